"""A PDF becomes smaller and says its language; one that is written otherwise stays as it is."""

from __future__ import annotations

import re
import zlib

from bodymap.ui.printing.pdf_file import slimmed

DRAWN = b"q 0.12345 0 0 0.12345 0 0 cm\n0.372549027 0 0 scn\n1.23456 -20.98765 m\n3.5 4 l\nh f\nQ\n"


def pdf(content: bytes, filtered: bytes = b"/Filter /FlateDecode") -> bytes:
    packed = zlib.compress(content) if filtered else content
    objects = [
        b"<<\n/Type /Catalog\n/Pages 2 0 R\n>>\n",
        b"<< /Type /Pages /Kids [ 3 0 R ] /Count 1 >>\n",
        b"<<\n/Type /Page\n/Parent 2 0 R\n/Contents 4 0 R\n>>\n",
        b"<<\n/Length 5 0 R\n%s\n>>\nstream\n%s\nendstream\n" % (filtered, packed),
        b"%d\n" % len(packed),
    ]
    out, offsets = b"%PDF-1.4\n", []
    for number, body in enumerate(objects, 1):
        offsets.append(len(out))
        out += b"%d 0 obj\n%sendobj\n" % (number, body)
    rows = b"".join(b"%010d 00000 n \n" % at for at in offsets)
    start = len(out)
    out += b"xref\n0 6\n0000000000 65535 f \n" + rows
    return out + b"trailer\n<<\n/Size 6\n/Root 1 0 R\n>>\nstartxref\n%d\n%%%%EOF\n" % start


def content_of(document: bytes) -> bytes:
    found = re.search(rb"/Length (\d+)\D.*?stream\n", document, re.DOTALL)
    assert found is not None
    return zlib.decompress(document[found.end() : found.end() + int(found[1])])


def test_that_only_coordinates_of_paths_are_cut() -> None:
    shown = content_of(slimmed(pdf(DRAWN), "de"))
    assert b"1.2 -20.9 m\n3.5 4 l\n" in shown
    assert b"0.12345 0 0 0.12345 0 0 cm" in shown
    assert b"0.372549027 0 0 scn" in shown


def test_that_the_language_stands_in_the_catalog() -> None:
    assert b"/Lang (de)" in slimmed(pdf(DRAWN), "de")
    assert b"/Lang (arOpenAction)" in slimmed(pdf(DRAWN), "ar) /OpenAction (")


def test_that_every_object_is_where_the_table_says() -> None:
    made = slimmed(pdf(DRAWN), "fr")
    start = re.search(rb"startxref\n(\d+)\n", made)
    assert start is not None
    rows = re.findall(rb"(\d{10}) \d{5} n", made[int(start[1]) :])
    assert len(rows) == 5
    for number, at in enumerate(rows, 1):
        assert made[int(at) :].startswith(b"%d 0 obj\n" % number)


def test_that_what_is_not_as_expected_stays_as_it_is() -> None:
    whole = pdf(DRAWN)
    for odd in (b"", b"%PDF-1.4\n", whole[:-30], whole.replace(b"xref\n0", b"yref\n0", 1)):
        assert slimmed(odd, "en") == odd
    plain = pdf(DRAWN, filtered=b"")
    assert slimmed(plain, "en") == plain
