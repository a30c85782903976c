# SPDX-License-Identifier: GPL-3.0-or-later
"""Ctrl-C, Ctrl-D, Ctrl-Z, a new size, and what ends a session."""

import os
import shutil
import signal
import time

import pytest
from session import ENTER, TAB, UP, ctrl, room, until


def test_ctrl_c_drops_the_line_and_stays(start):
    session = start()
    session.send("/echo half a line")
    session.expect("half a line")
    session.send(ctrl("C"))
    session.expect_prompt()
    session.echoes("/echo whole", "whole")
    assert b"half a line" not in session.bytes.split(b"^C")[-1]


def test_ctrl_c_on_an_empty_line_stays(start):
    session = start()
    for _ in range(3):
        session.send(ctrl("C"))
        session.expect_prompt()
    session.echoes("/echo here", "here")


def test_what_is_typed_right_after_ctrl_c_belongs_to_the_next_line(start):
    session = start()
    session.send("dropped")
    session.expect("dropped")
    session.send(ctrl("C") + "/echo kept" + ENTER)
    session.expects_echo("kept")


# Ctrl-C takes back what the program was just told it can read. More rounds look longer.
ROUNDS = int(os.environ.get("ILP_STRESS", "1000"))


def pause(seconds):
    """Sleeping would last too long to hit the moment between being told of input and reading it."""
    end = time.perf_counter() + seconds
    while time.perf_counter() < end:
        pass


def test_ctrl_c_in_quick_succession_never_hangs(start):
    session = start()
    for number in range(ROUNDS):
        session.send("dropped")
        pause(number % 50 * 3e-6)
        session.send(ctrl("C") + f"/echo {number}" + ENTER)
        session.expect(f"Echo: “{number}”", timeout=3)


def test_ctrl_c_right_after_a_line_never_hangs_where_nothing_is_edited(start):
    session = start("--batch", prompt=False)
    for number in range(ROUNDS // 10):
        session.enter(f"/echo {number}")
        session.expect(f"Echo: “{number}”", timeout=3)
        session.send("/echo dropped" + ENTER)
        pause(number % 10 * 3e-6)
        session.send(ctrl("C"))
        session.expect("Line dropped", timeout=3)


def test_the_dropped_line_is_not_in_the_history(start, history):
    session = start()
    session.send("/echo dropped" + ctrl("C"))
    session.expect_prompt()
    session.echoes("/echo kept", "kept")
    assert "dropped" not in history.read_text()
    session.echoes(UP, "kept")


def test_ctrl_c_leaves_a_search(start):
    session = start()
    session.echoes("/echo old", "old")
    session.send(ctrl("R") + "ol")
    session.expect("i-search")
    session.send(ctrl("C"))
    session.expect_prompt()
    session.echoes("/echo new", "new")


def test_ctrl_c_leaves_an_unfinished_paste(start):
    session = start()
    session.send("\x1b[200~never ends")
    session.refuses("nothing at all", timeout=0.1)
    session.send(ctrl("C"))
    session.expect_prompt()
    session.echoes("/echo new", "new")


def test_ctrl_c_after_an_arrow_into_the_history_forgets_the_change(start):
    session = start()
    session.echoes("/echo one", "one")
    session.send(UP + " changed" + ctrl("C"))
    session.expect_prompt()
    session.echoes(UP, "one")


@pytest.mark.parametrize("terminal", ["xterm-256color", "dumb"])
def test_ctrl_d_on_an_empty_line_saves_and_leaves(start, terminal):
    session = start(TERM=terminal)
    session.send(ctrl("D"))
    session.expect("saved; resume with")
    assert session.ends() == 0


def test_ctrl_d_in_a_line_does_not_leave(start):
    session = start()
    session.echoes("/echo x" + ctrl("D"), "x")


def test_ctrl_d_typed_ahead_leaves_after_the_command(start):
    session = start()
    session.send("/echo last" + ENTER + ctrl("D"))
    session.expect("Echo: “last”")
    session.expect("saved; resume with")
    assert session.ends() == 0


def test_the_terminal_is_as_before_after_ctrl_d(start):
    session = start()
    assert not session.cooked()
    session.send(ctrl("D"))
    session.expect("saved")
    session.shows(lambda rows: session.cooked())
    session.ends()
    assert session.bytes.rfind(b"\x1b[?2004l") > session.bytes.rfind(b"\x1b[?2004h")


def test_ctrl_z_stops_with_the_terminal_restored_and_comes_back_with_the_text(start):
    session = start()
    session.send("/echo kept")
    session.expect("kept")
    session.send(ctrl("Z"))
    until(lambda: session.state() == "T")
    assert session.cooked()
    session.signal(signal.SIGCONT)
    session.expect("> /echo kept")
    assert not session.cooked()
    session.echoes(" text", "kept text")


@pytest.mark.skipif(shutil.which("bash") is None, reason="needs a shell with job control")
def test_ctrl_z_and_fg_in_a_shell(start):
    session = start(command=["bash", "--norc", "--noprofile", "-i"], prompt=False, PS1="shell% ")
    session.expect("shell% ")
    session.enter(" ".join(room()))
    session.expect_prompt()
    session.send("/echo kept")
    session.expect("/echo kept")
    session.send(ctrl("Z"))
    session.expect("Stopped")
    session.expect("shell% ")
    session.enter("echo in the $((1 + 1))nd program")
    session.expect("in the 2nd program")
    session.enter("fg")
    session.expect("> /echo kept")
    session.echoes(" text", "kept text")
    session.send(ctrl("D"))
    session.expect("saved")
    session.expect("shell% ")


def test_stopped_and_continued_from_outside_the_text_is_drawn_again(start):
    session = start()
    session.send("/echo kept")
    session.expect("kept")
    session.signal(signal.SIGSTOP)
    until(lambda: session.state() == "T")
    session.signal(signal.SIGCONT)
    session.expect("> /echo kept")
    session.echoes(" text", "kept text")


def test_stopping_twice_is_no_harder(start):
    session = start()
    session.send("/echo ")
    for letter in "ab":
        session.send(letter)
        session.expect(letter)
        session.send(ctrl("Z"))
        until(lambda: session.state() == "T")
        session.signal(signal.SIGCONT)
        session.expect("> /echo ")
    session.echoes("c", "abc")


@pytest.mark.parametrize("columns", [40, 120])
def test_a_new_width_keeps_the_text(start, columns):
    session = start()
    session.send("/echo " + "word " * 20)
    session.expect("(?:word ){5}")
    session.resize(24, columns)
    session.shows(lambda rows: "".join(rows).count("word") >= 20)
    session.echoes("end", "word " * 20 + "end")


def test_after_a_new_width_the_line_is_drawn_once(start):
    session = start()
    session.send("/echo short")
    session.expect("short")
    session.resize(24, 60)
    session.expect("> /echo short")
    session.shows(lambda rows: sum("/echo short" in row for row in rows) == 1)


def test_many_new_sizes_do_no_harm(start):
    session = start()
    session.send("/echo text")
    for columns in range(20, 100, 4):
        session.resize(24, columns)
    session.echoes(" more", "text more")


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP, signal.SIGQUIT])
def test_a_signal_to_leave_restores_the_terminal_within_a_second(start, number):
    session = start()
    session.send("/echo unfinished")
    session.expect("unfinished")
    before = time.monotonic()
    session.signal(number)
    session.shows(lambda rows: session.cooked())
    session.ends()
    assert time.monotonic() - before < 1.5
    assert b"\x1b[?2004l" in session.bytes[-200:]


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_leave_keeps_notes_and_history(start, history, number):
    session = start()
    session.echoes("/echo kept", "kept")
    session.signal(number)
    session.ends()
    assert "/echo kept" in history.read_text()


def test_a_closed_terminal_ends_it_within_a_second(start):
    session = start()
    os.dup2(os.open("/dev/null", os.O_RDWR), session.child.child_fd)
    until(lambda: session.state() == "Z", deadline=1.5)


def test_kill_9_leaves_a_session_that_starts_again(start):
    session = start()
    session.echoes("/echo one", "one")
    session.signal(signal.SIGKILL)
    session.ends()
    start().echoes("/echo two", "two")


def test_ctrl_c_while_candidates_are_listed_comes_back(start):
    session = start()
    session.send("/" + TAB + TAB)
    session.shows(lambda rows: any("/why" in row for row in rows) and "> /" in rows)
    session.send(ctrl("C"))
    session.expect(r"\^C")
    session.expect_prompt()
    session.echoes("/echo x", "x")
