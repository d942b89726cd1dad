"""`bodymap learn`: list, show, search and check the cards."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path

import click

from bodymap.atlas.build import default_atlas_folder
from bodymap.atlas.load import load_atlas
from bodymap.errors import EnvironmentProblem
from bodymap.learn.check import HIGHEST_GRADE, check_folder
from bodymap.learn.load import learn_folder, load_library
from bodymap.learn.model import Card, Library
from bodymap.learn.search import search
from bodymap.learn.text import foot_notes, numbered_markdown

FAILED_CHECK = 1


def check_cards(folder: Path | None) -> int:
    """Print the reading level of every card and every problem; return 1 if there is any."""
    folder = folder or learn_folder()
    muscles = {muscle.id for muscle in load_atlas(default_atlas_folder()).muscles}
    today = datetime.now(UTC).date()
    checked, problems = check_folder(folder, muscles, today)
    for one in checked:
        if one.grade is not None:
            limit = HIGHEST_GRADE[one.card.audience]
            click.echo(f"{one.file}: grade {one.grade:.1f} of at most {limit:g}")
    for problem in problems:
        place = f"{problem.file}: {problem.key}" if problem.key else problem.file
        click.echo(f"{place}: {problem.message} [{problem.rule}]")
    if problems:
        click.echo(f"{len(problems)} problems in {folder}", err=True)
        return FAILED_CHECK
    click.echo(f"{folder}: {len(checked)} cards, no problems")
    return 0


def list_cards(language: str) -> int:
    """Print id and title of every card in their order; return the exit code."""
    for card in load_library(language).cards:
        click.echo(f"{card.id:24} {card.title}")
    return 0


def show_card(card_id: str, language: str) -> int:
    """Print a card with its sources at the foot; EnvironmentProblem if there is none."""
    library = load_library(language)
    try:
        card = library.card(card_id)
    except KeyError:
        raise EnvironmentProblem(
            f"card {card_id!r}", "there is no such card", "see bodymap learn list"
        ) from None
    click.echo(card_text(card, library))
    return 0


def search_cards(words: str, language: str) -> int:
    """Print the cards that hold all words, best first; return 1 if there is none."""
    hits = search(load_library(language), words)
    for hit in hits:
        click.echo(f"{hit.card.id:24} {hit.card.title}\n    {hit.excerpt}")
    return 0 if hits else FAILED_CHECK


def card_text(card: Card, library: Library) -> str:
    """Return a card as Markdown with numbered sources."""
    lines = [f"# {card.title}", "", numbered_markdown(card, library.sources).strip(), "", "---", ""]
    for note in foot_notes(card, library.sources):
        if note.source is None:
            continue
        where = f" {note.source.url}" if note.source.url else ""
        lines.append(
            f"[{note.number}] {note.source.citation} ({note.source.date}; {note.use.strength}: "
            f"{note.use.note}).{where}"
        )
    return "\n".join([*lines, "", f"Reviewed {card.reviewed}. Not a diagnosis."])
