// SPDX-License-Identifier: GPL-3.0-or-later

/// Which form of a text goes with a whole number in a language.
///
/// The rules are those of the Unicode CLDR ("Language Plural Rules") for whole numbers below a million.
public struct PluralRule: Sendable, Equatable {
  /// A form of a text, called as the CLDR calls it.
  public enum Form: String, Sendable, CaseIterable {
    case zero, one, two, few, many, other
  }

  let family: PluralFamily

  /// The rule of a language by its tag; one that is not listed counts as English does.
  public init(tag: String) {
    let tag = tag.lowercased()
    let language = tag.split(separator: "-").first.map(String.init) ?? ""
    family = PluralFamily.byTag[tag] ?? PluralFamily.byTag[language] ?? .oneAndOther
  }

  /// The forms that a text with a count needs.
  public var forms: [Form] { family.forms }

  /// The form for a count.
  public func form(for count: Int) -> Form { family.form(for: count.magnitude) }
}
