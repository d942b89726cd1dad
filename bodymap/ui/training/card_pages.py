"""A card on paper: its words, its diagram step by step, its sources; in the reports' type."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QLocale, QRectF
from PySide6.QtGui import QPainter

from bodymap.learn.text import foot_notes, numbered_markdown
from bodymap.ui import i18n
from bodymap.ui.printing.report import sheets_pdf
from bodymap.ui.printing.sheets import Furniture, Paper, Sheet, laid_out
from bodymap.ui.printing.type import POINT, Paragraph, Piece, Place, Run, font, paper, text
from bodymap.ui.training.diagram import paint_diagram
from bodymap.ui.words import strength_words

if TYPE_CHECKING:
    from bodymap.learn.model import Card, Diagram, Library
    from bodymap.ui.printing.blocks import Block

translate = QCoreApplication.translate

SIZES = ((11.0, 190.0), (10.2, 160.0), (9.5, 140.0))
"""Sizes of the text and heights of the diagram (points), tried until one sheet will do."""

_BOLD = re.compile(r"(\*\*|__)(.+?)\1")
_LINK = re.compile(r"\[([^\]]+)\]\([^)]+\)")
_EMPHASIS = re.compile(r"(?<!\*)\*(?!\*)([^*]+)\*(?!\*)")


@dataclass(frozen=True, slots=True)
class DiagramBlock:
    """A diagram at one of its steps; never parted."""

    diagram: Diagram
    step: int
    height: float

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        del is_rtl  # signals run from left to right
        high = self.height * POINT

        def draw(painter: QPainter, place: Place) -> None:
            words = translate("card_pages", "felt here")
            room = QRectF(place.x, place.y, width, high)
            paint_diagram(painter, room, self.diagram, self.step, 1.0, paper(), font(9.0), words)

        return [Piece(high, draw, 6 * POINT)]


def card_pdf(card: Card, library: Library, sheet: Paper = Paper.A4) -> bytes:
    """Return a card as PDF; EnvironmentProblem if Qt cannot write it."""
    return sheets_pdf(card_sheets(card, library, sheet))


def card_sheets(card: Card, library: Library, sheet: Paper = Paper.A4) -> tuple[Sheet, ...]:
    """Return a card as sheets of paper."""
    locale = QLocale(card.language)
    reviewed = translate("card_pages", "Reviewed {day}. For education, not a diagnosis.")
    furniture = Furniture(
        card.title,
        card.title,
        card.summary,
        (reviewed.format(day=i18n.date(card.reviewed, long=True)),),
        translate("card_pages", "Page {page} of {pages}"),
        card.language,
        locale.textDirection().name == "RightToLeft",
    )
    tried = [laid_out(_blocks(card, library, *size), furniture, sheet) for size in SIZES]
    return min(tried, key=len)


def _blocks(card: Card, library: Library, size: float, height: float) -> Iterator[Block]:
    yield from _body(numbered_markdown(card, library.sources), size)
    if card.diagram is not None:
        last = len(card.diagram.steps) - 1
        yield DiagramBlock(card.diagram, last, height)
        for number, step in enumerate(card.diagram.steps, 1):
            yield text(step.text, size - 1, bullet=f"{number}.", indent=16, above=2)
    notes = foot_notes(card, library.sources)
    if notes:
        words = translate("card_pages", "Sources")
        yield text(words, size, is_bold=True, above=12, is_heading=True)
    for note in notes:
        if note.source is not None:
            where = f" {note.source.url}" if note.source.url else ""
            strength = strength_words(note.use.strength.value)
            words = (
                f"{note.source.citation} ({note.source.date}; {strength}: {note.use.note}).{where}"
            )
            yield text(
                words, size - 2.5, colour="quiet", bullet=f"{note.number}", indent=14, above=2
            )


def _body(markdown: str, size: float) -> Iterator[Paragraph]:
    """Return the headings, paragraphs, items and remarks of a card's Markdown."""
    for block in re.split(r"\n\s*\n", markdown.strip()):
        lines = block.strip().splitlines()
        if lines and lines[0].startswith("#"):
            words = lines[0].lstrip("#").strip()
            yield text(words, size + 2, is_bold=True, above=10, is_heading=True)
            lines = lines[1:]
        items = _items(lines)
        for is_item, words in items:
            quoted = words.startswith(">")
            runs = _runs(words.lstrip("> ").strip())
            if is_item:
                yield Paragraph(runs, size, above=3, bullet="•", indent=12)
            else:
                yield Paragraph(runs, size, above=6, indent=14 if quoted else 0)


def _items(lines: list[str]) -> list[tuple[bool, str]]:
    found: list[tuple[bool, str]] = []
    for line in lines:
        words = line.strip()
        item = re.match(r"^(?:[-*+]|\d+\.)\s+(.*)", words)
        if item:
            found.append((True, item[1]))
        elif found:
            is_item, before = found[-1]
            found[-1] = (is_item, f"{before} {words.lstrip('> ') if before else words}")
        else:
            found.append((False, words))
    return found


def _runs(words: str) -> tuple[Run, ...]:
    plain = _EMPHASIS.sub(r"\1", _LINK.sub(r"\1", words))
    runs = []
    end = 0
    for found in _BOLD.finditer(plain):
        if found.start() > end:
            runs.append(Run(plain[end : found.start()]))
        runs.append(Run(found[2], is_bold=True))
        end = found.end()
    if end < len(plain):
        runs.append(Run(plain[end:]))
    return tuple(runs)
