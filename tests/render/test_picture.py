"""The picture in the README is drawn from real output, and what it shows cannot become markup."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from xml.etree import ElementTree

from socialint.render import render
from tests.render.sample import sample

SCRIPT = Path(__file__).parents[2] / "scripts" / "picture.py"


def test_the_picture_shows_every_line() -> None:
    ansi = render("text", sample(), color=True, links=True)
    svg = subprocess.run([sys.executable, SCRIPT], input=ansi.encode(), capture_output=True, check=True).stdout
    tree = ElementTree.fromstring(svg)
    texts = [element for element in tree.iter() if element.tag.endswith("}text")]
    assert {tag.tag.rpartition("}")[2] for tag in tree.iter()} == {"svg", "title", "rect", "text"}
    assert len({element.attrib["y"] for element in texts}) == sum(bool(line.strip()) for line in ansi.splitlines())
    shown = "".join("".join(element.itertext()) for element in texts)
    assert "\\x1b[31m" in shown
    assert "👍🏽" in shown
    assert "https://socialint.example/rules/alt-missing" in shown
