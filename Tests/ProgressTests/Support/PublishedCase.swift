// SPDX-License-Identifier: GPL-3.0-or-later
@testable import Progress

/// A published single-case data set with the values that its paper, or a test of a published package, gives.
struct PublishedCase: Sendable, CustomStringConvertible {
  let description: String
  let baseline: [Double]
  let treatment: [Double]
  let wanted: WantedChange
  /// Values by the name of their index, as printed.
  let values: [String: Double]

  static let all: [PublishedCase] = [
    PublishedCase(
      description: "Parker, Vannest & Davis 2011 (Behavior Modification 35(4) 303-322)",
      baseline: [20, 20, 26, 25, 22, 23],
      treatment: [28, 25, 24, 27, 30, 30, 29],
      wanted: .increase,
      values: [
        "PND": 0.714286, "PAND": 0.846154, "PEM": 1.0, "IRD": 0.690476, "NAP": 0.916667, "Tau": 0.833333,
        "Tau-U": 0.738095, "Tau-BC": 0.285714, "theil_sen_slope_A": 0.6, "theil_sen_intercept_A": 19.4,
        "ols_slope_B": 0.678571, "theil_sen_slope_B": 0.666667, "tukey_slope_B": 0.6, "S_A": 4, "S_B": 8,
      ]),
    PublishedCase(
      description: "SingleCaseES example 2 (same file)",
      baseline: [3, 3, 4, 5],
      treatment: [4, 5, 6, 7, 7],
      wanted: .increase,
      values: [
        "PND": 0.6, "PAND": 0.777778, "PEM": 1.0, "IRD": 0.55, "NAP": 0.9, "Tau": 0.8, "Tau-U": 0.55, "Tau-BC": -1.0,
        "theil_sen_slope_A": 0.833333, "theil_sen_intercept_A": 1.583333, "ols_slope_B": 0.8,
        "theil_sen_slope_B": 1.0, "tukey_slope_B": 0.833333, "S_A": 5, "S_B": 9,
      ]),
    PublishedCase(
      description: "Tarlow 2017 linear-trend example",
      baseline: [1, 2, 3, 4, 5],
      treatment: [6, 7, 8, 9, 10],
      wanted: .increase,
      values: [
        "PND": 1.0, "PAND": 1.0, "PEM": 1.0, "IRD": 1.0, "NAP": 1.0, "Tau": 1.0, "Tau-U": 0.6, "Tau-BC": 0.0,
        "theil_sen_slope_A": 1.0, "theil_sen_intercept_A": 0.0, "ols_slope_B": 1.0, "theil_sen_slope_B": 1.0,
        "tukey_slope_B": 1.0, "S_A": 10, "S_B": 10,
      ]),
    PublishedCase(
      description: "Parker et al. 2011 Tau-U 'Bob' (Behavior Therapy 42(2) 284-299)",
      baseline: [2, 3, 5, 3],
      treatment: [4, 5, 5, 7, 6],
      wanted: .increase,
      values: [
        "PND": 0.4, "PAND": 0.888889, "PEM": 1.0, "IRD": 0.775, "NAP": 0.9, "Tau": 0.8, "Tau-U": 0.65,
        "Tau-BC": -0.5, "theil_sen_slope_A": 0.666667, "theil_sen_intercept_A": 1.5, "ols_slope_B": 0.6,
        "theil_sen_slope_B": 0.5, "tukey_slope_B": 0.666667, "S_A": 3, "S_B": 7,
      ]),
    PublishedCase(
      description: "Parker & Vannest 2009 NAP (Behavior Therapy 40(4) 357-367)",
      baseline: [4, 3, 4, 3, 4, 7, 5, 2, 3, 2],
      treatment: [5, 9, 7, 9, 7, 5, 9, 11, 11, 10, 9],
      wanted: .increase,
      values: [
        "PND": 0.636364, "PAND": 0.904762, "PEM": 1.0, "IRD": 0.809091, "NAP": 0.963636, "Tau": 0.927273,
        "Tau-U": 1.018182, "Tau-BC": 0.963636, "theil_sen_slope_A": -0.125, "theil_sen_intercept_A": 4.125,
        "ols_slope_B": 0.381818, "theil_sen_slope_B": 0.333333, "tukey_slope_B": 0.357143, "S_A": -10, "S_B": 22,
      ]),
    PublishedCase(
      description: "Parker, Hagan-Burke & Vannest 2007 Adam",
      baseline: [20, 18, 20],
      treatment: [20, 21, 23],
      wanted: .increase,
      values: [
        "PND": 0.666667, "PAND": 0.833333, "PEM": 0.833333, "IRD": 0.666667, "NAP": 0.888889, "Tau": 0.777778,
        "Tau-U": 0.777778, "Tau-BC": 0.777778, "theil_sen_slope_A": 0.0, "theil_sen_intercept_A": 20.0,
        "ols_slope_B": 1.5, "theil_sen_slope_B": 1.5, "tukey_slope_B": 1.5, "S_A": 0, "S_B": 3,
      ]),
    PublishedCase(
      description: "Parker, Hagan-Burke & Vannest 2007 Bob",
      baseline: [18, 17, 16, 20],
      treatment: [19, 22, 19, 20, 20, 24],
      wanted: .increase,
      values: [
        "PND": 0.333333, "PAND": 0.9, "PEM": 1.0, "IRD": 0.791667, "NAP": 0.875, "Tau": 0.75, "Tau-U": 0.75,
        "Tau-BC": 0.833333, "theil_sen_slope_A": -0.166667, "theil_sen_intercept_A": 17.75, "ols_slope_B": 0.571429,
        "theil_sen_slope_B": 0.5, "tukey_slope_B": 0.375, "S_A": 0, "S_B": 7,
      ]),
    PublishedCase(
      description: "Parker, Hagan-Burke & Vannest 2007 Carol",
      baseline: [19, 18, 24, 22, 21, 19],
      treatment: [30, 21, 23, 28, 32, 34],
      wanted: .increase,
      values: [
        "PND": 0.666667, "PAND": 0.833333, "PEM": 1.0, "IRD": 0.666667, "NAP": 0.902778, "Tau": 0.805556,
        "Tau-U": 0.805556, "Tau-BC": 0.805556, "theil_sen_slope_A": 0.0, "theil_sen_intercept_A": 20.0,
        "ols_slope_B": 1.657143, "theil_sen_slope_B": 3.0, "tukey_slope_B": 1.875, "S_A": 0, "S_B": 9,
      ]),
    PublishedCase(
      description: "Lenz 2013 (decrease wanted)",
      baseline: [22, 25, 23, 26, 20, 22, 25],
      treatment: [26, 25, 22, 22, 18, 21, 18, 20, 21, 18, 16, 16, 14, 14, 12],
      wanted: .decrease,
      values: [
        "PND": 0.533333, "PAND": 0.772727, "PEM": 0.866667, "IRD": 0.47619, "NAP": 0.828571, "Tau": 0.657143,
        "Tau-U": 0.666667, "ols_slope_B": -0.846429, "theil_sen_slope_B": -0.909091, "tukey_slope_B": -0.8, "S_A": 1,
        "S_B": -86,
      ]),
    PublishedCase(
      description: "scan nap() help example Gretchen (decrease wanted)",
      baseline: [12, 14, 9, 10],
      treatment: [10, 6, 4, 5, 3, 4],
      wanted: .decrease,
      values: [
        "PND": 0.833333, "PAND": 0.9, "PEM": 1.0, "IRD": 0.791667, "NAP": 0.9375, "Tau": 0.875, "Tau-U": 0.791667,
        "ols_slope_B": -1.085714, "theil_sen_slope_B": -1.0, "tukey_slope_B": -1.125, "S_A": -2, "S_B": -10,
      ]),
    PublishedCase(
      description: "Waddell 2011 (first 5 baseline)",
      baseline: [5.2, 5, 6, 6.1, 4.8],
      treatment: [5.3, 7, 6.2, 6.1, 7.2, 6.2, 7, 8.4, 11, 10, 11],
      wanted: .increase,
      values: [
        "PND": 0.818182, "PAND": 0.875, "PEM": 1.0, "IRD": 0.709091, "NAP": 0.954545, "Tau": 0.909091,
        "Tau-U": 0.909091, "Tau-BC": 0.836364, "theil_sen_slope_A": 0.016667, "theil_sen_intercept_A": 5.183333,
        "ols_slope_B": 0.539091, "theil_sen_slope_B": 0.542857, "tukey_slope_B": 0.621429, "S_A": 0, "S_B": 38,
      ]),
    PublishedCase(
      description: "Borckardt & Nash 2014 pain (decrease wanted)",
      baseline: [7, 9, 8, 7, 7, 8, 8],
      treatment: [3, 4, 2, 4, 2, 1, 4, 5, 3, 2, 1, 2, 4, 4],
      wanted: .decrease,
      values: [
        "PND": 1.0, "PAND": 1.0, "PEM": 1.0, "IRD": 1.0, "NAP": 1.0, "Tau": 1.0, "Tau-U": 1.010204,
        "ols_slope_B": -0.002198, "theil_sen_slope_B": 0.0, "tukey_slope_B": -0.111111, "S_A": 1, "S_B": -1,
      ]),
    PublishedCase(
      description: "SingleCaseES bctau comparison data",
      baseline: [33, 25, 17, 25, 19, 21, 19, 14, 19, 17],
      treatment: [14, 15, 15, 9, 12, 7, 10, 6, 5, 2, 2, 3, 5, 4],
      wanted: .increase,
      values: [
        "theil_sen_slope_A": -1.2, "Tau-BC": 0.2, "theil_sen_intercept_A": 27.8,
      ]),
  ]
}
