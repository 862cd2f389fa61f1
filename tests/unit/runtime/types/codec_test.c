/* codec_test.c - runtime/types/codec.c and the codecs */
#include "runtime/types/text.h"
#include "tests/unit/runtime/types/harness.h"

static Value decode(const char *data, const char *encoding, const char *errors) {
    return codec_decode(0, (const uint8_t *)data, (int64_t)strlen(data), encoding, errors);
}

START_TEST(faults_of_utf8) {
    ck_assert(decode("a\x80", "utf-8", NULL) == 0);
    expect_error(&rt_exc_UnicodeDecodeError, "'utf-8' codec can't decode byte 0x80 in position 1: invalid start byte");
    ck_assert(decode("\xe2\x82", "utf8", NULL) == 0);
    expect_error(&rt_exc_UnicodeDecodeError, "'utf-8' codec can't decode bytes in position 0-1: unexpected end of data");
    expect_repr(decode("\xff" "a", "utf-8", "backslashreplace"), "'\\\\xffa'");
    expect_repr(decode("\xff", "utf-8", "surrogateescape"), "'\\udcff'");
}
END_TEST

START_TEST(encoding) {
    RtStr *s = rt_str_from_cstr("é\u20ac");
    ck_assert(codec_encode(s, "ascii", NULL) == 0);
    expect_error(&rt_exc_UnicodeEncodeError, "'ascii' codec can't encode characters in position 0-1: ordinal not in range(128)");
    expect_repr(codec_encode(s, "ascii", "xmlcharrefreplace"), "b'&#233;&#8364;'");
    expect_repr(codec_encode(s, "cp1252", NULL), "b'\\xe9\\x80'");
    expect_repr(codec_encode(s, "utf-16-be", NULL), "b'\\x00\\xe9 \\xac'");
    ck_assert(codec_encode(s, "nope", NULL) == 0);
    expect_error(&rt_exc_LookupError, "unknown encoding: nope");
}
END_TEST

RUN_TESTS(faults_of_utf8, encoding)
