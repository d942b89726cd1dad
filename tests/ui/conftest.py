"""What the tests of the window share."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QSettings
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.materials import Materials, read_materials
from bodymap.ui.theme import Appearance, Themes

GOLDEN = Path(__file__).parent.parent / "golden"
LEVELS = 24  # a pixel differs when a channel is off by more
SHARE = 0.005  # of the pixels may differ

WindowMaker = Callable[..., MainWindow]
PictureCheck = Callable[[QImage, str], None]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption(
        "--update-golden", action="store_true", help="store the pictures instead of comparing"
    )


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Let pass what Qt's offscreen platform says of every window that has a least size."""
    quiet = pytest.mark.qt_log_ignore(
        "This plugin does not support propagateSizeHints", extend=True
    )
    for item in items:
        if Path(__file__).parent in item.path.parents:
            item.add_marker(quiet)


@pytest.fixture(scope="session")
def qapp_args() -> list[str]:
    return ["bodymap", "-style", "fusion"]


@pytest.fixture(autouse=True)
def application(qapp: QApplication) -> QApplication:
    """Start Qt with windows before anything starts it without."""
    return qapp


@pytest.fixture(scope="session")
def materials() -> Materials:
    """Figure and atlas as they ship; read once, they are immutable."""
    return read_materials()


@pytest.fixture
def themes(qapp: QApplication, own_home: Path) -> Iterator[Themes]:
    QSettings.setPath(
        QSettings.Format.IniFormat, QSettings.Scope.UserScope, str(own_home / "config")
    )
    made = Themes(Appearance.LIGHT)
    made.dress()
    yield made
    qapp.setStyleSheet("")


@pytest.fixture
def open_window(qtbot: QtBot, themes: Themes, materials: Materials) -> Iterator[WindowMaker]:
    """Return a function that shows a window of a mode, ready for painting unless told not."""
    made: list[MainWindow] = []

    def make(
        mode: Mode = Mode.CLINICIAN, size: tuple[int, int] = (1280, 800), *, ready: bool = True
    ) -> MainWindow:
        window = MainWindow(mode, themes)
        made.append(window)
        window.start_reading = window.fill  # type: ignore[method-assign] # no thread in tests
        window.resize(*size)
        window.show()
        qtbot.waitExposed(window)
        window.fill()
        if ready:
            window.take(materials)
        QApplication.processEvents()
        return window

    yield make
    for window in made:
        if window.desk.is_ready:
            window.desk.stop()
            window.desk.cancel_stroke()
            window.desk.new()
        window.close()
        window.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def window(open_window: WindowMaker) -> MainWindow:
    return open_window()


@pytest.fixture
def check_picture(request: pytest.FixtureRequest) -> PictureCheck:
    """Return a function that compares a picture with the stored one of that name."""
    update = bool(request.config.getoption("--update-golden", default=False))

    def check(image: QImage, name: str) -> None:
        path = GOLDEN / f"{name}.png"
        if update:
            GOLDEN.mkdir(exist_ok=True)
            assert image.save(str(path))
            return
        stored = QImage(str(path))
        assert not stored.isNull(), (
            f"{path.name} is missing: run with --update-golden and look at it"
        )
        differing = differing_share(image, stored)
        assert differing <= SHARE, f"{name}: {differing:.2%} of the pixels differ"

    return check


def differing_share(one: QImage, other: QImage) -> float:
    """Return the share of pixels in which two pictures differ visibly; 1 for different sizes."""
    import numpy as np

    if one.size() != other.size():
        return 1.0
    pixels = []
    for image in (one, other):
        plain = image.convertToFormat(QImage.Format.Format_RGBA8888)
        rows = np.frombuffer(plain.constBits(), dtype=np.uint8)
        pixels.append(rows.reshape(plain.height(), plain.bytesPerLine()).astype(np.int16))
    differs = np.abs(pixels[0] - pixels[1]).reshape(one.height(), -1, 4).max(axis=2) > LEVELS
    return float(differs.mean())


def pixel(canvas: CanvasView, u: float, v: float) -> QPoint:
    """Return the canvas pixel nearest to a point in view mm."""
    return canvas.viewport.to_px(u, v).toPoint()
