"""Patient and clinician on the same encrypted records: in two programs, then on one tablet."""

from __future__ import annotations

import json
import os
import subprocess
import sys

from bodymap.scoring.findings import Finding
from bodymap.storage.vault import Vault

WORDS = "four words nobody guesses"

PATIENT = """
import sys
from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.storage.vault import Vault
from bodymap.terms import BodyView

with Vault().open(sys.argv[1]) as records:
    session = IntakeSession.begin(records, "de", code="K-7")
    stroke = Stroke(BodyView.LEFT, ((-90.0, 86.0), (-80.0, 90.0)), 12.0, intensity=7)
    session.draw(PainDrawing().with_stroke(stroke))
    session.answer("flags_now", ("thunderclap",))
    session.turn_to(PageId.THANKS)
"""

DRIVER = """
import json, os, subprocess, sys, time
from PySide6.QtCore import Qt, QTimer
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
import bodymap.app as program

WORDS, PATIENT = sys.argv[1:3]
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

def seen():
    return sorted(type(w).__name__ for w in QApplication.topLevelWidgets() if w.isVisible())

def look():
    # A page that just changed takes no touch for a moment: people look first.
    until = time.monotonic() + 1.1
    return lambda: time.monotonic() > until

def page(window):
    return type(window.room.currentWidget()).__name__

def type_pin(pad, pin):
    for digit in pin:
        press(pad.keys[digit])
    press(pad.confirm)

def open_first(window):
    rows = window.room.currentWidget().rows
    place = rows.visualRect(rows.model().index(0, 0)).center()
    QTest.mouseClick(rows.viewport(), Qt.MouseButton.LeftButton, pos=place)

def clinician():
    from bodymap.scoring.findings import Finding
    from bodymap.sessions.intake.model import PageId
    from bodymap.ui.selection import Selection
    desk = desks[0]
    window = desk.window
    yield lambda: window.office is not None and page(window) == "UnlockPage"
    yield lambda: window.desk.is_ready
    unlock = window.room.currentWidget()
    QTest.keyClicks(unlock.secret.line, "not these words")
    press(unlock.open)
    yield lambda: unlock.secret.problem.isVisible() and not window.office.desk.errands.is_busy
    told["wrong"] = page(window)
    QTest.keyClicks(unlock.secret.line, WORDS)
    press(unlock.open)
    yield lambda: window.office.desk.is_open
    told["waiting"] = len(window.office.desk.inbox)
    told["patient"] = subprocess.run([sys.executable, "-c", PATIENT, WORDS]).returncode
    yield lambda: window.office.bar.inbox.text().endswith("1")
    press(window.office.bar.inbox)
    open_first(window)
    told["first"] = [page(window), window.desk.is_empty]
    press(window.room.currentWidget().acknowledge)
    yield lambda: page(window) == "ClinicianPage" and window.desk.has_paint
    found = window.desk.ranking.candidates[0]
    told["ranked"] = found.muscle
    window.desk.select(Selection(found.trigger_point, found.side))
    window.desk.set_finding(Finding.FAMILIAR)
    told["title"] = window.windowTitle()[:20]

    desk.window.office.bar.menu.actions()
    next(a for a in window.office.bar.menu.actions() if a.text().startswith("Hand")).trigger()
    yield lambda: desk.kiosk is not None and desk.kiosk.review.is_ready
    kiosk = desk.kiosk
    screens = kiosk.screens
    told["handed over"] = seen()
    yield look()
    type_pin(screens.choose_pin.pad, "2468")
    yield look()
    type_pin(screens.choose_pin.pad, "2468")
    yield look()
    press(screens.start.mark)
    kiosk.desk.answer("flags_face", ("scalp_tender",))
    kiosk.desk.turn_to(PageId.REVIEW)
    kiosk.desk.turn_to(PageId.THANKS)
    told["closes"] = kiosk.close()
    yield look()
    press(screens.walk.footer.next)
    yield lambda: not kiosk.desk.is_running
    yield look()
    press(screens.start.staff)
    yield look()
    type_pin(screens.pin.pad, "2468")
    yield lambda: screens.current is screens.staff
    yield look()
    press(screens.staff.leave)
    yield lambda: window.isVisible() and desk.kiosk is None
    QApplication.processEvents()
    told["back"] = [page(window), len(window.office.desk.inbox), seen()]
    open_first(window)
    told["second"] = page(window)
    press(window.room.currentWidget().acknowledge)
    yield lambda: page(window) == "ClinicianPage"
    window.office.desk.keep_plan("Rest")
    told["closed"] = window.close()

walk = clinician()
wanted = [lambda: True]
until = time.monotonic() + 90

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
        os._exit(3)
    QTimer.singleShot(20, step)

sys.argv = sys.argv[:1]
told["exit"] = program.run_window("clinician", windowed=True)
print(json.dumps(told))
"""


def test_that_a_patient_draws_in_one_program_and_the_clinician_sees_it_in_another() -> None:
    Vault().set_up(WORDS, in_keyring=False).close()
    done = subprocess.run(
        [sys.executable, "-c", DRIVER, WORDS, PATIENT],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert done.returncode == 0, done.stderr + done.stdout
    told = json.loads(done.stdout.splitlines()[-1])
    ranked = told.pop("ranked")
    assert told == {
        "start_imports": [],
        "wrong": "UnlockPage",
        "waiting": 0,
        "patient": 0,
        "first": ["AnswersPage", True],
        "title": "Patient K-7 · visit ",
        "handed over": ["KioskWindow"],
        "closes": False,
        "back": ["InboxPage", 1, ["MainWindow"]],
        "second": "AnswersPage",
        "closed": True,
        "exit": 0,
    }
    with Vault().open(WORDS) as records:
        assert records.inbox() == []
        (head,) = records.encounters("K-7")
        visit = records.encounter(head.id)
        ((point, side),) = visit.findings
        assert visit.findings[point, side] is Finding.FAMILIAR
        assert point.split(".")[0] == ranked
        assert (visit.language, head.worst) == ("de", 7)
        assert head.extent_cm2 is not None
        assert head.extent_cm2 > 1
        (other,) = [p.code for p in records.patients() if p.code != "K-7"]
        (second,) = records.encounters(other)
        assert records.encounter(second.id).plan == "Rest"
        said = {(line.patient_code, line.detail) for line in records.audit()}
        assert {("K-7", "warning signs read"), ("K-7", "findings"), (other, "plan")} <= said
