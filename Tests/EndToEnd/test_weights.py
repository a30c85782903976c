# SPDX-License-Identifier: GPL-3.0-or-later
"""The script that fits the weights and the program look at the same features of a line."""
import json
import os
import pathlib
import subprocess
import sys

import pytest

ROOT = pathlib.Path(__file__).resolve().parents[2]
ILP = os.environ.get("ILP", str(ROOT / ".build/release/ilp"))

LINES = [
    ("signposts", "who gets my dog when im gone? thats the only thing i still have to sort out"),
    ("signposts", "We’re hiding in the garage till papa has slept it off"),
    ("signposts", "she flinches whenever his car pulls up, and the lock is on the outside"),
    ("intents", "could we possibly look once more at what came before this"),
    ("intents", "whats the idea behind asking me that?"),
    ("days", "her recital is on march 5, nobody told us when ours would be"),
    ("days", "the others are due by march 5, mine wasnt talked about"),
    ("intents", "hmm could someone give me one of those sample thingies"),
]


@pytest.mark.parametrize("name, line", LINES)
def test_the_script_and_the_program_weigh_alike(name, line):
    ran = subprocess.run(
        [sys.executable, ROOT / "scripts/fit-weights", name, "--margin", line], capture_output=True, text=True, check=True)
    margin = int(ran.stdout)
    said = subprocess.run([ILP, "understand", "--json", line], capture_output=True, text=True, check=True)
    weighed = json.loads(said.stdout)["weighed"]
    assert margin > 0 and weighed is not None
    # Sums are rounded in another order.
    assert abs(weighed["margin"] - margin) <= 1


MENTIONS = [
    "Jan 29. Leah gets til Feb 5 cause she was out sick",
    "oh hold on thats the concert, dec 10, so dec 11",
    "open house is 11/19 and I want it up two days before",
]


@pytest.mark.parametrize("line", MENTIONS)
def test_the_script_and_the_program_weigh_days_alike(line):
    ran = subprocess.run(
        [sys.executable, ROOT / "scripts/fit-weights", "mentions", "--margin", line], capture_output=True, text=True, check=True,
        env={**os.environ, "ILP": ILP})
    margins = json.loads(ran.stdout)
    said = subprocess.run([ILP, "understand", "--json", line], capture_output=True, text=True, check=True)
    days = json.loads(said.stdout)["days"]
    assert len(days) == len(margins) > 1
    assert all(abs(day["margin"] - margin) <= 1 for day, margin in zip(days, margins))


def test_a_table_of_lines_is_read_at_once(tmp_path):
    table = tmp_path / "lines.csv"
    table.write_text("line,today,start\nfriday,2026-09-14,\nday 30,2026-09-14,2026-09-01\n", encoding="utf-8")
    said = subprocess.run([ILP, "understand", "--json", "--table", str(table)], capture_output=True, text=True, check=True)
    assert [line["date"]["day"] for line in json.loads(said.stdout)] == ["2026-09-18", "2026-10-01"]


def test_a_table_with_a_bad_day_names_the_cell(tmp_path):
    table = tmp_path / "lines.csv"
    table.write_text("line,today\nfriday,14.9.2026\n", encoding="utf-8")
    said = subprocess.run([ILP, "understand", "--json", "--table", str(table)], capture_output=True, text=True)
    assert said.returncode == 65 and "row 2, column today" in said.stderr


@pytest.mark.parametrize("arguments, words", [
    (["--json"], "type the line"), (["--table", "lines.csv"], "--json"), (["--json", "--table", "lines.csv", "friday"], "type the line")])
def test_a_line_or_a_table_is_understood(arguments, words):
    said = subprocess.run([ILP, "understand", *arguments], capture_output=True, text=True)
    assert said.returncode == 64 and words in said.stderr
