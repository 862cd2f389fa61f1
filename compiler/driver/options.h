/* options.h - the command line as data, filled from the table option.def. */
#ifndef DRIVER_OPTIONS_H
#define DRIVER_OPTIONS_H

#include "compiler/support/diag.h"
#include "compiler/support/vec.h"
#include <stdbool.h>

enum { EXIT_DIAGNOSTICS = 1, EXIT_USAGE = 2, EXIT_C_COMPILER = 3, EXIT_INTERNAL_ERROR = 70 };

typedef enum Command { COMMAND_BUILD, COMMAND_RUN, COMMAND_CHECK } Command;
typedef enum EmitKind { EMIT_EXE, EMIT_OBJ, EMIT_C } EmitKind;
typedef enum DumpStage { DUMP_NONE, DUMP_AST, DUMP_SCOPES, DUMP_IR, DUMP_TYPES, DUMP_LOWERED, DUMP_C } DumpStage;
typedef enum BignumLibrary { BIGNUM_GMP, BIGNUM_TOMMATH } BignumLibrary;

typedef struct Options {
    Arena *arena;
    Command command;
    const char *main_path;    /* or the dotted name that -m gave: */
    bool is_module;
    const char *output;          /* NULL: as --emit says */
    EmitKind emit;
    DumpStage dump;
    const char *dump_pass;       /* --dump=ir@PASS, or NULL */
    int level;                   /* -O */
    bool debug_info;
    int jobs;
    VEC(const char *) include_dirs;
    VEC(const char *) include_modules;
    const char *cc;              /* NULL: search */
    bool time_report, verbose, no_infer, refuse_late, cache;
    DiagColor color;
    BignumLibrary bignum;
    const char *shim_dir;        /* found beside the executable unless given; NULL: none */
    const char *runtime_dir;     /* holds libpyrt.a */
    const char *header_dir;      /* holds runtime/pyrt.h */
    char **program_args;         /* run: what follows the program */
    int n_program_args;
} Options;

/* Fills o. True: go on; false: stop with *status (usage error, --help ...), the text already printed. */
bool options_parse(Options *o, Arena *a, int argc, char **argv, int *status);

#endif
