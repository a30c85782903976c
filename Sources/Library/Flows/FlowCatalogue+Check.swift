// SPDX-License-Identifier: GPL-3.0-or-later

package import Dialogue

extension FlowCatalogue {
  /// Every defect of every file of every layer, in the order of the files.
  ///
  /// The rules look at the English files, in whatever language they are told.
  /// - Parameter previous: the catalogue of the version before, to find ids that got lost.
  package func defects(against previous: FlowCatalogue? = nil) -> [Defect] {
    guard language == LanguageCatalogue.english else { return FlowCatalogue(layers: layers).defects(against: previous) }
    let lists = listReadings
    let context = FlowLint.Context(
      lists: Dictionary(lists.compactMap { $0.value.map { ($0.id, $0) } }) { _, last in last },
      kinds: Dictionary((kinds.value ?? []).map { ($0.id, Set($0.fields.map(\.id))) }) { _, last in last },
      roles: roles.value.map { Set($0.choices.map(\.id)) })
    let flows = layers.flatMap { layer in
      layer.files(in: Folder.flows).flatMap { defects(in: $0, of: layer, context, previous) }
    }
    return flows + lists.flatMap(\.defects) + kinds.defects + kindDefects + calendar.defects + signposts.defects
      + languages.defects + wordsDefects
  }

  /// The defects of one flow file, those of style included.
  private func defects(
    in file: DataLayer.File, of layer: DataLayer, _ context: FlowLint.Context, _ previous: FlowCatalogue?
  ) -> [Defect] {
    read(file, of: layer) { node, log in
      guard let flow = FlowDecoder(log: log).flow(node) else { return Flow?.none }
      if file.path != "\(Folder.flows)/\(flow.id).yaml" {
        log.report(Messages.idIsNotFileName(flow.id), hint: Messages.idIsNotFileNameHint(flow.id), at: flow.mark)
      }
      var context = context
      context.previous = previous?.flow(flow.id).value
      log.report(FlowLint.defects(in: flow, file: file.shownPath, against: context))
      return flow
    }.defects
  }

  private var listReadings: [Reading<ChoiceList>] {
    layers.flatMap { layer in
      layer.files(in: Folder.lists).map { file in
        read(file, of: layer) { node, log in
          let list = ChoiceDecoder(log: log).list(node)
          if let list { log.report(listDefects(list, file)) }
          return list
        }
      }
    }
  }

  private func listDefects(_ list: ChoiceList, _ file: DataLayer.File) -> [Defect] {
    var seen: Set<String> = []
    let twice = list.choices.filter { !seen.insert($0.id).inserted }.map {
      Defect(
        file: file.shownPath, mark: $0.mark, message: Messages.choiceTwice($0.id), hint: Messages.choiceTwiceHint)
    }
    guard file.path != "\(Folder.lists)/\(list.id).yaml" else { return twice }
    return twice + [
      Defect(
        file: file.shownPath, mark: .start, message: Messages.idIsNotFileName(list.id),
        hint: Messages.idIsNotFileNameHint(list.id))
    ]
  }

  /// Kinds name flows and places that there are.
  private var kindDefects: [Defect] {
    guard let layer = layers.last(where: { $0.contains(Folder.kinds) }) else { return [] }
    let file = layer.file(at: Folder.kinds).shownPath
    let ids = headers.map(\.id)
    return (kinds.value ?? []).flatMap { kind -> [Defect] in
      let flows = kind.flows.filter { !ids.contains($0.id) }.map {
        Defect(
          file: file, mark: $0.mark, message: Messages.kindNamesNoFlow(kind.id, $0.id),
          hint: Messages.unknownKeyHint(Nearness.nearest(to: $0.id, among: ids), ids))
      }
      let fields = Set(kind.fields.map(\.id))
      // A place that answers are added to is required by its name alone.
      let places = kind.required.filter { place in
        ![place, place + "+"].contains { Place($0).isKnown(fields: fields) }
      }.map {
        Defect(
          file: file, mark: kind.mark, message: Messages.kindNamesNoPlace(kind.id, $0),
          hint: Messages.kindNamesNoPlaceHint)
      }
      return flows + places
    }
  }
}
