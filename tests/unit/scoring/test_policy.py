"""From overlaps to scores, by hand."""

from __future__ import annotations

import dataclasses

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.compiled import ZONE_CLASSES
from bodymap.atlas.model import Emphasis, ZoneKind
from bodymap.scoring.overlap import Overlap
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy, tversky_policy

CORE = ZONE_CLASSES.index((ZoneKind.PRIMARY, Emphasis.STRONG))
SPILL = ZONE_CLASSES.index((ZoneKind.SPILLOVER, Emphasis.STRONG))
WEAK = ZONE_CLASSES.index((ZoneKind.PRIMARY, Emphasis.WEAK))


def overlap(pain: float, shared: dict[int, float], areas: dict[int, float]) -> Overlap:
    """Return the overlap of one pattern, in mm2 by column."""
    both = np.zeros((2, 1, len(ZONE_CLASSES)))
    for row, values in zip(both, (shared, areas), strict=True):
        for column, value in values.items():
            row[0, column] = value
    return Overlap(both[0], both[1], pain)


def shares(policy: ScoringPolicy, measured: Overlap) -> tuple[float, float, float]:
    match = policy.match(measured)
    return float(match.score[0]), float(match.pain_covered[0]), float(match.pattern_painted[0])


def test_that_half_a_core_and_half_a_spillover_give_these_numbers(simple: ScoringPolicy) -> None:
    measured = overlap(200, {CORE: 100, SPILL: 100}, {CORE: 200, SPILL: 200})
    covered = 100 + 0.5 * 100
    unpainted = 0.1 * 100 + 0.05 * 100
    assert shares(simple, measured) == pytest.approx(
        (covered / (200 + unpainted), covered / 200, covered / (200 + 0.5 * 200))
    )


def test_that_a_pattern_painted_exactly_is_perfect(simple: ScoringPolicy) -> None:
    measured = overlap(300, {CORE: 300}, {CORE: 300})
    assert shares(simple, measured) == (1, 1, 1)


def test_that_a_weak_zone_counts_half_here(simple: ScoringPolicy) -> None:
    measured = overlap(100, {WEAK: 100}, {WEAK: 100})
    assert shares(simple, measured) == pytest.approx((0.5, 0.5, 1))


def test_that_nothing_shared_gives_nothing(simple: ScoringPolicy) -> None:
    assert shares(simple, overlap(100, {}, {CORE: 300})) == (0, 0, 0)


def test_that_without_pain_or_pattern_nothing_is_divided_by_zero(simple: ScoringPolicy) -> None:
    assert shares(simple, overlap(0, {}, {CORE: 300})) == (0, 0, 0)
    assert shares(simple, overlap(100, {}, {})) == (0, 0, 0)


sizes = st.floats(0, 20_000)
parts = st.floats(0, 1)


@given(st.lists(st.tuples(sizes, parts), min_size=len(ZONE_CLASSES), max_size=len(ZONE_CLASSES)))
def test_that_shares_are_shares(zones: list[tuple[float, float]]) -> None:
    areas = {column: area for column, (area, _) in enumerate(zones)}
    shared = {column: area * part for column, (area, part) in enumerate(zones)}
    pain = sum(shared.values())
    for value in shares(DEFAULT_POLICY, overlap(pain, shared, areas)):
        assert 0 <= value <= 1


@given(sizes, parts, st.floats(0.1, 1000))
def test_that_scores_do_not_depend_on_the_scale(size: float, part: float, scale: float) -> None:
    size += 1
    small = overlap(size, {CORE: part * size}, {CORE: size, SPILL: size})
    large = overlap(
        size * scale, {CORE: part * size * scale}, {CORE: size * scale, SPILL: size * scale}
    )
    assert shares(DEFAULT_POLICY, small) == pytest.approx(shares(DEFAULT_POLICY, large))


@given(sizes, st.floats(0.05, 0.95))
def test_that_paint_outside_the_pattern_never_helps(size: float, part: float) -> None:
    size += 1
    inside = overlap(part * size, {CORE: part * size}, {CORE: size})
    beyond = dataclasses.replace(inside, pain=inside.pain + 0.3 * size)
    assert shares(DEFAULT_POLICY, beyond)[0] < shares(DEFAULT_POLICY, inside)[0]


@pytest.mark.parametrize("value", [-0.1, 1.1])
def test_that_weights_are_shares(value: float) -> None:
    sound = dict.fromkeys(ZONE_CLASSES, 0.5)
    broken = sound | {ZONE_CLASSES[2]: value}
    for weights, missing in ((broken, sound), (sound, broken)):
        with pytest.raises(ValueError, match="weight from 0 to 1"):
            ScoringPolicy("broken", weights, missing)


def test_that_every_zone_class_has_a_weight() -> None:
    with pytest.raises(ValueError, match="every zone class"):
        ScoringPolicy("short", {}, dict.fromkeys(ZONE_CLASSES, 0.5))


def test_that_a_policy_is_frozen() -> None:
    policy = tversky_policy("a", spillover=0.5, weak=1, missing=0, missing_spillover=0)
    with pytest.raises(dataclasses.FrozenInstanceError):
        policy.id = "b"  # type: ignore[misc]
