"""Between the clinician's own drawing and the canvas; never mixed with the patient's."""

from __future__ import annotations

from collections.abc import Sequence
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QTimer, Signal

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.terms import BodyView
from bodymap.ui.thinking import Thinker

if TYPE_CHECKING:
    from pathlib import Path

    from shapely import MultiPolygon

    from bodymap.figure.load import Figure
    from bodymap.pain.compare import Agreement
    from bodymap.pain.drawing import Mark, PainDrawing
    from bodymap.sessions.own_drawing import OwnDrawing
    from bodymap.sessions.review import ReviewSession
    from bodymap.ui.review import ReviewDesk

COMPARE_MS = 120  # after a stroke
AGREEMENT = "agreement"


class OwnDesk(QObject):
    """Holds the own drawing, and whether it is the one in hand.

    Signals:
        whose_changed: whether the own drawing is in hand now.
        painting_changed: the skin's tiles whose own paint differs.
        changed: a stroke was finished, undone or cleared, or another drawing is shown.
        agreement_changed: how far the patient's and the own drawing agree, or None.
        problem_raised: an EnvironmentProblem to show.
    """

    whose_changed = Signal(bool)
    painting_changed = Signal(object)
    changed = Signal()
    agreement_changed = Signal(object)
    problem_raised = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._own: OwnDrawing | None = None
        self._patients: ReviewSession | None = None
        self._kept: PainDrawing | None = None
        self._is_unreadable = False
        self._is_active = False
        self._agreement: Agreement | None = None
        self._thinker: Thinker | None = None
        self._timer = QTimer(self, singleShot=True, interval=COMPARE_MS)
        self._timer.timeout.connect(self._compare)

    # ------------------------------------------------------------ facts

    @property
    def is_active(self) -> bool:
        """Whether strokes, undo and clear go to the own drawing."""
        return self._is_active and self._own is not None

    @property
    def drawing(self) -> OwnDrawing:
        """The own drawing; only once the review is ready."""
        if self._own is None:
            raise ProgramError("the own drawing was asked for before it was ready")
        return self._own

    @property
    def patients(self) -> ReviewSession:
        """The patient's drawing beside it; only once the review is ready."""
        if self._patients is None:
            raise ProgramError("the patient's drawing was asked for before it was ready")
        return self._patients

    @property
    def is_ready(self) -> bool:
        return self._own is not None

    @property
    def is_empty(self) -> bool:
        return self._own is None or self._own.drawing.is_empty

    @property
    def is_changed(self) -> bool:
        """Whether there is something of it that is kept nowhere."""
        if self._own is None or self._kept is None:
            return not self.is_empty
        return self._own.drawing is not self._kept and self._own.drawing != self._kept

    @property
    def can_undo(self) -> bool:
        return self._own is not None and self._own.can_undo

    @property
    def can_redo(self) -> bool:
        return self._own is not None and self._own.can_redo

    @property
    def agreement(self) -> Agreement | None:
        """How far both drawings agree; None while nothing is painted in one, or not known yet."""
        return self._agreement

    @property
    def is_busy(self) -> bool:
        """Whether the agreement is being worked out."""
        return self._timer.isActive() or (self._thinker is not None and self._thinker.is_busy)

    # ------------------------------------------------------------ requests

    def take(self, figure: Figure, patients: ReviewSession) -> None:
        """Make painting possible, to be compared with the patient's drawing."""
        from bodymap.sessions.own_drawing import OwnDrawing  # noqa: PLC0415 (loads numpy)

        self._own, self._patients = OwnDrawing(figure), patients

    def set_active(self, *, is_active: bool) -> None:
        """Take the own drawing in hand, or the patient's."""
        if is_active != self._is_active:
            self.cancel_stroke()
            self._is_active = is_active
            self.whose_changed.emit(is_active)

    def show(self, drawing: PainDrawing) -> None:
        """Show another own drawing, as that of a visit; its history starts anew."""
        try:
            self.drawing.show(drawing)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._kept = drawing
        self._changed()

    def read(self, where: str) -> None:
        """Show the own drawing that lies in the file of the patient's."""
        from bodymap.sessions.own_drawing import own_in  # noqa: PLC0415 (loads numpy)

        try:
            found = own_in(self.patients.drawing, where)
            if found is not None:
                self.drawing.show(found)
        except EnvironmentProblem as problem:
            self._is_unreadable = True
            self.problem_raised.emit(problem)
            return
        if found is not None:
            self._kept = found
            self._changed()

    def save(self, path: Path) -> None:
        """Write the patient's drawing with the own one in it, wholly or not at all.

        What lay in the file and could not be read stays there until an own drawing is painted.
        """
        from bodymap.sessions.own_drawing import with_own  # noqa: PLC0415 (loads numpy)

        patients, own = self.patients.drawing, self.drawing.drawing
        is_left = self._is_unreadable and own.is_empty
        self.patients.save(path, patients if is_left else with_own(patients, own))
        self._kept = own

    def note_kept(self) -> None:
        """Take note that both drawings, as they are now, are kept elsewhere than in a file."""
        self.patients.note_kept()
        self._kept = self.drawing.drawing

    def begin_anew(self) -> None:
        """Show no own drawing, and take the patient's in hand."""
        self._is_unreadable = False
        own = self._own
        if own is not None and (not own.drawing.is_empty or own.can_undo or own.can_redo):
            self.show(own.drawing.without_strokes())
        self.set_active(is_active=False)

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:
        try:
            self.drawing.begin_stroke(view, radius_mm, erase=erase)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None:
        from bodymap.figure.painted import BrushPoint  # noqa: PLC0415 (after the first paint)

        if self.drawing.is_painting and self.drawing.extend_stroke(BrushPoint(*p) for p in points):
            self._tell_painting()

    def finish_stroke(self) -> None:
        if self.drawing.is_painting:
            self.drawing.finish_stroke()
            self._changed()

    def cancel_stroke(self) -> None:
        if self._own is not None and self._own.is_painting:
            self._own.cancel_stroke()
            self._changed()

    def add_mark(self, mark: Mark) -> None:
        try:
            self.drawing.add_mark(mark)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._changed()

    def undo(self) -> None:
        self.drawing.undo()
        self._changed()

    def redo(self) -> None:
        self.drawing.redo()
        self._changed()

    def clear(self) -> None:
        self.drawing.clear()
        self._changed()

    def compare_soon(self) -> None:
        """Work out the agreement anew: one of the drawings is another."""
        if self._own is None:
            return
        if self._thinker is not None:
            self._thinker.drop(AGREEMENT)
        if self._own.drawing.is_empty:
            self._timer.stop()
            self._set_agreement(None)
        else:
            self._timer.start()

    def stop(self) -> None:
        """Work nothing out any more; waits until nothing runs."""
        self._timer.stop()
        if self._thinker is not None:
            self._thinker.stop()

    # ------------------------------------------------------------

    def _changed(self) -> None:
        self._tell_painting()
        self.changed.emit()

    def _tell_painting(self) -> None:
        tiles = self.drawing.take_changed_tiles()
        if tiles:
            self.painting_changed.emit(tiles)

    def _compare(self) -> None:
        """Compare the paint of now in a thread; shapes are its own, so that nobody waits."""
        from bodymap.pain.compare import agreement  # noqa: PLC0415 (loads shapely)

        if self._own is None or self._patients is None:
            return
        patients = {view: _own_copy(self._patients.painted(view)) for view in BodyView}
        mine = {view: _own_copy(self._own.painted(view)) for view in BodyView}
        if all(shape.is_empty for shape in mine.values()):
            self._set_agreement(None)
            return
        figure = self._own.figure
        if self._thinker is None:
            self._thinker = Thinker(self)
            self._thinker.answered.connect(lambda _question, found: self._set_agreement(found))
        self._thinker.ask(AGREEMENT, lambda _cancelled: agreement(patients, mine, figure))

    def _set_agreement(self, found: Agreement | None) -> None:
        self._agreement = found
        self.agreement_changed.emit(found)


class DrawingHand:
    """Gives what hands paint to the drawing that is in hand."""

    def __init__(self, desk: ReviewDesk) -> None:
        self._desk = desk

    @property
    def _sink(self) -> ReviewDesk | OwnDesk:
        return self._desk.own if self._desk.own.is_active else self._desk

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:
        self._sink.begin_stroke(view, radius_mm, erase=erase)

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None:
        self._sink.extend_stroke(points)

    def finish_stroke(self) -> None:
        self._sink.finish_stroke()

    def cancel_stroke(self) -> None:
        self._sink.cancel_stroke()

    def add_mark(self, mark: Mark) -> None:
        self._sink.add_mark(mark)


def _own_copy(shape: MultiPolygon) -> MultiPolygon:
    import shapely  # noqa: PLC0415 (after the first paint)

    return shapely.transform(shape, lambda points: points)
