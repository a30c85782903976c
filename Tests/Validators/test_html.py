# SPDX-License-Identifier: GPL-3.0-or-later
"""A plan as a page: taken by a strict parser without a complaint, whole by itself, and in order for those who hear it read."""
import json
import re

import html5lib
import pytest

HOSTILE = "</title></style><script>alert('x')</script>\"'><img src=x onerror=y>&amp;<!--]]>\u0000\u0007\u202e\ufffe\U0001f642"


def plan(words: str) -> dict:
    points = [{"id": f"o{week}", "goal": "read", "date": f"2026-{9 + week // 4:02d}-{1 + 7 * (week % 4):02d}", "value": 50 + 2 * week,
               "phase": "baseline" if week < 3 else "intervention", "note": words} for week in range(10)]
    return {
        "id": "plan-page", "kind": "ilp", "title": words, "status": "active", "start": "2026-09-01", "end": "2027-02-26",
        "learner": {"id": "l", "name": words, "grade": "2"},
        "parties": [{"id": "chen", "name": words, "role": "teacher"}],
        "strengths": [{"id": "s", "text": words}], "gaps": [{"id": "g", "text": words}],
        "barriers": [{"id": "b", "text": "a word that stays here", "sensitive": True}],
        "notes": [{"id": "n1", "text": "a note that stays here", "private": True}, {"id": "n2", "text": words}],
        "goals": [{"id": "read", "statement": words, "gaps": ["g"], "due": "2027-02-26",
                   "measure": {"what": words, "unit": words, "baseline": 50, "baselineDate": "2026-09-01", "target": 90}},
                  {"id": "other", "statement": "hand in homework", "due": "2027-02-26"}],
        "actions": [{"id": "a", "goal": "read", "text": words, "who": "chen", "due": "2026-12-01"}],
        "observations": points,
        "decisions": [{"id": "d", "goal": "read", "date": "2026-10-20", "response": "change", "reason": words}],
        "custom": {"district": words}, "x-unknown": {words: [words, 1]},
    }


@pytest.fixture(params=["Reads aloud, smoothly", HOSTILE, "\u05e2\u05d1\u05e8\u05d9\u05ea and \u6f22\u5b57\nin two lines"], ids=["plain", "hostile", "scripts"])
def page(home, request) -> str:
    (home.path / "plan.json").write_text(json.dumps(plan(request.param)), encoding="utf-8")
    done = home.run("plan", "import", "plan.json")
    assert done.returncode == 0, done.stderr
    done = home.run("plan", "export", "plan-page", "plan.html")
    assert done.returncode == 0, done.stderr
    return (home.path / "plan.html").read_text(encoding="utf-8")


def parsed(text: str):
    parser = html5lib.HTMLParser(strict=True, namespaceHTMLElements=False)
    return parser.parse(text)


def tag(element) -> str:
    return element.tag.rpartition("}")[2] if isinstance(element.tag, str) else ""


def test_a_strict_parser_has_no_complaint(page):
    tree = parsed(page)
    assert tree.get("lang") == "en"
    assert [tag(child) for child in tree] == ["head", "body"]
    assert "".join(tree.find("head/title").itertext()).strip()


def test_nothing_runs_and_nothing_is_fetched(page):
    allowed = {"html", "head", "meta", "title", "style", "body", "main", "header", "nav", "section", "h1", "h2", "h3", "h4", "h5", "h6",
               "p", "dl", "dt", "dd", "ul", "li", "a", "div", "table", "caption", "thead", "tbody", "tr", "th", "td", "small", "br",
               "figure", "figcaption", "svg", "desc", "rect", "line", "text", "polygon", "polyline", "circle"}
    for element in parsed(page).iter():
        if not isinstance(element.tag, str):
            pytest.fail("a comment")
        assert tag(element) in allowed, element.tag
        for name, value in element.attrib.items():
            assert not name.lower().startswith("on") and name not in ("src", "style", "srcset", "action"), name
            if name == "href":
                assert value.startswith("#section-"), value
    assert not re.search(r"url\(|@import|https?://(?!www\.w3\.org/2000/svg)", page)


def test_it_is_in_order_for_those_who_hear_it(page):
    tree = parsed(page)
    levels = [int(tag(element)[1]) for element in tree.iter() if re.fullmatch("h[1-6]", tag(element))]
    assert levels[0] == 1 and levels.count(1) == 1
    assert all(after <= before + 1 for before, after in zip(levels, levels[1:])), levels
    names = [element.get("id") for element in tree.iter() if element.get("id")]
    assert len(names) == len(set(names))
    for element in tree.iter():
        for name in (element.get("aria-labelledby") or "").split() + [(element.get("href") or "#")[1:]]:
            assert not name or name in names, name
    tables = [element for element in tree.iter() if tag(element) == "table"]
    assert tables
    for table in tables:
        assert "".join(table.find("caption").itertext()).strip()
        headings = table.findall("thead/tr/th")
        assert headings and all(heading.get("scope") == "col" for heading in headings)
        assert all(len(row.findall("td")) == len(headings) for row in table.findall("tbody/tr"))
    pictures = [element for element in tree.iter() if tag(element) == "svg"]
    assert len(pictures) == 1 and pictures[0].get("role") == "img"
    children = [tag(child) for child in pictures[0]]
    assert children[:2] == ["title", "desc"]


def test_private_parts_stay_out(page, home):
    assert "stays here" not in page
    done = home.run("plan", "export", "plan-page", "--format", "html", "--with-private")
    assert "a word that stays here" in done.stdout and "a note that stays here" in done.stdout


def test_what_hides_is_shown(page):
    hidden = [c for c in page if ord(c) < 0x20 and c != "\n" or 0x7F <= ord(c) <= 0x9F or c in "\u202e\ufffe"]
    assert hidden == []
