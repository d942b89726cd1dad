"""A PDF as Qt writes it, made smaller and given a language. Plain bytes in, plain bytes out.

Qt writes every coordinate of a path with five decimals, in steps of a tenth of a point: three
quarters of a report would be digits nobody sees. And it says nowhere in which language a document
is, which screen readers ask for. Whatever is not written as expected is left as it is.
"""

from __future__ import annotations

import logging
import re
import zlib

log = logging.getLogger(__name__)

_OBJECT = re.compile(rb"(\d+) 0 obj\r?\n")
_START = re.compile(rb"startxref\s+(\d+)\s+%%EOF\s*\Z")
_ENTRY = re.compile(rb"(\d{10}) (\d{5}) ([nf])")
_LENGTH = re.compile(rb"/Length (\d+)( 0 R)?")
_CONTENTS = re.compile(rb"/Type /Page\b.*?/Contents (\d+) 0 R", re.DOTALL)
_DECIMALS = re.compile(rb"(?<=\.\d)\d+(?=[-\d. ]* [mlc]$)", re.MULTILINE)
"""The decimals of a path's coordinates after the first one; colours and matrices are not met."""

_LEVEL = 3


def slimmed(pdf: bytes, language: str) -> bytes:
    """Return the same document with shorter numbers, and with the code of its language."""
    try:
        return _Document(pdf).written(language)
    except (ValueError, KeyError, IndexError, zlib.error):
        log.info("a PDF is not written as expected; it stays as it is", exc_info=True)
        return pdf


class _Document:
    """The objects of a PDF with a plain cross-reference table, by number."""

    def __init__(self, pdf: bytes) -> None:
        start = _START.search(pdf)
        if start is None:
            raise ValueError("no cross-reference table")
        table = int(start[1])
        if not pdf.startswith(b"xref", table):
            raise ValueError("the cross-reference table is compressed")
        self.trailer = pdf[pdf.index(b"trailer", table) : start.start()]
        entries = _ENTRY.findall(pdf, table, table + pdf[table:].index(b"trailer"))
        offsets = sorted(int(at) for at, _, kind in entries if kind == b"n")
        self.head = pdf[: offsets[0]]
        self.bodies: dict[int, bytes] = {}
        for at, end in zip(offsets, [*offsets[1:], table], strict=True):
            found = _OBJECT.match(pdf, at)
            if found is None:
                raise ValueError(f"no object at {at}")
            body, mark, _ = pdf[found.end() : end].rpartition(b"endobj")
            if not mark:
                raise ValueError(f"an object without an end at {at}")
            self.bodies[int(found[1])] = body

    def written(self, language: str) -> bytes:
        root = int(_match(rb"/Root (\d+) 0 R", self.trailer)[1])
        self.bodies[root] = _with_language(self.bodies[root], language)
        pages = [found[1] for body in self.bodies.values() if (found := _CONTENTS.search(body))]
        for number in {int(page) for page in pages}:
            self._shorten(number)
        parts, offsets, at = [self.head], {}, len(self.head)
        for number in sorted(self.bodies):
            offsets[number] = at
            parts.append(b"%d 0 obj\n%sendobj\n" % (number, self.bodies[number]))
            at += len(parts[-1])
        size = max(offsets) + 1
        rows = [b"0000000000 65535 f \n"]
        rows += [
            b"%010d 00000 n \n" % offsets[n] if n in offsets else b"0000000000 65535 f \n"
            for n in range(1, size)
        ]
        table = b"xref\n0 %d\n%s" % (size, b"".join(rows))
        end = b"%sstartxref\n%d\n%%%%EOF\n" % (self.trailer, at)
        return b"".join([*parts, table, end])

    def _shorten(self, number: int) -> None:
        """Cut the coordinates of paths in a page's content to a hundredth of a point."""
        body = self.bodies[number]
        begin = _match(rb"stream\r?\n", body)
        length = _match(_LENGTH, body[: begin.start()])
        size = int(self.bodies[int(length[1])]) if length[2] else int(length[1])
        if b"/FlateDecode" not in body[: begin.start()]:
            raise ValueError("a page is packed in another way")
        plain = zlib.decompress(body[begin.end() : begin.end() + size])
        packed = zlib.compress(_DECIMALS.sub(b"", plain), _LEVEL)
        head = _LENGTH.sub(b"/Length %d" % len(packed), body[: begin.start()])
        self.bodies[number] = b"%sstream\n%s\nendstream\n" % (head, packed)


def _with_language(catalog: bytes, language: str) -> bytes:
    safe = re.sub(r"[^A-Za-z-]", "", language).encode()
    at = catalog.rindex(b">>")
    return b"%s/Lang (%s)\n%s" % (catalog[:at], safe, catalog[at:])


def _match(pattern: re.Pattern[bytes] | bytes, text: bytes) -> re.Match[bytes]:
    found = re.search(pattern, text)
    if found is None:
        raise ValueError(f"{pattern!r} is missing")
    return found
