"""The patient's page: one person after the other paints, saves and leaves nothing behind."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QLabel, QMessageBox

from bodymap.terms import BodyView
from bodymap.ui.file_desk import SUFFIX
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.patient.file_desk import PatientFileDesk
from bodymap.ui.patient.page import PatientPage
from tests.ui.conftest import WindowMaker, pixel
from tests.ui.strokes import mouse_stroke


class Asked:
    """Answers questions and names files; remembers what it was asked."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.answer = 0
        self.questions: list[str] = []
        self.proposed: list[Path] = []

    def ask(self, _title: str, question: str, answers: tuple[str, ...]) -> int:
        self.questions.append(question)
        return min(self.answer, len(answers) - 1)

    def name(self, _window: object, _title: str, start: str, _filters: str) -> tuple[str, str]:
        self.proposed.append(Path(start))
        return str(self.folder / Path(start).name), ""


@pytest.fixture
def patient(open_window: WindowMaker) -> MainWindow:
    return open_window(Mode.PATIENT)


@pytest.fixture
def asked(patient: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Asked:
    made = Asked(tmp_path)
    monkeypatch.setattr(patient.files, "ask", made.ask)
    monkeypatch.setattr(patient.files, "_last_folder", tmp_path)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", made.name)
    return made


def page_of(window: MainWindow) -> PatientPage:
    assert isinstance(window.page, PatientPage)
    return window.page


def paint(window: MainWindow, u: float = 30) -> None:
    canvas = window.page.stage.canvas
    mouse_stroke(canvas, [pixel(canvas, u, 110), pixel(canvas, u + 6, 115)])


def test_that_the_next_person_never_writes_over_the_last_ones_file(
    patient: MainWindow, asked: Asked
) -> None:
    page = page_of(patient)
    paint(patient)
    page.save.click()
    first = patient.desk.path
    assert first is not None
    kept = first.read_bytes()
    page.again.click()
    assert not patient.desk.is_changed
    paint(patient, -30)
    page.save.click()
    assert set(asked.folder.iterdir()) == {first, patient.desk.path}
    assert patient.desk.path != first
    assert first.read_bytes() == kept
    assert not asked.questions


def test_that_starting_again_leaves_no_way_back_to_the_last_persons_paint(
    patient: MainWindow, asked: Asked
) -> None:
    page = page_of(patient)
    patient.page.stage.show_view(BodyView.LEFT)
    paint(patient)
    page.save.click()
    page.again.click()
    assert not patient.desk.can_undo
    patient.window_actions.undo.trigger()
    patient.window_actions.redo.trigger()
    assert not patient.desk.has_paint
    assert page.stage.view is BodyView.FRONT
    assert not asked.questions
    paint(patient)
    patient.window_actions.undo.trigger()
    assert page.again.isEnabled()
    page.again.click()
    assert not patient.desk.can_redo


@pytest.mark.parametrize("answer", [0, 1, 2])
def test_that_starting_again_asks_about_paint_that_is_not_saved(
    patient: MainWindow, asked: Asked, answer: int
) -> None:
    paint(patient)
    asked.answer = answer
    page_of(patient).again.click()
    assert len(asked.questions) == 1
    assert "not saved" in asked.questions[0]
    assert patient.desk.has_paint is (answer == 2)
    assert len(list(asked.folder.glob(f"pain-*{SUFFIX}"))) == (answer == 0)


def test_that_no_key_shows_a_patient_other_peoples_files(
    patient: MainWindow, monkeypatch: pytest.MonkeyPatch
) -> None:
    shown: list[str] = []

    def dialog(*_: object) -> tuple[str, str]:
        shown.append("a dialog")
        return "", ""

    monkeypatch.setattr(QFileDialog, "getOpenFileName", dialog)
    monkeypatch.setattr(QFileDialog, "getSaveFileName", dialog)
    control = Qt.KeyboardModifier.ControlModifier
    QTest.keyClick(patient, Qt.Key.Key_O, control)
    QTest.keyClick(patient, Qt.Key.Key_S, control | Qt.KeyboardModifier.ShiftModifier)
    assert shown == []


def test_that_a_name_is_proposed_that_no_file_has(patient: MainWindow, asked: Asked) -> None:
    files = patient.files
    assert isinstance(files, PatientFileDesk)
    names = set()
    for _ in range(3):
        path = files.proposed_path()
        assert path.parent == asked.folder
        assert path.name.startswith("pain-2")
        names.add(path)
        path.touch()
    assert len(names) == 3


@pytest.mark.parametrize("answer", [0, 1, 2])
def test_that_saving_once_more_asks_before_it_replaces(
    patient: MainWindow, asked: Asked, answer: int
) -> None:
    page = page_of(patient)
    paint(patient)
    page.save.click()
    first = patient.desk.path
    assert first is not None
    before = first.read_bytes()
    paint(patient, -30)
    asked.answer = answer
    page.save.click()
    assert len(asked.questions) == 1
    assert (first.read_bytes() != before) is (answer == 0)
    assert len(list(asked.folder.glob(f"*{SUFFIX}"))) == (2 if answer == 1 else 1)
    assert page.saved.isVisible() is (answer != 2)


def test_that_saving_is_offered_only_where_something_is_painted_and_told(
    patient: MainWindow, asked: Asked
) -> None:
    page = page_of(patient)
    assert not page.save.isEnabled()
    assert not patient.files.save()
    assert not asked.proposed
    paint(patient)
    assert page.save.isEnabled()
    assert not page.saved.isVisible()
    page.save.click()
    assert page.saved.isVisible()
    assert "Saved" in page.saved.text()
    assert not page.save.isEnabled()
    paint(patient, -30)
    assert not page.saved.isVisible()
    assert page.save.isEnabled()


def test_that_paint_rubbed_out_is_no_paint(patient: MainWindow, asked: Asked) -> None:
    page = page_of(patient)
    paint(patient)
    desk = patient.desk
    desk.begin_stroke(BodyView.FRONT, 30.0, erase=True)
    desk.extend_stroke([(30.0, 110.0, 30.0), (36.0, 115.0, 30.0)])
    desk.finish_stroke()
    assert not desk.is_empty
    assert not page.save.isEnabled()
    page.again.click()
    assert not desk.can_undo
    assert not asked.questions


@pytest.mark.parametrize("number", [0, 1, 2, None])
def test_that_a_question_is_answered_by_button_or_escape(
    patient: MainWindow, number: int | None
) -> None:
    words = ("Save it first", "Throw it away", "Keep painting")
    heights: list[int] = []

    def press() -> None:
        box = patient.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        heights.extend(button.height() for button in box.buttons())
        if number is None:
            QTest.keyClick(box, Qt.Key.Key_Escape)
        else:
            next(button for button in box.buttons() if button.text() == words[number]).click()

    QTimer.singleShot(100, press)
    assert patient.files.ask("My drawing", "Save it first?", words) == (
        2 if number is None else number
    )
    assert min(heights) >= 48


@pytest.mark.parametrize("size", [(800, 1280), (1280, 800)])
def test_that_the_patient_is_told_when_to_see_a_clinician(
    open_window: WindowMaker, size: tuple[int, int]
) -> None:
    window = open_window(Mode.PATIENT, size)
    line = next(label for label in window.findChildren(QLabel) if "at once" in label.text())
    assert line.isVisible()
    assert window.rect().contains(line.mapTo(window, line.rect().bottomRight()))


def test_that_a_file_is_not_replaced_because_its_ending_was_not_typed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / f"one{SUFFIX}"
    taken.write_text("kept", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "one"), ""))
    monkeypatch.setattr(window.files, "ask", lambda _title, _question, _answers: 1)
    paint(window)
    assert not window.files.save()
    assert taken.read_text(encoding="utf-8") == "kept"
