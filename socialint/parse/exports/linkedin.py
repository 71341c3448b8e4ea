"""Posts of LinkedIn's Posts API (learn.microsoft.com, post-api-schema and little-text-format; read 2026-11-21).

`commentary` is "little" text: signs that mean something in it have a backslash, and hashtags and mentions have forms of
their own. Rules read what people see.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Text, Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import Edit, alt, at, entries, post, rewritten, text, words
from socialint.pattern import pattern
from socialint.source import Source

_LITTLE = pattern(
    r"\{hashtag\|\\?[#＃]\|(?P<tag>[^{}|\\]*(?:\\.[^{}|\\]*)*)\}"
    r"|@\[(?P<name>[^\[\]\\]*(?:\\.[^\[\]\\]*)*)\]\((?P<urn>urn:[^()\s]{1,200})\)"
    r"|\\(?P<sign>[^A-Za-z0-9\s])"  # the reserved ones, and others that some tools escape as well
)
_ESCAPE = pattern(r"\\(.)")
_KINDS = {"image": "image", "digitalmediaAsset": "image", "video": "video", "document": "document"}


def recognise(item: Value) -> bool:
    """A commentary, with the state or the audience that the schema demands, or its author's URN."""
    author = text(item, "author")
    beside = text(item, "lifecycleState") or text(item, "visibility")
    return text(item, "commentary") is not None and (
        beside is not None or (author is not None and author.value.startswith("urn:li:"))
    )


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post, none for somebody else's that is passed on without a word."""
    raw, author = text(item, "commentary"), text(item, "author")
    reshare = at(item, "reshareContext") is not None
    if raw is None or (reshare and not raw.value.strip()):
        return
    content = at(item, "content")
    yield post(
        source, item, shown(raw), settings,
        platform="linkedin",
        author=author.value if author is not None else "",
        media=_media(content),
        links=[text(content, "article", "source")],
        relations=["quote"] if reshare else [],
    )  # fmt: skip


def shown(raw: Text) -> Text:
    """Little text as people see it."""
    return rewritten(raw, _edits(raw.value))


def _edits(value: str) -> Iterator[Edit]:
    if "\\" not in value and "{" not in value and "@[" not in value:
        return
    for match in _LITTLE.finditer(value):
        kind = match.lastgroup
        if kind == "tag":
            # The name keeps its own place: a finding marks what was written.
            yield Edit(match.start(), match.start("tag"), "#")
            yield from _unescaped(value, *match.span("tag"))
            yield Edit(match.end("tag"), match.end(), "")
        elif match["urn"] is not None:
            yield Edit(match.start(), match.start("name"), "")
            yield from _unescaped(value, *match.span("name"))
            yield Edit(match.end("name"), match.end(), "")
        else:
            yield Edit(match.start(), match.end(), match[0][1])


def _unescaped(value: str, start: int, end: int) -> Iterator[Edit]:
    for match in _ESCAPE.finditer(value, start, end):
        yield Edit(match.start(), match.end(), match[1])


def _media(content: Value | None) -> Iterator[Media]:
    """Pictures can have alternatives in all three places; a film or a document can not."""
    single = at(content, "media")
    found = [single] if single is not None and isinstance(single.data, dict) else []
    for entry in (*found, *entries(content, "multiImage", "images")):
        id = text(entry, "id")
        kind = _KINDS.get(id.value.split(":")[2], "image") if id is not None and id.value.count(":") >= 3 else "image"
        if kind != "document":
            yield Media(
                kind, entry.span, alt(text(entry, "altText"), AltState.absent if kind == "image" else AltState.unknown), src=id
            )
    article = at(content, "article")
    if article is not None and words(article, "thumbnail") is not None:
        said = text(article, "thumbnailAltText")
        yield Media(
            "image", article.span, alt(said) if said is not None else Alt(AltState.absent), src=text(article, "thumbnail")
        )
