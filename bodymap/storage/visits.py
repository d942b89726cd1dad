"""Patients and their visits as rows."""

from __future__ import annotations

import json
import secrets
from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import Any

from sqlalchemy import (
    Connection,
    RowMapping,
    Select,
    and_,
    delete,
    exists,
    func,
    insert,
    not_,
    or_,
    select,
    true,
    update,
)

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.file import drawing_data, parse_drawing
from bodymap.scoring.findings import Finding, Findings
from bodymap.sessions.intake.model import Answer
from bodymap.sessions.records.access import NoSuchVisit
from bodymap.sessions.records.model import (
    NAMES_ERASED,
    AuditKind,
    Encounter,
    EncounterHead,
    Patient,
)
from bodymap.sessions.records.words import folded, search_words
from bodymap.storage.audit import add_line, lines_of
from bodymap.storage.database import Database, moment
from bodymap.storage.intakes import head_of, lines
from bodymap.storage.schema import (
    audit,
    encounter,
    encounter_answer,
    encounter_drawing,
    encounter_finding,
    in_zone,
    intake,
    intake_entry,
    json_text,
    offset_s,
    patient,
)
from bodymap.terms import Laterality

PATIENTS = "patient"
OWN = "own"
MEMORY = "memory"

# Letters and figures that nobody takes for another one, read out or written by hand.
_CODE_LETTERS = "ACDEFGHJKMNPRTUVWXY34679"
_CODE_LENGTH = 5


class VisitRows:
    """The patients and visits of a RecordStore."""

    def __init__(self, database: Database) -> None:
        self._database = database

    # ------------------------------------------------------------ patients

    def free_code(self) -> str:
        """Return a patient code that neither a patient nor an intake has yet; tells nothing."""
        with self._database.reading() as now:
            while True:
                letters = (secrets.choice(_CODE_LETTERS) for _ in range(_CODE_LENGTH))
                code = f"P-{''.join(letters)}"
                is_patient = select(patient.c.number).where(patient.c.code == code)
                is_intake = select(intake.c.number).where(intake.c.code == code)
                if now.scalar(is_patient) is None and now.scalar(is_intake) is None:
                    return code

    def patients(self, words: str = "", limit: int = 50) -> Sequence[Patient]:
        """Return the patients whose code or name holds all words, seen last first."""
        with self._database.reading() as now:
            return [_patient(row) for row in now.execute(search(words, limit)).mappings()]

    def codes(self) -> Sequence[str]:
        """Return the codes of all patients."""
        with self._database.reading() as now:
            return list(now.scalars(select(patient.c.code)))

    def patient(self, code: str) -> Patient | None:
        """Return a patient; None if there is none."""
        with self._database.reading() as now:
            row = now.execute(select(patient).where(patient.c.code == code)).mappings().first()
            return None if row is None else _patient(row)

    def keep_patient(self, kept: Patient) -> None:
        """Add a patient, or change the name of one; ProgramError without a code."""
        if not kept.code:
            raise ProgramError("a patient needs a code")
        named = {"name": kept.name, "words": folded(f"{kept.code} {kept.name}")}
        row = named | {
            "code": kept.code,
            "created": kept.created,
            "created_offset_s": offset_s(kept.created),
            "seen": kept.created,
        }
        change = update(patient).where(patient.c.code == kept.code).values(named)
        with self._database.writing() as now:
            if now.execute(change).rowcount == 0:
                now.execute(insert(patient).values(row))

    def named(self) -> int:
        """Return how many patients have a name."""
        wanted = select(func.count()).select_from(patient).where(patient.c.name != "")
        with self._database.reading() as now:
            return now.scalar(wanted) or 0

    def erase_names(self) -> None:
        """Take every patient's name away; the audit trail tells that."""
        with self._database.writing() as now:
            _take_names(now)
            add_line(now, AuditKind.CHANGED, "", detail=NAMES_ERASED)

    def forget_names(self) -> None:
        """Take every patient's name away, as when they were erased elsewhere; notes nothing."""
        with self._database.writing() as now:
            _take_names(now)

    # ------------------------------------------------------------ visits

    def encounters(self, patient_code: str) -> Sequence[EncounterHead]:
        """Return a patient's visits, newest first."""
        with self._database.reading() as now:
            return [
                _head(row, patient_code) for row in now.execute(visits_of(patient_code)).mappings()
            ]

    def encounter(self, encounter_id: str) -> Encounter:
        """Return a visit; raises EnvironmentProblem if there is none."""
        with self._database.reading() as now:
            row = now.execute(one_visit(encounter_id)).mappings().first()
            if row is None:
                raise NoSuchVisit(f"visit {encounter_id}", "is not among the records")
            return _encounter(now, row)

    def keep_encounter(self, kept: Encounter) -> None:
        """Add a visit, or keep it as it is now, all of it or nothing.

        The intake it is the first to name leaves the inbox. Raises ProgramError for an unknown
        patient or intake.
        """
        drawings = {PATIENTS: kept.drawing, OWN: kept.own_drawing}
        if kept.memory_drawing is not None:
            drawings[MEMORY] = kept.memory_drawing
        texts = {which: _text(drawing) for which, drawing in drawings.items()}
        with self._database.writing() as now:
            number = _keep_row(now, kept)
            _keep_drawings(now, number, texts)
            _keep_findings(now, number, kept.findings)
            _keep_answers(now, number, kept.answers)

    # ------------------------------------------------------------ out of the records

    def delete_patient(self, code: str) -> None:
        """Remove a patient with all visits and intakes; the audit trail tells that, by the code.

        What the trail said before of this patient stays: it holds nothing but codes and times.
        """
        with self._database.writing() as now:
            if now.scalar(select(patient.c.number).where(patient.c.code == code)) is None:
                raise EnvironmentProblem(f"patient {code}", "is not among the records")
            _delete_all_of(now, code)
            add_line(now, AuditKind.DELETED, code)

    def forget(self, code: str) -> None:
        """Remove all there is under a code, as when it was deleted elsewhere; notes nothing."""
        with self._database.writing() as now:
            _delete_all_of(now, code)

    def exported(self, code: str) -> Mapping[str, Any]:
        """Return everything that is kept of a patient, as plain JSON values."""
        with self._database.reading() as now:
            row = now.execute(select(patient).where(patient.c.code == code)).mappings().first()
            if row is None:
                raise EnvironmentProblem(f"patient {code}", "is not among the records")
            kept = _patient(row)
            visits = list(now.execute(visits_of(code)).mappings())
            intake_ids = _intake_ids(now, code)
            return {
                "format": "bodymap-patient",
                "version": 1,
                "patient": {
                    "code": kept.code,
                    "name": kept.name,
                    "created": kept.created.isoformat(),
                },
                "visits": [_exported_visit(_encounter(now, visit)) for visit in visits],
                "intakes": [_exported_intake(now, intake_id) for intake_id in intake_ids],
                "audit": [
                    {
                        "at": line.at.isoformat(),
                        "kind": str(line.kind),
                        "visit": line.encounter_id,
                        "detail": line.detail,
                    }
                    for line in lines_of(now, select(audit).where(audit.c.patient_code == code))
                ],
            }


# ---------------------------------------------------------------- questions asked of the tables


def search(words: str, limit: int) -> Select[Any]:
    """Return the question for the patients whose code or name holds all words."""
    wanted = select(patient).order_by(patient.c.seen.desc(), patient.c.number.desc()).limit(limit)
    for word in search_words(words):
        wanted = wanted.where(patient.c.words.contains(word, autoescape=True))
    return wanted


def visits_of(patient_code: str) -> Select[Any]:
    """Return the question for a patient's visits, newest first."""
    return (
        select(encounter, patient.c.code.label("patient_code"))
        .join(patient, patient.c.number == encounter.c.patient)
        .where(patient.c.code == patient_code)
        .order_by(encounter.c.started.desc(), encounter.c.number.desc())
    )


def one_visit(encounter_id: str) -> Select[Any]:
    """Return the question for one visit."""
    return (
        select(encounter, patient.c.code.label("patient_code"))
        .join(patient, patient.c.number == encounter.c.patient)
        .where(encounter.c.id == encounter_id)
    )


# ---------------------------------------------------------------- rows to values


def _patient(row: RowMapping) -> Patient:
    created = in_zone(row["created"], row["created_offset_s"])
    return Patient(row["code"], created, row["name"])


def _head(row: RowMapping, patient_code: str) -> EncounterHead:
    started = in_zone(row["started"], row["started_offset_s"])
    return EncounterHead(row["id"], patient_code, started, row["extent_cm2"], row["worst"])


def _encounter(now: Connection, row: RowMapping) -> Encounter:
    number = row["number"]
    of_this = encounter_drawing.c.encounter == number
    drawings = {
        drawn["which"]: parse_drawing(
            drawn["data"].encode(), f"visit {row['id']}: {drawn['which']}"
        )
        for drawn in now.execute(select(encounter_drawing).where(of_this)).mappings()
    }
    head = _head(row, row["patient_code"])
    return Encounter(
        head.id,
        head.patient_code,
        head.started,
        drawings.get(PATIENTS, PainDrawing()),
        drawings.get(OWN, PainDrawing()),
        drawings.get(MEMORY),
        _findings(now, number),
        _answers(now, number),
        row["plan"],
        row["intake_id"] or "",
        row["language"],
        head.extent_cm2,
        head.worst,
    )


def _findings(now: Connection, number: int) -> Findings:
    kept = select(encounter_finding).where(encounter_finding.c.encounter == number)
    found = {
        (row["trigger_point"], Laterality(row["side"])): Finding(row["finding"])
        for row in now.execute(kept).mappings()
    }
    return Findings(MappingProxyType(found))


def _answers(now: Connection, number: int) -> Mapping[str, Answer]:
    kept = select(encounter_answer).where(encounter_answer.c.encounter == number)
    rows = now.execute(kept).mappings()
    return MappingProxyType({row["question"]: _answer(row["answer"]) for row in rows})


def _answer(value: object) -> Answer:
    if isinstance(value, list):
        return tuple(str(item) for item in value)
    if isinstance(value, int | str):
        return value
    raise ValueError("an answer cannot be understood")


# ---------------------------------------------------------------- values to rows


def _keep_row(now: Connection, kept: Encounter) -> int:
    """Add or change the row of a visit; return its number."""
    owner = now.scalar(select(patient.c.number).where(patient.c.code == kept.patient_code))
    if owner is None:
        raise ProgramError(f"there is no patient {kept.patient_code}")
    row = {
        "patient": owner,
        "started": kept.started,
        "started_offset_s": offset_s(kept.started),
        "language": kept.language,
        "intake_id": kept.intake_id or None,
        "extent_cm2": kept.extent_cm2,
        "worst": kept.worst,
        "plan": kept.plan,
        "updated": moment(),
    }
    known = select(encounter.c.number, encounter.c.patient, encounter.c.intake_id).where(
        encounter.c.id == kept.id
    )
    before = now.execute(known).first()
    if before is None:
        added = insert(encounter).values(row | {"id": kept.id}).returning(encounter.c.number)
        number = int(now.execute(added).scalar_one())
    else:
        number = int(before.number)
        now.execute(update(encounter).where(encounter.c.number == number).values(row))
    if kept.intake_id and (before is None or before.intake_id != kept.intake_id):
        taken = update(intake).where(intake.c.id == kept.intake_id)
        now.execute(taken.values(is_taken=true()))
    for whose in {owner, owner if before is None else int(before.patient)}:
        last = select(func.max(encounter.c.started)).where(encounter.c.patient == whose)
        seen = func.coalesce(last.scalar_subquery(), patient.c.created)
        now.execute(update(patient).where(patient.c.number == whose).values(seen=seen))
    return number


def _text(drawing: PainDrawing) -> str:
    try:
        return json_text(drawing_data(drawing))
    except (TypeError, ValueError) as error:
        raise ProgramError("a drawing cannot be kept as it is") from error


def _keep_drawings(now: Connection, number: int, texts: Mapping[str, str]) -> None:
    """Write the drawings that are not what is kept already: they are most of a visit's bytes."""
    of_this = encounter_drawing.c.encounter == number
    kept = {row.which: row.data for row in now.execute(select(encounter_drawing).where(of_this))}
    for which in kept.keys() - texts.keys():
        now.execute(delete(encounter_drawing).where(of_this, encounter_drawing.c.which == which))
    for which, data in texts.items():
        if which not in kept:
            row = {"encounter": number, "which": which, "data": data}
            now.execute(insert(encounter_drawing).values(row))
        elif kept[which] != data:
            change = update(encounter_drawing).where(of_this, encounter_drawing.c.which == which)
            now.execute(change.values(data=data))


def _keep_findings(now: Connection, number: int, findings: Findings) -> None:
    now.execute(delete(encounter_finding).where(encounter_finding.c.encounter == number))
    rows = [
        {
            "encounter": number,
            "trigger_point": point,
            "side": str(side),
            "finding": str(findings[point, side]),
        }
        for point, side in findings
    ]
    if rows:
        now.execute(insert(encounter_finding), rows)


def _keep_answers(now: Connection, number: int, answers: Mapping[str, Answer]) -> None:
    now.execute(delete(encounter_answer).where(encounter_answer.c.encounter == number))
    rows = [
        {
            "encounter": number,
            "question": question,
            "answer": list(answer) if isinstance(answer, tuple) else answer,
        }
        for question, answer in answers.items()
    ]
    if rows:
        now.execute(insert(encounter_answer), rows)


# ---------------------------------------------------------------- all of one patient


def _take_names(now: Connection) -> None:
    codes = list(now.scalars(select(patient.c.code).where(patient.c.name != "")))
    for code in codes:
        named = {"name": "", "words": folded(code)}
        now.execute(update(patient).where(patient.c.code == code).values(named))


def _delete_all_of(now: Connection, code: str) -> None:
    intake_ids = _intake_ids(now, code)
    number = select(patient.c.number).where(patient.c.code == code).scalar_subquery()
    mine = select(encounter.c.number).where(encounter.c.patient == number)
    for part in (encounter_drawing, encounter_finding, encounter_answer):
        now.execute(delete(part).where(part.c.encounter.in_(mine)))
    now.execute(delete(encounter).where(encounter.c.patient == number))
    for intake_id in intake_ids:
        now.execute(delete(intake_entry).where(intake_entry.c.intake_id == intake_id))
        now.execute(delete(intake).where(intake.c.id == intake_id))
    now.execute(delete(patient).where(patient.c.code == code))


def _intake_ids(now: Connection, code: str) -> list[str]:
    """Return the intakes that visits of a patient came from, or that bear the code.

    Not one that bears the code but became a visit of somebody else.
    """
    owners = (
        select(encounter.c.intake_id)
        .join(patient, patient.c.number == encounter.c.patient)
        .where(encounter.c.intake_id.is_not(None))
    )
    is_mine = intake.c.id.in_(owners.where(patient.c.code == code))
    is_others = exists().where(encounter.c.intake_id == intake.c.id)
    wanted = (
        select(intake.c.id)
        .where(or_(is_mine, and_(intake.c.code == code, not_(is_others))))
        .order_by(intake.c.number)
    )
    return list(now.scalars(wanted))


def _exported_visit(kept: Encounter) -> dict[str, Any]:
    memory = kept.memory_drawing
    return {
        "id": kept.id,
        "started": kept.started.isoformat(),
        "language": kept.language,
        "intake": kept.intake_id,
        "extent_cm2": kept.extent_cm2,
        "worst": kept.worst,
        "plan": kept.plan,
        "drawing": drawing_data(kept.drawing),
        "own_drawing": drawing_data(kept.own_drawing),
        "memory_drawing": None if memory is None else drawing_data(memory),
        "findings": [
            {"trigger_point": point, "side": str(side), "finding": str(kept.findings[point, side])}
            for point, side in kept.findings
        ],
        "answers": json.loads(json_text(dict(kept.answers))),
    }


def _exported_intake(now: Connection, intake_id: str) -> dict[str, Any]:
    row = now.execute(select(intake).where(intake.c.id == intake_id)).mappings().one()
    head = head_of(row)
    return {
        "id": head.id,
        "code": head.code,
        "language": head.language,
        "started": head.started.isoformat(),
        "status": str(head.status),
        "journal": [{"kind": line.kind, "data": line.data} for line in lines(now, intake_id)],
    }
