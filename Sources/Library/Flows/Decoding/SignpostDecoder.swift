// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes signposts of data.
struct SignpostDecoder {
  let log: DefectLog

  func signposts(_ node: DataNode) -> [Signpost] {
    guard let fields = Fields(node, of: Messages.signpostFile, known: ["signposts"], log: log) else { return [] }
    _ = fields.required("signposts")
    return fields.nodes("signposts").compactMap(signpost)
  }

  private func signpost(_ node: DataNode) -> Signpost? {
    let name =
      node["id"]?.text.map { say("library.signpost-decoder.signpost", "signpost \"\($0)\"") } ?? Messages.aSignpost
    let known = ["id", "title", "words", "not", "danger", "say", "young", "beside", "contacts"]
    guard let fields = Fields(node, of: name, known: known, log: log), let id = fields.requiredText("id"),
      let say = fields.requiredText("say")
    else { return nil }
    return Signpost(
      id: id, title: fields.requiredText("title") ?? id, words: fields.texts("words"), exceptions: fields.texts("not"),
      isDanger: fields.yesNo("danger"), say: say, young: fields.text("young"), beside: fields.text("beside"),
      contacts: fields.nodes("contacts").compactMap { contact($0, name) }, mark: node.mark)
  }

  private func contact(_ node: DataNode, _ name: String) -> Signpost.Contact? {
    let subject = Messages.key("contacts", of: name)
    guard let fields = Fields(node, of: subject, known: ["country", "who", "how"], log: log),
      let who = fields.requiredText("who"), let how = fields.requiredText("how")
    else { return nil }
    return Signpost.Contact(country: fields.text("country") ?? "any", who: who, how: how)
  }
}
