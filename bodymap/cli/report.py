"""`bodymap report`: the printable report of one drawing."""

from __future__ import annotations

from pathlib import Path

import click

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.report.content import input_of_file, report_content
from bodymap.report.files import ready_folder, write_whole
from bodymap.scoring.analysis import Analyst


def write_report(
    file: Path, out: Path, *, pages: str, paper: str, language: str, colleague_language: str
) -> int:
    """Write the report as PDF and print its path; return the exit code. Needs no display."""
    from bodymap.ui.printing.report import Pages, PrintOptions, report_pdf
    from bodymap.ui.printing.sheets import Paper
    from bodymap.ui.printing.tongue import language_of

    for code in (language, colleague_language):
        language_of(code)
    given = input_of_file(file)
    content = report_content(given, Analyst(load_atlas_on_figure()))
    options = PrintOptions(Pages(pages), Paper(paper), language, colleague_language)
    pdf = report_pdf(content, options)
    ready_folder(out.parent)
    click.echo(write_whole(out, pdf))
    return 0
