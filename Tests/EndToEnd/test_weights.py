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
