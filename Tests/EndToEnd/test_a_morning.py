# SPDX-License-Identifier: GPL-3.0-or-later
"""People who use it as people do: in turns, changing their minds, closing the lid, in two windows."""
import json
import os
import signal

import pytest

from harness import Ended, Sitting
from talks import TALKS


def test_three_people_in_one_morning(home):
    """A supervisor is called away, a student and a trainer come and go, and the supervisor goes on."""
    supervisor, student, trainer = (TALKS[name] for name in ("employee-development", "student-goals", "onboarding"))
    before, after = supervisor.script.sittings
    with Sitting(home) as sitting:
        sitting.shown()
        for line in before:
            sitting.answer(line)
        assert "saved; resume with: ilp" in sitting.leave().shown

    student.hold(home)
    trainer.hold(home)

    with Sitting(home) as sitting:
        assert "A draft is open: Development conversation (Dana" in sitting.shown()
        assert "Where things stand" in sitting.answer(after[0])
        for line in after[1:-1]:
            sitting.answer(line)
        assert "finished and active" in sitting.end(f"{after[-1]}\r").shown

    listed = home.run("plan", "list").stdout
    assert all(name in listed for name in ("Dana", "Leo", "Amir"))
    due = home.run("due", "--within", "60d")
    assert all(name in due.stdout for name in ("Dana", "Leo", "Amir"))
    assert home.run("verify").returncode == 0


def test_a_supervisor_changes_her_mind_twice_and_closes_the_terminal(home):
    with Sitting(home, "chat", "--flow", "employee-development") as sitting:
        sitting.shown()
        for line in ("Dana Reyes", "Maria Lopez", "Dana", "front desk"):
            sitting.answer(line)
        assert "What is your work here" in sitting.answer("/back")
        sitting.answer("front office")
        assert "What is your work here" in sitting.answer("/back")
        assert "half hour worth" in sitting.answer("front office and the monthly report")
        sitting.press("half a thou")
        sitting.child.close(force=False)
        assert not sitting.child.isalive()
    assert home.plan()["learner"]["position"] == "front office and the monthly report"
    with Sitting(home) as sitting:
        assert "A draft is open" in sitting.shown()
        assert "half hour worth" in sitting.answer("yes")
    assert home.run("verify").returncode == 0


def test_a_command_behind_the_words_in_the_line_is_a_command(home):
    with Sitting(home, "chat", "--flow", "employee-development") as sitting:
        sitting.shown()
        sitting.answer("Dana Reyes")
        assert "Who is this conversation with?" in sitting.answer("/edit employee-name")
        assert "part 1 of" in sitting.answer("/where")
        sitting.end("/pause\r")
    assert home.plan()["learner"]["name"] == "Dana Reyes"


@pytest.mark.parametrize("number", [signal.SIGHUP, signal.SIGTERM], ids=lambda number: number.name)
def test_a_signal_to_leave_is_followed_with_everything_saved(home, number):
    with Sitting(home, "chat", "--flow", "employee-development") as sitting:
        sitting.shown()
        sitting.answer("Dana Reyes")
        os.kill(sitting.child.pid, number)
        with pytest.raises(Ended) as ended:
            sitting.shown()
        assert ended.value.code == 128 + number
    assert home.plan()["learner"]["name"] == "Dana Reyes"


def test_two_windows_on_one_conversation_overwrite_nothing(home):
    with Sitting(home, "chat", "--flow", "employee-development") as first:
        first.shown()
        first.answer("Dana Reyes")
        with Sitting(home) as second:
            second.shown()
            assert "And your own name?" in second.answer("yes")
            second.answer("Maria Lopez")
            shown = first.answer("Somebody Else")
            assert "went on in another window" in shown
            assert "What would you like to be called here?" in shown
            first.answer("Dana")
            assert "went on in another window" in second.answer("Dee")
    plan = home.plan()
    assert plan["learner"]["preferredName"] == "Dana"
    assert [party["name"] for party in plan["parties"]] == ["Maria Lopez"]
    assert "Somebody Else" not in "".join(home.journal())
    assert home.run("verify").returncode == 0


def test_a_plan_that_somebody_else_changes_is_merged_or_left(home):
    """While the review is under way, the plan is imported anew with another horizon."""
    TALKS["employee-development"].hold(home)
    plan = home.plan()
    with Sitting(home, "chat", "--flow", "review") as sitting:
        sitting.shown()
        sitting.answer("")
        sitting.answer("yes")
        plan["horizon"] = "two years"
        file = home.path / "changed.json"
        file.write_text(json.dumps(plan), encoding="utf-8")
        imported = home.run("plan", "import", str(file), "--replace")
        assert imported.returncode == 0, imported.stderr
        shown = sitting.answer("Dana")
        assert "plan changed" in shown
        assert "horizon" in shown
        sitting.answer("yes")
    after = home.plan()
    assert after["horizon"] == "two years"
    assert after["reviews"][-1]["done"] == home.today


def test_ctrl_c_drops_the_line_and_nothing_else(home):
    with Sitting(home, "chat", "--flow", "employee-development") as sitting:
        sitting.shown()
        sitting.press("Dan")
        sitting.press("\x03")
        assert "Line dropped" in sitting.shown()
        assert "And your own name?" in sitting.answer("Dana Reyes")
    assert home.plan()["learner"]["name"] == "Dana Reyes"
