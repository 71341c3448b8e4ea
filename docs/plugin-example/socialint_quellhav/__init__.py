"""Rules of a house, as a plug-in: `style/quote_source.py` is the rule `style-quote-source`."""
