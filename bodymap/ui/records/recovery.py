"""The recovery code, shown once after setting up: to write down and lock away."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QLabel

from bodymap.ui.records.parts import Card, RecordsPage, button, label, say

MIDDLE_PX = 640
COLUMNS = 4
GROUP_GAP_PX = 18


class RecoveryPage(RecordsPage):
    """Large, in groups, and not to be copied: a code on paper is not read by other programs.

    Signals:
        written: it was written down; the page has forgotten it.
    """

    written = Signal()

    def __init__(self) -> None:
        super().__init__(widest=MIDDLE_PX)
        self._code = ""
        self.groups: list[QLabel] = []
        self.done = button("primary")
        self._hint = label("")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(GROUP_GAP_PX)
        self._grid.setVerticalSpacing(GROUP_GAP_PX)
        self._card = Card()
        self._card.column.addLayout(self._grid)
        column = self.fill(scrolls=True)
        column.addWidget(self._card)
        column.addWidget(self._hint)
        column.addStretch(1)
        self.foot.addStretch(1)
        self.foot.addWidget(self.done)
        self.back.hide()
        self.done.clicked.connect(self._on_done_clicked)
        self.retranslate()

    @property
    def code(self) -> str:
        """What is to be written down still; "" for nothing."""
        return self._code

    def show_code(self, code: str) -> None:
        """Show a code until it is written down."""
        self.forget()
        self._code = code
        left_to_right = Qt.LayoutDirection.LeftToRight  # also where the words run the other way
        self._card.setLayoutDirection(left_to_right)
        for place, group in enumerate(code.split("-")):
            made = label("recoveryCode")
            made.setAlignment(Qt.AlignmentFlag.AlignCenter)
            made.setWordWrap(False)
            made.setText(group)
            self._grid.addWidget(made, place // COLUMNS, place % COLUMNS)
            self.groups.append(made)
        self.retranslate()

    def forget(self) -> None:
        """Keep nothing of the code."""
        self._code = ""
        for made in self.groups:
            self._grid.removeWidget(made)
            made.clear()
            made.hide()
            made.deleteLater()
        self.groups.clear()

    def retranslate(self) -> None:
        say(self.title, self.tr("Write this down and lock it away"))
        say(
            self.lead,
            self.tr(
                "This is the recovery code. It opens the records and their backups if the "
                "passphrase is forgotten."
            ),
        )
        say(
            self._hint,
            self.tr(
                "Whoever has this code can open the records: keep it on paper, away from this "
                "machine. The spaces need not be typed. With the passphrase you can see it again "
                "under “What is stored”."
            ),
        )
        say(self.done, self.tr("I have written it down"))
        for place, made in enumerate(self.groups, start=1):
            made.setAccessibleName(
                self.tr("Group {place} of {count}: {letters}").format(
                    place=place, count=len(self.groups), letters=" ".join(made.text())
                )
            )

    def take_focus(self) -> None:
        self.done.setFocus()

    def _on_done_clicked(self) -> None:
        self.forget()
        self.written.emit()
