"""A calm page: somebody should hear this before the questions go on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QAccessible, QAccessibleAnnouncementEvent
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.red_flags import (
    FLAG_BY_ID,
    FLAG_PAGES,
    RaisedFlag,
    Urgency,
    raised,
    speak_urgency,
)
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.screen import button, say
from bodymap.ui.intake.sight import bring_into_sight
from bodymap.ui.intake.speak_words import speak_alone, speak_lead, speak_title
from bodymap.ui.theme import Theme

WIDEST_PX = 900
EDGE_PX = 24


class SpeakPage(IntakePage):
    """Says to speak to a member of staff, repeats what was ticked, and what to do alone.

    It names no illness. The ways on stand in the page, not where the button of every other page
    lies, so that a hasty hand does not pass it.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._labels: list[QLabel] = []
        self._urgency = Urgency.NOW
        self._is_alone = False
        self.lead, self.alone = _words("speakLead"), _words("speakAlone")
        self._intro = _words("speakName")
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(10)
        self._list.setVerticalSpacing(8)
        self._list.setColumnStretch(1, 1)
        card = QFrame()
        card.setObjectName("speakCard")
        inside = QVBoxLayout(card)
        inside.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        inside.setSpacing(14)
        inside.addWidget(self.lead)
        inside.addWidget(self._intro)
        inside.addLayout(self._list)
        self.told, self.go_on = button("pillPrimary"), button("pill")
        self.nobody, self.mistake = button("pill"), button("pill")
        self.told.clicked.connect(self.desk.go_on)
        self.go_on.clicked.connect(self.desk.go_on)
        self.nobody.clicked.connect(self._on_nobody_clicked)
        self.mistake.clicked.connect(self._on_mistake_clicked)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for part in (card, self.told, self.nobody, self.alone, self.go_on, self.mistake):
            part.setMaximumWidth(WIDEST_PX)
            row = QHBoxLayout()  # a column alone takes the height the full width would need
            row.addWidget(part)
            column.addLayout(row)
        column.addStretch(1)
        desk.page_changed.connect(self._on_desk_page_changed)
        desk.ended.connect(self._forget)
        self.retranslate()

    @property
    def title(self) -> str:
        return speak_title(self._urgency)

    @property
    def has_back(self) -> bool:
        return False

    @property
    def has_next(self) -> bool:
        return False

    def show_state(self) -> None:
        flags = self._flags
        said = dict.fromkeys(
            option for flag in flags for _question, option in flag.because if option in FLAG_BY_ID
        )
        self._show_list([flag_statement(each) for each in said])
        urgency = speak_urgency(flags)
        self._urgency = Urgency.TODAY if urgency is None else urgency
        self.lead.setText(speak_lead(self._urgency))
        self.alone.setText(speak_alone(self._urgency, self.desk.emergency_number))
        self.alone.setVisible(self._is_alone)
        self.go_on.setVisible(self._is_alone)
        self.nobody.setVisible(not self._is_alone)

    @property
    def _flags(self) -> tuple[RaisedFlag, ...]:
        """What the answers raise that somebody should hear of."""
        flags = raised(self.desk.intake) if self.desk.is_running else ()
        return tuple(flag for flag in flags if flag.urgency <= Urgency.TODAY)

    def _on_nobody_clicked(self) -> None:
        self._is_alone = True
        self.show_state()
        bring_into_sight(self.go_on)
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(self.alone, self.alone.text()))
        self.turned.emit()

    def _on_mistake_clicked(self) -> None:
        """Show the page where the most urgent sign was ticked."""
        asked = {question for flag in self._flags[:1] for question, _option in flag.because}
        signs = [page for page in FLAG_PAGES if str(page) in asked]
        if signs:
            self.desk.turn_to(signs[-1])
        else:
            self.desk.go_back()

    def _on_desk_page_changed(self, page: PageId) -> None:
        if page is not PageId.SPEAK:
            self._forget()

    def _forget(self) -> None:
        self._is_alone = False
        self.show_state()

    @property
    def ticked(self) -> list[str]:
        """What is repeated, in the patient's words."""
        return [label.text() for label in self._labels]

    def retranslate(self) -> None:
        self._intro.setText(self.tr("This is what you told us:"))
        say(self.told, self.tr("I have told someone"))
        say(self.nobody, self.tr("Nobody is here"))
        say(self.go_on, self.tr("I have asked for help: go on"))
        say(self.mistake, self.tr("I touched this by mistake"))
        self.show_state()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _show_list(self, statements: list[str]) -> None:
        """Set one line after the other, each behind its dot."""
        if statements == self.ticked:
            return
        while (item := self._list.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        self._labels = []
        for line, statement in enumerate(statements):
            dot, words = _words("speakTicked"), _words("speakTicked")
            dot.setText("•")
            words.setText(statement)
            self._list.addWidget(dot, line, 0, Qt.AlignmentFlag.AlignTop)
            self._list.addWidget(words, line, 1)
            self._labels.append(words)


def _words(look: str) -> QLabel:
    made = QLabel()
    made.setProperty("look", look)
    made.setWordWrap(True)
    made.setTextFormat(Qt.TextFormat.PlainText)
    return made
