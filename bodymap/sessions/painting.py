"""A drawing being painted: strokes, marks and undo, whoever paints. Knows nothing of windows."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import replace

from numpy import float32
from numpy.typing import NDArray
from shapely import MultiPolygon

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.figure.linking import Patch, Tile
from bodymap.figure.load import Figure
from bodymap.figure.painted import BrushPoint, PaintedSkin
from bodymap.pain.drawing import MAX_MARKS, MAX_POINTS, MAX_STROKES, Mark, PainDrawing
from bodymap.sessions.history import History
from bodymap.sessions.open_stroke import OpenStroke
from bodymap.sessions.steps import ClearStep, DrawingStep, FindingStep, Step
from bodymap.terms import BodyView

Views = frozenset[BodyView]
ALL_VIEWS: Views = frozenset(BodyView)
NO_VIEWS: Views = frozenset()


class Painting:
    """A drawing and its painted skin, kept in step; one gesture is one step of the history.

    `intensity` (0-10 or None), `quality` and `pain` (the number of one of several pains) go into
    the strokes begun after they are set. Methods that change paint return the views that change.
    """

    def __init__(self, figure: Figure) -> None:
        self.figure = figure
        self.intensity: int | None = None
        self.quality: str | None = None
        self.pain: int | None = None
        self._drawing = PainDrawing(figure=figure.name)
        self._painted = PaintedSkin(figure.skin)
        self._history: History[Step] = History()
        self._stroke: OpenStroke | None = None
        self._unseen: set[Tile] = set()

    @property
    def drawing(self) -> PainDrawing:
        """The drawing without the unfinished stroke."""
        return self._drawing

    @property
    def has_paint(self) -> bool:
        """Whether anything painted is left; the unfinished stroke counts too."""
        strokes = self._drawing.strokes
        if self._stroke is None and not any(stroke.erase for stroke in strokes):
            return bool(strokes)
        return any(not self._painted.polygons(view).is_empty for view in BodyView)

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
        self._stroke = OpenStroke(view, radius_mm, erase, self.intensity, self.quality, self.pain)
        self._painted.begin(view, self.intensity, erase=erase)

    def extend_stroke(self, points: Iterable[BrushPoint]) -> Views:
        """Move the brush through points of the stroke's view; return the views that change."""
        stroke = self._open_stroke()
        changed = self._painted.extend(stroke.take(points))
        if changed:
            stroke.touched = True
            self._note_change()
        return changed

    def finish_stroke(self) -> Views:
        """Lift the brush: one undo step, unless the stroke never touched the body."""
        stroke = self._open_stroke()
        self._stroke = None
        room = MAX_POINTS - sum(len(done.points) for done in self._drawing.strokes)
        if not stroke.touched or len(stroke.points) > room:
            self._note_change()
            return self._painted.cancel()
        patch = self._painted.finish()
        after = self._drawing.with_stroke(stroke.finished())
        if not stroke.erase or self._painted.has_changed(patch):
            self._step_to(after, patch)
        elif after.marks != self._drawing.marks:
            self._step_to(replace(self._drawing, marks=after.marks))
        return NO_VIEWS

    def cancel_stroke(self) -> Views:
        """Take the unfinished stroke back; return the views that change."""
        if self._stroke is None:
            return NO_VIEWS
        self._stroke = None
        self._note_change()
        return self._painted.cancel()

    def add_mark(self, mark: Mark) -> None:
        """Set a point or an arrow; one undo step.

        Raises EnvironmentProblem when the drawing holds as many marks as a file may.
        """
        if len(self._drawing.marks) >= MAX_MARKS:
            raise EnvironmentProblem("drawing", f"holds {MAX_MARKS} marks, no more fit")
        self._step_to(self._drawing.with_mark(mark))

    # ---- history

    def undo(self) -> Views:
        """Take the last step back; return the views that change."""
        if not self.can_undo:
            return NO_VIEWS
        step, self._history = self._history.back()
        self._note_change()
        return self._go(step, back=True)

    def redo(self) -> Views:
        """Do the last undone step again; return the views that change."""
        if not self.can_redo:
            return NO_VIEWS
        step, self._history = self._history.forward()
        self._note_change()
        return self._go(step, back=False)

    def clear(self) -> Views:
        """Take all paint away; one undo step."""
        changed = self.cancel_stroke()
        if self._drawing.is_empty:
            return changed
        after, empty = self._drawing.without_strokes(), PaintedSkin(self.figure.skin)
        step = ClearStep(self._drawing, after, self._painted, empty)
        self._history = self._history.with_step(step)
        self._drawing = after
        self._note_change()
        self._become(empty)
        return ALL_VIEWS

    # ---- what is seen

    def painted(self, view: BodyView) -> MultiPolygon:
        """Return the paint a view shows, unfinished stroke included, in view mm."""
        return self._painted.polygons(view)

    @property
    def levels(self) -> tuple[int | None, ...]:
        """Return the pain intensities painted with so far (None: not given)."""
        return self._painted.levels

    def depth(self, view: BodyView, intensity: int | None) -> NDArray[float32]:
        """Return how deep (mm) each pixel of a view lies in paint of one intensity; only to read.

        Negative outside, unfinished stroke included; the next stroke changes it.
        """
        return self._painted.depth(view, intensity)

    def painted_tiles(self) -> frozenset[Tile]:
        """Return every tile that may hold paint, for who begins to look at it now."""
        return self._painted.painted_tiles()

    def take_changed_tiles(self) -> frozenset[Tile]:
        """Return the tiles whose paint changed since the last call."""
        self._collect_tiles()
        tiles = frozenset(self._unseen)
        self._unseen.clear()
        return tiles

    # ---- what else follows the paint

    def _note_change(self) -> None:
        """Forget what was worked out from the paint before."""

    def _collect_tiles(self) -> frozenset[Tile]:
        """Take the changed tiles from the paint for the screen, and return them."""
        tiles = self._painted.take_dirty()
        self._unseen |= tiles
        return tiles

    def _become(self, painted: PaintedSkin) -> None:
        """Show another painted skin."""
        self._unseen |= self._painted.painted_tiles() | painted.painted_tiles()
        self._painted = painted

    def _go(self, step: Step, *, back: bool) -> Views:
        """Go to the other side of a step."""
        if isinstance(step, FindingStep):
            raise ProgramError("a painting without findings was to undo one")
        self._drawing = step.before if back else step.after
        if isinstance(step, DrawingStep):
            patches = reversed(step.patches) if back else step.patches
            return NO_VIEWS.union(*(self._painted.swap(patch) for patch in patches))
        self._become(step.painted_before if back else step.painted_after)
        return ALL_VIEWS

    def _step_to(self, drawing: PainDrawing, *patches: Patch) -> None:
        self._history = self._history.with_step(DrawingStep(self._drawing, drawing, patches))
        self._drawing = drawing
        self._note_change()

    def _open_stroke(self) -> OpenStroke:
        if self._stroke is None:
            raise ProgramError("no stroke is begun")
        return self._stroke
