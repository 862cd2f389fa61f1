"""Operations that give back the same object, as far as `is` can tell."""
def show(n, f): print(n, f())

text = 'abcde' * 3
show('i1', lambda: ("%s" % text is text, '{}'.format(text) is text, f'{text}' is text, "%.50s" % text is text, "%5s" % text is text, '{:s}'.format(text) is text, format(text) is text, format(text, 's') is text, str(text) is text, text[:] is text, text + '' is text, '' + text is text, text * 1 is text, text.replace('z', 'y') is text, text.strip() is text, ''.join([text]) is text, text.ljust(3) is text, text.zfill(2) is text, text.expandtabs() is text, text.translate({}) is text, text.lower() is text, text.center(2) is text, text.removeprefix('z') is text, f'{text!s}' is text, f'{text:}' is text, '%s' % (text,) is text, '%(a)s' % {'a': text} is text, text.split('z')[0] is text, text.rsplit('z')[0] is text, text.partition('z')[0] is text, text.splitlines()[0] is text,  text.format() is text))
b = b'abcde' * 3
show('i2', lambda: (b[:] is b, b + b'' is b, b'' + b is b, b * 1 is b, bytes(b) is b, b.strip() is b, b.replace(b'z', b'') is b, b''.join([b]) is b, b'%b' % b is b, b.ljust(2) is b, b.translate(None) is b, b.split(b'z')[0] is b, b.partition(b'z')[0] is b, b.removeprefix(b'z') is b, b.expandtabs() is b, b.lower() is b))
t = tuple([1, 2, 3])
show('i3', lambda: (t[:] is t, t + () is t, () + t is t, t * 1 is t, tuple(t) is t, frozenset() is frozenset(), frozenset([]) is frozenset()))
fs = frozenset([1]); 
show('i4', lambda: (frozenset(fs) is fs, fs.copy() is fs, fs | fs is fs, fs & fs is fs, fs.union() is fs, fs.difference() is fs, fs - set() is fs))
x = 10 ** 30; fl = 1.5; c = 1j
show('i5', lambda: (+x is x, int(x) is x, abs(x) is x, x.__index__() is x, x.__int__() is x, x.conjugate() is x, x + 0 is x, x.__trunc__() is x, round(x) is x, x.real is x, float(fl) is fl, complex(c) is c, +fl is fl, fl.real is fl, fl.conjugate() is fl))
