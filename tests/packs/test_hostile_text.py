"""No text makes a pack slow: cost grows as the text does."""

from __future__ import annotations

import gc
import json
from collections.abc import Iterator
from time import process_time

import pytest

from socialint import packs
from socialint.model import Context
from socialint.packs.near import near
from socialint.packs.onward import seen_urls
from socialint.packs.prose import Prose
from socialint.packs.signs import SIGNS
from socialint.packs.wording import Wording, find_part
from tests.packs.documents import document, pack, post


@pytest.fixture(autouse=True)
def without_the_collector() -> Iterator[None]:
    """Or what the whole run of tests keeps, looked through in between, is taken for the cost of a text."""
    gc.disable()
    yield
    gc.enable()


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
    "ad https://www.a.example/a-long-way-to-go b ",
    'Werbung "so long a text as somebody quotes" b ',
    "annonse #a #b #c @d b ",
    "ad ........................................ b ",
    '"a ',
    '"',
    "$0",
    "0.",
    "a-",
    "a.",
    "8 000 ",
    "a* ",
    "!",
    "!?a",
    "\n ",
    "\U0001f389 ",
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


#: What makes an engine with backtracking take for ever: here plain words, stars and slots.
PATTERNS = [
    "(a+ a+ $",
    "a | a | a b",
    "a*",
    "a a a a a a a a*",
    "[X] a [X] a [X] a [X] a [X] a [X] a [X] a [X] b",
    "a [brand] a [brand] a [@] a [@] a [X] b",
    "[X] a [X]",
    "a " * 400 + "b",
]


def cost_of_pack(pattern: str, text: str) -> float:
    table = pack(PACK.format(term=json.dumps(pattern), wording=json.dumps(pattern.rstrip("*"))))
    (rule, *_) = packs.from_text(table, "house.toml")
    doc = post(text, markets=["US"])
    Prose(doc)
    start = process_time()
    list(rule.check(doc))
    return process_time() - start


#: Every key of a requirement that looks for words.
PACK = """
when = {{ not = {{ terms = {{ all = [{term}, "zebra"] }} }} }}
unless = [{term}]
weak = [{term}]
outdated = [{wording}]
where = ["start", "before-fold", "own-paragraph", "clear-of-hashtags"]
require = {{ wordings = [{wording}, "one two three four five"], labels = [{wording}] }}
"""


@pytest.mark.parametrize("piece", ["a", "a ", "a @a ", "A #a,", "a\n\n"])
@pytest.mark.parametrize("pattern", PATTERNS)
def test_no_pattern_of_somebodys_pack_makes_a_run_slow(pattern: str, piece: str) -> None:
    """There are no regular expressions in packs: eight times the text costs about eight times as much, whatever the pattern."""
    cost_of_pack(pattern, piece * 50)
    small, large = cost_of_pack(pattern, piece * 500), cost_of_pack(pattern, piece * 4000)
    assert large < 8 * 4 * small + 0.3


def cost_of_claims(sentences: int, on_page: bool) -> float:
    table = pack(
        'when = { signs = ["percentage"] }\nrequire = { wordings = ["[number]% AER"] }\n'
        'where = "beside-claim"\nclaim = { signs = ["percentage"], terms = ["pay"] }\n'
    )
    (rule, *_) = packs.from_text(table, "house.toml")
    text = "<p>We pay 4% a year. <p>We pay 5% AER. " if on_page else "We pay 4% a year. We pay 5% AER. "
    doc = document(f"<!doctype html><title>Rates</title>{text * sentences}", "page.html") if on_page else post(text * sentences)
    start = process_time()
    assert len(list(rule.check(doc))) == 2 * sentences
    return process_time() - start


@pytest.mark.parametrize("on_page", [False, True])
def test_thousands_of_claims_cost_linear_time(on_page: bool) -> None:
    cost_of_claims(50, on_page)
    small, large = cost_of_claims(250, on_page), cost_of_claims(2000, on_page)
    assert large < 8 * 2 * small + 0.3


@pytest.mark.parametrize("piece", ["e.com.x", "a.de@", "https://www.a.example/)))))", "e.com-", "ana"])
def test_an_address_of_any_length_costs_linear_time(piece: str) -> None:
    """What goes on behind a host was read to its end at each of them."""

    def cost(times: int) -> float:
        prose, wording = Prose(post(f"go to {piece * times}a")), Wording.of("e.com")
        start = process_time()
        for part in ("*e.com", "*e.com*", "*ana", "ana*"):
            list(find_part(prose, part))
        list(wording.find(prose))
        list(Wording.of("go to https://www.a.example").find(prose))
        return process_time() - start

    cost(100)
    assert cost(16000) < 8 * 4 * cost(2000) + 0.3


def cost_of_links(link: str, times: int) -> float:
    prose = Prose(document("---\nplatform: blog\n---\nHi\n\n" + "".join(map(link.format, range(times)))))
    start = process_time()
    seen_urls(prose)
    return process_time() - start


@pytest.mark.parametrize(
    "link", ['<a href="/" hidden>a</a>\n\n', '<a href="/{}" hidden>a</a>\n\n', '<a href="/{}">a</a>\n\n', "[{0}](/{0}) <br>\n"]
)
def test_thousands_of_links_cost_linear_time(link: str) -> None:
    cost_of_links(link, 100)
    small, large = cost_of_links(link, 500), cost_of_links(link, 4000)
    assert large < 8 * 2 * small + 0.3
