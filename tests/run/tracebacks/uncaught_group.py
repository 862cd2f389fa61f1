def make(n):
    try:
        raise ValueError(n) if n % 2 else KeyError(n)
    except Exception as e:
        return e


def run():
    errors = [make(i) for i in range(3)]
    try:
        raise ExceptionGroup('several', errors)
    except* KeyError as g:
        print('handled', g.exceptions)


run()
