// SPDX-License-Identifier: GPL-3.0-or-later
internal import FoundationEssentials
internal import Plans

extension JSONValue {
  /// The JSON form of a value.
  init(encoding value: some Encodable) throws {
    self = try JSONDecoder().decode(JSONValue.self, from: JSONEncoder().encode(value))
  }
}
