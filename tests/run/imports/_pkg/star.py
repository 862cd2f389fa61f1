x = 1
y = 'y'
_hidden = 3
def f(): return x
len = lambda v: 'star len'
