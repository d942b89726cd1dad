"""When a drawing fits no muscle's typical pattern, and why; said plainly instead of a poor list.

The rule looks at what is painted: how much, how much of it the two best patterns together cover,
and whether it stops along the midline as a nerve's territory does and a muscle's pain does not.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from enum import StrEnum
from itertools import product

import numpy as np

from bodymap.atlas.compiled import CompiledAtlas
from bodymap.figure.measure import MM2_PER_CM2
from bodymap.figure.skin import Skin
from bodymap.scoring.cells import CellPatterns, Floats, skin_cells
from bodymap.scoring.explain import Sentence
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.patches import patch_numbers
from bodymap.scoring.pixels import PixelPatterns
from bodymap.scoring.redraw import paint_masks, painted_cells

_MIDLINE_MM = 6.0
_ONE_SIDED = 0.6
_LEAST_PATCH_MM2 = 40.0
_BEST_PATTERNS = 16


class NoFitReason(StrEnum):
    """Why no pattern fits."""

    TOO_LITTLE = "too little"
    CUT_AT_MIDLINE = "cut at the midline"
    EVERYWHERE = "everywhere"
    SCATTERED = "scattered"
    ELSEWHERE = "elsewhere"


TOO_LITTLE = "Too little is painted ({extent}) to compare it with typical patterns."
CUT_AT_MIDLINE = (
    "The paint stops along the midline for {length}. Patterns reported for muscles do not;"
    " the territory of a nerve may."
)
EVERYWHERE = (
    "So much is painted ({extent}) that no typical pattern stands out: the two that cover most"
    " cover {covered} together."
)
SCATTERED = (
    "The {patches} painted places do not belong to one typical pattern, nor to two: the best two"
    " cover {covered} together."
)
ELSEWHERE = (
    "Typical patterns reach little of what is painted: the two that cover most cover {covered}"
    " together."
)
TEMPLATES = (TOO_LITTLE, CUT_AT_MIDLINE, EVERYWHERE, SCATTERED, ELSEWHERE)
"""Every sentence this module can say, for the translators."""


@dataclass(frozen=True, slots=True)
class NoFitRule:
    """Thresholds of the rule.

    `least_cm2` of paint; `two_covered` (0-1) by the best two patterns; `cut_mm` of border along
    the midline. `wide_cm2` and `patches` only choose the words.
    """

    least_cm2: float
    two_covered: float
    cut_mm: float
    wide_cm2: float = 120.0
    patches: int = 3


NO_FIT_RULE = NoFitRule(least_cm2=1.25, two_covered=0.38, cut_mm=36.0)
"""Chosen by `python -m bodymap.cli.choose no-fit` on 50 negatives and 200 positives."""


@dataclass(frozen=True, slots=True)
class FitFacts:
    """What the rule looks at.

    The extent (cm2), the shares (0-1) of the paint inside the best and the best two patterns,
    separate patches, and the border along the midline (mm).
    """

    extent_cm2: float
    one_covered: float
    two_covered: float
    patches: int
    cut_mm: float


@dataclass(frozen=True, slots=True)
class NoFit:
    """The statement that no pattern fits."""

    reason: NoFitReason
    sentence: Sentence
    facts: FitFacts


class FitJudge:
    """Says when no pattern fits; built once for an atlas, pure afterwards (about 0.05 s)."""

    def __init__(self, patterns: CellPatterns, rule: NoFitRule = NO_FIT_RULE) -> None:
        self.patterns = patterns
        self.rule = rule
        self._midline = _Midline(patterns)

    @classmethod
    def of_atlas(
        cls, compiled: CompiledAtlas, skin: Skin, points: list[str], rule: NoFitRule = NO_FIT_RULE
    ) -> FitJudge:
        """Return the judge for some trigger points of an atlas on its skin."""
        return cls(CellPatterns(skin_cells(skin), PixelPatterns(compiled, skin, points)), rule)

    def no_fit(self, paint: WeightedPaint, extent_cm2: float | None = None) -> NoFit | None:
        """Return why no pattern fits a drawing; None if one may, or nothing is painted.

        The rule goes by whole cells; `extent_cm2` is the measured extent, for the words.
        """
        cells = self.patterns.cells
        painted = painted_cells(cells, paint_masks(paint, cells.skin))
        return None if not painted.any() else judged(self.facts(painted), self.rule, extent_cm2)

    def facts(self, painted: Floats) -> FitFacts:
        """Return the facts of paint given as the weight of every cell (n,)."""
        cells = np.flatnonzero(painted)
        area = self.patterns.cells.area[cells] * (painted[cells] > 0)
        shares = self.patterns.covered(cells)
        inside = shares @ area
        best = np.argsort(-inside, kind="stable")[:_BEST_PATTERNS]
        weighted = shares[best] * area
        common = np.minimum(weighted @ shares[best].T, inside[best][:, None])
        either = inside[best][:, None] + inside[best][None, :] - common
        total = float(area.sum())
        place = self.patterns.cells.placed[cells]
        sizes = np.bincount(patch_numbers(place), area)
        return FitFacts(
            total / MM2_PER_CM2,
            float(inside.max() / total),
            min(1.0, float(either.max() / total)),
            max(1, int((sizes >= _LEAST_PATCH_MM2).sum())),
            self._midline.cut_mm(painted),
        )


def judged(
    facts: FitFacts, rule: NoFitRule = NO_FIT_RULE, extent_cm2: float | None = None
) -> NoFit | None:
    """Return why no pattern fits these facts, None if one may; the extent only for the words."""
    said = facts.extent_cm2 if extent_cm2 is None else extent_cm2
    extent, covered = f"{said:.1f} cm²", facts.two_covered
    if facts.extent_cm2 < rule.least_cm2:
        return NoFit(NoFitReason.TOO_LITTLE, Sentence(TOO_LITTLE, {"extent": extent}), facts)
    if facts.cut_mm >= rule.cut_mm:
        length = f"{facts.cut_mm / 10:.0f} cm"
        sentence = Sentence(CUT_AT_MIDLINE, {"length": length})
        return NoFit(NoFitReason.CUT_AT_MIDLINE, sentence, facts)
    if facts.two_covered >= rule.two_covered:
        return None
    if facts.extent_cm2 >= rule.wide_cm2:
        sentence = Sentence(EVERYWHERE, {"extent": extent, "covered": covered})
        return NoFit(NoFitReason.EVERYWHERE, sentence, facts)
    if facts.patches >= rule.patches:
        sentence = Sentence(SCATTERED, {"patches": str(facts.patches), "covered": covered})
        return NoFit(NoFitReason.SCATTERED, sentence, facts)
    return NoFit(NoFitReason.ELSEWHERE, Sentence(ELSEWHERE, {"covered": covered}), facts)


class _Midline:
    """Measures how far paint stops along the midline."""

    def __init__(self, patterns: CellPatterns) -> None:
        cells = patterns.cells
        near = (np.abs(cells.xyz[:, 0]) < _MIDLINE_MM) & ~cells.in_mouth
        self._cells = np.flatnonzero(near)
        bins = np.floor(cells.xyz[self._cells, 1:] / _MIDLINE_MM).astype(np.int64)
        self._bin = np.unique(bins, axis=0, return_inverse=True)[1].ravel()
        self._left = cells.xyz[self._cells, 0] > 0
        self._counts = [np.bincount(self._bin, side) for side in (self._left, ~self._left)]

    def cut_mm(self, painted: Floats) -> float:
        """Return how much of the midline has paint on one side only, less what has both, mm."""
        on = painted[self._cells] > 0
        left, right = (
            np.bincount(self._bin, on & side, minlength=len(count)) / np.maximum(count, 1)
            for side, count in zip((self._left, ~self._left), self._counts, strict=True)
        )
        known = (self._counts[0] > 0) & (self._counts[1] > 0)
        one = int((known & (np.abs(left - right) > _ONE_SIDED)).sum())
        both = int((known & (left > 0.5) & (right > 0.5)).sum())
        return max(0, one - both) * _MIDLINE_MM


@dataclass(frozen=True, slots=True)
class NoFitReport:
    """Shares 0-1 on drawings the thresholds were not chosen on, and the rule of all drawings."""

    negatives_said: float
    positives_wrong: float
    rule: NoFitRule


_MOST_WRONG = 0.02
_PRICE = 5.0
_GRID = tuple(
    NoFitRule(least, covered, cut)
    for least, covered, cut in product(
        (1.0, 1.25, 1.5), (0.35, 0.38, 0.41, 0.44, 0.47, 0.5), (24.0, 30.0, 36.0, 42.0, 54.0)
    )
)


def chosen_rule(negatives: Sequence[FitFacts], positives: Sequence[FitFacts]) -> NoFitRule:
    """Return the rule that says most negatives with at most two in a hundred positives wrong."""

    def goal(rule: NoFitRule) -> float:
        said, wrong = said_share(negatives, rule), said_share(positives, rule)
        return said - wrong - _PRICE * max(0.0, wrong - _MOST_WRONG)

    return max(_GRID, key=goal)


def no_fit_report(
    negatives: Sequence[FitFacts], positives: Sequence[FitFacts], folds: int = 5
) -> NoFitReport:
    """Return how the rule does on unseen drawings, by cross-validation."""
    said: list[bool] = []
    wrong: list[bool] = []
    for fold in range(folds):
        rule = chosen_rule(_without(negatives, fold, folds), _without(positives, fold, folds))
        said += [judged(facts, rule) is not None for facts in negatives[fold::folds]]
        wrong += [judged(facts, rule) is not None for facts in positives[fold::folds]]
    return NoFitReport(
        float(np.mean(said)), float(np.mean(wrong)), chosen_rule(negatives, positives)
    )


def said_share(facts: Sequence[FitFacts], rule: NoFitRule) -> float:
    """Return the share of drawings of which the rule says that no pattern fits."""
    return float(np.mean([judged(one, rule) is not None for one in facts]))


def _without(facts: Sequence[FitFacts], fold: int, folds: int) -> list[FitFacts]:
    return [one for number, one in enumerate(facts) if number % folds != fold]
