"""One drawing on the table: painted, undone, opened, saved and ranked. Knows nothing of windows."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from pathlib import Path

import shapely
from shapely import MultiPolygon

from bodymap.atlas.build import AtlasOnFigure
from bodymap.errors import EnvironmentProblem
from bodymap.figure.linking import Tile
from bodymap.figure.measure import MM2_PER_CM2
from bodymap.figure.painted import PaintedSkin
from bodymap.geometry.contours import as_multipolygon
from bodymap.pain.drawing import MAX_MARKS, MAX_POINTS, MAX_STROKES, PainDrawing
from bodymap.pain.extent import paint_stroke, painted_skin
from bodymap.pain.file import read_drawing, write_drawing
from bodymap.scoring.analysis import Analysis, Analyst
from bodymap.scoring.apart import Distinction, Distinguisher
from bodymap.scoring.explain import Explainer, Explanation
from bodymap.scoring.findings import NO_FINDINGS, Examined, Finding, Findings, examined
from bodymap.scoring.group import top_group
from bodymap.scoring.live import LiveOverlap
from bodymap.scoring.live_patterns import LivePatterns
from bodymap.scoring.overlap import WeightedPaint
from bodymap.scoring.parts import Parts, Polygons, parts, whole_pattern
from bodymap.scoring.policy import DEFAULT_POLICY, ScoringPolicy
from bodymap.scoring.prior import NO_PRIOR, Prior, with_prior
from bodymap.scoring.ranking import Candidate, Ranking, weighted_paint
from bodymap.scoring.stability import Stability
from bodymap.sessions.exchange import exchanged
from bodymap.sessions.history import History
from bodymap.sessions.painting import ALL_VIEWS, NO_VIEWS, Painting, Views
from bodymap.sessions.steps import DrawingStep, FindingStep, Step
from bodymap.terms import BodyView, Laterality


class ReviewSession(Painting):
    """A painting that is opened, saved and ranked on one atlas.

    `sheet` is another number whenever another drawing is put in the place of the one before,
    without a way back.
    """

    def __init__(self, material: AtlasOnFigure, policy: ScoringPolicy = DEFAULT_POLICY) -> None:
        super().__init__(material.figure)
        self.material = material
        self.path: Path | None = None
        self.sheet = 0
        self.analyst = Analyst(material, policy)
        self.ranker = self.analyst.ranker
        self._explainer = Explainer(material.figure, material.figure.measure)
        self._distinguisher = Distinguisher(
            material.atlas, material.compiled, material.figure.measure, self._explainer
        )
        self._points = {point.id: point for point in material.atlas.trigger_points}
        self._saved = self._drawing
        self._patterns = LivePatterns(
            material.compiled, material.figure, self.ranker.points, self.analyst.pixels
        )
        self._unranked: set[Tile] = set()
        self._live = LiveOverlap(self._patterns, self._painted)
        self._findings = NO_FINDINGS
        self._analysis: Analysis | None = None
        self._ranking: Ranking | None = None
        self._prior = NO_PRIOR

    @property
    def is_changed(self) -> bool:
        """Whether there is something that is in no file."""
        return self._drawing is not self._saved and self._drawing != self._saved

    @property
    def findings(self) -> Findings:
        """What palpation found at each trigger point and side."""
        return self._findings

    @property
    def prior(self) -> Prior:
        """What weighs the ranking beside the drawing; nothing unless asked for."""
        return self._prior

    def weigh(self, prior: Prior) -> None:
        """Rank with a prior from now on, whatever is drawn; `NO_PRIOR` for the drawing alone."""
        self._prior, self._ranking = prior, None

    def set_finding(self, trigger_point: str, side: Laterality, finding: Finding) -> None:
        """Note what pressing a trigger point brought about; one undo step."""
        after = self._findings.with_finding(trigger_point, side, finding)
        if dict(after.by_point) != dict(self._findings.by_point):
            self._history = self._history.with_step(FindingStep(self._findings, after))
            self._findings = after

    # ---- other drawings

    def exchange(self, drawing: PainDrawing) -> Views:
        """Show another drawing; one undo step brings the one before back.

        A bad drawing raises EnvironmentProblem and changes nothing.
        """
        _refuse_too_much(drawing)
        changed = self.cancel_stroke()
        if drawing == self._drawing:
            return changed
        patches = exchanged(self._painted, self.material.figure, self._drawing, drawing)
        self._step_to(drawing, *patches)
        return changed.union(*(patch.views for patch in patches))

    def retrace(self, drawing: PainDrawing) -> Views:
        """Show a drawing stroke by stroke: the history starts anew, each stroke can be undone.

        A bad drawing raises EnvironmentProblem and changes nothing.
        """
        _refuse_too_much(drawing)
        painted = painted_skin(PainDrawing(figure=drawing.figure), self.material.figure)
        history: History[Step] = History()
        shown = drawing.without_strokes()
        for index, stroke in enumerate(drawing.strokes):
            patch = paint_stroke(painted, stroke, f"drawing: stroke {index}")
            after = shown.with_stroke(stroke)
            history = history.with_step(DrawingStep(shown, after, (patch,)))
            shown = after
        for mark in drawing.marks:
            after = shown.with_mark(mark)
            history = history.with_step(DrawingStep(shown, after, ()))
            shown = after
        self._start_with(drawing, painted)
        self._history = history
        return ALL_VIEWS

    # ---- files

    def open(self, path: Path) -> Views:
        """Show the drawing of a file instead. A bad file raises and changes nothing."""
        drawing = read_drawing(path)
        self.show(drawing, str(path))
        self.path = path
        return ALL_VIEWS

    def show(
        self, drawing: PainDrawing, where: str = "drawing", findings: Findings = NO_FINDINGS
    ) -> Views:
        """Show a drawing that has no file yet, and what was found; the history starts anew."""
        self._start_with(drawing, painted_skin(drawing, self.material.figure, where))
        self._findings = findings
        return ALL_VIEWS

    def new(self) -> Views:
        """Start an empty drawing."""
        return self.show(PainDrawing(figure=self.material.figure.name))

    def save(self, path: Path, written: PainDrawing | None = None) -> None:
        """Write the drawing to a file, wholly or not at all; `written` is it with more in it."""
        write_drawing(path, written or self._drawing)
        self.path, self._saved = path, self._drawing

    def note_kept(self) -> None:
        """Take note that the drawing as it is now is kept elsewhere than in a file."""
        self._saved = self._drawing

    # ---- what is seen

    def ranking(self) -> Ranking:
        """Return the ranking of what is painted now, unfinished stroke included."""
        if self._ranking is None:
            self._collect_tiles()
            self._live.update(self._unranked)
            self._unranked.clear()
            if self._stroke is None:
                self._live.settle()
            overlap = self._live.overlap()
            extent = self._live.extent_mm2() / MM2_PER_CM2
            self._ranking = with_prior(self.ranker.ranking(overlap, extent), self._prior)
        return self._ranking

    def analysis(self) -> Analysis:
        """Return all the ranking can say about what is painted now; about 0.1 s a drawing."""
        ranking = self.ranking()
        if self._analysis is None or self._analysis.ranking is not ranking:
            paint = weighted_paint(self._painted)
            found = self.analyst.analysis_of(
                paint, self._live.overlap(), ranking.extent_cm2, self._prior
            )
            self._analysis = replace(found, ranking=ranking)
        return self._analysis

    def shares(self) -> Mapping[tuple[str, Laterality], tuple[float, float]]:
        """Return pain covered and pattern painted (0-1) of every trigger point and side."""
        self.ranking()
        match = self.ranker.policy.match(self._live.overlap())
        both = zip(match.pain_covered.tolist(), match.pattern_painted.tolist(), strict=True)
        return dict(zip(self.ranker.keys, both, strict=True))

    def analysis_job(self) -> Callable[[], Analysis]:
        """Return what makes the analysis of the paint of now, to be run in a thread."""
        ranking, overlap = self.ranking(), self._live.overlap()
        paint, analyst = _settled(weighted_paint(self._painted)), self.analyst
        prior = self._prior

        def job() -> Analysis:
            found = analyst.analysis_of(paint, overlap, ranking.extent_cm2, prior)
            return replace(found, ranking=ranking)

        return job

    def parts_of(self, patterns: Iterable[tuple[str, Laterality]]) -> Parts:
        """Return what of the paint lies in some patterns together, and what each side lacks.

        A pattern is a trigger point, nerve or joint on one side.
        """
        wholes = [whole_pattern(self.material.compiled, name, side) for name, side in patterns]
        together = wholes[0] if len(wholes) == 1 else _joined(wholes)
        return parts(together, self._painted.all_polygons())

    def examined(self) -> tuple[Examined, ...]:
        """Return the muscles in the order of drawing and palpation findings, with both ranks."""
        self.ranking()
        match = self.ranker.policy.match(self._live.overlap())
        return examined(self.ranker.keys, match, self._findings, self._prior)

    def stability_job(self) -> Callable[[Callable[[], bool]], Stability | None]:
        """Return what estimates how steady the list is under redrawing, to be run in a thread.

        It works on the paint of now, asks the function it is given whether it is cancelled, and
        returns None if it is.
        """
        paint, analyst = _settled(weighted_paint(self._painted)), self.analyst
        prior = self._prior
        return lambda cancelled: analyst.stability_of(paint, cancelled, prior)

    def explanation_job(self, candidate: Candidate) -> Callable[[], Explanation]:
        """Return what explains a candidate by the paint of now, to be run in a thread."""
        point, painted = self._points[candidate.trigger_point], self._painted.all_polygons()
        shapely.bounds(list(painted.values()))
        return lambda: self._explainer.explain(candidate, point, painted)

    def distinction_job(self) -> Callable[[], tuple[Distinction, ...]]:
        """Return what tells the top group's members apart, to be run in a thread."""
        ranking = self.ranking()
        places = top_group(ranking.candidates, ranking.extent_cm2)
        group = [c for c in ranking.candidates if (c.muscle, c.side) in places]
        return lambda: self._distinguisher.distinctions(group) if len(group) > 1 else ()

    def explanation(self, candidate: Candidate) -> Explanation:
        """Return why a candidate fits what is painted now."""
        point = self._points[candidate.trigger_point]
        return self._explainer.explain(candidate, point, self._painted.all_polygons())

    def _start_with(self, drawing: PainDrawing, painted: PaintedSkin) -> None:
        self._stroke, self._ranking = None, None
        self.sheet += 1
        self._drawing = self._saved = drawing
        self._become(painted)
        self._history, self._findings = History(), NO_FINDINGS
        self.path = None

    def _note_change(self) -> None:
        self._ranking = None

    def _become(self, painted: PaintedSkin) -> None:
        super()._become(painted)
        self._live = LiveOverlap(self._patterns, painted)
        self._unranked.clear()

    def _collect_tiles(self) -> frozenset[Tile]:
        """Hand the changed tiles to both who ask for them: the ranking and the screen."""
        tiles = super()._collect_tiles()
        self._unranked |= tiles
        return tiles

    def _go(self, step: Step, *, back: bool) -> Views:
        if isinstance(step, FindingStep):
            self._findings = step.before if back else step.after
            return NO_VIEWS
        return super()._go(step, back=back)


def _settled(paint: WeightedPaint) -> WeightedPaint:
    """Return paint that other threads may read: GEOS fills in a shape's bounds at first use."""
    for _, polygons in paint.layers:
        shapely.bounds(list(polygons.values()))
    return paint


def _joined(patterns: Iterable[Polygons]) -> Polygons:
    """Return several patterns as one."""
    shapes: dict[BodyView, list[MultiPolygon]] = {}
    for pattern in patterns:
        for view, shape in pattern.items():
            shapes.setdefault(view, []).append(shape)
    return {view: as_multipolygon(shapely.union_all(some)) for view, some in shapes.items()}


def _refuse_too_much(drawing: PainDrawing) -> None:
    """Raise EnvironmentProblem for a drawing that no file could hold."""
    if len(drawing.strokes) > MAX_STROKES:
        raise EnvironmentProblem("drawing", f"holds more than {MAX_STROKES} strokes")
    if sum(len(stroke.points) for stroke in drawing.strokes) > MAX_POINTS:
        raise EnvironmentProblem("drawing", f"holds more than {MAX_POINTS} points")
    if len(drawing.marks) > MAX_MARKS:
        raise EnvironmentProblem("drawing", f"holds more than {MAX_MARKS} marks")
