// SPDX-License-Identifier: GPL-3.0-or-later

extension Flow {
  /// The ids of the steps that can be asked in a band, whatever is answered.
  public func askable(in band: Band) -> Set<String> {
    let linted = LintedFlow(self, FlowLint.Context())
    return Set(linted.questions.filter { linted.bands(of: $0).contains(band) }.map(\.step.id))
  }
}
