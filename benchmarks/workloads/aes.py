# AES-128 in ECB mode on lists of ints, with tables for the substitution and for multiplication by 2 and 3.
import sys


def double(x):
    x <<= 1
    return x ^ 0x11b if x & 0x100 else x


def make_sbox():
    sbox = [0] * 256
    p = q = 1
    while True:
        p = p ^ double(p)
        q ^= q << 1
        q ^= q << 2
        q ^= q << 4
        q &= 255
        if q & 0x80:
            q ^= 0x09
        s = q
        for shift in range(1, 5):
            s ^= (q << shift | q >> (8 - shift)) & 255
        sbox[p] = s ^ 0x63
        if p == 1:
            break
    sbox[0] = 0x63
    return sbox


SBOX = make_sbox()
MUL2 = [double(x) for x in range(256)]
MUL3 = [double(x) ^ x for x in range(256)]


def expand_key(key):
    words = [key[4 * i:4 * i + 4] for i in range(4)]
    rcon = 1
    for i in range(4, 44):
        t = words[i - 1]
        if i % 4 == 0:
            t = [SBOX[t[1]] ^ rcon, SBOX[t[2]], SBOX[t[3]], SBOX[t[0]]]
            rcon = double(rcon)
        words.append([a ^ b for a, b in zip(words[i - 4], t)])
    round_keys = []
    for r in range(11):
        round_keys.append(words[4 * r] + words[4 * r + 1] + words[4 * r + 2] + words[4 * r + 3])
    return round_keys


def encrypt_block(block, round_keys):
    s = [b ^ k for b, k in zip(block, round_keys[0])]
    for r in range(1, 10):
        key = round_keys[r]
        t = [0] * 16
        for c in range(0, 16, 4):
            a = SBOX[s[c]]
            b = SBOX[s[(c + 5) % 16]]
            d = SBOX[s[(c + 10) % 16]]
            e = SBOX[s[(c + 15) % 16]]
            t[c] = MUL2[a] ^ MUL3[b] ^ d ^ e ^ key[c]
            t[c + 1] = a ^ MUL2[b] ^ MUL3[d] ^ e ^ key[c + 1]
            t[c + 2] = a ^ b ^ MUL2[d] ^ MUL3[e] ^ key[c + 2]
            t[c + 3] = MUL3[a] ^ b ^ d ^ MUL2[e] ^ key[c + 3]
        s = t
    key = round_keys[10]
    return [SBOX[s[(i + 4 * (i % 4)) % 16]] ^ key[i] for i in range(16)]


def main():
    blocks = int(sys.argv[1]) if len(sys.argv) > 1 else 40000
    round_keys = expand_key(list(range(16)))
    block = [17 * i for i in range(16)]
    check = 0
    for _ in range(blocks):
        block = encrypt_block(block, round_keys)
        check = (check * 257 + block[0] + block[15]) % 1000000007
    print("".join(["%02x" % b for b in block]), check)


main()
