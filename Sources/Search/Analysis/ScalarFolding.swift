// SPDX-License-Identifier: GPL-3.0-or-later

/// Takes case and diacritics from single characters.
///
/// The standard library has no decomposition, so a Latin letter's base is read from its Unicode name: LATIN SMALL LETTER
/// E WITH ACUTE is an e. Combining marks are dropped; letters of other scripts lose their case only.
enum ScalarFolding {
  static let apostrophe = UInt8(ascii: "'")

  static func append(_ scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar.value {
    case 0x41...0x5A: folded.unicodeScalars.append(Unicode.Scalar(UInt8(scalar.value) | 0x20))
    case 0..<0x80: folded.unicodeScalars.append(scalar)
    case 0x2019, 0x02BC: folded.append("'")
    default: appendBeyondASCII(scalar, to: &folded)
    }
  }

  private static func appendBeyondASCII(_ scalar: Unicode.Scalar, to folded: inout String) {
    switch scalar.properties.generalCategory {
    case .nonspacingMark, .enclosingMark: return
    default: break
    }
    for lower in scalar.properties.lowercaseMapping.unicodeScalars
    where lower.properties.generalCategory != .nonspacingMark {
      folded.append(latinBase(of: lower) ?? String(lower))
    }
  }

  private static func latinBase(of scalar: Unicode.Scalar) -> String? {
    guard let name = scalar.properties.name, name.hasPrefix("LATIN SMALL ") else { return nil }
    let words = name.split(separator: " ")
    guard words.count >= 4 else { return nil }
    switch (words[2], words[3]) {
    case ("LETTER", "SHARP"): return "ss"
    case ("LETTER", "THORN"): return "th"
    case ("LETTER", "ETH"): return "d"
    case ("LETTER", "DOTLESS"): return words.count > 4 ? words[4].lowercased() : nil
    case ("LETTER", let base) where base.count <= 2: return base.lowercased()
    case ("LIGATURE", let base): return base.lowercased()
    default: return nil
    }
  }
}
