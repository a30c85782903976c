// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue

/// One thing that a corpus has to keep to. The name of the type says it.
protocol CorpusRule: Sendable {
  func defects(in corpus: CorpusView) -> [Defect]
}

extension CorpusRule {
  /// As defects name it.
  var name: String { "\(Self.self)" }
}
