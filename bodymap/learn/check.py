"""Every rule for cards, all problems at once."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path

from bodymap.errors import EnvironmentProblem
from bodymap.learn.load import ENGLISH, SOURCES_NAME, languages, load_sources, read_card
from bodymap.learn.model import (
    CARD_LINK,
    LINK,
    MARK,
    MUSCLE_LINK,
    Audience,
    Card,
    CardSource,
    Diagram,
)
from bodymap.learn.reading import grade_level
from bodymap.learn.text import paragraphs, sentences

HIGHEST_GRADE: Mapping[Audience, float] = {Audience.PATIENT: 9.0, Audience.STUDENT: 12.0}
"""Flesch-Kincaid grade: about what a school leaver, and a student, reads without effort."""

UNDATED = "undated"
_DATE = re.compile(r"(1[89]|20)\d\d(-\d\d(-\d\d)?)?|" + UNDATED)

_CLAIMS = (
    (re.compile(r"\byou have\b", re.IGNORECASE), "says what somebody has: “you have”"),
    (re.compile(r"\byou are suffering\b", re.IGNORECASE), "says what somebody suffers from"),
    (
        re.compile(r"(?<!not a )(?<!no )(?<!not )(?<!never )(?<!cannot )\bdiagnos", re.IGNORECASE),
        "speaks of a diagnosis without saying that it is none",
    ),
    (re.compile(r"\b\d+(\.\d+)?\s*(mg|milligrams?)\b", re.IGNORECASE), "gives a dose"),
)
_NEEDLE = re.compile(r"needl", re.IGNORECASE)
_TECHNIQUE = re.compile(
    r"\b(depths?|deep(er|ly)?|angles?|degrees?|perpendicular(ly)?|tangential(ly)?|pincer|gauge|"
    r"inserted?|insertion|\d+\s*(mm|cm|millimet\w+|centimet\w+))\b",
    re.IGNORECASE,
)


@dataclass(frozen=True, slots=True)
class CardProblem:
    """What is wrong with a card: the file, the place in it, the rule and a sentence."""

    file: str
    key: str
    rule: str
    message: str


@dataclass(frozen=True, slots=True)
class CheckedCard:
    """A card and what was measured on it; `grade` is None for other languages than English."""

    card: Card
    file: str
    grade: float | None


def check_folder(
    folder: Path, muscles: Collection[str], today: date
) -> tuple[tuple[CheckedCard, ...], tuple[CardProblem, ...]]:
    """Return every card of a folder with its reading level, and every problem.

    `muscles` are the ids cards may speak of; a review after `today` is a problem. A folder that
    is not there raises EnvironmentProblem.
    """
    if not folder.is_dir():
        raise EnvironmentProblem(str(folder), "there is no such folder")
    problems: list[CardProblem] = []
    try:
        sources = load_sources(folder / SOURCES_NAME)
    except EnvironmentProblem as wrong:
        problems.append(CardProblem(SOURCES_NAME, "", "file", wrong.what))
        sources = {}
    checked: list[CheckedCard] = []
    for language in languages(folder):
        for path in sorted((folder / language).glob("*.md")):
            file = f"{language}/{path.name}"
            try:
                card = read_card(path, language)
            except EnvironmentProblem as wrong:
                problems.append(CardProblem(file, "", "file", wrong.what))
                continue
            grade = grade_level(card.body) if language == ENGLISH else None
            checked.append(CheckedCard(card, file, grade))
    problems += _source_problems(sources, [one.card for one in checked])
    problems += _set_problems(checked)
    ids = {one.card.id for one in checked if one.card.language == ENGLISH}
    for one in checked:
        for key, rule, message in _card_problems(one, sources, ids, muscles, today):
            problems.append(CardProblem(one.file, key, rule, message))
    return tuple(checked), tuple(problems)


_Found = Iterator[tuple[str, str, str]]


def _card_problems(
    one: CheckedCard,
    sources: Mapping[str, CardSource],
    ids: Collection[str],
    muscles: Collection[str],
    today: date,
) -> _Found:
    card = one.card
    if f"{card.id}.md" != one.file.partition("/")[2]:
        yield "id", "id", f"{card.id!r} is not the file's name"
    if not card.title.strip() or not card.summary.strip():
        yield "title", "title", "title or summary is empty"
    if card.reviewed > today:
        yield "reviewed", "reviewed date", f"{card.reviewed} has not come yet"
    yield from _statement_problems(card, sources)
    yield from _link_problems(card, ids, muscles)
    yield from _word_problems(card)
    limit = HIGHEST_GRADE[card.audience]
    if one.grade is not None and one.grade > limit:
        yield "body", "reading level", f"grade {one.grade:.1f}, at most {limit:g}"
    if card.disputed and not any(line.startswith(">") for line in card.body.splitlines()):
        yield "disputed", "disagreement", "no block (>) says in what the sources disagree"
    if card.diagram is not None:
        yield from _diagram_problems(card.diagram)


def _statement_problems(card: Card, sources: Mapping[str, CardSource]) -> _Found:
    """Yield what is missing between statements and their sources."""
    if not card.sources:
        yield "sources", "sources", "a card needs sources"
    named = [use.id for use in card.sources]
    for name in sorted({name for name in named if named.count(name) > 1}):
        yield "sources", "sources", f"{name} is listed twice"
    for use in card.sources:
        if use.id not in sources:
            yield "sources", "sources", f"{use.id} is not in {SOURCES_NAME}"
        if not use.note.strip():
            yield "sources", "sources", f"{use.id} does not say what it supports"
    marked = set(MARK.findall(card.body))
    for name in sorted(marked - set(named)):
        yield "body", "sources", f"the mark {name} is not among the card's sources"
    for name in sorted(set(named) - marked):
        yield "sources", "sources", f"no statement is marked with {name}"
    for paragraph in paragraphs(card.body):
        if not MARK.search(paragraph) and not paragraph.rstrip().endswith(":"):
            yield "body", "sources", f"a statement without a source: “{paragraph[:60]}”"


def _link_problems(card: Card, ids: Collection[str], muscles: Collection[str]) -> _Found:
    for muscle in card.muscles:
        if muscle not in muscles:
            yield "muscles", "links", f"the atlas has no muscle {muscle!r}"
    for found in LINK.finditer(card.body):
        target = found["target"]
        if target.startswith(CARD_LINK):
            if target.removeprefix(CARD_LINK) not in ids:
                yield "body", "links", f"there is no {target}"
        elif target.startswith(MUSCLE_LINK):
            if target.removeprefix(MUSCLE_LINK) not in muscles:
                yield "body", "links", f"there is no {target}"
        else:
            yield "body", "links", f"{target}: addresses stand in {SOURCES_NAME} only"


def _word_problems(card: Card) -> _Found:
    said = [card.title, card.summary, *sentences(card.body)]
    if card.diagram is not None:
        said += [step.text for step in card.diagram.steps]
    for sentence in said:
        for pattern, message in _CLAIMS:
            if pattern.search(sentence):
                yield "body", "forbidden words", f"{message}: “{sentence[:70]}”"
        if _NEEDLE.search(sentence) and (found := _TECHNIQUE.search(sentence)):
            yield "body", "needle technique", f"“{found[0]}” beside a needle: “{sentence[:70]}”"


def _diagram_problems(diagram: Diagram) -> _Found:
    nodes = {node.id for node in diagram.nodes}
    parts = nodes | {link.id for link in diagram.links}
    if len(parts) != len(diagram.nodes) + len(diagram.links):
        yield "diagram", "diagram", "two parts have the same id"
    for node in diagram.nodes:
        if not (0 <= node.x <= 1 and 0 <= node.y <= 1):
            yield "diagram", "diagram", f"{node.id} lies outside the picture"
    for link in diagram.links:
        for end in (link.start, link.end):
            if end not in nodes:
                yield "diagram", "diagram", f"{link.id} leads to {end!r}, which is no place"
    for number, step in enumerate(diagram.steps):
        unknown = sorted({*step.lit, *filter(None, [step.felt])} - parts)
        if unknown or step.seconds <= 0:
            yield f"diagram.steps[{number}]", "diagram", f"unknown {unknown} or no time"


def _source_problems(
    sources: Mapping[str, CardSource], cards: Collection[Card]
) -> Iterator[CardProblem]:
    used = {use.id for card in cards for use in card.sources}
    for name, source in sources.items():
        if not _DATE.fullmatch(source.date):
            yield CardProblem(SOURCES_NAME, name, "date", f"{source.date!r}: a year or undated")
        if source.url is not None and not source.url.startswith(("https://", "http://")):
            yield CardProblem(SOURCES_NAME, name, "links", f"{source.url!r} is no address")
        if name not in used:
            yield CardProblem(SOURCES_NAME, name, "sources", "no card names it")


def _set_problems(checked: Collection[CheckedCard]) -> Iterator[CardProblem]:
    """Yield what is wrong among the cards of a language: ids twice, translations of nothing."""
    english = {one.card.id for one in checked if one.card.language == ENGLISH}
    seen: set[tuple[str, str]] = set()
    places: set[tuple[str, str, int]] = set()
    for one in checked:
        card = one.card
        if (card.language, card.id) in seen:
            yield CardProblem(one.file, "id", "id", f"{card.id!r} is used twice")
        seen.add((card.language, card.id))
        if card.id not in english:
            yield CardProblem(one.file, "id", "id", "there is no English card of that id")
        place = (card.language, card.group, card.order)
        if place in places:
            yield CardProblem(
                one.file, "order", "order", f"{card.order} is used twice in its group"
            )
        places.add(place)
