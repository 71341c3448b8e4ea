"""Rule: what the engine runs. From a module or from a pack requirement: nobody else can tell them apart."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from typing import NamedTuple

from socialint.document import Document
from socialint.model import Hit, RuleInfo


class Rule(NamedTuple):
    """`check` yields the hits of one document; options are already bound into it."""

    info: RuleInfo
    kinds: tuple[str, ...]
    check: Callable[[Document], Iterator[Hit]]
