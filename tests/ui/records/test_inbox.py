"""The inbox: what waits is seen, urgent first, and opened by one touch, signs before muscles."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel

from bodymap.resources import asset
from bodymap.scoring.findings import Finding
from bodymap.sessions.records.model import InboxItem
from bodymap.terms import BodyView, Laterality
from bodymap.ui.records.answers import AnswersPage
from bodymap.ui.records.inbox import InboxPage
from bodymap.ui.records.office import Office
from bodymap.ui.records.removal import RemovalPage
from bodymap.ui.records.rows import Mark
from bodymap.ui.selection import Selection
from tests.ui.conftest import pixel
from tests.ui.cut_off import cut_off
from tests.ui.records.conftest import Drawn, OfficeMaker
from tests.ui.strokes import mouse_stroke
from tests.ui.targets import nameless
from tests.unit.sessions.records.memory import MemoryRecords

SAMPLE = "tension_type_right.bodymap.json"
POINT = ("temporalis.TrP1", Laterality.LEFT)


def page(office: Office) -> object:
    return office._window.room.currentWidget()


def open_item(office: Office, item: InboxItem) -> None:
    """Open a drawing as a finger or the mouse does."""
    office.bar.inbox.click()
    shown = page(office)
    assert isinstance(shown, InboxPage)
    shown.rows.choose(item.intake_id)
    QApplication.processEvents()
    place = shown.rows.visualRect(shown.rows.currentIndex()).center()
    QTest.mouseClick(shown.rows.viewport(), Qt.MouseButton.LeftButton, pos=QPoint(place))
    QApplication.processEvents()


def words(office: Office) -> str:
    shown = office._window.room.currentWidget()
    assert shown is not None
    return "\n".join(made.text() for made in shown.findChildren(QLabel) if made.isVisible())


def test_that_the_badge_counts_what_waits_and_warns_in_words(office: Office, drawn: Drawn) -> None:
    assert office.bar.inbox.text() == "Patients' drawings"
    drawn()
    office.desk.refresh_inbox()
    assert office.bar.inbox.text().endswith(" 1")
    assert office.bar.inbox.icon().isNull()
    drawn("A-1", flags_now=("fever",))
    office.desk.refresh_inbox()
    assert office.bar.inbox.text().endswith(" 2")
    assert not office.bar.inbox.icon().isNull()
    assert "1 with warning signs" in office.bar.inbox.accessibleName()


def test_that_the_open_inbox_fills_by_itself(office: Office, drawn: Drawn) -> None:
    office.show_inbox()
    shown = page(office)
    assert isinstance(shown, InboxPage)
    assert shown.nothing.isVisible()
    item = drawn()
    assert office.desk._poll.isActive()
    office.desk._poll.timeout.emit()
    assert [row.key for row in shown.rows.rows] == [item.intake_id]


def test_that_urgent_drawings_come_first_with_word_and_colour(office: Office, drawn: Drawn) -> None:
    drawn("A-1")
    drawn("A-2", flags_now=("thunderclap",))
    drawn("A-3", finish=False, flags_face=("scalp_tender",))
    office.show_inbox()
    shown = page(office)
    assert isinstance(shown, InboxPage)
    rows = shown.rows.rows
    assert [row.title for row in rows] == ["A-2", "A-3", "A-1"]
    assert [row.mark for row in rows] == [Mark.STOP, Mark.CAUTION, Mark.QUIET]
    assert rows[0].badge == "Warning signs: look at once"
    assert "Not finished" in rows[1].line
    assert all(row.tail for row in rows)


def test_that_a_drawing_without_signs_opens_at_once(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn())
    window = office._window
    assert office.is_drawing_shown
    assert len(window.desk.session.drawing.strokes) == 1
    assert not window.desk.can_undo
    assert window.desk.ranking is not None
    assert window.desk.ranking.candidates
    assert office.bar.inbox.text() == "Patients' drawings"
    assert window.windowTitle().startswith("Patient K-7 · visit 1")
    assert len(records.visits) == 1


def test_that_signs_are_read_before_any_muscle_is_seen(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn(flags_now=("thunderclap",)))
    shown = page(office)
    assert isinstance(shown, AnswersPage)
    text = words(office)
    assert "Check this first" in text
    assert "At once" in text
    assert "worst within a minute" in text
    assert "bleeding in the head" in text
    window = office._window
    is_empty = [window.desk.is_empty]  # nothing to rank
    assert records.visits == {}
    for way_round in (office.show_drawing, office.leave_page):
        office.show_answers()
        way_round()
        assert window.room.currentWidget() is not window.page
    if office.desk.visit is None:  # the last way put it back
        open_item(office, records.inbox()[0])
    shown = office._page(AnswersPage)
    QTest.mouseClick(shown.acknowledge, Qt.MouseButton.LeftButton)
    assert window.room.currentWidget() is window.page
    assert [*is_empty, window.desk.is_empty] == [True, False]
    assert len(records.visits) == 1
    assert office.visit_bar.answers.text() == "1 warning sign"
    office.visit_bar.answers.click()
    assert page(office) is shown
    assert shown.back.isVisible()
    assert "worst within a minute" in words(office)


def test_that_a_drawing_can_be_left_where_it_waits(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    item = drawn(flags_now=("fever",))
    open_item(office, item)
    office._page(AnswersPage).put_back.click()
    assert isinstance(page(office), InboxPage)
    assert [each.intake_id for each in records.inbox()] == [item.intake_id]
    assert office.desk.visit is None


def test_that_a_waiting_drawing_can_be_deleted_for_good(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    drawn("A-1")
    item = drawn("A-2")
    office.show_inbox()
    shown = office._page(InboxPage)
    shown.rows.choose(item.intake_id)
    shown.remove.click()
    asking = office._page(RemovalPage)
    assert page(office) is asking
    assert "A-2" in words(office)
    asking.back.click()
    assert len(records.inbox()) == 2
    shown.remove.click()
    asking.confirm.click()
    assert [each.code for each in records.inbox()] == ["A-1"]
    assert page(office) is shown
    assert [row.title for row in shown.rows.rows] == ["A-1"]


def test_that_what_was_not_asked_is_said(office: Office, drawn: Drawn) -> None:
    open_item(office, drawn(finish=False, flags_health=(), orientation_again="right"))
    text = words(office)
    assert "did not come to these questions" in text
    assert "Health" in text
    assert "Left and right may be mixed up" in text


def test_that_painting_and_findings_are_kept_at_once(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn())
    window = office._window
    (visit_id,) = records.visits
    canvas = window.page.stage.canvas
    window.page.stage.show_view(BodyView.LEFT)
    QApplication.processEvents()
    mouse_stroke(canvas, [pixel(canvas, -60.0 + k, 110.0) for k in range(0, 30, 3)])
    assert len(records.visits[visit_id].drawing.strokes) == 2
    window.desk.select(Selection(*POINT))
    window.desk.set_finding(Finding.FAMILIAR)
    assert records.visits[visit_id].findings[POINT] is Finding.FAMILIAR
    window.desk.undo()
    assert len(records.visits[visit_id].findings) == 0
    window.desk.own.set_active(is_active=True)
    window.desk.own.show(window.desk.session.drawing)
    assert len(records.visits[visit_id].own_drawing.strokes) == 2
    assert "not" not in window.top_bar.file.text()
    assert not window.desk.is_changed


def test_that_another_drawing_never_overwrites_the_patients(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn())
    (visit_id,) = records.visits
    before = records.visits[visit_id].drawing
    window = office._window
    assert window.files.open_path(asset("samples", SAMPLE), as_sample=True)
    assert records.visits[visit_id].drawing == before
    assert office.desk.visit is None
    assert not window.windowTitle().startswith("Patient")
    window.desk.clear()
    assert records.visits[visit_id].drawing == before


def test_that_a_full_disk_is_told_and_tried_again(
    office: Office, records: MemoryRecords, drawn: Drawn, monkeypatch: pytest.MonkeyPatch
) -> None:
    open_item(office, drawn())
    (visit_id,) = records.visits
    window = office._window
    records.is_full = True
    window.desk.select(Selection(*POINT))
    window.desk.set_finding(Finding.FAMILIAR)
    assert window.banner.isVisible()
    assert "full" in window.banner.text
    assert window.top_bar.file.text().endswith("not kept yet")
    asked: list[object] = []

    def stay(*what: object) -> int:
        asked.append(what)
        return 2

    monkeypatch.setattr(window.files, "ask", stay)
    assert not window.close()
    assert len(asked) == 1
    records.is_full = False
    office.desk._retry.timeout.emit()
    assert records.visits[visit_id].findings[POINT] is Finding.FAMILIAR
    assert not window.top_bar.file.text().endswith("not kept yet")
    assert not office.desk._retry.isActive()


def test_that_a_plan_is_kept_while_it_is_typed(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn())
    (visit_id,) = records.visits
    office.visit_bar.answers.click()
    shown = office._page(AnswersPage)
    shown.plan.setPlainText("Warmth and stretching")
    shown._plan_timer.timeout.emit()
    assert records.visits[visit_id].plan == "Warmth and stretching"
    shown.plan.setPlainText("Warmth")
    shown.back.click()  # before the pause was over
    assert records.visits[visit_id].plan == "Warmth"


def test_that_a_visit_can_be_filed_under_another_code(
    office: Office, records: MemoryRecords, drawn: Drawn
) -> None:
    open_item(office, drawn(""))
    office.visit_bar.answers.click()
    shown = office._page(AnswersPage)
    assert shown.code.text() == "P-001"
    shown.code.setText("k-9")
    shown.file_under.click()
    assert [visit.patient_code for visit in records.visits.values()] == ["K-9"]
    assert office._window.windowTitle().startswith("Patient K-9")


@pytest.mark.parametrize("size", [(760, 700), (900, 700), (1280, 800), (1920, 1080)])
def test_that_no_page_cuts_anything_off(
    open_office: OfficeMaker, drawn: Drawn, size: tuple[int, int]
) -> None:
    item = drawn(
        flags_now=("fever", "stiff_neck"), flags_face=("jaw_tires",), age="65_over", since="week"
    )
    office = open_office(size=size)
    office.show_inbox()
    open_item(office, item)
    found = {}
    pages: dict[str, Callable[[], None]] = {
        "signs": office.show_drawing,
        "answers": office._on_acknowledged,
        "answers again": office.show_answers,
        "patients": office.show_patients,
        "stored": office.show_stored,
        "restore": office.show_restore,
        "set up": office.show_set_up,
        "unlock": office.show_unlock,
    }
    for name, show in pages.items():
        show()
        for _ in range(3):
            QApplication.processEvents()
        shown = office._window.room.currentWidget()
        if shown is not None and shown is not office._window.page:
            found[name] = cut_off(shown) + nameless(shown)
    assert len(found) == 7
    assert {name: problems for name, problems in found.items() if problems} == {}
