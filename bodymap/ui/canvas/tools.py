"""What the pointer does: each press makes a gesture that ends finished or cancelled."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import Protocol

from PySide6.QtCore import QPointF

from bodymap.terms import BodyView
from bodymap.ui.canvas.pointer import PointerSample


class StrokeSink(Protocol):
    """Takes strokes: view millimetres and radii in millimetres."""

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None: ...

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None: ...

    def finish_stroke(self) -> None: ...

    def cancel_stroke(self) -> None: ...


class Gesture(Protocol):
    """One press to release. After `finish` or `cancel` it is dead."""

    def move(self, sample: PointerSample, pixel: QPointF) -> None: ...

    def flush(self) -> None: ...

    def finish(self, sample: PointerSample, pixel: QPointF) -> None: ...

    def cancel(self) -> None: ...


class StrokeGesture:
    """Paints or erases; collects the points of several events and hands them on together."""

    def __init__(
        self,
        sink: StrokeSink,
        view: BodyView,
        radius_mm: float,
        first: PointerSample,
        *,
        erase: bool,
    ) -> None:
        self._sink = sink
        self._radius_mm = radius_mm
        self._waiting: list[tuple[float, float, float]] = []
        self._last = (first.u, first.v)
        sink.begin_stroke(view, radius_mm, erase=erase)
        self._add(first)
        self.flush()

    def move(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        self._add(sample)

    def flush(self) -> None:
        """Hand on the points collected since the last time."""
        if self._waiting:
            points, self._waiting = self._waiting, []
            self._sink.extend_stroke(points)

    def finish(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        if self._last != (sample.u, sample.v) and sample.pressure > 0:
            self._add(sample)
        self.flush()
        self._sink.finish_stroke()

    def cancel(self) -> None:
        self._waiting = []
        self._sink.cancel_stroke()

    def _add(self, sample: PointerSample) -> None:
        self._last = (sample.u, sample.v)
        self._waiting.append((sample.u, sample.v, self._radius_mm * sample.width_factor))


class PanGesture:
    """Moves the drawing with the pointer."""

    def __init__(self, pan: Callable[[float, float], None], start: QPointF) -> None:
        self._pan = pan
        self._last = start

    def move(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        step = pixel - self._last
        self._last = pixel
        self._pan(step.x(), step.y())

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self, sample: PointerSample, pixel: QPointF) -> None:
        self.move(sample, pixel)

    def cancel(self) -> None:
        """The drawing stays where it was moved to."""
