// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Dialogue
internal import Library
internal import Localization

/// ilp schema
struct SchemaPage: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "schema",
    abstract: say("ilp.schema-page.abstract", "Print the JSON Schema of a document that ilp reads or writes."),
    discussion: say("ilp.schema-page.discussion", "Without a name it lists them."))

  @Argument(help: ArgumentHelp(say("ilp.schema-page.name", "The name, such as plan."))) var name: String?
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    guard let name else {
      try house.output.lines(Self.names)
      return .success
    }
    guard Self.names.contains(name), let bytes = EmbeddedData.bytes(of: "schemas/\(name).json") else {
      throw Trouble(
        .noInput, Messages.noSuchSchema(name),
        hint: Messages.noSuchSchemaHint(Nearness.nearest(to: name, among: Self.names), Self.names))
    }
    try house.output.result(String(decoding: bytes, as: UTF8.self))
    return .success
  }

  private static var names: [String] {
    EmbeddedData.paths.filter { $0.hasPrefix("schemas/") && $0.hasSuffix(".json") }
      .map { String($0.dropFirst("schemas/".count).dropLast(".json".count)) }
  }
}
