"""One round of questions: the drawing at the left, question, answer and why at the right."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QElapsedTimer, QEvent, Qt, QTimer, Signal
from PySide6.QtGui import QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QBoxLayout,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.quiz.model import (
    DrawnAnswer,
    MuscleAnswer,
    NoAnswer,
    QuestionKind,
    RegionAnswer,
    RegionChoice,
    TapAnswer,
)
from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.theme import Theme, text_font
from bodymap.ui.training.asked import (
    answer_view,
    asked_words,
    first_view,
    shown_after,
    shown_before,
)
from bodymap.ui.training.board import Board
from bodymap.ui.training.choices import CROSS, HALF, TICK, ChoiceList
from bodymap.ui.training.mark_key import MarkKey
from bodymap.ui.training.paint_row import PaintRow
from bodymap.ui.training.words import region_words, verdict_words
from bodymap.ui.words import VIEWS, sentence_words

if TYPE_CHECKING:
    from bodymap.quiz.model import Answer, Question, Result
    from bodymap.sessions.training import RoundPlan, TrainingSession
    from bodymap.ui.materials import Materials

PANEL_PX, WIDE_PANEL_PX, WIDE_PX = 400, 520, 1600
NARROW_PX, LOW_PX = 960, 420
WIDEST_PX = 16_777_215  # Qt's word for "as wide as you like"
TICK_MS = 250
STORY_PX = 15
SIGNS = {"right": TICK, "half": HALF, "wrong": CROSS}


class RoundPage(QWidget):
    """Asks, takes the answer, says what it was and why, and goes on.

    Digits choose, Enter answers and goes on; on the drawing arrow keys move a place and Space
    presses there.

    Signals:
        ended: the round is over, or was left.
    """

    ended = Signal()

    def __init__(self, materials: Materials, art: FigureArt, theme: Theme) -> None:
        super().__init__()
        self._materials = materials
        self._theme = theme
        self._session: TrainingSession | None = None
        self._question: Question | None = None
        self._limit_s: float | None = None
        self._count = 0
        self.result: Result | None = None
        self.tap: TapAnswer | None = None
        self.board = Board(art, theme)
        self.board.work_by_keys()
        self.board.touched.connect(self._on_touched)
        self.place, self.left_s, self.asked, self.told = (QLabel() for _ in range(4))
        self.verdict, self.why = QLabel(), QLabel()
        self.first, self.second = ChoiceList(), ChoiceList()
        self.paint_row = PaintRow(self.board)
        self.key = MarkKey(theme)
        self.in_words, self.answer, self.skip, self.stop_round = (QPushButton() for _ in range(4))
        self._clock = QElapsedTimer()
        self._ticks = QTimer(self, interval=TICK_MS)
        self._ticks.timeout.connect(self._on_tick)
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------ the round

    @property
    def question(self) -> Question | None:
        return self._question

    def begin(self, session: TrainingSession, plan: RoundPlan) -> bool:
        """Ask the first question of a round; return whether there is one."""
        self._session = session
        self._limit_s = plan.limit_s
        self._count = 0
        return self._ask(session.start(plan))

    def show_theme(self, theme: Theme) -> None:
        self._theme = theme
        self.board.show_theme(theme)
        self.key.show_theme(theme)

    def leave(self) -> None:
        """End the round here."""
        self._ticks.stop()
        self.board.paint_into(None)
        self._question = None
        self.ended.emit()

    def _ask(self, question: Question | None) -> bool:
        self.result, self.tap, self._question = None, None, question
        if question is None:
            self.leave()
            return False
        self._count += 1
        is_drawn = question.kind is QuestionKind.DRAW_REFERRAL
        self.board.paint_into(None)
        if is_drawn:
            from bodymap.sessions.review import ReviewSession  # noqa: PLC0415 (loads numpy)

            self.board.paint_into(ReviewSession(self._materials.ground))
        self.board.canvas.fit()
        self.board.show_view(first_view(question))
        self.board.show_source(lambda view: shown_before(self._materials, question, view))
        self.paint_row.show_session(self.board.session)
        self.key.hide()
        self.verdict.hide()
        self.why.hide()
        self._offer(question)
        self._say()
        needs_place = is_drawn or question.kind is QuestionKind.FIND_POINT
        (self.board.canvas if needs_place else self.first.buttons[0]).setFocus()
        self._clock.start()
        if self._limit_s is not None:
            self._ticks.start()
        self._on_tick()
        return True

    def _offer(self, question: Question) -> None:
        index = self._materials.index
        self.first.heading.setText("")
        self.second.heading.setText("")
        muscles = [(one, index.muscles_by_id[one].short_name) for one in question.muscles]
        regions = [(one, region_words(one)) for one in question.regions]
        self.first.show_choices(muscles or regions, several=bool(regions))
        self.second.heading.setText(self.tr("What tells them apart:") if question.places else "")
        self.second.show_choices(
            [(words, words) for words in question.places], first=len(muscles) + 1
        )
        self.in_words.setVisible(bool(question.described) and not question.story)
        self.in_words.setChecked(False)
        self.told.setText(" · ".join(question.described))
        self.told.setVisible(bool(question.story))

    # ------------------------------------------------------------ answering

    def _answer_now(self) -> Answer | None:
        """Return the answer as it stands; None while something is missing."""
        question = self._question
        if question is None:
            return None
        if question.kind is QuestionKind.FIND_POINT:
            return self.tap
        if question.kind is QuestionKind.DRAW_REFERRAL:
            return self._drawn()
        if question.kind is QuestionKind.WHICH_REGION:
            chosen = [one for one in self.first.chosen if isinstance(one, RegionChoice)]
            return RegionAnswer(frozenset(chosen)) if chosen else None
        if not self.first.chosen or (question.places and not self.second.chosen):
            return None
        return MuscleAnswer(str(self.first.chosen[0]), *map(str, self.second.chosen))

    def _drawn(self) -> DrawnAnswer | None:
        session = self.board.session
        if session is None or not session.has_paint:
            return None
        painted = {view: session.painted(view) for view in BodyView}
        return DrawnAnswer({view: shape for view, shape in painted.items() if not shape.is_empty})

    def go_on(self) -> None:
        """Answer, or after the answer ask the next question."""
        if self.result is not None and self._session is not None:
            self._ask(self._session.advance())
            return
        given = self._answer_now()
        if given is not None:
            self._mark(given)

    def pass_on(self) -> None:
        """Be told the answer."""
        if self.result is None:
            self._mark(NoAnswer())

    def _mark(self, given: Answer) -> None:
        session = self._session
        if session is None or self._question is None:
            return
        self._ticks.stop()
        seconds = self._clock.elapsed() / 1000
        result = self.result = session.answer(given, seconds)
        if self.board.session is not None:
            self.board.paint_into(None)
        self.paint_row.show_session(None)
        question = result.question
        self.board.show_view(answer_view(self._materials, question, self.board.view))
        self.board.show_source(lambda view: shown_after(self._materials, result, view))
        said = (self.tr("right answer"), self.tr("chosen, not right"))
        self.first.mark([question.muscle, *question.right_regions], said)
        self.second.mark([question.right_place], said)
        self.key.show_mark(result.drawing)
        self._say_result(result)
        self._say()
        self.answer.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_touched(self, view: BodyView, u: float, v: float) -> None:
        question = self._question
        if question is None or question.kind is not QuestionKind.FIND_POINT or self.result:
            return
        from bodymap.ui.training.shown import Shown, Spot  # noqa: PLC0415

        tap = self.tap = TapAnswer(view, u, v)

        def shown(one: BodyView) -> Shown:
            return Shown(spots=(Spot(u, v, "tapped"),) if one is tap.view else ())

        self.board.show_source(shown)
        self._say_buttons()

    def _on_tick(self) -> None:
        limit = self._limit_s
        self.left_s.setVisible(limit is not None and self.result is None)
        if limit is None or self.result is not None or self._question is None:
            return
        left = limit - self._clock.elapsed() / 1000
        self.left_s.setText(self.tr("{seconds} s left").format(seconds=max(0, round(left))))
        if left <= 0:
            self._mark(NoAnswer())

    # ------------------------------------------------------------ words

    def _say_result(self, result: Result) -> None:
        sign = SIGNS[result.verdict.value]
        self.verdict.setText(f"{sign}  {verdict_words(result.verdict)}")
        told = [sentence_words(reason) for reason in result.reasons]
        story = result.question.story
        if story and self._session is not None:
            source = self._session.maker.stories[story].source
            told.append(self.tr("From: {source}.").format(source=source.rstrip(".")))
        self.why.setText("\n\n".join(told))
        self.verdict.show()
        self.why.show()
        self.left_s.hide()

    def _say(self) -> None:
        question, session = self._question, self._session
        if question is None or session is None:
            return
        self.place.setText(
            self.tr("Question {number} of {count}").format(
                number=self._count, count=self._count + session.left
            )
        )
        self.asked.setText(asked_words(self._materials, question))
        told = [self.asked.text()]
        if self.result is None:
            told += question.described
        else:
            told += [self.verdict.text()[2:].strip(), self.why.text().replace("\n\n", " ")]
        self._panel.setAccessibleName(told[0])
        self._panel.setAccessibleDescription(". ".join(told[1:]))
        self.board.canvas.setAccessibleDescription(
            ". ".join(told)
            + " "
            + self.tr(
                "Arrow keys move a place, Space presses there, Enter answers, 1 to 6 turn the body."
            )
        )
        self._say_buttons()

    def _say_buttons(self) -> None:
        is_answered = self.result is not None
        words = self.tr("Next (Enter)") if is_answered else self.tr("Answer (Enter)")
        self.answer.setText(words)
        self.answer.setAccessibleName(words)
        self.answer.setToolTip(self.tr("Enter"))
        said = ". ".join([self.verdict.text()[2:].strip(), self.why.text().replace("\n\n", " ")])
        self.answer.setAccessibleDescription(said if is_answered else self.asked.text())
        self.answer.setEnabled(is_answered or self._answer_now() is not None)
        self.skip.setVisible(not is_answered)

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (self.skip, self.tr("I do not know"), self.tr("Be told, and be asked again soon")),
            (self.stop_round, self.tr("End the round"), self.tr("What was answered is kept")),
            (self.in_words, self.tr("Say it in words"), self.tr("Describe what is shown (W)")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        if self.result is not None:
            self._say_result(self.result)
        self._say()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    # ------------------------------------------------------------ layout and keys

    def _connect(self) -> None:
        self.answer.clicked.connect(self.go_on)
        self.skip.clicked.connect(self.pass_on)
        self.stop_round.clicked.connect(self.leave)
        self.in_words.toggled.connect(self.told.setVisible)
        self.first.changed.connect(self._say_buttons)
        self.second.changed.connect(self._say_buttons)
        self.board.painted.connect(self._say_buttons)
        self.paint_row.changed.connect(self._say_buttons)
        for number in range(1, 10):
            self._key(str(number)).activated.connect(
                lambda number=number: self._on_digit_pressed(number)
            )
        for key in ("Return", "Enter"):
            self._key(key).activated.connect(self._on_enter_pressed)
        self._key("W").activated.connect(self.in_words.toggle)

    def _key(self, keys: str) -> QShortcut:
        shortcut = QShortcut(QKeySequence(keys), self)
        shortcut.setContext(Qt.ShortcutContext.WidgetWithChildrenShortcut)
        return shortcut

    def _on_enter_pressed(self) -> None:
        """Press the button one is on; anywhere else answer or go on."""
        focus = QApplication.focusWidget()
        own = (self.answer, *self.first.buttons, *self.second.buttons)
        if isinstance(focus, QAbstractButton) and focus not in own:
            focus.click()
        else:
            self.go_on()

    def _on_digit_pressed(self, number: int) -> None:
        """Choose by number; where there is nothing to choose, or after the answer, turn."""
        if self.result is None and self.first.buttons:
            count = len(self.first.buttons)
            if not self.first.press(number - 1):
                self.second.press(number - 1 - count)
        elif number <= len(VIEWS):
            self.board.show_view(VIEWS[number - 1])

    def _lay_out(self) -> None:
        self.place.setProperty("look", "quiet")
        self.left_s.setProperty("look", "section")
        self.asked.setProperty("look", "title")
        self.verdict.setProperty("look", "title")
        for label in (self.asked, self.told, self.why):
            label.setWordWrap(True)
        for label in (self.told, self.why):
            label.setFont(text_font(STORY_PX))
        self.in_words.setCheckable(True)
        self.in_words.setProperty("look", "chip")
        self.answer.setProperty("look", "primary")
        for button in (self.answer, self.skip, self.stop_round):
            button.setMinimumHeight(44)
            button.setAutoDefault(False)
        self._panel = self._side()
        left = QVBoxLayout()
        left.setContentsMargins(14, 10, 14, 12)
        left.addWidget(self.board, 1)
        left.addWidget(self.paint_row)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addLayout(left, 1)
        self._row.addWidget(self._panel)

    def _side(self) -> QFrame:
        inner = QWidget()
        inner.setObjectName("cardBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(16, 14, 16, 8)
        column.setSpacing(10)
        top = QHBoxLayout()
        top.addWidget(self.place, 1)
        top.addWidget(self.left_s)
        column.addLayout(top)
        column.addWidget(self.asked)
        column.addWidget(self.told)
        column.addWidget(self.in_words, 0, Qt.AlignmentFlag.AlignLeading)
        for widget in (self.first, self.second, self.verdict, self.why, self.key):
            column.addWidget(widget)
        column.addStretch(1)
        room = QScrollArea()
        room.setWidget(inner)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        panel = QFrame()
        panel.setObjectName("rightColumn")
        side = QVBoxLayout(panel)
        side.setContentsMargins(0, 0, 0, 12)
        side.addWidget(room, 1)
        foot = QVBoxLayout()
        foot.setContentsMargins(16, 0, 16, 0)
        foot.addWidget(self.answer)
        others = QHBoxLayout()
        others.addWidget(self.skip, 1)
        others.addWidget(self.stop_round, 1)
        foot.addLayout(others)
        side.addLayout(foot)
        return panel

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        is_narrow = self.width() < NARROW_PX
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if is_narrow else across)
        wide = WIDE_PANEL_PX if self.width() >= WIDE_PX else PANEL_PX
        self._panel.setMinimumSize(0 if is_narrow else wide, LOW_PX if is_narrow else 0)
        self._panel.setMaximumWidth(WIDEST_PX if is_narrow else wide)
