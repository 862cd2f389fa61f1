import sys  # the dead branches are not looked at
if TYPE_CHECKING:
    import dead1
if sys.platform == "win32":
    import dead2
elif sys.platform.startswith("linux"):
    import alive1  # error: E0301
if sys.version_info >= (3, 12):
    import dead3
else:
    import alive2  # error: E0301
if sys.version_info < (3,):
    import dead4
if __name__ == "__main__":
    import alive3  # error: E0301
if not __debug__ or False:
    import dead5
if 1 and sys.platform != "win32":
    import alive4  # error: E0301
