"""Chromium over the DevTools protocol, for comparisons with what a browser makes of a page. Needs `websocket-client`.

    with Browser() as browser:
        page = browser.load(path)      # None where the page could not be shown as the file it is
        page.elements["0/1/3"]         # by path: the numbers of the child elements, from the top

Scripts are off, nothing is fetched from a network, and the profile is new and thrown away.
"""

from __future__ import annotations

import json
import re
import shutil
import subprocess
import tempfile
import time
from pathlib import Path
from typing import Any, NamedTuple, Self

FLAGS = (
    "--headless", "--no-sandbox", "--disable-gpu", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-extensions", "--mute-audio", "--hide-scrollbars",
    "--host-resolver-rules=MAP * ~NOTFOUND", "--remote-allow-origins=*", "--remote-debugging-port=0",
)  # fmt: skip
#: The viewport that pages are laid out in, in CSS pixels.
WIDTH, HEIGHT = 1280, 800


class MissingError(Exception):
    """There is no Chromium here, or no way to speak to it."""


class Shown(NamedTuple):
    """What the browser makes of one element. `node` is its node in the accessibility tree, None where it has none."""

    path: str
    tag: str
    node: dict[str, Any] | None
    styles: dict[str, str]  # computed, only of what is laid out


class Page(NamedTuple):
    """A loaded page: its elements by path."""

    elements: dict[str, Shown]


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

    def load(self, path: Path) -> Page | None:
        """Shows a file and reads it; None where the page leads elsewhere or never ends loading."""
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
        return Page(dict(_elements(strings, document, nodes, self.styles)))

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
