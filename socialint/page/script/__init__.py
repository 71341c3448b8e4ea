"""Small scripts: what they say (`syntax`), and what they do to the focus, the keys and the texts of a page (`stage`)."""
