"""The Action as a job runs it: its scripts in bash, its output read as GitHub's runner reads it."""

from __future__ import annotations

import json
import os
import re
import stat
from collections.abc import Callable, Mapping
from pathlib import Path

import pytest
import yaml

from tests.action.repos import Hub, new_repository, write
from tests.action.runner import SUMMARY, Result, run_action
from tests.installing import ROOT, snapshot

pytestmark = pytest.mark.slow
POST = "---\nplatform: mastodon\n---\n"
FAULTY = POST + "Look at this: ![](photo.png)\n"
CLEAN = POST + "Nothing to see here.\n"
#: Modules that Python would load from the working directory, were it allowed to. Each leaves a trace when it runs.
BAIT = {
    f"{name}.py": "import pathlib; pathlib.Path('PWNED').touch(); raise SystemExit('pwned')\n"
    for name in ("json", "venv", "ensurepip", "pip", "socialint", "sitecustomize", "hatchling", "argparse")
}
Run = Callable[..., Result]


@pytest.fixture(scope="session")
def action(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The repository as the runner unpacks it."""
    return snapshot(tmp_path_factory.mktemp("action"))


@pytest.fixture(scope="session")
def first(action: Path, tmp_path_factory: pytest.TempPathFactory) -> Result:
    """A run with nothing replaced: the true installation, from the lock file, in a workspace full of bait."""
    workspace = new_repository(tmp_path_factory.mktemp("first"), {**BAIT, "post.md": FAULTY})
    result = run_action(action, workspace, tmp_path_factory.mktemp("temp"), environment={"GITHUB_EVENT_NAME": "push"})
    assert not (workspace / "PWNED").exists(), "something of the workspace was run"
    return result


@pytest.fixture
def run(action: Path, first: Result, tmp_path: Path) -> Run:
    """Run the check, with the installation of the first run."""

    def run(workspace: Path, event: Mapping[str, object] | None = None, name: str = "push", **inputs: str) -> Result:
        temp = tmp_path / "runner-temp"
        temp.mkdir(exist_ok=True)
        environment = {"GITHUB_EVENT_NAME": name}
        if event is not None:
            (temp / "event.json").write_text(json.dumps(event), encoding="utf-8")
            environment["GITHUB_EVENT_PATH"] = str(temp / "event.json")
        given = {name.replace("_", "-"): value for name, value in inputs.items()}
        return run_action(action, workspace, temp, given, environment, replace={"install": first.steps["install"]})

    return run


@pytest.fixture
def workspace(tmp_path: Path) -> Path:
    return new_repository(tmp_path / "workspace", {})


def places(result: Result) -> list[tuple[str | None, str | None, str | None]]:
    """What annotations stand where: file, line, rule."""
    return [(a.properties.get("file"), a.properties.get("line"), a.properties.get("title")) for a in result.annotations]


# -- the file itself ---------------------------------------------------------


def test_no_value_gets_into_a_script() -> None:
    action = yaml.safe_load((ROOT / "action.yml").read_text(encoding="utf-8"))
    for step in action["runs"]["steps"]:
        assert "${{" not in step["run"]
        # Without -I, Python imports from the working directory, which is a stranger's.
        assert not re.search(r'(python|"\$name"|"\$found"|SOCIALINT_PYTHON\}?") -(?!I )', step["run"], re.IGNORECASE)
    used = set(re.findall(r"inputs\.([\w-]+)", (ROOT / "action.yml").read_text(encoding="utf-8")))
    assert used == set(action["inputs"])


def test_the_lock_file_is_whole_and_names_no_host() -> None:
    text = (ROOT / "requirements" / "action.txt").read_text(encoding="utf-8")
    assert "://" not in text
    locked = set(re.findall(r"^([\w.-]+)==", text, re.MULTILINE))
    assert text.count("\n") > 2 * len(locked), "every requirement has its hashes"
    project = (ROOT / "pyproject.toml").read_text(encoding="utf-8")
    block = re.search(r"^dependencies = \[(.*?)^\]", project, re.MULTILINE | re.DOTALL)
    assert block
    wanted = {name.lower() for name in re.findall(r'^\s*"([\w.-]+)', block[1], re.MULTILINE)}
    assert wanted <= locked, "a new dependency: write requirements/action.txt anew"


# -- what people see ---------------------------------------------------------


def test_a_fault_is_annotated_listed_counted_and_fails_the_step(first: Result) -> None:
    assert first.exit_code == 1
    assert places(first) == [("post.md", "4", "alt-missing")]
    assert first.annotations[0].properties["col"] == "15"
    assert "alt-missing" in first.summary
    assert "alt-missing" in first.log.split("::stop-commands::")[1], "the log has the full report"
    counts = {name: first.outputs[name] for name in ("findings", "errors", "warnings", "notes", "files-checked", "exit-code")}
    assert counts == {"findings": "1", "errors": "1", "warnings": "0", "notes": "0", "files-checked": "1", "exit-code": "1"}
    report = json.loads(Path(first.outputs["report-json"]).read_text(encoding="utf-8"))
    assert [finding["rule"] for finding in report["findings"]] == ["alt-missing"]
    assert first.outputs["sarif-file"] == ""


def test_nothing_to_say(run: Run, workspace: Path) -> None:
    write(workspace, {"post.md": CLEAN})
    result = run(workspace)
    assert (result.exit_code, result.annotations, result.outputs["findings"]) == (0, [], "0")


def test_a_sarif_file_does_not_turn_the_step_green(run: Run, workspace: Path) -> None:
    write(workspace, {"post.md": FAULTY})
    result = run(workspace, sarif="true")
    assert result.exit_code == 1
    sarif = json.loads(Path(result.outputs["sarif-file"]).read_text(encoding="utf-8"))
    assert [found["ruleId"] for found in sarif["runs"][0]["results"]] == ["alt-missing"]


@pytest.mark.parametrize(("fail_on", "code"), [("", 1), ("error", 1), ("never", 0)])
def test_the_least_severity_that_fails(run: Run, workspace: Path, fail_on: str, code: int) -> None:
    write(workspace, {"post.md": FAULTY})
    result = run(workspace, fail_on=fail_on)
    assert (result.exit_code, result.outputs["exit-code"], result.outputs["errors"]) == (code, str(code), "1")
    assert len(result.annotations) == 1


def test_the_configuration_says_what_fails_unless_the_workflow_does(run: Run, workspace: Path) -> None:
    write(workspace, {"post.md": FAULTY, "socialint.toml": 'fail-on = "never"\n'})
    assert run(workspace).exit_code == 0
    assert run(workspace, fail_on="error").exit_code == 1


def test_annotations_and_summary_can_be_turned_off(run: Run, workspace: Path) -> None:
    write(workspace, {"post.md": FAULTY})
    result = run(workspace, annotations="false", summary="false")
    assert (result.exit_code, result.annotations, result.summary) == (1, [], "")


def test_more_than_ten_of_a_kind_are_not_lost_in_silence(run: Run, workspace: Path) -> None:
    write(workspace, {"posts.md": POST + "![](photo.png)\n\n" * 14})
    result = run(workspace, args="--select alt-missing")
    assert len(result.annotations) == 10
    assert result.annotations[-1].data.startswith("5 more")
    assert result.outputs["errors"] == "14"
    assert result.summary.count("photo") + result.summary.count("4:1") > 0


def test_a_summary_of_more_than_a_mebibyte_still_arrives(run: Run, workspace: Path) -> None:
    write(workspace, {"posts.md": POST + "![](photo.png)\n\n" * 6_000})
    result = run(workspace, args="--select alt-missing")
    assert result.outputs["findings"] == "6000"
    assert 900_000 < len(result.summary.encode()) <= SUMMARY
    assert "left out" in result.summary[-300:]


# -- what is checked ---------------------------------------------------------


def test_paths_and_the_working_directory(run: Run, workspace: Path) -> None:
    write(workspace, {"outside.md": FAULTY, "site/a b/one.md": FAULTY, "site/two.md": FAULTY, "site/three.md": FAULTY})
    result = run(workspace, working_directory="site", paths="a b\n\n  two.md  \n")
    assert sorted(places(result)) == [("site/a b/one.md", "4", "alt-missing"), ("site/two.md", "4", "alt-missing")]


def test_the_configuration_of_the_working_directory(run: Run, workspace: Path) -> None:
    ignore = '[ignore]\nalt-missing = "pictures are described in the caption"\n'
    write(workspace, {"site/socialint.toml": ignore, "site/one.md": FAULTY, "other/config.toml": ignore, "other/one.md": FAULTY})
    assert run(workspace, working_directory="site").exit_code == 0
    assert run(workspace, working_directory="other").exit_code == 1
    assert run(workspace, working_directory="other", config="config.toml").exit_code == 0


def test_a_pull_request_from_a_fork_is_judged_by_its_own_files(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY, "moved.md": FAULTY + "More.\n" * 20, "gone.md": FAULTY})
    event = hub.pull_request(
        {
            "posts/größe & 100%, a:b 'x'.md": FAULTY,
            "moved.md": None,
            "moved/here.md": FAULTY + "More.\n" * 20,
            "gone.md": None,
            "package.json": '{"name": "x", "text": 1}',
        },
        meanwhile={"theirs.md": FAULTY},
    )
    result = run(hub.checkout("refs/pull/1/merge"), event, "pull_request")
    names = ["moved/here.md", "posts/größe & 100%, a:b 'x'.md"]
    assert sorted(places(result)) == [(name, "4", "alt-missing") for name in names]
    assert result.outputs["files-checked"] == "2"
    assert "package.json" not in result.log


def test_changed_files_outside_the_paths_do_not_count(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"readme.md": CLEAN})
    event = hub.pull_request({"posts/in.md": FAULTY, "posts-old/out.md": FAULTY, "out.md": FAULTY})
    checkout = hub.checkout("refs/pull/1/merge")
    assert places(run(checkout, event, "pull_request", paths="posts/")) == [("posts/in.md", "4", "alt-missing")]
    assert places(run(checkout, event, "pull_request", working_directory="posts")) == [("posts/in.md", "4", "alt-missing")]


def test_a_pull_request_without_content_passes_and_says_so(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY})
    event = hub.pull_request({"src/main.c": "int main;\n"})
    result = run(hub.checkout("refs/pull/1/merge"), event, "pull_request", sarif="true")
    assert (result.exit_code, result.outputs["findings"], result.outputs["files-checked"]) == (0, "0", "0")
    assert "no files checked" in result.log
    assert "Only the files" in result.summary
    assert Path(result.outputs["sarif-file"]).is_file(), "an upload step after this one finds its file"


def test_a_pull_request_that_only_deletes(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY, "other.md": FAULTY})
    event = hub.pull_request({"old.md": None})
    result = run(hub.checkout("refs/pull/1/merge"), event, "pull_request")
    assert (result.exit_code, result.outputs["findings"]) == (0, "0")


@pytest.mark.parametrize(
    ("before", "change"),
    [
        ({}, {"socialint.toml": 'fail-on = "warning"\n'}),
        ({}, {"pyproject.toml": '[tool.socialint]\nfail-on = "warning"\n'}),
        ({"socialint.toml": ""}, {"socialint.toml": None}),
        ({"socialint.toml": 'baseline = "known.json"\n'}, {"known.json": '{"version": 1, "findings": []}'}),
    ],
    ids=["configuration", "pyproject", "gone", "baseline"],
)
def test_settings_that_change_check_everything(
    run: Run, tmp_path: Path, before: dict[str, str], change: dict[str, str | None]
) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY, **before})
    event = hub.pull_request(change)
    result = run(hub.checkout("refs/pull/1/merge"), event, "pull_request")
    assert places(result) == [("old.md", "4", "alt-missing")]
    assert "everything" in result.log


def test_a_pyproject_that_is_none_of_our_business(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY})
    event = hub.pull_request({"pyproject.toml": "[project]\nname = 'x'\n"})
    assert run(hub.checkout("refs/pull/1/merge"), event, "pull_request").exit_code == 0


@pytest.mark.parametrize("event", [None, {}, {"pull_request": {"head": {"sha": "x"}}}], ids=["none", "empty", "nonsense"])
def test_where_the_change_cannot_be_told_everything_is_checked(
    run: Run, workspace: Path, event: dict[str, object] | None
) -> None:
    write(workspace, {"post.md": FAULTY})
    result = run(workspace, event, "pull_request")
    assert places(result) == [("post.md", "4", "alt-missing")]
    assert "checking everything, because" in result.log


def test_changed_files_on_a_push_only_when_asked(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY})
    before = hub.pull_request({"new.md": FAULTY})["pull_request"]["base"]["sha"]
    checkout = hub.checkout("refs/pull/1/head")
    assert len(run(checkout, {"before": before}, "push").annotations) == 2
    assert places(run(checkout, {"before": before}, "push", changed_only="files")) == [("new.md", "4", "alt-missing")]
    assert len(run(checkout, {"before": before}, "pull_request", changed_only="off").annotations) == 2


def test_a_baseline(run: Run, workspace: Path) -> None:
    write(workspace, {"site/post.md": FAULTY})
    result = run(workspace)
    found = json.loads(Path(result.outputs["report-json"]).read_text(encoding="utf-8"))["findings"]
    write(workspace, {"site/known.json": json.dumps({"version": 1, "findings": found})})
    assert run(workspace, working_directory="site", baseline="known.json").exit_code == 0


# -- hostile input -----------------------------------------------------------

COMMANDS = ["::error::pwned", "::add-mask::the", "##[error]pwned", "\r::error::pwned", "x\r\n  ::warning file=a::pwned",
            "::stop-commands::pwned", "::set-output name=findings::0", "##[add-mask]the", "\ufeff::error::pwned",
            "::save-state name=pwned::1", "\u2028::error::pwned", "##\u200d[error]pwned"]  # fmt: skip


@pytest.mark.parametrize("command", COMMANDS)
def test_the_text_of_a_post_is_never_a_command(run: Run, workspace: Path, command: str) -> None:
    text = (
        f"{POST}{command}\n\n{command} ![]({command})\n\n# {command}\n\n#{command}allofthissmalltag\n\n[{command}]({command})\n"
    )
    data = json.dumps({"platform": command, "text": f"{command}\n{command}", "media": [{"src": command}], command: 1})
    html = f"<title>{command}</title><h3>{command}</h3><img src='{command}'><a href='{command}'></a><p lang='{command}'>{command}"
    write(
        workspace, {"a.md": text, "b.json": data, "c.html": html, "d.md": f"---\n{command}\n---\n", "e.md": f"+++\n{command}\n"}
    )
    result = run(workspace, sarif="true")
    assert result.exit_code == 1
    assert int(result.outputs["findings"]) >= 3, "there must be something to say about each of them"
    assert {command.name for command in result.commands} <= {"error", "warning", "notice"}
    assert all("title" in annotation.properties for annotation in result.commands)
    assert not any(annotation.data.startswith(("pwned", "the")) for annotation in result.commands)


@pytest.mark.parametrize(
    "name",
    [
        "new\nline ::error::pwned.md",
        "\n::error::pwned.md",
        "::error::pwned.md",
        "##[error]pwned.md",
        "quote ' and \" and `.md",
        "$(touch PWNED).md",
        "`touch PWNED`.md",
        "100%0A%25.md",
        "a,b:c,line=7.md",
        "--select=none.md",
        "-q.md",
        "a;touch PWNED;.md",
        "carriage\rreturn.md",
        "\x1b[31mred.md",
        "\u202egnp.md",
        "back\\slash.md",
        "*?[a].md",
    ],
)
def test_a_file_name_is_never_more_than_a_name(run: Run, tmp_path: Path, name: str) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY})
    event = hub.pull_request({name: FAULTY, "posts/" + name: FAULTY})
    checkout = hub.checkout("refs/pull/1/merge")
    result = run(checkout, event, "pull_request")
    assert result.exit_code == 1
    assert {command.name for command in result.commands} == {"error"}
    assert [annotation.properties["line"] for annotation in result.annotations] == ["4", "4"]
    if not re.search(r"[\x00-\x1f\u202e]|##\[", name):
        assert sorted(annotation.properties["file"] for annotation in result.annotations) == sorted([name, "posts/" + name])
    assert result.outputs["errors"] == "2"
    assert not list(checkout.rglob("PWNED"))


def test_a_file_name_that_is_not_unicode(run: Run, workspace: Path) -> None:
    (workspace / os.fsdecode(b"caf\xe9.md")).write_text(FAULTY, encoding="utf-8")
    result = run(workspace, sarif="true")
    assert (result.exit_code, result.outputs["errors"]) == (1, "1")


@pytest.mark.parametrize(
    "inputs",
    [
        {"args": "; touch PWNED"},
        {"args": "$(touch PWNED)"},
        {"args": "'unfinished"},
        {"args": "--no-such-option\n::error::pwned"},
        {"paths": "$(touch PWNED)"},
        {"paths": "-x\n--select=none"},
        {"config": "`touch PWNED`"},
        {"config": "--version"},
        {"baseline": "no such file"},
        {"fail-on": "never; touch PWNED"},
        {"changed-only": "maybe\n::error::pwned"},
        {"sarif": "yes"},
        {"working-directory": "../$(touch PWNED)"},
        {"working-directory": "a\n::add-mask::the"},
    ],
    ids=str,
)
def test_a_wrong_input_is_named_and_never_run(run: Run, workspace: Path, inputs: dict[str, str]) -> None:
    write(workspace, {"post.md": FAULTY})
    result = run(workspace, **inputs)
    assert (result.exit_code, result.outputs["exit-code"]) == (2, "2")
    assert {command.name for command in result.commands} == {"error"}
    assert [command for command in result.commands if command.properties == {"title": "socialint"}], "it must be named"
    assert not any(command.data in ("pwned", "the") for command in result.commands)
    assert not list(workspace.parent.rglob("PWNED"))


def test_arguments_are_split_as_a_shell_would(run: Run, workspace: Path) -> None:
    write(workspace, {"post.md": FAULTY})
    assert run(workspace, args="--ignore 'alt-missing' --statistics").exit_code == 0


def test_more_file_names_than_a_command_line_can_hold(run: Run, tmp_path: Path) -> None:
    hub = Hub(tmp_path, {"old.md": FAULTY})
    folder = "/".join(["a folder with a long name " * 8] * 10)
    event = hub.pull_request({f"{folder}/{number}.txt": "" for number in range(1_500)} | {"post.md": FAULTY})
    result = run(hub.checkout("refs/pull/1/merge"), event, "pull_request")
    assert places(result) == [("post.md", "4", "alt-missing")]


def test_no_python_that_is_new_enough(action: Path, workspace: Path, tmp_path: Path) -> None:
    tools = tmp_path / "tools"
    tools.mkdir()
    (tools / "bash").symlink_to("/bin/bash")
    (tools / "python3").write_text("#!/bin/bash\nexit 1\n", encoding="utf-8")
    (tools / "python3").chmod(stat.S_IRWXU)
    result = run_action(action, workspace, tmp_path, environment={"PATH": str(tools)})
    assert result.exit_code == 2
    assert "setup-python" in result.annotations[0].data
