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
    "why": "Whatever the answer is, it is easier to bear from somebody who has seen what it cost."
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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0cVUJC1kUtvYbLZV98f+Rz3HHSImXcKA4mB/34ID9idkD1ub++vpqQL9bFtacbqulTsg8mcB1EB3krpYAngIW/tCcnE7y3nkq1PyAfnK1YIhJFhTLa6xl5eE7HlH6BuBZeydXp0G7pE3p5sP/ys8006DJAvUk3dIrqeg21IUavqGx6BMseWzS+eIZ/Gip/ROf48lpWoDdBv6aFRmEnvQYpfGoLIy+uSLYLxo1/FT7jaqiJLTvTaUJWNRiXQYunz+Y2Z0VQynmDzfn5u1K9wHGbIkfodjXHaewlt2wJUsPsyut3dKZ+uvz16iyB9a99brP7YnWHgWta/npCMxSyG7TtzCWm0axgkjFtlQvxfvLJ2qw26scRQQz3DlSeplyXXLIu7wVojORiZQWoCkgKBhKcRPF+Yv8J0JFiFKu6mGS7NjsP3PzbvNW8fgRcloOSlD3QZC6hLz4nGnWtY1MrCmuPM8MUq0iAP+QUvUaothUcyTDn3Wyh1XZ2FusSb5EI0BQl656KC2G/ECm6xqAmOly5Ifsn95SnuIe8bvRn5OOkXv4N9GOYbDLumzCH+IpVPaMttdSZcou/I1C1Kmn3+9mkqVIKIvHutC9fYJzqBML76u3cB8+Ft01BnnCH88n1UbAjjMp9YhUqB6q7WH++JgS+oGDbmJlD9N0oV+U0abLC1gXFAkzGMhFKUTKhv9wSVIHGdJKOJXaAL+YcOpBsoBDOQrkeBkM3K6dY4Vg/fI4sGEabC5kH5CAascY91AG6wafhWOOfou9PajFRErlJBXRFJ53yK0ZLhg56UYfIioCz+lUXgT664xJ6rSdMuYlJ7SXZ8yyPMNMaN/cf8a4cnExI+o1YwGREX2AAeVsySphvH5dU4XCco+4kflJuXmMKqsHLkU/MRg7A9LjfAUK0n2nJjfnjEh6lU752E3BWztx5yO3a0kccwZWDGM1k6jKHbrkXLEcn8a9f5dqVq+nsE9Ta2Qxu5lTysYJ/FO1u/XBYTNrBxpvKxvcPkUWISdKNaB211P6LOaVxMllvkEnH3guwEh/t9i2eV2YsBUOygepDOrDI93u+ljXnP36D39qKzPyYkThw9/OsiWCGepaM8zqHNGKdQ6sVI70xEisuW+43k2cvONrx+N1syfuTGKsPebNRJjap4nmBHpc1u6Fn1tFa1kGhsj2Zwrqw+ax/0QJFFGT9GRaOstNVq08/KV6zyRKSTOnDAodcaCUwpI129TxgdPkgOnAlFe8QBNgvmxuK+jz9utqpAWWdztRqTM0sPS952dDEbuJyi+bxV/9dxee5g7EHKfVg87f/Vbhuu+gpQpuaFKYOIqufl28auKPzBMg4zVf0gzinmbOdC38PAjM1eQyHu+TSzjEYQsBlDp9W+LGFHNVmtBPW2D9y5ba1F7HkS+EKAN/WJz+t0T86jzLBM3SgQzWqVOUw8s5Iu3v1MOaOog2LhXesDLD6Iub57upiQrAsNSnOyi1nfss7NTgkNFgKoE9YlRWM7VjDjhetzEQwt0k3+5NLdxEEEHFS7lfSI9k5slETJGGXOU8Z5/XwMAWpd7SsnUDcSzuRbMeNmxtbTfWUw1c/8MzJPahN15D9cRHllHWQM2enmtimq6Y/xDVhhFzg7tUeFuRxXXNnzZemMzcN58Sl4fiKm+p/vK1iG4IoPbrwA4o7VrPgk0MLCYGGiZIqvBGP7gJav/pub1LwpZW4mUletV/zJgPd7DCdWyWWJ13E8NbQgwR/Er9g2rYVGAV0CoiQ6dnTQNuUsiET6HSFjQ8/MBneiy6xoEvMotX+bC7atjDnNIialzW/yw5zvJj132La7o1weRV8Ks51hgHodUfuhDdGTlfoIO8sOKhCmiJBBZ2iaybx+/S9OUSlVNwQnz3yBtQbgjiWe4RJ9hbNvpLSUEsXTxMvF6T2fg6ai1wRL867kL8D97cOgq43As3PdXOyJBaGCp5+2ykYp8wa/Q4R5EWxtFRu7DFEYxvgWf+UY8x3HTQqslH9cIubrPlPkBQhCUxh1GZgTefQag/2XKaj76BAANyEgvPFSZhcTb9TmN9xB2vGVcTBXaNWZ8qKOsWClvpGK5GyRV7ZGmrFpsA7rE6Gph+RuHKcNv4rvvNns0CgT6QuDSF2zaMJx9gl8t+d/FOb+LeQuOLk9pDqG+WCtkmRUVPVVqmc2eV+5SR92LJC09GHeIEhVcAfIPD90K6NUIr2cM74/Bz648UeZH6QtbgObYK6PahxT6bX+yn9n6+PHhUnjKM8Ubn656YS4G/RwQD3RtHVTMs3MDuo21zRe7d1pNMjxlVH8gHwlrYfacn2SFn0pXdRjgmOxf6HPfB0CkqfRvKZvRkuP4L+vfjM0A1Oz0CJqU5gVfmYCQxqnagX1w3ATUDI9FPJll2ekpJTWwewNCUoo9mWQGQ3B81cxmR8i+owa+JMIE/56jHUul31yNSox4ukYwL3KwANvfcPJeBHHHfE9GLOu2Y4lfrTlSbTDkRW9FROpf76MOD45D43fB1nA0xtfpWiXAZIB5VUO2sy8JRIIUpGXcRv1T9kQ7jBeWEraIO5DZ4UjVAkgHp6mOsRXf4TUPefPlkMVTnKuldw2xDr2GwuVjYAXNCCMUwvOgkcHXGpbmQgLy88C2MS3KLYZbTg7SEDwDUnc7dqeyv8/Ijs7jzDUDmCA0GBr3FJcUyT6KLxy40inNsT3FtNeo0LfBu4XFgCl9oMlyGZa4O9msFT9tKFffdWJPLE6BJsWCqvtBcOKFAkPnAI0rF44aSVr/fBxH0jdMItVwFuf4fSUoXLWDHg2YS74LyijcI2wtDCOjW+md/DnHjgML26QxHQrQ3jH/cC5TzUsosNTet+axvKDnS+Ng5UJvmYrtyxSisMyA/CgfhGYrlg1mgXafoJWD8PIciOomcDaTwOZLyip7Of8UdFBkduUDA3hL1B4a+1fYhMooSC66tcalLbMjdLq3byAed0R0llbLxlUgrN7VE26MizZyTHhTmp3Ll74Tc3GHxSpxRL2VlkHKhUyhYodRtc7EgxLEJROH209ARO3qOUhY30+ztaGZPt4uiVaUo8v13UAecasS9kEM/J4N9/OkGIeVdk6T+XNI6wJAKsBtV7tmdqzFx8Tdr9O/nDr49vG2vYLO4Hc8VL9IdPc50i9QmyYoLDucpMO6N8eqkqohJA8xQ/G6nObdwk9TvxjUzN9tRAx+a1tM8LvyWugyrGyPCpx7ODBcfqT8Hcnmg/3FReZB3GcMAUOn5357CepkOxQOGQCBAPlPVyZyiC+85jfHXw/f4KubnzuiXiDqM3E5GTBdlkYtp04j2l3XbCIvNyl57W5erxw2t+sDSMGdd0aPgDyZtEJJ2EY8Kx+eaAEyudW8D/CzFoyRJFKZCtd2SfAJNJY/9IIujY/bYODhWUw7EpxpW3mFWg2RAPL8PyTpsxKY0OCjPuhQ8WfGKjqxhwa8Cmu97PCfMaTSCVVbP4guGn5efUMooo4hC9vfV7OezsGqxyeGF2ckuej/tvbmB+7KcPg10gBd9eD5OeXFTkpEr6jhwZr3p9Cc0+9FeZLwo0+fFd1EdL9Rsd+GUikdug0QXrs9L6N0W72iHnN3hQ0eIoS0kqYTogr81jj6AVvFoX9Ns6FrXOZIU8gM2j0kHs6g6g6tiA4uk0VKsK6av65dAVCMwLq9od/YIDD6Swl3iPFs8C/zq6yBL3Fe6qv25MCs1AEsffYCtcCrLQv5ciUrqcdcWaY5FszrhSLOK6crshm3JPcWtxaJi8M1Ih7DKiRhQw81Pp5ZL7H0ktOPFSI+XhzaKbJMxvT/sPsIQkti/tKsdB6nHbEMFNsF7hBZApinDqaefK2RQDhHXizLfYtwsWRypuMgduZlM9hivCaJ1LSl3thFvBiVVZ+3VqrPL03rOKRITh95qQmIgvoN7sTphjVbfm/BAAu9WMua+NnmVCQkNAZ6y+mIrXQJOi3i3pVo4zvKUUMi28MrwzyrPyONkoFK2SSQ3bDL9Qo64hbAhRtHe+Rjs3Z4GfQtkHXZNEi15aB1zXSaqg9agKncmOWqgIYer0x/VZ4bGmhIhRqtrJEgmdM4N54/Y1cBAhrWo8pmklejdqdDc9re+PiGKaj15vH+50S1dJPC29Fn1yIFWi3piCa0cWbeZz+EgBgqUhiYnYMXcvVeinVWhTTzz1jL2JqCpsDR/MO4hftVD4ZCVclk8HVTXyKxOVfZ7YgIZ9/57XsfC9TggmMkFPvhpTyjNhsujzdX+Ib/auMTBVowvAM2EcxdGT5FDoAQHChd85VPLFAdRJopHKfoHZP48Sr+CcjH0u4A4spm6OjcR0LFu6anD0DDMdHQN/CgL1I8JxvEoa/GP/QNRa6ffzABGsghkgcScVi1fHUFegOclwQMqWVWI/YU+QmZzCfbTM0PnIVDSBeO1voMM0QWlYx9ag+GYEn6Y0GkpjUVftqDfTaF7gPi1HjGeAjI1R+YUmuRy9OHJwlfvuporXDKE8LeZVsGnkTjGobVzWFCwG+Si6V6uvfI0DXwz3XTnp8WkmRRlRo/ywkChz4kKv2us6+dp9cXcsojl26sv3cnLWDgdmaM94UXNazUCKberHUCOwcDjmy8oBe3wuYima2S8+pq6Eoe5Vn2GxyE1+1JmvbIt7gv8wO4n52JtMUH4m3SMkNLJSFQwsNKoLH9bLeshJmlh5mWvIHXDTbab94Q15innUlvbO38PGFNmVFrTQNGqdBrJrmVI19zjOJ04aafWv6SLTlOuLByyyQHf0BBcppsOegjBjsUhJphbjs7jU4GuQrp/1YVOh/pVZWTcKRLPWAIxKF3K9x7a8qWRb7bQh/6iSXP+C1TDkBSo7JGpRHP27f5lfHS0B5avLh34dotR78+qsGnZ8EBfTglH3jPbIsgx1CT5e79rwhgV300rXGfsjevKuivYchW9dYGsDwy+oHl4W/+nd5jA6ocUGKq6u+CA6u3mr4d5NSRdvsOrMEnaajuNQODZd5PriFmtBQ1BJrgMo40XOToKJP7qPLbv5k0Wx4O3bfOtqjTAc4xKdDN4h8UTkGPDOB6iP8h9P8jb4grYg/SXyqs5puP35LJ0h45UEQm/gSptSkSMeEw4T9du6OSWZKU8AhX7mIsZ6MM/fs/khP/o3pO6TDqRcbITWdE2IPtc0KoODHpXauWLWIxvbNEvAeuwhviEXHX0xu6UM88ockb7tB3LQK397x9dUj+RgoLRbSKNJTYz+GMaoyat3FEMktM4ESgwB0GrOzC3eGoxZIqz8pTvZxEMAquqKtPrNKzsYPctUADFJ9AD8coFgYtoK3ryuc1GvEq+dzMAfSweA6NNUucBYalvrvAFmru9sI0NDHwXGn3PbFcRibMsoDmXN7Sp3Vj9PVOvJzMhv+kWy+n8Grr/IRfzL7qP4o33vRgeb7l74Fh0gQt8hXHSW/RlDqkXWfPPatj4bmI7Nxv33uj1bFiIIDXGhaYO/IWly9F+cT+p8Lz4jqOnU4MkN8y+VdbwfNzhqL+2Dv/d3SGfact/h9m/AxOd6vCJVkp2ym/B/CbD6Ww8FC5GyUSLWA3E3NpVOFht2EBis+j778qY/5Ze6VMZSyzbE+s2ZumuSVVx1K3jl9dIQkjrXxcC3TkfnroFhesXViY1BlC3sExFOHLsf5QqTYcqSW+h83ONzyOtnUU5pULIz2+Vbeqz2XfYiJ1wkPgqBR2ECvYeLW/XuGGoqq28HrdRk3M7XCcUIQ0+eDjAcy1CzabWVuLviTMDIRd0Skn4KIMU+iZCKSKtRgbGOHgMBELktnuH+1I3vVDxwnQOS24RqmcAh2f+Fee34yKRkLo6sb/6yCbBqXQ8BoYdC6JRDyWCAl+oqIGLHQ24j0Vmqi6ymWSbLv/bNl8QVwPczmN54khkkOwghElb8rpqI8oPt8yIV8OxRWfPTF7wutwiYDRBKbMioAEqWpOb4I11MvaX8lsvlnDj3LrjYGgvYBF7sTH9uHdRjJ5S8KD8CjcaJFQtP2ZhNd+ojcrBRq3CkzsDmTj/r5fMjphTqgXQabo7PkqgwhbPSYFyxD+UNG4BuSEsAtGwUGp/mlYHSM1QWhiR/qF9PHnjg61C8ipdCSVMM+/H/3KSZ2IXsz4yFT/WgWIlYpsMkImtIET4MT5cUsm6EdU9dNZQAN0LWvUwLdgk7oK/Xc/aK3cxBKI4SczpnAGVr63gqNJc1Q2P4PrRvobPuPYWE9/3qwHUMm0JW5Y1tgF/e6wRvoBlqRExosLlFsdJW1b0PzgqJyYe5Cx7MoFnFbhVLXeIaqgx5sEzasvSrvszeEQHRj/gQK8gPAIGc0AoJajBtdXP3/x0jdRqvfMF31GC2ArHjXG78ykKqBxn8B3JSrrSzaapzk315YQ/uw4IMUhIo2qI/MPhpmA1K/mN//SEG7CQ47kHA5lBK+si2LbvRNgsgodjycHK1JHi3UcRkLjK3Cn9F7n2RFmjHdRo1CKx2uvsf9QYZvJJ4xVtFzUtMkgLyKIURJp2mU1HIiHhJe45CZJkt78oDKmSGUsVEYieEatxeNuE5pj3PkGvzpaM0eKj2jbas9xx7bm386LSHmreQCnIfDSzlCk/Yx7uWoQrAQEWomwTHh862Dxjc5qrMhCquTCc9GGpNzWBRXDay1DsokEyAUiRlxt2cvcSQl5o3ohVOEjiYEnt1m+FeunSqf3ycjFCMhV2N4sTEOUAjyyyU9p9ms9MRMLA7iY06QzRObdAE6gBoQhCpCo9z07ymX8aCpm/tyrUBa/NAZre/C1ZRp7h1FUO9x+a00VobC2pHR4iR1DvdEH5+lZktR59b0BhxqXS/YxAGAFiPcMMLHLHO3eiBSph7yk/pzFsuFigT07WFYa5ctxe0XX7ww4qq4JC8nTBQVQTykgZHDALHlyWVwVSSIycqkAYJF6GPFnz38a52qyTdOeW3sAe1qJHFApoWDYxD7rl0rhirgbJcb3jFMJ2VtlIAEGzo/yo/vwLS32owddrx1mlLRp9uhRihQ6VI+wyieyL1VsOtNVIGfX1GQEE/+D79g9aUdz+GjBsoMkl6OUDAimvAC6Lyf5yaHiYYMkDDJWtaxc4Evy8VjSJEhRmiWijLBr0JASg/BVDMUxmU5B92QVWZb1cgmr0RmmRaFbqysHqZXdVDmnRsIuxMOPKQYmhPiWm7dPt/C5kse8Ltf+SySOhEOVyeR9gBgWypFdRyb9OpcS6ClLhpr3dfdsATOx01Xj3X27Krn/Nc96Eb8ql634KW5LiZfS+OFShokk0y1rqww4xt7PmrQ97PTt4Ybyp+OU4dUxgZ8mnGRs0D1T4JFbe1QPTae2Ckr1IMt1jAYa2Xz0v7ucFT4iCENHe12Fn4w+UK6Ev8ezFSmuzg9RxwszGEKwFUDF8xrmyYALU0/poj/sOGht3cA0oadwRQWnvZ5fg7HwloGFxfYY8NvCJNtZSQ9k4jvNv8xpHsDqOgGZb1N15HsdTuOeyc8X6QwuGu6A9rOQ+9uKCWxZhWdZy75dq9Mz/WHpzgrrXDFFlqWW6V1gp6tynsrSBn4jysPL1Pff+4oLUYiEuT6BBHWvXQX7ERHPPJGOAGPvHEyFU1Gep0PVhZ82O41ZcKE/xYcXoiXYanDHavoMFDFHBQ/vaVk9lhP5h6T7jIYd4/8M793Eker87mv9B6ilBsTKXSJCItfaMPvS7sFv0JUAI8YeJdgOxS7gyO+9nrZsPuRv4vyq1/vLDZTX2RQGH729kXZ2C92Tr7/79jnc9EU3aJIBpnqnRelfMaVSa/7hDZEE7EBYBjlQ/8gVeefUfNdhqq1AJLy/Z4V7H+eLPmM40NJgZHOgEro1/Wjmqdqqxhi0Phh6Qr/5M9BgAESSrV2y/PlKVIL6g2TAf8+T0IX0h2nn9gHcr4GXphxmiZIwL0mKDmv48htLeQR0nvgNmx28/9bmxBn2JqN5w5A/8Ml2DGcjZfS1MjdRvoezRqkfARLsXPjFLcvCJWscIipfRE0Vn+gS+FRB7vr+OawrXuO9BBYCR/zn/ND7XEZIQzzPg5Yr4FGLbQMxumn/CNgdeFDC1PUQtXpjafoO33bS33O+FxEBrcYu8N2x13BG1+dkbO2lqCpf2E8tMxNgu35GHOytQDhP7uzEbxAsy9mXPeIJu+ouaB72L35qGszCxvtMVQQlCcqRPHFBvNzReeV4REKcXlygp+n2LZShDHiJY6N09zau/8pjBWIpKlFqrLwuW6nEKKo5xYSC04R4JbqIkOTli0FGAgSV+EuIQVxMCnQVoJjGMOeQtFmAMkHFFreYiLr/xteuRqfkEix6RziCA1ye2chF/wnP2l1XcyhTljykodXAr1wEu/BsBeQvEnMoWlknWDmgqivGMCUCPNpOyo1SJMH6bncQ1bya/x8rLeDyYbyGkzayh7FS2N7SOYc8PfZnwioT7TAKlE+NKfRlRlpy0FtW1wOyaBBvpBCVEVSirp0z7ZHrAI9Sew32xtVnLjDG7WV4NzCg9q3Nf7X5FHQ/ROGhTipQKdqd+X1IDstelmosMQJRq6abyYlcS2miArfAPWBPOdGjPfBHAaE/yIJZcmr9lINIDWpHGHKQa4VY4dlEbjSWu1v0X8CvROTYX+ZkWbZs3U5fIrsuJsA13z7j0o3pZkMkRSRgNbTmPYXffWPfi3/E3pCGFJMdqX2megTC2t3wC5sARYaloBJPkyozfVyG3mtD4lBnEqCVNNha5h1mWR6uIpm4H1871izgstHEdkEPxcBlWdKsKArBkuadYRo1zC1qw2bTy6bOOI3bkwSdVRwzlfu35+q0ukSGn+grStJrH3FvNibJ92B6m9gva+3nIxd4xdjRZRGlsd3kKEqtCq0LUD9mwjCym5ckcAqL8R+7EjI7mIWiblFabGJan//+QaPTUCcLKsFOh8Amq2d2qm89TuDdeJP4+/EIYHGgNhmgi6eNGN0pzjqZ5/zJkDJZ3t0V5kBbkzaJvCqsvOlPa77pzC8L/EVvraQbSirrsZeXKU9Wh1ntzTTyXMpfhZqN/S5UxIovOmQ/K6ow2LqW/NhTDVefg6ShcLSZdSEPtp+j6kD5GOr+/JG9c1utA14AicEC/JtVKFWUcBXdWJK19nnjYbpPT5iMFhLlSqiH+OnEzCPO2YIb/xivAN080Zsb1//Dt9EHcxc7NVJp5J7RP74BGHxglRrvM1haFGgbi2uoebBtuBjb37OhtK0P2q4mtrVR/fjH5k7ENOUCnc3zJEaEoRW1yCUcDQS1oUpO2U4/cwpI79QGhxQh23c9VWdsUkEKmMsF0zqwMwP7ObiLZzoh2NnkaaWubW+btfamVqSB8CIRknUMYdBA/sO8s/CKfp5P12h4eqm7fPuCjmx9ZlSAopxfy6Gq/joqKIzEgIeyOVTxNCwiLB9cO4fqDGOLd4i5ZioZG43fyttxPbVEZ6b5Kpno/n+yO/EjgeWAPu7hbVLnheVlB4/7uofv4lToNNWvt22BzDHSqZL+HGgEhD3kWxdZCbMOwyqWvfClw7uhPwCHoDNUfISWSqPVhU3Gbf7SduB+vai9IK78/ZeESltdYRyhuih+tjGnMr7L/wp0ApBOBdAdaGWs5giKnkw06mxN/OnOaRrhy5jqUmz9AjHH7zTkS8wgxGG0woXSpOBJzo/SxWtcvHBBebvlD2nMN+nclfWC40zwbXyoGXyvS+0eigOgxl1RlpwDxO9UTHyagTKkiMh/roTZK044Njr/iMdYj6hO1X9UhC0ZBF3nKrkCY+yWG0FA9SFN+44NDcz7dGpiJbmNQ1qMSSN5K8TqKwstvZuvZmSUDAIw0Zc/9VJB6e5wz00lLnnQtduTtq8j0E7fNKMWlhV2NktZeWZL7dtAXoUaBU4KLZ1rzCZmnuSHG9N7UFuovNF0xt4WJPA0gSmqzlRg9F03ScgbDu9e/nKSxSVmDf4lCFqJyJCJj4J/0eu7cKdVYz0MrC6S7Qjxs+pNEsxLs3MGvg5qdL7ByvrU/ZcYsSq829LHXxhjsUcDhxencn1HI7yIlVy5BqVHkA1QVkiDu/MuUygwdXz+XdH01VJGnpAdDO8/oQwoEXLDkKiRJklmnSKYz1bqTp1I3qizn3Qkfqu1UsZuf2idNwgOUXJtx+BoOVu4/0k4+/kXIrK8EvjzZp8pk/p1OJr3pQyxATINR5tfU8CDcv2BKALQx66YruetaB/qVtu6Z/BIuM3wS0rB+Fmi2SO08gmnASNWIWgUStL0o40W4OSqAtjOxyWSqYUx4SVNC1PfKHEFU55dwP1z9CeNc1ym6+/7Nk6gdlroDApXKLuvr7cl5RmL3BSC7MqTPXrkb2I0W05WojoPbxGv8Ry8hUJ6eT27yznyVNlKTZg8E4a5reoKhozmGNG1ZYHM16SVu216Y976eH6W7tB1NnxgzBIrt2E9iQdlEQONjm4beDu4cjy+kLxEoqhRDGw8zA4UIYc0xzxJRoy8YpoypIz28oZWr5jOQJQ9Gs46A6er1MswCDHpzK35HwKN3JdvQSLS8NcgkuX+sXbDADFX+CXVLJCvnFLz0XSbpnpL6sYOegZ+24AXvmjM+GtbP963g29eEihQJHT8r9J9143CBgsG2RNwpEWsSINBoV6qJ7b8vAFD9+Ylc/Co9dTFUQOl/01ZOAAWxMKVzngTDt5eD9kLFJf5ibv9dK6E6mnr8aUHaEgAQ8kaN8/oT2gxRoYA79/a+fYxtTyEs9UYqvOp4Gf0EzRbRS6l2IVqQSJV8xe7YIJGKHQXN+Soak9f7JhvNwpsdEW1/TaZFmKbYq2KwvMAQF5TVa05v/MoXHO7sW6fVGsxtAeYDLdWbUtddcN9BgyJPC/7jyy+p+X4rOyixxaiKyfbdcHP6Cuxxs/TzcNBkOOM35+tYIqxuZtQbX9zmPO2kfz0G+5SGKYEwoKCzm9a8w167mR6Phz7DF2ax8YF4QfHH3OE7zyG1+dMMSYAiEiPV16aG9YTNClNsl7UMODTD5UvJq1y+XgWsk5LpRpR2fTcwz7r6n6YGO7D8LThUgOKDZX5pVIHUgXaN3lG/uM1LFW7QpbmPru0TfombRpYjsNYC2q8xl/fRgUoNAD8CxDXYbrr3tl93XIwkeXEyXlj/OpS7iadQbqF0PS28HHSkSYEpoAuWA2AJUMu6SdU8ZChsyNWHNrEd6sRq09yUS0gszCfOVjc0GExrlqLOXAPPhCk0LsiglBFYtg9PwHTgsUvGBE41dJuL+FKO0kc8dvFJ4hb0mNVFNmmegb7wYiCYkdml57NlqVQSdyP8Cpoqtr2bSrUYHY5q7/5KCIbxIQvFYrcIm4SpPB+uLFHPfjR6Zp+JP5v386TTBxbYNw7hgWN4FiyXzKnoBjSt/2ce5mrbAkck27RQt26ajzazg5e6bJEOUlQhaQnmn4selQmvfD48Y/oYE8Eu0YC+jgaJ7/jmT4MPNmhTDhqT7Qg+p2UqgL7XJNxJjj+RM7/Vgb1I6M6gWQl/C+VO6HnJVAFgsI1T2QOoI5pootN/XO8U/Nb533LeTg2Ib6j7EKWP3/G/pXZeQbG2H4FVVYNmTbNRkUw1jX2m1pg+c4VqpxMW5r2Ztz88dwxdf1UBUdGlbPXs+O66NjNvw5DGYg5YV5SLXB750VfJSlSaKdpmWBYKViwwAG04mv8qY9JOxSgLiT1u5+ORDtBtZFZFEBCO5iBDQUWexZVV9z9QwWK97y/CYmUQfWbBQetV03Q6puQEUVyTiaahdcCxZ7LX3/6yoOpQSvbyc2+uDwRtEfiFAC8gw/ts9tKgmWjB2Wl4BDGkh4XGz9lkO3FkjcWjKJIV3AdhIiZWu5iqjsmDwQ269R/Ohi9+RnunAk5dwS6oGPZissvHGyw47oGrPwedx2iH3HB7Dt8qmAiddbyIHBMjUdjjMm2IlszFAyqAyNgtjrvDBHfq6xKbdiAqeh2BwSWQ0RbB4RsN+W+zsyIHXnpExeyzZ5JB0A0ATqNjkyG2nHBjSm8gEHYHQ6v8Y9GOndxPd+DYk+mzWgHh+3G/CgYgalsSgRz27lJmuE8r0jA+5C20Vh03qoDvJg03+JBM+foI9th5Z26aL9L15L/hxi+e2KqbV2Os6G0CzWwFSdvHCeg9uq1asp8rZfylamNcxs397XjfOgq3SvV2QdsnXRTMHPEUjLyBbRspmk6DILI0bm/nqYkvYP/imwk7PV2mwXWxKPoPObmevoD9T0jHr6316kgdaaZhIpCg8VCZmrIl4BG1LoURjs1R6hotwQi5KFr39FQiBkqggxEcG3xNqGI4Bf4VEZY06LL327hB6l/dcfDWu0dfl2YiFHc0lrl46P4wExREL3HmLhARH32CWGWrxaWmxHZHEKDCdRxeHIeRjw3yXqfqMbak/RhSPRBwzomK6pTpxfB/yDcRjVCs6ZfFaKLReiI6MMntdOS9FAg222YcW72bpgvYREe8Dv8gMiJvpncJsjrUw6DDUxn/a11guKkY5dcdECWojzpzjy43jyDVnxVdbhzMtiGrSdGNqLNciIO1hiIOJE4SyJJb+29xpK3RV//JN7W4AMaXGlvjWYvhlAiZPDB5v3ZuTNaxEJ7/UfqlD/OiTQ42FywMN+zEWw4lwtEXHB5LWyMooResjw7zOXE/HUkEpIkh6MsDLKhiG7tf7MEsrHMO33mcY4BHgxvb5x/tQvpx2AOh7bjhvyNKw6nW0kddjlRHjvVMjJF5DFnHd2n38XaAHuKeItyBY77KARYMuLqMz1J9eZSgcCnu+/xa/q61QTlloH5zX7AY22QCnI7SyO5VFrCbrnpHNLvx24GZ7GHJSrvYjqME8KtlL3rp+Qqg43bvylmgQfzdzw5CTyrW/G3ziLdw6mXF+Em83crQX8fusNVusTZETMh9nf82oCTSmoiuFzKzIZD6GLOhfDSEr5ahDqN8biPbqWO8oZg0kUDV3Rx+AhUmGI96wpd0SZcY02e1gcP3QfpH5zGnRE9d5i+z/sfjEJeW2pbcIhPo4n4WiD/4eGxjE4Bl/Wu4Mp+qZ4E9O57zQdMwmFCUO2cUzSiAm+pqbYhB/ce16qoFIaxK9E45Aih26stvFw29rsHS9NneoqUU4F1U2ZYgi2kKL/c3DyIWT6acK/Yo+qWLSrliuCkhouDLOq2FuVAEcreLIGmr1DwNRa/fdXmCQDpjMorYGAdcsAbPj10JfR1jVBlni8TpUTMcTQ+dWnEXN8c6e+eQzoQImzkxXkwICDfXNxx8vke91sS6NHPgNVwgqTAToGGnXsb2TSsUfhf8HZFdKcHWWLf91uA3uGsktyFUNeLEYheFq4EGFHfIwIX5S7HsVc15OM+lyhpu4QLzUC609QaWs43uQ8ME+5624BrtXMMPXVzJWq0ie9fco6TWKjl/GdDs063DwVPzo7o7Tt1nRhfgUJPhTGWg+qCW2xaMWUq5QfUbdN7qyxhxfrSUv5zXoQHYshUkRpzZ5HHyzCfhyNDLQXX4lxcpZE33/XP6U+lIX64nTi/7+6ekjLwLCTyzVg+G500tbkaODlFY7+i1NCz3junlIyj++2Y+5qOo6gvX2PskVXh4R9/ed6/UBUKn+e/0wH54q6Ru5C7ZQTxH0aPrD0u684PJy+6YkmBw2q41Offro1YkHe8dMew6a9tsmdFNHDaHQi+JPOzwgFgVBQyUxtcwz27A/Aj5E3w5UQ19Op2Dqii7uOfZiPM0wLFSgFiKRUntWD6eXA3scaSII8gqt0y0DBJ/DNsKA0zOWWluh4yuy+sutdgy22mMPS3t922lQBW0VcPnVuPIEJN5LgBsOdZjnhL4Q4rs5ToOUvDxQSwClCcDRsNwcN2g5M26tTcfY1HI7xSyQ4HFRXB1hX4Qhr35T0UD05H9WUXLv2kSmeN9mLWEtPB/53jtnDKk3NgGhH2Ea1SgS+uUeyJRikJPYbaF59FXIKasJHjhV864Gy1E2jepCPNrhrj1V98+C+xLrqW5mXLXI4HXnX//xCputeUnD0VRLV1PzDtTnctBAhv2oEru7ZRCCnxZzlIRnLB24atpGzXUg858Cnu4me3VEl/jQB0sqjqDYRgMRa08aZnBiaJbd/pxCWgqQ/mx+ANckgAZvWNRuFdz+rY1gxQtiUQRmHEBHkjn7lU6xcT/wBEf7Ek5Z3OVn2Sjhmq/fExTR3k3AzZrEvhGOEKVs8tuL2QA/4cd9UnvqBmPUY/w9Jz1h9oKfciiTPlJ0kZykIny5PjxhlhdTuHASRL9BrXcxvfoUnL7RDmeZJXMA7Fvg4OlY53+01j0zNk4VgNPUg9CD+xUWUlD+xa+AGDJQWgcuDfcNmk4I/uBNaJcJFyzCXg9K+tWRp8wxZAAVeyVMXDJseC0i2jUUPuEH12Do9uG4a8QSjzDlbyojD8F9da8O9tyCJVveALjDZ+0PRcCZiwmC7+IvJ4S7phWVzRcOA0scOFHr4J3T95MxX8ynuOJX32dxJZhXe9x+3CZfyH8RukuaGKLL0eXvm0T01wpgY8LCYv0EzBkm6e/sb1bGHAuTo4K/X0viE1x/C3glZA3S3up/rMSF6NIt7PqL3w8ur2118TYZUdo1REueXaR7Syhcx2qeAIof2gkU8MJztfr7q3h46SfnmiG9p2ml191n3XPo6UIDsUV/5zM9ht1DPlWdYR7yOrEWja3irSXY3swUnJlk6cb5wFg5m4m9Ioz/9Qxcd2DMOtLcTCHllQbteo6Iqk1QEaoITAEzKUlO8hSF7+uuN1wjwfs5PAwssM6Xm0oA+hCYwFD7HNhG3GWk66KZGDb4to6lXs0OxJVuOFDRbzmsuOy/hSOFchkT4eVDT8T53oproMxJ66ZmyU5lrIwsg8pT5PioFFB+pdhZBthmxngI/CcCucCa+BgRrOWAHeGIHkwET6NdLdx2UzJrOnuLv3P1is3umA/bCaZNNFEo6+CbBY3nTpM5sNGDyBhlOPKkGjBVhyESHTd5YrhUPMjoeuDMavEKWpn7W1QIfGm8gcH3QYhaWCoyYfjR16+19kYCHO0jJUQ4lLV1/re4p44SNOTeICwE1Q0tX0XMAcjKVZpjw4qWCKgt5WyImXdT/KzEvslnNxHuStrMqJAF0MkE8cYsFCnvc6H/vKCGMBYwHUlcScgK+ElaveYm552La55Mqx9s/L0f85NRhMlcixkQdOTH4j7E/KQwK8rq1aKMy5I655alvnD8uCyELlyn/UJP1pKpjZDggO7YCHHr91cobn5xDtMkwtZzkNqGph4bv566HY0aHlDw/B0SUPOz167l2faOyg3u6+0B/I4n3o+ttiLldO8LVhwNzjHnP+2O/daCQwGkk7GThrmp9TEgbI5azt+NYOsWZtsB/2WHCx61rtvVVFF+yioAh/7oSnDcHbwNzx3inOQN+LxxQl34RpS8FKxul4bmnwIts67DTpzHW6g6MDgrjk1N/JcI6i7uyQ3u5WUqMM0HBgp3zPMPQWBFiFcqqOfezYGSvPxY1tdQ0Jv5e121FCzMl/YAaJ3nrW+jyP0aeDImCrHr+tr/RF41hyC+f+E5Gw66SxXdh8qeZGdq8GMAUCRG0Cj8BAFRrSdO8j106uXGFD6Shm3YKU2EUypOeQ6Isd79o9c4SpLbLWa1mY7RpqjQF1ZAQmjAxaW1cc0jlbG5RIZB7Z/+fRjATK+42mt8YAyeXEOJkKrDg0FgsBWfpIOWcgHZ9+4A7y3MoZmxRQngwZnRoznAQvXCSFraUHsrQOiyUMEkftej3S+fWrT9v9j6tuTvAdChhlQ61jsPZHIi1Y1sxpcLWD71Y29CcOeAVd/8PQ8PHEpnRexaHFl8D/dLlYeTCrlkMcwRUhpQrY3hWKTO6M6wA5zmMaF4g0hNA5DBucKq8LpZwXhPFhlzoDsf7953I9HzUMCD7aTBuCSh/b+ScsF2aJhfOMz3DbmZ8ZLvxEorByIvVEO3c4NDvTWaQz6ufp9dLEiQ3/u2r4Ct5QhZIyowq/j6tQ/eJ+cfrWahlSur1hCrloBcVO9iknX9CSkgYs4aJhbXf4LodiwHMCUsLlG6bM3rSW+iOvmbSRMJ0wPgoAolHU5iRGERg/h7Kipb0UlSPBQ/AEqYqW+MqZifgWF3IaaFiawx6H3kVVljM3Botzl+wVClJiGS4Oa+v67XeV4Ia6gfog0JE2f6SkUvPHDsOYBw1XaP8hSJb+JL9euxsiGzjg9fvLZ02Ecg+XCA6n++qNBY0CIQjLHprKgGQ5au+q44dsN7EG+BSt3EFPDvFqA5D6NnJteB9fWPnCGf5AvJaYemHQEUEU8vlfhaoGT6tAJYhJwlyvU++5BIqNkbNUFsV4zAiq/MeBiMq3GnM9oMhc8yuf+BLqG7YIiy4l9I/aKQTNG1Ipq3QPWdqbpNqMGNucht8WHWUN0S3LHnfrmFhc9IqlfZ9bLXJ88LVht6NutJqLq7+DY1SrGbDGVo5tNcZG+SCO9HAWKa6YmBeu44PJqOp/sN7p2/g3+QP07Vj2uw/nlvhmaoFkoRrUdFtG5w4UAXXuXDOQOO8Xc9afsqiKj0ZYFR/RcJ/+goCDh9ZG0+rxS3YcPgbqW6NWM1pxJDC9Vb7Yz/KnV+xSebLEYzkdx2J+O7fLKk5b7Ny7htq3MUL5DL5qw7yvEbWpbHNVIbcRWLFZstKdCczeJK6g2DrkvG6iGW3YahvNqtzc3toGJcMhRAG2IFMw/qh46MED5FT9hRffCfW7sC9cMt3orOUyi7s5q7z9e4HfD35+NiHfHet+ygZb3ROKHWQ8hLjriF51XP+Cma5RuD8K/oJrO7Oxp6aq8nLxxRuAUXdIMuCD3JZvLAsEPIk64aCTUNq1z3jGPkLyOIfXgzB03ur9JhKbZLPRxNt4rtza1kIo8ss41Q9V1i4Yz04qzEbrNK7orNp+DqIBKqqPY99mdacQBIzh1iUFww6Ed8KV0/gjPylL6G2noinYcqIsN2sBG060ni9gBuJK+qf1VQZqZFg5whskeVB76WMhVTii1rooFTJEZLfyBNBYvxzpoD6zFHBpI5xn3sFRRn9o6YvCRAfvpb7H7fJ+biVZUe6+NFS4+RtLGrm32aVuDirC6PH4NDGXQ/8nbj1kQby0HBoZf2SuKkgoV9Tw3xxx8FsVazXu7nfO5ZFau3qqVbc/GAklggG5pEhcoSc2opJtr7v4LXu4SuTW6ajlTc2fB8/BgBHZmg1bzBBjmSjcn7o/eyK7Dxaf0g+MrbkVJTTaFhJIaKhttWDFJxUcaXMB/lj1eYEYjgA7XG6rXyli4Xv5zC6SqCJVSCqiLFOFaZ8lH2peDm5BW9sFdd7AHBXt6VUu+eGVnqSM2DGcYKzrTGVHgUa9bKSoVitXdQ/IYPFKnJh+kdfDRMCAFFYhdKDgKNPTm08lvvgt/I2KapFE/MYFWWVDxZUv1b/lJIyZGl5aTTHTl5mfIlOi9DdzoMnCXSlAi1SXc41OMdOWNqgOMzhiMuT2AwHk/agQSb7h2Hw6ZAEyIlBwRj3Vw3AwG46IZFP21Madh0H/DySiDt6LQW31UYBQOow4YuOdT3UaUMCRH8GMLIitLn0aoG7j8JDRYtlWDwkFLs7p3TcP2YIUcFXh6NuKT5VZfFhOkow1vxuDd2qDKTveLnzhG98EYIJf/Idt3L5DGh/aXIQ+xzCbwdDpCq/nGePa//4x76i9cr2Fpx0TLMQlfyJpKboM49wgP2/02e4ldfYVUomXab3ld9TH7V/o3ecOjdR40IShq3INveMuA+yl3L6UmU7b0CpqyGrXXyH145cNocmAzT2rfkONh/Qt8HNj/EwoAj7SLMyAl2ReM0FjsHNM7gHfYyYUkJKQ02YBv9RnSSGzc/T50G7ofUDoeapKp2IqYRgMX2/VFZjB77tX4cV5KMiNkhRGDX+raJrzJiSO/nFfsoW3F2ngqTzmiumB/5BkQWdTpvhLqEloUHMD+uGapsXHBGZf/I0vDfRzrotwpkkqL2Lz9YB0U84inE0o5sd3TpjSNVCVVoSrserRvxsxaqmdNYB4rexIilqwq+hvHb5m559QHgB6nJy7uOvp5zvWPEqYBsq/mNNLZ9dDKWaeQjDa1dLbjmMsTN21FooCJD8/Z3FE9+w9ZyMN4F+E5rfWOgM2IbWkhpJq/BOz7GglbQE6v8Ck7f+nHe3aFxKcHyjqujz+q+Kwv/G9VpGYb6ZJQlNwFuxsXFGnbsFBImEmMVEcvpuIMF0FkjGVxt8DN6I9MJLnONhXpSpfXs0NIuAFfFL0zvqoXcyVPACrCZvtOnG9BrTRjCOdAknr7E9N2p0TiKVXqDJmp0XXbnxctnt1HfsRjRwuAP/luJqaEwQIgFfVz3MaK2iyz49VFdlTmBdcELFbHhE9HF+QWms2RaoBRtUKVRWndMWE8nbhjv3DlT35mXwfIcfonSBBIqmXtdoi4byMU4ZJUDpGfcLIBHeuk7Bx7cnS+2RmOPl5Pfg1JXVAlLT7l/dEOhWsQtoCHdgbK5O2aZILa/Uat2T0hztSU/S3wrdX4kptrwg+7WMkqzVwy5APtrTPqIpGrGNb/6UtdgzISksfuj+GG8OnKqruQ7XJOUhReTuiiDxKbSlrJDQU7lUWYfDvEICfsvcL1fkdT1fs6VKqHG0PJ6uD4qyUAoMMhEvo8gxRCPHpSLRxkDsybHtUpAqa+LThm3Us/fYrKeik3+I3hASBxkvOrA68z+RVOoDTHR39dxT+lOS3fGW4uP5OzMQ4uBdeD3oq4NWL+lbgk5j4dupPwnwOuNteUcPFjpviQ2su57tm4E38/FqTilb+0qMnLqpYWY6LBbwIVjfizwsAFv4Y+l7DWpswmvs9DC1/6M6aFGlzSGf93/pxBomFDOgwC8pLR5CDmA66ocuckx2smAZvJgQ8hHCwTNI18qabOY9ESsf0dDD+nzyurcojrqDyHpqZFugpBltViwXx8Ph9Uc1f9QWCr0SOhzmT3XsGPQmIvkPd/1hpedCo2o8V4vpO3CknxLRtGWmzx+MWbu5aSFybOtWWrcIfNysm2+J5jeaDQFJF5GUb9qfARfcq3v23MWqGIOzFdqdXHHPDTplVRtwet1tgD99ZziitA7sIBZblp2mqUT8ddzx2RXdKvmQYIn1TFaLS6JVVvKNwTHVnYw4P4cpVEOHIXaeDxfBiCojtT9j6RD8Pl53jjIirc26LIYwYf8rNTJj6PoNum17p7JLY5cuIclONsO2JKDPMKm305+3TTIeB/zuu8G1CJRBM+cfwcMU1cnHks2FoVhp3+Xz/3c7+8uZ6jjQFsCbYIE4KBmiyzoU8+COBRdnniN7+zcxM+MTbUrNGnblTVS2TT14aZOXGnnF/q2nx53UkW/34/P8lesz+rffCg0Oq1ungRD65DC32IIRXUYN2oK7q2w9WB0yP9NlCI0mYPXMePIBy0w5KlLMXHmuOom6u5Bdt92O9dlXHf2V9HXeRlYgMO28FkFFJqZf1ewUz8vJVhtIdwXs/P0tSA2ucWq5EPwzVreeTz+lxxJMUug6JvnFMBOlmCL3nfDJNhTxqUdl4WrgkmPo6ZxWiy8Vr/a2iOh6MzdQ4abGcgNzKGuWjJ+MkPO9WVFpenuzBeUBWawxMZ7H14lXtdlGYhN80tE+0r+WZWgRsMnKJRGlgplCn78NdP0bvlXSqHnxKku9d021Xb7v3b6ntNQob4kJvV9IuhTjEJ5lvSLC3NyNZpTdAJecTtt4fcd+7OErVHo/2gIyfcwgDobb3K2IUFOdBjx7BSVQQfMGrS/1i2TaiuRhFXo67OLObtjkBV3pw4xQ5v9S/yIdJb6dW0eo86KkbpF5DCt0baUkSb/lcfb3n+VRIIJM88anP+c5fy3EDfhAnNw+M6PkCgp96irRlGKEDbhh9YVHGwiTUJPrsI1KGKS7F4eKmZNjjXQD7FJt4qaTugtqyy6E72/M7wJZRj2klhMcYepi0coGzM3aMw1Pa9UEKR86Rq8Wbeac+U2viDoXPIQjLufvZ8HYYqcpnOIJFPmqt2HwtwOeYJQp64yqqgfCMXbjbjYLhs5ZQXqNoTklxLlyfItUNCcZ4kSSPPM8lSAadt008/ssJP9jlsKW8z7AlRmgvP7Ol3OF7KeCNHOE3zUr+GRK2W8Z9TxhKInXznn69DHHkIr6pv6fJkPc9D+GGcaEYnnvNg1GRjVkHXspvMGv2/d7OAA9a4xclgy7y77g44wF4ldJ5nVm9Q+tjyPMlM8lnuWkr3qgaw3ZaCHNHShl0nLZx2OF+IYIuURxikDkeVoeKLO6diWk0FVTC3kB+ZZzTKl1ztGZur1weWM6klnUDE3WsNG191tp9PH/31k9a1WlHB01FEdaCNhuWCSY3stVWY/Zh79ioZXrMMMmIusJwd8NAQHHPd5RufABPNExI7GQMPke97kN+vOI8pUckr4nKVtnzEaXJ2Dpwnm1kQvaqCBBicbcfzrEoa8Iv9kaeW6YG+Aqqut/r9frfiGANwTZOCW6SoINTcgBDbyxQqvnokT0+Z6DMQNR0qN5ni4NgDDfOiSdUfEOVBC67J9fktxQUNg2aMDnUqINYDeUsc4WS3I9gTlqD0NR5StCRjEnwSQ+0rXZfaPNwkV0bJImExXQ6pbeNtGl/7Q0hWUqAxQ92z3ORkOuaxsPpubVZUOgha6PuKn/U+mhd1we+PUz7eQmLUFr6O/+DB+luvonK1heqWWpWuHpyW/F9jcFIvw4oz4YzD6urQ5b94f/YW/v/ye9udgzx+4UxuM9CacCM5zQSg3z1DQ/XF0VmDecxRtFJZWulPRrd2cCzD7B9pr8J6qykogiWuKNANxW7x555p/NIQkCcvQHeWPFdC78yvMEwYRcoiZdYYE5490LtJONl09gfeFi8ECvIuE0eDM38P13c1oi3bFAjs9bWMoNTiC7U1gAk9vuzj08vxK+x9E+yt2ayjVe+Ae6O8qAx9/CWlZ7JTCIlyK8U7amKpt4CQsGbkgqCgH3hWoWAGKAf+XeUt5qJdwaw0jJuui1LwoVekHGJ7VIEEaxGn0clz/qi5+pyFx5ngHucqLImwWQS7k41lHWiY7Om/TYI99wKack4/rF5UFfMeYPvZddpc6wdPQnRTJTH5lp9yjUUe4JLvu0SpsINm9FKam8qHfIbb/FNbZEqsJPPC2Cj0XmCzhpsgjeMYVUErK/hczkSaU9VmUnFnfZVhrc+6k/BHXVt5u1+Ky09i4C+CzgTTcRe9MFCl3QWWNa94x9Zq6WOVmuoe5xwjaW4bolZpIMNSP0F/lLdSP0IH+IlSLuTuMTG+c556A6t7mzJs81ETL/QUUhI/mPOrGG4OBbv/GKUqbv0Upy7ET31qmcYhwleF6A4TcsVGTxSjZZ8bpGrbCCc0NJdj1cLpMa7NCfNSg1wcbPbZ+A5Taoj+xz8aFOlIDKrFNFYH6GtROHB+e03DPCf+AufrUdAtSEaFxRoRDQMXqtWZZ4TdEQpgB5tjF2ydT8uNIA9DUUlMvGEyF9eoIaKg2QklXJ+S9WyOu9HwpHwZk2BaIdutxUDxfdgMQpmZpwecvPjX62M0chxgWUDwCXtpUASgsl8Ro/0cKwyX0g47a2bKFQmN6FimAuZxmzqdh7SKOrW6tDTMmhGLU5+aI7+G0F2tW2Ai9nHeCSqJ5XmQSGSOAi2SSPqfAjjhjweImFAvLELdZ68AHeJ3qjo8+PKjborHF+RZXebRzEp0pcP5E1szcXNjsY1ff7m8Hfe6N3BHmyP5lL3PdxNfC8eLVUlBO5aSf+LfIR4KGdcJW6E9Gi9sW9kV25XyDXi3kuQHLgaY9t3KfmU+Gg8XBiLQgzDnCiT49H0MxQXCMOliavnA/vo+GOfXz8UpuNGq/r+ycQwZgmGF1cVXBrk6po2Vl74xUq8QeoPJJM83LtMvhhRZvrRAqXBZ0V6XYt2GDqAJbmLyeL52kI/Vz9uRyNx8YAEeoiec3Nu/C9nuxQV97zWam6PC5m9eVNTPxdB2AIaLUn5lVQlZWXT7Qn/vIS1AtFxmUU3PMUeI65NZpjGrqIQzNUP1WuTzT3yzPhq1XCSV0YHptkNXkIJH4UiviYhAw0OskX04MXtcklkrNokeWUEwZ3kbd/ovOMPGfbVIDUo6msVrxvX1xGQLOyiNoqKh2qjs1aJ+AsXDM71ydcpdzVleqYaRZ7FpDZ5SaZRcXD9fh82WQWUx4nTXzTIVWB2iONrzvtkbbnaAmw7GiyAj95QRZLGudHJ8LnVV0gGOZeLvRDY8VHGXct3ya1OPbPUS7EJBgk/+sNzQW3SWpOvxFt5BGyY0ieH1ddyTmNFZNXNzzcIK3ioRPPJfpZjUAhfNVGpHDH6VfuIbarmJfXQbxOMpyymCcE4ef0OAFWDIuyfR1S9kErorea6c/+KQ3kmygg1xIIlPcxMJdFEZZFaYd1g/2/+7X4zMzB6kmxDjMWp1cFD+yaLZx01nyU7hZRszZokJHEZjC2bMXqsaHJPo8oRBFM13sWXCsWi4NigrzfkKtBGTklO0qnZUBzRLpY8cGBYH21ViHuz9MSfGHa4+NVcWXmmtFSYHhUCioVh3pJJv+plQxREp9HebeLrfqm+Irw27csaaeLqL8Nh1Uuw36zv8HQa3zAb9OWnSMtCHQ3n7wHBeTlqXI5TagExCiww271cdSegqXTfoDT3oYZ7dVs9rtDdVno0PVfmwl+qrY+jQgoNKfHNez3XwLqpy2Dgl8JmBBYsMbTlyrdVQiuTifsnv35nj46zyhymZXiCDbZKEiPCzRP4c8iRR+w8yeVy8wepn1JuAp7+yJaNPtpzNIx+KaRgodu1LnYpqV9EnwFXaMroW2GoVvVrbobd6D0xjtg6all6DoI1nizhQpkIF9l4eaIiH3skg9f+fvsvkkuP5zO0L8T0PW9vhPDHNxaw5Q8Y475dY225vla1qCsC2Zt5ymSa3lvDMGfKqC3pv2YXWOVGjEJ8Vq390MMvXLt7qqQW9mKfyNhiZJSfhwuFNj0FPeNvUUO/ZiNCqtUFxWtW6VTg7235BdyQ99qF3rXA9aYH5GYs9sW8IPBFpoIPY48Hi6XFu4jqhuiyQyMSgvU8+dBM1A/r4kBWuznw4x/JP2SaexkW/1O0qEubvXMNJBEBkP+oG1CoKGMRi0WgMVg7dl4N5zgTPR9SgtgL6EwmiZZTGOR2ymJQM+Ark1wC7tIIt/6xT6mj1n482kun/rf9huy2MOiIOBzIzuBrfOV1x5ZekvCakICdPl8GFXWcLSSfESwJnvwKYnjCc6mjxGVQux6+FuaOaZRucnn2u4rL7gsvKoiF/KlrFTAdwVofUS0hPkH/YQMgltBh4PD8TWZPf4ru62+G4wht+pH5aDY4ziDvJ3iXVzRS3rZsgZ9bTpki6O+8w+PlH58bYz89eus7SfMGVMZBzjt7bi+jkff1awX652Wea+sy/IUb1L7mMvU3BaGnqSWRRZlV8nBpfPNGc9hF9R3H5W6AkfiLmaPA3z26SyW7L7IXWHLm797Gflmj2YiY62DBaHTN6BCz962NA3OgK4FYfXjH/f9e+4dxt2Epb3acoIncdvAPOwBOGqhmGdJodwlH2fZHswR0KnHr0AH0kEcjoH6O+GNa8wHiw4sgv+Smq17gmjoLftOsQ1LTQNlh97kRkQOniznCAdOU2MPMckzLMeRUs8ylSNjP9zjSwl2z3/CCtBTP+QGvmToFH+s4POEdDJxWcKHakS7ZswWmVtBJ8UDD9EPOUvPiJFh4qrO4tmJW4CzV8bu3mITrBwQ9vqMijgcwla9+MPT51R4kHoYzBLpHTivip7I+Dgh06XvsIgH2rTDv6A7KkLOc6VpL6inIpyP4Yc0w2u8yKo6c0QLZ4lm7ZA2o/5GUKEbnFHzS+AiI0tknFwJFvBeCYz+GfAbXXByejYQ2oo7TosBGJ3GvRiUiIj6jKNMw8fs93HEQKp2plBbukJAg+53kRfxBxZ1gt0//lm+s8KggSHLbv2MToBeFiFXujwGLcDpeHPFx0kzHpz+BMeWtKvGPXY0838azPrE54Jux/dM0hMesf7luHpnpfVq7Y4uz/c271XeDkbMLyYf29SYXs/PpO+/Q5s3Qa821HJRFClwjWF9t0OG3y9IhD0AdOQkF6ZQjVJC4m80wbPa9M6WinSsYRyKzupfkFijviG8gxbXm4f+pxrwmR7SQANYEPHmGsTxo66F3p1c/aWaGTy+4aZlVAaBjbzJsKm/e/ztOrvDyln+C6Kt1H2Foby2jvYfwY/x1g9h5sUZ1fpXlBTzuHcMvlpkQk7SrVerjMSwN/aioApOaBPK5VCzyzfJZFjHW/yeTQyl6BO2EmJ2MDtk2aMebH1SLOlLBWDXkSLydb3DOQeuDKqPhnw5tXewOyuoEjm1RB/nZAAGAkSfEyB4OyZc55vNFwgBHgM+1yiu/R35AMrq/7xdnfK/RU41Cc3Na6uznzkNQwBHYHWKbcS1Hg2GizAuqHbIUTObi2xLRmi4GcJENSi3rAObkcXZ7yK3E+8QSowfPLgNKgEEre5KPD2xyQCIRaWkXg3MILD75fiOjrIuc+ngqAwaMMR+AIdB/TDRbl0s3vjfQ4Ge6tBykW/Zn4hj6+8Xtlrh0/sYExsDlxIidtG7TMxks0+rHJCN2zcav6lrVx1j8Ey4eT8aql7Wz9yFWXgHfb/NpLeo24N4JUV2Wb+84Gz/CcQmkGdHMjfy7Q0cxLhEZ070HSQ9ZkJ3KepGaP1RsOy1nf4aXywgEP1BvkllfDVKOIC39zso4OoXEwfE5JY0/9HOsximFlq36tsRFYskH0OajLmVee5WMoA32vxoA+/7Xfr7h5wpIt1jRXvoW7aMu20alMRDuKJzd1UzHg1pstXOLU4xXuNP9XOnzBFPr4PVWgU1kYEzupUdCBWp7y8yFa8pAE6X243+NhhBs1kI2t9EWr90Gu0qku/oEg58GJKyw5cqOpHpeL8SmftYXX1XNgkNVMNNgaXp5jVq1go9Nxjd2l8LYdXYkj27MK5PHAzmZF+w2K/qLghjW4jklKQ5gOFtK8XamAWgMkBYcPSIZgCXY6AA0Jukre2TtBlsl8ejAjT0wyaUUNzVJMSWEXO0n08jeijdC+Fr77ipOuj42CPob/wDaO4/b11+uRrDXkAfCPoCKm2u543gylH4BZ+eBIGr28kwEkgeZNlYqw7jI0Vad52en1ydmzvaVVyaEAkk/VC+8dSdjNS66WcfJnLjhGHhbACYLjMIWMBEjJLOgKHoezt4fuydIDRB+V4RfbzUssU2a2vzck6t1hQn646Imcg9h3kiQyO+BqLA6hlTSXU0IvFhgbALcQTIPuS0UU4PJ5aMgSqiO1KFhA3AzvmficH4c0aM5QJINLAYMnpZNohSLJc1ttWkwfrVSMW1WgxgdVGbBVSbl5PFbDs8AQDeGXiTTvQdPMdI7prLg2l09OZVDgM63aYuUDyY19jyeADjlgnEzL35ndYW6acqsdwCt8a9OcrnHoY1MIucHF98rpbBWxUdLJWZkQWfnBZhO0opvAscWL0ssU81kqBys7WLCU27NND+Fy8XMQgdOnclMu0DuGAy/OILx7hWnDZICsfXgf+Isckl9gjW4GLQWruARLrgfCtOsiXCdGRLqvff4YHr4hzB2N6cqhfioRpfSdwNKfXu435tiypGsNQgQoK7K62gDK+mVNd+d2NSjFYJjMoYo1bmilM4zAkv3AhIcNPe4+/omQKz+xTU+ZI9Z6nNT6ZssvVVRI9ME1vPLtHYH5biFrpElxZyWfXYLndvf38utTfOlnQ+YsQC/FiSw5ovKKn3OCyFBJPuXZOuD7yJimFXyFUCtClpljeZvPGaqLG/4/uaZ2cfVvgCeeE/UvQYag1csmSxGf8jyhNgCh6IasTyQpBsr7LtNfHy6gy0yL5BZF7CpIp17CU97jaUiV3n7kHHB4KRxRBb6s53tlsxIVU53YlOU1mz5ErHDqSV5LoHh6MNpQOX0QGFzYuGEF6gY0ajr51Ec3/ACH3rj64XqMnG1/9YRdDgRBqs+pscln0UaPmH//PTCiL+VTHfziZ/KOENyRpqAKkBSFJ8RPzubUsxZm3Zm3ZNeb4R6h8IrFSq4C2yWe7obDTZL/RkNiC/hF1wmlI5p1aifXksaTb8WLVFceRQ6CyPitqXynsUlHTzG95ENfekM+jmQbZlBMzwcfsTCwNKto2xOHqXZfsA64ignva3VEgyJxw/1zSDQjm+UWTBRT32/Rn5W3oWey2dyw7OrSSTad5voyEWzruwUeRv3mJNw0ubVYmtz4Fd1++CE1ymLjdTgQtS4KV3YEZmN49U3WTWYNNmtzuzyaiXod6aMLCsh2mvBn/MUAfl0vZ0i5hmeZxdveMAj6ex5Y0n7ADw1cvPPkbc91gvCiWbZ01u3sb/UGT9oum2/7C9wBaz1yuNPRNHIX4955LXBO1zPVEhkW8SyLf2fXXYWxyXdyDk2A1IBZm39YmX1Xl3xWlntUlHhTkndSkXZQj3NPjWpOjLJw4Rmy/WFe4gnQrX0ZS1woStuUwt86eJGCaEj0Hpd9ZUT9rGAOqn7pGGhN6VxZDoTv5VL1DbHhX3Uw5NtRJNT4wfluBvALVNDXLtT2pZJAms5vxG8LqzjKzE7jFslCB7PAXSmJOq5KHRn7gfi/8raX76nAVFbViJ02/ULBktQWW/jB20AILFRe2NaHqOcKKhc5e3K6dD3HdF8gU2ymSHZQvGAlBd4OG2RvJFWK5lb/VB3UrFk4G6E9ZY2wr3ge9bmPbMvREGpW+yBCP8NoZHmwTO5dZnm9tuUa4r1DXtJ1xdvxEtuk9DqB3ICXVpJ2gqS/R6RCZsbbq0rXzjKK06lVr6eRC7f4JhvpESnsdk+TLkH5aXvPV2cpOSCxUCMaFaZFRnlsvSzeKFI3aIM8y+YYE68za1GoYc4C+NRBOo8PnAiYPtSThfYsRyg30kyIxM66jhGfxG80wCzCEIYSyJRHp0LnMR/kkAlq+kNFfVkGdLKV0xxpMyt9M2gwwU3q06XkS6KAHTGUxapLODrmPkuteREp1ri2KbylEE9+4dPfONf2vNrwjI0wqjRF4vU0ClNe0uo9/P+Srp0eoVGkcTXxoNSImYr60mT5qvcBH5FRrfC3gcPUcD7q3+tMIZ5UzdDGnrGwNbRHMa8VDCSKDGmwUPFeoqRP5V2Mbkp1JGP8CPSvjBkLayRMr6z19G4Vy8lt4cTH+tl0OYbyS8LMgG5KFatqepWxqv8eChR1zc8zoZqe0srARDhDgdxvaHGROfKfH5sNsmvah7Ygee6dRFVeQfCFkt1KT7M+ZhfKwVQlCN3Y50BZQVe61WE80QGeajKBHwxINGhZIpnKKcQ+mKMcUc5AtM8NWBe/eo+RIpWo5Bxqzc6d462QaLOPwYm2zOFFJLu90U4sQf90gky4csj3JombFYs+4GN0aWG/ImzZKLCh+Pktm/VAzRNeVxOQpyal1gxLhHFEgCMVPZOc3YZP3qZxp+OtxOMvhQos8rB6Qa/ZUoLURUMCArmbnkBGPabhkslqyVF3lqpFPNdGMjnBCik3CWBkUJO8EOHyMt9kJexoCbJ3+BviVBlD3H37K2gvltaF+lk/oluHsciR2QS1hebOpJ9X80ayiMeqYsyx0jwxufgWJ7rJTsfS+pYjo3ZQWIc6wtEqEWRxO6JXYLtxHNJC0LRfHOeSEJDvq5BwF1F/OHhCKj0+iDbWR+Y69mS/cFHU/6b3FCdTpHQ4J4PM/Mh07KOKddv5BEzsmwKHzss/N1Secw0dORcg829r5K7uc6N2+CMrry7/tFGX8bqRpfuugv3ffYOOjb2AjR4/H2etbobJ/kmWi4/XFzZ1JZp2w+Rw6TzTJstIrxzPDwMKuW4t92Z8cVZrO+8ax0hu0CsTmBX601Jp2ppq2oUVqyjQIDRwTVucm/94Lyb7Kuw/qzolL+ipW/2Q7t6F/71fhynQ2CKhnFEhPlZN9IA7S8cOtZXtgHtrAHL4xGhpY4tYg+juFE35U05CygcRpIDRJdbdU9otTL18+hVGI8jPVszEVLSBwUL2p/DB7QsaTsRM3KPWBmzE4HWtDHFdEf25V6Eb+rfIDO0+wEDQWGjv2OC71w93rUZ7DRl7JI68037es/8A3uWrHKvJeQiGa2QAdtvh2zf5c6ophJrNLFO2kXF6fGzoU0Azg6dHbpbRwf5w4Gdu/flAqsX9PBRWdXOvQVxHRHpoZkDJ08aI5yMwHB5lSq0oAf/EDQXuuN6O0a3dL5PtujKPmo9zsDuztqqFkGx2EVI5hUF6cKage4fKWMPGPFnnrTlPxXpvr/cDoVyYd5ilzZFNBcVRXwRcRT7SDvnqsW9aKq96UN83Ym27fTUgEPtTc42r0cRG74x5V/tUvoS1CD3AmKFsToZJt7xHW4kCbn6FHRrQME9DSUqiNxLlTa5KFQGobT+xSGfs1PTkmD9UC7xOLMUx1awXRcqUwvxGRIwy/WPfTbdk4TNnVeh8qbEc3wg4QngbmCQd/BDMsy/TKILtwbFXbChV265cMkUacvEg/x40uNunN+b+2DkIDdlp9env15i2o6J5/VE/pSmwxLNwcMPqaoLHr50Ym2Oq0SCwjuPT9wUPjc1hUi/oL9LxGsajyz+mAFBckGJ/QQcao6xmwArkLLTaX4acM+2m2XZWPX8HSj6FpN8nh6eQRnwUjHGvARCdQC+MLEk+lDY9ac2uyvl2fGIMnKY4vA1I0y2y30xKKyD8qGsDfEDWolQLFVwCe+bDYwFcIrcbPzzw2l3PvLt683qBnyjPYrTXkEzpltm/MIjMu3KiVst3d6J84GtEb98U3yDxJU26ecX95pe7FaKDuRyspkb1Yjwo8sZsIkxgv5U7ZfXANsApl6rHK/RRigs2Rwb8fqNAwJEGrjLU/ogY/nQXqMMYxYRNwbYzQxuedjRAGegSaZgQxOQmes2KihVP8ruXdyuoHB2aFYuV7w9jEFRDsEQREkGY5sodhjyfUFL8K/rVw0EFfrRwPPjn/64iCRQ1GzliHoAHkNlun4DEPqyyGDbFt0BV+9tjZWiXx5GgCuzDFujcMW8aDzCk4ht5xxYoMZcQe2YpV6WMcaWVKmw53S5DpZq4VAV8brMYG1Ja3mb+ihK/EBS+ELYVuWli7EcuyqY9yy8eqOcGsAk2UWvfrCpg5VJ/TBWTWKh04st09cVQzc+I4fTX7QAKdlNWkI+itoQRSl/YR02LyL/V1g/G47zI2XUb1VLngP084mFqBKH8UsFfF0BQ6epLdz5bSz/vWMQivpMw5cxfs2NEBCfqjX0TqC0KkMHWuzltMfSJ34DQjWQ0YYQaTCvHdadfkM0jk8w3Z7qOcvSDL3Uk1aC0chpD8C43OSZ6jYpIF8acGvqSsZL9zmGQ3RQav5lJ/wasPKmzSDnCN9Rsy9QUIXNRr5A62SkeBeso9DFxkI+s5qtIOFCxtLW/NJnQDdxS9eyKU5RXQOzmRtAlpYNNI7BKEQqTf6utGqrMBt/11ND8PjYTylp6U+mVKjmKYMwIk+7XHMEpfJl3vvReUha/WBn8t3F8bZ8VcsiFXheezlpKbAhYMyM9VpUzjRx1g33V7Tm/ZVPlLyYNSivLE6Q4As3CTuVHH1GRfNH6PhsCH8IdwGAn9Kgwpdvy0Y5wIz59ShJRyCbx7JWnPtxR+8PUGnNX8S/PkYcUE8ab92HxMC3jKdbyeuOEGGcppZ8KbmwBJNDA554H4TrFdWhpw42N3CJD06eAJ3yp97+8sL7Z6mE28ANiyfX3NGpKPVL748k/Jx2q0YWCQX3gMs8dzEbrnTgOzRhpT+Z7QZ23gORbkuii51/QBQk6U+wFJjvGDRzOVBlK26VQI3AYWgogRWMPxUn5x2CCcaCetZ4cDCNAru/xkd90sGo5Smf0grOlxhtcaa7H5cmMLS4AC/mBvoe0b41Oxr9OwoEINu4hmSl0RuNKERiLxvb5s3fC6k0iQ2yot3mOriZOaiGSkAkL9jQ7T83QwkkKWyj4YoYRMn48TV4We6K2Vt3cDiAu2HpR82DxyKoMOS1yCy/b0JVKmqEU6OeSCej8bzq3nEUzCXZX5KYZPGaRSqYOMJ8pBDI/IgXFNwTm2SO3DGCFD26wwteJV5jzOxKlHAbg5fpqPBKugIuh+mlJkZxJyIzwg3agdYEIhx/dwgGyIZv2btOEBMr1uv0Vgjii9JcydigYuIeTgHWJbDrkzqmI2/BPcrPdCyKJqIJD8kaIMqou6PY8rmtnNmHkHgD2a9zTnSYOGZdRXR2oFfhQDSs4Wzd7laDYUqNn/IsD9fTD0YbXDw9YzF19wdnA612qD0+0WgEgnl4j9n2dvMSVLI6CfHCUizzkzaTuecPEIh74daSnOD5DqeHOR5tMyt/9Tgf9XkbHTbyGGmAwoa2bz6AiRXKkaopP88ZpRaipLKhzqz29lhzg1P820nz97chVkJk64ATCvyeR0PxNLjsPAuwW1dcDLi34m5iOwwr12MUX4RipmTl6DLyw4b0qKRzK7xyWrqi9eQomJ1XZIWftcgeACpu9P8S8rKrUYvDvmJS4glXCwZWcFxeGF/lKqM/iyRx0nJQWQUtx37R1nDhIAsBlGEz17kQQTaMmuQ4kbuvgfanR4bTqUjGTQpJn+OptrHj1beMaQhoWqW7ksGXvmRndOVhYOodmcmbwFPiYwbJXJRQtW0pZc5aOPWX6vTAV4+GzHVoP6U+jhmATBMfWrKwcvapqaBJqikVbbYGBiCuRmzwJjmwJ8UiInfuJBH/qZx5oYqhf7F8b2JKHq9mDlQqztj+o/QZkj1T1v3mCTBvEwKaxvsoOkFK9ecqJwZQLvyeaRLcIb2HYHbgI5suk6fxp/knim/rKMh7ZhxiURY/sKuw0DogKzvTZSPUVO4jl+X0sGvwZqhSPlMTojzDDLeQvJUdqsmQNTKADs9OE1+1PDWC+kjwQW2Q7V04/I7H+Q3uK6I8rRh6R7Ep84bTLTju/E/O9kNib71xB0r1HXNRpEMpDwEZlt85j3ytppqKIUek+byusNuwTcxgO7RLgpp+i4xV3X187WIiFSqUrF808Sd1+ld6hL/+8YMR86Ph0qAwy63BGN3bsSpgdSIG6pqjC0qhxo80G9CZymHvfWcjHERzIsPy4DER4Y/UeVJTAFKIfIFbaGZJpLK6PBlMdIX8ZgpHi5sLU5NDF++SIJX//DgCqJ7ykhCBhNzd3EDlTqnxUQYIhEY2iksbq2/3dDvkyHhAxg3z7MMKmWxVXukFnc9EtAm7Lx+X8xAqE9UQ8zST7iKZeXYesux7vh1736jXEMoTfK6ej1ThfCIEsk9aJpN5Cx0MQJGgOmL07Yx3Ac6QJN5vxELYAXaDFKGtiMN58f8cMPsHMEoSoV/IO5d33Lru3xde2IZr3oi6RdVLTZ52rKlZRpwU+CJ2Vp3lzUyx7pd32tl/yDA2Xb6X8Zawy6JNU6uzurA6yF6SrfGM1lvgFISH+ALLRJzOHQRvWpIpWuP9AmrvKTo48GF0gcDFkJ9kmXWWvGfi275Vkg5BM2pyTltGilwsmwXhUJDfTEIoHDqClwWe93dW/Q8NFRI5kKB8IylnwFttjISKGAzB/c01j4ONAlxXg+NCnTCKGTsAExf69uxBMa7DHj1RxrgiYCRgXhi1rKyQ1MGBjXYlTAMYETgsYA2JaY57exC9YVYnSQdr/9/KBwQBLALVmY/fppu1U2vzk0/dnlEOfDAfUhSLuIIWMzJHsFrptx7QHsbIFjgmXNOW+Q7c6nMYPtFMwgCbclgmiflwsD4XQPBhpOpWjQIHYVM5knuldjdFCIGSazHKrVb6WD8nCd6bD7WwmRF4x7eTWCZO+3sqVQicMm328lNJqpGz4fq2uKscXLCGtjsAvLr971nlImyIb0oHenyfzVPcHVIQF6Wcv3syWcoh1WX2GrbQx6OYmEwwcPtjgjnORnu2PMAsPK8SJLO5LMdTx9M68owiUXpOwyyloWMERufUSP5P8orgSwSpIeZYhD7Wo4J8tsEcvTLVlIP2/NJrgMKyGJNnqB3qrrKHwJT61LJu76L72WrIFR0gqvNz4SaHgAIP5Oqh0M+8MGHUtXh4YzNaqbsL5aul4fn1e23cq+A0eilvaVmMq0U20JVCPSVQtwgzE4we6ym3bLCjQO8OW8eQQwrtC8izsZy+UaKhqUd6ZqX8dVuDK2wYLrmNRg81m7bljRGm7GWjjB14PlrPZaPsf8V+R6H4DiHY9OQPWdH+aty1tzL0LX+ebkrMjhQ5miCVrSvuhqu4nE1Vq5t47zi7PU1A0d2EBkxce26wmpLAt1cxYCszJDG9C5n4KayIsHwdUabah19k8SFW3F2Fhi1R1D8ElqrAQngdeN3o0gTsF+GZF+ElfMwqkZqn8HQzLQabHBX5d0h8bWMApvMvvllHqJcay5Doy0PbSW3l37wgJ4RVEcDalfsnMVpQdP0nC9J9BmJqlw8G6UV9o/rLc5/zwgZY2f15niNvCI5X8TwfZsM7YvLHUp3+a41kLn6cJZubK/eXWjL1N/MgVByiTOV/1chcOzxYqwsDfzFHhht2uapb+4ZzBirLXTuBnlsRsz1pyDcGrb8K7qFIFHNYGqGO3AxUecML77hj+cRItTu9kEdE1XiJSAVaMPkQhHZ9fxULkF5/w8tlwSWpoXrbcVs3siWeTHpkkcIw5wbeFZ17ZRkA7EWvDNghfoNH6Oh33qHAivW4tZkE+FPfJJYLLRzCMO9mYJSp2LSFT3hoaiT8rsQLAcHW+J6RlsiJoYdI6PL/unw/3tCzQircIyheoUd52DjIdE/zflKYHxA9Ld5+y0ELXfIFcwPwXgLF2pBkIc7cDQBVV9X5oOzd8PJmZRoin1WK9ukFxOBQzv8VbkmUhtxPIytZQKXWQz++Nh6OSJEVt4mOPiGnBw6DxaBByiok9KSZJfa+Gjh7LX9ufKU9vKy+Ptke7YcvJCYmYjvcxRzXvA4MdaGgjar09OLk/71KfTXw0qHB5gxFzkwYfopErKzGO+Rsrikz1Mj0Pse/MHc3JSzHCpkWrtIbQD2w01jh6Ls89E6r/ku0UzdyYgjIj2T5mkbVuxN47cWYx7JUtEfbWnxB5guk/asxxNORwQ4GgS8p4IpecPJd3K58eEPNYEMEeE4Z1S6kjx8folXOL5uwDaUNXhP+osf+j8ifgjBZ/smBshbPiqpn8eOgCLG0pLYa4+RPZnfvBjJdL9v9cTvsJBHdX0t/bk1pgFVICCFsiYL7Fp5MuOza08TH8gNM+TACVkxp9EB5NodfEVZ+K3Fk4Y02aGXaazX5hreXJJZId4jbCUOWAkQA7kCFPSQDTIqRIP4pxrqCfHG30XcKQkPSX/uylnxnUXzlFE7NJP+KIufWjoL1uBbMZdqdWTG8irUQsPpeGPC0LDgyhQ+HePCCiYvfVPZ7ww+WtrpemeCwgfNQFt3boSbresx79+xgKzjjwrBYTDycdCiFOJHbgj8ntrAXkSt1hYbMi4N431+ByHjFBufFIr5aQ/xF5wUKdwcIDqaBBZZXXm/o23KiNROlajV1jvz9zCdxhFVneSOv12skNVJ+/ayVmcMIcPvuu5FMdPNQcxrip/4jbNZ32sqpmhRlVSGHHa5bvUrflzgj62B7kxyf6ac1X+5kKJpRdds0O5AGOfPZIqfz4iJPxhxBP/4AwiyjSen4uR76rL3LQUT54GgMN4ZtruhTY9FgsBAJxMWMZ9xmiZQ0lk98IVLiU2AVaBf/LF7ScTrORqRI144jb/IznwUxjJNQP8JL0TxMq5/Sh/1Qf87NDq2GphToR00Pt37k0aISp80Q4sybtYOMwFkkqMRKFyKKZjx3rRsH+B4e/d+oEIlhHUAmSod2iputoo/uRlR8j1//lVlXohHrqhjAbE9p7bkG56xpGSqi0DhC3+ui0PLoMb7xNQVKe/zxiE5oLHkmifDjYd+x10UWFzK/Czsx1zWoLq5H+QvggvE35Qy7tXiD4ZQqfbwYZAg8GyjEqQw55qKVUpWXyWuTXQdx3C5h+IZG41stKqdtOb2zXLHIWalLoHQhUaYqBWg2bkAfJGzpr3OkbAp1x+rEq6mXcw1mO/snvUy6D5DCckKASb3JjJwc7tRqH4sobGKoH1YQHVsSR2t2GUm60AGjgOIefgbZCszpuAOheMuhLNHCLrQV/v/koCrsRuWnjm7FW8UZCfoz3j8v4GEM5u66+gb2SYm6ZWsU9v6XceWrcPwdzyl7L0K9E2Jh7fV2+6rTe4tPqDnXJBNuIEi5IER4sygkkh5YtFEndYzcmQFGuxbIslrikz8qTvHoIl94WiHm8EV+j9YRh03ddMP9LX9maXJTS7DcguRCyxv27a6vN0ZtP6FlUdXVoJhiP2hiS7tWA/gyTvDvsDBreCOjXTtz2zKNz1w1Z+Tyji7qMaAelQ4NtdScS1uP+sWDriPXKHf3DdNLm+k6OyI5shqdhtOzP2VPu8rvos7sj2z81wr9nmsoWDvjPkMKBMkrcnrfGL06EYVN9CEvrzSbNOjh8usLHEyYgFmPYQbahaF8oku8feQJik0GoBY8jYzULqB+ckAuwUQj2bGNv75EAb5HQCvlRgvGYjq+d9ev5BhLgEVxPqS00JoEQj5ZZUhf0Nfo+7SFTYH25M1bErw0tMTrLVQ7rhtg8QiC2x7sx+KKBf/FgfZsLAVOCT50Y7P7h9DRibvzpqumcNE8Scr09b7nLFPuyI+nXBtgp8a9AHjWfq0X7/4E0z3E7vPg4BWqCovL9y/Ezykk0oubghvG8LDiQHIkgLZrH9agV24j9p8aU1eKh5pLysiqGcufQgDbUNxIgDFWa7t+L64SXj+wjm+dBqARq+Sx3qgxZbH0AOoss34dCevnoUSmkfOKlU/pmivt5gZJNbKF24sVgeC5x+wqB1UxPl/1Nx2oROzDoKCkWQyot+F5Ug2GMCwzFa0N+CUpMSm4lpiydsPA3aAMHTV+BBwmgEeFjkU9W858ID8DspH7NdWz7eFZuFq/05nB0JKdsAz2LanfJXj/btWVDfRZ92wOjmhz0fSznoQfVyfb0e3aXPgjMTdg+9U5UpRWIj+zxLjXRJ+2GpbPbJ4NPSeB9vaxAvnxguNOEadNHYAcXfA0mh3G11D2/irHrk56/BdSaaUTGA/j5kI9yDx4NAWkrEfbqVTXwhO7mL9snu76y+yvTvWRMrU51FuQpboz+z3Mo9XohvCMPlMFQupUDpbxzuUjZutAwLx0TVt0OXTD0QlTFG2JulGykH4PEiDzaIRnsojBaUOYkHTaOI/Lr1yEssHqYqdGiBiwlrQPXeTAsw/8Q7oyPvBjePkPcIPMciH5NJJsW6SG2qgC4CyG/ZWBu06+hd5iYD42AdGc1Nh+wvM6qHHUzTJl+PdpkWLQXSAiYA7TKSbqpnYs5onPA7Gbz+X3UqolTpUlB3ERDm8W8bZZm62bqK0I0OkyiZgfKRE2qXDT5eWBeshw+Adgt/q3rDvdYsi5T+L1bqg8sXPrTXPXmPZyYu7qe8j+9PSyb65GgSB9wrGZnRD7/2ncrIYP9k6hr+aChMOAfcTU/NadZOSmMubedHkPdkO0q5yMkE7exXNd8Ol3l3ZCvHrPwXYInL04HPno90SyAva+Kb1yNLzNA8jIDbgdbqm9Qc0HnSz/EOgNUeOzMjq/DRm0rcQmmItlyCmmSQmVB/LZPbiXmrmwwT3OOcvYqLEEsPf5w1ExeaAR8gZ/pjwwe4XihvU3h1O3VhnEav+MscrHNpgnc3vE+RgCmKtH56CL2i07yWL31d/EtxVdWu0UipMeyZtF5w964OGP17AJrDKCiTOdqM9dpHQXLwO/hpGpJdNJiQhhdEccAcYpI+X6oN6KS4aL+iBeO3hpqThnr6dK/k1PBmqCQpQjrs1wCkWV+eJWTEkzwXy7H44AvhIE+ewO/plNYz3r3K1dsI//5b6iWbvd6gxb8fiPtn9JOHSYPfmhiEVApMKirEzSW9iXq7ZJ9VQGqxAB1b00MdofzOjeVDGBt2+u9sBhv3zWTAmk/JdPQ7uoIKWY1yt4AdgUk8KRpoNnjVlyLdfqwdDok/ib7rWFy1hHb/RAoRDrQ0awRNSgjj9hNIolx3CY0eVhFZIMYofOKaQwGTimnaArgLhAiFiWUloy58EIMKnIddwBDaqEsp2TQgRkiNUErtv8bIyFHLCV6QoY5wN4WEJxFH9GYKJv0Y5/znBrDhoxcDCp0jM3KR7k48hqJA6ZQftF8av8QSeZcGaY5KxkLdDuWBWJ3g4DzKHUlbv53perTM65PI8bG5Bc906niSD8nkgbSWpzRAWEMkJRp2suVU0Xv5ZTD1Ir4zIpEmKlU8tiN8b4Plk497rGq9Nk211Sk1+dg/R5D/g1hwGWkjSUriS58NqshYfSxaQG+3GB013eWKDpbglF1GbF90lzUjUq2PZCcCxH9nd8hLotwyvJ9LhjjUF8WafBINRRYsXi+niIRmw/kmj1qQUj9MesQ2I9A9wPtOIm7x0rZh/+RlYHbU91Mu+wpzQ+9Vpo4Q0mCl6E/WXt6Q19dsF4Q0eAu3NYopw8QAVqZmOc9zT8YkmqNs1Ls1nnGmsZ4FXiUMX8+DSCdfy/yOjfQdc7ETKlJRnxn3FSYxSYhA+Nwpn31HqZY5lJ/VKUG6nxbogujqve/69r+hSHMwF7a4waA6xu49PhvDe0ks7OxRUHlePcvuIkQY7T+XWtzLoOjGiVi+E4Ap4jCU8kGCCkIJpEaedK0AVrOOctt0BVIK88Rp6I98EP0I3F1yRCk6t1bG6SU2VhEmDfAAPyH//e+SlVFVKDEMZSXnivkgLRxRZKrSfo0Xs8RYj34SpU5ulOFGggF+DWg+hptzmxrzFpzhbFU+cUHnIyesXX4tvHSB+gnc21oYmXk0/s2SbCRThDF1mlYFF3lTiO7GVMFNK4dUlQbZUKnC537lhDoPsGPAhEziap3j8Tyk0rEMU03Ci+yyy9dvSbsoysyFYa7C/MPKqNt6MSVvwADIsamw4R/1HLp+ahycxFL+7P084CV5XgOqTpMHG8Jaczr6yGycRGPhlfAfHJJyAVnuaeAQET5yEG94laAwkXslJEs9nyBznfJ2vUvuoep1q1wa8ukrVv14RBZdWwufhzjSOebe0iwjGbSerFPR75P+zNp1v4AclORaHhMIft3SikSt7yNuNUnFYHp4WRg7zT1SfXr3VbLzK2Bust1wqPdgPUlrEfqNA3FCRcul/mB/Ec60M921AN9KmUdES4uCTVT/LQtzbI8WGFcEU2khfBl5Kawxh8HDV/Y4NdV0qXwZ4KGd+VwaOOlS/pbe76wgoA8JDpYZoknrNp0riF3CVyBBzVQAWDNS/5VHTvzx/V9rGs0lCdee4w5Ng46juRIG1107vRK3zDQqH4HGOTtpDMlaYKFQDQCHh1FVNfcVqq6pPJsMZ2DpNxO7mUGpZrc/xlF88D2oAcMGA/2YS+M+BVKbf6h1WC8cpXZr3OmuE556gnXr3CGa/b9OqEE2kemyVo8WPM1TC7+XLW6ssja6juvwd2fmLv9IbrjBstMSWvRPMaXkGi422yEZ3jUDAdz97iwkkBxHqd0BAXsUDePA4TJVqgux5SzPYk/8T98qoh0X4XpMpTsQaH2JBDYWHQgUlzsDJFPKogZgi81SeL4Novo4PrhaR7JytjsOyJjEozOgHeC1nOx+JqiCDRtnNq4qER6oimx2iEQXfOEXdi/uJgi8a+OTgSc+rbetz0z8N0eMXOY7FMs7QXi20UFYdKPgy0hGfNZXYR9OpjJw60IzzqeX3j0rQ2riIgDO9os792b3lXsiQ8kKCuQMGrq+PswWFVTzrOvsjpX2gSm0eOiCX1Y1rOE9lKvirYE1ICqzNEm9SwLuc8Ii5Y7cMdkUjibN/njQq7STATSOvuh0gC7jQbNM5ZncZK90DPaaKVTdK0ZOlkDHLwzy+tbzkfcT0c6Kp+id6tTyoCuDBw/mtNA0PsVs/yihksmuJPuDsOADMTi5D435h0aZEJpFzq4O9QvvvmdOlEAm4Fr6tkMYLlWuqkRNMwTmYw0LOe83WjFaK1P0Sleae5xiP1ke80M5er032jUCa9kM25yWcb8jekPRkGKeMqUX8YszxGQa/xPnZSsQmxBwuBKjuFnaKeUEI/UtHifwOqyTDz6cOvX9e89pkviCbSOur7am561oz/0eAJWX0IHl4wLE3QChy3VsriFPyjIof002mnZReQSsrS8A5pNVYsLG9eWFUBFHCUH/nftxxJWpKXHn08FPWzhlq6lZgHt7TbqlKj0rFHuLQ1CtkJGpclWoo0AJ5bVpfoPLTIqxhb7CTHN9DgM3QHGP4dJF+vM34nYi/MGXarrk9nzMRIUR/+5fzsQviJJQRlZHhdt9G9JfYA+T5M7Y3pwP8EIAJfJUy1E/kmGQ88MNqnpgVoJYM0rf9+WYuc4/G7xgOwTFs2C4YdeTnh+KbpuixQ7ie+DsCf9qQJbaND7reLDV0Yt93v1e+rDDAw2Yk0/ocrHLPfV+lnOgtq6tGIMN5MNyJtTU323m1ezbL5k3lREBVlPzibGygfvZgvrAfUemiPMVZyZ/dFIbx8g2CrLW+C7NNkGjiaYQO163IXGYJW6gpvxe6g5iIaHP1y21EPYygcOvORVv5C5jKjEOHNJ5b4BRn3XoXtKRQDmcexI67JgOXfXukioHfF6iJ2eznPaYT9zshThh8fifLGwHOcqFJceH8jzFqM3upnp6HYMbRrYQpKNxlkSkWrJgXlmYoXvy4IGWKV31rBZU8L7RsyExAcegDb5FjZudCauCreH3PBSz3r+M/lJc1t/Dja+IDVhL1M9UfoH58PNADbvH4s8Ea7cjAdvIL3RIe8ThXftcN7dReDWgwH5nKcsIBAtCJx1q59V4RDt3QWS6R2aCPe2JZq7QhEpQE8RWNyNEcAYVsKxJRrybUTosZzJyvGttTruH1pYxiLA9hymIeAUk5LN6O+ZcO/uP5W4wtZzbTgTrEhKbMfuZQTQGRRsM3whATZQlMhiTqQlY3z/pTMuPkGyo0B3O50bWibuDj1ncS/vKVeL2bcaRTE3yrjP13lzhRoxiKFai2vY+p2pIZlC9dYZeWiqyWJfLni9zK4MokWH2c8neZJzg8bpN27UnO4AQsj6izn64/fC80OdKCIxkLL19iwmi9s/YVfzJbQUsKyrTOLpR1wQAqrCh6+2FpJCrHaJcfiopD8lR9/oxZxoqV/7GUl9T5Rfpj/Hs+zAxKTk5Tp7ePPglmejuTkW4Tg6tcbJSp5TMkh1iCUI+WBWVeLXAe7V8EQ9SdYUBlHMe4pPBaIM/ywfQ0gs5xrD+9deQT4xiR8NjFWYQR8zImYn44T8CEW7kPAwnSvpIUlajcxWq1chlJFcDaDbo7HOo0FzfYjPMhLWlb7wzX+go7iQ0Cy0Mu93XQlmU/vhmKXUEWxKO+MmR6dFhuE2TMoflRQ5uWepPTwBvM7dMSdn8jJX6Iz7cbpBS9QBiEJEAN4KE1xpz6gpQEu/jh+Smtt8lp2g2VFWQyL6u4HOaEK3gbjzeRsA8kU5pJ7k1BAJAd/bew6ntZi9cr+AO8NGUi46Gg42D+99m5x0arDPpqLJA/leIb4YiiNe1haf9Uo0V/4sHsqvlJMHjpfT8WWl3EpsfslMMCLumWhPh8zrxkJeWHjgVp8b0uBnIw/u8KX6Ljhp278BYHbSNiArBow/GXMFENLyW2BYsLDlEiLtEU4F2hEhAW6FxzkEalNCw6dkM60tuzUpR0TTwVV9XEwPfm77vgb25s2mW25yFv0aPRZ4Ypbmzv5eqSQNPyZCbolstrUiJA6h8nozxqkIoxoHIc0e6RNVqO9f0O0P6fbfuB5hmjbVdvirhrkqvXXeN0tCef+5QyMrmXZWXAMrCk5umdvAHFbc/N3lz3YZ9JBOku3VUmwS7pgUCvqY1f4b7xLFo8dc7GIcZ9tUPy3EosjOfC59ruVV1BH9cclQRINvAd4dbkZ9S5JNKDhobZA/Es6K0qQhhP317FRlbL9mQ6OFXlTfUVOvaLUi6uX6QGDz3UhzCVA0HXSy/K2pnGjGbhEjFrdhLboR6yfFl+rG4tHGzKUXDCeUlG6zh661119+WbKPaQql7vlU5yK8uQ/OJ3F1Sop3fQ4jPIp/H6/8SGed900PS9GYsySUgZ8AvWiKaetsYozSYMLNhQhFCsJ2TvVXYLAYYfEmRFpPib88RhdxKbzc6XVfT2E/Khsthn/Gq+f4InWltcbzla9oWLYxN0PkQomNUmkYfuRjZwbBs6Yx9XUrSl4FJjT1E6OFjyRTg6wcKAvj0++rrss2EV3WChtNskxfS2s9prg/wdd7j3HgWBexNIF4QFSx9YpiaRIhem27p6vJRZ05ZHilFZcYI9+Dl6lShDHOG1qF1trfRgb7I9FzHt5CIOC7AY0lI+X/NGHSgRIHyqxSquev76B1B7nk/iepHnLtEA/fskVP42Lc/AO9XR7dokDvMf2IEslyX1A61yrPlYgZMBsIPH1mzW5ajEV4HPmWMWAv3Qt/x0g+t7kt+/eDGCfohlmZ1SA7yh9XFrYn/YUwYmdc03uohuHD8S4QU5DaP7MFl0Fa5+e7kYQPbPluwr1drFKTcI2GQTGcub5k3i15yl71LynmpCZvZS3FNVCrt9zQqvwe/l7obvmJ9x8hOlYROjf7NtmsTKCONkstIibbaFs+c640nxvOFXVnr+scIWBWzxT/EAc4nSTLTUKYXYCo2XAxaPnfccXngrRQUhPeQHQqPts772Jcm6Z92kc/wKIQj6uR0tHkf42vBGltGGg7Qa+zcbCZ/jDQRPPx/8f9EBXS86IvdFcRZyPHXR7FMM6wFypK9p4AAbxZ2Cy1rqcOGeGQhLmt4zB9N5gXOMYPfA7xnhb83oVzCCvVgshVbWaVicDT/UoBW/3xzeXoRdH51BXGcKtpfU1Dx6rda9GLVWcp6rK0x0hU89JCcrMe/20v0XRmjRpKrRX+ylUlyOyEcESuVy2UMDhYl2cTI8pweUCk+LPHF9NAh1fHWnV/jzVBdENp5t0Uzp6b6zWwqAPVDIIMLllCmrqpz2xV0GiaC2mDbXHHeif+ZMBYtprgypE90l22vsDm0RNlx/qq22NLKw8u47Qm9VIqPB48ax9XIVTPNcLdAMEJLIKlUSAbwjXgMPfUEoa6HAPlNpkC1y10s+OUCPKTGn8Vzr9IB7/MQaSAqs9mOC5iCEDyGw0ycrXEDuuKxcqBsMYMxRyGmAGUaYwANMBbIeyvLP+f1L/oWt6XN1yGruqCDoIcfZCFjzTwE+xwPyA1LvycK0vTZYHL409ASGApDXQbU6mVgbyF3wMiog3J/H/24mlV3RMR6HOVicQBwZsZbSDhZbyGHcLFBxNHPDlNYwkBQRXHIz1v8KhqnQMAKgNVKDfD+KPG/yhP86SeD30C0IoRwwABezMth+MBOpUmIOI0KQAk4epYTPOy2xGcSJUDGV84XjsATD4BlExFlD4Ikle461li5DSsohUpoJqSsJUhGy1KC8/wE/zapBzZRTwLrezemEqIxd6KTttg+ou4TU0oRfl3upjGPa2pb0624p0eFsEDDIrzTbzKsG+R08udWv4YwQzpMrZvllsBVhKz46tlzeIKPPRgARgSho9drHBKnKQTvJCsZ7efjO9RLlgMDwlS8yhrsQmj+stmf3UnWjAdUDlQPwASZiAIVgth9D0LyG6DIEzIHWgKJ7038hMe2GxTbXTR1Z3QAixRtVzCJ2G9S7MOUeg4uRBJBCJv0h/MHVbnJTviB72la3z8Q2bUqnlk5EMhz62hocGX/+hHkTpXmZ54HjKzbuEUkHv4RzqFpdd+LTX7xFf+hjFb5Mest6GNKSc03KXF4LSIQYFThg7nI5h9c/M6KnQ9+v2wgczWS8i6UirOPfvdoTSwROb6FCV7FOqYnesmaPJ9nMoVJ4LGJ5pcd623NkOqA5n+FnDqOsNir0IRo2oRI+l2i+t/6Un3LLyFg3A5ozfkBO0FzduuBzxANylVYoM9aoU5Ys7kFGlFIGh8eVLc4zQynkepuRUCoEWm+GX2q4VBvo3yhZOQTDe6e5bYpIr/RmTfqmet9NLTTjyhk0JVB0of7XpjpiPoxbT5igy7nHvyjVH4BBO9Chlb1+SyZMtaQssbwEUWtkHsyWPH1wPZ4Y5HQ1Am3gn2F2nYj7v8TL1/3OidU3C3BXbOkoOydTM4nD/J9CBikC1DihivoUPN+ID9c/M5z0o6oq6VpNZ/HDDhxgfGa37/cxgeb7NqhswfyAEgLOkNMXGz0HZdU0zzbwC+v84WGFqaxdEiN1EIUTrzXkwH0rU5JdQ8hoTRFBXg6cbd2THyOIMxVBMWkPxpnIXwM7mwvgU7TROWRfPkfRqOCO0py8q0u6cJjU5ECwIFV2Js5KTYU0F9pLhluIbt5n+flhjuIluQavvVQyl93o7QGmHpzn7KB41uEV2rDR4Ebskl6tF5755Fxe2Awr4y/y3bBAQ0IUK+1FODg1iwr5vUZ2CKqdrlsN1Y6J3FcPcsQlRXCXHO0lVxEtvhT27uBICkJy2a20n3MSkHVZd2dZg+2YYPUba8Efz7FuZprmn6rg7gySF12qMYB6OufMikdC2w3D3tSOFdkufEj+cxh2MhWbk9CSsdadKYnKY3lZNMGW9JUxllPn+wD5Rq1ZtzkdbkUGA4ofLoOIcLU/o5nrWyl3dTIFz4M4f77jvCzAaszgIsA8XZOBzOA+BZEGH1t0lWH+qyapGflZva+6TMGloqwBTt1Q4LXejcHQFY+Tk4ntXbw5rmLlF9trpuPv4QS5y9q/8m7CqpsdZ8D2XpBUg9VbWdWS7FZXi07wIqYP1n5HREUqLMoP0kXqLc6HWtrsW1EeEhYBuULlu3zrjrlwf3p2mrYF3Wp0bNGJMoOhmoR7MGMgPybgpsNGq+O5GqAr4DGz5z4vL2TmCf7QJY3605R7N1zskLdUFajbjo+DN0W4En0Be8P5aXED8hpc6kEKiFi9Ti+Mo/UeLHSNeQuUVbuyGPTjGt70sOMokFxkAZQEFOxwEKEH8NWdnA4YDxWeQV4GldF96HoeY3l3FnO6V5TDwcQPOa1IoKuQzXzJYxQ2pHhYyLZN3aUF84zlP7GF69cWCR5LONBiade3pD6RrJ52vzDFG0brVWHuwpwcOhbOtpYNtFmNKfIL/ypAKPtpIZ5tAISDwLAmtgcPCpD8Gkxu0rC8d5Abcib0D1aOBYc++lIDt2ebZYhk7n3Mj8ONYvMhvKj/UaUbe/UTXqgRFu3jS7iJJ2U3h8BDhSa/Ujx6TPmu7pnEh/+7k4epveiFIiIroOBmnKpLCq1UhhnfOF/BGr6rQH851686hpHDDSMd0jKtIw5LIAQ0U1mXAn90+3vTb+dekAAWQVLwBkJx9vYJCxF45o3FntxnWXECcezWyIRaSt5mXrAUkbok6yPmrnxlZ04g0KlOLe2onG3BkxbL4X602zuKBuT453qKrMEhQjyZRqKWjaEOjk9naEpAXE/So65TkDDpOvxNxN39kla1CC7049MLEaby0Fr5yIJIgH6OLClg7jSzzJ8cZfArhpMGZFZZXBh1aXkmRQFX9HrYIP/xNWPuTwA8Bmd/oCnP+NBZTKNSICbH8pWtsLHVpxh8bNe9luYmk2dZfM2oK24tzJwT9JfeHJC08+OtNbGSSTsFr33gpz7TEE7JkHZk/YWdNKKlPCE4oAeAnRM74C1pGfb47ppclvh1BMXWCIjCyuiLj+OWsHVkt77lxEdaBdagLx2h50BlVv08rvP3Z/mGad3fP1Dgd8m7fKQek2zO/zd8qSjQTJzsqmync3rxI2s1fWtvyNFwPup9TISDRq8AYqrd+K46mZ9LK9jPpa3q6O4rEyTLxxl973HeK6RBjQ3yJXGExD1kw+tpXKagfb+u7hRrN/+dFpX3eQXlq7zNDXFeeIrkok0uJN0UqXUV7WbldFNDPLhE2/TH6k/m6sqLY5jaWEWJTMaRxDI7/h1ehp4K8ScAlN/oNSwzH6pdgxXN8VtLB27Px/CVEMSSC4JBxEE+n0h2cmnYgsMFyaodnhguHHPJnKstDfajnvV2vKSMC9h39ySE0AdGFo+9pWreIym7uq5CCAQAoUTa3HVQMtR2pIhnOYzoPWqbG60naY941yIAV0mGjqB+n4i/6gh0HiY7awHF6lbnDI2+IXwDQegeXTzkrG1NPFoUxYHxEnx9f3NIF80oyPkIkZ6nHv+9R1nexIUoVJ9/uXKrVMdbdv51/PLWlBXYYK7gU25F5kNg3XpKl5N9zBszcaoYYZFWAV1iKFhdlD2INhT8NBJqn9QX63nSr278cB5lGA+LLQwvLXYB+6cg6TLlKNKnFZFS056WW/3dGtYl6fCFXZRYbDJPYASQwU2lKfI5Pj6sNmh45vp/gSLHjLQb0syuYf71lTrHrMkxYHP06zhYmti98oxhQQwr54HKQodO7ngCAku1kJuvFxGvn+CkybCbUcJl1IxbbfykX8mTmFgEcxgbM0FeHeatLoDQP9xLMHRdUzwK9e2Gxhi+c3icp8gAwTJgOJ9LE0//MMEHTGGMJGnLLLmHaeSrbfNM3mvaZObktc/iF8A9WYsU2C/9ZLX50q5eQlUPQbAkZHRWrU8jUx6M/WAgzX1fBFMVrvhe9s0wuUBitjpe04pcayj+Ex4LNfgmWJ50J9pWQJbDJz9TdNP2HIkW+RCN5Tjv77QIgV1atNDP6UU/1Ye6WJUVS2Wle5LmU2dkpPV6yBKrJ3tfpV2xxvXwB1pdOi50k2SlstLxQoJQ7febjvC0qYp7/KCPDnWe+tdmC/2pJZsTtJjYqCDvDm70T8pDv92Yt2h4B9TNVWj2LYxXL6evUl7B8CMlAkibqf+6gvV3MVJefMEmGcquk9+jYRxnHARDogv+ab8Yt8NFgb7q9Tgo4plQqziOGDuTS+msPKetnfH7nnS8wmZadYNopPf0Hnvbsf6vdS8AGzYbvXWeGgdtab+NJG3TlWazrvtnAzGjADCCv/lKHvr4KQVjmCCpC8MOrIkqW72IRFj66+irNN1VqjkIXQtO4QWZcbeiIIlptdiJKKy8dnrAjwoGBiaWaftjkCQanYbBy0HkR54YWkpRyA8OtsuP6WC0ILR7xyRZenFydMBccayOjTSz54cdS4ZMTob/5PJAb8HVgvSbvTSZ1SOJjecgi36rrLXWydJeSiu48Ic8DKdNUqZZuiudXsqEowkLF8CmsVwDn+cNm/lPZ7v60YiMmbaAht8piwOoCe21btMR6Za9Dk7u5Ls09lgN/6M8sAw01kXNVFHp0b470r5orgTOh35xALDgqwGOBG0CkXUvsOMidpDVuopkuS6BisGb+YO//NErhfqNvtxbJLUnbdWWpWR0re+AYkeRRvFKBGMPk66XtXh1GlWYyd1+hUbHWybuGl+sBvSWZ1pQ8rsV5s2iohPd3QZ/imktRUPXdI2Piqh2jOA5EsxhQJz0hzZhwdkEsGDsBciHZLGSyyheZfK4LjWSiBiyNosGl/A/usOeggECVTPFOj/v9k2IpqB4nNLomoW0so0GXT0aTaOTC9yCx30UcL5YwnuvKCd0Mp+X4rYkM2NALjdip0q7YtbgTp7lfmQxn9wD9JN6r/QRtNRcqF1sSWVqAd8WbraGNOsc7oxFVL3ndaWlZ99dzppqPvwrBu+wNY+//tpxZ+Ktm/IBp+LSqLo1S/oScItw1WOYSWOGO1y0o6Z70JhxQYce8cSgklDX5E6hpsXD1GNPwe2Di2tOcL9ddwebwaZmhttQsrFesIzW4XEGfLHRaH50CTFIbr4o3dJazCOaVKtS0vhPmVHsiCTX6uWcL19oSwfXZSj016R57Bom7taPwa++aDmAVe0ziitvwlCf3j+sRtJ0tRtyxMGO2Y9R5h+ZeL5xJvnvMKZpn+su8g5N+2sa772cW8ATXLh9ZNrSHcyG//lf8OnAMrdUNXrrq0tuPYCY2VztvTKKrnEHRcuRcBIrWlGoXJ9c1nz4xzqEkKipeigrbk4WkRT2tOIViFekgR99CTG+c/ZIXgVgn7C7ny00VEPBa/i4L5mSqftkq+XiPXw/YSdAKl1/HOHzi1fuyoXBDXgRqTsC6tUemkkos5ThTZi7GFb0D2DS8uMP6fIZWVE1OWB0uwEjKnDaau/tIhue3WffO2yxy9dezxEaUnwLp9dYY5+5ovLXTQ/H3iYQRmJC17+FfVfHSDJGXDWYCqrmNJbKnubWYZZsuxXjfqZ6abpwC170pT1ksc1Jxjy78G1ijDqsOXoz/MTwmGSyaibLYZ8DKa0Pm9h1g5TStN+KEefVV5rl9xscU+EZdN8s/d80SPecOXsQrCiwAl/Ovu6Q6t1sNgIQ9qbDIzQbKGgJCTwekcJ7yhd26/I7lDwSzSLiBtkv4wQas55I1AE9Eojum8dCg2JnpKb8sazYwB+UZKdn1FO9bIJpxCdYxmWfKs9YPlJ0wp4u59CX3R5k1zwJpV2/ZVfDI/gKEcKXmigXZSfL2HABd7qFS2NimMaGco7GB0IujTu/Or9yR1yzwlfPXWjbWHhsguSXu+Xz1yDcbRuEfiZtAM9L7XxhmOfHCOWfsLTM8oz57rTvLU+x0/FsgiyqDA/Y3h5EhUiK0S2YoIG6pdTTSV/XFvTUGsWYN/5znkXlx+hTyM0NDF9yGrxSl6QwNVC5tzhbZPayghlsO27t6+eA8min2TeuzYaio1BEMH1z9uYKBm0yHIlOedoHquqiSXmvgbdCaBsPRxAxEHvtoOgt7VFJaQkJuou2A95jl3uQ82HtSgGUeqcIUi6PedkDAM2e/gr6aMt8zXqaFUYpTmdLFH6S+MQJrv2/hMafXcKcRzHIp8pR134uwHAVv3cRsrtZzRXlMK6HI+3Cl+4CmVmlwvYD5q1tm5xJ+QV1HlhDMmKUpBbvaKiwZWMitB4ZqSVvfE5DRQQDDqmclS7m5Wcfea3Q/PAL4fP0AzWsOjI0FoU0tRGVVhVAue7Tkl2hY7tiXFraDQ2lVZZ0lM/5I2jUYwxAxBWeJJZgCRyLs8GNnfnv3RI0F/bLWWyb/8eGgGeJqDXF9Y6KDzlZ+tmALxPxkzzLQmBK0/odmB6uzsNnfRiIrYOMkaItbJLD9ZaZYZhcLznf+xcWURTFUecXx/XEtRriA7gqmjhU2rACMjr6MINKoCftzU4jLEdVxEBIOMzXePXUi4Bid6dqQ6aJCvc/7vTtWV0EUXAP2Pcq6QoRz7GfhFkg/0Jizqtm8sGgy5j6pX0bDHJTWrPl5wwuOWVf45kcIDLfPmh9o61CZ7iGIrqv0bVQOml/laxWP+4dzfiFjQoTx4+PsWNkT+pv2hYi4NKsNOZxSsD0i2cedVm4TaJwyPlIh8/gkuKmQ8PnXAMcuh9y076VAghNXZeNm9/nkNe+Q3OATB2xX3XXHTiafDQKHubZnTnqbB/gkZ5JP36cQR3QJJiwsJiAT2ANWt84NmJLKlXIhWmI4aWYe+et3WtqjP51wBl7esYhX+3BfOJsn63WhWmQXcgAnykcUfabVO9h29RWPa7Y+Vb+n4F1aIHS06pxSJ8dBLy5GoIJMB3PQHkC9sm2yGZIs9XPWvKQAJPgSlol4yjneG3DNBd72opCpAVvMmH2IXfWET7J0WMDaPkB3cnTJGdAXfokn5Jugveld+kXT3CHTa09DztY53/6Re2BvTKSHc1EOk6o5Qd38gEHauFzLsXzXpeUoPFQnSQOI7b9wSYI8iuH11ywmInTFQw36jcjbfuDEjGF3gZOoOTNJ/DTmb8wkJuPyGeamPNqxO7S/QCvFUAI2Vb4vybbaznDCUu8RZ9sAqrU0TQHTYHGhK/zYRih5JeGWmqdRceyHKCPXK5alVz1VMSMklQmpIPf4ZtCAGVjETTJjEV8aLHSY5FrUXTD+zBF70TBjSeDHL57Yg2DDMpJLaipGWIYNDm+vrPFwcDtlBHSCFmNrNL+GSaVT2DzbLfombvirIoevi84cjBDZgRzU1Bf+gJHGTlBLwXAQ/YZ+rIG8f7SmnRYQKPUA1Cf+d9CPtnmZgIX1rtGrklrkGh/FkjdQhXnU5sDb+9IGQ9O7hFPxnJzGS7OJuHGYuC+3ozl0cma29GVbZhuTI7J5Dn3aa4ZYOI4/csEWLpRSMRzy2YPQJ/jqyRAk8TYGV+fA8Zdy3G93+DgVfGMHBGvuRvT0OjOxD2zvAdQuimQjwUEPRpJZ99k5FQumiqtouSqxq9uCl0ndZjvZEvbCjv0DyW9QVqIT3mlEDkkXAEibJUtHGps7NEJxjSdC9mia6OUcwoOUvJvz+gYWyVWL5UiuqHalv7L7OCy5ty//OTRvcoox6vVqOA5O9OR4uPbGBivPlgtzn4NICH5WmsMYDk4wOzbYn/RPnT0qtRU/Q6FA3yFoOnr2kF2z30pY0xLUZsiChQjdIMvripgHEd6K2JzWiebmiNwRZ8+sbvYOrWzk/rXNEmHqwCSH0drtR871jP9+SfZzv4vmEZ1nM1z3ktq+nDL8+xw3Sei83ojPjv/1khp+3SDXK0aWBKwOhJ/qFUgXofSgOLQeTDnbMRPIpdIZGzpJY8SZF0GPYVJU+Haj6msWs8wslVNl7dbNUenVXY+9FDfs0sOKOE1Ey0RO7/Gd2L09/x7HwBTCGbjoLhxS8Y4nklNRAWd2pbwyGUOYSJiTTQHoD+lOXMr70U2mLJrfZ1gO1ZJbW59HMUtvfm+RR+hr+kMAdMJQ2TO4gDDkJOQn70THS5E1nG9eXgApH7E4FdWx9QHgjT0aqV5KVxU3kv/OTsTMJ7bZ+oolzApQ2jeIHg3u3i7O8Jvb4Y02eBgArjS1ioMDluNFYN60STiUs4O12GZgLoZd6R2URbuXiXS7OriY2uw2gNksB6xbZNJbVO9+OKBqQyOkxN9fgxOzLSFiy3ZGX+4Ws6KfKP25NN3wOxqWtgCnlvHI37ziKciZydUc0Xxxu66J0z/eeJ3N2+aTlgDpIfRacq7+amm1T8HoaY1yZgEblPASPaSHUlEBSH6lLW26B2fIWqkeGjxkTVA1uO8oRP91DGmStWDxR535makjXFmvNTeXgCHKeydaLoS9SUpgDJJZLqUCmQYLIgB5zasM4ysq4bjrveLDbzXRHjFn3XePCEijW9WoSZ5sVyXiV1OyldYVVO0UTK9pTsSl56jU8UoOFpxCBTO6FBF2gVXXkyKAA5hZJ+MD8E/CWD0FwPqIua3Baj2mBabMznfE/YJcaBo10JAb6botebiYl+K30p61DDbgM4pDgpcW25llPU3177ZzoN7Tf6YQP9rdMPlWVzOYGGNe//u6LzlO1qzh0oEBZS8hD/5ZW5cs9y2DlDoqTmhQAb9zzA5lHUf5vJg7dupMiAaQggZOh0RH9HN3GUcfxMDHrBYT8HKjOeN25aczZMvmy2apCQYdEoRJLwqE/zBcs8T2Tz7zKiLUoLfo071W8Zr0VFKMeysm0Fmg45jy5qHEEagn9cb5X8GHiEvuUYV/7fHkWppmjRFt80Qmn6Sj5h4e40hBHq1Gxefg3838gKo4NOiaapJQrmDLYnYYEyOthk0BCc1OCAzqO21UF6lTIYbOA/ca5DmG1xnXb5AC69PL/cKxMq0um7qtTeB+wrmVNb4VW7Eb5QVKoUJLYe487OhwODgogL7PG+iM6ZCPUtIt2XiJbvWF5dyT+7INtNus4+DRpo8niMqHrfHpor3U/fi//G9o/Od3vMzKLTyhbRWLEc30nhT4rVfjv52/kl1gtLLCJ67X48BllW1hIMrKLo/QYMYHXUkSKyLPNUT1JtSErcUmjmreq4pi4DDTMi2u4/TpguJb7EIf1atA/A8tqn17b6bYSbJrqnQM1LhU78TqUidFQ0ZKj5W3wt8ttSM5OcFJVsLeJr6dDLUacTuASnYfUwD9TsO2wKisUz2jD/biubttJCTcT4Px5f0NFtmUnfU0/lhOdEiKNnFUVmfAlrNg5eWGJryAFyypaAU58YtgeDbhYLHHoBZbMmaUwl+S/wFPX2/N05E2Rbx6QWlkKE75Ja5+QhSqSBRXYEcbeeXemysfyPk/y2Wfak3w82nqw7IavjSg7+3efgzVX5WMQH/EWw8xPzNpdSpXEovu632WcPIMIFcMQwGzL7IS2riyLM2PiHPZOn+Y/AZIIZwyfJU4qtpd6QT+nB3TIm2QK16XAOOfGxxInwbq1TlvnYb4tpFELx/OFT7QeUo8Z2wUPfgsrNlZ5MOXgEyoI9wuJcz4bFn+qC/XJXQZsh1722Koxqb/oegjc89Fhlnvgkzc3ESdWnMPFYZOn53FI4yhGek/vNlaKj0HgA7/7ewv9GV07DXcozqIWEXzwzfVeLIySv1JqqNSnh/dAdoI8PyIO4q8GIaR7XU+1HjLQtYIPVCMYCXg8JY0rD8/DGdA2LPo/Df8LqxCRMGkO8IiPDHKeyQl6bP6Lqb/YiyOTrmYf1ysvhwLJVZSH9Mh7qSdDBWs7nYwKERlcTQsMGWSmb9qd9aPKUWab0E/unGV/i86B/o3fR+gPbRkA8EeqA2y1MwvOH808w4yGit/o8WqMr9CNukSbJPUQqklQRNNQ7+7TWpuIJBtrjYl48PM664R1cPB88U2n5R6XIW2uP/SsQdCphY5DqryPCe30B0zVqCZ/Ywuuj7WyHCBe1ULzIk0UDB6ks3ve+IWxXGk3p8BxQk01bXD5rUEvLq4VwXRn09pYkSDZ/tK/YdsFiuBCk8wR8tq7tGXmViICSZ+z6jDN2CWqNifhp235VaZcH9N4jdpiDdG1C2Fs06oSoyC2p8kMs64MztO6quwrrF0tI602Er2hFn1kVGVnwMqBvYGMZ2p7Xd4twPXkGzTvooz7jWyCTlA51P/fkNeMe+XsQevYwcvfHd3vcDTun2V84jN22AqAeuBy90a9dnCPQUGYxoxBJBeIYnI5QyFM/e32ScLLEumvc6yKqeIyBG2gUiPj0d2/dorK8PsfIEe1YsShyoUVQsClDTxWhX/s6TMbYf5jlyDwFRLFbP85sO3x2san9nexpWOWP/NaWLRYr0+9nOmzkmpZ7h2X0lx3HjtTNPQW4LvILb71TIVsvFFxBXQGd/LeWtqp8KJJs3xyhfE4bh/KgUbDuyHBlIjiYJDketkHllI+Vlp5NDeCa2YQ5MOS3LlJBdl0h7k13gydvYYCoHebH6nkp+aEsALCT0+r3/ZQVm1g2MhGyqxuep2ESdk7QVRv0jLXdUipd/HtM5zaiJu0TTOJsXJIva4IkTUORtY4UYJQlwkSNcc0tdRBGRahxisQ+05PUqNSEFMDuIp+dcn0HdpPBbcgkJYW44xGIFfTMRWPu5DiTN/Dz8BnNwXG0XuLk5Vp35BgNKZH5KKdeHAi12AEBvf6uhEXrle7Vsy6vfDaueW9H56zDukI+F3gtaIeaiYQcBsMFsGlSDPynzP5EhBLRjdl46h/gmj2/y6dnUB81qgd97G5Ltt74N61yE8Pf2cOOXNTqS4BkgzrofOQ8lEkTkTD+lFBa4H/4jhuEchHn1m/4Xi5ewSv/3BOL1VoaWaWoFMEz3hmllc+3S11moktUr4qlCdY4x1g7fVvum49pckrPlkUyL5R1iPC/gaaTfnuYKAF3sQaQyDcQiyqzMaK90p7rxYoX/y4dt6oqIAh/sNm8Gif/MqFQNXSDrnZNjpAzQGpS4cALfCHOsQtpI3fqVym3rJQANaNUI4efkW6fgZesS1iT0H5Oabt1dS/9roH4Y+IpKRCkT+P1CRaZxqZQOa2i2il8S6M1l1qQPxNAydZlTB8F5x1a4DhPUzv4MgWF4CgbQjutSZQxrRU4bfJ3n1ow1VZCABDCiamt+jl5kven6J56PK8dqx3FWerA89AhGT62mp3FkIc6RlTN68RDrwslJePkj0jXjZQQS9niqThsGbjIXSx5qQiE38lLOKcNQBHCzU0pVDtD4aulc6EABXHLVRSHWsozfaXUMeTj6GxkUeyIauQV1Ug8rz+5WEWlJHU9uzSDXMDJOh8C5T90tRwHY22qZuX+3r95rsXXShRdjg4q7uZycqxcAfkHZtblDqG6234TzPDda8IPQCnze1USeD1y6QeymLjvE/QZD8qrAm8sdE8lXVqFYj7vqrQJQaZE2HpPSqpPeVGUh0B3hAcaIXETVf9xCy9ZTi0XAcZD8LKDMjWlVqxxeIAnKTSROu4Gd8s1TW2SMUhnQm76hLhOUoPeEGRaF93U2HXtmr6cZJtizD3oMFmo/gQZP7lurz1OJncyLcA4fyYwZWkHNNnAGT4BgHSrYJT1H7cD6lEFfX0SA6jYOS75xChLr9OKFstz6HdGv2ZLMxh9bLH8U08WP3eub8ZhgIXd5PNI2llnKmbfKDhmvaaXaveDKcCFCbZ3ROT/vYv7drnOkMa1rPVGE7nX2bHgXYd9MfSbGaUH1IXZjllgLbBYuiQHOnR+B0SDr+3fWQvnAw+THBlWpKwuoKX9K4ESsn+5t7O9pmjJWol+qahnohprHhBlsImCRS76+19s7pq1QleKgMfUotrpR/qYX6cLiAZU0zmjatupFmkJVJHb6ZjAQ7PcsaMWFK/o6Ndg58QWHdTLXrJkxy7TRWMeGzM8wVbxfZ7o41ad36Z86BWSWWdm8ShOaI9ZORL4XuilYxLZJ1Vr3Rk7JZRxK4NGbr7JpYJK61W/u7jELC7Fh7dPok/Je9vjV10nbNLW1mOivK7TufCdVhUoYF0HqJ5Auv7poCZWTQcNCnPfp72y2iGdszRHiDA/Sc9kCFZXRM69zmMUCUTO4ugFQyxLoBSBls4EpVcKKyOYduV1JQN278fXcppTv5r1ZIqQseTFY4NICLfWCBntjw/Vcr7jafwJVdhl8rSZEt0sOQFuau13fwzZyRz1Q2q7cYgWzZa4whhTtMdcwmsl3evw1+lxHQUh5rIhmmbcmwRy1Mpsy8ok1EGRkMo03ySwzRZp1pyPk4OLgzKeehfMekh3o1NE7jydc5dzYCQGyfncZYigxqxQesg48zMXGLXR4P4hhYoagMEOGfJF0hzilrbQcrTdn0T6OQC4gUuQeHzzrixYgoIpPPi60cclx1NpV0ImcPDSCYkuZpogosJ3QAnCXV6R79AJ4ZZq2W1WNvrk24v81eSsEQZZHdIgRQW51bYX5xrJ8EhJEwO8wFDnBx2x4t6ZmKoVEdaV4mRqJdzSlJcYA/gLpBZmkjBRP/Bg3sYWXITR4zOK1EbyRpmWTYi0wmxz8/9v9wtY5iM91WGtLad1OAqFSU1IwxYdDiAhNKYQPkQY9fsX69KNTgJrOKq671dMcafrBrmhNEIlwlE13qL0h3PEcn3/GcHcXy9uc9NqBqoW2tCC3ugL6lbaHbEqf3sopVn41ajGQy2GEe7vbEVLnndL5W9+dYsVeEwzR4Kr3JyR+Q0D8NGS+MglbQyd4uBNMPEatsrs5sHENGukTGzuwkqGREw9K/qMxx4MJTfq4B3LzvSXGoR12gcwRDunk1CgLfF5qcm3GmAUoWlx7rVmf8SAUdHN1iCfQWN0v8kPgKwzy5v8W+CwaltG64vhm5ZTZn1sSLM5QXIZhtfprbDvzvqOhdkA+li4RgjK7F22EnDwlYR69LQyzYkrhn4raEQ3lJDa16Ea8HbrgNeX37uL19y2cqy9XuZM0xjxxpV8/2YJThnYjx1Ghbc5eV7DhvuR1YpBAV6ydj6JMiQjM14E/EpUhLf3F3uL12u2TeEC8hYgWNJWf7HYrJmIXvcRIlZ+e/XfF5JAlH+fqFZ6G9+0mVNfd0BUZPhz/7HMreL++G3lOajRdp///JmK8EYPJFr7w5dAdcLHlh2rmtBvBzl6SwJIC6+KHTzlPCi/ipQjoV9n72AV2xsBOhLKOBv83MWkzfInXoXCChAWCl8y6cbj5HEmv/NIeVsKm+2MAt9bxr0zfcJWsdkaoK8mkD6xempVE2ITAbNIV2YlaWsAXqw4lvggbcAFWQ1X7PLO4jNTUp1fAKw0Ad23vAFyEmZKjprihtQyJg8BjWcMrsnjy5Z36ImvHqJB3eRWV2iV6Mno4LtZ7/8qMmtbeslYe8BJqZY5W31aYJ/sZmfZatHnv+0CpNrjhIjlxDVk9Of2HaPtxsH33n2rGfKg2fN6YFHQ2NmxqdbbfYUbeS03e1xnT6eyZw/X4FO/hSd9g6OU4yI2KsbSHeAtl60NmapBJgDPGfxC+WVsKcuxXHW7WEfdZU8uTXBCc9TrfAq8143DjRPhAWOYmQ6OhNi9hvhHz7xugOApGEnYVu8iibH3C2tCIY+IgPX2wNBlZf0b00hj6/OeRae5gHca51/X4mC40DUWEnBnZAjGyNcFMZ87cAn99l+lqzxcxvjxzEIf0Ioz57OmQoI0T53UWjQDPWPeo8j1ybBbBxsEyJDsReXgTE4OgBzJ4zc6MhQSQjs8PE1NnNDdCVLJApiCZCVEsdD/JuJOhpc1X3F86s+c3zcg171JdGepVG3P6fzT0UoIf7f6AdVOoKCyg3SS4qNSjcf+3bnn7S3s9ORGnNmq8Yy1hssEhRTG9FQMOecOWhUyadXk1J4OafIzQZu6p1giXA1ozFMG7m+KxMXLWdhMBndwDKj/Ln8TB6GtVXrYTcjaDTXlqmop2dLmeOGKt8haJjWthVKrRcGCsahSFVmVSpZBee2+nGPQOaH38UQzGvJ89Zo+uqJkqHkv/nS4SRIUDeemYgnqFzjxrO+XZDcf/cHawnJQSfK8cNHGrLk7IRd8iGxSZWsz7UMQU2cuPJVl+V5HykRZeBMmIeYDc/aZ8PFZ3nE9irHclYV5ujTC0JG0Ca1jjE3tEvVXwBkTlR+8Jej151rL0HpqkrUaLz2cX+opzhHYvwUh6znO7lS7hJnMAwfE5qjIs7PmMkjlQ0lEvREImOS1dpl3LXTrROSyZh8UEC93tgWEtOuDOXEGQes6lo7o9jpHepwoW/P8NMfhbPZVx8/TUUscCS75LydrdipiLhMzAkXS+rap8FZaL30ZgLL7NyFRU592Vd95oerSk+RKkBYIU4at0T9nW3YJ0jLCUa5oxWy8ubZWTkAWBGu1EkJQ2CpJpCxHarRpMWvqb1qpV+bfnML4Jg8oixSmeReNijhrqHtJtGj+Vdm0ZuHWgBXpDgEMwqTrM4KHYzur0OmurKCRyoWQ0WY2Wuc2wVODXYdh63ILEyKIj/Gz6vjT8Q+eGHSe1YaqCvurVfoVrbenTLRJjvukzlNjONsC7VyD9Tbyq2eqq5fkOAuKCGjBTW6Ze8p1/glwVetLCftPiCzDeXUmSNPDXMV00KEuI3l7rL6Y47Z+WTbVLl2mPlHZU0dvz3E9kcWczqyUV7ArwPqWrTO2Xy4g5k+mtf/92haWtHzFJaar3Nx2krxiwibVmklNclwrat5kSWoWK803qVo1ZVjl+akWXozhqAp38udDR8DHgbFZL00O4u2ouV5/ju6SAVJ6JjsEm5B9o9PH0+JIlT70UTLs39FXs5d2otQZ4u8x4FiKSrlRe6u5rTptuBZ7zz+DJ+H18s8h5zDXPugztAz2F/gF/jfESlKcg5b/FVV+C/FQIboJIJXiOINEBAWYTKi3W+uaA1AqxTzhMi4Ynf6XwH2VmP0gJ50Acs+i7HI54hXxPzZ98NYF06+HIcpGdYnuCDfCpq8EMXfzCwHnkNo4SGKTQxdTSRlo8vzMkrIvCQ6DzS0I5zHSR0Rvz/YIHWM6leTBSxMKo7LefZWMKt2+t1hmNhC5DOoW0M90853KoTeKi4OFPQvyRryRKTiySsM8QRjq8a4VKcBlSb6Kq3V28CRYdUsiPbuurqsLmn3M52ulDWoPKNkrjy/JYMOpayR66udvVsoHXMGEL5kqIqasm1NqUmdT7ZY9FwIBNTaiCs0oIwbkgA+mWjZUsGOv4ch6jpttSCN48yslPD1W+9TEtms80Px4cgBCuKjnjItGWGKR0fgc8WDkMPRHZt9Pw92R0hr5NzTE8JN9RPdorFfthpxm7Lh8XxOYkulWc9QrwPpYa08erQ6yMEh+lK9GTVUFA+km9AACUzUafDZttZbbPrS3Cpg9Zw/uYjBs4mmEdTJATxFcAgrWA6V+Ac5bqGc6VRLxkM3wOon5FhV+JD+RZnry2c5S6DcsFkEhpYm28DKH7AipPEc1XYyEOfFNPU7Lt/mudrcfQNPRbXSqKl1sVT2ZEEWXUGvpr+fyfx6crF1xcFtujVPEfTajHt1IX3DTK1kTLgM8dJGcgjgoSkuga2kg8GFDkwl3p5QiZOmhNmn2YI1iyUcqYo5Ns5aujeLdGh2kXAs4lRZNkgAN9Hl4Gm5ket5B058d20LkXrrG7wxGBqrRJcUZY7dGGfUBfjgEfxWpK39EUYwzAXvSqNIokBMKrZwfgHSXrxTxDIvhTaOS1E3SSIEp6db56S8n5kQMKEbXCm4L3dVKxFbjqVWyXM+AMAZ3PdrIQqeC+ZP10qjYZrM9aQvTThURECkcy7bLx9Gl7vvtbMCs1HP//9XoneqpGdT6XXOZcIlpUkoLxneBYDsqC1uP11PDmJp6V857VO9WCfsQA/bQR6Gtnqe5am8K4yiHY4h/HdoIk7rV/9SgMIFJWn1J2Io4hvmbFfxx3tABwglJQiYIzRDF1w1jbmQ2RQv/fCPfhZRfUPu4YANzepLVCNUCXwRdnRZR/A9eGkGHKJPJy6bns2DkO9aq5pugwF2ZslWCQrPKUhY+3NBxJO56G7D8BHqtesHL3TvZdZq1jcoTgUswwKXweMsGj09aZjo+jFc+fvkYkuMatu3eqVMh/hUslzk7OFX5rLfJ/vGzoAoE2ZHuHXGiMvGj+vPD6jAf8jO7YWtvoBTH0Na+JfrAj0OaAG5ew+0/sdKLr5BwBIKwe/ELYzbcGalzC8jF98QUqNROqk/ewc2KfFzsiOvAK+IJ7CHvdivEG/LcVDW3s/IJYeOC6XWpRu0V5DG48dDbAiBJpV3sOhO+K+eDjNhIWflQdmWgONdscoq7IOZJ5FtvuHOXZw1jpVOnRdX8mY/tlrecUkyPXUylJ8ZY620ZLbf2wcnunFCPEmtaJDfGSto5WrQxCSvRgoGZtUBY8KOp+jeQQFy71nuGgZCREHpZ0Nz8siqz9YExcNHSxOcFR97XbaGDGpHpqt+bFSX2ghRI1nbOIuhozsCcqm5gn5evvP0KOOZPDu0LplZcIlA0hLcxEV+mA+lqKENhosYwd5ktAAK1wOncI4B0ep1Uy3rMGhO6XWDxZmcrkXI4h/Qv0unhbhcAcOCVNfnUUgD1jXEMeTPpp8mGubVQCLlqrR8a2lIqeZJA+MQqKuGXN0HLa7s6cusFwG6ghynilXGf0FKPdtuPjkJDkLML3OIeOZFPJMZX0qLrPKtorhPiOsXnLzr8OifJmQWerD0qh8BT3GLQH2PoRkEIHDz2pfO8sea/5/av57speJfL9AhGwuissqreXJfyqj9Tot0zYJFdaCFk2Rh5EKkoUjEA4iKQUmeNu2Ffn+QCfR9ZymiAZVj6F7JveSCja3EBb8b+Nl6xZ5DKmgY+lCpcjVwc6jRF2Ylgrw3+vK/m3kYajMNHa4t31hU/7CuBd/Q32eMEakzWPuJuU5VtVNS0LQT8blPFrgfLa1p55k+jlN6i/ETpkIqv//I7aOxjLKJJ9SO4Qx6M+d/Vi3aHK1FGdFc29aQLi2lBAkazXGXWQJuFI9DUnCMCoPSnxBghvt4NDVhX/tHWD0Z8KWeZFsi7/kAR6Ms+7XO2MUd/RAP92QhB/lPAz/PBG/cjQFZXWUwFiK4+m3NTCWuKZg2ssoC8RzCpSt82++w037ryAHHmKpRl293xP1Z6Z9E17HmC3C10iK8K8rG8300tjc8sQEtTscsvM3RfUvGypQSHe75qt/7JzS3hSezRmXUpjbc0Cf6Y0nw0Owm4lUdRfL5i/W1vgD4jsr/mDOH4Nn3Uc2XAby+EmThDVmYdbNePIBcZZsODgcAxE5Hbg26tLrneGi6X/DVGhBG4x0yzRGoD6q//HEOAIyIV4/dc5fuIVKhKfgAlp3aaxR4AoxpacZmjIZR8RHjx7ZLKD28VI6AZ8Tqq25wBy1uXNjE9x90AGJJqVNK3iZRPIfLTT3Iufnx84n6OC3bNwjTSS2zNNFE5bxN8tiMPTNlt5asvGS6ki5nZrYoDNqBs/eh9v62P6GJ8yaf3vkUM/QZM45OzC2hn06H3pe4cYx+F7hhC6GETJflUANuHCUicfhX8uv28jpNQNM4KEB0c4tMcvQP4dycAj7CfWtGbH8LN2lfhZaoR7Wp//w4CWoqa0HOM0mhv5ehI+hkBk5NjS5QNkfGlr95wVWzYlKsecmkqiFrfmcKWoCXK7ioUJ1ShUwG58T456L1QdIzWFVE71ryUVWlVE03g3qayPZq7tOTYgMrXgsHaKkHQfP/y1sHm+5BcF1P2g4glIXWU1pPHbbZoqDDqvEPbAkOt5/KRN412h1sZ4KPzzvbIAHQZ3ObvNBJvBPTmhk06vSNcd4cbKZRle6jmXYU6u3RvAw/zINBJX56L9j9kWWQp2yWrGoV81zdAWSH6Egs7HmCE0XheI6JdfAMUCEJv9vFwW0dr05Ad92wDDmyV6M7nQOlpp0DpY+LW/URkdliWA6BnA/RY6L00DfSsRtUbetjh35dh4r9TFni5TJxONC4T1x/jUPrmUOp7Kx6F4yULr3BhxOWWin0fxry+U+ePhGjqW9LO9h04Yyv+Xqs8gcBwNonK2F3oV2e8k5gnP6C+XzN1+WdhH0tsxe357sR5MUCo2YQl5uRpkwCe3bNtwsxp+vM5EyibJQw2ysC+6smgBXYMN/KI2ENi0iLxJsT9XTH3LnSJRyfmjtKco+ErMQpy14Fh7+PkMuMaV0yfwse/dSy+O3pW/pTgz3f5rt+t7rNdfGyIT9fdqg36empsAorQ/FPNUR0mZva+BPD5VKay26mY4f76zPZPfJFxu9NIbh60dUSn1hURyr2syVD5KXz1ZBkJWD0N0vr8NnK91eYEY7VLhjTAdCBoEowcRR9/AcV5Amg9Sz5qYLwu9c17ssCwUfY3RboWyDZpOGSatauU+RclEmwrwClFQZdU8MkujiMJ1VFlkvDk7biNuI0zzuiO53dgttwvvhRQiJ13FmYcyyGQZsQXq5LA0bH2TnnGUSGnDcBg4Gy1Ipso0fY9qino8Wv6LyS7oOsVb1DNcmHSaS6DOmHQiXgRkb/C5gbmAANcnQfD2HQUA+Bk5KIPaNv+w9wG+4UB0fVkZyMnh7vp8CIhyphuEcCbh1PqTwGTbTWdU2/cvei2rA4RQIIi4izw1xba0+fu+QncXMjPlkYvYyEE8pSc3dhKxhFsOzE17spCADxJFmTU2prMxOpaFgtlzy8WQTB7mrW26z0XlNRK/VNJwwfgRID7GKx2FTFy0hZw0ilETUZuIEUTDn9tF7sF+S+LZK+3GJkB5aehadSxONbC0KVEZ79X4Kdauu0lxKlGCAAxs5M/nlsmDO8PYiiCBRKlc5eHqwwUPiVRReufA7CKq5b7Cn8Wpp5NI/AsRycaToGu9GACYWHn6PsgVOxGx8Jgok3CL5zvUHL2ZUsUCmsEB3JL++hIc8bj/o4D+L6LPj+A0oly+bsaOQl0NubE1cbEet2wXalLBqSAUaxtQX47YgLT9WvU4DiBTClu7belOx8nvpa3eBuzcfLDrDW7g/A9LMnsRQVEnaz4wJvCMn604uPra765KVHPIz3Yq4W5TGgn+ea6Ro2L2QPHN4iB+KuEaa2yzu765GpHfVvXBbKJ/Z4ao/5i6i3a43GKeXQZMnh/rxXJwinp+PevVXQv6RJPvCSOWnMmQm5usknR5Xvw4zdDEEohrWEwueZqlxl1Cr9kBDkrd6j6odcPn/iG8D5xZfbKuxY/92bG9ZOXR0Iwx0/G6/JtK33DcU5NfaYcDGNS/9N7xhoFES0xtNIiBHFBXbzk+cJmmSLDbmYXC8WummOXwqfYW171vIAmXGLchCkbCYhbj6YDTr5Rm8A1lZT8j3/ddBoytxo53dRZpXcQuztJaBmqxZf4+t966+c8K77/hmUsB4/eGVigkqbX06G394F+6EWLtctyySiYpAV97BrZncv/9Ko6yTTGMLlZVVPv095nWRnDuGSsAqjxxctD9a2hSZXtefIdBdhucUgVeSOuCkHa12KAHAriKYeN8QL7R4eGqABZNXHpzYtI7fB5PBRdpxH+75araoy8gsReEN0WDNxywTbFjWYUTgA0wKjKGBHLoHiosaikdzEcNdUdgSv7lCzPzaKYP4RqQbA4R45JyEQdTh3grcaMYOIzIbk5MxYFuf1KpzHqEFlnXiCThOT4yVezUOY1AQeh4XJnX1bUoHYQ7dn5O73nSUhOq+0q2FR2jw3mhHWsfFeo+j0b7eatILVLrKE7rX1+JlBT9dqJlXUt4w2G0KTXXqwXzIO9+LegFFCSmQigqb1pY2tDLAgpA5VVnu2zVrMywmlFaYp6KY8vJQW4KQh+TFU7/vlClHOwDMqvbBryqBZPlkjc3qVGBkHS6VMD+3jWC5SeePeNXkcIZKo3kyVKmhOKtV9p6QJJH6xA4PSa7YiIHEFJgRRK1YUxHyqtzfeMFStnk6Oyx2IFyF7LaK0SG9wvFv6vbWvR9ynR0RE81zlho65PyyAbFx0phTGMbpaj8qQBKIieqSgwpSuZcvAlERviK+iIiElVay88mNjcVAD2v9xNkH3+9rGAWd9ijWcYwo7wHe6BDo7/9WBEt0OPEHfLfm7CUNna5OjobrT5B/aiCrvfkzf9iz+qsX9tp3IOqJzalc2SK5Ataacu8u1niHJwHcwzxbsTQURclDVXpNaYkaIeYcSI1tk9NAEbv5KAYOySXjCmzptKE0L6uWgmHXB92fsmPg8zrd/GhOsNyUYZko0KdaWHON4LHpFTBGgOtBIsSvM6Nb80uqfnFVLxBW+Z6UyZAF9Od7hvDqXkPmeROupaY1wj3VI/rMghsVv2rmqxZTLo+wGD81fw4h7jKYtFoEZHeXjeaexvz3ZfYL1FY6RZw3CPTHYGY0n/z67JX5x4LRWwe5YL1cPUWSeNGZMxZWUd4Wa96jzBJWAaRIKCE9WbpDmquR7bGH0NRr7bkKcC8AHDCmFIPM7hV1CVS+BW4dvDJ1waRS5Xc7mbhEQ8mvk4tRfFWhQY0rVobrTFMJFbaQtd5RZ0vFNHCn0kKimB3JQo0speMGk/z2qx/F/VeVqvDu5C1MJLYj0UWr6BMmV8p7OMZOezg+U+540w6f+ByP4uvoLerOJl0F2evg+ggGGunNp75O9ekH++yM9wCNh66fN9bYJ3vsKvEWqg2cdCn/MrVgNHBDQ9iGc/9ZIGJDxEVUvXgNW+KjqTf2hzkWPo8WhxZbXSGT1T23mXEwOE5o7OipHyBp5KNI6GlBqQtqvnx9gP89uljO/RKEpJxUdyGueJ7TuEql+LZJAjDrxEjh3MS+C7qjxUKUn5K3Oq8S1dESyW0IaxD1ThZLBbLRSL6zMgxK6zGSJEQuyLMOeIcqVByxI9UFifhhwKihRY8rIa5aFBfZFprsdw+BiK34wlKeCe1J2192YevNDu5j3Ce+qKRLxO0EQOLd08LxXSkRFrhs8RT1mc418vMqOHRkiGZh6rLe2htuCq8c9F2L2adSLXHw1GMVlesvZ3Hobt8ycFX16O5KEUs1i7gHvw9n0phot7cWWfuCsMGQ+S8e8zrfnqbBu1qb4K4i9oAySK3u0QW2pRurjGuTtI9ZPnKcSSk4ETTG4tvJQMTOE7M1ilU0SsOEPOLcKpHjg22ZrKVstDpvqbk/jIWSnIdcwzdBFFWS2w2P8eiKRADT3R4liV4M9zPi84L7YA26IxHHWLfL8TYsoze39wIoKA3pm0qhD5IWjjJV4paZ1jnpiAmWR38Arm/fBtMBwLuuHEsOh7wjKCXq5vVh7z4OyNpQ7kjGYhknGe46fq8qJbxlvk7L11mL3djlY8JvNyCVGjjcgf8Z56Ee0Ox2dKoVjKDpn5K1JKnOcSnbXU/hL4sNlAIBcjWJ+otMPvG456bo0cNCNmBUOEXm06q4VaY+Ykguv2i8wh33Hlj8gyqrntmqCTI5CKWG9sAkTWF+t/aNQO2R7YiVKQ7NkVZbpFIfU0XMk8p5A6K9Rn8UnDypwnZ+YDYkGp7sFPdGg5mZq+sFDkKCOkghxbELnk78jolcRIJRJ2zK2eX7QF7iXVSxT8WiSvHD+ZsSKdhPlxNj07ogWNZh8tVvjL6fXBi9LE8HAE/nxRbXVPOZtkQXZkkhMWVdpYHTiK6uWTW3+bbeXuF2ebRB3LocDIYElCNSqQgybNCFNhWDP1UQWdcPclduSNU35yR62tSr/aaIPBnPRSFtdHn1Tufs5eaiY2maR/ZsgvUPUPBujRJYqREtpTXkuq1R8iIWMftfiJlBzl5ufEeTX5ZJ7Apj790ifwn4zcMXAsRV3/0AX12DXwS3OQVgN8D7vRrb+Ql792iYrSFlXPVQbCPLdeAeEPSFHpFxyKDm5NFx1Ozf07B7H5QTEZFCRUSUtJifc/ysxix/QbTQuiyTIPyKSPuywK0eBTWUeDDbEZtkgHKufXoz8BLZ7C0yN8s/J+uyD73Tpd2VdDcGxYCFX4GuY58BE2p8meQi9Jd6RMdTga3npdBmCvsDS30m2mNQQrJS64TRzYdBbSEL0frgYJOHif1yL+8rQSMKa6a+eCVbWWaQ8Rm9esE1HLNonsn3JqZh9TgD8IlA3hHEL63K35S+x7Pfd8QoIUE5sjoNA3sqPknhni2dFam1N9QLV/DQTowoD6Jrz7wccZ6eS2BYAikxIHn0bH7JuZ0BqM6pm9wRLHmciKVx9yLGNkg8Y71pbYhPMEXv83sn6IJcZmv4XMiQcIlB1kKRlamRgG+1bGkffcSIj+kIhlzv6FaMXHm36ON31rzpTsoEPYAvmJmjrl2itvUi1Pgb9KcEhyEHHa/y5LIKbmwPWMgAnp+5lejHsZo1iMZfPVk0rOpx9Cp0YiOu5eWHCoqQw7CfOw6nAINCbxyJ6cfKPT3nbMToq/GMa+HVsTlVk3c8s2i8qjYS1PKniVER+zvhdmPxjuy84vLPrROThAiuXGdxRY7fVB08fXne7CkrNrOBAjqekXlxYHOCb7dUWU2QpSBX4oMoC3WNxaPJWgRum4d/qLuOjNKwxHLNCRxJjtXuSKiz5n0U5JwfWaOwGbmn92WgBeVuorp+oHMXQfcN/4f7OAbjlvs7kJDTFwiTBQoG/PeMTJwmkLyM7+D1AyGfYEfwXezMf6b3cLHkD9es2ebzDYd6GSZ5MC2AeprTp6ESGU5N2syiInwvdTNIXSXzM3UYL5PyCRk4vWXcsJIxp8yKiFG6WIyuLA7v0zQ0+djZmj3tzz4oy1WxAbw0F6C/kQb9GEeVwmT3IVXsWMBiBdHS1CBVvTVyzsRI0dIv/up6Ze58nt8ZmiTLpwwAXToBSt3n96LSVHb4hXXKzylUxzuxLaKlK4LKeD7mQyPwdqdfv2PP8p2NeZBQbLvCbN04LmA3aR3XA605vARHGutfKprWnsBHqgXmv2Dp+1pe1se7UkNs+t0coahciljga5XMlxQHZduNfu9EddkO6lRvp9l9YdbqNzTxWNk9mo8Z+JVD6whZuUnhXIjtBVsoN8WyYXuSu9eWH4zDeThaKfYrtrNbe+zp+R5VmVbGg1sySTCo4Yxccm/DVfI7WKFNuwqBJVsregkT6ArvwkKPbAt+56R0p5upTks+VA21ig1c8IY8lrynJgPvEYp8u/50758L/A1rkrzulk/IRVgRrf9FjydiSz5uGj39/taJhJKbC0AquJJDWWK6kLPyS47C2RYAugG1qC4b/HQqy6h3YSI3+LcxsCW2Ytv/VAPFC+jFyTpjxFFLoBQuJse7X4navjW/qGUZ+ekXBz8FI7aL/N1VQWy9XCzYnUPwS/1O20F511B0OvAnofX12vilfmKAxA61XvxoeuBJHp2V875c+BpuI3LQT0LJUGSPkqbY1SS0ehWUXyXzNxrQhTv9YdGe++vdR437/znLLB/KoJ/r5LwHhS8/qhKV5r03KRQ5+k5qcl6PqBXlylZ8r4i75FbkkuQs2T7d1JFLAnvgtt5GFX70i9T1iT3X9cnTS+/wlgbynMv9tMMxvXIToTXtAcK4JnmFIaWu3YWbXwrjgE15gT2hI82rwx2g8ojmZBRlSAyCP5HrazfqP4/1SQDYQ6YX9+A3hEd3/qTBrdODUfnFv5vk886XfeMcLzY5wROQMSiKzMk7T4DKBRI/SWWum3ngf1DzpH6VK73d13kSpiCcy5EWha97WlKBDd1VYC9L1S8HHYa9XcNcRF3GaDv4C3Gih8zT0Pa7oWgD0/aCrYMMSjYjRvJ7iowSnW3uuimKVuclVOQVUaCOYPNykbOqQLqxdTeif9W9XfeIlBT22+0gBTmVN86zHlp036ZHffJyZKO31pmIcVxfO5Z2Zi2tTur4z2xN9gRZcVIIgmYZEKcWM2TP/VWSfbSgC9qTsllZuJDqwBQTmhoNmniNuvNsDVIx+kqwRCaUNKqyuwYIqhab5Wz5zzlWRZkJDS9d0zdCTLYhqF+f5CqKmUxNifPow9II5FqLfG0gR49kuvB62gsv7mInR462zkPb1Sa8S7zmJD//b+QXQRBhHLL+peU8k8F+Qkfkmgon5RGuv79OnX7r7j4gqMqoy3PzEZf9NCLXU0lvZyZ4Wm88q+B75BeHUh7jW3SY9cV07BHpgWf98V91y9vVOhmHLU2dOjs6VZ+mafnpQ9zGfNV0IQx0Qj4LkNqahNQwTjL7TlzRlrieVwMQ9EmuUP75ew5JoJcHR8hm2gLPOfVPfp5myHsRFLgBw9uTFjGcQqtmcEIT/l1/Enh9EnQK20xG+F4JlG39KWMF6BQS9bBphY1RYSV8SSRm4ObR3T0t5j5Gjt2IRGmNvWZeb+rcR6TX2fBTWSbDakMLtkICZfMUWclgo/NFDLOo2HNROkkBvVEiyRe//s7qJUpmwnIYv2ge9iFDzxoGVVf8NcZm7UIX/IwLWOMpXjFuXZc+Fb8F+/43pl6bwNxaTU/k3Mo6no+Fsqm0Ieh3Fg644WyD8A6bySlci+58F4m0+ipKY2E/wewZ8gQVFVJSf7eS4G5ReyiyNx+YG00XN6qKUnzWOPnFXKRziyweZsAmUMICZTzQVM/DZEMHbXm055tbqNS/WGBy7N1Eoz8Pam9TJlDGb9OvJbb7faRXBLRIJIWchyddbijwggEHzQsWLX58ez7iC4+sO9QLnyYdu19bePnqGixoe3aFTW7yL09gmTQjyObc1iHmIRFb9sickgbuKkXlZmYg9H2qx3s/Rf+X8E81uPnl9PrV9bhTxHc3ejlGXZhFUfXf+YLbFCyJBwge0iyYGbXDEIdhxaR+FPIG/yZuZxMQB4JQ9FO7uf09OZDd5qbRbTfkz/RMEMx7chhe9ERg9+isqyAkjXKxb7MYEjkLRoj5sZx8caRyqVRyri+6Rsi2ZN1RVMFvHQtsCM1mKQBP3/rUb7UjsRSv2lQ3PgcQxNX6ciddjdq6LnS21y7zc+7m6w7kUeucI3oQOskZkGHI5l1nJdvPLzfI5JZGRB2+rVvNM7XKErOUZYrxkDDdi5bgve/bDjxa6YjDJiNd5rXi532qr1LDLH84RbPw83DtrROWQViGhaPYteWhFraey/+HNg/WOFw7RuQXm9L8EiTpsTXqqXc5NCfzRzCY1LnhxbY6yC1aExY7lZbTxsmJ/jaJX1Sq58njUSuV64KhtxDyM4T9jHmJ13hzJl98+fIJ5wS8ZD4GVHTgoG3Tt0nz6zaJlQkxZXdguqEPmpGJG3TPCslUreyK7fumrIFdpcVY6afSIQSAop6uLfeoih/eXODn3VB2Fitnjxha7gTMUmw0jLXsRalbq4+y4JWE70+/EcIRA6F7a7HULnRoE4tIU0jHQizZrhqmwixQLMyC9tn8z6dfk+bLozCjs+ieuUs60wifi24uwFr3EtgKZg9nmgekY/1KyrAPCT6VvfTaVIinWV3gqQmMxhb/UouxPZvf5KQPnXKjnapVp1DlMTNkuGe5yKl/sGSaEUNzyv/fq6kKfJyRBRp2KyT6CkbuF4yVROKfz0Fj3FDdl9iepV9PcOUQQQrpMxzP8Ehdi3Fu2o03kBFRUdx7V469rbI+0mNkBREHT95vrPbmefGeIn0Pd58unsViDs+Zm1CsiLl79JWiAEZIHZGZ1nTAanrQWG5rJ3msoVKMQTRngI4Iv47j5XPXEWrXdKsUFfcptuN9zyoQaUxzZ8Ao5xBrZYZpxoujF+nWQvfxho4/GMNt+uFt96MZNzSDTlGNrkbRpnbzYdmP/LCnWr3MpDwHqJa0IpRCNEh5WKUHUoGX74kZJH9T7irQe8q7WEUcirjxB8OYLJ4+6GKgNN9NARpROVgc9Ksqp0wWqajU/VfCO0DC9fYGbyV7/GduhZNAYw0gfd/1wotnnKlL8y8V9HRWtEQpjK+xs1O5cpF6oDwr1suNBOi3d+ce44EORxWMyKVBdX233dvAz4rz0PYIR8IkteeSzNinP7ExRRKT7ANb8sX+MGYGq7mAZYYp+LZ3Fq5lzww8qJhSdj4At1PCf5EHxSU3izuFLcvdSClXPlnhWg0StTnoog3lvpM8PC53917uGl7fDvw6zLU6lTFuS76IYMxau6F+cEIiMHJA+CnBIJIncaLI9lL+jpYVWHCcJsil0eOWRHK3GWc6LYnmgpEJoiBurPCI9/ZZjBTE/HumEp6j5c1/wz0qsOutFkHtFonktqa1/r1mdjUqcDbewctYjaDGNUciNHf2Wqtnun1sw/NWs+VhO8bF0jwffzV8p8wA4j/TfLrJom0YfsJSCA36dfs1ADN+O67qAnKgw5fjXYaUJD2czQ/Q7zG9DKuR2yVzIBWl8jqnkRw1oMtEpPAsTWIXsd0J/2jJcVnBXpfqHFlA90fovNRbjsqlNH/om63Z5mL0OD72q1yy+ofxfKVca+lXmc18lzkUvdhQizdHUgzg/6ndFsGmAySy5ttpqdHsHZnRBISLINa2edFxS01lokPO1ojHeuyBiUBlJ17LcB8RO73DIzD+xoVSDVD+oWyi77paODyLzaVhvaUxy0O3QxJcduvNk19hynapGO8aL7UsZOfW1o+cC3w/lW5mul3oytS5iygQJvkWBN9A0cI0Ora1gjyC5a9H2HR6UMP3qszayYPwB9DYRYe5DObkLENG5HMvuh/1UyTn2kMrHKc49ZqKP7f+9QifwJD8E249MaekworhQlqGuR5ky7AdboRf/BhTs5x5h5YmYrn5+1yx87dQyA5Bn/C7btoNdfWbz1CaOMN5CN5uU7xJ9ukqTWLNRnqmbFav8zME9XEI0Ylp2cNFybP5kyuemPrp2p2uFknqKBuvhW4CjyhmVFrNHJ9iRfvOUKLCQZpTvp8lJQXYHErdRXrMeCxgAKwYiZn5mcvqbNzfLEnzI/GpN4Jr2Qt5XQhvLuEgfD6+ncrdXqehFC4OP1dsYRwNVwmnHr2BBXwt1K1HPpKIWlLkV1xxuyvP+dIb0hWHv7PmXaGBWJnyvqz1RGCeH1DW7hPO03gPcXvULZB52EVWirr8lBsIwZiqmDfBB4MQUspfXZbzUuUoV55ggO9rO8LQz22HqtVRneX659Qt954Jx1h2ThPQhmlftJ5wxX4jbHJBiqwXNRXYMveQIOlYhtn/gojxiRABPuPUdTPP9hXVgRe88RK8BG8eWhPveBpdOIrIjUx09NzAwSfZVwUgOkWq2qaZcMaLRWJ4feRwTpkZ9R4dWRSSVJdWVZVo5DQa+gDo+/O2+wjM6SQu0CX4tfB5fAYBYk74D2Gg64fk/nqsaPLMnKG2SMaX7px7FC7Eta3wYrYuS25Cahwb/IrKjFtLOEFMa5Z+UblPZQdZ5v2dxKCnnAyla3om6aUYXe4pkciz4wJSw3I28aLzVDnt/duZHaVSsidbRCU+5w4TvYX5/c9LM5jG3oN5IEQ8BybeWBBkeA7TKTTIqfPpGMvW4HCOiSMs6UGH9jLUwqldNYLkHsScIDZBqDyWSvCEGEIwKXjo9VtewlmBNlWP667eUwXk9smiX1PCRvaqOD1Ihhmo/zN4AlP1ji5yd/nQ7aHgJ9cwQVp4BHqyCGZ0SwtFfJyi6b+2GHQXet6ZRodG3T86/yTrtTHjeH0SFtROIQYcUzQwUjHjpdwxnVhLqcsiyDR+OTCSUQi/WHm2Aqk4jF7Yi/Z4k/qfU4zWWLM+NcVgrTx6/T+PbE45AF1yQW3xVdlU9ccb+Yz+jEhiQ3aoJ7uhy96lB0J9yGWxl7kfDHwEDCz0RnTS2FRMKpQd8eBXlUklHv3jR+A8Ia9OHNiUdUBN26LCppz9rs4CznMqkCyr67du1iGfye25NsOJVEnHYWfBbH+1czdzZb/xpLzjQRtU6gkz0gZhLdYnFcbYFNhxOAy2Yz7XdAW+9aafCaXsQ2Sal4+RUbMzljTXLO4QEP3ZNpGCRsbxnu1paOCQCmy0xDMDxcc5rKo8TOfrlzA0Wi5khKw2a42UUr6gGXmEvnbEH56Up2fOHTFEbd9WpV50v/5Ylz/e4/ESrBPqBkJx5ZDZk7llhzByJ4BhXEl0Y0ZExfapinSGceQ2tJEtV1zF4wIxL6e9f/572BihziO5NfhLHK4voeNErBMqPJPyOdrjr44d4RvKpUnsmAEdbDMrCD3r9Q+EzHltOu68TY5YyV+dAnwVM/h4wawDdpbWp+o5xkglQzk9+DzMjhCzMzNTiDb+4vH7UCvOtCHeyzw0YDW2+I6jiVEOSfVq3RA2+Y8c8mDRwO01ANZvVVGCAZDZwoHDqtqLq31xj7525z5e8Hm/Dccb4QW0oGC1u0XxoL49iazgCJ86QWv6efW94Gl7S2/TZbuD0+VoeeHiCSzjrWPci1M+frciwLaaSdSuxLpZokLu2Ayd6asM89bOkb6NWTFZQ/iPtCtcrEJ0jWAG0BESe5j4Jm7mtruq+4LgSz7hjD+dtpkkdt6O1rNlbKhpXEEIBjmWquJh+GPFT6y3bHNu2UgDZc7XGmFhZBwQ4YbkNv+FnN3b7ObN8ID4LRhYcFZa0PFDP31hfsr3BYDBfu29hg3e7OXLOa1T4JEqL9w//itEtSiYC9IN7YDWQ3gXKHNra9Rj/mXvAJYiF8+vlYjYVUVPmFMqaipGDXMfTCKynOd7Cb0IACl+wz/NTyxwyRYfoQ/b2ILAYbT0ibuYAzxwNguWikzdSBWc2u3krHpQSLpIhVvHpe3/4SpYoi12OnXXNaupCz4HM++sww1CiPtlAwIefvAI5GV5eS/W29sQfw1gez8xbxhK4/PkoiJrWMhTaPkSEcrhBMBCMtCGpdoQaPvJB6Yc0XCRsYti43sXUd1fMQjmUKcoJ1/y5AiGBv3m1B9oUbYy99o/cuYG+iHimnxWdjucXHB8hUk2cv9dlSkGVol8lm5FC/tlWpGy1OTRg4RwfFLHk1AA1kgP98Ar0rvS3x6HJ/NG0jlSoqgap9UqZ/xsbe7BIj8qeYLnJZmSS6CBM3H/tLxCZ/Tz+kXiNjFo0Uqi+R3i5t48uX11uWjJK6e6dZ4AmmLRmDSROiWeszaEBXLYEFB+oMYlzIfCrJ4IabN420DMP8SVrf43sw0cvOODyf1oL5qPkz9qCgh35+yKtjz+wd4uyDd1XHTnhA7SgFk2JFCbiQ1vrNdRE8Q9h9zfGI58tMp27/XXJmNR4/uJwfNwR02nprKsElnC9BvxlqW1FItV56oZbiOhoeYTKMdR9AjGw0g73V59XTrZ6FNp7I+7SNBkaGx1rI5bgzcXmBDgMdEsw6sCT/MYmyDV5niFG05zluvhMc97sntxfeXay7cGX0y3tsAS5e+hQwbFM/mofGtxXKC/EUi4wE/937mVLzQmhUTpB7AX7+o4V8aq6N2d/BDRE48CSVc825Rr7NRdoQkPQCcOxdQrmSh/1wJ/Zek68Dkd0zzwvzDnMiKy9suqljSJ1BPVrpp8LRBNPu1mO6/gdSOb5WV+GiXgXuTDlmJlmL3bPeA4wFe1w2FOZ/a0URdCYl4B2lwlMIPGIUjOHK+/BXb4WRuxS5hQdtmOiOyBLmEWeNzgtlIBI/PWZB0h2u9IIxvH0bYSnbtBcE4cE/wDyweOTX9QjWw5iElF0cDporShhT2yyrwxofyuttySvfZ7gUR7T8yJnutHyvEp5US0Dm/LiTd0JCa6tOuVOUEoMAqjx0A2ySinpEUC7b03UCxPaUdB612M1bt03VSJRXybxPwL31KdAZD3kh58QRb9UWfjlIZwtrvdydzDP3D7Il2xZXmnE3lDWzoL2cEjus0NfCyQDFKSMd0tONpwbWjBFcxW6qX5Vv8TeQpvjV4aVVOjQUUmiaL1GC+AxvAVQ/F0oFAL+rtzH6XoUR6UTaJUk1U+mRsBFz9aQEEdm9br7Np/yJfkdSDO0Idqu8yqkJw+KS0lyFBJ4NYxEXVOpb1dNSdJSbWVaPvmoIH0b2AQlfTEFdw+u/Lr+elUzQhrkcpaTT8uGkzWurH9+J0keEiB8+KpAv4+iInoiX5Hoei5BlMmBDA8UG67gxbci//nimghfvMQSreRT91gMda8zgx7TsQ09QEkO6i0aPl3SFJuXiWSdd1XjW0HPzhwx0+XTJIyFWLl9uQmNEy72PAbBnVhSaMXsvOjqwNIMq25zlLHnhlNiAvQYWUvdk35O4Vnuq2/uqdNHMCl4eaIecUFuPSvYdRal5DErb8B+MChZNxjXUXClVKXq2YCBC7Jysc74K+/dkbfZUDQC45ep6jF4Zsu8TTVg5J1eYTNT4USUsNPxZthb/2YGr0lTT4XrCiXUdu5gtZXhnYu6mgsPjEUSCA9h+0IvoEXMWhOvlMvaIkl2zlL2uEAQPxJ1dQfIl/sV9sM0mBeiuMhF47FiLaKexsPxCjYLN76x/0w6N4vfZ4PtzI4n028XuZCAqPJ7PmIptUs0BERFLRx2bWmV4Iu3Z82B83tIWguyfEAtyPT4ITIY7yA/gY1aq8idmOyF/W7R+GuyEwlrqOS4bBd3LdMMRoFGI9aOfuZ2QuAacE+AH9w1X64xtDkVCBaCkO57FpVlVmN9G38Cdhl9mtbPyCPDuZp/Y2NLQ34Zf4AQ7Xz1xV636MprnCzdT1U2cS0DFU8Yw4l/Xpiax49mulhJlAbTvK1ip95WDbXgIpXWObcUQJ0egHqHKDrewF/p4vRppyn+B+1SIsZEfd9bbD0HTgqrdQMAl2rcIZ9+Ps1nAS5QCYlzHOdrBn2r1tw8QAMZnc/Yy1Vi1pMUlZ26BxrbNK4v4VPld0Mlq9bMbLY9ZJkd1W51M+Rm1xHvnCfG4dvBomJru48+Is8rjFMBkizfJJM9t5Xtv/+cWujkjgHCfaMbI+p/Codwm3GZjPN48EtX6HeZBTYlhcVUcXt3rZaoWGhEa7dvB7MorJUZ6kA+vmuZE+z2ytUBIJVJM9N2xFRvjLMIGyiE5aAn/NYRfNSTB45PrpQCtrBL4X+0vDqg8pegBsBiU/oZXxtdTM3ELmnNqB4/Gv5lvDBIxheIIFUz3BmuizZbS5AjLKWpA9+KXvN3xoMN7aT6a5on8KD3DWTklo+JsKkKmsY1/DPvtV1oBYNrrC6IBUmdEp0lyXIT+gAs8fyuzDp1Q9YvuosDnwKNSs80KE49p7/zb9xDgPF4+O3slDLWZcIPOfKys3dyoyS5prVWRrHq78rRSa88DTQGpVSJ5yrwZEzrnAXdVE4/Dz+K8PqjFRkjM5Nb8H3H+gbCX2tb5y3K272eVmNqWRaDbvZ3yeq8nh2Xy6/soLPPKoxREYrKLQpCcOgMQPL+v/sCdNXveimvMix03f55X3Sk9EORs6gFSLDgS9LWUKvdP31+lnEYyXxXvgAX1Ga/QgIYEvqT7xs7DkJA3dDKD/Gi3uGKIt5NzQ0gTO0AwF4skZo+ueoQHra+LLo3atrRwlc2dDkNYgbAwtRpe/HiM83X4/fG3WeiXfT4QUTVetl/jXFnoGZM7qayXJw+YX4Jk0bMolTFWrYYpqPWIo1lHKEtEXc6bec1frx4PAsNdcHEYaCMQfsOvS7E2Grcqyvdih+hidQEARlS0xA+a593wfCIANHMcVsASD9tdD35NB38ugraGdJaclQsYNrffRpDuft58hxKjEOGwq0S7wcijmJoi2HD9h4e5R2uL+HQRZ5fuqh6/F155waa3ElYfOaHImISbOxHvMuD8BW+ERlXKNfPZ6U4b1wdkOJGRa6vYQGv5WxaUpA1VzwdMEsrSgrStGPg9X1Jb/mS9fQGQppl5Jg2xEJb7USEbMsL0z6afYdERCISjEuPwaYFrD7V+0OgrS1VG7TCAnd0fxNaGkj1IaNQl4xvHn6yE5jD07wV+NYtp3rV+tXVP68LyFsTu7suhbeGeI3GKOyRm9+haWw+WnQS0GCZhmNiU4bfqnmNwdDpe/82Tat0FzJFSRLkJeXuVei9U+D2UlYGc/+IGshJ9Xmp2bmQCGRHBahxbP9HitxzlSNzpJHnrnTvdN4SSSGDEVr05Xspk3r8ABDzB0QPMa8lLRhm0o7pq4kG9qIsxV6GRp7TN+EXSZSsDSynCXsx9zrxcuAugmoGbbhVjtNmNdU1MfvmPeHOLuooz0hyGr9P7j9gFMWTJAmiOSE697PBpeYi2UkImw9NHjbJSZ3PXNsqzAJigqaPTpyLGhQFEVFedMb44qFKey1rWY4CAYzzgCy7GwKlbnLcj7h06jzcSrMI6JQSDL04lTYm3tOIdktNnx2IYrrbG9J6miWSY2xKn85b3AeA69M/iuPKQ0ngPn4U92uJJoVLNHE8XqkwGCkJIoxf+RvRdAdqY8mUr1Jvhp/pj5Ff/2Cl/1zxiYix7mgAWy7IlBofLx48iRAmJdUMSCAxiFTViXZYajPiem10nWdp3cQ7jSpR1k2a8v04axOPv19bUsNSXhaAFZ562AkOZpVhQ17yCvewT8PGo3cDrrZRWmGrmtywFzI1mpxO2w5092ItRH94qM+y7/G45EEM21hfL697brULcEvbSsUFMxUBFMPGuG5yt89OKjowdZLZ9ZxsmwZh11kl4z8GI++Tox01HADU8TfqjTQqEBGaKm8BCGxpVK3fzAz1qqfb56qGjLG3KdrXBr7E1DwYVAVKrJUje1F++MGzNIqhVu25cVg1qe8aYiP3eQQrz1LdfdgQMVmFJUwjeW6Q/kebf/8FKMAVagF1uaHg5H40j/ENYjk7VWPBOQTm8X9AHp1Giukcbn1Cuf2d0K2W6WaEu+gbTebb3w8hrADw7QYFSW+b1DMLY4hb5zwTOqbfNH6JTeZZAiOXk1bUwNsOH1fMGYaM6dav7zwWH43kIqF3kovpk9PlRVscuOwH+oO0PW5Fx0Jc0dGXVIfsiQbT6fF4UfA1bAlBPzypbMJ/WD60z+8H8IPNfuA5fU/KsXbqmWoc3ydsVjAvaZhu/M0+xDVnCjg4SABuB0XTyV7/Rr3r7KIU1ezCraieyVnDvV5hd2O4XqrYmcTY8CDYP3crnjJw6XpbZxgZtPIG0uQPSaZvpUrAjAEaDFEuvFZPh2vLmUSOPINXhsugNKJa+JP3/SdaZqitqMw85S/OlFbZti1v8iYEI0GL0/GfgVrdhehjSrbmIFuN5DY8FTmTbmTzFhTnwl/GYgq20fES0Uc9Osi5ngUGCwmDefdPwODa0knPVBpoZ2izb7VHhEqnVYm8RY/90JCIU9Qsf2+eKa38gyvL09C7ne89kag6jy8duMnlJGrVYqKPy39L/qcfFalscfjc9cBD2cEbizQs5yLBaKxdjqJdVene1DZm7pdKRZ/lGeNePxmbpqYIM3ll9+dmU/IOqNByEipGKg6tMoi5WUQYnmlqMpMgTOFF/Ow+wVgTfy0L6BUC8cV74J+SzO4sdD+TOdtlvE58vCh0QGhyojdvAf1uerEU7QLI/WYZEUbPtFX/7+SdOntBBscoIvElIrJOIas3+Bdbfwzb2qqGCnHy1B52mFReSMPH8Oh8RJOkNkXY87nCuLDevrJxGosGEDJzjZhcxUSkUH1p7YYZlUV7IbVzgn4oRE7HiA5JrlkJmr7Q3gxsFcZTbtNUtieMBzWfvg2vrhu9f8B27pbUYX3TtJxWfv3EMqjIOf6tBqgyDp5GqmNd5eAsf3aYs7cCa9Kwb1bXLVXceXVxbwunlm5a2dz7XuQecLrBjbM+MBTX4V1AXTVJmUe2lHOq4aq9AomzEqxtmWk2xAZYH+WTtZzlhA7dmgBV1fNJHR936r9FRv3+nnieAaelLZ7z9mkciHQ9eGCJ0CZm33LasXlXtu2w5ex+SCnN7wYZqp5npr1aSaxvuyU18+O2LqN+duT8kLRU2PsculBTImONq68I8JeTFd35BpQZL/TdvvvRzn3GEMeUQPgJU0B3q6eruHGlRQG92PT3B+XU+R8jFW1qcxJAynTrvnKuyslaFoBLq5HBJ1uEU43KGBTZ0xr2UMyzAlS4h7EQ77VBW/fPHWs8M6W680nBf8SL2Ak9/uee1bqSqUHtFPgy1ovOFW+8w8USnaOVwqYFq+teiIW+729PjY0v/CtXxPAD3MC9u3KewehS6OwJLSZ2C5gh3BoIeV96hkQa4YqMAibV+Q4Y2p8aGf546uTBgKyCuS2I4yLrZgolvmKn0dSB1/TcUNSsZSIs9+Gxhp6T4VHmMBDL34kYKqurGGw+nhKhqq2dSmJgoQ6ePFicoYxlNZRXKHLurpteUDUSq42rO3aaodk+WAlB2qbpSYjzXNL+JOVpcR/3K84T3eVgOp6ttYOrYXGM8SjDMbofgGEOIza0p0c7amvMjFFzW9+hpaHBG0y/TacxxNe6vimKpOcCDP3unBM/8Cags50do8wSFgG4jKE9VyAgooSV1iBbk8pUCHAhUks06jcRR85a33TuTXMfWEtpKjs/cFv6HX3yeYbn0ju7K5vMsUxdU0l4DpmOSQFnrL1Jdl8obCbm6iHUfIJ52149BFmVMhFdMPVfyt1rtk6HEGVVbAD+dqes9FOPMz48L4KqzG/YS1BLqF0SZyOqAVJS7KMmssVHL9oOGvrjL7L7USvOP473Tv4+fp3mHiR0tWr0MWW+u2v9QTzCDzPazMGPIyZHQsBe3AXrRAIpuiYb/7FcTK964LMqUhXJCoxdwfaQpVWTzWpk3BFnqkJmbh21OFHDhluF1/yycime4fCi2nuiUqQ55cOdqIjafIx5odyX6yKnvRMxa0WBNXwb04gsYNetUNWuidJQMKRg+Q+newIq0V607zieBsThEPnp/eCqVyExGz5OJJIAaTQzdQaCvjwOoQ8RdqcwJP78cmV3AFZvjgLRAYqkiaBL5ZGRD1arAD+emVlCfPVsfZPVNfY+gC5LtSFP0pYzLM510tWMlGeup4wbI9RM6WfdqeSO3GOPtecAAue3ZG3upnUXZnKCzgSyloy6Fd2x2qBSiUYoFMORMQrbKhY5/S1h/6SCzHq9BVNQVXszF96xpArwZuyxrvk4cyibScHJWII665ouaOa5YIHTSNV+C6K/Fj8jCTjgGPM2fQOEsAuAKidd9kQ6r+eRuaqCSuhO148uxKvs71pq1MJB800nKzG3Jij/LZb3VkKS0jy2TApdFlQC7jl0Cv9tQDIWE5jnRco1u1nl/wen0ZIN715aqqCeT8e8bttCfo0vnW3m7604sXuOw9GoyuCjZw+al4JOAsP2d8YG4rpfcSMzd8nkkfERmIwih4WvbP/Xrpt4BvO4vnl9cwvxdNDreEYYGrFepPirZ78ZbUoxZq/cBdUNU40ejaz4MuGNlaCzaTAk3lA/u/SGqZPIi8XejjsvE3hJIorpz9zsn58l8Es8GMshD0g727Q8nwsTcfapwo3ZVpDVj/y80WXi+sMFdkggfF210WavB1W045dA8P4+9suQc57CbQragxGnOZ/08xTEbgjiYG/1L8zVNxU7iejz5QxivWklD4JDHZTGaq/xYEPFyX2UlPNu3S37Wru7inWQd53r3G3jvnCKFh6//rMqqravYDfPDbPlmjuoHAb3kCpkC4gGRK999t+H60h0Z7C1Ecw3MthS91LUbBM8sS7k7wW+HietLNSJQiT2FKPQc6SNmi60sQ+KPyLNa55mwj0YMPMBwMvhgehT25E+Z8zCOWyXUn1mIpX5Don8qSRnnuQc6jhQ0wXLgerxtiXCtuYdmKcTtD9Svh0zPQAt/rF/HFzdWwhB63UYcignVAGoT866zqIu6w10yrQjgXyC7dZDjZU8aFqSC98Sy8NENLsQ+9Yf59u8p8tBlOVuMcoyQ0mwhcNHzGsPcuuqZg73PrAjvVAKnrULl9BsGfd4bOntTobSh6/CPLFDDf6umhXaV7RUcPBDyuytSHigMuYFLIn8m524+eZOj1PLYle4N3kg+jgITVkeRgy8o4rLmLj2TpeY377EOuKbai5IeSI80N+QTtT0CwWUHwAxkERollCB/4/r+d+GzaHAIWQnZgfBcMZDP9ZxZQcmo91RrLzuo+GO/UpFDIzxputgqt+x82BD/Lr2BqGQYgkUdn4lgNoEFHfGeug/LxJVMMn6PyzaxoHg2ZYFXviaHjdcAYX12SdYB3eYg1SSXWeuxS+cfJIY8zkVm364syb3t1HJTL6UmcV7UGVy2uryXoXturBC5w+3mldHOo5ebmoY6V/EftApnzrQqNikIf95Gp7oL4hCiiuVDJl4xTbEDFCbvY9COnsGS5zEd86V76upo5GwZonGwZ2cDLMAM49cA8os2N6YzScOfRV/QPKQba6AdshP3ZDVbVahPI+yJrkLk4eBE0OF/1ZwXJO8Z9SMRL0GWgRBmF8iCJp/1TI4gHnmNL81Fi8Z+eDqFqsIbK/U82xY6j3vuaAxFT5JKpsgoyf473stl7A3AWl20r9EVyQX3HghBKNhNGQ3q1VshWSyRqcTLpcu/h5WB6tn8iNfxRXRVTxtdpcumA9RnLcCOKfJXK3dwdku/M4NyuqGjIg2hHFH73sdVN0bvh47d25yHBfzk6v8cM6cjHBRepejkGFdQa0Zo8gDxXEjmeyv0wdPQYVf0hcnX4hAgf3fDxtSNwx2vlFB0mVSBHQKiT/ljTXpi9maAyUFC0kuc/AaAWZA3O+LGZomveSgLge70vNO04xglpsZt5pghDCNcew40T/sHx30ZKO4ph7CaTsgJpzR5FUd69vodemiH/dmxAzCpO+2g4SBzuec6s9/Ip+LM0ZUdofy8b2zyEGtVGt3r0g//YXsE76+AklI26hGmXMKP+lelADGwEvhj7Hh++KZPM6YTigXEa04aUHIY/6KioFBDRNWaHyzCushqlYwPTxH1fbaSX7mGys8Nis4PnsEL6Cg4rllFH0YYE2Kw0NO7U8h7aWt7uOvKYMafv6YSobu9u4hC5diByn05mQZEjpoGgt1AxkA8/JYvt+cAYHFcxS+CZFiC3+L1+wl3Fme3QKFZPF4MssYogTcEAa83Q6ELF+JhlSDdjxqTNXvzMKsEk7EPQQAw40QWOND8DrbmERzLHNZNNQjpF2SzrgnYIGaJHvjav9xNMkShTX9A4AvCSO6jkFEu5caaI9DuVrFv2bRTClrS3ic6k3opKVcrKztNz0/rzBz6tco6qDdkrtV9ArvLWeGo2qwUyAq03jpQcvXMjMlP7GfeGQc9a87iJiLoZfsTVwMkZA2c4JQrhHaC52qP30kyEBNXUWydE1O+eXebRYWzbFiu7t2KvXEfRlh/9x9DWbgKpvRaMDCLUVRm6vhOiRRiIlaKeOZ4PMHnh//esk798nxgttKB+jZrtJkWJDj1dXT2Pb0LhXUcTFmY8jU6DrHCVjW68PgNHVvaptsWQrk3SOASl6vdjmB6GKHbUGqRj9CQUyQ1HCODZZAnJuKnrO7XBdqpb+UwHMbj66qHfwlnJihf/oDbEb7D1EwqpOPDspCdg733dkxSFCveJrPnRjTr8DwO2ggH7mZML77EVsyRkZy8qQg42HbWdVTkYlh5MvGQHuJSax5ga62hLHKzeMf73dt++Ry7GPflGDEu1Hq/FUMybktFZc9h8asOVILlXSMAoo6Xh0LGAyxNYZ1B8WuLZ1UZCRd4NPjQTFH0+WL4im1lf/vUxJZda+TM0zNiZ/+xEFnk4r+v4bWRUgeHRVWZ7Wzwt1QOOcCzOf3T5ZvGifUFwRt5QYmAklar2ShKDyk2sdRKtQfTEa3atBsINNphQ1KGXchApLA6k+p05XKDLiMr1dB9xXiusedGnTj4jRm5VhTuVteAZh0zEBHA9QpSIQZxkKjW/y0I7xfWslL/XlWGewxPXj6uR6lLb3TseIp4PZDBW0jR3SQBYW7Q5gJ9fhAOM4vLsi907VbCa68/gXJ2P3AUcWa60lI3DytAGB25PyuVx6Pk6F19vU+WUcr4/6kcIiSKlfJJ/SEgGj16CSXmuXCG5TWm5g9eykvM5WzkBU1q83nUBaFqxATmPvmskk0vPApUaCR6gSSvQkddbpE8to6zPpxuwsyKic46sqlGDzKQVzECXt9erQrQ8zsjKD4MmMKLQZoebsII7sO5WYm4DncMdvudajjjmyeA3K5RN/2QceUGaW278iFD8IX9n0Zwv8misNYX+MtA3rq9BGZDDokQlDHigZnB2Fgji7dDegPtYXDqFSmbgpk8XSYtXOcvVfyMetEGB/eoIg0ju0nLaU1S8juLIhw2z/JUJSWzmGV1vLLXlZx4h0bDe6RWVB0C1fMhOm9RML73VGa3rdvkZo0/K/hGB4R/NFCZGJLq70zehSikKxOP/8jz+RpyrbkTOJnL98jGgLbnkLrpWpfg2DoE03+hp0NmXJJrHcz7A2QqZXDufjBGSA8i9jeZ+BhLqDlZ77OYXZVSuJKl2mc/3E6V7x5rqq3KPLAS4URvzJKhnG7gTq1r2XTv9aquub6a4ECJQf2vhdK4faL5i4ed/a+sT1wGLzUZbj0eWjHblZmK88Icu6ZXSDiev/MycNv3GMgP2ojgIwm/cBiw667jazVjxeVyN1zwApR4eE1Cdw2Lu835xrct6QtctSwZtFsMTIslN5df3TR45MApJyemC57KRmms39ZxDB8eHJ+3mgGkXgnVp2Z1iePZHMYc7WBcmu5EcJqs39Ug7vi9ErosuypUQ/nmtuF/aFGVrQ61s77FVu9pDOj5cQ2MhSZl9ZJZQY+lphLDmTuCmChDR8hrfHkSLps/EIH0Bd/mR+phyt8E+2CLqwHWQdw8M8au/RPUtikDCCSTCHTWs5CCke8YTg8jbCpgyw844pQRybWD7aDowBWh07Bna04xwftjpbcMiq51TJa72qvGlfaIhfH6uLE3c9sVOntafOGa2RMZHw8qPEBdFy2YSZCDHxGJ3MsG+qux3sELbTJVx77qWqnfkKCTNu4P/YdyZEsMLmdm9tnvKIsWyZN1zRX2vtm11h0tgIYVGqdQRrlIoORPYAGk/T4l4EFxxTaHUxWDdZA0MY8zW2UCYCHZDvUtUAysrTISLV9BdI+XAbZSFveemne27OdPMSJ/PZ66IG0TYEAcC6+Eg9uXmOGTST59q9FnCR6895+Q8D86z9gtwlaf7EdivahCVqQDmetElKY6EErgMtWnjnk4Z3q/Og+CKh33LcM+zw0aMk+4R+KYzy1PS0DZX0A/ghEfVsBUAOSdDmiZuieMjOvAnujgX3ggoXC/r1ICWQfJIv9sEcyB8CtiWFbDINl580Fi64VLqZi9rjHlNWlxdW6FqjwnAiUxDQ3dIasjqlM0z/JjILKuI7EQGdPOF7rHJxVolbIG6KMJvaGq5Ig+c9J7Cdueuj0R3LN/71v1oqwwcPvVgrXb4TR73iM7l1DstsrgOurDnVl8xUFt2T1zyCNLwWTEx0SZvQC1fr29mYnxycPjps6yqyLQzxU3j3ZqIShr2WzhraOjZltSgagJTRI8WKwZzhtJ19a0rANPA37cLtQZOT4ki/IgkailBUi+0dsNWC8lyMJdrQHLt1fsv7gLKNS2vWf3NoNl7JUScUq77HdUVCr4PsgrpDECQRNyL23ENhXZgm2j7jqqGmCr9zdlWPjQSsIrwPW9sIRZtZE5KzcLN2VDv2yWd18d0jJBWYgeJxFkL4plfxLA/peez3WFKq2UiTBZVHEWfk1zpHWAAcqzO76UFBWRrg2olwFEmvOEf5YWV++ImCfpb7HApZSdTqkfxWz30wJ5sZTjJQc6diOjTNF0dUMEcOFirusqVmTbGqgIobiwDMoDx/F9izyiiCTkPGExD2Zg/ppjAj/dBCSIN8JXNxzY++O6zc7yBigsP3vpLG6RZVWEhTjdjjlbzVKzgvJ18U/KFmMf4Ti2dRsK6cU52mZQ3365oDW9t38fdCWYA7jzK3Qt7YGIkA6Kei9PUPAUDxZ8c/t/5un4OhbSd+BRNCDp17t63JbvkWfJfZV0Orjxsb7pmI6Cys7PQpphPS/onSATRT5gjGTq1LP2pqkgKo02PuWfUxjKG/CdoZN0cjdGGElsKhnJLzXLcoV06T4rZ0oUQ3YAXjrpbQrJxR3wB3WS6JKNIAaX44/4dngwWjTFA8INvkdS2V5zb894mzNKXo8u64zAU9VaPi7d/AkUVJ/ReOTC1vfE0f/XAHWWPNTZfpn+50NJo4Gp/BLzIuruBEecjEegw8eBLqe4AmwAhUvfZUo60gAVNHQIxsamBnm2wD00/CHTC1LlhjS2kka6BkJPgTSutR9bk7Bu5Scp3vfUDacbaaC95Y46b/c22nGSDdJnt7686Irc7sUERBY9JTqPix23EdqDtL1/EZNUwvYwBvl85sN9BFpBbYBvLq0zLVwO30+WiAcX6H21chX6tqc6Q+KEBNMnd/lDuMLpSpd+guUlAbRQAOg+PS+8qUmdJ05Dgn9az7lNeUpeC3kwxJWUdNz80F+3qEFXFFqYsDDTDQm+MRr37mG1I3xD+hCSTtRx8zSKiOuXVQZlIrulQ/Y1we2wT/h+sH3/14CmYFGcgldd+IfGfY4qaJ4I4Ys6U7JCut4GfzQp05oMLcYAP+uLvm3zPlps3LIvPSC3EcP2Ih2MR8eM+g/IOAJa7ufRZJtxsapxDFi6Wjlx07mibG3as/NgdA5kKwwCqoIRDv6tCz3Riy5/6+nl2AbgaEktoPbj30gF1EkLyhMsst5UOcXIa0NHplTvK0fGj7ez5Gi2oHyr42xkQpMWu32aCUS7ZOHGCgbHC0IIywtivBfVVBYI2Fo0rjo4vvJBZhwSztia6b/oEzj2Rv0C4hgCiqVVVaSakyhwt8141homqFdOlrvMzfpPdvPfmOaOS17JeTTB1A87xuRmaZkAob7WR3WrdEHBjPCmTd3YK/AZ4bqy1eDTMQMVi8oC3QuztolJbvdAlxaNFS/7Jeq+Wku7pj0VQD8CcTqWyFCMXfXvy4IFXTMbiJZu/JTTf/s0ZIIs1nquAgu1V7qQMxtLtX8mbCcROmfBBhj/YbqrIwovq0gezCMlZrMn6x79JilfFlZowtVIgz96yOqGsB18jXT1vcgH/CYiTPR9FyrUeOMusmLxM93IQ/D2v785Uo1NIgkwmbRWQZjlWRdq01kPkjojATsxL02gE3VU+6QeCvCMTcloUPOAnswfLk3u3IzBU4iKhDidCG7xz43yh32SFY2SUOa/WYUIzaVmCuwtLLi2Et/mV2wxdzbfME3m64vvvCt/bPDoFZmSAQujlonyRhltOn/Fl2aoHyXGCFNgKuxYaqoQeRmhDWw307MwY9tKJcknXANiB6zlF7th8Dp13NhLhZP4dMHUHtsSzwM5IFeNLtd7JG3pB4wgXrBRwonQ30R88UKUfPDw0uUmWrmcHFTbYRO19K/N1K2WYxKYZTge609p4O2GrkgDsOv8TJk7AHHIvMfjqQDIjw+gk6+r8Ltvlw3XFRZmBa9U6gi2HSe3lCR5LiDQ3EABmDiDv2CH/BplyPckrw2i3IxudlZohXhaD9+YBqarXNXkfeTp1Pe+cTVb88iGVXX1LDvJXgDVOTZC8lKlIL8lmqwEWSfrizqyRR6FbczQPutBzRvuo03+X7QPaFZu5fK4cyHPAP3d82MYRTQcWdqANMfMdbH88/kCVyyqNvzBLbsr4fmEoFbBDwj+0tW52ztu32GRsKybMcx1bMcW3hCTEow7dGZLSWUbfi2FG66Sp00aNmYkeb5S/FwZxE65ytfaLwfOf7w+CZ11U3Uyeo3Q4yO0uSUfJ80xt+9GhpsyOsJBdzzL5QtaIarAg6STIP+9oI2rfP0Gkt8PguQgMBQZTz1jaO6esVAOaXjbLcxDiaV/f24E2mzuWphu4bVrRC2A+vO2n5SCSKEqzB8lsOwWFjC7ZQAzk3+I5x+F3JaQt0FMO2OKBZYK4cB+6Cjg6OY+aek7fw/ZvMkuEcc4BSlHpSpfxg2UXyL/BlFh5w6MGnOyrXAEHMMvX0YDp/THSmbLeGjH/VN+86wIL24yENDA3FcXyUJY7TRLa+XldLaORSPL2CBWHU52jD4A+YQ9bk/f01C6xPv1Y0E8ZOO52HYCMhBJTqrLg3YOQk28uQquIY/mOZdlEanX+2aIDhScETiXG4SLC5MovCQsX3bZLC2n7r1bCS9WKtDC+xn0ZuQHlsiDVumPCOYuSz+f1PTenJhaGUVMaD7ZRuEN0c62eLhWeWBzmShiTabuVP1tBrIlaiwyZiPAwCAmPY6p5KB/lMmIKaDM22yik/BNCn2a3RlfRVlAkpYdfi47n10W+I0HQiwbSMUz/hOvBRbgh1LrzqjKmjRmM/45nbsB+Q8cbeZOlRBAQNPidF30GR3h1UNODTpP2vIWCGcivT+DeWIIs1eRNuIqQCJeWjqDsC4Oofbt/t6ExfMAzVK3FsQbxGqFO3FkbKRxp4EClYoMJQ+iYZRU2nE2vGISB3KK8Qlxq4L/2frYqUk9NA8smjn3jJ57RsrQvEzQ0bpxPbz1cLOgniuVbX3own4vyRIsn0guw0eLJg1xFU5yFMqpMGtE9gpr78pv2vTKYtF9dpu0JiO+nNxyoX+USKap/+77Ha1r8D7q09sLnzHeF+6CQSV5JenZ/UK3dOlqMM6NfLPq7xS5KReqD4LBA2SZZeKQvuFpmVES9iuTUCJomUH4oYAsdQpHV+CYS6l4AVQZOr8NgGz4GZgwktKl0zkCbH2dQUP+zZUdx87g/Qatf4wcTGRDkSP+awovadKlcgip2Kort9sHRj8JVRbW/r9Bj6TAtmMjEBWx1/WtMyYqK/AYc7I30wSj+nzvTsxb7QJNXMO927NfHRbu6JVkIkdguSVlZ2cOQ7jE3s/f5ygjaifC/ug7kOuXtrnjfZOyI5LVfZ6fNpKgM+LoNvgKrrAl+mz4n43zxXQ9xp+4ejE1IPBKVtkgaIhXH6upiMDTalUtfAT9WNffUG5s1I9bbZ6BkCwfr0TPwcKdorbQToZPhCEwN2KdxBS2uI3uI+Qveuek0NnCf47GZkIanOkduwxYEoVEe+7lYbFhndq7H2ZkOZfx/PAIfdCHS0kjhY3Zy6zTZSJvt9iPUXqP7qvRzEV0ivmjmNL2Zc1fmmMd8VoaOcTg/OfzAY07jwNBle9axT4kDUp1guTvR3VZvgaSDkJZlHCpBP/3MdKY13k9tYUq7Rnstp/ntnFc/yI8Tvy9TYCVV/Oo61ekkdZ6fMr6od4gdOs0FUlsf4Eh1hXquxBHnpaTi5zoZ3Qkz+wFzWcYHW4h0JS0YIjOJkw4Q6IYia6HHahvH1Zqn+IUfKvCp1cBB17z61YUNTESIq5jevJGOF1KFZQjEflBQd+rUEAIpghdpO0RrbavnzWT5F1cO0IP9CysPO30PiLJcuH9HhPuN3knPRWOmzF9jQoaafpT5PBPJhWq/Pu8THjFDE/oLfE+tBST/gndQ5T51BwXQw/QSdiFAQuIVqI+FZzLAIb6QFjDIsheNny7br81ZWtMVPwWaKBzRZnsGLTkScHkzQvceDA6Koxm39baIZlqGvCnWSY3UeppzQL1kdGxIKKVaKe9lOPJOwqlF6ZTx4SbW+G9AlOkHwQ0+R+XXfVkAKVB5Rl4MVyk+akjkhRvJGeGctQTvuwUhcxMpTQ2ZY693pL9ER8LrCSrgJ6rcKVJlgAL2gXELp1M3Rwu6waTgpwwYmiIphyBbmwTT9bNCn/Aki773RPWw3iKR3ui/TmiGNbqHEmeRrzNMQqEVZioFVoB008MTsbgI96XLaGw78OgtNBdYbnvbIvU/swmOXsM6Udh8/luafcQuunToLS5xXHWF1lEip0wnZlgNmNQuCI1fxb8nOM210G6J8ej4bWQyXKfjBIN5ZUhtVxceCfVfXvrz7XmvyxisGK5nQnfbVq+6uT6/9FS31OMEJYPkMKtT1QqptBAEGMYHeHDF5qXfv5PG9XKPK1gAYyOCIextiFcyph1/PAuv804bKZi/zUbQRidTUuaUmQ2UYy503tPFnQXc2bbqtfmINgVPPnESd5oCdUOLJ2B4LMYNJmEBQ2GZKiDIJ9VDW4ACvSq297tFLjnqZFT/iU0SAv1TrKV8D5PjmIgmGHN+sDraC6bS/sHliU+iW204ZTbUTsRz6/ITtfzJzMMT579+mzJCJI2XWBm87JUJ9SWY21WXTiL6XoGAo/RxjWGKvPc8C//PSQk8og7XMZnpaowuW3qrtI19X90Jauvut5w8o84Tl9OXcoYKw9I/iW1X/yamAYgK8UyKoKn53msPBvkaP0DoJXP+xTjwBBo/MGNgPravYRnYes15QLxWTyh+MNeY2s+e7MPLzpBCT1LZ3tkk4aKyjDY8D/yt9KpKMeaq677O2KsURJed1rkX6gS08g/2Cq2PMWgLo1gIlWelkZLo3iUBTJhk2AN0joeiHsNloOl/Y3RSBpu/aX02g0CT3P+925qp8nxv3BWTf4K5w0xVV/XhgzpU0vJed1JJ1MG+/ydqUq0HDKz0ZjZLtYs0t/McTjGBFskQ/La3r3nMfqct9xtcUyY/8ID7iXm3OV2GsjE2yjONNd4/99rDEKJ03A8Ghg1iMDXkc0D7uOAoG0acI3Nwbssr3Oe7NBIq/aQQOez7gRh9ib+E85AGw0oUbXHBxvDM+0uPVDsMSq2PqSGx4bQ+Va+CUIhojHGAU5C4EZy3JRcChEd8gV/dQeRCldmiJgeNsXOG4NDOIZbtG6rVWA9k0xfpLcQpijHLAdFmHECGamuB13XW6sQhJwaXquns44UHH+U50bQqhM5Qe8eV+pMbLV89YiK1CrrtvrwLxj0l55qlHlenSSc733Z5xhixcHbVhyYWO/D2oiZ771H9NxUAKoEkLM8b9+VODaeVDy/J9Y7FuOW6i7KeWvGGG/7oeuZzh4JxTeXtrelD1A4kMO0khG9AuZwWnBCLpwH8v/gWZ/6WoIZCmYKiy2EnP+sB1M0NHls9E86PrFwslROF28/a13WCTm2Af1HjqehbEsdocb71rwhhJoZRJPjmwnF5SeJaV0BdYvHOhrrTUOwq6DmqIr8ugYZIS2oQVdyXWzDDGVFO0Pu1msNV/5n4+nmmjDTPAqMGRylqVKXJHixUiUvyPNu0cQtmLQfpe0ONfwCgEclYLkWiyLfCmVtOBSVlONPTdMxX3mtr8hlukEjP3m1rU6OUyn1UMrnGUuKuVtU/d/8a4BYzaCP0gLqkC4r8t6IOcVHKloFNDoUl6bvWZzOvqMzGkE7vOrSoPJejVzPBkje35u2vQpBaQFFxiPsXN24kddMmbfXZE6MijgI0kOonWoz7l3LmmQVyGDLu5ZcglTy10A4HnV9ey9qnJ/Ogg9VRzEdVuEhxzKqWjcHPa6SAKpwEfiLhFJz2KnbL0DpDDreYz5S1TqYk52qJ0CwmRgKvBZR+xaSyLfJJurI2PEQQgZkba1mVQMG3uV5l31HV9mL5ybBOvmOoTwdzoA1+dkkyWFth5pkmrK/Sat/5OVtXDbQA7kj+10RQ5stVl4/mrYykgrbTpeN+wsgPVca66nzvpyGr2II/DxhLz9Afht6Wj0JsX+sr/P6NbJoAN49IKaXhC462xAKjl0CrkinBdtg2cZ+QdMqKHFg4tnjNBbgVZJdcGzSbNSYSoKiOnIOgePjiUUqhG+baZqq5/R4vgTvw7PQj7RmiOeNWBARzzwceuspgz4w8DLhDXCgDQ2hBXlAkP3mYR4zpdI0lcmMjfF8ftVztjA7vnsaOGyZDAV0czYUM99gQ2yN9wx0k1oH2JUjLdPhBwXSqFH1vlofIP+zrT/U3gNMskc6GuNy3qpvRbdlOwBhsrPXov+7+Df4mr3mH34ErZVdJMiD08c4wJD0r+np6D4UmA3QDbll3L8EOcDlbb4HPi38NBM0JQfYTh2PmfLmpLYXp42GNENRcIPIQS/0SybPcPmym9kUn4c55VrMmKqXWUuWYHEeNNdTw/UOokQbtKQULcICpa5NTEjtTrHZO9K2/54D7XPIFsE0gdtCLZcieKVn9o9IyjHw6ip4+qVel0iVHaRi92uqpPBAsiivWgZjElvMzy7K64kFnmlDLQsEqbwjJe4NsXcQ4uSwiKi4dRrg1AOCeJa2Pfa3Vf3gvU1zGv+0honOc8sTeqFktzJ9tuXaCUqlzBFqmsyze85zi+1F/piT33JVtvFD5jsXJfL0KGzrTXVAgEAbldLwILnVjoTVfcpsqYBEI7tgavz8j9eqUKihTiEfMUJZ69UOT5SkOuv2qpNv4IjPVYIn6T6dT67y1RpYWk43+fQdYXFEJnurHbOcU1YaPSmzPD8C7IXMTwb9901kzDBPo+eOcqTdfun/lrX5NVKU8QlXVUqbm2Eh12OJH+CWKv8L5J8nU9i8KsszGt11kmABMr+etNHTykmEXXksMpzG9xdwrPL4PGEtwmmqAmxSEcfHKTPegdktrofHdcGUTB1RRWn9D/rFsVkw4T4/iswGmfhJrEKMot631jXvc60CU38qIdCDOOjU4x+PA6XLa7XTAvirOlK2Ke7MP5X3WnXgzVyKiKxDRxJ/+wyE7eVPdDOzWH/STOrI2BfNoGmHvLJv0jeUKqPheiJoZsAKfIiYehU7aSpXprjUlVFE1LHN23Sj3JXpeU33FI1Vkrq1h5AyMUJxDFl3XvIRJKbvr+LS3Nv9n8keSUdtNGefZLsMTgT60Um4EQr2aQXmbA0RX36eedyMzlvC/lo47uk63Ylxh0k13uPuGal+TCF9G2qUb+FoLV1L+0fkuWcu3uEd5aaXi5cYp/FvodycKX07zh6luWBdOtXa0xP0esO+av3nNKiIqY3ns/dn8wNWDdVlxSC0COtyVDvrh3hpWrOJxpoKDdmalqqhSvu/SeAaU+nHzmEHz/cjljcL5N9ar3GizMoAc9GMsRty1fUq3c3dAIwD45/2bR5lYgSNWnR8csbQu3WIbl6sIVkRcuNFPF6KRliX5Vwxj+65XdhULaO13IG7is5EYALHFtjmE7trf4vJKo8R7q97GyH5TzE1Nz6RvJzH2R2/QYBlSJ9T1qYuRRx7A0+wyrlttN9UdMOL36xK4Oi0qzKIgGemi44aK5QNXtMB3XnxDqDf5SfQAo88hvZKIKcBHaDdWSdydU01qeRqRga/i0KbQ+9gGIp54yNhKLjylcEkceM+GdnY5slI2c+vK7ReYqXfjaXQQYqUVD6dGjTkVKWjC2j/ItMLqWGmvvTnkXB5ur/1d16evgniGB2BmeF3xkUznby1EBpVysfao+9drH4yMuM4lOz+NBh4C1xjM77vDKPV3N6+1qtoCHEImeWpnwzwCUTMHX3403vkV/FTJlThXYqObWVpI55EQC0mA8Mmd8DW8zpUbhxonzbRbJBTHwvpCQM5GpYJ7P3J1W1uZg79kGlRD5T/DG2gD6mbOCmYWxgCLDy2YuFnXzBx+R70TCLVUhocPsc9imeklzvq64YGuEKkn3txq7qTBmL9GBNGQK5QeHq8++0LDNzYYPZlwQq8ZhFlbGQ2JJ5XjT5bU4/kGLvxyRYU5eJksmpVixDwnn5P8+6y6UbDxblakQd3ETuS5y2bDTFq3tcwtkXTIoGLgYFBw8+Ag4f7zRKoPtq+SztvXlC1Xg6oTT46hvONV9gP2RvJue0I71BfUQHE6U0b/vFEbnM4z4q9PiR3jUSDpmDoBVj5t8pE5nXi243hq22+s+cc8pKZWbb9wIU+P/9I9WND6hJF4Q1+jp7FsFmrGQHGg6puTfbTYakr9labkuslzHWlT7BQDxLmVIqh9KFVLVxMwIJrfUvPeiIGCytRX/pgaIHYrkWzkWm14lDUSsgx6VhVZbrteiaQxolaeMLhE5tXC6dY+BtcCv10T4JttCHw3p+uanwfkHKVgRM7oG5pJYDeU+8PAyyrmDtfhlaBADtsEoVB933v9r/VNEeBgfTNCiZY2GIQdVFSaq5EoH8u6OyB2THVnXi5E8PXdntCy8ewHFVJ/zI4CekVuuOKvQTWnHA/IAkGGBOd+8Raj0kLdC5HKq7R5r6eNIF28lqpbJPWEvos+6Nyj3BWxDqPxo2hrbrp15yiJNvzNalGAw9u/OBgy6iqgbI1whU2sJ7HTC2dl4PGc1d9gK6Iii992K/9nw9GcPOFDNInbou+LWsxh63UdhRXanHaK21pvA56C0jyyXkfu4UMa/EeAd9U+6T1hxKNKu2hPUxwCGI2ODdBYT/GyctgF0n1SY8TiVZ5oJRpJjuHmfxsRCVjJXI4kNX+6oYJJdUjshRZQsb/Xyr/HwxC2JtSk5x5W8AlEu1M2r3UC5hvHia2vjIEfPA/GdeGI/DxRJitEQ4pfBWT1sE1BGF8qZzrz0VMFVi1UNfIRgjgoss4t0MUYLYazFfzPEe3gDH4WaFg8kPQuPo9WCjkSE/lOBuv+6jYYHH28OeJis5ntCA50j/CfU5us1WdMTY0ETa1pRHe0bWQal6KKsHbqCmpzEamUvLC5T05+yyuI7fL8TsoGm1BT8yuCXHdueNP6CRXCkE5pr5arRBmryjIFFfLz0rE/DhBlOj/m7Nu0ODQZTmlz6Mi3zwScpBLsQOoAui9QYaPgCYX4hRgK+1P4rFyvFiNxX3TwRqBwNonVgy4HkNKXwM2eMxN+Kx9ZbQgQ/4R8iQ+KgS0rkPfNnV40oID0+G7EwZHamUt2yHHaPs5sJUbmHfw2QWsWb8JK14FMUj9a1IsyfKb6LHYe2DO/r07/7trHp/5hlAsS5CqKMaI6AtKtG7gaH6NPxBddflLOu3XhB3VtoJq6fNY4AMZTA43ln3NduwC7n2KaDgkNiGbTLFGGTAY0XTLIFoZHHDceGTrkxSTypdVDK9bZKYPfVsB5Q6ZT2ef0v5vtxZHmeRxABxD0sMKkwl/eH9HEJksl1i0WirRhI6YKCW9OX0YsyC65/lni4tPQdNEoE9feVNr+kNLKnd542HtO4X292ZmfttLZHQ+yfEsnlsJQg4lXCT08gdUpyNNZj6HT6E9BbsbZ24UmtyAQsAwLsWZz1ej+DR8hrIzmGXTYx2C+Wc8Vz/gjPspVPlK2nfMr4GGuUeM3DKGUeVLejzU3A8cr36tOnQqSC5Uv3u28JsoWPK8coBOd+5Z9CzlKm1L0UgfZWeBVBAcXbDklTXxluZaplgEY5tku/kiYv1V3LwodeOM+nGLUxU8ASXJCVdyFV6+Zr7KtaPfvFgOP15U7On9Br61OSoY+YT3AyXgV5meagErp4xUd8PS74CiX3G517DMLMB40ZoL3iLXE+dxhSXXw6eQA1S9barU+Uq9umBOpx1J/afiFypGT/0DMf9q9hW+QBiAcUEIz3AIEcd2QB3nS7Dbi6RPVmJBUIUMGzbDElMYW7gLmdR/dc6IlgWItgplBNSkCzMK7IveDNtW2mcgObuz25ny4v3W/hNtj0AMTbKSSWzi1njUPJGy5MuLDjThcJfkEugCL8T6+dozqCwE431tOLK+8aPgtmc3WmQCNdL6IdDp3aCxm9qc58NK6XNu8bWhJI78t56lTsT9QTcVFjzsNSzGQU1ZU5a8+6g7oPkyaHK7RgHR/FcPvkoqsu0mR3+P6W5kkxNBb2Y8qpNT8YqJwO+19plMK3H66UQwGUBB7kI3awAUxzB4w+JLxOUlAu3nAlnfz8mAtiCHv/MoLmHZj6BNh/GrKZZn20EoyPDqBncQyNni32lCVrx9iPZdQdaW6/jyVryZHWkDW7RbjPowSMfM0iz/r8HF1QcQy762ubs46IMsG4rl+Y733gyk3ZPCL+Oz0BUT1MjrxicBXH+5Bf2+nRRf90TLSn+Vb25SjjA2XOpm2iyhaRLHxuNcYjTEZ7HLLvgbw4gOiltlEiOeNLOiMGtvYePb91t9v21K4Fgepi9dHWb8TBQ2Eu7D9ZnV7d7DgH8ZcWo6Hw+dMkX8fXq1WrnP0UbKvP2ypkpka7ANRzXnQA2T5/5CvxE+IftFebloMZcrtVM/PpG8ww92ilgHWt48+y6SD0biARUT8lI9HkBFyvlVpnymhSVhb48//IYGU7IK0MWbKY+vW7SBAj5XX6r9nxTD8EV/J7zngGPa/x7IwriFshfyivKUnuPApLC/2FfNNNLsUmTub//5mR1POnWeZ+NL/mfIi7DBY4i+AC9dV2FFGRbZ7NyshbYa5fYa/yNddS3hMk4ODks6ICkM+5xsznMaHZQU+IFzs47pQJrcynmGBt5GboYYeAv8ymqzQf6yHRum0cfggDxE2XcaYCEYVHkYepVd7xUyDdQyu6fj3MHQiqu5orXW0c+o5UHEqaDbI7kFdQezOoIZMBSIHBtuC0BivJZkUv+CUVaFoWxidSYYbHKTD/iasZYjCF9zyVhcfZpfn7/A4RfPjZeaJt9NCGBBDpVm8MthEqVZB3p8gvplL9y+gTUu4Gnaxq5g1XwGZC8HTftmA11uqX+xj56UzTeY1uf9zwL38vCwX72aSln4WZXQLsWM595DNeqD3CeHDzTd99CJmrFjdCmjoVWlketKeUa9N11oFTL1zC5zsCWy2fsLW/Lr0OAMn4CELEerHLLuV1daxyi14AwfOJtknc7+1v24VOZzSkjizqRV7EjjBfXYhw8+Gk5QB4JK58GNHillOLWZA3l6+ifOwonSr6+Yl9kW2/2YfCluuRkS+2onZbCe5mCER2FqrUjxTNERmgJw9KhiJHxF0mrukSJuFpRsBABYSRiaMisDAYqzN50Tb6ZBkh1G2bERRUdR9HFSPpFhrERwygGxKUuIU5oO+g3IlRQIDalKOsoKzhFXNNaO2AaJ4ZJxigAnFNlpbtEYhcmpkCwntVB5NoPt4nqG0MEFUa5/hqgiXG1vwsvNiIGatpSpK8BqvsbTwvKUR0HubMGgWqZTJ/y6uSWaHLPxUdKPsIh29b8UlqB7n/lmOkxb5OGL8CmjZXyI5EOxCqMvF42GahKXuvziYO/Kmhs4Xuz1gQOua9QAFXOWGnj5VPYsvcvdL4u9u4dhhdI49xcLNETPrk+6MMEHt93swUNbY4b12PEPVwkxdaVXWmfAFyVEYgh5Jvz1dyxvHJiLIzMVeyd+aERA7EyUjmr+iXlvCg45DpmgZ0dEeQk9SACfHWc2zCa/5XYhm5S4JDdc5IKl/9PqAmzh7uZG6GGtRlmUAPPeTHYBacK318rQLcf1KqLLaM63jJXyk0SuP4NrKtiW50B+RVMmHZ/9z10RJPLrrG4i/c3TXz5W3FLXdgR7x+GCMcC1jog4GeM80HB+BACARdzwR5L9MfJwhTjMz600PNeBpr4GoyrwsXKKtNvh1jMKqKS1SaRKOkujtddgwRGjWusmd/FijB4KZJaBFNE8zIVy29iQKbaDXSJnjosUYAJ3tCD6FZR0Ux/na8xL08a7GWKQZd0++NaRSZPkQ2vKOSmn3GaAQQtCv9gsvn24pFWdwpHiG0SPvpfhHXJYDn2tMydtQ4zjHSm1T4D4IyywybdTsPoXUrSke9VuK6YbCyfsXu1pS+X+ni1Jj6YUUANuBgEtdE20KNtbAW9QDwkWvK2A7GGHr73H133zc8JvvV2l7jwMVkWkNMYQ2nlyunA2Q0TiQ1ApPjhs7IayNRRw4xBDCr+dEdmrnwhRfRUNyCtirrBPWfWJuliXBkyTftP50gc2eVV7aIx+dL0dFx8jL1vAhe7uGQsJ/aBq/x9SpDkEwkVxbb3O/AYCEufqTJM4eMLScQ6GukT1HADl3DarbKWqY5xzCep6pWHzsXLus3aCsn3EMNK7SakFK9NypBv8r0tYzP+NTLcPdmnc+NjaWBq5XtTK7YT4QYrmFzgMHIoHHvAov03cSz+jliyIdAsuz9P0Iv5Bz7HCdQAXkbvIdOxJtpqDm/j34y0OLbtTVgFAeiiP3lNjp8/u/J6l+1cyFJV2u+vcTZcN3Z0Q5T3G9rUghDyR2Yw8aCswyItjCK9ekgYKGojfvm1Aok+70TcRRjoiDrbRqLFiHX1hcyragmStZxlOqbXOVX6bYbdtlxV7RpQ+N+xpJ+TraUf+oCOn8bagGs9IibquKyZhc0IUrKjT34ZH35BfARQlkZIdIkMVDLtkrmO0TOUUQ8MzXs2GAKrqI/gHTwySuds3Gosnco+pw9MG1Fsh7VcH9iA4CSBevq0M5ob2nbOMUtadh8cqwoKEznDceYhOOwlT5FIKGm3GKRugYMSwrbwCG4liURZxBUgRYvQlrRqxmVsy5usowQuZ88sbzz2WvV8T5KA1y/6xUVfgfl8nia6GHfZpdVu//wW9cBh2gdNfn+a55Ohx7qDDrpdYq2ED5ju2+wDrU7Hp+9r27dhAd2g97VlGQssNHmJwdTz5FenH/Rl4+pE9G/6YRllr5kiHnwYMNQ4UNsSPV+Hcn7dK/tNeCkrJzUksKAc03AkQZkIcPq8dxq1q1T2A11kvfaY++JpsDUH5f4XnCINyYKBCVmrHP4Wq9BFTraAJ4bXIpopV6ZdgqaDlpDJIcpCwdhfCLCUgU3vxbRcsTvOEyzLqenwF+siSOyuJzmjmeZp1DUfSi9aWWXS0844QItzsgQByFYy01DuJK3UVlcMyPWVlvScxMTPQViVKJOimVZERXuzqrGJldEBbSx118/KKAMXz7NLXCay/CmfsieurEhWuX21R7TTVYnX54yRB6Ar7QWmcYRZIMhZBng/c9LX+Alygu4cp2wfTFJN9muAqr0MqfKcgm7ma54IAG4Is8McDkQ66jSJ0HrCYXH6CUXlxbL1yNtnAl+rxTDblZu1NBl+Rbd4p71HqHXSItVGYTjh4LY2z4KQDpQV0dOj/UWcIOw/Ji5oYbm1aPqxyWVwcbXhEvc43ddf+uR1fhcpv+mabjbthpIpVw2ezOX8+TurDIssX7pMvuZBnVsCi7Vd4MRM2lLFpq41sJFipOwy1KT1Mp4onrHIVmkuNG81oySG4TbmQqPdqY75TkbramrXE7gVPiDSICYFynGoSCdJhwde2uq6X/Vq3MQKeYnku8qmbujZ5XeNMNmG61Y7xt8BiV1dYDP/I28UJ2jJ834fL6c00K4pdRimgFvp9JiNFXb7ilQgZG0hUn3MQybQUiJ57DAn2ytQj5tAED7/AZpvJc6oDgFQL2lzMAWCogl5j2qQ6vENTw3ABaQ7PEb9EW7e07Uj/2erCfilLeVLIeFOo2a/fQKVBsgfACZPypUC62pvriYKQ86o+gD+qSAVGm1qsSU4z9R7qcw1SP6dj6fnOM0FkNuAP32uTE1gf/tFN/lcTFjkR4BuDPX7n0tAPCGqpy1JGKTEBcdlctOQkhwOCZuX4Zp5ljj4lO5Pd2Ud9RT25Ymp5Mff7hAkEtu0WGpYHSj6DlM9gQyPIcIimVAhEJr5THvbQKASIQulhMXuNkj6aXQb7Z3wdMW5kdNLLuI0qstNs6jfV+hME1KH7Fr+VhfMdiYxaPtvBFEQq5+qI6n/LnV1hizaTmhERrovd8FhPwPeekhjy3V8WQjg8nlcznAwf7AlqeqDMuO55wYUAh+yZSXLljhbflKIslOGsMptUfWMTbj2VtCeMwTJCXPFPkrFcXqf201Y7U99HTqFYizVymA0lNb8YYFjzl3VE7Npew/a7Kqo2fka9bYB+iU3nKBFXJA+VG9wvCGiF00TssC5D5yWs3S9JpL72RNIZF/2v4KCj9ZW0ZiUK1jgc4p4o/FUYeCFHKDLnJG8xxogzhkIIoxqvGhCqmJmraoB5ZNg8M4gwC5EwayIbyojRrNfTB7HpMja6ya6aeFj2OFT8lAzrdyqlytVHH8UoO8GE5ViJz5GuuhdVAIapIPjsw0hiWmHam+dGd3WuIs8SrNyHU29RVlJHodJK0tx5IPFgDNb24UzmoiTK9nxNDVdEyvCbdGXu0wzaaP313Z5U0wdzCXulPuCpSOV4AvrDBjcr2xr7xCaBdBO5MxVBH5JLr3X7tXgKP8HmWVFfG6UNnHz4Zmna2az0ytC4vBAWfcg7sRb4JcbgGOhxwJq5IEsKDL2gujhNLw6rbgZL5S1mL22gAThBOMOd4sHuSKs38Lkqx8H1jo3Aqd1P/HTn+pqwaZnjDjh9L1CaIwcaaYRs8zJi9z3H2Wcdp/6/JBx1XbCk8K5GjA1fqRqz1PpKG5E2GHXAFSoOPg98Wuyj9NBabbb32UK201Tfcj5iVE5kbDYMmGtyn284jNNS95mwVCnG3loOtxd/W7oyCGZA3vqfD7uz6ALVB/EudTZElTXa8Q0+jle1M7AYIVIcl7cgrOfAJlidYy6LoAzbw6WJunozEHzprMiJNflH48qtt3NOf41+LWSgy42p5f6pf9TfSiOAs5sDn3PcF8RQO8UdBFLQs5QnMEQ7XQMkvPiQbgc+QLYm/Ucv5wTdUii8jpyrXbagyVDIOih27ukcxbPW++NwfdrI+fer/0wNSu+A3H1GKAyoEeb9Vu7pmGC6QC2o3OeISE0E5eIAzUAQsodv/5kU8Cuol3Hpcj5EbQIAmIhFVkkr4TTaL3B/tR7VRXvfPLYnBrWPNn2CybzJIXP7MGa+puO4cf3WjHs6Z2eor5O+I2WuIqVUsZRocCXm2gCitJoOlJTChTUhtNG+ApE2/wt1ecKeuGA5m+1d0GUWfyHcDT3z48mifxtltnPF4TIbqS1hrFEVJt0hMiPMt6UiJk9VeIHH6+HQrx0yr/UKsYBlE2K2l8smyK4dX8P6YxWQGRYjBYjFmGnos1yRXYxqEJXdQ4PxPWZzUJO4ygBqxXCOle0LIwOH9VgBDASwxagH41/oIotpaVrSM3dgEkrSgcRN0ypH8xN9NgJzGdAJqCRF3bwscqjzzcxx8AvuvYwneszHQMfO5cetmme8IAx/h2RPv2MDmrSXWa/dqkGs1kcWTphyB3te3cx3dt1xr48KLTbSZ5G/adWmfaunVRow5CleAnF3e106sU8mYbgZ4PCFtpjlZGIbR/HYQxCM9G/C5TloK2BMEnVfygC/BLUAvLgwCDHmlGfHJ52FBbrQC9+z9+3arHKASSv6zpq7KRZyU0kfyZMO7kmDna3viQujWNC02LmcMw4BiNdRU00Ae3m13Hcl+L1LTsxF24+K4/kKIzY76qN1hTxlFYbZQYLBZJ7QtwtHVP/maM40Qek/xFbYLlpbANmpFz6lmbSlby13iwr9nhW0GiZlw21X/pt5pqkEaTAm3znT8WZ5e62l9+lKN8ZuxJWqFLw3D31ela11Mva5lLBdiCUVOPkj30sbdIkjmctOXt7YZcqU+jAQ59ExSL51BkNP3T3Kp4rMVufVIXvLbD5tCm5eXfDfwW27m62XPySvlLXVJHBNAHfxGEl3SCETkZJCg01jfgZWbsj7Q7cG5nutql37WuMBNrAhsj1rk60k8kNHPiRgwNfaLoKVnYZshf0NVG7YlnAHRfAp+udFxxAz50bwkutFFrBiEZrbnQxIfwk+UJMNIMrN6IzkQ+d2EdlAZXjRDbeTHxJ5NjEdT4AMY7WhzdrMhJIZ2Ai7uaqKa6V8UWbdYARX/hdON/Fp1mAo92JYZ8g5SkNNQokyCLWu518w1DqQ1Wujtm3f/NkhsRoc8b6eucThsFTKAIfbmoNBOgZd0o74CtcUUrzflz9tPRLFukGrLki1hNM9vLnGxqGP4InzBe2g44nr5xId6ixIrosliAJiB+GLjPwvJKryYNM8Ir2zm6XJI7cggnIDhj2OdtyOem8KXChSfPdHwz6cz6j41Zqp6SxnWPLZf5SdzyjvWvn/jbzId+DzNZNvgdHCMCV7t6Tt+cPjCdK+6mjrrLsIHlFWGR4m3i5gVGFN8whdGNzxrqnoMtvjHDOACFAT3I+A/8MEXsR6meCRzkEtGe7jZ+IxrnvxClhLnbs8OZlyhCsdb6NBx3gEtsGuRDpFjpeQEyC4U6zge/LihuW7NrANZ6J22Cmc0EK7NAO4AQ0sLtrQfvUchaxs8voyXqO+EIwcES/AKJtpTxQT5CZrJpCnKgCMGTaUx+hoIa2JyQeC0cm05iT00bNSxXZ8Cqh27PeNU1Gz9L4XGt9wNeLtOYZbHFWOqkDL4PZuZBQnrGoMzlUizNwgOya3YWQ3zTFJidB+/08q9mqzotMWsQk3TQAWwQF466Phrz8Oxl22xlPdArL9NeGhNMRChkIN3Fflw89KSEJJsHktCx93TBlG9iO4ezxMkrytQRBveuO1cAJYqHQQ6CemmCl5K8Ik1cJNBHU3c9xp1AGryLJq7ilwFVRvDy9yxJOOpsslm5bj3nAfTrqdtLm5YmHMHXoxdg5+z8W0zFmPpr/aOUmvBmDAvHK3g6YG39TZZ4rQk/+qJe9ng5sMTAOAlMT0lcW7XpfP+4K9kjxeuiolXTgLClSVSTXQYFWOfmfMkpMrOAJtkZJ2eR2FCsThlcThpzquURtRzgWJcZaO86+toUftxhBCgavExUlqHUl8WPInFu8gxANRZ6SXJpHlrv5MAkysZ/dC8sKJ57fA6k721IjCZpDUIIhoCilqijjtOr5s8tXwS/IfGQvQppBZQhTOg2rlKIbM/j/y7AQC0y0ek6IGuGnAcGN/8VzlcXG4/9M1/jAX0wdBBMeyeMdD5bB8Z5pw8G5p1mkztCWMeLC3aJ4Ueitil7bz5meNtU5pUNU2j6pe7bAqvVEOV6myGtUFF17Q5r/noKnyohCiMwN6nMu9qWi2dM+lLQ1+C9BQ8ixaHXc6FyIVxeRLYPoQp2IqIwjBtUajB3x2hiKIfpKY9Xh72jCh3ijQe2/w51aBaRUGASUymck9XrNAqG33//CHoVZlCnV+61HzRZ4nDZkICWu1hUkygqg4cDaDiCZhuCXdDUNKdJ6sEoQHvVewR4RTicKESWFxdZWNxzanM/4qOnj+rnWfB88hG1oVhZkH9aHf5LcK2A952ofhR1PaKVL4Xh69+cyRz16K0Qmd1DTnkA8pg8P4EDw5s7Kgjc1QTywUZSxzeuK/O0KAADeM6S83nfCgjPFr9iA2JrcMoAIENSfjgV18TWqN3pszHQUZji+8dJ2NTB7kL/xPaPFDgflAxfbBvVdCnEuiL8MbppIXkxwiM/vDtI+a9U/L5R1uaj844wJ7wnfBhF7AZViJfhIHndGMZSfgm4LGjeHK46U6PV1X3+B0yl8yZsuqKpjrYf4RN0O7Xg359EA1uLnhGD2JPlkfmWLSDoyYGTmBz7RG8BEwQmFk3bgoKN65r1VN9qi0tQH+LNQrJwZLWkjH1MHiptXMS3FbYJ7O/sOniVUQj+MsidXFiQLo/VAStaX+hyCwA3cuLlSgQJdjiTPcHIAqnzecebGIwSx7QPNCC0G2pWgW0dCfFyjhXJ7WXJuAlvZ5K5T4hMLtE2sgJvPry580PTW8soE1JHqsyZQEI98E+7+4zlbt2I2m8u+oP/lym5Ql/04IKJup8389oPHCw4Wmb0hQ52TrY0URZTWsNM9PwRZBykeR4zhJPLvwGrl9etYr8M6pbQGmHNbRM6r6jcd2/zaoOFEZsq5t2aR1vT7ukyoYP2TLDsRSpd1rjvxwFsEKmrzF5hFAIF38eD/xNndoJofoMk5loT6sNVHXoUD8eXm++/FlUgNpoMtlZfBm6s5lYULQibSVPWV3HZuMn22JV2Fz84rWkq3+ipzsile1hFKywrCm08IZ3nwI2vwZoCZ4IcUVYMW8JcvAFRi4DF1diZvdCJ4wgCJ9coTMtNwA3oIAQ/5pzbmfjI9mnx/Y/uSRTtH1e68aLnCEjAlR1liR5eUhFpCzYFYfWmWeoUd7qzKjZdHVuABfhJX7U5hzRIN6v7Zg6pkWbRNumBXzLg1+5sythoc7d9g4Dv0q30UnqwdTSfvWiGemZx+2j7JjGdIpgXUgWwBY1mODdugJt0rG1mJ2TJgz6RqST8phDZjsF73wj3zYitch75C4+ydN6KTRFWeeTzPIPw4yY7Gbb7Inexc7pIRtgJkB6o8tt5omPXeBXo5Adl0f3znSJsF4SVvC+6KTls8Mty/woVPz6TyZCYv9hNR2juavt6bQi94QEI0CJ6oORxIq2McfbQThM645evzzEiYkFG4QrdJUVrB+JaMw0014wMPFD1VGJXrgAdQ23H+MoGaJb4cLW2I4b+u4K5u9tg0adz5Bmqx8Jn2jA+Cv8mSaQubU0l2g5sAiYx3CL1f3eNXKQUP6Q5TyysT2UtPHEQXYyCqaipWgAmL5l++km4pmKJDxsbOsvtsyOJDlQM69aD8hGeTp+SSA75Uo9iKKYIPV+WW4kO3aQXdMBaqTdHvK9Ykm6ubJWSDhDqEmEZGvZ+vcXxRNKQYxb3TttfFxxs5IqqGAUh4pUU+VjozDLgto+pE6ICfQ8f3KAyh0IdgxuIuWFCRv1vcddWZEvLCjaEe/VS6oXx9HAzBTAmMt6m6pyq1l8QoTQGyKyegzqRjJsnmSc7xiHVuM+S+q/98uqFupx0n/2oghNvLVBW75P7v3b5NF5+4DJi/+ojsjXKUEz09B4SBcSsYbqQy2FdDU0pq6cdaFVSIVXJ+LjhVROrTiVLnzUwWGIntsgaOm23SvuZKOEiEiq09Bz0Pk/EPSBpK7kuweednRzis+UPorUa3CDTBN04tGsZ9wfcYH6eeYuJm+5rD+GdyKY9LqcQr4DC8xgJ195HZ+s05/Q0gcIsQSSKxlhcVLhmcBM7oZa5VPkYT/b7BL6PnS0uTpgmbnZWxOeMl0fuZWulFntayvP0XA9as2o0ZINst4TJisJahaajnHx8ZrBI+8d7aq9zZ10QeuzOp689kp4cI0paK++daps0SQrtmybRZPESAudP/1v18Em4dzYv5+5nUsvpksafh2TH6V7OvO2RSBX/We7FQocryuaR/oyB32n5wE/J0lLStLsE0aGkxmxFWyuAz6u3uYi3XiFmkMgBXkU39Yx4iAXVXeRDleHaQvI0g1gmHKPQQmpk25PAYa4ECTcB0H9uLFq8N3pMM3ZcoYuFCgvjMCPfsVJNKTqQx+u8IZy1a/QFj4klr0YSVJc0JrONlNaebI17aTcAeXJeHq2ZqlU1QwjBBHCi3nZgYx9BAogUoq6m2LUII27fgZPnC69/X1VMsYoVT7iVqFe5P89LLFM0NitkmYpqqd8PWXhVBxGmZU6Oysyfy3jeH+GRayT5FjfqrA4QqCDk1BJb5vw+pWq3HnU+YEg3P/EmpekljrgyXMqhti4WmEvgtkcfY4EIkws8gDm4R1phnK/i4vy2UMb+UPr9Cc0zlo+eDptXR7MYAQp6QrSIn8GUdPgWEzwvJv2z7w422hPnkRkqO6Ucy7+xoGo+Z67/va1wh84qqIDFmlvTNbIP0DcfZ66K5yTVLoktwCikaJpCzU2gA1JXJ4BhCaUYQT1LgDAyYMF7HnaqNR4eLDpa2HBr1AjSTgxSkrxd0vqFXEYZYDQWP0N9+L4CiAmeOaX1RLyeEbHCxsSY8fDq8jW3q1jrN5dRHUSpBIW0TxaX+aUGWWUihXKp96KYQsBLpNB5zWd+c8fx5fmdOY6OjuLfOxn43KRg4Dd4zqSHAAE0SedP8ev/I/KD87Sua7H5MqeOX1CtstsIf7zXf+KCxotdc/Bp+OkE7TP1i/8UVqyjfX18EqpIoYbCw0FeILgzu6i5a8UDX+TMyJT6EUolRK1FFcGrm2R4nStjSuuQl/g3M5gV3KzmYrumX1eSFzRfnLRx3GUqbQ2StEjemx3AdNsAICeVL9K9OXZn4fthQNqXzTxMUDxKPjEXp4wjbefdTBX7kAPJoU8+pdVn3BPfpDvF5pAXvjijhHn7SgdU+eHabIUFjoMYsYQlJz4bixmBWqk5ogJY83EO16hlDOYUgInG6Nx/KZjsztEaearpnu+oLY3RdftnYnRenRfCH05ILJNTpt5xG54W7bOGQxfnbXivFNs7/WJ1NLPp+/cAHeQHspdmj2XMotu5HfHzptLyntQaJUn4MAIkvukmW678ezYVmoTxqUrvUeuimw8UKgJiZsbitN2lHdKDwvMTU/mpm2TarkzDochqli2FbHly1kZiCtjV6avIrTmsV+lE6dVXkz//KD+wpDp/AUwhOdubBIC9/afyANwAwJWOAG/oRCJwAfyoy9hAzhIVsA7RnbivNt/tV36GCcpnysTpn/SXWWODZ3ksM9wYXveF87uVQoS9voG+7nIQWLBFAFdbVmJPDGNctwP457VFkVc3brh7vFLvD/ssD7K0hOYbBQEVkSOXtUrI2aRHy86VWyebMFuIiF9CoKJOcV43XUmmm+2tCC1xIOFkzeX6swAMiJo+iHHHKroHzPHeCuzK26AbmOE7Re/8R4X2WmWynszltWWRZryUGELb/RUUzEUoDKG3DTG6xzMGTavm1+McoJeeQNlvI///tXibkgCSHEaDAQ/p99u1m7AKBNHoma0hNqN+XOTRQmu8altvG7Rz2duMUCs8nqTqDPOvxhbXlKj9xAy7yGC3hAcHMs+h3XAsC1iCZp/mhq+mTfIvJBp9ZAPrw3iidr/ghG5QfKa1nJoB2oxtuB670L3EsGlJV1KKM48Kc1kW3+qRCBRXhSTCHVMZ9onWc5B260DCFLVKTSTgMQK5BW1KvWWxPhTJGXUUOkEEH2oFb6xYyF+2B19aDED5/HF+P/V6km+ivS9Jnf0MbzZMs1vLf4e75Vtfb8qoBTiS2cRhU0LkO4tQC28I2c/QOogVnLVHhRBPFhT3bpJa92Cb77t1IyKTtd+p6/FfxM5OdAuIcwl9RN1UmQpX0DcgdC+rPCQYlGOOTkBW9drTR0TGhKfQ62Lsa3hGJWMrWUalXFEw33WyfEjseEVGzlbJAM5K6qo0ut1zS48HxUNn1H/rVa0FtWwlZJjY3OWx34/czjMAeTy4KXZlFKSIytcdLMlt/OVivEwNfX55MygI5XxVP4O7Ae7B/xCPtVfC971r0HK1lnkfpG7M0BbgZk3Q2KYf0yHL2u7slYASXcuib/ir0X7WjK9s1vmqVKvFE4GGVuh4m3lRjy3vVUy/24nE/zzfdPpqRMotCfwv698UkJz8MJRYvMNb2p/DJ3etDgN4D77h3+njtDHJfm3FLss+j5U/MZOEQGTfmSFzGQkFsmKN7vKenFnmbhqY+nqTu4WYvz+UAx9ydJ+FoYnCL0NNX1XYnZzy/hf8WPg4DKYK14kIMz9glugqtp38jxMFL+vdxx4LY7hs9nP3WRPhlI7Zz/OJvAk5qydZrNC/JWMBfCgV19GL3q6nyOoFUzlOSdncSAe7/to+kQsSgfFbWXfNhkpDcP7JoL06MBiMWUVflusc+BRdd1z5rmJ/vbxE4LW0M/Bot1Tmxv1jgomJEmd9bo6rbf2my2jJtwCQ3IYAd+L84RucLee7fWPlMO/d4oqMOfzzbrvpl0wokJZxRHhPPn/D/OnE5vc7+T4aqdSQRYYgRQUkZEbsQ/RtzGUXim1Hi+v5kgV8Slvk9clJYzwjS0WTI3yOuqx6smnZuQexjQVUTaYZZQ7L4vkKxuN+/2TvJhhC/XdLGn7+8Idsvoq9fuT/bCN9brQMYBb3L+VGNzW7Gy0TXJcInVYTDZWJvpqR2R95SPO6d0vmi+tHK2/dRl98CVdNeOgRM8WI+Hpy9ZTf2HL5Oizj//Rg2i4YAhyHKI6ROzX0Xs848mw41I+IIhQSnLprXmElWE/y8Wvljs0k1ndHhw/21g32E37JGLquvB22ZVWz25uKlBnkWxTGJa5GvREn8MxL0504Pd03jeNGQIZW0NKbmtDfMfUsUHFC4Adb9DwrvmO3eJgRxq5NALORMLkgd3cUjG8SzI5TRcrmZw6Pl5F7fEiIIEFp2UR2tGlQZXeAhR13G/a+uDKXGUNKd0wAmcUrdXZ+/Vwdn1jJRRtf9Njut/nsygmqi5YjO6APU9hFEEj+vvI8beco2fmJPm+Ez1D1l9zH/UVEm66o4c/D+XkWzneuLOEqIqCGnmq3GWkjPxcY9c+BKzGBv/KMubq60WSNbZ0GxUCS+nIuYfR3533b29fOCBTpZY50mi8J4LC+uX8znRY/UYeWlLDCxgsa+Xlg67s4Epfsp58Vwi+3mCHWTnng8t0CCon0kfEuR7RdfGJjJnZaTGnBp2X3OQUneSPhqrakobLR0UWYMhSdItRBMbdgD5f99n9lAiQQkpztys3J0Hzs88BgmsW/MWBOUJXfjYMk6/21XEBcbq6/aFN4TtEuJhKyg/tjOQtzXgs2Mk7jVGERUsWnK3bM52fNNrMoxpfrBp9TTZzG3BLLXcjRNcJO46rgww6ECmpIVQpURi2R4bHl8XarK7413BFHg8Dj1e9BfQgOG5VI36a39TQYmQ132/o7foLBZ64pODsb7vyTEKpixEmnq3V8P+5ed5GYACmNeTvuNTkiW/bLfXxPZ8caNCkVsz9pCtePcQHSH23yC3sQ0DCBXtVybYTy/RmuLj7aZBVlQSSPJ0uVLkA1lsnTWOTQJbh8zwnoihuBabPQ/Fgd2KEwSgrsSHNROi2HKarIz5NFf0NJK2jJm4PceKTpAhiSs64uix5yjhh2TezVvO1x4BBavZ1N05rjsQgH3vMBwrCO8z2SkESiAipSNa6X+7Sif2V1fACbybZ2mGiNTQJ+UnRcy4I2iPDIfNL4lbLJnqa9hIkoXlYDrkFFBWUQr8WkBI0ZsG+I82evTeYpyY7+M0xdYS/gYBS6Lsl81KNYTMdx+3sB7AjokP5F9n8Mj1y/o+R+93LCHL3AExIOxZSRe0lP/0lcMrT/FljDk+S52VAH2dfu2Pxy8CbnSHDYR6YGiCt3tRZSPap+0lQGZhQ28+IDOvCqv+CiGK3qHbwgA6w928KRntyQgNJw+3ZuULQLfqjZ0cQmOeVE+HgE82P/XpqBEm1ZltEw8hhUZA/7SgVm8iHa0dKCK97luBpPjAihBkKtpsHev0L7+e9H/40KnKBX5CcAJoV522grg7af0UmFy6SxFGMgTbR5z6+r79s27gN1yWTwyLMmf4uyjtzhb3wkR2s/uJ8E7x0uvOfbTjQI5omTqoWlARGlkoWs5/1n6UC9P6pGMjSsOYXyC40rTmvAGbSsJccgAT3Qe4kvI/q67Vscu+qepaAHjSToZ4Et9lPdzqTLFKZ1QMli9HZUNi9sd+IDcOlKZhzkV9Gg8ZOU5/aflUzYvzS98zWUxOgAA6jWYbofGXflUKs/YJPKpM2P0AG++4+NAvoHQI5pZdFO59pDFH0PTsTalcxjkb9p3bNY3hC+q4DFs4Vv7ZLdwqNYSnC6hSmr6Mrc2cnqm5+gKzediaZTZkjDxnGkNs+SP7wrcXkscHcqvqxyqZewTnsCz5j2Uc4oqSDBxddXJHXF1bfJfMqIfV/Fss68o86rhut/AA+08pjlpqXnlucuk5/sEJvII9+j1lvihCBOqLu5H/ncfpJ1garZQ9a7Igs+Ycekunf+W0zcNzHH6cVMOdoInQhxRxlfjO2o+wQCx5evIdJzE8LKfG0l/o+sEMOBSuLeXtpMSqUQOQ2hvpS+7OQjntLdK1kQd8W2j5N8iwEjY7Yh3gHeP8nHjIMlR+3x7TX6tVv18BPwH64PlzC+BoRlL0jV1hK1ubJZXMk+LFEckxcO3pG7bXCmiGJR+MTb1ojJjtuCBLqeknZGeTdCbWZTmWB8hQPr8NqS3aKOH74JU4391FMmXDVNE7w4YAigudm0Q1EIqm+cekZLJ6if235mPY1YPtXKCAjEw/yM8pFGo5xcuMx253pkdda79CmUxiZfTRbeiq1whssh9c3r+47uqzX20hRMjejGNMJ0We0ngtZo5VBrFCC01Eb69iRJPYsgF6uP9F4yV3gbIhBc6PNXdF5yFCbY+IAAIS6rvrmVmQv+tsIVeO52QHqreKp9Z6Nwpb/UIIW7ibEWqYU4L05uipMcyzRqIb5Lik7QhwmBRhNXt0aGCHWVaYfc8hbsZCMnZbWxjKKKtWMviFRv5W2F60veCV5fQbohcphPLQFXb16CD2mgNSQMgKab2vQGfzKlibpEOGp57Le2xbLDqW3xxL0vaLFsQ8NTz+tEBJ2/NYjBLuUi0gN8e6Hbq8a91poi4Ur1rNvqNxvwDU24ZvKBYG5G6jNi15Wgv+ZD7EmCR3lYHzNlIOl3KlbK2+uYT9edbq69+TWhzGFix3oAgPaqmHe90QoYaWbWoN7pYjrI7E6nxWWKUFAgX9LNIhkwzbr7UGQJXrTf7KX5PPs54mKuz3J3fzOikYt+u58CoY8UxLrR1BBDvtFiMpusCB2SyuMcgYv/HZRtK5DG6egQL4T8XZ2v66UMgYsVj6ASGTS/IkiqyLvWlcyztQYa0hzgvqm53lVkqu6nAMGFDRW/GTERKB/fF6reIo1oW2YFv5EFMNOXGxXdUBWXr4fosXWV2xfbTzfQtNd7x752qxAR5sWwoKOUT/FOV0cZkNuSuE3TZP/GmXviGETgnlMk9rQhMrmLpENdsJXYT7RIHUfTUzcVLyvpvX2OYJ2MABt15rPvLF+CFpXjGAh5gmM4GoUaZnl0hSjBa3t7fJFkOqfo5hLRGviwZOLcP/lUHskXXIYJp0xxIEmPT/X3oojI+4TYbk7kFmv5Wd+xQbonY98JApx0nkJR023umpqNBhcny/VUqcKt0Le9RfDP9/PO266OzNEZTSABHpoHfnmyr0Cb8mEPdzUsYvporz+JyaYx0uD8arv7yZhzt9GOE8WqEtQgfA5IHYS4QZYcW4mcTvwV6o6jBQ11XEB4zUBmcrrZTdh0VQbb1Gsb+5fGvxCRExnwu9t3YspydjLEfMWecihuCQeKdXkvycaQ9tsNDocQGOPJSmn/tBtaIS24gcj1f5P6eS2tidrXa7RuXkbQWF6Ox/AbQv2zYHNWKbhOsR2ouHE+0SLT8kMzQvdHC79CqRf0DL7D4Xc6Et9Sk78RwjBtBHRXavcLj/0U1Aeu+ryBS8BTJXAYaV1m3iZ0t+um1QCeRLBgehSBWMLUrKP6E8YUGlZfPkKPZa4SK0sBlqet/7XF1WEhbZL5H///kjet7/Bosynd3GnzKCIVywMBsb4gD38avxdheg8SfWb1KZMOzzKvqOBAb1D2Evv92NertwptLyyJejwgN6d3siO15/hyR7r+UlghOjJqxPiA62Y34KYMY2pFapEmJf33TeYoZYZ43amFTdaZm+hTeTv79CikPOLq8W75wD0S1cL/mDabHN+h0eYmIRG07mxwAlqGfprWSzX/9tseZa26cSFURtfAifE/WDoXuOI5SEtLSZJIdQIfRSgJ0bSrcyC1MAq9U42TSqi7DHNttEtV5eIoSSWbZ3Z0e41d4cRHzeTMR0AlgmP/PyO86Mn+oxOCHK/P5QonUBaDcilk5VF28kjHTFeE6iu/3uihaF7DFRObHv9FsrSurtJFJ6Ts+2s3bdvHgPkjlNtcSEwLzNDLVvGB+38cs12Iy1rLe2M57Q8CGZ6n2iP44KQG9qxbA8u4xGh+o6f0z+x1EzGesPYacbPIlouM+MZd6koLhLcJ9+ya1gtWwxbWQKDATWXLNqPd8KMK3Dt51CXHgCHJKQerIVCdwXoaVuhP9YTgr+7SExGv0QZ1WIm3uG8Szwz0svjpPYzrs++t0bzpagVJ6A10M0BxwJ1KrrmzyzF4+fB1BxPi4jMLo1Aguw0MBkXYSDcl0n5ksYtzVaoq6ejC3SGTSKX5OOlbKxODk5Xhz6C6BmY1U+LJH3epCkMELSTvcppy64R89ceeq2110PVX0GVLV2nd6JBosuSnDNTqspya/uurqNvojMOww2CQAjKHe5ZtBRdhqE1RySZlrjYI3VDVrdlxPdz0+sjxavFIk0UUvhsZWUFJhsbkqhVxdq/bGRzfwuK0r2pR0yWmvx7H9/UpYV8yRJjkDVm6eeBFJycpaJp9TKRvC9H+IjtwZ0NWUXJncJhUsb8jd8dBe32u0Osh+Yp8b9VF5Cs0W/KC8GhvwmdVZzZyieUPMFJDieQcyfrlC7BQWiXXzypMXvjOqUm7IFckfv39jwjGbSS60jFeEWlsAzH7xxJbHow/UqYPEKny0Uvf8Z9rjQ1gs0QEsCYy5mb2eO3ozcGJHNqAT7ZAooijTIM/EQ4/gC6L+EMzPaGnnEzsflh6+CBOPOESZ+b0CrmNAcqMyWYHEx/QoD6ki+TuYybGGrLSvSGpa066JZ3NOjLOZH0xvkjJEZnMnehtM3f2wz4EU9GzR8y5c6JgIC3D94A6CTX8sNl6si3rG1n27QESCj0CJ6PK/uFojzTb0ESdASbOpFdGuugm0+3Prly7kBcBGKiBNhuOQ0mgBTrpcm0m5xUlWhcmt/dNuhyrnnd96Rd1RGSa776ZBaR6Vre2mh+W+i9Uw0wR/Ri4F4IcLnM0TJf4pCVsLJWf2ohc7f/k2Vlw5B9VasbMYdnUlU9ANEcd6kAhFGMkju0u34wtIEuUDSgpkFeTQnSbHYi+7CRiACkixK6qh6LUUx3gE9pwUoLYt1x6ve1Firdws78y8UUUEDefJQCsMCjmv2ySUoGa1MnZ64M3dYVkmdtcYGYWzCT9UhGfbon195E3ECUFIZsCsgNVUQZLR3wCy81bmfzbkpPMGQ4IHG6vDsJ+vHFRLOJ2ylYFwddu8bs+mmQaAy7R4hVwkvNRqZyKblVVK/aaOAoNPa/IXspSzC1vxfqBHyal81Z0d7uOoqfMKnFe3Ntgl3uNHYdDhCa1ZxTthpq6ud+EqQkUZDQyodvP+tL+exLudeeOY6ezUibrpRnISo6k7gwjPB7FCdOQejQKlYj1I6Q18nkwIWOO/+mBdEcMmJ+VPxBDVsdYp7wxDZMEKf+HPlirEUfMDwcA89+DWRG3pdvrVPGp8eAOfaLhDcF75zpxZJi7KrEuucc33aBOguWkkM0mv3nIRQ9tRC93n8HL/b6La79erWLvrUJuxCcsgPvXv113ffIj8bOZxulEzYEnP+juJzNYLV6DpHnZkSMBCfV2btn2+i8QPg4a1BO0mSbLh37BUngkMjkoSN08ahGN32e3pFWbyZDQMbkYMGrA4yq1UYFYT7HM5BY2e0670A6pkk+vJWsBXdtsGa+zr63lZt+7JsovLCeZNO1qd8VoHvSAkyDIlEJ9ftreTTNncGXSzGoz1CN01CLRzN6K2XPNh2uMkPH0wclv5f6fMZgL/k5+P+s0J4GLXV99g8Z109PkJULx2Oljw3UPkClsXOByVcgEiST2lipBZrrFZvxRbUfYKmvPLGc3PrSmye01xs/dmY89v7sy0ISEK/25a/mCpckl7mvNhZ911eQS+tQibv9ggYg6liWSoKk74xqjYbX9WiNjKHKbe4Wa1gjn7Q6bieCzKYjdgTL6YFVjdigXsNf7ir3r1QvxrhORRJFGwbuLDn7JFLSnY0lsGtFRUDIpGhCxX3Q/xB8ots4xwGmbLguFHuvBABt0YfFa8+P3mM5zXKWjhcwmIVibRXyEF1+VtVcJu173CoclS9vBMAzAKWuQGQWXhkcWWyoS23LcYxIrrYgV0Pb1/BWN4F3Q312+MCAbS0kXF2h+jI/UtHIpLVmALDHvF/6KEm+Hgqte+gP8pqhWl+b8tjCLJGxzfCLT4hOmUgCRSl2BrE86gV06p4KqSZweyxU8tHNgUXyIzCuzarFiXey1ueIDEKOpr00NXvyiFeTkCvfiky+U8rqvEzeYSfLEYaE0T65fxDeISRKNMWq//UkK2ftQMPoNLRVw1EHOMtQFkCouh/KAt1S7rchQ4NP8AffY4WNWmDdmoG3OLTGsUtI1EzQcdaIaDkX/2+ZZ/X5wJ4wjiJFt61EGFbcBHsfXs3MicULQcbiGjq3wW5PrT34OLokzbNMQokcVUxn65mbNH7wFVnLVDmDcVq9NKBh8hJ25A7VgES8353rTX0i9Wtzw763yOlea/hL0FsuoHro1iNkcNQsoZGt8Nd/94DXA6yb9AfJAzrcFFsVRiwoqlOEBDnpl0eGVPoYIK9NSY/LQbsqNhT5VKXUMTY6SYEBsHeXf0OBPPIxThHscKgchiDMif5Eblb6TzQ+K8BhadmpkGTNf2pY3TKY3k0oMGFyf5U++WUX3QjOR1fV55bWreb5qr08HkkwY+Ayxpb/hQqznqRDOPtdGBEujW1gIUmuPCrQbFZuAxSjYU25Fhz+bAedZ/ZAOHhTm4ws8rUb+uHDfQsOaGs3XD4KygGy5yb6eNEazr6ahnkB7qWHsSE0LOAAU667GN3VFh7nHTApI3vT1bPg7ILj++iXpfstI6cZew4bKnvIe6YLk0mepjFbJSDVPo7nEbGl9Gz1vcN4bKgNUoi7XR4nUBA1wQ4YoD35NbhW95/3oBqm2zwtKtg+7aXXppZTK3VX/08As5jkYmLqWGIVmStX9NFKRlYaKm5+jWfSXsPEzgJWnR3wjy5yurWp2JsVxrvynr1R6Gx7bYFV3XNynBHOQrlx/gPS732OMui5Vc/+cH4qdtg30skEG5sZivH7uWB8njEqx6bev5U5ZeDWbSoTjGJA3agRKq3d1B7BnnMuYhg4bkBMu8Zg+iorhG0CqGDrS6fbUeYQHu3a7E9RyKFDkEyKfCfWwiOKkRZZ7WCXtsJANl/STa3kZZdoXqKFE8IS5V5ExyTfaSMb4fRGA9Xq3pUZavZmTwStIBB9MYP+10DMaOC5dXqxGfVDux/WhIzLuAsT1+j53tcR5WOIR496IhllX/1nFx4eN+52KVp0rWFLygOwiyyja4OG6T7fz3uYwv5iKxczlwfB0zQcoVC0NAN/Eq5oKhGgLYfYRNVWFGhlB+/z05XyTTBy29/oxNNsvvA/TazDUvXMZAEExHLOBO/OKh3uKc1w1BLSXLI/uYIkeXUgwfHLX7pu61ol0MjbaLN9BK6eB6QnFGUk8xosre0PDz0AibWx/KYlN6DwO5h8jihDxphSmdH3ZNdH56Dl9TQlgl44aas2rM1cdQhIb/70PuYyffXYEn2sydpZ8Dp//Y9J4mpZaB1nzwC8StMinbkLePgPYR7g3fRvaJ69xGyiG29Ssgu0q+pTLyYCAjmZy41IohST71sHGkiotiX1XMK1ZnAgCgWqnNHR51xvzbN3vVdnKYG0pSzCgDEueULDEEvHrHSn0kxz9v1gDm4JDwOohKF+ELmS8TwuU3Q7+4x6ytgAUC7EVu4QWTHqBM7KQe/NR1Olo0xDYxWBBgadbpfAWcOBQYojjIwmUaWaWiTNRiArj2nVCXbfvYyNgQFBpIY1VYWFMVOFKmPyx7zJB9bJfRLp7HRBCJWD9oiM3mehyUVCpm1uQCpGGzEl8mu5CzpRfY4TD5I4qNUppAfc8lHA+HynMBm4uNRh6vjNB7ZgI8jjK3hqyRQf+RrZfe16PErBa+tvOkb7M+0eIFNTGXr29JgNvUQpbrnRhWcPYJo4y38WIllQG/J+3vwMMKn6NX3g87F0qKmZeo/V+kQFJ1+fCg+iFYeeP4KteHFPIpZG2LypnyzdSiU+SeK5tn/BMsXYGSwZLDyFp5+wjBcrxE3t5wLGphxRwbPVO21PqiZ1Vc3C0puty1cG0DH7Z+o7x1KbmLFgsFzr6O51Uv27oURUE6neZC+15oVql0P+LWYGT8kV6yePsg9tc4wNTB+8++SQIWv5QsCoq10BjHGSsZjBekvgTbmN7L5GQnATCEaFVrj9H2gJksyKSuCgdBXgyuLYS8irIXYukQFX5bdO9xhhqzUTPQHObKltgwSDCaAyepbWcus9u+8BzliCwVCyi1MtLP3SAv32d64mSVZ0hVCKrvZz0TFNoirBfW1fCmJ9bPRsWPIuq3GDqRmQNDegu8OHTFPY/9qodCiIwPOqBNw9JX6zhcXrtku0dqfK0uSzqnMgfJl+6MjQxlayeh4hgX5mytIomf8OgwAMuqMcQ46/BeChNuUXkGELXo5I1D9zq58EN2b9PboAFZ7p6Y0Zo8XZ7lXiqh9Bo7dzf4g2Map+87J/dBdkVwuSu6O1hDFa0USz3dTalim1et62khcXQHdp0Psy+7gxMrv3KDVWOnPgGxe3sfI3mkh+wqs1gkazHNsS58Bb1KctpTD66LkSy08aVC/RKCRr6MPDeQllroDh00XPW93mZRU+YHSq4dw4TMy2Gz6LPkfvZLKaReMbI2mpZPkQz6JkHzE6TUqaln+srNywGpsHVN2FXOGDb75XkVsEK4BNR9WYZveUyQ4QyshyxbLHFGZkUNt7QrvSAbkrbZt/4Opc+KIpsHSNxOExw/N1bCD5UBWbAvpKCgl5Efb/9glCCZ21E+wAELmyVhO6fGN3Z9hpFrqAZx6T0QMgmzVUOTTwNlDJUrAFZfZVwNIMTGgDpFS9s31pG33tZiv2HyTjU3ffqMwBOoe8YF38BQxlnJea6VlQ9ABhrU/mwBt4j6DKeqezp2DZxz4tCBpPLqFxs6Uhq1XcxSyPtExKUuhIcqXHA7U8WvjWWT7DIjhntiPrKtV8GgCA6L2BGe+lrh5q97+LXalpqBWDLGo7+wDj+b6w9KAcp4azKBfnygONW41lLUhRVGOleSpksX86AtPeoTkua/xw0935KWGtShN6psuBEUmP7tdMhtfSJmwEwGCoyT8XLXtayB5/cjye+see5YKR+FLEirYSZmrKm0suPvHkTn2VcYjCYqhjv/sefJWkvZKvmzGxkcPgq1Dh3QPXcD8kgyqJT2UgFhCco7THo2Kk93Q+V1gYnUwf7NXazyaLlSkmXs0LrZMPrfNCt5j+DSa/+MHF7vmzXJP9jBmAa3W8SV41bV88O/Loj5sE3HLOPok/azBOERoh173bN7bRV4uKNbhTJuGXPfqtS+NhrATrdrYQ/U96X7rdsO8cC4xXkt5mhLgcNpDnyKCMXmFuMLzDv8kGuZfW4rfLTNpMXu+1Nb62E9wlyZOAuTtUpD6VM9CnEzaKSZcKMp0KJQ5/oXeyw/27H0kfzNqfKBoN3aWuNxWhYogHs1Y2b1nBfuXaxEguD5Od64+x86zamQx0S30c3YDj1bhB29Ru5Kl4cXVxAzPOFFxVkO+jPg47O6v8HFCB3O+yugXZ/fSZWBbo0UW1GM3WUrGR3fq+hcyBni1O05xzkADW+2yzcp0/lBCTF9AjPX80nf7s9ogNXlo9b6EHoMuDHUihgv35rS6Oc+Bra/V32agU/gP0TJmRIN41ei0cMhdz3SLZCylEYkpHG2KahWlRX5JvbuBcXisWTxsl0zViDE9hx9G8cz/a4p720fPL3r/CsUmg0e36jbskgiHrN0TsVYuAEbbwgVtu5VkvZ+F1X+jwJBy257ZIEJ1+gsz7cHxJCdhhPabtKKGASkXSDCuowpL6WJSoXryNDBmF1O3ZsqBsuRLbdv84xB//7uWRURehNQdk/D5kX3lV8JK0ElbOnmS5WBwO0nDv6LddUNfn5Sxf8EQSJ/IxKNFPbS/6cRLbGSVTSb92A9TyumUm4DrSgRLDKCVCO1Pkm8OTUKo/rgbEORnoYDGOo5mFrgAZdXQ2hjQz+zURFQr+xaNgTd6gvrcQqy4b5N7HJIL/dgiKTjv4wc34znGpC3UQeGScQDlhujWF3Pr625czdolen2BvpL6GzJyKnmC7p97Dj7HKGWT6gsO7DCfnzFB1u+JrJ8OxNYWjWR2j3sxwwcdUhbAt1ZhgSKK3XlGjwu55gxcvVy9W6ZV91OXw/bOk2mhGSS8GyRzHgo+eenuE901VqVeKWwFlQDjPfeowYYaXUEld2fnsq+REKlyp5gJJ7yRGF3/a0/1Ikvx2vI0UJqF1nFlZNeb1+IE2Cc7lypEVTZxyCp4ACHUbZYNXxV5DzvUxI5Ii6ZjogqXqeRernucM89rVXyR9uUi3hQAiOMVZbHZmWxqEQ5zjmGZ4GKxAQkBzz8kSZ3NJbXXfmBIRA6o+c1Sfn5hi64u6VbJwwQQ3GGXp8BzBGSA14tuTLeIYo6oJE6D5zGEkmFHaliXl+SCeHAcopT2uQZblBiYqrObPz+EACCCNSNBiiZZmn9diHAbiFqHRureltPpOHpGQz9aSwBcXs1IvWB2m+44qjyobhDCdm9YhJPf/y4TzOo4utKOmw8ZBWy8pTQ5eHGvmSrvVGTvjnfx7nyQRUqmg3GY9neVTjFxc/J1PLwEtOq6JGO40rdunMtktzon+UbiV7u/1aCpl20pFUvanVrHbe4j8cA1Wz+FU+PtbShSVy1PwSQdN7uZlir23szYuoap2qi+EW3Y6UacmCJkXhwFelJcyDogN5JBWqU9jdzYRODnUlHlmrI7ofzesROZmpGv04RDTz8pqRuSNb3fntxwbYY1ote81Taz6E1DJtiYKLcse5Zm3Cc9trXfSHB87xiXI2zM573eHTxNY4/v6J4C9c/10Vbs2iGDmOPeautVP+xwBkFfiM7oF4UcayuhH70o3BSdaARQjwLXRLPpsDfMuYZfQBK7PhebRuXWY4yI86pitEnro6s8Q2lGOzdYqKGzWIdymBVT2zy79E49v1cKUZgD8ICX1c4/CHt96V3llQH5cv/+AaYUHd3/CTNXp1rxFO7PLHIhR6cCtLDXBsOoCqOIRUdZ6ncC4V5d3fo6aZK0t2CBx1K9CMnGQMIBuLUWmdZg6NfD7YF/7uhi8OhK3rGNNqJwv5BTZ/8hjfJpfWGYL5hhnSYn9VYF6L6BLYwSHXM+bUl1ziIH+y7eqI6oe6eSxqh3Dg3UlTXLFe3DPFb8PmeLYvlypgRvUJDu03EuYoNEHKT0uX5Z1fnLdH/HJEc/ttTBlZcugJntu57PxflKd6Zr5epwbcn5WY7P97/B2du7OSIds7Mt1AqPS4l2Kr4JO5giTfFzAy9lr6TredMQS2vgt1N07mRZySwXQ91eI7ApNf8UG7WCflN3o2gEsdhig2uc7ITi1MFNbKTKblSPTmES8NNNxLlicRMSeWCWz+IrVFl3N73tEswujXDcrzTMxMj1j3cUp4GFpFF7E/plBOOtKdzlLz7ygSLtwfBBWljV84KZbI3WkQqHIekDZNBamwNUdJg9a6Ly/2ntJNFXfFwlUJyRWl1CyzApMOQvGAbPJ0rTmlCWQ+hYv9rnbwumaX8g1GMHea+Y7yaTtABFE7FXcpiKidpsqNYVI/UtJFpkWKaPML21uaMo+y1s2K+pCq8vKshNvxbS7dc7+MHEir84WEcD6wveh0aHx/PlrHcxbVKXQawAldHAWHzHU1WCgZuE0OLbj94HlLCgQ17Uci3afYRsflh2NPS3djFrntwL4MW00YA9aHgN/chmY/6gMSSDo+Hq7Q5VUwSzIgQOw4nOmnyB5ieBi3Vo5Xla7AoPBjWhfkQ2rJyrdal0x0mb/558388OqD/fz27+d2gQ3RlEZQPd4HSUsbG8U0jvrqZSLYo1IY8KDpvHD/QYj0itje3VW23eZp4aa+VNTCtmENFJ0lxbPXvEuuTNDeR83evy4ek9VIyl82YltCvIgxRLGDJb8kFDBN4oGHJjziClwxnC/Vuzt1IZ/9TmmfW2jhszHiMgGlApga7bHUMVkuRjEmEEWnxklN002ViooesiLrhm+kRPZp56Wt+4EAFc6+qGCgp15/xwTaq7AkQLYEZajTl8RwprRo+FV/EAT69Q7d5vbXhc/SPvYByLJFcB9jGd+vj73q5QgdUpXtJr4O5MB4CF/mF9NMsErYKyvMmjKfQZQ+PhrR68rAke2n6ayM6KhdO7XHH7saL91KyU+0gaK+T92LJrjHO9nRfUoZ0n+fmvKUdmelFmEB9CuQsPG/zZyvzI/RTjfxK61sZQylgTgKOf9d9O3jqIdwwxvFC3P82Q60C7nDrTxDfGbjgWMjDrY9q7aW47+NDXsmvSLAMdbmtuI4cmslChi50dYpniJqpMdrF8i9gzOAazNcCo7ejiiwHaAFcARD59m6D4EWLIN+fnLpUv2a+btdGG6/MPcQwILyMwyFlObfg1sfJlubh0FaKyYbp2rEdI9QpLCBCHEyGj74hV6369It6lZkHWp3g7amG2ohBtw34R8/8nq5clKymp5VRvX69Jx6otc0u3GicTXLVqck12hCwHZ1z+ZfMOBQWtr4RTAqt4ZJk+q2GZBwB+lEL3+B5jLx0NFX+UWLkK71fTnZPyPCIObqnvKfVL1PGJVitYjIZUk6QtZXwAce/c2w83BQYCJovmgEHgPARnC0+zasLj5L9qrUISJn4FfpuwmKb4yAa9qd3JomsFbt5xv+7ec9iYfj71l6gZE+hYIK4FhJXEhQfN8UqmVQxBtkjvEhRwnJKioqduF5G3nbDqJdScmbGcOQQ/4v+0AV9qLJC6xynsSdltbJroG7B0W9GWlsM1QD8c23+OGcz5oyEq0LIHS1TTC7qKCP6zOjKAeRLJrk5/2kHl22xNgjzuH1aQHm2N6J8UEYwJd9XAfO/k0MBRRxkjbNd0EltQw3FH39WDXVe3WFJ1gtsafZg3F0qvCbSKiufQAmXoCuUSiisizLfLVOQYaJw3MTbiI5JIZG/4RJSdbO5Usw2p10HqT7hY2KB1jBfRhh8BNkjFOo04GkZLRXh7cYuITY5DiLiCBmtEHQZD+wtVAq9KDjLoTgbGizkISKw3vynTr78EF3nc1X0pajbHw6QTzIsGsVjU9WKedA3p6KT6hGr7/yEOUUcEi2QaPov4YOWaG5gXqSpEDusnhieHB0qcD3fNdavIWoZluvsB3J+WCZswcDTJrEmWYKo2ktbHCta9EGEduneVqp7ljBHonnuxTiVfAwiDsdg4ArabklX9nYAERXDmHEP1Qzq0CCfkeJ3CjOOq78XJo8jvsGKsoz+tF2HR7klsEIxiQ5/X6UcssPyT6ldVNWwSAJEU8Ah9Qv8zNGpaim86MOKjb9OGaxrQ1H8gxHCwlyxMBIxqNr7CwXPj61y7aheF6lPuDwb1JGnCT1BK1ISiO+zpPIK4SCV3qMABCmZGlS1nEK9URXvJoDecrJzGlkTHI0IkSUdYnRv45khmkcn2FNkSMRnrN1tWKR5yH/uaqv92VTP2n9YF/99exIMwc4flqaOnof+VOLN2TXTkf+U6dP/OudGjCs7QTEb2t47QEI2Vrzl8o8g2sOIBQKj/P7gIRNzMsNAwoxZQdOhZysNEJRVGuFbm9vVhVm+/Q5rf5f8voluP2Twnlm30Lr56f2Vgd3RG5i7jPw22fBiEDNmxmkt4hdP+jlVnqd3zKS8C4nwXBNdsQ2zW67De+qMKxavXYCMPPHCXqphBn1H3d5V33Wn4eoIBcpYdST9yEm8oMnBFs3AcS9rsrbaUpc3YNo3qWQH92WRfUkPJN7ooqpcFnTktUkco+QRU7e+jXRMFZPexVS9+DORlOZrNVF2NfyC98DiHJj0Nd1JCogKJ5l5A3220qTp4I5fGJs21qS50yWp54WrS+AZbsCk8DXE5kFxvcHInwuFB7R6Gov408FdwI00LOaYbhqDDRUszZqriFT+98DodYirt+rRv1MYrf/yeknhyPnf7M6nzWyUezZ+H3XCToF2TFbp1a51YD/eP3v/JNTfy7pSvvXoLjrwOIWrr6IziKRjBNfmrvDTo52pqQHGrFDvd+ROl9n7zgjJqgcds8apl3TnAqRxNE1/iYCKJpxawOTRKGYEyL7nIW7UACtex/7vRhCvXXaq3VwCEO+558LCjluJwkH2jlQwLOera+joO6DQZQSQKSIEqGZzH1Wy4b/C2+3K1j8QhQn/lnUKnvK0bqJI8NO4EfO8/KvKw+hZiAMbYftHXAWue5kqlfNDvxlxGQM49CK0XRRUBoG1NtdpNlGI5dpJoqdiHJoeVGPiJrYz5j6bjUnPBSZRQX+ty3zkT/DyjOHUJEZ1p8BVk9pH4CxKsiH8D4FAlZf592K4jr3xDxyp+zP9Y4VzEuI1mlyG5iT96RD7LGHmEjmj3Tm/gP364EG/DNTtEZ6fgVf9NLf9TVBgfd6Wr/8MGq64vaH+mQWKw2w8PElVrj5DA6J9pxRW50FHnx11w3cs5JKdoOSEQHtZdELpHOSjs9aOyJ3xiYuE0326w/fg4HCiXFvt/APOFar8xt7IhgtaoFgdUQwuTQdheGmEmuLcDtbs5SlIGtNpKSxvPzJ+nz5cc8kbNj1IdTSeq1prfS9tz7oFgM1b213GDDG1WQdNevSZvDXZqTZY17uV75G8FtKnpQve+K3PzJiQNNADo6OIIstCSVtAwBfVm6MVVqZFc0Xz//zsSJKbyMqYnM+hSAWhhO2oCfmkewdx37PSTL0R1lPGdUfrdZ4iBDySY8xF1Afpzcz1GykEToj5vtR7oEaUxFZZo1P5cK6oauVb/VGRgb9P3nyY8C2uNIJ8TBSKTmrtQ6Poy4wkTTQH6aAM9k5/U7gMZlLwoqnTttNhMZaW30PuHG2hRHkQjCfBQucEeSN2xAwRI9NCUBjLMs9AvGJhmX64bmr4fA5nFQ+5eQ3T4NSQM7Hsyimg9XtabGBGQpWDKlIJMNTK+K+Uv2Flqq74EckK58BP3UgROY5slxbYv/sjppRHQG0YeNuhoA77ZqAzlk8oNLd0kBeh93WqgUgIHoIbeDp5UYpun6hw02iJM0x8SvNEnHcyBXFm/Ph+C0ElFbMCyEFdGnpcbRZRqCztuOUbVeLoVHGiSTjOxE7uA/kSNWHgBkAILPah0wj/nRR3VSneAnQ/Pu+nvT6DdkSS+OTRTaIlNmqy9J2CUU1v7PZKOzm9qHpgH2CThcqP2WJ+y7uviP7SFOXxbrEyuSk25cyuCy5c5OqaUvGOVi8o42YwVflpQqh7Et1SGBGMfqFZHkxudBxWticjXSc2yYI1TaV+6QMwbFBfRVPUE6ngrhR18SYtjHzUCxsc2qdc4vGYCtTXCK3uOvTVET6WL7MX8NhxoeNMc9eUB0P1FDlOMuHHG9//eqaPLuURad/k2g9OuK+6SA5RcpjMN+/N8MAaEQdZ6UDqMLXbXoTJsrcWKZHzv8LX3Tx2UvUS6V4n5O9C3eELBDolip9SL2+Ck9qGdC3rPbmmdOZxFbhzZA3cjbgGoBNj/qlK2ZSj6oz2w77KIKdQWvVdN8R0J/G3uIv5tvC917iCAo+lckz+KhQwCP8eBWye3Ds6zqlby6ia3xC8hkYQW1ms7cUh3Uq7U1q8viyixUCvC+23+lcFI8h276y+rjolfB/mn2qmJG/7kCSwuDQWvhJK5Spq3cbrs3ZEaDZmWzam3fSAG+4IgEvV/iAFkFPAV6ged8akr8CvUiTt9QSEx/iNsvEBQAgNRN02ogdnjezmf+LUXOTU3ND0/Jb/SApxYrmXZZmHxJBmfWOugNCbDQX2mfitCL1pxnIP8Yas9VJ/6kevRljhJH+rGnvCh4kGeFtxaLDXJz+wqJCAwL8Z+EEgDTxd/BFMI6GWd1KCVYJ3DtAzH3W9ijKGq3ZgvIm4JDDR8EifeyMiE2fkpnIl2jlIGEQuSPSX45Id31eMNthZDq+JrfaMxRvfxsXgTPnIogMoKhp/rZAFlrxP8l8uHWqhg9RD06PfVzm8anUkdFXf9dXYxf/tjxIjTjyojNn61nhnJzKH/EAojixtJZ4dtyaZLY0zrpVydimdPKhFqBC1Z0Vy5fZQwvqptEUhCB+baEWg6wlxZLWIJpXbkZkIEK1hicOzCeuUfzAU097sTiNGbhlVrltjlas3JrcxI+Ej+e53rIy6GzS1KccBaAPIZ8j5xJ/W75gd8TkiQe5wqdjrzqs+HPfdBTnQUcLwlVN5xU148ceLfpS1iYZvWF+dQkvZiqijiWgcN/nEj+GsI27CGzFBpULdDq5imNprVhFRz3lRJV1Ear31EQ0y4djPH/MMJozAXMmyJ0qfRzr10infDNhS8dTKSkH7+SiK07K0Cmrl9k1tmrk1X45WL+Y587buAHyJXK16ShPN8PbaJk1anxbP9Bpsl+AL/R0pTzHpcTnOgnOMas/eKIj/WCL8dkESTU049PFGIgU+tc1AgJ5s2Nv5QDqRtsOaez05HVXDFi4k0FXJIi/NSzsEyLgCTZGpGnZKfRSFUScxWJ2TU6OX3I7KSinIgZtJScCS3qrwu+yztuU7k/6D783U7/Rzn+n5Dv7E57FN4EJPo2F7gZhmAfs6EMN5Co/1q7WZJMWtZkkfsLsSl207AWbZiPKg9EhJTmID4Xh2NSBuZjaZLGj2WLAcRqGpsiEBmVBpaGGXlWf6KLn5pH7fzcQ14MEU14r4Vsg+MsgzjOZSnl2jm7khEzm58kr4u3/wG17xC8qOPc1kdfNGPKuQZ/GvgtKi+ZeYCZxzUW+k+zi8sfxoTwtpT/4apjKddiF7uQJQPEfVYXiqkd/yvTXCHq7a7BGbLvuy826UqwASFl2TOBrmaoVAVTV9C3nH12rZdS2TplO4MJYMhpxtGxsOxlTDnkYmio/YNvfIvelJ0tFlvUKs+LiJsarc247otQkaLZg7POZxPcO2pxHPtDbK46f3H70kSfqgMB1QEKJeYNRwpG1nTBW8p/tn6W6BPqEV1y1xMFacb7k8IWcYVKa3c8Idn+7XIAE/z0maghJSkCTxJfwWBucOH45QG4yUbla5XPil5mK2RixvcdhG50keFgNJIWmafWTmwrg+v1Eead7YktzApRFM3vHegvI9dcvqf5/zGjb8JN2jkfBMoE9jmbQcoi7HBXrCHmrPuSAJon3Y3Ul0Smcxfn2zwyAVZqeNVvokZsOhCzFUWffmhQ2F+xsyYfpPWABFtyXpKiAF9bHImjAtKCSrVhAGVUhNSlEi+H03Izr0tak5gQ7e+uBlJeF5pWQZ9jl3usii/0R7UKspxJ25gFyBa9inEvX65ShBxLZZhSioanUcpMbBVuxC28y0rIFSbhkqdoipZXMTGsTNievGMOtxkHgR8FgEFSQDA3FZnItMdySTDGLzAidSWiHze9irrW7dZHQWqIdiVTnaRAAlqLDRs/6tK4DhI35dpf7V1OVsLn5osE8L9pr1HyWTeNUcUVIGMgrKSSVmKl7iitXWOSydHNO8o7QyQCQhwRMBIhj2a930j+beiO9heNXZFHiRBppy8qS/8i5bAugJsb0fjcV2znx2yuSBxychoGIGLbCwo1Ebxa5PzsGLDYgFAVP1k5KHXVBw1LovfLznVgg6fOFGuUayysu9gg78CCXo8tf8ubMVrrlaV7PIO/xTq3LaGshr0+xQDJOaGmisoiOjo2+d/phVv1fdlevTBfnQxHSlN1lVIT1cHj9PDeILCGfwb9qOB5teiVIBA5gpoXwb/mqqQfdZNYf3/uxBvefodCnNBbTGLlAiSmVZsxHjYijsRCcPNTZgzFvy8v0oInrmv9dLkRzOBhq37zR5zRA/pg9ZPnEV/rF3GHleh1EUr2PHx97T4g4/8S7ZypE/j6NiHjm33++04hJLGjFPF8ccXROWJfB5EcqqACrmtWrQTppiabQuQBcB00nohiMgBsq9i/08JMoENvF2z2kL7WvTtpm7tzjPdz0CYbXxhTMKS//BXEAttMsZcIfkhzip361cyY/0XQj5PiT84dhO51zeepUpy6NBMuEtkHubWu3WgGW4QjKOxS6x0L+ydtV3QYO0hmUzqm0YWkbNAdKWYg2JWuvclO6a1zEIE/0bwypEtTSgr2vuK5nkzj/2zg4RmQU+NBr2DHIH2fCZW/+ewt4IICHW41nDYqDhIdiqdDZ2YQd8LNUdbvg3p+ILbNjRYsx80pD2A7cGIwLoUHZs1CkrNGFoS8SSWD+HNi6Kvr6YkPHc5zsHIS02LJfT45LZ9ahY9/tLfs/u7Lu2HUL6Yo53Zr31mm8KKxcWIayecdr1D7J+6phCMU0TrDrTVVkOGXxHwPzkn1RhTysl4a+hAR3qHiwSPY7C9rzfyyk7syZEBGW7ej8gbNllpw2jSnCut433HIRSccTxwxNkCjIrMUH1GcGXAmA9hKrFWU633nwfSj+83jOr4e42Epz7+aHGhroGHMAmUQSspnh32GtJjTiLeCv6R2Y052+USBqzmat9Uo4+49QhnEPXrOK3IKpC5cBscLlbszarngEBJjqfpkwQwUWX814D7gwc2Yv5qCgQwRK9wi5CiuKd52wC1jEX+kz3Gjr+v3elMNCebquHkxd/CiwDPIVVYQNBclqbPVC4w0ANl4RikX+k5iPMmo/vzwtb7Gj49M7KKuFRciB3ta0BujdYLkIaYzyWzvUl6gYGAeOgA3IqBGCEJOMNOX/W/T3mueMn4wPdhC0Fwie7z59Moj1/xlokRuOB3S2PI/1n1plXlBLjDhgAMP23nL0PHQb71/Du+g78w8dSmXMuiro46j2KBCTmY6XTaN98Z+4tl8KY4yJYlJuJE+rlVR6zGkfFXLktdOJQBILeWednPGHg7s7ms4iucaniIbL/Ak+x1KDo8zii+h9SGBbwcaanNoTs94PZRPH9GcvveIiPHz7UaMbaV5EDU5JW/cqAhRMJiPe9bOuPojUUFWdLHrFdPVsJKqnT3PCJiOHojEfFHUffPQ0A0pMOjMH/VN5A/5GjTeNmg31Vp9Rr5THPZZmPVjma3J1vjmOjFHz4+ITA7q9LSyVdivSvujH6MIlI8ANX551FNmaLHwb1i63YstO4n2Rom3LvsK76te9by/zDrG9wmU+SH1cpREFlajo+3AXTdPTh4KL9kjTXS5JXtnOCxJs0K80w2aR0WEVAj1sLh2boHJ+101xT0zHqc5m1bH/6OrUTDEKpBRhx6iO9YscUJURo/8EzZ5ZCnM1U21Qi4MsEVzBcWrz5VCx+jQ8BfRbOYVFEyZgmTIDtGU0BzUt21yugO6GftiSN3dRZA1Z15EYB34UJVYbJh/t3GY9sUeY5XPfLOFS32+O1emUWt+5mfeBLs3P8ms2hVSnQMupxfVE3fMQ5q5gS3NrRWYbUUYwMVhw1mS5jj86AbbS860wuLj7aI/gr1qVv4S3DRx35ZNu4/atfhONRAcv1qZNMTgWdtc58plcOh3isP5HQoDJQBD0XG7m3Ejo6gYB4+olFPyHI2a3AuGwIDDmXVz5k34sIDPY03uf6ihbBF9e99YOPnx5EyG+WKCcjc1zEYSIrd92bKk0WS/eV6hml2oiX6oDcmRU9ANIIsCQGwhX4TvO/MbJcu07kznbZHLS8Wuk5mjhfb7ti2pXsSdVswMDt6qVEnH0QnlPfC4iFLywT9ZZoakijIvqFWt11Io2qIoq1ZG9y4Q/7bpNbMNgzURdAcLf+C+S9+4yVWmFAc/AvvqbaEDRqzoIfvnSzoQObtAQf7OTGbXyxyJz+cHWpDkncEk26HNMv14dB1qSr51DM4lwYt8GX3Jr+dFwebDi85FVyfgqnzZw1LaggZBuvATiWMQC+z2mpjlrx7OCJrBfDcWPL88UQRr1Mwu+sbZYKo11/m05S/EeN+dcLgN4pZStRaZ0iiUoZ0CXhF0yaU/Y9oKZqogFeEGnSTkds7eAqMZv7pl/eWilLqnbjmStsNZAq9n7msFX5sMmeegMGjqxzht0aogOZ8FbcWb4rIVsFJDpnZ4MADva27tX04gqqgVM4PPFSZ+rmZPjvLGEeN/imWuJyvbOxQHzPfI+Ms4gNBzVU/lXSYfWsvWHHV0cdB79+oBNTwJGmUBuE0Xek5FnTXBeP0ak5hsNVSLOZRsaY3Y89tlW+7M2VuKwg3BnzyQZitGaJ8Xa6eYJpGNdm2FO2JytsxezzFtVD93WMSuyp4Si2Uv9+4XRViCqHtHRwPR6l5cUybk5AXk6sFEegwNIKcfWR3a56b2WWhPU2cxg5XJJ4OCG368HFnSMpaPujDMeENVKtepomrQRwfFdFrGZBeqsxTTVzh9P8x86vLegl2gbhwHXkNm+zQqMQuUvsclbc7ooo9vqLlrMnE3uHCU+lS/SlZ6/f3wyhB4uvNunrLJYYjzXGlNb2+om3+HAXMgyMN0u6IArS/YFStP4t/vcEqip3on0T/IGOsqrypMSfWKKW+5pzV/bVBj2srSxH5F9TFXB90MZTOxw0msNaToJ+Z351tlgI1/umdQHHOJDfKSr1OWNVGAq2QnmU5DUm5GyoHfH8rlnMsC6XDjzfI5pzIj/CHaXeWy/RrzZ5Ub2lapBkQepPgssyPaVOHkF0C07kBZ3wQWLAsYxWcG1iOW2ttbE8bJpMiZHyj5hBhftQyED5OwD0HWjqSe8MtNFSEFkvZWHoZn495GogxLbfVo9QVC3bpBwXVZaOZjE/Wj1mPazKPM2+zaRr2Hzi6btPkup/k9F3MUK2EFqhgftf6L2PG6B+OeYY84hcJmAKn769MMqrpKjCijqk5ZVwB+Kcf8Wj+MRRjEKY0YfhsBDOiLE/iBLagERjYZlxr6Yo8P5c83OiDCIs/xkXM/bBGdiLra/hfqMpCrD/uWglzrR9QxpRkVEn1+1KvJht8svj4Ssj0B4FF6j9a9ep4bGYB/dt20jYzk8yRccI7mbAEo1t9bCH94nDWaaILiembi20HQWqV4Lzdy5t4K3DwAiJ2KkmqpM6nyVewgdfpQCMLTe2A64aPnjV9FUgyXfUSIfzXC+C2B4hhezoC8/mErgPEwvAHJ5khBE94CqglMKmT/b3fk/tdWwKjHFJ8vSdtsnZKo3SAQBiqBpCztvGPKz1r/SsEoj+bRadwMGC1ImsreTvJoury4hZ5MLoRgEnoc2lqZqj//JlruLuMk0KXffsW6STCRogvPTq9l/2CX/QmbSSaGEAMw5lobTCmfmC2yc4nc7IXCNhvWbQeTf8NRky2LqhHzkau8BQQdS3Ei7Q2Drhj1EqTVRlN8yeXDCPSjOKbdS7aLuIGrDYECRepnBYVAK54BeL4i6Z6+7jfXQgE7QlMg9nqxn+luVmHUxDaLwc3fwICqFSC3qhcdzBXHjtbaYRhSgrNvppqDTFTs5+H6usx5b2TND0kUDsX7uFSK7Xj/1N8TiPWmjArighEZlbrgtWHIHGN5bo3niuJYA7zQ+SFW+g13blxckQjrSBDt1ZPubBbksObvCMpzUe3LxiGumGgVK5UQWdSQ+7fwtdeHawjZCeNFPq63d/rBNJrwqafBQzYNmAJbTrChaq2bj7jbeUsSV0rNi3brswe1Gyna1LQkpuHXVZo59tiAldW5ZTHO9xOtSr/TXvCSc6jXrMJzi3u1HujhCQ4xAmKgQHjjPesLQctqP5MfDvcAiEpX3ADpymynAFJkzQuOlu8dBkflPwG0RGpw1nHDEJN6N8trIwttvcjrNxCSerPF5OxNafDLZzuPy9AttEVo07Izg42JdZaudMXkosVhf1DP65FtOU3gz/1TqvBpoeXy7miadVz7fVzWg9284kBi3AGy8KUISrWqEPAtUj+axidHfE6bfDmVPPh5tNa5YOwRogvqkf36EunWPKOFEzmFPhFcydLpYViU06mL/UZzkSrJQ9n9eVZbrBP+GROFEZdpzgRwkL0Uf09xTTvGenq1N5d+E0AeKsEVpkBAMArua3qhwRCes2ut1Gu0ttIXacSu0zPgoSelEtr/LfSuQxterwiXI8Fhqa1n1NYKtUIDVdv/LEQPdHOzuDxNScdvZrVw5xLmoW5uGz9/YkoMRLI9YzC/HlqXAJ615mFR/DSFdoaZN7URAyAIg6iCEnMPH9je65zYUtbH4wXe4o6DP9/EUC1yGrlbc0O3pcMKRwC+pAzvJJ/OBCkFFMiDP/88G99MWxMMyxWwfE201uoihNH6AVFo3oQNCijhrsRglCf9zTg6Uaud5L0jFvB/tTNnpQKl+EoC0R8snA0qq577rjajsI7xYsJALdCjz5ld4D+9c7RTTJiLOSDT2Kwg/OvL+9rkrQYj/Tyd9wJ7kIIrTpcZ1tQVJ6ONiuz3amyt6FcNNOuLa2oqkdK+7+1cNI9iPxgs0IjGhHAPZder3OcpevoE0zZJB/IHYL9uD21tKNLFGbt73k2q6CKuS3BH9guJ+PohF+JX+VApYGDSfosbyfC8wfxEYnZYriqtQF1m9VRUNT7IzZN7DJgfwtywAlr6uyniGLIHmH0cXG8MyTbjkM9rwuDsQe/Q60UREl/2yCANsosA3iMShFE5IvHl+6FlW4tyZdLQqjxEdhFcXMgHGZVq6tOB1whnu/DKRLy4fBFp3VsZxZ3/ZxoGYSNx28piyP2jrPGVlzXQ2aAXTgHQyGdtFYF0ATqQFba8v1l92R2UuguO7Z9kAF7AG7ANm6OwE+XP0q+NGxy7CSaS0xClTypafLAu+Dv8RuxVfRx3iPq+ovwDqmQspTp6NB0LcPQhfS8336iJMdOKqZff25mdq6Vxm0alKXiCJt/0DLji2xnkOFAipV7A8rFftzg4bT3n7XaU8Wd9Gaf0XCIo7VcHKXOd5ysvfZxY73cY6hQK8AC8e1My0M4oDohrsLxt70wvReZPU24x1V1KOz52BI1eGj/nlYQFrrXhCUlaGYpWXR+YKbp1mnSi/5fv8aINQlKADZsQP5m3Wz0rc8iMPSGxvL5J2qm9wWb+Pk17XtkK24RUUzK2/o9jVFrtA/YT9LSl2kQu0t2GMgQK+gOpbDjKW64SNJXF4xW9UqfTGkA9YsKyxJoS97L+K02jVUo3UC8ok9WPskiGFOrOVvons17HDYi8ZozuZGASX6GtoY4HrvopUVgntD2u9T98sCbNJP+N2dyAT6LuVXlkZQuXmJJslSM7VHBBSwtzLMO+lUxYZNnANJ4cEmo6hJnkfxf1dw2A5R8tg/lPr0RPsmCqD1yszya+Tq2brWfF7nEiY+JH5NshwxcsSohUmpDWty76Ui3RSdnb4QYJBawC3v3GpBDqHMLyU/ZgyrNz7kRUtoOzkzSO9OOaNzuyjt/OGrRaSjG7CB1/z4Rons+0e9rTvsKPegqLDmQ+UHMCp5zrSCJM6ry4FlYE/Q899CvC3xoMfDIcS/SD0OLk/EtM9Jdf3okOMoMGoDmkxpTR/wzd4d3HwwiOCZh95MjuF31w2psuhMLszf/9H1QEgpVdv4l7XYg7pKQwaPPFUXHnGuWAD1KNBarTYZJWaHQBjtBZzT5p3jj0fpLORsuGOYvzid9MDZ8RBaoXKw33eYSbqd/8NSG/E2euWGtd1iC8jczD0dV2LP/gJCqtlV9P88F+sotv2lOdN4C8PnIX+t5wiDsaM4Pp0pXM84Tyf9AOa8calQO3VRVnzKcW+2SzXPe6Vc5uSINEcpCPqTMqhHkRp2deClSbTw0tyAsAAstH3siPakZXRHLiKvNhOY3NwNtyYipFxEp+QCqxM7ajo5ZiYdhQ1EzaSOsIQL59en8nlFSWfidNXserSvl7mfRL2UPTsuAMWuMq1/3seri5YuQkxgh371RQmVZPHuFGyTb75yKi7Wci+qUEIOLKZA8FOpOueSZ0/xseiTV/h4/GN3N1AT2TereqORrwVqmFq6U82/rogNpi9SkQvARBNiEGEXgdOt4dBxx+BerP7vAJ/2ARSWwRiqThdwRJDmt05NGVg9pC8vH0A0r2wWYNzGgbL5uVMCXJMU3Zwy2Ng3kb2vcUW5H1yue6LhqeMIFfBTWrSdoOUNFFOD7I316Pu1Q4/t9B+qqLghj+ReMoNSvxEFfNW51V+i/aVsu/3XpiY/JGAVM+v2qvVpLY0CQ/+cQKlcfvelz07+wyOo12e1l+0jhhlHEpacaWxAKIx2b/N8HkkRCUydgUFvF0kXV3DlNsS06L/q3nK61U2HZfkZP0gh+tiQfrdId3qwhCZCSVElpJ2/Zt25bGwsj2tH3Kzyi3/AzG2JjBmVxujzuYc516fAvEshvtW4SGXlsjjpfPqhMXowl/MInKlVJMdD9ksXvN3Vvl3aeDndnKYRDcpYV7QMhHis7ZGz0aM12Y1sqCX8w718Rcb6Y5txElNz2JgJ3F3xW0CUfXhTitaxduPjB0uUqgMo6d9sb37+KvEE38eL1kH7b+kBK6MmX5CVQri+hDU2ZTQFBgav4tJ8xzojrkeziELVZWlsQcjTHUxljx7kkpYP72GZOcPKngKgI5xTt23Ir47MMCkb0ZnnXBNFn7iorpeVEYeBswsNHxOVCTCPdhAoAdMnCv+Bdf4Bzc+tGjbnqgVcud8tgXFAIvfC11KNnIaVWUEYWvup49how3UY9m5i3d9VJGhZ+gGo457gr3hSQfofSGLSJDYY4wr/pi2o9lPQkOHtXQgCDJrtb4qpaDPgzOcLJhHPZdS5HPF4uAUzQP862o5f/kVbbK5o4iNt68O4JlVlbB2NZqIBDlngIUBC15Rycfp42CXV7oA6DvLVvDUzt0b03qpqHESStflarS0/zV8RHUOiIxcqPkJCW+1+Luwbz656ydK1yHLvvhK9h7Ot3SqKh2wGPmigTRZbB3nSWtPLszaGR8cZJpukPg4B2loCodwX15pvGiyjIa2aRlDlD/OBLCPLeEtxOgBoop5eQlTu3c8RCiFBqGY9pRzxslmMEVzcuFts2pM0j9nEJ7Tg8eK+Cjegc7LiA/J8tv4sg/cdS2feTU9IG1SNwgfGA0VwvvxkVfn6m0DKv00LP7UUtjJoNUG7Zs1OfWbpu58HDJY4gHqC/cnI+owVwFXiiaU3EprS6gbLuGJQlRtXdvCg4cEdmaXC2czfuSO8sAKgaDGsNC29P2OFEjUN/2Cy/0NN2aCt4lgRsMCo+rR3J6xEPhwWSn/7LFTfp3amIUquhu7yfonARvCMseGUKPR4ILnKnjO7IlIOtxME8LWbIN5/Ee0J+AofORvFGbAiy6geE2TgMvErF89jabnTrig2MEkNEqRDGLOemk75dzKhx1H4HqqPrf/q52u+EosetS8oh8hmoeVa29b9hqIIJ4mnQ4d4aFEkItfI8zNjsWlaUMe9v2PT39gMtel+0yKkp/KslkLN0JwPxCSnJ/V8yYgqm9Yu/ACk4DkDe+qKutnYg+UElSq0TuvkieU9o9j2Qafv/VXD+tg5P23j4ZNeKtnI6AkgMOLazbuMV3iAk85kpyy2LHSYybaqRoQEpofIyVG4TaHieydbyD/hM/FLYp/MyVwvCgKu3TM48mdoM1t4R98OObvi/APNcvtRXgWKljoesGCdSBRRQo4A4DN+rSHVjsHextYOdu6KsPNG4MmnyH/WCFASYEW5+t3ImG8G0LuyT1wkdvuJMMlzy8qY6PRndyVR8CS0mzd9HM6LeMTGJweDVUdKEIUg2MvRyDYDukIHW4BEMDDbtQF9PuIPJTMHHCPlOAXNsfGeO5s4j+6cMxj3n7dZOcNsY4xjGfkrHk2b9uVIjxVVZpl2CBC5xE+vLmYri80hqRwLgvAlZOgibHZ/e0XUjBd1hp15wg5SqXwIi2v+/V7GSMlejuvLHf6K4xhYvRR32RO+Wny7atYdT/gYsPiDr6zDqKtGIkV9L7yJBIr58er0Ii4+jDRIMMjjD09MwZul81/nscOVI5OWBgueVOjRx2HYvJWOg8jk1zmMuQGTqJ5/Phfg0OFj0VQejhJ36XZInUiqgXcB42QwnJc0ICcAcqM6NpWsncgefZA+PA2QQKMOoONRiZoTcbFjFZEbSqIRQ4T+1EZT1FNG9oetFrrWTrbP9AO9+bQp+rgHt3BH7tBtdc5yChZW6KxCuwOpuiY1EUj/BDxZwCIA/q6q5XqVvmEcA3SVTxGTjbWG4cnNffvmwkv4ozYyyypp9rGcDwAVNznqOguI59aT1+1/PtkX4qrZW80lH7NEAdwkkmMOKXxv73ZdVfP+8AMHaPjbGbcapM6DhgJIE1+8j3LFqnzlg36xI+3g94iZrTig0guzQk+YmANQwvRAavLMlQwz3Dq2AAopC/e0l0ESEhYU6Te5ZMIv/ujd+hG4V225Qrf0NwcKsvKdbdzAfZNoR4zKOuf+YzaNuCWOY6KPqjk2zUjeKbDVEKJEl1WXHAOEsxgqTQzAXTatwXpXNPmzjKWk/7ZrAa77Y+ZpXTdlutZ+TkfEf2NJDflAIfsA7ZL+NkrZbzdDtrIr9omizwn1yafKKDzsLJBf7afUMinyH4HyCJ27nKJSYg2iIQ+UsGwfxOsNf6XEO0Xp/kQbOwvmEWqQtrMsDQ7u5qDzBc+Z6eL1E+CnDyuf+5TjLQCUH68EDDR19NIqeX5rE8wDPkyAiEAHzi4I9iLM0bhMrJeF/J1j6OxWe/ZSt18kmZrWsFqju5+mI7Wf4drUBiU5BDLvG77vl6oXUq1p4xGb12+TLCTZ4JU3osvUJB1yVERq5ZXcs/FqVNxhd/Ybm0djswzVRz/Qfs7haHKtMPtDWAUfIDmab3RyymioWxwyxkFHdRxKYpm5pHiyGJYDW3R6oYQE0++DY6Sgr2Sy+1Cm4pBtXD1ntltWITIZYt33GQxYxA+l5E5EpHVAJXNy/ishzWwijVsNuNCRhbTFiD0mVWQIScY7Vhy9Yoy5rhc6IrLWKJ6k/cKNoUDfTI5IxDZIneAbvgMoXuT2S5xLx32Oqngskj8chQLhdoArRsdZ7rqg3etGxUjLT7DSK9eKQC2BPUBQOQpYUWL+tqcldNCXxebLcDdLfKt6ggF76GUhJXaUXMRWMJEb3SRr7Ub9gAxal8biAISBxNMQtvciPVS81WiVHuuJBBFbZ8xx53jjxckEwvBtwdGMK89UNPHw5wH7cuiPwlBOU4B8mp2kViHPZSajUyZtUuZWIre0c0k5BBnZgN5YTxxHP3PMbIinceMsNnO3tYS5IsTz0sIo58gGhm1BGGfy8Wm4h6eNsii5CL8AdK6jBQxYSDVYNT6k+9c+rQYsbXphmwsk8b8zk6Vpi48dG8Ld4B2bX12l1Vf81ryX6txFRn5I4sN5eJYqNWXsQ235h1da9eAekj8ME+qlR/L1KGeaZnzjRZywJA0Bm7CSDHcXRuraxUP+/IBiubtkd1UTRvpKOlBTvTr9RhTMmEOJf+pQsdAu/Fp86jmJn97oFRCzyPIpJOqElntxYeZP3EJQWbk7q5TFSqGmIqA0U83liJmvpzyiO3oHsV7tXhY+rRCXVhVvnxbM+E2vF9m0I0ETOT8DhzgYstEc5HsQzWhEzZj4+g2bQVKw5v/tB1zG1AecrUMgC2mMGCs7TOcl2lCiHTIxC5ydeFqZacuklGBp/+Ru9RbyzYJbrawM4SJDlTu8HthKH5VCHpGIeWiha7sfbb9eISQtVS4pej7cFkg8EO2Bm5pyoAU5PFjDxi7QpgkQBfAO0SUlrsIj0jY6qlZo+fzBmPPre1NYL0F4DsMTzhfKNd/zwqMUEcqfrk3zng7+N+Ep3yaHpNDjQH/amopMiUMDhBEf8ST5IUeego/UEDoyZMz0hTA5TiC03NslBtTGGIuvHt+OK+zCsWs2adOeJUBirqr2c5l/mcWIZ+XPTOQuHejI2wXW1G7uQuUhCg8GwrH3+4r0og2wH5fpXWWH8PONOEVgR6+W/1v+RCmaWo2iJmiFwC+74aoFTG5cjw0VBo9YE9uL7cWG9KCQjVlNqoI987zkUcNffcP9Kdj8Qae2zrSqqWYsMurgXFQT2JafoqXU/muVOIIg+/F7IscrVRyuQ9C9gaKx5e28cNz0iu54JzfZqafFlSc8BRr9CgK143S0JHXMFNXapnA1OSnw+zOCYNz3wdrN9WA/YqvUjODU9ClhpyaRY3b1Noh1FTybOb48uGg6vVkrYKUnm6C8TA0SU9mlcrNJ/oQuOVwVlXM8BNwvxbWGidIA+/klkyB9Y0K79Dhn8b3DpNXD5JEfN/jJCeaSPT487FNnnKijTtablNrPqs91H5ZiOYADfl9/7P5FkZjE1HySnQFi2inoVBiq7WoKIJkTcwOf6FGPjFxcaYg5Z1mJjt8pMxiygiI0esrSl125wM25E7SGspEHNi3Lhk+LzMLpzAdH/ZVCH1a8BuylH1iY3RTL9oo8afxl5p4fTEsVyMDfuL9vYey8dbuXKtZWpRRf6ufj7P2KCzst4w4/VG0XlNn4hEtpZiS7IKQkSjaO5kmiY3HZEpIVdcX0I9TZWHOxZOFrr/VN3y4NAC0AfKxKmIpGl0dnpkh91LSH71wRAZ8dgl8dFMNEwUKWwkYMiKkM5qu58f3NJH1U2JuOc/tPPPTIQCnRYKerqVgyzz8NLfhsDCU6iP/pRyc0O0n51avawFK1nsgAJrhXQZe8Zr0aKjQyUIPfIsbi115HHQNZOH/7zmlGd6Ppz7s5PO7WGO9ZNhAQRcLNDDsvM/RXqoCTt9FSwNLi1TO53EGOJlfGP/HrY1ESSz260aoOGox44R8NC3JY43rTMXMTn6WZzNoEU3xwnXpZRNNFfjomOL/EM3Ng+efY/umhYVtwFR/f8OhwcySc1u2k06QGZUQ91Ndef3010bPYYZVzgAAbmKqJ0TWqtth2rvL9jOHzuhWCUoCTb3q2BhQC7W2Rd6xq1A5Jc6gBH0Hr1n7I2+e4DjWE5chFlKEs0j/GrY6Fzc6ArzM4VOgQY7+3RMtfLBNbdadaU/s+guxZ6LZQK4hsi4HNQvIgHK+KEP4Thb+rAfjY0wSXYb/2U382KsV0blDQVjALRpHwWVpusvUQPdaQcgAHofCXlDgbJK5ayOlkxtuNByCzjfRCE+rB3W8B3n8se5i11DF3Z5/cY7shUnQsJeLkAACTyK26YQrz8bocuWJ5r4F7dXYyRrWJA1BMda03mW3BZjmuf4gfjQqYA7BMQZ8Rmy8Q/Ri3UOqu3D+u8SOHd2dtp8YuHI/ZLYlVgi5cM6qZYfeFkPkr4BEagaCK1PqJocHAtJntUjvMQMvV7ru5KFMdosWy8JP4TMS+yoQ1kF1pbE8VBgkD37FLdyiCtYbB52KmattJx6gQzfdN05xtkKRDf3Jy0icUueJpKtrhMU2/AyQzSt07tI+2VAPkGdS35eIjkDkr70hcrW4mxomxpqG0XKlu7acmDzWkeVzKwuYr/qpLYKnJ1/aNZwYEgAJf4+3Q8JeSK7P3PTpsrXWBW3zgbahjInAq5GFTnTFeXtSs9+hryDWD67VXHTTOnJviq4Ae+ubjw1mE3Cf4YrfAMcEHXfrPboHzaRrSkvBiP/TrLbuO5Je9woPDeNy+2PtpK20hsv5ELNoBEn5iLSq3BVMCD2/VJaxYsEsoz04ylisqoHIhudboEjiE6c7ZnRLwu8W7ehfbX6HfBSwG6uanXYW/gZ0Vtm3Yi0nrxi6KYjP+YU8KjXZL0wtXp75VbYsim2ZCxZhF4phML+ojBfAqV/7rTMpiWnjgrrMNCAP3qeigEjTPCsTHdfXGqWJzOX77zqK+MxPwxmZdTswOPdU7ax2qLBQNbCB5pP0QHYnGuvrqOJ88sdXCXMbEnGJJyWEWI8q7AT7DEMTIsibEpyFwcYSjgXiwOKG8wCiMRsZLAPJMQp1H9wVGBwSdx1fA6JYlKrhF/vT2KMOSPLdFV8wZr6yOXpxsYfhOvEd1Dw+S601TgDkoI50tdnL9pAicHlV6Ye28Gkh+hzgO32gPMmkJCNjGq25rqnC3acFZLgyFq1YMZpC9nAFPmrfR7Y5bP9Y7xIpD8au/AVHijNcnH1DgIbdq3O+q/QYxFLapvhoa3un8mXJH7lCI+4V0eJO4AgHkBIRt/kaASP/eKJZpWmN3bwy9RAKkZ7b+wEdOenP4NCzoxghqkcZjXbS38twsgUHWbRZSV79ik6VZFDbpH7Q8yN2dF2QFVz1u0bUgxtqUubal7m57zezE5g+YM6CJqeX4AqcP9SxzADJlyn6SoVtryyvTp16SFQVkfHLrLwzaoDWeorwvQam9Q/NMDHTdH+tGNFpH38qzVtjioI19MQSJVI4u21cWpLMKe4mjqG5uTZXJsloMNtE1adZV74SvZOehvU3D8s3kAWjcFl5LHGqVDuqLAcye2P/4ONkLiwzeVzYbevanhrxnSODjBYKuphOL5Eg3qpqRmLtQCT0WGJTtYIDfQPgjjXdmALNvC1h/qhoFA84dqvvKS0VzDo6ykvM6OmG1V1cBP/oyPis8lPm2Oqgv0hZo+F6fcQ34wX6CaB+jIV3atLTjCZlmcgDwRtooutOhYEBCED5D3/2ZAt+x5ghlwRcC33vu6lXpRoXIUOtpTTtPxYEXgoejiAdBL162CiaWPSKioOJq+GN8Lk30y418NltsbMuWi8v3N2tBHrHNnH82KLPPZVqP79C0F8A2G2JV+JfReD0eyW9ra/uablHciKrJ//b2NKJhWBZb/uISUi+t5RCkPu8WtmTQV3uBSa75zm1GQ0FocjLnylYhMnDP0uga9p8oTLkd30mTp3GWI0K9i3mYAZp7sANvSoCWdqXM4KTcfypAIsKkC80az047eu8jlJTVK6boRbVI9ZjBNB7RaAZbJtPy8oZycrqGYwklyzgucw1kPvRSVW+CbpdE1/arYewldv7VOKJOeyRzY4c016OFOEz5HHmq64K047VZ2WRgmgcnPgaakvVzTR5VwXmEs/TWAMTP8uuiMSUDrlnSqvRcSrHnWs9J9R5hy8ucQp+LlT/ie57RlyCnwAsqCeb4jie9XZSW4PTYklAVx2rVak7/F3idlG13R+d0D6w2Upr4SJ+qu5bwDVu9MBmBl/LwxPHbWo3AirwJJv10kHZIU3Dd+ziFtse7yuGTy8lh451JOEK6Wx59imuOALcxBr7KlZGqLGB8Woi7IkswvACnp3C7w3oFSP6QVXvwpH/NeZAco/RNMSC/GLdY5GlG0MIi/KFwzAuK1qnFwLrcl7jyZXP5/DmMpvqebcy1pd7iwYYgQuF1fi0u6yT7b5ZjtYKqaUv+MLNF2mZ3y4Mw7pCtE9lB80xv5jUDfsB95STbCJFK0W8nAqFKpFMZHeyhjsGikI9qsr+bDll+6w9S17hncspWt3c7s3AWtTSyaHa1Pt+wARSLOwIc3UjCJxyRGqytvruA2z6bHN5TaJnHfcF8HNdraNhNYCVd0wyDwf5/qGiCpFSS3guL1msP0wAK4CDaiiI6yfgT51qsveu3qWp1C6eOouSnVS3WI4NWI3FJylW0KXP0PgT0wgduntYCOlA7ratSFAKk0/bbhUnek9gnvgntal0z/9dtAs+nHdEdYngvNDnyghfL3Wkzg7064PUp21o744fs7HZ/rYx3Cc2FTksM4DWbzAa+AM2NKpSyY7n2m0jo+TLTPFyxdN7f7QNZ9Btlr4prpcSrt6HwzxdMJ3nGsEKNpYC0Q+IbR+rJ5CajlpFH0VGknvdEiayshtqbf5MN7pk1O4ARuev1FIB0jM5zLKz5yPAwQNcITCo67XxyIMpVGGIh92JJCZjhQob7rzGK3aNU5W74X9+b5facGOEsrsinPRHCS9W9GeiwKW78LbKEMfyEI1vePVpiGrOpco+VtBG98ns3Ekf4N+Uox020O7pQkIQsTSyfy2/YKnZPUS5cugg9r0e0qj97OPe7UwYuF9qZh6pyfb5q1naSEaCTfLDLXhbBZUvvbmYHijikkr1fLYKHomfLSIvdumUnl8v0I+qXewCaHTX0ClQP18+iV6J1fTke5k5j4VzNCuJmisRT3DMydqfFsVb4G+OIK2ubsaEIsHKWKqL0lx4znPqgTFJ8KRYj0ccnMOte/6O3wjm4h2gyiKa8mnlqQq4HDQcVvFqCaWtOfMGniMi0C3EhETaJLyv3ptDIobOVonqCXEPKzWCjK1cWKyV7qDuz9mzwzBWhsmedhWVoXSgjTwDkf0NVqq/2qw2ojVtZqszwqe5vvnlDV104+T26DSKEEMeg1avEaB9CT8aCEsBMuyIXUQ1C/QV8T7RiRm2Bd+ifZGoO/U/TaY+hlU+tBZcDIaglGACf23YoDhTmXgE+MEEygByZ79+5pi7I8sHkRWrvg5XBkFR67Ldf3MMNEnhliAKGKx1LwMSkcJW0xsxGxJRZuBToubCtqyfAZ4Yn4eWdqllTiSjsRM2/tGNmhLIbCBP4cTVyanJho/DbHeZ5sRNvFKeTckOP2gZ/rh8rjt/tYiZ0Py0aIt7Xx41q2UTtG8K7Tb/8evjlzC+ZdYYMiSXEeIWyWbkzf9KKJVxOF4qI8Zpjl4z+FYpgkZo3gLxolFGgNQ2ojpAeclVSIIdTBD22PBe5boPaq2fvUI5cWJmZLJK8/R2l7B8Ca91qQo/9khS/ASSgI12wXJ7z9MJMxU/V89OXlCYF9niCeWiKO8a/UMdjhUZ5/bkhreI7hErqm0nmbnhHupTcsg9a6q2A+9FfLdAOvI5pl6OLty8C5cledQ63KahQQ+xXcJbhgwyUCIWFOwluecj7zc6EKpflZ9Su7jnxqPgpjokRHm3/JUJKaV8UYWpctR93N6gLrT2L2ggjflX9AgxPQUcmaAO9w1yvrKzCvxKTeH6uKVMhjNtZo+G2FO61VEAAPn0mrfSNPSSIO7S66BoFZP/MS46LHdjU7rl00A3YKTfHBcoDl3kM5UH+bMvLbYi6p/7R5jGXIaTbr4GCp0sF48H6wWR/h0f3cOjaAws+RLM0ZCDpkyHkW3+IpT6LLj4h0M/C4YrrWl+dHrHSqKM5lMtq1v3u9ZPI+EwjQTbigl49caarJJgb57HkGjZXb0EvK4cKU58fQGo7PkCM/EEs5WXXDv8cg+ddC/j5dTgWbKfFBcmgEFaQRXRuxkawigTQmTmIC0XvdNQxuIHFjxINnoU8N+gkfl98JzjNeMc8JL4b9YEoMi8qQaYmWm8TeRwfAKWnAUBn5aMd3Xs5bE9DQuxp7XsJI4cADBVxtMe+r5TC0dz/D9BQYBmUDnKQeKUk06WWuNLRaSVM58nMaEghSJO8buS4t9FyZm9LnCne6EZ2KDLGl9qGau+GUsdiw4vnkE8uk+rl2uan4fiN4Ans7cV7pfDK+mvoB4bZaKrgsLE8Oy7E0bgK6sSOyEXM3buTfi1PuAI2f1HrVf5bWO5Bytx9jy4pNJfEgyMtIf+Z8h22UzVVKGWFlUHzVP8XITchtVEUObR4EwjthXbh89yRE/WTYuesoERL1VMHJ1A8nGq5xFq4+siGRuMBgodMcrXxKDk3HqA5wrV6QY551VG3+QnyHYIDNf9izP8RCvicpthUO0WKG+M8weDiO5Gp31apCW0aLh8GhEcVxvYsfOOo7QbV5Tzlk6qf475uRLxLil0zKnAhAhbB/J2ROeQwLhdTEEUsyItwqwwRIpQMFflvwuusAUadhwS+ZD2RNWhfPb3cr1SxcWvCxXyyinCL55f/KnXZjuBkz4mb+24maF/0V0j08fIYjbufH3b9PvN2yLXNzR7I+/kgtl5x0VPFoqX7x3EUCtPk8gEn6+69/rx+yu2SrhQK8UXU2s+qqicXa8Ss25HJW84lCeWidTvD67E5MDIvoixYcWFGDMyY0943D+/aOp+BrBxFwSuAmADmWPZkUBaNFLr9keSrRgq13VD6poZql5zR3kUCnicDibytdAKsUYzv6JAYeGKkz2DWwHabyVzptNLMAczV6eNnTk33DuC1n4YGx6FajKeyUdg0TlsBOkatXoZfYAxi0So3V4oB4X/qg6dLJGohZju8sFHs8fBlnc0CjM2wm01y4ebc4yOH06L2Dq0JOPtUqMPmAcjDuivs0oIp2sk+Mj9H1Q30uk/oUumZ5c818NN1BO1jBGhWXag3IHTkXaQ6cnJXXleM3JKISY3l7VATWRdhUZ5flCl/UXm2ORQabiNhorsZZ8K1whxbxVid/J3IPkxB86Jo30lO69B/VwUiJlal+/aV61CY682v4QzmepbVgXkLAXPoqqCGbdKNr9eJxClnkDtffHawQwwXYTVEM+4oGOcV9EAhik38yE9ua+kCbBcExYC2ZSjP4QoOek3Hw9jv83p2Moy4kg9IV8Vg67XZvgNfCjpuuO6HJj6VXwCL3dooBFlKETWTIav71KQ6BGipqnBFu+gs7Tg5ckvOfZJJ1BN0NfJWRJobGj/VH2ffhc+WQ7ro6zOViVGzAL5N2MYFtdmmgiC3SW3BXDEQQjBSW4xJxepr0O5m2ZMt2AUYmPB7vNbwDW6HFlXxQXd2gVd7FtutQpI5Zjyk3/pVLq1teolWUA4svyMsRTLGltPLOk+05blVaBkWzkZOByT/1Vayr8TfZkG3pqWeK9OYgZqfmmyaZY7YNeiHLFfoZLve1Xtv+A9jg2cju0k6/uAHEV37pP3ISCIWi5kWh0Xt3kqOnJ88wuTvNyVp0k/vrxtHpb9pgVytHhl8xRTDy+z3Cyc5aWHLxYqNlKI0KuaWRLmzcsUqZShNL756iCVOUC4gzwAClLcmx/n0n08vyR7EnEJLBl6VyZOTDR0wU50dAiT6K8QtVlDCix0T1XiQmcl1lwCV3GT4ky926KkBMYRvsNZD3Oa07izkiYj6n6wCS+SaQArmXQHFYeEWSspgQGOxG2pz/hV4A6/Hmn6LC3M5qWrRfmPjKoU8jBrnoaXwh2mOhvpyeWVpgleVgF+3BAKLbb5jGHl4xTufkCm4tuDCj35D8IBfPxFadINTz+wJ/Ba+B3p0ASgZAUMOr3vhc36fgCBWdTIGQQmUaaJr0M6t2AbCHzD65atIe14A5HOZBgFcKzmMe+t4xCifWBPV8l4gUWl8yBYidkNzfIJouDbKKENC3q8yL4z3IRktPNYEzk+skyKZMiw5tuxeabhdPZtsJ/z8Zc6xwWiBSD4Ri1z13sUvOFPbn7j+T6qyZ6FYNZrqDweurKWu4v0uMMssNJaRG/dcLp5k1cS2Fi4TjlT056E8ATENtsO49Ra6LYCxt/r1Tt98fgeui82ZAR1YUbhX23gGblN2L8KhNJArfSb4JKgzy+KCz9xscl28+TscJcNLLfsFJjlkxcH4e1bn+iZ4K2ZGb4K+KjWLK9M4EiPyA24oBNFPMz/61fOQ69tdDP9TAZOamPsq/nzJDIMoBzjnOyTLpVX5kHyW82qvtG9IW9uGA1YFrgP5db2kWbYEet4iFatdnszWtE77nCAhoZ+bqxYhGRSnIejN6WCdQkdvgVaBBfM4JEI869RHp725Yn726s9DEOREpgP5M7IEBjuJ8tpn4A0RNGsfK+sJSrsqeMzr8jKbOY1qflU7iimTKhr6H0jFNw0lfrKDp5CZ3tIL3c9+YSiB3LAO3l9XDbNpxEXnd+fDL4z5yiozSy8Er7+oH+Yqv55589Lc6Na5CM/zc108SdzhBwXXItSH0LG/za9l0wHDkcTz1UKMHJSJAYKcIwSRVgh1SIQy0KFc5KGsq0Jf3vSTEO+mhjabAQSKm6bYIKS3/ml/BGUxohqDV0Tp/jjx/xwrzVpiHKHG/8vzt2DuCs4xHwqWT1iAIQywGvEfUIW4aiW2qOEHb1r7feNWoIAQvQ8P6VBP2gXpaBLZ5X2p3ly15fuTTxT1FS2WfFsJkcGMpMryVDq52QicCcPzh5/4+azDeN0QtK5E5gvzhSI77w/WMSCquKpsMbcGYMwwjk2qvlT/m7qSvFNHpCGyAvsShRprjL0NYDTCVurHV2EflIkdxOz+IlO23efAEbCfw3lcj1z12Xb1SSosUnjNmXaj7lCA+x4APYqvHkSVlnuaPJqvUegB+KcT6pxk3J59rmEW58jYpUuG7nn5Ge6NzhWOpVX7nSvGNoDKEyIdMh26uaSl3wNFd1y58xEXeE/hvhU+K5a9AYI12db/U0R2nTrvVQOe6SHrmKttXlwI/R9TseGXqrPye+bpAVhOriQj2hBBQnUr7Svg/HBCJi5acCPhVrBs9NacHw6wFdnw68E8Slb4jTsunUtpFd+TmFdcsTu/KB2UPixObdSv47bniT4bzs9rB7kBOmrkgeiHLuv6SdhDhycdclwUHjXFakkWKT611nZHoMJ8YYXlEPHG9tQ++D9YDP7tbFin",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
