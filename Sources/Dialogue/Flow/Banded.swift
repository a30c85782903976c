// SPDX-License-Identifier: GPL-3.0-or-later

/// One value for everybody, or one per band.
public struct Banded<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The value for everybody; nil when `byBand` holds one per band.
  public let common: Value?
  /// The values per band; empty when there is a common one.
  public let byBand: [Band: Value]

  /// The same value for everybody.
  public init(_ common: Value) {
    self.common = common
    self.byBand = [:]
  }

  /// One value per band.
  public init(byBand: [Band: Value]) {
    self.common = nil
    self.byBand = byBand
  }

  /// The value for a band, or that of its nearest substitute; nil when there is none at all.
  public subscript(band: Band) -> Value? {
    if let common { return common }
    if let exact = byBand[band] { return exact }
    return band.substitutes.lazy.compactMap { byBand[$0] }.first
  }

  /// Every value, in the order of the bands.
  public var all: [Value] {
    if let common { return [common] }
    return Band.allCases.compactMap { byBand[$0] }
  }
}
