"""Which backups are kept: close together for the last days, further apart for the past."""

from __future__ import annotations

from collections.abc import Callable, Hashable, Iterable
from datetime import datetime, timedelta

DAYS = 7
WEEKS = 4
MONTHS = 12
AGAIN_AFTER = timedelta(hours=20)
"""Less than a day, so that a clinic that starts a little earlier each day has one every day."""


def is_due(made: Iterable[datetime], now: datetime) -> bool:
    """Return whether it is time for another backup; one from the future does not count."""
    past = [time for time in made if time <= now]
    return not past or now - max(past) >= AGAIN_AFTER


def kept(made: Iterable[datetime]) -> frozenset[datetime]:
    """Return the backups to keep: the last of each of 7 days, 4 weeks and 12 months.

    Only days, weeks and months that have a backup count, so a clinic that was closed loses none.
    """
    newest_first = sorted(made, reverse=True)
    groups: tuple[tuple[int, Callable[[datetime], Hashable]], ...] = (
        (DAYS, datetime.date),
        (WEEKS, lambda time: time.isocalendar()[:2]),
        (MONTHS, lambda time: (time.year, time.month)),
    )
    chosen: set[datetime] = set()
    for count, group in groups:
        last_of: dict[Hashable, datetime] = {}
        for time in newest_first:
            last_of.setdefault(group(time), time)
        chosen.update(list(last_of.values())[:count])
    return frozenset(chosen)
