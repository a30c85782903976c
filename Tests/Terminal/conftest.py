# SPDX-License-Identifier: GPL-3.0-or-later
"""Every check gets a home folder of its own and a program that knows nothing of the person who runs the checks."""

import os

import pytest
from session import Session, room, run


@pytest.fixture
def home(tmp_path):
    folder = tmp_path / "home"
    folder.mkdir(mode=0o700)
    return folder


@pytest.fixture
def environment(home):
    return {
        "PATH": os.environ["PATH"], "HOME": str(home), "TERM": "xterm-256color", "LANG": "C.UTF-8",
        "INPUTRC": "/dev/null",
    }


@pytest.fixture
def start(environment, home):
    """Starts the empty room on a terminal and waits for its prompt; keywords become environment variables."""
    sessions = []

    def starts(*arguments, command=None, prompt=True, rows=24, columns=80, **changes):
        changed = {name: value for name, value in {**environment, **changes}.items() if value is not None}
        session = Session(command or room(*arguments), changed, rows, columns, cwd=home)
        sessions.append(session)
        if prompt:
            session.expect_prompt()
        return session

    yield starts
    for session in sessions:
        session.close()


@pytest.fixture
def piped(environment, home):
    """Runs the empty room on a pipe."""

    def runs(text, *arguments, **more):
        changed = {**environment, **more.pop("changes", {})}
        return run(text, room(*arguments), changed, cwd=home, **more)

    return runs


@pytest.fixture
def history(home):
    return home / ".local" / "state" / "ilp" / "history"
