"""A report as sheets of paper, as a PDF file and as pictures of its sheets."""

from __future__ import annotations

from dataclasses import dataclass
from enum import StrEnum

from PySide6.QtCore import QBuffer, QByteArray, QIODevice, QMarginsF, QSize
from PySide6.QtGui import QColor, QImage, QPagedPaintDevice, QPainter, QPdfWriter

from bodymap.errors import EnvironmentProblem
from bodymap.sessions.reports import ReportContent
from bodymap.ui.printing.colleague import colleague_sheets
from bodymap.ui.printing.handout import handout_sheets
from bodymap.ui.printing.pdf_file import slimmed
from bodymap.ui.printing.sheets import Paper, Sheet
from bodymap.ui.printing.tongue import language_of, speaking
from bodymap.ui.printing.type import UNITS_PER_INCH
from bodymap.ui.rasterise import need_application

AUTHOR = "bodymap"


class Pages(StrEnum):
    """Which pages are wanted."""

    PATIENT = "patient"
    COLLEAGUE = "colleague"
    BOTH = "both"


@dataclass(frozen=True, slots=True)
class PrintOptions:
    """Which pages, on what paper, and in which languages (codes).

    `language` is the patient's; "" for the one the visit was begun in.
    """

    pages: Pages = Pages.BOTH
    paper: Paper = Paper.A4
    language: str = ""
    colleague_language: str = "en"


DEFAULT_OPTIONS = PrintOptions()


def report_sheets(
    content: ReportContent, options: PrintOptions = DEFAULT_OPTIONS
) -> tuple[Sheet, ...]:
    """Return the sheets of a report, the patient's first.

    Raises EnvironmentProblem for a language that is not shipped.
    """
    need_application()
    found: tuple[Sheet, ...] = ()
    if options.pages is not Pages.COLLEAGUE:
        language = language_of(options.language or content.given.language)
        with speaking(language):
            found += handout_sheets(content, options.paper, language)
    if options.pages is not Pages.PATIENT:
        language = language_of(options.colleague_language)
        with speaking(language):
            found += colleague_sheets(content, options.paper, language)
    return found


def report_pdf(content: ReportContent, options: PrintOptions = DEFAULT_OPTIONS) -> bytes:
    """Return a report as PDF: vectors, fonts within, and the language of its first page."""
    return sheets_pdf(report_sheets(content, options))


def sheets_pdf(sheets: tuple[Sheet, ...]) -> bytes:
    """Return sheets as one PDF; EnvironmentProblem if Qt cannot write it."""
    need_application()
    content = QByteArray()
    buffer = QBuffer(content)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(UNITS_PER_INCH)
    writer.setTitle(sheets[0].furniture.title)
    writer.setCreator(AUTHOR)
    if hasattr(writer, "setAuthor"):  # since Qt 6.9
        writer.setAuthor(AUTHOR)
    writer.setPageSize(sheets[0].paper.page_size)
    writer.setPageMargins(QMarginsF(0, 0, 0, 0))
    painter = QPainter()
    is_written = painter.begin(writer)
    if is_written:
        draw_sheets(sheets, painter, writer)
        is_written = painter.end()
    buffer.close()
    if not is_written or content.isEmpty():
        raise EnvironmentProblem("report", "Qt could not write it as PDF")
    return slimmed(bytes(content.data()), sheets[0].furniture.language)


def draw_sheets(sheets: tuple[Sheet, ...], painter: QPainter, device: QPagedPaintDevice) -> None:
    """Draw sheets on a device whose unit is theirs, each on a page of its own."""
    for number, sheet in enumerate(sheets):
        if number:
            device.newPage()
        sheet.draw(painter)


def sheet_image(sheet: Sheet, width_px: int) -> QImage:
    """Return a picture of a sheet on white paper, `width_px` wide."""
    need_application()
    wide, high = sheet.paper.units
    scale = width_px / wide
    image = QImage(QSize(width_px, round(high * scale)), QImage.Format.Format_RGB32)
    image.fill(QColor("white"))
    painter = QPainter(image)
    painter.setRenderHints(QPainter.RenderHint.Antialiasing | QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    sheet.draw(painter)
    painter.end()
    return image
