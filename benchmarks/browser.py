"""Chromium over the DevTools protocol, for comparisons with what a browser makes of a page. Needs `websocket-client`.

    with Browser() as browser:
        for name, root, theirs in pages(folder, 200, browser.load):     # our tree, and the browser's elements by path
            for path, element, shown in side_by_side(root, theirs):     # path: the numbers of the child elements, "0/1/3"
                ...

Scripts are off, nothing is fetched from a network, and the profile is new and thrown away.
"""

from __future__ import annotations

import argparse
import json
import re
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping
from pathlib import Path
from typing import Any, NamedTuple, Protocol, Self, TypeVar

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))

from socialint.parse.html import normalised, parse_html
from socialint.tree import Element

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-extensions", "--mute-audio", "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-allow-origins=*", "--remote-debugging-port=0",
)  # fmt: skip
#: The viewport that pages are laid out in, in CSS pixels.
WIDTH, HEIGHT = 1280, 800


class MissingError(Exception):
    """There is no Chromium here, or no way to speak to it."""


class LeftError(Exception):
    """The page has gone elsewhere while it was asked (a refresh without a wait)."""


class Shown(NamedTuple):
    """What the browser makes of one element. `node` is its node in the accessibility tree, None where it has none."""

    path: str
    tag: str
    node: dict[str, Any] | None
    styles: dict[str, str]  # computed, only of what is laid out


class _Tagged(Protocol):
    """Anything that a browser says of an element."""

    @property
    def tag(self) -> str: ...


_Theirs = TypeVar("_Theirs")
_Said = TypeVar("_Said", bound=_Tagged)


def arguments(doc: str | None, number: int, examples: int) -> argparse.ArgumentParser:
    """What every comparison takes."""
    parser = argparse.ArgumentParser(description=doc, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--pages", type=int, default=number)
    parser.add_argument("--examples", type=int, default=examples)
    return parser


def pages(folder: Path, number: int, load: Callable[[Path], _Theirs | None]) -> Iterator[tuple[str, Element, _Theirs]]:
    """About so many HTML files below a folder, evenly spread: their names, our trees, and what `load` makes of them.

    The folder is taken for the repository that the pages link into. A page that the browser cannot show is left out.
    """
    every = sorted(file for file in folder.rglob("*.html") if file.is_file())
    for file in every[:: max(1, len(every) // number)][:number]:
        try:
            theirs = load(file)
        except LeftError:
            continue
        if theirs is not None:
            root = parse_html(normalised(file.read_bytes().decode("utf-8-sig", "replace"))[0])
            root.places.near = (file.resolve(), folder.resolve())
            yield file.relative_to(folder).as_posix(), root, theirs


def side_by_side(root: Element, theirs: Mapping[str, _Said]) -> Iterator[tuple[str, Element, _Said | None]]:
    """Every element of our tree in its order, with its path and what the browser says of it.

    None for one that stands elsewhere in the browser's tree; what is in it is left out, as is what a template holds.
    """
    stack: list[tuple[str, Element]] = [("", root)]
    while stack:
        path, element = stack.pop()
        if path:
            that = theirs.get(path)
            if that is None or that.tag.lower() != element.tag.lower():
                yield path, element, None
                continue
            yield path, element, that
        if element.tag != "template":
            inner = [child for child in element.children if isinstance(child, Element)]
            stack += reversed([(f"{path}/{number}".lstrip("/"), child) for number, child in enumerate(inner)])


class Browser:
    """One Chromium, for many pages. Raises MissingError."""

    def __init__(self, styles: tuple[str, ...] = ("display", "visibility")) -> None:
        self.styles = styles
        try:
            import websocket
        except ImportError as error:
            raise MissingError("websocket-client is not installed") from error
        binary = shutil.which("chromium") or shutil.which("google-chrome")
        if binary is None:
            raise MissingError("no chromium on this machine")
        self._profile = tempfile.mkdtemp(prefix="oracle-")
        self._process = subprocess.Popen(
            [binary, *FLAGS, f"--user-data-dir={self._profile}", f"--window-size={WIDTH},{HEIGHT}", "about:blank"],
            stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL,
        )  # fmt: skip
        port = Path(self._profile, "DevToolsActivePort")
        for _ in range(300):
            if port.is_file() and port.read_text().count("\n") >= 1:
                break
            time.sleep(0.1)
        else:
            self.close()
            raise MissingError("chromium did not start")
        number, address = port.read_text().split("\n")[:2]
        self._socket = websocket.create_connection(f"ws://127.0.0.1:{number}{address}", max_size=None, timeout=60)
        self._number = 0
        target = self._call("Target.createTarget", url="about:blank")["targetId"]
        self._session = ""
        self._session = self._call("Target.attachToTarget", targetId=target, flatten=True)["sessionId"]
        for domain in ("Page", "DOM", "Accessibility", "Network"):
            self._call(f"{domain}.enable")
        self._call("Emulation.setScriptExecutionDisabled", value=True)
        self._call("Emulation.setDeviceMetricsOverride", width=WIDTH, height=HEIGHT, deviceScaleFactor=1, mobile=False)

    @property
    def version(self) -> str:
        return str(self._call("Browser.getVersion")["product"])

    def __enter__(self) -> Self:
        return self

    def __exit__(self, *_: object) -> None:
        self.close()

    def close(self) -> None:
        """Ends the browser that this object started, and removes its profile."""
        self._process.terminate()
        try:
            self._process.wait(10)
        except subprocess.TimeoutExpired:
            self._process.kill()
            self._process.wait()
        shutil.rmtree(self._profile, ignore_errors=True)

    def load(self, path: Path) -> dict[str, Shown] | None:
        """Shows a file and reads its elements, by path; None where the page leads elsewhere or never ends loading."""
        url = path.absolute().as_uri()
        self._call("Page.navigate", url=url)
        if not self._loaded():
            return None
        shot = self._call("DOMSnapshot.captureSnapshot", computedStyles=list(self.styles))
        strings, document = shot["strings"], shot["documents"][0]
        if not strings[document["documentURL"]].startswith(url):
            return None
        nodes = {
            node["backendDOMNodeId"]: node
            for node in self._call("Accessibility.getFullAXTree")["nodes"]
            if "backendDOMNodeId" in node
        }
        # The full tree leaves out what is ignored and has nothing to say; asked one by one, each says why.
        tree = document["nodes"]
        left = [id for id, kind in zip(tree["backendNodeId"], tree["nodeType"], strict=True) if kind == 1 and id not in nodes]
        asked = {"fetchRelatives": False}
        for id, answer in zip(
            left, self._calls("Accessibility.getPartialAXTree", [{"backendNodeId": id, **asked} for id in left]), strict=True
        ):
            if answer and answer["nodes"]:
                nodes[id] = answer["nodes"][0]
        return dict(_elements(strings, document, nodes, self.styles))

    def evaluate(self, path: Path, script: str) -> Any:
        """Shows a file and gives the value of an expression in it; None where the page leads elsewhere or never ends loading."""
        url = path.absolute().as_uri()
        self._call("Page.navigate", url=url)
        if not self._loaded():
            return None
        answer = self._call("Runtime.evaluate", expression=f"[location.href, {script}]", returnByValue=True)
        here, value = answer.get("result", {}).get("value") or ("", None)
        return value if here.startswith(url) else None

    def _loaded(self) -> bool:
        import websocket

        self._socket.settimeout(15)
        try:
            while json.loads(self._socket.recv()).get("method") != "Page.loadEventFired":
                pass
        except websocket.WebSocketTimeoutException:
            return False
        finally:
            self._socket.settimeout(60)
        return True

    def _call(self, method: str, **params: Any) -> dict[str, Any]:
        self._number += 1
        message: dict[str, Any] = {"id": self._number, "method": method, "params": params}
        if getattr(self, "_session", ""):
            message["sessionId"] = self._session
        self._socket.send(json.dumps(message))
        while True:
            answer = json.loads(self._socket.recv())
            if answer.get("id") == self._number:
                if "navigated" in answer.get("error", {}).get("message", ""):
                    raise LeftError(method)
                if "error" in answer:
                    raise RuntimeError(f"{method}: {answer['error']['message']}")
                found: dict[str, Any] = answer["result"]
                return found

    def _calls(self, method: str, params: list[dict[str, Any]]) -> list[dict[str, Any] | None]:
        """The same call many times, sent 200 at once: the way there and back is what costs."""
        answers: list[dict[str, Any] | None] = []
        for at in range(0, len(params), 200):
            some = params[at : at + 200]
            wanted = {self._number + 1 + i: i for i in range(len(some))}
            found: list[dict[str, Any] | None] = [None] * len(some)
            for given in some:
                self._number += 1
                message = {"id": self._number, "method": method, "params": given, "sessionId": self._session}
                self._socket.send(json.dumps(message))
            while wanted:
                answer = json.loads(self._socket.recv())
                place = wanted.pop(answer.get("id"), None)
                if place is not None:
                    found[place] = answer.get("result")
            answers += found
        return answers


def _elements(strings: list[str], document: dict[str, Any], nodes: dict[int, Any], wanted: tuple[str, ...]) -> Any:
    """Every element of a snapshot, without what stands in shadow trees."""
    tree = document["nodes"]
    layout = document["layout"]
    styles = {
        index: {name: strings[value] for name, value in zip(wanted, values, strict=False) if value >= 0}
        for index, values in zip(layout["nodeIndex"], layout["styles"], strict=True)
    }
    shadows = set(tree["shadowRootType"]["index"])
    pseudos = set(tree["pseudoType"]["index"])
    paths: dict[int, str] = {0: ""}
    counts: dict[int, int] = {}
    for index, parent in enumerate(tree["parentIndex"]):
        if parent not in paths or index in shadows or index in pseudos or tree["nodeType"][index] != 1:
            continue
        number = counts[parent] = counts.get(parent, -1) + 1
        path = paths[index] = f"{paths[parent]}/{number}".lstrip("/")
        tag = re.sub("^.*:", "", strings[tree["nodeName"][index]]).lower()
        yield path, Shown(path, tag, nodes.get(tree["backendNodeId"][index]), styles.get(index, {}))
