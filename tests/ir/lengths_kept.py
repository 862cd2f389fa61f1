# pass: licm
# own: loop prim len_list ? -> 0
# own: loop prim list_items 1 -> 0
# changing: loop prim len_list 1 -> 1
# changing: loop prim list_items 1 -> 1
class Shown:
    def __init__(self, l):
        self.l = l

    def __str__(self):
        return str(self.l)


def own(n):  # whatever runs, the list keeps its length
    l = [x for x in range(n)]
    i = 0
    while i < len(l):
        print(Shown(i), l[i])
        i += 1


def changing(n):
    l = [x for x in range(n)]
    i = 0
    while i < len(l):
        print(Shown(i), l[i])
        l.append(i)
        i += 2


own(3)
changing(3)
