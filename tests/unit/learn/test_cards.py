"""The shipped cards, and what must be refused in a card."""

from __future__ import annotations

import re
import shutil
from datetime import date
from pathlib import Path

import pytest

from bodymap.atlas.build import default_atlas_folder
from bodymap.atlas.load import load_atlas
from bodymap.atlas.model import Strength
from bodymap.errors import EnvironmentProblem
from bodymap.learn.check import HIGHEST_GRADE, CardProblem, check_folder
from bodymap.learn.load import languages, learn_folder, load_library
from bodymap.learn.model import Audience, CardGroup, Library, Support
from bodymap.learn.search import search, stem
from bodymap.learn.text import foot_notes, numbered_markdown, paragraphs, plain

TODAY = date(2027, 1, 1)
MUSCLES = frozenset(muscle.id for muscle in load_atlas(default_atlas_folder()).muscles)


@pytest.fixture(scope="module")
def library() -> Library:
    return load_library()


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Return a copy of one shipped card and its sources, to be spoilt."""
    copy = tmp_path / "learn"
    (copy / "en").mkdir(parents=True)
    (copy / "sources.toml").write_text(
        '[one]\ncitation = "One"\ndate = "2020"\nurl = "https://example.org"\n', encoding="utf-8"
    )
    (copy / "en" / "card.md").write_text(CARD, encoding="utf-8")
    return copy


CARD = """+++
id = "card"
title = "A card"
summary = "It says little."
order = 1
group = "basics"
reviewed = 2026-11-20
muscles = ["temporalis"]
sources = [{ id = "one", strength = "verified", note = "all of it" }]
+++

## A heading

A short line about [a muscle](muscle:temporalis).[^one]

- An item in a list that
  goes on.[^one]
"""


def problems(folder: Path) -> tuple[CardProblem, ...]:
    return check_folder(folder, MUSCLES, TODAY)[1]


def rules_after(folder: Path, old: str, new: str) -> set[str]:
    assert old in CARD
    (folder / "en" / "card.md").write_text(CARD.replace(old, new), encoding="utf-8")
    return {problem.rule for problem in problems(folder)}


# ---------------------------------------------------------------- what ships


def test_that_every_shipped_card_keeps_every_rule() -> None:
    checked, found = check_folder(learn_folder(), MUSCLES, TODAY)
    assert found == ()
    assert len(checked) >= 18
    assert all(one.grade is None or one.grade > 0 for one in checked)


def test_that_every_group_has_a_card_and_the_subjects_asked_for_are_there(library: Library) -> None:
    assert {card.group for card in library.cards} == set(CardGroup)
    wanted = {
        *("neck-and-head", "trigger-points", "trigger-point-doubts", "headache-types"),
        *("tension-type", "migraine", "cervicogenic", "cluster", "sinus", "neck-questions"),
        *("dry-needling", "needling-visit", "needling-not-for", "needling-risks"),
        *("needling-evidence", "red-flags", "how-bodymap-ranks", "bodymap-limits"),
    }
    assert wanted <= {card.id for card in library.cards}


def test_that_figures_stand_as_in_the_studies(library: Library) -> None:
    risks, evidence = library.card("needling-risks").body, library.card("needling-evidence").body
    for figure in ("420", "20,464", "36.7%", "16%", "7.7%", "5.9%", "1 in 1,024", "0.1%"):
        assert figure in risks
    for figure in ("39 therapists", "7,629", "19.2%", "7.6%", "4.7%", "0.04%"):
        assert figure in risks
    for figure in ("-1.27", "-3.56 to 1.03", "-0.41", "-4.69 to 3.87", "0.03", "-0.42 to 0.48"):
        assert figure in evidence
    for figure in ("-2.28", "-2.66 to -1.91", "-0.72", "-1.09 to -0.34"):
        assert figure in evidence


def test_that_the_convergence_ends_with_pain_felt_in_the_face_from_the_neck(
    library: Library,
) -> None:
    diagram = library.card("neck-and-head").diagram
    assert diagram is not None
    last = diagram.steps[-1]
    assert last.felt == "face"
    assert "neck" in last.lit
    assert "face" not in last.lit
    shared = {link.end for link in diagram.links if link.start in {"face_nerve", "neck_nerve"}}
    assert shared == {"shared_cell"}


def test_that_muscles_lead_to_cards_and_cards_to_muscles(library: Library) -> None:
    cards = library.for_muscle("suboccipitals")
    assert cards[0].id == "headache-muscles"
    assert {card.id for card in cards} >= {"tension-type", "red-flags"}
    unknown = library.for_muscle("teres_minor")
    assert unknown
    assert all(card.general for card in unknown)


def test_that_support_has_the_words_of_the_atlas() -> None:
    assert [str(one) for one in Support] == [str(one) for one in Strength]


def test_that_the_foot_lists_every_source_once_in_the_order_of_the_text(library: Library) -> None:
    for card in library.cards:
        notes = foot_notes(card, library.sources)
        assert [note.number for note in notes] == list(range(1, len(card.sources) + 1))
        assert all(note.source is not None for note in notes)
        text = numbered_markdown(card, library.sources)
        assert "[^" not in text
        first = [int(number) for number in re.findall(r" \[(\d+)\]", text)]
        assert list(dict.fromkeys(first)) == sorted(set(first))


# ---------------------------------------------------------------- what is refused


def test_that_the_small_card_keeps_the_rules(folder: Path) -> None:
    assert problems(folder) == ()


@pytest.mark.parametrize(
    ("old", "new", "rule"),
    [
        ("goes on.[^one]", "goes on.", "sources"),
        ("goes on.[^one]", "goes on.[^two]", "sources"),
        ('id = "one"', 'id = "two"', "sources"),
        ('note = "all of it"', 'note = ""', "sources"),
        ("muscle:temporalis", "muscle:temporal", "links"),
        ("muscle:temporalis", "card:gone", "links"),
        ("muscle:temporalis", "https://example.org", "links"),
        ('["temporalis"]', '["temporal"]', "links"),
        ("A short line", "You have a migraine, a line", "forbidden words"),
        ("A short line", "This diagnoses a line", "forbidden words"),
        ("A short line", "Take 400 mg", "forbidden words"),
        ("A short line", "The needle goes in at an angle", "needle technique"),
        ("A short line", "Needling is 20 mm deep", "needle technique"),
        ("2026-11-20", "2099-01-01", "reviewed date"),
        ('id = "card"', 'id = "other"', "id"),
        ("order = 1", "order = 1\ndisputed = true", "disagreement"),
        ('group = "basics"', 'group = "nonsense"', "file"),
        ("reviewed = 2026-11-20\n", "", "file"),
        ("order = 1", "order = ", "file"),
    ],
)
def test_that_a_card_is_refused_for(folder: Path, old: str, new: str, rule: str) -> None:
    assert rule in rules_after(folder, old, new)


@pytest.mark.parametrize(
    "words", ["It is not a diagnosis", "A needle may leave a bruise", "Pain is felt deep inside"]
)
def test_that_harmless_words_pass(folder: Path, words: str) -> None:
    assert rules_after(folder, "A short line", words) == set()


def test_that_text_for_patients_must_be_easy(folder: Path) -> None:
    hard = (
        "Trigeminocervical convergence of nociceptive afferents necessitates differential "
        "considerations regarding heterogeneous aetiologies, a line"
    )
    assert rules_after(folder, "A short line", hard) == {"reading level"}
    assert HIGHEST_GRADE[Audience.PATIENT] < HIGHEST_GRADE[Audience.STUDENT]


def test_that_undated_unused_and_broken_sources_are_told(folder: Path) -> None:
    path = folder / "sources.toml"
    path.write_text(
        '[one]\ncitation = "One"\ndate = "soon"\nurl = "ftp://x"\n'
        '[two]\ncitation = "Two"\ndate = "undated"\n',
        encoding="utf-8",
    )
    assert {(p.key, p.rule) for p in problems(folder)} == {
        ("one", "date"),
        ("one", "links"),
        ("two", "sources"),
    }
    path.unlink()
    assert "the file is missing" in {problem.message for problem in problems(folder)}


def test_that_a_diagram_may_light_only_what_is_drawn(folder: Path) -> None:
    diagram = (
        'order = 1\n[diagram]\nid = "d"\n'
        'nodes = [{ id = "a", label = "A", x = 0.5, y = 1.5 }]\n'
        'links = [{ id = "l", start = "a", end = "b" }]\n'
        'steps = [{ text = "t", lit = ["c"], seconds = 1 }]\n'
    )
    text = CARD.replace("order = 1\n", "").replace("+++\n\n## A", diagram + "+++\n\n## A")
    (folder / "en" / "card.md").write_text(text, encoding="utf-8")
    found = [problem.message for problem in problems(folder)]
    assert any("outside" in message for message in found)
    assert any("'b'" in message for message in found)
    assert any("'c'" in message for message in found)


def test_that_a_folder_that_is_missing_is_said(tmp_path: Path) -> None:
    with pytest.raises(EnvironmentProblem, match="no such folder"):
        check_folder(tmp_path / "gone", MUSCLES, TODAY)


# ---------------------------------------------------------------- languages


def test_that_a_card_that_is_not_translated_is_shown_in_english(folder: Path) -> None:
    shutil.copy(folder / "en" / "card.md", folder / "en" / "second.md")
    second = (folder / "en" / "second.md").read_text("utf-8")
    second = second.replace('id = "card"', 'id = "second"').replace("order = 1", "order = 2")
    (folder / "en" / "second.md").write_text(second, encoding="utf-8")
    (folder / "de").mkdir()
    german = CARD.replace("A card", "Eine Karte")
    (folder / "de" / "card.md").write_text(german, encoding="utf-8")
    library = load_library("de_AT", folder)
    assert [(card.title, card.language) for card in library.cards] == [
        ("Eine Karte", "de"),
        ("A card", "en"),
    ]
    assert languages(folder) == ("en", "de")
    assert problems(folder) == ()
    (folder / "de" / "card.md").rename(folder / "de" / "gone.md")
    assert "id" in {problem.rule for problem in problems(folder)}


# ---------------------------------------------------------------- reading and searching


def test_that_paragraphs_and_items_are_told_apart() -> None:
    assert paragraphs("# T\n\na\nb\n\n- c\n  d\n- e\n\n> f") == ("a b", "- c d", "- e", "f")
    assert plain("**A** [link](card:x).[^one]") == "A link."


@pytest.mark.parametrize(
    ("words", "first"),
    [
        ("convergence nerve cell", "neck-and-head"),
        ("pneumothorax", None),
        ("pregnancy", "needling-not-for"),
        ("acupuncture", "dry-needling"),
        ("migraines", "migraine"),
        ("CLUSTER", "cluster"),
        ("warn", "red-flags"),
        ("the of", None),
    ],
)
def test_that_a_search_finds(library: Library, words: str, first: str | None) -> None:
    hits = search(library, words)
    assert (hits[0].card.id if hits else None) == first
    assert all(hit.excerpt for hit in hits)


def test_that_every_word_of_a_search_must_occur(library: Library) -> None:
    assert len(search(library, "needle")) > len(search(library, "needle pregnancy"))
    assert search(library, "needle zebra") == ()


@pytest.mark.parametrize(
    ("word", "other"), [("needles", "needling"), ("referred", "referring"), ("pains", "pain")]
)
def test_that_forms_of_a_word_meet(word: str, other: str) -> None:
    assert stem(word)[:5] == stem(other)[:5]
