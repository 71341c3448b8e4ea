"""Long posts of an X archive (`data/note-tweet.js`): `window.YTD.note_tweet.part0 = [` and JSON.

`tweets.js` holds only their beginnings. No document of X describes the file: that a post is a `noteTweet` whose `core` has the
`text` is what several programs agree on that read archives (looked at 2026-11-22). What else they hold is not read.
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Value
from socialint.parse.content import Settings
from socialint.parse.exports._parts import at, post, text
from socialint.parse.exports._x import as_written, links
from socialint.source import Source


def recognise(item: Value) -> bool:
    """A long post with its text."""
    return text(item, "noteTweet", "core", "text") is not None


def read(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """One post. Whether it has pictures or answers another stands in `tweets.js`."""
    raw = text(item, "noteTweet", "core", "text")
    if raw is None:
        return
    found = links(at(item, "noteTweet", "core"), quoted=False)
    document = post(source, item, as_written(raw, found, reply=False, pictures=False), settings, platform="x")
    document.long_form = True
    yield document
