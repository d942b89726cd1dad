"""A switch of two words, exactly one of them down."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QPushButton, QWidget


class SegmentedSwitch(QWidget):
    """Two buttons side by side; arrow keys move between them.

    Signals:
        chosen: index of the button the user pressed.
    """

    chosen = Signal(int)

    def __init__(self, words: Sequence[str], tips: Sequence[str], name: str) -> None:
        super().__init__()
        self.setAccessibleName(name)
        self.buttons: list[QPushButton] = []
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(0)
        self._group = QButtonGroup(self)
        for index, (word, tip) in enumerate(zip(words, tips, strict=True)):
            button = QPushButton(word)
            button.setCheckable(True)
            button.setToolTip(tip)
            button.setAccessibleName(word)
            button.setCursor(Qt.CursorShape.PointingHandCursor)
            self._group.addButton(button, index)
            self.buttons.append(button)
            row.addWidget(button, 1)
        self._dress_ends()
        self.buttons[0].setChecked(True)
        self._group.idClicked.connect(self.chosen)

    def _dress_ends(self) -> None:
        """Round the outer corners; which those are depends on where one begins to read."""
        is_mirrored = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        for index, button in enumerate(self.buttons):
            look = "first" if (index == 0) is not is_mirrored else "last"
            if button.property("look") != look:
                button.setProperty("look", look)
                button.style().unpolish(button)
                button.style().polish(button)

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._dress_ends()

    @property
    def index(self) -> int:
        return self._group.checkedId()

    def set_index(self, index: int) -> None:
        """Press a button without telling."""
        self.buttons[index].setChecked(True)
