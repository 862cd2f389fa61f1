from abc import ABC, abstractmethod
class Ab(ABC):
    @abstractmethod
    def f(self): ...
    @property
    @abstractmethod
    def g(self): ...
try: Ab()
except TypeError as x: print(x)
class C(Ab):
    def f(self): return 1
    g = 2
print(C().f(), isinstance(C(), Ab))
Ab.register(int); print(isinstance(5, Ab))
