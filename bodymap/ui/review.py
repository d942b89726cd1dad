"""Between the running review and the screens: requests go in, facts come out as signals."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QObject, QRectF, QTimer, Signal

from bodymap.errors import EnvironmentProblem, ProgramError
from bodymap.terms import BodyView, Laterality
from bodymap.ui.own_desk import OwnDesk
from bodymap.ui.selection import Selection
from bodymap.ui.thoughts import Thoughts

if TYPE_CHECKING:
    from shapely.geometry.base import BaseGeometry

    from bodymap.pain.drawing import Mark, PainDrawing
    from bodymap.scoring.findings import Finding, Findings
    from bodymap.scoring.prior import Prior
    from bodymap.scoring.ranking import Candidate, Ranking
    from bodymap.sessions.review import ReviewSession
    from bodymap.ui.materials import Materials

RANK_MS = 33  # while a stroke is being made; a finished one is ranked at once
AFTER_PAINT_MS = 3
CHANGE_ROOM_MM = 4.0

Pattern = tuple[str, Laterality]
"""A muscle, trigger point, nerve or joint on one side."""


class ReviewDesk(QObject):
    """Holds the review and what is selected in it. Strokes made before it is ready are kept.

    Signals:
        became_ready: painting and ranking are answered from now on.
        painting_changed: (tiles, area): the skin's tiles whose paint differs, and where the brush
            was in the stroke's view (QRectF in mm) or None.
        drawing_changed: a stroke was finished, undone, cleared or another file opened.
        file_changed: a file was opened or saved, or a new drawing begun.
        drawing_opened: the drawing of a file is shown.
        began_anew: an empty drawing is shown.
        ranking_changed: the new Ranking.
        thoughts_changed: analysis, stability or explanation came, or no longer hold.
        selection_changed: the new Selection or None.
        alternative_changed: the nerve or joint now shown, as (id, side), or None.
        parts_changed: what to compare with the paint, or None: the (id, side) of patterns.
        problem_raised: an EnvironmentProblem to show.
    """

    became_ready = Signal()
    painting_changed = Signal(object, object)
    drawing_changed = Signal()
    file_changed = Signal()
    drawing_opened = Signal()
    began_anew = Signal()
    ranking_changed = Signal(object)
    thoughts_changed = Signal()
    selection_changed = Signal(object)
    alternative_changed = Signal(object)
    parts_changed = Signal(object)
    problem_raised = Signal(object)

    def __init__(self, parent: QObject | None = None, *, ranks: bool = True) -> None:
        super().__init__(parent)
        self._ranks = ranks
        self._session: ReviewSession | None = None
        self._materials: Materials | None = None
        self._selection: Selection | None = None
        self._alternative: Pattern | None = None
        self._compared: tuple[Pattern, ...] | None = None
        self._thoughts = Thoughts(self)
        self._thoughts.changed.connect(self.thoughts_changed)
        self.own = OwnDesk(self)
        self.own.changed.connect(self.drawing_changed)
        self.own.problem_raised.connect(self.problem_raised)
        self.drawing_changed.connect(self.own.compare_soon)
        self._kept: list[Callable[[], object]] = []
        self._stroke_view: BodyView | None = None
        self._last: tuple[float, float] | None = None
        self._rank_timer = QTimer(self, singleShot=True)
        self._rank_timer.timeout.connect(self._on_rank_timeout)
        self._is_unpainted = False

    # ------------------------------------------------------------ facts

    @property
    def is_ready(self) -> bool:
        return self._session is not None

    @property
    def materials(self) -> Materials | None:
        return self._materials

    @property
    def session(self) -> ReviewSession:
        """The running review; only once it is ready."""
        if self._session is None:
            raise ProgramError("the review was asked for before it was ready")
        return self._session

    @property
    def selection(self) -> Selection | None:
        return self._selection

    @property
    def ranking(self) -> Ranking | None:
        return None if self._session is None else self._session.ranking()

    @property
    def is_empty(self) -> bool:
        return self._session is None or self._session.drawing.is_empty

    @property
    def has_paint(self) -> bool:
        """Whether anything painted is left."""
        return self._session is not None and self._session.has_paint

    @property
    def is_changed(self) -> bool:
        return self._session is not None and (self._session.is_changed or self.own.is_changed)

    @property
    def path(self) -> Path | None:
        return None if self._session is None else self._session.path

    @property
    def can_undo(self) -> bool:
        if self.own.is_active:
            return self.own.can_undo
        return self._session is not None and self._session.can_undo

    @property
    def can_redo(self) -> bool:
        if self.own.is_active:
            return self.own.can_redo
        return self._session is not None and self._session.can_redo

    def painted(self, view: BodyView) -> BaseGeometry | None:
        """Return what is painted in a view (mm), with the stroke being made."""
        return None if self._session is None else self._session.painted(view)

    @property
    def thoughts(self) -> Thoughts:
        """What is known beyond the list; while painting, of the drawing before the stroke."""
        return self._thoughts

    @property
    def prior(self) -> Prior | None:
        """What weighs the list beside the drawing, None for the drawing alone."""
        if self._session is None or not self._session.prior.is_on:
            return None
        return self._session.prior

    @property
    def top_group(self) -> tuple[Pattern, ...]:
        """The (muscle, side) that what is painted now cannot tell apart from the first."""
        from bodymap.scoring.group import top_group  # noqa: PLC0415 (loads numpy)

        ranking = self.ranking
        return () if ranking is None else top_group(ranking.candidates, ranking.extent_cm2)

    @property
    def alternative(self) -> Pattern | None:
        """The nerve or joint shown, as (id, side)."""
        return self._alternative

    @property
    def compared(self) -> tuple[Pattern, ...] | None:
        """The patterns compared with the paint."""
        return self._compared

    @property
    def candidate(self) -> Candidate | None:
        """The chosen trigger point with its muscle's place in the list; None if it has none."""
        ranking, selection = self.ranking, self._selection
        if ranking is None or selection is None:
            return None
        place = (selection.muscle_id, selection.side)
        found = next((c for c in ranking.candidates if (c.muscle, c.side) == place), None)
        if found is None or found.trigger_point == selection.trigger_point_id:
            return found
        shares = self.session.shares().get((selection[0], selection[1]), (0.0, 0.0))
        return replace(
            found,
            trigger_point=selection.trigger_point_id,
            pain_covered=shares[0],
            pattern_painted=shares[1],
        )

    def is_ranked(self, selection: Selection) -> bool:
        """Return whether the atlas ranks this muscle at all."""
        if self._materials is None:
            return False
        return self._materials.index.muscles_by_id[selection.muscle_id].ranked

    # ------------------------------------------------------------ requests

    def take(self, materials: Materials) -> None:
        """Start the review and make up for what was asked of it before."""
        from bodymap.sessions.review import ReviewSession  # noqa: PLC0415 (loads numpy)

        self._materials = materials
        self._session = ReviewSession(materials.ground)
        self.own.take(materials.figure, self._session)
        kept, self._kept = self._kept, []
        self.became_ready.emit()
        for request in kept:
            request()
        self._rank()

    def when_ready(self, request: Callable[[], object]) -> None:
        """Do it now, or as soon as the review is ready."""
        if self.is_ready:
            request()
        else:
            self._kept.append(request)

    def begin_stroke(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:
        self.when_ready(lambda: self._begin(view, radius_mm, erase=erase))

    def extend_stroke(self, points: Sequence[tuple[float, float, float]]) -> None:
        self.when_ready(lambda: self._extend(points))

    def finish_stroke(self) -> None:
        self.when_ready(self._finish)

    def cancel_stroke(self) -> None:
        self.when_ready(self._cancel)

    def rate(self, strength: int | None) -> None:
        """Rate the pain painted from now on 0-10; None for not rated."""
        self.when_ready(lambda: setattr(self.session, "intensity", strength))

    def name_quality(self, quality: str | None) -> None:
        """Name the kind of pain painted from now on."""
        self.when_ready(lambda: setattr(self.session, "quality", quality))

    def number_pain(self, pain: int | None) -> None:
        """Say which of several pains is painted from now on."""
        self.when_ready(lambda: setattr(self.session, "pain", pain))

    def add_mark(self, mark: Mark) -> None:
        """Set a point or an arrow."""
        self.when_ready(lambda: self._add_mark(mark))

    def undo(self) -> None:
        if self.own.is_active:
            self.own.undo()
        elif self._session is not None:
            self._change(self._session.undo)

    def redo(self) -> None:
        if self.own.is_active:
            self.own.redo()
        elif self._session is not None:
            self._change(self._session.redo)

    def clear(self) -> None:
        if self.own.is_active:
            self.own.clear()
        elif self._session is not None:
            self._change(self._session.clear)

    def open(self, path: Path, *, as_sample: bool = False) -> bool:
        """Show another drawing; the one on the screen stays if it cannot be read."""
        from bodymap.pain.file import read_drawing  # noqa: PLC0415 (after the first paint)

        try:
            if as_sample:
                self.session.show(read_drawing(path), str(path))
            else:
                self.session.open(path)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return False
        self._let_go()
        self.own.read(str(path))
        self._changed()
        self.file_changed.emit()
        self.drawing_opened.emit()
        return True

    def new(self) -> None:
        """Show an empty drawing without a file."""
        self.session.new()
        self._let_go()
        self._changed()
        self.file_changed.emit()
        self.began_anew.emit()

    def retrace(self, drawing: PainDrawing) -> None:
        """Show a drawing of which each stroke can be undone; nothing where it is shown already."""
        session = self.session
        if drawing == session.drawing and not session.is_painting:
            return
        try:
            session.retrace(drawing)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._stroke_view = None
        self._let_go()
        self._changed()
        self.file_changed.emit()

    def lay_out(self, drawing: PainDrawing, findings: Findings) -> bool:
        """Show the drawing of a visit with what palpation found; the history starts anew."""
        try:
            self.session.show(drawing, "drawing", findings)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return False
        self._stroke_view = None
        self._let_go()
        self._changed()
        self.file_changed.emit()
        self.drawing_opened.emit()
        return True

    def note_kept(self) -> None:
        """Take note that the drawing, and the own one, are kept in the records."""
        self.own.note_kept()

    def exchange(self, drawing: PainDrawing) -> None:
        """Show another drawing instead; one undo step."""
        if self._stroke_view is not None:
            return
        try:
            self.session.exchange(drawing)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._changed()

    def _let_go(self) -> None:
        """Choose nothing: what was looked at, or painted beside it, belonged to another drawing."""
        self.own.begin_anew()
        self.choose_alternative(None)
        self.select(None)

    def save(self, path: Path) -> bool:
        try:
            self.own.save(path)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return False
        self.drawing_changed.emit()
        self.file_changed.emit()
        return True

    def select(self, selection: Selection | None) -> None:
        if selection is not None:
            self.choose_alternative(None)
        if selection != self._selection:
            self._selection = selection
            if self._session is not None and self._stroke_view is None:
                self._thoughts.explain(self._session, self.candidate)
            self.selection_changed.emit(selection)

    def choose_alternative(self, alternative: Pattern | None) -> None:
        """Show a nerve's or a joint's outlines instead of a muscle; None for none."""
        if alternative is not None:
            self.select(None)
        if alternative != self._alternative:
            self._alternative = alternative
            self.alternative_changed.emit(alternative)

    def compare(self, patterns: tuple[Pattern, ...] | None) -> None:
        """Show what of the paint lies in patterns and what does not; None to stop."""
        if patterns != self._compared and self._session is not None:
            self._compared = patterns
            self.parts_changed.emit(patterns)

    def set_finding(self, finding: Finding) -> None:
        """Note what pressing the chosen trigger point brought about."""
        if self._selection is not None:
            self.session.set_finding(*self._selection, finding)
            self.drawing_changed.emit()
            self._rank()

    def weigh(self, *, is_on: bool) -> None:
        """Weigh the list by how often muscles were reported, or by the drawing alone."""
        from bodymap.scoring.prior import NO_PRIOR, PREVALENCE_PRIOR  # noqa: PLC0415 (loads numpy)

        if self._session is not None and self._session.prior.is_on != is_on:
            self._session.weigh(PREVALENCE_PRIOR if is_on else NO_PRIOR)
            self._rank()

    def stop(self) -> None:
        """Work nothing out any more; waits until nothing runs."""
        self.own.stop()
        self._thoughts.stop()

    # ------------------------------------------------------------ strokes

    def _begin(self, view: BodyView, radius_mm: float, *, erase: bool) -> None:
        try:
            self.session.begin_stroke(view, radius_mm, erase=erase)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self._stroke_view, self._last = view, None
        self._thoughts.pause()
        self.compare(None)

    def _extend(self, points: Sequence[tuple[float, float, float]]) -> None:
        if self._stroke_view is None:
            return
        from bodymap.figure.painted import BrushPoint  # noqa: PLC0415 (after the first paint)

        if self.session.extend_stroke(BrushPoint(*point) for point in points):
            self._tell_painting(self._area_of(points))
            self._rank_soon()
        self._last = points[-1][:2]

    def _add_mark(self, mark: Mark) -> None:
        try:
            self.session.add_mark(mark)
        except EnvironmentProblem as problem:
            self.problem_raised.emit(problem)
            return
        self.drawing_changed.emit()

    def _finish(self) -> None:
        if self._stroke_view is not None:
            self.session.finish_stroke()
            self._stroke_ended()

    def _cancel(self) -> None:
        if self._stroke_view is not None:
            self.session.cancel_stroke()
            self._stroke_ended()

    def _stroke_ended(self) -> None:
        self._stroke_view = None
        self._tell_painting()
        self.drawing_changed.emit()
        self._rank()

    def _area_of(self, points: Iterable[tuple[float, float, float]]) -> QRectF:
        """Return what these points can change in the view of the stroke (mm)."""
        points = list(points)
        if self._last is not None:
            points.insert(0, (*self._last, points[0][2]))
        room = max(radius for _, _, radius in points) + CHANGE_ROOM_MM
        us, vs = [p[0] for p in points], [p[1] for p in points]
        area = QRectF(min(us), min(vs), max(us) - min(us), max(vs) - min(vs))
        return area.adjusted(-room, -room, room, room)

    @property
    def stroke_view(self) -> BodyView | None:
        """The view in which a stroke is being made."""
        return self._stroke_view

    def _change(self, change: Callable[[], object]) -> None:
        if self._stroke_view is None:
            change()
            self._changed()

    def _changed(self) -> None:
        self.compare(None)
        self._tell_painting()
        self.drawing_changed.emit()
        self._rank()

    def _tell_painting(self, area: QRectF | None = None) -> None:
        tiles = self.session.take_changed_tiles()
        if tiles:
            self.painting_changed.emit(tiles, area)

    # ------------------------------------------------------------ ranking

    def note_painted(self) -> None:
        """Take note that the latest paint is on the screen."""
        self._is_unpainted = False

    def _rank_soon(self) -> None:
        self._is_unpainted = True
        if not self._rank_timer.isActive():
            self._rank_timer.start(RANK_MS)

    def _on_rank_timeout(self) -> None:
        if self._is_unpainted:  # the hand first: once, so that the list cannot starve
            self._is_unpainted = False
            self._rank_timer.start(AFTER_PAINT_MS)
        else:
            self._rank()

    def _rank(self) -> None:
        self._rank_timer.stop()
        if self._session is None or not self._ranks:
            return
        if self._stroke_view is None:
            self._thoughts.begin_anew(self._session, self.candidate)
        self.ranking_changed.emit(self._session.ranking())
