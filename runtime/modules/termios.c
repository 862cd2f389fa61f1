/* termios.c - module termios: the modes of terminals. */
#define _GNU_SOURCE
#include "runtime/modules/posix.h"
#include "runtime/modules/text_modules.h"

#include <limits.h>
#include <string.h>
#include <sys/ioctl.h>
#include <termios.h>

#define VSWTCH VSWTC /* both names are in the module */

static RtType *error_type;

/* termios.error(errno, text); 0. */
static Value fail(void) {
    Value args[] = {0, rt_from_small(errno), RT_VAL(rt_str_from_cstr(strerror(errno)))};
    Value e = rt_call(RT_VAL(error_type), args + 1, 2, NULL);
    return e ? rt_raise_object(e) : 0;
}
#define RETRY(r, call) \
    do \
        r = (call); \
    while (r < 0 && errno == EINTR && rt_signals_check() == 0)

/* ---- modes: [iflag, oflag, cflag, lflag, ispeed, ospeed, cc] ------------------------------------------ */

/* Where VMIN and VTIME are counts, not characters. */
static bool is_count(const struct termios *t, int k) { return !(t->c_lflag & ICANON) && (k == VMIN || k == VTIME); }

static Value termios_tcgetattr(Value file) {
    struct termios t;
    int fd, r;
    if (!posix_fd(file, &fd))
        return 0;
    RETRY(r, tcgetattr(fd, &t));
    if (r < 0)
        return rt_pending() ? 0 : fail();
    RtList *cc = rt_list_new(NCCS);
    for (int k = 0; k < NCCS; k++)
        rt_list_append(cc, is_count(&t, k) ? rt_from_small(t.c_cc[k]) : RT_VAL(rt_bytes_new(&t.c_cc[k], 1)));
    const Value v[] = {rt_from_small(t.c_iflag),         rt_from_small(t.c_oflag),         rt_from_small(t.c_cflag), rt_from_small(t.c_lflag),
                       rt_from_small(cfgetispeed(&t)), rt_from_small(cfgetospeed(&t)), RT_VAL(cc)};
    return RT_VAL(rt_list_from_array(v, 7));
}

static bool take_characters(Value v, cc_t *out) {
    if (!rt_type_has(v, RT_TYPE_LIST) || RT_AS(RtList, v)->length != NCCS)
        return rt_raise(&rt_exc_TypeError, "tcsetattr: attributes[6] must be %d element list", NCCS), false;
    for (int k = 0; k < NCCS; k++) {
        Value c = RT_AS(RtList, v)->items[k];
        int64_t n;
        if (rt_type_has(c, RT_TYPE_BYTES) && RT_AS(RtBytes, c)->length == 1)
            out[k] = RT_AS(RtBytes, c)->data[0];
        else if (!rt_type_has(c, RT_TYPE_INT))
            return rt_raise(&rt_exc_TypeError, "tcsetattr: elements of attributes must be characters or integers"), false;
        else if (!rt_mod_take_long(c, &n))
            return false;
        else
            out[k] = (cc_t)n;
    }
    return true;
}

static int termios_tcsetattr(Value file, int64_t when, Value attributes) {
    struct termios t;
    int fd, r;
    int64_t n[6];
    if (!posix_fd(file, &fd) || !rt_mod_fits_int(when))
        return -1;
    if (!rt_type_has(attributes, RT_TYPE_LIST) || RT_AS(RtList, attributes)->length != 7)
        return rt_raise_int(&rt_exc_TypeError, "tcsetattr, arg 3: must be 7 element list");
    if (tcgetattr(fd, &t) < 0)
        return (int)fail() - 1;
    const Value *items = RT_AS(RtList, attributes)->items;
    for (int k = 0; k < 6; k++)
        if (!rt_mod_take_long(items[k], &n[k]))
            return -1;
    if (!take_characters(items[6], t.c_cc))
        return -1;
    t.c_iflag = (tcflag_t)n[0];
    t.c_oflag = (tcflag_t)n[1];
    t.c_cflag = (tcflag_t)n[2];
    t.c_lflag = (tcflag_t)n[3];
    if (cfsetispeed(&t, (speed_t)n[4]) < 0 || cfsetospeed(&t, (speed_t)n[5]) < 0)
        return (int)fail() - 1;
    RETRY(r, tcsetattr(fd, (int)when, &t));
    return r == 0 ? 0 : rt_pending() ? -1 : (int)fail() - 1;
}

/* ---- the line ------------------------------------------------------------------------------------------ */

#define ON_LINE(name) \
    static int termios_##name(Value file, int64_t n) { \
        int fd, r; \
        if (!posix_fd(file, &fd) || !rt_mod_fits_int(n)) \
            return -1; \
        RETRY(r, name(fd, (int)n)); \
        return r == 0 ? 0 : rt_pending() ? -1 : (int)fail() - 1; \
    }
ON_LINE(tcsendbreak)
ON_LINE(tcflush)
ON_LINE(tcflow)

static int termios_tcdrain(Value file) {
    int fd;
    long r;
    if (!posix_fd(file, &fd))
        return -1;
    POSIX_RETRY(r, tcdrain(fd));
    return r == 0 ? 0 : rt_pending() ? -1 : (int)fail() - 1;
}

static Value termios_tcgetwinsize(Value file) {
    struct winsize w;
    int fd;
    if (!posix_fd(file, &fd))
        return 0;
    return ioctl(fd, TIOCGWINSZ, &w) < 0 ? fail() : rt_pair(rt_from_small(w.ws_row), rt_from_small(w.ws_col));
}

static int termios_tcsetwinsize(Value file, Value size) {
    struct winsize w;
    int fd;
    int64_t n[2];
    if (!posix_fd(file, &fd))
        return -1;
    bool is_pair = rt_type_of(size)->getitem && !rt_type_has(size, RT_TYPE_DICT) && rt_length(size) == 2;
    if (!is_pair) {
        rt_clear();
        return rt_raise_int(&rt_exc_TypeError, "tcsetwinsize, arg 2: must be a two-item sequence");
    }
    for (int k = 0; k < 2; k++) {
        Value v = rt_getitem(size, rt_from_small(k));
        if (!v || !rt_mod_take_long(v, &n[k]))
            return -1;
    }
    if (ioctl(fd, TIOCGWINSZ, &w) < 0)
        return (int)fail() - 1;
    if (n[0] < 0 || n[0] > USHRT_MAX || n[1] < 0 || n[1] > USHRT_MAX)
        return rt_raise_int(&rt_exc_OverflowError, "winsize value(s) out of range.");
    w.ws_row = (unsigned short)n[0];
    w.ws_col = (unsigned short)n[1];
    return ioctl(fd, TIOCSWINSZ, &w) < 0 ? (int)fail() - 1 : 0;
}

#define RT_TABLE "runtime/tables/module/termios.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

void rt_init_module_termios(RtModule *m);
void rt_init_module_termios(RtModule *m) {
    static const RtConstant constants[] = {
#define CONSTANT(name) {#name, (int64_t)name},
#include "runtime/tables/termios.def"
#undef CONSTANT
    };
    rt_mod_add_constants(m, constants, sizeof constants / sizeof *constants);
    rt_table_install(m);
    error_type = new_error_type(m, "error", "termios", &rt_exc_Exception);
}
