"""What the tests of the page one paints on share: the page on an intake of its own."""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence

from PySide6.QtCore import QPoint
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from bodymap.pain.drawing import PainDrawing, Stroke
from bodymap.sessions.intake.model import PageId
from bodymap.sessions.intake.session import IntakeSession
from bodymap.ui.canvas.figure_art import FigureArt, drawing_path
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.intake.memory import MemoryPage
from bodymap.ui.intake.paint import HINT_SEEN, PaintPage
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Themes
from tests.ui.conftest import pixel
from tests.ui.intake.desks import MemoryStore, intake_desk
from tests.ui.strokes import mouse_stroke

Painter = Callable[[CanvasView, Sequence[QPoint]], None]
PageMaker = Callable[..., PaintPage]
CHEEK = ((30.0, 110.0), (36.0, 118.0), (42.0, 126.0))
FOREHEAD = ((-20.0, 60.0), (-10.0, 58.0), (0.0, 58.0))
SIZES = [(744, 1019), (1224, 566), (1864, 846)]


def opened_pages(
    qtbot: QtBot, themes: Themes, materials: Materials, store: MemoryStore
) -> Iterator[PageMaker]:
    """Give a function that shows the page of an intake, with the hint seen unless told not."""
    made: list[PaintPage] = []

    def make(
        *,
        hint_seen: bool = True,
        size: tuple[int, int] = SIZES[0],
        drawing: PainDrawing | None = None,
        memory: bool = False,
    ) -> PaintPage:
        desk = intake_desk(materials, store)
        if memory:
            desk.end()
            desk.begin(IntakeSession.begin(store, "en", wants_memory=True))
        desk.answer("orientation", "left")
        if hint_seen:
            desk.answer(HINT_SEEN, "yes")
        if drawing is not None:
            desk.session.draw(drawing)
        desk.turn_to(PageId.MEMORY if memory else PageId.PAINT)
        kind = MemoryPage if memory else PaintPage
        page = kind(desk, FigureArt(drawing_path), themes.theme)
        made.append(page)
        page.show_state()
        page.resize(*size)
        page.show()
        qtbot.waitExposed(page)
        QApplication.processEvents()
        return page

    yield make
    for page in made:
        page.stage.cancel_gesture()
        page.desk.end()
        page.close()
        page.deleteLater()
    QApplication.processEvents()


def paint(
    page: PaintPage,
    places: Sequence[tuple[float, float]] = CHEEK,
    painter: Painter = mouse_stroke,
) -> None:
    canvas = page.stage.canvas
    painter(canvas, [pixel(canvas, u, v) for u, v in places])


def strokes(page: PaintPage) -> tuple[Stroke, ...]:
    return page.desk.intake.drawn(page.which).strokes


def kept(page: PaintPage, store: MemoryStore) -> PainDrawing:
    """Return the drawing that would be found after a power cut."""
    return IntakeSession.resume(store, page.desk.intake.head).intake.drawn(page.which)
