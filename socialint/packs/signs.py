"""Signs in a text that tell of business whatever its words: discount codes, links that pay, prices, @mentions.

Each sign is a function from the prose to the places where it stands. Which
hosts and parameters pay changes with the world: `signs.toml`.
"""

from __future__ import annotations

import os
import re
from collections.abc import Callable, Iterator, Mapping
from functools import cache
from typing import Any

from socialint.model import Span
from socialint.packs.normal import BREAK
from socialint.packs.prose import Prose
from socialint.pattern import pattern

_UPPER = "A-ZÄÖÜÆØÅ"
#: What may be a code: capitals, mostly with a number behind them; small letters only with one.
_CODE = pattern(
    rf"(?<![\w#@/.&?=-])['\"„“‘]?([{_UPPER}]{{2,20}}[0-9]{{1,4}}|[{_UPPER}][{_UPPER}0-9]{{3,20}}|[A-Za-z]{{3,20}}[0-9]{{2,3}})(?![\w/@-])"
)
#: What stands in front of a code, at the end of what is read: "code for you: ", "with ".
_CODE_WORD = pattern(
    r"(?P<use>\b(?:use|using|enter|mit|nutzt|bruk) )?(?:\b\w+ )?\b(?P<start>\w{0,20}"
    r"(?:code|kode|koden|kupong|coupon|gutschein|voucher))\b(?: \w+){0,2}[:\s'\"„“‘-]*$",
    re.IGNORECASE,
)
_WITH = pattern(r"(?P<start>\b)(?:with|use|using|enter|mit|nutzt|nutze|med|bruk)\s+$", re.IGNORECASE)
#: What a code is good for.
_GAIN = pattern(
    r"\d ?% ?(?:\w+ )?(?:off|discount|rabatt|auf|på|on|cheaper|günstiger|billigere|avslag)\b|[$£€] ?\d+ off\b"
    r"|\b(?:save|saves|off|discount|rabatt|avslag|spart|sparen|sparst|spar|spare|sparer|gratis|kostenlos|checkout|versandkostenfrei)\b"
    r"|\bfree (?:shipping|delivery|month|gift|trial)\b|\bfirst month free\b|\bhooked\b",
    re.IGNORECASE,
)
#: How far around a code its gain may stand, and how much in front of it is read, in code points.
_NEAR = 60
_LEAD = 40
_MENTION = pattern(r"(?<![\w@./])@\w[\w.]*")
_PERCENT = pattern(r"\d ?%|\d ?percent\b|\d ?prozent\b|\d ?prosent\b", re.IGNORECASE)
_PRICE = pattern(r"[$£€] ?\d|\d ?(?:€|£|\$|EUR\b|USD\b|GBP\b|NOK\b|kr\b|kroner\b|Euro\b|euros?\b|pounds\b|dollars\b)")


def _codes(prose: Prose) -> Iterator[Span]:
    """A discount code with the word before it: "use code MAYA15", "with MAYA15" where there is something to gain."""
    value = prose.value
    for match in _CODE.finditer(value):
        at, end = match.span(1)
        low = max(value.rfind(BREAK, max(0, at - _LEAD), at) + 1, at - _LEAD, 0)
        before = value[low:at]
        word = _CODE_WORD.search(before)
        lead = word or (_WITH.search(before) if match[1][:2].isupper() else None)
        if lead and ((word and word["use"]) or _GAIN.search(_around(value, at, end))):
            yield prose.text.span(low + lead.start("start"), end)


def _around(value: str, start: int, end: int) -> str:
    """What stands near a code, in its paragraph."""
    low = max(0, start - _NEAR)
    low = max(low, value.rfind(BREAK, low, start) + 1)
    return value[low : end + _NEAR].partition(BREAK)[0]


def _paying(prose: Prose) -> Iterator[Span]:
    """A link that pays whoever posted it, by its host or a parameter."""
    known = _known()["affiliate"]
    for url in prose.urls:
        host, _, params = parts_of(url)
        names = {one["param"] for one in known["at"] if one["site"] in host.split(".")}.union(known["params"])
        if any(at_host(host, one) for one in known["hosts"]) or not params.keys().isdisjoint(names):
            yield prose.link(url)


def _inviting(prose: Prose) -> Iterator[Span]:
    """A link that carries who recommended it: a path or parameter of referrals with a name behind it."""
    known = _known()["referral"]
    for url in prose.urls:
        host, path, params = parts_of(url)
        if any(at_host(host, one) for one in known["not-hosts"]):
            continue
        folders = path.strip("/").split("/")
        named = next((folders[i + 1] for i, one in enumerate(folders[:-1]) if one in known["folders"]), "")
        named = named or next((params[one] for one in known["params"] if params.get(one)), "")
        if named and named not in known["not-names"]:
            yield prose.link(url)


def _matches(expression: re.Pattern[str]) -> Callable[[Prose], Iterator[Span]]:
    def find(prose: Prose) -> Iterator[Span]:
        return (prose.text.span(*match.span()) for match in expression.finditer(prose.value))

    return find


#: The signs by their names in packs.
SIGNS: Mapping[str, Callable[[Prose], Iterator[Span]]] = {
    "discount-code": _codes,
    "affiliate-link": _paying,
    "referral-link": _inviting,
    "mention": _matches(_MENTION),
    "percentage": _matches(_PERCENT),
    "price": _matches(_PRICE),
}


def parts_of(url: str) -> tuple[str, str, Mapping[str, str]]:
    """Host, path and parameters of an address in lower case; all empty where it is none."""
    from urllib.parse import parse_qsl, urlsplit

    try:
        parts = urlsplit((url if "//" in url else f"//{url}").lower().rstrip(").,;!?"))
        return parts.hostname or "", parts.path, dict(parse_qsl(parts.query, max_num_fields=100, keep_blank_values=True))
    except ValueError:
        return "", "", {}


def at_host(host: str, known: str) -> bool:
    """True for a host and for what lies below it."""
    return host == known or host.endswith("." + known)


@cache
def _known() -> Mapping[str, Any]:
    import tomllib

    with open(os.path.join(os.path.dirname(__file__), "signs.toml"), "rb") as file:
        return tomllib.load(file)
