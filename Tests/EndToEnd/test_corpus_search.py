# SPDX-License-Identifier: GPL-3.0-or-later
"""Documents of one's own: an index file is made, searched, refused when damaged, and never half made."""
import fcntl
import json
import os
import resource
import random
import re
import shutil
import signal
import struct
import subprocess
import termios
import time

import pytest
from harness.home import DEADLINE

DOCUMENTS = [
    {"_id": "a", "title": "Reading slowly", "text": "word by word"},
    {"_id": "b", "title": "Fractions", "text": "parts of a whole on a line"},
    {"_id": "c", "title": "", "text": "a story of reading and of comprehension"},
]


def lines(rows) -> str:
    return "".join(json.dumps(row) + "\n" for row in rows)


def indexed(home, rows=DOCUMENTS):
    (home.path / "docs.jsonl").write_text(lines(rows), encoding="utf-8")
    done = home.run("corpus", "index", "docs.jsonl", "--to", "index")
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return home.path / "index"


def test_a_run_has_the_columns_of_trec(home):
    indexed(home)
    (home.path / "q.jsonl").write_text(lines([{"_id": "q1", "text": "readnig"}, {"_id": "q2", "text": ""}]))
    done = home.run("corpus", "search", "index", "--queries", "q.jsonl", "--top", "2", "--trec", "mine", "--timing")
    assert done.returncode == 0, done.stderr
    rows = [line.split(" ") for line in done.stdout.splitlines()]
    assert [(row[0], row[1], row[3], row[5]) for row in rows] == [("q1", "Q0", "1", "mine"), ("q1", "Q0", "2", "mine")]
    assert {row[2] for row in rows} == {"a", "c"}
    assert float(rows[0][4]) >= float(rows[1][4])
    assert "2 queries: median" in done.stderr


def test_one_query_is_answered_for_people_and_for_programs(home):
    indexed(home)
    done = home.run("corpus", "search", "index", "comprehenshun")
    assert "searching for comprehension (comprehenshun)" in done.stdout
    found = json.loads(home.run("corpus", "search", "index", "fractions", "--json").stdout)["queries"][0]["hits"]
    assert found[0]["id"] == "b"
    unfolded = home.run("corpus", "search", "index", "fractions", "--explain").stdout
    assert "idf, 1 of 3 documents have the term" in unfolded


def test_documents_come_through_a_pipe(home):
    done = home.run("corpus", "index", "-", "--to", "index", typed=lines(DOCUMENTS))
    assert done.returncode == 0, done.stderr
    assert "1  b" in home.run("corpus", "search", "index", "fractions").stdout


def test_bad_lines_are_told_and_nothing_is_made(home):
    (home.path / "docs.jsonl").write_text('{"_id": "1", "text": "x"}\n{"_id": "a\\tb", "text": "x"}\nnothing\n')
    done = home.run("corpus", "index", "docs.jsonl", "--to", "index")
    assert done.returncode == 65
    assert "docs.jsonl:2:" in done.stderr and "docs.jsonl:3:" in done.stderr
    assert not (home.path / "index").exists()
    done = home.run("corpus", "index", "docs.jsonl", "--to", "index", "--skip-bad")
    assert done.returncode == 0 and "2 lines left out" in done.stderr


def test_a_damaged_index_is_refused(home):
    index = indexed(home)
    whole = index.read_bytes()
    for bad in (whole[:100], whole[:-1], b"", whole[:20_000] + b"\xff" + whole[20_001:], b"\0" * len(whole)):
        index.write_bytes(bad)
        done = home.run("corpus", "search", "index", "fractions reading")
        assert done.returncode == 65, done.stderr
        assert done.stdout == "" and "hint:" in done.stderr


def test_ctrl_c_leaves_no_half_index(home):
    rows = ({"_id": str(number), "text": f"w{number} w{number % 97} w{number % 13}"} for number in range(400_000))
    (home.path / "docs.jsonl").write_text(lines(rows))
    child = subprocess.Popen(
        home.command("corpus", "index", "docs.jsonl", "--to", "index"), env=home.environment, cwd=home.path,
        stderr=subprocess.PIPE)
    while child.poll() is None and not list(home.path.glob(".index.partial-*")):
        time.sleep(0.005)
    child.send_signal(signal.SIGINT)
    _, errors = child.communicate(timeout=DEADLINE)
    assert child.returncode == 130, errors
    assert b"stopped" in errors
    assert [path.name for path in home.path.iterdir() if path.is_file()] == ["docs.jsonl"]


def begun(home):
    """A run that waits for more documents."""
    child = subprocess.Popen(
        home.command("corpus", "index", "-", "--to", "index"), env=home.environment, cwd=home.path,
        stdin=subprocess.PIPE, stderr=subprocess.PIPE)
    while child.poll() is None and not list(home.path.glob(f".index.partial-{child.pid}")):
        time.sleep(0.005)
    return child


def test_what_a_killed_run_left_goes_away_and_a_living_one_goes_on(home):
    killed = begun(home)
    killed.kill()
    killed.communicate(timeout=DEADLINE)
    living = begun(home)
    names = [path.name for path in home.path.glob(".index.partial-*")]
    assert names == [f".index.partial-{living.pid}"]
    indexed(home)
    assert [path.name for path in home.path.glob(".index.partial-*")] == names
    _, errors = living.communicate(lines([{"_id": "late", "text": "fractions"}]).encode(), timeout=DEADLINE)
    assert living.returncode == 0, errors
    assert "1  late" in home.run("corpus", "search", "index", "fractions").stdout
    assert not list(home.path.glob(".index.partial-*"))


@pytest.mark.parametrize("memory", ["128", "8"])
def test_too_little_memory_is_told_with_the_remedy(home, memory):
    rows = ({"_id": str(number), "text": f"w{number} x{number * 7} y{number * 3}"} for number in range(600_000))
    (home.path / "docs.jsonl").write_text(lines(rows))
    size = os.path.getsize(home.command()[0])
    done = subprocess.run(
        home.command("corpus", "index", "docs.jsonl", "--to", "index", "--memory", memory), env=home.environment,
        cwd=home.path, capture_output=True, text=True, timeout=DEADLINE,
        preexec_fn=lambda: resource.setrlimit(resource.RLIMIT_AS, (size + 60_000_000, size + 60_000_000)))
    assert done.returncode == 69, done.stderr
    assert "memory" in done.stderr and "--memory" in done.stderr
    assert not (home.path / "index").exists()


@pytest.mark.parametrize("columns", [80, 40, 25])
def test_progress_stays_in_one_line_of_the_screen_and_goes_away(home, columns):
    rows = ({"_id": str(number), "text": f"w{number} w{number % 97} w{number % 13}"} for number in range(60_000))
    (home.path / "docs.jsonl").write_text(lines(rows))
    ours, theirs = os.openpty()
    fcntl.ioctl(theirs, termios.TIOCSWINSZ, struct.pack("HHHH", 12, columns, 0, 0))
    child = subprocess.Popen(
        home.command("corpus", "index", "docs.jsonl", "--to", "index", "--memory", "1"), cwd=home.path, stderr=theirs,
        env={**home.environment, "TERM": "xterm-256color"})
    os.close(theirs)
    shown = b""
    while True:
        try:
            part = os.read(ours, 65_536)
        except OSError:
            break
        if not part:
            break
        shown += part
    os.close(ours)
    assert child.wait(timeout=DEADLINE) == 0
    *pieces, rest = shown.decode().split("\r\x1b[K")
    assert any(piece.startswith("reading: ") for piece in pieces)
    assert all(len(piece) < columns for piece in pieces), pieces
    assert rest == "60000 documents indexed in index\r\n"


def test_a_corpus_larger_than_what_the_program_holds_goes_through(home):
    words, dice = [f"w{number}x" for number in range(30_000)], random.Random(5)
    with (home.path / "docs.jsonl").open("w") as file:
        for number in range(2_500):
            file.write(json.dumps({"_id": f"d{number}", "text": " ".join(dice.choices(words, k=6_000))}) + "\n")
    size = (home.path / "docs.jsonl").stat().st_size
    child = subprocess.Popen(
        home.command("corpus", "index", "docs.jsonl", "--to", "index", "--memory", "1"), env=home.environment,
        cwd=home.path, stderr=subprocess.PIPE)
    most = 0
    while child.poll() is None:
        try:
            with open(f"/proc/{child.pid}/status", encoding="ascii") as status:
                most = max(most, int((re.search(r"VmHWM:\s+(\d+)", status.read()) or [0, 0])[1]) * 1024)
        except (FileNotFoundError, ProcessLookupError):
            pass
        time.sleep(0.01)
    assert child.returncode == 0, child.stderr.read()
    # Its postings alone would take more than this, 8 bytes each.
    assert 10_000_000 < most < size / 2, f"{most} of {size} bytes"
    assert sorted(path.name for path in home.path.iterdir() if path.is_file()) == ["docs.jsonl", "index"]
    found = json.loads(home.run("corpus", "search", "index", "w17x w4x", "--json").stdout)["queries"][0]["hits"]
    assert len(found) == 10


def test_a_recommendation_is_the_same_with_and_without_its_prepared_file(home):
    # Copied elsewhere, the program has no prepared files beside it.
    alone = home.path / "alone" / "ilp"
    alone.parent.mkdir()
    shutil.copy(home.command()[0], alone)

    def asked() -> str:
        done = subprocess.run(
            [str(alone), "recommend", "--json", "reads slowly, word by word"], env=home.environment, cwd=home.path,
            capture_output=True, check=True, timeout=DEADLINE)
        return done.stdout.decode()

    first = asked()
    kept = list((home.path / "cache" / "ilp").glob("*.shelf"))
    assert len(kept) == 1 and kept[0].stat().st_mode & 0o077 == 0
    assert asked() == first
    kept[0].write_bytes(kept[0].read_bytes()[:-100])
    assert asked() == first
    whole = kept[0].read_bytes()
    for page in (1, 2):
        damaged = bytearray(whole)
        damaged[page * 4096 + 100 :: 4096] = b"\xff" * len(damaged[page * 4096 + 100 :: 4096])
        kept[0].write_bytes(damaged)
        assert asked() == first
        assert kept[0].read_bytes() == whole
    kept[0].unlink()
    kept[0].parent.chmod(0o500)
    assert asked() == first
    kept[0].parent.chmod(0o700)
