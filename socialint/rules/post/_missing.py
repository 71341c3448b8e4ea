"""Files that a post names and that are not there."""

from __future__ import annotations

from collections.abc import Iterator

from socialint.document import Document
from socialint.model import Hit, Text
from socialint.post.files import beside, find
from socialint.rules._words import shown


def missing(doc: Document, address: Text, required: bool = False) -> Iterator[Hit]:
    """A hit where a file should lie in the repository and does not."""
    folder, _, name = find(doc, address.value).wanted.rpartition("/")
    if not name or not ("." in name or required):
        return
    others = beside(doc.house.root, folder)
    if others or required:
        from socialint.suggest import closest

        near = closest(name, others)
        yield Hit(address.span(), f"there is no file {shown(name)}", f"write {near}" if near else "add it, or mend the path")
