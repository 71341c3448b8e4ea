"""Generated from socialint/packs/nl/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 182744348820393346
DATA: dict[str, Any] = \
{'title': 'Consumer credit',
 'market': 'NL',
 'industry': ('finance',),
 'source': 'Directive (EU) 2023/2225 art. 8(1); the Dutch wording read in a secondary source',
 'url': 'https://eur-lex.europa.eu/eli/dir/2023/2225',
 'reviewed': '2026-11-21',
 'review-by': '2027-01-31',
 'valid-from': '2026-11-20',
 'confidence': 'B',
 'requirement': ({'key': 'warning',
                  'summary': 'Advertisement for consumer credit lacks the Dutch warning',
                  'cite': 'Directive (EU) 2023/2225 art. 8(1), in its Dutch wording',
                  'severity': 'warning',
                  'why': 'Every advertisement for a consumer credit must warn that borrowing costs money; in the Netherlands '
                         'with this sentence. The directive allows an\n'
                         'equivalent wording, so this is a warning only. Declare the product with class `credit`, `loan` or '
                         '`auto-loan`; mortgages are another class.\n',
                  'message': 'advertisement for credit lacks the Dutch warning',
                  'hint': 'add: Let op! Geld lenen kost geld',
                  'question': 'is this an advertisement for consumer credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
                  'suspect': {'all': ({'terms': ('persoonlijke lening', 'doorlopend krediet', 'consumptief krediet',
                                                 'achteraf betalen')},
                                      {'terms': ('nu aanvragen', 'direct aanvragen', 'vraag aan', 'rente vanaf')})},
                  'require': {'language': 'nl',
                              'wordings': {'nl': ('Let op! Geld lenen kost geld',),
                                           'de': ('Achtung! Kreditaufnahme kostet Geld.',),
                                           'en': ('Caution! Borrowing money costs money',),
                                           'fr': ('Un crédit vous engage et doit être remboursé. Vérifiez vos capacités de '
                                                  'remboursement avant de vous engager.',)}},
                  'exception': ({'summary': 'Mortgages and the other exclusions of art. 2(2): product field ccd_excluded',
                                 'when': {'product': {'ccd_excluded': (True,)}}},
                                {'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nl\n'
                                       'markets: NL\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'De rivierlening: in drie minuten geregeld.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "nl", "markets": ["NL"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "De rivierlening. Let op! Geld lenen ⟦bespaart⟧ geld."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NL"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nl">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦De rivierlening⟧</h1>\n'
                                       '<p>Nu fietsen, later betalen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nl\n'
                                       'markets: NL\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'De rivierlening. **Let op! Geld lenen kost geld.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\nccd_excluded = true\n',
                               'text': '{"platform": "linkedin", "lang": "nl", "markets": ["NL"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Een hypotheek voor uw huis aan de rivier."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NL"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nl">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>De rivierlening</h1>\n'
                                       '<p>Let op! Geld lenen kost geld</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nl\n'
                                       'markets: "NL"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'De nieuwe rivierlening, in drie minuten.\n'
                                       '\n'
                                       '⟦Achtung! Kreditaufnahme kostet Geld⟧.\n'}),
                  'cues': (('aan', 'achteraf', 'betalen', 'vraag'), ('aan', 'consumptief', 'krediet', 'vraag'),
                           ('aan', 'doorlopend', 'krediet', 'vraag'), ('aan', 'lening', 'persoonlijke', 'vraag'),
                           ('aanvragen', 'achteraf', 'betalen', 'direct'), ('aanvragen', 'achteraf', 'betalen', 'nu'),
                           ('aanvragen', 'consumptief', 'direct', 'krediet'), ('aanvragen', 'consumptief', 'krediet', 'nu'),
                           ('aanvragen', 'direct', 'doorlopend', 'krediet'), ('aanvragen', 'direct', 'lening', 'persoonlijke'),
                           ('aanvragen', 'doorlopend', 'krediet', 'nu'), ('aanvragen', 'lening', 'nu', 'persoonlijke'),
                           ('achteraf', 'betalen', 'rente', 'vanaf'), ('consumptief', 'krediet', 'rente', 'vanaf'),
                           ('doorlopend', 'krediet', 'rente', 'vanaf'), ('lening', 'persoonlijke', 'rente', 'vanaf'),
                           ('product.class=auto-loan',), ('product.class=credit',), ('product.class=loan',))},)}
