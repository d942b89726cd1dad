"""What a clinic wants of its records, kept among its settings."""

from __future__ import annotations

from dataclasses import dataclass

from bodymap.sessions.intake.ports import SettingStore

LOCK_MINUTES = (5, 10, 20, 60)

_NAMES = "records.names"
_LOCK = "records.lock_minutes"


@dataclass(frozen=True, slots=True)
class RecordsWishes:
    """`names` tells that patients' names are kept; after `lock_minutes` of quiet it locks."""

    names: bool = False
    lock_minutes: int = 10


def read_records_wishes(settings: SettingStore) -> RecordsWishes:
    """Return what was kept; what is missing or makes no sense is as it is usual."""
    usual = RecordsWishes()
    said = settings.setting(_LOCK)
    minutes = next((each for each in LOCK_MINUTES if str(each) == said), usual.lock_minutes)
    return RecordsWishes(settings.setting(_NAMES) == "yes", minutes)


def keep_records_wishes(settings: SettingStore, wishes: RecordsWishes) -> None:
    """Keep what the clinic wants; EnvironmentProblem if it cannot be written."""
    settings.set_setting(_NAMES, "yes" if wishes.names else "no")
    settings.set_setting(_LOCK, str(wishes.lock_minutes))
