# SPDX-License-Identifier: GPL-3.0-or-later
"""A conversation as it stood on the screen, without what differs from one run to the next."""
import os
import re
from pathlib import Path

from harness.home import ROOT, Home
from harness.script import LEAVE, Script
from harness.sitting import Ended, Sitting

FOLDER = ROOT / "docs" / "transcripts"

_PLAN_ID = re.compile(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|(?<=ilp plan show )[0-9a-f]{8}\b")


class Transcript:
    """Lines as they were shown, and after `> ` the lines as they were typed."""

    def __init__(self, home: Home):
        self._home = home
        self._lines: list[str] = []

    @property
    def text(self) -> str:
        return "\n".join(self._lines) + "\n"

    def hold(self, script: Script, *arguments: str, resume: tuple[str, ...] = (), **terminal) -> str:
        """Holds a whole conversation, sitting for sitting; returns what was said last."""
        last = ""
        for number, lines in enumerate(script.sittings):
            command = arguments if number == 0 else resume
            is_last = number == len(script.sittings) - 1
            last = self._sit(lines, command, leaves=not is_last, **terminal)
        return last

    def _sit(self, lines: tuple[str, ...], command: tuple[str, ...], leaves: bool, **terminal) -> str:
        if self._lines:
            self._lines.append("")
        self._lines.append(" ".join(("$ ilp", *command)))
        with Sitting(self._home, *command, **terminal) as sitting:
            self._show(sitting.shown())
            for place, line in enumerate(lines):
                try:
                    shown = sitting.answer(line)
                    self._show_typed(line or sitting.last_line)
                    self._show(shown)
                except Ended as ended:
                    self._show_typed(line or sitting.last_line)
                    self._show(ended.shown)
                    assert ended.code == 0, ended
                    rest = lines[place + 1:]
                    assert not rest and not leaves, f"it ended with lines still to type: {rest}\n{ended}"
                    return ended.shown
            assert leaves, f"still asking after the last line:\n{self.text[-2000:]}"
            self._lines.append(f"> {LEAVE}")
            ended = sitting.leave()
            self._show(ended.shown)
            assert ended.code == 0, ended
            return ended.shown

    def show(self, command: str, output: str) -> None:
        """A command that was run after the conversation, and what it printed."""
        self._lines += ["", f"$ {command}"]
        self._show(output)

    def _show_typed(self, line: str) -> None:
        self._lines.append(f"> {line}".rstrip())

    def _show(self, text: str) -> None:
        text = _PLAN_ID.sub("PLAN", text.replace(str(self._home.path), "~"))
        self._lines += [line.rstrip() for line in text.split("\n")]

    def must_equal(self, name: str) -> None:
        """The committed transcript of that name. ILP_RECORD=1 writes it anew, and fails, so that it is looked at."""
        committed = FOLDER / f"{name}.txt"
        if os.environ.get("ILP_RECORD"):
            committed.parent.mkdir(parents=True, exist_ok=True)
            committed.write_text(self.text, encoding="utf-8")
            raise AssertionError(f"recorded {committed.relative_to(ROOT)}: read it, then run again without ILP_RECORD")
        assert committed.exists(), f"no transcript {committed.relative_to(ROOT)}; record it with ILP_RECORD=1"
        assert self.text == committed.read_text(encoding="utf-8")
