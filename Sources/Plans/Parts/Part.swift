// SPDX-License-Identifier: GPL-3.0-or-later

import Localization

/// A part of a plan: a value with named fields, some of them its own and some in the margin.
///
/// The table `fields` is the only place that says how the part is read, written, compared, described in the schema and
/// told in words. A new property needs its row there and nothing else.
public protocol Part: JSONCodable, Equatable {
  /// What one of these is called in a sentence: "goal".
  static var noun: String { get }

  /// What it holds, in a sentence, for the schema.
  static var about: String { get }

  /// The fields in the order in which they are shown.
  static var fields: Fields<Self> { get }

  /// What every part may carry beside its own fields.
  var margin: Margin { get set }

  /// An empty part that is about to be read from a place in a document, under the identifier that it has there.
  static func blank(_ id: Identifier?, at place: Place) -> Self
}

/// A part that others can refer to.
public protocol Item: Part, Identifiable where ID == Identifier {
  /// Its stable name within the plan.
  var id: Identifier { get set }

  /// An item of which nothing is known yet.
  init(id: Identifier)
}

/// A part that belongs to exactly one other part and has no name of its own.
public protocol Facet: Part {
  /// A facet of which nothing is known yet.
  init()
}

extension Item {
  /// An item filled at once: `Goal(id: id) { $0.due = day }`.
  public init(id: Identifier, _ fill: (inout Self) -> Void) {
    self.init(id: id)
    fill(&self)
  }

  /// An empty item; where a document names none, its identifier follows from its place.
  public static func blank(_ id: Identifier?, at place: Place) -> Self { Self(id: id ?? .named(place.text)) }
}

extension Facet {
  /// A facet filled at once.
  public init(_ fill: (inout Self) -> Void) {
    self.init()
    fill(&self)
  }

  /// An empty facet.
  public static func blank(_ id: Identifier?, at place: Place) -> Self { Self() }

  /// Whether nothing is said in it.
  public var isEmpty: Bool { self == Self() }
}

extension Part {
  /// What one of these is called, in the language of the user.
  public static var nounWords: String { say("plans.noun.\(TextKey.part(noun))", "\(noun)") }
}
