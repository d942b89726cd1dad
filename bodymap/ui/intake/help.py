"""A few calm sentences about the page one was on."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.ui.intake.guidance import help_words
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme


class HelpScreen(Screen):
    """What to do on a page; a quiet way for staff, who could not leave from here otherwise.

    Signals:
        left: the patient goes back to the page.
        staff_requested: somebody wants the staff's page.
    """

    left = Signal()
    staff_requested = Signal()

    def __init__(self, theme: Theme) -> None:
        super().__init__(theme)
        self._page = PageId.ORIENTATION
        self._urgency = Urgency.NOW
        area = ScrolledColumn(widest=640)
        card = QFrame()
        card.setObjectName("kioskCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(28, 28, 28, 28)
        inside.setSpacing(20)
        self._title = label("patientTitle")
        self.text = label("kioskText")
        self.close_help = button("pillPrimary")
        self.close_help.clicked.connect(self.left)
        for part in (self._title, self.text, self.close_help):
            inside.addWidget(part)
        area.column.addStretch(1)
        area.column.addWidget(card)
        area.column.addStretch(1)
        self.staff = button("kioskStaff")
        self.staff.clicked.connect(self.staff_requested)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE_PX, 0, EDGE_PX, 20)
        foot.addStretch(1)
        foot.addWidget(self.staff, 0, Qt.AlignmentFlag.AlignBottom)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.retranslate()

    def show_page(self, page: PageId, urgency: Urgency | None = None) -> None:
        """Speak of another page; `urgency` is how soon somebody should hear of an answer."""
        self._page = page
        self._urgency = Urgency.NOW if urgency is None else urgency
        self.retranslate()

    def retranslate(self) -> None:
        say(self._title, self.tr("What to do here"))
        say(self.text, help_words(self._page, self._urgency))
        say(self.close_help, self.tr("Back to my answer"))
        say(self.staff, self.tr("Staff"))
        self.staff.setAccessibleDescription(self.tr("For the clinic. Asks for its number."))

    def take_focus(self) -> None:
        self.close_help.setFocus()
