"""Sound or video has no text beside it.

Who does not hear cannot use sound without a transcript or captions; who does not see cannot use a silent film without a
description.

Whether a text says what the film says is for people to judge: a video with sound and without a captions track gives a note,
since captions may be in its picture, and so does sound without a link to a transcript. It is an error only where nothing on the
page could be that alternative: no link, no frame, no script, no other recording, and less text than one word for every four
seconds. Text that nobody ever sees does not count. How long a file plays, and whether it has sound, is read from its header
where it lies in the repository; otherwise that cannot be told.

## Bad
```html
<!doctype html>
<html lang="en"><head><title>The film</title></head>
<body><p>Our new film <a href="/about">(about it)</a></p>
⟦<video src="https://example.org/film.mp4" controls>⟧</video></body></html>
```
## Good
```html
<video src="film.mp4" controls><track kind="captions" src="film.vtt" srclang="en"></video>
<video src="waves.mp4" autoplay muted loop></video>
<audio src="talk.mp3" controls></audio> <a href="talk.html">Transcript of the talk</a>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.blocks import Block
from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.names import bound
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.2.1", "wcag:1.2.2", "wcag:1.2.3", "wcag:1.2.5", "section508:E205.4", "act:2eb176", "act:e7aa44", "act:ee13b5",
        "act:c3232f", "axe:video-caption")  # fmt: skip
KINDS = ("page",)
NEEDS = ("<audio>", "<video>")

#: Nobody says, or describes, less than one word in so many seconds.
_SLOWEST = 4
#: Things that may hold, fetch or write an alternative.
_ELSEWHERE = frozenset({"a", "area", "iframe", "object", "embed", "script", "form", "button", "frame"})


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each recording without an alternative, or without a sign of one."""
    recordings = list(doc.elements("audio", "video"))
    if not recordings:
        return
    from socialint.page.recordings import asleep, playing

    named = _named(doc)
    still = asleep(doc, "audio", "video")
    for element in recordings:
        if id(element) in still or not met(doc, element):
            continue
        plays = playing(doc, element)
        inner = [child for child in element.children if isinstance(child, Element) and child.tag == "track"]
        tracks = {(track.get("kind") or "subtitles").strip().lower() for track in inner}
        audible = plays.sound if element.tag == "video" else True
        seconds = plays.seconds if plays.sound is not None else None
        if element.tag == "audio" or audible is False:
            what = "sound" if element.tag == "audio" else "silent video"
            if "descriptions" in tracks or named:
                continue
            if seconds and len(recordings) == 1 and nothing_else(doc, seconds):
                yield Hit(element.tag_span, f"{what} has no alternative on this page", hint="write down what it says or shows")
            elif element.tag == "audio":
                yield Hit(element.tag_span, "sound: is what it says written somewhere?", "link to a transcript", review=True)
        elif not tracks & {"captions", "subtitles"} and not ("muted" in element.attrs and "controls" not in element.attrs):
            yield Hit(element.tag_span, "video has no captions track: are captions in its picture?", "add a track", review=True)


def met(doc: Document, element: Element) -> bool:
    """True for a recording that readers meet and whose sources stand in the markup."""
    if not ("controls" in element.attrs or "autoplay" in element.attrs):
        return False
    if "src" not in element.attrs and not any(isinstance(child, Element) and child.tag == "source" for child in element.children):
        return False

    return not bound(element) and not view(doc.root).hidden(element)


def _named(doc: Document) -> bool:
    """True where a link or a summary speaks of a transcript."""
    from socialint.page.captions import TRANSCRIPT

    texts = (element.text_content.lower() for element in doc.elements("a", "summary", "h2", "h3", "h4"))
    return any(word in text for text in texts for word in TRANSCRIPT)


def nothing_else(doc: Document, seconds: float) -> bool:
    """True where nothing on a whole page can be the alternative."""
    if not doc.whole_page or any(
        other.tag in _ELSEWHERE or "-" in other.tag or any(name.startswith(("on", "role")) for name in other.attrs)
        for other in doc.elements()
    ):
        return False
    blocks = [block for block in doc.prose() if not _lost(doc, block)]
    words = sum(len(block.value.split()) for block in blocks)
    words += sum(len(other.get(name, "").split()) for other in doc.elements() for name in ("alt", "title", "aria-label"))
    return words * _SLOWEST < seconds


def _lost(doc: Document, block: Block) -> bool:
    """True for text that nobody ever sees, on a page that holds nothing to bring it out."""
    from socialint.page.styles import of
    from socialint.page.styles.scene import indented_away

    if any(word in doc.source.text for word in (":hover", ":focus", ":target", ":checked")) or any(doc.elements("link", "input")):
        return False
    element = block.element
    if view(doc.root).unseen(element):
        return True
    alone = not any(isinstance(child, Element) for child in element.children)
    return alone and indented_away(of(doc).computed(element), len(block.value))
