"""The other views, live and small: click one to turn the body."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QRectF, QSize, QSizeF, Qt, Signal
from PySide6.QtGui import (
    QEnterEvent,
    QFont,
    QFontMetricsF,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QTransform,
)
from PySide6.QtWidgets import QAbstractButton, QButtonGroup, QGridLayout, QSizePolicy, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.items import NOTHING, Overlay, OverlayPaths, paint_mark
from bodymap.ui.canvas.layers import FigureLayer
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.pain_look import pain_look
from bodymap.ui.canvas.parts import DifferencePaths, PartsPaths, part_colour
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.words import VIEWS, view_name

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.ui.canvas.painted_views import PaintedViews

RADIUS = 12.0
ROOM = 7.0
PATIENT_CAPTION_PX = 15
WRAPPED = int(Qt.AlignmentFlag.AlignCenter) | int(Qt.TextFlag.TextWordWrap)
PATIENT_HEIGHTS = (76, 132)  # px: at least in a column, and in a row
GAP = 10
LEAST_CAPTION_PX = 9
CAPTION_SHARE = 0.38  # of the height, at most
SMALL_MARK_PX = 3.5
OWN_OPACITY = 0.72  # the patient's own is seen below it


def columns_for(height: int) -> int:
    """Return in how many columns a patient's views stand beside a drawing of a height (px)."""
    return 1 if height >= len(VIEWS) * (PATIENT_HEIGHTS[0] + GAP) - GAP else 2


class Thumbnail(QAbstractButton):
    """One small view with the paint and the chosen pattern on it."""

    def __init__(
        self, art: FigureArt, view: BodyView, theme: Theme, key: int, *, patient: bool = False
    ) -> None:
        super().__init__()
        self.view = view
        self._art = art
        self._theme = theme
        self._figure = FigureLayer(art)
        self._style = DrawingStyle.SHADED
        self._painted: PaintedViews | None = None
        self._own: PaintedViews | None = None
        self._overlay = OverlayPaths()
        self._parts: PartsPaths | DifferencePaths | None = None
        self._outline = QPainterPath()
        self._pain_marks: tuple[PainMark, ...] = ()
        self._ground = QPixmap()
        self._look: tuple[object, ...] = ()
        self.may_draw = False
        self._key = key
        self._patient = patient
        self.setCheckable(True)
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)
        self.setFixedHeight(118)
        if patient:
            self.place(in_column=False)
        self.retranslate()

    def retranslate(self) -> None:
        """Say the view's name in the language of the window."""
        name = view_name(self.view, patient=self._patient)
        self.setText(name)
        self.setAccessibleName(self.tr("View: {name}").format(name=name))
        self.setToolTip(self.tr("{name} (key {key})").format(name=name, key=self._key))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def place(self, *, in_column: bool) -> None:
        """Take the height of a patient's view in a row, or what a column of them leaves."""
        caption = self._theme.patient_px(PATIENT_CAPTION_PX)
        self.setFont(text_font(caption))
        more = round((caption - PATIENT_CAPTION_PX) * 1.4)
        least, most = PATIENT_HEIGHTS[0], PATIENT_HEIGHTS[1] + more
        self.setMinimumHeight(least if in_column else most)
        self.setMaximumHeight(most)
        vertical = QSizePolicy.Policy.Expanding if in_column else QSizePolicy.Policy.Fixed
        self.setSizePolicy(QSizePolicy.Policy.Expanding, vertical)

    @property
    def has_paint(self) -> bool:
        return self._painted is not None and self._painted.has_paint(self.view)

    @property
    def has_pattern(self) -> bool:
        return not (self._overlay.core.isEmpty() and self._overlay.spillover.isEmpty())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        if self._patient:
            self.place(in_column=self.minimumHeight() < self.maximumHeight())
        self.update()

    def show_style(self, style: DrawingStyle) -> None:
        self._style = style
        self.update()

    def show_painted(self, painted: PaintedViews | None) -> None:
        self._painted = painted
        self.update()

    def show_own(self, painted: PaintedViews | None) -> None:
        """Show the clinician's own drawing over the patient's."""
        self._own = painted
        self.update()

    def show_parts(self, parts: PartsPaths | DifferencePaths | None) -> None:
        self._parts = parts
        self.update()

    def show_outline(self, outline: QPainterPath) -> None:
        self._outline = outline
        self.update()

    def show_pain_marks(self, marks: tuple[PainMark, ...]) -> None:
        """Show the patient's points and arrows of this view."""
        if marks != self._pain_marks:
            self._pain_marks = marks
            self.update()

    def show_overlay(self, overlay: Overlay) -> None:
        self._overlay = OverlayPaths.of(overlay) if overlay is not NOTHING else OverlayPaths()
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(118, self.maximumHeight())

    def minimumSizeHint(self) -> QSize:
        return QSize(72, self.minimumHeight())

    def enterEvent(self, event: QEnterEvent) -> None:
        super().enterEvent(event)
        self.update()

    def leaveEvent(self, event: QEvent) -> None:
        super().leaveEvent(event)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.drawPixmap(0, 0, self._ground_pixmap(ratio))
        if self.may_draw:
            with suppress(EnvironmentProblem):  # told when somebody turns to this view
                viewport = self._viewport()
                painter.scale(1 / ratio, 1 / ratio)
                to_pixels = viewport.transform(ratio)
                if self._parts is None:
                    self._paint_pain(painter, to_pixels)
                painter.setRenderHint(QPainter.RenderHint.Antialiasing)
                for part, path in self._parts.items() if self._parts is not None else ():
                    colour = part_colour(part, self._theme)
                    colour.setAlphaF(0.7)
                    painter.fillPath(to_pixels.map(path), colour)
                if not self._outline.isEmpty():
                    pen = QPen(self._theme.colour("other"), 1.2 * ratio)
                    painter.strokePath(to_pixels.map(self._outline), pen)
                paint_marks(painter, self._pain_marks, self._theme, viewport, ratio, SMALL_MARK_PX)
                for mark in self._overlay.marks:
                    if mark.chosen:
                        at = viewport.to_px(mark.u, mark.v) * ratio
                        paint_mark(painter, at, self._theme, 2.6 * ratio)
        painter.end()

    def _ground_pixmap(self, ratio: float) -> QPixmap:
        """Return all below the paint, drawn anew only when it looks different."""
        state = (self.isChecked(), self.hasFocus(), self.underMouse(), self.may_draw)
        has_parts = self._parts is not None
        theme, style = self._theme.name, self._style
        words = (self.text(), self.font().pixelSize())
        look = (self.size(), ratio, theme, style, self._overlay, has_parts, state, words)
        if look != self._look:
            self._look = look
            pixmap = QPixmap(round(self.width() * ratio), round(self.height() * ratio))
            pixmap.setDevicePixelRatio(ratio)
            pixmap.fill(Qt.GlobalColor.transparent)
            painter = QPainter(pixmap)
            painter.setRenderHint(QPainter.RenderHint.Antialiasing)
            self._paint_frame(painter)
            painter.setFont(self._caption_font())
            painter.setPen(self._theme.colour("ink" if self.isChecked() else "quiet"))
            painter.drawText(self._caption(), WRAPPED, self.text())
            if self.may_draw:
                with suppress(EnvironmentProblem):
                    self._paint_picture(painter, ratio)
            painter.end()
            self._ground = pixmap
        return self._ground

    def _caption(self) -> QRectF:
        room = QRectF(ROOM / 2, 0, self.width() - ROOM, self.height())
        metrics = QFontMetricsF(self._caption_font())
        height = metrics.boundingRect(room, WRAPPED, self.text()).height()
        return QRectF(room.left(), self.height() - height - ROOM, room.width(), height)

    def _caption_font(self) -> QFont:
        """Return the largest font in which the name fits below the picture, in one or two rows."""
        font = QFont(self.font())
        room = QRectF(0, 0, self.width() - ROOM, self.height())
        for pixels in range(font.pixelSize(), LEAST_CAPTION_PX, -1):
            font.setPixelSize(pixels)
            metrics = QFontMetricsF(font)
            widest = max(metrics.horizontalAdvance(word) for word in self.text().split() or [""])
            height = metrics.boundingRect(room, WRAPPED, self.text()).height()
            if widest <= room.width() and height <= CAPTION_SHARE * room.height():
                break
        return font

    def _viewport(self) -> Viewport:
        size = QSizeF(self.width(), self._caption().top())
        return Viewport.fitted(self._art.body(self.view), size, (ROOM, ROOM, ROOM, 3.0))

    def _paint_frame(self, painter: QPainter) -> None:
        theme = self._theme
        wide = self.isChecked() or self.hasFocus()
        edge = "action" if wide else ("outline" if self.underMouse() else "line")
        painter.setPen(QPen(theme.colour(edge), 2.0 if wide else 1.0))
        painter.setBrush(theme.colour("surface"))
        inset = 1.0 if wide else 0.5
        frame = QRectF(self.rect()).adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(frame, RADIUS, RADIUS)
        if self.hasFocus() and self.isChecked():
            painter.setPen(QPen(theme.colour("action"), 1.0))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(frame.adjusted(4, 4, -4, -4), RADIUS - 4, RADIUS - 4)

    def _paint_picture(self, painter: QPainter, ratio: float) -> None:
        viewport = self._viewport()
        painter.scale(1 / ratio, 1 / ratio)
        look = (self.view, self._style, self._theme)
        self._figure.sharpen(*look, viewport, ratio)
        self._figure.paint(painter, look, viewport, ratio)
        to_pixels = viewport.transform(ratio)
        if self._parts is not None:
            return
        painter.fillPath(to_pixels.map(self._overlay.spillover), self._theme.colour("zone", 0.25))
        painter.fillPath(to_pixels.map(self._overlay.core), self._theme.colour("zone", 0.6))

    def _paint_pain(self, painter: QPainter, to_pixels: QTransform) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        for painted in (self._painted, self._own):
            if painted is None:
                continue
            for level in painted.levels(self.view):
                colour = pain_look(self._theme, level).small
                if painted is self._own:
                    colour = self._theme.colour("own", OWN_OPACITY)
                image, area = painted.small_image(self.view, level, colour)
                painter.drawImage(to_pixels.mapRect(area), image, image.rect().toRectF())


class ThumbnailRow(QWidget):
    """All views in a row; exactly one is active.

    Signals:
        view_requested: the BodyView that was clicked.
    """

    view_requested = Signal(object)

    def __init__(self, art: FigureArt, theme: Theme, *, patient: bool = False) -> None:
        super().__init__()
        self.retranslate()
        self.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the body is not mirrored
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self._columns = 0
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.thumbnails: dict[BodyView, Thumbnail] = {}
        for key, view in enumerate(VIEWS, start=1):
            thumbnail = Thumbnail(art, view, theme, key, patient=patient)
            thumbnail.clicked.connect(self._on_thumbnail_clicked)
            self._group.addButton(thumbnail)
            self.thumbnails[view] = thumbnail
        self._arrange(len(VIEWS))

    def place(self, columns: int) -> None:
        """Set a patient's views in fewer columns than one row has."""
        self._arrange(columns)
        for thumbnail in self.thumbnails.values():
            thumbnail.place(in_column=columns < len(VIEWS))

    def _arrange(self, columns: int) -> None:
        if columns != self._columns:
            self._columns = columns
            for index, thumbnail in enumerate(self.thumbnails.values()):
                self._grid.addWidget(thumbnail, index // columns, index % columns)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Views of the body"))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    @property
    def row_px(self) -> int:
        """The height of a patient's views side by side."""
        return max(thumbnail.maximumHeight() for thumbnail in self.thumbnails.values())

    def set_active(self, view: BodyView) -> None:
        self.thumbnails[view].setChecked(True)

    def start_drawing(self) -> None:
        """Draw the pictures from now on; before, the window is to be on the screen."""
        for thumbnail in self.thumbnails.values():
            thumbnail.may_draw = True
            thumbnail.update()

    def _on_thumbnail_clicked(self) -> None:
        thumbnail = self.sender()
        if isinstance(thumbnail, Thumbnail):
            self.view_requested.emit(thumbnail.view)
