"""Buttons that lead to a body part in the list of places."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from functools import partial

from PySide6.QtCore import QEvent, QObject, Signal
from PySide6.QtWidgets import QGridLayout, QPushButton, QWidget

from bodymap.ui.intake.area_words import short_part_name
from bodymap.ui.intake.screen import button

GAP = 10


class PartRow(QWidget):
    """A button for each body part, in as few lines as hold their words.

    Signals:
        part_requested: (body part, whether by a key).
    """

    part_requested = Signal(str, bool)

    def __init__(self, parts: Sequence[str]) -> None:
        super().__init__()
        self._columns = 0
        self._by_key = False
        self._grid = QGridLayout(self)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self._grid.setSpacing(GAP)
        self.buttons: dict[str, QPushButton] = {}
        for part in parts:
            made = button("pill")
            made.setParent(self)
            made.installEventFilter(self)
            made.clicked.connect(partial(self._on_button_clicked, part))
            self.buttons[part] = made

    def say_parts(self, ticked: Collection[str]) -> None:
        """Set the words; a body part with something ticked or painted has a tick of its own."""
        for part, made in self.buttons.items():
            name = short_part_name(part)
            if part in ticked:
                #: A body part of which at least one place is ticked or painted.
                made.setText(self.tr("✓ {part}").format(part=name))
                spoken = self.tr("Go to: {part}. Something is marked there.").format(part=name)
            else:
                made.setText(name)
                spoken = self.tr("Go to: {part}").format(part=name)
            made.setAccessibleName(spoken)

    def arrange(self, width: int) -> None:
        """Set the buttons in the fewest lines that a width (px) holds, all of one width."""
        widest = max(made.sizeHint().width() for made in self.buttons.values())
        fitting = max(1, (width + GAP) // (widest + GAP))
        lines = -(-len(self.buttons) // fitting)
        columns = -(-len(self.buttons) // lines)
        if columns == self._columns:
            return
        self._columns = columns
        for index, made in enumerate(self.buttons.values()):
            self._grid.removeWidget(made)
            self._grid.addWidget(made, index // columns, index % columns)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note whether a button is pressed by a hand or by a key."""
        if event.type() in {QEvent.Type.MouseButtonPress, QEvent.Type.KeyPress}:
            self._by_key = event.type() is QEvent.Type.KeyPress
        return super().eventFilter(watched, event)

    def _on_button_clicked(self, part: str) -> None:
        self.part_requested.emit(part, self._by_key)
