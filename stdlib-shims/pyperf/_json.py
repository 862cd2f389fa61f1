"""JSON texts, as far as files of results need them: written compactly with sorted keys, and read back."""

_ESCAPES = {'"': '\\"', "\\": "\\\\", "\n": "\\n", "\r": "\\r", "\t": "\\t", "\b": "\\b", "\f": "\\f"}
_MEANINGS = {"n": "\n", "r": "\r", "t": "\t", "b": "\b", "f": "\f"}


def write_text(text):
    """The text as a JSON string in ASCII."""
    parts = []
    for char in text:
        if char in _ESCAPES:
            parts.append(_ESCAPES[char])
        elif " " <= char <= "~":
            parts.append(char)
        elif ord(char) < 0x10000:
            parts.append("\\u%04x" % ord(char))
        else:
            rest = ord(char) - 0x10000
            parts.append("\\u%04x\\u%04x" % (0xd800 + (rest >> 10), 0xdc00 + (rest & 0x3ff)))
    return '"%s"' % "".join(parts)


def write(value):
    """The JSON text of a value made of dict, list, tuple, str, int, float, bool and None."""
    if isinstance(value, str):
        return write_text(value)
    if value is None:
        return "null"
    if isinstance(value, bool):
        return "true" if value else "false"
    if isinstance(value, (int, float)):
        return repr(value)
    if isinstance(value, (list, tuple)):
        return "[%s]" % ",".join([write(item) for item in value])
    if isinstance(value, dict):
        return "{%s}" % ",".join([write_text(key) + ":" + write(value[key]) for key in sorted(value)])
    raise TypeError("Object %r is not JSON serializable" % (value,))


def read(text):
    """The value of a JSON text."""
    reader = _Reader(text)
    value = reader.value()
    reader.skip_blanks()
    if reader.at != len(text):
        reader.fail("extra data")
    return value


class _Reader:
    """A JSON text and the place in it where reading goes on."""

    def __init__(self, text):
        self.text = text
        self.at = 0

    def fail(self, what):
        raise ValueError("invalid JSON: %s at character %s" % (what, self.at))

    def skip_blanks(self):
        text = self.text
        at = self.at
        while at < len(text) and text[at] in " \t\r\n":
            at += 1
        self.at = at

    def take(self, char):
        """Whether char comes next, behind blanks; then it is passed."""
        self.skip_blanks()
        if self.text.startswith(char, self.at):
            self.at += len(char)
            return True
        return False

    def value(self):
        if self.take("{"):
            return self.members()
        if self.take("["):
            return self.items()
        if self.take('"'):
            return self.string()
        if self.take("true"):
            return True
        if self.take("false"):
            return False
        if self.take("null"):
            return None
        return self.number()

    def number(self):
        start = self.at
        while self.at < len(self.text) and self.text[self.at] in "+-.0123456789eE":
            self.at += 1
        digits = self.text[start:self.at]
        if not digits:
            self.fail("a value is missing")
        if "." in digits or "e" in digits or "E" in digits:
            return float(digits)
        return int(digits)

    def members(self):
        result = {}
        while not self.take("}"):
            if result and not self.take(","):
                self.fail("a comma is missing")
            if not self.take('"'):
                self.fail("a name is missing")
            name = self.string()
            if not self.take(":"):
                self.fail("a colon is missing")
            result[name] = self.value()
        return result

    def items(self):
        result = []
        while not self.take("]"):
            if result and not self.take(","):
                self.fail("a comma is missing")
            result.append(self.value())
        return result

    def string(self):
        parts = []
        while True:
            end = self.at
            while end < len(self.text) and self.text[end] not in '"\\':
                end += 1
            if end == len(self.text):
                self.fail("a string does not end")
            parts.append(self.text[self.at:end])
            self.at = end + 1
            if self.text[end] == '"':
                return "".join(parts)
            parts.append(self.escape())

    def escape(self):
        char = self.text[self.at]
        self.at += 1
        if char != "u":
            return _MEANINGS.get(char, char)
        code = self.hex_digits()
        if 0xd800 <= code < 0xdc00 and self.text.startswith("\\u", self.at):
            self.at += 2
            code = 0x10000 + ((code - 0xd800) << 10) + (self.hex_digits() - 0xdc00)
        return chr(code)

    def hex_digits(self):
        code = int(self.text[self.at:self.at + 4], 16)
        self.at += 4
        return code
