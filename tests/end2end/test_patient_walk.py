"""From the real start to the thanks, by every kind of hand, and what the clinician gets of it."""

from __future__ import annotations

import json
import math
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from bodymap.cli import main
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.file import read_drawing
from bodymap.sessions.intake.journal import replayed
from bodymap.sessions.intake.model import Intake, PageId, Status
from bodymap.storage.records import open_records
from bodymap.terms import BodyView
from tests.end2end.patient_story import ANSWERS, RIGHT, SHOULDER, SPEAK, STROKES, THANKS, WHERE
from tests.end2end.patient_visits import TABLET, Told, visit, visit_until_killed

PIN = "24681"
PAGES = [SHOULDER, WHERE, *ANSWERS, RIGHT, THANKS]
SCREENS = {"mouse": (1920, 1080), "finger": TABLET, "pen": (1280, 800)}
OF_TEMPLE_AND_NECK = ("trapezius", "sternocleidomastoid", "temporalis", "splenius")
SENTENCE = "You marked your RIGHT temple, the RIGHT side of your neck"
SUDDEN = "The pain came suddenly and was at its worst within a minute."
SAID = {
    "orientation": "left",
    "pain_now": 4,
    "pain_worst": 7,
    "pain_usual": 5,
    "feeling": ["pressing", "dull"],
    "depth": "deep",
    "since": "years",
    "frequency": "most_days",
    "duration": "to_3_days",
    "worse": ["moving_head"],
    "better": ["warmth"],
    "age": "65_over",
    "flags_now": ["none"],
    "flags_head": ["none"],
    "flags_face": ["none"],
    "flags_health": ["none"],
}


@pytest.fixture(autouse=True)
def clinic(own_home: Path) -> None:
    """A clinic that has chosen its PIN, so that the start page waits for a patient."""
    command("kiosk", "set-pin", typed=f"{PIN}\n{PIN}\n")


def command(*words: object, typed: str = "") -> str:
    """Return what a command of bodymap prints; it must do what it is asked."""
    result = CliRunner().invoke(main, [str(word) for word in words], input=typed)
    assert result.exit_code == 0, result.output
    return result.stdout


def only_intake() -> Intake:
    """Return the one intake there is, straight from the records."""
    with open_records() as records:
        (head,) = records.heads()
        return replayed(head, records.journal(head.id))


def as_the_clinician(drawing: Path) -> dict[str, Any]:
    """Return the one intake as the commands give it; its drawing is written to a file."""
    (line,) = command("intakes", "--json").splitlines()
    known = json.loads(line)
    shown: dict[str, Any] = json.loads(
        command("intakes", "show", known["id"], "--json", "--drawing", drawing)
    )
    assert known.items() <= (shown | {"red_flags": len(shown["red_flags"])}).items()
    return shown


def check_answers(intake: Intake, shown: dict[str, Any], **instead: Any) -> None:
    """Hold what was said against the records, and these against the commands."""
    wanted = SAID | instead
    assert {key: shown["answers"].get(key) for key in wanted} == wanted
    kept = {k: list(v) if isinstance(v, tuple) else v for k, v in intake.answers.items()}
    assert kept == shown["answers"]
    assert (shown["status"], intake.head.status) == ("finished", Status.FINISHED)
    assert intake.page is PageId.THANKS
    assert shown["is_side_unsure"] is False


def check_ranking(file: Path) -> None:
    """Hold that what the drawing leads with is a muscle of the right temple and neck."""
    (ranked,) = map(json.loads, command("rank", file, "--json").splitlines())
    first = ranked["ranking"][0]
    assert any(name in first["muscle"] for name in OF_TEMPLE_AND_NECK), first
    assert first["side"] == "right"
    assert not ranked["no_pattern_fits"]


def check_painted(drawing: PainDrawing) -> None:
    """Hold that the strokes lie where the hand went."""
    assert len(drawing.strokes) == len(STROKES)
    for stroke, wanted in zip(drawing.strokes, STROKES, strict=True):
        assert stroke.view is BodyView.RIGHT
        assert not stroke.erase
        for ends in ((stroke.points[0], wanted[0]), (stroke.points[-1], wanted[-1])):
            assert math.dist(*ends) < 1.0  # mm: hands meet whole pixels
        for place in wanted:
            assert min(math.dist(place, point) for point in stroke.points) < 4.0


def check_seen(told: Told, pages: list[str] = PAGES) -> None:
    """Hold what the patient saw: each page once, one window, and nothing of it at the end."""
    assert [page["title"] for page in told["pages"][1:]] == pages
    assert told["windows"] == ["KioskWindow bodymap"]
    last = " ".join(told["last_words"])
    assert "Mark my pain" in last
    for word in ("temple", "neck", "marked", "Undo", *ANSWERS):
        assert word not in last


@pytest.mark.parametrize("hand", list(SCREENS))
def test_that_a_hand_tells_the_clinic_where_it_hurts(hand: str, tmp_path: Path) -> None:
    told = visit(tmp_path, SCREENS[hand], hand=hand)
    check_seen(told)
    assert any(words.startswith(SENTENCE) for words in told["review"]), told["review"]
    assert not any("LEFT" in words for words in told["review"])
    intake, file = only_intake(), tmp_path / "drawing.bodymap.json"
    shown = as_the_clinician(file)
    check_answers(intake, shown)
    assert shown["red_flags"] == []
    check_painted(intake.drawing)
    assert read_drawing(file) == intake.drawing
    widths = [stroke.radius_mm for stroke in intake.drawing.strokes]
    assert widths == pytest.approx([10.8 if hand == "pen" else 9.0] * len(STROKES))  # it presses
    check_ranking(file)


@pytest.mark.parametrize("hand", ["finger", "pen", "mouse"])
def test_that_hands_scroll_what_large_text_makes_too_long(hand: str, tmp_path: Path) -> None:
    command("kiosk", "settings", "--text-size", 200)
    told = visit(tmp_path, hand=hand)
    check_seen(told)
    usual = len(STROKES) + len(SAID)
    assert sum(page["touches"] for page in told["pages"]) > usual + len(PAGES)
    intake = only_intake()
    check_answers(intake, as_the_clinician(tmp_path / "drawing.bodymap.json"))
    check_painted(intake.drawing)


@pytest.mark.parametrize("size", [TABLET, (1280, 800)])
def test_that_keys_alone_tell_the_same_from_the_list(size: tuple[int, int], tmp_path: Path) -> None:
    told = visit(tmp_path, size, hand="keys")
    check_seen(told)
    assert "You marked your RIGHT temple and the RIGHT side of your neck." in told["review"]
    intake, file = only_intake(), tmp_path / "drawing.bodymap.json"
    check_answers(intake, as_the_clinician(file))
    assert [stroke.extra["area"] for stroke in intake.drawing.strokes] == ["temple", "side_of_neck"]
    assert all(stroke.extra["side"] == "right" for stroke in intake.drawing.strokes)
    assert all(stroke.view is BodyView.RIGHT for stroke in intake.drawing.strokes)
    assert read_drawing(file).strokes == intake.drawing.strokes
    check_ranking(file)


def test_that_a_warning_sign_leads_to_staff_and_stands_first(tmp_path: Path) -> None:
    question = "Right now: is any of this true?"
    told = visit(tmp_path, hand="finger", also={question: [SUDDEN]})
    after = PAGES.index(question) + 1
    check_seen(told, [*PAGES[:after], SPEAK, *PAGES[after:]])
    assert SUDDEN in told["speak"]
    assert any("Please do not wait for your turn." in words for words in told["speak"])
    intake, file = only_intake(), tmp_path / "drawing.bodymap.json"
    shown = as_the_clinician(file)
    check_answers(intake, shown, flags_now=["thunderclap"])
    assert [(flag["id"], flag["urgency"]) for flag in shown["red_flags"]] == [
        ("thunderclap", "now")
    ]
    text = command("intakes", "show", intake.head.id).splitlines()
    assert text.index("red flags") < text.index("answers")
    assert text[text.index("red flags") + 1].split()[:2] == ["now", "thunderclap"]
    check_painted(intake.drawing)


def test_that_who_is_cut_off_while_painting_goes_on_there(tmp_path: Path) -> None:
    done = 4
    visit_until_killed(tmp_path, hand="finger", stop=done)
    cut_off = only_intake()
    assert cut_off.head.status is Status.RUNNING
    assert cut_off.page is PageId.PAINT
    assert len(cut_off.drawing.strokes) == done  # what was being made is not a stroke
    told = visit(tmp_path, hand="finger", done=done)
    assert told["offered"] == "Go on where I stopped"
    check_seen(told, PAGES[1:])
    intake, file = only_intake(), tmp_path / "drawing.bodymap.json"
    assert intake.head.id == cut_off.head.id
    check_answers(intake, as_the_clinician(file))
    assert intake.drawing.strokes[:done] == cut_off.drawing.strokes
    check_painted(intake.drawing)
    check_ranking(file)
