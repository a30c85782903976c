// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
import Plans

extension PlanLayout {
  /// The sections, in the order of a conversation: who, what goes well, what is hard, where to, how, when, who agrees.
  func sections(_ reader: inout PartReader) -> [DocumentSection] {
    let all: [DocumentSection?] = [
      about(&reader), people(&reader),
      section(Messages.strengths, "strengths", plan.strengths, &reader),
      voices(&reader),
      section(Messages.gaps, "gaps", plan.gaps, &reader, isNumbered: true),
      section(Messages.barriers, "barriers", plan.barriers, &reader),
      section(Messages.conditions, "conditions", plan.conditions, &reader),
      section(Messages.assessments, "assessments", plan.assessments, &reader),
      goals(&reader), work(&reader),
      section(Messages.accommodations, "accommodations", plan.accommodations, &reader, isNumbered: true),
      section(Messages.questions, "questions", plan.questions, &reader),
      checkpoints(&reader), reviews(&reader),
      section(Messages.meetings, "meetings", plan.meetings, &reader),
      commitments(&reader),
      section(Messages.contacts, "contacts", plan.contacts, &reader),
      section(Messages.consents, "consents", plan.consents, &reader),
      section(Messages.evidence, "evidence", plan.evidence, &reader),
      section(Messages.notes, "notes", plan.notes, &reader),
      section(Messages.agencies, "agencies", plan.agencies, &reader),
      section(Messages.links, "links", plan.links, &reader),
      section(Messages.revisions, "revisions", plan.revisions, &reader),
    ]
    return all.compactMap(\.self)
  }

  /// A list of parts that needs no layout of its own: each with the words that name it, and its fields.
  func section(
    _ title: String, _ key: String, _ parts: [some Part], _ reader: inout PartReader, isNumbered: Bool = false
  ) -> DocumentSection? {
    reader.skip(key)
    return DocumentSection(title, [.entries(entries(parts, isNumbered: isNumbered))])
  }

  func entries(_ parts: [some Part], isNumbered: Bool = false, skipping key: String? = nil) -> [Entry] {
    parts.enumerated().compactMap { index, part in
      entry(part, number: isNumbered && parts.count > 1 ? index + 1 : nil, skipping: key)
    }
  }

  /// Nil for a part in which nothing is said.
  private func entry(_ part: some Part, number: Int?, skipping key: String?) -> Entry? {
    var reader = reader(part)
    if let key { reader.skip(key) }
    let title = reader.title()
    var facts = reader.rest()
    if let title { return Entry(title, number: number, facts: facts) }
    guard !facts.isEmpty else { return nil }
    let first = facts.removeFirst()
    return Entry(labelled(first.label, first.value), number: number, facts: facts)
  }

  private func about(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("learner", "learners")
    var learner = self.reader(plan.learner)
    learner.skip(plan.learner.name == nil ? "preferredName" : "name", "grade")
    if shortPosition != nil { learner.skip("position") }
    let own = learner.rest()
    let others = entries(plan.learners)
    return DocumentSection(
      plan.learner.preferredName.map(Messages.about) ?? Messages.aboutTheLearner, [.facts(own), .entries(others)])
  }

  private func people(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("parties")
    let entries = plan.parties.compactMap { party -> Entry? in
      var reader = self.reader(party)
      let name = reader.take("name")
      let role = reader.take("role")
      let title = [name, role].compactMap(\.self).listed
      let facts = reader.rest()
      if facts.isEmpty, plan.isLearner(party) { return nil }
      return title.isEmpty && facts.isEmpty ? nil : Entry(title.isEmpty ? Messages.someone : title, facts: facts)
    }
    return DocumentSection(Messages.people, [.entries(entries)])
  }

  /// Each question with what everybody said, side by side.
  private func voices(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("voices")
    let entries = plan.voices.compactMap { voice -> Entry? in
      var reader = self.reader(voice)
      reader.skip("answers")
      let question = reader.take("question")
      // The topic is a code for programs; it names the voice only where nobody wrote down what was asked.
      let title = question ?? reader.take("topic").map(Messages.topic)
      reader.skip("topic")
      let facts = reader.rest()
      let answers = voice.answers.compactMap(answer)
      guard !answers.isEmpty || title != nil else { return nil }
      return Entry(title ?? Messages.voices, facts: facts + answers)
    }
    return DocumentSection(Messages.voices, [.entries(entries)])
  }

  private func answer(_ answer: VoiceAnswer) -> Fact? {
    var reader = reader(answer)
    let speaker = reader.person()
    let text = reader.take("text")
    let rest = reader.rest().map { labelled($0.label.lowercasedFirst, $0.value) }
    let said = ([text].compactMap(\.self) + rest).listedLoosely
    return Fact(speaker ?? Messages.someone, said)
  }

  private func commitments(_ reader: inout PartReader) -> DocumentSection? {
    reader.skip("commitments")
    let entries = plan.commitments.compactMap { commitment -> Entry? in
      var reader = self.reader(commitment)
      let text = reader.take("text") ?? ""
      let title = reader.person().map { labelled($0, text) } ?? text
      return title.isEmpty ? nil : Entry(title, facts: reader.rest())
    }
    return DocumentSection(Messages.commitments, [.entries(entries)])
  }
}
