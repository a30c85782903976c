// SPDX-License-Identifier: GPL-3.0-or-later

import Localization
public import Plans

/// Why a plan document was not read. Nothing was changed.
public enum PlanDocumentError: Error, Sendable, Equatable, CustomStringConvertible {
  /// More bytes than are read.
  case tooBig(bytes: Int)
  /// The text is no JSON, or not such as is read here.
  case fault(JSONFault)
  /// It is JSON, but its top is no object.
  case notAPlan
  /// A value has another shape than the plan has there: the place such as `goals[1].due`, and what is wrong.
  case misfit(place: String, problem: String)
  /// It was written by a later version of the program.
  case newer(version: Int)

  /// The place, what is wrong, and what to do.
  public var description: String { hinted(message, hint) }

  /// The place, and what is wrong.
  public var message: String {
    switch self {
    case .tooBig(let bytes): Messages.documentTooBig(bytes)
    case .fault(let fault): fault.message
    case .notAPlan: Messages.notAPlan
    case .misfit(let place, let problem): Messages.misfit(place, problem)
    case .newer(let version): Messages.newer(version)
    }
  }

  /// What to do about it.
  public var hint: String {
    switch self {
    case .tooBig: Messages.documentTooBigHint
    case .fault(let fault): fault.hint
    case .notAPlan: Messages.notAPlanHint
    case .misfit: Messages.misfitHint
    case .newer: Messages.newerHint
    }
  }
}
