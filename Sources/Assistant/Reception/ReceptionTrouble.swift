// SPDX-License-Identifier: GPL-3.0-or-later

/// Why a conversation could not begin.
package enum ReceptionTrouble: Error, Equatable {
  case noSuchConversation(String)
  /// A flow that goes over a plan, and there is none.
  case planMissing(flow: String)
  /// The flow cannot be asked in this band.
  case noSuchBand(String, bands: [String])
}
