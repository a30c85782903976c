// SPDX-License-Identifier: GPL-3.0-or-later

/// The sentences that are known, as data: lower case, without punctuation, apostrophes and politeness.
enum RequestTable {
  static let requests = PatternIndex(moves + questions + leaving)
  static let mender = SlipMender(requests.vocabulary)

  /// Whole lines that say yes or no.
  static let agreement = PatternIndex([
    (
      true,
      [
        "(y|yes|yeah|yep|yup|yea|yess|yas|ok|okey|sure|right|correct|exactly|true|fine|good|great|perfect|absolutely|definitely|certainly|indeed|agreed|alright|nice)",
        "(yes|yeah|yep|ok|sure|exactly) (please|ok|yes|sure|it is|i do|i am|we can|keep it|thats right|that is right|exactly|correct|fine|perfect|good|great|lets do (it|that)|do it|that works|that one|thing|i agree|it does|i did|i can|i will)",
        "(that|this|it) is (right|correct|fine|good|great|ok|perfect|true|it|exactly right|what i (meant|said|mean))",
        "(sounds|looks|seems|feels) (good|right|fine|great|ok|perfect) [to me]",
        "(that|it|this) (sounds|looks|seems) (good|right|fine|great|ok|perfect) [to me]", "keep (it|that|this)",
        "i agree", "of course", "all right", "(that|it|this) works [for me]", "works for me", "go ahead", "sure thing",
        "do (it|that)", "thumbs up", "for sure", "you got it", "thats the one",
      ]
    ),
    (
      false,
      [
        "(n|no|nope|nah|wrong|never|incorrect|false|neither|noo|naw)",
        "(not (really|quite|exactly|right|yet|correct|at all|true))",
        "(that|this|it) is (wrong|not right|incorrect|not correct|not it|not true|not quite right|not what i (meant|said))",
        "no (thanks|thank you|way|it is not|i do not|not really|i did not|i am not|more|not yet|it does not|never|not quite|that is not right|that is wrong|sorry)",
        "i (disagree|do not think so|do not agree)", "do not keep it", "(rather|better) not",
      ]
    ),
  ])
}
