/* The work of aes.py. */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

static int sbox[256], mul2[256], mul3[256];

static int times2(int x) {
    x <<= 1;
    return x & 0x100 ? x ^ 0x11b : x;
}

static void make_tables(void) {
    int p = 1, q = 1;
    do {
        p ^= times2(p);
        q ^= q << 1;
        q ^= q << 2;
        q ^= q << 4;
        q &= 255;
        if (q & 0x80)
            q ^= 0x09;
        int s = q;
        for (int shift = 1; shift < 5; shift++)
            s ^= (q << shift | q >> (8 - shift)) & 255;
        sbox[p] = s ^ 0x63;
    } while (p != 1);
    sbox[0] = 0x63;
    for (int x = 0; x < 256; x++) {
        mul2[x] = times2(x);
        mul3[x] = times2(x) ^ x;
    }
}

static void expand_key(const int key[16], int w[176]) {
    int rcon = 1;
    memcpy(w, key, 16 * sizeof *w);
    for (int i = 16; i < 176; i += 4) {
        int t[4] = {w[i - 4], w[i - 3], w[i - 2], w[i - 1]};
        if (i % 16 == 0) {
            int first = t[0];
            t[0] = sbox[t[1]] ^ rcon;
            t[1] = sbox[t[2]];
            t[2] = sbox[t[3]];
            t[3] = sbox[first];
            rcon = times2(rcon);
        }
        for (int k = 0; k < 4; k++)
            w[i + k] = w[i - 16 + k] ^ t[k];
    }
}

static void encrypt_block(int block[16], const int keys[176]) {
    int s[16], t[16];
    for (int i = 0; i < 16; i++)
        s[i] = block[i] ^ keys[i];
    for (int r = 1; r < 10; r++) {
        const int *key = keys + 16 * r;
        for (int c = 0; c < 16; c += 4) {
            int a = sbox[s[c]], b = sbox[s[(c + 5) % 16]], d = sbox[s[(c + 10) % 16]], e = sbox[s[(c + 15) % 16]];
            t[c] = mul2[a] ^ mul3[b] ^ d ^ e ^ key[c];
            t[c + 1] = a ^ mul2[b] ^ mul3[d] ^ e ^ key[c + 1];
            t[c + 2] = a ^ b ^ mul2[d] ^ mul3[e] ^ key[c + 2];
            t[c + 3] = mul3[a] ^ b ^ d ^ mul2[e] ^ key[c + 3];
        }
        memcpy(s, t, sizeof s);
    }
    for (int i = 0; i < 16; i++)
        block[i] = sbox[s[(i + 4 * (i % 4)) % 16]] ^ keys[160 + i];
}

int main(int argc, char **argv) {
    long blocks = argc > 1 ? atol(argv[1]) : 40000, check = 0;
    int key[16], keys[176], block[16];
    make_tables();
    for (int i = 0; i < 16; i++) {
        key[i] = i;
        block[i] = 17 * i;
    }
    expand_key(key, keys);
    for (long n = 0; n < blocks; n++) {
        encrypt_block(block, keys);
        check = (check * 257 + block[0] + block[15]) % 1000000007;
    }
    for (int i = 0; i < 16; i++)
        printf("%02x", (unsigned)block[i]);
    printf(" %ld\n", check);
    return 0;
}
