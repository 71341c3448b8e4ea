"""Writes which of our rules claim which ACT rule, as JSON on stdout: {"23a2a8": ["alt-missing"], ...}.

    python benchmarks/act_mapping.py > mapping.json

The claim is the `act:` references of the rules, nothing else.
"""

from __future__ import annotations

import json
import sys

from socialint.commands.catalogue import catalogue


def mapping() -> dict[str, list[str]]:
    """ACT rule -> our rules, both sorted."""
    claims: dict[str, list[str]] = {}
    for info in catalogue().values():
        for reference in info.refs:
            if reference.startswith("act:"):
                claims.setdefault(reference.removeprefix("act:"), []).append(info.id)
    return {rule: sorted(ours) for rule, ours in sorted(claims.items())}


if __name__ == "__main__":
    json.dump(mapping(), sys.stdout, indent=1)
    sys.stdout.write("\n")
