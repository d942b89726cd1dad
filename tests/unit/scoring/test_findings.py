"""Palpation findings beside the drawing."""

from __future__ import annotations

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.scoring.findings import (
    FACTORS,
    MEANINGS,
    NO_FINDINGS,
    UNPAINTED_SCORE,
    Examined,
    Finding,
    Findings,
    examined,
)
from bodymap.scoring.policy import Match
from bodymap.terms import SIDES, Laterality

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
KEYS = tuple((point, side) for point in ("a.1", "a.2", "b.1", "c.1") for side in SIDES)


def match(*scores: float) -> Match:
    row = np.array(scores, dtype=float)
    return Match(row, row, row)


DRAWING = match(0.6, 0.0, 0.5, 0.0, 0.4, 0.1, 0.0, 0.0)


def order(result: tuple[Examined, ...]) -> list[tuple[str, Laterality]]:
    return [(item.muscle, item.side) for item in result]


def test_that_without_findings_the_order_is_the_drawings() -> None:
    found = examined(KEYS, DRAWING)
    assert order(found) == [("a", LEFT), ("b", LEFT), ("b", RIGHT)]
    assert [item.rank for item in found] == [item.drawing_rank for item in found] == [1, 2, 3]
    assert {item.factor for item in found} == {1.0}


def test_that_familiar_pain_raises_and_the_drawings_rank_stays() -> None:
    found = examined(KEYS, DRAWING, NO_FINDINGS.with_finding("b.1", LEFT, Finding.FAMILIAR))
    first, second, _ = found
    assert (first.muscle, first.rank, first.drawing_rank) == ("b", 1, 2)
    assert (second.muscle, second.rank, second.drawing_rank) == ("a", 2, 1)


def test_that_a_muscle_falls_back_to_its_other_point() -> None:
    found = examined(KEYS, DRAWING, NO_FINDINGS.with_finding("a.1", LEFT, Finding.NOT_TENDER))
    assert (found[0].trigger_point, found[0].drawing_point) == ("a.2", "a.1")
    assert found[0].factor == 1.0


def test_that_not_tender_lowers_below_the_next() -> None:
    findings = NO_FINDINGS.with_finding("a.1", LEFT, Finding.NOT_TENDER)
    found = examined(KEYS, DRAWING, findings.with_finding("a.2", LEFT, Finding.LOCAL))
    assert order(found)[0] == ("b", LEFT)


def test_that_familiar_pain_outside_the_paint_is_not_lost() -> None:
    found = examined(KEYS, DRAWING, NO_FINDINGS.with_finding("c.1", RIGHT, Finding.FAMILIAR))
    (item,) = (item for item in found if item.muscle == "c")
    assert (item.side, item.drawing_rank, item.score) == (RIGHT, None, UNPAINTED_SCORE)
    assert item.rank > 1
    for finding in (Finding.LOCAL, Finding.NOT_TENDER, Finding.REFERRED):
        other = examined(KEYS, DRAWING, NO_FINDINGS.with_finding("c.1", RIGHT, finding))
        assert "c" not in {item.muscle for item in other}


def test_that_findings_do_not_change_in_place() -> None:
    one = NO_FINDINGS.with_finding("a.1", LEFT, Finding.LOCAL)
    two = one.with_finding("a.1", LEFT, Finding.FAMILIAR)
    assert (len(NO_FINDINGS), one["a.1", LEFT], two["a.1", LEFT]) == (
        0,
        Finding.LOCAL,
        Finding.FAMILIAR,
    )
    assert len(two.with_finding("a.1", LEFT, Finding.NOT_EXAMINED)) == 0
    assert one["a.1", RIGHT] is Finding.NOT_EXAMINED


def test_that_findings_stand_in_their_order_of_weight() -> None:
    ordered = sorted(Finding, key=lambda finding: -FACTORS[finding])
    assert ordered == [
        Finding.FAMILIAR,
        Finding.NOT_EXAMINED,
        Finding.REFERRED,
        Finding.LOCAL,
        Finding.NOT_TENDER,
    ]
    assert FACTORS[Finding.FAMILIAR] == pytest.approx(3.76, abs=0.01)
    assert FACTORS[Finding.NOT_TENDER] == pytest.approx(0.19, abs=0.01)
    assert set(MEANINGS) == set(Finding)


scores = st.lists(st.floats(0.0, 1.0), min_size=len(KEYS), max_size=len(KEYS))
found_somewhere = st.dictionaries(st.sampled_from(KEYS), st.sampled_from(list(Finding)))


@given(scores, found_somewhere, st.sampled_from(KEYS))
def test_that_a_better_finding_never_lowers_a_muscle(
    drawn: list[float],
    given_findings: dict[tuple[str, Laterality], Finding],
    key: tuple[str, Laterality],
) -> None:
    findings = Findings(given_findings)
    better = findings.with_finding(*key, Finding.FAMILIAR)
    owner = (key[0].partition(".")[0], key[1])
    before, after = (
        next((i.rank for i in examined(KEYS, match(*drawn), f) if (i.muscle, i.side) == owner), 99)
        for f in (findings, better)
    )
    assert after <= before


@given(scores, found_somewhere)
def test_that_every_muscle_and_side_appears_once(
    drawn: list[float], given_findings: dict[tuple[str, Laterality], Finding]
) -> None:
    found = examined(KEYS, match(*drawn), Findings(given_findings))
    assert len(set(order(found))) == len(found)
    assert [item.rank for item in found] == list(range(1, len(found) + 1))
    weights = [item.weight for item in found]
    assert weights == sorted(weights, reverse=True)
    painted = {k for k, score in zip(KEYS, drawn, strict=True) if round(score, 9) > 0}
    assert {(p.partition(".")[0], s) for p, s in painted} <= set(order(found))
