"""Nobody gets out of the patient's mode without the PIN, whatever they press or touch."""

from __future__ import annotations

import random
from collections.abc import Iterator
from dataclasses import replace

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QRect, Qt
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QDragEnterEvent,
    QGuiApplication,
    QKeySequence,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QApplication,
    QLabel,
    QMenu,
    QPlainTextEdit,
    QTextEdit,
    QWidget,
)

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import Intake, PageId, Status
from bodymap.sessions.intake.session import IntakeSession
from bodymap.terms import BodyView
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.intake.desk import IntakeDesk
from tests.ui.intake.conftest import Kiosk, KioskMaker
from tests.ui.strokes import touch_screen

WALK = tuple(page for page in PageId if page is not PageId.THANKS)


def windows() -> set[QWidget]:
    return {widget for widget in QApplication.topLevelWidgets() if widget.isVisible()}


def assert_locked(kiosk: Kiosk) -> None:
    screens = kiosk.window.screens
    assert kiosk.window.isVisible()
    assert windows() == {kiosk.window}
    assert QApplication.activePopupWidget() is None
    assert QApplication.activeModalWidget() is None
    assert not screens.staff.isVisible()
    assert not screens.choose_pin.isVisible()
    assert kiosk.window.is_locked


def begin(kiosk: Kiosk, page: PageId = PageId.ORIENTATION) -> IntakeDesk:
    kiosk.window.screens.start.mark.click()
    desk = kiosk.window.desk
    if page is not PageId.ORIENTATION:
        desk.turn_to(page)
    return desk


# ------------------------------------------------------------ touches


def test_that_quick_touches_are_all_taken_where_a_finger_also_scrolls(
    open_kiosk: KioskMaker,
) -> None:
    usual = QApplication.doubleClickInterval()
    kiosk = open_kiosk((800, 700))
    desk = begin(kiosk, PageId.FLAGS_HEAD)
    QApplication.processEvents()
    walk, glass = kiosk.window.screens.walk, kiosk.window.windowHandle()
    assert walk.area.verticalScrollBar().maximum() > 0
    assert isinstance(walk.page, ChoicePage)
    wanted = list(walk.page.rows)[:4]
    for option in wanted:
        row = walk.page.rows[option]
        at = row.mapTo(kiosk.window, row.rect().center())
        QTest.touchEvent(glass, touch_screen()).press(0, at, glass).commit()
        QTest.touchEvent(glass, touch_screen()).release(0, at, glass).commit()
    assert desk.intake.answers["flags_head"] == tuple(wanted)
    kiosk.window.release()
    assert QApplication.doubleClickInterval() == usual > 100


# ------------------------------------------------------------ closing


def test_that_the_window_refuses_to_close(kiosk: Kiosk, qapp: QApplication) -> None:
    assert not kiosk.window.close()
    QApplication.sendEvent(kiosk.window, QEvent(QEvent.Type.Close))
    QApplication.sendEvent(qapp, QEvent(QEvent.Type.Quit))
    begin(kiosk)
    assert not kiosk.window.close()
    assert_locked(kiosk)


def test_that_the_desktop_cannot_shrink_the_window_for_long(open_kiosk: KioskMaker) -> None:
    kiosk = open_kiosk(full=True)
    assert kiosk.window.isFullScreen()
    assert kiosk.window.windowFlags() & Qt.WindowType.FramelessWindowHint
    kiosk.window.showNormal()
    QApplication.processEvents()
    assert kiosk.window.isFullScreen()
    kiosk.window.showMinimized()
    QApplication.processEvents()
    assert kiosk.window.isFullScreen()


# ------------------------------------------------------------ keys, menus, drags


def standard_keys() -> Iterator[tuple[str, Qt.Key, Qt.KeyboardModifier]]:
    """Every key of every standard shortcut, and those a desktop's programs take besides."""
    sequences = {
        sequence.toString(): sequence
        for standard in QKeySequence.StandardKey
        for sequence in QKeySequence.keyBindings(standard)
    }
    for words in (
        *("Ctrl+Q", "Ctrl+W", "Alt+F4", "Ctrl+O", "Ctrl+S", "Ctrl+Shift+S", "Ctrl+N", "Ctrl+P"),
        *("F1", "F2", "F5", "F10", "F11", "F12", "Alt+F", "Alt+Space", "Menu", "Ctrl+Shift+I"),
        *("Alt+Return", "Meta", "Ctrl+Tab", "Ctrl+C", "Ctrl+V", "Ctrl+X", "Ctrl+A", "Print"),
        *("Ctrl+Alt+Delete", "Ctrl+Esc", "Alt+Left", "Back", "Home Page", "Search", "Escape"),
    ):
        sequences[words] = QKeySequence(words)
    for words, sequence in sorted(sequences.items()):
        for number in range(sequence.count()):
            combination = sequence[number]  # type: ignore[index] # missing in the stubs
            yield words, combination.key(), combination.keyboardModifiers()


@pytest.mark.qt_log_ignore("keyToAscii", "This plugin does not support", extend=True)
def test_that_no_standard_shortcut_leads_out_or_shows_anything(kiosk: Kiosk) -> None:
    screens = kiosk.window.screens
    keys = list(standard_keys())
    assert len(keys) > 60
    for _words, key, modifiers in keys:
        QTest.keyClick(kiosk.window, key, modifiers)
        assert_locked(kiosk)
        assert kiosk.shows(screens.start) or kiosk.shows(screens.walk), _words
    desk = begin(kiosk, PageId.STRENGTH) if not kiosk.window.desk.is_running else kiosk.window.desk
    for _words, key, modifiers in keys:
        focus = QApplication.focusWidget() or kiosk.window
        QTest.keyClick(focus, key, modifiers)
        assert_locked(kiosk)
        assert desk.is_running, _words


def test_that_no_key_copies_anything(kiosk: Kiosk) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("before", QClipboard.Mode.Clipboard)
    desk = begin(kiosk)
    for page in WALK[:4]:
        desk.turn_to(page)
        for words in ("Ctrl+A", "Ctrl+C", "Ctrl+X", "Ctrl+Insert"):
            combination = QKeySequence(words)[0]  # type: ignore[index] # the same
            focus = QApplication.focusWidget() or kiosk.window
            QTest.keyClick(focus, combination.key(), combination.keyboardModifiers())
    assert clipboard.text() == "before"


@pytest.mark.parametrize("page", WALK)
def test_that_no_widget_has_a_menu_text_to_select_or_a_place_to_drop(
    open_kiosk: KioskMaker, page: PageId
) -> None:
    kiosk = open_kiosk()
    desk = begin(kiosk)
    desk.session._intake = _at(desk, page)
    desk._show_page()
    QApplication.processEvents()
    selectable = (
        Qt.TextInteractionFlag.TextSelectableByMouse
        | Qt.TextInteractionFlag.TextSelectableByKeyboard
    )
    for widget in kiosk.window.findChildren(QWidget):
        event = QContextMenuEvent(
            QContextMenuEvent.Reason.Mouse, QPoint(2, 2), widget.mapToGlobal(QPoint(2, 2))
        )
        QApplication.sendEvent(widget, event)
        assert QApplication.activePopupWidget() is None, widget
        assert not widget.acceptDrops() or widget.isHidden() or _refuses_drops(widget), widget
        if isinstance(widget, QLabel):
            assert not widget.textInteractionFlags() & selectable, widget.text()
            assert not widget.openExternalLinks()
    assert not kiosk.window.findChildren(QMenu)
    assert not kiosk.window.findChildren(QTextEdit)
    assert not kiosk.window.findChildren(QPlainTextEdit)


def _at(desk: IntakeDesk, page: PageId) -> Intake:
    return replace(desk.intake, page=page)


def _refuses_drops(widget: QWidget) -> bool:
    data = QMimeData()
    data.setText("somebody's")
    event = QDragEnterEvent(
        QPoint(2, 2),
        Qt.DropAction.CopyAction,
        data,
        Qt.MouseButton.LeftButton,
        Qt.KeyboardModifier.NoModifier,
    )
    QApplication.sendEvent(widget, event)
    return not event.isAccepted()


# ------------------------------------------------------------ the monkey


class Monkey:
    """Presses, touches and types anything, from a seed; knows no PIN."""

    KEYS = (
        *(Qt.Key(code) for code in range(Qt.Key.Key_0, Qt.Key.Key_9 + 1)),
        *(Qt.Key(code) for code in range(Qt.Key.Key_A, Qt.Key.Key_Z + 1)),
        *(Qt.Key(code) for code in range(Qt.Key.Key_F1, Qt.Key.Key_F12 + 1)),
        *([Qt.Key.Key_Tab, Qt.Key.Key_Space, Qt.Key.Key_Return] * 4),
        *(Qt.Key.Key_Escape, Qt.Key.Key_Menu, Qt.Key.Key_Backspace, Qt.Key.Key_Alt),
        *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_Meta),
        *(Qt.Key.Key_Plus, Qt.Key.Key_Minus, Qt.Key.Key_BracketLeft, Qt.Key.Key_Delete),
    )
    MODIFIERS = (
        *([Qt.KeyboardModifier.NoModifier] * 4),
        Qt.KeyboardModifier.ShiftModifier,
        Qt.KeyboardModifier.ControlModifier,
        Qt.KeyboardModifier.AltModifier,
        Qt.KeyboardModifier.MetaModifier,
        Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
    )
    BUTTONS = (
        *([Qt.MouseButton.LeftButton] * 5),
        Qt.MouseButton.RightButton,
        Qt.MouseButton.MiddleButton,
        Qt.MouseButton.BackButton,
    )

    def __init__(self, kiosk: Kiosk, seed: int) -> None:
        self._kiosk = kiosk
        self.dice = random.Random(seed)  # noqa: S311 (a monkey has no secrets)

    def step(self) -> str:
        dice, window = self.dice, self._kiosk.window
        kind = dice.choice(["key", "key", "click", "click", "button", "button", "drag", "touch"])
        if kind == "key":
            key, modifiers = dice.choice(self.KEYS), dice.choice(self.MODIFIERS)
            target = QApplication.focusWidget() if dice.random() < 0.7 else window
            QTest.keyClick(target or window, key, modifiers)
            return f"key {key.name} {modifiers.name}"
        at = self._somewhere(on_button=kind == "button")
        widget = window.childAt(at) or window
        inside = widget.mapFrom(window, at)
        if kind == "touch":
            device = touch_screen()
            QTest.touchEvent(window, device).press(0, at, window).commit()
            QTest.touchEvent(window, device).release(0, at, window).commit()
        elif kind == "drag":
            to = self._somewhere(on_button=False)
            QTest.mousePress(widget, Qt.MouseButton.LeftButton, pos=inside)
            QTest.mouseMove(widget, widget.mapFrom(window, to))
            QTest.mouseRelease(widget, Qt.MouseButton.LeftButton, pos=widget.mapFrom(window, to))
        else:
            button = dice.choice(self.BUTTONS)
            QTest.mouseClick(widget, button, pos=inside)
            if button is Qt.MouseButton.RightButton:
                event = QContextMenuEvent(
                    QContextMenuEvent.Reason.Mouse, inside, widget.mapToGlobal(inside)
                )
                QApplication.sendEvent(widget, event)
        return f"{kind} on {type(widget).__name__} at {at.x()},{at.y()}"

    def _somewhere(self, *, on_button: bool) -> QPoint:
        window, dice = self._kiosk.window, self.dice
        if on_button:
            seen = [
                button
                for button in window.screens.current.findChildren(QAbstractButton)
                if button.isVisible()
            ]
            if seen:
                button = dice.choice(seen)
                return button.mapTo(window, button.rect().center())
        area: QRect = window.rect()
        return QPoint(dice.randrange(area.width()), dice.randrange(area.height()))


def earlier_patient(kiosk: Kiosk) -> str:
    """Keep a finished intake with a drawing, as a patient of this morning left it."""
    session = IntakeSession.begin(kiosk.records, "en", code="EARLIER")
    session.draw(PainDrawing((Stroke(BodyView.FRONT, ((30.0, 110.0), (36.0, 115.0)), 9.0),)))
    kiosk.records.set_status(session.intake.head.id, Status.FINISHED)
    return session.intake.head.id


STEPS = 2000


@pytest.mark.parametrize("seed", [4, 75])
def test_that_a_monkey_of_two_thousand_steps_stays_inside(
    open_kiosk: KioskMaker, seed: int
) -> None:
    kiosk = open_kiosk((800, 1000))
    earlier = earlier_patient(kiosk)
    monkey = Monkey(kiosk, seed)
    dice = monkey.dice
    left: list[object] = []
    kiosk.window.left.connect(left.append)
    seen: set[str] = set()
    for number in range(STEPS):
        done = monkey.step()
        kiosk.quiet(dice.choice([0.2, 1.0, 3.0]) if number % 100 else dice.choice([320.0, 400.0]))
        assert_locked(kiosk)
        assert left == [], done
        seen.add(type(kiosk.window.screens.current).__name__)
        seen |= _assert_nothing_of_others(kiosk, earlier, done)
    assert {"StartScreen", "WalkScreen", "PinScreen", "IdleScreen", "HelpScreen"} <= seen
    assert {PageId.ORIENTATION, PageId.PAINT} <= seen


def _assert_nothing_of_others(kiosk: Kiosk, earlier: str, done: str) -> set[str]:
    """Hold that only the running intake's drawing is there; return the page it shows."""
    desk, review = kiosk.window.desk, kiosk.window.review
    if not desk.is_running:
        assert not review.has_paint, done
        assert not review.can_undo, done
        assert not review.can_redo, done
        return set()
    assert desk.intake.head.id != earlier
    assert desk.intake.head.code != "EARLIER"
    assert review.session.drawing == desk.intake.drawn(desk.which), done
    return {desk.page}
