// SPDX-License-Identifier: GPL-3.0-or-later
internal import Dialogue

/// What is said to show people to turn to.
struct SignpostCard {
  let signpost: SignpostText
  /// A child reads in other words, and perhaps not alone; nil where nobody knows who reads.
  var band: Band?
  /// Also those of other countries.
  var isEverywhere = false

  var utterances: [Utterance] {
    let contacts = (isEverywhere ? signpost.allContacts : signpost.contacts).map { Utterance(.choice, "- \($0)") }
    let more = isEverywhere || signpost.allContacts == signpost.contacts ? [] : [Utterance(.hint, Messages.allContacts)]
    return [Utterance(.heading, signpost.title)] + words.map { Utterance(.remark, $0) } + contacts + more
  }

  private var words: [String] {
    guard band == .elementary, let young = signpost.young else { return [signpost.say] }
    return [young] + [signpost.beside].compactMap(\.self)
  }
}
