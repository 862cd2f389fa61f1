def g():
    raise SystemExit('message to stderr')
try:
    g()
except Exception: print('not caught here')
