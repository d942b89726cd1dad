"""What stands between paragraphs: tables, boxes, rows of pictures and their legend."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace
from typing import Protocol

from PySide6.QtCore import QByteArray, QRectF, Qt
from PySide6.QtGui import QPainter
from PySide6.QtSvg import QSvgRenderer

from bodymap.errors import ProgramError
from bodymap.sessions.reports import Plate
from bodymap.ui.printing.type import (
    LINE,
    POINT,
    Draw,
    Paragraph,
    Piece,
    Place,
    colour,
    font,
    ground,
    hairline,
    text,
    width_of,
)

CELL_GAP = 8.0  # points between columns
ROW_PAD = 2.2
BOX_PAD = 8.0
BAR = (44.0, 5.0)  # a share as a bar, in points
SWATCH = (17.0, 10.0)


class Block(Protocol):
    """Something on a page: a paragraph, a table, a box, a row of pictures."""

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        """Return what the block is made of, each to stay on one page."""


@dataclass(frozen=True, slots=True)
class Bar:
    """A share (0-1) as a bar with its words beside it; `token` is its colour."""

    share: float
    words: str
    token: str


Cell = Paragraph | Bar


@dataclass(frozen=True, slots=True)
class Table:
    """Rows of cells; `shares` are the columns' widths as shares of the whole.

    `marked` rows stand on a tinted ground. The head is said again where a page begins amid it.
    """

    head: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]
    shares: tuple[float, ...]
    size: float
    marked: frozenset[int] = frozenset()
    above: float = 4.0

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        heads = tuple(text(words, self.size - 1, colour="quiet") for words in self.head)
        head = self._row(heads, width, is_rtl=is_rtl, is_head=True)
        rows = [
            self._row(row, width, is_rtl=is_rtl, is_marked=number in self.marked)
            for number, row in enumerate(self.rows)
        ]
        return [head, *(replace(row, head=head) for row in rows)]

    def _row(
        self,
        cells: tuple[Cell, ...],
        width: float,
        *,
        is_rtl: bool,
        is_head: bool = False,
        is_marked: bool = False,
    ) -> Piece:
        spans = self._spans(width)
        pad = ROW_PAD * POINT
        high = max(
            cell.height(span, is_rtl=is_rtl)
            if isinstance(cell, Paragraph)
            else self.size * POINT * LINE
            for cell, (_, span) in zip(cells, spans, strict=True)
        )

        def draw(painter: QPainter, place: Place) -> None:
            if is_marked:
                ground(painter, QRectF(place.x, place.y, width, high + 2 * pad), "pressed")
            for cell, (start, span) in zip(cells, spans, strict=True):
                x = place.x + (width - start - span if is_rtl else start)
                _draw_cell(painter, cell, Place(x, place.y + pad, span, is_rtl), self.size)
            hairline(painter, place.x, place.y + high + 2 * pad - 5, width, is_strong=is_head)

        above = self.above * POINT if is_head else 0.0
        return Piece(high + 2 * pad, draw, above, keeps_next=is_head)

    def _spans(self, width: float) -> list[tuple[float, float]]:
        """Return where each column starts and how wide it is."""
        gap = CELL_GAP * POINT
        room = width - gap * (len(self.shares) - 1) - gap
        spans, at = [], gap / 2
        for share in self.shares:
            spans.append((at, room * share / sum(self.shares)))
            at += spans[-1][1] + gap
        return spans


def _draw_cell(painter: QPainter, cell: Cell, place: Place, size: float) -> None:
    if isinstance(cell, Paragraph):
        cell.draw(painter, place)
        return
    length, thick = (side * POINT for side in BAR)
    length = min(length, place.width * 0.5)
    y = place.y + (size * POINT * LINE - thick) / 2
    x = place.x + place.width - length if place.is_rtl else place.x
    ground(painter, QRectF(x, y, length, thick), "bar_ground")
    full = length * min(max(cell.share, 0.0), 1.0)
    ground(painter, QRectF(x + length - full if place.is_rtl else x, y, full, thick), cell.token)
    room = place.width - length - 5 * POINT
    at = place.x if place.is_rtl else place.x + length + 5 * POINT
    text(cell.words, size).draw(painter, Place(at, place.y, room, place.is_rtl))


@dataclass(frozen=True, slots=True)
class Box:
    """Blocks on a ground of their own, with a bar of colour at their beginning."""

    inside: tuple[Block, ...]
    ground: str
    bar: str
    above: float = 6.0

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        pad = BOX_PAD * POINT
        inner = [
            piece
            for block in self.inside
            for piece in block.pieces(width - 2.5 * pad, is_rtl=is_rtl)
        ]
        if not inner:
            return []
        edge, last = pad * 0.7, len(inner) - 1
        found = []
        for number, piece in enumerate(inner):
            before = edge if number == 0 else piece.above
            slab = self._slab(piece, width, before, edge if number == last else 0.0)
            found.append(replace(slab, above=self.above * POINT) if number == 0 else slab)
        return found

    def _slab(self, piece: Piece, width: float, before: float, after: float) -> Piece:
        pad = BOX_PAD * POINT
        height = before + piece.height + after

        def draw(painter: QPainter, place: Place) -> None:
            ground(painter, QRectF(place.x, place.y - 1, width, height + 2), self.ground)
            x = place.x + width - 30 if place.is_rtl else place.x
            ground(painter, QRectF(x, place.y - 1, 30, height + 2), self.bar)
            start = place.x + (pad if place.is_rtl else 1.5 * pad)
            inner = Place(start, place.y + before, width - 2.5 * pad, place.is_rtl)
            piece.draw(painter, inner)

        return Piece(height, draw, 0.0, piece.keeps_next)


@dataclass(frozen=True, slots=True)
class Picture:
    """A plate with its words: a caption, and what stands in its two upper corners."""

    plate: Plate
    caption: str
    corners: tuple[str, str]


@dataclass(frozen=True, slots=True)
class Pictures:
    """Pictures side by side at one scale, at most `height` points high; never parted."""

    pictures: tuple[Picture, ...]
    height: float
    size: float = 8.5
    above: float = 6.0

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        del is_rtl  # pictures keep their order: the patient's sides are in them
        if not self.pictures:
            return []
        renderers = [_renderer(one.plate.text) for one in self.pictures]
        gap = 12 * POINT
        room = width - gap * (len(self.pictures) - 1)
        scale = self._scale(room)
        words = self.size * POINT * LINE
        tall = max(self._tall(one, scale) for one in self.pictures)
        sizes = [
            (one.plate.width_mm * self._own(one, scale), self._tall(one, scale))
            for one in self.pictures
        ]
        cells = [
            max(wide, self._wide_words(one))
            for one, (wide, _) in zip(self.pictures, sizes, strict=True)
        ]
        start = (width - sum(cells) - gap * (len(cells) - 1)) / 2

        def draw(painter: QPainter, place: Place) -> None:
            x = place.x + start
            for one, renderer, (wide, high), cell in zip(
                self.pictures, renderers, sizes, cells, strict=True
            ):
                top = place.y + words + tall - high
                renderer.render(painter, QRectF(x + (cell - wide) / 2, top, wide, high))
                self._words(painter, one, QRectF(x, place.y, cell, words))
                box = QRectF(x, place.y + words + tall + 2 * POINT, cell, words)
                _centred(painter, one.caption, self.size, box)
                x += cell + gap

        return [Piece(words * 2 + tall + 3 * POINT, draw, self.above * POINT)]

    def _wide_words(self, one: Picture) -> float:
        """Return how wide the words in the upper corners of a picture are."""
        corners = [words for words in one.corners if words]
        size = self.size - 1
        wide = sum(width_of(words, size, is_bold=True) for words in corners)
        return wide + 8 * POINT * max(0, len(corners) - 1)

    def _scale(self, room: float) -> float:
        """Return units for a millimetre of the body; the mouth is enlarged apart."""
        bodies = [one.plate for one in self.pictures if not _is_mouth(one)]
        mouths = len(self.pictures) - len(bodies)
        high = max((plate.height_mm for plate in bodies), default=422.0)
        scale = self.height * POINT / high
        wide = sum(plate.width_mm for plate in bodies) * scale
        wide += mouths * self._mouth_width(scale)
        return scale * min(1.0, room / wide) if wide > 0 else scale

    def _mouth_width(self, scale: float) -> float:
        return 250.0 * scale

    def _own(self, one: Picture, scale: float) -> float:
        if _is_mouth(one):
            return self._mouth_width(scale) / one.plate.width_mm
        return scale

    def _tall(self, one: Picture, scale: float) -> float:
        return one.plate.height_mm * self._own(one, scale)

    def _words(self, painter: QPainter, one: Picture, box: QRectF) -> None:
        """Write which side of the patient is which above a picture."""
        painter.setFont(font(self.size - 1, is_bold=True))
        painter.setPen(colour("pressed_ink"))
        left, right = one.corners
        flags = Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter
        flags |= Qt.TextFlag.TextDontClip
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignLeft, left)
        painter.drawText(box, flags | Qt.AlignmentFlag.AlignRight, right)


@dataclass(frozen=True, slots=True)
class Legend:
    """Swatches (SVG text) with their words, in as many lines as they need."""

    entries: tuple[tuple[str, str], ...]
    size: float
    above: float = 5.0

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        del is_rtl  # asked again when it is drawn
        rows = self._rows(width)
        high = max(self.size * LINE, SWATCH[1] + 3) * POINT
        return [
            Piece(high, self._drawn(row, high), self.above * POINT if k == 0 else 0.0, k == 0)
            for k, row in enumerate(rows)
        ]

    def _rows(self, width: float) -> list[list[tuple[str, str]]]:
        rows: list[list[tuple[str, str]]] = []
        left = 0.0
        for entry in self.entries:
            need = self._width(entry)
            if not rows or need > left:
                rows.append([])
                left = width
            rows[-1].append(entry)
            left -= need
        return rows

    def _width(self, entry: tuple[str, str]) -> float:
        return (SWATCH[0] + 5 + 9) * POINT + width_of(entry[1], self.size)

    def _drawn(self, row: Sequence[tuple[str, str]], high: float) -> Draw:
        def draw(painter: QPainter, place: Place) -> None:
            x = place.x + place.width if place.is_rtl else place.x
            for swatch, words in row:
                wide, tall = (side * POINT for side in SWATCH)
                start = x - wide if place.is_rtl else x
                box = QRectF(start, place.y + (high - tall) / 2, wide, tall)
                _renderer(swatch).render(painter, box)
                room = width_of(words, self.size) + 2 * POINT
                at = start - 5 * POINT - room if place.is_rtl else start + wide + 5 * POINT
                line = place.y + (high - self.size * POINT * LINE) / 2
                label = text(words, self.size, colour="quiet")
                label.draw(painter, Place(at, line, room, place.is_rtl))
                need = self._width((swatch, words))
                x += -need if place.is_rtl else need

        return draw


def _is_mouth(one: Picture) -> bool:
    return one.plate.view.value == "mouth"


def _centred(painter: QPainter, words: str, size: float, box: QRectF) -> None:
    painter.setFont(font(size))
    painter.setPen(colour("quiet"))
    flags = Qt.AlignmentFlag.AlignCenter | Qt.TextFlag.TextDontClip
    painter.drawText(box, flags, words)


def _renderer(svg: str) -> QSvgRenderer:
    renderer = QSvgRenderer(QByteArray(svg.encode()))
    if not renderer.isValid():
        raise ProgramError("a picture is not valid SVG")
    return renderer
