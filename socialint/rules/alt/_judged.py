"""What is wrong with the text alternatives of a document, told once for all the rules that look at their words.

Several rules would have something to say about "hero-banner-2.jpg". Each text is taken apart once and shown to the judges
of these rules one after the other; the best reason is the finding: the first certain one, or else the first of all. A rule is
a view on it: it yields what its judge has found.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache, lru_cache
from importlib import import_module
from typing import NamedTuple

from socialint.document import Document
from socialint.model import Hit
from socialint.reading.alternatives import Said
from socialint.rules._words import shown
from socialint.rules.alt._texts import Picture, source_of, written

#: The rules with a judge, the one that knows best first.
_ORDER = ("code", "address", "placeholder", "filename", "generic", "credit_only", "vague", "keywords", "headline")


class Fault(NamedTuple):
    """What a judge says: the end of a message that begins with the text, a hint, and whether it is certain.

    `place`: the part of the text that is meant, where it is not the whole; the message begins with that part, then.
    """

    what: str
    hint: str
    sure: bool = True
    place: tuple[int, int] | None = None


#: What a judge says of a text that is right, whatever the judges after it would say.
FINE = Fault("", "")

Judge = Callable[[Said, Picture], Fault | None]


@cache
def _judges() -> tuple[tuple[str, Judge], ...]:
    return tuple((name, import_module(f"socialint.rules.alt.{name}").judge) for name in _ORDER)


def judged(said: Said, picture: Picture) -> tuple[str, Fault] | None:
    """The rule with the best reason against a text, and the reason."""
    best = None
    for name, judge in _judges():
        fault = judge(said, picture)
        if fault is FINE:
            break
        if fault is not None and (best is None or fault.sure):
            best = name, fault
            if fault.sure:
                break
    return best


@lru_cache(maxsize=1)  # of one document, each of these rules asks
def _hits(doc: Document) -> dict[str, list[Hit]]:
    found: dict[str, list[Hit]] = {}
    for item, text in written(doc):
        best = judged(Said(text.value), Picture(source_of(item), item.element, doc))
        if best is None:
            continue
        name, fault = best
        part = text.strip()
        what = f"text alternative {shown(part.value)} {fault.what}"
        if fault.place is not None:
            part = part[fault.place[0] : fault.place[1]]
            what = f"text alternative holds {shown(part.value)}{fault.what}"
        found.setdefault(name, []).append(Hit(part.span(), what, hint=fault.hint, review=not fault.sure))
    return found


def hits(doc: Document, rule: str) -> Iterator[Hit]:
    """What a rule's judge has found in a document, and no other knew better. `rule`: the name of its module."""
    return iter(_hits(doc).get(rule, ()))
