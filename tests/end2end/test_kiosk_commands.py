"""The clinic's commands: the PIN, the settings, and reading back what patients told."""

from __future__ import annotations

import json
import socket
from collections.abc import Iterator
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.pain.drawing import Stroke
from bodymap.pain.file import read_drawing
from bodymap.sessions.intake.model import Status, Which
from bodymap.sessions.intake.ports import Entry
from bodymap.sessions.intake.session import IntakeSession
from bodymap.sessions.kiosk import Opened, PinLock
from bodymap.storage.records import Records, open_records
from bodymap.terms import BodyView

NOW = datetime(2026, 3, 1, 9, 0, tzinfo=UTC)
DAB = Stroke(BodyView.LEFT, ((3.0, 110.0), (6.0, 112.0)), 9.0, intensity=6)
CHEEK = Stroke(BodyView.FRONT, ((30.0, 120.0),), 6.0)


@pytest.fixture(autouse=True)
def no_network(monkeypatch: pytest.MonkeyPatch) -> None:
    """Refuse every connection: none of these commands needs one."""

    def refuse(*args: Any, **rest: Any) -> None:
        raise AssertionError("a command wants the network")

    for name in ("connect", "connect_ex", "bind", "sendto"):
        monkeypatch.setattr(socket.socket, name, refuse)
    monkeypatch.setattr(socket, "getaddrinfo", refuse)


@pytest.fixture
def records() -> Iterator[Records]:
    with open_records() as opened:
        yield opened


def run(*words: object, typed: str = "") -> tuple[int, str, str]:
    result = CliRunner().invoke(main, [str(word) for word in words], input=typed)
    if result.exception is not None and not isinstance(result.exception, SystemExit):
        raise result.exception
    return result.exit_code, result.stdout, result.stderr


def told(records: Records, *, code: str = "P-7", minutes: float = 0) -> IntakeSession:
    """Keep an intake with a stroke, answers and a warning sign."""
    clock = NOW + timedelta(minutes=minutes)
    session = IntakeSession.begin(records, "de", code=code, clock=lambda: clock)
    session.draw(session.intake.drawing.with_stroke(DAB))
    session.answer("orientation", "right")
    session.answer("pain_now", 7)
    session.answer("feeling", ("dull", "pressing"))
    session.answer("flags_now", ("thunderclap",))
    return session


# ---------------------------------------------------------------- the PIN


def test_that_a_pin_is_set_by_typing_it_twice_and_never_shown(records: Records) -> None:
    code, out, err = run("kiosk", "set-pin", typed="2580\n2580\n")
    assert code == 0
    assert "2580" not in out + err
    assert PinLock(records).try_pin("2580", NOW) == Opened()


@pytest.mark.parametrize(
    ("typed", "code", "said"),
    [("2580\n2581\n", 1, "two different"), ("12\n", 2, "4 to 8 digits"), ("", 1, "Abort")],
)
def test_that_no_pin_is_set_by_mistake(records: Records, typed: str, code: int, said: str) -> None:
    found, _, err = run("kiosk", "set-pin", typed=typed)
    assert (found, said in err) == (code, True)
    assert not PinLock(records).has_pin


def test_that_changing_the_pin_needs_the_old_one(records: Records) -> None:
    lock = PinLock(records)
    lock.set_pin("2580")
    code, _, err = run("kiosk", "set-pin", typed="1111\n2222\n3333\n")
    assert code == 1
    assert "wait 30 s" in err
    assert "reset-pin" in err
    assert run("kiosk", "set-pin", typed="2580\n1234\n1234\n")[0] == 1  # it waits
    lock.set_pin("2580")
    assert run("kiosk", "set-pin", typed="1111\n2580\n1234\n1234\n")[0] == 0
    assert lock.try_pin("1234", NOW) == Opened()


def test_that_a_forgotten_pin_is_taken_away_and_nothing_else(records: Records) -> None:
    intake = told(records).intake
    records.set_setting("kiosk.idle_minutes", "10")
    lock = PinLock(records)
    lock.set_pin("2580")
    assert run("kiosk", "reset-pin", typed="n\n")[0] == 1
    kept = [lock.has_pin]
    code, out, _ = run("kiosk", "reset-pin", "--yes")
    kept.append(lock.has_pin)
    assert (code, kept) == (0, [True, False])
    assert "Intakes kept here: 1; they and all settings stay" in out
    assert records.heads() == [intake.head]
    assert records.setting("kiosk.idle_minutes") == "10"
    assert run("kiosk", "reset-pin") == (0, "No PIN is set.\n", "")


# ---------------------------------------------------------------- settings


def test_that_settings_are_shown_and_changed_one_by_one() -> None:
    usual = json.loads(run("kiosk", "settings", "--json")[1])
    changed = {
        "idle_minutes": 10,
        "memory": True,
        "text_percent": 150,
        "language": "ar",
        "next_code": "AB-12",
        "emergency_number": "112",
    }
    words = "--idle-minutes 10 --second-drawing --text-size 150 --language ar --next-code ab-12"
    words += " --emergency-number 112"
    assert json.loads(run("kiosk", "settings", "--json", *words.split())[1]) == usual | changed
    assert json.loads(run("kiosk", "settings", "--json", "--no-second-drawing")[1]) == (
        usual | changed | {"memory": False}
    )
    assert run("kiosk", "settings", "--next-code", "", "--language", "")[0] == 0
    text = run("kiosk", "settings")[1]
    assert "150 %" in text
    assert "AB-12" not in text


@pytest.mark.parametrize(
    "words",
    [
        ("--idle-minutes", "31"),
        ("--text-size", "90"),
        ("--language", "xx"),
        ("--next-code", "§"),
        ("--emergency-number", "help"),
    ],
)
def test_that_a_setting_that_makes_no_sense_changes_nothing(words: tuple[str, str]) -> None:
    before = run("kiosk", "settings")
    code, _, err = run("kiosk", "settings", *words)
    assert code == 2
    assert err
    assert run("kiosk", "settings") == before


# ---------------------------------------------------------------- intakes


def test_that_intakes_are_listed_with_what_a_clinician_looks_for(records: Records) -> None:
    first, second = told(records), told(records, code="", minutes=9)
    second.leave_unfinished()
    rows = [json.loads(line) for line in run("intakes", "--json")[1].splitlines()]
    assert [row["id"] for row in rows] == [second.intake.head.id, first.intake.head.id]
    assert rows[1] == {
        "id": first.intake.head.id,
        "code": "P-7",
        "language": "de",
        "started": NOW.isoformat(),
        "status": "running",
        "page": "orientation",
        "strokes": 1,
        "second_drawing": False,
        "red_flags": 1,
    }
    assert rows[0]["status"] == Status.UNFINISHED
    text = run("intakes")[1].splitlines()
    assert len(text) == 3
    assert first.intake.head.id[:8] in text[2]
    assert "P-7" in text[2]


def test_that_an_empty_list_says_where_it_looked() -> None:
    code, out, err = run("intakes")
    assert (code, out) == (0, "")
    assert "records-trial.sqlite" in err


def test_that_one_intake_is_printed_and_its_drawings_written(
    records: Records, tmp_path: Path
) -> None:
    session = told(records)
    session.draw(session.intake.drawn(Which.MEMORY).with_stroke(CHEEK), Which.MEMORY)
    intake = session.intake
    out, other = tmp_path / "first.bodymap.json", tmp_path / "memory.bodymap.json"
    words = ("--drawing", out, "--second-drawing", other)
    code, text, _ = run("intakes", "show", intake.head.id[:10], *words)
    assert code == 0
    assert text.index("thunderclap") < text.index("pain now")
    assert "not answered: flags head" in text
    assert "left and right may be mixed up" in text
    assert read_drawing(out) == intake.drawing
    assert read_drawing(other) == intake.memory
    found = json.loads(run("intakes", "show", intake.head.id, "--json")[1])
    assert found["answers"] == {
        "orientation": "right",
        "pain_now": 7,
        "feeling": ["dull", "pressing"],
        "flags_now": ["thunderclap"],
    }
    assert found["red_flags"] == [
        {
            "id": "thunderclap",
            "urgency": "now",
            "because": [{"question": "flags_now", "answer": "thunderclap"}],
        }
    ]
    assert found["unanswered_flags"] == ["flags_head", "flags_face", "flags_health"]
    assert found["is_side_unsure"] is True
    assert found["drawing"]["strokes"][0]["view"] == "left"
    assert found["memory"]["strokes"][0]["view"] == "front"


def test_that_an_id_must_say_which_intake(records: Records, tmp_path: Path) -> None:
    session = told(records)
    records.begin(session.intake.head.__class__("aaa1", "", "en", NOW))
    records.begin(session.intake.head.__class__("aaa2", "", "en", NOW))
    for wrong, said in (("zzz", "no such intake"), ("", "no such intake"), ("aaa", "several")):
        code, _, err = run("intakes", "show", wrong)
        assert (code, said in err) == (2, True)
    memory = tmp_path / "memory.bodymap.json"
    code, _, err = run("intakes", "show", "aaa1", "--second-drawing", memory)
    assert (code, "no second drawing" in err) == (2, True)
    assert not memory.exists()


def test_that_a_damaged_intake_is_named_and_the_others_are_listed(records: Records) -> None:
    good, bad = told(records), told(records, minutes=1)
    records.append(bad.intake.head.id, Entry("page", {"page": "cellar"}))
    code, out, err = run("intakes", "--json")
    assert code == 2
    assert bad.intake.head.id in err
    assert [json.loads(line)["id"] for line in out.splitlines()] == [good.intake.head.id]
