// SPDX-License-Identifier: GPL-3.0-or-later

internal import Localization

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
    let heard = Language.current.heard
    if heard.hears(said, in: .pickMore) {
      self = .more
    } else if heard.hears(said, in: .pickNone) {
      self = .nothing
    } else if let why = heard.rest(of: said, after: .pickWhy), let number = Int(why.rest) {
      self = .why(number)
    } else if let numbers = PickOffer.numbers(in: said) {
      self = .numbers(numbers)
    } else {
      return nil
    }
  }
}
