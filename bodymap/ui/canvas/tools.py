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


class TapGesture:
    """A press on something: a tap if it is lifted there, or else what the tool in hand begins."""

    def __init__(
        self,
        begin: Callable[[], Gesture],
        start: QPointF,
        slack_px: float,
        tapped: Callable[[], None],
    ) -> None:
        self._begin = begin
        self._start = start
        self._slack_px = slack_px
        self._tapped = tapped

    def grown(self, pixel: QPointF) -> Gesture:
        """Return the gesture that this is by now: a drag is no tap."""
        away = pixel - self._start
        far = away.x() ** 2 + away.y() ** 2 > self._slack_px**2
        return self._begin() if far else self

    def move(self, sample: PointerSample, pixel: QPointF) -> None:
        """Nothing moves yet."""

    def flush(self) -> None:
        """Nothing waits."""

    def finish(self, sample: PointerSample, pixel: QPointF) -> None:  # noqa: ARG002 (Gesture)
        self._tapped()

    def cancel(self) -> None:
        """Nothing was begun."""
