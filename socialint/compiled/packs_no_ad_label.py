"""Generated from socialint/packs/no/ad-label.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 1176773304592908290
DATA: dict[str, Any] = \
{'title': 'Advertising labels (merking av reklame)',
 'market': 'NO',
 'industry': 'all',
 'source': "Markedsføringsloven §§ 6 and 8, regulation 2009-06-01-565 nos. 11 and 22, e-handelsloven § 9; Forbrukertilsynet's "
           'guidance on advertising in social media, read on its pages',
 'url': 'https://forbrukertilsynet.no/lov-og-rett/veiledninger-og-retningslinjer/someveiledning',
 'reviewed': '2026-11-21',
 'confidence': 'A',
 'requirement': ({'key': 'missing',
                  'summary': 'Paid post has no Norwegian advertising label at its start',
                  'cite': 'markedsføringsloven §§ 6 and 8; forskrift 2009-06-01-565 no. 11',
                  'severity': 'error',
                  'why': 'Hidden commercial intent is unlawful in Norway. The consumer authority (Forbrukertilsynet) asks for '
                         'the word reklame or annonse,\n'
                         'before or at the same time as the content is seen, in every post, and for whom it is. Words such as '
                         'sponset, samarbeid or\n'
                         'produktplassering are not enough. Markedsføringsloven § 3, first paragraph, was repealed on 1 October '
                         '2023 and is not cited.\n'
                         '\n'
                         'What is paid cannot be seen in a text: the rule asks for `paid: true`, `gifted` or `affiliate`. Where '
                         '`paid` is undeclared and\n'
                         'the text only looks like it, a note asks; where it tells so itself, disclosure-no-ad-label-stated '
                         "warns. A company's own profile (`paid: own-brand`) normally needs no label. Compounds\n"
                         '(stillingsannonse) and the words within a sentence ("reklame er dyrt") are no labels. For video, '
                         "Medietilsynet's rules hold as well\n"
                         '(kringkastingsloven § 3-1 ff.); a mark within the video cannot be seen here.\n',
                  'message': 'paid post does not say reklame or annonse at its start',
                  'hint': 'start the text with Reklame or Annonse, and say for whom',
                  'question': 'is it paid, gifted or with affiliate links?',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('sponset', '#sponset', 'samarbeid', '#samarbeid', 'spons', '#spons', '#ad', '#sp', 'produktplassering',
                           '#produktplassering', 'adlink', '#adlink', 'affiliate', 'i samarbeid med', 'gave', '#gave'),
                  'unless': ('ikke en annonse', 'ikke en reklame', 'ikkje reklame', 'ikkje ein annonse', 'ikke noe reklame',
                             'ikke noen annonse', 'ingen annonse', 'uten reklame', 'som reklame', 'som en reklame',
                             'som en annonse', 'ikke sponset', 'ikkje sponsa', 'ikke betalt annonse', 'ikke reklame',
                             'ikke annonse', 'ingen reklame', 'reklame på TV', 'reklame i TV', 'reklame i postkassen',
                             'reklame på nettet', 'mer reklame', 'annonse på Finn', 'annonse i avisen', 'annonse i lokalavisen'),
                  'when': {'paid': ('true', 'gifted', 'affiliate')},
                  'suspect': {'any': ({'kind': ('post',), 'endorsement': ('nb', 'en'), 'not': {'relation': ('nb', 'en')}},
                                      {'kind': ('page',), 'signs': ('affiliate-link',)})},
                  'require': {'labels': ('reklame', 'annonse', '#reklame', '#annonse', 'reklame for [X]', 'annonse for [X]'),
                              'followed-by': ('jeg', 'vi', 'min', 'mitt', 'mine', 'ny', 'nye', 'nytt', 'det', 'hva', 'bli', 'for',
                                              'fra', 'frå', 'med', 'i')},
                  'exception': ({'summary': 'Pure company profiles normally need no label: declare paid: own-brand',
                                 'when': {'paid': ('own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'paid: ⟦gifted⟧\n'
                                       '---\n'
                                       'Denne kremen har jeg brukt i to uker.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "nb", "markets": ["NO"], "paid": true,\n'
                                       ' "text": "⟦I samarbeid med⟧ Krem AS: denne har jeg brukt i to uker."}\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: NO\n'
                                       'paid: true\n'
                                       '---\n'
                                       'Denne kremen har jeg brukt i to uker, og den er fin. ⟦Annonse⟧ for Krem AS.\n'},
                              {'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: NO\n'
                                       'paid: ⟦true⟧\n'
                                       '---\n'
                                       'Se vår stillingsannonse for sommeren!\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: NO\n'
                                       'paid: gifted\n'
                                       '---\n'
                                       '**Reklame for Krem AS:** denne har jeg brukt i to uker.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "nb", "markets": ["NO"], "text": "Ny stillingsannonse: '
                                       'vi søker sykepleier. I samarbeid med kommunen."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       'paid: true\n'
                                       '---\n'
                                       'Annonse for Krem AS | Denne har jeg brukt i to uker.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "nb", "markets": ["NO"], "paid": "own-brand",\n'
                                       ' "text": "Vår nye krem er i butikken."}\n'}),
                  'cues': (('endorsement=en', 'kind=post'), ('endorsement=nb', 'kind=post'),
                           ('kind=page', 'signs=affiliate-link'), ('paid=affiliate',), ('paid=gifted',), ('paid=true',))},
                 {'key': 'stated',
                  'summary': 'Post tells what was given for it and has no Norwegian advertising label at its start',
                  'cite': 'markedsføringsloven §§ 6 and 8; forskrift 2009-06-01-565 no. 11',
                  'severity': 'warning',
                  'why': "Where the post's own words tell of something in return (a code or link that pays its author, a gift, a "
                         'hosted stay, a\n'
                         'partnership, the business of somebody close) and `paid` is undeclared, the label is likely to be '
                         'missing: a warning, since words\n'
                         'can mislead and a person must decide. A weak label or one of another language, where only labels stand '
                         'or as a hashtag, and a\n'
                         'right one that comes too late say so, too. What only looks like it gives the note of '
                         'disclosure-no-ad-label-missing. Which words tell so is from knowledge; a shop\n'
                         'that speaks of its own goods, news, job adverts and gifts between friends are let alone as far as '
                         'words show them.\n',
                  'message': 'looks like an ad by its own words, and does not say reklame or annonse at its start',
                  'hint': 'start the text with Reklame or Annonse; if nothing was given for it, declare paid: false',
                  'where': ('start', 'clear-of-hashtags'),
                  'within': 30,
                  'weak': ('sponset', '#sponset', 'samarbeid', '#samarbeid', 'spons', '#spons', '#ad', '#sp', 'produktplassering',
                           '#produktplassering', 'adlink', '#adlink', 'affiliate', 'i samarbeid med', 'gave', '#gave'),
                  'unless': ('ikke en annonse', 'ikke en reklame', 'ikkje reklame', 'ikkje ein annonse', 'ikke noe reklame',
                             'ikke noen annonse', 'ingen annonse', 'uten reklame', 'som reklame', 'som en reklame',
                             'som en annonse', 'ikke sponset', 'ikkje sponsa', 'ikke betalt annonse', 'ikke reklame',
                             'ikke annonse', 'ingen reklame', 'reklame på TV', 'reklame i TV', 'reklame i postkassen',
                             'reklame på nettet', 'mer reklame', 'annonse på Finn', 'annonse i avisen', 'annonse i lokalavisen'),
                  'when': {'kind': ('post',),
                           'relation': ('nb', 'en'),
                           'not': {'terms': ('svindel*', 'svindler*', 'falsk nettbutikk*', 'falske nettbutikk*')}},
                  'require': {'labels': ('reklame', 'annonse', '#reklame', '#annonse', 'reklame for [X]', 'annonse for [X]'),
                              'followed-by': ('jeg', 'vi', 'min', 'mitt', 'mine', 'ny', 'nye', 'nytt', 'det', 'hva', 'bli', 'for',
                                              'fra', 'frå', 'med', 'i')},
                  'exception': ({'summary': 'What `paid` declares: disclosure-no-ad-label-missing judges that',
                                 'when': {'paid': ('true', 'gifted', 'affiliate', 'employee', 'own-brand', 'false')}},),
                  'example': ({'verdict': 'bad',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       '---\n'
                                       'Denne kremen! Bruk ⟦koden HØST20⟧ og spar.\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "x", "lang": "nb", "markets": ["NO"], "text": "Denne kremen har jeg ⟦fått '
                                       'tilsendt fra Krem⟧ AS."}\n'},
                              {'verdict': 'good',
                               'format': 'markdown',
                               'text': '---\n'
                                       'platform: instagram\n'
                                       'lang: nb\n'
                                       'markets: "NO"\n'
                                       '---\n'
                                       'I butikken vår: bruk koden HØST20 og spar.\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "nb", "markets": ["NO"], "text": "Denne kremen har jeg '
                                       'fått tilsendt fra søsteren min."}\n'},
                              {'verdict': 'good',
                               'format': 'json',
                               'text': '{"platform": "facebook", "lang": "nb", "markets": ["NO"], "text": "Reklame for Krem AS | '
                                       'Bruk koden HØST20 og spar."}\n'},
                              {'verdict': 'bad',
                               'format': 'json',
                               'text': '{"platform": "instagram", "lang": "nb", "markets": ["NO"], "text": "Ei natt ved vannet. '
                                       'Bruk min ⟦rabattkode VANN15⟧ og få 15 % avslag."}\n'}),
                  'cues': (('endorsement=en', 'kind=post'), ('endorsement=nb', 'kind=post'))})}
