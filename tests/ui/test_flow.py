"""Rows that wrap, and buttons whose words do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.ui.intake.screen import button, say
from bodymap.ui.widgets.flow import FlowLayout


@pytest.fixture
def row(qtbot: QtBot) -> QWidget:
    made = QWidget()
    qtbot.addWidget(made)
    flow = FlowLayout(made, gap=10)
    for _ in range(3):
        part = QWidget()
        part.setFixedSize(QSize(100, 50))
        flow.addWidget(part)
    made.resize(230, 200)
    made.show()
    return made


def places(row: QWidget) -> list[tuple[int, int]]:
    parts = [part for part in row.children() if isinstance(part, QWidget)]
    return [(part.x(), part.y()) for part in parts if part.isVisibleTo(row)]


def test_that_rows_begin_where_reading_begins(row: QWidget) -> None:
    assert places(row) == [(0, 0), (110, 0), (0, 60)]
    row.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    layout = row.layout()
    assert layout is not None
    layout.activate()
    layout.setGeometry(row.rect())
    assert places(row) == [(130, 0), (20, 0), (130, 60)]


def test_that_what_is_hidden_takes_no_room(row: QWidget) -> None:
    first = row.children()[1]
    assert isinstance(first, QWidget)
    first.hide()
    layout = row.layout()
    assert layout is not None
    layout.setGeometry(row.rect())
    assert places(row) == [(0, 0), (110, 0)]
    assert layout.heightForWidth(230) == 50


def test_that_long_words_wrap_in_a_narrow_row(qtbot: QtBot) -> None:
    row, pill = QWidget(), button("pill")
    qtbot.addWidget(row)
    say(pill, "words that are far too long for one narrow row")
    FlowLayout(row).addWidget(pill)
    wide = pill.sizeHint()
    row.resize(wide.width() // 2, 400)
    row.show()
    QApplication.processEvents()
    assert pill.width() == wide.width() // 2
    assert pill.height() > wide.height() + 10
    assert pill.minimumSizeHint().width() < wide.width() // 2
    assert pill.text().replace("\n", " ") == pill.accessibleName()
