"""Between the window and the report's page: what is reported on, and where it is written."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import contextmanager
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING, TypeVar

from PySide6.QtCore import QIODevice, QObject, QSaveFile, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtWidgets import QFileDialog

from bodymap.errors import EnvironmentProblem
from bodymap.pain.file import SUFFIX
from bodymap.sessions.records.model import AuditKind
from bodymap.sessions.reports import ReportInput, ReportMaker, input_of_encounter
from bodymap.ui.printing.printer import print_sheets
from bodymap.ui.printing.report import sheets_pdf
from bodymap.ui.printing.report_page import ReportPage
from bodymap.ui.printing.tongue import spoken_language
from bodymap.ui.rasterise import svg_to_png

if TYPE_CHECKING:
    from collections.abc import Iterator

    from bodymap.scoring.findings import PointKey
    from bodymap.sessions.records.model import Encounter
    from bodymap.ui.main_window import MainWindow

_T = TypeVar("_T")


class ReportDesk(QObject):
    """Puts the report's page in the place of the drawing, and writes what is asked for."""

    def __init__(self, window: MainWindow, maker: ReportMaker) -> None:
        super().__init__(window)
        self._window = window
        self._maker = maker
        self._folder = Path.home()
        self.page = ReportPage()
        window.room.addWidget(self.page)
        window.room.currentChanged.connect(self._on_page_changed)
        self.page.left.connect(self.close)
        self.page.plan_changed.connect(self._on_plan_changed)
        self.page.save_requested.connect(self._on_save_requested)
        self.page.print_requested.connect(self._on_print_requested)
        self.page.picture_requested.connect(self._on_picture_requested)

    @property
    def is_open(self) -> bool:
        return self._window.room.currentWidget() is self.page

    def open(self) -> None:
        """Show the report of what lies on the table."""
        self.page.wait()
        self._window.room.setCurrentWidget(self.page)
        self._window.window_actions.set_active(False)
        QTimer.singleShot(0, self, self._make)

    def close(self) -> None:
        """Go back to the drawing."""
        if not self.is_open:
            return
        if self._window.office is not None:
            self._window.office.show_drawing()
            return
        self._window.room.setCurrentWidget(self._window.page)
        self._window.window_actions.set_active(True)
        self._window.page.stage.canvas.setFocus()

    # ------------------------------------------------------------ inside

    def _make(self) -> None:
        if not self.is_open:
            return
        with _busy():
            content = self._tried(
                lambda: self._maker.content(self._given(), self._window.desk.session.analyst)
            )
        if content is None:
            self.close()
            return
        self.page.show_content(
            content,
            colleague_language=spoken_language().code,
            keeps=self._is_plan_kept,
        )
        self.page.take_focus()

    def _given(self) -> ReportInput:
        session, visit = self._window.desk.session, self._visit()
        selection = self._window.desk.selection
        chosen: tuple[PointKey, ...] = ()
        if selection is not None:
            chosen = ((selection.trigger_point_id, selection.side),)
        if visit is not None:
            given = input_of_encounter(visit, chosen)
        else:
            path = self._window.desk.path
            name = "" if path is None else path.name.removesuffix(SUFFIX)
            given = ReportInput(session.drawing, visit=name, chosen=chosen)
        return replace(
            given, drawing=session.drawing, findings=session.findings, prior=session.prior
        )

    def _visit(self) -> Encounter | None:
        """Return the visit whose drawing is on the screen, if there is one."""
        office = self._window.office
        return office.desk.visit if office is not None and office.desk.is_shown else None

    @property
    def _is_plan_kept(self) -> bool:
        """Whether the records keep what is written into the plan."""
        office = self._window.office
        return (
            self._visit() is not None and office is not None and not office.desk.chart.is_looked_at
        )

    def _on_page_changed(self) -> None:
        """Keep nothing of a patient while another page is seen."""
        if not self.is_open:
            self.page.hand_over_plan()
            self.page.forget()

    def _on_plan_changed(self, plan: str) -> None:
        if self._visit() is not None and self._window.office is not None:
            self._window.office.desk.keep_plan(plan)

    def _on_save_requested(self) -> None:
        path = self._asked(self.tr("Save the report"), self.tr("report"), self.tr("PDF (*.pdf)"))
        if path is None:
            return
        path = path if path.suffix else path.with_suffix(".pdf")
        with _busy():
            written = self._tried(lambda: write(path, sheets_pdf(self.page.sheets)))
        if written:
            self._note(AuditKind.EXPORTED, "pdf")

    def _on_print_requested(self) -> None:
        if self._tried(lambda: print_sheets(self.page.sheets, self.page)):
            self._note(AuditKind.PRINTED, "report")

    def _on_picture_requested(self, width_px: int) -> None:
        path = self._asked(
            self.tr("Save the picture"),
            self.tr("picture"),
            self.tr("PNG (*.png);;SVG (*.svg)"),
        )
        if path is None:
            return
        desk = self._window.desk
        selection = desk.selection
        key = None if selection is None else (selection.trigger_point_id, selection.side)
        view = self._window.page.stage.view

        def make() -> bool:
            picture = self._maker.picture(desk.session.drawing, view, key, desk.session.analyst)
            if path.suffix.casefold() == ".svg":
                return write(path, picture.encode())
            png = path if path.suffix else path.with_suffix(".png")
            return write(png, svg_to_png(picture, width_px))

        with _busy():
            written = self._tried(make)
        if written:
            self._note(AuditKind.EXPORTED, "picture")

    def _asked(self, title: str, name: str, filters: str) -> Path | None:
        """Ask where to write; None for nowhere."""
        start = self._folder / f"{name}{filters[filters.index('*') + 1 : filters.index(')')]}"
        chosen, _ = QFileDialog.getSaveFileName(self._window, title, str(start), filters)
        if not chosen:
            return None
        path = Path(chosen)
        self._folder = path.parent
        return path

    def _tried(self, work: Callable[[], _T]) -> _T | None:
        """Return what came of it; None, with the problem shown, if it failed."""
        try:
            return work()
        except EnvironmentProblem as problem:
            self._window.banner.show_problem(problem)
            return None

    def _note(self, kind: AuditKind, what: str) -> None:
        """Note in the audit trail that a visit was printed or saved."""
        visit, office = self._visit(), self._window.office
        if visit is not None and visit.patient_code and office is not None:
            records = office.desk.records
            office.desk.ask(lambda: records.note(kind, visit.patient_code, visit.id, what), None)


def write(path: Path, content: bytes) -> bool:
    """Write a file wholly or not at all; EnvironmentProblem if that fails."""
    file = QSaveFile(str(path))
    is_open = file.open(QIODevice.OpenModeFlag.WriteOnly)
    if not is_open or file.write(content) != len(content) or not file.commit():
        raise EnvironmentProblem(
            str(path), f"cannot be written: {file.errorString()}", "choose another folder"
        )
    return True


@contextmanager
def _busy() -> Iterator[None]:
    """Show with the pointer that something takes a moment."""
    QGuiApplication.setOverrideCursor(Qt.CursorShape.WaitCursor)
    try:
        yield
    finally:
        QGuiApplication.restoreOverrideCursor()
