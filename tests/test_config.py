"""The configuration: a wrong one is refused with its place, a right one does what it says."""

from __future__ import annotations

from pathlib import Path

import pytest

from socialint import rules
from socialint.config import Config, find, load, parse
from socialint.errors import ConfigError, SocialintError
from socialint.globs import matches_glob
from socialint.model import Context
from socialint.project import Projects
from socialint.run import Request, run
from socialint.source import Source
from socialint.testing import lint


def refused(text: str, name: str = "socialint.toml") -> ConfigError:
    with pytest.raises(ConfigError) as caught:
        parse(Source(name, text))
    return caught.value


def test_a_misspelt_key_is_named_with_its_place_and_a_suggestion() -> None:
    error = refused('[context]\nlanguage = "en"\n\n[contxt]\n')
    assert (error.line, error.column) == (4, 1)
    assert 'unknown field "contxt"' in error.message and '"context"' in error.message


def test_a_misspelt_rule_is_named_with_a_suggestion() -> None:
    error = refused('[rules.reading-grad]\nseverity = "note"\n')
    assert error.line == 1 and "reading-grade" in error.message
    error = refused('select = ["readin"]\n')
    assert error.line == 1 and "unknown rule" in error.message


def test_a_misspelt_option_is_named_with_a_suggestion() -> None:
    error = refused('[rules.reading-sentence-length]\nseverty = "note"\n')
    assert error.line == 2 and "severity" in error.message


def test_a_wrong_type_points_at_the_value() -> None:
    error = refused('exclude = ["a/**", 3]\n')
    assert (error.line, error.column) == (1, 20) and "a whole number where a text is expected" in error.message


def test_a_rule_is_only_switched_off_with_a_reason() -> None:
    assert "reason" in refused('[ignore]\nreading-grade = "  "\n').message
    assert parse(Source("socialint.toml", '[ignore]\nreading = "specialists"\n')).ignore == {"reading": "specialists"}


def test_broken_toml_points_at_the_fault() -> None:
    error = refused('[context]\nlanguage = "en\n')
    assert error.line == 2 and "TOML" in error.message


def test_pyproject_is_read_where_there_is_no_file_of_our_own(tmp_path: Path) -> None:
    (tmp_path / "pyproject.toml").write_text('[project]\nname = "x"\n[tool.socialint]\nexclude = ["a"]\n')
    path = find(tmp_path)
    assert path is not None and load(path).exclude == ("a",)
    (tmp_path / "socialint.toml").write_text('exclude = ["b"]\n')
    path = find(tmp_path)
    assert path is not None and load(path).exclude == ("b",)


def test_a_fault_in_pyproject_points_into_it() -> None:
    error = refused('[project]\nname = "x"\n[tool.socialint]\nexclud = ["a"]\n', "pyproject.toml")
    assert (error.line, error.column) == (4, 1)


def test_the_search_ends_at_the_repository(tmp_path: Path) -> None:
    (tmp_path / "socialint.toml").write_text("")
    inner = tmp_path / "repo" / "posts"
    inner.mkdir(parents=True)
    assert find(inner) == tmp_path / "socialint.toml"
    (tmp_path / "repo" / ".git").mkdir()
    assert find(inner) is None


def test_the_nearest_configuration_holds_whatever_else_is_checked(tmp_path: Path) -> None:
    (tmp_path / "socialint.toml").write_text('[context]\nlanguage = "en"\n')
    (tmp_path / "de").mkdir()
    (tmp_path / "de" / "socialint.toml").write_text('[context]\nlanguage = "de"\n')
    projects = Projects()
    assert projects.of(tmp_path / "de" / "a.md").config.context.language == "de"
    assert projects.of(tmp_path / "a.md").config.context.language == "en"


def test_overrides_hold_for_their_paths_and_later_ones_win(tmp_path: Path) -> None:
    (tmp_path / "socialint.toml").write_text(
        '[context]\nmarkets = "no"\n'
        '[[override]]\npaths = ["posts/**"]\nkind = "post"\ncontext = {markets = ["UK", "de"], platform = "twitter"}\n'
        '[[override]]\npaths = ["posts/de/*.md"]\ncontext = {language = "de"}\n'
    )
    project = Projects().of(tmp_path / "a.md")
    assert project.settings("pages/a.md").context == Context(markets=("NO",))
    settings = project.settings("posts/de/a.md")
    assert settings.kind == "post"
    assert settings.context == Context(markets=("GB", "DE"), platforms=("x",), language="de")


@pytest.mark.parametrize(
    ("glob", "path", "matches"),
    [
        ("posts/**", "posts/a/b.md", True),
        ("posts/*", "posts/a/b.md", True),  # a folder that is named holds all below it
        ("posts/*.md", "posts/a/b.md", False),
        ("**/b.md", "posts/a/b.md", True),
        ("**/b.md", "b.md", True),
        ("posts", "posts/a/b.md", True),
        ("posts/", "posts/a/b.md", True),
        ("post", "posts/a.md", False),
        ("posts/**/x/**", "posts/1/2/x/3/4.md", True),
        ("./posts/a.md", "posts/a.md", True),
        ("/posts", "posts/a.md", True),
        ("/a.md", "posts/a.md", False),
        ("[a-c].md", "b.md", True),
    ],
)
def test_globs_name_what_people_expect(glob: str, path: str, matches: bool) -> None:
    assert matches_glob(path, glob) is matches


def test_a_glob_of_many_stars_ends() -> None:
    assert not matches_glob("/".join("a" * 200), "/".join(["**", "a"] * 100) + "/b")
    assert not matches_glob("a" * 5000, "*a" * 30 + "b")


def test_a_pack_outside_the_repository_is_refused(tmp_path: Path) -> None:
    root = tmp_path / "repo"
    root.mkdir()
    (tmp_path / "pack.toml").write_text("")
    (root / "socialint.toml").write_text('packs = ["../pack.toml"]\n')
    with pytest.raises(ConfigError, match="inside"):
        Projects().of(root / "a.md").own_packs()
    (root / "link.toml").symlink_to(tmp_path / "pack.toml")
    (root / "socialint.toml").write_text('packs = ["link.toml"]\n')
    with pytest.raises(ConfigError, match="inside"):
        Projects().of(root / "a.md").own_packs()


def test_a_plugin_that_is_not_installed_is_an_error_and_not_silence() -> None:
    with pytest.raises(SocialintError, match="not installed"):
        parse(Source("socialint.toml", 'plugins = ["nobody"]\n'))


def test_the_defaults_need_no_file() -> None:
    assert parse(Source("socialint.toml", "")) == Config()


@pytest.mark.parametrize("rule", ["file-invalid", "ignore-unknown"])
def test_an_override_can_ignore_the_rules_of_the_engine_too(tmp_path: Path, rule: str) -> None:
    for name, text in {"a/x.json": '{"text": ', "a/x.md": "<!-- socialint: disable all -->\n\nHi.\n"}.items():
        for folder in (tmp_path, tmp_path / "old"):
            (folder / name).parent.mkdir(parents=True, exist_ok=True)
            (folder / name).write_text(text)
    (tmp_path / "socialint.toml").write_text(f'[[override]]\npaths = ["old"]\nignore = {{ {rule} = "kept as it was" }}\n')
    found = {(f.rule, "old" in Path(f.path).parts) for f in run(Request(paths=(str(tmp_path),))).report.findings}
    other = "ignore-unknown" if rule == "file-invalid" else "file-invalid"
    assert found == {(rule, False), (other, False), (other, True)}


@pytest.mark.parametrize(
    ("selector", "id", "means"),
    [
        ("alt", "alt-missing", True),
        ("alt-missing", "alt-missing", True),
        ("all", "alt-missing", True),
        ("page-table", "page-table-header", False),  # an id means itself, not what begins like it
        ("page-table-header", "page-table-header-use", False),
        ("disclosure-de", "disclosure-de-hwg-pflichttext", True),
        ("disclosure-de-hwg", "disclosure-de-hwg-pflichttext", True),
        ("disclosure", "disclosure-de-hwg-pflichttext", True),
        ("reading", "alt-missing", False),
    ],
)
def test_a_selector_is_an_id_a_family_or_all(selector: str, id: str, means: bool) -> None:
    assert rules.matches(selector, id) is means


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('[products.a]\nname = "A"\nclass = "suplement"\n', 3, 'did you mean "supplement"?'),
        ('[products.a]\nclass = ["rx", "otcc"]\n', 2, 'did you mean "otc"?'),
        ('[products.a]\nclass = "shoes"\n', 2, "use one of: rx, otc"),
        ('[products.a]\nname = "A"\nclas = "rx"\n', 3, 'did you mean "class"?'),
        ('[[override]]\npath = ["a"]\n', 2, 'did you mean "paths"?'),
        ('[override]\npaths = ["a"]\n', 1, "in two brackets"),
        ('ignore = ["alt-missing"]\n', 1, 'write [ignore], and below it "the-rule" = "the reason"'),
        ("[ignore]\nalt-missing = true\n", 2, "write the reason, in quotes"),
        ('[tool.socialint]\nselect = ["all"]\n', 1, "without tool.socialint"),
        ('[rules.alt-long]\nseverity = "off"\n', 2, "a rule is switched off below [ignore]"),
        ('[context]\nmarkets = ["DE", "XX"]\n', 2, '"XX" is no market'),
        ('[context]\nindustry = "finanse"\n', 2, 'did you mean "finance"?'),
        ('[[override]]\npaths = ["a"]\ncontext = { market = "XX" }\n', 3, '"XX" is no market'),
        ('[products.a]\ntype = "cider"\n', 2, "malt"),
        ('[products.a]\nname = "A"\nissuer_type = ["bank", "borker"]\n', 3, 'did you mean "broker"?'),
        ("[[override]]\npaths = []\n", 2, '"paths" in item 1 of "override" is empty'),
        ('[products.a]\nboxed_warning = "yes"\n', 2, "true or false is expected"),
        ('[context]\nlang = "german"\n', 2, "a BCP 47 language tag"),
        ('[rules.policy-hold]\nactive = true\nsince = "soon"\n', 3, "YYYY-MM-DD"),
        ('[rules.policy-hold]\nuntil = "2026-13-01"\n', 2, "YYYY-MM-DD"),
        ('[rules.privacy-email]\nallow = ["a@b.org", "b.org"]\n', 2, '"@clinic.org"'),
        ('[rules.privacy-phone]\nallow = ["ours"]\n', 2, "numbers that may be published"),
        ('[rules.privacy-iban]\nallow = ["ours"]\n', 2, "account numbers"),
        ('[rules.post-shortened-link]\nallow = ["https://go.example.org/"]\n', 2, "go.example.org"),
        ('[rules.disclosure-de-hwg-rx-ban]\nseverity = "fatal"\n', 2, "use one of: error, warning, note"),
        ("[rules.disclosure-de-hwg-rx-ban]\nmax = 3\n", 2, 'unknown field "max"'),
        ('[rules.policy-hold]\nreason = "flood"\n', 2, "not turned on"),
        ('[rules.policy-hold]\nactive = true\nsince = "2026-02-31"\n', 3, "no day of the calendar"),
        ('[rules.policy-hold]\nactive = true\nsince = "2026-12-01"\nuntil = "2026-11-01"\n', 4, "before it begins"),
        ('[rules.policy-account]\nregistered = ["@clinic", "linkedn:clinic"]\n', 2, 'did you mean "linkedin"?'),
        ('[rules.policy-account]\nregistered = ["x:@"]\n', 2, "names no account"),
        ('[rules.policy-account]\nregistered = [""]\n', 2, "names no account"),
        ("[rules.reading-sentence-length]\nmax = -4\n", 2, "write 0 or more"),
        ('[context]\nlanguage = "dk"\n', 2, '"dk" is no language'),
        ('[[override]]\npaths = ["a"]\ncontext = { lang = "xx-DE" }\n', 3, '"xx-DE" is no language'),
        ("[context]\naccount = 5\n", 2, "put it in quotes"),
        ('[json]\ntext = ["caption"]\nhtml = ["body", "caption"]\n', 3, "stands in text, too"),
        ('[context]\nproduct = "dolovant"\n[products.dolovent]\nclass = "otc"\n', 2, 'did you mean "dolovent"?'),
    ],
)
def test_a_word_that_would_silently_switch_nothing_on_is_an_error_with_its_place(text: str, line: int, said: str) -> None:
    error = refused(text)
    assert error.line == line
    assert said in error.message


def test_what_may_be_said_of_products_and_options_is_read() -> None:
    text = """
    [products.a]
    type = "other"
    issuer_type = ["bank", "adviser"]
    boxed_warning = true
    colour = "blue"
    [context]
    lang = "nb-NO"
    [rules]
    policy-hold = { active = false, since = 2026-11-18, until = "" }
    privacy-email = { allow = ["@clinic.org", "press@clinic.org"] }
    privacy-phone = { allow = ["+47 22 22 22 22"] }
    privacy-iban = { allow = ["NO93 8601 1117 947"] }
    post-shortened-link = { allow = ["go.example.org"] }
    """
    assert parse(Source("socialint.toml", text)).options["policy-hold"] == {
        "active": False, "since": "2026-11-18", "until": "",
    }  # fmt: skip


@pytest.mark.parametrize(
    ("product", "said"),
    [
        ('name = "   "', '"   " does not fit for "products.a.name"'),
        ('name = "***"', "write what stands in texts: letters or digits"),
        ('issuer = "\u2122"', "products.a.issuer"),
        *((f'name = "{name}"', "letters or digits") for name in ("–", "…", "\u00b2", "\u200b", "[X]", "Spar [X]")),
        *((f'isi_url = "{url}"', "write an address") for url in ("mailto:a@b.c", "a@b.c", "tel:1.2")),
        ('isi_url = "not a url"', "write an address, such as https://example.org/safety/"),
        ("isi_url = 5", "products.a.isi_url"),
        ('isi_url = "/safety"', "products.a.isi_url"),
        *(
            (f'name = "{one}"\n[products.b]\nname = "{other}"', "is also the name of products.a")
            for one, other in (("Spar", "Spar."), ("Spar", "Spar*"), ("Spar 5%", "Spar 5 %"), ("Spar 1,5", "Spar 1.5"))
        ),
        ('name = "Dolo Plus"\n[products.b]\nname = "Dolo  Plus "', "is also the name of products.a"),
        ('name = "Ann\'s Best"\n[products.b]\nname = "Ann\u2019s Best\u2122"', "is also the name of products.a"),
    ],
)
def test_a_name_or_address_of_a_product_that_no_text_could_have_is_an_error(product: str, said: str) -> None:
    assert said in refused(f"[products.a]\n{product}\n").message


def test_names_and_addresses_of_products_may_be_of_any_letters() -> None:
    names = ["\u00d8l", "\u85ac", "7", "Caf\u00e9!", "Dolo", "DOLO", "Dolo\u00ae 2"]
    text = "".join(f'[products.p{i}]\nname = "{name}"\n' for i, name in enumerate(names))
    text += 'isi_url = ["https://example.org/safety?a=1", "www.example.org:8080/isi", "\u00f8l.example"]\n'
    assert len(parse(Source("socialint.toml", text)).products) == len(names)


def test_the_packs_of_a_house_may_know_kinds_of_products_of_their_own() -> None:
    product = '[products.pale]\nclass = "alcohol"\ntype = "cider"\nissuer_type = ["maltster"]\n'
    assert '"cider" is not a known value' in refused(product).message
    packs = 'packs = ["house.toml"]\n'
    assert parse(Source("socialint.toml", packs + product)).products["pale"]["type"] == "cider"
    assert "boxed_warning" in refused(f'{packs}{product}boxed_warning = "perhaps"\n').message


def test_the_product_register_may_have_a_file_of_its_own(tmp_path: Path) -> None:
    (tmp_path / "socialint.toml").write_text('[context]\nproduct = "pil"\n[products.ale]\nclass = "alcohol"\nname = "Ale"\n')
    register = tmp_path / "products.toml"
    register.write_text('[pil]\nclass = "otc"\nmarkets = ["DE", "uk"]\n')
    found = load(tmp_path / "socialint.toml").products
    assert found["pil"] == {"class": "otc", "markets": ("DE", "GB")} and found["ale"]["name"] == "Ale"
    for text, line, said in (
        ('[ale]\nclass = "otc"\n', 1, "products.ale stands in both files"),
        ('[b]\nclass = "otc"\nname = "Ale"\n', 3, "also the name of products.ale"),
        ('[pil]\nclass = "pill"\n', 2, '"pill" is not a known value'),
        ('[b]\nclass = "otc"\nname = 3\n', 3, 'a text is expected for "products.b.name"'),
        ('[b]\nclass = "otc"\nname = ["Ale", "Pale"]\n', 3, 'a text is expected for "products.b.name"'),
        ('[pil]\nclass = "otc"\nmarkets = ["QQ"]\n', 3, '"QQ" is no market'),
        ('[pil]\nclass = "otc"\nmarket = "QQ"\n', 3, '"QQ" is no market'),
        ('currency = "EUR"\n[[item]]\nname = "Cup"\n', 1, "beside the configuration is the product register"),
        ("[pil\n", 1, "not valid TOML"),
        ('[products.pil]\nclass = "otc"\n', 1, "in products.toml a product stands as [ID]"),
    ):
        register.write_text(text)
        with pytest.raises(ConfigError) as caught:
            load(tmp_path / "socialint.toml")
        assert (caught.value.path, caught.value.line) == ("products.toml", line) and said in caught.value.message
    register.unlink()
    register.symlink_to("/etc/hostname")
    with pytest.raises(ConfigError, match="out of the repository"):
        load(tmp_path / "socialint.toml")


def test_a_product_brings_the_markets_where_nothing_else_names_one(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "socialint.toml").write_text("")
    for written, fields, law in (
        ('markets = ["DE"]', "", True),
        ('market = "de"', "", True),
        ('markets = ["DE"]', "markets: NO\n", False),
    ):
        (tmp_path / "products.toml").write_text(f'[pil]\nclass = "otc"\nname = "Dolo"\n{written}\n')
        (tmp_path / "a.md").write_text(
            f"---\nplatform: x\nlang: de\nindustries: pharma\nproduct: pil\n{fields}---\nDolo wirkt schnell.\n"
        )
        found = run(Request(paths=(str(tmp_path),))).report.findings
        assert any(finding.rule == "disclosure-de-hwg-pflichttext" for finding in found) is law


@pytest.mark.parametrize("url", ["https://[::1", "https://example.org:abc/", "https://exa mple.org/", "https://example.org/?a=b"])
def test_an_address_of_a_site_that_is_none_is_an_error(url: str) -> None:
    """One such line would make every link of every post "no address", and no page would be looked at."""
    error = refused(f'[[site]]\nroot = "public"\nurl = "{url}"\n')
    assert (error.line, error.column) == (3, 7) and "is no address of a site" in error.message


def test_a_site_stands_once_and_its_folder_can_be_one() -> None:
    site = '[[site]]\nurl = "https://example.org{0}"\nroot = "{1}"\n'
    error = refused(site.format("/", "public") + site.format("", "other"))
    assert error.line == 5 and '"https://example.org" stands twice' in error.message
    assert "must lie in the folder" in refused(site.format("", "public\\u0000")).message


@pytest.mark.parametrize(
    ("name", "said"),
    [
        ("nowhere.toml", '"nowhere.toml": there is no such file or folder'),
        ("../out.toml", "a pack must lie inside the repository"),
        ("empty", '"empty": no pack (*.toml) lies in this folder'),
        ("a\\u0000.toml", "there is no such file or folder"),
        ("a" * 5000, "there is no such file or folder"),
    ],
)
def test_a_pack_that_is_not_there_is_told_where_the_configuration_names_it(tmp_path: Path, name: str, said: str) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "empty").mkdir()
    (tmp_path.parent / "out.toml").write_text("")
    (tmp_path / "socialint.toml").write_text(f'\npacks = ["{name}"]\n')
    with pytest.raises(ConfigError) as caught:
        Projects().of(tmp_path / "a.md").own_packs()
    assert (caught.value.line, caught.value.column) == (2, 10) and said in caught.value.message


def test_every_country_both_names_of_one_and_a_product_without_a_register_are_known() -> None:
    parse(Source("socialint.toml", '[context]\nmarkets = ["DE", "uk", "gb", "EU"]\nproduct = "dolovent"\n'))


@pytest.mark.parametrize(
    ("text", "line", "said"),
    [
        ('select = ["reading", "disclosure-de-hwg-rx-bann"]\n', 1, 'did you mean "disclosure-de-hwg-rx-ban"?'),
        ('[ignore]\n"disclosure-us-ftcc" = "not in our country"\n', 2, 'did you mean "disclosure-us-ftc"?'),
        ('[[override]]\npaths = ["a"]\nignore = { "disclosure-dee" = "why" }\n', 3, "unknown rule"),
        ('[rules.disclosure-de-hwg-rx-bahn]\nseverity = "note"\n', 1, 'did you mean "disclosure-de-hwg-rx-ban"?'),
        ('[rules.disclosure-de-hwg]\nseverity = "note"\n', 1, "no rule but several"),
        ('packs = ["house.toml"]\nselect = ["disclosure-all-hous"]\n', 2, 'did you mean "disclosure-all-house"?'),
    ],
)
def test_a_pack_that_nobody_knows_is_an_error_with_its_place(tmp_path: Path, text: str, line: int, said: str) -> None:
    packed(tmp_path, text)
    with pytest.raises(ConfigError) as caught:
        Projects().of(tmp_path / "a.md")
    assert caught.value.line == line and said in caught.value.message


@pytest.mark.parametrize(
    "text",
    [
        'select = ["disclosure", "disclosure-de", "disclosure-de-hwg", "disclosure-de-hwg-rx-ban"]\n',
        'packs = ["house.toml"]\nselect = ["disclosure-all-house"]\n[rules.disclosure-all-house-fees]\nseverity = "note"\n',
    ],
)
def test_markets_packs_and_requirements_may_be_named_also_those_of_the_house(tmp_path: Path, text: str) -> None:
    packed(tmp_path, text)
    Projects().of(tmp_path / "a.md")


HOUSE = """
title = "Handbook"
market = "all"
industry = "all"
source = "Handbook of May 2026"
url = "https://www.example.org/handbook"
reviewed = 2026-11-21
confidence = "A"

[[requirement]]
key = "fees"
summary = "Fees are not told"
cite = "Handbook 2.4"
severity = "error"
message = "the fees are missing"
hint = "add: All fees included."
require.wordings = ["All fees included"]

[requirement.when]
campaign = ["fees"]

[[requirement.example]]
verdict = "bad"
format = "json"
text = '{"platform": "x", "text": "Now cheap.", "campaign": "fees"}'

[[requirement.example]]
verdict = "good"
format = "json"
text = '{"platform": "x", "text": "Now cheap. All fees included.", "campaign": "fees"}'
"""


def packed(folder: Path, config: str) -> None:
    """A repository with a pack of its own."""
    (folder / ".git").mkdir()
    (folder / "socialint.toml").write_text(config)
    (folder / "house.toml").write_text(HOUSE, "utf-8")


def test_an_account_may_be_registered_under_the_name_that_people_use_for_a_platform() -> None:
    post = '{"platform": "%s", "text": "Open day.", "account": "@clinic"}'
    config = '[rules.policy-account]\nregistered = ["twitter:@clinic", "https://www.linkedin.com/company/clinic"]\n'
    for platform, found in (("x", 0), ("linkedin", 0)):
        assert len([one for one in lint(post % platform, format="json", config=config) if one.rule == "policy-account"]) == found


def test_a_site_whose_folder_is_not_there_is_said_since_it_may_be_misspelt_or_not_built(tmp_path: Path) -> None:
    (tmp_path / ".git").mkdir()
    (tmp_path / "socialint.toml").write_text('[[site]]\nurl = "https://www.example.org/"\nroot = "publik/"\n')
    (tmp_path / "a.md").write_text("Hello\n")
    request = Request(paths=(str(tmp_path),))
    assert [note for note in run(request).report.notes if '"publik"' in note]
    (tmp_path / "publik").mkdir()
    assert not [note for note in run(request).report.notes if '"publik"' in note]
