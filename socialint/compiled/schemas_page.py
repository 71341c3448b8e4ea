"""Generated from schemas/page.schema.json by scripts/generate.py: edit it there. See socialint/resources.py."""

from typing import Any

MADE_OF = 2309267652
DATA: dict[str, Any] = \
{'$schema': 'https://json-schema.org/draft/2020-12/schema',
 '$id': 'https://github.com/socialint/socialint/raw/main/schemas/page.schema.json', 'title': 'A landing page',
 'description': "Front matter of a Markdown page, or a JSON object with html or markdown. The fields are a post's, less the platforms.",
 'type': 'object',
 'properties': {'html': {'$ref': 'post.schema.json#/properties/html'}, 'markdown': {'$ref': 'post.schema.json#/properties/markdown'},
  'title': {'$ref': 'post.schema.json#/properties/title'}, 'lang': {'$ref': 'post.schema.json#/properties/lang'},
  'market': {'$ref': 'post.schema.json#/properties/market'}, 'markets': {'$ref': 'post.schema.json#/properties/markets'},
  'industry': {'$ref': 'post.schema.json#/properties/industry'}, 'industries': {'$ref': 'post.schema.json#/properties/industries'},
  'audience': {'$ref': 'post.schema.json#/properties/audience'}, 'goal': {'$ref': 'post.schema.json#/properties/goal'},
  'paid': {'$ref': 'post.schema.json#/properties/paid'}, 'product': {'$ref': 'post.schema.json#/properties/product'},
  'account': {'$ref': 'post.schema.json#/properties/account'}, 'author': {'$ref': 'post.schema.json#/properties/author'},
  'approved_by': {'$ref': 'post.schema.json#/properties/approved_by'}, 'date': {'$ref': 'post.schema.json#/properties/date'},
  'campaign': {'$ref': 'post.schema.json#/properties/campaign'}, 'media': {'$ref': 'post.schema.json#/properties/media'},
  'socialint': {'$ref': 'post.schema.json#/properties/socialint'}, 'form': {'$ref': 'post.schema.json#/properties/form'},},}
