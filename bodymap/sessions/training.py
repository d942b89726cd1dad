"""Rounds of a quiz: what is asked, answered, marked and remembered. Knows nothing of windows."""

from __future__ import annotations

import secrets
from collections.abc import Callable, Mapping
from dataclasses import dataclass, replace
from datetime import UTC, datetime
from types import MappingProxyType

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.quiz.generate import QuestionMaker
from bodymap.quiz.marking import Marker
from bodymap.quiz.model import Answer, Level, NoAnswer, Question, QuestionKind, Result, Verdict
from bodymap.quiz.progress import (
    Learner,
    LearnerStore,
    OwnSet,
    Standing,
    after_answer,
    next_items,
    standing,
    streak_days,
)
from bodymap.quiz.sets import SET_NAMES, QuizSet, own_set, shipped_set
from bodymap.quiz.stories import Story, load_stories

Clock = Callable[[], datetime]
REPEATED_AFTER = 3
"""A missed question comes back in the same round after so many others."""


def local_now() -> datetime:
    """Return now in this machine's zone, so that a day of practice is the learner's day."""
    return datetime.now(UTC).astimezone()


@dataclass(frozen=True, slots=True)
class RoundPlan:
    """What a round asks. `limit_s` is the time for one answer, None for as long as one likes.

    The same seed asks the same questions of the same learner. `repeats` brings a missed question
    back once.
    """

    quiz_set: QuizSet
    kinds: tuple[QuestionKind, ...] = tuple(QuestionKind)
    level: Level = Level.EASY
    count: int = 10
    limit_s: float | None = None
    repeats: bool = True
    seed: int = 0


@dataclass(frozen=True, slots=True)
class RoundSummary:
    """How a round went; repeats are not counted, `score` is the mean of what was worth 0-1."""

    asked: int
    right: int
    half: int
    wrong: int
    score: float
    missed: tuple[Result, ...]


class TrainingSession:
    """One learner's rounds on one atlas; without a learner nothing is kept.

    `not_kept` is the problem of the last attempt to save, None when all is saved: the answer
    counts all the same and is saved with the next one.
    """

    def __init__(
        self,
        material: AtlasOnFigure,
        store: LearnerStore | None = None,
        learner: Learner | None = None,
        *,
        stories: tuple[Story, ...] | None = None,
        clock: Clock = local_now,
    ) -> None:
        self.material = material
        self.learner = learner or Learner("", "", clock())
        self.maker = QuestionMaker(material, load_stories() if stories is None else stories)
        self.not_kept: EnvironmentProblem | None = None
        self._marker = Marker(self.maker)
        self._store = store if learner is not None else None
        self._clock = clock
        self._plan: RoundPlan | None = None
        self._todo: list[tuple[str, int]] = []
        self._results: list[Result] = []
        self._repeated: set[str] = set()
        self._question: Question | None = None

    # ---------------------------------------------------------------- sets

    def sets(self) -> tuple[QuizSet, ...]:
        """Return the sets of the program, then the learner's own."""
        atlas = self.material.atlas
        shipped = [shipped_set(set_id, atlas) for set_id in SET_NAMES]
        known = {muscle.id for muscle in atlas.muscles}
        own = [
            own_set(one.id, one.name, one.muscles, atlas)
            for one in self.learner.own_sets
            if known & set(one.muscles)
        ]
        return (*shipped, *own)

    def add_set(self, name: str, muscles: tuple[str, ...]) -> QuizSet:
        """Keep an own set and return it; EnvironmentProblem if it holds nothing or has no name."""
        shown = " ".join(name.split())
        if not shown:
            raise EnvironmentProblem("set", "needs a name")
        made = own_set(f"own_{secrets.token_hex(4)}", shown, muscles, self.material.atlas)
        self.learner = replace(
            self.learner,
            own_sets=(*self.learner.own_sets, OwnSet(made.id, made.name, made.muscles)),
        )
        self._keep()
        return made

    def remove_set(self, set_id: str) -> None:
        """Forget an own set; what was learnt with it stays."""
        kept = tuple(one for one in self.learner.own_sets if one.id != set_id)
        self.learner = replace(self.learner, own_sets=kept)
        self._keep()

    # ---------------------------------------------------------------- a round

    def start(self, plan: RoundPlan) -> Question | None:
        """Begin a round and return its first question; None if there is nothing to ask."""
        pool = self.maker.items(plan.quiz_set, plan.kinds)
        chosen = next_items(self.learner, pool, plan.count, self._clock(), plan.seed)
        self._plan = plan
        self._todo = [(item, plan.seed) for item in chosen]
        self._results, self._repeated = [], set()
        return self._advance()

    @property
    def question(self) -> Question | None:
        """Return the open question; None before a round and after its end."""
        return self._question

    @property
    def results(self) -> tuple[Result, ...]:
        """Return what was answered in this round, repeats included."""
        return tuple(self._results)

    @property
    def left(self) -> int:
        """Return how many questions are still to come, the open one not counted."""
        return len(self._todo)

    def answer(self, answer: Answer, seconds: float = 0.0) -> Result:
        """Mark the open question, remember it, and return the result; ProgramError without one.

        An answer later than the plan's limit counts as none. The question stays open, to be looked
        at with its answer, until `advance`; a second answer is refused.
        """
        if self._question is None or self._plan is None or self._is_answered:
            raise ProgramError("there is no open question")
        limit = self._plan.limit_s
        given = NoAnswer() if limit is not None and seconds > limit else answer
        result = self._marker.mark(self._question, given)
        self._results.append(result)
        item = result.question.item
        if result.verdict is Verdict.WRONG and self._plan.repeats and item not in self._repeated:
            self._repeated.add(item)
            self._todo.insert(min(REPEATED_AFTER, len(self._todo)), (item, self._plan.seed + 1))
        self.learner = after_answer(self.learner, result, self._clock())
        self._keep()
        return result

    def advance(self) -> Question | None:
        """Return the next question; None at the end of the round."""
        return self._advance()

    def summary(self) -> RoundSummary:
        """Return how the round went so far."""
        first: dict[str, Result] = {}
        for result in self._results:
            first.setdefault(result.question.item, result)
        counts: Mapping[Verdict, int] = MappingProxyType(
            {one: sum(result.verdict is one for result in first.values()) for one in Verdict}
        )
        total = len(first)
        return RoundSummary(
            total,
            counts[Verdict.RIGHT],
            counts[Verdict.HALF],
            counts[Verdict.WRONG],
            sum(result.score for result in first.values()) / total if total else 0.0,
            tuple(result for result in first.values() if result.verdict is not Verdict.RIGHT),
        )

    # ---------------------------------------------------------------- progress

    def standing(self, quiz_set: QuizSet, kinds: tuple[QuestionKind, ...]) -> Standing:
        """Return how far the learner is with a set and kinds of questions."""
        return standing(self.learner, self.maker.items(quiz_set, kinds), self._clock())

    def streak_days(self) -> int:
        """Return the days of the learner's present run; 0 is nothing to speak of."""
        return streak_days(self.learner, self._clock().date())

    @property
    def _is_answered(self) -> bool:
        return bool(self._results) and self._results[-1].question is self._question

    def _advance(self) -> Question | None:
        self._question = None
        if self._todo and self._plan is not None:
            item, seed = self._todo.pop(0)
            self._question = self.maker.question(item, self._plan.level, seed, self._plan.quiz_set)
        return self._question

    def _keep(self) -> None:
        if self._store is None:
            return
        try:
            self._store.save(self.learner)
        except EnvironmentProblem as problem:
            self.not_kept = problem
        else:
            self.not_kept = None
