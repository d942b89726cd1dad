"""A drawing of one visit, or the difference of two, in one view; only to be looked at."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QSize, QSizeF, Signal
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QSizePolicy, QWidget

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.layers import FigureLayer, PaintLayer
from bodymap.ui.canvas.marks import paint_marks
from bodymap.ui.canvas.parts import DifferencePaths, PartsLayer
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.theme import Theme
from bodymap.ui.words import view_name

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark
    from bodymap.ui.canvas.painted_views import PaintedViews

MARGINS = (14.0, 36.0, 14.0, 12.0)


class VisitPicture(QWidget):
    """Shows paint with its hatch, or what differs instead.

    Signals:
        resized: what lies on it must be set anew.
    """

    resized = Signal()

    def __init__(self, art: FigureArt, theme: Theme) -> None:
        super().__init__()
        self._art = art
        self._theme = theme
        self._view = BodyView.FRONT
        self._figure = FigureLayer(art)
        self._paint = PaintLayer(self._figure)
        self._parts = PartsLayer(self._figure)
        self._marks: tuple[Mark, ...] = ()
        policy = QSizePolicy.Policy.Expanding
        self.setSizePolicy(policy, policy)
        self.retranslate()

    @property
    def difference(self) -> DifferencePaths | None:
        """What differs, where that is shown."""
        found = self._parts.paths
        return found if isinstance(found, DifferencePaths) else None

    @property
    def viewport(self) -> Viewport:
        size = QSizeF(self.width(), self.height())
        return Viewport.fitted(self._art.body(self._view), size, MARGINS)

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("View: {name}").format(name=view_name(self._view)))

    def show_drawing(
        self, view: BodyView, painted: PaintedViews | None, marks: tuple[Mark, ...] = ()
    ) -> None:
        """Show the paint and marks of a drawing in a view."""
        self._turn(view)
        self._paint.show(painted, view)
        self._parts.show(None)
        self._marks = tuple(mark for mark in marks if mark.view is view)
        self.update()

    def show_difference(self, view: BodyView, paths: DifferencePaths) -> None:
        """Show what differs between two drawings in a view."""
        self._turn(view)
        self._parts.show(paths)
        self._marks = ()
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def _turn(self, view: BodyView) -> None:
        self._view = view
        self.retranslate()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        ratio, viewport = self.devicePixelRatioF(), self.viewport
        painter = QPainter(self)
        painter.scale(1 / ratio, 1 / ratio)
        look = (self._view, DrawingStyle.SHADED, self._theme)
        self._figure.sharpen(*look, viewport, ratio)
        self._figure.draw(painter, viewport, ratio)
        if self._parts.paths is None:
            self._paint.paint(painter, self._theme, viewport, ratio)
            paint_marks(painter, self._marks, self._theme, viewport, ratio)
        else:
            self._parts.paint(painter, self._theme, viewport, ratio)
        painter.end()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._paint.redo()
        self._parts.redo()
        self.resized.emit()

    def sizeHint(self) -> QSize:
        return QSize(420, 420)

    def minimumSizeHint(self) -> QSize:
        return QSize(220, 220)
