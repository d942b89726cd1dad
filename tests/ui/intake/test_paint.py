"""The page one paints on: by mouse, finger, pen, key and list; it lands in the intake."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QAbstractAnimation, QEvent, QObject, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.pain.layers import PainLayer
from bodymap.sessions.intake.model import PageId, Which
from bodymap.sessions.intake.questions import NO_PAIN_HERE, NOT_SHOWN
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView
from bodymap.ui.canvas import pointer
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.intake import hint
from bodymap.ui.intake.paint import HINT_SEEN, PaintPage
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes, load_theme
from tests.ui.conftest import pixel
from tests.ui.intake.conftest import KioskMaker
from tests.ui.intake.desks import MemoryStore
from tests.ui.intake.painting import (
    CHEEK,
    FOREHEAD,
    SIZES,
    PageMaker,
    Painter,
    kept,
    opened_pages,
    paint,
    strokes,
)
from tests.ui.strokes import mouse_stroke, pen_stroke, touch_screen, touch_stroke


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


# ---------------------------------------------------------------- painting


@pytest.mark.parametrize("painter", [mouse_stroke, touch_stroke, pen_stroke])
def test_that_a_stroke_is_kept_at_once(
    page: PaintPage, store: MemoryStore, painter: Painter
) -> None:
    assert not page.can_go_on
    paint(page, painter=painter)
    assert len(strokes(page)) == 1
    assert kept(page, store).strokes == strokes(page)
    assert page.can_go_on


def test_that_a_stroke_that_cannot_be_kept_is_not_shown(
    page: PaintPage, store: MemoryStore
) -> None:
    told: list[object] = []
    page.desk.problem_raised.connect(told.append)
    paint(page)
    store.is_full = True
    paint(page, FOREHEAD)
    assert len(told) == 1
    assert len(strokes(page)) == 1
    assert page.desk.review.session.drawing == page.desk.intake.drawing
    store.is_full = False
    page.tools.undo.click()
    assert kept(page, store).strokes == ()


def test_that_a_resumed_drawing_can_be_undone_stroke_by_stroke(
    open_page: PageMaker, store: MemoryStore
) -> None:
    first = Stroke(BodyView.FRONT, CHEEK, 9.0, intensity=4, depth="deep")
    second = Stroke(BodyView.FRONT, FOREHEAD, 9.0, intensity=7, pain=2)
    page = open_page(drawing=PainDrawing((first, second)))
    assert page.stage.canvas.scene.has_paint
    assert page.stage.thumbnails.thumbnails[BodyView.FRONT].has_paint
    assert page.pain == PainLayer(2, 7)
    page.tools.undo.click()
    assert kept(page, store).strokes == (first,)
    page.tools.undo.click()
    assert kept(page, store).strokes == ()
    assert not page.tools.undo.isEnabled()


def test_that_turning_pages_keeps_what_can_be_undone(page: PaintPage) -> None:
    paint(page)
    paint(page, FOREHEAD)
    page.tools.undo.click()
    page.desk.go_on()
    page.desk.go_back()
    assert page.desk.review.can_undo
    assert page.desk.review.can_redo


def test_that_clearing_is_one_step_back(page: PaintPage) -> None:
    assert not page.tools.clear.isEnabled()
    paint(page)
    paint(page, FOREHEAD)
    before = strokes(page)
    page.tools.clear.click()
    assert strokes(page) == ()
    assert not page.can_go_on
    assert not page.tools.clear.isEnabled()
    page.tools.undo.click()
    assert strokes(page) == before


def test_that_rubbing_out_takes_paint_away(page: PaintPage) -> None:
    paint(page)
    page.tools.rub_out.click()
    paint(page)
    assert page.tools.rub_out.isChecked()
    assert [stroke.erase for stroke in strokes(page)] == [False, True]
    page.tools.sizes[2].click()
    paint(page)
    assert strokes(page)[-1].radius_mm > strokes(page)[0].radius_mm


@pytest.mark.parametrize("late", [False, True])
def test_that_two_fingers_never_paint(page: PaintPage, store: MemoryStore, *, late: bool) -> None:
    canvas, device = page.stage.canvas, touch_screen()
    one, other = pixel(canvas, 30, 110), pixel(canvas, -30, 110)
    QTest.touchEvent(canvas, device).press(0, one, canvas).commit()
    if late:
        hands = page.stage.hands
        assert hands is not None
        hands.door.clock = lambda: 1e9
    QTest.touchEvent(canvas, device).stationary(0).press(1, other, canvas).commit()
    for step in range(1, 6):
        away = QPoint(8 * step, 0)
        QTest.touchEvent(canvas, device).move(0, one + away, canvas).move(
            1, other - away, canvas
        ).commit()
    QTest.touchEvent(canvas, device).release(0, one, canvas).release(1, other, canvas).commit()
    assert strokes(page) == ()
    assert not page.desk.review.can_undo
    assert canvas.viewport.zoom > 1.1
    assert all(entry.kind != "stroke" for journal in store.entries.values() for entry in journal)


def test_that_a_palm_never_paints(page: PaintPage, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(pointer, "PALM_PX", -1.0)  # tests cannot say how wide a contact is
    paint(page, painter=touch_stroke)
    assert strokes(page) == ()
    assert not page.desk.review.can_undo


def test_that_a_hand_under_the_pen_never_paints(page: PaintPage) -> None:
    paint(page, painter=pen_stroke)
    paint(page, FOREHEAD, touch_stroke)
    assert len(strokes(page)) == 1


# ---------------------------------------------------------------- the hint


def test_that_the_hint_is_shown_once(open_page: PageMaker, store: MemoryStore) -> None:
    page = open_page(hint_seen=False)
    assert page.hint_picture.isVisible()
    assert page.desk.intake.answers[HINT_SEEN] == "yes"
    canvas = page.stage.canvas
    paint(page, painter=touch_stroke)
    assert not page.hint_picture.isVisible()
    assert len(strokes(page)) == 1
    page.tools.clear.click()
    for _ in range(2):
        page.hide()
        page.show()
        QApplication.processEvents()
        assert not page.hint_picture.isVisible()
    resumed = IntakeSession.resume(store, page.desk.intake.head)
    assert resumed.intake.answers[HINT_SEEN] == "yes"
    assert canvas.tool is Tool.BRUSH


@pytest.mark.parametrize("kind", ["mouse", "finger"])
def test_that_the_first_rub_takes_the_hint_away_and_paints(open_page: PageMaker, kind: str) -> None:
    page = open_page(hint_seen=False)
    canvas, glass = page.stage.canvas, page.windowHandle()
    assert page.hint_picture.isVisible()
    assert glass is not None
    path = [canvas.mapTo(page, pixel(canvas, u, v)) for u, v in FOREHEAD]
    if kind == "mouse":
        QTest.mousePress(glass, Qt.MouseButton.LeftButton, pos=path[0])
        for at in path[1:]:
            QTest.mouseMove(glass, at)
        QTest.mouseRelease(glass, Qt.MouseButton.LeftButton, pos=path[-1])
    else:
        QTest.touchEvent(glass, touch_screen()).press(0, path[0], glass).commit()
        for at in path[1:]:
            QTest.touchEvent(glass, touch_screen()).move(0, at, glass).commit()
        QTest.touchEvent(glass, touch_screen()).release(0, path[-1], glass).commit()
    QApplication.processEvents()
    assert not page.hint_picture.isVisible()
    (made,) = strokes(page)
    assert made.points[0] == pytest.approx(FOREHEAD[0], abs=1.0)


def test_that_the_hint_rubs_over_the_middle_of_the_forehead(open_page: PageMaker) -> None:
    page = open_page(hint_seen=False)
    canvas = page.stage.canvas
    seen = page.hint_picture._path().boundingRect().translated(-canvas.pos().toPointF())
    middle = canvas.to_mm(seen.center())
    assert abs(middle.x()) < 10.0
    assert 40.0 < middle.y() < 70.0


def test_that_the_hint_comes_back_when_asked_for(page: PaintPage) -> None:
    assert not page.hint_picture.isVisible()
    page.tools.more.click()
    page.tools.show_how.click()
    assert page.hint_picture.isVisible()
    QTest.keyClick(page.stage.canvas, Qt.Key.Key_Escape)
    assert not page.hint_picture.isVisible()


def test_that_a_press_elsewhere_ends_the_hint_and_does_its_own(open_page: PageMaker) -> None:
    page = open_page(hint_seen=False)
    QTest.mouseClick(page.tools.sizes[2], Qt.MouseButton.LeftButton)
    assert not page.hint_picture.isVisible()
    assert page.tools.sizes[2].isChecked()


@pytest.mark.parametrize("reduced", [False, True])
def test_that_the_hint_rests_where_motion_is_reduced(
    open_page: PageMaker, monkeypatch: pytest.MonkeyPatch, *, reduced: bool
) -> None:
    monkeypatch.setattr(hint, "is_motion_reduced", lambda _widget: reduced)
    page = open_page(hint_seen=False)
    running = QAbstractAnimation.State.Running
    assert (page.hint_picture.animation.state() is running) is not reduced
    if reduced:
        assert page.hint_picture.share == 1.0
    assert page.hint_picture.words.isVisible()
    assert not page.hint_picture.grab().toImage().isNull()


# ---------------------------------------------------------------- elsewhere, memory


def test_that_pain_elsewhere_may_be_said_and_paint_takes_it_back(page: PaintPage) -> None:
    page.tools.more.click()
    page.tools.elsewhere.click()
    assert page.desk.intake.answers[NOT_SHOWN] == NO_PAIN_HERE
    assert page.can_go_on
    paint(page)
    assert NOT_SHOWN not in page.desk.intake.answers
    assert not page.tools.elsewhere.isChecked()


def test_that_the_second_drawing_is_empty_and_its_own(
    open_page: PageMaker, store: MemoryStore
) -> None:
    first = PainDrawing((Stroke(BodyView.FRONT, CHEEK, 9.0, intensity=4),))
    page = open_page(memory=True, drawing=first)
    assert page.desk.which is Which.MEMORY
    assert not page.hint_picture.isVisible()
    assert not page.stage.canvas.scene.has_paint
    assert page.can_go_on
    assert page.next_words == "Leave this out"
    assert not page.tools.list.isVisible()
    paint(page, FOREHEAD)
    assert page.next_words != "Leave this out"
    resumed = IntakeSession.resume(store, page.desk.intake.head).intake
    assert resumed.drawing == first
    assert resumed.memory is not None
    assert len(resumed.memory.strokes) == 1


# ---------------------------------------------------------------- room


def visible(page: PaintPage, kind: type[QWidget]) -> list[QWidget]:
    return [part for part in page.findChildren(kind) if part.isVisibleTo(page)]


@pytest.mark.parametrize("scale", [1.0, 2.0])
@pytest.mark.parametrize("size", SIZES)
def test_that_the_drawing_keeps_half_of_the_page(
    open_page: PageMaker, themes: Themes, size: tuple[int, int], scale: float
) -> None:
    themes.set_text_scale(scale)
    page = open_page(size=size)
    frame = page.stage.frame
    along = frame.height() / size[1] if size[0] < size[1] else frame.width() / size[0]
    assert along >= 0.499
    body = page.column.widget()
    assert body is not None
    assert body.width() <= page.column.viewport().width()
    for part in visible(page, QAbstractButton):
        inside = page.rect().contains(part.mapTo(page, part.rect().center()))
        assert inside or page.column.isAncestorOf(part)
        assert min(part.width(), part.height()) >= 48
    themes.set_text_scale(1.0)


def test_that_every_tool_says_what_it_is(page: PaintPage) -> None:
    page.tools.more.click()
    paint(page)
    page.layers.another.click()
    for part in visible(page, QAbstractButton):
        assert isinstance(part, QAbstractButton)
        assert part.accessibleName()
    assert page.stage.canvas.accessibleName()


def test_that_the_page_follows_the_theme(page: PaintPage) -> None:
    before = page.strength.grab().toImage()
    page.show_theme(load_theme("dark"))
    assert page.strength.grab().toImage() != before


def test_that_zoom_is_offered_by_buttons(page: PaintPage) -> None:
    zoom, canvas = page.stage.zoom_column, page.stage.canvas
    assert zoom is not None
    assert not zoom.whole.isVisible()
    zoom.nearer.click()
    assert canvas.viewport.zoom > 1.2
    zoom.move_picture.click()
    before = canvas.viewport.origin
    paint(page, painter=touch_stroke)
    assert canvas.viewport.origin != before
    assert strokes(page) == ()
    zoom.whole.click()
    assert canvas.viewport.is_fitted
    assert canvas.tool is Tool.BRUSH
    assert not zoom.move_picture.isVisible()


def test_that_the_page_opens_no_window_of_its_own(open_page: PageMaker, qapp: QApplication) -> None:
    shown: list[str] = []

    class Watch(QObject):
        def eventFilter(self, watched: QObject, event: QEvent) -> bool:  # noqa: N802 (Qt's name)
            if event.type() is QEvent.Type.Show and isinstance(watched, QWidget):
                shown.extend([type(watched).__name__] if watched.isWindow() else [])
            return False

    watch = Watch()
    qapp.installEventFilter(watch)
    open_page()
    qapp.removeEventFilter(watch)
    assert shown == ["PaintPage"]  # which the kiosk sets into its own window


def test_that_the_list_comes_once_the_figure_is_read(
    open_kiosk: KioskMaker, materials: Materials
) -> None:
    kiosk = open_kiosk(ready=False)
    kiosk.window.screens.start.mark.click()
    kiosk.window.desk.answer(HINT_SEEN, "yes")
    kiosk.window.desk.turn_to(PageId.PAINT)
    page = kiosk.window.screens.walk.page
    assert isinstance(page, PaintPage)
    page.tools.list.click()
    places = page.places
    assert places is not None
    lists = [places.areas]
    kiosk.window.take(materials)
    lists.append(places.areas)
    assert lists[0] is None
    assert lists[1] is not None
    assert lists[1].isVisible()
