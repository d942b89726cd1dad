"""The few patterns that together explain a drawing best, found exactly.

Patterns are compared over *places*: bits of painted skin that lie in the same zones of the same
patterns. A set covers a place as well as its best member does. Sets are judged by

    value = covered / (pain + missing) - PRICE * (members - 1)

the same Tversky index as single patterns, with a price for every further muscle, and each member
must add at least `adds` of the pain that no other member covers.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

import numpy as np
from numpy.typing import NDArray

Floats = NDArray[np.float64]


@dataclass(frozen=True, slots=True)
class CoverRule:
    """What a set of patterns must keep to; shares 0-1 of the pain.

    `most` members, each adding at least `adds` by itself: less than a tenth of a drawing is within
    the error of a person's own redrawing. A further member must raise the value by more than
    `price`: on the published vignettes, which mostly show one muscle's pattern with stray paint,
    prices from 0.06 to 0.10 changed 9 of 110 combinations.
    """

    most: int = 4
    adds: float = 0.10
    price: float = 0.06


@dataclass(frozen=True, slots=True)
class CoverProblem:
    """Patterns over places.

    `weights` (patterns, places) 0-1: how fully a pattern covers a place; `areas` (places,) painted
    skin in mm2; `missing` (patterns,) mm2 of unpainted pattern as it counts against it; `owners`
    (patterns,): patterns with the same owner exclude each other; `pain` mm2 of painted skin.
    """

    weights: Floats
    areas: Floats
    missing: Floats
    owners: Sequence[object]
    pain: float

    def covered(self, members: Sequence[int]) -> float:
        """Return how much of the pain (mm2) a set covers."""
        if not members:
            return 0.0
        return float(self.weights[list(members)].max(axis=0) @ self.areas)

    def added(self, members: Sequence[int]) -> tuple[float, ...]:
        """Return what each member covers (mm2) beyond all the others."""
        whole = self.covered(members)
        return tuple(whole - self.covered([o for o in members if o != m]) for m in members)

    def value(self, members: Sequence[int], rule: CoverRule) -> float:
        """Return the value of a set, without asking what its members add."""
        missing = float(self.missing[list(members)].sum())
        return self.covered(members) / (self.pain + missing) - rule.price * (len(members) - 1)

    def is_allowed(self, members: Sequence[int], rule: CoverRule) -> bool:
        """Return whether the members differ and each adds its share; one alone always may stand."""
        if len(members) == 1:
            return True
        least = rule.adds * self.pain
        different = len({self.owners[m] for m in members}) == len(members)
        return different and len(members) <= rule.most and min(self.added(members)) >= least


def best_cover(problem: CoverProblem, rule: CoverRule) -> tuple[int, ...]:
    """Return the allowed set of the highest value, ascending; of equal ones the first found.

    Exact: sets are left out only where a member cannot add its share any more (what a member adds
    only shrinks as others join) or where even the best further members cannot reach the value
    found already.
    """
    return _Search(problem, rule).run()


def greedy_cover(problem: CoverProblem, rule: CoverRule) -> tuple[int, ...]:
    """Return the set found by always adding the best next pattern: what a shorter rule would say.

    Only a measure for `best_cover`; it is wrong where one wide pattern lies over two true ones.
    """
    chosen: tuple[int, ...] = ()
    while len(chosen) < rule.most:
        longer = [
            tuple(sorted((*chosen, k)))
            for k in range(len(problem.weights))
            if k not in chosen and problem.is_allowed((*chosen, k), rule)
        ]
        best = max(longer, key=lambda members: problem.value(members, rule), default=None)
        if best is None or (chosen and problem.value(best, rule) <= problem.value(chosen, rule)):
            break
        chosen = best
    return chosen


class _Search:
    """Depth first through the sets whose members can all add their share."""

    def __init__(self, problem: CoverProblem, rule: CoverRule) -> None:
        self.problem, self.rule = problem, rule
        self.single = problem.weights @ problem.areas
        self.least = rule.adds * problem.pain
        self.best: tuple[int, ...] = ()
        self.best_value = -np.inf

    def run(self) -> tuple[int, ...]:
        if not len(self.single) or self.problem.pain <= 0:
            return ()
        values = self.single / (self.problem.pain + self.problem.missing)
        first = int(values.argmax())
        self.best, self.best_value = (first,), float(values[first])
        able = np.flatnonzero(self.single >= self.least)
        for place, member in enumerate(able.tolist()):
            cover = self.problem.weights[member]
            rest = able[place + 1 :]
            self._extend((member,), cover, self.single[member], rest)
        return self.best

    def _extend(
        self, members: tuple[int, ...], cover: Floats, covered: float, rest: NDArray[np.int64]
    ) -> None:
        """Try every allowed set that begins with `members` and goes on with some of `rest`."""
        room = self.rule.most - len(members)
        if room == 0 or not len(rest):
            return
        problem = self.problem
        joined = np.maximum(problem.weights[rest], cover)
        totals = joined @ problem.areas
        gains = totals - covered
        owners = {problem.owners[m] for m in members}
        fits = (gains >= self.least) & np.array([problem.owners[k] not in owners for k in rest])
        rest, joined, totals, gains = rest[fits], joined[fits], totals[fits], gains[fits]
        if not len(rest):
            return
        missing = float(problem.missing[list(members)].sum())
        values = totals / (problem.pain + missing + problem.missing[rest])
        values -= self.rule.price * len(members)
        ahead = np.sort(gains)[::-1]
        for index, member in enumerate(rest.tolist()):
            longer = (*members, member)
            if len(longer) > 2 and not problem.is_allowed(longer, self.rule):
                continue
            if len(longer) == 2 and totals[index] - self.single[member] < self.least:
                continue
            if values[index] > self.best_value + 1e-12:
                self.best, self.best_value = longer, float(values[index])
            base = problem.pain + missing + float(problem.missing[member])
            if self._bound(float(totals[index]), base, ahead, len(longer)) > self.best_value:
                self._extend(longer, joined[index], float(totals[index]), rest[index + 1 :])

    def _bound(self, covered: float, base: float, ahead: Floats, size: int) -> float:
        """Return a value no set with further members can exceed: each gains as it would now."""
        bounds: Iterator[float] = (
            min(self.problem.pain, covered + float(ahead[:more].sum())) / base
            - self.rule.price * (size + more - 1)
            for more in range(1, self.rule.most - size + 1)
        )
        return max(bounds, default=-np.inf)
