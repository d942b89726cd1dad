"""A drawing of the body to look at, touch and paint on, with all views small below it."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, QPointF, QSize, Qt, Signal
from PySide6.QtGui import QPainterPath, QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.terms import BodyView
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.figure_art import DrawingStyle, FigureArt
from bodymap.ui.canvas.hands import CanvasHands
from bodymap.ui.canvas.scene import CanvasScene
from bodymap.ui.canvas.thumbnails import ThumbnailRow
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.theme import Theme
from bodymap.ui.training.key_hand import KeyHand
from bodymap.ui.training.pane import BoardPane
from bodymap.ui.training.shown import EMPTY_VIEW, Shown
from bodymap.ui.words import picture_sides

if TYPE_CHECKING:
    from bodymap.pain.drawing import Mark as PainMark
    from bodymap.sessions.review import ReviewSession
    from bodymap.ui.canvas.painted_views import PaintedViews

Source = Callable[[BodyView], Shown]
ZOOM = 1.4
TOUCH_MM = 8.0
ROW_PX = 92
BUTTON_PX = 34


class Touches:
    """What the hands make of a press where nothing is painted: the place where it was lifted."""

    def __init__(self, board: Board) -> None:
        self._board = board
        self._last: tuple[BodyView, float, float] | None = None
        self._view = BodyView.FRONT

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:  # noqa: ARG002
        self._view, self._last = view, None

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None:
        u, v, _ = points[-1]
        self._last = (self._view, u, v)

    def finish_stroke(self) -> None:
        if self._last is not None:
            self._board.touched.emit(*self._last)

    def cancel_stroke(self) -> None:
        self._last = None

    def add_mark(self, mark: PainMark) -> None:
        """Marks are not set here."""


class Painter:
    """Paints into a session with the patient's brush; ended strokes are told to the board."""

    def __init__(self, board: Board, session: ReviewSession) -> None:
        self._board = board
        self._session = session

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:
        self._session.begin_stroke(view, radius_mm, erase=erase)

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None:
        from bodymap.figure.painted import BrushPoint  # noqa: PLC0415 (after the first paint)

        if self._session.is_painting:
            self._session.extend_stroke(BrushPoint(*point) for point in points)
            self._board.refresh_paint()

    def finish_stroke(self) -> None:
        if self._session.is_painting:
            self._session.finish_stroke()
        self._board.refresh_paint()
        self._board.painted.emit()

    def cancel_stroke(self) -> None:
        if self._session.is_painting:
            self._session.cancel_stroke()
        self._board.refresh_paint()

    def add_mark(self, mark: PainMark) -> None:
        """Marks are not set here."""


class Board(QWidget):
    """Shows what its source says for each view; where one paints, the paint as well.

    Signals:
        touched: (BodyView, u, v mm) a place was pressed; only while nothing is painted here.
        painted: a stroke ended.
        view_changed: the BodyView now shown large.
    """

    touched = Signal(object, float, float)
    painted = Signal()
    view_changed = Signal(object)

    def __init__(
        self, art: FigureArt, theme: Theme, *, small_views: bool = True, is_large: bool = False
    ) -> None:
        super().__init__()
        self._art = art
        self._theme = theme
        self._source: Source = lambda _view: EMPTY_VIEW
        self._session: ReviewSession | None = None
        self._painted_views: PaintedViews | None = None
        self._frame = QFrame()
        self._frame.setObjectName("canvasFrame")
        self._frame.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # the body is not mirrored
        scene = CanvasScene(art, BodyView.FRONT, theme)
        self.canvas = CanvasView(scene, theme, (18.0, 22.0, 18.0, 18.0), self._frame)
        self.canvas.set_radius(TOUCH_MM)
        self.canvas.set_ready(ready=True)
        self.pane = BoardPane(self.canvas, theme, is_large=is_large)
        self.hands = CanvasHands(self.canvas, Touches(self))
        self.key_hand: KeyHand | None = None
        self._sides = (self._side_label(is_large), self._side_label(is_large))
        self.nearer, self.farther, self.whole = (QPushButton(self._frame) for _ in range(3))
        for button in (self.nearer, self.farther, self.whole):
            button.setFixedHeight(BUTTON_PX)
        self.nearer.clicked.connect(lambda: self.canvas.zoom(ZOOM))
        self.farther.clicked.connect(lambda: self.canvas.zoom(1 / ZOOM))
        self.whole.clicked.connect(self.canvas.fit)
        self.canvas.zoom_changed.connect(self._show_zoom)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(10)
        column.addWidget(self._frame, 1)
        self.thumbnails: ThumbnailRow | None = None
        if small_views:
            self.thumbnails = ThumbnailRow(art, theme)
            self.thumbnails.view_requested.connect(self.show_view)
            for one in self.thumbnails.thumbnails.values():
                one.setFixedHeight(ROW_PX)
            self.thumbnails.start_drawing()
            column.addWidget(self.thumbnails)
        self.retranslate()
        self._show_zoom()
        self._dress()

    # ------------------------------------------------------------ facts

    @property
    def view(self) -> BodyView:
        return self.canvas.scene.view

    @property
    def art(self) -> FigureArt:
        return self._art

    @property
    def theme(self) -> Theme:
        return self._theme

    @property
    def session(self) -> ReviewSession | None:
        """What is painted on; None where presses are touches."""
        return self._session

    # ------------------------------------------------------------ requests

    def show_source(self, source: Source) -> None:
        """Show another source, from now on asked for every view."""
        self._source = source
        self.refresh()

    def refresh(self) -> None:
        """Ask the source anew for every view."""
        shown = self._source(self.view)
        self.canvas.scene.show_overlay(shown.overlay)
        self.pane.show_view(shown)
        self.canvas.update()
        if self.thumbnails is None:
            return
        for view, small in self.thumbnails.thumbnails.items():
            one = shown if view is self.view else self._source(view)
            small.show_overlay(one.overlay)
            outline = QPainterPath()
            for line in one.outlines:
                outline.addPath(line.path)
            for area in one.areas:
                outline.addPath(area.path)
            small.show_outline(outline)

    def show_view(self, view: BodyView) -> None:
        """Turn the body to a view."""
        if view is not self.view:
            self.canvas.show_view(view)
            if self._painted_views is not None:
                self.canvas.scene.show_painted(self._painted_views)
            shown = self._source(view)
            self.canvas.scene.show_overlay(shown.overlay)
            self.pane.show_view(shown)
            self.view_changed.emit(view)
        self._dress()

    def show_style(self, style: DrawingStyle) -> None:
        """Show skin shaded, or flat as a line drawing."""
        self.canvas.scene.show_style(style)
        self.canvas.scene.sharpen(self.canvas.viewport, self.canvas.devicePixelRatioF())
        self.canvas.update()
        if self.thumbnails is not None:
            for small in self.thumbnails.thumbnails.values():
                small.show_style(style)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.canvas.show_theme(theme)
        self.pane.show_theme(theme)
        if self.thumbnails is not None:
            for small in self.thumbnails.thumbnails.values():
                small.show_theme(theme)

    def paint_into(self, session: ReviewSession | None) -> None:
        """Paint into a session from now on; None to take presses as touches."""
        from bodymap.ui.canvas.painted_views import PaintedViews  # noqa: PLC0415 (loads numpy)

        self.hands.cancel()
        self.canvas.removeEventFilter(self.hands)
        self.hands.deleteLater()
        self._session = session
        self._painted_views = None
        if session is not None:
            self._painted_views = PaintedViews(session, session.material.figure.skin)
            self._painted_views.refresh(session.painted_tiles())
        sink = Touches(self) if session is None else Painter(self, session)
        self.hands = CanvasHands(self.canvas, sink)
        if self.key_hand is not None:
            self.key_hand.on_top()
        self.canvas.set_tool(Tool.BRUSH)
        self.canvas.set_radius(TOUCH_MM)
        self.canvas.scene.show_painted(self._painted_views)
        if self.thumbnails is not None:
            for small in self.thumbnails.thumbnails.values():
                small.show_painted(self._painted_views)
        self.canvas.update()

    def work_by_keys(self) -> None:
        """Let arrow keys move a place and Space press there, instead of moving the picture."""
        self.key_hand = KeyHand(self.canvas)
        self.key_hand.moved.connect(self.pane.show_key_place)
        self.key_hand.pressed.connect(self._on_key_hand_pressed)

    def _on_key_hand_pressed(self, u: float, v: float) -> None:
        if self._session is None:
            self.touched.emit(self.view, u, v)
            return
        sink = Painter(self, self._session)
        erase = self.canvas.tool is Tool.ERASER
        sink.begin_stroke(self.view, self.canvas.radius_mm, erase=erase)
        sink.extend_stroke([(u, v, self.canvas.radius_mm)])
        sink.finish_stroke()

    def refresh_paint(self) -> None:
        """Show what was painted, undone or cleared since the last time."""
        if self._session is None or self._painted_views is None:
            return
        tiles = self._session.take_changed_tiles()
        for view in self._painted_views.refresh(tiles):
            if self.thumbnails is not None:
                self.thumbnails.thumbnails[view].update()
            if view is self.view:
                area = self._painted_views.area_of(tiles, view)
                self.canvas.scene.change_painted(area)
                pixels = self.canvas.viewport.transform().mapRect(area).toAlignedRect()
                self.canvas.update(pixels.adjusted(-4, -4, 4, 4))

    def touch_middle(self) -> None:
        """Touch the middle of what is seen, for those who work without a pointer."""
        at = self.canvas.viewport.to_mm(QPointF(self.canvas.rect().center()))
        self.touched.emit(self.view, at.x(), at.y())

    # ------------------------------------------------------------ words and layout

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.nearer.setText("+")
        self.farther.setText("−")
        self.whole.setText(self.tr("Whole picture"))
        for button, name in (
            (self.nearer, self.tr("Make the picture larger")),
            (self.farther, self.tr("Make the picture smaller")),
            (self.whole, self.tr("Show the whole picture")),
        ):
            button.setAccessibleName(name)
            button.setToolTip(name)
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _side_label(self, is_large: bool) -> QLabel:
        label = QLabel(self._frame)
        label.setProperty("look", "demoSide" if is_large else "side")
        label.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        return label

    def _dress(self) -> None:
        if self.thumbnails is not None:
            self.thumbnails.set_active(self.view)
        for label, words in zip(self._sides, picture_sides(self.view), strict=True):
            label.setText(words)
            label.setVisible(bool(words))
        self._place()

    def _show_zoom(self) -> None:
        is_near = not self.canvas.viewport.is_fitted
        self.farther.setEnabled(is_near)
        self.whole.setVisible(is_near)
        self._place()

    def _place(self) -> None:
        room = self._frame.contentsRect()
        self.canvas.setGeometry(room.adjusted(1, 1, -1, -1))
        self.pane.fit()
        self.pane.raise_()
        left, right = self._sides
        for label in self._sides:
            label.adjustSize()
            label.raise_()
        left.move(8, 8)
        right.move(room.right() - 8 - right.width(), 8)
        x = room.center().x()
        row = (self.nearer, self.farther, self.whole)
        for button in row:
            button.adjustSize()
            button.setFixedWidth(max(44, button.sizeHint().width()))
        wide = sum(b.width() + 6 for b in row if not b.isHidden())
        x -= wide // 2
        for button in row:
            if not button.isHidden():
                button.move(x, room.bottom() - BUTTON_PX - 8)
                x += button.width() + 6
                button.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        layout = self.layout()
        if layout is not None:
            layout.activate()
        self._place()

    def sizeHint(self) -> QSize:
        return QSize(520, 520)
