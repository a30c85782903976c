# SPDX-License-Identifier: GPL-3.0-or-later
"""What somebody types in a conversation: one line of the file for each line typed."""
from dataclasses import dataclass
from pathlib import Path

#: In an answer file: press Ctrl-D, and start the program anew for the lines that follow.
LEAVE = "^D"


@dataclass(frozen=True)
class Script:
    """The sittings of a conversation; each is the lines typed until the person leaves."""

    sittings: tuple[tuple[str, ...], ...]

    @classmethod
    def read(cls, path: Path) -> "Script":
        sittings, present = [], []
        for line in path.read_text(encoding="utf-8").splitlines():
            if line == LEAVE:
                sittings.append(tuple(present))
                present = []
            else:
                present.append(line)
        return cls((*sittings, tuple(present)))

    @property
    def lines(self) -> tuple[str, ...]:
        """As if nobody had left: without the yes with which a person goes on after coming back."""
        first, *others = self.sittings
        return (*first, *(line for sitting in others for line in sitting[1:]))
