# SPDX-License-Identifier: GPL-3.0-or-later
"""Forms that are in use elsewhere: a plan that holds one comes back from the program as it went in."""
import json
import uuid
from pathlib import Path

import pytest
import yaml

FORMS = sorted((Path(__file__).parent / "forms").glob("*.yaml"))

#: What the store writes into every plan by itself.
STAMPS = {"updated"}


def document(form: Path) -> dict:
    """The plan of a form, its `#names` turned into identifiers, with keys that the program has never heard of."""

    def identified(value):
        if isinstance(value, dict):
            return {key: identified(held) for key, held in value.items()}
        if isinstance(value, list):
            return [identified(held) for held in value]
        if isinstance(value, str) and value.startswith("#"):
            return str(uuid.uuid5(uuid.NAMESPACE_URL, form.stem + value))
        return value

    plan = identified(yaml.safe_load(form.read_text(encoding="utf-8")))
    plan["x-form"] = {"pages": 3, "boxes": [True, None, "½", 0.125], "empty": {}, "none": []}
    plan["learner"]["x-nickname"] = "\u202eoddly\u200b written\u0301"
    return plan


def unstamped(plan: dict) -> dict:
    return {key: value for key, value in plan.items() if key not in STAMPS}


def imported(home, plan: dict) -> dict:
    file = home.path / "form.json"
    file.write_text(json.dumps(plan, ensure_ascii=False), encoding="utf-8")
    done = home.run("plan", "import", str(file))
    assert done.returncode == 0, done.stderr
    return exported(home, plan)


def exported(home, plan: dict) -> dict:
    done = home.run("plan", "export", plan["id"], "--format", "json", "--with-private")
    assert done.returncode == 0, done.stderr
    return json.loads(done.stdout)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_comes_back_as_it_went_in(home, form):
    plan = document(form)
    assert unstamped(imported(home, plan)) == unstamped(plan)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_what_was_exported_can_be_imported_elsewhere(homes, form):
    first = imported(homes("here"), document(form))
    assert unstamped(imported(homes("there"), first)) == unstamped(first)


@pytest.mark.parametrize("form", FORMS, ids=lambda form: form.stem)
def test_a_form_is_shown_in_words(home, form):
    plan = document(form)
    imported(home, plan)
    for width in ("80", "40"):
        shown = home.run("plan", "show", plan["id"], "--width", width)
        assert shown.returncode == 0, shown.stderr
        assert "\u202e" not in shown.stdout
        assert max(map(len, shown.stdout.splitlines())) <= int(width)
