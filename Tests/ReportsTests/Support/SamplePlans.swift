// SPDX-License-Identifier: GPL-3.0-or-later

import Plans

/// Plans as people write them.
enum SamplePlans {
  static func day(_ iso: String) -> CalendarDate? { CalendarDate(iso) }

  static let kind = Kind(
    id: "ilp", title: "Learning plan", aliases: ["ILP"], setting: .school,
    fields: [
      CustomField(id: "district", label: "District"),
      CustomField(id: "graduation-year", label: "Expected year of graduation", type: .number),
      CustomField(id: "last-updated", label: "Last updated on", type: .date),
      CustomField(id: "promotion-note", label: "Reason for moving up a grade", isPrivate: true),
    ])

  /// A third grader who reads slowly, in the middle of the year.
  static let maya = Plan(id: "plan-maya") { plan in
    plan.kind = "ilp"
    plan.title = "Reading smoothly by winter"
    plan.setting = .school
    plan.status = .active
    plan.purpose = "growth, not evaluation"
    plan.event = .initial
    plan.start = day("2026-09-14")
    plan.end = day("2026-12-18")
    plan.learner.name = "Maya Lopez"
    plan.learner.preferredName = "Maya"
    plan.learner.grade = "3"
    plan.learner.school = "Lincoln Elementary School"
    plan.learner.languages = ["Spanish", "English"]
    plan.learner.interests = ["dinosaurs", "drawing"]
    plan.learner.unknown = ["aspirations"]
    plan.parties = [
      party("chen", "Ms. Chen", .teacher), party("lopez", "Ana Lopez", .parent) { $0.phones = ["555-0101"] },
      party("park", "Mr. Park", .specialist),
    ]
    plan.strengths = [
      Strength(id: "s1") {
        $0.text = "Tells long stories that others want to hear"
        $0.evidence = ["story circle in September"]
      },
      Strength(id: "s2") { $0.text = "Does not give up when a word is hard" },
    ]
    plan.voices = [
      Voice(id: "v1") {
        $0.topic = "what-is-hard"
        $0.question = "What part of school is hard right now?"
        $0.answers = [
          VoiceAnswer(id: "a1") {
            $0.who = "learner"
            $0.text = "When I read out loud the others wait for me."
          },
          VoiceAnswer(id: "a2") {
            $0.who = "lopez"
            $0.role = .parent
            $0.text = "At home she asks me to read everything, even the cereal box."
          },
        ]
      }
    ]
    plan.learner.id = "learner"
    plan.gaps = [
      Gap(id: "g1") {
        $0.text = "Reads slowly, word by word, and stumbles over easy words"
        $0.kind = .skill
        $0.domain = "reading-fluency"
        $0.level = 58
        $0.levelNote = "words read correctly in a minute, middle of three texts"
        $0.cause = .noPractice
        $0.evidence = ["one-minute reading, 7 September 2026", "notes from reading group"]
        $0.foundBy = .assessment
      }
    ]
    plan.barriers = [
      Barrier(id: "b1") { $0.text = "No quiet place to read in the afternoon" },
      Barrier(id: "b2") {
        $0.text = "Family matters that stay in this room"
        $0.sensitive = true
      },
    ]
    plan.goals = [fluency, asking]
    plan.actions = [
      ActionStep(id: "act1") {
        $0.text = "Print ten short texts at grade level"
        $0.goal = "goal1"
        $0.who = "chen"
        $0.due = day("2026-09-18")
        $0.done = day("2026-09-17")
        $0.status = .done
      },
      ActionStep(id: "act2") {
        $0.text = "Read one text aloud with Maya on three evenings a week"
        $0.goal = "goal1"
        $0.who = "lopez"
        $0.due = day("2026-12-11")
      },
      ActionStep(id: "act3") {
        $0.text = "Find a table in the library for quiet reading"
        $0.who = "chen"
        $0.due = day("2026-10-02")
        $0.cost = Money { $0.text = "none" }
      },
    ]
    plan.interventions = [
      PlannedIntervention(id: "int1") {
        $0.entry = "reread-aloud-with-model"
        $0.entryVersion = 1
        $0.text = "Read the same short text aloud again, with a model"
        $0.goal = "goal1"
        $0.who = "park"
        $0.collector = "chen"
        $0.place = "reading corner"
        $0.minutes = 15
        $0.timesPerWeek = 4
        $0.weeks = 12
        $0.ruledOut = [
          RuledOut(id: "r1") {
            $0.text = "Silent reading alone"
            $0.reason = "tried in spring, no change"
          }
        ]
      }
    ]
    plan.accommodations = [
      Accommodation(id: "acc1") {
        $0.text = "Texts are read aloud to her in science and in tests"
        $0.barrier = "b1"
        $0.settings = [.class, .test]
        $0.who = "chen"
        $0.from = day("2026-09-21")
        $0.seenBy = "She answers questions about the text without help."
      }
    ]
    plan.monitoring = [
      Monitoring(id: "m1") {
        $0.goal = "goal1"
        $0.instrument = "one-minute oral reading, a new text each time"
        $0.collector = "chen"
        $0.frequency = "every Friday"
        $0.rule = DecisionRule {
          $0.kind = .consecutivePoints
          $0.parameters = ["points": 4]
          $0.chosen = day("2026-09-14")
        }
      }
    ]
    plan.observations = [
      observation("o1", "2026-09-25", 61), observation("o2", "2026-10-02", 60, "had a cold"),
      observation("o3", "2026-10-09", 66),
    ]
    plan.reviews = [
      Review(id: "rev1") {
        $0.due = day("2026-10-30"); $0.clock = "quarterly"
      }
    ]
    plan.meetings = [
      Meeting(id: "meet1") {
        $0.purpose = "First meeting"
        $0.date = day("2026-09-14")
        $0.people = ["learner", "chen", "lopez", "park"]
        $0.decisions = ["Mr. Park works with Maya on four mornings.", "Ana reads with her at home."]
      }
    ]
    plan.commitments = [
      Commitment(id: "c1") {
        $0.who = "learner"; $0.text = "I read my text twice before I go out to play."
      },
      Commitment(id: "c2") {
        $0.who = "lopez"; $0.text = "I listen without correcting every word."
      },
    ]
    plan.notes = [
      Note(id: "n1") { $0.text = "Glasses were checked in August." },
      Note(id: "n2") {
        $0.text = "A private thought of the teacher"; $0.isPrivate = true
      },
    ]
    plan.signatures = [
      Signature(id: "sig1") {
        $0.who = "learner"; $0.meaning = .agreed; $0.order = 1
      },
      Signature(id: "sig2") {
        $0.who = "lopez"; $0.meaning = .agreed; $0.order = 2; $0.date = day("2026-09-14")
      },
      Signature(id: "sig3") {
        $0.who = "chen"; $0.meaning = .agreed; $0.order = 3
      },
    ]
    plan.custom = [
      "graduation-year": 2036, "district": "Riverside", "last-updated": "2026-10-09", "own-field": "Own words",
      "promotion-note": "A reason that stays here",
    ]
    plan.updated = Instant("2026-10-09T15:20:00Z")
  }

  /// What is there after ten minutes: a name, a gap, a goal in raw words.
  static let draft = Plan(id: "plan-dana") { plan in
    plan.kind = "development"
    plan.learner.name = "Dana Reyes"
    plan.learner.position = "Office clerk"
    plan.gaps = [Gap(id: "g") { $0.text = "The monthly report takes three days" }]
    plan.goals = [
      Goal(id: "g2") {
        $0.statement = "get better at excel"
        $0.unknown = ["due"]
        $0.measure = SuccessMeasure { $0.unknown = ["baseline"] }
      }
    ]
  }

  private static let fluency = Goal(id: "goal1") {
    $0.statement = "read faster"
    $0.rewritten = "Maya reads 90 words a minute from a new grade 3 text by 18 December 2026."
    $0.track = .academic
    $0.gaps = ["g1"]
    $0.strengths = ["s2"]
    $0.measure = SuccessMeasure {
      $0.seen = "She reads a new page aloud without stopping at easy words."
      $0.what = "words read correctly in one minute"
      $0.unit = "words a minute"
      $0.baseline = 58
      $0.baselineDate = day("2026-09-07")
      $0.target = 90
      $0.criterion = "on three Fridays in a row"
      $0.instrument = "one-minute oral reading"
    }
    $0.due = day("2026-12-18")
    $0.obstacle = "tired in the afternoon"
    $0.ifThen = "If I am tired, then I read my text before dinner and not after."
    $0.confidence = 7
    $0.status = .underWay
  }

  private static let asking = Goal(id: "goal2") {
    $0.statement = "I ask Ms. Chen when I do not know a word."
    $0.unknown = ["due"]
    $0.measure = SuccessMeasure { $0.unknown = ["baseline"] }
  }

  private static func party(
    _ id: String, _ name: String, _ role: Role, _ fill: (inout Party) -> Void = { _ in }
  ) -> Party {
    Party(id: Identifier(id)) {
      $0.name = name
      $0.role = role
      fill(&$0)
    }
  }

  private static func observation(_ id: String, _ date: String, _ value: Level, _ note: String? = nil) -> Observation {
    Observation(id: Identifier(id)) {
      $0.goal = "goal1"
      $0.date = day(date)
      $0.value = value
      $0.note = note
    }
  }
}
