"""Strength, several pains and marks, on the page one paints on."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.areas import areas_of
from bodymap.pain.drawing import MarkKind
from bodymap.pain.layers import PainLayer, layers_of
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.paint import HINT_SEEN, PaintPage
from bodymap.ui.materials import Materials
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Themes
from tests.ui.intake.desks import MemoryStore
from tests.ui.intake.painting import (
    FOREHEAD,
    SIZES,
    PageMaker,
    kept,
    opened_pages,
    paint,
    strokes,
)


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def open_page(
    qtbot: QtBot, themes: Themes, materials: Materials, store: MemoryStore
) -> Iterator[PageMaker]:
    yield from opened_pages(qtbot, themes, materials, store)


@pytest.fixture
def page(open_page: PageMaker) -> PaintPage:
    return open_page()


# ---------------------------------------------------------------- strength and several pains


def test_that_strength_goes_into_what_is_painted_before_and_after(
    page: PaintPage, store: MemoryStore
) -> None:
    paint(page)
    page.strength.numbers[6].click()
    paint(page, FOREHEAD)
    assert [stroke.intensity for stroke in strokes(page)] == [6, 6]
    assert kept(page, store).strokes == strokes(page)
    assert page.strength.numbers[6].isChecked()
    page.strength.numbers[8].click()
    assert [stroke.intensity for stroke in strokes(page)] == [8, 8]
    page.tools.undo.click()
    assert [stroke.intensity for stroke in strokes(page)] == [6, 6]
    assert page.strength.numbers[6].isChecked()
    assert not page.strength.numbers[8].isChecked()


def test_that_another_pain_has_its_own_strength_and_kind(page: PaintPage) -> None:
    assert not page.layers.another.isEnabled()
    page.strength.numbers[6].click()
    paint(page)
    assert not any(chip.isVisible() for chip in page.layers.chips)
    page.layers.another.click()
    assert page.hint.startswith("Now paint your other pain")
    assert not any(number.isChecked() for number in page.strength.numbers)
    page.strength.numbers[6].click()
    paint(page, FOREHEAD)
    assert page.hint.startswith("Rub with your finger")
    page.strength.numbers[3].click()
    throbbing = next(kind for kind in page.layers.kinds if kind.text() == "throbbing")
    page.layers.kind.click()
    throbbing.click()
    assert layers_of(page.desk.intake.drawing) == (PainLayer(1, 6), PainLayer(2, 3, "throbbing"))
    shown = [chip.accessibleName() for chip in page.layers.chips if chip.isVisible()]
    assert shown == ["Pain 1: 6 of 10", "Pain 2: 3 of 10, throbbing"]
    page.layers.chips[0].click()
    paint(page, FOREHEAD)
    assert strokes(page)[-1].intensity == 6
    assert strokes(page)[-1].pain is None
    assert page.layers.chips[0].isChecked()


def controls(page: PaintPage) -> dict[str, QRect]:
    """Return where everything stands that was there before a second pain."""
    parts = [page.stage.frame, page.layers.another, page.tools.list, page.tools.more]
    parts += [page.tools.undo, page.layers.kind, *page.strength.numbers]
    return {
        f"{part.objectName()} {part.accessibleName()}": QRect(
            part.mapTo(page, QPoint()), part.size()
        )
        for part in parts
    }


@pytest.mark.parametrize("size", SIZES)
def test_that_nothing_moves_when_another_pain_begins(
    open_page: PageMaker, size: tuple[int, int]
) -> None:
    page = open_page(size=size)
    paint(page)
    page.strength.numbers[4].click()
    QApplication.processEvents()
    before = controls(page)
    page.layers.another.click()
    QApplication.processEvents()
    assert controls(page) == before
    paint(page, FOREHEAD)
    page.strength.numbers[7].click()
    QApplication.processEvents()
    assert controls(page) == before


@pytest.mark.parametrize("size", SIZES)
@pytest.mark.parametrize("panel", ["more", "kind"])
def test_that_what_is_opened_shows_its_heading_and_leaves_the_brushes(
    open_page: PageMaker, size: tuple[int, int], panel: str
) -> None:
    page = open_page(size=size)
    paint(page)
    page.layers.another.click()
    frame = page.stage.frame.geometry()
    opener = page.tools.more if panel == "more" else page.layers.kind
    title = page.tools.rare_title if panel == "more" else page.layers.kind_title
    opener.click()
    QApplication.processEvents()
    for part in (title, opener, *page.tools.sizes):
        assert part.visibleRegion().boundingRect() == part.rect()
    assert page.stage.frame.geometry() == frame
    assert not page.strength.isVisible()
    other = page.layers.kind if panel == "more" else page.tools.more
    other.click()
    assert not opener.isChecked()
    other.click()
    assert page.strength.isVisible()


def test_that_choosing_another_pain_and_going_back_leaves_no_empty_pain(page: PaintPage) -> None:
    paint(page)
    page.layers.another.click()
    page.layers.chips[0].click()
    assert page.pain.number == 1
    assert not any(chip.isVisible() for chip in page.layers.chips)


def test_that_a_new_patient_starts_without_strength(page: PaintPage, open_page: PageMaker) -> None:
    page.strength.numbers[9].click()
    paint(page)
    review = page.desk.review
    page.desk.end()
    page.desk.begin(IntakeSession.begin(MemoryStore(), "en"))
    page.desk.turn_to(PageId.PAINT)
    fresh = PaintPage(page.desk, FigureArt(drawing_path), page.theme)
    fresh.show_state()
    assert review.session.intensity is None
    assert fresh.pain == PainLayer(1)
    fresh.deleteLater()


# ---------------------------------------------------------------- marks


@pytest.mark.parametrize(("tool", "kind"), [("point", MarkKind.POINT), ("arrow", MarkKind.ARROW)])
def test_that_marks_are_kept_with_the_drawing(
    page: PaintPage, store: MemoryStore, tool: str, kind: MarkKind
) -> None:
    chooser: QAbstractButton = getattr(page.tools, tool)
    assert not chooser.isVisible()
    page.tools.more.click()
    chooser.click()
    paint(page)
    assert [mark.kind for mark in kept(page, store).marks] == [kind]
    page.tools.undo.click()
    assert kept(page, store).marks == ()


@pytest.mark.parametrize("tool", ["point", "arrow"])
def test_that_the_brush_comes_back_after_one_mark(page: PaintPage, tool: str) -> None:
    page.tools.more.click()
    getattr(page.tools, tool).click()
    said = []
    page.words_changed.connect(lambda: said.append(page.hint))
    assert not page.tools.sizes[1].isChecked()
    paint(page)
    assert page.stage.canvas.tool is Tool.BRUSH
    assert said[-1].startswith("Rub with your finger")


@pytest.mark.parametrize("tool", ["point", "arrow", "rub_out"])
@pytest.mark.parametrize("way", ["less", "clear", "turn"])
def test_that_the_brush_comes_back_when_one_does_something_else(
    page: PaintPage, tool: str, way: str
) -> None:
    paint(page)
    page.tools.more.click()
    getattr(page.tools, tool).click()
    if way == "less":
        page.tools.more.click()
    elif way == "clear":
        page.tools.clear.click()
    else:
        page.stage.thumbnails.thumbnails[BodyView.LEFT].click()
    assert page.stage.canvas.tool is Tool.BRUSH
    assert page.tools.sizes[1].isChecked()


def test_that_the_line_below_the_title_says_what_the_tool_does(page: PaintPage) -> None:
    said = {page.hint}
    page.tools.more.click()
    for tool in (page.tools.point, page.tools.arrow, page.tools.rub_out):
        tool.click()
        said.add(page.hint)
    assert {
        "Touch the place where it starts.",
        "Draw from where it starts to where it goes.",
    } < said
    assert len(said) == 4


# ---------------------------------------------------------------- the list


def test_that_list_and_painting_give_the_same_polygons(
    page: PaintPage, store: MemoryStore, materials: Materials
) -> None:
    review = page.desk.review
    page.strength.numbers[5].click()
    page.tools.list.click()
    assert page.places is not None
    assert page.places.areas is not None
    page.places.areas.boxes["temple", Laterality.RIGHT].click()
    ticked = {view: review.session.painted(view).wkt for view in BodyView}
    made = strokes(page)
    assert {stroke.intensity for stroke in made} == {5}
    assert kept(page, store).strokes == made
    assert page.stage.view is BodyView.RIGHT
    assert page.places.areas.boxes["temple", Laterality.RIGHT].isChecked()
    page.tools.undo.click()
    assert strokes(page) == ()
    assert not page.places.areas.boxes["temple", Laterality.RIGHT].isChecked()
    for stroke in areas_of(materials.ground.figure).strokes("temple", Laterality.RIGHT, 5):
        review.begin_stroke(stroke.view, stroke.radius_mm, erase=False)
        review.extend_stroke([(u, v, stroke.radius_mm) for u, v in stroke.points])
        review.finish_stroke()
    assert {view: review.session.painted(view).wkt for view in BodyView} == ticked


def test_that_unticking_is_one_step_and_leaves_the_rest(page: PaintPage) -> None:
    paint(page)
    page.tools.list.click()
    assert page.places is not None
    assert page.places.areas is not None
    box = page.places.areas.boxes["temple", Laterality.LEFT]
    box.click()
    both = strokes(page)
    box.click()
    assert len(strokes(page)) == 1
    page.desk.review.undo()
    assert strokes(page) == both
    page.places.back.click()
    assert page.tools.list.isVisible()


def test_that_places_belong_to_the_pain_painted_with(page: PaintPage) -> None:
    paint(page)
    page.layers.another.click()
    page.strength.numbers[9].click()
    page.tools.list.click()
    assert page.places is not None
    assert page.places.areas is not None
    page.places.areas.boxes["temple", Laterality.LEFT].click()
    assert layers_of(page.desk.intake.drawing) == (PainLayer(1), PainLayer(2, 9))


def test_that_the_page_is_complete_by_keyboard(page: PaintPage) -> None:
    page.activateWindow()
    page.tools.list.setFocus()
    QTest.keyClick(page.tools.list, Qt.Key.Key_Space)
    assert page.places is not None
    assert page.places.areas is not None
    box = page.places.areas.boxes["temple", Laterality.LEFT]
    for _ in range(60):
        if box.hasFocus():
            break
        QTest.keyClick(QApplication.focusWidget() or page, Qt.Key.Key_Tab)
    assert box.hasFocus()
    QTest.keyClick(box, Qt.Key.Key_Space)
    assert strokes(page)
    page.places.back.setFocus()
    QTest.keyClick(page.places.back, Qt.Key.Key_Space)
    page.strength.numbers[4].setFocus()
    QTest.keyClick(page.strength.numbers[4], Qt.Key.Key_Right)
    assert page.strength.numbers[5].hasFocus()
    QTest.keyClick(page.strength.numbers[5], Qt.Key.Key_Space)
    assert strokes(page)[0].intensity == 5
    QTest.keyClick(page, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    assert strokes(page)[0].intensity is None


def test_that_strength_counts_before_everything_is_read(
    qtbot: QtBot, themes: Themes, materials: Materials, store: MemoryStore
) -> None:
    desk = IntakeDesk(ReviewDesk(ranks=False))
    desk.begin(IntakeSession.begin(store, "en"))
    desk.answer("orientation", "left")
    desk.answer(HINT_SEEN, "yes")
    desk.turn_to(PageId.PAINT)
    page = PaintPage(desk, FigureArt(drawing_path), themes.theme)
    qtbot.addWidget(page)
    page.show_state()
    page.resize(*SIZES[0])
    page.show()
    QApplication.processEvents()
    page.strength.numbers[6].click()
    paint(page)
    desk.review.take(materials)
    assert [stroke.intensity for stroke in kept(page, store).strokes] == [6]
    assert page.strength.numbers[6].isChecked()
    desk.end()


def test_that_the_list_knows_what_was_painted_and_where_one_was(page: PaintPage) -> None:
    paint(page, FOREHEAD)
    page.tools.list.click()
    assert page.places is not None
    areas = page.places.areas
    assert areas is not None
    texts = {part: made.text() for part, made in areas.top_jumps.buttons.items()}
    assert texts["head"] == "✓ Head"
    assert texts["neck"] == "Neck"
    areas.top_jumps.buttons["neck"].click()
    page.places.back.click()
    page.tools.list.click()
    QApplication.processEvents()
    bar = areas.area.verticalScrollBar()
    assert bar.value() == min(areas.sections["neck"].y(), bar.maximum())
    page.desk.end()
    assert bar.value() == 0


def test_that_the_list_has_a_strength_of_its_own(page: PaintPage, store: MemoryStore) -> None:
    page.tools.list.click()
    assert page.places is not None
    assert page.places.areas is not None
    page.places.strength.numbers[6].click()
    page.places.areas.boxes["temple", Laterality.LEFT].click()
    assert {stroke.intensity for stroke in kept(page, store).strokes} == {6}
    page.places.strength.numbers[8].click()
    assert {stroke.intensity for stroke in kept(page, store).strokes} == {8}
    assert page.places.strength.numbers[8].isChecked()
    page.places.back.click()
    assert page.strength.numbers[8].isChecked()
