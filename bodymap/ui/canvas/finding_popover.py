"""Asks at a tapped X what pressing it brought about: four large choices, and not examined."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, QEvent, QObject, QPoint, QRect, QSize, Qt, Signal
from PySide6.QtGui import QHideEvent, QKeyEvent, QShowEvent
from PySide6.QtWidgets import QButtonGroup, QFrame, QLabel, QPushButton, QVBoxLayout, QWidget

from bodymap.ui.canvas.found import FOUND, found_icon
from bodymap.ui.theme import Theme

NOT_EXAMINED = "not_examined"
CHOICE_PX = 48
ICON_PX = 26
BESIDE_PX = 22  # between the X and the popover
LEAST_PX, MOST_PX = 230, 330
EDGE_PX = 6
_PRESSES = {
    QEvent.Type.MouseButtonPress,
    QEvent.Type.TouchBegin,
    QEvent.Type.TabletPress,
}

translate = QCoreApplication.translate


def choice_words(found: str) -> str:
    """Return a finding as the popover asks for it."""
    return {
        "familiar": translate("findings", "Familiar pain"),
        "referred": translate("findings", "Referred, not familiar"),
        "local": translate("findings", "Tender here only"),
        "not_tender": translate("findings", "Not tender"),
        NOT_EXAMINED: translate("findings", "Not examined"),
    }[found]


class FindingPopover(QFrame):
    """Stands beside the X inside the frame of the drawing until something is chosen.

    Keys 1 to 4 choose, 0 and Delete take back, Escape and a press elsewhere close it.

    Signals:
        chosen: a value of Finding.
        closed: it went away; the keyboard may go back.
    """

    chosen = Signal(str)
    closed = Signal()

    def __init__(self, theme: Theme, parent: QWidget) -> None:
        super().__init__(parent)
        self._theme = theme
        self.setObjectName("findingPopover")
        self.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        column = QVBoxLayout(self)
        column.setContentsMargins(12, 10, 12, 10)
        column.setSpacing(6)
        self.title = QLabel()
        self.title.setProperty("look", "section")
        self.title.setWordWrap(True)
        self.question = QLabel(self.tr("What did pressing here bring about?"))
        self.question.setWordWrap(True)
        column.addWidget(self.title)
        column.addWidget(self.question)
        self._group = QButtonGroup(self)
        self._group.setExclusive(True)
        self.choices: dict[str, QPushButton] = {}
        for number, found in enumerate(FOUND, 1):
            column.addWidget(self._choice(found, str(number)))
        column.addWidget(self._choice(NOT_EXAMINED, "0"))
        self.hide()

    def _choice(self, found: str, key: str) -> QPushButton:
        words = choice_words(found)
        #: A choice with the key that chooses it: "1  Familiar pain".
        button = QPushButton(self.tr("{key}   {words}").format(key=key, words=words))
        button.setProperty("look", "choice")
        button.setCheckable(True)
        button.setMinimumHeight(CHOICE_PX)
        button.setIconSize(QSize(ICON_PX, ICON_PX))
        button.setAccessibleName(words)
        button.setToolTip(self.tr("Key {key}").format(key=key))
        button.clicked.connect(lambda _checked=False, value=found: self._choose(value))
        self._group.addButton(button)
        self.choices[found] = button
        return button

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._dress()

    def ask(self, about: str, found: str, at: QPoint, room: QRect) -> None:
        """Ask about a trigger point beside its X; `at` and `room` in px of the parent."""
        self.title.setText(about)
        self.setAccessibleName(f"{about}. {self.question.text()}")
        self._dress()
        self.choices.get(found, self.choices[NOT_EXAMINED]).setChecked(True)
        self.ensurePolished()
        width = max(LEAST_PX, min(MOST_PX, self.sizeHint().width(), room.width() - 2 * EDGE_PX))
        layout = self.layout()
        height = self.sizeHint().height() if layout is None else layout.heightForWidth(width)
        size = QSize(width, max(height, self.minimumSizeHint().height()))
        self.setGeometry(_beside(at, size, room.adjusted(EDGE_PX, EDGE_PX, -EDGE_PX, -EDGE_PX)))
        self.show()
        self.raise_()
        self.choices.get(found, self.choices[NOT_EXAMINED]).setFocus(
            Qt.FocusReason.PopupFocusReason
        )

    def _dress(self) -> None:
        for found, button in self.choices.items():
            button.setIcon(found_icon(self._theme, found, ICON_PX, self.devicePixelRatioF()))

    def _choose(self, found: str) -> None:
        self.hide()
        self.chosen.emit(found)

    # ------------------------------------------------------------ Qt events

    def event(self, event: QEvent) -> bool:
        if isinstance(event, QKeyEvent) and event.type() is QEvent.Type.ShortcutOverride:
            is_ours = event.key() == Qt.Key.Key_Escape or finding_of_key(event.key()) is not None
            if is_ours:
                event.accept()
                return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        found = finding_of_key(event.key())
        if found is not None:
            self._choose(found)
        elif event.key() == Qt.Key.Key_Escape:
            self.hide()
        elif event.key() in {Qt.Key.Key_Up, Qt.Key.Key_Down}:
            self._step(1 if event.key() == Qt.Key.Key_Down else -1)
        else:
            super().keyPressEvent(event)

    def _step(self, by: int) -> None:
        buttons = list(self.choices.values())
        focused = next((i for i, button in enumerate(buttons) if button.hasFocus()), -by)
        buttons[(focused + by) % len(buttons)].setFocus(Qt.FocusReason.TabFocusReason)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() not in _PRESSES or not isinstance(watched, QWidget):
            return super().eventFilter(watched, event)
        if watched is self or self.isAncestorOf(watched):
            return False
        self.hide()
        parent = self.parentWidget()
        return parent is not None and parent.isAncestorOf(watched)  # it closes and paints nothing

    def showEvent(self, event: QShowEvent) -> None:
        super().showEvent(event)
        application = QCoreApplication.instance()
        if application is not None:
            application.installEventFilter(self)

    def hideEvent(self, event: QHideEvent) -> None:
        super().hideEvent(event)
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.closed.emit()


def finding_of_key(key: int) -> str | None:
    """Return the finding that a key stands for: 1 to 4, and 0 or Delete for not examined."""
    number = key - Qt.Key.Key_1.value
    if 0 <= number < len(FOUND):
        return FOUND[number]
    return NOT_EXAMINED if key in {Qt.Key.Key_0.value, Qt.Key.Key_Delete.value} else None


def _beside(at: QPoint, size: QSize, room: QRect) -> QRect:
    """Return a place at the right of a point, else at its left, else where most room is."""
    right = QRect(QPoint(at.x() + BESIDE_PX, at.y() - size.height() // 2), size)
    left = QRect(QPoint(at.x() - BESIDE_PX - size.width(), right.top()), size)
    best = right if right.right() <= room.right() or left.left() < room.left() else left
    if best.right() > room.right():
        best.moveRight(room.right())
    best.moveTop(max(room.top(), min(best.top(), room.bottom() - size.height())))
    return best
