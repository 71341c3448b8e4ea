"""Computed styles, element by element, beside Chromium's `getComputedStyle` on the same pages.

    python benchmarks/oracle_styles.py [--pages 240] [--examples 2] FOLDER

FOLDER holds HTML pages at any depth and is taken for the repository that they link into. Scripts of the pages are off, nothing
is fetched. Needs Chromium and `websocket-client`; without them it says so and ends. Prints the agreement for each property and the classes of disagreement with places (`page path`, the
path being the numbers of the child elements from the top). No text of a page is printed.
"""

from __future__ import annotations

import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser import Browser, MissingError, arguments, pages, side_by_side

from socialint.page.styles import CANNOT_TELL, Color, Styles
from socialint.page.styles.media_queries import HEIGHT, WIDTH

PROPERTIES = ("color", "background-color", "display", "visibility", "opacity", "font-size", "font-weight")
#: Walks the page without recursion; a template's content is not in its children. Colours on their way are at their end.
SCRIPT = """(() => {
  document.getAnimations().forEach((one) => one instanceof CSSTransition && one.finish());
  const wanted = %s, out = [], stack = [[document.documentElement, "0"]];
  while (stack.length) {
    const [element, path] = stack.pop();
    const style = getComputedStyle(element);
    out.push([path, element.localName, ...wanted.map((name) => style.getPropertyValue(name))]);
    [...element.children].forEach((child, number) => stack.push([child, path + "/" + number]));
  }
  return out;
})()"""


class Values(NamedTuple):
    """What the browser computes for one element."""

    tag: str
    values: dict[str, str]


class Looking(Browser):
    """A browser that tells computed styles."""

    def computed(self, path: Path) -> dict[str, Values] | None:
        """Of each element by its path its computed values; None where the page leads elsewhere."""
        self._call("Emulation.setDeviceMetricsOverride", width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=False)
        rows = self.evaluate(path, SCRIPT % str(list(PROPERTIES)))
        if rows is None:
            return None
        return {path: Values(tag, dict(zip(PROPERTIES, values, strict=True))) for path, tag, *values in rows}


def same(name: str, mine: Any, theirs: str) -> bool:
    """True where both say the same. Colours may differ by one step of a channel, sizes by a hundredth of a pixel."""
    if isinstance(mine, Color):
        if not theirs.startswith("rgb"):
            return False
        parts = [float(part) for part in theirs[theirs.index("(") + 1 : -1].split(",")]
        alpha = parts[3] if len(parts) > 3 else 1.0
        if not alpha and not mine.alpha:
            return True
        return all(abs(a - b) <= 1 for a, b in zip(mine[:3], parts, strict=False)) and abs(mine.alpha - alpha) < 0.01
    if name == "font-size":
        return abs(mine - float(theirs.removesuffix("px"))) <= max(0.01, mine / 2000)
    if name in ("font-weight", "opacity"):
        return abs(mine - float(theirs)) < 0.005
    return str(mine) == theirs


def shown(value: Any) -> str:
    """A value, short."""
    if isinstance(value, Color):
        return f"{value.hex}/{value.alpha:.2f}" if value.alpha < 1 else value.hex
    return f"{value:g}" if isinstance(value, float) else str(value)


def main() -> int:
    """Compares, and prints the tables."""
    parser = arguments(__doc__, 240, 2)
    parser.add_argument("--classes", type=int, default=40)
    options = parser.parse_args()
    asked: Counter[str] = Counter()
    unknown: Counter[str] = Counter()
    wrong: Counter[str] = Counter()
    classes: dict[tuple[str, str], list[str]] = defaultdict(list)
    read = incomplete = strangers = 0
    try:
        with Looking() as browser:
            print(browser.version)
            for page, root, theirs in pages(options.folder, options.pages, browser.computed):
                read += 1
                styles = Styles(root)
                incomplete += not styles.complete
                for path, element, that in side_by_side(root, theirs):
                    if that is None:
                        strangers += 1
                        continue
                    computed = styles.computed(element)
                    for name in PROPERTIES:
                        mine = computed.get(name)
                        asked[name] += 1
                        if mine is CANNOT_TELL:
                            unknown[name] += 1
                        elif not same(name, mine, that.values[name]):
                            wrong[name] += 1
                            label = f"<{element.tag}>: we {shown(mine)}, it {that.values[name]}"
                            classes[name, label].append(f"{page} {path}")
    except MissingError as error:
        print(f"skipped: {error}")
        return 0
    print(f"{read} pages, {incomplete} with sheets that are not here; {strangers} elements stand elsewhere\n")
    print("| property | elements | cannot tell | agree, of what we tell |\n|---|---|---|---|")
    for name in PROPERTIES:
        told = asked[name] - unknown[name]
        print(f"| {name} | {asked[name]} | {unknown[name]} | {100 * (1 - wrong[name] / max(told, 1)):.3f} % |")
    print("\n| property | disagreement | elements | pages | examples |\n|---|---|---|---|---|")
    ranked = sorted(classes.items(), key=lambda entry: -len(entry[1]))
    for (name, label), places in ranked[: options.classes]:
        number = len({place.rpartition(" ")[0] for place in places})
        print(f"| {name} | {label} | {len(places)} | {number} | {'; '.join(places[: options.examples])} |")
    return 0


if __name__ == "__main__":
    sys.exit(main())
