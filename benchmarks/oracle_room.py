"""Bounds of room beside Chromium's layout of the same pages: no bound may be broken.

    python benchmarks/oracle_room.py [--pages 70] [--examples 10] FOLDER

FOLDER holds HTML pages at any depth and is taken for the repository that they link into. Scripts of the pages are off, nothing
is fetched. Each page is looked at twice: as it is, and at 200 %. Needs Chromium and `websocket-client`; without them it says so
and ends. Prints how many bounds were told, and those that are wrong with their place.
"""

from __future__ import annotations

import sys
from collections import Counter
from collections.abc import Iterator
from functools import partial
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser import Browser, MissingError, arguments, pages

from socialint.page.styles import Styles
from socialint.page.styles.media_queries import DESK, ZOOMED, Screen
from socialint.page.styles.room import Room
from socialint.tree import Element

#: Of each element: what it scrolls over, and the room inside of its padding. What a reader may open is open: so the rules take it.
SCRIPT = """(() => {
  document.querySelectorAll("details").forEach((one) => { one.open = true; });
  const out = [], stack = [[document.documentElement, "0"]];
  while (stack.length) {
    const [element, path] = stack.pop();
    const style = getComputedStyle(element), side = (name) => parseFloat(style["padding" + name]) || 0;
    out.push([path, element.localName, element.scrollWidth || 0, element.scrollHeight || 0,
      (element.clientWidth || 0) - side("Left") - side("Right"), (element.clientHeight || 0) - side("Top") - side("Bottom")]);
    [...element.children].forEach((child, number) => stack.push([child, path + "/" + number]));
  }
  return out;
})()"""
#: Differences below this are rounding, in CSS pixels.
SLACK = 2


class Measuring(Browser):
    """A browser that tells sizes."""

    def sizes(self, path: Path, screen: Screen) -> dict[str, tuple[str, list[float]]]:
        """Of each element by its path: the tag and its sizes."""
        size = {"width": int(screen.width), "height": int(screen.height)}
        self._call("Emulation.setDeviceMetricsOverride", **size, deviceScaleFactor=screen.ratio, mobile=False)
        return {path: (tag, sizes) for path, tag, *sizes in self.evaluate(path, SCRIPT) or ()}


def bounds(
    root: Element, screen: Screen, theirs: dict[str, tuple[str, list[float]]]
) -> Iterator[tuple[str, str, float, float, bool]]:
    """Each bound that is told: its name, the element's path, ours, theirs, and whether it holds."""
    styles = Styles(root, screen)
    room = Room(styles)
    top = next((child for child in root.children if isinstance(child, Element)), None)
    stack = [(top, "0")] if top is not None else []
    while stack:
        element, path = stack.pop()
        tag, sizes = theirs.get(path, ("", []))
        if tag.lower() != element.tag.lower() or element.tag == "template":
            continue
        inner = [child for child in element.children if isinstance(child, Element)]
        stack += [(child, f"{path}/{number}") for number, child in enumerate(inner)]
        across, down, wide, high = sizes
        if styles.computed(element).display not in ("block", "list-item", "inline-block", "flow-root") or wide <= SLACK:
            continue
        for name, most, found in (("width", room.width(element), wide), ("height", room.height(element), high)):
            if most is not None:
                yield name, path, most, found, found <= most + SLACK
        for name, least, found in (("needs", room.needs(element), down), ("longest", room.longest(element), across)):
            if least and room.seen(element):
                yield name, path, least, found, found >= least - SLACK


def main() -> int:
    """Compares, and prints what was found."""
    options = arguments(__doc__, number=70, examples=10).parse_args()
    told: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    try:
        with Measuring() as browser:
            print(browser.version)
            for screen in (DESK, ZOOMED):
                for page, root, theirs in pages(options.folder, options.pages, partial(browser.sizes, screen=screen)):
                    for name, path, ours, found, holds in bounds(root, screen, theirs):
                        told[name] += 1
                        wrong[name] += not holds
                        if not holds and wrong[name] <= options.examples:
                            print(f"{name}: we {ours:g}, it {found:g} at {screen.width:g}: {page} {path}")
    except MissingError as error:
        print(f"skipped: {error}")
        return 0
    print("| bound | told | wrong |\n|---|---|---|")
    for name, count in sorted(told.items()):
        print(f"| {name} | {count} | {wrong[name]} |")
    return 1 if any(wrong.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
