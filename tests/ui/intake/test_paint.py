"""The page one paints on: by mouse, finger, pen, key and list; all lands in the intake."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

import pytest
from PySide6.QtCore import QAbstractAnimation, QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget
from pytestqt.qtbot import QtBot

from bodymap.pain.areas import areas_of
from bodymap.pain.drawing import MarkKind, PainDrawing, Stroke
from bodymap.pain.layers import PainLayer, layers_of
from bodymap.sessions.intake.model import PageId, Which
from bodymap.sessions.intake.questions import NO_PAIN_HERE, NOT_SHOWN
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView, Laterality
from bodymap.ui.canvas import pointer
from bodymap.ui.canvas.brush import Tool
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.intake import hint
from bodymap.ui.intake.memory import MemoryPage
from bodymap.ui.intake.paint import HINT_SEEN, PaintPage
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes, load_theme
from tests.ui.conftest import pixel
from tests.ui.intake.desks import MemoryStore, intake_desk
from tests.ui.strokes import mouse_stroke, pen_stroke, touch_screen, touch_stroke

Painter = Callable[[CanvasView, Sequence[QPoint]], None]
PageMaker = Callable[..., PaintPage]
CHEEK = ((30.0, 110.0), (36.0, 118.0), (42.0, 126.0))
FOREHEAD = ((-20.0, 60.0), (-10.0, 58.0), (0.0, 58.0))
SIZES = [(744, 1019), (1224, 566), (1864, 846)]


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def open_page(
    qtbot: QtBot, themes: Themes, materials: Materials, store: MemoryStore
) -> Iterator[PageMaker]:
    """Return a function that shows the page of an intake, with the hint seen unless told not."""
    made: list[PaintPage] = []

    def make(
        *,
        hint_seen: bool = True,
        size: tuple[int, int] = SIZES[0],
        drawing: PainDrawing | None = None,
        memory: bool = False,
    ) -> PaintPage:
        desk = intake_desk(materials, store)
        if memory:
            desk.end()
            desk.begin(IntakeSession.begin(store, "en", wants_memory=True))
        desk.answer("orientation", "left")
        if hint_seen:
            desk.answer(HINT_SEEN, "yes")
        if drawing is not None:
            desk.session.draw(drawing)
        desk.turn_to(PageId.MEMORY if memory else PageId.PAINT)
        kind = MemoryPage if memory else PaintPage
        page = kind(desk, FigureArt(drawing_path), themes.theme)
        made.append(page)
        page.show_state()
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        QApplication.processEvents()
        return page

    yield make
    for page in made:
        page.stage.cancel_gesture()
        page.desk.end()
        page.close()
        page.deleteLater()
    QApplication.processEvents()


@pytest.fixture
def page(open_page: PageMaker) -> PaintPage:
    return open_page()


def paint(
    page: PaintPage,
    places: Sequence[tuple[float, float]] = CHEEK,
    painter: Painter = mouse_stroke,
) -> None:
    canvas = page.stage.canvas
    painter(canvas, [pixel(canvas, u, v) for u, v in places])


def strokes(page: PaintPage) -> tuple[Stroke, ...]:
    return page.desk.intake.drawn(page.which).strokes


def kept(page: PaintPage, store: MemoryStore) -> PainDrawing:
    """Return the drawing that would be found after a power cut."""
    return IntakeSession.resume(store, page.desk.intake.head).intake.drawn(page.which)


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
    assert page.layers.advice.isVisible()
    assert not any(number.isChecked() for number in page.strength.numbers)
    page.strength.numbers[6].click()
    paint(page, FOREHEAD)
    assert not page.layers.advice.isVisible()
    page.strength.numbers[3].click()
    throbbing = next(kind for kind in page.layers.kinds if kind.text() == "throbbing")
    page.layers.kind.click()
    throbbing.click()
    assert layers_of(page.desk.intake.drawing) == (PainLayer(1, 6), PainLayer(2, 3, "throbbing"))
    shown = [chip.accessibleName() for chip in page.layers.chips if chip.isVisible()]
    assert shown == ["Pain 1 – 6", "Pain 2 – 3, throbbing"]
    page.layers.chips[0].click()
    paint(page, FOREHEAD)
    assert strokes(page)[-1].intensity == 6
    assert strokes(page)[-1].pain is None
    assert page.layers.chips[0].isChecked()


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


# ---------------------------------------------------------------- the hint


def test_that_the_hint_is_shown_once(open_page: PageMaker, store: MemoryStore) -> None:
    page = open_page(hint_seen=False)
    assert page.hint_picture.isVisible()
    assert page.desk.intake.answers[HINT_SEEN] == "yes"
    canvas = page.stage.canvas
    QTest.touchEvent(page.hint_picture, touch_screen()).press(
        0, QPoint(200, 200), page.hint_picture
    ).commit()
    QTest.touchEvent(page.hint_picture, touch_screen()).release(
        0, QPoint(200, 200), page.hint_picture
    ).commit()
    assert not page.hint_picture.isVisible()
    assert strokes(page) == ()
    paint(page, painter=touch_stroke)
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
