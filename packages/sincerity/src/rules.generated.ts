/** Generated from rules/ by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const BOOKS: readonly RuleBook[] = [
 {
  "language": "en",
  "elements": [
   {
    "id": "regret",
    "kind": "phrase",
    "finds": "regret",
    "match": {
     "set": 0
    },
    "unless": [
     {
      "where": "here",
      "set": 1
     },
     {
      "where": "before",
      "set": 2
     }
    ]
   },
   {
    "id": "specifics-date",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": 3
    },
    "unless": [
     {
      "where": "here",
      "set": 4
     },
     {
      "where": "sentence",
      "set": 5
     },
     {
      "where": "before",
      "set": 6
     }
    ]
   },
   {
    "id": "specifics-defect",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": 7
    },
    "unless": [
     {
      "where": "here",
      "set": 8
     },
     {
      "where": "before",
      "set": 9
     }
    ]
   },
   {
    "id": "specifics-sorry",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": 10
    },
    "unless": [
     {
      "where": "here",
      "set": 11
     }
    ]
   },
   {
    "id": "specifics-topic",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": 12
    },
    "unless": [
     {
      "where": "here",
      "set": 13
     },
     {
      "where": "sentence",
      "set": 14
     }
    ]
   },
   {
    "id": "responsibility-failed",
    "kind": "phrase",
    "finds": "responsibility",
    "match": {
     "set": 15
    },
    "unless": [
     {
      "where": "here",
      "set": 16
     },
     {
      "where": "before",
      "set": 17
     },
     {
      "where": "sentence",
      "set": 18
     }
    ]
   },
   {
    "id": "responsibility-own",
    "kind": "phrase",
    "finds": "responsibility",
    "match": {
     "set": 19
    },
    "unless": [
     {
      "where": "here",
      "set": 20
     },
     {
      "where": "before",
      "set": 21
     }
    ]
   },
   {
    "id": "empathy-cost",
    "kind": "phrase",
    "finds": "empathy",
    "match": {
     "set": 22
    },
    "unless": [
     {
      "where": "here",
      "set": 23
     },
     {
      "where": "before",
      "set": 24
     }
    ]
   },
   {
    "id": "empathy-feeling",
    "kind": "phrase",
    "finds": "empathy",
    "match": {
     "set": 25
    },
    "unless": [
     {
      "where": "here",
      "set": 26
     },
     {
      "where": "before",
      "set": 27
     }
    ]
   },
   {
    "id": "explanation-cause",
    "kind": "phrase",
    "finds": "explanation",
    "match": {
     "set": 28
    },
    "unless": [
     {
      "where": "here",
      "set": 29
     },
     {
      "where": "before",
      "set": 30
     }
    ]
   },
   {
    "id": "explanation-down",
    "kind": "phrase",
    "finds": "explanation",
    "match": {
     "set": 31
    },
    "unless": [
     {
      "where": "here",
      "set": 32
     },
     {
      "where": "before",
      "set": 33
     }
    ]
   },
   {
    "id": "explanation-state",
    "kind": "phrase",
    "finds": "explanation",
    "match": {
     "set": 34
    },
    "unless": [
     {
      "where": "here",
      "set": 35
     },
     {
      "where": "before",
      "set": 36
     }
    ]
   },
   {
    "id": "explanation-story",
    "kind": "phrase",
    "finds": "explanation",
    "match": {
     "set": 37
    },
    "unless": [
     {
      "where": "here",
      "set": 38
     },
     {
      "where": "before",
      "set": 39
     }
    ]
   },
   {
    "id": "repair-coming",
    "kind": "phrase",
    "finds": "repair",
    "match": {
     "set": 40
    },
    "unless": [
     {
      "where": "here",
      "set": 41
     },
     {
      "where": "before",
      "set": 42
     }
    ]
   },
   {
    "id": "repair-done",
    "kind": "phrase",
    "finds": "repair",
    "match": {
     "set": 43
    },
    "unless": [
     {
      "where": "here",
      "set": 44
     },
     {
      "where": "before",
      "set": 45
     }
    ]
   },
   {
    "id": "compensation",
    "kind": "phrase",
    "finds": "compensation",
    "match": {
     "set": 46
    },
    "unless": [
     {
      "where": "here",
      "set": 47
     },
     {
      "where": "before",
      "set": 48
     },
     {
      "where": "sentence",
      "set": 49
     }
    ]
   },
   {
    "id": "prevention-coming",
    "kind": "phrase",
    "finds": "prevention",
    "match": {
     "set": 50
    },
    "unless": [
     {
      "where": "here",
      "set": 51
     },
     {
      "where": "before",
      "set": 52
     }
    ]
   },
   {
    "id": "prevention-done",
    "kind": "phrase",
    "finds": "prevention",
    "match": {
     "set": 53
    },
    "unless": [
     {
      "where": "here",
      "set": 54
     },
     {
      "where": "before",
      "set": 55
     }
    ]
   },
   {
    "id": "followup",
    "kind": "phrase",
    "finds": "followup",
    "match": {
     "set": 56
    },
    "unless": [
     {
      "where": "here",
      "set": 57
     },
     {
      "where": "before",
      "set": 58
     }
    ]
   },
   {
    "id": "invitation-address",
    "kind": "phrase",
    "finds": "invitation",
    "match": {
     "set": 59
    },
    "unless": [
     {
      "where": "here",
      "set": 60
     },
     {
      "where": "sentence",
      "set": 61
     }
    ]
   },
   {
    "id": "invitation-person",
    "kind": "phrase",
    "finds": "invitation",
    "match": {
     "set": 62
    },
    "unless": [
     {
      "where": "here",
      "set": 63
     },
     {
      "where": "sentence",
      "set": 64
     },
     {
      "where": "before",
      "set": 65
     }
    ]
   },
   {
    "id": "gratitude",
    "kind": "phrase",
    "finds": "gratitude",
    "match": {
     "set": 66
    },
    "unless": [
     {
      "where": "here",
      "set": 67
     }
    ]
   },
   {
    "id": "forgiveness",
    "kind": "phrase",
    "finds": "forgiveness",
    "match": {
     "set": 68
    },
    "unless": [
     {
      "where": "here",
      "set": 69
     }
    ]
   },
   {
    "id": "specifics-echo",
    "kind": "echo",
    "finds": "specifics",
    "match": {
     "set": -1
    },
    "quiet": [
     "chat",
     "special",
     "solution",
     "feature",
     "searching",
     "username",
     "this",
     "that",
     "with",
     "have",
     "from",
     "they",
     "were",
     "been",
     "very",
     "your",
     "about",
     "hotel",
     "stay",
     "stayed",
     "staying",
     "service",
     "services",
     "experience",
     "customer",
     "customers",
     "guest",
     "guests",
     "place",
     "good",
     "great",
     "nice",
     "time",
     "times",
     "even",
     "will",
     "would",
     "could",
     "also",
     "just",
     "like",
     "only",
     "more",
     "most",
     "much",
     "many",
     "some",
     "other",
     "them",
     "then",
     "than",
     "there",
     "their",
     "these",
     "those",
     "what",
     "when",
     "where",
     "which",
     "while",
     "after",
     "before",
     "again",
     "back",
     "please",
     "thank",
     "thanks",
     "sorry",
     "help",
     "need",
     "want",
     "know",
     "issue",
     "issues",
     "problem",
     "problems",
     "team",
     "staff",
     "review",
     "feedback",
     "regards",
     "really",
     "well",
     "here",
     "make",
     "made",
     "take",
     "taken",
     "give",
     "given",
     "visit",
     "visited",
     "worst",
     "best",
     "better",
     "money",
     "people",
     "because",
     "being",
     "into",
     "over",
     "under",
     "such",
     "still",
     "does",
     "doing",
     "done",
     "never",
     "always",
     "ever",
     "every",
     "first",
     "last",
     "next",
     "going",
     "come",
     "came",
     "good",
     "look",
     "looking",
     "feel",
     "felt",
     "find",
     "found",
     "said",
     "tell",
     "told",
     "asked",
     "email",
     "mail",
     "phone",
     "number",
     "contact",
     "call",
     "called",
     "support",
     "company",
     "business",
     "page",
     "twitter",
     "days",
     "hours",
     "manager",
     "management",
     "dear",
     "sure",
     "hope",
     "future",
     "soon",
     "able",
     "using",
     "used",
     "regarding",
     "location",
     "overall",
     "keep",
     "work",
     "working",
     "properly",
     "expect",
     "expected",
     "expectations",
     "share",
     "shared",
     "concern",
     "concerns",
     "complaint",
     "complaints",
     "response",
     "reply",
     "question",
     "something",
     "anything",
     "nothing",
     "everything",
     "thing",
     "things",
     "part",
     "high",
     "long",
     "same",
     "both",
     "through",
     "during",
     "without",
     "however",
     "happen",
     "happened",
     "provide",
     "provided",
     "disappointed",
     "bad",
     "poor",
     "inconvenience",
     "suggest",
     "improve",
     "city",
     "area",
     "home",
     "family",
     "name",
     "write",
     "request",
     "requested",
     "offer",
     "offered",
     "update",
     "right",
     "understand",
     "responsible",
     "appreciate",
     "apology",
     "apologies",
     "believe",
     "point",
     "details",
     "information",
     "different",
     "another",
     "extremely",
     "amazing",
     "wonderful",
     "excellent",
     "comfortable",
     "month",
     "year",
     "week",
     "today",
     "friendly",
     "helpful",
     "hotels",
     "property",
     "enjoyed",
     "enjoy",
     "loved",
     "love",
     "recommend",
     "star",
     "rating",
     "stars",
     "pleasant",
     "trip",
     "near",
     "around",
     "market",
     "welcome",
     "choose",
     "choosing",
     "choice",
     "value",
     "valuable",
     "level",
     "standard",
     "standards",
     "quality",
     "account",
     "facing",
     "faced",
     "accept",
     "avoid",
     "check",
     "checked",
     "resolve",
     "resolved",
     "resolution",
     "short",
     "once",
     "matter",
     "code",
     "kindly",
     "ensure",
     "sincerely",
     "personally",
     "case",
     "ones",
     "incident",
     "interest",
     "opportunity"
    ],
    "unless": [
     {
      "where": "here",
      "set": 70
     },
     {
      "where": "sentence",
      "set": 71
     }
    ],
    "needs": [
     {
      "where": "near",
      "set": 72,
      "elements": [
       "regret",
       "explanation",
       "repair"
      ]
     }
    ]
   },
   {
    "id": "specifics-explained",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": -1,
     "elements": [
      "explanation"
     ]
    },
    "unless": [
     {
      "where": "sentence",
      "set": 73
     }
    ],
    "needs": [
     {
      "where": "here",
      "set": -1,
      "elements": [
       "explanation"
      ]
     }
    ]
   },
   {
    "id": "specifics-mended",
    "kind": "phrase",
    "finds": "specifics",
    "match": {
     "set": 74
    },
    "unless": [
     {
      "where": "here",
      "set": 75
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 76,
      "elements": [
       "repair",
       "followup"
      ]
     }
    ]
   }
  ],
  "faults": [
   {
    "id": "blame-customer-deed",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It hands the fault to the customer.",
    "question": "What could you have done so that this could not happen to them? Own that part.",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "The reader came with a complaint and is handed the fault. Even where they slipped, an apology is not the place.",
    "match": {
     "set": 77
    },
    "unless": [
     {
      "where": "before",
      "set": 78
     },
     {
      "where": "here",
      "set": 79
     },
     {
      "where": "sentence",
      "set": 80,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 81
     }
    ]
   },
   {
    "id": "blame-customer-should",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "says": "It tells the customer what they should have done.",
    "question": "What could you have done so that this could not happen to them? Own that part.",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "Whoever complains and is told what they should have done hears no apology at all. Even where they slipped, an apology is not the place.",
    "match": {
     "set": 82
    },
    "unless": [
     {
      "where": "here",
      "set": 83
     },
     {
      "where": "sentence",
      "set": 84
     },
     {
      "where": "near",
      "set": 85
     }
    ]
   },
   {
    "id": "blame-customer-side",
    "kind": "phrase",
    "finds": "blame",
    "level": "warning",
    "says": "It looks for the fault on the customer's side.",
    "question": "What did you check on your side first? Say that, then what you found.",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "It may be true that their device or address was the cause. Said as a verdict, it ends the talk before anything was checked.",
    "match": {
     "set": 86
    },
    "unless": [
     {
      "where": "before",
      "set": 87
     },
     {
      "where": "near",
      "set": 88
     }
    ]
   },
   {
    "id": "blame-customer-silence",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It blames the customer for not saying so sooner.",
    "question": "What would have let you notice it without them? Say what you missed.",
    "source": "Benoit 1995 (shifting the blame); Lazare 2004, On Apology, ch. 4",
    "why": "Most people say nothing while it happens. Reproaching them for it tells them that complaining was the mistake.",
    "match": {
     "set": 89
    },
    "unless": [
     {
      "where": "here",
      "set": 90
     },
     {
      "where": "sentence",
      "set": 91
     },
     {
      "where": "near",
      "set": 92
     }
    ]
   },
   {
    "id": "blame-partner-cause",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It names somebody else as the cause.",
    "question": "You chose them, or could have checked. Which part of it was yours?",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
    "match": {
     "set": 93
    },
    "unless": [
     {
      "where": "here",
      "set": 94
     },
     {
      "where": "before",
      "set": 95
     },
     {
      "where": "near",
      "set": 96,
      "elements": [
       "responsibility"
      ]
     }
    ]
   },
   {
    "id": "blame-partner-deed",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It points at somebody else.",
    "question": "You chose them, or could have checked. Which part of it was yours?",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
    "match": {
     "set": 97
    },
    "unless": [
     {
      "where": "here",
      "set": 98
     },
     {
      "where": "near",
      "set": 99,
      "elements": [
       "responsibility"
      ]
     }
    ]
   },
   {
    "id": "blame-staff",
    "kind": "phrase",
    "finds": "blame",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It hands one of your own people over.",
    "question": "What had they been given, and not been given, to do it right? Own that.",
    "source": "Benoit 1995 (shifting the blame)",
    "why": "To the customer they were you. Whoever hires, trains and schedules owns what happened at the desk.",
    "match": {
     "set": 100
    },
    "unless": [
     {
      "where": "near",
      "set": 101,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 102
     }
    ]
   },
   {
    "id": "blame-system",
    "kind": "phrase",
    "finds": "blame",
    "level": "warning",
    "says": "It lets the system answer for it.",
    "question": "Who set it up, and who would have noticed? Say it with \"we\".",
    "source": "Benoit 1995 (shifting the blame); Kampf 2009 (questioning the identity of the offender)",
    "why": "A system does what its owners set it to do. Named as the culprit, it leaves the reader with nobody to speak to.",
    "match": {
     "set": 103
    },
    "unless": [
     {
      "where": "near",
      "set": 104,
      "elements": [
       "responsibility"
      ]
     }
    ]
   },
   {
    "id": "blame-weather",
    "kind": "phrase",
    "finds": "blame",
    "level": "warning",
    "says": "It leaves the fault to the weather, the road or the crowd.",
    "question": "What was in your hands once it had happened? Speak about that.",
    "source": "Benoit 1995 (defeasibility)",
    "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
    "match": {
     "set": 105
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 106
     }
    ]
   },
   {
    "id": "burden-elsewhere",
    "kind": "phrase",
    "finds": "burden",
    "level": "warning",
    "says": "It sends them to somebody else.",
    "question": "Could you go to that desk for them, today?",
    "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
    "why": "Effort drives people away faster than the failure itself. A house has doors inside, too.",
    "match": {
     "set": 107
    },
    "unless": [
     {
      "where": "here",
      "set": 108
     },
     {
      "where": "before",
      "set": 109
     }
    ]
   },
   {
    "id": "burden-form",
    "kind": "phrase",
    "finds": "burden",
    "level": "warning",
    "says": "It gives the customer a form to fill, or a page to read.",
    "question": "Which part of this could you do for them, today?",
    "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
    "why": "Whoever has just been let down is handed work. What the form asks, you often know already.",
    "match": {
     "set": 110
    },
    "unless": [
     {
      "where": "here",
      "set": 111
     },
     {
      "where": "before",
      "set": 112
     }
    ]
   },
   {
    "id": "burden-repeat",
    "kind": "phrase",
    "finds": "burden",
    "level": "warning",
    "says": "It asks them to tell it all again.",
    "question": "What do you know already? Ask only for the one thing that is missing.",
    "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
    "why": "They have already told you once. Telling it again says that nobody read it.",
    "match": {
     "set": 113
    },
    "unless": [
     {
      "where": "here",
      "set": 114
     },
     {
      "where": "before",
      "set": 115
     }
    ]
   },
   {
    "id": "burden-review",
    "kind": "phrase",
    "finds": "burden",
    "level": "error",
    "says": "The remedy hangs on a review being taken down.",
    "question": "What would you give them if nobody could read the review?",
    "source": "Abeler et al. 2010 (offers for withdrawing a rating); consumer law on reviews",
    "why": "What is owed is owed whatever they write. In many places it is also unlawful to buy a review's removal.",
    "match": {
     "set": 116
    }
   },
   {
    "id": "but-defence",
    "kind": "phrase",
    "finds": "but",
    "level": "warning",
    "says": "The \"but\" takes the apology back.",
    "question": "Would the apology stand without what comes after? End it there.",
    "source": "Lazare 2004, On Apology, ch. 4; Benoit 1995 (differentiation)",
    "fix": {
     "label": "End the sentence before it",
     "how": "split"
    },
    "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
    "match": {
     "set": 117
    },
    "unless": [
     {
      "where": "after",
      "set": 118,
      "elements": [
       "repair"
      ]
     },
     {
      "where": "here",
      "set": 119
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": -1,
      "elements": [
       "regret"
      ]
     },
     {
      "where": "after",
      "set": 120
     }
    ]
   },
   {
    "id": "but-however",
    "kind": "phrase",
    "finds": "but",
    "level": "warning",
    "says": "The next sentence takes the apology back.",
    "question": "Would the apology stand without this sentence? Leave it, or turn it into what you will do.",
    "source": "Lazare 2004, On Apology, ch. 4",
    "why": "A full stop before \"however\" doesn't save the sorry. What comes last is what people remember.",
    "match": {
     "set": 121
    },
    "unless": [
     {
      "where": "after",
      "set": 122,
      "elements": [
       "repair",
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 123
     },
     {
      "where": "near",
      "set": -1,
      "elements": [
       "responsibility",
       "repair"
      ]
     },
     {
      "where": "sentence",
      "set": 124
     }
    ],
    "needs": [
     {
      "where": "near",
      "set": -1,
      "elements": [
       "regret"
      ]
     },
     {
      "where": "after",
      "set": 125
     }
    ]
   },
   {
    "id": "conditional-any",
    "kind": "phrase",
    "finds": "conditional",
    "level": "warning",
    "says": "\"Any\" doubts that there was harm at all.",
    "question": "What did it cost them, an afternoon, a meal, their trust? Name that.",
    "source": "Lazare 2004, On Apology, ch. 4 (questioning the damage)",
    "why": "\"Any inconvenience\" leaves open whether there was one. The customer has just told you what it was.",
    "match": {
     "set": 126
    },
    "unless": [
     {
      "where": "here",
      "set": 127
     },
     {
      "where": "before",
      "set": 128
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": -1,
      "elements": [
       "regret"
      ]
     }
    ]
   },
   {
    "id": "conditional-if",
    "kind": "phrase",
    "finds": "conditional",
    "level": "error",
    "says": "The apology hangs on an \"if\".",
    "question": "What happened, and to whom? Say it as a fact, without \"if\".",
    "source": "Lazare 2004, On Apology, ch. 4 (the conditional apology)",
    "why": "An apology with an \"if\" asks the customer to prove that something went wrong. You have their complaint; you know that it did.",
    "match": {
     "set": 129
    },
    "unless": [
     {
      "where": "here",
      "set": 130
     }
    ]
   },
   {
    "id": "defensive-facility",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "levels": {
     "decision-stands": "note"
    },
    "says": "It answers the complaint with a claim that all is well.",
    "question": "What did you find when you went and looked? Write that.",
    "source": "Benoit 1995 (bolstering); the codebook, defensive",
    "why": "They found it cold; you write that it is warm. One of you was there.",
    "match": {
     "set": 131
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "before",
      "set": 132
     },
     {
      "where": "here",
      "set": 133
     }
    ]
   },
   {
    "id": "defensive-policy",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "levels": {
     "decision-stands": "note"
    },
    "says": "It stands on the rule instead of answering.",
    "question": "Why does the rule exist, and what can you do for them within it?",
    "source": "Benoit 1995 (differentiation); the codebook, defensive",
    "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
    "match": {
     "set": 134
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 135
     },
     {
      "where": "sentence",
      "set": 136
     }
    ]
   },
   {
    "id": "defensive-record",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "says": "It holds up the record against the reader.",
    "question": "What happened to this one person? Answer that, without the others.",
    "source": "Benoit 1995 (bolstering); the codebook, defensive",
    "why": "That others were content makes this reader the odd one out. Their evening is not better for it.",
    "match": {
     "set": 137
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 138
     },
     {
      "where": "sentence",
      "set": 139
     }
    ]
   },
   {
    "id": "defensive-right",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "says": "It argues that you were right.",
    "question": "What would you write if nobody had to be right? Begin there.",
    "source": "Benoit 1995 (simple denial, differentiation)",
    "why": "A letter can be right in every line and lose the reader in the first. Whoever argues isn't listening.",
    "match": {
     "set": 140
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "sentence",
      "set": 141
     },
     {
      "where": "here",
      "set": 142
     }
    ]
   },
   {
    "id": "doubt",
    "kind": "phrase",
    "finds": "doubt",
    "level": "warning",
    "says": "It doubts the customer's account.",
    "question": "What do you know happened? If a fact is missing, ask for that one fact.",
    "source": "Benoit 1995 (attacking the accuser)",
    "why": "Whoever has to prove that it happened has been let down twice.",
    "match": {
     "set": 143
    },
    "unless": [
     {
      "where": "before",
      "set": 144
     },
     {
      "where": "here",
      "set": 145
     },
     {
      "where": "sentence",
      "set": 146
     }
    ]
   },
   {
    "id": "evasive-event",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "It happened, and nobody did it.",
    "question": "Whose doing was it? Say it with \"I\" or \"we\".",
    "source": "Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"An error occurred\" turns a deed into weather. The reader still doesn't know who will see to it.",
    "match": {
     "set": 147
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 148
     },
     {
      "where": "sentence",
      "set": 149
     }
    ]
   },
   {
    "id": "evasive-passive",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "Nobody did it.",
    "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
    "source": "Kampf 2009 (deleting the agent); Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"Your parcel was not sent\" hides who didn't send it. A customer reads it as refusing to own the deed.",
    "match": {
     "set": 150
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 151
     },
     {
      "where": "sentence",
      "set": 152
     }
    ]
   },
   {
    "id": "excuse-appreciate",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It asks the reader to see it your way.",
    "question": "Have you owned your part already? Then does the reader need this?",
    "source": "Benoit 1995 (evasion of responsibility)",
    "why": "\"As you will appreciate\" asks for leniency before anything is owned.",
    "match": {
     "set": 153
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 154
     }
    ]
   },
   {
    "id": "excuse-busy",
    "kind": "phrase",
    "finds": "excuse",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It asks for leniency because it was busy.",
    "question": "What should you have done, knowing that it was busy? Own that, then explain.",
    "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
    "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
    "match": {
     "set": 155
    },
    "unless": [
     {
      "where": "near",
      "set": 156,
      "elements": [
       "responsibility",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 157
     },
     {
      "where": "sentence",
      "set": 158
     }
    ]
   },
   {
    "id": "excuse-circumstance",
    "kind": "phrase",
    "finds": "excuse",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It hides behind circumstances.",
    "question": "What happened, in plain words? And which part of it was in your hands?",
    "source": "Benoit 1995 (defeasibility); the codebook, excuse",
    "why": "\"Unforeseen\" and \"beyond our control\" say that nobody could have done better. The reader wonders what was so unforeseeable.",
    "match": {
     "set": 159
    },
    "unless": [
     {
      "where": "near",
      "set": 160,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 161
     }
    ]
   },
   {
    "id": "excuse-happens",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It says that such things happen.",
    "question": "Why did it happen this time? What will you do so that it doesn't to the next one?",
    "source": "Benoit 1995 (evasion of responsibility, accident)",
    "why": "To the reader it happened once, and to them. That it happens to others too is no comfort.",
    "match": {
     "set": 162
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 163
     },
     {
      "where": "here",
      "set": 164
     }
    ]
   },
   {
    "id": "excuse-hard-times",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It asks for sympathy for the house.",
    "question": "What about their day? Say that first, and see whether yours is still needed.",
    "source": "Benoit 1995 (defeasibility)",
    "why": "The reader came with their own bad day. Yours may be true, and it asks them to comfort you.",
    "match": {
     "set": 165
    },
    "unless": [
     {
      "where": "near",
      "set": 166
     },
     {
      "where": "here",
      "set": 167
     }
    ]
   },
   {
    "id": "excuse-intention",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It speaks of what you meant, not of what you did.",
    "question": "Would the letter be weaker without this sentence? What does the reader need from it?",
    "source": "Benoit 1995 (good intentions)",
    "why": "Good intentions are true and beside the point. The reader may hear that you want to be let off.",
    "match": {
     "set": 168
    },
    "unless": [
     {
      "where": "before",
      "set": 169
     },
     {
      "where": "near",
      "set": 170,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 171
     }
    ]
   },
   {
    "id": "excuse-place",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It lets the place answer for it.",
    "question": "Did they know it before they booked? If not, own that you did not tell them.",
    "source": "Benoit 1995 (defeasibility)",
    "why": "The age of the house or the noise of the street was there before they paid. They could not know it; you could.",
    "match": {
     "set": 172
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 173
     }
    ]
   },
   {
    "id": "excuse-staffing",
    "kind": "phrase",
    "finds": "excuse",
    "level": "error",
    "levels": {
     "decision-stands": "warning"
    },
    "says": "It asks for leniency because people were missing.",
    "question": "What did you know before that day, and what could you have cancelled, warned about or asked for?",
    "source": "Benoit 1995 (defeasibility)",
    "why": "Who works when is the house's decision. The customer paid the same price as on a full day.",
    "match": {
     "set": 174
    },
    "unless": [
     {
      "where": "near",
      "set": 175,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 176
     },
     {
      "where": "before",
      "set": 177
     }
    ]
   },
   {
    "id": "excuse-technical",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It offers a technical reason and stops there.",
    "question": "What broke, and what did you do once you knew?",
    "source": "Benoit 1995 (defeasibility)",
    "why": "\"Technical issues\" explains nothing that one could check and asks to be let off all the same.",
    "match": {
     "set": 178
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "near",
      "set": 179,
      "elements": [
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 180
     }
    ]
   },
   {
    "id": "legalese",
    "kind": "phrase",
    "finds": "legalese",
    "level": "warning",
    "says": "It hedges like a lawyer.",
    "question": "Can you say the same in a sentence that they would say back to you?",
    "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
    "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
    "match": {
     "set": 181
    },
    "unless": [
     {
      "where": "here",
      "set": 182
     },
     {
      "where": "sentence",
      "set": 183
     }
    ]
   },
   {
    "id": "minimising-atleast",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It finds the good side before the reader did.",
    "question": "What was bad about it? Stay with that.",
    "source": "Benoit 1995 (minimisation); Lazare 2004",
    "why": "\"At least\" is for the one who was hurt to say.",
    "match": {
     "set": 184
    },
    "unless": [
     {
      "where": "here",
      "set": 185
     },
     {
      "where": "sentence",
      "set": 186
     }
    ]
   },
   {
    "id": "minimising-rare",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It calls the harm rare, and the reader the exception.",
    "question": "What was it like for this one? Say that, and leave the others out.",
    "source": "Benoit 1995 (minimisation)",
    "why": "For the reader it was every time. How seldom it happens to others doesn't make it less.",
    "match": {
     "set": 187
    },
    "unless": [
     {
      "where": "here",
      "set": 188
     }
    ]
   },
   {
    "id": "minimising-size",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It makes the harm smaller than the customer found it.",
    "question": "How big was it for them? Leave the size out, or take theirs.",
    "source": "Benoit 1995 (minimisation)",
    "why": "Only the one who was hurt can say that it was minor.",
    "match": {
     "set": 189
    },
    "unless": [
     {
      "where": "here",
      "set": 190
     },
     {
      "where": "before",
      "set": 191
     },
     {
      "where": "sentence",
      "set": 192
     }
    ]
   },
   {
    "id": "over-apology",
    "kind": "count",
    "finds": "over-apology",
    "level": "warning",
    "says": "Many sorries and nothing done.",
    "question": "What have you done about it? Put that here instead.",
    "source": "A choice, after Halperin et al. 2022 (apologising again and failing backfires)",
    "atLeast": 3,
    "why": "A third apology adds nothing that a repair, a reason or a change would not say better.",
    "match": {
     "set": -1,
     "elements": [
      "regret"
     ]
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "repair",
       "explanation",
       "prevention",
       "compensation"
      ]
     }
    ]
   },
   {
    "id": "perceived-feeling",
    "kind": "phrase",
    "finds": "perceived",
    "level": "error",
    "says": "It is sorry for a feeling, not for what you did.",
    "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
    "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
    "why": "Sadness about their feeling makes the feeling the problem. The deed goes unmentioned.",
    "match": {
     "set": 193
    },
    "unless": [
     {
      "where": "near",
      "set": 194,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 195
     },
     {
      "where": "before",
      "set": 196
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 197
     }
    ]
   },
   {
    "id": "perceived-opinion",
    "kind": "phrase",
    "finds": "perceived",
    "level": "warning",
    "says": "It regrets the customer's opinion of what happened.",
    "question": "What was wrong with what they got? Say that you are sorry for it.",
    "source": "Kampf 2009 (blurring the nature of the offence); codebook rulings on \"you did not enjoy\"",
    "why": "Regretting that somebody is unhappy leaves out what made them so.",
    "match": {
     "set": 198
    },
    "unless": [
     {
      "where": "near",
      "set": 199
     },
     {
      "where": "here",
      "set": 200
     },
     {
      "where": "before",
      "set": 201
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 202
     }
    ]
   },
   {
    "id": "perceived-sorry-you",
    "kind": "phrase",
    "finds": "perceived",
    "level": "error",
    "says": "It regrets what the customer feels, not what you did.",
    "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
    "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
    "why": "\"Sorry you feel that way\" makes the feeling the problem. The deed goes unmentioned.",
    "match": {
     "set": 203
    },
    "unless": [
     {
      "where": "near",
      "set": 204,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 205
     },
     {
      "where": "before",
      "set": 206
     }
    ]
   },
   {
    "id": "presuming",
    "kind": "phrase",
    "finds": "presuming",
    "level": "warning",
    "says": "It takes forgiveness or understanding for granted.",
    "question": "What would earn it? Offer that, and leave the answer to them.",
    "source": "Lazare 2004 (forgiveness as the other's gift)",
    "fix": {
     "label": "Delete the sentence",
     "how": "sentence"
    },
    "why": "Understanding is the customer's to give. Thanked in advance, they are told that they have no choice.",
    "match": {
     "set": 207
    },
    "unless": [
     {
      "where": "here",
      "set": 208
     },
     {
      "where": "before",
      "set": 209
     }
    ]
   },
   {
    "id": "scripted-blank",
    "kind": "phrase",
    "finds": "scripted",
    "level": "error",
    "says": "A blank was left unfilled.",
    "question": "What belongs here?",
    "source": "the codebook, scripted (unfilled placeholders)",
    "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
    "match": {
     "set": 210
    }
   },
   {
    "id": "scripted-experience",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 211
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "specifics",
       "repair",
       "compensation"
      ]
     }
    ]
   },
   {
    "id": "scripted-inconvenience",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 212
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "specifics",
       "compensation"
      ]
     },
     {
      "where": "sentence",
      "set": 213
     }
    ]
   },
   {
    "id": "scripted-line",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A line waits to be filled in.",
    "question": "What belongs here?",
    "source": "the codebook, scripted (unfilled placeholders)",
    "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
    "match": {
     "set": 214
    }
   },
   {
    "id": "scripted-rest-assured",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "\"Rest assured\" assures nobody.",
    "question": "What have you done that would let them rest? Say that.",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "fix": {
     "label": "Delete it",
     "how": "delete"
    },
    "why": "What follows is either a fact, which needs no assuring, or a hope, which assuring does not make true.",
    "match": {
     "set": 215
    }
   },
   {
    "id": "scripted-salutation",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "It is sorry in the words of any letter.",
    "question": "What exactly was it? A morning lost, a second trip, a cold room?",
    "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); the codebook, scripted",
    "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
    "match": {
     "set": 216
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "responsibility"
      ]
     }
    ],
    "needs": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "regret"
      ]
     }
    ]
   },
   {
    "id": "scripted-set-lines",
    "kind": "count",
    "finds": "scripted",
    "level": "warning",
    "says": "Three set lines, and nothing of theirs.",
    "question": "What did this person write about? Begin with that.",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "atLeast": 3,
    "why": "Courtesies are fine around an answer. Where they are the whole letter, there is no answer.",
    "match": {
     "set": 217
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "specifics",
       "repair",
       "compensation",
       "explanation"
      ]
     }
    ],
    "needs": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "regret"
      ]
     }
    ]
   },
   {
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
    "match": {
     "set": 218
    },
    "unless": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "specifics",
       "repair",
       "compensation",
       "explanation"
      ]
     }
    ],
    "needs": [
     {
      "where": "letter",
      "set": -1,
      "elements": [
       "regret"
      ]
     }
    ]
   },
   {
    "id": "self-praise-priority",
    "kind": "phrase",
    "finds": "self-praise",
    "level": "warning",
    "says": "It says how much you care, instead of caring.",
    "question": "What would show it? Write the deed and leave the claim out.",
    "source": "Benoit 1995 (bolstering)",
    "fix": {
     "label": "Delete the sentence",
     "how": "sentence"
    },
    "why": "What came first that day, the reader has seen. The sentence sets the claim beside it.",
    "match": {
     "set": 219
    },
    "unless": [
     {
      "where": "here",
      "set": 220
     },
     {
      "where": "before",
      "set": 221
     }
    ]
   },
   {
    "id": "self-praise-standards",
    "kind": "phrase",
    "finds": "self-praise",
    "level": "warning",
    "says": "It holds up your standards beside the failure.",
    "question": "What would be left if this sentence went?",
    "source": "Benoit 1995 (bolstering)",
    "fix": {
     "label": "Delete the sentence",
     "how": "sentence"
    },
    "why": "The reader met the standard in person. Naming a higher one makes the distance plain.",
    "match": {
     "set": 222
    },
    "unless": [
     {
      "where": "here",
      "set": 223
     },
     {
      "where": "before",
      "set": 224
     }
    ]
   },
   {
    "id": "self-praise-strive",
    "kind": "phrase",
    "finds": "self-praise",
    "level": "warning",
    "says": "It praises your efforts while it apologises.",
    "question": "What would be left if this sentence went?",
    "source": "Benoit 1995 (bolstering); codebook rulings on \"we strive, aim, always\"",
    "fix": {
     "label": "Delete the sentence",
     "how": "sentence"
    },
    "why": "Each claim of how hard you try, beside a failure, reminds the reader of the distance between them.",
    "match": {
     "set": 225
    },
    "unless": [
     {
      "where": "here",
      "set": 226
     },
     {
      "where": "before",
      "set": 227
     },
     {
      "where": "sentence",
      "set": 228
     }
    ]
   },
   {
    "id": "vague-better",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It promises to be better, which nobody can check.",
    "question": "What will be different from which day on? Name that one thing.",
    "source": "Davidow 2003 (credibility and redress); Lazare 2004 (the promise to change)",
    "why": "A promise that can't be broken is worth as little as one that is. What counts is what will be different.",
    "match": {
     "set": 229
    },
    "unless": [
     {
      "where": "here",
      "set": 230
     },
     {
      "where": "before",
      "set": 231
     },
     {
      "where": "sentence",
      "set": 232,
      "elements": [
       "prevention"
      ]
     }
    ]
   },
   {
    "id": "vague-look",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It promises to look, not to do.",
    "question": "Who looks at what, and when will they hear what was found?",
    "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
    "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
    "match": {
     "set": 233
    },
    "unless": [
     {
      "where": "here",
      "set": 234
     },
     {
      "where": "before",
      "set": 235
     },
     {
      "where": "sentence",
      "set": 236
     }
    ]
   },
   {
    "id": "vague-pass",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It says who has the letter, not what they will do with it.",
    "question": "Who has it now, by name? What will they do, and when will the reader hear?",
    "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
    "why": "\"Passed to the relevant team\" ends the reader's trail. They will never learn what came of it.",
    "match": {
     "set": 237
    },
    "unless": [
     {
      "where": "here",
      "set": 238
     },
     {
      "where": "before",
      "set": 239
     },
     {
      "where": "sentence",
      "set": 240
     }
    ]
   },
   {
    "id": "vague-soon",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It names no day.",
    "question": "By which day at the latest? Write that day.",
    "source": "Davidow 2003 (timeliness); Smith, Bolton & Wagner 1999",
    "why": "\"Soon\" is over for the reader before it has begun for you. Waiting without a date feels twice as long.",
    "match": {
     "set": 241
    },
    "unless": [
     {
      "where": "here",
      "set": 242
     },
     {
      "where": "before",
      "set": 243
     },
     {
      "where": "sentence",
      "set": 244,
      "elements": [
       "prevention"
      ]
     }
    ]
   },
   {
    "id": "vague-steps",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It speaks of steps and names none.",
    "question": "Which step, by whom, from when? Write down one.",
    "source": "Davidow 2003 (credibility and redress)",
    "why": "\"Appropriate action\" can be anything, and so it is heard as nothing.",
    "match": {
     "set": 245
    },
    "unless": [
     {
      "where": "here",
      "set": 246
     },
     {
      "where": "after",
      "set": 247
     },
     {
      "where": "sentence",
      "set": 248,
      "elements": [
       "prevention"
      ]
     }
    ]
   }
  ],
  "missing": [
   {
    "id": "missing-regret",
    "kind": "missing",
    "misses": "regret",
    "stances": [
     "apology",
     "acknowledgement"
    ],
    "level": "warning",
    "says": "It doesn't say sorry.",
    "question": "What are you sorry for? Say it in the first person.",
    "why": "An account without regret reads like a report."
   },
   {
    "id": "missing-specifics",
    "kind": "missing",
    "misses": "specifics",
    "stances": [
     "apology"
    ],
    "level": "warning",
    "says": "It doesn't name what went wrong.",
    "question": "Which thing, which day, which promise? Name it as the customer would.",
    "source": "Packard & Berger 2021",
    "why": "An apology that fits every complaint answers none."
   },
   {
    "id": "missing-partial",
    "kind": "missing",
    "misses": "responsibility",
    "stances": [
     "apology"
    ],
    "beside": "regret",
    "level": "warning",
    "says": "It says sorry and owns nothing, which is worse than silence.",
    "question": "Which part of this was yours? Begin with I or we.",
    "source": "Robbennolt 2003, Michigan Law Review 102",
    "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (N = 145)."
   },
   {
    "id": "missing-responsibility",
    "kind": "missing",
    "misses": "responsibility",
    "stances": [
     "apology"
    ],
    "level": "warning",
    "says": "Nobody owns the fault.",
    "question": "Which part of this was yours? Begin with I or we.",
    "source": "Lewicki, Polin & Lount 2016",
    "why": "Owning the fault is what moves people most."
   },
   {
    "id": "missing-empathy",
    "kind": "missing",
    "misses": "empathy",
    "stances": [
     "decision-stands"
    ],
    "level": "warning",
    "says": "It doesn't speak to what this meant for them.",
    "question": "What did they miss, lose or have to do because of it?",
    "source": "Roschk & Kaiser 2013",
    "why": "A no is easier to bear from somebody who has seen what it costs."
   },
   {
    "id": "missing-explanation",
    "kind": "missing",
    "misses": "explanation",
    "stances": [
     "decision-stands"
    ],
    "level": "warning",
    "says": "It gives no reason.",
    "question": "What happened, or why is it so? Give them something that they could check.",
    "source": "Cracco et al. 2017",
    "why": "A decision without its reason looks like a whim; a specific one helps even without an apology."
   },
   {
    "id": "missing-repair",
    "kind": "missing",
    "misses": "repair",
    "stances": [
     "apology"
    ],
    "level": "warning",
    "says": "Nothing is put right.",
    "question": "What have you done, or what will you do by when, for this customer?",
    "source": "Lewicki, Polin & Lount 2016",
    "why": "After ownership, repair counts most."
   },
   {
    "id": "missing-compensation",
    "kind": "missing",
    "misses": "compensation",
    "stances": [],
    "level": "note",
    "says": "It offers nothing beyond the repair.",
    "question": "What did they lose that the repair doesn't return, and what would match it?",
    "why": "Where something was lost that a repair can't bring back, something else has to."
   },
   {
    "id": "missing-prevention",
    "kind": "missing",
    "misses": "prevention",
    "stances": [],
    "level": "note",
    "says": "It names no step against a repeat.",
    "question": "What is different from today on?",
    "why": "People complain so that it will not happen to the next one."
   },
   {
    "id": "missing-followup",
    "kind": "missing",
    "misses": "followup",
    "stances": [
     "acknowledgement"
    ],
    "level": "warning",
    "says": "It doesn't say when you will be back.",
    "question": "Who will be in touch, on which day?",
    "why": "Waiting without a date feels twice as long."
   },
   {
    "id": "missing-when",
    "kind": "missing",
    "misses": "followup",
    "stances": [
     "acknowledgement"
    ],
    "level": "warning",
    "says": "It says that you will be back, and not when.",
    "question": "By which day will they hear from you, even if there is nothing new?",
    "undated": true,
    "why": "Waiting without a date feels twice as long."
   },
   {
    "id": "missing-invitation",
    "kind": "missing",
    "misses": "invitation",
    "stances": [],
    "level": "note",
    "says": "There is no way to a person.",
    "question": "Whom can they reach, and where?",
    "why": "Being sent back to a general address says that the matter is over."
   },
   {
    "id": "missing-gratitude",
    "kind": "missing",
    "misses": "gratitude",
    "stances": [
     "acknowledgement"
    ],
    "level": "warning",
    "says": "It doesn't thank them for telling you.",
    "question": "What do you know now that you would not have known without them?",
    "source": "You et al. 2020",
    "why": "A first answer may lead with thanks: most who are let down just leave."
   },
   {
    "id": "missing-forgiveness",
    "kind": "missing",
    "misses": "forgiveness",
    "stances": [],
    "level": "note",
    "says": "It doesn't ask for another chance.",
    "question": "What would you ask of them, knowing that they may say no?",
    "why": "Asking leaves the decision with the customer."
   }
  ],
  "stances": [
   {
    "id": "stance-acknowledgement",
    "kind": "stance",
    "suggests": "acknowledgement",
    "match": {
     "set": 249
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 250
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 251
    },
    "unless": [
     {
      "where": "letter",
      "set": 252,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 253
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 254
    },
    "unless": [
     {
      "where": "here",
      "set": 255
     }
    ]
   }
  ],
  "points": [
   {
    "id": "ask-apology",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for an apology. The letter holds none.",
    "question": "What are you sorry for? Say it in the first person.",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "apology",
    "answers": [
     "regret"
    ],
    "why": "Whoever asks for an apology has said what would help.",
    "match": {
     "set": 256
    },
    "heard": {
     "set": 257
    }
   },
   {
    "id": "ask-call",
    "kind": "point",
    "finds": "ask",
    "says": "They asked to be called or written to. The letter doesn't say who will, or when.",
    "question": "Who will call them, on which day and at what hour?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "call",
    "answers": [
     "followup",
     "invitation"
    ],
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 258
    },
    "heard": {
     "set": 259
    },
    "unless": [
     {
      "where": "before",
      "set": 260
     }
    ]
   },
   {
    "id": "ask-cancel",
    "kind": "point",
    "finds": "ask",
    "says": "They asked to end it. The letter doesn't say whether that is done.",
    "question": "Is it ended, from which day, and is anything owed?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "cancel",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 261
    },
    "heard": {
     "set": 262
    },
    "unless": [
     {
      "where": "before",
      "set": 263
     }
    ]
   },
   {
    "id": "ask-change",
    "kind": "point",
    "finds": "ask",
    "says": "They asked that it doesn't happen again. The letter names no step against it.",
    "question": "What is different from today on?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "change",
    "answers": [
     "prevention"
    ],
    "why": "Many complain so that it will not happen to the next one.",
    "match": {
     "set": 264
    },
    "heard": {
     "set": 265
    },
    "unless": [
     {
      "where": "before",
      "set": 266
     },
     {
      "where": "here",
      "set": 267
     }
    ]
   },
   {
    "id": "ask-compensation",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for compensation. The letter doesn't say whether there is any.",
    "question": "What do they get for it? If nothing, what is the reason that you can defend?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "compensation",
    "answers": [
     "compensation"
    ],
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 268
    },
    "heard": {
     "set": 269
    },
    "unless": [
     {
      "where": "before",
      "set": 270
     }
    ]
   },
   {
    "id": "ask-other",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for something, and the letter doesn't say a word about it.",
    "question": "What did they ask, and what is your answer: yes, no, or by when?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "other",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 271
    },
    "unless": [
     {
      "where": "here",
      "set": 272
     },
     {
      "where": "before",
      "set": 273
     }
    ]
   },
   {
    "id": "ask-paper",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for something in writing. The letter doesn't say a word about it.",
    "question": "When will they have it, and from whom?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "paper",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 274
    },
    "heard": {
     "set": 275
    },
    "unless": [
     {
      "where": "before",
      "set": 276
     }
    ]
   },
   {
    "id": "ask-refund",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for their money back. The letter doesn't say a word about it.",
    "question": "Will they get it: how much, to where, by which day? If not, why not?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "refund",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 277
    },
    "heard": {
     "set": 278
    },
    "unless": [
     {
      "where": "here",
      "set": 279
     },
     {
      "where": "before",
      "set": 280
     },
     {
      "where": "sentence",
      "set": 281
     }
    ]
   },
   {
    "id": "ask-repair",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for it to be put right. The letter doesn't say that it is, or will be.",
    "question": "What will be done, by whom, on which day?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "repair",
    "answers": [
     "repair"
    ],
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 282
    },
    "heard": {
     "set": 283
    },
    "unless": [
     {
      "where": "before",
      "set": 284
     }
    ]
   },
   {
    "id": "ask-replacement",
    "kind": "point",
    "finds": "ask",
    "says": "They asked for a new one. The letter doesn't say whether it comes.",
    "question": "Does a new one come, and on which day? If not, what instead?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "replacement",
    "answers": [
     "repair"
    ],
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 285
    },
    "heard": {
     "set": 286
    },
    "unless": [
     {
      "where": "before",
      "set": 287
     }
    ]
   },
   {
    "id": "ask-what",
    "kind": "point",
    "finds": "ask",
    "says": "They asked what you will do. The letter doesn't say.",
    "question": "What will you do, and by which day?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "what",
    "answers": [
     "repair",
     "compensation",
     "prevention",
     "followup"
    ],
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
    "match": {
     "set": 288
    },
    "heard": {
     "set": 289
    }
   },
   {
    "id": "ask-when",
    "kind": "point",
    "finds": "ask",
    "says": "They asked when, or where. The letter doesn't say.",
    "question": "Which day? If you don't know it, by when will you?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "when",
    "answers": [
     "followup"
    ],
    "why": "Waiting without a date feels twice as long.",
    "match": {
     "set": 290
    },
    "heard": {
     "set": 291
    },
    "unless": [
     {
      "where": "before",
      "set": 292
     }
    ]
   },
   {
    "id": "ask-why",
    "kind": "point",
    "finds": "ask",
    "says": "They asked how it came to this. The letter gives no answer.",
    "question": "What is the answer? If you don't know yet, when will you?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "why",
    "answers": [
     "explanation"
    ],
    "why": "A question that gets no answer leaves the customer to find the worst one.",
    "match": {
     "set": 293
    },
    "heard": {
     "set": 294
    },
    "unless": [
     {
      "where": "before",
      "set": 295
     }
    ]
   },
   {
    "id": "cost-feelings",
    "kind": "point",
    "finds": "cost",
    "says": "They said how it made them feel. The letter doesn't speak to it.",
    "question": "What was it like for them? Say it without telling them how to feel.",
    "source": "Roschk & Kaiser 2013",
    "about": "feelings",
    "answers": [
     "empathy"
    ],
    "why": "Of all that makes an apology satisfy, empathy weighs most (Roschk & Kaiser 2013).",
    "match": {
     "set": 296
    },
    "heard": {
     "set": 297
    }
   },
   {
    "id": "cost-health",
    "kind": "point",
    "finds": "cost",
    "says": "They said that somebody was hurt or fell ill. The letter passes over it.",
    "question": "Who was hurt, how are they now, and what are you doing about it?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "health",
    "answers": [
     "empathy"
    ],
    "why": "Harm to a body comes before everything else.",
    "match": {
     "set": 298
    },
    "heard": {
     "set": 299
    },
    "unless": [
     {
      "where": "here",
      "set": 300
     },
     {
      "where": "sentence",
      "set": 301
     }
    ]
   },
   {
    "id": "cost-money",
    "kind": "point",
    "finds": "cost",
    "says": "They said what it cost them in money. The letter passes over it.",
    "question": "What did they pay because of this, and who bears it?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "money",
    "answers": [
     "compensation"
    ],
    "why": "What it cost them is why they wrote. A letter that passes over it answers another complaint.",
    "match": {
     "set": 302
    },
    "heard": {
     "set": 303
    }
   },
   {
    "id": "cost-occasion",
    "kind": "point",
    "finds": "cost",
    "says": "They said what it spoiled. The letter doesn't name it.",
    "question": "Which day was spoiled, and whose? Name it as they did.",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "occasion",
    "why": "What can't be had again is the worst of it; naming it is the least that can be done.",
    "match": {
     "set": 304
    }
   },
   {
    "id": "cost-time",
    "kind": "point",
    "finds": "cost",
    "says": "They said how much time and trouble it cost them. The letter passes over it.",
    "question": "How long, how many calls, what did they have to do? Say it as they said it.",
    "source": "Dixon, Toman & DeLisi 2013",
    "about": "time",
    "why": "Effort drives people away: 96% of those put to high effort became less loyal, 9% of those who were not (Dixon et al.).",
    "match": {
     "set": 305
    },
    "heard": {
     "set": 306
    },
    "unless": [
     {
      "where": "here",
      "set": 307
     }
    ]
   },
   {
    "id": "happened-broken",
    "kind": "point",
    "finds": "happened",
    "says": "They said what doesn't work. The letter doesn't speak of it.",
    "question": "Which thing failed, and how? Name it as they did.",
    "about": "broken",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 308
    },
    "heard": {
     "set": 309
    },
    "unless": [
     {
      "where": "here",
      "set": 310
     }
    ]
   },
   {
    "id": "happened-cancelled",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it was called off or refused. The letter doesn't speak of it.",
    "question": "What was called off, when did they learn of it, and why?",
    "about": "cancelled",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 311
    },
    "heard": {
     "set": 312
    },
    "unless": [
     {
      "where": "before",
      "set": 313
     },
     {
      "where": "here",
      "set": 314
     }
    ]
   },
   {
    "id": "happened-charged",
    "kind": "point",
    "finds": "happened",
    "says": "They said that money was taken or kept. The letter doesn't speak of it.",
    "question": "Which sum, when, for what: and whose is it?",
    "about": "charged",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 315
    },
    "heard": {
     "set": 316
    },
    "unless": [
     {
      "where": "here",
      "set": 317
     }
    ]
   },
   {
    "id": "happened-dirty",
    "kind": "point",
    "finds": "happened",
    "says": "They said what state it was in. The letter doesn't speak of it.",
    "question": "What did they find, and where?",
    "about": "dirty",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 318
    },
    "unless": [
     {
      "where": "sentence",
      "set": 319
     },
     {
      "where": "here",
      "set": 320
     }
    ]
   },
   {
    "id": "happened-late",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it came late or never. The letter doesn't speak of it.",
    "question": "How late was it, and what did you do in the meantime?",
    "about": "late",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 321
    },
    "unless": [
     {
      "where": "here",
      "set": 322
     },
     {
      "where": "before",
      "set": 323
     }
    ]
   },
   {
    "id": "happened-other",
    "kind": "point",
    "finds": "happened",
    "says": "They told you something that the letter doesn't speak of.",
    "question": "Which of their words would they look for first in your letter?",
    "about": "other",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 324
    },
    "unless": [
     {
      "where": "sentence",
      "set": 325
     },
     {
      "where": "here",
      "set": 326
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 327
     }
    ]
   },
   {
    "id": "happened-silence",
    "kind": "point",
    "finds": "happened",
    "says": "They said that nobody answered, or that a word was not kept. The letter doesn't speak of it.",
    "question": "Which calls or promises went unanswered, and why will this one not?",
    "about": "silence",
    "why": "A second failure, in the answer to the first, weighs double.",
    "match": {
     "set": 328
    },
    "heard": {
     "set": 329
    }
   },
   {
    "id": "happened-told",
    "kind": "point",
    "finds": "happened",
    "level": "note",
    "says": "They told you this, and the letter doesn't speak of it.",
    "question": "Is this a part of what hurt? If so, let them see that you read it.",
    "about": "other",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 330
    },
    "unless": [
     {
      "where": "sentence",
      "set": 331
     }
    ]
   },
   {
    "id": "happened-treated",
    "kind": "point",
    "finds": "happened",
    "says": "They said how they were treated. The letter doesn't speak of it.",
    "question": "Who did what to them? Say it, and whose it is.",
    "about": "treated",
    "why": "How people were treated weighs as much as what went wrong; a letter that skips it says that it was fine.",
    "match": {
     "set": 332
    },
    "heard": {
     "set": 333
    },
    "unless": [
     {
      "where": "here",
      "set": 334
     }
    ]
   },
   {
    "id": "happened-wrong",
    "kind": "point",
    "finds": "happened",
    "says": "They said that what they got was wrong. The letter doesn't speak of it.",
    "question": "What did they order, and what did they get?",
    "about": "wrong",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 335
    },
    "unless": [
     {
      "where": "here",
      "set": 336
     }
    ]
   }
  ],
  "words": {
   "quiet": [
    "a an the and or but if so as at by for from in into of off on onto out over to up with without within",
    "about above after again against all almost along already also although always am among an any anyone",
    "anything anyway are around away back be became because been before being below best better between both",
    "can could did do does doing done down during each either else even ever every everyone everything few",
    "first get gets getting give given gives gave go goes going gone good got great had has have having he her",
    "here hers him his how however i instead is it its just last least less let like little long look looked",
    "looking lot made make makes making many may maybe me might mine more most much must my never new next no",
    "nobody nor not nothing now of off often once one only other others our ours out over own part per please",
    "put quite rather really said same say says see seen she should since so some somebody someone something",
    "soon still such sure take taken takes taking tell than that the their theirs them then there these they",
    "thing things this those though through time times to today together told tomorrow too took try trying",
    "two three four five six seven eight nine ten twelve under until up upon us use used using very via want",
    "wanted was way we well went were what when where whether which while who whole whom why will with would",
    "yes yesterday yet you your yours yourself monday tuesday wednesday thursday friday saturday sunday",
    "january february march april june july august september october november december",
    "dear hello regards sincerely kind best thank thanks sorry apologise apology regret issue issues problem",
    "problems matter case customer customers company business feel felt feeling need needs needed know knew",
    "come came comes coming ask asked asking find found hope help happen happened happens keep kept keeps",
    "work works working thought think believe seem seemed understand bad worst poor disappointed disappointing",
    "experience service services people person family day days week weeks month months year years",
    "hour hours minute minutes ago later early anymore please kindly concern concerns complaint complaints",
    "write writing wrote written letter mail email message response really actually totally absolutely",
    "completely extremely simply clearly basically literally definitely right wrong okay fine nice big",
    "end start started left leave turn turned set having able unable expect expected deal provide provided",
    "send sent sending another thing whoever whatever nothing please request requested put puts",
    "call called calling contact contacted staff team manager order ordered product item items place bought",
    "buy paid pay pays paying money show showed stay stayed reply replied answer answered wait waited"
   ],
   "same": [
    [
     "late",
     "later",
     "delay",
     "delayed",
     "overdue",
     "wait",
     "waited",
     "waiting",
     "slow",
     "hold up",
     "held up",
     "behind schedule",
     "in time",
     "on time",
     "belated"
    ],
    [
     "never arrived",
     "not arrived",
     "not arrive",
     "missing",
     "lost",
     "loss",
     "mislaid",
     "misplaced",
     "vanished",
     "disappeared",
     "astray",
     "stolen"
    ],
    [
     "refund",
     "refunds",
     "money back",
     "reimburse",
     "reimbursement",
     "repay",
     "repaid",
     "returned to you",
     "returned to your",
     "credited",
     "credit back",
     "paid back",
     "pay back",
     "pay you back",
     "give back"
    ],
    [
     "screen",
     "display",
     "monitor",
     "panel"
    ],
    [
     "broken",
     "break",
     "broke",
     "breaks",
     "cracked",
     "crack",
     "smashed",
     "shattered",
     "damaged",
     "damage",
     "snapped",
     "faulty",
     "fault",
     "defect",
     "defective",
     "torn",
     "dented"
    ],
    [
     "repair",
     "repairs",
     "fix",
     "fixed",
     "mend",
     "mended",
     "restore",
     "restored",
     "rectify",
     "put right"
    ],
    [
     "parcel",
     "package",
     "packet",
     "delivery",
     "deliver",
     "delivered",
     "shipment",
     "consignment",
     "courier"
    ],
    [
     "charge",
     "charged",
     "charges",
     "bill",
     "billed",
     "invoice",
     "debit",
     "debited",
     "deduct",
     "deducted",
     "overcharge",
     "overcharged",
     "fee",
     "fees"
    ],
    [
     "rude",
     "rudeness",
     "attitude",
     "manner",
     "manners",
     "behaviour",
     "behavior",
     "behaved",
     "disrespectful",
     "discourteous",
     "spoke to you",
     "spoken to",
     "treated",
     "treatment",
     "tone",
     "unprofessional",
     "conduct",
     "dismissive",
     "courtesy"
    ],
    [
     "clean",
     "cleaned",
     "cleaning",
     "cleanliness",
     "dirty",
     "filthy",
     "unclean",
     "hygiene",
     "hygienic",
     "housekeeping",
     "dust",
     "dusty",
     "stain",
     "stains",
     "stained",
     "grubby"
    ],
    [
     "cold",
     "lukewarm",
     "freezing",
     "heating",
     "heat",
     "boiler",
     "radiator",
     "warm"
    ],
    [
     "noise",
     "noisy",
     "loud",
     "music",
     "sound",
     "quiet",
     "disturbance"
    ],
    [
     "cancel",
     "cancelled",
     "canceled",
     "cancellation",
     "cancelling",
     "called off",
     "call off",
     "terminate",
     "termination"
    ],
    [
     "close",
     "closed",
     "closing",
     "closure",
     "shut"
    ],
    [
     "replace",
     "replaced",
     "replacement",
     "exchange",
     "exchanged",
     "swap",
     "new one",
     "another one",
     "resend",
     "resent"
    ],
    [
     "rang",
     "phone",
     "phoned",
     "telephone",
     "phone line",
     "calls",
     "on hold",
     "queue",
     "queued",
     "queueing",
     "answer the phone"
    ],
    [
     "unanswered",
     "no reply",
     "no answer",
     "not reply",
     "not replied",
     "not answer",
     "not answered",
     "silence",
     "ignored",
     "in touch",
     "get back to you",
     "heard nothing",
     "back to you",
     "respond",
     "responded",
     "response"
    ],
    [
     "promise",
     "promised",
     "promises",
     "assured",
     "gave our word",
     "broke our word",
     "kept our word"
    ],
    [
     "driver",
     "courier driver",
     "delivery man"
    ],
    [
     "stood",
     "stand",
     "standing"
    ],
    [
     "sat",
     "sit",
     "sitting",
     "seat",
     "seats",
     "seated"
    ],
    [
     "ate",
     "eat",
     "eaten",
     "eating"
    ],
    [
     "heard",
     "hear",
     "hearing"
    ],
    [
     "woke",
     "wake",
     "woken",
     "awake",
     "sleep",
     "slept",
     "sleepless"
    ],
    [
     "drove",
     "drive",
     "driven",
     "driving"
    ],
    [
     "gave",
     "give",
     "given",
     "handed"
    ],
    [
     "chose",
     "choose",
     "chosen"
    ],
    [
     "wore",
     "wear",
     "worn"
    ],
    [
     "tore",
     "tear",
     "torn"
    ],
    [
     "laid",
     "lay",
     "lays",
     "laying"
    ],
    [
     "redone",
     "redo",
     "done again",
     "again on",
     "repaint",
     "relay"
    ],
    [
     "stole",
     "steal",
     "theft"
    ],
    [
     "fitter",
     "engineer",
     "technician",
     "mechanic",
     "plumber",
     "electrician"
    ],
    [
     "receptionist",
     "reception",
     "front desk",
     "check in",
     "checkin"
    ],
    [
     "waiter",
     "waitress",
     "server who"
    ],
    [
     "room",
     "rooms",
     "suite",
     "bedroom"
    ],
    [
     "bathroom",
     "shower",
     "toilet",
     "bath"
    ],
    [
     "wifi",
     "wi fi",
     "internet",
     "broadband",
     "connection",
     "network",
     "signal",
     "line",
     "port"
    ],
    [
     "app",
     "application",
     "software"
    ],
    [
     "site",
     "website",
     "web site",
     "page",
     "online"
    ],
    [
     "crash",
     "crashes",
     "crashed",
     "crashing",
     "freeze",
     "freezes",
     "froze",
     "hang",
     "hangs",
     "outage",
     "down"
    ],
    [
     "holiday",
     "holidays",
     "vacation",
     "trip",
     "travel",
     "journey",
     "break"
    ],
    [
     "birthday",
     "party",
     "celebration",
     "celebrate"
    ],
    [
     "wedding",
     "marriage",
     "married",
     "bride",
     "ceremony"
    ],
    [
     "child",
     "children",
     "kids",
     "kid",
     "son",
     "daughter",
     "baby",
     "toddler"
    ],
    [
     "mother",
     "mum",
     "mom"
    ],
    [
     "father",
     "dad"
    ],
    [
     "ill",
     "sick",
     "sickness",
     "illness",
     "unwell",
     "poisoning",
     "vomiting"
    ],
    [
     "hurt",
     "injured",
     "injury",
     "injuries"
    ],
    [
     "food",
     "meal",
     "dish",
     "dinner",
     "lunch",
     "breakfast",
     "kitchen",
     "cooked",
     "undercooked",
     "raw"
    ],
    [
     "taxi",
     "cab",
     "taxis"
    ],
    [
     "cost",
     "costs",
     "expense",
     "expenses",
     "out of pocket",
     "spend",
     "spent",
     "cost you"
    ],
    [
     "explanation",
     "explain",
     "explained",
     "explains",
     "reason",
     "reasons"
    ],
    [
     "compensation",
     "compensate",
     "voucher",
     "goodwill",
     "gesture",
     "discount",
     "make up for",
     "make it up"
    ],
    [
     "train",
     "trained",
     "training",
     "retrain",
     "retrained",
     "coach",
     "coached"
    ],
    [
     "bedbugs",
     "bed bugs",
     "bugs",
     "insects",
     "cockroach",
     "cockroaches",
     "pest",
     "pests",
     "mosquitoes",
     "ants",
     "mice",
     "rats"
    ],
    [
     "smell",
     "smelled",
     "smelt",
     "odour",
     "odor",
     "stink",
     "smelly"
    ],
    [
     "double booked",
     "overbooked",
     "overbooking",
     "oversold",
     "double booking"
    ],
    [
     "suitcase",
     "luggage",
     "baggage",
     "bag",
     "bags"
    ],
    [
     "flight",
     "flew",
     "fly",
     "plane",
     "aircraft"
    ],
    [
     "car",
     "vehicle",
     "van"
    ],
    [
     "price",
     "priced",
     "prices",
     "quote",
     "quoted",
     "expensive",
     "overpriced"
    ],
    [
     "contract",
     "agreement",
     "policy"
    ],
    [
     "password",
     "login",
     "log in",
     "account access",
     "locked out"
    ],
    [
     "lie",
     "lied",
     "misled",
     "misleading",
     "mislead",
     "false"
    ],
    [
     "date",
     "day you were promised"
    ],
    [
     "size",
     "sizes",
     "fit",
     "fitting",
     "small",
     "smaller",
     "tiny",
     "cramped",
     "congested",
     "spacious",
     "roomy",
     "larger",
     "bigger"
    ],
    [
     "colour",
     "color"
    ],
    [
     "document",
     "documents",
     "papers",
     "paperwork"
    ],
    [
     "receipt",
     "invoice",
     "statement",
     "proof of purchase"
    ],
    [
     "upset",
     "tears",
     "cried",
     "crying",
     "distress",
     "distressed",
     "upsetting",
     "distressing"
    ],
    [
     "worry",
     "worried",
     "anxious",
     "anxiety",
     "stress",
     "stressful",
     "stressed"
    ],
    [
     "embarrassed",
     "embarrassing",
     "embarrassment",
     "humiliated",
     "humiliating",
     "humiliation",
     "ashamed"
    ],
    [
     "angry",
     "anger",
     "furious",
     "frustration",
     "frustrated",
     "frustrating",
     "annoyed"
    ]
   ]
  },
  "phrases": {
   "promise": {
    "set": 337
   },
   "condition": {
    "set": 338
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0cVUJC1kUtvYbLZV98f+Rz3HHSImXcKA4mB/34ID9idkD1ub++vpqQL9bFtacbqulTsg8mcB1EB3krpYAngIW/tCcnE7y3nkq1PyAfnK1YIhJFhTLa6xl5eE7HlH6BuBZeydXp0G7pE3p5sP/ys8006DJAvUk3dIrqeg21IUavqGx6BMseWzS+eIZ/Gip/ROf48lpWoDdBv6aFRmEnvQYpfGoLIy+uSLYLxo1/FT7jaqiJLTvTaUJWNRiXQYunz+Y2Z0VQynmDzfn5u1K9wHGbIkfodjXHaewlt2wJUsPsyut3dKZ+uvz16iyB9a99brP7YnWHgWta/npCMxSyG7TtzCWm0axgkjFtlQvxfvLJ2qw26scRQQz3DlSeplyXXLIu7wVojORiZQWoCkgKBhKcRPF+Yv8J0JFiFKu6mGS7NjsP3PzbvNW8fgRcloOSlD3QZC6hLz4nGnWtY1MrCmuPM8MUq0iAP+QUvUaothUcyTDn3Wyh1XZ2FusSb5EI0BQl656KC2G/ECm6xqAmOly5Ifsn95SnuIe8bvRn5OOkXv4N9GOYbDLumzCH+IpVPaMttdSZcou/I1C1Kmn3+9mkqVIKIvHutC9fYJzqBML76u3cB8+Ft01BnnCH88n1UbAjjMakYcYBAMB+ZxgwKj8jm9HUtRSGgVIcAQKNL9308bWlujg5Iz7+5VIvRRbrNaOe/1xPOJiQSmBgUNI+STBIY/Qswpzq+EimnA62YTvQUclFWoLqs61zg7LbSYpBShL2VQB6yt2LcN3JEug3Zdr+2EJQBnCaX4AGAlJ3oJXI0ckoQSeyc9FK6wW9t21xP/xCcbMF8cIuj4fpumchlyhRS1O+srmshFNcQ7MfJgGyrRAuG3eA1kXBWXiExTHPg6UgfdSZFGUnGrE1OJRkFE0oKutT5U+V1yAyvprvRNak0BVwmZdsYByioEQoQWIWI/bbJi8+6mtKHE70oytmYF3DleLmt4PkhhthPkIrX6lqK/cPvG3RkBE/xoYB3J9vAICLGoud47Up35xW5zPwY70i2CVQT2pm8Fq1x5xjHugaeBxK2XvQK/0znbc3nK7WZXxzYu8FXtnmk0RGmLB5U7EIVKRYaXlzfDfueHw7YoHArD3sMs1B5AgePVWgca3tqZwchiRwv19DzoFjb3rEnj+klpvORpbeA7Qsl6FsXIbdJkyr0GI3upQ7Ga2s/VAqs1NJ0r9kd0Ae11qhXnzswaIeyiY0TEsaUrhyVkfsdncN9+M7dKtQFaT0u5HZK9etPsT8pcoKSys7/vaUgUaFv60Xecp0PzgLyKoKYxCQglcBiUfBd5RLKkWR8v9PucDaScERVHcWeiez62csEyANcK+jGD8C6+7J+xpdMtwhL18kWw3oSgvUsQlKDJ1bw4ezvw5Gc7Y275wD54tPfDkzSz+GVj39QWVZJk1lkOORDzFemQbHaWqPGv4zuypA6iZ0wUGJWbKRdfkKzKW8dJBHJiYqlhPgBrGcThOohP73eP6nXMNMRHEt+btV15p6rJeorcHrrv+8ixywVgsJp5OcO23wqm4/KryBM39f1N56M+DvEYFhENMEe2wVNu1uTDT9+8FpILpuQFhs2spfSrfiHJrYOQrisSQI55gkytT3WY/uadUvF5JeNrkJgFXgTpG7l791q7DX+2W28zcyz1XbLq87oYP1nE6uRCS4PFnXojc/JmaErWRx4uzUJ1J1l7XELlxUiE4Rm5dTcCCqUynKF+bCkEM77mYPfoR3B1d0FqZ+U81AGQCEylZfExauZu7/+7d7L6ZYK/Zu88Jn5eeU3cm9/Nz8WTqDvpSOFFacdZEsDIQjVFhyWekL7/GjEfou2LhQkJD+FIslBD1KkEwvDcvuCIjXaXYWofWtIdHvTb1erDFHcM1KTgoy5fs1iqEvJQ/oVjlzQiSK2Xkvp6Ls6YJMYLe7GLvsAwTQpM5YzaCxk4P6P31aMpK9a2LxGfdbIFsBohXLExeJOnrL5mtLLAqBUUkzRvVtk6VjwCOhLYmh2NxLP5ThHU3GT77zYFs0flbdKzYdECLhLpzF809IvJqpbaKn8jgiOVvy67LiDyfRunf/PZIRgbK+fglfQsJ2f34ddbL/ss5HNslJ2uw0FMpGwIB1IVPjpOHoc7gBo92qmWuXE/TmHOnjWbdUB+pdOw//0catNAUJd98iqAqlNq3KXU9rTws7pyDKimfCKULBZkgfcgOR7Q2xKf4FJbkEtPT4XStffeQH6OeZV0hDCQs2aMh0bPtCgkZuEyACncJlXcYRiU4ed4yAYEVnzFoDelkVP7XpdhM1JUFvZ0sH41Jx4WqD6UpdeiGvMbn8M65rWNWuTcaJD0aY2yr/dO/moo5k2L5HJkm78PJOJKWuGuXrgGgwLlu1ZDvjssp43kVn8v+V3Ga3U4JnUiyQ7y2P2gq1cMgUyIVAf5mxMz2xYtYurwYk6xVwRaEGqMykYG9w5TdxYmAUA7a5x0qnI9jiqpuQ2kV6GOdRJBo+jG0cvpYQQxKsJyW9Th7yNdaTV1c1Xa458hpRJoNYATiVOU7VOeqenRk2YRRuLhwovinkZjNYqcnE1XZ3Eekf4BWxyL7N6LArJgNCZDe5QAnBFuJj3m6z2AeOiCHQbYtkrErIh4geUKSpccDsOZj+4aTyF8lKnNkGOYWvqaj3Kw9m7CFmn54qoflZg8euLJ1hUQB83IX0OB51knQJSesa5KTfhMr5LjHSghGvxt+rkjz13dZQG7mzEUvnKQ463S0zNnmfhdpaKbORwb+OcCn1bcjyYXDdRP12tybsPqMgQhtb/Xj14XVCnWtwEIEssT/mqHjf87e4oxHG/XBKC8BVYFcMVvcRhnt4WwHxvSawF/eIu79seiiYAMSiOa1eXbjON9BQcm2waWuBHUEJ9oJsMB9nQup8ejlm5+WVbLm8yMqRuzBVtkfntKzPKijytapNAdxWnPETCJDUMTE6zryIR546QBXp7nvK8lmMEoOkXuhtg8Li0N5MDrUZNrwB5qYEolLRp5J6baS4bAWGH8kHXHXCdcgExzIbYonbC/Qy4AiQsOf4RuScstwbOTHITpB4ozgiPgBwPMjz7GApllDzHHZlN+nGRLUXbJImndn0Dw5r5GqxnvSx3XmAF46y6ZucQdGnuxFZk2ZWy5SP8ANbU3mane7gi9EUqFnkgpac3yqjgB3+e3yYl93RBG83FgdSYSttfajl27DsdxrYAJcBEE/zWdmLe8Y5CGgKmISAKRi4u/CouPHUtJ4PmXyebihPWi9KgI5YsCsuFM0mbwhet/AAWlsdpRqG38TW7ntzfplmBsVA9WZbrn52yRVnhQaxBB73Tquff91uSRdfXMEsgie/ya7vRE4YnXYqm5thg1OPC5+lbhW9Fvywh2aPmn7yFwwSpKJSElICgFwLixm/9DNrkRQ/fI5Ng0+kGh/iaA+WC0fsbMqpDH/5smNG5O9RQ6RUt3waPtGucZ+2zLlN6j4imFF7C5B/4UckjBAtMOCLJD0+k/rTlEsOXuBKNtVFpF/sjHYNq9A3KIsOUOmQ9iRF66lYH3Tw2aRbPsqT8y7aAO3jEmvTuP55u1l+zxNggZgQgr2UKzPSXWct0lVSIVePRzXX5SObur1lT5LOgF0f4LSXHA1PkEuEwq2Cj1rRlBgt8nHnvCTUy8j/yFXzxaabn1zrA0zu/kGyHESmsCtnb/LWmblGv3CrC//93acvaQEONA38fBBGMHHJWpKxYpoW205iJ4egdK2px5yBnfhPddxqe26d2geLkfbZEdzwbAJ+AOnOxEIPlqvSWQhIMaTsscm+w6XdV8xuVRf0Wq+KsK8vdmqb5FDENTCIhOJ5ig8ot1+TaqkGddsijOCkA+mxrjX35fnLSeBnsiQMDeh9T5WBC3CD8Qv5lAFy/EuR2yKmZlEW7Z9ondJ9fmNd9FS3x+YB+rfA5Z4/62ozf3sgPVwrBwOOXBF5Py14/nmCutm8hlhCs4rlbTz5jAc2uEuK09yCJHYwTfinwKX1Eq8CZSroncoQdmR/dpUb4SdNYwcRa+enHLI1DYxzWGjOHUNNkUF0G/4tdNOIRW+l86g3qOSBXU6XKbfWL7getDphx6LzIaJjVHZAKeHcrkWLTSEns9AzHC0BIvHdnjkHV3228FCIBVErC5nQJCAhqdy7UubHhPveWDpHf6J0ZlrKNoElgRER6FaL9kC5Dfo28/5ZIHvGyYA08H1kfl3SZ36EI+WQAvgUIdmTjGRTa9CFdldiyA3w+7mh8ChLH5c7FI7sdvruRzlcZBefpc9AoU6fiRznOZFjNPC1LMnsk7zkVwLfjbxpu5Z7+sH6fvFQOTpmqaDomnxIiQpzENgJM4cMNQbIrlsHNANz0Wfq2vRjusfeVYpdF/PwyP7UySRG2f56lsgPneapUvp9rmb13yKvryia4n49xKugNwX3kWomc1GjKIrL9L+o1BrL52/P9Ob05VQA0Bdx34ktePZuJ/htrIG2bd0ZS4v3f9Jlo1MXLypD8CsuHNrOoxDDKc1Qsqx7+vRqMDoIH4ihpktZ+RyExaA76Zf80dTqG0Lu7bIocVTJqTH4e52QfAF5RIpWKy37BZd8qHemEtB8b+hTv2bWWr452+bXFd6Ru3Sw8doC+2NHgWcPEF9XsCUR4/d/xMPZ432OwiP0vw6CK/JrnBFIHdD0COGtzy9ske9MWh8618edixlkKGsexUTTyGNcFvpUMkxCuYfrp7HFgzp0EkgS8hTdFEvtWgfCyODnxlzoKp6WLgnJhZMt00fPqIGVmxm5lPaZ9J88PUfdLGIkCrxuS4o0zenSlYiIuxTz0/hEiURm5ppWqe/qZ+PGn3oDbEQGLLtSV6gXHStTY8U5FWjFobqiAujoLNRy5+rOJHlSyNYJ7FrrXhQ9bPJks/c9dJ5bVh74+7dfTAx8xrLMjKPAS2ubF2hLnookuU8euyo0Zqp22Sy43WDSeVwaT7+rLWwAfQjsg3zY3rfWFF7aVswkf8T0gWd+xacOXG1Rom/4ShDKEmw0tWDcjESmMlSx/ZopKxZFNdq111BbNqwX/HPdD+V6RkPIHCWCf9l6NwK97exfAaA0xpMwKpx82L8PfXSSrhz6J4B5JtoIi1XKgY2QnziOqX5sbhuwBermsO9z68y05qo2kmSIemEFMGCNh9XbnX77S4eJNKsipC2JLf/nUSczoWc4zlJe8YzQ1lRDCinhF6ODVvGU3qltdifYzJmAKUr/5LGCreK8i7UX1K1Icl632JDF5kOMMC2ACsoYCvCM3gNAxXTuqBIld5pECDt1eUecpd1q3JTApM4XUOpbSFk1S9RfUqa6ulw9MJDSiP0co/w/IBsx1m47pF89rYXQPQwTx4XNeONwAvG+7TpirozeqqPOBPqHvSzFxF+nh1wkJ2JbAocg/AwI4TOMB7MfdpQANxSpzuTaQtqvGFaMPXRFYLejznkGVWpq1KP/YH56yFvN9GWyt/Mhd8B2PBFoO1az2PXo43cZRO5JDwmdJAUQIMEu8jTEXC0t+8pEGpTeC+/0M2xMMbxfPEdQpc4aobvvZGiIMZcXqBOkw7yVCMnbqoZhOQ16Ufx6JoF+6MrzmGun5BjhC+InyP8YwOtBAVGhZS08w6bk/Stwef5WKcIs9MV0SpGoCXK/enDSAL2FbLSe4wK9neFCfMeaPll9zNKXy84fWiODR/WyKM+o9K+jVe7LL5MA+4zkNz20WAoRUentV0MYuJ4LvycLuhpDLH/i33LsUW5vfcJDkPYt2ZQ1qLsZapl09ndH8v1BjTKH57HFEZBtcKIQqYOlzBnPduHfSAzSEjlqpY2JAllYXyWRgFVIj4ddsjPyVnGel9Ci66WkG5ZB9AoLz+gBtkZaoKG4Nx/XM7VdmLcXkEDJt6n9YQeaPnxGgUPNYziFCWDC/jG82MTWWnV3n+EcZPkh4HvvB9CATiGSyweuILI2FMTw+94ra/2G251KXYFfYMfO9wLK08NcZHaeQmARbkMHv0nry14FmBg9+Ubp3SJU422s/UQb2Iowk85D8RZM5wWY1GEHHmCLdBJ/WYbDWCy/r/k0fWjy3YnzUWoR/EcJNl2gpq+QSzltKsHjQG7NF0PJybtFoknVpJKJZpMDafajbo+jMkP/WuI9PFk84Q0e7AwhScjZLkr5WRL146+5kz/Medl8NRBXIbiQMuKmCrvJ1yIGctcVIXtMqQmJj8+gBKF48LJF9dQQG8lQ7W147kcJ6fyJTwpn2o8g51cOi4B2Fo17PnE7fxq8AxZaeB8HFOrG5KoKsMlHT0EXY79szGlo3Pfy+XDBveM1TW04vsRq7ZFKv+nwcVj1nWBhQdkYadniwwGFrAp3s6Pp6OGe0PufVuP/AEWMG6R4jo/RQhsPHKtYBpLIWgdZD1nd2Of5L30oydEIiqD/5xBQxXllTiQ0V6FkqlBc58OPdubjZStD/FzC0tSYyJjAPUZKKHjTyVOa7TwUqshnHoqUMRozJXvrQRe9MGnFPzjp2ZuuZ0MU0Qx9kVc8u+zq7ROfsUBGR/zHEgwyCCYUsvbkAWs1oq5v9hpDSuHu3z6DrQaO1S+HT7TF3XD1WR2ZZgN817dRxVyh+sOFgRu2mrtpUSdjGEroso6Rw7rFJKmAmXU1skY6OmRQ/sOhAy4Wx3D0HnsgzJ7/LWmtlOImLkZbd8adwJWLaUr7YFsCwBWZttqsdYZVqZDGRgAVeU6I8o5LQmBNHeYYo//aqwKnHRfGwyL/iwvxQeVPRAMaCf1aQ7lNtVDuGQxKxBJfpS2t/qLYJ+VnhyBF8PfJy8dOouJ4z0ED81SUAuPb6AzoFwDbMvzs1/D2yDdNCt83W0oIdT7LGNr+W3hOK35sKJVAtMh9FP7zKog8LAy9AtJ6OBVM904VwcUdgcJRJQ+sBbYRveVBfH7RoooCWYRsyzO0H9xC/7QS87jbos9a8H43j7BD8dNoRcV91bOzDjZ0q4qgWorKfGtO/klstyMdUxGMLmdTyfS0gzCt3YRoGII23zZ8R3KS9noNZHXi6Ik9Tttv7OmW4+u0NCeffexVBPVZ3z3yaX9VvY4Lqik4rZWxwwo3htTUf/l27rs2idHKCLmsVhkR+Xa8XV54pnKLXQqFu26UeiMMfqxCvkJ1jHPeqI6+4YIjXEHyJ9J6wtU6mvfnVncYasp7xgvt494SznJCxUYnTA35SwZuOkgNYvscbIjGCRc16dM17pmCrltkLBbXS404aQd+IwTKWQVhkemqOPveEefQhLmhpagFnv05OS7zHCQC3JgDYflYV5yxNzFq8IMbXDCc7QCUo3JjrAEYKCQIFqzz+VUibD3xxbXggdTcGg+pzJ+hHzQTmv1RsMQ6/tbL/R+pz/uPmRt0UVtikCzNoI4uZKLWJ2UyDjnrnLhXW9MZpy6lioZLiX9nGBce4W/pXM8uth67Wd1b+kNQwc2J/PDzblI5Y/FD8WczTlwgMf+dfgqLAtv+QIbvVyZtWiSX8JGXTIiS7L57UCGP4R7FIYG4grgKNEC/Gff6WeMyBFT2fe3GS8ph2bVlgHTaeNSCX7si4UntYmZqiQT7zpOuSxWGERXsJlIefcqejoYgr6bKzj+3+GicMPj+MBe8fLdqryWe3iX1rZBn26hUgzbPAazL/wcS64jKkhg5zuluZEpfCfSTcUZmUIy7rV3v6kzP5hzOerX0sY72senpM5uUqSdDTOZl6y9A3wI5TrBb5r1KT3Fj64ocWNnk9XseRR9pgIS2HMGI6BHb0tfQtGCi1NsJSAliccXgarM/sOT/XTcNqWgkWntq0+iReajt6iZznG+l4TAnO+0phTGQ9g3L7kh0lxESSWGOjnLla/RnrlWAPv4jIhsbnOTO9V7ZG9a8Br3eyCL/TjV6spojS3rhuCj9nKzK6eahJqw50V91Cb8rGh6SPJ9zPNsLH0wcFKcFngJnwCJKda84rQHX03BVN2gv9/0Ds244eHAlU7Im2uB3YtjiKwwY5I6+Q0qZbpMpdJNf4cBn/j3fPy29Ct7C1IEbdQMPzkrAJEy9mv8dTIpM5lV1KQcNNo0nThrt9KFsK3HSEV+0FrDy1f08NkNNuZNflEiG+o4CuxLNv1mjgyjbk+9tA/h39j456XDXcOp4fht6Hhx6Xs+niKtPSUICNIeyCJPxndtYc9jmyAWWgUf2TtZ1/frjH/GkK/hF3EYTY0yjYp7JXK//xRSDIFTVyk5sbghnjnQPqwO55RcY4FXfL9XWzjgXqAeoPRvCrN+WBeREnipzXJYtmK58aQ7PFqQRYXLU3cNt/hZIs3gO1vy38+W2gO3IbY5lxb9W4a4vxqnIBM8A7Q+1wXnHa/fIdPHwgdGEiBjkdGKlqFRgJdvw/EZvDBUpdTfldCJ+1OQA4fWcgcyxBLFngnFPuzzHyt90lQ0L/tsDgoIwsQ8PNOc8ktuQtWFbJNdlpVQUIWwspC2GYSMqbqHgNUFFIZ6+ch3HOCojRSj7YGE3aUU/irP44hqh7a99bFax1shd/vAnSoa2aZNeU0aiMPXvMTkLOPynaeojJLkaG3EDsylWhZEJjINyAdrN/o62dEO8KIszbR62z9TmgKCBDd58Wyo4V+xIzlnOLCiLyhq7I2Rgm+ajd7796Q2F8B8e8w8kzXAwOwO/cOuYjrgR8nVmr0TyPLRA9PR8EAZ+KZyNx8ytDDtF2zPilkhDpVL9jtOBEXMrYENIQf/nJOdouDXnDceWd9TSpO+x0c74aNRcFv2X4EeCegzuoGC06xH6gEqn3AfjRJk413XBYc8qSCdXtmYmLNEyzp5uwtpiqZf0OM47hNipvmO+5ZsfESMjIrh4yrdowJiMmW+OYJxQAsJO7jgLdwPlh7ymXwGrxHQO1KMGJC5fQmUo6Y4RQSepYHswavbXBoAAKMKYBYqJCfxbSn8WKL3pVqEs2VpkIdRKymiO6cYMpiaDIptYnkVBlfZWe88hMQxXERDCMt0qqEXoX5zjEcSqB05rMOXy8Uy8FMaPdCHLyCOLZrbyrU/0qmXs01OyYnocTqWfTfUQgManx+UzwFSteUq5vcNCrLJiOJS5dRxg13wl8+ccVuuEV27eRsDUk0RauXJ/6RMUVufPlg2MLroC1bNOAvKWsfcDTfiMRNlBOf5lo9N1xQlOAyJVMnXZ/XAp6VUVFNvabhpCjZu7Q0Lr2++4w0uwe2QWUEyAP/ihnAOCh4ANcnWRyIf0xHN4+iDCONCENB9cdGCI6Jo2mJO74WhLEUxJXPyaCe3iqDlhKbWTp3qt8XC394x8OX/DqvVymmnGk4PlMfalbz3lc6STmDVwW08+oGOJKwPPUfAjsWpRWzge7HEs2LPjaIZp1V2Ufptf1nbl/N2I8FJZ1WdZEqcpXO61wjqIrB3aw45LXCfx5aLzOHWynzqG02GK8dSRGMIpZAXaonk8hyxZVoi1FMt4YzTLbAIMOAkwyxHiPrekpTDY6n6fLUDmaZK4gHVIMtnpq7xaFF8XGgDNTaHPZAZUEnLIV9d6UGAVN9FG3qqrc4YdpZNYE4gK7lbU7HfiGGRpN5CVcSQN1gP3DNsHPq+ABdyVdZ752piqDK2ykcROtrP1jWR5kxDob8ZGXqhXR24PWBg99i4JwF4tQnrfFeevfjUAHQmsREC1J5vrCTR4ZW2n5BrkXTw6fGCWuQFP5kQd1cq9J9w1+LfnVfHGXuyFiNz8cDbGSdoQxyGIhW+SE5kxU1PlCg7Ww7Xa/ziKGAzeZxBPjklMfyOrs+Z7lQ5KV/nPxmZYvCtHAUaNbQTHiIq3mA6qGsVDzcQT35oVG1b7VBPlvFki+dYjlKW6QAmzk0jLzKdEeIyeLgoUBhEEzPX570G5SssZdahUhxWucty9CzaS5/MB5WLHgnLDagDKZl1/EUuA+8Juh87BgUNasU91o5QAjSADaxIVRtv1tneFT9VSUWLj9gS6Mst/BQbcVKL7+pVhO5Ho77dkYMGAWCTY3O2uTeBRICGKSdi9U+KyGoD3iaHyVDQtaMX0PII2Di1y07WpXDCoy/cZ+BtLIUDuw83MzkEGNofItORqWgeuCsrCk+BOhTgaqnD+wbaSRv9fizhvak0zoE3u26a0+Ytk3RRrFxltyy4yyxZ5C9Zwz9HLJtd0EZMMmcXXr+SevdOJ4qz4ce/RSkgB8pqmlFzjajThVDMQ/vBPAM9+q2hnqUyLDsIBsaDwWE2R+0EGEjfTueKApKqeG0GAVxwV+f8Lhgw5lIQ9cNtXS7PGbCtMd7J4tc1b+V71XdbNYY6li9nAAGbcCpWpjWUJYc87bIKQVGb/F7vJJfls9va3eT5wEdBbHeku33pPdB6I7dRQJDUWF+a3PZx7aeXRCm72LNTUy4o+UQm7poWavOve6J0/V3vFp8PbkoIDjQvZeJT2SZp6grZEe1lWfv98LYWS6QgKFAN+RZVk0vhAkDhReDSrwICU5LPUfc1V0lLTdQSYdIKPBYZ30sy+RpcJAtUlZilVEx0xz2JxBbhpu78Ge1eVhCLkI8RWB6QJy40AsKJxy50+QAUNOQAMCD+T2bN82NvCnY6jeAg6mZzD/PYg9TisJigD9/TV7+lJAaT29OJwSLjuyDE2j/1UYpVOsDgwiWng87yQAeM7vBPDz8o4FKv08syqHHrehYNHUW2m428ZmVBNJ1oh3wOYz6986PDjj8IvzMxxqI2SS+KckMmZDIUteXAWA7CoaJdSR20LIr0lVKxKJaDVwa6HgQhnQwcYQkaRC3G/R4aeM8ePjOJMHtal8LON5SSOqz/QL6TVRP2Uz+lH6bpE4e/XJxQPQeDLzQU+nCewMT9lOoCFCdzLsDPHjXmmkacHy3yzsIUIYTysPpyreP2Fzx82u32xCviPnGn71LHyodRM2tX/kxxvC/GR/1hEtXTfvcHhRdRztu43DfZvZ5Cqq/Om9NLhddX+Bn/nY+tbRjs63zaQNoS9PoBBUNarn6JWAa+J54R7ZFAuxHZVoN36mKnOiQY39m0/JGUwoXDCPF3w8YRZj9pyZbaGilNeckeSFsP9MxabwLsXR8dGDDdaV2v3gamVKiMZs2/+TSoCwSlEmj38pdm9bkt/WkDUu+/7HGmg+MXwkkUUvH4dSvt2DG6UE1yXVHtL7m186YNrERoU7qdQ4AyC4IHFQOaOIoOtz2WYIs3pNpOk9s4xQeL/vsC66PPHrrdAf9O455IwzZq2E1SMrIKaVNFusveSkv38wknV19IieWM6GtgbxMxAsrypyxK8vp8zaVXLWUcqV25Wppz0+ezb59kfNjXBREeBbcFShAGIvSV6yZuGTNT9oFHliKL9dres8TV8dSkOBQWDRIojdh77J4sBHMgARahYoAc6PEQJ+lpyNbWLgMktv+q0MO+sv/urDOoED7FWDHTSG421nrconilTfDJ+hhDTof6CdVnlmXNNXy4FEAf5Ho2tcuAi2P1LuiZnfOBMa1IRm1M6n04YonccS35f1NxaDR2BxtyXvA56seR8SnrtJDuCsgFjj2l+D6ciMpwpgAD0qXHa5KnNEdDk78OaMElhXxuHLW3BvlEiv6bYfZyPD50TNTfAY+u624tiEpRBQZQ+e5VNR5M3ekBuvwxxOLsOutW4R66Ax+xbwGVGseAlvfBuaWjRBRTLjMXH+2zV4HugjSbvv5TxYKqt9PHFSe+xmfEh4f7/PSHUZbni5/s4lipqWEv13NDuJq6slFyiUAdRWPzBiQMw0HeCp47tZv7gRc1sOyXDtn+3EghDpSNkgSlwLZLbNb+lhp/QZYtKmf586UcCD9EJb2CWK8GJqOlR0/IHJ8Jwawok8dw2P3U86MKxMcTnkbe5ZtHwUHDXAUtiaocDhbRtwicuRjsu1Cr89sB3iWHiS1PitLR0pn3KG5fLvMZWChMWdeEynNn9nRYSJp+hwWNsJRBLIqjlsEYuwj/9ZPCra0+AiOVFmvJ9WRRzjYZEn1tT0oiaXUYr/1Nh0nDbgbxjFVM9xGp3lfIJiYRnqoqh8SBsSV+zwrCPA3Q1ppcd8QEzWUtE/oTDsC+KUG9zj6FA+6mGTOEkc9w6gR+H+1mJe75xrQfccAZtkPBdo1apx19Sjt9f5d6DhmBrQtEtDdRT+/10Bt1JR+MgVcjZyDOv0xbdCSp2GsI3Mj77N0Dkdsua4U7e19yw0tUaCB2E8UqGUZaMI+Iy2oen7MkmpokJ2nlN87O7rw+D5TnPahkT440zq7OvFYh8ErG0re0dmbv9Ozqmq7y6Igz8D87fEEZK4DI+DcWPEapMAcipvZbqJKYW8atbWTAv7Gh7fLmME3UKpmHdmknybkwI9DK4wPGOjK4+dxY2BOfBGJvbTV0VfwkFcol+tB+EEZBSUArY3RPEf9jc52rYW+mbbQkJPwCxR6GZkW6ltYtFOXa3CQg7MpCt2B2IHWkkPgqfOCmxQ+WIaQbxKeLwN4ZuTCQPtNJPf0b51kLhJTzjqRarRQyUwdJ8v/sIWR5C/DFHbZx+fZ68MnoqXXoEeniwukYOZlvLGNikfqstfkNPI7o1rPxCmC4miACiRVtTRw8BUoReCQS4Vgmh01nkGm7EHbzVPB4IKXZd1XmL3MagiQBh9GfzJGP0fVD9xn/EPMZXWSGwfChhIrZnx8nAnPGhf6cTiIwK5JhgJiKdmprR1H+G9v5IrKWRoJVwwUKX8+DXUXKhBwbqvzI3JxwQGInXZcSsnOkSnzf7cjrQkhObMZDT2ox6xg27TiD+0buUHOVOGKaHNCY2gxYNTdX+OwVqo0B/ihjQKeN2vwkmjOAB2lHCQn7a0gM2DpZRlEUPImOpegcX6SpskkkjViuFOrsW78P2ypXsvDfzIVnePAiAclY1s1/3/TEcjt5DS4JG6+QDW9mjuPlxObRUCIrBTxfgX6h3dXHP5N2NQFCK8goQHRYo9AfLLoychIWJfD6tLubEQO4ckQpVZGc1hqiKoftww6zeLeYps5B4rIyyIhHsxPeHBLTD//xWWeSmBuLEOzSgTGVUFMhCZcugVFflaSKIolA+NLItV8d07ylWsVat5vSwYFnZQC7sUkzXB2vOg85dPaEJXnRF+iWjsUu4BmEOtyOCl89ZuHGwxfNqP2+C/PWaD8fyKdtGHIkVeGOlYBleXq7aVEiBA+TW2q38IJR0csV9svypqZ06/QVmt5/RdL87VZiP8rzVsFclz/vx5yOpbTCMUhTnm8kr27OCTksLD0yRNp63CNcgZNwDIj/Ch20m6CgCteH20iqrMger7MbU1TBaMKVTtLCFF/PTFKAtavFIvwEuXtizfWIarnE4oafL7i0DG/ot9B/UlEbNB+qTx7biAoe51e1EMRj5bIB6pen6pkV4NbOUbCiYj+muw+K268ffkxyZdgeBk6kDQ6OwU2soMC8JADHU7/GX4dBrVELZ3dTcq6QsJws9x24CQ2E8C21r+WwdyD2nuNtSXCOzA0asHVXlOeBcx+ZegSYK73/vUeZQg4YXudE0nEMv/x6CLoStL+Vte7Ws8xv3vHHo/oQLNN7xfeq/GfunBzUVbUCFtQCQWqUgoX/vAJmX2BsaVNho2YIyb3HMMy9oE/BitqueTKaAcGOOG3BL9vQ+dOHBrSOkF7M7/NNiIJvxr9JAsGtdpvBK+K3H1f2i7mPpmVbXtWqtRIHDCmGXswURRNNVSgZlYGpnBNoqoI88QcVcMwIRq2Pmpz9ovYyiHqrWvPTHSpJW7byQ5HuRBiHxUTZzsa0c6FO/bTmjVy6LqMUQGyFB6MMYexAb9xauh5ahqMzzDEc12vkyTgNv5o+jEiv4gFN0zzjTkK9lL/Nk0/xWE49CAwcwSj8HTQAl7LBBZKRsH+K5uNOUILKDWxbxDdpYRnB3K7fJrWDMcCFVa0hxWrJnA2Vizhc9eQvSWK7NQvd55HvLqi9rUL4cHc8+6nt4lR0X5Rl6IAqkPb0ZzxkIJFKrss4sViLq54vNRhpuFxMl6xfcNYCW4p44+QlC+sD+4uDT2w5WiJPOJvNCT/XaFwzQu3Uf52+jyeA7diw2A925ewHHvCBfL4Rt9orZsRG6uNkgNOL+w6aCa+rGjE8Rt6HoZgiS7WyYwDa1+UbUJwJ+tnpZUmpqJ+5PZmaZuf//r+yo/iNfEG0yYTQVLgLDgGX9j9ETshJSOxSG0o6v3XBl1ogkA52id6vd6LiGVQ8qzyZUQvVqCsLmPUS3F58QdVDx89eBgNmrLDnHayOo/ffy+BaeJbOVbPwqEuvG8dgjigUiNwUf2X6KnEyxgNXmGGXppluHor5ioWcgBB/1krqHQUbO6sqts67Oc1Nlr+eQeDYUkm9FXExsIMgpePHj57IeXvynw0nXXI0OX2qGUqwChDf8bOJR1fMYYgDLzP9Kuv/mHva2aryEDqbZdOmr8XAxmgK/zQShf0H1lO9dsJbezysx4TjmBkw+geyTGQr3OFbgUlmxdiU9xqwqVdLNSqKqcp5advQvUbDeRWxSx7Vo9x8qCk7rDlAmiewr7vI3Pdbh+PzY1b2ka4SWD1RljriPDMthKRU+1cL5TLIqb57mzOh5V5Cx4R9WC5e7bB4BfzIPKlWbhrCHRjUE8qLSQorb6tQCmUkMYEgj7klISUFHwr5scIUcNLID1usliPR0ruIPucl5UNJC6mDYnbHuiBIcWohYHgKGy2dt9ns76RRY5g7c86l6dVG5egdU1N2gDcUkz+XzfFbni3Oru16zP1Rn3jMx91cvBGa1GKIxT4JqQqycKlog7OihTbogKdL9dPcXL8gsan43L3Exr6P1HY3yn64UQYOhgzbWHMsDo5X6/J8UKe3nZKqe1IfdZmj9gErrgFWKJPnYygcwnbRu7xt1tVwyXqNbuH06GtxLuWJHEVchITOXHILiywBtujaEtSVacM/K+9TykFA1cbnTvrf3swiwNHLYe/vT6kl2YC/RJ4lQtq+HWRrVQ26JVUkINLXQkyPsmmRDbse2h39U1vjUGc7DdY7LgovELfJZnRvSWEToCGE5a/Kdq+cyFl8SM7Lbah53QHjhY7d1R1aWCJggOAWTl2EKbRVoUAgmqqJoDntnkCQsXj5wH9Ta5ehIljw3c9TMR48WWf3lIlCknuK0vpnMDzQcup69hKQTHwT+Q2b7jAUqJXAGGv6IpB6kZxrUobufAY9tHT/edFYAATGg1BcbZdEA9OUZJxE/9qYBYqlfkLiAJPA3H63Y+N+gKBXvctWNaM0S1Rg15aX6JmfgQnYcIG+N6thr5zRHfxywFpaUCC34wiXrsRvxjgonx9/xGdIcyVm4s6o/kZXYOCGBtO0D2kw3qNdjJ/r2H0UIr7XcyJ2QL/n/0GJ7+go4z1A8f1FoF2vN5bfd/JY/axIwrL60PKvDcnWqQp1cMrXLIBJOpuDIvqKtbSrV5chTnsFJ7NurPHmxWezN6lvwtoE4ryXqilBHLbRgsYamVPRc3C+uz1MyeEJAwywWGfT4SVCKWn4XKotv6VMdfOQZ7ipgjnydc0IrJvopEce5QHvMaMgFT0cWOQZz6l4hWBBNHoV6ovMay8E3XiC6BIROrnXRLA4fNNMdUKTCfgy6RjFpLN0R7Rs5c4GGUBl5wsaXV+gtlBeB973S7kdOvsabGtbTftN0PTYXbXaDY16Xc47SG8lkniIlzuXLbWgdc+7cJLni55PYgLd0D6ef0oxh+PyAYGm9jGaf6xRU7KnNZ2VtemKlextmYFE0ZvnB19r9R0CHVFH7uU3m6+vg3xmXS6FPTfm+5ce9vu8XT6ffoEeQxltqdotCGW4umx2RvhMeRVsAHIEXnsl0B2fUAqZvhoZRPcOxCf3IAzFHh4sshG6Pm+9uGiB5zE+zO39k8FeRdSPQ/5SJNyunCrDkbWRGgl50l7ZTUozbQ3I6yX5mEdT2+jdhNAj8xwLTfg2Y4Ewl37WxjY3KCCPx7uAY/TWmkv2gDqh7bRRUiOKeyTF1apWJP2Z/uA39Bbn23Ky7Iyu4uQ8M5UoxsJEHkq05k6f8mqidaUgrNeqD0QOVk2lJZy7LgB7Y48NfNQe3JQzWRBcAcmVaZUWJ7bs1yR44v95DE/3/XhK2jRpd9X+PJHhYHwU5a9HpBtMbWjh9hEFD7y0f8c2GsEmwL7dSjSAk2mBouP4XTsKvpTgsKvfaGTvv5aqwSZeol9ntzEpgBIpyEH99+YocckjkuY3KzBhaPFmACE7Wg4u2OhF9LsRDx4r6nSSh3xOQgzPyUjNZK0uy4zh/VKaMqRXZnPoaVGptfg4SYUFcgz9D0IRL15kryUvaSn/PKJFM3LlYVDm20MdxZyq4UX4a9OyYkL6iih1khAO4CcFsSMZDQZiMsIHBeV+sSX1qU17IvJgMKO85l5yreG2eNuvhwRV6A78vPZphGDySzBy/3dbPa2fJPKD6kAPtdrzQfC4pr212O1Y5Rt7KGAcqO5Ux3sbARCryQzGfN5CfR7i6qanD8eiAVsjuHT2xrNGQcSOgTVg13VZiO8Kk7Kof1nG+QQAgWjMgyPLoAD/QbWzYwa7FsRarhXaaVrNpZUdoOBnjqnUCC3XlIOwjkIVmRQnwOLO5Tz2mafjteuK7xgRijLOJwBU5XLrUIxdlgX3W/ssLmq639viAjcHwLGFVRNj93jbZ5XMcyl6MXAJ4Fe7377JJt+fPtijliqY5svuLIQJAaU66AtsDLnJ++zjk1FiVSq30u+75iqkbdDj0D2YE/Ug/jFeOCpoCnTNXViR/08ubyga9UQeCT7IEQyluEFVLMp15k1LskP+7XQAIYET36NDEIqh4kx1ZLMZKyVcRuTHzYjLiyMR5iwb9TzDuKDIHUSrB+w1yfsvLW/LpomBEzdDtUpJEltrNQm5z+b6nIisc3JTZFDCZptZLm3vQ2T+8aa3nJKch2YQIfDH39bxAkeURmGisq7ILpaJUIeoYAp61FUqUx+cLzPBtFDNkPLgUNvj+AC4Mno5J5LCZCEvMYF2e8C6iCuYwcxoD1DVZhcApsxNRDSuL+9RAEy0eTTO3JZe+AFxzkmyVrE0aVgIqDJWSuOb05ej+CdnfFIV2CvJVcf5R5gQ3F3iw7xgPTytuEba2+essAei7W9O09zYH7zDvn96kLkXDYxwNaPmBtwf8qM/6p15+ZNYaUPvZ/UEHzA56zqqxdKPr9ALB3FAOCjsKYvPyb0zAFYy41RpyPZEa3eecRkSNSx8KJD6e4xSyjlMcGOWGcuSGjdxjD3cH4zkCm/cfXNVcRRYS229ngNL70u+BAVlPVFHWGJaBVHqvgHGjoqwyvYu+8PMzgVqfCYgpTVuycAnmUm3QmlpSZ7zH7F3+ETGkVmFfptA+fUWeszbR8TKDY01g5odmK2+Jd1W2lJcrcJhvdpZG91NdQcGjLbpVjL0e8fnYfV6NNjGln++n21qo8zGqcb0aGXTACSxSCwFHuCCwCoztiMEPQSbnx+nAd39fQxdU1nMGxppCZKEK1TEEPw9OSmHp5bNIcJymsKY5vFG5+lALvBLpul5hQ6Qc+StrFGp+JzxOqwY5Xlf/kbWYHBcA0G5TabugVP768eTccUDR9VSQPnNSO8JEDvk88deYsRC0YQj7FfdnzOaqTHa7WpAK3AmnALDek7f/pUdEmDWcBU+maWhohntBOtiWSCXAB90bG+j20E6oaSrcyIrMiwCA25Fn7H7z96TkCLGC7eWjZ/aoVvrhwgbi+lQj528JpTB19HgfxSVS7CU4vWiD3gdCuaqyFNFD/k6L9aZOayQFjqXDzy3ywVvrQMXCy/t9GTvYLDDc5c34i4niNLHLug436daYCy2HNLBighxS0LokAb9p/64P20KQesQ5aaM+1naP2J5OT/erB1iTQMtDl8R6lzgKeMREblIMGIqGvVIII1/vwrLwRg5TeLyZ9rYubxe7ezowk57Kqqm11ZI58yiefxHbcxuojlUAJFE6m337ODSt7zZhBMd3SjuS4ebInKYvpfm8MJJP9ld0XL25XuNKTunGADKmUotKse0OOYUpM8/mcAzZI0A0FZRoqH4iUkEG7z5GslFoWWUrQqOci67LTTj2yyfpSw98u2X4XfG24L1qAtNHHFMgybvfpKlax8/BSv9MKOakC3iRrR/1lwzbQv/JH7kDkAIM083n/JKx0tcy2Kld6EBoa1bjJJe+tv/nC5JyvQgqGkPgcajWNwR8H1RB6s4mkFaDBUqGjf4RUUPVIH2Ml/8p6EUVP0RuQqN1pirh9ALPYbJp11N5BJdyqvV4Lq9jlKvZwEoQVnjHTsGhU8srLsHFrgwNeZot/d326goQ+f3ko+fMNO0awmCU6HhJDJWt6GccOwaTknpafM2WwnBxG1/M4oNpNm9ROW5wh0vVvhmwO5PuGQsWQ1HiZ3mfe6JO6I9se+k0wTY8Bj243a54YFS7ZqX/qoNAM5Y9o2EGvFmglWHJR88npub6ufMEf52NI4izD6easNJZ1MWv+XcwSgU6yjAeMvJEuGucQqvzqkQJ9Ve9VnZjGc8i8EWnzPIBDQiI1X7z7qauTaq47qzaxPrn8fRawirEYQeXMS7oMD+83FRHY+EKZ5oEvUO9Dmge4HrL0XkfDIRqJYS39UYzsanhXafDYOs/2OX6TiZ/UJSlID2cmhs/ELeU4Y3zGKmo1vfUQC9H6fLHCU3JzWaeq8FU7y7LcgmeZ4xwWauDDsj7n8jKHjNJsHf5pcIG8YEzBjysKhBLSKGMQ9UAVo+6gg8uaC8l3UiMMNFsZO4Hsxu/ycjk16LFNBKtqVDwpMIviGUugG0NIiz0h9v4Ze9xiMANpjTsJ+QObNhc1xk+0oUzFMUcwC0C/LuygDZurv+GGwqFTqvLYuIFl94SnbX3a5meKCchW08QLlR9WkB2Nd5qd2oH0UaoPLE5zuOw+NLqgTuQSv6pShnPOqXQPuWlBNUiNPix/YBBvP3OuUdE11iDJCy3JpYXNj/JrXaZO17HksaXn23eYmwPtzehr2El6dOARmdLdc86kUvFfY3s1SyQlaicrsgckmw3Gt7jkTjs6XcrKFCb6KoVo8UksMrTbbcBBR8Nz1wMDcQ9hvatXzzK9du7cP6sjIklvxl+ftoY1DpqznBTmUbGjEzYrWdE1s6qZzuKG+s9ead8bqgzd3XvyTinqUz1QnWAyTUF1Wf0AL+yUJ85uFhWoa9NZVWXYAz3EPuBqIclzAx42Ggg9xNq1KaTyeJyS9plFoT9QPPT9IEG7ridjJI9McvtdZMTQCsPWG4ZjdzKeXm5EATZvD5m07Yw0HpnvSMHYCUn+szLhyKSbfEoRHM8K4daZnf2swOyfDcV47jEaaDJ5x/tMJacZkw8SB/G7TzSeMNUf4oo+wvX1Uxvh3vJ5Hl2rZgkNoAYoxDK32bmz0sSdhJinpyPGXPG+jH7bnTJEswgMlJBarCJOXuaaMyGRw1QAKOdqBG+HqYJnzkJ9IRQ5lIQ6Km8oT0RsnemMAow0KRiiLLkPR3glVWHtQy/LfBp0JaRJgIeOMKlt8XvBRDx6EELyfo/JQCxzv5b7ssyYCArYBmikfSmI7Nb7ZArScOi+HQv+pxjPfdf7o5c1kl2b0Pz3ry/7fDZbcvmwzfJTmVH/MNgR0cd9kI6rzHNtL6nJuApAUaMQztfp78lzv9ZovhkCvLgp767lZeI2mHSVf6cze+pLQ1MYvmv7+BdE6v5iEE1qMcUpOMocJ2XX0Bbe6ZmZFBQv8kFRmBdEr3rZaeNADy5giH9YLZyXGOCuu2RmEJwCzULkiS1Mt3AdkaV4XxzhTl7CYXhEaa4K1Fu7RHsrIpdhWQOWbVrJb+Ya8lSzgvr/VI3AmKm3WZle8demvGLUbXiIfYC3xsB3FeXEUgnbNmPOuv7/lY/EZ6b1S4ZBZq2zH3N6x7L9gKA/jzlSN+D0eKaq9qxLpmLAzey5LRAXUt/GbAwt8gRMOerC0v3quEPumJGmHcgeYwtXGx6/FJVJaQiFTX/BondP4LY/1guNeCwHmVLfQSGmbfz+TVGcxUJF8mTYIO1u2mWG/bx4TQvNQ7c+jM12tzcBYeWUC79xYeNNWFtohynNh66Ma9gSvlAkK5kGsiqTSal9kxJW93Jsmxaqi8UOHm17sabw/vI6hXrmh04gLWtGhklCcr57b2+WnGNaK549Pen/LPQLWclKSctqfIgb3JK/9LOcoa/+d50+NwrQcPCX+QD2DQZK2O02/BU7hFwKDSL8fa/PRDRVHZPBk/fHogIqTiYP2I5S8MAwiQBK0kX71ObHEBGkSVG+dMPm0m5CK/WSXzZShU0OvQ9nTw3HaWODsFAi4C82h1yt3GhM2uuBzZrlHnOKczyTwjjkL2UlKgDM1X+OwhDrpkKgme8R3pfP1FWaMyvUJMpORlv/Jl5tHcnrtVyE3rC9VcmT9QYsoxEtzNXpDop3wHHYRSG/zwe0KJRaGzqDLxgMj11/09upOgJ/jrzFnddKvacnXGQCo/Tok9dNHY5S5PRF09p3gGMsTMAwQg/LjYc79AkJs/rqMnf2u19bMauhiQu58xS6AbS7oL+14JSaSrp0YGf2gN7Lqfzj1a/tiXJyzFc4Egz1ZchD9WOBNxd+vyuJojoZC06d/xeYse0pT0mnlwUBPm7E8qhfdO3BUXMzI09uH22/4t9LQQpi55ZqnSvQJS+dQ4tvynsGnQlsQkQe6P55xh9kPBfWkOoSpfso8ADQwpyGkMEO1pxdiZ+9CIKjOg3EnfY9zibVewjbefJqgv8S9wTlHEwddfzv44PRVx9EYeC1z8Icw5K1CaNpVP3WSafZkG204dkQFgwnwDYz5WN1ln166DfAOJ6n0ODsb8hEf7/Ksq2gXDMbMSTvgIweoADcxUAyG74bqSDoIZ/B21/MIBhT8e8h55WVjVNqXSqkKV1XLxopqa7GpxCfXgHPBb90U7SU4/nSL/2JORuQYq/ibof5yjJ6u0aRC3Cr/hFOPcAX1198B7h4vSuet+fuHXLfcs5cSnfjj58g9W4tEUZPgjWWKOUotmjVkeMOtUVN38pz65q7ROe96EZPTtUIF+fWw3nHC6mlfHakCe1EChW0AkEcHiDcH4TUDrUufXC2aaZryvRaEPYZJ67U9we3vCG363DQ74hatQG+Q4r94QJ/PKlYHVhQpPm40DBez7C5yWKnFzvvVA3vVhjAEqV2jtrwu9g9PEWAA0q05uO3td8Wz/iTSy1E07kbN3rgGCG0r9nfMey9wCJa/HIronbLrNfwyg0JdliqxvCwOcvyxfadLeHhm5ROERnF/L6ddjdDxy2NbHx+OcOzvoIw5ZOUcrkD4CQ2xTWEJrer3k8XhlSte9WKOoB+HtulXMHh6rM65+j/0cym1BYLZlZ+3kLVG2diJrvlX0MZoQVQfBvJkbnhmsmWuIbheW/Mt4fV25h8HWvjMuqz0Bss5SHVE4xjWCEM2TVz2MmxrkkxP4DU5ef1h+1Xr3dgusNhSgTZvK10gklCvIy9XskgLXMRlPuKuiiZSHYHN9U4xtkvLKdEqmi0mPAJa9uSEETIRM/KVjRq7jgx9cmliQfP8rFJCXmuuMseWBkyjQimOcsJ0slDgxb5thhIY2jYeJeQBwpKpbCMXgXqb8/ydSSLGlo82A78/4H0mhjBWPLOfoxBF8gY0yNHOt+MepL97oyYR+J7Ao24ntNcQhv23kPTNR4Jhw5LnFYkbyt3u5+WHUmNznguHHUKlfLMvivOyMN/F5N8v6ddaniKLLEBlU9+px/5yJpmphWgTKhrbbRJS72xYgPL+m2xigeF07oogCiY8H8sE3tTtz3lkbLAZ5VLsEewKeF+oW5felNroW7vQOGAzSK4HvJneXhgsaQpvEV79xgf/zH7eVGwH+invnK2Z8CbmlgTmDfwNRPGAj+Ag0AaxY9mdKN9BTte+V87JMonzyW+yIjhl5NUzAavrjA51jeDPmBQAEzh1NZub6isVxahuu8fcIVIIPK9wvaW6pRg4ROAI1TQRH+S4vY9NBhtr0UgFjFfIp/GGLh0GLv2A5Y+IaqjElO2XJWPJhy7Bb0mhJeVUjCM8y+1E5+vje+8B+LOxSP1IO8HtTgs5xH3YtnNKKTtDZHfNq+4BDUTDeD+ZWa50P6GytMzZtX5s36/RJJ6F7Ea3Ae5XkVGHTGgJPUuD13oPSj3QwljWxS5ifv2kRkbXB7piyUXdKG9ed0EWNSQ+iLDUUb8Eek/+07QYDz4hzpsR1AIxtKk7I4kh1ZkD8AgbevpyVPpDuH+Y7Q0D4lUirfrdGVZF2mxPVFshTvDUP/rqvKiVX4cCbJ1Y+3nZtfcvzOoCHSRYvsKKHy6c7rhOng76tM1RY6T9Rk8n2I7YaVB2JcfapGArZArIVfSO21eYNyTx4n/SL/se6k1cq2Mj8LW4luUujeZKnS+eMG/lxO3S/kmaeqznfc8nhOmE5PQZu1NEBLGww0QCWKO2kQ7No+TeFAxBV1eGlu7s+KKAAASR3PGTk2UMKkxav9/+/4dvYHcOW/AO9zA1DLbL7ewcF+B4wcsciuJjYDi2ALU1aMLlgqKW7wDm+ZvvRQj5ygcQ6FrrVSrkyuWxtamhIpn4ySs/408ckPAgMgGZ7vuCX8Y3xKYx5Xq9k3hS9u0/xX/WmB9A2CrmHG2TvyMGPNpfOAwElb8Hs1I0PHWqjrIhSg22w0WW9QtiAABgAawDgdVZghZ/phxxN6oaqQtY05Fsi7dnlolz9KmHiW7U0OhupteUSOZm9HXRBgRS43s3QHmKN4IierqrfbRMcepFp+7Gzczb9tQWwGh9YRRePeSWJdyAU0u9D1y0/ne+0netAV7te2c0AlBot3lbSbAo9Zuk5WHvDMmJob9OAo3pS6D5L8nnkc9Iwz0sk86XJBy6GIAd+4XwE1B9+wP38Xy6o0r9nDQNsaZQjj/16I/ile3R1RtZUFICfZ+ebigWxpU839+1cE1HorG2IjqOCzjH1r6dk2qytdMJ+4X0DHpLhsehaIZNw/juagtgbgoW9t03rSZ999KEcfVnihk9HmoNU1GPb5i/vsLp6aWv5sQapM4taOtzC3NR6u76cIdgcqIsh8L9aCI9bijmdP7t8Vn9nfeZ/wb8FCpTtMMuKCi/EKOamnUcnKKLRk3DNQL6ZtFokElX1wdaVIINik1zzY1ZyhYNuDRCSS70SFh9cXe+f2+9ZOLL5EP/hZEbIXD0GcWezLhjVFgwIhNVqGcRoIhQfr5SDAKFsZziT9ufSJT2T9DaIma+QfjVTmtQSNArMswjCjSoMSN633Aktqei1k6lOnIHtgSK9jvPeKNuN/IcpDJA/CEMvhpY19FsvazCDFYMMHV5wgSQL7E8g0OOtVGqjdZnUM07j2B9HWEjQV6nEmPgIkmYylVVX6TLPVGAPrUg/UyhNS68iMXjCp10UmceyKtglv2yGXohRleGnFPAD+YAHPAvAL75+KZEXfwBBitCr2ljumOKQoZDjp1BsUMpbR2zYJ/Yz1y4Mw7hv4B3G6wvMYVqm+muy41egeyQq7h7+VYmh+9RSFDQP15eHTNOMzzlhz8S9IZW5VJM+AAAZH1ETAV+RBhaq/rveKjNwWK8TQFVWP1ZOOiBRZJSyvvHDQzL4q1JKlYepLckMEFVUHUlh6u9FSCWEs4548J18UjX+lFKpI7/eht8tdAeY3swUUHdxgktCNMehiIeGFNKPRImxTFtBj9TQevsr+nQ+rtUPXix+PuzYkIeadimYyScukfRZaCQJzMrSZRIcw2b9YN2LHEhninNxVcBBjKuomps7ZbprhiMK1GyKoEoQY6P5NTGq5JZHuUuBpApL903aDDl2sSffoPZf8YZwxeEB0H3NlGVRIkm9Mj0gI//xvKfQ/K/9ENUaJIPf1Pvr0/OPGtWlqDM60h7zStzmgVaMYDEWZiJLohd6mbxGZDh0MD4iZUIL6q0WTvEvezCCIB3xyBPkT8pmEc1XvLZD1CgKBOltP+UOP6RDckxgA4vmuO0+4c1l+BW4TcoIYsta4Vl7FvnP5ovUaAdTNjwLAFMxMG6t9NV0ihq9SmDvwOcwFUu1lyASUu4YeRhJmDez3OkAsf63lpjlhQaB1GdLB/F/8DNC1QmXCi5OGhUHXtiJQnqftN3MOboXaaKTcz0DNLaqsrGef7UW2C4XIDfubbl8CqIe2ePbIKs5qZeeG/gp0RkYNKW9TkBlLvLmtBs5vhjkQ4UYJVk4oTcBib8/yhABYT53UXRGlNSAHvjaNrpHKFni7YYMcwYyCCD9eOGV9KFju22oQFHjG8ddLM6V3sURQ9HTazW+8BjpnGTtbmO0pyU6BZHBSLei/aoJVdCIE4ka96H0DhMYSJJgTTihOcB9ABnZuG2Lz3QQLoetcUNJem5cFxhSlkxrxN0lyw5EizAet4rBUH9kEF8ESAFk7AW3yFyZZ+D45U4VIePpHWQmL/Fzye7u1gzWDU3tH4onMmURTXogquIM84fFl9K4hfsUZfPOEgDxKPimMF5ExdyGfJmVboVif1jx4brTQijTpo3qfPila3cNcySVjmnQgsv/kRroP6l//BqjsY0YpV96tfJmxbP8yz6ZlZzQSAHfW/IWb0ltFq3MdY/zFSEFaKhPoHWlXyIkdt9wW+vLUm7PeXE/Vf34qu7WOXncoc+0VapCol1lIUmy4CdaLMzK2FLiZ8GL2xgs4T0EXb3zi2xeIC0TwKcYsnXgjCxWG+uMqHqPzns/tU4b8zrcPjkKQVkKlSmRkC/hd0Xs0krHiR9UwjGL7KyUe3uQW77z1pZpeiwuXWvp3TTEQUkNptF5n51dasHpPIisfk6T25BCPX8iQBqwZAX4E3I6bmwj8dFxJTyYFWS6/OBFGkaiqBR+2w1LirKiEyX4cmRxuf5UlVfFzylmOCm9b2fLJ0UMsfQw1x2an9dWpyybxiJl76SF9ycJB/nZ/gmp29vmx4asmIq4IdLZAm/F8ey5kSEouXJnjvrdSObTa6p+h8xngA/A+DBIZLbPJKBJ3ybdXCmcxOK+jjPxTWc51EvSkUIMConhHBoauBoEg8JhYOM+iUaYJwq8lUIuAi5bA2jYCI+9n5CLMsx1XFmHV/iqVXK0WluSHOetZpQtZZEwWpswaWkwdzYZJQzWC8iuCz0j0I9jKZf0meoyo1xK5THA/aq+CJ3BJLWtckJV5H0YeeE0y/J8kZr64EBohzIjDPcVYM88cVhJAP4jBKmpHbW3nL2oY9HJ44++KF7Ya4RIdUbRaNBwscQZB862bU1BFanX9AK6M+dKzHUdigPd4ukqSgXutOexkgjPQcH/ASNfCEmK/jk31cCgqtL+EQC0PATGNElJ+ZX1bzfj/Hc0VThwOYNYAFb6Tgih2HTGyPVsQYI3s14FsBAzC/C4SsWfxdVB0QqpbJJzVN5iY+drMzltthnWRgq+O5bxco4+craAEn9nDjFszz/NLl35hgmLAo0tVhxDWPgGaxb5TkSHGZAkeRgTAsfJY3cxL4OmSW45LyP1NU1fu2cfHsy+Nmd2G9VN2OeS3MTChdJqem/nIQbjfGh0+Xg/LAbkHNFALDLRlEq5kXI1V1NnW0o2eXX4h6JfZTNoLSHquj55IbnhuVTOLsCzPSWxQGNcKza9GWeJK9P3abmRslpCSv4pVazCmOx/sBAQdHKnQJsK8JFLEtEfpyxaw/yK6QM2HbbkyWXSTDZB2k73olUXEUlPrYK82sN7SSXHKkp51uOCQLIfIUF3P17csmn7vEWWckU7QqGfYQDGbN+kyt0TeAAaxSlquiuoMv4PLSVh+mX2sVTUEqq7IRcEPqY00fdnDhmPGFvDC36OLg94zjMZ8BwZKsxA8n6DhM3uDtxBeAhZkVL4pLphky4/F49o1UoFLenLa23EhEnlhIaUq0yC1r4Xq2mhRqrNaptTY6V4caSY7pgAkIWLVGmdPX9LM7dbDDDwTV1VEJJ7Cv7tszbmTBv9Y2LqtHRt4TOKWGmUUZSQ74oUkWgfsjoGXS4BCG5AOy8cwweHNBcf6r2Jh9Wgyvhb1NQ+cUqj36O+AlkfXy+70Dec9VbncsUWHh83Qi1xNqjwY2KhE68lzRHDbrKq6+wxv+x/5yCl8zq5bJHIjvisOa6DGCofhrg+TTCa2KUGQnLsu4vyHqr+HREKbMifGJXlzUoS3u9bLWUOeN9lczAFXcgoya3x7E7xyAXMFOD7CpdNMIUfweLKlSWixUoyKncKqF8kXhk+wu5JgsiEzb5zE9+/NprtQyw1LJ909z+44XICRAsxB/v98GngFAA2wSMCN21qsrRLsGbd4/0WrO5643U/QOoo56PsxY3LcoFQdJhCa9B6ZMc1Nsv59rhBKXzflj4k+pZ5BTpjG7lv3PrlvMhGLI0KMcAzdyYPAprbSjy86qj9qYI+H3iSdayIg+ezVREM7XBffFcPFnabQHs71XjjXfXASGui8sblHhCa1f51SCDdblvN8UHvkuqp6A6q679rf57MZQAYVo6Ge0KUDUIboa/NB7INZQKVrKqwAnbVvMh7mnmfGBSRTWaYjOeX/DLtEnKl/4tOSO+B6V5MueXxO/TXalbcINsUvcvEa7RAYIv0WQ3f0V/1BbP0ce4w/0mAIahSWJilqxpISKOSB8u+/o2qN/RIpuq7z1ugN0ffzxPiNJpWvYssxOiR4BsqNIXbc0cdZBV99olTM3y/lpFLgnUAnPRx602KmOPorf5KmH5MDnw5tqKnYxXevoZS47AXZWxv0lFT0RHNamSBlqC/09xnEqiuaiGYmUBQEW17J9CrXWMqnfnyRODx/yxCV+jUwAhNVzmYwZpQly6uTRM83qESOmF//eizGGkDY9jbHhW5bA7MYd+Q380ArN7ktEMGfldioLdGn90aSG3nP8TmwyhuF1/DO0XdIrBmo3d1n8Be5Dt+9CCIt4aqGMCBkkWFgQeyQU9HNoyP2YZt5s8xpocP6U2c4WsW98V/w6iynehM49p74XMekrTY8/8ig9zRdtSP9jwuYS5DuO4Id5uSc+enw7HGPSAl5MDUs46OTI9Nmi+E46j4I0qR7QD5dI5Rmr7owRACnfn3gzahNYJd9Kf+vWV2hcZtlBPSMmmM7Ki9EfE+EHpSfpykiWbL8mzw5Uc/LZDi+544AgB6qgKYTr3R1w2rbLSqi0K9KK7lKsHEKS9N0JM319+6sklvnu7EMbvYOEfHD0Jjpe6ZkTyXADQES+ldin3WWbYcfcYFZt3kio5pPduHJxPx6Px1ab4Ng+mioRyy0VoMHjUb7P0v4bbIxL0AykmxFj8/vAXbBRvZT5JfKgpsv/2hyoyifZ1/B5x73sxiNTYpLxRAPtfjjlwAVOykKqNLNRZJZePKn6F3zi622akLbsKKkm9wrnJfv5W7EbTvd+RTx0GbKB+EWsJlE2aMfXUIu1/8PLuU9tE1zGiR49VNHrOGzHTtMy/KTyqTVq8bgCZC3E7ptKtlafvx71Zc/R/l8JW+ieGYpWga1HDGirRAmyzwGoOlpJVHOO7C7lwtPkum3E89gqDqx9nA77kD76DqMVUnEOUpTDdkqpf1I2PeF4BBZCWA4SpDaG8ZJMxYDihH1vg9xCNxRgzw4W4c4s35VcHePEQLof8mQwksGXQS3t0fz//il9R4wxU9Q+AztAXBFSqSthjTbKp3QaLElbI3rJ1ENlf7xb/ga9hlErVsVqk7iGFYA1g23wHWi5fuJ/2NTWdrnSnkoWzHWJd3N0z9ewEA0bNBY5E6TQIJ+5Re1SCrotfbh1JZDeiE7W+tjiBzqsveWvIC3D+WPK1IFFvsGAOqpvUq13Yukq9rcT/c6ZrD4Au00h5lilvzkvI6ubmgwb3k1urQogwhN3OqQyamYt81WjknUFcFt5coS7kcwRYP7ZKyWkUK+Q9O8LKf6FlVP5XwxJH/nyaq5yP336VFUw7qOpCqUXkk6ybsYGKQpj56cpITd7+L/j/3xPQc+Ct6A6HbZECfedZz3tKae9CcyEjQA3C1wIrw8BHmibYMl+WSCnTJ0NZqpi2hr1ywNy+vpPVdNEBzkiI9nG0AYHALhMSbaOmVwuX8bIrB8Vizer/jfD8yD5+C7VCYQUa8gJpIEm5K36F/ULlekZPfhal6994M7bF8ilpN+gVIsKoCNhMdL40lzCTNgp5Ckqanr512p8dS5i3Dd3Z6df5lPqp+/6gnQf9w3/zMhzSPhh6UE+0Ny9wa22smA0pR2if22z7v8n3mfmDZIJbJVQfKvKQskdhPvVQdoKC5+p2mPYD+3NpDDscRsub8CmU3sREMnRycoslsWMmhNsmPU4P8zBEH/K6XC8GPbAvhbZHofDXphxHRpBB9kP0xsqVAj5nHWAubIXprpxoby6wFED+Wpm1eNNS/UJ974t8prDLFFiQm2Ztp/HWeXdgG4dGdGnBdtCXMv2PYu+I5c5dGomtJqIb0/V3GsCFxJCWea1/5l5T1tOCTRybixlQq1BVAHSPtCrcihkmadASageoxnd+v5WsHNayg0cnV5HiGlk+wLO8XZLNzmigsJsaXk19DYJGZWcFfJrt8zYm/8ft2HUdIxAt1GoT8nLHsveH8J5XdCkX+cs+yw9HQoMUUidxtCGssjQptntTAJx8mQqCfopmJ0qZsTTVPJCA2AQbO2rs047bkFB7VO4MDaocte7hsk8uoD0H7mKlQfEWrIJDyi/xzUDmkxp+C76YPwp52CIGd/RB5KNs2fz4N0cutPja8NyEONBsVg+EVvLDhsed4KEkarCRSUU7gjOTkMnF+jntnscOiOZPAr7dSKRnLd5a/dMU5ju1rpRQLY+NinH69+c2IhkCdN0bd/xlgp0MjUdYg6JqkplJ9J9cuO50FWhLlPNgiITZ7BfW+dr9uc/rBsD4yUl816aK3lr8b8IFl3XpB2j9nCdKDNyjArfUB5gT2HxfT8WRitlhzelcCm8i/LWOM0d74jhfWKaPGPLhwWqtRtj8x7G2G0NfwfnP2W2O6kfum663MCFU/jqLQQqMEtCym23SUsSJGctgB8jlrbcNEhikF5G0csZQfDyof6wO078UT6Uv/jxKTRKQsBWeaPgHo3fKHviAvDVT7+2Jm7Ip6u8ptnPDry21DEF1ASCwgiJSwe5j/uK1R1aT2QGn4uQ2Cs7u/feim8e/1YO3/oY9yYKZvDOgNuafSSTDsPnjeJYSQMuqSFpt7tAYBQduGPqYN4ZpGuIRLQ9UeRfRdVI0sopb963CyJOJwOXSvh7FplCbUtkI1pokpZR6YgxVeCiMFsBeysNwJsbQz5S65NxQNAel/IqLq5BoaOCMoSakX7t70N5aVDkeRFK9M3TU5i3bRSQJse33nTcj0n2qjiS2n60bAsGQb5qxIzWhyC61IZXwRqLToylyNcRbBma8FSYCxgnsWo3wPSpslEPTrnbrYU0X9FdoRK+/vf52ea/KqjzVvXUkK5e3FR+v4NxO2zJgt1/rzKdMVJ/XUhqGV2ywGIItLBgbGjB5ePkfc8nUHpabBWyPriiON+0ZxrwbajPOMjbqFAMhq2URjkc2Z6NN45pyi6X1vHBz+wnCuwn9wUSb7phRGqgM2CXAoelH2J0qcexjVQka3GWwd6lvIty3NT3NdIul0hgK3Z8pthbujd9wNMe7nJs/gPLFXSjA4VlSq0bSk5d8+Vjkw79hZwRDJBwnYn1AGc5qs9f7oXW/8blcQ81Wj9/EYXCbl0p3skw1Em2b7TV0hD7cx3c1p7lFAwGKf5KnQSToyypTcb1frYDrNHPr2LYZN9y9Yep4eMbkbWSkWFkV4/hMOPAV2et1IwXCmP4DG8WCfWXcXM7LL+8tcOK/D19pbgl5l7wMWIdZxilDguCwIkqZhYgfwFHol1n+pQg58qF4todTkJphpUkQ8cmwlauVVmz5lrIoYeHw95m1gh1kZrHSXPYKQUGDvA+VEGv0mLizLZ8RGI9OC4FabDkVT+xeK4Pz3t+3g/eB6cENIy/pq8qCyZz5Uhz1aI26XcOLiBnyXu0aoWKiWvpCmoK8DDSDW5zC95fumX7+RzH5pZERnNYKkUSmLvuyWRgj91EJ33QowJK+ynHuGtBkhI57VW4tZKtunoVeJ56NWWOELzUkRVKvmttU8vhB9jNaYxZrkSEcQ6awjPrwNXKc3Z9pdUQdBOJC7hsRmXQyA2afcNnMWZ4F2moFQUesz6t5MknpGMYipqMqehpbx1Hy8wzET1rLNUMIDJb5R7ZJ5OtuOn3qruKYndwXmI/qqmanHsm40T8hBv76FlItLKQo1beBfA4RtADs46c8nK0XhYWwpAOnnezVcSu46wri0fAQBXQFCzPpaGjAW1ibsjmeVH0d7Nq9NVWFUdC4da4und5w2l5kuaIwLOhERZgGpJzvIGn1BjB70MND18kw/dYtKkfkZQ7aGWI62YNAFcZYvo+VXUW8e5n9AeLmfds0vVV9Vpo90oaRsdwh5JLK498O1lcxapVG1QIb8X6OoC/HleXx2p1VaR/Yl8jqD929JXjyOIeB4J0zNjJqCPSY/kpmDSxBuJhoRwOHvXQbykvescKWIGE96jjxv3zN7iz/6ApeMB4wbxu9Hck8ZUaUBCHMhrAjUajU2jFutsRRq4LzonSqBvARvAWpfixC40p7nMq9+yS4qFrurDI8aQmJ/ScyHNpMeau+g8hsbBtXAYIHYBhuG3ZUygJrXN+879zgqg8imP66YQjSU0Hox9b73GRw5V9tfmh6CKHyHechZTA2Rs6A1kMo/q/fSGI21VhCJuddVjdkM6AVsomHbxddFlJtPMhRPe3O3KkFFFfeLQNlJZ55xuDpGGzRqup3J+e1QNeblMXmjJVJHArXR5ZshEb8BSadYEteWG3b91iUWhyUT2Pgvq5jL1M2dbQ6acqwCrfr7AFWWyr5oaAqPEtdofCgOAGE+6nyM8AY2HgcuvIyv5f+epk7iBHpOkvffhVfZk3jM773NnwBC1jYn9Y2iZNq9HbDcHFvKHxY7fziUG5VnxxVTjiU1B6PeEzEM358Cs2ectnC8CBZMcpucgFVRE2xhOSnZKzsdS7fpQHjQikVvq9NxEvnIyrpGyHgXcR3qwYzNdeJ7ckzG/NlM4QwGFh0BSTwtO5A11My6xV90oOIumuHXfJXbrFBZ+0jB2hTzBAwmHF+5HwxIUK6YKmIdR1LomfjVvJAlMQ28TqktUM+6PETOXiCTAJtTuMS52k+f+8VAbNDZt8XcBWyhXyfAP+6A2sO75HKROd0e0oAdFP16lI9zfd042EPIFOyJCFPIPeZq3mL5JaWxS4xybcYmJd0OaXNvGsRX2wxUq3XAtwpqKZQ2aNO9nXi84Vnb4BqvPE8Ts3K5MCnEP2rc0bF4UfsQEP2BMRKg+NBxXCNN2+9/WPUwC85EUOSGYJ+L54m+yvZhzpQsWggtm8y4I0B6spRfMWlrjcsdYbRcERgl4I8Q/scKfqyY+mjDJeYj4EpDgZIV2P7x5fxSx+xTwwviMHcnV8I+vsntBJgcj7jwmPFqiL+bGD2I478tNiredsWlQ7iLO7IOAKLsSUxGpKRQpRo7ekPdjixN9puHAGX3uDUQbCiPgw+JiEVA+X8btnqmo5v4Pod21BeggfscDNynWVBffR67q7cKVi/3n28aVDdtMAj1CIsD3I64JElRxZBV6R2JERAGFiAuyyI05lSKr6ZQYgqqEGRibuswcNvDWrs/W57GqpaP9AZGP9pG+WX9rG2X/3nfgdN+PReywfd4fgTujDT+b4T1jE3wfUQD+FgdJH1zjF50BI5cjy0toSotGVco5J8SUXLnlDHU/oxUu6r+3Pot4yX7omY9w6aEuqymI3EYO/zP9s0l5MgLpPujW6Ggqx2JChh52vAXnVgxjOQO0kwOpRK9boirRvr3/kzFw68V3kgWFJ0YyjPC+nY4PsCXhh5c0OKhUD1564UTyy/G76S06yA3FrrmkKtN/azvO/fBj+f9xr7uoNOnqkGpXjzG4u3HOGOZYtH7IcoyOmhD3lGWPlHOztVtnsvSjVtw8YSiPw0LsBecrWz6BiUvQdE1/ZJpX2b8t/26xWyqQ91KbiPpb2JbPOlYlyTU6UlQZgPeyyOKmMakzWtayLqLAafmHFH/81trOKuULiAJF8AskIqOvmZX/4LAv8Zr/eNxDI+RCaSy7Dbzqi5XpHn47uWWWoSqVS4Q3d5tuWV17Dhn9tDx7ebhO65dTnnuLuHVFXIx81uVhOshJtHm583oSbriJ90bQCfbHQ2AjCjwddnjsS1gaS3eJnZNJ/c9hDkUXJfJ8RdUj0dog21N7Zn6TfZIr9O3k+ZtXA7tEufDdWTk7io6rvl4eGeuRGO8TrL4cygU197iGWm9QZjEYj58t+O6VUMwtEv2Xb8REgZxiTnmhoFSXs1ReRKcfKSHZU3dXip5S8jnDVLz9HLpldxG7fwbCkl7zzVB9FxKtQNf0Hp9wjNrgELH04jQh03TImW9kjdk6HfwktTps/2WW0lEg7b3av/r3/KCTICurCdrYmSmxD30ioRjq5j7qX1A0iL6lF3/VV+0Lthl2JSK5dxoqPgo/dsgvVo3hCLR0LQV8DX0s7j2Y0GUU4wbDvCLM9xgIG2s8Pa0oJiuDzO1pHk9fpuGMXeFyrrlIyrbOq7Z6fVYrH1ZzBqbeHPXVRCc7LB971K+zZAi+fg/GUBYioXrFSlry2nKtz3KqnNHvUHlwsS/l5FdIkhK7pRksImsLgqD5FIIXule5ZI87lVtsIfutoshScCbeC3GdkhzeSybJNShoWqRtrfgGeyyFOH8AVoIbxe1dGMhaWb5DrDwmUfCadJINtMC8Ymlk5BpI5dXNLxjGVEizIP965ky31L8NZBzx1mlvnOqjfsvyWiIMIDl4GBZstbyjIjaYSVKtflIa1pLScKBRR3wgJpGDS6mHzYR5e4iss3sOTrC4Fk4VJywzrxDO9efc48ukqf61kCuCjwM4fw9eyvcErrJlAs+9nZmYeGxSmLpVlXCy0KKd2qnPeS/Zk8t/3Vj8guenOcJlrC4JVONx8vpG+8ekV18UPClPzSOFH8rifMcsMRrkxX46k5Gp0WG/qfbRGQN2+pNv1ucM/PQh03CFLsIJ9MA8bqwfsEmxX2y23QdU+H+27YVw5Ov4K1L7OSd9C1/l4D56jXgi+thzqnRJknaEv0a5DBiNLPwEI1PkXZeE2MogseezI4Bhpt0N7KhcRdBEOD0c/gRLK0m8Ijiq4MR1uNl92oqCXpTFmysAPJNHcqwmNwlKWpo+c6wDk38II+WQDvKzxff5teZ93jLajaTPSMf6SNhmNHEhw21scYAvGkB978dpcR2UZFVgBWdJBGBKnkD9ISYa1wOx8cEW971yfk44XmRTsv6cS/8u/t/vIW18yclhtWarjN3BfbiQdPOziXj3Rz7lnfk+mkGiFbangkf/E17+fYU4NuZGjyUfnzJde7+hBzXf8MDdKz/x33Z8HTAxxbjE2N17ix7hhZB/3HDWTytO8mk8UEjfzFu8ZRYzbz6wl02GlQRe8szf2DHcSzCBicopbvfqTTgOotNQNqshBOO3DOTVukVfLHM3QS1TPxlaB9GfXDUx8Dj00Q244Nh6mRvGWg7Iji78He6hzcAU7X2eeGC7iS8aJWmE74w56t54k3YopZQKl+PtRTwqZcEYlmjf1/YkavYhdSbuoF7B/iWM8lkifqsJefvCR0T4JglgJlz1fCeeP+aMZEdYvd7k1PEYCj+dKu7ebLynHt5XXFFwDqHNJVSCb81uu1Yb/tsUZiJlDiWca9ts+j+RcQGa4UVYSixFJab9s4/d3kfYgg9I+I2v0CCOrqVqe6vuNcy0FWIU3CxJ+oBWpNpD5KuZQsnJXDaOikMynouRhz86cn9sGUP7JMeenOVOdeYapZ5Ydcy9041cCASfMOBtQb3Upz78no3bDQkhhT6/aKmHrIREH/p6UXE1ENh9aGt5s8ByNgqtfHXzdN9aik/tMihI6sd6w9Y0FcMBzwQ6hJJlv4miQ4Y0/5lrjil5orsdw8UIlDYih7tLEaL0igPTyOx8LZimdlkQO6JcCHS44lhmHOsvV23kyEA8Ema7ZnUrRKBfuVdeQEq2ZhN/OihQqlFxgpT3iSUo++UQXgM11DIi585bQ0C+GcV0PpUR4NifcBCyvV5tyQiBYIRbmAGEXEJlOMu6XaTxlND/NfxxnS6xfgsUrZYZQZqJh85ScVT2IzgIQJPSjdDxqttFrViJscdZ37DwF3VPoycM/GPqLv7mdwV5vlPlYUVzNXKQM6/0LW0eRGTPLZ4ZazJeZdBG4WI4BQ54WueiEDoCUf7HqlU6dG6L1Cg1vN6nUQ4xbDNehXURppsS7P4NbioRT+jFhiTuyRLLj+Cn8qQYtmv/uL+aiDbvU/Ppr+4zH7iA6rquxYIhTFBKshrW2L0rxymfuWdpmEzyy3k4WWH2YTvnnzkOMnPnIbN0BYikaJQ+4jS0cuNbBxdkuvGAFLGHM8jVYelNC3IDa/AAVPJQM9GCVGbmL3Mj+fweDKLUsh9w25WRRUyy7jBrkNfBeRZYiD8TK6o2iyVZu8X1Kah+CBe7BlBbzD/q/YBmGlh/M7Y5jAhvTXAXomEVDRODo/ugycDgYTm54bKocMQZsxteWXMl9aVrbnuDtd7gS5NutjYvVNG8RLEVeTmQs3FLCQMcxzpshyXHkgovd0z4ACe1FDqXT5qWhvMEUjpd0JWJV1eBsAaLRPHLgHlRvbdtEGheJeU1Nw0K7OF6iCVVWxxYe6OQGkAFm9RQH19hdTk4XWVUsLBdISXRKuYBV/5SirOr/NzWM+i+AKUAVGxKP0cz2/Cf5cL1yFGHObRnDnRHsH1zMNwRe8vEujSleQEnvcTg6X9cYFWvTCQKY8wg2PZMJn5jM0vXLNWyksyGliM/3+Gb97/mmMY0MHro/qbQLeRaavsQn3E0ZU1bVAjr6Y3x7xp3gv2pC9m/H9TrDrb6aUVlDI3En1dXfP0zrXMSHYx8Td3Zu0s8a/oTW/jIIziXvP0ghKkgz0EOkbRii4umL5vhsIk6jm0euca2G6b2PdhIgD3Pu94BWkCVUHDs6MJNZoealdZCXGIAKmGXPrAP0necMGMqPW7ZEvQqiasJpN0ECQgRdvpewC6Hu0q4r+kRztEAXXgu9tZqvHUJobinBvFnFvRIAgqEadpCGyG7+X1+WSEZytmAIpORTGyZwnvqyuB1CfYOZhULJhHcz/N0FtXKieXHqlC3T2otffHez0b3JLbdrfoXMLw5qi5d8BkfRrzcXIsV0Au7vk+jzy9d6TcSM7Nw5rB1F0Lu5PDJPOw0LkMhYsdATvAsEbCZS/zNwXd28cUxrAmxQ7h3k+9e2SW72ipfshOcFobOO6KdEKUlAOLvYimf74SNbj/5DiTVwGUMU8ttiVAdxX15yLdpkOh24cmc2moV8dFwgJ/2GdZvnTkOVf5A/MdB/r8RxY1gFdvuhdmUiV0Cwh02PLHPiFDD0mzLZa7Xir8+3AcIoWFovIjYWfCMVnnwYxuVnoV69pJaCnMuo+cd124PO6V6fC4SDnkJxVX9OkeR6UJ9E3iDFMmyEz3yPnwkycbTdrlAWmkcPXq8vd29xZNHm6sjBHh0Eca4cb0aBGl4Lt9MtDn/uJFJo8qMHb73wDsjJS06gkAbn/zt8bKnavxHhM3ZhmiE9kknJ9vcMDQlXSGsDnQ0OCmYs+nHaC+S5k4nzY9N5onwRihNJoqfAnUhYCTVl3/7lFrcH5z5bUdOMf9JGUBihnqNEujJNPRJVTvoFujunHYVpdq9hFbtscqEHnApu8TKE7S/0aV1RT3y6xhKN7p9bqluz5wfck1j4sc2c0XRGCyOxqXgwbInM0OiGK1/LEkwLdgqyvmawajaukELqfzs4dYdox0z4JxhVKsczLhPxdaFkSAnl6+F0SXOVPZgmXHz7NQFaikiZ95kBMZ7u2iBJTe5unRnlxUwoZngdsYM3PeSahgP49/wUtVgh1OnT83hCtm6MYwo9KmfY4gPARhVSQpHz/+ZW2R4UW8pblnuRcBbwtplFjM1qoIWaFgjFZhiPX4nn2NHQJTqeNft84ff9TgYLSn+wj1Rko3HYlHBeNAGo34iFh5qdCfPP0gzUgJza0eYPOt4ybQ3uKvUG5kHF5b4WhUhpd5r2QUHp27Js9MFxS8rZjB5wq1q2INcPMZwq2fiRhky1WafgTt9vLzk+ZFLtSY44Dd6Bxwd7L7GHbMR+AznlKN7LzCA09usOO2bjAIM9z9LsN5igq6X2V6cC3zcMDYdAIA7fXs7E9W1MurWHrlcztmgmyvqwcVKcDOwwQZNEjC5K6jja/eqEzZIiImuBZQ8ZxnTKyDkh+fZ4w+r2gIp7GF07b3opHKWEPi84DoQGGpmuJz1clADOZPFM0QeMPbmOrCJqV0OP7XXigkGaX0oUXVgruMZaO6cKG8LTjcjerknJNo+tjGHFHCgR4AvQR9xDrH8T56ER1KoMZd8UL8GwpWGbMF+icKcYKdOwzAXu/q984DRX255NI4xHywpV7ZguL8B6LjupgsUOmUbki717rZgvC/2+LtTR+rb6XcCiII7Ko8U2++VtSohid5eY2pNk3PkqzHrAUp+SzmG2L2eFcqQIFfBBp04fhnxQFGQ2FR1Ct7mMhYGPwRw80ld/uztXx2CzLh6YaQwN6Ty00YcN9PVU87vo/js83aSIuYMwLMKgYFR2R0a12a8lCizbnzVp4m9x/Bg3+tMwJPdM1Uno9LYNNf0RzZ/4JHuYE29dKNtoMf8/qSf8BT9R99nJ7//Z8L7IRDSW1TkbMkjXtTP0n7TtkuWvxqwHSVoU7E0YgUgfjgKIMfM/9k3MRhsWdwrgU7G9sHnNYj5Ff6HLHJHY/ZuUn24YJETAlcAetRAbj6PBtLQtzvqyIkKqAtjU2nf33JitBfv9aOXQD2D1XGa13JvE/y949U8KnM63B6PRoC0Q2U64LL+1e0CygtAwpAjyfqz9Nh5ervbgEJUfIGSwnu31LspLD5Lqp45Tupj4nle1A2Vnpf2UOHuCyt148T9X5Gi3fCnStyZalUDI0NDuL2/U1Vpk0cD3VY6ydqdrbyefLI5sjzis0cX1siafArRSKAL8kvpIbXZIblQXV3hA0Tt6wYLYYQFq//QY20Aa9NLwandpIt+GNmD4Poys6xuaJHjEcYACiAReDqYBELNxdl4qDoKsO/O1Uw+hGYhHn5dbecCVIDMpBVuOyPecYY7ukKhJHBQRgbJzdcUYdEmR6CVTRhoK5SJ2CZLYMxWat363nVj8Y1N9ASI94/HyBlHA37qUw4vUGo3oocdg47ZkZESj/DvLopDcOp/jkgPdVXAxiUdpN1gkNscLMFJ7EktXiBwiMjDGc6b0EOpnd33kRk1hKRkxI3d3Hp8atuYl5X0xRaAzJq2MJXH4lKRnmrQWPqcnaCbhvlyvPlubZZ1kGOX9A+r2LhLO2dvOPji5NbgIBKIHulRf3BFss2qBaKlskTUXAZxJSY0NWNRqewKz3x3u38Ovj7RnZ+Y6i9iXOBlAdPAt69ZAg2zOMjXGDoOGZY+wpCF37VEQhqOewpe9I67PW/PPT9zVS9jUnv9eS7w/zsa8Irn10MPZNUZnrtQOIOIbM0HNoyy43T+zUneZ379x/jMpStwF65rHY7DPYlrUFvi41JZ7iZwGTrlYMWFsnCVKaCUUkh91Ld0gn9RqoQgwxqeLDThlO5zdcETaCnkxr3hB2kIak7JXL2Nxomh26tgo+BQWYBke33FGo6X4ylBF13X9olaKt97Lri6l1qGg+MlTlvUeAlFWZ3nnOaGtZwzlXFKlkUofhZmIeDBlR/uQDa/GkUGycN1ZzTY/hOzHy8LE3bubDPi6TbZnB/mSVdkdEGbaQmsxY0dASnI0Lx6vSeK2QZR1QAhAZL8c41Z5LJaani1/9UKXSSDZvWGm/PqwU/f+mVJoMGghRXtg8U8uoM83qf3IiHGbv7AVlZUB3G5usXK3hY38sQHNxkvdaD3sVpdnrwcnPb/3OGGED3sE3bSTSxjSh2Hh7sgPC/3X8+qSMWrnc+BiqplQwp7FrDy1IleATrzv6FdYs5vNvTxzSzMe/HSTH3CU/HCV2QPJDRK4nAzlm58nAUfzmQdx9ylZAampJP/0tc+4ces/ThH9hQwgUsiyGPAOmj61eH5PVx1XaAc+Drttz2AzlakSS3vbhZv8bnd6zuNi/UCt5gK3WTxXK8hCqaomTEGemwI3JpJqohJttXs6HRJJvzOQRGbAprWx0HDwS2rZvgYdpEL/41nIugVd8qnrT4mAAcYHC3VUA0iOaM4WsDXBP3BsbbuYAoE8TLsVvMdhGsyj1IuFJ8+nvDqnD8BbGNe09E3rGIy+lwg08Y9UfFm+6nHOhvanYlvNV8ZUF5/aHwyc2ogd2LoERDaBx5GuHnsnHDUDYLvKv+bZpd7moYE1XmmkuKD2gnYQ44fAz1isylP2/UIKTrDeBpbvf6DOwor3OLEN2qpHT0BEXxoHMsNXahlumkBK7gwudm9AgPdE60IeajZpdup+/EMoO3waeWF1uWDYT8LifatPv5VGw/+behTypG8X1C/OuNSB1nBvs7t3F3u4pe1mIxegb+ob4nKBoKbLF4oS6PbJSkcdRZCC/6Vg9hKE7r7+kt0WGULZUrDBtguk8/HALkdRIlgjUWhF9vMNdOwrsuayDfNU2nynDyXZNedAmnxn7QuaqUgWH455uuopjrz0w8lWzP+i2+EJPB9dLzTUQ2wTVUQmrAlBVheTChEvLwwQjH0qt3DUa7IjjLVU0qDDxYmrq5Mdvr4PmsbJ+94XnPrCGvlAV3KewjETxGH8K183H33uIVbHUC2dzHp+bBgQoYCutJko8EDLxr5RyKxpqPDSjyudQWzOZOta/CWsVQ7kRPOby2FTYWs2rX4mGRFmrdIsQUMZ+kzagxmIjApAQIJqVvSmmkLEIBfDZSItiactUjdd6hWpVCF172lUjm1pOWg6HKF1SB3MEDPQm8idE3Ytss6pBEjaQo1k9hYFYp13JdSkUO7qJ2/ul0Mv0p49JGmGZZCRjPhEXkwbePqJK1bUk8FHAggtpJ6J+OPsHAZrtRZ+7BZGQjJ+OQ8q3pbISBvOkV9ezlLjhGo/EpdmHNtZ+YWVv//LieFYZu3VjDlS0CCBQnfkf/wHCyEf5q8mbIK5KNhP2SToi4I3gMVmropfgBjULv60NjkLFNJWjULreUx4W2Qo8Q+t/+sCyPuMI7XeN7caYfVu9Ad8+cdup6f7FjVgMdKE9jeiCCAPPA0tHQEEW7et3kxnAXXZkxunmqZOT13+VT04BvRALl24BDlp8pQfuw1XTvWEXyokvuN5KtrzX2Alba0DPeUKaIewyudIip7Q3EKsH6L7vgfBTxfg0knPQdAMIAAU2Z985t7JGzC3fDAK+P83Hj5kwLhhceopC1fFUL4EvXjocmw/xBerHal1wDGdSyBVefpPZdSfF2mnWrXombEvEqZCcCdolBvjNapIaNEqLlcbqUTmFVlbpe5ZpcvoSF8UiywjmFr6b9ZfoXOMo3OBasAoouCDrraBJOH6vU/lqZm67vaelUvM9WhaRDrS/tDwZgSnuMkXK5ZCTg+Zdy4MfoHF3crVBusfCvPPX0VX5ncRNivY2xSsJMNUBVcZ1z48PGr5K0whh5dSFY9aL8gX9t3r7okiXYF9E+HZFGahtx0sfnX5i1tUbG21MY/MEBcduXBjCfD4yiPlypa57tMRknbfCgfRO6BbBgGnTmQuJHhJ59ZhyAdWFnddsfFlXakG6PInJgBx+r2tboN98OZZpQD1TsFuFcmDbWqkaUE1KlhOKrPMphHY1I+WP5eOKPrh7AJ4pTP3z8KVfuFHf/iQnMrvs6wpQh0XqK9JVpH71wrYPlZGoXkIRFME4kYmZrR4Djtu/Z6hKjFKdyJhS9eUg3z9wYcxrmZd+pIyvqTM65ujODvWvSooy0Ea9nM88h/+FthMDX9zzqjDwIPH6YHqE1q97AhLEkAFqjJ9P2MNaO3RNyVDFaVoLliqRIK6waSVwr/ggPUrz2V8lc7BIMdOyUpujieAQtk8Z5MAR8atzaPQ3hU8Xm4KrMI39KWSRv595jD37Qh4IgzXU3Z8GBQqA8FJAHo3jnRNbIJri6otSX1RjFvhb/lFfIfgHQRcdgDoArDgvUgLzYserRw4a+w0+UG2vCIGGB1eIbqgWfGqY41Kn/YjDu39DG4rh73dCUZagVNqj135DdmIKB4nA47bccnDRR9tcHat35je6m4tRh/KFkPcuPI4b9o0GhwZhSdLXP9xmt+CgAR3YVdFZTZLyW1xIZk8PMq6OEUKH/+rcbxaAq7O8PPQ8Y3K5XWFV+QV4bwSJXjO7TRi91t5dip/0zMvali25jfQKAd8VAC4IbsEynra5cW3Cdvg+Hzmh23bSnJyAFM1jn+vG/osuJTk0AMia7CiB3uhlBotPJ/4tBGIeVVs7xGx1rCNA5ZDbHi2y9cmqB6gIyPZ1hKct54GaeVI1cHxmeW4XWuP82yd6x1TSLaaJsyMIDZjc5VUASb+/5W3YL9H3VR7wy82kKWA4UxvoF8Z9jBIOfek/UAZ9/yJ1YT+y8nHyfIsPz74V87wtpdX0YQ+ATcczGwnLu/+Pb+7dWJ+oY0KVuFtWQ+4hJSjgxueJEgKZ24a5kERrWQOQ/ZF9SMFAejQYy6lzFWOSVen5YEzzI2nMFZVwaTx6MzB0eNfZm1pJHK7JaBckRkGNgho0L9hgDXmyESQZmoVgpqpeoYczbooz+Epzulu3aV9o5wjNa+LWpihodfWp9FvmXbVFwvzTn/rvVj+WSl0ImkoKYyWQn/NsthkhslxRadKMNbzpJBw2X92UZpR4BQzlDQrpj6ge17pitQo9rGZapmn/doSrgzj46KHrMAk9CLXqQUMiVyrlJoY9fb9bG5WvdyBhR5uRx/xXC/1nBOHjdZ50xCsOxkfYIE+fWx+ezImWa6WAMke+kQ6zxZrYUSIPdc0k0JyFgdjzt0ZorML6lcFzS6uP8gNbePx7BAIuSpA4mq0W0DeSeXnQ3BZGnC3winDLaaSqBxHWzOjWDEufUsV2QrxxynY7u64V//xsHhwO6gy0tMdxdq6RllBpQkPaGxur7SoRRy0pcav02sMWdYH8lSj701iI4qdb79NC9GNCzzLcAyBLI/XhQflcAwoRLw/+mz62cztcjkrG1ChqqXEaFb+b8f0TfDXaGpkfNQUZex6+wVlUz2/JI9fdQTNxZM8xAh+Eb5lM6vB0RFcWvIZv1TVvWlp8DoXH/+heHjIsb+uajNWAMpI8AQ+uatX1HpzNDVakbS3O35BqFyZ8CZxhqVMvXLz8Bc8lmxpUB6FIxvhATldlZO7kqD5QJU5jxdvwnSh6YlsoVv9A7q8s0Wmc3wOXX0/iU4muPTnVKty6J9PmmTiA7kG7MxDINN7IIIDqMD8+SnOMCbW6U8zedTkBMT2So/YxdB6HugOZksyB4Pj2DxNZzB51jNJEWOYWIaLEIf+MuNLbfjMmJTFdvKQFhlEAxBy73syP3hbu3UyaYbgAxrVPqACRI35AyLwuEPNj2Q+4CY/I+1P8Lkfifmy59yZY6jrfI0zhm9CNHEc+JnpO8wMetTteMAsYm7IOI9SdZZSrs76J0r2/GYOmDkTwXPKmATDb3Iyuc3McHCVerDQsqR5RmqBEsvbkWxdlu76hneNAFJrN2k2J/cWjadEMWdBkOGtpyQ1k8XvQ1dDxJzjlXgwM1d6D5qhfHVLaRF9YZZ38wz0MXJV8vcby2jKyT/qpSBl0e/Eq3Hhl4/wpcynmfBZ4E6nfV8YDu+fU53C20WwSX83wCDFB7cSyFF61yQm+8tErj4hVyXaYe4hspV2xVtJJQoYv7t7T9o06mUkvQB9zcRhFmEV8HsdDqGgB0PkYVBPfISZ9Xwr5OS8LD81LWIFE8yyyG+bx92cUmRRk6cD6y+vklvxLf+2UwUtzoynr5PEuBYp6xH7qh8e4RkeUWm0CnM7kv0HjPMzR6AOjFbK7geIpLgsaW0R/BIO6dEcPsEOtdfy12kK4EfKoslh2KJ0e2Wlo5KuvFZnCDhVbbKHOsxD3yDdRZmAkrB8QxSdIIa3UYelZbbS0VOpVjLbjxWVDKDYfBmF+dVtglGU65hx8Y6SLpzKIFF5F2ioAM+v+j2lIAW4Zql0Kf1FtRDllvSytw/6BsuS04EvGLLGl1AH6bR6ajA/7/8euLROT4cnVgearXdcviFcZIuZC8vJfaEuF3jOQv7cBZprG5IGjW+x87tP9EG9gEqd9cpRm5PJAVn9G4WeDO76kj//7dWGRQ0PlCBpnKyAN5ovfqeTP9XjYsxqvoApYvQr8fX+hjipqpEcFdwYwBas+Ei+4KVRMk6rzI2Able38Ej9IE3TtCZrA7osVYeE1MkltATuUAHpRpJz5O/mGyMd0AQoxkBafby0Ltp2Q1jsCVHO9qLb9C6dsdfKtVLc2hV1zHjJezFmJPinTyC00h5AJuawmnKz55huPmzC0Ksdbh0Fn5sfqJL32pWuFBjHKaBmMIYuJMjgcyRuInH+AIdTk+M+j1EBKmaaBxxsm/CezArXNdDAv2GNppiNzAh1HJ/p4cA4NPHnHIalUbARHBEWAK5SI+X1vCSYOCnE9Ty3Oxrnb5h0rIDfgM4Q+TNAY2C9DqnRpCSglqkBP/Et2IhKsNnVEeTqv7sRr0yyoi8kDFhNHrieK9ikctK89gNMjiTydRmA5ae2iFTbUMWr5FC16J7bCAu0M+bFxqNHrdC7fEEtH75jssd3UFIukj9wTn2UoAqUgztZzEe5qDm/mC6ZOMewHUV3N0manWtHSpurWgKmbOCVRb3cIvgagfYWvGJZpWpr2h9xS2VqSGw/PvlbrHsQYABePB9bUbrfzaiynFJDb/KPJ+ayUcR3QawdH4iJ20ZPxdfJjbaym/6IlaFeQXd8BDONw5gw1ZKh/O0N71MsiAeFfnDOPNRA3amnJA7lAczVN5Q6IPrDaJseMPQmbRwdPUaEbKs6+EQ32W+mrIGfac8gFAbTWuNgV9W9VVnHwzo4GLrJMhlh2MDvxvO7emyvcqn6euKKjgYn+ST91eL8gLRc/JuVwyZ/tOjTO0hlY1/Ec48VuOtVwUPeKvUNKFHnu7fST3mBJeS0tgbv7KEKmi86rrfBdXFooUbQ0j/9/PkO65fO47VUVXzXHnbqMSVWNhw8sfZqFs8shaEY/mFFQRn04rikQKaPHYIGOGbMlq3Z0MAqK3NinqJnTS2YpoPGM5okx5kOpGPm7cvFwm4IaiIYw03/IXamy9y6HdVYmJtEwQiRhnbWDuBMGie2Hzw4tUu98MX6RPQ22+wAG9HmMNcZyJCP/469CFqM4vyyf6MpY0SaJNZ6xPY/OSGp0ii3UWU+oVR3M+By2kvrYHS8vAXoeXruuagb4x0uJFWRJebY2/iH4xLvMdK1i7QlUzhxzWNEjIhB9h/s/tVYJT6qv3wP5mFAstFO0h0fULyPqVY8TGx4qLQDGMbJObCoeBx+Amj0JbsTvajmV6afeDcg0aaMG19GG6qMy6ZlFCYJr0PNkqvNEWSctZcGxAXo5fSaL7UDzIPK7k5E4jzEbnn6NvceBUA9THsv5BEkAd1jxe/qlhxr+uoRSZ2fqc5OQTiI7okk+AsNYvQ/C+VzneqH7gyqXQ4b7r+PK5tY/ClABde+73WUJKZC9LTygUDxK4B1wArXFYOVYOjHqw1P6F24m5twd4pz6inRBwzpG5WOMl5j3cZPtH2ht4qIEWEQCiKO1Dhxw1OQFKaMABe2zubObN9pAocNc1kF9WoGotXlrDwWCp2285NwNUI9qsQDLbp6DYLxxsyi27Vt0wKNICCsqLMq010rbWt55g1afieKjZSws/uOMm0OgdLPKcXxUEerBsSnBdvYPbhRSKVDSEHJlltz0Z5r5ShAHx4V3XV7PP0hmbZfqeCwp1FN9zKXxRzurkwUp1i78QVwEZlNmj2wfOxy07ve7REdX+UItR1AqvyVeLrY5iqCkz76yVT90Sa47li9G/2MZmUA1jGpC4YOOYmYUYqeHqaAaiC2oquoKaqHdpoNQa4iJvwdMap0MhC0QUjVbF97PKYNNiELNKOlVYumUiQpHb2vSW2zTaKa/nzJyiNxsHMDR4uIVRCFeki0dAU8cXF2nvp/TlrS3+dMOpLPULMgfHbbxdX4aWcGC4llBFqoC7TlScCtzTJBkpq73fRlk8asOhDdwMeg7dHCvThz4lzvdaI5Rzbq+Gduo2iqSss6DW5GItLsTQpF+5vbuL/MvB/9Nbc+ot9EPN8c5onYq0aNCvVY3laU7OYNyMx3WDDuHcbXuxS0kwuqHHhue0wHR7EUrRWwq0NfMAxuQ/esMBZ7DSLiaiMQrYVX/y3kK2R9O5uo3BhgzlTeTlHh2bv4g3IBMWJw7AcA6RpKU5EkhnO0tutx6zvBg79l/uiQogk075vBKpTu1sDEp6nT7rasD1fK9CYR3btVxXwYo/75RvX0aWLkgsRsCSEBjY07tVUwvzXIRh1Yh8ANUZSmVwMBjAlIDqPtYc9A1gxRhwXZ5HtH5K4uOBG2rNlSZUZvYYSOIl4rvtbuEkjIqmRvfV+7Y9Cf/yqwR6MV0pp8RoKoltrev06VgHCkIva24uw9IALach5K5eA6lmzPK32SW1ggVaDsnejbpvsajs9b8hg0qhaiuYGs/VM+Y9+ITVwHdqSTKc6R5ZWbGCJTdQkzJrE3zcmwsGku7ieCDL6G0JIgjZ8OMDQrkZCfGXB3HyVaxK58YSryZ+o+pLyW9ibIsjoPr6+dIlazF1aNhF6Xns9osA6m0dtUdc5tTkJExCPMalprDexylDCHaI3zqXJRNG4rZkLxMvoPViMGKshZ8w7NFZ32UuseOb/unO2kYnUhzPw5TtE4o46MGHJ+fn+osNK8wtZxG5WbmUlZAM0CvCJlj0roc6F5Y5c/4us56eewPyjHnRvIXliwL85YbBBstWuo0Nur9ws1g4m2as5yfeHMmSfWs9zs0heNPup7yh5RMUrPg5Dz7uwrkKP8qbp4+nKtXvFtM12KjLTbTJGogegn4GHR7A2B7wMOPjfDg6CQO0JypEDMi2vYaccmcN/epZe+uo/+eXUpEpdTmYgBDx864sBiCzAuc5h70yeqERqQItUOapjnabhN+pSQqXtkhTjsElLbLGvqetYaGreSIuWaMlxQh8j08hIlT9JGkoVn3kEcAC+kZCJCzWIgpg68TNnLKvO2kIXV6pW0BsRjAtciR/jPN1wxmMtOodCcTx/hTBIo591Ow2+u17zicKPuRE1cRwD+OJplAeOc9asx4U73lepnE3qc1aYHPCzwVniKshsdJdNafaxDJ/JIwRyK+ADYBjhQIxUOjLri5/bGof4uHCJfZFeD32lL35kGsEwPXKKHUPBnZoLJVbX8IdlfOcaWqEkQXCwj0z20V4ITOxqphVQjhL/GFta7S9m+UdPP40j9AzDt3/UTEL58nJkwG0HmiLeyK3jvsMW3RgocYbTYVrJEyvIJFVLlkEpzVi2zmzuuDw0+YeuMEQGkXUyRpkXy1UBJco4eyRJDrv0m1liOpdtI2LOFk48LiEiHLqF6U5zjJrx6gSJbUth7XYrMfmIDojKMPfsXJ9Nbsk/vX1NaKE6C51/zZA9BtSiqwogyCBKGM+fWXbnZNQ9QjKbFE4VhP6M+ozzygPlhx0nIWqF6RhPhOH1MeK8ugCXE4AABbu/bKR0MZzoReAdbMhJDLnlC3DJcdvCuTNHBOkBCKEOfWL1PSee4AVp6O009kFcwfQfvDrr+rs5YtyMxIR+LWxCVMXcMalx5JhWlL8x9sjwz9G32iYHfa0AWW0SooauT9lqJT9bxEOz8/FStvM764MiYizoTkV/r7PLnqCTlc8b8g4EINrXpvpL4Nm3Ehe/eZHLo+idoGkrCtk+d6BQU3WbBG8fST1VIZHm8hjbSBSeLXVbb3buDhtaOV+YVa6zh+9BUDuR2L1IPvm1czdhJJ/ZlKBLQqOPjdCJyUu66H2pC2XNLToH+ajbtcl/uPlNegWXya0neC0r43Vp1vge4jW/sd+II/Jf4u13xu0SDLRsGgtnWKuYmo3k5iM3ranXTYT8XbqryqWEBzppwW5pEYOmDWN1V6p0ayfSxEHGH9H95kpVteV4sS6JufWIfOyfzBqKN3mL453u+IZXpLYELMTJLWB07h1IlcEoPf6ZuBcdHOYMRFcZDtRP6e7/6JohFbHCLt5Yn2NFT1TbnWIUSIzawoPeazApIjdGB7tBRL7qgJa13PBswuz/9nyER/fvXJwuOColxb4h9ODc4FCNI2BK4NMJztS6CLDA290gcnWVTpoU7eyGwUeN98IhPSxHljTXxICS54PX8HIOSxd6JcjLC0XTgOPLgzSvhRpy4B8iOJGBbZCAfBdsyu/vzLkYMctMruCt4XRFss8tP38LpRmrvKV7Zgx4uKraI94tEEeB1Adq08AHNUp3kIQE21XCcOaMxfzBkcu4I1IeLyjDHZfBLS3kDFk0VRpYWu6fYbTO7ZkGL1AXOnUse7uMZEYyPkd1SDxR5ASYgYiRgSfjB4+hM35tGm7I5a2w0rJK20djhMJdqH8r85C89mayikqNdVWrBHMRM542eDeK0ThW/8Ml2MDwGRFIg6DtKhAQCndJQHdvZBH0P0YxqPkAgw2Fqb90uKw8NqBDZScpVa2qH/blZ3xWBuNeU/NI94ytgAphj3ri5JyGPdqVUPi03vF63SVeScmCNqygCmA2ne2o2RNYKDSC/J0ezCDsKLxh1M9ouFcM8/vTPNXC5SCCqJUnDvx+oH83Ak7Ia6YrF7P5fPu/kqzE5nE0vIh64vHW4nUL6wrYFEYNJVrceLMivKkTAu4s1PcMhZLqd9qsDvFifWlhsTlVhUmOEK+UccFPclgAkiDKqKdsw9/EjamGwB4j2qpPhueCUjGdv4CVjQenpoeq4Rf7iSek2idXGYszWrC5Ankh77f8uW320mLk2bXYfXp3Y0vyAkNz6y1KGSO+TZUwjGAk06yWDJffl3iPLaJdAwqdQKC/1pYltgVV7icjydal33dg2nS9+eUmZoL5Lh70av8KCXAJEid0jOfQYq0N+TiPleFgnW96evWHIRzTuNgsJiEca/k6+rxXaqqQL86napCE9q4l+A30rkTSoR5l4b5vjrmcJjlcvsudqaIa5HJmqyMn/uQJRjZRAfGMNCW4h2YFST4UJdpDIp0oSptpDr2xwd0BtRhpT66FRbAcpGx368T3d/gjccCNZNI25vpDNk3T3Dr0jD+OOUAXuis7wZxcw9krykOaHKMhu+BQqfSZ1Tf81C2ZAMQ7+7LRsgb4uizLsBqpAVUWwD7iM2DpRru3lUFjMCEc+7ZBARK3Axqhk8WvGmT4coMybrF2FlUnrKNSJHegwCvH3ce65bdU/YI952OVyKQVON0z+85lVyPqPgHG9O7RSswDcSovTdaL97rvhdIPCVkkZRoMvgjeg/lskvgm7JHDa+mQy8luHH2jTRt5a7ROYcY8ng222XCRbgpjlyrz/SSU+Vl0kOqLB62XgVU/POSOzzywuVmQwvSN7GKBWWdIDHN/+17GiO70Ij2k/VMLqwf/GSNzUIQHj4yuWNFZrptFID+4rIn/W93wyDMZgXdvUv07JTx088TJT4u3J8U3pJOvWvkXqgpOHuNZWXVHQ+mE3kjasGwhLli3dH6vSRrgYfjtFyAdrRwfCEcg7DjY4h5tTywEeSkCq0yplW637tNJHNh3K1YJS/NPUb99peyWl/iL4Esfe+Zy2nPwmCQ6Ahnhq6goXjcQ3aqV2RbwuTyeyLicLoqo5FyZ2IBmSSSLDjlC9Wyfb+dDadHCcBIwWSOtNjhZgDsfeYXc7pMU2I6g6FLaU4aN/afCgjDY5ougcodX/JK1zI6kOp6tylLzH7jM9jFCR4m6WJqmqjTNPtlshWs1x0BuVJQEkkO3xJXmivkUfcLEWhJ9QIh+xgvqNQEAhq8Fp9bFFBo514r0iJNDbyRsOE2UWPSkJA3s4OVULDnFm1wsSS8QgyfftoVSyONzWfRtnHJUZdG7c+3fd3sziG/zlh/LNQhQHKYUYthBX4XnbEjfp/KEs7HFb1l0afC4iCZljoM9aTec5Fed+znW26N6vn7Uw5X7oxp9cn5cuR4zRIAsbxEGrq8HctsxaAUd5vtUACdp179c2A59kglHAB4+z+m4TWS+7R4hn5x/2RsmROt6VE3b31weq/GBDeVMXlOVXuBhUWsuu/DGrBf6Q/E/BU2V6sgJfTGaVgLdQtbM1i2esDc+RTgBGBI7VGQFCRcc73gmzaROFh2Ksz4zscTuuSPb/qdcxdGePuH6Hr2uSJdNTQQFf9c2iVPw2aVoxRmaogL5uCNIffti4q0uhF2Y1FcBAfHx3ZuUa+o0wUe0nnei1qQ64SOK3I4FzrDNGQid0vLffok1oO99l/iioeLLNamceFiNUUiIRQANw6IbmcyTa8BVpSSHuyKlR+1hokQIEVh0Etre1NugtTMmm3TKgWydgbYakGp+yeBYLrt9rAtz9p2mmH/PSHRn4gFsw0/pcDnfonmwNy3I+Ksvn+T/rNOJfFLud+8Xc8Qk+R90wp9HN6mHjAhoVXh9Hq3wTCluksESjdbdIZUj4yLgF5AhpCXv0yjVXbMIKXEGR6k3W6ChHymp0hcomaOOHtkpG0+vHFJ2Q2YwF/0v9SyjTOEGNhxFRw3BYQHgM3j6h4MlZr5uHbUN9meeIjSqKMjxEuu441fKQIIcz5Ng8wkDomz0svAANR5axY1jgNOzPSK0NtiJrWe8S1QvI7hUwtcRsgsIbQVh9INNzjIg2Qawr1pmkGY/rLQRUza+ITlrScz8Gt+bc+3MM2t7V3bj74NdjTZWNAZeAtEvoXZX638e3TXwnjK4FqZLK18f6cfkpfFmLZ1ZXihwItBSw+99rh3i9ZbSBxkuHZKMnry9yeYpVussMSdfluR+bVyW+98HSFHRf7yEFQ29cpeLbVQg02acUDiUGClPm32CrEYNzk/KuOU/Zb9ecpdlHLBi49yZXzCh5chgwao+UIOBvaGdWyoTVf8TI3uqd6C0t8ZWsCAw1qCx6NINlzKsBZBdB8oeaSV6GfTCEFhrQuAiPXdb1ISuot7yqf5PKNihK6nBGXCaQMGmDcrrXfagcXq5/WuS7sntmGD6/cvNnzakmX6giFrao2MLY147XCVu32RedJeoaY4N2tx8JrWSbEfWfIx3sFUZIvxXQTvWkNMUvEfetBop/ZKy5gdQwm7423eUcqedp1tlYYpTO71KegHiSgczLCjjjL/NywprZtdlHDEtGM4iTB+br7dYKaQl0D2hY0rTCWE1KXYV4WCAwMPnT5sxDRVNWe1Hw3gyAG+xwjEI395fYkfIAC7xu4pZEmetDDeaA1jKeCVh/BJXr77k9f1l46yVALpdmk3muLdOA4ny0j/RcpOQ5MPVT7Ky2d0yKaCZeUo4zpVYAFJlH81n22qpu74SNb/SUaswyjLwQ+n1liPTJcQfpXshRgEMJkTY5jukQe1C/nQzoeHGa9STxz890H1sW6pdnRI4597+cBEBHv3dQz7S8X0iNhCF7n8yFos7pcn3YzBPoJ0/lXMJNSIS1cg4q5LHOht9cDFanLVsdvmvxo/nu8QO75THsw6Lg6HvrLAee6mt/l+pwUCrroMS6SndW+IPhBAqyCwJvOnc8JhwzM3ZzQSQmk00hjwHZ8equi0/YZMrOv3CaDlOBDVvwXjYLP15yF6um37JUVh5UTL38QPLafN3+mOg3clKx02tPEI++7LbxM21B2RmlsrDCSU0/egEcyIsYr3L/ZROOYiVcGeTm3UCnapISpimguiobzBdKJR545SertKoCMwmtmjKP8wN0KL3llIDaY/9mkN++n4g842Gp4fQ2R5Eh49+nGQEgQGza12S5IuTK3OuRJVvZYre7JAa1Xgefh7aRRoWCwNIsMYpgEz7cgVQADn3Xn7I56wWiHCY2d98MuZ6P6xxlGGvKj94LYBwp6T4SxMs2Qiat0HrYLIdVn3V8fzkwG58TMQjaOq1wHRhP4zP/H3tul1pXDJOEaNhj1ScYk2VHjJ2yniocD+5LCSOSBQpKj7tfpHFiGdhJJ4PMGRgaD2mMGHp8sa9joOcucrBCZ/PY/waLs5TqLwzAm4EJDd8y04YAJn94RnhMfg+lWjdmusoI0ajlOTuo6kOeiT/k3Ttgz/BI/ojhLzExIasl0t9fCVJKYn90NigRiDEeliafWEXWMkQOstDYadAdZJFO6Pzvhw/Hgn6aKtw0ehzlk/IqhYA/GH+oJdF/dlPu28P4Ex4t36d+F2qGOwGTzaDdl3VQdBqj9D75SnAu8HaBVtEmLsTW/H0rl/m+CqNav4+656dM4kOyrqdbOBG1ayUChugtCwbtl2iRVzfwjAmlY5C2G+fS2U7RI5eTY8pRHljkkxl7F40CJEcprakqcJHqNIuH5teWcil0OtRcksFDnG3GHqZdecv3k49dctTd8Otr7nifdiUDMcxHzzhnLsUFkrZW77z1wTvdPASpZvIGQBip2D50nFzt1cBqXatpYb/3+asqc+Ce3o/o1JpVvUkc1ILvWZn7addKbYKaAO8AXK8rdxJqNPCxJPgV/Kd3Pa6/MS/Ydtg6Wi5vpt3ZiDxEcN+FYXGIIdXUdQFpgwkewP4GanI4riwqp4l5PaUE9/m/UntHKbVFq4imb00YrHXULeCmWu55pgFgwKcOeoAjFBveyZuT99McNkVdBWP9jPunSPMjhwISZNalY75fRZifdN/yCINwJf58HcMnHmusGye6amJkYKKe6oLbxNT0G7abV0D9FShLej9gw53vlQtwC9/5T14pnM/XxcYHS03rBP0/AbZadbWMJqeCkYbU7nf/MIdW3wKhBAUqPK07w8lW5c/HVn6nxyHTcPs4V/f0YPMqo3Bis8hrH1sAA8GVK9mCBiZwba5iV7lj280lEMA/rQQh04bUCO/z+xsDvrGvi5Prnj4ef+I7XHuOPzVyL7BqMnN77e2OBjYwrfb+AHJY0OiBVrPKLAotY3yvuO6pTkE/YwqrJ+zU7k5KrDoka8M91VN7YJ3WUBgLJkC+xJ8QzOy8YXNztH1r5YlquD+xTOGA6nGRU/lN7r/u3ChdNhlceUWFG97X2rKGH9LLDrb1dVqfoZFnGsr1x76eEmoW9Hkly5WIW9iK0EDtah6tKif4Zr9bgB2PFD4VuGI0DhptNC5DJoxXSS4690q4NsIJnkFtqJCxyvkrH980P+vsd/51vZoL18VsYId/efj5i/suVPHk5aaYnErbkYcr/8uEquySanMfVToPx7zOMZpVxRU1vi4tZO44/jiPAaZNEkIsPbZqSawE3zrJy3w7gfrO5dSVSHDid69eBMZchefUvUTCthqFYrkV34pzM22ZZR0pDiF5QTNtlZWfyme7Gh7ezMHYITchCZk5vKpL2EGuBwbkW+ZjNa7mIBT57eHrGuIprHBsjki4B6jhJppuyohU4BnZ/reKJske4cM3Ru5ztMX0vwPw80XR9Ee5w0RNQ97dlkkSCzBWW/Ju9BSQFK9W2Kl9dU20vlxQq5aOydf5KXt4WuwIYf16IdBlKdeT2InIQKWQepifqUUI2zvpmIXd3kVpLCYVmJ5i7EYEClC4PvQPkMioSCmYGr42VzDvJGXfnfBGzUwvE5aTEDAPrGIZc4mOJpdG/7IMGwCrjz5DNN+8NDIvuyyGS/fimFozH9/Ke80JxH81ejZI5+wq4vmGK5NhJ/+Hc5Z2GUOjJH1YsqukCpq8bsaO6lG4o3wFUOnlRP6hVmLvwg2GVmB0IcctlXjiXuAgzP3apyoElUiPSmyR3JFpLc1Qj6aoXAlOrugqDOLmNt5TS32d9+uUHQcvkHYzeS6DfShtzh2LihDBCXGRB/uy7kDFfJG50adff+WsgjxKoMZ4B6vtYZuwZqnxY4RLCPAnUiGJiNjVFJ/7ZKrNIy3fW7kjq3al9t/5QK2wtfyDksJ/j1ZirsyYS1gf8VryD1hBlIUAnn82k57qbVkq53XdL0z1/V9dDIfLqThGM5mTuzddBTiyHN/u+JqIR2GlWi6HC99DZImltbE2AQOYotw+CxwBOPa+kW0olHA0HI/VIa/cYO2IQQ3aFyRUtYFwQyM7Pl8X/+QvjcWNGD5dPnFIcNjzk2SBZs6semMTv3yHF7LcHNdPlh0OHW8ubiMPo2fdywzQWow1AlVQOSbM+co6ja1f72R/iniiFnMWaHZAvvTfjUC/DA1IT7OwfdxMG3fNjsciFLvqmud4gstOPmTerNa+GGGWOBSLiyKTAX1imnqBxBL5ZzKR7auec9jCEhRVYY2fL/8wsLyh9fHFManEVRfIjNg3D2tfvUmGhUUdMUzQfD72m7ZKLnFJgISfHbS/lq4zJEp36hW4Juj5hS7x1KMYl4Lg5oK+iEdtLI8yOn2aG+432VikaFx8A9PP9BLFoDcuVmqXffVCq5diYjvkSD+TnZSDnTQYaDsevfpSHHEhOskytJqCO5zFnR0+ZXpvsR8KcfTkLOhSQ/QMxP6BaNXfsLDMVot8PBg1zaBwkNro2uAUyLEmh2jrnxk0EYuYO9ECrCMFM0Pc8lAl0nW9j/lNyEwO5cHeYe0glalOk7lloRKNurJkysAL3wdjmEwpzhIF5e1u9kplxamvAOBUEtqb4Eo5o2CncrLmP2pLGDuAQwsVEG24CGSEwQKyUPmsabQbgSL2xPvleIdcttkD+yzZJCXFkFWItJRQcu2xrkckxvxAjULdjG2Wa6K32U/ZT2mc+KsI2jO3bClbLdcUJL4MM8BRAgN+tvlFqTjBvGHXb50m4I7YsUfM/er69BfDt+icOPg5GtO9CXYLKskkb31CZAC/YCE6arBpBqprIrs6KDIjkyrWcbRiIsLbJzhV8El0UqDXCJPzY3rH536b3wVHUCuba5p7+a1ZLG6D4cIyISk/DRT6XXf8ROmtY6kGxXRZBJJ22M/e3g36RWAbZ1fD9lvAQJJs9OhQLgAK6Wb2bYvDopzQJ2AJdbINYif9j44ubhVAl+VdGKuVoUtYbIT/OWrgMYBRNaY6SG7X8rUf8kFlFvnUcyOd0L9JTuvKW3f8bC6Bj+bCpx7hrD0bgCnmQNM6TVsZ5iI6xznzyzd/0Ba0wTZVeUUWpWjG4hrX1fTtdxcJVlP0CccadQKQo9mj5UxvaA60WlR9C5gWge3XaBOeN5fscQ4ZqmlG7aGQ173/FkxkXni9VuQeYkjEevbJeyJWF8swGamVZKlqnx+CvrDZ9Nh0H8X6M7nQR1IpBIM2TqkCE+IoIPKhEBLBu6Dno3e3bF3oUKb0slkjyUBpqMNjVKOoWjvI23J6fYcxVrIeDjhPSwFyOylv0MK0lNt9wEMrHGfLtsjEdE7F/ZJyE01NwcbQdEcU8IZnnOOkx8++ozrkDgE/736MQ8n1Clxb6fkivj5ZWAXdp5/utzjn1+XUswTD0OkuBsVNo7I6SvWIeldAcK7J8k4uMvHI0lei1MwSR87wgavpluBYdP7DhXELmBockqLRL8a+PZTmiuNWwOVmzitYjE4TW8gDrXBP39sglzj6oEqgas1syTebdcBA6vp82FqUlK8+EGABNdCGruRbjMIC8/CLByobtfU8+qqP6JKc9PdAUV09LmWmJwT02PW28UNh5Re/WyyOIQGrlfblo0ax84gf5WM6ZrYnS1aip2vq/tmA960aZ6USPApU5RdyXWm170HMH58zYlliKDUOEoh94qroVd0PpGUFiKtcoBCs4wMJktyHiDoScMf0wJf/yNKCYRkpKan6yUmkdEXutBS6KVu3X3keYKLHGqTxvKOHtZXS5Eyx9OEBkFHqaWADkvdfTAuDIINoM7dpQ1ur/JuiueDqexm7PHt7qLxyLbb24rJJp8bAD0hBKL/AINFOpapnvuGioiPyl1bg0AoG4//27BDQ1YZ6l5pxzRejKzxWZe/zm3eSzjW1M2t1QKrfGg5tGrfd8JNcJFDtnFPE9CiXPfFgrq+oJamwBg3cUaMXyr4Y16K+GYpe+3sTErCy4irMEXVthgIQwQMqdSKqBFE3ym2iD5//pfVwg2Id4Q2B7T2ecVRj4SR0cT3gp4CR1gYth/S5An9BQ30BgErwjZwsFN4TMZCe+kg5tsOn3Flh/5elxTQGDq0JEQI+Sh5IbY2hGHndzpAqeFh5mMvkIGihpHxIK93FVlJRVNoPFM/bwzcGQLnksKHghEklQ6/hmW81Sdv0y39jyWnKUie8gK/jTCavJJRwMK83BtV7II/FLSXHuZgQCyvVueTYqZsjXtC68eItBHSiA9HL6y4ukkgQEMFDzhZaAEaCZIjIedwVxyohUwaLdkQU8UmX0iqOhCwxYTTspcXpQY+ViA+BAXemUroaK/d0g7udS475jBCEamK45kQWUojqzz4aeO+IUGOmwTkfIvoQ+QL7scwLrm6nKG7CFVo7Wg/kFDO4KTgoH8ASK1w2y1uOny1GMS9cqRfwpYKCR4n6EQGQKefcIY4uPQrbcNnAnNtxL8VN1Yf65R/JF2T4m8GnYZHW9K05MgVKMfMjwqSkLA5CN4bT6uJBitaeIhU6AJ1N9BBzvkKkXKBFdXe6iUrGz3Zco0g2xpgXNLRc/tgVSO5tlgWypP/h+GV8paDVutpx5RInSmKKeC3MdQeFsfnSmF3r0q0Br3PLCVqSwv4C4N4f+glIPCreN695vJYjA83wjj6NhVM3li0R2xzYUFaDNt3PUl6del8V/Iw2DYjo45oG7l15W2+aM+xfcuw1Zhaw54dlIjK+I9DLstYmOwfGEvJiJRDdFAKQRQoZFyHYuA4DsVIQvtYHPN0Xkdy6UZ+wweKn/zRbq7mlZD7FLJbXsnmEItOLhwcBvye+ww3WBcXfqvEHdhtXKrFrEtwIGR7LkD1olSvCzFjxDboCW+OQv03NiMoX4eQkhrBIOwhh9wo5PeZigPmr2w+QaKhFAMYlDRZqFCYLT9go/eMdfNdk0W23NJuT/mzL6DrcHLH7+ECq7ZyxBCo/Zad6BMPSE52Hhg91v2l5gCPVLy4AYgbSuMDtkzwBtPydNQMSxq9uiGxWba2rqZ4ttIWLX5709oxXTy5CxN3KhIqCMyr7kxqrRGU/jqxufBqHuQCtoiYj/c15SCoC6eA6PPYFz2s71bPnS1A0W10f9/oK77TzxbW60oO92DVFkNZ2wdqKdD0GlejGuKNFKcLeORgZroqbJdwEHe8FRQfJzbnIKTw6E+lqNibPDnUv3NaEHnoMezko6qUNteQ9VCh9e8lBbBE10+JWXp13It0h+UERsmzmVnlUb2qGsgmwrmDFEo5Ih/jN02164ArFqFnxvskJ4umRiigNbWF+pgvwAFyEILFVlCJVr+ayHm3vWKCNzCKLHD11XxNmw/o1jsfW9S1i+eDePsMEBpifaVHg8fm3rnGmAdlNauo1qb6ZLC/Un8DMvMBclwjt4YQZYWyja+0m1bjBAjl0iMJggEyezIggzXLsgc5XUmJl3eOSoOHRVwvqpfO7VO1DYA7TbpgWhaU+2ILlwjddMZahgTpeMCDj185RKgSH2YV3Hn8Fk3WnxzYHzdzso8LpZT4vxzDth7Bo49FYB/U67bdfg2D1MPGNErAUn3d6eUvkquIXEtbDL94SmAvp5ZemJu5k6PbXI7zd0oE/smwOeRXa8Lb788hz+8R23OEr2Nf1pz91nL4DOPjoYrdvUg8frGF/6q8UTJ+k5OiMDYgY6NQC8a2HOU8Jy8jupaSIF4rIO5n/TY6jmjVwJmCP2TshhAY/XmQzZNNAYTIZPtQnRHsi2ClQsYCdXEI/B6wVqu7EUn1J+E9gWXnSwAccgcuUFJrZJbtawYhD2EUdOYZk17NUbCE4UKjIJjt38Opts3DQaoSFY2MOPvl/BaN5sH9TI8TZ3UwUxKwTHNBatlpx22B04WaEyREnve/lTcnX1P+fFZpVkyJgVidpVK7W/WfvM57u/RbGF7h9hG1Idp5cl4XYeRMQAQ0YdEP8aiDz+s7m4E46lRoNBJUfPmFEJc6oQ6P20gycflLRiK22CzHqhfMQSm/sD/LCds4rVZSTpVnRfoBhI/aD9uoV0NR+5oe2rmik6eaLSDi/zyg41b2NJtnZ6Dj0ihA1qeTK5jwHh+hP+gMMRPQEMeGpM+twt3AW0bQyY3JHolBi6Ih+Z5h4CIcZkBDEMtdCpIxPxiHxJuLXC5NFqCEt/LwNtTA/9QCUvmz/5BVvAjTLu/PPTuX/6HTiSSSpVCy7eN9AVncxSknzheza993OxR350OclaGlzeGEaMEpZooL/HeocwwHxBf517a6B0C7Bb+OSc29LRJi4raKeaa5TA/MMqsSMxvmCqxMqsnWi9xCAVgpSRi3ExqYqYkH5R63KB6AAe253k3M/ovvkpjKmq1bUKQm+uxLF95iEUKeZZAy6xvHyqt4vgdvJw4YZPgrXQwASfYxzUBK7mkwAxkaC1b1JP8Th3dOMZ+GFohgQFMeyxwY5a6stnSu+/xXvONU5GqCw4c9vrps2wgqlR/NpGy9j/h+8ZYDWcmDw7VT9EzC/lGPL4EfPgx80Wc4ROONH3WXRLvUHdfVuTbVJp7yTg3Y3tN8sIneS0t3KTa2gFBaM1AQhCWq8HClBRPOmReJCiivTQOvKIN0jihmarLXWmGEv60OPWR6u/1y7kv2gmykA6uSkiCkYdu1TBwi0ZwZEKt0ec/n0kIRmdMjSM8MNByNQe/f0OHMp+6VobBEPOZWH5hDTRE7eTeEl7BRh7sg4udT7p7MXwj7JRwZ4yg/9vMehjFYF/ft4BEV9j68yKOPX+QjvFCM5BCMC9Z9Q2x/z03nsOW/DVdH5OVhnpCDd/DrTIhehwn+xILaSvBzfNPl6gQSXaA3qfmHTJHBypStPC+uW2kjUUW873PUDYNO45qz+yzD3x8vPK1Q6Y5bTV6vNz71ZuyHerHozotN8mPQduHEZVwsNdYE3ai/ubbEXbXXm4T+WyglYzg3vN+aCdnoLjwQ9ICm9p0PLHWvXnxormmXkfSFBWMgY1Tv9b5DWHOolqRMRB4FBRQObCSRhGMvVD0QuYjo0JMOyparXXtS/bfNW7knAwgn/iQkzYcr2SQPBAY0XYqTEFriRRkeY+zddqWPTU1NkTZhlOqj031nzYbfUvsK0qRmx6a3YySqs477/YYZnB/jii0Y99PL/B7w4L4ieCZopq8Olp+riHiH37dNqbL/RnSbp2sVpktiuTwOp6GK5o1KvUtMq9RURFkjGBe9xG6AvGq4PA9tHAdH42UsNWPNJERrFHK7XW+XAaSz4BI+59g2zbzI59iL8kzEUOCpcyJCd9Rya+VV7hPowD5k3gPTQ1901TU2nVr3lc5fHjJXSr0UCoJCUuPnpvzVGhOOidOvQeoCsZ9kmnMQgVerVLFgDeUlJ9GiX8zMhbVa10rXqVLKfD1Pk+t1Aaf24BXQKVRdEFXCreB1COqohGqaIbuuebKDCgwb2AIpdX80xR7FaM1oTk7CQ5PbsW8w2mMZXIQdjipW4U1BpibYS/zFTnfbegTJ2Nj1Ls0SEJC+bgAbPsUBcM/V7JMTdjcG125gj2d27T/BEzuuNFGYd5OZP6nStnpTvaEHWF/4LbctvYSqbmoVoTAhhvU9+mQjcnbjN4OMoQ008hpJzSWHR4d6D1AIsgLTRvIg6Q3etK96ZodawqdexIkBNz1KC9Mmo3P3Zx6NQFRIHNBK2TqUtPt5DLaiKqksQu7UuwQ7N65OLN9h0TBJMY/gZBiZKxx+d1JrBWTiNXI+zMj3xV3uoinx5GJoEr3amcBqiC3X81fG60DWPggGecXf766WkdrT/6HX7HjYl1pt+dysnj7/pAtevkfj0sH8IiLVwiJb/PCZ7efj/KACqXhzO7npaalPQ2YVgWljPfwqvpBhuwcBxVzysKFpu70nhd/Gj0pV0swohMIBk7QTjV6q2BeGLiWSzPrs8RtJRZl7m4EAEjqJl08d/cM15euZ5+KHP61glD+L7M9BS/YyL/y4nJBhyKWAXoWkflew4Yh8FnmdfAQtrgYt3k+KzJwMzyiruIissxp1WE2JkDpgwxneeMq+eLun66ruq2qoGhdYX3bVbEp8T86eGzHW+VqgRWG7JmBfy4m+zTMDhSKLO9aoaeu2EFCNSC2agHLSoybDQDcm/8Piypxp2xiOjIxYJn6w0QfG5U4HVnpO1LjTNdeX1tNIvr/mwnFfSISpoJFgNXHCJraPG2ckaYa36i+l9lCcTcLBG03hFbl7wEIEwF8bgTM1sm8rXqczm7bsQSyEtAkjla9goWTZtfUF0tsMsdoXvYEU/H023TE2ncet6SbACOexLstyUNcwv/ssRIJP49rYy6bF1VRXPJ1UfoNVvViq6L+UDcJO6Oa0i8KxD3OtoPh+aqBZFv0oIVH2T8myUHVD/QZAv38FxkGWs0AGEQtSx75kpyrzRKGhxwLfBNt7dPJcPr0crjT0gGSyy0VanA/ZmvU+Eex/cQEnOHx36l4LlHxfWS4VqELvbAIDX7p0TCbqN+bjDzeKfApDyV9D/frzAqJmUbd2Lr2mYjIp78B1VNHZMzU62yUkaOirsRakVNot9OHN5DMnn+ZOhmxmmcHdjv/ybcRtSSJJnmCxHT/SJMGG9O5Cq8MB2AuR5f0u4ZFUGFT1Qpe8ibWK6HfwIOWlp0NzDbuikiWeMmpNiUOg8JnMDa7dTKK1khmEU/97mncal6TcX7/lyPpePyMdfTqPQ7MCYIvQPvEYTGdOroXAVv9TQduCrLNJYc91ZWdSJTHkrho0EIkD+Z1JErcm3o/C04Q22PVtehvQY9xDU0Ev0ouoM6vTTf5nNJZ/i4VzCDDKj7DfTI1uMycozKTVsSKoCa0B7Ht9lLQ5xlpGkv1xuX45Sb/zOYhxwbyGcjagjZ5SplFEHjqdIoAQx65jX7131gJ+0iRvdVBB+9qNsZRTU9X2dCkMmS1/rqBk08qZZn0mAuto4vgvC4Nm2c6AalgMFjVjhKbb8ReU9jgBlcoMMJD6TjaIwdPK4hqstg17KSgR7l72J8kumRgP3AYe+nICgH+ypU6EEG9C5mj8olIJPjF47gxRZkZJndLY22nLdylzprUxY1tW4ZaQfuBtcn7+Sd63iOHlfMlfQSGs7mQDP3svk6bfluTt+FIC/pE19zm9LlCb9tq5Gh8HVxVT0FRDl13WTHJkzsVzHk9MjdPDGBA+TrRpWmJbb4V2k1Wzi0wchQuFkeN6X7cNaPDdKD2p0FFir5s4ofVE/14ld8lK7JwHh1PBhkmHX/N2T0EbVDtk7xIOXm8UkeZg6sfKDvJmKFVjz3ZhYTJdPKQmcF1DoqQ7UVTVg/YiGx/47rgh3mVtpXsJS6hhInysMt82hGf8A9z1526kImUTB63o3P45YUe9UZkWQ3OokpycDkSfg41X/z5ooJ1XmBUyinzbv4qdsCscmEYdzgwcxyXJsr/CTzJ4YzIFimrFINltTsPZWC6LC9nEIWovCTm9LMj/OTTtOERd8iP/L57LQIcZafPVL4nSOUNx6+c3fi2nvgcmaHQ7UdB6vilHjTfxBRMmDxWZrG3eiyejQMN+xiU4FRYM4mvjoDE1Ktrg4rfEq7erylrj9ZqZGY3dXQb2Jo+ByPnvBV0PYnU3u8Ep10HmQiDdevIJUCpDOzhrE5LECnfvyp2nZ6UGTCqM36+zHY00YfMz7BBuyZvAY/SQoo2hx5VqQfP1QbV4jOqkGK/q3iGAe5ikrp4CpCkGET3rusdTG9rXdsQYY6cHwv+Tdaj9DIYHcPKE0tnnGvMEwua1qMWJ0Su7x7zGqEeEXBXe+g/ey8Ffq2bRk6vVh9NToLAtXNau70hgf4qqxUqHz3KU7Xl4ZO81ktOj+r+8xewjB0oo0LDHyn0wPX6UXEZjezvofYP6CjUoC1+OMOWtIbkz4Usm1lNofr4XAXZWtMjF0GFDguT3WaZ+8xiu4LhW3FIPH3KNnjdeh6NdMaaUd/+EmBbbeBs5Vp8utMIIeWA0EGnxtwJrYFG22sVuDDDR6uFuGjwu/BwKdHGKSb/Eisk5c4YZ//rczVBGksZfE1sjfQb53dh6I+h+zKn6sMwrfIJSxElubDkX4OQwAIizl0UQ4lQs2ayELHzN/5kb2BgUDDcpOR7UgGuMtOpd8tSuGfiNie3+3GCA8jHId2l9AaT54MCLIsqYi3ab6/9KFoPwMFlZhM9J/yiZk1Shn3eD7m03GTZhmBgDDUOPytGC5w8Jf8stYBSYw1yWrQWfy+ADI/2ABl5msgPcEHL9b8vnyixq6+K8iY6JHtDG27S5mUjc4R7vOB2kuWAUA/vcBblwiT9d2LqKtvKRsvb++sGBHCdswozi3tXZygN79ow+BcS368rLlqqeI1jDq9fljbnnMalWmsu4/dlmvMJ/qDjYKEwevrrmp0jR0SD+7XCX78R6CE0QCA8OKBEDikhC7UFTkIcmMIc01GhRpcmFjMhXFAGP7CW5+PDgZXfWbuDJIN2HaaSlHSDoNfx9dEZTNdGUqWH4ONKJjoe2rUUj8xNQy3OqxKqtxQoS6gn9wZuaB25Rwg0hkVecqEBkRa81+TN1CLfKrY4d1rO76M9lch+mWHkcKKFMWmldhi2RDGlvITthXnOdGR26siNMXSATaPC9zhcPctN1f56Ts2ZoTJA9wMbkhLOXbfS6fZc0WCvMs4XU5QYEN5q2vJDNODK3IhMDdrgkcggK9x/GbdUGYMxjhCkV3ITb7LsKwsQifY8RyGcbDkD6TrLu5F0zuQbmBUg7mfrEnx7MIjSjqGXUbKRL3LAYa2JglTnnLjQ2kYugzVqT9Rb0v+M9OaKkW0FCOffX2fkJnbouI8FWJ6rTZvbVN0jidmGQ2pQ4vql6dMwQBieyyNOBAN+Sgvd6k8lZuM2OIaaaqctQOVgC604IfXHdzUQBW53UtI3dKybTdP0yZcDVsmOf36y2g3eRfYOe/JuJTGeFFbb81nr5LR9P47kHme0cCIKxIfSjCsJ8amJSrMT6cOOyfAEFHY3rHKEkWarq/BPI/HjhgOOVuXMJ0QWYMg0zs12Ad8N/BLukIFUzYq4qmDd9lGCg/bP3ip25hOOdEBnXujeGvIY8vUWGVRMYL7qygZalF7rrCfYYvyJu2mA1DFREVVIFzqHJroiMqA0c2ikpkkIUAGy66P2vcsXccPZXvWe2XyDrYSnycJbrbd8ifUZrtATksl8xBK1uxJKeJOydPDxJYIyVYNN+8CJhkkfR1FSYpjRpBGK27phwhFYTfXPIZwjKLsCA33Jc08CnT1vXTkFnDBs1bP3Tq/Eq+lWXSPAcT1Cg7Os1Dq90GKatHs3auHWfccd+kR2NR067YlyNAvuO+x7Sokn7uJJS5jjkQVp/zgAiEzsL04aVh6Kee+eCtUsZ5V9rcTQMErwaFmQ3EHcjHwiEa5GB4Q20LHPB6F4dpjpMw3s8W8EWCbOgwaf0sifFWyQ8LDP67RMp8nnBRtRUxDqzqUqGhyq3K3/UiuTAijxB9t7WXQElJYFPQ3ncJJ7+EcbNEtwKjGSNt9uEfvfMniQuUVRalbtsiwOTqsZf3tTlQWFsMrOIAXEhUndD7a1LTK/zUB0Q7Fn5DbQeCxYx+Wiev1BYKrVdZQjHtSe1xf0woSR9NHo1sLYETACdfqFd5QEU7AN0VkdgiTC/UCSWGFuArFSvZEiPX3CCO7qQD/kNin/VIOjO5qlGaaS0Jsn+r3VRbNIiH3NblSu99QTGMbEVCeeguIpdCIrRyAqMuvffWw1bsu1nHMTge7zb7TT6FxTS+VUAflDtpWCas99kh/Xw+PuqHiCumH9BX3WBgssMJxbuzET9mcBha7QgxK6xCLZp7Zb9AadpytfO4Z9iPB7K2NMBwZXIfzrEL75v2CLFSzqJShMJJQJQOgl/9mSMk8Lkjy31pC89kTMsR/nkHH7Ilp3vUStWBRglLoBXwUAdXrTNi5W8oElIupS55R4xF2ARZGnuopXFFHfN7mlQ4r5sAOvgWpID9nMpwrGVzcS6lAn34UHkoKAE7oSjswT2P8fTz8sTU2zyRk90dmwm+f2yxgMsmwRrHd4yFR6uKXgOqwBSzJMW2gPPRAPrwdCSb5AACHrQXrg690h8fZpCL2R98XaA5y/IMl8Nq0ctDUb9dDd8rvXDJxHm5/Na8jp6qPyREBYnbx3EZdjJPGXyrj8efTLe6mo5XzdR3T8aN0yNtq5ePpe3AKK+rNC+qX7fho7pdabcm3LZsVcyLEoGgSJEu6tmDE50G6uPAVJYw5LlIJa0jlKAgYW2xED2i+cJhb6ojgoBkp28kqROKLj96Gj1jmL58BLVeQR6eIM7mduFRkLI16P1LyiRGBnCu9Dg3WC3MoqBAm7t3uspWeU8Xr10Luc3UieqSDwdO14r+6A3justNjE5uLWJJyWvDQGD8f6IvhbsL50Crv/npua5PmU6BBJIAQZT5Q6ln3ELQO83kQG5inSwKJKn/pBc7dP1H6867v5rAyTTdY9gTyg0DSklCaS1JevTYw34gurGvaXx3BknC9S3nQ8Tnew41fn68O1InjJw1IKBRGknAwMpiT3Dgql5twWMop6hKK+P4cR1QJQXVdF+lAVVUJ0plXLNNUZkaVlu73QtBNz/SEmrnFFIze+jWfGisMw3wfVWjgLGpoN4IY21gawybz+3TvpVCwazPXMk4I5LsFPPm5fiuqh025dp3m2181Uhe4pEP/2LfstNKVx4O6syBVSj0yfZBj51hhW7cYtoliNmfWICaXRnmVuioGWdjJxne6cCm/Zw6hOdttPrAMTVNqID87llwaW2RbSJC1nYFLdxQUctTkfwM0l9SQ43hvcnrpl6utUulXNmrqdVQ4jvXiYAGl04SJGnc8h1nMVdNg5JE3HQcGxSjlt8A8GVyyft4PZ9D1ByYpxHDUzqb9Gq7EcIGY0c6xHhcDOlrZp8UAWtoXXLWn/HA7lkMAfynqzhk4KlSxpRBRhi12vOOhA38FV94jf/zy+3YjcIWIwXKUt9fWVMQf1qJ9aQWBle6iar17qPNkjeIKJ0tbwpw4mKvWw8cM5WQkruuZaIU00aWJ0YqJ2Ti/DGodJrRaAkI8MA1KBrw3qfRrTy+/RlI0CNVPCJUJPv8sUxhK2SNdPt0YmD2V2quShmCXTSLr9MrPUW6aUY8c0BDqs5PWd49vSmRmL1OxNTzYU9nPt1ghNgGagHVqc0RPlGBaLXprOEDG3k4T2V3v7JTzowsuhTOzWqgeoiIpLx56wvBI9KpYpEVWAtvj29yC+cZKNbdZslzwVfFSyzCJ8D5SGYl8BMi9gvtc4r53knrJVvZR1H1qUECW2ogfBE0sr6coeB89a6/YW5tdnE9bBjolgMQo+dOH2TTxRyTUcH0/YLhUm5+NCyrKtrG6HSbqTKiALKBrjUC2Zzk6RAtz667qCJWRMpsbpzrbt2kj7+X0ZlF8/HKEMxWBTmfJnSNBxducoU+dgfj2hH396J2UovUWaPOu0qomrcnfNS8xMY3D30A2+w8/ObFWN+6tvyR5aPSFRq/Bk9GfS8lqpRCX15cuOLOedBprzLjlBHS5XtAfKXnhBsUoRXfhJ7CnF8I7ZUAtGXxQS7uWFbOGCZLWQ7VEH44RMbG26gmyJgH5kLZnyM2RyJ96oiHUaNW2TBABfFxmldvDflUpJRQ7GMkNuicHMY3yXbqfiWDMeWq+TLKNEju8aAYNfMj1MwXT+KPOAAqEEs/VGHYeBGLJ8aNQX/jLhw+kqw0nEsd0RxAEkvoYa47UnkfCuVDxLaKP/Xvk+q8pbK+X+91Q6qhTKDi15jiJBDFmlbgYgf2fQnGOK3ZVa7w4VymzHJJ8a8xWU4oD2MjxkeeldjQnvxPzbtvTSKut79PgqCcUpO5Y4UwbjekN+uyLiuPbzAUP+Sa+/JGGzLcTTk+WYXWf6Tf8DpdzxZGsxsmaEYV6NVJ4stI27bZZVjj+qkxkmbPIIj7wpFpPn++zE4Uew/8HDX2C+3J+6D+zMHUgM/jjeqrKj/6Sl9+ieBP2pVhCF/B+N1FFGDM85M8ZhDy0VEBXdeL3u1zSHDlXqeAYQFljiSTqp5ihbTb/2yUssGUonLJBEDi1FjEQTTHT4WTfmGKaU/u/onfgV+R3xyI3XZ3nVnPMklaF9Hhx57Lby2cNtuzxwRyei1Yb0ttrWNGQihWxW8+QowuA3MO2vxi1bZxdO7CXac1bFpmk3cdXeOrbGFBmPkNaJHDMn6VAZGdyBE5h+4MOfAFmWnyP6yPegJT/0MYzYwIjo5vK43bMIgNxRrflG5BHfuSY8lJoW081wyECT6tEGyw50kzp/tw+sfGMsJxDYyzpnNuzgfqO6meRYCPya8VOEB2lDI189OhJqfDA8A5WGXWUb62eUwA28WgRuzCxuMJfVJniXHIK6sahe730Xj9XVPGUNmX2z48LHqyNn8ijU/y5fqwkSl7F2VvT9nhRropqx/GlDmH+14nZDiF76lUFAjUTxCjWHcrCZRyBiVdV3JIFggsAKW8DN37vCKipqu7zatGkPLhj0z/RMAeTfJmnS0kYS73Q1j6sOOamkCyQUuhpm9EqYkNKBA/cQKJKINIOLbsqmYv6rGPIlRu133t8wF6RJcIEiRQWY8IjrhXJMAeQuU0GVIYyeA22eMzHz5CR1MlWXH4UeCtZUA8vhHeuz3jJY9snviDU7jVBDCQnIfcsOknPQZwCsTx7MhRjtVvcY2x70L5HSpVBs1h9ffssIAyFLp7KevtoO2TH2RHd+uOpFJIDQ4sfMJ7zFnPfmnX6hvH+eXpHH2yezsQleanOXUqfi2WJZrxSniKOUiqE07fe33GQv+7UaThExEIrx2Iq2wJk61DZyn7UUzX/8NYM3PNjmIlLMifj2Bk4I2mw/3JGHdB63pOCxvEepHN92kcdCPJMg0h4zXl5V8VuZJr1HPrFc7HwvaJjhkkzc6dF3BRbEQG2h8VeHWKsqCznaQliPPwXMQraDwCiTN2s2mzVS6Qd6iqmYtLx/Usum/1V0RNIk6QvMtzOSX/KdkrKY0DQUlJ+KgD2gtZvDpnIQi6SlIhFjXhElUn9/fIkFBp1DRYF9Q765trJLuBVXz6GSdkWflptiILsEBkgX9kEzi8cyIaz8d3qvWaMZS0ffycPeYANr9oZ1GDrGobw1rm0F94ekHXrvmF0qPQbI/JfrZqOyHFg0s4Yq/G+FLZdscuFh6Kywvu12MtQ7udTU6wZoD2ZuO1LcL+esKZkvYCay+8b7WlA7Jv9kosYL7hYxSABSZT9VuCsnDQ6f6tFB8Ech90YJyS0WDZhgiSgEKLOzFKZVtzKsob/i5O/BFWyJXUdl/l/BNfLxisJ+zn06JNxZT18xTNvq8nZYtQWoTcUGPAcNsm5Mvf3ynSuzVIOvQo0DcIaNQUBvpSpabgCJAmCXDjP+iy5z4QedI8ttqWOBD5urj0Ahk3IK1jCE+SrQKVT+tq1yem9hdWXf+hAMi0jPqfhrfpmejGPo23gRwTnAeNYxmP81h4wBEXAQDNz700CtTM5SQhIfzucFpoDlbLL2ThQv0IlSOyhK9s9pdommqYh8DkL7B7Fn1ggfCqEcrGmZFz3diltLPPiTzxLFy4UP5qfj3ArKdpaGOL9jr7+gcJ3hyloPH71dyq1h+4wueL/lrltvlDfJ0qshtD4kJ/v0OuW9H/m20XztiX3xTc2qv2GcUEtBo/exWXbVd7WQxv6zhv2A1s0SttL9gsrKRwulonu7CauJ9M84CT5pqQg/S6NYjqwZnFXrejd3SBPPW6J+wCZ9LBXic5GTEoYNTCPuebBHwjv3hJY0jhNof7BTWGdsWou5V1DSEMiYYe/m/S6eiS3i2Bbq2dWmfyro0bNG9eUqWqf5rej2fTGpCS9egQFRIDYSoa4u0USzY7xfqlq/y1iFcvA+gw/dhrDooA/wRu4nGr7FUPNJYNVNotmd9VHKIQ5n+DdMkGiGFp1sMsRcm+rcyjjjYj/wAYWbAPE0Y8Zjn8RA2dJliW3BryKMhhNrV5Gr8WeMQlwIhTadYhgBbe3sSmkQNJU7/wbcHI26IFqJCWUbrfB0VgIsinNymiLcTAP243BJd+wKrJgFjKmLNaROtaHlPGeSBE7yLNIwo4iJyEg7JY5BhGVKDRR2YJdFW5Bp504zjWkLkRdBtbJJl8ZMYhGtOIOmI1GXWoZtARSeAtvWYImDiYySztMmIK5k7WZ5YfFhobgwkS8De/gUjwLY9Ve1mYAn9TyipRCepuBciPtX3mRquV3D4Cj4JF9BP6AcHTFLcrvETGZjs2nuv7Fq1xJblaAkFaE7tIjUU+iOGCGNKOh/Kp/FMROMwOFrBljc6XgPvKPIq1F+k6uoTZT0DWsNS8VGSbnw4QLra+SNDIMtzik1Qb3Ea30gKBXfaXV0nRFKfAWd7EoRy7ZcG4+nVsyNrZEdV3SgweoMocJ0Zm7A4vHDYG8ofv9Pe4pFwaPWFzTfrBJ1oXjK2yeSawehsOpaVPe43FpHHVctu7q//NpY20DqswqqZZN9aQ+7zLoLuluT/rfvLku2/p7cs/7TZorU+vFpXtMrFErTrw4QHoDx04EEMy31L5+8WpDpbOlycD3fcKkPBd3o96DN877MRdOz5//jueJnJ1FYVHdgJ33XyoYllWdLgrPbLm3LjM/pNEowBAksLT/CJmWMVIoohrQwHyOJmhr/uCVs+U9j2zy2/eJB8VABmy/ktxokSohsNYii833XPcNwn/IaMCPH3LM/i+gAyYF4F49t64THPXaxvONWVJTixqOWpeTMNF++6jg1HH7E2ftyIOBDeNDJWA1OxrGhU9XiqOMjAwXWGXrIqETOA7WRjBToeKFGX5Oaof+VQ2uaERgKci8idPHZbQ0luarsFd0DtWHzVJbZ0cJOzyWtTeNcpwygZQfkoRc/SVMYipIfJ55qVwt2C6yVD1R0xSjgxxaaz9c4eCb83icvrEiZUUXGdGEoy/mRxLG7UnUp6J7AEcAMrEaQnQUvqVj/Gd5VYwcuqifMMUnqiNO4x8l3sOzVkCcrtvcl1Ynz0Oo9Rxue6XB06Dkoxfj0jVmI9EQdsgEPUwGjThFK8f3LbNieypakHphqYcNblwsvEco9GspjM4RijNJSQsu2PrOsMfrurJ9DF+MBzM+9kVBIdYqIj4kKOlxcGYkf6jXQKRUHlcgaxJ/R5w0syGJNZA5vGwQluFemvExNCz5HG36e/ZecnJgUHN/N5lY4vdLwtkltVuqS4ywXCkAdF6I4/C0U0No6DUIx2Ir8jUzrPZsen/WUIf3t+bSVqEmyp4KqwFlB7U2Aqxx9Jh16GyG3EmwRYq3+DQROPo7JTIupG6BS6y7PVowtiypQC1xqTHdFdWxTFVRdK35CNBiqrF9gmBaBZgCPQEYlnk2qQ2VB+peS1VERk++DbvxHdQ/bQGbFmpV8oHABNLVSy1TKiboMW4pbiExF4sl7uHc2mUEt3eyXS2VJvJCqheeI1AqeV0d5yILl1FG4cvTSvBzBvDalqoqLMir/9n7WtvXmjmTdKEPVUDFlNdCg4h3/XWkjfmkWjqzvx9SjQXZsgmKxDABq/9bbgk9q0W6zjJLmuEv+KxQaPhQznTrh79ZKQUlGirp+pyP/CtoBWuer71ZXLx/PjDgJQzLGfHhnQ/Atqb2F8ar/ltQ670sc0w/uOAoSYqTB6uu1E2DuSYJAwCT6G7kfa+eVfVEK1eLKH9UzOaqrii0vurTGsXEQVRq3Qm1mUdTZJkL+yEV0yOq/u5hFwyc8tHMrX6vv0T3iecW6jw1ImuvnETtss6pEmNSOGO2KzvpI97fLYkh7jCpO14BGKpzVzc7lMlhV+f+tni2p1Yy81NLwsDgPwcZljtqxDYU0U9kjGdxiKxkzdsrhYeUy3o1yAW3QawFn5tCnb6RrEAKDwCl6NbiDWuHM9ITqVPtSknvMzcfTPuxSlU37pyHScMpNOy0AQbHDDWmWod8bV3voF102wU0N4DjsE/5Tj+iLimmobMxuzc/LZiss8lXiqQj9DNDeJeZd0+D8yC+8YMDB0gEgJDKwcmq2aMopQUoYul9lkhnjXyC5iXc6DbAY4/ZvzLUikVGiRCCzrwMfVwPKBwGDU8Koo9/hdC+4dyhy+2nBcBBeotALpQRYyNcI6HfMbawmEYksHNqzP88wf/dtmZmQt/Le2/ZiF+XLEB/1Ujo8U3xHsan4NIGQqo5ZBSKewqiG/Cozr4EXK1x/88IGLnBNIP2rK51b9DrCfB+IIiQQx2jVcrEiuyFZsrX7yjbltAT3fp15rm0wGdE3u2jzeTILXrWUhVObcB81Ck/sSOCZUAzkPOdziXqymL441hXirPKePbtjaC06zvH3uJe0u9JF4zmz+kJNvK2wy2+7IKFB8ShHEqbePt7vgsfO7lBBZ1PSu5GMUOSfsL9isG67rPtDpAE3Xg4anxEHclw3nlWshTOZUrvWqGdEIKKaeLGdmGhyObdu8KwRQSJ5pZDcXGvac/yLx7Cp5prX3z2bmdi/sAUrzUH7PRsnkjTWe7dThiDRtGEzcYL5pJKVcJNLdXt6pJIPNtSFeaL23HpSU4pPfounaXUFR+3gFm35dFzLqfP2p7Ci2h1+0woXAlg47EtJI1UiKtwwtKJIuczgAucDi8krPXs7BHw5Y74BMVJ+J24wjg2g14+njDjxorM8AA7pXcta0I7Rl+Oe+8Lui00YKql6WoBpJDwUppUWPNsWygXrxpq0pq2Mq6qffZVrU4hZ8s4m9p3gYiCBKH8GG5KqG/VrOtQhXaHaU39+l7YS/yd3Oj9zhUmpk9FALlZM1d1ZVr93TiUaq5ALBfaknxK6cI1sBZdKm1bqcHCvKhTQuvgpMtkS3pdIdXxf+Akp5uvOJ1yjpqupp28yE9IIfR08zPf3+KfR2MO7c1YWvP6cSOZvpYtSFqAngRTFql+OhJ6zyVw9LhX4FuqMn4pQ2FO8cX4L71OE8Ui42Kl6qVkdQYbaJUePuHOxt8f52iEySfdxYFRK7Ku2AJ3hzeGvcWbQjWcF/ph2sHM8UoB4AvyNtLBYyqgg/fAC2rdRL5lvDP+JbFDQW4blclfMBHQvwNaH3wlvjsXp1zVUHd4lvtJPHbFUdUSLRc4eJSRuztuSAo7l1lFJu0dJWb3x7nEIvD8K12A2nE5FyI/8uBm9TWZlWW0Of3kvXLcMdoC/gBf/mkfCI/NBxBvBxFI5xjkCpoKby9UH4Cq/A8bHhW5zxkbUOgYo+O4S0knKIP6i5IhiBqm4iE5NYCvebDarZKN5GpcwkIyAAyLvTvo2eIpI9O1iotJpN2UDl04DCb2TfVWbJg7cjF07OLnWYVSqMyvOIjXa9Yk353b1xIlc3QfJvq0ah53biL9JRRGdfGKQtmV3xjNLbum08LbjBB2+gmXaqZoyK8N0SNNLa+Rqn/6yQQ85/tE6UDRzNGqSEDp+ikHJ19fGXiA/Ra42MwuZBBQafIiglTfxfXYJ4+ohoCn0v5Pwb+WFdFSC6zGBtoa0dVGsV/TXp561v4pMf6JZf4gsSVC27pycafQQsD4c2eWRwBI/wdFmofIjovfTt4G5DxxOKB5EYYCMNCqC1tMYEPXa913kWuMG6NoB1kRNgyn8obDI2WYmGAN2eim6OkOPQ5zGe5ylZixE4PEXF30Dx3Blztdvv5N44f/Ykg4A36aXnZLeiAWkmUG67rv0aBuflsBaxo0WIiy87KXInXiQq6pGf/yBggPxDdy+6nenkJwLl0/zvjKT5YqGpGic9vP8H3h/TjDGXVqUGOfp9iVyJrZY0UcydXrA5g6NXCBb0GllCWWa16rZkPB+4T94qphz2SP2n8nE4LkCxRCHBti+FIrea2qmpG+26ejM90XnpBoH+j3pPCmPfbtUSKRIPrc65VwxqDFKyZguFAfkbOtbUOM/5137PZV1M2QECGHf8a/UuOeRROExRVlyuMh2Ymdja6fXbPb1qcM4oyyxTDkycAZ94UQyQ4mSzFeZ29Fh5hR58qWgGWZbhfH5ZSuD3eujJ46pYbvJwo3LdK2lNNOmHh88LsyWQldKD4hZtzrp40KPsSXp2L63s1Bta1ZKyRJCZ84GpCNPBuzppTwHrCmdA8tmK5ruNX+LME8Suj62yOAsGuQ4t76HLOcgLFuaU1HODJIpBpOB+HKwihi3UkGNY7eue4+PJLNebwz1MySdgESfcQ+39VfPG0QsjAS9Y/vVIwJdVjc6fWpctElNya5spJZ3ZBy6NAIGywn+sriDjdGa6/0+XyfKK9ObZtJDrIQElgxpIT2kAnDPY2Nv0mrNB4Gjp6XAXibzKqCKCx/YrSxXmQX9duABWkal56v96LzNloauwh0oMiFGCOJjJ7EE0mTUjnvGuZC4SwEAHzGtAuQDiAVEsIze8rr0fGcY6YZaUrljCcFNSG42yWwyQTYKz62yFFernHG76W1zVS0JKS64X0cb3cpgguYLcIfp8JEP/DiOQxcW0D49aaktV6iGHGx7yGj+6MDT0Svn5i29guTNxJWoplwSFgEQ8UMAs924TiS1gK8qkTovUeTXKveEut+kmglXE1zx1gNQ8Q2E6q2uSX5xDQ9CJ4NqJlWRCksSo81hcTd6MheHlEJZIe2g3DQIHSuQ6oMseEhCNqHINXrFdByDqnFaoiIHMNY0kKZ9AyvvkIVU7EfSAuEWqq8hgMJ5FvKztcFK0CSeP2TATd9m629np2DpLmieaAsUSI1AW7p8X+7Tq0R3B0MhHQkGsTtjn6oWk6Kh/0j6TcNbJDAo4tDqjmAII614wOOc4w7JsbrF3beqdO5moamdZQg/lLJboLQCwdCh6ox/rtoN+U5g3jQpoypBVY9Nh7AH0S8QADtsCelSYL10YKF1A32W/FGPKQyXpUkdaXndg/hxPp9iLKBcBUxv3KobTb7GwS+Biq0akL7/jqb1wqR9T1DVF/3P/hjnC3+712Vaj9wgmUlmfpdaGu6YRTXakQrTgmsx8jHbS35ovsC9D2IMiawUYf+P8iiIndKvIHlLfTYYbvXmBQ5EY575SA4HCeK4cU2sx0umjaiWJoD/w4e8lRG0UWP0CAdwu3/fBao8wYZ4WPrf9YRuBjuQAYCmaXn4oEKRb+DJWy+TzxibWSb8FGcj7Cle/43jnzd6N2ZZKbPLhlpAS8YWTsw+h2ucNSZwhyso7O6lMkw10CE5SOTjZhZ0NIOb7vHhne58xISkSP1mvwRZXb+KVl0kcshkBB+qg9lCc5Yz/m3fYQoqTFRG36hGK8lTGh/+yJGwsyworqioUjMBpSFNGvGyusmmOzTBdVlNX/kqjUvDVSYavOnqbicqjEGETsPg33bbX0eTGXwfjphDQoY3Loy04tRRj9TzfO8PiySQI9Ki14V9rjqOqq2s9dk/PmQ7Pnn1GHxkCLOt5Pqn9TjjKyfRvEDsdl/uNXBlaUErroSfQ8WDXrpLd18PsRwfI5qA8ejoQDerdjgI0gDK1rzjCJl/dNk0jvUgckCpQc+G+mBZh/xF+ZWTJsMWnKRP41Gmbgc0Y+tFznxTnYjQFuGuUpE1LHxmOx2Zfc3RgIg/D1r1gApfRrfuVhwz7wdG6KelqYWl/YJkGEGisElMAFv30ToQJuXioLEvQiDZS5o4fqZc8bbAzZnGoR5HznkRe/nkpueX+Epysw3jzbr5/By1W8GA77VrideNAq3s49cEkBXIKzbD1/ILmQfMaRB6y8UOneD9L22Y6OOAjseORgQVo3aTlWrreFF042qk6f9XQsBQ1pHTJ15qu/vJqbik/lv6DM3Zc3K8pKCGmX4bxa7hywwlCSlhQh1dc3LCiLeITAiZ/TWqvguxVlLqVAffdM2KbXhAW6IfPq4hGsOquqr4B+Wku2v5GJ4WA+h2rpjQwz3kFEwKwdC6rJHU+E0TvJTrSSG+cjivwY0agKdPWYZ/v/a/jG65ZwRjV0V+LEHpEbJyVTwB1oKjNQTZLGX+2tcykbE/9hmdIRlhbYuLNblgix73ArUeDe00agKc3waHUsZ/MT992+o8Q1i0wFcoQyP80WprHEf+YsvBwjmblOegqXn7Q/8sAxu5UNEl1u57ySGqSiW4QhuKuJbdOxZAFe3iedfkBNPvcz7vdh0kK6tPiooJaB88ryamXHQVNgK3dmFgYnKxI7iPAj+H1+qqqWiJNxBfqxWgQLzMmqRzMIU5wefrbb8a+3ssWvCxOeKR2f+Br9QoEC0N/Nc/i8gT3hbPppfV0BORR9Dk5vfoTAl26ZXVhjiglP1kLB1fRZdyznikyN24+3c6gB5E/bhZjl7/oq0G+VjOuvhcWGGDkWb+3BHV3VsE5SCl5e6QqS19s1rOMn3FF+kRQMKXEeyeYtz1uUIpx2KWUIk5R9XZDDBj2GSp0Y+aUTCd9FDM+AswO0WnD9vpZSURa4woT9gboWRvGl3sTD9BdtUZNBHWjPbgMod3vd0e4fK3/5ibTdT0jyoepHXfpiDGQ9Nu4ETarJizeGCFB5N+Fdwp+V8JBdnTCaLcqZFyPf3mZI9/ApCOdOt0fyq9OTCQxw+RdI4OnU10XwefxHibZ8dMDhv928j2rrsRm9/beGz5NYNRFfravtoi8EfJ/zRTISLvgJy6tzf3xmxeJwb0EHWRAfyPMa3PadZqAajGxSTrnzmoqILF2yhCjqu9b1otx8cBI1pSo8XK1YcjYJec71ZN5HObpYl7FUbNrOOoHmmrWqr9SVujqkw63XpV1HhjhQNLZvsyFNCj6zF7lpPwzTUSpSmK7vE254CRvuIKt/nO+Rah2mlaJJbzyZCC4RplkLymSgvV4emFzZqcCiSuBhthBd5Q7pzpWllFw1gvgfl74f+ud1rpIzXLMF2JglmP/t6f2j81kNZTTGXa3o3RDCXbjZYBc/k3avckCQMwZ8tb5Fy/2+E+V1uzpjJLBJPpi44COTLwkkMvGd/4BE15x+aGVwnrgADE2AZ7LDXoouZc/kJiTiOVjXnA4i89yToPgvPB1XgKmSgV/dAdDkuoNKgZoGwDgpQnMZaayHoID+Gt3dYpULkAQy1ENWdAr30U6+7yFq0WBGL5EuQxTS0boJi/BPNb29d5M+cpyaYHbqyd6DupuB6Z6bWUqrCBONxO2EocYTckWSWy0AJOqxOWWZVkgCGjdePPq3n7Vs0cdmSAIEhMS7vANCRUUU4zNXJS2agT0xJQVITy2WdNGJB3SeraT4YFyEy6+4NEzjhiuNy+Smt08HfXVEdmswWbLcnUCPr5UA6D0GJd9nUWJ0kIDZCL1t8zM0AY0qUzIX4s4jLfnb5ah9jFUnFrjpeJouXO2FRu9bLbmfnmDIrRwrg2PVXtD69UcQGpgkv5K/KEU1oJBKgVF/iHf23td2epiN8/Q82uCORkZH/EeUr3xCgkirqJ9T+dFOE2QCkCiqmcNyJcfTaWQqfUGy3Ts9KouWi54zmPixVfJeXjQTawOYYYsAIJEvx3sNLKcF3kN4Ew7bDK79vLo+YV9wRoHe+ssp45XCR9j2B6Uo+Dyf+Fuyf+BRgy5Ftp0bjgOIX3hl3o/8N6KPndUFyGLlrBGhb8iUcdL5SpvJlG8WjBZvoo04ldHlpAXGP7oIF9mwrAur5WjVtJxBNUS7+s9fMxnvSrTsmFFFlUkmWF5m+4IS+Q9Uo0yOMpjpRBB1FyCbRTVRL5ML6fVKIP94TP2O3SzneaUgU8xnP6vGk+6KDbh+HAdIueS/JS1RZcRTHmWRUC6FHBBCWjWdOcAWdq4rJGjKvHoPMpnE0Z7UMVP5fSJ3lNbllDpFgOciVqPs89N6RoKIE4pCpLE48SvTSJk4A6akzmMXWLzrjpKoYqKveggykZmKRSh4+FhhNhry76RaoGOlPZ/nS0ccSJWJhsQUjusbuhjzhSHzNqeCCY73i+MT5Wb7DIf8DKvY2xtFkon8cs+pYe0uc5Vw22F384++WrZWFw8osDNoI/72c4VmzlNjtO1t4ZfnWBKvYQdGXdvwk/jOeD7nunSrgZfz8nTqz4MgIU+iYX7Vgkl0ELQHWzsx/hGP5vaRm5izjf5xdQnDATECoaPIXXYLWfTqQVFxA73Fn993qK76iDe6uIoZx+OqTuxbT6XtONn1oLgW5cRbRlMiZYMG7p7AcA9BBpRo7bSYaQ/aLbxPEDwv8rhozBXsJuxps2plLEjq3/HFaVF1l+Ia1A7hYlVqiYRiVhdUYZZTk35pLj6Tz4srmGTZ7ad0Q/4o2QZZl+8RneUVNzdnfz7TK6ode455jUZL3ksVeLL6MgkbywNX8VAfk4M7wYrBkM+uPIi8v/UqJVjWFaFi76YUkHJdWcrXYORitc2VIhhns2d+DTSdY5k1GY9GGOcoGCyG2UcvoC8v7YtU1WfIJg+ROsr2EYYGkRQxnIZpb3sOJAaIIworCmsdX42RBp+G6sP02T9YLprnz7gQu91mJLp/NJbpzUzM9ZItoLcs65HjyibjItK3bSoyEqcE0j2z5CRAGcFAAW4b3YkyQEriD4DTv2zznGUno6/yZRxbPMJoVsUoKcXBWaQo+TWQo30IBpx6f0jUC7OkKaY0QlTOYJ77uJHsoaxFB82TXxpBQaDbqwG/Q7dhOUXNo+PbSd9KhI/olJ0e4c3GWqglw4J8bMu/X0xsj4I1Q0bR3K8n9luCzbUjGLTLJcVrp/8XrNOaGaYA0546aIUpjrSzwdoOuP8tADG67tBOCOGuTIpz2XHr04dKO57mJK8CEc6J86ng5646BS0HlEVbMyPtvKKHzeZG6SbVImRZoNLvtOVRy6Ve12HxG0bpwuT39ykAdkAiFQOmZqgHEko8ajykUsh5KRDVCG7PdSjW9wyx0vdvOFdqRYy7BfRzBb5x3YDIhtAb7MgXZCZNZmVDGSKQdOehG1rJ7RXcdqkBZ1m36QLr8yrPfCXl7VcfYVHzBuCYcQKH5lDea8r2crkgIWQ44rVvBx6awqnp6E23UbR5Mh1ZVWwYGkU2b7NhkE6fwOVFyiqVRXp86tk6CweOPWzWvajF8NTbE0PpM8edk1u5cKejiI3uObj1EC+anvG/5FVZLkj6phKzkwleR7uqghG3lSjxcpW9/T87Ata7vsjX+nAYzX5OiEaK45JFYp8eEY02IvQSpR1G1fZN043Wg2Gvu0QroDlTAzzpfUBqW3NOPO1o/HYr5xzDUv3xvdxghUH9IdXYlQebnmmKPa07LAk6+tVPXwyyu/aUE3ADoEWJMlHsP2VoX0IdJRUASu66ncNZem47GQ7Us4MBQLCXc4l3N6kjQxtUl7ydan7BUtCakITrbuniLSwhaaXprvq060zeKojuqhySFLGN/RY3k8T389Pp7Ja2zZJVConltAW/bsXjcMMQmUS1afTNqlNxrKoY1jzcryLfnz/RBouHCT0CoyQ4o7UhaDpmoYKgQX1PmcEXnWdMeZJFO0vMV72pQciiJcXA9rdNwP8XdJqqpHLhX6BnfQ+HHRLduuxwBBmTNnFt7w9yh4eyZyZPxCEcp9BjPLzsVEc+iQdoRvfX4w95MLnz27jWUMWbBFbNZ656KJw/rUdxveSJL1yuQM5V4iivRGdvutfoXA0abkjbrAdyEK/+K8PjmoXJo1bUvaIRuUoq3p+FC0bJorXUMuDhEOvi9dXp8zOnXzuK47S2aSMEw6K0EM2WSWeq47qp4DHDygXKY37ynqsg7sKSL2IUJ68Mz8QtPZ5usAqnAjgIhe5uTssjpKHyYo2TM5seY71mBZQZKUP8I5+/9tUcuIwSRC4IrNemWrt3t/Wqgz1G8PZtpen6D6XaDVwbuOyMEIsvxhnJ05RfNoSdyHGSp6m1POOc41EhRCVk/C8t0X7qsjviZC5gqdduNrf49uXEfGyWogSeA8oXgid0ibuDuZJlzPOQOQQeqtKlFExTA89wqEHt7qVJFBIlBUcNXOquQZ41ouvqZ5oP4r82R0ZrmDxT1LR8X7v2zgXRe2ylO+pN7RUaVYzxMZTWFPWdT/YADcMZdYddebcYWCxIgr92Dj5IZ4HkQNPJGiMd5T7bQG6WPDfKmK+ZyStwEXPrfLqezA/SbmTAwYvdAdHv/9Bwllsmx1heL5TP+lGCllN4iXsxojRBt6o+gZGyFqVqfPIvfrWN0Zj5FoTTdMauPu1J++KymSuMYj5+XLSqmTduyO8lCUMR5XipsLG6HAgD/J4tS7/T/Y8xg+8yBprPUHJQCwCCUjlAWEmlCitSqJ1fK2hqnaN9VUuAtfEnxv8XsmvQrtL2fnnjrrM1qVSM3Cq4tWTOpzmsR2RvvJm5wvmNhYeBY6uKQqvRRpXbK/q8+PuSxjQ4kY4G5fbKVK4f4/YNF2T8Sf9W+0rG02Ol+Vy5p60HKLt0Y/yfJgupRq5s2vTCOmFmM2zI/QRZ/ExfsWrj9uuM3FSq02y4ciGO0n1cVA1NNL8+hwMb5NRNR9sVvMda/C9dr8a4E37XpWzkpanUoVl9uVrYL9+sKN5onPaHRBJ29trNGASstTZ4kp6ntMQzcM5BGp4lwOuMjc2hK6R0WkdPumLAgBDhyEMSvvpMlYFBw2MwU+GDDG5b6hhJNgQjBU7xmVFG2X+9TRkL5POTxD1OOqGW1zD1KXBIcEyYt7eA+tVXAnDn0rBYRp6cfP2q7IF46fJohO+P/g+KGFJyZxMR3qqc0z6bopN387Vih+nHWreP0LK0s8fCiC3lqkws6qfHw3IiNhgvpsOwxf4A2lAXwxBu6xMPPEEbHxhgJi+L3wyYKxvQf2tW3Im2osotCd0VqHyHovADsRrnENDVARjo/xi5LKQUwsz7QLy290fJSXtAHJujCrn9rfc67HF+yL0ZELkab3Q+UNrirVjyah87vEczocsrI/u22jblxYNzmrLPPb82nx7IiXiiRM1uwqfE5T/L2VFfMrGNpZJ2z2ACoxPdmqfnr1AYB9uUSsG0ZQoEeQWfFompEw/YH/v1h67GOgb9LdZhfn5FJe8WLmz62PrrD+aBToKS0vaRtoDqTOlmE4hNVNa5k+ng6FuiWekkH2Tkp8R7OQHHbjAVfGaewCw4YC6zjlXUtEGDZeJJHVCEYw9QTIFfwhM9Lf1aoZx9aD9kI7ZB03PETs0HQdSjqavBFYa11+w+tBxq5uh0JOM2G16xQvknI5qs6wVcCjHhFVcE3T6I23tKH8EiJYfjwPL4Hx5ZAJCEb+sg1INUGGL+YEgEZlBtron7LvoX8IzI4rmlle6OUpWWR+QN7fmJTORdvtwNmCbaagqrDGn3wA/ua+MlotG1RLV+ShNieedrnGYu8P4VZsC0pIcJVpowaXZ6UmVyYHj+w6/s72ieBbKDUaCptwuCgAKY12JAe+Eb2DSPJEy39JoP4GDRcsh91K5gxYjcRXm319lDmuoqYJX+KjaeVg1v1SMBtExgw9bF1NPOPLtJwpuf8yankTiqB8cRZhXy73jeZZqnQ/+CWS/N4j5P2/jJ3ZGxGQGBcWiZmjYmjElFy9fociaoYB07fjbeOLoEEg5ltcRBeF7mM3oXNw238YNxhG+5Ph1u95+hrLbVItUzJPi0V/UDxlWMe5nZb/kvZDpmW5kJ5T1j97bz6QLL0CXawghDyR/ekAKxBzxURmn0Yqx356hc6pLho/4Ucy2iVUvegEvi0FLbua+zPDiCYj3WRpCjyqEv4seNuNYSzgXhV1AQmCgVvLzGZZzHQmkGmP9w+QMfv6q3E27U/KdYHykEGWFs9Ef8Ib9fFzup23dfRYMenQrUr/M1/kPkNzvcDQ3W5cDjKq0j2tcI4hvwwYpUMRg95s7+edov3Sy326BjdvYWRwSwTSgNqBgx54jOkDiOGhY3ZY6CTgmEEujUDuh0pGh19NUTMaIhnBvCoXpVHxpENsMrII8LNIgMj5NdNOVjd5uCLUm833jJcWy4woUhpp8P/kTy88NUWGThNgrmFfi+koOluyxtmxjiuZAAttjdBgO+A2V1yTrDda+MTB5Uh6IJvtoCx0ItvWpPQEexAsQG2ltvU5RDJKAmnp9hdAsVir9ycTkofQS8XIYb3sVbFGXLEpmtvkRTfFgdJYlVCoK+2B1oMtyM2yDvGzuBUhbHbXsexMtRX+BImYEH+xv/UxIuiY5yR8XTe1l9Mh248XlYaFWBf3gOe0meKnEJovP7G35RPSDB5fXWpLUmhqAXIB21e/3PBoMeuzN+Iop1WY/0FUdf6joEYHxsgcXjCRgH4YLowiYdD7koNONeskUR2rH8GIDv0Nj0S/BUfL+kfK/UOq2p4Fr2GEcicGJKU7d1YPZNGwlfCJhZcThPQpdpZWMw8jky/zynrom4lx9eheDJXytO7xnJm5kwrqulY7jwApzEiXRVrynsHTWVDryfxZ8J+WI+9/sFtIT22UTy9l5zjv/40Na0eAW/caJ2Nr7a8+Uw/jiSiQOoUcrzLDwOmzDFiPpBGKm2pTYkvLD5JIWoQWRbj10kdEUNC3Hp5PJywON97ufnYq7/IErQSEXf0DFOoWMGeX4uxAMP2OpDIeNmoVtYu7WFqhkr03LeMkytsLUkUN9+pqzfoPkwERRCOY8qZuHvoYeD7PWxT+IPdIpDfnrzV3nuC+g7aRRKy+jyT9PqyFWJ13gIS67MtAi812isa6LKhVYePWwVng+0f0Bk/L23pTY64OtO7pMSOTnb2Js8aKxBQHsV6qCu4G8Vj7N+bA4ipt0XAUF+t3QcDZQ5z5qveghA9uhNK+I4J9OkQ38IGEGQKMWUAx5gsX9qeUB5B41kaluiqqisMOYqVHGbnDNCZeulQbmsQk2gplIkxRkzjz3NuxvGG0rproDmTdN84getsvy1SGirFcKEtyIC4oqNnufaeagAEn6OgLhVrnklq9Z6jWrXtWDMhBZgXl72rXd/LHTsfuWnfoM6yOWOJnRli2SCzIP2MR3NiEXfWfEq0lOMXdh7NTJ8rZS2ogqKbEGGH6A708fBR5t2tqMfzP+nQ/DfBqQ8MdOIj+N2TdrAb27VJxEffC/EOfdo0yf5Et+7fVii1d2pQXSqw9TSYdJKQnLPJPVm9+VfNOKViGptcBdtTPQlt3r2tlhOT2/0lCjKEjNHeiP5F5rQkvjgE4yFIy0L8SjMkxOWW9LDDeKWhLRPMAAtRWvR9Ba2M12k9U22oG0sXkXmGiNKoPYKcLWbAhdgrBVFsaETka3zN4LjClW1fW4sEKbKnTrZeu0hxGef+8n+0+PLgeJdqE6AMhtk55B4TBDLcrvM3rj1Yntq6L/t9lH+fEEJ/iRy4KtZcCg7icmXFBcPNVXWK4paKhrqbMapYbYXVFf3g721dMNCNJe2bhPsiPKxp3RDYTLJHDV6rkzO5FmBQNNUuENTancExjKLIeb06SCgxiKbhDmZwbMt3qd7+IIgLDQOOnaAYG4Is82XXKgHHZo77rZFXNkIW7jykAUzRzLHZ/0VUFXRKG+gSnmh3NFrZKjd6cD0wdWMpG7b/HP9cvyTWybRsH/9iRDEpSpgNtRzm4v7a2uTPoW8CGxNccjZ2VuKnKzv9a4t6de1q3LYAfqyt2K1/y8gtCTsLzI1vFYaVydGjkuOMoTdC3iTnJI1fYFw6u7Cy5rzt0oUQbWX6fN5g5cSS6QaCvXZzDKzwvKk9iFMusdqZNDTz1QcmHoXh0bbDyENzt8jZBERtR8M6HLpuFpcX84XPGFv2yfeKQROHXtkCJsK4zt9dJfIZX7gHUXe4bo2iU7HKzgaLnq2adM2v9akB2jM8IL1LTla/PnXOCYncpQ+fCR2sV6WTtSi8XlMvqBxzLBVLlZVVxuHGK2PSEwmGSHcyyD6rpVfcYENWq2fW1U10qeMjEv7RCR9N2Efoe2p+P3iITdXnNa/nJII56dWAag0gXjISn4DwoS/1tSxsZEtYcO3MsG60mzPI9zykf04VA5RqK5+x8DDzsA598tdSkruI2s8zqtP2GJGpHFD4R1zUWfTNp5K1Byk3BPGZKYn8iNrAFHmrfoJSoK96zDGSUh6VRg1J1GEOLMn/DRfQJofJygPBq+opwYJBDY2GLmMNV2hL/IEeLI0ksf2hiXefKz7SfJTV3wVdo+rPgaJgssOsPidmuT8wpVDSViJdv5oQ+650olfLvDC/iait6prJAupEROUzQUyEw8jkNn1pMGzv8m2bivIkApgHcR6ZRqZTTqywksLP08FPAQ6h6lO6buuHODnuanRwZ4LYb1xN3Em5/dZVJVpgUyCV9Gi8l1kdUW1mQetr0uESUbnuvWef4AD2syMB44PH5d2lMaoIqH5pzpX2ZKTz0PDQj33HSHelcLYkjipeOfbdJQIK73v/BoFJlDZXGCO8vU3/pSnHXUG4x2UrRwFvqWHRWBL9BF9JuUDLQxZwG6Tsg75XIqfMz1GDRidOBnhOLffIRuIIzgVTVciYiGpQ59pwKiRNyWEPtuq2tuesGBJKlaiWv9s6uBm36cRYFs/AF+qqi6ZwJRdGfgYv5OuOd6gTTw6DY8yhhdUHH28i6T0KKxpxifIFDiSzM3gbVZrI/BkMnJ+3b7yveQ2Ph9CG3f578itVlUoUusTu5SOMUckXiR/ywd6cffkq4ZyBveP7yrIJvSUtiEXouMioU6rpo9FreIW6npxHA2gPsivVWbuIVH1YexppwLSDhF7T8Fqk5ZIe06zIRrg0megD8TwrZobIDw2HcAQRMyA1Yv5R8slD1m7ZdJvdcJiePMF8t7AgcZGYWA0k/D6Csl0dmSBVqHswfxtGUGzDGvTIesYRv9+fSJ1z1ZT+09YQMyU7e8kcSGRXlKyjQNoHuV0LbTzB4qpghNs1e+XPwNq+/N90MgC6nJEg+lfjdI8HW79liRMtBzMy7V6CsyBpI1l7yOljOvv8tcUWlb5UgpvhF2EDILgpDyfSi0Uf2YjNU4pmlsz04U/ATkh3X6bFbbY4cBD3WvjHT7v9oMu3Q0hU1OPO+I920N9EqZghfTBJvBnDmKSbI12bXK4bk1tfr5pMJ4o9OVlz2NDMXx5a4yYARV/f0IEDSgdk2amBp3oyFnOEhOdDkCoG+t0qaECHTC6Zrnv+++4tfIf/Xwej3SA77DS5BBycjFpt6s2bXVnCIyCy/GSPACZElVJzbsWSszLqx/oabGnhpOZNomby3wVEMpftZxlmHwo3EJTYMoAszS5XVRqthH9G9BwNWzSupVc2h/oXPM5bzFFFDOJBB55RPopq8gQt6+8Ib1WhNWr54rJcBeprVxJXdmh4utQgt64o+iP85TLx+jmU1Li294antW7MbI4mbe2Y1Vr8MVTejbKUfXGlJouyYFGs1X1x1pJk+njBtkyq+N7pgI66kHFRPArI1YUhdXQfkd/BkzjODSbKZmYt/uW9IidWwLm8ifvmDWOhMZwZBV647lEhHX5ZjIuHkJ0TvP0oNxllQPDSZEnGHq6zn7MnvMcn/dk+iGEpexCpJ7RChZy3vfm9cMAbN1LjyWrfvT9tN2GMSMW3eELd8rz3ARFiOCMMvgxVXuDVnRnnBipbWL9fpptPN/WciNlfkyGwZ4ZXovDtnM3upbO3vcqYJjvvDCi0ufO6B2aBCBtSjaOK/ibGjir96FSVoiZwP6s1NKg3nVkB9oRdy/RndjipPGk6g+Ctn+MpfFKrvSHdDjgbfIS615dM7vbYx6bqE9LwitDh94Saoy00rSYetjy3YYiJRUMN+3DnVQ5u7OlAdTsi0hdWsZEWNU1vB0hKUpqttRPdNGJiaPJekuDdMShZfsfj9uwnR87Ohh2RnDVVgNyOY9iSMIJj7kIbH+fopS1dWwqMFiaFf4a00xvnki5Jbk1cYQV8qTzVGILUyXTrYfRWat0bsc7Xfy626VkixzhZkfr0Qzw8GEKu5okonqpmXPtwnkqIW5NZiHV9UtbJkG2prfrH6T/9oDkzWvq0n63kV3ULTnVtfiziONNrZOS7uWByKpvzcFgABksjTDyRe77I+hso3jQ8MTcl5KZxxFfqBZJ+KRXLKGDskvU9+LXwgZ6L2jE3jGDO2H7f0j/DmC2G3N7GeGwIkZ1I+LIQYefv9UFHiMGeQHARXrZh7hWPIl25UsIO5PbDnojmxz5T/VpJdMfmo00sPvuvz5govbUoP5w3TCqx/GBgjo7MMVZO2mjsalqW+agiIdxCXuRQS9dIove6N0JCeircnwdcLuW+h3eYQPktKsyz8LYsrCfP14aeEuXEf6kalY1CzGG/fZtastMus3RM2YbkHyrjK10NoeQKlCSkEPbAYxT/LNcJs8u2urNO4wCmEqE70D1r2OPag7vG3k1beKqOBRZIbqygr9gBp+vPh01CbGPxTNl4riUf9957QAtdvK3sc+3GEXaQ8smwb+eYtyBnZhmwEWPWJir7ydgt9AnjJWE8eNi1HfFtxxJLA/GdMijtF4gsFMmmeFbxBdXFQlSA9K9EJ3GHqA3owzUV6BEx31DwXnRpnZXM9VBS6Q8PsedWmLenP3BlIU9/RVQNNCgE0oPQIViNDiG/1AfWgkd6dz/tDNibB+jhrSOvAOOG2M26CDTxcSfwbSMRfMaMwb7tOYG9adag+YNtGGDiwp/T//psK63JXF5m+k9M3dxWwRq9ZRo+ukC6ecyQx8L8eZBMPUYJcpBU6J1rXCHp1sZtp32EBJFWYB012IK9op26yADPYOBt6v3xH7TCOzMCwKAaVoOB+L2Yfax1kax2OZn1vWhtkSEYWDcJpjvSd/iHyO6hjwoxNlw+U7DPUuZ/QNt3PgXDF0fqE9zZfVYf1vb1SmQtKP1Mdfb1Uib5N+bQxh3upEhOqkS8nIYwtYhcVUllow5SLPixp0J71+t8D/rCCk8RHQPcZZaf19ub0edZpDllDheWfYkCgyCse1RzYDgvQvWhXs2isg/zx9tRKHMa3WhvYE+zPBh/wVOhIbg3yhMb+3IJ46pkVAXDvISDktEMUTaMCfCSA9St/R0Es8LsFB/ppek602WpVw9QMx+SjkbOxdwRrZgmvgRDkd8clpLE3r6aznJvPwONqenlq0U5aVStCOVDr3CmvBnPlVAjI3BjaDsMpl42Wx+OvRsxcLWOmPyE7w6/Na+EANn4PtecaCU8E7QXZwW6i/2nL0tzNEvTVt7VYD+QapLIvLVgpM9En0R+sMuGrD0Ky7a3TPT6vUg6ygldVwUfEfxXpNYkdgFD5maGwSZGNitvpEZAT13OknL4F+NKk5fVMIv24q1CaEEYPKXbyIZ4f4xhcgARUXVN3IA9CCymNCkchJWzZJAA/eAzjJEcgO0Tp0giC9r2MibN19TkLK2+WyGAX5Fa4invYLJ1KqAb9AwfE2baq38UNKmYoDdaWSAf3bgseAssVOkugM/DRhC3knd5PZZPyR/MZwqdlbJx115GHQ1jSvosrmizYUb1RKM3pZHGF5cRXGWVMqDUYbb8QJM166Ic3C5gctgxNvkrL5dOOb2GU8YLurDkKSIvQSmN1LY4gMMzhC1tTeDCA/MsBGOE3/n0dQ/LAAJveuLxlZDbBE68l/VIhB/Q3YA2oOqixb/qx7d1Psk5+LAJb+5aBLrmmWlL1veeN55icJsp7Tyw9webJjBJUG43y5c48+noSpFL4c8cyTbh1K4D1WNBQJTnN6RckGtmKQAv6vh8yVDnAuQng5qNU31B/tf631N3sQyOBn7loACIcsibTbouQB70TlX/dCbWTyGbyD7NJBWFi/IKdW2tMpk8s0uGp0IBmgVMK2dNF4PXc+n9cHdIZyWW/iE9MMN7SPNboDe6yxMM76VcY/NRef74ibHTQoeoJjUvkqDgvSpWYRl5I/TpnNrS63zJ5AkTPXKwi67L+/3fUQHV2HSkDWb9YSv89mJ2FsAyApJ4Fc65u9Mhh9XGX4fegIEG85qQ99HbovL/tzJqDXAtriCMHJBWjLLohQwAnmKE2sOiJX17bUdXYbjSAY3D1x1jI9guuy4V32nrh+H0lAHOtQDI2LMyi66CajgB3d++w1vWQEYW1l1hFnc3QMX6MG5ia9ecHvd60JmCP/K8a0ZmYs7cbSNt+faE065MXIlVXP4ShGiDUmoqtq4RM0jhSzTvRaaEv6nalqz6e/RlF2qS/tcEDWYfSwXrh56fmA3wmTkK+Xunn5xY6sRaooaQpUVCsygkW17KD0K3kAC0nYQXpbOuUdVhhuqvwmhSR6Wc3ZlZUBiJ4o1YQiEZpvEypGqawwpKBimWm673VIeBbvdXox9lQHFWpe6EuWiHbUzzUkeLwSKFtIY93sONlVRQ6gDz1wKXT3MeMR5fe6m60ExeYQLwb1HrRDE/klsInQ28kWwZT4zjaliIZliqVTtMsL7HG1saCNcSngEtspa4qDimavllhamz734G+mjx4i1g3SBvC8RRVOwi/MERSLyox1PirWVbezCUIa3Je5hin+Z3H+y2fgn4x1NZMPaYFNXvRxCot0XAaFhiaFAfHFFLaoiJP2eXYsDMMaWvwCo0Qenr6QinvSP31wrbic5c7pdp+WVyw0BiQaq1IjiGke3MIwxwt6QwsUUxHrfRVqodOZQRnj5U0/1ZTBVIbQzK3ejqL7WRa5mJxjUD9aQp6m5vCQhr8AE/qtreb1QSKgRptmS3HypPqZmUVrk66PcStdfqjVfslZioyInwxl2F9jN1wzFbbtdg/gjGqYfAkNJEqQhkWwdPnK/HvIuKGPy+XZOXDwtVdd2NnZSv35eC5bUvwBsdK6dtDVzQ/h7RTwktGUfwAK4HikjQ90OBr4MSmPqYoe9AKQN/bjzYLObSFShYhH8JfQjwmgbasl5NUiiVl1J+h5J3QGKLTxznKm9LuyYpv/YWzwO3QNwpe/vk6hV5e34FuYKYEysowhDBWvCue34DFJdvsmSl5jtuqhoh4ScfPjv05m4/6ju2Dlm/2U1V1tv8mzK95XBeupKOEVeqlSjoLrskbJWhIJLHCmzpd9h3nrVshUj6X46HCpurAY2g4HxkuXE+hCuonbDrASsb7AX33yp+nkKCBYoB0qGA1DSpa2uXVyQZCt2cuoyzsodgUI3O2amzqD3gq2JmKqvtRAyNrWlOWGyHUYxyK6HF9+QYp17pnAgKO90Qb+9GsEIGXdLUEwLuHpKVYJuntmPD+kiD9TI6RV1sA+5FPdKz4XzPOlYXu5MYFJqC2sV482VCzYPvk/b0xtNaY6HI9ZDABFA/87dA4kKG9WNjV6sCPSJ43FFKD4mI5ONeQSZxXDQSSyKYP8fW98dZN2prSRmfMWU2pcn+3KKittf3SQ1x+WPODqP3gNCTjAX93+Rbkqvq9SfXP6L3tMFMpR++HKOOG8ZEm5j0IGGbOFnNNth//2Xux8wuvE9zTDD2ky3t4+c7zXVRcRn3NDITjcW1sVE9osNdY7NHfzWvDxSJq7UYk6RenGxWyS/gwU+bPwz7zjWyBwrD4/vAECxbviXsKdpGzCUcuE9SBkMNoZDoRC6EPte7WhZ2FFbEMtR+I9IrWnuQXOesZTtyBDoxXURvahxtfD56HYLS53t25FUu/xwlvWuRdEv7qOS89WVYD7Il1n+ASV3pY2G0adLmNSNjWRIbtGPk59qOnvAJOSQUHrair6tyEGcwoLkc5KWquvp0GCfqeAuhLOWklQ1Qza9FUEoztpnnjZh2GRBSq6KbFiw+9LwfaQfIMh5Hpzjb9+14csx/QauIh8bkFoin+zmWiDNzqXwLlmBsjbnnWkCx6mXrh91ff7dpWuMokofeCAlZ/hTMhzXdZQsNWZcXlGvWpxgy1zwvPkrQiuLXgsw3EZd06WKX8pRHoPflEfKqYzMX+Y21cqm/8CgS/B5+r21esHwUicpLTrH4DirbdxVaDrhg1U/rn40N7E0I7MRjE6ZDfxVQkvaKDPJ+4/2Xi3T/fDLWQc4HRV0bv++YUoF87bQ20M688ZUJmjhp+m80HN56HruZe+O1VY35APpjcJca7EyCnbXe8xELwFOZDuH+uNAq1xSQoFfunsSs0d9S512Em5t9/rj9wVlHttL7YbepewNmuhyiXVKLtTxOg5HIMFeWBzJAhAsPMjw2xnHzHxcOgHSNG0KezSp5m+cgvdd3Vq8qhKxdHybuPm1B9VPB5EIKnVSigY99S8p5R5RgbIbN8Sck8+9BP2z0JqHA78ot0J9UBCaL4FpT1NDf2qFlzGkQQGHDVCZbSuw9rXJ0s56s3ZtXXpqRM48LRdiUDJo4CCCpo+TFbSfHHsPC0OtdB4PviroHZzIUus2LzjU7vkYtkrVnSQOxufWt8LKD727v3A36F9ErYE62h+BNWyXVq2WTVyyt8tFsMfo53HnWV7v+sMfy3CYugrP2KWrtKytDEZ60Jxu/FkqcWyUfRzm7ZmRMPsScziT5C1OvYp/MHoOCNlUvDzKv7cyowD3/Asfoenbt/tEaZJCcMjClCgOxaEj9xBWbHST9FubNywUkJyZUOFXEAUmpTNO30xWROaT2AwXr3Te3lGqRF4ZR2Y/OxNhGWZgcOlU4+0Vs3ivPggdydVyU4obErAgnGj6L4vUtatJZ5468PHUsrw6F1RcICT1Tpe5QwSVAY47TPqiDF1czWfKf+Fh+FvP4mRt0id29MT5+s1ixvO1CGi+8zq6SqW8Y5sd+/ktaFIzEKT6yRjbXgWAWTf17yKFUwkMktTE5Jqfqqu7S6eqnJGX8ZZMpLunZcY1KcQ2osvjZk0iNe4JKosX+QYFx0DF8li1wwEYyDCzrNI2Vz18O7yLmmdAhHhTUSVBM0DHrniiL6cMdtLCWdD7VHPGeywoTRkUyIMmA3W9qJVnZqVTDTzz0A+OLW6rsC+whSsTOSjLTlVs0IaMNvk3nY9Lqrqb8ZZRvqKqJ0hpH1bksB46gCx1H5Rj8v0V0Mjt63w98SuRsX7yvb6MmA9iRF9kuI1DiiHImIwCsdw3kXMNUUB4g80AqOjM5Ua1M7HpacXH1ugglFYyt+tWjIwNAM+cE2WhOl/gwErSm/RoODs2Cfgprr9mbXQrmKUeLdsrDSGi0uW5Y6iy/iKGfBfv0XhNr4Kpd0QhzkvIHMNvBRiDVJv2KOJ5RG9wkhJuhLZwLAfmHcn7bXQMrIKJetrNElbIS/fh8/PjK7W428UOyx2RXD8bSZNVY7W96AI6LTQoLrOBAfUnOtID9kxCvSivIKcU6qmP3ZO03Z/fYmckaiMz9eSypxvKaGLqr7/mpxYPGciZUTT067eYv09E/IjvGk77TOWRh1UDGllpR6sg7TnAoC8ArftoZ9MkGuiANuShpYiX24IfnRGUZz81jqktWd8vO+JpalhzOspc9Tnha5YnPoHlPCNGiUTTKPR0DDIcCYM8ADX4MQK050cqOfakwMlQmS5PZ8pA/eSydqriMO7asz2a7a0d7vJr3sG44E59lyHAWnr6oyJDo4D4UlLnVQofbvKCUEZcY/HpCNbbN2GtuneHJiDWSumYv3onIOuizPxqttXwCVWdsoMtfc6Bi0PtYEmmdjSAMdBC3P1QzlDiG6eznvl8YyvVFC+Cgc+MEcGpa9QUzg3kV4uC2CoIWuqFnZV09/Fw8ElXCeddZ5pLJ1Dh7SNTdCyBjfYywAkX/hdfls+D7+dqyAac2qpfZsTUnNM6ovyKWQ8COc0uuI2nto4OBjS2PIoOFso0L4M76zmiTEPE1M35OWKW49RGff4842D/hNh3cSSqbVeWP3huLL96qF4UXHRdctJS1VxfwYGeix2mAkbY+47k4W30IryLobWOjHQ8VFVx1p4eTH4eYnzQziZ/tAKzb3wbN2zm8Qi6mypwNZRYazbNDa5TZg8YwxMpkjWzobppOis7e1F3fLPd5jtnY5FtQsgYqaDHeIPB6dcX9psQV5blQ1OkvgGbndSerZrMhrVCPCndOFkg1hUQ4wCm5+Fz5pCOZPbN7aosXtvG/7Vk8/+17msr+/vtTDnM85Wz09da3EWoUNPBwp+7wPijZK6LcT73XhfghDxl06olb/+SD195qpqvRInr37IVUXxHmkQwrT1osNNzGm8RgMqnetBsRt4Uf23HOmTHzDN9S+g9Ix54B+/Y7J8dHdtyIZrYzt4lQsMRbShVTnmCc/OxfmkpAG6a5EBI+09FycVruyF3SFbV3vt2OJEMAoe5Tfz7xgyrV01/d4MI3IhX372jJSfjZYl+sNAE1g2asDWqY6hYK+QBp/HPHlI3v9hPhElvS3fjzl0znS8F9DzR71ORaKgVivhSeCWpXOAQnOlnyeSrvMsGK6GajyAVvetAcwD4MNewzJXSIurm0czyOOgnuffGpI2fglx4/lSIblAWKtiUbaWlVg9CT4F8JCcCRXKwdmxnyG2hs+XFp7fu2pM4PR6yXar3jH+RxcoL5/gKHuqbJnZgKI8qpxLDrrJp5rVlwnN82R3LYWFSt4vD+vTkYOX5EKlZFp2Xr62WdizSBMs3H2LtphN8f7RKySbAZ6Rt8muuczgtq/HU/EykPUjF0SNYiCWmFRssXyuZiT5D4APkWWy3dgvB8LutncKb9aKZVdvlqu+6oBvqClCqVyUp71fv9aB+1mIGr6LGgUPocLB5XqHiu4qGiz+SHMoa6XdpIGwwd8xQtsszS0pf1Va4lKEZUP6pEziFcllq6cKuPdSDJe6S1TYvWhRk5+HATfMpBqBlrJLhkA5/7gYVGpJ64w1mD/WzPn24KBG4uayQdYaz252o37IvGK/NPymXBEhTbAYDKIt15IF2sBvT1ozeD8GBVzLJG+06axb9YK0R8yY9KiBNXH9h8erB2iSTBwqKKkxaYVBCvOMNnLUCcFKlfbrySKrZvvqRfFgvHdQbMSXCYDO0Wt2M2Cu+CmxYRg4nVK+1q4KDP+b/DO4VzAEIt6Cp2PayiSGXv1uJeF/2pZaR4Mp6Onr8WlDoIW6HH1x7bOPrn1yXyTipU+ClFWnnGHFwEaXwR9/0VCiquuKyvw3vUeNy8A8xfquZKegZolHnU0A/TuPftef/bu5QMAxIsjSc72Eeq2SFYO3w+q4eleos4sg4sV61uJHUSkIZAkipiYmOIv7ev7t2vXbuvcq8fMC51cZSry2zp7iw3w42jriY8LY6CFyebsR3SegM+nd4JfYZp+kXcFM1M65gBJfaxssONELADRuPQMH38PWek8KdGfCg9msnL35tu/GJZWHbSi+odrYOVHtGf87JdwnQV3jnuUoKLv9D2LpSlbvKocOecj/skuVkXoM1DjJSVK1llSFx7dMGqsaDlqzVdEJeJ9Ajhy0KabJluMIzHmolqDeltRNYQqti+fLCR2IYdP+pCauKo/eZ8SF5tgrxvSO8kWTxTZ0/XehNfKS4PCmtELQr8nWq03xMbaQlp3m+O0xZobaZZJsOm430Ho/GR0D/9UCdIC92hNVYmh4IpkmWcFpxiGSMIQbpa/kBwPQynzTHyVmLZlc8XbBRco5VZy8wXI9TlOVRLF4l7IbhUg4WGGIPyNFqja0EvNQPKO8aw1qGEKdybCw+Op6yJHxkK03GFx34sPfeT1soHanoU0mvoSz3uGdEmOuqOyTL5mHhk3xj8fa2lAOrV2UcY/jINVzRXYwwLs/tWxtwyiClQzfOY0VX5bcZm1wwF7yY86DBb7n4z+NAyiOC2jrOZ8zkBy+J0kfzvqpXsmwHg1zujQQMuaduZ3tTEXn75DsTmid+x71hmkLhsZMeRA6nOOh3Ya0c/ax0XY98vPiSdJIoMWupTlguUdGkf9FQ7nihSL5sBNNLZhUN0H5My5FV5Xeb094qyeZY01cF3qztFEEfdh29ljal3XYFtU2sZs2vb57d2VJKXhgrgGafeonkds2OURuLJ66UiuRwL8/n7WpO+Ip5Sp6XORW5sZSI+vq68kBGMwLq5pnnsq+zzpmBvy5HLwZAHjFMBaaO5739e/+fIf3hB5oejnyQcqjw5WDJjalYTb70wQovvzAGuaIF6BqX76uNa+u8z8/35Cil6lnXgG+OJ9G/772zOWK3+oksIvZwIHCb0BGa+jIJA43XFjjDzx3QDKgMJ8ONfKgiBhBJCeFM4ZxL6pHlhU4ksVhbB3dMiS2hoK9B18Vup5LiP73mVASIgcqlfncBBxDZa67zkfgzJqz4iO5xBrMhMRij3voxNUBQSTFMSRTR0mgNhd9EEj4fD6nvgPC88d0eM/trQiMVIi5Eh84Elb0DOyPcgea0qaY8ufXJheCZFbdQwnoc4mCnnDEp2Tm1+ql9yumOqih34GUct08MPjBBhFMurYRA8LYCyjzj/Mv/VDeOuu8Vqo+tsZWyqWAq8F2eAxfG2xjznZkXQmY0q8WOhiGyu2tvLusZhVpxUOxDn9vDL7ua3nKaGmYmIPRsY1eOIkFH48EZiN5hdWrVTzXueEqrC/o7BH0XFxnLs5NADpAzrnoxosDKJ9z563A1MkbgDt1wDnKC0KXO9Oh0qsRdPtMWspGds3gXEfad3fZjRK3TCe3e0aXWQFNNwtyN576DvR07aOS7oqSi9MZmBxDlg/6dhVHGUq0L2iSgjM/Ga8vpe1463BarD4d23+l9b9Ow8FoL17GvkbTvTPLtbsJMJRC+ztG7fhmW9ekq2FGN04pQSRBYFWSfFNNTgANT6hTs4G1CbsS1WbFObFDWJcdayf/GjTjmepb32ItKPQzN0yZIL2LPFas7Vr8xHNxB2SY4K73uqp4U0temHezoSBFZg0xoxa4J0bqj6eSeVGh5sLWPslI1prp6+as+9gqaLRpHZdXcAKhoSusBs9wRE/JS5faurwOixjudXuejNtLmE/mFD9BLXy6OVhAAJL+hVvcNzVv0BYMAEBUJ22Ncc0orofSmGa113LtVzhO4hSecGI8aSqo+w14oKVbnBhlWy5eUu0nVKwUWFDMKOdY83y8E55vkvWnnJAcREKZtEVF2AXoq9b6HhyMdDgTnCQ/QZQLLOhNp8kIh5ZVMbd5E9ZiPx1/pZb+JSdFXQUJ5yKG7dUJwJ79d7hwpJQzwefgtZilxykA+AflJa5TXoj3voMkagoqzt5DnjIKeotGq4+kHnNE2gosouzjRMSj+qN0hMTecbpenJBMeZgXMzTJ/7te8m6lV05aeCLb/ChejqxrUPx8yVtuQLCTxdmJ9l+IkokuJS2P0RgoiqZkiFdh9n0oxH3dOC1D4lXzVt6ucrNak2kyib2tznsCph4af5hfrCD5bNehRVGrLyd17JxBCbcYhYRHZ+Xlw2V8b4cyAv3fTXMFqbz+MsfVO2pNoQsXtTzyPQ1GXIiFRAAjxGVJ984HqEIKaEUgnoli/6HGU9f/7+0Anl6t8mJZaZZwChG8rU9ZL19u4N21IWPUN+hUIhsrdQ8/mWYcnQNaqgvJ2Hq5Hi/LJzpChJGYSmNOu+VtU26JwltNlX1hgJZEmQ8SsNrIWogJrJhjMgOCX8h2oyhj9X4Buhc1XXW0TU1ouja2NUBSdHwk2RPYJHkfNcj/E73nPlibYICV2pJWwD/HLRzsDzNCE2U4oYLctlECqBg6zzBLVMM2wqG4okjES2ZiSiNoTsLraxCJimQs5jFqi6Zi4k4ilMAClu02zchturFFgi9yrPvXsPYzHMxSP8376ZtPlKlsTnJVzgcnpoh+qycduliUCAFoluilwcFnhosfiiMgcgbtC2QGi1bNIHSUE1WUNEJB5N64ue+LBGXzZ+eAaE+0gzxJ/9jK/lkP04teZu7zKCXnaN7TFuk2diOJQ6VD7wQm1WaQ8PZueEgHjLnUUZtPuoGq1t+Ap8l59wyt0RYE7x8eJOT0EbqlUYijVFY4HK1pR/+5xWcti392OubKEe4wm3CAbq+3BFQVNSxYKBtQH+I1ylvunH3xZ5R0QPpUGcx1O9Emu3Tnr1HoqAY7YAKmPbl3I2/TIoS5R/LQqp25HNFyP8unGACRj3RZ20CZ9x+W8SSYlO5GyXbeBhLOGb+0ZjFV0OttbTTFNwy5fwmZR2UYJIg/D/RnIVP3zJPD8EY0CY1WFv7pGjx77VjI77RanaVTf1wwEbzQPT1o6XRBmqshVutAPtj/ryq9B3v0nZFinQ/NhXew64xwd0tF3IL8dMVsn3xIwe8gx0eLMZpYsN28sqaQY3GZdOXv1ZW5cmzzmKwEopyR+gkdka0Q8d7b7VdJVXqrysEpIYwjh9fiT2K7Za3o9FYr8H24hd9ZNYdR+iRU9D4SrN51RvPopGKCs3BPFI1UKBQLBfis0kZPyRrRmCKrzWEVpYmVKd39fOyhUvL5q74O71Kpp+pfXz51bCusbhz32jL/LGEHvBI581eAyX5hufJrzam611dhR0/OUlEwYu6kunQyUM+0nGvRfk2B2nGz461T+urWRX9pCJfTWnuVW4zyej0LleD2NGYGzAg958bB2q6Zi/89MabN7YZYKls7/cHjBVXzKoyZAxhtgjXLyvRu/k9mwYEd+lZrJWpgTF21M7jJ4Hywc1rDUZ3ZFbcSuRPkJUZosE7j+msiQqBtJVsh1ZIX6B6KRMgg44leYzLqs2lHgwVv2ejIn0F/HlAFxmVBuq6EHQZ25rpGnvhZ7huyeVVOdeo1Mix8u3du7I4fMcDOEyy5a10HAeyKLkIGV+OpN+bYitRrC5gLyALOPKgksL5wdUqhjA1BQuTQxTjQAQEqbB21Gl//1OCMpLTjv0Jylz57v4yhTuYyet81xiU74F9DjqqVcdMYMygP/hLxejMbyp+QCfQdK1UtVYPWry6zs5+HHfz75/jOl+AQSCr/5nWpDDytgeS0uFsJTqBD4zfUuckrw13Tgk/0Rsm8J5YFyrjkXzX6vww2Wl/kuKOmuhScPtzYN5ov2FKE4IRmb7WxW+YXrXzFtaF0PYPhXnQuxJntXJf4/62AREgyny2eRIZYkoItOWomw37jg2hoNwcmdiZ/R41BJGRrDLaLKAhAiZ9tPThRaf1S/CYOKY26ddvL8KkbSZBrddgdCIJhhHW5rwykJPbiOESzzKsZViMVr7Q43lp9PNvNZbwjmFHkEqNCjVChyeeiNcw9hSwH9hMLTDFrP04+/ViaQrF+j2SgVZNlqE0kk1UUxdull1SyB5wEMMDnZ3NQhzWiaWTBmgcYEvFTe9ohVZyO1QECnddMdPCAK8lyNSG0i3VszLW/o36L3us0Hq9DIvlCxOmSYNsmSYtIY0vjycnlF8alQqFQTsQvwz+10HhJXRCjj5Q2odtllzQBKjOnFw7sTEWybzasn99rp2Q501YprjnYbRdIfDGdNb342GP1kvi4KgESMclpuKN/grNlFgzettGxvxS8kLtwRVz/GqU8JusOkDUdZRYHb5OUSqDm0k+C92L+XSk2JHznWR08hQ1rMuFIS2f/7AuBRUNE9lwjIe1LCQiP0mZgEh0gXglZkvVHcu8fqGIQr5g5g1NCf7lfeGRP6LRnnK7llwNILGSB9XTwSuWSwkaFOWpSBu/EbAafYrCGOLLpNEZwGH0wNwbopTbccsqpRYwxzXTSnwMIV6aM/tta/gt+MWT90YPnG49crFgTcUGxYesGrh66QXVr59UMfwy5z8Z53IZn9Pdrb8QLIbEr4lrH6mmLDfGUEGCkQugU684ycouuwgQOKeNAjZAtRPphNO/eDZ/HjNKoHlQte9c8ejEANsBPTbZ2apI5g3fdALYD2JlX8QHvtsOltIZT9JxngpBNahVM74hcTxR37zFwmCsgz6qUMp6J7ZwHB/Od7Ujzf59Sh5L2ZTMiDZ+s+QhVk5ReD3CoM4z1dY+64ViNsndTfIkR84ehvD6VXbwML/f3G/I+ZEu/+fBedkHSP9g8TuG5x1lb3y3LXBdH0NrxWqutrWlh17oqOK+Hl7RDtpgS58kLtF8vg+zWsovMeWlrVlTA+RbuMJvoIEdp/xbiFyw3ukyh0dNKCldoeYPgsMSij6af3L8cvcABFedHmVXcA5OGkrN9khc5QeyzRCnbef0nDG0e9MZnIvfANsytlYRpK5LwnBg0xAJTriVKZoF8P/aY9K2AY8pJrdRzsTMOZd95Q8C/2dpZ+5f/QOqaQls5PKgIOTpPtszmVZDRiPuS+omKYiFKa0ODokwSFA6+v7W+rp6VIpQJgGWMsDRQ5mbgKQFRqfrh9kejj4+K0NfrQe5XozjnEFkMXWp2CTlstZwaV8WTWDFOfCHKhS4AQ0HSTV4NX2idjWv04ykkAxA8fyYmfBtg6ZUcGFlsze/wd1f3yccXOs9Uz14uhuY/RMfuobFBx2US0cuZUsLqBQmwCgIT9sLj0Rnv6n58bU8hG5H+wflcDxT2Y8wF5Uzo5n8+Xffv2gubYZXuiqADA6aFxYxJ252cZ4mMDNuWkwXczTgpHJtfeo7eIxDUq4XQxHfOVdLd20zsmRLPSz8ovfJcAaFArqSaVc0osmQ7mvkhGxFCmrz8BPcK6DEI5N1dCFRJrvZcedyFnU4i6Bgclb8uAFkzTx5kUEftJM2banSWMmtT4jqi+4f9cKnQfsRn0LPspy1m8akttcB8+jDGbl4pQBS7AO7TmHw7lOQhhBKXJ8YBa8NgG3IBUL13Ycrxwoiyl1HkxrLe837wExdyJrDzJgnJNzfBZPtJHZX0rIQWGILURlXndplwFogYRtfXmkwja3IpM7BfNEBUw0SM6UoVY8v0ToMPBEun9HME6zDOhH3x8aKN/wCJuM5sTMVtzbNQ8DcIUKeeyRFta7wKXowUF4oH5/yZKwr0inL0anHVORpL/C4xJf7Wf6SP66YH+HGDh/LG7fsHBwNcHt50tFe/kQK5c29VpOrS9B18JdLAkWcldTDeM5lIFMRvcmYgh1Ayu91HO/5I0xWmPeqNbJMzHUzgoTRPdHBOhg73eBLKU03EgAhT2XfRMMvTYSJLciGssZ7a9ipsl6zCev4agmEtu0+1JE1+6swstGVHOiQM56Zk1n7vQCm9IhMaS0et9Zzmh+HmjqF4K9wFH7fie/t4XbPZm6bouM0J05Y75gNw1epQHPnPHDmFw1ZbMfzv6xRVjrePjDZAYlq6GZ3naltJg2piUic2PqCRX9j1bmFyEKwlk4umJE/RYx3RH31ZKGTP6iCPbHOxH3mEpEllfhf2qfWxlJyjWq5h/S5AlwU1++ZKQeC46XOW1xcl7z1i3/S+KguJ0AT0BiO3So1gZnuuYu1IK5iOrF5nv8IlV08qnLzA51Twc+5SElg6oCogRAC2zOnYSafdxo1I4VCaKVZVh0btxtKa28bUE+BoWqL+wXGhWQZD6UK056jhaLUdaRpkoFKxbScJ9xdsC3tek4Um+h4FOVrGiLuN1S0XHdhgxDaj+idEieid5Fug7nTsF4iND+ZGW8j7UZDYzsduEJ5punrMzX6L9gjQOqY+Pr2V6lLWgL06x6aSYUBV5OUt6cTp7x1tQGY6st4VQaopb14maZ5fCVjeM7MT3u4KSHAMIkbo/zjKUwMSYlVa9Kue0d5zNWC05Doc3EVoF2GWwahoWc0zjNKGJ3NgxRWZqiLHVjCydXXs6YKvkXhwsj6QQlu74oOQJ6XaUMbOZmNiIm3jDd8sQAux13cuUezuvs6PZxQ3r2zBOvAWm3RUSghXM0i3JvejmoWXhQyGzvMgp3Lt9QSgRaipfHj5rMZ2Ny6SebIKXWuHi4nMxkjjztx0FMCm8C4mFydGPUorbjN92q6OtknZ2cWAmoHAqPrHsrTClv4FwMY/yAX0hPY+ISf2a3RpPV3uKxLV4OTSy6r/YMxxtgPTiP5oFTgPlJk71miHWCbNT+AQqIY2ZMOat5tDiEyvCpkbx2g3tztUqsEn+1xDG2NZ+Wa15uOqrpUe5R0lKP2fJuwNHUYKaRuvlkpWfMuH/WgPci49ip+dQTgeGYERA61i+uX13h4KPb79LprsamkZrJ78yZWmOEs/kSpXPqgjOGKv/FCoec8g4+rc+xrtSN/Xdb3Fdql3Hf7G7hnaVAwjmmszgGK3vlOhGBrADqy9qhgS+FLmblQOlreBy8YE+OGW4MK0T6EaHiRy6ARVVzjymNKQIXrXRma02rPFv+OcDFRFsoB/JRAGCsbHAtWmOTs8uhbiNhQApQpYKfFoKMnal6ELP5uXnHQEhwG3IkngsEeR6yH5c+pNRc1VFtp45SDxkvYAwcrmCaFJi3+BNfQF309jKpdfCGqIJ1LutDBHBw7LDMX7MZsGD+hOKrYKxHHRY09cm1UfXoJGwnd3FIlXaXetcohtjKleU/PEuzt4339Zfbi4c3idtdlVE09hvw0F3ozAc+YJ0ZODcV7KitSih2ivYYE1Q1+DCrwZtm1T80yWH5jTOfLKio7OrhBfQSomDtuhcCPcJ+tZ0BAPGGlqGiPAivxz2Pb0Ruz81MhKOR0tZBYUm5Ihy0GR1ywOU7ar5N3RY+ieFLhpoF6rWON213N0BTYMJmX0m3n3o5BnTdW5U7Xzllr0pU/Tg90p/goxB2NfI4uSnbh005BHiuK+y0Z8EEJQ2j3eixhmd8Gw/H30yM6bNuQb/bdNeVat1TOng4LVlLyE0E0HwQyVaiBEAx91GHbbZeHlncmGzd4sAQgBsvbrIx6/b+CZIHHnCiGuXXtYQ1zLVby/4MFd7+WaEF7VQTO8+srzcQ+A3lBzbu3JSghU2G8N+omI5PJS34ZyHphekQaQ9vcMHP2cUpjGPMnHG8W7664gW/z7+zxfcLoZZCkgdsXPWUV5QdWok2iO7FGyZerLwK4FxX56M22AdS15zZDfg6jsqdoeW7qNbqpPzR0vdM3MUlK+THIefCOeHINPSUO6ScwC3qY4w4cZ/qO0U/ehW7yskWJKfkvel+duXiaEIzUUbe2FP7kn6jGFGg07RtGJ6n10ky7Ds32rD1868vdlxhhTXVi9WI2pIdQaKxIqGQJ4U368qug1eU9PNZAL2uDhgUY/0IKDH2GhQFWrL4FBMUO6WpW1gqRf0/WG+IA7i2vhWF06tTAcaFcV+/xSEfxV1gfXFxkKf4jT4bLhP3jQ9Q5oUyTT+7FGooWll2D59fvhS+fcI1kHYGQmZAFLzwBaNpQM4QLKBXSSMsrz2Ah/g9o+KSJvZdZMr8WS+NJDrbA1tLNYZrg6cGS+QpUyYJd8PXioY+E83ZiXwqXpNnmDr/z1sPB/oWSMLmN0a4vU3G9hfHXMKTYa+BAVIxoXPmCuhmDEweJiKMWIT3aC6pq8/OZB3f3gwKkC2K36wFw0CiY1NRngWC6eSd7B/AvRjYATg36cPr7y/ieQGyffMruJvlsuAvfNxrfjFYPWuoKKC1rbTY+dMlXsMhPakdxUAZR1t9z4mEOZxhrQYVO5oiogJk58rd7+C4SeabHkXKIQ05cOqVEerQhxFtyeObJ9nOEua9QKTGRlWaD8nDpSIq89s2fSRFXztwgJ52gK8GUfH4InqrBphMph4cbns5VJlsSfxljPXxlyIHhCjpihgh/lq8iKnDJU6OGQTisfwgMYcv3XNY5yh41jTykJHYnKP5R7mR+sAezs31rPeQOqid+o80ch+FMjjnZFrS/RsPgT07LTcP3e8f/PKZNHaSyoNrWsOg84cjKioA3jLKFvrODnaCUd9t1JxvbICGrzJP88Gpq5W7qUiaxF7Bc6WWnQ+CQxFwBM6v9bpcU0MeBpeS+/aoXOLVeZ/1N+OHNKtiXocmzzCgqqI6lbE3hiS9BCYfZz/qx/Vmaeavcf4DukFyCOV5P/bbnE8aEFAs6KGRrZiWZ6XGTUCqdVBVjrBVO52WYIFPpSzoMvwZDdFflF5ylDPU/CdHK2UEWrmHzeXcwIFqD+3um9P2v+Fmg5OTOLE6KYZIcqLwgVWDySvwVP+KKNpwvv7dQuJQpS9mDyZaQly+iu/XiV1qKAS4O5qtcRmL6bSn0i9598hTV50R81HAcLba6K1lXNNTKh3eDtVI5dE7hWzRWaQpAnA4FIT3lfKap7Fk39xsNZnDW3T+iTRZdgOIZrZKQqdRsqQUl7kh88CvaHncpZS9wxvyZEGrLbmMnYRQ9ratwNAAak3gSn0GGSN6RVke6wH1PK7XV9GEwYCXOf/mmsYKe02sDO2RSkEqGr/DWJacIzJW34+ZdYWfsbmqmxMKTKmOlMmWvVrDfvaT+9tkmdB3pvpw5oRfKimV2PnWEZJZNA3J3nYzxBgBIt+ncR6FA/a+zbZE9MwOGCajBpBGzQNZJnppYp9XsFUaJjUzv9oWxiRne2MPrlwrvja3xNm1oEjJSmLVgYVt2QMES3XzHdvUfgQYdPqGPlBB1IofDD0e+vn2gwTa1LC3wFVC9ChYyZQOukY9uzLbktlCmnYLU6LXPtl6+mLwTIVW0lOE+NxvktRynjRuBtuySc8C4LQBS0wNSFs9fINIkIn4t+wQeTJKLXzwk28ID1ZMGqiL0L8QI9lJeP7S/HfydC2jGTZ4xp+ZWlHfrFot2BVU28oGcQHeE4R04u/1U9csbrGXSPsQBtfnl3QrSVGZg9F02YQRJ+76yo7XoHedKlVjJX7s1rUEX5d5gTHa9koyB4WWb89jiCLm0zWvwY3mEk+RgnL+es88qlnDnj5oUQHO9KrNtGMmDPlhXiwHxudb+QIJVduYppEwTy44QGnL6352HwKhF+pKKnsWSQLL2Io9fwR0BS0qGrJOO/ZT5x/pSl8/ugrh1oAKQj2FcFX1ULPm28LAiL5DnjhyQk3Sl8de0mQD+xyepZc2WoaXpo/iM/yApwGUaaVJZ71kpL+HUCIx1E3tVnDTNs0uVVcbwl5BOtMUmq5MPqrVU3pDW/k9oUzPsoTNillX6hUIgVvdS/n5bAZzN9RVd7WQpglyUlJbHtwgaEQRWTQbNjcRf1DoMmPcQozch10eGWSVOaHy1SwXaYs9egGcOs2XBaJLBJJWNx5ukb1DnJ+uqaKsbm8FZfqd5KdoyZXKUGQthCiJcv5vCUJ3pQQrE7fDBXDHcuO+lIW65vTK4UmVa8DkL0fUDbZUZNTTJ6nS+98x1O3yzDJiewN3ljFxjogTpVGR/styiwiuwD5vNMWrv59jjE9vAV7tTnRDbJqeyB8CkdZraNrYfUIXXphB0wiT7adZjCPPM9aZHUNdZQJBrC1iaS2VZ9tfZPWQm9t/fuN/0YAojqXz+HEusHA0u95zVLdB8NxT0wQRZMPzCaTSWnm8pVIK7dRm5ehnPntliY/siXeuYAb68WvKOqI4toVx/GOIlv0ZsYPBm95EruK/sz1IPPSC7mHmYqq9yl4w82xUDPZP/sMq/X1sCfAhGcoXAMTMREJYWXhcIctlPJ6jktBycab34wFGCltkH4DMeyP74Xi8xjLA3lh2V/uwBQNFp5tUG6g61bwYUoHrRpWCbDDrLVpK0sYNpEbEH34mfOqCvWpA67H229uYDXo1NixUFzZuaHhHrqqmj2wReQ6TYrCw36nbZusT/Cun9A8s/64BY8B65BUIiGaa7SYz5v9xP7pgm64Uz+Cp38yGemMVQ+joZZhB4O2NNSzWtE+NpSW8Wen1ZbST26IM0baagb39eg4laF8xkWlQITUCMlQhcSmGR2qG6M34QX/iD49hjxIskM88xXIQLnDCKCJfeIP/6A6aBxi1h5RwqAghi6sDWfabQYc716WruzEKR/12bOvY5l0y//hhcX0x878Qi5O3GSz5I3SEoBllLBkIoW115xtvpqitJwTL9BRpN8iHy2O9uJvAjLk5rTpI/6wYK4jzodXTLTo8x1uEcTsq0Kj5FS4dklT+9Nma6APzzS7acSHN6VAlr/0KYedPyGxd3cJWXg2zrVMe4HRlMVw3rpS8prH5npoe3yMK8Ql9Y+gKD4wTMoarXvj2ovoWTiQRpA5VhyEqN+RWqW0JyCrYJKSBH08bQKyUERJO8Q9Ver2KDDULXBRxFDO0K4IsyHmUFFV/BIA9RXGVwvzW/CBzxbuC9cqqab/fBbfRLtq4iKNGXYzm3+7oHVWYPVcvdfjJZMtTrzgExEtg+SFIwOVDEQ+Gk9TU0WyXI3CHZXDDAVjyiNkKo3b1xihvrjonv0WV+WtPnC8D7D7GwngyWZ8YLEJnZeZJLLYGRXrsZBy/lGCF/da3wiiHeuCETnVjarACkWS8Flnk390LcT0yY59wMDOu1M3qbq3D2MfCc94H6vA0WfITTiq5b+/HQMz6ocNka5BMNLgb1Xj5H0tkJcPHEVJHgBg2rMsK6HApkXNQo6x+1SJPrQT33icDcuszSekVPBWLrdtqq+d76a5DLcLYa3kBJlow470wkYuc9mUsze+qzrn8S/qebDrn6kQ/AVYtEv1QnNDUXQAknTF3jzIt2gXziTYJm8QjwTwksx+AXe1Wn9MhvxGvBDQAAWLwkl0nh1w6jyJCWQyUSvllaW87XtPyRVWn2zPvxwMqIPmnwLyf2DtDwMgkJ5BtSQR2UjJjYmSZrTiqebPLBKg6D7OeFtsqSzpWCE9M/xIDEpchaJ6KWsZbnVxEnJXIoY/lOkBCwyCLfmh1RstGT6jHc0RtMqsyCqJ+E0CBpANuv1cUpIbmjPtL5tErbj4K1Sc9290deJRS+VuYPgcbPeqf6G1ke36XB2+3HjkFLTsBQwHa24OsnCMvst6MXWwzO6tvao0CotuwqqW8r9w8DwH5hjqSkHFQ+z2tjRNqitg21irG0iPXJPSB3QMIWGRGJqE2gg9JwxFhqk9A7lfEgHWQeQr23t7QbKf1nsQTR7505L2eynqtlSUUsZTgQ+ux94amLeP4dNlYho5eolwc/q+wukhIJLVhXn48sMMdG7/nzs7uVDv+o34hm2H66yNWUXqWLptykv0JkPWPdRnHZx9PzHckHBbaIqesCmm4Bt9x82v9I7ZtYDuXsWvXCBTJpGV6PdhrNnXVKW2+WfeznmAx31zeI0eUHnm/cnFjcbMZW0AH3JXZkCf1mRkQJLMAydtxrVDuznisuyv7sIFNnqyvfhLhq+YhJ0akV+AI4b/2F+D5K/0Jt5ycLoCIHxrqjosuHxtLAc7QvvVu4Bkr01JbZOCu9Jds/x8clnshYW3G03ABXbLql7i7in3RTZ+Zq8Qo2W8sV73/0ONeK2+nd0JmAabnlaBq+vmX0LRgNIs6vtwfahWqianXBAjvG7sNDLOo2GahKFP2ZgwdSG8ro0v9Uf1cYjpMlOdmKfyNvfd1/OEs+SbHaq9sU9M5mYvxp5tDQ8JzWA85mpkZ24B0fGfXGrpWRkLrkBoZdtJMvOgQWfRHBcKXyY81mqd0X7I+wePychaUhBxdjpnLhajHLwoDzKwxsfRhXUEkLLlIm+4GZ8X2AuJOUuQrX7Qosynomw6jAiBiFUYoqA7PrbgoIDbNCE0bgcjzSZsJ679+6UZLqyQfJYeoLmRgf5z10iELHlKvAgnue8AqZLr7wXa4XfNCEEGuiQaJGuF3gYGhgqumWH/1DbNbYfVWG/4CkyNUv+30y8RMT3sZkstRK2SrPT6zuUP9CP0Uky00TMc2+nqYyfYn4fGHcWHAsADXbrbPo6BqW4cUt8GzmTeEMLsKXGefqez91bj6ZGH82xWS6yJ0yO5lBf6A29quXsU2eINEaIZ/mkUEy6sJn9ti2r8SvOZSph41fruENJDlK6gSaspKmH9bN5pDUTRYpzMkpyEw3t9FFGg6extcSjkcz/tnK+ZDi8i96237urJhPo2hjHPCuYhDkI076wPsnL38m6j1Zsc1HB2/ZKvWDT2mwuBfdXd6rpA9XLR2+oT6cOddWvFh3JffZlspuH3GoeWrs2Q/fL4/vlYo0ZGxkJePg6PAIOXlQzh1NMWU5F/5G+EbY1Ij6HeLR2W8TLC9FrRwZR+zgHwYX2h32CoxmZhl/1o8K+IwlKtt7/1gLiEG39U+xMTkgIUk1OhpvFU43j1ebDwQfSZ7lXtvirT0XEzOY2kzKKxdhaci30dE2nXqDGmOyUgMmGHbxsWRsXb3JsQlJ/s0OHrhPSWZERmZ7j+aEcaeZ3Fzo8h5cqlv9ye2t2Du13aho3yulgXVg4Srn7vLnPMGWCN8fB4YycBAKiurp+ckzwZulc1q+OTRJ7kjCZA2Drla0s6fGyz2vRIKb7UPQt4XEpxX5G+iBejqajQJXlVIRDkCZwRDCVBo0gK4NItdiGn++50pqaD9GO+qwVqPxzEp7+bhpvZIr9J57LQLza6OpCMD9DKLajzJNfbZ4gl9/OLjdqhxUxptmzZd52aIaQQhoKoyNWlXYfOpYQWGYPB+CVPnzjw51vdodKlkaGZqLvBn2KXSq7X33ZraG6Xb9dCJjWAtWep/o3foCbl/2kNmjwb1F6dbc+3/qHmLABDiuuFDvnoT3UmtG7QU6b2L0JjdbBdA/J9b00xSMnmAKAKf+f+N673kamkdaHKljJ/B9hZrXSdXSlKHl8nzkeawWrzrNNos9DihEciWgdI5GzrTFP0Cd+dVxZHRiJFdMvcnLhSuo7jCaVMj3sMNF42yiQydtpf8KJpHFTRPsNHZAB4VmNKLY2228/q6hAw3dI8cXSRmgQeWCWihPN59RICKK4b6aGJHKssQGFPNibRg947xQtokKnt3NqVNPIaZfELd3G8asXK4TREFXuns6/4r74R7wcN8o0z9WXbhpEVlYprMTq7LusPql3Mp2Gaim6/A09bLRKNXY5AQgeDeB6EvK8utBlCniaSzoEcIu7grIQ9haINAMYAcyruoVPh4tDy6dnxPXjEm4FlJEw5jIKcQyeS4k/YDkgocpL2WAIlIcAOYmsrYTWJxI+uZ3dfJjB6tbTP7TRfN/gbz/hcT7oo/byTQYWQgN7zcMIKyEyD5ceEfc3fu3UHogf3NLvG23iFfjGkXudZZakfT6cgxXvx4Sk+UvL0LyEZls/qjzUkYznucKb2Bxib1jGLh9oVspCKIrb8TfDDNetFxAv6emO3TEwM4NnXniaQ+hSuf5D/Bf1BtCljhoVbOsoWUFUCHdFsWgDqKeS2HX2SXVUGOo3hQW6dyfThkPu/UiVUQIs6m4Y4AuE7e/hSHEP28hYc8k0BcjlvhO/9RTm+XcbeVHr0PVnudpzGx0zptaRlV4J4Ly2W3rMp8wtk/igmv/pAU9WpGJNKKnS2Fxy8Av/R4dn9igQT6IzPAPNF3NJUCTd6Pt0FwGhSAj6K4nUaoUoOQKKBrfex7G6ziv3faMketcXiGpzA9B7J7BAx8I0ysncARHtVAHEtCLdZtO2uXjfIiB4Ga+dPVwHXesduO0+iBc/ss3rQJQaxeK4u2AO6RRoXxFxxZqqf1z5WFqnuLTerHNHr07RH01+bmssPqri/QY5J8I4IsnL/FnrjEwRSIADvh4QWFfKAK7JUlv7zW1GMFKU2qFyrSiQtwQxuK2Qho07iOR73gEBfVIX6Ozpcsd+61Y652ClrhaAbaMjuUVQ2yiZStsmLk+AHEudjAq6MHniaaXQAvnWe+6x74mwmTCoOiXUk+w+8y0OH8Ctl83GumoZKBv6dxZhwfcAsbtGRhAvqNeAqjdRhvyfRSb7mJnAfo454/eY15Lh7NfUBHoPMLuQwPIMXwWKL+wIC2vREdlvwCd2LRyG7lOtdkVQO3tlZbuA09MvrB6u31oGS5TWl/zPGxv0GgdON7kuW5MLbre4OaaY5l7DJpWurUNuQ4+qYMYA9Cu71Lt3CL9LRPTj7hIR5cQoYZdX3m9SkC4KQxmWZmem30k4rncDyslMi56rgswb5kBZwYSgZtltVJWzceCWTSlJt5A59G2prNjpF54Bz0l+QFao/ztcBdzpNKAMqfgkwAMcm/PUlkC+Zfl/wFX6dGAnsG7/dw8l5dVG3IYjRe+2hTWbZAukcmQL6S76lvx9Df2Nacl+lDnnhK8kg+UewzRTAcjTOCZoQXv0CpcuPM0ymkWiH8aEYCaNKJSpDzzfSOkHOBVsp9v1DpAl89GUDCsYkEINJ0bkMzohJApIKiOe8uZDQVDkuY3JplPZsWtmtJTg2q709NiyiWZiyphXrV4prQJbbQGDKEC3Mwjlsw4HPJ7pDx/xpjR6z1bQ0X9WVFktf8DMzVDU6H3SdqsxzJhGrcOdGiKWop9bzSh3/KJk9wGH5gH4bM3QlbuCLmOOhXHdeZLNwH+K8nx9QY1DAn75LoLWt7K4bsLOAPyipuRNErRV+FOcFyQIKomn3fuaVal3OjkcmMY8qwzDyGnOuSraRVJRii9lfVIRoBRZUliA6U6LvYRMMxWMTL3z4lBnz7xryN+TbWWahteDNpybqEVxlmsJOsIwMfUxaYlmARON6pxf86HFc+TWpz5teV5lgk1KdWpgVUP4jrccsHALBhZ1G1BSvy0CUGPdlE2AaNX4zZnN/AlU51gVj/DzBe4R4GzZCUiycazTvXlDkHiEkJgy9mPXyqkMPcHIutPtFbdGOtMXkGEky0alO5M2/CgckLFSJp+dX307gXz4IazdWEBoHK4bdFfyOwFb8ma5mUxWzj2y2RQYPcW5jyR5GUF1u3ToJ7ESRMaY9XYHSY+hW3jUBPXYtDLCKFv3A1rftsSf3WVY9i6WKcOPc7bqUrweBB/ENRYiYzN6tLxlJa3zxyyetN94eqZMuWUb5AcoDfTLnq09JP0blvHEjO6l65udZFpUV9rpUKR/bB+JlIvAjMVkZv7AxiYkepeTEHfWO0ky1v616BYs8Nl4yOR1OaH0E6rM6v6tjJcHx/GI0i6aZdgH21FxGJtrfcbv5XPmxZcRKU0/ne/cc4rZNi2hgFsa+VFAQwGkviOYPi/rRzcavOjZX6goi+S5GTIvRbvY+FNQ6VXYZaBCs9Lfy68e/LjeYbKFnEcnjOsQN2c+kwggG/qypZuf3DD4fPB5FzIAmEW4S+N+BhhEXQXbyDwPX1rvw1XVRiSyXlEZk7Lqa67Tg86bFQZhypJiYMbB6LZp5QrMojavD06XMI4xap8/CIdQQQSR6O+xPJiUY0yALRt0Mkdzur+wzmj7Pxam4cwuQVMswV2IpzSx2FDWk2nyBO6PRgCjBSnMBYJLC5F0bF+rdxfbr1SNl/DX11b3K3eDuoGoS3n0ZkG64S2kC3OZ8dK72/p2SiS9Nf93LDZRUpeAHtVBsBXgQF/ScdyjAWI6Ev66D5feYIj9LH9JLc0W5ehgZuRZxso5vYS6+mXQPA6sCWMtlSOEapsZ/sbBNEEw6ynf0O9S/DsCeSEJ9RBpNOde0UYUVKBleV4+j8YnUdh8Z1wIRx1PCOhsKt1opoFg42TrGnS5NpLdalMZBmcdSdGnyPmRjJxsvp2KfooTB1phBY3s1ie5KzZjoyL8trgwpgY0+BEFHBAtaHoVEr9g3GJY8ljFFGGaYiJs83MxFjn4cTnHR5Uk1lN+xX4GxNQ1JIuh0uZeyBe8ikHumaodToBzDr4vNdHlB7hC7O/c9/4uxNvDVlHfKNNUi+qp5IfAn8aJffbvdkcpjPzoyW/3G6vl+3nA0tEfsKd4s13zbYlhDFCROI6+fEy0+NHMjCJ3Sw6uDCJNzv+r273RVM5H0J6uxSdYZ+dMiJY16NX1q9rkYiKJQtat0JybqUedKA0uzcPnicWtQK1ppmaZR4KgoK+WEjhcMnmw4Ihi8Sd5ETufOE9jJUVKObH3dkwOZimb7FzCoKSduPR4PJRmzFsIlxI94k1S3q+/V7LjgWAZQEotqX1eUBdioox/dVc0S/YbwoicDlVgiKfp6tsUu3CiXbuW2Ca+ViCa66Xqud0x4CvKfrYznWLcGerBsRbuyVLsFeHi7VoYN5rzYSgvNlTj/WEFdKO+ZVi4RWY9NEWtZ7SMDTwDPLmKTVfepcqaI/CbNjGROFqWcwAKlo/3Ht1gyHmLtgtuihItYCzsIYlZ4FRzT9DCjDutXF/vG+Wqx6IKg8NF/jgpkfeoCWUM5B6S0I5HM5/x0g+hSy09VOxF1c01Kp1lhbBWtqT4e6RWibRCLkZNr2rzfR+A0XTgCB0PfGXdbIwMbnRkPkuetvOsnGdIo0UeqWQWK6AnGXWk8tYoLaaYkkuP5BrXTlxeX7u/z8vuOSP14hpvkWxUTcfalEO5GFwlrOrMvlsjj1Hl2GhI1fHgWh7Z2ZJgyCrTW+9hI/95+f6jBgZbh70ToaePahT+bB27dTBplkQb/4xnAUw1R8fpdzBJwE3sPlJT2Gx1d2248RSbQ1/g6P1sb3aZCIfA/lH+7xKlgjiOVP1XN+pnZzc27eKbF5VT2uvztZgAL0H807j5FI3+ZSMcUlaNRf+dlHq1iaVC4X1/TshyosfVUgkBZbHO4HQJkHHmHzlcnVbBRjTKZ4ugSh1SUoLXxTWqwvrjWEaWVWZVcl5mVEQzeRHjkUV4w2M3PbbYOG2LQsLr2VxpEdhAEqDMWGEiyHanmq9na0SMQU2+xPTp2Y+phXDxCSlVpp7BB6xKpzIXNZrsnBP8x+DsPMFdrJS4ltB3gvn5cww2iBMgPYfhILDsKqeTMM874j+c/MT6vm4X2+KFMOke2Tk4+G7vQ0mqO5Uo0+rthqHDJeCWU4ZhJous5Q3ChB+WfbJesZ3b4yECCM6pjaqz2KQ/yCbsnfb1jasUxj1PhUGpwBMaR4kg2xUZ4pA65vove0nfGqocMRRa6zajZ+h3rvbPnui+9/WDpb/HGJjRMOO/0V3vmmP+2Lbttt7q6gDfZfi89OQ7sbbPX4TJpeKDDRH9PlBcv5pPVMeBGa5S7rFO+DB8jlH5m+dDnr7ytzixtl8gI3U6xQ858cq97/rwKp9eFu3AndxOBIiahFHHXvnF5+nxxnqEO+BH98G5xNRczeKze6jEhFNF4dNJPWWmMRlRZFVbiSUg/swTjpeNj1rwKkC93Mb6DknbndsEVQgTYlEaOqL5zY+GyEEUyvevy6MrEww//55R12yFX3MDO+ioPU61ZrUDIGP3KqT/4rEGWUKd9Un3PJVmIGde7GRR/Ylm6Sn3L6eZaxidzp3ScahmnYMKe6JrmcWZuLz/9nTrykTR5lj/1/reUR3UP176lS8WZq4tlOuSr7kvkHPbGQex7nvkpLhya2JWdFSP/5ltJme4KgspIIkZVyi4IMEBn05f1xe7BoHMzymq+7/G+1Vr2mz0IUTpPXtkpIMDpBISrEB5jB6m52jRhoMn2FyRp+GVr28BkrHhIHeaRo0BZfNssQ/IZTZvhk52xF03wD0wPrWs4MhgPpNC/RFAKy0H+mIOfG1UPo487kT5bAp84j0cKKyWm/nWGLuXJ2pc+tTcBbxprAob3n3tx6dJ9EpWLlldFvBu9auOUy20zhzb9mp/xB7jZ22NH+elYsdSkmxeSSMnGnA6526ziONbe/5kQCKPJb4fNcoi7a2+KVDsAAKoPP/tTakpzUhX66ZIttiBiBFzSD1B9abW2r6PSr6n2VcR1mOb90wv8ZvKCxmpwsT3R3/w7JeE4MLydT0Tgmx32P+fBaLT6bnaiIObaiTcRRRVIhJ6MDo8TH9sWWMBiisESleYza5cWhvcbyV60UkkzOLq4i/kChzbRn8/yzuHy+68twOESk0hBg19EHyvqDMLUf//ThkJ3zqKEnTmxVEIXM4XO7d5Dau+0n2uUBjejseVML5gYH+5ap1MBUYiF2/gN0jNl6hETlO7kZXPhj2TuOtlSGrwqejCO26/1FqnvI1cFikaGSnHSkT8dQNI2/4mzesSGk87o+j6phfH1EeKyRQWqK6+3BVIwzg/gi2lbQ+a88ElTc225IZWAkadPv7bHGLeoprygpL4Hr4Le8oRevQ91VI/ZxAJK1KQVRIuVe0nPoZWGclXDMGFZhXIYIbb0Qs+lAdpFjwKU6VCHXgsp4qv9L6Wxu4rcymW3UowXNx0k5icoYzKVjN9EftEUQ79v7Y+dECvufSx3OOkBCoSK0Njwj0EM29SPqrTbbhdaqFnfPyMjv+zN1Kmep/PrkK+b3Vuojp3i29qcLNt7SwKEf7wN1IObvUMRerQmKSw6VV7zQBYhGintsHnL0iNL2Jm8SiUZx/Q5hCCvJt4q8Hdw2OcN1Ryd7hFZAxWeotpdmKuGHZzFVcZwf1pPDzEdPvxJhL8ZSgUDCav0Ri+mlLEh+zVurnBJsBi/8mEN5v18cRWnFityP9KkWrmaXxxlsAwbp9qTAb+5orPBVBqBeG54KBbYUs675jw0nLUE6X5LKf65IF48snGwbAp1ZALzGZagpVr/tsvjJQLlYkqpxzJv82/VH1W7lewA9zCqMmh0fKbMHCQuhfeIG7bw+WY5vZS8F1ehAzrUu20jSCXFnmxuC2JTey6hrASJHRX2j6UuNN4IpTFs5SWnkDRQwM7219LLaz6YTRXRq4roCNLDefoOWygxbDO1OXLWPjuzAu6StaHjFID5oGefrOVXdztjklUErjXxd0IlJTd6YgyldUoDAST+ifm5vyxqPPhTTuanXI/KN/O7ngkm91zXxlWz8Xf7zQUL/3lwCiiBVYdlIZgKJ83O4nbRtR77czp3tGPVyF9hcB6g/KVhKx1meGdtDoQR/ZHh23eS0p32J35L9azAF4ymIhC3ybrRgI/iA3rRM1EN/J7uWLwPNiLStEi611UpK68js+grP0W+Khr+3hz0g3rkuuTgPCe+6tNDLrOTpZI2Po0hEr8A4xB8sXBCogdO5zIaYuR5eq4EbM9TPesOShcpn8TJe0thlL1J1td0Ux5UAsRuuxbzhF/ZUM7hL6dvhWBF/T4UFedtvs9CqFmDBXKpwEE2Mf6UXKClT4voeUZ+hZtOz8NDoVgQ5J4aDb9J9BCDUuwvZykOZGBQenWGJq9kgrnaf0GXajZ6KmlTgdTSBkyFthhw7Bd/oyOzgaW9nj2tdeLpYybKdjGjVnzUlVsWYv9zkAfbjpztr/bnVaqtMqgdzV6KafH78k6+5XFF/obDjqKs6BkC0+RBRWNoxH33Li0M1eU9Fli3z4o3PQUJEpbHpmyGemmQ6sL6Mg5ZnOjMV0Z865BvW8OGpHqep9WTr4W7cz+kdU/1zQ39O+XxH+thQNoLyY21xxD/VchcTZr40i65K1t9LngR3ktdzYhKW4Zz/dgwRHvWzOU7fsiYEYn4KgeQVXxyBxJCZjsMaeYTj7ytij8DjVtDKHmwffHItRe4+XBdUR2Yp84NA3T4s8S/0joafMVFg9ndkq513I3XAFxSQocZHNrIX0xUZlJe7zDHeHsmISTDTXSmmhFniSA955ALdxfUL4MDnFsiPN1bEyQ1pdE1AwwlJdUAz6gBivxY8bmdKS5LnU/cWmLm9XfzCsIL56M2lt7yBaoSu60I6oepoq1rknbVl3j5r6MAgCXQPLxUEe89OQhGm6NmUF03knI36cJmf7sMKPDFplFJQkmGCLofyJTb6TE3YAPwMabpYBgt6MPue8ELSzitdTqgyIr42CT3NZMBMXeaxPhBkekZitvfoXKyshdeAE+uIqqAj4TPUlFF5n4RSmA/1OCZPjolqmAeNsA1zqnN4k/PletqEYgXe53XagDn0RpZJyc9Z8qRq32g1yJgV2L48cuau9JrCa8vmJZOe4NthdhDHbyL4ZQAm5aDy7ql5iXFUJf7EkllLCLIE7sWoT1pw3zCM38Gi6twgnp7Svv5QA3hagjjj4JJKJFkPXcInZ8hvcsFZcvQve2fwguvZ/3Ev4t/j+k5lsGhnq5Y1VHZElV7u3zE3ywJek5CdHNxzST9nN1KQ/4SSgr/yjjCeNMcIdXVZP1JSXRsCFthDIunTq2VmAZk/WCMnXVRy3lu3nonNT0YjxupD2WSwb2JBXNEyOzAtA5p3XoyZvthB0kkjvonS/9EJENrxBNSEemq6yUnVwMeK0rLNpAWkGOuHR98qZuSls54aL3h3Ophl3Rjkc/F+p5bSvRFD5Gxa2l6tPwISMLvFmfAQ61zLA2SmaYR70/D64e8kvFyZF9bnNadZeDnXzOev0WrKRJKoxyyxKgdA2GMiO+VaCQtwDDPap9VM2dq6b0OwlUshnz7sC9xO8aPhyx0s30kyrPlyh0q4BwVRQSgRN+f6becbJxzwcsUZldRRd0cjB//qngyHAmLixZJGyzsckRysuPZft+GKRXGx6crqZJv+8UutJsM7AyQ0B1M5Hn1eTovFhmivE2hZVHSGKlLjkqTcvVwq8SAaPwIfJYH1z9abshFIfP2PjnG7GevmMgZIH7Al/3H9NEsVWsk4r7QnmP06od56KOfL5FV5N94mnEgeN7j3EmUK2U+MrNHNZozlF9/hWEMq5Nx20EGjI56jfmBNYThAUSBddIFk3FIMRbBa90XRZbyroNj3GwPfqiVGpth+EUJPrERBz3aCy2iMndsz7HEhIak13EP/yezDYkrzoOVa92kb4a3nH/XmD756/rUK842GOzRAYvtbS27EmbyYmp+a1UTnqHdeiGetmT4JivAgkCLHUzPF/5Gy6Yosi+4tNTO6C5kOBty54qazM4JsEPU8R0cNQI9INaenB9qQerJ47P7qJq8aCksOEotT5rFW0FxoO90AdAStizLJ2uUb1HK16gv2TAnqkQOoiJPQQHLdcqHHQL2wwI1w2oOMfP6I/UxVRV4EteKCpnkb1AyWhP2XEFg1EQO0ccNus6uVmgud4gT5U4lCxoPOlRyuy6tdmBewCSeKyBnS6M90/VlgRPbLkseCLsE6A4Rk8yL4tRc0StecmFtuCXr9VlbipSVdxwdzV9CpwELlEtIfZeJd7HVmEs3kRooDs8Ow1rsKZErOKmtH766G69OGOe66Ssf+A+m8R7VrQR/q7LcIGYsULXXUwicPEbn/kEsrD2LA9xl+2jclhAaogDSk0inTizzZklnmd4hgdhDr775iOTclYDf8/psjeeIY+iyUCU9RiUgtB5nby7nFU03X4tV/Fr9txU2cMa/l7OORqCiimzn5tfkcog8omgxZ3zn3rvEPjFmDJk/+PA6AyqheHo+/XDRpxDYV+2rKWVIuomQ6T3rY/vib30RuNei4wCN8plPANA8qJHi8kNbR261TvMI6GShnAtbvPVvixwSxFUMbOqrRMWTpYu/N/jN8wMCo/7jFKO+NGVIURZgjU57dkKzk0EX1ah4tfzjI7w27/9CliMvYotPzQ9cgvR/aVhC5nWcEfWj5llkcBwUaSiT7KqKz/n2SiuX2aYqy8SCberOLgbzEzsppVInWKKxvXP+AJFVTlXkWU2UmsBtN4jzvvZqBKLFCojRbH+SigObuViqzEE/z/OLGTvthINZ4vCqCEQgesjU207HQ3En6ybvrkztk4I3WeUEb2HYioeFHDESEDE4jQfAnEy1qL8mwJj3RFpCTRoKxP6baoGvoFv20ib6kUeSP2YjM0nlqkVQ2qj6c8aCSb0MIQJWcqGzZYHlIPP68k9wBbneYd/e6GXUKNUbz6azbWHfjCCB+9HovCHTBVcWKngVsEMQz3LI+lRuL6XKo5CCuLVB0Ybv1DUuS65kfAjFkTeJPNC4lLp62+S1jVntIcoEW5Bg00lqbEALSHZzA6413+yyemMuXSEqil24UjHyyhl+YwEgbSecdQ3Gh42dr3I/VCvg1yMy3qQ+hbSsjiwJfUpwh6Ix4IW/0zS9mrpphMp0vDkGS6/Q4S6tmsKYQaIf7nPlEQeq3/e506uQJHtsRJSQBFB0UybhbgSdoxl5BNBlj/iyW5BAgb0agtO5MwhVOhWD4in/YnrtAmvrIzkO736A3Nc1ci2rSJQRbFlf0rrGUgy0z6WkQq7c1BSYS1xydfmd9NNHd4gSNQoiT6CfE1N0IRMne1L9weQ4K0QuwWB2llTj5EL/btwzTjpSAV4K9/Wc2ikt5rJmqSXVAh7jneDGEFHtzwtWQfXAa8crnVvHcbtwO7tgY+3T3OgUyU/YH7agSiA7ukuT58XwKeCFuR62oozDFy/yVBjdQb3tDUn1yjVFXyHwWu7kjjm7p82WYQm8flWKOSpDirWAIr+J1HtJ16HLezflQVshT/QpauGQrGy/mVqLtuCb1uhcsaTf4dMmvCDQBr60bW4yWJV6F/ShERr9aD3lemB13afKLCD04dG/KKF80PE8QAVfs0pOZGjzHiQ4e0Z/uTyxMU4Eqe37hn39l6Xob0B1cvora/CAKmaNK9S69dOFVWw0K3A9uyo50OGioAjGRKaa/Yneni9j6b2q2X9Y5UNHw/wQNr1ZdTg0AvtMa0f00e3Py41eL/0lgfOOTEtm07nKZklHaUJtD5SCHJc2p/7BIcihRVnkUWCjvPhl3lUpN+pSuxu5AtPorS6TLZ+KhUuatv/TkItmimg6Q4q1WPyDScOOKTlkmmg8Q6o8zP08n5oTPtAhyV9G3Vw1bvylMs3C7QpDkG7B6k1tTr6pP41lQ45vSAw4ZUJeBsxhKUcqmxB4G71IykjjCd1zGIEjINX7l+LdE8ybTw71WoER79qBJqOoIREvGjwe6yOLaekXAPvQqMBaU8A8Y0SotMXuHDzJpomXaFnSnnZxx0tOobZrX0MerP76mJopD2tWphcQeGuD6heu3VH9Qu0AEryy2Y6vq292C5R8bfchFrrKZpSZE0FPob9Vtpb5l/N+H8zGyDWbBP4PpQ49wtdx9IHZup6iVwiZsRr6oLexCeaFn0MStpQIFbkaZ8IicN0Ft5ROepC7sNKtAeEe36vBut2kahugHh90pSsZqeViXCjgcYqm2CFTIU6ecbo9tg8epqvBUr9n72WIlR3UNTjVV7XwdbWLE7yRVbvVbTrVdM+WeWqJ0NoGDvoIDl5dJmJZM6JRkfBMzVZmGor1Qc76a+OEApD6EVO+aPU3k2MX1TO9Xb6YKqdvNBQUyL9C/UgOiHGVt+60rfAjN21GdGnx3eKxQVXemKmlfui50iDCLA7laaZdl4pG/ifw3y1EEMcHez9ScuJ/PeBvZ1OxwzI5lwNR/oeShfu3tV511lQFa9OHfUt/zXg1gAQr2BYHmknBN5mtq4KTAgTvmEhgwithpG8GJFlHkGtBLswVAxAVkTI6ExcEecT3kvt2aAE05Mni6ApJVJfSV7Ki403CWT2DkwLddyxhtt47BYTgM2O3/jUkEtNrQnSk9suUvz7dqWWbcFkT6/uauFW4BiYLICK4bWNyrZSBFEMTzRyOgD7/3sBYyRS08yhQpb3VMpCncXV4lGSM8QfLcJsd+9EWXXVP07Qvh1LuVUDeyGxMENurjH8GTvG5jXCidB93PomHsVE3v9Whvghvs/fbhJ4axtmDZYfmG7pDJZKDic1q18EVg2Ls/ZFIa1MbNQJnTDAZjLlK0/vicXICENzTvJJG/iO2tFkpJKRnfRw34ogvmUX9HpPE2+F1FBFk//TVqRTr9Fxoud97Ws/pkzi6Qs8wyyGCTv6Q015ADQQWSGNeBkgXCyX5Say5qPuVZHKCW9ZHnBJId5k1Pq461C3dOXPW149P9Wwv+8AfUH9jbZxCK/GlSnSZcr0D1wX2X0qA+ohV14ElQ329Js6FjZNt/KlT5ZZrRJj0qx3wPXNo77+Ptikx2IT17BGOK88goqDLYb+icQSrux0nt2wKPqqAC6E+eXb1yvFmBJzl6sbM/3qv9hTXlqPhD3pk5XbETqCaOsh8ZyqZhzqgkosqqdFJNwiS51sjwz6coNiF0SPK2/51GfmNJqbJlg17ggG46gABbxZ4AR8Tj26j0DCVJrjW//+5tOjbKGXQLXhLVXDkm/hvRPHt3BwZcxW72gBynwgBV/IPOA35SCo2BAzUl5ssLjLvlZf9Hib3MCNWJzGBqvAWSQE5tJCHfOA9GEY7XyAFYyXFNVTN1Zyi3zSFiPf2BR8kPFTCzN4lO5/CzybjtPjixaRJSwgpBe3LAG4/J1q9C2GzRsHcSjZVXK36XLcQQ+CZnCYlHl5MPOHEAslGVMo/0yMqHUPDkefnxFlk/FFBlucqQ4+PBNlj9UBp34vGW9gPRVQzBsLqMeTkKRhTFRKBHfMv/843zl3D+z931DbEgK6Y2DqwQyRl3Mv7/ieG3/r8ar7n6JnW4/hJalmBmIW48VOFsKnAW0J3cA6zrCnpO+2bfODvGfF9h9rFJQJ5C+nzNQGK6WEpST1g2UUq9jyoLc+VtTgCHbJMHGI/WMQWpddny2MpYhFgA1l2PGWbaFOlM/SMKyjZzqOH9lyeiOiRY8vR1XnBtjh3Yibx88v7ZKnZDWtNEWRMD2kGOvffenx9HtIaA21QjvfjdJDg2Q7cwT2jwLaGqRYd86A6ya20xTz1JFoh5BgHIUCJvPbeuiJ1D6jhrUowfBwIoiKRkm/EKORlrTPLfVdZSLKmw/8eM8v3f9sh9wodt0McmIIshAiM6tmSQRArQN+KV2Do6Fs1uTcTyTtfKQIaxJcxJDt8WlNd8oJoPETmfpabxtEHSlVc5Irm2TnZIvoAT/eRuRkhyJO9Vp5YzB/Oogoj/NoOkk0xsokPkjcphC4Qg5IRuwMiLkhGksljHRtjVCZM01KC0w08ZI1+U9kwSdW1F9XZ1amxprUHzgKIY2ksB1YIbjWnIThC0D31cwmi1GGf9QoFICsnFLvaTPRYmys/8pOoNlBPmWIVqv8DjvbCwl5yHb2bFthiTsjVuaIS8azTWUkWu3VlWbZSyqdkHCB0KjIjXsKazG7xq0Zd2mw9V2ESNFIg32LEd6VKvq6hhqXO3Vj1/2YNZxV3MI9KBqTzgGadikPf/WmJDJSweMfx48G0/1j5M/8pCzfGBehggIOCD9Qk+nCSym5QJQog3vctxYu3POV+akPyrwKSr8Ma4oOqomT+ePcIBcEZUY7ASNYq8UFYbCmRjN1YMM2hxbuKAZ9d7DNLQnSTim+6k3zzuUQtVwSj67I1Nf0Ta0KnCLhvCI6L4JtdJrky/NaG3/8PkCW6socznQVAWIaWZgEWSf2dpwFfzqwAc5eYn2chhkcg20/584EhdJXdaADsk4AFr4lUWMDEVTwdq8F1kwerS5xy/Q2bl/yCQQN14bXBEwxa1FmgKWxbvv/xcy0QNNKqPE4EuoMHvQIOM2N/rj1G4WSCDiEwf/JNTY6k0jwdhqBdcJ35bVIkD55XUbNmlVpJw/VPAMxsHBs7U+Wrig5ZYiMOFElU3aJ/kQvtWHncIBFT4ucPWogiyFcpK1M4o2XDJkXx58xW2PjdI/LT3W3DDT5YWjduewN2k1O35sA6STldvlXnYDz5a1CnF02FjKa8OsOb1OsWmkc6RKTCCTNtCxd1fLnNnicza4Prum4HEP+IGoVfffaTlShNDXcqs2I4FkFv5+jzDCiTM08oz6YvDP31wArMfGdFgSFzIU4LkjYr6fkl/DEdB4geZUGgs6M9bBkMuJm9quLKuggDkXUw9R/4equK1tKWM+DfUyHXvkzkvdT45BjZSfAGNDawPhb1y4J9+yKgYRw0ZMwMONdngqU4LfFxWvPZUDqE2ix/mhE9Z8NETFrhrMUmLXmBZiieenJLGyGMOEYHo7xOF5N9uPRS7qqsLlVTOQzMi6XvFO3YfzjeDLE7mWIN90IJ/l/LxBnld+/o4YL9NMWCcqXgy/WBVBoTDWh6Q2kgqJL7tX3t/f7WxddjjZP+6Ikx/XmBWIGxzFwuBl5NJVz2htsqof7hyQAWi3ryVKWNzo/sN7JgMwhNO9O98B68zN86bWwm1+bH/mMLY7kXtJhZ7cm3mt/03pTB0HmMP/advoZFB4JEFDWB7icof8FONzKa9xctRZBrHeCkspxxX6gA7qM+YtaHn4VfMQJwpMTNTZwYhMkvSOwNvDHqhgHun7Awns24H7vEXVE2nCzgId/+sc2w2QAYMNYH8lng9KuE22+6vv25XdeMxfyUCXKytoO+zMBU/i9ZsJONzHyVYIbYU2aJJ3pM+vu3FqpH2x3ZBAbJKtVCA4qGGlRGi+hzy90sNom7dJPpsDe1P1iH5dYDi5mAmjxsEb1s08V2puiVQWfo47STv3bUZdscqDaPqF1LSwVeWw1cvLeXxxs4Yvs7I9o1dfrAdGfjuO8CNm8dL8/mxXQCCNsKealDNXs+mqABDTSs3KXPJoNFqoXWInpvpwDCo9dAZw4qJU4dXAnzoqHhZoFaFWW5OAe0wkY1acYvAXRm7k0nY9SrU+ZM8tj3eQMHdJdli3UZI4DUMtgidOPOoo32UXETh5g52GaOA7mNweTroHmxEGAS3TLmfXiI/wk1qDDzCC774HWgZMf7nti/zGvcjvHhiwqrz9ld13IZ6QqInOWCwsaxEuCD8ou3MVzKTTxYkHOlfAKliTwmqrwEznNZsg2CtMOKb0dxnih/6f9VB+oFqj0FgZgJSwj9PjiqpMJGQ4Ju1ZUODppsIKYzKzrQ13rb+r3KZ+NrGMVS3vkk4ZvqsWRa3HDjlqQbZZlUkY6F0bqljC1/TeKHiEIFMxlYUHNme62jvK08zA69fY7XAhYrPIHzLo/4C38jLRJYQLhzZD63iItjXsxjuLm5L49oIHyJTViIWa4I8tlUGVZmwH9MesmqFZ1Atf9i4YlcbhknbevmVeJowex+DKJZWjhmqwJLIwNcyJkv8ApjQq2K3daP5i7Qo0/O27Toe8htfQ7SR88WWmEqf3mODtcWI5sQfPjnDDN4EvgfgSSrPA34MIjN6AYxYv4OuFxlkgRJHldDhbqj81G9jTGE09VNJgvZTSp2aEn7xG8M3GkZvgKFP419/RQsdhSnAHkg+xjUKbHREmjeAfQNlCRuqU4NGGTLsEqNfQ/aq4WcgoxAd99+DzxaNRctgQSrjVfHRaNu1gszmn/1YCCrkhnSd13Vl1RXUxmfL0lxkNTB093wqI2sQG/odB/xAA2CBoTdjwxaQPYIjh1XJjX9VeNn3fH/2rNLlN+1mVWrE45jbHHA4cmTotm7LTHAjwiSrSfOVuTM5cuR78dPk8/p1BLQtvVq1fWsmUslYHNTL7/+56KPMY/xD3Fi404IseVxmJAI8nWPAw+ruYU3TKE6QxkeD32D2/PBHRc4rWGkskpRMNxQRU/CJjPj+gUGZaowVDPyjMx9PO2hgX1k1ZKCcTGhi/2Hjw3aUytvue9r522GSUda5tRbR+VcptAWP9KBg91uc0Otzdcr85qL4BEqnNelvCfBVqc7jyCP8JLxjYkCBZB3oFCymw+uhMtbW3ldHuWuW/SjuvqvTFFGiytYV/i1FtsG5dNmHzAANrinZQDIffIrEI7xJBw6QKlttGKyjr6RgMTg7hny3MwLjn4TBRQcyVPeKW8kvRnYSWUBqNIJLy0513vtY8y1SKtPvex8YXmgyfmDdtb4nTjkmu01lNrg4388zKUD94IEtq+NzpXxvy14lgetAqw0BdhD+AZ3KAOX4Xsjn87/lgwiL1hj8+gjCaFRyD2V9O/xbFpUS8oJAuU6YE/Q0kdye4jHP5vNewzoU9Y4THC81FjZl/T/NynWS8TZEDlnJ9YoQUF088It6J7aFzhxGjAqeTxDW2XMkkfCfRSZ5mDok2UeVrbJsbrELFnblrzQ1HDxqD5dZIPq0Tf8ybTzMijef8dQlWNM7am7zAIPUDQGeALzSdLx4XGTj0cVks/Uodn9ipG7BfyffiVdJTa+kE+PYNywQdUD4SdSnrmofyGMiv+my9ZHWcH/aASQW4bvGaiYMwP6Ff/b9aq8rScfmT/E+9yfZCecDLKrQ1tIPsaqUe0+YaEK4tVXNHmqREjwoqGh8JKONO5Ct/Gv1zlBtMQcCOmc0HboGVHW5f5vujtMcy7pJcBoAUbbyId3sGpAFy2QP/15qHI32G/J9Mf/JORl0xRxr/8kcjS6nh9+CnQ7FmrsFFwOAP7kPyn/P2oxVJMJp8L0A5kGbZtLupHfH40pmQ/VGxzv4HLzyhFmaO3XDZsUCK4/M3Mb+Z+fT5g9C2kNMqwUJy+B30OKJasKB8McgAUaEJwum3gul7rcSb4FcF4vt78Q91yD/38umLjbpEU7DOHrGHCgCgRO2g+iU4d8M5w1xdfrCnfVhGdOZpyq40VYFjiHdrhAcFepZ6eWUt2b1EcN9+Xo1vs9VYYO/7TKLKnWo9EZffSIEM59zZfPyJh6dwQhSuKTA0uqiU5WKC7lJ3wkbqBW+8pd6ccbkJpR6DOws1zcFAHXlEanDvGSeISHaF1YthGYM4Z78exnGiweKC3lrIDlN+T6vf+jFARH8XZ82NPes0XjQFY6WceeO8ZHrxGLFAZoMM1LHSKho+ItVQU10J9EIUuFhRmCKoFbnOSwrkyu0zYvYMO/cYeeeQsQ4x40qhrpwFQLTXIUlWDxCb0zgbeYfD9j8yLoVo8tF1CFUI4+E/taf+6yRAr+u+GeutZseJe5qMDOAVUOWzAqokc4IxLCC+VBXg74jfOIwJjmU7DFtOXYTyhpoaaTXPYndkq5daUqEZ56agSOOfLWB6k4cd7BvLtnLttbfdl691dvauTezaH8NwCEZzoZOWiAfFEMS6yyi61/FSWyhHUo5/Arqbq/pkvIOCB/NiuTCKmA849XCymi4f0UOarYXMUW6eVlyJ1Dp2TLtN34Ix+0mO5L/oNexcbtIzOVbrTOd+imF26wQuiaMV7Sa5uCYADZSnHGrctP6gMVgfHXyWm5vCRTs3wryp1lgmcdLwzPEKClbeGlQffyyzu3daDHm/hmg0MJEDDxlgXAYZ9VjdKhRTvJkN2xqOc++bXEv5f9G2t7DLh1KC1Esp8Ueo4AhkT8lPSimQIy8pMYSrZF7QJoA/P3ome6BGMFYrFn+jFruiCsC/WldMqhd8hnH8vEWL/6lZ2ugmJ0Uh+rvEk2g5XYDJ0z33cH48PCoQSnRsXE+kYXWmS38EYGcRvOi5/yGAkU85DXGB9hP0ls2gqRDlYtpxzsLKpdmox3Tcns08tF1Ipfy4WIZxxHL95RbIA8yOgDE+X70MjdUVKhXblTVZtzrSF+KYfKFyzGKVx5oAOTasdo0j5+mvMGbxHBGOm2rH+sMQ9D5zjmGuilRO3TN7VKTfhXNbjH6Dscaz/FGcQEFufFK0hTNcAijCzht7mhvX1npoRUisSCR9W0S7c7jjDAW4gdrng8gso1wHq5OpBYbnEuzjEgtIW7D0+BblofKH3fHcBM5d1L1pNOU7RBCB91xOvjXtCdsyrdQNAaCJXbKazoDkIrTc8oF8rhAeQmuwF4egTBBaJcZLgMo5jYmr5Khyh1NKt2BWoAKcKzWj98QVrKVMcp/Y30O/USMwHVf6pK145bgfA0kEiAvaFB+AdO9KP3oMuL5D1vQZVEYtroRk/Vkigu7+bCObXiFGmjxg2QeL8+Q1tSd2nKl5GUsJ3nyGm8A4Rl0n9jCCyEvPfTiCZdPNtoRcKr1OzNHAWo/mA1rkLf3jTQbwfPuUGKb+7jpJLy8FqYI4A2Vqn4uxgRtiG0vuehXsTVSOcaBmgeMLgzYKZIU7jJE5ip33s5JtVUdR8y/KkWhuljz5co2KDrrTAYqA022vozN5k9OQIIQLUbCEDwt6NgK6vFOKLZXy+J3cmq+uzFtxxiiqto8KCluqmxafO9ZiAxTC+qTBR7zd4WX4D19Z6yAI7OoUgya6EjuSO2Kt12ks79ssfyABozazxgmB+S0GEyk/8/2U7PWSFyY6Bc1pi+7i/jUFU8Tfe3oRduK/frsMjY4Q4Z4kFzk+8undxmpE2LYxHrVXlD5TdzLC29CPsm91dAbFu69cLQFPi5iryhnNGlR5NDbaOIaY0DhbhghpWXjRfSKYKpX2lB2fi1UHbPgn7iSqc2R8DRqQqgkj68Ua53nt3V+ZUrPIWhAo4l3g16qZjs3mxf3nI4yjGMrxmr3zrt+o9faB3vfcWhk6B280AQFRQ8IrSt+mIj8GbEbCTK5sVXepWBGegA7aPO9tcARdIdB0TX45/gHrbvkKbOA0gSddniNDyVZBz89PuP+5YSaP0tBE/AxPOzwm69qSgBvHZbaGCsT8v2ClVGJwQi8GBG4ViYK7Zks/UDCbqy380XCKKuqiW1Co6Ls9zTkXq+5sAzHuHiEXF/iV1sT9f4kOr+JKhR8JWHK0FxSgBI1sYpO9npIvv1hfun7VedoZG5Sk/s/Mdx6jG+XR+7HUW8Tcv9fDFPSgXbpt18ssNrg9+9LQBJ8rs3NxadhXyxSI5VYjBz0Uf4wjZsO7dzqnNJr2m/td994K+bNf4DqWiXnuEvjCfPJcZ2LR5OG0zpmyMB7bDYl/Y87sQAHl8L/E9EGmyd/AAtLa1KEXZadCoAD6WIzRZ+ZmJO0Wux2dBZqKuI5R+K5w38yLuFarkXa2ELuf1xWuiR1NzXw91dxOS2x4yrZntcpiDByi74u1dLyne7ULUbyzX11gVezLiPWOAAto+ryYI6DD0cqKDHa8CJWs5RnYvxHL+f3C29fqZ5Jsi/fsWeCJEryeZYzPLXxqKLRvmBN00XoVsZ6R4YKagAvJ0ePUHv9n02OZzgcCm7eFQ+WpUPSgntPvkZfVSHNmXXX2yHuY3vF1TfupB5wIim4y29QlFdlpoRqTh+uLhMImjhW3IYzZdnrzQu/EzjTO0wE06YSR+yEaB7BNCFXRk3akLRoOZxj2z5tCqZM6/SAvbSDNLxX+7ocfZk3XTJ/1iUOW4CZO4FCbyQ5TdPX6S04LBN5nz6OnxPnBy18+aqH45ZYEom7ZueOWlqn47a5F4yPBAAAgDiZqNQ44strl5AyCVVW8fMPxzZ8DUvqwxZfxMuMi4aYG8FjLZbEY+Un8t03cdzjPDxXd2ukdFeouYyCM2KrolVdA2R21IpV3y0nr64bB6t65bwZSV0DBgGYmtpeFgcHHDr/j0NtJ056vMquDTf0wJs9144UchKQyBnIqXXqT3unIE4TQxR/8TRa7+JkGefDxT6TjuI9a4h+p2iUl7G2bDhULCB4853o0eWBHAL60Z18CmOM6RwOS2WxVFRpboYbGhxARDok4CZc6RFG3RUVDBKrlGFukTz4iFGX/3mFkQYo9hjGBvaWLvYpDgwca/gJeHXU+3nptMM0lRn/l4W5ZyvQtRetXEwi8MMbyV1K7Q1Dkugq7t+TfepJAhbE1AMDF19AK/A2/6YZsB8RRT2symWqjzIgiCvKU3ev3446i7Kd7G7UDn76TChD12+ZzAOVRBcIDWIHzVDkNJtrkG50TfJBgRrYErvaI9QVpRNf5p30ZuuBHC/qzZJgLuY+OVTICyQ71/2c5+5tZX3J2Sv/GYl77MPzzF4IrFWa3P4D2UusnIcUs8S7+IEENG20sg00qTDdrIVrfdNsU7pm13utLohTdKFsq7X1eW8DUZIc1o/R5thAm4GruC0/2eM8V6QLP3uv8/wa2WfDlnC9KiZ4ockXoGQLuWbgMbOf8lzVMjwWAZEN/7X4QXAuXsItCqvbdasFKBJKucPKexWRrhFpw6N1MDEtvmBIY6ABhw7+nZjv1dS7CCCzkOvcX+xoYNAS0YzOZBaaGARBmCFRQr9iXDgSDdJqqygpxGKP1AnW3Y/q0RoJlM3gBl0Zu2dwtgEK7TWlRKr1Xrs2CkI5NDWmxy5648rortYQvWE1/69Tg96y0S/Q0qZQNncHuMiuZ+Da89hRwOIU1yNod2cp9miF0/n0JKugFGn0cxsjdGmBaS7ALvYvyamrbSMI4hiFIY6QjuPeoY/IiMc+HJN46GD2sacafmljjFuxu8sMF1AFwl9/kbgg65gTPTd6QlnFjf/H7Pmh1QOePJ9G1D2vReGBbFLl/5vnAkGGn/DEEnCw2gou3qjmICO0lkyp2jve8TpVQXEyVtoRaVmF7yJRLBJubUsa3OIniL+IiHWhGpal/14cVgJ2SMiaB+2UY7IsmAul0LsoPYySy+oQ4s5EalzmGfQ5GYFt/9yb0+jEyOZrlFabpMJ+yl6t+f7V3UUmuIECEr75jVcnMaSnjbSdr+kvCTbF1My4NXyW4cL66ckvnPhtRJtpIxvajZQQ75OO5/n02pwvU2RqZDZxjwJp4WCzWenMx2AEcNBIALrdZS4/v0Y7xgOjA3E/8ufeabPXO8i15MNXr7rbg9tXM6OU6AgtntKcCHUHA5Lm0o664iH9lUoon+9YJ7P8aNxjCRN10fWNJ58Ly6VurWWEP05xf4DAWb0OGIeR4XHW16KTXRwtc3QGnbLDnqv2JPPtupJyQWSMN/7DG1MNWoQoXXqMJ5qCNGPaSAB2D4dx9a01QGpXtPYwDkzxEN9r+Kyhe85aO9dH2n5hrXIMX/u4iI0mNkCfR79aMludgwq+dScabo1FG9swy9a62Ayxk7x6yAZrAC8rVd0eiGRmrSwZHCmh40t7UIkdJjQbtOwu87cDAVQqzZEazLg4TrpFSPqeSj00ncxtB7JHjuZBBMVkYUT5mGXXcaBGTkAxcMoNwHxAsQieJ37Fp4l6ZOQrR/U//Hhf8TXjdBIkik0oKqAqE4y5IXsmWEHtWjq9RsonhBio4uj3YX3qWqHlVuwal0Ld2QorECm/zF4xbjdGSWAfat/a5awHU4WsEcj0OhV1JMTNdOG3enqY+d//d5I4NHZvW3bekh/eP/+jsH74riOYYJjjDC2UHOdfwMzGFGadeAJIY43t9+C20FTYSJdJSO8mUW0J7RJ2edDg1N4AmLgixrf6JOKZ3GiwsSW6OLE3cFQOrUuHk82QYbEmZdHCL5p4MWsUNJvwQy8fOyAso+hiPtEEUDM8bxpsEHrK65DymZeaZl2TNlSpvGImOe8GDd8CBzN1QzUEK56h2PoGvvnYoBtTM/UWH01oPXttI5jDSqas/eumSRmLzZGhxxRTG2lIsKmpOOOsen1kqUnNTZVyRIRhPG2mfDeV2feIIXPM7w18jodykUC+zMjBbxTybTCFETq/+O9kM6yuBllgHxaBIu3Z/LGEas3bm2lvrFUINI9bxT5q9rMaKFy2OA9JGyF2MbsUhJgiNcS09ArYR1Prx+6boYciTJh6/SLax0RIMeF674CbHXASIiV1uMo/GN8cgQlKTRxfk9yBS5mtdPL6XGf21V0Ebsou4i3KzbuEg4H3TkMA5JIHheZD1O1Ls+uUY3BODLtgqcdNb1kjwGqdVeGmQdZNiNgJt9H/NjPY2OHWcCAVPDT5uvERGc0LheCC6yWVuvwZLf06Qc6RQZioPIipZDR+v279suFTYMIJWmVv+Z5aCC2BViGP93GbFBi6/4u7idwP+3EALdgC4lSy44tNoIgBuiNLgcxhvtxHtbuPI26YJutU/tBL1SeRDd3/gIjL2+uxSss6t6981VMRLA4r9pj2Uf/M/8JakSubwlX71SQAmwa8vgcNeIQexaeyq1MnIC+LSDiceTHoulIBh4woDA5kntoFdqD6OYHAj4nXAlHtQ/A0PIC6LX5SrTn82RGwE1gJlUBXUmCvdr5GY5eHELBl6/aWxoDbpFIiHj9KChX2s1xJyh47S/EHn1CQYCguY+9LnmOxJoY271SHIxlrwvKtFfdANdWc3FxMqEY+dpZSaUuif+1MgmvZg1+XEr4rev94LJxMbG6EG1rq2pw1wdUPEj9fmCZ0KZ0DwZDfOG29CaU5UQkIb0Rvc5bhhZI+4Jd7kuMjp00rvIgjTjRppPq5azcoxfRTME5RhKu4DTP/vnZAkSwBpzf9lZTkmKzO9p+XD/ChZPLtSG0JI2RU82ayI+JZ3ywLA8NI+sq4AEaPR2haBEk1ECaFtUWVJumHclqj3Wch8zPhIkgNqlWCKN13Ig/y8FRzacUEnoU0PJt87FEjmYA885xm9i5bZaa1DmIg+V5F5G/Ht17PQf2AGHHmbQbiD1UFXOeNFBH3yy0uhMedulCQAlvNGltE89gOeD+mnSO4eBIVHPqlReBG6mEaTQzxeQwarP4ZghD7u62UcBp0oGrScholJKjeR7SMxT0bBVRYBwWOEpRtRiitXdsgc9zveUyaFcLx5RlqWIjjyvGOBQGdBdahHxqFP5e8QLnz14QSXQhVSM0Fa1Ax3yyWHyfMdXQdSNLcgvD2hG0NmhpLfYLj9SF0cZvivSC3wshBeevIQmC/WGut/61X8KSSvxH6svgKkCty779J+cDjxQlnYycFrS3qFwMAmCoMZ+OSR0JnzQoIrtr09ukBxNbOuerAlE7B5krw3IUf5HlZznjy8bUOv2POYmGw6HQJysa/1PzcKPQca6KCSp8vjz/xQ60CVjUGTohXDK4hhQhE17/bN0YffjYIkK2wppOX0rISgOCf8h7dd7jrbMS4kNi2g8N4cjzpk0pTaofhCydvNkU/q0cEEdkAjQe16FAj10j9BcorohSN0tibFMcuvA3EKjWJrAgxpTquJwebiiukruhXCVpiy01H3GiWGntGx30cw8A48vhDz7T3WxwYG7dq79gPJt/+ymKRRUY1WRe/iezUHlRQleJZNbSo1wuTy1O2VZoPXUhMscojYQi1u2VOopEXftPloH9iTdaWkJ1mizjMf7Kl3VW/tKiSGWoNxYsQ7YL6VDg8HGwfEGXrRSQYC/mMSRQXNYYIBRlwT/MhT7whw0IWuG4gWFry8VDY2L2NWbzWOZBvf3ERPHQ2yPsMJyPTSagF2++xLs/Wf8fsqbSgSujW7a5PmilxD5fAcPZQt+1qumJPGbgs8BQg5vL2goODhBTfIvPFLQwLSlNsTUND6SgdVNx+OYjEmCKW48nf/T70HFcOJJ9BZdGcLK3bYTF/+xUxM9HLQyPXh+ggY/7LHyrLZpYFhGm9HiyJ0KDCoko4w3bG+4KxTZ+4go4u+9Qg6onvCXaY4+O85cwoHWbqeZyneb+xAqgx2Of9/bH6M8U5ai4YJj0yx9H8wT2i1BpCZlRMSWQE6F1Gb5PHzxjSdHRCb+O11RqUdNKbyrVWMgN1NJnotInAlZ7FAp+nMtvl48nMhSuCnztIWlLU4rd8NHT5XgvZRs6+24wpDkM51xOu8ozNoxKPb/9msUSqJm01G0dMUxi+fWtsgUgoxwnK3CXY4kzN1TD/ZVX64/l1cZCZPcxXchu/ahBlSwL44wQDeSAGM+1X1OidnVC8dY1x8VCa3Q1Ie0pPkxzlq74smXbf3PjjQAFOW3NeLKBzutDCm1XJaS3qLI9AT6g9LybUGdmyj/65INGHasaG9MZmZbli/Y56Uwdu4HtntRsIx406E5S+IQg43yZNMz5TkgQuvPmYMFbwWlFtcZhk+uvueVzmL0emj7azWsNDbXoAEdWyqB2iPbPOoPg8fPkXsu4xglaBsTXAhx+JVx4mLy7P6FZpvrKkA9ZcGP/Sq2zNN0EFJKllguxPT0CK35HsO/aerhh+HJ8jqrVgZdmsYFjVifeoSEwoCWOhOkepDHdpqKZc2AhPZ4+Tzeuo+bWiUhW5tqzzS7G20aCLPbnfzsKrhzbMBCyrxVk6WmjtPuedMutZFotXjdya+pLclXi6Icp1zhyLS4J+T5lu3wDUTpaHKWHGIQ5ILZtu+3xHJzvZjNWw/DvNXnvD3AER72f71FUknfOzg2nsORCP9hTqRE6c8hkG8v4xpahsRdyEI5+gtS8R5ErKoCWPEWpI/R/eLIMitsf+3HUQA0yynLAX5/8L09TUB0R3Gvwd1Rqp5Hq+Zr0z2iDKjHgpjzsECsP802lsey4D2htGoqGWoDf9psmFBX3j3q4tzlCIep/ZVJ2zzFYb5vMxQihg7C9TsDsXr+QylaAP0riKPKtBK1fSLicXNnA8qSzj0b+b6ViazTor+E6fxQkPAPeesW5W1Ak/YQVAD0phMBrWx5QsnCjWJcALpWkOl+pIaiC4kkYg/2AO36WSTbpXEfYfVJRzxarzmFIPCILTy57Ee7o0MzC88HPguBhUDoDOA+teRgkpOFDTMfolUChrtiMfqKtv2Dbo+6sOXmnDrY4Qa1rvVDv3Felh7YvQSPpQD6uSV6m5y0vfwO2W/w5yyyPl+GDGRtPMC+MPAXKBSSQyB+6915j+w9zQiLB0o/xSI4J453qRMlzX4M65djLLNhLywwyneAtL6S6dQBXJFRey3eWg7ZUvVM9rqupg45rwPMoOzfmR02IyEl9os+3H/bvbkxqM9pPqlL5PgaXpPaFb9sES7KgQ4XZ07L1IpKPA8SH+7n4J5hEejh9nVlyQJrWJ+rP8dNOL02g+t6GUnDM2bMktAnv2yd3SHuThvQXGDw4o6hvsN9npUMHRboCwWIpXVQSIblCr5Db8GXeeFpReVe8x0XDoH5O79vahfDIzy0RMaA4+skdvwKMPLuYQkWe9cfyOLLCx0aApLvo9nVHi0JXRCSaSY56itEYw9swfYzvY9iIPOQxNlw0DmCtRs062Q2H1iKEUBE3/o7X1Zn+Lhdb8Tx8Ul0lreazaS77AmBnVA6LBgUO1EWNgszGXmLrkmzMuWsQ0VTylB6b5ymajf7ZVeAcMD4kZVbUBGC3YvX12B/FcBS6Te75AUrj8V86MejBFHzVrOmL5dIdzrpGzQJon9S5/m9G2/P1rzmLp+CFHmw7h8YPXwb5vFFG2VBWd//tn8cXaIBqxz4jqXVv/JPOlxnKXgPI3+tw/q1hh6OmqGfqzGRIbuyCiFVJ04CkVjdRMxVORdNopHY857l3e3u15UcKOUR0G3bRklXyvGzZeW1sJY5AJKjKV98U1rO3KUVARzI08LCY93xP53/GPKuzvZKLdw2xTgeuVH5cdPGk8GWCbiog2rod/KalxPFYAXTibyl4g01OZn5QfisD94azaxuazHxhqJl+AbkszPDzdEpz8TyXCbXQkVPhXxsqacWGitH8Q5muSnEQZP+WjpWJ0fUVTEldY3i3goNNv0MbYGwM41JiGeFbRLbTC0K9aodBsHJ7Gy7tk3FDFrOLxgh6owhzs4S0wHof5Jp9aeCT3ZrK7OfhKrKn7w+iCt1VXzX+rViWFi+6FHBMPgPOOwx7eA9M783smxULy4kPuzzv26mMrK9GemlGPHmWnFgomczy9dZb5TWohB+O7CEuVYvJorSNKFbRKoXwNE6ltPH2h8YS98Q97sumLTwckTRwqwzL8RW+A94cdBMog5oemwd1/fj4iCnsJD6Pi5kPLwpu+S89yE8I4nJhgEbkHkzBi8yHO0oKowNWYOSC5sOyIeSoa9doalb4Ro50N5RepKONGAbfCboHP2zYciJnwdKBaZqfOtzO3Omgd+PAxT4LYMfeV+OXwDnr4gXBUUBzeUZAB16CF6FYWmXYL/bZjLxTCXVYfZ+cVqSpm7cjXnRmKLOQh5C1kgsIpnKv5TvZoZWT3IaLeGEYluYI/rjyIhULxldyqxsruazWOrRyof55W4gsffWmDMtADVWHzs4kkVL9hbbaw0YbVFJKVu1Q/i/KPjGdmGLWvGf++hBfXUhH0X8l44o5cMJKvAMP0sLuSVoouSw7XGWUujEzjCbW64eljoRgHi64dqJ8QzGqg8JCUT4yZvrRX/ZUEU4BZpWZv5dskyngifXmPguxN9Psybp8PRKQ1gwJfn+S9b/BkkUUx+bdru+bepqjBLRlPcBGmwLOPHdzcO//wXAlFtveQN2BFjxQT4IxdFPE6n5nJPWhv7dA50pqiu/Zp+u2zJT3o/YPYxdiYI30Wgx60Dn3vjluvvsIQKw4JWLNxAm/DacSbbVurhmIBwggmJwYvZrAtm9KC6Kc9loebaZIt5JjrRwFaKIpi/hOlNyUkiNAdwE93nyG0/XqdNbE6wrDzPBBEllIGr39YKrkugdZBt7kPPRpyYDVBohoXzP9DlMoikmo4MAAcKK1a12Ld302XGtdb+YXY99LqGodtPtf8cHlX2U6F8pJWYUPfCU/cjm241L4UtX53sNuEBbMLZKOk+tarArASmUwRsHiuWjHFxoBXaevyf2iGNHWHv9lJK5tU2hpGnMubHB52yd50HIHpaPA51mJRpR4tVbYv0ZjDlC76TKKcsB89ZhgdZnxaVCLfB+xzoiYwAHy+pOSbH+1eSRDhALuzbFLJoPjUEknusqxRfgBy9xoAllAnx1ePER2vGx+pMav78CKywFPrtR5o3xtzJyHb/8D/0y8ZoYA/fM2ToS1QDc8ZycygnHoV8fRZS5yXi6bNmIphx2uOHY+tyt2PyNZr6JWPEdIw6PjJHU6EdLSvhJgRXN6lrRQ1Y0pa9XeGCJaHYKrQ8fa6+NWSJ0cDcgSZsLcH4chRGStYbZNH1IRU29xjTIFNevFfnmgyEwV/e8oTdIZSmlo3cnRNMc4d3AnP+jAMGCCxkpcIu0eTwAfUI0hMvlsoIs2ypBx7m+HVnj8BlEnXq2e1geJxcybmI7p3pWVKy32k0p4JRkpFIP9mU4mxLwUfm7E9HE3+Nrj2a3TTS/0dEZu1vkPe3DP1H5NUYyMHVixuWgNPB8mgMQ4BolLukpkcGH4DuPOSNrKURlY+pdam7ttdcjk2nCREAOuHae0sHgKcI5WMFUkF0/GIyWsEVLddnT2cOV9qFDMCzyClHoFFTMGNs5AUXRiBdFI90gMwHEuNxQxWTya/rYnoTQGoMzstUADMfkK8zbuEqZ5wlJjrrAmazZYyG9Y9xEBzJ3XIFw3a82cyorVdiHjFi55jFZEUgrnc/HO7bK4z7vTpP+VjpXprhj2VaWg4ZUjfZ+iOTOnny/8ok/UGGlJBCiPX/EdIN948P5FW+5Prhdt6D+RIkNnSvPHS63jGPD9ieDNOtWFRE5qO8GlJqsmCk8MfnEtWSkxHbxS56EdR0twoShmwlnpovCItWVESPLJ4mTC1XYiRz50d9lZHvyejVbf0M1xL52W0EOqBEow7O/O5UX0OIcFiQ/doyPE8LAbRkw4WSpblpKQr0X4okLBSbN5SBa7D2H9QydV2K+akHrJO4oN/91+KH6QSbP6L2B6/x1/4e0BbhYrspRBbSGYf9TdPxglscCVSGpBza7OZI+hgwHsn8VN4bAK7yhsjI5FYxAx81Vt9hF9G9nUO87IpBFbv6yTVPluUOvZ58d5IUJZ+3GDDSBd7Rk51AA4vID7MIDQxO6nwwM0Jkb2b4WURSoKXKgp+37fq+73JXIjc8QBt02HTm5x9GQU5p7zqW86e7RVy9PJYRiXDv7wN5G2HFsBsgZykjLzVHO7RqW2YZ8M6qphWtGqi1r3flL82KIxwzWTytyV3bQxY2IUb+sOgmw54QPu356s9z0Tv4OLramgU7RbwBAP21JR8F1+jstpQx5pAQH1yUxAmsp/ppdRUuE+PUCBqgfU9AStg38eRimtSIRU58jLMuMs6Gzn2CrE5a7tTdePcygiqFW4QGAq9SpoG6CFRHB/UivfzQV4bLfS/rGyNdMMan55aLNFoAaKwiG0ucX/1dNv/y3KLANxVmQ9grlm2oVqhjUlhJO02bevruGBd8PhlmRifuXsODUyRGGoUdnQ5cvS3MHNv1/47Xz6mR2Vou5DNHHhiL/CqK6Z+qGularDPuAu2kk3KPAtKxv23npSJ6Z+7o7EDujCxkhpivadJmdigZ7BwLPf+Xf2AIseoo8tW+KL4gsD2J1ygAUIF43rZAEv65+fCh+aNexdFS2Ak7J4OnrXHJlZoYOHK2hHNs/Eh7KHcjH7RTEyT3bb8gCxAsYhDr9pBrYq7UMb7GWgVELilUN4Xuy1kQQn8dyXDhV6UVeNwPNY4dUEsS+XquNUjeFQPmGZonyIchb4aZF+nZ7MyM3MiGEEXOOAGbGi8VXrKcFyBsPF0WccrHqjkKqaCUREHDgwreTNnzix7k4ocnhsPi743McKIK+2mkUQQNbsW2BYrzsgZf1wi8K7AEg3c3hQ12BJzjPGBejOr6SrbN3xgsMH5ctpx7i4lryB4u1CDQdluBqnwIKH4D06eG/eW6MTSo8XCGVq5nlcWN/1R9rnlJ0ZE+2sfUlmRzBpOk78Rs0BH8EorCNLBZlFm0wZ4h99+NJC6Jdh2U/jceCNeAza/XhBWNgq17iNXj+g3yga83cd9nhb3BCAimYodRKyNyLpGxaJK+b+JFgJb2qLof2LO6LzJRxFPSBKjH+9sC3ekFZcBwz6NaLFAuUQ2CQz4MJJdokZAZnPLK16X+vZwgGUxWZBp9qRctYb/ClCby/X5NucHQMI99F4dtnTyM623D4BG5KirBB9b0Hpos/olClpOAp3eW7yvt+28h/OGtuHEZuiqIndf5q/pwCAKgyvdkQbWQYkiMmYlIyOJ86A1RB4JGJW2jVmN/9y/QfxO45z04hnT0foZzHx5PkimcyLg2ykGTW67i7gMGlpanLXVwE1xRFcrgM8+u8qNFFU/cBFdsHBOuK8uDz8PfduWsmU9XFsTEXs31W9m75hQ2gMPwJ/XVKWpGFcu9cLvHSVvODnASwyR5sL+/IXej1JKzNmrNezn6HYeBoUkPvKBDQbB4U4ZThjh2wMnJNiifopVMASDiiAHu9VcTD5rHDTi6g47yMDyLkdqn2edGpafeCbt5ifpfBD+MHYc1DJpgdcmCwhBhFNRdR+MhW/5AtwXWJD8x7Fwj/5QRg6IYjHEHpWTRg4lHNNHuIsC51x2jhto0r4o1pNP8Vok1N/Gtdf4IsdWz5inrHnt+t0XXZXUr6iMpGjO2DVdbD66zVWIxj8+8FUJuGfFTIMSJixfNHYNPd/LOvXWr+6zm9jdpJnfSaGO81rGh3bDn3kOK/PvYiCFFJewlQtflSaIu977usftbgIHyNSD+wBpTnYeCZjMq2HH1wiDCj60bHSMiCa8pc26GBwZ8tnxEIk8ODqgDTWfirp6ukWo/c4RwAjvfpfurv5b7UYJIP76PZ4KamrQkIM0pz5iU6PHTbjB4Sj6JfTP+jUdJK1PRKXCzMrfVrTG75z/+Xc4AgUbudfPWzc9UnhLxB+mZf+xg4sNWnM/pz8CGUcR7MY5YF6btFYo+HbfJ+lMqIGn2ZVDrzEiZfWz0N+F9zQY1ZeYuAKBt0KTKnVh31ROuArCCSwgtQqduaePHxt6KGOHTaiRjKN6xLzJFQQIjmlgM8QRcyJNCxVuG5f1rcS+0kMTtGviUInPssDm6NPL4lNxgGO5wjsOAVjHDgx0DfSSHX1pHSzZCXZ8ObLmw0ZCAITMPDl466/s5sxaarYXZpbVjLC3ov5HYQTpx2rqnVpux81ULlkx+OknigfTmdY0narE2KiXBpyd8OSdkYFpk7uwWnBf8tzhyFUGH/Rca3QdQ7z7l3p6HvOfPj57SPGSMLYX9UsT3zYZ30twj2JU0An+AOeMEtgF6QKGrTJDvd9mPKI2nMPnzoRfyweKkjYRRGlge1vcP2oOh6HYf9m8XTRHwy9Yi3yrNO5TnIhHuZnQ0EipOhndOuXv9owcaUkPZ6+Av9qsuKHPUeQERSHt1ETF34egOBBLWEUvwbnIXHDc9cPJfux/DtZJawGvri41UEOtxB+ohz3hrZWstT4CwYA97eppAhmrBv8zp80Kiek0zzMRvy/W/qP65H9f2Ba400shSdYlmrbriqSVZTePb9Bn6VIv4D1Qud8Gg1ECpKClaVqjQIKmLv0gS8dsSpHSdiyWWmtTQlt+z3w8qHqKenF0+GuOAWqLIMYARPS5MrjvsUrC5aeSp5KBdgCury112uMRDggEURvKtA++HBuzkAWQEkGESuWgBgQGvvw7o9BEIv6S2CkJEbyAEc9dEDowrRpl/bX54HigjnTbJpMulsf6ACyIP9d/NWuZRgsmq+T+8T9NYK2y6eRFJmJvm2L23UmLNqD49zZYYr1OxB+AkTF97M8ZWosMBQ8bF2ag6vx1KiXVm0348oWPZfC71bZYMIRAe778OqO3orhnYE/5fw7sIwET7F0nmAG6FIRj2DAVVYvneJZ64h7hK+A5W4fB0Efn9NRWARKEsMk1FsHjzjnMJLK3794NTkGPYqqjc2oLozlClI38Kt/ncfrOmEt0eZxB+Ow2xD05AsJbYtTdEZNNWCL2eyB2Ynz65vQ3ptyaYshePE3Ncb0KLl34JyDhDgi8+2Dntu/C4r+nXq1v/kyuDyMjC7IX4QtqTtiwQJbs7BFu/0vfTnESQZyqssC/S52ywIZZqZvasHswqEqVRtK75DZ/jBDBiIGsoIG4oZT7i5lcdxlyhFeb/tD1ZNSH6nBydigoVnDs1zUZwTX/n0alHAIs5VbPYlxApjd6A9bbbk0wt2aCXF0fmpvE5kxwbu717ss4OmEt6IdF4qSKEDnwlq/mzqNnAj1bRlE49ffpxN4+UOUc7U0XhXtPzHjpEBvFn2NG2WxPyjUG9qSCezqET70ojLhLesgi20MGvZgxJXapz93L49QxCRRGaH4HnIivOJ/+Lf3IxZXOP+KUiqZZKxHHJZU9vhVu4JtiJP3V9s4BcTJfbXlLTCLVgzb8ezPF5A1ayyVoO+7au9o9z8E2QBsM77dYY/r3acVbSKFcv6bLE2PqEuFjGv1t+vhDi6bzz6fZYIyw0To8gzdrM5qRuOlGcxFQFO3T6/NCr8D2qNakBkiRvjA1sZw+EPpzIivyC61ojRmEm46ZaDFypmzWtoiscts2XEHbraKyO/IfvqYbwBjvGKYnlJdsBU3WQdas8ZHrX26jvyozrWpBx6XUYyOCfQzTnLw9KA+ca5k7D9hkmUd5rVaHNH3Smcgzyk3oIbOYmw5SCY34v+xLiTe6d2gBjpAXT5/AiIXjzP5CZrfQlMSiEliv7uiJmo36ZsZ06N3Hqhq7w4es6stf6twGQ17pHT1Z3p/qBYeaAumuRFvy5UmCPlcxgWjIC+Hq2Sl+EpgJkfXiSFEoNvKmk/mGrxGbMMLDXrZNu5u/Q11kwrcQpiBx9JqglZfz8tO+kVuSuKqzhZ0YN5G3PJY3gFXAnw8fS8lJUYhopfhRZJpzNz5J+8XUdHlQHm4El+TvjUjiihQU32wwpchLG8p6w33IoLvv0T1zsjxx7S7QAGS39oOeICCfISztfKNjuPnJyv4X5AxC74XCnLfNrighuftRxA+Sc10T2eRGLq38t3ZKRxu42sGg2v40+Qthjpckib2sXuHVVBCfkMtc09HHFi/pF0kQGOGyQak2TnCQipcuPAoNjoxADQp84x6FuOa0iXuUi1sVite+6QAIu4OKvB1KR/HLy9zcOdblNxRr7QMKvO20wAVQD6ecsYhJEehY5doZCfFK7p+kRPDNT79dTPS0TBgVUaXsfrJ9AeKNCkzkzmxGWR8SEBmrxEbUoBbq3EI0XodnUKHCM84E4Tpf2Mhnylp4UfdsNJ1lEE/3OIIb2ZkgcksOi24ETbm71Tq4DdGwp+KYGZ2vsE+EWO2ACFMFhbtqQeZckLcUAfgPhqRQ4kZiPyJJ49Kcu8NpWCvCC/gHIHIbLbVqBW1kBpGPwbfdAnZDF1d4DgfVjn1PME+HKH6wtjsACwc+hTcdU/sy7DCyHKcUfsfIpIw7gBMMowhyJB9UlTD8knRUfrOpkzmBBgab2hy9VTa0y26XMV3WU6AHf5PqgbzbObrb04hk0Rn3XYG8H/LpENwGtOj9f3X4+yybv9odlvMmEA5ORqjVz/30mkvdESu/UJr6uSljOupKUEWqrLqA7BF+MQI6vAO/Db9CftztknaGvQUI/WKoVvJ6xVSYzyrJoxw6ag8cKbMpJ9xtnrRAq6hdqA4X73arPwEqDnCKQwwWU2TOMky8EnMktScBk9GdNMgtam/QUnKTKxC9vFqIr7cyelAqyMtW542kokCOzx92aCsTV1RTYwcBgFWQU3iG/BYzix8Qj9yB+JHgRWFKk0sGfK9t1LGjbBg+KyXDIJ89h2sS2YSAzxNf8zlUmAfD0oYDKq52lqVadP63pfS3Wav2afa2T5Y4iSSR2MNFscdU9f5Dr4sZ4mp9KoSA5UuhcZ1jky7ZkYb3xHLBI2uQ9tpg99ckgO4yV0ZpLl8uNfI04BDRAJxD6PDg3UVcMUmPIWI7G5vCLU9/oFpZfkXBt4WDOR+arBTTlZQ2TXOi4cB3ulQFw81Utw+t4vMGoAGQbV64A1tbX7VvmR6tlzc1dCgJba4GJWPMNR5bqMdirnd6V0zIrROnLWt7ssKWm2A8PoYQDMWdPsDJOmZFPlreNpNkIehfY2WIxd4xisQ38PsSArH4QZwD2H54j06oE0a36jxH8q6SUTEs6amWpoHcUaJfaha9UcJtzFw3TpefcUCLele5QQDWEKxwpDsN9yr0CZzguH9dqHZgFo5FBJln5H+3yZvS1PyCBUsP8P88N+87fENaGzq4UYMDPzljwA/5aXCgiFSL9DbQaAIprWVpd584pUtVQLotwClraFO+rfV3vyhZP",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
