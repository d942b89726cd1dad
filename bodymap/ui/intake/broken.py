"""When nothing can be kept from the start: a page for staff instead of patients' questions."""

from __future__ import annotations

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QVBoxLayout

from bodymap.errors import BodymapError
from bodymap.ui.intake.screen import Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme


class BrokenScreen(Screen):
    """Says where the problem is, what is wrong and the way out.

    Signals:
        again_requested: it may work now.
        close_requested: the program is to be closed; nothing of anybody is open yet.
    """

    again_requested = Signal()
    close_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._error: BodymapError | None = None
        area = ScrolledColumn()
        self._title = label("patientTitle")
        self._text = label("kioskText")
        self.detail = label("kioskCaution")
        self.again = button("pillPrimary")
        self.close_program = button("pill")
        self.again.clicked.connect(self.again_requested)
        self.close_program.clicked.connect(self.close_requested)
        column = area.column
        column.addStretch(1)
        for part in (self._title, self._text, self.detail, self.again, self.close_program):
            column.addWidget(part)
        column.addStretch(2)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area)
        self.retranslate()

    def show_error(self, error: BodymapError) -> None:
        """Show what is wrong."""
        self._error = error
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("This tablet is not ready"))
        say(
            self._text,
            self.tr(
                "Please call a member of staff. For staff: what patients answer cannot be kept "
                "at the moment."
            ),
        )
        say(self.detail, str(self._error) if self._error is not None else "")
        say(self.again, self.tr("Try again"))
        say(self.close_program, self.tr("Close bodymap"))

    def take_focus(self) -> None:
        self.again.setFocus()
