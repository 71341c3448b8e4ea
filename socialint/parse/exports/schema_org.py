"""`SocialMediaPosting` of schema.org (read 2026-11-21) in JSON-LD, alone, in a `@graph`, or in a page's script.

Only that very type: its kin, such as `BlogPosting`, describe the page they stand in. A picture that is a bare address, or
that nobody described, may have an alternative elsewhere.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Text, Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import alt, at, entries, post, text, words
from socialint.source import Source

TYPE = "SocialMediaPosting"
_FIELDS = (("image", "image"), ("video", "video"), ("audio", "audio"), ("associatedMedia", ""), ("sharedContent", ""))
_KINDS = {"ImageObject": "image", "Photograph": "image", "VideoObject": "video", "AudioObject": "audio"}


def _is(item: Value, *names: str) -> bool:
    kind = at(item, "@type")
    return kind is not None and any(word.rpartition("/")[2].rpartition(":")[2] in names for word in kind.strings())


def recognise(item: Value) -> bool:
    """The type is said, or it is that of a member of the graph."""
    return _is(item, TYPE) or any(_is(entry, TYPE) for entry in entries(item, "@graph"))


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post for each posting."""
    for posting in [item] if _is(item, TYPE) else [entry for entry in entries(item, "@graph") if _is(entry, TYPE)]:
        yield _posting(source, posting, settings)


def _posting(source: Source, item: Value, settings: Settings) -> Document:
    keys = [key for key in ("articleBody", "text", "headline", "description") if words(item, key) is not None]
    language = words(item, "inLanguage") or words(item, "inLanguage", "alternateName")
    author = at(item, "author")
    names = [
        name.value for entry in (author.items() if author is not None else ()) if (name := words(entry, "name") or entry.text)
    ]
    family, sponsor = at(item, "isFamilyFriendly"), at(item, "sponsor")
    return post(
        source, item, item.get(keys[0]) if keys else None, settings,
        language=language.value if language is not None else "",
        author=", ".join(names),
        paid="true" if sponsor is not None and sponsor.data else "",
        fields={"title": text(item, "headline") if keys and keys[0] != "headline" else None, "date": text(item, "datePublished")},
        media=_media(item),
        links=_links(item),
        relations=["quote"] if any(_is(shared, TYPE) for shared in _listed(item, "sharedContent")) else [],
        sensitive=family is not None and str(family.data).lower() in ("false", "https://schema.org/false", "http://schema.org/false"),
    )  # fmt: skip


def _listed(item: Value, key: str) -> list[Value]:
    value = at(item, key)
    return list(value.items()) if value is not None else []


def _links(item: Value) -> Iterator[Text | None]:
    for shared in _listed(item, "sharedContent"):
        if not _is(shared, *_KINDS):
            yield text(shared, "url") or (shared.text if isinstance(shared.data, str) else None)


def _media(item: Value) -> Iterator[Media]:
    for key, known in _FIELDS:
        for entry in _listed(item, key):
            kind = known or next((kind for name, kind in _KINDS.items() if _is(entry, name)), "")
            if not kind:
                continue
            if not isinstance(entry.data, dict):
                if entry.text is not None:
                    yield Media(kind, entry.span, Alt(AltState.unknown), src=entry.text)
                continue
            caption = at(entry, "caption")
            said = words(entry, "description") if kind == "image" else None
            yield Media(
                kind, entry.span, alt(said, AltState.unknown),
                src=text(entry, "contentUrl") or text(entry, "url"),
                caption=words(entry, "caption"),
                captions=words(caption, "contentUrl"),
                transcript=words(entry, "transcript"),
                credit=words(entry, "creditText"),
                license=words(entry, "license"),
            )  # fmt: skip
