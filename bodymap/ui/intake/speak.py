"""A calm page: somebody should hear this before the questions go on."""

from __future__ import annotations

from PySide6.QtCore import QEvent, Qt
from PySide6.QtWidgets import QFrame, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout

from bodymap.sessions.intake.red_flags import FLAG_BY_ID, Urgency, raised
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.flag_words import flag_statement
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.theme import Theme

WIDEST_PX = 900
EDGE_PX = 24


class SpeakPage(IntakePage):
    """Says to speak to a member of staff, repeats what was ticked, and what to do alone.

    It names no illness. The emergency number is spoken of as the first thing to do alone only when
    something may not wait.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__(desk, theme)
        self._labels: list[QLabel] = []
        self.lead, self.alone = _words("speakLead"), _words("speakAlone")
        self._intro = _words("speakName")
        self._list = QGridLayout()
        self._list.setHorizontalSpacing(10)
        self._list.setVerticalSpacing(8)
        self._list.setColumnStretch(1, 1)
        card = QFrame()
        card.setObjectName("speakCard")
        card.setMaximumWidth(WIDEST_PX)
        inside = QVBoxLayout(card)
        inside.setContentsMargins(EDGE_PX, EDGE_PX, EDGE_PX, EDGE_PX)
        inside.setSpacing(14)
        inside.addWidget(self.lead)
        inside.addWidget(self._intro)
        inside.addLayout(self._list)
        self.alone.setMaximumWidth(WIDEST_PX)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(18)
        for part in (card, self.alone):
            row = QHBoxLayout()  # a column alone takes the height the full width would need
            row.addWidget(part)
            column.addLayout(row)
        column.addStretch(1)
        self.retranslate()

    @property
    def title(self) -> str:
        return self.tr("Please speak to a member of staff now")

    @property
    def next_words(self) -> str:
        return self.tr("I have told someone")

    def show_state(self) -> None:
        flags = raised(self.desk.intake) if self.desk.is_running else ()
        told = [flag for flag in flags if flag.urgency <= Urgency.TODAY]
        said = dict.fromkeys(
            option for flag in told for _question, option in flag.because if option in FLAG_BY_ID
        )
        self._show_list([flag_statement(each) for each in said])
        is_now = any(flag.urgency is Urgency.NOW for flag in told)
        if is_now:
            self.lead.setText(
                self.tr(
                    "Something you told us should be checked by a doctor or nurse straight away. "
                    "Please do not wait for your turn."
                )
            )
            self.alone.setText(
                self.tr(
                    "Is nobody here? Call the local emergency number, or ask somebody near you "
                    "to call it."
                )
            )
        else:
            self.lead.setText(
                self.tr(
                    "Something you told us should be checked by a doctor or nurse today, before "
                    "anything else is done."
                )
            )
            self.alone.setText(
                self.tr(
                    "Is nobody here at the moment? Tell the first person you see. If you feel "
                    "worse, call the local emergency number."
                )
            )

    @property
    def ticked(self) -> list[str]:
        """What is repeated, in the patient's words."""
        return [label.text() for label in self._labels]

    def retranslate(self) -> None:
        self._intro.setText(self.tr("This is what you told us:"))
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
