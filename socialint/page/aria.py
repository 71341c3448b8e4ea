"""WAI-ARIA as data: what each role and each attribute may, must and must not.

WAI-ARIA 1.2 (W3C Recommendation, 6 June 2023), with the roles and attributes of the 1.3 draft, Graphics ARIA 1.0 and
DPUB-ARIA 1.1, checked 2026-11-21. Attributes stand without their `aria-`.
"""

from __future__ import annotations


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


#: Every role may have these (7.4). `disabled`, `errormessage`, `haspopup` and `invalid` are deprecated here, but allowed.
GLOBAL = _words(
    "atomic braillelabel brailleroledescription busy controls current describedby description details disabled dropeffect"
    " errormessage flowto grabbed haspopup hidden invalid keyshortcuts label labelledby live owns relevant roledescription"
)
#: What each role supports beyond these (5.4, with what it inherits).
SUPPORTED: dict[str, frozenset[str]] = {
    role: _words(names)
    for role, names in {
        "application": "activedescendant expanded",
        "article": "posinset setsize",
        "button": "expanded pressed",
        "cell": "colindex colindextext colspan rowindex rowindextext rowspan",
        "checkbox": "checked expanded readonly required",
        "columnheader": "colindex colindextext colspan expanded readonly required rowindex rowindextext rowspan selected sort",
        "combobox": "activedescendant autocomplete expanded placeholder readonly required",
        "comment": "level posinset setsize",
        "dialog": "modal",
        "alertdialog": "modal",
        "grid": "activedescendant colcount multiselectable readonly rowcount",
        "gridcell": "colindex colindextext colspan expanded readonly required rowindex rowindextext rowspan selected",
        "group": "activedescendant",
        "heading": "level",
        "link": "expanded",
        "listbox": "activedescendant expanded multiselectable orientation readonly required",
        "listitem": "level posinset setsize",
        "menu": "activedescendant orientation",
        "menubar": "activedescendant orientation",
        "menuitem": "expanded posinset setsize",
        "menuitemcheckbox": "checked expanded posinset readonly required setsize",
        "menuitemradio": "checked expanded posinset readonly required setsize",
        "meter": "valuemax valuemin valuenow valuetext",
        "option": "checked posinset selected setsize",
        "progressbar": "valuemax valuemin valuenow valuetext",
        "radio": "checked posinset setsize",
        "radiogroup": "activedescendant orientation readonly required",
        "row": "activedescendant colindex expanded level posinset rowindex rowindextext selected setsize",
        "rowheader": "colindex colindextext colspan expanded readonly required rowindex rowindextext rowspan selected sort",
        "scrollbar": "orientation valuemax valuemin valuenow valuetext",
        "searchbox": "activedescendant autocomplete multiline placeholder readonly required",
        "separator": "orientation valuemax valuemin valuenow valuetext",
        "slider": "orientation readonly valuemax valuemin valuenow valuetext",
        "spinbutton": "activedescendant readonly required valuemax valuemin valuenow valuetext",
        "switch": "checked expanded readonly required",
        "tab": "expanded posinset selected setsize",
        "table": "colcount rowcount",
        "tablist": "activedescendant level multiselectable orientation",
        "textbox": "activedescendant autocomplete multiline placeholder readonly required",
        "toolbar": "activedescendant orientation",
        "tree": "activedescendant multiselectable orientation required",
        "treegrid": "activedescendant colcount multiselectable orientation readonly required rowcount",
        "treeitem": "checked expanded level posinset selected setsize",
        "graphics-document": "expanded",
        "graphics-object": "activedescendant expanded",
        "graphics-symbol": "expanded",
    }.items()
}
_PLAIN = _words(
    "alert banner blockquote caption code complementary contentinfo definition deletion directory document emphasis feed figure"
    " form generic img insertion list log main mark marquee math navigation none note paragraph region rowgroup search status"
    " strong subscript suggestion superscript tabpanel term time timer tooltip"
)
_BOOKS = _words(
    "doc-abstract doc-acknowledgments doc-afterword doc-appendix doc-backlink doc-biblioentry doc-bibliography doc-biblioref"
    " doc-chapter doc-colophon doc-conclusion doc-cover doc-credit doc-credits doc-dedication doc-endnote doc-endnotes"
    " doc-epigraph doc-epilogue doc-errata doc-example doc-footnote doc-foreword doc-glossary doc-glossref doc-index"
    " doc-introduction doc-noteref doc-notice doc-pagebreak doc-pagefooter doc-pageheader doc-pagelist doc-part doc-preface"
    " doc-prologue doc-pullquote doc-qna doc-subtitle doc-tip doc-toc"
)
#: Every role that an author may write. Abstract roles are none (5.3.1).
ROLES = SUPPORTED.keys() | _PLAIN | _BOOKS | {"presentation", "image", "sectionfooter", "sectionheader"}
#: Roles that must not be named (5.2.8.6; `mark` and `suggestion` since 1.3).
UNNAMED = _words("caption code deletion emphasis generic insertion mark none paragraph strong subscript suggestion superscript")
#: States and properties that a role must have (5.2.4). Those with a value of their own where they are missing are left out.
REQUIRED: dict[str, tuple[str, ...]] = {
    "checkbox": ("checked",),
    "combobox": ("expanded", "controls"),
    "heading": ("level",),
    "menuitemcheckbox": ("checked",),
    "menuitemradio": ("checked",),
    "meter": ("valuenow",),
    "radio": ("checked",),
    "scrollbar": ("controls", "valuenow"),
    "separator": ("valuenow",),  # only where it can take the focus
    "slider": ("valuenow",),
    "switch": ("checked",),
}
_ROWS = _words("grid rowgroup table treegrid")
_MENUS = _words("group menu menubar")
#: Where a role must stand (5.2.7, required accessibility parent).
CONTEXT: dict[str, frozenset[str]] = {
    "cell": _words("row"),
    "columnheader": _words("row"),
    "gridcell": _words("row"),
    "listitem": _words("directory list"),
    "menuitem": _MENUS,
    "menuitemcheckbox": _MENUS,
    "menuitemradio": _MENUS,
    "option": _words("group listbox"),
    "row": _ROWS,
    "rowgroup": _words("grid table treegrid"),
    "rowheader": _words("row"),
    "tab": _words("tablist"),
    "treeitem": _words("group tree"),
}
_ITEMS = _words("menuitem menuitemcheckbox menuitemradio")
_BODY = _words("caption row rowgroup")  # a caption since 1.3
#: What must stand in a role, and nothing else (5.2.6, allowed accessibility child roles). 1.3 asks nothing of `radiogroup`.
OWNED: dict[str, frozenset[str]] = {
    "feed": _words("article"),
    "grid": _BODY,
    "list": _words("listitem"),
    "listbox": _words("option"),
    "menu": _ITEMS,
    "menubar": _ITEMS,
    "row": _words("cell columnheader gridcell rowheader"),
    "rowgroup": _words("row"),
    "table": _BODY,
    "tablist": _words("tab"),
    "tree": _words("treeitem"),
    "treegrid": _BODY,
}
#: Between a composite and what it owns a group may stand.
GROUPED = _words("listbox menu menubar tree")
#: What stands inside is not met on its own (5.2.9, children presentational).
LEAVES = _words(
    "button checkbox graphics-symbol img menuitemcheckbox menuitemradio meter option progressbar radio scrollbar separator slider"
    " switch tab"
)
#: What may be operated (5.3.2, widget roles).
WIDGETS = _words(
    "button checkbox combobox grid gridcell link listbox menu menubar menuitem menuitemcheckbox menuitemradio option radio"
    " radiogroup scrollbar searchbox slider spinbutton switch tab tablist textbox tree treegrid treeitem"
)
_BOOLEAN = "true false"
#: What an attribute may say (6.6 and 6.2.4): words, "#" an integer, "#." a number, "@" an id, "@@" ids, "" any text;
#: "+" before the words: any number of them.
VALUES: dict[str, str] = {
    "activedescendant": "@",
    "atomic": _BOOLEAN,
    "autocomplete": "inline list both none",
    "braillelabel": "",
    "brailleroledescription": "",
    "busy": _BOOLEAN,
    "checked": "true false mixed undefined",
    "colcount": "#",
    "colindex": "#",
    "colindextext": "",
    "colspan": "#",
    "controls": "@@",
    "current": "page step location date time true false",
    "describedby": "@@",
    "description": "",
    "details": "@@",
    "disabled": _BOOLEAN,
    "dropeffect": "+copy execute link move none popup",
    "errormessage": "@@",
    "expanded": "true false undefined",
    "flowto": "@@",
    "grabbed": "true false undefined",
    "haspopup": "true false menu listbox tree grid dialog",
    "hidden": "true false undefined",
    "invalid": "true false grammar spelling",
    "keyshortcuts": "",
    "label": "",
    "labelledby": "@@",
    "level": "#",
    "live": "assertive off polite",
    "modal": _BOOLEAN,
    "multiline": _BOOLEAN,
    "multiselectable": _BOOLEAN,
    "orientation": "horizontal vertical undefined",
    "owns": "@@",
    "placeholder": "",
    "posinset": "#",
    "pressed": "true false mixed undefined",
    "readonly": _BOOLEAN,
    "relevant": "+additions all removals text",
    "required": _BOOLEAN,
    "roledescription": "",
    "rowcount": "#",
    "rowindex": "#",
    "rowindextext": "",
    "rowspan": "#",
    "selected": "true false undefined",
    "setsize": "#",
    "sort": "ascending descending none other",
    "valuemax": "#.",
    "valuemin": "#.",
    "valuenow": "#.",
    "valuetext": "",
}
