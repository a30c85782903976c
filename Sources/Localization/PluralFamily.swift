// SPDX-License-Identifier: GPL-3.0-or-later

/// The languages that share a plural rule.
enum PluralFamily: Sendable, Equatable {
  /// 1, and all others: English, German, Spanish ...
  case oneAndOther
  /// 0 and 1, and all others: French, Brazilian Portuguese, Hindi ...
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
  /// Slovene, Sorbian: 1, 101; 2, 102; 3 and 4, 103; the rest.
  case slovene
  /// Macedonian, Icelandic: 1, 21, 31, but not 11; the rest.
  case endsInOne
  /// Lithuanian: 1, 21; 2 to 9, 22 to 29; the rest.
  case lithuanian
  /// Latvian: 0, 10 to 20, 30; 1, 21; the rest.
  case latvian
  /// Romanian: 1; 0, 2 to 19, 101 to 119; the rest.
  case romanian
  /// Hebrew: 1; 2; the rest.
  case hebrew
  /// Irish: 1; 2; 3 to 6; 7 to 10; the rest.
  case irish
  /// Scottish Gaelic: 1, 11; 2, 12; 3 to 10, 13 to 19; the rest.
  case gaelic
  /// Welsh: 0; 1; 2; 3; 6; the rest.
  case welsh
  /// Maltese: 1; 2; 0, 3 to 10, 103 to 110; 11 to 19, 111 to 119; the rest.
  case maltese
  /// Arabic: 0; 1; 2; 3 to 10, 103 to 110; 11 to 99, 111 to 199; the rest.
  case arabic

  /// By the tag of the language, or of the language in a country, in small letters.
  static let byTag: [String: PluralFamily] = Dictionary(
    members.flatMap { family, tags in tags.split(separator: " ").map { (String($0), family) } }
  ) { first, _ in first }

  private static let members: [(PluralFamily, String)] = [
    (.zeroAndOne, "fr pt hy hi bn gu kn mr fa am zu as si pa ln mg ti wa"), (.oneAndOther, "pt-pt"),
    (.single, "zh ja ko vi th id ms lo my km bo dz jv su to wo yo ig"), (.eastSlavic, "ru uk be"),
    (.southSlavic, "sr hr bs sh"), (.polish, "pl"), (.czech, "cs sk"), (.slovene, "sl dsb hsb"),
    (.endsInOne, "mk is"), (.lithuanian, "lt"), (.latvian, "lv prg"), (.romanian, "ro mo"), (.hebrew, "he iw"),
    (.irish, "ga"), (.gaelic, "gd"), (.welsh, "cy"), (.maltese, "mt"), (.arabic, "ar ars"),
  ]

  var forms: [PluralRule.Form] {
    switch self {
    case .single: [.other]
    case .oneAndOther, .zeroAndOne, .endsInOne: [.one, .other]
    case .eastSlavic, .polish: [.one, .few, .many]
    case .czech, .southSlavic, .lithuanian, .romanian: [.one, .few, .other]
    case .latvian: [.zero, .one, .other]
    case .hebrew: [.one, .two, .other]
    case .slovene, .gaelic: [.one, .two, .few, .other]
    case .irish, .maltese: [.one, .two, .few, .many, .other]
    case .welsh, .arabic: [.zero, .one, .two, .few, .many, .other]
    }
  }
}
