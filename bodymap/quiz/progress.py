"""What a learner has done: memory of items, mistakes with their reasons, days; immutable values."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field, replace
from datetime import date, datetime, timedelta
from types import MappingProxyType
from typing import Protocol

import numpy as np

from bodymap.quiz.model import Level, Result, Verdict
from bodymap.quiz.repetition import Memory, is_known, reviewed
from bodymap.scoring.explain import Sentence

MISTAKES_KEPT = 200
DAYS_KEPT = 400
REST_DAYS = 1
"""So many days without practice between two do not end a streak."""


@dataclass(frozen=True, slots=True)
class ItemProgress:
    """One item: the scheduler's memory of it and how often it was right, half right and wrong."""

    memory: Memory
    right: int = 0
    half: int = 0
    wrong: int = 0


@dataclass(frozen=True, slots=True)
class Mistake:
    """An answer that was not right: what was asked, how, and why it was marked so.

    `chosen` is the muscle that was named instead, empty for taps, drawings and regions.
    """

    item: str
    level: Level
    when: datetime
    verdict: Verdict
    score: float
    reasons: tuple[Sentence, ...]
    chosen: str = ""


@dataclass(frozen=True, slots=True)
class OwnSet:
    """A set of muscles a learner chose."""

    id: str
    name: str
    muscles: tuple[str, ...]


def _no_items() -> Mapping[str, ItemProgress]:
    return MappingProxyType({})


@dataclass(frozen=True, slots=True)
class Learner:
    """One local profile: a name, no patient's and no password; `days` of practice, oldest first."""

    id: str
    name: str
    created: datetime
    items: Mapping[str, ItemProgress] = field(default_factory=_no_items, hash=False)
    mistakes: tuple[Mistake, ...] = ()
    days: tuple[date, ...] = ()
    own_sets: tuple[OwnSet, ...] = ()


@dataclass(frozen=True, slots=True)
class LearnerName:
    """A profile as the list of them shows it."""

    id: str
    name: str


class LearnerStore(Protocol):
    """Where profiles are kept, apart from patients' data.

    Every method may raise EnvironmentProblem.
    """

    def learners(self) -> tuple[LearnerName, ...]:
        """Return all profiles, by name."""

    def load(self, learner_id: str) -> Learner:
        """Return one profile; EnvironmentProblem if there is none."""

    def save(self, learner: Learner) -> None:
        """Keep a profile, wholly or not at all."""

    def delete(self, learner_id: str) -> None:
        """Remove a profile and everything it holds."""


@dataclass(frozen=True, slots=True)
class Standing:
    """How far a learner is with a pool of items: never asked, being learnt, known, due now."""

    new: int
    learning: int
    known: int
    due: int

    @property
    def total(self) -> int:
        """Return how many items there are."""
        return self.new + self.learning + self.known


def after_answer(learner: Learner, result: Result, now: datetime) -> Learner:
    """Return the learner after one marked answer; `now` with a time zone."""
    item = result.question.item
    known = learner.items.get(item)
    verdict = result.verdict
    memory = reviewed(None if known is None else known.memory, verdict, now)
    counts = (0, 0, 0) if known is None else (known.right, known.half, known.wrong)
    right, half, wrong = (
        count + (verdict is one) for count, one in zip(counts, Verdict, strict=True)
    )
    items = MappingProxyType({**learner.items, item: ItemProgress(memory, right, half, wrong)})
    mistakes = learner.mistakes
    if verdict is not Verdict.RIGHT:
        chosen = getattr(result.answer, "muscle", "")
        mistake = Mistake(
            item, result.question.level, now, verdict, result.score, result.reasons, chosen
        )
        mistakes = (*mistakes, mistake)[-MISTAKES_KEPT:]
    today = now.date()
    days = learner.days if today in learner.days else (*learner.days, today)
    return replace(learner, items=items, mistakes=mistakes, days=tuple(sorted(days))[-DAYS_KEPT:])


def next_items(
    learner: Learner, pool: Sequence[str], count: int, now: datetime, seed: int
) -> tuple[str, ...]:
    """Return what to ask next from a pool: what is due, longest overdue first, then new items.

    New ones come in an order of chance that depends on the seed alone. Where neither is enough,
    items that are due soonest follow; a pool smaller than `count` gives all of it.
    """
    asked = [item for item in pool if item in learner.items]
    by_due = sorted(asked, key=lambda item: (learner.items[item].memory.due, item))
    due = [item for item in by_due if learner.items[item].memory.due <= now]
    later = [item for item in by_due if learner.items[item].memory.due > now]
    new = [item for item in pool if item not in learner.items]
    hand = np.random.default_rng(seed)
    shuffled = [new[int(index)] for index in hand.permutation(len(new))]
    return tuple([*due, *shuffled, *later][:count])


def standing(learner: Learner, pool: Iterable[str], now: datetime) -> Standing:
    """Return how far a learner is with a pool of items."""
    new = learning = known = due = 0
    for item in pool:
        progress = learner.items.get(item)
        if progress is None:
            new += 1
            continue
        if is_known(progress.memory):
            known += 1
        else:
            learning += 1
        due += progress.memory.due <= now
    return Standing(new, learning, known, due)


def streak_days(learner: Learner, today: date) -> int:
    """Return on how many days there was practice in the present run, 0 if it is over.

    One day of rest between two does not end a run, and today need not be practised yet: nobody is
    told off for a day.
    """
    step = timedelta(days=1 + REST_DAYS)
    count, last = 0, today
    for day in sorted(learner.days, reverse=True):
        if day > today:
            continue
        if last - day > step:
            break
        count, last = count + 1, day
    return count


def open_mistakes(learner: Learner) -> tuple[Mistake, ...]:
    """Return the last mistake on every item that is not known yet, the latest first."""
    last = {mistake.item: mistake for mistake in learner.mistakes}
    return tuple(
        mistake
        for mistake in sorted(last.values(), key=lambda one: one.when, reverse=True)
        if not is_known(learner.items[mistake.item].memory)
    )


def confusions(learner: Learner) -> tuple[tuple[str, str, int], ...]:
    """Return (item, muscle named instead, how often) for names that were mixed up, most first."""
    counts: dict[tuple[str, str], int] = {}
    for mistake in learner.mistakes:
        if mistake.chosen:
            key = (mistake.item, mistake.chosen)
            counts[key] = counts.get(key, 0) + 1
    ordered = sorted(counts.items(), key=lambda found: (-found[1], found[0]))
    return tuple((item, chosen, count) for (item, chosen), count in ordered)
