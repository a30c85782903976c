// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization
import Search
import Understanding

/// Makes the words of a language of data, and finds what is missing, unknown or of another form.
struct WordsDecoder {
  private static let keys = [
    "language", "stemmer", "answers", "rhythms", "spans", "repeats", "unit-forms", "lists", "lead-ins", "bare-lead-ins",
    "list-tails", "numbers", "ordinals", "short-forms", "requests",
    "hindrances", "signposts", "terms", "columns", "moments",
  ]
  let log: DefectLog

  /// What is listened for in answers; what is missing is reported, and not heard.
  func heard(_ node: DataNode) -> HeardWords? {
    guard let fields = Fields(node, of: Messages.wordsFile, known: Self.keys, log: log) else { return nil }
    let keys = HeardList.allCases.map { ($0, $0.key) }
    let subject = Messages.key("answers", of: Messages.wordsFile)
    let answers = fields.required("answers").flatMap { Fields($0, of: subject, known: keys.map(\.1), log: log) }
    var lists: [HeardList: [String]] = [:]
    for (list, key) in keys {
      guard let node = answers?[key] else {
        if let answers {
          log.report(Messages.missingKey(key, in: subject), hint: Messages.missingListHint(key), at: answers.mark)
        }
        continue
      }
      lists[list] = (node.items ?? [node]).compactMap { words(of: $0, key) }
    }
    return HeardWords(
      lists: lists, numbers: numbers(fields, "numbers"), ordinals: numbers(fields, "ordinals"),
      rhythms: numbers(fields, "rhythms"), spans: numbers(fields, "spans"), repeats: numbers(fields, "repeats"),
      unitForms: texts(fields, "unit-forms"), columns: columns(fields))
  }

  private func columns(_ fields: Fields) -> [String: [String]] {
    let names = (fields.required("columns")?.entries ?? []).map { entry in
      (entry.key, (entry.value.items ?? [entry.value]).compactMap { words(of: $0, "columns") })
    }
    return Dictionary(names) { first, _ in first }
  }

  private func texts(_ fields: Fields, _ key: String) -> [String: String] {
    var texts: [String: String] = [:]
    for entry in fields.required(key)?.entries ?? [] { texts[entry.key] = fields.text(of: entry.value, key) }
    return texts
  }

  func words(_ node: DataNode) -> WordData? {
    guard let fields = Fields(node, of: Messages.wordsFile, known: Self.keys, log: log),
      let tag = fields.requiredText("language"), let stemmer = stemmer(of: fields)
    else { return nil }
    return WordData(
      tag: tag, stemmer: stemmer.text, lists: lists(fields.required("lists"), sharedWith: fields["answers"]),
      leadIns: patterns("lead-ins", of: fields), bareLeadIns: patterns("bare-lead-ins", of: fields),
      listTails: patterns("list-tails", of: fields),
      numbers: numbers(fields, "numbers"),
      ordinals: numbers(fields, "ordinals"), shortForms: shortForms(fields["short-forms"]),
      requests: fields.nodes("requests").compactMap(request),
      hindrances: patterns("hindrances", of: fields),
      terms: terms(fields, "terms"), moments: terms(fields, "moments"))
  }

  private func terms(_ fields: Fields, _ key: String) -> [Term] {
    let subject = Messages.key(key, of: Messages.wordsFile)
    return (fields[key]?.entries ?? []).compactMap { term($0.key, $0.value, of: subject) }
  }

  private func term(_ name: String, _ node: DataNode, of subject: String) -> Term? {
    guard let fields = Fields(node, of: subject, known: ["names", "means"], log: log),
      let means = fields.requiredText("means")
    else { return nil }
    return Term(name: name, names: fields.texts("names"), means: means)
  }

  private func stemmer(of fields: Fields) -> StemmerName? {
    guard let text = fields.requiredText("stemmer") else { return nil }
    if let stemmer = StemmerName(text) { return stemmer }
    log.report(
      Messages.unknownStemmer(text),
      hint: Messages.unknownStemmerHint(Nearness.nearest(to: text, among: StemmerName.all), StemmerName.all),
      at: fields["stemmer"]?.mark ?? fields.mark)
    return nil
  }

  /// The words that bring signposts, by their ids; where a language gives none, those of the signposts' own files count.
  func signposts(_ node: DataNode) -> [SignpostWords] {
    (node["signposts"]?.entries ?? []).compactMap { entry in
      let subject = Messages.signpostWords(entry.key)
      return Fields(entry.value, of: subject, known: ["words", "not"], log: log).map {
        SignpostWords(id: entry.key, words: $0.texts("words"), exceptions: $0.texts("not"))
      }
    }
  }

  /// - Parameter answers: where lists stand that answers are heard with, too, such as `kin`.
  private func lists(_ node: DataNode?, sharedWith answers: DataNode?) -> [WordList: [String]] {
    guard let node else { return [:] }
    let subject = Messages.key("lists", of: Messages.wordsFile)
    var lists: [WordList: [String]] = [:]
    for entry in node.entries ?? [] {
      guard let list = WordList.byKey[entry.key] else {
        let known = WordList.allCases.map(\.key)
        let near = Nearness.nearest(to: entry.key, among: known)
        log.report(
          Messages.unknownKey(entry.key, in: subject),
          hint: near.map { Messages.unknownKeyHint($0, known) } ?? Messages.unknownListHint, at: entry.mark)
        continue
      }
      lists[list] = (entry.value.items ?? [entry.value]).compactMap { words(of: $0, entry.key) }
    }
    for list in WordList.allCases where lists[list] == nil {
      if let shared = answers?[list.key] {
        lists[list] = (shared.items ?? [shared]).compactMap(\.text)
        continue
      }
      log.report(
        Messages.missingKey(list.key, in: subject), hint: Messages.missingListHint(list.key), at: node.mark)
    }
    return lists
  }

  /// Words as they are compared: in lower case, one space between them, without marks.
  private func words(of node: DataNode, _ list: String) -> String? {
    guard let text = node.text else {
      log.report(
        Messages.notText(list, in: Messages.wordsFile, node.shape), hint: Messages.textHint(list), at: node.mark)
      return nil
    }
    if !Self.isPlain(text) {
      log.report(Messages.notPlainWords(text, list), hint: Messages.plainWordsHint(Self.plain(text)), at: node.mark)
    }
    return text
  }

  private static func isPlain(_ text: String) -> Bool {
    isPlainASCII(text) || (!text.isEmpty && plain(text) == text)
  }

  /// Told from the bytes: there are thousands of words, and nearly all are of this kind.
  private static func isPlainASCII(_ text: String) -> Bool {
    let space = UInt8(ascii: " ")
    var last = space
    for byte in text.utf8 {
      switch byte {
      case 0x61...0x7A, 0x30...0x39, UInt8(ascii: "'"): break
      case space where last != space: break
      default: return false
      }
      last = byte
    }
    return last != space
  }

  private static func plain(_ text: String) -> String {
    text.lowercased().split(separator: " ").map { word in
      String(word.filter { $0.isLetter || $0.isNumber || $0.isPicture || $0 == "'" })
    }.filter { !$0.isEmpty }.joined(separator: " ")
  }

  private func numbers(_ fields: Fields, _ key: String) -> [String: Int] {
    var numbers: [String: Int] = [:]
    let subject = Messages.key(key, of: Messages.wordsFile)
    for entry in fields.required(key)?.entries ?? [] {
      guard let text = entry.value.text, let number = Int(text), (0...999_999).contains(number) else {
        log.report(
          Messages.notWhole(entry.key, entry.value.text ?? entry.value.shape, in: subject),
          hint: Messages.wholeHint(entry.key), at: entry.value.mark)
        continue
      }
      numbers[entry.key] = number
    }
    return numbers
  }

  private func shortForms(_ node: DataNode?) -> [String: String] {
    var forms: [String: String] = [:]
    for form in node?.entries ?? [] { forms[form.key] = words(of: form.value, "short-forms") }
    return forms
  }

  private func request(_ node: DataNode) -> WordData.Request? {
    let known = ["intent", "command", "unsure", "patterns"]
    guard let fields = Fields(node, of: Messages.aRequest, known: known, log: log), fields.required("intent") != nil,
      let intent = fields.name("intent", as: Intent.self)
    else { return nil }
    return WordData.Request(
      intent: intent, command: fields.text("command"), isUnsure: fields.yesNo("unsure"),
      patterns: patterns("patterns", of: fields))
  }

  private func patterns(_ key: String, of fields: Fields?) -> [String] {
    guard let fields, fields.required(key) != nil else { return [] }
    return fields.nodes(key).compactMap { node in
      guard let text = fields.text(of: node, key) else { return nil }
      if let column = Self.unbalanced(text) {
        log.report(Messages.bracketsDoNotClose(text, at: column), hint: Messages.bracketsHint, at: node.mark)
        return nil
      }
      return text
    }
  }

  /// Where brackets of a pattern do not match, counted from 1; nil where they do.
  private static func unbalanced(_ text: String) -> Int? {
    var open: [(closing: UInt8, column: Int)] = []
    for (offset, byte) in text.utf8.enumerated() {
      switch byte {
      case UInt8(ascii: "("): open.append((UInt8(ascii: ")"), offset + 1))
      case UInt8(ascii: "["): open.append((UInt8(ascii: "]"), offset + 1))
      case UInt8(ascii: ")"), UInt8(ascii: "]"):
        guard open.popLast()?.closing == byte else { return offset + 1 }
      default: break
      }
    }
    return open.last?.column
  }
}
