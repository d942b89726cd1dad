"""The clinician's and the teacher's page: list, drawing, card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.ui.clinician.card import MuscleCard
    from bodymap.ui.clinician.list_panel import ListPanel

SIDE_BY_SIDE_PX = 1000
LIST_PX, CARD_PX = 300, 316
WIDE_PX = 1600
WIDE_LIST_PX, WIDE_CARD_PX = 360, 400


class ClinicianPage(QWidget):
    """Three columns; on a narrow window list and card stand side by side below the drawing.

    The outer columns are empty until `fill`, so that the drawing is on the screen sooner.
    """

    def __init__(
        self, desk: ReviewDesk, art: FigureArt, theme: Theme, samples: tuple[Path, ...]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self._desk = desk
        self._theme = theme
        self._samples = samples
        self._list_panel: ListPanel | None = None
        self._card: MuscleCard | None = None
        self.stage = Stage(desk, art, theme)
        self._left = _column("leftColumn")
        self._right = _column("rightColumn")
        self._middle = QWidget()
        around = QVBoxLayout(self._middle)
        around.setContentsMargins(14, 14, 14, 14)
        around.addWidget(self.stage)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._below: bool | None = None
        self._arrange(below=False)

    @property
    def list_panel(self) -> ListPanel:
        """The list, once the page is filled."""
        if self._list_panel is None:
            self.fill()
        return cast("ListPanel", self._list_panel)

    @property
    def card(self) -> MuscleCard:
        """The card, once the page is filled."""
        if self._card is None:
            self.fill()
        return cast("MuscleCard", self._card)

    def fill(self) -> None:
        """Put the list and the card into their columns, once."""
        if self._list_panel is not None:
            return
        from bodymap.ui.clinician.card import MuscleCard  # noqa: PLC0415 (after the first paint)
        from bodymap.ui.clinician.list_panel import ListPanel  # noqa: PLC0415

        self._list_panel = ListPanel(self._desk, self._theme, self._samples)
        self._card = MuscleCard(self._desk)
        for column, content in ((self._left, self._list_panel), (self._right, self._card)):
            layout = column.layout()
            if layout is not None:
                layout.addWidget(content)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stage.show_theme(theme)
        if self._list_panel is not None:
            self._list_panel.show_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(below=self.width() < SIDE_BY_SIDE_PX)
        if not self._below:
            wide = self.width() >= WIDE_PX
            self._left.setFixedWidth(WIDE_LIST_PX if wide else LIST_PX)
            self._right.setFixedWidth(WIDE_CARD_PX if wide else CARD_PX)

    def _arrange(self, *, below: bool) -> None:
        if below == self._below:
            return
        first, self._below = self._below is None, below
        for column in (self._left, self._middle, self._right):
            self._grid.removeWidget(column)
        for column in (self._left, self._right):
            column.setMinimumWidth(0)
            column.setMaximumWidth(16_777_215)
            column.setProperty("below", below)
            if not first:
                _restyle(column)
        if below:
            self._grid.addWidget(self._middle, 0, 0, 1, 2)
            self._grid.addWidget(self._left, 1, 0)
            self._grid.addWidget(self._right, 1, 1)
        else:
            self._grid.addWidget(self._left, 0, 0)
            self._grid.addWidget(self._middle, 0, 1)
            self._grid.addWidget(self._right, 0, 2)
        for number, stretch in enumerate((1, 1, 0) if below else (0, 1, 0)):
            self._grid.setColumnStretch(number, stretch)
        self._grid.setRowStretch(0, 17 if below else 1)
        self._grid.setRowStretch(1, 10 if below else 0)


def _column(name: str) -> QFrame:
    frame = QFrame()
    frame.setObjectName(name)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(0, 0, 0, 0)
    return frame


def _restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
