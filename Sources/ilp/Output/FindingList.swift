// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Localization
internal import Plans
internal import Store

/// Problems of any kind in one form: as lines for people, and as the JSON that every check prints.
struct FindingList {
  struct Row {
    let id: String
    let severity: String
    let place: String
    let message: String
    let remedy: String
    /// As people read it.
    let lines: [String]
  }

  private(set) var rows: [Row] = []
  /// Whether everything that is found counts as an error.
  private(set) var isStrict = false

  init(_ findings: [Finding]) {
    rows = findings.map { finding in
      Row(
        id: finding.id, severity: finding.severity.rawValue, place: finding.place.text, message: finding.message,
        remedy: finding.remedy,
        lines: [hinted("\(say(code: finding.severity.rawValue)): \(finding.words): \(finding.message)", finding.remedy)]
      )
    }
  }

  init(_ defects: [Defect], isStrict: Bool = false) {
    self.isStrict = isStrict
    rows = defects.map { defect in
      Row(
        id: defect.rule, severity: defect.severity.rawValue, place: "\(defect.file):\(defect.line):\(defect.column)",
        message: defect.message, remedy: defect.hint, lines: [defect.description])
    }
  }

  init(_ flaws: [Flaw]) {
    rows = flaws.map { flaw in
      Row(
        id: flaw.kind.rawValue, severity: "error", place: flaw.place, message: flaw.message, remedy: flaw.remedy,
        lines: [flaw.description])
    }
  }

  var isEmpty: Bool { rows.isEmpty }
  /// Whether something stands in the way, rather than being worth a look.
  var hasErrors: Bool { rows.contains { isStrict || ["must", "error"].contains($0.severity) } }

  var json: JSONValue {
    [
      "findings": .array(
        rows.map { row in
          [
            "id": .string(row.id), "severity": .string(row.severity), "where": .string(row.place),
            "message": .string(row.message), "remedy": .string(row.remedy),
          ]
        })
    ]
  }

  /// Writes them; 65 when something stands in the way.
  @MainActor
  func show(in house: House, asJSON: Bool, nothing: String) throws -> ExitStatus {
    if asJSON {
      try house.output.json(json)
    } else if isEmpty {
      try house.output.lines([nothing])
    } else {
      try house.output.lines(rows.flatMap(\.lines))
      try house.output.remark(Messages.count(rows.map(\.severity)))
    }
    return hasErrors ? .badData : .success
  }
}
