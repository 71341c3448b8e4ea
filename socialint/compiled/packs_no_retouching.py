"""Generated from socialint/packs/no/retouching.toml by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2626166007
DATA: dict[str, Any] = \
{'title': 'Retouched bodies in advertising', 'market': 'NO', 'industry': 'all',
 'source': "markedsføringsloven § 2 second paragraph; forskrift 17 June 2022 no. 1114, read in a copy of the regulation; Forbrukertilsynet's guidance",
 'url': 'https://lovdata.no/dokument/SF/forskrift/2022-06-17-1114', 'reviewed': '2026-11-21', 'valid-from': '2022-07-01',
 'confidence': 'A',
 'requirement': ({'key': 'mark', 'summary': 'Advertising with a retouched body does not carry the mark',
   'cite': 'markedsføringsloven § 2 second paragraph; forskrift 2022-06-17-1114 § 1', 'severity': 'error',
   'why': 'Advertising in which the shape, size or skin of a body was changed, by retouching, a filter or another manipulation, must carry the official\nmark: in contrast to the background, on about 7 % of the picture, in its upper left corner, in a film all the time. What was done to a\npicture cannot be seen by us: declare `retouched: true` with the medium, and `retouched: marked` once it carries the mark. Found\nwhere `paid` says that it is advertising; where that is undeclared, a note asks. Pictures of bodies that a machine made, a\nperson must judge.\n',
   'message': 'advertising with a retouched body must carry the official mark',
   'hint': 'put the mark into the picture and declare retouched: marked, or take another picture',
   'question': 'is it advertising?', 'ban': True,
   'when': {'media': {'retouched': (True,)}, 'paid': ('true', 'gifted', 'affiliate', 'own-brand')},
   'suspect': {'media': {'retouched': (True,)}},
   'exception': ({'summary': 'Changes of hair, teeth, colour of the eyes or background, and of skin without pressure on how bodies should look: they are no retouched: true',},),
   'example': ({'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\npaid: own-brand\nmedia: [{src: images/jakke.jpg, alt: En kvinne i regnjakke., retouched: ⟦true⟧}]\n---\nNy jakke i butikken.\n',},
    {'verdict': 'bad', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "paid": "gifted", "media": [{"src": "jakke.jpg", "alt": "En kvinne i regnjakke.", "retouched": ⟦true⟧}],\n "text": "Reklame for Jakke AS: jeg elsker denne."}\n',},
    {'verdict': 'bad', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\nmedia: [{src: images/jakke.jpg, alt: En kvinne i regnjakke., retouched: ⟦true⟧}]\n---\nNy jakke i butikken.\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\npaid: own-brand\nmedia: [{src: images/jakke.jpg, alt: En kvinne i regnjakke., retouched: marked}]\n---\nNy jakke i butikken.\n',},
    {'verdict': 'good', 'format': 'json',
     'text': '{"platform": "linkedin", "lang": "nb", "markets": ["NO"], "paid": "own-brand", "media": [{"src": "jakke.jpg", "alt": "En regnjakke på en knagg.", "retouched": false}],\n "text": "Ny jakke i butikken."}\n',},
    {'verdict': 'good', 'format': 'markdown',
     'text': '---\nplatform: facebook\nlang: nb\nmarkets: "NO"\npaid: false\nmedia: [{src: images/jakke.jpg, alt: En kvinne i regnjakke., retouched: true}]\n---\nSlik ser et retusjert bilde ut: et kurs i bildebehandling.\n',},),},),}
