"""Read cards and their sources from the assets."""

from __future__ import annotations

import tomllib
from collections.abc import Mapping
from datetime import date
from pathlib import Path
from types import MappingProxyType
from typing import TypeVar

import msgspec

from bodymap.errors import EnvironmentProblem
from bodymap.learn.model import (
    Audience,
    Card,
    CardGroup,
    CardSource,
    Diagram,
    DiagramLink,
    DiagramNode,
    DiagramStep,
    Library,
    SourceUse,
    Support,
)
from bodymap.resources import asset

ENGLISH = "en"
SOURCES_NAME = "sources.toml"
FENCE = "+++"
"""The line before and after the front matter."""

T = TypeVar("T", bound=msgspec.Struct)


class _SourceText(msgspec.Struct, forbid_unknown_fields=True):
    citation: str
    date: str
    url: str | None = None


class _UseText(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    strength: Support
    note: str


class _NodeText(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    label: str
    x: float
    y: float


class _LinkText(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    start: str
    end: str


class _StepText(msgspec.Struct, forbid_unknown_fields=True):
    text: str
    lit: tuple[str, ...]
    seconds: float
    felt: str = ""


class _DiagramText(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    nodes: tuple[_NodeText, ...]
    links: tuple[_LinkText, ...]
    steps: tuple[_StepText, ...]


class _FrontMatter(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    title: str
    summary: str
    order: int
    group: CardGroup
    reviewed: date
    sources: tuple[_UseText, ...]
    audience: Audience = Audience.PATIENT
    muscles: tuple[str, ...] = ()
    general: bool = False
    disputed: bool = False
    diagram: _DiagramText | None = None


def learn_folder() -> Path:
    """Return the folder of the cards that ship with the program."""
    return asset("learn")


def languages(folder: Path | None = None) -> tuple[str, ...]:
    """Return the languages that have any card, English first."""
    folder = folder or learn_folder()
    found = sorted(path.name for path in folder.iterdir() if any(path.glob("*.md")))
    return tuple(sorted(found, key=lambda name: name != ENGLISH))


def load_library(language: str = ENGLISH, folder: Path | None = None) -> Library:
    """Return all cards in a language, in their order; English where one is not translated.

    A language such as `de_AT` falls back to `de`, then to English. Raises EnvironmentProblem for
    a broken file, naming the file and what is wrong.
    """
    folder = folder or learn_folder()
    if not folder.is_dir():
        raise EnvironmentProblem(str(folder), "there is no such folder")
    base = language.replace("-", "_").partition("_")[0]
    cards: dict[str, Card] = {}
    for name in dict.fromkeys((ENGLISH, base, language)):
        for path in sorted((folder / name).glob("*.md")):
            card = read_card(path, name)
            cards[card.id] = card
    ordered = sorted(
        cards.values(), key=lambda card: (list(CardGroup).index(card.group), card.order)
    )
    return Library(language, tuple(ordered), load_sources(folder / SOURCES_NAME))


def load_sources(path: Path) -> Mapping[str, CardSource]:
    """Return the sources of the cards by id; EnvironmentProblem for a broken file."""
    tree = _tree(path, _text(path))
    return MappingProxyType(
        {
            name: CardSource(name, text.citation, text.date, text.url)
            for name, entry in tree.items()
            for text in (_converted(entry, _SourceText, f"{path}, {name}"),)
        }
    )


def read_card(path: Path, language: str) -> Card:
    """Return one card; EnvironmentProblem for a broken file."""
    head, body = _split(path, _text(path))
    text = _converted(_tree(path, head), _FrontMatter, str(path))
    return Card(
        text.id,
        text.title,
        text.summary,
        text.order,
        text.group,
        text.audience,
        text.reviewed,
        tuple(SourceUse(use.id, use.strength, use.note) for use in text.sources),
        body.strip() + "\n",
        language,
        text.muscles,
        text.general,
        text.disputed,
        None if text.diagram is None else _diagram(text.diagram),
    )


def _diagram(text: _DiagramText) -> Diagram:
    return Diagram(
        text.id,
        tuple(DiagramNode(node.id, node.label, node.x, node.y) for node in text.nodes),
        tuple(DiagramLink(link.id, link.start, link.end) for link in text.links),
        tuple(DiagramStep(step.text, step.lit, step.seconds, step.felt) for step in text.steps),
    )


def _split(path: Path, text: str) -> tuple[str, str]:
    lines = text.splitlines()
    if not lines or lines[0].strip() != FENCE:
        raise EnvironmentProblem(str(path), f"does not begin with the line {FENCE}")
    for number, line in enumerate(lines[1:], 1):
        if line.strip() == FENCE:
            return "\n".join(lines[1:number]), "\n".join(lines[number + 1 :])
    raise EnvironmentProblem(str(path), f"the front matter has no closing line {FENCE}")


def _text(path: Path) -> str:
    try:
        return path.read_text(encoding="utf-8")
    except FileNotFoundError:
        raise EnvironmentProblem(str(path), "the file is missing") from None
    except (OSError, UnicodeDecodeError) as wrong:
        raise EnvironmentProblem(str(path), f"cannot be read: {wrong}") from wrong


def _tree(path: Path, text: str) -> dict[str, object]:
    try:
        return tomllib.loads(text)
    except tomllib.TOMLDecodeError as wrong:
        raise EnvironmentProblem(str(path), f"not valid TOML: {wrong}") from wrong


def _converted(raw: object, kind: type[T], where: str) -> T:
    try:
        return msgspec.convert(raw, kind)
    except msgspec.ValidationError as wrong:
        raise EnvironmentProblem(where, str(wrong)) from wrong
