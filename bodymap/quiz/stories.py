"""Patients' stories: published cases and descriptions in our own words, with their sources."""

from __future__ import annotations

import tomllib
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bodymap.errors import EnvironmentProblem
from bodymap.figure.landmarks import Landmarks
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.resources import asset
from bodymap.terms import SIDES, BodyView, Laterality

DAB_MM, TOOTH_DAB_MM = 15.0, 8.0
"""Radius of the dab that shows a place of a story, on the skin and in the mouth."""


@dataclass(frozen=True, slots=True)
class StoryPlace:
    """A landmark where the pain of a story was, on a side."""

    landmark: str
    side: Laterality


@dataclass(frozen=True, slots=True)
class Story:
    """What a patient tells. `expected` muscles are named by the source, `acceptable` fit as well.

    `places` are our reading of the words; `strength` is that of the atlas' sources.
    """

    id: str
    kind: str
    text: str
    places: tuple[StoryPlace, ...]
    expected: tuple[str, ...]
    acceptable: tuple[str, ...]
    source: str
    strength: str
    url: str = ""


class _Row(msgspec.Struct, forbid_unknown_fields=True):
    id: str
    kind: str
    text: str
    places: tuple[tuple[str, Laterality], ...]
    expected: tuple[str, ...]
    acceptable: tuple[str, ...]
    source: str
    strength: str
    url: str = ""


class _File(msgspec.Struct, forbid_unknown_fields=True):
    story: tuple[_Row, ...]


def stories_path(language: str = "en") -> Path:
    """Return the file of the stories in a language, the English one where there is none."""
    base = language.replace("-", "_").partition("_")[0]
    for name in (f"stories_{language}.toml", f"stories_{base}.toml"):
        if asset("quiz", name).is_file():
            return asset("quiz", name)
    return asset("quiz", "stories.toml")


def load_stories(path: Path | None = None) -> tuple[Story, ...]:
    """Return the stories in the order of their file; EnvironmentProblem if it is broken."""
    path = path or stories_path()
    try:
        rows = msgspec.convert(tomllib.loads(path.read_text("utf-8")), _File).story
    except (OSError, UnicodeDecodeError, tomllib.TOMLDecodeError, msgspec.ValidationError) as wrong:
        raise EnvironmentProblem(str(path), str(wrong), "install the program again") from wrong
    return tuple(
        Story(
            row.id,
            row.kind,
            row.text,
            tuple(StoryPlace(landmark, side) for landmark, side in row.places),
            row.expected,
            row.acceptable,
            row.source,
            row.strength,
            row.url,
        )
        for row in rows
    )


def story_drawing(story: Story, landmarks: Landmarks, figure: str = "neutral") -> PainDrawing:
    """Return a story's places as the patient might have dabbed them; places off the figure not."""
    strokes = []
    for place in story.places:
        landmark = landmarks[place.landmark]
        if not landmark.on_figure:
            continue
        radius = TOOTH_DAB_MM if landmark.view is BodyView.MOUTH else DAB_MM
        u, v = landmark.at
        at = (0.0, v) if place.side is Laterality.MIDLINE else (u, v)
        dab = Stroke(landmark.view, (at,), radius)
        sides = SIDES if place.side is Laterality.BOTH else (place.side,)
        strokes += [dab.mirrored() if side is Laterality.RIGHT else dab for side in sides]
    return PainDrawing(tuple(strokes), figure)
