"""Text on paper: paragraphs as lines that may be parted between two pages.

One unit is a tenth of a point (720 to the inch), on paper and in previews alike, so that a page
breaks in the same place wherever it is drawn.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace
from functools import cache

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QPainter, QTextCharFormat, QTextLayout, QTextOption

from bodymap.ui.theme import Theme, load_theme

UNITS_PER_INCH = 720
MM = UNITS_PER_INCH / 25.4
POINT = 10.0
FAMILIES = ["Noto Sans", "Noto Sans Arabic", "Segoe UI", "Helvetica Neue", "Arial", "DejaVu Sans"]
LINE = 1.32
"""Height of a line as a share of the font's size."""

SPLIT_LINES = 2
"""At least that many lines of a paragraph stand together on either side of a page's end."""


@dataclass(frozen=True, slots=True)
class Place:
    """Where something goes: its upper left corner and width, and which way its lines run."""

    x: float
    y: float
    width: float
    is_rtl: bool = False


Draw = Callable[[QPainter, Place], None]


@dataclass(frozen=True, slots=True)
class Piece:
    """What no page's end may part: its height, how it is drawn, whether the next one must follow.

    `above` is room before it, which is dropped at the top of a page; `head` is drawn first where
    the piece begins a page.
    """

    height: float
    draw: Draw
    above: float = 0.0
    keeps_next: bool = False
    head: Piece | None = None


@dataclass(frozen=True, slots=True)
class Run:
    """Words in one look; `colour` is a token of the theme, "" for the paragraph's."""

    words: str
    is_bold: bool = False
    colour: str = ""


@dataclass(frozen=True, slots=True)
class Paragraph:
    """Runs of words in one size; `size` in points, `above` in points of room before it.

    `bullet` stands in the margin of an indented paragraph. A heading keeps the next one with it.
    """

    runs: tuple[Run, ...]
    size: float
    colour: str = "ink"
    above: float = 0.0
    bullet: str = ""
    indent: float = 0.0
    is_heading: bool = False

    def pieces(self, width: float, *, is_rtl: bool) -> list[Piece]:
        """Return the lines of the paragraph as pieces."""
        room = width - self.indent * POINT
        layout = _laid_out(self, room, is_rtl=is_rtl)
        count = layout.lineCount()
        pieces = []
        for number in range(count):
            line = layout.lineAt(number)
            is_near_edge = number < SPLIT_LINES - 1 or count - SPLIT_LINES <= number < count - 1
            pieces.append(
                Piece(
                    self.size * POINT * LINE,
                    _line(self, layout, number, line.ascent()),
                    self.above * POINT if number == 0 else 0.0,
                    is_near_edge or (self.is_heading and number == count - 1),
                )
            )
        return pieces

    def height(self, width: float, *, is_rtl: bool) -> float:
        """Return how high the paragraph is without the room above it."""
        return sum(piece.height for piece in self.pieces(width, is_rtl=is_rtl))

    def draw(self, painter: QPainter, place: Place) -> None:
        """Draw the whole paragraph."""
        y = place.y
        for piece in self.pieces(place.width, is_rtl=place.is_rtl):
            piece.draw(painter, replace(place, y=y))
            y += piece.height


def text(
    words: str,
    size: float,
    *,
    is_bold: bool = False,
    colour: str = "ink",
    above: float = 0.0,
    bullet: str = "",
    indent: float = 0.0,
    is_heading: bool = False,
) -> Paragraph:
    """Return a paragraph of plain words."""
    runs = (Run(words, is_bold),)
    return Paragraph(runs, size, colour, above, bullet, indent, is_heading)


def lines(many: str, size: float) -> list[Paragraph]:
    """Return a text of several lines as paragraphs; an empty line is room."""
    found: list[Paragraph] = []
    gap = 0.0
    for line in many.splitlines():
        if not line.strip():
            gap = size / 2
            continue
        found.append(text(line.strip(), size, above=gap + 1.0))
        gap = 0.0
    return found


@cache
def paper() -> Theme:
    """Return the colours of paper, which is always light."""
    return load_theme("light")


def font(size: float, *, is_bold: bool = False) -> QFont:
    """Return the font of a size in points, in units."""
    made = QFont()
    made.setFamilies(FAMILIES)
    made.setPixelSize(round(size * POINT))
    made.setBold(is_bold)
    made.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    made.setFeature(QFont.Tag.fromString("tnum"), 1)
    return made


def width_of(words: str, size: float, *, is_bold: bool = False) -> float:
    """Return how wide words are in one line."""
    layout = _laid_out(Paragraph((Run(words, is_bold),), size), 1e6, is_rtl=False)
    return layout.lineAt(0).naturalTextWidth()


def ground(painter: QPainter, box: QRectF, token: str) -> None:
    """Fill a rectangle with a colour of the theme."""
    painter.fillRect(box, paper().colour(token))


def hairline(
    painter: QPainter, x: float, y: float, width: float, *, is_strong: bool = False
) -> None:
    """Draw a thin level line."""
    ground(painter, QRectF(x, y, width, 5), "outline" if is_strong else "line")


def _laid_out(paragraph: Paragraph, width: float, *, is_rtl: bool) -> QTextLayout:
    words = "".join(run.words for run in paragraph.runs)
    layout = QTextLayout(words, font(paragraph.size))
    option = QTextOption()
    option.setTextDirection(
        Qt.LayoutDirection.RightToLeft if is_rtl else Qt.LayoutDirection.LeftToRight
    )
    side = Qt.AlignmentFlag.AlignRight if is_rtl else Qt.AlignmentFlag.AlignLeft
    option.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute)
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.setFormats(_formats(paragraph))
    layout.beginLayout()
    y, height = 0.0, paragraph.size * POINT * LINE
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        line.setPosition(QPointF(0, y))
        y += height
    layout.endLayout()
    return layout


def _formats(paragraph: Paragraph) -> list[QTextLayout.FormatRange]:
    found, start = [], 0
    for run in paragraph.runs:
        form = QTextCharFormat()
        form.setForeground(colour(run.colour or paragraph.colour))
        if run.is_bold:
            form.setFontWeight(QFont.Weight.Bold)
        one = QTextLayout.FormatRange()
        one.start, one.length, one.format = start, _units(run.words), form
        found.append(one)
        start += one.length
    return found


def colour(token: str) -> QColor:
    """Return a colour of the theme."""
    return paper().colour(token)


def _units(words: str) -> int:
    """Return the length Qt counts: characters beyond the first plane are two."""
    return len(words.encode("utf-16-le")) // 2


def _line(paragraph: Paragraph, layout: QTextLayout, number: int, ascent: float) -> Draw:
    def draw(painter: QPainter, place: Place) -> None:
        indent = paragraph.indent * POINT
        line = layout.lineAt(number)
        size = paragraph.size * POINT
        at = place.y + (size * LINE - line.height()) / 2 - line.y()
        line.draw(painter, QPointF(place.x + (0 if place.is_rtl else indent), at))
        if number == 0 and paragraph.bullet:
            painter.setFont(font(paragraph.size))
            painter.setPen(colour(paragraph.colour))
            wide = width_of(paragraph.bullet, paragraph.size)
            x = place.x + place.width - wide if place.is_rtl else place.x
            painter.drawText(QPointF(x, at + line.y() + ascent), paragraph.bullet)

    return draw
