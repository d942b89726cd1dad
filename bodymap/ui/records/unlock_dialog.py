"""Asks for the clinic's passphrase before the patient's mode can keep anything."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtWidgets import QDialog, QVBoxLayout, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records.access import ClinicRecords
from bodymap.sessions.records.keys import WrongKey
from bodymap.ui.records.parts import say
from bodymap.ui.records.unlock import UnlockPage

SIZE = (560, 420)


class UnlockDialog(QDialog):
    """Stays until the passphrase is right or somebody gives up; `records` then is None."""

    def __init__(self, open_records: Callable[[str], ClinicRecords], parent: QWidget) -> None:
        super().__init__(parent)
        self._open = open_records
        self.records: ClinicRecords | None = None
        self.page = UnlockPage()
        self.page.restore.hide()
        self.page.other.hide()
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self.page)
        self.page.entered.connect(self._on_page_entered)
        self.page.left.connect(self.reject)
        self.setWindowTitle(self.tr("The records are locked"))
        say(self.page.back, self.tr("Not now"))
        say(
            self.page.lead,
            self.tr("What patients draw is kept encrypted: the clinic's passphrase opens it."),
        )
        self.resize(*SIZE)
        self.page.take_focus()

    def _on_page_entered(self, passphrase: str) -> None:
        try:
            self.records = self._open(passphrase)
        except WrongKey:
            self.page.refuse()
            return
        except EnvironmentProblem as problem:
            self.page.secret.show_problem(str(problem))
            return
        self.accept()
