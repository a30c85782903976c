# SPDX-License-Identifier: GPL-3.0-or-later
"""Without a terminal: pipes, files, and output that cannot be written."""

import os
import signal
import subprocess

import pytest
from session import DEADLINE, echoes_in, room, until


def test_commands_come_from_a_pipe(piped):
    result = piped("/echo one\n/echo two\n")
    assert echoes_in(result.stdout) == ["one", "two"]
    assert result.returncode == 0


def test_nothing_typed_and_no_prompt_is_echoed(piped):
    output = piped("/echo one\n").stdout.decode()
    assert "/echo one" not in output
    assert not any(line.startswith("> ") for line in output.splitlines())


def test_no_escape_sequence_is_written(piped):
    result = piped("/help\n/echo one\n")
    assert b"\x1b" not in result.stdout + result.stderr


@pytest.mark.parametrize("text, wanted", [
    ("/echo one\r\n/echo two\r\n", ["one", "two"]),
    ("/echo one\n/echo two", ["one", "two"]),
    ("\n\n/echo one\n\n", ["one"]),
    ("\ufeff/echo one\n", ["one"]),
], ids=["CRLF", "no last newline", "empty lines", "byte order mark"])
def test_line_ends_of_every_kind(piped, text, wanted):
    result = piped(text)
    assert echoes_in(result.stdout) == wanted
    assert result.returncode == 0


def test_an_input_that_nobody_can_give_is_64_and_never_a_hang(piped):
    result = piped("")
    assert result.returncode == 64
    assert result.stderr.strip()


@pytest.mark.parametrize("text", ["x" * 10_000, "漢" * 10_000, "y" * 1_048_576], ids=["10,000", "wide", "1 MB"])
def test_long_lines_are_taken_whole(piped, text):
    assert echoes_in(piped(f"/echo {text}\n").stdout) == [text]


@pytest.mark.parametrize("text", ["é漢🙂", "e\u0301", "👨‍👩‍👧", "שלום"])
def test_text_of_every_script_passes(piped, text):
    assert echoes_in(piped(f"/echo {text}\n", changes={"LC_ALL": "C"}).stdout) == [text]


def test_a_character_cut_between_two_writes_is_put_together(environment, home):
    with subprocess.Popen(
        room(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=home) as process:
        for byte in "/echo 漢🙂\n".encode():
            os.write(process.stdin.fileno(), bytes([byte]))
        output, _ = process.communicate(timeout=DEADLINE)
    assert echoes_in(output) == ["漢🙂"]


@pytest.mark.parametrize("bad", [b"\xff\xfe", b"a\x00b", b"\xc3", b"\xed\xa0\x80"], ids=["bytes", "NUL", "cut", "surrogate"])
def test_bytes_that_are_no_text_are_refused_with_the_line(piped, bad):
    result = piped(b"/echo fine\n/echo " + bad + b"\n")
    assert b"line 2" in result.stdout + result.stderr
    assert echoes_in(result.stdout) == ["fine"]
    assert result.returncode == 65


def test_escapes_in_text_are_shown_and_not_obeyed(piped):
    output = piped("/echo \x1b[31mred\u202e\n").stdout
    assert b"\x1b" not in output
    assert "\u202e" not in output.decode()
    assert b"\\u{1B}[31mred\\u{202E}" in output


def test_an_unknown_command_is_named_and_the_rest_goes_on(piped):
    result = piped("/eco one\n/echo two\n")
    assert b"/echo" in result.stdout + result.stderr
    assert echoes_in(result.stdout) == ["two"]


def test_a_pipe_leaves_no_history(piped, history):
    piped("/echo one\n")
    assert not history.exists() or history.read_text() == ""


@pytest.mark.parametrize("where", ["/dev/full", "closed"])
def test_output_that_cannot_be_written_is_74(environment, home, where):
    command = "exec " + " ".join(room()) + (" >/dev/full" if where == "/dev/full" else " >&-")
    result = subprocess.run(
        ["sh", "-c", command], input=b"/echo one\n/echo two\n", env=environment, cwd=home, stderr=subprocess.PIPE,
        timeout=DEADLINE, check=False)
    assert result.returncode == 74
    assert result.stderr.strip()


def test_a_reader_that_leaves_ends_it_quietly(environment, home):
    lines = "".join(f"/echo {number}\n" for number in range(5_000))
    result = subprocess.run(
        ["bash", "-c", " ".join(room()) + " | head -1; exit ${PIPESTATUS[0]}"], input=lines.encode(),
        env=environment, cwd=home, capture_output=True, timeout=DEADLINE, check=False)
    assert result.returncode in (0, 141)
    assert result.stderr == b""


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGHUP])
def test_a_signal_to_leave_is_obeyed_on_a_pipe(environment, home, number):
    with subprocess.Popen(
        room(), stdin=subprocess.PIPE, stdout=subprocess.PIPE, env=environment, cwd=home) as process:
        process.stdin.write(b"/echo ready\n")
        process.stdin.flush()
        seen = b""
        while "Echo: “ready”".encode() not in seen:
            seen += os.read(process.stdout.fileno(), 4096)
        process.send_signal(number)
        until(lambda: process.poll() is not None, deadline=2)


def test_batch_on_a_terminal_edits_nothing(start):
    session = start("--batch", prompt=False)
    session.enter("/echo one")
    session.expect("Echo: “one”")
    assert b"\x1b" not in session.bytes


def test_quit_ends_a_pipe_before_its_end(piped):
    result = piped("/echo one\n/quit\n/echo two\n")
    assert echoes_in(result.stdout) == ["one"]
    assert result.returncode == 0
