"""A card's text for the screen, for paper and for counting: numbered sources and plain words."""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from dataclasses import dataclass

from bodymap.learn.model import LINK, MARK, Card, CardSource, SourceUse

_LINE_MARKS = re.compile(r"^\s*(?:#{1,6}\s+|[-*+]\s+|\d+\.\s+|>\s?)+", re.MULTILINE)
_EMPHASIS = re.compile(r"[*_`]{1,3}")
_SENTENCE_END = re.compile(r"(?<=[.!?])\s+(?=[A-Z0-9\"'(])")
_ITEM = re.compile(r"^(?:[-*+]|\d+\.)\s+")


@dataclass(frozen=True, slots=True)
class FootNote:
    """A line at the foot of a card: the number in the text, what it is and how it was checked.

    `source` is None where the list of sources does not know the id, which the check refuses.
    """

    number: int
    use: SourceUse
    source: CardSource | None


def foot_notes(card: Card, sources: Mapping[str, CardSource]) -> tuple[FootNote, ...]:
    """Return the sources of a card in the order in which its text names them first."""
    uses = {use.id: use for use in card.sources}
    order = [name for name in dict.fromkeys(MARK.findall(card.body)) if name in uses]
    order += [name for name in uses if name not in order]
    return tuple(
        FootNote(number, uses[name], sources.get(name)) for number, name in enumerate(order, 1)
    )


def numbered_markdown(
    card: Card,
    sources: Mapping[str, CardSource],
    mark: Callable[[int], str] = lambda number: f" [{number}]",
) -> str:
    """Return the body with every source mark replaced by its number, as `mark` writes it."""
    numbers = {note.use.id: note.number for note in foot_notes(card, sources)}

    def replaced(found: re.Match[str]) -> str:
        return mark(numbers[found["id"]]) if found["id"] in numbers else ""

    return MARK.sub(replaced, card.body)


def paragraphs(markdown: str) -> tuple[str, ...]:
    """Return the paragraphs and list items of a Markdown text, headings left out."""
    found: list[list[str]] = []
    is_open = False
    for line in markdown.splitlines():
        words = line.strip().removeprefix(">").strip()
        if not words or words.startswith("#"):
            is_open = False
        elif is_open and not _ITEM.match(words):
            found[-1].append(words)
        else:
            found.append([words])
            is_open = True
    return tuple(" ".join(lines) for lines in found)


def headings(markdown: str) -> tuple[str, ...]:
    """Return the headings of a Markdown text."""
    lines = (line.strip() for line in markdown.splitlines())
    return tuple(plain(line) for line in lines if line.startswith("#"))


def plain(markdown: str) -> str:
    """Return Markdown as running words: no marks, no links' targets, no emphasis."""
    text = MARK.sub("", markdown)
    text = LINK.sub(lambda found: found["text"], text)
    return _EMPHASIS.sub("", _LINE_MARKS.sub("", text)).strip()


def sentences(markdown: str) -> tuple[str, ...]:
    """Return the sentences of a Markdown text; a list item without a full stop is one, too."""
    split = (_SENTENCE_END.split(plain(paragraph)) for paragraph in paragraphs(markdown))
    return tuple(one.strip() for some in split for one in some if re.search(r"\w", one))
