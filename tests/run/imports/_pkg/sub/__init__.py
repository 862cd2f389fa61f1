print('init sub', __package__)
