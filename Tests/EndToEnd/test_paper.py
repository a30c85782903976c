# SPDX-License-Identifier: GPL-3.0-or-later
"""Flows on paper, and what is heard in a line, for people and programs without a conversation."""
import json
import re

import pytest
from jsonschema import Draft202012Validator

FLOWS = ["employee-development", "my-development", "student-goals", "onboarding", "accommodation", "ilp", "review", "which-plan"]


@pytest.mark.parametrize("flow", FLOWS)
@pytest.mark.parametrize("options", [(), ("--agenda",), ("--tips",), ("--agenda", "--tips")], ids=" ".join)
def test_every_flow_fits_a_page_of_eighty_columns(home, flow, options):
    printed = home.run("flow", "print", flow, *options)
    assert printed.returncode == 0, printed.stderr
    lines = printed.stdout.splitlines()
    assert len(lines) > 5
    assert not [line for line in lines if len(line) > 80]
    assert "{" not in printed.stdout, "a name that was not filled in"


def questions(form: str) -> int:
    return len(re.findall(r"^ ?\d+ [A-Z_]", form, re.MULTILINE))


def test_a_paper_form_asks_only_what_the_band_is_asked(home):
    young = home.run("flow", "print", "student-goals", "--band", "elementary").stdout
    old = home.run("flow", "print", "student-goals", "--band", "college").stdout
    assert "What are you good at?" in young
    assert "classes" not in young.lower() and questions(young) < questions(old)
    assert home.run("flow", "print", "student-goals", "--markdown").stdout.startswith("# My goals\n")


def test_the_form_of_a_child_speaks_to_a_child(home):
    young = home.run("flow", "print", "student-goals", "--band", "elementary").stdout
    for words in ("signature", "min)", "Student", "Agreed", "what, how much, by when", "way of learning", "college", "grade 6"):
        assert words not in young, words
    for words in ("My name:", "Today is:", "We agree", "grade 5", "Write your whole goal here."):
        assert words in young, words
    review = home.run("flow", "print", "review", "--band", "elementary").stdout
    assert "My helper:" in review and "[your helper writes]" in review
    assert "mentor" not in review.lower() and "learner" not in review.lower() and "action" not in review


def test_what_a_question_asks_for_stands_on_a_form_once(home):
    printed = home.run("flow", "print", "employee-development").stdout
    assert "Supervisor:" not in printed and "Supervisor, signature:" in printed
    review = home.run("flow", "print", "review").stdout
    assert "Date:" not in review and "We look at it again on:" not in review
    assert review.count("The steps") == 1


def test_a_band_without_words_is_refused(home):
    done = home.run("flow", "print", "ilp", "--band", "elementary")
    assert done.returncode == 64 and not done.stdout
    assert "choose one of" in done.stderr


@pytest.mark.parametrize("flow", FLOWS)
def test_a_paper_form_asks_only_what_paper_can_answer(home, flow):
    printed = home.run("flow", "print", flow).stdout
    for words in ("Here are", "set it up", "trend decide", "Type ", "Agreed?", "ilp recommend", "Press Enter"):
        assert words not in printed, words


@pytest.mark.parametrize("line, expected", [
    ("change my second goal", {"intent": "edit", "literally": "/edit goal 2"}),
    ("the deadline should be June 3", {"intent": "edit", "change": {"topic": "deadline", "number": None, "words": "June 3"}}),
    ("save it, i have to go", {"intent": "pause", "literally": "/pause"}),
    ("how much longer", {"intent": "show", "literally": "/where"}),
    ("I go back over my notes", {"intent": "answer", "literally": None}),
    ("monday june 3", {"date": None, "dateProblem": "monday june 3 could be more than one day; which one do you mean?"}),
])
def test_a_line_says_what_it_is_taken_for(home, line, expected):
    done = home.run("understand", "--json", line)
    heard = json.loads(done.stdout)
    schema = json.loads(home.run("schema", "understand").stdout)
    assert not list(Draft202012Validator(schema).iter_errors(heard))
    assert {key: heard[key] for key in expected} == expected


def test_day_thirty_counts_from_the_start(home):
    heard = json.loads(home.run("understand", "--json", "--start", "2026-11-02", "by day 30").stdout)
    assert heard["date"]["day"] == "2026-12-02"
