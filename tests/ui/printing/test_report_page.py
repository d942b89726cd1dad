"""The report in the clinician's window: what it shows, writes and forgets."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QImage
from PySide6.QtPrintSupport import QPrinter
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QFileDialog
from pytestqt.qtbot import QtBot

from bodymap.report.content import REPORTS
from bodymap.resources import asset
from bodymap.terms import Laterality
from bodymap.ui.i18n import Languages
from bodymap.ui.main_window import MainWindow
from bodymap.ui.printing import report_desk
from bodymap.ui.printing.printer import print_on, print_sheets
from bodymap.ui.printing.report_desk import ReportDesk
from bodymap.ui.printing.report_page import ReportPage
from bodymap.ui.selection import Selection

SAMPLE = asset("samples", "upper_trapezius_left.bodymap.json")
CHOSEN = Selection("temporalis.general", Laterality.LEFT)

Saves = Callable[[Path], None]


@pytest.fixture
def report(window: MainWindow, qtbot: QtBot) -> ReportDesk:
    """Return the report of a sample, on the screen."""
    window.offer_reports(lambda: REPORTS)
    window.files.open_path(SAMPLE, as_sample=True)
    window.window_actions.report.trigger()
    assert window.report is not None
    qtbot.waitUntil(lambda: window.report is not None and bool(window.report.page.sheets))
    return window.report


@pytest.fixture
def saves_to(monkeypatch: pytest.MonkeyPatch) -> Saves:
    """Return a function that answers the question where to save."""

    def answer(path: Path) -> None:
        monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: (str(path), ""))

    return answer


def words_on(page: ReportPage) -> str:
    return " ".join(sheet.furniture.title for sheet in page.sheets)


def test_that_there_is_no_button_where_nothing_makes_reports(window: MainWindow) -> None:
    assert not window.window_actions.report.isVisible()


def test_that_the_key_shows_the_pages_and_escape_the_drawing_again(
    window: MainWindow, report: ReportDesk
) -> None:
    report.close()
    assert window.room.currentWidget() is window.page
    QTest.keyClick(window, Qt.Key.Key_P, Qt.KeyboardModifier.ControlModifier)
    shown = [window.room.currentWidget() is report.page]
    QTest.keyClick(window, Qt.Key.Key_Escape)
    shown.append(window.room.currentWidget() is report.page)
    assert shown == [True, False]
    assert window.window_actions.undo.isEnabled() or window.window_actions.save.isEnabled()


def test_that_both_sheets_are_seen_as_they_will_be_printed(report: ReportDesk) -> None:
    page = report.page
    assert len(page.sheets) == len([one for one in page.previews if one.isVisible()]) == 2
    for preview in page.previews:
        pixmap = preview.pixmap()
        assert round(pixmap.height() / pixmap.width(), 2) == 1.41
        assert preview.accessibleName()


def test_that_each_choice_changes_the_pages(report: ReportDesk) -> None:
    page = report.page
    page.pages.setCurrentIndex(1)
    assert words_on(page) == "Your pain drawing"
    page.pages.setCurrentIndex(2)
    assert words_on(page) == "Pain drawing: report"
    page.pages.setCurrentIndex(0)
    page.paper.setCurrentIndex(1)
    assert {sheet.paper.value for sheet in page.sheets} == {"letter"}
    page.language.setCurrentIndex(page.language.findData("ar"))
    page.other_language.setCurrentIndex(page.other_language.findData("de"))
    languages = [sheet.furniture.language for sheet in page.sheets]
    assert (languages[0], languages[-1]) == ("ar", "de")
    assert page.sheets[0].furniture.is_rtl


def test_that_the_plan_is_on_the_pages_with_its_last_key(report: ReportDesk) -> None:
    before = [len(sheet.pieces) for sheet in report.page.sheets]
    report.page.plan.setPlainText("Rest.\nWarmth.\nThree more lines.\nHere.\nThere.")
    assert [len(sheet.pieces) for sheet in report.page.sheets] != before


def test_that_the_chosen_muscle_is_the_one_shown(window: MainWindow, report: ReportDesk) -> None:
    report.close()
    window.desk.select(CHOSEN)
    assert report._given().chosen == (("temporalis.general", Laterality.LEFT),)


def test_that_the_report_is_saved_whole(
    report: ReportDesk, saves_to: Saves, tmp_path: Path
) -> None:
    saves_to(tmp_path / "mine")
    report.page.save.click()
    assert (tmp_path / "mine.pdf").read_bytes().startswith(b"%PDF-")
    assert [path.name for path in tmp_path.iterdir()] == ["mine.pdf"]


def test_that_a_place_that_cannot_be_written_is_said(
    window: MainWindow, report: ReportDesk, saves_to: Saves, tmp_path: Path
) -> None:
    (tmp_path / "file").write_text("kept")
    saves_to(tmp_path / "file" / "report.pdf")
    report.page.save.click()
    assert window.banner.isVisible()
    assert (tmp_path / "file").read_text() == "kept"


@pytest.mark.parametrize("name", ["view.png", "view", "view.svg"])
def test_that_the_view_on_the_screen_is_saved_as_wide_as_wished(
    report: ReportDesk, saves_to: Saves, tmp_path: Path, name: str
) -> None:
    saves_to(tmp_path / name)
    report.page.width_px.setValue(900)
    report.page.picture.click()
    (written,) = tmp_path.iterdir()
    if written.suffix == ".svg":
        assert written.read_text("utf-8").startswith("<svg")
    else:
        assert written.name == "view.png"
        assert QImage(str(written)).width() == 900


def test_that_nothing_asked_for_writes_nothing(
    report: ReportDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    monkeypatch.setattr(QFileDialog, "getSaveFileName", lambda *_: ("", ""))
    report.page.save.click()
    report.page.picture.click()
    assert list(tmp_path.iterdir()) == []


def test_that_the_printer_gets_the_sheets(
    report: ReportDesk, monkeypatch: pytest.MonkeyPatch, tmp_path: Path
) -> None:
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setOutputFormat(QPrinter.OutputFormat.PdfFormat)
    printer.setOutputFileName(str(tmp_path / "printed.pdf"))
    printer.setPageSize(report.page.sheets[0].paper.page_size)
    printer.setFullPage(True)
    print_on(printer, report.page.sheets)
    printed = (tmp_path / "printed.pdf").read_bytes()
    assert printed.count(b"/Type /Page\n") == 2
    assert not print_sheets((), report.page)
    asked: list[object] = []

    def ask(*what: object) -> bool:
        asked.append(what)
        return False

    monkeypatch.setattr(report_desk, "print_sheets", ask)
    report.page.print.click()
    assert len(asked) == 1


def test_that_leaving_forgets_what_was_shown(report: ReportDesk) -> None:
    report.page.plan.setPlainText("Private.")
    report.close()
    page = report.page
    assert page.sheets == ()
    assert page.plan.toPlainText() == ""
    assert all(preview.pixmap().isNull() for preview in page.previews)


def test_that_the_page_speaks_another_language_at_once(
    report: ReportDesk, application: QApplication
) -> None:
    languages = Languages(with_pseudo=True)
    languages.use("pseudo")
    QApplication.processEvents()
    try:
        assert report.page.title.text().startswith("[")
        assert report.page.pages.itemText(0).startswith("[")
    finally:
        languages.use("en")
        QApplication.sendPostedEvents(None, QEvent.Type.LanguageChange.value)
    assert report.page.title.text() == "Report"
