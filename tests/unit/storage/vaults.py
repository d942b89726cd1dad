"""A clinic with records of its own, for the tests of the vault."""

from __future__ import annotations

from datetime import UTC, datetime
from pathlib import Path
from types import MappingProxyType

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.scoring.findings import Finding, Findings
from bodymap.sessions.intake.model import IntakeHead, Status
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.records.keys import Cost
from bodymap.sessions.records.model import AuditKind, Encounter, Patient
from bodymap.storage.records import Records
from bodymap.storage.vault import Vault
from bodymap.terms import BodyView, Laterality
from tests.unit.storage.rings import MemoryRing

CHEAP = Cost(64, 1, 1)
SAID = "four words are enough"
START = datetime(2026, 3, 1, 9, 30, tzinfo=UTC)
WORDS = ("Wendeltreppe", "remembrance", "ZAUNKOENIG", "trapezwort", "brombeere")
"""A name, a plan, a code, an answer and a quality: none of them is a word of the program."""
NAME, PLAN, CODE, ANSWER, QUALITY = WORDS


class Clinic:
    """A folder and vaults on it, as of programs one after the other."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.path = folder / "records.sqlite"
        self.trial = folder / "records-trial.sqlite"
        self.ring = MemoryRing()

    def vault(self, ring: MemoryRing | None = None) -> Vault:
        return Vault(self.folder, ring or self.ring, cost=CHEAP, keeps_up=False)

    def content(self) -> dict[str, bytes]:
        """Return every file there is."""
        found = (path for path in self.folder.rglob("*") if path.is_file())
        return {str(path.relative_to(self.folder)): path.read_bytes() for path in found}


def fill(records: Records, code: str = CODE) -> Encounter:
    """Enter every word."""
    head = IntakeHead(f"intake-of-{code}".lower(), code, "de", START)
    records.begin(head)
    records.append(head.id, Entry("answer", {"question": "worse", "answer": [ANSWER]}))
    records.set_status(head.id, Status.FINISHED)
    records.keep_patient(Patient(code, START, f"Anna {NAME}"))
    stroke = Stroke(BodyView.LEFT, ((-3.0, 100.0), (-2.0, 104.0)), 9.0, quality=QUALITY)
    kept = Encounter(
        f"visit-of-{code}".lower(),
        code,
        START,
        drawing=PainDrawing((stroke,)),
        findings=Findings(MappingProxyType({("masseter.1", Laterality.LEFT): Finding.FAMILIAR})),
        answers=MappingProxyType({"worse": (ANSWER,)}),
        plan=f"{PLAN} and rest",
        intake_id=head.id,
    )
    records.keep_encounter(kept)
    records.note(AuditKind.OPENED, code, kept.id)
    records.set_setting("kiosk.next_code", code)
    return kept


def shown_words(content: dict[str, bytes]) -> set[tuple[str, str]]:
    """Return which words can be read in which files, in any usual encoding and case."""
    return {
        (name, word)
        for name, data in content.items()
        for word in (*WORDS, "masseter", "SQLite format", "CREATE TABLE", "intake")
        for coding in ("utf-8", "utf-16-le", "utf-16-be")
        if word.casefold().encode(coding) in data.lower()
    }
