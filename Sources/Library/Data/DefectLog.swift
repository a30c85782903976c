// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// Where everything that reads one file writes what is wrong with it.
package final class DefectLog {
  package let file: String
  package private(set) var defects: [Defect] = []

  package init(file: String) {
    self.file = file
  }

  package func report(
    _ message: String, hint: String = "", at mark: SourceMark, severity: Defect.Severity = .error, rule: String = ""
  ) {
    defects.append(
      Defect(file: file, mark: mark, severity: severity, message: message, hint: hint, rule: rule))
  }

  package func report(_ more: [Defect]) {
    defects += more
  }

  package var hasErrors: Bool { defects.contains { $0.severity == .error } }

  /// The defects in the order of the file.
  package var sorted: [Defect] { defects.sorted { $0.mark < $1.mark } }
}
