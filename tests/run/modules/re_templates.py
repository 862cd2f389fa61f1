# Replacement templates of re: errors and warnings name the places that CPython names.
import re, warnings, sys
warnings.simplefilter('always')
def f():
    re.sub('(?P<a>x)', r'\g<+1>', 'xx')
def g():
    re.compile('(x)').sub(r'\g< 1>', 'xx')
def h():
    m = re.match('(x)', 'x')
    m.expand(r'\g<1_0>'.replace('_0', ' '))


def w():
    re.compile('[[a]').match('a')
    re.compile('[a--b]')
for fn in f, g, h, w:
    try:
        fn()
    except Exception as e:
        print(type(e).__name__, e, file=sys.stderr)
re.sub('(?P<a>x)', r'\g<+1', 'xx')
