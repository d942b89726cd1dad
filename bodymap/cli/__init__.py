"""The command line. Results go to stdout, talk and errors to stderr.

Exit codes: 0 done, 1 a check failed, 2 bad input.
"""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click

from bodymap import __version__
from bodymap.cli.records import records
from bodymap.errors import EnvironmentProblem

FILE = click.Path(path_type=Path, dir_okay=False)
FOLDER = click.Path(path_type=Path, file_okay=False)
FAILED_CHECK = 1
BAD_INPUT = 2


class _Program(click.Group):
    """Turns known problems into one line on stderr."""

    def invoke(self, ctx: click.Context) -> object:
        try:
            return super().invoke(ctx)
        except EnvironmentProblem as problem:
            click.echo(f"bodymap: {problem}", err=True)
            ctx.exit(BAD_INPUT)
        except BrokenPipeError:
            sys.stderr.close()
            ctx.exit(0)


def refuse_without_display() -> None:
    """Raise EnvironmentProblem where a window cannot open, instead of the toolkit's abort."""
    chosen = os.environ.get("QT_QPA_PLATFORM", "")
    if chosen or not sys.platform.startswith(("linux", "freebsd")):
        return
    if not (os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY")):
        raise EnvironmentProblem(
            "window", "there is no display here", "rank and render work without one: bodymap --help"
        )


@click.group(cls=_Program, invoke_without_command=True)
@click.version_option(__version__, prog_name="bodymap")
@click.option(
    "--mode",
    type=click.Choice(["patient", "clinician", "teach"]),
    default="clinician",
    show_default=True,
    help="what the window opens with",
)
@click.option("--windowed", is_flag=True, hidden=True, help="try the patient's mode in a window")
@click.pass_context
def main(ctx: click.Context, mode: str, *, windowed: bool) -> None:
    """Paint where it hurts and see which muscles are worth examining.

    Without a command the window opens. For education, demonstration and conversation; bodymap
    explains, it does not diagnose.
    """
    if ctx.invoked_subcommand is None:
        refuse_without_display()
        from bodymap.app import run_window

        ctx.exit(run_window(mode, windowed=windowed))


main.add_command(records)


@main.command()
@click.argument("files", nargs=-1, required=True, type=click.Path(path_type=Path))
@click.option("--json", "as_json", is_flag=True, help="one JSON object a line, one for each file")
@click.option("--top", type=click.IntRange(1), help="list at most this many candidates")
@click.option("--all-muscles", is_flag=True, help="also rank muscles with weak support")
@click.option("--prior", is_flag=True, help="weigh by how often muscles were reported active")
@click.option("--jobs", type=click.IntRange(1), help="processes for many files [default: cores]")
@click.option("--scheduler", metavar="ADDRESS", default="", help="use a dask.distributed cluster")
@click.pass_context
def rank(
    ctx: click.Context,
    files: tuple[Path, ...],
    as_json: bool,
    top: int | None,
    all_muscles: bool,
    prior: bool,
    jobs: int | None,
    scheduler: str,
) -> None:
    """Rank the trigger points that explain drawings: files, folders of them, or patterns."""
    from bodymap.cli.rank import RankOptions, rank_files

    options = RankOptions(as_json, top, all_muscles, prior)
    ctx.exit(rank_files(files, options, jobs=jobs, scheduler=scheduler))


@main.command()
@click.option(
    "--cases", "files", multiple=True, required=True, type=FILE, help="JSON list of cases"
)
@click.option("--json", "as_json", is_flag=True, help="one JSON object")
@click.pass_context
def evaluate(ctx: click.Context, files: tuple[Path, ...], as_json: bool) -> None:
    """Measure the ranking on cases with known answers. --cases may be given several times."""
    from bodymap.cli.evaluate import evaluate_files

    ctx.exit(evaluate_files(files, as_json=as_json))


@main.command()
@click.argument("file", required=False, type=FILE)
@click.option("--trigger-point", "trigger_point", metavar="ID", help="show its zones instead")
@click.option("--side", type=click.Choice(["left", "right"]), default="left", show_default=True)
@click.option("--out", "folder", required=True, type=FOLDER, help="folder for the pictures")
@click.option(
    "--format",
    "picture_format",
    type=click.Choice(["svg", "png"]),
    default="svg",
    show_default=True,
)
@click.pass_context
def render(
    ctx: click.Context,
    file: Path | None,
    trigger_point: str | None,
    side: str,
    folder: Path,
    picture_format: str,
) -> None:
    """Write pictures of a drawing, or of one trigger point's pattern."""
    if (file is None) == (trigger_point is None):
        raise click.UsageError("give either a drawing FILE or --trigger-point ID")
    from bodymap.cli.render import render_pictures

    ctx.exit(render_pictures(file, trigger_point, side, folder, picture_format))


@main.command()
@click.argument("file", type=FILE)
@click.option("--out", required=True, type=FILE, metavar="FILE.pdf", help="the PDF to write")
@click.option("--paper", type=click.Choice(["a4", "letter"]), default="a4", show_default=True)
@click.option(
    "--language", metavar="CODE", default="en", show_default=True, help="of the patient's page"
)
@click.option(
    "--colleague-language",
    metavar="CODE",
    default="en",
    show_default=True,
    help="of the colleague's page",
)
@click.option(
    "--page",
    "pages",
    type=click.Choice(["patient", "colleague", "both"]),
    default="both",
    show_default=True,
)
@click.pass_context
def report(
    ctx: click.Context,
    file: Path,
    out: Path,
    paper: str,
    language: str,
    colleague_language: str,
    pages: str,
) -> None:
    """Write the printable report of a drawing: a page for the patient, one for a colleague."""
    from bodymap.cli.report import write_report

    ctx.exit(
        write_report(
            file,
            out,
            pages=pages,
            paper=paper,
            language=language,
            colleague_language=colleague_language,
        )
    )


@main.command()
@click.argument("file", required=False, type=FILE)
@click.option("--csv", type=FILE, metavar="OUT.csv", help="the figures of `rank --json`, in rows")
@click.option("--dictionary", type=FILE, metavar="OUT.csv", help="what the rows mean")
@click.pass_context
def export(
    ctx: click.Context, file: Path | None, csv: Path | None, dictionary: Path | None
) -> None:
    """Write the figures of a drawing for other programs."""
    from bodymap.cli.export import export_figures

    ctx.exit(export_figures(file, csv, dictionary))


@main.group()
def atlas() -> None:
    """Check or compile an atlas."""


@atlas.command("check")
@click.argument("folder", required=False, type=FOLDER)
@click.pass_context
def check(ctx: click.Context, folder: Path | None) -> None:
    """Run every rule on every entry and report all problems at once."""
    from bodymap.cli.atlas import check_folder

    ctx.exit(check_folder(folder))


@atlas.command("compile")
@click.argument("folder", required=False, type=FOLDER)
@click.pass_context
def compile_(ctx: click.Context, folder: Path | None) -> None:
    """Turn an atlas' landmarks and millimetres into polygons again."""
    from bodymap.cli.atlas import compile_to_folder

    ctx.exit(compile_to_folder(folder))


@main.command()
@click.pass_context
def selftest(ctx: click.Context) -> None:
    """Load, paint, rank and write pictures and a PDF to a temporary folder."""
    from bodymap.cli.selftest import run_selftest

    ctx.exit(run_selftest())


@main.group()
def learn() -> None:
    """The cards that explain in plain language: list, show, search or check them."""


LANGUAGE = click.option("--language", metavar="CODE", default="en", show_default=True)


@learn.command("list")
@LANGUAGE
@click.pass_context
def list_(ctx: click.Context, language: str) -> None:
    """List the cards in their order."""
    from bodymap.cli.learn import list_cards

    ctx.exit(list_cards(language))


@learn.command("show")
@click.argument("card_id", metavar="ID")
@LANGUAGE
@click.pass_context
def show_card(ctx: click.Context, card_id: str, language: str) -> None:
    """Print one card with its sources."""
    from bodymap.cli.learn import show_card

    ctx.exit(show_card(card_id, language))


@learn.command("search")
@click.argument("words", nargs=-1, required=True)
@LANGUAGE
@click.pass_context
def search(ctx: click.Context, words: tuple[str, ...], language: str) -> None:
    """Print the cards that hold all WORDS, best first."""
    from bodymap.cli.learn import search_cards

    ctx.exit(search_cards(" ".join(words), language))


@learn.command("check")
@click.argument("folder", required=False, type=FOLDER)
@click.pass_context
def check_learn(ctx: click.Context, folder: Path | None) -> None:
    """Run every rule on every card: sources, links, words, reading level."""
    from bodymap.cli.learn import check_cards

    ctx.exit(check_cards(folder))


@main.command()
@click.option(
    "--set",
    "set_id",
    type=click.Choice(["headache", "head", "neck_shoulder", "all"]),
    default="headache",
    show_default=True,
    help="which muscles",
)
@click.option("--side", type=click.Choice(["left", "right"]), default="left", show_default=True)
@click.option("--out", "folder", required=True, type=FOLDER, help="folder for the pictures")
@click.option(
    "--format",
    "picture_format",
    type=click.Choice(["png", "svg"]),
    default="png",
    show_default=True,
)
@click.option(
    "--width",
    "width_px",
    type=click.IntRange(320, 8000),
    default=1920,
    show_default=True,
    help="of a PNG in pixels; slides are 16:9",
)
@click.option("--transparent", is_flag=True, help="no ground, for light slides")
@click.pass_context
def slides(
    ctx: click.Context,
    *,
    set_id: str,
    side: str,
    folder: Path,
    picture_format: str,
    width_px: int,
    transparent: bool,
) -> None:
    """Write a picture for a slide for every trigger point of a set of muscles."""
    from bodymap.cli.slides import write_slides

    ctx.exit(write_slides(set_id, side, folder, picture_format, width_px, transparent=transparent))


@main.group()
def kiosk() -> None:
    """The patient's mode of this machine: its PIN and its settings."""


@kiosk.command("set-pin")
@click.pass_context
def set_pin(ctx: click.Context) -> None:
    """Ask for the PIN without which patients cannot leave their mode, twice and unseen.

    Where a PIN is set already, it is asked for first.
    """
    from bodymap.cli.kiosk import set_pin

    ctx.exit(set_pin())


@kiosk.command("reset-pin")
@click.option("--yes", "is_sure", is_flag=True, help="do not ask again")
@click.pass_context
def reset_pin(ctx: click.Context, *, is_sure: bool) -> None:
    """Take a forgotten PIN away; intakes and settings stay.

    This is the way for whoever looks after the machine: the PIN keeps patients in front of the
    screen in their mode. Who can run commands as this user may take it away.
    """
    from bodymap.cli.kiosk import reset_pin

    ctx.exit(reset_pin(is_sure=is_sure))


@kiosk.command("settings")
@click.option(
    "--idle-minutes",
    type=click.Choice(["2", "5", "10", "15"]),
    help="until the tablet asks whether somebody is still there",
)
@click.option(
    "--second-drawing/--no-second-drawing",
    "memory",
    default=None,
    help="ask for a second drawing from memory",
)
@click.option(
    "--text-size",
    "text_percent",
    type=click.Choice(["100", "125", "150", "175", "200"]),
    help="of the patient's texts, in percent",
)
@click.option("--language", metavar="CODE", help='of the start page; "" for this machine\'s')
@click.option("--next-code", metavar="CODE", help='code of the next patient; "" for none')
@click.option(
    "--emergency-number",
    metavar="NUMBER",
    help='what a patient who is alone is told to call; "" for none',
)
@click.option("--json", "as_json", is_flag=True, help="one JSON object")
@click.pass_context
def settings(
    ctx: click.Context,
    *,
    idle_minutes: str | None,
    memory: bool | None,
    text_percent: str | None,
    language: str | None,
    next_code: str | None,
    emergency_number: str | None,
    as_json: bool,
) -> None:
    """Show the settings of the patient's mode, after changing those that are given."""
    from bodymap.cli.kiosk import change_settings

    given = {
        "idle_minutes": None if idle_minutes is None else int(idle_minutes),
        "memory": memory,
        "text_percent": None if text_percent is None else int(text_percent),
        "language": language,
        "next_code": next_code,
        "emergency_number": emergency_number,
    }
    changes = {name: value for name, value in given.items() if value is not None}
    ctx.exit(change_settings(changes, as_json=as_json))


@main.group(invoke_without_command=True)
@click.option("--json", "as_json", is_flag=True, help="one JSON object a line")
@click.pass_context
def intakes(ctx: click.Context, *, as_json: bool) -> None:
    """List what patients told this machine, the last one first."""
    if ctx.invoked_subcommand is None:
        from bodymap.cli.intakes import list_intakes

        ctx.exit(list_intakes(as_json=as_json))


@intakes.command("show")
@click.argument("intake_id", metavar="ID")
@click.option("--json", "as_json", is_flag=True, help="one JSON object, with the drawings")
@click.option("--drawing", type=FILE, metavar="OUT", help="write the drawing to this file")
@click.option("--second-drawing", type=FILE, metavar="OUT", help="write the one from memory")
@click.pass_context
def show(
    ctx: click.Context,
    intake_id: str,
    *,
    as_json: bool,
    drawing: Path | None,
    second_drawing: Path | None,
) -> None:
    """Print one intake with its warning signs and answers; ID or enough of its beginning."""
    from bodymap.cli.intakes import show_intake

    ctx.exit(
        show_intake(intake_id, as_json=as_json, drawing=drawing, second_drawing=second_drawing)
    )
