# SPDX-License-Identifier: GPL-3.0-or-later
"""A test language made from all texts shows which words do not come from the language: they stand without brackets and accents."""
import datetime
import functools
import importlib.machinery
import importlib.util
import json
import re
import subprocess
import sys
from pathlib import Path

import pytest
import yaml

from harness import Home
from talks import TALKS

ROOT = Path(__file__).resolve().parents[2]
TAG = "ar-XA"


def script(name: str):
    """A script of the project as a module."""
    loader = importlib.machinery.SourceFileLoader(name.replace("-", "_"), str(ROOT / "scripts" / name))
    module = importlib.util.module_from_spec(importlib.util.spec_from_loader(loader.name, loader))
    loader.exec_module(module)
    return module


PSEUDO = script("pseudo-language")


@pytest.fixture(scope="module")
def words(tmp_path_factory) -> Path:
    """A folder of prompts with the test language, made afresh."""
    folder = tmp_path_factory.mktemp("prompts")
    done = subprocess.run([sys.executable, ROOT / "scripts/pseudo-language", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    return folder


@pytest.fixture
def speaking(words, tmp_path) -> Home:
    """A home in which the test language is spoken."""
    return Home(tmp_path / "home", ILP_LANGUAGE=TAG, ILP_PROMPTS=str(words))


class Words:
    """Words that may stand without marks, one by one and in pairs: those that somebody typed, or that are names of things."""

    def __init__(self, *texts: str):
        self.single: set[str] = set()
        self.pairs: set[tuple[str, str]] = set()
        self.alone: set[str] = set()
        for text in texts:
            for run in runs(text):
                self.single |= set(run)
                self.pairs |= set(zip(run, run[1:]))
                self.alone |= set(run) if len(run) == 1 else set()


def runs(text: str) -> list[list[str]]:
    """The stretches of words between marks, signs, numbers and wide gaps."""
    return [found for run in re.split(r"[^a-z\s'\u2019-]+|\s{2,}", text.lower()) if (found := re.findall(r"[a-z]{2,}", run))]


@functools.cache
def corpora() -> Words:
    """The words of the corpora: they are shown as they were written."""
    texts: list[str] = []

    def walk(value):
        if isinstance(value, dict):
            for held in value.values():
                walk(held)
        elif isinstance(value, list):
            for held in value:
                walk(held)
        elif value is not None:
            texts.append(str(value))

    for path in (ROOT / "corpora").rglob("*.yaml"):
        walk(yaml.load(path.read_text("utf-8"), Loader=getattr(yaml, "CSafeLoader", yaml.SafeLoader)))
    return Words(*texts)


@functools.cache
def names() -> Words:
    """What stays in English: names of commands, ids, and values that are typed."""
    texts = [PSEUDO.COMMANDS.replace("|", " . "), VALUES]
    for path in (ROOT / "prompts").rglob("*.yaml"):
        if "languages" not in path.relative_to(ROOT).parts:
            texts += re.findall(r"\b(?:id|flow|section|list|kind|signpost|type): ([a-z][a-z0-9-]*)", path.read_text("utf-8"))
    return Words(*texts)


#: Words that join others: beside them it counts what was joined.
SMALL = {"is", "of", "to", "the", "by", "in", "and", "or", "for", "with", "on"}

VALUES = """help . scratch . elementary . middle . high . college . adult . plain . brief . normal . full . student . employee . new-hire .
none . low . medium . high . strong . moderate . promising . practice . unrated . negative . age . audience . interventions .
accommodations . measures . text . markdown . json . findings . question . tester . continue . change . raise . fade . end . baseline .
intervention . fade-out . trend . consecutive-points . median . level . utc . iep . en . tau .
html . db . iep"""


def hard_wired(output: str, own: Words, shown: Words | None = None) -> list[str]:
    """Words that are neither marked, nor typed by somebody, nor names, nor stand in what is shown from the corpora."""
    text = re.sub(r"⟦[^⟦⟧]*⟧", " ¦ ", re.sub(r"\b[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}\b|\b[0-9a-f]{8}\b|[a-zA-Z]*…|https?:\S+(?:\n\s*\S*/\S*)?", " ¦ ", output))
    # In tables brackets of several columns stand in each other; their words are known by their accents.
    text = re.sub(r"\w*[À-ž⟦⟧]\w*", " ¦ ", text)
    # A word that is cut at the end of a line.
    text = re.sub(r"[a-zA-Z]+-\n\s*[a-zA-Z]+", " ¦ ", text)
    text = PSEUDO.KEPT.sub(lambda kept: kept[0] if kept[0].isspace() else " ¦ ", text)
    known = own.single | names().single
    sources = [own, names(), *([shown] if shown else [])]
    wrong = []
    for run in runs(re.sub(r"[^\S\n]*\n\s*", " ", text)):
        # What stands alone is no stretch of a text from the corpora.
        more = (shown.single if len(run) > 1 else shown.alone) if shown else set()
        wrong += [word for word in run if word not in known and word not in more]
    for line in text.splitlines():
        for run in runs(line):
            for pair in zip(run, run[1:]):
                typed = own.single.issuperset(pair) and not SMALL.intersection(pair)
                if not typed and known.issuperset(pair) and not any(pair in words.pairs for words in sources):
                    wrong.append(" ".join(pair))
    return wrong


def assert_translated(output: str, own: str = "", shown: Words | None = None):
    assert "⟦" in output, output
    wrong = hard_wired(output, Words(own), shown)
    assert not wrong, f"{wrong}\n{output}"


#: The ages for which students choose words at the start screen, by their numbers.
BANDS = {"1": "elementary", "2": "middle", "3": "high", "4": "college"}


def held(home: Home, name: str) -> tuple[str, str]:
    """A conversation through a pipe: what was printed, and what was typed."""
    talk = TALKS[name]
    typed = "\n".join(talk.answers.lines)
    flow = talk.command[-1] if talk.command else "employee-development"
    bands = ["--band", BANDS[talk.reception[0]]] if flow == "student-goals" else []
    done = home.run("chat", "--flow", flow, *bands, typed=typed)
    assert done.returncode in (0, 3), done.stderr
    return done.stdout + done.stderr, typed


@pytest.mark.parametrize("name", [name for name, talk in TALKS.items() if talk.after is None])
def test_a_whole_conversation_is_held_in_the_language(speaking, name):
    output, typed = held(speaking, name)
    assert_translated(output, typed, corpora())


def test_several_people_begin_with_a_roster_in_the_language(speaking):
    """What is said about rosters at the start, in the conversation, and of a table with columns that nobody knows."""
    (speaking.path / "hires.csv").write_text("name,start,shoe size\nAmir Haddad,2027-01-11,44\n", "utf-8")
    own = "Amir Haddad name start shoe size hires csv onboarding cohort create flow roster winter"
    typed = "onboarding for several new hires\n/quit\n"
    done = speaking.run(typed=typed)
    assert_translated(done.stdout + done.stderr, own + typed)
    done = speaking.run("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--name", "Winter")
    assert done.returncode != 0
    assert_translated(done.stdout + done.stderr, own)


@pytest.fixture(scope="module")
def with_plan(words, tmp_path_factory):
    """A home with a plan from a long conversation."""
    home = Home(tmp_path_factory.mktemp("planned") / "home", ILP_LANGUAGE=TAG, ILP_PROMPTS=str(words))
    _, typed = held(home, "employee-development")
    return home, typed


#: The commands that show entries of the corpora.
WITH_CORPUS = [("plan", "show"), ("plan", "export"), ("plan", "history"), ("progress", "show"), ("progress", "setup"),
               ("progress", "results"), ("plan", "diff")]


@pytest.mark.parametrize("command", [
    ("plan", "show", "Dana"), ("plan", "list"), ("plan", "check", "Dana"), ("plan", "history", "Dana"),
    ("plan", "export", "Dana", "--format", "markdown", "-"), ("plan", "export", "Dana", "--format", "text", "-"),
    ("due",), ("due", "--within", "400d"), ("progress", "show", "Dana"), ("progress", "results"), ("cohort", "status"),
    ("verify",), ("languages",), ("flow", "list"), ("flow", "print", "employee-development"),
    ("flow", "print", "student-goals", "--agenda", "--tips"), ("flow", "show", "review"),
    ("progress", "setup", "Dana", "--goal", "1", "--suggest"), ("progress", "chart", "Dana", "--goal", "1"),
], ids=" ".join)
def test_what_a_command_prints_is_in_the_language(with_plan, command):
    home, typed = with_plan
    done = home.run(*command)
    own = typed + f" Dana Reyes tester {TAG} " + " ".join(command)
    output = done.stdout + done.stderr
    if output.strip():
        assert_translated(output, own, corpora() if command[:2] in WITH_CORPUS else None)


READING = {
    "id": "plan-1", "kind": "ilp", "title": "Smoothly", "setting": "school", "status": "active", "start": "2026-09-07",
    "end": "2027-05-28", "learner": {"id": "l", "name": "Ada Ames", "grade": "3"},
    "parties": [{"id": "chen", "name": "Ms. Chen", "role": "teacher"}, {"id": "aunt", "role": "parent"}],
    "strengths": [{"id": "s", "text": "Tells long stories"}],
    "gaps": [{"id": "g", "text": "Reads slowly", "kind": "skill", "cause": "no-practice"}],
    "goals": [{"id": "read", "statement": "read faster", "gaps": ["g"], "due": "2027-05-28", "status": "under-way",
               "measure": {"what": "words a minute", "unit": "words", "baseline": 60, "baselineDate": "2026-09-07",
                           "target": 100, "criterion": "3 of 4 weeks"}}],
    "interventions": [{"id": "use", "goal": "read", "minutes": 15, "weeks": 10, "timesPerWeek": 4, "text": "Read aloud",
                       "who": "chen", "start": "2026-10-01", "end": "2026-12-10"}],
    "accommodations": [{"id": "more", "text": "More time", "until": "2026-12-01", "who": "chen"}],
    "actions": [{"id": "talk", "text": "Talk with the family", "who": "aunt", "due": "2026-12-01"}],
    "reviews": [{"id": "look", "due": "2026-12-15"}], "meetings": [{"id": "meet", "date": "2026-12-16"}],
    "consents": [{"id": "yes", "who": "aunt", "due": "2026-12-02", "state": "requested"}],
    "signatures": [{"id": "s1", "who": "chen", "order": 1, "required": True}],
}


@pytest.fixture(scope="module")
def term(words, tmp_path_factory):
    """A term with numbers, a decision, a signature and what comes after it: the commands, and what they printed."""
    home = Home(tmp_path_factory.mktemp("term") / "home", ILP_LANGUAGE=TAG, ILP_PROMPTS=str(words))
    (home.path / "plan.json").write_text(json.dumps(READING), "utf-8")
    (home.path / "hires.csv").write_text("name,start\nAmir Haddad,2027-01-11\n", "utf-8")
    commands = [("plan", "import", "plan.json"), ("progress", "setup", "Ada", "--standard")]
    for week, value in enumerate((61, 59, 64, 66, 63, 70, 72, 71)):
        day = (datetime.date(2026, 9, 14) + datetime.timedelta(days=7 * week)).isoformat()
        commands.append(("progress", "add", "Ada", str(value), "--on", day))
    commands += [
        ("progress", "phase", "Ada", "intervention", "--on", "2026-10-01"), ("progress", "fidelity", "Ada", "3", "of", "4"),
        ("progress", "correct", "Ada", "--on", "2026-09-14", "--to", "62"), ("log", "--plan", "Ada", "held 2 of 4 sessions"),
        ("log", "--plan", "Ada", "74 words"), ("progress", "show", "Ada"), ("progress", "chart", "Ada"),
        ("progress", "chart", "Ada", "--plain"), ("progress", "decide", "Ada", "change", "--reason", "too few"),
        ("review", "Ada", "--schedule"), ("due", "--within", "200d"), ("due", "--all"), ("plan", "check", "Ada"),
        ("plan", "sign", "Ada", "Ms. Chen"), ("plan", "handover", "Ada", "--from", "Ms. Chen", "--to", "Bo Byrd"),
        ("plan", "show", "Ada"), ("plan", "history", "Ada"), ("plan", "diff", "Ada", "plan.json"),
        ("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--name", "Winter"), ("cohort", "status"),
        ("cohort", "status", "Winter"), ("plan", "carry", "Ada", "--change", "shorter texts"), ("plan", "list"),
        ("plan", "end", "plan-1", "--as", "completed", "--reason", "reached"), ("verify",), ("backup", "create"),
    ]
    return [(command, home.run(*command)) for command in commands]


def test_a_term_of_numbers_decisions_and_hands_is_told_in_the_language(term):
    own = json.dumps(READING) + " Ada Ames Ms Chen Bo Byrd tester Amir Haddad Winter plan json " + " . ".join(
        " ".join(command) for command, _ in term)
    wrong = {}
    for command, done in term:
        output = done.stdout + done.stderr
        found = hard_wired(output, Words(own), corpora() if command[:2] in WITH_CORPUS else None)
        if found:
            wrong[" ".join(command)] = (found, output)
    assert not wrong, "\n".join(f"{command}: {found}\n{output}" for command, (found, output) in wrong.items())


def test_order_amounts_decimals_and_forms_are_those_of_the_language(term):
    """The test language puts the year first, says "days 3", counts in six forms, and writes a comma before decimals."""
    output = {" ".join(command): done.stdout + done.stderr for command, done in term}
    said = "\n".join(output.values())
    names = [text for key, text in PSEUDO.english_texts().items() if re.match(r"plans\.calendar-date-words\.(short-)?month\.", key)]
    months = "|".join(PSEUDO.marked(name) for name in names)
    assert re.search(rf"\b2026 (?:{months}) \d", said)
    assert not re.search(rf"\d (?:{months}) 20\d\d", said), "day, month, year is the order of English"
    # A figure that a text itself holds is written by who translates it.
    shown = output["progress show Ada"].replace("NAP 0.5", "")
    assert re.search(r"\d,\d", shown) and not re.search(r"\d\.\d", shown), shown
    for count, unit in re.findall(r"(?<![\d-])\b(\d+) ⟦(d[áa]+ýś?|wé+ķś?|ţíímééś?)[⁰¹²ᶠᵐᵒ]⟧", said):
        raise AssertionError(f"{count} {unit}: the number stands before what is counted")
    signs = {"⁰": {0}, "¹": {1}, "²": {2}, "ᶠ": range(3, 11), "ᵐ": range(11, 100)}
    counted = re.findall(r"⟦(?:d[áa]+ýś?|wé+ķś?)([⁰¹²ᶠᵐ])⟧ (\d+)", said)
    assert {sign for sign, _ in counted} >= {"ᶠ", "ᵐ"}
    assert [(sign, count) for sign, count in counted if int(count) % 100 not in signs[sign]] == []


def test_typed_decimals_have_the_comma_of_the_language(words, tmp_path):
    home = Home(tmp_path / "home", ILP_LANGUAGE=TAG, ILP_PROMPTS=str(words))
    (home.path / "plan.json").write_text(json.dumps(READING), "utf-8")
    assert home.run("plan", "import", "plan.json").returncode == 0
    for line, value in [("74,5 words", 74.5), ("1.074,5 words", 1074.5), ("75.5 words", 75.5)]:
        done = home.run("log", "--plan", "Ada", line)
        assert done.returncode == 0, done.stderr
        assert home.plan()["goals"][0]["id"] == "read"
        assert home.plan()["observations"][-1]["value"] == value
    done = home.run("progress", "add", "Ada", "76,5")
    assert done.returncode == 0 and "76,5" in done.stdout + done.stderr
    assert home.plan()["observations"][-1]["value"] == 76.5


def test_a_page_of_a_language_from_right_to_left_says_so(with_plan):
    home, _ = with_plan
    assert f'<html lang="{TAG}" dir="rtl">' in home.run("plan", "export", "Dana", "--format", "html", "-").stdout
    assert '<html lang="en">' in home.run("plan", "export", "Dana", "--format", "html", "-", "--language", "en").stdout


def test_a_review_is_held_in_the_language(with_plan):
    home, typed = with_plan
    more = "\n".join(TALKS["review"].answers.lines)
    done = home.run("chat", "--flow", "review", "--plan", "Dana", typed=more)
    assert_translated(done.stdout + done.stderr, typed + "\n" + more + " Dana Reyes Maria Lopez", corpora())


@pytest.mark.parametrize("command", [
    (), ("plan",), ("plan", "show"), ("chat",), ("recommend",), ("progress", "add"), ("corpus", "search"), ("languages",),
    ("cohort", "edit"), ("due",), ("backup",), ("flow", "print"),
], ids=lambda command: " ".join(command) or "ilp")
def test_pages_of_help_are_in_the_language(speaking, command):
    done = subprocess.run([*speaking.command(*command, "--help")[:-2]], env=speaking.environment, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    assert_translated(done.stdout, "version data prompts corpora today plain language dir yyyy mm dd tag default values")


@pytest.mark.parametrize("command", [
    ("plan", "show", "Nobody"), ("plan", "shw"), ("chat", "--flow", "nothing"), ("plan", "show"), ("plan", "list", "--wrong"),
    ("due", "--within", "soon"), ("recommend",), ("recommend", "x", "--grade", "99"), ("corpus", "show", "nothing"),
    ("schema", "nothing"), ("progress", "add", "Nobody", "3"), ("plan", "import", "/nonexistent.json"),
    ("backup", "restore", "/nonexistent.db"), ("corpus", "search", "/nonexistent.idx", "words"), ("log",),
    ("cohort", "create", "--flow", "onboarding", "--roster", "/nonexistent.csv"), ("plan", "export", "Nobody", "x.pdf"),
], ids=" ".join)
def test_errors_are_in_the_language(speaking, command):
    done = speaking.run(*command)
    assert done.returncode != 0
    assert_translated(done.stderr, " ".join(command))


def test_what_is_recommended_is_in_the_language_but_for_the_corpus(speaking):
    done = speaking.run("recommend", "reads word by word and stumbles", "--grade", "2")
    assert done.returncode == 0, done.stderr
    assert_translated(done.stdout, "reads word by word and stumbles", corpora())


def test_the_commands_of_a_conversation_are_in_the_language(speaking):
    typed = "/help\n/help all\n/help edit\n/why\n/example\n/where\n/review\n/skip\n/nothing\n/notes\n/note a\n/undo\n/pause\n"
    done = speaking.run("chat", "--flow", "student-goals", "--band", "middle", typed=typed)
    assert_translated(done.stdout + done.stderr, typed)


def test_the_check_of_data_files_is_in_the_language(speaking, words, tmp_path):
    (tmp_path / "bad" / "flows").mkdir(parents=True)
    (tmp_path / "bad" / "flows" / "x.yaml").write_text("flow: x\ntitel: [a]\nsections: 3\n", "utf-8")
    done = speaking.run("flow", "check", "--prompts", str(tmp_path / "bad"))
    assert done.returncode == 65
    assert_translated(done.stdout + done.stderr, "flow title titel sections bad flows x " + str(tmp_path))


# Choosing


def test_the_option_goes_before_the_variable(speaking):
    assert "⟦" in speaking.run("plan", "list").stderr
    assert speaking.run("plan", "list", "--language", "en").stderr == "No plans yet. Make one with: ilp\n"


def test_a_language_that_there_is_not_names_those_that_there_are(speaking):
    done = speaking.run("plan", "list", "--language", "tlh")
    assert done.returncode == 64
    assert done.stderr == 'ilp: language "tlh": there is no such language\n  hint: there are: en, ' + TAG + '\n'


def test_case_does_not_matter(speaking):
    assert "⟦" in speaking.run("plan", "list", "--language", TAG.swapcase()).stderr


def test_the_languages_are_listed_with_their_share(speaking):
    rows = speaking.json("languages")["languages"]
    assert [row["tag"] for row in rows] == ["en", TAG]
    assert rows[0]["translated"] == rows[0]["texts"]
    assert rows[1]["translated"] == rows[1]["texts"], speaking.run("languages", TAG).stdout[:2000]
    assert speaking.json("languages", TAG)["missing"] == []


def test_the_test_language_has_no_defects(speaking):
    done = speaking.run("flow", "check", "--language", "en")
    assert done.returncode == 0, done.stdout[:4000]


def test_what_is_stored_does_not_depend_on_the_language(words, tmp_path):
    """The agenda is the same whoever looks at it; the file is sound in either language."""
    home = Home(tmp_path / "home", ILP_PROMPTS=str(words))
    held(home, "student-goals")
    assert home.run("verify", "--language", TAG).returncode == 0
    assert home.run("verify").returncode == 0


def test_machine_formats_stay_as_they_are(with_plan):
    home, _ = with_plan
    plan = home.plan()
    assert plan["status"] == "active"
    assert plan["goals"][0]["measure"]
    calendar = home.run("due", "--ics", "-").stdout
    assert calendar.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0") or calendar.startswith("BEGIN:VCALENDAR\nVERSION:2.0")


def test_the_texts_of_the_sources_are_collected():
    done = subprocess.run([sys.executable, ROOT / "scripts/texts", "--check"], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr


# Heard words


@pytest.fixture(scope="module")
def moved_words(tmp_path_factory) -> Path:
    """A folder of the test language in which other words are heard, and the corpora are said and searched in it."""
    folder = tmp_path_factory.mktemp("heard")
    done = subprocess.run(
        [sys.executable, ROOT / "scripts/pseudo-language", "--heard", folder], capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
    # A thousand entries are read and indexed once, and not against the clock of one conversation.
    prepared = hearing(folder / "home", folder).run("corpus", "prepare", timeout=300)
    assert prepared.returncode == 0, prepared.stderr
    return folder


def hearing(home: Path, words: Path) -> Home:
    return Home(
        home, ILP_LANGUAGE=TAG, ILP_PROMPTS=str(words), ILP_CORPORA=str(words), XDG_CACHE_HOME=str(words / "cache"))


def moved(line: str) -> str:
    """A typed line in the language: letters moved on by one; commands and where a sitting ends stay."""
    stays = line.startswith(("/", "^")) or line in {"help", "back", "skip", "quit", "idk"}
    return line if stays else line.translate(PSEUDO.MOVED)


def moved_back(text: str) -> str:
    return text.translate({after: before for before, after in PSEUDO.MOVED.items()})


def held_in(home: Home, name: str, put=lambda line: line) -> tuple[str, list[str]]:
    """A conversation through a pipe, sitting after sitting: what was printed, and what was typed."""
    talk = TALKS[name]
    flow = talk.command[-1] if talk.command else name
    bands = ["--band", "middle"] if flow == "student-goals" else []
    lines = [put(line) for line in talk.answers.lines]
    done = home.run("chat", "--flow", flow, *bands, typed="\n".join(lines))
    assert done.returncode in (0, 3), done.stderr
    return done.stdout + done.stderr, lines


def leaves(value, path: str = ""):
    """The values of a plan by their places, without names that are made for one run."""
    if isinstance(value, dict):
        for key, held in value.items():
            yield from leaves(held, f"{path}.{key}")
    elif isinstance(value, list):
        for place, held in enumerate(value):
            yield from leaves(held, f"{path}.{place}")
    elif not re.fullmatch(r"[0-9a-f]{8}-[0-9a-f-]{27}", str(value)) and not re.search(r"(created|updated|At|template\w*|title)$", path):
        yield path, value


def unmarked(output: str, typed: list[str]) -> list[str]:
    """Words that are neither marked nor typed. What is typed has moved letters, so that no English word can hide among it."""
    # The name of a command, put in behind its slash.
    text = re.sub(r"/⟧[a-z]+", "⟧", output)
    text = re.sub(r"⟦[^⟦⟧]*⟧", " ", text)
    text = re.sub(r"\w*[À-ž⟦⟧]\w*", " ", text)
    # What is quoted is typed as it stands, on however many lines.
    text = PSEUDO.KEPT.sub(" ", re.sub(r"\"[^\"]*\"|https?:\S+(?:\n\s*\S*/\S*)?", " ", text))
    # The ids of entries, each as a whole.
    text = re.sub(r"\b[a-z0-9]+(?:-[a-z0-9]+)+\b", lambda name: " " if name[0] in entry_ids() else name[0], text)
    known = set(re.findall(r"[a-z]{2,}", " ".join([*typed, *offered_days()]).lower())) | cited()
    return [word for word in re.findall(r"[a-z]{2,}", text.lower()) if word not in known]


@functools.cache
def offered_days() -> list[str]:
    """What flows offer for days: heard words, too."""
    steps = [step for path in (ROOT / "prompts/flows").glob("*.yaml") for section in PSEUDO.read(path)["sections"] for step in section["steps"]]
    return [PSEUDO.moved_around_names(step["default"]) for step in steps if step.get("type") == "date" and isinstance(step.get("default"), str)]


@functools.cache
def entry_ids() -> set[str]:
    return {found for path in (ROOT / "corpora").rglob("*.yaml") for found in re.findall(r"- (?:\{)?id: ([a-z0-9-]+)", path.read_text("utf-8"))}


@functools.cache
def cited() -> set[str]:
    """The words of citations, which stay as they were printed."""
    sources = PSEUDO.read(ROOT / "corpora/sources.yaml")["sources"]
    return set(re.findall(r"[a-z]{2,}", " ".join(str(value) for source in sources for value in source.values()).lower()))


@pytest.mark.parametrize("name", ["student-goals", "employee-development", "onboarding", "ilp", "accommodation"])
def test_a_conversation_in_another_language_makes_the_same_plan(moved_words, tmp_path, name):
    """Nothing is hard-wired: neither in what is said, which is marked, nor in what is heard."""
    english = Home(tmp_path / "english")
    held_in(english, name)
    other = hearing(tmp_path / "other", moved_words)
    output, typed = held_in(other, name, moved)
    assert "⟦" in output
    assert unmarked(output, typed) == [], output
    expected, plan = dict(leaves(english.plan())), dict(leaves(other.plan()))
    assert plan.keys() == expected.keys()
    differing = {
        path: (value, expected[path]) for path, value in plan.items()
        if value != expected[path] and not re.search(r"[À-ž]", str(value)) and moved_back(str(value)) != expected[path]}
    assert not differing


def test_an_unmarked_text_does_not_pass(moved_words, tmp_path):
    """The check above can fail: one text that is left in English is found."""
    texts = moved_words / "languages" / TAG / "texts.yaml"
    folder = tmp_path / "prompts" / "languages" / TAG
    folder.mkdir(parents=True)
    (folder / "texts.yaml").write_text(
        re.sub(r'(?m)^dialogue\.skipped-2: .*$', 'dialogue.skipped-2: "Skipped. You can come back to it."', texts.read_text("utf-8")), "utf-8")
    assert (folder / "texts.yaml").read_text("utf-8") != texts.read_text("utf-8")
    home = Home(tmp_path / "home", ILP_LANGUAGE=TAG, ILP_PROMPTS=str(folder.parent.parent))
    done = home.run("chat", "--flow", "student-goals", "--band", "middle", typed="/skip\n")
    assert "skipped" in unmarked(done.stdout + done.stderr, [])


def test_columns_of_a_roster_are_called_as_the_language_calls_them(moved_words, tmp_path):
    home = hearing(tmp_path / "home", moved_words)
    for name, first in [("full name", "start date"), ("starter", "first day")]:
        (home.path / "hires.csv").write_text(f"{name},{first}\nAmir Haddad,2027-01-11\n".translate(PSEUDO.MOVED), "utf-8")
        command = ("cohort", "create", "--flow", "onboarding", "--roster", "hires.csv", "--name", name, "--yes")
        done = home.run(*command)
        assert done.returncode == 0, done.stderr
        assert home.plan()["learner"]["name"] == "Amir Haddad".translate(PSEUDO.MOVED)
        assert home.plan()["start"] == "2027-01-11"
        (home.path / "hires.csv").write_text(f"{name},{first}\nBo Byrd,2027-01-11\n", "utf-8")
        assert home.run(*command).returncode != 0, "English columns are foreign there"


@pytest.mark.parametrize("need", ["reads word by word and stumbles", "forgets everything before the test"])
def test_a_need_is_answered_in_the_words_of_the_language(moved_words, tmp_path, need):
    home = hearing(tmp_path / "home", moved_words)
    wanted = Home(tmp_path / "english").json("recommend", need)["hits"]
    found = home.json("recommend", need.translate(PSEUDO.MOVED))["hits"]
    assert {hit["id"] for hit in found} & {hit["id"] for hit in wanted}
    done = home.run("recommend", need.translate(PSEUDO.MOVED))
    assert unmarked(done.stdout, [need.translate(PSEUDO.MOVED)]) == [], done.stdout
    # English is a foreign language there.
    assert home.json("recommend", "zebra " + need)["hits"] == [] or home.json("recommend", need)["corrected"]


def test_a_language_has_its_own_stemmer_and_an_unknown_one_is_told(tmp_path, moved_words):
    words = json.loads((moved_words / "languages" / TAG / "words.yaml").read_text("utf-8"))
    folder = tmp_path / "own" / "languages" / "de"
    (folder / "interventions").mkdir(parents=True)
    (folder / "interventions" / "own.yaml").write_text(
        "interventions:\n  - {id: quiz-yourself, title: Frag dich selbst ab, needs: [vergisst alles vor der Prüfung]}\n", "utf-8")

    def spoken(stemmer: str) -> Home:
        (folder / "words.yaml").write_text(json.dumps({**words, "language": "de", "stemmer": stemmer}, ensure_ascii=False), "utf-8")
        own = str(tmp_path / "own")
        return Home(tmp_path / "home", ILP_LANGUAGE="de", ILP_PROMPTS=own, ILP_CORPORA=own)

    found = spoken("german").json("recommend", "vor den Prüfungen vergisst")["hits"]
    assert [(hit["id"], hit["title"]) for hit in found[:1]] == [("quiz-yourself", "Frag dich selbst ab")]
    home = spoken("germn")
    done = home.run("check")
    assert done.returncode == 65
    assert 'languages/de/words.yaml' in done.stdout and 'did you mean "german"?' in done.stdout
    done = home.run("recommend", "vor den Prüfungen")
    assert done.returncode == 65 and "germn" in done.stderr


def test_documents_are_indexed_with_the_stemmer_that_is_asked_for(tmp_path):
    home = Home(tmp_path / "home")
    documents = home.path / "docs.jsonl"
    documents.write_text('{"_id": "1", "text": "kategorischer Satz"}\n{"_id": "2", "text": "anderes"}\n', "utf-8")
    scores = {}
    for stemmer in ("german", "none"):
        index = str(home.path / f"{stemmer}.idx")
        assert home.run("corpus", "index", str(documents), "--to", index, "--stemmer", stemmer).returncode == 0
        found = home.json("corpus", "search", index, "--exact", "kategorischen")["queries"][0]["hits"]
        # Pieces of words are searched, too; the whole word counts for more.
        assert [hit["id"] for hit in found] == ["1"]
        scores[stemmer] = found[0]["score"]
    assert scores["german"] > scores["none"]
    done = home.run("corpus", "index", str(documents), "--to", str(home.path / "x.idx"), "--stemmer", "germn")
    assert done.returncode == 64
