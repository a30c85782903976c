// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension ShownEvidence {
  /// The figure with its metric in words, its digits as published: "effect size 0.878", "+5 months". Nil where there is
  /// none. Figures of different metrics are never compared, so each says what it is.
  package var figureText: String? {
    guard let figure else { return nil }
    // "19% more" and "11 percentile points" say it already.
    let isNumber = figure.contains(where: \.isNumber) && !figure.contains { $0.isLetter }
    switch metric {
    case "ES", "SD", "d", "g", "delta":
      return say("interventions.shown-evidence-figure.figure-text.es-sd-d-g-delta", "effect size \(figure)")
    case "r": return "r = \(figure)"
    case "utility-rating":
      return say("interventions.shown-evidence-figure.figure-text.utility-rating", "rated \(figure) utility")
    case "months" where isNumber: return Self.signed(figure) + (Self.isOne(figure) ? " month" : " months")
    case "percentile-points" where isNumber, "improvement-index" where isNumber:
      return Self.signed(figure)
        + say("interventions.shown-evidence-figure.figure-text.percentile-points", " percentile points")
    case "percent" where isNumber:
      return say("interventions.shown-evidence-figure.figure-text.percent", "\(figure) percent")
    case "months", "percentile-points", "improvement-index", "percent", nil: return figure
    case let metric?: return "\(metric) \(figure)"
    }
  }

  private static func signed(_ figure: String) -> String {
    figure.first?.isNumber == true && figure != "0" ? "+\(figure)" : figure
  }

  private static func isOne(_ figure: String) -> Bool {
    figure == "1" || figure == "-1"
  }
}
