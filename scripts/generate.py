"""Writes what is derived: the schemas' generated parts, the rules' pages and index, the README's table, the text of `--help`.

python scripts/generate.py            write
python scripts/generate.py --check    write nothing, exit 1 where something is out of date
"""

from __future__ import annotations

import json
import re
import sys
import tomllib
from collections.abc import Iterator
from itertools import chain
from pathlib import Path
from typing import Any

ROOT = Path(__file__).resolve().parent.parent
sys.path.insert(0, str(ROOT))
sys.path.insert(0, str(ROOT / "scripts"))

import wcag  # noqa: E402

from socialint import cli, packs, resources, rules  # noqa: E402
from socialint.commands.catalogue import catalogue  # noqa: E402
from socialint.packs.register import field_of  # noqa: E402
from socialint.post import platforms  # noqa: E402
from socialint.report import OptionInfo, RuleInfo  # noqa: E402

GENERATED = "<!-- Generated from {source} by scripts/generate.py: edit it there. -->"
INDEX = '''"""Generated from the rules by scripts/generate.py: what is known of them before they are imported.

Each row is a `Facts`: kinds of documents, on by default, what a document must hold, criteria of WCAG.
"""

from __future__ import annotations

# fmt: off
# ruff: noqa: E501
INDEX: dict[str, tuple[tuple[str, ...], bool, tuple[str, ...], tuple[str, ...]]] = {{
{rows}}}
'''
#: Of the lines of generated data.
WIDTH = 130
COMPILED = '''"""Generated from {source} by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = {made_of}
DATA: dict[str, Any] = \\
{data}
'''
#: The limits of platforms that rules look at: of these a configuration may have others.
LIMITS = ("text", "long-text", "title", "alt", "links", "mentions", "hashtags", "images", "images-api", "fold", "image-bytes", "image-bytes-api", "gif-bytes",
          "image-pixels", "image-pixels-api")  # fmt: skip
FAMILIES = {
    "alt": "Pictures without words",
    "page": "Landing pages for everyone (WCAG, Section 508)",
    "post": "What the platform makes of a post",
    "reading": "Texts that people can read",
    "credit": "Other people's work",
    "disclosure": "Texts that the law demands (packs)",
    "privacy": "Private data",
    "policy": "The house's own rules",
    "ignore": "Ignores",
    "file": "Files",
}


def outputs() -> dict[Path, str]:
    """Every generated file with its text."""
    known = catalogue()
    made = {
        ROOT / "schemas/config.schema.json": dumped(config_schema(known)),
        ROOT / "schemas/post.schema.json": dumped(post_schema()),
        ROOT / "docs/cli.md": command_line(),
        ROOT / "docs/wcag.md": wcag.table(known),
        ROOT / "docs/rules/README.md": index(known, "docs/rules"),
        ROOT / "README.md": readme(known),
        ROOT / "docs/configuration.md": configuration(),
        ROOT / "socialint/rules/_index.py": rule_index(),
    }
    for info in known.values():
        made[ROOT / f"docs/rules/{info.id}.md"] = page(info)
    for source in data_files():
        name = resources.compiled_name(str(source)) if source.suffix == ".toml" else f"schemas_{source.name.partition('.')[0]}"
        # A schema may be about to be written.
        made[ROOT / f"socialint/compiled/{name}.py"] = compiled(source, made.get(source) or source.read_text("utf-8"))
    for folder in map(Path, packs.folders()):
        made[ROOT / f"socialint/compiled/{resources.compiled_name(str(folder))}.py"] = compiled_folder(folder)
    return made


def data_files() -> list[Path]:
    """The data that a run may need: all but the other schemas."""
    return [*sorted((ROOT / "socialint").rglob("*.toml")), *(ROOT / f"schemas/{name}.schema.json" for name in ("page", "post"))]


def compiled(source: Path, text: str) -> str:
    """The data of a file, ready for the run, as a Python module."""
    data = resources.read_data(source.name, text)
    if "packs" in source.relative_to(ROOT).parts:
        data = packs.readied_by(str(source))(data)
    return module_of(source, resources.fingerprint(text.encode("utf-8")), data)


def compiled_folder(folder: Path) -> str:
    """What must be known of all packs of a market, ready for the run, as a Python module."""
    raw = {path.name: path.read_bytes() for path in sorted(folder.glob("*.toml"))}
    data = {name: resources.read_data(name, text.decode("utf-8")) for name, text in raw.items()}
    return module_of(folder, resources.fingerprint_of(raw), packs.readied_by(str(folder))(data))


def module_of(source: Path, made_of: int, data: Any) -> str:
    """Data as a Python module that says what it was made of."""
    return COMPILED.format(source=source.relative_to(ROOT).as_posix(), made_of=made_of, data=laid_out(data))


def laid_out(value: Any, depth: int = 0) -> str:
    """Data as Python, in as few lines as they fill; what does not fit one stands a blank further in."""
    text = repr(value)
    if len(text) <= WIDTH - depth or not isinstance(value, (dict, tuple, list)):
        return text
    if isinstance(value, dict):
        items = [f"{key!r}: {laid_out(item, depth + 1)}," for key, item in value.items()]
    else:
        items = [f"{laid_out(item, depth + 1)}," for item in value]
    lines: list[str] = []
    for item in items:
        if lines and len(lines[-1]) + len(item) < WIDTH - depth and "\n" not in lines[-1] + item:
            lines[-1] += f" {item}"
        else:
            lines.append(item)
    return text[0] + f"\n{' ' * (depth + 1)}".join(lines) + text[-1]


def dumped(data: Any) -> str:
    return json.dumps(data, indent=2, ensure_ascii=False) + "\n"


# -- schemas -------------------------------------------------------------------


def option_schema(option: OptionInfo) -> dict[str, Any]:
    kind: dict[str, Any] = {"type": option.type, "description": option.help}
    if option.type == "array":
        kind["items"] = {"type": "string"}
        if option.pattern:
            kind["items"] |= {"pattern": option.pattern, "description": option.help}
        kind["default"] = list(option.default)
    else:
        kind["default"] = option.default
    if option.type == "integer":  # all of them count something
        kind["minimum"] = 0
    if option.choices:
        kind["enum"] = list(option.choices)
    elif option.pattern and option.type == "string":
        kind["pattern"] = option.pattern
    return kind


def config_schema(known: dict[str, RuleInfo]) -> dict[str, Any]:
    """The schema of socialint.toml; `rules` has an entry for each rule with its options."""
    base: dict[str, Any] = json.loads((ROOT / "scripts/config.base.json").read_text("utf-8"))
    severity = {"type": "string", "enum": ["error", "warning", "note"], "description": "overrides the rule's severity"}
    alone = {"type": "object", "properties": {"severity": severity}}
    fields = base["properties"]["products"]["additionalProperties"]["properties"]
    fields |= {name: schema for name, schema in product_fields().items() if name not in fields}
    base["properties"]["platforms"]["properties"] = {name: limits_schema(platforms.load(name)) for name in platforms.names()}
    base["properties"]["rules"]["patternProperties"] = {"^disclosure-": {**alone, "additionalProperties": False}}
    base["properties"]["rules"]["additionalProperties"] = alone  # of plug-ins
    base["properties"]["rules"]["properties"] = {
        id: {
            "type": "object",
            "description": rules.info(entry).summary,
            "additionalProperties": False,
            "properties": {"severity": severity, **{o.name: option_schema(o) for o in known[id].options}},
        }
        for id, entry in rules.entries().items()
    }
    return base


def limits_schema(platform: platforms.Platform) -> dict[str, Any]:
    """What a configuration may say of a platform: those of its limits that rules look at."""
    units = {limit.what: limit.unit for limit in reversed(platform.all_limits) if limit.what in LIMITS}
    return {
        "type": "object",
        "additionalProperties": False,
        "properties": {
            what: {"type": "integer", "minimum": 1, "description": f"in {unit}"} for what, unit in reversed(units.items())
        },
    }


def product_fields() -> dict[str, Any]:
    """The fields of a product that shipped packs ask for and whose values are theirs: words of a few, yes and no, addresses.

    Another value would meet no law, and nobody would see it. What the packs' own examples register is known, too.
    """
    asked: dict[str, list[Any]] = {}
    shown: dict[str, set[str]] = {}
    for fields in asked_for("product"):
        for field, values in fields.items() if isinstance(fields, dict) else ():
            asked.setdefault(field, []).extend(values if isinstance(values, list) else [values])
    for example in chain.from_iterable(asked_for("example")):
        for entry in tomllib.loads(example.get("config", "")).get("products", {}).values():
            for field, value in entry.items():
                shown.setdefault(field, set()).update(value if isinstance(value, list) else [str(value)])
    schemas: dict[str, Any] = {}
    for field, values in sorted(asked.items()):
        if any(value is True for value in values):
            schemas[field] = {"type": "boolean"}
        elif "*" not in values and all(isinstance(value, str) for value in values):
            word = {"type": "string", "enum": [*sorted({*values, *shown.get(field, ())} - {"other"}), "other"]}
            schemas[field] = one_or_more(word)
    for links in asked_for("links"):
        if isinstance(links, dict) and "product" in links:
            schemas[links["product"]] = one_or_more({"$ref": "#/$defs/address"})
    return dict(sorted(schemas.items()))


def one_or_more(value: dict[str, Any]) -> dict[str, Any]:
    """The schema of a value, or of a list of such values."""
    return {"anyOf": [value, {"type": "array", "minItems": 1, "items": value}]}


def rule_index() -> str:
    """What must be known of the rules before any of them is imported."""
    rows = "".join(f"    {id!r}: {tuple(rules.facts(entry))!r},\n" for id, entry in rules.entries().items())
    return INDEX.format(rows=rows)


def asked_for(wanted: str) -> Iterator[Any]:
    """What the requirements of shipped packs say under a key, wherever in their conditions it stands."""
    waiting: list[Any] = [
        tomllib.loads(path.read_text("utf-8")).get("requirement") for path in ROOT.glob("socialint/packs/*/*.toml")
    ]
    while waiting:
        part = waiting.pop()
        for key, inner in part.items() if isinstance(part, dict) else enumerate(part) if isinstance(part, list) else ():
            if key == wanted:
                yield inner
            elif key != "example":
                waiting.append(inner)


def post_schema() -> dict[str, Any]:
    """The schema of a post, with the platforms that have a file and the forms that shipped packs ask for."""
    schema: dict[str, Any] = json.loads((ROOT / "schemas/post.schema.json").read_text("utf-8"))
    schema["$defs"]["form"]["enum"] = sorted({form for forms in asked_for("form") for form in forms})
    schema["$defs"]["platform"]["enum"] = sorted({*platforms.names(), "twitter"})
    return schema


# -- pages ---------------------------------------------------------------------


def page(info: RuleInfo) -> str:
    """The page of a rule."""
    source = "its pack" if info.family == "disclosure" else f"the docstring of socialint/rules/{_file(info.id)}"
    lines = [GENERATED.format(source=source), "", f"# {info.id}", "", f"**{info.summary}.**", "",
             "| severity | on by default | since |", "|---|---|---|",
             f"| {info.severity} | {'yes' if info.default else 'no'} | {info.since} |", "", info.description, ""]  # fmt: skip
    if info.options:
        lines += ["## Options", "", "```toml", f"[rules.{info.id}]"]
        lines += [
            f"{o.name} = {json.dumps(list(o.default) if isinstance(o.default, tuple) else o.default)}  # {o.help}"
            for o in info.options
        ]
        lines += ["```", ""]
    lines += ["## References", "", *(f"- {reference(ref)}" for ref in info.refs), "", *_ignoring(info)]
    return "\n".join(lines).rstrip() + "\n"


def _ignoring(info: RuleInfo) -> list[str]:
    if info.family in ("ignore", "file"):
        return []
    before = f"`<!-- socialint: ignore[{info.id}] the reason -->` before the element"
    field = f"`socialint: {{ignore: {{{info.id}: the reason}}}}` in the fields of the document"
    return ["## Setting it aside", "", f"{before}, or {field}: see [ignoring](../ignoring.md)."]


def _file(id: str) -> str:
    family, _, what = id.partition("-")
    return f"{family}/{what.replace('-', '_')}.py"


def reference(ref: str) -> str:
    """A reference as a link where its address is known."""
    kind, _, name = ref.partition(":")
    links = {
        "wcag": ("WCAG 2.2, success criterion {}", "https://www.w3.org/TR/WCAG22/"),
        "section508": ("Section 508, {}", "https://www.access-board.gov/ict/"),
        "en301549": ("EN 301 549, {}", ""),
        "act": ("ACT rule {}", "https://act-rules.github.io/rules/{}"),
        "axe": ("axe-core rule `{}`", ""),
        "doc": ("{}", "{}"),
    }
    if kind not in links:
        return ref if kind != "law" else name
    words, address = links[kind]
    words = words.format(name.split("/")[2] if kind == "doc" else name)
    return f"[{words}]({address.format(name)})" if address else words


def families(known: dict[str, RuleInfo]) -> dict[str, list[RuleInfo]]:
    grouped: dict[str, list[RuleInfo]] = {family: [] for family in FAMILIES}
    for info in known.values():
        grouped.setdefault(info.family, []).append(info)
    return {family: sorted(infos) for family, infos in grouped.items() if infos}


def index(known: dict[str, RuleInfo], base: str) -> str:
    """All rules, family by family. `base` is the folder from which the links count."""
    lines = [GENERATED.format(source="the rules"), "", "# Rules", "",
             "Every finding shows the id of its rule. A selector (`--select`, `ignore`) is an id, a family or `all`.", ""]  # fmt: skip
    return "\n".join([*lines, *tables(known, "")]) + "\n"


def tables(known: dict[str, RuleInfo], prefix: str, *, folded: bool = False) -> list[str]:
    """A table for each family under its heading, or folded under its heading and how many rules it has."""
    lines: list[str] = []
    for family, infos in families(known).items():
        title = FAMILIES.get(family, family)
        if folded:
            lines += ["<details>", f"<summary><code>{family}</code>: {title} ({len(infos)} rules)</summary>", ""]
        else:
            lines += [f"## `{family}`: {title}", ""]
        lines += ["| rule | severity | what it finds |", "|---|---|---|"]
        for info in infos:
            severity = str(info.severity) if info.default else f"{info.severity}, off by default"
            lines.append(f"| [{info.id}]({prefix}{info.id}.md) | {severity} | {info.summary} |")
        lines += ["", "</details>", ""] if folded else [""]
    return lines


def readme(known: dict[str, RuleInfo]) -> str:
    text = (ROOT / "README.md").read_text("utf-8")
    return between(text, "rules", "\n".join(tables(known, "docs/rules/", folded=True)).rstrip())


def between(text: str, name: str, made: str) -> str:
    """A page with something else between the marks of a name."""
    start, end = f"<!-- {name} -->", f"<!-- /{name} -->"
    return re.sub(f"{start}.*{end}", lambda _: f"{start}\n\n{made}\n\n{end}", text, flags=re.DOTALL)


def configuration() -> str:
    """The guide to the configuration, with the fields of a product, what each says, its words, and the packs that ask for it."""
    means = tomllib.loads((ROOT / "scripts/products.toml").read_text("utf-8"))
    asking = fields_by_pack()
    if means.keys() != asking.keys():
        raise SystemExit(f"scripts/products.toml: not the fields that packs ask for: {sorted(means.keys() ^ asking.keys())}")
    schemas = product_fields()
    lines = ["| field | says | asked for by |", "|---|---|---|"]
    for field, asked in asking.items():
        words = schemas.get(field, {}).get("anyOf", [{}])[0].get("enum", ()) if field != "class" else ()
        says = means[field] + (": " + ", ".join(f"`{word}`" for word in words) if words else "")
        lines.append(f"| `{field}` | {says} | {', '.join(asked) if field != 'class' else 'nearly all'} |")
    return between((ROOT / "docs/configuration.md").read_text("utf-8"), "fields", "\n".join(lines))


def fields_by_pack() -> dict[str, list[str]]:
    """The fields of a product for which shipped packs ask, and these packs as links from a guide."""
    found: dict[str, list[str]] = {}
    for path in sorted(ROOT.glob("socialint/packs/*/*.toml")):
        link = f"[{path.parent.name}-{path.stem}](../{path.relative_to(ROOT).as_posix()})"
        requirements = tomllib.loads(path.read_text("utf-8")).get("requirement", [])
        for field in set(fields_in(requirements)):
            found.setdefault(field, []).append(link)
    return dict(sorted(found.items()))


def fields_in(part: Any, under: str = "") -> Iterator[str]:
    """The fields of a product that a part of a pack asks for, or has filled in."""
    if under == "product":  # a condition, or the field that has an address
        yield from part if isinstance(part, dict) else (part,)
    elif isinstance(part, dict):
        yield from (field for key, inner in part.items() if key != "example" for field in fields_in(inner, key))
    elif isinstance(part, list):
        yield from (field for inner in part for field in fields_in(inner, under))
    elif isinstance(part, str) and field_of(part):
        yield field_of(part)


def command_line() -> str:
    import os

    os.environ["COLUMNS"] = "100"
    parts = [GENERATED.format(source="the command's own help"), "", "# The command", ""]
    for verb in ("", *cli.VERBS):
        title = f"socialint {verb}".strip()
        parts += [f"## {title}", "", "```text", cli.parser(verb).format_help().rstrip(), "```", ""]
    return "\n".join(parts).rstrip() + "\n"


def main() -> int:
    """Writes, or checks."""
    check = sys.argv[1:] == ["--check"]
    made = outputs()
    stale = [path for path, text in made.items() if not path.is_file() or path.read_text("utf-8") != text]
    there = [*(ROOT / "docs/rules").glob("*.md"), *(ROOT / "socialint/compiled").glob("[!_]*.py")]
    extra = [path for path in there if path not in made]
    for path in (*stale, *extra):
        print(f"{'out of date' if check else 'wrote'}: {path.relative_to(ROOT)}")
    if check:
        return 1 if stale or extra else 0
    for path in stale:
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(made[path], "utf-8")
    for path in extra:
        path.unlink()
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
