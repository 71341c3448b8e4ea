"""What a browser makes of a refresh."""

from __future__ import annotations

import pytest

from socialint.page.timing import refresh_delay, spoken


@pytest.mark.parametrize(
    ("content", "seconds"),
    [
        ("30", 30), (" 30 ", 30), ("5;url=a", 5), ("5 a", 5), ("5,a", 5), ("5.9; a", 5), ("0; a", 0), (".5", 0), ("007", 7),
        ("", None), ("; 30", None), ("url=a", None), ("+5; a", None), ("-1", None), ("5: a", None), ("5a", None), ("٣", None),
    ],
)  # fmt: skip
def test_the_delay_is_what_browsers_read(content: str, seconds: int | None) -> None:
    assert refresh_delay(content) == seconds


@pytest.mark.parametrize(
    ("seconds", "words"),
    [(1, "1 second"), (30, "30 seconds"), (90, "90 seconds"), (300, "5 minutes"), (3600, "1 hour"), (72000, "20 hours")],
)
def test_a_time_is_said_as_people_say_it(seconds: int, words: str) -> None:
    assert spoken(seconds) == words
