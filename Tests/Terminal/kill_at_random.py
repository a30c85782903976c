#!/usr/bin/env python3
# SPDX-License-Identifier: GPL-3.0-or-later
"""Kills the program at random moments of real conversations, and looks at what is on the disk afterwards.

A conversation is first held undisturbed, and the journal on the disk is noted after every line: that is what each line
must leave behind. Then the same lines are typed again and again; each time the program is killed with SIGKILL at a
random moment, often in the middle of a save. Afterwards `ilp verify` must be content, and the journal must hold exactly
what the lines left behind whose next question had been shown; the line under way may be there or not, but whole.
"""
import argparse
import contextlib
import multiprocessing
import random
import sys
import tempfile
import time
from dataclasses import dataclass, field
from pathlib import Path

TESTS = Path(__file__).resolve().parents[1]
sys.path.insert(0, str(TESTS))

from harness import Ended, Home, Script, Sitting  # noqa: E402

ANSWERS = TESTS / "EndToEnd" / "answers"
#: How each conversation is started, past the start screen.
FLOWS = {
    "employee-development": ("--flow", "employee-development"),
    "student-goals": ("--flow", "student-goals", "--band", "middle"),
    "onboarding": ("--flow", "onboarding"),
    "accommodation": ("--flow", "accommodation", "--band", "middle"),
    "ilp": ("--flow", "ilp"),
}

#: A line is saved within milliseconds; the longest wait covers that and the time in which the next question is shown.
LONGEST_WAIT = 0.06


@dataclass
class Count:
    kills: int = 0
    saved: int = 0
    troubles: list[str] = field(default_factory=list)
    lost: int = 0
    damaged: int = 0

    def add(self, other: "Count") -> None:
        self.kills += other.kills
        self.saved += other.saved
        self.lost += other.lost
        self.damaged += other.damaged
        self.troubles += other.troubles

    def trouble(self, words: str) -> None:
        self.troubles.append(words)


@dataclass(frozen=True)
class Rehearsal:
    """The lines of a conversation, and the journal after the first n of them."""

    flow: str
    lines: tuple[str, ...]
    journals: tuple[tuple[str, ...], ...]

    @classmethod
    def of(cls, name: str, folder: Path) -> "Rehearsal":
        home = Home(folder / f"{name}-rehearsal")
        lines = Script.read(ANSWERS / f"{name}.txt").lines[:-1]
        journals = []
        with Sitting(home, "chat", *FLOWS[name]) as sitting:
            sitting.shown()
            journals.append(tuple(home.journal()))
            for line in lines:
                sitting.answer(line)
                journals.append(tuple(home.journal()))
        return cls(name, lines, tuple(journals))


class Victim:
    """One home, in which one conversation is killed and taken up again until it is through."""

    def __init__(self, rehearsal: Rehearsal, home: Home, chance: random.Random, count: Count):
        self.rehearsal = rehearsal
        self.home = home
        self.chance = chance
        self.count = count
        self.next_line = 0

    @property
    def is_through(self) -> bool:
        return self.next_line >= len(self.rehearsal.lines)

    def sit_until_killed(self) -> None:
        """Types a few lines, and kills the program while it works on the last of them."""
        first = self.next_line
        most = min(len(self.rehearsal.lines) - first, self.chance.randint(1, 8))
        command = ("chat", *FLOWS[self.rehearsal.flow]) if not self.home.journal() else ()
        with Sitting(self.home, *command) as sitting:
            sitting.shown()
            if not command:
                sitting.answer("yes")
            for line in self.rehearsal.lines[first:first + most - 1]:
                sitting.answer(line)
                self.next_line += 1
            sitting.type(self.rehearsal.lines[self.next_line])
            time.sleep(self.chance.uniform(0, LONGEST_WAIT))
            shown = self._kill(sitting)
        self.count.kills += 1
        self.count.saved += self.next_line - first
        self._look(acknowledged=self.next_line + (1 if shown else 0))

    @staticmethod
    def _kill(sitting: Sitting) -> bool:
        """Whether the next question had been shown before the end."""
        sitting.kill()
        try:
            sitting.shown()
        except Ended:
            return False
        with contextlib.suppress(Ended):
            sitting.shown()
        return True

    def _look(self, acknowledged: int) -> None:
        verified = self.home.run("verify")
        began = self.home.database.exists()
        if verified.returncode != (0 if began else 66):
            self.count.damaged += 1
            self.count.trouble(f"{self.rehearsal.flow}, line {acknowledged}: {verified.stdout}{verified.stderr}")
        journal = tuple(self.home.journal())
        expected = self.rehearsal.journals
        allowed = [n for n in (acknowledged, acknowledged + 1) if n < len(expected) and expected[n] == journal]
        if allowed:
            self.next_line = allowed[-1]
            return
        self.count.lost += 1
        missing = [body for body in expected[acknowledged] if body not in journal]
        self.count.trouble(f"{self.rehearsal.flow}, line {acknowledged}: not on the disk: {missing or 'its order'}")
        self.next_line = len(self.rehearsal.lines)


def kill(share: tuple[int, str, int, Path]) -> Count:
    """So many kills of one flow, in as many homes as it takes."""
    times, name, seed, folder = share
    chance, count = random.Random(f"{seed} {name}"), Count()
    rehearsal = Rehearsal.of(name, folder)
    homes = 0
    while count.kills < times:
        homes += 1
        victim = Victim(rehearsal, Home(folder / f"{name}-{homes}"), chance, count)
        while not victim.is_through and count.kills < times:
            victim.sit_until_killed()
    return count


def main() -> int:
    options = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    options.add_argument("--times", type=int, default=200, help="how often the program is killed")
    options.add_argument("--seed", type=int, default=random.SystemRandom().randrange(1_000_000))
    options.add_argument("--at-once", type=int, default=2, help="how many conversations are held at the same time")
    chosen = options.parse_args()
    print(f"seed {chosen.seed}", flush=True)
    began, count = time.monotonic(), Count()
    with tempfile.TemporaryDirectory(prefix="ilp-kill-") as folder:
        each, rest = divmod(chosen.times, len(FLOWS))
        shares = [
            (each + (place < rest), name, chosen.seed, Path(folder)) for place, name in enumerate(FLOWS)
        ]
        with multiprocessing.Pool(chosen.at_once) as pool:
            for part in pool.imap_unordered(kill, shares, chunksize=1):
                count.add(part)
    for words in count.troubles:
        print(words, file=sys.stderr)
    print(
        f"{count.kills} kills, {count.lost} lost, {count.damaged} damaged"
        f" ({count.saved} answers shown as accepted, {time.monotonic() - began:.0f} s, seed {chosen.seed})")
    return 1 if count.lost or count.damaged or count.kills < chosen.times else 0


if __name__ == "__main__":
    sys.exit(main())
