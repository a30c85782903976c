// SPDX-License-Identifier: GPL-3.0-or-later
internal import Library
internal import Localization

/// In which language the program speaks: `--language TAG`, else `$ILP_LANGUAGE`, else English.
///
/// The words of the command line are looked through before any command is known, because the pages that explain commands are
/// in that language, too.
struct LanguageChoice: Equatable {
  /// What was asked for; nil for English as it is.
  private(set) var tag: String?
  /// The folder of `--prompts`.
  private(set) var prompts: String?
  let environment: [String: String]

  init(_ words: [String], environment: [String: String]) {
    self.environment = environment
    var rest = words[...]
    while let word = rest.popFirst(), word != "--" {
      tag = Self.value(of: "--language", word, rest) ?? tag
      prompts = Self.value(of: "--prompts", word, rest) ?? prompts
    }
    if tag == nil { tag = environment["ILP_LANGUAGE"].flatMap { $0.isEmpty ? nil : $0 } }
  }

  /// The language with its texts.
  /// - Throws: when there is no such language.
  func language(executable: String?) throws -> Language {
    let search = DataSearch(environment: environment, executable: executable)
    // A folder that is not there is told by the command that wants to read it.
    guard let layers = try? search.layers(of: .prompts, explicit: prompts) else { return .english }
    let asked = tag ?? Language.english.tag
    let catalogue = LanguageCatalogue(layers: layers)
    // English is in the program; only a folder of the user's own can say it otherwise. No start looks further.
    if asked == Language.english.tag {
      guard layers.allSatisfy(\.isEmbedded) else { return catalogue.language(asked) }
      return Language(tag: asked, patterns: [:], heard: FlowCatalogue(layers: layers).heard(language: asked))
    }
    guard let found = catalogue.tag(named: asked) else {
      throw Trouble(
        .usage, Messages.noSuchLanguage(asked), hint: Messages.noSuchLanguageHint(catalogue.tags))
    }
    return catalogue.language(found)
  }

  private static func value(of option: String, _ word: String, _ rest: ArraySlice<String>) -> String? {
    if word == option { return rest.first }
    return word.hasPrefix(option + "=") ? String(word.dropFirst(option.count + 1)) : nil
  }
}
