"""Generated from socialint/packs/no/medicines.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1298173737591727706
DATA: dict[str, Any] = \
{'title': 'Medicines (legemiddelforskriften)',
 'market': 'NO',
 'industry': ('pharma', 'healthcare'),
 'source': "legemiddelforskriften (18 December 2009 no. 1839) chapter 13; legemiddelloven §§ 19 and 20; the industry's rules 7.1 "
           'to 7.6, read in a secondary source',
 'url': 'https://lovdata.no/dokument/SF/forskrift/2009-12-18-1839/KAPITTEL_13',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'rx-ban',
                  'summary': 'Prescription medicine is advertised to the public',
                  'cite': 'legemiddelforskriften chapter 13',
                  'severity': 'error',
                  'why': 'Medicines on prescription, and narcotic and psychotropic ones, must not be advertised to the public; '
                         'approved vaccination campaigns may be.\n'
                         'Found where the product has class `rx` and `audience` is `public`; where the audience is undeclared, a '
                         'note asks. News and job\n'
                         'offers are no advertising: set them aside with an ignore and its reason.\n',
                  'message': 'a prescription medicine must not be advertised to the public in Norway',
                  'hint': 'move it to a channel for professionals and declare audience: hcp, or leave the product out',
                  'question': 'is the public addressed?',
                  'ban': True,
                  'when': {'product': {'class': ('rx',)}, 'audience': ('public',)},
                  'suspect': {'any': ({'product': {'class': ('rx',)}}, {'offers': {'nb': ('rx',)}})},
                  'exception': ({'summary': 'Approved vaccination campaigns: product field type is vaccine',
                                 'when': {'product': {'type': ('vaccine',)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       'audience: public\n'
                                       '---\n'
                                       'Cardiol senker blodtrykket.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Spør etter Cardiol."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         'audience = "public"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Cardiol⟧</h1>\n'
                                       '<p>Nå også som dråper.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Nye data om Cardiol.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\ntype = "vaccine"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "public",\n'
                                       ' "text": "Influensavaksinen er klar: bestill time."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       '---\n'
                                       'Apoteket har utvidet åpningstid i desember.\n'}),
                  'cues': (('audience=public', 'product.class=rx'), ('din', 'legen', 'med', 'om', 'snakk'),
                           ('din', 'legen', 'om', 'spør'), ('product.class=rx',), ('reseptbelagt',), ('reseptbelagte',),
                           ('reseptpliktig',), ('reseptpliktige',))},
                 {'key': 'leaflet',
                  'summary': 'Advertisement for a medicine does not ask people to read the package and leaflet',
                  'cite': 'legemiddelforskriften chapter 13',
                  'severity': 'warning',
                  'why': 'Advertising a medicine without prescription to the public must ask people to read the package and its '
                         'leaflet carefully. The law fixes no words;\n'
                         'the customary "Les pakningsvedlegget nøye" and its like are accepted. Name, active substance, uses and '
                         'precautions, and a sober\n'
                         'tone, a person must check. Declare the product with class `otc`.\n',
                  'message': 'advertisement for a medicine does not ask people to read the leaflet',
                  'hint': 'add: Les pakningsvedlegget nøye',
                  'question': 'is this an advertisement for a medicine?',
                  'when': {'product': {'class': ('otc', 'pharmacy')}},
                  'suspect': {'offers': {'nb': ('otc',)}},
                  'require': {'wordings': ('Les pakningsvedlegget', 'Les pakningsvedlegg', 'Les [X] pakningsvedlegget',
                                           'Les [X] pakningsvedlegg', 'Les pakningsvedlegget nøye',
                                           'Les pakning og pakningsvedlegg')},
                  'exception': ({'summary': 'Advertising to professionals: audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Vondt i hodet? Dolovent hjelper.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Dolovent: mot feber. Pakningen har fått nye farger."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Dolovent⟧</h1>\n'
                                       '<p>Hjelper mot hodepine.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Vondt i hodet? Dolovent (ibuprofen) hjelper. Les pakningsvedlegget nøye.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Dolovent mot feber. Les nøye informasjonen på pakningen og i '
                                       'pakningsvedlegget."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         'audience = "hcp"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>For helsepersonell.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       '---\n'
                                       'Nye ⟦tabletter⟧ fra oss: hjelper mot hodepine.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"],\n'
                                       ' "text": "Apoteket har utvidet åpningstid i desember."}\n'}),
                  'cues': (('feber', 'mot'), ('hjelper', 'mot'), ('hodepine', 'mot'), ('hostesaft',), ('kapsler',), ('lindrer',),
                           ('mikstur',), ('mot', 'smerter'), ('mot', 'virker'), ('nesa', 'åpner'), ('nesen', 'åpner'),
                           ('nesespray',), ('product.class=otc',), ('product.class=pharmacy',), ('raskt', 'virker'),
                           ('reseptfri',), ('reseptfrie',), ('reseptfritt',), ('smertestillende',), ('sugetabletter',),
                           ('tablett',), ('tabletter',))},
                 {'key': 'recommendation',
                  'summary': 'Medicine is advertised to the public with a recommendation or samples',
                  'cite': 'legemiddelforskriften chapter 13',
                  'severity': 'warning',
                  'why': 'Advertising for medicines to the public must not use recommendations by health personnel or well-known '
                         'people, nor offer free samples or prizes. Found are\n'
                         'unmistakable phrases where the product is a medicine; whether somebody is well known, a person must '
                         'judge.\n',
                  'message': 'recommendations and samples must not advertise medicines to the public',
                  'hint': 'leave it out, or declare the audience',
                  'ban': True,
                  'when': {'terms': ('anbefalt av leger', 'anbefales av leger', 'leger anbefaler', 'anbefalt av apotekere',
                                     'apotekere anbefaler', 'anbefalt av helsepersonell', 'anbefalt av farmasøyter',
                                     'farmasøyter anbefaler', 'gratis prøve', 'gratis prøver', 'gratisprøve', 'gratisprøver',
                                     'vareprøve', 'vareprøver'),
                           'product': {'class': ('otc', 'pharmacy', 'rx')}},
                  'exception': ({'summary': 'Advertising to professionals: audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent: ⟦anbefalt av leger⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Hent en ⟦gratis prøve⟧ av Dolovent."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>Åtte av ti ⟦farmasøyter anbefaler⟧ Dolovent.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Snakk med legen eller apoteket før du tar flere medisiner.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cosmetic"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Hent en gratis prøve av håndkremen."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Vareprøver til legekontorer bestilles skriftlig.\n'}),
                  'cues': (('product.class=otc',), ('product.class=pharmacy',), ('product.class=rx',))})}
