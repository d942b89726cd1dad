"""What is explored, full screen: large words, a spot of light, freeze, blank, a remote's keys."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QEvent, QObject, QPointF, QRect, Qt, Signal
from PySide6.QtGui import (
    QCloseEvent,
    QGuiApplication,
    QKeySequence,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QScreen,
    QShortcut,
    QTabletEvent,
    QTouchEvent,
)
from PySide6.QtWidgets import QLabel, QVBoxLayout, QWidget

from bodymap.ui.canvas.brush import Tool
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.training.board import Board
from bodymap.ui.training.explore import ExplorePage
from bodymap.ui.training.layers import Layer
from bodymap.ui.training.texts import purpose
from bodymap.ui.words import VIEWS, side_name

SPOT_PX = 22.0
NEXT_KEYS = ("PgDown", "Right", "Down", "Space")
BACK_KEYS = ("PgUp", "Left", "Up", "Backspace")
BLANK_KEYS = ("B", ".")
"""Presenters' remotes send page keys, and B or a full stop for the blank screen."""


class Screen(Protocol):
    """What of a screen matters here."""

    def geometry(self) -> QRect: ...


def screen_beside(
    window: QWidget, screens: Callable[[], Sequence[Screen]] = QGuiApplication.screens
) -> Screen:
    """Return a screen a window is not on, its own where there is no other."""
    own = window.screen()
    return next((one for one in screens() if one.geometry() != own.geometry()), own)


class PresentWindow(QWidget):
    """Follows a page to explore; a lecturer's keys work here as well as there.

    Frozen, it keeps showing what it showed while the page goes on.

    Signals:
        ended: it was closed.
    """

    ended = Signal()

    def __init__(self, page: ExplorePage, theme: Theme) -> None:
        super().__init__(page.window(), Qt.WindowType.Window)
        self.setObjectName("page")
        self._page = page
        self.is_frozen = self.is_blank = False
        self.title, self.line, self.foot = QLabel(), QLabel(), QLabel()
        self.title.setProperty("look", "demoTitle")
        self.line.setProperty("look", "demoLine")
        self.foot.setProperty("look", "quiet")
        for label in (self.title, self.line):
            label.setWordWrap(True)
        self.board = Board(page.board.art, theme, small_views=False, is_large=True)
        self.board.canvas.set_tool(Tool.MOVE)
        self.still, self.cover = QLabel(self), QWidget(self)
        self.cover.setStyleSheet("background: black")
        self.cover.setAutoFillBackground(True)
        self.still.hide()
        self.cover.hide()
        self.spot = Spotlight(self, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(28, 16, 28, 12)
        column.setSpacing(6)
        column.addWidget(self.title)
        column.addWidget(self.line)
        column.addWidget(self.board, 1)
        column.addWidget(self.foot)
        self._add_keys()
        self.setMouseTracking(True)
        for watched in (self, self.board.canvas, self.cover, self.still):
            watched.setMouseTracking(True)
            watched.installEventFilter(self.spot)
        page.changed.connect(self.follow)
        page.board.view_changed.connect(self._on_page_view_changed)
        self.retranslate()
        self.follow()

    # ------------------------------------------------------------ what is shown

    def follow(self) -> None:
        """Show what the page shows now; a frozen picture stays."""
        looked, views = self._page.looked, self._page.views
        self.board.show_view(self._page.board.view)
        self.board.show_source(lambda view: views.shown(looked, view))
        self._say()

    def _on_page_view_changed(self) -> None:
        self.follow()

    def show_theme(self, theme: Theme) -> None:
        self.board.show_theme(theme)
        self.spot.show_theme(theme)

    def move_point(self, count: int) -> None:
        """Go on or back in the order of the page's list, every trigger point one by one."""
        if self.is_frozen or self.is_blank:
            return
        points = self._page.listed_points()
        if not points:
            return
        looked = self._page.looked
        now = None if looked.selection is None else looked.selection.trigger_point_id
        at = points.index(now) + count if now in points else 0
        if 0 <= at < len(points):
            self._page.select(Selection(points[at], looked.side))

    def toggle_freeze(self) -> None:
        """Keep showing this picture while the page goes on, or follow it again."""
        self.is_frozen = not self.is_frozen
        if self.is_frozen:
            self.still.setPixmap(self.grab())
        self.still.setVisible(self.is_frozen)
        self._place()

    def toggle_blank(self) -> None:
        """Show nothing, so that all look at the speaker; or the picture again."""
        self.is_blank = not self.is_blank
        self.cover.setVisible(self.is_blank)
        self._place()

    def toggle_layer(self, *layers: Layer) -> None:
        """Show or hide layers here and on the page."""
        boxes = [self._page.layers.boxes[layer] for layer in layers]
        wanted = not all(box.isChecked() for box in boxes)
        for box in boxes:
            box.setChecked(wanted)

    def start(self, screen: Screen) -> None:
        """Cover a screen."""
        if isinstance(screen, QScreen):
            self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.showFullScreen()
        self.board.canvas.setFocus()

    # ------------------------------------------------------------ words

    def _say(self) -> None:
        looked, index = self._page.looked, self._page.views.materials.index
        title, line = self.tr("Choose a muscle"), ""
        if looked.selection is not None:
            muscle = index.muscles_by_id[looked.selection.muscle_id]
            point = index.trigger_points_by_id[looked.selection.trigger_point_id]
            title = self.tr("{muscle}, {side}").format(
                muscle=muscle.short_name, side=side_name(looked.side)
            )
            line = point.label if len(muscle.trigger_points) > 1 else muscle.latin
        elif looked.alternative:
            entry = next(
                one
                for one in self._page.views.materials.atlas.alternatives
                if one.id == looked.alternative
            )
            title, line = entry.name, side_name(looked.side)
        self.title.setText(title)
        self.line.setText(line)
        self.board.canvas.setAccessibleName(f"{title}. {line}")

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.setWindowTitle(self.tr("Presentation – bodymap"))
        self.foot.setText(purpose())
        self.still.setAccessibleName(self.tr("Frozen picture"))
        self.cover.setAccessibleName(self.tr("Blank screen"))
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # ------------------------------------------------------------ keys and events

    def _add_keys(self) -> None:
        canvas = self.board.canvas
        for keys, slot in (
            (NEXT_KEYS, lambda: self.move_point(1)),
            (BACK_KEYS, lambda: self.move_point(-1)),
            (BLANK_KEYS, self.toggle_blank),
            (("F",), self.toggle_freeze),
            (("L",), lambda: self.toggle_layer(Layer.LABELS)),
            (("Z",), lambda: self.toggle_layer(Layer.PRIMARY, Layer.SPILLOVER)),
            (("+", "="), lambda: canvas.zoom(1.4)),
            (("-",), lambda: canvas.zoom(1 / 1.4)),
            (("0",), canvas.fit),
            (("Esc",), self.close),
        ):
            for key in keys:
                self._key(key, slot)
        for number, view in enumerate(VIEWS, 1):
            self._key(str(number), partial(self._page.board.show_view, view))

    def _key(self, key: str, slot: Callable[[], object]) -> None:
        shortcut = QShortcut(QKeySequence(key), self)
        shortcut.activated.connect(slot)

    def _place(self) -> None:
        for layer in (self.still, self.cover, self.spot):
            layer.setGeometry(self.rect())
            layer.raise_()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._place()

    def closeEvent(self, event: QCloseEvent) -> None:
        super().closeEvent(event)
        self.ended.emit()


class Spotlight(QWidget):
    """A spot of light over everything that follows the mouse or the finger."""

    def __init__(self, window: QWidget, theme: Theme) -> None:
        super().__init__(window)
        self._window = window
        self._theme = theme
        self.at: QPointF | None = None
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.update()

    def show_at(self, at: QPointF | None) -> None:
        """Shine on a place (px), or nowhere."""
        before, self.at = self.at, at
        for one in (before, at):
            if one is not None:
                reach = 2 * SPOT_PX
                corner = one - QPointF(reach, reach)
                self.update(
                    round(corner.x()), round(corner.y()), round(2 * reach), round(2 * reach)
                )

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(watched, QWidget):
            if isinstance(event, QMouseEvent | QTabletEvent):
                self.show_at(watched.mapTo(self._window, event.position()))
            elif isinstance(event, QTouchEvent) and event.points():
                is_over = event.type() is QEvent.Type.TouchEnd
                place = watched.mapTo(self._window, event.points()[0].position())
                self.show_at(None if is_over else place)
            elif event.type() is QEvent.Type.Leave:
                self.show_at(None)
        return super().eventFilter(watched, event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 (Qt's signature)
        if self.at is None:
            return
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(self._theme.colour("zone", 0.55))
        for token, width, radius in (
            ("mark_halo", 5.0, SPOT_PX),
            ("zone_deep", 2.5, SPOT_PX),
        ):
            painter.setPen(QPen(self._theme.colour(token), width))
            painter.drawEllipse(self.at, radius, radius)
            painter.setBrush(Qt.BrushStyle.NoBrush)
        painter.end()
