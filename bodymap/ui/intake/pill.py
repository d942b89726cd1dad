"""A button whose words go on in a second line where one is not enough."""

from __future__ import annotations

from PySide6.QtCore import QEvent, QSize, Qt
from PySide6.QtGui import QFocusEvent, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QPushButton, QSizePolicy, QStyle, QStyleOptionButton

from bodymap.ui.intake import ring

_SOME_PX = 400
ICON_GAP_PX = 4  # as Qt's styles leave it
AROUND_PX = 4  # letters lean over the width they are said to take


class PillButton(QPushButton):
    """Breaks its words between words, as wide as it is.

    Enter presses it, as it does the answers, but only while it has the keyboard. A touch does not
    give it the keyboard, and its frame is seen by who works with keys.
    """

    def __init__(self, look: str) -> None:
        super().__init__()
        self._words = ""
        self.setProperty("look", look)
        self.setAutoDefault(False)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def words(self) -> str:
        """What it says, in one line."""
        return self._words

    def say(self, words: str) -> None:
        """Set the words, for the eye and for screen readers."""
        self._words = words
        self.setAccessibleName(words)
        self._break_words()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        return True

    def heightForWidth(self, width: int) -> int:
        return self._size_of(self._lines(width)).height()

    def sizeHint(self) -> QSize:
        # as high as it must be now: layouts take the hint's height for the most it may have
        width = self._size_of([self._words or self.text()]).width()
        return QSize(width, self.heightForWidth(self.width()))

    def minimumSizeHint(self) -> QSize:
        words = (self._words or self.text()).split() or [""]
        widest = max(words, key=self.fontMetrics().horizontalAdvance)
        return self._size_of([widest])

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._break_words()

    def initStyleOption(self, option: QStyleOptionButton) -> None:
        super().initStyleOption(option)
        if not ring.has_ring(self):
            option.state &= ~QStyle.StateFlag.State_HasFocus

    def focusInEvent(self, event: QFocusEvent) -> None:
        ring.take_focus(self, event.reason())
        super().focusInEvent(event)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        ring.hide_ring(self)
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        ring.show_ring(self)
        is_enter = event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}
        if is_enter and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() in {QEvent.Type.FontChange, QEvent.Type.StyleChange}:
            self._break_words()
            self.updateGeometry()

    def _break_words(self) -> None:
        if self._words:
            broken = "\n".join(self._lines(self.width()))
            if broken != self.text():
                self.setText(broken)

    def _lines(self, width: int) -> list[str]:
        """Return the words in as many lines as a button of this width needs."""
        metrics = self.fontMetrics()
        room = width - (self._size_of(["x"], _SOME_PX).width() - _SOME_PX) - self._icon_px
        lines: list[str] = []
        for word in (self._words or self.text()).split():
            longer = f"{lines[-1]} {word}" if lines else word
            if lines and metrics.horizontalAdvance(longer) + AROUND_PX <= room:
                lines[-1] = longer
            else:
                lines.append(word)
        return lines or [""]

    @property
    def _icon_px(self) -> int:
        """How much room its picture takes beside the words."""
        if self.icon().isNull():
            return 0
        return self.iconSize().width() + (ICON_GAP_PX if self._words or self.text() else 0)

    def _size_of(self, lines: list[str], width: int = 0) -> QSize:
        """Return the size of a button with these lines, by its style."""
        metrics = self.fontMetrics()
        flags = int(Qt.TextFlag.TextShowMnemonic)
        needed = metrics.size(flags, "\n".join(lines)) + QSize(AROUND_PX + self._icon_px, 0)
        if self._icon_px:
            needed = needed.expandedTo(QSize(0, self.iconSize().height()))
        option = QStyleOptionButton()
        self.initStyleOption(option)
        option.state &= ~QStyle.StateFlag.State_HasFocus  # its ring takes no room of its own
        kind = QStyle.ContentsType.CT_PushButton
        return self.style().sizeFromContents(
            kind, option, QSize(width or needed.width(), needed.height()), self
        )
