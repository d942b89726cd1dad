"""Where one reads from the right, rows and legend are mirrored and nothing lies over another."""

from __future__ import annotations

from dataclasses import replace

import numpy as np
import pytest
from numpy.typing import NDArray
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtWidgets import QAbstractButton, QStyleOptionViewItem, QWidget
from pytestqt.qtbot import QtBot

from bodymap.terms import Laterality
from bodymap.ui.canvas.legend import PAD, Legend
from bodymap.ui.clinician.row_delegate import RowDelegate
from bodymap.ui.clinician.row_model import RowModel
from bodymap.ui.clinician.rows import MuscleRow
from bodymap.ui.i18n import Languages
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Theme, Themes
from bodymap.ui.widgets.segmented import SegmentedSwitch
from tests.ui.conftest import WindowMaker

WIDTH = 300
ROW = MuscleRow(
    "Temporalis", Selection("temporalis.TrP1", Laterality.LEFT), 1, 0.4, 0.7, reason="a reason"
)
LTR, RTL = Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft


def picture(theme: Theme, row: MuscleRow, direction: Qt.LayoutDirection) -> QImage:
    delegate, model = RowDelegate(theme), RowModel()
    model.show((row,))
    option = QStyleOptionViewItem()
    option.direction = direction
    option.font.setPixelSize(13)
    option.rect = QRect(0, 0, WIDTH, delegate.sizeHint(option, model.index(0)).height())
    image = QImage(option.rect.size(), QImage.Format.Format_RGB32)
    image.fill(theme.colour("surface"))
    painter = QPainter(image)
    delegate.paint(painter, option, model.index(0))
    painter.end()
    return image


def pixels(image: QImage) -> NDArray[np.int16]:
    plain = image.convertToFormat(QImage.Format.Format_RGB32)
    rows = np.frombuffer(plain.constBits(), dtype=np.uint8)
    rows = rows.reshape(plain.height(), plain.bytesPerLine() // 4, 4)[:, : plain.width(), 2::-1]
    return rows.astype(np.int16)


def is_like(shown: NDArray[np.int16], colour: QColor) -> NDArray[np.bool_]:
    wanted = np.array([colour.red(), colour.green(), colour.blue()], dtype=np.int16)
    return np.asarray((np.abs(shown - wanted) <= 12).all(axis=2))


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_that_numbers_stand_beside_the_bars(themes: Themes, direction: Qt.LayoutDirection) -> None:
    theme = themes.theme
    shown = pixels(picture(theme, replace(ROW, pain_covered=1.0, pattern_painted=1.0), direction))
    for token in ("pain_bar", "zone_bar"):
        bar = is_like(shown, theme.colour(token))
        lines = np.flatnonzero(bar.sum(axis=1) > 20)
        assert len(lines)
        columns = np.flatnonzero(bar[lines].any(axis=0))
        room = slice(columns[0], columns[-1] + 1)
        around = shown[lines[0] - 5 : lines[-1] + 6, room]
        ink = is_like(around, theme.colour("ink")) | is_like(around, theme.colour("quiet"))
        assert not ink.any()
        beside = shown[lines[0] - 5 : lines[-1] + 6]
        number = np.flatnonzero(is_like(beside, theme.colour("ink")).any(axis=0))
        assert len(number)
        if direction is LTR:
            assert number[0] > columns[-1]
        else:
            assert number[-1] < columns[0]


def test_that_a_row_is_mirrored(themes: Themes) -> None:
    theme = themes.theme
    one, other = (pixels(picture(theme, ROW, direction)) for direction in (LTR, RTL))
    for token in ("pain_bar", "zone_bar"):
        there = np.flatnonzero(is_like(one, theme.colour(token)).any(axis=0))
        here = np.flatnonzero(is_like(other, theme.colour(token)).any(axis=0))
        assert here[0] == pytest.approx(WIDTH - 1 - there[-1], abs=2)
        assert here[-1] == pytest.approx(WIDTH - 1 - there[0], abs=2)


@pytest.mark.parametrize("direction", [LTR, RTL])
def test_that_the_legends_words_stand_whole_beside_their_swatches(
    qtbot: QtBot, themes: Themes, direction: Qt.LayoutDirection
) -> None:
    parent = QWidget()
    qtbot.addWidget(parent)
    parent.setLayoutDirection(direction)
    legend = Legend(themes.theme, parent)
    legend.show_kinds(pain=True, core=True, spillover=True, mark=True)
    parent.resize(legend.size())
    shown = pixels(legend.grab().toImage())
    words = is_like(shown, themes.theme.colour("quiet"))
    columns = np.flatnonzero(words.any(axis=0))
    widest = max(legend.fontMetrics().horizontalAdvance(text) for text in legend.texts)
    assert columns[-1] - columns[0] == pytest.approx(widest, abs=5)
    assert columns[0] >= PAD - 1
    assert columns[-1] <= legend.width() - PAD
    swatch = np.flatnonzero(is_like(shown, themes.theme.colour("pain_edge")).any(axis=0))
    assert len(swatch)
    if direction is LTR:
        assert swatch[-1] < columns[0]
    else:
        assert swatch[0] > columns[-1]


def test_that_the_switch_rounds_its_outer_corners(qtbot: QtBot, themes: Themes) -> None:
    switch = SegmentedSwitch(["one", "two"], ["", ""], "switch")
    qtbot.addWidget(switch)
    assert [button.property("look") for button in switch.buttons] == ["first", "last"]
    switch.setLayoutDirection(RTL)
    assert [button.property("look") for button in switch.buttons] == ["last", "first"]


@pytest.mark.parametrize("code", ["en", "de", "es", "fr", "ar"])
def test_that_tool_buttons_have_the_height_they_ask_for(
    open_window: WindowMaker, code: str
) -> None:
    languages = Languages()
    languages.use(code)
    try:
        window = open_window()
        row = window.page.stage.tool_row
        assert row is not None
        heights = set()
        for button in row.findChildren(QAbstractButton):
            assert button.height() >= button.minimumSizeHint().height(), button.text()
            heights.add(button.height())
        assert len(heights) == 1
    finally:
        languages.use("en")
