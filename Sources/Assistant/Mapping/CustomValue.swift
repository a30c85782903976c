// SPDX-License-Identifier: GPL-3.0-or-later
internal import Plans

/// The value of a kind's own field, as an answer gives it.
enum CustomValue {
  static func value(of filling: Filling) -> JSONValue {
    let answer = filling.answer
    if let day = answer.day { return .string(day) }
    if let number = answer.number { return Level.number(number).json ?? .string(answer.words) }
    if let isYes = answer.isYes { return .bool(isYes) }
    if filling.takesSeveral { return .array(filling.texts.map(JSONValue.string)) }
    return .string(filling.text)
  }
}
