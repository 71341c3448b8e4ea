"""Generated from socialint/packs/de/pangv.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 286730942589025812
DATA: dict[str, Any] = \
{'title': 'Figures in advertising for credit (Preisangabenverordnung)',
 'market': 'DE',
 'industry': ('finance',),
 'source': 'Preisangabenverordnung (PAngV 2022) §§ 16 to 18, text as of 3 February 2026, read in a public corpus of German law',
 'url': 'https://www.gesetze-im-internet.de/pangv_2022/__17.html',
 'reviewed': '2026-11-21',
 'review-by': '2027-01-31',
 'confidence': 'A',
 'requirement': ({'key': 'credit-figures',
                  'summary': 'Advertisement for credit names its cost without the figures that belong to it',
                  'cite': 'PAngV § 17(1) to (6)',
                  'severity': 'warning',
                  'why': 'Advertising for consumer credit that names an interest rate or another figure of its cost must also '
                         'give the net amount, the borrowing rate\n'
                         'and whether it is fixed, and the effective annual rate, at least as prominent as any other. Found '
                         'where the product has class `credit`, `loan`, `auto-loan` or\n'
                         '`mortgage` and the text names a percentage or a price together with a word of cost. Identity and '
                         'address of the lender, total amount, term,\n'
                         'instalments and the example that two thirds of the contracts reach have no fixed words: a person must '
                         'check them.\n'
                         '\n'
                         'The text was read before the directive on consumer credit applied (20 November 2026) and has '
                         'presumably changed with it, so this is\n'
                         'a warning only.\n',
                  'message': 'advertisement for credit names its cost without all the figures that belong to it',
                  'hint': 'add Nettodarlehensbetrag, Sollzinssatz and effektiver Jahreszins, with an example',
                  'question': 'is this an advertisement of credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan', 'mortgage')},
                           'language': ('de',),
                           'signs': ('percentage', 'price'),
                           'terms': ('Zins', 'Zinsen', 'Zinssatz', 'Sollzins*', 'Jahreszins*', 'Monatsrate*', 'Rate von',
                                     'Rate ab', 'Raten', 'Euro monatlich', '€ monatlich', 'Euro im Monat', '€ im Monat',
                                     'Euro pro Monat', '€ pro Monat', '€/Monat', 'Euro mtl.', '€ mtl.', 'p.a.',
                                     'Bearbeitungsgebühr*', '0-%-Finanzierung', 'Null-Prozent-Finanzierung')},
                  'suspect': {'offers': {'de': ('credit', 'mortgage')}},
                  'require': {'every': (('effektiver Jahreszins', 'effektiven Jahreszins', 'effektivem Jahreszins',
                                         'effektive Jahreszins', 'Effektivzins', 'effektiver Jahreszinssatz', 'eff. Jahreszins',
                                         'eff. Jahreszinssatz', 'eff. p.a.', 'effektiv p.a.'),
                                        ('Sollzinssatz', 'Sollzins', 'Sollzinssatzes', 'gebundener Sollzinssatz', 'Sollz.'),
                                        ('Nettodarlehensbetrag', 'Nettodarlehensbeträge', 'Nettodarlehensbetrags',
                                         'Nettokreditbetrag', 'Nettodarlehen'))},
                  'exception': ({'summary': 'Leasing, for which other rules hold: give it another class'},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Der Flusskredit: schon ab 3,9 % Zinsen.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Ihr neues Rad für 49 Euro im Monat. Effektiver Jahreszins 4,2 %."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "mortgage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Der Baukredit</h1>\n'
                                       '<p>⟦3 %⟧ Sollzinssatz, zehn Jahre fest.</p>\n'
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
                                       'Der Flusskredit: effektiver Jahreszins 3,99 %, fester Sollzinssatz 3,92 % p.a., '
                                       'Nettodarlehensbetrag 5.000 Euro, 36 Raten zu 147,50 Euro,\n'
                                       'Gesamtbetrag 5.310 Euro. River Bank, Uferstraße 1, 29221 Celle.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Der Flusskredit: im Monat Mai mit 20 Euro für ein Schloss zum Rad."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Tagesgeld mit 2 % Zinsen im Monat der offenen Tür.\n'}),
                  'cues': (('0', 'finanzierung'), ('a', 'p'), ('ab', 'rate'), ('bear*',), ('euro', 'im', 'monat'),
                           ('euro', 'monat', 'pro'), ('euro', 'monatlich'), ('euro', 'mtl'), ('finanzierung', 'null', 'prozent'),
                           ('im', 'monat'), ('jahr*',), ('language=de', 'product.class=auto-loan', 'signs=percentage'),
                           ('language=de', 'product.class=auto-loan', 'signs=price'),
                           ('language=de', 'product.class=credit', 'signs=percentage'),
                           ('language=de', 'product.class=credit', 'signs=price'),
                           ('language=de', 'product.class=loan', 'signs=percentage'),
                           ('language=de', 'product.class=loan', 'signs=price'),
                           ('language=de', 'product.class=mortgage', 'signs=percentage'),
                           ('language=de', 'product.class=mortgage', 'signs=price'), ('mona*',), ('monat',), ('monat', 'pro'),
                           ('monatlich',), ('mtl',), ('rate', 'von'), ('raten',), ('soll*',), ('zins',), ('zinsen',),
                           ('zinssatz',))},)}
