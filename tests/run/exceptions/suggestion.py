def f(n): return f(n + 1)
def main():
    counter = 1
    try:
        raise ExceptionGroup("eg", [ValueError(1), ExceptionGroup("in", [TypeError("t")])])
    except Exception as e:
        e.add_note("a note")
        e.add_note("two\nlines")
        print(f(1) + countr)
main()
