"""Reading cards: list, search, links, the diagram frame by frame, the page to hand out."""

from __future__ import annotations

from pathlib import Path

import pytest
from PySide6.QtCore import Qt, QUrl
from PySide6.QtGui import QImage
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.ui.printing.report import sheet_image
from bodymap.ui.theme import Themes
from bodymap.ui.training import diagram as diagram_module
from bodymap.ui.training.card_pages import card_sheets
from bodymap.ui.training.cards import CardsPage
from bodymap.ui.training.diagram import DiagramView
from bodymap.ui.training.page import Room, TrainingPage


@pytest.fixture
def cards(training: TrainingPage) -> CardsPage:
    training.show_room(Room.CARDS)
    QApplication.processEvents()
    return training.cards


def test_that_every_card_can_be_read_with_its_sources(
    cards: CardsPage, training: TrainingPage
) -> None:
    assert training.library is not None
    for card in training.library.cards:
        cards.show_card(card.id)
        text = cards.text.toPlainText()
        assert text.startswith(card.title)
        assert "Sources" in text
        assert "[^" not in text
        first = training.library.sources[card.sources[0].id]
        assert first.citation[:30] in text.replace("\n", " ")


def test_that_a_card_is_found_by_what_it_says(cards: CardsPage) -> None:
    everything = len(cards.list.values)
    cards.search.setText("pneumothorax lung")
    found = [value for value in cards.list.values if value]
    assert len(found) < everything
    cards.search.setText("needling risk")
    QTest.keyClick(cards.search, Qt.Key.Key_Return)
    assert cards.card is not None
    assert cards.card.id == cards.list.values[0]
    cards.search.setText("zzzz")
    assert cards.list.values == []


def test_that_links_lead_to_cards_and_muscles(cards: CardsPage, training: TrainingPage) -> None:
    cards.show_card("trigger-points")
    cards.text.anchorClicked.emit(QUrl("card:red-flags"))
    assert cards.card is not None
    assert cards.card.id == "red-flags"
    cards.back.click()
    assert cards.text.toPlainText().startswith("What a trigger point is")
    cards.text.anchorClicked.emit(QUrl("muscle:temporalis"))
    assert training.room is Room.EXPLORE
    assert training.explore.looked.selection is not None
    assert training.explore.looked.selection.muscle_id == "temporalis"


def test_that_an_address_on_the_web_is_never_opened(cards: CardsPage) -> None:
    before = cards.card
    cards.text.anchorClicked.emit(QUrl("https://example.org/"))
    assert cards.card is before
    assert cards.text.loadResource(2, QUrl("https://example.org/picture.png")) is None


def test_that_a_muscles_card_leads_to_what_explains_it(training: TrainingPage) -> None:
    training.explore.card.anchorClicked.emit(QUrl("card:neck-and-head"))
    assert training.room is Room.CARDS
    assert training.cards.card is not None
    assert training.cards.card.id == "neck-and-head"


def test_that_the_page_is_scrolled_by_keys(cards: CardsPage) -> None:
    cards.show_card("neck-and-head")
    QApplication.processEvents()
    QApplication.processEvents()
    bar = cards.room.verticalScrollBar()
    assert bar.maximum() > 0
    QTest.keyClick(cards.text, Qt.Key.Key_End)
    assert bar.value() == bar.maximum()


def frames(view: DiagramView, step_s: float = 0.25) -> list[tuple[int, bytes]]:
    """Play a diagram to its end; return the step and the picture of every frame."""
    found = []
    view.toggle()
    assert view.play.text() == "Pause"
    while view.is_playing:
        image = view.picture.grab().toImage().convertToFormat(QImage.Format.Format_RGB32)
        found.append((view.step, bytes(image.constBits())))
        view.advance(step_s)
    return found


def test_that_signals_travel_through_every_step(cards: CardsPage) -> None:
    cards.show_card("neck-and-head")
    view = cards.diagram
    view.move_step(5)
    shown = frames(view)
    assert [step for step, _ in shown] == sorted(step for step, _ in shown)
    assert {step for step, _ in shown} == set(range(6))
    for number in range(6):
        pictures = {picture for step, picture in shown if step == number}
        assert len(pictures) > 2, f"nothing moves in step {number + 1}"
    assert view.play.text() == "Play again"


def test_that_nothing_moves_by_itself(qtbot: QtBot, cards: CardsPage) -> None:
    cards.show_card("neck-and-head")
    before = cards.diagram.picture.share, cards.diagram.step
    qtbot.wait(120)
    assert (cards.diagram.picture.share, cards.diagram.step) == before
    assert not cards.diagram.is_playing


def test_that_reduced_motion_leaves_steps_that_stand_still(
    cards: CardsPage, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(diagram_module, "is_motion_reduced", lambda _widget: True)
    cards.show_card("neck-and-head")
    view = cards.diagram
    view.retranslate()
    assert not view.play.isVisible()
    view.toggle()
    assert not view.is_playing
    for _ in range(5):
        view.on.click()
        assert view.picture.share == 1.0
    assert view.step == 5
    assert not view.on.isEnabled()
    assert "step 6 of 6" in view.picture.accessibleDescription()


def test_that_a_card_is_saved_to_hand_out(
    cards: CardsPage, training: TrainingPage, tmp_path: Path
) -> None:
    path = tmp_path / "card.pdf"
    cards.show_card("neck-and-head")
    cards.save_pdf(path)
    assert path.read_bytes().startswith(b"%PDF")
    assert training.library is not None
    for card in training.library.cards:
        sheets = card_sheets(card, training.library)
        assert len(sheets) <= 2, card.id
        assert not sheet_image(sheets[0], 300).isNull()


def test_that_a_folder_that_cannot_be_written_is_told(
    qtbot: QtBot, cards: CardsPage, tmp_path: Path
) -> None:
    with qtbot.waitSignal(cards.problem_raised):
        cards.save_pdf(tmp_path / "missing" / "card.pdf")


def test_that_the_page_is_dressed_anew_in_the_dark(cards: CardsPage, themes: Themes) -> None:
    from bodymap.ui.theme import load_theme

    cards.show_theme(load_theme("dark"))
    assert cards.text.toPlainText()
    cards.show_theme(themes.theme)
