"""The words of `bodymap records`; what they do is in `keeping`, imported when one is run."""

from __future__ import annotations

from pathlib import Path

import click

FILE = click.Path(path_type=Path, dir_okay=False)


@click.group()
def records() -> None:
    """The patients' records of this machine: encryption, backups, check."""


@records.command("status")
@click.option("--json", "as_json", is_flag=True, help="one JSON object")
@click.pass_context
def status(ctx: click.Context, *, as_json: bool) -> None:
    """Show where the records lie, whether they are encrypted, and their backups."""
    from bodymap.cli.keeping import show_status

    ctx.exit(show_status(as_json=as_json))


@records.command("set-up")
@click.option(
    "--keyring/--no-keyring",
    "in_keyring",
    default=None,
    help="let this machine keep the key, too  [default: if it can]",
)
@click.pass_context
def set_up(ctx: click.Context, *, in_keyring: bool | None) -> None:
    """Encrypt the records under a passphrase, asked for twice; print the recovery code."""
    from bodymap.cli.keeping import set_up

    ctx.exit(set_up(in_keyring=in_keyring))


@records.command("set-passphrase")
@click.pass_context
def set_passphrase(ctx: click.Context) -> None:
    """Change the passphrase; the one until now or the recovery code is asked for first."""
    from bodymap.cli.keeping import set_passphrase

    ctx.exit(set_passphrase())


@records.command("backup")
@click.argument("file", required=False, type=FILE)
@click.pass_context
def backup(ctx: click.Context, file: Path | None) -> None:
    """Write an encrypted backup beside the records, or to FILE, and print where it is."""
    from bodymap.cli.keeping import write_backup

    ctx.exit(write_backup(file))


@records.command("restore")
@click.argument("file", type=FILE)
@click.option("--yes", "is_sure", is_flag=True, help="do not ask again")
@click.pass_context
def restore(ctx: click.Context, file: Path, *, is_sure: bool) -> None:
    """Put a backup, a FILE or a name that status shows, in the place of the records.

    What is there now becomes a backup itself; who was deleted since FILE was written is deleted
    again. From another machine its *.key.json must lie beside it.
    """
    from bodymap.cli.keeping import restore_backup

    ctx.exit(restore_backup(file, is_sure=is_sure))


@records.command("check")
@click.pass_context
def check(ctx: click.Context) -> None:
    """Read every page of the records; exit 1 if anything is wrong."""
    from bodymap.cli.keeping import check_records

    ctx.exit(check_records())
