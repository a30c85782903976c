# SPDX-License-Identifier: GPL-3.0-or-later
"""Text as it should not be: in arguments, typed, piped, and in a user's own folder of flows."""
import json
import resource
import subprocess

import pytest

from harness.home import ROOT

NOT_TEXT = b"caf\xe9 \xff\xfe"


@pytest.mark.parametrize("command", [
    ("recommend",), ("understand",), ("plan", "show"), ("chat", "--flow"), ("chat", "--answers"),
], ids=" ".join)
def test_an_argument_that_is_no_text_is_refused(home, command):
    words = [word.encode() for word in home.command(*command)]
    place = words.index(b"--today")
    done = subprocess.run(
        [*words[:place], NOT_TEXT, *words[place:]], env=home.environment, capture_output=True, check=False, timeout=30)
    assert done.returncode == 64, done.stderr
    assert b"UTF-8" in done.stderr
    assert b"Fatal" not in done.stderr


def test_a_piped_line_that_is_no_text_is_refused_and_what_came_before_is_saved(home):
    done = home.run("chat", "--flow", "employee-development", typed=b"Dana Reyes\n" + NOT_TEXT + b"\nMaria Lopez\n")
    assert done.returncode == 65, done.stderr
    assert "line 2" in done.stderr and "UTF-8" in done.stderr
    journal = "".join(home.journal())
    assert "Dana Reyes" in journal and "Maria Lopez" not in journal


def test_windows_line_ends_and_a_missing_last_one_are_fine(home):
    done = home.run("chat", "--flow", "employee-development", typed=b"\xef\xbb\xbfDana Reyes\r\nMaria Lopez\r\nDana")
    assert done.returncode == 0, done.stderr
    learner = home.plan()["learner"]
    assert (learner["name"], learner["preferredName"]) == ("Dana Reyes", "Dana")


@pytest.mark.parametrize("length", [10_000, 1_000_000])
def test_a_long_answer_is_kept_whole(home, length):
    words = ("é漢🙂e\u0301 " * length)[:length].rstrip()
    done = home.run("chat", "--flow", "employee-development", typed=f"Dana Reyes\nMaria Lopez\nDana\n{words}\n")
    assert done.returncode == 0, done.stderr
    assert home.plan()["learner"]["position"] == words


# Each part of them could begin something: a list, a day, a correction, a request behind the answer.
@pytest.mark.parametrize("piece", ["tea, and milk, but ", "june 3, ", "lee, or so, and then "])
def test_a_long_answer_of_many_parts_is_kept_whole(home, piece):
    words = (piece * 20_000)[:100_000].rstrip(" ,")
    done = home.run("chat", "--flow", "employee-development", typed=f"Dana Reyes\nMaria Lopez\nDana\n{words}\n")
    assert done.returncode == 0, done.stderr
    assert home.plan()["learner"]["position"].startswith(words[:1000])


ANSWERS = ROOT / "Tests" / "EndToEnd" / "answers"


PAGES = {
    "story": "I forget things, and nobody showed me, but 4 of 5 by june 3. ", "outbursts": "bruh, ",
    "wishes": "none. my idea is ", "refusals": "none of them. ", "taken back": "sorry scratch that, hearing him. ",
    "corrections": "no, its 385 not 85. ", "privacy": "dont write that (between us). ",
}


@pytest.mark.parametrize(("flow", "page"), [
    *((flow, "story") for flow in ("employee-development", "student-goals", "accommodation", "onboarding")),
    *(("student-goals", page) for page in PAGES if page != "story")])
def test_a_page_pasted_at_any_question_stops_nothing(homes, flow, page):
    answers = (ANSWERS / f"{flow}.txt").read_text(encoding="utf-8").splitlines()
    page = (PAGES[page] * 4_000)[:20_000]
    for place in range(1, len(answers), 7):
        typed = "\n".join([*answers[:place], page, ""])
        done = homes(f"{flow}-{place}").run("chat", "--flow", flow, typed=typed)
        assert done.returncode in (0, 65), (place, done.stderr)
        assert "Fatal" not in done.stderr


def test_escapes_in_an_imported_plan_are_stored_as_given_and_shown_harmless(home):
    nasty = "Dana\x1b[31m\u202e\u200b\x07 Reyes"
    plan = {"schemaVersion": 1, "id": "00000000-0000-4000-8000-000000000001", "learner": {
        "id": "00000000-0000-4000-8000-000000000002", "name": nasty}}
    (home.path / "plan.json").write_text(json.dumps(plan), encoding="utf-8")
    assert home.run("plan", "import", "plan.json").returncode == 0
    assert home.plan()["learner"]["name"] == nasty
    for command in (("plan", "list"), ("plan", "show", plan["id"])):
        shown = home.run(*command).stdout
        assert "Reyes" in shown
        assert not {"\x1b", "\u202e", "\u200b", "\x07"} & set(shown)


def levels(count: int) -> str:
    return "flow: mine\nx: " + "[" * count + "]" * count + "\n"


def bomb() -> str:
    rows = ["a0: &a0 [lol, lol, lol, lol, lol, lol, lol, lol, lol]"]
    rows += [f"a{n}: &a{n} [{', '.join([f'*a{n - 1}'] * 9)}]" for n in range(1, 12)]
    return "flow: mine\n" + "\n".join(rows) + "\n"


HOSTILE = {
    "alias bomb": bomb().encode(),
    "deep nesting": levels(20_000).encode(),
    "duplicate key": b"flow: mine\nversion: 1\nversion: 2\n",
    "tab": b"flow: mine\n\tversion: 1\n",
    "NUL": b"flow: mine\0\n",
    "two documents": b"flow: mine\n---\nflow: other\n",
    "UTF-16": "flow: mine\n".encode("utf-16"),
    "not UTF-8": b"flow: mine\ntitle: \xff\n",
    "ten megabytes": b"flow: mine\nabout: " + b"x" * 10_000_000 + b"\n",
    "unfinished": b'flow: "mine\n',
    "no mapping": b"- a\n- b\n",
}


def in_little_memory():
    """Enough for the program and a fair file; far less than a bomb needs. The deadline of every run does the rest."""
    resource.setrlimit(resource.RLIMIT_DATA, (200 * 2**20, 200 * 2**20))


@pytest.mark.parametrize("what", HOSTILE)
def test_a_hostile_flow_is_refused_with_its_line_and_the_others_still_work(home, what):
    flows = home.path / "mine" / "flows"
    flows.mkdir(parents=True)
    (flows / "mine.yaml").write_bytes(HOSTILE[what])
    done = home.run("check", "--prompts", str(flows.parent), preexec_fn=in_little_memory)
    assert done.returncode == 65, (done.returncode, done.stdout[-500:], done.stderr[-500:])
    assert "mine.yaml:" in done.stdout, done.stdout[-500:]
    others = home.run("chat", "--flow", "employee-development", "--prompts", str(flows.parent), typed="Dana Reyes\n")
    assert others.returncode == 0, others.stderr


@pytest.mark.parametrize("write", [
    lambda text: b"\xef\xbb\xbf" + text.encode(), lambda text: text.replace("\n", "\r\n").encode(),
], ids=["byte order mark", "windows line ends"])
def test_a_flow_written_on_windows_is_read(home, write):
    flows = home.path / "mine" / "flows"
    flows.mkdir(parents=True)
    flow = (
        "flow: mine\nversion: 1\ntitle: My own\nkind: none\nfor: {subject: employee, facilitator: none, bands: [adult]}\n"
        "minutes: 1\nabout: A short one.\nsections:\n  - section: one\n    title: One\n    steps:\n"
        "      - {id: way, type: text, ask: What is your way?, reword: How do you go about it?, why: It helps.,"
        " example: by bike, help: A few words., to: talk}\n")
    flow = flow.replace("ask: What is your way?", 'ask: "What is your way?"')
    flow = flow.replace("reword: How do you go about it?", 'reword: "How do you go about it?"')
    (flows / "mine.yaml").write_bytes(write(flow))
    done = home.run("chat", "--flow", "mine", "--prompts", str(flows.parent), typed="no\n3.10\n")
    assert "What is your way?" in done.stdout, done.stdout + done.stderr
    assert done.returncode == 0
