class ConfigError(Exception):
    """A custom class, with notes."""


def load(path):
    settings = {'a': 1}
    try:
        return settings[path]
    except KeyError as e:
        err = ConfigError(f'cannot load {path!r}')
        err.add_note('first note')
        err.add_note('second\nnote')
        raise err from e


def main():
    try:
        load('b')
    except ConfigError:
        handlers = [lambda x: x.missing]
        for h in handlers:
            h(3)


print('before')
main()
print('never')
