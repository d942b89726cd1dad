"""All rooms in another language, in the dark, and right to left, in the middle of what they do."""

from __future__ import annotations

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QLabel, QPushButton

from bodymap.quiz.model import Level, QuestionKind
from bodymap.sessions.training import RoundPlan
from bodymap.terms import BodyView, Laterality
from bodymap.ui.i18n import PseudoTranslator
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Appearance, Themes
from bodymap.ui.training.page import Room, TrainingPage

PSEUDO = "⟦"


@pytest.fixture
def busy(training: TrainingPage) -> TrainingPage:
    """Return the page with every room made, a place touched and a question answered."""
    explore = training.explore
    explore.select(Selection("temporalis.TrP1", Laterality.LEFT))
    explore.touch(BodyView.LEFT, -60, 100)
    quiz = training.quiz
    quiz.begin(RoundPlan(quiz.session.sets()[0], (QuestionKind.DRAW_REFERRAL,), Level.EASY))
    quiz.round.pass_on()
    training.cards.show_card("neck-and-head")
    return training


def test_that_all_rooms_change_their_language(busy: TrainingPage) -> None:
    def words(room: Room) -> list[str]:
        busy.show_room(room)
        QApplication.processEvents()
        parts: list[QPushButton | QLabel] = list(busy.findChildren(QPushButton))
        parts += busy.findChildren(QLabel)
        return [part.text() for part in parts if part.isVisible() and part.text()]

    english = {room: set(words(room)) for room in Room}
    translator = PseudoTranslator()
    QApplication.installTranslator(translator)
    try:
        QApplication.processEvents()
        for room in Room:
            left = [
                text
                for text in words(room)
                if text in english[room] and text.strip(" +−bodymap0123456789.")
            ]
            said = {"signal", "face", "Scalp", "Temporalis"}
            left = [text for text in left if not any(word in text for word in said)]
            assert left == [], room
    finally:
        QApplication.removeTranslator(translator)
        QApplication.processEvents()
    assert {room: set(words(room)) for room in Room} == english


def test_that_all_rooms_go_dark(busy: TrainingPage, themes: Themes) -> None:
    for room in Room:
        busy.show_room(room)
        QApplication.processEvents()
        themes.set_appearance(Appearance.DARK)
        QApplication.processEvents()
        dark = busy.grab().toImage()
        themes.set_appearance(Appearance.LIGHT)
        QApplication.processEvents()
        light = busy.grab().toImage()
        places = [(x, y) for x in range(5, 1200, 60) for y in range(5, 700, 60)]
        darker = sum(
            dark.pixelColor(*place).lightness() < light.pixelColor(*place).lightness()
            for place in places
        )
        assert darker > 0.6 * len(places), room


def test_that_the_body_is_not_mirrored_right_to_left(busy: TrainingPage) -> None:
    board = busy.explore.board
    board.show_view(BodyView.FRONT)
    busy.show_room(Room.EXPLORE)
    QApplication.processEvents()
    left, right = board._sides
    before = left.text(), left.x() < right.x()
    application = QApplication.instance()
    assert isinstance(application, QApplication)
    application.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    try:
        QApplication.processEvents()
        assert (left.text(), left.x() < right.x()) == before
        assert busy.explore.card.x() >= 0
        ways = busy.explore.ways.mapTo(busy, busy.explore.ways.rect().center())
        assert ways.x() > busy.width() / 2, "the list did not change sides"
    finally:
        application.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        QApplication.processEvents()
