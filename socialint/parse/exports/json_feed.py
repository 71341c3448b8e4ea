"""The entries of a JSON Feed (jsonfeed.org/version/1.1; read 2026-11-21): posts of a blog.

Where an entry has HTML, that is what readers get, and only there pictures have alternatives.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import at, entries, post, text, words
from socialint.source import Source


def recognise(item: Value) -> bool:
    """The feed says itself what it is."""
    version = text(item, "version")
    return version is not None and version.value.startswith(("https://jsonfeed.org/version/", "http://jsonfeed.org/version/"))


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post for each entry with content."""
    for entry in entries(item, "items"):
        html = words(entry, "content_html")
        said = entry.get("content_html") if html is not None else entry.get("content_text")
        if said is None or said.text is None or not isinstance(said.data, str):
            continue
        language = words(entry, "language") or words(item, "language")
        names = [name for author in _authors(entry) or _authors(item) if (name := words(author, "name"))]
        yield post(
            source, entry, said, settings,
            platform="blog",
            how="html" if html is not None else "text",
            language=language.value if language is not None else "",
            author=", ".join(name.value for name in names),
            fields={"title": text(entry, "title"), "date": text(entry, "date_published")},
            media=_media(entry, said.data),
            links=[text(entry, "external_url")],
        )  # fmt: skip


def _authors(item: Value) -> list[Value]:
    """The authors of an entry or a feed; version 1 has one, as `author`."""
    alone = at(item, "author")
    return entries(item, "authors") or ([alone] if alone is not None else [])


def _media(entry: Value, content: str) -> Iterator[Media]:
    """Pictures beside the content; one that stands in it, too, has its alternative there."""
    for key in ("image", "banner_image"):
        found = words(entry, key)
        if found is not None and found.value not in content:
            yield Media("image", entry.data[key].span, Alt(AltState.unknown), src=found)
    for attachment in entries(entry, "attachments"):
        declared = text(attachment, "mime_type")
        kind = declared.value.partition("/")[0] if declared is not None else ""
        if kind in ("image", "video", "audio"):
            yield Media(kind, attachment.span, Alt(AltState.unknown), src=text(attachment, "url"))
