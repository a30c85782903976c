// SPDX-License-Identifier: GPL-3.0-or-later

/// Names of texts.
public enum TextKey {
  /// A name of the sources, or words, as a part of a key: "levelNote" and "level note" as "level-note".
  public static func part(_ name: String) -> String {
    var part = ""
    var previous: Character?
    for character in name {
      if character == " " || character == "-" || character == "_" {
        part += "-"
      } else {
        if character.isUppercase, let previous, previous.isLowercase || previous.isNumber { part += "-" }
        part += character.lowercased()
      }
      previous = character
    }
    return part
  }
}
