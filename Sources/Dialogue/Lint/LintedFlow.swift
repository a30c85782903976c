// SPDX-License-Identifier: GPL-3.0-or-later

/// A flow as rules look at it: its steps in order, those filled by probes right after their own.
struct LintedFlow: Sendable {
  /// A step and where it stands.
  struct Entry: Sendable {
    let step: Step
    let section: Int
    /// How many steps stand before it.
    let position: Int
    /// The step whose probe fills it.
    let parent: String?
  }

  let flow: Flow
  let context: FlowLint.Context
  let entries: [Entry]
  /// The first entry of each id.
  let byID: [String: Entry]
  /// For each section, how many steps stand before its first one.
  let starts: [Int]

  init(_ flow: Flow, _ context: FlowLint.Context) {
    var entries: [Entry] = []
    var starts: [Int] = []
    for (place, section) in flow.sections.enumerated() {
      starts.append(entries.count)
      for step in section.steps {
        entries.append(Entry(step: step, section: place, position: entries.count, parent: nil))
        for extra in step.probeSteps {
          entries.append(Entry(step: extra, section: place, position: entries.count, parent: step.id))
        }
      }
    }
    self.flow = flow
    self.context = context
    self.entries = entries
    self.starts = starts
    self.byID = Dictionary(entries.map { ($0.step.id, $0) }) { first, _ in first }
  }

  /// The steps that are written as steps.
  var ownSteps: [Entry] { entries.filter { $0.parent == nil } }
  /// The steps that ask for something.
  var questions: [Entry] { ownSteps.filter { $0.step.isAsked } }

  func section(of entry: Entry) -> Section { flow.sections[entry.section] }

  /// The bands in which a step can be asked.
  func bands(of entry: Entry) -> [Band] {
    let conditions = [section(of: entry).when, entry.step.when].compactMap(\.self)
    guard !conditions.isEmpty else { return flow.audience.bands }
    return flow.audience.bands.filter { band in
      Possibility(self, bands: [band]).canHold(conditions.map(\.expression))
    }
  }

  /// The texts that the bands of a step get, each once, with the bands that get it.
  func texts(_ wording: Banded<Template>?, of entry: Entry) -> [(text: Template, bands: Set<Band>)] {
    guard let wording else { return [] }
    var texts: [(text: Template, bands: Set<Band>)] = []
    for band in bands(of: entry) {
      guard let text = wording[band] else { continue }
      if let place = texts.firstIndex(where: { $0.text == text }) {
        texts[place].bands.insert(band)
      } else {
        texts.append((text, [band]))
      }
    }
    return texts
  }

  /// Everything that a step asks: its question, the same in other words, and its follow-ups.
  func askedTexts(of entry: Entry) -> [(text: Template, bands: Set<Band>)] {
    let bands = Set(bands(of: entry))
    return questionTexts(of: entry) + entry.step.probes.map { ($0.say, bands) }
  }

  /// The question of a step, and the same in other words.
  func questionTexts(of entry: Entry) -> [(text: Template, bands: Set<Band>)] {
    texts(entry.step.wording.ask, of: entry) + texts(entry.step.wording.reword, of: entry)
  }

  /// The choices of a step as far as they are known before anybody answers; nil when they are not.
  func knownChoices(of step: Step) -> [Choice]? {
    switch step.choices {
    case .written(let choices)?: choices
    case .list(let name)?: context.lists?[name.id]?.choices
    case .of?, nil: nil
    }
  }
}
