"""Sound starts by itself and cannot be stopped.

A page that speaks drowns the screen reader that speaks at the same time: the reader cannot even find the button to stop it. Sound
that starts by itself for more than three seconds needs a way to stop it, or must not start.

Looked at are `<video autoplay>` and `<audio autoplay>` without `muted` and `controls`. How long they play, and whether they have
sound, is read from the header of the file where it lies in the repository (MP3, WAV, Ogg, FLAC, MP4, MOV, WebM); `#t=` and `loop`
count. Where that cannot be known, or a script and something to press are on the page, a person has to look: a note.

## Bad
```html
<!doctype html>
<html lang="en"><head><title>Waves</title></head>
<body><audio src="https://example.org/waves.mp3" ⟦autoplay⟧ loop></audio></body></html>
```
## Good
```html
<video src="waves.mp4" autoplay muted loop></video> <audio src="waves.mp3" controls></audio>
<video src="waves.mp4" autoplay controls></video>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.page.names import bound
from socialint.page.roles import focusable
from socialint.page.view import view
from socialint.tree import Element

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.4.2", "section508:E205.4", "act:80f0bf", "act:4c31df", "axe:no-autoplay-audio",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/failures/F23")  # fmt: skip
KINDS = ("page",)
NEEDS = ("[autoplay]",)

#: Shorter sounds need no way to stop them, in seconds (WCAG 2.2, 1.4.2).
SHORT = 3


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each sound that starts by itself."""
    stoppable: bool | None = None
    for element in starting(doc):
        if "controls" in element.attrs:
            continue
        from socialint.page.recordings import playing

        plays = playing(doc, element)
        silent = plays.sound is False or (plays.file is not None and plays.sound is None)
        if silent or (plays.seconds is not None and plays.seconds <= SHORT):
            continue
        hint = "add controls or muted, or leave out autoplay"
        place = element.attribute_span("autoplay")
        if plays.seconds is None or not plays.sound:
            message = f"{element.tag} starts by itself: more than three seconds of sound need a way to stop it"
            yield Hit(place, message, hint=hint, review=True)
            continue
        if stoppable is None:
            stoppable = not doc.whole_page or _could_be_stopped(doc)
        if stoppable:
            message = f"{element.tag} starts by itself with sound: is there a way to stop it before everything else?"
            yield Hit(place, message, hint=hint, review=True)
        else:
            yield Hit(place, f"{element.tag} starts by itself with sound and cannot be stopped", hint=hint)


def starting(doc: Document) -> Iterator[Element]:
    """The elements that play with sound when the page is there, as far as their markup says."""
    found = [e for e in doc.elements("audio", "video") if "autoplay" in e.attrs and "muted" not in e.attrs]
    if found:
        from socialint.page.recordings import asleep

        still = asleep(doc, "audio", "video")
        yield from (element for element in found if id(element) not in still and not bound(element))


def _could_be_stopped(doc: Document) -> bool:
    """True where a script may stop it and there is something that everybody can find and press."""
    if not any(_runs(element) for element in doc.elements()):
        return False

    tree = view(doc.root)
    return any(
        (focusable(element) or "onclick" in element.attrs) and not tree.hidden(element)
        for element in doc.elements()
        if element.tag not in ("audio", "video")
    )


def _runs(element: Element) -> bool:
    return element.tag == "script" or any(name.startswith("on") for name in element.attrs)
