"""The clinician's and the teacher's page: list, drawing, card."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING, cast

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout, QWidget

from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.canvas.stage import Stage
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Theme

if TYPE_CHECKING:
    from bodymap.ui.clinician.card import MuscleCard
    from bodymap.ui.clinician.findings_on_canvas import FindingsOnCanvas
    from bodymap.ui.clinician.list_panel import ListPanel

THREE_COLUMNS_PX = 1200
LIST_PX, CARD_PX = 300, 316
WIDE_PX = 1600
LOW_PX = 480
WIDE_LIST_PX, WIDE_CARD_PX = 360, 400
WIDEST_PX = 16_777_215  # Qt's word for "as wide as you like"

_CELLS = {  # of drawing, list and card: row, column, rows, columns
    "columns": ((0, 1, 1, 1), (0, 0, 1, 1), (0, 2, 1, 1)),
    "below": ((0, 0, 1, 2), (1, 0, 1, 1), (1, 1, 1, 1)),
    "beside": ((0, 0, 2, 1), (0, 1, 1, 1), (1, 1, 1, 1)),
}
_STRETCHES = {  # of columns and rows
    "columns": ((0, 1, 0), (1, 0)),
    "below": ((1, 1, 0), (17, 10)),
    "beside": ((1, 0, 0), (1, 1)),
}


class ClinicianPage(QWidget):
    """Three columns where there is room.

    On a tall window list and card stand side by side below the drawing, on a small wide one above
    each other beside it.

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
        self._findings: FindingsOnCanvas | None = None
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
        self.setMinimumWidth(700)
        self._place = ""
        self._arrange("columns")

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
        self._card = MuscleCard(self._desk, self._theme)
        for column, content in ((self._left, self._list_panel), (self._right, self._card)):
            layout = column.layout()
            if layout is not None:
                layout.addWidget(content)
        self._tell_height()
        from bodymap.ui.clinician.findings_on_canvas import FindingsOnCanvas  # noqa: PLC0415

        self.stage.wake()
        self._findings = FindingsOnCanvas(self.stage, self._desk, self._theme)
        self._card.point_requested.connect(self._findings.show_chosen)
        key = QShortcut(QKeySequence("F"), self)
        key.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        key.activated.connect(self._findings.ask_about_chosen)

    @property
    def findings(self) -> FindingsOnCanvas:
        """What palpation found, on the drawing, once the page is filled."""
        if self._findings is None:
            self.fill()
        return cast("FindingsOnCanvas", self._findings)

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.stage.show_theme(theme)
        if self._list_panel is not None:
            self._list_panel.show_theme(theme)
        if self._card is not None:
            self._card.show_theme(theme)
        if self._findings is not None:
            self._findings.show_theme(theme)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self.width() >= THREE_COLUMNS_PX:
            self._arrange("columns")
        else:
            self._arrange("below" if self.height() > self.width() else "beside")
        if self._place == "columns":
            wide = self.width() >= WIDE_PX
            self._left.setFixedWidth(WIDE_LIST_PX if wide else LIST_PX)
            self._right.setFixedWidth(WIDE_CARD_PX if wide else CARD_PX)
        elif self._place == "beside":
            self._left.setFixedWidth(CARD_PX)
            self._right.setFixedWidth(CARD_PX)
        self._tell_height()

    def _tell_height(self) -> None:
        """Tell the list whether its share of the page's height is low, whatever it holds now."""
        if self._list_panel is not None:
            rows = _STRETCHES[self._place][1]
            share = 1.0 if self._place == "columns" else rows[1] / sum(rows)
            self._list_panel.set_low(is_low=self.height() * share < LOW_PX)

    def _arrange(self, place: str) -> None:
        """Set the three parts as "columns", or the outer ones "below" or "beside" the drawing."""
        if place == self._place:
            return
        first, self._place = not self._place, place
        for part in (self._left, self._middle, self._right):
            self._grid.removeWidget(part)
        for part in (self._left, self._right):
            part.setMinimumWidth(0)
            part.setMaximumWidth(WIDEST_PX)
            part.setProperty("place", place)
            if not first:
                _restyle(part)
        middle, left, right = _CELLS[place]
        self._grid.addWidget(self._middle, *middle)
        self._grid.addWidget(self._left, *left)
        self._grid.addWidget(self._right, *right)
        columns, rows = _STRETCHES[place]
        for number, stretch in enumerate(columns):
            self._grid.setColumnStretch(number, stretch)
        for number, stretch in enumerate(rows):
            self._grid.setRowStretch(number, stretch)


class _Column(QFrame):
    """A part that asks for no more height than it must have: the drawing keeps its size."""

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)

    def hasHeightForWidth(self) -> bool:
        return False

    def minimumSizeHint(self) -> QSize:
        least, layout = super().minimumSizeHint(), self.layout()
        if layout is not None and layout.hasHeightForWidth():
            least.setHeight(max(least.height(), layout.minimumHeightForWidth(self.width())))
        return least

    def sizeHint(self) -> QSize:
        return self.minimumSizeHint()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if event.size().width() != event.oldSize().width():
            self.updateGeometry()


def _column(name: str) -> QFrame:
    frame = _Column(name)
    inside = QVBoxLayout(frame)
    inside.setContentsMargins(0, 0, 0, 0)
    return frame


def _restyle(widget: QWidget) -> None:
    """Let the style sheet see a changed property."""
    style = widget.style()
    style.unpolish(widget)
    style.polish(widget)
