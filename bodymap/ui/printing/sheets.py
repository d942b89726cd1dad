"""From blocks to sheets of paper: what stands on which page, with its head and foot."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QRectF
from PySide6.QtGui import QPageSize, QPainter

from bodymap.ui import i18n
from bodymap.ui.printing.blocks import Block
from bodymap.ui.printing.type import (
    MM,
    POINT,
    Paragraph,
    Piece,
    Place,
    ground,
    hairline,
    text,
)

MARGIN = 15 * MM
TITLE, LATER_TITLE, UNDER_TITLE, FOOT = 18.0, 11.0, 10.0, 7.5
NOTHING = "\u00a0"  # a line without a word, as high as one with words


class Paper(StrEnum):
    """What is printed on."""

    A4 = "a4"
    LETTER = "letter"

    @property
    def page_size(self) -> QPageSize:
        """Qt's name of it."""
        ids = QPageSize.PageSizeId
        return QPageSize(ids.A4 if self is Paper.A4 else ids.Letter)

    @property
    def units(self) -> tuple[float, float]:
        """Width and height in units."""
        return (210 * MM, 297 * MM) if self is Paper.A4 else (6120.0, 7920.0)


@dataclass(frozen=True, slots=True)
class Furniture:
    """What every sheet of a page says: title, whose it is, and the foot.

    `later_title` stands on the second sheet and those after it; `numbered` has places for {page}
    and {pages}, and is said only where there are several.
    """

    title: str
    later_title: str
    under_title: str
    foot: tuple[str, ...]
    numbered: str
    language: str
    is_rtl: bool


@dataclass(frozen=True, slots=True)
class Sheet:
    """One side of paper, ready to be drawn in units of a tenth of a point."""

    paper: Paper
    furniture: Furniture
    number: int
    numbered: str
    pieces: tuple[tuple[float, Piece], ...]

    def draw(self, painter: QPainter) -> None:
        """Draw the sheet; the painter's origin is the paper's corner."""
        wide, high = self.paper.units
        ground(painter, QRectF(0, 0, wide, high), "surface")
        room = wide - 2 * MARGIN
        is_rtl = self.furniture.is_rtl
        y = MARGIN
        for paragraph in self._head():
            paragraph.draw(painter, Place(MARGIN, y, room, is_rtl))
            y += paragraph.height(room, is_rtl=is_rtl)
        hairline(painter, MARGIN, y + 3 * POINT, room, is_strong=True)
        for at, piece in self.pieces:
            piece.draw(painter, Place(MARGIN, at, room, is_rtl))
        self._draw_foot(painter, room)

    def _head(self) -> list[Paragraph]:
        return _head(self.furniture, is_first=self.number == 1)

    def _draw_foot(self, painter: QPainter, room: float) -> None:
        rows = _foot(self.furniture, self.numbered)
        is_rtl = self.furniture.is_rtl
        y = self.paper.units[1] - MARGIN - _height(rows, room, is_rtl=is_rtl)
        hairline(painter, MARGIN, y - 4 * POINT, room)
        for row in rows:
            row.draw(painter, Place(MARGIN, y, room, is_rtl))
            y += row.height(room, is_rtl=is_rtl)


def laid_out(blocks: Iterable[Block], furniture: Furniture, paper: Paper) -> tuple[Sheet, ...]:
    """Return the sheets that hold all blocks, at least one; nothing reaches into the foot."""
    wide, high = paper.units
    room = wide - 2 * MARGIN
    is_rtl = furniture.is_rtl
    pieces = [piece for block in blocks for piece in block.pieces(room, is_rtl=is_rtl)]
    end = high - MARGIN - 8 * POINT
    end -= _height(_foot(furniture, furniture.numbered), room, is_rtl=is_rtl)
    tops = [
        MARGIN + 8 * POINT + _height(_head(furniture, is_first=first), room, is_rtl=is_rtl)
        for first in (True, False)
    ]
    pages = list(_paginated(pieces, tops[0], tops[1], end))
    return tuple(
        Sheet(paper, furniture, number, _numbered(furniture, number, len(pages)), tuple(page))
        for number, page in enumerate(pages, 1)
    )


def last_line(sheet: Sheet) -> float:
    """Return where the lowest piece of a sheet ends, in units from the top."""
    return max((at + piece.height for at, piece in sheet.pieces), default=MARGIN)


def foot_line(sheet: Sheet) -> float:
    """Return where the foot of a sheet begins, in units from the top."""
    room = sheet.paper.units[0] - 2 * MARGIN
    rows = _foot(sheet.furniture, sheet.numbered)
    high = _height(rows, room, is_rtl=sheet.furniture.is_rtl)
    return sheet.paper.units[1] - MARGIN - high - 4 * POINT


def _paginated(
    pieces: Sequence[Piece], first_top: float, top: float, end: float
) -> Iterator[list[tuple[float, Piece]]]:
    page: list[tuple[float, Piece]] = []
    y = first_top
    is_fresh = True
    for chunk in _chunks(pieces):
        need = sum(piece.height + piece.above for piece in chunk)
        if is_fresh:
            need -= chunk[0].above
        if not is_fresh and y + need > end:
            yield page
            page, y, is_fresh = [], top, True
        for piece in chunk:
            if not is_fresh and y + piece.above + piece.height > end:
                yield page
                page, y, is_fresh = [], top, True
            if is_fresh and piece.head is not None:
                page.append((y, piece.head))
                y += piece.head.height
            y += 0.0 if is_fresh else piece.above
            page.append((y, piece))
            y += piece.height
            is_fresh = False
    yield page


def _chunks(pieces: Sequence[Piece]) -> Iterator[list[Piece]]:
    """Yield pieces that stay together."""
    chunk: list[Piece] = []
    for piece in pieces:
        chunk.append(piece)
        if not piece.keeps_next:
            yield chunk
            chunk = []
    if chunk:
        yield chunk


def _head(furniture: Furniture, *, is_first: bool) -> list[Paragraph]:
    if is_first:
        title = text(furniture.title, TITLE, is_bold=True)
    else:
        title = text(furniture.later_title, LATER_TITLE, is_bold=True)
    under = text(furniture.under_title, UNDER_TITLE, colour="quiet")
    return [title, under] if furniture.under_title else [title]


def _foot(furniture: Furniture, numbered: str) -> list[Paragraph]:
    return [text(words or NOTHING, FOOT, colour="quiet") for words in (*furniture.foot, numbered)]


def _numbered(furniture: Furniture, number: int, of: int) -> str:
    if of == 1:
        return ""
    return furniture.numbered.format(page=i18n.number(number), pages=i18n.number(of))


def _height(rows: Sequence[Paragraph], room: float, *, is_rtl: bool) -> float:
    return sum(row.height(room, is_rtl=is_rtl) for row in rows)
