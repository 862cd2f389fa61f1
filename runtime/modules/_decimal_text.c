/* _decimal_text.c - decimal numbers from text and to text. */
#include "runtime/modules/_decimal.h"
#include "runtime/types/text.h"

#include <ctype.h>
#include <stdio.h>
#include <strings.h>

/* ---- From text ------------------------------------------------------------------------------------------------- */

/* The ASCII text of a str: decimal digits of all scripts, blanks as ' '. What cannot be part of a number makes it empty. */
char *dec_ascii(const RtStr *s, bool exact, size_t *n) {
    int64_t from = 0, to = s->length;
    if (exact) {
        while (from < to && rt_number_is_blank(rt_str_at(s, from)))
            from++;
        while (to > from && rt_number_is_blank(rt_str_at(s, to - 1)))
            to--;
    }
    char *text = rt_alloc_atomic((size_t)(to - from) + 1);
    *n = 0;
    for (int64_t i = from; i < to; i++) {
        uint32_t c = rt_str_at(s, i);
        int digit;
        if (exact && c == '_')
            continue;
        if (c > 0 && c < 128)
            text[(*n)++] = (char)c;
        else if (rt_number_is_blank(c))
            text[(*n)++] = ' ';
        else if ((digit = rt_unicode_decimal(c)) >= 0)
            text[(*n)++] = (char)('0' + digit);
        else {
            *n = 0;
            break;
        }
    }
    text[*n] = 0;
    return text;
}

static size_t count_digits(const char *s) {
    size_t n = 0;
    while (s[n] >= '0' && s[n] <= '9')
        n++;
    return n;
}

static Value coeff_of(const char *digits, size_t n) {
    if (n > 18)
        return rt_big_from_text(digits, n, 10);
    int64_t v = 0;
    for (size_t k = 0; k < n; k++)
        v = v * 10 + (digits[k] - '0');
    return rt_from_small(v);
}

/* Beyond every exponent that a context or the digits before it could bring back. */
#define FAR INT64_C(4000000000000000000)

/* An exponent with its sign at s, to the end of the text. Huge ones stop beyond every limit. */
static bool parse_exponent(const char *s, int64_t *exp) {
    bool neg = *s == '-';
    if (*s == '-' || *s == '+')
        s++;
    if (*s == 0 || s[count_digits(s)] != 0)
        return false;
    int64_t v = 0;
    for (; *s; s++)
        v = v > FAR / 10 ? FAR : v * 10 + (*s - '0');
    *exp = neg ? -v : v;
    return true;
}

/* inf, nan, snan with their forms; false: something else. */
static bool parse_special(Num *r, bool neg, const char *s, const DecContext *ctx) {
    if (!strcasecmp(s, "inf") || !strcasecmp(s, "infinity")) {
        dec_set_special(r, neg, DEC_INF);
        return true;
    }
    bool signalling = tolower((unsigned char)*s) == 's';
    s += signalling;
    if (strncasecmp(s, "nan", 3))
        return false;
    s += 3;
    size_t n = count_digits(s);
    if (s[n] != 0)
        return false;
    dec_set_special(r, neg, signalling ? DEC_SNAN : DEC_NAN);
    for (; *s == '0'; s++)
        n--;
    if ((int64_t)n > ctx->prec - ctx->clamp)
        return false;
    if (n > 0) {
        r->c = coeff_of(s, n);
        r->digits = (int32_t)n;
    }
    return true;
}

void dec_parse(Num *r, const char *text, size_t n, const DecContext *ctx, uint32_t *status) {
    const char *s = text;
    bool neg = *s == '-';
    if (*s == '-' || *s == '+')
        s++;
    if (strlen(text) != n || !((*s >= '0' && *s <= '9') || *s == '.')) {
        if (strlen(text) != n || !parse_special(r, neg, s, ctx))
            dec_set_error(r, DEC_CONVERSION_SYNTAX, status);
        return;
    }
    size_t whole = count_digits(s), fraction = s[whole] == '.' ? count_digits(s + whole + 1) : 0;
    const char *end = s + whole + (s[whole] == '.' ? 1 + fraction : 0);
    int64_t exp = 0;
    if (whole + fraction == 0 || (*end != 0 && ((*end != 'e' && *end != 'E') || !parse_exponent(end + 1, &exp)))) {
        dec_set_error(r, DEC_CONVERSION_SYNTAX, status);
        return;
    }
    char short_digits[64], *digits = whole + fraction < sizeof short_digits ? short_digits : rt_alloc_atomic(whole + fraction + 1);
    memcpy(digits, s, whole);
    memcpy(digits + whole, s + whole + 1, fraction);
    digits[whole + fraction] = 0;
    const char *first = digits;
    size_t left = whole + fraction;
    for (; left > 1 && *first == '0'; first++)
        left--;
    dec_set(r, neg, coeff_of(first, left), exp - (int64_t)fraction);
    dec_finish(r, ctx, status);
}

/* ---- To text --------------------------------------------------------------------------------------------------- */

char *dec_coeff_text(Value c, size_t *n) {
    if (!rt_is_small(c))
        return rt_big_to_text(c, 10, n);
    uint64_t v = (uint64_t)rt_small(c);
    *n = (size_t)dec_word_digits(v);
    char *s = rt_alloc_atomic(*n + 1);
    s[*n] = 0;
    for (size_t k = *n; k > 0; v /= 10)
        s[--k] = (char)('0' + v % 10);
    return s;
}

static RtStr *special_text(const Num *n) {
    const char *name = dec_is_inf(n) ? "Infinity" : n->kind == DEC_NAN ? "NaN" : "sNaN";
    size_t length;
    return rt_str_format("%s%s%s", n->neg ? "-" : "", name, n->digits > 0 ? dec_coeff_text(n->c, &length) : "");
}

/* Of a short number whose text has no exponent and no more digits than its coefficient, at once; NULL: of another. */
static RtStr *plain_text(const Num *n) {
    char buffer[32], *end = buffer + sizeof buffer, *p = end;
    if (!rt_is_small(n->c) || n->exp > 0 || n->exp + n->digits <= -6)
        return NULL;
    uint64_t v = (uint64_t)rt_small(n->c);
    int64_t fraction = -n->exp, k = 0;
    for (; v > 0 || k <= fraction; v /= 10, k++) {
        if (k == fraction && k > 0)
            *--p = '.';
        *--p = (char)('0' + v % 10);
    }
    if (n->neg)
        *--p = '-';
    RtStr *text = rt_str_new(end - p, 1);
    memcpy(text->data, p, (size_t)(end - p));
    text->ascii = 1;
    return text;
}

/* Where the point stands, counted from the first digit, in scientific or engineering notation. */
static int64_t point_place(const Num *n, bool engineering) {
    int64_t left = n->exp + n->digits;
    if (n->exp <= 0 && left > -6)
        return left;
    if (!engineering)
        return 1;
    int64_t e = dec_is_zero_coeff(n) ? left + 1 : left - 1, m = ((e % 3) + 3) % 3;
    return dec_is_zero_coeff(n) ? m - 1 : m + 1;
}

RtStr *dec_text(const Num *n, bool engineering, bool capitals) {
    if (dec_is_special(n))
        return special_text(n);
    RtStr *plain = plain_text(n);
    if (plain != NULL)
        return plain;
    size_t length;
    char *digits = dec_coeff_text(n->c, &length);
    int64_t point = point_place(n, engineering), exp = n->exp + n->digits - point;
    int64_t zeros = point <= 0 ? 1 - point : 0, more = point > n->digits ? point - n->digits : 0;
    char *s = rt_alloc_atomic(length + (size_t)(zeros + more) + 32), *p = s;
    if (n->neg)
        *p++ = '-';
    int64_t whole = dec_min(point > 0 ? point : 0, n->digits), fraction = n->digits - whole;
    memcpy(p, digits, (size_t)whole);
    p += whole;
    memset(p, '0', (size_t)more);
    p += more;
    if (zeros > 0 && fraction > 0) {
        *p++ = '0';
        *p++ = '.';
        memset(p, '0', (size_t)zeros - 1);
        p += zeros - 1;
    } else if (fraction > 0)
        *p++ = '.';
    memcpy(p, digits + whole, (size_t)fraction);
    p += fraction;
    if (exp != 0)
        p += sprintf(p, "%c%+lld", capitals ? 'E' : 'e', (long long)exp);
    RtStr *text = rt_str_new(p - s, 1);
    memcpy(text->data, s, (size_t)(p - s));
    text->ascii = 1;
    return text;
}
