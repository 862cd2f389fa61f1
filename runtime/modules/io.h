/* io.h - what the files of module _io share: io_base.c (abstract classes), io_file.c (FileIO),
 * io_buffered.c (buffered binary streams), io_text.c (TextIOWrapper), io_newline.c, io_memory.c (BytesIO, StringIO). */
#ifndef RT_MODULES_IO_H
#define RT_MODULES_IO_H

#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

enum { IO_BUFFER_SIZE = 8192 };

/* The start of every stream, and all of an instance of a Python class derived from io.IOBase. */
typedef struct IoBase { RtType *type; Value side; uint8_t closed, owned, ready; } IoBase;
typedef struct FileIO {
    IoBase base; /* owned: a buffered stream closes it */
    int fd;      /* -1: closed */
    bool readable, writable, appending, created, closefd;
    int seekable; /* -1: not asked yet */
    Value name;
    uint64_t device, inode;
} FileIO;
/* Line ends: how '\n' is found in and written to the text. */
typedef struct Newline {
    bool universal, translate; /* reading */
    const char *write;         /* what '\n' becomes; NULL: itself */
    RtStr *given;              /* the argument, or NULL for None */
} Newline;

extern RtType rt_type__IOBase, rt_type__RawIOBase, rt_type__BufferedIOBase, rt_type__TextIOBase, rt_type_FileIO,
    rt_type_BufferedReader, rt_type_BufferedWriter, rt_type_BufferedRandom, rt_type_BufferedRWPair, rt_type_TextIOWrapper,
    rt_type_BytesIO, rt_type_StringIO, rt_type_IncrementalNewlineDecoder;

#define IO_FILE(v) RT_AS(FileIO, v)

void io_init(void);                      /* makes all types; the second call does nothing */
RtType *io_unsupported_type(void);       /* io.UnsupportedOperation */
Value io_unsupported(const char *what);  /* raises it */
int io_closed_error(void);               /* ValueError "I/O operation on closed file." */
/* io_base.c: a static type of the module; base NULL: object. */
void io_type(RtType *t, const char *name, RtType *base, size_t size);
int io_is_closed(Value stream);          /* the attribute `closed`; tri-state */
Value io_call(Value stream, const char *method);
/* An optional size: None and omitted are -1. False on error. */
bool io_size(Value v, int64_t *out);
int io_check(Value stream, const char *method, const char *message); /* UnsupportedOperation unless method() is true */

/* io_file.c */
Value io_file_open(Value file, const char *mode, bool closefd, Value opener);
int64_t io_file_read(FileIO *f, uint8_t *to, int64_t n);        /* -1 error, -2 would block */
int64_t io_file_write(FileIO *f, const uint8_t *from, int64_t n);
int64_t io_file_seek(FileIO *f, int64_t offset, int whence);
static inline bool io_is_file(Value v) { return rt_has_type(v, &rt_type_FileIO); }

/* io_buffered.c */
bool io_is_buffered(Value v);            /* exactly one of our own types */
Value io_buffered_read1(Value self, int64_t n);
int io_buffered_write(Value self, const uint8_t *data, int64_t n);
int io_buffered_flush(Value self);

/* io_newline.c */
int io_newline_parse(Value v, Newline *out, bool quoted); /* None, '', '\n', '\r', '\r\n' */
/* Turns line ends to '\n'; *cr: a '\r' at the end of the last piece waits for what follows. */
RtStr *io_translate(RtStr *s, bool translate, bool final, bool *cr, int *seen);
Value io_seen_newlines(int seen);
/* The end of the line that starts at `from` (behind its newline), or -1. */
int64_t io_line_end(const RtStr *s, int64_t from, const Newline *nl);

void io_newline_init(void);
void io_file_init(void);
void io_buffered_init(void);
void io_text_init(void);
void io_memory_init(void);
void io_base_init(void);

#endif
