from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from bodymap.atlas.build import AtlasOnFigure
from bodymap.sessions.demonstrate import (
    SPEEDS,
    Phase,
    Player,
    Programme,
    Timeline,
    programme,
)
from bodymap.terms import Laterality

timelines = st.builds(Timeline, st.booleans(), st.booleans(), st.booleans())
LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT
LISTED = (
    ("trapezius_upper.TrP1", LEFT),
    ("temporalis.TrP2", LEFT),
    ("trapezius_upper.TrP1", RIGHT),
)


@given(timelines, st.floats(-1, 12), st.floats(-1, 12))
def test_that_nothing_that_is_shown_goes_away_again(
    timeline: Timeline, one: float, other: float
) -> None:
    earlier, later = timeline.at(min(one, other)), timeline.at(max(one, other))
    assert earlier.core <= later.core
    assert earlier.spillover <= later.spillover
    assert list(Phase).index(earlier.phase) <= list(Phase).index(later.phase)


@given(timelines)
def test_that_it_starts_with_the_mark_alone_and_ends_with_the_whole_pattern(
    timeline: Timeline,
) -> None:
    start, end = timeline.at(0), timeline.at(timeline.duration_s)
    assert (start.phase, start.core, start.spillover) == (Phase.PRESS, 0.0, 0.0)
    assert end.core == float(timeline.has_core)
    assert end.spillover == float(timeline.has_spillover)
    assert end.pulse is None


@given(timelines, st.floats(0, 12))
def test_that_the_spillover_waits_for_the_whole_core(timeline: Timeline, seconds: float) -> None:
    moment = timeline.at(seconds)
    assert moment.spillover == 0.0 or moment.core == float(timeline.has_core)


@given(timelines)
def test_that_steps_begin_at_the_start_rise_and_end_at_the_end(timeline: Timeline) -> None:
    stops = timeline.stops_s
    assert stops[0] == 0.0
    assert stops[-1] == timeline.duration_s
    assert list(stops) == sorted(set(stops))


@given(st.booleans(), st.booleans(), st.floats(0, 12))
def test_that_without_motion_only_whole_pictures_are_shown(
    core: bool, spillover: bool, seconds: float
) -> None:
    moment = Timeline(core, spillover, moves=False).at(seconds)
    assert moment.core in {0.0, 1.0}
    assert moment.spillover in {0.0, 1.0}
    assert moment.pulse is None


def test_that_without_motion_the_core_is_seen_before_the_spillover() -> None:
    timeline = Timeline(moves=False)
    seen = [(timeline.at(s).core, timeline.at(s).spillover) for s in timeline.stops_s]
    assert seen == [(0, 0), (1, 0), (1, 1)]


@pytest.mark.parametrize("speed", SPEEDS)
def test_that_playing_takes_as_long_as_its_speed_says_and_pauses_at_the_end(speed: float) -> None:
    player = Player(Timeline()).with_speed(speed)
    ticks = 0
    while player.is_playing:
        player = player.advanced(1 / 64)
        ticks += 1
    assert ticks / 64 == pytest.approx(player.timeline.duration_s / speed, abs=0.05)
    assert player.moment == player.timeline.at(player.timeline.duration_s)
    assert player.advanced(5.0) == player


def test_that_pausing_stands_still_and_playing_at_the_end_starts_anew() -> None:
    player = Player(Timeline(), seconds=3.0).toggled()
    assert player.advanced(1.0).seconds == 3.0
    assert player.toggled().advanced(1.0).seconds == 4.0
    ended = player.toggled().advanced(100.0)
    assert ended.is_at_end
    again = ended.toggled()
    assert (again.seconds, again.is_playing) == (0.0, True)


@given(timelines, st.integers(0, 20))
def test_that_a_step_back_undoes_a_step_on(timeline: Timeline, steps: int) -> None:
    stops = timeline.stops_s
    at = Player(timeline, seconds=stops[min(steps, len(stops) - 1)])
    on = at.stepped(1)
    assert not on.is_playing
    if not at.is_at_end:
        assert on.seconds > at.seconds
        assert on.stepped(-1).seconds == at.seconds
    assert at.stepped(len(stops)).is_at_end
    assert at.stepped(-len(stops)).seconds == 0.0


# ---------------------------------------------------------------- the order


@pytest.fixture(scope="module")
def walk(material: AtlasOnFigure) -> Programme:
    return programme(material.atlas, LISTED, LISTED[0])


def test_that_muscles_follow_the_list_each_with_the_point_that_stands_for_it(
    walk: Programme,
) -> None:
    seen = [walk.now]
    while (after := walk.muscle_after(1)) is not walk:
        walk = after
        seen.append(walk.now)
    assert tuple(seen) == LISTED
    assert walk.muscle_after(-5).now == LISTED[0]


def test_that_trigger_points_run_on_into_the_next_muscle_and_back(walk: Programme) -> None:
    seen = [walk.now]
    while (after := walk.point_after(1)) != walk:
        walk = after
        seen.append(walk.now)
    expected = [(point, halt.side) for halt in walk.halts for point in halt.points]
    assert seen == expected
    back = [walk.now]
    while (after := walk.point_after(-1)) != walk:
        walk = after
        back.append(walk.now)
    assert back == expected[::-1]


def test_that_a_muscle_beside_the_list_leads_through_the_whole_atlas(
    material: AtlasOnFigure,
) -> None:
    other = material.atlas.muscles[-1].trigger_points[0].id
    walk = programme(material.atlas, LISTED, (other, RIGHT))
    assert len(walk.halts) == len(material.atlas.muscles)
    assert all(halt.side is RIGHT for halt in walk.halts)
    with pytest.raises(KeyError):
        programme(material.atlas, LISTED, ("nobody.TrP1", LEFT))


def test_that_a_choice_beside_the_programme_is_told_apart(walk: Programme) -> None:
    assert walk.at(("temporalis.TrP2", LEFT)) is not None
    assert walk.at(("temporalis.TrP2", RIGHT)) is None
