// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// What people say is said of an entry that is there.
struct SayingHasEntry: CorpusRule {
  func defects(in view: CorpusView) -> [Defect] {
    let known = Set(view.entries.map(\.id) + view.measures.map(\.id))
    return view.corpus.sayings.filter { !known.contains($0.entry) }.map { saying in
      Defect(
        file: saying.file, mark: saying.mark, message: Messages.unknownID("entry", saying.entry),
        hint: Messages.unknownIDHint(
          Nearness.nearest(to: saying.entry, among: known.sorted()),
          say("library.saying-has-entry.defects", "the corpus")),
        rule: name)
    }
  }
}
