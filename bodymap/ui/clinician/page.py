"""The clinician's and the teacher's page: list, drawing, card."""

from __future__ import annotations

from pathlib import Path

from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QGridLayout, QStyle, QVBoxLayout, QWidget

from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.clinician.card import MuscleCard
from bodymap.ui.clinician.list_panel import ListPanel
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme

SIDE_BY_SIDE_PX = 1000
LIST_PX, CARD_PX = 300, 316
WIDE_PX = 1600
WIDE_LIST_PX, WIDE_CARD_PX = 360, 400


class ClinicianPage(QWidget):
    """Three columns; on a narrow window list and card stand side by side below the drawing."""

    def __init__(
        self, desk: ReviewDesk, art: FigureArt, theme: Theme, samples: tuple[Path, ...]
    ) -> None:
        super().__init__()
        self.setObjectName("page")
        self.list_panel = ListPanel(desk, theme, samples)
        self.stage = Stage(desk, art, theme)
        self.card = MuscleCard(desk)
        self._middle = QWidget()
        around = QVBoxLayout(self._middle)
        around.setContentsMargins(14, 14, 14, 14)
        around.addWidget(self.stage)
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(0)
        self._below: bool | None = None
        self._arrange(below=False)

    def show_theme(self, theme: Theme) -> None:
        self.list_panel.show_theme(theme)
        self.stage.show_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._arrange(below=self.width() < SIDE_BY_SIDE_PX)
        if not self._below:
            wide = self.width() >= WIDE_PX
            self.list_panel.setFixedWidth(WIDE_LIST_PX if wide else LIST_PX)
            self.card.setFixedWidth(WIDE_CARD_PX if wide else CARD_PX)

    def _arrange(self, *, below: bool) -> None:
        if below == self._below:
            return
        self._below = below
        for column in (self.list_panel, self._middle, self.card):
            self._grid.removeWidget(column)
        for column in (self.list_panel, self.card):
            column.setMinimumWidth(0)
            column.setMaximumWidth(16_777_215)
            column.setProperty("below", below)
            _restyle(column)
        if below:
            self._grid.addWidget(self._middle, 0, 0, 1, 2)
            self._grid.addWidget(self.list_panel, 1, 0)
            self._grid.addWidget(self.card, 1, 1)
        else:
            self._grid.addWidget(self.list_panel, 0, 0)
            self._grid.addWidget(self._middle, 0, 1)
            self._grid.addWidget(self.card, 0, 2)
        for number, stretch in enumerate((1, 1, 0) if below else (0, 1, 0)):
            self._grid.setColumnStretch(number, stretch)
        self._grid.setRowStretch(0, 17 if below else 1)
        self._grid.setRowStretch(1, 10 if below else 0)


def _restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style: QStyle = widget.style()
    style.unpolish(widget)
    style.polish(widget)
