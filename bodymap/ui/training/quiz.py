"""Practise: choose, be asked, see how it went."""

from __future__ import annotations

from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtWidgets import QHBoxLayout, QLabel, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.quiz.learner_files import LearnerFiles, new_learner
from bodymap.sessions.training import TrainingSession
from bodymap.ui.canvas.figure_art import FigureArt
from bodymap.ui.theme import Theme
from bodymap.ui.training.quiz_home import QuizHome
from bodymap.ui.training.round_page import RoundPage
from bodymap.ui.training.rows import Row, RowList
from bodymap.ui.training.words import quiz_kind_words, verdict_words
from bodymap.ui.words import percent, sentence_words

if TYPE_CHECKING:
    from bodymap.quiz.progress import Learner, LearnerStore
    from bodymap.sessions.training import RoundPlan
    from bodymap.ui.materials import Materials


class QuizPage(QWidget):
    """Home, round and summary, one at a time.

    Signals:
        problem_raised: an EnvironmentProblem to show.
    """

    problem_raised = Signal(object)

    def __init__(
        self,
        materials: Materials,
        art: FigureArt,
        theme: Theme,
        store: LearnerStore | None = None,
    ) -> None:
        super().__init__()
        self._materials = materials
        self._store = store or LearnerFiles()
        self.session = TrainingSession(materials.ground)
        self.home = QuizHome(materials, theme)
        self.round = RoundPage(materials, art, theme)
        self.summary = QWidget()
        self.score, self.counts = QLabel(), QLabel()
        self.missed = RowList(theme)
        self.again, self.back = QPushButton(), QPushButton()
        self._plan: RoundPlan | None = None
        self._lay_out()
        self.home.begin_requested.connect(self.begin)
        self.home.learner_requested.connect(self.choose_learner)
        self.home.new_learner_requested.connect(self.add_learner)
        self.home.removal_requested.connect(self.remove_learner)
        self.round.ended.connect(self._on_round_ended)
        self.again.clicked.connect(self._on_again_clicked)
        self.back.clicked.connect(self.go_home)
        self.retranslate()
        self.go_home()

    # ------------------------------------------------------------ rounds

    def begin(self, plan: RoundPlan) -> None:
        """Ask the first question of a round."""
        self._plan = plan
        self._stack.setCurrentWidget(self.round)
        self.round.begin(self.session, plan)

    def go_home(self) -> None:
        """Choose what is asked next."""
        self._stack.setCurrentWidget(self.home)
        self._show_home()
        self.home.begin.setFocus(Qt.FocusReason.OtherFocusReason)

    def show_theme(self, theme: Theme) -> None:
        self.home.show_theme(theme)
        self.round.show_theme(theme)
        self.missed.show_theme(theme)

    def _on_round_ended(self) -> None:
        if self.session.not_kept is not None:
            self.problem_raised.emit(self.session.not_kept)
        if not self.session.results:
            self.go_home()
            return
        self._say_summary()
        self._stack.setCurrentWidget(self.summary)
        self.again.setFocus(Qt.FocusReason.OtherFocusReason)

    def _on_again_clicked(self) -> None:
        plan = self.home.plan
        if plan is not None:
            self.begin(plan)

    # ------------------------------------------------------------ learners

    def choose_learner(self, learner_id: str) -> None:
        """Go on with a profile; "" for none, of whom nothing is kept."""
        try:
            learner = self._store.load(learner_id) if learner_id else None
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            self._show_home()
            return
        self._use(learner)

    def add_learner(self, name: str) -> None:
        """Keep a new profile and use it."""
        try:
            learner = new_learner(name)
            self._store.save(learner)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._use(learner)

    def remove_learner(self) -> None:
        """Remove the profile in use and all it holds."""
        try:
            self._store.delete(self.session.learner.id)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._use(None)

    def _use(self, learner: Learner | None) -> None:
        self.session = TrainingSession(self._materials.ground, self._store, learner)
        self._show_home()

    def _show_home(self) -> None:
        try:
            learners = self._store.learners()
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            learners = ()
        self.home.show_session(self.session, learners)

    # ------------------------------------------------------------ words and layout

    def _say_summary(self) -> None:
        found = self.session.summary()
        self.score.setText(self.tr("{share} of the points").format(share=percent(found.score)))
        self.counts.setText(
            self.tr(
                "Asked: {asked}. Right: {right}, half right: {half}, not right: {wrong}."
            ).format(asked=found.asked, right=found.right, half=found.half, wrong=found.wrong)
        )
        rows = [
            Row(
                f"{quiz_kind_words(one.question.kind)}: "
                f"{self._materials.index.muscles_by_id[one.question.muscle].short_name}",
                f"{verdict_words(one.verdict)} · "
                + " ".join(sentence_words(reason) for reason in one.reasons),
                one,
            )
            for one in found.missed
        ]
        self.missed.show_rows(rows or [Row(self.tr("Everything was right."), is_heading=True)])

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for button, words, tip in (
            (self.again, self.tr("Another round"), self.tr("The same choice, what is due first")),
            (self.back, self.tr("Choose anew"), self.tr("Other muscles or questions")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        self.missed.setAccessibleName(self.tr("What was not right"))
        if self.session.results:
            self._say_summary()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        self.score.setProperty("look", "demoTitle")
        self.counts.setProperty("look", "demoLine")
        self.counts.setWordWrap(True)
        self.again.setProperty("look", "primary")
        for button in (self.again, self.back):
            button.setMinimumHeight(44)
            button.setMinimumWidth(180)
        column = QVBoxLayout(self.summary)
        column.setContentsMargins(40, 30, 40, 24)
        column.setSpacing(12)
        column.addWidget(self.score)
        column.addWidget(self.counts)
        column.addWidget(self.missed, 1)
        row = QHBoxLayout()
        row.addWidget(self.again)
        row.addWidget(self.back)
        row.addStretch(1)
        column.addLayout(row)
        self._stack = QStackedWidget()
        for page in (self.home, self.round, self.summary):
            self._stack.addWidget(page)
        whole = QVBoxLayout(self)
        whole.setContentsMargins(0, 0, 0, 0)
        whole.addWidget(self._stack)
