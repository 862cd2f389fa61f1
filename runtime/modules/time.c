/* time.c - module time: clocks, sleep, struct_time and its conversions. A struct_time is a tuple of 9
 * with two more values, tm_zone and tm_gmtoff, behind its items.
 */
#include "runtime/core/runtime.h"
#include "runtime/core/threads.h"
#include "runtime/core/typeinit.h"
#include "runtime/modules/structseq.h"
#include "runtime/services/services.h"
#include "runtime/types/number.h"

#include <errno.h>
#include <stdio.h>
#include <time.h>

RtType rt_type_struct_time;

#define RT_TABLE "runtime/tables/module/time.def"
#define RT_TABLE_MODULE
#include "runtime/core/modrows.h"

enum { N_SEQUENCE = 9, N_FIELDS = 11 };
static const char *const field_names[N_FIELDS] = {"tm_year", "tm_mon",  "tm_mday",  "tm_hour", "tm_min",   "tm_sec",
                                                  "tm_wday", "tm_yday", "tm_isdst", "tm_zone", "tm_gmtoff"};

/* ---- clocks ----------------------------------------------------------------------------------- */

static int64_t read_clock(clockid_t id) {
    struct timespec t;
    clock_gettime(id, &t);
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
static double seconds(int64_t ns) { return ns % 1000000000 == 0 ? (double)(ns / 1000000000) : (double)ns / 1e9; }

int64_t rt_time_time_ns(void) { return read_clock(CLOCK_REALTIME); }
int64_t rt_time_monotonic_ns(void) { return read_clock(CLOCK_MONOTONIC); }
int64_t rt_time_process_time_ns(void) { return read_clock(CLOCK_PROCESS_CPUTIME_ID); }
int64_t rt_time_thread_time_ns(void) { return read_clock(CLOCK_THREAD_CPUTIME_ID); }
double rt_time_time(void) { return seconds(rt_time_time_ns()); }
double rt_time_monotonic(void) { return seconds(rt_time_monotonic_ns()); }
double rt_time_process_time(void) { return seconds(rt_time_process_time_ns()); }
double rt_time_thread_time(void) { return seconds(rt_time_thread_time_ns()); }

/* FLAG results: the value does not matter when an exception is pending. */
static double failed_clock(void) {
    rt_raise_errno(errno, 0, 0);
    return 0;
}

int64_t rt_time_clock_gettime_ns(int64_t id) {
    struct timespec t;
    if (id != (clockid_t)id)
        return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C int");
    if (clock_gettime((clockid_t)id, &t) < 0)
        return (int64_t)failed_clock();
    return (int64_t)t.tv_sec * 1000000000 + t.tv_nsec;
}
double rt_time_clock_gettime(int64_t id) { return seconds(rt_time_clock_gettime_ns(id)); }

double rt_time_clock_getres(int64_t id) {
    struct timespec t;
    return clock_getres((clockid_t)id, &t) < 0 ? failed_clock() : (double)t.tv_sec + (double)t.tv_nsec * 1e-9;
}

int rt_time_clock_settime_ns(int64_t id, int64_t ns) {
    struct timespec t = {ns / 1000000000, ns % 1000000000};
    return clock_settime((clockid_t)id, &t) < 0 ? (failed_clock(), -1) : 0;
}
int rt_time_clock_settime(int64_t id, double secs) { return rt_time_clock_settime_ns(id, (int64_t)floor(secs * 1e9)); }

Value rt_time_get_clock_info(Value arg) {
    if (!rt_type_has(arg, RT_TYPE_STR))
        return rt_raise(&rt_exc_TypeError, "get_clock_info() argument 1 must be str, not %T", arg);
    RtStr *name = RT_AS(RtStr, arg);
    static const struct { const char *name, *how; clockid_t id; bool monotonic; } clocks[] = {
        {"monotonic", "CLOCK_MONOTONIC", CLOCK_MONOTONIC, true}, {"perf_counter", "CLOCK_MONOTONIC", CLOCK_MONOTONIC, true},
        {"process_time", "CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID, true}, {"time", "CLOCK_REALTIME", CLOCK_REALTIME, false},
        {"thread_time", "CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID, true}};
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++) {
        if (!rt_str_equal(name, rt_str_from_cstr(clocks[i].name)))
            continue;
        Value ns = rt_call0(RT_VAL(&rt_type_SimpleNamespace));
        RtStr *how = rt_str_format("clock_gettime(%s)", clocks[i].how);
        if (!ns || rt_setattr(ns, rt_str_intern(rt_str_from_cstr("implementation")), RT_VAL(how)) < 0 ||
            rt_setattr(ns, rt_str_intern(rt_str_from_cstr("monotonic")), rt_from_bool(clocks[i].monotonic)) < 0 ||
            rt_setattr(ns, rt_str_intern(rt_str_from_cstr("adjustable")), rt_from_bool(!clocks[i].monotonic)) < 0 ||
            rt_setattr(ns, rt_str_intern(rt_str_from_cstr("resolution")), rt_from_double(rt_time_clock_getres(clocks[i].id))) < 0)
            return 0;
        return ns;
    }
    return rt_raise(&rt_exc_ValueError, "unknown clock");
}

int rt_time_sleep(Value secs) {
    double d;
    if (rt_type_has(secs, RT_TYPE_FLOAT)) {
        d = rt_float_of(secs);
        if (isnan(d))
            return rt_raise_int(&rt_exc_ValueError, "Invalid value NaN (not a number)");
    } else {
        Value n = rt_index(secs);
        if (n == 0)
            return -1;
        if (!rt_number_as_double(n, &d))
            d = rt_int_is_negative(n) ? -1e300 : 1e300;
    }
    if (d < 0)
        return rt_raise_int(&rt_exc_ValueError, "sleep length must be non-negative");
    if (d > 9.2e9)
        return rt_raise_int(&rt_exc_OverflowError, "timestamp too large to convert to C _PyTime_t");
    int64_t end = rt_time_monotonic_ns() + (int64_t)ceil(d * 1e9);
    struct timespec until = {end / 1000000000, end % 1000000000};
    for (;;) {
        rt_global_release();
        int r = clock_nanosleep(CLOCK_MONOTONIC, TIMER_ABSTIME, &until, NULL);
        rt_global_acquire();
        if (r != EINTR)
            return 0;
        if (rt_signals_check() < 0)
            return -1;
    }
}

/* ---- struct_time ------------------------------------------------------------------------------ */

static RtTuple *new_struct(void) {
    RtTuple *t = rt_new(&rt_type_struct_time, sizeof(RtTuple) + N_FIELDS * sizeof(Value));
    t->length = N_SEQUENCE;
    t->items[9] = t->items[10] = RT_NONE;
    return t;
}

static Value from_tm(const struct tm *tm) {
    RtTuple *t = new_struct();
    const int values[N_SEQUENCE] = {tm->tm_year,      tm->tm_mon + 1, tm->tm_mday,
                                    tm->tm_hour,      tm->tm_min,     tm->tm_sec,
                                    (tm->tm_wday + 6) % 7, tm->tm_yday + 1, tm->tm_isdst};
    for (int i = 0; i < N_SEQUENCE; i++)
        t->items[i] = rt_from_small(values[i] + (i == 0 ? (int64_t)1900 : 0));
    t->items[9] = RT_VAL(rt_str_from_cstr(tm->tm_zone));
    t->items[10] = rt_from_small(tm->tm_gmtoff);
    return RT_VAL(t);
}

#define FIELD(name, i) \
    Value rt_time_##name(Value self) { return RT_AS(RtTuple, self)->items[i]; }
FIELD(tm_year, 0)
FIELD(tm_mon, 1)
FIELD(tm_mday, 2)
FIELD(tm_hour, 3)
FIELD(tm_min, 4)
FIELD(tm_sec, 5)
FIELD(tm_wday, 6)
FIELD(tm_yday, 7)
FIELD(tm_isdst, 8)
FIELD(tm_zone, 9)
FIELD(tm_gmtoff, 10)

static Value struct_repr(Value self) {
    RtBuilder b;
    rt_builder_init(&b);
    rt_builder_ascii(&b, "time.struct_time(", 17);
    for (int i = 0; i < N_SEQUENCE; i++) {
        Value r = rt_repr(RT_AS(RtTuple, self)->items[i]);
        if (r == 0)
            return 0;
        if (i > 0)
            rt_builder_ascii(&b, ", ", 2);
        rt_builder_ascii(&b, field_names[i], strlen(field_names[i]));
        rt_builder_char(&b, '=');
        rt_builder_str(&b, RT_AS(RtStr, r));
    }
    rt_builder_char(&b, ')');
    return RT_VAL(rt_builder_finish(&b));
}

static const RtStructSeq struct_fields = {.name = "time.struct_time", .fields = field_names, .n_sequence = N_SEQUENCE, .n_fields = N_FIELDS};

static Value struct_new(RtType *cls, Value *args, size_t nargs, RtTuple *kwnames) { return rt_structseq_new(cls, &struct_fields, args, nargs, kwnames); }
Value rt_time_struct_reduce(Value self) { return rt_structseq_reduce(&struct_fields, self); }

/* ---- conversions ------------------------------------------------------------------------------ */

/* Seconds since the epoch, rounded down; None: now. */
static int timestamp(Value v, time_t *out) {
    if (v == 0 || v == RT_NONE) {
        *out = time(NULL);
        return 0;
    }
    Value n;
    if (rt_type_has(v, RT_TYPE_FLOAT)) {
        double d = rt_float_of(v);
        if (isnan(d))
            return rt_raise_int(&rt_exc_ValueError, "Invalid value NaN (not a number)");
        n = isinf(d) ? 0 : rt_int_from_double(floor(d));
    } else if ((n = rt_index(v)) == 0) {
        return -1;
    }
    int64_t t;
    if (n == 0 || !rt_int_fits_i64(n, &t))
        return rt_raise_int(&rt_exc_OverflowError, "timestamp out of range for platform time_t");
    *out = t;
    return 0;
}

static int break_down(Value secs, bool local, struct tm *out) {
    time_t t;
    if (timestamp(secs, &t) < 0)
        return -1;
    if ((local ? localtime_r(&t, out) : gmtime_r(&t, out)) == NULL)
        return rt_raise_int(&rt_exc_OverflowError, "timestamp out of range for platform time_t");
    return 0;
}

Value rt_time_gmtime(Value secs) {
    struct tm tm;
    return break_down(secs, false, &tm) < 0 ? 0 : from_tm(&tm);
}
Value rt_time_localtime(Value secs) {
    struct tm tm;
    return break_down(secs, true, &tm) < 0 ? 0 : from_tm(&tm);
}

/* The nine numbers of a time tuple. */
static int tm_from_value(Value v, struct tm *tm, const char *function) {
    if (!rt_type_has(v, RT_TYPE_TUPLE))
        return rt_raise_int(&rt_exc_TypeError, "Tuple or struct_time argument required");
    RtTuple *t = RT_AS(RtTuple, v);
    int64_t f[N_SEQUENCE];
    if (t->length != N_SEQUENCE)
        return rt_raise_int(&rt_exc_TypeError, "%s(): illegal time tuple argument", function);
    for (int i = 0; i < N_SEQUENCE; i++) {
        f[i] = rt_index_i64(t->items[i], false);
        if (f[i] == -1 && rt_pending())
            return -1;
        if (f[i] < INT32_MIN + 1900 || f[i] > INT32_MAX)
            return rt_raise_int(&rt_exc_OverflowError, "Python int too large to convert to C int");
    }
    memset(tm, 0, sizeof *tm);
    tm->tm_year = (int)(f[0] - 1900);
    tm->tm_mon = (int)f[1] - 1;
    tm->tm_mday = (int)f[2];
    tm->tm_hour = (int)f[3];
    tm->tm_min = (int)f[4];
    tm->tm_sec = (int)f[5];
    tm->tm_wday = (int)((f[6] + 1) % 7);
    tm->tm_yday = (int)f[7] - 1;
    tm->tm_isdst = (int)f[8];
    if (rt_has_type(v, &rt_type_struct_time)) {
        if (rt_type_has(t->items[9], RT_TYPE_STR))
            tm->tm_zone = rt_str_to_utf8(RT_AS(RtStr, t->items[9]), &(size_t){0});
        tm->tm_gmtoff = rt_is_small(t->items[10]) ? (long)rt_small(t->items[10]) : 0;
    }
    return 0;
}

/* Zero stands for the first month, day, day of the year. */
static int check_tm(struct tm *tm) {
    const char *fault = NULL;
    if (tm->tm_mon == -1)
        tm->tm_mon = 0;
    if (tm->tm_mday == 0)
        tm->tm_mday = 1;
    if (tm->tm_yday == -1)
        tm->tm_yday = 0;
    if (tm->tm_mon < 0 || tm->tm_mon > 11)
        fault = "month out of range";
    else if (tm->tm_mday < 0 || tm->tm_mday > 31)
        fault = "day of month out of range";
    else if (tm->tm_hour < 0 || tm->tm_hour > 23)
        fault = "hour out of range";
    else if (tm->tm_min < 0 || tm->tm_min > 59)
        fault = "minute out of range";
    else if (tm->tm_sec < 0 || tm->tm_sec > 61)
        fault = "seconds out of range";
    else if (tm->tm_wday < 0)
        fault = "day of week out of range";
    else if (tm->tm_yday < 0 || tm->tm_yday > 365)
        fault = "day of year out of range";
    return fault ? rt_raise_int(&rt_exc_ValueError, "%s", fault) : 0;
}

double rt_time_mktime(Value v) {
    struct tm tm;
    if (tm_from_value(v, &tm, "mktime") < 0)
        return -1.0;
    tm.tm_wday = -1; /* set by a success: tells -1 seconds from a failure */
    time_t t = mktime(&tm);
    if (t == (time_t)-1 && tm.tm_wday == -1)
        rt_raise(&rt_exc_OverflowError, "mktime argument out of range");
    return (double)t;
}

/* t 0: now. */
static int tm_argument(Value t, struct tm *tm, const char *function) {
    if (t == 0)
        return break_down(RT_NONE, true, tm);
    return tm_from_value(t, tm, function) < 0 || check_tm(tm) < 0 ? -1 : 0;
}

RtStr *rt_time_strftime(RtStr *format, Value t) {
    struct tm tm;
    size_t n;
    if (tm_argument(t, &tm, "strftime") < 0)
        return NULL;
    if (tm.tm_isdst < -1 || tm.tm_isdst > 1)
        tm.tm_isdst = tm.tm_isdst < -1 ? -1 : 1;
    char *text = rt_str_to_utf8(format, &n);
    if (text == NULL)
        return NULL;
    if (strlen(text) != n) {
        rt_raise(&rt_exc_ValueError, "embedded null character");
        return NULL;
    }
    for (size_t size = 1024;; size *= 2) { /* an empty result is legal only for formats such as "%p" */
        char *out = rt_alloc_atomic(size);
        size_t length = strftime(out, size, text, &tm);
        if (length > 0 || size >= 256 * n + 1024)
            return rt_str_from_utf8(out, length);
    }
}

static RtStr *ascii_time(const struct tm *tm) {
    static const char days[] = "SunMonTueWedThuFriSat", months[] = "JanFebMarAprMayJunJulAugSepOctNovDec";
    char text[80];
    snprintf(text, sizeof text, "%.3s %.3s%3d %.2d:%.2d:%.2d %lld", days + 3 * tm->tm_wday, months + 3 * tm->tm_mon,
             tm->tm_mday, tm->tm_hour, tm->tm_min, tm->tm_sec, 1900 + (long long)tm->tm_year);
    return rt_str_from_cstr(text);
}

RtStr *rt_time_asctime(Value t) {
    struct tm tm;
    return tm_argument(t, &tm, "asctime") < 0 ? NULL : ascii_time(&tm);
}

/* In Python: the compiler brings _strptime into a program that mentions strptime (frontend/modgraph.c). */
Value rt_time_strptime(Value *args, size_t nargs, RtTuple *kwnames) {
    Value module = rt_import(RT_TEXT("_strptime"), true);
    Value f = module ? rt_getattr(module, RT_TEXT("_strptime_time")) : 0;
    return f ? rt_call(f, args, nargs, kwnames) : 0;
}

RtStr *rt_time_ctime(Value secs) {
    struct tm tm;
    return break_down(secs, true, &tm) < 0 ? NULL : ascii_time(&tm);
}

/* ---- the module ------------------------------------------------------------------------------- */

static void set(RtModule *m, const char *name, Value v) {
    rt_setattr(RT_VAL(m), rt_str_intern(rt_str_from_cstr(name)), v);
}

static RtModule *time_module;

/* As CPython: the zone of this year's January and July. The one further west is the standard time. */
static void set_zone(RtModule *m) {
    enum { YEAR = (365 * 24 + 6) * 3600 };
    tzset();
    time_t t = time(NULL) / YEAR * YEAR;
    char names[2][64] = {"", ""};
    int64_t west[2];
    for (int k = 0; k < 2; k++) {
        time_t at = t + k * (YEAR / 2);
        struct tm tm;
        localtime_r(&at, &tm);
        snprintf(names[k], sizeof names[k], "%s", tm.tm_zone ? tm.tm_zone : "   ");
        west[k] = -tm.tm_gmtoff;
    }
    int standard = west[0] < west[1];
    set(m, "timezone", rt_from_small(west[standard]));
    set(m, "altzone", rt_from_small(west[!standard]));
    set(m, "daylight", rt_from_small(west[0] != west[1]));
    set(m, "tzname", rt_number_pair(RT_VAL(rt_str_from_cstr(names[standard])), RT_VAL(rt_str_from_cstr(names[!standard]))));
}

void rt_time_tzset(void) { set_zone(time_module); }

void rt_init_module_time(RtModule *m) {
    RtType *t = &rt_type_struct_time;
    rt_type_init_static(t, "time.struct_time", &rt_type_tuple, sizeof(RtTuple), RT_TYPE_TUPLE | RT_TYPE_SEQUENCE);
    t->repr = struct_repr;
    t->new_ = struct_new;
    if (rt_type_ready(t) < 0)
        return;
    rt_structseq_describe(t, &struct_fields);
    rt_table_install(m);
    time_module = m;
    set(m, "struct_time", RT_VAL(t));
    set_zone(m);
    static const struct { const char *name; clockid_t id; } clocks[] = {
        {"CLOCK_BOOTTIME", CLOCK_BOOTTIME}, {"CLOCK_MONOTONIC", CLOCK_MONOTONIC}, {"CLOCK_MONOTONIC_RAW", CLOCK_MONOTONIC_RAW},
        {"CLOCK_PROCESS_CPUTIME_ID", CLOCK_PROCESS_CPUTIME_ID}, {"CLOCK_REALTIME", CLOCK_REALTIME}, {"CLOCK_TAI", CLOCK_TAI},
        {"CLOCK_THREAD_CPUTIME_ID", CLOCK_THREAD_CPUTIME_ID}};
    set(m, "_STRUCT_TM_ITEMS", rt_from_small(11));
    for (size_t i = 0; i < sizeof clocks / sizeof *clocks; i++)
        set(m, clocks[i].name, rt_from_small(clocks[i].id));
}
