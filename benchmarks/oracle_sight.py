"""Required texts that nobody sees, beside what Chromium paints: does a page look otherwise once the letters of the text are clear?

    python benchmarks/oracle_sight.py

The pages are those of tests/packs/test_places_and_looks.py, without those that a script changes. Nothing is fetched. Needs Chromium and
`websocket-client`; without them it says so and ends. Prints the pages on which we and the browser disagree.
"""

from __future__ import annotations

import json
import sys
import tempfile
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser import HEIGHT, WIDTH, Browser, MissingError

from socialint.testing import unmark
from tests.packs.test_places_and_looks import SEEN, STYLE, UNSEEN, WORDING, page

#: Animations are at their end; then the letters of the text are made clear, and no others.
AT_REST = "document.getAnimations().forEach((one) => one.finish())"
CLEAR = """(() => {
  const walker = document.createTreeWalker(document.querySelector("main"), NodeFilter.SHOW_TEXT), texts = [];
  while (walker.nextNode()) texts.push(walker.currentNode);
  for (const text of texts.filter((one) => one.data.trim() && %s.includes(one.data.trim()))) {
    const clear = document.createElement("span");
    clear.style.setProperty("-webkit-text-fill-color", "transparent");
    text.replaceWith(clear);
    clear.append(text);
  }
})()"""
#: What is painted and yet cannot be read.
PAINTED = ("is struck out", "letters are", "hidden in part")


class Painting(Browser):
    """A browser that tells whether a text leaves a trace in a picture of the page."""

    def paints(self, path: Path) -> bool:
        """True where somebody sees some of the text."""
        self._call("Page.navigate", url=path.absolute().as_uri())
        self._loaded()
        self._call("Runtime.evaluate", expression=AT_REST)
        before = self._picture()
        self._call("Runtime.evaluate", expression=CLEAR % json.dumps(WORDING))
        return before != self._picture()

    def _picture(self) -> str:
        time.sleep(0.05)
        size = self._call("Page.getLayoutMetrics")["cssContentSize"]
        clip = {"x": 0, "y": 0, "width": max(size["width"], WIDTH), "height": max(size["height"], HEIGHT), "scale": 1}
        return str(self._call("Page.captureScreenshot", format="png", captureBeyondViewport=True, clip=clip)["data"])


def main() -> int:
    """Compares, and prints what was found."""
    cases = [(body, True) for body in SEEN if "<script" not in body]
    cases += [(unmark(body)[0], any(said in how for said in PAINTED)) for body, how in UNSEEN]
    wrong = 0
    try:
        with Painting() as browser, tempfile.TemporaryDirectory() as folder:
            print(browser.version)
            for body, seen in cases:
                file = Path(folder, "page.html")
                file.write_text(page(body.replace("{}", WORDING), STYLE), "utf-8")
                if browser.paints(file) is not seen:
                    wrong += 1
                    print(f"we {'see' if seen else 'do not see'} it, the browser {'does not' if seen else 'does'}: {body}")
    except MissingError as error:
        print(f"skipped: {error}")
        return 0
    print(f"{len(cases)} pages, {wrong} wrong")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
