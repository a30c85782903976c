// SPDX-License-Identifier: GPL-3.0-or-later

/// Turns counts into impact codes, by BM25F: see `BM25F` for the formula.
struct ImpactWeighing {
  private let saturation: Float
  /// What one occurrence in the title, and in the text, of each document is worth.
  private let titleWorth: Column<Float>
  private let textWorth: Column<Float>

  init(titleLengths: Column<UInt32>, textLengths: Column<UInt32>, settings: RankingSettings) {
    saturation = Float(settings.saturation)
    titleWorth = Self.worth(titleLengths, weight: settings.titleWeight, settings: settings)
    textWorth = Self.worth(textLengths, weight: 1, settings: settings)
  }

  @inline(__always)
  func code(_ posting: RunPosting) -> UInt8 {
    let document = Int(posting.document)
    let frequency =
      Float(posting.title) * titleWorth[document] + Float(posting.text) * textWorth[document]
    // `ImpactCode.nearest`, without leaving single precision.
    let code = (frequency / (saturation + frequency) * 255 + 0.5)
    return UInt8(truncatingIfNeeded: max(1, min(255, Int32(code))))
  }

  private static func worth(_ lengths: Column<UInt32>, weight: Double, settings: RankingSettings) -> Column<Float> {
    let field = Field("", weight: weight, lengthPenalty: settings.lengthPenalty)
    let average = lengths.count > 0 ? lengths.values.reduce(0.0) { $0 + Double($1) } / Double(lengths.count) : 0
    let similarity = BM25F(saturation: settings.saturation)
    let worth = Column<Float>(capacity: lengths.count)
    for length in lengths.values {
      let norm = similarity.lengthNorm(length: Int(length), averageLength: average, field: field)
      worth.append(Float(norm > 0 ? weight / norm : weight))
    }
    return worth
  }
}
