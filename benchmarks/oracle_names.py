"""Roles, names, hidden state and focusability, element by element, beside what Chromium makes of the same pages.

    python benchmarks/oracle_names.py [--pages 240] [--examples 3] [--json FILE] FOLDER

FOLDER holds HTML pages at any depth and is taken for the repository that they link into. Scripts are off, nothing is fetched.
Needs Chromium and `websocket-client`; without them it says so and ends. Prints the agreement for each property and every class
of disagreement, with counts and places (`page path`, the path being the numbers of the child elements from the top). No text of
a page is printed.
"""

from __future__ import annotations

import json
import sys
from collections import Counter, defaultdict
from pathlib import Path
from typing import Any, NamedTuple

sys.path.insert(0, str(Path(__file__).resolve().parent))

from browser import Browser, MissingError, Shown, arguments, pages, side_by_side

from socialint.page import roles
from socialint.page.hidden import folded
from socialint.page.view import View
from socialint.tree import Element

#: Why Chromium leaves an element out of its tree: because it is hidden. Every other reason is "nothing to say".
HIDDEN = frozenset({"notRendered", "notVisible", "ariaHiddenElement", "ariaHiddenSubtree", "inertElement", "inertSubtree",
                    "activeModalDialog", "activeAriaModalDialog", "hiddenByChildTree"})  # fmt: skip
#: Chromium's own words for ARIA's roles, and for elements that have none.
WORDS = {
    "image": "img", "none": "", "generic": "", "presentation": "", "LineBreak": "", "Iframe": "", "IframePresentational": "",
    "Video": "", "Audio": "", "Canvas": "", "EmbeddedObject": "", "PluginObject": "", "LabelText": "", "Legend": "", "Pre": "",
    "Abbr": "", "Ruby": "", "RubyAnnotation": "", "Figcaption": "", "Details": "group", "DisclosureTriangle": "",
    "DisclosureTriangleGrouped": "", "SvgRoot": "img", "HeaderAsNonLandmark": "", "FooterAsNonLandmark": "",
    "SectionWithoutName": "", "RootWebArea": "document", "DescriptionList": "", "DescriptionListTerm": "term",
    "DescriptionListDetail": "definition", "StaticText": "", "ColorWell": "", "Date": "", "DateTime": "", "InputTime": "",
    "LayoutTable": "", "LayoutTableRow": "", "LayoutTableCell": "", "sectionheader": "", "sectionfooter": "",
}  # fmt: skip


_TITLED = "HTML-AAM names text-level elements by their title; Chromium none that is generic or an emphasis"
_LAYOUT = "its own guess that the table is for layout goes by borders and colours, too; ours by its rows, columns and marks alone"
#: Where Chromium goes its own way, or answers another question: property, what the label of a class holds, and why.
QUIRKS = (
    ("role", "[LayoutTable", _LAYOUT),
    ("role", "<table>: we nothing, it table", _LAYOUT),
    ("role", "<tr>: we nothing, it row", _LAYOUT),
    ("role", "<td, for layout>: we nothing, it cell", _LAYOUT),
    ("name", "<td, for layout> cell", _LAYOUT),
    ("name", "LayoutTable", _LAYOUT),
    ("name", "around a table> cell", "what is named for a table inside follows the same guess"),
    ("name", "around a progress bar> cell", "it takes the bar's value into the name; accname 1.2 (2C) does so for the label of a control"),
    ("role", "<tbody>: we rowgroup, it nothing", "HTML-AAM says rowgroup; nobody is told of a body of rows, so it leaves it out"),
    ("role", "<p, empty>: we paragraph, it nothing", "an empty paragraph is left out: there is nothing to say"),
    ("role", "<p>: we paragraph, it nothing [ignored: uninteresting]", "a stylesheet makes blocks of what stands in it"),
    ("hidden", "<html>: it hides (notRendered)", "the page leads elsewhere at once (refresh), and is gone when its tree is read"),
    ("hidden", "<body>: it hides (notRendered)", "the same"),
    ("role", "<p, inline>: we paragraph, it nothing", "a stylesheet lays it out in the line; HTML-AAM goes by the element"),
    ("role", "<span>: we nothing, it listitem", "a stylesheet lays it out as an item of a list (display: list-item); HTML-AAM goes by the element"),
    ("role", ", draggable>: we nothing, it group [group]", "what can be dragged becomes a group; HTML-AAM knows no such thing"),
    ("role", "<input>: we nothing, it button [button]", "a file field has no role in HTML-AAM; it says button"),
    ("role", "<header>: we nothing, it banner", "HTML-AAM goes by the element around it (article), Chromium by that one's role (comment)"),
    ("name", "> term: we have none", "WAI-ARIA 1.2 has a term named by its author only; Chromium takes the content"),
    ("name", "<dfn> term: both", "the same, with a title: that is its author's name"),
    ("name", " generic: it has none", _TITLED),
    ("name", " emphasis: it has none", _TITLED),
    ("name", " strong: it has none", _TITLED),
    ("name", " LabelText: it has none", _TITLED),
    ("name", "<address> group: it has none", "the same for an address"),
    ("role", "<address>: we group, it nothing", "an address around a heading or a list adds nothing for Chromium; HTML-AAM makes it a group"),
    ("role", "<caption>: we caption, it nothing", "an empty one is left out: there is nothing to say"),
    ("role", "<img>: we nothing, it img", "alt=\"\" is decoration (HTML-AAM); for Chromium a title beside it brings the picture back, without a name"),
    ("role", "<li>: we treeitem, it listitem", "outside of a tree; WAI-ARIA 1.2 leaves the role, Chromium goes back to the element's"),
    ("name", "<li> listitem: it has none", "the same: a treeitem is named by its content"),
    ("role", "<section>: we region, it nothing", "a region or form without a name is no landmark (Core-AAM); our rules ask for the name themselves"),
    ("role", "<div>: we form, it nothing", "the same"),
    ("role", "<aside>: we complementary, it nothing", "HTML-AAM goes by the element around it, Chromium by its role (complementary)"),
    ("role", "<footer>: we contentinfo, it nothing", "the same"),
    ("role", "<th>: we rowheader, it columnheader", "a header without scope beside empty cells: HTML finds it to be neither, and each of us guesses"),
    ("name", "<table> table: we have none", "it takes the old summary attribute for a name; HTML-AAM took that out in 2016"),
    ("name", "<dt> term: both", "the same, with a title: that is its author's name"),
    ("name", "an icon's sign", "fonts of icons put signs without meaning before the text (::before, private use); they name nothing for us"),
    ("name", "a stylesheet's words", "what a stylesheet adds to other text (::before) is left out of our names, see socialint/page/names.py"),
    ("name", "a title in it", "an empty box in it has a title; accname 1.2 (2I) takes that, Chromium goes by what is drawn"),
    ("name", ", in its label", "a label without other words: we go on to the next step, as HTML-AAM has it; Chromium ends there"),
    ("name", ", around noscript", "scripts are off here; for readers with scripts noscript is not there (HTML, 4.12.2)"),
    ("name", "<input> button: it has none", "an empty value ends its search; HTML-AAM goes on to the title"),
    ("name", "around a field> cell", "the label of a field in it is added; for us only where a link or a heading holds the field"),
    ("name", "around a table> columnheader", _LAYOUT),
    ("name", "case only", "it gives the text after text-transform; accname 1.2 reads the text of the node"),
    ("name", "blanks only", "blanks between inline boxes follow the layout"),
    ("name", "> heading: both", "what a stylesheet adds to other text (::before) is left out of our names, see socialint/page/names.py"),
    ("name", "<input> button: we have none", "its own word for a file field (\"Choose Files\"); HTML-AAM knows none"),
    ("name", "<video> Video: we have none", "its own words for a video that cannot be played"),
    ("name", "<figure> group: it has none", "the same, where its role is said"),
    ("name", "<figure> figure: it has none", "HTML-AAM has a figcaption name its figure; in a link Chromium shows it as content only"),
    ("name", "around a figure> link: it has none", "the link holds only that figure, and Chromium does not take its caption"),
    ("focus", "<option>: it", "an option is no focusable area (HTML, 6.6.2); in its tree the list box hands the focus on"),
    ("focus", "<iframe>: we", "the focus goes to the document inside, which has its own node (HTML, 6.6.2)"),
    ("focus", "<video>: it can", "media with controls: HTML, 6.6.2 leaves that to the browser"),
    ("hidden", "in noscript", "scripts are off here; for readers with scripts noscript is not there (HTML, 4.12.2)"),
    ("hidden", "<col>: it hides", "a column has nothing to show, which is a kind of hidden for Chromium"),
    ("hidden", "<colgroup>: it hides", "the same"),
    ("hidden", "<map>: it hides", "its picture is not there offline, and its areas lie on that"),
    ("hidden", "<area>: it hides", "the same"),
    ("hidden", "<form>: it hides", "HTML puts a form that begins between rows or cells there empty; Chromium does not lay it out"),
    ("hidden", "in option>: it hides", "elements in an option are new in HTML; its closed list does not lay them out"),
    ("hidden", ", styled in noscript", "a stylesheet in noscript shows it, and scripts are off here"),
    ("hidden", "<source>: we", "it has nothing to show, which is no kind of hidden for Chromium"),
    ("hidden", "in defs>: we", "SVG 2 never renders what stands in defs; not exposed in Chromium either, which calls it nothing to say"),
)  # fmt: skip


class Difference(NamedTuple):
    """One property of one element on which we and Chromium differ."""

    what: str  # role, name, hidden, focus
    label: str  # the class of the disagreement
    place: str


def quirk(what: str, label: str) -> str:
    """Why a class of disagreement is Chromium's, "" where it is ours."""
    return next((why for kind, part, why in QUIRKS if kind == what and part in label), "")


def their(shown: Shown) -> dict[str, Any]:
    """What Chromium says of an element, in our words."""
    node = shown.node or {"ignored": True, "ignoredReasons": [{"name": "notRendered"}]}
    reasons = {reason["name"] for reason in node.get("ignoredReasons", ())}
    role = node.get("role", {}).get("value", "")
    return {
        "ignored": node["ignored"],
        "hidden": node["ignored"] and bool(reasons & HIDDEN),
        "reasons": ",".join(sorted(reasons)),
        "role": WORDS.get(role, role),
        "said": role,
        "name": " ".join(str(node.get("name", {}).get("value", "")).split()),
        "from": next((s["type"] for s in node.get("name", {}).get("sources", ()) if "value" in s), ""),
        "focus": any(p["name"] == "focusable" and p["value"].get("value") for p in node.get("properties", ())),
    }


def compare(page: str, root: Element, elements: dict[str, Shown]) -> tuple[Counter[str], list[Difference], int]:
    """What was compared, by property; the differences; and how many elements stand in one tree only."""
    tree = View(root)
    asked: Counter[str] = Counter()
    found: list[Difference] = []
    strangers = 0
    for path, element, shown in side_by_side(root, elements):
        if shown is None:
            strangers += 1
            continue
        place, tag = f"{page} {path}", element.tag
        that = their(shown)
        hidden = tree.hidden(element) or folded(element)
        asked["hidden"] += 1
        if hidden != that["hidden"]:
            around = next((node for node in ("noscript", "defs", "option") if tag == node or element.inside(node)), "")
            tag = f"{tag}> <in {around}" if around else tag
            tag += ", styled in noscript" if hidden and any(node.first("style") for node in root.elements("noscript")) else ""
            side = "we hide, it does not" if hidden else f"it hides ({that['reasons']}), we do not"
            found.append(Difference("hidden", f"<{tag}>: {side}", place))
            continue
        if hidden:
            continue
        asked["focus"] += 1
        focus = roles.focusable(element) and not tree.focus.disabled(element)
        if focus != that["focus"]:
            found.append(Difference("focus", f"<{tag}>: {'we' if focus else 'it'} can focus it, the other not", place))
        # What tells classes apart that have a reason of their own.
        if element.get("draggable") == "true":
            tag += ", draggable"
        elif tag == "p" and not element.text_content.strip():
            tag += ", empty"
        elif tag == "p" and shown.styles.get("display") == "inline":
            tag += ", inline"
        elif tag == "td" and roles.role(element) == "none":
            tag += ", for layout"
        elif tag in ("td", "th") and element.first("table"):
            tag += " around a table"
        elif tag == "td" and any(element.first(field) for field in ("input", "select", "textarea")):
            tag += " around a field"
        elif tag == "td" and any(roles.role(inner) == "progressbar" for inner in element.elements()):
            tag += " around a progress bar"
        elif tag == "a" and element.first("figure"):
            tag += " around a figure"
        asked["role"] += 1
        role = roles.role(element)
        role = "" if role in ("none", "generic", "presentation") else role
        theirs = "" if that["ignored"] else that["role"]
        if role != theirs:
            said = f"ignored: {that['reasons']}" if that["ignored"] else that["said"]
            found.append(Difference("role", f"<{tag}>: we {role or 'nothing'}, it {theirs or 'nothing'} [{said}]", place))
        if that["ignored"] or (not role and that["said"].startswith("LayoutTable")):
            continue  # for both of us nothing that could be named
        name = tree.names.of(element)
        asked["name, cannot tell" if name is None else "name"] += 1
        if name is not None and name[:400] != that["name"][:400]:
            kind = "we have none" if not name else "it has none" if not that["name"] else "both, different"
            plain, seen = "".join(name.split()).casefold(), "".join(that["name"].split()).casefold()
            if kind == "both, different" and name.casefold() == that["name"].casefold():
                kind = "case only"
            elif kind == "both, different" and plain == seen:
                kind = "blanks only"
            else:
                kind += because(tree, element, plain, seen)
            found.append(Difference("name", f"<{tag}> {that['said']}: {kind}", place))
    return asked, found, strangers


def because(tree: View, element: Element, plain: str, seen: str) -> str:
    """What tells more of why two names differ: ours and theirs, without blanks and in small letters."""
    bare = "".join(char for char in seen if not "\ue000" <= char <= "\uf8ff")
    if bare != seen and bare == plain:
        return ": an icon's sign"
    if element.first("noscript"):
        return ", around noscript"
    if any(inner.get("title", "").strip() and not inner.text_content.strip() for inner in element.elements()):
        return ": a title in it"
    if not seen and element.tag in ("input", "button", "textarea", "select") and tree.labels_of(element.places.handle(element)):
        return ", in its label"
    return ": a stylesheet's words" if tree.styled and len(seen) > len(plain) else ""


def main() -> int:
    """Compares, and prints the tables."""
    parser = arguments(__doc__, 240, 3)
    parser.add_argument("--json", type=Path)
    options = parser.parse_args()
    asked: Counter[str] = Counter()
    classes: dict[tuple[str, str], list[str]] = defaultdict(list)
    strangers = read = 0
    try:
        with Browser() as browser:
            print(browser.version)
            for page, root, elements in pages(options.folder, options.pages, browser.load):
                read += 1
                counts, found, alone = compare(page, root, elements)
                asked += counts
                strangers += alone
                for difference in found:
                    classes[difference.what, difference.label].append(difference.place)
    except MissingError as error:
        print(f"skipped: {error}")
        return 0
    wrong, odd = Counter[str](), Counter[str]()
    for (what, label), places in classes.items():
        (odd if quirk(what, label) else wrong)[what] += len(places)
    print(f"{read} pages; {strangers} elements stand elsewhere in the two trees and are left out\n")
    print("| property | elements | agree | agree, or the difference is Chromium's own |\n|---|---|---|---|")
    for what in ("hidden", "focus", "role", "name"):
        number = max(asked[what], 1)
        aside = 100 * (1 - wrong[what] / number)
        print(f"| {what} | {number} | {100 * (1 - (wrong[what] + odd[what]) / number):.2f} % | {aside:.2f} % |")
    print(f"\nnames that we cannot tell: {asked['name, cannot tell']}")
    for mine in (True, False):
        print(f"\n{'Ours to explain or to mend' if mine else 'Chromium goes its own way'}:\n")
        print(f"| property | disagreement | elements | pages | {'examples' if mine else 'why'} |\n|---|---|---|---|---|")
        for (what, label), places in sorted(classes.items(), key=lambda entry: -len(entry[1])):
            why = quirk(what, label)
            if bool(why) is mine:
                continue
            by_page = {place.rpartition(" ")[0]: place for place in places}
            some = why or "; ".join(list(by_page.values())[: options.examples])
            print(f"| {what} | {label} | {len(places)} | {len(by_page)} | {some} |")
    if options.json:
        options.json.write_text(json.dumps({f"{what}: {label}": places for (what, label), places in classes.items()}, indent=1))
    return 0


if __name__ == "__main__":
    raise SystemExit(main())
