"""Stories: places and muscles exist, names are not given away, and the cases are the same."""

from __future__ import annotations

import tomllib
from dataclasses import replace
from pathlib import Path

import pytest

from bodymap.atlas.model import Strength
from bodymap.errors import EnvironmentProblem
from bodymap.pain.extent import is_on_body
from bodymap.quiz.generate import QuestionMaker
from bodymap.quiz.sets import HEADACHE_MUSCLES
from bodymap.quiz.stories import Story, StoryPlace, load_stories, stories_path, story_drawing
from bodymap.terms import Laterality, other_side

STORIES = load_stories()
CASES = Path(__file__).resolve().parents[2] / "cases" / "vignettes.toml"
LETTERS = {"left": "L", "right": "R", "both": "B", "midline": "M"}


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_that_a_story_stands_on_the_atlas_and_gives_nothing_away(
    maker: QuestionMaker, story: Story
) -> None:
    assert {*story.expected, *story.acceptable} <= set(maker.muscles)
    assert not set(story.expected) & set(story.acceptable)
    for place in story.places:
        landmark = maker.material.figure.landmarks[place.landmark]
        assert landmark.midline is (place.side is Laterality.MIDLINE) or landmark.on_figure
    assert story.source
    assert story.strength in set(Strength)
    assert (story.strength != Strength.VERIFIED) or story.url.startswith("http")
    for name in {*story.expected, *story.acceptable}:
        assert maker.muscles[name].short_name.casefold() not in story.text.casefold()
    assert "you have" not in story.text.casefold()


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_that_a_story_is_the_published_case_of_its_id(story: Story) -> None:
    cases = {case["id"]: case for case in tomllib.loads(CASES.read_text("utf-8"))["case"]}
    case = cases[story.id]
    assert [[place.landmark, LETTERS[place.side]] for place in story.places] == case["painted"]
    assert list(story.expected) == [name.partition(".")[0] for name in case["expected"]]
    acceptable = {name.partition(".")[0] for name in case["acceptable"]}
    assert set(story.acceptable) == acceptable - set(story.expected)
    if story.url:
        assert story.url in case["source"]


@pytest.mark.parametrize("story", STORIES, ids=lambda story: story.id)
def test_that_a_story_can_be_painted_where_it_hurts(maker: QuestionMaker, story: Story) -> None:
    figure = maker.material.figure
    drawing = story_drawing(story, figure.landmarks)
    both = sum(place.side is Laterality.BOTH for place in story.places)
    off = sum(not figure.landmarks[place.landmark].on_figure for place in story.places)
    assert len(drawing.strokes) == len(story.places) + both - off > 0
    assert all(is_on_body(stroke, figure.skin) for stroke in drawing.strokes)
    over = story_drawing(
        replace(story, places=tuple(map(over_place, story.places))), figure.landmarks
    )
    assert set(over.mirrored().strokes) == set(drawing.strokes)


def over_place(place: StoryPlace) -> StoryPlace:
    return StoryPlace(place.landmark, other_side(place.side))


def test_that_the_muscles_of_headache_have_stories() -> None:
    assert {name for story in STORIES for name in story.expected} >= set(HEADACHE_MUSCLES)
    assert len({story.id for story in STORIES}) == len(STORIES) >= 30


def test_that_a_broken_file_is_told(tmp_path: Path) -> None:
    broken = tmp_path / "stories.toml"
    broken.write_text('[[story]]\nid = "V01"\n', encoding="utf-8")
    with pytest.raises(EnvironmentProblem, match="missing"):
        load_stories(broken)
    assert stories_path("xx") == stories_path()
