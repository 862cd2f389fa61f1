print('init beta')
from _pkg import gamma
def b(): return 'b' + gamma.name
name = 'beta'
