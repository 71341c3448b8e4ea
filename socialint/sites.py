"""Sites of the configuration: which addresses are which folder of the repository. Nothing here is fetched or read."""

from __future__ import annotations

import os
from collections.abc import Iterable
from typing import TYPE_CHECKING

from socialint.record import Record

if TYPE_CHECKING:
    from urllib.parse import SplitResult

#: What people write of an address: its host, and what lies there.
BARE = r"(?<![\w@./&-])(?:[a-zA-Z0-9][a-zA-Z0-9-]{0,62}\.){1,5}[a-zA-Z]{2,12}[/?]"


class Site(Record):
    """Addresses that are files of the repository: those below `url` lie in the folder `root`, which people know as `shown`."""

    url: str
    root: str
    shown: str


def site_of(sites: Iterable[Site], real: str) -> Site | None:
    """The site that a file or folder lies in."""
    return max((site for site in sites if holds(site.root, real)), key=lambda site: len(site.root), default=None)


def holds(folder: str, path: str) -> bool:
    """True for a folder and what lies below it, by their paths alone."""
    return path == folder or path.startswith(os.path.join(folder, ""))


def from_top(site: Site, path: str) -> str:
    """The whole address of what a page of a site calls `/path`."""
    from urllib.parse import urlsplit

    top = urlsplit(site.url)
    return f"{top.scheme}://{top.netloc}{path}"


def joined(base: str, address: str) -> str:
    """An address as it counts from another. What is no address stays as it is, and so does the `../` of a relative base."""
    from urllib.parse import urljoin, urlsplit

    try:
        whole = any(urlsplit(one)[:2] != ("", "") for one in (base, address))
        if whole or base.startswith("/") or address[:1] in ("", "/", "?", "#"):
            return urljoin(base, address)
    except ValueError:
        return address
    return base[: base.rfind("/") + 1] + address


def in_site(sites: Iterable[Site], url: str) -> tuple[Site, str] | None:
    """The site that has an address (`//host/path`), and the rest of its path. Raises ValueError for what is no address."""
    from urllib.parse import unquote, urlsplit

    parts = urlsplit(url)
    host, path = _host(parts), _straight(unquote(parts.path))
    found = [(site, below) for site in sites if (below := _below(site, host, path)) is not None]
    return max(found, key=lambda pair: len(pair[0].url), default=None)


def leads_out(below: str) -> bool:
    """True where the rest of a path leads out of the site, or is no path."""
    return ".." in below.split("/") or "\0" in below or "\\" in below


def file_of(site: Site, below: str) -> str:
    """Where in the repository the rest of a path is."""
    return os.path.join(site.root, *below.split("/")) if below else site.root


def _straight(path: str) -> str:
    """A path without the dots that a browser takes out of it before it asks."""
    import posixpath

    return posixpath.normpath(path) if "/." in path else path


#: Those that an address need not name, as those of `http` and `https`.
_PORTS = (None, 80, 443)


def _host(parts: SplitResult) -> tuple[str, int | None]:
    """Who answers an address: at another port it is another server. Raises ValueError for a port that is none."""
    return (parts.hostname or "").lower().removeprefix("www."), None if parts.port in _PORTS else parts.port


def _below(site: Site, host: tuple[str, int | None], path: str) -> str | None:
    """The part of a path that lies below a site's address, None where it does not."""
    from urllib.parse import urlsplit

    parts = urlsplit(site.url)
    top = parts.path.rstrip("/")
    if _host(parts) != host or not (path == top or path.startswith(top + "/")):
        return None
    return path[len(top) :].strip("/")
