"""Take the README's picture of the window: `python -m bodymap.ui.snapshot assets/help/window.png`.

For developers; needs no screen.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

from PySide6.QtCore import QElapsedTimer
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from bodymap.resources import asset
from bodymap.terms import Laterality
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.materials import read_materials
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Appearance, Themes

SIZE = (1280, 800)
SAMPLE = "upper_trapezius_left"
CHOSEN = Selection("trapezius_upper.TrP1", Laterality.LEFT)
PATIENCE_MS = 30_000
LAYOUTS = 5  # rounds of events until the last words have found their room


def picture(size: tuple[int, int] = SIZE, appearance: Appearance = Appearance.LIGHT) -> QImage:
    """Return the clinician's window with a sample and a chosen muscle, once all is known."""
    themes = Themes(appearance)
    themes.dress()
    window = MainWindow(Mode.CLINICIAN, themes)
    window.start_reading = window.fill  # type: ignore[method-assign] # read here, not in a thread
    window.resize(*size)
    window.show()
    window.take(read_materials())
    window.files.open_path(asset("samples", f"{SAMPLE}.bodymap.json"), as_sample=True)
    window.desk.select(CHOSEN)
    waited = QElapsedTimer()
    waited.start()
    while window.desk.thoughts.is_busy and waited.elapsed() < PATIENCE_MS:
        QApplication.processEvents()
    for _ in range(LAYOUTS):
        QApplication.processEvents()
    image = window.grab().toImage()
    window.desk.new()
    window.close()
    window.deleteLater()
    return image


def main(arguments: list[str]) -> int:
    """Save the picture under the name given; return the exit code."""
    os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
    app = QApplication([*arguments[:1], "-style", "fusion"])
    app.setApplicationName("bodymap")
    target = Path(arguments[1] if len(arguments) > 1 else "window.png")
    return 0 if picture().save(str(target)) else 1


if __name__ == "__main__":
    sys.exit(main(sys.argv))
