// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes kinds of plans of data.
struct KindDecoder {
  let log: DefectLog

  func kinds(_ node: DataNode) -> [PlanKind] {
    guard let fields = Fields(node, of: Messages.kindsFile, known: ["kinds"], log: log) else { return [] }
    _ = fields.required("kinds")
    return fields.nodes("kinds").compactMap(kind)
  }

  private func kind(_ node: DataNode) -> PlanKind? {
    let name = node["kind"]?.text.map { say("library.kind-decoder.kind", "kind \"\($0)\"") } ?? Messages.aKind
    let known = [
      "kind", "title", "aliases", "setting", "flows", "required", "evidence-sources", "clocks", "fields",
    ]
    guard let fields = Fields(node, of: name, known: known, log: log), let id = fields.requiredText("kind") else {
      return nil
    }
    return PlanKind(
      id: id, title: fields.requiredText("title") ?? id, aliases: fields.texts("aliases"),
      setting: fields.required("setting").flatMap { _ in fields.name("setting", as: PlanKind.Setting.self) } ?? .school,
      flows: fields.references("flows"), required: fields.texts("required"),
      evidenceSources: fields.whole("evidence-sources") ?? 0,
      clocks: fields.nodes("clocks").compactMap { clock($0, name) },
      fields: fields.nodes("fields").compactMap { field($0, name) }, mark: node.mark)
  }

  private func clock(_ node: DataNode, _ kind: String) -> PlanKind.Clock? {
    guard let fields = Fields(node, of: Messages.key("clocks", of: kind), known: ["id", "months"], log: log),
      let id = fields.requiredText("id"), fields.required("months") != nil, let months = fields.whole("months")
    else { return nil }
    return PlanKind.Clock(id: id, months: months)
  }

  private func field(_ node: DataNode, _ kind: String) -> PlanKind.Field? {
    let name =
      node["id"]?.text.map { say("library.kind-decoder.field", "field \"\($0)\" of \(kind)") }
      ?? Messages.key("fields", of: kind)
    let known = ["id", "label", "type", "required", "private", "options"]
    guard let fields = Fields(node, of: name, known: known, log: log), let id = fields.requiredText("id") else {
      return nil
    }
    return PlanKind.Field(
      id: id, label: fields.requiredText("label") ?? id,
      type: fields.required("type").flatMap { _ in fields.name("type", as: PlanKind.Field.Value.self) } ?? .text,
      isRequired: fields.yesNo("required"), isPrivate: fields.yesNo("private"), options: fields.texts("options"))
  }
}
