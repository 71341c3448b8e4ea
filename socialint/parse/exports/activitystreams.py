"""What Mastodon's archive holds: an outbox of ActivityStreams 2.0 (outbox.json), or one of its activities or notes.

Read 2026-11-21: docs.joinmastodon.org, spec/activitypub and user/moving. `content` is HTML, the key of `contentMap` its
language, and an attachment's `name` its alternative; the documentation names `summary`, too. A poll is a `Question` with the
content of a note.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.media import Media
from socialint.model import Text, Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import alt, at, entries, post, text, true, words
from socialint.pattern import pattern
from socialint.source import Source

_ACTOR = pattern(r"https?://([^/\s]+)/(?:users/|@)([^/\s@]+)/?")
_NOTES = ("Note", "Question")
_QUOTES = ("quote", "quoteUri", "quoteUrl", "_misskey_quote")


def recognise(item: Value) -> bool:
    """An ordered collection of activities, an activity about an object, or a note that somebody wrote."""
    kind = text(item, "type")
    if kind is None:
        return False
    if kind.value in ("OrderedCollection", "OrderedCollectionPage"):
        found = at(item, "orderedItems")
        return found is not None and isinstance(found.data, list)
    if kind.value in ("Create", "Announce"):
        return text(item, "actor") is not None and at(item, "object") is not None
    return kind.value in _NOTES and text(item, "content") is not None and text(item, "attributedTo") is not None


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post for each note that was written; a boost (`Announce`) is somebody else's."""
    found = at(item, "orderedItems")
    for entry in found.items() if found is not None else (item,):
        kind = text(entry, "type")
        note = at(entry, "object") if kind is not None and kind.value == "Create" else entry
        said = text(note, "type")
        if note is not None and said is not None and said.value in _NOTES and text(note, "content") is not None:
            yield _note(source, note, settings)


def _note(source: Source, note: Value, settings: Settings) -> Document:
    content, tags = note.get("content"), at(note, "contentMap")
    languages = list(tags.data) if tags is not None and isinstance(tags.data, dict) else []
    relations = ["reply"] if at(note, "inReplyTo") is not None else []
    if any(at(note, key) is not None for key in _QUOTES):
        relations.append("quote")
    return post(
        source, note, content, settings,
        how="html",
        platform="mastodon",
        language=languages[0] if len(languages) == 1 else "",
        account=_account(text(note, "attributedTo")),
        fields={"date": text(note, "published"), "spoiler_text": words(note, "summary")},
        media=[_attachment(entry) for entry in entries(note, "attachment")],
        relations=relations,
        sensitive=true(note, "sensitive") is not None,
    )  # fmt: skip


def _account(actor: Text | None) -> str:
    match = _ACTOR.fullmatch(actor.value) if actor is not None else None
    return f"@{match[2]}@{match[1]}" if match else ""


def _attachment(entry: Value) -> Media:
    declared = text(entry, "mediaType")
    kind = declared.value.partition("/")[0] if declared is not None else ""
    return Media(
        kind if kind in ("video", "audio") else "image", entry.span, alt(words(entry, "name") or text(entry, "summary")),
        src=text(entry, "url"),
    )  # fmt: skip
