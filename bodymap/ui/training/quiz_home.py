"""Where a round begins: who learns, what is asked, how one stands, and what went wrong so far."""

from __future__ import annotations

import secrets
from typing import TYPE_CHECKING

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import (
    QBoxLayout,
    QButtonGroup,
    QCheckBox,
    QComboBox,
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QInputDialog,
    QLabel,
    QMessageBox,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from bodymap.quiz.model import Level, QuestionKind, item_parts
from bodymap.sessions.training import RoundPlan
from bodymap.ui import i18n
from bodymap.ui.theme import Theme
from bodymap.ui.training.rows import Row, RowList
from bodymap.ui.training.set_dialog import SetDialog
from bodymap.ui.training.words import (
    level_words,
    quiz_kind_words,
    set_words,
    verdict_words,
)
from bodymap.ui.words import sentence_words

if TYPE_CHECKING:
    from collections.abc import Sequence

    from bodymap.quiz.progress import LearnerName, Mistake
    from bodymap.sessions.training import TrainingSession
    from bodymap.ui.materials import Materials

COUNTS = (5, 10, 20, 40)
LIMITS_S = (None, 60.0, 30.0, 15.0)
MOST_MISTAKES = 40
NARROW_PX = 1000


class QuizHome(QWidget):
    """Choices at the left, progress and mistakes at the right.

    Signals:
        begin_requested: the RoundPlan.
        learner_requested: the id of a profile, "" for none.
        new_learner_requested: the name of a new profile.
        removal_requested: remove the profile in use.
    """

    begin_requested = Signal(object)
    learner_requested = Signal(str)
    new_learner_requested = Signal(str)
    removal_requested = Signal()

    def __init__(self, materials: Materials, theme: Theme) -> None:
        super().__init__()
        self._materials = materials
        self._session: TrainingSession | None = None
        self._learners: tuple[LearnerName, ...] = ()
        self.learners, self.sets, self.counts, self.limits = (QComboBox() for _ in range(4))
        self.new_learner, self.remove_learner, self.new_set, self.remove_set, self.begin = (
            QPushButton() for _ in range(5)
        )
        self.kinds = {kind: QCheckBox() for kind in QuestionKind}
        self._levels = QButtonGroup(self)
        self.levels = {level: QPushButton() for level in Level}
        for level, button in self.levels.items():
            button.setCheckable(True)
            button.setProperty("look", "chip")
            self._levels.addButton(button, int(level))
        self.levels[Level.EASY].setChecked(True)
        for box in self.kinds.values():
            box.setChecked(True)
            box.setMinimumHeight(34)
        self.headings = tuple(QLabel() for _ in range(7))
        self.due, self.known, self.streak = (QLabel() for _ in range(3))
        self.mistakes = RowList(theme)
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------ requests

    def show_session(self, session: TrainingSession, learners: tuple[LearnerName, ...]) -> None:
        """Show a learner's sets, progress and mistakes; and who else has a profile."""
        self._session, self._learners = session, learners
        self._fill()

    def show_theme(self, theme: Theme) -> None:
        self.mistakes.show_theme(theme)

    @property
    def plan(self) -> RoundPlan | None:
        """What is chosen; None while no kind is."""
        session = self._session
        kinds = tuple(kind for kind, box in self.kinds.items() if box.isChecked())
        if session is None or not kinds:
            return None
        chosen = session.sets()[max(0, self.sets.currentIndex())]
        return RoundPlan(
            chosen,
            kinds,
            Level(self._levels.checkedId()),
            COUNTS[max(0, self.counts.currentIndex())],
            LIMITS_S[max(0, self.limits.currentIndex())],
            seed=secrets.randbelow(2**31),
        )

    # ------------------------------------------------------------ filling

    def _fill(self) -> None:
        session = self._session
        if session is None:
            return
        self._fill_box(
            self.learners,
            [("", self.tr("Nobody: nothing is kept"))]
            + [(one.id, one.name) for one in self._learners],
            session.learner.id,
        )
        sets = [(one.id, set_words(one)) for one in session.sets()]
        self._fill_box(self.sets, sets, self.sets.currentData())
        self._show_standing()
        self._show_mistakes()

    @staticmethod
    def _fill_box(box: QComboBox, rows: Sequence[tuple[object, str]], current: object) -> None:
        box.blockSignals(True)
        box.clear()
        for value, words in rows:
            box.addItem(words, value)
        box.setCurrentIndex(max(0, box.findData(current)))
        box.blockSignals(False)

    def _show_standing(self) -> None:
        session, plan = self._session, self.plan
        self.begin.setEnabled(plan is not None)
        if session is None:
            return
        has_profile = bool(session.learner.id)
        self.remove_learner.setEnabled(has_profile)
        chosen = session.sets()[max(0, self.sets.currentIndex())]
        self.remove_set.setEnabled(chosen.own)
        if plan is None:
            self.due.setText(self.tr("Choose at least one kind of question."))
            self.known.setText("")
            self.streak.setText("")
            return
        found = session.standing(plan.quiz_set, plan.kinds)
        self.due.setText(
            self.tr("Due today: {due}. New: {new}.").format(due=found.due, new=found.new)
        )
        self.known.setText(
            self.tr("Known: {known} of {total}. Being learnt: {learning}.").format(
                known=found.known, total=found.total, learning=found.learning
            )
        )
        days = session.streak_days()
        words = ""
        if days > 1:
            words = self.tr("{days} days of practice in this run.").format(days=days)
        if not has_profile:
            words = self.tr("Without a profile nothing is remembered after this window closes.")
        self.streak.setText(words)

    def _show_mistakes(self) -> None:
        from bodymap.quiz.progress import open_mistakes  # noqa: PLC0415 (loads numpy)

        session = self._session
        if session is None:
            return
        rows = []
        for one in open_mistakes(session.learner)[:MOST_MISTAKES]:
            said = " ".join(sentence_words(reason) for reason in one.reasons)
            day = i18n.date(one.when.date())
            rows.append(
                Row(self._asked(one), f"{day} · {verdict_words(one.verdict)} · {said}", one)
            )
        if not rows:
            rows = [Row(self.tr("No mistakes to look at."), is_heading=True)]
        self.mistakes.show_rows(rows)

    def _asked(self, mistake: Mistake) -> str:
        kind, subject = item_parts(mistake.item)
        index = self._materials.index
        if kind is QuestionKind.NAME_FROM_STORY:
            name = self.tr("story {number}").format(number=subject)
        elif subject in index.trigger_points_by_id:
            point = index.trigger_points_by_id[subject]
            name = f"{index.muscles_by_id[point.muscle_id].short_name} · {point.label}"
        else:
            muscle = index.muscles_by_id.get(subject)
            name = subject if muscle is None else muscle.short_name
        return f"{quiz_kind_words(kind)}: {name}"

    # ------------------------------------------------------------ what is pressed

    def _connect(self) -> None:
        self.begin.clicked.connect(self._on_begin_clicked)
        self.learners.activated.connect(
            lambda _index: self.learner_requested.emit(str(self.learners.currentData()))
        )
        self.new_learner.clicked.connect(self._on_new_learner_clicked)
        self.remove_learner.clicked.connect(self._on_remove_learner_clicked)
        self.new_set.clicked.connect(self._on_new_set_clicked)
        self.remove_set.clicked.connect(self._on_remove_set_clicked)
        self.sets.currentIndexChanged.connect(lambda _index: self._show_standing())
        for box in self.kinds.values():
            box.toggled.connect(lambda _on: self._show_standing())

    def _on_begin_clicked(self) -> None:
        plan = self.plan
        if plan is not None:
            self.begin_requested.emit(plan)

    def _on_new_learner_clicked(self) -> None:
        name, is_given = QInputDialog.getText(
            self,
            self.tr("New profile"),
            self.tr("A name for your own progress on this machine. No patient's name."),
        )
        if is_given:
            self.new_learner_requested.emit(name)

    def _on_remove_learner_clicked(self) -> None:
        if self._session is None:
            return
        words = self.tr("Remove the profile of {name} and all its progress?").format(
            name=self._session.learner.name
        )
        asked = QMessageBox(
            QMessageBox.Icon.NoIcon,
            self.tr("Remove profile"),
            words,
            QMessageBox.StandardButton.Cancel,
            self,
        )
        remove = asked.addButton(self.tr("Remove it"), QMessageBox.ButtonRole.DestructiveRole)
        asked.exec()
        if asked.clickedButton() is remove:
            self.removal_requested.emit()
        asked.deleteLater()

    def _on_new_set_clicked(self) -> None:
        if self._session is None:
            return
        dialog = SetDialog(self._materials.atlas, self)
        if dialog.exec():
            self.add_set(dialog.name, dialog.muscles)
        dialog.deleteLater()

    def add_set(self, name: str, muscles: tuple[str, ...]) -> None:
        """Keep an own set of muscles and choose it."""
        if self._session is not None:
            made = self._session.add_set(name, muscles)
            self._fill()
            self.sets.setCurrentIndex(self.sets.findData(made.id))

    def _on_remove_set_clicked(self) -> None:
        if self._session is not None:
            self._session.remove_set(str(self.sets.currentData()))
            self._fill()

    # ------------------------------------------------------------ words

    def retranslate(self) -> None:
        """Say everything in the language of the window."""
        for label, words in zip(
            self.headings,
            (
                self.tr("Who learns?"),
                self.tr("Which muscles?"),
                self.tr("What is asked?"),
                self.tr("How hard?"),
                self.tr("How many, and how long for each?"),
                self.tr("Progress"),
                self.tr("Mistakes to look at again"),
            ),
            strict=True,
        ):
            label.setText(words)
        for kind, box in self.kinds.items():
            words = quiz_kind_words(kind)
            box.setText(words)
            box.setAccessibleName(words)
            box.setToolTip(words)
        for level, button in self.levels.items():
            button.setText(level_words(level))
            button.setAccessibleName(button.text())
            button.setToolTip(self.tr("How much alike the choices are, how exact a place must be"))
        for button, words, tip in (
            (self.new_learner, self.tr("New profile…"), self.tr("Keep your own progress")),
            (self.remove_learner, self.tr("Remove…"), self.tr("Remove the profile in use")),
            (self.new_set, self.tr("New set…"), self.tr("Choose muscles of your own")),
            (self.remove_set, self.tr("Remove set"), self.tr("Forget this set of your own")),
            (self.begin, self.tr("Begin"), self.tr("Ask the first question (Enter)")),
        ):
            button.setText(words)
            button.setAccessibleName(words)
            button.setToolTip(tip)
        counts = [(n, self.tr("{count} questions").format(count=n)) for n in COUNTS]
        self._fill_box(self.counts, counts, self.counts.currentData() or COUNTS[1])
        limits: list[tuple[object, str]] = [
            (
                one,
                self.tr("no limit")
                if one is None
                else self.tr("{seconds} s each").format(seconds=round(one)),
            )
            for one in LIMITS_S
        ]
        self._fill_box(self.limits, limits, self.limits.currentData())
        for field, name in (
            (self.learners, self.headings[0]),
            (self.sets, self.headings[1]),
            (self.counts, self.headings[4]),
        ):
            field.setAccessibleName(name.text())
        self.limits.setAccessibleName(self.tr("Time for each question"))
        self.mistakes.setAccessibleName(self.headings[6].text())
        self._fill()

    def changeEvent(self, event: QEvent) -> None:
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.retranslate()

    def _lay_out(self) -> None:
        for label in self.headings:
            label.setProperty("look", "section")
        for field in (self.learners, self.sets, self.counts, self.limits):
            field.setMinimumHeight(36)
        self.begin.setProperty("look", "primary")
        self.begin.setMinimumHeight(48)
        self._row = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._row.setContentsMargins(0, 0, 0, 0)
        self._row.setSpacing(0)
        self._row.addWidget(self._wishes(), 3)
        self._row.addWidget(self._progress(), 2)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        down, across = QBoxLayout.Direction.TopToBottom, QBoxLayout.Direction.LeftToRight
        self._row.setDirection(down if self.width() < NARROW_PX else across)

    def _wishes(self) -> QWidget:
        inner = QWidget()
        inner.setObjectName("cardBody")
        column = QVBoxLayout(inner)
        column.setContentsMargins(24, 16, 20, 12)
        column.setSpacing(8)
        for heading, widgets in (
            (0, (self.learners, self.new_learner, self.remove_learner)),
            (1, (self.sets, self.new_set, self.remove_set)),
        ):
            column.addWidget(self.headings[heading])
            row = QHBoxLayout()
            row.addWidget(widgets[0], 1)
            for button in widgets[1:]:
                row.addWidget(button)
            column.addLayout(row)
            column.addSpacing(6)
        column.addWidget(self.headings[2])
        grid = QGridLayout()
        grid.setVerticalSpacing(0)
        for number, box in enumerate(self.kinds.values()):
            grid.addWidget(box, number // 2, number % 2)
        column.addLayout(grid)
        column.addSpacing(6)
        column.addWidget(self.headings[3])
        levels = QHBoxLayout()
        for button in self.levels.values():
            button.setMinimumWidth(110)
            levels.addWidget(button)
        levels.addStretch(1)
        column.addLayout(levels)
        column.addSpacing(6)
        column.addWidget(self.headings[4])
        row = QHBoxLayout()
        row.addWidget(self.counts, 1)
        row.addWidget(self.limits, 1)
        column.addLayout(row)
        column.addSpacing(10)
        column.addWidget(self.begin)
        column.addStretch(1)
        room = QScrollArea()
        room.setWidget(inner)
        room.setWidgetResizable(True)
        room.setFrameShape(QFrame.Shape.NoFrame)
        room.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        return room

    def _progress(self) -> QWidget:
        side = QFrame()
        side.setObjectName("rightColumn")
        right = QVBoxLayout(side)
        right.setContentsMargins(18, 16, 12, 12)
        right.addWidget(self.headings[5])
        for label in (self.due, self.known, self.streak):
            label.setWordWrap(True)
            right.addWidget(label)
        self.due.setProperty("look", "title")
        self.streak.setProperty("look", "quiet")
        right.addSpacing(10)
        right.addWidget(self.headings[6])
        right.addWidget(self.mistakes, 1)
        return side
