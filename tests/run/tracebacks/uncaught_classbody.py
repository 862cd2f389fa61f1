import sys


class Outer:
    class Inner:
        values = [1, 2, 3]
        table = {k: values for k in (lambda v: v)(values)}
        broken = table['nothing'] + \
            1
