// SPDX-License-Identifier: GPL-3.0-or-later

/// Bold, dim and colour, or the bare text where those are not wanted.
package struct Style: Equatable, Sendable {
  package enum Colour: Int, Sendable, CaseIterable {
    case red = 31
    case green, yellow, blue, magenta, cyan
  }

  package let isOn: Bool
  package let hasColour: Bool

  package init(isOn: Bool, hasColour: Bool = true) {
    self.isOn = isOn
    self.hasColour = isOn && hasColour
  }

  package static let off = Style(isOn: false)

  package func bold(_ text: String) -> String { isOn ? wrap(text, in: 1) : text }

  package func dim(_ text: String) -> String { isOn ? wrap(text, in: 2) : text }

  package func coloured(_ text: String, _ colour: Colour) -> String {
    hasColour ? wrap(text, in: colour.rawValue) : text
  }

  private func wrap(_ text: String, in code: Int) -> String {
    text.isEmpty ? text : "\u{1B}[\(code)m\(text)\u{1B}[0m"
  }
}
