// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue
internal import Plans

extension SlotMapping.Rows {
  /// Rows for places that take any name after the dot; it stands in `filling.name`.
  static let named: [String: MappingRow] = [
    "parties": .answered { draft, filling in
      draft.holder(of: Role(rawValue: filling.name), named: filling.text)
    },
    "voice": MappingRow { draft, filling in
      let owner = draft.goal(of: filling)
      let id = draft.voice(about: filling, owner: owner?.text ?? "")
      let answer = draft.made("voice \(filling.slot)")
      draft.change(\.voices, id) { voice in
        voice.topic = filling.name
        voice.question = voice.question ?? filling.ask
        voice.about = owner
        var said = VoiceAnswer(id: answer)
        said.role = filling.role
        said.rating = filling.answer.number.map(Level.number)
        said.text = filling.answer.number == nil ? filling.text : nil
        said.note(filling, key: "text")
        voice.answers.removeAll { $0.id == answer }
        voice.answers.append(said)
        voice.isPrivate = voice.isPrivate || filling.isPrivate
      }
    },
    "commitments": MappingRow { draft, filling in
      draft.change(\.commitments, draft.made("commitment \(filling.slot)")) { commitment in
        commitment.role = Role(rawValue: filling.name)
        commitment.text = filling.standing == .answered ? filling.text : nil
        commitment.note(filling, key: "text")
      }
    },
    "signatures": MappingRow { draft, filling in
      let count = draft.plan.signatures.count
      draft.change(\.signatures, draft.made("signature \(filling.name)")) { signature in
        signature.role = Role(rawValue: filling.name)
        signature.order = signature.order ?? count + 1
        guard filling.standing == .answered else { return }
        signature.meaning = filling.signatureMeaning
        signature.text = filling.answer.isYes == nil ? filling.text : nil
        signature.date = filling.today
      }
    },
    "custom": MappingRow { draft, filling in
      draft.plan.custom[filling.name] = filling.standing == .answered ? CustomValue.value(of: filling) : nil
      draft.plan.note(filling, key: "custom.\(filling.name)")
    },
  ]
}
