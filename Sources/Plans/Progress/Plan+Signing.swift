// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

/// Why somebody cannot sign.
public enum SigningTrouble: Error, Equatable, Sendable {
  /// There is no place for this person to sign.
  case noPlace
  /// The person signed already.
  case signed(CalendarDate)
  /// Someone whose signature is needed comes first.
  case tooEarly(before: String)
}

extension Plan {
  /// The places that are next in the order of signing: those that are not signed, with nobody needed before them.
  public var nextToSign: [Signature] {
    let open = signatures.filter { $0.date == nil }
    return open.filter { signature in
      !open.contains { other in
        other.required != false && other.id != signature.id
          && (other.order ?? .max) < (signature.order ?? .max)
      }
    }
  }

  /// Signs at the place of a person, whom their name or their role names.
  public mutating func sign(
    _ words: String, meaning: SignatureMeaning?, on day: CalendarDate
  ) throws(SigningTrouble) {
    let wanted = words.lowercased()
    let places = signatures.indices.filter { index in
      let signature = signatures[index]
      let names = [name(of: signature.who), signature.role?.words, signature.role.flatMap(name(ofRole:))]
      return names.contains { $0?.lowercased() == wanted }
    }
    guard let place = places.first(where: { signatures[$0].date == nil }) ?? places.first else { throw .noPlace }
    if let day = signatures[place].date { throw .signed(day) }
    let signature = signatures[place]
    if !nextToSign.contains(where: { $0.id == signature.id }), let first = nextToSign.first {
      throw .tooEarly(
        before: name(of: first.who) ?? first.role?.words ?? say("plans.plan-signing.sign", "somebody else"))
    }
    signatures[place].date = day
    signatures[place].meaning = meaning ?? signature.meaning ?? .agreed
  }
}
