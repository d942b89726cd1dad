"""What the patient told: the warning signs first, then the answers, then the plan."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from bodymap.sessions.intake.model import PageId, Status
from bodymap.sessions.intake.red_flags import RaisedFlag, Urgency
from bodymap.sessions.intake.summary import Summary
from bodymap.ui.intake.flag_words import flag_meaning, flag_name, urgency_words
from bodymap.ui.intake.words import answer_words, option_words, question_name
from bodymap.ui.records.parts import (
    Card,
    RecordsPage,
    button,
    clear,
    flag_pixmap,
    label,
    say,
)
from bodymap.ui.theme import Theme

PLAN_MS = 700
PLAN_PX = 150
WIDEST_PX = 1120
BESIDE_PX = 320
NARROW_PX = 900


class AnswersPage(RecordsPage):
    """Shown by itself before the drawing while there are signs that nobody read.

    Signals:
        acknowledged: the signs were read.
        put_back_requested: the drawing stays in the inbox.
        plan_changed: the plan's text.
        code_chosen: the code to file the visit under.
    """

    acknowledged = Signal()
    put_back_requested = Signal()
    plan_changed = Signal(str)
    code_chosen = Signal(str)

    def __init__(self, theme: Theme) -> None:
        super().__init__(widest=WIDEST_PX)
        self._theme = theme
        self._summary: Summary | None = None
        self._was_asked = False
        self._must_read = False
        self._status = Status.FINISHED
        self._is_waiting = False
        self.acknowledge = button("primary")
        self.acknowledge.clicked.connect(self.acknowledged)
        self.put_back = button()
        self.put_back.clicked.connect(self.put_back_requested)
        self._signs = QVBoxLayout()
        self._signs.setSpacing(12)
        self._answers = Card()
        self._answers_title = label("section")
        self._grid = QGridLayout()
        self._grid.setHorizontalSpacing(20)
        self._grid.setVerticalSpacing(7)
        self._grid.setColumnStretch(1, 1)
        self._answers.column.addWidget(self._answers_title)
        self._answers.column.addLayout(self._grid)
        self._code_card = Card()
        self._code_title = label("section")
        self.code = QLineEdit()
        self.code.setMinimumHeight(36)
        self.file_under = button()
        self._make_code_row()
        self._plan_card = Card()
        self._plan_title = label("section")
        self.plan = QPlainTextEdit()
        self.plan.setTabChangesFocus(True)
        self.plan.setFixedHeight(PLAN_PX)
        self._plan_card.column.addWidget(self._plan_title)
        self._plan_card.column.addWidget(self.plan)
        self._plan_timer = QTimer(self, singleShot=True, interval=PLAN_MS)
        self._plan_timer.timeout.connect(self.hand_over_plan)
        self.plan.textChanged.connect(self._on_plan_text_changed)
        self._is_filling = False
        self._lay_out()
        self.foot.addWidget(self.put_back)
        self.foot.addStretch(1)
        self.foot.addWidget(self.acknowledge)
        self.retranslate()

    def show_visit(
        self,
        who: str,
        said: Summary,
        *,
        was_asked: bool,
        must_read: bool,
        is_waiting: bool,
        status: Status,
        plan: str,
        code: str,
    ) -> None:
        """Show what was told at a visit; `who` and when stands below the title.

        `must_read` asks for the signs to be read; `is_waiting` tells that it is no visit yet.
        """
        self.hand_over_plan()
        self._summary, self._was_asked, self._must_read = said, was_asked, must_read
        self._status, self._is_waiting = status, is_waiting
        say(self.lead, who)
        self._is_filling = True
        if self.plan.toPlainText() != plan:
            self.plan.setPlainText(plan)
        self.code.setText(code)
        self._is_filling = False
        self._beside.setVisible(not must_read)
        self.acknowledge.setVisible(must_read)
        self.put_back.setVisible(must_read)
        self.back.setVisible(not must_read)
        self.retranslate()

    def hand_over_plan(self) -> None:
        """Tell what was typed, if it was not told yet."""
        if self._plan_timer.isActive():
            self._plan_timer.stop()
            self.plan_changed.emit(self.plan.toPlainText())

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self._fill_signs()

    def retranslate(self) -> None:
        say(self.back, self.tr("Back to the drawing"))
        say(self.acknowledge, self.tr("I have read this: show the drawing"))
        say(
            self.put_back,
            self.tr("Leave it with the waiting drawings")
            if self._is_waiting
            else self.tr("Close the visit"),
        )
        say(self._plan_title, self.tr("Plan"))
        self.plan.setAccessibleName(self.tr("Plan"))
        self.plan.setPlaceholderText(self.tr("Stands in the report; kept while you type."))
        say(self._code_title, self.tr("Filed under the patient's code"))
        self.code.setAccessibleName(self.tr("Patient's code"))
        say(self.file_under, self.tr("File under this code"))
        say(self._answers_title, self.tr("What the patient answered"))
        self._fill_signs()
        self._fill_answers()

    def take_focus(self) -> None:
        (self.acknowledge if self._must_read else self.back).setFocus()

    # ------------------------------------------------------------ inside

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        direction = QBoxLayout.Direction
        self._both.setDirection(direction.TopToBottom if is_narrow else direction.LeftToRight)
        self._beside.setMinimumWidth(0 if is_narrow else BESIDE_PX)
        self._beside.setMaximumWidth(WIDEST_PX if is_narrow else BESIDE_PX)

    def _lay_out(self) -> None:
        told = QVBoxLayout()
        told.setSpacing(12)
        told.addLayout(self._signs)
        told.addWidget(self._answers)
        told.addStretch(1)
        self._beside = QWidget()
        beside = QVBoxLayout(self._beside)
        beside.setContentsMargins(0, 0, 0, 0)
        beside.setSpacing(12)
        beside.addWidget(self._plan_card)
        beside.addWidget(self._code_card)
        beside.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._both.setSpacing(16)
        self._both.addLayout(told, 1)
        self._both.addWidget(self._beside)
        self.fill(scrolls=True).addLayout(self._both)

    def _make_code_row(self) -> None:
        for part in (self._code_title, self.code, self.file_under):
            self._code_card.column.addWidget(part)
        self.file_under.clicked.connect(lambda: self.code_chosen.emit(self.code.text()))
        self.code.returnPressed.connect(self.file_under.click)

    def _on_plan_text_changed(self) -> None:
        if not self._is_filling:
            self._plan_timer.start()

    def _fill_signs(self) -> None:
        clear(self._signs)
        said = self._summary
        if said is None:
            return
        flags = said.flags
        if self._must_read:
            title = self.tr("Check this first") if flags else self.tr("Not everything was answered")
        else:
            title = self.tr("Answers and plan")
        say(self.title, title)
        if not self._was_asked:
            self._note(self.tr("No questions were asked on the tablet at this visit."))
            return
        if flags:
            self._note(
                self.tr(
                    "The patient ticked what may need a medical check. The muscles come after it."
                )
                if self._must_read
                else self.tr("Warning signs the patient ticked:")
            )
        for flag in flags:
            self._signs.addWidget(sign_card(flag, self._theme))
        if said.unanswered_flags:
            pages = "; ".join(question_name(page) for page in said.unanswered_flags)
            self._caution(
                self.tr(
                    "The patient did not come to these questions for warning signs: {pages}. "
                    "Ask them yourself: no answer does not mean that there is no sign."
                ).format(pages=pages)
            )
        elif not flags:
            self._note(self.tr("No warning sign was ticked; every question for them was answered."))
        if said.is_side_unsure:
            self._caution(
                self.tr(
                    "Left and right may be mixed up: asked for the left shoulder, the patient "
                    "touched the right one. Ask before you rely on the side of the drawing."
                )
            )
        if self._status is not Status.FINISHED:
            self._note(self.tr("The patient did not come to the end of the questions."))

    def _note(self, words: str) -> None:
        made = label("")
        say(made, words)
        self._signs.addWidget(made)

    def _caution(self, words: str) -> None:
        frame = QFrame()
        frame.setObjectName("noFit")
        column = QVBoxLayout(frame)
        column.setContentsMargins(16, 10, 16, 10)
        made = label("cautionTitle")
        say(made, words)
        column.addWidget(made)
        self._signs.addWidget(frame)

    def _fill_answers(self) -> None:
        while (item := self._grid.takeAt(0)) is not None:
            widget = item.widget()
            if widget is not None:
                widget.hide()
                widget.deleteLater()
        said = self._summary
        lines = () if said is None or not self._was_asked else said.lines
        self._answers.setVisible(bool(lines))
        for number, line in enumerate(lines):
            question, answer = label("question"), label("")
            say(question, question_name(line.question))
            say(answer, answer_words(line.question, line.answer))
            if line.answer is None:
                answer.setProperty("look", "question")
            question.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Preferred)
            question.setMinimumWidth(150)
            top = Qt.AlignmentFlag.AlignTop
            self._grid.addWidget(question, number, 0, top)
            self._grid.addWidget(answer, number, 1, top)


def sign_card(flag: RaisedFlag, theme: Theme) -> QWidget:
    """Return a card of one warning sign: how urgent, sign, words ticked, meaning."""
    card = Card("signCard")
    name = {Urgency.NOW: "now", Urgency.TODAY: "today", Urgency.TELL: "tell"}[flag.urgency]
    card.setProperty("urgency", name)
    is_now = flag.urgency is Urgency.NOW
    row = QHBoxLayout()
    row.setSpacing(8)
    picture = QLabel()
    picture.setPixmap(flag_pixmap(theme.colour("stop" if is_now else "caution"), 18))
    urgency = label("signNow" if is_now else "signSoon")
    say(urgency, urgency_words(flag.urgency))
    row.addWidget(picture)
    row.addWidget(urgency, 1)
    card.column.addLayout(row)
    title = label("signName")
    say(title, flag_name(flag.id))
    card.column.addWidget(title)
    for question, option in flag.because:
        said = label("")
        words = option_words(question, option)
        if question not in set(PageId) or not question.startswith("flags_"):
            words = f"{question_name(question)}: {words}"
        say(said, f"“{words}”")
        card.column.addWidget(said)
    meaning = label("question")
    say(meaning, flag_meaning(flag.id))
    card.column.addWidget(meaning)
    return card
