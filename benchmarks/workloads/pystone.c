/* The work of pystone.py. */
#include <stdbool.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { IDENT1 = 1, IDENT2, IDENT3, IDENT4, IDENT5 };

typedef struct Record {
    struct Record *next;
    long discr, kind, number;
    const char *text;
} Record;

static long int_glob;
static bool bool_glob;
static char char1_glob, char2_glob;
static long array1_glob[51], array2_glob[51][51];
static Record *record_glob, *next_glob;

static Record *new_record(Record r) {
    Record *p = malloc(sizeof *p);
    *p = r;
    return p;
}

static long func1(char char1, char char2) { return char1 != char2 ? IDENT1 : IDENT2; }

static bool func2(const char *text1, const char *text2) {
    long place = 1;
    char ch = 0;
    while (place <= 1)
        if (func1(text1[place], text2[place + 1]) == IDENT1) {
            ch = 'A';
            place++;
        }
    if (ch == 'X')
        return true;
    return strcmp(text1, text2) > 0;
}

static bool func3(long value) { return value == IDENT3; }
static long proc7(long a, long b) { return b + a + 2; }

static Record *proc3(Record *record) {
    if (record_glob)
        record = record_glob->next;
    else
        int_glob = 100;
    record_glob->number = proc7(10, int_glob);
    return record;
}

static long proc6(long value) {
    long result = func3(value) ? value : IDENT4;
    switch (value) {
    case IDENT1: return IDENT1;
    case IDENT2: return int_glob > 100 ? IDENT1 : IDENT4;
    case IDENT3: return IDENT2;
    case IDENT5: return IDENT3;
    default: return result;
    }
}

static Record *proc1(Record *record) {
    Record *next = record->next = new_record(*record_glob);
    record->number = 5;
    next->number = record->number;
    next->next = record->next;
    next->next = proc3(next->next);
    if (next->discr == IDENT1) {
        next->number = 6;
        next->kind = proc6(record->kind);
        next->next = record_glob->next;
        next->number = proc7(next->number, 10);
    } else {
        record = new_record(*next);
    }
    next->next = NULL;
    return record;
}

static long proc2(long value) {
    long place = value + 10, kind = 0;
    do {
        if (char1_glob == 'A') {
            place--;
            value = place - int_glob;
            kind = IDENT1;
        }
    } while (kind != IDENT1);
    return value;
}

static bool proc4(void) {
    bool flag = char1_glob == 'A' || bool_glob;
    char2_glob = 'B';
    return flag;
}

static void proc5(void) {
    char1_glob = 'A';
    bool_glob = false;
}

static void proc8(long *array1, long array2[51][51], long a, long b) {
    long place = a + 5;
    array1[place] = b;
    array1[place + 1] = array1[place];
    array1[place + 30] = place;
    for (long i = place; i < place + 2; i++)
        array2[place][i] = place;
    array2[place][place - 1]++;
    array2[place + 20][place] = array1[place];
    int_glob = 5;
}

static long run(long loops) {
    long check = 0;
    const char *text1 = "DHRYSTONE PROGRAM, 1'ST STRING";
    next_glob = new_record((Record){0});
    record_glob = new_record((Record){next_glob, IDENT1, IDENT3, 40, "DHRYSTONE PROGRAM, SOME STRING"});
    array2_glob[8][7] = 10;
    for (long i = 0; i < loops; i++) {
        proc5();
        proc4();
        long a = 2, b = 3, c = 0, kind = IDENT2;
        const char *text2 = "DHRYSTONE PROGRAM, 2'ND STRING";
        bool_glob = !func2(text1, text2);
        while (a < b) {
            c = proc7(a, b);
            a++;
        }
        proc8(array1_glob, array2_glob, a, c);
        record_glob = proc1(record_glob);
        for (char index = 'A'; index <= char2_glob; index++)
            if (kind == func1(index, 'C'))
                kind = proc6(IDENT1);
        b *= a;
        a = b / c;
        b = 7 * (b - c) - a;
        a = proc2(a);
        check = (check * 7 + a + b + c + record_glob->number) % 1000003;
    }
    return check;
}

int main(int argc, char **argv) {
    long check = run(argc > 1 ? atol(argv[1]) : 200000);
    printf("%ld %ld %s %c %c %ld %ld\n", check, int_glob, bool_glob ? "True" : "False", char1_glob, char2_glob, array1_glob[8],
           array2_glob[8][7]);
    return 0;
}
