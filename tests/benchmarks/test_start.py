"""How soon a window stands: an empty one, and ours. Ours should take less than twice the time."""

from __future__ import annotations

import os
import subprocess
import sys
from typing import Any

import pytest

EMPTY = """
import time; start = time.perf_counter()
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
app = QApplication([])
class Window(QWidget):
    def paintEvent(self, event):
        QTimer.singleShot(0, app.quit)
window = Window(); window.resize(1280, 800); window.show(); app.exec()
print(time.perf_counter() - start)
"""
OURS = """
import time; start = time.perf_counter()
from PySide6.QtWidgets import QApplication
import bodymap.app
from bodymap.ui.main_window import MainWindow
MainWindow.start_reading = lambda self: QApplication.quit()
bodymap.app.run_window()
print(time.perf_counter() - start)
"""


def seconds(code: str) -> float:
    """Return how long a fresh process took from its first line to the end of its first paint."""
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    environment.pop("PYTHONDONTWRITEBYTECODE", None)
    done = subprocess.run(
        [sys.executable, "-c", code], env=environment, capture_output=True, text=True, check=True
    )
    return float(done.stdout)


@pytest.mark.parametrize("code", [EMPTY, OURS], ids=["empty", "ours"])
def test_that_the_window_stands(timed: Any, code: str) -> None:
    assert timed.pedantic(seconds, args=(code,), rounds=8, warmup_rounds=1) > 0
