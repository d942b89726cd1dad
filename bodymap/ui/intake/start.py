"""The first screen: which language, and one large button."""

from __future__ import annotations

from PySide6.QtCore import QTimer, Signal
from PySide6.QtWidgets import (
    QButtonGroup,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.i18n import Languages
from bodymap.ui.intake.language import language_button
from bodymap.ui.intake.screen import EDGE_PX, Screen, ScrolledColumn, button, label, say
from bodymap.ui.theme import Theme
from bodymap.ui.widgets.flow import FlowLayout

THANKS_MS = 10_000


class StartScreen(Screen):
    """Waits for the next patient and shows nothing of any other.

    Signals:
        mark_requested: a patient wants to begin.
        staff_requested: somebody wants the staff's page.
        language_requested: the code of the language that was touched.
    """

    mark_requested = Signal()
    staff_requested = Signal()
    language_requested = Signal(str)

    def __init__(self, theme: Theme, languages: Languages) -> None:
        super().__init__(theme)
        self._languages = languages
        self._code = ""
        area = ScrolledColumn()
        column = area.column
        column.addWidget(self._make_choice())
        column.addStretch(1)
        self.mark = button("kioskHuge")
        self.mark.clicked.connect(self.mark_requested)
        column.addWidget(self.mark)
        self.thanks = label("kioskGood", centred=True)
        self.thanks.hide()
        self.thanks_timer = QTimer(self, singleShot=True, interval=THANKS_MS)
        self.thanks_timer.timeout.connect(self.thanks.hide)
        column.addWidget(self.thanks)
        self.code = label("kioskNextCode", centred=True)
        column.addWidget(self.code)
        column.addStretch(1)
        self.staff = button("kioskStaff")
        self.staff.clicked.connect(self.staff_requested)
        foot = QHBoxLayout()
        foot.setContentsMargins(EDGE_PX, 0, EDGE_PX, 20)
        foot.addStretch(1)
        foot.addWidget(self.staff)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(area, 1)
        whole.addLayout(foot)
        self.retranslate()

    def show_code(self, code: str) -> None:
        """Show the code the clinic entered for the next patient; "" for none."""
        self._code = code
        self.retranslate()

    def show_thanks(self) -> None:
        """Say for some seconds that all of the last patient is kept."""
        self.thanks.show()
        self.thanks_timer.start()

    def forget_thanks(self) -> None:
        """Say no more of it: somebody else is there."""
        self.thanks_timer.stop()
        self.thanks.hide()

    def retranslate(self) -> None:
        say(self.thanks, self.tr("Thank you: everything is kept."))
        say(self.mark, self.tr("Mark my pain"))
        say(self.staff, self.tr("Staff"))
        self.staff.setAccessibleDescription(self.tr("For the clinic. Asks for its number."))
        say(self.code, self.tr("Code: {code}").format(code=self._code))
        self.code.setVisible(bool(self._code))
        current = self._languages.current.code
        for code, choice in self._choices.items():
            choice.setChecked(code == current)

    def _make_choice(self) -> QWidget:
        holder = QWidget()
        row = FlowLayout(holder, gap=12)
        self._group = QButtonGroup(self)
        self._choices: dict[str, QPushButton] = {}
        for language in self._languages.offered:
            choice = language_button(language)
            choice.clicked.connect(
                lambda _=False, code=language.code: self.language_requested.emit(code)
            )
            self._group.addButton(choice)
            self._choices[language.code] = choice
            row.addWidget(choice)
        return holder
