"""The checkers of layout find what they are there for, and nothing else."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QScrollArea, QWidget

from tests.ui.cut_off import cut_off
from tests.ui.targets import nameless, too_small, unreached


@pytest.fixture
def root() -> Iterator[QWidget]:
    made = QWidget()
    made.resize(400, 300)
    yield made
    made.deleteLater()


def show(root: QWidget) -> None:
    root.show()
    QApplication.processEvents()


def put(widget: QWidget, parent: QWidget, x: int, y: int, width: int, height: int) -> QWidget:
    widget.setParent(parent)
    widget.setGeometry(x, y, width, height)
    return widget


def test_that_text_with_room_enough_is_fine(root: QWidget) -> None:
    put(QLabel("Your left temple"), root, 0, 0, 300, 40)
    put(QPushButton("Change"), root, 0, 60, 200, 60)
    wrapped = QLabel("Touch the shoulder in the picture " * 4)
    wrapped.setWordWrap(True)
    put(wrapped, root, 0, 130, 380, 120)
    show(root)
    assert cut_off(root) == []


@pytest.mark.parametrize(
    ("size", "wraps", "words"),
    [
        ((40, 40), False, "in width"),
        ((300, 6), False, "in height"),
        ((100, 30), True, "in height"),
        ((20, 300), True, "in width"),
    ],
)
def test_that_text_without_room_is_found(
    root: QWidget, size: tuple[int, int], wraps: bool, words: str
) -> None:
    label = QLabel("Your left temple and the back of your neck")
    label.setWordWrap(wraps)
    put(label, root, 0, 0, *size)
    show(root)
    assert any(words in problem for problem in cut_off(root))


def test_that_a_button_narrower_than_its_words_is_found(root: QWidget) -> None:
    put(QPushButton("Yes, that is right: done"), root, 0, 0, 60, 60)
    show(root)
    assert any("in width" in problem for problem in cut_off(root))


def test_that_text_beyond_its_frame_is_found_unless_it_can_be_scrolled_to(root: QWidget) -> None:
    frame = put(QWidget(), root, 0, 0, 200, 100)
    put(QLabel("Your left temple"), frame, 0, 80, 180, 40)
    area = QScrollArea()
    inner = QWidget()
    inner.resize(150, 500)
    put(QLabel("Your neck"), inner, 0, 440, 140, 40)
    area.setWidget(inner)
    put(area, root, 0, 150, 200, 100)
    show(root)
    (problem,) = cut_off(root)
    assert "Your left temple" in problem
    inner.resize(150, 90)  # now nothing can be scrolled, and the label lies below the end
    show(root)
    assert len(cut_off(root)) == 2


def test_that_words_over_each_other_are_found(root: QWidget) -> None:
    put(QLabel("Your left temple"), root, 0, 0, 300, 40)
    put(QPushButton("Change"), root, 100, 20, 200, 60)
    show(root)
    (problem,) = cut_off(root)
    assert "over each other" in problem


def test_that_what_is_hidden_is_not_looked_at(root: QWidget) -> None:
    put(QPushButton("Yes, that is right: done"), root, 0, 0, 20, 20).hide()
    show(root)
    assert cut_off(root) == too_small(root) == nameless(root) == []


def test_that_small_nameless_and_unreached_controls_are_found(root: QWidget) -> None:
    good = put(QPushButton("Good"), root, 0, 0, 100, 48)
    small = put(QPushButton("Small"), root, 0, 60, 47, 60)
    mute = put(QPushButton(), root, 0, 130, 60, 60)
    mute.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    grey = put(QPushButton("Grey"), root, 0, 200, 10, 10)
    grey.setEnabled(False)
    show(root)
    assert good.isVisible()
    assert small.isVisible()
    (one,) = too_small(root)
    assert "Small" in one
    assert "47x60" in one
    assert len(nameless(root)) == 1
    assert len(unreached(root)) == 1
    mute.setAccessibleName("Help")
    assert nameless(root) == []
    assert "Help" in unreached(root)[0]
