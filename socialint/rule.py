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


def first_sentence(description: str) -> str:
    """The first sentence of a rule's page, on one line: why the rule is there. Titles and fences are none."""
    paragraph = " ".join(description.split("\n\n", 1)[0].split())
    if paragraph.startswith(("#", "```", "|", "-")):
        return ""
    for at in range(len(paragraph)):
        if paragraph[at] in ".!?" and (paragraph[at + 1 : at + 2] in ("", " ")) and not paragraph[at + 2 : at + 3].islower():
            return paragraph[: at + 1]
    return paragraph
