"""What the screens of the kiosk share: the whole window, texts that follow the language."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QLabel,
    QPushButton,
    QScrollArea,
    QScroller,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.intake.pill import PillButton
from bodymap.ui.theme import Theme

EDGE_PX = 28
WIDEST_PX = 760


class Screen(QWidget):
    """One of the kiosk's screens; only one is there at a time.

    Its texts are set in `retranslate`, which runs again when the language changes.
    """

    def __init__(self, theme: Theme) -> None:
        super().__init__()
        self.theme = theme
        self.setObjectName("kioskScreen")
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)

    def retranslate(self) -> None:
        """Set every text anew."""

    def show_theme(self, theme: Theme) -> None:
        self.theme = theme

    def take_focus(self) -> None:
        """Put the keyboard where it is needed first."""
        self.setFocus()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()


class ScrolledColumn(QScrollArea):
    """A column in the middle of the screen that scrolls by finger, wheel or key."""

    def __init__(self, *, widest: int = WIDEST_PX) -> None:
        super().__init__()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body = QWidget()
        body.setObjectName("kioskScroll")
        row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        row.setContentsMargins(EDGE_PX, 20, EDGE_PX, 20)
        middle = QWidget()
        middle.setMaximumWidth(widest)
        middle.setSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        self.column = QVBoxLayout(middle)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(20)
        row.addWidget(middle)
        self.setWidget(body)
        self.viewport().setAutoFillBackground(False)
        scroll_by_finger(self)


def scroll_by_finger(area: QScrollArea) -> None:
    """Let a finger move what is too long for the screen."""
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)


def label(look: str, *, centred: bool = False) -> QLabel:
    """Return words that wrap, cannot be selected and hold no links."""
    made = QLabel()
    made.setProperty("look", look)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    made.setTextInteractionFlags(Qt.TextInteractionFlag.NoTextInteraction)
    if centred:
        made.setAlignment(Qt.AlignmentFlag.AlignCenter)
    return made


def button(look: str) -> PillButton:
    """Return a button of the kiosk."""
    return PillButton(look)


def say(widget: QLabel | QPushButton, words: str) -> None:
    """Set a text and the name screen readers say."""
    if isinstance(widget, PillButton):
        widget.say(words)
    else:
        widget.setText(words)
        widget.setAccessibleName(words)
