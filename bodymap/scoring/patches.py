"""Connected patches of places in space."""

from __future__ import annotations

import numpy as np
from numpy.typing import NDArray

GAP_MM = 8.0
"""Places closer than this belong together."""

NEIGHBOURS = np.array([(i, j, k) for i in (-1, 0, 1) for j in (-1, 0, 1) for k in (-1, 0, 1)])


def patch_numbers(xyz: NDArray[np.float32], gap_mm: float = GAP_MM) -> NDArray[np.int64]:
    """Return for each place (n, 3) mm the number of its patch, counted from 0."""
    if len(xyz) == 0:
        return np.zeros(0, dtype=np.int64)
    blocks = np.floor(xyz / np.float32(gap_mm)).astype(np.int64)
    known, which = np.unique(blocks, axis=0, return_inverse=True)
    index = {tuple(block): number for number, block in enumerate(known.tolist())}
    label = np.full(len(known), -1, dtype=np.int64)
    count = 0
    for start in range(len(known)):
        if label[start] >= 0:
            continue
        label[start], todo = count, [start]
        while todo:
            here = known[todo.pop()]
            for near in (here + NEIGHBOURS).tolist():
                other = index.get(tuple(near))
                if other is not None and label[other] < 0:
                    label[other] = count
                    todo.append(other)
        count += 1
    return np.asarray(label[which.ravel()])
