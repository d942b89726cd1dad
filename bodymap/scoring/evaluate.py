"""How often the ranking names what the sources name, on a list of cases.

A case is a painted drawing with the muscles its source holds responsible. Cases of kind "guide"
are regions of a published pain-and-muscle guide and are counted by list entries; cases of kind
"negative" should fit no pattern. Every muscle of the atlas is ranked, also those that are left
out by default for their weak support, so that cases about them can be judged.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from pathlib import Path

import msgspec

from bodymap.errors import EnvironmentProblem
from bodymap.pain.drawing import PainDrawing
from bodymap.pain.file import strokes_from
from bodymap.scoring.ranking import Candidate
from bodymap.terms import Laterality

TOP_THREE = 3
GUIDE_TOP = 10
GUIDE = "guide"
NEGATIVE = "negative"

_SIDES = {"L": Laterality.LEFT, "R": Laterality.RIGHT, "B": None, "M": None}


@dataclass(frozen=True, slots=True)
class Case:
    """A drawing and what should come out; muscle ids without trigger points.

    `side` is the expected side, None where both or neither is right.
    """

    id: str
    kind: str
    drawing: PainDrawing
    expected: tuple[str, ...]
    acceptable: tuple[str, ...]
    side: Laterality | None


@dataclass(frozen=True, slots=True)
class Judged:
    """One case with the muscles in the order found, best side first.

    `group` holds the muscles of the top group, `is_refused` says that no pattern fits.
    """

    case: Case
    muscles: tuple[str, ...]
    first_side: Laterality | None
    group: tuple[str, ...] = ()
    is_refused: bool = False

    @property
    def expected_rank(self) -> int | None:
        """Return the rank from 1 of the best expected muscle, None if none appears."""
        ranks = [
            self.muscles.index(muscle) + 1
            for muscle in self.case.expected
            if muscle in self.muscles
        ]
        return min(ranks, default=None)

    @property
    def guide_found(self) -> int:
        """Return how many of the expected muscles stand in the guide's top."""
        top = self.muscles[: max(GUIDE_TOP, len(self.case.expected))]
        return len(set(self.case.expected) & set(top))


@dataclass(frozen=True, slots=True)
class Failure:
    """A case whose expected muscle did not come first, with what came instead."""

    id: str
    expected: tuple[str, ...]
    found: tuple[str, ...]
    rank: int | None


@dataclass(frozen=True, slots=True)
class Evaluation:
    """Accuracy over cases; shares are 0-1 and None where no case tells."""

    cases: int
    top1: float | None
    top3: float | None
    mrr: float | None
    acceptable_first: float | None
    side_right: float | None
    group_cover: float | None
    group_size: float | None
    negatives: int
    negatives_said: float | None
    positives_refused: float | None
    guide_entries: int
    guide_found: int
    failures: tuple[Failure, ...]


def read_cases(path: Path) -> tuple[Case, ...]:
    """Return the cases of a JSON list; EnvironmentProblem names the file and the case."""
    where = str(path)
    try:
        data = msgspec.json.decode(path.read_bytes())
    except OSError as error:
        raise EnvironmentProblem(where, f"cannot be read: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError) as error:
        raise EnvironmentProblem(where, f"is not JSON: {error}") from error
    if not isinstance(data, list):
        raise EnvironmentProblem(where, "must hold a list of cases")
    return tuple(_case(item, f"{where}: case {index}") for index, item in enumerate(data))


def _case(data: object, where: str) -> Case:
    if not isinstance(data, dict):
        raise EnvironmentProblem(where, "must be an object with id, strokes and expected")
    name = data.get("id")
    if not isinstance(name, str):
        raise EnvironmentProblem(where, '"id" must be a word')
    where = f"{where} ({name})"
    kind = data.get("kind", "")
    side = data.get("side", "B")
    if side not in _SIDES:
        raise EnvironmentProblem(where, f'"side" must be one of L, R, B, M, not {side!r}')
    expected = _muscles(data.get("expected", []), where, "expected")
    if not expected and kind != NEGATIVE:
        raise EnvironmentProblem(where, '"expected" must name at least one muscle')
    return Case(
        name,
        str(kind),
        PainDrawing(strokes_from(data.get("strokes"), where), str(data.get("figure", "neutral"))),
        expected,
        _muscles(data.get("acceptable", []), where, "acceptable"),
        _SIDES[side],
    )


def _muscles(data: object, where: str, key: str) -> tuple[str, ...]:
    if not isinstance(data, list) or not all(isinstance(item, str) for item in data):
        raise EnvironmentProblem(where, f'"{key}" must be a list of muscle ids')
    return tuple(dict.fromkeys(item.partition(".")[0] for item in data))


def judged(
    case: Case,
    candidates: Iterable[Candidate],
    group: Iterable[tuple[str, Laterality]] = (),
    *,
    is_refused: bool = False,
) -> Judged:
    """Return a case with its candidates and top group reduced to muscles, each counted once."""
    found = tuple(candidates)
    muscles = tuple(dict.fromkeys(candidate.muscle for candidate in found))
    members = tuple(dict.fromkeys(muscle for muscle, _ in group))
    return Judged(case, muscles, found[0].side if found else None, members, is_refused)


def evaluation(results: Sequence[Judged]) -> Evaluation:
    """Return the accuracy over judged cases."""
    guide = [result for result in results if result.case.kind == GUIDE]
    negative = [result for result in results if result.case.kind == NEGATIVE]
    plain = [result for result in results if result.case.kind not in (GUIDE, NEGATIVE)]
    ranks = [result.expected_rank for result in plain]
    sided = [result for result in plain if result.case.side is not None]
    return Evaluation(
        len(results),
        _share([rank == 1 for rank in ranks]),
        _share([rank is not None and rank <= TOP_THREE for rank in ranks]),
        _mean([1 / rank if rank else 0.0 for rank in ranks]),
        _share([_is_acceptable(result) for result in plain]),
        _share([result.first_side is result.case.side for result in sided]),
        _share([bool(set(result.group) & set(result.case.expected)) for result in plain]),
        _mean([float(len(result.group)) for result in plain]),
        len(negative),
        _share([result.is_refused for result in negative]),
        _share([result.is_refused for result in plain]),
        sum(len(result.case.expected) for result in guide),
        sum(result.guide_found for result in guide),
        tuple(
            Failure(result.case.id, result.case.expected, result.muscles[:5], rank)
            for result, rank in zip(plain, ranks, strict=True)
            if rank != 1
        ),
    )


def _is_acceptable(result: Judged) -> bool:
    allowed = {*result.case.expected, *result.case.acceptable}
    return bool(result.muscles) and result.muscles[0] in allowed


def _share(values: Sequence[bool]) -> float | None:
    return _mean([float(value) for value in values])


def _mean(values: Sequence[float]) -> float | None:
    return sum(values) / len(values) if values else None
