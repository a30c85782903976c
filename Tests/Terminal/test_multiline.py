# SPDX-License-Identifier: GPL-3.0-or-later
"""Several lines in one go: pasted, written with Alt-Enter, or in an editor."""

import time

import pytest
from session import ALT_ENTER, DEADLINE, ENTER, LEFT, ctrl, paste, until


@pytest.fixture
def editor(tmp_path):
    """Writes an editor that is a script, and gives its path."""

    def writes(script):
        path = tmp_path / "editor"
        path.write_text("#!/bin/sh\n" + script)
        path.chmod(0o700)
        return str(path)

    return writes


def test_brackets_around_pastes_are_asked_for(start):
    assert b"\x1b[?2004h" in start().bytes


def test_a_pasted_line_waits_for_enter(start):
    session = start()
    session.send(paste("/echo pasted"))
    session.refuses("Echo:", timeout=0.2)
    session.send(ENTER)
    session.expects_echo("pasted")


def test_a_pasted_block_of_commands_runs_line_by_line(start):
    session = start()
    session.send(paste("/echo one\n/echo two\n/echo three") + ENTER)
    for word in ("one", "two", "three"):
        session.expect(f"Echo: “{word}”")


def test_a_pasted_block_of_commands_may_end_in_a_newline(start):
    session = start()
    session.send(paste("/echo one\n/echo two\n") + ENTER)
    session.expect("Echo: “one”")
    session.expect("Echo: “two”")


def test_any_other_block_is_one_answer(start):
    session = start()
    session.send(paste("/echo one\nnot a command") + ENTER)
    session.expect_prompt()
    assert b"Echo:" not in session.bytes


def test_a_pasted_answer_is_taken_once(start):
    session = start()
    session.send(paste("first line\nsecond line\nthird line") + ENTER)
    session.expect_prompt()
    session.refuses("> ", timeout=0.3)
    session.echoes("/echo still here", "still here")


def test_control_characters_in_a_paste_are_not_obeyed(start):
    session = start()
    session.send(paste("/echo a" + ctrl("C") + "b")[:-6].replace(ctrl("C"), "") + "\x1b[201~" + ENTER)
    session.expects_echo("ab")
    session.send(paste("/echo tab\there") + ENTER)
    session.expect("Echo: “tab(?:\t| +)here”")


def test_a_pasted_line_can_be_edited(start):
    session = start()
    session.send(paste("/echo ab") + LEFT + "X" + ENTER)
    session.expects_echo("aXb")


def test_a_paste_into_a_command_belongs_to_it(start):
    session = start()
    session.send("/note " + paste("first\nsecond") + ENTER)
    session.expect_prompt()
    session.enter("/notes")
    session.expect("first")
    session.expect("second")


def test_a_paste_of_a_megabyte_is_taken_whole(start):
    session = start()
    session.draws = False
    before = time.monotonic()
    session.send("/echo " + paste("x" * 1_000_000) + ENTER)
    session.expects_echo("x" * 1_000_000, timeout=2 * DEADLINE)
    assert time.monotonic() - before < 2 * DEADLINE


def test_a_paste_of_wide_characters_is_taken_whole(start):
    session = start()
    session.send(paste("/echo é漢🙂e\u0301") + ENTER)
    session.expects_echo("é漢🙂e\u0301")


def test_alt_enter_begins_another_line(start):
    session = start()
    session.enter("/note first" + ALT_ENTER + "second")
    session.expect_prompt()
    session.enter("/notes")
    session.expect("first")
    session.expect("second")


def test_alt_enter_does_not_send_the_line(start):
    session = start()
    session.send("/echo one" + ALT_ENTER)
    session.refuses("Echo:", timeout=0.2)


def test_ctrl_x_ctrl_e_edits_the_line_in_the_editor(start, editor):
    session = start(VISUAL=editor('sed -i s/old/new/ "$1"\n'))
    session.send("/echo old" + ctrl("X") + ctrl("E"))
    session.expect("/echo new")
    session.enter("")
    session.expects_echo("new")


def test_editor_is_used_when_there_is_no_visual(start, editor):
    session = start(EDITOR=editor('sed -i s/old/new/ "$1"\n'))
    session.send("/echo old" + ctrl("X") + ctrl("E"))
    session.expect("/echo new")


def test_the_editor_finds_a_private_file_and_a_restored_terminal(start, editor, tmp_path):
    script = f'stat -c "%a %n" "$1" > {tmp_path}/seen\nstty -a >> {tmp_path}/seen\n'
    session = start(VISUAL=editor(script))
    session.send("/echo x" + ctrl("X") + ctrl("E"))
    seen = tmp_path / "seen"
    words = until(lambda: seen.exists() and "icanon" in seen.read_text() and seen.read_text()).split()
    assert words[0] == "600"
    assert "icanon" in words and "echo" in words
    session.enter("")
    session.expects_echo("x")
    assert not (tmp_path / words[1]).exists()


@pytest.mark.parametrize("failing", ["exit 3\n", None])
def test_an_editor_that_fails_leaves_the_line_alone(start, editor, failing):
    session = start(VISUAL=editor(failing) if failing else "/nonexistent/editor")
    session.send("/echo kept" + ctrl("X") + ctrl("E"))
    session.expect("editor .* (?:ended with|was not found)")
    session.expect("> /echo kept")
    session.enter("")
    session.expects_echo("kept")
