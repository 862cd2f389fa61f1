"""Command lines: the part of argparse that programs with benchmarks use, small enough to be compiled into
each of them. Differences: usage and help texts are plainer, and there are no subcommands."""

import sys


class Namespace:
    """The values that a command line gave, as attributes. They stand in a dict: a setattr with computed names would
    make the attributes of all classes of the program unknown to the compiler."""

    def __init__(self):
        self._given = {}

    def __getattr__(self, name):
        try:
            return self._given[name]
        except KeyError:
            raise AttributeError("'Namespace' object has no attribute %r" % name) from None

    def __repr__(self):
        return "Namespace(%s)" % ", ".join(["%s=%r" % (name, self._given[name]) for name in self._given])


class ArgumentError(Exception):
    """A command line that does not fit; the parser reports it."""


class Option:
    """One option or positional argument, as add_argument described it."""

    def __init__(self, names, action, nargs, const, default, convert, choices, required, text, metavar, dest):
        self.names = names
        self.action = action
        self.nargs = nargs
        self.const = const
        self.default = default
        self.convert = convert
        self.choices = choices
        self.required = required
        self.help = text
        self.metavar = metavar
        self.dest = dest

    def takes_value(self):
        return self.action == "store" or self.action == "append"

    def label(self):
        """How messages name it."""
        if self.names:
            return "/".join(self.names)
        return self.metavar or self.dest

    def limits(self):
        """The least and the greatest number of values; -1: any."""
        n = self.nargs
        if n is None:
            return 1, 1
        if n == "?":
            return 0, 1
        if n == "*":
            return 0, -1
        if n == "+":
            return 1, -1
        return n, n

    def value_of(self, text):
        """One converted and checked value."""
        convert = self.convert
        if convert is None:
            value = text
        else:
            try:
                value = convert(text)
            except (TypeError, ValueError):
                kind = getattr(convert, "__name__", "argument")
                raise ArgumentError("argument %s: invalid %s value: %r" % (self.label(), kind, text)) from None
        if self.choices is not None and value not in self.choices:
            names = ", ".join([repr(choice) for choice in self.choices])
            raise ArgumentError("argument %s: invalid choice: %r (choose from %s)" % (self.label(), value, names))
        return value

    def values_of(self, texts):
        """What the strings given for it are worth."""
        if self.nargs is None:
            return self.value_of(texts[0])
        if self.nargs == "?":
            if texts:
                return self.value_of(texts[0])
            return self.const if self.names else self.start()
        if self.nargs == "*" and not texts and not self.names and self.default is not None:
            return self.default
        return [self.value_of(text) for text in texts]

    def start(self):
        """The default; a text is converted as if it had been given."""
        if isinstance(self.default, str) and self.convert is not None:
            return self.value_of(self.default)
        return self.default


class ArgumentParser:
    """Describes the arguments and reads them; also stands for its own argument groups."""

    def __init__(self, description):
        self.prog = sys.argv[0].rpartition("/")[2]
        self.description = description
        self.epilog = None
        self._options = []
        self._positionals = []
        self._by_name = {}
        self._defaults = {}
        self._exclusive = []
        self._group = None
        self.add_argument("-h", "--help", action="help", help="show this help message and exit")

    def add_argument(self, *names, **description):
        """Describes an option (names with a dash) or a positional argument (one name without). Knows action, nargs,
        const, default, type, choices, required, help, metavar, dest and version."""
        return self.describe(list(names), description)

    def describe(self, names, more):
        """The same, with the description as a dict."""
        action = more.get("action", "store")
        default = more.get("default")
        dest = more.get("dest")
        const = more.get("version") if action == "version" else more.get("const")
        positional = not names or not names[0].startswith("-")
        if positional:
            dest = dest or names[0]
            names = []
        elif dest is None:
            long_names = [name for name in names if name.startswith("--")]
            dest = (long_names or names)[0].lstrip("-").replace("-", "_")
        if action == "store_true" or action == "store_false":
            const = action == "store_true"
            default = not const if default is None else default
            action = "store_const"
        if action not in ("store", "store_const", "append", "append_const", "count", "help", "version"):
            raise ValueError("unknown action %r" % (action,))
        choices = more.get("choices")
        option = Option(names, action, more.get("nargs"), const, default, more.get("type"),
                        None if choices is None else list(choices), more.get("required", False), more.get("help"),
                        more.get("metavar"), dest)
        for name in names:
            if name in self._by_name:
                raise ValueError("argument %s: conflicting option string: %s" % (option.label(), name))
            self._by_name[name] = option
        (self._positionals if positional else self._options).append(option)
        if self._group is not None:
            self._group.append(option)
        return option

    def add_argument_group(self, title=None, description=None):
        return Group(self, None)

    def add_mutually_exclusive_group(self, required=False):
        options = []
        self._exclusive.append((options, required))
        return Group(self, options)

    def set_defaults(self, **values):
        self._defaults.update(values)
        for option in self._options + self._positionals:
            if option.dest in values:
                option.default = values[option.dest]

    def get_default(self, dest):
        for option in self._options + self._positionals:
            if option.dest == dest and option.default is not None:
                return option.default
        return self._defaults.get(dest)

    def parse_args(self, args=None, namespace=None):
        namespace, rest = self.parse_known_args(args, namespace)
        if rest:
            self.error("unrecognized arguments: " + " ".join(rest))
        return namespace

    def parse_known_args(self, args=None, namespace=None):
        """The values, and the strings that nothing describes."""
        texts = sys.argv[1:] if args is None else list(args)
        if namespace is None:
            namespace = Namespace()
        rest = []
        try:
            rest = Reading(self, namespace._given, texts).run()
        except ArgumentError as error:
            self.error(str(error))
        return namespace, rest

    def format_usage(self):
        parts = ["usage: " + self.prog]
        for option in self._options:
            text = option.names[0]
            if option.takes_value():
                text += " " + (option.metavar or option.dest.upper())
            parts.append(text if option.required else "[%s]" % text)
        for option in self._positionals:
            text = option.metavar or option.dest
            parts.append("[%s]" % text if option.limits()[0] == 0 else text)
        return " ".join(parts) + "\n"

    def format_help(self):
        lines = [self.format_usage()]
        if self.description:
            lines.append(self.description + "\n")
        for title, options in (("positional arguments", self._positionals), ("options", self._options)):
            if options:
                lines.append(title + ":")
                for option in options:
                    text = ", ".join(option.names) or option.metavar or option.dest
                    if option.names and option.takes_value():
                        text += " " + (option.metavar or option.dest.upper())
                    lines.append("  %-24s %s" % (text, option.help or ""))
                lines.append("")
        if self.epilog:
            lines.append(self.epilog + "\n")
        return "\n".join(lines)

    def print_usage(self, file=None):
        print(self.format_usage(), end="", file=file)

    def print_help(self, file=None):
        print(self.format_help(), end="", file=file)

    def exit(self, status=0, message=None):
        if message:
            sys.stderr.write(message)
        sys.exit(status)

    def error(self, message):
        sys.stderr.write(self.format_usage())
        self.exit(2, "%s: error: %s\n" % (self.prog, message))


class Group:
    """Options that belong together; members is a list if at most one of them may be given."""

    def __init__(self, parser, members):
        self._parser = parser
        self._members = members

    def add_argument(self, *names, **description):
        before = self._parser._group
        self._parser._group = self._members
        try:
            return self._parser.add_argument(*names, **description)
        finally:
            self._parser._group = before


class Reading:
    """One command line while it is read."""

    def __init__(self, parser, values, args):
        self.parser = parser
        self.values = values
        self.args = args
        self.at = 0
        self.free = []
        self.unknown = []
        self.seen = []

    def run(self):
        for option in self.parser._options + self.parser._positionals:
            if option.action != "help" and option.action != "version":
                self.values.setdefault(option.dest, option.default)
        for dest in self.parser._defaults:
            self.values.setdefault(dest, self.parser._defaults[dest])
        while self.at < len(self.args):
            self.next_argument()
        self.fill_positionals()
        self.check_given()
        return self.unknown

    def next_argument(self):
        text = self.args[self.at]
        self.at += 1
        if text == "--":
            self.free.extend(self.args[self.at:])
            self.at = len(self.args)
        elif not text.startswith("-") or text == "-" or self.is_negative_number(text):
            self.free.append(text)
        elif text.startswith("--"):
            name, equals, value = text.partition("=")
            option = self.long_option(name)
            if option is None:
                self.unknown.append(text)
            else:
                self.give(option, value, equals == "=")
        else:
            self.short_options(text)

    def is_negative_number(self, text):
        if text in self.parser._by_name:
            return False
        digits = text[1:].replace(".", "", 1)
        return digits.isdigit()

    def long_option(self, name):
        """The option of that name, or of the only name that starts so."""
        option = self.parser._by_name.get(name)
        if option is not None:
            return option
        found = [known for known in self.parser._by_name if known.startswith(name)]
        if len(found) > 1:
            raise ArgumentError("ambiguous option: %s could match %s" % (name, ", ".join(found)))
        return self.parser._by_name[found[0]] if found else None

    def short_options(self, text):
        """-x, -xVALUE, -x VALUE, or several flags such as -qv."""
        rest = text[1:]
        while rest:
            name = "-" + rest[0]
            option = self.parser._by_name.get(name)
            if option is None:
                self.unknown.append("-" + rest)
                return
            rest = rest[1:]
            if option.takes_value():
                if rest.startswith("="):
                    rest = rest[1:]
                self.give(option, rest, rest != "")
                return
            self.give(option, "", False)

    def give(self, option, value, attached):
        """Option was met; value: the text that may have been attached to it."""
        self.seen.append(option)
        action = option.action
        dest = option.dest
        if option.takes_value():
            texts = [value] if attached else self.values_behind(option)
            result = option.values_of(texts)
            if action == "append":
                result = (self.values[dest] or []) + [result]
            self.values[dest] = result
            return
        if attached:
            raise ArgumentError("argument %s: ignored explicit argument %r" % (option.label(), value))
        if action == "store_const":
            self.values[dest] = option.const
        elif action == "append_const":
            self.values[dest] = (self.values[dest] or []) + [option.const]
        elif action == "count":
            self.values[dest] = (self.values[dest] or 0) + 1
        elif action == "version":
            print(option.const)
            self.parser.exit()
        else:
            self.parser.print_help()
            self.parser.exit()

    def values_behind(self, option):
        """The strings behind an option that are its values."""
        least, most = option.limits()
        texts = []
        while self.at < len(self.args) and len(texts) != most:
            text = self.args[self.at]
            if text.startswith("-") and text != "-" and not self.is_negative_number(text):
                break
            texts.append(text)
            self.at += 1
        if len(texts) < least:
            if option.nargs is None:
                wanted = "one argument"
            elif option.nargs == "+":
                wanted = "at least one argument"
            else:
                wanted = "%s argument%s" % (least, "" if least == 1 else "s")
            raise ArgumentError("argument %s: expected %s" % (option.label(), wanted))
        return texts

    def fill_positionals(self):
        """Gives the free strings to the positional arguments, each as many as the later ones can spare."""
        waiting = 0
        for option in self.parser._positionals:
            waiting += option.limits()[0]
        for option in self.parser._positionals:
            least, most = option.limits()
            waiting -= least
            spare = len(self.free) - waiting
            n = spare if most < 0 else min(most, spare)
            if n < least:
                return
            texts = self.free[:n]
            self.free = self.free[n:]
            self.seen.append(option)
            self.values[option.dest] = option.values_of(texts)
        self.unknown.extend(self.free)

    def check_given(self):
        missing = []
        for option in self.parser._options + self.parser._positionals:
            if option in self.seen:
                continue
            if option.required or not option.names:
                missing.append(option.label())
            elif option.takes_value():
                if self.values[option.dest] is option.default:
                    self.values[option.dest] = option.start()
        if missing:
            raise ArgumentError("the following arguments are required: " + ", ".join(missing))
        for options, required in self.parser._exclusive:
            given = [option for option in options if option in self.seen]
            if len(given) > 1:
                raise ArgumentError("argument %s: not allowed with argument %s" % (given[1].label(), given[0].label()))
            if required and not given:
                names = " ".join([option.label() for option in options])
                raise ArgumentError("one of the arguments %s is required" % names)
