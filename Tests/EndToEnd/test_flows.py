# SPDX-License-Identifier: GPL-3.0-or-later
"""Each flow from its first question to the printed plan, through a real pseudo-terminal."""
import json

import pytest
from jsonschema import Draft202012Validator

from talks import TALKS, WHICH_PLAN, at


@pytest.mark.parametrize("talk", TALKS.values(), ids=lambda talk: talk.name)
def test_a_conversation_leads_to_a_plan(home, talk):
    transcript = talk.hold(home)
    shown = home.run("plan", "show", home.plan_ids()[-1])
    assert shown.returncode == 0, shown.stderr
    transcript.show("ilp plan show PLAN", shown.stdout.rstrip("\n"))

    plan = home.plan()
    for path, value in talk.holds.items():
        assert at(plan, path) == value, path
    schema = json.loads(home.run("schema", "plan").stdout)
    assert not list(Draft202012Validator(schema).iter_errors(plan))
    verified = home.run("verify")
    assert verified.returncode == 0, verified.stdout + verified.stderr
    transcript.must_equal(talk.name)


def test_which_plan_points_the_way_and_keeps_no_plan(home):
    transcript = WHICH_PLAN.hold(home)
    assert home.plan_ids() == []
    assert home.run("verify").returncode == 0
    transcript.must_equal("which-plan")


def without_identifiers(plan: dict) -> dict:
    """A plan with its identifiers numbered in order, and without the times at which it was made."""
    numbers: dict[str, str] = {}

    def walked(value):
        if isinstance(value, dict):
            return {key: walked(held) for key, held in value.items() if key not in ("created", "updated")}
        if isinstance(value, list):
            return [walked(held) for held in value]
        if isinstance(value, str) and len(value) == 36 and value.count("-") == 4:
            return numbers.setdefault(value, f"id {len(numbers)}")
        return value

    return walked(plan)


@pytest.mark.parametrize("other", ["dumb", "vt100", "through a pipe"])
def test_every_way_of_typing_leads_to_the_same_plan(homes, other):
    talk = TALKS["student-goals"]
    here, there = homes("here"), homes("there")
    talk.hold(here)
    if other == "through a pipe":
        done = there.run("chat", "--flow", "student-goals", "--band", "middle", typed="\n".join(talk.answers.lines))
        assert done.returncode == 0, done.stderr
        assert "> " not in done.stdout, "no prompt where nobody sees it"
    else:
        talk.hold(there, terminal=other)
    assert without_identifiers(there.plan()) == without_identifiers(here.plan())
