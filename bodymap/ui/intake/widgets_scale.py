"""One row of the scale of strength: the numbers 0 to 10, and "I cannot say"."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QGridLayout, QGroupBox, QHBoxLayout, QLabel, QSizePolicy, QWidget

from bodymap.sessions.intake.model import Answer
from bodymap.sessions.intake.questions import STRONGEST, UNSURE
from bodymap.ui.canvas.pain_look import strength_colour
from bodymap.ui.intake.widgets_touch import RING_PX, TouchAnswer
from bodymap.ui.intake.words import number_words
from bodymap.ui.theme import PATIENT_TEXT_PX, Theme, text_font

LEAST_PX = 48
HEIGHT_PX = 60
GAP = 6
WIDEST_DIGITS = 0.5  # of a button's width is its text's size, so that 10 fits at any text scale


class NumberButton(TouchAnswer):
    """One number on the colour of its strength; the chosen one is framed and bold."""

    def __init__(self, parent: QWidget, theme: Theme, number: int) -> None:
        super().__init__(parent, theme, alone=True)
        self.number = number
        self.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Fixed)

    def sizeHint(self) -> QSize:
        return QSize(self._theme.patient_px(LEAST_PX), self._theme.patient_px(HEIGHT_PX))

    def minimumSizeHint(self) -> QSize:
        return QSize(LEAST_PX, self._theme.patient_px(HEIGHT_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        theme = self._theme
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        room = QRectF(self.rect())
        if self.isChecked() or self.has_ring:
            edge = RING_PX / 2
            painter.setPen(QPen(theme.colour("ink" if self.has_ring else "action"), RING_PX))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRoundedRect(room.adjusted(edge, edge, -edge, -edge), 12, 12)
        inset = 6.5 if self.isChecked() else 4.5 if self.has_ring else 2.5
        ground = strength_colour(theme, self.number) if self.number else theme.colour("surface")
        if self.isDown():
            ground = ground.darker(112)
        painter.setPen(QPen(theme.colour("outline"), 1))
        painter.setBrush(ground)
        painter.drawRoundedRect(room.adjusted(inset, inset, -inset, -inset), 9, 9)
        painter.setPen(ink_on(ground))
        size = min(theme.patient_px(PATIENT_TEXT_PX + 2), round(self.width() * WIDEST_DIGITS))
        painter.setFont(text_font(size, bold=True))
        painter.drawText(room, Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class CannotSay(TouchAnswer):
    """A pill beside the question, for those who have no number."""

    def __init__(self, parent: QWidget, theme: Theme) -> None:
        super().__init__(parent, theme, alone=True)
        self.setSizePolicy(QSizePolicy.Policy.Fixed, QSizePolicy.Policy.Fixed)
        self.show_theme(theme)

    def show_theme(self, theme: Theme) -> None:
        self.setFont(text_font(theme.patient_px(PATIENT_TEXT_PX - 2)))
        super().show_theme(theme)

    def sizeHint(self) -> QSize:
        words = self.fontMetrics().horizontalAdvance(self.text())
        return QSize(words + 44, self._theme.patient_px(LEAST_PX))

    def paintEvent(self, _event: QPaintEvent) -> None:
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        self.draw_ground(painter, QRectF(self.rect()), self.height() / 2 - 2)
        painter.setPen(self._theme.colour("pressed_ink" if self.isChecked() else "ink"))
        painter.setFont(self.font())
        painter.drawText(self.rect(), Qt.AlignmentFlag.AlignCenter, self.text())
        painter.end()


class ScaleRow(QGroupBox):
    """A question with its eleven numbers; screen readers hear a group of radio buttons.

    Signals:
        answered: the number 0-10, or UNSURE.
        moved: the keyboard goes to the row above (-1) or below (1), at a number.
    """

    answered = Signal(object)
    moved = Signal(int, int)

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.setObjectName("scaleRow")
        self.title_label = _words("scaleTitle")
        self.none = _words("scaleEnd")
        self.worst = _words("scaleEnd")
        self.numbers = [NumberButton(self, theme, number) for number in range(STRONGEST + 1)]
        self.unsure = CannotSay(self, theme)
        head = QHBoxLayout()
        head.addWidget(self.title_label, 1)
        head.addWidget(self.unsure)
        line = QHBoxLayout()
        line.setSpacing(GAP)
        for button in self.numbers:
            line.addWidget(button, 1)
            button.clicked.connect(partial(self.answered.emit, button.number))
        self.unsure.clicked.connect(partial(self.answered.emit, UNSURE))
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(4)
        grid.addLayout(head, 0, 0, 1, 2)
        grid.addLayout(line, 1, 0, 1, 2)
        grid.addWidget(self.none, 2, 0, Qt.AlignmentFlag.AlignLeft)
        grid.addWidget(self.worst, 2, 1, Qt.AlignmentFlag.AlignRight)
        self._title = ""
        self._answer: Answer | None = None
        for first, then in zip(self.numbers, [*self.numbers[1:], self.unsure], strict=True):
            QWidget.setTabOrder(first, then)

    def retranslate(self, title: str, unsure: str) -> None:
        """Set the row's question and what stands for no number; the numbers follow the locale."""
        self._title = title
        self.setAccessibleName(title)
        self.none.setText(self.tr("no pain"))
        self.worst.setText(self.tr("worst imaginable"))
        ends = {0: self.none.text(), STRONGEST: self.worst.text()}
        for button in self.numbers:
            number = number_words(button.number)
            name = self.tr("{title}: {number}").format(title=title, number=number)
            end = ends.get(button.number, "")
            button.say(number, f"{name}, {end}" if end else name)
        self.unsure.say(unsure, self.tr("{title}: {number}").format(title=title, number=unsure))
        self._show_title()

    def show_answer(self, answer: Answer | None) -> None:
        """Show the number chosen, in the row and in words beside its question."""
        self._answer = answer
        for button in self.numbers:
            button.show_chosen(chosen=answer == button.number and isinstance(answer, int))
        self.unsure.show_chosen(chosen=answer == UNSURE)
        self._show_title()

    def show_theme(self, theme: Theme) -> None:
        for button in (*self.numbers, self.unsure):
            button.show_theme(theme)

    def take_focus(self, number: int) -> None:
        """Give the keyboard to a number; beyond the last one stands "I cannot say"."""
        (*self.numbers, self.unsure)[number].setFocus(Qt.FocusReason.TabFocusReason)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        parts = (*self.numbers, self.unsure)
        here = next((index for index, part in enumerate(parts) if part.hasFocus()), 0)
        onward = -1 if self.layoutDirection() is Qt.LayoutDirection.RightToLeft else 1
        steps = {Qt.Key.Key_Left: -onward, Qt.Key.Key_Right: onward}
        ends = {Qt.Key.Key_Home: 0, Qt.Key.Key_End: STRONGEST}
        rows = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}
        key, figure = Qt.Key(event.key()), event.key() - Qt.Key.Key_0
        if key in steps:
            self.take_focus(min(max(here + steps[key], 0), len(parts) - 1))
        elif key in ends:
            self.take_focus(ends[key])
        elif key in rows:
            self.moved.emit(rows[key], here)
        elif 0 <= figure <= 9 and not event.isAutoRepeat():
            self.take_focus(figure)
            self.numbers[figure].click()
        else:
            super().keyPressEvent(event)

    def _show_title(self) -> None:
        words = self._title
        if isinstance(self._answer, int):
            number = number_words(self._answer)
            words = self.tr("{title}: {number}").format(title=words, number=number)
        self.title_label.setText(words)


def ink_on(ground: QColor) -> QColor:
    """Return black or white, whichever stands out more."""

    def linear(value: float) -> float:
        return value / 12.92 if value <= 0.04045 else ((value + 0.055) / 1.055) ** 2.4

    red, green, blue = (linear(c) for c in (ground.redF(), ground.greenF(), ground.blueF()))
    light = 0.2126 * red + 0.7152 * green + 0.0722 * blue
    is_light = (light + 0.05) / 0.05 > 1.05 / (light + 0.05)
    return QColor(Qt.GlobalColor.black if is_light else Qt.GlobalColor.white)


def _words(look: str) -> QLabel:
    made = QLabel()
    made.setProperty("look", look)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
