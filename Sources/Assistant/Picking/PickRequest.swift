// SPDX-License-Identifier: GPL-3.0-or-later

/// What one may say to an offer beside taking something of it.
enum PickRequest: Equatable {
  /// Show further ones.
  case more
  /// Tell all about one, by number.
  case why(Int)
  /// Take nothing.
  case nothing
  /// Numbers, one of which may not be on offer.
  case numbers([Int])

  init?(_ words: String) {
    let said = words.trimmingWhitespace().lowercased()
    if ["more", "show more", "others", "more please"].contains(said) {
      self = .more
    } else if ["none", "none of these", "none of them", "nothing"].contains(said) {
      self = .nothing
    } else if said.hasPrefix("why "), let number = Int(said.dropFirst(4)) {
      self = .why(number)
    } else if let numbers = PickOffer.numbers(in: said) {
      self = .numbers(numbers)
    } else {
      return nil
    }
  }
}
