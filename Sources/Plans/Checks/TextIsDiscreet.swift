// SPDX-License-Identifier: GPL-3.0-or-later

/// No text that an export shows holds private or medical words.
struct TextIsDiscreet: PlanCheck {
  func findings(in plan: Plan, _ context: CheckContext) -> [Finding] {
    guard !context.privateWords.isEmpty else { return [] }
    let kindFields = Set(context.kind?.fields.filter(\.isPrivate).map { Place("custom")[$0.id] } ?? [])
    return plan.exportedTexts.filter { !kindFields.contains($0.place) }.compactMap { text in
      let words = Words(text.value).found(of: context.privateWords)
      return words.isEmpty ? nil : finding(.should, at: text.place, Messages.textIsPrivate(words))
    }
  }
}
