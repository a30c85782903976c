// SPDX-License-Identifier: GPL-3.0-or-later

/// Needs as people tell them: in a word, as a story, misspelt, or as several answers on lines of their own.
enum ShippedNeeds {
  /// What the shipped corpus has an answer for.
  static let answered = [
    "He reads slowly, word by word, and stumbles over easy words",
    "reading comprehension",
    "reading comprehenshion",
    "times tables",
    "forgets homework",
    "procrastination",
    "test anxiety",
    "my essays are messy",
    "public speaking",
    "delegating",
    "giving feedback to my team",
    "too many meetings",
    "excel is hard for me",
    "stress at work",
    "she cannot add fractions",
    "spelling",
    "speling and writting sentances",
    "multiplicaton facts",
    "he gets distrated by his smartfone in class",
    "i prokrastinate and miss every dedline",
    "doesnt lissen in metings and interupts people",
    "my presntations are borring and i get nervus",
    "I run out of time in tests and my hands get sweaty",
    "My monthly report takes three days because I copy the numbers from four systems into Excel by hand",
    "Leo is nine and lives with his grandmother. He likes dinosaurs and football. When he reads aloud he "
      + "goes word by word, stumbles over easy words and does not know at the end what the story was about. His "
      + "grandmother says that he hides when it is time to read.",
    "We moved here in August and the first weeks were fine. Then the tests began. I learn the whole evening, "
      + "I read the chapter three times and mark everything in yellow, and the next morning it is all gone. My "
      + "parents are angry, and I have started to think I am stupid.",
    "I came to this company four months ago from a bakery. People are friendly. But every time when a "
      + "customer shouts at me on the phone I freeze and do not know what to say, and afterwards I shake for "
      + "half an hour and my colleague has to take the next call.",
    "Our Amira is in grade 7. At home she talks all day, but in school she says not a word, she sits alone "
      + "at lunch, and since October she has stomach ache on Monday mornings and wants to stay home. The teacher "
      + "is kind and tells us that she has no friends.",
    "I have been a nurse for eleven years and since January I lead the ward. I do everything myself because "
      + "explaining takes longer. I go home at nine, my husband complains, and two of my best people told me "
      + "that they feel they get no responsibility at all.",
    "He is a lovely boy, really, and his drawings are great. But homework is a war every single evening: he "
      + "sits there for two hours, gets up for water, looks for a pencil, plays with the dog, and in the end "
      + "there are three lines on the paper.",
    "I work from home three days a week and my sister's kids live next door. Around ten I open my mail, then "
      + "the chat, then the news, and when I look up it is four and the one thing that I had to finish has not "
      + "been started.",
    "Since the new software came in spring I click around and hope. My colleagues are much younger and fast. "
      + "I write everything on paper first and then type it in, which takes double the time, and I am too "
      + "ashamed to ask again.",
    "know the machines of the line and run them alone\nI start the line without help and nobody has to stop "
      + "it\nthat I break something and that nobody has time to show me",
    "know who does what in the team\nI can name three people to ask\nthat I bother people with questions",
    "use the booking system without help\nten bookings in a row without a mistake\nmaking mistakes in front "
      + "of customers",
    "Writing the monthly report\nIt takes three days, and the numbers are wrong twice a year\nThe monthly "
      + "report is done in one day\nmy boss sends it back with no questions",
    "speaking in meetings\nI have ideas but I say nothing\nI say one idea in each team meeting\nmy heart "
      + "beats fast and I think they will laugh",
    "math\nI have not practiced enough\nI solve eight of ten word problems by Christmas",
    "remembering vocabulary for French\nI never learned how to learn\nget a B in the next three vocabulary "
      + "tests",
    "Fractions with different denominators. She adds tops and bottoms.\nmath\nnot-shown\nMaya adds fractions "
      + "with different denominators, 9 of 10 right",
    "gets into fights in the break\nbehavior\nno-practice\nno more than one fight in a month",
    "my boss says I need to be more strategic, and that I get lost in details",
    "I never know what to do first, everything is urgent",
    "I want to become a team leader next year",
    "he leaves his seat and calls out all the time",
    "She learned English only two years ago and does not understand the words in science lessons",
    "colleague takes all the credit and we argue in every meeting",
    "how can I make fewer mistakes when I enter data",
    "what do I do after high school, college or a job",
    "she misses two days of school every week",
    "I can't sleep because of work, my head never stops",
    "new in the job and nobody tells me what is expected of me",
    "customers complain that we answer too late",
    "taking notes in lectures",
    "notes",
    "My son forgets his gym bag, his books and last week even his jacket. His locker is full of loose paper. "
      + "He had the work done but did not find it when the teacher asked, and got a zero.",
    "I always start the night before",
    "My daughter cries over long division every evening and throws her pencil",
    "our team talks past each other and the same mistakes come back every month",
    "He knows the words in the list on Thursday, and in his next dictation half of them are wrong again. We "
      + "have practiced with cards, with an app, and with chocolate.",
    "I took over a team in March. Two people do not speak to each other, one leaves every meeting early, and "
      + "I have no idea how to bring it up without making everything worse.",
    "answer customer emails in one day\nno mail is older than a day\nthat my English is not good enough",
    "become quicker with the cash desk\nI serve ten customers without calling for help\nangry people in the "
      + "queue",
    "he hits other kids when he loses a game",
    "focussing while studing",
    "she reads fine but can not tell what it was about",
    "I get lost in long texts for biology\nI do not know what is important\nsum up a chapter in five "
      + "sentences",
    "our onboarding is chaos, new people wait two weeks for a laptop and nobody greets them",
  ]

  /// What the shipped corpus has an answer for.
  static let answeredOnAccommodations = [
    "finishing tests in time",
    "I run out of time in tests and my hands get sweaty",
    "tests in a room with others\nI run out of time in tests and my hands get sweaty\nthe noise around me",
    "writing long answers\nmy hand hurts after a few lines and nobody can read it\nhandwriting",
    "she cannot hear the teacher from the back of the class",
    "reading the questions of a test takes him so long that he never gets to the answers",
    "the open office is so loud that I cannot concentrate on anything",
    "my back hurts from sitting at the desk all day",
    "I get a headache when everybody talks on the phone around my desk",
    "he cannot copy from the board\nwhen he looks up and down he loses his place and then gives up\nseeing",
    "mornings are hard because of my medicine, and I come late to my shift",
    "last year we had three different teachers and it went well until spring, but now she gets so nervous in "
      + "tests that she leaves the room and cries in the hall for half the lesson",
    "it takes her forever to write things down\nshe is the last one to finish every written exam\nwriting",
    "bright, but the clock makes him panic and he hands in half of the test",
    "Wheelchair user, her desk is too low and her arms get tired after an hour of typing",
    "He forgets what he was told as soon as there are more than two instructions",
  ]

  /// What the shipped corpus has an answer for.
  static let answeredOnMeasures = [
    "He reads slowly, word by word\nreading\nreads 100 words a minute",
    "fewer outbursts in class\nbehavior\ncalms down alone in four of five cases",
    "multiplication facts",
  ]

  /// Other fields of life, for which the honest answer is that nothing fits.
  static let unanswered = [
    "how to bake bread",
    "tax form",
    "my cat does not eat",
    "how do I bake sourdough bread",
    "the printer is broken",
    "weather tomorrow in Paris",
    "recommend a good restaurant near the station",
    "cheap flights to Rome",
    "who won the world cup",
    "stock market prices",
    "vaccination schedule for babies",
    "paint the kitchen walls",
    "how to fix a flat bicycle tire",
    "asdf qwer zxcv",
    "my car makes a strange noise when I brake",
    "how do I get a visa for Canada",
    "which insurance should I buy for my house",
    "recipe for tomato soup",
    "the dog barks at night and the neighbours are angry",
    "how much does a new roof cost",
    "my tooth hurts and my cheek is swollen",
    "grow tomatoes on the balcony",
    "lose ten kilos before summer",
    "divorce and who gets the children",
    "mortgage rates",
    "my laptop battery is empty after an hour",
    "train to Vienna on Sunday",
    "watch a movie with my girlfriend",
    "the heating in our flat does not work and the landlord does not answer",
    "how do I knit a scarf",
    "the baby has a fever since Tuesday",
    "can I park here on weekends",
    "buy a used car from a dealer",
    "unclog the kitchen sink",
    "pension and when I can retire",
    "is my landlord allowed to raise the rent",
    "what is the capital of Peru",
    "play guitar chords",
    "how to remove a wine stain from a carpet",
    "our wedding is in June and we still have no band and no flowers",
    "My cat does not eat. She is eleven years old and has been lying under the bed since Sunday. The vet is "
      + "closed and we have tried three kinds of food.",
    "The washing machine leaks\nwater on the floor after every wash\nnew seal or a new machine",
    "We want to fly to Lisbon in May with two children and a stroller. The hotel should have a pool, not too "
      + "far from the beach, and breakfast should be included. Which week is cheapest?",
    "how do I train my dog to sit",
    "best phone to buy under 300 dollars",
    "write a poem for my grandmother's birthday",
    "how to clean white shoes",
    "what should I cook for six people tonight",
    "my knee hurts after running",
    "who is the president of France",
    "book a table for two at eight",
    "translate this sentence to Spanish",
    "symptoms of the flu in adults",
    "set up a router and a password for the guests",
    "I lost my passport at the airport and the plane leaves in three hours",
    "cut the hedge in autumn",
    "invest money in funds or gold",
  ]

  /// Other fields of life, for which the honest answer is that nothing fits.
  static let unansweredOnAccommodations = [
    "how to bake bread",
    "tax form",
    "my cat does not eat",
    "cheap flights to Rome",
    "buy a used car from a dealer",
    "recipe for tomato soup",
    "my knee hurts after running",
    "how to clean white shoes",
  ]

  /// Other fields of life, for which the honest answer is that nothing fits.
  static let unansweredOnMeasures = [
    "how to bake bread",
    "my cat does not eat",
    "cut the hedge in autumn",
  ]
}
