"""One database of records: its transactions, and what its errors mean."""

from __future__ import annotations

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from datetime import UTC, datetime

from sqlalchemy import Connection, Engine, insert, inspect, select
from sqlalchemy.exc import DBAPIError, IntegrityError, StatementError

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.storage import migrations, sqlite
from bodymap.storage.schema import VERSION, schema_version, tables

_CHANGED = "something else changed it: put back a copy of the file"


class Database:
    """Runs transactions on an engine. `place` names it in what is said about problems."""

    def __init__(self, engine: Engine, place: str) -> None:
        self._engine = engine
        self._writing = engine.execution_options(**{sqlite.WRITES: True})
        self.place = place
        with self.transaction("cannot be opened", writes=True) as now:
            _make_or_bring_up(now)

    def close(self) -> None:
        """Let go of the database; it can be used again and is opened anew then."""
        self._engine.dispose()

    @contextmanager
    def transaction(self, what: str, *, writes: bool = False) -> Iterator[Connection]:
        """Open a transaction that is committed at the end; `what` failed if it cannot be."""
        engine = self._writing if writes else self._engine
        try:
            with engine.begin() as now:
                yield now
        except IntegrityError as error:
            raise ProgramError(f"the records refuse it: {error.orig}") from error
        except DBAPIError as error:
            raise sqlite.problem(self.place, what, error.orig) from error
        except (StatementError, UnicodeError) as error:
            raise ProgramError("a value cannot be kept as it is") from error
        except ValueError as error:
            raise EnvironmentProblem(self.place, f"{what}: {error}", _CHANGED) from error

    def reading(self) -> AbstractContextManager[Connection]:
        """Open a transaction that only reads."""
        return self.transaction("cannot be read")

    def writing(self) -> AbstractContextManager[Connection]:
        """Open a transaction that writes; only one of all programs has one at a time."""
        return self.transaction("cannot be written", writes=True)


def moment() -> datetime:
    """Return the time of this machine."""
    return datetime.now(UTC)


def _make_or_bring_up(now: Connection) -> None:
    """Make the tables where there are none, and bring older ones up."""
    if not inspect(now).has_table(schema_version.name):
        tables.create_all(now)
        now.execute(insert(schema_version).values(version=VERSION))
        return
    version = now.scalar(select(schema_version.c.version))
    if version is not None and version < VERSION:
        migrations.bring_up(now, version)
