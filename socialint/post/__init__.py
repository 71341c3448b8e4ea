"""What a post means to a platform: entities, lengths, limits. A library of its own, usable without the rules."""
