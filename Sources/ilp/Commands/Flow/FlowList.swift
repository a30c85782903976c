// SPDX-License-Identifier: GPL-3.0-or-later
internal import ArgumentParser
internal import Localization
internal import Plans
internal import Terminal

/// ilp flow list
struct FlowList: HouseCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: say("ilp.flow-list.abstract", "List the flows."))

  @Flag(help: .printJSON) var json = false
  @OptionGroup(title: GlobalOptions.title) var global: GlobalOptions

  @MainActor
  func run(in house: House) throws -> ExitStatus {
    let headers = try house.materials.get().prompts.headers
    if json {
      let rows = headers.map { header -> JSONValue in
        [
          "id": .string(header.id), "title": .string(header.title), "kind": .string(header.kind),
          "subject": .string(header.audience.subject), "facilitator": JSONValue(header.audience.facilitator),
          "bands": JSONValue(header.audience.bands.map(\.rawValue)),
          "minutes": header.minutes.map(JSONValue.integer) ?? .null, "about": .string(header.about),
          "file": .string(header.file),
        ]
      }
      try house.output.json(["flows": .array(rows)])
    } else {
      let table = Table(
        columns: [
          .init(say(code: "id"), least: Table.whole), .init(say(code: "title"), least: 12), .init(say(code: "for")),
          .init(say(code: "minutes"), alignment: .right),
        ],
        rows: headers.map { header in
          let people = [header.audience.facilitator, header.audience.subject].compactMap(\.self)
          return [header.id, header.title, people.map { say(code: $0) }.listed, header.minutes.map(String.init) ?? ""]
        })
      try house.output.lines(table.lines(in: house))
    }
    return .success
  }
}
