/* io_newline.c - line ends of text streams, and IncrementalNewlineDecoder. */
#include "runtime/modules/io.h"

RtType rt_type_IncrementalNewlineDecoder;

enum { SEEN_CR = 1, SEEN_LF = 2, SEEN_CRLF = 4 };
typedef struct NewlineDecoder { IoBase base; Value decoder; bool translate, cr; int seen; } NewlineDecoder;

int io_newline_parse(Value v, Newline *out, bool quoted) {
    static const char *const legal[] = {"", "\n", "\r", "\r\n"};
    memset(out, 0, sizeof *out);
    if (v == RT_NONE) {
        out->universal = out->translate = true;
        return 0;
    }
    RtStr *s = RT_AS(RtStr, v);
    for (size_t i = 0; i < 4; i++)
        if (s->length == (int64_t)strlen(legal[i]) && s->width == 1 && !memcmp(s->data, legal[i], strlen(legal[i]))) {
            out->given = s;
            out->universal = i == 0;
            out->write = i >= 2 ? legal[i] : NULL;
            return 0;
        }
    return rt_raise_int(&rt_exc_ValueError, quoted ? "illegal newline value: %R" : "illegal newline value: %V", v);
}

static bool has_cr(const RtStr *s) {
    if (s->width == 1)
        return memchr(s->data, '\r', (size_t)s->length) != NULL;
    for (int64_t i = 0; i < s->length; i++)
        if (rt_str_at(s, i) == '\r')
            return true;
    return false;
}

RtStr *io_translate(RtStr *s, bool translate, bool final, bool *cr, int *seen) {
    if (*cr && (s->length > 0 || final)) {
        s = rt_str_concat(RT_TEXT("\r"), s);
        *cr = false;
    }
    if (!has_cr(s)) {
        if (!(*seen & SEEN_LF) && rt_str_contains(s, RT_TEXT("\n")))
            *seen |= SEEN_LF;
        return s;
    }
    if (!final && rt_str_at(s, s->length - 1) == '\r') {
        s = rt_str_slice(s, 0, s->length - 1);
        *cr = true;
    }
    RtBuilder b;
    rt_builder_init(&b);
    for (int64_t i = 0; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (c == '\n') {
            *seen |= SEEN_LF;
        } else if (c == '\r') {
            bool pair = i + 1 < s->length && rt_str_at(s, i + 1) == '\n';
            *seen |= pair ? SEEN_CRLF : SEEN_CR;
            i += pair;
            c = '\n';
        }
        rt_builder_char(&b, c);
    }
    return translate ? rt_builder_finish(&b) : s;
}

Value io_seen_newlines(int seen) {
    static const char *const names[] = {"\r", "\n", "\r\n"};
    Value found[3];
    int n = 0;
    for (int i = 0; i < 3; i++)
        if (seen & 1 << i)
            found[n++] = RT_VAL(rt_str_from_cstr(names[i]));
    return n == 0 ? RT_NONE : n == 1 ? found[0] : RT_VAL(rt_tuple_from_array(found, n));
}

int64_t io_line_end(const RtStr *s, int64_t from, const Newline *nl) {
    bool any = nl->universal && !nl->translate;
    uint32_t last = nl->given && nl->given->length ? rt_str_at(nl->given, nl->given->length - 1) : '\n';
    bool pair = nl->given && nl->given->length == 2;
    if (s->width == 1 && !any && !pair) {
        const uint8_t *p = memchr(s->data + from, (int)last, (size_t)(s->length - from));
        return p ? p - s->data + 1 : -1;
    }
    for (int64_t i = from; i < s->length; i++) {
        uint32_t c = rt_str_at(s, i);
        if (any && c == '\r')
            return i + 1 < s->length && rt_str_at(s, i + 1) == '\n' ? i + 2 : i + 1;
        if (c == last && (!pair || (i > from && rt_str_at(s, i - 1) == '\r')))
            return i + 1;
    }
    return -1;
}

/* ---- IncrementalNewlineDecoder ------------------------------------------------------------------ */

#define DEC(v) RT_AS(NewlineDecoder, v)

static Value decoder_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) {
    RT_MOD_BIND("IncrementalNewlineDecoder", "decoder,translate,errors='strict'", 3);
    NewlineDecoder *d = rt_instance_alloc(cls);
    int translate = rt_truth(bound[1]);
    d->decoder = bound[0];
    d->translate = translate > 0;
    return translate < 0 ? 0 : RT_VAL(d);
}
static int decoder_init(Value self, Value *args, size_t nargs, RtTuple *kwnames) { return 0; }
static Value decoder_decode(Value self, Value input, bool final) {
    NewlineDecoder *d = DEC(self);
    Value text = input;
    if (d->decoder != RT_NONE)
        text = rt_call_method2(d->decoder, RT_TEXT("decode"), input, rt_from_bool(final));
    if (!text)
        return 0;
    if (!rt_type_has(text, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "decoder should return a string result, not '%T'", text);
    return RT_VAL(io_translate(RT_AS(RtStr, text), d->translate, final, &d->cr, &d->seen));
}
static Value decoder_getstate(Value self) {
    NewlineDecoder *d = DEC(self);
    Value buffer = RT_VAL(rt_bytes_new("", 0)), flag = RT_SMALL(0);
    if (d->decoder != RT_NONE) {
        Value state = io_call(d->decoder, "getstate"), pair[2];
        if (!state || rt_unpack(state, pair, 2) < 0)
            return 0;
        buffer = pair[0];
        flag = pair[1];
    }
    flag = rt_int_add(rt_int_add(flag, flag), rt_from_small(d->cr));
    return rt_pair(buffer, flag);
}
static int decoder_setstate(Value self, Value state) {
    NewlineDecoder *d = DEC(self);
    Value pair[2];
    if (rt_unpack(state, pair, 2) < 0)
        return -1;
    int64_t flag = rt_index_i64(pair[1], false);
    if (rt_pending())
        return -1;
    d->cr = flag & 1;
    if (d->decoder == RT_NONE)
        return 0;
    return rt_call_method1(d->decoder, RT_TEXT("setstate"), rt_pair(pair[0], rt_from_small(flag >> 1))) ? 0 : -1;
}
static int decoder_reset(Value self) {
    DEC(self)->cr = false;
    DEC(self)->seen = 0;
    return DEC(self)->decoder == RT_NONE || io_call(DEC(self)->decoder, "reset") ? 0 : -1;
}
static Value decoder_newlines(Value self) { return io_seen_newlines(DEC(self)->seen); }

#define RT_TABLE "runtime/tables/module/io_newline.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void io_newline_init(void) {
    RtType *t = &rt_type_IncrementalNewlineDecoder;
    io_type(t, "_io.IncrementalNewlineDecoder", NULL, sizeof(NewlineDecoder));
    t->new_ = decoder_new;
    t->init = decoder_init;
    rt_type_ready(t);
    rt_table_install(NULL);
}
