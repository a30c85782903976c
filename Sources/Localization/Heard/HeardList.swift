// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists of words that are listened for in answers, outside of sentences. A words file names them, in lower case with hyphens,
/// under `answers`; `docs/word-lists.md` tells what each is for.
public enum HeardList: Int, CaseIterable, Sendable {
  // Yes, no and corrections
  case yesOpenings, yesSayings, confirmations, noOpenings, noSayings, nothingMore, unsureSayings, answerTails
  case goOn, replacementLinks, editWords, lineOpenings, enoughSayings
  case furtherLeads, furtherTails

  // How requests begin, and what tells things apart
  case requestLeads, namingWords, contraryOpenings, likingOpenings, clauseJoints, questionOpenings

  // The start
  case greetings, personLinks, talkLinks, needOpenings, openTalks

  // Points of a scale in words
  case scaleMiddle, scaleTop, scaleBottom, percentWords, aboutEndings

  // Several people
  case severalWords, peopleWords, rosterWords

  // Numbers and choices
  case joints, partJoints, shareLinks, shareSkipped, andAHalf, oneLeads, numberWords, placeOpenings, ordinalEndings,
    both, rangeLinks, pickMore, pickNone, pickUnfit, pickUnfitEnds
  case pickSkipped, pickNot, pickOne, pickNouns, pickPointers, pickLeads, pickTurns, orWords, pickIdeaLeads,
    pickReasons, newGoalLeads, pickQuestions, pickWhich,
    pickChoose,
    pickFrames, pickAdds, pickLimits, pickAmounts, pickSearchOpenings, pickSearchThings, pickSearchLinks,
    pickSearchWithout, pickQuick, pickEasy, pickTested, pickCheap, pickMonths, pickEffect, pickEvidence, weakReasons

  // Choices, yes and no in words
  case answerOpenings, butWords, negations, clauseWords, joiningPhrases, hedges, functionWords, choiceQuestions,
    takeBacks, conclusions
  case becauseWords, noneOfThese, allOfThese, anyOfThese, relativeChoices, otherClaims, lastWords, determiners,
    wordEndings, matterWords,
    conditionWords, contrastWords

  // People and goals
  case introductions, nameIntroductions, otherIntroductions, nameLeads, nameTails, noNames, schoolSubjects,
    personRemarks, possessives,
    nobody, selfWords
  case nameSayings, exclusions, exceptions, oneOfPeople, relationLinks, roleLeads, prohibitions, absences,
    absencePlaces, wrongNames
  case ownVoice, ownVoiceNamed, ownVoiceTails, ownerOpenings, noAnswerLeads, noAnswerEnds, quotingWords
  case whoseLeads, selfIntroductions, ofAnother, personClauses, personPlaces, spellingLeads, personTitles, nameEndings,
    kin, relations,
    verbs, finiteVerbs
  case clearRenames, renameVerbs, renameLinks, insteadLinks, misspellings, nameLinks, spellingLinks, callVerbs, callers,
    callOpenings,
    callingLinks, weakCallings, speakerPronouns, otherPronouns, nameParticles, renameOpenings, nameWeights, renameTails,
    nameWords, leavingWords, takeOverLinks, replacedLinks, successorLeads, successorVerbs, successionMarks,
    successorTails, handoverLeads, unnamedWords, spelledWith
  case startWords, jobLinks, jobLeads, selfDoings, gradeLinks, clauseOpeners, selfNames, freshWords
  case dutyWords, unitWords, bothWords, otherWords, listenerWords, openPeople, eitherWords, leaderWords
  case aloneWords, goalContinuations, goalCountLeads, capitals, doers, oneThing, wishOpenings, deadlineLeads, moreTime,
    goalNouns,
    furtherGoalOpenings, goalReturns, goalReturnEnds, earlierWordings
  case mindChanges, switchVerbs, switchEnds, switchOthers, lightVerbs, writeTails

  // Answers that say little, and what hurts
  case nothingAnswers, referringAnswers, usualAnswers, openTimes, sameOpenings, otherPasses, spellingVariants,
    reproachLeads, toldOpenings,
    reproachTails, outbursts, idleAnswers, keyRows, feelings
  case keepSayings, orderJoints, goingOnLeads, goingOnEnds, wentWrong, strengthLeads, strengthEnds,
    strengthTails, sayingLinks, notAbout, visitorTails, keyboardSayings, helpWishes, ideaWishes, thatWas, partNames

  // Days, ages and rhythms
  case dayWords, weekWords, gradeWords, kindergarten, college, classYears, ageMarks, everyWords, eachWords, timesWords

  // What happened
  case logYes, logNo, sessionWords, missedWords, heldWords, minuteWords, smallWords, pluralEndings, singularEndings,
    pastDayLeads,
    lastSpans

  // How steps went
  case stepDone, stepPartly, stepNotBegun, stepHindrances, stepDropped, stepRoutines, markOpenings, markLinks

  // What plans say
  case goalBeginnings, goalJoints, pointers, everydayNames, learnerWords, unitLinks, runWords

  /// As words files write it.
  public var key: String {
    String(describing: self).reduce(into: "") { key, letter in
      key += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
