"""The start: little is imported, the window stands early, the rest follows by itself."""

from __future__ import annotations

import os
import subprocess
import sys

from pytestqt.qtbot import QtBot

from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.theme import Themes


def run(code: str) -> str:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return done.stdout


def test_that_the_shell_needs_neither_numpy_nor_shapely() -> None:
    code = (
        "import sys, bodymap.app, bodymap.ui.main_window\n"
        "print([m for m in ('numpy', 'shapely', 'contourpy', 'msgspec') if m in sys.modules])"
    )
    assert run(code).strip() == "[]"


def test_that_the_window_becomes_ready_by_itself(qtbot: QtBot, themes: Themes) -> None:
    window = MainWindow(Mode.CLINICIAN, themes)
    try:
        with qtbot.waitSignal(window.became_ready, timeout=60_000):
            window.show()
        assert window.desk.is_ready
    finally:
        window.close()
        window.deleteLater()
