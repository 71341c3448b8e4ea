"""Contest without its rules, or without what the platform asks of it.

Facebook and Instagram ask of whoever runs a contest there: official rules, a complete release of the platform by each
entrant, and the words that the platform neither sponsors, endorses nor administers it, nor is associated with it. On Facebook
nobody may be asked to share on their own timeline or to tag friends in order to take part. All of it may stand behind a link.

It is a note, for a person to judge: whether a text is a contest at all is told by a contest's word and a call to take part
near it, and both together can still be news. Words of victory ("we won an award", "win-win") are none. With a link that stands
near the word for the rules all is taken to be behind it. The words (English, German, Norwegian, Spanish, French) and what each
platform asks are data (`contest.toml`), each with how sure it is.

## Bad
```json
{"platform": "facebook", "lang": "en", "text": "⟦Giveaway⟧! Comment with your favourite book and win two tickets."}
```
```json
{"platform": "facebook", "lang": "nb",
 "text": "Konkurranse! Kommenter og vinn. ⟦Del på din tidslinje⟧. Regler: https://example.org/regler"}
```
## Good
```json
{"platform": "facebook", "lang": "en",
 "text": "Giveaway! Comment with your favourite book and win two tickets. The rules: https://example.org/rules"}
```
```json
{"platform": "facebook", "lang": "en",
 "text": "We won an award: the jury of a contest for libraries chose us. A win-win. Enter the garden."}
```
"""

from __future__ import annotations

import re
from bisect import bisect_left
from collections.abc import Iterator
from functools import cache
from typing import Any, NamedTuple

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.post.entities import urls
from socialint.post.platforms import SAYS
from socialint.rules._words import data, primary, shown

SINCE = "0.1"
SEVERITY = Severity.note
REFS = ("doc:https://fb.me/policies",)
KINDS = ("post",)
NEEDS = ("platform:facebook", "platform:instagram", "platform:youtube")

#: So near, in code points, a call stands to the contest's word, and a link to the word for rules.
_NEAR, _RULES_NEAR = 200, 120


class _Words(NamedTuple):
    contest: re.Pattern[str]
    enter: re.Pattern[str]
    rules: re.Pattern[str]
    release: re.Pattern[str]
    apart: re.Pattern[str]
    share: re.Pattern[str]


@cache
def _words(language: str) -> _Words | None:
    lists = data(__file__)["words"].get(language)
    return _Words(*(re.compile(rf"(?i)(?<!\w)(?:{'|'.join(lists[name])})(?!\w)") for name in _Words._fields)) if lists else None


@cache
def _contests() -> frozenset[str]:
    """The words for a contest in all languages: nearly every post has none."""
    return frozenset(word.casefold() for lists in data(__file__)["words"].values() for word in lists["contest"])


def check(doc: Document) -> Iterator[Hit]:
    """One hit for what is missing, one for each thing that a platform forbids."""
    text = doc.text
    if text.dynamic or not any(map(doc.folded.__contains__, _contests())):
        return
    platforms = [name for name in doc.context.platforms if name in data(__file__)["platforms"]]
    words = _words(primary(doc.language) or "en")
    contest = _contest(text.value, words) if words else None
    if words is None or contest is None:
        return
    lacking = _lacking(text.value, words)
    for name in platforms:
        asked: dict[str, Any] = data(__file__)["platforms"][name]
        title = asked["title"]
        missing = [_WANTED[what].format(title) for what in asked["asks"] if what in lacking]
        if missing and not _linked(text.value, words):
            yield Hit(
                text.span(*contest),
                f"looks like a contest without {_listed(missing)}: {title} asks for that, {SAYS[asked['sure']]}",
                hint="link to the rules, and say there what the platform asks for",
                review=True,
            )
        for match in words.share.finditer(text.value) if asked.get("no-share") else ():
            yield Hit(
                text.span(*match.span()),
                f"{title} does not let a contest ask for this, {SAYS[asked['sure']]}: {shown(match[0])}",
                hint="ask for a comment or a message",
                review=True,
            )


_WANTED = {
    "rules": "a link to its rules",
    "release": "a release of {}",
    "apart": "the words that {} has no part in it",
}


def _listed(missing: list[str]) -> str:
    *most, last = missing
    return f"{', '.join(most)} and {last}" if most else last


def _contest(text: str, words: _Words) -> tuple[int, int] | None:
    """The place of a contest's word with a call to take part near it."""
    for match in words.contest.finditer(text):
        if words.enter.search(text, max(0, match.start() - _NEAR), match.end() + _NEAR):
            return match.span()
    return None


def _lacking(text: str, words: _Words) -> set[str]:
    found = {"release": words.release, "apart": words.apart}
    return {"rules", *(what for what, pattern in found.items() if not pattern.search(text))}


def _linked(text: str, words: _Words) -> bool:
    """True where a link stands near the word for rules, or the rules are said to stand in the profile or a comment."""
    places = [link.start for link in urls(text)]
    for match in words.rules.finditer(text):
        at = bisect_left(places, match.start() - _RULES_NEAR)
        if at < len(places) and places[at] <= match.end() + _RULES_NEAR:
            return True
        if re.search(
            r"(?i)\b(?:bio|profile?n?|comments?|kommentar\w*|below|above|under|unten)\b", text[match.end() : match.end() + 60]
        ):
            return True
    return False
