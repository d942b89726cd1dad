"""The shared test rules themselves: what must fail a test does fail it."""

from __future__ import annotations

import re
import shutil
import subprocess
import sys
from pathlib import Path

import pytest

TESTS = Path(__file__).resolve().parents[1]
CLEAN = "1 passed"

CASES = {
    "a window left behind": (
        """
        def test_it(qapp):
            global window
            window = QWidget()
            window.setObjectName("forgotten")
        """,
        "QWidget (forgotten)",
    ),
    "a window given to qtbot": (
        """
        def test_it(qtbot):
            global window
            window = QWidget()
            qtbot.addWidget(window)
        """,
        CLEAN,
    ),
    "a window left behind on purpose": (
        """
        @pytest.mark.keeps_widgets
        def test_it(qapp):
            global window
            window = QWidget()
        """,
        CLEAN,
    ),
    "a log warning": (
        """
        def test_it():
            logging.getLogger("disk").warning("nearly full")
        """,
        "disk: WARNING: nearly full",
    ),
    "a log warning that is expected": (
        """
        @pytest.mark.expects_log_warnings
        def test_it():
            logging.getLogger("disk").warning("nearly full")
        """,
        CLEAN,
    ),
    "a Qt warning": (
        """
        def test_it(qapp):
            qWarning("painter not active")
        """,
        "painter not active",
    ),
    "a Python warning": (
        """
        def test_it():
            warnings.warn("old way")
        """,
        "UserWarning: old way",
    ),
    "settings kept in the home folder": (
        """
        def test_it():
            folder = platformdirs.user_config_path("bodymap")
            assert "home" in folder.parts[-3]
        """,
        CLEAN,
    ),
}

IMPORTS = """
import logging, warnings
import platformdirs, pytest
from PySide6.QtCore import qWarning
from PySide6.QtWidgets import QWidget
"""


@pytest.mark.parametrize("case", CASES)
def test_that_the_shared_rules_see(case: str, tmp_path: Path) -> None:
    body, expected = CASES[case]
    shutil.copy(TESTS / "conftest.py", tmp_path)
    indent = re.compile(r"^ {8}", re.MULTILINE)
    (tmp_path / "test_it.py").write_text(IMPORTS + indent.sub("", body), encoding="utf-8")
    shutil.copy(TESTS.parent / "pyproject.toml", tmp_path)
    done = subprocess.run(
        [sys.executable, "-P", "-m", "pytest", "-p", "no:cacheprovider", "test_it.py"],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        check=False,
    )
    assert expected in done.stdout
    assert (done.returncode == 0) is (expected == CLEAN)
