"""Generated from socialint/packs/us/fda-rx.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 708464212254977903
DATA: dict[str, Any] = \
{'title': 'Prescription medicines (Food and Drug Administration)',
 'market': 'US',
 'industry': ('pharma', 'healthcare'),
 'source': "21 USC 352(n), 21 CFR 202.1 and FDA's draft guidance of June 2014 on messages with little space; (a)-(b) of the rule "
           'and an FDA text on reminder advertisements read in copies, the rest in secondary sources',
 'url': 'https://www.ecfr.gov/current/title-21/section-202.1',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'fair-balance',
                  'summary': 'Advertisement of a prescription medicine names its benefit and none of its risks',
                  'cite': '21 USC 352(n); 21 CFR 202.1(e)(3), (5)(ii), (7)(viii)',
                  'severity': 'error',
                  'why': 'Who says what a prescription medicine does must say in the same place what it can do to people, as '
                         'prominently. The rule looks for any word of\n'
                         'risk, or for a link to the Important Safety Information (product field `isi_url`, or a path with `isi` '
                         'or `safety` in it). Whether the\n'
                         'balance is fair a person must judge: length and place prove nothing. Declare the product with class '
                         '`rx`.\n',
                  'message': 'names a benefit of a prescription medicine and no risk',
                  'hint': 'add the most serious and most common risks, and link the Important Safety Information',
                  'question': 'is this an advertisement of a prescription medicine?',
                  'when': {'product': {'class': ('rx',)},
                           'terms': ('treats', 'treat', 'treatment of', 'treatment for', 'relieves', 'relieve', 'reduces',
                                     'reduce', 'improves', 'improve', 'lowers', 'lower', 'controls', 'prevents', 'prevent',
                                     'slows', 'eases', 'for adults with', 'clinically proven', 'indicated for', 'injection for',
                                     'tablet for', 'pill for', 'medicine for', 'medication for', 'therapy for')},
                  'suspect': {'offers': {'en': ('rx',)}},
                  'require': {'elements': ({'what': 'risks or a link to the Important Safety Information',
                                            'found-by': {'any': ({'terms': ('side effect*', 'risks', 'serious risk*',
                                                                            'Important Safety Information', 'safety information',
                                                                            'boxed warning', 'contraindicat*',
                                                                            'adverse reaction*')},
                                                                 {'links': {'product': 'isi_url',
                                                                            'paths': ('isi', 'safety')}})}},)},
                  'exception': ({'summary': 'Reminder advertisements, which name no benefit: disclosure-us-fda-rx-reminder',
                                 'when': {'form': ('reminder',)}},
                                {'summary': 'Messages on platforms with little space: disclosure-us-fda-rx-space-limited',
                                 'when': {'kind': ('post',), 'platforms': ('x', 'bluesky', 'threads')}},
                                {'summary': 'Help-seeking advertisements without a product, and institutional ones: declare no '
                                            'product'}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Dolovent reduces knee pain.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'isi_url = "https://dolovent.example/safety"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "Clinically proven: Dolovent relieves knee pain in adults. '
                                       'https://dolovent.example/offer"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Dolovent</h1><p>It is here, and ⟦reduces⟧ knee pain.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent reduces knee pain. Side effects include nausea and headache.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'isi_url = "https://dolovent.example/safety"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent relieves knee pain. The risks: '
                                       'https://dolovent.example/safety#all"}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Dolovent</h1><p>It reduces knee pain.</p><h2>Important Safety '
                                       'Information</h2><p>Nausea.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('about', 'ask', 'dermatologist', 'your'), ('about', 'ask', 'doctor', 'your'),
                           ('about', 'ask', 'gp', 'your'), ('about', 'ask', 'our', 'pharmacist', 'your'),
                           ('about', 'ask', 'specialist', 'your'), ('about', 'doctor', 'talk', 'to', 'your'),
                           ('approved', 'fda', 'treatment'), ('approved', 'now'), ('ask', 'doctor', 'if', 'your'),
                           ('daily', 'once', 'pill'), ('daily', 'once', 'tablet'), ('daily', 'once', 'tablets'),
                           ('for', 'medicine', 'prescription'), ('for', 'prescription', 'treatment'),
                           ('injection', 'once', 'weekly'), ('our', 'prescription'), ('product.class=rx',))},
                 {'key': 'established-name',
                  'summary': 'Brand name of a prescription medicine stands without its established name',
                  'cite': '21 CFR 202.1(b)(1)-(2); 21 USC 352(n)(1)',
                  'severity': 'error',
                  'confidence': 'A',
                  'why': 'The established (generic) name accompanies the brand name where that is featured: at the first '
                         'mention, in a headline. In running\n'
                         'text it need not be repeated. In pictures it must be at least half as large (that figure is from '
                         'knowledge). Declare the product with class\n'
                         '`rx`, `name` and `established_name`.\n',
                  'message': 'brand name of a prescription medicine without its established name',
                  'hint': 'write the established name behind the brand name: Brand (established name)',
                  'question': 'what is its established name?',
                  'where': 'beside-name',
                  'when': {'product': {'class': ('rx',), 'established_name': ('*',)}, 'terms': ('[product.name]',)},
                  'suspect': {'product': {'class': ('rx',)}, 'terms': ('[product.name]',)},
                  'require': {'wordings': ('[product.established_name]',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Ask your doctor about Dolovent.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent is here. Ask at your pharmacy on Elm Street, from Monday on: Dolovent '
                                       '(⟦velunomab⟧)."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>⟦Dolovent⟧</h1><p>Now at your pharmacy.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Ask your doctor about Dolovent® (velunomab). Dolovent is here.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Velunomab, that is Dolovent, is here. https://dolovent.example"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "New knees, new roads. @dolovent"}\n'}),
                  'cues': (('product.class=rx', 'product.established_name', 'product.name'),
                           ('product.class=rx', 'product.name'))},
                 {'key': 'reminder',
                  'summary': 'Reminder advertisement says more than names',
                  'cite': '21 CFR 202.1(e)(2)(i)',
                  'severity': 'error',
                  'confidence': 'A',
                  'why': "An advertisement that calls attention to a medicine's name needs no balance of risks, as long as it "
                         'says nothing of what it is for: no\n'
                         'indication, no dosage, no claim, in the text, the hashtags and the picture. Declare `form: reminder`, '
                         'and the product with class `rx` and\n'
                         'its `indication` (a list).\n',
                  'message': 'says more than a reminder advertisement may',
                  'hint': 'name the product, its established name and form, or add the balance of risks',
                  'forbid': ('treats', 'treat', 'treatment', 'relieves', 'relief', 'reduces', 'improves', 'indicated for',
                             'for adults with', 'clinically proven', 'once daily', 'twice daily', 'once a day', 'twice a day',
                             '[product.indication]'),
                  'when': {'form': ('reminder',), 'product': {'class': ('rx',)}},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'form: reminder\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab). Now in ⟦once daily⟧ tablets.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'indication = ["gout", "knee pain"]\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": "it",\n'
                                       ' "text": "Dolovent (velunomab). #⟦gout⟧"}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) ⟦relieves⟧."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'indication = ["gout"]\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'form: reminder\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab), tablets. Ask your doctor.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": "it",\n'
                                       ' "text": "Dolovent (velunomab), 30 tablets: $12"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) relieves. Serious risks: bleeding."}\n'}),
                  'cues': (('form=reminder', 'product.class=rx'),)},
                 {'key': 'reminder-boxed',
                  'summary': 'Reminder advertisement for a medicine with a boxed warning',
                  'cite': '21 CFR 202.1(e)(2)(i)',
                  'severity': 'error',
                  'confidence': 'A',
                  'why': 'Reminder advertisements are not open to medicines with a boxed warning. Declare `form: reminder`, and '
                         'the product with class `rx` and\n'
                         '`boxed_warning`.\n',
                  'message': 'a medicine with a boxed warning may have no reminder advertisement',
                  'hint': 'add its benefit and its risks, or do not post it',
                  'ban': True,
                  'when': {'product': {'class': ('rx',), 'boxed_warning': (True,)}, 'form': ('reminder',)},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'form: reminder\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Dolovent (velunomab).\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": ⟦"it"⟧,\n'
                                       ' "text": "Ask about Dolovent (velunomab)."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": ⟦"it"⟧,\n'
                                       ' "text": "Dolovent. Velunomab."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'form: reminder\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab).\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab). The most serious risk: bleeding."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "reminder", "product": "it",\n'
                                       ' "text": "Ask about Dolovent (velunomab)."}\n'}),
                  'cues': (('form=reminder', 'product.boxed_warning=true', 'product.class=rx'),)},
                 {'key': 'boxed-warning',
                  'summary': 'Advertisement of a medicine with a boxed warning does not name its main risk',
                  'cite': '21 CFR 202.1(e)(2)(i), 201.57(c)(1); FDA draft guidance of June 2014 (FDA-2014-D-0397)',
                  'severity': 'error',
                  'why': 'The main risk of the boxed warning belongs into the same message as the product. Declare the product '
                         'with class `rx`, `boxed_warning = true` and\n'
                         '`boxed_warning_short`: the words, a list, one of which names that risk. That the linked page shows the '
                         'boxed warning first, a person must look at.\n',
                  'message': 'does not name the risk of the boxed warning',
                  'hint': "name it in the post itself, in the words of the register's boxed_warning_short",
                  'question': 'which words name the risk of its boxed warning?',
                  'when': {'product': {'class': ('rx',), 'boxed_warning': (True,), 'boxed_warning_short': ('*',)}},
                  'suspect': {'product': {'class': ('rx',), 'boxed_warning': (True,)}},
                  'require': {'wordings': ('[product.boxed_warning_short]',)},
                  'exception': ({'summary': 'Reminder advertisements, which are not allowed at all: '
                                            'disclosure-us-fda-rx-reminder-boxed',
                                 'when': {'form': ('reminder',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Dolovent (velunomab) relieves knee pain. Side effects include nausea.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": ⟦"it"⟧,\n'
                                       ' "text": "Dolovent (velunomab) relieves knee pain. https://dolovent.example/safety"}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><p>⟦Dolovent (velunomab).⟧ Side effects: nausea.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab) relieves knee pain. It can cause serious bleeding.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = true\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab): Serious bleeding can happen."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'boxed_warning = false\n'
                                         'boxed_warning_short = ["serious bleeding", "internal bleeding"]\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) relieves knee pain."}\n'}),
                  'cues': (('product.boxed_warning=true', 'product.boxed_warning_short', 'product.class=rx'),
                           ('product.boxed_warning=true', 'product.class=rx'))},
                 {'key': 'space-limited',
                  'summary': "Short message names a medicine's benefit without its risk and a page of risks",
                  'cite': '21 CFR 202.1; FDA draft guidance of June 2014 on platforms with character space limitations',
                  'url': 'https://www.fda.gov/regulatory-information/search-fda-guidance-documents/internetsocial-media-platforms-character-space-limitations-presenting-risk-and-benefit-information',
                  'severity': 'error',
                  'why': "A draft that was never made final, as far as known, but FDA's view of messages with little space: each "
                         'message that names a benefit\n'
                         'names the most serious risk itself, and links directly to a page that is about risks alone. Spread '
                         'over a thread is not enough: every part is\n'
                         'judged by itself. If both do not fit, the platform is the wrong one. The page is known by the product '
                         'field `isi_url`, or by `isi`,\n'
                         '`safety` or `risk` in its path.\n',
                  'message': 'message names a benefit of a prescription medicine',
                  'hint': 'name the most serious risk in this message, and link the page of risks; or leave the benefit out',
                  'each-part': True,
                  'when': {'terms': ('treats', 'treat', 'treatment of', 'treatment for', 'relieves', 'relieve', 'reduces',
                                     'reduce', 'improves', 'improve', 'lowers', 'lower', 'controls', 'prevents', 'prevent',
                                     'slows', 'eases', 'for adults with', 'clinically proven', 'indicated for', 'injection for',
                                     'tablet for', 'pill for', 'medicine for', 'medication for', 'therapy for'),
                           'product': {'class': ('rx',)},
                           'platforms': ('x', 'bluesky', 'threads'),
                           'kind': ('post',)},
                  'require': {'elements': ({'what': 'no risk',
                                            'found-by': {'terms': ('side effect*', 'risks', 'serious risk*',
                                                                   'Important Safety Information', 'safety information',
                                                                   'boxed warning', 'contraindicat*', 'adverse reaction*')}},
                                           {'what': 'no link to a page of risks',
                                            'found-by': {'links': {'product': 'isi_url',
                                                                   'paths': ('isi', 'safety', 'risk', 'risks')}}})},
                  'exception': ({'summary': 'Reminder advertisements', 'when': {'form': ('reminder',)}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab) ⟦reduces⟧ knee pain. https://dolovent.example/safety\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'isi_url = "https://dolovent.example/safety"\n',
                               'text': '{"platform": "bluesky", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) ⟦reduces⟧ knee pain. Serious risks: bleeding. '
                                       'https://dolovent.example"}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'isi_url = "https://dolovent.example/safety"\n',
                               'text': '{"platform": "x", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) is here. Serious risks: bleeding. '
                                       'https://dolovent.example/safety",\n'
                                       ' "thread": ["It ⟦relieves⟧ knee pain."]}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: x\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       'Dolovent (velunomab) reduces knee pain. Serious risks: bleeding. '
                                       'https://dolovent.example/isi.html\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n'
                                         'isi_url = "https://dolovent.example/safety"\n',
                               'text': '{"platform": "threads", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) reduces knee pain. Serious risks: bleeding. '
                                       'https://dolovent.example/safety"}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) reduces knee pain."}\n'}),
                  'cues': (('kind=post', 'platforms=bluesky', 'product.class=rx'),
                           ('kind=post', 'platforms=threads', 'product.class=rx'),
                           ('kind=post', 'platforms=x', 'product.class=rx'), ('thread=',))},
                 {'key': 'medwatch',
                  'summary': 'Page for patients about a prescription medicine lacks the MedWatch statement',
                  'cite': '21 USC 352(n)(3)',
                  'url': 'https://www.law.cornell.edu/uscode/text/21/352',
                  'severity': 'error',
                  'why': 'A published advertisement to consumers must carry the statement in conspicuous text. Posts may leave '
                         'it to the page that they link. Declare the\n'
                         'product with class `rx`, and `audience: hcp` where only professionals are spoken to. The Spanish '
                         'statement is in no pack.\n',
                  'message': 'page about a prescription medicine lacks the statement of 21 USC 352(n)(3)',
                  'hint': 'add: You are encouraged to report negative side effects of prescription drugs to the FDA. Visit '
                          'www.fda.gov/medwatch, or call 1-800-FDA-1088.',
                  'when': {'product': {'class': ('rx',)}, 'kind': ('page',)},
                  'require': {'wordings': ('You are encouraged to report negative side effects of prescription drugs to the FDA. '
                                           'Visit www.fda.gov/medwatch, or call 1-800-FDA-1088.',)},
                  'exception': ({'summary': 'Pages for professionals and staff',
                                 'when': {'audience': ('hcp', 'professional', 'staff')}},
                                {'summary': "Pages in another language than English: the statute's text is English",
                                 'when': {'not': {'language': ('en',)}}}),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       '# Dolovent (velunomab)\n'
                                       '\n'
                                       'Ask your doctor.\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>⟦Dolovent (velunomab)⟧</h1><p>Ask your doctor.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Dolovent (velunomab)</h1><p>You are encouraged to report negative side effects '
                                       'of prescription drugs to the FDA. Visit www.fda.gov/medwatch, or call '
                                       '1-⟦900⟧-FDA-1088.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'product: it\n'
                                       '---\n'
                                       '# Dolovent (velunomab)\n'
                                       '\n'
                                       'You are encouraged to report negative side effects of prescription drugs to the FDA.\n'
                                       'Visit www.fda.gov/medwatch, or call 1-800-FDA-1088.\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Dolovent (velunomab)</h1><p><strong>You are encouraged to report negative side '
                                       'effects of prescription drugs to the FDA. Visit\n'
                                       '<a href="https://www.fda.gov/medwatch">www.fda.gov/medwatch</a>, or call '
                                       '1-800-FDA-1088.</strong></p></main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab) is here."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["US"]\n'
                                         'language = "en"\n'
                                         'industries = ["pharma", "healthcare"]\n'
                                         'product = "it"\n'
                                         'audience = "hcp"\n'
                                         '[products.it]\n'
                                         'class = "rx"\n'
                                         'name = "Dolovent"\n'
                                         'established_name = "velunomab"\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="en">\n'
                                       '<head><title>Dolovent</title></head>\n'
                                       '<body>\n'
                                       '<main><h1>Dolovent (velunomab)</h1><p>For prescribers.</p></main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('kind=page', 'product.class=rx'),)},
                 {'key': 'video',
                  'summary': 'Major statement of a broadcast advertisement is for a person to check',
                  'cite': '21 CFR 202.1(e)(1)(ii)',
                  'severity': 'note',
                  'confidence': 'C',
                  'why': 'The major statement of risks must be heard and read in a broadcast advertisement, in plain words, long '
                         'and large enough to be read, with nothing that\n'
                         'distracts from it. None of that can be seen in a text. A video that is only online is not literally '
                         'covered. Declare `form: broadcast`.\n',
                  'message': 'a broadcast advertisement says its major risks in sound and in text',
                  'hint': 'check that both are there, in plain words, and readable for long enough',
                  'ask': True,
                  'when': {'product': {'class': ('rx',)}, 'form': ('broadcast',)},
                  'example': ({'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "form": "broadcast", "product": ⟦"it"⟧,\n'
                                       ' "text": "Dolovent (velunomab): the film."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: en\n'
                                       'markets: US\n'
                                       'industries: pharma\n'
                                       'form: broadcast\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Dolovent (velunomab): the film.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "rx"\nname = "Dolovent"\nestablished_name = "velunomab"\n',
                               'text': '{"platform": "linkedin", "lang": "en", "markets": ["US"], "industries": ["pharma", '
                                       '"healthcare"], "product": "it",\n'
                                       ' "text": "Dolovent (velunomab): the film."}\n'}),
                  'cues': (('form=broadcast', 'product.class=rx'),)})}
