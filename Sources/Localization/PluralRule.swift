// SPDX-License-Identifier: GPL-3.0-or-later

/// Which form of a text goes with a whole number in a language.
///
/// The rules are those of the Unicode CLDR ("Language Plural Rules") for whole numbers; languages that it gives more forms than
/// these four use `other` for them.
public struct PluralRule: Sendable, Equatable {
  /// A form of a text.
  public enum Form: String, Sendable, CaseIterable {
    case one, few, many, other
  }

  /// The languages that share a rule.
  enum Family: Sendable, Equatable {
    /// 1, and all others: English, German, Spanish ...
    case oneAndOther
    /// 0 and 1, and all others: French, Brazilian Portuguese ...
    case zeroAndOne
    /// One form for all: Chinese, Japanese, Vietnamese ...
    case single
    /// Russian, Ukrainian, Belarusian: 1, 21, 31; 2 to 4, 22 to 24; the rest, a form of its own.
    case eastSlavic
    /// Croatian, Serbian, Bosnian: the same, and the rest is the form that fractions take, too.
    case southSlavic
    /// Polish: 1; 2 to 4, 22 to 24; the rest.
    case polish
    /// Czech, Slovak: 1; 2 to 4; the rest.
    case czech
  }

  let family: Family

  /// The rule of a language by its tag; one that is not listed counts as English does.
  public init(tag: String) {
    let language = tag.split(separator: "-").first.map { $0.lowercased() } ?? ""
    family = Self.families[language] ?? .oneAndOther
  }

  private static let families: [String: Family] = [
    "fr": .zeroAndOne, "pt": .zeroAndOne, "hy": .zeroAndOne,
    "zh": .single, "ja": .single, "ko": .single, "vi": .single, "th": .single, "id": .single, "ms": .single,
    "lo": .single, "my": .single, "km": .single,
    "ru": .eastSlavic, "uk": .eastSlavic, "be": .eastSlavic, "sr": .southSlavic, "hr": .southSlavic, "bs": .southSlavic,
    "pl": .polish, "cs": .czech, "sk": .czech,
  ]

  /// The forms that a text with a count needs.
  public var forms: [Form] {
    switch family {
    case .single: [.other]
    case .oneAndOther, .zeroAndOne: [.one, .other]
    case .eastSlavic, .polish: [.one, .few, .many]
    case .czech, .southSlavic: [.one, .few, .other]
    }
  }

  /// The form for a count.
  public func form(for count: Int) -> Form {
    let count = count.magnitude
    switch family {
    case .single: return .other
    case .oneAndOther: return count == 1 ? .one : .other
    case .zeroAndOne: return count <= 1 ? .one : .other
    case .czech: return count == 1 ? .one : (2...4).contains(count) ? .few : .other
    case .polish: return count == 1 ? .one : Self.isFew(count) ? .few : .many
    case .eastSlavic: return Self.isOne(count) ? .one : Self.isFew(count) ? .few : .many
    case .southSlavic: return Self.isOne(count) ? .one : Self.isFew(count) ? .few : .other
    }
  }

  /// 1, 21, 31 and so on, but not 11.
  private static func isOne(_ count: UInt) -> Bool { count % 10 == 1 && count % 100 != 11 }

  /// 2 to 4, 22 to 24 and so on, but not 12 to 14.
  private static func isFew(_ count: UInt) -> Bool {
    (2...4).contains(count % 10) && !(12...14).contains(count % 100)
  }
}
