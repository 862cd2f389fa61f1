import atexit
import errno


def bye(*a, **k):
    print("bye", a, k)


atexit.register(bye, 1, x=2)
atexit.register(bye, 2)


@atexit.register
def last():
    print("last")


atexit.register(bye, 3)
atexit.unregister(last)
print(errno.ENOENT, errno.errorcode[2], errno.EAGAIN, errno.errorcode[11], len(errno.errorcode))
try:
    atexit.register(5)
except TypeError as e:
    print(e)
print(atexit._ncallbacks())
