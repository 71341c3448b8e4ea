"""Generated from socialint/packs/de/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1550612155044389929
DATA: dict[str, Any] = \
{'title': 'Consumer credit',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'Directive (EU) 2023/2225 art. 8(1); UWG annex to § 3(3) no. 23e (BGBl. 2026 I Nr. 139 art. 6); the German wording '
           "read in a law firm's summary, the official text not seen",
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225',
 'reviewed': '2026-11-21',
 'review-by': '2027-01-31',
 'valid-from': '2026-11-20',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'summary': 'Advertisement for consumer credit lacks the warning',
                  'cite': 'Directive (EU) 2023/2225 art. 8(1); UWG annex no. 23e',
                  'severity': 'warning',
                  'why': 'Since 20 November 2026 every advertisement for a consumer credit, with or without figures, must warn '
                         'that borrowing costs money. The\n'
                         'directive allows an equivalent wording, so this is a warning only. Declare the product with class '
                         '`credit`, `loan` or `auto-loan`; mortgages are another class.\n',
                  'message': 'advertisement for credit lacks the warning that borrowing costs money',
                  'hint': 'add: Achtung! Kreditaufnahme kostet Geld.',
                  'question': 'is this an advertisement for consumer credit?',
                  'where': 'anywhere',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
                  'suspect': {'offers': {'de': ('credit',)}},
                  'require': {'language': 'de',
                              'wordings': {'de': ('Achtung! Kreditaufnahme kostet Geld.',),
                                           'en': ('Caution! Borrowing money costs money',),
                                           'fr': ('Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de '
                                                  'remboursement avant de vous engager.',),
                                           'nl': ('Let op! Geld lenen kost geld',)}},
                  'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
                                 'when': {'product': {'ccd_excluded': (True,)}}},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "loan"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Der Wiesenkredit: 10.000 Euro schon ab 4,9 %.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Der neue Flusskredit: in drei Minuten beantragt.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Der neue Flusskredit. Achtung! Kreditaufnahme ⟦bringt⟧ Geld."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Der neue Flusskredit.\n'
                                       '\n'
                                       '> Achtung! Kreditaufnahme kostet Geld.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Der neue Flusskredit.\n'
                                       '\n'
                                       '**Achtung! Kreditaufnahme\n'
                                       'kostet&nbsp;Geld.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Der neue Flusskredit. Achtung! Kreditaufnahme kostet Geld."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\nccd_excluded = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Der Baukredit für Ihr Haus.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Der neue Flusskredit⟧</h1>\n'
                                       '<p>In drei Minuten beantragt.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Der neue Flusskredit</h1>\n'
                                       '<p>Achtung! Kreditaufnahme kostet Geld.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Der neue Flusskredit: in drei Minuten beantragt.\n'
                                       '\n'
                                       '⟦Caution! Borrowing money costs money⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The new river loan, in three minutes.\n'
                                       '\n'
                                       '⟦Caution! Borrowing money costs money⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: "DE"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'The new river loan, in three minutes. Caution! Borrowing money costs money.\n'
                                       '\n'
                                       'Achtung! Kreditaufnahme kostet Geld.\n'}),
                  'cues': (('0', 'finanzieren', 'mit'), ('0', 'finanzierung'), ('ab', 'kredit'), ('auf', 'raten'), ('auto*',),
                           ('autokredit', 'ihr'), ('bezahlen', 'später'), ('darlehen',), ('disp*',), ('effektiver', 'jahreszins'),
                           ('euro', 'im', 'monat'), ('fina*', 'null', 'prozent'), ('finanzierung',), ('ihr', 'kredit'),
                           ('ihr', 'privatkredit'), ('ihr', 'ratenkredit'), ('ihren', 'kredit'), ('klei*',), ('kred*',),
                           ('kred*', 'online'), ('kred*', 'sofort'), ('kredit',), ('kredite',), ('mode*',), ('monatsrate',),
                           ('monatsraten',), ('onli*',), ('priv*',), ('product.class=auto-loan',), ('product.class=credit',),
                           ('product.class=loan',), ('rahm*',), ('rate*',), ('ratenkauf',), ('reno*',), ('sofo*',), ('umsc*',),
                           ('verb*',), ('wuns*',))},
                 {'key': 'banned-message',
                  'summary': 'Advertisement for credit says that entries in a database do not matter',
                  'cite': 'Directive (EU) 2023/2225 art. 8(7) and (8)',
                  'severity': 'warning',
                  'why': 'Advertising for credit must not say that loans which people already have, or entries in a database, '
                         'count for little or nothing.\n'
                         'Found are unmistakable phrases where the product has class `credit`, `loan` or `auto-loan`. That '
                         "credit would better somebody's lot, replace savings or\n"
                         'raise a standard of living must not be said either; that has no fixed words, a person must judge it.\n',
                  'message': 'such an advertisement says that entries in a database do not matter',
                  'hint': 'leave it out',
                  'forbid': ('trotz Schufa', 'ohne Schufa', 'trotz negativer Schufa', 'trotz Schufa-Eintrag', 'schufafrei',
                             'schufafreier', 'schufafreien'),
                  'unless': ('nicht ohne Schufa', 'nie ohne Schufa', 'niemals ohne Schufa'),
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
                  'exception': ({'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Der Flusskredit, auch ⟦trotz Schufa⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "⟦Ohne Schufa⟧-Auskunft: der Flusskredit."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Der Flusskredit</h1>\n'
                                       '<p>Schnell und ⟦schufafrei⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Den Flusskredit gibt es nicht ohne Schufa-Auskunft.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Achtung! Kreditaufnahme kostet Geld."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Warnung vor Angeboten „trotz Schufa“: sie kosten oft nur Gebühren.\n'}),
                  'cues': (('product.class=auto-loan',), ('product.class=credit',), ('product.class=loan',))})}
