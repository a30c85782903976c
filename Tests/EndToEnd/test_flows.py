# SPDX-License-Identifier: GPL-3.0-or-later
"""Each flow from its first question to the printed plan, through a real pseudo-terminal."""
import json
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from jsonschema import Draft202012Validator

from harness import Home, Script, Transcript
from harness.home import TODAY

ANSWERS = Path(__file__).parent / "answers"


@dataclass(frozen=True)
class Talk:
    """A conversation that somebody has, and what the plan must hold afterwards."""

    name: str
    command: tuple[str, ...]
    holds: dict[str, object] = field(default_factory=dict)
    #: What is typed at the start screen, before the answers begin.
    reception: tuple[str, ...] = ()
    #: A conversation that must have been held before, and the day on which this one is held.
    after: str | None = None
    today: str = TODAY

    @property
    def script(self) -> Script:
        first, *others = Script.read(ANSWERS / f"{self.name}.txt").sittings
        return Script(((*self.reception, *first), *others))


TALKS = {talk.name: talk for talk in [
    Talk("employee-development", (), {}, reception=("development",)),
    Talk("student-goals", ("chat", "--flow", "student-goals"), {}, reception=("2",)),
    Talk("student-goals-elementary", ("chat", "--flow", "student-goals"), {}, reception=("1",)),
    Talk("onboarding", ("chat", "--flow", "onboarding"), {}),
    Talk("accommodation", ("chat", "--flow", "accommodation"), {}, reception=("1",)),
    Talk("ilp", ("chat", "--flow", "ilp"), {}),
    Talk("review", ("chat", "--flow", "review"), {}, after="employee-development",
        today="2027-02-08"),
]}


def at(plan: dict, path: str):
    """The value at "goals.0.statement"; every value of a list at "goals.*.statement"."""
    first, _, rest = path.partition(".")
    if first == "*":
        return [at(held, rest) if rest else held for held in plan]
    held = plan[int(first)] if isinstance(plan, list) else plan[first]
    return at(held, rest) if rest else held


def held(home: Home, talk: Talk, **terminal) -> Transcript:
    """A home in which the conversation was held from beginning to end, and its plan printed."""
    if talk.after:
        before = TALKS[talk.after]
        Transcript(home).hold(before.script, *before.command)
    home.today = talk.today
    transcript = Transcript(home)
    transcript.hold(talk.script, *talk.command, **terminal)
    return transcript


@pytest.mark.parametrize("talk", TALKS.values(), ids=lambda talk: talk.name)
def test_a_conversation_leads_to_a_plan(home, talk):
    transcript = held(home, talk)
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
    transcript = held(home, Talk("which-plan", ("chat", "--flow", "which-plan"), reception=("4",)))
    assert home.plan_ids() == []
    assert home.run("verify").returncode == 0
    transcript.must_equal("which-plan")


def comparable(plan: dict) -> str:
    """A plan without what differs from one run to the next."""
    text = json.dumps(plan, sort_keys=True)
    ids: dict[str, str] = {}

    def walk(value):
        if isinstance(value, dict):
            return {key: walk(held) for key, held in value.items() if key not in ("created", "updated")}
        if isinstance(value, list):
            return [walk(held) for held in value]
        if isinstance(value, str) and len(value) == 36 and value.count("-") == 4:
            return ids.setdefault(value, f"id {len(ids)}")
        return value

    return json.dumps(walk(json.loads(text)), indent=1)


def test_every_kind_of_terminal_leads_to_the_same_plan(homes):
    plans = []
    for terminal in ("xterm-256color", "dumb", "vt100"):
        home = homes(terminal)
        held(home, TALKS["student-goals"], terminal=terminal)
        plans.append(comparable(home.plan()))
    piped = homes("piped")
    lines = [line for sitting in TALKS["student-goals"].script.sittings for line in (*sitting,)]
    piped.run("chat", "--flow", "student-goals", "--band", "middle", typed="\n".join(lines[1:]) + "\n")
    plans.append(comparable(piped.plan()))
    assert plans == plans[:1] * len(plans)
