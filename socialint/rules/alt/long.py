"""Text alternative is very long.

A text alternative is heard in one go: it cannot be skimmed, and some screen readers offer no way to pause inside it. What needs
more room (a chart, a poster full of text) is better said in the post or on the page, with a short text alternative that points
there. No standard sets a number; where a platform does, more is refused or cut off, and that is an error.

Above the advised length the finding is a note for a person to judge. Charts and pictures of text may need more.

## Bad
```toml
[rules.alt-long]
max = 60
```
```markdown
![⟦A bar chart of the visits in each of the twelve months of the year⟧](a.png)
```
```html
<img src="a.png" alt="⟦A bar chart of the visits in each of the twelve months of the year⟧">
```
## Good
```markdown
![A bar chart: visits doubled between March and June](a.png)
```
```json
{"platform": "mastodon", "text": "Hi", "media": [{"src": "a.png", "alt": "A bar chart: visits doubled between March and June"}]}
```
"""

from __future__ import annotations

from collections.abc import Callable, Iterator
from functools import cache
from typing import TYPE_CHECKING, Annotated

from socialint.document import Document
from socialint.media import Media
from socialint.model import Hit, Severity

if TYPE_CHECKING:
    from socialint.post.length import Overflow
    from socialint.post.platforms import Platform

SINCE = "0.1"
SEVERITY = Severity.error
REFS = ("wcag:1.1.1", "platform:alt", "doc:https://www.w3.org/WAI/tutorials/images/complex/")
NEEDS = ("media.alt",)


class Options:
    """The advised length."""

    max: Annotated[int, "longest text alternative, in code points, that needs no second look"] = 250


def check(doc: Document, options: Options) -> Iterator[Hit]:
    """One hit for each text alternative that is longer than a platform takes or than is advised."""
    for item in doc.media:
        text = item.alt.text
        if not item.alt.present or text is None or text.dynamic:
            continue
        refused = _refused(doc, item, text.value) if doc.kind == "post" else None
        if refused:
            message, start, firm = refused
            yield Hit(text.span(start), message, hint="shorten it, and say the rest in the post", review=not firm)
        elif len(text.value) > options.max:
            yield Hit(
                text.span(),
                f"text alternative has {len(text.value)} characters, more than {options.max}",
                hint="shorten it if nothing is lost, or say the details in the text",
                review=True,
            )


@cache
def _of_posts() -> tuple[Callable[[str, str, int], Overflow | None], Callable[[Document], tuple[Platform, ...]]]:
    """What counts and what knows the platforms: imported for posts only."""
    from socialint.post.length import overflow
    from socialint.post.platforms import platforms_of

    return overflow, platforms_of


def _refused(doc: Document, item: Media, alt: str) -> tuple[str, int, bool] | None:
    """Message, place and certainty of the first limit that a platform of the document sets and the text breaks."""
    overflow, platforms_of = _of_posts()
    kind = "image" if item.kind == "gif" else item.kind
    for platform in platforms_of(doc):
        for limit in platform.limits("alt", kind):
            over = overflow(alt, limit.unit, limit.value)
            if over:
                unit = "bytes" if limit.unit == "bytes" else "characters"
                message = f"text alternative has {over.length} {unit}, {platform.title} takes {limit.value}"
                return message, over.start, limit.firm
    return None
