"""Two muscles side by side: two drawings that turn together, and what tells the two apart."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QTextBrowser,
    QVBoxLayout,
    QWidget,
)

from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.items import Overlay
from bodymap.ui.canvas.paths import path_of
from bodymap.ui.canvas.thumbnails import ThumbnailRow
from bodymap.ui.overlays import overlay_of
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme
from bodymap.ui.thinking import Thinker
from bodymap.ui.training.board import ROW_PX, Board
from bodymap.ui.training.layers import area_icon
from bodymap.ui.training.shown import EMPTY_VIEW, Area, AreaLook, Shown
from bodymap.ui.training.texts import beside_html, dressed

if TYPE_CHECKING:
    from bodymap.sessions.explore import Explorer, SideBySide
    from bodymap.ui.materials import Materials

QUESTION = "beside"
TEXT_PX = 340
NARROW_PX, LOW_PX = 1000, 360
WIDEST_PX = 16_777_215  # Qt's word for "as wide as you like"


class BesidePage(QWidget):
    """Choose two muscles; their patterns lie hatched: what both reach, and what only one does.

    Signals:
        closed: back to one muscle.
    """

    closed = Signal()

    def __init__(
        self, materials: Materials, explorer: Explorer, art: FigureArt, theme: Theme
    ) -> None:
        super().__init__()
        self._materials = materials
        self._explorer = explorer
        self._theme = theme
        self._side = Laterality.LEFT
        self.found: SideBySide | None = None
        self._thinker = Thinker(self)
        self._thinker.answered.connect(self._on_answered)
        self.choices = (QComboBox(), QComboBox())
        self.boards = tuple(Board(art, theme, small_views=False) for _ in range(2))
        self.thumbnails = ThumbnailRow(art, theme)
        for small in self.thumbnails.thumbnails.values():
            small.setFixedHeight(ROW_PX)
        self.thumbnails.start_drawing()
        self.thumbnails.view_requested.connect(self.show_view)
        self.back = QPushButton()
        self.back.clicked.connect(self.closed)
        self.text = QTextBrowser()
        self.text.setOpenLinks(False)
        self.text.setFrameShape(QFrame.Shape.NoFrame)
        self._keys = tuple((QLabel(), QLabel()) for _ in range(3))
        self._lay_out()
        self._fill()
        for box in self.choices:
            box.activated.connect(lambda _index: self._ask())
        self.boards[0].view_changed.connect(self.show_view)
        self.boards[1].view_changed.connect(self.show_view)
        self.retranslate()

    @property
    def is_busy(self) -> bool:
        """Whether two muscles are being compared right now."""
        return self._thinker.is_busy

    def show_muscles(self, first: str, second: str, side: Laterality) -> None:
        """Compare two muscles on a side."""
        self._side = side
        for box, muscle in zip(self.choices, (first, second), strict=True):
            box.setCurrentIndex(box.findData(muscle))
        self._ask()

    def show_view(self, view: BodyView) -> None:
        """Turn both drawings."""
        for board in self.boards:
            board.show_view(view)
        self.thumbnails.set_active(view)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for board in self.boards:
            board.show_theme(theme)
        for small in self.thumbnails.thumbnails.values():
            small.show_theme(theme)
        self._dress()

    def stop(self) -> None:
        """Wait until nothing is worked out any more."""
        self._thinker.stop()

    # ------------------------------------------------------------ comparing

    def _ask(self) -> None:
        first, second = (str(box.currentData()) for box in self.choices)
        side, explorer = self._side, self._explorer
        words = self.tr("Comparing the two…")
        self.text.setHtml(dressed(f"<p class='q'>{words}</p>", self._theme))
        self._thinker.ask(QUESTION, lambda _cancelled: explorer.side_by_side(first, second, side))

    def _on_answered(self, _question: str, answer: object) -> None:
        from bodymap.sessions.explore import SideBySide  # noqa: PLC0415 (loads numpy)
        from bodymap.ui.training.atlas_views import fullest_view  # noqa: PLC0415

        if not isinstance(answer, SideBySide):
            return
        self.found = answer
        for number, board in enumerate(self.boards):
            board.show_source(partial(self._shown, number))
        for view, small in self.thumbnails.thumbnails.items():
            small.show_outline(path_of(answer.shared.get(view)))
            small.show_overlay(Overlay(answer.only_first.get(view), answer.only_second.get(view)))
        self.show_view(fullest_view(answer.shared or answer.only_first))
        self._dress()

    def _shown(self, number: int, view: BodyView) -> Shown:
        found = self.found
        if found is None:
            return EMPTY_VIEW
        muscle = (found.first, found.second)[number]
        own = (found.only_first, found.only_second)[number]
        look = (AreaLook.ONLY_FIRST, AreaLook.ONLY_SECOND)[number]
        areas = [Area(path_of(own.get(view)), look)]
        areas.append(Area(path_of(found.shared.get(view)), AreaLook.SHARED))
        chosen = Selection(muscle.trigger_points[0].id, found.side)
        whole = overlay_of(self._materials, chosen, view)
        marks = tuple(mark._replace(chosen=True) for mark in whole.marks)
        return Shown(
            Overlay(None, None, whole.fibres, marks),
            areas=tuple(area for area in areas if not area.path.isEmpty()),
        )

    def _dress(self) -> None:
        ratio = self.devicePixelRatioF()
        looks = (AreaLook.ONLY_FIRST, AreaLook.SHARED, AreaLook.ONLY_SECOND)
        for (swatch, _), look in zip(self._keys, looks, strict=True):
            swatch.setPixmap(area_icon(look, self._theme, ratio))
        if self.found is not None:
            self.text.setHtml(dressed(beside_html(self.found), self._theme))
            first, second = self.found.first.short_name, self.found.second.short_name
            for (_, label), words in zip(
                self._keys,
                (
                    self.tr("only {name}").format(name=first),
                    self.tr("both"),
                    self.tr("only {name}").format(name=second),
                ),
                strict=True,
            ):
                label.setText(words)
            for board, name in zip(self.boards, (first, second), strict=True):
                board.canvas.setAccessibleName(self.tr("Drawing: {name}").format(name=name))

    # ------------------------------------------------------------ words and layout

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        self.back.setText(self.tr("Back to one muscle"))
        self.back.setAccessibleName(self.back.text())
        self.back.setToolTip(self.tr("Show one muscle with its layers"))
        for box, name in zip(
            self.choices, (self.tr("First muscle"), self.tr("Second muscle")), strict=True
        ):
            box.setAccessibleName(name)
        self.text.setAccessibleName(self.tr("What the two share and what tells them apart"))
        self._dress()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _fill(self) -> None:
        for box in self.choices:
            box.setMinimumHeight(34)
            font = QFont(box.font())
            font.setBold(True)
            box.setFont(font)
            for muscle in sorted(self._materials.atlas.muscles, key=lambda one: one.short_name):
                box.addItem(muscle.short_name, muscle.id)

    def _lay_out(self) -> None:
        grid = QGridLayout()
        grid.setSpacing(8)
        for number in range(2):
            grid.addWidget(self.choices[number], 0, number)
            grid.addWidget(self.boards[number], 1, number)
            grid.setColumnStretch(number, 1)
        grid.setRowStretch(1, 1)
        key = QHBoxLayout()
        for swatch, label in self._keys:
            label.setProperty("look", "quiet")
            key.addWidget(swatch)
            key.addWidget(label)
            key.addSpacing(10)
        key.addStretch(1)
        key.addWidget(self.back)
        left = QVBoxLayout()
        left.addLayout(grid, 1)
        left.addLayout(key)
        left.addWidget(self.thumbnails)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(14, 10, 8, 12)
        self._row.addLayout(left, 1)
        self._row.addWidget(self.text)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
        self.text.setMaximumSize(
            WIDEST_PX if is_narrow else TEXT_PX, LOW_PX if is_narrow else WIDEST_PX
        )
        self.text.setMinimumWidth(0 if is_narrow else TEXT_PX)
