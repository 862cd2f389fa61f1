# args: --count 3 a b
"""argparse: arguments, help, errors; what it imports inside its functions is in the program."""
import argparse, sys
p = argparse.ArgumentParser(prog='tool', description='Does things with names and numbers, at some length so that it wraps.')
p.add_argument('names', nargs='*', help='names')
p.add_argument('--count', '-c', type=int, default=1, metavar='N', help='how many (default %(default)s)')
p.add_argument('--flag', action='store_true')
p.add_argument('--item', action='append', default=['x'])
p.add_argument('--mode', choices=['fast', 'slow'])
print(p.parse_args(sys.argv[1:]))
print(p.format_help())
for bad in (['--count', 'x'], ['--nope'], ['--mode', 'odd'], ['--item', 'a', '--item', 'b']):
    try: print(p.parse_args(bad))
    except SystemExit as e: print('exit', e.code)
