# SPDX-License-Identifier: GPL-3.0-or-later
import signal

import pytest

from harness import Home

# A shell may have started the tests without hang-ups (nohup); programs started from here get them as usual.
signal.signal(signal.SIGHUP, signal.SIG_DFL)


@pytest.fixture
def home(tmp_path) -> Home:
    """A home in which nothing has happened yet."""
    return Home(tmp_path / "home")


@pytest.fixture
def homes(tmp_path):
    """As many homes as are asked for, by name."""
    return lambda name, **changes: Home(tmp_path / name, **changes)
