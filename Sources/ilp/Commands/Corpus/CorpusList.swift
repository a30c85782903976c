// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Interventions
internal import Localization
internal import Plans
internal import Terminal

/// ilp corpus list
struct CorpusList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("ilp.corpus-list.abstract", "List entries of the corpus."))

  @Option(
    help: ArgumentHelp(
      say("ilp.corpus-list.from", "Only from this shelf: interventions, accommodations, measures."), valueName: "shelf")
  )
  var from: Shelf?
  @Option(help: ArgumentHelp(say("ilp.corpus-list.audience", "Only for: student, employee, new-hire."))) var audience:
    Interventions.Audience?
  @Option(
    help: ArgumentHelp(say("ilp.corpus-list.domain", "Only of this domain, such as reading-fluency."), valueName: "id"))
  var domain: String?
  @Option(
    help: ArgumentHelp(
      say(
        "ilp.corpus-list.evidence",
        "Only with a rating: strong, moderate, promising, practice, unrated, none, negative.")))
  var evidence: EvidenceRating?
  @Option(help: ArgumentHelp(say("ilp.corpus-list.effort", "Only up to this effort: none, low, medium, high.")))
  var effort: Extent?
  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let catalogue = try house.materials.get().catalogue
    let shelves = from.map { [$0] } ?? Shelf.allCases
    let entries = shelves.flatMap(catalogue.entries(on:)).filter(fits)
    if json {
      try house.output.json(["entries": .array(entries.map(Self.row))])
    } else if entries.isEmpty {
      try house.output.remark(Messages.noEntries)
    } else {
      try house.output.lines(Self.table(entries).lines(in: house))
    }
    return .success
  }

  private func fits(_ entry: CatalogueEntry) -> Bool {
    if let audience, !audience.isServed(by: entry.scope.audiences) { return false }
    if let domain, !entry.about.domains.contains(domain) { return false }
    if let evidence, Self.rating(of: entry) != evidence { return false }
    if let effort, (entry.delivery?.effort ?? Extent.none) > effort { return false }
    return true
  }

  /// The best rating that an entry has.
  static func rating(of entry: CatalogueEntry) -> EvidenceRating {
    entry.evidence.map(\.rating).min { $0.rank < $1.rank } ?? .unrated
  }

  private static func row(_ entry: CatalogueEntry) -> JSONValue {
    [
      "id": .string(entry.id), "version": .integer(entry.about.version), "title": .string(entry.title),
      "shelf": .string(entry.shelf.rawValue), "audiences": JSONValue(entry.scope.audiences.map(\.rawValue)),
      "domains": JSONValue(entry.about.domains), "evidence": .string(rating(of: entry).rawValue),
      "effort": JSONValue(entry.delivery?.effort.rawValue),
    ]
  }

  private static func table(_ entries: [CatalogueEntry]) -> Table {
    Table(
      columns: [
        .init(say(code: "id"), least: Table.whole), .init(say(code: "title"), least: 16), .init(say(code: "evidence")),
        .init(say(code: "for")),
      ],
      rows: entries.map { entry in
        [
          entry.id, entry.title, entry.evidence.isEmpty ? "" : say(code: rating(of: entry).rawValue),
          entry.scope.audiences.map { say(code: $0.rawValue) }.listed,
        ]
      })
  }
}

extension CatalogueEntry {
  /// Where it stands.
  var shelf: Shelf {
    switch self {
    case .intervention: .interventions
    case .accommodation: .accommodations
    case .measure: .measures
    }
  }
}
