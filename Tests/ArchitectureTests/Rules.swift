// SPDX-License-Identifier: GPL-3.0-or-later

/// Which modules the files of a target may import. The table of docs/ARCHITECTURE.md, as data.
struct ImportRule: Sendable {
  let target: String
  let allowed: Set<String>

  init(_ target: String, _ allowed: Set<String>) {
    self.target = target
    self.allowed = allowed
  }
}

let importRules: [ImportRule] = [
  ImportRule("Localization", ["Synchronization"]),
  ImportRule("Plans", ["Localization"]),
  ImportRule("Progress", []),
  ImportRule("Dialogue", ["Localization"]),
  ImportRule("Understanding", ["Plans", "Localization"]),
  ImportRule("Search", ["CStemmer", "Localization", "Synchronization"]),
  ImportRule("IndexFiles", ["Search", "Glibc", "Localization"]),
  ImportRule("Interventions", ["Plans", "Search", "Localization"]),
  ImportRule("Reports", ["Plans", "Progress", "Interventions", "FoundationEssentials", "Localization"]),
  ImportRule(
    "Library",
    ["Dialogue", "Understanding", "Search", "Interventions", "Yams", "FoundationEssentials", "Localization"]),
  ImportRule("Store", ["Plans", "Dialogue", "GRDB", "GRDBSQLite", "FoundationEssentials", "Glibc", "Localization"]),
  ImportRule("Terminal", ["CReadline", "Glibc", "Localization"]),
  ImportRule(
    "Assistant",
    ["Plans", "Progress", "Dialogue", "Understanding", "Search", "Interventions", "Reports", "Localization"]),
  ImportRule(
    "ilp",
    [
      "Plans", "Progress", "Dialogue", "Understanding", "Search", "IndexFiles", "Interventions", "Reports", "Library",
      "Store", "Terminal", "Assistant", "Localization", "CProcess", "ArgumentParser", "FoundationEssentials", "Glibc",
    ]),
]

/// Words that no file under `Sources` holds, each with what to do instead.
let forbiddenWords: [(word: String, instead: String)] = [
  ("try!", "use do and catch, or a typed throw"),
  ("as!", "use as? and say what happens otherwise"),
  ("fatalError(", "return a value that says what is wrong"),
  ("preconditionFailure(", "return a value that says what is wrong"),
  ("NSRegularExpression", "write a small scanner"),
  ("DateFormatter(", "use CalendarDate"),
  ("Bundle.module", "use the embedded copy"),
  ("print(", "write through the one throwing OutputWriter"),
]
