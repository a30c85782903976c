# SPDX-License-Identifier: GPL-3.0-or-later
"""Tab: commands, and files only where a file is wanted."""

from session import ENTER, TAB, ctrl


def test_tab_completes_a_command(start):
    start().echoes("/ec" + TAB + "done", "done")


def test_tab_completes_in_a_dumb_terminal(start):
    start(TERM="dumb").echoes("/ec" + TAB + "done", "done")


def test_two_tabs_list_what_is_possible(start):
    session = start()
    session.send("/re" + TAB + TAB)
    session.shows(lambda rows: all(any(name in row for row in rows) for name in ("/redo", "/resume", "/reword")))
    session.send(ctrl("U"))
    session.echoes("/echo next", "next")


def test_tab_after_a_slash_offers_every_command(start):
    session = start()
    session.send("/" + TAB + TAB)
    names = ("/back", "/help", "/why")
    session.shows(lambda rows: all(any(name in row for row in rows) for name in names))


def test_tab_goes_as_far_as_all_agree(start):
    session = start()
    session.send("/no" + TAB)
    session.shows(lambda rows: "> /note" in rows)
    session.send(TAB + TAB)
    session.expect("/notes")


def test_tab_never_offers_files_in_an_answer(start, home):
    (home / "unmistakable.txt").touch()
    session = start()
    session.send("unmis" + TAB + TAB)
    session.refuses("unmistakable")
    session.send(ctrl("U"))
    session.echoes("/echo unmis" + TAB + TAB + "x", "unmisx")


def test_tab_offers_files_after_export(start, home):
    (home / "unmistakable.md").touch()
    session = start()
    session.send("/export unmis" + TAB)
    session.expect("unmistakable.md")


def test_tab_goes_into_folders_and_keeps_spaces(start, home):
    (home / "deep").mkdir()
    (home / "deep" / "my plan.md").touch()
    session = start()
    session.send("/export de" + TAB)
    session.expect("deep/")
    session.send("my pl" + TAB)
    session.shows(lambda rows: any("/export deep/my plan.md" in row for row in rows))


def test_tab_on_an_empty_line_does_no_harm(start):
    session = start()
    session.send(TAB + TAB)
    session.echoes(ctrl("U") + "/echo x", "x")


def test_tab_on_an_unknown_command_changes_nothing(start):
    session = start()
    session.send("/zzz" + TAB + TAB + ctrl("U"))
    session.echoes("/echo x", "x")


def test_tab_in_the_middle_keeps_the_rest(start):
    session = start()
    session.send("/ec rest" + ctrl("A") + "\x1b[C" * 3 + TAB)
    session.send(ENTER)
    session.expect("Echo: “ *rest”")
