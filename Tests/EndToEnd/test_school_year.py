# SPDX-License-Identifier: GPL-3.0-or-later
"""A school year with thirty plans: weekly numbers, decisions, reviews, a supervisor who hands over, a plan that is discontinued,
a goal that is carried over. At the end every plan is sound and its report tells what happened."""
import datetime
import json
import random

import pytest

PLANS = 30
WEEKS = 30
FIRST = datetime.date(2026, 9, 7)
NAMES = [f"{first} {last}" for first in ("Ada", "Bo", "Cleo", "Dov", "Eve", "Finn") for last in
         ("Ames", "Byrd", "Cole", "Dunn", "Ellis")]


def day(week: int, weekday: int = 4) -> str:
    return (FIRST + datetime.timedelta(days=7 * week + weekday)).isoformat()


def document(number: int) -> dict:
    return {
        "id": f"plan-{number:02d}", "kind": "ilp", "title": "Reading smoothly", "setting": "school", "status": "active",
        "start": FIRST.isoformat(), "end": "2027-05-28", "learner": {"id": "l", "name": NAMES[number], "grade": "3"},
        "parties": [{"id": "chen", "name": "Ms. Chen", "role": "teacher"},
                    {"id": "boss", "name": "Mr. Stone", "role": "supervisor"}],
        "strengths": [{"id": "s", "text": "Tells long stories"}],
        "gaps": [{"id": "g", "text": "Reads slowly, word by word"}],
        "goals": [{"id": "read", "statement": "read faster", "gaps": ["g"], "due": "2027-05-28", "status": "under-way",
                   "measure": {"what": "words read correctly in one minute", "unit": "words a minute", "baseline": 60,
                               "baselineDate": FIRST.isoformat(), "target": 100, "criterion": "3 of 4 weeks"}}],
        "interventions": [{"id": "use", "goal": "read", "entry": "reread-aloud-with-model", "minutes": 15,
                           "text": "Read the same short text aloud again", "who": "chen", "start": day(3, 0)}],
        "actions": [{"id": "talk", "text": "Talk with the family", "who": "boss", "due": "2027-03-01"}],
        "signatures": [{"id": "s1", "who": "chen", "order": 1, "required": True},
                       {"id": "s2", "who": "boss", "order": 2, "required": True}],
    }


@pytest.fixture(scope="module")
def year(tmp_path_factory):
    """The year as it goes; every command must end as it should."""
    from harness import Home

    home = Home(tmp_path_factory.mktemp("year") / "home")

    def do(on: str, *arguments: str, code: int = 0) -> str:
        home.today = on
        done = home.run(*arguments)
        assert done.returncode == code, f"{on} {arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}"
        return done.stdout

    (home.path / "plans.jsonl").write_text("\n".join(json.dumps(document(n)) for n in range(PLANS)), encoding="utf-8")
    do(day(0, 0), "plan", "import", "plans.jsonl")
    for number in range(PLANS):
        do(day(0, 1), "progress", "setup", f"plan-{number:02d}", "--standard")
    do(day(0, 2), "plan", "sign", "plan-00", "Mr. Stone", code=64)
    do(day(0, 2), "plan", "sign", "plan-00", "Ms. Chen", "--meaning", "agreed")
    do(day(0, 3), "plan", "sign", "plan-00", "Mr. Stone", "--meaning", "received")
    do(day(0, 3), "review", "plan-00", "--schedule")
    # Each week one file for the whole class, as a teacher would keep it; one learner in five hardly grows.
    chance = random.Random(7)
    for week in range(WEEKS):
        rows = ["date,value,plan,note"]
        for number in range(PLANS):
            if number == 13 and week > 9:
                continue
            rate = 0.2 if number % 5 == 4 else 1.4
            value = round(60 + rate * max(0, week - 3) + chance.gauss(0, 1.5))
            rows.append(f"{day(week)},{value},plan-{number:02d},{'a cold' if chance.random() < 0.05 else ''}")
        (home.path / "week.csv").write_text("\r\n".join(rows), encoding="utf-8")
        do(day(week), "progress", "import", "week.csv")
        if week == 5:
            do(day(week), "log", "--plan", "plan-04", "held 2 of 4 sessions")
            do(day(week), "progress", "correct", "plan-00", "--on", day(5), "--to", "48", "--reason", "timer stopped late")
        if week == 9:
            do(day(week), "plan", "end", "plan-13", "--as", "discontinued", "--reason", "moved to another school")
        if week == 12:
            do(day(week), "progress", "decide", "plan-04", "change", "--reason", "hold all four sessions first")
        if week == 15:
            for number in range(PLANS):
                do(day(week), "plan", "handover", f"plan-{number:02d}", "--from", "Mr. Stone", "--to", "Ms. Vale")
    review = {"review-day": day(20), "review-people": "Ada Ames, Ms. Chen", "next-review": "2027-05-20",
              "summary": "It goes well.", "goals": [{
                  "moved": "I read a whole page.", "value": "85", "helped": "reading it twice",
                  "learner-comment": "I like it", "mentor-comment": "She starts on her own now", "response": "continue",
                  "reason": "the line is steep enough"}]}
    (home.path / "review.json").write_text(json.dumps(review), encoding="utf-8")
    do(day(20), "chat", "--flow", "review", "--plan", "plan-00", "--answers", "review.json")
    do(day(29), "progress", "decide", "plan-01", "fade", "--reason", "three weeks at the target")
    home.carried = do(day(30), "plan", "carry", "plan-04", "--change", "four sessions a week, in the morning").split("\n")[0]
    return home


def on(home, today: str):
    """The same home on another day."""
    home.today = today
    return home


def report(home, plan: str) -> str:
    done = on(home, day(31)).run("plan", "show", plan, "--width", "100")
    assert done.returncode == 0, done.stderr
    return " ".join(done.stdout.split())


def test_everything_is_sound_at_the_end(year):
    done = year.run("verify")
    assert done.returncode == 0, done.stdout + done.stderr
    assert f"{PLANS + 1} plans" in done.stdout


def test_every_report_tells_its_points_and_how_it_stands(year):
    for number in range(PLANS):
        text = report(year, f"plan-{number:02d}")
        assert "How it stands" in text and "The data say" in text, number
        assert f"{WEEKS if number != 13 else 10} points" in text or "points" in text


def test_growth_and_standstill_are_told_apart(year):
    said = [on(year, day(30)).json("progress", "show", f"plan-{number:02d}")["goals"][0] for number in range(PLANS)]
    slow = [goal["trend"]["perWeek"] for number, goal in enumerate(said) if number % 5 == 4]
    # Number 1 has its help taken back since yesterday, number 13 has gone.
    fast = [goal["trend"]["perWeek"] for number, goal in enumerate(said) if number % 5 != 4 and number not in (1, 13)]
    assert max(slow) < min(fast)
    assert all(goal["decision"]["suggestion"] in ("change", "deliver") for n, goal in enumerate(said) if n % 5 == 4)


def test_poor_delivery_comes_before_judgement(year):
    goal = on(year, day(12)).json("progress", "show", "plan-04")["goals"][0]
    assert goal["decision"]["suggestion"] == "deliver"
    assert "2 of 4 sessions were held (50 %)" in goal["decision"]["sentence"]


def test_the_correction_keeps_the_old_value(year):
    point = next(seen for seen in year.json("plan", "show", "plan-00")["observations"] if seen["date"] == day(5))
    assert point["value"] == 48
    assert point["corrections"][0]["reason"] == "timer stopped late"
    assert "value" in point["corrections"][0]


def test_the_handover_keeps_what_was_signed_and_moves_what_is_open(year):
    plan = year.json("plan", "show", "plan-00")
    people = {person["id"]: person for person in plan["parties"]}
    assert people["boss"]["until"] < day(15)
    new = next(person for person in plan["parties"] if person.get("name") == "Ms. Vale")
    assert plan["actions"][0]["who"] == new["id"] and new["role"] == "supervisor"
    assert [(place["who"], place["meaning"]) for place in plan["signatures"]] == [("chen", "agreed"), ("boss", "received")]


def test_the_discontinued_plan_says_why_and_is_no_longer_due(year):
    assert "moved to another school" in report(year, "plan-13")
    done = on(year, day(16)).run("due", "--plan", "plan-13", "--within", "1y")
    assert done.returncode == 0 and "Nothing is due" in done.stdout


def test_the_review_has_both_voices_and_a_next_date(year):
    text = report(year, "plan-00")
    for words in ("I like it", "She starts on her own now", "the line is steep enough", "20 May 2027", "I read a whole page"):
        assert words in text, words


def test_the_carried_goal_says_what_changes_and_where_it_begins(year):
    plan = year.json("plan", "show", year.carried)
    goal = plan["goals"][0]
    assert goal["change"] == "four sessions a week, in the morning"
    assert goal["carriedFrom"] == "plan-04/read"
    assert 60 <= goal["measure"]["baseline"] <= 70 and goal["status"] == "open"
    assert "observations" not in plan
    assert year.json("plan", "show", "plan-04")["status"] == "completed"


def test_the_difference_between_the_two_plans_is_told_in_words(year):
    done = year.run("plan", "diff", "plan-04", year.carried)
    assert done.returncode == 1
    assert "four sessions a week, in the morning" in done.stdout


def test_history_tells_who_changed_what(year):
    done = year.run("plan", "history", "plan-00")
    assert "Ms. Vale" in done.stdout and "timer stopped late" not in done.stderr
    assert done.returncode == 0


def test_what_worked_here_is_counted_and_too_few_is_said(year):
    done = year.run("progress", "results")
    assert "used for 31 goals" in done.stdout, done.stdout
    here = year.json("progress", "results")["entries"][0]["here"]
    assert here["goals"] == 31 and here["measured"] == 30
