"""Small screens and narrow windows: nothing is cut, and no name is shortened into nonsense."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QAbstractButton
from pytestqt.qtbot import QtBot

from bodymap.resources import asset
from bodymap.terms import Laterality
from bodymap.ui.main_window import START_SIZE, MainWindow, start_size
from bodymap.ui.selection import Selection
from bodymap.ui.widgets.elided import ElidedLabel
from tests.ui.conftest import WindowMaker


@pytest.mark.parametrize("screen", [(1024, 768), (1280, 800), (1366, 768), (3840, 2160)])
def test_that_the_window_opens_no_larger_than_the_screen(screen: tuple[int, int]) -> None:
    size = start_size(QSize(*screen))
    assert size.width() < screen[0]
    assert size.height() < screen[1]
    assert size.width() <= START_SIZE[0]
    assert size.height() <= START_SIZE[1]
    assert start_size(QSize(3840, 2160)) == QSize(*START_SIZE)


def chosen(window: MainWindow) -> None:
    path = asset("samples", "tension_type_right.bodymap.json")
    assert window.files.open_path(path, as_sample=True)
    window.desk.select(Selection("temporalis.TrP1", Laterality.RIGHT))


@pytest.mark.parametrize("size", [(700, 600), (900, 600), (1024, 600), (1280, 700)])
@pytest.mark.parametrize("is_painted", [False, True])
def test_that_a_small_window_cuts_no_tool(
    open_window: WindowMaker, size: tuple[int, int], *, is_painted: bool
) -> None:
    window = open_window(size=size)
    if is_painted:
        chosen(window)
    window.page.stage.resize(window.page.stage.size())
    assert window.size() == QSize(*size)
    row = window.page.stage.tool_row
    assert row is not None
    frame = row.parentWidget()
    assert frame is not None
    assert frame.rect().contains(row.geometry())
    for button in row.findChildren(QAbstractButton):
        if button.isVisible():
            assert row.rect().contains(button.mapTo(row, button.rect().bottomRight()))
            assert button.width() >= button.minimumSizeHint().width()
    canvas = window.page.stage.canvas
    body = canvas.viewport.transform().mapRect(canvas.viewport.page)
    assert not body.toRect().intersects(row.geometry().adjusted(0, 2, 0, 0))
    assert body.height() > 120


def test_that_a_name_is_shortened_at_its_end_or_not_shown(qtbot: QtBot) -> None:
    label = ElidedLabel()
    qtbot.addWidget(label)
    label.show_words("tension_type_right", " · not saved")
    seen = set()
    for width in range(0, 400, 7):
        label.resize(width, 20)
        seen.add(label.shown)
        assert label.fontMetrics().horizontalAdvance(label.shown) <= width
        assert label.shown == "" or label.shown.startswith("tensi")
    assert "" in seen
    assert "tension_type_right · not saved" in seen
    assert any("…" in words and words.endswith("not saved") for words in seen)
