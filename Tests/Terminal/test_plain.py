# SPDX-License-Identifier: GPL-3.0-or-later
"""Plain lines: for screen readers, dumb terminals and people without colour."""

import pytest
from session import BACKSPACE, LEFT, UP, ctrl

WAYS = {
    "--plain": (["--plain"], {}),
    "ACCESSIBLE=1": ([], {"ACCESSIBLE": "1"}),
    "TERM=dumb": ([], {"TERM": "dumb"}),
    "no TERM": ([], {"TERM": None}),
}


@pytest.fixture(params=WAYS.values(), ids=WAYS.keys())
def plain(start, request):
    arguments, changes = request.param
    return start(*arguments, **changes)


def test_no_escape_sequence_is_ever_written(plain):
    plain.echoes("/echo one", "one")
    plain.echoes("/echo ab" + LEFT + "X" + BACKSPACE + ctrl("E") + "c", "abc")
    plain.enter("/help")
    plain.expect("/back")
    plain.expect_prompt()
    plain.send("/ec\t\t" + ctrl("U") + "half" + ctrl("C"))
    plain.expect_prompt()
    plain.send(ctrl("D"))
    plain.expect("saved")
    assert plain.ends() == 0
    assert b"\x1b" not in plain.bytes


def test_a_long_line_is_written_once_and_not_redrawn(plain):
    plain.echoes("/echo " + "word " * 40 + "end", "word " * 40 + "end")
    assert plain.bytes.count(b"word") == 80


def test_history_and_editing_work_all_the_same(plain):
    plain.echoes("/echo one", "one")
    plain.echoes(UP + BACKSPACE + "d", "ond")


def test_a_new_size_draws_nothing(start):
    session = start("--plain")
    session.send("/echo text")
    session.expect("text")
    session.resize(24, 40)
    session.refuses("text", timeout=0.3)
    session.echoes(" more", "text more")


@pytest.mark.parametrize("terminal", ["xterm-256color", "linux", "vt100", "nonsense-terminal"])
def test_any_terminal_will_do(start, terminal):
    start(TERM=terminal).echoes("/echo fine", "fine")


def test_no_color_takes_colour_away(start):
    session = start(NO_COLOR="1")
    session.enter("/help")
    session.expect("/back")
    session.expect_prompt()
    colours = [part[:3] for part in session.bytes.split(b"\x1b[")[1:] if part[:1] == b"3" and part[2:3] == b"m"]
    assert colours == []


@pytest.mark.parametrize("columns", [20, 40])
def test_a_narrow_terminal_is_enough(start, columns):
    session = start(columns=columns)
    session.enter("/echo " + "narrow " * 12)
    session.expect("Echo:")
    session.expect_prompt()
    session.enter("/echo ok")
    session.expect("Echo: “ok”")


def test_the_prompt_is_the_same_every_time(start):
    session = start()
    for word in ("one", "two", "three"):
        session.echoes(f"/echo {word}", word)
    session.shows(lambda rows: sum(row.startswith("> /echo") for row in rows) == 3)
    session.shows(lambda rows: session.rows()[session.terminal.cursor.y] == ">")
