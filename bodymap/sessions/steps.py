"""What can be undone in a review: steps from one state to the next."""

from __future__ import annotations

from dataclasses import dataclass

from bodymap.figure.linking import Patch
from bodymap.figure.painted import PaintedSkin
from bodymap.pain.drawing import PainDrawing
from bodymap.scoring.findings import Findings


@dataclass(frozen=True, slots=True)
class DrawingStep:
    """Another drawing; the patches exchange the paint that differs, undone last first."""

    before: PainDrawing
    after: PainDrawing
    patches: tuple[Patch, ...]


@dataclass(frozen=True, slots=True)
class ClearStep:
    """All paint taken away."""

    before: PainDrawing
    after: PainDrawing
    painted_before: PaintedSkin
    painted_after: PaintedSkin


@dataclass(frozen=True, slots=True)
class FindingStep:
    """Another finding of palpation."""

    before: Findings
    after: Findings


Step = DrawingStep | ClearStep | FindingStep
