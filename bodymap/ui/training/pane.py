"""What lies over a board's drawing: outlines, hatched areas, places, labels with their lines."""

from __future__ import annotations

from typing import NamedTuple

from PySide6.QtCore import QPoint, QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFontMetricsF, QPainter, QPainterPath, QPaintEvent, QPen
from PySide6.QtWidgets import QWidget

from bodymap.ui.canvas.items import paint_mark
from bodymap.ui.canvas.textures import Lines, anchored, lined
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.training.labels import Box, Placed, Wish, gutter, laid_out
from bodymap.ui.training.shown import EMPTY_VIEW, Area, AreaLook, Label, LineLook, Outline, Shown

GUTTER_SHARE = 0.31
"""Of the canvas' width, at most, for the labels of one side."""

LABEL_PX = (13, 11)
LARGE_LABEL_PX = (22, 17)
EDGE_PX = 8.0
TOP_PX = 40.0
PAD_PX = 5.0
MARGIN_PX = 18.0
BOTTOM_PX = 50.0

AREA_LOOKS: dict[AreaLook, tuple[str, float, Lines | None]] = {
    AreaLook.ONLY_FIRST: ("pain", 0.22, Lines.FALLING),
    AreaLook.ONLY_SECOND: ("own", 0.20, Lines.LEVEL),
    AreaLook.SHARED: ("part_fit", 0.30, Lines.UPRIGHT),
    AreaLook.FOUND_CORE: ("part_fit", 0.34, Lines.UPRIGHT),
    AreaLook.FOUND_SPILLOVER: ("part_fit", 0.12, Lines.LEVEL),
    AreaLook.OUTSIDE: ("pain", 0.20, Lines.FALLING),
    AreaLook.MISSED_CORE: ("zone", 0.0, None),
    AreaLook.MISSED_SPILLOVER: ("zone", 0.0, None),
}
"""Colour token, opacity of the ground, and lines."""


class LabelPlan(NamedTuple):
    """Which words are shown and how large; `gutter_px` is what they need at each of `borders`."""

    labels: tuple[Label, ...]
    level: int
    pixels: int
    gutter_px: float
    borders: tuple[bool, bool] = (True, True)

    @property
    def gutters(self) -> tuple[float, float]:
        """What is kept free at the left and at the right (px)."""
        left, right = (self.gutter_px * one for one in self.borders)
        return left, right


NO_LABELS = LabelPlan((), 0, LABEL_PX[0], 0.0)


def plan_labels(
    labels: tuple[Label, ...],
    page: QRectF,
    width: float,
    height: float,
    *,
    is_large: bool = False,
) -> LabelPlan:
    """Return the longest words in the largest size that fit a canvas of a size (px).

    Where all places lie in one half of the page (mm), their labels stand at that border alone,
    as far as there is room for them.
    """
    if not labels:
        return NO_LABELS
    halves = {label.u > page.center().x() for label in labels}
    one_sided = (False in halves, True in halves)
    sizes = LARGE_LABEL_PX + LABEL_PX if is_large else LABEL_PX
    levels = max(len(label.words) for label in labels)
    found = None
    for level in range(levels):
        for pixels in sizes:
            wishes = _wishes(labels, level, pixels)
            found = LabelPlan(labels, level, pixels, gutter(wishes))
            high = wishes[0].height + 2.0
            rows = int((height - TOP_PX - EDGE_PX) // high)
            if found.gutter_px > GUTTER_SHARE * width:
                continue
            if len(labels) <= rows:
                return found._replace(borders=one_sided)
            if len(labels) <= 2 * rows:
                return found
    return found or NO_LABELS


def _wishes(labels: tuple[Label, ...], level: int, pixels: int) -> list[Wish]:
    metrics = QFontMetricsF(text_font(pixels))
    return [
        Wish(
            label.key,
            0.0,
            0.0,
            metrics.horizontalAdvance(words_at(label, level)) + 2 * PAD_PX,
            metrics.height() + 2,
        )
        for label in labels
    ]


def words_at(label: Label, level: int) -> str:
    """Return the words of a label at a level, its shortest where it has fewer."""
    return label.words[min(level, len(label.words) - 1)]


def place_labels(plan: LabelPlan, viewport: Viewport) -> tuple[Placed, ...]:
    """Return where the labels stand whose places the drawing between the gutters shows.

    Where there is no room for all, the last ones are left out: nearer, there are fewer.
    """
    size = viewport.size
    room = Box(EDGE_PX, TOP_PX, size.width() - 2 * EDGE_PX, size.height() - TOP_PX - EDGE_PX)
    inner = seen_between(plan, viewport)
    wishes = []
    for label, bare in zip(plan.labels, _wishes(plan.labels, plan.level, plan.pixels), strict=True):
        at = viewport.to_px(label.u, label.v)
        if inner.holds(at.x(), at.y()):
            wishes.append(Wish(label.key, at.x(), at.y(), bare.width, bare.height))
    while wishes:
        placed = laid_out(wishes, room, borders=plan.borders)
        if placed is not None:
            return placed
        wishes.pop()
    return ()


def seen_between(plan: LabelPlan, viewport: Viewport) -> Box:
    """Return what of the drawing is seen between the labels."""
    size = viewport.size
    left, right = (EDGE_PX + gutter for gutter in plan.gutters)
    return Box(left, 0.0, max(1.0, size.width() - left - right), size.height())


class BoardPane(QWidget):
    """Transparent for the pointer; painted anew with the canvas below it."""

    def __init__(self, canvas: CanvasView, theme: Theme, *, is_large: bool = False) -> None:
        super().__init__(canvas)
        self._canvas = canvas
        self._theme = theme
        self._is_large = is_large
        self._shown = EMPTY_VIEW
        self._plan = NO_LABELS
        self._placed: tuple[Placed, ...] = ()
        self._key_place: QPointF | None = None
        self._laid: tuple[Viewport, LabelPlan] | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    @property
    def shown(self) -> Shown:
        return self._shown

    @property
    def plan(self) -> LabelPlan:
        return self._plan

    @property
    def placed(self) -> tuple[Placed, ...]:
        """The labels as they stand now (px)."""
        look = (self._canvas.viewport, self._plan)
        if self._laid is None or self._laid != look:
            self._laid = look
            self._placed = place_labels(self._plan, self._canvas.viewport)
        return self._placed

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_view(self, shown: Shown) -> None:
        """Show what belongs to the canvas' view now."""
        self._shown = shown
        self.fit()
        self.update()

    def show_key_place(self, at: QPointF | None) -> None:
        """Show the place (mm) that the arrow keys moved to; None for none."""
        self._key_place = at
        self.update()

    def fit(self) -> None:
        """Plan the labels for the canvas' size and leave room for them beside the drawing."""
        size = self._canvas.size()
        self.resize(size)
        self._plan = plan_labels(
            self._shown.labels,
            self._canvas.scene.page,
            size.width(),
            size.height(),
            is_large=self._is_large,
        )
        left, right = (
            max(MARGIN_PX, gutter + 3 * EDGE_PX) if gutter else MARGIN_PX
            for gutter in self._plan.gutters
        )
        self._canvas.set_margins((left, 22.0, right, BOTTOM_PX))

    # ------------------------------------------------------------ painting

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        viewport = self._canvas.viewport
        for area in self._shown.areas:
            self._paint_area(painter, area, viewport)
        for outline in self._shown.outlines:
            self._paint_outline(painter, outline, viewport)
        self._paint_spots(painter, viewport)
        if self._key_place is not None:
            self._paint_key_place(painter, viewport, self._key_place)
        if self._plan.labels:
            self._paint_gutters(painter, viewport)
            self._paint_labels(painter)
        painter.end()

    def _paint_area(self, painter: QPainter, area: Area, viewport: Viewport) -> None:
        shape = viewport.transform().map(area.path)
        paint_area(painter, shape, area.look, self._theme, viewport.origin.toPoint())

    def _paint_outline(self, painter: QPainter, outline: Outline, viewport: Viewport) -> None:
        paint_line(painter, viewport.transform().map(outline.path), outline, self._theme)

    def _paint_spots(self, painter: QPainter, viewport: Viewport) -> None:
        spots = self._shown.spots
        at = [viewport.to_px(spot.u, spot.v) for spot in spots]
        if len(at) == 2:
            for token, width in (("mark_halo", 4.5), ("mark", 1.6)):
                painter.setPen(QPen(self._theme.colour(token), width))
                painter.drawLine(at[0], at[1])
        size = 12.0 if self._is_large else 8.0
        for spot, place in zip(spots, at, strict=True):
            if spot.kind == "asked":
                paint_mark(painter, place, self._theme, size)
            else:
                painter.setBrush(self._theme.colour("mark_halo", 0.6))
                for token, width in (("mark_halo", 5.0), ("pain_edge", 2.4)):
                    painter.setPen(QPen(self._theme.colour(token), width))
                    painter.drawEllipse(place, size, size)
                painter.setBrush(self._theme.colour("pain_edge"))
                painter.setPen(Qt.PenStyle.NoPen)
                painter.drawEllipse(place, size * 0.3, size * 0.3)

    def _paint_key_place(self, painter: QPainter, viewport: Viewport, at: QPointF) -> None:
        place = viewport.to_px(at.x(), at.y())
        radius = max(6.0, self._canvas.radius_mm * viewport.scale)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for token, width in (("mark_halo", 4.0), ("mark", 1.8)):
            painter.setPen(QPen(self._theme.colour(token), width))
            painter.drawEllipse(place, radius, radius)
            painter.drawLine(place - QPointF(5, 0), place + QPointF(5, 0))
            painter.drawLine(place - QPointF(0, 5), place + QPointF(0, 5))

    def _paint_gutters(self, painter: QPainter, viewport: Viewport) -> None:
        inner = seen_between(self._plan, viewport)
        ground = self._theme.colour("surface")
        painter.fillRect(QRectF(0, 0, inner.left, self.height()), ground)
        painter.fillRect(QRectF(inner.right, 0, self.width() - inner.right, self.height()), ground)

    def _paint_labels(self, painter: QPainter) -> None:
        theme, plan = self._theme, self._plan
        words = {label.key: words_at(label, plan.level) for label in plan.labels}
        for token, width, opacity in (("surface", 2.8, 0.8), ("ink", 1.0, 0.85)):
            painter.setPen(QPen(theme.colour(token, opacity), width))
            for placed in self.placed:
                painter.drawLine(QPointF(*placed.start), QPointF(*placed.end))
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(theme.colour("ink"))
        for placed in self.placed:
            painter.drawEllipse(QPointF(*placed.end), 2.0, 2.0)
        painter.setFont(text_font(plan.pixels))
        for placed in self.placed:
            box = placed.box
            room = QRectF(box.left, box.top, box.width, box.height)
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(theme.colour("hover"))
            painter.drawRoundedRect(room, 4, 4)
            painter.setPen(theme.colour("ink"))
            painter.drawText(room, Qt.AlignmentFlag.AlignCenter, words[placed.key])


def paint_area(
    painter: QPainter, shape: QPainterPath, look: AreaLook, theme: Theme, anchor: QPoint
) -> None:
    """Paint an area given in px: a light ground and lines, or a dashed border alone."""
    token, opacity, lines = AREA_LOOKS[look]
    if lines is None:
        wide = look is AreaLook.MISSED_CORE
        painter.setBrush(Qt.BrushStyle.NoBrush)
        _stroke(painter, shape, theme.colour("mark_halo", 0.7), 4.0)
        dashes = [4.0, 2.4] if wide else [1.2, 2.4]
        _stroke(painter, shape, theme.colour(token), 2.0 if wide else 1.6, dashes)
        return
    painter.fillPath(shape, theme.colour(token, opacity))
    painter.fillPath(shape, anchored(lined(theme.tokens[token], 1.0, lines), anchor))
    _stroke(painter, shape, theme.colour(token), 1.3)


def paint_line(painter: QPainter, shape: QPainterPath, outline: Outline, theme: Theme) -> None:
    """Paint an outline given in px."""
    chosen = outline.chosen
    dashes = {LineLook.NERVE: [4.2, 2.6], LineLook.JOINT: [1.2, 2.2], LineLook.TOUCHED: None}
    token = "pain_edge" if outline.look is LineLook.TOUCHED else "other"
    width = 3.0 if chosen else 1.7
    _stroke(painter, shape, theme.colour("mark_halo", 0.75), width + 2.2)
    _stroke(painter, shape, theme.colour(token), width, dashes[outline.look])


def _stroke(
    painter: QPainter,
    shape: QPainterPath,
    colour: QColor,
    width: float,
    dashes: list[float] | None = None,
) -> None:
    pen = QPen(colour, width)
    if dashes is not None:
        pen.setDashPattern(dashes)
        pen.setCapStyle(Qt.PenCapStyle.FlatCap)
    painter.strokePath(shape, pen)
