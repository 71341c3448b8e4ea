"""The house's own rules: which accounts post, who approves, who signs, and when nothing goes out."""
