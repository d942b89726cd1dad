"""Which shoulder is your left one: the first touch is kept, the later ones practise."""

from __future__ import annotations

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication

from bodymap.sessions.intake.model import PageId
from bodymap.terms import SIDES, Laterality
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.i18n import PSEUDO, Languages, pseudo
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.orientation import OrientationPage
from bodymap.ui.intake.shoulders import RingLook
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from tests.ui.cut_off import cut_off
from tests.ui.intake.desks import MemoryStore, intake_desk
from tests.ui.targets import nameless, too_small

LEFT, RIGHT = Laterality.LEFT, Laterality.RIGHT


@pytest.fixture
def store() -> MemoryStore:
    return MemoryStore()


@pytest.fixture
def desk(materials: Materials, store: MemoryStore) -> Iterator[IntakeDesk]:
    made = intake_desk(materials, store)
    yield made
    made.review.stop()


@pytest.fixture
def page(desk: IntakeDesk, themes: Themes) -> Iterator[OrientationPage]:
    made = OrientationPage(desk, themes.theme, FigureArt(drawing_path), again=False)
    made.resize(744, 900)
    made.show()
    made.show_state()
    QApplication.processEvents()
    yield made
    made.deleteLater()


def touch(page: OrientationPage, u: float, v: float = 290.0) -> None:
    """Touch the drawing at a place in view mm, whatever lies there."""
    picture = page.picture
    at = picture._viewport().to_px(u, v).toPoint()
    target = picture.childAt(at) or picture
    QTest.mouseClick(target, Qt.MouseButton.LeftButton, pos=target.mapFrom(picture, at))
    QApplication.processEvents()


def answer(desk: IntakeDesk) -> object:
    return desk.intake.answers.get("orientation")


def test_that_the_right_of_the_picture_is_the_patients_left(
    page: OrientationPage, desk: IntakeDesk
) -> None:
    assert not page.can_go_on
    told: list[bool] = []
    page.can_go_on_changed.connect(lambda: told.append(page.can_go_on))
    touch(page, 172)
    assert answer(desk) == "left"
    assert told[-1]
    assert "Yes, that is your left" in page.said.text()
    assert "✓" in page.said.text()
    assert page.picture.halves[LEFT].mark is RingLook.RIGHT


@pytest.mark.parametrize(("u", "v"), [(-172, 290), (-222, 290), (-172, 240), (-130, 330)])
def test_that_a_touch_near_a_shoulder_counts(
    page: OrientationPage, desk: IntakeDesk, u: float, v: float
) -> None:
    touch(page, u, v)
    assert answer(desk) == "right"
    assert "RIGHT shoulder" in page.said.text()


@pytest.mark.parametrize(("u", "v"), [(-30, 60), (-230, 20), (-5, 330), (0, 200), (-172, 225)])
def test_that_a_touch_elsewhere_is_no_wrong_answer(
    page: OrientationPage, desk: IntakeDesk, u: float, v: float
) -> None:
    touch(page, u, v)
    assert answer(desk) is None
    assert not page.said.isVisible()


def test_that_a_shoulder_below_the_mouse_does_not_look_chosen(page: OrientationPage) -> None:
    shoulder = page.picture.halves[LEFT]
    away = shoulder.grab().toImage()
    QTest.mouseMove(shoulder)
    shoulder.setAttribute(Qt.WidgetAttribute.WA_UnderMouse)
    assert shoulder.grab().toImage() == away


def test_that_a_wrong_first_touch_is_corrected_and_stays_the_answer(
    page: OrientationPage, desk: IntakeDesk
) -> None:
    assert not any(label.isVisible() for label in page.picture.labels.values())
    touch(page, -172)
    assert page.can_go_on
    assert page.picture.halves[RIGHT].mark is RingLook.WRONG
    assert page.picture.halves[LEFT].mark is RingLook.ASKED
    assert {side: page.picture.labels[side].text() for side in SIDES} == {
        LEFT: "Your LEFT",
        RIGHT: "Your RIGHT",
    }
    assert all(label.isVisible() for label in page.picture.labels.values())
    touch(page, 172)
    assert "Yes, that is your left" in page.said.text()
    assert answer(desk) == "right"


def test_that_the_names_stand_on_the_side_they_name(page: OrientationPage) -> None:
    touch(page, 172)
    middle = page.picture.width() / 2
    assert page.picture.labels[LEFT].geometry().left() > middle
    assert page.picture.labels[RIGHT].geometry().right() < middle


def test_that_arabic_does_not_mirror_the_body(page: OrientationPage, desk: IntakeDesk) -> None:
    page.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    QApplication.processEvents()
    half = page.picture.halves[LEFT]
    assert half.x() > page.picture.halves[RIGHT].x()
    touch(page, 172)
    assert answer(desk) == "left"


def test_that_keys_reach_both_shoulders_and_say_which_is_which(
    page: OrientationPage, desk: IntakeDesk
) -> None:
    halves = page.picture.halves
    assert "left of the picture" in halves[RIGHT].accessibleName()
    assert "right of the picture" in halves[LEFT].accessibleName()
    page.activateWindow()
    halves[RIGHT].setFocus(Qt.FocusReason.TabFocusReason)
    QTest.keyClick(halves[RIGHT], Qt.Key.Key_Tab)
    assert halves[LEFT].hasFocus()
    QTest.keyClick(halves[LEFT], Qt.Key.Key_Space)
    assert answer(desk) == "left"
    assert halves[LEFT].accessibleDescription() == "Your LEFT"


def test_that_only_who_comes_by_key_sees_a_frame(page: OrientationPage) -> None:
    half = page.picture.halves[RIGHT]
    page.activateWindow()
    half.setFocus(Qt.FocusReason.OtherFocusReason)
    without = half.grab().toImage()
    half.clearFocus()
    half.setFocus(Qt.FocusReason.TabFocusReason)
    assert half.grab().toImage() != without


def test_that_coming_back_shows_the_answer_again(page: OrientationPage, desk: IntakeDesk) -> None:
    touch(page, -172)
    desk.turn_to(PageId.PAINT)
    desk.turn_to(PageId.ORIENTATION)
    page.show_state()
    assert "RIGHT shoulder" in page.said.text()


def test_that_the_next_patient_finds_nothing_answered(
    page: OrientationPage, desk: IntakeDesk
) -> None:
    from bodymap.sessions.intake.session import IntakeSession

    touch(page, -172)
    touch(page, 172)
    desk.end()
    assert not page.said.isVisible()
    desk.begin(IntakeSession.begin(MemoryStore(), "en"))
    page.show_state()
    assert not page.said.isVisible()
    assert {half.mark for half in page.picture.halves.values()} == {RingLook.ASKED}
    touch(page, 172)
    assert answer(desk) == "left"


def test_that_what_cannot_be_kept_is_not_shown_as_answered(
    page: OrientationPage, desk: IntakeDesk, store: MemoryStore
) -> None:
    problems: list[object] = []
    desk.problem_raised.connect(problems.append)
    store.is_full = True
    touch(page, 172)
    assert problems
    assert not page.can_go_on
    assert not page.said.isVisible()


def test_that_asking_again_is_another_question(desk: IntakeDesk, themes: Themes) -> None:
    page = OrientationPage(desk, themes.theme, FigureArt(drawing_path), again=True)
    desk.answer("orientation", "right")
    page.resize(744, 900)
    page.show()
    page.show_state()
    assert not page.said.isVisible()
    touch(page, 172)
    assert desk.intake.answers["orientation_again"] == "left"
    assert answer(desk) == "right"
    page.deleteLater()


@pytest.mark.parametrize("size", [(744, 900), (1224, 560), (744, 420)])
def test_that_longer_words_fit_and_targets_are_large(
    page: OrientationPage, themes: Themes, size: tuple[int, int]
) -> None:
    languages = Languages(with_pseudo=True)
    languages.use(PSEUDO.code)
    try:
        page.resize(*size)
        touch(page, -172)
        page.resize(size[0], max(size[1], page.heightForWidth(size[0])))  # as when it is scrolled
        QApplication.processEvents()
        assert page.title == pseudo("Touch YOUR left shoulder")
        assert page.said.text().startswith("[")
        assert cut_off(page) == []
        assert too_small(page) == []
        assert nameless(page) == []
    finally:
        languages.use("en")


def test_that_the_drawing_follows_the_theme(page: OrientationPage) -> None:
    from bodymap.ui.theme import load_theme

    light = page.picture.grab().toImage()
    page.show_theme(load_theme("dark"))
    assert page.picture.grab().toImage() != light
