# SPDX-License-Identifier: GPL-3.0-or-later
"""Files, folders and outputs as they should not be: told plainly, with the right exit code, and nothing is overwritten."""
import contextlib
import hashlib
import os
import shutil
import sqlite3
import subprocess
from pathlib import Path

import pytest

from harness import Home

SIZE_OF_FIRST_PAGES = 8192


def digest(path: Path) -> str:
    return hashlib.sha256(path.read_bytes()).hexdigest()


def must_be_plain(done: subprocess.CompletedProcess) -> None:
    """A message for a person: what it is about, and what to do; no trace of the inside."""
    assert done.stderr.startswith("ilp: "), done.stderr
    assert "hint:" in done.stderr, done.stderr
    for inside in ("Fatal error", "Swift/", "GRDB", "stack", "0x", "SQLITE_", "Optional("):
        assert inside not in done.stderr, done.stderr


def garbage(file: Path, _: Home) -> None:
    file.write_bytes(bytes(range(256)) * 64)


def text(file: Path, _: Home) -> None:
    file.write_text("a letter to the parents\n", encoding="utf-8")


def of_another_program(file: Path, _: Home) -> None:
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript("pragma application_id = 7; create table bird (name text); insert into bird values ('owl')")


def truncated(file: Path, used: Home) -> None:
    file.write_bytes(used.database.read_bytes()[:SIZE_OF_FIRST_PAGES])


def with_a_page_of_noise(file: Path, used: Home) -> None:
    whole = bytearray(used.database.read_bytes())
    whole[4096:SIZE_OF_FIRST_PAGES] = b"\xa5" * 4096
    file.write_bytes(whole)


def of_a_newer_program(file: Path, used: Home) -> None:
    shutil.copy(used.database, file)
    with contextlib.closing(sqlite3.connect(file)) as database:
        database.executescript("pragma user_version = 4711")


@pytest.fixture(scope="module")
def used(tmp_path_factory) -> Home:
    """A home with a plan in it."""
    home = Home(tmp_path_factory.mktemp("used"))
    done = home.run("chat", "--flow", "employee-development", typed="Dana Reyes\nMaria Lopez\nDana\n")
    assert done.returncode == 0, done.stderr
    return home


@pytest.mark.parametrize("command", [("plan", "list"), ("chat", "--flow", "scratch"), ("due",)], ids=" ".join)
@pytest.mark.parametrize("make", [
    garbage, text, of_another_program, truncated, with_a_page_of_noise, of_a_newer_program,
], ids=lambda make: make.__name__)
def test_a_file_that_is_no_plan_file_is_refused_and_left_alone(home, used, make, command):
    home.data.mkdir(parents=True)
    make(home.database, used)
    before = digest(home.database)
    done = home.run(*command)
    assert done.returncode == 65, done.stdout + done.stderr
    assert str(home.database) in done.stderr
    must_be_plain(done)
    assert digest(home.database) == before
    assert sorted(os.listdir(home.data)) == ["plans.db"]


@pytest.mark.parametrize("make", [os.mkdir, os.mkfifo], ids=["folder", "pipe"])
def test_a_plan_file_that_is_no_file_is_refused(home, make):
    home.data.mkdir(parents=True)
    make(home.database)
    done = home.run("plan", "list")
    assert done.returncode == 66
    assert str(home.database) in done.stderr
    must_be_plain(done)


def test_a_changed_byte_in_a_plan_is_noticed(home, used):
    home.data.mkdir(parents=True)
    whole = used.database.read_bytes()
    assert whole.count(b"Dana Reyes") > 1
    home.database.write_bytes(whole.replace(b"Dana Reyes", b"Dana Ropes"))
    done = home.run("verify")
    assert done.returncode == 65, done.stdout + done.stderr
    assert "its text is not what was saved" in done.stdout


def as_nobody(home: Home, *arguments: str, **options) -> subprocess.CompletedProcess:
    """Runs the program as a user who owns nothing here; root may write everywhere."""
    if os.getuid() != 0:
        return home.run(*arguments, **options)
    program = home.path / "ilp"
    shutil.copy(home.command()[0], program)
    for folder in home.path.parents:
        if not os.access(folder, os.X_OK) or folder.stat().st_mode & 0o001 == 0:
            with contextlib.suppress(PermissionError):
                folder.chmod(folder.stat().st_mode | 0o001)
    done = subprocess.run(
        ["setpriv", "--reuid=65534", "--regid=65534", "--clear-groups", program, *arguments, "--today", home.today],
        env=home.environment, cwd="/", input=options.get("typed", "").encode(), capture_output=True, check=False,
        timeout=30)
    done.stdout, done.stderr = done.stdout.decode(), done.stderr.decode()
    return done


def test_in_a_home_that_cannot_be_written_saving_says_why(home):
    home.path.chmod(0o555)
    done = as_nobody(home, "chat", "--flow", "employee-development", typed="Dana Reyes\n")
    home.path.chmod(0o755)
    assert done.returncode == 74, done.stdout + done.stderr
    assert "not saved" in done.stdout and "permission denied" in done.stdout
    assert not home.data.exists()


def test_in_a_home_that_cannot_be_written_reading_works(home, used):
    shutil.copytree(used.data, home.data)
    for path in (home.path, home.data.parent, home.data):
        path.chmod(0o555)
    home.database.chmod(0o444)
    done = as_nobody(home, "plan", "list")
    assert done.returncode == 0, done.stderr
    assert "Dana" in done.stdout


@pytest.mark.parametrize("home_variable", [None, "", "not/absolute", "/dev/null/at/all"])
def test_without_a_usable_home_reading_works_and_saving_says_why(home, home_variable):
    kept = {name: value for name, value in home.environment.items() if not name.startswith("XDG_") and name != "HOME"}
    environment = kept if home_variable is None else {**kept, "HOME": home_variable}
    found = home.run("recommend", "reads slowly", env=environment)
    assert found.returncode == 0, found.stderr
    kept = home.run("chat", "--flow", "employee-development", typed="Dana Reyes\n", env=environment)
    assert kept.returncode == 74, kept.stdout + kept.stderr
    assert "not saved" in kept.stdout
    assert (home_variable or "").startswith("/") or "HOME is not set" in kept.stdout


@pytest.mark.parametrize("variable", ["XDG_DATA_HOME", "XDG_STATE_HOME", "XDG_CONFIG_HOME", "XDG_CACHE_HOME"])
@pytest.mark.parametrize("value", ["../elsewhere", "\x01", "/dev/null"])
def test_a_hostile_xdg_folder_breaks_nothing(home, variable, value):
    done = home.run("recommend", "reads slowly", env={**home.environment, variable: value})
    assert done.returncode == 0, done.stderr
    assert not (home.path / "elsewhere").exists()


COMMANDS_THAT_PRINT = [("--help",), ("recommend", "reads slowly"), ("flow", "list"), ("schema", "plan"), ("--version",)]


@pytest.mark.parametrize("command", COMMANDS_THAT_PRINT, ids=" ".join)
def test_a_full_output_is_an_error(home, command):
    with open("/dev/full", "wb") as full:
        done = home.run(*command, stdout=full)
    assert done.returncode == 74, done.stderr
    assert "ilp: " in done.stderr


@pytest.mark.parametrize("command", COMMANDS_THAT_PRINT, ids=" ".join)
def test_a_closed_output_is_an_error(home, command):
    shell = ["/bin/sh", "-c", '"$0" "$@" >&-', *home.command(*command)]
    done = subprocess.run(shell, env=home.environment, capture_output=True, check=False, timeout=30)
    assert done.returncode == 74, done.stderr


@pytest.mark.parametrize("command", [("schema", "plan"), ("recommend", "reads slowly"), ("corpus", "list")], ids=" ".join)
def test_a_reader_who_has_seen_enough_is_no_error(home, command):
    shell = ["/bin/bash", "-c", 'set -o pipefail; "$0" "$@" | head -n 1', *home.command(*command)]
    done = subprocess.run(shell, env=home.environment, capture_output=True, check=False, timeout=30)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.count(b"\n") == 1


def test_errors_to_a_closed_place_end_with_their_code(home):
    shell = ["/bin/sh", "-c", '"$0" "$@" 2>&-', *home.command("plan", "show", "nobody")]
    done = subprocess.run(shell, env=home.environment, capture_output=True, check=False, timeout=30)
    assert done.returncode == 66


@pytest.fixture
def tiny_disk(tmp_path):
    """A file system of half a megabyte."""
    if os.getuid() != 0:
        pytest.skip("only root can mount a small disk")
    place = tmp_path / "tiny"
    place.mkdir()
    mounted = subprocess.run(["mount", "-t", "tmpfs", "-o", "size=512k,mode=0755", "tmpfs", place], check=False)
    if mounted.returncode != 0:
        pytest.skip("no small disk can be mounted here")
    yield place
    subprocess.run(["umount", "-l", place], check=True)


def fill(place: Path) -> Path:
    ballast = place / "ballast"
    with contextlib.suppress(OSError), open(ballast, "wb", buffering=0) as file:
        while True:
            file.write(b"\0" * 1024)
    return ballast


def test_a_full_disk_keeps_what_was_saved(tiny_disk):
    home = Home(tiny_disk / "home")
    first = home.run("chat", "--flow", "employee-development", typed="Dana Reyes\nMaria Lopez\n")
    assert first.returncode == 0, first.stderr
    before = home.journal()
    ballast = fill(tiny_disk)
    done = home.run("chat", typed="yes\n" + "Dana " * 4000 + "\n")
    assert done.returncode == 74, done.stdout + done.stderr
    assert "not saved" in done.stdout + done.stderr
    ballast.unlink()
    assert home.run("verify").returncode == 0
    assert home.journal() == before


def test_on_a_full_disk_an_answer_waits_until_there_is_room(tiny_disk):
    from harness import Sitting

    home = Home(tiny_disk / "home")
    with Sitting(home, "chat", "--flow", "employee-development") as sitting:
        sitting.shown()
        sitting.answer("Dana Reyes")
        ballast = fill(tiny_disk)
        shown = sitting.answer("Maria Lopez")
        assert "not saved, still in memory" in shown
        ballast.unlink()
        sitting.answer("")
        sitting.leave()
    assert "Maria Lopez" in "".join(home.journal())
    assert home.run("verify").returncode == 0


def test_a_new_plan_file_is_for_its_owner_only(home):
    home.run("chat", "--flow", "employee-development", typed="Dana Reyes\n", umask=0)
    assert home.database.stat().st_mode & 0o777 == 0o600
    assert home.data.stat().st_mode & 0o777 == 0o700
