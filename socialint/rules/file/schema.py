"""A field does not fit the schema.

What a post declares about itself (its market, its product, whether it is paid) decides which rules hold for it. A value that
nobody knows declares nothing, and a misspelt name is a field that is missing. Capitals make no difference: LinkedIn is
`linkedin`. Names that are not ours are left alone: content repositories have their own, and so have site generators (`authors`,
`dates`). In YAML a hashtag ends a text that stands in no quotes: what follows is not published, and nobody sees it here.

## Bad
```markdown
---
platform: x
paid: ⟦maybe⟧
---
Our new map is out.
```
```json
{"platform": ⟦"twittr"⟧, "text": "Our new map is out."}
```
```markdown
---
platform: x
⟦aproved_by⟧: Kari Nordmann
---
Our new map is out.
```
```toml
[products.dolovent]
name = "Dolovent"
class = "otc"
```
```json
{"platform": "x", "markets": ["DE", ⟦"XX"⟧], "product": ⟦"dolovant"⟧, "date": ⟦"2026-11-31"⟧, "text": "Our new map is out."}
```
```json
{"platform": "x", "lang": ⟦"dk"⟧, "date": ⟦"3.12.2026"⟧, "text": "Vores nye kort er her."}
```
## Good
```markdown
---
platform: LinkedIn
paid: gifted
audience:
editor_note: left alone
---
Our new map is out.
```
```markdown
---
title: Our new map
authors: [Kari Nordmann]
---
It is out.
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint import schema
from socialint.document import Document
from socialint.model import Hit, Severity, Span, Value
from socialint.parse.context import as_read
from socialint.parse.documents import YAML
from socialint.parse.templates import filled_in
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.suggest import one_edit_away
from socialint.unknown import unknown

SINCE = "0.1"
SEVERITY = Severity.error
_DAY = pattern(r"\d{4}-\d{2}-\d{2}")
#: What follows a text in YAML that is not in quotes, and begins as a hashtag does.
_COMMENT = pattern(r"(?<![\"'\r\n])[ \t]+(#[^\W\d_]\w*)")
#: Fields whose words may fit the schema and mean nothing.
_NAMES = ("market", "markets", "product", "date")
REFS = ("doc:https://json-schema.org/draft/2020-12/json-schema-core",)

_LANGUAGES = ("lang", "language")
#: Languages for which nothing more is opened.
_USUAL = frozenset({"en", "de", "nb", "nn", "no", "sv", "da", "fr", "es", "it", "nl"})

#: Fields of Hugo, Docusaurus and others that look like ours misspelt.
_OF_GENERATORS = frozenset({"authors", "dates"})


def check(doc: Document) -> Iterator[Hit]:
    fields = doc.declared or (None if doc.native else doc.metadata)
    if fields is None or not isinstance(fields.data, dict):
        return
    said = fields
    if None in [value.data for value in fields.data.values()]:
        # An empty field declares nothing, like one that is not there.
        said = Value({key: value for key, value in fields.data.items() if value.data is not None}, fields.span)
    for fault in () if schema.valid(said, doc.kind) else schema.faults(as_read(said), doc.kind):
        yield Hit(fault.span, fault.message, fault.hint)
    if not fields.data.keys().isdisjoint(_NAMES):
        for place, message, hint in unknown(fields.get, doc.house.products):
            yield Hit(place, message, hint)
    for key in _LANGUAGES:
        language = fields.get(key)
        if language is not None and _is_unknown(language):
            yield Hit(language.span, f'"{language.data}" is no language', "write a BCP 47 language tag such as en, nb or de-AT")
    text = doc.metadata.get("text") if doc.metadata and doc.source.path.lower().endswith(YAML) else None
    comment = _COMMENT.match(doc.source.text, text.span.end) if text is not None else None
    if comment:
        message = f"the text ends before {shown(comment[1])}: behind a blank, YAML takes that for a comment"
        yield Hit(Span(*comment.span(1)), message, "put the whole text in quotes")
    date = fields.get("date")
    if date is not None and doc.kind == "post" and _is_no_day(date):
        yield Hit(date.span, f"{shown(str(date.data))} is not read as a day", "write it as YYYY-MM-DD", review=True)
    known = schema.load("post")["properties"]
    for key, value in () if fields.data.keys() <= known.keys() else fields.data.items():
        if key not in known and key not in _OF_GENERATORS and key not in schema.load(doc.kind).get("properties", {}):
            near = one_edit_away(key, known)
            if near and near not in fields.data:
                place = value.key_span or value.span
                message = f'"{key}" is not one of our fields; did you mean "{near}"?'
                yield Hit(place, message, f'write "{near}", or leave it if the field is your own', review=True)


def _is_no_day(date: Value) -> bool:
    """True for a day that is written in another way: it may go before the month, or behind it."""
    text = str(date.data or "").strip()
    return bool(text) and not _DAY.match(text) and not filled_in(text)


def _is_unknown(language: Value) -> bool:
    """True for a tag as it should be, of a language that nobody has registered."""
    primary = str(language.data).partition("-")[0].lower()
    if primary in _USUAL or not (primary.isascii() and primary.isalpha() and 2 <= len(primary) <= 3):
        return False
    from socialint.page.languages import is_language

    return not is_language(primary)
