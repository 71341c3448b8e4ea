"""The way from a post or page to the pages behind its links, as far as they are files of the repository.

`[[site]]` of the configuration says which addresses are which folder; relative
links lead from file to file. Nothing is fetched: a link that leads elsewhere is
a question for a person.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import lru_cache
from itertools import islice
from urllib.parse import unquote, urlsplit

from socialint.document import Document, House, Link
from socialint.model import MASK
from socialint.pattern import pattern
from socialint.read import outside
from socialint.record import Record
from socialint.sites import BARE, Site, file_of, from_top, holds, in_site, joined, leads_out, site_of
from socialint.suggest import closest

_SCHEME = pattern(r"[A-Za-z][A-Za-z0-9+.-]*:")
_WEB = pattern(r"(?:https?:)?//", re.IGNORECASE)
_BARE = pattern(BARE)
#: Most sources of a site whose front matter is read for permalinks.
_MOST = 5000
#: The seconds in which nobody reads a page.
_AT_ONCE = 1
#: So often a page may lead on to the next.
_HOPS = 10
#: What an address may be a file as, when it is none itself.
_ENDINGS = ("", ".html", ".htm", ".md", ".markdown", "/index.html", "/index.htm", "/index.md", "/_index.md", "/README.md")
_PAGES = (".html", ".htm", ".xhtml", ".md", ".markdown", ".mdx")
#: Fields of front matter that give a page its address: those of Jekyll, Hugo, Eleventy and the like.
_ADDRESSES = ("permalink", "url", "aliases", "redirect_from")
#: Why most links lead nowhere that can be looked at.
_NO_SITE = "no [[site]] in socialint.toml has it"


class Landing(Record):
    """Where a link leads: to a page of the repository, or to none, and why."""

    url: str
    page: Document | None
    reason: str = ""


class Lost(Record):
    """An address of a site that no page answers."""

    site: Site
    near: str  # the address below that of the site which was likely meant, "" where none is like it


def landings(doc: Document) -> Iterator[Landing]:
    """What stands behind the links of a page, each once, not the page itself. Mail, telephone and places on it are none.

    The first, the last, the second, the last but one: what the law demands is linked beside the offer or in the footer.
    """
    met = {str(doc.source.real)}
    hrefs = list(dict.fromkeys(link.href.strip() for link in doc.links() if leads(link.href)))
    for href in (hrefs[-1 - at // 2 if at % 2 else at // 2] for at in range(len(hrefs))):
        way = behind(doc, href)
        place = way.url if way.page is None else str(way.page.source.real)
        if place not in met:
            met.add(place)
            yield way._replace(url=href)


def behind(doc: Document, href: str) -> Landing:
    """What stands behind a link of a page."""
    base = next((element.get("href") or "" for element in doc.elements("base")), "")
    return landing(doc.house, joined(base, href.strip()), doc)


def leads(href: str) -> bool:
    """True for a link to a page, that is, not for mail, a telephone or a place on the same page."""
    href = href.strip()
    return bool(href) and href[0] != "#" and not (_SCHEME.match(href) and not href.lower().startswith(("http:", "https:")))


def landing(house: House, url: str, doc: Document | None = None) -> Landing:
    """What stands behind an address; a relative one counts from a document's file. Never raises, never leaves the repository.

    Where a page is only there to lead on to another at once, it is that one.
    """
    way = _landing(house, url, doc)
    met: set[str] = set()
    while way.page is not None and (onward := _onward(way.page)):
        page = way.page
        if str(page.source.real) in met or len(met) == _HOPS:
            return Landing(url, None, f"{page.source.path} leads on and on")
        met.add(str(page.source.real))
        way = _landing(house, onward, page)
        if way.page is None:
            return Landing(url, None, f"{page.source.path} leads on to {onward[:80]}: {way.reason}")
    return way._replace(url=url)


def _onward(page: Document) -> str:
    """Where a page leads on to as soon as it is there (`<meta http-equiv="refresh">`), "" for one that stays."""
    if "http-equiv" not in page.index.attributes:
        return ""
    from socialint.page.timing import refresh

    found = refresh(page)
    return found.target if found and found.seconds <= _AT_ONCE else ""


def _landing(house: House, url: str, doc: Document | None) -> Landing:
    near = doc.root.places.near if doc is not None else None
    if doc is not None and near and not (_SCHEME.match(url) or url.startswith(("//", "www."))):
        way = _from_file(house, url, doc, str(near[0]))
        # What people write of an address in a post is not counted from the post's file.
        if way.page is not None or doc.kind != "post" or not _BARE.match(url):
            return way
    try:
        place = _in_site(house, url)
    except ValueError:
        return Landing(url, None, "it is no address")
    if place is None:
        return Landing(url, None, _NO_SITE)
    site, below = place
    if leads_out(below):
        return Landing(url, None, f"it leads out of {site.shown}")
    real = _file(house, site, below)
    if real is None:
        known = os.path.isdir(site.root)
        return Landing(url, None, f"{site.shown} has no such page" if known else f"the folder {site.shown} is not there")
    return _page(house, url, real, os.path.join(site.shown, os.path.relpath(real, site.root)), site.root)


def lost(house: House, url: str) -> Lost | None:
    """Tells it of an address of the house's own sites that no page answers though others lie where it should.

    None for all else: where the folder is not there or holds no page, nobody can tell, nor where it holds but a part of the site,
    without its front page, and nothing of almost that name. Never raises, never leaves the repository.
    """
    place = _unanswered(house, url)
    return _lost(house, *place) if place else None


def lost_links(doc: Document) -> list[tuple[Link, Lost]]:
    """The links of a page into the house's own sites that lead to no page though one of almost that name is there.

    None where one of them leads to a page that is not here and like no other: then only a part of the site is here.
    """
    found: list[tuple[Link, Lost]] = []
    own = _own_address(doc)
    for link in doc.links():
        url = joined(own, link.href.strip())
        place = _unanswered(doc.house, url) if _WEB.match(url) and MASK not in url else None
        if place is None:
            continue
        missing = _lost(doc.house, *place)
        if missing is None or not missing.near:
            return []
        found.append((link, missing))
    return found


def _unanswered(house: House, url: str) -> tuple[Site, str] | None:
    """The site and the path below it of an address of the house's own to which no page answers."""
    try:
        place = _in_site(house, url)
    except ValueError:
        return None
    return None if place is None or not place[1] or leads_out(place[1]) or _answers(house, *place) else place


def _lost(house: House, site: Site, below: str) -> Lost | None:
    folder, _, name = below.rpartition("/")
    others = _names(site.root, folder)
    if not others:
        return None
    stem, ending = os.path.splitext(name) if name.lower().endswith(_PAGES) else (name, "")
    near = closest(stem, [other for other in others if _figures(other) == _figures(stem)])
    if not near and _file(house, site, "") is None:
        return None
    return Lost(site, f"{folder}/{near}{ending}".lstrip("/") if near else "")


def _own_address(doc: Document) -> str:
    """The address of a built page that lies in a site, "" of others: what their relative links count from cannot be told."""
    near = doc.root.places.near
    if not near or doc.format != "html" or not doc.whole_page or doc.holds(("<base>",)):
        return ""
    real = str(near[0])
    site = site_of(doc.house.sites, real)
    return f"{site.url.rstrip('/')}/{os.path.relpath(real, site.root).replace(os.sep, '/')}" if site else ""


def _figures(name: str) -> str:
    """The digits of a name: the report of another year is another report."""
    return "".join(filter(str.isdigit, name))


def _answers(house: House, site: Site, below: str) -> bool:
    """True where a page is there for an address. A file such as a form to print may be kept elsewhere: it counts as there."""
    name = below.rpartition("/")[2]
    is_file = "." in name and not name.lower().endswith(_PAGES)
    return is_file or _file(house, site, below) is not None


@lru_cache(maxsize=64)
def _names(root: str, below: str) -> frozenset[str]:
    """What the pages in a folder of a site are called in addresses."""
    folder = os.path.join(root, *below.split("/"))
    if outside(folder, root):
        return frozenset()
    try:
        entries = [name for name in islice(os.listdir(folder), _MOST) if not name.startswith((".", "_"))]
    except OSError:
        return frozenset()
    pages = {os.path.splitext(name)[0] for name in entries if name.lower().endswith(_PAGES)} - {"index", "README"}
    return frozenset({*pages, *(name for name in entries if next(_files(os.path.join(folder, name, "index")), None))})


def _in_site(house: House, url: str) -> tuple[Site, str] | None:
    """The site of the configuration that has an address, and the rest of its path. Raises ValueError for what is no address."""
    return in_site(house.sites, (url if "//" in url else f"//{url}").rstrip(").,;!?"))


def _from_file(house: House, url: str, doc: Document, real: str) -> Landing:
    """What stands behind an address without a host, on a page of the repository."""
    site = site_of(house.sites, real)
    path = unquote(url.partition("#")[0].partition("?")[0])
    if path.startswith("/"):
        if site is None:
            return Landing(url, None, _NO_SITE)
        return _landing(house, from_top(site, url), None)
    folder, root = os.path.dirname(real), site.root if site else str(house.root)
    target = os.path.normpath(os.path.join(folder, *path.split("/")))
    if "\0" in path or "\\" in path or not holds(root, target):
        return Landing(url, None, f"it leads out of {site.shown if site else 'the repository'}")
    found = next(_files(target), None)
    if found is None:
        return Landing(url, None, "there is no such page")
    return _page(house, url, found, os.path.join(os.path.dirname(doc.source.path), os.path.relpath(found, folder)), root)


def _file(house: House, site: Site, below: str) -> str | None:
    """The file of an address, if there is one."""
    found = next(_files(file_of(site, below)), None)
    return found or _permalinks(house, site.root).get(below.removesuffix("index.html").rstrip("/"))


def _files(base: str) -> Iterator[str]:
    """The files of pages that an address without its ending may be."""
    return (base + ending for ending in _ENDINGS if (base + ending).lower().endswith(_PAGES) and os.path.isfile(base + ending))


def _page(house: House, url: str, real: str, shown: str, root: str) -> Landing:
    doc = _read(house, real, os.path.normpath(shown).replace(os.sep, "/"), root)
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
    page.house = house
    page.root.places.near = (Path(real), house.root or Path(root))  # where its stylesheets are looked for
    page.root.places.sites = house.sites
    return page


@lru_cache(maxsize=16)
def _permalinks(house: House, root: str) -> dict[str, str]:
    """The sources of a site by the addresses in their front matter."""
    found: dict[str, str] = {}
    read = 0
    for folder, folders, files in os.walk(root):
        folders[:] = sorted(name for name in folders if not name.startswith((".", "node_modules")))
        for name in sorted(files):
            if name.lower().endswith(_PAGES):
                read += 1
                if read > _MOST:
                    return found
                real = os.path.join(folder, name)
                for address in _addresses(house, real, root, os.path.relpath(folder, root)):
                    found.setdefault(address, real)
    return found


def _addresses(house: House, real: str, root: str, folder: str) -> Iterator[str]:
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
            found = (_permalink(house, text, root) for text in field.strings())
            yield from (address.removesuffix("/index.html") for address in found if address is not None)
    slug = matter.root.get("slug")
    if slug is not None and isinstance(slug.data, str):
        yield "/".join(part for part in (*folder.replace(os.sep, "/").split("/"), slug.data.strip("/")) if part != ".")


def _permalink(house: House, text: str, root: str) -> str | None:
    """What an address in front matter is below that of the site; None for that of another site, and for a pattern."""
    try:
        if "[" in text:
            return None
        if not _WEB.match(text):
            return urlsplit(text).path.strip("/")
        place = _in_site(house, text)
    except ValueError:
        return None
    return place[1] if place is not None and place[0].root == root else None
