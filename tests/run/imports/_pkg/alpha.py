print('init alpha', __name__)
COUNT = 0
class A:
    made = 0
    def __init__(self): A.made += 1; self.n = A.made
    def show(self): return f'A{self.n}'
def helper(x): return ('helper', x)
def bump():
    global COUNT
    COUNT += 1
    return COUNT
def uses_helper(x): return helper(x)
