"""What readers should do stands behind the platform's "more".

Feeds show the beginning of a post and hide the rest until somebody asks for it; most do not. A link or a call to do something
that stands only there is not seen by many.

It is a note: hardly any platform documents where it folds, and it depends on the screen. The places are data (`fold` in
`socialint list platforms`), each with how sure it is. It is said once, where the first link or call stands behind the fold.
Calls are phrases at the beginning of a sentence (`behind_more.toml`: English, German, Norwegian). Links count only where the
platform makes them links. That disclosures stand before the fold is a matter of packs.

## Bad
```markdown
---
platform: instagram
lang: en
---
Spring has come to our library, with new books, new chairs, more light and a garden.
We waited for it so long, and now it is there for all of us.

⟦Sign up⟧ for the tour.
```
## Good
```markdown
---
platform: instagram
lang: en
---
Sign up for the tour! Spring has come to our library, with new books, new chairs, more light and a garden.
We waited for it so long, and now it is there for all of us.
```
```markdown
---
platform: instagram
lang: en
---
Spring has come to our library, with new books, new chairs, more light and a garden.
We waited for it so long, and people come from far to sign up for a card.
```
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import cache

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls
from socialint.post.platforms import SAYS, Limit, Platform, platforms_of
from socialint.rules._words import data, primary, shown

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("platform:fold",)
KINDS = ("post",)

#: A shorter text fits before any known fold.
_SHORTEST = 80


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each platform whose fold hides all that readers should do."""
    text = doc.text
    if text.dynamic or not doc.context.platforms or (len(text.value) <= _SHORTEST and text.value.count("\n") < 20):
        return
    for platform in platforms_of(doc):
        for limit in platform.limits("fold"):
            found = _hidden(doc, platform, limit) if _size(text.value, limit.unit) > limit.value else None
            if found:
                yield Hit(
                    text.span(*found),
                    f"{shown(text.value[slice(*found)])} may be hidden: {platform.title} folds posts after about"
                    f" {limit.value} {'lines' if limit.unit == 'lines' else 'characters'}, {SAYS[limit.sure]}",
                    hint="bring it before that, or say there what comes",
                    review=True,
                )


def _hidden(doc: Document, platform: Platform, fold: Limit) -> tuple[int, int] | None:
    """The first thing that readers should do, a link or a call, where it stands behind the fold."""
    text = doc.text.value

    def seen(place: tuple[int, int]) -> bool:
        return _size(text[: place[0]], fold.unit) < fold.value

    clickable = platform.fact("links-clickable")
    wanted = clickable is not None and clickable.value is True
    meant = (link for link in (urls(text) if wanted else ()) if "/" in link.value)  # README.md is none that anybody meant
    link = next(((link.start, link.end) for link in meant), None)
    if link and seen(link):
        return None
    language = primary(doc.language) or "en"
    called = any(map(doc.folded.__contains__, _folded(language)))
    match = next((match for match in _calls(language).finditer(text) if _begins(text, match)), None) if called else None
    first = min(filter(None, (link, match and match.span())), default=None)
    return first if first and not seen(first) else None


def _size(text: str, unit: str) -> int:
    """Lines, or code points for whatever else is counted: no fold is known so well that more would help."""
    return text.count("\n") if unit == "lines" else len(text)


def _begins(text: str, match: re.Match[str]) -> bool:
    """True for a call that begins a sentence ("to find out more" is none), or names the platform's place for links."""
    before = text[max(0, match.start() - 8) : match.start()].rstrip(" \u00a0*_[➡👉→\ufe0f")
    return (
        not before
        or before[-1] in ".!?:…|\n•–—-"
        or not (before[-1].isalnum() or before[-1].isascii())
        or match[0].lower().startswith(("link", "lenke"))
    )


def _phrases(language: str) -> list[str]:
    found: list[str] = data(__file__)["calls"].get(language, [])
    return found


@cache
def _folded(language: str) -> tuple[str, ...]:
    return tuple(map(str.casefold, _phrases(language)))


@cache
def _calls(language: str) -> re.Pattern[str]:
    return re.compile(rf"(?i)\b(?:{'|'.join(map(re.escape, _phrases(language)))})\b")
