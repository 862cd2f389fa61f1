# What a pickle names is reached: classes, their methods and fields, though the program itself does not show them to anyone.
import pickle
class P:
    def __init__(self, x):
        self.x = x
    def twice(self):
        return self.x + self.x
total = 0.0
for k in range(3):
    p = P(k * 1.5)
    total += p.twice()
print(total)
data = b"c__main__\nP\n)\x81}X\x01\x00\x00\x00xX\x03\x00\x00\x00abcsb."
q = pickle.loads(data)
print(q.x, q.twice())
