// SPDX-License-Identifier: GPL-3.0-or-later

import Dialogue
import Understanding

/// Makes weights and concepts of data.
struct WeightsDecoder {
  let log: DefectLog

  func weights(_ node: DataNode) -> WeightData? {
    let known = ["threshold", "sure", "veto", "biases", "weights"]
    guard let fields = Fields(node, of: Messages.weightsFile, known: known, log: log),
      let weights = fields.requiredText("weights"), fields.required("threshold") != nil,
      let threshold = fields.whole("threshold"), let biases = fields.required("biases")
    else { return nil }
    let subject = Messages.key("biases", of: Messages.weightsFile)
    var numbers: [String: Int] = [:]
    for entry in biases.entries ?? [] {
      numbers[entry.key] = entry.value.text.flatMap { Int($0) }
      if numbers[entry.key] == nil {
        log.report(
          Messages.notWhole(entry.key, entry.value.text ?? entry.value.shape, in: subject),
          hint: Messages.wholeHint(entry.key), at: entry.value.mark)
      }
    }
    if numbers[WeightData.any] == nil {
      log.report(Messages.missingKey(WeightData.any, in: subject), hint: Messages.weightsHint, at: biases.mark)
    }
    return WeightData(
      threshold: threshold, sure: fields.whole("sure"), veto: fields.whole("veto") ?? .min, biases: numbers,
      weights: weights)
  }

  /// The lines of the weights that are none; looked at by checks only, since there are thousands.
  func check(_ weights: WeightData, at mark: SourceMark) {
    for line in weights.weights.split(separator: "\n") {
      let parts = line.split(separator: " ", omittingEmptySubsequences: false)
      guard parts.count != 3 || Int(parts[0]) == nil || weights.biases[String(parts[1])] == nil else { continue }
      log.report(Messages.noWeight(String(line)), hint: Messages.weightsHint, at: mark)
    }
  }

  func concepts(_ node: DataNode) -> Concepts? {
    guard let entries = node.entries else {
      log.report(Messages.notMapping(Messages.conceptsFile, node.shape), hint: Messages.conceptsHint, at: node.mark)
      return nil
    }
    var words: [String: [String]] = [:]
    for entry in entries {
      guard let items = entry.value.items else {
        log.report(
          Messages.notList(entry.key, in: Messages.conceptsFile, entry.value.shape), hint: Messages.conceptsHint,
          at: entry.value.mark)
        continue
      }
      words[entry.key] = items.compactMap(\.text)
    }
    return Concepts(words)
  }
}
