"""When to ask again: FSRS-6, the Free Spaced Repetition Scheduler (Ye and others, 2022-2026).

By the package `fsrs`, with its published parameters, no chance in the intervals, and a wish to
remember 90 of 100.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from types import MappingProxyType

from fsrs import Card, Rating, Scheduler, State

from bodymap.quiz.model import Verdict

RETENTION = 0.9
_CARD_ID = 1

_RATINGS: Mapping[Verdict, Rating] = MappingProxyType(
    {Verdict.RIGHT: Rating.Good, Verdict.HALF: Rating.Hard, Verdict.WRONG: Rating.Again}
)


@dataclass(frozen=True, slots=True)
class Memory:
    """How well one item is remembered: the scheduler's numbers, and when it is due.

    `state` 1 learning, 2 review, 3 learning again; `step` only while learning; `stability` in
    days; times with a zone.
    """

    state: int
    step: int | None
    stability: float | None
    difficulty: float | None
    due: datetime
    last_review: datetime | None


def reviewed(memory: Memory | None, verdict: Verdict, now: datetime) -> Memory:
    """Return the memory after an answer; None for an item that was never asked.

    `now` must carry a time zone.
    """
    scheduler = Scheduler(desired_retention=RETENTION, enable_fuzzing=False)
    card, _ = scheduler.review_card(_card(memory, now), _RATINGS[verdict], now)
    return Memory(
        int(card.state), card.step, card.stability, card.difficulty, card.due, card.last_review
    )


def recall_chance(memory: Memory, now: datetime) -> float:
    """Return how likely (0-1) an item is remembered now."""
    scheduler = Scheduler(desired_retention=RETENTION, enable_fuzzing=False)
    return float(scheduler.get_card_retrievability(_card(memory, now), now))


def is_known(memory: Memory | None) -> bool:
    """Return whether an item has left the learning steps."""
    return memory is not None and memory.state == int(State.Review)


def _card(memory: Memory | None, now: datetime) -> Card:
    if memory is None:
        return Card(card_id=_CARD_ID, due=now)
    return Card(
        card_id=_CARD_ID,
        state=State(memory.state),
        step=memory.step,
        stability=memory.stability,
        difficulty=memory.difficulty,
        due=memory.due,
        last_review=memory.last_review,
    )
