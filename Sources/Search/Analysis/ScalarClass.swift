// SPDX-License-Identifier: GPL-3.0-or-later

/// What a character is to the cutting of words.
enum ScalarClass {
  case letter, digit, mark, ideograph, apostrophe, point, other

  init(_ scalar: Unicode.Scalar) {
    switch scalar.value {
    case 0x61...0x7A, 0x41...0x5A: self = .letter
    case 0x30...0x39: self = .digit
    case 0x27, 0x2019, 0x02BC: self = .apostrophe
    case 0x2E: self = .point
    case 0..<0x80: self = .other
    default: self = Self.beyondASCII(scalar.properties)
    }
  }

  private static func beyondASCII(_ properties: Unicode.Scalar.Properties) -> ScalarClass {
    if properties.isIdeographic { return .ideograph }
    switch properties.generalCategory {
    case .nonspacingMark, .spacingMark, .enclosingMark: return .mark
    case .decimalNumber: return .digit
    default: return properties.isAlphabetic ? .letter : .other
    }
  }

  /// Whether a word may begin here.
  var begins: Bool {
    switch self {
    case .letter, .digit, .ideograph: true
    default: false
    }
  }

  /// Whether a word that is under way goes on over this character.
  func continues(after previous: ScalarClass, before next: ScalarClass) -> Bool {
    switch self {
    case .letter, .digit: previous != .ideograph
    case .mark: true
    case .apostrophe: (previous == .letter || previous == .mark) && next == .letter
    case .point: previous == .digit && next == .digit
    case .ideograph, .other: false
    }
  }
}
