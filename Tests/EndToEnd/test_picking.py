# SPDX-License-Identifier: GPL-3.0-or-later
"""What people say to the ways that are offered: questions, numbers in words, ideas of their own."""
import re

import pytest

#: A student of seventh grade, up to the offer.
BEFORE = [
    "jayden i guess", "7", "soccer and drawing", "yes", "my science poster", "soccer", "when mr diaz helps", "yes",
    "fractions on tests", "i got 4 of 10 on the test", "3", "when mr diaz helps", "yes", "no", "do fractions on a test",
    "my mom is happy", "7 right", "number right", "4", "7", "by june 3", "yes", "yes"]
ASKED = "Which would you try?"


def talk(home, *lines, band="middle"):
    done = home.run("chat", "--flow", "student-goals", "--band", band, typed="\n".join([*BEFORE, *lines]))
    assert done.returncode == 0, done.stderr
    return " ".join(done.stdout.split())


def picked(home) -> list[str]:
    return [way.get("entry") or way["text"] for way in home.plan().get("interventions", [])]


@pytest.mark.parametrize("question, says", [
    ("wats effect size", "how much it helped in studies"),
    ("why 2", "1 "),
    ("/why 3", "1 "),
    ("which one do you recommend", "I would take 1"),
    ("just tell me what you would choose", "I would take 1"),
    ("what does strips mean", "a paper strip"),
    ("I have no clue what that means", "A number takes one"),
    ("which is quickest", "The least time: "),
    ("whats the second one about", "1 "),
])
def test_a_question_about_the_offer_is_answered_and_asked_again(home, question, says):
    shown = talk(home, question)
    after = shown[shown.index(ASKED) + len(ASKED):]
    assert says in after
    assert ASKED in after, "the question stands again"
    assert picked(home) == []


@pytest.mark.parametrize("line, places", [
    ("2", [2]), ("the first and the 3rd", [1, 3]), ("I'd try 2 and 3, but not the first one", [2, 3]),
    ("number 2 i guess", [2]), ("the first and the 2nd. wat is a number line", [1, 2]),
])
def test_numbers_are_heard_in_words_and_said(home, line, places):
    shown = talk(home, line)
    taken = re.search(r"Taken: (.*?) /undo", shown)[1]
    assert re.findall(r"(?:^|; )(\d) ", taken) == [str(place) for place in places]
    assert len(picked(home)) == len(places)


def test_what_does_not_suit_makes_room_for_others(home):
    shown = talk(home, "none of these fit", "1")
    assert "Then let us look further. Say what would suit you" in shown
    assert len(picked(home)) == 1


def test_a_story_carries_no_way_to_a_goal_it_has_nothing_to_do_with(home):
    before = BEFORE[:BEFORE.index("fractions on tests")]
    lines = [
        *before, "sprinting", "he went too fast, i stopped writing and drew shoes on the quiz", "3",
        "when mr diaz helps", "yes", "no", "run the 400 in 55", "my mom is happy", "60", "by june 3", "yes", "yes"]
    done = home.run("chat", "--flow", "student-goals", "--band", "middle", typed="\n".join(lines))
    shown = " ".join(done.stdout.split())
    assert "I have nothing that fits this. What is your own idea?" in shown
    assert "tested" not in shown


def test_what_is_not_on_offer_is_told(home):
    assert "I do not find “music” among the 3" in talk(home, "the one with music")
    assert picked(home) == []


def test_something_shorter_is_searched_among_what_helps(home):
    shown = talk(home, "something shorter", "1")
    minutes = [int(found) for found in re.findall(r"\u00b7 (\d+) minutes", shown)]
    assert max(minutes[3:6]) < min(minutes[:3])


@pytest.mark.parametrize("line", ["art", "party games"])
def test_a_part_of_a_word_takes_nothing(home, line):
    talk(home, line)
    assert picked(home) == [line]


@pytest.mark.parametrize("line, count", [
    ("1 to 2", 2), ("first and last", 2), ("all but 2", 2), ("1-3", 0), ("all of them", 0)])
def test_ranges_and_exceptions_are_numbers(home, line, count):
    shown = talk(home, line)
    assert len(picked(home)) == count
    # At most two may be taken at this age.
    assert count or "That is 3. Please name 0 to 2" in shown


def test_an_idea_of_ones_own_is_kept_and_said(home):
    assert "Kept as your own idea: “ask my sister to quiz me”" in talk(home, "ask my sister to quiz me")
    assert picked(home) == ["ask my sister to quiz me"]


def test_reasons_are_sentences_of_whole_words(home):
    shown = talk(home)
    offer = shown[shown.index(ASKED):]
    assert "You said “fractions” and “tests”. This helps with that." in offer
    assert "(needs)" not in offer and "effect size" not in offer and "because: " not in offer


def test_only_the_name_is_kept(home):
    talk(home)
    assert home.plan()["learner"]["name"] == "Jayden"


def test_help_that_was_shown_never_stands_in_the_plan(home):
    shown = talk(home, "i want to kill myself", "/notes")
    assert "988" in shown and "never stands in the plan" in shown
    assert "Shown: When life feels too heavy [private]" in shown, "on demand it does"
    for command in (("plan", "show"), ("plan", "export", home.plan_ids()[-1], "--markdown")):
        printed = home.run(*command)
        assert "heavy" not in printed.stdout and "Shown" not in printed.stdout
    assert "notes" not in home.plan()


def test_talk_back_at_the_first_step_is_answered_and_what_stands_behind_it_kept(home):
    shown = talk(
        home, "1", "/say how would soccer help", "that was a question. first step is ask mr k if i can take pics",
        "tomorrow", "yes")
    assert "Taken back." in shown and "Taken as a question." in shown
    assert [action["text"] for action in home.plan()["actions"]] == ["ask mr k if i can take pics"]


def test_why_something_is_offered_is_told_by_the_words_that_brought_it(home):
    shown = talk(home, "why tf is there math this is about music")
    assert "They came up by these words of yours: “fractions” and “tests”." in shown
    assert picked(home) == []


def test_a_refusal_with_an_idea_behind_it_points_to_nobody(home):
    shown = talk(home, "none of them, i'll make flashcards")
    assert "/support" not in shown
    assert picked(home) == ["i'll make flashcards"]
    assert "988" in talk(home, "none of them, i want to die")
