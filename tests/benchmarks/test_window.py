"""From the hand to the screen: a mouse event in, canvas and small views painted."""

from __future__ import annotations

import time
from collections.abc import Callable, Iterator
from typing import Any

import pytest
from PySide6.QtCore import QEvent, QPointF, Qt
from PySide6.QtGui import QMouseEvent
from PySide6.QtWidgets import QApplication

from bodymap.atlas.build import AtlasOnFigure
from bodymap.atlas.index import AtlasIndex
from bodymap.pain.drawing import PainDrawing
from bodymap.terms import BodyView
from bodymap.ui.canvas.thumbnails import Thumbnail
from bodymap.ui.canvas.view import CanvasView
from bodymap.ui.main_window import MainWindow, Mode
from bodymap.ui.materials import Materials
from bodymap.ui.theme import Appearance, Themes

Drawing = Callable[[int], PainDrawing]
MOVES = 300
STROKE_MOVES = 30
PATHS = (
    (BodyView.LEFT, (-40.0, 165.0), (0.9, 1.6)),
    (BodyView.FRONT, (15.0, 60.0), (0.8, 2.4)),
    (BodyView.BACK, (-40.0, 265.0), (-2.6, 0.8)),
)

pytestmark = pytest.mark.qt_log_ignore(
    "This plugin does not support propagateSizeHints", extend=True
)


class PaintClock:
    """Tells when the last picture was painted; the time of day until one is.

    What the window does after that, such as ranking, is not the hand's waiting any more.
    """

    def __init__(self) -> None:
        self.painted: dict[object, float] = {}

    def __call__(self) -> float:
        return max(self.painted.values(), default=time.perf_counter())


CLOCK = PaintClock()


class Hand:
    """Moves the mouse over the body; each stroke is undone, so that the drawing stays as large."""

    def __init__(self, window: MainWindow) -> None:
        self.window = window
        self.canvas = window.page.stage.canvas
        self.moves = self._moves()

    def _moves(self) -> Iterator[QPointF]:
        while True:
            for view, (u, v), (du, dv) in PATHS:
                self.window.page.stage.show_view(view)
                self.rest()
                self._send(QEvent.Type.MouseButtonPress, self.canvas.viewport.to_px(u, v))
                for step in range(STROKE_MOVES):
                    self.rest()
                    yield self.canvas.viewport.to_px(u + step * du, v + step * dv)
                self._send(QEvent.Type.MouseButtonRelease, self.canvas.viewport.to_px(u, v))
                self.window.desk.undo()

    def move(self, to: QPointF) -> None:
        """Return when canvas and small views show the move."""
        self._send(QEvent.Type.MouseMove, to)
        for _ in range(100):
            QApplication.processEvents()
            seen = CLOCK.painted
            if self.canvas in seen and any(isinstance(one, Thumbnail) for one in seen):
                return

    def rest(self) -> None:
        """Let everything else happen, as between two events of a mouse."""
        for _ in range(8):
            QApplication.processEvents()

    def _send(self, kind: QEvent.Type, at: QPointF) -> None:
        left, none = Qt.MouseButton.LeftButton, Qt.MouseButton.NoButton
        event = QMouseEvent(
            kind,
            at,
            self.canvas.mapToGlobal(at),
            none if kind is QEvent.Type.MouseMove else left,
            none if kind is QEvent.Type.MouseButtonRelease else left,
            Qt.KeyboardModifier.NoModifier,
        )
        QApplication.sendEvent(self.canvas, event)


@pytest.fixture
def clock(monkeypatch: pytest.MonkeyPatch) -> PaintClock:
    """Return the clock, told of every picture that is painted."""
    for kind in (CanvasView, Thumbnail):
        paint = kind.paintEvent

        def noting(self: Any, event: Any, paint: Any = paint) -> None:
            paint(self, event)
            CLOCK.painted[self] = time.perf_counter()

        monkeypatch.setattr(kind, "paintEvent", noting)
    return CLOCK


@pytest.fixture
def window(qapp: QApplication, own_home: Any, material: AtlasOnFigure) -> Iterator[MainWindow]:
    themes = Themes(Appearance.LIGHT)
    themes.dress()
    made = MainWindow(Mode.CLINICIAN, themes)
    made.start_reading = made.fill  # type: ignore[method-assign] # no thread here
    made.resize(1280, 800)
    made.show()
    made.take(Materials(material, AtlasIndex(material.atlas)))
    yield made
    made.desk.stop()
    made.desk.cancel_stroke()
    made.desk.new()
    made.close()
    made.deleteLater()
    QApplication.processEvents()


@pytest.mark.parametrize("strokes", [0, 20, 100])
@pytest.mark.benchmark(timer=CLOCK)
def test_that_a_move_is_painted(
    timed: Any, window: MainWindow, clock: PaintClock, drawing_of: Drawing, strokes: int
) -> None:
    window.desk.session.show(drawing_of(strokes))
    window.desk.undo()
    hand = Hand(window)

    def next_move() -> tuple[tuple[QPointF], dict[str, object]]:
        to = next(hand.moves)
        clock.painted.clear()
        return (to,), {}

    timed.pedantic(hand.move, setup=next_move, rounds=MOVES, warmup_rounds=5)
    assert hand.canvas in clock.painted
    clock.painted.clear()
    window.desk.cancel_stroke()
