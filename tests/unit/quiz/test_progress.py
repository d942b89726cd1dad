"""What is remembered of a learner: when to ask again, streaks, mistakes, and the file of it all."""

from __future__ import annotations

import os
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.quiz.learner_files import LearnerFiles, learners_folder, new_learner
from bodymap.quiz.model import (
    Level,
    MuscleAnswer,
    Question,
    QuestionKind,
    Result,
    Verdict,
    item_id,
    item_parts,
)
from bodymap.quiz.progress import (
    MISTAKES_KEPT,
    Learner,
    OwnSet,
    Standing,
    after_answer,
    confusions,
    next_items,
    open_mistakes,
    standing,
    streak_days,
)
from bodymap.quiz.reasons import CORE, IT_WAS, said
from bodymap.quiz.repetition import is_known, recall_chance, reviewed
from bodymap.storage.records import FILE_NAME
from bodymap.terms import Laterality

NOW = datetime(2026, 11, 20, 18, 0, tzinfo=UTC)
DAY = timedelta(days=1)
ITEM = item_id(QuestionKind.NAME_FROM_ZONES, "temporalis.TrP1")


def result(item: str, verdict: Verdict, chosen: str = "masseter_deep") -> Result:
    kind, subject = item_parts(item)
    question = Question(item, kind, Level.EASY, "temporalis", subject, Laterality.LEFT)
    reasons = (said(IT_WAS, name="Temporalis"), said(CORE, share=0.25))
    return Result(question, MuscleAnswer(chosen), verdict, 0.5, reasons)


def learnt(learner: Learner, *answers: tuple[str, Verdict], step: timedelta = DAY) -> Learner:
    now = NOW
    for item, verdict in answers:
        learner = after_answer(learner, result(item, verdict), now)
        now += step
    return learner


# ---------------------------------------------------------------- when to ask again


def test_that_what_was_missed_comes_back_sooner() -> None:
    due = {verdict: reviewed(None, verdict, NOW).due for verdict in Verdict}
    assert due[Verdict.WRONG] < due[Verdict.HALF] < due[Verdict.RIGHT]
    assert due[Verdict.WRONG] - NOW <= timedelta(minutes=5)


def test_that_gaps_grow_with_right_answers_and_shrink_with_a_wrong_one() -> None:
    memory, gaps, now = None, [], NOW
    for _ in range(6):
        memory = reviewed(memory, Verdict.RIGHT, now)
        gaps.append(memory.due - now)
        now = memory.due
    assert gaps == sorted(gaps)
    assert gaps[-1] > 20 * DAY
    assert memory is not None
    assert is_known(memory)
    lapsed = reviewed(memory, Verdict.WRONG, now)
    assert lapsed.due - now < DAY
    assert not is_known(lapsed)


def test_that_recall_fades_and_is_ninety_percent_when_due() -> None:
    memory = None
    now = NOW
    for _ in range(4):
        memory = reviewed(memory, Verdict.RIGHT, now)
        now = memory.due
    assert memory is not None
    assert recall_chance(memory, now) == pytest.approx(0.9, abs=0.02)
    assert recall_chance(memory, now + 60 * DAY) < recall_chance(memory, now + 10 * DAY) < 0.9


@given(st.lists(st.sampled_from(Verdict), min_size=1, max_size=12))
def test_that_the_scheduler_has_no_chance_in_it(verdicts: list[Verdict]) -> None:
    memories = []
    for _ in range(2):
        memory, now = None, NOW
        for verdict in verdicts:
            memory = reviewed(memory, verdict, now)
            now = max(memory.due, now)
        memories.append(memory)
    assert memories[0] == memories[1]


# ---------------------------------------------------------------- what is asked next


def test_that_due_items_come_first_then_new_ones_then_the_rest() -> None:
    pool = [item_id(QuestionKind.FIND_POINT, name) for name in "abcdef"]
    learner = learnt(new_learner("Ada", NOW), (pool[0], Verdict.WRONG), (pool[1], Verdict.WRONG))
    far = learner.items[pool[0]]
    known = replace(far, memory=replace(far.memory, due=NOW + 90 * DAY))
    learner = replace(learner, items={**learner.items, pool[2]: known})
    later = NOW + 3 * DAY
    chosen = next_items(learner, pool, 6, later, seed=1)
    assert chosen[:2] == (pool[0], pool[1])
    assert set(chosen[2:5]) == set(pool[3:])
    assert chosen[5] == pool[2]
    assert next_items(learner, pool, 6, later, seed=1) == chosen
    assert {next_items(learner, pool, 6, later, seed=s)[2:5] for s in range(20)} != {chosen[2:5]}
    assert next_items(learner, pool, 3, later, seed=1) == chosen[:3]
    assert standing(learner, pool, later) == Standing(new=3, learning=3, known=0, due=2)
    assert standing(learner, pool, later).total == 6


# ---------------------------------------------------------------- streaks and mistakes


@pytest.mark.parametrize(
    ("days", "today", "count"),
    [
        ((), 20, 0),
        ((20,), 20, 1),
        ((18, 19, 20), 20, 3),
        ((17, 19), 20, 2),
        ((17, 19), 21, 2),
        ((17, 19), 22, 0),
        ((10, 19, 20), 20, 2),
    ],
)
def test_that_a_streak_forgives_a_day_of_rest(
    days: tuple[int, ...], today: int, count: int
) -> None:
    learner = replace(new_learner("Ada", NOW), days=tuple(date(2026, 11, day) for day in days))
    assert streak_days(learner, date(2026, 11, today)) == count


def test_that_mistakes_keep_their_reasons_as_values() -> None:
    learner = learnt(new_learner("Ada", NOW), (ITEM, Verdict.HALF), (ITEM, Verdict.WRONG))
    assert [one.verdict for one in learner.mistakes] == [Verdict.HALF, Verdict.WRONG]
    (latest,) = open_mistakes(learner)
    assert latest.verdict is Verdict.WRONG
    assert latest.reasons[0].template == IT_WAS
    assert str(latest.reasons[1]) == "25% of the core found."
    assert confusions(learner) == ((ITEM, "masseter_deep", 2),)
    progress = learner.items[ITEM]
    assert (progress.right, progress.half, progress.wrong) == (0, 1, 1)
    for _ in range(3):
        learner = after_answer(learner, result(ITEM, Verdict.RIGHT), learner.items[ITEM].memory.due)
    assert open_mistakes(learner) == ()
    assert learner.items[ITEM].right == 3


def test_that_old_mistakes_are_let_go() -> None:
    answers = [(item_id(QuestionKind.FIND_POINT, str(n)), Verdict.WRONG) for n in range(230)]
    learner = learnt(new_learner("Ada", NOW), *answers, step=timedelta(seconds=1))
    assert len(learner.mistakes) == MISTAKES_KEPT
    assert learner.mistakes[-1].item == answers[-1][0]


# ---------------------------------------------------------------- the file


@pytest.fixture
def store(tmp_path: Path) -> LearnerFiles:
    return LearnerFiles(tmp_path / "learners")


def test_that_a_profile_comes_back_as_it_was(store: LearnerFiles) -> None:
    learner = learnt(new_learner("  Ada   Lovelace ", NOW), (ITEM, Verdict.HALF))
    learner = replace(learner, own_sets=(OwnSet("own_1", "Mine", ("temporalis",)),))
    assert learner.name == "Ada Lovelace"
    store.save(learner)
    back = store.load(learner.id)
    assert back == learner
    assert dict(back.items) == dict(learner.items)
    other = new_learner("Aaron", NOW)
    store.save(other)
    assert [one.name for one in store.learners()] == ["Aaron", "Ada Lovelace"]
    store.delete(other.id)
    store.delete(other.id)
    assert [one.id for one in store.learners()] == [learner.id]


def test_that_profiles_lie_apart_from_patients_and_are_private(own_home: Path) -> None:
    store = LearnerFiles()
    learner = new_learner("Ada", NOW)
    store.save(learner)
    folder = learners_folder()
    assert folder.is_relative_to(own_home)
    assert {path.name for path in folder.iterdir()} == {f"{learner.id}.json"}
    assert not (folder / FILE_NAME).exists()
    if os.name != "nt":
        assert (folder / f"{learner.id}.json").stat().st_mode & 0o077 == 0
        assert folder.stat().st_mode & 0o077 == 0


def test_that_a_save_that_fails_leaves_the_old_file(
    store: LearnerFiles, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    learner = new_learner("Ada", NOW)
    store.save(learner)

    def full(handle: int) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr(os, "fsync", full)
    with pytest.raises(EnvironmentProblem, match="No space left"):
        store.save(learnt(learner, (ITEM, Verdict.WRONG)))
    assert store.load(learner.id) == learner


def test_that_damaged_missing_and_newer_files_are_told_and_left_alone(
    store: LearnerFiles, tmp_path: Path
) -> None:
    learner = new_learner("Ada", NOW)
    store.save(learner)
    path = tmp_path / "learners" / f"{learner.id}.json"
    whole = path.read_bytes()
    path.write_bytes(whole[: len(whole) // 2])
    with pytest.raises(EnvironmentProblem, match="cannot be read"):
        store.load(learner.id)
    assert store.learners() == ()
    path.write_bytes(whole.replace(b'"format": 1', b'"format": 2'))
    with pytest.raises(EnvironmentProblem, match="newer"):
        store.load(learner.id)
    path.unlink()
    with pytest.raises(EnvironmentProblem, match="no such profile"):
        store.load(learner.id)


@pytest.mark.parametrize("name", ["../../etc/passwd", "", "A" * 40, "a.json"])
def test_that_no_id_leads_out_of_the_folder(store: LearnerFiles, name: str) -> None:
    with pytest.raises(ProgramError):
        store.load(name)


@pytest.mark.parametrize("name", ["", "   ", "x" * 81])
def test_that_a_profile_needs_a_name(name: str) -> None:
    with pytest.raises(EnvironmentProblem):
        new_learner(name, NOW)
