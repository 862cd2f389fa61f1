/* zlib.c - module zlib, on the library of that name. Its streams live in the collected heap: what it allocates for them
 * needs no end, and a stream that is dropped is gone. */
#include "runtime/modules/modtype.h"
#include "runtime/modules/text_modules.h"
#include "runtime/services/services.h"
#include "runtime/types/text.h"

#include <limits.h>
#include <zlib.h>

typedef struct Compress { RtType *type; z_stream z; bool is_open; } Compress;
typedef struct Decompress {
    RtType *type;
    z_stream z;
    RtBytes *unused_data, *unconsumed_tail, *dictionary; /* dictionary: may be NULL */
    bool is_open, eof;
} Decompress;

static RtType rt_type_Compress, rt_type_Decompress;
static RtType *error_type;

/* ---- memory: the large blocks hold no pointers ----------------------------------------------------------- */

enum { LARGE = 16384 };
static voidpf allocate(voidpf opaque, uInt n, uInt size) {
    size_t bytes = (size_t)n * size;
    return bytes > LARGE ? rt_alloc_atomic(bytes) : rt_alloc(bytes);
}
static void leave(voidpf opaque, voidpf address) {}

static void prepare(z_stream *z) { *z = (z_stream){.zalloc = allocate, .zfree = leave}; }

static Value failed(const z_stream *z, int code, const char *what) {
    const char *why = code == Z_VERSION_ERROR ? "library version mismatch" : z->msg;
    if (!why)
        why = code == Z_BUF_ERROR ? "incomplete or truncated stream" : code == Z_STREAM_ERROR ? "inconsistent stream state" : code == Z_DATA_ERROR ? "invalid input data" : NULL;
    return why ? rt_raise(error_type, "Error %d %s: %s", code, what, why) : rt_raise(error_type, "Error %d %s", code, what);
}

/* ---- output ----------------------------------------------------------------------------------------------- */

typedef struct Out { uint8_t *data; int64_t n, capacity; } Out;

/* The sizes of CPython's blocks: at level 0 the compressed text depends on them. */
static int64_t next_capacity(int64_t capacity) {
    static const int sizes[] = {32, 64, 256, 1024, 4096, 8192, 16384, 16384, 32768, 32768, 32768, 32768, 65536, 65536, 131072, 131072, 262144};
    int64_t total = 0;
    for (size_t k = 0; k < sizeof sizes / sizeof *sizes; k++)
        if ((total += (int64_t)sizes[k] << 10) > capacity)
            return total;
    return capacity + ((int64_t)262144 << 10);
}

/* Room for at least one byte, at most `most` (-1: no limit) bytes in all. */
static void give_room(z_stream *z, Out *out, int64_t most) {
    if (out->n == out->capacity) {
        int64_t wider = next_capacity(out->capacity);
        uint8_t *data = rt_alloc_atomic((size_t)wider);
        if (out->n)
            memcpy(data, out->data, (size_t)out->n);
        out->data = data;
        out->capacity = wider;
    }
    int64_t room = out->capacity - out->n;
    if (most >= 0 && room > most - out->n)
        room = most - out->n;
    z->next_out = out->data + out->n;
    z->avail_out = room > INT_MAX ? INT_MAX : (uInt)room;
}
static void took(const z_stream *z, Out *out) { out->n = z->next_out - out->data; }
static RtBytes *bytes_of(const Out *out) { return rt_bytes_new(out->data, out->n); }

/* A part of what is left of the input. */
static int64_t give_input(z_stream *z, const uint8_t *data, int64_t left) {
    uInt part = left > INT_MAX ? INT_MAX : (uInt)left;
    z->next_in = (Bytef *)(uintptr_t)data;
    z->avail_in = part;
    return part;
}

/* ---- compression ---------------------------------------------------------------------------------------------- */

/* Z_OK, Z_STREAM_END, or an error. */
static int deflate_all(z_stream *z, const uint8_t *data, int64_t n, int mode, Out *out) {
    int code;
    do {
        int64_t part = give_input(z, data, n);
        data += part;
        n -= part;
        do {
            give_room(z, out, -1);
            code = deflate(z, n ? Z_NO_FLUSH : mode);
            took(z, out);
            if (code == Z_STREAM_ERROR)
                return code;
        } while (z->avail_out == 0);
    } while (n > 0);
    return code == Z_BUF_ERROR ? Z_OK : code;
}

static Value compress_all(Value data, int64_t level, int64_t wbits) {
    const uint8_t *p;
    int64_t n;
    z_stream z;
    Out out = {0};
    if (rt_get_buffer(data, &p, &n) < 0 || !rt_mod_fits_int(level) || !rt_mod_fits_int(wbits))
        return 0;
    prepare(&z);
    int code = deflateInit2(&z, (int)level, Z_DEFLATED, (int)wbits, 8, Z_DEFAULT_STRATEGY);
    if (code == Z_STREAM_ERROR)
        return rt_raise(error_type, "Bad compression level");
    if (code != Z_OK)
        return failed(&z, code, "while compressing data");
    code = deflate_all(&z, p, n, Z_FINISH, &out);
    return code == Z_STREAM_END ? RT_VAL(bytes_of(&out)) : failed(&z, code, "while compressing data");
}

static Value new_compressor(int64_t level, int64_t method, int64_t wbits, int64_t mem_level, int64_t strategy, Value zdict) {
    const uint8_t *dictionary = NULL;
    int64_t n = 0;
    if (!rt_mod_fits_int(level) || !rt_mod_fits_int(method) || !rt_mod_fits_int(wbits) || !rt_mod_fits_int(mem_level) || !rt_mod_fits_int(strategy))
        return 0;
    if (zdict && rt_get_buffer(zdict, &dictionary, &n) < 0)
        return 0;
    Compress *c = rt_new(&rt_type_Compress, sizeof *c);
    prepare(&c->z);
    int code = deflateInit2(&c->z, (int)level, (int)method, (int)wbits, (int)mem_level, (int)strategy);
    if (code == Z_STREAM_ERROR)
        return rt_raise(&rt_exc_ValueError, "Invalid initialization option");
    if (code != Z_OK)
        return failed(&c->z, code, "while creating compression object");
    if (dictionary && deflateSetDictionary(&c->z, dictionary, (uInt)n) != Z_OK)
        return rt_raise(&rt_exc_ValueError, "Invalid dictionary");
    c->is_open = true;
    return RT_VAL(c);
}

static Value compress_part(Value self, Value data) {
    Compress *c = RT_AS(Compress, self);
    const uint8_t *p;
    int64_t n;
    Out out = {0};
    if (rt_get_buffer(data, &p, &n) < 0)
        return 0;
    int code = c->is_open ? deflate_all(&c->z, p, n, Z_NO_FLUSH, &out) : Z_STREAM_ERROR;
    return code == Z_OK ? RT_VAL(bytes_of(&out)) : failed(&c->z, code, "while compressing data");
}

static Value compress_flush(Value self, int64_t mode) {
    Compress *c = RT_AS(Compress, self);
    Out out = {0};
    if (!rt_mod_fits_int(mode))
        return 0;
    if (mode == Z_NO_FLUSH)
        return RT_VAL(&rt_empty_bytes);
    int code = c->is_open ? deflate_all(&c->z, (const uint8_t *)"", 0, (int)mode, &out) : Z_STREAM_ERROR;
    if (code != Z_OK && !(code == Z_STREAM_END && mode == Z_FINISH))
        return failed(&c->z, code, "while flushing");
    c->is_open = code != Z_STREAM_END;
    return RT_VAL(bytes_of(&out));
}

static Value compress_copy(Value self) {
    Compress *c = RT_AS(Compress, self), *copy = rt_new(&rt_type_Compress, sizeof *copy);
    int code = c->is_open ? deflateCopy(&copy->z, &c->z) : Z_STREAM_ERROR;
    if (code == Z_STREAM_ERROR)
        return rt_raise(&rt_exc_ValueError, "Inconsistent stream state");
    if (code != Z_OK)
        return failed(&c->z, code, "while copying compression object");
    copy->is_open = true;
    return RT_VAL(copy);
}
static Value compress_deepcopy(Value self, Value memo) { return compress_copy(self); }

/* ---- decompression ----------------------------------------------------------------------------------------------- */

static bool set_dictionary(Decompress *d) {
    int code = inflateSetDictionary(&d->z, d->dictionary->data, (uInt)d->dictionary->length);
    return code == Z_OK || (failed(&d->z, code, "while setting zdict"), false);
}

/* Up to the end of the stream, of the input or of the room. *left: input that was not used. Returns the code of inflate. */
static int inflate_all(z_stream *z, const uint8_t *data, int64_t n, int64_t most, Decompress *owner, Out *out, int64_t *left) {
    int code = Z_OK;
    do {
        int64_t part = give_input(z, data, n);
        data += part;
        n -= part;
        do {
            give_room(z, out, most);
            if (most >= 0 && z->avail_out == 0)
                break;
            code = inflate(z, Z_SYNC_FLUSH);
            took(z, out);
            if (code == Z_NEED_DICT && owner && owner->dictionary) {
                if (!set_dictionary(owner))
                    return code;
                code = Z_OK;
                z->avail_out = 0; /* again */
                continue;
            }
            if (code != Z_OK && code != Z_BUF_ERROR) {
                *left = n + z->avail_in;
                return code;
            }
        } while (z->avail_out == 0 && (most < 0 || out->n < most));
    } while (n > 0 && z->avail_in == 0);
    *left = n + z->avail_in;
    return code;
}

static Value decompress_all(Value data, int64_t wbits, int64_t bufsize) {
    const uint8_t *p;
    int64_t n, left;
    z_stream z;
    Out out = {0};
    if (rt_get_buffer(data, &p, &n) < 0 || !rt_mod_fits_int(wbits))
        return 0;
    if (bufsize <= 0 && bufsize != 0)
        return rt_raise(&rt_exc_ValueError, "bufsize must be non-negative");
    prepare(&z);
    int code = inflateInit2(&z, (int)wbits);
    if (code != Z_OK)
        return failed(&z, code, "while preparing to decompress data");
    code = inflate_all(&z, p, n, -1, NULL, &out, &left);
    if (code == Z_STREAM_END)
        return RT_VAL(bytes_of(&out));
    return failed(&z, code == Z_OK ? Z_BUF_ERROR : code, "while decompressing data");
}

static Value new_decompressor(int64_t wbits, Value zdict) {
    const uint8_t *dictionary = NULL;
    int64_t n = 0;
    if (!rt_mod_fits_int(wbits))
        return 0;
    if (zdict && !rt_is_bytes_like(zdict))
        return rt_raise(&rt_exc_TypeError, "zdict argument must support the buffer protocol");
    if (zdict && rt_get_buffer(zdict, &dictionary, &n) < 0)
        return 0;
    Decompress *d = rt_new(&rt_type_Decompress, sizeof *d);
    d->unused_data = d->unconsumed_tail = &rt_empty_bytes;
    d->dictionary = zdict ? rt_bytes_new(dictionary, n) : NULL;
    prepare(&d->z);
    int code = inflateInit2(&d->z, (int)wbits);
    if (code == Z_STREAM_ERROR)
        return rt_raise(&rt_exc_ValueError, "Invalid initialization option");
    if (code != Z_OK)
        return failed(&d->z, code, "while creating decompression object");
    d->is_open = true;
    return d->dictionary && wbits < 0 && !set_dictionary(d) ? 0 : RT_VAL(d);
}

/* What was not used: behind the end of the stream it is unused data, before it the tail. As in CPython a tail that was
 * there when the stream came to its end becomes the rest too. */
static void keep_rest(Decompress *d, const uint8_t *end, int64_t left, bool at_end) {
    const uint8_t *rest = end - left;
    bool had_tail = d->unconsumed_tail->length > 0;
    if (at_end && left > 0)
        d->unused_data = bytes_concat(d->unused_data->data, d->unused_data->length, rest, left);
    if (had_tail || (!at_end && left > 0))
        d->unconsumed_tail = left > 0 ? rt_bytes_new(rest, left) : &rt_empty_bytes;
}

static Value decompress_part(Value self, Value data, int64_t max_length) {
    Decompress *d = RT_AS(Decompress, self);
    const uint8_t *p;
    int64_t n, left = 0;
    Out out = {0};
    if (rt_get_buffer(data, &p, &n) < 0)
        return 0;
    if (max_length < 0)
        return rt_raise(&rt_exc_ValueError, "max_length must be non-negative");
    if (!d->is_open)
        return failed(&d->z, Z_STREAM_ERROR, "while decompressing data");
    int code = d->eof ? Z_STREAM_END : inflate_all(&d->z, p, n, max_length ? max_length : -1, d, &out, &left);
    if (d->eof)
        left = n;
    if (rt_pending())
        return 0;
    keep_rest(d, p + n, left, code == Z_STREAM_END);
    if (code == Z_STREAM_END)
        d->eof = true;
    else if (code != Z_OK && code != Z_BUF_ERROR)
        return failed(&d->z, code, "while decompressing data");
    return RT_VAL(bytes_of(&out));
}

static Value decompress_flush(Value self, int64_t length) {
    Decompress *d = RT_AS(Decompress, self);
    Out out = {0};
    int64_t left;
    if (length <= 0)
        return rt_raise(&rt_exc_ValueError, "length must be greater than zero");
    const RtBytes *tail = d->unconsumed_tail;
    if (d->eof) {
        if (d->is_open)
            keep_rest(d, tail->data + tail->length, tail->length, true);
        d->is_open = false;
        return RT_VAL(&rt_empty_bytes);
    }
    int code = inflate_all(&d->z, tail->data, tail->length, -1, d, &out, &left);
    if (rt_pending())
        return 0;
    keep_rest(d, tail->data + tail->length, left, code == Z_STREAM_END);
    if (code == Z_STREAM_END) {
        d->eof = true;
        d->is_open = false;
    }
    return RT_VAL(bytes_of(&out));
}

static Value decompress_copy(Value self) {
    Decompress *d = RT_AS(Decompress, self), *copy = rt_new(&rt_type_Decompress, sizeof *copy);
    *copy = *d;
    int code = d->is_open ? inflateCopy(&copy->z, &d->z) : Z_STREAM_ERROR;
    if (code == Z_STREAM_ERROR)
        return rt_raise(&rt_exc_ValueError, "Inconsistent stream state");
    return code == Z_OK ? RT_VAL(copy) : failed(&d->z, code, "while copying decompression object");
}
static Value decompress_deepcopy(Value self, Value memo) { return decompress_copy(self); }

static Value get_unused_data(Value self) { return RT_VAL(RT_AS(Decompress, self)->unused_data); }
static Value get_unconsumed_tail(Value self) { return RT_VAL(RT_AS(Decompress, self)->unconsumed_tail); }
static Value get_eof(Value self) { return rt_from_bool(RT_AS(Decompress, self)->eof); }
static int refuse(Value self, Value value) { return rt_raise_int(&rt_exc_AttributeError, "readonly attribute"); }

/* ---- checksums -------------------------------------------------------------------------------------------------- */

static Value checksum(Value data, Value start, uLong first, uLong (*add)(uLong, const Bytef *, z_size_t)) {
    const uint8_t *p;
    int64_t n;
    if (rt_get_buffer(data, &p, &n) < 0)
        return 0;
    if (start) {
        Value v = rt_index(start);
        Value low = v ? rt_and(v, rt_from_small(UINT32_MAX)) : 0;
        if (!low)
            return 0;
        first = (uLong)rt_small(low);
    }
    return rt_from_small((int64_t)(add(first, p, (z_size_t)n) & UINT32_MAX));
}
static Value do_crc32(Value data, Value value) { return checksum(data, value, 0, crc32_z); }
static Value do_adler32(Value data, Value value) { return checksum(data, value, 1, adler32_z); }

/* ---- the module ------------------------------------------------------------------------------------------------- */

#define RT_TABLE "runtime/tables/module/zlib.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

static void add_constants(RtModule *m) {
    static const RtConstant constants[] = {
        {"DEFLATED", Z_DEFLATED}, {"DEF_BUF_SIZE", LARGE}, {"DEF_MEM_LEVEL", 8}, {"MAX_WBITS", MAX_WBITS},
#define CONSTANT(name) {#name, name},
        CONSTANT(Z_BEST_COMPRESSION) CONSTANT(Z_BEST_SPEED) CONSTANT(Z_BLOCK) CONSTANT(Z_DEFAULT_COMPRESSION) CONSTANT(Z_DEFAULT_STRATEGY)
        CONSTANT(Z_FILTERED) CONSTANT(Z_FINISH) CONSTANT(Z_FIXED) CONSTANT(Z_FULL_FLUSH) CONSTANT(Z_HUFFMAN_ONLY) CONSTANT(Z_NO_COMPRESSION)
        CONSTANT(Z_NO_FLUSH) CONSTANT(Z_PARTIAL_FLUSH) CONSTANT(Z_RLE) CONSTANT(Z_SYNC_FLUSH) CONSTANT(Z_TREES)
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_setattr(RT_VAL(m), RT_TEXT("ZLIB_VERSION"), RT_VAL(rt_str_from_cstr(ZLIB_VERSION)));
    rt_setattr(RT_VAL(m), RT_TEXT("ZLIB_RUNTIME_VERSION"), RT_VAL(rt_str_from_cstr(zlibVersion())));
    rt_setattr(RT_VAL(m), RT_TEXT("__version__"), RT_VAL(rt_str_from_cstr("1.0")));
}

void rt_init_module_zlib(RtModule *m);
void rt_init_module_zlib(RtModule *m) {
    static const RtGetsetDef getsets[] = {{"unused_data", get_unused_data, refuse}, {"unconsumed_tail", get_unconsumed_tail, refuse}, {"eof", get_eof, refuse}, {NULL, NULL, NULL}};
    error_type = new_error_type(m, "error", "zlib", &rt_exc_Exception);
    rt_type_init_static(&rt_type_Compress, "zlib.Compress", &rt_type_object, sizeof(Compress), 0);
    rt_type_ready(&rt_type_Compress);
    rt_type_init_static(&rt_type_Decompress, "zlib.Decompress", &rt_type_object, sizeof(Decompress), 0);
    rt_type_ready(&rt_type_Decompress);
    rt_type_add_getsets(&rt_type_Decompress, getsets);
    add_constants(m);
    rt_table_install(m);
}
