# SPDX-License-Identifier: GPL-3.0-or-later
"""Typing and changing a line, with the keys of emacs and vi, in any script."""

import pytest
from session import BACKSPACE, DELETE, DOWN, END, ENTER, ESCAPE, HOME, LEFT, RIGHT, UP, alt, ctrl, until

EMACS = {
    "plain typing": ("/echo hello", "hello"),
    "left arrow": ("/echo ab" + LEFT + "X", "aXb"),
    "right arrow": ("/echo ab" + LEFT * 2 + RIGHT + "X", "aXb"),
    "Home": ("echo x" + HOME + "/", "x"),
    "End": ("/echo ab" + LEFT * 2 + END + "c", "abc"),
    "Delete": ("/echo axb" + LEFT * 2 + DELETE, "ab"),
    "Backspace": ("/echo abx" + BACKSPACE, "ab"),
    "Ctrl-H": ("/echo abx" + ctrl("H"), "ab"),
    "Ctrl-A": ("echo x" + ctrl("A") + "/", "x"),
    "Ctrl-E": ("echo a" + ctrl("A") + "/" + ctrl("E") + "b", "ab"),
    "Ctrl-B": ("/echo ab" + ctrl("B") + "X", "aXb"),
    "Ctrl-F": ("/echo ab" + ctrl("B") * 2 + ctrl("F") + "X", "aXb"),
    "Ctrl-K": ("/echo keep drop" + LEFT * 5 + ctrl("K"), "keep"),
    "Ctrl-U": ("rubbish" + ctrl("U") + "/echo clean", "clean"),
    "Ctrl-W": ("/echo one two" + ctrl("W") + "three", "one three"),
    "Ctrl-Y": ("/echo one two" + ctrl("W") + ctrl("Y") + ctrl("Y"), "one twotwo"),
    "Ctrl-T": ("/echo ba" + ctrl("T"), "ab"),
    "Ctrl-D inside a line": ("/echo axb" + LEFT * 2 + ctrl("D"), "ab"),
    "Ctrl-_ takes back": ("/echo one two" + ctrl("W") + ctrl("_"), "one two"),
    "Alt-B": ("/echo one two" + alt("b") + "X", "one Xtwo"),
    "Alt-F": ("/echo one two" + ctrl("A") + alt("f") * 2 + "X", "oneX two"),
    "Alt-D": ("/echo one two" + alt("b") + alt("d") + "x", "one x"),
    "Alt-Backspace": ("/echo one two" + alt(BACKSPACE) + "x", "one x"),
    "Alt-U": ("/echo abc" + alt("b") + alt("u"), "ABC"),
    "Alt-T": ("/echo one two" + alt("t"), "two one"),
    "a count": ("/echo " + alt("3") + "a", "aaa"),
    "Ctrl-V writes a key": ("/echo a" + ctrl("V") + ctrl("I") + "b", "a\tb"),
}


@pytest.mark.parametrize("keys, wanted", EMACS.values(), ids=EMACS.keys())
def test_emacs_keys(start, keys, wanted):
    # A tab is shown as a tab, or as the spaces it stands for.
    session = start()
    session.enter(keys)
    session.expect("Echo: “" + wanted.replace("\t", r"(?:\t| +)") + "”")


VI = {
    "insert": ("/echo hello", "hello"),
    "0 and x": ("x/echo hi" + ESCAPE + "0x", "hi"),
    "cw": ("/echo old" + ESCAPE + "bcwnew", "new"),
    "dd and i": ("rubbish" + ESCAPE + "ddi/echo clean", "clean"),
    "A": ("/echo ab" + ESCAPE + "0Ac", "abc"),
    "u": ("/echo abc" + ESCAPE + "xu", "abc"),
    "r": ("/echo abx" + ESCAPE + "rc", "abc"),
}


@pytest.mark.parametrize("keys, wanted", VI.values(), ids=VI.keys())
def test_vi_keys(start, tmp_path, keys, wanted):
    inputrc = tmp_path / "inputrc"
    inputrc.write_text("set editing-mode vi\n")
    start(INPUTRC=str(inputrc)).echoes(keys, wanted)


def test_the_inputrc_of_the_home_folder_is_read(start, home):
    (home / ".inputrc").write_text('"\\C-o": "/echo from the inputrc"\n')
    start(INPUTRC=None).echoes(ctrl("O"), "from the inputrc")


def test_the_inputrc_can_speak_to_this_program_alone(start, tmp_path):
    inputrc = tmp_path / "inputrc"
    inputrc.write_text('$if ilp\n"\\C-o": "/echo for ilp"\n$else\n"\\C-o": "/echo for others"\n$endif\n')
    start(INPUTRC=str(inputrc)).echoes(ctrl("O"), "for ilp")


def test_a_broken_inputrc_does_no_harm(start, tmp_path):
    inputrc = tmp_path / "inputrc"
    inputrc.write_bytes(b"set nonsense on\n\xff\xfe $if\n\"\\C-\n")
    session = start(INPUTRC=str(inputrc), prompt=False)
    session.expect("> ")
    session.enter("/echo fine")
    session.expect("Echo: “fine”")


WIDE = {
    "an accented letter": ("/echo é", "é"),
    "a wide character": ("/echo 漢字", "漢字"),
    "an emoji": ("/echo 🙂", "🙂"),
    "a combining mark": ("/echo e\u0301a", "e\u0301a"),
    "right-to-left text": ("/echo שלום", "שלום"),
    "Backspace takes a whole é": ("/echo aé" + BACKSPACE, "a"),
    "Backspace takes a whole 漢": ("/echo a漢" + BACKSPACE, "a"),
    "Backspace takes a whole 🙂": ("/echo a🙂" + BACKSPACE, "a"),
    "arrows step over whole characters": ("/echo é漢🙂" + LEFT * 2 + "X", "éX漢🙂"),
    "Ctrl-T swaps whole characters": ("/echo 漢é" + ctrl("T"), "é漢"),
    "Ctrl-W takes a wide word": ("/echo 漢字 かな" + ctrl("W") + "x", "漢字 x"),
}


@pytest.mark.parametrize("keys, wanted", WIDE.values(), ids=WIDE.keys())
@pytest.mark.parametrize("terminal", ["xterm-256color", "dumb"])
def test_characters_of_every_width(start, terminal, keys, wanted):
    start(TERM=terminal).echoes(keys, wanted)


@pytest.mark.parametrize("locale", [{"LC_ALL": "C"}, {"LANG": None}, {"LC_ALL": "xx_YY.UTF-8"}, {"LANG": "POSIX"}])
def test_text_stays_text_in_poor_locales(start, locale):
    start(**locale).echoes("/echo é漢x" + BACKSPACE * 2 + "ñ", "éñ")


def test_the_cursor_stands_where_wide_characters_end(start):
    session = start()
    session.send("/echo 漢字🙂é")
    session.shows(lambda rows: any(row.startswith("> /echo 漢") for row in rows))
    until(lambda: (session.look(), session.terminal.cursor.x == 2 + 6 + 7)[1])


def test_a_line_of_ten_thousand_characters_is_kept_whole(start):
    start().echoes("/echo " + "0123456789" * 1_000, "0123456789" * 1_000)


def test_a_long_line_can_be_changed_at_both_ends(start):
    session = start()
    session.echoes("echo " + "x" * 10_000 + ctrl("A") + "/" + ctrl("E") + "END", "x" * 10_000 + "END")


def test_a_long_line_of_wide_characters_is_kept_whole(start):
    start().echoes("/echo " + "漢" * 3_000, "漢" * 3_000)


def test_a_long_line_is_kept_whole_on_a_dumb_terminal(start):
    start(TERM="dumb").echoes("/echo " + "y" * 10_000, "y" * 10_000)


def test_what_is_typed_ahead_is_neither_lost_nor_cut(start):
    session = start()
    session.send("/echo one" + ENTER + "/echo " + "z" * 6_000 + ENTER + "/echo three" + ENTER)
    for wanted in ("one", "z" * 6_000, "three"):
        session.expects_echo(wanted)


def test_arrows_beyond_the_ends_do_nothing(start):
    start().echoes("/echo a" + RIGHT * 5 + LEFT * 50 + DOWN + UP + DOWN + ctrl("E") + ctrl("U") + "/echo b", "b")


def test_bytes_that_are_no_text_are_named(start):
    session = start()
    session.send(b"/echo \xff\xfe\r")
    session.expect("UTF-8")
