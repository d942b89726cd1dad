"""Qt draws our SVG as PNG without a window."""

from __future__ import annotations

import subprocess
import sys

import pytest
from PySide6.QtGui import QColor, QImage
from PySide6.QtWidgets import QApplication

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.ui.rasterise import svg_to_png

HALVES = (
    '<svg xmlns="http://www.w3.org/2000/svg" viewBox="-10 0 40 20" width="40mm" height="20mm">'
    '<rect x="-10" y="0" width="20" height="20" fill="#c62828"/></svg>'
)


def test_that_a_picture_has_the_asked_width_and_its_own_shape(qapp: QApplication) -> None:
    image = QImage.fromData(svg_to_png(HALVES, 200))
    assert (image.width(), image.height()) == (200, 100)
    assert image.pixelColor(20, 50) == QColor("#c62828")
    assert image.pixelColor(180, 50).alpha() == 0


@pytest.mark.parametrize("width", [0, -4, 1_000_000])
def test_that_a_useless_size_is_refused(qapp: QApplication, width: int) -> None:
    with pytest.raises(EnvironmentProblem, match="pixels"):
        svg_to_png(HALVES, width)


@pytest.mark.expects_log_warnings
def test_that_broken_svg_is_our_mistake(qapp: QApplication) -> None:
    with pytest.raises(ProgramError):
        svg_to_png('<svg xmlns="http://www.w3.org/2000/svg"/>', 100)


def test_that_no_window_system_is_needed() -> None:
    program = (
        "from bodymap.ui.rasterise import svg_to_png; import sys;"
        f"sys.exit(0 if svg_to_png('''{HALVES}''', 40)[:4] == b'\\x89PNG' else 1)"
    )
    done = subprocess.run(
        [sys.executable, "-c", program], env={"PATH": ""}, capture_output=True, check=False
    )
    assert done.returncode == 0, done.stderr
