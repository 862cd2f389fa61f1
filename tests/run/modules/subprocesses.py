# subprocess: run, Popen with pipes, errors, environments, descriptors, time limits.
import os
import signal
import subprocess
import sys
from subprocess import PIPE, STDOUT


def attempt(f, *args, **kwargs):
    try:
        print(f(*args, **kwargs))
    except Exception as e:
        print(type(e).__name__, e)


r = subprocess.run(["sh", "-c", "echo out; echo err >&2; exit 3"], capture_output=True, text=True)
print(r.returncode, repr(r.stdout), repr(r.stderr), r.args)
print(subprocess.check_output(["cat"], input=b"through cat"))
print(subprocess.run("read x; echo \"<$x>\"", shell=True, input="line\n", stdout=PIPE, universal_newlines=True).stdout)
attempt(subprocess.run, ["false"], check=True)
attempt(subprocess.check_output, ["sh", "-c", "echo partly; exit 2"])
attempt(subprocess.run, ["/no/such/program"])
attempt(subprocess.run, ["true"], cwd="/no/such/folder")
attempt(subprocess.run, ["/etc/passwd"])
attempt(subprocess.run, [])
try:
    subprocess.run(["sh", "-c", "echo early; exec sleep 5"], stdout=PIPE, timeout=0.3)
except subprocess.TimeoutExpired as e:
    print(e, e.output)
print(subprocess.run(["sh", "-c", "echo $A-$HOME"], env={"A": "1", "PATH": os.environ["PATH"]}, stdout=PIPE).stdout)
print(subprocess.run(["sh", "-c", "echo a; echo b >&2"], stdout=PIPE, stderr=STDOUT).stdout)
print(subprocess.run(["pwd"], cwd="/", stdout=PIPE, text=True).stdout)
print(subprocess.call(["sh", "-c", "kill -TERM $$"]), subprocess.getstatusoutput("echo x; exit 4"), subprocess.getoutput("echo y"))

p = subprocess.Popen(["cat"], stdin=PIPE, stdout=PIPE, text=True, bufsize=1)
p.stdin.write("one\n")
print(p.stdout.readline(), p.poll())
print(p.communicate("two\n"), p.returncode)
p = subprocess.Popen(["sleep", "10"])
p.send_signal(signal.SIGKILL)
print(p.wait(), p.args)
with subprocess.Popen(["sh", "-c", "cat <&9"], pass_fds=[9], stdout=PIPE) if os.dup2(os.open("/dev/null", os.O_RDONLY), 9) else None as p:
    print(p.stdout.read())
big = "x" * 300000
print(subprocess.run(["cat"], input=big, capture_output=True, text=True).stdout == big)
print(subprocess.list2cmdline(["a b", "c"]), subprocess.DEVNULL, subprocess.run(["ls", "/"], stdout=subprocess.DEVNULL))
print(subprocess.run(["sh", "-c", "umask"], umask=0o77, stdout=PIPE).stdout, subprocess.run(["true"], start_new_session=True).returncode)
print(subprocess.run(["echo", "x"], preexec_fn=lambda: os.write(1, b"before "), stdout=PIPE).stdout)


def fail():
    raise ValueError


attempt(subprocess.run, ["true"], preexec_fn=fail)
with os.popen("echo popen") as f:
    print(f.read())
