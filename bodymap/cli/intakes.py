"""`bodymap intakes`: what patients told this machine, read back for the clinician."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import click
import msgspec

from bodymap.cli.opening import opened
from bodymap.errors import EnvironmentProblem
from bodymap.pain.file import drawing_data, write_drawing
from bodymap.sessions.intake.journal import replayed
from bodymap.sessions.intake.model import Answer, Intake, IntakeHead
from bodymap.sessions.intake.questions import QUESTION_BY_ID
from bodymap.sessions.intake.red_flags import RaisedFlag, raised
from bodymap.sessions.intake.summary import summary
from bodymap.storage.records import Records

BAD_INPUT = 2
SHORT_ID = 8
_NO_CODE = "-"


def list_intakes(*, as_json: bool) -> int:
    """Print one line for each intake, the one begun last first; return 2 if one is damaged."""
    code = 0
    with opened() as records:
        heads = records.heads()
        if not heads:
            click.echo(f"{records.place}: no intakes are kept", err=True)
        elif not as_json:
            click.echo(f"{'id':<8}  {'started':<16}  {'status':<10}  strokes  flags  code")
        for head in heads:
            try:
                intake = _intake(records, head)
            except EnvironmentProblem as problem:
                click.echo(f"bodymap: {problem}", err=True)
                code = BAD_INPUT
                continue
            if as_json:
                click.echo(msgspec.json.encode(head_data(intake)).decode())
            else:
                click.echo(_row(intake))
    return code


def show_intake(
    id_start: str, *, as_json: bool, drawing: Path | None, second_drawing: Path | None
) -> int:
    """Print one intake with its answers, and write its drawings where that is asked for.

    `id_start` is its id, or enough of the beginning to tell it from others.
    """
    with opened() as records:
        intake = _intake(records, _head_of(records, id_start))
    if drawing is not None:
        write_drawing(drawing, intake.drawing)
    if second_drawing is not None:
        if intake.memory is None:
            raise EnvironmentProblem(f"intake {intake.head.id}", "has no second drawing")
        write_drawing(second_drawing, intake.memory)
    if as_json:
        click.echo(msgspec.json.encode(intake_data(intake)).decode())
    else:
        click.echo(_text(intake))
    return 0


def head_data(intake: Intake) -> dict[str, Any]:
    """Return the JSON object of an intake in a list."""
    head = intake.head
    return {
        "id": head.id,
        "code": head.code,
        "language": head.language,
        "started": head.started.isoformat(),
        "status": str(head.status),
        "page": str(intake.page),
        "strokes": len(intake.drawing.strokes),
        "second_drawing": intake.memory is not None,
        "red_flags": len(raised(intake)),
    }


def intake_data(intake: Intake) -> dict[str, Any]:
    """Return the JSON object of one intake with all that was said and drawn."""
    known = summary(intake)
    return head_data(intake) | {
        "red_flags": [
            {
                "id": flag.id,
                "urgency": flag.urgency.name.lower(),
                "because": [{"question": asked, "answer": said} for asked, said in flag.because],
            }
            for flag in known.flags
        ],
        "unanswered_flags": list(known.unanswered_flags),
        "is_side_unsure": known.is_side_unsure,
        "answers": dict(_answers(intake)),
        "drawing": drawing_data(intake.drawing),
        "memory": None if intake.memory is None else drawing_data(intake.memory),
    }


def _intake(records: Records, head: IntakeHead) -> Intake:
    return replayed(head, records.journal(head.id))


def _head_of(records: Records, id_start: str) -> IntakeHead:
    found = [head for head in records.heads() if id_start and head.id.startswith(id_start)]
    if len(found) != 1:
        what = "several intakes begin so" if found else "there is no such intake"
        raise EnvironmentProblem(f"intake {id_start!r}", what, "bodymap intakes lists them")
    return found[0]


def _answers(intake: Intake) -> list[tuple[str, Answer]]:
    """Return what was answered in the order in which it is asked."""
    places = {question: place for place, question in enumerate(QUESTION_BY_ID)}
    return sorted(intake.answers.items(), key=lambda pair: places.get(pair[0], len(places)))


def _row(intake: Intake) -> str:
    head = intake.head
    flags = len(raised(intake))
    return (
        f"{head.id[:SHORT_ID]:<8}  {head.started:%Y-%m-%d %H:%M}  {head.status:<10}  "
        f"{len(intake.drawing.strokes):>7}  {flags or '':>5}  {head.code or _NO_CODE}"
    )


def _text(intake: Intake) -> str:
    """Return an intake in lines, warning signs first."""
    head = intake.head
    lines = [
        f"intake     {head.id}",
        f"code       {head.code or _NO_CODE}",
        f"started    {head.started:%Y-%m-%d %H:%M}",
        f"status     {head.status}, page {intake.page}",
        f"drawing    {len(intake.drawing.strokes)} strokes",
    ]
    if intake.memory is not None:
        lines.append(f"memory     {len(intake.memory.strokes)} strokes")
    known = summary(intake)
    lines += ["", "red flags"] + ([_flag_line(flag) for flag in known.flags] or ["  none raised"])
    lines += [f"  not answered: {_words(page)}" for page in known.unanswered_flags]
    if known.is_side_unsure:
        lines.append("  left and right may be mixed up: asked for the left, took the right")
    lines += ["", "answers"] + (
        [f"  {_words(question):<18} {_said(answer)}" for question, answer in _answers(intake)]
        or ["  none"]
    )
    return "\n".join(lines)


def _flag_line(flag: RaisedFlag) -> str:
    because = ", ".join(f"{_words(asked)} {_words(said)}" for asked, said in flag.because)
    return f"  {flag.urgency.name.lower():<6} {_words(flag.id)} ({because})"


def _said(answer: Answer) -> str:
    return ", ".join(map(_words, answer)) if isinstance(answer, tuple) else _words(str(answer))


def _words(identifier: str) -> str:
    return identifier.replace("_", " ")
