# SPDX-License-Identifier: GPL-3.0-or-later
"""What the program says as JSON is what its own schemas promise."""
import json
import re

import pytest
import yaml
from jsonschema import Draft202012Validator

from harness import Script
from harness.home import ROOT

ANSWERS = ROOT / "Tests" / "EndToEnd" / "answers"


class PlainLoader(yaml.SafeLoader):
    """Scalars as the program reads them: whole numbers, true and false; a bare no, a day or 3.10 is text."""


PlainLoader.yaml_implicit_resolvers = {}
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:bool", re.compile("^(?:true|false)$"), list("tf"))
PlainLoader.add_implicit_resolver("tag:yaml.org,2002:int", re.compile("^-?[0-9]+$"), list("-0123456789"))


def with_text_keys(value):
    """JSON knows no other keys."""
    if isinstance(value, dict):
        return {str(key): with_text_keys(held) for key, held in value.items()}
    return [with_text_keys(held) for held in value] if isinstance(value, list) else value


@pytest.fixture(scope="module")
def schema_of(tmp_path_factory):
    from harness import Home

    home = Home(tmp_path_factory.mktemp("schemas"))

    def schema(name: str) -> Draft202012Validator:
        done = home.run("schema", name)
        assert done.returncode == 0, done.stderr
        read = json.loads(done.stdout)
        Draft202012Validator.check_schema(read)
        return Draft202012Validator(read)

    return schema


@pytest.fixture(scope="module")
def told(tmp_path_factory):
    """A home in which a conversation has been held to its end through a pipe."""
    from harness import Home

    home = Home(tmp_path_factory.mktemp("told"))
    lines = Script.read(ANSWERS / "employee-development.txt").lines
    done = home.run("chat", "--flow", "employee-development", typed="\n".join(lines) + "\n")
    assert done.returncode == 0, done.stdout + done.stderr
    return home


def must_hold(schema: Draft202012Validator, document) -> None:
    errors = [f"{error.json_path}: {error.message}" for error in schema.iter_errors(document)]
    assert not errors, "\n".join(errors)


def must_refuse(schema: Draft202012Validator, document) -> None:
    assert not schema.is_valid(document), "a schema that takes anything proves nothing"


def test_plan(told, schema_of):
    plan = told.plan()
    must_hold(schema_of("plan"), plan)
    exported = told.run("plan", "export", plan["id"], "--format", "json")
    must_hold(schema_of("plan"), json.loads(exported.stdout))
    must_refuse(schema_of("plan"), {**plan, "goals": "none"})


@pytest.mark.parametrize("need", [
    ("He reads slowly, word by word, and stumbles over easy words", "--audience", "student", "--grade", "3"),
    ("says yes to everything and has no time left", "--audience", "employee"),
    ("does not know anybody in the new job", "--audience", "new-hire", "--limit", "1"),
    ("misspeled wrods about atention", "--explain"),
    ("qwertzuiop",),
])
def test_recommend(home, schema_of, need):
    said = home.json("recommend", *need)
    must_hold(schema_of("recommend"), said)
    must_refuse(schema_of("recommend"), {key: said[key] for key in said if key != "hits"})


def test_findings_of_the_data_files(home, schema_of):
    said = home.json("check", "--prompts", str(ROOT / "prompts"), "--corpora", str(ROOT / "corpora"))
    must_hold(schema_of("findings"), said)
    assert said["findings"] == []


def test_findings_of_broken_data_files(home, schema_of):
    broken = home.path / "prompts" / "flows"
    broken.mkdir(parents=True)
    (broken / "mine.yaml").write_text("flow: mine\nversion: x\n", encoding="utf-8")
    done = home.run("check", "--prompts", str(broken.parent), "--json")
    assert done.returncode == 65
    said = json.loads(done.stdout)
    must_hold(schema_of("findings"), said)
    assert said["findings"]


def test_findings_of_a_plan(told, schema_of):
    done = told.run("plan", "check", told.plan_ids()[0], "--json")
    must_hold(schema_of("findings"), json.loads(done.stdout))


def test_due(told, schema_of):
    done = told.run("due", "--within", "400d", "--json")
    said = json.loads(done.stdout)
    must_hold(schema_of("due"), said)
    assert said["items"]
    must_refuse(schema_of("due"), {"items": [{}]})


@pytest.mark.parametrize("text", [
    "reading charts, Excel and speaking up in meetings", "by winter break", "idk", "can we go back to the last question?",
    "I want to get better at math", "I want to die",
])
def test_understand(home, schema_of, text):
    said = home.json("understand", text)
    must_hold(schema_of("understand"), said)
    must_refuse(schema_of("understand"), {**said, "intent": "no such intent"})


def test_the_next_question(home, schema_of):
    said = home.json("chat", "--flow", "accommodation", "--band", "adult", "--next")
    must_hold(schema_of("question"), said)
    must_refuse(schema_of("question"), [])


@pytest.mark.parametrize("flow", sorted((ROOT / "prompts" / "flows").glob("*.yaml")), ids=lambda flow: flow.stem)
def test_flow(schema_of, flow):
    read = with_text_keys(yaml.load(flow.read_text(encoding="utf-8"), PlainLoader))
    must_hold(schema_of("flow"), read)
    must_refuse(schema_of("flow"), {**read, "sectoins": []})
