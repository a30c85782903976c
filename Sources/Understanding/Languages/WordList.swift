// SPDX-License-Identifier: GPL-3.0-or-later

/// The lists of words that a language has to give. Its words file names them in lower case with hyphens: `polite-openings`.
///
/// `docs/word-lists.md` tells what each list is for, and what an entry looks like.
package enum WordList: Int, CaseIterable, Sendable {
  // Joints of a sentence
  case a, the, of, this, next, last, coming, following, and, or, between, from, to, `in`, on, by, over, after, before
  case not, it, half, mayVerb, monthVerbs, notPast, no

  // Names of days
  case january, february, march, april, may, june, july, august, september, october, november, december, monday
  case tuesday, wednesday, thursday, friday, saturday, sunday, fullDayNames, weekdayPlurals, spring, summer, autumn,
    winter
  case ambiguousDates, namesOfPeople, today, tomorrow, yesterday, dayAfterTomorrow, dateBeginnings

  // How a day is meant
  case sideBy, sideThrough, sideBefore, earlierThan, sideAfter, sideAt, lookingBack, beginnings
  case partEnd, partStart, partMiddle
  case partFirstHalf, partVague
  case beforeDays, insideParts, inPeriod, clauseLeads, arriving, afterPeriodBegins, afterPeriodEnds

  // What stands beside a day
  case beginVerbs, begunThings, lateDenials, stateStarts, termVerbs, onward, notBefore, insteadOf, dayTakeBacks,
    dayExceptions, butFor, anyAndAll,
    ruledOut,
    atTheEarliest,
    atTheLatest, weekdayAppositions, anyTime, anyOne,
    whichOne, namedDays, thatOne, eachWords
  case aroundAnswers, dueWords, corrections, conclusions, turns, purposes, purposeVerbs, settling, noDayYet, ownDays,
    stateHedges, openStates, conditions, alternatives,
    mildConditions,
    refusals, askingStarts, dailyThings, beforeDayTimes, dayTimes, lessonTimes, enough,
    genitiveEndings, ofTheMonth, sameTime, remarkStarts, reasonStarts, relatives, beForms, ownSubjects, endEvents,
    endClauses,
    lifeStages, byTheTime, startDayNames, startClauses, returning
  case eves, tentative, reservations, byThen

  // From day to day, and again and again
  case rangeLinks, weekdayLinks, rhythms, each, afterEach, recurring, afterDayOfMonth, afterDays
  case afterSlashDays

  // Stretches of time
  case beforeStretch, ahead, givingTime, granting, streaks, leadExact, leadWithin, leadOpen, counting, fromNow, ago,
    afterTheStart, orSo, orThereabouts, exactly,
    andAHalf
  case orTwo, slipsOfTwo, halfA, aCoupleOf, ofAYear, amountLinks, beforeUnits, unitHour, unitDay, unitWorkday, unitWeek,
    unitFortnight
  case unitMonth, unitQuarter, unitYear

  // Periods, and days counted from others
  case day, week, weekend, month, quarter, year, ownPlans, inSoFar, mark, stretchLead, stretchAfter,
    weekdayLead
  case weekOf, end, inOrOf, afterNext, nextWeek, ofNextMonth, ofThisMonth, laterThan
  case closingYear, closingMonth, closingWeek, closingQuarter, closingDay, fiscalYear, quarterLetter, present
  case aroundWeekdays, weekdayThings, afterSeasons, futureWords, beforeThat, ownEvents, earlierThanThat, laterThanThat,
    pastWords,
    haveGot,
    pastSubjects, pastEndings, thirdOwners,
    ordinalEndings

  case tailDenials, bracketRemarks

  // Goals
  case goalOpenings, goalPromises, goalVerbs, vagueOpenings, vagueWords, vagueManner, notVague
  case aroundStates, being, staying, having, doing, doingWell, my, articles, beingSomewhere, gradings, states
  case afterMereOne, adverbEndings
  case products, making, learning, showing, measures, companyLeads, passing, afterNotPassing, measureNames,
    measureJoints,
    amountLeads, amountStarts
  case insideVerbs, afterOr, beforeAmounts, afterAmounts, goalRhythms, afterGoalRhythms

  // Amounts: where it stands, what shall be reached, how often it is measured
  case presentMarks, presentLines, insteadWords, fromAmounts, targetMarks, toAmounts, targetEnds, lowerBounds,
    upperBounds
  case amountHedges, zeroWords, noneOf, hardlyEver, withinTimes, letterGrades, halfAsMany, twiceAsMany, changeAmounts,
    onceWords,
    twiceWords, countedTimes, takesWords, shareOf
  case percentWords, attachedUnits, thousandLetters, dayHalves, beforeClockTimes, beforeYears, ageWords, amWords
  case possessing, countedPeople, beforeStretches, stretchLeads, beforeConditions, inARow, unitStops, unitTails,
    countedIn,
    clauseBreaks
  case testWords, checkingWords, amountVerbs, loweringWords, raisingWords, betterFewer, betterMore

  case correctionLeads, correctionWords, beforeDoings

  // What is to be changed
  case changeVerbs, changeMaking, replacingVerbs, replacingLinks, make, goBackTo, goBackAnd, itOrThat, afterTopics,
    into, untilLinks, plainBe, say
  case goalWord, owners, afterChanges, shouldBe, faults, wrongDays, makeIt, topicGoal, topicDeadline, plainDates
  case deadlineQualities, deadlineLinks, topicMeasure, topicBaseline, topicTarget, topicStrength, topicGap, topicStep
  case topicObstacle, topicHelper, topicReview
  case topicStepDay, topicName, topicInterest, topicReason, topicQuestion, topicNumbers, changeOpenings
  case topicGrade, topicCause, topicMethod, topicConfidence, topicWork, exchanges

  // What leads to a change, and what it names
  case doubts, consents, reserves, additions, addVerbs, amendmentFillers, correctionLinks, weakLinks, clearLinks,
    writeLeads
  case lastAnswers, lastThings, thingNames, keepVerbs, ownWordsNames, baselineLeads, targetLeads, selfCorrections,
    sureCorrections,
    additionMarks,
    reasonLeads, remarkLeads, saysLinks, unknownFacts, contrastWords, goToLeads, wordNames,
    presentTails

  // What shall be done with something that was said
  case removalOpenings, weakRemovals, removalFrames, removalFrameEndings, removalTails, listDenials, contraryOpenings,
    partings, faultLinks,
    pronounThings, pointingWords, lastMarks, namingWords
  case togetherEndings, togetherOpenings, splitOpenings, splitTails, splitSayings, ownThings, restoreOpenings,
    restoreVerbs, restoreEndings, restoreSayings
  case belonging, moveOpenings, earlierQuestions, otherSayings, noAnswerNames

  // What is asked of the program beside an answer
  case waitings, thinkingLeads, pauseReasons, unknownRemarks, notKnownWords, exclamations, asideLeads, reportedAskings,
    talkers
  case partLeads, outcries, confidenceMarks, backPronouns, doNotPut, paperPlaces, withholdVerbs, paperEndings,
    privateWords,
    concealVerbs, doNotShow, mustNots,
    seeVerbs, notDeleted
  case privateStates, thatIs, stayLinks, doNotWrite, writtenEnds, tellNobody, notTold, leavingOut, wholeAnswers,
    partNames,
    tellingOthers
  case sharedStates, shareOpenings, shareEnds, aboutWords, answerPlaces
  case hereMoves, hereLeads, hereNames, wrongTalks, talkLeads, talkWords, notForMe, addingLinks, verdicts

  // Questions, and what stands behind an answer
  case askingWords, bareAskings, askingVerbs, askedThings, doingVerbs, speakers, selves, suppositions, termLeads,
    termEnds, meaning, reasonAskings, wayAskings, supposingVerbs, askingWeights, sayingVerbs, happenings
  case tailJoints, addresses, skipping, closingQuestions

  // Yes and no
  case yesOpenings, yesSayings, confirmations, noOpenings, noSayings, nothingMore, unsureSayings, answerTails

  // Requests
  case weights, questionNames, fillers, wishes, politeOpenings, politeClosings, clearWishes

  // What leads to lists and follows them
  case listHedges, listWeights, headingOpeners, headingQuestions, headingVerbs, announcements, relativeWords, tailWords
  case afterLeadIns, describing, doers, describingVerbs, havingA, tellingLinks, prepositions, commonStarts
  case openEnds, opinionOpeners, opinions, asking, itemHedges, liking, reports, objects
  case impersonals, abilities, gradedDoings, findingVerbs, toolVerbs, mannerEnds, backReferences, sayings, wayBackTails

  // What a piece of a line is
  case verbs, thirdVerbs, thirdEndings, finiteVerbs, tellingVerbs, toldStarts, doingEndings, clippedEndings, noDoings,
    completeDoings
  case pronouns, listOwners, sentenceSubjects, sentenceOpeners, storyOpeners, hangingLinks, questionWords, continuations
  case additionEnds, referringWords, itemAdverbs, joinedQuestions, listedQuestions, traits, traitLinks, spokenFillers,
    wholeThings, demonstratives, indefinitePersons

  case linkingDoings, pluralEndings, selfSubjects

  // Marks of lists
  case listJoints, listFillers, pausing, itemLetters, itemLeads, orderWords, laterSteps, stepWords, stepJoints, titles
  case pairs, doingPairs, undivided, qualities, addingJoints

  // People
  case personTitles, possessives, kin, relations

  /// As words files write it.
  package var key: String { Self.keys[rawValue] }

  /// The lists by their keys.
  package static let byKey = Dictionary(uniqueKeysWithValues: zip(keys, allCases))

  private static let keys = allCases.map { list in
    String(describing: list).reduce(into: "") { key, letter in
      key += letter.isUppercase ? "-\(letter.lowercased())" : String(letter)
    }
  }
}
