# SPDX-License-Identifier: GPL-3.0-or-later
"""The program on a real pseudo-terminal, from its start until somebody leaves."""
import re
import signal

import pexpect
import pyte

from harness.home import DEADLINE, Home

_ESCAPES = r"(?:\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|\r)*"
_PROMPT = re.compile(rf"(?:^|\n){_ESCAPES}> ")
_STYLE = re.compile(r"\x1b\[[0-9;?]*[A-Za-z]|\x1b\][^\x07]*\x07|\x1b[=>]")

CTRL_C, CTRL_D, CTRL_U, ENTER = "\x03", "\x04", "\x15", "\r"


class Ended(Exception):
    """The program ended; what it said before."""

    def __init__(self, shown: str, code: int | None):
        super().__init__(f"the program ended with {code}; it last said:\n{shown[-2000:]}")
        self.shown = shown
        self.code = code


class Sitting:
    """Waits for each prompt before it types, as a person does."""

    def __init__(self, home: Home, *arguments: str, terminal: str = "xterm-256color", columns: int = 80, lines: int = 24):
        command, *rest = home.command(*arguments)
        self.child = pexpect.spawn(
            command, rest, env={**home.environment, "TERM": terminal}, cwd=str(home.path), encoding="utf-8",
            timeout=DEADLINE, dimensions=(lines, columns))
        self.child.delaybeforesend = None
        self._columns = columns
        self._typed_anything = False
        self._echo = ""

    def shown(self) -> str:
        """What came on the screen since the last line was typed, up to the prompt. `Ended` when there is none."""
        found = self.child.expect([_PROMPT, pexpect.EOF])
        text = self._without_echo(self.child.before)
        if found == 0:
            return text
        self.child.close()
        raise Ended(text, self.code)

    def _without_echo(self, text: str) -> str:
        if self._typed_anything:
            self._echo, _, text = text.partition("\n")
        return _STYLE.sub("", text).replace("\r", "").rstrip("\n")

    @property
    def last_line(self) -> str:
        """The line behind the prompt as it looked when Enter was pressed."""
        screen = pyte.Screen(self._columns, 100)
        pyte.Stream(screen).feed("> " + self._echo)
        return "".join(screen.display).rstrip()[2:]

    def type(self, line: str) -> None:
        """Types a line in the place of whatever stands there; an empty one keeps what stands there."""
        self.press((CTRL_U + line if line else "") + ENTER)

    def press(self, keys: str) -> None:
        self._typed_anything = True
        self.child.send(keys)

    def answer(self, line: str) -> str:
        self.type(line)
        return self.shown()

    def leave(self) -> "Ended":
        """Ctrl-D on an empty line."""
        return self.end(CTRL_U + CTRL_D)

    def end(self, keys: str) -> "Ended":
        """Presses keys after which the program must end."""
        self.press(keys)
        try:
            shown = self.shown()
        except Ended as ended:
            return ended
        raise AssertionError(f"still asking: {shown}")

    def kill(self, number: int = signal.SIGKILL) -> None:
        self.child.kill(number)

    @property
    def code(self) -> int | None:
        """The exit code; the negative number of the signal that ended it."""
        if self.child.signalstatus is not None:
            return -self.child.signalstatus
        return self.child.exitstatus

    def close(self) -> None:
        self.child.close(force=True)

    def __enter__(self) -> "Sitting":
        return self

    def __exit__(self, *_) -> None:
        self.close()
