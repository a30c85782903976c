// SPDX-License-Identifier: GPL-3.0-or-later
import Localization

extension ShownEvidence {
  /// The figure with its metric in words, its digits as published: "effect size 0.878", "+5 months". Nil where there is
  /// none. Figures of different metrics are never compared, so each says what it is.
  package var figureText: String? {
    guard let figure else { return nil }
    // "19% more" and "11 percentile points" say it already.
    let isNumber = figure.contains(where: \.isNumber) && !figure.contains { $0.isLetter }
    let isGain = figure.first?.isNumber == true && figure != "0"
    switch metric {
    case "ES", "SD", "d", "g", "delta":
      return say("interventions.shown-evidence-figure.figure-text.es-sd-d-g-delta", "effect size \(figure)")
    case "r": return "r = \(figure)"
    case "utility-rating":
      return say("interventions.shown-evidence-figure.figure-text.utility-rating", "rated \(say(code: figure)) utility")
    case "months" where isNumber:
      return figure.hasPrefix("-")
        ? "-" + counted(String(figure.dropFirst()), "month") : (isGain ? "+" : "") + counted(figure, "month")
    case "percentile-points" where isNumber, "improvement-index" where isNumber:
      return (isGain ? "+" : "")
        + say("interventions.shown-evidence-figure.figure-text.percentile-points", "\(figure) percentile points")
    case "percent" where isNumber:
      return say("interventions.shown-evidence-figure.figure-text.percent", "\(figure) percent")
    case "months", "percentile-points", "improvement-index", "percent", nil: return figure
    case let metric?: return "\(metric) \(figure)"
    }
  }
}
