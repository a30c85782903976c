# SPDX-License-Identifier: GPL-3.0-or-later
"""The calendar file is taken by other people's programs, and follows RFC 5545 to the byte."""
import datetime
import json
import re

import icalendar
import ics
import pytest
import vobject

PLAN = {
    "id": "plan-zoe", "kind": "ilp", "title": "Lesen; fließend, bis zum Sommer \\ 漢字 " + "sehr lang " * 12,
    "status": "active", "learner": {"id": "l", "name": "Zoë Ångström"},
    "parties": [{"id": "lee", "name": "Lee Park", "role": "teacher"}],
    "actions": [
        {"id": "a1", "text": "Zoë's first text,\nwith a line break; and more 🙂" * 3, "who": "lee", "due": "2026-12-01"},
        {"id": "a2", "text": "late already", "who": "lee", "due": "2026-11-02"},
        {"id": "a3", "text": "done early", "who": "lee", "due": "2026-12-09", "status": "done"},
        {"id": "a4", "text": "done long ago", "who": "lee", "due": "2026-10-09", "status": "done"}],
    "reviews": [{"id": "r1", "due": "2026-12-15", "people": ["lee"]}],
}


@pytest.fixture
def kept(home):
    (home.path / "plan.json").write_text(json.dumps(PLAN), encoding="utf-8")
    assert home.run("plan", "import", "plan.json").returncode == 0
    return home


def calendar(home, *options, code=1) -> str:
    done = home.run("due", "--ics", "out.ics", "--within", "60d", *options)
    assert done.returncode == code, done.stderr
    return (home.path / "out.ics").read_bytes().decode()


def events(text: str) -> dict:
    return {str(event["uid"]): event for event in icalendar.Calendar.from_ical(text).walk("VEVENT")}


def test_three_parsers_take_it(kept):
    text = calendar(kept)
    read = icalendar.Calendar.from_ical(text)
    assert read["version"] == "2.0" and not read.errors
    assert len(read.walk("VEVENT")) == 4 and not any(event.errors for event in read.walk("VEVENT"))
    parsed = vobject.readOne(text)
    assert parsed.behavior.validate(parsed, raiseException=True)
    assert len(parsed.vevent_list) == 4
    assert len(ics.Calendar(text).events) == 4


def test_bytes(kept):
    raw = calendar(kept).encode()
    assert raw.endswith(b"END:VCALENDAR\r\n")
    assert b"\n" not in raw.replace(b"\r\n", b"")
    lines = raw.split(b"\r\n")
    assert max(map(len, lines)) <= 75
    for line in lines:
        line.decode()  # no character is cut in two
    assert any(line.startswith(b" ") for line in lines)
    dates = re.findall(rb"DTSTART([^\r]*)\r\n", raw)
    assert dates and all(value.startswith(b";VALUE=DATE:") for value in dates)
    uids = re.findall(rb"\nUID:([^\r]*)\r\n", raw)
    assert len(uids) == len(set(uids)) == 4


def test_words_come_back_whole(kept):
    event = events(calendar(kept))["a1@plan-zoe.ilp"]
    assert str(event["summary"]).startswith("Zoë Ångström: Zoë's first text,\nwith a line break; and more 🙂")
    assert "Lesen; fließend, bis zum Sommer \\ 漢字" in str(event["description"])
    assert event["dtstart"].dt == datetime.date(2026, 12, 1) and event["dtend"].dt == datetime.date(2026, 12, 2)
    assert [alarm["trigger"].dt for alarm in event.walk("VALARM")] == [datetime.timedelta(days=-1)]


def test_a_moved_date_keeps_its_uid_and_counts_up(kept):
    before = events(calendar(kept))
    moved = json.loads(json.dumps(PLAN))
    moved["actions"][0]["due"] = "2026-12-08"
    (kept.path / "plan.json").write_text(json.dumps(moved), encoding="utf-8")
    assert kept.run("plan", "import", "--replace", "plan.json").returncode == 0
    after = events(calendar(kept))
    assert before.keys() == after.keys()
    assert after["a1@plan-zoe.ilp"]["sequence"] == before["a1@plan-zoe.ilp"]["sequence"] + 1
    assert after["a1@plan-zoe.ilp"]["dtstart"].dt == datetime.date(2026, 12, 8)
    for uid in before.keys() - {"a1@plan-zoe.ilp"}:
        assert before[uid]["sequence"] == after[uid]["sequence"]


def test_what_is_done_ahead_of_its_day_is_taken_out(kept):
    read = events(calendar(kept))
    assert read["a3@plan-zoe.ilp"]["status"] == "CANCELLED"
    assert "a4@plan-zoe.ilp" not in read
    assert read["a2@plan-zoe.ilp"]["status"] == "CONFIRMED"


def test_what_is_gone_is_cancelled_with_the_same_uid(kept):
    before = events(calendar(kept))
    shorter = json.loads(json.dumps(PLAN))
    del shorter["actions"][0]
    (kept.path / "plan.json").write_text(json.dumps(shorter), encoding="utf-8")
    assert kept.run("plan", "import", "--replace", "plan.json").returncode == 0
    text = calendar(kept)
    after = events(text)
    assert after.keys() == before.keys()
    gone = after["a1@plan-zoe.ilp"]
    assert gone["status"] == "CANCELLED" and gone["sequence"] == before["a1@plan-zoe.ilp"]["sequence"] + 1
    assert gone["dtstart"].dt == before["a1@plan-zoe.ilp"]["dtstart"].dt and not gone.walk("VALARM")
    assert vobject.readOne(text).behavior.validate(vobject.readOne(text), raiseException=True)
    assert len(ics.Calendar(text).events) == 4
    assert events(calendar(kept))["a1@plan-zoe.ilp"]["sequence"] == gone["sequence"]


def test_an_erased_plan_leaves_calendars_without_a_word(kept):
    before = events(calendar(kept))
    assert kept.run("plan", "erase", "plan-zoe", "--yes").returncode == 0
    text = calendar(kept, code=0)
    after = events(text)
    assert after and after.keys() <= before.keys()
    assert all(event["status"] == "CANCELLED" for event in after.values())
    assert "Zo" not in text and "Lee" not in text


def test_signatures_that_are_wanted_are_due(home):
    signed = {"id": "plan-sign", "kind": "ilp", "status": "active", "start": "2026-11-30", "learner": {"id": "l", "name": "Maya Lopez"},
              "parties": [{"id": "chen", "name": "Ms. Chen", "role": "teacher"}],
              "signatures": [{"id": "s1", "role": "teacher", "order": 1}, {"id": "s2", "role": "student", "order": 2}]}
    (home.path / "plan.json").write_text(json.dumps(signed), encoding="utf-8")
    assert home.run("plan", "import", "plan.json").returncode == 0
    turn = lambda: [(item["kind"], item["who"], item["due"]) for item in home.json("due")["items"]]
    assert turn() == [("signature", "Ms. Chen", "2026-11-30")]
    assert home.run("plan", "sign", "plan-sign", "Ms. Chen").returncode == 0
    assert turn() == [("signature", "Maya Lopez", "2026-11-30")]
    assert home.run("plan", "sign", "plan-sign", "Maya Lopez").returncode == 0
    assert turn() == []


def test_initials_leave_no_name(kept):
    text = calendar(kept, "--initials").replace("\r\n ", "")
    assert "Å." in text
    for word in ("Zoë", "Ångström", "Park", "Lee"):
        assert word not in text, word


def test_nothing_due_is_an_empty_calendar(home):
    text = calendar(home, code=0)
    assert events(text) == {}


def test_due_says_whose_turn_it_is(kept):
    shown = kept.run("due", "--within", "60d")
    assert shown.returncode == 1
    assert "Overdue" in shown.stdout and "Lee Park" in shown.stdout
    mine = kept.json("due", "--who", "lee", code=1)
    assert {item["who"] for item in mine["items"]} == {"Lee Park"}
    assert kept.run("due", "--who", "nobody").returncode == 0
