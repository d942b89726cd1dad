"""Pages of questions shown as the kiosk shows them, and hands for them."""

from __future__ import annotations

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QScrollArea, QWidget
from pytestqt.qtbot import QtBot

from bodymap.sessions.intake.model import Answer, PageId
from bodymap.sessions.intake.questions import QUESTIONS
from bodymap.ui.intake.choices import ChoicePage
from bodymap.ui.intake.desk import IntakeDesk
from bodymap.ui.intake.page import IntakePage
from bodymap.ui.intake.scales import StrengthPage
from bodymap.ui.intake.speak import SpeakPage
from bodymap.ui.intake.widgets_touch import TouchAnswer
from bodymap.ui.theme import Theme

CHOICES = [each.id for each in QUESTIONS if each.id in set(PageId) and "orient" not in each.id]
SIZES = [(800, 1280), (1280, 800), (1920, 1080)]
AROUND = (56, 270)  # of the window are the shell's
HELD: list[QScrollArea] = []  # while a test runs; Python would throw them away


def page_of(desk: IntakeDesk, theme: Theme, page: PageId | str) -> IntakePage:
    if page == PageId.STRENGTH:
        return StrengthPage(desk, theme)
    return SpeakPage(desk, theme) if page == PageId.SPEAK else ChoicePage(desk, theme, page)


def shown(page: IntakePage, qtbot: QtBot, size: tuple[int, int] = (800, 1280)) -> IntakePage:
    """Show a page inside a scrolled area, as the shell does."""
    area = QScrollArea()
    area.setWidgetResizable(True)
    area.setFrameShape(QScrollArea.Shape.NoFrame)
    area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
    area.resize(size[0] - AROUND[0], size[1] - AROUND[1])
    area.setWidget(page)
    page.show_state()
    HELD.append(area)
    qtbot.addWidget(area)
    area.show()
    qtbot.waitExposed(area)
    QApplication.processEvents()
    return page


def answer_of(desk: IntakeDesk, question: str) -> Answer | None:
    return desk.intake.answers.get(question)


def click(widget: QWidget) -> None:
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def answers_on(page: QWidget) -> list[TouchAnswer]:
    return page.findChildren(TouchAnswer)


def page_now(desk: IntakeDesk) -> PageId:
    return desk.page
