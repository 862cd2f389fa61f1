"""codecs.lookup and what stands on it, for the encodings that every program has; the handlers of the UTF codecs."""
import codecs
import io

for name in ("utf-8", "U8", "UTF-16", "utf_16_le", "utf-32-be", "latin-1", "ISO-8859-1", "ascii", "utf_8_sig", "unicode_escape"):
    info = codecs.lookup(name)
    print(name, info.name, info.encode("aé".replace("é", "b") if "ascii" in info.name else "aé"), type(info).__name__)
for name in ("no such encoding", "a.b", ""):
    try:
        codecs.lookup(name)
    except LookupError as e:
        print("LookupError", e)
decoder = codecs.getincrementaldecoder("utf-8")("replace")
print([decoder.decode(b"\xe2\x82"), decoder.decode(b"\xac\xff"), decoder.decode(b"\xe2", True)])
encoder = codecs.getincrementalencoder("utf-16-le")()
print(encoder.encode("a"), encoder.encode("é", True))
reader = codecs.getreader("latin-1")(io.BytesIO(b"a\xe9\nb"))
print(reader.readline(), reader.read())
writer = io.BytesIO()
codecs.getwriter("utf-8")(writer).write("aé")
print(writer.getvalue(), list(codecs.iterdecode([b"\xc3", b"\xa9"], "utf-8")), codecs.encode("é", "utf-8"), codecs.decode(b"\xe9", "latin-1"))
for text in ("a\ud800b", "\udc80", "\udcff\ud800", "\U0001f600"):
    for encoding in ("utf-8", "utf-16", "utf-16-le", "utf-32-be", "ascii", "latin-1"):
        for errors in ("strict", "ignore", "replace", "backslashreplace", "xmlcharrefreplace", "surrogateescape", "surrogatepass"):
            try:
                print(ascii(text), encoding, errors, text.encode(encoding, errors))
            except UnicodeEncodeError as e:
                print(ascii(text), encoding, errors, e)
for data in (b"\x00\xd8a\x00", b"\xd8\x00\xdc\x00", b"\x00\x00\x11\x00", b"abcde", b"\xed\xa0\x80", b"\xff\xfe\x00"):
    for encoding in ("utf-8", "utf-16", "utf-16-be", "utf-32", "utf-32-le", "ascii"):
        for errors in ("strict", "ignore", "replace", "backslashreplace", "surrogateescape", "surrogatepass"):
            try:
                print(data, encoding, errors, ascii(data.decode(encoding, errors)))
            except UnicodeDecodeError as e:
                print(data, encoding, errors, e)
