# SPDX-License-Identifier: GPL-3.0-or-later
"""A conversation with the built program on a pseudo-terminal of its own, and what a person would see of it."""

import os
import re
import shlex
import signal
import subprocess
import termios
import time
from pathlib import Path

import pexpect
import pyte

DEADLINE = 10
ROOT = Path(__file__).resolve().parents[2]

ENTER, ESCAPE, TAB, BACKSPACE = "\r", "\x1b", "\t", "\x7f"
LEFT, RIGHT, UP, DOWN = "\x1b[D", "\x1b[C", "\x1b[A", "\x1b[B"
HOME, END, DELETE = "\x1b[H", "\x1b[F", "\x1b[3~"
ALT_ENTER = ESCAPE + ENTER


def ctrl(letter):
    return chr(ord(letter.upper()) & 0x1F)


def alt(key):
    return ESCAPE + key


def paste(text):
    """What a terminal sends for a paste: newlines as carriage returns, between brackets."""
    return "\x1b[200~" + text.replace("\n", "\r") + "\x1b[201~"


def program():
    """The program under test: `$ILP`, which may hold arguments, or what the build left."""
    if "ILP" in os.environ:
        words = shlex.split(os.environ["ILP"])
        return [str(Path(words[0]).resolve())] + words[1:]
    built = [ROOT / ".build" / kind / "ilp" for kind in ("release", "debug")]
    return [str(next((path for path in built if path.exists()), built[0]))]


def room(*more):
    """The command line of the empty room."""
    return program() + ["chat", "--flow", "scratch", *more]


def until(condition, deadline=DEADLINE):
    """Waits for a condition of the world outside the terminal; its value, or a failure."""
    end = time.monotonic() + deadline
    while not (value := condition()):
        assert time.monotonic() < end, "deadline passed"
        time.sleep(0.01)
    return value


class Session:
    """One program on one terminal. `bytes` is all it wrote; `rows` is what stands on the screen now, unless
    drawing is turned off for speed."""

    def __init__(self, command, environment, rows=24, columns=80, cwd=None):
        self.child = pexpect.spawn(
            command[0], command[1:], env=environment, timeout=DEADLINE, dimensions=(rows, columns),
            cwd=str(cwd) if cwd else None)
        self.child.delaybeforesend = None
        self.child.delayafterclose = self.child.delayafterterminate = 0.01
        self.child.logfile_read = self
        self.bytes = b""
        self.draws = True
        self.terminal = pyte.Screen(columns, rows)
        self.stream = pyte.ByteStream(self.terminal)

    # What pexpect needs of a log file.
    def write(self, data):
        self.bytes += data
        if self.draws:
            self.stream.feed(data)

    def flush(self):
        pass

    def send(self, text):
        data = text.encode() if isinstance(text, str) else text
        while data:
            data = data[os.write(self.child.child_fd, data[:1024]):]
            if data:
                self.look()

    def look(self):
        """Takes in what has been written so far, without waiting."""
        try:
            self.child.expect(pexpect.TIMEOUT, timeout=0)
        except pexpect.EOF:
            pass

    def expect(self, pattern, timeout=DEADLINE):
        """Waits for a pattern in what comes next; the match."""
        self.child.expect(pattern.encode(), timeout=timeout)
        return self.child.match

    def expect_prompt(self):
        self.expect(r"(?:^|[\r\n]|\x1b\[\?2004h)> ")

    def enter(self, line):
        self.send(line + ENTER)

    def echoes(self, keys, wanted=None, timeout=DEADLINE):
        """Types keys that end up as `/echo WANTED`, and waits for the answer and the next prompt."""
        self.enter(keys)
        self.expects_echo(wanted, timeout)

    def expects_echo(self, wanted, timeout=DEADLINE):
        # The tail is enough to find the answer; what stood in front of it is compared as a whole.
        self.expect("Echo: “", timeout)
        said = self.child.before
        self.expect("”", timeout)
        said = self.child.before.decode().replace("\r\n", "\n")
        assert said == wanted
        self.expect_prompt()
        return said

    def refuses(self, words, timeout=0.3):
        """Nothing of the kind is written for a while."""
        try:
            self.child.expect(words.encode(), timeout=timeout)
        except (pexpect.TIMEOUT, pexpect.EOF):
            return
        raise AssertionError(f"{words} was written")

    def shows(self, condition):
        """Waits until the screen, as a list of its rows, satisfies the condition."""
        def looked():
            self.look()
            return condition(self.rows())
        until(looked)

    def rows(self):
        return [row.rstrip() for row in self.terminal.display]

    def signal(self, number):
        os.kill(self.child.pid, number)

    def state(self):
        """The state of the process: R, S, T (stopped) or Z."""
        return Path(f"/proc/{self.child.pid}/stat").read_text().rsplit(")", 1)[1].split()[0]

    def cooked(self):
        """Whether the terminal itself handles lines and echo, as a shell wants to find it."""
        flags = termios.tcgetattr(self.child.child_fd)[3]
        return bool(flags & termios.ICANON and flags & termios.ECHO)

    def resize(self, rows, columns):
        self.terminal.resize(rows, columns)
        self.child.setwinsize(rows, columns)

    def ends(self, timeout=DEADLINE):
        """Waits for the end: the exit status, or minus the signal that ended it."""
        self.child.expect(pexpect.EOF, timeout=timeout)
        self.child.wait()
        return self.child.exitstatus if self.child.exitstatus is not None else -self.child.signalstatus

    def close(self):
        if self.child.isalive():
            self.child.kill(signal.SIGKILL)
        self.child.close(force=True)


def run(text, command, environment, **more):
    """The program on a pipe: what it answered to the text."""
    data = text.encode() if isinstance(text, str) else text
    return subprocess.run(
        command, input=data, env=environment, capture_output=True, timeout=DEADLINE * 2, check=False, **more)


def echoes_in(output):
    return re.findall("Echo: “(.*?)”", output.decode(), re.S)
