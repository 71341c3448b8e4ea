"""Posts of an X archive (`data/tweets.js`; facts read 2026-11-21): `window.YTD.tweets.part0 = [` and JSON.

Every number is a string there, pictures have no alternatives, and whose archive it is stands in another file. The answers of
X's older interface, 1.1, have the same form; pictures there have `ext_alt_text` where somebody asked for it.
"""

from __future__ import annotations

from collections.abc import Iterator
from functools import partial

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import asked_alt, at, entries, post, text, true
from socialint.parse.exports._x import as_written, links
from socialint.pattern import pattern
from socialint.source import Source

#: What stands before the list, and is JavaScript.
ASSIGNMENT = pattern(r"\ufeff?[ \t\r\n]*(?:window\.)?YTD\.(?:tweets?|note_tweet)\.part[0-9]{1,6}[ \t\r\n]*=[ \t\r\n]*(?=\[)")
KINDS = {"animated_gif": "gif", "video": "video"}


def recognise(item: Value) -> bool:
    """A tweet with its full text, in older archives without the object around it."""
    return text(item, "tweet", "full_text") is not None or (
        text(item, "full_text") is not None and (item.get("id_str") is not None or item.get("id") is not None)
    )


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post, none for a repost: that is the text of others, and cut."""
    tweet = at(item, "tweet") or item
    raw, language = text(tweet, "full_text"), text(tweet, "lang")
    if raw is None or raw.value.startswith("RT @") or at(tweet, "retweeted_status") is not None:
        return
    reply = at(tweet, "in_reply_to_status_id_str") is not None or at(tweet, "in_reply_to_status_id") is not None
    pictures = entries(tweet, "extended_entities", "media") or entries(tweet, "entities", "media")
    found = links(at(tweet, "entities"), quoted=False)
    found = found._replace(silent={*found.silent, *links(at(tweet, "extended_entities"), quoted=False).silent})
    named = at(tweet, "quoted_status_id_str") is not None
    quote = named or any("/status/" in target.value for target in found.targets.values())
    yield post(
        source, item, as_written(raw, found, reply=reply, pictures=bool(pictures)), settings,
        platform="x",
        language=language.value if language is not None else "",
        media=[_media(entry) for entry in pictures],
        links=found.targets.values(),
        relations=[word for word, is_so in (("reply", reply), ("quote", quote)) if is_so],
        sensitive=true(tweet, "possibly_sensitive") is not None,
    )  # fmt: skip


def _media(entry: Value) -> Media:
    word = text(entry, "type")
    kind = KINDS.get(word.value if word is not None else "", "image")
    return Media(
        kind, partial(getattr, entry, "span"),
        # X takes alternatives of photos and animations, not of films.
        asked_alt(entry, "ext_alt_text", asked=False) if kind != "video" else Alt(AltState.unknown),
        src=text(entry, "media_url_https") or text(entry, "media_url"),
    )  # fmt: skip
