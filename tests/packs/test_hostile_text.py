"""No text makes a pack slow: cost grows as the text does."""

from __future__ import annotations

from time import process_time

import pytest

from socialint import packs
from socialint.model import Context
from socialint.packs.near import near
from socialint.packs.prose import Prose
from socialint.packs.signs import SIGNS
from socialint.packs.wording import Wording
from tests.packs.documents import post

PIECES = [
    "AB12 ",
    "with AB12 ",
    "code ",
    "#a ",
    "#ad,",
    "@a ",
    "@a sent me ",
    "thanks to @a for ",
    "1% ",
    "$",
    "\n\n#ad",
    "use use ",
    "a@",
    "Anzeige ",
    '"a ',
    '"',
    "$0",
    "0.",
    "a-",
    "a.",
    "8 000 ",
    "a* ",
]


def cost(piece: str, times: int) -> float:
    doc = post(piece * times, markets=["US", "DE", "NO", "GB"], industries=["finance"])
    prose = Prose(doc)
    rules = packs.rules_for(Context(markets=("US", "DE", "NO", "GB"), industries=("finance",)))
    start = process_time()
    for find in SIGNS.values():
        list(find(prose))
    for rule in rules:
        list(rule.check(doc))
    near(prose, Wording.of("use use code thanks to somebody for use use code a a a"))
    return process_time() - start


@pytest.mark.parametrize("piece", PIECES)
def test_signs_terms_and_near_misses_cost_linear_time(piece: str) -> None:
    cost(piece, 100)
    small, large = cost(piece, 500), cost(piece, 4000)
    assert large < 8 * 4 * small + 0.3
