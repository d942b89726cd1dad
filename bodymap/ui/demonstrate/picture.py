"""One view of the body in a demonstration: the patient's drawing, and the pattern as it spreads."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import QMouseEvent, QPainter, QPaintEvent, QPen, QPixmap, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.atlas.model import ZoneKind
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.items import (
    MARK_PX,
    NOTHING,
    Mark,
    Overlay,
    OverlayPaths,
    paint_fibres,
    paint_mark,
)
from bodymap.ui.canvas.layers import FigureLayer, PaintLayer, device_size
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.demonstrate.zone_frames import DrawnZone, Wanted
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.words import view_name

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.sessions.demonstrate import Moment
    from bodymap.ui.canvas.painted_views import PaintedViews

CAPTION_PX = 24
LARGE_MARK = 1.7  # times the canvas' X
RINGS = 2
RING_MM = 24.0
START = (ZoneKind.PRIMARY, ZoneKind.SPILLOVER)


class SpreadPicture(QWidget):
    """A view, large without words or small with its name below.

    Signals:
        chosen: the view of a small picture was clicked.
        resized: zones must be drawn anew.
    """

    chosen = Signal(object)
    resized = Signal()

    def __init__(self, art: FigureArt, view: BodyView, theme: Theme, *, is_large: bool) -> None:
        super().__init__()
        self._art = art
        self._view = view
        self._theme = theme
        self._is_large = is_large
        self._figures: dict[BodyView, FigureLayer] = {}
        self._paint = self._paint_layer()
        self._painted: PaintedViews | None = None
        self._paths = OverlayPaths()
        self._zones: tuple[DrawnZone, ...] = ()
        self._pain_marks: tuple[PainMark, ...] = ()
        self._moment: Moment | None = None
        self._over: QPixmap | None = None
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        if not is_large:
            self.setCursor(Qt.CursorShape.PointingHandCursor)
        self.retranslate()

    # ------------------------------------------------------------ what it shows

    @property
    def view(self) -> BodyView:
        return self._view

    @property
    def marks(self) -> tuple[Mark, ...]:
        """The trigger points seen here."""
        return self._paths.marks

    @property
    def zones(self) -> tuple[DrawnZone, ...]:
        """The zones ready to be shown."""
        return self._zones

    @property
    def viewport(self) -> Viewport:
        size = QSizeF(self.width(), self.height() - (0 if self._is_large else CAPTION_PX))
        room = (16.0, 16.0, 16.0, 12.0) if self._is_large else (4.0, 4.0, 4.0, 2.0)
        return Viewport.fitted(self._art.body(self._view), size, room)

    def retranslate(self) -> None:
        name = view_name(self._view)
        self.setAccessibleName(self.tr("View: {name}").format(name=name))
        self.update()

    def show_view(self, view: BodyView) -> None:
        """Turn to another view; what is shown on it must be given anew."""
        if view is not self._view:
            self._view = view
            self._paint = self._paint_layer()
            self._paint.show(self._painted, view)
            self.show_pattern(NOTHING)
            self.retranslate()

    def show_painted(self, painted: PaintedViews | None) -> None:
        """Show what the patient painted, all of it anew."""
        self._painted = painted
        self._paint.show(painted, self._view)
        self._forget()

    def show_pain_marks(self, marks: tuple[PainMark, ...]) -> None:
        """Show the patient's points and arrows that lie in this view."""
        self._pain_marks = tuple(mark for mark in marks if mark.view is self._view)
        self._forget()

    def show_pattern(self, overlay: Overlay) -> None:
        """Show fibres and trigger points of a muscle; its zones follow when they are drawn."""
        self._paths = OverlayPaths.of(overlay) if overlay is not NOTHING else OverlayPaths()
        self._zones = ()
        self._forget()

    def show_zones(self, zones: tuple[DrawnZone, ...]) -> None:
        self._zones = zones
        self.update()

    def show_moment(self, moment: Moment) -> None:
        """Show the pattern at a moment of the demonstration."""
        if moment != self._moment:
            self._moment = moment
            self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._forget()

    def wanted(self) -> Wanted:
        """Return what the zones must be drawn for."""
        shapes = (self._paths.core, self._paths.spillover)
        tokens = ("zone", "zone_deep")
        return Wanted(
            self._view,
            self.viewport,
            self.devicePixelRatioF(),
            dict(zip(START, shapes, strict=True)),
            {token: self._theme.colour(token) for token in tokens},
        )

    def sharpen(self) -> None:
        """Draw the body for this size, so that showing it costs nothing."""
        look = (self._view, DrawingStyle.SHADED, self._theme)
        self._figure.sharpen(*look, self.viewport, self.devicePixelRatioF())

    # ------------------------------------------------------------ painting

    @property
    def _figure(self) -> FigureLayer:
        return self._figures.setdefault(self._view, FigureLayer(self._art))

    def _paint_layer(self) -> PaintLayer:
        return PaintLayer(self._figure)

    def _forget(self) -> None:
        self._over = None
        self.update()

    def _over_pixmap(self, viewport: Viewport, ratio: float) -> QPixmap:
        """Return what lies over the zones: fibres, and the patient's own drawing."""
        if self._over is None:
            pixmap = QPixmap(device_size(viewport, ratio))
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.save()
            painter.setTransform(viewport.transform(ratio))
            paint_fibres(painter, self._paths, self._theme, viewport.scale * ratio, ratio)
            painter.restore()
            self._paint.paint(painter, self._theme, viewport, ratio)
            if self._is_large:
                paint_marks(painter, self._pain_marks, self._theme, viewport, ratio)
            painter.end()
            self._over = pixmap
        return self._over

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        ratio, viewport = self.devicePixelRatioF(), self.viewport
        self.sharpen()
        painter = QPainter(self)
        painter.save()
        painter.scale(1 / ratio, 1 / ratio)
        self._figure.draw(painter, viewport, ratio)
        for zone in self._zones:
            zone.paint(painter, self._progress(zone.kind))
        painter.drawPixmap(0, 0, self._over_pixmap(viewport, ratio))
        self._paint_marks(painter, viewport, ratio)
        painter.restore()
        if not self._is_large:
            self._paint_caption(painter)
        painter.end()

    def _progress(self, kind: ZoneKind) -> float:
        if self._moment is None:
            return 0.0
        return self._moment.core if kind is ZoneKind.PRIMARY else self._moment.spillover

    def _paint_marks(self, painter: QPainter, viewport: Viewport, ratio: float) -> None:
        full = MARK_PX * ratio * (LARGE_MARK if self._is_large else 0.6)
        for mark in sorted(self._paths.marks, key=lambda mark: mark.chosen):
            at = viewport.to_px(mark.u, mark.v) * ratio
            if mark.chosen:
                self._paint_pulse(painter, at, viewport.scale * ratio, full)
                paint_mark(painter, at, self._theme, full)
            elif self._is_large:
                paint_mark(painter, at, self._theme, full * 0.45)

    def _paint_pulse(self, painter: QPainter, at: QPointF, scale: float, size: float) -> None:
        """Paint rings that run out from the X, or one that stands where nothing moves."""
        pulse = None if self._moment is None else self._moment.pulse
        reach = max(RING_MM * scale, size * 2.6)
        shares = [0.3] if pulse is None else [((pulse + k / RINGS) % 1.0) for k in range(RINGS)]
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        for share in shares:
            radius = size * 1.5 + (reach - size * 1.5) * share
            fade = 0.9 if pulse is None else 1.0 - share
            for token, width in (("mark_halo", 0.62), ("mark", 0.26)):
                pen = QPen(self._theme.colour(token, max(fade, 0.01)), max(1.0, size * width))
                painter.setPen(pen)
                painter.drawEllipse(at, radius, radius)

    def _paint_caption(self, painter: QPainter) -> None:
        painter.setFont(text_font(14))
        painter.setPen(self._theme.colour("quiet"))
        room = QRectF(0, self.height() - CAPTION_PX, self.width(), CAPTION_PX)
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, view_name(self._view))

    # ------------------------------------------------------------ Qt events

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._forget()
        self.resized.emit()

    def mouseReleaseEvent(self, event: QMouseEvent) -> None:
        super().mouseReleaseEvent(event)
        if not self._is_large and self.rect().contains(event.position().toPoint()):
            self.chosen.emit(self._view)

    def sizeHint(self) -> QSize:
        return QSize(600, 500) if self._is_large else QSize(180, 140)

    def minimumSizeHint(self) -> QSize:
        return QSize(240, 200) if self._is_large else QSize(80, 70)
