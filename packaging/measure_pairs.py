"""Measure the combination on random pairs of patterns: python3 packaging/measure_pairs.py.

For developers: after changing the rule, the policy or the atlas. About a minute for 300 pairs.
"""

from __future__ import annotations

import argparse
import sys

from bodymap.atlas.build import load_atlas_on_figure
from bodymap.errors import BodymapError
from bodymap.scoring.pairs import pair_study


def main() -> int:
    """Print the shares, and the pairs that were missed if asked."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pairs", type=int, default=300)
    parser.add_argument("--seed", type=int, default=1)
    parser.add_argument("--missed", action="store_true", help="name the pairs not recovered")
    options = parser.parse_args()
    try:
        material = load_atlas_on_figure()
    except BodymapError as error:
        print(error, file=sys.stderr)
        return 2
    for name, partly in (("painted whole", False), ("partly painted", True)):
        found = pair_study(material, options.pairs, options.seed, partly=partly)
        print(
            f"{name}: pair recovered {found.recovered:.3f}, muscle among the first three for its "
            f"place {found.in_place:.3f}, of the plain list {found.in_list:.3f}"
        )
        for wanted, got in found.missed if options.missed else ():
            shown = (", ".join(f"{m} {s}" for m, s in sorted(pair)) for pair in (wanted, got))
            print("  {} -> {}".format(*shown))
    return 0


if __name__ == "__main__":
    sys.exit(main())
