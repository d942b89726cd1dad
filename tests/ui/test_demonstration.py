"""The demonstration: what it shows when, its keys, and where it stands."""

from __future__ import annotations

from collections.abc import Iterator

import numpy as np
import pytest
from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.resources import asset
from bodymap.sessions.demonstrate import Phase
from bodymap.terms import BodyView, Laterality
from bodymap.ui.demonstrate import demonstration as module
from bodymap.ui.demonstrate.demonstration import Demonstration, Screen
from bodymap.ui.demonstrate.presentation import Presentation
from bodymap.ui.main_window import MainWindow
from bodymap.ui.selection import Selection
from bodymap.ui.theme import Appearance, Themes

LEFT = Laterality.LEFT
CHOSEN = Selection("trapezius_upper.TrP1", LEFT)
END = 20.0


@pytest.fixture
def drawn(window: MainWindow) -> MainWindow:
    """Return the window with a patient's drawing."""
    window.files.open_path(asset("samples", "upper_trapezius_left.bodymap.json"), as_sample=True)
    return window


@pytest.fixture
def running(drawn: MainWindow, qtbot: QtBot) -> Iterator[Demonstration]:
    """Return a demonstration of the upper trapezius that stands at its start, clock stopped."""
    drawn.desk.select(CHOSEN)
    drawn._on_demonstrate_requested()
    made = drawn.demonstration
    assert made is not None
    settle(made, qtbot)
    yield made
    made.end()


def settle(made: Demonstration, qtbot: QtBot) -> Presentation:
    shown = made.presentation
    assert shown is not None
    shown._ticks.stop()
    QApplication.processEvents()
    qtbot.waitUntil(lambda: shown.is_ready, timeout=20_000)
    shown._ticks.stop()
    return shown


def presentation(made: Demonstration) -> Presentation:
    assert made.presentation is not None
    return made.presentation


def is_running(made: Demonstration) -> bool:
    return made.is_running


def play_to(shown: Presentation, seconds: float) -> None:
    """Play from where it stands for some seconds, without waiting."""
    if not shown.player.is_playing:
        shown.toggle()
    shown._ticks.stop()
    for _ in range(round(seconds * 20)):
        shown.advance(0.05)


def red_pixels(shown: Presentation) -> int:
    """Return how many pixels of the large picture show the pattern."""
    shown.large._moment = None
    without = pixels(shown)
    shown.large._moment = shown.player.moment
    return int((np.abs(pixels(shown) - without).max(axis=2) > 8).sum())


def pixels(shown: Presentation) -> np.ndarray:
    picture = shown.large
    image = QImage(picture.size(), QImage.Format.Format_RGBA8888)
    image.fill(QColor("white"))
    painter = QPainter(image)
    for zone in picture.zones:
        zone.paint(painter, picture._progress(zone.kind))
    painter.end()
    rows = np.frombuffer(image.constBits(), dtype=np.uint8)
    return rows.reshape(image.height(), image.width(), 4).astype(np.int16)


# ---------------------------------------------------------------- what is shown


def test_that_it_begins_with_the_mark_alone_in_the_view_that_shows_it(
    running: Demonstration,
) -> None:
    shown = presentation(running)
    assert shown.large.view is BodyView.LEFT
    assert any(mark.chosen for mark in shown.large.marks)
    assert "Press here: Upper trapezius, left" in shown.title.text()
    assert red_pixels(shown) == 0


def test_that_the_pattern_grows_and_ends_as_the_canvas_shows_it(
    running: Demonstration,
) -> None:
    shown, seen = presentation(running), [0]
    while shown.player.is_playing:
        play_to(shown, 0.5)
        seen.append(red_pixels(shown))
    assert seen == sorted(seen)
    assert seen[-1] > 5_000
    assert shown.player.moment.core == shown.player.moment.spillover == 1.0
    whole = QImage(shown.large.size(), QImage.Format.Format_RGBA8888)
    whole.fill(QColor("white"))
    painter = QPainter(whole)
    for zone in shown.large.zones:
        painter.drawImage(zone.corner, zone.image)
    painter.end()
    rows = np.frombuffer(whole.constBits(), dtype=np.uint8)
    expected = rows.reshape(whole.height(), whole.width(), 4).astype(np.int16)
    assert (pixels(shown) == expected).all()


def test_that_the_words_go_from_where_to_press_to_what_is_reported(
    running: Demonstration,
) -> None:
    shown = presentation(running)
    said = [shown.line.text()]
    while shown.player.is_playing:
        play_to(shown, 0.5)
        if shown.line.text() != said[-1]:
            said.append(shown.line.text())
    assert len(said) == 3
    assert all("ypical pattern reported" in words for words in said[1:])
    assert "diagnosis" in shown.safety.text()
    assert shown.line.text() in shown.large.accessibleDescription()


def test_that_every_view_but_the_large_one_stands_beside_and_can_be_made_large(
    running: Demonstration,
) -> None:
    shown = presentation(running)
    assert {picture.view for picture in shown.small} == set(BodyView) - {BodyView.LEFT}
    back = next(picture for picture in shown.small if picture.view is BodyView.BACK)
    QTest.mouseClick(back, Qt.MouseButton.LeftButton)
    assert shown.large.view is BodyView.BACK
    assert back.view is BodyView.LEFT


def test_that_the_patients_paint_stays_below_the_pattern(running: Demonstration) -> None:
    shown = presentation(running)
    assert shown.large._painted is running._stage.painted
    assert shown.legend.accessibleDescription().startswith("painted by the patient")


def test_that_the_clock_waits_until_the_pattern_is_drawn(running: Demonstration) -> None:
    shown = presentation(running)
    shown._spreads.clear()
    play_to(shown, 10.0)
    assert shown.player.moment.phase is Phase.PRESS


# ---------------------------------------------------------------- keys


def test_that_space_pauses_and_plays(running: Demonstration) -> None:
    shown, seen = presentation(running), []
    for _ in range(3):
        seen.append(shown.player.is_playing)
        QTest.keyClick(shown, Qt.Key.Key_Space)
    assert seen == [True, False, True]


def test_that_point_and_comma_step_and_stand(running: Demonstration) -> None:
    shown = presentation(running)
    QTest.keyClick(shown, Qt.Key.Key_Period)
    QTest.keyClick(shown, Qt.Key.Key_Period)
    assert not shown.player.is_playing
    there = shown.player.seconds
    assert there > 0
    QTest.keyClick(shown, Qt.Key.Key_Comma)
    assert 0 < shown.player.seconds < there


@pytest.mark.parametrize(("key", "speed"), [("1", 0.5), ("2", 1.0), ("3", 2.0)])
def test_that_there_are_three_speeds(running: Demonstration, key: str, speed: float) -> None:
    shown = presentation(running)
    QTest.keyClick(shown, Qt.Key(ord(key)))
    assert shown.player.speed == speed
    assert shown.controls is not None
    assert [b.isChecked() for b in shown.controls.speeds].count(True) == 1


def test_that_arrows_and_a_remote_walk_the_list_and_the_window_follows(
    running: Demonstration, drawn: MainWindow
) -> None:
    shown, desk = presentation(running), drawn.desk
    ranked = [(c.trigger_point, c.side) for c in desk.session.ranking().candidates]
    assert shown.programme.now == ranked[0]
    QTest.keyClick(shown, Qt.Key.Key_PageDown)
    assert shown.programme.now == ranked[1] == desk.selection
    QTest.keyClick(shown, Qt.Key.Key_PageUp)
    QTest.keyClick(shown, Qt.Key.Key_Right)
    assert shown.programme.now == ("trapezius_upper.TrP2", LEFT) == desk.selection
    QTest.keyClick(shown, Qt.Key.Key_Left)
    QTest.keyClick(shown, Qt.Key.Key_Down)
    assert shown.programme.now == ranked[1]
    QTest.keyClick(shown, Qt.Key.Key_Up)
    QTest.keyClick(shown, Qt.Key.Key_Up)
    assert shown.programme.now == ranked[0]
    assert shown.player.seconds == 0.0


def test_that_escape_ends_it_and_it_can_be_started_again(
    running: Demonstration, drawn: MainWindow, qtbot: QtBot
) -> None:
    QTest.keyClick(presentation(running), Qt.Key.Key_Escape)
    assert not is_running(running)
    assert drawn.desk.selection == CHOSEN
    qtbot.waitUntil(drawn.isActiveWindow)
    QTest.keyClick(drawn, Qt.Key.Key_D)
    assert is_running(running)
    settle(running, qtbot)


# ---------------------------------------------------------------- where it stands


def test_that_the_button_is_greyed_while_there_is_nothing_to_show(
    window: MainWindow, qtbot: QtBot
) -> None:
    own = window.page.stage.own
    assert own is not None
    assert not own.top_row.demonstrate.isEnabled()
    window._on_demonstrate_requested()
    assert window.demonstration is not None
    assert not window.demonstration.is_running
    window.files.open_path(asset("samples", "upper_trapezius_left.bodymap.json"), as_sample=True)
    assert own.top_row.demonstrate.isEnabled()
    own.top_row.demonstrate.click()
    assert window.desk.selection == CHOSEN  # the first of the list
    settle(window.demonstration, qtbot)
    window.demonstration.end()


def test_that_with_one_screen_it_covers_that_and_has_its_controls(
    running: Demonstration, drawn: MainWindow
) -> None:
    shown = presentation(running)
    assert shown.isFullScreen()
    assert shown.geometry() == drawn.screen().geometry()
    assert shown.controls is not None
    assert running.strip is None


class OtherScreen:
    """A screen beside the first."""

    def geometry(self) -> QRect:
        return QRect(4000, 0, 1920, 1080)


@pytest.fixture
def on_two(drawn: MainWindow, themes: Themes, qtbot: QtBot) -> Iterator[Demonstration]:
    drawn.desk.select(CHOSEN)
    screens: list[Screen] = [drawn.screen(), OtherScreen()]
    made = Demonstration(drawn, drawn.desk, drawn.page.stage, themes, lambda: screens)
    made.start()
    settle(made, qtbot)
    yield made
    made.end()


def test_that_with_two_screens_the_patient_sees_the_drawing_and_the_clinician_the_list(
    on_two: Demonstration, drawn: MainWindow
) -> None:
    shown, strip = presentation(on_two), on_two.strip
    assert isinstance(on_two.screen, OtherScreen)
    assert shown.isFullScreen()
    assert shown.controls is None
    assert strip is not None
    assert strip.window() is drawn
    assert any("Your LEFT" in label.text() for label in shown._sides)
    tools, frame = drawn.page.stage.tool_row, drawn.page.stage.frame
    assert tools is not None
    assert frame.rect().contains(tools.geometry())
    strip.play.click()
    assert not shown.player.is_playing
    strip.muscle_after.click()
    assert shown.programme.now == drawn.desk.selection != CHOSEN
    strip.end.click()
    assert not on_two.is_running
    assert on_two.strip is None


def test_that_what_is_chosen_in_the_list_is_shown_on_the_other_screen(
    on_two: Demonstration, drawn: MainWindow
) -> None:
    shown = presentation(on_two)
    drawn.desk.select(Selection("trapezius_upper.TrP2", LEFT))
    assert shown.programme.now == ("trapezius_upper.TrP2", LEFT)
    drawn.desk.select(Selection("orbicularis_oculi.orbital", Laterality.RIGHT))
    assert shown.programme.now == ("orbicularis_oculi.orbital", Laterality.RIGHT)
    drawn.desk.select(None)
    assert shown.programme.now == ("orbicularis_oculi.orbital", Laterality.RIGHT)


def test_that_the_remote_works_while_the_clinicians_window_has_the_keys(
    on_two: Demonstration, drawn: MainWindow
) -> None:
    before = presentation(on_two).programme.now
    QTest.keyClick(drawn.page.stage.canvas, Qt.Key.Key_PageDown)
    assert presentation(on_two).programme.now != before
    QTest.keyClick(drawn.page.stage.canvas, Qt.Key.Key_PageUp)
    assert presentation(on_two).programme.now == before


def test_that_closing_the_window_ends_it(running: Demonstration, drawn: MainWindow) -> None:
    drawn.desk.new()
    drawn.close()
    assert not running.is_running


def test_that_without_motion_it_goes_in_three_pictures(
    drawn: MainWindow, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(module, "is_motion_reduced", lambda _widget: True)
    drawn.desk.select(CHOSEN)
    drawn._on_demonstrate_requested()
    assert drawn.demonstration is not None
    shown = settle(drawn.demonstration, qtbot)
    seen = [shown.player.moment]
    while shown.player.is_playing:
        play_to(shown, 0.25)
        if shown.player.moment != seen[-1]:
            seen.append(shown.player.moment)
    assert [(moment.core, moment.spillover) for moment in seen] == [(0, 0), (1, 0), (1, 1)]
    assert all(moment.pulse is None for moment in seen)
    assert shown.controls is not None
    assert not any(button.isVisible() for button in shown.controls.speeds)
    drawn.demonstration.end()


def test_that_it_wears_the_theme_that_is_chosen(running: Demonstration, themes: Themes) -> None:
    themes.set_appearance(Appearance.DARK)
    assert presentation(running).large._theme.name == "dark"
    themes.set_appearance(Appearance.LIGHT)
