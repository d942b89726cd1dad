"""Questions, made from an atlas; the same seed gives the same question."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from dataclasses import replace
from functools import cached_property
from types import MappingProxyType
from typing import TypeVar
from zlib import crc32

import numpy as np

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.model import Muscle, TriggerPoint, ZoneKind
from bodymap.pain.areas import areas_of
from bodymap.quiz.model import (
    Level,
    Question,
    QuestionKind,
    RegionChoice,
    item_id,
    item_parts,
)
from bodymap.quiz.patterns import PatternBook, textbook
from bodymap.quiz.sets import QuizSet, family
from bodymap.quiz.stories import Story
from bodymap.quiz.tap_marks import TOLERANCE_MM
from bodymap.quiz.views import fibre_views, pattern_views, story_views
from bodymap.scoring.apart import Distinguisher
from bodymap.scoring.explain import Explainer, as_part
from bodymap.scoring.ranking import Candidate
from bodymap.terms import SIDES, Laterality, other_side

T = TypeVar("T")

CHOICES = MappingProxyType({Level.EASY: 3, Level.MEDIUM: 4, Level.HARD: 6})
REACHED = 0.3
"""Share of an area's skin that the core must hold for the area to be a right answer."""

UNTOUCHED = 0.02
"""Share of an area's skin that the whole pattern may hold for the area to be a wrong answer."""

TOO_ALIKE = 0.75
"""A muscle whose pattern is that much like the one asked for is no fair wrong answer."""

_WINDOW = MappingProxyType({Level.EASY: (3, 14), Level.MEDIUM: (0, 8), Level.HARD: (0, 5)})
"""From which ranks of likeness wrong answers are drawn."""

_NOT_NAMES = frozenset(
    {"anterior", "posterior", "medial", "lateral", "middle", "superior", "muscle", "muscles"}
    | {"superficial", "clavicular", "sternal", "cervical", "frontal"}
)
"""Words in the names of muscles that are no names."""

_FEWEST_REGIONS, _MOST_REGIONS = 1, 4


class QuestionMaker:
    """Makes questions of every kind on one atlas; remembers what it has measured."""

    def __init__(
        self, material: AtlasOnFigure, stories: Sequence[Story], book: PatternBook | None = None
    ) -> None:
        self.material = material
        self.book = book or PatternBook(material)
        self.stories = {story.id: story for story in stories}
        self.muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
        self.points = {point.id: point for point in material.atlas.trigger_points}
        self.explainer = Explainer(material.figure, material.figure.measure)
        self._regions: dict[str, tuple[frozenset[RegionChoice], tuple[RegionChoice, ...]]] = {}

    @cached_property
    def distinguisher(self) -> Distinguisher:
        """Return what tells two patterns apart."""
        material = self.material
        return Distinguisher(
            material.atlas, material.compiled, material.figure.measure, self.explainer
        )

    def items(self, quiz_set: QuizSet, kinds: Iterable[QuestionKind]) -> tuple[str, ...]:
        """Return everything that can be asked about a set, in the order of kinds and atlas."""
        found = []
        for kind in kinds:
            found += [item_id(kind, subject) for subject in self._subjects(kind, quiz_set)]
        return tuple(found)

    def question(
        self, item: str, level: Level, seed: int, quiz_set: QuizSet | None = None
    ) -> Question:
        """Return the question of an item; KeyError or ValueError for an unknown one.

        Side, choices and their order depend on the seed alone. Wrong answers come from the set
        first, where there is one.
        """
        kind, subject = item_parts(item)
        hand = np.random.default_rng((seed, crc32(item.encode())))
        side = SIDES[int(hand.integers(2))]
        if kind is QuestionKind.NAME_FROM_STORY:
            return self._story(item, self.stories[subject], level, hand, quiz_set)
        if kind is QuestionKind.NAME_FROM_FIBRES:
            return self._fibres(item, self.muscles[subject], level, side, hand, quiz_set)
        return self._of_point(item, self.points[subject], kind, level, side, hand, quiz_set)

    # ------------------------------------------------------------ kinds

    def _of_point(
        self,
        item: str,
        point: TriggerPoint,
        kind: QuestionKind,
        level: Level,
        side: Laterality,
        hand: np.random.Generator,
        quiz_set: QuizSet | None,
    ) -> Question:
        muscle = point.muscle_id
        views = pattern_views(self.material, point.id, side)
        described = tuple(
            _nameless(as_part(zone.words), self.muscles[muscle])
            for zone in point.zones
            if not zone.off_figure
        )
        base = Question(item, kind, level, muscle, point.id, side, views)
        if kind is QuestionKind.FIND_POINT:
            return replace(base, tolerance_mm=TOLERANCE_MM[level])
        if kind is QuestionKind.DRAW_REFERRAL:
            return base
        if kind is QuestionKind.WHICH_REGION:
            return self._which_region(base, hand)
        if kind is QuestionKind.WHICH_OF_TWO:
            return self._which_of_two(replace(base, described=described), hand, quiz_set)
        wrong = self._wrong(point.id, level, CHOICES[level] - 1, hand, quiz_set)
        return replace(base, described=described, muscles=_shuffled([muscle, *wrong], hand))

    def _story(
        self,
        item: str,
        story: Story,
        level: Level,
        hand: np.random.Generator,
        quiz_set: QuizSet | None,
    ) -> Question:
        muscle = story.expected[0]
        point = self._points_of(muscle)[0]
        banned = {*story.expected, *story.acceptable}
        count = CHOICES[level] - 1
        also = [name for name in story.acceptable if name in self.muscles and level is Level.HARD]
        chosen = self._wrong(point, level, count - len(also[:1]), hand, quiz_set, banned)
        sides = {place.side for place in story.places} & set(SIDES)
        side = sides.pop() if len(sides) == 1 else Laterality.BOTH
        return Question(
            item,
            QuestionKind.NAME_FROM_STORY,
            level,
            muscle,
            "",
            side,
            story_views(self.material.figure.landmarks, story.places),
            muscles=_shuffled([muscle, *also[:1], *chosen], hand),
            described=(story.text,),
            story=story.id,
            accepted=tuple(sorted(name for name in banned - {muscle} if name in self.muscles)),
        )

    def _fibres(
        self,
        item: str,
        muscle: Muscle,
        level: Level,
        side: Laterality,
        hand: np.random.Generator,
        quiz_set: QuizSet | None,
    ) -> Question:
        """Ask for a muscle by its fibres; wrong answers are of its group first, then near by."""
        point = muscle.trigger_points[0].id
        count = CHOICES[level] - 1
        group = [
            other.id
            for other in self.material.atlas.muscles
            if other.group == muscle.group
            and other.id != muscle.id
            and other.fibres
            and other.ranked
            and (level is Level.HARD or family(other.id) != family(muscle.id))
        ]
        wrong = list(_shuffled(group, hand))[: count - 1 if level is Level.EASY else count]
        banned = {*group, muscle.id}
        more = self._wrong(point, level, count - len(wrong), hand, quiz_set, banned)
        return Question(
            item,
            QuestionKind.NAME_FROM_FIBRES,
            level,
            muscle.id,
            "",
            side,
            fibre_views(self.material, muscle.id, side),
            muscles=_shuffled([muscle.id, *wrong, *more], hand),
            described=(_nameless(muscle.attachments, muscle),),
        )

    def _which_of_two(
        self, base: Question, hand: np.random.Generator, quiz_set: QuizSet | None
    ) -> Question:
        """Ask which of two muscles it is and, from the second level on, what tells them apart."""
        other = self._wrong(base.point, base.level, 1, hand, quiz_set)[0]
        base = replace(base, muscles=_shuffled([base.muscle, other], hand))
        if base.level is Level.EASY:
            return base
        rival, _ = self.book.nearest_point(base.point, other)
        own, foreign = (
            [
                _nameless(as_part(one.point.zones[index].words), self.muscles[one.point.muscle_id])
                for index in one.zones
            ]
            for one in self.distinguisher.distinctions(
                [candidate_of(base.point, base.side), candidate_of(rival, base.side)]
            )
        )
        if not own:
            return base
        right = own[0]
        shared = [words for words in base.described if words not in own]
        wrong = list(dict.fromkeys([*foreign, *shared]))
        wrong = [words for words in wrong if words != right][: CHOICES[base.level] - 2]
        if not wrong:
            return base
        return replace(base, places=_shuffled([right, *wrong], hand), right_place=right)

    def _which_region(self, base: Question, hand: np.random.Generator) -> Question:
        right, wrong = self.regions_of(base.point)
        if base.side is Laterality.RIGHT:
            right = frozenset(_over(one) for one in right)
            wrong = tuple(_over(one) for one in wrong)
        count = min(len(wrong), CHOICES[base.level])
        first = wrong[: 2 * count] if base.level is Level.HARD else wrong
        picked = list(_shuffled(list(first), hand))[:count]
        every = sorted(right, key=lambda one: (one.area, one.side))
        return replace(base, regions=_shuffled([*every, *picked], hand), right_regions=right)

    # ------------------------------------------------------------ choices

    def regions_of(self, point: str) -> tuple[frozenset[RegionChoice], tuple[RegionChoice, ...]]:
        """Return the areas the left core of a point reaches, and others, the nearest first.

        Right are the most held ones; areas that are touched but not held are in neither.
        """
        if point not in self._regions:
            areas = areas_of(self.material.figure)
            sizes = areas.territories.mm2[:-1]
            compiled = self.material.compiled
            core = textbook(compiled, point, Laterality.LEFT, ZoneKind.PRIMARY)
            whole = textbook(compiled, point, Laterality.LEFT)
            held, touched = (
                areas.territories.painted(painted)[:, :-1].sum(axis=0) / sizes
                for painted in (core, whole)
            )
            order = np.argsort(-held, kind="stable")
            full = [code for code in order.tolist() if held[code] >= REACHED]
            best = full or [code for code in order[:_FEWEST_REGIONS].tolist() if held[code] > 0]
            right = frozenset(RegionChoice(*areas.keys[code]) for code in best[:_MOST_REGIONS])
            parts = {areas.by_id[one.area].part for one in right}
            wrong = [code for code in range(len(areas.keys)) if touched[code] <= UNTOUCHED]
            near = [c for c in wrong if areas.by_id[areas.keys[c][0]].part in parts]
            far = [c for c in wrong if c not in near]
            listed = tuple(RegionChoice(*areas.keys[code]) for code in (*near, *far))
            self._regions[point] = right, listed
        return self._regions[point]

    def _wrong(
        self,
        point: str,
        level: Level,
        count: int,
        hand: np.random.Generator,
        quiz_set: QuizSet | None,
        banned: Iterable[str] = (),
    ) -> list[str]:
        """Return muscles that are plausible and wrong: their patterns overlap, the set's first."""
        muscle = point.partition(".")[0]
        refused = {muscle, *banned}
        if level is Level.EASY:
            refused |= {name for name in self.muscles if family(name) == family(muscle)}
        found = [
            (self.book.nearest_point(point, other.id)[1], other.id)
            for other in self.material.atlas.muscles
            if other.ranked and other.id not in refused
        ]
        listed = [name for alike, name in sorted(found, reverse=True) if alike < TOO_ALIKE]
        if quiz_set is not None:
            inside = [name for name in listed if name in quiz_set.muscles]
            if len(inside) >= count:
                listed = inside
        first, last = _WINDOW[level]
        start = min(first, max(0, len(listed) - max(count, last - first)))
        some = listed[start : max(last, start + count)]
        return list(_shuffled(some, hand))[:count]

    def _subjects(self, kind: QuestionKind, quiz_set: QuizSet) -> list[str]:
        muscles = [self.muscles[name] for name in quiz_set.muscles]
        points = [point.id for muscle in muscles for point in muscle.trigger_points]
        drawable = [point for point in points if self.book.is_drawable(point)]
        if kind is QuestionKind.NAME_FROM_STORY:
            named = set(quiz_set.muscles)
            return [story.id for story in self.stories.values() if story.expected[0] in named]
        if kind is QuestionKind.NAME_FROM_FIBRES:
            return [muscle.id for muscle in muscles if muscle.fibres]
        if kind is QuestionKind.FIND_POINT:
            return points
        if kind is QuestionKind.WHICH_REGION:
            return [point for point in drawable if self.regions_of(point)[0]]
        return drawable

    def _points_of(self, muscle: str) -> list[str]:
        return [point.id for point in self.muscles[muscle].trigger_points]

    def point(self, point_id: str) -> TriggerPoint:
        """Return a trigger point by id."""
        return self.points[point_id]


def candidate_of(point: str, side: Laterality) -> Candidate:
    """Return a trigger point in the form in which explanations take it."""
    return Candidate(1, point.partition(".")[0], side, point, 0.0, 0.0, 0.0)


def _over(choice: RegionChoice) -> RegionChoice:
    return RegionChoice(choice.area, other_side(choice.side))


def _nameless(text: str, muscle: Muscle) -> str:
    """Return words about a muscle without its name: "the middle of the …"."""
    names = {word for word in re.findall(r"\w+", muscle.short_name.casefold()) if len(word) > 5}
    hidden = "|".join(sorted(names - _NOT_NAMES))
    return re.sub(rf"\b({hidden})\b", "…", text, flags=re.IGNORECASE) if hidden else text


def _shuffled(some: Sequence[T], hand: np.random.Generator) -> tuple[T, ...]:
    return tuple(some[int(index)] for index in hand.permutation(len(some)))
