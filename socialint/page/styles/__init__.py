"""What a page looks like, from its source: stylesheets, cascade, computed values.

    styles = of(doc)
    styles.computed(element).color          Color(red, green, blue, alpha), or CANNOT_TELL
    styles.computed(element).font_size      CSS pixels
    styles.hidden(element)                  nobody sees it: display, visibility
    styles.complete                         False where a stylesheet could not be read

The reader is one that `media_queries` describes: a screen of 1280 by 720 CSS pixels, a
page at rest. Read are `<style>` elements, linked files inside the repository,
`style` attributes and presentational attributes; nothing is fetched. After CSS
Syntax 3, Selectors 4, Cascading 5, Custom Properties 1, Conditional Rules 3,
Media Queries 5, Nesting 1, Color 4, Fonts 4, Display 3; matching is the HTML
parser's. `CANNOT_TELL` is a value of its own: what depends on settings, on a
container's size, or on a function that is not worked out.
"""

from __future__ import annotations

from socialint.document import Document
from socialint.page.styles.cascade import Styles, by_attributes, of_tree
from socialint.page.styles.colors import CANNOT_TELL, CannotTell, Color, contrast
from socialint.page.styles.computed import Computed

__all__ = ["CANNOT_TELL", "CannotTell", "Color", "Computed", "Styles", "by_attributes", "contrast", "of", "of_tree"]


def of(doc: Document) -> Styles:
    """The styles of a document, made once and shared by the rules."""
    return of_tree(doc.root)
