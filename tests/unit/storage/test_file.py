"""The file of the records: made for one user, refused when it is not ours, shared by programs."""

from __future__ import annotations

import os
import subprocess
import sys
import uuid
from contextlib import closing
from pathlib import Path

import pytest

# Not sqlite3: a second SQLite in one process drops the locks of the first.
import sqlcipher3.dbapi2 as driver

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.intake.model import Status
from bodymap.sessions.intake.ports import Entry
from bodymap.storage import sqlite
from bodymap.storage.records import Records, open_records
from tests.unit.storage.conftest import MakeHead

posix = pytest.mark.skipif(os.name == "nt", reason="permissions of POSIX")


def change(place: Path, *statements: str) -> None:
    with closing(driver.connect(place)) as database, database:
        for statement in statements:
            database.execute(statement)


def bytes_of(place: Path) -> bytes:
    return place.read_bytes()


def refusal(place: Path) -> str:
    """Return why the records cannot be opened; the file must be the same as before."""
    before = bytes_of(place)
    with pytest.raises(EnvironmentProblem) as raised:
        open_records(place)
    assert bytes_of(place) == before
    assert raised.value.where == str(place)
    assert raised.value.advice
    return raised.value.what


# ---------------------------------------------------------------- made for one user


@posix
def test_that_only_this_user_can_read_the_records(place: Path, head: MakeHead) -> None:
    mask = os.umask(0)
    try:
        with open_records(place) as records:
            records.begin(head())
            files = {path.name: path.stat().st_mode & 0o777 for path in place.parent.iterdir()}
    finally:
        os.umask(mask)
    assert place.parent.stat().st_mode & 0o777 == 0o700
    assert "records.sqlite-wal" in files
    assert set(files.values()) == {0o600}


def test_that_a_clean_end_leaves_one_file(place: Path, head: MakeHead) -> None:
    with open_records(place) as records:
        records.begin(head())
    assert [path.name for path in place.parent.iterdir()] == ["records.sqlite"]


def test_that_every_connection_writes_through(records: Records) -> None:
    wanted = {"journal_mode": "wal", "synchronous": 2, "foreign_keys": 1, "busy_timeout": 5000}
    with records._engine.connect() as one, records._engine.connect() as other:
        for connection in (one, other):
            found = {name: connection.exec_driver_sql(f"PRAGMA {name}").scalar() for name in wanted}
            assert found == wanted


# ---------------------------------------------------------------- refused


def test_that_a_file_of_a_newer_version_is_refused(place: Path) -> None:
    open_records(place).close()
    change(place, "UPDATE schema_version SET version = version + 1")
    assert "newer bodymap" in refusal(place)


@pytest.mark.parametrize(
    "statements",
    [
        ("CREATE TABLE photos (id)",),
        ("CREATE TABLE schema_version (version)",),
        ("CREATE TABLE schema_version (other)", "INSERT INTO schema_version VALUES (1)"),
        ("CREATE TABLE schema_version (version)", "INSERT INTO schema_version VALUES ('new')"),
        ("CREATE TABLE schema_version (version)", "INSERT INTO schema_version VALUES (1), (2)"),
        ("CREATE TABLE schema_version (version)", "INSERT INTO schema_version VALUES (0)"),
    ],
)
def test_that_another_programs_database_is_refused(tmp_path: Path, statements: tuple[str]) -> None:
    place = tmp_path / "other.sqlite"
    change(place, *statements)
    assert "not a file of bodymap's records" in refusal(place)


def test_that_a_file_that_is_no_database_is_refused(tmp_path: Path) -> None:
    place = tmp_path / "letter.txt"
    place.write_text("Dear colleague, " * 100, "utf-8")
    assert "not a database" in refusal(place)


def test_that_damage_is_found_after_an_unclean_end_and_else_when_reading(
    place: Path, head: MakeHead
) -> None:
    begun = head()
    with open_records(place) as records:
        records.begin(begun)
        records.append(begun.id, Entry("page", {}))
    with closing(driver.connect(place)) as database:
        root = "SELECT rootpage FROM sqlite_master WHERE name = 'intake_entry'"
        ((page,),) = database.execute(root).fetchall()
    with place.open("r+b") as file:
        file.seek((page - 1) * 4096)
        file.write(b"\xff" * 4096)
    with (
        open_records(place) as records,
        pytest.raises(EnvironmentProblem, match=r"cannot be read: .*malformed"),
    ):
        records.journal(begun.id)
    change_and_kill(place, "INSERT INTO setting VALUES ('idle', '5')")
    assert "malformed" in refusal(place)


def test_that_lines_of_no_intake_are_found_after_an_unclean_end(place: Path) -> None:
    fill_and_kill(place)
    change_and_kill(place, "DELETE FROM intake")
    assert "visits that are not there" in refusal(place)


def test_that_a_whole_file_is_not_checked_again_after_a_clean_end(
    place: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[Path] = []
    monkeypatch.setattr(sqlite, "_check", lambda database, path: checked.append(path))
    open_records(place).close()
    open_records(place).close()
    assert checked == []
    fill_and_kill(place)
    open_records(place).close()
    assert checked == [place]


@posix
def test_that_who_comes_second_does_not_check_again_but_who_comes_after_a_kill_does(
    place: Path, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    checked: list[Path] = []
    monkeypatch.setattr(sqlite, "_check", lambda database, path: checked.append(path))
    with open_records(place) as first:
        first.begin(head())
        with open_records(place) as second:
            assert len(second.heads()) == 1
        fill_and_kill(place)
        with open_records(place) as second:
            second.begin(head())
        assert checked == []
    fill_and_kill(place)
    assert place.with_name("records.sqlite-open").exists()
    with open_records(place), open_records(place):
        assert checked == [place]
    assert [path.name for path in place.parent.iterdir()] == ["records.sqlite"]


def test_that_a_folder_in_the_place_of_the_file_is_named(tmp_path: Path) -> None:
    place = tmp_path / "records.sqlite"
    place.mkdir()
    with pytest.raises(EnvironmentProblem, match="cannot be opened"):
        open_records(place)


def test_that_a_file_in_the_place_of_the_folder_is_named(tmp_path: Path) -> None:
    (tmp_path / "clinic").write_text("", "utf-8")
    with pytest.raises(EnvironmentProblem, match="cannot be opened"):
        open_records(tmp_path / "clinic" / "records.sqlite")


def test_that_an_empty_file_becomes_records(place: Path, head: MakeHead) -> None:
    place.parent.mkdir()
    place.touch()
    with open_records(place) as records:
        records.begin(head())
        assert len(records.heads()) == 1


def test_that_a_table_taken_away_is_a_problem_of_the_file(
    records: Records, place: Path, head: MakeHead
) -> None:
    records.begin(head())
    change(place, "DROP TABLE setting")
    with pytest.raises(EnvironmentProblem, match="cannot be read"):
        records.setting("idle")
    with pytest.raises(EnvironmentProblem, match="cannot be written"):
        records.set_setting("idle", "5")


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE intake SET status = 'lost'",
        "UPDATE intake SET started = 'yesterday'",
        "UPDATE intake_entry SET data = '{'",
    ],
)
def test_that_values_changed_by_something_else_are_named(
    records: Records, place: Path, head: MakeHead, statement: str
) -> None:
    begun = head()
    records.begin(begun)
    records.append(begun.id, Entry("page", {}))
    change(place, statement)
    with pytest.raises(EnvironmentProblem) as raised:
        (records.heads(), records.journal(begun.id))
    assert raised.value.where == str(place)


# ---------------------------------------------------------------- trouble while writing


def test_that_a_full_disk_is_named_and_nothing_is_half_written(
    records: Records, place: Path, head: MakeHead
) -> None:
    begun = head()
    records.begin(begun)
    with records._engine.connect() as connection:
        connection.exec_driver_sql("PRAGMA max_page_count = 1")
    long = Entry("stroke", {"points": list(range(100_000))})
    with pytest.raises(EnvironmentProblem, match="full") as raised:
        records.append(begun.id, long)
    assert raised.value.advice == "free some space on this disk and try again"
    with open_records(place) as other:
        assert list(other.journal(begun.id)) == []


def test_that_a_writer_that_waits_too_long_is_told_so(
    place: Path, head: MakeHead, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(sqlite, "BUSY_S", 0.05)
    with open_records(place) as records, closing(driver.connect(place)) as other:
        records.begin(head())
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(EnvironmentProblem, match="locked") as raised:
            records.begin(head())
        assert "another program" in raised.value.advice
        assert len(records.heads()) == 1
        other.rollback()
        records.begin(head())
        assert len(records.heads()) == 2


# ---------------------------------------------------------------- several programs

WRITER = """
import sys
from datetime import UTC, datetime
from bodymap.sessions.intake.model import IntakeHead
from bodymap.sessions.intake.ports import Entry
from bodymap.storage.records import open_records

records = open_records(sys.argv[1])
name = sys.argv[2]
records.begin(IntakeHead(name, "", "en", datetime.now(UTC)))
for number in range(30):
    records.append(name, Entry("line", {"number": number}))
    if number == 4:
        print("begun", flush=True)
records.close()
"""


def fill_and_kill(place: Path) -> None:
    """Keep an intake and end without closing, as a power cut would."""
    script = WRITER.replace("records.close()", "import os; os._exit(0)")
    name = uuid.uuid4().hex
    subprocess.run([sys.executable, "-c", script, place, name], check=True, capture_output=True)
    assert place.with_name(place.name + "-wal").stat().st_size > 0


def change_and_kill(place: Path, statement: str) -> None:
    """Change the file behind the program's back and end without closing."""
    script = """
import os, sqlite3, sys
sqlite3.connect(sys.argv[1], isolation_level=None).execute(sys.argv[2])
os._exit(0)
"""
    subprocess.run([sys.executable, "-c", script, place, statement], check=True)


def test_that_programs_can_write_and_read_at_the_same_time(place: Path, head: MakeHead) -> None:
    """Both begin with no file at all, so they make it at the same time as well."""
    names = ("tablet", "desk")
    writers = [
        subprocess.Popen(
            [sys.executable, "-c", WRITER, place, name], stdout=subprocess.PIPE, text=True
        )
        for name in names
    ]
    for writer in writers:
        assert writer.stdout is not None
        assert writer.stdout.readline() == "begun\n"
    with open_records(place) as records:
        for name in names:
            numbers = [entry.data["number"] for entry in records.journal(name)]
            assert numbers == list(range(len(numbers)))
            assert len(numbers) >= 5
        own = head(status=Status.UNFINISHED)
        records.begin(own)
        for writer in writers:
            writer.communicate(timeout=60)
            assert writer.returncode == 0
        assert {found.id for found in records.heads()} == {*names, own.id}
        assert [len(records.journal(name)) for name in names] == [30, 30]
