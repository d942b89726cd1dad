"""The list of places: words for all, right on the left, ticked by hand and by key."""

from __future__ import annotations

from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTranslator
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from bodymap.figure.load import load_figure
from bodymap.pain.areas import AreaSide, BodyPart, MarkedArea, areas_of
from bodymap.terms import Laterality
from bodymap.ui.intake.area_list import AreaList
from bodymap.ui.intake.area_words import (
    area_label,
    listed,
    marked_sentence,
    part_name,
    place_words,
    short_part_name,
)
from bodymap.ui.intake.widgets_rows import ChoiceRow
from bodymap.ui.theme import Theme, Themes

LEFT, RIGHT, MIDLINE, BOTH = (
    Laterality.LEFT,
    Laterality.RIGHT,
    Laterality.MIDLINE,
    Laterality.BOTH,
)
AREAS = areas_of(load_figure())
SCREENS = {(800, 1280): 2, (1280, 800): 3, (1920, 1080): 3}
AROUND = (56, 260)  # what the shell takes of a screen

ListMaker = Callable[..., AreaList]


class Longer(QTranslator):
    """Says everything 40 % longer."""

    def translate(
        self, _context: str, text: str, _comment: str | None = None, _number: int = -1
    ) -> str:
        return text + "·" * (-(-len(text) * 4 // 10))

    def isEmpty(self) -> bool:  # noqa: N802 (Qt's name)
        return False


@pytest.fixture
def make_list(qtbot: QtBot, themes: Themes) -> Iterator[ListMaker]:
    made: list[QWidget] = []

    def make(screen: tuple[int, int] = (800, 1280), theme: Theme | None = None) -> AreaList:
        window = QWidget()
        window.setObjectName("kiosk")
        shown = AreaList(AREAS.all, theme or themes.theme)
        column = QVBoxLayout(window)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(shown)
        window.resize(screen[0] - AROUND[0], screen[1] - AROUND[1])
        window.show()
        qtbot.waitExposed(window)
        QApplication.processEvents()
        made.append(window)
        return shown

    yield make
    for window in made:
        window.close()
        window.deleteLater()
    QApplication.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
    QApplication.processEvents()


@pytest.fixture
def longer() -> Iterator[Longer]:
    translator = Longer()
    QCoreApplication.installTranslator(translator)
    yield translator
    QCoreApplication.removeTranslator(translator)


def heard(shown: AreaList) -> list[tuple[str, Laterality, bool]]:
    found: list[tuple[str, Laterality, bool]] = []
    shown.area_toggled.connect(lambda *told: found.append(told))
    return found


def left_edge(box: QWidget) -> int:
    return box.mapToGlobal(box.rect().topLeft()).x()


def top_edge(box: QWidget) -> int:
    return box.mapToGlobal(box.rect().topLeft()).y()


# ---------------------------------------------------------------- words


def test_that_every_place_has_words_of_its_own_for_every_side() -> None:
    labels = [area_label(*key) for key in AREAS.keys]
    spoken = [place_words(*key) for key in AREAS.keys]
    both = [place_words(area.id, BOTH) for area in AREAS.all if LEFT in area.sides]
    assert len(set(labels)) == len(labels) == len(AREAS.keys)
    assert len(set(spoken + both)) == len(spoken) + len(both)
    assert all(label[0].isupper() for label in labels)
    assert all(not words[0].isupper() for words in spoken + both)


def test_that_the_side_stands_in_large_letters_where_there_is_one() -> None:
    for area, side in AREAS.keys:
        words = place_words(area, side)
        assert ("LEFT" in words) is (side is LEFT), words
        assert ("RIGHT" in words) is (side is RIGHT), words
        label = area_label(area, side).lower()
        assert ("left" in label) is (side is LEFT), label
        assert ("right" in label) is (side is RIGHT), label
    for pair in (area.id for area in AREAS.all if LEFT in area.sides):
        assert "BOTH" in place_words(pair, BOTH)
        twin = place_words(pair, LEFT).replace("LEFT", "RIGHT")
        assert twin == place_words(pair, RIGHT)


def test_that_every_body_part_has_a_name() -> None:
    names = [part_name(part) for part in BodyPart]
    assert len(set(names)) == len(BodyPart)
    assert all(len(short_part_name(part)) <= len(part_name(part)) for part in BodyPart)


def mark(area: str, laterality: Laterality, share: float = 0.4) -> MarkedArea:
    return MarkedArea(area, laterality, 0.5, share)


def test_that_the_review_says_what_was_marked() -> None:
    assert marked_sentence(()) == ""
    assert marked_sentence([mark("temple", LEFT, 0.9)]) == "You marked your LEFT temple."
    two = [mark("temple", LEFT), mark("upper_back_of_neck", BOTH)]
    assert marked_sentence(two) == (
        "You marked your LEFT temple and the upper part of the back of your neck on BOTH sides."
    )
    three = [*two, mark("forehead", MIDLINE)]
    assert marked_sentence(three) == (
        "You marked your LEFT temple, the upper part of the back of your neck on BOTH sides "
        "and the middle of your forehead."
    )


def test_that_the_review_does_not_claim_to_name_everything() -> None:
    some = [mark("temple", LEFT, 0.3), mark("cheek", LEFT, 0.3)]
    assert marked_sentence(some) == (
        "You marked many places, mostly your LEFT temple and your LEFT cheek."
    )


@pytest.mark.parametrize(
    ("count", "text"), [(1, "a"), (2, "a and b"), (3, "a, b and c"), (5, "a, b, c, d and e")]
)
def test_that_a_list_reads_like_a_list(count: int, text: str) -> None:
    assert listed("abcde"[:count]) == text


def test_that_words_do_not_need_the_areas_themselves() -> None:
    """The words are wanted before numpy is read."""
    import subprocess
    import sys

    code = "import sys, bodymap.ui.intake.area_words; sys.exit('numpy' in sys.modules)"
    assert subprocess.run([sys.executable, "-c", code], check=False).returncode == 0


# ---------------------------------------------------------------- the list


def test_that_every_place_can_be_ticked_once(make_list: ListMaker) -> None:
    shown = make_list()
    assert set(shown.boxes) == set(AREAS.keys)
    for (area, side), box in shown.boxes.items():
        assert box.accessibleName() == box.text() == area_label(area, side)
    assert [section.accessibleName() for section in shown.sections.values()] == [
        part_name(part) for part in BodyPart
    ]


@pytest.mark.parametrize("screen", SCREENS)
def test_that_the_right_is_on_the_left_as_in_the_face(
    screen: tuple[int, int], make_list: ListMaker
) -> None:
    shown = make_list(screen)
    temples = shown.boxes["temple", RIGHT], shown.boxes["temple", LEFT]
    assert left_edge(temples[0]) < left_edge(temples[1])
    assert top_edge(temples[0]) == top_edge(temples[1])
    middle = shown.boxes["forehead", MIDLINE]
    if SCREENS[screen] == 3:
        assert left_edge(temples[0]) < left_edge(middle) < left_edge(temples[1])
        assert top_edge(middle) == top_edge(shown.boxes["forehead", LEFT])
        assert left_edge(shown.boxes["nose", MIDLINE]) == left_edge(middle)
    else:
        assert middle.width() > 2 * temples[0].width()
        assert top_edge(middle) > top_edge(shown.boxes["forehead", LEFT])
    ears = shown.boxes["ear", RIGHT], shown.boxes["ear", LEFT]
    assert [left_edge(box) for box in ears] == [left_edge(box) for box in temples]
    heads = [shown.heads[side] for side in (RIGHT, LEFT)]
    assert [head.isVisible() for head in heads] == [True, True]
    for head, box in zip(heads, temples, strict=True):
        over = head.mapToGlobal(head.rect().center()).x()
        assert over == pytest.approx(box.mapToGlobal(box.rect().center()).x(), abs=3)


def test_that_a_language_from_right_to_left_does_not_turn_the_face_round(
    make_list: ListMaker,
) -> None:
    QApplication.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    shown = make_list((1280, 800))
    assert left_edge(shown.boxes["temple", RIGHT]) < left_edge(shown.boxes["temple", LEFT])
    assert shown.boxes["temple", LEFT].layoutDirection() is Qt.LayoutDirection.RightToLeft
    jumps = list(shown.top_jumps.buttons.values())
    assert left_edge(jumps[0]) > left_edge(jumps[-1])


@pytest.mark.parametrize("scale", [1.0, 1.5, 2.0])
@pytest.mark.parametrize("screen", SCREENS)
def test_that_boxes_are_large_and_hold_their_words(
    screen: tuple[int, int], scale: float, make_list: ListMaker, themes: Themes, longer: Longer
) -> None:
    themes.set_text_scale(scale)
    shown = make_list(screen, themes.theme)
    for box in shown.boxes.values():
        assert "·" in box.text()
        assert box.height() >= max(56, box.heightForWidth(box.width()))
        assert box.width() >= box.minimumSizeHint().width()
        assert left_edge(box) + box.width() <= left_edge(shown.area) + shown.area.viewport().width()
    row = shown.top_jumps if shown.top_jumps.isVisible() else shown.low_jumps
    for jump in row.buttons.values():
        assert jump.height() >= 48
        assert jump.width() >= jump.sizeHint().width()
    for head in shown.heads.values():
        if head.isVisible():
            assert head.width() >= head.fontMetrics().horizontalAdvance(head.text())
    assert shown.area.viewport().height() > shown.height() // 2


def test_that_new_words_and_sizes_come_while_it_is_shown(
    make_list: ListMaker, themes: Themes, longer: Longer
) -> None:
    QCoreApplication.removeTranslator(longer)
    shown = make_list()
    box = shown.boxes["temple", LEFT]
    assert box.text() == "Left temple"
    QCoreApplication.installTranslator(longer)
    QApplication.sendEvent(shown, QEvent(QEvent.Type.LanguageChange))
    assert box.text() == box.accessibleName() == "Left temple·····"
    before = box.height()
    shown.show_theme(themes.theme.scaled(2.0))
    QApplication.processEvents()
    assert box.height() >= 2 * before


# ---------------------------------------------------------------- ticking


def test_that_a_touch_asks_and_the_drawing_answers(make_list: ListMaker) -> None:
    shown = make_list()
    told = heard(shown)
    box = shown.boxes["temple", LEFT]
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert told == [("temple", LEFT, True)]
    assert not box.isChecked()
    shown.show_ticked({("temple", LEFT), ("tail", LEFT), ("nose", MIDLINE)})
    assert [key for key, box in shown.boxes.items() if box.isChecked()] == [
        ("temple", LEFT),
        ("nose", MIDLINE),
    ]
    assert len(told) == 1
    QTest.mouseClick(box, Qt.MouseButton.LeftButton)
    assert told[1:] == [("temple", LEFT, False)]
    shown.show_ticked(set())
    assert not any(box.isChecked() for box in shown.boxes.values())


def test_that_a_body_part_says_that_something_is_ticked(make_list: ListMaker) -> None:
    shown = make_list()
    shown.show_ticked({("chin", MIDLINE)})
    words = {part: jump.text() for part, jump in shown.top_jumps.buttons.items()}
    assert words["face"] == "✓ Face"
    assert words["head"] == "Head"
    assert "marked" in shown.top_jumps.buttons["face"].accessibleName()
    assert "ticked" not in shown.top_jumps.buttons["head"].accessibleName()


def test_that_screen_readers_hear_a_check_box_and_its_state(make_list: ListMaker) -> None:
    shown = make_list()
    shown.show_ticked({("chin", MIDLINE)})
    spoken = QAccessible.queryAccessibleInterface(shown.boxes["chin", MIDLINE])
    assert spoken.role() == QAccessible.Role.CheckBox
    assert spoken.state().checked
    assert spoken.text(QAccessible.Text.Name) == "Chin"
    group = QAccessible.queryAccessibleInterface(shown.sections["neck"])
    assert group.role() == QAccessible.Role.Grouping
    assert group.text(QAccessible.Text.Name) == "Neck"


@pytest.mark.parametrize("screen", SCREENS)
def test_that_tab_walks_line_by_line(screen: tuple[int, int], make_list: ListMaker) -> None:
    shown = make_list(screen)
    walked: list[QObject] = []
    here = shown.nextInFocusChain()
    while here is not None and here is not shown:
        if here.focusPolicy() & Qt.FocusPolicy.TabFocus and here.isVisible():
            walked.append(here)
        here = here.nextInFocusChain()
    jumps = list(shown.top_jumps.buttons.values())
    assert walked[: len(jumps)] == jumps
    boxes = [box for box in walked if isinstance(box, ChoiceRow) and box in shown.boxes.values()]
    assert walked[len(jumps) :] == boxes
    assert sorted(boxes, key=lambda box: (top_edge(box), left_edge(box))) == boxes


def test_that_keys_walk_and_tick(make_list: ListMaker) -> None:
    shown = make_list()
    told = heard(shown)
    keys = {box: key for key, box in shown.boxes.items()}

    def pressed(key: Qt.Key) -> AreaSide:
        focused = next(box for box in keys if box.hasFocus())
        QTest.keyClick(focused, key)
        return next(keys[box] for box in keys if box.hasFocus())

    shown.boxes["temple", RIGHT].setFocus(Qt.FocusReason.TabFocusReason)
    assert pressed(Qt.Key.Key_Right) == ("temple", LEFT)
    assert pressed(Qt.Key.Key_Right) == ("temple", LEFT)
    assert pressed(Qt.Key.Key_Up) == ("forehead", MIDLINE)
    assert pressed(Qt.Key.Key_Down) == ("temple", LEFT)  # the column one came from
    assert pressed(Qt.Key.Key_Left) == ("temple", RIGHT)
    assert pressed(Qt.Key.Key_Down) == ("top_front", RIGHT)
    assert told == []
    pressed(Qt.Key.Key_Space)
    pressed(Qt.Key.Key_Return)
    assert told == [("top_front", RIGHT, True)] * 2


def test_that_the_keyboard_never_leaves_the_sight(make_list: ListMaker) -> None:
    shown = make_list((1280, 800))
    shown.boxes["forehead", LEFT].setFocus(Qt.FocusReason.TabFocusReason)
    before, focused = None, shown.boxes["forehead", LEFT]
    while focused is not before:
        QTest.keyClick(focused, Qt.Key.Key_Down)
        before, focused = focused, next(box for box in shown.boxes.values() if box.hasFocus())
        at = focused.mapTo(shown.area.viewport(), focused.rect().topLeft()).y()
        assert 0 <= at <= shown.area.viewport().height() - focused.height()
    assert focused is shown.boxes["upper_arm", LEFT]


def test_that_a_body_part_is_one_touch_away(make_list: ListMaker) -> None:
    shown = make_list()
    neck, jump = shown.sections["neck"], shown.top_jumps.buttons["neck"]
    QTest.mouseClick(jump, Qt.MouseButton.LeftButton)
    assert neck.mapTo(shown.area.viewport(), neck.rect().topLeft()).y() == 0
    assert not any(box.hasFocus() for box in shown.boxes.values())
    jump = shown.top_jumps.buttons["ears"]
    QTest.keyClick(jump, Qt.Key.Key_Space)
    ears = shown.sections["ears"]
    assert ears.mapTo(shown.area.viewport(), ears.rect().topLeft()).y() == 0
    assert shown.boxes["ear", RIGHT].hasFocus()
