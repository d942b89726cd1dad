"""Records in a file of the test's own, and intakes to keep in them."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import UTC, datetime
from itertools import count
from pathlib import Path
from typing import Protocol

import pytest

from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.storage.records import Records, open_records
from tests.unit.storage.vaults import SAID, Clinic, fill

START = datetime(2026, 3, 1, 9, 30, 15, 123456, tzinfo=UTC)


class MakeHead(Protocol):
    def __call__(self, *, started: datetime = START, status: Status = Status.RUNNING) -> IntakeHead:
        """Return the head of an intake no other has the id of."""


@pytest.fixture
def place(tmp_path: Path) -> Path:
    return tmp_path / "clinic" / "records.sqlite"


@pytest.fixture
def records(place: Path) -> Iterator[Records]:
    with open_records(place) as opened:
        yield opened


@pytest.fixture(scope="module")
def any_records(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Records]:
    """Return records for many examples of one test; each brings an intake of its own."""
    with open_records(tmp_path_factory.mktemp("any") / "records.sqlite") as opened:
        yield opened


@pytest.fixture
def head() -> MakeHead:
    numbers = count(1)

    def make(*, started: datetime = START, status: Status = Status.RUNNING) -> IntakeHead:
        return IntakeHead(f"intake-{next(numbers)}", "P-17", "de", started, status)

    return make


@pytest.fixture
def clinic(tmp_path: Path) -> Clinic:
    return Clinic(tmp_path / "clinic")


@pytest.fixture
def locked(clinic: Clinic) -> Clinic:
    """Return a clinic whose records are set up, hold something, and open by the passphrase."""
    with clinic.vault().set_up(SAID, in_keyring=False) as records:
        fill(records)
    return clinic
