"""Rounds from the first question to the summary, and what stays of them."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.frames import FRAMES
from bodymap.quiz.learner_files import LearnerFiles, new_learner
from bodymap.quiz.model import (
    NAMING,
    Answer,
    DrawnAnswer,
    Level,
    MuscleAnswer,
    NoAnswer,
    Question,
    QuestionKind,
    RegionAnswer,
    TapAnswer,
    Verdict,
)
from bodymap.quiz.patterns import textbook
from bodymap.quiz.progress import Learner
from bodymap.quiz.sets import HEADACHE, SET_NAMES
from bodymap.quiz.views import shows
from bodymap.sessions.training import REPEATED_AFTER, RoundPlan, TrainingSession
from bodymap.terms import BodyView

if TYPE_CHECKING:
    from bodymap.atlas.build import AtlasOnFigure

START = datetime(2026, 11, 20, 9, 0, tzinfo=UTC)
KINDS = tuple(QuestionKind)


class Clock:
    """A clock that goes on by ten seconds whenever somebody looks at it."""

    def __init__(self) -> None:
        self.now = START

    def __call__(self) -> datetime:
        self.now += timedelta(seconds=10)
        return self.now


class BrokenStore(LearnerFiles):
    """A store whose disk is full until it is mended."""

    is_full = True

    def save(self, learner: Learner) -> None:
        if self.is_full:
            raise EnvironmentProblem("disk", "is full")
        super().save(learner)


@pytest.fixture
def store(tmp_path: Path) -> LearnerFiles:
    return LearnerFiles(tmp_path / "learners")


@pytest.fixture
def session(material: AtlasOnFigure, store: LearnerFiles) -> TrainingSession:
    return TrainingSession(material, store, new_learner("Ada", START), clock=Clock())


def problems(session: TrainingSession) -> list[str]:
    return [] if session.not_kept is None else [str(session.not_kept)]


def plan(session: TrainingSession, **changes: object) -> RoundPlan:
    return RoundPlan(session.sets()[0], **changes)  # type: ignore[arg-type]


def right_answer(session: TrainingSession, question: Question) -> Answer:
    material = session.material
    if question.kind in NAMING:
        return MuscleAnswer(question.muscle)
    if question.kind is QuestionKind.WHICH_OF_TWO:
        return MuscleAnswer(question.muscle, question.right_place)
    if question.kind is QuestionKind.WHICH_REGION:
        return RegionAnswer(question.right_regions)
    if question.kind is QuestionKind.DRAW_REFERRAL:
        return DrawnAnswer(textbook(material.compiled, question.point, question.side))
    xyz = material.compiled.mark(question.point, question.side)
    view = next(view for view in BodyView if shows(material, view, xyz))
    u, v = FRAMES[view].project(xyz)  # type: ignore[arg-type]
    return TapAnswer(view, float(u), float(v))


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("level", Level)
def test_that_a_round_of_right_answers_is_all_right(
    session: TrainingSession, store: LearnerFiles, kind: QuestionKind, level: Level
) -> None:
    question = session.start(plan(session, kinds=(kind,), level=level, count=4))
    while question is not None:
        result = session.answer(right_answer(session, question))
        assert result.verdict is Verdict.RIGHT, question
        assert result.score >= 0.95
        question = session.advance()
    summary = session.summary()
    assert (summary.asked, summary.right, summary.wrong, summary.half) == (4, 4, 0, 0)
    assert summary.missed == ()
    kept = store.load(session.learner.id)
    assert dict(kept.items) == dict(session.learner.items)
    assert len(kept.items) == 4
    assert session.streak_days() == 1
    assert session.not_kept is None


def test_that_a_missed_question_comes_back_once_and_is_counted_once(
    session: TrainingSession,
) -> None:
    question = session.start(plan(session, kinds=(QuestionKind.NAME_FROM_ZONES,), count=5))
    assert question is not None
    missed = question.item
    asked = []
    while question is not None:
        asked.append(question.item)
        wrong = question.item == missed
        answer = NoAnswer() if wrong else right_answer(session, question)
        session.answer(answer)
        question = session.advance()
    assert asked.count(missed) == 2
    assert asked.index(missed, 1) == REPEATED_AFTER + 1
    summary = session.summary()
    assert (summary.asked, summary.right, summary.wrong) == (5, 4, 1)
    assert summary.score == pytest.approx(0.8)
    assert [one.question.item for one in summary.missed] == [missed]
    assert len(session.results) == 6


def test_that_a_round_may_ask_nothing_twice(session: TrainingSession) -> None:
    kinds = (QuestionKind.FIND_POINT,)
    question = session.start(plan(session, kinds=kinds, count=3, repeats=False))
    asked = 0
    while question is not None:
        asked += 1
        session.answer(NoAnswer())
        question = session.advance()
    assert asked == 3


def test_that_a_late_answer_counts_as_none_only_where_there_is_a_limit(
    session: TrainingSession,
) -> None:
    kinds = (QuestionKind.NAME_FROM_FIBRES,)
    question = session.start(plan(session, kinds=kinds, limit_s=20.0))
    assert question is not None
    late = session.answer(right_answer(session, question), seconds=20.5)
    assert (late.verdict, late.answer) == (Verdict.WRONG, NoAnswer())
    question = session.advance()
    assert question is not None
    assert session.answer(right_answer(session, question), 19.0).verdict is Verdict.RIGHT
    question = session.start(plan(session, kinds=kinds))
    assert question is not None
    assert session.answer(right_answer(session, question), 9e9).verdict is Verdict.RIGHT


def test_that_the_next_round_begins_with_what_was_missed(session: TrainingSession) -> None:
    kinds = (QuestionKind.NAME_FROM_ZONES,)
    question = session.start(plan(session, kinds=kinds, count=3, repeats=False))
    missed = set()
    while question is not None:
        missed.add(question.item)
        session.answer(NoAnswer())
        question = session.advance()
    assert isinstance(session._clock, Clock)
    session._clock.now += timedelta(hours=1)
    question = session.start(plan(session, kinds=kinds, count=5, seed=9))
    first = []
    while question is not None:
        first.append(question.item)
        session.answer(right_answer(session, question))
        question = session.advance()
    assert set(first[:3]) == missed
    standing = session.standing(session.sets()[0], kinds)
    assert standing.total - standing.new == 5


def test_that_a_question_is_answered_once_and_never_without_one(session: TrainingSession) -> None:
    with pytest.raises(ProgramError):
        session.answer(NoAnswer())
    question = session.start(plan(session, count=1, repeats=False))
    assert question is not None
    session.answer(right_answer(session, question))
    assert session.question == question
    with pytest.raises(ProgramError):
        session.answer(NoAnswer())
    assert session.advance() is None
    assert session.question is None


def test_that_a_full_disk_loses_no_answer(material: AtlasOnFigure, tmp_path: Path) -> None:
    store = BrokenStore(tmp_path)
    session = TrainingSession(material, store, new_learner("Ada", START), clock=Clock())
    question = session.start(plan(session, kinds=(QuestionKind.FIND_POINT,), count=2))
    assert question is not None
    session.answer(right_answer(session, question))
    assert problems(session) == ["disk: is full"]
    question = session.advance()
    assert question is not None
    store.is_full = False
    session.answer(right_answer(session, question))
    assert not problems(session)
    assert len(store.load(session.learner.id).items) == 2


def test_that_without_a_learner_nothing_is_kept(
    material: AtlasOnFigure, store: LearnerFiles
) -> None:
    session = TrainingSession(material, store, clock=Clock())
    question = session.start(plan(session, count=1))
    assert question is not None
    session.answer(right_answer(session, question))
    assert store.learners() == ()
    assert session.summary().right == 1


def test_that_own_sets_come_after_the_programs(
    session: TrainingSession, store: LearnerFiles
) -> None:
    assert [one.id for one in session.sets()] == list(SET_NAMES)
    assert session.sets()[0].id == HEADACHE
    made = session.add_set(" Chewing ", ("masseter_deep", "temporalis"))
    assert session.sets()[-1] == made
    assert (made.name, made.own) == ("Chewing", True)
    assert [one.name for one in store.load(session.learner.id).own_sets] == ["Chewing"]
    question = session.start(RoundPlan(made, kinds=(QuestionKind.NAME_FROM_ZONES,), count=3))
    assert question is not None
    assert question.muscle in made.muscles
    assert len(question.muscles) == 3
    session.remove_set(made.id)
    assert [one.id for one in session.sets()] == list(SET_NAMES)
    with pytest.raises(EnvironmentProblem):
        session.add_set("Nothing", ("nonsense",))
    with pytest.raises(EnvironmentProblem):
        session.add_set("  ", ("temporalis",))


def test_that_the_same_seed_gives_a_newcomer_the_same_round(material: AtlasOnFigure) -> None:
    rounds = []
    for _ in range(2):
        session = TrainingSession(material, clock=Clock())
        question = session.start(plan(session, count=4, seed=5))
        asked = []
        while question is not None:
            asked.append(question)
            session.answer(right_answer(session, question))
            question = session.advance()
        rounds.append(asked)
    assert rounds[0] == rounds[1]
