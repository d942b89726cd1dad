"""An analysis as JSON and as text."""

from __future__ import annotations

from pathlib import Path
from typing import Any

from bodymap.atlas.model import Atlas
from bodymap.scoring.analysis import Analysis
from bodymap.scoring.prior import NO_PRIOR, Prior
from bodymap.scoring.ranking import Candidate
from bodymap.scoring.stability import Stability
from bodymap.terms import Laterality

DIGITS = 4


def analysis_data(
    path: Path, analysis: Analysis, stability: Stability | None, top: int | None
) -> dict[str, Any]:
    """Return the JSON object of one file; shares 0-1 with four digits.

    `stability` is the share of redraws in which a muscle stays in the top three, null where
    nothing is painted. `top` cuts the ranking and nothing else. Where a prior weighs
    the ranking, its id is named and every row has its score and rank without it; a weighed score
    may lie above 1.
    """
    ranking = analysis.ranking
    combination = analysis.combination
    prior = {"prior": ranking.prior} if ranking.prior else {}
    return {
        "file": str(path),
        "figure": ranking.figure,
        "atlas": ranking.atlas,
        "policy": ranking.policy,
        **prior,
        "extent_cm2": round(ranking.extent_cm2, 2),
        "no_pattern_fits": analysis.no_fit is not None,
        "reason": str(analysis.no_fit.sentence) if analysis.no_fit else None,
        "ranking": [_candidate(one, stability) for one in ranking.candidates[:top]],
        "top_group": [_place(muscle, side) for muscle, side in analysis.top_group],
        "combination": {
            "muscles": [_place(member.muscle, member.side) for member in combination.members],
            "pain_covered": round(combination.pain_covered, DIGITS),
            "unexplained": round(combination.rest_share, DIGITS),
        },
        "alternatives": [
            {
                "kind": str(match.kind),
                "id": match.id,
                "side": str(match.side),
                "pain_covered": round(match.pain_covered, DIGITS),
                "pattern_painted": round(match.pattern_painted, DIGITS),
            }
            for match in analysis.alternatives
        ],
    }


def _candidate(candidate: Candidate, stability: Stability | None) -> dict[str, Any]:
    stays = None if stability is None else stability.of(candidate.muscle, candidate.side)
    data = {
        "rank": candidate.rank,
        "muscle": candidate.muscle,
        "side": str(candidate.side),
        "trigger_point": candidate.trigger_point,
        "score": round(candidate.weight, DIGITS),
        "pain_covered": round(candidate.pain_covered, DIGITS),
        "pattern_painted": round(candidate.pattern_painted, DIGITS),
        "stability": None if stays is None else round(stays, DIGITS),
    }
    if candidate.drawing_rank is not None:
        data["score_without_prior"] = round(candidate.score, DIGITS)
        data["rank_without_prior"] = candidate.drawing_rank
    return data


def _place(muscle: str, side: Laterality) -> dict[str, str]:
    return {"muscle": muscle, "side": str(side)}


def analysis_text(
    path: Path, analysis: Analysis, atlas: Atlas, top: int, prior: Prior = NO_PRIOR
) -> str:
    """Return the analysis of one file for people to read; `prior` is the one it was made with."""
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    ranking = analysis.ranking
    lines = [f"{path}: {ranking.extent_cm2:.1f} cm2 of skin painted"]
    if analysis.no_fit is not None:
        lines.append(f"  No typical pattern fits well. {analysis.no_fit.sentence}")
    if not ranking.candidates:
        lines.append("  nothing painted lies in any known pattern")
        lines += _prior_lines(prior, atlas)
        return "\n".join(lines)
    shown = ranking.candidates[:top]
    group = set(analysis.top_group)
    width = max(len(names[candidate.muscle]) for candidate in shown)
    head = f"      {'worth examining':<{width}}  side   pain covered  pattern painted"
    lines.append(f"{head}  rank without prior" if prior.is_on else head)
    lines += [
        f"  {candidate.rank:>2}{'*' if (candidate.muscle, candidate.side) in group else ' '} "
        f"{names[candidate.muscle]:<{width}}  {candidate.side:<5}"
        f"  {candidate.pain_covered:>12.0%}  {candidate.pattern_painted:>15.0%}"
        f"{'' if candidate.drawing_rank is None else f'  {candidate.drawing_rank:>18}'}"
        for candidate in shown
    ]
    if len(group) > 1:
        lines.append("  * the drawing alone cannot tell these apart")
    members = analysis.combination.members
    if len(members) > 1:
        together = " + ".join(f"{names[one.muscle]} {one.side}" for one in members)
        lines.append(f"  together: {together} cover {analysis.combination.pain_covered:.0%}")
    lines += _prior_lines(prior, atlas)
    lines.append("  Typical patterns reported for trigger points; not a diagnosis.")
    return "\n".join(lines)


def _prior_lines(prior: Prior, atlas: Atlas) -> list[str]:
    """Return that a prior is on, what it does and where its figures come from; none without."""
    if not prior.is_on:
        return []
    names = {muscle.id: muscle.short_name for muscle in atlas.muscles}
    said = [
        f"  Prior {prior.id} is on: scores are weighed by how often muscles were reported active."
    ]
    for muscle, published in prior.shares.items():
        source = atlas.sources[published.source].citation
        said.append(
            f"    {names[muscle]} x {prior.factor(muscle):.2f}: {published.words} "
            f"({published.people} people; {source})"
        )
    return said
