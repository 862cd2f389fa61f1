NAME = "deep " + __name__
