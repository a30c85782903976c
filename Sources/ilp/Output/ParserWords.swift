// SPDX-License-Identifier: GPL-3.0-or-later
internal import Localization

/// The words of the parser of the command line in the language of the user: it knows English alone.
///
/// They are recognised by their shape. What is not recognised stays as the parser says it.
enum ParserWords {
  /// A message about words that were typed.
  static func message(_ english: String) -> String {
    guard Language.current.hasTexts else { return english }
    for shape in shapes {
      if let found = arguments(of: english, in: shape.english) { return shape.say(found) }
    }
    return english
  }

  /// A page of help: its headings, and what it says of itself. All else was given to the parser in the language already.
  static func page(_ english: String) -> String {
    guard Language.current.hasTexts else { return english }
    return english.split(separator: "\n", omittingEmptySubsequences: false).map { line(String($0)) }
      .joined(separator: "\n")
  }

  private static func line(_ english: String) -> String {
    for shape in lines {
      if let found = arguments(of: english, in: shape.english) { return shape.say(found) }
    }
    return pieces.reduce(english) { line, piece in line.replacing(piece.english, with: piece.said()) }
  }

  private struct Shape {
    let english: String
    let say: ([String]) -> String

    init(_ english: String, _ say: @escaping ([String]) -> String) {
      self.english = english
      self.say = say
    }
  }

  /// Those that say more come first.
  private static var shapes: [Shape] {
    [
      Shape("unknown option '{}'. Did you mean '{}'?") {
        say("ilp.parser-words.near-option", "unknown option '\($0[0])'. Did you mean '\($0[1])'?")
      },
      Shape("unknown option '{}'") { say("ilp.parser-words.unknown-option", "unknown option '\($0[0])'") },
      Shape("missing value for '{}'") { say("ilp.parser-words.missing-value", "missing value for '\($0[0])'") },
      Shape("the option '{}' does not take any value, but '{}' was specified.") {
        say(
          "ilp.parser-words.needless-value",
          "the option '\($0[0])' does not take any value, but '\($0[1])' was specified.")
      },
      Shape("unexpected argument '{}'") { say("ilp.parser-words.unexpected", "unexpected argument '\($0[0])'") },
      Shape("{} unexpected arguments: '{}'") {
        say("ilp.parser-words.several-unexpected", "\($0[0]) unexpected arguments: '\($0[1])'")
      },
      Shape("missing expected argument '{}'") {
        say("ilp.parser-words.missing-argument", "missing expected argument '\($0[0])'")
      },
      Shape("missing one of: '{}'") { say("ilp.parser-words.missing-one", "missing one of: '\($0[0])'") },
      Shape("the value '{}' is invalid for '{}'. Please provide one of the following:\n{}") {
        say(
          "ilp.parser-words.invalid-value.following",
          "the value '\($0[0])' is invalid for '\($0[1])'. Please provide one of the following:\n\($0[2])")
      },
      Shape("the value '{}' is invalid for '{}'. Please provide one of {} or {}.") {
        say(
          "ilp.parser-words.invalid-value.one",
          "the value '\($0[0])' is invalid for '\($0[1])'. Please provide one of \($0[2]) or \($0[3]).")
      },
      Shape("the value '{}' is invalid for '{}'. Please provide one of {} and {}.") {
        say(
          "ilp.parser-words.invalid-value.two",
          "the value '\($0[0])' is invalid for '\($0[1])'. Please provide one of \($0[2]) and \($0[3]).")
      },
      Shape("the value '{}' is invalid for '{}': {}") {
        say("ilp.parser-words.invalid-value.because", "the value '\($0[0])' is invalid for '\($0[1])': \($0[2])")
      },
      Shape("the value '{}' is invalid for '{}'") {
        say("ilp.parser-words.invalid-value", "the value '\($0[0])' is invalid for '\($0[1])'")
      },
    ]
  }

  private static var lines: [Shape] {
    [
      Shape("OVERVIEW: {}") { say("ilp.parser-words.overview", "OVERVIEW: \($0[0])") },
      Shape("USAGE: {}") { say("ilp.parser-words.usage", "USAGE: \($0[0])") },
      Shape("ARGUMENTS:") { _ in say("ilp.parser-words.arguments", "ARGUMENTS:") },
      Shape("OPTIONS:") { _ in say("ilp.parser-words.options", "OPTIONS:") },
      Shape("SUBCOMMANDS:") { _ in say("ilp.parser-words.subcommands", "SUBCOMMANDS:") },
      Shape("{} SUBCOMMANDS:") { say("ilp.parser-words.subcommands.group", "\($0[0]) SUBCOMMANDS:") },
      Shape("  See '{}' for detailed help.") {
        say("ilp.parser-words.detailed-help", "  See '\($0[0])' for detailed help.")
      },
    ]
  }

  private static var pieces: [(english: String, said: () -> String)] {
    [
      ("Show help information.", { say("ilp.parser-words.show-help", "Show help information.") }),
      ("Show the version.", { say("ilp.parser-words.show-version", "Show the version.") }),
      ("(default)", { say("ilp.parser-words.is-default", "(default)") }),
      ("(default: ", { say("ilp.parser-words.default", "(default: ") }),
      ("(values: ", { say("ilp.parser-words.values", "(values: ") }),
      ("; default: ", { say("ilp.parser-words.values.default", "; default: ") }),
    ]
  }

  /// What stands in a text at the places of `{}` in a shape; nil when the text is of another shape.
  static func arguments(of text: String, in shape: String) -> [String]? {
    let words = shape.split(separator: "{}", omittingEmptySubsequences: false).map(String.init)
    guard let first = words.first, text.hasPrefix(first) else { return nil }
    guard words.count > 1 else { return text == shape ? [] : nil }
    var rest = text.dropFirst(first.count)
    var found: [String] = []
    for (position, word) in words.enumerated().dropFirst() {
      if position == words.count - 1 {
        guard rest.hasSuffix(word) else { return nil }
        found.append(String(rest.dropLast(word.count)))
        return found
      }
      guard let place = rest.firstRange(of: word) else { return nil }
      found.append(String(rest[..<place.lowerBound]))
      rest = rest[place.upperBound...]
    }
    return nil
  }
}
