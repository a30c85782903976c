# SPDX-License-Identifier: GPL-3.0-or-later
"""One person's home: the program reads and writes nothing outside of it."""
import functools
import json
import os
import sqlite3
import subprocess
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]

#: A Saturday; every relative date in the answers counts from it.
TODAY = "2026-11-21"

#: Long enough for a loaded machine; nothing waits for it when all is well.
DEADLINE = 30


@functools.cache
def program() -> str:
    """The program under test: `$ILP`, else the release build, else the debug build."""
    named = os.environ.get("ILP")
    if named:
        if not os.access(named, os.X_OK):
            raise FileNotFoundError(f"$ILP names no program: {named}")
        return str(Path(named).resolve())
    for build in ("release", "debug"):
        built = ROOT / ".build" / build / "ilp"
        if os.access(built, os.X_OK):
            return str(built)
    raise FileNotFoundError("no program to test; build it with scripts/build, or name one in $ILP")


class Home:
    """A home folder and the environment that goes with it."""

    def __init__(self, path: Path, today: str = TODAY, **changes: str):
        self.path = path
        self.today = today
        self.path.mkdir(parents=True, exist_ok=True)
        self._changes = changes

    @property
    def data(self) -> Path:
        return self.path / "data" / "ilp"

    @property
    def database(self) -> Path:
        return self.data / "plans.db"

    @property
    def environment(self) -> dict[str, str]:
        """Nothing of the tester's own, so that every run sees the same."""
        base = {
            "HOME": str(self.path),
            "XDG_DATA_HOME": str(self.path / "data"),
            "XDG_STATE_HOME": str(self.path / "state"),
            "XDG_CONFIG_HOME": str(self.path / "config"),
            "XDG_CACHE_HOME": str(self.path / "cache"),
            "PATH": "/usr/bin:/bin",
            "LANG": "C.UTF-8",
            "TERM": "dumb",
            "INPUTRC": "/dev/null",
            "USER": "tester",
        }
        return {**base, **self._changes}

    def command(self, *arguments: str) -> list[str]:
        return [program(), *arguments, "--today", self.today]

    def run(self, *arguments: str, typed: str | bytes = b"", **options) -> subprocess.CompletedProcess:
        """Runs the program with pipes; output and errors come back as text."""
        raw = typed.encode() if isinstance(typed, str) else typed
        options = {"env": self.environment, "timeout": DEADLINE, "cwd": self.path, **options}
        if "stdin" not in options:
            options["input"] = raw
        for stream in ("stdout", "stderr"):
            options.setdefault(stream, subprocess.PIPE)
        done = subprocess.run(self.command(*arguments), check=False, **options)
        done.stdout = done.stdout.decode(errors="surrogateescape") if done.stdout is not None else ""
        done.stderr = done.stderr.decode(errors="surrogateescape") if done.stderr is not None else ""
        return done

    def json(self, *arguments: str, code: int = 0, **options):
        """What the program says as JSON; it must end with `code`."""
        done = self.run(*arguments, "--json", **options)
        assert done.returncode == code, f"{arguments}: exit {done.returncode}\n{done.stdout}{done.stderr}"
        return json.loads(done.stdout)

    def plan_ids(self) -> list[str]:
        return [row[0] for row in self.rows("select id from plan order by rowid")]

    def plan(self, which: int = -1) -> dict:
        """The document of a plan, the last one unless said otherwise."""
        return self.json("plan", "show", self.plan_ids()[which])

    def journal(self) -> list[str]:
        """The bodies of all events of all conversations, in order, as they lie on the disk."""
        order = "select body from journal join session on session.id = journal.session order by session.rowid, seq"
        return [row[0] for row in self.rows(order)]

    def rows(self, query: str) -> list[tuple]:
        if not self.database.exists():
            return []
        connection = sqlite3.connect(f"file:{self.database}?mode=ro", uri=True, timeout=10)
        try:
            return connection.execute(query).fetchall()
        finally:
            connection.close()
