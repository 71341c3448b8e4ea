"""Which objects of JSON and YAML are content, and the Documents of those in our own form."""

from __future__ import annotations

from collections.abc import Iterator
from typing import TYPE_CHECKING

from socialint.document import Document
from socialint.model import Value
from socialint.parse.content import CONTENT_KEYS, Settings, content
from socialint.parse.context import DECLARING, context_from, names_platform
from socialint.parse.parsed import Problem
from socialint.parse.variants import nothing, posts_of, threads
from socialint.schema import in_words
from socialint.source import Source
from socialint.suggest import one_edit_away

if TYPE_CHECKING:
    from socialint.parse.exports import Reader

#: The keys that hold parts of the post that they stand in.
_PARTS = frozenset({"platforms", "thread"})


def items(root: Value, settings: Settings) -> Iterator[tuple[Value, Reader | None]]:
    """The objects that may be content, with their readers where a platform wrote them.

    The root, or the posts of a queue, or with configured keys any object that has one; below a native object nobody looks for
    more.
    """
    from socialint.parse.exports import recognise

    stack = [root]
    while stack:
        value = stack.pop()
        if isinstance(value.data, dict):
            reader = recognise(value)
            if value is root and reader is None and not settings.content_keys and (posts := queue(root)):
                stack.extend(reversed(posts))
            elif reader is not None or not settings.content_keys or _has_content(value, settings):
                yield value, reader
            if reader is None and settings.content_keys:
                stack.extend(reversed([part for key, part in value.data.items() if key not in _PARTS]))
        elif isinstance(value.data, list) and settings.content_keys:
            stack.extend(reversed(value.data))


def _has_content(value: Value, settings: Settings) -> bool:
    """True where an object has one of the keys for content, ours or configured ones."""
    return any(key in value.data for key in (*CONTENT_KEYS, *settings.content_keys))


def queue(root: Value) -> list[Value]:
    """The posts of `{"posts": [...]}`, ours with what is declared for all of them; none where an object is a post itself."""
    from socialint.parse.exports import recognise

    posts = root.get("posts")
    if posts is None or not isinstance(posts.data, list) or not root.data.keys().isdisjoint(CONTENT_KEYS):
        return []
    shared = {key: value for key, value in root.data.items() if key in DECLARING}
    objects = (post for post in posts.data if isinstance(post.data, dict))
    return [post if recognise(post) else Value({**shared, **post.data}, post.span) for post in objects]


def textless(source: Source, item: Value, keys: tuple[str, ...]) -> Iterator[tuple[bool, Problem]]:
    """What keeps the text of an object from being read, and whether the object is a post by what it declares."""
    post = names_platform(item)
    for key, value in item.data.items():
        if key in keys and value.data is not None:
            message = f'{in_words(value.data)} where a text is expected for "{key}"'
            hint = "write a text" if isinstance(value.data, (dict, list)) else "put it in quotes"
            yield post, Problem("file-schema", value.span, message, hint, source=source)
        elif post and isinstance(value.data, str) and (near := one_edit_away(key, keys)):
            message = f'"{key}" is not one of our fields; did you mean "{near}"?'
            place = value.key_span or value.span
            yield post, Problem("file-schema", place, message, f'write "{near}"', review=True, source=source)


def own(source: Source, item: Value, settings: Settings) -> Iterator[Document]:
    """The Documents of an object in our own form, if it is one."""
    keys = {**CONTENT_KEYS, **settings.content_keys}
    posts = threads(item, keys)
    if posts:
        yield from posts_of(source, posts, item, settings)
        return
    for key, how in keys.items():
        value = item.get(key)
        if value is None or value.text is None or not isinstance(value.data, str):
            continue
        kind = settings.kind or ("post" if how == "text" or names_platform(item) else "page")
        yield content(source, item, value, how, kind, context_from(settings.context, item))
        return
    media = item.get("media")
    if media is not None and media.data and names_platform(item):
        post = content(source, item, nothing(item), "text", settings.kind or "post", context_from(settings.context, item))
        post.head = media.key_span or media.span
        yield post
