"""The page on which a report is made: what it holds, how it looks, and where it goes."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QPainter, QPixmap, QResizeEvent
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QPlainTextEdit,
    QScrollArea,
    QScroller,
    QSpinBox,
    QVBoxLayout,
    QWidget,
)

from bodymap.ui.i18n import SHIPPED
from bodymap.ui.records.parts import Card, RecordsPage, button, label, say

if TYPE_CHECKING:
    from bodymap.sessions.reports import ReportContent
    from bodymap.ui.printing.report import PrintOptions
    from bodymap.ui.printing.sheets import Sheet

SIDE_PX = 316
WIDEST_PX = 1500
PLAN_PX = 78
PREVIEW_PX = 620  # as wide as a preview may become
CHANGE_MS = 250  # after the last key in the plan
WIDTHS_PX = (400, 2400, 8000)  # of a saved picture: least, proposed, most
TARGET_PX = 34


class ReportPage(RecordsPage):
    """Choices at the side, the sheets beside them as they will be printed.

    Signals:
        plan_changed: the plan's text.
        save_requested: the report is to be saved as PDF.
        print_requested: it is to be printed.
        picture_requested: the view on the screen is to be saved, this many pixels wide.
    """

    plan_changed = Signal(str)
    save_requested = Signal()
    print_requested = Signal()
    picture_requested = Signal(int)

    def __init__(self) -> None:
        super().__init__(widest=WIDEST_PX)
        self._content: ReportContent | None = None
        self._sheets: tuple[Sheet, ...] = ()
        self._pictures: list[QLabel] = []
        self._is_asking = False
        self._timer = QTimer(self, singleShot=True, interval=CHANGE_MS)
        self._timer.timeout.connect(self._on_timeout)
        self.pages, self.paper = _choice(3), _choice(2)
        self.language, self.other_language = _choice(0), _choice(0)
        for language in SHIPPED:
            self.language.addItem(language.own_name, language.code)
            self.other_language.addItem(language.own_name, language.code)
        self.plan = QPlainTextEdit()
        self.plan.setTabChangesFocus(True)
        self.plan.setFixedHeight(PLAN_PX)
        self.width_px = QSpinBox()
        self.width_px.setRange(WIDTHS_PX[0], WIDTHS_PX[2])
        self.width_px.setSingleStep(200)
        self.width_px.setValue(WIDTHS_PX[1])
        self.width_px.setMinimumHeight(TARGET_PX)
        self.save, self.print, self.picture = button("primary"), button(), button()
        self._names = [label("section") for _ in range(6)]
        self._picture_title, self._wait = label("section"), label("question")
        self._lay_out()
        self._connect()
        self.retranslate()

    # ------------------------------------------------------------ facts

    @property
    def options(self) -> PrintOptions:
        """What is wished for now."""
        from bodymap.ui.printing.report import Pages, PrintOptions  # noqa: PLC0415 (when seen)
        from bodymap.ui.printing.sheets import Paper  # noqa: PLC0415

        return PrintOptions(
            tuple(Pages)[(self.pages.currentIndex() + 2) % 3],
            tuple(Paper)[self.paper.currentIndex()],
            str(self.language.currentData()),
            str(self.other_language.currentData()),
        )

    @property
    def sheets(self) -> tuple[Sheet, ...]:
        """The sheets as they are seen, with the last key of the plan."""
        if self._timer.isActive():
            self._on_timeout()
        return self._sheets

    @property
    def previews(self) -> tuple[QLabel, ...]:
        """The pictures of the sheets."""
        return tuple(self._pictures)

    # ------------------------------------------------------------ showing

    def wait(self) -> None:
        """Show that the pages are being made."""
        self.forget()
        self._wait.show()
        self._enable(is_on=False)

    def show_content(self, content: ReportContent, *, colleague_language: str, keeps: bool) -> None:
        """Show a report; `keeps` where its plan is kept with a visit."""
        self._is_asking = True
        self._content = content
        self._choose(self.language, content.given.language)
        self._choose(self.other_language, colleague_language)
        self.plan.setPlainText(content.given.plan)
        self.plan.setPlaceholderText(
            self.tr("Stands on both pages; kept with the visit.")
            if keeps
            else self.tr("Stands on both pages.")
        )
        self._is_asking = False
        self._wait.hide()
        self._enable(is_on=True)
        self._make()

    def forget(self) -> None:
        """Keep nothing of a patient."""
        self._timer.stop()
        self._content, self._sheets = None, ()
        self._is_asking = True
        self.plan.setPlainText("")
        self._is_asking = False
        for picture in self._pictures:
            picture.clear()
            picture.hide()
        self._enable(is_on=False)

    def hand_over_plan(self) -> None:
        """Tell what was typed last, if that has not been told."""
        if self._timer.isActive():
            self._on_timeout()

    def take_focus(self) -> None:
        self.save.setFocus()

    def retranslate(self) -> None:
        say(self.title, self.tr("Report"))
        say(
            self.lead,
            self.tr("A page for the patient, in everyday words, and one for a colleague."),
        )
        say(self.back, self.tr("Back to the drawing"))
        fields = (
            (self.pages, self.tr("Pages")),
            (self.paper, self.tr("Paper")),
            (self.language, self.tr("Language of the patient's page")),
            (self.other_language, self.tr("Language of the colleague's page")),
            (self.plan, self.tr("Plan")),
            (self.width_px, self.tr("Width of the picture")),
        )
        for name, (field, words) in zip(self._names, fields, strict=True):
            say(name, words)
            field.setAccessibleName(words)
        pages = (
            self.tr("Both pages"),
            self.tr("The patient's page"),
            self.tr("The colleague's page"),
        )
        papers = (self.tr("A4"), self.tr("Letter"))
        for choice, items in ((self.pages, pages), (self.paper, papers)):
            for number, words in enumerate(items):
                choice.setItemText(number, words)
        #: Pixels of a picture.
        self.width_px.setSuffix(self.tr(" px"))
        say(self._picture_title, self.tr("Picture of the view on the screen"))
        say(self._wait, self.tr("The pages are being made…"))
        say(self.save, self.tr("Save as PDF…"))
        say(self.print, self.tr("Print…"))
        say(self.picture, self.tr("Save the picture…"))
        for number, picture in enumerate(self._pictures, 1):
            picture.setAccessibleName(self.tr("Preview of sheet {number}").format(number=number))

    # ------------------------------------------------------------ inside

    def _lay_out(self) -> None:
        side = Card()
        side.setFixedWidth(SIDE_PX)
        fields = (self.pages, self.paper, self.language, self.other_language, self.plan)
        for name, field in zip(self._names, fields, strict=False):
            side.column.addWidget(name)
            side.column.addWidget(field)
        side.column.addSpacing(4)
        actions = QHBoxLayout()
        actions.setSpacing(8)
        actions.addWidget(self.save, 3)
        actions.addWidget(self.print, 2)
        side.column.addLayout(actions)
        picture = Card()
        picture.setFixedWidth(SIDE_PX)
        picture.column.addWidget(self._picture_title)
        picture.column.addWidget(self._names[5])
        picture.column.addWidget(self.width_px)
        picture.column.addWidget(self.picture)
        choices = QWidget()
        choices.setObjectName("recordsScroll")
        column = QVBoxLayout(choices)
        column.setContentsMargins(0, 0, 6, 0)
        column.setSpacing(14)
        column.addWidget(side)
        column.addWidget(picture)
        column.addStretch(1)
        left = _scrolled(choices)
        left.setFixedWidth(SIDE_PX + 18)
        inside = QWidget()
        inside.setObjectName("recordsScroll")
        self._column = QVBoxLayout(inside)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(18)
        self._column.addWidget(self._wait)
        self._column.addStretch(1)
        self._area = _scrolled(inside)
        row = QHBoxLayout()
        row.setSpacing(20)
        row.addWidget(left)
        row.addWidget(self._area, 1)
        self.fill(scrolls=False).addLayout(row, 1)

    def _connect(self) -> None:
        for choice in (self.pages, self.paper, self.language, self.other_language):
            choice.currentIndexChanged.connect(self._on_choice_changed)
        self.plan.textChanged.connect(self._on_plan_text_changed)
        self.save.clicked.connect(self.save_requested)
        self.print.clicked.connect(self.print_requested)
        self.picture.clicked.connect(lambda: self.picture_requested.emit(self.width_px.value()))

    def _enable(self, *, is_on: bool) -> None:
        for part in (self.save, self.print, self.picture, self.plan, self.width_px):
            part.setEnabled(is_on)

    def _choose(self, choice: QComboBox, code: str) -> None:
        choice.setCurrentIndex(max(0, choice.findData(code)))

    def _on_choice_changed(self) -> None:
        if not self._is_asking:
            self._make()

    def _on_plan_text_changed(self) -> None:
        if not self._is_asking and self._content is not None:
            self._timer.start()

    def _on_timeout(self) -> None:
        self._timer.stop()
        if self._content is not None:
            plan = self.plan.toPlainText()
            self._content = replace(self._content, given=replace(self._content.given, plan=plan))
            self.plan_changed.emit(plan)
            self._make()

    def _make(self) -> None:
        """Lay the sheets out and show them."""
        if self._content is None:
            return
        from bodymap.ui.printing.report import report_sheets  # noqa: PLC0415 (when seen)

        self._sheets = report_sheets(self._content, self.options)
        while len(self._pictures) < len(self._sheets):
            picture = QLabel()
            self._pictures.append(picture)
            self._column.insertWidget(
                len(self._pictures), picture, 0, Qt.AlignmentFlag.AlignHCenter
            )
        for number, picture in enumerate(self._pictures):
            picture.setVisible(number < len(self._sheets))
        self._draw()
        self.retranslate()

    def _draw(self) -> None:
        from bodymap.ui.printing.report import sheet_image  # noqa: PLC0415 (when seen)
        from bodymap.ui.printing.type import colour  # noqa: PLC0415

        ratio = self.devicePixelRatioF()
        width = min(PREVIEW_PX, max(300, self._area.viewport().width() - 30))
        for sheet, picture in zip(self._sheets, self._pictures, strict=False):
            image = sheet_image(sheet, round(width * ratio))
            painter = QPainter(image)
            painter.setPen(colour("line"))
            painter.drawRect(image.rect().adjusted(0, 0, -1, -1))
            painter.end()
            image.setDevicePixelRatio(ratio)
            picture.setPixmap(QPixmap.fromImage(image))
            picture.setFixedSize(image.deviceIndependentSize().toSize())

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._sheets:
            self._draw()


def _choice(count: int) -> QComboBox:
    """Return a box of choices that the texts come to later."""
    made = QComboBox()
    made.setMinimumHeight(TARGET_PX)
    for _ in range(count):
        made.addItem("")
    return made


def _scrolled(inside: QWidget) -> QScrollArea:
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QFrame.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.setWidget(inside)
    area.viewport().setAutoFillBackground(False)
    QScroller.grabGesture(area.viewport(), QScroller.ScrollerGestureType.TouchGesture)
    return area
