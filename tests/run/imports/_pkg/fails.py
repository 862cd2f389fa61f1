print('fails runs')
value = 1
raise ValueError('import fails')
