"""Backups of one file of records: whole copies under the same key, in a folder beside it."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.records.access import BackupHead
from bodymap.sessions.records.thinning import is_due, kept
from bodymap.storage import sqlite

FOLDER = "backups"
_TIME = "%Y%m%dT%H%M%S%fZ"


class Backups:
    """The backups of one file. Without a key only their names and times are known."""

    def __init__(self, records: Path, key: bytes | None = None) -> None:
        self._records = records
        self._key = key
        self.folder = records.parent / FOLDER
        self._name = re.compile(rf"{re.escape(records.stem)}-(\d{{8}}T\d{{12}}Z)-[a-z]+\.sqlite")

    def path(self, name: str) -> Path:
        """Return where a backup lies; EnvironmentProblem if it is none of these."""
        path = self.folder / name
        if path.parent != self.folder or not self._name.fullmatch(name) or not path.is_file():
            raise EnvironmentProblem(name, "is no backup of these records")
        return path

    def path_for(self, why: str) -> Path:
        """Return the name of a backup of this moment; `why` is one small word."""
        return self.folder / f"{self._records.stem}-{datetime.now(UTC):{_TIME}}-{why}.sqlite"

    def make(self, why: str) -> BackupHead:
        """Write one now; EnvironmentProblem if that cannot be, and then there is none."""
        path = self.path_for(why)
        self.make_at(path)
        return self._head(path)

    def make_at(self, path: Path) -> None:
        """Write one to a place of its own."""
        sqlite.copy_into(self._records, self._key, path)

    def rewrite(self, head: BackupHead, change: Callable[[Path, bytes | None], None]) -> None:
        """Put a changed copy of a backup in its place; the backup stays as it is if that fails."""
        path = self.path(head.name)
        copy = path.with_suffix(".changed")
        sqlite.copy_into(path, self._key, copy)
        try:
            change(copy, self._key)
            sqlite.close_down(copy, self._key)
            sqlite.put_in_place(copy, path)
        except OSError as error:
            raise EnvironmentProblem(str(path), f"cannot be written: {error.strerror}") from error
        finally:
            copy.unlink(missing_ok=True)

    def heads(self) -> Sequence[BackupHead]:
        """Return the backups, newest first."""
        try:
            paths = [path for path in self.folder.iterdir() if self._name.fullmatch(path.name)]
        except FileNotFoundError:
            return []
        except OSError as error:
            raise EnvironmentProblem(
                str(self.folder), f"cannot be read: {error.strerror}"
            ) from error
        return sorted(map(self._head, paths), key=lambda head: head.at, reverse=True)

    def counted(self) -> Sequence[BackupHead]:
        """Return the backups, newest first, with how much each holds where the key opens it."""
        return [
            replace(
                head,
                patients=self._number(head, "SELECT count(*) FROM patient"),
                encounters=self._number(head, "SELECT count(*) FROM encounter"),
            )
            for head in self.heads()
        ]

    def holding(self, code: str) -> Sequence[BackupHead]:
        """Return the backups that hold a patient, or may do so since they do not open."""
        return [head for head in self.heads() if self._may_hold(head, code)]

    def is_due(self) -> bool:
        """Return whether it is time for another one."""
        return is_due([head.at for head in self.heads()], datetime.now(UTC))

    def thin(self) -> Sequence[BackupHead]:
        """Remove what need not be kept; return it."""
        heads = self.heads()
        stay = kept([head.at for head in heads])
        gone = [head for head in heads if head.at not in stay]
        for head in gone:
            for suffix in ("-wal", "-shm", ""):
                (self.folder / f"{head.name}{suffix}").unlink(missing_ok=True)
        return gone

    def _head(self, path: Path) -> BackupHead:
        found = self._name.fullmatch(path.name)
        if found is None:
            raise EnvironmentProblem(path.name, "is no backup of these records")
        at = datetime.strptime(found[1], _TIME).replace(tzinfo=UTC)
        return BackupHead(path.name, at, size_bytes=path.stat().st_size)

    def _may_hold(self, head: BackupHead, code: str) -> bool:
        of_intakes = self._number(head, "SELECT count(*) FROM intake WHERE code = ?", code)
        of_patients = self._number(head, "SELECT count(*) FROM patient WHERE code = ?", code)
        return of_intakes is None or bool(of_intakes or of_patients)

    def _number(self, head: BackupHead, question: str, *values: str) -> int | None:
        return sqlite.number(self.folder / head.name, self._key, question, *values)
