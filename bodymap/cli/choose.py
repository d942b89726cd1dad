"""For developers: choose policy, top group and refusals again, on drawings with known answers.

    python -m bodymap.cli.choose policy CASES... --simulated 2000
    python -m bodymap.cli.choose group CASES...
    python -m bodymap.cli.choose no-fit CASES...

CASES are the files of tests/cases. Prints what CONTRIBUTING and the constants are made of.
"""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.scoring.calibrate import fitted, group_report, ranked
from bodymap.scoring.choose import FOLDS, compared, table
from bodymap.scoring.evaluate import GUIDE, NEGATIVE, read_cases
from bodymap.scoring.evidence import PUBLISHED, Ground, Known
from bodymap.scoring.no_fit import FitFacts, FitJudge, no_fit_report, said_share
from bodymap.scoring.policy import DEFAULT_POLICY
from bodymap.scoring.simulate import Simulator

SEED = 11
PAIR_SEED = 12
PAIRS = 300
POSITIVES = 200

_files = click.argument(
    "cases", nargs=-1, required=True, type=click.Path(path_type=Path, exists=True)
)
_simulated = click.option("--simulated", default=2000, show_default=True, help="How many.")


@click.group()
def main() -> None:
    """Choose the policy, the top group and the refusals on drawings with known answers."""


@main.command()
@_files
@_simulated
def policy(cases: tuple[Path, ...], simulated: int) -> None:
    """Compare formulas by nested cross-validation; print a Markdown table."""
    ground = Ground(load_atlas_on_figure())
    drawings = gathered(ground, cases, simulated)
    variants = [(True, False), (False, False), (True, True)]
    click.echo(table(compared(ground, drawings, variants)))


@main.command()
@_files
@_simulated
def group(cases: tuple[Path, ...], simulated: int) -> None:
    """Calibrate the top group; print its constants and how it does on unseen drawings."""
    ground = Ground(load_atlas_on_figure())
    drawings = [known for known in gathered(ground, cases, simulated) if known.kind is not GUIDE]
    data = ranked(drawings, ground.measured(drawings))
    everything = data.truth.folds >= 0
    click.echo(str(fitted(data, everything, policy=DEFAULT_POLICY.id)))
    for report in group_report(data):
        click.echo(
            f"{report.kind}: {report.drawings} drawings, cover {report.cover:.3f}, size"
            f" {report.size:.2f}; plain rule {report.plain_cover:.3f}, {report.plain_size:.2f}"
        )


@main.command("no-fit")
@_files
def no_fit(cases: tuple[Path, ...]) -> None:
    """Choose when no pattern fits; print the rule and how it does on unseen drawings."""
    ground = Ground(load_atlas_on_figure())
    negatives, positives, pairs = fit_facts(ground, cases)
    report = no_fit_report(negatives, positives)
    click.echo(str(report.rule))
    click.echo(f"{len(negatives)} negatives, said {report.negatives_said:.3f}")
    click.echo(f"{len(positives)} positives, wrongly {report.positives_wrong:.3f}")
    click.echo(
        f"{len(pairs)} drawings of two muscles, wrongly {said_share(pairs, report.rule):.3f}"
    )


def gathered(ground: Ground, cases: tuple[Path, ...], simulated: int) -> list[Known]:
    """Return published and simulated drawings whose answer is among the ranked muscles."""
    muscles = {point.partition(".")[0] for point, _ in ground.patterns.keys}
    found = [
        ground.of_case(case, number % FOLDS)
        for path in cases
        for number, case in enumerate(read_cases(path))
        if case.kind != NEGATIVE
    ]
    simulator = Simulator(ground.patterns, ground.places)
    found += [
        ground.of_simulated(drawing, number % FOLDS)
        for number, drawing in enumerate(simulator.drawings(simulated, seed=SEED))
    ]
    return [known for known in found if muscles.intersection(known.expected)]


def fit_facts(
    ground: Ground, cases: tuple[Path, ...], pairs: int = PAIRS
) -> tuple[list[FitFacts], list[FitFacts], list[FitFacts]]:
    """Return the facts of negatives, of published and simulated positives, and of two muscles."""
    judge = FitJudge(ground.patterns)
    known = [
        ground.of_case(case, number)
        for path in cases
        for number, case in enumerate(read_cases(path))
    ]
    negatives = [one for one in known if one.kind == NEGATIVE]
    positives = [one for one in known if one.kind == PUBLISHED]
    simulator = Simulator(ground.patterns, ground.places)
    more = max(0, POSITIVES - len(positives))
    positives += [ground.of_simulated(one, 0) for one in simulator.drawings(more, seed=SEED)]
    both = [
        ground.of_simulated(one, 0) for one in simulator.drawings(pairs, seed=PAIR_SEED, pairs=True)
    ]
    size = len(ground.patterns.cells)
    first, second, third = (
        [judge.facts(one.weights(size)) for one in some] for some in (negatives, positives, both)
    )
    return first, second, third


if __name__ == "__main__":
    main()
