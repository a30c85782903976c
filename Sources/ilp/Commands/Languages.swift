// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Library
internal import Localization
internal import Plans

/// ilp languages
struct Languages: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "languages",
    abstract: say("ilp.languages.abstract", "List the languages, or the texts that one of them lacks."),
    discussion: say(
      "ilp.languages.discussion",
      "A language is chosen with --language TAG, or for good by setting ILP_LANGUAGE. What it lacks is said in English."
    ))

  @Argument(help: ArgumentHelp(say("ilp.languages.tag", "The tag of a language, to see what it lacks."))) var tag:
    String?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let catalogue = try house.materials.get().prompts.languages
    guard let tag else {
      let shares = catalogue.tags.map { catalogue.check($0).share }
      if json {
        try house.output.json(["languages": .array(shares.map(document))])
      } else {
        try house.output.lines(shares.map(Messages.language))
      }
      return .success
    }
    guard let found = catalogue.tag(named: tag) else {
      throw Trouble(.noInput, Messages.noSuchLanguage(tag), hint: Messages.noSuchLanguageHint(catalogue.tags))
    }
    let share = catalogue.check(found).share
    if json {
      try house.output.json(document(of: share, withMissing: true))
    } else {
      try house.output.lines(share.missing.isEmpty ? [Messages.languageIsComplete] : share.missing)
    }
    return .success
  }

  private func document(of share: LanguageCatalogue.Share) -> JSONValue { document(of: share, withMissing: false) }

  private func document(of share: LanguageCatalogue.Share, withMissing: Bool) -> JSONValue {
    var members: [String: JSONValue] = [
      "tag": .string(share.tag), "texts": .integer(share.texts), "translated": .integer(share.translated),
    ]
    if withMissing { members["missing"] = .array(share.missing.map { .string($0) }) }
    return .object(members)
  }
}
