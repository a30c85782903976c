// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

/// The value of a kind's own field, as an answer gives it.
enum CustomValue {
  static func value(of answer: Answer) -> JSONValue {
    if let day = answer.day { return .string(day) }
    if let number = answer.number { return Level.number(number).json ?? .string(answer.words) }
    if let isYes = answer.isYes { return .bool(isYes) }
    if answer.items.count > 1 { return .array(answer.items.map { .string($0.text) }) }
    return .string(answer.items.first?.text ?? answer.words)
  }
}
