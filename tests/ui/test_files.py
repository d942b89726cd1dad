"""Saving and the questions that go with it."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QFileDialog, QMessageBox

from bodymap.ui.file_desk import SUFFIX
from bodymap.ui.main_window import MainWindow
from tests.ui.conftest import pixel
from tests.ui.strokes import mouse_stroke


@pytest.mark.parametrize("number", [0, 1, 2, None])
def test_that_a_question_is_answered_by_button_or_escape(
    window: MainWindow, number: int | None
) -> None:
    words = ("Save", "Discard", "Cancel")

    def press() -> None:
        box = window.findChild(QMessageBox)
        assert isinstance(box, QMessageBox)
        if number is None:
            QTest.keyClick(box, Qt.Key.Key_Escape)
        else:
            next(button for button in box.buttons() if button.text() == words[number]).click()

    QTimer.singleShot(100, press)
    answer = window.files.ask("Unsaved drawing", "Save the changes?", words)
    assert answer == (2 if number is None else number)


def test_that_a_file_is_not_replaced_because_its_ending_was_not_typed(
    window: MainWindow, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    taken = tmp_path / f"one{SUFFIX}"
    taken.write_text("kept", encoding="utf-8")
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_args: (str(tmp_path / "one"), ""))
    monkeypatch.setattr(window.files, "ask", lambda _title, _question, _answers: 1)
    canvas = window.page.stage.canvas
    mouse_stroke(canvas, [pixel(canvas, 30, 110), pixel(canvas, 36, 115)])
    assert not window.files.save()
    assert taken.read_text(encoding="utf-8") == "kept"
