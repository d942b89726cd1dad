"""The clinician's own drawing: where they think it is, beside what the patient painted.

It has strokes, paint and undo of its own and is never ranked. Knows nothing of windows.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace
from types import MappingProxyType

from numpy import float32
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.linking import Patch, Tile
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.pain.compare import Agreement, agreement
from bodymap.pain.drawing import MAX_MARKS, MAX_POINTS, MAX_STROKES, Mark, PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import drawing_data, drawing_from
from bodymap.pain.territories import Painted
from bodymap.sessions.history import History
from bodymap.sessions.open_stroke import OpenStroke
from bodymap.sessions.steps import ClearStep, DrawingStep
from bodymap.terms import BodyView

OwnStep = DrawingStep | ClearStep
KEY = "clinician"
"""Where a patient's drawing file holds the clinician's own drawing."""


def own_in(drawing: PainDrawing, where: str) -> PainDrawing | None:
    """Return the own drawing of a patient's drawing file; None where it has none.

    Raises EnvironmentProblem, which names `where`, if it cannot be read.
    """
    data = drawing.extra.get(KEY)
    return None if data is None else drawing_from(data, f"{where}: {KEY}")


def with_own(drawing: PainDrawing, own: PainDrawing) -> PainDrawing:
    """Return a patient's drawing that holds the own drawing for its file; nothing for an empty."""
    extra = {key: value for key, value in drawing.extra.items() if key != KEY}
    if not own.is_empty:
        extra[KEY] = drawing_data(own)
    return replace(drawing, extra=MappingProxyType(extra))


class OwnDrawing:
    """A drawing being painted on a figure: undone, cleared, shown, and compared with another."""

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self._drawing = PainDrawing(figure=figure.name)
        self._painted = PaintedSkin(figure.skin)
        self._history: History[OwnStep] = History()
        self._stroke: OpenStroke | None = None
        self._dirty: set[Tile] = set()

    @property
    def drawing(self) -> PainDrawing:
        """The drawing without the unfinished stroke."""
        return self._drawing

    @property
    def is_painting(self) -> bool:
        """Whether a stroke is unfinished."""
        return self._stroke is not None

    @property
    def can_undo(self) -> bool:
        """Whether a step can be taken back."""
        return bool(self._history.done) and self._stroke is None

    @property
    def can_redo(self) -> bool:
        """Whether an undone step can be done again."""
        return bool(self._history.undone) and self._stroke is None

    # ---- what is seen

    @property
    def levels(self) -> tuple[int | None, ...]:
        """The one level there is: nobody rates strength here."""
        return self._painted.levels

    def depth(self, view: BodyView, intensity: int | None) -> NDArray[float32]:
        """Return how deep (mm) each pixel of a view lies in the paint; only to read."""
        return self._painted.depth(view, intensity)

    def painted(self, view: BodyView) -> MultiPolygon:
        """Return the paint a view shows, unfinished stroke included, in view mm."""
        return self._painted.polygons(view)

    @property
    def has_paint(self) -> bool:
        """Whether anything painted is left."""
        return any(not self.painted(view).is_empty for view in BodyView)

    def take_changed_tiles(self) -> frozenset[Tile]:
        """Return the tiles whose paint changed since the last call."""
        tiles = self._dirty | self._painted.take_dirty()
        self._dirty = set()
        return frozenset(tiles)

    def agreement_with(self, patients: Painted) -> Agreement:
        """Return how far the patient's painted skin (first) and this one (second) agree."""
        return agreement(patients, self._painted, self.figure)

    # ---- painting

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool = False) -> None:
        """Put the brush down in a view; an unfinished stroke is finished first.

        Raises EnvironmentProblem when the drawing holds as many strokes as a file may.
        """
        if self._stroke is not None:
            self.finish_stroke()
        if len(self._drawing.strokes) >= MAX_STROKES:
            raise EnvironmentProblem(
                "drawing", f"holds {MAX_STROKES} strokes, no more fit", "clear it or start anew"
            )
        self._stroke = OpenStroke(view, radius_mm, erase, None, None)
        self._painted.begin(view, None, erase=erase)

    def extend_stroke(self, points: Iterable[BrushPoint]) -> bool:
        """Move the brush through points of the stroke's view; return whether any paint changed."""
        stroke = self._stroke
        if stroke is None:
            raise ProgramError("no stroke is begun")
        changed = bool(self._painted.extend(stroke.take(points)))
        stroke.touched = stroke.touched or changed
        return changed

    def finish_stroke(self) -> None:
        """Lift the brush: one undo step, unless the stroke changed nothing."""
        stroke, self._stroke = self._stroke, None
        if stroke is None:
            raise ProgramError("no stroke is begun")
        room = MAX_POINTS - sum(len(done.points) for done in self._drawing.strokes)
        if not stroke.touched or len(stroke.points) > room:
            self._painted.cancel()
            return
        patch = self._painted.finish()
        after = self._drawing.with_stroke(stroke.finished())
        if not stroke.erase or self._painted.has_changed(patch):
            self._step_to(after, patch)
        elif after.marks != self._drawing.marks:
            self._step_to(replace(self._drawing, marks=after.marks))

    def cancel_stroke(self) -> None:
        """Take the unfinished stroke back."""
        if self._stroke is not None:
            self._stroke = None
            self._painted.cancel()

    def add_mark(self, mark: Mark) -> None:
        """Set a point or an arrow; one undo step.

        Raises EnvironmentProblem when the drawing holds as many marks as a file may.
        """
        if len(self._drawing.marks) >= MAX_MARKS:
            raise EnvironmentProblem("drawing", f"holds {MAX_MARKS} marks, no more fit")
        self._step_to(self._drawing.with_mark(mark))

    # ---- history

    def undo(self) -> None:
        """Take the last step back, if there is one."""
        if self.can_undo:
            step, self._history = self._history.back()
            self._drawing = step.before
            if isinstance(step, DrawingStep):
                self._swap(reversed(step.patches))
            else:
                self._become(step.painted_before)

    def redo(self) -> None:
        """Do the last undone step again, if there is one."""
        if self.can_redo:
            step, self._history = self._history.forward()
            self._drawing = step.after
            if isinstance(step, DrawingStep):
                self._swap(step.patches)
            else:
                self._become(step.painted_after)

    def clear(self) -> None:
        """Take all paint away; one undo step."""
        self.cancel_stroke()
        if not self._drawing.is_empty:
            after, empty = self._drawing.without_strokes(), PaintedSkin(self.figure.skin)
            step = ClearStep(self._drawing, after, self._painted, empty)
            self._history = self._history.with_step(step)
            self._drawing = after
            self._become(empty)

    def show(self, drawing: PainDrawing) -> None:
        """Show another drawing; the history starts anew. A bad one raises EnvironmentProblem."""
        painted = painted_skin(drawing, self.figure, "own drawing")
        self._stroke, self._drawing, self._history = None, drawing, History()
        self._become(painted)

    # ----

    def _step_to(self, after: PainDrawing, *patches: Patch) -> None:
        self._history = self._history.with_step(DrawingStep(self._drawing, after, patches))
        self._drawing = after

    def _swap(self, patches: Iterable[Patch]) -> None:
        for patch in patches:
            self._painted.swap(patch)

    def _become(self, painted: PaintedSkin) -> None:
        self._dirty |= self._painted.painted_tiles() | painted.painted_tiles()
        self._painted = painted
