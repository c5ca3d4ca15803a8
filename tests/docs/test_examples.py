"""The examples in the documents do what they say."""

from __future__ import annotations

import doctest

from tests.places import REPOSITORY


def test_the_library_page():
    page = REPOSITORY / "docs" / "library.md"
    # An example ends where its fence does.
    text = page.read_text().replace("```\n", "\n")
    examples = doctest.DocTestParser().get_doctest(text, {}, page.name, str(page), 0)
    failures: list[str] = []
    outcome = doctest.DocTestRunner(optionflags=doctest.ELLIPSIS).run(examples, out=failures.append)
    assert outcome.attempted > 20
    assert outcome.failed == 0, "".join(failures)
