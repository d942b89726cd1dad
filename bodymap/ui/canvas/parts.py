"""A pattern compared with the paint: what fits, what was not painted, what it does not cover.

And the dashed outlines of nerves and joints.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TYPE_CHECKING, NamedTuple

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QColor, QPainter, QPainterPath, QPen, QPixmap

from bodymap.ui.canvas.layers import FigureLayer, device_size
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.textures import Lines, anchored, lined
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.scoring.parts import Parts
    from bodymap.terms import BodyView


class Part(StrEnum):
    """A part of a comparison; told apart by colour and by the direction of its lines."""

    UNPAINTED = "unpainted"
    UNCOVERED = "uncovered"
    FITTING = "fitting"
    ONLY_FIRST = "only_first"
    ONLY_SECOND = "only_second"
    IN_BOTH = "in_both"
    ONLY_EARLIER = "only_earlier"
    ONLY_NOW = "only_now"


LOOKS = {
    Part.FITTING: ("part_fit", 0.30, Lines.UPRIGHT),
    Part.UNPAINTED: ("zone", 0.07, Lines.LEVEL),
    Part.UNCOVERED: ("pain", 0.20, Lines.FALLING),
    Part.ONLY_FIRST: ("pain", 0.20, Lines.FALLING),
    Part.ONLY_SECOND: ("own", 0.20, Lines.LEVEL),
    Part.IN_BOTH: ("part_fit", 0.30, Lines.UPRIGHT),
    Part.ONLY_EARLIER: ("other", 0.14, Lines.LEVEL),
    Part.ONLY_NOW: ("pain", 0.24, Lines.FALLING),
}
"""Colour token, opacity of the ground and lines of each part."""


class PartsPaths(NamedTuple):
    """The three parts in one view (mm)."""

    unpainted: QPainterPath = QPainterPath()
    uncovered: QPainterPath = QPainterPath()
    fitting: QPainterPath = QPainterPath()

    @classmethod
    def of(cls, parts: Parts, view: BodyView) -> PartsPaths:
        return cls(*(path_of(getattr(parts, part).get(view)) for part in _OF_PATTERN))

    def items(self) -> list[tuple[Part, QPainterPath]]:
        """Return the parts there are, the lowest first."""
        return [
            (part, path) for part, path in zip(_OF_PATTERN, self, strict=True) if not path.isEmpty()
        ]


_OF_PATTERN = (Part.UNPAINTED, Part.UNCOVERED, Part.FITTING)
_OF_TWO = (Part.ONLY_FIRST, Part.ONLY_SECOND, Part.IN_BOTH)
_OF_VISITS = (Part.ONLY_EARLIER, Part.ONLY_NOW, Part.IN_BOTH)


class DifferencePaths(NamedTuple):
    """What only one of two drawings has, and what both have, in one view (mm).

    Of two visits (`is_in_time`), or the patient's and the clinician's own.
    """

    only_first: QPainterPath = QPainterPath()
    only_second: QPainterPath = QPainterPath()
    in_both: QPainterPath = QPainterPath()
    is_in_time: bool = False

    def items(self) -> list[tuple[Part, QPainterPath]]:
        """Return the parts there are, the lowest first."""
        parts = _OF_VISITS if self.is_in_time else _OF_TWO
        paths = (self.only_first, self.only_second, self.in_both)
        found = zip(parts, paths, strict=True)
        return [(part, path) for part, path in found if not path.isEmpty()]


class PartsLayer:
    """The parts on a pixmap, cut off at the body's outline."""

    def __init__(self, figure: FigureLayer) -> None:
        self._figure = figure
        self._paths: PartsPaths | DifferencePaths | None = None
        self._pixmap = QPixmap()
        self._rendered: tuple[Viewport, float, str] | None = None

    @property
    def paths(self) -> PartsPaths | DifferencePaths | None:
        return self._paths

    def show(self, paths: PartsPaths | DifferencePaths | None) -> None:
        """Show parts; None for no comparison."""
        self._paths, self._rendered = paths, None

    def redo(self) -> None:
        self._rendered = None

    def paint(self, painter: QPainter, theme: Theme, viewport: Viewport, ratio: float) -> None:
        if self._paths is None:
            return
        if self._rendered != (viewport, ratio, theme.name):
            self._rendered = (viewport, ratio, theme.name)
            self._pixmap = QPixmap(device_size(viewport, ratio))
            self._pixmap.fill(Qt.GlobalColor.transparent)
            inner = QPainter(self._pixmap)
            inner.setRenderHint(QPainter.RenderHint.Antialiasing)
            anchor = (viewport.origin * ratio).toPoint()
            for part, path in self._paths.items():
                paint_part(inner, viewport.transform(ratio).map(path), part, theme, ratio, anchor)
            inner.setCompositionMode(QPainter.CompositionMode.CompositionMode_DestinationIn)
            self._figure.draw(inner, viewport, ratio)
            inner.end()
        painter.drawPixmap(0, 0, self._pixmap)


def paint_part(
    painter: QPainter, shape: QPainterPath, part: Part, theme: Theme, ratio: float, anchor: QPoint
) -> None:
    """Paint a part given in device px: a light ground, lines, a fine edge."""
    token, opacity, lines = LOOKS[part]
    painter.fillPath(shape, theme.colour(token, opacity))
    painter.fillPath(shape, anchored(lined(theme.tokens[token], ratio, lines), anchor))
    painter.strokePath(shape, QPen(theme.colour(token), 1.2 * ratio))


def paint_part_swatch(painter: QPainter, room: QRect, part: Part, theme: Theme, r: float) -> None:
    """Fill a swatch (device px) as the part looks."""
    token, opacity, lines = LOOKS[part]
    painter.fillRect(room, theme.colour(token, opacity))
    painter.fillRect(room, lined(theme.tokens[token], r, lines))


def part_colour(part: Part, theme: Theme) -> QColor:
    """Return the colour of a part's lines."""
    return theme.colour(LOOKS[part][0])


def paint_outline(painter: QPainter, shape: QPainterPath, theme: Theme, ratio: float) -> None:
    """Paint the outline of a nerve's or joint's area given in device px: dashed, never filled."""
    if shape.isEmpty():
        return
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.strokePath(shape, QPen(theme.colour("mark_halo", 0.75), 4.2 * ratio))
    pen = QPen(theme.colour("other"), 1.9 * ratio)
    pen.setDashPattern([4.2, 2.6])
    pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(shape, pen)
