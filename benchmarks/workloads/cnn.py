# Forward pass of a small convolutional network on nested lists: two convolutions with rectifier and
# maximum pooling, then a dense layer and softmax.
import math
import sys


class Random:
    def __init__(self, seed):
        self.state = seed

    def next(self):
        self.state = (self.state * 1103515245 + 12345) % 2147483648
        return self.state / 2147483648.0 - 0.5


def tensor(random, depth, height, width):
    return [[[random.next() for _ in range(width)] for _ in range(height)] for _ in range(depth)]


def convolve(image, kernels, biases):
    size = len(kernels[0][0])
    height = len(image[0]) - size + 1
    width = len(image[0][0]) - size + 1
    result = []
    for kernel, bias in zip(kernels, biases):
        plane = []
        for y in range(height):
            row = []
            for x in range(width):
                total = bias
                for channel in range(len(image)):
                    for dy in range(size):
                        line = image[channel][y + dy]
                        weights = kernel[channel][dy]
                        for dx in range(size):
                            total += line[x + dx] * weights[dx]
                row.append(total if total > 0.0 else 0.0)
            plane.append(row)
        result.append(plane)
    return result


def pool(image):
    return [[[max(plane[y][x], plane[y][x + 1], plane[y + 1][x], plane[y + 1][x + 1])
              for x in range(0, len(plane[0]) - 1, 2)]
             for y in range(0, len(plane) - 1, 2)]
            for plane in image]


def dense(values, weights, biases):
    result = []
    for row, bias in zip(weights, biases):
        total = bias
        for i in range(len(values)):
            total += values[i] * row[i]
        result.append(total)
    return result


def softmax(values):
    top = max(values)
    powers = [math.exp(value - top) for value in values]
    total = 0.0
    for power in powers:
        total += power
    return [power / total for power in powers]


def main():
    images = int(sys.argv[1]) if len(sys.argv) > 1 else 20
    random = Random(7)
    kernels1 = [tensor(random, 1, 5, 5) for _ in range(8)]
    biases1 = [random.next() for _ in range(8)]
    kernels2 = [tensor(random, 8, 3, 3) for _ in range(16)]
    biases2 = [random.next() for _ in range(16)]
    weights = [[random.next() for _ in range(16 * 5 * 5)] for _ in range(10)]
    biases = [random.next() for _ in range(10)]
    check = 0.0
    for _ in range(images):
        image = tensor(random, 1, 28, 28)
        hidden = pool(convolve(image, kernels1, biases1))
        hidden = pool(convolve(hidden, kernels2, biases2))
        flat = [value for plane in hidden for row in plane for value in row]
        scores = softmax(dense(flat, weights, biases))
        for i in range(10):
            check += i * scores[i]
    print("%.9f" % check)


main()
