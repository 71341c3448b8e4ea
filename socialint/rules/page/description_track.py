"""What a film shows is described only in a track that browsers do not speak.

A `<track kind="descriptions">` is right HTML, but no browser reads it to anybody by itself (looked up 2026-11-21). People who do
not see need the description in the film's sound, in a second version of the film, or as text.

It is a warning only where nothing else on the page could be the alternative: no link, no frame, no script that could speak the
track, no other recording, and less text than one word for every four seconds of a film in the repository. That somebody wrote
such a track says that the film's own sound does not tell all. Otherwise a person has to look: a note.

## Bad
```html
<video src="https://example.org/film.mp4" controls>⟦<track kind="descriptions" src="/film.vtt">⟧</video>
```
## Good
```html
<video src="https://example.org/described.mp4" controls></video> <a href="/film-in-words">The film in words</a>
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Severity
from socialint.rules.page.media_alternative import met, nothing_else

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.2.1", "wcag:1.2.3", "wcag:1.2.5", "section508:E205.4", "act:c3232f", "act:c5a4ea", "act:1ec09b",
        "doc:https://www.w3.org/WAI/WCAG22/Techniques/html/H96")  # fmt: skip
KINDS = ("page",)
NEEDS = ("<track>",)


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each such track."""
    tracks = [one for one in doc.elements("track") if one.get("kind", "").strip().lower() == "descriptions"]
    if not tracks:
        return
    from socialint.page.recordings import asleep, playing

    recordings = list(doc.elements("video", "audio"))
    still = asleep(doc, "video")
    for track in tracks:
        video = track.parent
        if video is None or video.tag != "video" or id(video) in still or not met(doc, video):
            continue
        seconds = playing(doc, video).seconds
        if len(recordings) == 1 and seconds and nothing_else(doc, seconds):
            message = "description is only in a track that browsers do not speak"
            yield Hit(track.tag_span, message, hint="put it into the sound, or write it down")
        else:
            message = "browsers do not speak this description: is it anywhere else?"
            yield Hit(track.tag_span, message, hint="put it into the sound, or write it down", review=True)
