"""Backups grow fewer with age; none is lost because nobody was there."""

from __future__ import annotations

from datetime import UTC, datetime, timedelta

from hypothesis import given
from hypothesis import strategies as st

from bodymap.sessions.records.thinning import is_due, kept

NOW = datetime(2026, 11, 20, 8, 0, tzinfo=UTC)
TIMES = st.sets(
    st.datetimes(datetime(2020, 1, 1), datetime(2026, 11, 20), timezones=st.just(UTC)),  # noqa: DTZ001
    max_size=60,
)


def days_ago(*days: float) -> list[datetime]:
    return [NOW - timedelta(days=each) for each in days]


def test_that_a_year_of_daily_backups_leaves_seven_days_four_weeks_twelve_months() -> None:
    left = sorted(kept(days_ago(*range(400))), reverse=True)
    assert left[:7] == days_ago(0, 1, 2, 3, 4, 5, 6)
    assert 18 <= len(left) <= 23
    assert len({time.isocalendar()[:2] for time in left if time > NOW - timedelta(days=28)}) == 4
    assert len({(time.year, time.month) for time in left}) == 12
    assert min(left) > NOW - timedelta(days=366)


def test_that_the_last_of_a_day_stays() -> None:
    morning, evening = NOW, NOW + timedelta(hours=10)
    assert kept([morning, evening]) == {evening}


def test_that_a_clinic_that_was_closed_for_long_keeps_what_it_had() -> None:
    before = days_ago(*range(200, 207))
    assert kept([NOW, *before[:6]]) == {NOW, *before[:6]}


@given(TIMES)
def test_that_thinning_keeps_the_newest_and_does_nothing_a_second_time(
    times: set[datetime],
) -> None:
    left = kept(times)
    assert left <= times
    assert kept(left) == left
    assert len(left) <= 23
    if times:
        assert max(times) in left


@given(TIMES, st.integers(1, 40))
def test_that_thinning_day_by_day_leaves_a_week_of_days(times: set[datetime], days: int) -> None:
    left = set(times)
    for day in range(days):
        left = set(kept({*left, NOW + timedelta(days=day)}))
    assert {NOW + timedelta(days=day) for day in range(max(0, days - 7), days)} <= left


def test_that_a_backup_is_due_once_a_day() -> None:
    assert is_due([], NOW)
    assert is_due(days_ago(1, 5), NOW)
    assert not is_due(days_ago(0.5, 5), NOW)
    assert is_due([NOW + timedelta(days=300)], NOW)
