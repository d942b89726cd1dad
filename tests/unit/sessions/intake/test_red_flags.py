from __future__ import annotations

import pytest

from bodymap.sessions.intake import flow
from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.red_flags import (
    DERIVED,
    FLAG_PAGES,
    FLAGS,
    RaisedFlag,
    Urgency,
    raised,
    raised_until,
    statements,
)
from tests.unit.sessions.intake.conftest import PLAIN, answered

NOW, TODAY, TELL = Urgency


def flags_of(**answers: Answer) -> list[RaisedFlag]:
    return list(raised(answered({**PLAIN, **answers})))


def ids(flags: list[RaisedFlag]) -> list[str]:
    return [flag.id for flag in flags]


# The safety vignettes of the clinical facts, as a patient answers them: the page after which the
# patient is led to somebody, and the signs that must come first.
VIGNETTES: dict[str, tuple[dict[str, Answer], PageId, list[str], Urgency]] = {
    "S1 thunderclap": (
        {"since": "today", "frequency": "first", "pain_now": 10, "flags_now": ("thunderclap",)},
        PageId.FLAGS_NOW,
        ["thunderclap"],
        NOW,
    ),
    "S2 temple pain at 68, jaw, scalp, blurred sight": (
        {
            "age": "65_over",
            "since": "week",
            "worse": ("chewing",),
            "flags_now": ("sight",),
            "flags_head": ("changed",),
            "flags_face": ("jaw_tires", "scalp_tender"),
        },
        PageId.FLAGS_NOW,
        ["giant_cell"],
        NOW,
    ),
    "S3 neck and face pain after neck trauma, drooping lid, small pupil": (
        {
            "since": "today",
            "flags_head": ("neck_injury", "changed"),
            "flags_face": ("horner",),
        },
        PageId.FLAGS_FACE,
        ["neck_artery", "horner"],
        NOW,
    ),
    "S4 fever, stiff neck, rash": (
        {"since": "today", "flags_now": ("fever", "stiff_neck", "rash")},
        PageId.FLAGS_NOW,
        ["meningitis"],
        NOW,
    ),
    "S5 electric shocks in cheek and jaw, set off by touch": (
        {
            "feeling": ("electric shock",),
            "duration": "seconds",
            "worse": ("chewing", "face_touch"),
            "flags_face": ("electric",),
        },
        PageId.FLAGS_FACE,
        ["electric"],
        TODAY,
    ),
    "S6 jaw pain on exertion, chest tightness": (
        {"worse": ("walking",), "flags_now": ("exertion",)},
        PageId.FLAGS_NOW,
        ["exertion"],
        NOW,
    ),
    "S7 red painful eye, halos": (
        {"since": "today", "flags_face": ("red_eye",)},
        PageId.FLAGS_FACE,
        ["red_eye"],
        NOW,
    ),
    "S8 morning headache, vomiting, worse on coughing, cancer": (
        {
            "since": "month",
            "flags_head": ("morning_sick", "strain"),
            "flags_health": ("cancer",),
        },
        PageId.FLAGS_HEAD,
        ["pressure", "morning_sick", "strain", "cancer"],
        TODAY,
    ),
}


@pytest.mark.parametrize("name", VIGNETTES)
def test_that_a_safety_vignette_leads_to_somebody_and_comes_first(name: str) -> None:
    answers, led_after, first, urgency = VIGNETTES[name]
    intake = answered({**PLAIN, **answers})
    order = flow.pages(intake)
    assert order.count(PageId.SPEAK) == 1
    assert order[order.index(PageId.SPEAK) - 1] is led_after
    flags = raised(intake)
    assert [flag.id for flag in flags[: len(first)]] == first
    assert flags[0].urgency is urgency


def test_that_a_plain_tension_type_headache_raises_nothing() -> None:
    intake = answered(PLAIN)
    assert raised(intake) == ()
    assert PageId.SPEAK not in flow.pages(intake)


def test_that_most_urgent_comes_first_and_combinations_before_their_parts() -> None:
    flags = flags_of(
        since="week",
        flags_now=("fever", "stiff_neck"),
        flags_face=("horner", "lump"),
        flags_health=("painkillers",),
    )
    assert ids(flags) == ["meningitis", "horner", "fever", "stiff_neck", "lump", "painkillers"]
    assert [flag.urgency for flag in flags] == sorted(flag.urgency for flag in flags)


@pytest.mark.parametrize("age", ["50_64", "65_over"])
def test_that_new_pain_from_fifty_on_is_told_without_a_tick(age: str) -> None:
    (flag,) = flags_of(age=age, since="quarter")
    assert flag.id == "older_onset"
    assert flag.urgency is TELL
    assert flag.because == (("age", age), ("since", "quarter"))
    (changed, _tick) = flags_of(age=age, flags_head=("changed",))
    assert changed.because == (("age", age), ("flags_head", "changed"))


@pytest.mark.parametrize(
    "answers",
    [
        {"age": "18_49", "since": "week"},
        {"age": "65_over", "since": "year"},
        {"age": "65_over", "since": "unsure"},
        {"age": "unsure", "since": "week"},
    ],
)
def test_that_age_alone_and_newness_alone_raise_nothing(answers: dict[str, Answer]) -> None:
    assert not flags_of(**answers)


@pytest.mark.parametrize(
    ("now", "face", "urgency"),
    [
        (("none",), ("jaw_tires",), TODAY),
        (("none",), ("scalp_tender",), TODAY),
        (("none",), ("jaw_tires", "scalp_tender"), NOW),
        (("sight",), ("none",), NOW),
    ],
)
def test_that_jaw_scalp_or_sight_count_together_from_fifty_on(
    now: tuple[str, ...], face: tuple[str, ...], urgency: Urgency
) -> None:
    flags = {flag.id: flag for flag in flags_of(age="50_64", flags_now=now, flags_face=face)}
    assert flags["giant_cell"].urgency is urgency
    assert ("age", "50_64") in flags["giant_cell"].because
    younger = flags_of(age="18_49", flags_now=now, flags_face=face)
    assert "giant_cell" not in ids(younger)


def test_that_an_old_injury_does_not_interrupt_but_a_new_one_does() -> None:
    for since, urgency in (("today", TODAY), ("unsure", TODAY), ("years", TELL)):
        (flag,) = flags_of(since=since, flags_head=("neck_injury",))
        assert (flag.id, flag.urgency) == ("neck_injury", urgency)
    assert ids(flags_of(since="years", flags_head=("neck_injury", "neck_unstable")))[0] == (
        "neck_artery"
    )


def test_that_a_flag_says_what_was_ticked_and_where_it_is_from() -> None:
    for statement in FLAGS:
        flags = flags_of(**{str(statement.page): (statement.id,)})
        flag = next(each for each in flags if each.id == statement.id)
        assert flag.because == ((str(statement.page), statement.id),)
        assert flag.sources == statement.sources
        assert flag.sources
        assert all(each.strength in {"verified", "standard reference"} for each in flag.sources)
        assert all(bool(each.url) is (each.strength == "verified") for each in flag.sources)


def test_that_a_page_counts_only_what_was_said_up_to_it() -> None:
    intake = answered({**PLAIN, "flags_head": ("neck_injury",), "flags_face": ("horner",)})
    assert raised_until(intake, PageId.FLAGS_NOW) == ()
    assert [flag.id for flag in raised_until(intake, PageId.FLAGS_HEAD)] == ["neck_injury"]
    assert raised_until(intake, PageId.FLAGS_HEALTH) == raised(intake)


def test_that_an_answer_nobody_can_give_raises_nothing() -> None:
    intake = answered(PLAIN).with_answer("flags_now", ("from a later version",))
    assert raised(intake.with_answer("flags_face", "lump")) == ()


def test_that_every_statement_has_one_page_and_one_name() -> None:
    names = [flag.id for flag in FLAGS]
    assert len({*names, *DERIVED}) == len(names) + len(DERIVED)
    assert {flag.page for flag in FLAGS} == set(FLAG_PAGES)
    assert [each for page in FLAG_PAGES for each in statements(page)] == names
