"""How strong the pain is here: the numbers 0 to 10, each on its colour."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt, Signal
from PySide6.QtGui import QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from bodymap.ui.canvas.pain_look import STRONGEST
from bodymap.ui.intake.screen import label, say
from bodymap.ui.intake.widgets_scale import LEAST_PX, NumberButton
from bodymap.ui.intake.words import number_words
from bodymap.ui.theme import Theme

translate = QCoreApplication.translate

GAP_PX = 4
FEW_COLUMNS = 6


class StrengthRow(QWidget):
    """The question and its numbers; in two rows where one is too wide.

    Signals:
        strength_requested: 0-10.
    """

    strength_requested = Signal(int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self._theme = theme
        self.words = label("patientText")
        self.numbers = [NumberButton(self, theme, number) for number in range(STRONGEST + 1)]
        self._columns = 0
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(4)
        column.addWidget(self.words)
        self._grid = QGridLayout()
        self._grid.setSpacing(GAP_PX)
        column.addLayout(self._grid)
        self.none, self.worst = label("scaleEnd"), label("scaleEnd")
        self.worst.setAlignment(Qt.AlignmentFlag.AlignTrailing | Qt.AlignmentFlag.AlignVCenter)
        ends = QHBoxLayout()
        ends.addWidget(self.none)
        ends.addWidget(self.worst)
        column.addLayout(ends)
        for button in self.numbers:
            button.clicked.connect(partial(self.strength_requested.emit, button.number))
        self._arrange(len(self.numbers))
        self.retranslate()

    def retranslate(self) -> None:
        say(self.words, self.tr("How strong is the pain here?"))
        say(self.none, translate("ScaleRow", "no pain"))
        say(self.worst, translate("ScaleRow", "worst imaginable"))
        ends = {
            0: self.tr("0, no pain"),
            STRONGEST: self.tr("10, the worst pain you can imagine"),
        }
        for button in self.numbers:
            number = number_words(button.number)
            usual = self.tr("{number} out of 10").format(number=number)
            button.say(number, ends.get(button.number, usual))
            button.setAccessibleDescription(self.words.text())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        for button in self.numbers:
            button.show_theme(theme)
        self._fit()

    def show_strength(self, strength: int | None) -> None:
        """Show what is chosen; None for nothing yet."""
        for button in self.numbers:
            button.show_chosen(chosen=button.number == strength)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        here = next((k for k, button in enumerate(self.numbers) if button.hasFocus()), 0)
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {
            Qt.Key.Key_Left: -onward,
            Qt.Key.Key_Right: onward,
            Qt.Key.Key_Up: -self._columns,
            Qt.Key.Key_Down: self._columns,
        }
        place = here + steps.get(Qt.Key(event.key()), len(self.numbers))
        if 0 <= place < len(self.numbers):
            self.numbers[place].setFocus(Qt.FocusReason.TabFocusReason)
        else:
            super().keyPressEvent(event)

    def minimumSizeHint(self) -> QSize:
        return QSize(FEW_COLUMNS * (LEAST_PX + GAP_PX), super().minimumSizeHint().height())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        everything = len(self.numbers)
        side = max(LEAST_PX, self._theme.patient_px(LEAST_PX) * 3 // 4)
        fits = self.width() >= everything * (side + GAP_PX) - GAP_PX
        self._arrange(everything if fits else FEW_COLUMNS)

    def _arrange(self, columns: int) -> None:
        if columns == self._columns:
            return
        self._columns = columns
        for place, button in enumerate(self.numbers):
            self._grid.addWidget(button, place // columns, place % columns)
        self.updateGeometry()
