"""Questions of every kind: seeded, plausible, fair, and readable without seeing."""

from __future__ import annotations

from dataclasses import fields, is_dataclass

import pytest

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.quiz.generate import CHOICES, TOO_ALIKE, QuestionMaker
from bodymap.quiz.marking import Marker
from bodymap.quiz.model import (
    NAMING,
    DrawnAnswer,
    Level,
    MuscleAnswer,
    NoAnswer,
    Question,
    QuestionKind,
    RegionAnswer,
    TapAnswer,
    Verdict,
    item_id,
)
from bodymap.quiz.patterns import textbook
from bodymap.quiz.reasons import TEMPLATES
from bodymap.quiz.sets import (
    ALL,
    HEAD,
    HEADACHE,
    HEADACHE_MUSCLES,
    NECK_SHOULDER,
    family,
    own_set,
    shipped_set,
)
from bodymap.scoring.apart import TEMPLATES as APART
from bodymap.terms import SIDES, BodyView, Laterality, other_side

KINDS = tuple(QuestionKind)


@pytest.fixture(scope="module")
def every(maker: QuestionMaker) -> list[Question]:
    """Return the question of every item of the atlas at every level."""
    whole = shipped_set(ALL, maker.material.atlas)
    return [
        maker.question(item, level, 7, whole)
        for item in maker.items(whole, KINDS)
        for level in Level
    ]


# ---------------------------------------------------------------- sets


def test_that_the_sets_hold_what_their_names_say(maker: QuestionMaker) -> None:
    atlas = maker.material.atlas
    assert shipped_set(HEADACHE, atlas).muscles == HEADACHE_MUSCLES
    head, neck = shipped_set(HEAD, atlas).muscles, shipped_set(NECK_SHOULDER, atlas).muscles
    assert not set(head) & set(neck)
    assert set(head) | set(neck) == set(shipped_set(ALL, atlas).muscles)
    assert {"temporalis", "masseter_deep"} <= set(head)
    assert {"trapezius_upper", "scalenes"} <= set(neck)
    mine = own_set("own", "Mine", ("temporalis", "nonsense"), atlas)
    assert (mine.muscles, mine.own) == (("temporalis",), True)
    with pytest.raises(EnvironmentProblem):
        own_set("own", "Mine", ("nonsense",), atlas)
    with pytest.raises(EnvironmentProblem, match="known sets"):
        shipped_set("nonsense", atlas)


def test_that_every_kind_asks_about_the_headache_muscles(maker: QuestionMaker) -> None:
    items = maker.items(shipped_set(HEADACHE, maker.material.atlas), KINDS)
    assert {item.partition(":")[0] for item in items} == {str(kind) for kind in KINDS}
    assert len(items) == len(set(items))


# ---------------------------------------------------------------- questions


def test_that_the_same_seed_asks_the_same_and_others_ask_otherwise(maker: QuestionMaker) -> None:
    item = item_id(QuestionKind.NAME_FROM_ZONES, "temporalis.TrP2")
    again = [maker.question(item, Level.MEDIUM, 3) for _ in range(2)]
    assert again[0] == again[1]
    many = {maker.question(item, Level.MEDIUM, seed).muscles for seed in range(12)}
    assert len(many) > 6
    assert {maker.question(item, Level.MEDIUM, seed).side for seed in range(12)} == set(SIDES)


def test_that_every_question_can_be_answered(every: list[Question]) -> None:
    for one in every:
        assert one.views
        assert len(set(one.muscles)) == len(one.muscles)
        if one.kind in NAMING:
            assert one.muscle in one.muscles
            assert len(one.muscles) == CHOICES[one.level]
        if one.kind is QuestionKind.WHICH_OF_TWO:
            assert len(one.muscles) == 2
            assert one.muscle in one.muscles
            assert not one.places or one.places.count(one.right_place) == 1
            assert bool(one.places) is bool(one.right_place)
        if one.kind is QuestionKind.WHICH_REGION:
            assert one.right_regions
            assert one.right_regions < set(one.regions)
        if one.kind is QuestionKind.FIND_POINT:
            assert one.tolerance_mm > 0


def test_that_harder_levels_ask_what_tells_two_apart(every: list[Question]) -> None:
    asked = {
        level: [q for q in every if q.kind is QuestionKind.WHICH_OF_TWO and q.level is level]
        for level in Level
    }
    assert not any(one.places for one in asked[Level.EASY])
    told = sum(bool(one.places) for one in asked[Level.MEDIUM])
    assert told > 0.9 * len(asked[Level.MEDIUM])


def test_that_wrong_answers_are_wrong_and_plausible(
    maker: QuestionMaker, every: list[Question]
) -> None:
    likeness: dict[Level, list[float]] = {level: [] for level in Level}
    for one in every:
        if one.kind is not QuestionKind.NAME_FROM_ZONES:
            continue
        for wrong in set(one.muscles) - {one.muscle}:
            alike = maker.book.nearest_point(one.point, wrong)[1]
            assert alike < TOO_ALIKE
            likeness[one.level].append(alike)
            if one.level is Level.EASY:
                assert family(wrong) != family(one.muscle)
    means = [sum(some) / len(some) for some in likeness.values()]
    assert means == sorted(means)
    assert means[-1] > 0.05


def test_that_wrong_answers_come_from_the_set_first(maker: QuestionMaker) -> None:
    chosen = shipped_set(HEADACHE, maker.material.atlas)
    item = item_id(QuestionKind.NAME_FROM_ZONES, "temporalis.TrP2")
    for seed in range(6):
        assert set(maker.question(item, Level.MEDIUM, seed, chosen).muscles) <= set(chosen.muscles)


def test_that_a_description_never_gives_the_name_away(
    maker: QuestionMaker, every: list[Question]
) -> None:
    for one in every:
        if one.kind not in {*NAMING, QuestionKind.WHICH_OF_TWO}:
            continue
        muscle = maker.muscles[one.muscle]
        text = " ".join((*one.described, *one.places)).casefold()
        assert text
        for name in {muscle.short_name, muscle.name, muscle.latin.removeprefix("Musculus ")}:
            assert name.casefold() not in text, one.item


def test_that_no_question_speaks_of_colour(every: list[Question]) -> None:
    names = {field.name for field in fields(Question)}
    assert is_dataclass(Question)
    assert not {name for name in names if "colo" in name}
    for one in every:
        words = " ".join((*one.described, *one.places)).casefold()
        assert not {"red ", "blue ", "green ", "yellow "} & {f"{word} " for word in words.split()}


def test_that_regions_mirror_with_the_side(maker: QuestionMaker) -> None:
    item = item_id(QuestionKind.WHICH_REGION, "temporalis.TrP1")
    asked = {one.side: one for one in (maker.question(item, Level.EASY, s) for s in range(8))}
    left, right = asked[Laterality.LEFT], asked[Laterality.RIGHT]
    assert {(r.area, other_side(r.side)) for r in left.right_regions} == {
        (r.area, r.side) for r in right.right_regions
    }


# ---------------------------------------------------------------- marks of every kind


def one_question(
    maker: QuestionMaker, kind: QuestionKind, subject: str, level: Level = Level.MEDIUM
) -> Question:
    return maker.question(item_id(kind, subject), level, 1)


def said(marker: Marker, question: Question, answer: object) -> tuple[Verdict, float, str]:
    result = marker.mark(question, answer)  # type: ignore[arg-type]
    assert all(reason.template in {*TEMPLATES, *APART} for reason in result.reasons)
    assert result.reasons
    return result.verdict, result.score, " ".join(str(reason) for reason in result.reasons)


def test_that_a_name_from_zones_is_right_half_and_wrong(
    maker: QuestionMaker, marker: Marker
) -> None:
    question = one_question(maker, QuestionKind.NAME_FROM_ZONES, "scm_sternal.mid")
    assert said(marker, question, MuscleAnswer("scm_sternal"))[:2] == (Verdict.RIGHT, 1.0)
    verdict, score, words = said(marker, question, MuscleAnswer("scm_clavicular"))
    assert (verdict, score) == (Verdict.HALF, 0.5)
    assert "another part of the same muscle" in words
    verdict, score, words = said(marker, question, MuscleAnswer("rhomboids"))
    assert (verdict, score) == (Verdict.WRONG, 0.0)
    assert "It was Sternocleidomastoid, sternal" in words
    assert "Typical only of" in words


def test_that_a_pattern_much_alike_is_half_right(maker: QuestionMaker, marker: Marker) -> None:
    pairs = [
        (point, muscle.id)
        for point in maker.book.points
        for muscle in maker.material.atlas.muscles
        if family(muscle.id) != family(point.partition(".")[0])
        and maker.book.nearest_point(point, muscle.id)[1] >= 0.45
    ]
    assert pairs
    point, other = pairs[0]
    question = one_question(maker, QuestionKind.NAME_FROM_ZONES, point)
    verdict, _, words = said(marker, question, MuscleAnswer(other))
    assert verdict is Verdict.HALF
    assert "much like" in words


def test_that_a_name_from_fibres_is_right_half_and_wrong(
    maker: QuestionMaker, marker: Marker
) -> None:
    question = one_question(maker, QuestionKind.NAME_FROM_FIBRES, "trapezius_upper")
    assert said(marker, question, MuscleAnswer("trapezius_upper"))[0] is Verdict.RIGHT
    assert said(marker, question, MuscleAnswer("trapezius_lower"))[0] is Verdict.HALF
    assert said(marker, question, MuscleAnswer("temporalis"))[0] is Verdict.WRONG


def test_that_a_name_from_a_story_is_right_half_and_wrong(
    maker: QuestionMaker, marker: Marker
) -> None:
    question = one_question(maker, QuestionKind.NAME_FROM_STORY, "V22")
    assert said(marker, question, MuscleAnswer("trapezius_upper"))[0] is Verdict.RIGHT
    verdict, _, words = said(marker, question, MuscleAnswer("suboccipitals"))
    assert verdict is Verdict.HALF
    assert "possible as well" in words
    assert said(marker, question, MuscleAnswer("deltoid"))[0] is Verdict.WRONG


def test_that_of_two_the_reason_counts(maker: QuestionMaker, marker: Marker) -> None:
    question = one_question(maker, QuestionKind.WHICH_OF_TWO, "trapezius_upper.TrP1")
    right = MuscleAnswer(question.muscle, question.right_place)
    other_place = next(place for place in question.places if place != question.right_place)
    rival = next(muscle for muscle in question.muscles if muscle != question.muscle)
    assert said(marker, question, right)[:2] == (Verdict.RIGHT, 1.0)
    verdict, score, words = said(marker, question, MuscleAnswer(question.muscle, other_place))
    assert (verdict, score) == (Verdict.HALF, 0.5)
    assert question.right_place in words
    assert said(marker, question, MuscleAnswer(rival, question.right_place))[0] is Verdict.WRONG
    easy = one_question(maker, QuestionKind.WHICH_OF_TWO, "trapezius_upper.TrP1", Level.EASY)
    assert said(marker, easy, MuscleAnswer(easy.muscle))[0] is Verdict.RIGHT


def test_that_regions_are_right_half_and_wrong(maker: QuestionMaker, marker: Marker) -> None:
    question = one_question(maker, QuestionKind.WHICH_REGION, "trapezius_upper.TrP1")
    right = sorted(question.right_regions, key=lambda one: one.area)
    wrong = [one for one in question.regions if one not in question.right_regions]
    assert len(right) >= 2
    assert said(marker, question, RegionAnswer(frozenset(right)))[:2] == (Verdict.RIGHT, 1.0)
    verdict, score, words = said(marker, question, RegionAnswer(frozenset(right[:-1])))
    assert verdict is Verdict.HALF
    assert 0 < score < 1
    assert f"{len(right) - 1} of {len(right)}" in words
    every = RegionAnswer(frozenset(question.regions))
    assert said(marker, question, every)[0] is not Verdict.RIGHT
    assert said(marker, question, RegionAnswer(frozenset(wrong)))[:2] == (Verdict.WRONG, 0.0)
    assert said(marker, question, RegionAnswer(frozenset()))[:2] == (Verdict.WRONG, 0.0)


def test_that_a_tap_tells_the_millimetres(maker: QuestionMaker, marker: Marker) -> None:
    question = one_question(maker, QuestionKind.FIND_POINT, "temporalis.TrP2")
    verdict, score, words = said(marker, question, TapAnswer(BodyView.FRONT, -249.0, -10.0))
    assert (verdict, score) == (Verdict.WRONG, 0.0)
    assert "beside the body" in words
    landmark = maker.material.figure.landmarks["chin"]
    verdict, _, words = said(marker, question, TapAnswer(landmark.view, *landmark.at))
    assert verdict is Verdict.WRONG
    assert " mm from it along the skin" in words


def test_that_a_drawing_is_right_half_and_wrong(maker: QuestionMaker, marker: Marker) -> None:
    compiled = maker.material.compiled
    question = one_question(maker, QuestionKind.DRAW_REFERRAL, "temporalis.TrP2")
    side = question.side
    whole = textbook(compiled, question.point, side)
    verdict, score, words = said(marker, question, DrawnAnswer(whole))
    assert verdict is Verdict.RIGHT
    assert score >= 0.95
    assert "100% of the core found" in words
    over = textbook(compiled, question.point, other_side(side))
    verdict, score, words = said(marker, question, DrawnAnswer(over))
    assert (verdict, score) == (Verdict.HALF, 0.5)
    assert "other side" in words
    other = textbook(compiled, "rhomboids.belly", side)
    verdict, _, words = said(marker, question, DrawnAnswer(other))
    assert verdict is Verdict.WRONG
    assert "lies outside" in words
    assert "Not painted:" in words
    verdict, score, words = said(marker, question, DrawnAnswer({}))
    assert (verdict, score) == (Verdict.WRONG, 0.0)
    assert "Nothing was painted" in words


@pytest.mark.parametrize("kind", KINDS)
def test_that_passing_is_no_mistake_of_the_program(
    maker: QuestionMaker, marker: Marker, kind: QuestionKind
) -> None:
    whole = shipped_set(ALL, maker.material.atlas)
    question = maker.question(maker.items(whole, [kind])[0], Level.EASY, 0)
    verdict, score, words = said(marker, question, NoAnswer())
    assert (verdict, score) == (Verdict.WRONG, 0.0)
    assert maker.muscles[question.muscle].short_name in words


def test_that_an_answer_of_another_kind_is_our_mistake(
    maker: QuestionMaker, marker: Marker
) -> None:
    question = one_question(maker, QuestionKind.FIND_POINT, "temporalis.TrP2")
    with pytest.raises(ProgramError, match="MuscleAnswer"):
        marker.mark(question, MuscleAnswer("temporalis"))
