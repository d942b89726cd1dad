"""The one window: bar, banner, and the page of the mode."""

from __future__ import annotations

from collections.abc import Callable
from enum import StrEnum
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QPaintEvent
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.resources import asset
from bodymap.ui import preferences
from bodymap.ui.actions import WindowActions
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.clinician.page import ClinicianPage
from bodymap.ui.file_desk import SUFFIX, FileDesk
from bodymap.ui.review import ReviewDesk
from bodymap.ui.theme import Appearance, Theme, Themes
from bodymap.ui.top_bar import TopBar
from bodymap.ui.training.begin import begin_training
from bodymap.ui.widgets.banner import Banner
from bodymap.ui.words import VIEWS

if TYPE_CHECKING:
    from bodymap.pain.drawing import PainDrawing
    from bodymap.sessions.records.access import RecordsAccess
    from bodymap.sessions.reports import ReportMaker
    from bodymap.ui.demonstrate.demonstration import Demonstration
    from bodymap.ui.materials import Materials, MaterialsReader
    from bodymap.ui.printing.report_desk import ReportDesk
    from bodymap.ui.records.office import Office

START_SIZE = (1280, 800)
FRAME_PX = (4, 40)  # about what the desktop puts round a window
SAMPLES = (
    "tension_type_right",
    "forehead_both_sides",
    "temple_and_eye_right",
    "half_band_right",
    "suboccipital_both_sides",
    "toothache_and_temple_left",
)
"""The sample drawings offered, the headaches first."""


class Mode(StrEnum):
    """Who sits in front of the window; patients have one of their own (`ui.intake.shell`)."""

    CLINICIAN = "clinician"
    TEACH = "teach"


class MainWindow(QWidget):
    """Shown with the first drawing at once; reads everything else after its first paint.

    `access` leads to the records of patients; without it, and while teaching, there are none.
    `room` shows the page of the drawing, or one of the records in its place.

    Signals:
        became_ready: painting and ranking are answered from now on.
        tablet_requested: the window gives way to the patient's mode.
        comparison_left: windows beside this one are to show no drawing any more.
    """

    became_ready = Signal()
    tablet_requested = Signal()
    comparison_left = Signal()

    def __init__(self, mode: Mode, themes: Themes, access: RecordsAccess | None = None) -> None:
        super().__init__()
        self.mode = mode
        self._themes = themes
        self._access = access if mode is Mode.CLINICIAN else None
        self.office: Office | None = None
        self.begins_with_inbox = False
        self.room = QStackedWidget()
        self._reader: MaterialsReader | None = None
        self.demonstration: Demonstration | None = None
        self.report: ReportDesk | None = None
        self._report_maker: Callable[[], ReportMaker] | None = None
        self._painted = False
        self._filled = False
        self.desk = ReviewDesk(self)
        self.window_actions = WindowActions(self, self.desk)
        self.banner = Banner()
        art = FigureArt(drawing_path)
        self.files = FileDesk(self, self.desk)
        self.page = ClinicianPage(self.desk, art, themes.theme, _samples())
        self.top_bar = TopBar(self.window_actions, themes.appearance)
        self.top_bar.appearance.appearance_requested.connect(self._on_appearance_requested)
        self._lay_out()
        self._connect()
        self.page.stage.canvas.setFocus()
        self.resize(start_size(self.screen().availableSize()))
        self._show_file()
        self.training = begin_training(self, themes) if mode is Mode.TEACH else None

    # ------------------------------------------------------------ start

    def take(self, materials: Materials) -> None:
        """Make painting and ranking possible."""
        self.fill()
        self.desk.take(materials)
        self.became_ready.emit()

    def open_when_ready(self, path: Path) -> None:
        """Show a drawing as soon as that is possible."""
        self.desk.when_ready(partial(self.files.open_path, path))

    def show_drawing_when_ready(self, drawing: PainDrawing) -> None:
        """Show a drawing that is in no file as soon as that is possible."""

        def show() -> None:
            self.desk.retrace(drawing)
            self.page.stage.show_fullest_view()

        self.desk.when_ready(show)

    def fill(self) -> None:
        """Make what the first picture does not need."""
        page = self.page
        if self._filled:
            return
        self._filled = True
        page.stage.wake()
        page.fill()
        page.list_panel.sample_requested.connect(self._on_sample_requested)
        self.window_actions.add_key("/", page.list_panel.focus_search)
        if self.mode is Mode.TEACH:
            page.list_panel.show_all()

    def start_reading(self) -> None:
        """Read figure and atlas beside the window."""
        if self._reader is None and not self.desk.is_ready:
            from bodymap.ui.materials import MaterialsReader  # noqa: PLC0415 (not needed before)

            self.fill()
            self._reader = MaterialsReader(self)
            self._reader.read.connect(self.take)
            self._reader.failed.connect(self.banner.show_problem)
            self._reader.start()

    def open_records(self) -> None:
        """Open the patients' records, where this window has them."""
        if self._access is None or self.office is not None:
            return
        from bodymap.ui.records.office import Office  # noqa: PLC0415 (after the first paint)

        self.office = Office(self, self._themes.theme, self._access)
        self.office.tablet_requested.connect(self.tablet_requested)
        self.office.visit_changed.connect(self._show_file)
        self.office.begin()

    def come_back_from_patients(self) -> None:
        """Show which drawings wait, as soon as the records are open."""
        if self.office is None:
            self.begins_with_inbox = True
        else:
            self.office.go_on()

    def paintEvent(self, event: QPaintEvent) -> None:
        super().paintEvent(event)
        if not self._painted:
            self._painted = True
            QTimer.singleShot(0, self.start_reading)
            QTimer.singleShot(0, self, self.open_records)

    def offer_reports(self, maker: Callable[[], ReportMaker]) -> None:
        """Let reports be made by what a function brings, when one is first asked for."""
        self._report_maker = maker
        self.window_actions.report.setVisible(True)

    # ------------------------------------------------------------ wiring

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        column.addWidget(self.top_bar)
        around = QVBoxLayout()
        around.setContentsMargins(14, 0, 14, 0)
        around.addWidget(self.banner)
        column.addLayout(around)
        self.room.addWidget(self.page)
        column.addWidget(self.room, 1)

    def _connect(self) -> None:
        actions, stage = self.window_actions, self.page.stage
        actions.new.triggered.connect(self.files.new)
        actions.save.triggered.connect(self.files.save)
        actions.open.triggered.connect(self.files.open)
        actions.save_as.triggered.connect(self.files.save_as)
        actions.compare_with.triggered.connect(self._on_compare_with_triggered)
        actions.report.triggered.connect(self._on_report_triggered)
        actions.add_canvas_keys(stage.canvas, lambda number: stage.show_view(VIEWS[number]))
        actions.add_key("Esc", self._on_escape_pressed)
        actions.add_key("C", self._on_compare_pressed)
        actions.add_key("D", self._on_demonstrate_requested)
        stage.demonstrate_requested.connect(self._on_demonstrate_requested)
        self.room.currentChanged.connect(self._on_page_changed)
        self.desk.problem_raised.connect(self._on_problem_raised)
        self.desk.drawing_opened.connect(stage.show_fullest_view)
        self.desk.drawing_changed.connect(self._show_file)
        self.desk.file_changed.connect(self.banner.hide)
        self._themes.theme_changed.connect(self._on_theme_changed)

    def _show_file(self) -> None:
        name = self.tr("Untitled drawing")
        if self.desk.path is not None:
            name = self.desk.path.name.removesuffix(SUFFIX)
        changed = self.desk.is_changed
        after = self.tr(" · not saved") if changed else ""
        if self.office is not None and (words := self.office.visit_words) is not None:
            name, after = words
            changed = bool(after)
        self.setWindowTitle(self.tr("{name}[*] – bodymap").format(name=name))
        self.setWindowModified(changed)
        self.top_bar.show_file(name, after)

    def _on_problem_raised(self, problem: EnvironmentProblem) -> None:
        self.banner.show_problem(problem, self.tr("The drawing on the screen is unchanged."))

    def _on_sample_requested(self, path: Path) -> None:
        self.files.open_path(path, as_sample=True)

    def _on_escape_pressed(self) -> None:
        if self.office is not None and self.office.leave_page():
            return
        if self.report is not None and self.report.is_open:
            self.report.close()
            return
        if self.page.stage.cancel_gesture():
            return
        if self.desk.compared is not None:
            self.desk.compare(None)
        elif self.desk.alternative is not None:
            self.desk.choose_alternative(None)
        else:
            self.desk.select(None)

    def _on_compare_pressed(self) -> None:
        self.page.card.toggle_compare()

    def _on_compare_with_triggered(self) -> None:
        from bodymap.ui.visits.compare_window import compare_with_file  # noqa: PLC0415 (as asked)

        path = self.files.choose(self.tr("Compare with an earlier drawing"))
        if path is not None:
            opened = compare_with_file(path, self, self.desk, self.page.stage.art, self._themes)
            if opened is not None:
                self.comparison_left.connect(opened.close)

    def _on_report_triggered(self) -> None:
        from bodymap.ui.printing.report_desk import ReportDesk  # noqa: PLC0415 (as asked)

        if self.report is None and self._report_maker is not None:
            self.report = ReportDesk(self, self._report_maker())
        if self.report is not None:
            self.page.stage.cancel_gesture()
            self.report.open()

    def _on_demonstrate_requested(self) -> None:
        from bodymap.ui.demonstrate.demonstration import Demonstration  # noqa: PLC0415 (as asked)

        if self.demonstration is None:
            self.demonstration = Demonstration(self, self.desk, self.page.stage, self._themes)
        self.demonstration.start()
        shown = self.demonstration.presentation
        handle = None if shown is None else shown.windowHandle()
        if handle is not None and self.office is not None:
            handle.installEventFilter(self.office)  # who demonstrates is not idle

    def _on_page_changed(self) -> None:
        """Show nothing of the drawing elsewhere while another page, a lock say, is in its place."""
        if self.room.currentWidget() is self.page:
            return
        if self.demonstration is not None:
            self.demonstration.end()
        self.comparison_left.emit()

    def _on_appearance_requested(self, appearance: Appearance) -> None:
        preferences.remember_appearance(appearance)
        self._themes.set_appearance(appearance)

    def _on_theme_changed(self, theme: Theme) -> None:
        self.page.show_theme(theme)
        if self.office is not None:
            self.office.show_theme(theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        self.page.stage.cancel_gesture()
        if self.office is not None and not self.office.may_close():
            event.ignore()
            return
        if not self.files.may_leave_drawing():
            event.ignore()
            return
        self.stop()
        event.accept()

    def stop(self) -> None:
        """Wait for what runs beside the window; nothing is begun any more."""
        if self.office is not None:
            self.office.stop()
        self.desk.stop()
        if self._reader is not None:
            self._reader.wait()


def start_size(available: QSize) -> QSize:
    """Return how large the window opens: no larger than the screen leaves room for."""
    return QSize(*START_SIZE).boundedTo(available - QSize(*FRAME_PX))


def _samples() -> tuple[Path, ...]:
    try:
        folder = asset("samples")
    except EnvironmentProblem:
        return ()
    found = (folder / f"{name}{SUFFIX}" for name in SAMPLES)
    return tuple(path for path in found if path.is_file())
