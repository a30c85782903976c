// SPDX-License-Identifier: GPL-3.0-or-later
import Plans
import Testing

@testable import Store

@Suite struct FindingTests {
  let folder = Result { try TemporaryFolder() }

  private func filled() throws -> PlanStore {
    let store = try folder.get().store()
    let names = ["Maya Lopez", "Maya O'Neil", "José Álvarez", "Ana-Lena Maier"]
    for (number, name) in names.enumerated() {
      var plan = samplePlan("plan-\(number)", learner: name)
      plan.cohort = number < 2 ? "January 2027" : nil
      try store.save(plan, expecting: nil, note: .sample(at: number == 0 ? later : noon))
    }
    return store
  }

  @Test(arguments: [
    ("maya", 2), ("MAYA LOP", 1), ("lopez maya", 1), ("josé", 1), ("álv", 1), ("o'neil", 1), ("ana-lena", 1),
    ("may%", 2),
    ("aya", 0), ("", 0), ("maya josé", 0),
  ])
  func `plans are found by the words of their learner's name`(words: String, count: Int) throws {
    #expect(try filled().plans(named: words).count == count)
  }

  @Test func `plans are found by the beginning of their id, and by how lately they changed`() throws {
    let store = try filled()
    #expect(try store.plans(idBeginning: "plan-").count == 4)
    #expect(try store.plans(idBeginning: "plan-2").map(\.learner) == ["José Álvarez"])
    #expect(try store.plans(idBeginning: "").isEmpty)
    #expect(try store.recentPlans(limit: 2).first?.learner == "Maya Lopez")
    var plan = try store.load(plan: Identifier("plan-0")).plan
    plan.status = .discontinued
    try store.save(plan, expecting: 1, note: .sample(at: later))
    #expect(try store.recentPlans(isOpen: true, limit: 9).map(\.id.text) == ["plan-1", "plan-2", "plan-3"])
    #expect(try store.plans(named: "maya", isOpen: true).map(\.id.text) == ["plan-1"])
    #expect(try store.learnerWords(among: ["maya", "may", "wpm", "lopez"]) == ["maya", "lopez"])
  }

  @Test func `a cohort has its plans by name, and a plan that leaves it is not in it`() throws {
    let store = try filled()
    #expect(try store.cohorts().map(\.name) == ["January 2027"])
    #expect(try store.plans(ofCohort: "January 2027").map(\.learner) == ["Maya Lopez", "Maya O'Neil"])
    var plan = try store.load(plan: Identifier("plan-0")).plan
    plan.cohort = nil
    plan.learner.name = "Mia Lopez"
    try store.save(plan, expecting: 1, note: .sample())
    #expect(try store.plans(ofCohort: "January 2027").count == 1)
    #expect(try store.plans(named: "maya").count == 1)
    #expect(try store.plans(ofCohort: "").isEmpty)
    #expect(try store.verify() == [])
  }

  @Test func `what came of an intervention is read over all plans, without a name`() throws {
    let store = try folder.get().store()
    for number in 0..<3 {
      var plan = samplePlan("plan-\(number)")
      plan.goals[0].measure.baseline = 40
      plan.goals[0].measure.target = 70
      plan.goals[0].status = number == 0 ? .met : nil
      plan.interventions = [
        PlannedIntervention(id: Identifier("use")) {
          $0.entry = "repeated-reading"
          $0.goal = Identifier("goal-0")
          $0.fidelity = [
            FidelityEntry(id: Identifier("week")) {
              $0.planned = 4; $0.held = 3
            }
          ]
        }
      ]
      plan.observations = (0..<4).map { index in
        Observation(id: Identifier("seen-\(index)")) {
          $0.goal = Identifier("goal-0"); $0.value = .number(Double(50 + index))
        }
      }
      try store.save(plan, expecting: nil, note: .sample())
    }
    let results = try store.results(of: "repeated-reading")
    #expect(results.count == 3)
    #expect(results.map(\.status) == [.met, nil, nil])
    #expect(results.allSatisfy { $0.points == 4 && $0.last == 52 && $0.fidelity == 0.75 && $0.target == 70 })
    let file = try folder.get().file
    let both = ["repeated-reading", "no-such-entry"]
    #expect(try PlanStore.glance(at: file, forResultsOf: both) == store.results(of: both))
    #expect(try store.entriesInUse().map(\.plans) == [3])
    #expect(try store.verify() == [])
    _ = try store.erase(plan: Identifier("plan-1"), by: "M. Lopez", at: later)
    #expect(try store.results(of: "repeated-reading").count == 2)
  }

  @Test func `a glance at results goes only as far as a sound file of today's format`() throws {
    let folder = try self.folder.get()
    #expect(try PlanStore.glance(at: folder.file, forResultsOf: ["a"]) == nil)
    _ = try folder.store()
    #expect(try PlanStore.glance(at: folder.file, forResultsOf: ["a"]) == ["a": []])
    try folder.write([0], to: "plans.db-journal")
    #expect(try PlanStore.glance(at: folder.file, forResultsOf: ["a"]) == nil)
    FileSystem.remove(folder.file + "-journal")
    var bytes = try folder.bytes()
    bytes[63] = 1
    try folder.write(bytes)
    #expect(try PlanStore.glance(at: folder.file, forResultsOf: ["a"]) == nil)
    bytes[68] ^= 1
    try folder.write(bytes)
    #expect(throws: StoreError.self) { try PlanStore.glance(at: folder.file, forResultsOf: ["a"]) }
  }

  @Test func `lists tell two people of one first name apart, and what each goes by`() throws {
    let store = try folder.get().store()
    for (number, (name, preferred)) in [("Jordan Miles", "JJ"), ("Jordan Park", "Jordan"), (nil, "Sky")].enumerated() {
      var plan = samplePlan("plan-\(number)", learner: "")
      plan.learner.name = name
      plan.learner.preferredName = preferred
      try store.save(plan, expecting: nil, note: .sample())
    }
    let told = try store.summaries().sorted { $0.id.text < $1.id.text }.map { [$0.learner, $0.preferred] }
    #expect(told == [["Jordan Miles", "JJ"], ["Jordan Park", "Jordan"], ["Sky", ""]])
    #expect(try store.plans(named: "jj").map(\.learner) == ["Jordan Miles"])
    #expect(try store.agenda(limit: 1).first.map { [$0.learner, $0.preferred] } == ["Jordan Miles", "JJ"])
    #expect(try store.verify() == [])
  }

  @Test func `learners are found by any word of their name that stands in a text`() throws {
    let store = try filled()
    #expect(
      try store.learners(perhapsNamedIn: ["Maya's turn, then O'Neil", "jos\u{E9}"]) == [
        "Maya Lopez", "Maya O'Neil", "Jos\u{E9} \u{C1}lvarez",
      ])
    #expect(try store.learners(perhapsNamedIn: ["Ana-Lena reads"]) == ["Ana-Lena Maier"])
    #expect(try store.learners(perhapsNamedIn: ["nobody at all", ""]).isEmpty)
  }

  @Test func `plans that may share a text are found without reading any`() throws {
    let store = try folder.get().store()
    let texts = [
      "reads a text for this grade slowly, word by word, with a finger under the line",
      "Reads a text for this grade slowly: word by word, with a finger under the line!",
      "counts on his fingers in every sum he does",
    ]
    for (number, text) in texts.enumerated() {
      var plan = samplePlan("plan-\(number)", goals: 0)
      plan.actions = []
      plan.gaps = [Gap(id: Identifier("g")) { $0.text = text }]
      try store.save(plan, expecting: nil, note: .sample())
    }
    let first = try store.load(plan: Identifier("plan-0")).plan
    let marks = TextMarks.sought(in: first)
    #expect(try store.plans(sharingMarks: marks, besides: first.id, limit: 9).map(\.id.text) == ["plan-1"])
    #expect(try store.plans(sharingMarks: [], besides: first.id, limit: 9).isEmpty)
    let many = marks.union((0..<2_000).map { "no mark \($0)" })
    #expect(try store.plans(sharingMarks: many, besides: first.id, limit: 9).map(\.id.text) == ["plan-1"])
    try store.queue.inDatabase { try $0.execute(sql: "update text_mark set marks = 'x' where plan = 'plan-2'") }
    #expect(try store.verify().map(\.kind) == [.columns])
  }
}
