"""`bodymap selftest`: does this installation work?"""

from __future__ import annotations

import tempfile
from pathlib import Path

import click

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.report.selftest import selftest

FAILED_CHECK = 1


def run_selftest() -> int:
    """Run every check and print it; return 1 if one fails."""
    from bodymap.ui.printing.report import report_pdf
    from bodymap.ui.rasterise import svg_to_png

    with tempfile.TemporaryDirectory(prefix="bodymap-selftest-") as folder:
        checks = selftest(load_atlas_on_figure, Path(folder), svg_to_png, report_pdf)
    for check in checks:
        mark = "ok    " if check.passed else "FAILED"
        click.echo(f"{mark} {check.name} ({check.seconds:.2f} s) {check.detail}".rstrip())
    return 0 if all(check.passed for check in checks) else FAILED_CHECK
