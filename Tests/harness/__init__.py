# SPDX-License-Identifier: GPL-3.0-or-later
"""The built program in a home of its own: run with pipes, or held on a real pseudo-terminal."""
from harness.home import Home, program
from harness.script import Script
from harness.sitting import Ended, Sitting
from harness.transcript import Transcript

__all__ = ["Ended", "Home", "Script", "Sitting", "Transcript", "program"]
