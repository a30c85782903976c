// SPDX-License-Identifier: GPL-3.0-or-later
internal import Reports
internal import Terminal

extension TextStyle {
  /// How a terminal shows the parts of a report.
  init(_ style: Style) {
    self.init { text, role in
      switch role {
      case .title, .heading: style.bold(text)
      case .label: text
      case .aside: style.dim(text)
      }
    }
  }
}
