"""What a text means to a reader: words, sentences, scores, and values that are nobody else's business.

Usable on its own, on plain strings:

- `words`: what counts as a word; addresses, handles, hashtags and emoji taken out
- `sentences`: where sentences stand, past abbreviations, ordinals and line breaks
- `syllables`, `formulas`, `further`: readability scores
- `languages`: which formula and which limits for which language (data: `languages.toml`)
- `private`: e-mail addresses, phone, card and account numbers, national ids (data: `private/values.toml`);
  `leaks` looks for them in every text of a document
"""
