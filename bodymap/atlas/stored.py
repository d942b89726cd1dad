"""An atlas' entries as one block of bytes, kept with the compiled geometry for a quick start."""

from __future__ import annotations

from types import MappingProxyType
from typing import Any

import msgspec

from bodymap.atlas.model import Atlas
from bodymap.errors import EnvironmentProblem


def atlas_to_bytes(atlas: Atlas) -> bytes:
    """Return an atlas as JSON; the same atlas gives the same bytes."""
    return msgspec.json.encode(atlas, enc_hook=_plain)


def atlas_from_bytes(data: bytes) -> Atlas:
    """Return the atlas written by `atlas_to_bytes`; EnvironmentProblem if it is not one."""
    try:
        return msgspec.json.decode(data, type=Atlas)
    except msgspec.MsgspecError as error:
        raise EnvironmentProblem(
            "compiled atlas", f"its entries cannot be read: {error}", "compile the atlas again"
        ) from error


def _plain(value: Any) -> Any:  # noqa: ANN401 - msgspec asks for any value it does not know
    if isinstance(value, MappingProxyType):
        return dict(value)
    raise TypeError(type(value).__name__)
