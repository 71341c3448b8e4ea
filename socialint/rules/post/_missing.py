"""Files that a post names and that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Text
from socialint.rules._words import shown


def missing(doc: Document, address: Text, required: bool = False) -> Iterator[Hit]:
    """A hit where a file should lie in the repository and does not."""
    from socialint.post.files import beside, find

    place = find(doc, address.value).missing
    if place is None or not (place.suffix or required):
        return
    from socialint.suggest import closest

    others = beside(place.parent)
    if others or required:
        near = closest(place.name, others)
        yield Hit(
            address.span(), f"there is no file {shown(place.name)}", f"write {near}" if near else "add it, or mend the path"
        )
