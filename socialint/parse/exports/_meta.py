"""What Meta's interfaces and exports have in common: carousels, and text in the wrong encoding."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Mapping

from socialint.media import Alt, AltState, Media
from socialint.model import Text, Value
from socialint.parse.exports._parts import Edit, asked_alt, entries, has, rewritten, text, words
from socialint.pattern import pattern

#: A code point's bytes in UTF-8, each written as the Latin-1 sign of the same number.
_BYTES = pattern("[\xc2-\xdf][\x80-\xbf]|[\xe0-\xef][\x80-\xbf]{2}|[\xf0-\xf4][\x80-\xbf]{3}")


def account(item: Value) -> str:
    """The handle that the object names, "" where it does not."""
    handle = words(item, "username")
    return f"@{handle.value}" if handle is not None else ""


def media(item: Value, kinds: Mapping[str, str], described: Collection[str]) -> Iterator[Media]:
    """The media of a post or of its carousel. `described`: the kinds that can carry an alternative."""
    children = entries(item, "children", "data") or [item]
    asked = any(has(child, "alt_text") for child in children)
    for child in children:
        word = text(child, "media_type")
        kind = kinds.get(word.value if word is not None else "")
        if kind is not None:
            known = asked_alt(child, "alt_text", asked) if kind in described else Alt(AltState.unknown)
            yield Media(kind, child.span, known, src=text(child, "media_url"))


def repaired(found: Text | None) -> Text | None:
    """The text of an export, in which each byte of UTF-8 was written as a sign of its own (`Ã¸` for `ø`).

    A text that is no such thing as a whole is left as it is.
    """
    if found is None or found.value.isascii():
        return found
    try:
        found.value.encode("latin-1").decode("utf-8")
    except UnicodeError:
        return found
    return rewritten(
        found,
        (Edit(match.start(), match.end(), match[0].encode("latin-1").decode("utf-8")) for match in _BYTES.finditer(found.value)),
    )
