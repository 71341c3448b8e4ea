"""Selectors (Selectors 4): their specificity, what a page must hold for one to match, and which cannot be decided.

The matching itself is the parser's. A page at rest is looked at: nothing is
hovered, focused or visited.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any, NamedTuple

from socialint.page.styles.colors import names
from socialint.page.styles.media import split

Specificity = tuple[int, int, int]


class Selector(NamedTuple):
    """One complex selector. `needs`: tags, `.classes` and `#ids`, lower case, without which it cannot match.

    `certain` is False where a part of it depends on what only a browser knows (`:valid`). `part` is the pseudo-element
    that it means, then `text` is the selector of the element that has it.
    """

    text: str
    specificity: Specificity
    needs: tuple[str, ...]
    certain: bool = True
    part: str = ""


#: Never true of a page at rest, or of no element of the page.
_AT_REST = names(
    "hover active focus focus-visible focus-within target target-within visited user-valid user-invalid fullscreen modal "
    "picture-in-picture popover-open autofill -webkit-autofill host host-context buffering seeking stalled muted "
    "volume-locked playing paused current past future active-view-transition -webkit-drag -webkit-full-screen "
    "indeterminate xr-overlay has-slotted state window-inactive -webkit-full-screen-ancestor horizontal "
    "vertical start end increment decrement single-button double-button no-button corner-present"
)
#: Decided by a browser from values that are checked only there.
_UNDECIDED = names("valid invalid in-range out-of-range placeholder-shown blank local-link heading")
_KNOWN = names(
    "root empty first-child last-child only-child first-of-type last-of-type only-of-type link any-link enabled disabled "
    "checked default required optional read-only read-write scope defined"
)
_WITH_SELECTORS = frozenset({"is", "not", "has", "where", "-webkit-any"})
_WITH_WORDS = names("nth-child nth-last-child nth-of-type nth-last-of-type lang dir")
_REWRITTEN = {"open": "[open]"}
_OLD_PSEUDO_ELEMENTS = frozenset({"before", "after", "first-line", "first-letter"})
#: A longer selector, or one of more compounds, is a machine's or an attack: it is left out.
_LONGEST, _MOST_COMPOUNDS = 4000, 40


class _InvalidError(Exception):
    pass


def parse_selectors(tokens: Sequence[Any]) -> tuple[Selector, ...] | None:
    """The selectors of a rule that can match an element at rest. None where the list is invalid: the rule is dropped (3.9)."""
    found = []
    try:
        for part in split(tokens):
            selector = _selector(part)
            if selector is not None:
                found.append(selector)
    except _InvalidError:
        return None
    return tuple(found)


def _selector(tokens: Sequence[Any]) -> Selector | None:
    from tinycss2 import serialize

    ids = classes = tags = 0
    needs: list[str] = []
    text: list[str] = []
    certain = True
    dead = False
    part = ""
    compounds = 1
    at, end = 0, len(tokens)
    while at < end and tokens[at].type in ("whitespace", "comment"):
        at += 1
    while end > at and tokens[end - 1].type in ("whitespace", "comment"):
        end -= 1
    if at == end:
        raise _InvalidError
    while at < end:
        token = tokens[at]
        kind = token.type
        following = tokens[at + 1] if at + 1 < end else None
        if kind == "comment":
            at += 1
            continue
        if kind == "whitespace":
            text.append(" ")
            compounds += 1
        elif kind == "ident":
            if following is not None and following == "|":  # a namespace: the next token says what
                text.append(token.serialize())
            else:
                tags += 1
                needs.append(token.lower_value)
                text.append(token.serialize())
        elif kind == "hash":
            if not token.is_identifier:
                raise _InvalidError
            ids += 1
            needs.append("#" + token.value.lower())
            text.append(token.serialize())
        elif kind == "[] block":
            classes += 1
            text.append(serialize([token]))
        elif kind != "literal":
            raise _InvalidError
        elif token.value == ".":
            if following is None or following.type != "ident":
                raise _InvalidError
            classes += 1
            needs.append("." + following.value.lower())
            text.append("." + following.serialize())
            at += 1
        elif token.value == ":":
            if following is None:
                raise _InvalidError
            if following == ":":
                name = tokens[at + 2] if at + 2 < end else None
                if name is None or name.type not in ("ident", "function"):
                    raise _InvalidError
                word = name.lower_value if name.type == "ident" else name.lower_name
                if word.startswith(("-moz-", "-ms-", "-o-")):
                    raise _InvalidError
                part = word
                break
            if following.type == "ident":
                word = following.lower_value
                if word in _OLD_PSEUDO_ELEMENTS:
                    part = word
                    break
                classes += 1
                if word in _AT_REST:
                    dead = True
                elif word in _UNDECIDED:
                    certain = False
                elif word in _REWRITTEN:
                    text.append(_REWRITTEN[word])
                elif word in _KNOWN:
                    text.append(":" + word)
                else:
                    raise _InvalidError
            elif following.type == "function":
                word = following.lower_name
                if word in _WITH_SELECTORS:
                    inner = _deepest(following.arguments, word)
                    if word != "where":
                        ids, classes, tags = ids + inner[0], classes + inner[1], tags + inner[2]
                    body = serialize([following]).replace("-webkit-any(", "is(")
                    text.append(":" + body)
                elif word in _WITH_WORDS:
                    classes += 1
                    text.append(":" + serialize([following]))
                elif word in _AT_REST:
                    dead = True
                elif word in _UNDECIDED:
                    classes += 1
                    certain = False
                else:
                    raise _InvalidError
            else:
                raise _InvalidError
            at += 1
        elif token.value in (">", "+", "~"):
            compounds += 1
            text.append(token.value)
        elif token.value in ("*", "|"):
            text.append(token.value)
        else:
            raise _InvalidError
        at += 1
    if dead or compounds > 2 * _MOST_COMPOUNDS:
        return None
    whole = "".join(text).strip()
    if len(whole) > _LONGEST:
        return None
    if not whole or whole[-1] in ">+~" or (part and text[-1] == " "):
        whole += " *" if whole and whole[-1] not in ">+~" else "*"
    return Selector(whole, (ids, classes, tags), tuple(needs), certain, part)


def _deepest(arguments: Sequence[Any], name: str) -> Specificity:
    """The specificity of the most specific selector in an argument list."""
    best: Specificity = (0, 0, 0)
    for part in split(arguments):
        body = [token for token in part if token.type != "comment"]
        if name == "has":
            while body and (body[0].type == "whitespace" or body[0] in (">", "+", "~")):
                body = body[1:]
        try:
            found = _selector(body)
        except _InvalidError:
            if name == "not":
                raise
            continue
        if found is not None and not found.part:
            best = max(best, found.specificity)
    return best
