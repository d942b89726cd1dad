"""A calm line above the screens when something cannot be kept."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from bodymap.errors import EnvironmentProblem
from bodymap.ui.intake.screen import button, label, say


class KioskBanner(QFrame):
    """Asks the patient to call staff; what is wrong stands below it, small, for staff.

    Signals:
        staff_requested: somebody wants the staff's page.
    """

    staff_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kioskBanner")
        self._problem: EnvironmentProblem | None = None
        self.text = label("kioskBannerText")
        self.detail = label("kioskDetail")
        self.staff = button("kioskStaff")
        self.staff.clicked.connect(self.staff_requested)
        words = QVBoxLayout()
        words.setSpacing(4)
        words.addWidget(self.text)
        words.addWidget(self.detail)
        row = QHBoxLayout(self)
        row.setContentsMargins(18, 12, 12, 12)
        row.setSpacing(12)
        row.addLayout(words, 1)
        row.addWidget(self.staff)
        self.retranslate()
        self.hide()

    def show_problem(self, problem: EnvironmentProblem) -> None:
        """Show what is wrong until the next change that is kept."""
        self._problem = problem
        self.retranslate()
        self.show()

    def retranslate(self) -> None:
        say(
            self.text,
            self.tr(
                "The tablet could not keep your last touch. Everything before it is safe. "
                "Please call a member of staff."
            ),
        )
        say(self.detail, str(self._problem) if self._problem is not None else "")
        say(self.staff, self.tr("Staff"))
        self.setAccessibleName(self.text.text())

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()
