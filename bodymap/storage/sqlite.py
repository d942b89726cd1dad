"""All that only SQLite knows: the file, its pragmas, its check and the names of its errors."""

from __future__ import annotations

import os
import sqlite3
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection
from sqlalchemy.pool import ConnectionPoolEntry

from bodymap.errors import EnvironmentProblem
from bodymap.storage import schema

BUSY_S = 5.0
"""How long a write waits for another program that is writing."""

WRITES = "bodymap_writes"
"""Execution option of an engine whose transactions take the lock for writing at once."""

# FULL: a commit is on the disk before it returns; fullfsync: on macOS, too. secure_delete: what is
# deleted is overwritten. temp_store: nothing of a patient among the system's temporary files.
_PRAGMAS = (
    "PRAGMA synchronous = FULL",
    "PRAGMA fullfsync = ON",
    "PRAGMA checkpoint_fullfsync = ON",
    "PRAGMA foreign_keys = ON",
    "PRAGMA secure_delete = ON",
    "PRAGMA temp_store = MEMORY",
)
_DAMAGED = "keep the file, and put back a copy of it, or move it away to begin with an empty one"
_WAYS_OUT = {
    "SQLITE_FULL": "free some space on this disk and try again",
    "SQLITE_BUSY": "another program is using it: close that and try again",
    "SQLITE_LOCKED": "another program is using it: close that and try again",
    "SQLITE_READONLY": "allow this user to write to the file and its folder",
    "SQLITE_PERM": "allow this user to read and write the file and its folder",
    "SQLITE_CANTOPEN": "allow this user to read and write the file and its folder",
    "SQLITE_IOERR": "check the disk",
    "SQLITE_CORRUPT": _DAMAGED,
    "SQLITE_NOTADB": _DAMAGED,
}


def open_engine(path: Path) -> Engine:
    """Return an engine on a file of records; makes the file, for this user only, if it is missing.

    Raises EnvironmentProblem, having changed nothing, if the file is no file of records, is
    damaged, or was written by a newer version.
    """
    try:
        _make_missing(path)
        _inspect(path)
        engine = create_engine(
            URL.create("sqlite", database=str(path)),
            connect_args={"timeout": BUSY_S, "isolation_level": None},
            json_serializer=schema.json_text,
            hide_parameters=True,  # what a patient said stands in no error
        )
    except OSError as error:
        raise EnvironmentProblem(
            str(path), f"cannot be opened: {error.strerror}", _WAYS_OUT["SQLITE_PERM"]
        ) from error
    except sqlite3.Error as error:
        raise problem(str(path), "cannot be opened", error) from error
    event.listen(engine, "connect", _set_pragmas)
    event.listen(engine, "begin", _begin)
    return engine


def problem(where: str, what: str, error: BaseException | None) -> EnvironmentProblem:
    """Return what an error of the database means for the user, with the way out."""
    name = getattr(error, "sqlite_errorname", "")
    way_out = next((way for start, way in _WAYS_OUT.items() if name.startswith(start)), "")
    return EnvironmentProblem(where, f"{what}: {error}", way_out)


def _make_missing(path: Path) -> None:
    """Make the folder and an empty file that only this user may read, where there is none."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


def _inspect(path: Path) -> None:
    """Raise EnvironmentProblem if the file is not ours to use; only reads.

    A log beside the file holds what was written last: it is there while another program has the
    file open, and after a program was killed. Then the whole file is checked.
    """
    with path.open("rb"):
        pass  # says more clearly than SQLite what is wrong with a path
    was_begun = _has_content(path, "-journal")  # only until the file has its log, see _set_pragmas
    mode = "rw" if was_begun else "ro"
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    with closing(sqlite3.connect(address, timeout=BUSY_S, uri=True)) as database:
        if was_begun or _has_content(path, "-wal"):
            _check(database, path)
        _refuse_other_versions(database, path)


def _has_content(path: Path, suffix: str) -> bool:
    """Return whether a file of SQLite's beside the records holds anything."""
    try:
        return path.with_name(path.name + suffix).stat().st_size > 0
    except FileNotFoundError:
        return False


def _check(database: sqlite3.Connection, path: Path) -> None:
    found = [str(row[0]) for row in database.execute("PRAGMA quick_check(3)")]
    if found == ["ok"]:
        if not database.execute("PRAGMA foreign_key_check").fetchall():
            return
        found = ["lines of intakes that are not there"]
    raise EnvironmentProblem(str(path), f"is damaged: {'; '.join(found)}", _DAMAGED)


def _refuse_other_versions(database: sqlite3.Connection, path: Path) -> None:
    names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
    if not names:
        return  # new, or the program was killed before it could make the tables
    version = _version(database) if schema.schema_version.name in names else None
    if version is None:
        raise EnvironmentProblem(
            str(path), "is not a file of bodymap's records", "move it away or name another one"
        )
    if version > schema.VERSION:
        raise EnvironmentProblem(
            str(path),
            f"was written by a newer bodymap (version {version}, this one reads {schema.VERSION})",
            "update bodymap to open it",
        )


def _version(database: sqlite3.Connection) -> int | None:
    """Return the version of the tables; None where it does not say one as ours does."""
    try:
        rows = database.execute("SELECT version FROM schema_version").fetchall()
    except sqlite3.OperationalError as error:
        if error.sqlite_errorname != "SQLITE_ERROR":  # it cannot be read now; nothing else is known
            raise
        return None
    known = [row[0] for row in rows if isinstance(row[0], int) and row[0] >= 1]
    return known[0] if len(rows) == len(known) == 1 else None


def _set_pragmas(connection: DBAPIConnection, entry: ConnectionPoolEntry) -> None:
    del entry
    cursor = connection.cursor()
    try:
        cursor.execute("PRAGMA journal_mode = WAL")
        ((mode,),) = cursor.fetchall()
        if mode != "wal":
            raise sqlite3.OperationalError(
                f"this place keeps no write-ahead log ({mode}); a folder of this machine does"
            )
        for pragma in _PRAGMAS:
            cursor.execute(pragma)
    finally:
        cursor.close()


def _begin(connection: Connection) -> None:
    """Begin a transaction; one that writes waits for its turn here, never in the middle."""
    writes = connection.get_execution_options().get(WRITES, False)
    connection.exec_driver_sql("BEGIN IMMEDIATE" if writes else "BEGIN")
