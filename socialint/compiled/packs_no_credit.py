"""Generated from socialint/packs/no/credit.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 144779387412335109
DATA: dict[str, Any] = \
{'title': 'Credit (finansavtaleforskriften)',
 'market': 'NO',
 'industry': ('finance',),
 'source': "finansavtaleforskriften (19 September 2022 no. 1612) §§ 3-1 to 3-5 and Forbrukertilsynet's guide on marketing "
           'credit; the format of the example read in secondary sources',
 'url': 'https://forbrukertilsynet.no/veileder-om-kredittmarkedsforing',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'example',
                  'summary': 'Advertisement for credit names its cost without the representative example',
                  'cite': 'finansavtaleforskriften §§ 3-1 to 3-5',
                  'severity': 'error',
                  'why': 'Marketing that names an interest rate or another cost of a credit must show a representative example: '
                         'nominal and effective interest, amount,\n'
                         'term, cost and total. Found where the product has class `credit`, `loan`, `auto-loan` or `mortgage` '
                         'and the text names a percentage or a price together\n'
                         'with a word of cost. Asked for are the words that every usual example has (effektiv rente, totalt, and '
                         'a term in years or\n'
                         'months); amounts and legibility, and that extras are not more prominent, a person must check.\n',
                  'message': 'advertisement for credit names its cost without the representative example',
                  'hint': 'add an example such as: Eff. rente 14,5 %, 65 000 o/5 år, kostnad 24 350, totalt 89 350',
                  'question': 'is this an advertisement for credit?',
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan', 'mortgage')},
                           'signs': ('percentage', 'price'),
                           'terms': ('rente', 'renter', 'renta', 'rentefritt', 'nominell rente', 'kr i måneden',
                                     'kroner i måneden', 'kr per måned', 'kroner per måned', 'kr pr. mnd.', 'kr/mnd', 'kr i mnd',
                                     'etableringsgebyr', 'termingebyr', 'nedbetaling', 'avdrag', 'lån fra', 'lånet fra',
                                     'boliglån fra', 'billån fra', 'forbrukslån fra', 'privatlån fra', 'smålån fra')},
                  'suspect': {'offers': {'nb': ('credit',)}},
                  'require': {'every': (('effektiv rente', 'eff. rente', 'eff.rente', 'effektive renten', 'effektive rente',
                                         'effektiv årsrente', 'eff. årsrente'),
                                        ('totalt', 'tot.', 'total', 'totalkostnad', 'totalbeløp', 'samlet beløp'),
                                        ('år', 'års', 'mnd', 'mnd.', 'måneder', 'måneders'))},
                  'exception': ({'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Elvelånet: rente fra 9,9 %.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Ny sykkel for 290 kr i måneden. Eff. rente 14,5 %."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "mortgage"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Boliglån</h1>\n'
                                       '<p>⟦5 %⟧ nominell rente i dag.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Elvelånet. Eff. rente 14,5 %, 65 000 o/5 år, kostnad 24 350, totalt 89 350.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Elvelånet: effektiv hjelp i måneden mai, og 20 % rabatt på ny '
                                       'sykkelhjelm."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "deposit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Sparekontoen: 4 % rente i dag.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       '---\n'
                                       '⟦Refinansiering⟧ hos Elvebanken: rente fra 9,9 %.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"],\n'
                                       ' "text": "Norges Bank setter renten opp til 5 %."}\n'}),
                  'cues': (('avdrag',), ('billån', 'fra'), ('boliglån', 'fra'), ('etableringsgebyr',), ('forbrukslån', 'fra'),
                           ('fra', 'lån'), ('fra', 'lånet'), ('fra', 'privatlån'), ('fra', 'smålån'), ('i', 'kr', 'mnd'),
                           ('i', 'kr', 'måneden'), ('i', 'kroner', 'måneden'), ('kr', 'mnd'), ('kr', 'mnd', 'pr'),
                           ('kr', 'måned', 'per'), ('kroner', 'måned', 'per'), ('nedbetaling',), ('nominell', 'rente'),
                           ('product.class=auto-loan', 'signs=percentage'), ('product.class=auto-loan', 'signs=price'),
                           ('product.class=credit', 'signs=percentage'), ('product.class=credit', 'signs=price'),
                           ('product.class=loan', 'signs=percentage'), ('product.class=loan', 'signs=price'),
                           ('product.class=mortgage', 'signs=percentage'), ('product.class=mortgage', 'signs=price'), ('renta',),
                           ('rente',), ('rentefritt',), ('renter',), ('termingebyr',))},
                 {'key': 'easy',
                  'summary': 'Advertisement for credit stresses how fast or easy it is had',
                  'cite': "finansavtaleforskriften §§ 3-1 to 3-5; Forbrukertilsynet's guide",
                  'severity': 'error',
                  'why': 'Marketing must not stress how fast the money or the answer comes, how little is asked, or how easy it '
                         'is to apply. Found are the phrases that\n'
                         "the guide's rules are about, where the product has class `credit`, `loan` or `auto-loan`; speed of "
                         'answers may be named for housing loans, whose class is\n'
                         '`mortgage`. Other words of the same sense a person must judge.\n',
                  'message': 'how fast or easily credit is had must not be stressed',
                  'hint': 'leave it out',
                  'forbid': ('penger på konto i dag', 'pengene på konto i dag', 'svar på minuttet', 'enkelt å søke',
                             'rask utbetaling'),
                  'when': {'product': {'class': ('credit', 'loan', 'auto-loan')}},
                  'exception': ({'summary': 'Credit for businesses: audience is professional',
                                 'when': {'audience': ('professional',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Elvelånet gir deg ⟦svar på minuttet⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Søk nå: ⟦penger på konto i dag⟧!"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["finance"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "credit"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Elvelånet</h1>\n'
                                       '<p>Lav rente og ⟦rask utbetaling⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "credit"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       'product: it\n'
                                       '---\n'
                                       'Elvelånet: les vilkårene i ro og mak.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "mortgage"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["finance"], '
                                       '"product": "it",\n'
                                       ' "text": "Boliglån med svar på minuttet."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: finance\n'
                                       '---\n'
                                       'Rask utbetaling av stipend til årets studenter.\n'}),
                  'cues': (('product.class=auto-loan',), ('product.class=credit',), ('product.class=loan',))})}
