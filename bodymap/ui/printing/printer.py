"""Sheets on a real printer."""

from __future__ import annotations

from PySide6.QtGui import QPainter
from PySide6.QtPrintSupport import QPrintDialog, QPrinter
from PySide6.QtWidgets import QWidget

from bodymap.errors import EnvironmentProblem
from bodymap.ui.printing.report import draw_sheets
from bodymap.ui.printing.sheets import Sheet
from bodymap.ui.printing.type import UNITS_PER_INCH


def print_sheets(sheets: tuple[Sheet, ...], parent: QWidget) -> bool:
    """Ask for a printer and print; return whether anything was printed."""
    if not sheets:
        return False
    printer = QPrinter(QPrinter.PrinterMode.HighResolution)
    printer.setPageSize(sheets[0].paper.page_size)
    printer.setFullPage(True)
    printer.setDocName(sheets[0].furniture.title)
    dialog = QPrintDialog(printer, parent)
    is_wanted = dialog.exec() == QPrintDialog.DialogCode.Accepted
    dialog.deleteLater()
    if is_wanted:
        print_on(printer, sheets)
    return is_wanted


def print_on(printer: QPrinter, sheets: tuple[Sheet, ...]) -> None:
    """Print sheets on a chosen printer; EnvironmentProblem if it does not take them."""
    painter = QPainter()
    if not painter.begin(printer):
        raise EnvironmentProblem("printer", "does not take the report", "choose another one")
    painter.scale(printer.logicalDpiX() / UNITS_PER_INCH, printer.logicalDpiY() / UNITS_PER_INCH)
    draw_sheets(sheets, painter, printer)
    painter.end()
