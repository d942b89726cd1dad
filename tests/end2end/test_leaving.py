"""The patient's mode from the real start to the clinician's window, in a program of its own."""

from __future__ import annotations

import json
import os
import subprocess
import sys

DRIVER = """
import json, sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import bodymap.app as program

told = {"start_imports": [m for m in ("numpy", "shapely", "sqlalchemy") if m in sys.modules]}
desks = []
start = program.FrontDesk.__init__

def remember(self, themes, **rest):
    start(self, themes, **rest)
    desks.append(self)
    QTimer.singleShot(0, lambda: step())

program.FrontDesk.__init__ = remember

def press(button):
    QTest.mouseClick(button, Qt.MouseButton.LeftButton)

def type_pin(pad, pin):
    for digit in pin:
        press(pad.keys[digit])
    press(pad.confirm)

def look():
    # A page that just changed takes no touch for a moment: people look first.
    until = time.monotonic() + 1.1
    return lambda: time.monotonic() > until

def patient():
    from bodymap.sessions.intake.model import PageId, Status
    kiosk = desks[0].kiosk
    screens, desk = kiosk.screens, kiosk.desk
    yield lambda: kiosk.review.is_ready
    told["first"] = type(screens.current).__name__
    yield look()
    type_pin(screens.choose_pin.pad, "2468")
    yield look()
    type_pin(screens.choose_pin.pad, "2468")
    yield look()
    press(screens.start.mark)
    yield look()
    desk.answer("orientation", "left")
    desk.answer("hint_seen", "yes")
    desk.go_on()
    yield lambda: desk.page is PageId.PAINT
    canvas = screens.walk.page.stage.canvas
    yield lambda: canvas.isVisible() and canvas.width() > 100
    yield look()
    path = [canvas.viewport.to_px(30.0 + k, 110.0).toPoint() for k in range(6)]
    QTest.mousePress(canvas, Qt.MouseButton.LeftButton, pos=path[0])
    for point in path[1:]:
        QTest.mouseMove(canvas, point)
    QTest.mouseRelease(canvas, Qt.MouseButton.LeftButton, pos=path[-1])
    yield lambda: len(desk.intake.drawing.strokes) == 1
    desk.turn_to(PageId.REVIEW)
    desk.turn_to(PageId.THANKS)
    told["closes"] = kiosk.close()
    yield look()
    press(screens.walk.footer.next)
    yield lambda: not desk.is_running
    told["after"] = type(screens.current).__name__
    told["paint_left"] = kiosk.review.has_paint
    yield look()
    press(screens.start.staff)
    yield look()
    type_pin(screens.pin.pad, "1111")
    yield lambda: "2" in screens.pin.text.text()
    told["wrong"] = type(screens.current).__name__
    type_pin(screens.pin.pad, "2468")
    yield lambda: screens.current is screens.staff
    yield look()
    press(screens.staff.leave)
    yield lambda: desks[0].window is not None and desks[0].window.desk.has_paint
    window = desks[0].window
    yield lambda: window.isVisible()
    told["strokes"] = len(window.desk.session.drawing.strokes)
    told["ranked"] = len(window.desk.ranking.candidates) > 0
    told["windows"] = sorted(
        type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible()
    )
    told["kept"] = [str(head.status) for head in program.open_clinic().intakes.heads()]
    window.desk.new()
    window.close()

walk = patient()
wanted = [lambda: True]
until = time.monotonic() + 60

def step():
    try:
        while wanted[0]():
            wanted[0] = next(walk)
        if time.monotonic() > until:
            raise TimeoutError(f"waits in line {walk.gi_frame.f_lineno} of the driver")
    except StopIteration:
        return
    except BaseException as error:
        import traceback
        traceback.print_exc()
        print(json.dumps(told))
        sys.stdout.flush()
        import os
        os._exit(3)
    QTimer.singleShot(20, step)

code = program.run_window("patient", windowed=True)
told["exit"] = code
print(json.dumps(told))
"""


def test_that_staff_leave_to_the_clinicians_window_with_the_last_drawing() -> None:
    environment = {**os.environ, "QT_QPA_PLATFORM": "offscreen"}
    done = subprocess.run(
        [sys.executable, "-c", DRIVER],
        env=environment,
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    told = json.loads(done.stdout.splitlines()[-1])
    assert told == {
        "start_imports": [],
        "first": "ChoosePinScreen",
        "closes": False,
        "after": "StartScreen",
        "paint_left": False,
        "wrong": "PinScreen",
        "strokes": 1,
        "ranked": True,
        "windows": ["MainWindow"],
        "kept": ["finished"],
        "exit": 0,
    }
