"""A demonstration as time: press here, then the core, then the spillover. Knows nothing of windows.

`Timeline` says what is seen at a moment; `Player` plays, pauses and steps through it; `Programme`
is the order of muscles and trigger points one walks through.
"""

from __future__ import annotations

from bisect import bisect_left, bisect_right
from collections.abc import Iterable, Sequence
from dataclasses import dataclass, replace
from enum import StrEnum

from bodymap.atlas.model import Atlas
from bodymap.terms import Laterality

PRESS_S, CORE_S, SPILLOVER_S = 2.0, 2.6, 2.2
PULSE_S = 1.0
STILL_S = 2.5
"""How long each picture stands when nothing moves."""
SPEEDS = (0.5, 1.0, 2.0)
STEPS = 4
"""Of core and of spillover, when somebody steps."""

_SAME_S = 1e-6

Point = tuple[str, Laterality]
"""A trigger point on one side."""


class Phase(StrEnum):
    """What is being shown."""

    PRESS = "press"
    CORE = "core"
    SPILLOVER = "spillover"


@dataclass(frozen=True, slots=True)
class Moment:
    """What is seen: how much (0-1) of core and spillover; `pulse` (0-1) of the X, None: still."""

    phase: Phase
    core: float
    spillover: float
    pulse: float | None = None


@dataclass(frozen=True, slots=True)
class Timeline:
    """What is seen when, in seconds from the start. Without `moves` three pictures stand still."""

    has_core: bool = True
    has_spillover: bool = True
    moves: bool = True

    @property
    def _core_start(self) -> float:
        return PRESS_S if self.moves else STILL_S

    @property
    def _spillover_start(self) -> float:
        return self._core_start + self._length(CORE_S, there=self.has_core)

    @property
    def duration_s(self) -> float:
        """When everything is shown and nothing changes any more."""
        if not self.moves:
            return self._spillover_start if self.has_spillover else self._core_start
        return self._spillover_start + self._length(SPILLOVER_S, there=self.has_spillover)

    def _length(self, moving_s: float, *, there: bool) -> float:
        if not there:
            return 0.0
        return moving_s if self.moves else STILL_S

    def at(self, seconds: float) -> Moment:
        """Return what is seen at a time; before the start as at it, after the end as at that."""
        seconds = min(max(seconds, 0.0), self.duration_s)
        if seconds < self._core_start - _SAME_S or not (self.has_core or self.has_spillover):
            return Moment(Phase.PRESS, 0.0, 0.0, self._pulse(seconds))
        core = self._share(seconds - self._core_start, CORE_S)
        if not self.has_spillover or seconds < self._spillover_start - _SAME_S:
            return Moment(Phase.CORE, core if self.has_core else 0.0, 0.0, self._pulse(seconds))
        spillover = self._share(seconds - self._spillover_start, SPILLOVER_S)
        return Moment(
            Phase.SPILLOVER, 1.0 if self.has_core else 0.0, spillover, self._pulse(seconds)
        )

    def _pulse(self, seconds: float) -> float | None:
        if not self.moves or seconds >= self.duration_s - _SAME_S:
            return None
        return (seconds % PULSE_S) / PULSE_S

    def _share(self, seconds: float, length_s: float) -> float:
        """Return a share of 0-1 that starts and ends gently."""
        if not self.moves:
            return 1.0
        share = min(max(seconds / length_s, 0.0), 1.0)
        if share > 1 - _SAME_S:
            return 1.0
        return share * share * (3 - 2 * share)

    @property
    def stops_s(self) -> tuple[float, ...]:
        """The times one steps through, the start first and the end last."""
        if not self.moves:
            return tuple(sorted({0.0, self._core_start, self.duration_s}))
        stops = {0.0, self._core_start}
        for start, length, there in (
            (self._core_start, CORE_S, self.has_core),
            (self._spillover_start, SPILLOVER_S, self.has_spillover),
        ):
            if there:
                stops |= {start + length * k / STEPS for k in range(1, STEPS + 1)}
        return tuple(sorted(min(stop, self.duration_s) for stop in stops))


@dataclass(frozen=True, slots=True)
class Player:
    """A timeline being played; immutable, each action returns the player after it."""

    timeline: Timeline = Timeline()
    seconds: float = 0.0
    speed: float = 1.0
    is_playing: bool = True

    @property
    def moment(self) -> Moment:
        """What is seen now."""
        return self.timeline.at(self.seconds)

    @property
    def is_at_end(self) -> bool:
        """Whether everything is shown."""
        return self.seconds >= self.timeline.duration_s - _SAME_S

    def advanced(self, seconds: float) -> Player:
        """Return the player after some time of the clock; it pauses at the end."""
        if not self.is_playing:
            return self
        now = min(self.seconds + max(0.0, seconds) * self.speed, self.timeline.duration_s)
        moved = replace(self, seconds=now)
        return replace(moved, is_playing=not moved.is_at_end)

    def toggled(self) -> Player:
        """Return it playing or paused; at the end it starts anew."""
        if self.is_at_end:
            return self.restarted()
        return replace(self, is_playing=not self.is_playing)

    def stepped(self, steps: int) -> Player:
        """Return it paused some steps on, or back for negative ones."""
        player = self
        for _ in range(abs(steps)):
            player = player._one_step(forward=steps > 0)
        return replace(player, is_playing=False)

    def _one_step(self, *, forward: bool) -> Player:
        stops = self.timeline.stops_s
        if forward:
            place = min(bisect_right(stops, self.seconds + _SAME_S), len(stops) - 1)
        else:
            place = max(bisect_left(stops, self.seconds - _SAME_S) - 1, 0)
        return replace(self, seconds=stops[place])

    def restarted(self) -> Player:
        """Return it playing from the start."""
        return replace(self, seconds=0.0, is_playing=True)

    def with_speed(self, speed: float) -> Player:
        """Return it at another speed."""
        return replace(self, speed=speed)

    def with_timeline(self, timeline: Timeline) -> Player:
        """Return it playing another timeline from the start, at the same speed."""
        return Player(timeline, 0.0, self.speed)


# ---------------------------------------------------------------- the order


@dataclass(frozen=True, slots=True)
class Halt:
    """A muscle on one side: its trigger points, and the one that is shown first."""

    muscle: str
    side: Laterality
    points: tuple[str, ...]
    first: str


@dataclass(frozen=True, slots=True)
class Programme:
    """Muscles in order, and where one is: a muscle's number and that of its trigger point."""

    halts: tuple[Halt, ...]
    muscle: int
    point: int

    @property
    def halt(self) -> Halt:
        """The muscle one is at."""
        return self.halts[self.muscle]

    @property
    def now(self) -> Point:
        """The trigger point one is at."""
        return self.halt.points[self.point], self.halt.side

    def muscle_after(self, count: int) -> Programme:
        """Return it some muscles on (back for negative ones), at most at the first or last."""
        muscle = min(max(self.muscle + count, 0), len(self.halts) - 1)
        if muscle == self.muscle:
            return self
        halt = self.halts[muscle]
        return replace(self, muscle=muscle, point=halt.points.index(halt.first))

    def point_after(self, count: int) -> Programme:
        """Return it some trigger points on, from muscle to muscle, at most at the very last."""
        places = [(m, p) for m, halt in enumerate(self.halts) for p in range(len(halt.points))]
        place = places.index((self.muscle, self.point)) + count
        muscle, point = places[min(max(place, 0), len(places) - 1)]
        return replace(self, muscle=muscle, point=point)

    def at(self, chosen: Point) -> Programme | None:
        """Return it at a trigger point; None if that is not on it."""
        for muscle, halt in enumerate(self.halts):
            if halt.side is chosen[1] and chosen[0] in halt.points:
                return replace(self, muscle=muscle, point=halt.points.index(chosen[0]))
        return None


def programme(atlas: Atlas, listed: Sequence[Point], chosen: Point) -> Programme:
    """Return the muscles of a list in its order, at the chosen trigger point.

    `listed` names each muscle by the trigger point that stands for it. Where the chosen one is not
    among them, all muscles of the atlas on its side follow one another instead.
    """
    points = {
        muscle.id: tuple(point.id for point in muscle.trigger_points) for muscle in atlas.muscles
    }
    made = _through(points, listed).at(chosen)
    if made is not None:
        return made
    whole = [(muscle.trigger_points[0].id, chosen[1]) for muscle in atlas.muscles]
    made = _through(points, whole).at(chosen)
    if made is None:
        raise KeyError(f"the atlas has no trigger point {chosen[0]}")
    return made


def _through(points: dict[str, tuple[str, ...]], listed: Iterable[Point]) -> Programme:
    halts: dict[tuple[str, Laterality], Halt] = {}
    for first, side in listed:
        muscle = first.partition(".")[0]
        halts.setdefault((muscle, side), Halt(muscle, side, points[muscle], first))
    return Programme(tuple(halts.values()), 0, 0)
