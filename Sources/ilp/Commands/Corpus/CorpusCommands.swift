// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization

/// ilp corpus: what can be recommended.
struct CorpusCommands: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "corpus",
    abstract: say(
      "ilp.corpus-commands.abstract",
      "List, show and check what can be recommended; index and search documents of your own."),
    subcommands: [
      CorpusList.self, CorpusShow.self, CorpusCheckUp.self, CorpusPrepare.self, CorpusIndex.self, CorpusSearch.self,
    ])
}
