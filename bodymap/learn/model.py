"""Cards that explain in plain language, and what they rest on; immutable values.

A card is Markdown with TOML front matter. Every statement ends in marks such as `[^id]` that name
its sources; the foot of the card lists them.
"""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import date
from enum import StrEnum

MARK = re.compile(r"\[\^(?P<id>[\w-]+)\]")
"""A source's mark in the text of a card."""

LINK = re.compile(r"\[(?P<text>[^\]^][^\]]*)\]\((?P<target>[^)\s]+)\)")
"""A Markdown link; targets are `card:<id>`, `muscle:<id>` or an address."""

CARD_LINK, MUSCLE_LINK = "card:", "muscle:"


class CardGroup(StrEnum):
    """The headings of the list of cards, in its order."""

    BASICS = "basics"
    HEADACHE = "headache"
    NEEDLING = "needling"
    SAFETY = "safety"
    SELF_CARE = "self_care"
    BODYMAP = "bodymap"


class Audience(StrEnum):
    """Whom a card is written for; the limit of its reading level follows from that."""

    PATIENT = "patient"
    STUDENT = "student"


class Support(StrEnum):
    """How well a statement was checked against its source: the atlas' words for it."""

    VERIFIED = "verified"
    STANDARD_REFERENCE = "standard reference"
    ESTIMATE = "estimate"


@dataclass(frozen=True, slots=True)
class CardSource:
    """A publication cards rest on; `date` is a year or "undated", `url` None for print only."""

    id: str
    citation: str
    date: str
    url: str | None = None


@dataclass(frozen=True, slots=True)
class SourceUse:
    """A use of one source by one card: how well it was checked and what it supports."""

    id: str
    strength: Support
    note: str


@dataclass(frozen=True, slots=True)
class DiagramNode:
    """A labelled place of a diagram; x and y are shares (0-1) of its width and height."""

    id: str
    label: str
    x: float
    y: float


@dataclass(frozen=True, slots=True)
class DiagramLink:
    """A way a signal takes from one place to another."""

    id: str
    start: str
    end: str


@dataclass(frozen=True, slots=True)
class DiagramStep:
    """One picture of the sequence: what is said, what is lit, and how long it stands.

    `lit` names nodes and links; `felt` names the place where the pain is felt, empty for none.
    """

    text: str
    lit: tuple[str, ...]
    seconds: float
    felt: str = ""


@dataclass(frozen=True, slots=True)
class Diagram:
    """A picture in steps, to be drawn and moved by the window."""

    id: str
    nodes: tuple[DiagramNode, ...]
    links: tuple[DiagramLink, ...]
    steps: tuple[DiagramStep, ...]


@dataclass(frozen=True, slots=True)
class Card:
    """One card in one language.

    `body` is Markdown with source marks; `muscles` the ids of the atlas it speaks of, `general`
    whether it belongs beside every muscle; `disputed` whether its sources disagree.
    """

    id: str
    title: str
    summary: str
    order: int
    group: CardGroup
    audience: Audience
    reviewed: date
    sources: tuple[SourceUse, ...]
    body: str
    language: str
    muscles: tuple[str, ...] = ()
    general: bool = False
    disputed: bool = False
    diagram: Diagram | None = None


@dataclass(frozen=True, slots=True)
class Library:
    """All cards in one language (English where one is not translated) and their sources."""

    language: str
    cards: tuple[Card, ...]
    sources: Mapping[str, CardSource] = field(hash=False)

    def card(self, card_id: str) -> Card:
        """Return a card by its id; KeyError if there is none."""
        return next_or_raise(self.cards, card_id)

    def in_group(self, group: CardGroup) -> tuple[Card, ...]:
        """Return the cards of one group, in their order."""
        return tuple(card for card in self.cards if card.group is group)

    def for_muscle(self, muscle_id: str) -> tuple[Card, ...]:
        """Return the cards that speak of a muscle, then those that belong beside every one."""
        about = [card for card in self.cards if muscle_id in card.muscles]
        return (*about, *(card for card in self.cards if card.general and card not in about))


def next_or_raise(cards: tuple[Card, ...], card_id: str) -> Card:
    """Return the card of that id; KeyError if there is none."""
    for card in cards:
        if card.id == card_id:
            return card
    raise KeyError(card_id)
