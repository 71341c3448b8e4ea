"""What the readers of native formats share: looking things up, rewriting a text with its places kept, and making the Document.

Exports hold numbers as strings, null where nothing is, and now and then something else than their documentation says:
what does not have the form that is asked for counts as not there.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from typing import Any, NamedTuple

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import SourceMap, Span, Text, Value, whole
from socialint.parse.content import Settings, content
from socialint.parse.context import context_from
from socialint.parse.plain import Anchor
from socialint.pattern import pattern
from socialint.sites import BARE
from socialint.source import Source

#: Our own fields that a content repository may add to a native object. The other names mean something else there.
_OURS = ("markets", "market", "industries", "industry", "audience", "goal", "paid", "product", "campaign", "approved_by",
         "form", "socialint")  # fmt: skip
_DAY = pattern(r"[0-9]{4}-[0-9]{2}-[0-9]{2}")
#: How an address begins.
WEB = rf"(?:https?://|www\.|{BARE})"
_WEB = pattern(WEB, re.IGNORECASE)
_TAG = pattern(r"[A-Za-z]{2,3}(?:[-_][A-Za-z0-9]{1,8})*")


def at(item: Value | None, *path: str) -> Value | None:
    """The value below a path of keys, None where there is none or null."""
    for key in path:
        item = item.get(key) if item is not None else None
    return None if item is None or item.data is None else item


def text(item: Value | None, *path: str) -> Text | None:
    """The string below a path of keys, None where there is none; an empty one is there."""
    value = at(item, *path)
    return value.text if value is not None and isinstance(value.data, str) else None


def words(item: Value | None, *path: str) -> Text | None:
    """The string below a path of keys, None also where it is blank."""
    found = text(item, *path)
    return found if found is not None and found.value.strip() else None


def entries(item: Value | None, *path: str) -> list[Value]:
    """The objects of the list below a path of keys."""
    value = at(item, *path)
    return [entry for entry in value.data if isinstance(entry.data, dict)] if value and isinstance(value.data, list) else []


def true(item: Value | None, *path: str) -> Value | None:
    """The value below a path where it says true, as JSON or as a string."""
    value = at(item, *path)
    return value if value is not None and str(value.data).lower() == "true" else None


def has(item: Value, *keys: str) -> bool:
    """True where the object has one of the keys."""
    return isinstance(item.data, dict) and any(key in item.data for key in keys)


def alt(found: Text | None, otherwise: AltState = AltState.absent) -> Alt:
    """An alternative: present where there are words, else what the format means by their lack."""
    said = found is not None and bool(found.value.strip())
    return Alt(AltState.present if said else otherwise, found)


def asked_alt(entry: Value, key: str, asked: bool) -> Alt:
    """The alternative of a format that leaves the field out where nobody asked for it.

    `asked`: the same answer holds the field elsewhere, so that a lack of it means that there is none.
    """
    return alt(text(entry, key), AltState.absent if asked or has(entry, key) else AltState.unknown)


def made(value: str, place: Span) -> Text:
    """A text that stands for a place as a whole."""
    return Text(value, SourceMap(whole(0, len(value), *place)))


class _Standing(Value):
    """A value that stands for an object as a whole, and for one of its members. Where they stand is asked late."""

    __slots__ = ("_item", "_member")

    def __init__(self, data: Any, item: Value, text: Text | None = None, member: Value | None = None) -> None:
        self.data = data
        self.text = text
        self._item = item
        self._member = member

    def __getattr__(self, slot: str) -> Any:
        # Only for a slot that holds nothing yet.
        if slot == "span":
            self.span = self._item.span
        elif slot == "key_span":
            self.key_span = self._member.key_span if self._member is not None else None
        else:
            raise AttributeError(slot)
        return getattr(self, slot)


class Edit(NamedTuple):
    """What stands for `[start, end)` of a text: "" where it is left out."""

    start: int
    end: int
    put: str


def rewritten(original: Text, edits: Iterable[Edit]) -> Text:
    """A text after edits in order, each replacement mapped as a whole onto what it stands for."""
    parts: list[Text | str] = []
    done = 0
    for start, end, put in edits:
        if start > done:
            parts.append(original[done:start])
        if put:
            # Made when somebody asks: `original` knows its places late, too.
            parts.append(Text(put, lambda i=start, j=end, n=len(put): SourceMap(whole(0, n, *original.span(i, j)))))  # type: ignore[misc]
        done = end
    if not parts and not done:
        return original
    if done < len(original):
        parts.append(original[done:])
    return Text.join(parts)


def tag_of(language: str) -> str:
    """A language tag as we write it; "" for what names no language (`und`, `zxx`, X's `qme` and its kin)."""
    word = language.strip().replace("_", "-")
    if not _TAG.fullmatch(word) or word.lower() in ("und", "zxx", "mul", "mis", "art"):
        return ""
    return "" if len(word) == 3 and word[0].lower() == "q" else {"in": "id", "iw": "he"}.get(word.lower(), word)


def post(
    source: Source,
    item: Value,
    said: Value | Text | None,
    settings: Settings,
    *,
    platform: str = "",
    how: str = "text",
    language: str = "",
    account: str = "",
    author: str = "",
    paid: str = "",
    fields: Mapping[str, Value | Text | None] | None = None,
    media: Iterable[Media] = (),
    links: Iterable[Text | None] = (),
    anchors: Sequence[Anchor] = (),
    relations: Iterable[str] = (),
    sensitive: bool = False,
) -> Document:
    """The Document of one post.

    `said` is its text, None for a post of pictures only; `anchors` the links within it, `links` all addresses; `fields` what
    the format says under the names of our fields. What is declared nowhere stays as the configuration has it.
    """
    first = next(iter(item.data.values()), None) if isinstance(item.data, dict) else None
    if said is None:
        said = Text("", lambda: SourceMap(whole(0, 0, item.span.start, item.span.start)))
    if isinstance(said, Text):
        said = _Standing(said.value, item, said, first)
    ours = {key: item.data[key] for key in _OURS if key in item.data} if isinstance(item.data, dict) else {}
    for key, value in (fields or {}).items():
        if value is not None and (key != "date" or _DAY.match(str(value.value if isinstance(value, Text) else value.data))):
            ours[key] = _Standing(value.value, item, value) if isinstance(value, Text) else value
    metadata = _Standing(ours, item)
    context = context_from(settings.context, metadata)
    context = context._replace(
        platforms=(platform,) if platform else context.platforms,
        language=tag_of(language) or context.language,
        account=account or context.account,
        author=author or context.author,
        paid=context.paid if "paid" in ours else paid or context.paid,
    )
    document = content(source, metadata, said, how, settings.kind or "post", context, anchors=anchors)
    document.native = True
    document.attached = list(media)
    document.linked = list({link.value: link for link in links_of(links)}.values())
    document.relations = frozenset(relations)
    document.sensitive = sensitive
    return document


def links_of(links: Iterable[Text | None]) -> Iterator[Text]:
    """Those that are there and lead into the web."""
    return (link for link in links if link is not None and _WEB.match(link.value))
