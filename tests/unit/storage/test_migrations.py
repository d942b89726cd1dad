"""Files of every released version open, with all that they hold, in today's tables.

`schemas/vN.sqlite` was made by the program of version N and is never made anew.
"""

from __future__ import annotations

import shutil
from concurrent.futures import ThreadPoolExecutor
from contextlib import closing
from datetime import UTC, datetime, timedelta, timezone
from pathlib import Path
from typing import Any

import pytest
import sqlcipher3.dbapi2 as driver
from alembic.autogenerate import compare_metadata
from alembic.migration import MigrationContext
from sqlalchemy import Engine

from bodymap.sessions.intake.journal import replayed
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.red_flags import Urgency
from bodymap.sessions.records.model import Encounter, Patient
from bodymap.storage import migrations
from bodymap.storage.records import Records, open_records
from bodymap.storage.schema import VERSION, tables
from bodymap.storage.sqlite import Door

SCHEMAS = Path(__file__).with_name("schemas")
RELEASED = range(1, VERSION)
SUMMER = timezone(timedelta(hours=2))


@pytest.fixture
def old(place: Path) -> Path:
    """Return a copy of the file of version 1."""
    place.parent.mkdir()
    shutil.copy(SCHEMAS / "v1.sqlite", place)
    return place


def rows(place: Path, question: str) -> list[Any]:
    with closing(driver.connect(place)) as database:
        return list(database.execute(question))


def differences(engine: Engine) -> list[Any]:
    with engine.connect() as connection:
        context = MigrationContext.configure(
            connection, opts={"compare_type": True, "compare_server_default": True}
        )
        return list(compare_metadata(context, tables))


def test_that_there_is_a_file_of_every_version_before_this_one() -> None:
    kept = {path.stem for path in SCHEMAS.glob("v*.sqlite")}
    assert kept == {f"v{version}" for version in RELEASED}
    for version in RELEASED:
        place = SCHEMAS / f"v{version}.sqlite"
        assert rows(place, "SELECT version FROM schema_version") == [(version,)]


def test_that_version_1_keeps_all_it_held(old: Path) -> None:
    with open_records(old) as records:
        assert records.heads() == [
            IntakeHead("intake-2", "", "de", datetime(2026, 3, 3, 9, 30, tzinfo=SUMMER)),
            IntakeHead(
                "intake-1",
                "P-2",
                "de",
                datetime(2026, 3, 2, 9, 30, tzinfo=SUMMER),
                Status.UNFINISHED,
            ),
            IntakeHead(
                "intake-0", "P-1", "de", datetime(2026, 3, 1, 9, 30, tzinfo=SUMMER), Status.FINISHED
            ),
        ]
        intake = replayed(records.heads()[-1], records.journal("intake-0"))
        assert intake.drawing.strokes[0].intensity == 6
        assert dict(intake.answers) == {"pain_worst": 6, "flags_now": ("thunderclap",)}
        assert records.setting("kiosk.idle_minutes") == "10"


def test_that_what_version_1_held_is_in_the_inbox_with_its_urgency(old: Path) -> None:
    with open_records(old) as records:
        first = records.inbox()[0]
        assert (first.intake_id, first.urgency) == ("intake-0", Urgency.NOW)
        records.keep_patient(Patient("P-1", datetime.now(UTC)))
        records.keep_encounter(Encounter("visit", "P-1", datetime.now(UTC), intake_id="intake-0"))
        assert "intake-0" not in [item.intake_id for item in records.inbox()]


def test_that_an_old_file_gets_the_tables_of_a_new_one(old: Path, tmp_path: Path) -> None:
    open_records(old).close()
    new = tmp_path / "new.sqlite"
    open_records(new).close()
    made = tmp_path / "made.sqlite"
    engine = Door(made).engine()
    with engine.begin() as now:
        migrations.bring_up(now, 0)
    engine.dispose()
    names = "SELECT type, name, tbl_name FROM sqlite_master ORDER BY 1, 2"
    assert rows(old, names) == rows(new, names) == rows(made, names)
    for place in (old, new, made):
        assert rows(place, "SELECT version FROM schema_version") == [(VERSION,)]
        engine = Door(place).engine()
        assert differences(engine) == []
        engine.dispose()


def test_that_a_migration_that_fails_leaves_the_old_tables(
    old: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def fail(*rest: Any, **more: Any) -> None:
        raise RuntimeError("stopped in the middle")

    with monkeypatch.context() as patched:
        patched.setattr("bodymap.storage.migrations.v0002._audit", fail)
        with pytest.raises(RuntimeError):
            open_records(old)
    assert rows(old, "SELECT version FROM schema_version") == [(1,)]
    assert rows(old, "SELECT name FROM sqlite_master WHERE name = 'patient'") == []
    with open_records(old) as records:
        assert len(records.heads()) == 3


def test_that_an_old_file_is_brought_up_once_by_programs_that_open_it_at_the_same_time(
    old: Path,
) -> None:
    def opened(_: int) -> int:
        with open_records(old) as records:
            return len(records.heads())

    with ThreadPoolExecutor(4) as pool:
        assert list(pool.map(opened, range(4))) == [3] * 4


def test_that_the_tables_are_todays_after_opening(records: Records) -> None:
    assert differences(records._engine) == []
