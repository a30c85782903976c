// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans
internal import Terminal

/// Every question of a flow, for those who write or judge one.
struct FlowPage {
  let flow: Flow
  let band: Band

  init(_ flow: Flow, band: Band) {
    self.flow = flow
    self.band = band
  }

  func lines(width: Int, style: Style) -> [String] {
    var lines = [style.bold(flow.title)] + WordWrap.rows(of: flow.about, width: width)
    for section in flow.sections {
      lines += ["", style.bold(section.title)]
      for step in section.steps {
        let ask = step.wording.ask?[band]?.text ?? ""
        let text = "\(step.id) (\(step.type.rawValue)): \(ask)"
        lines += WordWrap.rows(of: text, width: width - 2).enumerated().map { ($0 == 0 ? "- " : "  ") + $1 }
      }
    }
    return lines
  }

  var json: JSONValue {
    [
      "id": .string(flow.id), "version": .integer(flow.version), "title": .string(flow.title),
      "kind": .string(flow.kind), "about": .string(flow.about),
      "sections": .array(
        flow.sections.map { section in
          [
            "id": .string(section.id), "title": .string(section.title), "repeats": .bool(section.repetition != nil),
            "steps": .array(section.steps.map(row)),
          ]
        }),
    ]
  }

  private func row(_ step: Step) -> JSONValue {
    [
      "id": .string(step.id), "type": .string(step.type.rawValue),
      "ask": JSONValue(step.wording.ask?[band]?.text), "why": JSONValue(step.wording.why?[band]?.text),
      "example": JSONValue(step.wording.example?[band]?.text), "to": JSONValue(step.to?.text),
    ]
  }
}
