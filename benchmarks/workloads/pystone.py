# The classic Pystone, after the Dhrystone: records, procedures, texts, arrays, comparisons of enumerations.
import sys

IDENT1, IDENT2, IDENT3, IDENT4, IDENT5 = range(1, 6)


class Record:
    def __init__(self, next=None, discr=0, kind=0, number=0, text=0):
        self.next = next
        self.discr = discr
        self.kind = kind
        self.number = number
        self.text = text

    def copy(self):
        return Record(self.next, self.discr, self.kind, self.number, self.text)


int_glob = 0
bool_glob = False
char1_glob = "\0"
char2_glob = "\0"
array1_glob = [0] * 51
array2_glob = [x[:] for x in [array1_glob] * 51]
record_glob = None
next_glob = None


def func1(char1, char2):
    ch = char1
    if ch != char2:
        return IDENT1
    return IDENT2


def func2(text1, text2):
    place = 1
    ch = "\0"
    while place <= 1:
        if func1(text1[place], text2[place + 1]) == IDENT1:
            ch = "A"
            place = place + 1
    if "W" <= ch <= "Z":
        place = 7
    if ch == "X":
        return True
    if text1 > text2:
        place = place + 7
        return True
    return False


def func3(value):
    return value == IDENT3


def proc1(record):
    record.next = next_record = record_glob.copy()
    record.number = 5
    next_record.number = record.number
    next_record.next = record.next
    next_record.next = proc3(next_record.next)
    if next_record.discr == IDENT1:
        next_record.number = 6
        next_record.kind = proc6(record.kind)
        next_record.next = record_glob.next
        next_record.number = proc7(next_record.number, 10)
    else:
        record = next_record.copy()
    next_record.next = None
    return record


def proc2(value):
    place = value + 10
    while True:
        if char1_glob == "A":
            place = place - 1
            value = place - int_glob
            kind = IDENT1
        if kind == IDENT1:
            break
    return value


def proc3(record):
    global int_glob
    if record_glob is not None:
        record = record_glob.next
    else:
        int_glob = 100
    record_glob.number = proc7(10, int_glob)
    return record


def proc4():
    global char2_glob
    flag = char1_glob == "A"
    flag = flag or bool_glob
    char2_glob = "B"
    return flag


def proc5():
    global char1_glob, bool_glob
    char1_glob = "A"
    bool_glob = False


def proc6(value):
    result = value
    if not func3(value):
        result = IDENT4
    if value == IDENT1:
        result = IDENT1
    elif value == IDENT2:
        result = IDENT1 if int_glob > 100 else IDENT4
    elif value == IDENT3:
        result = IDENT2
    elif value == IDENT5:
        result = IDENT3
    return result


def proc7(a, b):
    return b + a + 2


def proc8(array1, array2, a, b):
    global int_glob
    place = a + 5
    array1[place] = b
    array1[place + 1] = array1[place]
    array1[place + 30] = place
    for i in range(place, place + 2):
        array2[place][i] = place
    array2[place][place - 1] = array2[place][place - 1] + 1
    array2[place + 20][place] = array1[place]
    int_glob = 5


def run(loops):
    global int_glob, bool_glob, char2_glob, record_glob, next_glob
    next_glob = Record()
    record_glob = Record(next_glob, IDENT1, IDENT3, 40, "DHRYSTONE PROGRAM, SOME STRING")
    text1 = "DHRYSTONE PROGRAM, 1'ST STRING"
    array2_glob[8][7] = 10
    check = 0
    for i in range(loops):
        proc5()
        proc4()
        a = 2
        b = 3
        text2 = "DHRYSTONE PROGRAM, 2'ND STRING"
        kind = IDENT2
        bool_glob = not func2(text1, text2)
        while a < b:
            c = 5 * a - b
            c = proc7(a, b)
            a = a + 1
        proc8(array1_glob, array2_glob, a, c)
        record_glob = proc1(record_glob)
        index = "A"
        while index <= char2_glob:
            if kind == func1(index, "C"):
                kind = proc6(IDENT1)
            index = chr(ord(index) + 1)
        b = b * a
        a = b // c
        b = 7 * (b - c) - a
        a = proc2(a)
        check = (check * 7 + a + b + c + record_glob.number) % 1000003
    return check


def main():
    loops = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    print(run(loops), int_glob, bool_glob, char1_glob, char2_glob, array1_glob[8], array2_glob[8][7])


main()
