"""The stylesheets of a page, in order: `<style>` elements and linked files of the repository, with what they import.

Nothing is fetched. A sheet on the web (but in no site of the configuration), a missing one, or one that a script
writes leaves the page's styles incomplete, and that is said.
"""

from __future__ import annotations

import os
import re
from collections.abc import Iterator
from functools import cached_property
from typing import Any

from socialint.page.styles.media_queries import DESK, Screen, matches
from socialint.page.styles.selectors import Selector
from socialint.page.styles.sheet import Focusing, Import, Rule, Sheet, Turn, Turning, linked_sheet, local_path, parse_sheet
from socialint.sites import joined
from socialint.tree import Element

#: Sheets that one page may bring with imports, and how deep these may go.
_MOST, _DEEPEST = 100, 10
#: What most `media` attributes say, and whether that is a screen.
_PLAIN = {"": True, "all": True, "screen": True, "print": False}
#: Scripts that write stylesheets while the page loads.
_WRITERS = ("tailwind", "unocss", "twind", "less.js", "less.min.js", "stylis")


class Sources:
    """Which sheets a page has, in order. Those that stand in it are not parsed before somebody asks for `contents`."""

    def __init__(self, root: Element, screen: Screen = DESK, *, none: bool = False) -> None:
        self.screen = screen
        self._none = none  # of no sheet is asked what it says
        self._index, self._value, self._text_type = root.places.index, root.places.value, root.places.text_type
        self._absent = False
        self._near, self._sites = root.places.near, root.places.sites
        links = () if none else self._index.with_tag("link")
        linked = {link: sheet for link in links if (sheet := self._linked(link))}
        #: Each a `<style>`, or a file with its folder. Few pages have both and must be asked for their order.
        self.sheets: list[str | tuple[Sheet, str]] = []
        for one in () if none else self._index.in_order(self._index.handles(("style", "link") if linked else ("style",))):
            found = linked.get(one) if one.tag == "link" else self._style(one)
            if found:
                self.sheets.append(found)

    @cached_property
    def folder(self) -> str:
        """The folder of the page, "" where it is in none."""
        return os.path.dirname(self._near[0]) if self._near else ""

    @cached_property
    def missing(self) -> bool:
        """True where a sheet cannot be had: it is on the web, it is no file, a script writes it."""
        if self._absent or self._none:
            return self._absent
        scripts = "\n".join([self._value(script, "src") or "" for script in self._index.with_tag("script")]).lower()
        return any(word in scripts for word in _WRITERS)

    def _style(self, style: Any) -> str:
        """The text of a `<style>`, by its handle, "" where it says nothing about this screen."""
        kind = (self._value(style, "type") or "").strip().lower()
        if kind not in ("", "text/css"):
            self._absent = self._absent or any(word in kind for word in ("css", "less", "sass", "stylus"))
            return ""
        text = "".join([node.data for node in style.children if type(node) is self._text_type])
        return text if text.strip() and _applies(self._value(style, "media"), self.screen) else ""

    def _linked(self, link: Any) -> tuple[Sheet, str] | None:
        """The sheet that a `<link>` brings, by its handle, with the folder of its file."""
        value = self._value
        rel = (value(link, "rel") or "").lower()
        if "stylesheet" not in rel and "preload" not in rel:
            return None  # most are icons and the like
        rels = rel.split()
        if "stylesheet" not in rels:
            late = "preload" in rels and (value(link, "as") or "").strip().lower() == "style"
            self._absent = self._absent or late or any(word.startswith("stylesheet/") for word in rels)
            return None
        address = value(link, "href") or ""
        kind = (value(link, "type") or "").strip().lower()
        if "alternate" in rels or value(link, "disabled") is not None or not address.strip() or kind not in ("", "text/css"):
            return None
        if not _applies(value(link, "media"), self.screen):
            self._absent = self._absent or value(link, "onload") is not None
            return None
        found = self.load(address)
        self._absent = self._absent or found is None
        return found

    def load(self, address: str, folder: str | None = None) -> tuple[Sheet, str] | None:
        """The sheet in the file that an address means, and that file's folder; None where it cannot be had.

        `folder`: where the sheet lies in which the address stands; without one it stands in the page, which may say from where it
        counts (`<base>`).
        """
        if folder is None:
            address, folder = self._joined(address), self.folder
        path = local_path(address, folder, str(self._near[1]), self._sites) if self._near else None
        sheet = linked_sheet(path, self.screen) if path is not None else None
        return None if path is None or sheet is None else (sheet, os.path.dirname(path))

    def _joined(self, address: str) -> str:
        bases = (self._value(base, "href") for base in self._index.with_tag("base"))
        first = next(filter(None, bases), "")
        return joined(first, address.strip()) if first else address

    @cached_property
    def _said(self) -> str | None:
        """What the sheets say, in small letters; None where a look does not tell: files, imports, letters written as numbers."""
        texts = [sheet.lower() for sheet in self.sheets if isinstance(sheet, str)]
        told = len(texts) == len(self.sheets) and not any("\\" in text or "@import" in text for text in texts)
        return "\n".join(texts) if told else None

    def may_say(self, word: re.Pattern[str]) -> bool:
        """False where no stylesheet says a word (of lower case), in whatever way. Of one in a file this is not asked."""
        return self._said is None or word.search(self._said) is not None

    @cached_property
    def contents(self) -> Contents:
        """What they all say."""
        return Contents(self)


class Contents:
    """What the sheets of a page say: rules with their layers in order, the order of the layers; `complete` is False where a part
    of them could not be had."""

    def __init__(self, sources: Sources) -> None:
        self._sources = sources
        self.rules: list[tuple[Rule, tuple[str, ...]]] = []
        self.layers: dict[tuple[str, ...], None] = {}
        self._turning: list[Turning] = []
        #: Rules about the focus, each with its layer and the number of rules that stand before it.
        self.focusing: list[tuple[Focusing, tuple[str, ...], int]] = []
        self.written: list[Selector] = []
        self.registered: dict[str, tuple[tuple[Any, ...], bool]] = {}
        self.complete = True
        self._count = 0
        for sheet in sources.sheets:
            if isinstance(sheet, str):
                self._take(parse_sheet(sheet, sources.screen), None)
            else:
                self._take(*sheet)

    def _take(self, sheet: Sheet, folder: str | None) -> None:
        """The rules of a sheet; those of its imports where they stand, before its own (CSS Cascading 5, 2)."""
        stack: list[tuple[Iterator[Any], str | None, tuple[str, ...]]] = []
        running: list[int] = []

        def enter(sheet: Sheet, folder: str | None, layer: tuple[str, ...]) -> None:
            self._count += 1
            if self._count > _MOST or len(stack) >= _DEEPEST:
                self.complete = False
                return
            self.complete = self.complete and sheet.complete
            self._turning += sheet.turning
            self.written += sheet.written
            self.registered.update((name, (initial, inherits)) for name, initial, inherits in sheet.registered)
            stack.append((iter(sheet.items), folder, layer))
            running.append(id(sheet))

        enter(sheet, folder, ())
        while stack:
            items, folder, layer = stack[-1]
            for item in items:
                if isinstance(item, Rule):
                    whole = (*layer, *item.layer)
                    self.rules.append((item, whole))
                    if whole:
                        self.layers.setdefault(whole)
                elif isinstance(item, Focusing):
                    self.focusing.append((item, (*layer, *item.layer), len(self.rules)))
                elif isinstance(item, Import):
                    found = self._sources.load(item.address, folder)
                    if found is None:
                        self.complete = False
                    elif id(found[0]) not in running:  # a sheet that imports itself adds nothing
                        enter(*found, (*layer, *item.layer))
                        if stack[-1][0] is not items:
                            break
                else:
                    self.layers.setdefault((*layer, *item))
            else:
                stack.pop()
                running.pop()

    @property
    def turns(self) -> list[Turn]:
        """What turns something round, where some rule does so for one orientation of the screen."""
        if not any(rule.orientation for rule in self._turning):
            return []
        return [turn for rule in self._turning for turn in rule.turns()]

    def ranks(self) -> dict[tuple[str, ...], int]:
        """A number for each layer: later ones win, what is in a layer wins over its inner layers (6.4.3)."""
        children: dict[tuple[str, ...], dict[tuple[str, ...], None]] = {}
        for layer in self.layers:
            for end in range(1, len(layer) + 1):
                children.setdefault(layer[: end - 1], {}).setdefault(layer[:end])
        ranks: dict[tuple[str, ...], int] = {}
        stack: list[tuple[tuple[str, ...], Iterator[tuple[str, ...]]]] = [((), iter(children.get((), ())))]
        while stack:
            layer, below = stack[-1]
            following = next(below, None)
            if following is None:
                ranks[layer] = len(ranks)  # after its inner layers; () comes last: no layer at all
                stack.pop()
            else:
                stack.append((following, iter(children.get(following, ()))))
        return ranks


def _applies(media: str | None, screen: Screen) -> bool:
    """True where a `media` attribute matches the screen, or there is none."""
    words = (media or "").strip().lower()
    if words in _PLAIN:
        return _PLAIN[words]
    import tinycss2

    return len(words) < 2000 and matches(tinycss2.parse_component_value_list(words), screen)
