"""What platform tells, which it asks other modules for where it is called."""
import platform

for function in (platform.system, platform.node, platform.release, platform.version, platform.machine, platform.processor,
                 platform.platform, platform.uname, platform.architecture, platform.libc_ver, platform.python_version,
                 platform.python_implementation, platform.python_version_tuple, platform.python_branch, platform.mac_ver, platform.win32_ver,
                 platform.java_ver):
    try:
        print(function.__name__, repr(function()).replace(platform.libc_ver()[0] or "-", "LIBC"))
    except Exception as e:
        print(function.__name__, type(e).__name__, e)
print(platform.uname()._asdict(), platform.uname().processor, platform.uname()[1:3], len(platform.uname()))
print(platform.platform(aliased=True), platform.platform(terse=True), platform.freedesktop_os_release().get("ID"))
