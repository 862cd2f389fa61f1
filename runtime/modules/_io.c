/* _io.c - module _io: open(), and the types of io_*.c, which are made when first needed. */
#include "runtime/modules/io.h"

#include <sys/stat.h>

void io_init(void) {
    static bool done;
    if (done)
        return;
    done = true;
    io_base_init();
    io_file_init();
    io_buffered_init();
    io_newline_init();
    io_text_init();
    io_memory_init();
}

/* ---- open --------------------------------------------------------------------------------------- */

typedef struct Mode { bool create, read, write, append, update, text, binary; } Mode;

static int parse_mode(const RtStr *s, Mode *m) {
    static const char letters[] = "xrwa+tb";
    bool *const flags[] = {&m->create, &m->read, &m->write, &m->append, &m->update, &m->text, &m->binary};
    memset(m, 0, sizeof *m);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        const char *at = c && c < 128 ? strchr(letters, (int)c) : NULL;
        if (!at || *flags[at - letters])
            return rt_raise_int(&rt_exc_ValueError, "invalid mode: %R", RT_VAL(s));
        *flags[at - letters] = true;
    }
    if (m->text && m->binary)
        return rt_raise_int(&rt_exc_ValueError, "can't have text and binary mode at once");
    if (m->create + m->read + m->write + m->append > 1) /* none: the file says so */
        return rt_raise_int(&rt_exc_ValueError, "must have exactly one of create/read/write/append mode");
    return 0;
}

static int check_binary(const Mode *m, const Value *bound) {
    static const char *const names[] = {"encoding", "errors"};
    if (!m->binary)
        return 0;
    for (int i = 0; i < 2; i++)
        if (bound[3 + i] != RT_NONE)
            return rt_raise_int(&rt_exc_ValueError, "binary mode doesn't take an %s argument", names[i]);
    if (bound[5] != RT_NONE)
        return rt_raise_int(&rt_exc_ValueError, "binary mode doesn't take a newline argument");
    return 0;
}

static Value file_argument(Value file) {
    if (rt_has_index(file))
        return file;
    Value path = rt_fspath(file);
    return path || rt_pending() ? path : rt_raise(&rt_exc_TypeError, "expected str, bytes or os.PathLike object, not %T", file);
}

static int check_text(const char *name, Value v) {
    if (v == RT_NONE || rt_type_has(v, RT_TYPE_STR))
        return 0;
    return rt_raise_int(&rt_exc_TypeError, "open() argument '%s' must be str or None, not %T", name, v);
}

static Value buffered_over(Value raw, const Mode *m, int64_t size) {
    RtType *t = m->update ? &rt_type_BufferedRandom : m->read ? &rt_type_BufferedReader : &rt_type_BufferedWriter;
    return rt_call2(RT_VAL(t), raw, rt_from_small(size));
}

/* Block size of the file, for buffering -1. */
static int64_t best_size(Value raw) {
    struct stat st;
    return fstat(IO_FILE(raw)->fd, &st) == 0 && st.st_blksize > 1 ? (int64_t)st.st_blksize : IO_BUFFER_SIZE;
}

static Value text_over(Value buffered, const Value *bound, bool line_buffering) {
    Value args[7] = {0, buffered, bound[3], bound[4], bound[5], rt_from_bool(line_buffering)};
    Value text = rt_call(RT_VAL(&rt_type_TextIOWrapper), args + 1, 5, NULL);
    return text && rt_setattr(text, RT_TEXT("mode"), bound[1]) == 0 ? text : 0;
}

/* The layers over a raw stream; if one fails, the file is closed. */
static Value build(Value raw, const Mode *m, const Value *bound, int64_t buffering) {
    bool line = false;
    if (buffering == 1 && !m->binary) {
        line = true;
        buffering = -1;
    }
    if (buffering < 0) {
        Value tty = io_call(raw, "isatty");
        if (!tty)
            return 0;
        line |= tty == RT_TRUE;
        buffering = best_size(raw);
    }
    if (buffering == 0)
        return m->binary ? raw : rt_raise(&rt_exc_ValueError, "can't have unbuffered text I/O");
    Value b = buffered_over(raw, m, buffering);
    return !b || m->binary ? b : text_over(b, bound, line);
}

static RtBuiltinDef open_def = {
    .name = "open",
    .params = "file,mode='r',buffering=-1,encoding=None,errors=None,newline=None,closefd=1,opener=None",
    .n_max = 8,
};

Value rt_builtin_open(Value *args, size_t nargs, RtTuple *kwnames) {
    Value bound[8];
    Mode m;
    io_init();
    if (rt_builtin_bind(&open_def, args, nargs, kwnames, bound) < 0)
        return 0;
    if (!rt_type_has(bound[1], RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "open() argument 'mode' must be str, not %T", bound[1]);
    if (!rt_has_index(bound[2]))
        return rt_raise(&rt_exc_TypeError, "'%T' object cannot be interpreted as an integer", bound[2]);
    int64_t buffering = rt_index_i64(bound[2], false);
    int closefd = rt_pending() ? -1 : rt_truth(bound[6]);
    if (closefd < 0 || check_text("encoding", bound[3]) < 0 || check_text("errors", bound[4]) < 0 || check_text("newline", bound[5]) < 0)
        return 0;
    Value file = file_argument(bound[0]);
    if (!file || parse_mode(RT_AS(RtStr, bound[1]), &m) < 0 || check_binary(&m, bound) < 0)
        return 0;
    const char raw_mode[] = {m.create ? 'x' : m.read ? 'r' : m.write ? 'w' : m.append ? 'a' : 0, m.update ? '+' : 0, 0};
    Value raw = io_file_open(file, raw_mode[0] ? raw_mode : raw_mode + 1, closefd, bound[7]);
    Value stream = raw ? build(raw, &m, bound, buffering) : 0;
    if (raw && !stream) {
        Value error = rt_fetch();
        io_call(raw, "close");
        rt_thread.pending = error;
    }
    return stream;
}

static Value io_open_code(RtStr *path) {
    Value args[3] = {0, RT_VAL(path), RT_VAL(RT_TEXT("rb"))};
    return rt_builtin_open(args + 1, 2, NULL);
}
static Value io_text_encoding(Value encoding, int64_t level) { return encoding == RT_NONE ? RT_VAL(RT_TEXT("locale")) : encoding; }

#define RT_TABLE "runtime/tables/module/_io.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module__io(RtModule *m);
void rt_init_module__io(RtModule *m) {
    static RtType *const types[] = {
        &rt_type__IOBase, &rt_type__RawIOBase, &rt_type__BufferedIOBase, &rt_type__TextIOBase, &rt_type_FileIO,
        &rt_type_BufferedReader, &rt_type_BufferedWriter, &rt_type_BufferedRandom, &rt_type_BufferedRWPair,
        &rt_type_TextIOWrapper, &rt_type_BytesIO, &rt_type_StringIO, &rt_type_IncrementalNewlineDecoder};
    io_init();
    for (size_t i = 0; i < sizeof types / sizeof *types; i++)
        rt_mod_add_type(m, types[i]);
    rt_table_install(m);
    Value open = rt_builtin_lookup(RT_TEXT("open"));
    if (open)
        rt_setattr(RT_VAL(m), RT_TEXT("open"), open);
    rt_setattr(RT_VAL(m), RT_TEXT("UnsupportedOperation"), RT_VAL(io_unsupported_type()));
    rt_setattr(RT_VAL(m), RT_TEXT("BlockingIOError"), RT_VAL(&rt_exc_BlockingIOError));
    rt_setattr(RT_VAL(m), RT_TEXT("DEFAULT_BUFFER_SIZE"), rt_from_small(IO_BUFFER_SIZE));
}
