"""What a patient answered, line by line, each with a button to change it."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication, Signal
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Intake, PageId
from bodymap.sessions.intake.questions import questions_of
from bodymap.sessions.intake.red_flags import FLAG_PAGES, NONE
from bodymap.ui.intake.screen import button, label, say
from bodymap.ui.intake.words import answer_words, page_title, question_title

translate = QCoreApplication.translate

_ELSEWHERE = {
    PageId.ORIENTATION,
    PageId.ORIENTATION_AGAIN,
    PageId.PAINT,
    PageId.SPEAK,
    PageId.REVIEW,
    PageId.MEMORY,
    PageId.THANKS,
    *FLAG_PAGES,
}
"""Pages that ask nothing, or whose answers are drawings; the flags' have a line of their own."""


class AnswerLine(QFrame):
    """One question in small letters, the answer in large ones, and a button.

    Signals:
        change_requested: the answer is to be changed.
    """

    change_requested = Signal()

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("answerLine")
        self.asked = label("kioskStaff")
        self.answered = label("kioskName")
        self.change = button("pill")
        self.change.clicked.connect(self.change_requested)
        words = QVBoxLayout()
        words.setSpacing(2)
        words.addWidget(self.asked)
        words.addWidget(self.answered)
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 10, 0, 10)
        row.setSpacing(16)
        row.addLayout(words, 1)
        row.addWidget(self.change)

    def show_answer(self, asked: str, answered: str) -> None:
        say(self.asked, asked)
        say(self.answered, answered)
        say(self.change, self.tr("Change"))
        self.change.setAccessibleDescription(asked)


class AnswerList(QFrame):
    """All answers of an intake except the drawing.

    Signals:
        change_requested: the PageId whose answer is to be changed.
    """

    change_requested = Signal(object)

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("kioskCard")
        self._target: dict[AnswerLine, PageId] = {}
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(18, 6, 18, 6)
        self._column.setSpacing(0)
        self.lines: list[AnswerLine] = []

    def show_intake(self, intake: Intake) -> None:
        """Show a line for each question this intake asks."""
        wanted = [
            (page, page_title(page), page_words(intake, page))
            for page in flow.pages(intake)
            if page not in _ELSEWHERE
        ]
        wanted.append((_flag_page(intake), flags_title(), flag_words(intake)))
        while len(self.lines) < len(wanted):
            self._add_line()
        for number, line in enumerate(self.lines):
            line.setVisible(number < len(wanted))
        for line, (page, asked, answered) in zip(self.lines, wanted, strict=False):
            self._target[line] = page
            line.show_answer(asked, answered)
            line.setProperty("place", "last" if page == wanted[-1][0] else "")
            line.style().polish(line)

    def forget(self) -> None:
        """Keep no word of an intake."""
        for line in self.lines:
            line.show_answer("", "")

    def _add_line(self) -> None:
        line = AnswerLine()
        line.change_requested.connect(lambda: self.change_requested.emit(self._target[line]))
        self.lines.append(line)
        self._column.addWidget(line)


def page_words(intake: Intake, page: PageId) -> str:
    """Return the answers of a page in words; several ratings one below the other."""
    questions = questions_of(page)
    if len(questions) == 1:
        return answer_words(questions[0].id, intake.answers.get(questions[0].id))
    return "\n".join(
        #: One rating of several, such as "At its worst: 7 of 10".
        translate("review", "{question}: {answer}").format(
            question=question_title(question.id),
            answer=answer_words(question.id, intake.answers.get(question.id)),
        )
        for question in questions
    )


def flags_title() -> str:
    """Return what the line of the warning signs is about."""
    return translate("review", "Signs to tell the staff about")


def flag_words(intake: Intake) -> str:
    """Return the warning signs that were ticked, one below the other, or that there is none."""
    ticked = [
        answer_words(str(page), (option,))
        for page in FLAG_PAGES
        for option in _options(intake, page)
        if option != NONE
    ]
    return "\n".join(ticked) or translate("review", "None")


def _flag_page(intake: Intake) -> PageId:
    """Return the first page with a ticked sign, else the first page of signs."""
    for page in FLAG_PAGES:
        if any(option != NONE for option in _options(intake, page)):
            return page
    return FLAG_PAGES[0]


def _options(intake: Intake, page: PageId) -> tuple[str, ...]:
    answer = intake.answers.get(str(page), ())
    return answer if isinstance(answer, tuple) else ()
