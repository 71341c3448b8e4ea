"""Text alternative repeats the caption.

Who hears both hears the same sentence twice and still does not know what the picture shows. The caption is for everybody: it
says who, when and why. The text alternative is for those who do not see: it says what there is to see.

Compared are the text alternative and the picture's caption (`figcaption`, or the `caption` field), without regard to case,
blanks, punctuation and words like "image of", and in a post the whole text of the post. Three words in a row of a longer caption
are a repetition, too, and so is what makes up most of a short one. A picture that is all of a link gives that link its name, and
is left alone.

## Bad
```html
<figure><img src="a.png" alt="⟦The new clinic⟧"><figcaption>The new clinic.</figcaption></figure>
<figure><img src="b.png" alt="⟦Plan of the rooms⟧"><figcaption>Figure 2: plan of the rooms, as of May.</figcaption></figure>
```
```json
{"platform": "x", "text": "Hi", "media": [{"src": "a.png", "alt": "⟦The new clinic⟧", "caption": "The new clinic"}]}
```
## Good
```html
<figure><img src="a.png" alt="A low brick building with a ramp"><figcaption>The new clinic.</figcaption></figure>
<figure><a href="/clinic"><img src="b.png" alt="The new clinic"></a><figcaption>The new clinic</figcaption></figure>
```
```json
{"platform": "x", "text": "Hi", "media": [{"src": "a.png", "alt": "A low brick building", "caption": "The new clinic"}]}
```
"""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Related, Severity, Text
from socialint.pattern import pattern
from socialint.rules._words import shown
from socialint.rules.alt._texts import names_link

SINCE = "0.1"
SEVERITY = Severity.warning
REFS = ("wcag:1.1.1", "section508:E205.4", "doc:https://www.w3.org/WAI/tutorials/images/")
NEEDS = ("media.alt",)

_WORD = pattern(r"[^\W_]+")
_OTHER = pattern(r"[\W_]+")


def check(doc: Document) -> Iterator[Hit]:
    """One hit for each text alternative that says what stands beside the picture."""
    for item in doc.media:
        text = item.alt.text
        if not item.alt.present or text is None or text.dynamic:
            continue
        if item.caption is not None and not names_link(item.element) and _repeats(text.value, item.caption.value):
            yield _hit(text, item.caption, "the caption")
        elif (
            doc.kind == "post"
            and _first(text.value) in doc.folded
            and (words := _words(text.value))
            and _words(doc.text.value) == words
        ):
            yield _hit(text, doc.text, "the text of the post")


def _repeats(alt: str, caption: str) -> bool:
    from socialint.reading.alternatives import said_again, stands_in  # few pictures have a caption

    return said_again(alt, caption) or stands_in(alt, caption)


def _first(text: str) -> str:
    """The first word; "" where it has none."""
    word = _WORD.search(text)
    return word[0].casefold() if word else ""


def _words(text: str) -> str:
    return _OTHER.sub(" ", text.casefold()).strip()


def _hit(text: Text, other: Text, what: str) -> Hit:
    return Hit(
        text.strip().span(),
        f"text alternative {shown(text.value)} repeats {what}",
        hint="describe what there is to see",
        related=(Related(other.span(), what),),
    )
