// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

/// The flows, lists, kinds, calendar and signposts of all layers. Nothing is read before it is asked for, and then only
/// the files that it takes.
package struct FlowCatalogue: Sendable {
  /// The base first; what comes later adds to and replaces what comes before, by id.
  package let layers: [DataLayer]
  /// The tag of the language in which texts are given, where it has them.
  package let language: String

  package init(layers: [DataLayer], language: String = "en") {
    self.layers = layers
    self.language = language
  }

  /// The languages of the same layers.
  package var languages: LanguageCatalogue { LanguageCatalogue(layers: layers) }

  /// Something read, and what is wrong with its file. A value with errors is not given.
  package struct Reading<Value: Sendable>: Sendable {
    package let value: Value?
    package let defects: [Defect]
  }

  /// What there is to choose from, in the order of the start screen. Files that do not say which flow they are, are
  /// left out.
  package var headers: [FlowHeader] {
    var headers: [FlowHeader] = []
    for layer in layers {
      for file in layer.files(in: Folder.flows) {
        guard let header = header(of: file, in: layer) else { continue }
        if let place = headers.firstIndex(where: { $0.id == header.id }) {
          headers[place] = header
        } else {
          headers.append(header)
        }
      }
    }
    return headers.sorted { ($0.menu ?? .max, $0.id) < ($1.menu ?? .max, $1.id) }
  }

  /// One flow; without a value when there is none of that id, or when its file has errors.
  package func flow(_ id: String) -> Reading<Flow> {
    guard let (file, layer) = file(of: id, in: Folder.flows) else { return Reading(value: nil, defects: []) }
    return read(file, of: layer) { node, log in
      let flow = FlowDecoder(log: log).flow(node)
      // What ships is proven by the tests; what people write themselves is looked at each time.
      if let flow, !layer.isEmbedded, !log.hasErrors {
        let context = FlowLint.Context(lists: lists(for: flow).value)
        log.report(FlowLint.errors(in: flow, file: file.shownPath, against: context))
      }
      return flow
    }
  }

  /// A list of choices.
  package func list(_ id: String) -> Reading<ChoiceList> {
    guard let (file, layer) = file(of: id, in: Folder.lists) else { return Reading(value: nil, defects: []) }
    return read(file, of: layer) { node, log in ChoiceDecoder(log: log).list(node) }
  }

  /// The lists that a flow takes choices from; those that are not there or have errors are missing.
  package func lists(for flow: Flow) -> Reading<[String: ChoiceList]> {
    var lists: [String: ChoiceList] = [:]
    var defects: [Defect] = []
    for name in flow.listNames.sorted() {
      let list = list(name)
      lists[name] = list.value
      defects += list.defects
    }
    return Reading(value: lists, defects: defects)
  }

  /// The kinds of plans, of all layers.
  package var kinds: Reading<[PlanKind]> {
    var kinds: [PlanKind] = []
    let defects = everyReading(of: [Folder.kinds]) { KindDecoder(log: $1).kinds($0) }.flatMap { reading in
      for kind in reading.value ?? [] { Self.add(kind, to: &kinds, id: \.id) }
      return reading.defects
    }
    return Reading(value: kinds, defects: defects)
  }

  /// The calendar of the last layer that has one.
  package var calendar: Reading<CalendarData> {
    guard let layer = layers.last(where: { $0.contains(Folder.calendar) }) else {
      return Reading(value: nil, defects: [])
    }
    return read(layer.file(at: Folder.calendar), of: layer) { CalendarDecoder(log: $1).calendar($0) }
  }

  /// The signposts of all layers and files.
  package var signposts: Reading<[Signpost]> {
    var signposts: [Signpost] = []
    let paths = Set(layers.flatMap { $0.files(in: Folder.signposts).map(\.path) }).sorted()
    let defects = everyReading(of: paths) { SignpostDecoder(log: $1).signposts($0) }.flatMap { reading in
      for signpost in reading.value ?? [] { Self.add(signpost, to: &signposts, id: \.id) }
      return reading.defects
    }
    return Reading(value: signposts, defects: defects)
  }

  /// The ids that parties and signatures may name.
  package var roles: Reading<ChoiceList> { list("roles") }
}
