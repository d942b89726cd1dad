"""The painted views as small pictures, as a patient looks back at them."""

from __future__ import annotations

from contextlib import suppress
from typing import TYPE_CHECKING

from PySide6.QtCore import QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QFontMetrics, QPainter, QPaintEvent, QPen, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.scene import CanvasScene
from bodymap.ui.canvas.viewport import Viewport
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme
from bodymap.ui.words import VIEWS, picture_sides, view_name

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark, PainDrawing
    from bodymap.ui.canvas.painted_views import PaintedViews

RADIUS_PX = 14.0
ROOM_PX = 8.0
GAP_PX = 12
TALLNESS = 1.0  # a picture's height by its width
WIDEST_PX = 320
COLUMNS = 3
USUAL_PX, LEAST_PX = 600, 240


def painted_views(review: ReviewDesk) -> PaintedViews | None:
    """Return the paint of all views as it is now, for pictures; None before painting can begin."""
    if not review.is_ready:
        return None
    import numpy as np  # noqa: PLC0415 (loads numpy)

    from bodymap.figure.linking import TILE_PX  # noqa: PLC0415
    from bodymap.ui.canvas.painted_views import PaintedViews  # noqa: PLC0415

    session = review.session
    tiles = set()
    for view in VIEWS:
        for level in session.levels:
            rows, columns = np.nonzero(session.depth(view, level) > -1)
            places = np.unique(np.stack((rows // TILE_PX, columns // TILE_PX), axis=1), axis=0)
            tiles |= {(view, int(row), int(column)) for row, column in places}
    painted = PaintedViews(session, session.material.figure.skin)
    painted.refresh(tiles)
    return painted


class BodyPicture(QWidget):
    """One view with the paint in it, which side is which, and the view's name below."""

    def __init__(self, art: FigureArt, view: BodyView, theme: Theme) -> None:
        super().__init__()
        self.view = view
        self._theme = theme
        self._scene = CanvasScene(art, view, theme)
        self.caption = QLabel(self)
        self.caption.setProperty("look", "kioskStaff")
        self.sides = (QLabel(self), QLabel(self))
        for label in (self.caption, *self.sides):
            label.setWordWrap(True)
        for label in self.sides:
            label.setProperty("look", "kioskSide")
        self.caption.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.retranslate()

    def retranslate(self) -> None:
        self.caption.setText(view_name(self.view, patient=True))
        self.setAccessibleName(self.caption.text())
        for label, words in zip(self.sides, picture_sides(self.view, patient=True), strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._place()

    def show_painted(self, painted: PaintedViews | None, marks: tuple[Mark, ...] = ()) -> None:
        """Show the paint and those of some points and arrows that are in this view."""
        self._scene.show_painted(painted)
        self._scene.show_pain_marks(tuple(mark for mark in marks if mark.view is self.view))
        self.update()

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._scene.show_theme(theme)
        self._place()
        self.update()

    def height_for(self, width: int) -> int:
        """Return the height (px) that a width needs, with the view's name."""
        return round(width * TALLNESS) + self._caption_height(width)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        ratio = self.devicePixelRatioF()
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._theme.colour("line"), 1))
        painter.setBrush(self._theme.colour("surface"))
        frame = QRectF(0.5, 0.5, self.width() - 1, self._picture_height() - 1)
        painter.drawRoundedRect(frame, RADIUS_PX, RADIUS_PX)
        with suppress(EnvironmentProblem):  # told where the drawing is large
            top = float(
                max((label.geometry().bottom() for label in self._shown_sides()), default=0)
            )
            size = QSizeF(self.width(), self._picture_height() - 1)
            margins = (ROOM_PX, top + ROOM_PX / 2, ROOM_PX, 0.0)
            viewport = Viewport.fitted(self._scene.page, size, margins)
            painter.setClipRect(frame)
            painter.scale(1 / ratio, 1 / ratio)
            self._scene.sharpen(viewport, ratio)
            self._scene.paint(painter, viewport, ratio)
        painter.end()

    def _picture_height(self) -> int:
        return self.height() - self._caption_height(self.width())

    def _caption_height(self, width: int) -> int:
        return max(self.caption.heightForWidth(width), QFontMetrics(self.caption.font()).height())

    def _shown_sides(self) -> list[QLabel]:
        return [label for label in self.sides if label.text()]

    def _place(self) -> None:
        """Set the names of the sides into the upper corners and the view's name below."""
        shown = self._shown_sides()
        for label in shown:
            label.ensurePolished()
        for label, width in zip(shown, self._widths(shown), strict=True):
            label.resize(width, label.heightForWidth(width))
        left, right = self.sides
        left.move(GAP_PX, 8)
        right.move(self.width() - GAP_PX - right.width(), 8)
        if left.text() and right.text() and left.geometry().intersects(right.geometry()):
            right.move(right.x(), left.geometry().bottom() + 4)  # long words in a small picture
        height = self._caption_height(self.width())
        self.caption.setGeometry(0, self.height() - height, self.width(), height)

    def _widths(self, labels: list[QLabel]) -> list[int]:
        """Return the width of each label: its line where all fit, or else each its longest word.

        What is left beyond the longest words is shared by what each lacks.
        """
        lines = [_advance(label, label.text()) for label in labels]
        room = self.width() - 3 * GAP_PX
        if sum(lines) <= room:
            return lines
        words = [max(_advance(label, word) for word in label.text().split()) for label in labels]
        spare = max(0, room - sum(words))
        lacks = [line - word for line, word in zip(lines, words, strict=True)]
        whole = max(1, sum(lacks))
        return [
            word + min(lack, spare * lack // whole) for word, lack in zip(words, lacks, strict=True)
        ]


def _advance(label: QLabel, words: str) -> int:
    return label.fontMetrics().horizontalAdvance(words) + 4


class PictureStrip(QWidget):
    """Every view that was painted on, side by side, in rows of a few; never mirrored."""

    def __init__(self, art: FigureArt, theme: Theme) -> None:
        super().__init__()
        self.pictures = {view: BodyPicture(art, view, theme) for view in VIEWS}
        self._shown: list[BodyPicture] = []
        for picture in self.pictures.values():
            picture.setParent(self)
            picture.hide()
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_drawing(self, painted: PaintedViews | None, drawing: PainDrawing) -> None:
        """Show the views on which somebody painted or marked; not those that see a rim of it."""
        self._shown = []
        used = {stroke.view for stroke in drawing.strokes if not stroke.erase}
        marked = {mark.view for mark in drawing.marks}
        for view, picture in self.pictures.items():
            picture.show_painted(painted, drawing.marks)
            has_paint = painted is not None and painted.has_paint(view)
            is_shown = view in marked or (view in used and has_paint)
            picture.setVisible(is_shown)
            if is_shown:
                self._shown.append(picture)
        self.setVisible(bool(self._shown))
        self._place()
        self.updateGeometry()

    def show_theme(self, theme: Theme) -> None:
        for picture in self.pictures.values():
            picture.show_theme(theme)

    def retranslate(self) -> None:
        for picture in self.pictures.values():
            picture.retranslate()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(USUAL_PX, self.heightForWidth(USUAL_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, 0)

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        rows = [self._height_of(row, width) for row in self._rows()]
        return sum(rows) + GAP_PX * max(len(rows) - 1, 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def _rows(self) -> list[list[BodyPicture]]:
        shown = self._shown
        return [shown[k : k + COLUMNS] for k in range(0, len(shown), COLUMNS)]

    def _cell(self, width: int) -> int:
        columns = max(1, min(len(self._shown), COLUMNS))
        return min(WIDEST_PX, (width - GAP_PX * (columns - 1)) // columns)

    def _height_of(self, row: list[BodyPicture], width: int) -> int:
        return max(picture.height_for(self._cell(width)) for picture in row)

    def _place(self) -> None:
        cell, top = self._cell(self.width()), 0
        for row in self._rows():
            height = self._height_of(row, self.width())
            taken = len(row) * cell + (len(row) - 1) * GAP_PX
            for column, picture in enumerate(row):
                left = (self.width() - taken) // 2 + column * (cell + GAP_PX)
                picture.setGeometry(left, top, cell, height)
            top += height + GAP_PX
