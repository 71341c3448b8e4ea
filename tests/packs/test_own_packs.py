"""A repository's own pack works like a shipped one, and a fault in it is told with its place."""

from __future__ import annotations

import tomllib
from pathlib import Path
from typing import Any

import pytest

from socialint import packs
from socialint.cli import main
from socialint.config import parse
from socialint.errors import ConfigError, PackError
from socialint.model import Severity
from socialint.packs.load import ready_pack, rules_of
from socialint.packs.markets import MARKETS
from socialint.packs.pack import pack_of
from socialint.project import Project, Selection
from socialint.report import Report
from socialint.run import Request, run
from socialint.source import Source
from tests.packs.documents import post

PACK = """\
title = "House rules"
market = "UK"
industry = "all"
source = "Style guide, page 3"
url = "https://example.org/guide"
reviewed = 2026-11-01
confidence = "A"

[[requirement]]
key = "slogan"
summary = "Campaign post lacks the slogan"
cite = "Style guide 3.1"
severity = "warning"
message = "campaign post lacks the slogan"
hint = "add the slogan"
require = { wordings = ["Care, close to you."] }

[requirement.when]
campaign = ["spring"]

[[requirement.example]]
verdict = "bad"
format = "markdown"
text = "x"

[[requirement.example]]
verdict = "good"
format = "markdown"
text = "y"
"""

ELEMENTS = '{ elements = [{ what = "the rate", found-by = { signs = ["percentage"] } }] }'


def broken(old: str, new: str) -> PackError:
    assert old in PACK
    with pytest.raises(PackError) as caught:
        packs.from_text(PACK.replace(old, new, 1), "rules/house-rules.toml")
    return caught.value


def test_a_pack_of_the_house_gives_a_rule_like_any_other() -> None:
    (rule,) = packs.from_text(PACK, "rules/house-rules.toml")
    assert rule.info.id == "disclosure-gb-house-rules-slogan"
    assert rule.info.severity is Severity.warning
    assert rule.info.refs == ("house:Style guide 3.1", "doc:https://example.org/guide")
    assert [hit.message for hit in rule.check(post("Hello.", markets=["UK"], campaign="spring"))] == [
        "campaign post lacks the slogan"
    ]
    assert not list(rule.check(post("Care, close to you!", markets=["GB"], campaign="spring")))
    assert not list(rule.check(post("Hello.", markets=["DE"], campaign="spring")))


@pytest.mark.parametrize(
    ("old", "new", "line", "said"),
    [
        ('severity = "warning"', 'severty = "warning"', 13, 'did you mean "severity"'),
        ('severity = "warning"', 'severity = "warn"', 13, '"warn" is not a known value'),
        ('source = "Style guide, page 3"\n', "", 1, '"source" is missing'),
        ("reviewed = 2026-11-01\n", "", 1, '"reviewed" is missing'),
        ("reviewed = 2026-11-01", 'reviewed = "soon"', 6, '"soon" does not fit'),
        ('market = "UK"', 'market = "Britain"', 2, '"Britain" does not fit'),
        ('market = "UK"', 'market = "XX"', 2, '"XX" is no market'),
        ('market = "UK"', 'market = ["DE", "ZZ"]', 2, '"ZZ" is no market'),
        ("reviewed = 2026-11-01", 'reviewed = "2026-02-30"', 6, '"2026-02-30" is no day of the calendar'),
        ("reviewed = 2026-11-01", "reviewed = 2026-02-30", 6, "not valid TOML"),
        ("reviewed =", "valid-from = 2027-01-01\nvalid-until = 2026-12-31\nreviewed =", 7, 'comes before "valid-from"'),
        ('"Care, close to you."', '"Care [X, close"', 16, "can never be found"),
        ('"Care, close to you."', '"[X]"', 16, "can never be found"),
        ('"Care, close to you."', '"Care for [Share] of us"', 16, "[Share] stands for any words: write [share], or [X]"),
        ('"Care, close to you."', '"Care for [numbers] of us"', 16, "[numbers] stands for any words: write [number], or [X]"),
        ('campaign = ["spring"]', 'any = [{ terms = { all = ["!!"] } }]', 19, "can never be found"),
        ('verdict = "good"', 'verdict = "bad"', 21, "example"),
        ('campaign = ["spring"]', 'kampaign = ["spring"]', 19, 'unknown field "kampaign"'),
        ('campaign = ["spring"]', 'pattern = ["(a+)+$"]', 19, 'unknown field "pattern"'),
        ('campaign = ["spring"]', 'terms = ["(care|cure)"]', 19, '"(care|cure)" is a regular expression, and a pack has none'),
        ('campaign = ["spring"]', 'terms = ["care.*"]', 19, "is a regular expression"),
        ('campaign = ["spring"]', 'terms = ["care|cure"]', 19, "is a regular expression"),
        ('campaign = ["spring"]', 'terms = ["colou?r"]', 19, "is a regular expression"),
        ('campaign = ["spring"]', 'terms = ["\\bcare"]', 19, "is a regular expression"),
        ('campaign = ["spring"]', 'markets = ["DE", "QQ"]', 19, '"QQ" is no market'),
        ('campaign = ["spring"]', 'not = { platforms = ["twiter"] }', 19, '"twiter" is no platform that is known'),
        ('campaign = ["spring"]', 'form = ["reel"]', 19, '"reel" is not a known value'),
        ('campaign = ["spring"]', 'language = ["de-AT"]', 19, '"de-AT" is no language: write the first part'),
        ('campaign = ["spring"]', 'language = ["xy"]', 19, '"xy" is no language'),
        (
            "[requirement.when]",
            "[when]",
            18,
            "it is a field of a requirement: write it below [[requirement]], or [requirement.when]",
        ),
        ('campaign = ["spring"]', 'campaign = ["spring"]\nwhere = "start"', 20, "write it right below [[requirement]]"),
        (
            'severity = "warning"',
            'severity = "warning"\nreviewed = 2026-01-01',
            14,
            "it is a field of the pack: write it at the top",
        ),
        ("[requirement.when]", "[[requirement.look.size.much]]\nx = 1\n\n[requirement.when]", 18, "a text is expected"),
        ("[requirement.when]", "[[requirement.when]]", 18, "one pair of brackets"),
        ('{ wordings = ["Care, close to you."] }', '{ capitals = ["CARE"] }', 16, "nothing is required: write wordings"),
        ("require = {", "within = 20\nrequire = {", 16, '"within" changes nothing'),
        ("{ wordings =", "{ in-order = true, wordings =", 16, '"in-order" changes nothing without require.every'),
        (
            '{ wordings = ["Care, close to you."] }',
            f'{ELEMENTS}\nwhere = "beside-claim"',
            17,
            '"where" changes nothing without require.wordings or require.labels or require.every: the elements may stand anywhere',
        ),
        (
            "require = {",
            'where = ["beside-claim", "start"]\nclaim.signs = ["price"]\nrequire = {',
            16,
            '"start" changes nothing beside "claim"',
        ),
        (
            "require = {",
            'where = "beside-claim"\nclaim.signs = ["price"]\nweak = ["care"]\nrequire = {',
            18,
            '"weak" changes nothing',
        ),
        (
            "require = { wordings",
            'where = "beside-claim"\nclaim.signs = ["price"]\nrequire = { exact-case = true, wordings',
            18,
            '"exact-case" changes nothing beside "claim"',
        ),
        ("reviewed = 2026-11-01", "reviewed = 2999-01-01", 6, '"reviewed" lies ahead'),
        ('campaign = ["spring"]', 'links.hosts = ["https://www.example.org/"]', 19, 'is no host: write "www.example.org"'),
        ('campaign = ["spring"]', 'links.hosts = ["Example.org"]', 19, 'is no host: write "example.org"'),
        ('campaign = ["spring"]', 'links.paths = ["/shop"]', 19, "write one word in small letters"),
        ('campaign = ["spring"]', 'links.params = ["?ref="]', 19, "write one word in small letters"),
        ('campaign = ["spring"]', 'address = ["https://example.org"]', 19, 'is no host: write "example.org"'),
        ('campaign = ["spring"]', 'pictures = ["pils*"]', 19, "can never be found: a * stands for any ending in terms"),
        ('campaign = ["spring"]', 'pictures = ["*pils"]', 19, "can never be found: a * stands for any ending in terms"),
        (
            "[requirement.when]",
            'exception = [{ summary = "Short", when = { shorter-than = 9 }, link = ["R*"] }]\n\n[requirement.when]',
            18,
            '"R*" can never be found',
        ),
        *(
            (
                'require = { wordings = ["Care, close to you."] }',
                f'forbid = ["{part}"]',
                16,
                "ending of a word, and without slots",
            )
            for part in ("sure [X] return*", "*funds by [brand]", "*funds ", "* funds", "*#funds", "*fu*nds")
        ),
        ('"Care, close to you."', '"https://www.example.org/care"', 16, "is an address: look for a link"),
        ('campaign = ["spring"]', 'terms = ["*care"]', 19, "a * stands at the end of a term"),
        ('campaign = ["spring"]', 'terms = ["well* cared"]', 19, "a * stands at the end of a term"),
        (PACK[PACK.index("[[requirement.example]]") :], "", 9, "show a bad and a good text, each below [[requirement.example]]"),
        ('verdict = "good"', 'verdict = "ok"', 27, '"ok" is not a known value'),
        ("require = { wordings =", "wordings = ['Care'] #", 16, "write require.wordings"),
        ("require = { wordings =", "require = ['Care'] #", 16, "write require.wordings for sentences"),
        (
            'campaign = ["spring"]',
            'campaign = ["spring"]\nrequire.wordings = ["Care"]',
            20,
            "write it right below [[requirement]]",
        ),
        ("require = {", 'within = "20"\nrequire = {', 16, "write it without quotation marks"),
        ("[[requirement]]", "[requirement]\ntitle = 'x'\n[[requirement]]", 9, "write [[requirement]] each time"),
        ('"Care, close to you."', '"Care*"', 16, "a * stands for any ending in terms, alone, unless and weak"),
        (
            'require = { wordings = ["Care, close to you."] }',
            'forbid = ["close*care"]',
            16,
            "a * stands at the beginning or end, for any beginning or ending",
        ),
        ('"Care, close to you."', '"Care, [a-z]+ to you."', 16, "is a regular expression"),
        ('market = "UK"', 'market = "Britain"', 2, "write the two letters of a country (ISO 3166) such as"),
        ("require = {", 'where = "pictur"\nrequire = {', 16, 'did you mean "picture"'),
        ('severity = "warning"', "severity = warning", 13, "a text stands in double quotes"),
        ('campaign = ["spring"]', 'product.class = ["suplement"]', 19, 'did you mean "supplement"'),
        ('confidence = "A"', 'confidence = "A', 7, "not valid TOML"),
        ('require = { wordings = ["Care, close to you."] }', "", 9, "one of require, forbid, ban, ask and outdated"),
        (
            "require = {",
            'where = "picture"\nclaim.pictures = ["tea"]\nlook.size = "12pt"\nrequire = {',
            18,
            '"look" changes nothing',
        ),
        (
            'require = { wordings = ["Care,',
            'where = "picture"\nclaim.pictures = ["tea"]\nrequire = { wordings = ["[X] care,',
            18,
            "has a slot, and in the words of a picture none is looked for",
        ),
        ("require = {", 'claim.pictures = ["tea"]\nrequire = {', 16, 'it is for where = "picture"'),
        ("require = {", 'prefer = "picture"\nrequire = {', 16, '"picture" is not a known value'),
        (
            'require = { wordings = ["Care, close to you."] }',
            f'prefer = "start"\nrequire = {ELEMENTS}',
            16,
            '"prefer" changes nothing',
        ),
        # Of two things that a requirement wants, one would be left undone.
        (
            "require = {",
            'forbid = ["gold"]\nrequire = {',
            17,
            '"require" changes nothing beside "forbid": write a requirement of its',
        ),
        ("require = {", "ban = true\nrequire = {", 17, '"require" changes nothing beside "ban"'),
        ("require = {", "ask = true\nrequire = {", 17, '"require" changes nothing beside "ask"'),
        (
            'require = { wordings = ["Care, close to you."] }',
            'ban = true\nforbid = ["gold"]',
            17,
            '"forbid" changes nothing beside "ban"',
        ),
        ("require = {", 'question = "is it?"\nrequire = {', 16, '"question" changes nothing without "suspect"'),
        (
            '[requirement.when]\ncampaign = ["spring"]',
            '[requirement.when]\nany = [{ terms = ["spring"] }]\n[requirement.suspect]\nterms = ["summer"]',
            20,
            '"suspect" changes nothing: "when" asks for nothing that a document declares',
        ),
        (
            'require = { wordings = ["Care, close to you."] }',
            'ban = true\nunless = ["gold dust"]',
            17,
            '"unless" changes nothing',
        ),
        ("{ wordings =", '{ capitals = ["CURE"], wordings =', 16, '"CURE" stands in none of the wordings'),
        ('"Care, close to you."', '"Care of [product.issuer] is close"', 16, "a field must be all of a wording or term"),
        (
            '{ wordings = ["Care, close to you."] }',
            '{ labels = ["[product.name]"] }',
            16,
            "that is done in every, forbid, terms, wordings",
        ),
        ('campaign = ["spring"]', "pictures = ['beer.*']", 19, "is a regular expression"),
        ('campaign = ["spring"]', "link-labels = ['more|less']", 19, "is a regular expression"),
        ('campaign = ["spring"]', "campaign = ['spring.*']", 19, "is a regular expression"),
        ('campaign = ["spring"]', "account = ['spring*']", 19, "a * stands for any ending in terms"),
        ('campaign = ["spring"]', "terms = ['ca{2,5}re']", 19, "is a regular expression"),
        ('campaign = ["spring"]', "terms = ['Care$']", 19, "is a regular expression"),
        ("require = {", "look.contrast = nan\nrequire = {", 16, "is no contrast: write a number from 1 to 21"),
        ("require = {", "look.contrast = 100\nrequire = {", 16, "100 is more than 21"),
        ("reviewed =", "review-by = 2020-01-01\nreviewed =", 6, '"review-by" comes before "reviewed"'),
        ('campaign = ["spring"]', "paid = [true]", 19, 'true or false where a text is expected for item 1 of "when.paid"'),
        ('"Care, close to you."', f'"{"care " * 250}"', 16, "has 1250 characters"),
        ('"Care, close to you."', f'"{"care " * 250}"', 16, "put the parts into require.every"),
    ],
)
def test_a_fault_is_told_with_its_place(old: str, new: str, line: int, said: str) -> None:
    error = broken(old, new)
    assert said in error.message
    assert (error.path, error.line) == ("rules/house-rules.toml", line)
    assert str(error).startswith(f"rules/house-rules.toml:{line}:")


def test_a_requirement_that_ends_before_its_pack_begins_is_told() -> None:
    """It would never hold, and nobody would hear of it."""
    text = PACK.replace("require = {", "valid-until = 2026-12-31\nrequire = {")
    assert packs.from_text(text.replace("confidence", "valid-from = 2026-12-31\nconfidence"), "house.toml")
    with pytest.raises(PackError, match=r'"valid-until" \(2026-12-31\) comes before "valid-from" \(2027-01-01\)') as caught:
        packs.from_text(text.replace("confidence", "valid-from = 2027-01-01\nconfidence"), "house.toml")
    assert caught.value.line == 17


def test_what_only_looks_like_a_pattern_or_idle_is_taken() -> None:
    """Money in dollars, a plus, a brace; what may ask since a product is undeclared; capitals of a part of a wording."""
    text = PACK.replace(
        'campaign = ["spring"]',
        'terms = ["US$", "Disney+", "20 %", "{name}", "[product.name]"]\n[requirement.suspect]\nterms = ["x"]',
    )
    text = text.replace("require = { wordings", 'question = "is it?"\nrequire = { capitals = ["close"], wordings')
    assert packs.from_text(text, "house.toml")


def test_a_condition_may_ask_for_the_united_kingdom_by_either_code_and_for_an_address_with_a_question() -> None:
    text = PACK.replace('campaign = ["spring"]', 'markets = ["UK"]\nlinks.hosts = ["example.org"]')
    (rule,) = packs.from_text(text.replace("Care, close to you.", "Read example.org/care?why=1"), "house.toml")
    assert list(rule.check(post("Hello, https://example.org/", markets=["GB"])))


def test_the_name_of_a_field_of_the_house_is_its_own() -> None:
    """A product whose register says `address` is no link, and `terms` of a product are no words of the text."""
    text = PACK.replace('campaign = ["spring"]', 'product = { address = ["Main Street 5"], terms = ["12 months*!"] }')
    assert packs.from_text(text, "house.toml")
    assert packs.from_text(PACK.replace('campaign = ["spring"]', 'alone = ["gift*"]'), "house.toml")


def test_every_country_whose_phone_numbers_are_known_is_a_market() -> None:
    import phonenumbers

    assert set(phonenumbers.SUPPORTED_REGIONS) - {"AC", "TA", "XK"} <= MARKETS  # islands and a country without a code of ISO's
    assert len(MARKETS) == 249 + 1


def test_a_pack_may_be_for_several_markets_or_all() -> None:
    def found(market: str, **fields: Any) -> list[str]:
        rules = packs.from_text(PACK.replace('"UK"', market), "house.toml")
        return [rule.info.id for rule in rules for _ in rule.check(post("Hello.", campaign="spring", **fields))]

    assert found('["DE", "UK"]', markets=["GB"]) == found('["DE", "UK"]', markets=["DE"]) == ["disclosure-de-gb-house-slogan"]
    assert not found('["DE", "UK"]', markets=["NO"])
    assert found('"all"') == found('"all"', markets=["NO"]) == ["disclosure-all-house-slogan"]


# -- in a run -----------------------------------------------------------------


@pytest.fixture
def house(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """A repository with two posts, one of them of a market, and packs that nobody has named yet."""
    monkeypatch.chdir(tmp_path)
    (tmp_path / "rules").mkdir()
    (tmp_path / "rules/house.toml").write_text(PACK, "utf-8")
    (tmp_path / "posts").mkdir()
    (tmp_path / "posts/a.md").write_text("---\nplatform: x\nlang: en\nmarkets: GB\ncampaign: spring\n---\nHello.\n", "utf-8")
    (tmp_path / "posts/b.md").write_text("---\nplatform: x\nlang: en\ncampaign: spring\n---\nHello.\n", "utf-8")
    return tmp_path


SLOGAN = "disclosure-gb-house-slogan"


def checked(*paths: str, today: str = "") -> Report:
    selection = Selection(("disclosure",), packs=tuple(map(Path, paths)), today=today)
    return run(Request(("posts",), selection)).report


def test_packs_are_named_on_the_command_line_by_file_or_folder_and_beside_the_configuration(house: Path) -> None:
    assert not checked().findings
    assert [finding.rule for finding in checked("rules/house.toml").findings] == [SLOGAN]
    assert [finding.rule for finding in checked("rules").findings] == [SLOGAN]
    (house / "socialint.toml").write_text('packs = ["rules"]\n', "utf-8")
    assert [finding.rule for finding in checked().findings] == [SLOGAN]
    assert [finding.rule for finding in checked("rules/house.toml").findings] == [SLOGAN], "the same file is one pack"
    (house / "more.toml").write_text(PACK.replace('"slogan"', '"motto"'), "utf-8")
    assert {finding.rule for finding in checked("more.toml").findings} == {SLOGAN, "disclosure-gb-more-motto"}


def test_a_configuration_among_packs_is_no_pack(house: Path) -> None:
    """Who keeps the packs at the top would be told that the configuration lacks a title."""
    (house / "socialint.toml").write_text('packs = ["."]\n', "utf-8")
    (house / "products.toml").write_text('[dolovent]\nclass = "otc"\n', "utf-8")
    with pytest.raises(ConfigError, match="no pack"):
        checked()
    (house / "more.toml").write_text(PACK, "utf-8")
    (house / "rules/products.toml").write_text(PACK, "utf-8")
    assert [finding.rule for finding in checked().findings] == ["disclosure-gb-more-slogan"]
    assert "disclosure-gb-products-slogan" in {finding.rule for finding in checked("rules").findings}


def test_two_packs_of_one_name_an_empty_folder_and_a_missing_file_are_errors(house: Path) -> None:
    (house / "other").mkdir()
    with pytest.raises(ConfigError, match="no pack"):
        checked("other")
    with pytest.raises(ConfigError, match="missing"):
        checked("missing.toml")
    (house / "other/house.toml").write_text(PACK, "utf-8")
    with pytest.raises(ConfigError, match="another pack of that file name"):
        checked("rules", "other")


def test_a_folder_of_packs_does_not_lead_out_of_the_repository(house: Path, tmp_path_factory: pytest.TempPathFactory) -> None:
    outside = tmp_path_factory.mktemp("outside") / "far.toml"
    outside.write_text(PACK, "utf-8")
    (house / "rules/far.toml").symlink_to(outside)
    (house / "socialint.toml").write_text('packs = ["rules"]\n', "utf-8")
    with pytest.raises(ConfigError, match="inside the repository"):
        checked()


def test_a_broken_pack_stops_the_run_though_no_post_has_a_market(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (house / "rules/house.toml").write_text(PACK.replace('campaign = ["spring"]', 'kampagne = ["spring"]'), "utf-8")
    assert main(["check", "--packs", "rules/house.toml", "posts/b.md"]) == 2
    said = capsys.readouterr().err
    assert said.startswith("socialint: rules/house.toml:19:1: unknown field")
    assert len(said.splitlines()) == 1


def test_a_pack_past_its_review_is_said_once_a_run_and_not_in_findings(house: Path) -> None:
    before, after = checked("rules", today="2027-11-01"), checked("rules", today="2027-11-02")
    assert [one.fingerprint for one in before.findings] == [one.fingerprint for one in after.findings] != []
    assert not [note for note in before.notes if "reviewed" in note]
    (note,) = [note for note in after.notes if "reviewed" in note]
    assert note.startswith("1 pack was to be reviewed")
    assert note.endswith("gb-house (by 2027-11-01)")
    sooner = PACK.replace("reviewed =", "review-by = 2027-04-01\nreviewed =")
    (house / "rules/house.toml").write_text(sooner, "utf-8")
    assert "gb-house (by 2027-04-01)" in str(checked("rules", today="2027-04-02").notes)
    many = [note for note in checked("rules", today="2099-01-01").notes if "reviewed" in note]
    assert len(many) == 1, "shipped packs and those of people are one note"
    assert not run(Request(("posts/b.md",), Selection(today="2099-01-01"))).report.notes[1:], "no pack was used"


def test_a_leap_day_is_reviewed_a_year_later() -> None:
    pack = pack_of(ready_pack(tomllib.loads(PACK.replace("2026-11-01", "2028-02-29"))), "house", "house.toml")
    assert pack.review_by == "2029-03-01"


def test_a_day_on_the_command_line_is_a_day(house: Path, capsys: pytest.CaptureFixture[str]) -> None:
    late = PACK.replace("reviewed =", "valid-from = 2027-01-01\nreviewed =")
    (house / "rules/house.toml").write_text(late, "utf-8")
    words = ["check", "--select", "disclosure", "--packs", "rules", "posts/a.md", "--today"]
    assert main([*words, "2026-12-31"]) == 0
    assert "slogan" not in capsys.readouterr().out
    assert main([*words, "2027-01-01", "--fail-on", "warning"]) == 1
    with pytest.raises(SystemExit):
        main([*words, "31.12.2026"])


def test_a_fault_in_the_second_requirement_is_told_with_its_place() -> None:
    second = PACK[PACK.index("[[requirement]]") :].replace('"slogan"', '"slogan-two"').replace('text = "y"', "text = 5")
    with pytest.raises(PackError) as caught:
        packs.from_text(PACK + second, "house.toml")
    assert caught.value.line == len((PACK + second).splitlines())


def test_a_key_stands_once_and_a_name_is_free() -> None:
    twice = PACK + PACK[PACK.index("[[requirement]]") :]
    with pytest.raises(PackError, match="stands twice"):
        packs.from_text(twice, "house.toml")
    with pytest.raises(PackError, match="ships with socialint"):
        packs.from_text(PACK, "ad-label.toml")
    with pytest.raises(PackError, match="small letters"):
        packs.from_text(PACK, "House Rules.toml")


def test_depth_and_odd_bytes_end_in_one_error() -> None:
    deep = "not = " + "{ not = " * 3000 + "{ }" + " }" * 3000
    with pytest.raises(PackError):
        packs.from_text(PACK.replace('campaign = ["spring"]', deep), "house.toml")
    middling = "not = " + "{ not = " * 120 + '{ paid = ["true"] }' + " }" * 120
    with pytest.raises(PackError):
        packs.from_text(PACK.replace('campaign = ["spring"]', middling), "house.toml")
    with pytest.raises(PackError):
        packs.from_text("\x00", "house.toml")


def test_days_of_validity_count_with_both_ends() -> None:
    dated = PACK.replace("reviewed =", "valid-from = 2026-01-01\nvalid-until = 2026-12-31\nreviewed =")

    def count(today: str) -> int:
        return sum(packs.in_force(rule, today) for rule in packs.from_text(dated, "house.toml"))

    assert [count(day) for day in ("2025-12-31", "2026-01-01", "2026-12-31", "2027-01-01")] == [0, 1, 1, 0]
    (rule,) = packs.from_text(dated, "house.toml")
    assert "In force: from 2026-01-01 until 2026-12-31" in rule.info.description


def test_what_is_unverified_is_a_note() -> None:
    (rule,) = packs.from_text(PACK.replace('confidence = "A"', 'confidence = "C"').replace('"warning"', '"error"'), "house.toml")
    assert rule.info.severity is Severity.note
    assert rule.info.default, "whoever names a pack's file has switched it on"


def test_a_draft_that_ships_is_off_until_it_is_selected_by_id_pack_or_market() -> None:
    draft = ready_pack(tomllib.loads(PACK.replace('confidence = "A"', 'confidence = "C"')))
    (info,) = (rule.info for rule in rules_of(pack_of(draft, "slogans", "gb/slogans.toml"), draft))
    assert not info.default

    def on(config: str, *select: str) -> bool:
        return Project(Path(), parse(Source("socialint.toml", config)), Selection(select)).wants(info)

    assert not on("")
    assert not on('select = ["disclosure-gb-ad-label"]')
    assert all(on(f'select = ["{word}"]') for word in (info.id, "disclosure-gb-slogans", "disclosure-gb"))
    assert on("", info.id)
