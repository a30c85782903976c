// SPDX-License-Identifier: GPL-3.0-or-later

import Interventions

extension Domain {
  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("domain", node)
    guard let fields = Fields(node, of: subject, known: ["id", "title", "audiences", "words"], log: log) else {
      return nil
    }
    let id = fields.requiredText("id")
    let title = fields.requiredText("title")
    guard let id, let title else { return nil }
    self.init(
      id: id, title: title, audiences: fields.names("audiences", as: Interventions.Audience.self),
      words: fields.texts("words"))
  }
}

extension Capability {
  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("entry", node)
    guard let fields = Fields(node, of: subject, known: ["id", "name", "kind", "parent", "source"], log: log)
    else { return nil }
    let id = fields.requiredText("id")
    let name = fields.requiredText("name")
    let kind = fields.requiredText("kind")
    guard let id, let name, let kind else { return nil }
    self.init(id: id, name: name, kind: kind, parent: fields.text("parent"), source: fields.text("source"))
  }
}

extension SynonymRule {
  init?(record node: DataNode, log: DefectLog) {
    guard let fields = Fields(node, of: "synonym", known: ["words", "from", "to"], log: log) else { return nil }
    let words = fields.texts("words")
    if words.count > 1 {
      self = .equal(words)
    } else if let from = fields.text("from"), fields.required("to") != nil {
      self = .oneWay(from: from, to: fields.texts("to"))
    } else {
      log.report(Messages.emptySynonym, hint: Messages.emptySynonymHint, at: node.mark)
      return nil
    }
  }
}

extension Framework {
  init?(record node: DataNode, log: DefectLog) {
    let known = ["framework", "title", "source", "competencies"]
    guard let fields = Fields(node, of: "framework", known: known, log: log) else { return nil }
    let id = fields.requiredText("framework")
    let title = fields.requiredText("title")
    let competencies = fields.nodes("competencies").compactMap { Competency(record: $0, log: log) }
    guard let id, let title else { return nil }
    self.init(id: id, title: title, source: fields.text("source"), competencies: competencies)
  }
}

extension Framework.Competency {
  init?(record node: DataNode, log: DefectLog) {
    let subject = Fields.subject("competency", node)
    guard let fields = Fields(node, of: subject, known: ["id", "name", "group"], log: log) else { return nil }
    let id = fields.requiredText("id")
    let name = fields.requiredText("name")
    guard let id, let name else { return nil }
    self.init(id: id, name: name, group: fields.text("group"))
  }
}
