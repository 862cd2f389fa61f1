/* _csv.h - what the files of module _csv share: _csv.c (dialects, the module), _csv_read.c, _csv_write.c. */
#ifndef RT_MODULES_CSV_H
#define RT_MODULES_CSV_H

#include "runtime/modules/modtype.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

enum { QUOTE_MINIMAL, QUOTE_ALL, QUOTE_NONNUMERIC, QUOTE_NONE };
#define CSV_UNSET UINT32_MAX /* of a character: there is none */

typedef struct CsvDialect {
    RtType *type;
    uint32_t delimiter, quotechar, escapechar;
    RtStr *lineterminator;
    int quoting;
    bool doublequote, skipinitialspace, strict;
} CsvDialect;

/* A growing row of code points. */
typedef struct CsvText { uint32_t *data; int64_t n, capacity, max_char; } CsvText;
void csv_text_add(CsvText *t, uint32_t c);
RtStr *csv_text_str(const CsvText *t);

extern RtType *csv_error;
extern int64_t csv_field_limit;

/* The dialect that the arguments (an iterable or file, a dialect, keywords) of reader() or writer() mean; NULL on error. */
CsvDialect *csv_dialect_of(Value *args, size_t nargs, RtTuple *kwnames);
Value csv_dialect_object(Value dialect, const Value *keyword_values, RtTuple *kwnames); /* dialect 0: none given */

Value csv_reader_new(Value *args, size_t nargs, RtTuple *kwnames);
Value csv_writer_new(Value *args, size_t nargs, RtTuple *kwnames);
void csv_reader_init(RtModule *m);
void csv_writer_init(RtModule *m);

#endif
