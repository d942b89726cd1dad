"""Which side is which stands whole on every small picture."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from pytestqt.qtbot import QtBot

from bodymap.terms import BodyView
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.i18n import SHIPPED, Languages
from bodymap.ui.intake.pictures import BodyPicture
from bodymap.ui.theme import Themes


@pytest.fixture
def languages() -> Iterator[Languages]:
    made = Languages()
    yield made
    made.use("en")


@pytest.mark.parametrize("width", [170, 200, 240, 320])
@pytest.mark.parametrize("code", [language.code for language in SHIPPED])
def test_that_no_word_of_a_side_is_cut(
    qtbot: QtBot, themes: Themes, languages: Languages, code: str, width: int
) -> None:
    languages.use(code)
    picture = BodyPicture(FigureArt(drawing_path), BodyView.FRONT, themes.theme)
    qtbot.addWidget(picture)
    picture.resize(width, picture.height_for(width))
    picture.show()
    left, right = picture.sides
    for label in (left, right):
        metrics = label.fontMetrics()
        longest = max(metrics.horizontalAdvance(word) for word in label.text().split())
        assert label.contentsRect().width() >= longest, label.text()
        assert label.height() >= label.heightForWidth(label.width())
    assert not left.geometry().intersects(right.geometry())
    assert picture.rect().contains(left.geometry())
    assert picture.rect().contains(right.geometry())


def test_that_a_long_name_takes_what_a_short_one_leaves(qtbot: QtBot, themes: Themes) -> None:
    picture = BodyPicture(FigureArt(drawing_path), BodyView.FRONT, themes.theme)
    qtbot.addWidget(picture)
    left, right = picture.sides
    left.setText("A side with a rather long name")
    right.setText("B")
    picture.show()
    whole = left.fontMetrics().horizontalAdvance(left.text())
    picture.resize(whole + 70, whole + 100)
    assert left.width() >= whole
    assert left.height() < 2 * left.fontMetrics().height()


def test_that_two_long_names_in_a_small_picture_stand_one_below_the_other(
    qtbot: QtBot, themes: Themes
) -> None:
    picture = BodyPicture(FigureArt(drawing_path), BodyView.FRONT, themes.theme)
    qtbot.addWidget(picture)
    left, right = picture.sides
    left.setText("Linksherumdrehend")
    right.setText("Rechtsherumdrehend")
    picture.show()
    picture.resize(left.fontMetrics().horizontalAdvance(right.text()) + 40, 300)
    assert not left.geometry().intersects(right.geometry())
    assert right.geometry().top() > left.geometry().bottom()
