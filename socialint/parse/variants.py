"""Our own format's posts of many parts: a text for each platform, and threads.

    platforms: {x: {text: Short.}, linkedin: {text: Long.}, mastodon: }      Mastodon gets the text that all share
    thread: [Second part., {text: Third part., media: [c.png]}]              follows the text, where there is one

What a variant or a part does not say itself is taken from the post around it; media and a title belong to its first part.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Mapping

from socialint.document import Document
from socialint.model import Context, Segment, SourceMap, Span, Text, Value
from socialint.parse.content import Settings, content
from socialint.parse.context import context_from, platform_name
from socialint.record import Record
from socialint.source import Source

#: Variants, and parts of a thread, that take something from around them; nobody writes more, and a hostile file may.
_MOST = 200
#: What belongs to one part of a thread, and is not handed on to the next.
_OF_ONE_PART = ("media", "title")

#: Makes the Document of a Markdown file's own text, out of its fields, what is declared, and its kind.
Body = Callable[[Value, Context, str], Document]


class Part(Record):
    """One part of a thread, or a whole post. `content` is None for the body of a Markdown file.

    `fields` are its own over those of the post around it; `platforms` is None where those fields say.
    """

    fields: Value
    content: Value | None
    how: str
    platforms: tuple[str, ...] | None
    head: Span | None


def threads(fields: Value, keys: Mapping[str, str], body: bool = False) -> list[list[Part]]:
    """The posts that an object or front matter describes, each as its parts in order; none where it is one plain post.

    `keys` are the names of content and how it is read; `body`: a Markdown file whose body is the shared text.
    """
    variants, thread = fields.get("platforms"), fields.get("thread")
    if variants is None or not isinstance(variants.data, dict) or not variants.data:
        if thread is None or not isinstance(thread.data, list) or not thread.data:
            return []
        if not body and fields.get("platform") is None and variants is None and _content(fields, keys) is None:
            return []  # somebody else's JSON: nothing says that it is a post
        return [list(_parts(fields, keys, None, None, body))]
    found: list[list[Part]] = []
    sharing: list[str] = []
    taken = False  # the shared text, by a platform with further fields of its own
    for number, (name, variant) in enumerate(variants.data.items()):
        own = variant.data if isinstance(variant.data, dict) else {"text": variant} if variant.text is not None else {}
        if not own:
            sharing.append(name)
            continue
        speaks = any(key in own for key in (*keys, "thread"))
        taken = taken or not speaks
        around = {} if number >= _MOST else _without(fields, (*keys, "thread")) if speaks else fields.data
        post = Value({**around, **own}, fields.span)
        found.append(list(_parts(post, keys, (platform_name(name),), variant.key_span, body and not speaks)))
    # A text that no platform is to get is still looked at.
    if sharing or (not taken and (body or _content(fields, keys) is not None)):
        shared = tuple(map(platform_name, sharing))
        head = variants.data[sharing[0]].key_span if sharing else None
        found.insert(0, list(_parts(fields, keys, shared, head, body)))
    return found


def _parts(
    post: Value, keys: Mapping[str, str], platforms: tuple[str, ...] | None, head: Span | None, body: bool
) -> Iterator[Part]:
    thread = post.get("thread")
    further = list(thread.items()) if thread is not None and isinstance(thread.data, list) else []
    found = _content(post, keys)
    if head is None and thread is not None and not body and found is None:
        head = thread.key_span
    if body or found is not None or not further:
        text, how = (None, "") if body else found or (nothing(post), "text")
        head = head or (text.key_span if text is not None else None)
        yield Part(post, text, how, platforms, head)
        around = _without(post, (*keys, *_OF_ONE_PART))
    else:
        around = _without(post, keys)
    for number, item in enumerate(further):
        own = item.data if isinstance(item.data, dict) else {"text": item}
        fields = Value({**around, **own}, item.span)
        yield Part(fields, *(_content(fields, keys) or (nothing(item), "text")), platforms, head)
        around = _without(Value(around, post.span), _OF_ONE_PART) if number < _MOST else {}


def _content(fields: Value, keys: Mapping[str, str]) -> tuple[Value, str] | None:
    """The text of an object and how it is read, None where it has none."""
    for key, how in keys.items():
        value = fields.get(key)
        if value is not None and value.text is not None and isinstance(value.data, str):
            return value, how
    return None


def _without(fields: Value, keys: tuple[str, ...] | Mapping[str, str]) -> dict[str, Value]:
    return {key: value for key, value in fields.data.items() if key not in keys}


def nothing(where: Value) -> Value:
    """The text of a post that is nothing but pictures."""
    start = where.span.start
    return Value("", where.span, Text("", SourceMap([Segment(0, 0, start, start)])))


def posts_of(
    source: Source, posts: list[list[Part]], fields: Value, settings: Settings, body: Body | None = None
) -> Iterator[Document]:
    """The Documents of the posts that `threads` found; `body` makes the one whose text is that of the Markdown file."""
    for number, post in enumerate(posts):
        yield from _thread(source, post, Value({}, fields.span) if number else fields, settings, body)


def _thread(source: Source, parts: list[Part], declared: Value, settings: Settings, body: Body | None) -> list[Document]:
    """The Documents of one post for one platform, in order."""
    found: list[Document] = []
    for part in parts:
        context = context_from(settings.context, part.fields)
        if part.platforms is not None:
            context = context._replace(platforms=part.platforms)
        kind = settings.kind or "post"
        if part.content is None and body is not None:
            document = body(part.fields, context, kind)
        else:
            assert part.content is not None
            document = content(source, part.fields, part.content, part.how, kind, context, "markdown" if body else "json")
        document.declared = Value({}, declared.span) if found else declared
        document.part = len(found)
        if part.head is not None:
            document.head = part.head
        found.append(document)
    found[0].later = found[1:]
    return found
