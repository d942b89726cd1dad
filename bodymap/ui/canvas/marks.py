"""The patient's points and arrows, and how one of them is set with the pointer."""

from __future__ import annotations

import math
from collections.abc import Callable
from typing import TYPE_CHECKING, Protocol

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QPainter, QPen, QPolygonF

from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark, MarkKind
    from bodymap.terms import BodyView
    from bodymap.ui.canvas.pointer import PointerSample

POINT_PX = 9.0  # radius of a point's ring
SHORTEST_ARROW_MM = 8.0
HEAD = 2.2  # length of an arrow's head, in radii of a point
_BODY_MM = 3.0  # how near a mark must be to the body


def paint_marks(
    painter: QPainter,
    marks: tuple[Mark, ...],
    theme: Theme,
    viewport: Viewport,
    ratio: float,
    size: float = POINT_PX,
) -> None:
    """Paint marks in device px: a point as a ringed dot, an arrow from its dot to its head."""
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    for mark in marks:
        places = [viewport.to_px(u, v) * ratio for u, v in mark.points]
        if len(places) > 1:
            _paint_arrow(painter, places[0], places[-1], theme, size * ratio)
        else:
            _paint_point(painter, places[0], theme, size * ratio)
    painter.restore()


def _paint_point(painter: QPainter, at: QPointF, theme: Theme, size: float) -> None:
    painter.setBrush(theme.colour("mark_halo"))
    painter.setPen(QPen(theme.colour("mark_halo"), size * 0.9))
    painter.drawEllipse(at, size, size)
    painter.setPen(QPen(theme.colour("mark"), size * 0.3))
    painter.drawEllipse(at, size, size)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(theme.colour("mark"))
    painter.drawEllipse(at, size * 0.45, size * 0.45)


def _paint_arrow(
    painter: QPainter, start: QPointF, end: QPointF, theme: Theme, size: float
) -> None:
    along = end - start
    length = math.hypot(along.x(), along.y())
    if length <= 0:
        return
    along /= length
    across = QPointF(-along.y(), along.x())
    head = min(size * HEAD, length * 0.6)
    neck = end - along * head
    tip = QPolygonF([end, neck + across * head * 0.55, neck - across * head * 0.55])
    for colour, width, edge in (("mark_halo", 0.95, 0.55), ("mark", 0.42, 0.0)):
        pen = QPen(theme.colour(colour), size * width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        painter.setPen(pen)
        painter.drawLine(start, neck)
        pen.setWidthF(size * edge)
        painter.setPen(pen if edge else QPen(Qt.PenStyle.NoPen))
        painter.setBrush(theme.colour(colour))
        painter.drawPolygon(tip)
        painter.drawEllipse(start, size * 0.4, size * 0.4)


class MarkSink(Protocol):
    """Takes finished marks."""

    def add_mark(self, mark: Mark) -> None: ...


class MarkGesture:
    """Sets one mark: a point where the pointer is lifted, an arrow from press to lift.

    `show` is given the mark as it would be now, or None. What is beside the body, and an arrow
    too short to see, becomes nothing.
    """

    def __init__(
        self,
        sink: MarkSink,
        kind: MarkKind,
        view: BodyView,
        covers: Callable[[QRectF], bool],
        show: Callable[[Mark | None], None],
        first: PointerSample,
    ) -> None:
        self._sink = sink
        self._kind = kind
        self._view = view
        self._covers = covers
        self._show = show
        self._start = (first.u, first.v)
        self._show(self._mark(first))

    def move(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        self._show(self._mark(sample))

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        mark = self._mark(sample)
        self._show(None)
        if mark is not None:
            self._sink.add_mark(mark)

    def cancel(self) -> None:
        self._show(None)

    def _mark(self, sample: PointerSample) -> Mark | None:
        from bodymap.pain.drawing import Mark, MarkKind  # noqa: PLC0415 (after the first paint)

        here = (sample.u, sample.v)
        points = (here,) if self._kind is MarkKind.POINT else (self._start, here)
        if self._kind is MarkKind.ARROW and math.dist(self._start, here) < SHORTEST_ARROW_MM:
            return None
        if not all(self._is_on_body(point) for point in points):
            return None
        stored = tuple((round(u, 2), round(v, 2)) for u, v in points)
        return Mark(self._kind, self._view, stored)

    def _is_on_body(self, point: tuple[float, float]) -> bool:
        near = QRectF(0, 0, _BODY_MM, _BODY_MM)
        near.moveCenter(QPointF(*point))
        return self._covers(near)
