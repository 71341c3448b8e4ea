"""Generated from socialint/packs/no/gambling.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1840538904329500515
DATA: dict[str, Any] = \
{'title': 'Gambling (pengespilloven)',
 'market': 'NO',
 'industry': ('gambling',),
 'source': 'pengespilloven (18 March 2022 no. 12) and pengespillforskriften, read in pages of Lotteritilsynet and news reports',
 'url': 'https://lottstift.no',
 'reviewed': '2026-11-21',
 'confidence': 'B',
 'requirement': ({'key': 'unlicensed',
                  'summary': 'Gambling without a Norwegian licence is advertised',
                  'cite': 'pengespilloven (2022)',
                  'severity': 'error',
                  'why': 'Gambling without permission in Norway must not be marketed there: no affiliate links, no ambassadors. '
                         'Declare the product with class `gambling`\n'
                         'and `norwegian_licence = true` or `false`; where that is missing, a note asks. Video games and '
                         'football matches (spill) are none.\n',
                  'message': 'gambling without a Norwegian licence must not be advertised in Norway',
                  'hint': 'leave it out, or declare the licence in the product register',
                  'question': 'is it licensed in Norway?',
                  'ban': True,
                  'when': {'product': {'class': ('gambling',), 'norwegian_licence': (False,)}},
                  'suspect': {'any': ({'product': {'class': ('gambling',)}}, {'offers': {'nb': ('gambling',)}})},
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = false\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Nye odds hver lørdag.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = false\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["gambling"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Hundre gratisspinn hos River Casino."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Lørdagens jackpot er på åtte millioner.\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       'Lørdagens jackpot er på åtte millioner. Aldersgrense 18 år. Hjelpelinjen 800 800 40.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["gambling"],\n'
                                       ' "text": "Lørdagens spill på stadion: Celle mot Elm."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "other"\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "Det nye spillet om elva er ute."}\n'}),
                  'cues': (('bonus', 'første', 'innskudd', 'på'), ('dagens', 'odds'), ('gratis', 'spinn'), ('gratisspinn',),
                           ('i', 'kveld', 'spill'), ('innskuddsbonus',), ('jackpoten',), ('nå', 'spill'), ('oddsbonus',),
                           ('oss', 'på', 'spill'), ('product.class=gambling',),
                           ('product.class=gambling', 'product.norwegian_licence=false'), ('velkomstbonus',))},
                 {'key': 'age-and-help',
                  'summary': 'Advertisement for licensed gambling lacks the age limit or the helpline',
                  'cite': 'pengespilloven (2022); pengespillforskriften',
                  'severity': 'warning',
                  'why': 'Marketing for licensed gambling must tell the age limit and how to reach Hjelpelinjen. Declare the '
                         'product with class `gambling` and\n'
                         '`norwegian_licence = true`. Its number (800 800 40) was not verified: name it as your licence does. '
                         'Whether winning looks sure or\n'
                         'splendid, a person must judge.\n',
                  'message': 'advertisement for gambling lacks the age limit or Hjelpelinjen',
                  'hint': 'add: Aldersgrense 18 år, and Hjelpelinjen with its number',
                  'when': {'product': {'class': ('gambling',), 'norwegian_licence': (True,)}},
                  'require': {'every': (('18 år', '18-årsgrense', '18 års aldersgrense', '18-års aldersgrense', '18+'),
                                        ('Hjelpelinjen', 'Hjelpelinja', 'Hjelpelinjen.no', '800 800 40', '80080040'))},
                  'exception': ({'summary': 'Small lotteries: product field small_lottery',
                                 'when': {'product': {'small_lottery': (True,)}}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: gambling\n'
                                       'product: ⟦it⟧\n'
                                       '---\n'
                                       'Lørdagens jackpot er på åtte millioner.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = true\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["gambling"], '
                                       '"product": ⟦"it"⟧,\n'
                                       ' "text": "Aldersgrense 18 år. Lørdagens jackpot er på åtte millioner."}\n'},
                              {'verdict': 'bad',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n'
                                         'norwegian_licence = true\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>⟦Lørdagsspillet⟧</h1>\n'
                                       '<p>Hjelpelinjen: 800 800 40</p>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = true\n',
                               'text': '---\n'
                                       'platform: facebook\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'industries: gambling\n'
                                       'product: it\n'
                                       '---\n'
                                       'Lørdagens jackpot er på åtte millioner. Aldersgrense 18 år. Hjelpelinjen 800 800 40.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'config': '[products.it]\nclass = "gambling"\nnorwegian_licence = true\nsmall_lottery = true\n',
                               'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "industries": ["gambling"], '
                                       '"product": "it",\n'
                                       ' "text": "Korpsets lotteri: vinn en fruktkurv."}\n'},
                              {'verdict': 'good',
                               'format': 'html',
                               'config': '[context]\n'
                                         'markets = ["NO"]\n'
                                         'industries = ["gambling"]\n'
                                         'product = "it"\n'
                                         '[products.it]\n'
                                         'class = "gambling"\n'
                                         'norwegian_licence = false\n',
                               'text': '<!doctype html>\n'
                                       '<html lang="nb">\n'
                                       '<head><title>River</title></head>\n'
                                       '<body>\n'
                                       '<main>\n'
                                       '<h1>River Casino</h1>\n'
                                       '</main>\n'
                                       '</body>\n'
                                       '</html>\n'}),
                  'cues': (('product.class=gambling', 'product.norwegian_licence=true'),)})}
