"""Live ranking keeps to what the whole drawing gives, whatever the hand does."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import RuleBasedStateMachine, initialize, invariant, precondition, rule

from bodymap.atlas.build import AtlasOnFigure, load_atlas_on_figure
from bodymap.figure.linking import Patch
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.scoring.live import MUCH, UNSURE_MM2, UNSURE_SHARE, LiveOverlap, _touched
from bodymap.scoring.live_patterns import LivePatterns
from bodymap.scoring.overlap import Overlap, Patterns
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.scoring.ranking import weighted_paint
from bodymap.terms import BodyView

TOLERANCE = 0.002
LEAST_PAIN_MM2 = 100.0
"""Below two dabs of a 4 mm brush, a share is a matter of single pixels."""

SPOTS = (
    (BodyView.LEFT, -90.0, 86.0),
    (BodyView.LEFT, -5.0, 190.0),
    (BodyView.LEFT, -40.0, 120.0),
    (BodyView.FRONT, 0.0, 68.0),
    (BodyView.FRONT, 30.0, 106.0),
    (BodyView.BACK, -22.0, 150.0),
    (BodyView.BACK, 60.0, 290.0),
    (BodyView.TOP, 10.0, -48.0),
    (BodyView.RIGHT, 100.0, 150.0),
    (BodyView.MOUTH, 18.0, -20.0),
)


class Bench:
    """One painted skin followed live, beside the measuring of the whole."""

    def __init__(self, material: AtlasOnFigure, patterns: LivePatterns, whole: Patterns) -> None:
        self.painted = PaintedSkin(material.figure.skin)
        self.live = LiveOverlap(patterns, self.painted)
        self._whole = whole

    def follow(self) -> None:
        self.live.update(self.painted.take_dirty())

    def exact(self) -> Overlap:
        return self._whole.overlap(weighted_paint(self.painted))


def difference(one: Overlap, other: Overlap) -> float:
    """Return the largest difference of any share of any pattern."""
    first, second = DEFAULT_POLICY.match(one), DEFAULT_POLICY.match(other)
    pairs = (
        (first.pain_covered, second.pain_covered),
        (first.pattern_painted, second.pattern_painted),
        (first.score, second.score),
    )
    return max(float(np.abs(a - b).max()) for a, b in pairs)


_SHARED: dict[str, object] = {}


def bench() -> Bench:
    if not _SHARED:
        material = load_atlas_on_figure()
        points = [point.id for point in material.atlas.trigger_points]
        _SHARED["material"] = material
        _SHARED["patterns"] = LivePatterns(material.compiled, material.figure, points)
        _SHARED["whole"] = Patterns(material.compiled, material.figure.measure, points)
    return Bench(_SHARED["material"], _SHARED["patterns"], _SHARED["whole"])  # type: ignore[arg-type]


class Hand(RuleBasedStateMachine):
    """Paints, erases, rates, cancels, undoes and redoes in any order."""

    @initialize()
    def begin(self) -> None:
        self.bench = bench()
        self.done: list[Patch] = []
        self.undone: list[Patch] = []

    @rule(
        spot=st.sampled_from(SPOTS),
        steps=st.integers(1, 8),
        du=st.floats(-6, 6),
        dv=st.floats(-6, 6),
        radius=st.sampled_from((4.0, 8.0, 15.0)),
        erase=st.sampled_from((False, False, False, True)),
        intensity=st.sampled_from((None, 3, 8)),
        keeps=st.sampled_from((True, True, True, False)),
    )
    def stroke(
        self,
        spot: tuple[BodyView, float, float],
        steps: int,
        du: float,
        dv: float,
        radius: float,
        *,
        erase: bool,
        intensity: int | None,
        keeps: bool,
    ) -> None:
        view, u, v = spot
        painted = self.bench.painted
        painted.begin(view, intensity, erase=erase)
        for step in range(steps):
            painted.extend([BrushPoint(u + du * step, v + dv * step, radius)])
            self.bench.follow()
        if keeps:
            self.done.append(painted.finish())
            self.undone.clear()
        else:
            painted.cancel()
            self.bench.follow()
            self.bench.live.settle()

    @precondition(lambda self: self.done)
    @rule()
    def undo(self) -> None:
        patch = self.done.pop()
        self.bench.painted.swap(patch)
        self.bench.follow()
        self.bench.live.settle()  # as the session does whenever no stroke is being made
        self.undone.append(patch)

    @precondition(lambda self: self.undone)
    @rule()
    def redo(self) -> None:
        patch = self.undone.pop()
        self.bench.painted.swap(patch)
        self.bench.follow()
        self.bench.live.settle()  # as the session does whenever no stroke is being made
        self.done.append(patch)

    @invariant()
    def live_is_the_whole_within_a_fifth_of_a_per_cent(self) -> None:
        exact = self.bench.exact()
        if exact.pain > LEAST_PAIN_MM2:
            assert difference(self.bench.live.overlap(), exact) < TOLERANCE

    @precondition(lambda self: self.done)
    @rule()
    def settle(self) -> None:
        self.bench.live.settle()
        exact = self.bench.exact()
        if exact.pain > LEAST_PAIN_MM2:
            assert difference(self.bench.live.overlap(), exact) < TOLERANCE / 2


TestHand = Hand.TestCase
TestHand.settings = settings(
    max_examples=40,
    stateful_step_count=12,
    deadline=None,
    suppress_health_check=[HealthCheck.too_slow, HealthCheck.data_too_large],
)


def test_that_an_empty_skin_shares_nothing() -> None:
    overlap = bench().live.overlap()
    assert overlap.pain == 0
    assert not overlap.shared.any()
    assert overlap.areas.sum() > 0


def test_that_a_session_opened_on_paint_knows_it() -> None:
    other = bench()
    other.painted.begin(BodyView.LEFT, None, erase=False)
    other.painted.extend([BrushPoint(-90, 86, 12.0)])
    other.painted.finish()
    live = LiveOverlap(_SHARED["patterns"], other.painted)  # type: ignore[arg-type]
    assert difference(live.overlap(), other.exact()) < TOLERANCE / 2


def test_that_erasing_all_leaves_nothing() -> None:
    follows = bench()
    for erase in (False, True):
        follows.painted.begin(BodyView.BACK, 5, erase=erase)
        follows.painted.extend([BrushPoint(0, 200, 20.0 if erase else 10.0)])
        follows.painted.finish()
        follows.follow()
    follows.live.settle()
    assert follows.live.extent_mm2() == pytest.approx(0.0, abs=1e-6)
    assert follows.live.overlap().pain == pytest.approx(0.0, abs=1e-6)


def test_that_an_intensity_whose_paint_is_gone_weighs_nothing() -> None:
    follows = bench()
    for intensity, u in ((3, -90.0), (8, -5.0)):
        follows.painted.begin(BodyView.LEFT, intensity, erase=False)
        follows.painted.extend([BrushPoint(u, 86.0 if intensity == 3 else 190.0, 12.0)])
        follows.follow()
        last = follows.painted.finish()
    follows.live.settle()
    follows.painted.swap(last)
    follows.follow()
    assert difference(follows.live.overlap(), follows.exact()) < TOLERANCE


def test_that_little_is_ever_left_to_pixels() -> None:
    follows = bench()
    follows.painted.begin(BodyView.BACK, None, erase=False)
    for step in range(30):
        follows.painted.extend([BrushPoint(-100 + 3 * step, 300, 12.0)])
        follows.follow()
        allowed = min(UNSURE_MM2, UNSURE_SHARE * follows.live.extent_mm2())
        assert follows.live.unsure_mm2() <= MUCH * allowed
    follows.live.settle()
    assert follows.live.unsure_mm2() == 0


def test_that_paint_beside_a_tile_makes_its_edge_unsure() -> None:
    moved = np.zeros((34, 34), dtype=bool)
    moved[0, 5] = True
    assert _touched(moved).sum() == 3
