# Lists and tuples that a loop carries and makes anew in each turn, first from elsewhere, and where they go behind it.
def integrate(state, n, h):
    for _ in range(n):
        x, y = state
        state = [x + h * y, y - h * x]
    return state


def pick(state, n):
    best = state
    k = 0
    while k < n:
        k += 1
        new = [state[1] + k, state[0] * 2 % 97]
        if new[0] > best[0]:
            best = new
        state = new
    return state, best, best is state


def early(state, n):
    while True:
        state = (state[1], state[0] + 1)
        n -= 1
        if n < 0:
            return state
        if state[0] == 7:
            break
    return state, n


def again(state, n):
    seen = []
    for _ in range(n):
        x, y = state
        if x > 3:
            seen.append(state)
            break
        state = [x + y, y + 1]
    else:
        seen.append("else")
    state[0] = "last"
    return state, seen


def main():
    for i in range(4):
        s = [1.0, i]
        r = integrate(s, i, 0.5)
        print(r, r is s, pick([i, 3], i * 3), pick([i, 3], 0), early((i, 2), i * 4))
        print(integrate([1.0, i], i * 2, 0.25), again(s, i), s, again([0, i], 9))

main()
