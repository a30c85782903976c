// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Localization

/// The texts of a language by key, as `texts.yaml` holds them.
struct TextsFile {
  /// The patterns by key.
  private(set) var patterns: [String: String] = [:]

  /// Reads a document; what is no text goes into the log.
  init(_ node: DataNode, log: DefectLog) {
    guard let entries = node.entries else {
      log.report(Messages.notMapping(Messages.textsFile, node.shape), hint: Messages.textsHint, at: node.mark)
      return
    }
    patterns.reserveCapacity(entries.count)
    for entry in entries {
      if let text = entry.value.text {
        if !text.isEmpty { patterns[entry.key] = text }
      } else {
        log.report(
          Messages.notText(entry.key, in: Messages.textsFile, entry.value.shape), hint: Messages.textHint(entry.key),
          at: entry.value.mark)
      }
    }
  }

  /// What does not fit the English texts: keys that there are not, and placeholders that an English text does not have or that
  /// are missing.
  static func report(_ node: DataNode, against english: [String: String], _ rule: PluralRule, log: DefectLog) {
    let known = english.keys.sorted()
    for entry in node.entries ?? [] where entry.value.text?.isEmpty == false {
      guard let pattern = PluralKey(entry.key).english(in: english, rule) else {
        guard !entry.key.hasPrefix("code.") else { continue }
        let near = Nearness.nearest(to: entry.key, among: known)
        log.report(
          Messages.unknownText(entry.key), hint: near.map { Messages.near($0) } ?? Messages.unknownTextHint,
          at: entry.mark)
        continue
      }
      reportPlaceholders(of: entry, pattern, log: log)
    }
  }

  private static func reportPlaceholders(of entry: DataNode.Entry, _ english: String, log: DefectLog) {
    let text = PatternText(entry.value.text ?? "")
    let wanted = PatternText(english).placeholders
    if text.strayBrace != nil {
      log.report(Messages.strayBrace(entry.key), hint: Messages.strayBraceHint, at: entry.value.mark)
    }
    for extra in text.placeholders.subtracting(wanted).sorted() {
      log.report(
        Messages.unknownPlaceholder(extra, entry.key), hint: Messages.placeholderHint(english), at: entry.value.mark)
    }
    // A form for one thing need not say the number.
    guard !PluralKey(entry.key).isForm else { return }
    for missing in wanted.subtracting(text.placeholders).sorted() {
      log.report(
        Messages.missingPlaceholder(missing, entry.key), hint: Messages.placeholderHint(english), at: entry.value.mark)
    }
  }
}
