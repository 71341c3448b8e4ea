"""The guides tell the truth: every key, field, input and command that they name is there, and the other way round."""

from __future__ import annotations

import json
import re
from pathlib import Path
from typing import Any

import pytest
import yaml

from socialint import cli
from socialint.config import parse
from socialint.run import Request, run
from socialint.source import Source

ROOT = Path(__file__).resolve().parent.parent
GUIDES = sorted([*ROOT.glob("*.md"), *ROOT.glob("docs/*.md")])
FENCE = re.compile(r"^```(\w+)\n(.*?)^```$", re.DOTALL | re.MULTILINE)


def guide(name: str) -> str:
    return (ROOT / name).read_text("utf-8")


def fences(text: str, language: str) -> list[str]:
    return [body for found, body in FENCE.findall(text) if found == language]


def schema(name: str) -> dict[str, Any]:
    data: dict[str, Any] = json.loads(guide(f"schemas/{name}.schema.json"))
    return data


def named(text: str) -> set[str]:
    """What stands in backquotes, whole and by its words."""
    spans = re.findall(r"`([^`\n]+)`", re.sub(r"^```.*?^```$", "", text, flags=re.DOTALL | re.MULTILINE))
    return {word for span in spans for word in (span, *re.findall(r"[\w-]+", span))}


def test_every_key_of_the_configuration_is_explained() -> None:
    properties = schema("config")["properties"]
    keys = {*properties, *properties["context"]["properties"], *properties["override"]["items"]["properties"]}
    assert keys - {"paths"} <= named(guide("docs/configuration.md"))


def test_every_field_of_a_post_is_explained() -> None:
    post = schema("post")
    words = named(guide("docs/fields.md"))
    assert {*post["properties"], *post["$defs"]["medium"]["properties"]} <= words
    for name in ("platform", "industry", "audience"):
        assert set(post["$defs"][name]["enum"]) - {"twitter"} <= words


def test_every_input_and_output_of_the_action_is_explained() -> None:
    action = yaml.safe_load(guide("action.yml"))
    rows = set(re.findall(r"^\| (.+?) \|", guide("docs/action.md"), re.MULTILINE))
    words = {word for row in rows for word in re.findall(r"`([\w-]+)`", row)}
    assert words == {*action["inputs"], *action["outputs"]}
    defaults = {name: item["default"] for name, item in action["inputs"].items() if item.get("default")}
    for name, default in defaults.items():
        assert re.search(rf"^\| `{name}` \| `{re.escape(default)}` \|", guide("docs/action.md"), re.MULTILINE), name


def test_every_key_of_a_requirement_is_explained() -> None:
    requirement = schema("pack")["$defs"]["requirement"]["properties"]
    text = guide("docs/packs.md")
    keys = {*requirement, *requirement["require"]["properties"]}
    assert keys - {key for key in keys if re.search(rf"\b{key}\b", text)} == set()


@pytest.mark.parametrize("name", ["README.md", "docs/configuration.md"])
def test_configurations_in_the_guides_are_right(name: str) -> None:
    found = fences(guide(name), "toml")
    assert found
    for text in found:
        parse(Source("socialint.toml", text))


def test_the_first_pack_is_made_as_its_guide_says(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Walked to the letter: what boxes hold is written where the text says, commands are run, and answer what the next box shows."""
    monkeypatch.chdir(tmp_path)
    pack = ""
    said = shown = ""
    for language, body in FENCE.findall(guide("docs/first-pack.md")):
        first = body.partition("\n")[0] + "\n"
        if language == "toml" and body.startswith(("packs =", "[[site]]")):
            with open("socialint.toml", "a", encoding="utf-8") as file:
                file.write(body)
        elif language == "toml":
            plain = re.sub("[⟦⟧]", "", body)
            old = plain if plain in pack else first if first in pack and not first.startswith("[") else ""
            pack = pack.replace(old, body) if old else f"{pack}{body}\n"
            Path("packs/handbook.toml").write_text(pack, "utf-8")
        elif language == "html":
            Path("public").mkdir()
            Path("public/seed-fund.html").write_text(body, "utf-8")
        elif language == "markdown":
            Path("posts").mkdir()
            Path("posts/gardens.md").write_text(body, "utf-8")
        elif language == "text":
            assert said == body
        else:
            capsys.readouterr()
            for line in body.splitlines():
                assert cli.main(line.split()[1:]) in (0, 1)
            said = capsys.readouterr().out
            shown += said
    assert "all-handbook" in shown
    assert "# disclosure-all-handbook-seed-fund" in shown


def test_the_conditions_and_places_of_the_guide_are_those_of_the_schema() -> None:
    text = guide("docs/packs.md")
    parts = schema("pack")["$defs"]
    words = {
        *parts["condition"]["properties"],
        *parts["condition"]["properties"]["signs"]["items"]["enum"],
        *parts["place"]["enum"],
    }
    assert {word for word in words if f"`{word}`" not in text} == set()


def test_every_key_of_a_pack_is_explained() -> None:
    text = guide("docs/packs.md")
    assert {
        key for key in schema("pack")["properties"] if key not in ("$schema", "requirement", "since") and f"`{key}`" not in text
    } == set()


def test_the_examples_of_the_house_style_are_true() -> None:
    assert cli.main(["prove", str(ROOT / "examples/packs/house-style.toml")]) == 0


def test_the_rule_in_the_guide_is_the_one_of_the_plugin() -> None:
    module = guide("docs/plugin-example/socialint_quellhav/style/quote_source.py")
    body = fences(guide("docs/writing-rules.md"), "python")[0]
    assert body.replace(":\n", ':\n    """One hit for each quotation without a source."""\n', 1) in module
    assert fences(guide("docs/writing-rules.md"), "toml")[0].strip() in guide("docs/plugin-example/pyproject.toml")


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_links_between_the_guides_lead_somewhere(path: Path) -> None:
    text = FENCE.sub("", path.read_text("utf-8"))
    for target in re.findall(r"\]\(([^)\s]+)\)", text):
        if re.match(r"https?:", target):
            continue
        assert (path.parent / target.partition("#")[0]).exists(), target


@pytest.mark.parametrize("path", GUIDES, ids=lambda path: path.name)
def test_commands_in_the_guides_have_these_options(path: Path) -> None:
    text = path.read_text("utf-8")
    for line in re.findall(r"(?:^|`|&& |/)socialint ([^`\n#]*)", text, re.MULTILINE):
        words = line.split()
        verb = words[0] if words and words[0] in cli.VERBS else "check"
        known = cli.parser(verb).format_help()
        for option in re.findall(r"(?:^| )(--?[a-z][a-z-]*)", line):
            assert option in known, (option, line)


@pytest.mark.parametrize("name", ["demo", "test"])
def test_the_two_commands_stand_directly_behind_their_marks(name: str) -> None:
    """One line each: that is what scripts and newcomers copy."""
    (block,) = re.findall(rf"^<!-- socialint:{name} -->\n```sh\n(.+)\n```$", guide("README.md"), re.MULTILINE)
    assert block.startswith("python3 -m venv .venv && .venv/bin/pip install ")


def test_our_own_pages_give_no_finding(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.chdir(ROOT)
    report = run(Request(paths=tuple(str(path) for path in GUIDES))).report
    assert [(f.path, f.line, f.rule, f.message) for f in report.findings] == []
    assert not report.ignored
