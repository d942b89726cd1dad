"""How strong the pain is: now, at its worst and usually."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import UNSURE, questions_of
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.pains_words import strongest_words
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.intake.sight import bring_into_sight
from bodymap.ui.intake.widgets_scale import ScaleRow
from bodymap.ui.intake.words import (
    number_words,
    option_words,
    page_hint,
    page_title,
    question_title,
)
from bodymap.ui.theme import Theme

GAP = 22


class StrengthPage(IntakePage):
    """Three rows of numbers from 0 to 10.

    Arrow keys move within a row and from row to row, space and Enter choose, a figure chooses that
    number in the row; End goes to 10. What was rated while painting is repeated, and not taken for
    an answer: nobody said whether it was now, usual or the worst.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__(desk, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.asked, self.doubt = label("scaleTitle"), label("kioskCaution")
        self.mend = button("pill")
        self.mend.clicked.connect(self._on_mend_clicked)
        column.addWidget(self.asked)
        self.rows: dict[str, ScaleRow] = {}
        for question in questions_of(PageId.STRENGTH):
            row = ScaleRow(theme)
            row.answered.connect(partial(self._on_row_answered, question.id))
            row.moved.connect(partial(self._on_row_moved, question.id))
            self.rows[question.id] = row
            column.addWidget(row)
        column.addWidget(self.doubt)
        column.addWidget(self.mend)
        column.addStretch(1)
        self.retranslate()

    @property
    def title(self) -> str:
        return page_title(PageId.STRENGTH)

    @property
    def hint(self) -> str:
        return page_hint(PageId.STRENGTH)

    def show_state(self) -> None:
        answers = self.desk.intake.answers if self.desk.is_running else {}
        for question, row in self.rows.items():
            row.show_answer(answers.get(question))
        self._say_asked()
        self._say_doubt()

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for row in self.rows.values():
            row.show_theme(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(self.title)
        for question, row in self.rows.items():
            row.retranslate(question_title(question), option_words(question, UNSURE))
        self._say_asked()
        self._say_doubt()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _say_asked(self) -> None:
        """Say which pain is meant, and how it was rated while painting; that answers nothing."""
        words = strongest_words(self.desk.intake.drawing) if self.desk.is_running else ""
        say(self.asked, words)
        self.asked.setVisible(bool(words))

    @property
    def _stronger(self) -> int | None:
        """A rating above that of the worst pain; None where there is none."""
        answers = self.desk.intake.answers if self.desk.is_running else {}
        worst = answers.get("pain_worst")
        others = [answers.get(each) for each in ("pain_now", "pain_usual")]
        most = max((each for each in others if isinstance(each, int)), default=None)
        if most is None or not isinstance(worst, int) or worst >= most:
            return None
        return most

    def _say_doubt(self) -> None:
        """Ask about a worst pain that is not the worst; who meant it so goes on."""
        most = self._stronger
        say(self.doubt, "" if most is None else self.tr("Is your worst pain less than the others?"))
        number = number_words(most or 0)
        say(self.mend, self.tr("No: at its worst it is {number}").format(number=number))
        self.doubt.setVisible(most is not None)
        self.mend.setVisible(most is not None)

    def _on_mend_clicked(self) -> None:
        most = self._stronger
        if most is not None:
            self._on_row_answered("pain_worst", most)

    def _on_row_answered(self, question: str, answer: Answer) -> None:
        self.desk.answer(question, answer)
        self.show_state()
        if self._stronger is not None:
            bring_into_sight(self.mend)
        self.can_go_on_changed.emit()

    def _on_row_moved(self, question: str, step: int, number: int) -> None:
        rows = list(self.rows)
        index = rows.index(question) + step
        if 0 <= index < len(rows):
            self.rows[rows[index]].take_focus(number)
