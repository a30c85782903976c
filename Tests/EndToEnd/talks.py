# SPDX-License-Identifier: GPL-3.0-or-later
"""The conversations that the tests hold, one for each answer file."""
from dataclasses import dataclass, field
from pathlib import Path

from harness import Home, Script, Transcript
from harness.home import TODAY

ANSWERS = Path(__file__).parent / "answers"


@dataclass(frozen=True)
class Talk:
    """A conversation that somebody has, and what the plan must hold afterwards."""

    name: str
    command: tuple[str, ...]
    holds: dict[str, object] = field(default_factory=dict)
    #: What is typed at the start screen, before the answers begin.
    reception: tuple[str, ...] = ()
    #: A conversation that must have been held before, and the day on which this one is held.
    after: str | None = None
    today: str = TODAY

    @property
    def answers(self) -> Script:
        return Script.read(ANSWERS / f"{self.name}.txt")

    @property
    def script(self) -> Script:
        first, *others = self.answers.sittings
        return Script(((*self.reception, *first), *others))

    def hold(self, home: Home, **terminal) -> Transcript:
        """Holds it in a home, after the one that must come before."""
        if self.after:
            TALKS[self.after].hold(home)
        home.today = self.today
        transcript = Transcript(home)
        transcript.hold(self.script, *self.command, **terminal)
        return transcript


TALKS = {talk.name: talk for talk in [
    Talk("employee-development", (), reception=("development",), holds={
        "kind": "development",
        "status": "active",
        "learner.name": "Dana Reyes",
        "learner.preferredName": "Dana",
        "learner.position": "I run the front office and make the monthly report",
        "learner.aspirations": ["training new people as a regular part of my job"],
        "strengths.*.text": ["explaining things", "patience", "keeping order when it is busy"],
        "gaps.*.text": ["the monthly report, it takes me three days", "saying no to people"],
        "gaps.*.kind": ["skill", "skill"],
        "gaps.*.level": [5, 3],
        "gaps.*.cause": ["not-shown", "not-expected"],
        "barriers.0.text": "a clear word that report hour is report hour",
        "goals.0.rewritten":
            "By the end of March I make the monthly report with a pivot table in 6 hours, two months in a row.",
        "goals.0.measure.baseline": 20,
        "goals.0.measure.target": 6,
        "goals.0.measure.criterion": "two months in a row",
        "goals.0.measure.unit": "hours",
        "goals.0.due": "2027-03-31",
        "goals.0.confidence": 6,
        "actions.0.text": "ask Lee to show me a pivot table with last month's file",
        "actions.0.due": "2026-11-24",
        "interventions.0.entry": "examples-then-your-own-file",
        "reviews.0.due": "2027-01-04",
        "signatures.*.meaning": ["agreed", "agreed"],
    }),
    Talk("my-development", ("chat", "--flow", "my-development"), holds={
        "kind": "development",
        "status": "active",
        "learner.name": "Priya Nair",
        "strengths.*.text": ["writing clearly", "listening", "I stay patient"],
        "gaps.0.cause": "no-practice",
        "goals.0.due": "2027-03-31",
        "goals.0.measure.target": 8,
        "reviews.0.due": "2027-01-02",
    }),
    Talk("student-goals", ("chat", "--flow", "student-goals"), reception=("2",), holds={
        "kind": "student-goals",
        "status": "active",
        "learner.name": "Leo",
        "learner.grade": "7",
        "strengths.*.text": ["drawing", "soccer", "making people laugh"],
        "gaps.0.text": "everything. i forget everything for tests",
        "gaps.0.cause": "no-practice",
        "goals.0.statement": "remember what the words of a chapter mean",
        "goals.0.due": "2026-12-18",
        "goals.0.measure.target": 4,
        "goals.0.measure.unit": "of 5",
        "goals.0.ifThen": "if it buzzes i put it in the kitchen",
        "actions.0.text": "make cards for chapter 4",
        "actions.0.due": "2026-11-23",
        "reviews.0.due": "2026-12-19",
    }),
    Talk("student-goals-elementary", ("chat", "--flow", "student-goals"), reception=("1",), holds={
        "learner.name": "Mia",
        "learner.grade": "2",
        "goals.0.statement": "read a whole page to my dad",
        "goals.0.due": "2026-12-21",
        "goals.0.ifThen": "I read one page in the morning",
        "goals.0.confidence": 9,
        "reviews.0.due": "2026-11-27",
    }),
    Talk("onboarding", ("chat", "--flow", "onboarding"), holds={
        "kind": "onboarding",
        "status": "active",
        "learner.name": "Amir Haddad",
        "start": "2026-12-07",
        "goals.*.horizon": ["0", "7", "30", "60", "90"],
        "goals.2.statement": "how a room is booked, changed and billed",
        "goals.4.measure.criterion": "four full days alone with at most two calls for help",
        "checkpoints.*.day": [3, 14, 30, 60, 90],
        "reviews.0.due": "2027-01-06",
    }),
    Talk("accommodation", ("chat", "--flow", "accommodation"), reception=("1",), holds={
        "kind": "accommodation",
        "status": "active",
        "learner.name": "Sofia Marino",
        "accommodations.*.text": ["half as much time again for tests", "I may start five minutes before the others"],
        "accommodations.*.from": ["2026-11-23", "2027-01-04"],
        "accommodations.0.evidence": ["unit tests in math", "my notes from September"],
        "reviews.0.due": "2027-01-20",
    }),
    Talk("ilp", ("chat", "--flow", "ilp"), holds={
        "kind": "ilp",
        "status": "active",
        "learner.name": "Noah Kim",
        "learner.languages": ["Korean", "English"],
        "gaps.0.text": "reads a text for his grade slowly, word by word",
        "gaps.0.causeConfidence": 7,
        "goals.0.statement": "read a grade 3 text aloud smoothly and with few mistakes",
        "goals.0.measure.baseline": 62,
        "goals.0.measure.target": 90,
        "goals.0.due": "2027-05-31",
        "interventions.0.timesPerWeek": 4,
        "interventions.0.minutes": 15,
        "interventions.0.weeks": 10,
        "accommodations.0.text": "a quiet corner with headphones for reading",
        "reviews.0.due": "2027-01-14",
        "start": "2026-11-23",
    }),
    Talk("review", ("chat", "--flow", "review"), after="employee-development", today="2027-02-08", holds={
        "learner.name": "Dana Reyes",
        "reviews.0.done": "2027-02-08",
        "goals.0.ifThen": "If a Friday falls out, then I take Monday from eight to nine",
        "goals.0.change": "Lee only looks at the end now",
        "goals.0.confidence": 8,
        "actions.0.status": "done",
        "actions.0.done": "2027-02-08",
        "notes.0.text": "done, Lee showed me twice in December",
        "actions.-1.text": "build the February report alone and show Lee only the result",
        "actions.-1.due": "2027-02-19",
    }),
    Talk("review-student", ("chat", "--flow", "review"), after="student-goals", today="2026-12-21", holds={
        "learner.name": "Leo",
        "actions.0.status": "under-way",
        "actions.1.status": "dropped",
        "actions.0.due": "2027-01-01",
        "notes.0.text": "half of it, i lost some cards",
        "observations.*.value": [2],
        "observations.*.date": ["2026-12-14"],
        "reviews.0.outcomes.0.value": 3,
    }),
    # People who ask back, change their minds, answer vaguely, and leave in the middle.
    Talk("listening-elementary", ("chat", "--flow", "student-goals"), reception=("1",), holds={
        "status": "active",
        "goals.0.statement": "read a page about cats",
        "goals.0.rewritten": "I will read a page about cats by 21 December 2026.",
    }),
    Talk("listening-middle", ("chat", "--flow", "student-goals"), reception=("2",), holds={
        "status": "draft",
        "goals.0.statement": "get better at reading",
        "goals.0.rewritten": "I read 5 pages of a history text before I stop, by 15 April 2027",
        "goals.0.due": "2027-04-15",
        "actions.0.due": "2026-11-23",
    }),
    Talk("listening-high", ("chat", "--flow", "student-goals"), reception=("3",), holds={
        "strengths.*.text": ["making people laugh", "explaining math to my cousins"],
        "goals.0.due": "2027-03-26",
    }),
    Talk("listening-college", ("chat", "--flow", "student-goals"), reception=("4",), holds={
        "goals.0.statement": "summarize 2 papers a week in my own words by march 12",
        "goals.0.due": "2027-03-12",
        "goals.0.measure.what": "2 papers a week in my own words",
    }),
    Talk("listening-supervisor", (), reception=("development",), holds={
        "goals.0.rewritten": "By 30 April 2027 I make the report with a pivot table in 6 hours",
        "goals.0.due": "2027-04-30",
    }),
    # Nearly every line takes back or adds to what was said before.
    Talk("correcting-middle", ("chat", "--flow", "student-goals"), reception=("2",), holds={
        "learner.name": "Jamal",
        "strengths.*.text": ["drawing", "soccer", "building lego", "cooking"],
        "learner.interests": ["basketball", "drawing manga", "chess"],
        "gaps.0.text": "starting essays",
        "gaps.0.cause": "not-shown",
        "goals.0.rewritten": "i hand in one essay every friday",
        "goals.0.due": "2027-04-20",
        "actions.0.due": "2026-11-24",
    }),
    Talk("correcting-supervisor", ("chat", "--flow", "employee-development"), holds={
        "learner.name": "Dana Reyes",
        "learner.aspirations": ["leading a small team"],
        "strengths.*.text": ["explaining things", "patience", "keeping order", "staying calm"],
        "gaps.0.text": "the monthly report",
        "gaps.0.kind": "skill",
        "gaps.0.level": 5,
        "goals.0.statement": "make the monthly report with a pivot table",
        "goals.0.measure.target": 5,
        "goals.0.due": "2027-05-14",
    }),
]}

WHICH_PLAN = Talk("which-plan", ("chat", "--flow", "which-plan"), reception=("4",))


def at(plan: dict, path: str):
    """The value at "goals.0.statement"; every value of a list at "goals.*.statement"."""
    first, _, rest = path.partition(".")
    if first == "*":
        return [at(held, rest) if rest else held for held in plan]
    held = plan[int(first)] if isinstance(plan, list) else plan[first]
    return at(held, rest) if rest else held
