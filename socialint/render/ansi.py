"""Colours and links for terminals that have them; plain text for everything else."""

from __future__ import annotations

from functools import lru_cache

from socialint.record import Record

_CODES = {"error": "1;31", "warning": "1;33", "note": "1;36", "strong": "1", "faint": "2", "frame": "34"}
_PLAIN = frozenset(
    "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~:/?#@!$&+,;=%"
)  # RFC 3986, no quotes or brackets


class Ansi(Record):
    """Writes SGR sequences (ECMA-48) if `color`, and OSC 8 links if `links`."""

    color: bool = False
    links: bool = False

    def paint(self, style: str, text: str) -> str:
        """The text in a style: a severity, `strong`, `faint` or `frame`."""
        return f"\x1b[{_CODES[style]}m{text}\x1b[0m" if self.color and text else text

    def link(self, url: str, text: str) -> str:
        """The text as a link; `url` must have passed `web_address()`."""
        return f"\x1b]8;;{url}\x1b\\{text}\x1b]8;;\x1b\\" if self.links and url else text


@lru_cache(maxsize=256)
def web_address(url: str) -> str:
    """The address in plain ASCII if it leads to the web, else "": packs bring their own, and a link could do anything."""
    if not url.startswith(("https://", "http://")):
        return ""
    return "".join(
        char if char in _PLAIN else "".join(f"%{byte:02X}" for byte in char.encode("utf-8", "replace")) for char in url
    )
