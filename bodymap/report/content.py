"""Works out what a report says of one drawing or visit: no words of a page, no toolkit.

The figures are those of `bodymap rank --json`: both come from the same analysis. What the answers
raise comes first, before any muscle.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from types import MappingProxyType

import shapely

from bodymap import __version__
from bodymap.atlas.model import Muscle, Source, SourceRef, TriggerPoint, ZoneKind
from bodymap.pain.areas import MarkedArea, marked_areas
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.extent import painted_skin
from bodymap.pain.file import SUFFIX, read_drawing
from bodymap.report.legend import LEGEND_WORDS, swatch_svg
from bodymap.report.pictures import Pattern, PictureOptions, mark_place, paint_layers, view_svg
from bodymap.report.plates import plates
from bodymap.report.render import find_pattern
from bodymap.scoring.analysis import Analyst
from bodymap.scoring.explain import Explainer
from bodymap.scoring.findings import Finding, PointKey, examined
from bodymap.scoring.parts import zone_evidence
from bodymap.scoring.policy import Match
from bodymap.scoring.ranking import Candidate, weighted_paint
from bodymap.sessions.intake.model import Intake, IntakeHead
from bodymap.sessions.intake.red_flags import FLAG_PAGES, RaisedFlag
from bodymap.sessions.intake.summary import nothing_ticked, summary
from bodymap.sessions.reports import (
    FoundPoint,
    ListedMuscle,
    ReportContent,
    ReportInput,
    ReportMaker,
    Safety,
    ShownPattern,
)
from bodymap.terms import BodyView, Laterality

LISTED = 5
"""Muscles in the list beside the top group and what was pressed."""

LISTED_AT_MOST = 10
EXPLAINED_AT_MOST = 3
ALTERNATIVES = 3
_MARK_RADIUS_MM = 7.0


def input_of_file(path: Path) -> ReportInput:
    """Return what is known of a drawing file; EnvironmentProblem for a bad one."""
    name = path.name.removesuffix(SUFFIX)
    return ReportInput(read_drawing(path), visit=name, where=str(path))


def report_content(given: ReportInput, analyst: Analyst) -> ReportContent:
    """Return what the report says; about 0.3 s.

    Raises EnvironmentProblem for a drawing that cannot be painted on the analyst's figure, and for
    a chosen trigger point that the atlas does not have.
    """
    return _Maker(given, analyst).content()


class _Maker:
    """Works out one report."""

    def __init__(self, given: ReportInput, analyst: Analyst) -> None:
        self._given = given
        self._material = material = analyst.material
        self._painted = painted_skin(given.drawing, material.figure, given.where)
        self._polygons = self._painted.all_polygons()
        self._analysis = analyst.analysis(self._painted, given.prior)
        self._stability = analyst.stability(self._painted, prior=given.prior)
        overlap = analyst.ranker.overlap(weighted_paint(self._painted))
        self._match: Match = analyst.policy.match(overlap)
        self._keys = analyst.ranker.keys
        self._examined = examined(self._keys, self._match, given.findings, given.prior)
        self._muscles = {muscle.id: muscle for muscle in material.atlas.muscles}
        self._points = {point.id: point for point in material.atlas.trigger_points}
        self._explainer = Explainer(material.figure, material.figure.measure)

    def content(self) -> ReportContent:
        analysis, given = self._analysis, self._given
        shown = tuple(self._shown(key) for key in self._keys_shown())
        told = summary(_intake(given))
        alternatives = {one.id: one for one in self._material.atlas.alternatives}
        return ReportContent(
            given=given,
            program=__version__,
            analysis=analysis,
            stability=self._stability,
            safety=_safety(given, told.flags, told.unanswered_flags, is_unsure=told.is_side_unsure),
            answers=tuple(line for line in told.lines if line.answer is not None),
            marked=marked_areas(self._painted, self._material.figure),
            listed=self._listed(),
            found=self._found(),
            shown=shown,
            explained=self._explained(shown),
            plates=() if shown else plates(self._material, self._painted, None),
            swatches=MappingProxyType({kind: swatch_svg(kind) for kind in LEGEND_WORDS}),
            is_shown_by_drawing=bool(shown) and not given.chosen and not self._is_found_by_hand,
            alternatives=tuple(
                (match, alternatives[match.id]) for match in analysis.alternatives[:ALTERNATIVES]
            ),
            muscles=MappingProxyType(self._muscles),
        )

    # ---- the list

    def _listed(self) -> tuple[ListedMuscle, ...]:
        group = set(self._analysis.top_group)
        pressed = {_owner(key) for key in self._given.findings}
        rows = []
        for candidate in self._analysis.ranking.candidates:
            place = (candidate.muscle, candidate.side)
            if candidate.rank > LISTED and place not in group and place not in pressed:
                continue
            rows.append(
                ListedMuscle(
                    candidate,
                    self._muscles[candidate.muscle],
                    self._points[candidate.trigger_point],
                    place in group,
                    self._stays(*place),
                )
            )
        return tuple(rows[:LISTED_AT_MOST])

    def _found(self) -> tuple[FoundPoint, ...]:
        after = {(one.muscle, one.side): one for one in self._examined}
        found = []
        for key in self._given.findings:
            point = self._point(key[0])
            now = after.get(_owner(key))
            found.append(
                FoundPoint(
                    self._muscles[point.muscle_id],
                    point,
                    key[1],
                    self._given.findings[key],
                    None if now is None else now.drawing_rank,
                    None if now is None else now.rank,
                )
            )
        last = len(self._examined) + 1
        return tuple(sorted(found, key=lambda one: (one.rank or last, one.point.id, one.side)))

    def _stays(self, muscle: str, side: Laterality) -> float | None:
        return None if self._stability is None else self._stability.of(muscle, side)

    # ---- the patterns shown

    def _keys_shown(self) -> tuple[PointKey, ...]:
        """Return what was chosen, else what leads after pressing; nothing where none fits."""
        given = self._given
        if given.chosen:
            return given.chosen[:EXPLAINED_AT_MOST]
        if self._is_found_by_hand:
            first = self._examined[0]
            return ((first.trigger_point, first.side),)
        candidates = self._analysis.ranking.candidates
        if self._analysis.no_fit is not None or not candidates:
            return ()
        return ((candidates[0].trigger_point, candidates[0].side),)

    @property
    def _is_found_by_hand(self) -> bool:
        """Whether pressing brought the familiar pain anywhere."""
        findings = self._given.findings
        return any(findings[key] is Finding.FAMILIAR for key in findings)

    def _explained(self, shown: Sequence[ShownPattern]) -> tuple[ShownPattern, ...]:
        """Return the patterns with their reasons: the shown ones, then the rest of the group."""
        if self._analysis.no_fit is not None or self._given.chosen:
            return tuple(shown)
        found = {one.muscle.id: one for one in shown}
        group = set(self._analysis.top_group)
        for one in self._analysis.ranking.candidates:
            if (one.muscle, one.side) in group and one.muscle not in found:
                key = (one.trigger_point, one.side)
                found[one.muscle] = self._shown(key, with_plates=False)
        return tuple(found.values())[:EXPLAINED_AT_MOST]

    def _shown(self, key: PointKey, *, with_plates: bool = True) -> ShownPattern:
        point = self._point(key[0])
        muscle, side = self._muscles[point.muscle_id], key[1]
        pattern = Pattern(muscle, point, side)
        candidate = self._candidate(key)
        stays = None if candidate is None else self._stays(muscle.id, side)
        redraws = 0 if self._stability is None else self._stability.redraws
        zones = tuple(zone_evidence(self._material.atlas, zone) for zone in point.zones)
        return ShownPattern(
            muscle,
            point,
            side,
            plates(self._material, self._painted, pattern) if with_plates else (),
            candidate,
            None
            if candidate is None
            else self._explainer.explain(candidate, point, self._polygons),
            None if stays is None else round(stays * redraws),
            self._mark_area(pattern),
            self._core_areas(pattern),
            zones,
            self._other_sources(muscle, point),
        )

    def _candidate(self, key: PointKey) -> Candidate | None:
        """Return a trigger point's own figures at its muscle's rank; None without any overlap."""
        listed = next(
            (
                one
                for one in self._analysis.ranking.candidates
                if (one.muscle, one.side) == _owner(key)
            ),
            None,
        )
        if listed is None or listed.trigger_point == key[0] or key not in self._keys:
            return listed
        row = self._keys.index(key)
        covered, painted = self._match.pain_covered[row], self._match.pattern_painted[row]
        if covered <= 0:
            return None
        return Candidate(
            listed.rank,
            listed.muscle,
            listed.side,
            key[0],
            float(self._match.score[row]),
            float(covered),
            float(painted),
        )

    def _mark_area(self, pattern: Pattern) -> MarkedArea | None:
        """Return the named place of the X; None where no view shows it."""
        places = {view: mark_place(self._material, pattern, view) for view in BodyView}
        discs = {
            view: shapely.Point(*place).buffer(_MARK_RADIUS_MM)
            for view, place in places.items()
            if place is not None
        }
        found = marked_areas(discs, self._material.figure) if discs else ()
        return max(found, key=lambda one: one.share_of_paint, default=None)

    def _core_areas(self, pattern: Pattern) -> tuple[MarkedArea, ...]:
        """Return the named places of the core of a pattern."""
        compiled = self._material.compiled
        cores = {
            view: compiled.zone(pattern.point.id, pattern.side, ZoneKind.PRIMARY, view)
            for view in BodyView
        }
        seen = {view: shape for view, shape in cores.items() if not shape.is_empty}
        return marked_areas(seen, self._material.figure) if seen else ()

    def _other_sources(
        self, muscle: Muscle, point: TriggerPoint
    ) -> tuple[tuple[SourceRef, Source], ...]:
        refs = {ref.id: ref for ref in (*muscle.sources, *point.sources)}
        return tuple((ref, self._material.atlas.sources[name]) for name, ref in refs.items())

    def _point(self, name: str) -> TriggerPoint:
        known = self._points.get(name)
        return known or find_pattern(self._material, name, Laterality.LEFT).point


def _owner(key: PointKey) -> tuple[str, Laterality]:
    return key[0].partition(".")[0], key[1]


def _intake(given: ReportInput) -> Intake:
    """Return what the patient told, as an intake."""
    head = IntakeHead(given.visit, given.patient_code, given.language, given.visited or _NO_DATE)
    return Intake(head, drawing=given.drawing, answers=given.answers)


_NO_DATE = datetime.fromisoformat("1970-01-01T00:00:00+00:00")


def _safety(
    given: ReportInput,
    flags: tuple[RaisedFlag, ...],
    unanswered: tuple[str, ...],
    *,
    is_unsure: bool,
) -> Safety:
    asked = given.was_asked or any(page in given.answers for page in FLAG_PAGES)
    if not asked:
        return Safety(was_asked=False)
    return Safety(
        was_asked=True,
        flags=flags,
        unanswered=unanswered,
        none_ticked=nothing_ticked(_intake(given)),
        is_side_unsure=is_unsure,
    )


def screen_picture(
    drawing: PainDrawing, view: BodyView, key: PointKey | None, analyst: Analyst
) -> str:
    """Return a view of a drawing as an SVG file, with a trigger point's pattern if one is given."""
    material = analyst.material
    paint = paint_layers(painted_skin(drawing, material.figure), view)
    pattern = None if key is None else find_pattern(material, *key)
    return view_svg(material, view, paint, pattern, PictureOptions(legend=True))


REPORTS = ReportMaker(report_content, screen_picture)
