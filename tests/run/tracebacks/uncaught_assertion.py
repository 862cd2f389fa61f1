def check(data, limit):
    assert isinstance(data, list) and len(data) < limit, (
        'too long: %d' % len(data))
    return data


check([1], 5)
check(list(range(10)), limit=5)
