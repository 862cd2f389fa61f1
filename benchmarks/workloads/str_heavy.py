# Texts: splitting, joining, formatting, replacing, counting of words.
import sys

WORDS = "the quick brown fox jumps over the lazy dog while seven wizards mix a strong potion".split()


def make_text(n):
    x = 5
    parts = []
    for i in range(n):
        x = (x * 1103515245 + 12345) % 2147483648
        word = WORDS[x // 16 % len(WORDS)]
        if i % 11 == 0:
            word = word.capitalize()
        if i % 17 == 16:
            word += "."
        parts.append(word)
    return " ".join(parts)


def count_words(text):
    counts = {}
    for word in text.lower().replace(".", "").split():
        counts[word] = counts.get(word, 0) + 1
    return counts


def is_palindrome(word):
    return word == word[::-1]


def caesar(text, shift):
    out = []
    for ch in text:
        if "a" <= ch <= "z":
            out.append(chr((ord(ch) - 97 + shift) % 26 + 97))
        else:
            out.append(ch)
    return "".join(out)


def main():
    n = int(sys.argv[1]) if len(sys.argv) > 1 else 200000
    text = make_text(n)
    counts = count_words(text)
    for word in sorted(counts):
        print("%-8s %6d %5.2f%%" % (word, counts[word], 100.0 * counts[word] / n))
    sentences = [s.strip() for s in text.split(".")]
    longest = max(sentences, key=len)
    print(len(sentences), len(longest), longest[:40])
    lines = []
    for i, s in enumerate(sentences):
        lines.append(f"{i:06d}|{len(s):>4}|{s[:10]!r:<14}|{s.count('o'):x}")
    joined = "\n".join(lines)
    print(len(joined), joined.find("|  60|"), sum(map(ord, joined)))
    print(sum(1 for w in text.split() if is_palindrome(w)))
    code = caesar(text[:200000], 7)
    print(caesar(code, 19) == text[:200000], code[:30])
    print(text.upper().count("FOX"), text.swapcase().title()[:30], text.startswith("Th"), text.endswith("."))


main()
