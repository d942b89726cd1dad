"""What every test gets: a home of its own, no display, and no silent warnings."""

from __future__ import annotations

import gc
import logging
import os
import sys
from typing import TYPE_CHECKING

import pytest

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from PySide6.QtWidgets import QWidget

    from bodymap.atlas.build import AtlasOnFigure
    from bodymap.figure.load import Figure

os.environ["QT_QPA_PLATFORM"] = "offscreen"

HOMES = {
    "XDG_CONFIG_HOME": "config",
    "XDG_DATA_HOME": "data",
    "XDG_STATE_HOME": "state",
    "XDG_CACHE_HOME": "cache",
    "XDG_RUNTIME_DIR": "runtime",
    "APPDATA": "config",
    "LOCALAPPDATA": "data",
}


@pytest.fixture(scope="session")
def figure() -> Figure:
    """Return the neutral figure, read once for all tests; nobody may change it."""
    from bodymap.figure.load import load_figure

    return load_figure()


@pytest.fixture(scope="session")
def material() -> AtlasOnFigure:
    """Return the shipped atlas on its figure, loaded once; slow only while it must be compiled."""
    from bodymap.atlas.build import load_atlas_on_figure

    return load_atlas_on_figure()


@pytest.fixture(autouse=True)
def own_home(tmp_path_factory: pytest.TempPathFactory, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Give the test settings and data folders of its own, and return the folder that holds them.

    The keyring of who runs the tests is none of theirs.
    """
    home = tmp_path_factory.mktemp("home")
    for variable, folder in HOMES.items():
        (home / folder).mkdir(mode=0o700, exist_ok=True)
        monkeypatch.setenv(variable, str(home / folder))
    monkeypatch.setenv("HOME", str(home))
    monkeypatch.setenv("PYTHON_KEYRING_BACKEND", "keyring.backends.fail.Keyring")
    monkeypatch.setenv("USERPROFILE", str(home))
    return home


@pytest.fixture(autouse=True)
def no_unexpected_log_warnings(
    request: pytest.FixtureRequest, caplog: pytest.LogCaptureFixture
) -> Iterator[None]:
    """Fail a test during which anything was logged at WARNING or above, unless it expects that."""
    yield
    if request.node.get_closest_marker("expects_log_warnings"):
        return
    logged = [
        f"{record.name}: {record.levelname}: {record.getMessage()}"
        for record in (*caplog.get_records("setup"), *caplog.get_records("call"))
        if record.levelno >= logging.WARNING
    ]
    if logged:
        pytest.fail("logged without being expected:\n" + "\n".join(logged), pytrace=False)


@pytest.fixture(autouse=True)
def no_leaked_windows(request: pytest.FixtureRequest) -> Iterator[None]:
    """Fail a test that leaves top-level widgets behind, naming them, and remove those."""
    before = top_level_widgets()
    yield
    leaked = new_top_level_widgets(before)
    if leaked:
        gc.collect()  # a widget in a reference cycle is garbage, not a leak
        leaked = new_top_level_widgets(before)
    names = [describe(widget) for widget in leaked]
    for widget in leaked:
        widget.close()
        widget.deleteLater()
    if names and not request.node.get_closest_marker("keeps_widgets"):
        pytest.fail("top-level widgets left behind: " + ", ".join(names), pytrace=False)


def top_level_widgets() -> list[QWidget]:
    """Return the windows without a parent; none while nothing has started Qt.

    Qt is looked for, not imported: the tests of the lower layers run without it.
    """
    widgets = sys.modules.get("PySide6.QtWidgets")
    core = sys.modules.get("PySide6.QtCore")
    if widgets is None or core is None or widgets.QApplication.instance() is None:
        return []
    core.QCoreApplication.sendPostedEvents(None, core.QEvent.Type.DeferredDelete.value)
    return [widget for widget in widgets.QApplication.topLevelWidgets() if widget.parent() is None]


def new_top_level_widgets(before: list[QWidget]) -> list[QWidget]:
    """Return the windows that are there now and were not before."""
    return [
        widget for widget in top_level_widgets() if not any(widget is known for known in before)
    ]


def describe(widget: QWidget) -> str:
    """Return a widget's class and whatever else tells it from others."""
    names = [name for name in (widget.objectName(), widget.windowTitle()) if name]
    return type(widget).__name__ + (f" ({', '.join(names)})" if names else "")
