"""Search: names, symptoms and regions, in another language too, and the reason of each hit."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.load import load_atlas
from bodymap.atlas.search import (
    AtlasSearch,
    MatchKind,
    Region,
    Spoken,
    allowed_errors,
    query_words,
    typing_errors,
    words_of,
)
from bodymap.resources import asset

ATLAS = load_atlas(asset("atlas", "head-neck-shoulder"))
INDEX = AtlasSearch(ATLAS)


def first(text: str, count: int = 1) -> set[str]:
    return {hit.muscle.id for hit in INDEX.search(text)[:count]}


@pytest.mark.parametrize(
    ("text", "muscles"),
    [
        ("Upper trapezius", {"trapezius_upper"}),
        ("upper trap", {"trapezius_upper"}),
        ("TEMPORALIS", {"temporalis"}),
        ("musculus levator scapulae", {"levator_scapulae"}),
        ("scm", {"scm_sternal", "scm_clavicular"}),
        ("sternocleidomastoid", {"scm_sternal", "scm_clavicular"}),
        ("stenocleidomastoid", {"scm_sternal", "scm_clavicular"}),
        ("tempralis", {"temporalis"}),
        ("dizziness", {"scm_clavicular", "trapezius_upper"}),
        ("print jump", {"orbicularis_oculi"}),
        ("toothache", {"masseter_superficial", "temporalis", "digastric_anterior"}),
        ("traps", {"trapezius_upper", "trapezius_middle", "trapezius_lower"}),
        ("internal pterygoid", {"medial_pterygoid"}),
        ("dizy", {"scm_clavicular", "trapezius_upper"}),
    ],
)
def test_that_what_people_type_finds_the_muscle_first(text: str, muscles: set[str]) -> None:
    assert first(text, len(muscles)) == muscles


@pytest.mark.parametrize(
    ("text", "point"),
    [
        ("trapzius TrP3", "trapezius_lower.TrP3"),
        ("spread between the shoulder blades", "trapezius_middle.TrP5"),
        ("upper sternum", "scm_sternal.lower"),
        ("below the arch biting surfaces", None),
    ],
)
def test_that_a_hit_names_the_trigger_point_that_fits(text: str, point: str | None) -> None:
    found = [hit.trigger_point for hit in INDEX.search(text)]
    assert next((p.id for p in found if p), None) == point


def test_that_words_in_one_text_count_more_than_words_apart() -> None:
    assert first("behind the eye", 4) <= {
        hit.muscle.id
        for hit in INDEX.search("eye")
        for zone in (z for p in hit.muscle.trigger_points for z in p.zones)
        if "behind the eye" in zone.words.casefold()
    }


def test_that_hits_come_best_first_and_not_more_than_asked_for() -> None:
    hits = INDEX.search("neck", limit=5)
    assert len(hits) == 5
    assert [hit.score for hit in hits] == sorted((hit.score for hit in hits), reverse=True)


def test_that_no_words_list_the_atlas() -> None:
    hits = INDEX.search("  the ", limit=100)
    assert [hit.muscle for hit in hits] == list(INDEX.atlas.muscles)


def test_that_nonsense_finds_nothing() -> None:
    assert INDEX.search("xqzzyw") == ()


def test_that_accents_case_and_small_words_do_not_matter() -> None:
    assert words_of("The ÉTAGE of Müller") == ["etage", "muller"]
    assert query_words("my TMJ") == ["jaw", "joint"]


@pytest.mark.parametrize(
    ("typed", "word", "errors"),
    [
        ("neck", "neck", 0),
        ("nec", "neck", 0),
        ("nekc", "neck", 1),
        ("nack", "neck", 1),
        ("neeck", "neck", 1),
        ("temporlis", "temporalis", 1),
        ("jaw", "neck", 3),
    ],
)
def test_that_slips_are_counted_against_the_start_of_a_word(
    typed: str, word: str, errors: int
) -> None:
    assert typing_errors(typed, word) == errors


@given(st.text("abcde", max_size=8), st.text("abcde", max_size=8))
def test_that_slips_are_none_for_a_beginning_and_never_exceed_what_was_typed(
    typed: str, word: str
) -> None:
    errors = typing_errors(typed, word)
    assert 0 <= errors <= len(typed)
    assert (errors == 0) == word.startswith(typed)


def test_that_short_words_must_be_right() -> None:
    assert [allowed_errors(word) for word in ("eye", "neck", "temples")] == [0, 1, 2]


@given(st.text(max_size=30))
def test_that_any_text_can_be_searched(text: str) -> None:
    assert all(hit.score >= 0 for hit in INDEX.search(text))


@pytest.mark.parametrize(
    ("text", "muscle", "kind", "words"),
    [
        ("temporalis", "temporalis", MatchKind.NAME, "Temporalis"),
        ("sternomastoid", "scm_sternal", MatchKind.SYNONYM, "Sternomastoid"),
        ("pars descendens", "trapezius_upper", MatchKind.LATIN, "pars descendens"),
        ("dizziness", "scm_clavicular", MatchKind.SYMPTOM, "Dizziness on changing posture"),
        ("behind the eye", "splenius_cervicis", MatchKind.ZONE, "behind the eye"),
        ("axillary border", "subscapularis", MatchKind.PLACE, "axillary border"),
    ],
)
def test_that_a_hit_says_in_which_text_it_was_found(
    text: str, muscle: str, kind: MatchKind, words: str
) -> None:
    hit = next(hit for hit in INDEX.search(text) if hit.muscle.id == muscle)
    assert hit.matches[0].kind is kind
    assert words.casefold() in hit.matches[0].text.casefold()


def test_that_words_found_in_several_texts_name_each_of_them() -> None:
    (hit,) = (h for h in INDEX.search("temporalis tapping") if h.muscle.id == "temporalis")
    assert len(hit.matches) > 1
    assert hit.matches[0].kind is MatchKind.NAME


def test_that_nothing_typed_has_no_reason() -> None:
    assert all(not hit.matches for hit in INDEX.search(""))


GERMAN = AtlasSearch(
    ATLAS,
    (Region(("Schläfe", "linke Schläfe"), frozenset({"temple_anterior", "temple_mid"})),),
    (Spoken(("Schwindel", "schwindelig"), "dizziness"), Spoken(("Zahnschmerz",), "toothache")),
)


def test_that_a_region_is_found_by_its_name_in_another_language() -> None:
    hits = GERMAN.search("schlafe")
    found = {hit.muscle.id for hit in hits}
    with_zone = {
        muscle.id
        for muscle in ATLAS.muscles
        for point in muscle.trigger_points
        for zone in point.zones
        if {"temple_anterior", "temple_mid"} & set(zone.landmarks)
    }
    assert found == with_zone
    assert {"temporalis", "trapezius_upper"} <= found
    assert hits[0].matches[0].kind is MatchKind.REGION
    assert hits[0].matches[0].text == "Schläfe"
    assert not INDEX.search("schläfe")


@pytest.mark.parametrize(
    ("typed", "means"),
    [
        ("Schwindel", "dizziness"),
        ("Schwindle", "dizziness"),
        ("Zahnschmerzen", "toothache"),
        ("zahns", "toothache"),
    ],
)
def test_that_words_of_another_language_find_what_they_mean(typed: str, means: str) -> None:
    found = [hit.muscle.id for hit in GERMAN.search(typed)]
    assert found == [hit.muscle.id for hit in INDEX.search(means)]
    assert found


def test_that_other_scripts_can_be_searched() -> None:
    arabic = AtlasSearch(ATLAS, (Region(("الصدغ",), frozenset({"temple_mid"})),))
    assert arabic.search("الصدغ")
    assert arabic.search("صدغ") == ()


def test_that_the_core_of_a_pattern_counts_more_than_its_spillover() -> None:
    found = [hit.muscle.id for hit in INDEX.search("temple")]
    assert found.index("temporalis") < found.index("scm_sternal")
    atlas = [muscle.id for muscle in ATLAS.muscles]
    assert atlas.index("temporalis") > atlas.index("scm_sternal")
