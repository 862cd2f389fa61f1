print('init gamma')
import _pkg.beta as beta
name = 'gamma'
def c(): return beta.name
try: print(beta.name)
except AttributeError as e: print(e)
