"""Generated from socialint/packs/de/hwg.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1689052284999354837
DATA: dict[str, Any] = \
{'title': 'Advertising of medicines to the public (Heilmittelwerbegesetz)',
 'market': 'DE',
 'industry': ('pharma', 'healthcare'),
 'source': 'Heilmittelwerbegesetz (HWG) § 4, text of gesetze-im-internet.de as of April 2026, read in a public corpus of German '
           'law',
 'url': 'https://www.gesetze-im-internet.de/heilmwerbg/__4.html',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'pflichttext',
                  'each-part': True,
                  'summary': 'Advertisement for a medicine lacks the mandatory German sentence',
                  'cite': 'HWG § 4(3) sentences 1 and 2, § 4(5)',
                  'severity': 'error',
                  'why': 'Who advertises a medicine to the public in Germany must tell people to read the package leaflet and to '
                         'ask their doctor or\n'
                         'pharmacy, in exactly the words of the law, legible and set apart from the rest. The wording changed in '
                         '2023: the\n'
                         'sentence that many templates still carry is outdated and found wherever it stands.\n'
                         '\n'
                         'The sentence is compared after folding line breaks, special blanks, quotes and dashes; its final full '
                         'stop is optional. Whether it is\n'
                         'set apart well enough is a matter of judgement, so a sentence within other text gives a note only. The '
                         'law has no wording for\n'
                         'veterinary medicines (they left it in 2022): texts that name a vet are neither asked for nor '
                         'accepted.\n',
                  'message': 'advertisement for a medicine lacks the sentence of HWG § 4(3)',
                  'hint': 'add in a line of its own: Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie '
                          'Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.',
                  'question': 'is this an advertisement for a medicine?',
                  'where': 'own-paragraph',
                  'outdated': ('Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt oder '
                               'Apotheker',),
                  'when': {'product': {'class': ('otc', 'pharmacy')}},
                  'suspect': {'offers': {'de': ('otc',)}},
                  'require': {'wordings': ('Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre '
                                           'Ärztin, Ihren Arzt oder in Ihrer Apotheke',)},
                  'exception': ({'summary': 'Mineral and healing waters, which have a sentence of their own '
                                            '(disclosure-de-hwg-heilwasser)',
                                 'when': {'product': {'type': ('mineral-water', 'healing-water')}}},
                                {'summary': 'Advertising to professionals (Fachkreise): audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},
                                {'summary': 'Reminder advertising (§ 4(6): nothing but the name, if need be with company, brand '
                                            'and "Wirkstoff:"), declared as form: reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Medicines released for sale outside pharmacies whose leaflet and container state no '
                                            'side effects or other risks (product fields outside_pharmacies and leaflet_risks)',
                                 'when': {'product': {'outside_pharmacies': (True,), 'leaflet_risks': (False,)}}},
                                {'summary': 'Catalogues and price lists without further claims (§ 1(7)): set them aside with an '
                                            'ignore and its reason'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.dolovent]\nclass = "otc"\nname = "Dolovent"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: ⟦dolovent⟧\n'
                                       '---\n'
                                       'Kopfschmerzen? Dolovent lindert sie schnell.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.dolovent]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "dolovent",\n'
                                       ' "text": "Dolovent wirkt schnell.\\n\\nZu Risiken und Nebenwirkungen lesen Sie ⟦den '
                                       'Beipackzettel⟧ und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       '---\n'
                                       'Dolovent hilft.\n'
                                       '\n'
                                       '⟦Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihren Arzt '
                                       'oder Apotheker⟧.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.dolovent]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: dolovent\n'
                                       '---\n'
                                       'Kopfschmerzen? Dolovent lindert sie schnell.\n'
                                       '\n'
                                       '**Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und\n'
                                       'fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer&nbsp;Apotheke.**\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.dolovent]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "dolovent", "audience": "hcp",\n'
                                       ' "text": "Neue Studiendaten zu Dolovent für Fachkreise."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cosmetic"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Die neue Handcreme pflegt auch sehr trockene Haut."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>Kopfschmerzen? Dolovent lindert sie schnell.</p>\n'
                                       '<p>Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre '
                                       'Ärztin, Ihren Arzt oder in Ihrer Apotheke.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>Kopfschmerzen? Dolovent lindert sie schnell.</p>\n'
                                       '<p>Zu Risiken und Nebenwirkungen lesen Sie die Packungsbeilage und fragen Sie Ihre '
                                       'Ärztin, Ihren Arzt oder ⟦Ihre⟧ Apotheke.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('apot*',), ('arzneimittel',), ('bei', 'hilft'), ('bei', 'mittel'), ('bei', 'tropfen'),
                           ('bei', 'wirkt'), ('brausetabletten',), ('gegen', 'hilft'), ('gegen', 'mittel'), ('gegen', 'tropfen'),
                           ('gegen', 'wirkt'), ('gut', 'verträglich'), ('hilft', 'schnell'), ('hustenlöser',), ('hustensaft',),
                           ('in', 'lindern'), ('kapseln',), ('kautabletten',), ('lindert',), ('lutschtabletten',),
                           ('nasenspray',), ('packungsbeilage',), ('pastillen',), ('product.class=otc',),
                           ('product.class=pharmacy',), ('reze*',), ('salbe',), ('schmerzgel',), ('schmerzmittel',),
                           ('schnell', 'wirkt'), ('tablette',), ('tabletten',), ('thread=',))},
                 {'key': 'heilwasser',
                  'each-part': True,
                  'summary': 'Advertisement for a mineral or healing water lacks the mandatory German sentence',
                  'cite': 'HWG § 4(3) sentences 1 and 2',
                  'severity': 'error',
                  'why': 'For mineral and healing waters the label takes the place of the package leaflet in the mandatory '
                         'sentence. Declare them in the\n'
                         'product register with `type = "healing-water"` or `"mineral-water"`.\n',
                  'message': 'advertisement for a healing water lacks the sentence of HWG § 4(3)',
                  'hint': 'add in a line of its own: Zu Risiken und Nebenwirkungen lesen Sie das Etikett und fragen Sie Ihre '
                          'Ärztin, Ihren Arzt oder in Ihrer Apotheke.',
                  'where': 'own-paragraph',
                  'when': {'product': {'class': ('otc', 'pharmacy'), 'type': ('mineral-water', 'healing-water')}},
                  'require': {'wordings': ('Zu Risiken und Nebenwirkungen lesen Sie das Etikett und fragen Sie Ihre Ärztin, '
                                           'Ihren Arzt oder in Ihrer Apotheke',)},
                  'exception': ({'summary': 'Advertising to professionals (Fachkreise)',
                                 'when': {'audience': ('hcp', 'professional')}},
                                {'summary': 'Reminder advertising (§ 4(6)), declared as form: reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Medicines released for sale outside pharmacies whose leaflet and container state no '
                                            'side effects or other risks',
                                 'when': {'product': {'outside_pharmacies': (True,), 'leaflet_risks': (False,)}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.quelle]\nclass = "otc"\ntype = "healing-water"\n',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: ⟦quelle⟧\n'
                                       '---\n'
                                       'Quelle 12: Heilwasser bei Sodbrennen.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.quelle]\nclass = "otc"\ntype = "healing-water"\n',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: quelle\n'
                                       '---\n'
                                       'Quelle 12: Heilwasser bei Sodbrennen.\n'
                                       '\n'
                                       'Zu Risiken und Nebenwirkungen lesen Sie das Etikett und fragen Sie Ihre Ärztin, Ihren '
                                       'Arzt oder in Ihrer Apotheke.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\ntype = "mineral-water"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Quelle 7 hilft bei Sodbrennen.\\n\\nZu Risiken und Nebenwirkungen lesen Sie '
                                       '⟦die Packungsbeilage⟧ und fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer '
                                       'Apotheke."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n'
                                         'type = "healing-water"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Quelle 12⟧</h1>\n'
                                       '<p>Heilwasser bei Sodbrennen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\ntype = "healing-water"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "hcp",\n'
                                       ' "text": "Quelle 12: die Analyse für Fachkreise."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n'
                                         'type = "healing-water"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Quelle 12</h1>\n'
                                       '<p>Heilwasser bei Sodbrennen.</p>\n'
                                       '<p>Zu Risiken und Nebenwirkungen lesen Sie das Etikett und fragen Sie Ihre Ärztin, Ihren '
                                       'Arzt oder in Ihrer Apotheke.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=otc', 'product.type=healing-water'),
                           ('product.class=otc', 'product.type=mineral-water'),
                           ('product.class=pharmacy', 'product.type=healing-water'),
                           ('product.class=pharmacy', 'product.type=mineral-water'), ('thread=',))},
                 {'key': 'rx-ban',
                  'summary': 'Prescription medicine is advertised to the public',
                  'cite': 'HWG § 10(1) and (2)',
                  'url': 'https://www.gesetze-im-internet.de/heilmwerbg/__10.html',
                  'severity': 'error',
                  'why': 'Prescription medicines may be advertised only to doctors, dentists, vets, pharmacists and lawful '
                         'traders. An open account is\n'
                         'read by the public. Found where the product has class `rx` and `audience` is `public`; where the '
                         'audience is undeclared, a note asks.\n'
                         'News for investors, job offers and the like are no advertising: set them aside with an ignore and its '
                         'reason.\n',
                  'message': 'a prescription medicine must not be advertised to the public (HWG § 10)',
                  'hint': 'move it to a channel for professionals and declare audience: hcp, or leave the product out',
                  'question': 'is the public addressed?',
                  'ban': True,
                  'when': {'product': {'class': ('rx',)}, 'audience': ('public',)},
                  'suspect': {'any': ({'product': {'class': ('rx',)}}, {'offers': {'de': ('rx',)}})},
                  'exception': ({'summary': 'Unaltered patient information on request (§ 1(8)), news for investors, job offers: '
                                            'set them aside with an ignore and its reason'},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       'audience: public\n'
                                       '---\n'
                                       'Cardiol senkt den Blutdruck.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧, "audience": "public",\n'
                                       ' "text": "Cardiol: jetzt auch als Tropfen."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Fragen Sie nach Cardiol.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: "DE"\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Neue Daten zu Cardiol.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "hcp",\n'
                                       ' "text": "Dolovent hilft."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"audience": "public", "text": "Unser Werk in Celle wird fünfzig."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         'audience = "public"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Cardiol⟧</h1>\n'
                                       '<p>Cardiol senkt den Blutdruck.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         'audience = "hcp"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Cardiol</h1>\n'
                                       '<p>Fachinformation für Ärztinnen und Ärzte.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('arzt', 'fragen', 'ihren', 'nach', 'sie'), ('audience=public', 'product.class=rx'),
                           ('fragen', 'ihre', 'nach', 'sie', 'ärztin'), ('neuen', 'reze*', 'unserem'), ('product.class=rx',),
                           ('reze*',), ('reze*', 'unser'), ('reze*', 'unsere'), ('reze*', 'unserem'), ('unser', 'vers*'),
                           ('unsere', 'vers*'), ('unserem', 'vers*'), ('vers*',))},
                 {'key': 'wirkstoff',
                  'summary': 'Advertisement for a medicine does not name its one active substance',
                  'cite': 'HWG § 4(1) and (1a)',
                  'severity': 'warning',
                  'why': 'A medicine with a single active substance must be advertised with "Wirkstoff:" and the substance '
                         'behind its name, unless the name\n'
                         'tells it. What a product holds is declared in the register (`single_active = true`, `active_in_name = '
                         'true`); without that\n'
                         'nothing is said. The other particulars of § 4(1) (uses, warnings) have no fixed words: a person must '
                         'check them.\n'
                         '\n'
                         'Courts have accepted particulars one click away behind a link that is named Pflichtangaben (not '
                         'verified): they are then looked for\n'
                         'on the page behind it.\n',
                  'message': 'advertisement for a medicine with one active substance lacks "Wirkstoff:"',
                  'hint': 'add behind the name: Wirkstoff: and the substance',
                  'when': {'product': {'class': ('otc', 'pharmacy', 'rx'), 'single_active': (True,)}},
                  'require': {'wordings': ('Wirkstoff:',)},
                  'exception': ({'summary': 'The name of the medicine tells the substance: product field active_in_name',
                                 'when': {'product': {'active_in_name': (True,)}}},
                                {'summary': 'Reminder advertising (§ 4(6)), declared as form: reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Particulars one click away', 'link': ('Pflichtangaben',)}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\nsingle_active = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Kopfschmerzen? Dolovent lindert sie schnell.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "pharmacy"\nsingle_active = true\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Dolovent. Der Wirkstoff hilft schnell."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n'
                                         'single_active = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Dolovent⟧</h1>\n'
                                       '<p>Lindert Kopfschmerzen.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\nsingle_active = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent 200 mg (**Wirkstoff:** Ibuprofen) lindert Kopfschmerzen.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\nsingle_active = true\nactive_in_name = true\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Ibuprofen Dolo 200 mg lindert Kopfschmerzen."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\nsingle_active = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent lindert Kopfschmerzen. '
                                       '⟦[Pflichtangaben](https://example.org/pflichtangaben)⟧\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\nsingle_active = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent lindert Kopfschmerzen. Wirkstoff: Ibuprofen. '
                                       '[Pflichtangaben](https://example.org/pflichtangaben)\n'}),
                  'cues': (('product.class=otc', 'product.single_active=true'),
                           ('product.class=pharmacy', 'product.single_active=true'),
                           ('product.class=rx', 'product.single_active=true'))},
                 {'key': 'traditional-herbal',
                  'summary': 'Advertisement for a traditional herbal medicine lacks the sentence of the law',
                  'cite': 'HWG § 4(1)',
                  'severity': 'warning',
                  'why': 'A medicine that is registered as a traditional herbal one must be advertised with a sentence that says '
                         'so and names the area of use.\n'
                         'Declare it in the register with `traditional_herbal = true`.\n',
                  'message': 'advertisement for a traditional herbal medicine lacks the sentence on its long use',
                  'hint': 'add, with the registered area of use: Traditionelles pflanzliches Arzneimittel zur Anwendung bei ... '
                          'ausschließlich auf Grund langjähriger Anwendung',
                  'when': {'product': {'class': ('otc', 'pharmacy'), 'traditional_herbal': (True,)}},
                  'require': {'wordings': ('Traditionelles pflanzliches Arzneimittel zur Anwendung bei [X] ausschließlich auf '
                                           'Grund langjähriger Anwendung',)},
                  'exception': ({'summary': 'Reminder advertising (§ 4(6)), declared as form: reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Particulars one click away', 'link': ('Pflichtangaben',)}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\ntraditional_herbal = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Salbeitropfen Elm: ein pflanzliches Arzneimittel bei leichten Halsbeschwerden.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\ntraditional_herbal = true\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Salbeitropfen Elm. Traditionelles pflanzliches Arzneimittel zur Anwendung bei '
                                       'leichten Halsbeschwerden."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n'
                                         'traditional_herbal = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Salbeitropfen Elm⟧</h1>\n'
                                       '<p>Seit hundert Jahren bei leichten Halsbeschwerden.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\ntraditional_herbal = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Salbeitropfen Elm. Traditionelles pflanzliches Arzneimittel zur Anwendung bei leichten '
                                       'Halsbeschwerden ausschließlich auf Grund\n'
                                       'langjähriger Anwendung.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\ntraditional_herbal = false\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Salbeitropfen Elm bei leichten Halsbeschwerden."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\ntraditional_herbal = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'form: reminder\n'
                                       '---\n'
                                       'Salbeitropfen Elm.\n'}),
                  'cues': (('product.class=otc', 'product.traditional_herbal=true'),
                           ('product.class=pharmacy', 'product.traditional_herbal=true'))},
                 {'key': 'verschreibungspflichtig',
                  'summary': 'Advertisement to professionals does not say that the medicine needs a prescription',
                  'cite': 'HWG § 4(1)',
                  'severity': 'warning',
                  'why': 'Professionals must be told that a medicine may be had on prescription only. Found where the product '
                         'has class `rx` and the declared\n'
                         'audience is `hcp` or `professional`; the particulars may stand behind a link that is named '
                         'Pflichtangaben. Company, composition,\n'
                         'contraindications and side effects, which the same paragraph asks for, have no fixed words: a person '
                         'must check them.\n',
                  'message': 'advertisement for a prescription medicine lacks the word Verschreibungspflichtig',
                  'hint': 'add: Verschreibungspflichtig',
                  'when': {'product': {'class': ('rx',)}, 'audience': ('hcp', 'professional')},
                  'require': {'wordings': ('Verschreibungspflichtig',)},
                  'exception': ({'summary': 'Reminder advertising (§ 4(6)), declared as form: reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Particulars one click away', 'link': ('Pflichtangaben',)}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Cardiol senkt den Blutdruck über vierundzwanzig Stunden.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": ⟦"it"⟧, "audience": "professional",\n'
                                       ' "text": "Cardiol: neue Dosierung, auch für Ältere."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         'audience = "hcp"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Cardiol⟧</h1>\n'
                                       '<p>Für Fachkreise.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Cardiol senkt den Blutdruck über vierundzwanzig Stunden. Verschreibungspflichtig.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "hcp", "form": "reminder",\n'
                                       ' "text": "Cardiol."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Dolovent lindert Kopfschmerzen.\n'}),
                  'cues': (('audience=hcp', 'product.class=rx'), ('audience=professional', 'product.class=rx'))},
                 {'key': 'recommendation',
                  'summary': 'Medicine is advertised to the public with a recommendation by experts',
                  'cite': 'HWG § 11(1) no. 2',
                  'url': 'https://www.gesetze-im-internet.de/heilmwerbg/__11.html',
                  'severity': 'warning',
                  'why': 'Outside professional circles a medicine must not be advertised with recommendations by scientists, '
                         'health professionals or well-known\n'
                         'people. Found are unmistakable phrases, where the product is a medicine; case histories, fear, and '
                         'whether somebody is well known\n'
                         'are for a person to judge.\n',
                  'message': 'recommendations by experts must not advertise medicines to the public',
                  'hint': 'leave the recommendation out, or declare the audience',
                  'ban': True,
                  'when': {'terms': ('Ärzte empfehlen', 'Ärztinnen empfehlen', 'Ärztinnen und Ärzte empfehlen',
                                     'Apotheker empfehlen', 'Experten empfehlen', 'Wissenschaftler empfehlen',
                                     'von Ärzten empfohlen', 'von Ärztinnen und Ärzten empfohlen', 'von Apothekern empfohlen',
                                     'von Experten empfohlen', 'von Wissenschaftlern empfohlen', 'ärztlich empfohlen',
                                     'mein Arzt empfiehlt', 'meine Ärztin empfiehlt', 'mein Apotheker empfiehlt',
                                     'meine Apothekerin empfiehlt', 'von meinem Arzt empfohlen', 'von meiner Ärztin empfohlen'),
                           'product': {'class': ('otc', 'pharmacy', 'rx')}},
                  'exception': ({'summary': 'Advertising to professionals (Fachkreise): audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       '„⟦Mein Arzt empfiehlt⟧ Dolovent“, sagt Frau K. aus Kassel.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent: ⟦von Ärzten empfohlen⟧.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "pharmacy"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "⟦Apotheker empfehlen⟧ Dolovent bei Erkältung."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>Acht von zehn ⟦Ärztinnen und Ärzte empfehlen⟧ Dolovent.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Fragen Sie Ihre Ärztin, Ihren Arzt oder in Ihrer Apotheke.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it", "audience": "hcp",\n'
                                       ' "text": "Dolovent, von Ärzten empfohlen: die Ergebnisse unserer Umfrage für '
                                       'Fachkreise."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       '---\n'
                                       'Ärzte empfehlen mehr Bewegung an der frischen Luft.\n'}),
                  'cues': (('product.class=otc',), ('product.class=pharmacy',), ('product.class=rx',))},
                 {'key': 'samples',
                  'summary': 'Samples or vouchers for a medicine are offered to the public',
                  'cite': 'HWG § 11(1) no. 14',
                  'url': 'https://www.gesetze-im-internet.de/heilmwerbg/__11.html',
                  'severity': 'warning',
                  'why': 'Outside professional circles medicines must not be advertised with samples of them or with vouchers '
                         'for samples. Found are unmistakable words,\n'
                         'where the product is a medicine. Whether a prize draw tempts people to take more than they should (no. '
                         '13) is for a person to judge.\n',
                  'message': 'samples must not advertise medicines to the public',
                  'hint': 'leave the sample out, or declare the audience',
                  'ban': True,
                  'when': {'terms': ('Gratisprobe*', 'Gratismuster', 'kostenlose Probe*', 'kostenloses Muster', 'Probepackung*',
                                     'Probierpackung*', 'Gutschein für eine Probe', 'Gutschein für ein Muster'),
                           'product': {'class': ('otc', 'pharmacy', 'rx')}},
                  'exception': ({'summary': 'Advertising to professionals (Fachkreise): audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Jetzt eine ⟦Gratisprobe⟧ Dolovent anfordern!\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "pharmacy"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Dolovent: Coupon ausdrucken und ⟦Gratismuster⟧ holen."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["DE"]\n'
                                         'industries = ["pharma"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "otc"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Dolovent</h1>\n'
                                       '<p>Holen Sie sich die ⟦Probepackung⟧.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent gibt es in jeder Apotheke.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "cosmetic"\n',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"product": "it",\n'
                                       ' "text": "Jetzt eine Gratisprobe der Handcreme anfordern!"}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "otc"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Eine Probepackung für Ihre Praxis fordern Sie schriftlich an.\n'}),
                  'cues': (('product.class=otc',), ('product.class=pharmacy',), ('product.class=rx',))},
                 {'key': 'before-after',
                  'summary': 'Plastic surgery is advertised with pictures of before and after',
                  'cite': 'HWG § 11(1) sentence 3',
                  'url': 'https://www.gesetze-im-internet.de/heilmwerbg/__11.html',
                  'severity': 'warning',
                  'why': 'Operations that change the body without a medical need must not be advertised with a comparison of '
                         'before and after. Found where the text\n'
                         'speaks of such a comparison and of such an operation; whether there was a medical need, and what a '
                         'picture shows, a person must judge.\n',
                  'message': 'plastic surgery must not be advertised with a comparison of before and after',
                  'hint': 'leave the comparison out, or have a person check the medical need',
                  'ban': True,
                  'when': {'all': ({'terms': ('vorher-nachher', 'vorher nachher', 'vorher/nachher', 'Vorher-Nachher-Bild*',
                                              'Vorher-Nachher-Foto*', '#vorhernachher')},
                                   {'terms': ('Schönheits-OP*', 'Schönheitsoperation*', 'Brustvergrößerung*',
                                              'Brustverkleinerung*', 'Brustimplantat*', 'Nasenkorrektur*', 'Nasen-OP*',
                                              'Lidstraffung*', 'Facelift*', 'Fettabsaugung*', 'Bauchdeckenstraffung*',
                                              'Lippenvergrößerung*', 'Botox*', 'Filler*', 'Hyaluron-Unterspritzung*')})},
                  'exception': ({'summary': 'Advertising to professionals (Fachkreise): audience is hcp or professional',
                                 'when': {'audience': ('hcp', 'professional')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: healthcare\n'
                                       '---\n'
                                       'Nasenkorrektur bei Dr. Elm: ⟦Vorher-Nachher⟧ auf dem zweiten Bild.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"industries": ["healthcare"],\n'
                                       ' "text": "Botox, ⟦vorher/nachher⟧. Was sagt ihr?"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\nmarkets = ["DE"]\nindustries = ["pharma"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="de">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>Lidstraffung</h1>\n'
                                       '<p>Unsere ⟦Vorher-Nachher⟧-Bilder.</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: healthcare\n'
                                       '---\n'
                                       'Was bei einer Nasenkorrektur vorher zu klären ist, und wie es nachher weitergeht.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "de", "markets": ["DE"], "industries": ["pharma"], '
                                       '"industries": ["healthcare"],\n'
                                       ' "text": "Botox: was vorher und nachher zu beachten ist."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: de\n'
                                       'markets: DE\n'
                                       'industries: healthcare\n'
                                       'audience: hcp\n'
                                       '---\n'
                                       'Brustverkleinerung: vorher/nachher aus der Fallsammlung für Fachkreise.\n'}),
                  'cues': (('bild*', 'nachher', 'vorher'), ('foto*', 'nachher', 'vorher'), ('nachher', 'vorher'),
                           ('vorhernachher',))})}
