"""How the tables came to be what they are: one module for each version, each brings up the last."""

from __future__ import annotations

from sqlalchemy import Connection, update

from bodymap.storage.schema import VERSION, schema_version


def bring_up(connection: Connection, since: int) -> None:
    """Bring the tables of version `since` (0: none) up to the present one, within a transaction.

    The modules are named here, not looked for in a folder: so they are found in a wheel and in a
    packed program, too. alembic is imported only here, it takes a tenth of a second.
    """
    from alembic.migration import MigrationContext  # noqa: PLC0415 (only when there is need)
    from alembic.operations import Operations  # noqa: PLC0415

    from bodymap.storage.migrations import v0001, v0002  # noqa: PLC0415

    steps = (v0001.upgrade, v0002.upgrade)
    with Operations.context(MigrationContext.configure(connection)):
        for upgrade in steps[since:VERSION]:
            upgrade()
    connection.execute(update(schema_version).values(version=VERSION))
