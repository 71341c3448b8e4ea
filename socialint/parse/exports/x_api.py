"""Posts of X's API v2 (docs.x.com; read 2026-11-21): an answer with `data` and `includes`, one post of it, or a request.

`alt_text` is left out where nobody asked for it: a picture without one is missing a text only where another one of the same
answer has one. A request names pictures by ids and says nothing of their alternatives.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from socialint.document import Document
from socialint.media import Alt, AltState, Media
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import asked_alt, at, entries, has, post, text, true, words
from socialint.parse.exports._x import as_written, links
from socialint.parse.exports.x_archive import KINDS
from socialint.source import Source

_OF_A_POST = ("edit_history_tweet_ids", "conversation_id", "referenced_tweets", "author_id", "possibly_sensitive", "note_tweet")
_OF_A_REQUEST = ("paid_partnership", "quote_tweet_id", "reply_settings", "for_super_followers_only", "made_with_ai",
                 "direct_message_deep_link", "nullcast")  # fmt: skip


def recognise(item: Value) -> bool:
    """An answer with a post that is X's, such a post, or a request to create one."""
    data = at(item, "data")
    return _is_post(item) or _is_request(item) or (data is not None and any(_is_post(entry) for entry in data.items()))


def _is_post(item: Value) -> bool:
    id = text(item, "id")
    return (
        text(item, "text") is not None
        and id is not None
        and id.value.isdigit()
        and (has(item, *_OF_A_POST) or at(item, "attachments", "media_keys") is not None)
    )


def _is_request(item: Value) -> bool:
    if text(item, "text") is None or has(item, "id"):
        return False
    named = at(item, "media", "media_ids") is not None or at(item, "reply", "in_reply_to_tweet_id") is not None
    return named or has(item, *_OF_A_REQUEST)


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post for each that is not a repost."""
    if _is_request(item):
        yield _request(source, item, settings)
        return
    media = {key.value: entry for entry in entries(item, "includes", "media") if (key := text(entry, "media_key")) is not None}
    users = {id.value: entry for entry in entries(item, "includes", "users") if (id := text(entry, "id")) is not None}
    data = at(item, "data")
    for tweet in data.items() if data is not None else (item,):
        if text(tweet, "text") is not None and "retweeted" not in _references(tweet):
            yield _post(source, tweet, settings, media, users)


def _references(tweet: Value) -> set[str]:
    return {kind.value for entry in entries(tweet, "referenced_tweets") if (kind := text(entry, "type")) is not None}


def _post(source: Source, tweet: Value, settings: Settings, media: Mapping[str, Value], users: Mapping[str, Value]) -> Document:
    references, language = _references(tweet), text(tweet, "lang")
    long = words(tweet, "note_tweet", "text")
    raw = long or text(tweet, "text")
    assert raw is not None
    keys = at(tweet, "attachments", "media_keys")
    pictures = [(key, media.get(str(key.data))) for key in keys.items()] if keys is not None else []
    pictures += [(entry, entry) for entry in entries(tweet, "attachments", "media")]  # as some tools join them
    found = links(at(tweet, "note_tweet", "entities") if long else at(tweet, "entities"), quoted="quoted" in references)
    author = text(tweet, "author_id")
    user = users.get(author.value) if author is not None else None
    name, handle = words(user, "name"), words(user, "username")
    asked = any(has(entry, "alt_text") for entry in media.values())
    document = post(
        source, tweet, as_written(raw, found, reply="replied_to" in references, pictures=bool(pictures)), settings,
        platform="x",
        language=language.value if language is not None else "",
        account=f"@{handle.value}" if handle is not None else "",
        author=name.value if name is not None else "",
        paid="true" if true(tweet, "paid_partnership") else "",
        fields={"date": text(tweet, "created_at")},
        media=[_media(key, entry, asked) for key, entry in pictures],
        links=found.targets.values(),
        relations=[word for word, kind in (("reply", "replied_to"), ("quote", "quoted")) if kind in references],
        sensitive=true(tweet, "possibly_sensitive") is not None,
    )  # fmt: skip
    document.long_form = long is not None
    return document


def _media(key: Value, entry: Value | None, asked: bool) -> Media:
    if entry is None:
        return Media("image", key.span, Alt(AltState.unknown))
    word = text(entry, "type")
    kind = KINDS.get(word.value if word is not None else "", "image")
    # X takes alternatives of photos and animations, not of films.
    known = asked_alt(entry, "alt_text", asked) if kind != "video" or words(entry, "alt_text") else Alt(AltState.unknown)
    return Media(kind, entry.span, known, src=text(entry, "url") or text(entry, "preview_image_url"))


def _request(source: Source, item: Value, settings: Settings) -> Document:
    ids = at(item, "media", "media_ids")
    relations = ["reply"] if at(item, "reply", "in_reply_to_tweet_id") is not None else []
    if at(item, "quote_tweet_id") is not None:
        relations.append("quote")
    return post(
        source, item, item.get("text"), settings,
        platform="x",
        paid="true" if true(item, "paid_partnership") else "",
        media=[Media("image", id.span, Alt(AltState.unknown)) for id in ids.items()] if ids is not None else (),
        links=[text(item, "card_uri")],
        relations=relations,
    )  # fmt: skip
