# SPDX-License-Identifier: GPL-3.0-or-later
"""The same conversations for programs: through a pipe, as a batch, from a sheet of answers, one question at a time."""
import json

import pytest

from talks import TALKS

DEVELOPMENT = TALKS["employee-development"]


def test_a_whole_conversation_through_a_pipe(home):
    lines = TALKS["onboarding"].answers.lines
    done = home.run("chat", "--flow", "onboarding", typed="\n".join(lines) + "\n")
    assert done.returncode == 0, done.stderr
    assert "The plan is finished and active" in done.stdout
    assert "> " not in done.stdout
    assert home.plan()["status"] == "active"


def test_a_pipe_that_ends_early_leaves_a_draft(home):
    done = home.run("chat", "--flow", "onboarding", typed="Amir Haddad\nRuth Meyer")
    assert done.returncode == 0, done.stderr
    assert "saved; resume with: ilp" in done.stdout
    assert home.plan()["status"] == "draft"


def test_a_batch_says_no_more_than_it_must(home):
    lines = TALKS["onboarding"].answers.lines
    done = home.run("chat", "--flow", "onboarding", "--batch", typed="\n".join(lines) + "\n")
    assert done.returncode == 0, done.stderr
    assert "What is the first day of work?" not in done.stdout
    assert home.plan()["status"] == "active"


def test_a_batch_stops_at_the_first_answer_that_is_refused(home):
    lines = ["Amir Haddad", "Ruth Meyer", "someday", "7 December 2026"]
    done = home.run("chat", "--flow", "onboarding", "--batch", typed="\n".join(lines) + "\n")
    assert done.returncode == 65, done.stdout
    assert "3" in done.stderr and "no day" in done.stderr
    assert "start" not in home.plan()


SHEET = {
    "employee-name": "Dana Reyes",
    "supervisor-name": "Maria Lopez",
    "preferred-name": "Dana",
    "strengths": ["explaining things", "patience"],
    "gaps": [
        {"gap": "the monthly report", "gap-kind": "2", "gap-level": "5", "gap-cause": "1"},
        {"gap": "saying no to people", "gap-cause": "not-expected"},
    ],
    "goals": [{"goal-gap": "1", "goal": "make the monthly report with a pivot table", "goal-due": "31 March 2027"}],
    "review-date": "4 January 2027",
}


def answered(home, sheet: dict):
    file = home.path / "sheet.json"
    file.write_text(json.dumps(sheet), encoding="utf-8")
    return home.run("chat", "--flow", "employee-development", "--answers", str(file))


def test_a_sheet_of_answers_makes_a_plan(home):
    done = answered(home, SHEET)
    assert done.returncode == 0, done.stdout + done.stderr
    plan = home.plan()
    assert plan["learner"]["name"] == "Dana Reyes"
    assert [gap["text"] for gap in plan["gaps"]] == ["the monthly report", "saying no to people"]
    assert [gap["cause"] for gap in plan["gaps"]] == ["not-shown", "not-expected"]
    assert plan["goals"][0]["due"] == "2027-03-31"
    assert plan["goals"][0]["gaps"] == [plan["gaps"][0]["id"]]
    assert plan["status"] == "active"


def test_a_sheet_in_yaml_is_read_as_text(home):
    file = home.path / "sheet.yaml"
    file.write_text("employee-name: no\npreferred-name: 3.10\nreview-date: 2027-01-04\n", encoding="utf-8")
    done = home.run("chat", "--flow", "employee-development", "--answers", str(file))
    assert done.returncode == 3, done.stdout + done.stderr
    learner = home.plan()["learner"]
    assert (learner["name"], learner["preferredName"]) == ("no", "3.10")


def test_a_sheet_without_a_hard_answer_stays_a_draft(home):
    done = answered(home, {key: SHEET[key] for key in SHEET if key != "review-date"})
    assert done.returncode == 3, done.stdout + done.stderr
    assert "review-date" in done.stdout + done.stderr
    assert home.plan()["status"] == "draft"


def test_a_sheet_with_a_name_that_no_question_has_says_so(home):
    done = answered(home, {**SHEET, "favourite-colour": "green"})
    assert "favourite-colour" in done.stdout + done.stderr


def next_question(home, *answer: str) -> dict:
    options = ("--flow", "student-goals", "--band", "middle", "--next")
    return home.json("chat", *options, *(word for words in answer for word in ("--answer", words)))


def test_one_question_at_a_time(home):
    """A program asks for the next question, gives one answer, and asks again, until the plan is finished."""
    question = next_question(home)
    assert question["ask"] and not question["finished"]
    for line in TALKS["student-goals"].answers.lines:
        assert not question["finished"]
        question = next_question(home, line)
    assert question["finished"]
    assert home.plan()["status"] == "active"


def test_a_question_stays_until_it_is_answered(home):
    first = next_question(home, "Leo")
    assert next_question(home) == {**first, "said": []}
    refused = next_question(home, "no such grade")
    assert refused["refused"] and refused["said"]
    assert (refused["id"], refused["conversation"]) == (first["id"], first["conversation"])


@pytest.mark.parametrize("command", [
    ("chat", "--flow", "no-such-flow"), ("chat", "--plan", "nobody"), ("chat", "--flow", "onboarding", "--answers", "no-such-file.yaml"),
], ids=" ".join)
def test_what_is_not_there_is_named(home, command):
    done = home.run(*command)
    assert done.returncode in (64, 66), done.stdout + done.stderr
    assert command[-1] in done.stderr
    assert "hint:" in done.stderr


def test_a_forgotten_answer_leaves_no_word_on_the_disk(home):
    lines = ["Dana Reyes", "Maria", "Dana", "xylophone repairs", "/forget", "yes"]
    done = home.run("chat", "--flow", "employee-development", typed="\n".join(lines) + "\n")
    assert "Erased" in done.stdout
    kept = b"".join(file.read_bytes() for file in home.path.rglob("*") if file.is_file())
    assert b"Dana Reyes" in kept
    assert b"xylophone" not in kept
    assert home.run("verify").returncode == 0


def test_the_only_plan_needs_no_name(home):
    none = home.run("plan", "show")
    assert none.returncode == 66 and "there is no plan yet" in none.stderr
    home.run("chat", "--flow", "onboarding", typed="Amir Haddad\nRuth Meyer")
    assert "Amir Haddad" in home.run("plan", "show").stdout
    assert home.run("plan", "history").returncode == 0
    home.run("chat", "--flow", "onboarding", typed="Noor Haddad\nRuth Meyer")
    several = home.run("plan", "show")
    assert several.returncode == 64 and "Noor Haddad" in several.stderr and "Amir Haddad" in several.stderr


def test_me_is_whoever_answers(home):
    lines = ["Amina Yusuf", "I'm Sam Reyes", "11 January 2027", "yes", "Amina", "aide on ward 3", "calm with people",
             "not running all day", "the call system", "she listens", "who decides what", "yes", "badge", "me",
             "8 January 2027", "yes", "no", "the fire doors", "4", "a walk round the ward", "me"]
    home.run("chat", "--flow", "onboarding", typed="\n".join(lines))
    plan = home.plan()
    names = {party["id"]: party["name"] for party in plan["parties"]}
    said = {action["text"]: names[action["who"]] for action in plan["actions"]}
    assert said["a walk round the ward"] == "Sam Reyes"
    assert plan["goals"][0]["due"] == "2027-01-11"
