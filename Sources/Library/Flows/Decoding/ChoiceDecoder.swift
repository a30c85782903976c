// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// Makes choices, and lists of them, of data.
struct ChoiceDecoder {
  let log: DefectLog

  func choice(_ node: DataNode, of subject: String) -> Choice? {
    let name =
      node["id"]?.text.map { say("library.choice-decoder.choice", "choice \"\($0)\" of \(subject)") }
      ?? Messages.aChoice(of: subject)
    let known = ["id", "text", "words", "when"]
    guard let fields = Fields(node, of: name, known: known, log: log), let id = fields.requiredText("id"),
      fields.required("text") != nil, let text = fields.wording("text")
    else { return nil }
    return Choice(id: id, text: text, words: fields.texts("words"), when: fields.condition("when"), mark: node.mark)
  }

  private static let listKeys = ["list", "title", "choices", "usual", "holds"]

  func list(_ node: DataNode) -> ChoiceList? {
    guard let fields = Fields(node, of: Messages.listFile, known: Self.listKeys, log: log),
      let id = fields.requiredText("list")
    else { return nil }
    _ = fields.required("choices")
    let subject = say("library.choice-decoder.list", "list \"\(id)\"")
    var list = ChoiceList(
      id: id, title: fields.text("title") ?? "", choices: fields.nodes("choices").compactMap { choice($0, of: subject) }
    )
    list.usual = fields.text("usual")
    list.arePeople = fields.text("holds") == "people"
    return list
  }
}
