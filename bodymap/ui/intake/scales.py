"""How strong the pain is: now, at its worst and usually."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent
from PySide6.QtWidgets import QVBoxLayout

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import UNSURE, questions_of
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.widgets_scale import ScaleRow
from bodymap.ui.intake.words import option_words, page_hint, page_title, question_title
from bodymap.ui.theme import Theme

GAP = 22


class StrengthPage(IntakePage):
    """Three rows of numbers from 0 to 10.

    Arrow keys move within a row and from row to row, space and Enter choose, a figure chooses that
    number in the row; End goes to 10.
    """

    def __init__(self, desk: IntakeDesk, theme: Theme) -> None:
        super().__init__(desk, theme)
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(GAP)
        self.rows: dict[str, ScaleRow] = {}
        for question in questions_of(PageId.STRENGTH):
            row = ScaleRow(theme)
            row.answered.connect(partial(self._on_row_answered, question.id))
            row.moved.connect(partial(self._on_row_moved, question.id))
            self.rows[question.id] = row
            column.addWidget(row)
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

    def show_theme(self, theme: Theme) -> None:
        super().show_theme(theme)
        for row in self.rows.values():
            row.show_theme(theme)

    def retranslate(self) -> None:
        self.setAccessibleName(self.title)
        for question, row in self.rows.items():
            row.retranslate(question_title(question), option_words(question, UNSURE))

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _on_row_answered(self, question: str, answer: Answer) -> None:
        self.desk.answer(question, answer)
        self.show_state()
        self.can_go_on_changed.emit()

    def _on_row_moved(self, question: str, step: int, number: int) -> None:
        rows = list(self.rows)
        index = rows.index(question) + step
        if 0 <= index < len(rows):
            self.rows[rows[index]].take_focus(number)
