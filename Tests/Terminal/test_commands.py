# SPDX-License-Identifier: GPL-3.0-or-later
"""The commands, as far as the empty room shows them."""

import re

import pytest
from session import ENTER, ctrl

ESSENTIAL = ["back", "edit", "example", "help", "pause", "review", "skip", "support", "unknown", "why"]


def first_column(output):
    """The commands that a page of help lists: one a line, at its beginning."""
    return sorted(re.findall(r"^\s*/([a-z]+)", output.decode().split("/help all")[0], re.M))


def test_echo_answers_with_the_text(piped):
    assert "Echo: “hello there”" in piped("/echo hello there\n").stdout.decode()


def test_the_first_page_of_help_lists_exactly_ten(piped):
    listed = first_column(piped("/help\n").stdout)
    assert [name for name in listed if name in ESSENTIAL] == ESSENTIAL
    assert len(listed) == 10


def test_a_question_mark_is_help(piped):
    assert piped("/?\n").stdout == piped("/help\n").stdout


def test_help_all_lists_every_command(piped):
    output = piped("/help all\n").stdout.decode()
    for name in "say reword where goto undo redo suggest note notes editor multi save export print resume new set " \
            "private forget history echo quit".split():
        assert f"/{name}" in output


def test_help_on_one_command_says_how_it_is_typed(piped):
    assert "/note TEXT" in piped("/help note\n").stdout.decode()


@pytest.mark.parametrize("typed", ["/ec hello", "/ech hello", "/echo hello", "/ECHO hello"])
def test_a_unique_beginning_is_enough(piped, typed):
    assert "Echo: “hello”" in piped(typed + "\n").stdout.decode()


def test_a_beginning_of_several_names_them_and_runs_none(piped):
    result = piped("/re\n")
    said = (result.stdout + result.stderr).decode()
    for name in ("review", "reword", "redo", "resume"):
        assert f"/{name}" in said


@pytest.mark.parametrize("typed, nearest", [("/ecko hi", "echo"), ("/hlep", "help"), ("/bakc", "back")])
def test_an_unknown_command_names_the_nearest_and_runs_nothing(piped, typed, nearest):
    result = piped(typed + "\n")
    said = (result.stdout + result.stderr).decode()
    assert f"/{nearest}" in said
    assert "Echo:" not in said


def test_two_slashes_write_one(piped):
    result = piped("//echo is a word\n")
    assert b"Echo:" not in result.stdout
    assert b"unknown command" not in result.stdout + result.stderr


@pytest.mark.parametrize("word", ["help", "HELP"])
def test_a_bare_word_counts_as_a_command_and_says_so(piped, word):
    result = piped(word + "\n")
    assert "/help" in (result.stdout + result.stderr).decode()
    assert "aken as" in (result.stdout + result.stderr).decode()


@pytest.mark.parametrize("word", ["back", "skip", "idk"])
def test_a_bare_word_that_moves_does_what_the_command_does(piped, word):
    command = {"idk": "unknown"}.get(word, word)
    (said, wanted) = (piped(f"{line}\n") for line in (word, f"/{command}"))
    assert b"Echo:" not in said.stdout
    assert said.stdout == wanted.stdout


def test_a_bare_quit_leaves(piped):
    result = piped("quit\n/echo after\n")
    assert b"Echo:" not in result.stdout
    assert result.returncode == 0


def test_a_bare_word_with_more_words_is_no_command(piped):
    assert "aken as" not in piped("help me with reading\n").stdout.decode()


def test_notes_are_kept_and_listed(piped):
    result = piped("/note first thing\n/note second thing\n/notes\n").stdout.decode()
    assert result.rindex("first thing") < result.rindex("second thing")


def test_notes_without_any_say_so(piped):
    assert "no notes" in piped("/notes\n").stdout.decode().lower()


def test_a_note_without_words_asks_for_them(piped):
    result = piped("/note\n/echo next\n")
    assert "/note" in (result.stdout + result.stderr).decode()
    assert "Echo: “next”" in result.stdout.decode()


def test_wide_and_long_notes_are_kept_whole(piped):
    assert "é漢🙂" in piped("/note é漢🙂\n/notes\n").stdout.decode()


def test_notes_survive_the_end_of_the_session(start):
    session = start()
    session.enter("/note keep me")
    session.expect_prompt()
    session.send(ctrl("D"))
    session.ends()
    again = start()
    again.enter("/notes")
    again.expect("keep me")


@pytest.mark.parametrize("command", ["/pause", "/quit", "quit"])
def test_leaving_says_how_to_come_back(start, command):
    session = start()
    session.enter(command)
    session.expect("saved; resume with")
    assert session.ends() == 0


@pytest.mark.parametrize("command", ["/skip", "/back", "/why", "/where", "/review", "/undo", "/example", "/print",
                                     "/support", "/save", "/redo", "/reword", "/resume", "/set help brief"])
def test_every_command_answers_in_the_empty_room(start, command):
    session = start()
    session.enter(command)
    session.expect(r"\n[^\r\n]*\w")
    session.expect_prompt()
    session.echoes("/echo next", "next")


@pytest.mark.parametrize("line", ["/", "/ ", "//", "/ echo", "   ", "/123", "/é", "/" + "x" * 5_000])
def test_odd_lines_do_no_harm(piped, line):
    result = piped(line + "\n/echo next\n")
    assert "Echo: “next”" in result.stdout.decode()
    assert result.returncode == 0


def test_text_after_the_command_keeps_its_inner_spaces(piped):
    assert "Echo: “two  spaces”" in piped("/echo two  spaces\n").stdout.decode()


def test_an_unknown_flow_is_refused(start):
    session = start("--flow", "nonesuch", prompt=False)
    session.expect("nonesuch")
    assert session.ends() != 0


def test_answers_are_met_with_a_hint(start):
    session = start()
    session.send("just words" + ENTER)
    session.expect("/help|/echo")
