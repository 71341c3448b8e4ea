"""The way from a post to the pages behind its links, as far as they are files of the repository.

`[[site]]` of the configuration says which addresses are which folder. Nothing
is fetched: a link that leads elsewhere is a question for a person.
"""

from __future__ import annotations

import os
from collections.abc import Iterator
from functools import lru_cache
from typing import NamedTuple
from urllib.parse import unquote, urlsplit

from socialint.document import Document, House, Site

#: Most Markdown sources of a site whose front matter is read for permalinks.
_MOST = 5000
#: What an address may be a file as, when it is none itself.
_ENDINGS = ("", ".html", ".htm", ".md", ".markdown", "/index.html", "/index.htm", "/index.md", "/_index.md", "/README.md")
_PAGES = (".html", ".htm", ".xhtml", ".md", ".markdown", ".mdx")
#: Fields of front matter that give a page its address: those of Jekyll, Hugo, Eleventy and the like.
_ADDRESSES = ("permalink", "url", "aliases", "redirect_from")


class Landing(NamedTuple):
    """Where a link leads: to a page of the repository, or to none, and why."""

    url: str
    page: Document | None
    reason: str = ""


def landing(house: House, url: str) -> Landing:
    """What stands behind an address. Never raises, never leaves a site's folder."""
    try:
        parts = urlsplit((url if "//" in url else f"//{url}").rstrip(").,;!?"))
        host, path = _host(parts.hostname or ""), unquote(parts.path)
    except ValueError:
        return Landing(url, None, "it is no address")
    sites = [(site, below) for site in house.sites if (below := _below(site, host, path)) is not None]
    if not sites:
        return Landing(url, None, "no site of the configuration has it")
    site, below = max(sites, key=lambda pair: len(pair[0].url))
    if ".." in below.split("/") or "\0" in below or "\\" in below:
        return Landing(url, None, f"it leads out of {site.shown}")
    for real in _candidates(house, site, below):
        return _page(house, url, real, site)
    return Landing(url, None, f"{site.shown} has no such page")


def _host(name: str) -> str:
    return name.lower().removeprefix("www.")


def _below(site: Site, host: str, path: str) -> str | None:
    """The part of a path that lies below a site's address, None where it does not."""
    parts = urlsplit(site.url)
    top = parts.path.rstrip("/")
    if _host(parts.hostname or "") != host or not (path == top or path.startswith(top + "/")):
        return None
    return path[len(top) :].strip("/")


def _candidates(house: House, site: Site, below: str) -> Iterator[str]:
    """The file of an address, if there is one."""
    base = os.path.join(site.root, *below.split("/")) if below else site.root
    for ending in _ENDINGS:
        name = base + ending
        if name.lower().endswith(_PAGES) and os.path.isfile(name):
            yield name
            return
    known = _permalinks(house, site.root).get(below)
    if known:
        yield known


def _page(house: House, url: str, real: str, site: Site) -> Landing:
    doc = _read(
        house, real, os.path.normpath(os.path.join(site.shown, os.path.relpath(real, site.root))).replace(os.sep, "/"), site.root
    )
    return Landing(url, doc) if isinstance(doc, Document) else Landing(url, None, doc)


# A house is one of a run: what is kept for it is read again in the next.
@lru_cache(maxsize=64)
def _read(house: House, real: str, shown: str, root: str) -> Document | str:
    """A page, or why there is none."""
    from pathlib import Path

    from socialint.parse.documents import parse
    from socialint.read import Unreadable, read

    source = read(Path(real), shown, Path(root))
    if isinstance(source, Unreadable):
        return f"{shown}: {source.message}"
    page = next((doc for doc in parse(source).documents if doc.kind == "page"), None)
    if page is None:
        return f"{shown} is no page"
    page.root.places.near = (Path(real), house.root or Path(root))  # where its stylesheets are looked for
    return page


@lru_cache(maxsize=16)
def _permalinks(house: House, root: str) -> dict[str, str]:
    """The Markdown sources of a site by the addresses in their front matter."""
    found: dict[str, str] = {}
    read = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "node_modules")))
        for name in sorted(files):
            if name.lower().endswith((".md", ".markdown", ".mdx")):
                read += 1
                if read > _MOST:
                    return found
                real = os.path.join(folder, name)
                for address in _addresses(real, root, os.path.relpath(folder, root)):
                    found.setdefault(address, real)
    return found


def _addresses(real: str, root: str, folder: str) -> Iterator[str]:
    from pathlib import Path

    from socialint.parse.frontmatter import FrontMatterError, read_front_matter
    from socialint.read import Unreadable, read

    source = read(Path(real), real, Path(root))
    if isinstance(source, Unreadable):
        return
    try:
        matter = read_front_matter(source.text)
    except FrontMatterError:
        return
    if matter is None:
        return
    for key in _ADDRESSES:
        field = matter.root.get(key)
        if field is not None and field.data is not None:
            yield from (urlsplit(text).path.strip("/").removesuffix("/index.html") for text in field.strings() if "[" not in text)
    slug = matter.root.get("slug")
    if slug is not None and isinstance(slug.data, str):
        yield "/".join(part for part in (*folder.replace(os.sep, "/").split("/"), slug.data.strip("/")) if part != ".")
