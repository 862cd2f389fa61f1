from importlib import import_module


def by_dot(name):
    return import_module('.' + name, __package__)


def by_name(name):
    return import_module(__name__ + '.' + name)


def by_f_string(name):
    return import_module(f'{__name__}.deep.{name}')
