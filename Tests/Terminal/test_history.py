# SPDX-License-Identifier: GPL-3.0-or-later
"""The history: commands only, private, safe from crashes and from other sessions."""

import os
import signal
import stat
import time

import pytest
from session import DOWN, ENTER, UP, ctrl, until


def commands(history):
    """The entries of the file, without their times."""
    return [line for line in history.read_text().splitlines() if not line.startswith("#")]


def test_the_arrow_keys_bring_commands_back(start):
    session = start()
    session.echoes("/echo one", "one")
    session.echoes("/echo two", "two")
    session.echoes(UP + UP, "one")
    session.echoes(UP * 3 + DOWN, "two")


def test_ctrl_p_and_ctrl_n_do_as_well(start):
    session = start()
    session.echoes("/echo one", "one")
    session.echoes("/echo two", "two")
    session.echoes(ctrl("P") + ctrl("P") + ctrl("N"), "two")


def test_a_line_brought_back_can_be_changed(start):
    session = start()
    session.echoes("/echo one", "one")
    session.echoes(UP + " more", "one more")


def test_ctrl_r_finds_an_earlier_command(start):
    session = start()
    for word in ("apple", "banana", "cherry"):
        session.echoes(f"/echo {word}", word)
    session.send(ctrl("R") + "app")
    session.shows(lambda rows: any("search" in row and "/echo apple" in row for row in rows))
    session.enter("")
    session.expects_echo("apple")


def test_ctrl_r_again_goes_further_back(start):
    session = start()
    session.echoes("/echo first match", "first match")
    session.echoes("/echo second match", "second match")
    session.send(ctrl("R") + "match")
    session.shows(lambda rows: any("search" in row and "second match" in row for row in rows))
    session.send(ctrl("R"))
    session.shows(lambda rows: any("search" in row and "first match" in row for row in rows))
    session.enter("")
    session.expects_echo("first match")


def test_ctrl_g_leaves_a_search_with_the_line_as_it_was(start):
    session = start()
    session.echoes("/echo old", "old")
    session.echoes("/echo new" + ctrl("R") + "old" + ctrl("G"), "new")


def test_the_next_session_remembers(start):
    first = start()
    first.echoes("/echo kept", "kept")
    first.send(ctrl("D"))
    first.ends()
    second = start()
    second.send(UP)
    second.expect("/echo kept")


def test_only_commands_are_kept(start, history):
    session = start()
    session.enter("my secret answer")
    session.expect_prompt()
    session.echoes("/echo command", "command")
    session.enter("//also an answer")
    session.expect_prompt()
    assert commands(history) == ["/echo command"]


def test_the_file_and_its_folder_are_private(start, history):
    start().echoes("/echo x", "x")
    assert stat.S_IMODE(history.stat().st_mode) == 0o600
    assert stat.S_IMODE(history.parent.stat().st_mode) == 0o700


def test_a_file_open_to_others_is_closed_to_them(start, history):
    history.parent.mkdir(parents=True)
    history.write_text("/echo old\n")
    history.chmod(0o644)
    session = start()
    assert stat.S_IMODE(history.stat().st_mode) == 0o600
    session.echoes(UP, "old")


def test_xdg_state_home_decides_where_it_lies(start, tmp_path):
    start(XDG_STATE_HOME=str(tmp_path / "state")).echoes("/echo x", "x")
    assert (tmp_path / "state" / "ilp" / "history").exists()


def test_a_relative_xdg_state_home_is_passed_over(start, history):
    start(XDG_STATE_HOME="relative").echoes("/echo x", "x")
    assert commands(history) == ["/echo x"]


def test_a_command_survives_kill_9(start, history):
    session = start()
    session.echoes("/echo durable", "durable")
    session.signal(signal.SIGKILL)
    assert session.ends() == -signal.SIGKILL
    assert commands(history) == ["/echo durable"]


def test_a_command_equal_to_the_one_before_is_kept_once(start, history):
    session = start()
    for word in ("same", "same", "other", "same"):
        session.echoes(f"/echo {word}", word)
    assert commands(history) == ["/echo same", "/echo other", "/echo same"]


def test_a_leading_space_keeps_a_command_out(start, history):
    session = start()
    session.echoes(" /echo hidden", "hidden")
    session.echoes("/echo shown", "shown")
    assert commands(history) == ["/echo shown"]


def test_two_sessions_keep_each_others_commands(start, history):
    one, two = start(), start()
    one.echoes("/echo one", "one")
    two.echoes("/echo two", "two")
    one.echoes("/echo three", "three")
    for session in (one, two):
        session.send(ctrl("D"))
        session.ends()
    assert commands(history) == ["/echo one", "/echo two", "/echo three"]


def test_a_long_history_is_shortened_and_read_quickly(start, history):
    history.parent.mkdir(parents=True)
    history.write_text("".join(f"#{n}\n/echo {n}\n" for n in range(300_000)))
    before = time.monotonic()
    session = start()
    assert time.monotonic() - before < 3
    session.echoes(UP, "299999")
    assert history.stat().st_size < 2_000_000


@pytest.mark.parametrize("content", [b"\x00\xff" * 5_000, b"#\n#\n\n\n", b"x" * 3_000_000, b""])
def test_a_damaged_history_does_no_harm(start, history, content):
    history.parent.mkdir(parents=True)
    history.write_bytes(content)
    session = start()
    session.echoes("/echo fine", "fine")
    session.echoes(UP, "fine")


@pytest.mark.parametrize("kind", ["folder", "fifo", "missing home", "no home", "relative home"])
def test_without_a_history_it_works_and_says_so_once(start, home, history, kind):
    changes = {}
    if kind == "folder":
        history.mkdir(parents=True)
    elif kind == "fifo":
        history.parent.mkdir(parents=True)
        os.mkfifo(history)
    else:
        changes = {"HOME": {"missing home": "/proc/nobody", "no home": None, "relative home": "here"}[kind],
                   "XDG_DATA_HOME": str(home / "data")}
    session = start(prompt=False, **changes)
    session.expect("history is not kept")
    session.expect_prompt()
    session.echoes("/echo one", "one")
    session.echoes("/echo two", "two")
    assert session.bytes.count(b"history is not kept") == 1


def test_a_command_of_several_lines_comes_back_whole(start, history):
    session = start()
    session.enter("/note first" + "\x1b\r" + "second")
    session.expect_prompt()
    session.send(ctrl("D"))
    session.ends()
    again = start()
    again.send(UP)
    again.shows(lambda rows: any("/note first" in row for row in rows) and "second" in rows)


def test_the_history_command_lists_it(start):
    session = start()
    session.echoes("/echo one", "one")
    session.enter("/history")
    session.expect("/history\r\n")
    session.expect("/echo one")


def test_answers_cannot_be_brought_back_with_the_arrows(start):
    session = start()
    session.echoes("/echo command", "command")
    session.enter("an answer")
    session.expect_prompt()
    session.echoes(UP, "command")


def test_the_file_is_made_before_the_first_command(start, history):
    start()
    until(history.exists)
    assert history.read_text() == ""
