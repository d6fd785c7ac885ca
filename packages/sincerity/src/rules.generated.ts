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
     },
     {
      "where": "sentence",
      "set": 107
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
     "set": 108
    },
    "unless": [
     {
      "where": "here",
      "set": 109
     },
     {
      "where": "before",
      "set": 110
     },
     {
      "where": "sentence",
      "set": 111
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
     "set": 112
    },
    "unless": [
     {
      "where": "here",
      "set": 113
     },
     {
      "where": "before",
      "set": 114
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
     "set": 115
    },
    "unless": [
     {
      "where": "here",
      "set": 116
     },
     {
      "where": "before",
      "set": 117
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
     "set": 118
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
     "set": 119
    },
    "unless": [
     {
      "where": "after",
      "set": 120,
      "elements": [
       "repair"
      ]
     },
     {
      "where": "here",
      "set": 121
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
      "set": 122
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
     "set": 123
    },
    "unless": [
     {
      "where": "after",
      "set": 124,
      "elements": [
       "repair",
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 125
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
      "set": 126
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
      "set": 127
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
     "set": 128
    },
    "unless": [
     {
      "where": "here",
      "set": 129
     },
     {
      "where": "before",
      "set": 130
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
     "set": 131
    },
    "unless": [
     {
      "where": "here",
      "set": 132
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
     "set": 133
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
      "set": 134
     },
     {
      "where": "here",
      "set": 135
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
     "set": 136
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
      "set": 137
     },
     {
      "where": "sentence",
      "set": 138
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
     "set": 139
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
      "set": 140
     },
     {
      "where": "sentence",
      "set": 141
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
     "set": 142
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
      "set": 143
     },
     {
      "where": "here",
      "set": 144
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
     "set": 145
    },
    "unless": [
     {
      "where": "before",
      "set": 146
     },
     {
      "where": "here",
      "set": 147
     },
     {
      "where": "sentence",
      "set": 148
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
     "set": 149
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
      "set": 150
     },
     {
      "where": "sentence",
      "set": 151
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
     "set": 152
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
      "set": 153
     },
     {
      "where": "sentence",
      "set": 154
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
     "set": 155
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
      "set": 156
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
     "set": 157
    },
    "unless": [
     {
      "where": "near",
      "set": 158,
      "elements": [
       "responsibility",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 159
     },
     {
      "where": "sentence",
      "set": 160
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
     "set": 161
    },
    "unless": [
     {
      "where": "near",
      "set": 162,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 163
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
     "set": 164
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
      "set": 165
     },
     {
      "where": "here",
      "set": 166
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
     "set": 167
    },
    "unless": [
     {
      "where": "near",
      "set": 168
     },
     {
      "where": "here",
      "set": 169
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
     "set": 170
    },
    "unless": [
     {
      "where": "before",
      "set": 171
     },
     {
      "where": "near",
      "set": 172,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 173
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
     "set": 174
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
      "set": 175
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
     "set": 176
    },
    "unless": [
     {
      "where": "near",
      "set": 177,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 178
     },
     {
      "where": "before",
      "set": 179
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
     "set": 180
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
      "set": 181,
      "elements": [
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 182
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
     "set": 183
    },
    "unless": [
     {
      "where": "here",
      "set": 184
     },
     {
      "where": "sentence",
      "set": 185
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
     "set": 186
    },
    "unless": [
     {
      "where": "here",
      "set": 187
     },
     {
      "where": "sentence",
      "set": 188
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
     "set": 189
    },
    "unless": [
     {
      "where": "here",
      "set": 190
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
     "set": 191
    },
    "unless": [
     {
      "where": "here",
      "set": 192
     },
     {
      "where": "before",
      "set": 193
     },
     {
      "where": "sentence",
      "set": 194
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
     "set": 195
    },
    "unless": [
     {
      "where": "near",
      "set": 196,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 197
     },
     {
      "where": "before",
      "set": 198
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 199
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
     "set": 200
    },
    "unless": [
     {
      "where": "near",
      "set": 201
     },
     {
      "where": "here",
      "set": 202
     },
     {
      "where": "before",
      "set": 203
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 204
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
     "set": 205
    },
    "unless": [
     {
      "where": "near",
      "set": 206,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 207
     },
     {
      "where": "before",
      "set": 208
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
     "set": 209
    },
    "unless": [
     {
      "where": "here",
      "set": 210
     },
     {
      "where": "before",
      "set": 211
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
     "set": 212
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
     "set": 213
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
     "set": 214
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
      "set": 215
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
     "set": 216
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
     "set": 217
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
     "set": 218
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
     "set": 219
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
     "set": 220
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
     "set": 221
    },
    "unless": [
     {
      "where": "here",
      "set": 222
     },
     {
      "where": "before",
      "set": 223
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
     "set": 224
    },
    "unless": [
     {
      "where": "here",
      "set": 225
     },
     {
      "where": "before",
      "set": 226
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
     "set": 227
    },
    "unless": [
     {
      "where": "here",
      "set": 228
     },
     {
      "where": "before",
      "set": 229
     },
     {
      "where": "sentence",
      "set": 230
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
     "set": 231
    },
    "unless": [
     {
      "where": "here",
      "set": 232
     },
     {
      "where": "before",
      "set": 233
     },
     {
      "where": "sentence",
      "set": 234,
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
     "set": 235
    },
    "unless": [
     {
      "where": "here",
      "set": 236
     },
     {
      "where": "before",
      "set": 237
     },
     {
      "where": "sentence",
      "set": 238
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
     "set": 239
    },
    "unless": [
     {
      "where": "here",
      "set": 240
     },
     {
      "where": "before",
      "set": 241
     },
     {
      "where": "sentence",
      "set": 242
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
     "set": 243
    },
    "unless": [
     {
      "where": "here",
      "set": 244
     },
     {
      "where": "before",
      "set": 245
     },
     {
      "where": "sentence",
      "set": 246,
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
     "set": 247
    },
    "unless": [
     {
      "where": "here",
      "set": 248
     },
     {
      "where": "after",
      "set": 249
     },
     {
      "where": "sentence",
      "set": 250,
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
     "set": 251
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 252
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 253
    },
    "unless": [
     {
      "where": "letter",
      "set": 254,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 255
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 256
    },
    "unless": [
     {
      "where": "here",
      "set": 257
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
     "set": 258
    },
    "heard": {
     "set": 259
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
     "set": 260
    },
    "heard": {
     "set": 261
    },
    "unless": [
     {
      "where": "before",
      "set": 262
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
     "set": 263
    },
    "heard": {
     "set": 264
    },
    "unless": [
     {
      "where": "before",
      "set": 265
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
     "set": 266
    },
    "heard": {
     "set": 267
    },
    "unless": [
     {
      "where": "before",
      "set": 268
     },
     {
      "where": "here",
      "set": 269
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
     "set": 270
    },
    "heard": {
     "set": 271
    },
    "unless": [
     {
      "where": "before",
      "set": 272
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
     "set": 273
    },
    "unless": [
     {
      "where": "here",
      "set": 274
     },
     {
      "where": "before",
      "set": 275
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
     "set": 276
    },
    "heard": {
     "set": 277
    },
    "unless": [
     {
      "where": "before",
      "set": 278
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
     "set": 279
    },
    "heard": {
     "set": 280
    },
    "unless": [
     {
      "where": "here",
      "set": 281
     },
     {
      "where": "before",
      "set": 282
     },
     {
      "where": "sentence",
      "set": 283
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
     "set": 284
    },
    "heard": {
     "set": 285
    },
    "unless": [
     {
      "where": "before",
      "set": 286
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
     "set": 287
    },
    "heard": {
     "set": 288
    },
    "unless": [
     {
      "where": "before",
      "set": 289
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
     "set": 290
    },
    "heard": {
     "set": 291
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
     "set": 292
    },
    "heard": {
     "set": 293
    },
    "unless": [
     {
      "where": "before",
      "set": 294
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
     "set": 295
    },
    "heard": {
     "set": 296
    },
    "unless": [
     {
      "where": "before",
      "set": 297
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
     "set": 298
    },
    "heard": {
     "set": 299
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
     "set": 300
    },
    "heard": {
     "set": 301
    },
    "unless": [
     {
      "where": "here",
      "set": 302
     },
     {
      "where": "sentence",
      "set": 303
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
     "set": 304
    },
    "heard": {
     "set": 305
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
     "set": 306
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
     "set": 307
    },
    "heard": {
     "set": 308
    },
    "unless": [
     {
      "where": "here",
      "set": 309
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
     "set": 310
    },
    "heard": {
     "set": 311
    },
    "unless": [
     {
      "where": "here",
      "set": 312
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
     "set": 313
    },
    "heard": {
     "set": 314
    },
    "unless": [
     {
      "where": "before",
      "set": 315
     },
     {
      "where": "here",
      "set": 316
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
     "set": 317
    },
    "heard": {
     "set": 318
    },
    "unless": [
     {
      "where": "here",
      "set": 319
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
     "set": 320
    },
    "unless": [
     {
      "where": "sentence",
      "set": 321
     },
     {
      "where": "here",
      "set": 322
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
     "set": 323
    },
    "unless": [
     {
      "where": "here",
      "set": 324
     },
     {
      "where": "before",
      "set": 325
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
     "set": 326
    },
    "unless": [
     {
      "where": "sentence",
      "set": 327
     },
     {
      "where": "here",
      "set": 328
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 329
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
     "set": 330
    },
    "heard": {
     "set": 331
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
     "set": 332
    },
    "unless": [
     {
      "where": "sentence",
      "set": 333
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
     "set": 334
    },
    "heard": {
     "set": 335
    },
    "unless": [
     {
      "where": "here",
      "set": 336
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
     "set": 337
    },
    "unless": [
     {
      "where": "here",
      "set": 338
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
    "set": 339
   },
   "condition": {
    "set": 340
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0cVUJC1kUtvYbLZV98f+Rz3HHSImXcKA4mB/34ID9idkD1ub++vpqQL9bFtacbqulTsg8mcB1EB3krpYAngIW/tCcnE7y3nkq1PyAfnK1YIhJFhTLa6xl5eE7HlH6BuBZeydXp0G7pE3p5sP/ys8006DJAvUk3dIrqeg21IUavqGx6BMseWzS+eIZ/Gip/ROf48lpWoDdBv6aFRmEnvQYpfGoLIy+uSLYLxo1/FT7jaqiJLTvTaUJWNRiXQYunz+Y2Z0VQynmDzfn5u1K9wHGbIkfodjXHaewlt2wJUsPsyut3dKZ+uvz16iyB9a99brP7YnWHgWta/npCMxSyG7TtzCWm0axgkjFtlQvxfvLJ2qw26scRQQz3DlSeplyXXLIu7wVojORiZQWoCkgKBhKcRPF+Yv8J0JFiFKu6mGS7NjsP3PzbvNW8fgRcloOSlD3QZC6hLz4nGnWtY1MrCmuPM8MUq0iAP+QUvUaothUcyTDn3Wyh1XZ2FusSb5EI0BQl656KC2G/ECm6xqAmOly5Ifsn95SnuIe8bvRn5OOkXv4N9GOYbDLumzCH+IpVPaMttdSZcou/I1C1Kmn3+9mkqVIKIvHutC9fYJzqBML76u3cB8+Ft01BnnCH88n1UbAjjMp9YhUqB6q7WH++JgS+oGDbmJlD9N0oV+U0abLC1gXFAkzGMhFKUTKhv9wSVIHGdJKOJXaAL+YcOpBsoBDOQrkeBkM3K6dY4Vg/fI4sGEabC5kH5CAascY91AG6wafhWOOfou9PajFRErlJBXRFJ53yK0ZLhg56UYfIioCz+lUXgT664xJ6rSdMuYlJ7SXZ8yyPMNMaN/cf8a4cnExI+o1YwGREX2AAeVsySphvH5dU4XCco+4kflJuXmMKqsHLkU/MRg7A9LjfAUK0n2nJjfnjEh6lU752E3BWztx5yO3a0kccwZWDGM1k6jKHbrkXLEcn8a9f5dqVq+nsE9Ta2Qxu5lTysYJ/FO1u/XBYTNrBxpvKxvcPkUWISdKNaB211P6LOaVxMllvkEnH3guwEh/t9i2eV2YsBUOygepDOrDI93u+ljXnP36D39qKzPyYkThw9/OsiWCGepaM8zqHNGKdQ6sVI70xEisuW+43k2cvONrx+N1syfuTGKsPebNRJjap4nmBHpc1u6Fn1tFa1kGhsj2Zwrqw+ax/0QJFFGT9GRaOstNVq08/KV6zyRKSTOnDAodcaCUwpI129TxgdPkgOnAlFe8QBNgvmxuK+jz9utqpAWWdztRqTM0sPS952dDEbuJyi+bxV/9dxee5g7EHKfVg87f/Vbhuu+gpQpuaFKYOIqufl28auKPzBMg4zVf0gzinmbOdC38PAjM1eQyHu+TSzjEYQsBlDp9W+LGFHNVmtBPW2D9y5ba1F7HkS+EKAN/WJz+t0T86jzLBM3SgQzWqVOUw8s5Iu3v1MOaOog2LhXesDLD6Iub57upiQrAsNSnOyi1nfss7NTgkNFgKoE9YlRWM7VjDjhetzEQwt0k3+5NLdxEEEHFS7lfSI9k5slETJGGXOU8Z5/XwMAWpd7SsnUDcSzuRbMeNmxtbTfWUw1c/8MzJPahN15D9cRHllHWQM2enmtimq6Y/xDVhhFzg7tUeFuRxXXNnzZemMzcN58Sl4fiKm+p/vK1iG4IoPbrwA4o7VrPgk0MLCYGGiZIqvBGP7gJav/pub1LwpZW4mUletV/zJgPd7DCdWyWWJ13E8NbQgwR/Er9g2rYVGAV0CoiQ6dnTQNuUsiET6HSFjQ8/MBneiy6xoEvMotX+bC7atjDnNIialzW/yw5zvJj132La7o1weRV8Ks51hgHodUfuhDdGTlfoIO8sOKhCmiJBBZ2iaybx+/S9OUSlVNwQnz3yBtQbgjiWe4RJ9hbNvpLSUEsXTxMvF6T2fg6ai1wRL867kL8D97cOgq43As3PdXOyJBaGCp5+2ykYp8wa/Q4R5EWxtFRu7DFEYxvgWf+UY8x3HTQqslH9cIubrPlPkBQhCUxh1GZgTefQag/2XKaj76BAANyEgvPFSZhcTb9TmN9xB2vGVcTBXaNWZ8qKOsWClvpGK5GyRV7ZGmrFpsA7rE6Gph+RuHKcNv4rvvNns0CgT6QuDSF2zaMJx9gl8t+d/FOb+LeQuOLk9pDqG+WCtkmRUVPVVqmc2eV+5SR92LJC09GHeIEhVcAfIPD90K6NUIr2cM74/Bz648UeZH6QtbgObYK6PahxT6bX+yn9n6+PHhUnjKM8Ubn656YS4G/RwQD3RtHVTMs3MDuo21zRe7d1pNMjxlVH8gHwlrYfacn2SFn0pXdRjgmOxf6HPfB0CkqfRvKZvRkuP4L+vfjM0A1Oz0CJqU5gVfmYCQxqnagX1w3ATUDI9FPJll2ekpJTWwewNCUoo9mWQGQ3B81cxmR8i+owa+JMIE/56jHUul31yNSox4ukYwL3KwANvfcPJeBHHHfE9GLOu2Y4lfrTlSbTDkRW9FROpf76MOD45D43fB1nA0xtfpWiXAZIB5VUO2sy8JRIIUpGXcRv1T9kQ7jBeWEraIO5DZ4UjVAkgHp6mOsRXf4TUPefPlkMVTnKuldw2xDr2GwuVjYAXNCCMUwvOgkcHXGpbmQgLy88C2MS3KLYZbTg7SEDwDUnc7dqeyv8/Ijs7jzDUDmCA0GBr3FJcUyT6KLxy40inNsT3FtNeo0LfBu4XFgCl9oMlyGZa4O9msFT9tKFffdWJPLE6BJsWCqvtBcOKFAkPnAI0rF44aSVr/fBxH0jdMItVwFuf4fSUoXLWDHg2YS74LyijcI2wtDCOjW+md/DnHjgML26QxHQrQ3jH/cC5TzUsosNTet+axvKDnS+Ng5UJvmYrtyxSisMyA/CgfhGYrlg1mgXafoJWD8PIciOomcDaTwOZLyip7Of8UdFBkduUDA3hL1B4a+1fYhMooSC66tcalLbMjdLq3byAed0R0llbLxlUgrN7VE26MizZyTHhTmp3Ll74Tc3GHxSpxRL2VlkHKhUyhYodRtc7EgxLEJROH209ARO3qOUhY30+ztaGZPt4uiVaUo8v13UAecasS9kEM/J4N9/OkGIeVdk6T+XNI6wJAKsBtV7tmdqzFx8Tdr9O/nDr49vG2vYLO4Hc8VL9IdPc50i9QmyYoLDucpMO6N8eqkqohJA8xQ/G6nObdwk9TvxjUzN9tRAx+a1tM8LvyWugyrGyPCpx7ODBcfqT8Hcnmg/3FReZB3GcMAUOn5357CepkOxQOGQCBAPlPVyZyiC+85jfHXw/f4KubnzuiXiDqM3E5GTBdlkYtp04j2l3XbCIvNyl57W5erxw2t+sDSMGdd0aPgDyZtEJJ2EY8Kx+eaAEyudW8D/CzFoyRJFKZCtd2SfAJNJY/9IIujY/bYODhWUw7EpxpW3mFWg2RAPL8PyTpsxKY0OCjPuhQ8WfGKjqxhwa8Cmu97PCfMaTSCVVbP4guGn5efUMooo4hC9vfV7OezsGqxyeGF2ckuej/tvbmB+7KcPg10gBd9eD5OeXFTkpEr6jhwZr3p9Cc0+9FeZLwo0+fFd1EdL9Rsd+GUikdug0QXrs9L6N0W72iHnN3hQ0eIoS0kqYTogr81jj6AVvFoX9Ns6FrXOZIU8gM2j0kHs6g6g6tiA4uk0VKsK6av65dAVCMwLq9od/YIDD6Swl3iPFs8C/zq6yBL3Fe6qv25MCs1AEsffYCtcCrLQv5ciUrqcdcWaY5FszrhSLOK6crshm3JPcWtxaJi8M1Ih7DKiRhQw81Pp5ZL7H0ktOPFSI+XhzaKbJMxvT/sPsIQkti/tKsdB6nHbEMFNsF7hBZApinDqaefK2RQDhHXizLfYtwsWRypuMgduZlM9hivCaJ1LSl3thFvBiVVZ+3VqrPL03rOKRITh95qQmIgvoN7sTphjVbfm/BAAu9WMua+NnmVCQkNAZ6y+mIrXQJOi3i3pVo4zvKUUMi28MrwzyrPyONkoFK2SSQ3bDL9Qo64hbAhRtHe+Rjs3Z4GfQtkHXZNEi15aB1zXSaqg9agKncmOWqgIYer0x/VZ4bGmhIhRqtrJEgmdM4N54/Y1cBAhrWo8pmklejdqdDc9re+PiGKaj15vH+50S1dJPC29Fn1yIFWi3piCa0cWbeZz+EgBgqUhiYnYMXcvVeinVWhTTzz1jL2JqCpsDR/MO4hftVD4ZCVclk8HVTXyKxOVfZ7YgIZ9/57XsfC9TggmMkFPvhpTyjNhsujzdX+Ib/auMTBVowvAM2EcxdGT5FDoAQHChd85VPLFAdRJopHKfoHZP48Sr+CcjH0u4A4spm6OjcR0LFu6anD0DDMdHQN/CgL1I8JxvEoa/GP/QNRa6ffzABGsghkgcScVi1fHUFegOclwQMqWVWI/YU+QmZzCfbTM0PnIVDSBeO1voMM0QWlYx9ag+GYEn6Y0GkpjUVftqDfTaF7gPi1HjGeAjI1R+YUmuRy9OHJwlfvuporXDKE8LeZVsGnkTjGobVzWFCwG+Si6V6uvfI0DXwz3XTnp8WkmRRlRo/ywkChz4kKv2us6+dp9cXcsojl26sv3cnLWDgdmaM94UXNazUCKberHUCOwcDjmy8oBe3wuYima2S8+pq6Eoe5Vn2GxyE1+1JmvbIt7gv8wO4n52JtMUH4m3SMkNLJSFQwsNKoLH9bLeshJmlh5mWvIHXDTbab94Q15innUlvbO38PGFNmVFrTQNGqdBrJrmVI19zjOJ04aafWv6SLTlOuLByyyQHf0BBcppsOegjBjsUhJphbjs7jU4GuQrp/1YVOh/pVZWTcKRLPWAIxKF3K9x7a8qWRb7bQh/6iSXP+C1TDkBSo7JGpRHP27f5lfHS0B5avLh34dotR78+qsGnZ8EBfTglH3jPbIsgx1CT5e79rwhgV300rXGfsjevKuivYchW9dYGsDwy+oHl4W/+nd5jA6ocUGKq6u+CA6u3mr4d5NSRdvsOrMEnaajuNQODZd5PriFmtBQ1BJrgMo40XOToKJP7qPLbv5k0Wx4O3bfOtqjTAc4xKdDN4h8UTkGPDOB6iP8h9P8jb4grYg/SXyqs5puP35LJ0h45UEQm/gSptSkSMeEw4T9du6OSWZKU8AhX7mIsZ6MM/fs/khP/o3pO6TDqRcbITWdE2IPtc0KoODHpXauWLWIxvbNEvAeuwhviEXHX0xu6UM88ockb7tB3LQK397x9dUj+RgoLRbSKNJTYz+GMaoyat3FEMktM4ESgwB0GrOzC3eGoxZIqz8pTvZxEMAquqKtPrNKzsYPctUADFJ9AD8coFgYtoK3ryuc1GvEq+dzMAfSweA6NNUucBYalvrvAFmru9sI0NDHwXGn3PbFcRibMsoDmXN7Sp3Vj9PVOvJzMhv+kWy+n8Grr/IRfzL7qP4o33vRgeb7l74Fh0gQt8hXHSW/RlDqkXWfPPatj4bmI7Nxv33uj1bFiIIDXGhaYO/IWly9F+cT+p8Lz4jqOnU4MkN8y+VdbwfNzhqL+2Dv/d3SGfact/h9m/AxOd6vCJVkp2ym/B/CbD6Ww8FC5GyUSLWA3E3NpVOFht2EBis+j778qY/5Ze6VMZSyzbE+s2ZumuSVVx1K3jl9dIQkjrXxcC3TkfnroFhesXViY1BlC3sExFOHLsf5QqTYcqSW+h83ONzyOtnUU5pULIz2+Vbeqz2XfYiJ1wkPgqBR2ECvYeLW/XuGGoqq28HrdRk3M7XCcUIQ0+eDjAcy1CzabWVuLviTMDIRd0Skn4KIMU+iZCKSKtRgbGOHgMBELktnuH+1I3vVDxwnQOS24RqmcAh2f+Fee34yKRkLo6sb/6yCbBqXQ8BoYdC6JRDyWCAl+oqIGLHQ24j0Vmqi6ymWSbLv/bNl8QVwPczmN54khkkOwghElb8rpqI8oPt8yIV8OxRWfPTF7wutwiYDRBKbMioAEqWpOb4I11MvaX8lsvlnDj3LrjYGgvYBF7sTH9uHdRjJ5S8KD8CjcaJFQtP2ZhNd+ojcrBRq3CkzsDmTj/r5fMjphTqgXQabo7PkqgwhbPSYFyxD+UNG4BuSEsAtGwUGp/mlYHSM1QWhiR/qF9PHnjg61C8ipdCSVMM+/H/3KSZ2IXsz4yFT/WgWIlYpsMkImtIET4MT5cUsm6EdU9dNZQAN0LWvUwLdgk7oK/Xc/aK3cxBKI4SczpnAGVr63gqNJc1Q2P4PrRvobPuPYWE9/3qwHUMm0JW5Y1tgF/e6wRvoBlqRExosLlFsdJW1b0PzgqJyYe5Cx7MoFnFbhVLXeIaqgx5sEzasvSrvszeEQHRj/gQK8gPAIGc0AoJajBtdXP3/x0jdRqvfMF31GC2ArHjXG78ykKqBxn8B3JSrrSzaapzk315YQ/uw4IMUhIo2qI/MPhpmA1K/mN//SEG7CQ47kHA5lBK+si2LbvRNgsgodjycHK1JHi3UcRkLjK3Cn9F7n2RFmjHdRo1CKx2uvsf9QYZvJJ4xVtFzUtMkgLyKIURJp2mU1HIiHhJe45CZJkt78oDKmSGUsVEYieEatxeNuE5pj3PkGvzpaM0eKj2jbas9xx7bm386LSHmreQCnIfDSzlCk/Yx7uWoQrAQEWomwTHh862Dxjc5qrMhCquTCc9GGpNzWBRXDay1DsokEyAUiRlxt2cvcSQl5o3ohVOEjiYEnt1m+FeunSqf3ycjFCMhV2N4sTEOUAjyyyU9p9ms9MRMLA7iY06QzRObdAE6gBoQhCpCo9z07ymX8aCpm/tyrUBa/NAZre/C1ZRp7h1FUO9x+a00VobC2pHR4iR1DvdEH5+lZktR59b0BhxqXS/YxAGAFiPcMMLHLHO3eiBSph7yk/pzFsuFigT07WFYa5ctxe0XX7ww4qq4JC8nTBQVQTykgZHDALHlyWVwVSSIycqkAYJF6GPFnz38a52qyTdOeW3sAe1qJHFApoWDYxD7rl0rhirgbJcb3jFMJ2VtlIAEGzo/yo/vwLS32owddrx1mlLRp9uhRihQ6VI+wyieyL1VsOtNVIGfX1GQEE/+D79g9aUdz+GjBsoMkl6OUDAimvAC6Lyf5yaHiYYMkDDJWtaxc4Evy8VjSJEhRmiWijLBr0JASg/BVDMUxmU5B92QVWZb1cgmr0RmmRaFbqysHqZXdVDmnRsIuxMOPKQYmhPiWm7dPt/C5kse8Ltf+SySOhEOVyeR9gBgWypFdRyb9OpcS6ClLhpr3dfdsATOx01Xj3X27Krn/Nc96Eb8ql634KW5LiZfS+OFShokk0y1rqww4xt7PmrQ97PTt4Ybyp+OU4dUxgZ8mnGRs0D1T4JFbe1QPTae2Ckr1IMt1jAYa2Xz0v7ucFT4iCENHe12Fn4w+UK6Ev8ezFSmuzg9RxwszGEKwFUDF8xrmyYALU0/poj/sOGht3cA0oadwRQWnvZ5fg7HwloGFxfYY8NvCJNtZSQ9k4jvNv8xpHsDqOgGZb1N15HsdTuOeyc8X6QwuGu6A9rOQ+9uKCWxZhWdZy75dq9Mz/WHpzgrrXDFFlqWW6V1gp6tynsrSBn4jysPL1Pff+4oLUYiEuT6BBHWvXQX7ERHPPJGOAGPvHEyFU1Gep0PVhZ82O41ZcKE/xYcXoiXYanDHavoMFDFHBQ/vaVk9lhP5h6T7jIYd4/8M793Eker87mv9B6ilBsTKXSJCItfaMPvS7sFv0JUAI8YeJdgOxS7gyO+9nrZsPuRv4vyq1/vLDZTX2RQGH729kXZ2C92Tr7/79jnc9EU3aJIBpnqnRelfMaVSa/7hDZEE7EBYBjlQ/8gVeefUfNdhqq1AJLy/Z4V7H+eLPmM40NJgZHOgEro1/Wjmqdqqxhi0Phh6Qr/5M9BgAESSrV2y/PlKVIL6g2TAf8+T0IX0h2nn9gHcr4GXphxmiZIwL0mKDmv48htLeQR0nvgNmx28/9bmxBn2JqN5w5A/8Ml2DGcjZfS1MjdRvoezRqkfARLsXPjFLcvCJWscIipfRE0Vn+gS+FRB7vr+OawrXuO9BBYCR/zn/ND7XEZIQzzPg5Yr4FGLbQMxumn/CNgdeFDC1PUQtXpjafoO33bS33O+FxEBrcYu8N2x13BG1+dkbO2lqCpf2E8tMxNgu35GHOytQDhP7uzEbxAsy9mXPeIJu+ouaB72L35qGszCxvtMVQQlCcqRPHFBvNzReeV4REKcXlygp+n2LZShDHiJY6N09zau/8pjBWIpKlFqrLwuW6nEKKo5xYSC04R4JbqIkOTli0FGAgSV+EuIQVxMCnQVoJjGMOeQtFmAMkHFFreYiLr/xteuRqfkEix6RziCA1ye2chF/wnP2l1XcyhTljykodXAr1wEu/BsBeQvEnMoWlknWDmgqivGMCUCPNpOyo1SJMH6bncQ1bya/x8rLeDyYbyGkzayh7FS2N7SOYc8PfZnwioT7TAKlE+NKfRlRlpy0FtW1wOyaBBvpBCVEVSirp0z7ZHrAI9Sew32xtVnLjDG7WV4NzCg9q3Nf7X5FHQ/ROGhTipQKdqd+X1IDstelmosMQJRq6abyYlcS2miArfAPWBPOdGjPfBHAaE/yIJZcmr9lINIDWpHGHKQa4VY4dlEbjSWu1v0X8CvROTYX+ZkWbZs3U5fIrsuJsA13z7j0o3pZkMkRSRgNbTmPYXffWPfi3/E3pCGFJMdqX2megTC2t3wC5sARYaloBJPkyozfVyG3mtD4lBnEqCVNNha5h1mWR6uIpm4H1871izgstHEdkEPxcBlWdKsKArBkuadYRo1zC1qw2bTy6bOOI3bkwSdVRwzlfu35+q0ukSGn+grStJrH3FvNibJ92B6m9gva+3nIxd4xdjRZRGlsd3kKEqtCq0LUD9mwjCym5ckcAqL8R+7EjI7mIWiblFabGJan//+QaPTUCcLKsFOh8Amq2d2qm89TuDdeJP4+/EIYHGgNhmg2RsLBRL8cuTDcp0EtV6ekjfwhsmQERVbzWslHHnWZ+ZqrruyOc1FBDo0ASkamJ5ozfeUFBetWZEEwmEGLyXAIMdgVDUPyKaEQN15OSdBWvZdKP69sWiU6BJomRYEP6+EXKPA+Ow7wkGa9x+QeYfUFuicLKULaBKihyIb4U0W0zKe0UbNJ9x56SGLsI+wDKADl+gFpBu+OiLU6VPGSsgsPtoDVLB5RuRyWcczZgZsVKerqGGx9vXVyekSNGwPVcyRW/vriABCAd/wCerYUQy1aERvYXFwekLn89AR/rxLk9jxamNexwCzC5smVuoMUBFjMQEJp4a5d6ew/7rMAyVgm22ZXLZFwA/PzSR1bQ7PyqrcxzwPXmYQKyFDsngy2TyXHLJbDG7JTV+c47aVwVABT9lWB7GYQxEFMoLk9x1r2xM71O3fsHUxzUU6S52cY/xjUmX/VIcbvueVIUbnZgtUdh8q+mx2f9+hmCgyNVpGgzKAp9V8Kilet0ZmEtDmecCNwlQOFQ8a//pAEXAhCf5Fa+VdAA8xxB7BD/kooQ7DsKgZdEpeg4b8LmckAPB1s1GpwCu8qeWAU1YFK5/A5mW0YQjCqIy/GB4Urt1QgyYe2D1/VKNU5i0K/SBNF5Umn1k0y0xHmt2uuHcbHrdUROdFVVCY644oQzOgpfig9tnmLPNKMAbcb6H1LipVZrrhZoYtCzZ/OqzrhY5pNa8jhtwAFwdiBTP06VAKqZ5w9qGazac0+shNdzvrqOgk9A7g9FoO3Bx5OCN0rfwmJUY+7sFoXrcQU7hLZGc33+ST+r7+QVbxb3lI0oHqXLoiCD2o7bMS/WbGAf0U6T93RwOGjzhy5qDieqttym/gHjp92osqqnKJl4G8WMChK4EVpFgqTTLwFi/i37k90fUxmFvs33fZONkUDajnrClXxAyl3v72b4R8sy4OIY86z4m/FneD1VX7ji3HFWZ655SiSf2+CjtXvG2WB+ee+GEyxzgw2a+aMJm59/fITedTEeBvCKH5bnqe0cRKlbN4dgGczS4ap3TmUM7MyqS2IK96+XgkFZc4TgVBmAaNa2DMzcszA6ygZilxSArSp48MFWVCiefmeEgDdSgp66+BAj3HYWQ4eutJ0EsOp8Zq0+wnw+KDl7HUDMG3Zvlnws4TsqIo21MTJSYMaUa43GNO4xJIUVY3P5qbmjDD2zLXPi6E5MtfEeUYiFyjGKrXeu2bV7KtVzraWuEA+KwrAHk/OcAY28ak415PUnm5smSliOBWbwLX5Xw6KTkcR31zHFZrlb2h7eakI921HNM49Bx57LVFMa5vDnpXLsGIqxJphA4Tl9aeprqnSyxq0oNh7PoMLFaSyuoucxL2RRrCqjD9frRFwXAfBTc0b2FPv3nRJaYzxe6VaqTUaPvFznUXcgnr27k8wxOiL4q+6DWzf0czx1qho5JBBAxjW0/XOPHHqiue1aZTYLtZTWGsiaaYRYt8Lo/ZBlx6xOsg8GBbUh2S3ueUthzYFGAHl8LuOFciGVyaya4bH+D4iLZsYTTLxCppjJWXDszVkVKqhMwSEX5is6+RZzGCBvY0wrvbKhYJV79CTbIa1qcC/iwvicaqvyHjOXGiNSd/xgefBbIa0WRErNcFEU5cd7qohdNfLsWt7nSbMMmqz1X5dcho96Q3zokE+R0DtYS5wLAUKmBKF84EBVnW5My05i7oNNTOxTNkkPQo7ZBIRhlz5oALQFE/Uq9uq94Ngc+lAK2eojEvl7B2LelvDhip1zdX2UY9G+MQiStJPclfE3Peb3nMKh7UrXAAmNoVs1E1aYvK08jOCHtKzSt+CSDI7szUHKqM9/oUqSS7RLfKPg+aq6kLMEYDqEKSydSbb/p9e6U7YhuKv6DMlP6Bm59i5Xsclx1sdMuP0kSNMA3cEeiuetvFj9Uy2lIG5UGLxsby1XW0NmlFKnNck2b6EDSANHZh3WXyUqVEa0VUtQIf6q0dO7Pv3STA2Wej4F7SA2h9cEXN8dyblcz0jP8v5qfuhYU5YUMDMFMbL1vyDHTzoUzvve6CONx8nqjfD+VYyM4gSaTL4K34aF3ULxEyehdwjHdh6njp5jWJuA4eRzWYJ1XU0UPKT/cjKB0MgPBAWFLIBh4yIKqmXAZKuvNA6Xl2JuIN93vMageZPMYr3Qj7irKiuSROr/05/RmcAecyEl4ohZVrWdEt+UjxPbf37R0WI9aMw+3deum0lZhCer/nEmMmJDylo9K8StLPcTvWk0O6V0IlMtAaBZvhl3muW/kPzWkY0zs7BiS/yz0Ml4rO924rgGxv0tKvS5cu3C7HjBauMA9XJmaIBWKtrrzQpzFnDLZPGM8kkW0IQJaied70aBAmZr2YuDx6XLJPYjKlSTR1bWC14sNvAcAqbXgtx4u+Vxz0bVatV+aOsoJm0C5EEv977uxa/ipFqnNp6N58ZCxlZOxiaWZctuGurwm9tjnhd2EsCuDU9QzCH8KPsn4HTNOTgAKZMMzMG+Unc9K3dwbZR/kDouzQoGx49EP+wGSuuaoBstw/0m5ZSIfu289cQjb8gdK6hcKe1JftEGpLj5bt94DNuAycyXQpDAMUlSzJjasYYaTof8ph7eQbNNJFDhGq0Mca4bt9Uow2WQUqo4Gft38CXIx38M6LhNx+24m5fpKT5HHZ0aFP1JfccM8B16CoqOYqWFyVrMQMsWQkZjsulLTFUbWGvJL/ZW3MOa0a64ZFn8TRCk96Z2BM4+ke2w92sii9n3v3R3TjwnFDyiW1+sc8c3M0SBghs0PhYZCl6xQsxcCDid3UBsnshaG4o6f9aNcTvyNP9Q/Ymtpoz8dWzLpSjUIR0z2KsJCAGSjiKMSFakKIx4zG4ASd/IdZhOEo9IxuWaAy3nUc8HtJmAVqjuPB+hA2VU8JwnCOzxDQf3UMCykTAqDpRrRXqlymAVbzYDdPjmGW5WsZrHdb8HLIghpw50kQ+h9t7zTB2xwKHmk4GtQnsptZiqpRtGvfhSOeBW1eQ6cXBlZvrLkfhsd2cN3/9YL5NDiG8Pq4JXkbpqpjFtwG5RwKQsl8ME2LF42RDVtfEo3jUjBTYEDPF2qFDUGF7FBDYLLEVLNFDg2Q1mX2RBffGhz9h88g0QWTQCGDcY57nSW89hMHxgDV/vM6QkrdVYpah0kBG0xC3WBNjI4wvN6vFCp3/7QCaA4/8BoZlA7iaM1IYGJwTxlP9K8Lsfm1KSaKJcZOfMxHPjpxmF8T/6qZZ2d/ykrf+AVklhqwra6uXjoekGMlNl0cN7YedXIpyqHX6DTBUz4G5InGqaesJpUXjHcwEqX87eG+PcLdh1BFotkTA3AUz9JkZTa72+QXuxqR4/QDCC3pKYKYLxEAiLWS31VbOyiLXv4nlakGbJF557khYWgwOHKAop5QuhFjICClHQPkNGmX3J0XIl1ARRysDlJfkk2j6I4ReGR899dUcVjxB26hbppHa8jAvu/+9imVtJiKNAxOQG6m3oecXVzeHexq6+c9W7AOQbbPb/B3GQtGTqdHMUm7E58Jpp8MrjuKpmB9B/7GTOuYHsibmO8++83EFmMUXTFFWzg53HYddJ4UPFnwStaZK7jk7KqV/4+hVHFMJCicMQH7LLeDoSwsIGiOOs+w20LQ9G5KwzpqqtVdqG46gV1/EwBFubosoG0RU/E3xplhQFNcSTzT7VsOr+/j5HO70PUt/Ah8crQ5m0/Ae2gbgYPLWz2eV30sFu73ZKSZc+AP4ETpQtKp1EBgmfIzBt8tjl9Ob7ehUXmWLJWzmZwi21HlzVOwE15VoMsUXVb7l4bNR6BMPlIU28OpjIIkWwxtAedBbe6+5sg1JM6CRSCy4fGAFH1ImSeAl1jfez+L6DxNF7eDdq2+X2I7w25d0izUcTlLoTnpbSUe2T2Ue8CjIMO349ZbjQ8v8HIA+ihjY83t0gppXuFlU5GYmpVabiJD8oLGSKCOo95MEUtAD1Zo8PYvLQp1q2DW/5mxBJYYVsVKLMZwq8FwSlrVcFCC+bXfFLEhlm8OaLT1qEK+qosjeOqBZ1neIzg0l5wK8M8+vALjD9ygfCOVbOA5R3Lna0iTsMhn3Spjnva2oDJ6djFA+2kvcwQVWgXWBjpCKqAK8hS6J/Ib68uUm4VT/KLNreIZZzDqE9o2ZexSYRcxl1/W9UlsOFloAEEte5Q4bN6UyqCvZ/5K0g4PbyvqrrUdCYOX5l2SPGhbN7aanUg9AZs9ocBe7IF112wzN5Lui89fJXewm3f3FVbIhoa750WCM/MMEgcjwWBcqJZZJVbcdIyzQKKlvJhNaurmJIndvUE8ABf30zgnEruUiVtroZywF66nlSDr0gOQcb3PGfCJkECaTbGwxTZXwb9lBZZsZAt1fEBwEcMg29C3WRtQb+Fu8ZlxET/t+23Guspm+rwJd37ThC2rYcDzL3jqQNpqUcDP7+IkhriGfji11xrFqv2kKFyqEAjiLndg2Eb19lZKlsuAwwR9hhgT1LXQ32FAWmSI+o/RCG+d9O5EQMS3U2Ssg+USC/Fqgk/OIImV7w5TPUOpa3XtoCE30xej9iR7Zr/dbMK9lqFKzbARB/UvXl13ETw5x6dd0KyNPJ1HvqOfMtS8BuB3SCqxrhJ+ffFbtbq7MkkOjhhsYjD66pHrSQdt3cWKyikce2YwF47KtF8gouY80xlaoWNfKFad4uVWCskxmEah2jZaYX7oYNLlqV7pDhaOjZHadugCu/cktsrUc4U1OiAVLtkxi6IrXzaFeupg0CCdEhSRpVKpZUj8gm54cLPQAOITQKP4Z5qN1hJ8lrHEXbEMFkwx/8A0J937FF6JVhw7R/vS30kSMZYBnhCaJonAZkfC+f5GgCgP8I0rGNvrEyI6C6M3FzmOyBIoyP+ThiP/4pe3/qiKB4JGxZk7gtI5bbdh5YiP73sVGD2desi+N7nY7KV6eV3F/OszNlNQVIULTItLEaIIzkVfJNOnQRnx5htCC1cxAakKdImnCN24I0Whe0PQa7g8Y1TxpVDMdbp5usaRXWqyZMAug4BG8dshjG5uBaHOgevlRi6J2xIGtVRd4alylilhxB0wBRbfOjxAceI9nAzWhjleATWUH6MhORdxt66NJqriQKVaSNRoAs52+bcFQN92Qh6eLOGG6oqQl38B4qGDETYT6cRRKY119FRGELZdjn3NprMJWk+lhGzzU8ApbbvGZTegfuhuRnpNxk/wcYyk49pTL/dKvZ5+9QC3XK5lbquMLz2n6OSUdJ1S1gROf2LPjI/lKbQyYYBAiACJJNTcyojlHjj2K756W1KVsWHedUv1IJBH660uTA68GG3vN9gYOBnh2tv/uOx3zfLeUE1nkigcpVXFBJzZ/qRmZMwAzBLWtyGo9WV/ZAc9O+7Ozp6K2B4+tbwJ1hujoynlRIWrAL9FLJk/QCuB5VUxZ9SgHLpXNzwkB7N2UkSe4foWINJm925iDaKbEi6oqQcVaG27hr4hIHsN3lQgS6HQLe3St0rENTaGypSFc1Tj7b+Kxrijn56UW1CkDmH/MDv8cZ/qnfqvciAzD/2iIugEJpLQuk1RwrVUXPYqEUwyeEX7iADM0cGybDfBfP4QL0Rq7LtBjeivFBTtF7Wj0+N4pWKJEJkhGooAPM57WIGewv0xoNHOhLmJDk7sRo5fMp1snDqr9tEKT44Jtjc3DfANKGptMrEyR48IyrO48pBlfdOgtMLrg1mqcKoUHj6lLtMripWSsAmJaTZLE7wSzqRaiS9u5XWYXn6CbsZgcsH90SuJ84HylVGFLfjqUqmia4PCBw6w/3wJnLOwb4zTvs8Dr+YxRokCnv02fOF2r33Wqh/VJfEI/cd1k2MvxeHdGP35Mt8hEyV3Q01Fha9AC/i+ozIN1SGmLZGh5P7f+phIc0weKJfxtioT4YnjTrP1jDObZCzAHZKJNKfCEhRF3oiXJkZVSZYvKa4/dQ7EnNHIvFC04MtKHG3ScxJSCxpo8/GhM5azGjXKB+LRiejkOkIQWMO62ISUH9w78W2IsVtQsaMt/BrPlux2+pq+KpCtF/zAUX6q65ohcXf9hNJHTL19opo7TV4BUAjrV0mCSCOoEWjzHmyOBfNyUCvWo9HtYL3KZ03rhwAyQwS7/ONOS1AXysmdErBaOcu1AufIcfKWD3YXZl1EmoD9koTrUryAHZd6X+f9GEK19fn3wuEy/Y+K3zNfcyMUIL5jxPTktUfw6nHjS20HDJ8zppR/vU1YGJrZO4xeF75mcriasx7F6vaK1EZvd62YIdYsFh3COxnah/RBFTRwiHn1bOb9v9SNQaUfV72x4GSY1zMa+8D0Ox/cZzcIaYeJMya5SBllv9crym+bCKEZYx2an3VipVDAy/kC0JW+g3QsZKiW2dlS2Jmt8/ED1igKCP4vUpdMaDZXArXZ/yXAXPGZurDl8MtXOIJWLQbrP+M75VvQeiuAJq6UJvAs+kwS4r5Oo4nPDeVrpcynLepVF1LxGffD6dozFU11/wqRB8tzI7JjMz0xmIMVwfBtIklXgKXNS2Z+APqfPEiPPKednU7wkqx424/3XJQ3MIq+lqKJ5jVSR/XZYtTz6yDG9+/GPD984cxmZrnivwaYB2xBx2a+eyd20l9BYArC0pWAURx/5/hwaWuJ46N543fEJiR+L9GfydYFhV1qbKi93DqZdoPffyr2JOzF3jtP38WgGxEZ4lo6cEte1i8MmC7phiesX455qKvaIbzxm+PTjxu89ILmHT1lkynKOz1DQOftZ/ZM6ckZ4yANZIKsi8+Vs4eMmuTrl8SqE65SCVzlRLLyxxeFAXOcDku41qoZcN24uV0ezXWn15u882zA/7I863dwBca2fs9Om+c4CjloB2QV01yOsqegVPiwNDlBnD0NMaLRETpaCbf2WlJLe+4GqZ+zG6/4Xx9NnQcuh6HFAiMcdcQwc25E6RqtWSwjWdH63ABpdzmzwRDh0gzMX7ohQVLryS/wTDSttq5IzCJpFH3SGlp/DsGNTPrRXwdMQNe3IYug9b9ytfABUAYDxEfetc2xqPk2chntXU9kSdnFMcAwf6dJ7Yib1JGsem1z1ybPUXqktu1RY6cHL5rz88gZSfHY4Xmqg3osHVG1fYfbdsaS/fQkdmQ8BqEqNDz2x8VJuxUtrja1bLEsYvsqZYIHqZDqyp9MjuiS+9H3F6vG6Q+OwuyFaV/LS8Ph1ZrxFsB5HrxKJS5Un3JxVvjuOD8cpkTUEq+xspzD6nIoOYnab2KWXvrNZ3zbQqnCxFvXFNDyU3JHBH0Q14IDqpmoMWJo8Vvb0WMARe5IbQsKeVzK8Bzk8JMzW3G+nR2x77Yqv2UietZ/5iZD6skY/AzzvR/5LaH53t+32Qi3Hq0rpByQ3c3P/IW6zxXOeEIR56MYcTPeJJjjAJzXbuZsAQSsxhcDGR/30nPlgBwPFUb3/AQxE6r65kjo5xc8Yx8dbK1KUnkTvt8uavkD8uVFlyw5Ogk9j9Mrm9+1QuBnKzQhyINMZX5r0C0toU80bDnbyuDTSSaCRcn3YriRAwGkpPw9q2GN/KIfodmsVfQGumTSHfW5+lzyqLlszQ1ld+2JFp9pRgKmqq5MfnbWaMJhmMCq9zoOv4dwQxHyRXE/KtKXRHM9qklOaREsO9KgXkl8krRDDKrsYa7DVcCh3x/0U88W2ha7kFRK2LfkPO2fX+jP8AB4pNcCc0P+s+8h8+osqI12ZfLohoxpb3y+tJBlabtCILCHPvGcUC3bjVhFdfKoH7jhfUzRlPJ2DyFrq21CGWr793hs4Cp11wH+jU9aSxDMKLjinIG6+vWUF5JtoX6QGS/iavv/wQ7/5mSUnPeGEpCc6xP7w80maQU7+W9XGmgdVe8BdYXyn9QKETO1q7Cxsough0Fe+xgfIqPNHtrU/yT7++hgfZCkt6MdNz+B34YBtf6gFLpSEPfNSIo5KydP/G+Bt2fcj0mDbXesL27OsZa9m4awVONwenRA4yOw9OHYQEKrtJQc2ykV7efw7rvOMfQjgmA5blja/rqAzCZzwVp0/BjojK2PW080J5nt3t4MJSR6chGSlyCrQXJFSAEgBPtosPEaUWmzmAzS97M9VqZASNcy/2jA3Ia4w/4C4SsdQzKTG/JfkD5QF8sZDtuyu1Wwa2803Sp4ngCSYGTY4eS1GPlsAkKyB6OnWQdptsGXanOoephURnnhML1pxQJpyF5UkhXEv+Ktp98DBjA5wEtZ8qHe4wTj6rT03Q7LdXXXYB7Ck7XcAgGWQIHOxrcXqTIbs1hFm/bh/TH3phlRESNQP5Tg1Ab5SlHflt0IsdgeZxQ42rmeqbSAKkNcFH296QSPu33JA840iptm7O6cVUKqg3M8K4HDYnVgEHnDUfpd11T7RM1FB95zWER2fq1tvU1rCZk3gd+oZpmUiHd/afQpHtshmupv7U8vD5Xf6+6GLI/i4qwKmHU6TiYamFhYl/JodYuypkL6cRJctA5ZH6j1bucLroGvLspqnOJxg+BpjDYnHogK38C7QMMxp6Lj97I2Y1LbtOHSvVrh3JQKET7jKqipVITKQbPwznTOHLH8UwgwMGvxRhUlxtS3n6UkAbS/hxsb5bJEprHYGPRE1dcI72HQgkyAmuFPdO9xNNudyl+LDzMiYDCWefS1dlgEFsksN2rnWlvgJmrZDGMPQ/GIO61X/v7uT1M/VAk9WvsdC1b+Cbhda6FIepytSN39jK9Q9OM3BJW7HxV/ItdPGFCjMgOESDMrZ4vCVDGsfHXu3hBvu8hL961vryXujrzcgWqM8hmtCqxivYCC0M2p71lLzJmKfb/4Lws8D0PQDxfTrumeYro01fEh+yrqsNSiSBrCCzt9wTI8p8mWGkDlJIzzzoStCC3ZaSVW632vStswjZMYF8OUPjzTCJWAKrySYDGFuqy6WOIAZeu9EMgPoLYAJe5QiAj0QGM82Pq/bNC3ZQp7IGDMyKum5amFMwzrmY07WPUwFSq8r/qzJoU5dVmxci8/Xip+Tn9LTb6QOxWwMBPa0WYOYCd+LNL2JhKfP3Z1xkHhY84FHcWFmIUYNPzlMQaZidLXI8J3jHSyc33s9vncgd30HeLgbsh88fI5ANZ81x6C3CWH6cYiq3cLbr4tFuEfde4f7l9eEDU2o7p+XBvKkwGFJkWYFdIJeaBXTMDgWdBDNWcyEuFrBGiVEW8S+uheWn0Ro9VehYd+cQ8pNCQISlAIPAI7DDsFbOMr1R7YYCAeJieVKdsUkliY3o/S28u7t2NjN3ekKi0/t/7BrgIG0q661jh7tUdMaGj+4KvevjkxgWAKW5PqZjZWIw0WJwMvJONeeOdHqoGeK0rtkBE4HvLB03DUmqsVSiLzFAGCfwzbUFLkUmfoulV+F9NYt6NZY5JmfcI8os7mhj4pf60QNiB6NiwS9etmSCfTDM30nmceavqr7ZLmaeKXIfPb/RlfebMRHysl9QBvSKxRJSOyjPOeAFsbds2ju23xKM6A1gCz2HGzteNnxSdmVYY/unj5Rm7jL60ZVzTEGUN23IXmxXaFAgiq0HZDlLBH+5AvBQX/Cd8ria31TLG7LoB29A9YXhpoTzmAIlJovNkdAP6q5Y/yIWTmYV9Zw5c88qxdNAeqWlmjLBTLB0/FXF2f7NLc90+MappREV4554rUyM8UNcrH+3V/zXXXB+dme1DSOXu6cEl1CjlebO3g4lXquYx8pauheB6kEEO8FLB0kDAJ2yYgpK95GpJtcJHQS9p4WcV418zDRBN5zzIcKLecdpy924tMpWqaBkmHpGSpZ9FkpqD5hkNX5fG3z7PdEh+k8nwaE6iNV9PPQmHNdU7tJwxX2O1/WUlDyw+gDCAi5agMJKTMsz8F/h6YQU1r//FK8lL4tvdcE+WMWNtU2ok6dGENrZvhWIQkdYacj0EZ26rBxbe68aXLUAwdDnTK5rsz/m1UTRhaJg33VyWx4gh+6lPpAIWMl8EeKRbvP5vYJ/1vyR4u18UoXcRRRkoHjw86DF9VLFVNZaon2Fw55i67R52RVOObM/78d3MUcDmPcVPe7cDf8iwQpkMh5qM4zfmXygHqr8WVYVrH0z7iCQ8Ap7xlK1kW/a9uwJ/p6ZT+hXdMYneQDRSHC13nUheLNj1WDdXimTfpMz4LOdTTaGdtLFb8iNCIaKFc1fg1iWE/m4ofGLOOnOAc22YZ0FHGXIN0vppSnucsJveU0qtEaoWGLP8emu0cFDMhSY5UKbsBRNJCI8lAF0IK+ahGSwyEJrBfAMzcqSVi33gRab9Io+2Xh1KQuhh+DZ/HAmK3A8g3Mxc9TtmwE8Lv0Ic4zvzO37Ig6slzSv3bsRMvDnIjIiEF2GWxBg/Q+Ue2jshdebk8tlpYJU3e5++hD+zzQ+/w9mwr56++pvxOI+m40v73zmPvKQLL9h8XaxHCWkf/dGpAdJe9wv9lpWeyLWdIzosvN0IYrIUDsIb3UMdGohtEN0D27MAspvVNG/nM43vhHlTil5ysYfm6zk7v6tPJHBnn73IQ7Ovcz+ousPljJfah2TYvafyt+SM2v5NA5uXHtmr0uOrzOxtqIr5WzmZI34cMf8htm1htDj2/IGco+1GSWhwc+deptIkZIFGw5ezkersBeohG5nNSqlgqs72qHBhX0wSoiIeJC6UeMt2JBueyiPmEDUHztms3WmNypkJkuWSnbCoTFKbPCZIgTvTv96/mQOq49sFZfj3AWIGLsjNuqsTtL+o0RyO8DT/u0p8Bvq5eaxVRnHSGJ2RqXPH5nSkfxf6eUpebl9zCqR+XxalVlNHLpRjTyBIGUU7bJY013RDraZpoc+HM/GTEyPLZMa7CapEuMeDH/w3OmPg8dXldeYyuVbd2+QQoS5QbelasMGawGO7SN9EY2b7qXU9efup8KId0jGPOZ814XzaML/zlkydCeyG5cAjvI1IwNgdcuxeqfO7DOHQpwIvrgSuuLWTx7B/8bASkNOXJPb3X3NvrEBSiwG+DlxU1PKvZuFe3oZ3Nt6+RCsftR9pgPJNXORYhUu3+5rOjkr2F7hPAvawbh+9wT/2l/HGAZc/hnW7Bcek36TUjnGdPQSdJrJjnSl9mTxsCHZbamuoUOUIKHfXJa//cCMglGcAXOSD3TYleOOC+GoDsZ5yn8gfUdiB895FnuuCcPuhYoqNnbzqLK9KIDFRgBea22l6RgkLg8CNQUevWN6WJn1UuGl90pXZbjJpbBhlH3FGDMtah5wWxb9/cgf1Un233IvvmunCQAQW5i7ERhwszh6NEdfWsitU6x/AhZzL/9vWXXifXIe7PmKddWPTzLSWzjIPoAv4QNZ32buOIRcSEePDr9DYzjjm6I9AGGOppMpppMW0j5X63Zgmql9+QXaxy9tThNsjdoMxav3hIxLlUJq9qj/p60sPzr2ipPtMB/wdaLr4Sa4jV2sOgUsPdDfPabC6SZYCn2NhFdfMmHMKlIEHhiS4W4zvSaBAiKKwEMikFBgJzdqKY61TWW3umIzp9sNyCNej/Dj2zkqPDEas1L24tgEIf1kBuxgSNkSD9mB9VFE9kokmRS4GdsoIIz6zHnv83wW3niENkdaVuza6Krt4aI6tS43BU1NnLMSQCN2RhT/CJFOAnuQHSb10e0qQKkD4McRpi2M0NA0gNSJxZQbgUzLr3gTU7HTErs4j9n9wCMnA0Zz5fhNZ00aL5wSmFJd0bXSx+S3e0nlux7iKLm1NQp9YzNs/p8Y/rs4RP7FpnYC4k6jpHIU0DyKo9k58U5TXqqjvkonNE8bqUCZ76UYQo8fYdBNr35TJr1sI30BlvtUSaiuyiU7shA5csEvGi4549KMlYkv07vpz9zVmPpb1cvSBlUtkgLTUfpDz73e701t7gjSO7bOsM0t2YUDrDRiZd0CmHw36ox9lv1VzAN90cG6enUmwdJY1FkTOuq7R2DrMVcAyrx0Ofk4UT0UApyJSimueto0f1JAW9BEOsVlfs7IkzJOBQm9N1237QRjkIsvmNFKmngsjV6uYYc2+ycR0+/ZIOu2sjHCfIWwTLpxplYf8Td8oWWDlkhsBRSdr9uu0V0gQ5tBU5UrvHDYyysz5wPt+bMvfW4+L6yvC1/upJT19t7cTdImjD/KObq/l1BLz2XFQK5EqTaM1WN4YvRvU03msboaGH54QSok47ocPKm6atNMcVKkJxp6wJKs0SuGfVPRlUEbIsF1npwDp3ghEGG7/74EoKDwUzli7kSdQlVcezi/KV+urKQUz+4V91z6sV5trjQcrHgQdgOY1VQFYVGC4S6W3/7lg1ul9Y9VwG+3vIoCU1kH47cC5OPDsts2b8DGdaEmtxVL42dhjz08DXMiERf8232OoBiJJNOnaihl5KzZTKZtmalQ3oUBCLnPxILQO/p2T5X0tNV9B3Jn9WfvOaHOCfbDR/vkYeXdCdcXVXPlBV0G/TSOvwACE9jpQfOlfeQ7cUI1YhKoWMeHr3CALiRCBPNRJ5z/CzH1o5Zseuf7FsHsIvERH+jf4pZFWzvbV+izC6EIres3tatCNApBLHpMNzbuo1WIeFPkFVt8ZChggoifeN2Mbor6ea59pFhmERB8fdP9zf3G9KKAvajbl6sUZM3u4Y57xr+jCHr45cAJVk/OjkZLjKGrCwLWwC4QvdXXSOcbY7MKZJJekLY4EOLd1fVhXIvtcGPA7652TzhlclXet6v4mEeSSNrP4oct6Eu82comn4PWcumu0lT3gFcYAo9h01jXUwqLFwWil/1uLaVlDXu/9D2mT0KPWTJGG3ZBTYAO1kcJJaOGjL23iUrIUZQCDKPxUPpYc2KIDydVPzsGXXRdV5MhaSothJ9oJvblt1EnHQXhzD+w+IwlzmcLwozmMC263dUfdWdqhaW3xrQhlXwWEGecnZqE/lHCmOWLHGV0AMFEDruSA0RtkbZVCeF8gO+pQgvRf+aZbw7Yfawv7wCC1mjizU/QU7oCJYzLu3DHbHlhL0Ga+mIAZ7UuHR5bmxDPsk5w7FWSyHgqNF9n9jAUAkkHbYn1jPDG6AT5YjdTpH+6TO9YRb98svt4YcnwFJOXfalcTsCLbBne4B0+QIfVLKi8nF9c6XMMMGtIxHhkXgTPI3yaorDi4prsqNs5wRX5Mf9wBKL82mTYbpA4FmVCMiOArCj+4PTQNzwaTRTAX1kjE7VUxiNcxmcq9WsI91L08aceh/YTnkbQ4kD2HIGwNG0V0uuMIZ9z5w5N9DETvaB+u6lbEtiecnQEnc3sYorqivZgLBV6CIe3RzlqlUZSZZ1NSo1csaY1peItvxmMzj4ceFFL4A0F3dJi1opcJ5jzWNw5GuIoIcTiieK2cA3aFz+jSSxwzPSFF2SA8y0KuhiAj6AzPf7/xXhhFRQdmx+flq4dUTvRhxpJXbljxeFkN33JkqpPz/QsvMjPfd88VRYTP2fYMQdYRAChHAL/egf5Q2fboQqSrTLLZwG+5n/ARUFQD8bIcQOpBQSdGPbwGE1Mzma/80909QbKxT/PHZd456e1UxePndjusvbWqZCc2m7wrfhCfVT2Et0gUREZXS1XBvcg0v/iwpq/IJFNzvXHVvQq9RFEvOm2NXiED9vD/fZ5er/tqdWf0b/8OQN+n4UOLRIfi3dJce4Fi8yODan3Qu/OZdxPr39LKE8m3kMiXgSsl7YyOC//5z4oKkVcHff/DB6yjn+cDFd1DDVTiBKjXE77fhniBcP2jA4Em+7YknMyGbzB/CudphtFERZxfdYBSi0RU2uoKhMB31zY1Y9Bm3cPEolf9X/SCRkpLVQsaYKl/2WxAJivq+b09lz9JHrccH8i4MLpFK81tBbUDbWOfnoxOuHjxE5NrhxGJqAwK8y08gnvGhI5hvN/+hDnGw3C/28KAG9N5+IctCaa8aq8+uopXNPG+xiPT/03r6WmXHa+nIx59W9RWF/I4TuimKkNpVz2jxevL/IlkxMeZAa331knDfUQKJKdPJvZtrK7E5goP/gw1RmU1YDGwqJxX3yH9LhLil2YtfwUYKPPOgnLTyreH5z992j6NGWxGtQ9j0cyQJsWb4bHgaqzqtySYEtkC/i3lJ7ce4PqWr051uBGVgMwvKmS8vdyX6sDgiC6gjzMHs7aPWBXbam1IKr6CKnqTbpXRj7+SVaKrGRmfefS0xnOvLCnuB8YsSSiONVUyUCfKyqmVC+sV1Y3eX8N7N1BsclbkeVnWkFwVPHSj9F8aXkRdHjAdHs+JrnukUo5zyWKRgTMlRP3qznTkOMIF9Xn+zn4OPNkbnQZL8vqKD6Q3USDc8BjQfspuBxmPR0Dd656+elAVk6C+h2GA4juTKib/Z4td4vx+8Bz7KJ4+C4gfHWpCQKpL9zaX9ePUXZ34cJ+en3Z8VbfIdoTyQnqIYegqKuPDxa7DIcC7EdjrFy81F7zKt2LGy8ILgVGRezUUykLsK1ZiBYgG65O12QZMQkpSFnC5f1R6VOWG3StmbBlx8bTTn/4HITySc3luOULEMTQuKz8TzqQT2pMWqd2PRlVitS5I8bSNTNx6ae2Ec+ASGoRH8eXewuE6ncU8dKsVRbbJW+nUQdPyJXe5KPlPjlQGlzSDJZsYVYmyd+TFroSP8v8t3iYa43v1qEFzU4ieh7Z3SY7j69sCWzO9WcqSORcZQqs1CRIn6xqefvBKPdyenIQiyW3+4z9G22TcC+ifdP4iIpmlMJGkK995qKqgBLg4NG0ESfK6iVbyjnSlt1CNSxAOpFxY9+bU3+sKRiLgcZq8OpqWCt9H3UHaBqNXM7/eWGrj3uTEbfcH7LngwJiWtFUmvEc2Q3gZmp5J9IT7EwQKM3cCOl2vRE4AI9SL/RloriupyFtC02CX/UZp0yehNgDJUN8S+v0skgTWW06ss+ZaJGSxWAE/fAhSrgjKAtLmymqQchs4R3fPGfiJL9uu5aoaUqwdx8jZRFAyvfTKQDXIulhpgZoQBck5GNCsKQo/mrkfj/MDGurYEY44xeSS//H3Eo59Mk/trRvfCwFR5IqdKul18pjRfSxJHipLk/xBvqLnxEIQ9s1xiR8fbxMjZa8XJonocVJMoaqZ0pCTPlq2Cw9xCNmIFV6l4r4Q/uc6YZIiJeSoF/NYO9aDZsdwGtdRumPE0l2aed92XHdAO7ILoOnbQYCFweBUJsQIpSDiULOEto7KBcdsrWvE5Zkcq1tHFE/pLbsg/ix0eMconBe//M4IVs+AgA3tEUwHGEm5JC2chqmMxVT+peJvZneHop8IpdDkAYaj1h3tuL8jQ4FvxY8or3WJSb3lfWF+wEom1PTTB32wYNX0Fh2X74rRjca7jcz8sxUqqiYCYz+9gn0VOs8aVwJIofPyi1ybF+tzPBcEWHVNK61ZpDpVLmERA43hw0kicPudbkLBKgsO8DXrLmZpjaH0ML5jKGYWvzxGZWTR5uxtdvdCcrAL3WU6Mn5jaezbKc2fX3Fgcf62+qBjydm7R59c4FJ6Q77RRsMbpgvAYd35HjEhoQHTZCE14c1ArdiQpwXEIDGjcWMXXWh9N915JEf/ZvnmFOFqdS/DmHyvasTaa2xA6mXBTenJU+HOergaRMROEnE4rKpkIyxyrL5ZZ4KSAyd8H+jfdDWG1x+WiKAwYV0nF5xoIJpeBPShNp2AnHJPy36hypS2xZh7BHSeTgry1ZNAjRBhuZGV9yUdZrPYaGrwv5sU8OWNBJeaada8qBSXolWqp3ytc5DrS7Ww5NAMrTJ9tqszhMw+F+lYdabl2gS8+/PdI8bfDtmXVWvfKJJUbcs0EvaI8wM6i8zMqxGNQhjvqdgwiRHBcVkE66JNLoANu2sb+5e+fRH0qhEcez2XJtyvVSjMEJEPW/L924FF0T1StmS5HW/dGswL/p6HkY9uEzowxbnUE5efc9umvFF4Mnuobd+CUNJQRyAv9Q8gZtuS7SLofQdzodupSD23TnOANsDmD8CzXyEK9htdJVoyjB7qjX0wq8Fj4zrAM+BId8TyrAFzvKw9paIfzlYrTxz8MOGvQoTOVQmqJ3gvxpi2ewSxvZyQvhK9fngBT/WthunDok2JFT+BiyXN1zgZiAPd1cYDK7t6pllIlVMcmU1mLZDKxhQJEa4igUHtESvVb6xrGI7YxF4LgyHXjePCRobkYHqqXbue4wZeDq83jtXzm1jTyXvtfcypdDSYOBgXXX9qQBlez/vcTDH7UOsvgaDEBe1lm9GTNWDm42RnzRJ/J8Uw0FNXhFLHMimEvSqKA9ceZR63Dgsn8kwYUmGYdWiv4eF+05P9Y53yVTHy01C7tDdFMzb1maADIV/++WibY0wgM6TF/fxDEmMigepn1LV504HlsZv0T/UTr9ph448uFj0JqeKdLqK8hb4bb0349Og5gOT8A8o08uDmveXMSgCPCe6aqo3spM+x+z0imoGFtL+QZHmhUYqiE4yTkaDG0ENKp0s1TWhx9kHypA+/z3vRv0U71ialvgWa+unSkI+aO6nA/ZOPwrIOWrXKqVh+OZ3u81njBMUcGXp1gBpd6t1DRYkkaWbbYCCcy4ODXNQh4cKO+2bEaa9+JKYnQQMgG/LPdVd8mnPzgFpRv5mVMTN5qPTK0WUmPJmW2DpdsRg7h2ePnbrEc/Kc8s7j1E/aW78vIqSoEBB/y5a34a8s6vJXEr55lI490Im+C3eSpKXAL4BDH33CJWqFbEfMNg2v6Pft2jjIHQ9JGCeURSrrIM5avg52BqdTut0nG97VFTGM86ilrTpJjBVWi+htDL/O3a9hg3a0AsPQ1cqUqNSFNAxu8hE6xFsQHsGj8RFv8vRKQW42IOzLxives1TEnQK7KbfzEszPKhkstnex0Pr0Y0u3C9vOdtkO7VII04XVX2dIN1Liljr4DstNwwxd2apKTwl9CfyiwDcVH1vG0YXPFKuiC+YCsUogPTo6/7afDapyJxCIhbHo1auo0uMQwzMBEIdYzvk1F7XFwRvDkOtCxxCx4btPFI4VuQ+Lc3nuu1LndWmQSezkg8xK5OWHXBMf70ltvX1qN6Im7+jIFwdRZZ7Gvic1P5vYJs4WboehkYZkpRem9jcdaR1eyU3IuUImR+1z1ud1ENuRtMyI7cOXePGPnIyy2OIj8O6G1wSR2pka7FqmEwkuQvp22+323z1T+tF0R5BVJCcHybQHjKLts4JBRzRO02M+TtaEz5KDzdt+pefTcD+x6c2W/lES94aDNVLTav6KQIBOFjPw5tx4kRy3oJ+xrXwOWnImh/Jfh/+unMud8+F/QQ/zumBOK9Oxcp5uhrDi80wOEJo6iBMABiCypVWDXqZ3anpedWrpnM6gT8rpccwv5lnAvwSszgDFWxM12nWHQjtHxk+W3ffTWBbDI9vz14LsA2YlIygq/IKSKQ9r2QpRWm66uUXB0/cio4Xy/NfJl+kmrmoUe/bXEYx5OztuIJhfw3yhGnWaWR7aOsoX37oA7UzsLOLMHnBy60x6Oq81XPg528FOUgMAlvtN3Xn5ixDuCWeARqFND5BJeIde8k5jmve/5EOhVDTe+vFQ5Su6Vwkp7O/wng3y3gd7+BoyTzvsFdnoqy22c+84sdgF0AIaFH8GswmgIGnOTtJQ16yJFV6pWzhBtIMlDJkeiAYPwyh1WrFt9hgk+kvHqVrpStFtbR1aeQ37cGkwvaGf318CeDUEgVDRb8PxNLgFQlWMuPE/G59ve59gOMnXfP5HSwZrIkPzQJy7blZPBA9PfwGVLCBzbxwO/4vJ3/GRWa6FZ8JsN/C8vLQnGcKFPorHm0hEV/sS0y0VXseN/qsHTSQXlcZIqoIgDGTPkjbJmf9ftlw/JSuiE9c2xPNHLodOdYV8aCUAC3gMBBKoMUv02KpJjA90y9MICs1/o3bLMpvPnZktOcGAwpVLo4mMNqcf7E6LTjJTp+ZM+K1g7IfUP7qOLXRC8yZPWqvNEA1e6X4mGm12Y+R056ZO2vRnEyvDF/VW5DNUmY0qAZGsdDApeGH9odAkeqXPI4Fl8gO+mYgY2uj/bS2iJXuTGypUCTXMZDGyRxKYhnQJ7v+7wIh3f7Y4PtFWGQjnfiSM++1YEFA/2qlFa9oaVEz3Ea+I/Wgr9WXdQQ8G4vz9I7fQOADDh5AWzM2gcKXpwvNP68WD8Ab8u+o1/S5yXYXBYL37NGpDlJp6bgUAj63UiOhuU/KPkcaWHZM1TSohEBLpgZubcf9YJsk4UFGucIp1vpVsng7j2dTHDtQb9UOOOgpDSETNTbKUC8E5rlt6p0/KuKB2KR19ONHWhJ/6YfDFyhUx4NZesudFj2FYJQKsJZYTYpCtDbDvDcXMMz69ywUry+sAP1DNMHG/68kFhCrvO65BGYi0kQuneYaksYveoO+BHpq3r2jHtCmyqXZzQvMQlXdqvQ/x1p2ErMHe+IyPQSgm37jRx1yFdgZv5xmIwIS1RZYf5yQNJb606ql6Guqgevf3ItndwPw9KyIBFgN3xBOlKzCQ7HueAGB3byWREotzCv0l0WFpXtEtaFXW3uMH52YBBOmrBqMyySgCvdf2D5GX/vwIvYo/3xqGxmpoe8LhPZiVdabOSxUSYCk9FpEh4LnpbZ7smdUJVbrkEiZAsB28x7I5qtlbS0nOddpsbMp84rJGoteV8XqyhYpgh9AAwJjqNesmS+KitgyFFmuY2oKypvBy7a34iTwC/HpVYumRMTVyoR0XdXOHfHvjR0iOInm4XW1+J38JOp0PDPbKl5fj/FeHcvePB+hE50Ve0UOZeopA0lihelUYQ9jR2YcFClefr1XD5yJZ0Hv3vP6ug1Jr7BuboG9IzlUkrCNOL2CU8/u9b7/oW3KjYcOwnez15P4vIJYPVFtVNvaZwFohVJjQQR/Zagv5yUMKXRjBENRGR0tYUvP7XISWnhC9CkATfbTD1kwczg68fnPSp7/6cnp4E4zAp+uNfw7CAH4pjkUXxQeYdVdcmFDe9KtSoNz2D4X6xZ9COKoiZU7PYykL5umKC8uaH83vmGY8j1oMNxPG6zL7+eJ+u9VtvIiYZKY382Vp/yHyf/gNINhuGYUaRMoG+61o4Qu/YiQ1hzorPD6TXV0Hud6LjUtvmjgpJvxJIuRGzT4TRVJ0LbfATbNsagMvObGqQebuY06ZzwF0HkowGE7RXw+mwQLTFUgiKQ6ohVZOUWictqUJ2tUnJK0N+DTfE5WArpqwHD3OEfUUHqAnEBetJL5C7uS27Ebo5WGJUqqxVYWjKVh0EX4Vup55doRit+7qpM+Prl6HcTibJGj29TDDXB/LKctAUa5Tk/LlKnPEEt+KdRwkubOq0qfbD/XcxsTcmK11UtFv0kSTDmKDpFbH6pK7ckEazgSpXPN+8im3RoUawel5vGFL9XqU8nw7m/GdM9g9bUSSH43HYyscLIj/yeYp/61p7HiEuhcZ9MnnoeN74c4QYzMXJ4xCsCgBNfpQbE0gfLNX9FKcbPCs2uLYzzkipEdVOd6ah8QyZRb2wIpUxUX3tHdBZs3FHWWhoFwrqHkNFZdFbOCwEk2JjAil/GiMjlubq4N7um5Cwluv7o0vKndONyb3n1m5JeAHAn2ormlhVYH/RTcxBq2BZF9MgUXZLFfI8FAaeX9jNl5mdKjUmfpWyv+jGXduY51p4K4Ifb+U9vOH61ihRKkEVtPYh/W9Z+KEyjc7rcDgk2/TCtd4NvrmXWygtBlR9xXwq6d+ogm/XZ1XpzhqJejNXzddqUqMfDh6icB3p8rrUqKkvUAZiqrGVn4Dc5coVeqxXoZwdFQrrmsjmaUBV8IbaGPnpSOVpzZzrl7YVhm8AbIul8+VS2z28I/lN/X9Vr5s2VfTELZtr8AxB6BKw5yutGuRVoa6+QJj8SXW7JKnh8UhIox5ioUTuGkdZfnH2CYPYViOQG/JFtIYiisN7SGxoSRW/DnbYzh247++MUfWsk6XswD6MHkSZXZXVkF+JinlS8XC9Y9rjWAYpUXl+E/3gbyaCZu4d2+U5fIkHpgJ34tmdsQUTL3MWshKcVDDDijn1K2Mzn8LrrpON31+H61UxlB1H0CEzw3NGYduirrTNTJ697GbcujXou/xY5EkDeWaIZz/ItSD4Vcbc+7/UQ8j9GjJyZWy+muJsrCubQ8GiSKL9Q7ivWtQp2HmOFOjtq2I36/dlYGwG80CqgV34JdbvhYgEd0PEolmuGTOVzCEuBJjHDRAEgJSCIWCJucUKNUvSj4UszpdIGpN4o9YIALomlWynPA11YL3uMilwDc4NxgtBLVxjBwTGGN9gSmhHUuvzESdjpj1vhzl1iQKPTFVZd8aC4Kgg7uTgNz3P0Xhnh8d3Ek1lZLZj028+qiMhINZSI0bav9zLpBbRzAnOVRoK3iqrldQeFuEba9mRjZ0XMlQ3zhO8jwLBY3XVToZWFGDIY+NBEaewCkeVqprvp4bzDKx3qOy+FVit/W8EiFYiYzYoXsK8VnNG3bFeyj0OcdMlqD1I8PlGw7m8tMueyN8LdgMFmUGSxuG0akxkPVWWPgfT0nzubqj6lnwg6D9MUlUpzHCANYR/4tXf0FbyaEWPHMyLF3+Ty4zwjuwR3fGMAFUWuP6o+/ONsbr4tai5tbZyiEcSQM13YcpNjgJ4H6iBCkkBmuj+NS6i0LIoUNq9oQxlBdE21H7JBZe7oZ4QT8EGCvQk70IUDzlbN3j15yHC/aj0Lpg2h3C+K9wY7MN31RXFJJK2SSC9bhCheMBFApYq6/8XzJKuhXigU4gMrGgJcvCq7FtC8zu2TU3cZ9/3bFdz449Ow57YqCQxaG9/9y3R7CGfngeL8XkUTpC7FlA9sw1NI9FgGDmQvKbuC6pL0QouHNabPfOZfzkGpweis/4O6d2dWf4e9JWjL7o1kPRU8Y+l19shKCS0ecOym5ano4KcasZjPATmVDxSA/SJZtzU3mbCHAl0nLSC2P3UVWoNEPUQzyyjG/aSZonPwQDe4fqVoJl2qAp3eoFK78weu5iMcFPuT6mcDNiKdJPJAM/amaixlulOTwv+U6SsPb6QqrdAkOtSMXD1icFolWf06bUJY58DUEVr/JyVHc5kh8P3zwsP8UfwQJoXz6vSycITJBArBmGmSLP+Mfs9gkXefXzG9c/WGXyn1ddL3vHqNOtfNypyr4GhtHqUMu/6fIPH5Zu8nHSounVjSHT/+obJT1FhffYVx+dJ+bjQN86FhCRJ9f2dJ90CAxCAZymlvU2BompO+f/+GixqE68XRoyzTqvvUC/8Oq1SJIgHd+pNkzs2LKMoJ9jZXeq7V8VM+GiHRNv/U4LMMFMz+hZ1EZB4HJ8jLidTycO9oZ8pN5kxlQF6YQgQu52FSQjPfsxxDrIFHly8r7ztoVxU5Qa0/ib4Co8rmrbLtsKwtU6+H8TbCeujhM5wjvp0aJ9X/5gLMyAD7D+kYrjYEroB5dnl+m5Uc4LilwffX87UILj8h4j2+9vM4FG38+KQptH3G6nr1hutXjAhTAeF2qELjHBcCpvhjuG7IJA9nlKuiLEtwOU0DrT4dPG0vOVAfjtc7eYFR6+3drS2+FNUzvXWSTh3CWPCRDezAG8YI/ff0rZzk7/ccTkLHvy/NZkWzJPJutLXK3XKC7i7YIiRkVdg/vJcbSav9UfclqKICU27FepPagA0Dhxv9y0hD3BVqS/UjYvsXyUcHTMlLR2gnanBa2JpQJsQGAVpTBILYHMWaYJZj3OXYIKLqeWHfoT2bbGSUeWSERoKZyKarz0nXu3J2z8JDyko41fFqJHsiB10dyM82QRVipTqxPMcz3WNhbPvqcDcsvsILeuBdUyanmwF6qb1jFwIFbgI7VBWeQV/nhvBMgRx7P6e4d4ZrY/1l+L6DRit8HdkcEq/Btx9YwpoSE3V8P2v/sB/uGwZhUmfUg83fiotftOzkmuCICy6H5qxjUYYPsHJeP1HemMHGWn/CEERRSjUjeVZzrErsvtzBPXebW4lGl/LXjBYYmzwByBVbSKkL0ZYeTSXdDUA0KtedA0wdF32zpZE+MVbdbdg1Vuv9JQ2h1pQksq5YsukRFK6FikGoZubHsPvA1RtJxKrBzBuP9D+X/eTbCxcf9IY2atVjV9CHKEyyu3kd2YdFn5vh1sOZW4dV0LOfStvy9eWo4bRrO5GdlTMUODkVXiRe0iogxMqcP7WHGd1GEpbNp75bo9kGo8UPMJX+d4BXDjmleWk4g6eVbu2YehORLPAxTHwjI0XBt8cqfvVTYShyQlNK+/dcUmAwsXAcrluEr81IbCISKKfzAyXPOB4mN2nTT4p67scZBqpm30WYNEwBDAkwrphAUTKeQVGZVE58bbR4eb2Llhg9tbRP3WnzCNR6ImGjxSQkNJkX2nedY0SQLYzg6wk8qTEWF6TofcpQytJHp0wSlPea146cBbBoYgxMSGhoczf57KQjsmQUpWimrqs09KPGocqGZJ7VFqG1vCYZad+hDZjDm2yiMkqAEYqBF/B33aeqthRNa1iymhBktahJjCf8ygMtL/3T8TadI/jbt2wNoROY94verKX0D1ZQZXBfNXIZrecEY66JknudpetDMDhyV8OPyriHgN5CnURe07aiALArEyaaZOg7Xs5+HoACDAYR0rQPT9XI9/KU/BkYKr+u2T6Z6RyLgBHkpfhtiawF5xwRKkk/fKyLQWgQYZvuvUfDYYQ8waMeeBopzYiVjdQkwmoaPMHRtuqjcD/dZLv01ymgkthI5u8Dhsq2dk1RBaBjB09Fp6cyikD3yy2ZOt1Z7Kdu3f9ADAkIXNUIumMH1mmNANUr8NW/6SGCyKARPs3EbaasX+LBsSxPeJRzYff32gmKeJwHWyn00VB782A0g6Gp+Q6dSI7cOOBZXPa9wp6W6lqRve1S6XLTtcan57BDXze77QLiBkbK1nrXrkR1tNcoocYTOPjxWSqRmfrJLLsMc1LadPkAvdU2vI2jWyCto/rUGo2KGn80uxokFMrbqGtG8dM2dyMT58AwLi8tlrfZGe0/N7na39hC4jfZ8sztKtC/OvwsQ8NlQmm1M0DU9qFs0lJVhDzMR6jDlU4267YMcgOugiPFeJUZk/QO5vqt+ERUWOwRPp6Smx6u54Vs0uneVjwMblP4kKwTbovQcO9q76VhJO9nMIWgJ1Rdr/2NRUROvWcHyp3/z9o/uWBkcofPVBrIoTGEhm2NlmLDM+p45aBPLituK4ULxL17U0+1+PVjLKpsTD7QnfCwrvXAofzYz3u50KBVFKEb3nekG6fKsmv8ROtVG9qDOmXRDozczEhlIvx9MPVnUfDO/dcZ8k542LSs+n7kEOhejUN2uu26e+CycLefj8NzgOut7kBnfdYa7OC0T2YLdF41HOkKhy+SLgb29ZmYQB+TnqoM9MnNdHPzRgI0y5z1F/sJ/zT8ac+dVeURcKed/RPd+xdyKYWxAGE4WhAbnddkq+wxFULujwoxFe2YT5EEzUAZVFML5Hsy0gfv9gwBua/FiPXpAROTUH1EEB4xGWXmMUxh9ELSBQXrXlXTjagtQtwB0ag9TBJ+vaXe2m7JvaB+s3ZZco4D+Lb0SQyrAqBlSvnHgdtt/fHtA5NIf300Jv20ENhtIAGfqa/ucDxRZZWH+R/9HmyVZSAbkjIdUzvcDzQO+8evDQyqvH0756hfu6i80OO5W6N6TU8c9wYcEGKpOTUwQyhDqzhsmlqUuVjQscGBlhQus2gIMP7fNdbJJQoS8gOKx1PtcKa3xvnIK/rL0ZE0SOR5uQfTLr8Cv68NKMGZG+2LbqRdODS0x9PWoz8cJ+XoAIlHd+zDPW/CEn1PgTf51L0WBV7QDQTJDIvJXjEyk68uIhQzQIOWtwCq78GPr/jHoufgDbX7Wk8PbJzgwEaH0gD6Q0jsf16u+dpCotIz1njRhM4XEo6218hHl2nEULl/zqPX89llknq2kkfazUxp5nKUBQV6KSwVja5d6fw7+qymktZI/xGiappC5jBo0zmU57sBN4XU39yl3ZGfs6H56RLqecRqM6vb6CrKVPcIYjlELma50wL2+VkDke+iCNG7xnWeQpo12DYNecTewiMPG6MVJLhhGE4Xm8s1EQdBmQjDbzIgcZwC4W2bHdqD3QOp1YeE57MLoByYURNnw50y6fhei2rrGdeutPCmidCT87bpXHdjsnUZm5/ocv3ByG3x2rLTc/q+vJ1yKrOGCgXg/UyMtjp450dLhkcxu9HDfv8D0gQLFK0FbuA5nGnsZxpbc8ECYYOPv8L3cMrC2PUmPM2ZQFhjsQxmv1R+VvOLHLujdIaBUzJj/V/bZlepkTxrGWbSdfUyzfIbM3ibRpPwqv4Q72/AMdvCpB+cWiynPXxiUSfx6Fggei6cSTiwOIcUGpoL5QK3WxLL1numuhdB/KNnieWqUSiX63FYLHLdgekKXgtLlmdvco17B3Tm3RSAYOEGF8ewtT+sfpuRHbBLAsRB/VEun/wtj2jXLG9moRVImAn/SZgUBbfbRhlVpY8n6Yy79Ie/s+S326bOEPKOAsT34gox3B9znoY2h9IPIBl2eIgWNc3IoQMpVx0JtxTGNi0kkM9VWAMtNK/prvZnSC3K3p7IFkIAe7Lc6qDElMh2TJQqW8FO2YM1fgRnYxeDU9gVO+L7klGykatOQCQUmjL5QPxKAqvYIXM17PFqxHF1o5lMPWQTHreTgZ0wV7QhlfSMk1Cz5e8ox6K/vgA+YdGVpF0PwsOW2NwjyWBloJH8oHPpw64E8OUL4HQb4lZVHeyRkX89IVzFiwHVstD/dDOvgFtSS8cVl861DbATVRfz/9W+vVQOxdq8Yy5MsIkyN7zJe3/TKeTIiNdaI93v0HfbQgktOyaiCyJXLGTjMtiu17sNv3vbUZZTF+G0U1SfzMccRQ8OmyyX5rAdzJxG6+u3CT3JN+U4u3NIyangChb0fup4wREw93L9PM9Ga0sx/JCm6MCrdvdHXtavh4RTgI2x/Sig6frYx/D7mFfCgaKLOYlXPySl0I5A6imepI96lKFaRzhLSPj6uHV2XquVqyI0maa1l6AVm51gBbjpsE+hKfZuzDVS3zpIo/hBYbie7D0kAtFaC96Z1PT/x5wgv7vZH+oIU3NjVZZpYoI+vuAa+iqd7u23ZJ+vv1zhz/NPk1Lj8N43Pc6PwIP8p9EDRXVFzKHu57hh5Qc2B2+SeqyTI0as+I4LOvk4lOId06AzADDSLLQM5DXKvgHirhxuFNtBsywoIuW1UlSC89Nblsreb8JmCc2+UKmBajUaWDGULJ43Z859o2MWz8iO4RxUTj58RPqPpQILwRr/P8lteadh9q3plelQf2wAY/z09O73ZcwsNv1VvfA0qyrP0SEjmzqxwP89NknHf8CO7dA8XLATTpWThyvpfSN8Y4EButaJNL7Kfe0Eiqf+RqW9NfFLxGsUJHTEQ1WHWe9Z9N8Qiaky7/vtrtO4qOlWSJZfDoHikS+TgDrIboRHVFWZr3nnprTvIY5iSSt9gSlMe35bkyfb4ncolVh3YWlBHpSdem/xamVcGmyJfgH2g9BrLNCkpT4xLcD3QF3/nsUkeonmoG5eOQvOON/4K3e3ne1lpo62kv+8SwhHjDvK0L1Luj/4QSo+p/LC2MBOqGwL80y2KS48xfeeO07dnX/W/zZg/5DSO0BFZsT8BoUmFEbJhvqqG826jZPIjKtufUWT20fydg/x7GNUNv2y0T8EfNJY30BJboZR4lYxa2pRck6ej93/59DDpdu85HYBbtdJGhMWrnDeKen7F+KOJAOHMT4rLSVMGxBlfzlMljz2XVadWI7BCMWHgxBsLGmy/PDt7RbDN4dPHgsEHAs3rBckl7az6s3ydUZAVYfu5UBRWCPubmKgUNitc1Ftmp5RIWNKenxvpa30aq+C9pYE9bayGOFll6A2LQqET+fDBEH70EDMFZau7gdy5VkwGo/XKvvHbifgBtu5610Ji73XX06qx4mASsfWn6ZdnvrezI5y9VIdFE3FaC3+xvcloorsJ7N8RJywfv53Fr5YmkWE1N4rUN3ll3Us8JNdRQ3Wxf9Y6VJ/ilbqWqIsTPiPAjI7IBHqUCruvbkcE0ErXm1l/+gkgk9m/boq67jCMbNScPXVt5suPB/rYrz65V2P7kSZ1jZvnF5/aJQGOTVdPcg8I2hKYOfXEplues6PtAeQuiq8IhMxfZt9X35xobdMlYpUV6WT/8RyX0S+7u1zN34iP9j7uf355wUE00L1OihR98iSj7T3Dw8uwz2+gCrGTAkwKdxPoO5hMiNeXwCQjI47nPCtGWjdgdCgPHF19mmS3xAmGUrvhCbV/VOgBADTn6A2AtHeICLL6cYBVsw3SAI52VtcviMYZ7hAESeoeTemJDClS+CTxDEwj6NFhXlEuwsnGlNXwzBr8KOm5XoSApP/YYnZr78jZQh7OgvTNIGmIN3PQQ6O77053HZl8sF1Qcnx/xht6zY7itwSREjB/2ZKO2vp9J3mli7MnSeVXEaNdt8b0JyRyyK6HsKyPHiI9FdicdDQElxOAGWrTutg2BdUfLH3NuIurfwKBe36g5yRaE0t5Be3EbbJRQRPOtkOlPeRYI3Jvs9Z/NNRsu3I/elXiKZh3H0aGUjRKH2hzfyeXiiCMrEIQXwLjoRdt3R93Du3U1E+vs24fypmDyshJug715VJ8VKioB3OMxZlj883/pZU9QZ3yagJ2GtjR6BiPInDBvd97lUWUBtt/8snnoaSGJhIDISNNksTArMy9wgJu01lcZCnch90UPsjcsNHP2Q2W5js6pJllqM8ldCF9CNXHrJXSMTmicPzsDKDzDHKjJjNFpKfxDiJKvZlKOCmMLFqQo/kvu95aynSqb7q4NI/Cfv53Fcj757+e9HjkKxiYmJFouxLuXFuOKQe51dTGexm9xacMewya6zIbvgzKMLzJN/yjByYiPgC3oXmlYRSCP3FiwQJkLTwb3aSoNtJHWDLBHh+EijYwFL5WNQUXKU8SanEkhVaullC3rb1PTZcp4UHnITYSoUwM6Vtf1SSq9X12YNA5orJlUetflFLN7kKedc0f7JsAh9Q0r2nYBBzT4FX9QM9UB+r9q15OYxtOiE25jLIP8rmCWUp2mxrSTboyGHY3JkkxoJhBtGpQGZDxqRCa3Ya2UGCNn3l/IaqcrpsvHfzChMZRCBL3MFZ9qHMUPhYhJKPCxRzQR6Smeli/XC7xsuX37N3kOYfGSwECyPHv+8PcFfCYdUKK5XjUnLSm223dT/iXsCqYQ713N7vMiW1LFd13Qmzb1avtNZAffkh1u39e3GgFsZyPwv7pqn8WDZF8+6howCpJYCiUUJ70QTdQZ2ZkLbE/3PQ8NnNO01I1NAfXFQIRs9x35c39ETS2Osh/NIsV494uOf7TkX5F6xdRZDuPiMRBXLazHo3LaJFSppZ007VYOel6DCgA28o+f8hAJQqYgbE+uoRzYlgv2q/aD4HhUsPkcKilCB19DRIW07N0eNMCBYi/3TwBPPjKJCKzQijNc5QpeQuGJrqSUCqQ5XGe4ZDrJaYmpITHefnMNSMZinscQcFFYzv3/k+Y+gzHvavdY6uQi/BnHKCuDsWj08DII1g7IwXoVIhSjqfRfkGMeD0kBlwyyl2Z8iO4bZBzHBCNIbs/X6+4z6xUfVVnWbBAleSR3tNsxdV2QLR2JhZFOpKLoupvyHzkcyI+e6vPT+9//PoJgStK4fYUIO0xO4LlPgnNVWWDjjw4lLxLX+/G7JtgD/uKN//lkYNA4cKKaHW4tQbelJ2QnMTo9kwzwaeaGGpegoEgUgt5jshbA959mjkIi0qwkDJ8fvAovavTIJhL3sDDAGiEWdm62L9SsPGwCA+arSot9Bs6DqEHZfQTPIAi0G8jz5SGmncSjHnGeyi+nCanElW6gL/+PlD5A7b46mINTlcF56vpl4l/RIAFUliV9BI/fyZMuwYMzEJ2QwAWj8vYkgJJWP1KDG6LxXbbdC5gG94rOEYLnznkmeuWlg0GeYFEyOG1ILak4yu/xJKdr47LtkgQZ4KKolzyKBHSIiXc/7zA0tPql4SfT57DkBaTNqg7FRxpcSharE2mfMqM6e6uxEVbsEnS8yxH3/XjATdS20aYasphJrG+T2lE3srVOjgKQVOuhw5P7aX6bv73BfjqczyYwl9dQqoiNqgSrb5m7Uy9WSjt1RaUHUrG8qT831Z0Dt+YOtJThLI+Whs+qlr+yzsw+FHU9uTcj0tgrf95afN2lFCjfqQxaBMEkHbbtUtK4Vh66v85f0QCiYxpot+omDcI/BJk0ePXOX0+CbFyfZIN9OFbnFMXh56Q6Nfoc/PiOzJQ2QaEiNV9akSFR0IVC4TBOPmmeAZd4rTFzEPJp2jl1/x7x4LoqE3xYcdgNOaL2Vu9LRgSJ7Nu1/4OgCz0Mbi825y/Z4tcxadYaoslCK6G+4nltkNDYu7kDuMj7Z7lo7wut2aMP2FnBb7AEwHKGyfi87QXBhxBP7EyLVhlCJxopSUfZrd325pAZnVwd8XUKBncorqqO5IGxDRnNzMveJzv0155/vRBJ71QfOkMO6/+jUdYAMVXOQRqeqyUGmseZ4MfoQI6ivDE/DbeblGlXgBv0ktdXg187Wj6JkoA1RRK84R1Y9NJFHgQdt2YoUYlKbPnJAdGJEdi9y96TgtoK61g+GYtJW18HVTDnRQfE3VE/pErEvA19BABTzn5z+PvnbhYIqyD9Erh+en3TmD+rCUGQ9TfW5EZSnadmYcTLJRJv06MfhIdAJrMfyIi0RgrPENIz4bM3qCPBxofWRYk86gFFGnmqSDJB3OW+FnYgWmrdbAyOC6lZQo2H58jOrJmWYeIJvv3Pj5Tmr/1a6/MP0F3JVefUPIAJZ2qyYhUj7e2tHgyDJBVEMBQFfgvd5Tgm4zdtEPSZOnEoP5Y48UGq32OE5CM/zkMdAppwXJcTgbJBsxRhI9riVbxXndeUJbwbwBBxck1TsPE1OCqZS1EZxm3OqN/jJL2IaAE9h8mHMUYNvJVQf8x7BYySpu1WADB48pZ7e6VnZ/CEHmMDNIIAx2CwvzT+k4AjTOXuL6lZCDzBYGT5Ok8trXbkH6euupXZe0oxpm2lb7vrpqCqPeZJL4sBqlSgVVVoZBVSCLEMWDYJd/9en9hOyuNPUoLBz102/FY925xUBnnQtrXxG7xjn7pfWKQC9giD1CqCBCavqjuHpUMnP5ApJnm4GCzbYjF7o0WHOhjM4CyeVo97zgb7qQurvJvFYpnUBndnJk/fBYrVaBZhvhmGGXk8FJxndE/Yo8PODiWT5oGXI09Ood4dL84eRdaP1SPcQsELioFGV7gojs26kORs1bA9sQSjKJwelqqei+Jh9XMeCQX39QjgzKAyQ0J/PQstEnOttmSzRoES4ybE9V3jChV7HVpb6LouzexBPPLJrryXSFI2aMc8YxtP+IyaBRJyswBJxml2L7OU6xaRz+FZ56HAJ+vPdYdghCXeCQVos0QSIK0oLxGHni+FGjtIVZKNhnLLL7ptp9u9DzVQIbuwPPbVECDrKQU81wIDYjdk7pg9I8ypMH8If7pmxKEf+FcB2tGzkLJpuHLiAhEPL028a7T/5TQNm9EVB90qG3Qh8bXERlqUX5FhwjIsM78p2x9yGuuJJ0y5EUSjBenOa2xZ6/TAhRgAT33ql5S93zxa4q74QS1Lo1iFNCQPB5cdatgf9sUng6Zf/mswvRH3m59G+rECnMnzdpF9BzfZOOLl3ztcb6jCOA2uV3jfJYzaqscyySB4FmSuas+TmuDAbAFHk8l2fs/FAufIJvc3aggKxwu7dmnRYvruprdmlxCtrmPCMHpI2aTvTH5opiUi3yC5mmK5xRKEPqIUR7RwhpD88tksAjXs5kLzgit9kNmFo/4jNK3H53xHUiE75+ofAdvt7pC8lqZ/CohFbBcYCcnp9Lxk9dGbfqmt8GkLDvEY3nnqiFz6N7GjnY0zXcsjm1optPjjdnykRpOeouJgNg/L+zreDs724URvYLbOdm8eb2ZC4mpUp6NcPz71U9zeevO9NThwjTyZMraTyvbgoGVcsPDMfvXJNdHGO6afWf5ReNRkcHaSJQPJXoLU/n9P14DVHfipkJ/t6s25Zrg+97g2c9J3pcReH0hqsvFwLOO84MreW0sWM7ZBFfIGmcYrKRXSTg4EegILWEQlSotsZIW8N8ilKIRFF+Pnv+fvP1earVkh6wsj7OfAM3yo8mCU/rQlqAJsjjq9EVWHEshGTyt0gEShwV5JjyD2aA7gM+q8LbxNnXLx0fodejn7XPJSZIJu79rkrmVglHXenD4NgZi+TnqZW5klTAKlM5KZFk57CzO9YW7Uzi0lCCRroUU3KSj07Ex3sv+6mBBwz7Hmuh4TT+j5WfBmUq2X8873RuO/3gbC1q+M3ZQyG9taubrU/yDIAnoD76XPlUm5OnKJ5LhX9pYN2Ahb1jVlly7TYHyVPeHC3idA6HDWPsmV9aISGC7J8+I1fw19mKnOhFE9lBGhA+iCrqYlAZnWVkpLjsTzO+rFoagOz0Os8ZdVsLaK+m3iR5FPq5/fewpAmFRj4nma55Kv8TEJaiOJtFqWHYFUPWlMpAfJiTP5wdqC1RCrYK7O4SXkHIUFCY0GcjZysPr0G5UZkSrqnn25sl8Ja101OTAAKhujacbP5cSI+DPNurI6aE2xUHoY4ck1/QfKro6idFjv31jMESLJQawYkA3rjdlso+7YxEGAHaNkaR0CCHpCLHz+PGC0LKE/jOEoWArSYllOHQX+ZIQ3PzK6hRPbx6QMt4o0jEtJljmxHT9ufixs2n0hE0aRchor4QgeuUGGNuLhd+tXFx3hCJiDzFN8PDazrC9MvsIceuAlOIa2CapYhz+H6/Pj/fZ/8KD6IUQREtZtTmJ9UpcGoZAt4VsMIE89O3ZMICqPhVMOJPUvv3kyx0KI8YGP9kMqt8p1elgZOM3NGkJIG7jFcFE2jDb4iMyM/JAfbFvMVtBJa/mI+ggf2kO28bIoglVFTrMI3o42gWeW8XNbzf7sDm8WOdniCj9U7obJxAe7oTy4FHX+6+DQ7nmJ1pKCU96R/2dikAuYleVmnUN1ibCU8hxThK8D0bCFEUP+xKdP9q3Fao0zzLj3NEtT8ytcQ0nIAPN8nbD2BKAUbmE3WEYrwk5DyFO1amoIAte6UcqjZBHT7VcpBICMr76imSpT0gRsWS5nvGoWFHql4UkmAn8JFlrJb4uuF4YlY6aqvM7WvuaOIPWaZrSOSIbtHAoYDjUtIwg8uTnyE5BcHe7JVi0Bgz/8v+VZV6kaHMrsg1wzBh/UWvkP61nVVC1F6rRbwrslaN8/Fc7pWeuBe7cGjspVafeXY0oCgD49mblQsEJWwp0eJpVKrTBYPCLK3Tj6xCPODYF3yqPHfT910Y0QujbChXWz16zWBLJciRAbp1SOg0qyPhmzzvwxNiuTMpivGfb6u8P/Cz9jDA0NzsUSb6JvzwIyWpdmu3jGDs4s9Miyqr1LJh4yL69yHwVZb6kpjpuBuBhN1NsxFtpri9JnsT2EpF96sN5oUD5l/it0bhfiRUBkmz2JuoZDQlqvHISNztvsTZAYW06uF0mt+3Typcgwf289UX0KZlbGdSOLyhYwS0Gp+ibAxp6sJfWeAAyR/qgMmUyWc6PJh5seAK5CNKJR4MSJsPAnyPf24Ilxyqr2erpba1BRtuGwC4cpQduWU+GR3AOzf28WqajJXQK690joaoSRs6oqmI0fGCrrEzVxLSeAr35eqXrqx9KO6QXpsG/Q6x0A9+uNnOZCTy/ph9I1Yv9jDtljOSqPWPBvV09S6PCYF2SQYyuLOuIvW9i4b+sQauQ93leZRJL73/GR8Wrz0ul1ST6tkNcwM2lDxf3B9vFEOm+NsQxmo+CAOsOxFjWLoddGF4AM9JOHeFjs0CJHI/kXz6NuQ4kuUA0MqBUMCfRut19i7144cZQgZG2rSKGUMBwqIPUYjjrwCvBREfEG6d+Q1XrHI9SrzjpXwpiZz1egqH6ttIuHoInbkwu3PgNXgBZtHw+D2e8ASF09AJ5Bm1Xx2Ckl8qopJsEUpdjGRtO1/gkgCNRszLHuFbmIlu9YSVp/hJCjH+5x9lO+HrVo2FequOik0Qasa4RJoK+pRiVcfvyRUl0NRVVX9DgPs7nRryMwlMrbKBwYpCl5QCVf0Aqva/uyGf+kklkArjw4mob3VfkM496tcM1V1kfttPfWq5aX8Hul3f0keBQ7odk42e8N7jNrmFFpOrqgy+I11GSznHFjcSMT6UzSGAXrKXO+88ud9TRy1wcHtKU39CTkMRp3uxDqP3JJHULH894My2PwF6x8YkOsit/KOrmzheUtO6jkrIynk3/CdkrY8Qwxnqgu9aMKQ65SLtu9psUMxadvc2ahxjn9rwKveFDsM+Aa5VmNFKdsJ+KlAzCJRPKar6XOWZtXb+1WagFlIb1+a7UWtUfq0gVBtOiqG3kw4TTuZkEl9ppNdD1XJYjH6Va1zHR9+IFLNga+08LgEuPSvDM/qOZHrdYGfFV7bAi/4rQlQWpg9qPQ+IS9UR8Ogs4gCB6ejciFVzx6sh5pnT2wa4vOwcIdEulLyeD8g9+Y7ls5DrQCDhWUd1gUkCF3jBx1IArn5a/2OOs581nTCYvgu64q6OZP+KUIZMpHWRZm53s70vcnzTpdsEoi4VG7wPI0EpqLwV3qy5MUmqk/5vhynrKqoZO+rIwjb39pX/zrrRmoXWkhhNzWYOWET/nHmTSJeQNdtX7srSeB7OHup1AfZTKOWhH3gUrCFrWwt7OR1V29pGq0A9kP7XuUqvsNlCgREFC73kSYwYX5uVEjGYlx0POj6xiFw1sGSrR6ppSE1RQhASmdoAtCcHe23zVlNvtYiv590D+RE95qzWvxxfB2Zg6ldbv8jSIKHV0ZK8mgF11eZFFBXRS+G809Z6zJtwN2nLNDT+bvVqDT7kjSATJ/1qTwryBtkq6ApQ0t9cZzWricXlqVsnGNruP8aqdYSpS8MZkTun5Cpq8jbmasskQgNPNT2nk5sBWGsXFVTjmoD9T5OO+sGhk1h3NTNYrlIN7ESkLLi9n+r4tICNP6lBuRXnZyyNMgu+F4RCz97eQVIsRF8dXG8c7NhuS0RtnaQo4FXpbFh+8OgOTQDnjydlL6WjH2tNM3Ul3q7LzX7YzCrpiiJliHRobkxXcDYIBj/rcAWPf87W+RTGWUKs7nnQTj/HBrVLtnTqmIqoLltG388HMU6sfP6aFQhhGj0tMqw9V/9zuzDbcf00Dp9ZVrup+3MjPTClgccbNio3pQh/w6DKDW+fL5z9FhgS3bqLVPyd6ig8W6j5ALA49vPnfdHykQrgGczbD5t4ZJMWmkVlZP1CoLGyxdpm4xLLylp84nWCwDBg+nqUP64MAKqjhaQtVyBriIIASTSdXzcmreRK6iazjRzIRmckXk6+yWL5uhrQhC5TS0zDtWRscANdYX7EsU8LCjn86/asVWo6J2hyTfiAkxfCRifdAeRj7LjS79FEuKTx8D/0MqN4rsohRy9SqHEe2fjsjNnUw8zIeED6VJgxhnA6UGctNLX76y3YwtgWhbTpOzeOwJsxbeVOQbFlo8DQiWgYTyDrHwEwmrKw2vsXtZwlIdHvFCn9S2fF/kGfRjso1MJzMFmNfYzA9mLqLNtAEtdmyvQzUB5iQPTZjzomQmo29jnFiMNkel9rZjcgFFkv4qf6R36F0Trni6Q1K3j62rQ+dgQJ+TQFAJAAQSyVzlqpBfyiWaYMJ4aksS61YmeOSVZ47wMjRrIgEQ5q7KekShSxqhBparLPhpKLhZOiG9Cc+ABwYIiyUA3UCXZQX+97sXmVVK5SC6Jm3gDoBRwjqRViegDf8VNRkEOxBEuUBxStOrcph8+L0d+KVNxx1RAhyNTLFwI9vuK+P/dVS3+JOxU9jtgR36dBaFWTAwwb3oJ0gReyWSLaH6y6BcduTr245t7YJVupFO2AH2VlCikd6Y4G7ZBfySnqj/OccFvsU6AbvLCMPxVvRVEoC7K9Kt9kH2DK1AkVPpmdzHA+bEdwE/jm9r8+1rLLwhOEQFy7RqpCL3QCCtgBruX0jBDfDTUFhThmEeidcxt6Br23LvcMW7qEIS5SO+AMWYjYnpWd6fnSiMSu9Ojh7nbIFVi+DGPtAvPoFyCIXQoH2+8N9NL/hHqO/43zQlhMrLn/sqRKQYcovU9uv1WL8pPrFlY9TmZuhOr9z974mkHOf9SbieDknBzFiYierXKAV/QFMMJcEb5ThEeBnH27gjiMFo+t5IpJTMO9PTobV9/2FuCqaBC3xscL38V9EI8CumAa1QAYLySoHW3LmZtN02sCd2Rsx5dbZKqWUIXjYALEazbyNtBf7QWFJzujAUh7Y9Etsyp+BtXpVALCrugQV+TOifMmTtZRR5pG+dpkpwUIHL8nmeERf4BjYhX9XGrFr61RFjwytB/8gFB4URxbYRoyP3sFhuVHwRNT7mDybpWVO6LXNhZiHsvkMHdh+6iBcE6d7o/GqFwinzj4B+q8EmdTN570Mrh4W0TB62KMRFOOyuO6NaCY8lIYMockoVBX80W3rYERkh7SpaAMaGaWwEGWLtEP8l7pqINMVBXsi9Bg5fkU0O7as3FnfZT/UMiC7Iv1ZhpewW7eogRAhkmbHSWoTAOa+VHGzc0tBYyUs1/dbnW1P+tSWkTEfwS0fYr1dp7Y808w+RcTC2c3EP2k329474CuCkqu1TpSiy0cEyFIU4lzKbCmMoqt/g+DS6vQrbU8+eIbesfZ8pY+QZpkitEWg08XDPdSC5pOEqb24GMipC3JYKB9AHaaArOxnuBlITczdx+wlSpOcdevDxcZXV4aqPWriSpQ4E7ph7lOC+/nucX9xtCeMPnAEMXZevuDvK2qhZ33zbsC7jc30qOVHYgBh0zqegSYd3DupFfnK9O+foOGi1RxjMnJsdTgmemU6Wv+xQv1vGDAlPyWjXSBR8aLn7KJ1VlPvOysfidM59nIHsxADyU42jyDHCuKTBIBG2P6CLuI3PRQLS0uOAXccUVqsFJyW5b/JZPwVt27yx2NyEF/1UN4JWCoHq/qNTx2yyO9r1SiMgA+j4sX7HsZNnGT1iOMvU7Bcl08KxdECMz+0oJrPo4sfLwkLdvuSVkzOnQajBc4y0GK2AnxTj91BDrHfZTgdn7MvIQ4/wAgLs22h8A+UUrMSoK6aKH2Uwqf1P95B0AHHYmHaD1eR6K9opCmui36i6dOLjPUEq3f1jgKTOTQADSRVCwWO7197LXzw6k3rdUz6CfZ6LtVib4DPgzGzeoPuA71siNCTCK9+To1e4Ng1eHcX68isEF3AHR/M65FFlQy6OIhfapxXR8CTYY3Et/j5abaq5bPvuJAOw68+Pu7rFtj15KdprPxMI8SDT/gnrbEo1uZ0HXeZtRD7QB9tzUou8lc7OHYX0Zu+9hfmjCA3ZuotpG76jPRN7AS7Tdi8Z7pFvgpFFkcZGtdhyD/viexrFoz20vD3EHdKuGrw1uhWNpX+UofbS8TumNVy6uk+zE/kMArKUYfroFcqBU+BKdnjxkVyIDzwG4Mivp07F8GaQSEvlg4zFPMrsMGVIXsNcdq+m5s1pkwE49u+OiTDmbFvZj5DhWM2HcqLVTiTxjUJAgN79PFDJKv+cpaS5/QGYwsaXw6l0r2x6QI9H5ypATYTtBCyCLHZ5bHRDB9zpSOxlC3nX6mTZGzM2063I265dw+uW2kwmbWekXj5r1DZbCFe9eVCPfXaoZc6Dj9HxknHztx7Igv2XksKcYSoXlAVfgps+E/9ozD0Ws7Z80RQWuJPcnmqBQjPhHcCtqTzEaDMbMClmd7cAi26hsT4g0qA73yDivsK8B6e7No8ZQJEqgGoxOmdAvqH2LjDyCfXYRdri8xdFUIG2sSkdfdYh9mlf0jrEmUP+H4JX25/YHW3jBJiopbSasG0U3hRSGqshA5FS5fpFftRHvqT33G6mFKWqVLiPvMq4rd2wHSsiHr/a2teg5eVGxZePFbaMFwO9K2otVcg8PrTuxwpLFZf3gUsucDfUnRjGqFTEzBsUhWIVZw/5TWV+auycpYJl0y8an99WMB7Miy5qmzVFhn5yYDwD2wz8HNwjNwCn3Hw7tBHaYUESJcKQOYdrOA8FkpO9KF3cMJSiAE2vv6SlOdp+zXQPXdHBRROMWYPLop/Ete2jJp4Lrja0XYoONq5I4/JYWRRW95AFVpalphWQtW5k9JCWpspEy1jVHgHuTLlyVNTcykCr2EqDYHkkos+ItjYQjUacjiict9PU+Q0/gRGzg42XtM8vLGuXfXQDh3BI/VYBV2krnn9H5eC4+M6rxJIZZ+XfVE0WqYCdRKOOPe47ZHqSwD56WpDyBFK7pzk3eKISNewasYiFgjypS/Y6AitydCNwBOPhOI8Jc2pGVocSiNk1JeKCaefgJy3J79HWeRNGVKIzQH87OZYl+LAiX6RzR6mKQLUDH9fTPVuzh+RQq8b0R/SNsIE5uKI2QU0HDoD2/FyzW5XiXEOEGpfOxkMNUZii0mf8dkBjuv55gNoUq5GOKRxujdLIcCzS2HbhIZXWKlOT06Xibs4cB2IvSDcPUqQ72HMFhGQJ5eb27wpMxvRWO6qCOUUiXJmvCVAht66NyamEocRsSLLyktB01Opx6On0D9m12gxKUJqhCw7BD5A413WF/SOmflshkowbpB+r+0VaPHBuf+yblgIsksJ2ZLBj0P6RkltGnVZbJtO2T/9eefX3uWMHRgFI3Gdo7TwKQ6AcGjipqeWBNPHc0G7bwn9DoWF9xOBOIQyY7Y7a7W0aFQi8P0uHMlNOv5NgHvcXf0hWQNBuek0brMFJcmKiW0HELdMsYtMzcsntbiiJWEg74J+N17sldJjKrfJsn8U3hxTvtPpA97Z5vV9/qDnLGXJrXVXe5ojkxqgnHJxShkJlULImlwEjhvowIQFa9fJ/l8s2NLy97vSwXNl3L/7JUnZZtT8/SML1+fZTXdu1vxWIamkEb2oNNpM/xmvxBaH+w5RBPK/JIhuIBbFNAZUhsQXUCze0tFk5nbYH9rPz0MRClDXGSXFq7FKqmJlAlkCtxhMrvERXMc9f2+CbmNLIq0HPVpX0v0nQZVBloxScNzWQY+9oZ2IKlcBob757vvRyrXGNwOUPh+OCOu8LMWDdGjaqytSyInwPy8SHvNjtsHjPdJyct3unrbu2fi+Z2U3s/eBZENThc7+Yry/5LngwmT9CNrZ977zu5S45mVf0R9Q/HnRIU8uVL9BbYHdsCltenrPcgcpwMHPVSBIUWnylb8P38csY8B+T6ExMMPPTStHlEV0hBntccN089ja7uY+b4fAM/YbIi9owBXHp7flQMH1YvKNQL+wWWOrFi0AU0/kAxFmuPgWp8iZL7m88nhQieV0+si48KNapCaeHiv89fXdyumtJniHa65wpRqEZVh3q8QiIVbIlXT7GjUo3gca6ixtFx8dqubItjU4Ihjsyl1d7fUZ7KQzXf+Vni9o5FPXWnVTQdDc4z/qw8XEy7jnb8lvN6cBT91batbSdwG9hGhJbvf1XvRWYQ36n9ZLmcQ7Nr+AUPo3AVeR7HTF9XUBGsyKdr1VLO/ts2z6/ITI4VP3VIZLHtrCKWOF/s/GhO3Qxm//ysE8nxEdYc+WdLitNG6eJk/EGhCrlpxLfIvkLDfpfYUwTqZI6Z5gPUmiAyUAtrwnHK/b5PIcjlLUIsRRg5K0irD6w1MCNj9lQXrWToAMziUohrq2luaIKR6xX5QrotoSr1zfaViZPzZp/Y5aTlnRV9Y+9SqDDoJ2nQNDaUSUFiivHGmR5hMbiCR8qdYVVeQ+AfeoRQHXskQverP1Ss1m6fjCHHSNENN5cpLkjJQJyVmQCGLhW9m+hN+syiAwV/1TNNqg2vmUFyDHkHfhc1pgjypSzw7enD+YZxXdcoTn3uygaWXPsxqEY90IONVijWqZ2vOa/5sm6horbTpmTh9uulydhgwiPTurMqt4X0ZnUydF0wH5irrmfW0NuapmYItJXyGtdBMv/0Zbwk8iOTKSS1ozNTlPPEYK4WQ33fgemPX4+jeUkBSq8yA+xHFCgwdB3nI3htEcDPQajvnDsFkKaU8sJQJt5wFh17crvSyFOuuzhvK/pZ8+BiOzbCPTMTdRN7DgZiT8V+t6mgITYPEL0o3mN/4V5r17rS1ShP91Nqg4tlSFAR36sYtHKQhaxYVQoCZtpEKb8w8fOsS3fiDOIaiNgk6qncR89HiP34ULjOYCHi/16uTAm9daM/MKTu+ksnx5wQGqYzCTQP/0+YRGZ8YaJWk7XU02+TE6qkLBcBLbNaOznmhxEsS5yfS6kcSxfeonWKf780xMFWqapyTQsJOxfEPRMdRG7x8jAlxqgvnowv7g80jehF2KValmpIUOmPZAhTn37ldLtXzZDNWkdxU8X0yIZlA9P9IW454djy7ZIh/JyMs3iP1CpVmhqjXLHrCZCDgkBFGvuZvQ/PYABXbGRfkcQJRl4ltLLnaXKefxPav5sYzKO2tIWGAXnb7HP3OgepaGE2ynKCKEF1V11Eu7QSwpPq4YQNnVzgq7uSyRhWO36RqFL3W9QFGDllQMROxbSs89HcY12+rhCZoJ2d7N9qAjmE+8gSOMhdzu0/ABJmaNvMGkd9QDNMHSO1PYxCr6flGTuinqhoO9Mui9xhevvYv60oDYdT+TdO7X0dE7iiV+FcMCtmzCTIi9my1gOVtBfyMqNksw9N3LjCwjw1VlYJnR5MjvZAM26zooUnZEQL1Iuym833eQIhXCre9hgU8FD/BQx40cNaI4w40y1KOMISzjRpvOU31viFbJDPdaEUm7wPOqpRRKkLXF8GXPcX9Lid0dHyM4ore4X7WwK3502KMSUbI03YAqxzMqybUQII8kr6rV9W+Jlpum4l8f490QgkSIMFB/W+D6la//f/t2rdHozTB6PRHpR2wpcf0GRJXUroO47THeUfv9sw5YCrscsnB8CQnFuHccLw8uLFJ3sX4HZUvRXtuWDr8g7QTtzcAikWymj6q+yb+dr2/OHRJOow3dHSKMXnJzTw8Pc4IgBCaDcbGD/sqmHZPcMCIn6lb3vT+PIo63CWyW3+dtBFiC3Z3xl+9YkFmbwV/nkfA/bSQIq4d9FW96y5wjbL8o8IF1/jm2BjYzEsU90DSoAnY5HQM4krRehWdJ6/whidrQy6Nck7st3V4Nymowb+Q94VyRqTPRB6IvuQJIw5P++DNuAkd/XBSUvv/pd0vMGFsyORCglAkDSeFdROLy+YDQrma2OfPDDkkyBoUqVwwzkWHws3HyozTywuTV8r+f1iVAE8GEPsnD08D7n1lEqB07XSM/puZxeCnldUnTWP3r8xsTBeQos6nT+EGBlRUNbj5wm0x2t6x+3UZc1Zvt2+e3gUPUsZhP7FlZkbl7NRiD7YqNOokv37LMB81we/sqXel+cA4TBlLqZ5PPkUNdm40Ag5eygQOG1CxJNWsACZf8sIj3Y4ZLwz6JuUJOyvLLtUL+tHhzuKbLUVREkRcFJ6I1AD3K79Q8XdccKcXbaG6vFLo4IV93f/79cL3wPPVVcZZ89s4F1S75QiLiTosn1A34dREt2tDUhI7KOf647VKN7ATc6p0FHbH1PF03vOOTaDMyF6iOV5RMJsuY7Spt8FFsHCzFMzH4ebTOWfs6+Ndeb1+JKLOavnCrzam5N/CoY4cX3N3PacFW1VYwwH7Hp4NMcm2XHGLaT5jbw0cJ3itnUBiaJOr13gsGJilS/YaUntsAXjOOMhEP4YexmGSpq61I9GDsq6erHkob++s0D31WMzFlisbbFtEY3nyoGEILsWOIjeE2nQyyG47DX6FN6KFb2vM6v22bTjQ3H3wIpXvm5mfUO8kTqVDpQWed8+dPorp+2yOY2CT+SUMPv18V9W2iaxBQ0gdfxKDB5u8cwprjSp+vtLKu63/N59yJ3G6KEhI9WrpwkeOteyDG620YYTiqUxVDkef+iIVt54eiJk5BbUtkMKAEtdqyVgArSttP46ER9lewgtWQrs+7IMNecCK1z16IgBh4OdHmly4vNA2E/zrnAySTJxW2PmEqDagXpg4kTUiX9VoYRvnr0iSStzUZJqUuPnFkVY9UUQ1fVdtcx1peyM9aH5Kz1RqFjejvuLccjB7Jxq+bGRDIKbLksOW2kh0jSczJEwLtEB8yPnbxdvq0aw5Z2rcIWZ4uGN/wpecP6KxW4wn9HRprnKHPIg57+hL4sAq64ozX3rptrNoRUl+NcC9zh6DzhgPv0L3od9uGPTQ1FUumnBo0vu09A8p+8wog1rHDdadim2AHZ2K5Ego96x5aOPSPWvonYg7rKU0EgqHRbLkRn4WCyLOLhmVoOFQZwZ7mzv4LHAOZ/N+eAs11//mslVjYaaKLA9pxdvEBcjT2VkZnGBzguoobQRPUGVcWEB0wmQS0b/Td8jRnxeXRzx4MPf1cWaQ/RzEV1KZ2RRdlzPgxyPX0SpkFNKYjiNppTop/DSATDi9MCa73gRhtEtvvajGNPhsApU5JcWTyt9dJKzAEE8ub7dOgW2fVC6cmolXahZrjItcgG4RVsGk5uHuV5L2rYNmN9TldlZazMCQN4K8IBMk5LL8GVZlqUtSF9Kcwzxs5kd/yxCNDQfuVk+/y8zUb0Kb9OlvEeqPqnBIOCZYU6M7r68bWOUVzT/5qGWNwFkBj15J9J8DkiP9JecJwyBMZvqZHEiS2c5FtjcteRXe3Jwi9IRJH1DwiCyo5FGCykQaKbPQLWRSz4wfswntfrX+QouoXU9bh/sgboMldKrpaojRZwC27hMPNsFY83cl5KD2BoQpRD6mAveIwihm/eWypmpe5jLpmnzi6jRBa0jkOpnPOGLF710C/gqd1+EJEgqaMHMxv1VEwEhO712kOpAA4V4eE3ldoaEaxR9mcUmYjolwYSSvpkWYnR2kzk8SvA73TxzKpcSNXSVeQfx+KbZhAzUrvTVzT+raDoSC+I6896I1VzEzThxbNbnuGzDqk3HiVnDEQp76h050hTj5t1nQrX8DYqzM7CvhmLdevLZwFdH+dwbviZo4WyD3pVfYNapYb2CDTVCXjS4bXp3HOUZxm8gofq20hTrHOOsasQBcTDzONZx6N9o2PGu11KfRPSrwqQbfx3dtmwGXVeOU5g+7GqA8tijqdwjsghWNP0LZsyim7ff+91CYIlKSzujwnDfImNGHfVYyom9HjbfYw0z7JOvTN0zXeTiIiOULW269xTBJ2LaBRCMGTnZMKquLkUNRbkOJ3VL5b9wjM0rF4KVaaogElwNMtaZJO7qlpRBFvy0/RPpg7f+4Q8JkuhHHfzlkA16vWpb0sjOku3w4R7uJVcCeBs+Bfs00wxjNmZFskNTdiHyw4r+gGq3Xbxmq1wPuJOGidQPrWNzVBSNYoleG1x+1iGYpNFh7btAmoY3EjcB4UfMcVW074efNA1PERyRHHjSAL4WxcmacxkisUEB8tsB+ULB3+8dCR9mdEOM97anV++c6xGbFcZ0VyucZgLF6bafswPYhWYXM3wTf1fUH8VXoB6JvUh7oGIn5VqyJLFEwRgTVTLmnPD6Q0p0+GesYOFhnJhk7yPnrIlFu8M6F0Ql2LxwZa0NH5tMzKn0DOMGKeFALkMy6EiSqmto86H1cdaaiFSXnchOOERrZOTaL78GP/DR+eiRS9CNWSqKgUmpMlE0SOgiuixt1GrnFzbQyKXDyrtUowEA9Hf84qEsMqBb9Fjl07BNK3IJp4+KXVPFctmfLqxCdITumPuD7MWgriyVula+ZWdmr80+5b43MVcu/NG53YfzdiuTl2y/KGEwjdaIipTUVGa6Q3nzEpnQ89Ba7ctcSBpEGh1sdY7TxSxXa6BRn1SqAHtVKcnhRkdJWTWQfdWI5UxeWoBwvXmqG0YBcW0AaR2Oy4yXXD77NL+kREY4X/UrM/+lqTbul7UXexVlD71AKoXmzeNYkSC6xSsBCd2sYQUAJ07PGyvnBLflV9HIgOSGv8AvYoVTmrNyDVpEQw2B+GzudJGFpc9eqCcD21ZXQGpw1BvCziz5YWoPWYkF4lCiWCI602oT6mXEEpwFIPHx7BCZz09NvXK7rTgJOo22SQaiMyDcTGKCpduF4GGTdquNkcJh7bfd4gTimHF9fLLiARUueqchdEI8X+t5xEpkC5yba20tjlLXh4nnwkCSwxIdDr7TDlpcQPjCbNqEjManWyeOw8BWxJhA1uLfgkHp65FawbNip97WPO4XnxE1pfZ4vo+P5VURvYxUyA2SpbAowoDBRb3rtXHr9jcYoGDTFNh7dk1xuU4u5cZvM+sogVViFcHJDRghtNfBwq+XcSa/3gdhBOPjzWymYX5kZfEa4m+CF/EoUbcSol7yCR/JMqSxBwIvZFlYzPGxXUBmvyjimecLq3Dmfl/pDEH8rUrMDBuvodm5Fdb3lFlSL4Do0r5csf5A5AgcJSAlhidx31hiUK7/WSLXEk+5tIP32ol0hRHMYYdXjEF9vHjkcZc0Ns6YhEAb7dlHoOzxvs/3tE5FJ9U1AlkzjwRDyfyO41JNmO0bjqX3981Jc+RdWgZiPMwnL5GrQYpEchdgWsZ2DFqpLlwv0oByooRSkQQn3dU74Ef9Ta+BL1gdG0zuMckK3SqE/MnklK3TkywJ0lqRg8AUNvzc5+CULIXdDKP6NU9V0NO20CdWp6fic7xNYa3Q/os0MbaMNH+bKghAI86cxEiDjYzkO/lWjBuiIOmcLkaLAC6DWm1LMnXKRxPM8Q0nyA/ylReg8jFVhDZ7BVON2zNSTrhwBg0LPRwmkMrE8B9BqwXEogeEN1iUSqIixE85XTqThWGNJ8FL0VrUxKBPfmh7PfNT4mblP3qMv2lhU24oXQjzpd3fiX8xzUolX53m64j9/wlViPqui2KxBKei8tajHXGh27Nn2MUBxuMb0Kk69wtz5wJ1lfn1157J718DBscyGKB/mOuwKMFyOAlkgc/HMKLxOQOhgOmQVIzMLsK1fgv++ek+N2AT9ZQKwRPi4+IG5X/9/mvFCzBchykuDBro6PEsQg3AmYqzyBTMoyQQk1b6dwE80uXF4nc0UDoyfgWreyBuly3FmEl9PUA9u5laUmn+xhsCu77aAWZZM9pm/dMCFVjPkt1lbgIBeXE2p+G0ngydBHH0t8zgdgnluq2Z+eCotAeKDpWHAxLdvElLuLdQdIOGGe29OX+26Gfc8WGGPKPJzJHUkyf+FOQmzLditoc9I9zJe2uq+e6vC2EbXqhVlGztu+01yhqJ+WkLFMHZy3I/7oFAi9XxKsqva6SrXnHwo74onLbh+MUCyC5OT/5mzdMJj1iN6T9IyoS2UD5tQyLLRKgD7v0p4xbtguTsz0l4WTJy41LVvm4z9q3Q7OQJZhyWOkckP1HC3Jk2Hz1USGB8W9WvCNLwZg5hGfMb3cH6mFCdCkWPD8saaYdcJvtICkjwxa91zWGy8enCxhkYQ/cBOd+DXEXZ0SP1t3oJ3v1TRtSrqKeBwTIU4CrN2rLUEJyiGBQQY2Y7VfH0gqwdJIrPPOb+DR52wAG9r+CpHgutsWjvsiMkzFSZr1eCzjv4DLsi0GBeN16yltJ3CCJl/cgz3X4hgkOFN0xpd+rKRPnbhYq4sKxSSV0d1eV189gINoJF5NtPACHJ4gULb1gyWYSC5v0cSC8sphFxtQXWyHO5k6u+5/0f9QnUzsZvCENrGnywQ47iLiz8M/WJtcbla5ChHYeA3h9sXCW9/lapRX1P/20Dm16zcdzhHXKORHU8bRezSVvjrBnV18gRk21b+diFLBmaDuc6AlbD1FqWYdSkkX9+VVaxdoZ679jVpCjDAnEG/kZJEEe9MksdoA7DUrYKvl2zL9yERuOWdrYRTGQrS8Db/0sRxkOcYCsPGN1DHMAjrukUfTMoErDusOa4ZHm57g258fY+w9vFUHqx4KhKm9yutiFOZN3xanoq1bGJ14lHk7xvFd4OdVY6JMMhxQDRuMuXOZXsrWso4Cm9/hgkOGnf8p8RPTG2PwikBwISlMYQoIf84WcpyWNygQ6P/4cPbNx5+jtR/OAhntbUHHW5tBVu+5I01vmdHHZkClTerdezADJPiYyRnp63R49FBnCWUUSR111GmkwkmXVl19Uzz+b8TF6ToKr2FftHvUU+OFKKuPDfzvmznmjInqTXX9V5e5DBA0u1064Ex6EgLVuXWzam7rTB9W1E5TRHuN7oNbJLAe5Wy8HT7zZ9ZFu6mKMDvcrV+yrmyVHZgdQJQYqk96Fqd/773pNKWNF8fJRxgjkJ2DQjj8mOHHTrdHogFO8tA36TfWap15mYs9MLan8rMX84LIE7HE4rHZKkQUzJXIlfny/89v5rwdhxy/OcgnqBs2iR8OJ/pL1RX4xoMZYShKEkAYKl1oMvaAk5rCisT68WQZU+Gf65gr5g234m/l9oO6fYfcpAsTPTfcM+xHpy0A9eTDAAwznqVLvkDn8xk6CPk5r8nvYA+Ga4uhTglKIngBf8bOtD7KpXX6rO6O5qmTRLk4054dNsf/bT2Zo6GFYsnuFnvlLapusVcBetaBoGI/ohQoDUpXIhoMAeeQyxL+Jfsq8fTz0lhc4af+Dnyum6Y8+2GZiOg7rWRsm241SOoNgfoNdypqJpy5hTpaqsKdhfq+aDGQ03KYhrhviJnXqXvP/1XT6aaHPBusbdL5iDkwMKeiN2LHBXwTTMTUMveWb14Zt4ITQYrhfRXIYeGtcAujVL05vrC4VdD3+jnALqWWNgQpF7SHCVcYc03BEACS+ApDubRyI6HE2gJgE0nW/RoAO9x7iSrbPLAhoIwIcGEosH0Rr7QiA0x0yh5UhVEO8D3FcYo1N1VgfXnseUrmx/kYXfa0upjHrotxYtotX5J8iVBGTZN2jjZ7c+LjKsVI9YaKC7xnfKFg8nDOtYA0F51Cx/HyAujSUWykfb2wlFz+gQsXnkFNhA7ZDxz9gfNMBg1SjZrkhkLYARqxudvKe3eOJETwvkdPVTta09Hx1+V/e9Ua3RkBNNjFJlN99W1AxQ/f5iLP/ZsVT6IjeLtEmWcFOj1ux78zEDq1ggmJpnBbhn3/NOPGa/bx9y7UE48fnp/D6vo45i1VoMyCPMJbEMxaFYKFuafFu7C/U82TtcTqAxOtECFV42rCfKHktocuGQNWXs8x1omav4CXoGAbDs2aw2mUfThDKJ3BzyZRX4SaNrsX6WVuZgaepSI7D4QXc/JssDMBsWRunJl1ivT+9t5nZO11FbdELCavNyXS0B4m1IFmUdoAJMRcUvTxvqHDMSox4cKvb7ehpEjEP/QgihzJDrPkQNNt6MYeHPTFj82+m2Z9IpnQmZ6y5JFWuoonRghSEx7hWlRgIP8FSqGMMxIzca0c09kfYvCtg7T5S62eBQBoa46Jc7pXjjLjgqO8Efd2fedh5s4y0NMB0aqrIC1PahUO/GVUCSGxQTHDYQcl6AnuXyeBOraoVqRL3F1HgmATJncQkCXNjiW2qTx5/OvdbMod2pB6TK6wV4ZkTaqG40liwAdBdUHXJ85S2HEQF2y2LVPyUBghsWJiMq78RYqOgBbJ6ej97jt3H3FInLLT7qRSTmOZ4/yFr4pEjHpjDjv4qR75TZjpEwYw8pnuwDZSBUBQ8SJlKqQBj8PJ5pEw49yTQjFTDA6nV9lAKwr0vsZxuPJpLyMAPmDqu9Y46regE1IIDIJJ4hdY/fd00uSVN6DI5j183wKvSxpTi1byiPF81o/GI0Of8jGfg2htjMs2MDH4nEA27ZJWtbVkUib+huJAcbcMwkHSh3rDJ/L6vNlFFMUTzKG/B7Rr9X0pPTBu3BKFBWulc4r0MAFcs7e8Ym73ryHMwgIrYWbd1TIf4VQk7DWj5IVhPedEJ/aJvTEX6KjsxM+p4qONyfirAAtAp1yuZ02ZOioYEzycfvvp/yZj/D0pTTlryCQsELM2vUg3Ut5d40gFZOATKdiqLAUPFGyr3m2s4tLLq4NM3dKeM5ByM8Ii1Wr6qCRk+009KpTfQPOxiT3JCK+nkAAI7T5k3s62S/LFINPq6eFHUB0kGavexdZq0q28+/cfkuT5+jniZjOTEafHx6q1gy+rJrr8+aAb/wW4fq7ndQW8bnsoUw7ek9XLJ/k7SaDG3yW7c6gJ88k4KJu/mYKKvsq8ho0M9rKiZGecIkU/8R1j0YX8oAxEhQH7yH/BaS++jSmpMJF+1JJQj+i4UCZOnZSo9xzxPj5/1xfFR1xeaOyoBmZG+6e51t1kM0Idq8jwbUK2Lp26U9DPWffFmsHl5zkDYBw3QJt7JhNEJ+Zh1t/RceNP1AO9I34FjTrnc8JMvDpimM+ibW7EwxaDjI0yuJZxgaJiIaiWHjHgBKSGH7r7nKs3AhBnb2Jq7uINEb6FU8jNiTHtgPY45MHtVPXAAD9O4cphE6N4JMD+dxziqkDpup05wmWqtsQ49q7bVpGiSnCOP+fpp/ZuR0e+xufLwwYQPbPgjRuG4+SX0BnKGl/jDWY24wE4THE8h7dt3YznsCrHYJipSuqgQ74NpfjB45ShePt+FDJbAgsO6Egtz16VKcrDkVyMNJSxLiiJ/3W+ZMh5Yl0D2IGlQq5EVtuW9QPiVUsRprIuXzRbT5cAjGfNCdsUlcG/JylyZvOjc2aD8fOSKQ0Ck8yV5hYH5H9LvDke0csnfwc2GC3reOqP5smDETuddvP8gYEuEl99fyo3mmXgbwVSgo/X6i/NJPgx0j6T1ayCBLIBwXBMTZrvGZ8IxtXC/C7x75028+pHZq9QU77xicoYfMwBBL/gFp1ZOUnM+i1rYHv9+FP5HlroT3y7oqARYS/NgShteddUp2htAn0k0p6NEUaL0dQB5/esF1YbR+H8zPZJRdTGhlOHgENDkFfKrOw7NtiypuxlZQgCZObomaL+okHrcalPO863Zzdda++5PUP4VBewd4hYz5zSPyMu8UjL9LDcC4GhQICHuiG619QKZJNf4HJBkLQl0tZKzR+Y9zrXVbP68W6W4aS9bwIGh0WJd/o2a1te4EkrycpK1jwbyLNOhRmWoKg262ZDGjpY7dbn4uRNEbHUIw4dnBenZLQQRB0NRI6QLIi2xDF/G/A8ml6K61uakAcdu9bn7lDaHqlTUdG4zYoVM0lUTyFWhajd4/+m42tr7CWJf5t9wZwUsMF0DbFzk2/N4XUtpe6a/vUDCN1Xv4rGYV42Q2h1Qxf2u+2UNzR+4rPOc4dSPY7S6qwANzIdwOGqV+PIWdia85awFOeKbwl+MMV3CQ0OLMwhphbrlIpZDQliG67MomH1CvTT7icp4n3isWDy4MrYk/GEvU88xP3PFlmZOwROm9ktZvKMOGA2fMmQXgRuHBIBEinaTkbdKgyHS2ThxqEOGSFkkDdKbwX3QzMrrzq2PyA0IBoIuiBHnq+uf9ZvlhgW8ydIfMIcU5B/CsKjN+ro0k+sVNGNx4ScPnDfCeZYNP/BYHpkZtkKTRH8p5+yPQqLmZr2ppohc0XwiZsXDQRTQ1sE8MPO+GsyQQQkcXKLxU1P55FAJ/VxIwlKM/ZLqvu4DE77D8kb+61tgcnMsWWCUEcLFxwfb4MhCOHkazUg1m5EeR8c0h7XtwBWlNkrU5cPBMLoW9RIjhGbaurLItIVCfn3zfNHKMgTvyonEj0bCm09O1BRqvMJmHgnzIq/1cK1AkOtOuHetQ05bvC0jYDBUuXUNtEkPu45MbKRlt7BcoJw7S6l7zqAxw1N0iapFbpaAgD6ZE6h9BmL0Ny9KnXMU681ZmVWPNCAFqFO0Xdw2LTUVOirTkoBSwsLup5oZ/U2ypKMpvYdAP0FMDtLB3BThclfnTUMxssPHb1HsGhyw0LgDeb6Xwwtf+fgcyBiBJ4pQqouk1CbRfhnjqpQ77ldNPZQ8mqHMMhHmKLwJFBv5CVAofHQlCawToT3v1982C4l2kZTi5h/n2rhsAQ8N74h0Fr1NiwjcOrloQqrlkCUwt+EwzUG6/kYTZd6JppBgLCg8eqn8xtgD2mivQecfdvMYBtD8Ae9kYjFpBQez220AuZ5ZobKKyjFEx74ZH2/9O5Im41CG/K9e1TrW2bzZYcq8uYBv42TaJa0F3I51BjO2HyZSncUSngEVbUkhf1Zxr/L1bSGV/njmNxAUbXMHUNZheOzH1WduHef4KQvvetr11v3L+qYqfIyuQJtgusEPpuChc13nJPkjINcGAZSn+2mH8eLaV+l36MdXJ9W6nEJUOYJFv+4WpSLRuSVpB0YmjMBBbrJA8pAYY3RDVcvzujGUK+iIBn9OQrtrmQWcbpcJTnc+HSQBnKYMkrgFaOFHC3OxbmT0kKPJM8F9T5bxGo2bdn5/T6srhxJK7OjZJXmBAuNbGa/7SnX8OZLRP2l7ayUGvRO73nDBUlIAdAmpQh1nIiuWQvjn883CsXNiqO9kS3OoQ3Or+O2A0eFgrAt3VLkRPDvg+LXiimxY21wXs/D4waecVheuLmn9fvd3qqztC7xWoR9926JmFEZrgDjTEospQJWu29gbi8nTdzHNIuIu9vwlAJ1Fi7AHb/cFFAC1oic9/cSG+A3n7ZxNF0mg/b908KgIxXUa69BffTgw4+CCowDE7DbQ533M3HFcQ546luYq69greAzXDHF/Cje6JEKEZ+YLb+Y/1Tvxwd07icx83tQem3WgndyewpA/0Lj4kmt+o27f3M3goxHeGXS7hr7wESekdQ9463HYzW0WDhIzaMzdeFL3Ri+Al3qr+PhLGb9ilrVPEni28p+ubwXcrVPGZvRqxgyh72TYh+gQ06MnXNiTXDu7U06osBc9cE3riT+y6cayoG6Oy8878TX83zYxYhuqtex2cxE1bKcXD71jhKFqnU1EWTCHO1aRb/ekt+/PhBbQMrXfm/DGTf9XoiHhvdZRq/Btk8XYT0dG7yMGrONQXoQpl96t/cI2wAoo2C46xqZ68SwcULwPJ/IZGCmRlZ7Qt20gWBhawYY5Vw1m9SjApkIkUgLOhCm2OpIp5mmjPph3O4YRqAibjFjzZoWWUSq+XLdwIh+CjiKbrDqkNSGar0+FxaYik+JIs1vpC3o1z+5UVRFX52sPjRNITGDIzDFMuiRYLqFFCOO8W2NAJSdyWgKgF/UZEn/wBGWGIyYRBsdy3iZ5STM7e4srq2sMnqMYW/ZqPFnY58r1VbQHc0vhXUAnCDPcDWartflLQIw89vdyo4kf+cTThohGZBTze5p2zIRlzvHpXGhQmGhEaC4hszmNUk0MSwL4Iyi4QR8cGFep6rS26uscWolMkmF9L6Lf1eWTNrPsl1N8wQ1385h9gXCUicvooIDVQxIFxnYW/MGuNe10Sxs27w8dahZQumc7rbd6kFp504NnQmL8dhU9+c2QlTlNtOPz2D1/xgbTx/N/M9FafZhaTUS8IVCiPkFmpNQuTqF4tGGk6scrQt6KSYFiyyb319bKaPdritJd3DE8HmvUAB1hgbPs4MAWOGCY1BlUjGgGL3+lqyz5OiNKj15+Qzc+gkouIG28Nm5vg+GO2mH80ZaRoHRA8SQRmAwVZ8OsLl/6gb/VYyl+fdj9TJlbKJrJxtrXza2S2stMt3Bdy09h6Q+z+CRk5ERzLyZTYKZvSBNEzwZPUKdVbVi9uqIYoywaqafF6mu6bRV+a2e81VcabCb2tXgcJanzSGSxXgyqKEbAQmDUQp426C5AB1tt405H7XM3BK5D+34I+25LoOqBS5JRxfIV5aB3wPorBo5xl7hxj7rTAd4KJqGUl6Paeu2C0VTYVdW/1H1VxyOIAleFVQHZ+b9iDceSe1RH13S0CJl4NkTbz5S1mJXyj6BiyIcDqKrawYyMUDa2oiGsxXiqQ8xufjFxx2QFrife5irSEwTd8Q7mc5QSPdBwVCpuzGnG7nhBVeXgxIboO7O5HulKevoD5PiHouXPk4RHN7t8A2nTK+2kW3LUkGw74F8lWEJRKlMBIkGhLnUepB93gIgP1AukpZaW055/6ez4r4zI0hcxqy9D3I/2v1AapBjodvpvUJf/7NfWOJsy1lRn3vtrH+mLeHj8WAJzKVw2qA9nd1AV1TtL8t5uTPrXi9Avgj3lqs2G4jpz84nSCE84s1i54xSJA0jp9GmeZCF5j5bzW3uNutZGyo242hGLRf2dDOOt+mwIufmIJ290Ti5vdcJdqTLy86j5gm+aHhmrDS06AjduRG9FfDdo7Ya7vrbVtJZsA5jxQAbSa+8i4udSKLDZxN+OAPl2dN/1mhWwYqN5djO2oJpEK9gxIHfItcwXOCUJqvLe90WONyiB3PSLXnPiR0T878v1fplscUKfRBssZ5n6ohqWufeLpD3+p6ceapST0xRxVGHZFv5nT1z6Y2SaCHauj6i3AaKnX2mlIbI/F3AIZbKLNTTowOk0z3AhgDW/V2ht76rclSGG1n/72W+LhmOn1iQ9QNKG2Qvc/c5AvuOBMkYy7Grl0X/kDaDZS/MhzjYkJVKQrquSxaHdtJxAn57E1FdIg1fcLNBSEHF23C7y+FVFkkEn1HFwEX1vkrV86+5DOq7TtQ68TBvH4VZB92DtykL/w1ZhPP8/Gg25/rLppBd5a/qopXjHIs6a+/SVZVyK76VQid2oMexI+IG1KwhAEQ29KwyhSR9oqYARHw76MSHS0zvqabP2RYHs/FUPw07QarUAkAlbnLG9ns44K249aNomas3HWrHhIQu+Fa9v1FeqsowvEIu0zYpX9RnxEMmLuGjDn8fb47HuoU5aizFnA4b1LWNxtx3AnaNxayYypkUtr5AnA7m9dgzOsSrJVt3dBDEGI6MZCpD/ilO+7N75DgyBSoNATsoI2foLcaeJtrYVecbZ66JsEos8RQrvr9oeFhpM7aTgOfQoWwKDM+pv3NPpITDixj+WK/6Co1qrtz9haw9kySoBMmSOBItfODqrKnncrfoc23QfUw4f3VX1QqmqEuyAK/ua853S+/vblVzM+o2VeBGcMl5fuUIEF65iWhY7qKEp0A2BZKJ6FF4UTm7CMtnNxwMvKoUCi0hhIZMhsbv9UI61IVoOUIDb+JPhJ5UAdpM+1Jc5aSZoGn80kMOYie2u/rJMSvGvnQDsF7JLpbV0/tOMMoR+q2KwkXgfQPyrhsZmEaAAgk4A8w9/ynNf2aKvORLgz+PggiKdPKYRxNhGaPmanjZfbLCQLNHbvNSF3+2uwr9D0ncdDaxPoXwrfA8u8P6QYohqGESZutWvtE/XOfcETJ/Lhjj6LgrF7VIMo0VD1NDX36IDaPwVgswV9wbDFyPIslOagWy9v+otucf7V7SuyeKosIy2XvkIavYFumINxtymAgJsvwkHuqYov2hAXssHRympd+kzzvcPeYO0vtEvD9jifbfz1AflO1I9zQSmQLkBddl0jJ4HfnPtruTjOX2uS/ULW3Dpb/atdUEXGrjlNsC09JVvkfaKItaNgPYPV4sp1d3dutMN4nKpKuh3b30j/JikaU6TNxrb1GZs3jPlZ+Cx3mNUfTuQoW4T/KX4IyPSbWpkSw8yt64LXKN8L3agp0OIILgjceOulV299gAf5JUxUdHCvFI9D3YoEDvP2D/IbzozJR0UZMqpJ9z3o99tX3U5gV5Kdw+MaqhCSlHAhVSnK92JFteNaR2uJNw4PVDTM3+Cm7jpgmSezBl3ClJyucPqHsNBFBgZfoDwxaV+Xrxsz8bcXenvwx5fpkjhX3QwNK0VdXVsd1vsjMCGAUntc4WahUGJ66fmGmuQNsVAVNUJ5CSv84V5MATV6bwffBjzT5EIj8/SzZeltmfDqYAK2ElkOoOXbe9u70ZkHh2ZtKvPCwQZRapCDpNGyWy1x66tuN8vgmBbOuUDDhdo4AK3WeQifkIJ6wX6wFi8iAjKNMxQvUQfmF7SkSagmoSF5HwBnEyYJ9cG7aqpmH+I/kzalDDd6rKal2vJGKLkrQ50tCi6IzGONl6yyMejYujck0sAfUzKaxejSFPX9E5Rptz60Zd0M6orxyeXGCa8CQ/Mi9l7QXJxvg8moF7pJztOcbWcGdQmQLHB79YZVG3dKGSXy9PQvHX6zZwJ+Hd8mApH/O5LyEOs2MVmjP3Y5MYFIjuSwfQMFUm97RuQcHrEkf6gzB0c6FA2cpYXFDb27CNddoq4oNZHqZS27RhBtkzW4NLC5BDlyslT8MfsPa6g7Cb8I4sX/QihAoEta1+HqcCpOJXbjQ4wOm2BBISNMmrhRLPLvZEq76vx+p6xkfePWFTAe2LmNFaBAPYqCcqtaTZ5+kusHEZMJCVS4ZzkrudkdPnieJTFBFUoh66sv4DUOLG8z+fZ35Qtw1/EFVD4TnMwOr2r2k5tDiD7Cn9HZeNZx+pUpVfidf6Khcfq03HVoopLxMgbTzigfkN2FApjMWcUeAkb2l64C3TfUYshNuhDkZKAUENucI2R/WAMvXVIU1rvap4E0MubJaapUoCyfg7loKYOkVWZVNYtLhDm+nNiVZNaoogjcq7FdgHT6Bet0cEzC9rsemMWT3Ypcv80BXIp1TxBm4cyzZ1LobwNvx+bwXRkTE1SP2TMXA+js6YIOfx98s0eugC/W8x5gn6q2yEmqBhXWTIIYSqNHnVD2uopKOUvCeyw4BIB2CVc15uY/6bhZmGbaBEpkJ6TTNGxu0+l76l9VcsBYNf18nvOu8VNbgSt0w5ckhVfeQzAbEeTwS3dQOaDHBy0knpctQkngsz1Ea261geiv4B0bNx7oLDxAiwOZFdoVcajsVii/KlqXqCLMmur+zNryQypWobo7h/QWWK0vvAjjE4lqFszvp7XP17iCwTPooFTnc1Qm26PAWrnE71dKuXXYw010BoMsOWo0DjGlNUw+nzvSgw4IYT+g0xgjo1czmcJo/Y8H6DvpRFDEGmKf6nyU1zHFrdSCgqOdC9qEIrihcUNQyFoIsWsdmE9kpfc2jH3vxMcJOA8n1gaP3dKR9UWA3uy0YufAMKn60CPQkp7Xk2EROrSFtcKUXjBQWQgUVzrMMbxOX0J8cEaw/s9SRYiCgceA8yi3Zh843Qbp7tpICdC/mTj8miWrAzCUhzjuFZNJG8cNPN4XF8VcZTxNHPboi2DH5Mfv75U5JbdCXOIrpL8o+MWFyZRdxgrc2bhRq9AJwmdyOrRsOpAHNY0LNHEXPbowMKl0HchNwW1xmCy+0fLEPQeR+RsskbgEdA+RnNmhIjqqZX+jE4w6hORZjjobOD0UUoSEcUQnHjZhvi0th99b3lz+630XwrSLRr9KNCgnDhBgLbFRxWSMTbgP+VAlTWDvt70tBUeBPr/zB+55rV6b6oc10bjZII5VQvlpgHRYvUKSvbTmE/il+NV1yacIvY6reSSIk0vRMz/FLDeJ4RLhMHH6WhCB3ssLYen7mUlyO5ADqHVfaifRAGDCPhJZzj8nvmHkMjnbvFNmLp4el84SWXkUutrWw2Z5dcaK3ZA+wNRux4cKYT0yqUmKBse6Y4FeKE6gqKn6jLZLKrerqs96BekY4E2Rlcbpp1XDdnQ1B0HA836jQDV1zuPAQg9BnVCrtzZrCiIxUgX7OHw7S++tTwaeZ/0LANGZRTO2xGihmif4gtA9ORmbqk0tAE9EVcjHXLxs0llhcS9qkN6akG1AIffExiH0tJtlL32U36KL5/Xb43+dCg2pUOXlwvL7+xw3yOJCftYBrKJhU3Y3HZaIOZkErk9Xj9mDCLpiP/nXW8Cv8lAzfUsxolkTybutmQFZByrr3MTnCERymjv9ysILi466DZcIkz2DFSbq7k2vXQvZ3z62xR0rJHiKWGliM60nv7dbJzfZUNyeqplFyFiyBNzBx6fsfvNRSq59iWs9pa6HKVvzIaI7STv6Of3JqDLFCpit7bpZblIy0ey1jUnPGlSAfPlWvUvvr/AGNX2fY8PY9O/aR+a0Z4S09WyiiyyDc5RbgvvHtdJfXgwiekJ+tn8ymR1syFmlbrogtz+a25IS3FPigl8Hhu+3xdwRg/0AZC6H0PRbKbDixz8qSB+jmmoKl8FuEuOPCN5Ny1INxMW2SZiBDfq2aZPvFp7iZ9ik89C3Bjw8Z9IFpwAI/7ku+igF48QN2jCtY8b/9YVNEpzO61ThJ14HXjyxG56uA0Ai5oFpnijLtIVyLoRLYmA5bv0joQW74K57O+yODkREQfcEbu4Q2dD9Qbq/aCK3YmTs6AYZwuDE5JnU3Gh9LS+8e+iyvtJ6RbG8eYDYcNdXA+vrzILPvtCkL51japsQJXv50ESA3uQ3uzV+h4D9uvu/By00zQ+mIglyfxRpZgVdI61yg+HpwNyPsTcrL9S+lN/m9WkM+2a69OjofLxn6Fr+xWWDdg2Be97D2zmnTifA84X9yPW+O2uGQfzO/OFXBDFuPMXv5za4rYX4qRgBlMe8eFSlNXdQRtirrBme9hjj+r2/DnRoOeUbTEwxnC7spL14OVcE8EH5U7CY7a1n+RzsJOazsNn8kzXc6Ey4LB4E+WVBsGnLEzKwvSlinrW3eKmJSEJhNRGa1dxvV5KMaby0dIQ38E1Dpn+uLtBmYoqV9rW+TqZ1jS6zKMxVFME+RgcKnMAxfwHGB4x9HRzHU62POVs1VGY9x3jUkswqpTHC8+BUbtnRDxnNRYYGtn6MYrNustsn7CSnDaKSiq44UCoigKsUWNoyrax4GqwRxl0mVSWx72m7sFpM209NQ9cSSp55FgNumUYlzJYUsd9Txi6VAokZDPrijXFghYkihhcb+eicBVRzJTmS5tBvV21IIE/79WCva97b/XpHssj9WAGiQFgsoCVKmFqOyteF0H0XnrnBoh3VGqx5rWwYF6iWRAfiB43oYesnYayWsK7i3PkvYg/Asm667EmMpn89YagLInl8nZbFCa+XHl7ABF82VFYkMB4DJhPF9piwLvzY7kpra+2MwsJ7xYZpZfz0wjXgy0WrN/fe57S8cD0FetR80W16MLuItMlzJEa4Vs5bcvVhQJCUPrLez2m9DN5Q17g2cJLVlCnPrwNWWvrKoInrt15egm2v2DkWOGImflOJA/bSIgemT2InUIbL316OAQgwkcFLNwSw+89zJoLRlBgWUPtQonE7ehQVALwQA0o0jn98S/dKnceTWIMbL1/PFhRgJdK9yXiosaJ7Rqotaap1vC1rxzz1n2RwAuMZmYzocj+ixrVJ5C9C9MmQMT2HJyjYr9wJ85xwZ3NsAkbeV5lGT6sK7+xvN00eKSMHUilCBFCetU9Z9o4D5nmYV3MkJwyn5cDzcPt6fs6Pkp6K3srfgSkFO7fEUcUVgsS/DcToBWDUZdX5mCTvjzK3SmNrSZrmLr5/a6OX0OBiRWBM9vf1sXOs4YrsiLXkiW2AYsNOz7GAtVcmg6l9rVLD9/l8oL4ZP5s/7Jj13EwANs4QqRdNI5FeMOaqCDZaypK1Rm0Js8B4SBmHeOE89jQM8QrFwdyX4jrX7z3yeWiop0AIGFZRttn4xEmTDMXSun823mgtuniHhWGGxykfxORD472RCJaAv2ZvG47bzQq9MyV0fdujPOALuhGAJAVymaGq7FMzW0V+GykYs/ZZ0Lc47eP8n80g3fN+HJJCq9eeSsGWLgIPHd3TM1PnVzihrpZBcrqoUro87dh92hn8Zhygv6DqtzqkfEbHK5fIjhJu364+Mx5p1qYv4Zr1PXx2ciK4YbqjjXihoTYy/pCDFGu76qgiSzhZq83u+mGVBSWraFLtw1roxqqAyQr8vZkLbovbU49kHAIM9OS5iGPe0r9jaMdMIVVBLMK32plQXX6iUcqJ3vhKfz8ul9lXRwB2LZnCGXS7IYUgVxgAGmJ87GhT1ZVACndGFKUDbcMerOt7sedYiIepQxOtgMdY1qIubTsxxFVXFfonei8Ll1kEz25zTymV8iqIct0HXD9reTKWLu2SNRrXib6OVuJizAQ74/1EKAPtBGAGQd68PIOio2t9477DlDqzmQgRGI+5dDr7KS9YG0oAVLoveXcC6a2tPsDeDSniZdkeqT7whEmAOZVvOisSCM+y8N1fD6GqYQOteuzH6KKlOuUPFuf+PiIEI5Sgua2CoGZtaKDLsfyS3CW3KeA7+10rWHEaQIc0pNsu3fy8bIbaQSnbZaPgeRBxSeyzxA+f5pp4Spyt3ufMVjnKiATnyhSgoqRN4tmdQ4kpFCoWoeji+8qHvC6wMVbPBy5DNA50lMDbF3T2DRDJtEPQN0GJnPkVhq8dISIacQ+ixTRZ8P+1iOfFqZsuyUYJ6BkD/9gAl7JLamEEt8uKxey92HkGWB0eaQVB2oBjbolRvb3LuKEjkgXf18vhndfKSXh3Jk8qOqKebdiu/krTUFfMhgd3sZT92oyT9WuNDD8X8TnZBRzpuzjgbCN5EzWfaM8Ju0rz/KA/uGCL9ceDPu81fnnS5Sr63BDSBN26axpGWeRdPi0BK2sH7i69rLqC/pHc/GNuBuPLppdb0Tf9R+UJTozAoxv0nkp0iHkzLe0NoIVRDucyaRqy3X1qqIhCk0YjU928rYraE3Oo7Nzoh9LS8t9fmun8qKloLHEWlucmLuGvng1hbENP40y0NHu1B2t3VpjJE94OgsqfnO8SWT8ZIlWjiZrk8Zse9AsihnBk2nTLqwAVTZWkg7Utx/eOEDwyG4xEhAQCA9GLsgNq+OCUui29k4dy76aC1htpJA27dah5RldaiJD3V5L/nC/uykz+QBPbMfM+mn6SLBSuYHZTOi7GG4YecC6qp1X3JotkHGRjR0fM2wjT05BaFGkbV4UhaQbhBQzxFHWQJqgbwis23DOBUIP1qQDd/bvgg44Nwnn7LZ+rSNzYr0DJecn4u6mgs3xYznXaa4hTdKRG67NEOmPEKzCeARY1HFV5KSt7VBNI6dnwBp81N45601MxAgZD48R4YE0+EqiUTx/2ZBchd7WEom/F7iaL9XCI3UVC7Ds/at7J7mKiUzIauZCzkGud62rLBaHTwsm42Y+Ar371Cb8b+2dBBBBMhkTFb/YDwkeaYYP2KbSiGXzqUv38ay4Ga5QS3wyGL7pqh3/y11naDIkec1tQJdgGALrEyffY/gxlhvcqfYjzpXm+Xby/UxmO+afCIloS4x03m4Orl4sXFIPRocikmjPHS5xZGnbNTTREwycHYkYKqhI/3AcIfno/7EcU0ExDTYTBKyGZYYxE1DsAb7gUlGlqpuyrm53lJz3Dy8eP7Mewq5Hu/RmIk0o+1a9vjivDtF7mjDY/HrdYHkkJgKNt2ZH22oNsiS2HLVUY1U8TV8g+5MzObzJmXmpwStqZIM26FeMekQheBNvzoXFIdtRBceOaFWRHx7a67ixu7p0ecAY+Ddkxyb/NJASnikfnNnBi7wZlP1BwHf0S95m2iX8G8jXMpTOdaypTex+nDqt9Cm3iCuj5Bl/UKRcaLP8D9gOzsoq5P7TqiH/Q0aMAqNU8VldKzc/sxmOj1LaFBLyW0qo09RfFBacZd+9rvhMitB6hNhU0wi9K5tP405CjztEjFak9v+sC7i0ytfM7zWQJhxmNYGoTAAY9wf/UpVN4sNuPsdzB6J3ns9MMjCUWBR9aNnOI5HcyaM8G3phIuzIt8eam5ueuuquYJ8QybizzCVMEWGczY30whn347V5sU0culzYVgep7djri1oPayM9yUzaKuhpmiyr91AIoz5r1pJvM/dX98CHY+QNbzaE8KAkuq6PBFZRrkkx9CJlBsDtjWqf5t/dMWfwqBC7Z31ioq+E4wdr7idLHwXe9j7hA4Fcysi3NDvuQyTmaTn6fRDxa5PXV556R1S3eOFFNjYSIHYcelSX01Hyjn3GvSiUoTvy6LeAOV57Y5u1q27NFG3dLNvCQNrgS3uc3f8oJ9LN4it/NPMawYFX2SgWkfK9+qlVlBf9Q3f/yNONOeiABnhkCDWwNJ3n4K+p8NA6Uluf37PUGh8fXJyV2TQf54NM8soZGaYVPgJx5rtNplJDTn5rG4Z4X2iphcALGN1dohL+/jDbxqoLdCfcOOsBQ+kviS9b94BlEzbA/uu8J6L/BoBsqIm/+vjjJDiKpCumLDce+5GGsy3yFIXGcrEqcOC3Gf02fRHoXuDyW+48yLHdhS24x2RDz/estimO66dTHal40utaWkqXdC1LUTTXIPrqFjFyRvSk+aPCeJxYHh1RmcsnHyM0Uv2GFMjWvsiPqq7/rwkm9SUBvUEephsGXJGCCP/pStc5HKmZ10YCwpJr6LXhgfUwy8WfgK0vfvauWHH2T4j3NLdc8wVrcynsM6GoLi2zElMJQyj0u+tcjdjiQ5n3uEI6vDNqb4n2BU8LyxahzswTq/KHhunTUBLlxsR5kqodyWp3OyaPEbSZ1TYQOvK3lo1qbpqMrQtK9lYw4cTdWvU0I8O4GJMTBXSaiha6A6bWSl/6mc9KrK8jrBTvlZqdssGlUFFfMQ2mOSCI31cZeEnF6FaC8XYugk+d9uMZHpfnx1o8XftWSBiYYsilESfLGB0YI+X/2f76lfm6HhFVZNVm3/eurWObw640olR69iyhjR+nWv2nr2SVTe/OJHChX8rbOvmHi/Fr7nEgDJgEEIv5brNTaX15zLdsqTDBMJZZoo5gW75shgMVB+l2/Y+hLjJ68z+MjtRDm/aKnjaTKvvPj6xDhoC9mhcjwQLv1GjBkaRMM6GYj5PqdxVTOPQA/ZsvEvgYIQaiq9WhpFCIgnA9WSpnF5sLCqLumRjHA3CbOCi09kwpfNu4t+HaHlfuCPLJ8q7/3CD4NBtsyHOKuSSHN3j5YGaz5lvD6WZsU2h2B+7rehYx/aoi5zG8DkABij+UkxLtBYs1hFU1Mbp6ArxO3LZtSQZcacgd+M9fRZP5bWynp/MctxC8gpr+C+ALBDCyxrBNb0M8jL1nacGE4FstCrX3sLPOKkj4fPnvEdBh9B/xGR9DdxEfLlP9zt5IQY6vF2jS4qRZ+VUUJLjUzMYHzhldMrzlMzHf7/XwXUwLHQ3H1x3GW3u9fm+6auZQRPbAsawz4KqiUEqnLoHycEPHObfDKukUv8Tz3fNY8S9hq2Qsyv3SXV/G5lYGStUtL0zSNwwZjeRw1i4Gf8bo/e5hmsbD+m1GfLJZTaBhHktfSROCFvM6Ya9KvsAiW3ELEDdagHxdYupQoSYOe6paqZxh/CNK/Bha73uhsRa19sW7/BNmtrXiHU9f59TgP62Xmz6apQnyKEnYZr7QkbGF6m1/3wQDY8bp6NsL26BgFk7kSKTo/7Rl6PwOW7SnXbtYktmrJ5J4Bis3Xbhj5O0qvKayy7qFVG85QrHhAwrff7dKnMs/pk3Fl6OJJPK4iggfGgPd2DdwtH+3MsWNjaszv+ctwe+Wqzh2PdJvt+VXR4d60PxAaCnScIetmRdGsjKn8lpBqDWI6SNPmcUMTdKdHWlh93QmXMOKM61CQ9BQcqBysWU6mLmVJ24Zd1HD50VKS4ZnAMBF//Padq++5SIX7FT4UQ6mWWnWVUwEXp3+NpLl38i7v/EbqACzqPnLw1PS5MtpQZ1OasW77a6PpWejvME6nkMHJ87lW5WjOKFhiROc1wb4sRCJ8Uwli88hKUB3/AnjALfMzYDoKd+xRcBVCyRlSEMqyMNCSUy6gtiPyD7ki9QuaSrl53bFqTJKfFUB4DMqxf6cTLOd8j3L9texw3VCezNJpoAcZ9vhOzVopP0ZwuB0qqwUAt7cXS5ii/bOHcf9m5ZCg/IBqnJl4Nxgl/cxUOdsvIadJfXBUNgMA4ntny6D47nAh+h/vsGaGffK0eOZn8QUWkclFrNZWywGoNwDxqP/2lMjZmHerBPtt5mwOoOV1InmaOD7veEBUHGPYjHxSNSpuAorzjqjYV6z4yrf+eY6zbVJXQVaJ8gZqFV/d2c2u1F2ult3U0NxZeBYTe7bk7zvWpA36wBJ7swyF5DOQyGOXIjgU5UXdRAIdjxv8WqyB3Hi/iiIZy8XlAR2OBKOGJZblNSM4K0Um7yk7LUEckCgZ6NUg5vn5NWjspzGehgZKGSo6/q6a6deDajTh77VW/Xo6u6DEG29Ho65YTaHDT51NBM4lOUzdYVO4y7PVlhDCd+EMAW5pNBB0o8V3tV0SFLqzgvd2d24dqmFCXotMt587smC4JR1hn3kF2L+1BfASgk5bmskVYGjeOLKBwFmnpMAKe96beodq6zea5RVsGzW6s5yjLchkFre+TA+xJUDKRDniMcArolyRD3n6FmfJYjKtcaIumK8kSLer6qLRyS8ljC8RyjsFC2nKmxeYMZ1WIOy5IVBRtTLS5PxdAhgh0pPmTywwJigWKteHQkjIWe6ZFPk68SAz7fpjzr5xdgzfVUDkUCd5vCd70/emfKAIfPs52NWeRkqO7Dru+p3X3C/4O0OWvA1W7JMI/+vIXONLNc5fV1iVg8pwwKakNs4oy757vauX7j88Jdl7TiFtgYMycuVID+OS3jI+K0NyxDGhhh6GZ3ndZLATvMxPHY8x785W6CtYk2MuL7OjbYOS+snrqgfMxfBQbiI2KY/dK1BYoc0BDuz9GJTWgj2Dwsn1OkJNhBP+TStaLKWTMtX8Hu0K+6rA68dhBdhIAXWiDw7nPudUQI/50iLbYkfulL+z48c84MoF79sLlie8jmDzWNfJ6d6jLBM26DjY4GadIKRBSSAxOH9mDNBMsvq5d8XS/Vt5N7H6vCt0y3+s3d16pcGH8kgO7VzuYvjUjnLj2zpP8CEIYzEfjxpMV1nIzZe+56Zd1eZEpLa0JT5eIBS7U8q3RFgMmqI3yxSVZ4tWSYnp8NiA1LFJuMv9NaUgH8RrCVH4/55oGIVPYk5dV9iWJn8lpuXwgMW7HPMK8cweqqnaLwz21bakRt94c7qKK5dNJ9YDWPJyR+BWLbmXfdmEGnoxI58rFB2/Tij8AWBw49Wo4jyRLvaRkAJ+IVM9Re2+qy7ir8/9Fsj2Csw3auX6gUdDkqPXiBlKEalysvjgZ3uVTjhNPfThSoOiCZgVzmyZ6RSnuvqtOHQD5HRpjcj1iggRMLQqE9Oa8etFlJnIpH//okJsBunztnEe+8RE8ko++oXjTyrbNTCz6qbrNjE6TEw4MDZ+8V5KE9q21OV5FfZsRLTeOh3j/rF1BzfKmQhdo1+XQ1UKXyOk4zPmvvmO7G+UC4XRXXBnqO/UNKP84iN3aclEFdhljdwxHkFqMO/NeSl1/k1PUOUo/sILy7tyHDaiKvb5KPOKLjGacgIe+ccXrvv5jY7FHOteG0NC926vzd1El4rNbknrgRpehkGXAHASBL8kM65giAdhuyP3NhO/eSUTOfhHq4h5JZgM+xtQasaxXd3WS0exIpEvCz2l/n4IBSqaVZIuX1cVmRia+3KV0nNl9R26rnFVaSdgOUBT57LVHByyNeEdqbWbkX5kSXzqTf4/5YbY9wamvd5SElMOmSW/+ZYkaEcy4Hwk08USL/NXIYGd+cKLhvaRZlj3g5+m5titETYmx138fIL8iF3FuvRJeMMxgKgGJPaLlSdV3uAK3N0xkoLEbu1E7vil4k50kFFCibjXEoF5GuFjx7EYBq+ci8FFKuLsCvYPEJfrbIii90K8z2dGeKiNiZgVASjsC86JUcj9WR/rFgWV6byiwMJRWXHLaG8QlA0o+dU3uBOoD3t6gXPdiMxCKeR81cOY7ywaL+fOWmXZmyvjqh6yn+5jvOK0jmfRJXvOsNesMe5xQD6yAyFe3i+rcmEncaof1Q2qYk8/D1WSFAB9gBXqXZpyx0JGXtCDEw3JmDzSQFGz7piNaBKQ1znD0g3uUFcjojZLqqh2xoeiLisWsTidu0S1zdt4b4rh5uPXa1A3/zXL2EKDdgrvbIy40bMGT44KmON3guu7x8Qzzu2MJoq4WtRHoDx5TWlba3DrMyQm/d7lTnTugqmxnfyCUQ4/o2IbzBmL3uP3BK7IT9o8c2pdA3c5um0WG1JcDdF+QvF01iYMXsyE7rATfc3bZNjHz2Tjz4QOC6P2PuucQ8w2nGyCKyCpUnPsiJcZHkEeNQ5FLz79MxBYbI9u6UjJGEVbVzCt9bT5gec8v4VKuRnECQiF6gVLgPXHbiCNA/f54GIkMnMEUyCAScD+YaXRy2sGiYAQPf9B9cSReYpdnmQczZMilEmI2n/dv6rkTRgyumz11OKIExLHjnzCBHmn3p4HSOEgWhLywB4oA8U2fKgov0UyMuPDFPiCGFXMpQIzyj5z4k0xAkiprlxojQraQ9czCpzafsEmVbMAZlInqByjSvVF6c+Um3YoNwF4DNXGYX+TwZCYyo7eYXz5sM38MJF4d3i4PQCVGGqBQFReF4dL79zXWjXWW+pkHU4dF3TSglAl4UBCpNjZlBsRcmqOWHzZBIt5tZ2+F81A7DeUxLFNgyusSS2TN7FmnaT1VdVmtCNrWWenbKMBEqtARZ00JZrvnS5EK5Ysu3EYeHX0sa3EIDkpnxK57M3p6GCdU0iPZgIqBEFyefNMTmoSoxcKoqFEH2LINnTvf2Oe2oQVQcanmdhke+Gs1e/B0BLxDI1yoADIB0L80eZ6tWoq9U2SQ//8/fgTbItxXLD6wx34AUtmJvGLwgcdSAudxN1IIxLBM+4SL3ymu41EeKE4G+hGheJxiRuD+06/uAnD43/JSonfe9BORyzL+aS9M0xou4R1RhGLYGXuQSvZQTYIWEZg1N+t17iHjSDE+CxS4NsinNfS1oOghdAOguVXEn4LLdGXUptK4Ws7z8rX9CqLX0RnvJjIkluwhrEXnvs6rnqeJWoUNJhUN2I6MdjPQWQYcXetrJszxBtaMwIR17aCNmzV3mjMlNMiH7zwW6ZZvZtd3XJL2Z52U6vqzJMhLgei1DBlJISyDznsh4aVu3NP49KH/p8UV0YFbUBRKuUQSXOJboch0tpHId1Qz83dvUnNfsjRMlwc0SX/jWjh/vXPYWPVuo1W/WvIqz3o/cCJdy7fgcUJpj7OXcBYAclHB510dT6DU8h7Z6ebUM1vf94jEvP4wthfRyFdFw/IHoTCeyYMTKeyrbE0WBY1HCdzLzbPVpD/WooN/ooJaHsr5dPBWGk094iTaaZ2EP2evIUKGtbzM5LNhBwR0KhePHpuDakGCkzdfijsycsptu3gwNS1tuRtRToDiKctn9/CFdQKNNRCIm8g/dAHu5hvPbWSWdiUxUtDUlaPmmLhqg1RNmYJUWA9hDRn15Dt/7RP+TY3UVDgIvraiOy6wvd+Y4/ktZcnZyni0awalCSwXeymSYsqfadQZ1va/0u/1cawDuTEboT/3Bmle6x3IOjpsKTxv/wYk9USyhtFn3Fo1Wvwr1QMC5BvV3DxdZqXbO5X46JMAUbzW7ngC6jBj3vXPgAfVyLbpSoqmljFAUW52/D88WZ+Lw7z3eNX0Myh17dLrelKC0p1MDt5R+IS7k4Ry974r9e+zbD8ldWSnfZHFl104AXNUSk3MZBcBIDsuWUgNreiwtMVfufrhjP+ZK7KrqkdjvSABjn0OGcFbUuBq/aVQ+0y853eJyIe65tPXfmLSSW0wMZjPPjSYxwUaVtQ+kY3IBMi7ilDqpd6SyDKgE8JFyKhnmLwnwRPqj/n+pL70YkjW6Gq8Nc0T589hBzixX0EBxEknLkyA5ZwP2/M/Y/spviNA9JuznJYfOei/XaJ5SyWXUDUo7DCUXeVVOyyPINFG6Tcz/qOWs9mk5pSicEgMaLiAnxsm3Pfc3urAzgK2VOOylP7ilC3pJUE/aA4Kn/dY/M/LTXL2lGDmdCNitJQdK9n0SyZP0TWSahLai/of2xFNojs60iJ7eI4mC9rVGUHqvEFB75zLGJ8Hlpb5KLtg/4FUnBFWYlQbcNqROpiWazldaqqV3m4cLZZHJ6tZjpAl35bCQcyqK18N3rd+GNb2grGj8D5L7uXqh15ey8bfzGo4ov8d38Guqr2Covsfx6AXQb46qFp+fHC3b4Zdnk6u7q9VFQgqQENfERqcQPyB2AbqMUWpjjiLeY98f+Cm6givx6JQDMRLvbGgcdAJRc24/Lze826mpeOmOdNMOaUZXmADiQ7PGED6kSGjxGFkPmdPYu2T4EsPEfMAo43NIDuSarrusbKf1uA7fvMhBNxo/jgZOK3xnfS3jOYw2/dpMx2l/WzLD2euYEXDq+XMP8TLT350wZsPZAX2eo/HUJct2QqDjBoM/dqW6RzrrpI4ayZI5FIJV+dTUA1Ieeqi4T8TFbskPiQIrlXsK7/6uGxvILnz5PuhlR3bCNYLvGKK4tbJU5KBg/39jMT4hIkr+8Ttb6C86E5pcLLL5ldkfeXAxOJwBRKJ0GxfqVCdxUd0IOQhj7TKjWrvX4hPHMJrVI0JJ2D9BT0M+vmoQjst6KT8XjyD+zlf4zQe2RgN91CqCViWn2fPoIEPtEGbTmtJZwgugkQxx0TqqISZJ1IqGaGHSnf6ivCSNfWinKrQrDoRmd4TRI0xLdwgUsmrEgtbDBgmRf8UQlzTJWFUkIXLkPaaR6DYAMzwgSI7m1A/O3gWwysw8WhfRynXjEMunPVGhjt50ocz7zSkHFjZRXIrOv96LMMA/03xzgmoTA8j2DVfL+tjAZhfEMDBPJtm+Wnw22QHbp9kqYUZ43j3wjshM4dsNKV5fnyifhXyu+V2XLftSyt5XW/EtGkgwwp+4Fq6cQZlycGh10aVri1KHlJ7PujBCjQg2zRtV4Agl0Nq6zUnX2eC3Q52I2SS+YNZULN/vPdDMfPR4+Qnc9iCa9bfyXcNOQOjf41ZbD6fG7CktS7asb8FDP6A5at68PjgSINmctt6RIUmcKmH1b30FdFWlfEupllq/cPMpnLuGuJgqdeNpd3OG0G46gHouFwf8dZGRcrkre02qLWdeX705IJyxr+EKglHtxWNthYz/hpGrWs494g+mTdKcelYoPkt62dW17EvGtAwTQko3K1j8UEc/q3X6KGkiBYek/DReEeYIZ7ANJnIGkEr2U5FzGEZNiSGkVEGkgBlTlYE4mZj4XKkHLv7bwHpPIOhX+82n28SSwtBYmYrEPIEjPGxNyWq+k7hO058pb7fpx8BpmZHS1zNsM/DYSPzpwO8MOLw8Bm+7SuEMLOTMpUdjnlc9978LnC8urHY4LUSluyarU+ZfB0r6qe5XvJGHw7QStC1Q4MyR4y3fcaQqrbcpA4P0bfnpLNlZ0K4AV+kMIyfJg5Gt2UgYNljgPn0JIDX055lrBCaOzI+oiMVjOMtOr3p60r7ZGMoLEI2vsqThZK0/HBgBhrzvbw4/xF7mD0irVFC/4m9kVeB74aRVEsoQBsNzkRZA5vUYoxKPs6ENhYhRIyu7Oh8PB4E6ZNv6H/FETD241swQriXFS7JVicbY6/i8Cazmo7NIS4asXCxuJHo5ykViYJQ1WvuvgPJencXpLM4cX8mYVzMGXWAMDVOLQxpvzKwwQaFgTKcGtsQJhhgCO/abRbPuLnXMVS8wOLCL2WKqtg9ljmqDtmF3AGIQIm8tqfy5eS7bKB0dY9MY7aUcZmr4IefhArKrRJUcULefg4pKrP6UQdVUsJNxFcLRGO/yVPcykFBxjIgGmyefJrhfIyfjVa/m4vUXsgcvy5W+sWpppkAAFeSj/HC4uQjOkeDtZaH2fedtZIJsIbqXT1GyRwMDuocwA5U/PHc2ZZEtt4CrPybBBy75R3N2o8vCqcDf/vherNpjMHwJnqQmkNFO7hbxmMNt4Sxg9Qq75hBwBezk7qRJtSYjkfJQCAFMkqDaHNjLCW3uumFHanXKlAJo6RAiKkaCMfKtFi8/jHV/jneYrFGHWnonrzl3NKPWdIz3SEUsAqZIO7iKtHqlPPPrf8E45WikXzh6IEWr1ROvuX4Dd7l8dWRrUHWKCqjxjpMZaTmE23Eq1KtZVU3ZGBf3u3zTydtKTUvkzfwrUzmr0WoU5haWdPn5NEx9jyZH9GGNRna8qhs8wuDxHd7WiICzpm0D8gjSoTwcqbsuIIlwck7fCiNX64WmvhO4KfavW1zt/df5yeajaeuk9LDo3Aa0iXPowcBOEIFX+MpgQVZZyMuhC0c+Q++3rN03X9ODlr3nWTo7qqkiBE+5b2Ht1vFET0Vshp0TohzBNdCzBCKxdgQFpaQphO/k3dqEuIOeeVfIPAYMhBKwVzjFQ7ZO6QvRx0nTFc11Whz2DVrSBi/MkVGsp0An8gVN9/twpBZIlIafVgJ+KmP3NzPRR5rqqBxPQzDv12SR4rZRUcuiw3wLCvwOezWufWUAwV42BbepNo8e/y49cgSTDuOeYQ6hv9fyESxNzEGGMPm8U1IH+fPsMLGAqnE9RJqUnsocm9hdw1KmKFg+Vbr8lrHXemFeYBA5xd+Xz/WDvYucZr5CW9Zaq4aY3T+YtfsD5r78YHKXMM0uVQmHekzDdOpAFyc4F8aMSQHt6Iu4WrgCz4/YDvo7nlzM5Ac8RTGLJDodgFV4oPacNAeH/Lh47Mu18IMVZyGSSit04QmxmfDr3UHLP/ou6aJNX5Y7F4F3vemTZQ40k2wcdRKhIcv/aFZQDt9hPmyPcVkecOQ9vR8mNx9BN2y8D5hJIsX2WCUwveBYzfiduSW2camK8VwXonsaFPTPJPzwVPDWdldjJ3/heCXDaPiHTHQBRZE3SKg2XL6qEVgPZl+k0lKEIGxKsCzkAIMEZCqCckM83xFkc4t9OIGCUwddzdvnV9UUaCT2Y+1kXAJ/RlySbp8OoMH5daNZe+/V7P5nCtKPVIoRHzmWmdz5FIZ1j6LZR0xXReNGFq8oczE+8wyULz6CU2SPMgBDgLtYXdbLBDm/SqWafTcKlkZzfRdQJ6i4Bi2FMwzbutYx4niLIqaa6HZo1Yr3l3O5QsqgycGNp9mENY7xZqWYhSRmjM4R3ldjiY7rgQlXzTchneD+xzhXAWDKBrghc+2D0jhX0Lh12Oo8uP0PDuwxTtb1j/IG9FH6pNAF44jWw+Hw1musx9UOzWePgVoidr2xSRBvODKBKTRhR4U/cXaKSwYGFwYWpCKKCsjO7rIpu+e1o9qgbGA/Co8lLGsHl2OfoXKloTbxm5rMq/kj0ONcvy7D/L+t9+8mXVHda5vkM+FoEw3tASmqr86xjjm2EvDwebGWjlvzSI5lM9bN2ALlOqorSXBe2TLiKZNnjkx5Z8AQdwnalkNYMSp+nRJhmY7sq6WaXWA7tsIVXNF+hwEL+j5rEhza7gRLNnX8iincO5csVEDDHdRYbxgyWNqGnjdXRpNDozh8uG9NlNydlRsHuG4HIHySwG+8hkbBfQPLzpus1jNsA69+tcoTY9KmiehGxJusMdVyc+Bh3AjqdonYPsLfVXGZjQL0vwkVGSoBKMu8PMlnWLGLJn49RmXlIn+vJ5T/iNadsW3z3Vx60xZqqI0pPOj5YmHJK8/kHCjVkGDtfGtKHGRmvzfL+IZa4kIuJIBMe9oH9S5/cOmmqV2xlIYMETwUk2IEnfxgFhzW8A73zdcAP2lUg5JwmTEVtOh7pq0HE0Ud03XnAZYpUFkHdOanNv6pRl1Lkx6P62ABiDjY0lIL5071zaXRpY9YOOK8g8RGKAhUNmUa60Y+t95JPCw4lLyd3fu15fpn8CyiaZn2VDUEZqfcPZxykKHHNDIC6oz6no50fbN+3ofK5vbsX7DW31GU5KVfqYxczgovPcCICjdU5nwVuVKLhEq1vMmYnKJWfoos1wnnmoZrYtZGhTua2tlPoqLfyUg7QOBq/Q47KGJznUQLMZd7rrubJlxCn9MDv4ZtjHoZ8cCcMamUeVTcPRxRojd79ji41SYhHMgc4xpwqBvHvvryfAlCuj6SACng73bUIlWzYt+Z8Y7w2vseI/srwA42IZyDVRj6Isd93P2Y5GQsOv0nmUxsj99MJq6VeCPo80qKVQiXK50xOdt4+Fg8YGop1aTlu9qdQf1bKLYWfV/cWayK/dS5c4Y5B4/hAGNeGeZ3xsuQP8jmiX9TP6v/yLq+7T2h6lMFVF6NNp4D1wPAR4lXoEBJ/hVYsHoQlkRg4TPmA5nZMgYcCCpK+GgJSyMLlsHzKhma7E6FGN+iJ5bsaMOgh9w9ZpGESyLnGU5h9uFTEGRZXA0FUuN3rixnNs4fUWFIGWG6fXwLBYHnMg5iB1ZTluKsTaJKgiq9Fk27QzDWJbnWw1gYDgrTfg7B4h/SZ380rOao+xcJ0tcAfBmoOPPfsiHUElctsneSvrlzTj5dBBFowDjrKJcYKHYNkCLmYzkPAd1eKs0nvoehmhVrtoLRSRiG4+KOIvnp2TXxH0y2ARCL+zgU5aQat4mapMRfzX+nDFupgIBFTBHlUbyCH+tVOzccGgwuSzouwz4uRFq/vDBs0/lksbNdy/reBh8pvy+tah3vqFZEQAeBqtcLDIO8J6PwWQE986IXLMN1N14IKdC7RCWa2kKwiq726oueWI/ZjYiGf/k49ImEZW+RE+drEEWEBHw9/NBz5oTIiAoxxAmKh1hYaK6t4H9rloI9DQIbu7sv2J6h1kSTLkFZO6cngMysDaLjovb+aByOx5Qxkz30XyVxwBrFrhLS5XDG/BmftxcaFfOsB6XyDkv/llwuScBx0Lzem0BO5mntN0hmZtaxP9x04hE+6ihzeQAa8K1n+MubBg9vWPy0/oDTOiH1vH66CjJgZVkh522xW6eR91eCum08Mgo+sJn2OeqHBGR/y90MXuyo4TDtRApmnbXZq9bMiM67OBHQRHg9Aq4ofMG+OK4+6zE8z3czOP+6L/kP0BpwByA06drMvpNJvti36AEBlbhEa7DYdjsn3dxv08wXei3fmqsYCeBtZH+4cHbk5sQ/Zmx0aCK2pQ+TiDk+7miexhNC67XRwrQo2Hg9M0LS+lI8RT/Zx22Bsa+H/Ta4L0lSQ6T0PhzVcz3MeW2AE4VslU8x3qx9yG2/XWJakDa1v/pPjFl1meECFcAgirOeRbWOGLSjqzrpZptU84kY3vvRgmSbeew7yQA4LvhYSE47Bg6sShbA0Z5gaO8jl3noPliylwcQeXZCRsV/R/xdRGUrAXdAeumAwi5rpjv8eTp7+LbHJJ+maNjo5QiVmYY73rdvuAMqzAOkvWq4RJFcERkHGSEdi09fr8jqrS/nmjPOfQkY7ERV5eVu7QhZxqwcO2VHf0tAuElxIAeklrzZ7Td95Erq5Hp16iYFWo0w6fHRzv2x5iHlJH+MFSOaZtSywAjNHWGiSSVlWMuuEMY8NC1xM8WVzicSYe9nlxWwJJfviKDzhiR6w9GV/FIxhyLqOwdbX/FmvnMYONpCLTcWfEb1zcWNGYqn9ugdL0dHIKtZYarVomQEeCXqp07Zgnl3GQ6GgV8IqRkShyS9D6YrpEQHMnwwzoL33AAHwU0skFyL3iPMkWV2wzBtXBsb/X52NjwByI+eyDjMs5+QfmttVru0sGS/vOfnBXkSE1geBD/SoE7ij81KAw44vUN93c+OInOTlGFU2XBokQp5nKHxNAEMuJ8W6vjV3susz+p3jB7Xrg+GPrjUPgeeNUIReZABksgZgOAdWc1JwB4DDYrM80d0wSxp/CpqpmAbXwGrmBvj/bl5N8qwLCArtZ2AcRm2Tqxf5TunY6Nf+tRm82R7uI/c9Jx4BmqALCwpn8tNTvKKfqeX29B13hJL44X6iuv8yH9sZTkeho+gifqkYsAxCLSAGYNPi7sEXyuGMi6fRs6p0PYjjckNbe0PNhupj6JfzmHHcGMbahFs2pf5SKVQm0sMiuJ8gQRQ0Vx4gTF28+lDSmuVxGSgctBwbHBfck7RxWV9jUsQ9sRGJ7iRIofVfN+3KoBbAJZikKOW88EdcfYdL3HA7FBOffdPSyaBYEojyOpeNsMqpG5j4rbthEo0hGaf4dbSUXfD6MW5a3yn/icAX1/Tx2Nh2cilzejJr3ddOiUd482Sr9Z5HXBlYdqtxsJp/7Rc7ewLdI1mm9R4J+3KYDdSy4IdJMKIFRqPHJ/z3MyDAKLO04gqySxpdtBkJeCOrd3mvnGuiJZaKc+3Vj/WkB+WaWCo2M9KvyBKJMoikBz1JGmMj6l+UijO+IqWfx10pAvyvKWcVOvtIygtu2uyEsvUvP34RxooBaQiFiTxTBCFjR2L3CSXDzPoxrNTx4pH+m8UyoT6y3DnB0CpqVMfuMytgPJX2dUXViNxfC2IhwSkmtvQypq6ZPcbuP9qEjKjNVIReMD0mKw611WcjQfyqZSoJWM6zJlmybQ4ZF6VYVtdOzeGBNkJD8HaS3IA4D4JLyUbpuMJxma7ZDUtfXGCcdX4sYQBHFR7vmD0mphzIrxEhmU0SkESJbkZ0NRaF86x+sHO/dKnT0c/y7z3FkjcYtdTlW8KyuclI4I50cYU5U8wcApGobhA6YX7NrLDD8gpK9BKwsaAX+uDUnwre/Evd7eHbg1Cfv35A/Os874RQvJGdKMLW9QuG3XLH/elJQgoUTD5RA78DXYVtgASe9qAXllA9V+c3CzRW/a2oOWblWZ6Xqs3uSvtBGiuBF0B6illz8Tf5qhRWmv+8lUvbapAoClw8DYQEr4XpPajzAMutu2i8r/tT6al9fGOEhgTxRpmpAM4Ubbx7V5SdjJtQSd2yw8OkVNX7C/0eXT9EKXE0K0UJOJe5qKC/NhznHESm/mBvN95tX4jb2MqeX2g8HO8D+QjphTwW21G/NGzF3XS5/hCB6LZG+yvbkQ61eJjE49czPSYbkXtu5wJU3F06nBAzW/ifr62fSny7xpBwz9cGIpaInrTyit4GEPUqj5QFx5A3Px5i2SZUT5rl75V13MihMgwxgr4pLiuGFEdoH4mVoepat/2zhhHwYOgNMUARb/ev0QuXb0ixisCsVIz/4O9Ap3YE1a6QLu+RZZIttWNdu5YOorkCER3IC7luu2L1R0QG6l00fCoh2x4pFfiHdIL7MFEQUpN7SAdG7LKWqodFskQocMLpo5RMOURCEjxVv0OzxKGxrly2nqOxp4Nhgm4AF5CuS8VguuuTRjXV5DM+IGW34u4xTbY0RofNnKL/vHtn71QBihSTLaBjHt2W+OvOZMTreB7SESOeybDUSui2CpPJjeJCITpOoouq7bWa+QrEd/4zjZm3Vx7MxeOgpfKdFn5rDX2kXXA8PYYM+ES4tU6TMq2T+79WXZNImKrxAoD1/Cq3u2zBnmDicaH4mUzsnKvs2iuxelUoqSmZIuejd1ba9R/WkKyy+MYMxeas7vAvhXpO73PCwabKFr8O8zOn6XvRGIFjRfznVGY8W5QI+ymj0DeZ9R+iHbSDCXqSjcYjuzKUjJJID0/x13H/GdBRXarOtYDeQxZPajGi6Zj7K1HI2EXLermQCjun8yZ/14dSi3X73pVcPwAv5ORECcWyg1RjK9qDG6PGQ+s/itFYLFEsZn7Y+FGFjlRpv0oD20Fk94fWphErpHwAAs/t8fSQWztF5WwHdNlNS9mHXDvR7NE7dCTkD4AToToD9O2JlBnv+S03qF5qeBAmjhC/YCGkG4cWIYbGWtd8evlLvq+PIgeDvE2GVxbrTMoaKfAAAyVreYrgANsHUKGsxV1jWHJEY4fNp1AskL2Es/entGpYYtLs3blWYx/LKPQiKHBGIfRmFxB8ExdKPTQhTJyqBPTrC3RYJGlfVCuJL6YyJVxZ8voJVfFk9MxohEFTH055tkDGlL9KHUnAe6ymvpqD1ButHyRjkF/HBf2oaxoKeOoB9+OpZsUGnjzZC7pGgGza4HwagiIm2zvvGEnejP/N7P1r6nk2gMUIAjMOX4w+LIljM+4JO1szBc6OCL4ntkBHzdOximNnv+RqgkkXPY/gXQZC9RqUMDbyfzM2lRjOIqJ5EF3BpK9a87rL46O8cCfhakOTrZUhPQyBp80FxMrC50anu9yhkdR5WUIpzeX/QGI23Cb7sUyEf9Bo9oSaRjWfIDYwL2afj0JrKZ+AJEvcKA+5avp2KulOGHZBzrZsemZCl8hsgUmwmiMtTPR0gjcB8cpm9P7h9TwcoHRcVvJzUpZSkxgHh9zSoSikRFkUTm6pRFVcIlSBMikap5J5TKEHEnD/dhU1p7BrDR5WO7u7CTlgKTdg+ywBmWzIuyWVvVYPosiV5akNbj5RK47q9kNLPyLd+FPN1KX1aWosemDo8c6jt35jkLNojSOBUzLlAt/beA01Wc3/qaATgBnVga5GpjxcAof+RzLwcZIOJ+LonIWxamvbXm79kPuaxQBqR/0FUQurBattqw3l+ufSJqPJp8JFGa2kt7jp/mIgzMKTIML0KCfSH+UZP8RxxNIB3kXOxjSWc0IiBipWe25jK2eFrctEsEXBnKq49aBT+PumbC82Pk2oLh4TXnaH5M+OrbumcqJy8Q592sLJjyc3i/71DymHgGKREQlcIlETprv61eWmdYkSNpljc227j36El/5gh4B/mOofQslmad9rvGRifCd/P3rC0Uk2oFN+Jkr5VHo6wDv6nkfo6yMyfyujTqWaka/+bg80Lh8CVqqIxclvP6zPKismSM01vakbXE/ZdP4wGbcLQHcr/b1+n4w0mlhWNCnGqmv5JZEmHqYRuQ5SmKxfuwDjrYcvP8rWea1LBi1q7+MHCHJBbG9N8t+/g9dbVALhn//oD63ktZv44H8s7OFLV5FVC/vEIsCjCVPrgz9qqdEKwOFaUOo5lxXA95w+b/Z24kJchh3gxfZrceDwjkKG6i/dobk5L8nEHmWFFMCwcYKoQynerd/NY2F5tmv91IrXw3vAX5Mfysrtb+Z7M1MIT1SwZyjfGSjXO6osvQc8e7nkADjmZUQ6TLQzniZNjX1ushFOU863AIlMjb615+6SraNkJsAoEAbB4lmPknSJBlIN4ac5ez+/nCcf/3psBRDV4wmjNqU+LAR75DHjM+TItrmra7HCtqb3ZWXmST0+rl0/7fQo2phVjvFP/J9oMXtbnBdVWdnMulj2YzRpu+3hJ3B/E2mI1I7IrzDuQLDFKZisoHJKMpGNWczbW5GYhmxaRuVfAVS37aAMRqA0HIgrymT7jXCx0tFvbhc87IGRIpb+YnSK2mKtnqRVAQP3VSfoJbf4S22bbtO/2/7z9ONSLDkf77tSfOjb8+rjiKg5juiBebCCBwE9NuJFGChZJGd8U4jwc6FYK2EjwFjsrgK4iKpfy19sMTahSQrzwwxk7khHUmEbzQuFT/AbVNCOsLB2qJ8UvwQ7Nkfw9IfBALBk593KjfLwX1LCUjqCQDNoOXaJSn2NqMzViFLtH6nnCwzF0g5gtl0+V3ECOH2FsTQ09fIyHIMg+TKTblkqeRAzOh0syx/YpHIcL06SjKTbCujLSOD7TxYA7Wo2K1uE52aLXJeMfuZqmGdvfr4DOlk+zzUDIpp8dK/Y+/Vg3YXFgfOXnJugtcTSXFpJJYfN+2J8UOOOGV6uH93XswWrUCKmQiHUbMjechJsWpQv0tiAJfG6sMpiI5EOAMkiG3q86Zyk/4MuzVrc0Fw23hZ5rb4O3BxuBQKduojB7pC+ovyhrt4cdS5Tlddb+Ze5YY7bt7Fe55ehFkA9oZqZ5AAtfZ6OLFCL+GJpW8O0mxkkhTYmV8HEKAfBrLM91ygJk0OAXB9OxUub2ydtH450NoElhKOeRAquWkKO5UR96Nz2AHgMan0p7aPCkhp6VCrWDn47SRSklz+8z10hUEX8woKVINaz5wGgI+GSmGADW9kyumZGKKwOWV57tqp1BVWJW6sqaN9ZrNgRUQ4HwEAJOG5edW/bAKjWq7SmqXrc2o3hKBgA/MswnGWpRoitUyUNO/cX7wTaKbpaWQu6IMcOQ9xhVcZv/y1Q7QFslOWTBRJ6E52GwzB8soQ/atVA48oiZF94Z64zP4bMDiw9sB5ZkRZzeWSgb4CC+xa6BAbzNnONqkeLhAiEcnYwzayQGY6ocAFToNQY24NeqS7xiEY42g34Mj2BUV65Iy3vXckK/3yRDtnkcKNxGkpuglzktkrq8qUIfrdLA5zHi38LcW8DInsQd0EaBfZD3Ej4oYVvYDDxCDuAPrk55KPh9eSZVGyG+qzooOpu9tRS82ePJd6K0WgNXKiwLUUm1V332aPBcMd4ylLl7Y1Jj0ufH/ejhii7s6wkSSy2+g5V8A/DNVYRqXQRGjEKR0AgSOQtlOE9WzgYI8aclg1Et0kiGiDFIPmKFKB4IUfUsHwF1Xpj2hZXUv01DLbMKCXE09czzqBI1fPe/yPd0c99JplswAA/AZjjyttB+v6PD/B3K3dVd3ELVvHbb6xz0J01j0kjnJ1YLGt9gLP4GN7oB2iGlrTVhFvQe9h6xh/Vj0TfNkO6lghrNf+A8jo8JAk/DKTL0ep3YXVvr99roMk37gA9ZB1UZXcc7x2EHP1YJMzM4jg88YqCvTrs+VeO4y9nKyxG7UQHuJgRdrZAESmvE7YLZkAvAjTRHWzdx5JKvUxflM6BeApO/z7NvwDzJN0xDsfFqZbZTYdnDt5EOn4D6E6R0uDyCkYXTN+IGWthRqLFsriPog/8ZrLGbdgWu/maiJskNBw0hLvQgtD1drvwaJKBlmgDAGYTDFLNYUqn884EX1dEhKAJrQK8o8CcQo7DoE4C+avayTHgc4YtmTKgswZ5TypVPBfSikQ1Ukzwr4vIZdR21PsRwtJQ5/PW1QxFKsmmLkY94/QYhz+LG0sM2MuRKTQD/I00hGdZwbnRS0Bt3DslPVFxAy4WWuYKN3nUx27CrkGxVYuS02+DL626fBO2priYjdW8F/wmAAxFHkfSWsaamHcOQtAgCPf5OqAQ6dctFaMWoTa0B2QElc1N0rYAT1oHnQSvYQ08YYfYogtf5wBgp1UUQC9uJqcHv2NWySABV7/6S/xQdFarGWhU3sWLlOz2hJJnUezI96T/HP2unMKKZASWbCp9ek3Z081LkoEmxjMVhRhvmkRdkk0NtK2zcxNR0S5lK+3LsjKfOysYNOHVOlcKxTdMbfkA5LD0ttPDsnUCUKBLDkNd/c+QoMWEToY3/cNyFAZYZNermip9ui+bfR38+AA9tuMq+bUPcT7kK3Q8POkYTte0Tf++Tw6CNPjj3QoHtmeMU2dnn915PmXlQK+DrsxpDkM2P0mQ7+d4kjnLZZw4P5CgB1aiIdD8QAY0tv2FxG8sh4RarAV/0zvoY1xQgyb6F8+3aAazNpYfS7tWGHGt6mOrIjvJwAU59Qa1L19NHxHLP+9KlFtZsVuCq89f/dhpy+y3HmoOi9HSihgzmee+HjG6AGCSH/QZOyvLEiejhb5cVbobUxxQJgr0ZfL8wAT32JMZ599oSijrdD1XFDW/ouW4evGdrsBEKn+3a9GFqV3guqP0/gNqLQJ8RjJrUGIL9aWaFxBMwYHV80cWcAnLxU0Kd6tRuwZFOBjbtgtC7KTjT8iRu3u8uAAV51ZYxOmbgCPWK2skfsPnqL8BOha73UoLBa92do+IEzKOOCuLofDhEGOAgnnCGMcSBoZQhqRZE2wfBnKVc8bVwqu34VbXBlfcYgz2fHQ6MmaP5LEgSaG4LaYuLi+cwM7VX4cKWUI1pMO13cW7GbgxzWxhbqmEZqZSJwy5VzTfcx6s0RMS7yTanBNsIIwEEkBw1UGXx3HHC9E9pnbJ3dihfUIXg517b2ffM5fCxHsbPKmKwNvEyxP3Ye26rAp5v0yf5f1jnEj9qRwhAY49nNlyxM/N+yJGjPYUx1g/8WLC0qQ5PM8BRISwVw+Qe1kCmsvZRjGUQ7O0ZixPyN3Ku7OIrs6pe7ETZ8ku6+iE5n4oc5L1LbexaPfhrdbcwexLEPVWgMqkycloWG6kYRn+NyTfbPWnQ1YLo4hnhkgVqwn36G2i20AO2uX+PL3510a25iMfpLT2t943KomgpwSNw0/O1oyKrsgOr1mBA82N8Kj+SZYZ76U/jcx4l6eHx7V8BavtUL2u1AF2K2mCq3gw+xE9daZl/W2fuJ9ITDANg4m+DBfGDqWK1TvFxemyfU3I5nLDBb58CYmnqOY5KfWQueeniw1q6aJ5B7zGBr/ualVO5KOLKed0bpOqkRnQAJvWfDP1X4Jz7y+OqcU+UbN6UbslwrR2vg6/oUxD2ko23WECs4SPaJtPZeXGA62tIoY+GMKb1hoKH5jtBDVAqodQSY66MwAJD6eKkiW/RoxTe4JAS7gEg0kvYkv8kXrxic5KJDUvSvDAQFr0m/S3mTlEN1aClp+fcvVtU0pgPjNLIJpiCN4gWa/WsRf8crdT002+w1yu66GnFkdXID9w7qvVCDDIS3q+jwv1pMWCv/9lqgH4VL7VEJwDVkgERY4XmTBGWR0Zsoz4UqoqW0b/ykCA10O8ZaDVrBNvfiWmfOI2g2BqtkFg86CrIyU3dsy3yc5WY8mSieGCZv8bkWDWHwBQ+Kfn3x1PNJNV5v0HvHpH1XBNmfBrJKL8NBxQeE/H7fT4rU1He+fp1tXU7W4qpW7U3UlRV2n4M1SH0u7YgsX8Y94RX6n63DMv/y+BgeCZQqxSakH9UIge0hQHPfWtuR9GpOYQprAbbjG8ZvA0XYHpjjM8Ml8muMeLzP6kRdEQi1kKbNiwjAPedsWAwUKu2hKa22Js4dqjrE3F3lWfH6mnZmZ9W8Wk/aNVVrwrRfvaayq8JImfTs4271P5f40b/SdRoOQbP08yUl9RJVY9OSnkNdA5F/XwtpUNe/ELa6cMEJNPrHRV6Xcff8jeNwwsMwBmXR4nvycrCF5TGz8on9mvNTjVJNaDBpSEo31BjHdI5fwVZpTIVt3Unhjq8ppuXMwOFx3H65jS6P6bleWj+4bnF+1dKZ+R+TTYGKxYEYYIuN9Y1+GCty08wQvS7SeBG5qtBACIl1Wli5JejfVNciObHavc7xoqMx6JG64/MD86cf7YbFFmHRtYUiwjjepauaKPurKfZ3AT0E3LR6DUlEyQJ6TPMR80NO1nZH5xzgMnJpLc40EhM+tUiN5XSPawZJGKhzpkQ1cMcUmiVD6oOmO12b2Z8OOzTGPX+xRHQWXaJZOA5CvFI8xGaZ8jpUmz2q5KY42lzoSMDPm7SP/0b6J0s4oCKjyE7ZwMI8kAkBpXhBI69Vjsh6kybbuvM+cZv9N8eZi3gwZ/OcFYd2NipoJpBz3wYwcRzrPso2951+a9npByuaNG1HewB9VaErcvIpKukGyEXHNtTObLQ2M2PMkaJwYQjHEywja9bRI+sMcW0SMhBsmNFCDgQvDMk0y8tmqpMkaoKFFF5r7BNN6ZwHffymC8swrkidVPyH3MjCAS2XHwRrY8XnjCutVbZWVD7o25QscEBo1xA9G2sYfFxZBavBNjJLfFavG/KHuU/JTjlmVUgCpaNl9TWXRP+kKydYxvgjDJjUnG8Fz2MVejtJjYlFfVpQ6tBm4+n7tgKwH2sRsbu4nl4NKQtSKEXt3rQ2UqLTZLwdd9mZfyRHSKcdRwC2PU8WIpVYHZ3B8BAkH4XE/QwZw9Y9SIcOU5/555ZDh4T/fYsOErF4F98/M4vuoxN0GWMe6l2Iz4dE8+s8ZRF6fFogVoyOdl5FKVhedh8QGzIAy+TN39bCIRoLhWYNb8X2T5yqFYYttajso1O1BgEGP7311W4TeW9GSRi8+JTi8JI8ToaOM7t9hW5rgQgAoxam9h8u8vOrfwLXagyyCC9+dM9MSGjPIW3QiwerACAZUrQyeGMJ+wb3DUeJXOvIYH6ubldGeOOL0RS1RJWloSRHUdluWOyUGwmX4EzrWWwDQJT3gUE4aqO+De5MkiyN09QO2q6Aul5TOfj3rmU1rMu6kHMdDNh9u8yqGJs1JarFtH2Arv5G6O1eDab8oNuyi9uFoAtpUN54slYzRdZrROcaN8Eq4RxV+vVweBvroW2PQK1JGf7AjJwbtaVyhSiu6dYS0KE9LPyhnbEec3qRG5BFCemsJp+Cm0YGC6g/uvP2CUYEUwhY4na71InQjOB1TrQ6BlWnffux5QJWZ6iKOuXkBLm6ptSIt8dtvAmKK/Ae039uF4dO4rlbHJtKqaf+7crIgSJkLV0QO0wqeTzOijFzHNXubNmQugvRxrK/PY/o1XKnxJDY9PevpriZB9ThDFy4Xix9gN2KC7+GE+BUwApAsLiJWG8erK5WfkO5c8WT9CW+flopzcBeV9BjsoRkdjWCFXyTicFCq681zsyOZ7hlSRfRH/ENjfjPer2fAwtnqa2c8IrhlQgqFY3OeOIAX1rynY6WVWZEz0phXe/IdRvU9IXy+pGnDe3Cd6R/y3wRdCPuG8s1gg+mv0I75H3W/geAKq9dzopeo/L7Kqp7WywKltfL0sLy9YJuid5J+vGXPjbRqufX5s2qPhngCpZ+JonkEyoLOnTkl5keDGLNRzuF71qfTqnspO2BTxBeM6VQPn9PMI6Pazm9gjEGSEU2+6cvHiqtal1Uk/nlN4f+3GNeJkBvdqvOdoPbPCEDvJr+TEpdBmCAC3K4FEBmU9s6uwm/PnsCRWNPOngqw3tt7JVyIPxPixqZwcQ4/oELoIRNOP6KpxVy6LZ2RbRpYDI8ee9Ih7uTtgnCqG3Y65svMAzP2LQehVvVJaOIK/fUVr+n+sAkwX01Rh6xU3X1moGFMSVgqA1f55T/c8C/6wxKjGCxkhm334T1K6L62Jhp79N1eOGyeMGHKpPUI9fN4y2jRvRTqv2fmN5zCQ70JAjoCPsPidjsMmXXvpNhtLaPfZV+x2QDOCDTNLe3LuHQcwFPCJB0fX8cvpZuFDDYb1GN5MPRd4E2MmTXTLsenBEI6PXS6csimy6E6L9ve2ONOcclWEU+El1dM+80DFqcL1yT3QNFvOaJ2kF2o0GZBgECElGjPejPVpkVrQDE28O/jNsDv5mWbC77vpbU0jMLwyWQpjmuAHpvD/ZNchTKuzcjPC9dp6rvC1Kgg06MUAcmYlm5goonu4yZXoYWZZTIk8E+zS3Id0pzg6lfpxRg72/irg8hS1EvD8D18giOVWO4+yZxvPPR6/OIOTNmqTh6aO7/Ux771rhkaCHFophVNgp23BTi82T/7fiJHO9sqISUR1ytqahQpX7eFANnWlCwGs+syw3VznyPateZKzVlgZYUdVAjpQT3rce+irlnxhg2oyuzSsIcQyGBE9I+h0TBiu3U5Nmv/Vd6x/bpSdAHXsEAtDcYqpBzClmchaTUnOt/Nd1jMxzzqfiR/pDy/FOy3mSt9ThgXkxd6Jv241PH1Cpubz9KubiDT8Lpw9wmDbLfAjWV1dJ8l+Y70xdHkfSPXlkAhkzr0CBM+iWE9MrFl8Uf/zy1jjdDAkhT58b0ECeU64K3TfXAE4xXr3FUUcROSqHj8k4x7JCdtvYbEvTMwS8IExg45pDYcWkO79am1Zk2Y8l4+m5HTZvR3SPaSeCrg4i209KV7YbIQd63M1Y75rnWPtcZPY2YyS+labdiNcoisA3gnWM8Tj3SgRlKKfVJxcg9hTiTjF6PUh5oEm0ndVUxMe6TIEVFgnAL0LbIzDbqYU104xOMmXKSk4iAeNwkLCDcl/cV+DxelRmXZqr9MYHI+OtqlLzFCbY34nD7bWQ2BX5rFQeX796XcUPyxKvnY6rWZN/9wFU+sngc3G+JzmuOnV9+SKUcxWq5xiK8FE6YCYk+vmzu+SB/6ThYMpbLXRdV4L6kyfZBcYbDdREpOkPyc6/SnTZp+XRSiM4dgKRwk5LVcYbSTGBLLTmUg8ZwATEaZoBWfQBSO+0WancpIxylpbzawSzmKhNJb44rsemANmIgQd28YCX4YKODE9gWJ8uVDwvpZPmFo8NOnrPDCD0yKV9TSmW8r/3/ER4FDvffiWJy0sxvWge0ce3f6gTi4cfFySI1X2fXLeLoCcZNhFhbFH6Vjn9hSgDJUpVBbR4uH1GYHiawPpxFDPMoJrwkYRbgkTAgwOr98HVxiccIGcxbRCEWnuXU28lPUegfM2s/CJAUD4lJJX/RsVz6iQkJJLmDF9ywQzodE8ggXlX15Q01aoGQ7AwPdUqmO0dxfIhNxUH8ADH5MBiENWEydnEiAePVCIC7z5yS95Yy/yylfToeahq9ZkIoDV29MCMy8omwHNXvTmMsW54GcYJ0Xr3r1t03x7ZZf5U1NHQUNeOxbNow4F9JoPPl/7hciEBx7UtQMYNpEF6gTV4mPjU/XWHppmZYln2O/Kk92ZhtJmDIgD+GM8uGgt8Av4zm1sSstRfkiLBCkym+JI7kgq/c0zyGkJWADfdpp4/tIewJyZIejwuB3G8H/tKNtlkCDUKx0Aps6MpkAtXhLBcA3qPdVfXxqd+5wfK1I9SpG9O554mBAHYQvcXtn0+C6pRyTzK7H8k0Fs/Fl5VkJDilxYgxIeT1S9k6hCJ89vEV7dVJoHoXTSOb5PRIhH5/yYpvj97CPq3z8CjK57+pWozxDztxJzD9fYuM9eUgRzb6oUiRByT6WeBTvxvi3aNDtgdvBtDVVahtPGShF2DyAD4zQ8krdZTsa6CHqIIl3pPgM9I6rwn7TRFbol7XrxVbmB34NqSiAaXmcM1dz6/8WRJ/MJgkOiqPzhtgZFGDy/bjsW7kOBBQmT0812CnKuNI1oy5aHBeyTFGc711iQ2QsuuXdLLk6HBSTfnTIaq2fTJai+FCIMRN3R63tnZYg5gCPs9Bk4puehiPJ3Nl7j1SrkJupB7NT8Pn+IrHvwKUeHxiUV+QV+NMKY9j72naJKU3Z8JddE6XghnHTa1v94OeYcqFdnsSSXo08RT6HSupXGkT/N2BvGRaOfAJG4cA3ewLgtvpPEtz+6lxtn8+Z51ZkK3gWGgHEVpm38Izh+rZ1QRZ7zfq4n09t8P2o7FuTvu5+YVk94rLkp+MSS3tjbwiMzo2+aFSamk7HGTdoJtOSBzqvcU3luCtLhtooGNgoWOf9KVAqn9IlYircCA+6WsIVxSnaY9bEpTnIl5r59Lmjl6/d3aFT9WNE/VdKfUSZg+KU4JWAmncKI7Iaep5bIPaoLUI1ITN4JHnWlvD9W9flD5uN+9EWUo+hFohOTT7uKPfRnpM/ytIvxVfIflTXTtN75c3CVIQt5bwhMttlevrVSK81P9RcqQ1CCPyGYxgyXDO0UUSvn2HfGyUzLQUGsjuP4MziJMzIcGt3IXclHTxgNzOOg2EdopCohbhLj9HnSVfeX1fZrif11Xx/C2ycWL/MQ6MfCcXnHa1tY2fro+s93hu4aVY8c6MWCRqZbB1mu7SxWM1/v+QeHIr4wsoGJdHmG9NFuxQJlUXvtKu3llYwwkdchHQhrN0z0HE9vDOICX/HJA/Vv7Yb5MKRsXrcR7U0zCLPsLVIB6owZUvoTYLI1H2v7xB1NzROuM1bsrOUcR3dBLJsN8yy7jiAhNAvc4ZYScMuDyL68fTxFvJqAChAr1VTqsas+xgRA0y570D9trvULkiSN0w+sK86uvmRIvRA1nnS+0ZlvSA6eI/HWtMZxD2lZQVzBJcC/csJV6vHpgrlvRsqauUJoAhySRDMizn52+sOAAC/rL2KCTu2FqWx/t+PUNIkpWgrM16lr4ZapGAGG3G0BBZXaJI11NPn0JAOUe6slejf3ubJ+pSU4vyZVwFxB4HBgYlNX8+xJdKSZPxO+nf/UWNC0Uipd0LLWG+eVrUbDt9X46u17VlrE4/MIGrEQd5ZZ39aTlvU2SOpM8I5Mlvke6EQ6Esg3GQKkAdiN5C9HCXMONFNas8dkDI7dh4aomq2RVCATRnqENnN4YkTEMBhd/9yLED0jQCyzdIUHobsGgfPFNGidqqQomDgGpcKwwIoJ4NUmmDAlPfTixcIu5h+Onrs0R0d0h61gGdqadz0DDDPUcwwgN7AAq/DI9e63K5k37A+0SH7Rd0NrbDw4jN2onBKote+ogDqYc2XYnFkj7nG9ZImgNDet+mckbS5KTPhFHHRf6e9G0ICeN8oJCOBvzTp1Z3DQLyVj7NEb0cqkvXX0gJzRFEufl4OJ4hoXERvZexCikTQP83OOlAXrUUHWpogTjTRBfcOcBiAETQgc8eoRsINRx8v1WOlsnHWawwXIj1iDnPH4On0emIp0wkovbGFHBYBfLetoc1G/1weffALnOYh7C96ZJ5yhPlU27wufQfN9HCO2xu7MVCOL2I0NpbE4d9P84N8UT/NTF6iVaEPlJAqANvXjlimFMeu/Hzx/lJuZjuWRXIqqJwS0omPh5jy2NhikyJxLJW5xJ+o8wAAqOkemk17BWWdwxOtwhA9zy4kLmGPTTXzEjbLVEp4ZgYX3krs5/YHlvQuHXwGDwI9GnFLb19xD+zRRg7UIY8MccWJ+XVl6ySA9vQ5LUuu0ONV+rU3c/S+eJlbZI15KrKH+GB8F8Qdd8QTjTZsQln9itkt4vhqfnU1MXB6kga2wS9PYrkMPfKpw48kh58M8D8txoZ2ZtpzCYAeAgbuyklusSkYKn2Veu3Od2MGin12HZhPNYcQ1yVa5msXkMN8/KpSRbKiyCqtQx7n9wIgoJx3fqhuxCIBuanXQR6TWv/aTYPzwoDkPvH4zmfKaq9fBjdbVxXAjxOpVDKjm9REeW3+6hAPAHCXfvEklQ+Zz2ijgqwYBlJ5yBIQIoM0OK0I6OdsbrizJNNW933Yc/iS+UuDDDT2bDZkkTlo2Xb3wFGBQDwIcRBist3bKny3HO2wWP8D4+zT87ImLtQ+H6hfUtQKwyzeRrzxokpkbFv7Ac3dzd4EmMkFcWgKSbnYh1LtPHzfQJLffbEOMSihXFz+c1qriKZ+aHaE4dh6+HZspYCTJxZNAhx9Tj/rGMYhgG4EMddWSU2zf+tM65eEI+GWh1KDCSbmmxM4LFQySNZgRDIiU310LVCppFzBiSFRK89NG2pPhjDu2HC/aFIUbTDoL9UWbjbKJgwAmhqB5scGJV81du3u/uZ2D+L3bpDiWRL47pbhQtU8hAQEXvIshPnzgD/Ef83z2kwW0RSRTL2SlR8r6CMdGVZFmESMJpdBC/J0WJrnCbnlttiTdSnwSgF9DyhkA3zwP0Srwyt7fq/mF0oOBNd1M/K7ubmqx13p8usP42q47d0OlHbqysD1FkyCQ9TVrcjfaqN4iAHsfvitCkFdSyj9h64o/7RIsxRFB7FK3aZY0o8xgq5EGS5kBeLge2X7cTkLJISFamNvdcEbalQmxS/M612ISJJUEacQZuuPxbNXmze6UkAliP1luELtLSrh1+cduFkPS4D7bXcfudod95Sgb7YsG11MaDkYF8eIwgFb9T8mmX1/MgSanAGaThzzHxe2yl6CivbaNeQyJkMhZ9B5Tpp2GXRrja4X7P+Z0oFVrHQjr0xBHA21KT66cFTutiR3cYr/vHMlVFnfNvqOOBjXpJuXmV8JhELfBfQXbSSbsnr8yHf+h2mC2uJQxAb82EmJvE0HC6LoEcafhr6UP+oC0E3CMYpQtssKw/s/JpfeDPdtsq6rFjU5ojrRC+/iAF4LzDEo/EbC/Oqg40HZmvTfSPQrtNIi7Pqkb1S6vf4xwO7ReH+6Cq4oR7o5ksYZIDQda/Vo0uawCa3cc8huLZmcwYEwSdW/9o+lEDOzKM4Kfo1SI0ckZxAtgHP6ce1KVbk5M5Jdz5dxu7sAUZ48NdXOA2XsZ832G7traVa2wdb7VN6u+HOp9REiMa46EzG42LugZ1NMt7pk6exIyhreWdHb9SC15zoFyisNlCVk99ZOurhJdhruT44NFjl9WzFA7uirWZEbe6khZxkEEoc9ZKwckfSZmuQSWJSAh03URvBfbaFhU1M3AjeYTJSzT5LxrwzHSE9dkMFWnPR6ArwYlW6BxdYNm4AtpPvtuazTC2Nk/na8eH65spBt9HtESGEACm2Z/mj5xnIGWJc40XDOZr1L6G3SCqhEUePXvQlMKJZDd2ptbIFZsM1oNFUR3mMS6PsZkPBwkrYEvj0u83HBNrEEiUua7yS1cT8844V121OMFh0s6pJt8JfSMh1yecq2+MPmAl6r4hk+3WYvb1gt6zoNhU4xhh7VlBet0BWNhdhMuYYMOn2ZXXmmtrFPWALY0uyU0k0Y0BnBs+87A/SOX3GUhNLmlYS/0fQZWHaHAIZjZ0Y6NnbskOFLkO+2qd5Ra+0EzlMsNRM2ljF3vm68hC0GVgqXdWLV3P6SQPisdj/4vwKWQOEdpDs/0u9Xh/Adbc6+78Oc2iin3sUtn9pxNhUtduapQVWAebzAECq3a82ZWqxjSTb0ry7Br9CbCVvAg5iga/RQWRs5qZ01D14VCW+Fs0pJEjKQGYTClrd04l+yciy02z2dEto7+eAtl1548BQp9FD+TBwce8kZ07yTr2srWdl8MQncenLEaNjHDI1Ei/eRw5M7UUxPUYxrDooynuf3m46sN5kufErM48h5GhnttpN/Yx14jB8rh/yYHHEOYOk9C9DJ1rY/pjmXB8MM1bZtam/Du4rRYik2ue1eZe0yhw7KGA0atTj5OeEdgJqK8RIY1AvI3WztGhte9kwhkkkDmkC1B6cGdoDZzNFjrO2Q7d9cbgE7MhYX7e1FdbiN5IcWc9DhDG+G3iJgtuJwBcQra9wljvWFaezAI7TOJzhbm3K9NR7cdFwnzE88XoWHD6iCOchHybkyWEBrPHuwYsQjrqb7XWlmrVLTeaxM5ZhKFnlafBS8LB/IQehD7g9LefH/iLtQKfnEC7JkyPy4w9IYwMaV8erqG4NsSBta1YFfB6SPshaiLQx5w8cD01BxfMPGeRwOcG70GZ79a3rAaOFVY8Z5mRmvhbnsTGIEbsKNltBUxAf23RlDqLxZPJufUgKMIC88zYjJ3tyGPnH/erl3z8JbDVOTjZWqyyiY+QD+MRO7N5yeyewL5utGHmStxg12fq6N3xO9TGxL0Wt31NkrJIHOjJ+18jZlvbFfzO96+5RjZKLD/eVjvU3stFXf/PKXFD65/3+wwrHdlZJwNic2RKpA5zoHb4mPztHe579fed3lfR+YL3tzry3aVAAqA0jX44NQlPj1GBXEsjt3lPKIjPcIEqulsRVxpp9kYRSE9GLei39hs5WuZkv13xmGFJ84aIyuFzQucdaL8aIyypDXNKUWUZTlFPe85JZMSDe5qXVAuNvklJh3LKRQlcDwSSJW7L5so8zQcDWlDYuTSl11SA2kqADXLab+kdz7cnZqNHTkNBx7MT41fWss5aRcO3F36gIL4/lsweiynmAu1Wt/WIStbDrKt2eePZlY1fVl4O7CFsYn6LlkeQMWYaSq19R3EHnQYcyE9+AkmLWpHSDdFEwgMRWD21dqZwSrzlC0UxSGO1Rt5GPBcmbPkGApHlqTtCucoxIyykCzTbRDVYYBByRunuqylgmFFb5VXu/+G4ERUsG//r3K+iEU1oWWurlyqWaAV04eg6feSwPyz1/2X/rCfxlFIs6PFDJhO+TM3p6/mxsKl+9XsJMkVzLpJWJNqN7VCCZf06kLiGbAF+geRdu+WsBLhK3O59nBXEnVKP2/fjyhRglkqaTlef4Rmgfybl7zWdkeh/1H03/db3NBr0QEu597iraKS7lgQ8+NW+tjX7lLYmsr+f/ke5nbXiHH5KkWiFuGAX7jewAOSe1DHUXaSEeAUwPpibQWwrsVV0GIuIPvzXPq099dW23TTYBYBzuuFINsgOY44qpSP4/Vy4XLNKv4xITjnC0sLp0PUNMh7+nJ8qTfliSgmxHsk8Tz1a9ULsf6c85W3obspWhi/sEtPly6OML9Oc9rwXG8s+vPkDgXfIXcwm/moZIbtfS6KeR0x338FGK9EGIcQtDn41Tj/9XtfFTJIqtZLPnY+B9cSmcSkWZifN3Xfnh88f220kJ5uNT+LCOJSHJONqxsTJSzTRN6jEWujrAxu0y1j2sMZCsJUxgEWYVD39XZai9kr6YmePL5qkJJI6r7jYNjSi0R8tNjKlnXonEQbr9yhOfcqKARIdnpyPo9OC8BREpnyUKs168QXaC1lTA9fGAMRe+7msX9luworC18wXjfXhOHAYFCo22rvFxpoxLBpPFuMONz7Am/Gu1bsLpSzF6co5t7jebWSrezKmnvRRnCXcuuYsOE2i8FuWdKFF8gmJ1fxL6W3l88ViguozZlbA47sNS/dP19h7ceM+0r/04KGrDsye05ofxbQKntNID7SLIwQIN9mUfEI/QdPOWHC5KXN24iUlb/STFXf381zgMY9uF7XC7+xFwZKb2DHulUWffVP4agSx2z4cpmd+9lArmljTr+eMhOE1HoI3An6KwwwU/7EU2u7t6MW9VzUMGnpLXNKiSA+JK7VBY/Kc73wQMj9p0nIZTjrLn8JtkiUWApBJ9kZfWqgneHuK+9zXY1OE8UYqLMlLSsh4ihlbFkTqvAilOyu3BWoAmyAxd7f+gz56C54X5AiQYX1X1GH9V/R1XGSPJGUvMj2SxEKIcUtfgKUCBQEFtwqxcxLxYqzZD+0SefgjeGIx5D4E++pvKK5DMB5v1PXdvOb6WEhaBJe+o7YyAq/TZ+3GzeRNCfEgvD2RwkFDwQijRdcaFz/LFaXRqGpbrXvlYoxDL8LhtFAiozKyD0qYI3kCtPGfv5zZr1v9GF/YE1LIHADwFipKfP/gZfGHBZZS2IwWZufQy/k3BE8ss6AtCHwdMz1rs5p6CJNJSOiRlPUaGy/aQ39J8Akhna+6N4i1zns9lTs92E0Dq6gblwPo0MEGtnhvNOHLmYrIaTKS148J0bJap66q9TlbcMcm5QqaP2VgE9XKPqvz7MFf6TCOL13EDi02jaqLwiwVHvd41RmTVkJUj/mC/msOM+wh+AMwiChlpUAkh+PHR1S60bptrAgvEFhKsMNPx8NOFpw0Y7fpjhmBtNjxgu/97tWAq/5ntXcUQpd3RG/8qLnCHRyqS6hWSo2ijLWT+IUFiTDwm5H62a/zigeuQ+RiMJtRtiUmQx6ov/68O51e9ylNYHc2NNIrE7HCaISly7NOV6MFrjn5uVDSEStqQosvsW+RA5gcrRiCJIg2sYItQhsZGECSgid05tCElNO5mAAM1ItaS+Y7shBGwQ6a82XGkfDGnxUuHNj63B9gCqjcP84mNk65fPDt6ysRV/fqDbQfTRMi/B/0WJtjKlyerPJEgb72kmUjJ+Lr5bxiDOJi3rlb5Sov2ik/XTSlfaOC5nHmDEkpd2h25KID7GN6GlN8L6t7HLesXiLM+n+Z14ACiYo6SBjfOFjwRlMlPj1N3nuW5BizwjiaPb9RtA77MG1e4bB2pXbvA6jEA1+7ZsTAgC7iIso6Zf8c/O22ZFUPzN69puCUAm6ieKi2POMHqEaNTdYp5JuYsZ8uQY8xHWEyRX53s/iu6fJq7L3fb3gwgh79Dqi8GxsZ/r0vwbuIcKIKptywvyyx15WUSldsgN043E51CBMgApHB47vPmn0nseJ4aJ3s5u0u9BEhzERjxPXby2s5IMV55Hn7ABxRKhMOmxgOg1/4NhaO7QtWF6zGKPrKySPKgnnvg+JyG6JRpjaT5oTN256ByHLJ8ZgMKhnuHAPMzWTg2cgBjgTYuQt+uXGtb0RuRLZLohSvVDWRkoReHpR4+9UeKVj93eh0Vi+9OcIfhtyuQotttbRjdFIootoq2+lEbVHH7JiQ4650IH9s3e8gIuY1kM4dGR95jWqC6RPARiER7rpcWzu5e83fiMNiktlZ5Ro3MqoK+abcJMHEAB9mt3h3K4YDWZ0sKz5wKykGvgZJZ48MbVOqbA3fuO/SthnkB6BAQvHqBQRk2kBm1vwuvvWyl3D9ath7sjl9vYpAcuEhNgLGq8upjnTL+nN4IIccwNkerbjxHjZ1s9/AcsbkY9+NDhcZxGDMDk7MDCTlEoXCY/fH6T1jihx9ocnkYTI3AGZEp6tT+P3y71xWJLWi+OQL1tHt33gB0GwMP0sxhvUUw76F/ZTQMExw9HTO9MAy0vlB0MR3ishTo31OgzNFeTq3pYNjMJKinMhDkI7Lb4wi8sThLYqqtUYXdCMZttPvfNe6IwI1+hP8rehn1f5UTEtfotk6/RxUv8MVankp5PRapbMkswfvfhi/YIP55GO2r2dxqrzumLQg6ryQLCP5xbB/dWWWXOVQvT/0PxKfw2XRF056LDR7wH5OFdCfwT56MurzwqOMJhGZwmMnI7g09hNvoPn1yX/36s//ujoSW3d2dxvSCoU+MS/esAIJm4JeEMRXBZdgsYi1u75uyD5bRdOxHlpWsU9QszVzPXUa6IBWPuRkZBGEJQiIwG7uNCrdU2+n9rrCPXv1MB8xdl78pkEsRO7QbMAUIfPmMUfGjEE2gZI1Onp8xg5VDI+8UJ4AZ+mgqRhUoFqFVi+EwmsdzaQsEsPklmzNvlE2ITp/mvH4Bg2ykX23sAc8WMdhTkhgLaiGJ9KU4msZGgvgbdftmT1DVUih2xpYZn3H5z6RVMLhycuiXTN7EGcROEfsnKo+nEbfwG4VMI0sQoJRMFseFt5PvRImz9q0XFOhyVHCRNxjQ+gcqxLWj5CgvZ92LW5HD1Cf9A9Q4pjT79BOQ8TLZAf7feRBjFZL3q0mDn3aEFuzxNW4BxFkMMReNWbWnFTNiTTSIEFbz+kcJwtAkTn2JPRng2yKAuaK01wbcag0l+LHFI7S7k5HfSPVH4kUBdFuDI8jwdD2fX1jhuKW95kHJp/4qSZZHyQhgwGLdmDv98R40a/LswSilXzD+InRk75SZ6oMdZt+JhBUEhHfHl/AG9ZHL2QwhyWYEEM//wOrkHskYY88ZTEzNHRkP/pVNmVWnUxbP9PczgeWd5xFbEwPSArnHq3PpLjCZrzIudtNnFr2XQ0qS7MWDYQpXgXXJit1n6uu7o/RPBijv6EwkHNhd87ibzzRuWEDItERHHoI18da7AKwt1KGyc/dYYP/moktz9Lg6XrFQCqomgTO66/wAgyRWX8IIE60IvvH53Hjhjul3FtqWeZkWOjdJsEolLZII82BJI7KH0z4Z6egaMC2E4/3ZbQAzc/1EqrfHv4c1S0N0Uiwiwa2j5iuEmiep1in+F6AOzNE48BFVu+pv7VpaWZeIkD+rGBLJL2wJM3Z37XL1U5V7U8ueJv6gCnInLoKgpwPdN/hx3IYg6T9fFbH7yxjdUNz2U4lJ8heDKNobLel7vGqj4Znqgu3N8BfEveILGSA/kHqonwwu7PHKJkLVnP9xbpv3ASIb02cTnjDLcHYta6OwgleadgS+VjQ9ejH1Xb9iAd0JBjrcQ3ugKhNjuHm2q9R+3oCBpvYoYuLb9q94L6lIrCv4HXYSBn4egDrKjTooXWDRP0i0lempNcqIDyQQpCvEINSZdvoa+dF7yhPbS3FPXvuBPURB5jF53a4K0PWymj0ehtlRIc/PPf5WSQyMI4FUzytQneki1GKVPzZcwvzYclNovGwoW63RwhsjPI0WKMSnv211IVzAF44ZxkVjcoLQ5iWM54Ycp47b0dkHPgm5FK+i9tJBaWxr3iIfy0nfTI3/3wfECIoNEa0P54yDkcsajdVTWJGEKqA6a/7gkli4Xj7B5ZmMSFHzZW1GFD1MLoo/H4quzP6khz8GCFLS7KxmzV03dJ/cGKhsRkqhDgJgvHlrHsyVLa9PVDx4pbEHAe4i9++VP63+aGxWnisnFB6pDWrNGL77e5h6iyqW0erELgBO2F2EMdZzRSU7UYtet59v03fG3wENhKihSLje35wRdY/o43Fx1/0anoEu+FvzUxZAF+1NwOZ4xB3E+rEc15aI+PFIkt2CiQJwLS66FClel+3/X1TiqwINbVJRXhR+0/Ohe9Z0k1RNHqYJQwYFGpUFJCEIV+jMb4HWzvo/vcy0ngotRNuLfP4d30UiDgl11opPMEhfMXQJQXTu8DiBGDrJHRSjVZ/jMZfsub/bWge/nCxcew8836KPQqcL2KqmDYelGq7irkgpFw09TP38/6Owz+MoEvVf3ymJ/E+zlJLMqEeVFzmjLLRaiyXarOgvfscWRh9CmQJGGq3B2lJzcYxmkSl82kT+JKvnSlOJkyP0yqtMJyjoOvQPPECI6focouDc8uYfVy6GwVJMv+zQrodsHo/KUA2fmm2i/gOKyVQZKi6SWHrr9tn/tIsHo4Gp3smhm6EfNyo79E4LYmdi8JiUxfYpDeUWd6kueVc3GlJfyTffiorOvLVSsZuOy/fbvxkmLJNlmD3e/XOeQTb9EB3Rwu/Oyl+vTPJd5m/3MvfVTpZd+HJn6ZbaDKrg3X0FubUQC3z2KTgvFQ3SgX+x05pC8FfoRoFZAa1dK/D53AXbKb7IkPbLRGxLlJnFs7T84otLcDqc6uruUCSZovPO4arOb6cDDH4IU05q2c7rKB/2PmWR6AaXvSuP8YTXgUbE8TiAFqtzaKyPxSj3SbeOpMq0/My95aPzuQzxQa8njxtV2SjB8ZGTFYO+aMMRMlBaX8anOYhqNT9CW52deMvH14Kdkk/23LkUziKBY5kJENmrJapoJZxb39X0duBE7L+XifhvxM4kipkzjSvq0xFi9gt8yBkv+pQBZAqDmJweDRPqACTMamV2+PnswibGi2iO3kcvJl9kIG7atVLhFJVWM9iZfzBG4kZlfhoXWT8YQ/5l2GfTtIIELR1iLKomz+umyZEHlYFU1MS1v+LMdY6zxAJMdETQKiSMeShHr0gQucGDwnb3ApQiOWY42cWahNtFSNhEblIt15Ev/KCqLplb/VKWa8ud6XVkzMMFAvea0mqz78iDces5cbxfJNua+XajZ45bxVPExRKCGcMuo6wwkdQqK/l2W9+D+sr/kfJe1GCD0mTv8uST2TzvJLJWGD6S8zUzpiWUpR+WwxyPgjoucSdRjVxKncayajz6aQOjVaiPrb+KKNOx+h3uZy+STYkNJSgBAe19v475S76WhNau6OELcyBfb8POPdc8mk+cnMknssboaZgKWgZI8I+ipoDPZizyKCyLWdASIKXNa6tM45Ki3YaCwHtdGAiIjx/tga8jFGmq4i9OPECZkDBevHfkGqLzB0tT/F6hTVsCToFkxt6ZplqAq109zwBz/WQjx8UXSFU+flXF5iyVCX1tOF1kqcpB04sw5g+HNz6hpCyaWHvghv0Co2TbAzC20/r5EBsUJdqouUOGBoe+ambGcBD70W2+y4mX5qzhA31PLmtVGq/5Miii54d9B7rwstGgkyYfbA0RvGAPKU165EqVU/5iIkQOuHuEEOJ8LpHD+IWh2ZA1g7VGU8T4ZJ0HTnYWDfG7CP52WBwVltKbKtB2vIvHGIrw/R46Fvu3Gr2F6a/6NzsuLXKtKgSQRsOTUT+fNaLhPs3yc2iYCcl8Wb6v5xu5xae6OMI7jZGRvXGJSUaOeVSM8addy9gtuP3c8a21AcDiX5r+jWxmxQ3ZRdN5NjwKZvF0kGFvT8inC8HW5T13XFg0Sl91zu9bE7q6w2+Xs8G2f6m7n2TiavHBLLJ0mEK12JymiwVjSqhuzEtZZyH3cDsWjg6X8QMas0+oUQ4YgtBHuPTPQKNKH86llgi5dkI3h8yYNXuS4i0qXlgOFu8maECtPV6NUzNlYsoWEcOhEHb/od6x7UmVEgeRIKNFp6efQ/xNKJY23WDfKHcN++CD1cmpnqLXvjRdE87G+fiyyS9r5xFUMcsHrhLHESy5vZwcr8gu1Sz9qFrSwsPoYNQEDwcGEsmE99hyYt+EQ/24ccy0GUtj/vxH2/5TBjj5hgsvmEU/OY4tdvo1JtyploVsMiv0x4VU4NGagzx6lIu/XYFMKHHRHCnu6Nxxiq6gprrTr2STEQHAQVTSMED0K3jKn3an0p0zCeAVInZp1wlx10yo23Kqw2b1zAhvqZhif0S9yxDuI7Cl6vw1cAcqEcVHYOfb/SUa4UiFZhG7bLDkfUhgsTzHgZqV8utQ2ASByPt49TsDBJcv4yo4KkgKguSDv8lASUagWPGDQDRgxq5ZofiLyrNmKyULFKX+CkLiYYvVCDQprdP4TfPjAOQ5NhYqifM0TtfgJpOewoJ8rNxhW2aNmBOOdV7sVvG8ulQQZ1xtN36sZFuzZgknSI3VSeuAaG8u7ozKpfk7fryG1Avx+QjKm6kcrO894M/Hwb+jdqEUOdxJh7+/deBbXmZKE7DDbwQdWv252J5KmP6/5n1gYL+iVtl2BAP5oqELdue7aB9NsAk4x7byT4ieFxZB9HEEiY/97DT8jps2pcRQz+mZ6DugmAUFn5gzvCN2XJuh3C74iNo7dzGpsTUEZ+PG2IHzGgvsAKiXl5Gi6X3+Hw5BA6E7H/yJFncvtt50aOfEPxFP3H63udiRp4QhgENxOwqzJdwsRHvmOUEV1i6SVzG5QGTyY2sW5dbzOJdbKM4Ahx6rY9YlaBVcSgJovtJUZ1gV9Lus2add5J9O9A7+7xYDKUHuOwAhnGkrOk2tIygyzKjQFdDY06jyG3dBU77ntQOiC6uUMvEUOcVcqwaA+miklH9bKNuTXmHbfWXFtYEqVTGIEX2JwbWfkFy6LAZC9h2XxrBxFEAYii7UKvz+N+uKAiJ2trZqSXNP2pwT4tz3bG82v3ERupxjmi2rsz8747m6FZ+BmcrozF4kEfMfL/hXesM5Zq6v2EU3b6Sg+QIwOoJLtY1mOzDXQacjbW5Jhy9P7VS42vABn1xZpvvWE3PT7tw4sV/YSr2sTHNYYR43F2GxST58wvQzA3tewl3FbykyGC0cUaIfOrAUZOlzhthi4lKZkvLa0ZnWp0mJs6MoZTYSK7nJsWqsPGrsfpf67nbXa5lN8PJFAXG5LGIoQh5mDLpjVtHTIMLnJXRNcO+iBnXqAWtaj5f1irM5LZ2w7In9g01ETAflKc3yVb3oNhOWsBgXu06zU4M5q8AjpQFY9u0zo0nIKDvofGDKYptHUYAJWyNnEV/Z3l+Pm0auXKY3SrDHC7crhsB/fMLjjNglvMOwdDsHrlNZZm66cK4ea8eFjDqdmx1knnYJQ90lSkkuVDM2PD5PlDKEYIDHNaxaeK5itOylTYxvBQHqYqwsJC+rtVDnyCoaRWg4UWrFwDK8FlRkO2xg8xnudYeXrPuh2Ko1BEZs1LJFdW7APGLwoc9n/ijIaZtfy9EnVY77/07c1PLTHrKlH+9/m7HUNgltrmIIll/k9VUbWEuBVgLzMyuPFiy0fqcAosyDgXacC7JW5JGOl6u+fksgHOu0ivTZc3ti+fURN2jTGurMcpkejdNoFMzoxqMCJRB11HeHe/JSS2mI7oysSlCLzfsp9tIu0XcdIEzaTMfD8S7Asq/Qyeqm2YVmZc+IE0WZsdaUW+NHH8YmMojWW9MLiHkIPLzTghfWj1cfC5u54YEF1JJ039Zv/JLWNycJn5ZQAer2MYne7sKMZcYFzW+lm9wBanfAVkIrgfxFO7vi9cVUNZXFMQKFByRmuyYKqlFb00fqREclm2VFc+rhLqtKzxwi27bQmsb35AuxXkcBiHsSNF3gVgHRwWkgPUjLSGzIDg9Zky9Ah7NGQaexpp96TZ4faONZTJcUZdlaEgOv158tV0nMhdNPHK+ykqTwfq629NCJ5UkHVyYU9jPopbQdMU/gJ1QkcjwhX+JeoycyJli5MYwKqp9WTEByWOwwwykJW6OBVFUpi20Oqmi0VmS2xFozCIKkAJJkZ+tLTDYXDZY4L9LK7KX/N58VEUH1NrhXg3G4Cbnun3AGT/ksPtFyIh7+m6fAjrD8zQT/N8iMCrjQPxUDDGXOyS82WmXhWxwYyacqGvtaNvCsSueo9PaF5s+j5rwwjFOCkjmlEUQ1HhMc5h0Gdr+auUpvoiDj0a0R/V/Cn8W9HU123j6+2dGtYM+aXu/JKHouicQV4ckd7TNKdag8vHICrdo+NKhEQh5pWTVrHxaxmnzcuMaKLK/xP0kOCH1KcUaP1yeFbAHvzFqzDcYPM7AsPLQSyvt0ip4g9Kf4Zp/NTn7bz07J5x0Hl8ilQWdThH46ah0rve95viktcHB2M/webE+suKoAHnO4TV7qbzema7ggCM2kMLnN86YjtzV6OgaLIBj0LX51WJgk2ey7IWTz6vAkmL5JZjnbx5TW8DSy50vmIlzBdmWYqc1YfnrY/OwYQAaOcO6vxQQPl9o/VcEr+1StBD9OX+uj1vUMUP/C8ZnvfF8pFk9ASPag5B51x277JLYyHV+viF+xIITBJMLSDXGFk/k4F87rrbkWv4SiHndDY+lOtb4zxhat0gIIZ9IcKGZOrnJOazihYNamndTZCCwdv2SFRHs1f9n1Nk2LFUBKXdsik6EUVO9aJ1D+5FFlSvm6gnX8qbdxYL/onFWjfS+3ETfMqHJSxRyZQlo0f3aYNIFe4M2SkgZzuLHP4oukGkCnn9qgeTWEoRLsbz04U0aD4NKkZKX1cvvQRLyXlYuU1dakN51OF5GYY+Zy3P+sDkzroN66DEgJhek6ZgRra2UZAomhQUPNmL3IsGRjUuOyiw6RYkDFBqP3eg4FfsimKhQNRdzPgyiyl8HjNS52428HBvcbYFuOQ2I43QIxwJ0iFhsah/DisBJh9IPUXH4O32gyyI05tD+fLjR0OG/81T/ktAFi385+m17qgnKJNy8ug+rkWSjBMpHAj/r3mU0N0WluzyuOI8EZZa+kAx3Nz3MvreT0SZhMeotUEpARcDbe35P7bzD7Fs6yaSTggXuGnFeyfQMj6s/aSFaW+kMveW0K72hidrTL2PEILpvvkrMtVFUXEOWxhau1PfOd0jswfMkcQU7LtxrIXSFCNBLGb3DPBacT+WIdMOfSBA4KW+butabDa1hP7Lzf510nN0bF0JJoDRjpM7qbNDH/YYKVl6UQquFxYoV0angAR8UEzEkKdXjaF1cymmoGAJ3fC/Vvlcco60Ni0seAeR95IBoueFDanfLEP1JiPEHRabyPy6ewR7/DX4kWowDSNHnhe32J1dj8tEmNEIBuqkPIGPFVvPLur44l5kE2MqZQCgwWAhi0RlVVDTVzNlu+W7hnLqzBmP1f4k6G0RLX7TqXpZIKjHjtPoPQzHQwuNDUivhNtj5hAQs5bz6pGhQ6+eDmtrCCQLEN++W6mW2A3TP+U3li79tOdQKc3STqFosv63t53FBrrHjndKksf0w/4imFB7ujaIYwgBAMP91Gbr1pinZExihIisR3ee4sYuLNS7zBV9VxytoKqlKQQpRgXIbVPZ/vOJ0KuX0B2zLrJO/CtHQCALCLXhO8qokgOCClCkOzVeHYS28fmaUAu8Z/OWs9wcWuR9hjmwCa7hqr8E8pSn25Prawu8RdEo8pqkmCDAkXq5VYod9Q5dO7sPoOYko3+NAQuDGPIsCrcN1pcJ34UIJ153deUdswYiGOdK5v8lAaBryb+fIj6r3PBwkP3Cl4UoL8IFO2GtQ35hFPv1eJefgLga1WNLgZo7rD5GkIASQR3l3ImznEG3HVpoEVwUUduTa736c3M1ExciBVbOrwmNtTFZjTUHm2aEiP8RMz6sfqO3neiBqrNG6uap+ax9wV8qouBfFvn47AleFE1Ric/jr/c/PLzC+3X2Vv26Ds3++XNAgPgxjgi2Ow1gUxvOuJKG9Y1dCaxk5DyicPeL36+qwZihDheckLdCVBkdeGiTSQKI+PB4aEldQFfyk7Z4RWprmQYec/HAgrKSyZKo8AWjQQgjjr3mnS0lBcB2LJeV+3u1HSoWWeZPGwnZzPgoMPXDvlklkUYPNntM0RFATME43zdrLvk6/XTNRPVbEYGE1v1zeTY5jLaQgSkm1oj/piACPMegk7Rf1cjqjHWq8jusT51DjJXbkzU10DhV/vOJoFV6zRte+YeXat5rRxQTlfJBFyhiMuOLepbhvdu0FmI0r/ldziGYrnqtfuNehfgZVgfRxdLLqUciaKmDTWTXzTINip263Atwan+ij2phW5/4UJqBTEOpQPeFnWnCbBvGiyCYDzjZXrIsDAtUPDnXuM/ndq1TwVF0ZrLJbomC4GZBEzkp6mSWYiRxUA25lBaRjCqPIKJ5eTWWNWdwYRY1LHsexmW+uwHkn5eYPCq7IF21vnPzFZUjeZbgKTLPDszXIf4yJLHWiHrCEyGQu2Ugkv9tKKDrlvHj5zaxOtMuc3IzkvDFt3/uloamfDOzDgDQk+zHhQl042358b+ovzpN7hU5XEEEpxilbCGL3BQsTcg2zd0Nxwbpl9JmOxjY0kzOs2Ay9iCdJ1EsF1LslPNW3XyLSwfBrt+TjXqAvMzIf4BK3FxRcbZS1/nQV1f9ENgXtizYF1KK06mPSOFnLs0UvegySZfMUj2JSTiqPHDT7BttMrxppEtHyOswvU2l++QvOrPFnrSTCL4MGU83rnKLl6DUdFY+Q9A0LjU996q0osBRnY/2VkL7tdhJzSe30jbUsyQ6kmQlXSIelZ8DGnc5jOgh+V88YNGZ3ncKzpe0vIJWa3ojSQFe2wJciZzxPfbX5HAK2Zv1UMQYB6Z4+4tL7N4TzN3c0GKRzZ2osF34fGnD5fjTOYqWTqmbVbgkQXZKRrRWymj68eq/YIWSvLzWoH/1PmMPeoQmJ9DcQhlBJ7McZCqd6DrD8ZDUg5a/mWA3/Qccoj9ENrPokL6NDlamrtf46wviarjpVffU0kQsRuj1hMH/D5CaYUDpKTvxKT/9F3WvpfLKisxJdyqaNxjn+W4OXw23g9TaOi16/OYC6Kq3PRJvyRQMkz2ksRf+cK+60x+3ucPHY4q5QBeQbOE0c6M0gr3poXSggQJ5lvp3AGeyu+Be+cIRTOwhHly/aEy6VZIbMc/jhiT/Ur8bvR5X59eEXIeBQ2e2VGyC9aBFB1BEgAJ9Et69c3AmiE56/ze0yNr6IoBAcGPdlre6dOjAxqgxltFMV3hUn12AnZWGP0acjHrT0YI9F8JCYwK12MGjdOcviel7WCVX7JFDh7/dCHkBe/vIJ3EHqUW/hiH8YRKKZ8WvavHzcC9byCdydqWIf3arK0gUKhLMEs8oFpy/4FsbYr/qN4Ny+9KDwjTGeqc6RX50GSO4WuMTvqCtYWKq10SSFM+ApsK34k2swP5LHaeTokms3/rUYd5egTiCYPPW7xFlkpJgwTvHsKbRuMokkF2sfgehTpv12ccwVJGpOcnRbCdbd2QQBMEzjlb172M9iJMRcAo1SCmZgqPDVQhy6K4/6xwGNDsLSjnjtpV/nnrl60/Djqi+1LZIMSYjOK93alXRmlWZDFEinWnW/R9ZwkF4Cupi4O67CVzPo5/2MB9vwCcL1ZSub99Jeg/4QBjqQyKJUk8C6WKnDp4aac84S4a7Px0X8oYz7Fa+thLW/DsKdkA81Uk/v8jk/oHhDhALRZoUWHhC4PgPLzFEm+eXh2sTQ1/uTe5mccUrW3dPxQHUjE6L/x5szWUUY07w1P9FLNEBOI3v9rmnGos+wjW0Ost31y9m8/STCWXC0eNX7AxqeTnsVl+MIK4pP8Pp3mFZn+5N5J0XO6D5wzNmSJ2fU8mGqHD40wFALrbLUvh/T5GbiDkte1e7BIwNpwiJf1eByHtKjpHAiQ5+c0AXc2ko+vKPxJHSXiUtC+s+fc6+pwrxW2yf6rKdCnQrND3hzsoiubODw9xi5jt1iH78s8NgKynbwawOOasuRGc607/iR8s1K04QMq+ssXuWsz99q1Q7vOwz/pyjJ8wD8KKpjAlQZvhZNV6AUhYVACOb1TV7GKIvvFANXye8psxcC12YggHLj2uCwHAUNii6RoRhoktgfJ852vbNzBqFXpwyHoYXDrAKApVa+CzfhCWULe8wZUh0O5hkFDyvPSepCBa38LYRwaVDYR0DDTfA0DCA9JJ6D27/+O0uGjDx935KrLJLET+aIGujkf2AYLkzd/Cub7seJLbwJLk6SXA7sCyhn56qkz/ZImq1CPXAtwZ8jkYOqEe0IvZAE+ERj0QQSpl2dUUgipfqTASG3Uvg7XBDggu3jRF+16+yAeV4H+XodKKfGRuAyp3QKW2uS2k1r96VGqGwOd43bbz+JarFP/zG/KCXKdZW5Orhk5y9E/t+5lztdajJHofxw0TRDfsXLW2a7PSsvPJ5H0M98SHGfzc/MNIA0ao9GFMLEOfYqjTa62kUQ9q3SFSIN5BQceIrX7RrAn3gQ29oC59a0k4lWfzZVGu1F/P+Fh6deJi/NnhGTeQrEs9xI0jUG9xraJbo/za0eekpZSuHLvGR6FtNt5Wxr8KqJ2lhsl5Mf2jt0PRhUhOjIfCyGKfVQu/3Fhd9PdFSMEXcALFRDL/SUuXndZ4vx/3UF6XfWfLI5K8qTJvo9KxaCbSHbo2isho9KeBUynGN9ia1lFcoiU0DAOYIfh8V8DlntQEcQOpEVRNnhupoU0LeVNHTHfXixrcnkgjFarqWMDXWYp0zbxrsZ48DWOWfUuVorlRz1JqvFZYbKY5SOLrMzjSZSk6aTY48XNVSKtM0b2wbvp7aCY/no3WdbQlW4C1EVyaKxU+QjOmHYGNbhzNA52DQTgkSldOs5qO9g+0d+TqCdevqpH+RWcXGgsgKpAmptH5NGpOf4Ly2WxLlwoTWXTBuNUnvlS4NmIMyH38KC0nfWkAbVhQZAtDYsKCSYM/sx1UXq7QZTjmLca9XwKPU/T5WEfWfVpadZ5Ox7jQELikQrd8NIqUFRlkib/KOlxqO5hbZCPxgV1wVloskCWbwuiF0g7rBoI2B2yBaxIY2zM9tmofbMj+iNtD4UFbN29HfmmZyP8rKUrFB52s+/a71Znxvd83rc5NMLUcSNrTdbRZokfsOiyf63vIt7Z7ZXfqddPjMo7B4ESXI51aCS+0eHIQ1HTl1zZmQ++hhNyBw6f04F0Y2SRJa6bKjKQr2/f9TagZOIXB3Mc1ZJ+6T8yTLFtYN6+0MhO/x82IDvaCwg/wOjWXxqGMDp+vgv5XUoViH1hv8vzXmhi+6HthN6MECwfhwbtUrgFAwxoZ2/EoeuwqajelsmFwuyLxuiHrVsAIwTLrkKLRniNwrN2ihmVJw3+4qs/DpXhSqkS7+bsT6Gw0b71iicW6i+FVSHWfvaFEk+NbWcizxrUvfB0jWqF+ex9bxTaP99YdeONTeGd06O0SB6lb3CmEfTSWLQr7/wnHoZLTBgb5To+Z8cCecR1IgeVyur6yloWgvGB+6yMYORgGpyQDksu3rdzdhC7pYB3qd93S5i1pAVG++rPKmlhsqhV51Rpe0ObCbBkgUoTQSXhtA2KEMJl4yU768eyKeVBkC4P2row+JgP2N5xVzTNx7eGWS1K18RthIHChohRsoQ4OwfXKEVblrmuNm86TYX9aNXZBcK5O7TOPlBPMka8lIMg8SfQD7dFzXSuoeDjixR3o5lpaB7RDyU9g7sgVs41XP0qdMpXaH99axk8QW2aN4qOr0dINnqGpAhaz8yMCpBVo2IYE7K11/+NS976RoWMhs0VmfUPlj7FLFR5TGdfC1davu6BNyu5wNKyxlk+zXQIQ66nXLQVwzEZzgaSOYY2q9oNlGPcrKYqqyCF46Fkj5v9XXBmb+yRyuStjdajdfldirFQPoljhD4m3QJ6y3dmWW3o+dzkxLNTPXNRpO4ICLuEuhNyc/b2y1V2zy8Ch5JA1ulq/8AqtbcvCU4keAgMc+ivtNEd/WvmOsXfPjBxUhu4dRhiqU8oybajl9os2PL93p8k6N2tWrNnYF8pNoLv7AHdYLZ1v5puCd1TAqerbCX14WeTdc+M+8WRhrUQJnqPr5OUPYn++dkkP4q0tPnNVxP/m27Avj5PROHU4r2HXWPsAB5NvrmOKY5UaTupDDcl0nKMipAV8jLNxF3X7vt6+tC8DWb0HbLDVSZaZQGwcHgQFe8bn7qX7yQs6Ed6mAQVDXf1O8id3ySyA7IZp2IDjEBLXLq4Q6Ek3Dkf9/fvi7MuqgbNCwe6rn0z6y2JPG1cBYhUUaQx+xS/Y6I/ysCq4qFDjJW24to+TDCzpqVbal8Y3uAXZOkaAX6ipbs/KaH1tqXko68LVA9i2/QT6PdDNA4UkCRjc7A8ErPkmhoeH7VPmenBd//gI+v1lARX8kN5BWe00q8EMW9ouzqw52alc+nSAYdNN63ymBLxdrC5Tv/kKc8Xn2Sqp27uNwjNDID8/5RqqkciPqVBabN6U+CSZwthwkdYtGcSREfbqZ6r9lF+ZccBV2cDbcOCQcmM43WYRlM+dT2SI+YO8fFqeVXmuVIA49kOP8eRF13lh1Wli0f0xYWU/Fc+aF8nrLUrl6hHO9SiIhoM+pIsFXVahkocOtmvROtKsFSM2ut3MqtVqdfRORdQhKT2XXpKyDJgQ5lZchDPUw1lEUdMV44RifvJUS4MhraHksb3rFcEMLvU/ZxyTv8hutQvZK+lfjgh6M80bv7tv8s61DhGnGebS9a50NcPI4GiYmcvbnLYSg1et9heMCNjCEmow/xsknT6wfnHxysDzACpi/EWzspnu6RYf52+aEAtu3k6MQqiHl+q3xLrUPpS7DkOh5UOdfnHe+1T8CfaceUb3LomOPAqhZxOcRma6uo5Ayzt3EdxyTGCHDG8O/llrCV5PBgpCScad95BFhOTv0rbLUDNX6S2iNeIh+XKZzARQ41eMirkFAalm/uCR/00IF9Dq3EDR7//D3IpqoFSAhdqr6e6p6VSgpBsP5PmepfnuKbWIDY3wXshQ9CHBS/g3qudo6K4Y4qHLmov1g9zOvkq58NM7zlNil5IKZc5W8zCNupfbdWm+Z0l9YwXwmQIi3BjY0s+8tlJ8l4I0OG8h7tqbyKagSm9vbe4mRvtkN/lqvh04N1hnNAvk4kVRGTgY5E7zuMD4aLbp+HyLU4DmohcENTH2wbZsZh+ed6TXMaijYEyLEOhvVVzo9ZbrIWeZksZG/2yz8umNSuTsHsVga+nVc4GGIe8yprZvdLXPhid6H8TVtnrJRLcMnW9MUbaMq0qc8wUA5EB6by3jWAXbAJNOMPtbKVSseL0P7Y90S64WRSs3sVC3XOdEvxxdqR4ZbWKg7e8hdAB9pQ0I17FJl4x5vxM75q9tWoqMxfc6iWqi9/v9CdQv78gLFQer/sapUvdK4ono3PsIy+okqlwO0fUs0U0wlXHkvUb2ElaxXf9EX15A+taMceqr2fzH67LNehN4YN5YOsaNh9jRj1xNCRhOAWp0idILsSWrdTA+TdBVWDl/S90JYmXDfR+PfmskTz3o5UPUJPZWGniQO7TB75zje677AqCP6S+QSeziKvzaD/tJGeINIl701qkAUcHQwrRKuJqrGVbTNSnM6mjFVW519lPdJS8qU5oEV5TBmxuJMTi/Jq3Njv7oVlxLjORcZfsK0b4p9bFFpslj/zRhXDxxAQo0K+5lKSUZtvUSf5krItnNMWAzFmijhSpZVCEhk0O44baw7KSt+udbnA9kcfOENgPMOeXqyfqTi5fsOu0IhgBPPE4ps/LwMDfM++cdOeOqyP1tK+4dFk1WGguKVTP1J8tZMrmdZuikkjpDZrqeq9easuhKBHXRgZTHPLo4eKXktrKbnIegYXJFF8nhZQAFvfGtMKiCF390O/qT4X8IbmC1D7ngBo2U6Z2XyWoaaD3fNghDBW1GXZm5yqJjg4iTWQxF/6UPA61cIFcCKf5duayK9RDSVrkcjmY/wsgUajpU/droQnst/9ViJnXeM3rYlTNxModrZahzYA8oMuAlFVwfj3x1LTvrMs212Ml8io/oEOborRnrb/7GfPEuDESUR0Xv24Z7h7eHFmGMaqv+wbNk+LAzmt8YIJzp5KIzCSaqR6OP/G+ZwQ+VtCx+lQriHjREiGwTPa8w3cySRAgCw/osxtnWX+fLhsvfLk0H2E602q1p1BSFfsvPUbRlheeUU2Z1PQhn7B6Bh/bHkb1YC1d3YIRkrM8SXp9MBQg02H481K/w2VmgwqE3XPNeFdfWk7VxOgsFuiHzmgxRgrxm0OKXhynT2Pj82vNg8br6F0WSXLAKqSdMaaPerk0GjCRa+h6CAZz20R/oYcq4WygveaoVW280UNcJvGkcI4825Mwpo1i4liHFQcNSM2VzKgbsk4kdlvOhtmRC8a4C1xWQ9ncbUOH6CNMb6S2DZ13ua/lUjcuQVVpxWbW53uC9nch+B11xtG753svyF4WFacrVQwPeDAk/dHlWJ0ZNRiPlgxdbiv6Ku78s3bute6EUDcODDud39h/g5Qz6BZLMkdvTRHKRYnrEVIkM45oCl4j35Kuy7ksIympq+7fsVNdjWnaDK8pfq1gEInOSAmkY5E7HiLpEYpL8PvIrVAn7C6jn5bfGC7j26CIRHLBUF79OYRP7JJi1c6NFoqAPtyrapJ+xlVUu9jZl+GF4qqbxP74C6Ih2NF/vAKJmkivl1ozU4Mu/VATagTWJC2e/Oqh1G5hzJsJGx2QxdJ9qh36ER+/YI6Ic/Xp9GO8bv37WTElg6vP0FyFUG4qzj9mbMNjW8Yl6N8SBQiYOjVPAqcTTKp5V0miPQWQsZ8RLwKoQDBS+SC+Md+MD4cSmZULkhntfIfQABWZ5ZeBMXoe8nhgHOUenytyFd100rBrHYScz6ZFHz5SvoCPDGxR0zgWvVCkUxVQgN4N84rk1Vz8YJxwlOJq6liO936pDdyJm5Rx/czC5DspGCsur8HyHYy87gPWxh77q8NJt2HpknyTANAPmPUTjezKOcatjc9GX/FNQ+QmkWb0NtN/U0iObjCadMm4CJkTAIlSaHH40gguOOD9Zgs8up6yvcOqNwEjGDVncYuYbmtbxPSEbs05vwe51eN1hPcqqdxuUntrym4dSwZpcVHab8sfkmiExQKH6Sl7RXUD+gqmkTH6ghzdJGq4n1YLS66ORf0O0SuxQkU7MDfGq1dgLkVD/r6Z11dnzTxH6r2p1B5Jnwjw0ZYToqwl5nDfVjaUR8V0/IBePP5nn/YlogjRf+wgLLdVP1xvM8i1w/fswg8xCNS/adLoRnql8msZZ9gjAgr/LR0gDdwc0kLrdldysfHjlS8k7xjTgRPRjcQDoXUwhTwYS0KDqHwiEAHjrkUa8u833GU4yQD36Qqh+8pPh+XY+F2vdHyyPGb8ZFOKhiV/WBk9O/CIEIkcs5BGOmFp5NzIHLkH6qn5WNxgIDmSrNd/D9HqQFBpOvElSeewA8ZqB5mxCv6TH1LuVISk8zKP8yhLddHRySRORUaJgJCHsQZ8SAgRjTvq1JtlAfYXZhucJ7ajnu5sVucXZRZ9VJFsEe2+Brp3IS7ecAeAWAa3HQO7UVpTMCQE/PEhcRyLQnERBp+ZWr6g1PZhP0dhMn1upQtLLJjbWvvT8o5Ac+PH+UGaRPD0oYc8NXvkauZajqrFbWHL78812YCLlRbK3xrxMCFkiWFkIyCLRh8UkjQ6ZI9iYGfqCqtsvK4SPF+yWQdYh/0NYt8PPw0PFie0NU8oFCGWdG9hc5wptwIxEcJTph/QIlFJXMfxIbYrboRwo++kF7oo5UIh2ZTguWJ7Y465zHBuv6NrwOmrjyduZwvEWqmwgNjFoTjiKUD9kkAFrqeQZGHMDCa6tt695iGnXD6JnxyT3/XbWI4zS6zRDei1xPSRAk9PB/ZmpT8xAi5hdnJxpN/lb9/8WgFJuiyf+fSpDEkNpg4Wjbz0Sz6Xrq9S9ivBcapl4xZvjEoDNpD8WMdYWFtsvfJA8jfRtutVh6sQuCH1SVxmN7gnnbmb0uP4oEyNI7/t2UAIO03VaHcZEcyTK4clGhUGZtk0hQKt5gkg8hGfAWwXjj89a2SPRD+PjJZE+CQboCVuqK/CZg+k9/PDYkNBOnDKJGSyurCor2fKg1ujwd0aXRIzH3yr9oDB93dWY1FQT8O6YeXhFJxUcpMRViOWIqrKIcvFTyBZoWgs2ORXG6swzSi4MJTZfJovERhhN7XWuIPkdF0Z4mhQdvRZ9q1mjib0DCW/eMantAue+P6nF5kfg/ZM64GoUPyFotMMizrZPm/2Ch6tmGIeaDp/hUIxYBlcZr6XquUkJRLDKmO9LfmGg1VQ9PpFoiOp/JH+k+AK16Vf++e9T6MEZyFgWdvSbLW2/co+wV1wSLyIxqk3TDMlJ0PFLpiRkvsq+3/iRQohEAwz7urGwTeCkl+cMZJNm6irCYwkoTcUjiqfhjCsJIP0yBZn+7YEJobSZMctf2KMFxF7WtiWdHx03suWSvuIFWaJoQ1u3xXRJ1A0cHz/DrDlZFA6flbuvw63xPbzqPR12/2SgNxOoAeG9tnFXPgXH/erUDBNOTjah/bvNOlWJABLlBbqyDSOXUy9+0cHcBR9/4vPK/oESP8JIABpdi29BN595MlaN/e5PHVUB8zmA+ZGZdZ4ppe3ZoHLtBP6KKDU44Z8E2czbtQvmCwhEnQZ8x+Ioud6KQQouELoAdz2sSDJS7cnxG9Zus6pyeCvZ1SAISYye8N5F7kSb8xU5IdJ8eEoYsdQjkvOKRhsmWYi3xczPh5wk32o4SNT3j5mkhajDo4l9MDlIvWFNnYt7UBGVI9WAUlq3r+n7exVARLva+m093BVZRBfpq1Plqii+WTXczgagAxoMG2Oe9ajwvlY5xo2SqXppmOn9Dqhb0m5tBtJhz70uXCHaYHAZ7gcFs2duVupPhzS0qozLA/cpdLuVCp1l5iHJylWBP5JmjS+OjTpyHSeLyotQXC9Vs13LU9ZyQIsJc4ZUzat5p/I1mSXjo7teTQnU5Wql+zxq4s2OA+qFXekP0G+2iV4acwYGmPyfjHKkISX1WyhK3ClJOvpClrRK9LuJOjHZNdSgx4HgeXDimbsgEOpSxSvnpjQhDWlb0OCv/TwdP/CV0yXdjg0nUntqF73BRgdCXtNMnLQy4gxKjx7qN0Ej7hyuIg/GBpC51wPAYoreYVhG2CVFmWmL4ddIpS1QTUtec3UUEJgoamrPqYvKOokvcsSy7ME5vgZpj/pvVLhT/HzyI9SEP43s+iiulUPEYbGRfUz/tBv9vb+PGNxFZgAF4S1gL9uxQL7ng7RO4OKcZwOdMXjv/Xm5sRCSVruj1UjpN+Wb/3DrMowYc/+LcxfsBrpqbgfXK9ZLX5Bu6uQwckqnzNa5E4Yn7QHhcHxZQ2C/1f968jMn2Uyvr8W+X57ViJqoW9VuEFPfI5H1SG4vD3U06KC87xTm0zBUeB8foszwgF1CDfI4JsD3fsYPlXvrFBp3xWBCkXD3M/d0iGfZAsAqV8pyk5rrEwUxNq7ujdh3MAaAM69+LIWsUMqrKTgf0GO6KqI09K/veP5dV56L7j4fBtpqgBgqxpYyKRPTXhCLU5mcOF+itouUk0uXTy46uLwAYUrLMkhG04PuGCngxNzUNEzp0CyR4D8N48jOgt1HqvBmWq3uVW6xcnaasR5rtR4RNftkNaLHnAqe4w+AJ+wvIhg22DnhPeiDIH/9U1ouVxYhVA4khFt1I1XuUfJvHuv/RbF7+sldIjRPDT9bk5SITYt3SCahE4HpMGo3m16izk5cB987fgYh5ZL8DA/ixFYVZ0th8b0w5nzALPXie1h7CFlNALpQR8EDHMSTlQgCjXJz8diClmGbnXsjQpv5j2MUvVWK0UgqSBG/LDw7MWGL2srA3k7Iec8dKMuZSohx5jH/D5kYf6O8Bk5hbkIb6TpWabxZZrbhSjehcqHTDPkVOnV0MvEUxeNLdZGrKOJp87yeLTGI8FV8LsXfj5KkUgnWVsBNjgAQTrgdxsuMmotptSlph5crbrdgOU794Qp0pyh5D+lC0RHFDFRpa9ZA0751MxUnGbZUaw/LJ9yKq3eOSSHu68GBfBu2AXzvVUeRX9UWQGcki9m0uXsqhxYOhlXyLLdDuW/sXKE+Da9XDjK3C5tuJdUAnkc4UwCkUEmf7iM1/uZGYKEwLGgU7djgE+H/r8t8epFo/MfYiLmbcDyzd0tNHvx9RcC6gB+TX0k0PLMf3XRtg9vUNW2wECZ+2Kj9T6Sqh/ks8SeN062c61DhvuYMbRNmyjx+NrgjO4kz/DoeKvZLdVFqnY/N2MKyqLs5lEd91hvq4HXizqQWhhGpP2bJ1rHXHMLQcvVIa8nt66NQQQVhltYOJlFzedG2Mhqi1w1MfJ6mnYPgqA5O8Dry3Fhcxov5JhcIqMghc8YYCifdHQbD5bb9wPfAjMXlGkhq4Qe9ZAZHX4AzqxkUkQAH951rLVCfZRfw1asMIk8ht9XjU8pfdMTDJOs8PCEqJwIqSMklOk4rsDiUpPeuTbCrBpRzqcbz6iYLoQL9icdRM4KRdOP6bi4Q7gfi16hq3PHkkWVcJbUoN6IFf41/dNOcuaO59ucBQ8tiozTQI0S/ygo0m1orhwgEb0LBc0uCKcenUyfJgNiJDkJUOGewwbDigwLqbuiORWDq8Ztu+4B9yezZJ8Icp3hl8y1fJPFaofO/aw1yRrSBejLusdUuk37bvyE6Kii7EVCkWvvVae3l0/4eDGMutuZ0ba6tRhaIV8oWUrrL4jWACLzZkWj63Oj2pVcsXd1TQD/SfYQjfmqHUu5T1tArFc5/V4anBcT4JQeKG7jP9b8RD7d039UN3/KhC/XBUnBlAiXUDvnOlo5x8J97rtLuAEJewQldTP/kWbjrtLmX4BRYyQAxBQ1NVvmxOTjcAiJN24CktMakL0Uvnr4h+wjeuj3csrl7Flg54/NltvkVIDq7344b2IqoUGp4l/EKyozWoTu03JoZMA8l69+9EJnuS9OzybckdgLJpL9TuTCgyOTFsvYjtzHipMacWz3784M7SEiNjrmPyGYWe6lC2brpd7If+VUrj/XIEc8l9l/uir1Au4XhYDHQXs3hRSkIfHYmVv7JZkMsANQ1rsXv/3UQRGtq2xpIwcx8p2of1ELJJU6MuQRPnHa3XazN0VhHobuLA5AfRn07NISw/rDG99qjSxbaoufOmDTeyslHmTjxQyXSr/Gt3DEz97/GA1J3Y4YPZZwynXtGwdfVUF2mMXBtubQ6qo+3u8WXmiUoO/cPuEr8q+GoWBwBTRhSjUo3du+4bupO1Y20KFf1qFj+mgqKoZFCNJA3lAjpfphS6+P/djTaJVhQw6yjnZpo7kCKHQOcwjs04gwOthTgkolao04yXChdX83NKNOQ57fzAcT/rYzkloTsZ1sRdgLr9Z824Ply38OLpy8KmVN04YCr1GWpHmBjNbN5JDS3aXiwm82V9bcmzOiSeV6N0vs+vOVoFDSj/oSetOXuZEOwzJFWVVhPiWWbKvhOqSEI2W9Gxd3FvLVgA0jxgbxAzBuq1FnBl9NQAcU0Zecn2v+si9EhOXwhHE2M9FuG0V55u63L8T5OLlKBz1zXZiT0cJ/gDz8A4y6wkwCHhtZE9DU/hwbrAmUGghot19PctEpgW2ioq9jCMbqdG2GtsuBFeYboU1qK6ZMmcQajZcnBL4m1Kjvo3jKVuQo4XhSMmwH2Xu/T5ilxMWT5o4M7ZCmACdh0PdWxeNxpyan5t1QUv/rtm1cP+l9JnkNkEjLVQA+8/suhpbnmc3QMdpanKLQhQJfIdPzXl9yLyfgDWeZwoBXsoTZYvyPy1a58kt9HDTsbm84XITeEgSbIe0WxYL4toMukIw/V1/Xh1+rA+YBRIB8et1MYKFKQstlKd+jPzNplc83P6bPHhPun9BV2Xt6SPSoGUIBMHkCxm+FznMO7yMJqxOhx/sDLMrCjK0bSUayBcU6YHYNxgPl9hI2eGVblqoclbLSO5WTCQQ/pgps6KfTa1bs/frcveL/kvhkUxK3TJaL5BWZ02RSUCa1AR9l7mWChKsX6x3svNHDxmvk0TynqxEAFFujYlJceQSmcWm0NAOg4B2gartdiOPs9I+IrwMFTz4pknCrVyCKSHMYKrYSKYk9ARvhmyLxeRv0cefXS9u6fDtj35b0L6+5xY7sFW35QXuySTQnWKrEgambleK1ki8LvSvYGuuxHbZ4mFMC8U8g/Z9RnKcH08iboh2vJW8cozmJaV+eHA2Kvw8/gRVQZOAemYRTWqmaopAtKR5mO2csUnEDhLxeWI+6GeDZ5bZI/jKCe34pPKkjgFi+GrbjjebuOIXv3sU7pAVpXn/tQsw3XUKSBrX8YSnoIjynrmGpUPSJjw+izxcGijQ9pXTPzlNurLWYX/7o5kNn9Bhlf0vudOezzbdjwm9T2V4baqPPN1c8c6QP5DFgxJcEiWH5Ufl0t+Ve998yF1u6W+pz5eE6g88nQ6Ao2bQ7vNpZBZ07wmL+1RRjWqoCkyyyENvKx2U/m53k/1vbgvoKp9VRg+zDtEJxmeqNAD0OkE99lZumRCRo0q2yQfVQTDrpdLfLsFqWOaijz/PVkwVDAH9SvOIP7zqYO3fgLcbMuC9gDBVcVki/FBETaZ5VDtTQ3ThmdJrl12UP/lR3QTYM8/jegMGuZCVkroDw3xjseUBsWkL1H056oYdF+tyK49MErYQTK+tFbq4tfE6Vicn6m4ahDO0tO5TZ/kOxxyw7IsZtza94gZw3U2zWz3edX8ErqTJe8feBtTRXYr32BOQIOUDTMlkU+TyxhSqXzH88e45fUjM+qQ084d8P1Sv6273zW6aQUYrzxK7w1s6bV0iwxv6Nw2PgdYef2rx8BhLIlsUN+HiCrCuflCBZRv3gHZSdW6m0LQYB4O0I0YKPdANlDUd1qDteX8g/xDJ12fR0wLeC3Jcz3mKRcgTB17IE4ZDpQ0eQA605MevpPOkxLYyi54xhq4/QAQl3jv0ACKTrnfUb+oAwfv3h6MuDkLNxChhQONA5hj9NZRrSfdCe5GQYFH2N2ppniCMIYjTg4CpQ7UkEB5bQ1DyAkGHwwxSCLrEpRw7xoc4ahvRsNOmzrK0NLD2G6lJX0uKzTeyyGX8M2ODEclKnkUl3YBat9uXlyzsw1KjNcyd6YkmSImL1PR3Hg4+tJqyxOw8ggtLiqGFXUoAefS5w0405Ufq950nIsuuCGvUEARzP9pJt+nrc+0+OVVbTI9/X7y88NV9uEg0xxr5TYZuyVH62c2XIpFXSZ7Hn4xCvLNxFlIVNJn7IMGZjMH4IaPXZW8xUSBVckpvsyixeQ8pBPSQH94ONtXxfCBpJCjCAniH7BNquR2OlCXxDEFQT6qxi5YZPgfDtlwp49rKfesg3/6vdH3RlhEWU7k7HP1/mJu5044ZHgSng+cbKgUsKoyqPx7p9UZsUEL6Dtf6Q2i185NWBvN0L2rzYeM7247JA8Wn1tg26+A3oN7HY8xcV6RAO1hFqrMg3rotBrS8WXzbd93e8Hh3kGlESk+PQIrLnWRse7U+YrTQ8zUyLQ43zGKcgNsg2ISBrMFyRmRd9V7CHyIh2DBOvqkngseT3iXEEJ5r3DyzszMywcQF8zWcH1Hxc0rp+5jtxF1E71dFKRZt16Px5gZI+zkjFnFIxu0tDOTKpV/vTtZsKbftPXpcfXn5981unJoHJfgQMNeFdCgPR0EYmOczUARwMIePxpUxTXLn+qeBnoQN/lPnz9IZAyzSXWQ7xRKyluYTAsOd0nbGO4A7qlKKQ9tG+p0/v+UgPpI+/L4w3IzHlYaglGpSVs6XNlxI1v9u9CaNlJWVMRhKKw3kb1KmTDFTLt+iKvQVB8a/13SxBfgesIhTDL383GB6F8s/fT8GTKH/yFkOj7utCTRbuwasAC8VqL/46QUV07/y3uOtOjr2D/oDdRSe5SYejjV5nxvRyw25H1/3Y/Yg2OTkUOStHLfE50+O0XEuvxJ+psOGLoX+FdbZJolV2p2LhfbWebkuVWeLvL7DS7rSgySNvcFgPdQuhH5v9/PpOEeAd7FInOD3JoHddRnO43Tg+Va4PTFy5UYT974gIrd33H78Dtv5/gjN5inu72Y4TEBFqTS5lYWz5zd3jhtBFWFn6wSP1Y//ccnXtPyXmgnIOup3BsDJO8p9Bh9DtToOjz0MO2HtbAFBBKBPFqDy25HpKUzMh1bC4Whxg3ZTqTB8HK6OHBTrHvCrdJ8xcN57mw6HAL4Ux7UPDBSBoFITKVezWWZOEHqjv5rbjsn0ZF49uvV14w5sQjjWAj5a0D9XHf1AHlasCCHFbuB8kehl4WIA2a9oXkZqU6qqVTWVk7xB6Dnc+VJFt2hqa1eTNcserLPpvlOGipiDpLctUWjt3hX5fRjjen+zPtQCEjN7fbYoHn0ffQtZtbreHxQtMYo2Jxoc+HFAt6QNeMZWlzRqTGtWt57Dyo7ki+lmqrxnLA2aUZ7gbxopzRl+DQTFGSrxmZag3FojnmaRMoK2O6Ka1MyWkCoHjxYIJm8pGfCs2cbfP2F6wV/RAFTH7jLEMD+KSyevr98uBYQZhqkolFOcPI4c+6OgBIlTza/OB8KduJq7Ri6KY5QQT5kxrma1H+mIIIuaodZKSadTzGOlJCSBX8kOYk/1NhDhoepG0COZH2yEwm15G8G94FTo8fMUpvOywgMI9W8qMmG2TXq5RTG1SDFtR1wxHuI3ahJI4Ypc2wsFEssTPJqvYC8gp2mN7CYr1CELNQxdxODFwbSr8u8tfS3ecMGGVvyW+ret1zMhVgyb+vcFTDTT2nVxlaNPUih2kMFYpCtvFFsa663IDXOpHHrnhuUBrIsqZeQMKwCIq7lnQrug4Xqn5FLjTovjdaP/CQXiryHnWZEC/s1rMKEYPIKSU/pAI0g1XPm+Xrsi0BsBwDvtZayU1QX/szQvPT7tyfhaRAN92RF19B23OYsCtQ1YDyWM0NDE4s3ig246oqo/1W+SzGFb0POIlkHNzZNwQpc40ewoSswkfD0wqtm/36W3wFYy5q45audXb30ID0QNlb9uNeHq0J7K7zdLLgIEXiQCA56M42bk/Vxo3Rr56E9Tx82Gmm27JT8xJszNaf4hRIKZyj26hVQslHk/Tcy09qpOk7cSjKr9W+cjwmyQsML5NroFDgGl2lEnQNziROBt9ztc/hNg+D7uvE1kDW6T+XmDSZCoOc9FoRKZKategYh7wUYP+cN4ebhTmWPi5jll2F52X+cAtFlqTjvGqeFUZwo6HtZJc6/p7eohEOmjBRUsr8/MKYCCOl6hAh1u+DMhO1V8VIJIckXJvfL/yoJNSz/ejANxaYz11gH8I1fgyjAa0CVH905ezMnrDSbgFRrxFK4LqwihpXidrR2l6S22mxSgXlqHw6SrDoUmO2UwV4xIPi8sK4HePhGACPJCWjOd2eFjYzmb6Txe71jNSQqr+d15UmmI6sZadI8ukJs9Xonb6rjw7Em8PR4ZMMnjLrZx2n/y6S4Zd3/GY4c/PaDRGomFqO0qaot6bm0euAitUa23JFZBVw+kmtr2zuTR+XhdrF4TiGKFL6HDkDh9OU6cs63C/gUCMIhQxm/JoN0rUceV/YNJ8vuQkEmRYyWjC2bGmsSTfhT+Ci5znfuOT6HUiPclnUQNRveYiQYkoMJccA26IaJnJmM2dTmR38F5UOAf9DF4FCKEodAbk2EmYBi5+K4SYTSaMmQqYs6PRaoEUeKoKsOMFfO7p50MJZOJqzm7KuZoQE6SWF9yXcfADvMO8fSxrZ/IfMbx57Xzg5ackT3r7vjtDJtmSkRdq65XTcSNqFOPmKTfN6qjo5tBUpwN/Q2B7Ltd0Fa1RqTKX5GF41P3t6PEaAoBEv5j4wJ6QYdwqWpLmA/S4bXd3ATvNnBSB1ZS/tKfIpK3tYjz21yF7ogwkK+sOXXdIaWPPwHaSj7iUd0IvVG32+26DcNkW8Xq3fDp1LznWWnkI31O/k7o7yRA4GvI55ovsgsKe51Wzc2PJzQdq48xgWZL5SZWOX0AcNji5KZ8cdKEqPo2GywBPrg0hn0mnOZAV0kt44c+YyV/r47nnvDkFK50zWnxg9+iK/Vx0jni5tqQVuNglz7exhD1yYV5xmL+Nc1XB7Oh1dsLbTnS9FfBiAmkH2JFBqcCSoogoMe12pi9wCuKZhITRhb/+nHeCn4iO4ULPZSUSIgG8A15zRJuJTxe23XxOK3KFaX4OUg8rqCyjscEhj6rUqw+O5xJgXXf8F4ymgAbMJcdpHYy0aLezVpK2BOP66RPp4RuuaI3n77Es1ajv6q9mNyc9bXwYueGrmEoJBfMn8/4gFnISYrrf6ORTeQ+yQgqN7bIrwnoHDhwIovBN0/+Hh/d+/fdMXEkq+xVYG+I7856jO4gip88dUhzzmzDcsCVhRGy7NcCNfmgpmlZWGJhHWDVjwyZaTwZgFEwZ7w5Nbki6Al+HoOGexGpzod+qZCsOSG6tGEJi8cXl2xsOGmGGfBTgCb3BjqECHH2pWGfKn+iG8vFAO01K2Fz0FS8kBWq7ohlKIs3LcE6VZc8OpUEPDtxqz/u18PLnBX7H1+PazyE70xCaIzGZMpVWN2utmmgAnNF7d76vgxq0aua65YBTnoprJN488GPeKWC1QNPJ80QKNYdfrqGuPPx9JjA9DZNMstzDF9hqVq7AR/6kFYb5WMYpMXn/JKHQT356+vIR0HzSXh0yDnP2j5V9ptv83MQKJP1UN6g/EZgTzR8BO6rhPVJWzLBBudcXo0LS+JtV7dLRc4YQEfTXCT/atdOfaTDc9O4ERlke/p+KH7+bFcjXWcTjroLgr/pPOpGmWoPiUAbTL130JZAuZ2ytXUNqooUBYOIp8cuVw+Bhb+uDr+/b64BSG0p7JpQwgEEm9xZuQ0IavPvbTNFX58kybWBFBqUl+u1ZLjX5KZz59m5rpBZrXfNjaEEiKTnJvm5X0S6ajs5O9JmPRu/ulMlM74ZoZGfDGGwFiVUrrDpe/NS+wkG6aVA8EuG7JqSlnaafH3Xs9L/rRsiP3v+J2jzXfGBrqpsJccUwCuFbsJ2uWVxbHKjmBdMO1VbwCdNtemcNrhcTKI+Q3BfU/1bgYijtfytrNIAg1ELTqFfI7UNOjIWoptmW2RxWKN3mIdtArtvwZAzkrjxn1gFvXSfrtbddOxtm0GNrTBiMbnnHRyWiw/aNwAHaWz/ypSY19VxnH/FhqNKHtXtlrLEfvXVHbpWc0XbXlUE7iim21o8+/yHL91i9XjbdY5kjG9NPhM/EoHVsHLORgX9tFUKQJuAzw0L3RVWbiOyJ+cjtb4ilxlabKJ9a8fdlDNT70gH0EjkY7DJpAgPCCLqHL5N8nnFJ/WQJIIdxLzCtoNdAXEdvuDBxUyJgSFcty13mJFpXBfl8BbOnkHCuIfavgUVxYYjkaZB8icp4rdmqnzG1P23uoHIzeUSz1xm/banZPiOGG53cjBJOt42j5ajKPmfgF+7NDVRmZ9ZMPA/LXR2iZgKc5lm6ixJcj1BsNoVQVyeBtC5ve4OK2snGYPz7sEPS48DM9Ne8vYnMd5MOU7oIYKT1OK0hGM6wsNRV5L8n1ySFIBoNSn29A3NQxkVXpSA7FjBdldKFtJBd8d0G2B3uG92LTWwz0HP5CRAcdElzQWvXEB1VKhcrOqiaZt2tkziq58FRObzy9vtecv9q+sICFynnkFyWhGZam8eldbEityC2SGA2UV1N/EItnA/ZFUbheWFLUk9XqmDORDyqF34pBIjHk5USwOkBs0Z5LrkZtmzF7jgYJtLeiB7ygwI1RXwOBLXLnKgRcCj3Oxm/vJX69wpKs64lKlHdehPcn+hmUmp6SIJ8VTZSBaeHtt1MxL3p6a6LQVwlL7gjBC9n/TXTH2PQOJreG57baDkZSdipuiOsfXvEu1FSIbs1c9yywjK+pAbvXesDkpJn377/ZcxWj42W/UJS8EKel4wxQTzCU+WBXEuj3cLBrzPQc4+NIfJIlLXuqSrRY93dcI/M3ZIqpWJaZzd5LiWNwoQW1A33R1ziKUSQ/VYu7e75s8HrdT5mPYgPCFLlx0O2X5xE7NTgyJRvG/sikaq1cakqJ2uK66oG8HIUoKmWhT7UwqLdEdUfQTp/JWDOr4ayroaNJyAIrhDETa3+ZakWWqEObFgKEp+AfX2ym4FNkQPO4t2gUvv0DOFz6DIHrtGEnHFAVXWnpPuK7Cxu5TCTJ+Fli2bMJkt883VNP12JEV3aVBZ3IElWo5IVvbLkH+DumYGOGo11teZSuRgrFvIhOo486d+Qb12yZRICNtgHBRYrI+urAxLkXzg/Z1hxUcfsLfce1/Z30WndQepvoK1Qwq6ri5YSRALrncOLtlANqNTZkRCxGASllidiXZFS8uDk6auX9LpjuIl3tLVay4KE22FI051HzChOTzPg/RHPQ/CGiyddRIE1F8IQHKZH4rkkHhB8fo/cgFidDeyIVv5P2/gO8yEaPw2gTCfDVa0bZoTGDkloZogS4Glhd4jgtxdUHWNzQGvQee0qNK1mzqvHCaqq4I0vxcCcBantFdM0R9MpUBthMqosS7Jt1X6YnLbZ3G9ZsBQmPzo7EmGBRmhy499hRvw818eq5CVOBEF+x2o6eTnNf809R/zTtedLAj4rnueMl5Dr8Zit6gfuYmjrVfUmu0yHsGqnvTFTJp/htKOwB4uOi2wqXi4xG248bkfUTuer28xg7xvPCQjFlv71lTLoBOLTLAMf9cfgrTayre4gGmrRU6aCdKKW/+RTtU9PzxexdDUnXSXN+vtcVjG0Hbw+yVs8jT3sv07bpON8BNwtO5f911yvm2ewdyQWfY416kK4yWulrsYdQ4YYNnYVo6AQo5ljtRuxqJU4uqq8fP7fFnpNBLhMk97/Yw6DhxC7oZ59drI/6CZ1/JNz3p73L9trK9DrtL/cWMBnzL6lqIaxdUwTw7y7HAT06bid5W5KkEFeDZ1/UJtYg7aY30Kvd/VwiMPDF7A4tYaT8ft7SShe0VTpR1awsLnCV5DGVLz6oIgGv6tglNkBh1xhn25pffGZ09C7YOzafM+IzFpTo0bpPpziRdtfjRzYoScxxibHwGJz0VFEauyrHkMAJXncx/Xzssrqnys30Vw8cVjms5R8jdxG8OwKt295u1lztoy+Lanu4z6rUITNbvAXRT/v/0V3cL1a4OwG9nzfAnx2mJUIDj7pFwuP8oCgPGAMTtn5+Cw4HZyfRJl6IzQsJZmgXuiqzeqk6o7hxrV6NVMRSjy5xFHf3t1n/aP94ybWoQm3CRSZJPNfFeNNkrjNkpGb2mr/5WdP0Dvqks4kdHi2zx0MIRLIfWVp9JbuIDB9vEjznTKd9YEpuy0QvtIbmLSVpFQoEOW7alB7V0/sYQDCvJx/R7PnGLEW9P8hqXCnRjgqFYJbiWYEKvSy1D/5P0GNcPwYA9ZTXv5McEzi4Xpy+/qXZUKBonZI6iGAnEOEutM5phGIOv+Q0r+UAHnaoQ11Wjl8P78no3x1l1f2U6JfMGNQRyHoNIfl8+yeaWX4OWQ7D1AFmXKYnilRLfnUjLm8Qcwnl+wXg2DfAxhC6/5RWLXrtONEm+XeGAU4wQjPA2CzbmIWOsStG4XRTMQfF6tZ2NL3yCV1wgEpj+BjVdC15m2I/MTllcEF1MkicWp+OV+J8Ayrcb3BB98aD+QGxKvf8WwsAXWeyJHq/ibTnKxbab5Enmd3kBpWlCa0UNU7SIGokW7CF/peupy6d4Vpy3yOFzP/ofjzAaepljcvB/7WkgYeWngp51WfESBDMUf0bqZC3o2CbK1v9f1p12DuumvqQJRSH02lkgj0XiAUrCKxhURofHwmd0eK0WpO1WJGWMUWKhcVY9eBA2ti8ROJq/Fq7GGfsInd6vM/KfYPFyocY4aWLi+Ml2kXK/sUbWfA7kjTcuB0lYiZv+QjkYJ6YlEh6uZ0M2NayV00/zr6LUVYsxx+vkummkOXk/NLJvSWZROYXdl2I1J6c+uopXgLYaj5NmQA+1kn2R5yC3uXL5L+/56TYg1dI6xWYiLg1Ec62XTLEp8P1PQKlVvk94Cl4fkkxWOjmdr1sVhe0SuEsTE/86GnwJOPZlVIR7Fhan6NCCSf3zcN6mAcpY7WRKWgVKNxQNkCT82KKuOR8/uaJywoF+m/gvqp9rgdqW/SRM+9YwZ1hRJ+4Vc3vD7gBNm13Mlpg/Is1Vj1HOdSNSfnsxari1OjYYO/4Qu8yxUGn8tHecZ7ThRlg1Y0XlInfr1izhwoPGeo/oZSr1G7B9F2tmCfvcNcRYZUJ4GpedJ06CTQNEIm+l9puuHyjL9xnfCdokHZRG06KputlTq5gNC+hfHD5RBesBucmCeAy4HFcxIMZUUbtWMrhWMON2oMy4SIw3Deoyyido6IZqJYqFWlsDFNM79u5I4oJk19CSXouOEvKO7NLxKghTuIeDc4dlaZA/ILkCDN1kUsuhr6POKMSOHYKBSZR/WGuyKER2iGJGvdEpr6eLJJJuUznjnYwdeDUppZ7DfrB1vR5tZ/3H/E4/48O+SyZ9lmXq/274FpoeWbeb/wk1crimYemGBgfqz8z4Kn8S9mPnveeOQaBr7+kY6PWKpIdskUjKg0JkMCbx8do2tBga2EIF4gE19b/hYVY+swX11P4R8BBHv2J2L0vHu6DGmdKZFm3ZxvvvYJN65uh2x/oyz4Btu+o9cp5SCiK5KTt6hGV0mkKwk3ssQOBcNv/Ec6HNjuWXvKtH6Dcmgkt6bLaWE1YynOERYXbd+ZCedMBrsNYDYYhr6XwSZWCOnXV27nkp6RMpeLenSU4xBoJtML9X8x8Ji1dRFHvQCXYtjCXTIIZOt+zY9H+uS72OxHfc3Xl52Kyzu/ShVzhMtaTdn1v92oH5VC7c9kOJvRfxdigWov5VXZg2pZKc2GnTNebSA7wB2edgaXZTJlmbNHucCejTTErNrRBZq5NiN63YbnnCdFG3cd8n3c3QSjcUlCYEl7mtr3zNfsSeObB9tEU0/8km9Km3CsPvMVs5oPVP/z3ESsBtawOoDuw+V1CTI4koCRpgHKDvPiUZ/+j3CkhW2jmYOIkj9czm0AGSiiJfN5MujYE4rasNFBm+S0BssMM/bLj82ek3vlp7SFQg+/1u9wi7hNw5MCPcEMYGKF6GQLN52rPjicpXcNzRA+nOUcmAJFzQ1ngonPrzm+C2DFVZsOLnmRN8VfsXANOQQdzt78e54byGvew8ZbGQjeUSOYMlidFrkfgWmJBCN9EUoSret5KGWCLdGYSpg8qvAIjrUE6eoOKjS7drDVxKcTSwTc3XPxDL/c7MOMiqvFGTa4joHOw1uYj4SZO1Ke53mAkzeV6S+v6hOqeqtTpUue1Q9uf1eygiWcav9rF2CAJ53nAJPm5pU7kjMV7B+pcW9/BYDuGGPEGQKW+Dh2t4mH7QBwJOwUe4FZLCigu+/TEEgzskuXzvpHyfBitM1d2nZiWtONnzYU8oVCb7zpS6b2ulyZh/zdzzH/LVIDkjRq1YawKrbeLiVqsQuU/b7qJ+ok7UJhGsQPetKSrbRmWa1g7WXJY6Or7WsEO0tY9BtkjUJgqRpVv5335Jq2tyICNG2fVqvetFhThUXrK+LB8PsoZ7sCpFvyHssTSf6B/g9dvnxWKIN6Bptb8VO8+xFlAovMlO22+/SYJEZvDh612aJOpYYS+AUEHebJrtuy/wPCVNIJ9nn75axiMgc3pA0Amd0TMLPJ1bot+MMnaQKs3EOMj0N7lntsrLV/Gfy09+yabJSLEWNoYCJ0hb2risnJUttOCB5ifvdduYkiUs9bzQAtLhQ1nX81mwqsFjHUo/rSn9UO4qlumnaonkVMFV4uLZCdvjEVgHV8vNaiBsYWfIsM1dm6ABwRRU1uuiX9S5b1AIbOjBXD/sq1QiMf7OSoUJzq96/vsd8xHoZ2XEBINT41skxYV143+NCu4mjwBIFciWiM0Mp+5dYu+ovmGFi0sC0iiw0cjjnK2qkMkisVWXeZdSM19WYfHVeWpDL2+St/No8xolGIlQfwCEMzdEnt2l/LCPvqsqYi4d5RPSbvGV8EglbVKStiOyVoZOJ4xug+JRJP5rvj5eRDJfAql0hWtk677xv78w01upDbS0WVweFZ+4mpzglMAe4MgU5Qyy8StJoPj7dIVbMX/MxORbxBLGbhOYqyM6o4CwJKBuInoeIpnN3WGtZF1ac7fL8fjw/LfsoYBXwy+UZyb0m5e/k/F65PdfHK2ntePWR271YpWxYr5QrEEG8S2kztbnL2UKAmJMtFH/XRVe7PLJo6n+uGcIdVyVL/ah10Lt3sCwD44rujWM5+DUYrf0wq4ms29z7n7gVxrIO2ZBkbmx0eu7wSOCVtuPUfXaYQpJk6rQ5jfPNQM7q+VGxBHXgbaJ25BoRbRNhWSmFRW+dAvqJ48xpLkSrZxGvNzsgAO8vz8hii9+xerAom3Bc7w5YmXXJ3qbdnynwJfH7u3xHY9CVgtwYCbFfBLFS/vtLBF6+BRustE1iGnTx7tO1+foH3mThZkh75B9vF9pVocXLmOzxES27Z6Dx10S45/uUbp07R1QfMIUzNYeWSvAfh7Lc7MlUtiYpBvfwNxw/8SuKorW1UwSoyL3CrLjF4L0Lcf6LzuP47mYKIsp3hDZI03Ou2MjEtmEjy9E9yUuNasQFl1NfuM901Qhxezr2CEZeq5+mDgzzuVQ0YBd9Iqm/07H5g52gZmMSczZIvByXCe7cvRV7XJ/MCjTaftWmEbCAoixesal+3U+FJj+iVtHdIwWGnOBEwnMyrbuLLfZl0lX299I4eN23uYBx7hztKpQ5MnQuzB4RifIMQQmEQDTsZKbYkKT78MfhALmS3aeamaQYGAaIYVFIlmAjsrkcV4m4gwVSEwJRM66bYYdpikLKSP4ATWcSD758+zq2PtyUYcaDMNUFv/1SRXjTBPf+owcigEm5+Oyvhbwrf0FX2FqoMMVnKoudEqHqnazUa2M5rfKZLrqU1aPq/ikChoKgWlDEOlYaBXzTmkkLMoycymCv4G1FcfTp/nhc4RbcU+ONJSiXks097iC01hQVVU3p3gCA529T/MPVckVxEAzPwpVWPJQbT+FDkP5JrSeWLG7awakDRl2lyfgfsizvW7Pp/4aCKxX32b+ai+rDaHP36w5M1U0pgnhdej4U9kW3Hv7yZ0Zl4NtjBTozQbzQeGsW/v1m7yAFmtLiKtzXHigF/15oZoblGGtrQtrz/VBMv+vN4MCl7g2i36KtbxQyco1dq/c3W2yh4bTM+VyUdZqS6EzHZis6tYGVMfVABZ7++IvbuRX+42h/hr/4MpdQX9uWDKhpLeIb9KpBStNuVl7hLd1mXpCDMjhefmn6hNSQaA79cQtV60vyloWbIjgEsNbQ00P9lczJNAIhVXmdKSV9YombZxbKO0m9T7I5QFnJmNvhSYTgY8xU3PK3X01jfjS1Oz2qqvXQ2Qn8hSW78lVsBf0AKpz8s+rhIFynaC51vkAuskp+pWEJLF9hMhMHH1ILcIe0c5LqdfW4vvx9yiB0B1K2rKUSMp+5CENNsjoO7/KGZj7TQLI7rvypqxzUGkwznNX5nT61arILRxA0mVBzTgKeBzlsjsFstU0cr7eAWMIbYK+GtQMM1oUfhOAViTKYab9HpQXPjs5z0dk+HIKBQOYPuzvHOAQkjV8SLlFaHTQ/S6aESmdi2S74MJFJ+J7baX1EZBB0Om899tfXfBduVrVbVB9MUeXMUALmH8HdKRJDaYwiWWwaw+jhmcGOhnhEBT8AC6DEa491hm5UjIpFrN8zHN+O0uqUdvrsGngHSdXqahfp6/eNtMkA1LVlqDmYHMdq5PCnWspteZWW9ItYuiYEzZxuItarzwApoVE5U0Liug4lo2T3y/tLMJ5tGmte1Hm+dJdE3Gld+HdD1aHKKDOIZBxU2z8RcGBeovJXKsAWXJXBGwSIO1t4careoCJdreE9l+aBGtz63txv5WJiK9ZnhDMsKDecOcYduuMjmbJAe2mFfqcBQ8oL7VSFcQQOx/UEb0QkzrjOY8yCoGMFORUFcHiB8NETP0bqNmxu7sHwjTvDOyCnxp8uD2y6TIHwEdBwO0jiZ0B38WJxU85AxHUC31EzEpaJjro1qbKCYNtjbQQLiswnJZrNb2ATvd8tiIaOvWBkvn+OZjq3pGZg1deRL0WKrvz8Y0CyrUTzBZBiYAjcOlMSVXMpcwwCG91H8DYwOODvEGzCtygBH3Y8FvBtN+OVuGj1KGfPjR4TzVxvJyuoY/bOgSZiaaeWfPhyRFX9w5uxPDD/q0C1QaoHGq9y9f3nnCjIBqr5j3/ZA4Hqf7WzWmUibKIjXdpNlaztIn25yTK3cJ3EzqlspNZMa/a/80Cs6/xLxp4Qvu6BZjEkk+dbCRSdG0yhJxXwIOTtdSTkc83K8nOZ3vZuIGs9R5NfGt3/ei05rqyfjcQ0JEMQSaXG5EmexBWF+LVeB0oAv89qdKqgvyJL8q9qh0nVTI0ZOZ5F8+zff5IsN0buMrxch8yhXFAAL0FtlAIFlCpEPPpHxoe5JpeGN/vWXg6nz7mwGP4QF/HoYKlM9EWzE/9nO8mgfgIXUuXLJeDNtiyvy+nq2nI7/doZESWfP/82IV59ettYXkEg5AGhduDjvn/eppOzdwhCKJyKsm2Bixa53Rjk4t+Nu0T1GPHk5xm1wUa380cWA2oCbe5Z3lkenOnN6DJJb8xt2efnO35mLhRWMxRiZZ6iTXOh7S7rHDycC6LP4i7QbTSR+UppInzPHuKxlen6xdjKN3YrPEWwBTUIid3BdcXIALhM9CZjdkCzauuODFG23UIuUIqyZOjhgdsMbhc4w6jkjpRX0LRfAdSfw1o9xBdTWIPVue+0R444H7MasJYhr5EDT3mR1/YoIlkhyr4CHTnM4XW7cfaCYrJeZzeQhvXAMZLGguGzFUCxH9rvT2Rr7Kmrz+/5CjuCi2Y7grqlJfcq6AuSoqBcmF627sBO4+SASBI2S46FtqEbDKv07Zg9sG3JBK1MXozD01JXmZ/Bz885TB0lpyHQH35kqQWZL15oG0Rg/fn+rr7mGAYrTqYQGRrEALwRkCpQ2JFGcCrGkh/vOUqD3ZWO0P6PzjMVNwTgcFZb8G8mukGIIZmIjvGBugw5qgkQodOM44Cx64vClUrzbZ/y8Gsft7VEdHuwZgev0xp4F+vC5/A3OwWtfZZyOCIjZoz2UrtxbL0BsPXmOlQ5nB6vJ/sBTwXyKBQ7dx6WSJoSSByQ5HKL9uAJ+Df0dXClvNKPLYmrzcTsnDVzo3inPkc+PCcGGtYNynZE7jxq7iNiEyP+Q0lHrSOv29fmxQh4O/8SUYt0Xejiv7TR2i2c8+pn+u64LI6o1QQGAEJsjhoroS9ckppCG/3Dz19j/fRVK0rriQ5OVGSLht0f9PaGVTMrEzkWK4fi9ANn2ca0foPQF0pVYZZi+PbctYmBjrmaoyJHgHWrzjKaiU4Y17t+iOw5yM7uQf9PstA7nOXIPKqkX7OrWd5nag/RAiosW6nOxo7ejb+VO9iqvpAe1Q+K7GzX/Jn4PlGWn9fe43ToskPs7z7pwXVIb6uEqps9sl3N652i5jRMvszzqOfSozEijYt5XPs+4xby+l/tyDZ4S4heHf7PDDUmRCAk4O6CxBU52/l6E/6aY5NPB+FRsbJTC10ZAGxNOXvwkEZcKwss51LpVKauTm3tnWQ5SLrbfa2pfm7T9p/r9u8hD7KPLf4xC1QiwBHoGkhXZbai0uDYn0BrHBbridulof1wFr//2mO3FIeSjdoWTU2ux2nMRcHpdmHppUx2+9QcUM8QJr6hDxFH16Hu1i/wud2IU2Ba0t8VkGv70CNdWSa4POZgQQRQr+aA66u24ZRrEdvmp9eMYxoL/am9IAhWPlB21PRxtsEIsTgrRbkYxzpb7916dDFeE7cDSgO41hugAGJUAZO9SryXeAAAedewWt2BKWYCygnxGXiacmP/uwd4IRTIL6YWyYTQx2p+ydY+RDd/OZv45dxZyWSWkhW05KaZ14OjTYZrU0kf1fG4SGeLu3DMTBSBvv+bwM4jATPet/yUVq9ty1QClFoIyI/3rW2srYzvOfGD+tTwPXXOe0pjLMLpQwrS0KElRLx3y1YKtylUB7IjcXmDHjz2PPQqWWkfr9M1w9/OM+hv4RJKiN5T+ARbwDXymgxiLWObT7Y4YChJj6AT3Q2zJnukcv3iMs+FGCGxPTx/9wkKC6zVRFO5194Z0yIDPg32Ch7+sd3T6BzCtcIXMDr87lZRUptY4BJP6njzU2xiJCpDXRp49ATajIQB0dp8SD7X3GmySIlX2dqTo5VZWCbKfLz3Wmr9rKbCU8ENCMdEidMqjbOaVkVbEjCVAF87UjaGq/UvpfZ/KVaLA6pITEFNCnnSIkbaEM+ukQrunhw4okN8dYaUlKpG6faUefuxxplLxDSqeGGvHowKZ5+bzmeZSz/8T/zbkdwQe1RybDcIIbrIh+DHuTWBZJyXAhBiNyMSSPFU+tyWzrLfAPfquFGRE8vsRJY7W1faHacbHakUVnCrg46rqGbnvmOIC++8DbVNwgcGK417xOpJ80a21O0YWzG9vGK5gUNZ7rqLtZv7tYXavPn87Sqq7R8piTz6/D2vSHLl+/VKX4qcs7YMWgdVK08r6Luoc2/yCjy20giYo83fNfQWoBgu9reODa28KsIbrxCBcz/VC0jjPyLxGNci5xQBf4xIePIWUTosFv7fcWGZirQ6dXHzJvg8wVmuKkXLbqbAR41yE3ayEGONnM9Kk0TE/YSJqbDCTPnh9tthrMGSwGlpQH6VAAaPsHs/GNmbvjiSiAGaxzRcV6X6U7jqURksk1HKCN7g9OyfB1ZDa8RMdOEJuJ+MdqrKofQvA3gP5I6pMAAHZRliqz0C+dZp82b+wmxKHckQE3W6zQ2tsWSb9bx4BSKLYlUWOge5vKD5npMDjFYiG5ffb87dTIAu1HuWpmlrM5/9E5prnv5qTgotFQcrVBycYJXz6RBPOO/DQvdZw2Gs/gK+Mj7gn9Ukqz93/jnxm5zJjY32RSZUz50I8AWBnNotQhAswYkQmV+cOx3VGo0avG3sSZZZ3ngUy4jjqoP1sQyhBOIo76sJH4GPlffZJp5DEOiGpF8bZOnDW9ozja+iQIWpFx86tBNSnoqrCPWNblNltDh/lRnb5SgQ6N7K10CnuCAeHq+w+0GJi+/SZJ6o9rpF47WYsOWmf5FCATcUXPxayJ4ePfyJP3BqjPjaaftuUPhgRLo8Io7mm9sR2hLrDRc8cewe5/ueDbiHLJi0P3g38YMXOghziIDP89KuqeVe9YFkxxYLmUYf7fAhgrs63jd5oA2czncwnUUM6vDLb0a0LSRqxHpv+dtAHGx5b6DtEprTkCghfEHFH+USdUJ/wL1TPgrG8lHK1+mhpyU6ikL3Mbc00zSxqm0t1FZkgth6swWvaf4r+PT9kmgmNxmsw+yHd3/pLCJVlmGmS6DkBd0AlPeuQWeHYFnntPwj4O0RGNBroF7QS8dZOo/Noy63fWKzMlorrd6YxxhfdBlEzjboHBJ7BeuU5gXoQuOGp+mIkPx9zDecw8To8fKcBs84jmgP50Iznv8rRjPFO9dGcs8kx1qKQU3zVunF2MPh+JUeWuLzyqTDetDJc5seEFoZTWNHW92KD9Hcg6V0DecJOOXb8IWzStpT8Z+jykuV6YpelZTwOWMnLTCImH8I/Os/R5uCvujB+wIieal7ElB10i34ivbdgs634Sxl0WgIvCzkskw0v4PP1JcodUuYxjqjQf5ccdIH3XxLdaFx6CodTR/W/0O0ojKr3yp4vip+1jk3uruNQYUpySaxluK68EztQ8+Zt3/ObdwsfXjNEzszyTAlqaGjYrWxWx5yRApWKznduatR0MQyOFgXR910Xo1xVWdJ8C0TQgRGO1YjeM2tQmc9EL7SHhq/tr6TYyqc08OLlpavUA6nnGef+bs157lVZzDz0EUJ0NOHJTnTtdSQaSDj4eR1uX88dQB5kVp4k9T4L/aa86HZzTInOGfM6xgQjwpCXtziKTPC+/WcrxHPph5S7xfRihRyqbxRtOeXt2viPItujQEyGvz32eJwqMZNrHO/oKLc7YL2FEc5Aw6J3SzQBHkbtf6im/LLAfykwVFDWOmSrfJUOOjRZs7qWCiL5BX5U5ozjQwJaXno2knZLkcqiFakEGZL5UfUufMdIHEzeulswuSYIRpbyVjTowWtWTKSNIQo++lIITRZ7JbGkf1FEk1v+0YKWCFzonjFrtPKcIFzW9bkXFEIAN4mV7vkeubi15epqD7lbWOOA6UFo1i8SpNBpAWLFi1Ei7HurOaddwqWsF/fNK3DjTa+CvW6z+RzhMBC6Hoy22li4E+87Q/sMmMueufhxXKYS4UacPRQp9cVS01Q0h7He5mrR/SdxH9nTFJbum3n6DCl6XaYwYbSLJM/naeNN+DX0Thvoy2K38gYBcEjY2eFg20KdCaad63bnaiP0B3qyCD63Yjk7T7MVSY+bZCHJ9Ya7zARt6lXtKfEMhU6fb5x0hD76ZYmJM1eO2so3RnFl/3UAKaGuU+ZU/bhO7da8TgdqGswZNCpt+1eWTtUGbyYR90c0zDIny8jg4UK7LvhVu0uCO8HMRGcZ6eqA5mAYgZrCE6jnxYxAYSK2v1QAiXcpjWSb64a3PMDjfOm0KsvIyKyG9ds7UyvVclpFVBxJqCLfmV3JYvyiKrXVxOuE2WYln5QZo3ymJIppMIG1V8iBShRR4FrO9iYILXTfDC2p9LBsM2TWMvjbnwNKrB+QcAOQv5jRB5I4od/kqkF5EaEC4I1QyiVOpYsyboOcXoUAnXaPdWYz1fHqognKroIriptYfY6ppvAJBK5X1UKJ61v1yQoM82XxoxewSfoJoRW1Ig2RlwLPt8FVNujUcCM60VC2D2iQCowaDOU+pKArPyX4iPqP7yHzIV9ycGIUvYsDmbpSgf+f9VtwbH3gLra7uwTuY6oKmTARnNalk02mjBtFPKR1HJIRkLCQgm1hH4CI8NZJGoKl2I3WayTFcysDRPrK0hsSc5bF8IfbeGMayAGOsVWKlDbBy84DAq0Pe79dLGFGwyJf7W0OTwmF12rm2Jk6oPN6WKbQeSOtf0E0YlYh9grJX2x0aClY9BJkIb7gfgW+8Ne3uihbp8fbHTljCrV6vhhk52LmJT6AszIRq4knlf3o9yQDrsMZkIbi9gUVWV5jO8YWruWy1Nr/BPo+x9tWGGWZtG2wWf4v4e1S6TQTWxFe0AbMFZ6FpIdmhNxV8hXqipfJbv5ruIeRkNZaF7KbroACqaLbS0J0HIQBb2MGy0ukxwbn7iZ0A+wK5qIz2VjG0WKzbQmQeZhnC3amzxKQC+M6vir4YGr/djdV/hrjRcd/vJL6pQOatUT+WfHDrwjQg/r3536Vb4s+2gsxIYZE14fFAE689QOmYKYmIQ7w4S9jYIgD+PE1jQJ0X8HfvCeBgPATFPdiunrvp1yhPkwWMpSIAQcoX/pC8rC47ZS+FO6MpCiqGMPIQk5Q/U9xHJ29vwTSPc7QrJML8U/ZOlAEHmplzIGRtvndmQzhZw8jAtRU97MVB0iFGHA3D7mXoZ+TYdbir6OpfNusvPjlGW5PwnsRHOiu9gfoivdLpiYoG6q/+eK1K85WUM7CO0MfR+zPIu+Itz27L3MosjzpxgLqsc1f6TagMek+SBqjf2AarHy22erI0nskmNCEfIDptCUvrf7meEdpqbAYOsU3cCcYIiNMnkH+PDtvnTlFgZ2QqZaOD5abEhbhFgNV2Wseik0Nwp9SjPemQMDmvhGb3fzWPBMWFhHVCiPLteH4avnCq9iDcIWUcS0JphLRQfP4bKLdUe7gyZKhTfCAREEt6Gl4KOfxUl68o2uCszGu4uqi6DIxHkbP7dqJDKTAROHj59qTyyYeBQWa4UAmJX5qiLP3gG9VMP7FuZM9+vop5nkXhGAlBFJzAWWZ/dKO9POSyGlmvLhUhp8giqudtAg496fSEdLHg9wUuT92CYP9AoJ5RzVxJWlhnQ/vGv7LNsBYxM1/wU9sK8pvzWI3NtKUJbSG1JSe/XijzI+lyPcqV2nSkHP2Ed056Pstg/Hw1ZftK1yFd/YP9WgelpbWIJR88UvpEgDGLUQ4ifjFlGhz6/zmJ3B00rLLxTtxtSPYO9g4cB1EYS76m6pParzKwWAcP9XZfgOyZKoNYCkarK0k1oVtpzhF7Zc2XzW9tGQgbqLGea4MVLoUMn/2DaOsrT8EmkSsU3EZUuDNsxDAVSQ37n5zxon52rO5ufQ4fsmZPFB40OrWKxT8ZZHJZ6j738Rt9F7rXoBI6ONRqLhKbDQqbUqXrAGUT3f06yX2kUTiAdGoVr1DXLCnGj0+Wo5fe8mHk66ljfEbUkmZ1EZjKZjN1hbSxx4b+iP4TDBmwxPEJ1Q9oavsoHaElvZMsS8/jv3J+hRbEI0KGK7DzjKhIl0O9iBQ+37obLZe9aNyy4NTq9OQMufBHH4SSW/yO/T717BOitnAzb0Qcqsc4V8P4YDlwZtwVBNrmX2hxfSTCy+aMDKjPQkHLMKkGeofYBY6aj2NoC2BZXOAT57g4MAoTSZMYaDO3eV/yzWGMeqDhneyjlmZ1nwtZJIivJyXxFO482uWtqQfAmIfcfeAJBKox44VwaK6gT1Hx43A3Ke3yOY4M3Rdp1B6c+aOECKFE17Me65FA6fe2yhqEQLcjMqa7Jm5XNrGceQRFp7U2QhY7ObXs1+F13mhYQVJGzIQywgXJRgE1pu9cEp76kJg/bv3ursLnIjHTnu0n5AzzG1t1CrPIimrWZhXwfGNmARXTN3kOrN2eFv9KG9cxWoHQL3+gBTIB0EBqOxmYbwQw2EAiOOMgXhxSHVdQyHNEuKLq2FdbvSxqg7jvysfYg9kXuXQcFMdVNa1AAzvC4BquItp7i2c9h0AcFXSBb9NdBAtoBOiC2waYXu6jFBTwyQLOEfON3YQLrzffamVuOfAPwzYUvctkoLl3tZWNK9WrvZ4aL06bimmkcsYusKx/jvgs0j/ri0409TPhWsnqI7NuS9vukiqxUCyollOvGzZtxELbvS7J5fnDTvQyNZPZQb2UxRbYztjeZhif436WeEvvHZH+rGPh8A5CGd/nCQFgC4oGkFeJbJvrOCvxyMlsR+mdItxTxlKej0p/w0Vv0h8XKgVaVd5Bgs2zda7hRiEFzgzNjS8a3xsBWQ5dkvBCZvy+/m/eFWx9FeSuA7dI7FRO+eOFOXYb3A9iBc1WcsY1XCvVu35ai2NBJPMhkXoRvvIAuDywaGSRV/z/84hsN5Z5QyXyYwwh8LEQDNfuJ+K6Eh8outFpezsrOIFfYNmh7d8HkQzSd4B+mC0WqR5CHeZ4XOijqVr/FADoDg0BEOYbuJokiOS6duMe4XFTMx3uRRZxiJjmTEAcdsPKVrHFaWWOnOHB9aoyq1sSE6IgeX/IdmxgxUHPKrqf8QORaAN8jZz+vvvkfsVpGqilJnjBN74AQgOfdCc8XTHMYvz3j6BnA26IBz5DoDiLbB8JdH0u8qEy2Tz/t4PcFepkcKvxOpxAA+chiyBAKi5P/K6zAPMNVEihG3FfRTVYdtyIJKb5lJycgFrSxPlC8S9JJtnx2xuXrks4njA/So+FHylZA4G02UQeI7tyC5XO7xzEsNXuB0Ed8EAeYbSJK8HVqzSJfrs8P5J6ciLuH+yirpf3mK9qixt3gqkio7CltJ3lGrptKt+IQfmTBcg7AOL4+qMwrR8vMCXafi7Ki/R8hc1N32vVO07ZlPtLg2ayRnfU4xrSVdtCP6u95VbMvlIBy9e0DvZY17HJ5AEpqSdCTQwn0hqIAPQXXXwNl1v533ak8p5q0viQlA3+bk+dF1Fk+6rZY49NHHpRqbQrnfl7jXWIB0HM+GrqWLGBOFwOTeswX0XKtg9zd00dH9941lY+zoydmWutb/A/+kiOYMFCvwofnSCX92ZnWWL52uGovGbyghWvizSqh3c96nzQzTwfkN3ETieNRegQM6iUhTctfVJZLoER56f9yCbEIa3LLpkMtZoUB6qzWg+7wx71teyUyfKM/mcuGtg80p4CRkc9peq1haLrDM0WsNgmMn5qOjFFSizkSatIlD2O6FbFf73rXFrbSabvUPbpay4XVImnpUqjDmOKGk0Q+cWeLJp87OXsnV4Z/lR04Z6kXN8JpMy0MYliHABe0cnM/cYSkEiJO9jQkjKl763l6rtI7x8u4kxz2JZzzi13Ui2mknNQAIew66O0KYL3lbwZwLt2tEEDXg/YYDYjBj0tXuSG6c6ScivcP+Q/w42W8mActQbH+JkDREu7ZsNWiLh37HJaCSzdEbb0tNxLyT040VgrDUY27UrMCsBQGvkG6iN7O4sDxWq2wXnVzutg4pcT2wOlMquIt6xBpSGjGpTzOXM+WqFC2Qn38yQoYr8XCBu0kVY+3LLvMIl8GL+G2QrktiBQdEbnWs/+6F6EYT/HbmL8UWDfacwo7CL1WTGft9C0E2KcDN2RGSLZn3gBdX6RBCqNZnZogQlU5Vk0KbJ5zzjFAbhnUfJI9w1HeCcW5pR0mSJc3T9DOtwUYJODs1gOEsaJAtxEMbu4zqbuYQncG+y4IeiT7eA1g0lPDbL+dkTmnuICHJexaDi0NzHnke4qHSkrvTG/caF8Qxv89UcBwjTRXOcxdYYd40JJ0G1Kag36PgCQyoTdffawuFxzMNeS8lC0K97A9rEtZpM0aR7xTxWIR4Yfs/d0YOxmyIiHsc/CNTfn/VWOB898R8oAk5pjhs81YJQi00faHvz8jpIVg9YssoGXYIE8JX7ZO9vhqJQJz2TAN10r37N6W/eM4OCMgkmdpAAwW0p0ugK1IqN1DrV1G2VhXV7OnZvSW5j+ORRpD6u4A==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
