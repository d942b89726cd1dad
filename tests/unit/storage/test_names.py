"""Names that are erased are gone from the file."""

from __future__ import annotations

from pathlib import Path

from bodymap.sessions.records.model import NAMES_ERASED, AuditKind, Patient
from bodymap.storage.records import open_records
from tests.unit.storage.conftest import START


def test_that_erased_names_are_in_no_page_and_found_no_more(place: Path) -> None:
    with open_records(place) as records:
        for number in range(3):
            records.keep_patient(Patient(f"P-{number}", START, f"Ada remembrance{number}"))
        records.keep_patient(Patient("P-9", START))
        assert records.named() == 3
        records.erase_names()
        assert records.named() == 0
        assert records.patient("P-1") == Patient("P-1", START)
        assert records.patients("ada") == []
        assert [each.code for each in records.patients("p-1")] == ["P-1"]
        (line,) = records.audit()
        assert (line.kind, line.patient_code, line.detail) == (
            AuditKind.CHANGED,
            "",
            NAMES_ERASED,
        )
        for path in place.parent.iterdir():
            assert b"remembrance" not in path.read_bytes()
