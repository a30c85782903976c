# SPDX-License-Identifier: GPL-3.0-or-later
"""What is recorded from the shell: points, phases, sessions, decisions, cohorts; and what is refused, with nothing written."""
import json

import pytest
from jsonschema import Draft202012Validator

PLAN = {
    "id": "plan-maya", "kind": "ilp", "title": "Reading", "status": "active", "start": "2026-09-07", "end": "2027-02-26",
    "learner": {"id": "l", "name": "Maya Lopez", "grade": "2"},
    "parties": [{"id": "chen", "name": "Ms. Chen", "role": "teacher"}, {"id": "park", "name": "Mr. Park", "role": "specialist"}],
    "goals": [
        {"id": "read", "statement": "read 90 words a minute", "due": "2027-02-26",
         "measure": {"what": "words read correctly in one minute", "unit": "words a minute", "baseline": 52,
                     "baselineDate": "2026-09-07", "target": 90}},
        {"id": "home", "statement": "hand in homework", "progressType": "yes-no", "due": "2027-02-26"}],
    "interventions": [{"id": "use", "goal": "read", "entry": "reread-aloud-with-model", "text": "Read again", "who": "park",
                       "start": "2026-09-28"}],
}


@pytest.fixture
def maya(home):
    (home.path / "plan.json").write_text(json.dumps(PLAN), encoding="utf-8")
    assert home.run("plan", "import", "plan.json").returncode == 0
    return home


def points(home, goal: str = "read") -> list:
    seen = home.json("plan", "show", "plan-maya").get("observations", [])
    return [(point["date"], point.get("value")) for point in seen if point["goal"] == goal]


def ok(home, *arguments: str) -> str:
    done = home.run(*arguments)
    assert done.returncode == 0, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    return done.stdout


def refused(home, *arguments: str, code: int, says: str) -> None:
    before = home.json("plan", "show", "plan-maya")
    done = home.run(*arguments)
    assert done.returncode == code, f"{arguments}: {done.returncode}\n{done.stdout}{done.stderr}"
    assert says in done.stderr and "hint" in done.stderr, done.stderr
    assert home.json("plan", "show", "plan-maya") == before


def test_a_line_in_own_words_is_filed(maya):
    assert "74 words a minute, goal 1" in ok(maya, "log", "Maya", "read", "74", "wpm,", "3", "errors")
    assert "goal 2" in ok(maya, "log", "yesterday homework yes")
    assert "3 of 4 sessions held" in ok(maya, "log", "held 3 of 4 sessions")
    assert points(maya) == [("2026-11-21", 74)]
    assert points(maya, "home") == [("2026-11-20", "yes")]
    plan = maya.json("plan", "show", "plan-maya")
    assert plan["observations"][0]["note"] == "Maya read 74 wpm, 3 errors"
    assert plan["interventions"][0]["fidelity"][0]["held"] == 3


def test_what_is_not_sure_is_asked_or_refused_but_never_guessed(maya):
    refused(maya, "log", "20 minutes late", code=64, says="could belong to several goals")
    refused(maya, "progress", "add", "Maya", "60", code=64, says="none is named; nothing was written")
    chart = maya.run("progress", "chart", "Maya")
    assert chart.returncode == 64 and "none is named" in chart.stderr and "written" not in chart.stderr
    assert "USAGE: ilp progress chart" in maya.run("progress", "chart", "--help").stdout
    refused(maya, "progress", "add", "Maya", "sixty", "--goal", "1", code=65, says="no number")
    refused(maya, "progress", "add", "Maya", "60", "--goal", "9", code=66, says="not in this plan")
    refused(maya, "progress", "add", "Maya", "60", "--goal", "1", "--on", "tomorrow", code=64, says="no day that has been")
    refused(maya, "progress", "phase", "Maya", "middle", "--goal", "1", code=64, says="phase")
    refused(maya, "progress", "decide", "Maya", "raise", "--goal", "1", "--reason", "x", code=64, says="target")


def test_a_file_with_one_bad_row_changes_nothing(maya):
    (maya.path / "bad.csv").write_text("date,value,goal\n2026-11-01,60,1\n2026-11-31,61,1\n2026-11-08,x,1\n2026-12-24,62,1\n")
    refused(maya, "progress", "import", "bad.csv", "--plan", "Maya", code=65, says="row 3, column date")
    done = maya.run("progress", "import", "bad.csv", "--plan", "Maya")
    assert "row 4, column value" in done.stderr and "row 5, column date" in done.stderr and "3 mistakes" in done.stderr


def test_a_file_given_twice_doubles_nothing(maya):
    (maya.path / "good.csv").write_text("\ufeffdate;value;goal\r\n2026-11-01;60;1\r\n2026-11-08;61.5;1\r\n", encoding="utf-8")
    assert "2 data points" in ok(maya, "progress", "import", "good.csv", "--plan", "Maya")
    assert "2 rows there already" in ok(maya, "progress", "import", "good.csv", "--plan", "Maya")
    assert points(maya) == [("2026-11-01", 60), ("2026-11-08", 61.5)]


def test_three_speeds_of_setting_up(maya):
    told = maya.run("progress", "setup", "Maya", "--goal", "1", "--suggest")
    assert told.returncode == 64 and "one-minute oral reading" in told.stdout
    assert "monitoring" not in maya.json("plan", "show", "plan-maya")
    ok(maya, "progress", "setup", "Maya", "--goal", "1", "--standard")
    kept = maya.json("plan", "show", "plan-maya")["monitoring"][0]
    assert (kept["collector"], kept["everyDays"], kept["rule"]["kind"]) == ("chen", 7, "trend")
    assert kept["rule"]["chosen"] == "2026-11-21"
    ok(maya, "progress", "setup", "Maya", "--goal", "1", "--rule", "consecutive-points", "--set", "points=5", "--every", "every two weeks")
    kept = maya.json("plan", "show", "plan-maya")["monitoring"][0]
    assert kept["rule"]["parameters"] == {"points": 5} and kept["everyDays"] == 14
    refused(maya, "progress", "setup", "Maya", "--goal", "1", "--rule", "median", "--set", "tolerance=1", code=64, says="tolerance")


def test_a_rule_chosen_after_the_first_point_is_remarked(maya):
    ok(maya, "progress", "add", "Maya", "55", "--goal", "1", "--on", "2026-10-02")
    done = maya.run("progress", "setup", "Maya", "--goal", "1", "--standard")
    assert done.returncode == 0 and "2 October 2026" in done.stderr


def test_a_drawing_fits_and_plain_is_a_table(maya):
    for week, value in enumerate((53, 55, 54, 57, 58, 60)):
        ok(maya, "progress", "add", "Maya", str(value), "--goal", "1", "--on", f"2026-10-{2 + 5 * week:02d}")
    for width in (40, 80):
        drawn = ok(maya, "progress", "show", "Maya", "--goal", "1", "--width", str(width))
        assert max(map(len, drawn.splitlines())) <= width
    plain = ok(maya, "progress", "show", "Maya", "--goal", "1", "--plain")
    assert "2 October 2026" in plain and not any("\u2800" <= character <= "\u28ff" for character in plain)
    ok(maya, "progress", "chart", "Maya", "--goal", "1", "--svg", "chart.svg")
    from xml.etree import ElementTree

    root = ElementTree.fromstring((maya.path / "chart.svg").read_text(encoding="utf-8"))
    assert root.tag.endswith("svg") and root.find("{*}title") is not None and root.find("{*}desc") is not None
    assert maya.run("progress", "chart", "Maya", "--goal", "1", "--svg", "chart.svg").returncode == 73


def test_json_is_what_its_schema_promises(maya):
    ok(maya, "progress", "add", "Maya", "55", "--goal", "1")
    schema = json.loads(ok(maya, "schema", "progress"))
    Draft202012Validator.check_schema(schema)
    Draft202012Validator(schema).validate(maya.json("progress", "show", "Maya"))


def test_a_decision_is_kept_with_its_reason_and_what_the_data_said(maya):
    for week in range(8):
        ok(maya, "progress", "add", "Maya", "53", "--goal", "1", "--on", f"2026-{10 if week < 4 else 11}-{2 + 5 * (week % 4):02d}")
    ok(maya, "progress", "decide", "Maya", "change", "--goal", "1", "--reason", "no growth", "--who", "Ms. Chen")
    kept = maya.json("plan", "show", "plan-maya")["decisions"][0]
    assert (kept["response"], kept["reason"], kept["who"], kept["suggested"]) == ("change", "no growth", "chen", "change")
    assert "under the aimline" in kept["grounds"]


ROSTER = "name,position,supervisor\nAmir Haddad,Front desk,Ruth Meyer\nLi Wei,Bookings,Ruth Meyer\n"
SHARED = 'meeting-30: "Day 30: What is still unclear?"\nmeeting-60: "Day 60: What do you do alone now?"\n'


def test_a_cohort_from_a_roster(home):
    (home.path / "hires.csv").write_text(ROSTER, encoding="utf-8")
    (home.path / "shared.yaml").write_text(SHARED, encoding="utf-8")
    made = home.json("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--start", "2027-01-11",
                     "--answers", "shared.yaml", "--name", "January")
    assert [plan["learner"] for plan in made["plans"]] == ["Amir Haddad", "Li Wei"]
    home.today = "2027-01-12"
    status = home.json("cohort", "status", "January")["plans"]
    # The talks that nobody shared words for keep the words that the conversation offers.
    assert [(line["checkpoints"], line["reached"]) for line in status] == [(5, 0), (5, 0)]
    assert status[0]["next"]["due"] == "2027-01-14"
    ok(home, "cohort", "edit", "January", "--only", "li", "--done", "Day 30")
    ok(home, "cohort", "edit", "January", "--add-step", "Fire drill", "--day", "10", "--who", "trainer")
    home.today = "2027-02-20"
    late = home.json("cohort", "status", "January", code=1)["plans"]
    assert [(line["reached"], line["overdue"]) for line in late] == [(0, 5), (1, 4)]
    assert home.run("verify").returncode == 0


def test_a_roster_with_a_bad_row_makes_no_plan(home):
    for text, says in (
        ("name,start\nA,soon\nZ,2027-01-11\n", "row 2, column start"), ("name,position\nA,x\nA,y\n", "row 3, column name"),
        ("position\nx\n", "column name"), ("name,positin\nA,x\n", 'did you mean "position"'), ("name\n", "nobody"),
        ("name,position\nA\n", "row 2"),
    ):
        (home.path / "bad.csv").write_text(text, encoding="utf-8")
        done = home.run("cohort", "create", "--flow", "onboarding", "--roster", "bad.csv")
        assert done.returncode == 65 and says in done.stderr, (text, done.stderr)
    assert home.plan_ids() == []


def test_a_cohort_of_names_alone_says_what_is_missing(home):
    (home.path / "hires.csv").write_text(ROSTER, encoding="utf-8")
    made = home.run("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--name", "Bare")
    assert made.stderr.count("no first day yet") == 2
    done = home.run("cohort", "status", "Bare")
    assert done.returncode == 0
    assert "0 of 0" not in done.stdout and done.stdout.count("none planned") == 2
    assert "all 2 plans have none yet" in done.stderr and "--add-checkpoint" in done.stderr


def test_a_roster_given_again_doubles_nobody_unless_told_so(home):
    (home.path / "hires.csv").write_text(ROSTER, encoding="utf-8")
    create = ("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--start", "2027-01-11")
    ok(home, *create)
    again = home.run(*create)
    assert again.returncode == 65 and "already" in again.stderr
    elsewhere = home.run(*create, "--name", "Other")
    assert elsewhere.returncode == 64 and "2 of 2 have an open plan of this kind already" in elsewhere.stderr
    assert len(home.plan_ids()) == 2
    ok(home, *create, "--name", "Other", "--yes")
    assert len(home.plan_ids()) == 4
    (home.path / "late.csv").write_text("name\nKim Yu\n", encoding="utf-8")
    joined = home.run("cohort", "create", "--flow", "onboarding", "--roster", "late.csv", "--name", "Other")
    assert 'joined the cohort "Other", which had 2 plans' in joined.stderr


def test_the_conversation_of_a_roster_can_be_gone_on_with(home):
    (home.path / "hires.csv").write_text("Full name,Job title,Manager,Buddy,Start date\n\"Okafor, Ben\",clerk,Ada Cole,Dan Park,2027-01-11\n",
                                         encoding="utf-8")
    ok(home, "cohort", "create", "--flow", "onboarding", "--roster", "hires.csv")
    said = home.run("chat", "--plan", "Ben Okafor", typed="/review\n").stdout
    for known in ("Ben Okafor", "clerk", "Ada Cole", "Dan Park", "Monday 11 January 2027", "Day 30: What have you learned?"):
        assert known in " ".join(said.split()), known
    assert "And your own name?" in said
    home.run("chat", "--plan", "Ben Okafor", typed="Ruth Meyer\n")
    plan = home.json("plan", "show", "Ben Okafor")
    assert {party["name"] for party in plan["parties"]} == {"Ada Cole", "Dan Park", "Ruth Meyer"}
    assert plan["cohort"] == "Onboarding plan, 30-60-90" and len(plan["checkpoints"]) == 5


def test_a_list_tells_two_people_of_one_name_apart(home):
    for number, (name, preferred) in enumerate([("Jordan Miles", "JJ"), ("Jordan Park", "Jordan"), ("Sky Ames", None)]):
        learner = {"id": "l", "name": name, **({"preferredName": preferred} if preferred else {})}
        (home.path / "plan.json").write_text(json.dumps({**PLAN, "id": f"plan-{number}", "learner": learner}), encoding="utf-8")
        ok(home, "plan", "import", "plan.json")
    listed = ok(home, "plan", "list")
    assert "Jordan Miles (JJ)" in listed and "Jordan Park" in listed and "(Jordan)" not in listed and "Sky Ames" in listed
    plans = {plan["learner"]: plan["preferredName"] for plan in home.json("plan", "list")["plans"]}
    assert plans == {"Jordan Miles": "JJ", "Jordan Park": "Jordan", "Sky Ames": None}
    assert home.json("plan", "show", "JJ")["learner"]["name"] == "Jordan Miles"
    assert home.run("plan", "show", "Jordan").returncode == 0, "a preferred name alone is enough where it is one person's"


def test_a_check_reads_other_plans_only_for_what_they_share(home):
    text = "reads a text for this grade slowly, word by word, with a finger under the line"
    for number, name in enumerate(("Maya Lopez", "Ben Ortiz", "Ana Ito")):
        made = {**PLAN, "id": f"plan-{number}", "learner": {"id": "l", "name": name}, "gaps": [{"id": "g", "text": text}] if number < 2 else
                [{"id": "g", "text": "hides behind Ben's back"}]}
        (home.path / "plan.json").write_text(json.dumps(made), encoding="utf-8")
        ok(home, "plan", "import", "plan.json")
    found = home.json("plan", "check", "plan-0", code=65)["findings"]
    assert any(finding["id"] == "text-is-own" and "Ben Ortiz" in finding["message"] for finding in found), found
    found = home.json("plan", "check", "plan-2", code=65)["findings"]
    assert [finding["id"] for finding in found if "Ben Ortiz" in finding["message"]] == ["text-names-no-other-learner"]


def test_a_review_sets_up_the_watching_that_nobody_had(home):
    (home.path / "plan.json").write_text(json.dumps({**PLAN, "goals": PLAN["goals"][:1]}), encoding="utf-8")
    ok(home, "plan", "import", "plan.json")
    answers = {"review-day": "2026-11-21", "review-people": "Maya", "next-review": "2027-01-04", "goals": [
        {"moved": "a page", "response": "continue"}]}
    (home.path / "review.json").write_text(json.dumps(answers), encoding="utf-8")
    ok(home, "chat", "--flow", "review", "--plan", "plan-maya", "--answers", "review.json")
    kept = home.json("plan", "show", "plan-maya")["monitoring"][0]
    assert (kept["goal"], kept["everyDays"], kept["rule"]["kind"], kept["rule"]["chosen"]) == ("read", 7, "trend", "2026-11-21")
    assert kept["collector"] == "chen"


def test_the_same_point_is_not_written_twice_by_accident(maya):
    ok(maya, "progress", "add", "Maya", "55", "--goal", "1", "--on", "2026-10-02")
    refused(maya, "progress", "add", "Maya", "55", "--goal", "1", "--on", "2026-10-02", code=64, says="is there already")
    ok(maya, "progress", "add", "Maya", "56", "--goal", "1", "--on", "2026-10-02")
    before = len(maya.plan()["observations"])
    ok(maya, "progress", "add", "Maya", "55", "--goal", "1", "--on", "2026-10-02", "--again")
    assert len(maya.plan()["observations"]) == before + 1


def test_the_number_of_a_goal_may_stand_before_the_value(maya):
    assert "goal 1" in ok(maya, "progress", "add", "Maya", "1", "55", "--on", "2026-10-02")
    point = maya.plan()["observations"][-1]
    assert point["value"] == 55


@pytest.mark.parametrize("words, last", [
    ("november 30", "2026-11-29"), ("monday, november 30", "2026-11-29"), ("november 2", "2026-11-01"),
    ("yesterday", "2026-11-19"), ("2027-01-08", "2027-01-07"), ("in two weeks", "2026-12-04"),
])
def test_a_handover_is_on_the_nearer_of_two_days(maya, words, last):
    ok(maya, "plan", "handover", "plan-maya", "--from", "Mr. Park", "--to", "Priya Raman", "--on", words)
    people = maya.json("plan", "show", "plan-maya")["parties"]
    assert next(person["until"] for person in people if person["id"] == "park") == last


def test_a_handover_on_no_day_is_refused(maya):
    refused(maya, "plan", "handover", "plan-maya", "--from", "Mr. Park", "--to", "Priya Raman", "--on", "soon", code=64, says="soon")
