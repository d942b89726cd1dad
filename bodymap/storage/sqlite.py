"""All that only SQLite and SQLCipher know: the file, its key, its pragmas, its check, its errors.

SQLCipher is SQLite with pages that are encrypted before they are written; without a key it is
plain SQLite. So one driver serves both.
"""

from __future__ import annotations

import os
from collections.abc import Callable
from contextlib import closing
from pathlib import Path
from urllib.parse import quote

import sqlcipher3.dbapi2 as driver
from sqlalchemy import URL, Connection, Engine, create_engine, event
from sqlalchemy.engine.interfaces import DBAPIConnection, DBAPICursor
from sqlalchemy.pool import ConnectionPoolEntry

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.sessions.records.keys import KEY_BYTES, WrongKey
from bodymap.storage import schema
from bodymap.storage.presence import Presence

BUSY_S = 5.0
"""How long a write waits for another program that is writing."""

WRITES = "bodymap_writes"
"""Execution option of an engine whose transactions take the lock for writing at once."""

VACUUM_AT_ONCE_BYTES = 64_000_000
"""A larger file is not written anew while somebody waits."""

_SUFFIXES = ("-wal", "-shm", "-journal")
_WIPE_BYTES = 1_000_000

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


class Door:
    """The way into one file of records, until it is shut: then nobody has the key any more.

    `before_migration` is called if the file is of an older version, before anything changes.
    """

    def __init__(
        self,
        path: Path,
        key: bytes | None = None,
        before_migration: Callable[[], None] | None = None,
    ) -> None:
        self.path = path
        self._key = key
        self._is_shut = False
        self._before_migration = before_migration
        self._presence = Presence(path)

    @property
    def is_encrypted(self) -> bool:
        """Whether the file has a key."""
        return self._key is not None

    def engine(self) -> Engine:
        """Return an engine on the file; makes the file, for this user only, if it is missing.

        Raises EnvironmentProblem, having changed nothing, if the file is no file of records, is
        damaged, or was written by a newer version; WrongKey if it does not open with the key.
        """
        path = self.path
        try:
            _make_missing(path)
            version = self._inspected()
        except OSError as error:
            raise EnvironmentProblem(
                str(path), f"cannot be opened: {error.strerror}", _WAYS_OUT["SQLITE_PERM"]
            ) from error
        except driver.Error as error:
            raise problem(str(path), "cannot be opened", error) from error
        is_old = version is not None and version < schema.VERSION
        if is_old and self._before_migration is not None:
            self._before_migration()
        engine = create_engine(
            URL.create("sqlite", database=str(path)),
            module=driver,
            creator=self._connect,
            json_serializer=schema.json_text,
            hide_parameters=True,  # what a patient said stands in no error
        )
        event.listen(engine, "connect", _set_pragmas)
        event.listen(engine, "begin", _begin)
        return engine

    def _inspected(self) -> int | None:
        """Return the version. The file is checked only by who is alone: others had it checked."""
        is_alone = self._presence.enter()
        try:
            version = _inspect(self.path, self._key, is_alone=is_alone)
        except BaseException:
            self._presence.leave()
            raise
        self._presence.settle()
        return version

    def shut(self) -> None:
        """Leave, and forget the key; without one the file can be opened again."""
        self._presence.leave()
        self._is_shut = self._key is not None
        self._key = b"" if self._is_shut else None

    def _connect(self) -> driver.Connection:
        if self._is_shut:
            raise driver.OperationalError("the records are locked")
        return connect(self.path, self._key)


def connect(path: Path, key: bytes | None, mode: str = "rwc") -> driver.Connection:
    """Return a connection to a file that commits each statement by itself, outside BEGIN."""
    address = f"file:{quote(str(path.absolute()))}?mode={mode}"
    connection = driver.connect(
        address, timeout=BUSY_S, isolation_level=None, check_same_thread=False, uri=True
    )
    try:
        # Else what goes wrong is written to stderr, too.
        connection.execute("PRAGMA cipher_log_level = NONE").fetchall()
        if key is not None:
            connection.execute(f"PRAGMA key = {_raw(key)}").fetchall()
    except BaseException:
        connection.close()
        raise
    return connection


def _raw(key: bytes) -> str:
    """Return a key as a pragma takes it: used as it is, not derived from once more."""
    if len(key) != KEY_BYTES:
        raise ProgramError(f"a key has {KEY_BYTES} bytes")
    return f"\"x'{key.hex()}'\""


def is_plain(path: Path) -> bool:
    """Return whether a file can be read without a key.

    Asked of SQLite, for the file may be open in this process: whoever else opens and closes it
    lets go of all locks the process has on it (POSIX).
    """
    if not path.is_file() or path.stat().st_size == 0:
        return False
    try:
        with closing(connect(path, None, "ro")) as database:
            database.execute("SELECT count(*) FROM sqlite_master").fetchall()
    except driver.Error as error:
        return bool(error.sqlite_errorname != "SQLITE_NOTADB")
    return True


def problem(where: str, what: str, error: BaseException | None) -> EnvironmentProblem:
    """Return what an error of the database means for the user, with the way out."""
    name = getattr(error, "sqlite_errorname", "")
    way_out = next((way for start, way in _WAYS_OUT.items() if name.startswith(start)), "")
    return EnvironmentProblem(where, f"{what}: {error}", way_out)


def overwrite_deleted(engine: Engine, *, however_large: bool = False) -> bool:
    """Return whether what was deleted now lies neither in a page of the file nor in its log.

    SQLite has overwritten the deleted lines by then (secure_delete), but a page that was divided
    before may hold a second copy of one: so all pages are written anew. That waits for another
    time where the file is large or another program is using it.
    """
    connection = engine.raw_connection()
    try:
        cursor = connection.cursor()
        size = _number(cursor, "page_count") * _number(cursor, "page_size")
        is_whole = however_large or size <= VACUUM_AT_ONCE_BYTES
        if is_whole:
            cursor.execute("VACUUM")
        cursor.execute("PRAGMA wal_checkpoint(TRUNCATE)")
        ((is_busy, _, _),) = cursor.fetchall()
    except driver.OperationalError as error:
        if not error.sqlite_errorname.startswith(("SQLITE_BUSY", "SQLITE_LOCKED", "SQLITE_FULL")):
            raise problem(str(engine.url.database), "cannot be written", error) from error
        return False
    else:
        return is_whole and not is_busy
    finally:
        connection.close()


def copy_into(path: Path, key: bytes | None, target: Path) -> None:
    """Write a whole copy under the same key, of one moment and without what was deleted.

    Others may write meanwhile. The copy is on the disk before it bears its name.
    """
    part = target.with_name(target.name + ".part")
    try:
        target.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(path, key, "rw")) as database:
            database.execute("PRAGMA temp_store = MEMORY")
            database.execute("VACUUM INTO ?", (str(part),))
        put_in_place(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentProblem(str(target), f"cannot be written: {error.strerror}") from error
    except driver.Error as error:
        part.unlink(missing_ok=True)
        raise problem(str(target), "cannot be written", error) from error


def encrypt_into(path: Path, target: Path, key: bytes) -> None:
    """Write an encrypted copy of a plain file, which nobody else may have open until it is done.

    The copy is compared table by table before it bears its name.
    """
    part = target.with_name(target.name + ".part")
    try:
        part.unlink(missing_ok=True)
        os.close(os.open(part, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
        with closing(connect(path, None, "rw")) as database:
            _take_alone(database)
            database.execute(f"ATTACH DATABASE ? AS copy KEY {_raw(key)}", (str(part),))
            database.execute("SELECT sqlcipher_export('copy')").fetchall()
            _compare(database, part)
            database.execute("DETACH DATABASE copy")
        put_in_place(part, target)
    except OSError as error:
        part.unlink(missing_ok=True)
        raise EnvironmentProblem(str(target), f"cannot be written: {error.strerror}") from error
    except driver.Error as error:
        part.unlink(missing_ok=True)
        raise problem(str(path), "cannot be taken over", error) from error


def close_down(path: Path, key: bytes | None) -> None:
    """Bring all into the file itself; EnvironmentProblem if another program has it open."""
    try:
        with closing(connect(path, key, "rw")) as database:
            _take_alone(database)
    except driver.Error as error:
        raise problem(str(path), "cannot be closed", error) from error


def put_in_place(part: Path, target: Path) -> None:
    """Give a file its name once its content is on the disk; raises OSError."""
    with part.open("rb+") as file:
        os.fsync(file.fileno())
    part.replace(target)
    if os.name == "posix":
        folder = os.open(target.parent, os.O_RDONLY)
        try:
            os.fsync(folder)
        finally:
            os.close(folder)


def wipe(path: Path) -> None:
    """Overwrite a file with what says nothing and remove it, with what lies beside it.

    A disk that moves what it writes may keep the old bytes for a while: no program prevents that.
    """
    for each in (path, *(path.with_name(path.name + suffix) for suffix in _SUFFIXES)):
        if each.exists():
            size = each.stat().st_size
            with each.open("rb+") as file:
                for start in range(0, size, _WIPE_BYTES):
                    file.write(os.urandom(min(_WIPE_BYTES, size - start)))
                file.flush()
                os.fsync(file.fileno())
            each.unlink()


def number(path: Path, key: bytes | None, question: str, *values: str) -> int | None:
    """Return the number a file answers; None if it does not open, or has no such table."""
    try:
        with closing(connect(path, key, "ro")) as database:
            ((found,),) = database.execute(question, values).fetchall()
            return int(found)
    except driver.Error:
        return None


def whole_check(path: Path, key: bytes | None) -> list[str]:
    """Return what is wrong with a file, reading every page of it; nothing if all is well."""
    try:
        with closing(connect(path, key, "rw")) as database:
            found = [str(row[0]) for row in database.execute("PRAGMA integrity_check(20)")]
            if key is not None:
                found += [str(row[0]) for row in database.execute("PRAGMA cipher_integrity_check")]
            orphans = database.execute("PRAGMA foreign_key_check").fetchall()
    except driver.Error as error:
        return [str(error)]
    wrong = [line for line in found if line != "ok"]
    return wrong + [f"a line of {row[0]} belongs to nothing" for row in orphans[:20]]


def _take_alone(database: driver.Connection) -> None:
    """Leave the write-ahead log, which only who is alone can, and let nobody in until closed."""
    database.execute("PRAGMA locking_mode = EXCLUSIVE").fetchall()
    ((mode,),) = database.execute("PRAGMA journal_mode = DELETE").fetchall()
    if mode != "delete":
        raise driver.OperationalError("it is in use")
    database.execute("BEGIN EXCLUSIVE")
    database.execute("COMMIT")


def _compare(database: driver.Connection, part: Path) -> None:
    """Raise EnvironmentProblem if the attached copy lacks anything."""
    names = [
        str(row[0])
        for row in database.execute("SELECT name FROM main.sqlite_master WHERE type = 'table'")
    ]
    for name in names:
        quoted = '"' + name.replace('"', '""') + '"'
        missing = (
            f"SELECT count(*) FROM (SELECT * FROM main.{quoted} EXCEPT SELECT * FROM copy.{quoted})"  # noqa: S608
        )
        if database.execute(missing).fetchone() != (0,):
            raise EnvironmentProblem(str(part), f"is no whole copy: {name}")


def _number(cursor: DBAPICursor, pragma: str) -> int:
    cursor.execute(f"PRAGMA {pragma}")
    ((number,),) = cursor.fetchall()
    return int(number)


def found_version(path: Path, key: bytes | None) -> int | None:
    """Return the version of a file's tables; None if it has none, or is missing or empty.

    Raises EnvironmentProblem as Door.engine does.
    """
    try:
        return _inspect(path, key) if path.exists() else None
    except OSError as error:
        raise EnvironmentProblem(str(path), f"cannot be opened: {error.strerror}") from error
    except driver.Error as error:
        raise problem(str(path), "cannot be opened", error) from error


def _make_missing(path: Path) -> None:
    """Make the folder and an empty file that only this user may read, where there is none."""
    path.parent.mkdir(mode=0o700, parents=True, exist_ok=True)
    try:
        os.close(os.open(path, os.O_RDWR | os.O_CREAT | os.O_EXCL, 0o600))
    except FileExistsError:
        return


def _inspect(path: Path, key: bytes | None, *, is_alone: bool = True) -> int | None:
    """Return the version of the tables. Raise EnvironmentProblem if the file is not ours to use.

    Only reads. A log beside the file holds what was written last: it is there while another
    program has the file open, and after a program was killed. Who `is_alone` then checks it all.
    """
    if not path.is_file() or not os.access(path, os.R_OK):  # see is_plain
        raise EnvironmentProblem(
            str(path), "cannot be opened: it is no file for this user", _WAYS_OUT["SQLITE_PERM"]
        )
    was_begun = _has_content(path, "-journal")  # only until the file has its log, see _set_pragmas
    with closing(connect(path, key, "rw" if was_begun else "ro")) as database:
        try:
            names = {row[0] for row in database.execute("SELECT name FROM sqlite_master")}
        except driver.DatabaseError as error:
            if key is not None and error.sqlite_errorname == "SQLITE_NOTADB":
                raise WrongKey(str(path), "does not open with this key") from error
            raise
        if was_begun or (is_alone and _has_content(path, "-wal")):
            _check(database, path)
        return _known_version(database, names, path)


def _has_content(path: Path, suffix: str) -> bool:
    """Return whether a file of SQLite's beside the records holds anything."""
    try:
        return path.with_name(path.name + suffix).stat().st_size > 0
    except FileNotFoundError:
        return False


def _check(database: driver.Connection, path: Path) -> None:
    found = [str(row[0]) for row in database.execute("PRAGMA quick_check(3)")]
    if found == ["ok"]:
        if not database.execute("PRAGMA foreign_key_check").fetchall():
            return
        found = ["lines of intakes or visits that are not there"]
    raise EnvironmentProblem(str(path), f"is damaged: {'; '.join(found)}", _DAMAGED)


def _known_version(database: driver.Connection, names: set[str], path: Path) -> int | None:
    if not names:
        return None  # new, or the program was killed before it could make the tables
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
    return version


def _version(database: driver.Connection) -> int | None:
    """Return the version of the tables; None where it does not say one as ours does."""
    try:
        rows = database.execute("SELECT version FROM schema_version").fetchall()
    except driver.OperationalError as error:
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
            raise driver.OperationalError(
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
