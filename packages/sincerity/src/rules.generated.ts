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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0cVUJC1kUtvYbLZV98f+Rz3HHSImXcKA4mB/34ID9idkD1ub++vpqQL9bFtacbqulTsg8mcB1EB3krpYAngIW/tCcnE7y3nkq1PyAfnK1YIhJFhTLa6xl5eE7HlH6BuBZeydXp0G7pE3p5sP/ys8006DJAvUk3dIrqeg21IUavqGx6BMseWzS+eIZ/Gip/ROf48lpWoDdBv6aFRmEnvQYpfGoLIy+uSLYLxo1/FT7jaqiJLTvTaUJWNRiXQYunz+Y2Z0VQynmDzfn5u1K9wHGbIkfodjXHaewlt2wJUsPsyut3dKZ+uvz16iyB9a99brP7YnWHgWta/npCMxSyG7TtzCWm0axgkjFtlQvxfvLJ2qw26scRQQz3DlSeplyXXLIu7wVojORiZQWoCkgKBhKcRPF+Yv8J0JFiFKu6mGS7NjsP3PzbvNW8fgRcloOSlD3QZC6hLz4nGnWtY1MrCmuPM8MUq0iAP+QUvUaothUcyTDn3Wyh1XZ2FusSb5EI0BQl656KC2G/ECm6xqAmOly5Ifsn95SnuIe8bvRn5OOkXv4N9GOYbDLumzCH+IpVPaMttdSZcou/I1C1Kmn3+9mkqVIKIvHutC9fYJzqBML76u3cB8+Ft01BnnCH88n1UbAjjMp9YhUqB6q7WH++JgS+oGDbmJlD9N0oV+U0abLC1gXFAkzGMhFKUTKhv9wSVIHGdJKOJXaAL+YcOpBsoBDOQrkeBkM3K6dY4Vg/fI4sGEabC5kH5CAascY91AG6wafhWOOfou9PajFRErlJBXRFJ53yK0ZLhg56UYfIioCz+lUXgT664xJ6rSdMuYlJ7SXZ8yyPMNMaN/cf8a4cnExI+o1YwGREX2AAeVsySphvH5dU4XCco+4kflJuXmMKqsHLkU/MRg7A9LjfAUK0n2nJjfnjEh6lU752E3BWztx5yO3a0kccwZWDGM1k6jKHbrkXLEcn8a9f5dqVq+nsE9Ta2Qxu5lTysYJ/FO1u/XBYTNrBxpvKxvcPkUWISdKNaB211P6LOaVxMllvkEnH3guwEh/t9i2eV2YsBUOygepDOrDI93u+ljXnP36D39qKzPyYkThw9/OsiWCGepaM8zqHNGKdQ6sVI70xEisuW+43k2cvONrx+N1syfuTGKsPebNRJjap4nmBHpc1u6Fn1tFa1kGhsj2Zwrqw+ax/0QJFFGT9GRaOstNVq08/KV6zyRKSTOnDAodcaCUwpI129TxgdPkgOnAlFe8QBNgvmxuK+jz9utqpAWWdztRqTM0sPS952dDEbuJyi+bxV/9dxee5g7EHKfVg87f/Vbhuu+gpQpuaFKYOIqufl28auKPzBMg4zVf0gzinmbOdC38PAjM1eQyHu+TSzjEYQsBlDp9W+LGFHNVmtBPW2D9y5ba1F7HkS+EKAN/WJz+t0T86jzLBM3SgQzWqVOUw8s5Iu3v1MOaOog2LhXesDLD6Iub57upiQrAsNSnOyi1nfss7NTgkNFgKoE9YlRWM7VjDjhetzEQwt0k3+5NLdxEEEHFS7lfSI9k5slETJGGXOU8Z5/XwMAWpd7SsnUDcSzuRbMeNmxtbTfWUw1c/8MzJPahN15D9cRHllHWQM2enmtimq6Y/xDVhhFzg7tUeFuRxXXNnzZemMzcN58Sl4fiKm+p/vK1iG4IoPbrwA4o7VrPgk0MLCYGGiZIqvBGP7gJav/pub1LwpZW4mUletV/zJgPd7DCdWyWWJ13E8NbQgwR/Er9g2rYVGAV0CoiQ6dnTQNuUsiET6HSFjQ8/MBneiy6xoEvMotX+bC7atjDnNIialzW/yw5zvJj132La7o1weRV8Ks51hgHodUfuhDdGTlfoIO8sOKhCmiJBBZ2iaybx+/S9OUSlVNwQnz3yBtQbgjiWe4RJ9hbNvpLSUEsXTxMvF6T2fg6ai1wRL867kL8D97cOgq43As3PdXOyJBaGCp5+2ykYp8wa/Q4R5EWxtFRu7DFEYxvgWf+UY8x3HTQqslH9cIubrPlPkBQhCUxh1GZgTefQag/2XKaj76BAANyEgvPFSZhcTb9TmN9xB2vGVcTBXaNWZ8qKOsWClvpGK5GyRV7ZGmrFpsA7rE6Gph+RuHKcNv4rvvNns0CgT6QuDSF2zaMJx9gl8t+d/FOb+LeQuOLk9pDqG+WCtkmRUVPVVqmc2eV+5SR92LJC09GHeIEhVcAfIPD90K6NUIr2cM74/Bz648UeZH6QtbgObYK6PahxT6bX+yn9n6+PHhUnjKM8Ubn656YS4G/RwQD3RtHVTMs3MDuo21zRe7d1pNMjxlVH8gHwlrYfacn2SFn0pXdRjgmOxf6HPfB0CkqfRvKZvRkuP4L+vfjM0A1Oz0CJqU5gVfmYCQxqnagX1w3ATUDI9FPJll2ekpJTWwewNCUoo9mWQGQ3B81cxmR8i+owa+JMIE/56jHUul31yNSox4ukYwL3KwANvfcPJeBHHHfE9GLOu2Y4lfrTlSbTDkRW9FROpf76MOD45D43fB1nA0xtfpWiXAZIB5VUO2sy8JRIIUpGXcRv1T9kQ7jBeWEraIO5DZ4UjVAkgHp6mOsRXf4TUPefPlkMVTnKuldw2xDr2GwuVjYAXNCCMUwvOgkcHXGpbmQgLy88C2MS3KLYZbTg7SEDwDUnc7dqeyv8/Ijs7jzDUDmCA0GBr3FJcUyT6KLxy40inNsT3FtNeo0LfBu4XFgCl9oMlyGZa4O9msFT9tKFffdWJPLE6BJsWCqvtBcOKFAkPnAI0rF44aSVr/fBxH0jdMItVwFuf4fSUoXLWDHg2YS74LyijcI2wtDCOjW+md/DnHjgML26QxHQrQ3jH/cC5TzUsosNTet+axvKDnS+Ng5UJvmYrtyxSisMyA/CgfhGYrlg1mgXafoJWD8PIciOomcDaTwOZLyip7Of8UdFBkduUDA3hL1B4a+1fYhMooSC66tcalLbMjdLq3byAed0R0llbLxlUgrN7VE26MizZyTHhTmp3Ll74Tc3GHxSpxRL2VlkHKhUyhYodRtc7EgxLEJROH209ARO3qOUhY30+ztaGZPt4uiVaUo8v13UAecasS9kEM/J4N9/OkGIeVdk6T+XNI6wJAKsBtV7tmdqzFx8Tdr9O/nDr49vG2vYLO4Hc8VL9IdPc50i9QmyYoLDucpMO6N8eqkqohJA8xQ/G6nObdwk9TvxjUzN9tRAx+a1tM8LvyWugyrGyPCpx7ODBcfqT8Hcnmg/3FReZB3GcMAUOn5357CepkOxQOGQCBAPlPVyZyiC+85jfHXw/f4KubnzuiXiDqM3E5GTBdlkYtp04j2l3XbCIvNyl57W5erxw2t+sDSMGdd0aPgDyZtEJJ2EY8Kx+eaAEyudW8D/CzFoyRJFKZCtd2SfAJNJY/9IIujY/bYODhWUw7EpxpW3mFWg2RAPL8PyTpsxKY0OCjPuhQ8WfGKjqxhwa8Cmu97PCfMaTSCVVbP4guGn5efUMooo4hC9vfV7OezsGqxyeGF2ckuej/tvbmB+7KcPg10gBd9eD5OeXFTkpEr6jhwZr3p9Cc0+9FeZLwo0+fFd1EdL9Rsd+GUikdug0QXrs9L6N0W72iHnN3hQ0eIoS0kqYTogr81jj6AVvFoX9Ns6FrXOZIU8gM2j0kHs6g6g6tiA4uk0VKsK6av65dAVCMwLq9od/YIDD6Swl3iPFs8C/zq6yBL3Fe6qv25MCs1AEsffYCtcCrLQv5ciUrqcdcWaY5FszrhSLOK6crshm3JPcWtxaJi8M1Ih7DKiRhQw81Pp5ZL7H0ktOPFSI+XhzaKbJMxvT/sPsIQkti/tKsdB6nHbEMFNsF7hBZApinDqaefK2RQDhHXizLfYtwsWRypuMgduZlM9hivCaJ1LSl3thFvBiVVZ+3VqrPL03rOKRITh95qQmIgvoN7sTphjVbfm/BAAu9WMua+NnmVCQkNAZ6y+mIrXQJOi3i3pVo4zvKUUMi28MrwzyrPyONkoFK2SSQ3bDL9Qo64hbAhRtHe+Rjs3Z4GfQtkHXZNEi15aB1zXSaqg9agKncmOWqgIYer0x/VZ4bGmhIhRqtrJEgmdM4N54/Y1cBAhrWo8pmklejdqdDc9re+PiGKaj15vH+50S1dJPC29Fn1yIFWi3piCa0cWbeZz+EgBgqUhiYnYMXcvVeinVWhTTzz1jL2JqCpsDR/MO4hftVD4ZCVclk8HVTXyKxOVfZ7YgIZ9/57XsfC9TggmMkFPvhpTyjNhsujzdX+Ib/auMTBVowvAM2EcxdGT5FDoAQHChd85VPLFAdRJopHKfoHZP48Sr+CcjH0u4A4spm6OjcR0LFu6anD0DDMdHQN/CgL1I8JxvEoa/GP/QNRa6ffzABGsghkgcScVi1fHUFegOclwQMqWVWI/YU+QmZzCfbTM0PnIVDSBeO1voMM0QWlYx9ag+GYEn6Y0GkpjUVftqDfTaF7gPi1HjGeAjI1R+YUmuRy9OHJwlfvuporXDKE8LeZVsGnkTjGobVzWFCwG+Si6V6uvfI0DXwz3XTnp8WkmRRlRo/ywkChz4kKv2us6+dp9cXcsojl26sv3cnLWDgdmaM94UXNazUCKberHUCOwcDjmy8oBe3wuYima2S8+pq6Eoe5Vn2GxyE1+1JmvbIt7gv8wO4n52JtMUH4m3SMkNLJSFQwsNKoLH9bLeshJmlh5mWvIHXDTbab94Q15innUlvbO38PGFNmVFrTQNGqdBrJrmVI19zjOJ04aafWv6SLTlOuLByyyQHf0BBcppsOegjBjsUhJphbjs7jU4GuQrp/1YVOh/pVZWTcKRLPWAIxKF3K9x7a8qWRb7bQh/6iSXP+C1TDkBSo7JGpRHP27f5lfHS0B5avLh34dotR78+qsGnZ8EBfTglH3jPbIsgx1CT5e79rwhgV300rXGfsjevKuivYchW9dYGsDwy+oHl4W/+nd5jA6ocUGKq6u+CA6u3mr4d5NSRdvsOrMEnaajuNQODZd5PriFmtBQ1BJrgMo40XOToKJP7qPLbv5k0Wx4O3bfOtqjTAc4xKdDN4h8UTkGPDOB6iP8h9P8jb4grYg/SXyqs5puP35LJ0h45UEQm/gSptSkSMeEw4T9du6OSWZKU8AhX7mIsZ6MM/fs/khP/o3pO6TDqRcbITWdE2IPtc0KoODHpXauWLWIxvbNEvAeuwhviEXHX0xu6UM88ockb7tB3LQK397x9dUj+RgoLRbSKNJTYz+GMaoyat3FEMktM4ESgwB0GrOzC3eGoxZIqz8pTvZxEMAquqKtPrNKzsYPctUADFJ9AD8coFgYtoK3ryuc1GvEq+dzMAfSweA6NNUucBYalvrvAFmru9sI0NDHwXGn3PbFcRibMsoDmXN7Sp3Vj9PVOvJzMhv+kWy+n8Grr/IRfzL7qP4o33vRgeb7l74Fh0gQt8hXHSW/RlDqkXWfPPatj4bmI7Nxv33uj1bFiIIDXGhaYO/IWly9F+cT+p8Lz4jqOnU4MkN8y+VdbwfNzhqL+2Dv/d3SGfact/h9m/AxOd6vCJVkp2ym/B/CbD6Ww8FC5GyUSLWA3E3NpVOFht2EBis+j778qY/5Ze6VMZSyzbE+s2ZumuSVVx1K3jl9dIQkjrXxcC3TkfnroFhesXViY1BlC3sExFOHLsf5QqTYcqSW+h83ONzyOtnUU5pULIz2+Vbeqz2XfYiJ1wkPgqBR2ECvYeLW/XuGGoqq28HrdRk3M7XCcUIQ0+eDjAcy1CzabWVuLviTMDIRd0Skn4KIMU+iZCKSKtRgbGOHgMBELktnuH+1I3vVDxwnQOS24RqmcAh2f+Fee34yKRkLo6sb/6yCbBqXQ8BoYdC6JRDyWCAl+oqIGLHQ24j0Vmqi6ymWSbLv/bNl8QVwPczmN54khkkOwghElb8rpqI8oPt8yIV8OxRWfPTF7wutwiYDRBKbMioAEqWpOb4I11MvaX8lsvlnDj3LrjYGgvYBF7sTH9uHdRjJ5S8KD8CjcaJFQtP2ZhNd+ojcrBRq3CkzsDmTj/r5fMjphTqgXQabo7PkqgwhbPSYFyxD+UNG4BuSEsAtGwUGp/mlYHSM1QWhiR/qF9PHnjg61C8ipdCSVMM+/H/3KSZ2IXsz4yFT/WgWIlYpsMkImtIET4MT5cUsm6EdU9dNZQAN0LWvUwLdgk7oK/Xc/aK3cxBKI4SczpnAGVr63gqNJc1Q2P4PrRvobPuPYWE9/3qwHUMm0JW5Y1tgF/e6wRvoBlqRExosLlFsdJW1b0PzgqJyYe5Cx7MoFnFbhVLXeIaqgx5sEzasvSrvszeEQHRj/gQK8gPAIGc0AoJajBtdXP3/x0jdRqvfMF31GC2ArHjXG78ykKqBxn8B3JSrrSzaapzk315YQ/uw4IMUhIo2qI/MPhpmA1K/mN//SEG7CQ47kHA5lBK+si2LbvRNgsgodjycHK1JHi3UcRkLjK3Cn9F7n2RFmjHdRo1CKx2uvsf9QYZvJJ4xVtFzUtMkgLyKIURJp2mU1HIiHhJe45CZJkt78oDKmSGUsVEYieEatxeNuE5pj3PkGvzpaM0eKj2jbas9xx7bm386LSHmreQCnIfDSzlCk/Yx7uWoQrAQEWomwTHh862Dxjc5qrMhCquTCc9GGpNzWBRXDay1DsokEyAUiRlxt2cvcSQl5o3ohVOEjiYEnt1m+FeunSqf3ycjFCMhV2N4sTEOUAjyyyU9p9ms9MRMLA7iY06QzRObdAE6gBoQhCpCo9z07ymX8aCpm/tyrUBa/NAZre/C1ZRp7h1FUO9x+a00VobC2pHR4iR1DvdEH5+lZktR59b0BhxqXS/YxAGAFiPcMMLHLHO3eiBSph7yk/pzFsuFigT07WFYa5ctxe0XX7ww4qq4JC8nTBQVQTykgZHDALHlyWVwVSSIycqkAYJF6GPFnz38a52qyTdOeW3sAe1qJHFApoWDYxD7rl0rhirgbJcb3jFMJ2VtlIAEGzo/yo/vwLS32owddrx1mlLRp9uhRihQ6VI+wyieyL1VsOtNVIGfX1GQEE/+D79g9aUdz+GjBsoMkl6OUDAimvAC6Lyf5yaHiYYMkDDJWtaxc4Evy8VjSJEhRmiWijLBr0JASg/BVDMUxmU5B92QVWZb1cgmr0RmmRaFbqysHqZXdVDmnRsIuxMOPKQYmhPiWm7dPt/C5kse8Ltf+SySOhEOVyeR9gBgWypFdRyb9OpcS6ClLhpr3dfdsATOx01Xj3X27Krn/Nc96Eb8ql634KW5LiZfS+OFShokk0y1rqww4xt7PmrQ97PTt4Ybyp+OU4dUxgZ8mnGRs0D1T4JFbe1QPTae2Ckr1IMt1jAYa2Xz0v7ucFT4iCENHe12Fn4w+UK6Ev8ezFSmuzg9RxwszGEKwFUDF8xrmyYALU0/poj/sOGht3cA0oadwRQWnvZ5fg7HwloGFxfYY8NvCJNtZSQ9k4jvNv8xpHsDqOgGZb1N15HsdTuOeyc8X6QwuGu6A9rOQ+9uKCWxZhWdZy75dq9Mz/WHpzgrrXDFFlqWW6V1gp6tynsrSBn4jysPL1Pff+4oLUYiEuT6BBHWvXQX7ERHPPJGOAGPvHEyFU1Gep0PVhZ82O41ZcKE/xYcXoiXYanDHavoMFDFHBQ/vaVk9lhP5h6T7jIYd4/8M793Eker87mv9B6ilBsTKXSJCItfaMPvS7sFv0JUAI8YeJdgOxS7gyO+9nrZsPuRv4vyq1/vLDZTX2RQGH729kXZ2C92Tr7/79jnc9EU3aJIBpnqnRelfMaVSa/7hDZEE7EBYBjlQ/8gVeefUfNdhqq1AJLy/Z4V7H+eLPmM40NJgZHOgEro1/Wjmqdqqxhi0Phh6Qr/5M9BgAESSrV2y/PlKVIL6g2TAf8+T0IX0h2nn9gHcr4GXphxmiZIwL0mKDmv48htLeQR0nvgNmx28/9bmxBn2JqN5w5A/8Ml2DGcjZfS1MjdRvoezRqkfARLsXPjFLcvCJWscIipfRE0Vn+gS+FRB7vr+OawrXuO9BBYCR/zn/ND7XEZIQzzPg5Yr4FGLbQMxumn/CNgdeFDC1PUQtXpjafoO33bS33O+FxEBrcYu8N2x13BG1+dkbO2lqCpf2E8tMxNgu35GHOytQDhP7uzEbxAsy9mXPeIJu+ouaB72L35qGszCxvtMVQQlCcqRPHFBvNzReeV4REKcXlygp+n2LZShDHiJY6N09zau/8pjBWIpKlFqrLwuW6nEKKo5xYSC04R4JbqIkOTli0FGAgSV+EuIQVxMCnQVoJjGMOeQtFmAMkHFFreYiLr/xteuRqfkEix6RziCA1ye2chF/wnP2l1XcyhTljykodXAr1wEu/BsBeQvEnMoWlknWDmgqivGMCUCPNpOyo1SJMH6bncQ1bya/x8rLeDyYbyGkzayh7FS2N7SOYc8PfZnwioT7TAKlE+NKfRlRlpy0FtW1wOyaBBvpBCVEVSirp0z7ZHrAI9Sew32xtVnLjDG7WV4NzCg9q3Nf7X5FHQ/ROGhTipQKdqd+X1IDstelmosMQJRq6abyYlcS2miArfAPWBPOdGjPfBHAaE/yIJZcmr9lINIDWpHGHKQa4VY4dlEbjSWu1v0X8CvROTYX+ZkWbZs3U5fIrsuJsA13z7j0o3pZkMkRSRgNbTmPYXffWPfi3/E3pCGFJMdqX2megTC2t3wC5sARYaloBJPkyozfVyG3mtD4lBnEqCVNNha5h1mWR6uIpm4H1871izgstHEdkEPxcBlWdKsKArBkuadYRo1zC1qw2bTy6bOOI3bkwSdVRwzlfu35+q0ukSGn+grStJrH3FvNibJ92B6m9gva+3nIxd4xdjRZRGlsd3kKEqtCq0LUD9mwjCym5ckcAqL8R+7EjI7mIWiblFabGJan//+QaPTUCcLKsFOh8Amq2d2qm89TuDdeJP4+/EIYHGgNhmgi6eNGN0pzjqZ5/zJkDJZ3t0V5kBbkzaJvCqsvOlPa77pzC8L/EVvraQbSirrsZeXKU9Wh1ntzTTyXMpfhZqN/S5UxIovOmQ/K6ow2LqW/NhTDVefg6ShcLSZdSEPtp+j6kD5GOr+/JG9c1utA14AicEC/JtVKFWUcBXdWJK19nnjYbpPT5iMFhLlSqiH+OnEzCPO2YIb/xivAN080Zsb1//Dt9EHcxc7NVJp5J7RP74BGHxglRrvM1haFGgbi2uoebBtuBjb37OhtK0P2q4mtrVR/fjH5k7ENOUCnc3zJEaEoRW1yCUcDQS1oUpO2U4/cwpI79QGhxQh23c9VWdsUkEKmMsF0zqwMwP7ObiLZzoh2NnkaaWubW+btfamVqSB8CIRknUMYdBA/sO8s/CKfp5P12h4eqm7fPuCjmx9ZlSAopxfy6Gq/joqKIzEgIeyOVTxNCwiLB9cO4fqDGOLd4i5ZioZG43fyttxPbVEZ6b5Kpno/n+yO/EjgeWAPu7hbVLnheVlB4/7uofv4lToNNWvt22BzDHSqZL+HGgEhD3kWxdZCbMOwyqWvfClw7uhPwCHoDNUfISWSqPVhU3Gbf7SduB+vai9IK78/ZeESltdYRyhuih+tjGnMr7L/wp0ApBOBdAdaGWs5giKnkw06mxN/OnOaRrhy5jqUmz9AjHH7zTkS8wgxGG0woXSpOBJzo/SxWtcvHBBebvlD2nMN+nclfWC40zwbXyoGXyvS+0eigOgxl1RlpwDxO9UTHyagTKkiMh/roTZK044Njr/iMdYj6hO1X9UhC0ZBF3nKrkCY+yWG0FA9SFN+44NDcz7dGpiJbmNQ1qMSSN5K8TqKwstvZuvZmSUDAIw0Zc/9VJB6e5wz00lLnnQtduTtq8j0E7fNKMWlhV2NktZeWZL7dtAXoUaBU4KLZ1rzCZmnuSHG9N7UFuovNF0xt4WJPA0gSmqzlRg9F03ScgbDu9e/nKSxSVmDf4lCFqJyJCJj4J/0eu7cKdVYz0MrC6S7Qjxs+pNEsxLs3MGvg5qdL7ByvrU/ZcYsSq829LHXxhjsUcDhxencn1HI7yIlVy5BqVHkA1QVkiDu/MuUygwdXz+XdH01VJGnpAdDO8/oQwoEXLDkKiRJklmnSKYz1bqTp1I3qizn3Qkfqu1UsZuf2idNwgOUXJtx+BoOVu4/0k4+/kXIrK8EvjzZp8pk/p1OJr3pQyxATINR5tfU8CDcv2BKALQx66YruetaB/qVtu6Z/BIuM3wS0rB+Fmi2SO08gmnASNWIWgUStL0o40W4OSqAtjOxyWSqYUx4SVNC1PfKHEFU55dwP1z9CeNc1ym6+/7Nk6gdlroDApXKLuvr7cl5RmL3BSC7MqTPXrkb2I0W05WojoPbxGv8Ry8hUJ6eT27yznyVNlKTZg8E4a5reoKhozmGNG1ZYHM16SVu216Y976eH6W7tB1NnxgzBIrt2E9iQdlEQONjm4beDu4cjy+kLxEoqhRDGw8zA4UIYc0xzxJRoy8YpoypIz28oZWr5jOQJQ9Gs46A6er1MswCDHpzK35HwKN3JdvQSLS8NcgkuX+sXbDADFX+CXVLJCvnFLz0XSbpnpL6sYOegZ+24AXvmjM+GtbP963g29eEihQJHT8r9J9143CBgsG2RNwpEWsSINBoV6qJ7b8vAFD9+Ylc/Co9dTFUQOl/01ZOAAWxMKVzngTDt5eD9kLFJf5ibv9dK6E6mnr8aUHaEgAQ8kaN8/oT2gxRoYA79/a+fYxtTyEs9UYqvOp4Gf0EzRbRS6l2IVqQSJV8xe7YIJGKHQXN+Soak9f7JhvNwpsdEW1/TaZFmKbYq2KwvMAQF5TVa05v/MoXHO7sW6fVGsxtAeYDLdWbUtddcN9BgyJPC/7jyy+p+X4rOyixxaiKyfbdcHP6Cuxxs/TzcNBkOOM35+tYIqxuZtQbX9zmPO2kfz0G+5SGKYEwoKCzm9a8w167mR6Phz7DF2ax8YF4QfHH3OE7zyG1+dMMSYAiEiPV16aG9YTNClNsl7UMODTD5UvJq1y+XgWsk5LpRpR2fTcwz7r6n6YGO7D8LThUgOKDZX5pVIHUgXaN3lG/uM1LFW7QpbmPru0TfombRpYjsNYC2q8xl/fRgUoNAD8CxDXYbrr3tl93XIwkeXEyXlj/OpS7iadQbqF0PS28HHSkSYEpoAuWA2AJUMu6SdU8ZChsyNWHNrEd6sRq09yUS0gszCfOVjc0GExrlqLOXAPPhCk0LsiglBFYtg9PwHTgsUvGBE41dJuL+FKO0kc8dvFJ4hb0mNVFNmmegb7wYiCYkdml57NlqVQSdyP8Cpoqtr2bSrUYHY5q7/5KCIbxIQvFYrcIm4SpPB+uLFHPfjR6Zp+JP5v386TTBxbYNw7hgWN4FiyXzKnoBjSt/2ce5mrbAkck27RQt26ajzazg5e6bJEOUlQhaQnmn4selQmvfD48Y/oYE8Eu0YC+jgaJ7/jmT4MPNmhTDhqT7Qg+p2UqgL7XJNxJjj+RM7/Vgb1I6M6gWQl/C+VO6HnJVAFgsI1T2QOoI5pootN/XO8U/Nb533LeTg2Ib6j7EKWP3/G/pXZeQbG2H4FVVYNmTbNRkUw1jX2m1pg+c4VqpxMW5r2Ztz88dwxdf1UBUdGlbPXs+O66NjNvw5DGYg5YV5SLXB750VfJSlSaKdpmWBYKViwwAG04mv8qY9JOxSgLiT1u5+ORDtBtZFZFEBCO5iBDQUWexZVV9z9QwWK97y/CYmUQfWbBQetV03Q6puQEUVyTiaahdcCxZ7LX3/6yoOpQSvbyc2+uDwRtEfiFAC8gw/ts9tKgmWjB2Wl4BDGkh4XGz9lkO3FkjcWjKJIV3AdhIiZWu5iqjsmDwQ269R/Ohi9+RnunAk5dwS6oGPZissvHGyw47oGrPwedx2iH3HB7Dt8qmAiddbyIHBMjUdjjMm2IlszFAyqAyNgtjrvDBHfq6xKbdiAqeh2BwSWQ0RbB4RsN+W+zsyIHXnpExeyzZ5JB0A0ATqNjkyG2nHBjSm8gEHYHQ6v8Y9GOndxPd+DYk+mzWgHh+3G/CgYgalsSgRz27lJmuE8r0jA+5C20Vh03qoDvJg03+JBM+foI9th5Z26aL9L15L/hxi+e2KqbV2Os6G0CzWwFSdvHCeg9uq1asp8rZfylamNcxs397XjfOgq3SvV2QdsnXRTMHPEUjLyBbRspmk6DILI0bm/nqYkvYP/imwk7PV2mwXWxKPoPObmevoD9T0jHr6316kgdaaZhIpCg8VCZmrIl4BG1LoURjs1R6hotwQi5KFr39FQiBkqggxEcG3xNqGI4Bf4VEZY06LL327hB6l/dcfDWu0dfl2YiFHc0lrl46P4wExREL3HmLhARH32CWGWrxaWmxHZHEKDCdRxeHIeRjw3yXqfqMbak/RhSPRBwzomK6pTpxfB/yDcRjVCs6ZfFaKLReiI6MMntdOS9FAg222YcW72bpgvYREe8Dv8gMiJvpncJsjrUw6DDUxn/a11guKkY5dcdECWojzpzjy43jyDVnxVdbhzMtiGrSdGNqLNciIO1hiIOJE4SyJJb+29xpK3RV//JN7W4AMaXGlvjWYvhlAiZPDB5v3ZuTNaxEJ7/UfqlD/OiTQ42FywMN+zEWw4lwtEXHB5LWyMooResjw7zOXE/HUkEpIkh6MsDLKhiG7tf7MEsrHMO33mcY4BHgxvb5x/tQvpx2AOh7bjhvyNKw6nW0kddjlRHjvVMjJF5DFnHd2n38XaAHuKeItyBY77KARYMuLqMz1J9eZSgcCnu+/xa/q61QTlloH5zX7AY22QCnI7SyO5VFrCbrnpHNLvx24GZ7GHJSrvYjqME8KtlL3rp+Qqg43bvylmgQfzdzw5CTyrW/G3ziLdw6mXF+Em83crQX8fusNVusTZETMh9nf82oCTSmoiuFzKzIZD6GLOhfDSEr5ahDqN8biPbqWO8oZg0kUDV3Rx+AhUmGI96wpd0SZcY02e1gcP3QfpH5zGnRE9d5i+z/sfjEJeW2pbcIhPo4n4WiD/4eGxjE4Bl/Wu4Mp+qZ4E9O57zQdMwmFCUO2cUzSiAm+pqbYhB/ce16qoFIaxK9E45Aih26stvFw29rsHS9NneoqUU4F1U2ZYgi2kKL/c3DyIWT6acK/Yo+qWLSrliuCkhouDLOq2FuVAEcreLIGmr1DwNRa/fdXmCQDpjMorYGAdcsAbPj10JfR1jVBlni8TpUTMcTQ+dWnEXN8c6e+eQzoQImzkxXkwICDfXNxx8vke91sS6NHPgNVwgqTAToGGnXsb2TSsUfhf8HZFdKcHWWLf91uA3uGsktyFUNeLEYheFq4EGFHfIwIX5S7HsVc15OM+lyhpu4QLzUC609QaWs43uQ8ME+5624BrtXMMPXVzJWq0ie9fco6TWKjl/GdDs063DwVPzo7o7Tt1nRhfgUJPhTGWg+qCW2xaMWUq5QfUbdN7qyxhxfrSUv5zXoQHYshUkRpzZ5HHyzCfhyNDLQXX4lxcpZE33/XP6U+lIX64nTi/7+6ekjLwLCTyzVg+G500tbkaODlFY7+i1NCz3junlIyj++2Y+5qOo6gvX2PskVXh4R9/ed6/UBUKn+e/0wH54q6Ru5C7ZQTxH0aPrD0u684PJy+6YkmBw2q41Offro1YkHe8dMew6a9tsmdFNHDaHQi+JPOzwgFgVBQyUxtcwz27A/Aj5E3w5UQ19Op2Dqii7uOfZiPM0wLFSgFiKRUntWD6eXA3scaSII8gqt0y0DBJ/DNsKA0zOWWluh4yuy+sutdgy22mMPS3t922lQBW0VcPnVuPIEJN5LgBsOdZjnhL4Q4rs5ToOUvDxQSwClCcDRsNwcN2g5M26tTcfY1HI7xSyQ4HFRXB1hX4Qhr35T0UD05H9WUXLv2kSmeN9mLWEtPB/53jtnDKk3NgGhH2Ea1SgS+uUeyJRikJPYbaF59FXIKasJHjhV864Gy1E2jepCPNrhrj1V98+C+xLrqW5mXLXI4HXnX//xCputeUnD0VRLV1PzDtTnctBAhv2oEru7ZRCCnxZzlIRnLB24atpGzXUg858Cnu4me3VEl/jQB0sqjqDYRgMRa08aZnBiaJbd/pxCWgqQ/mx+ANckgAZvWNRuFdz+rY1gxQtiUQRmHEBHkjn7lU6xcT/wBEf7Ek5Z3OVn2Sjhmq/fExTR3k3AzZrEvhGOEKVs8tuL2QA/4cd9UnvqBmPUY/w9Jz1h9oKfciiTPlJ0kZykIny5PjxhlhdTuHASRL9BrXcxvfoUnL7RDmeZJXMA7Fvg4OlY53+01j0zNk4VgNPUg9CD+xUWUlD+xa+AGDJQWgcuDfcNmk4I/uBNaJcJFyzCXg9K+tWRp8wxZAAVeyVMXDJseC0i2jUUPuEH12Do9uG4a8QSjzDlbyojD8F9da8O9tyCJVveALjDZ+0PRcCZiwmC7+IvJ4S7phWVzRcOA0scOFHr4J3T95MxX8ynuOJX32dxJZhXe9x+3CZfyH8RukuaGKLL0eXvm0T01wpgY8LCYv0EzBkm6e/sb1bGHAuTo4K/X0viE1x/C3glZA3S3up/rMSF6NIt7PqL3w8ur2118TYZUdo1REueXaR7Syhcx2qeAIof2gkU8MJztfr7q3h46SfnmiG9p2ml191n3XPo6UIDsUV/5zM9ht1DPlWdYR7yOrEWja3irSXY3swUnJlk6cb5wFg5m4m9Ioz/9Qxcd2DMOtLcTCHllQbteo6Iqk1QEaoITAEzKUlO8hSF7+uuN1wjwfs5PAwssM6Xm0oA+hCYwFD7HNhG3GWk66KZGDb4to6lXs0OxJVuOFDRbzmsuOy/hSOFchkT4eVDT8T53oproMxJ66ZmyU5lrIwsg8pT5PioFFB+pdhZBthmxngI/CcCucCa+BgRrOWAHeGIHkwET6NdLdx2UzJrOnuLv3P1is3umA/bCaZNNFEo6+CbBY3nTpM5sNGDyBhlOPKkGjBVhyESHTd5YrhUPMjoeuDMavEKWpn7W1QIfGm8gcH3QYhaWCoyYfjR16+19kYCHO0jJUQ4lLV1/re4p44SNOTeICwE1Q0tX0XMAcjKVZpjw4qWCKgt5WyImXdT/KzEvslnNxHuStrMqJAF0MkE8cYsFCnvc6H/vKCGMBYwHUlcScgK+ElaveYm552La55Mqx9s/L0f85NRhMlcixkQdOTH4j7E/KQwK8rq1aKMy5I655alvnD8uCyELlyn/UJP1pKpjZDggO7YCHHr91cobn5xDtMkwtZzkNqGph4bv566HY0aHlDw/B0SUPOz167l2faOyg3u6+0B/I4n3o+ttiLldO8LVhwNzjHnP+2O/daCQwGkk7GThrmp9TEgbI5azt+NYOsWZtsB/2WHCx61rtvVVFF+yioAh/7oSnDcHbwNzx3inOQN+LxxQl34RpS8FKxul4bmnwIts67DTpzHW6g6MDgrjk1N/JcI6i7uyQ3u5WUqMM0HBgp3zPMPQWBFiFcqqOfezYGSvPxY1tdQ0Jv5e121FCzMl/YAaJ3nrW+jyP0aeDImCrHr+tr/RF41hyC+f+E5Gw66SxXdh8qeZGdq8GMAUCRG0Cj8BAFRrSdO8j106uXGFD6Shm3YKU2EUypOeQ6Isd79o9c4SpLbLWa1mY7RpqjQF1ZAQmjAxaW1cc0jlbG5RIZB7Z/+fRjATK+42mt8YAyeXEOJkKrDg0FgsBWfpIOWcgHZ9+4A7y3MoZmxRQngwZnRoznAQvXCSFraUHsrQOiyUMEkftej3S+fWrT9v9j6tuTvAdChhlQ61jsPZHIi1Y1sxpcLWD71Y29CcOeAVd/8PQ8PHEpnRexaHFl8D/dLlYeTCrlkMcwRUhpQrY3hWKTO6M6wA5zmMaF4g0hNA5DBucKq8LpZwXhPFhlzoDsf7953I9HzUMCD7aTBuCSh/b+ScsF2aJhfOMz3DbmZ8ZLvxEorByIvVEO3c4NDvTWaQz6ufp9dLEiQ3/u2r4Ct5QhZIyowq/j6tQ/eJ+cfrWahlSur1hCrloBcVO9iknX9CSkgYs4aJhbXf4LodiwHMCUsLlG6bM3rSW+iOvmbSRMJ0wPgoAolHU5iRGERg/h7Kipb0UlSPBQ/AEqYqW+MqZifgWF3IaaFiawx6H3kVVljM3Botzl+wVClJiGS4Oa+v67XeV4Ia6gfog0JE2f6SkUvPHDsOYBw1XaP8hSJb+JL9euxsiGzjg9fvLZ02Ecg+XCA6n++qNBY0CIQjLHprKgGQ5au+q44dsN7EG+BSt3EFPDvFqA5D6NnJteB9fWPnCGf5AvJaYemHQEUEU8vlfhaoGT6tAJYhJwlyvU++5BIqNkbNUFsV4zAiq/MeBiMq3GnM9oMhc8yuf+BLqG7YIiy4l9I/aKQTNG1Ipq3QPWdqbpNqMGNucht8WHWUN0S3LHnfrmFhc9IqlfZ9bLXJ88LVht6NutJqLq7+DY1SrGbDGVo5tNcZG+SCO9HAWKa6YmBeu44PJqOp/sN7p2/g3+QP07Vj2uw/nlvhmaoFkoRrUdFtG5w4UAXXuXDOQOO8Xc9afsqiKj0ZYFR/RcJ/+goCDh9ZG0+rxS3YcPgbqW6NWM1pxJDC9Vb7Yz/KnV+xSebLEYzkdx2J+O7fLKk5b7Ny7htq3MUL5DL5qw7yvEbWpbHNVIbcRWLFZstKdCczeJK6g2DrkvG6iGW3YahvNqtzc3toGJcMhRAG2IFMw/qh46MED5FT9hRffCfW7sC9cMt3orOUyi7s5q7z9e4HfD35+NiHfHet+ygZb3ROKHWQ8hLjriF51XP+Cma5RuD8K/oJrO7Oxp6aq8nLxxRuAUXdIMuCD3JZvLAsEPIk64aCTUNq1z3jGPkLyOIfXgzB03ur9JhKbZLPRxNt4rtza1kIo8ss41Q9V1i4Yz04qzEbrNK7orNp+DqIBKqqPY99mdacQBIzh1iUFww6Ed8KV0/gjPylL6G2noinYcqIsN2sBG060ni9gBuJK+qf1VQZqZFg5whskeVB76WMhVTii1rooFTJEZLfyBNBYvxzpoD6zFHBpI5xn3sFRRn9o6YvCRAfvpb7H7fJ+biVZUe6+NFS4+RtLGrm32aVuDirC6PH4NDGXQ/8nbj1kQby0HBoZf2SuKkgoV9Tw3xxx8FsVazXu7nfO5ZFau3qqVbc/GAklggG5pEhcoSc2opJtr7v4LXu4SuTW6ajlTc2fB8/BgBHZmg1bzBBjmSjcn7o/eyK7Dxaf0g+MrbkVJTTaFhJIaKhttWDFJxUcaXMB/lj1eYEYjgA7XG6rXyli4Xv5zC6SqCJVSCqiLFOFaZ8lH2peDm5BW9sFdd7AHBXt6VUu+eGVnqSM2DGcYKzrTGVHgUa9bKSoVitXdQ/IYPFKnJh+kdfDRMCAFFYhdKDgKNPTm08lvvgt/I2KapFE/MYFWWVDxZUv1b/lJIyZGl5aTTHTl5mfIlOi9DdzoMnCXSlAi1SXc41OMdOWNqgOMzhiMuT2AwHk/agQSb7h2Hw6ZAEyIlBwRj3Vw3AwG46IZFP21Madh0H/DySiDt6LQW31UYBQOow4YuOdT3UaUMCRH8GMLIitLn0aoG7j8JDRYtlWDwkFLs7p3TcP2YIUcFXh6NuKT5VZfFhOkow1vxuDd2qDKTveLnzhG98EYIJf/Idt3L5DGh/aXIQ+xzCbwdDpCq/nGePa//4x76i9cr2Fpx0TLMQlfyJpKboM49wgP2/02e4ldfYVUomXab3ld9TH7V/o3ecOjdR40IShq3INveMuA+yl3L6UmU7b0CpqyGrXXyH145cNocmAzT2rfkONh/Qt8HNj/EwoAj7SLMyAl2ReM0FjsHNM7gHfYyYUkJKQ02YBv9RnSSGzc/T50G7ofUDoeapKp2IqYRgMX2/VFZjB77tX4cV5KMiNkhRGDX+raJrzJiSO/nFfsoW3F2ngqTzmiumB/5BkQWdTpvhLqEloUHMD+uGapsXHBGZf/I0vDfRzrotwpkkqL2Lz9YB0U84inE0o5sd3TpjSNVCVVoSrserRvxsxaqmdNYB4rexIilqwq+hvHb5m559QHgB6nJy7uOvp5zvWPEqYBsq/mNNLZ9dDKWaeQjDa1dLbjmMsTN21FooCJD8/Z3FE9+w9ZyMN4F+E5rfWOgM2IbWkhpJq/BOz7GglbQE6v8Ck7f+nHe3aFxKcHyjqujz+q+Kwv/G9VpGYb6ZJQlNwFuxsXFGnbsFBImEmMVEcvpuIMF0FkjGVxt8DN6I9MJLnONhXpSpfXs0NIuAFfFL0zvqoXcyVPACrCZvtOnG9BrTRjCOdAknr7E9N2p0TiKVXqDJmp0XXbnxctnt1HfsRjRwuAP/luJqaEwQIgFfVz3MaK2iyz49VFdlTmBdcELFbHhE9HF+QWms2RaoBRtUKVRWndMWE8nbhjv3DlT35mXwfIcfonSBBIqmXtdoi4byMU4ZJUDpGfcLIBHeuk7Bx7cnS+2RmOPl5Pfg1JXVAlLT7l/dEOhWsQtoCHdgbK5O2aZILa/Uat2T0hztSU/S3wrdX4kptrwg+7WMkqzVwy5APtrTPqIpGrGNb/6UtdgzISksfuj+GG8OnKqruQ7XJOUhReTuiiDxKbSlrJDQU7lUWYfDvEICfsvcL1fkdT1fs6VKqHG0PJ6uD4qyUAoMMhEvo8gxRCPHpSLRxkDsybHtUpAqa+LThm3Us/fYrKeik3+I3hASBxkvOrA68z+RVOoDTHR39dxT+lOS3fGW4uP5OzMQ4uBdeD3oq4NWL+lbgk5j4dupPwnwOuNteUcPFjpviQ2su57tm4E38/FqTilb+0qMnLqpYWY6LBbwIVjfizwsAFv4Y+l7DWpswmvs9DC1/6M6aFGlzSGf93/pxBomFDOgwC8pLR5CDmA66ocuckx2smAZvJgQ8hHCwTNI18qabOY9ESsf0dDD+nzyurcojrqDyHpqZFugpBltViwXx8Ph9Uc1f9QWCr0SOhzmT3XsGPQmIvkPd/1hpedCo2o8V4vpO3CknxLRtGWmzx+MWbu5aSFybOtWWrcIfNysm2+J5jeaDQFJF5GUb9qfARfcq3v23MWqGIOzFdqdXHHPDTplVRtwet1tgD99ZziitA7sIBZblp2mqUT8ddzx2RXdKvmQYIn1TFaLS6JVVvKNwTHVnYw4P4cpVEOHIXaeDxfBiCojtT9j6RD8Pl53jjIirc26LIYwYf8rNTJj6PoNum17p7JLY5cuIclONsO2JKDPMKm305+3TTIeB/zuu8G1CJRBM+cfwcMU1cnHks2FoVhp3+Xz/3c7+8uZ6jjQFsCbYIE4KBmiyzoU8+COBRdnniN7+zcxM+MTbUrNGnblTVS2TT14aZOXGnnF/q2nx53UkW/34/P8lesz+rffCg0Oq1ungRD65DC32IIRXUYN2oK7q2w9WB0yP9NlCI0mYPXMePIBy0w5KlLMXHmuOom6u5Bdt92O9dlXHf2V9HXeRlYgMO28FkFFJqZf1ewUz8vJVhtIdwXs/P0tSA2ucWq5EPwzVreeTz+lxxJMUug6JvnFMBOlmCL3nfDJNhTxqUdl4WrgkmPo6ZxWiy8Vr/a2iOh6MzdQ4abGcgNzKGuWjJ+MkPO9WVFpenuzBeUBWawxMZ7H14lXtdlGYhN80tE+0r+WZWgRsMnKJRGlgplCn78NdP0bvlXSqHnxKku9d021Xb7v3b6ntNQob4kJvV9IuhTjEJ5lvSLC3NyNZpTdAJecTtt4fcd+7OErVHo/2gIyfcwgDobb3K2IUFOdBjx7BSVQQfMGrS/1i2TaiuRhFXo67OLObtjkBV3pw4xQ5v9S/yIdJb6dW0eo86KkbpF5DCt0baUkSb/lcfb3n+VRIIJM88anP+c5fy3EDfhAnNw+M6PkCgp96irRlGKEDbhh9YVHGwiTUJPrsI1KGKS7F4eKmZNjjXQD7FJt4qaTugtqyy6E72/M7wJZRj2klhMcYepi0coGzM3aMw1Pa9UEKR86Rq8Wbeac+U2viDoXPIQjLufvZ8HYYqcpnOIJFPmqt2HwtwOeYJQp64yqqgfCMXbjbjYLhs5ZQXqNoTklxLlyfItUNCcZ4kSSPPM8lSAadt008/ssJP9jlsKW8z7AlRmgvP7Ol3OF7KeCNHOE3zUr+GRK2W8Z9TxhKInXznn69DHHkIr6pv6fJkPc9D+GGcaEYnnvNg1GRjVkHXspvMGv2/d7OAA9a4xclgy7y77g44wF4ldJ5nVm9Q+tjyPMlM8lnuWkr3qgaw3ZaCHNHShl0nLZx2OF+IYIuURxikDkeVoeKLO6diWk0FVTC3kB+ZZzTKl1ztGZur1weWM6klnUDE3WsNG191tp9PH/31k9a1WlHB01FEdaCNhuWCSY3stVWY/Zh79ioZXrMMMmIusJwd8NAQHHPd5RufABPNExI7GQMPke97kN+vOI8pUckr4nKVtnzEaXJ2Dpwnm1kQvaqCBBicbcfzrEoa8Iv9kaeW6YG+Aqqut/r9frfiGANwTZOCW6SoINTcgBDbyxQqvnokT0+Z6DMQNR0qN5ni4NgDDfOiSdUfEOVBC67J9fktxQUNg2aMDnUqINYDeUsc4WS3I9gTlqD0NR5StCRjEnwSQ+0rXZfaPNwkV0bJImExXQ6pbeNtGl/7Q0hWUqAxQ92z3ORkOuaxsPpubVZUOgha6PuKn/U+mhd1we+PUz7eQmLUFr6O/+DB+luvonK1heqWWpWuHpyW/F9jcFIvw4oz4YzD6urQ5b94f/YW/v/ye9udgzx+4UxuM9CacCM5zQSg3z1DQ/XF0VmDecxRtFJZWulPRrd2cCzD7B9pr8J6qykogiWuKNANxW7x555p/NIQkCcvQHeWPFdC78yvMEwYRcoiZdYYE5490LtJONl09gfeFi8ECvIuE0eDM38P13c1oi3bFAjs9bWMoNTiC7U1gAk9vuzj08vxK+x9E+yt2ayjVe+Ae6O8qAx9/CWlZ7JTCIlyK8U7amKpt4CQsGbkgqCgH3hWoWAGKAf+XeUt5qJdwaw0jJuui1LwoVekHGJ7VIEEaxGn0clz/qi5+pyFx5ngHucqLImwWQS7k41lHWiY7Om/TYI99wKack4/rF5UFfMeYPvZddpc6wdPQnRTJTH5lp9yjUUe4JLvu0SpsINm9FKam8qHfIbb/FNbZEqsJPPC2Cj0XmCzhpsgjeMYVUErK/hczkSaU9VmUnFnfZVhrc+6k/BHXVt5u1+Ky09i4C+CzgTTcRe9MFCl3QWWNa94x9Zq6WOVmuoe5xwjaW4bolZpIMNSP0F/lLdSP0IH+IlSLuTuMTG+c556A6t7mzJs81ETL/QUUhI/mPOrGG4OBbv/GKUqbv0Upy7ET31qmcYhwleF6A4TcsVGTxSjZZ8bpGrbCCc0NJdj1cLpMa7NCfNSg1wcbPbZ+A5Taoj+xz8aFOlIDKrFNFYH6GtROHB+e03DPCf+AufrUdAtSEaFxRoRDQMXqtWZZ4TdEQpgB5tjF2ydT8uNIA9DUUlMvGEyF9eoIaKg2QklXJ+S9WyOu9HwpHwZk2BaIdutxUDxfdgMQpmZpwecvPjX62M0chxgWUDwCXtpUASgsl8Ro/0cKwyX0g47a2bKFQmN6FimAuZxmzqdh7SKOrW6tDTMmhGLU5+aI7+G0F2tW2Ai9nHeCSqJ5XmQSGSOAi2SSPqfAjjhjweImFAvLELdZ68AHeJ3qjo8+PKjborHF+RZXebRzEp0pcP5E1szcXNjsY1ff7m8Hfe6N3BHmyP5lL3PdxNfC8eLVUlBO5aSf+LfIR4KGdcJW6E9Gi9sW9kV25XyDXi3kuQHLgaY9t3KfmU+Gg8XBiLQgzDnCiT49H0MxQXCMOliavnA/vo+GOfXz8UpuNGq/r+ycQwZgmGF1cVXBrk6po2Vl74xUq8QeoPJJM83LtMvhhRZvrRAqXBZ0V6XYt2GDqAJbmLyeL52kI/Vz9uRyNx8YAEeoiec3Nu/C9nuxQV97zWam6PC5m9eVNTPxdB2AIaLUn5lVQlZWXT7Qn/vIS1AtFxmUU3PMUeI65NZpjGrqIQzNUP1WuTzT3yzPhq1XCSV0YHptkNXkIJH4UiviYhAw0OskX04MXtcklkrNokeWUEwZ3kbd/ovOMPGfbVIDUo6msVrxvX1xGQLOyiNoqKh2qjs1aJ+AsXDM71ydcpdzVleqYaRZ7FpDZ5SaZRcXD9fh82WQWUx4nTXzTIVWB2iONrzvtkbbnaAmw7GiyAj95QRZLGudHJ8LnVV0gGOZeLvRDY8VHGXct3ya1OPbPUS7EJBgk/+sNzQW3SWpOvxFt5BGyY0ieH1ddyTmNFZNXNzzcIK3ioRPPJfpZjUAhfNVGpHDH6VfuIbarmJfXQbxOMpyymCcE4ef0OAFWDIuyfR1S9kErorea6c/+KQ3kmygg1xIIlPcxMJdFEZZFaYd1g/2/+7X4zMzB6kmxDjMWp1cFD+yaLZx01nyU7hZRszZokJHEZjC2bMXqsaHJPo8oRBFM13sWXCsWi4NigrzfkKtBGTklO0qnZUBzRLpY8cGBYH21ViHuz9MSfGHa4+NVcWXmmtFSYHhUCioVh3pJJv+plQxREp9HebeLrfqm+Irw27csaaeLqL8Nh1Uuw36zv8HQa3zAb9OWnSMtCHQ3n7wHBeTlqXI5TagExCiww271cdSegqXTfoDT3oYZ7dVs9rtDdVno0PVfmwl+qrY+jQgoNKfHNez3XwLqpy2Dgl8JmBBYsMbTlyrdVQiuTifsnv35nj46zyhymZXiCDbZKEiPCzRP4c8iRR+w8yeVy8wepn1JuAp7+yJaNPtpzNIx+KaRgodu1LnYpqV9EnwFXaMroW2GoVvVrbobd6D0xjtg6all6DoI1nizhQpkIF9l4eaIiH3skg9f+fvsvkkuP5zO0L8T0PW9vhPDHNxaw5Q8Y475dY225vla1qCsC2Zt5ymSa3lvDMGfKqC3pv2YXWOVGjEJ8Vq390MMvXLt7qqQW9mKfyNhiZJSfhwuFNj0FPeNvUUO/ZiNCqtUFxWtW6VTg7235BdyQ99qF3rXA9aYH5GYs9sW8IPBFpoIPY48Hi6XFu4jqhuiyQyMSgvU8+dBM1A/r4kBWuznw4x/JP2SaexkW/1O0qEubvXMNJBEBkP+oG1CoKGMRi0WgMVg7dl4N5zgTPR9SgtgL6EwmiZZTGOR2ymJQM+Ark1wC7tIIt/6xT6mj1n482kun/rf9huy2MOiIOBzIzuBrfOV1x5ZekvCakICdPl8GFXWcLSSfESwJnvwKYnjCc6mjxGVQux6+FuaOaZRucnn2u4rL7gsvKoiF/KlrFTAdwVofUS0hPkH/YQMgltBh4PD8TWZPf4ru62+G4wht+pH5aDY4ziDvJ3iXVzRS3rZsgZ9bTpki6O+8w+PlH58bYz89eus7SfMGVMZBzjt7bi+jkff1awX652Wea+sy/IUb1L7mMvU3BaGnqSWRRZlV8nBpfPNGc9hF9R3H5W6AkfiLmaPA3z26SyW7L7IXWHLm797Gflmj2YiY62DBaHTN6BCz962NA3OgK4FYfXjH/f9e+4dxt2Epb3acoIncdvAPOwBOGqhmGdJodwlH2fZHswR0KnHr0AH0kEcjoH6O+GNa8wHiw4sgv+Smq17gmjoLftOsQ1LTQNlh97kRkQOniznCAdOU2MPMckzLMeRUs8ylSNjP9zjSwl2z3/CCtBTP+QGvmToFH+s4POEdDJxWcKHakS7ZswWmVtBJ8UDD9EPOUvPiJFh4qrO4tmJW4CzV8bu3mITrBwQ9vqMijgcwla9+MPT51R4kHoYzBLpHTivip7I+Dgh06XvsIgH2rTDv6A7KkLOc6VpL6inIpyP4Yc0w2u8yKo6c0QLZ4lm7ZA2o/5GUKEbnFHzS+AiI0tknFwJFvBeCYz+GfAbXXByejYQ2oo7TosBGJ3GvRiUiIj6jKNMw8fs93HEQKp2plBbukJAg+53kRfxBxZ1gt0//lm+s8KggSHLbv2MToBeFiFXujwGLcDpeHPFx0kzHpz+BMeWtKvGPXY0838azPrE54Jux/dM0hMesf7luHpnpfVq7Y4uz/c271XeDkbMLyYf29SYXs/PpO+/Q5s3Qa821HJRFClwjWF9t0OG3y9IhD0AdOQkF6ZQjVJC4m80wbPa9M6WinSsYRyKzupfkFijviG8gxbXm4f+pxrwmR7SQANYEPHmGsTxo66F3p1c/aWaGTy+4aZlVAaBjbzJsKm/e/ztOrvDyln+C6Kt1H2Foby2jvYfwY/x1g9h5sUZ1fpXlBTzuHcMvlpkQk7SrVerjMSwN/aioApOaBPK5VCzyzfJZFjHW/yeTQyl6BO2EmJ2MDtk2aMebH1SLOlLBWDXkSLydb3DOQeuDKqPhnw5tXewOyuoEjm1RB/nZAAGAkSfEyB4OyZc55vNFwgBHgM+1yiu/R35AMrq/7xdnfK/RU41Cc3Na6uznzkNQwBHYHWKbcS1Hg2GizAuqHbIUTObi2xLRmi4GcJENSi3rAObkcXZ7yK3E+8QSowfPLgNKgEEre5KPD2xyQCIRaWkXg3MILD75fiOjrIuc+ngqAwaMMR+AIdB/TDRbl0s3vjfQ4Ge6tBykW/Zn4hj6+8Xtlrh0/sYExsDlxIidtG7TMxks0+rHJCN2zcav6lrVx1j8Ey4eT8aql7Wz9yFWXgHfb/NpLeo24N4JUV2Wb+84Gz/CcQmkGdHMjfy7Q0cxLhEZ070HSQ9ZkJ3KepGaP1RsOy1nf4aXywgEP1BvkllfDVKOIC39zso4OoXEwfE5JY0/9HOsximFlq36tsRFYskH0OajLmVee5WMoA32vxoA+/7Xfr7h5wpIt1jRXvoW7aMu20alMRDuKJzd1UzHg1pstXOLU4xXuNP9XOnzBFPr4PVWgU1kYEzupUdCBWp7y8yFa8pAE6X243+NhhBs1kI2t9EWr90Gu0qku/oEg58GJKyw5cqOpHpeL8SmftYXX1XNgkNVMNNgaXp5jVq1go9Nxjd2l8LYdXYkj27MK5PHAzmZF+w2K/qLghjW4jklKQ5gOFtK8XamAWgMkBYcPSIZgCXY6AA0Jukre2TtBlsl8ejAjT0wyaUUNzVJMSWEXO0n08jeijdC+Fr77ipOuj42CPob/wDaO4/b11+uRrDXkAfCPoCKm2u543gylH4BZ+eBIGr28kwEkgeZNlYqw7jI0Vad52en1ydmzvaVVyaEAkk/VC+8dSdjNS66WcfJnLjhGHhbACYLjMIWMBEjJLOgKHoezt4fuydIDRB+V4RfbzUssU2a2vzck6t1hQn646Imcg9h3kiQyO+BqLA6hlTSXU0IvFhgbALcQTIPuS0UU4PJ5aMgSqiO1KFhA3AzvmficH4c0aM5QJINLAYMnpZNohSLJc1ttWkwfrVSMW1WgxgdVGbBVSbl5PFbDs8AQDeGXiTTvQdPMdI7prLg2l09OZVDgM63aYuUDyY19jyeADjlgnEzL35ndYW6acqsdwCt8a9OcrnHoY1MIucHF98rpbBWxUdLJWZkQWfnBZhO0opvAscWL0ssU81kqBys7WLCU27NND+Fy8XMQgdOnclMu0DuGAy/OILx7hWnDZICsfXgf+Isckl9gjW4GLQWruARLrgfCtOsiXCdGRLqvff4YHr4hzB2N6cqhfioRpfSdwNKfXu435tiypGsNQgQoK7K62gDK+mVNd+d2NSjFYJjMoYo1bmilM4zAkv3AhIcNPe4+/omQKz+xTU+ZI9Z6nNT6ZssvVVRI9ME1vPLtHYH5biFrpElxZyWfXYLndvf38utTfOlnQ+YsQC/FiSw5ovKKn3OCyFBJPuXZOuD7yJimFXyFUCtClpljeZvPGaqLG/4/uaZ2cfVvgCeeE/UvQYag1csmSxGf8jyhNgCh6IasTyQpBsr7LtNfHy6gy0yL5BZF7CpIp17CU97jaUiV3n7kHHB4KRxRBb6s53tlsxIVU53YlOU1mz5ErHDqSV5LoHh6MNpQOX0QGFzYuGEF6gY0ajr51Ec3/ACH3rj64XqMnG1/9YRdE9qr3ExgJnTcYw1554XtjCFHP5BcWXQpbM1K7AZq1DwRUj0fHLXsE341H2p+QeDDqtSXJxz3E9YFIrf2INU/RKH727no7rUwBWOXPQ9n54pajXWrFL5NB3oDK9D+gTnck7MfMaLazsI5j9ncdAdMTb6gHTSES3ojcxqoJpnBb/MRZpzp6N1/FRqCtNCKVeaXDdRK0ZaA2ZOF7NUbM4kfMQANncj+esfSN4O07h5dxvqVTiGVXKcSeZrs8CxBp5/wvde/CSM5eXvLHcgz44RHV66tQjIHsBKVVH1WPKkZln+HS+UQkKncHpTA13YYwhGmyGZUPg/NW/Nn+W8ZWs33rTb/VqW0TTXyagILqMkWyDZpQrJ6ojIHrJWy+KdCDPzr3JhFHG2hKo+9GWg9flGaJDR0AnSLc8T+5rUd5eNcUZiKMBJvgbsaKho046Sp8Qt8yZvk2tUIzK1z5rty4rpx37hw3LZvkGxJ8x5XWdX8yZmHcA2H9rink//K4W2BZ0fxHCjGtY0Pq+ygKz/Wgs4vcoj/WmAcpFdJqPncRrBrvLNmw2NhZ94nmnjiYB3OCUDZCShuO9Ke1kSad29ETpkffTxEucjB6MYv+RFd2YKf0OXEbj/WR/GtGVuUnqbvzixUtos+U7SU04XbgUxr75tE6Nin34X1fLz0MIfsXyW40maorLpB0zrFyNQXibULYy9TcUeYlJCHwtwX5yt8qyu3r8yfbexqaBiYjJzXCxvq2OD0dIDbnu97B7Z+Rq0NJglPvADYOXlxoRrVjMttlVKxf37xMzL7flyMcKdGmIf8Lm9ILURmYa/2kEqC33OrWTGes0SX+ghRGhHL8q2s3FoOTx+8uuuuTMyAI8uQPviZU6//QsrE0Z8yhnKBEuPCkyiMBx205pJZ714XqF7MCSx+JHirlGpnRA/kcs7/LKaZAjkXCaV1wKFCjLqe4Irm7q/H1PUel755aEoVHX6Ti9RZRugIPrvKN6Q1+oPD/yP0ZfmG4V5EzQjy/PLgnxne7NHLLN/8j86hYDrsD6O61kO44c6Y2re28TkzrFPx7z/JPlQORf2yKur7luimOHttycGQJuJ+DlBXKbCF/2dod/vg4pZu1H37x+Lty+NvwZigvGv0nwDiYFmRmZAm/2mZdldkXFxUnJOxRl0xuXbi+nFDdxs+4Fz0HOI8/OsZIQD+oMUb3P1tgyDR4GeOmGOEqk1aVFFFx+IfEp2ziQKICRQh62zq7uMP9ZTnC52yOk6+ev0aCCaZuozDi2pZy/ceowqBQVh1haTkSRVymwf+tvzFTP1dVE+Ee4Z6dwotjEx3TYiatx7hJztrGSNWmNEY3e+OUp3BTMFSvbyh5EVcp7vfyOVcBqolTLk8n0s8w/Z09DPYygm++YGmn0nkIiehh2iuGxdGdPQqDBpxv13Zy4lLsXB58Y2OycdAtxJ3nxaOQ7tGzTUzo6udyi0wB3+idaAuJKJPs62Z/MOmD3UKqvEcFLuXnGjGWdz9AX6jZgcd9KUHwRMGUikH9Ain4QGJzer4zgBfrUWd1EPG9yiP5DD1g+JZZd+fLRV3L+s0/xpZdAJdn6RyM7l+4m0+o8fW+J5l7/OkwtNRu3B7iWFal8hE9LPaWWMKWEWmt2HdYuW/uUDdRqcG7GuEtDX0s/4xS87ibW+Z1mVO4kqE77YOhipm5HO1yI4/hJT2Jna2oXXA7d7TEVWqz1Swve1bPEUL8dqGisD+Y5fn/K0pQW8FjGhdHtZzZ91BLMpa3mhx+1qq2xis41S9OiOCv5SAbal5RSCUyI5RltM7e8X0v7Gw8UlF8dNyOjq5kr9Dvqzk9AsHJemfweEmN+18OFG7U+B2O4U5k80270sWjf802NXKkOHuuZqOAmzSpw0pYwa43GPfnlB+c39nM9Us+1N8KN5VwM20gE7Hk5yt/ANYJI+emkX7bGxVZYIWPT0bZAWl0/zgm7HBjg0qIb3rMLjSEJ0q2cTApvfVXfqZcBGsUYrLrTIhOus66hIHMWpFHUrAfLhzWiuRlCZ216qsIY1mgR/z6Hp4zHOeUU9zQ/IZMrW7rbW174Asvr0kH0eoYxai5hKaZZR6zKcTaJnUI0GyvM5ki3E9w9su1Nb9bVxtp6LrhQ0rKTqayp2PoDnu/TA6fxL+KUj4TVi3JkRow9iUP7MQkn+3GF0aSCbq04iT88+uoBpIREYrb91HogNWrtPUiNi8mW449r5txiSDl8J16ycgwLP47w1iMehm5C4UMX3umy0nEuptZJVfitEh0CCV7oTMAnY+pJwvIV3JNefYHVfLftGxVzOIJHfBgUguiDCw5NBNx0zyKpBphD+GF99OHvu3YOFKEIG1m1A7zMVNN/eqlV67iVjvjfdw8K3w/1GSyLMzqlg9F/NXBdrK6fRQySC6cuVwk9thM0ZG2+jsgzUjOlXSOj1hHIdnevGOcbAOpCbXiEJl2H3408lfqkOXfKOsyGSZvwNeSJe5GDllbA5ln82ujGAMINnPMWild0RM/sAoNatZoMn5qz+Qvi4Dx7HUzkrn49G4+LLdgv2GeAfuFqX3qnre4ALTrr64U0/rNfzfQTA3Co4sxiLEUXvsyDLiAPtvsiC6+6O/tyg0qsqCbwV0gwde9q447Ahtb+WyYgLEWvysPtjgw6QApa/SDcWTUFOJ5u31/+293mYGGa4kkHnG1YTB5c4hkiqH5KYV++hrE3nMAeNG7JXfDHHUmuPnJPdz0EH8FSBOP60o1vMQfUTxTrBhf4WOSKTpjcGq8KhBLI9dTKrJrMgQ4Nqw/n9rGREE0Nkj40WbUT/SrtlARCv9IbVag3zhPh2IHBmjhhaXxenM2UgODaMhhIHqJTOeWrsa6XU6Alq0uvuwLOwuBDdwTcpaNLFDKJr+q21rcJHM8q3R2UH09YeiOXmhmQxPKFWflUZh6Vq+MDQvUwYDCnhbrSiImoXw3vW8Uku979pcyKTnKxYQYfWh/aqXiC3MFeuqmJ8rJ2XfIsELvX89JNwO7+uTKBJSZ88zNenMMs6AHPHF/WMZ/xeoIrEge0qo48lkjEK4cOeIZTGAni2ehqjM7NmTJBeZNOXExc1hURoThFq6x5MnMkgaXDIuVibf/GFgVwsZzWowgwdIPOw7h6a6T9FY0hm5TY3u2zu00Gll6LMDxVCaULKkRSGye2zHj4+L3Fei6AsvAqvIR6J4RlLndDcgCp7ThsMn8NcTE8OQA7cK75FJ83S7mtM4x7n5uWBWY0Np4DVDFXN98fVR5FXPP+tkFHD5Q+4UKplTsYX4YYwn9Lzl2nUGNvh0g/6KiMCqh0V3vyODodiHSoJ5x4iye2DEzVMA2xWV6Zo70nThhn4VpQy0LmdQI2VKx6ZL4tXkTUpaasGKJjoLT80QMelFQgAlSW1Yrl3qZ8bwD3KNIlaAePge/4wqufopX0TCiI6MxzVRnBcp1fL8l8W2RC40kg7Ey7tzfhHJ5bsrNT9bnETKhewjg7JGKfx8WWOERSAJ75U7LbOazFWlNxPY5Cpn6ybTizsR6Qn6grBJUBeGGCncLTBe35YFI1nUDJQVhb3HforPYLKvTy9hL7Q1HKUixDCi3CLFMj3KX1oT0Yp9ghYro72WC8owsru9D4MNeWA3LE0Ul9iZkZmpN7Wt1SSP3V+UwKJd3rRHPYp9ir63xWHi0/oe1Tk7Dvvmvm35qT5hdwBbU/X/+ed4JHOMd73VSU8geCpzPUzMQr3Ogygj4T/BdrBSvDaQBQVzBKorw9pq4hDA411fXtGsPb6UUUH8WkhgrsyL/ctWmUmc7WNbrk8UmykrvhwyFsuKMo1Z/tLgyOxVA4fh/c2RwXhvYmFK6+FRhV/Kgo2yAD+MRvObVfeyRC2u6YKdwh8zpjyjoy1HMYV87qBIvnYG2N9W698cAkRAk+M2Xf7a4NuqfLqSfLMAsMQe6X7NzfUoyBdAMAZrq7rHqhNJ9gbJgKMDkDXJ6uRHoV4+FONbEvKYKphSlbY9sUyojOsaLF2V+h4b0eLU45pmpIPvQ9FKBN6ODUMdTZEPxuSZXbWXyoFLn7viZOBfV1negnL1FgSzW+lc0/ZhPbJIBYUoWAmQCnNTdjtnf2hH1w1sHX0/r3XUmcSzkqZaUBN19pH1NEC2RjEB7GppHSuJAKcIITgVhOMCpJK2aAxMCCUSkAzWAAyyCRzE8Ltzhp3rK2lBFpzQm1rSQ+3e6Ug6gA2AqKI5zg7kZUbWI2pK70bWufjiGY6fMm6jynK88nwtv9WRqa2dktjoWLjL+tIzBY9ZgrfVCzqtkkRZLO2rq7kBiryd8aUK702wHwN5KZhrA74Ar4sdLWRGoh3zajDhhXIOllHBUJbYx3BBUQnUmipT3JCSitxC+pJj8WkrXt3Wi+judCKjbL35wR3iWtrY8ao8utMCNnbtfrNgBR0cow0Hyp27YECbZQweHKCa6jiAlAIVTwKOra5vECll2L72fzBocYmkykpvnKttHWQfcWs7t31rK21ARgSuu75PhCgglT/PHIqTdhLnDFC992bqBMtrrOFqfuR389dtAnhPCNLM/YMIDzt2kQI12LWqpgU5Zzolpvjag7+dDqyXzPGdZMfEOcSqqm+A+YIMTNtGP2hebhfDbsfoq8iH0UWF1GJu42kCOK7JNfbwgyHugPn2OtHN8SdaEGig8IfiLIDBkeDtefzzuTh2I5ffwLavLkgJZAfHe6DJAXHGi8oT+LB3AvcOG3gPERMhIGibh7sIa4LchUqz9pXzasTh52UKlgCjmxP7AEbQDt++bEP3ohzW83MRVsAZiFsWOnK3V0p//Dgf0F6p3S2fSBYAfyTt2c0X272tIAw0n0EMpaKSm+r0DVVNJUn3Z9FM0tJgku6PRb6CPOw1virkVf51dtyZ73nMS2hFlBaqacVRXHGM3YUswsu5SENIx55h2WXPXiyxUfEe4ChCu3qtni/JTbIESrz1ow/yH9lxWcgK7DFEY1yCRQjkXUnE7Np6RYkwZcxcJOOLKe0wd6BNrhv+JSRaporHl+m+y7VdvuB1LASE7SC3NsIAaBob+b+zUW66M6SiLlDjAbMCSjy1+rrp6gB97EP7AA56GBsLZJEd8tCx2Gj1JZWQALVd0/QH50eYR4UO64esJbnihOSTdja31ogWdNPXLqPfk58eF0Wtf29kXv3Lbj9UIYckNgGP6nBq2xarqZ/KzvB9g0vvLxcFj0xiIaK/pjOEPq5YtLB1HKInxS9qJ0Oa/fd5WuPideXXkDoqrCyRXcvad9wiTCnilAtNKebIeuSzLV/nnByhhHUJmlyzLnHMveqz0F8wJhzUNmlBaIAZTCyNTuMaIgZ0uuTTx935YG9YmlTlpTmUy07Bzk4Y4D9V4nQPerRekATecQmCfBUE9GSC6NJbU/zU/uj3JHJT/OMoAEJoCg5BBVT+doFqVorKdGoWq5r84CBth20i1HQXjMdigB+dKg+uKpeePuYE0Suz/6bIp0uuq12q+CQxV/qpoac2HpNLr9krNBlaRXHZkIcsMs0Mnjb98lKMV2Yftp8998IRjwLRrKOD6GwYvMAvyswLlYe3VBSBcHFdjgse6kq1+Bvn4fL8x5m8GT/S2qHSjqRsX7NSB3Kz3XKpzaHGVsCWkQtx0HoK2e0Gt7a98xRJ7zawjmYVRD6wmdvBtzAUhpSTCO7xGbbjmAREZxtAxM4X2jBBnRr1DU2VweazkLbvyft0vhN/NC9GNO0cp1f+k1glGSfq2lSES38M6LuqcoMzMCMxJW+uifPoezacsEMkro+VOKy0wrU2mFe/nLhuByezwnPa4D5wwYoHnaTb5Eeqhm+J4czaAi2v765OXE+TlJWmXwYF7+Cjkww+5/J5A3i1CXB5SZzLQvEnfeEMi57DQpPCzB5S3P+c/KcBx5hvu8msYU645rmJx00ozcv9wh6WsJvuIHNE0zT9Qla6LwLzs6bmc9cKxzdDWgyllnPAZLiCKUE7B/e+DMQL8PPSbvlsKU6oNjFK3mBNi1Ps0skPi77Zjpmw9SaXDVNcGvvKzuMm6A9LEzcNxZt+BnlY/3u+aNW+hfPG3uJyIidqvNT2n2N/NyBS86kbDVaAPeYSooWe1zF1ssxJPMtPA4k5BHlOpc3ndNMx4i0xk0/c/LD3ZxPzCWIPf/GCLbanGLdWzwAAysjmOFsQzQP/0yJC2nPVf0KpczKTas0RVHu48qCALAXlIfYGxXU+knxYA+/FMOkvBEkwDQqL3IHLz50RKo9m/NELW2OpQnOFGh6uRvPJJSV4QemI93xK0ezgwyJbSGG53ZCdzuJOhOB12ldCGMuXBbcn030rmcp5r9IG4MfDViAxd1hXD8bsOvgDl45gEWX7YIPAjkMKhwfZPefP7wUDn8GHu6IiRedbH0PQKZ6FWmmpvrHUJzg6Q5Ai9NQO4vZmYuYdWrSXZtCnp+Dh8imQhpzTcdfYi6PMy+VzDkpiHy0VnzR9Xjm7w3OJzOEWQcPjV230snZaGRudCae48mJv9hvtHVKB93dnmdz6BlO+nrVSmFBxpS4LM/UStEoDteiFRPfZU41D2YLjQHx6D1pS9/PxrR6vIpWEg34NBFRD3Zg6wk2BV1iKz4O7jduXpaJEZQ9wSg/gI7TE/uj2e+u6g3SXIVSJ51Aad6zZQPWd9lJ2OkW+jNnTd4thT6ggbG/Eju71K0wsD7d/jdnGJ+PAJEOETGJPXOqTVTp6r3mUIdqbDkJR6AVleV2REFO2znDZwbFvuIjafYTC8Ii0fjiwVIn06JGHqCYnB5IlMVX+P0JOvYzjL/rVrmUz5aoz7G5QJ+dQr4qwrMKDjzwdHYQE0daRtlAlTpmCZKKww2gVxVo8Vp/lYUSkiYhuMExrmJMbqb4Jj2G4jPLHP05oWnvEMhvERE/BjegHiBef3EqXAI2InWJaHG7D3NSiiFiMiL5YgN+OUTtb3U34VXCDIIaZ2I1ezzwQ2svWI6YC7nnYjh3T6xGjOfWq89Qgx2mbjti/3vNsGw8gpb8kKxMebaDVS1jc2SMNQt+UaqkVw9nkBh7Zsc5BU9nEBM9HFNrtjQhNZdVpARtT2SDWvDgFrbmil+oUwYuTMiISwjoCM37MONaqqqawP1EOFMqLq907y5AUYvlzT1CUQcIsQD4M6PTtJE5nWnaVHAjWNW+K2xlUbVL/7vS8M9GqqKOG+dGvSbQIBrapFbpVFLG/b7PbNpn4u6/Y2zn7x8GsiiNId3geC3KscSYQcHYKTHz0OgjnMTDnZRKZUw6ROAi34XT6Z1+GGQrhOpcTg8dsB2Tk4OAmr9/OFnJWovTrgvQpdgVPVkvBF4uPSsJp7lBxIB0gPRqnF49DnXXL1ozLVfhfiutGFiUirLnPuKKo/2c3RgKb8Cx6oGPLIW4FUAQ+rZXDX1BH7yMCbTfcLzPUPkks9HEGaAh6JhDKEA3dMs6uKowDGxrblRexEvUGNftpJCOXMX9zi3AwGfqvEgl3QN7sPlRsehNPoL5d46y2bEnH1M5SG4fq6mnqC7Hw5HqZ1l48dBBWeMYtz4PRvm++C6vJdjvp1Di0YfjiDl6G8rpYanujHDEKHy31H+fa/wWyG6PkKf8gbz6TsTgCWhuMxJlVD2ArGkVCwsAwQGTqgfJ6PFh8wIR6L/8211V2u5DKxvENWC/KV25Tpa2+iEa2wUWwo3inWYObYmfT/GRlcNS14vF39Wxh+Cswczznmckr+8NEcUcljSNNn4g4O/iVbLoh+gDhF6kzPcRX1bF9brJdufbLnZcxW+YboNlVw5JeGAGqFKOGULyN3tFyND/dcbbN/9PM5LvVrMv2CtPKsyVKmH6dQx73SKgR+Ow1lLznLQemkEWSzG3LGJSuPGcepfqz/jRwrIhPN/ZFNQZ1hhGupysOMRkTJUK9CS7b3RyHCxJ5aJjvqiuQCGc4nTwFC3Fpo1BZ5NRGB1c2TWNRg7qaySWx8IuNapwAn8VRCfQ6qJLV431X3A5FkiEU/eRGAwi3Qz3rUKUi71aAG0BtJCUqxHmb/YFshjrYUm9FOYk4hGSdKdxv2ytIDME+0d/woXK3bryDSfpomzqtpz2oDYUAFhzECK+YO1+1A/go7p0vc2DclT3g5Hj2jrL/xxgLqj9XIb3pEg2oT5AxaGR40u5pGE2kAgx8XwfT0WdPNufhBMet9SH7tVjAonVPHfnZR2oTXSj6AYnA0cj1TNyP8wtE8j+hNajct89FulViSIcTL6SyJFFoaPjooGJcXU/ZT+wdkc4LdbTpP1KSXTfVTs7IWxra7sNTKXqwc3aazLY//4aHE95Sy+DdBTHRSSKF6NBpjOpLoHBX0XuJlXc5k9lAsh10f3t4ftGV50degEE7WyqDjteoSz93oIod35fBoJVWUixyBGMV2RaardLENfom/OAIhHQ5tC5YiBcgzR4EvdIs2epqeRGN7KlD7B9RZsZDtPABCKlWuW7idkBW32aXmXfHxqq4QN0RQd8iQn0DMsmN8DqwgAXn4HXShOekLExx1R8MLwuDSQoxFpu526fqlHo/S8cT+bHC/N2dLUokybhLqSA43K9qawzRBns6vV7GEGqDc13IlPv3UKZfh0XPwDR/BWqkbksXJ6zUuLsbbnXbh7NrUoAP8UKHJHq3Oczt3bqLoTqAinkb2WP9Lbqgn0pZVV26CM37GHa1XZ3w0ZixmaFIdd0/NUdk8tvr36P1odWMSXwcJpZP/9ZO/3md3ajdsoo60C7BoLt0dDTChXhQjX0lnZfuRpxpbbENWeBSZDS2U9IceH0hR2peEDs3w252J1kdlOcNeNZd0OR03bXscuVhpuHdWZtZqKP9j3XEVxS9tJ07PiYNzCUzFf+MfJ6RTlmBCkhUt6NbzYrZMe3cnfU+dUwS/UtruXvTkYy6Z383/WV6uICLP7eo8ok56Frdya3MTQfMAmxzNIWfWyBKvbA71GanbFobU8p3hlMR5AmSIfoT+kY+l8B6Agdx0BAx5DOP8Hb+iWXZAbBitNKQ6DZXGRoqS7h3GAVmWhmKup+VK35lL2ixsf6rWG8fMq2r+UhLXKYgpTcw1ljWUazlRlDM71YwgNf9OZNOTnTn9odR92tHuIDymVe59kmM3lGhMSohPeVdvejcU0YqBtg2hD3tJjFcbFaw9AWRZwBcEW4N0JeuH6JUJVO4UbcVbBbfbuv8zDUibPSRzdfCXqsgn0o15EN685ioqo13u97VuhKp+xQQ3J6jUmmOO898HLwYIOt9XfGhkk8lC99YfAMdipCfUNn88+0xnAGADttCcrekiXK2GXrqxj2cmvQJlzDrdr7SgKN6m0RS2dBXGLhN8MiR7axKcRLCNFzPrJXVsEo0CKBEUu3hKabRlHNipmSQvFp+nJODQvkserjJkjYbzaQjb2EiZZQEjE0Z7n5YFbsNukpXUJqK5rqrER8QzUf/A5TSFPipzEOH1vNydQCxevp10wKy3XS7Hhuf120c5K/5V9p9rybbOxY09UmxjKvqAPvwEqK87VmEIOakzvVMf0pd/cjff0o+vAW0o8RKcriJxfFpKk/8Ga8rfkcrAUsr/2ICL3ny4/iBt80Izda23W2pMShwkF/9lQvaJDUgSwhklXvM3fYUhP8DdcEdj5+kxWCsLgCYSeH8uycRg7QYU5JlYwc3hsz5Ug/+WqI4/pKk7CNLls4/T6zw5aaFspWgpxVwFnAnc72T2QtVdmI/MTY8eDw04LdCPnseMQoGrk52Q/Hd5hTz0N35c8G3Tk96YNMTRpZhRbnJbw7VC/1Xu2e8exIr3sBtEMvi71I/1cGncpYe6+x/QgzCAQ+FajsiHa/qDRQOtySRCUuvehM0pbol++e6O9ClJYttHOq1SG5mSpHbcXL7mCzNxxiRasaNvfPwLavQ4Klq2Ykiro8dCkOjer0h26R5XbG4eMiygtm9RJPoPNbS8HPim/8JlgY0xlR7pGxeIz9Y00z3f7tH6hWAIzzekprrdMAeBlJyC76KPbTh8olgtIc16im6U49Vnwnxp++AGU1je0g6pdazvRTE906lMuow97bhBH9QiMvViScGfQk+GLZvLkELa4JoalF9ETjN+JWFZH6cwwFAkPOqvKvd+xpOuHi8EBdtYDN5CQMsr4uT2NWxjvgjCXYNQQSXeeC0c1eTVDN53PWUtqtZ0NGSxCxkSw0huTsfcT9as17MCCbL7ND2SFSbJfbVeYENtSQib0NB5ep3y42bifp46rHlygNXfYL5upQPhT8/jaUciPFk88GWpGlxoHYbV1yyETJyxlH9a5Hce1+lgcwB6PP9JZAa1MoEC4T2liwE5yjuHa6gVKwUOvv9yMbdGxOf/DvqEOvO4hGjtcvnCJILTFK6Ov+T2MC9oBAzY59N7mzmGP0F9UvxgFbJAtzZlaDgb8Rhcm1NnrKMTWjq8Xi1Xf4dzDj3A2jhzlNYTXCdWm6pW5ii2KVXDaIP7vSVrwdCm3NJSguqghsYAPoxVhmuTR0EERjvq0j1oFjpyupivtLQEnUC6ghWWtc3+WIzwhDsmDGEaBUbDeB3XFaE1sBulMMxv9UX7WlFv4PoFdx/dnM6BxWNgxEiHIlZGgzUGfLH2DIP6T9wTsd90SF6fqj+QfoKu3l7fyuZexH9F9VJhpPdXW6PlpRX9G9ynlYnQfnE6fEFktjN21hmi+ylNFaOUjqOvGIX3VjoSpvscw5vQ0kGXhbrBIbyuOXnN1A3FGvfNVN2b0pwL6yT/IOVvYEhx0E7HGORVW0x+FC4mzlpQG/OWh9bh3NxMiZYjSyyD4J+wqgQmZnKeUC81ynF5zk/CiQdah1V05c4Izoumkp0oPH8j+aCGyNsuAH7ZcFjVbKqcgJW9oLZMgNlPyezRkoOVyHYvvwVXqxVZrLNcplv//ggg6Y+2tzVhlaDsL1FLChknMxuxhnnLdY1KY39MndnnCIVbjygJNdq9mATv65JNdsWxIGKtalhW+c213XNg6Nk1wzEAx8gOUgOgIQnV49Z20GcRRVnaCvbCIonZriirc6sx1FYL7pTFOEdQ1R2Rf8DuPNyXdIyfBOW0OOBFe6/BSZEFeEJ9U12MgkftK8K5K0X3/dLY+6seR7zX8Ob3Ksme6pzk184+yCuCy4NrmJWBihSpRdY3wJ/dtpgR3HkRrz6+6IEe/DpEwi6y0WCYgpeAzG+9xXn3caZMk0AE2DyKp3zcTVIdEq2v9AuwKMQJDgzwRkOBscnGf+6nhrhdPd8OmkjyhXQO5rY/nNKw2FchEQr1FP+T4plmEMhTTM7/fwBSAjSg4+Zll9HINdr09XF82wAWcb/YD4ztB2B23FNY/oD+PCes+h4wZIibJhbqgDFJjFbflObdWI+BexdAqKiIiaoaVbmTnsHRD2KbfiMmarPlTM7/UHBviAOeiJyVESMtXxzGpBk2IyR6SLRo+uMnzqihhQwpBGqSIUuaVbfb8PariDhEsThNPivtwUY56fxHIA1OZ+qd22Ky2TUxRHrAaD8538OpDOoP/Pbjzrv64cqr6jiLNEDOSxhjPetM7Jsx4vLJEHwS5rez+L+FSbl0daNhNRS620qRzThSIsVh5XbC9vFAIM6uamkDl3iPzIGat80RhszktDY8DVoZwz/mYCn4PAzYZVAX/j0f7ZlMDCgottS3/KzJAqrxf2m6Uy8WsnaYhrhMsWHn7ESTPWNzDIWKDPZbOwa5kapYXOXB2MMsU1CjB9gAwXDkKKE0kUSk8QyF0Mo4tkO8xEmMDzac/wL6PSOx2D+FyIUSphKebo8uuIweJ9jg+5Y/GE7xgTzJDe5Upw/T5CrpKEhLWQGigj8koKv8l2Vyg9DniQsR/KSiYE6Md2eJjSsKvAxyoXbQBLvF1Kohk7ZUH+3Sc+KTdNwoUe0t3cs5OckVnGkly92LKENY7ftVQ5B7eGPcGI6tLDYEsYOnnze4qQh0NwuWIyN7hnOmkn/qDB1ofX1D6J+38wcJg2TmXru7Nt6wuz01rppyRkPLRHiviTDLHxo1xKXs4+63frQn71o2G+cxu4W3VFS73pIO++tEVaiueLmg4ptpXL4SGfC7lRcyr26RXoK4rUcWfMAo/h13ukCIzrncpxeHFKIe1VkKapPEJF3P9tIhRdpzOiDlga8aUgvL3U5vLDqIoeC2ZxBF9lSYEk/5mu3ttsmi0lqMUS8VBO1PKC164iN3R+xwkR6W4QMpSN6EBUVTMoJnDGLB8LtbkLwrY/qGZi+w1Ejltm7ynZJqNfH5vNE3f9PuNmmzNqdRJWRDjE10bOcstwlza+XBBHjsFh8ciPRMlQwtEhAQTa9J7LkixcDnXo2goMmQRoNYg1FkVSon9n/BUkZrbTx4QlOMNLnNUv3N/eB32lRq6Cg1YNja83rbzSNXpbO3ptvWsnSilQAyXhFAs/NHz1Geof+DDPNr3VhRke/knEKejpMu6YK0yvalyzmUiTXbDouFKjNQsl42Yw8RAiqFzpF+JDEjPB3ehaGF16jHGPfKoh3G1t3dXanQdpv2d5bpnnXKWHhVHk1XEY2xhLlL94tO/jT8mJqKr5e5wkSJ6ZQMgXsm9ETrUkp8lPJvIbbxkP/cVmVHskO3KmX+YmZzYJEo7Skk277JhZ1iT+K7lU4J/TlZwPSvx/f15SldGBIYKpCrhw1QW/gYmK1vNqIEbDMPYSFfn3h5jN4Rz2IPq6D7U7fQHwJJOOK7j4LxmJb22MB8RtGQbn/nM8nyxOAnd//YELZ1FQ/iQ6AKDT4b7ACkZvkyiM/lpQG7bytMLkklYMdpsIvKKDH4+tEfIBzJomHs2FUUXSM6osJk7wyrZhz+xgH9LKKWN9SUdsu/wA7nq9xp15vZZBsdfhmWZnhuvLQtEnX3Yf+CLxqWK/evtfw9ex/U16NZ+Q3bW2AxmlYJ6ykEhGrrGbyKW2F9+Q9Un9FZ8TAAXYUSLUYmUfE1rj6iJQeZMTgjvHZZHuWeMfWNMeT6E3zyGlFynArXAEbhLFCozdC7XCoLfWLAg+aaRAz6ZKtwz9CemZDn0QjBPjoTf2P8n8luqjTsx0trTbLNm6LnRntOjeac2lKrUWzEIWuRYjjxq/8VzoXWI+xM3CJ/u+QhinM3zHbt1d0GHvPAXPaW/WwH+21jJXBI6KsFb/TbF7aXkjIx/c7PlFsM9POMAqcTpyoDTa8r/JgIy9mW+l+PeE0yAz4+nH0Lb7IheAhUZqPuuf+NgGERurMex9QJZvDXh446aJfpItsD7UTQ+i1ypN7QOepY9I7VT604p8rVbIIOxJ1KL+7oPlOJ8uuYoBvCQD9Q7JWZnGqw8WjnlPBSsIJbqo65HcpzcmrQRKpg1/BH7GRu0LORZQGpSsbutfpiZyOKzH7yjk37y0utgqBVmurARBV49SwPofQ63xt4iKsEYUhdUz5dfIeYb926mD/khM6Lt6MXVAJ4DCM1dVPP0UWkGlOJw08ngLJZrWuJZkLzCfnA55Db3ws2VSPxef/zNtYHucj1Y84AObZMaIgzLBWVoDHKKU8GcrIw0L86FeNZwB9u080O6hJXzMvTtIOaN2ZeWQKAvJP2U2RQOJoUjMOgv1hXzaYRi6ZYdjg93ZHlgPBEqlhh6/xaVHd/OdBxPbQ/Us47OmEcQtmYhW3Nzr9qbmdGtczh1oIO0CfgYpKGbKN0Nf99r3pgJiGWdIGBQID3nxCHQw9jp1c1ZwtslwPbE1eAlJNJGKGTpD/Mw9WzsauR7KNRGJMsz8T8Kp8b8ZesnRSdyyEvIvclrlHrDK9Iwckz1mQCpA9Xns9OFdfT+gR94Bji+9iLcOfe+5dpMA91t+JB87ST0VcC/sER3ZO6VcJ/LcgGnVEFR2nMq96AO3KoFdnuKuU9chO9YuMZVkhc5uFn4C0d49gZyI4TPCcDRyQuvSW9rj9pyf8WczyCiCcNWn+yunerMZU7HVjlOENteJ2GLO/38OQAGSVKZSBEAjHBKyzOG16y0nrPi8G9p3Jf5oWn1XkxGUtHnLoLy4Ppt2ygH0C1qKdF+Zj5nMxfk+2juy44mOYmSmuN9V3a/9iEmWUxxi6lNmX0h78Ow9xh+kwp65NN5hBDY9+IMYRioDwsIOhXZFxOGFA7MU7x+1OQl1V34zDxNnH2JVXmNX82B7u6EpjrVN9NkwWHBlHVQU9qySxVvb6roVMs/rqTERlw/36W1jUF5//RUvxLJgHOsMhB1yioEkNR4M7qcQKYjg7eB1tpQCke5xqY207IKZMqrxg3Ru4TbdTjQf6+QuZPL9vVlagpmLdhOmPTne6uAKc9Vq5O3yj/+7p1rPlPCe9EfUmB9c88vNBUjjBoZHFIPGDgx3gxW5nts/3+WJ1a10sY3cOtnwQMc0Zxxs9dpo07VHg4QcTeEv1iUCa7PHBmOy7nwGUN+UNPGN+t/3JDpxr+TEXUkCmvTqye0M4m5cH5DzwSu0XR9vr2C2lPkcf5wNHRSO7qAEhfxgUnvEbcaAqkqRIlCo1DM4g+LLAhDMKKdqsbUTNKJTGY6Il9W2L5fdUtJXqWjP2//h26rlZDTmgmi/MFCMXe9nIX7bsNhYCtbT2pIIYzugx6QRIkL6OMpwWLT/Ip254bPfT90ouy/pIixw/qmTwpBPUY1zFs7MDsuz/3nGQLRwQ+0Sy7/8lKZ4RITM1dQ65jQN99QjPRYM1bLCn3m9d3roBEKPjv5NeILK+/5IVftqhGtpO6j8Tdla2MXFNsNXsxKRnOJGeyz8JW7DhXdJMA5enDuy34jrT3NUwkGz76ZHzfj7pXOR0qrdFKVzXdsexdB1SLB+a17jbxUl+U7ek2lC56YeDWLh7mJKcFnnf00YOC9m9c4XSoqWYrFkZqN2BRyJPZRweUIEyAH5xyfgVxzuAX5AMfG/oa0KafRjuqbb0IrY3h7ifmxhIKLA9zfEO+m8KXDLFcmYeWwk4wiHCq9T3LBS16jJ/Af2YbZbmtES3SZRjcPprRXQeKiMwLImAIKHAgl9D7HICICKJ4wwJalx98AdsqnEmhQ28MmulPgdDwgt7WjGo4WUnJE7jbV3lMcMfIGkqkVwCNkMyT1+5dGQlWz7l2YXmE6I8UszgOqx90wZFubYqRCGauSbKqoMRxKOzpn/FaNkGlFkpmrXKwNK3H4ZILZQPJ1kP2IpNjd9rff5P4MPIpy+HspM6rnbk3ndfmwuYoxB4tFoSnG/ZdHmO0DFnfyzHCimyw30Rzci8CDhuGdtTHk6Kx+wx8NvjlDFbWHrQLCUvPpeUPudeMEY5IP8+K1wtXk60otSHl+JmB3Gr5ct9azyoMjuBQGS24PnK3G8ngg+F/MSk+p91lP1kmaZnv83oDQT6z3xrLkXQ+Z0u6ZLPBMtv0YEAtGj/uyWLKfBj5EZ/9+SCM1pv1iyPqut9/WYEbKxN4vgmUpUOq3hPdffVMjDxltmuob5amB2SNW4lzM/mGV+n4TttruHnhkGLc2e/amCdsfEErDFjipcRQptOg8audvbeiNUAroEBt8fcbTRqEFdlVAgmYZgVQnbVZJsOesahJV6+N33UiSIpv3p25o5hARAO/cOZYq9ODJOoV6j/Z4T4Dr0ujRGkIN4eM0AWCoTu131WFZqmu3vzYowG9YgluJARJqld3LnTQVyJ/vn/WpfWr4CDitzpd0tmYyyeVc71dfI5uiOBbbU8wRyFZpA2jcDAthApg+34z51XdCFL11H3FC5qAc0/Ut7LKfMG5svzr2RUSgdN/Ha1KmJaSQJECdYMFoIH8VFyfiM+e0mQ8NcqhwmUfroP+JoNnDq4BykFQrxhmP+M93v9tzL/g+SeXePLCaKRqj9Wdnxkv1PHuKY2sYln1cK8MOWOaEgFC4FLWIppnU9gpVfLht/MHHneFTWPpptZ8CaU60KnfygiRMTM5Ip+LDkbXJUNmhQEXv6nRXFsf29lAuxIbzzkSFmj0esMNqdLz7zwFM2hy2hvh6M1jtSyykyAiRLNdWbrrqu6By5wJ5kDlpIVZXZ1v3fENiK+RypvoJGJu/68uDoZW26stxxBf/XlN2TNj9TCLc/9V8WR60uuIRqV4LEnsRkEZgH6EG5OzGwCUHckqD4pZWQ8l3cxSV9Qa0BCzKJaDKtADsc7+BYH+BfWjYX6aeZhsg34Bkz6n2WLG3IWE6/kgIUpq7nf/OTtJJunmGTvitsxUnUh4Zx/HgZ5gQpnBcue3uMekZxghg/sE1sVE1w/ckHzrUpxTPVQk/GUkkB81/rcuF/x6NV+Eho6U7PF1YbXI9imPShEaW8THnNgmk5/QJaRy5l2uEWnqLTgBFSfq9l89JdzBLEn5FESIGh0YoVotSHJmFmmfp6Yue/aZp3oNxNiWBv6qNCdNVCZ8Swg0ImkS4sLu4TfThG9b28afnV9oKwThsjrZHC5tbuxsLfiq0Flb+U1qEno3w4l7uXKI94fuQ2DmuF38+CPn73wiPZ4VxY0ysZl5pkoHAMGaCso4FAAKSDfIpQeFnU2+8JnGo4owcDIkSr0lP7AApn6Qefzt82xiEgxPfaL58sg2U/PaVWKQu3fiTWi9LRTktE+xCYSuqRZHoRBhjunqkR6EuHa7Jb3AWc0ZtFDxtp/X/JiRQikTfHcmxbeyqIaznSu+hw2Vv1Nkv5O4l0NKDCKB3SBH2LtRnG1SpN8MGou55U3xW/HDdzJpsjgInuPd7/rLtE+REwgcUagQHBxvFJmK4slJdplU4KCMjJi9MciZbSAcwKTs5v2OxwkpHdb2JVONh9oMkooq4dmQqjopdI/PRRz0RieY9Wt3DFp0Qo51IefMNL+ABrZmaRWEpTFRnnFTdgjm/CYp8HslJzFH2o+lk1SA5TNazQT+3p2wSZv3zbsXBKM8wLEB0aCvyAxuEPabufASlw0mEbZuPvvYa7w6o16k7t1AJvxzpks0i/KPMS3kG07YjVZob23HBnLOPcDPXHtbmjllSuPj+TdH+Ae7lQZ1dz2m58DqHWGFPrAJH0v2gpnafNMlwXoIxGRKYr1FjrlVROiivFmCV+id9BRnXkYSqc0C/z3cU3kj0hRGZklMt2C31xY+0Hn4nfOvhegDoDodWffbEumlrMsot3dCY9VQRqpkVuG1RQSqdcMi3kWAUcsMAD/ixohPdS5jj0Zi27wy+q532MvT3NKnRKu2DS5LTcdSbr8BimrRFXiqG7/xxj4DlcWTfXt/u3FAk0eVLZY8gH8kIcKY/QUrARV4CEpd/OmKaW3UU/6g+uVmPUi6farxo+7zYb6BpKdyqk91frY5TcOqN+QxxLtlz2ZkWSfdyvjGTKiLDQXfw8tuY1Qmm8GYUVGs6aBZb5172s5dc2vtzBB4kmYJgAW9hwHwGCOcNiIDVBlts3Y/kZVgQvRSHDhl55+Ye3f3+rRef2HSN5Ui1Fzfnn1diFStoQ240eKWA53WyQdOIw5efQRyEYZNgqXWQF8lRsLphXB0rWTmxemkelH6iERMBr7CRpMUSkp6B5o63qxN3i+oF3N8kGSGP7r3clzHt13MgMXg6K56djp1lupO8efJHGP3YZMmpYnAh5BdK03EeU3psAKrP/bQXXnpNhthO/3yML0qF/suvG+CbR2spr9481y41Tii5XobZ0oRar6QM1Xzk1RoHqJJTGHOPHezVT/7NNa1kgyMks/CjjBnAkDhhsLYBX6JdRTB51sCQITVB1KFf5/k6+s272GIxxwrVCvPoBREBZlYdHJYkM0ZJVVnbRrhLHM2yvyuxW2RJF2vwinVelYYLhD7kXRbsm+iTSqqsKRcdLwtU5zdp56MBczMIjwBVKLI1yiN/nPCZh4hzC939FQmaaHWJfCNbHrUU6mhhyYfkHvxnn2RbFoLomYDA2ojxSAymR3IMbOHpi3fM2NV32tncv6ECxRwDeNnw251MaGm8g9/zsvj2jzKASjhZ6mcB1KTV+cCgZY1/o2LBmF0HvnLB6Vu1jpLAJOPPa7xuAP9xceeltebKq0FDkumZg8YOBMBjBfcg8BpEPs9kGfBx9S2KYudQskFbryR0LnggDZY4oW3afv99otLkmdpHieWEroowGJg4r5fmiir7k7z5qzL91C8MNTMvlbZvJnvIkkfgLMR0B5jfS5a0h/0SeJlUHO/B0TqAb5y8iQem/SxeA1jTOoF0A7qf3pgDiVNaF/eY0yA6Cbjaif6oX/qJuYQq83oSpcVst5FfDljFwW4NMZRKIkgsuLEu8A8zr6VtGvkrWdqOhl5VPzDEPUs9tJJ1iOPO8DjrGL+Z/FG3jY3Zkf01yG0us6hEMOV5OthU7lXPIzXdZo1tsEw0+EXpy2fWfkoI6QXE1rilERRfN9jQ/qY4Sar5qLQrseJpdJ2qTrkdV1EQpgBwC+vdiVVdOm4Phm4fnfUGXcA7RpwZsCuh3i7ObEzuWKM5v/1zNe3PeLKE14nz5e/FMVd7FXRPI9SHOmXFowNcl2Hiq6ssFmRA8TlCPGVsyX56xLHd1TDE3NMXBD4FAnfsOcbMM1Q6vPb5jO0w84KNt7Q7kTa8ZzfO21aca8RJ4jSTaO19lVnOAPyeRjPI/gBZ0QKTj8VOHZovJjZp4UgppKOAK9GX7hmSP41a0aPoiagAC5+CwyhaNLlw+x+AIKu1/8MR1x8gI7/2f6y2xCMancJWQZ+pn6UytsQSA2/Hov7PT1UzxI8DS0ytU6YiMNrppWUwbu4fRbYAG2mt8AzJFoeiHiXRiBw/2a+vt/pX91Xt6PCMHX6pqk/eLOJpGPDwinA59RHb++OfuwXQBAG3/rhiKngRLpUrn0aYtCEJjXVImGk5Bc3czoZmt6uMSuhuY6iacrMggzwSUdeUYeper3F7CceW6Cv39CqzGaJOFzD3dowVIF6+wUQo6mFv74NZDzLmZbXjF9CE7T4BS9fhVqWJH3oMlRqdCgiFqYKt8sOWZrzpk+c2c1pXVEd0KgPOVFhczm7ayPoFs2SfXwBcNde1ABxRJVjmD2pKF0siCbYmgRL2FMTU/WJfp8KTK/u4OWnse0UcKGhmpKAaMaiAnhBcFfGZcL13sFHXbvvmrwhxYHuqCTqFh5mH7oFF4sZbNgw0e4CIXZCJ4e5WVrl6H4j1B2t7VQze6Xn7CYCSfiAdJHMA5WG6zS+x9uOL7/0QAUVI+ZjFuKypooUXUJP9Hkxs1+6X1cUO+1CVlSOzqdua0NMwoEHHWbx7iUBwmYJMVdtrunQ4HRDvgd7bAzTeHK1hbVUA2WEL9ujICIUjPwaYtIs+xw3pQsVDhWVLVyd7Ij13D9MfMvn9iO5BV0wGIk2KpYojd/QsQIAJWVOWg0bwZjlkpDnrXrZwJI902WAHw/lH2sSkaY1Ygv2pZr9QMa2DrqxY1e6QYTKlvlW7nOdGgmoWJeqLjRH5X6qGcCzB1jUBSyoDQueAxdymdtk6BE8S75rDDuu0NtdRXzcpoC4I4PmRv0Z83ELMsNyVLbsnb8BrKgH3rSfA0kM0eX3mbCesmWlGzTk9RiRKj7TAGVO8nVNlp97IZOOrAxJ9QHoNpnhKGuZQYas+WGbrCdq1DjCFodr8liCggCMZ2z5GGzv4pCP4Wc5edNCqcumQVZh4f/zQssAt1NdwHPVJnrPlJeWtexlxdCi24Tm4ON4fYb8UlekrZE0etRxtYlkUz0ew39raiGzEkXg5iSpcYEPapU8bs0A1bT5VdWgObypZlIaAcgXEp/rx6st2eiDeVexTY5UHt/bk7Blb6tY/P+vgah143Wng0XId83zwSatY698ydsqXxamJy4JTkWuWDO5nhCgy7K82/5Wd8Vh/WkRMmIYVkG/JA1dSJbE2Zpnrj0RcBwKcsFizsHZTHoxB8icKVM/ndv7pH6qlRl+xiN4MWzUcmBFGzBOIslxGexvNYxuNzanJnwhQNRqfKFzWXzQixfEZRXkFMuH+K4u7IVTvropH1cDAOSt9gQqIn+qX/kK/ySYvi8soMpz6gxoQ6QK2U5Yy5qO843+dgzd8gNECgqjGMSoSWwMPFGrTr3BirTnhVA1KBctpbnjkLQvjrxDW1I9A9wLxrSdxNtmkuj5I27mx3a1KINR97HpX67Rd/XudLp3oVQxw4hZ0+dWWHX3YCMgTtvrgPs3axbt/uTCCyE1JmsoIm5RVVP0CjOXNiMVHPlZMI9V5l4zFm50ujI+U6UjqZ0bk7uyxJqFVVmNnIAn9kjquHOSvaT2oJzSXlwYvSOWi4ALJeBTMXpU+5Qr1XNDNITt8Vsqbgji/pR3l39nXLcjK93pf8CXiEqdw2ZDo6Islwez9cfV9lGqsDdxCkEtguEEd8Zh4qDqZJPT2g0lRUezLOPkYnAyCy32wts+kewr1V2L3IT61vHq2HT+WSPMVYgAYGXjkGjOoXQd7V3iB5aoNktX6xppNobMepIzuD/NNVxmRsOUevR2VjESv8y1xEiZH56cMug9v2Tvl/Ci3u4DkEprGS8JUyu3sIoLjnS1ZmdF7rfNmGi05aH1EngJm1CkwAeCMTgUyrnxomnr9CezVSqg55OS0mx6XPME9HvgSUOeq28PG9k215t6nv0G6PUCVsNNBC/6CfOy5X82j39sMR7UEy5T1cfxBmgJdYXmenVe7S8VZQjIeVUu7lUXc5QO7TdngE+EviR6qD7gYVIUF6EX+t+wkhof6ntEI/lvXIt7Y/pf8jgB1SuLAu+tgHQkk2GpYU3R0nz45lKIVVjdT5FxDUqY33HZdwnczzg2UOo+XxKcOfgZmvISfVHaflU7yBoManekxQ99gj00AlzTfyw/wxIXopjEoWx2/yrHnxDhdeKxVhF/KMOl9mRf6sC1B7bgLChDqPok/dySwoTN/eQjOh+NP5oGGQAV5F2nU2gWYabKLPTNfaxtd0nuJUoTULOzthhyHohxTsq8e6i3Cxe55K3hTIumsrivVmI7zOSSP61YlIBQzUWAUjv0Y4AUYVwvGLZYaTcY7pYkQG4kAOdzQQlreqB2nPcZSig+fYJICbjuWboEB/F+Cj2dL0Bx25/VGY7SIrjthsryB6ePNpqleYiFTacRBj1isT5X8/KCgt6qR4eZR73nIfCCbDiVuJZEff31U8/RoYJldi8kBbK1+aJ7g8cKXxtqVgPhqrqD9t+0Hp4k9pzYbW+UkQ3ijhdDViJDSIuz4eMb7cmBEDLu1Zv3WB8oKSrjljhvqaitTbZtvikzUjs6BSUSs9atOHhXaOK97pkpntfvlTq+9QxFfL9DQKIdiyuv9FP01yRUo9DcPRs6hGL3+//2feXHUDFX5YRS/6fDoxVBL+Q0o86qEgYo1+TlxfELlSLYDy1M276jdzGmgtEaaZVPFXZiyZm0uxc88UWP2Bhfy262mZa2oWdJNh+4T/AHDHac7Ko6VHlNcPnj5FUx/E2YvoW0LeFbEb6dHsPBcHGR5u2BQkUaGLMu9QA8raIWRX0pnHkw1acyAA+b5l/GzE+8PgcS08F4Aj8M+eiQLaCvZQhg7Pc0MhNicNV3tGuWY8NzqO0Ji8kcHrEdv/viz9n9dV0i/DpRBcgaEuAbnjJW53VWddiL43H/kbI/ZUcQ1zGVDTHsykGURAGAuMbH10MVqXAxjymuWU7RV1kxg6qBFTCRcmbL16Hlg9qIKin9+e6yihHbC0mkCGvK8+T9WCUI7qgszrv8tkDWym9M6olgvEk2qJHKgt+QfKDaPGV35v3grz5zCCmncq0vnA5tmI5uxG8axbUNRCcEJFz9PGT4oRLTa4E+CwKJTX+qFVFYPgXFT12a5vo+DTvOr4JqENDissIOyFxpy92XovaTCQ5dYsIXq3+TLE81NJEqVILPoR0suLr0bpk6mEHhg/x1LtONISXTLoGrGM9/GO8WMle9pcWvwjV1nRpRpG59Ap6dB/yg/wW32ahULUj71QWU2Q759DNIqsleGPwv2o4Ed/CuY0MMtlvnUR8CVva/YKRbFFxVHERipIdXpCx9zhhCyzPLIuSW4B6qps4LbhZuV3GyQdMe9UszYr6I+jdlbZlRU9wgKL3IDIlKZ61m0wrSSR46BFQwO2cW4c4jMiEQ0ii7L7dXwBZe54R4Li/txM84A9QcxpKQAAMTPxCFjY4uNvcx0Hl0h8TPfP6BQMdKLeUTfX+VMUm/uYCD2dVgn8SlD2X4d++9YP69WOecprVbP4m+JEgLT+FsI6h+AFZD1akHl9pLb9F9bwgIH71FLTZNuFDADgVB1dm7JQ4CJkDMALIKtvT1Fy+NirfObhK6RMujgZt36ZYkPMGaIsILvZkvSsg8XpXmxu4BQIrqf+fQas59w0uAVL4mAiaTxh7bOHPDe6DQeBX5auuywrMGiSrpzeipdUNDBwprdsYwsUes3xOeC+2mZbtB8Te7OLVCGMn4yR2LMRLIm5ijGHMSR0TE10JZ23T5YcEz8+MnzW5HCWB/fuTf+Jb8DVpAiIUstE1+6v9szJT/7srFwZOoT+fP9rpMQhZ/WF55HgyaOGaLl+tpSzIZ/aJek87hWy39CQKkS19KvQPwjKuTVq9nMB+9vWJPVdipK0ldBNpRVDPrjGNL45aPEaZa99nJcYRs2cRZhcczv+mXAwvZtsa1XNoMvan92Zjkg7wj0QYUxFG7vx7ymjaIyednzUs64unxs0Ikj/IMHiYJeTQNuxn9tw36JDAerst/h3irMx5/TQX3/0+7FZhi9d7TQPRKhFJ9VZTVuUn5KvvF7Vg1Ewn1MEnnuYk5SKg8hj+0nR8aXCkRZPN8uk6Af6GjEIxzmYdblMjffILXrlvblVrLqK8MFpQkOm4e/A5n5LBr3eomihqag1GzrpT7BzeYuZ5ltfDx6Fz4xC70/L85LNb1lmd0c92Bp9Z+BlLBC9eTDeN2XgY8fKsxzrcs4yJZSDle+ZaeQ5OOkHcv/fHqD+n7XpuMhpxHDONR1rJHGlLu+b/Oxjlbu1RS1KWXN0hYfZcssrcmGfSpHkPYqNMvDuSx0aQnxasZWTMbnFTR/8+fq0HnCciyGgcmy0yiTdfhcGCx7zkxMovMrmcDFwlG3k2lYnljVswJ87lc4QsNh7avDPi5NAmE4oND0QZcGuX+k5/hZcgGCu0Oi8vT+w1//yYNubQUkEq27Bf2Lmv9Mbe+mQlg3g63aUPPYdf345g17ZISDwCY8n4pSKWszUCixkx6frHiy0Xc9E6dchU4PtKT2rxr6xfg8pef0khJk21lSP2M6z1aUYBCzlzPySkmXTuiuAqfqlEZsftLDVM0BbmisHTg+ca3Wmgcw10nPhDIM65FqypfSg6Fi5N1AA8My9W6wadT9g6chqu+yE9eLKicyAj+SDVA8kjBxseuCAhcZgs4wolM5k0dk093RYjRjhdfsjvk6ZV/65huvt1wgprmEMf00Ali7sd1zDaqqHUX2MDxQnpNJ+XSGM2EfE7dKqCxMABeUbeHjzCriVFoT56l3VEdwlS2C0QDZSQgtsq7Jd9uzUGcE2CvU02jQfBFlFVt3m5a9to5cB8XsTa2/eVdY00EbEQ4T4n6RLm2bCe/orgtB18LAMuj5jGO+SxKj7FOnm6MsUkjZHjofCRVIUX5h5EJcObRkasGe8pxw1wS5gyluzJzittJDNmKJae027AQIzIzzV842BizT5sml0+lU7/yHlus4qSiINN9EFTdpZqwCfFF/pHYFh3SLagBFcIv6NRragz+bpf3kVTLuEft+nxCyb3w08+6YQm0qtg55xj+5zzEMXzOkcmJHbGgLUZ2R0pB3uAQaVff6wtWNCpyhPMmPC7IROeY6ZjVv2Qf5VeTUp+HvVAovZCuoen0/PkfPTQznytCEr8i2oJhv+9HfQyl1p0e/mU+gF4+yMXxttQUs8vUYLMQiJDPbPsHGZ4GuF7U+YofkdpYupPdJmvm/DyMlJYq3zt+9isj1Ys2tal9YEWZ7ZWxoZ3xGeh8ZeDxEvqzSBF46VvhX2g7gqMHZ7ZRtKBr3qbU419QQQ1hB5SEtTb122Ig8WCH5ztiqHZyXdhtaaO61q5csjYCSJUAqtPq763KyG9PYTsXnKBwCm7RBoYJWF9CmbAzgaBAyYz9xkishTm1JTDp0WQqKlktHZ8M/o1jiYa3xAkUHqfkqFAplKhBKxthLPrnlrCtUTDlHjMbB5/6US6Nz89gA58jlzrdOALzA0a8a/pUwAQB1Cr5Pq1ZsKFo1ipn1rzPPqkcv98MrP0fv1xpA2wYBv/rfgDFf7Y3iGjBYlEJiv+/24X+PJaMN4fnVZsilRevOqKoHkM62DowPPs7/JgHHa1DS6z2mtt0bZOECMLyJHQ65VhGhMMfw/zvMluLAsSYCxpMTDHfAskfjsBbjdewWeuw4LEXcswzgnIscAMDkhOqLOQ9IDNt7nve6fvHJyOByrda73ueXQPLaQbvQjw1JxjEG+e8ZRlE0uzci6GKrUGU7Bw5Uu4C4e/4qK6sUvYQxBunPQqIJQ1YurFGh6RS9dyRC63YBYmAQC9xG6se4aL1KyXtNzHl1peD9eBlBhvFgilKPoRn/yjy9pI7htt5G5rCPN49D53e2nZhYuXr3n0AKqAkvfj7A1/hcKRVxLiqpgx+9XDI4KpE2PudXvGO+HwblNfc9mC3xXTX/ixkVPDNJk+YyaTKw8TaYjZxbVovKL7k8FdvaRLgTUsbxQxIiZRB+Fo9V150sBiL/kz7G+qDPpN+bYQHiLPuIS27tyyRUQk1UktEVt7QnclnpktpMGaBYAjeFkjmhZIjl9kYy6I/2DMJSQpRM/jVN0fr3nwI0kiZEYA1l1JE4RJbzRrMjpGDjkG4eykx6EuQ0tJ5qJH80JxLnrwpAmyhrQs/Xx6eRcwgNfHvcboLkqeI7ejdlUc28DDEmWQkb8Mgj8NOrNuUKak776qkcEJ8UHjnuQYNhKRlyELCtNCQq9Ux9UkMDFbxTEGPwcUbfD5+Ax8arJxp4uDBx1xMs1f8FfexiUFw9tTKKTHmgj5FCeEkqSJE8qQzplg8J/CJ7zILh2guF1smEa1FhxBnJLPEcP1Ivd3ugjtLYo+/sbEWFG1D7e3+jb9JZF/eHVR2TzRSZzHoQmtxKNDApQSA8yeR2cT7O3I/4Tb/IL22GipuC/CDItuxoJMEIzWf0Wva0qzMnQv0gLmB2J5JZk1HumZ0QuUx/lM0p6YdUeDIxhnnl5g2rqvJD3tZ2C8dbrcHqvOnBUmlhso6mR6fwq6EoC2ZR3UZMChVBUoFxxtKsSFzUDGu5nwZGCoueb/oeHC/qRzu8b2TE+SdMJIh2HHQxN6iQadcvC6ouWrfvaX9hDzSl0IzzMVtPtp6lmzf2T5m60aPxnZ2LT0boSzYEDezvWuOTCcb6MlegaOCXz83GlxJQgeodrSAQkJ6cVn2u+abAIt/vkTgSjn7jIjNo7feq5zwb9FTQxuJvV97VzlTFP91RnS5b3EcD205onYAQGMUyLvTTyqlQWZJG6nInSH1o+myTWP+rhTeW1Z26aUmg7IdQ3UPPMRvan18pxpzM2Lu3xWhYFOVtVVWnAUpj1AwdbeBxrOQFpRf73m2tNK5uFCOJH6nfS0FhWQMIB+eBOYKU7xi1ir8H0H013LJvrBu6JCLoHCePgBxDuyQrS6YRHDlfqZq0Ml6wMY6be267EGs57825NStu7wPqUdQ5ga+P1JU5i5PljFURkZKhROOT8b4dWTytC/8jmyNAFtsfbk7IEE//4YMO0miKDU6QZ5f+/YilnEYRqRCD8QUHKJ00MoH+tSlW5sxLQNTCo1jXlIdYPAZX1k3c5ovb6J8g35cTmJIedkP/RyLog4n12UEm1vc4O2s7Re2JmAQtIe0S+Z1cvkl27MzLUNCcTcq/SgaCqZuN5cyrt0/y3q9EpAHmGl6fE/XXf7kEIpEgAnSVoX7dlfJ51sn0Uw4DtWrup+yNknkpGFm5KHCPMV31NQeQ6BDIJYhEw2CzmPV+pLxfrRHuc4G+DMBp9qJ+pyKRuJiRoA0sfzpybUoSkdqjByfIPDqksxtI+fE/ILhhXFvz0p2iwgcGHEMqC4ZxdrqYWQicNNPdBVU+YuxYe+jag5Zm4HaifDvPV2TkjXlHqhxlotNYeyk+naUdZN84Yf+GPEy9NYMRGoEO6AIHLn2JYnHWELKHmmwajCUvWOwJOV4qpNgjp5G7vC/KYPtKnfg0XdVbnMfCQ80YuCxrhSvaw1q0Jrkui4pG/n5erB3KmUJixUSQUmelnRLYNLXTo/+ZZV/16jixGIe/c2cOinrLMQoigLnEcXezjx5EbHRCzn3Gi/l2VmhottKbJjFrWNTHhqx6IseNrPwkKXPOEvhLJjWiGiAAn/UWx0CdPMKjOHGRkYTx+Fqvia7JAz89Tv2gYUsMSsiTVZaz+G6ntafzHN6jSNQSjx6Gexu9eqiAjbNjoWE+KeqDNN9JP+lMRPfDVWU55kr1cp38lnLCWaAIRzQFkCXP8AAaqDywhKItcdAr7lKA3ShG5ojEf3S6rHQO7pQj1ZNlB0hc9zoY5SdfPyvkh9oCijm1VoO5qoRifk4pVlPaXQJo3PfOFeSdrvmVGWGsoq8tUXFPeSxcNYGjsUNwxnpkbmqExQyTgtEdJlBbJMhMmALp5vclemo1LvIymWHqwVlBX2JOPDQPk74knCTo07su2vjJF2pkchAleINBcJ/eBm1GHcVjlE/RXkE24W9bR/5oPlGOESV8aqqlp9HZwTYyRubP8ihq3lifpXCHjEhKwBNkpTBRZLikzr8sBEFTYegJKMOIoNl+233t6p/zPnNY2n6TgHyKIBmRmB9PM0dk9pEOdQuPGQZR9DhVIZXF6yGU+/qhB/6BsgwmU1ftWjWF77goVN8V7yBx90zZlNiCIc9/rHWJtPvLwYvFuk6zt3h/8uliIadZf1fFnUeX0/1px8pWEw6eHKobEDpPs12Apewvn279rKwopXyJ6nZ6L1nmCEyW5l4z9APnB/6+cnOPKysaO+X5Dp6daWlpvvOdLFrhnaXu4TFM6iCJvuSqfvmxdup1Jfkkq1klWzJSU0IhE5ahBFzMqaQ7lKu8JXfhSQNgNVTHkzxCLMGyQjrdhBf9m2ZIKyfXg6yNGL7UpjHp2R2IliVzIkiI7/+OPK10OS2F/kcog3cq2M2FmeVm1dqiQpVKO+lib92HKu3nRWv/tz1Fjt4SmS9G6NUnF/ZoPnzzAcgIE3Azzl79iWs/yEHNuSlY5xSnPzObTT+XIdoOxlQ4dwQ9dI0VrCo7h5DVFfZrr5sGCMAf4D6h1NY3oh0aPW6IMYE/BqJRh+hCmo2Y32gB4vUVfyUhQKtPj7skFtiddgUgF3DeF7EDr3mlfIzX1dznJe1KIGcFdWDfh0ewnwdIIkv5lgFZKx6pKtU09RmD7E6BQEsFEZOLRtMGFK/FV8dxBmATISrW++VS36h47X4MqT2e2A9prNaAqQj36TeNgzAtVkUMPsUx8kIO8e5G43jnZZdokt0EY0148RifRw3u86CBg6/uzrxqOaA+ukdHFzmaLBGIumhkXUOgNTMaUf43H+bH5xiW06zwzrJ0DqyXp0546MeEpOGXR+3h/DHpesOllaIiPemoQTR444uGDgbVa+weRMndvFP8VHKYLRcohtMWjHL5EVfDQYH2ZT7T1vQt6OcNzel6IbhiXJwb4aECQzHrIpT5+v0FSOeA2qDWVNobBS8L/hjeso27vShjE/KNUE4d9ipLuA3PmiZ5aEi3Io17ygQIu4PYe/J7wtItXDqUHY6ltWKRinhg72ugXY/QvUaLU6Yly45NGZAUASSLxuZ6bO4fPMvcrMpYJsfYS8ZN+2IFudfk7JgemYpm7ovzJmaXxmYO6CoGBnEEk9fX+R+wpzRh0Y1NTPRGHD3OJyqQgMFlB9I2km+BWnfQNKB02JEzbPMWCZW89CNEqhn1JHE9lNTU0hphpY7iemj8kCdWftZW/oqqEH2Om1oHA4SMqypMi9XIijJW43mDvn7JQROKLyK2zUQDK+7lDlJHDNJ95Or/bZnZZU2mXEpfzD7X7EVRuP9cjeiUqvGmeN9SgRCTRl3VxvsS9m6HJpzIKFDuXAoDmb1q4BLmeTTK34SEX7R09DEdD/K//bqDwqm2SLFRhIKU3n1Bt9lw9CCJRvaW6jV3tMqHP5Zm3TZ51Lc46Fgd93kPsKkY8CsvIoMmAXKzyrusMwvgN1PQ6Ogm6oUTAiAZy9q8ECo0co7ePq+lfSGYaEnPztutLotTCoXGAEdGJhcAqOP4CqskgQtS1bv2+jDKFSwAOoTTHTVEBUi29tt3X44jgVjolegrGymG0FCf5ak9MvBhYXNMY1fqTvjnCMq2HAiP+PGvyixfp05qKEyarVnorVJWmxg/DMSN2IQHZxQKEEEVxJBL386DWypqj0fkIqiwJarpuLMn8+cpRmiOiTe660uSzsri/E1mVnLD8cQEzGfNZSIoRXSCDYBqLO4uJDVLF9wJLyRZKR4J3rI94HUx83iZwN6RsrTk3VUylP+tTyUd3gzrMruf+Hixc5GrdxZwoAqrO7637/wxPsLKDMH3/uLcB0mVL67cx147oPy3taq1LZWHQTCO7zWvREwdLGjBbW3XC5wXbo0rDfTlUs7Y2W2hE5J5DSH/0ou4JY44yUYF6OpZu2QPboCvQJyPECkiWZYslmZcxFMU5wL0GDsOwWwCAW0Uo5S6QVeOsnu8X4yzsR9JB1J2NT0q6ynJ1+GB5bHnIxS1j3MHvX686bMHJtrU5d30qm0OCxmoELyLycW9jBUbjJBcfPe24uizEQihw/HKUQxvzn2qz0yN3tzKOcuQrCiUcJawgQYyUTQ+Lc+8xWpzbmCQiN28h4VNLwJvdFkFH/EWWd1ItFMW0FUGBktYuFR8taL1noDLHadH80FCn4QPDQHBk2ggl56uWpYBch8s8WY/ZvpQhNlxcVDfIRcFyxKxWnQeXnQvVlWva6QrQFns7NyCOxa7nlFb0tFrB/oMwK6RKeGrE00bwQpwq9vKJr9a5iAks7hZHzs1WHMKZpBWQWAET6gxIORnmRg70h2se4kMjHcscDxK2L/jUP3uPHF+ODW+OCkk2il4ZunPZvK8DQYujYRR5VOAGnfhErMWL02kq37eVIIfwqKmojA8l6GiT7INxQ1qmjFBAy/6LqoqR/SBDmzTXfk4c69IbhkzHRAL8dFVGBN7Q36t0vZ4th/nYtZRv3UBP8sM+yqXVzi6efNyr45QeKri1Siwy06Mf6xJkOZX8wdGk9UwLw5SuViX5okGjA/bwC4BlXExg+MYYwhuWlvHWVgWQomTPnyappji2vv2AqRYNWeP9MLH/py4tq3QPfxTGW8vzsmXd6d3+A9iAyC1107KlXMt9D2ENSmofaEtyeJ/A4rmo2CTx+GQbRjJLJnC+XA418qJOMLypb40JYSF90zCWrGjpQq4mXwmFi2OD5NpGXWU8EiMqrd3/SjMm0K5BmUHQWw4nbhauawQLpRgXu5K/5zvDUaTkG+HUWnixjDqLYBKSmARekI3/wgKbC1UwDVE7O9DqBqbObQRNYJWLyPPcZzPiYExhudOpcU/RpMdh9+xiTyrlHeh7YeVlYCh99fzi2EXoQz7KnyyaLtR0A85Jd5Ud2txeoCYWSZdjYbNC1KrW6SZnboZFQzwEWH8AhSCcNpOTEAHz3qcQQ/DzaWJ7+abSWzCQPIfEZW3BqS+yvnvooDPZVrMnQZNiO3fO1EZMa4+YGIsPdjOYIbHVkeHKvnLSgWhQ9sI92VE+tPtZmB3KjO+qmAdaAaymvIfa3ytL+oNClYLVWMguvDaXy++31EyYIBPy/8CLd3iyON2R82WbagtFld5MiNxPHqA7BnmEmpwykpoHfvn5hWbPhne3GPpI6FqA8fNNpodSGJosky2DoxNO86l4aA8Y3w5rqHKp3Z1jIAtOK4zJ9TO/7mvJlrRKufAeoi6PCpb+noVC0ocYsKTozxu6jwgmcnL3QoIRKaFy4EIr5lfGoDdENYS3V7/h945I0BQI1W2PF6dfS+hhZYhX8fANoxmGZcXtlkoT+9dnp4BJUja+l0i6zX8JF4VMXI/6xiom+cjvSu+o5JEUpPcpluwLHPODZ/DlK5kkSGbzmw+jarzuCqrzLZbG9JjsG8EQqtsYZGc2rvJwbX7xc++m8/jLLDfiOsSJKz+16fn6JbijJA7cfY6BJ2DvMfsSgLZbZ9pGzCj3bPXOFAiVOpzbbR/ShJpJ4ZbZklRg1Raamjv45ZRKhmX9Mjj0vFWhc5EgQHW2a25pUpjItkfm9xsTNOo/L8lJa7TtL/Oy1MsDz9OUr0Ha8URApvWBdOjIMfhKYcqlQK+3EW8jtRhizkuhoULNrkWL3bB637o1lh/x594dT8lwEBrPZeWBYsxkatkmWxyEGh55i6D8cYnxp+AosonHlKVV9WeHM/Y6H/jXvmt7BC4cXpfxF8I184Jy/eMHahGbAhgq65EUk1nR9eeGbo2hNIv9B5tn/hVf9NVVz5TpWG1Hlo4ngSnami0PiNH/rGHQSXdOKDiI3VH/0Y/vfwNavAkbcPnp4yZe11gyIJOB3cwIDKHqZuzqGTdADSBagbTXXDuJqFO3Pe4vTbp/9cHTftRjhDgZ6Ivb2ZFRnBFso8UFW8YL5RTbPXGf+dNC+9+fSnp9e756mQVhW6sKkQxOZ5N0hWM6kVvJn2/UN/tHoyByNP2tTNdeH9vsHqALQ5Lg+ztr7Xa2DtarA2MZeCp+L9zHobpdfQFY2sJnSu3csOW1rHDHpSHEqTyK4hwTkRPp4CTCcUf9VUfq8014fnvtsCSV9nfFc68X67n8/LKzLqFuX0oY0upc3vJpaGkPvsEzsAIu6HipIqJFP7r11Z/FyiU7ga02X4+Xwsyds1IpdLgGeNyMZp7+MA5WnMHgbINOtxul/3hRFjMi5viFk3dyxR2vQaiTed2YtafoSlDh68fN864XI+cNHKeAqWaFSE90vy9QA6QcwBcuTJa13E3mG7aWZe9HfGq0w9Wz6OIzIpiJLG/kD6WKiKnkhBV0vXOOQLTojVc/s1e4BYnOsWdiwvM5LGGO+lGd1QxPwOve7Uoknl6dOcahSQMNpP7c36pWMnUVy/1vW3VuuI+rtKi1W9oXbJgGFJ7sBxHIeaouDlz09K9FbaHvLmfaQZVZaiy9Z9mfQeIwBfoQtUQx/5tjlecMqAP4Gw+ZW8C/pZO2ai8zeOBEALICeAD7kmRyZD0tIjz+X9vaWMMnHq6qP21Ld/MpaWarOyJQhtYR6O/C/f6EDHH4t6NxlTEzpqN6tX1bNektaTW42odtJ8ZND7Gvgk12tYktB0wjfnt3piE5sjf/lHWzyw+YPaolpxMmSm10yKTOc+UxCERP4hQHyIeM7Tv5vNYac+YX0wdTphxSvvuDPPMJEx+CXQR59t33hurx+Y7yDs/fB9V5R/TquDVY0FxjVLkX+xxN8d/KR9tzLRDggiWWdPvpvfrM3XpkhYvE0OAfJHFAHGZ++8ayatsnSmh/OKL/LpTWUPDtxZE/QsxzUIa/n3PSyLshAfEbhzDy2vyu6oHUk8b7301YFkik/6QGfhpO9+g404kge1f+swAtGkrf+FjQuWQQ7vwBCeBqQ2Iyaux+uYDBh9ezj0Y1Y306NG8GtJMr/n3NlyYAvui+8W2XVImdQUkWW/63pc50Uby+sOYIWVMaGwrNUTrKQskkGLUyMxYsJLLE9blc3zw/HuckqYyKSk9rBpKZvP7m823aN4qB/JuHUBaXU/6LHG4qqd1iBtBFO31JK/s8Ix8MV+4sNAhppjJvxkiJqTQ5sNfQgmMeXqaPIELs24V9yFAxrkW1wVl0ajhUlykqhShFPQJ+ERRswtCx20nh+6xz5HISo8kUIlgRBNmhtHZF1HeCXwVH2Baaug/zO3DdTUumGXDOAR68h9xTi/9oHW2gMiaUmwpSKBKtDikXEBgetWMyexpFWWgBbsev/O26CGyiMx4CqzXWZtFED04ernw20JfQ0fe2XWlB2wDrudWqlrzfeX+sntWswBbGpmEFUWBldVasinSITRMfooLpN/B1t204as4zkhjvhxTT+/ZivKTL15IA0XwmWjGo739SwRqR9NRqavDo3EXZisSbiGLwZbMH7PLE54xJvztnvKpbHbuKfhR7xWKjSfrtSduglXsZGj9fA/J0sHFcXgcqHsinmfnYprtChBqoZjJoDqW1MfK1RRDrnvDzihqh5MVHKtNVZXIzaOEsTd9fCjA8BcYHUCNBn93M3ZBJcKuwMVE+CI309hz0QbSMJMMMEDGGd9SNulfsreOGkhnuGXEn4eNH311ZlEjG+Xbhf4qK0RO2YmFJetC9hQ6UWsMHjks4wCRhuGK8xhvjFO7iuzdmZBrZp9dUJy+JmoE7V5PhSk92pDc6Ys1xXeA0O3HpH+EhDd5Frfn7tZLPMJUehSTVV9K/nr8owIi81jm6wH1oioHGx0H5LqVrurX3gMHeXCFIKlbiC5o2/eweRdK2rUVSPIhO9z6/Yf1Tdmms6Jon+5xxsb2H+O+4zBFfDKaftMKtn6Ao1tPqDpUcknqgbzE1CTB1SlXhfC6tW4VIYlRozzbKAi84Jv8hhJ91Yp4Lt4JHO1v2G4J9dyzxRdddNSXE/1/KH09ZL7xcvPTzRryxkcGJoBEzsr7imPYfJdzBbIZ6qiWwzRsRRWYvhCpKCprxzoCpGO4njwum4L8ZC486xOqUPoPRLK7w9C17PYmyiAcpAwcJBl7BauZE7X2jO+wzzD/BW6pZIj6e8l9xMcihRzU+yKhnusrSW4qjONId9YAJJByuKQmczzHiAv4mVFR/vaYw23Ur4eQ2MyAjWuXzWX015ygiJsXkjnEa4l9lT8IRZGZiVlWSGS1lLlavYB9vK9ffeJhxErIK12fHk832nG0me77Ytp33bl6tt94vUyGY4rDuACjCiMByCqGdO8VmqU/cwEjAOXY8EICC9j9N+aT9OjFIXGhHdXTlwBaSuMSO7GYtxQ1U890oZ21nsT9ZGd38/4nPe9jgEEWyBxcBzqhihdM0OXKzCw+qqcTeNmtpoQqlmDKYBqcF9cJOK0d3n4tGyC3JE019dENB/tex2QlBD0kCGTnqxLtv7/lggUxaQ7KrI0jkMoe8ML8Wu28lJcvoGlWYUg5bINMP8Kc5D/CjeK8yOobFx8gwtl1m1UA5CKwxfP2KJOaxbpdTIhbAq3K1BqdlaRg3w0+Z2UhsD70JcDo6Jb+Ea11zN5pViRp0uHhjLQMlTJttM9/JSh/DRw/lCT7feK3V46TzoZQgpdhos58C/NRWBEG5rad20yggRRII0VxuD95trBrbuh3bfl37sC/5MflzO3rZpxdPMUH2jZqDTX1MIzdXyXlEitxKH+Go3lbeLVEoiv3H8+OzrmGcRqePIFhGURlmD3HVVGBfTpD2iKR/Se/Cc5yI55DwYmRFqWmQmporB0P3PmkjJQGKWRIlSFtUjtqj0l4f3o3e0FZh3Bma3oDardweDv5M2s3qu3pGkxp+HCZ59qZ8thIMsuFIzwMz1OY6KlKgHuYjTYYokyEjVnVUxQ+QenoJ9xo2pmfA3S3Am8dxV9rT3zxa0uGv7M8qI9HJlH5+EdyD3XlJLIEQ70WkcRFwVW+dg04YDGMt413/ftsc8DnZURTCr/G+oBkWTAP29mgKvB52P5anV1ntfYOjMPzE66KuIT2cKxE710rsqChCaBm+SHEnOiKnVpb1neF78Kx8ZUO1JSmis9ZqRboOVkjQmzMZknbQHEMt+vZoFrrDzZE4DnMU842fCLfyvyPqk2eVg1Q7PLue/gB2gP6FYK7yY7sMuNEw5fiILxoQweyjHZIkg78HpMVQPfCEcSZ6f59CsIGfVq1KZukZBLk3IdOsychAHa4ZZWPDTdWiYssxhUjMvBJdpE+pE6zOi6816BQog/PW+XrRFVOH7RgNZJMW/s7B3mwO4GWJtDRZN23eX5hearTlTz3bDn3Va2pcEkic1X83CBDild0ddFYwx5Y7+CswNaCY7puGIaRgskG7cMVYjAgMOshLGbeewAOoYSezVKOqHvCUt/ipwyf8XOwft3qDBzQ5So8PQayN3V/oehO4VdF0W/7dGgZXVyEybBlUpvVgW6FcUv7nw9MdyynOQSPdJEyu590+PwcYj9grFVIShZe1py2dW9E3mxcKS0GZJ4ftk1+/HErxU58BoQC0P5ztnnHoV0tlxE+wn+7/SoJFX8eFIBwb32MY49kaHwxilMrkQGIx26FMHA2aIkdyL97MXfyF7bsqpK+IGR3J0SiHiB6cjUcHHt0HUqDmQSfUyMnb9Gy/5zFa/Eg1bxg454kBbNw1W/TD4lL+S2umk8voJFh3WVXXWX+ZW6qL9+lBgt00Z5CF/UBOrWkOGfksP7jKJVv88ZI0QdZJo9ekWCo1EJDo9dX16tbCKTyAQ5rKpbJ05yD9zFr+rHKVDzl9nJWmOGBy2Zsd2ojqUt6JsHU2gcog++YzTe/P0PQK42pvaHB9sXK6JwygUPb89tJnhTo2GG8o2Cyf4+p+I2t/7GoNUbsVRTz6eWzVsxidvTecVMJLCMV2rg3wDz7ftcONKsceKbKyBroVrBZmS2qVFBHKHkJSPt5RGOGgVDnIm6DIo105svjfRNQCfFLl3xrkw6UHo+zEeSwLAIxluZSXfONxImjl02TZ/EtPykoKcc33zd2SR3SZwV+5fzo+Gu7d96L6bqdXS0bnuVQPSOJnYUN8DJp1BG2Y8PwMlMY13AFf5ROk1YcrBipSNZjFu8G+GIfk3tk6RGppnkQVJ9Ft1/oGxdOrIzyBipGIJB+O6hcP6UH6+oRqya1mDEBVdKkAIgS4HpiFGjv0ztEwfodq4lkOc698MHZmJ+8aRGuEW6TvRJFINyKBwx2J2gh86I0PDZMhPOQx2Led7FNlKRQW3yB4mA5IL3QE1GztQEkIzRRF9hHSc2lS5aVidQ6F2DNNwxe4D/E9yd4CyWyojAA5VkyL6+YpAhMJjAdYCyNrUjkLNcpZWGo1yaFxXfUAh3pmcQBZL1APbhqYe01ORPowX85EFSQ1KNFAoI6ZpzKkDWK6BwV5TfcSdk9ak9XA8uc07vIELzaPe9q8OF+lXaTss5sbjOJxHxdEAcLYYuBnh+cE/KxApart1tqph2YXoUI6B33yZa1vzhLISJJdrMuOQFYnAv7xs2g3j/3nItzxIaoU0a53lu8FTssQlbJcF6DNPQmDVsLVw8Qf5h097LIG9hpTpThPbjZa3qmjUliW+/E82tavXmLrrxuH4kQ2bSU5PVNC8TYHGBzl8oKMGqACy85r6rxIChVcogsbgLIMIfA8nwEeIoxZupDbbLt7wIbNqvh+VgtQ+jm8oLUAaBSnCd+9G3D8KGhN7oGxkVbC6daSNd99zw+cp/vFzV1UkJ+r9fLgCF57+bHQnmR9mz3wiRlHQ5PhcMmCcMtcGKwiOYK7EjJjOnTNEuKd/dfwoy5q5/TmMs+t5vD6vJE6fDAD8dN/DyAjS+3SueD/YBRAGDBzBsXihX8S5iKUNeSqpwSMIjMAhUX2wU56Y4T3W9MH33HFMK6PSM+VkmgI1qlkfIQlt8BDqQdliu87FmT+MssmKjmVmqYVtAnvMZvKFdKHrK8zWtXEjZPZq9ayq6qkQDV12/mN2OxsmZBiLO+ic6FThj5+aEVljDOcPf4X8M5MB16HljYMStW+T6HCj8P7I5zNsanV17UE7UUvpwOAcSKZPiXxIqVMKITqb7eNijSHxgu6JijnJXYHIyHoR/VaBVUDJyUSwab4fOQkjfQ4uaTg6A6CO5mHpjVAM1xD82P6Yzl8DpZY5kY4fva6wNhkdRMWgwjLDcQIn8tvJYsLdvsojc91OMcuQCJ6IRQzeuruY8bsAJWLor3CwRvL17h8bqPBzkeTHRUAZMhdNXaoga9LsFOPuZ5FYRmTlLT4nfApNYJqrxm+zA/P5byY4OTQQZlLJq1AhkxsyZLMtuL+bss9rYLd6Zl5Jx/bDMvuLD3IioYs7T1zIjQiBVuQDonDe5Jjv0nKnNvsutitkF34eBjaYWspOPgFX1DopmGMIAWxyVjDR9oz2SGU0BviMrpOQWtq2oAxk/pEmcD1Lb7mGV3JOrBIAiwIC7OOL/jED8zjT5IQJbjbo+Dy02kyFLOSdgd6DUFe/dFMWlfTq5GwjagrBzD2fOpD8OXT+uXQ1pW4v6kzezTs9NL2+t/D64nRpvs7T0ynH93KzLTrzJvyP1r5hT3j3ATj+9FTxSSRM+MApuZfWbMkb+rhuksrEslcX9JlX/ahD9Mxq8QjADOYK4yydihiXWKGmhfCQXB33i3FVP+QadPAr2gRZz2eUkKD2tOE2SpuYnGipejwXtkZJgfiy/UjC5qwW4S5fRGyKO0xTokhIOqf7W0RuVfuYFvqKv3ZJca3ybQO8ZnLsKi/nnXacflK0JP+vFE10BikcUjyGgDCyS0Fhn7o+FJFktvps7xM6KyC1vn1VYvmvF5jQwXv4ncihpyUuQK07MMZG6TSLGTCIrvPsHOf5Dw1j8+R/x6saOk5UByaIPIbye6jxeztX6Msa5WkyhziRd4Hy/59kXJefPOoQ+bVtTEreoLVNle5MqgcC2S+ldNeOMLOruYR+2L30C7WpPio68I8Begykb6biH6wXktg3jAg6X3BivI8nitwxq8TNUxDaJVLzQ4UVSyXVRtZcRv6VPj64AqPAn0VK6N+IcJbWkvyJ9Jx0rEvRKCFG5HAqyYtSudek+b8OmO4ZcvuIduDaqEeiWwX8TtElqz6hyFa3siE+gf6QQSfQ1Bqifyf4O+iBCH0ZJcEyMSCVS3B4IRZlU6M2U/KDd98momqIUp5Hi8roCnhzaoy/0AmxVmQKtwEshJPnBMSIeD1VBipB4HmYU/p1dM/vrvCKLyIr17rcwNAUmHH7e5ONH7xYt7/Dyn7/T5Z9hWdDV0CiYnsUR+8d9DpVfw78SLQ9DxlyIvtRMDkVLanQYQCIxFLVKaiqmnXTkq8Sp2ZKl3JUSYgElCwEt3EeVnnEUAsYdCQf8Zik5dVpr9pmDhRRs/pTqYQ5O+3YVNuKMI7vncJpVauflNbxvtSxKp6biCGv1gNulKWQCDX20nWC4UikQClsbgQse40cF2brynE7jaoZuljJcbuVxy5acPkl2Ss2NWYXo1qU0v+92TnchICoDHKWoJjvneiaVmF3/JFddRpSSs25cL92h7bU7/N/bF/Wbyxx/kFVIwe1MzTDZDQtU/LkodA7nkAIZcbex0plDdQexeGH4BFPjEcRI8LQNzTaa8LYFUPDik1CDOdQ0Nwo+NRwVHrDp8Ogegp47jgmES9vVh0CkTXyrpr0Qj+Xz7Y3WVTtjKd9cuks1vDQpWmTqopWQ01YWOxPuqF0wmOu7yVHbJCMqIK8dfWzr/2sr3MKYVv9nOFuS3vDdtm+1iUaSPobU+gf3ZtQVMGDF5ohsh9AvoYzV9blwX60VDBA+1X+RXrVTLqIU85RGZKiUR1UbP6BjMcEhcOQfXwiMAshG2JQ9IXSLPeAFK59stoNRV5XGyEh+RGHFy975Ii9ARjRUVQI1lupXPQToJguiz3ItlLo6RSwYrNRMLFbqWc02DRlgwuGFHiqhpFbcgD7q0VfEAt7b4lQkfRLTItie5+kXfVldE/M8lIC+YyTXUo2FrZ4qS+t4ZMPT5mI9LR+1B39T5I8KJocw5Sui1YeYrJJvw1hU+D87GHNoqE7hKozq2nm9BGq8j6+/wOrXQGg2KyqwPrqVWKr8aebSjRgfAYcz8fLIvFxgGIYmekuvDjQAyihG/RxvIJhjVx8KQVdEFF6z+enQiiddcNOQ7vR/P3bUY6blFAjj8PrAWH4tW8J65shwGdebmBSSdQDXeLc+c2MiKp3CjcE80jvN8Dw+GI7hs4U6a6xnJjk3Qms3ARYkor03LwIcWJx4Mkkrl4IlHSDmZo4SkotUhP+DXzC+jSlZ2E/2AqDIISrP/NHle5CyflILtudVKEEg9WL31lObTdZWTFhNelABA1uunH9bE36UaGymNTqOriLeA+uRwVOjSuztARoi89hFC+ALSy4aU96rUsBLwAblMCsNryb8lq/ay0wGd9UmMnscgd8zAU3qbuYUZp2YwWu9LdqiEG7KLW+HdHh+PsNcZpkEHEPUGq9ni8+aTQoMmAY8DUYW2tCizN6i1837lS1J9Y3fHWWAA+azDAiM+LU/beLmsfQigACYdfzQD4iTKIjlYlo+sLVaLwiyWNNtMyEu+3ef+1e/Jz3yJirOWMxwNJB5Ee1BHYLKFOGp7q4nAZwYcicext7MsUDA14fYM+ljV8FO5zaz3AZ+TbNw0rbcV/3/sbZ/vRSVBZkZ3ychTt/KJcB/UiII8uVNvNcPyqreP/LQ1kCMwcBmJ+jBK6b4RX/2zcmlR8myTsBkHzO70mPIt9btCJ2GI6/vEFJ7vVbz5/Yd2er+wFuLNyTjI/GAb/Js6hoc2rqX0tjr5GFUUWVDVaOV7w2wjIvLdgi9f60UFTmV+p/03GL5drS5fPAIQUUd+n11MXstVQZ66lruNJu/wnl0lZ2IwZnSp/DVqWYOBQPfFOQRhK26Hdg/w84v2kunaV8kAmyXNXWtQREB5BwWtsX/QtDLC8bHLjmmzQQliCNDwHw1/79k3UKW6Pi9aqp2FEKO430hdM9GOrW8jxI3czBpFUj0JJZsyuea5tWbE2G6HAViQQHT9V7r5lS+B1Px0x2zvdzC4J3LwzS+tJ9HulezOSyVgAG7jGXcAwKb3UlN/xUMlca/ZKKQqwiWuQNyutyqeMikaM4hLjlBVKu/NCCy2RKfCpUiMVYH65jcCLkXmzbl/E2f5AtvheJdXMXkJ+5fwA0w7ZiQbH6/b2hDAINB/M8X5h3vX6B7gLWrtRq08/dCgzqfrzwDauB/eJgMFzGHvivAxckzQIo+QQAAxjpJPmAGjeEDAroL3612jopEUSrBjt4HhV09ePrqCSrNaB53JeRB6dXjqFcE/4JWudMaS3c7DfKQcxPoetTKaQzoHPz8yTfU0NhO1bQLaDrIG6fb/pr4F/K8K43z+A6YKmmpC9J2epQKxwAt6xHHD7M6I+yel4DRBEMkEYLU4TpG9WnQt/pIxDLfpFDNCVG8y4beq+MkkEDPONvptzKOy7gtpDtcqWBl9T13W5CedA39jeotaaBLKL0B1+SioEM6JdYfXPXhysf1tfmdX+qbXpxyC+2N3GgqBaJEo8YFB7qb3LxLHUoJRkawd2HA2i+lK/+pyyqKpSGwJzvwblpHD4O9vIZCP2PKCRppkt5hT0phNi029hOS9Vzm7nGCWT6Vkh3gHBMJDVDSXY1Yglfej9EoKM//pZGKLrwgMmkt1RCmRvVh1Nxui4nHj1Xt041AZ9K3X7+JOIgmXe4xg79SbeBebemAroptF0+b44EAL5JC0Y4GfngCpu7Dly0PCrz1P+1SJYL50AgmKEXEUx3fxEm2c62rr/y5nls1WTvnXLC9dfK16U7ms38Si2DSexCA6dSt8Sw8laTIcTv3qBMN+2oGx+ogL5mOs5BrO9XjtA8I26KagkszGX81OrUQXhhKbwv+gXxe/qGLNzwvuBSScMT4ihX39k562rF1FYP+M3Didk2vEHe7WAW3ZckbdOqI8Rt4TbrvcEC6Ri7xaM2JUE0Z52jOP1piyP5tU3MEvhOJJaiQktYHdm6GgF/txNKo5/IKCkLtdOZC4NRvtBN6KzcxXmf3O4uvX5KJiYc7d1Gid0p1xSmzmBmBIaCzrn3x7O8kbHef0Yf5WNSdqwbHpts84wxQ1iapa/ZV1nZmH1lYeVZWnE/DQS4djQyC2a/vrAqcXAEDDockOGu13PD69YusIGSWjOx97Z/bpTqC/1/1hHSCx6XZMAYCEtAqDjVgQZ1rmwOJRoehx05JByfZjDn7TVwXyRnUrSDVMLPxr3lqqIVDeCI4iyikaFOxCxzmXhLbBL1gc4/sdHsNjUO5X+1yrR9WP+cX6ARFdW7QZXDriSV13TRWvIa97N9zGUlivyXhRIwlSHwIN2QazEAo1gMCSsLbl/TG4aRLqQz88SZirFrRWuTv8A618dm/zBe/tUm6R6Fk58zdM1+9d7RL2K5+7gGlvQ++mfDSXKgWvTQzLUR0Q/T1OyaS1vRgbrmJc1L7iwwevjGgllz7gOOMv/iX6rJ77TY7Ur8hL9+5ruT4ZyIy6MZoHgyZtSl4+TyTO0tH0tV6W4frGkbWthXVylQWRWQx7BtrrHBB2dwejCnruwIJJ8/g20DpVDHcPCShcMxBGFF0DKYmU11FVgUhO08GjKVISuU0S6B5T+Nbk+rJHA7nV3Z7oQ9oZPaDpeqU+GX6E/YbrbFfp6BUV2sjgbmafb/MOVe74n98e8zufYSCdjDTryIvbSyfucv5EZHsFbxNuIHTiGzRAvAwszfg6n03ZX9C1OsZ2b5TVr+DWPCq/u0pfd5TSDW0gWURO2tJgP9T7RUaI9houvF4TDM78Klna+Cgmrp4i9Tb1FiqhE7pUe4tATItASQrWjvLOGIRAhkuyF7Z5WsT7yHdo/5u6JDZgLeF/a5vabp3IODUM656UvruGEoSzwUENttauuWQxojB9RMDQuK5OQCsfgP1/LQIXGpHivdwYvwOHwahGZ2kh8a0+1xEcq2yZtvaIHQZgm+iwEnp7J6cZrn8gz2GWk4wn972jnqU61Jcp76U/sFgfMqA5yv4/LArMv6qi/AbVq6FWtEbi+RHBm8u2NBZ+DqQvlko+w5pYylsUVmCKnr0h/U/IFr4nHUb+lbWnDkFf2vrVYdZ8W6VREEl1MJ4oDO6NxBgz6ks0wpyChizI+ClpAROz1DsF+bc/YUP3luTMcHxXxYxxaoq1jQDVaa1q237I9jMMzhLlvs1OGg48nvJV3yFZpzJ8n3gUTgy92WzTRXFK7Bh5uniDqPeSWyYVcFdSVVB21AOsjo5TYrNNOdDmDQOzopGosFaBDMsTDkIR8vo2cQ3TZPDk/nGp2Xr1135eaDoGpq1NGUBvx+1WEB8mvMTDHuGlWROpKpJs1Es1t2pJ4HkY9LODuZIasb3cjtKHRKiNIPAJ0MjQ9P22R+EsHJr6OzkIMyOhdX0hPVPGoMYYO5LaV2gKu6UTJjpeTYIo3JPz0rWljYOLLzOkTK1kq6tP/ZUfrS2Z3JgWY8PZWL1hJsfEFyT/j5OvYj5T/9Z3jf1ICmio6iuPprpoV8tw4Qr7of8umN56cA2SxGuypVn6+DPdlxq70L5ppVTSSwKnF3YXwxTnVLVvm5kDRSySy9R7IApSRbtgR6mX3WxZ4ywW/Nm9MNu0l87nRe9d8KXeVzCu1wmlOJgrslm9GfxmyQSEJogkWR/DvvSq69+33GS5RL8bMICoijTUfRg14OFDSXWU5wq3IJPC8fK8VA3P92k1eCyHjJ0HEdnQcpHhUjiF0cjPtOCvSqx9LifrnM2zgbDSfVOAtamlal0bGntu51+Ml1EkJXmTTQk7cts3183NXr06p/gcNCh+BsESecojheOoySorBkD6Gf+XH0ZPedaJ1BQkGaXOM4bD9lcYlHW6vunqu6jqMf/L7+J5VBByNJDHcXQZokTQyn6Gn52HNk1O7AsNrBMJ83hSdvVokSJULQujb4vV3DG/clTHv3I/WV6lS+OHmhfq4ogjraXbz9fmJAgj+L4dC5eBa3MvSAYQ07OENI8cRxwLpC++dJ2hZq4h2vU9IFlGsqh5oayZc3bqFXLecmc9wdoNlr6F/cn5NySpSWNFxcfDFqpP6ZWQRHDE/3iU5O/xjZy8TmxBLSkd4MTc3tjTqjGsc3j4OU/NG3A6gKJCrNfQmUiojGJX30g4Skl6g75ZsHAhestO5igpqqxSJHWIkbXcOSA1hs4tBeKLf/61zZMXOf71If44jNm4qzXfAH1mteTM7ZPG9xcnKBxZSIvRzTvsUJ95nmXB6R4Y3R74ILX/0fR14uE8DtlzP0n2pDrbgB5HsN+2Djz3oWGbPqcT2TEp8vteDeLTNIIYiMxKdU8xO/DS89jQ0ypS1FluuMn9+KZpopp6VxPx8lB7CG+GZiJGzMYd8ScAloiZ6Ve8HzMt36tQIV7Mbvl6Dg8FnNNm0xecYE6vbJ4lzMNJVv7iYx2N0HRJ6BybWgOTRncBJ0T3yinZI96ql77yi9TNZ3JDJiihYjmMVAEHVlsteqSd3X0xnFuQc+qH7ktMsntTnjIBPiOCgDMDsbyWuyMUeVXbG1WajY8kx3fH87rs5rZXqzKo+sgdu/PUXbXqIbIkZPCGonfFrQhq8q6ci/akjEbDG7lkKSKZjztZNzmmtHrWQZBu/C78rkmxq6nbw2MLOkBlrp7bcos5P93W0WILWBX7wQGotRZ6xzwMmhT/pHfjewR1ugCvAAu2fb1sxRSIclL+twReGENYEA2uvQl4QEamZXXi/h6sWVmwC1iOywC0Hvd4w9CuNA5KX+qr4Quk1T0MPxqU1MgGmcKPWADVTpPPpvyX03umGfjXgzuVtGXgpUR4bNIrtHnGRFoTbNfc+ZkibYyBsIXzrXMx7dD3AXpYOz3ycq84RznD3m9kh32wCf8GLOiVjHsiwaHh9+UYw9O9/ONywqUYQFSV5PoTPLPB3TWgtCn7j8ZHZq26agL/lkQrlSOrx+F/RZ08zeGiTbZBSgqaYwD+hTI3Kv+sdzKa7qO5BU5M75JeSUgQ8KSr6DCAo70CORqE796om22RMSu8fplRz/yToHUif4zUAxqAoIF0YsNy7KfY5I4zqEjGDCnamPZu/KA0+CqtGXfv2jRwCEShgKEtuxGctbPQ/69R0eMJIRkq6yh2lcMCIVnd8rB9mBpx9C9XVUAahvMSBLFL2tUoA3O8q/6uSSox5Sin6Bh0ZPxDgidumhhdWXx7yMAu7RHpw2slB302bQBJibm/nupelePxsuVJm+cX0Q+7h0A1ErpwQ6bnBN5ipPVd1R1cre5TkN9lyDpG1LDWjp2bN0EULb7+t2ktmDCHSD8XwBY1LJbXlPQkRzrQbJUHCVYI9HjRs1e2MCMtNSmh8t7V4lh0PKN8rN0zV03XBZHfD4PF5oKbW8tZ2u1T0DFw961DdYMCPPIz3GEWOJzqBHgnQjaPUkZXiPYqR8q6bfqJwrHL4foKDW3101Nb2YP2EgrK6t07/di+3RpMUwGMKSmNNr2pXwsicCAAuQMH4pea/oRmBW3mPiuErWG9Vr3XoGmPji9wwn00aP4pABGh4lAFMhuz6hNvNl47lvyICN2SsnAs2qxjD1eYY+QfLGlAS6MN/tJERoSfJmNwlEaFCT+GodjFdy9nSRElLvIPSCnixT6aHxPtbsF0Z3nUVP4HVI0nGNcv31RDjRhB3ESViH5/jRWL1ZoEwnL5pDoaZ5tPGTiGcDEQvJZT8HFCUfBbpM7JviSUAK5fVogS3F8Lby+CtAj7CtWJcE/BA+NClEC72oaqHOL5MPXMHLG4cCfEPgmFi4upD3OSocZBJwHnwoc4AuWurXDZYfyakJWzMzXeL0Vz7Z0dEeB+EGuBgLcsUeoT3AadRk3Z0OP1vJxA9Epszv8K5NxLQWfLDfzP369TPJUb2VtvJ2TnHP4Q3kM0jyDReg2ZARhthQofHg9j76GlcRxkIGqnMh1nTB43n7ImN62EICn8vQX6eV4y1oUIoFRDo06jJS3OOVYfGkprHB9cv1DzE43Hrc82D09JjYTQlJHpDqoFaRbQVzcqEWnsUUCqmjU7KCICqfAevb7+Uasmm/xLyAB9LwXH9akwZMBAaFjqxWu+bAk6u7ZHYbGvR+9BoPbCBf7s0aecuzV8g3zraMfTQKIwIjJ4nQO2e5HLZrSCNdusW4mSNcEa/QH/P9ZusOhkiAot6tmuv7r9HAlyjw5L/LMZZL8FHzvHQUNggq9GTAiVsRDAo7GbsjqebZoW6Th2+dPRVqjWw0X23AV0HkqMs04FAHxG/J98iVrYBy837pJFt/jl5iS1wsfxFK+iJWpglwNi6G0eGP4aLcC7O0aE2cqxyIQoEiIpZEOT63z1ceABMbB9KQ8J7IiBuC18AjenmF3PZ8SC4c0IgBhUmcwLSdxNG7i54EFWMBTzvBEuROQB5LipGicegVRUkZ1dpr+jbfiM36ROrOMx63k0q/OkJwW2D3YLZRmXccSMB10Xz678BQQLywktpHI1l8ZgUzeKNgKE0AC4D2uMK1ziHH8gZw4igOzsa9IQ8Nk46BaSvECc11+vCkkpoGbeCB6dajEpwfIgXPWc8biYAbzAy2LdTBcLBR1Y2m34nRbcDz9wuC0P3A+YjzeQqZV6Hipg1U2Klvb8vsAFenTBwfmEi9yPKmSO+Gv0Ows9eDlB7F6+S3Q2n5es0GfvKeaabuOfDqWK/J9ZFHsEN/3WEzrClXAm0Tqa2Pthp5CrB+lO5inJlrrygjyvS4bwYH0wHaYDI+8X9rz1Fz3yCGzGz3t2UG6dYGn9lN2qFEf/0rXTH7rRvNLiRsP898Iz0jo33mm3LcAzlF6EMwElTRk0/9nZF3QFat9NzKDNXRt+UjZmjd1zS8NSkP67czmbT4jK6n7yEuDkEMDw3WCXUKRpal4c9XW91RITP4Wu+2il6mwmKTM9MuIx2QV4Ud3zhJvUMJ3cI7t55ARATfjeem2VQ3qvMpgqZ6jftLdZq9RHGln32XOayiJCXe3PxWS68uRq2cb+BsJ47vEQcU5jxxXO7vkbKNepECW9g/dDfOKmuPudlD/nza6kRkgoKZvfGNOATPRz9snDCthusGIn2HYykhRXnRNACaV7au9PVlhRUmucyb7o6JIYPRd/DwrnTL/G+NTYSixbkLv5N5tn74aA1sMBEYsUFAHf5L3j3J9r4Txlm6zw5oxA+xdaZtmXvNs13O45F48nBOB19HTc8/UoQ2YvaKczJA3bPT578D1dxUvvOHoMGk57QdGAinN2S/Yzj5MwZyflXo5BOueitFaHkqYyM95kfT0/KnkVYSq5dvM2LsXn0azg9Ywcz/bUMDWTxtt7c+dElTqZHGQanNVQni4IPC4LA05fIzOeDqFWI/N3r24V5uXmccVU0eUaNtmryGRi0jfI1SKH9YD7ypoYFnXENjdJYJ4N7MbnSBc2Lvm8ePJTGj/0rkbKgTWlfvruzLz1nK7o6Rds9OhsUuf5B6qS6LH7YxvV51yqQLvNRinXAdxJLp+dbytSGAAGZRee64xxmfZRhaGBBjnMUCUhdKuGUs0pGTWSEfg62I0BRHlJ0Ea5C+wtCvVuQXvuoE/Fz1sOThW/qE9Gt0jJ9JKGQchxOhqr28UirprKS/PhYTU295lMOnKLpE86C9fT1yX8x6tdSmLg3C+oOSFXFwwYfSqwV6HZsbs3hSl/o0nXA7jji6UTmh2jD+SZtLsoMrzMYvRfIpOU4ZyNfFvCEEQsT+4zvULeWQyFavPt/de9KVd8OjERP+iFr319LabtW8pfIfRIoYdKv/KkIkfUihsQ6dA9qSpvk3SGDpwS+rY154mh894D0YWlBF2TrnnahA9DS8mKUETA1Gn1OdUzti/CeN/SpFhYq15nqROcNz/KZTFURGrOUimDZkuFaQf3qN95WfDxdjYw02kEQS5PfWoEnZmDlqL3ViIfWXPSer1eCH578vyX6EqgB8zoUKEwstTFu5eIuZtwzzq3KdAF0IfOWf34TlonUZszXAMsO1zt6HtodPFKnAAeOrw6dRqeqiaD4aUJ3WY3C3ikgvJb4nlKBCX1YBh2bbIUG+LFOvFipaL9/dFWOR/W9rkJZnt3c3vFw5nYNSHMyg8g+kyk335Usy9wZ2Uf41+gdJJ3JYNS27MngI2TTWqDPXBTS+QdtNDtZghcHnMNHvo9/bpuLWADhHlM6Bc9NuqVeKZrLrtKckQHM7PXDUVfKpYIZ/oQmfn3q8XDinpInJ+b6jLRYK5ZdHAaIGKL/zlUERk/C5SR/llwWN+MAluHWB6xVAfrPsLV3WfTlAxMVKvBAA0I+43zeBL+nrg4RpFnOayrlWGMiQbOViDkHcU/RvNYRHfyX2n+r6JwOeblAQK5Pkwk5NuX826qf68Qh6PIFNVvS8r0H5yQMQCe8yIXu+eVIDQxmmyiL0rZZl+N3BuO0mj1dq5E9J+hR21cQFy5ZTzDhZZJGG6qBtDlTTVyEBshDSCwWDk6nwFYeli03c7FEYjZxjua3farNI9/Sz4iX1ZY4VgOhhTCPY1KBe4A/45w2LgQTFXDcqngKD5MuqGk4Bh7/Lii86EVcOekT94p0OaPjwaUOC7F5r7o0cAZHz+rkmBIBg5zTYQiDYE0sR1jQQshqo5V+Ql31Kib0X0Gjz6CWF9k8VXQLtja4an/Drhwc2AtMjaSmGWIQc+tmOGcX75jIuHw5enaAzCebdaR0LteW/Br1cnx7D8d2J72f/wz1YBLA4O/wQxIcNnOuZCBGDiIBz8mqBG0QNyiPsk2TRGigBwNv8I460t70jezzIPp8bZuf2rceuV7BWvbKOLhZplTXhQ/ijqWNHTqNGDxBsYagnM2RdwR2Lqda3+vVbeOnXarYYgOZiX+3CnIiKnTyZzdAjworo23qQUfeKzoR438QvGDaz/N4w0hpHZV22DcDeWVcgOK4roXpoq3QnnQ230IQ0vXmCUSbG64ydDqz4mIgQdJ99/MRON1xqbK2Uk6GFIisnN7nWkIMb5IC7MDrjgQ9GhVIyQg4ay6hh6c9kkxnhQ2ExtqKY5sQaZeMYjDOM26Cv5x3DCu0cMB4AckayERYK4OQ/FSHjNCkPTgGjqaVhM0nHGMNTFL8CzSUg4hufa/RFAVETHtccY/7AWj3tGiqW4pUpGZEY87iFoNzB3Rd7Q6UAgSPP0LKESvWLiSFX65V79c3iAAfHf4bulgCU6/yPO1MMxz5HsXnqaixrn6fsUc9Wsi09cHind2v0T1QEHCGM8Lq7kxhil8cvoBMaGbno4Mbz/l0lRQdjTjeRbHGW+1r2jm2g1hBDuPIlrs9VabxXC3PQ4S1elKiMtoe6OuFGQk2B9CIsqPt1Yx72evR4KZMUtMF64Iwei4iynvvZMKdojvM5/bNQbHCUtERZ0wnen7opMzD5uHqhgTBJvDA5fPUlkKV6Z2+vZkA1aK+RrzOo9gvaB3Sf4tZuSvAbVKm83DGtpRrpXwKzK0+iGNf1LrJQTzOln3Ij+SH3lcAfAc6pcPETWUzH5dp0BpMC86bwd45ugscqCcLyj6TZK5YecgYgWRvXbSQ9kTdgV9gvnGBF7CXWnQ+5lyzmydUZVjBmI0JBDgKZGCFjrmDEAqPLbSDfaDK5Ovoc5gOXme7OlIqZvmOEafavh3IQY67gOQ4NTstCJ3Ri9K4oCT/R+kVo+MXn+zYymcoeqFL5qMBT/QGd06Vflo2lbtSe5NLddHzG0vfDqsSvPgP7ev3snKUaugR5Cy06kl8kcY6Kshir+7fT7FHD5f9x025kNU+H1Nh8VVno7RKggvlqP3e1ERsr6J0/TE3gq16CevP0tN22Uda6Kr2d0Tm89YomYSpomxZsQdKUaFfHwPWaXgTEB02uBwZb1HDQNV+57KBlsN2hDLuZPdLPQixycqpEppiAuCAVH5rzTJP4ntDISqt5Wf5sq/6bdZDDHEN2QInL27A1Ii+7h1tbCyAY/X3Im27OJFmUsX4wTQk7NWH59upea4B2miB0VhGaj0CtUVFGpgMbctsG7PpHcUlDNJaoz4fDtDDYkjVqVxSxwYnP2/AOJh4e89275vHgQ+GV4aLQQHYd0CE7TqtrfMP1C1S/S/oG9n+1+muVmDg2D9eyHilOEr32+qgIRs4NX9YquhkzkIUMbuieGexeqEB5xzrde+VSF3/9vUxZWWD2jn6+T6vgp4THEqK9ExY2VBdG3jE6+Md4lmo0jteKHo+ImLzav4WxgheTMbHtxsY9K6BrexFgt9dIKXRpSb4A/3xbzEhtmAr9g3UDbXV4Ykh6Ld1AbXWX1NoEpNW2ugp28WBKxde2icKPhm/gz2SAXYMO1SqwiAUSX7MxPXl5kdQpK8Jw+QMKA3lQay2xJBP2uiHGAPZZyhWgdmpheb+lL6En0Fo3667RHaFIwBvGPFT3vQfgXvW29ISuvJ3Zs+hM8pD2YVSmhCuwpnu7h5VaXOEAL2wUN7Ja1XSw/SJGm266N9aVY77DvWt8zoRUCcx/TyPdwb9RrEJQmWKMWtkOGp7jF0Nde9N/aq4+6hYcyATV937sVMd17BT9kQJAyxRKkkJAgsIiLulgDQNebUIF6JnbVqnR/mVj8UoT9regnlV7/9K9z0v0qgXnDMJFvR6xVV4yNmBDEY7ORVV9gglkW3RlRHiJo1LrNfOURj0MYt4k+GzOg9Kjzrp9dEm6HfvmUKfaG8C8zR/Ic+Tjeoloh+GXeizwDmaoNGYChhr/LMyr9tr7PK6yh/op/2OgQG0QvDPuw4yVVUyaGRDBoNcm+D9rynhV25NGYh/8bGnST2xOsKix1OFCBR1NJKKA5KH0RWYh/ZOnMT5IbhJpC0L6o9qVmMI+GM9+rhSttt0dyxdc++YZC2vEb69nwwJNPGcHxcdRmZRbmbzbFPloQLmr3jx1TQLHolBXFduYLhi+90OGkXV8dxxMTJig6rKz7IoKjXknE+lYzV33K6Cl1IjMAcs/d2xr5DuMuO47tpX5QCUj65jNDeItaBcErZQEwIB1SWz31Y8YdB+d66WH2ShtfIPPo6hZqT2mpn96ti4Xjsz/NsD4EwE1Vvfyr2pQSVTubnvArTs/P6caEhJ1sOcOP8lFTsEBi7tNLAKWxhALDcUVB+1DI6VDhh9vRPH3/Bk2a2ZOmgezYHIs4yXcnoFl3nVvEnzfHBl7G9pxPDdSloUokbSWAIWoOmhwJbJBncQOBlyBie7ZD/mKYeXhmku2XFr//DLN+UhI48VftIpDUtczDhXG8z5bjfCTUXv0URX24pR/Pka4zro5vdEiayMp7vTp78VI6vBwHWLoMTh5K1wHr/wPiOokVLWy9ErfKZUep7Q0E6x/Nqi/kwPRsNgHdEXrg/KM6k/7m6tkCpCs7TqYoIGD0UO+AzJka5+NG9ZLdoqs6lQZ6nzB0ec76Z6FEar+I2RGbKVg3utunG6kM676pTft4BzVFf7HjcLPWp4ChrvhoHpKkrYVyC1st4FgQddMqjSlOvSh4bDwdHXxwTipkysUT7Qu+waSbM3H92aVnM4MomA64l5HlQSKSnbqgqS2J94KQj+9n5z8mkq3tQXmbjMOmouuTwjEV7mFOjvYMJyAavZfTuiUD6W5yMNy4oll+QiV5tS/lZbaBynomoz7IIlV2Z5TCaObbaG9Wk9qshnkifhZOXVb41D7mKOYshl8CEsTbD7JbXW6778Bvbt5kY/wU55ld+dXFhu1mvQmfGrNtXim/3B5MUqIEU21tumd//0q49J4nDcoR9/C18VZFvLTKcJ6JQNe5iqhGg1JrKNL3z0iFwJdp5KPJ4WZMBVkcSMBOO6Vze73MlMUk3Pvef/gC3ILBK3dDWK2N1xP8RDOQwkpONacCip9ZwqPfim2FhD2KIK+0TSLqvdXmGM8QMZi6njr8U3S1meZ33bggReAXpg2zWbLHnaMr86LsupYDBBLrAZZXOfAIK40I3cJobb8jUdCAFvJJx5Bvc7Qar6NbjLy1sAc2BFI5QtMTnF82ZnL56sNNJt7+3B0HLVLeCYDlswVjInM4Hx9MFgKrQG0By0UjkIh70ACAVaArITxhOXwxzL/ovcyZy0Sv0QCuwSdmYpK8xsM98TxiDu2FycmQHEddrdKAfsXSIcjGSTYUUIfUQUVcPuWifmv+N76aV3W2Q9inogOXAYwrEtQudn8VFK9Crjl/J+wCZfrqe/Wzc5cgca8S3MJfckoKpnfn/mJ/WJtU3V+IwwzlZKD4q9D+z8X0a3Kkv17ar89Qu//YrTX07eNFSm6r0292ddoadxv8IxjQNpI2YcalHQTt5VyvYEQrJIF7zbcAthOqSnvaPaQHMbGuMbkKdFZ80blZ7Ee041bdYeBRxGWL9WMAy2JxNuli71KTxk5oYzuoZVJd5j26QFxarAtw2KJ5beiUH0sZb8HCBWBl/sxNSHNp5JvlyY+EstEAOqHNOhI4nRqxxf2+wTnUG53ee93omseRMLEQE9yWdDwRhLRiQpALHeDPF8Qq3g2mMriLSYiELR5+rG6mHfTkfuczm+m1WRltVQG6jw51nYDylgKIsyIRcgrfQdeTwVC6b3ELc5StTTvpBn7QP9Z6o+Ieg6NnfITeUX6rShthuU+CvokRECzq98IIBQKvwq8/EcKkwno48Vo9r4YzHnKMYPcCce3OS1EV+LaywciB22yAnVHY/yLXlm3x/7BEswhFckC7CeZHEufTQhdt4MS1evezBhZLYrvkBRCCeHMZtDtYbZuLqm9FVybukpS9He74uUy4QVsfFm54TPNYOwLnn2bIurl27c3puhIC3AxbmlROG+bvMgczkDwFiC/AwrKX7hHtkftbUYUnjp2Mvvvn1DcgBiqA+EDbtm8Lr2dM3PJoxcquX78NUH1aEQ9Nhtn5iddw9KYlFlrsq86cdFMmNrbyhoPIMqMEB5CYCRLLgoMka3sPIo/QtTkeh1OGrTq+5mQrz7tWe0zzG+RPYUQNKRS28zwwAwNTagAtH4jBNTh55Ubi89zTQjm9BkASAVLvN7OiEOE3MoYLG6ip5e5j0a4vHHi3bXemrB5Upfus4baJ1fx11doiSAcg+ttQnVZACWGtAS9ntUb2XYxSFx0JSvBJKL/OokE2dyWqgq4NBRGxKbBGTO5VsLrCpHvpc+MWJdJBfGfaBXycY4jp9hnmsif8PXEOnuLy/+TrbGNrmpxugD0d152epfj6YJMu15G9kos+638CekaAV1D4sfAM0XNCC6N8P8pvFaPSdu8wzpOyab2h6+3qevW4bCyJzQSkRUjjywxAUDa2e1VdKESza5YgTcjxYd6diC/Rycyom8Nk8zy9IEDI7EdEGk20VMHRP9yJuFMMgUPkhj7mXeYlsaLJmqvSYFlqsrs0GXAqha0MGipXKs2POylFF84bs0bkvvVUxNoVSKiTR1CZ7mj6aBsm9yhzpdsJAEFE2BkTFwYvkaKFSTQslAqMxl2rD0vfF9EHqkgypWs1i+tqF40kfruzm0BTm/FwHeEsMiqWDcL+dBj4d2awv01Q++06KklSySw3T8ZJ9IXgQAZzdF6w1cc5xW8iX7XY5xG3y7kzugbsYsXzV8igR/Ynwl2NBSwNqXAbUfCPfdNnCM7KNs5/FEIwvLbkxrvrb/Qxjm/mAFA2HFCTGa7d/gxymA357YYu/kPwER0I/c6E1ihKAebe6682rTOpl7tzSYHI+2ZoB22tTHyo0DzsmUywQeMNMcVH/hd8WZD74h+itrftUp4I35SH0FF6sZ0olVS30F5+5ScOzXM3zx8g3PpuQnnEf1kmOKH7vmKHeObUsoa0ctjGY5++1AnCRNlSiqX9cVJROLxI3N+r1pq5NRPKojqICsT8J+uMx4mwYt0Y+jFlSCQzan/CiLgIZlm+gVnpauCO3aUz0zYcK3zB12m14JlXJtZOzYk21TmwdE6Vv0D8JJF6cmE4UyIc5scsovm5Isub1YEC4YpFS8zK3Zmb5e8SF7YejKxgvnfZU9e1f1JrRJfofIEXYdJxYtzEx6hw1ZwEYa+5qKe5ZOkx9spmryCkice2ogP0pMDmukrnI3ppwBMBI1KFztYfNvIA3ZB5jhJNi3P+8E1P0Zvrm/cFEs9f5O/hTVuHAWU08UbOUFnZd57Tx3hBRscMhSfUcE0MSpPdzFr1H3E0cFEjpdFod5q+4bLh2BL6JZcGAV5i/UOQEUOu4ZsPkijnx42T2a/TqTS6K9e5sIxaJOdL8mf6/ntLV/wJj2Gdtp3+wTS1bq3pGnHRJhP18ENd9VQ0rkQiFKUqPKXRfKbr6hytSKapBTg3vP3MXjXAGxqDAyJAYEdPCvlUOinnB4xDRmGyxly1NGWkH7tIcpnHYdh3EisiXs1Z4bBqAV1Y9MKYYBqWFcOIXgP785OMgWFDL3c7eQRic0yprOQzbImNuxXS05CJ58gTkJGW1TCK0ZbgpQOgEAg3TR6xtlQK4DFLtJj+8VVOABfsNGBcJkj41Hw6rmjXWPURI+KBz0jNDoxgvV2GThFbk9BuGGhMgtUVMhdqrjIWVGTbRZgwv05hsEHhk8EKXOHMBqxQbpryxKaP5i2X3EDZv6U98z2Qx0sczMVrwg4tjN4MdUVAbWvRi0j4zjfjN9zTMvnBC59hCts6I9KJ9ALLu65GLLGMbhn0aW6Bu42Qv4/O8yBIFOlA42aubNLs1dTGmwNpXCpqqK5udbzuIfUGvF435lldevq9W6zQ49Jic1bY5ccLd2eBbeeYIsPFh/bNaZEIqIoM4Lvhet2Lc+mViO40HNHvrf2ysA+rfKsW27i/hOtfOVwYszVP8p7vwSWCYkj+amxwW7fq3MPccbAWRiekRx+Fc83Y2Zn/MJhVwirxcHnehPnBlNgzjqs4Y6n34P/08+9bGVN6jfcsRxxC3GtGKFIeaLzzgvpDpNE+Q7AQo+LYphjXYGk8s3XkPVfVuFf54mIGifGSgo0TrHlKQMjfCEXdGWj8oaZx3JOQ+A3QfzGQOxO6Yq9euZIvBaP6fVfEzMsUqXLq+7sZBUz3aMFXBXxtuzHUN1slJ2co1atmlDchmurZsBFlr/sAZEBeKYIxk2XJxyqjHuXpCL/+NXIp281ED6icdHGajWex9V3qqdLMkTvNCKlX4uEXpFTv5SzKJuSgEGEE5FPBQFjUlgf+1HnRg1s3VqTyWwyEAmX+z6P5mM0JDRGHtDb2P4lFrCEGL9bX0J+RXOsLMICxDz3d0wQ0ztax7Cg5iSZ6YaCLoUC+Kv1/BO1MMUMDxiE6vAa2rj5wsoR6xccgwIhGSInVQydW//vr6WmxqdZSmA120LhSb+bJiRedsHYrn+vK8LQOXjlWJ2Xq967R6J4aMlibjbft2J7Z/0CWVFIop4rvIZ+OeTgTMqh+YaJeShRy9lf0+ln76zAwtRk3y5HbKSahJfwmOHtZXhQKjDqUbli1A7qRWEcLNuTiMug+zA0Nr1wnKpT9VXQbu6RVid0DG7L2i3pqyJdbHl2pf/IJVncVdYvijdfKlKnZJLukxcHRlZjWWtZ426Ah6HzaXbsV0ohUvm72qKi/kE41Gd42+RjKQ0ZKHXEN0lfqc7FuIx2djTR5wldZzmLo+8satseza9YQgABBQLIO4UIXUfqMK0qeSCcIfctFxKe6WaHxiMpMVWRBUkPccym6dMaZg6dcZjOhjtsLfuXnE0QVi2uRkypVcp1YkisUhPwLXcPnliSnpmfrwXIux+k6+TyyO7kDSpsJ6o1z+ay9PU2oe7x3/SOM4Nkf9I9OMA1zVCmLl8BH4cQaXM8NdIdMJM096Mt7+Pq4RtrGfeRgBDXv23aCNzjCoIrF+jcV6hI72vygn6+gbNbbntS2MwgjqgdCW5uBqKDnwBVh84S0GMDecgHuaPDhVy1VJQBGmJ4RgRiRo5bR4M5MPwSE4PhzFHwm42IICxu/uXgCLcNWZ//2zpglxIced+9a3Jtf5iHppu2sbXV6wF/3rNNCW/7tW6jJQL6TkgFAavup5ldeojtx4ceN64DowIR3V621OMoELDvQj8i8NacJRxot85VuUNXXMwfLeL0TN9Pwzo2sx5eRJfYg31uj/rLVhds0+OXgGaoD+2RJCraV7CmPTjyksiGN9CwV+QCRVI9aeiAsGGHn2HyMBSC8DkmHjFTljm72fofBUjFNwbOUODzSr//m1xlRhn46kcDaVuCcMCCuErVrt64UYKfK3/+Ckg65GdU1TZahw/hr6qXRU2GlC2xgOb35uch/texei3kA1UMcwl7aWt+lNq34M7PQ79qx29ouQpS7Z7KoMbmqC74vLbPH8PZcvj9aLX+XiYUBQ72w6EIF67Ni5tpwt3eFEkt30K/lLF5GkqPV+zxKuTnSfVC0GjJt6RVLm6fQa0yF/LY/eEZymA887Tp4kdfcSGDKV5pElp+a2wKvqnZV9eFV+4JMl23oX5q06MxM3uLYyMkn3Yb5kFidHaAk6A3fPw8nC/RtmsCf/gGFRvj6a5Kr2+YdraHSvOPhiLejsyws0xSFM+sEq+kYpxAaGVINaftkDF1TV9eVpCCLwBgEjyd3ZQJiUw5RU0Ecrm3Bio1s2Sg0Z4ahIW9VZpykossPVVYG13W7hpLhisb1BRR6zYEyLlI6bXAlF+rlIsZboZGyX5T5OLLhhKe/qPJXIxkuk6eG1FBnxaZ0Ui9JUDyAlJY4PxqEkVj6qpjDjkMaOajHnw0I77rXYCbZohcCd4lA2y9O92XLDaKZzXfxyXqrw7csSx2WYoTJ81uZ3wSSjRQp74kkqGcFEtcWuKO0ihT5vWxmguvH2JWkAS5p9RYbEt3DRgoI98FEwmkAa3yR6OnQzCFztH401GBNgFFK9FYQhNDhOfPFgHVZsobFsMMabWFSLxWnq1G+oIWUjryeASNb5zDmjh4PWjgljZ62F7aaivw53puZ+pbSmrieH2l87Hv9R4aj0Z5uyhokeZ0alx1a2pNJFbGABPYbfUtwXmDmoCJM9ywoTEJcom4vxh+/EOFF9dGLkdL7SUdFuZ5yvy3YOprMUkyUrBUlYmO2kXcDGf3+I2y6aPkZ2g20LssBiPIFSUUA4nYi33M3+kEccvxGKf6RQhsOrn+ZT2x1ciRFds+hljGOkaCFpp/gpIYDPPSEN7l6XD1EimWixS7ypbqbjq5n3kBlDoS+yy1tYi5KklyNoC6tV9vgc0QNKA3zI+vawShHgL7zKKHXFsoVWCAxy6BaSU7KbMAMokFdSTRSY22pgC5rjVgPINTGFJ7JQ4yedFjS/cXZep/5V9JlB7izJjdGGDK9Zxk/NsEtmtX4PaZ7NuIy/fRB6UshDuxDAiy9TotXnrBjWRkPTSpjxqQvAmCWIPkRrZcvOxToFcgXHDl1cNUpBcoeemP2TBA4LTGMcMNcS5N3ALi2Yhrn3AaNIW6lV7YZWx8tSxkBujxLD1QjjeQPIhFuvnPMvI0ZTANqWYjmzKx1gYW55+3wG3UYb6nwV3tduj+QH7tHqe4QCY3NvpXas50zhdg33QwvvrP0IstW+VcQgr+DI+m2MgN05ewpwq8rs/B3O1jl5m/SGOsx5kR/JtPVFv5LsgLTjQbY1tikJma76K7ZaVx9uKy3sFpfgGIZFhjIk/k/9kUgrtfbjIKNNOfyLzxmARqSPL+2krHgkHAagWMWnO3wDg8RdoOXhogy10u4WJ7Lq1QZPlea4n3WPnPgf8bpIUe+xXuBeLF9yN3IJzJ+8JA4t5/j0ahoD6F8pRecz+3S1dqUJJnpd9qRhLjqNaWsPc/JwPuCZ1NVbSLfNnfXjaT26w+o+tAD/u9BbIlOBm9Zvvy+1xBQj/V9+ZyXgu8hbJxQI85i8hKIhzyvQjovMMSHQgMKT1c/s5xoJyO8t+diS+Jz+ZLLdkJju58ub4vD+oNdg/PSjoBejBRObyZaSxvXps/LiQ2Kff1bqjzR7FOD5tFTdfh++GOEoTNm/xg16t+mjB9X9bq0AoefjPyHQxevUKqonQVB85dttI8cBXPq5ndd/11RYHb57fGtmsTHr8l0QnnCqnNEYEzOQlrUDBJO+LJfkwFLn3oVfNynodLBW0zREsmMzXfh4cUJahhptn+qYT7JLktOnr2xd06ATbtoYqaABFoHIeUj1rN3/9GCEBM0MbjKUlzADx8G6G66Qr2/l7U7k7BjZZCORqnqHxfMWq5gJahmENPHpSJ4qUNuQ3qagqIJ+1HEKC8SUxwf31Gil9obOw39h2Fm6vVJj2RK8kouwTlGU26E9irBl6kIYXKLSVqUslr25MUo/NLgHp/Q+J2e2eQMrEUpUmgkrC3We6jmRRu8B+oTCRD5PhVoS3o1rFGdy6OBQ8KjK2Tk0ILQD24p1bVa80FkKQ43/GtiH4xoqTkx1BCyyWUvk2KwMnGIdDFaYtAzMfBrambEgXJaVSHNJE2FebXlfySlD0aEPr9DERGwlbYDT3OIo3u1nf86cguUc5eMChbTC8pQmli2fyOwYIVqw1950HKdLQ5OdnjIddyn9s66C2y4pVwtHHuF6j0pYnlPURJH7/EOk924eC81q8Nd4tdROfl0JDA6xfTOiYNk7Ue5G7GRaUSOc25NP/dnaB+670CTfaqKLt/efKG+aarNakgZ71v4/dmefrLDWdGaXO7u8PbJqGKMaZlQvZzlMt1IzABr88BSpiICrVQ2syDoGjLa2qUe0ARzqRJC5ejjfkM1uQpMDVukM2mIRPrKa+w5IeP2X4NQ1gsk6c87UQUyXIklabz8B2HPSTmYuvyfOk0CDqXUm9KfYnvtC2o68xW5luddRkWsn3m7KRiHPYQ/HXWPifGceHbXr8nwh5ty+k4sDX0YybgucHu1DQaQfD/gUHfgxj/0gkj+VRDs+gMnaaGLBtbY2xtWioyQtqLAbTObJreLhKcB74/YLLF5ybfmPnVDbKRkbm9qStfbOrUEn+ziaq1vyesuO5KLHDStXUtPnouC/jWnDJ8VUL5ewzYN+TkhXRgSQwg0476FVSwkIL8z49j6fhfnzZ1+vUB5tW8h56X0HQVpP0ed544V3FdsqbX4UadGGtfxqZAYVKtrfQdUB0I+Geicii2dk/xhT/rGbUEgU0YJeXuHO53iJIRtxk63cNIMjtk4R6biVa2VuEeiVHP2NXnfBEE5RdurUkaZu3qdKpsmjfxlzgqFWOGi4nOFCO/MeB4zc+2IlBrr68ZHntGGqn9pdVt5zXcsIz3zATUBd5UZKWEmqaaZ0lIjKJY6FrncBJQHR9gsaWPv0MyQtmSNU4jVg4HB5VR0MDYfI/Zt+tfWu1R6lPiJmUy4JBFMk7y2YgIYgAecM7b+yQPhs3GgAVDtlCTcEmI69/JAAGI4icV0/TBBLqDXd/80Wwv7uaipvFftp9DBMzSIdmcac4QkIr0Yu7/Rt/Byx7v7eED2AU5YcJoAJulCPFYHG3rDvWvT+TKYkS0IT5Es4aHJdPMskOK4gkgISuLqAgPwKimpoYAAbaPm6bcbylvdcKmILxR6Sg1W8XG8Awr91HBAHztppdjTuJYwcg7DFUjnRy77Fb0IDKHAwLqvs1wr1Nz0rf267CVYOzk9n2XhdDCYcgSBzntctVnEPtyzpbftFdoPqJJVJZlvM9DQJfFaNItZnV/IqXIKoNLyzGzA+x+144iugapgLTmFEgmqwJWg/ZM/Tnvfg9Ws1t9rXWfulBoBittfuLMGI7N9paRjpbAJif5W49wBA5QGt49MutOnWTmnDACTTr+R1TyJyJZL8MNwF+IWbGThLSZ7pa6+N+ZffBOR39MsLMXqdI9s3MqvvAbOiUELD8poyljG5AopnQP7cZ6URKWcAyzgC8Rdc9ieO0cBFRanHsmn50PepOUNWDxDP+nvRPr4e2PpEwYfgqxznoKXPGfUKP4VujZo0uIwH6vCX+hwBBLK64ayCjLMcX/vO4bh2NfqZpKb4RtTpt6ikWaXnUqGP7eCm/nttfyujo+zq+XkYINNQX1t5Hyn00l24MyNB4lYXfhJjz4PPo+9qcdwPRTb3xMfzviB72lIsedf2he/iO37gZA1yyo21J2REqDrUXoBP3pX5wSOKwx+bcibHp+55ftJ+13O7JbvC3GTvPC+lSwp/xFD1KXk97Jf8gerq9fx99CFBxVKMF+ypWwogJF5nUbHrYKs9OjNILmu82ZAde/TZ2Cwe3JIITm6sQWCRPEag738RAaF3gEhG2DI2Xe5ELZ8sPjRViDl/su670pAqGKDN/QeWZR2+ZRrHLttPGMUOl/KBA6+GJjZ9KlDtz4eO04fcXGQAk7O+VI+LqjHGl70+UPybKGzZ4MsOjepqny6nXpvPzOtjHbHZWa6CnzwEuHFiychqAuommOoBt5oNtriwRSuUb6ssbu9XtFeTrtzKUyxKPZ9j6J4DiRiEmkaXCQNNF30cGylumiUF0wgbIrj2j6uUQngwtXS2uOQ+tqqywnZyuhN4GDkQZWRc//8gWLDbimbTZbH7QzEFyWRJwSd2fOA7E2FcslAzHg39H2IC6GJU077J+cKGNp927WUqzyG6RS9pNYbZWNKuUHkzsnhMu9pd+/wttrG2e9J9ZIGjjlqhEfZk07GupNamzHKbKpJItc25cYgk8mrx4KPUw8QhWVCTlSFheujsCOfRjaBV5ZAhakThfTCVEfWeM1iadhjxLHa6ugncdZbk9IIZDBu44C9Q2tJvZGypLuxC9RKZzUCTVW9MSjAjtdhFtdhna3I1Ux9L/IG1LYzmq3+T9f8roB0ZCPSI0nF8fmeCEIvAeIL/OsPTORAEsuRQEiqY3Z3ui7Ce3t3cwjI/2jzbmpsCc7O4/jVMSVvkyoHIUFSOUr5Mpy4lS8T0OGVKhGLrJUV1J7G/PZ97VKPU36bHpyveVJfdpWvhnyCaV3aLlOBRw5bFh069e+B41d2CLeFSPpp/kVK55CEt1CXNlO7EQpYNyN3s7ktHe+eUpAZLCQbcXy9tC4y9yOVa7LBAeate8M9C9z+NXj1Hw+FO/RpYJByK49bXkG1HgbgwWqHOiHnTxLDh0n/TZjtk5U/koIwOJ0HyeHMnPO//+2ZhL+4399tGy4cm61eFH9cJwuxjs2imzGFPMiZzNEBXWvjE3g1+ixvIm6yPAgEuZR+pulbPe4RCI5IiM5PWD1tmAGcCd9GCfUR4W2jHM4aehb2mi0Saj7ToSeqE06yhM21gRTJKqsctHvd8L5dW/81WazvYpogXFeMdyon7EwHiASXj5jWomWRmba4yv0HauS7fSOF6O4B5JJDWsS07ZejHfUKXKJHint8TFu0NNoJG3THzftYvBBWHwYmazCzETwkbevh5h9jsRFI40Wr9y2sQj5bZQPRNGwqAKKBv8FHEWxAGSSgYPmB1jKzdaOwLNBqxk1oPATL0GbhQef9BVYlVee+HDTQ3xLr7Gx3Ul8Cr6EoJs+qhOU7af4hww4lstmYn9x4G+WwWZE73qaGCNVmDTSfLr77iX2G64HfC3XDjE7Cb5Fr8d65wK9AYoPifC7pxAfkWa6BR+ESXAvZesrc3yvqG+Y6Y4p0tCG6XKTbvjhyIMKZDE++VF5HR0RAgmj1OycfO+uZem0vL6nFf5HqsknaAPum2GoJqIxxw3rtvnyi2HpzY9NksudiB/HbL5U/oTT2ZA2H/inNZNCgSneY8UHI703M8K555UZZTOuJ3fcoid2lmImSyOotP/n5pMYb4vOSex3XaQE6mzHhFcyoomYS56F0A9VqGRirxmemWM60Yrwn/8tstUhSSZEjxClh+NsAgfR6cLNevMf7vpn8saJQ9Yxu0rSNBBxmL7HtzCkx7P6nszfIHFVhfUvrzwQY2cAsNL0fBRxR+s+WbrIbnaypC7ocZl7b0v445wi4Hlo0oEMlIelrj4lOSdhjd0ouHM/Hk23gpdyW6I3CIUdIEOa7HS6xM6cGYKoEMhKtZQfvKqrrNl7cfGfzUEah91+6XenTgSlB8v/6LDJ4t44L68/06VzLUO/jrM8zsOCzM39eSBP0i8rIbJEd8QnchaffBvv+10MxUhPf69YgsNAT5OBKjqgcrcM0bsYMjj08+DtS+gZOuFwEzsmym/uPVpG0ci4rctub777sz67gSgbSoI09K/GRVYR9Qk5fiGFs+opJL7BT8F4wxf/OMYRvnM19FBDQy+oHxPtRw1S3ruISDFW1SBiTgezZM+4k56TiOSWKzBRFGyjGpAX7uROAlt0iVf5g8+jjLAq2dJQbJaabxY3pnqdSPCaU9cktiMuwoSngt6sk+PvkqsXWQpxRysdoAbIXHqhrJmEKX6/19l81BeIwTRti7eJm2h2z2twIIEy5mpOsWIaLMTcGvaxwOp663nfWiohyzrrPotSuquMnneFKkuqnWRZWvc1EOmThZCEtd1aoUlUJTTXLd4A+DAyLqs3z7ZkEiJnOKA/II+Z1imsFXtpHAOdXIHZGjUu7KX2S2IrQgWswc7GnUUKEuJEBfhluvjrtDseQkXUGIB9pmInWjqB9IR4bn85FlHSwougZ1xKw9ctP/bDToCWiJhz6dY7Z38n5WhyRbzPA84h6cfdghotfTb8wQBJaLiTPl2Ckwy3fXlu0vp0T4oFKfhhzt11H+oAj5h+JV3Pi3sEs/DryW62ymoa9L7EOwaumO8KKPk5yFpAiARqCos9J+6Mo8WWkgOA3488Q/j7u36fJ5eL1QHZV/ZO6DwiL+ATkVV9iUm0ZC9cKKF+90t2JmTDuKflU8T0Z7Du7LYI/DUfy4NxFefrQoE8iqzbNwcmeRRyeB9YUweYUs29+x8IKrgSKnwJN8nvkMQvu0ICG+48FDK5yg8g+g319fFX2TIRMM1P0+sMYncLn35NyXc7J3OfnlFvVR7UrYHKFmsSLzaCEtlVtPHnQr9KqaBeu4S46eMnkZVFBek4jc/jkanNU/6sQ+nMtLQjnJkiC+/KjW/9A5pGi1pN5gbmzCpwkvGZKtISCWuGtsaKxphNSbb0+Sfm25zkuaINkCaRmjHoXoEGfZ7iwlswfh6j+JKKHxrWTakjXNhd+G4D08AoDMnLMQEXQrTYQ8tHFz3oIhLo/FeLXuCbGz7JKM8CHwTPajza32v0lZI+qWJRNt7d4nJqA5dpcNJ+ueaNAEG28o+iULiJZcqQEKdfllBYeotLJQekDSm/4Hg4Ed21Zwk23+L6o/ZwWAXlW5SUlW+rfa4mQohKRrIDz+5iynDysdTtuHnWj2aj29EKAyWAdKgecL1gJtwIHnskgAr9fEGfdqa0bhf9S5tMcNyFmJ3ReSEsa3KbYC01l5ZwO6i/qu4E5gEPBWx6B+GUUBAR5AbzvzuRlx/Zq626bzDbcqf3vMUzheaF40FNcfGrU3yCHDFvJ6KXO47bz9MPQV3fjgxbndo4T2uOb0IdwRL7bT/V4sbfeA9OeUZIOlH3Lmobh1vfxsQG/ekwLLaZZMKqkV57WRbvemYFEIQdfn7gnZrcMWb3QRUOtVm3BAJio43n+sVcfrQYVc/++l1FRJueprQt56f6AbwmSSDphuA74k5iLvV9w+jMHTo4cGUcNGeYnod426sHre98OGrMO1SPsRTZr7Z5w6gqUi/4fsJdltMTViK7UbFv0gpTcOlMXDUEPDd+pcLZnAIX3NLxJv5LI+YDmn9nvcmtMuRlEAhswiSzUb+p5FYuNj3JX2sKdqESyYXbNMaHexvoywMQJCQ8JCVbqojqhf6LbFbxu9GQW//2RiVPe6EwO4uyqd9W2j56RaBSnQcUaeOAUanfGC4KuEuE3gaY9Im+Y8YeSdGSiLCm2Y0Fa+TZpwea/oCWu2p4Nv2bu9leX6hbV80T/wwhbfn21yurh1n0Dz6ZLF7EVYCUx3Kq5CooPNZWvAxiYiHTx2kzxSfmfHTwmNFO8jc7PZ0W2p0y6ju/ElIZEn8vRvW+8yVLRVbTxrMUG6xDuvvsnW5r4FLSak1Ur7v4ywoWi4EDiJSmJ1rMtQccOTXuJmcrw5X6u37kMWlyh8oHJZvP28aQREsD2hLEhjrfOAvN3mU1dT4H2vgH2CZ2wlWrZ6YiR6GmRv5PJHBQ2jQk4Nf40aak4fDg861R2bmWRhC5hqcJAHr6Iz8T6QJkoEkBfgFiKAllY9aSiIH0gIEPnMyA9mU8KPmBuvxzaUVgS2RuQY2omctezzS7J7rWR5FIw5INaTg3raNPeeTzVXy/HQI4UHIWtNtgSEiLgFXIEd3ZZugXNdFOXrUBKYuYm1iS5HqCUSXqMp/VOcsOAfcFMEL1j8UT2MgJUpTRu5U49REOPX8e6SErOvhsMQf6iJjPoz4JL92t+seiSI0HkWGvFjC5Ha7Cu5ZWd5Fm/UylY1QQiPyvK2DuyNcF8q6XM8sws28j1IOIUe0AR3xhfwdJVCZZ6lS9PS3ugqHbUHQVOhBtpSFeXUA35lBmUoTRTsXbx2RWIejqDTpoNaT4qG4YG8Te4tDXPjHeNN3uNZfwKfil7u942RJ2YmDa4/qLLugP2e1hNqtOTzP6/1gaZUI6mh68ERopoHI9GpH15a/R6Zj0Cqx5tqgT/KdplXTU6O0B3iCaQ8Ong2VJaTd5eU3m6QFfWHC0S/nMt2t3xj75UhbCFLAPcCRY90Rwvmei8eKo3r3NJNtAxpxrQ1Vo5CWMbePtxn60AR0eVGtXSUjLfplOdaiPVR6J9rf+BRJH46Y2eScNINSbytFz6spKmbAf4Y2O19wPHm7GBVoLWX0PvXjx+UId1tVxgwjM5qjkAebdKMSRkkM/q9nQekyylmuw1AhvhbZL/lQYvL+gtOMTEduMGkyCc3Mwn8eXBYqAHHgkZb9nb1vAfTBPxbDXss0v2mN1Yi9W9GtdUdNbNWVyBOGr//8hhyMvtFqUhdcVGmUITD4WE+c6euDVjTttRk9ZKe6dThfwqufdSo2Gr3sWMjTo2n80oIMrbAX3Bfd3m4Ln1isVfKjPQQEDZvHbN+RfjhWDNrg5UeSzryOn11KpdC81KJ6qmM6Ad+Ta1Js80CXZDqAkO5f3iSsqVQ5YwOVntU+YTVfm3L3fyQuD9yMuTLAJhEDxksRX6FmzfZKrQp4HN3sJal+GkPdGafiFUTIaj8FfFpZ84ZZs1MortJNNEtoj0FmX7CNk4ZF9Wme0GOF+irMumECIvBEjSoQXA5mCq0FIC/zR5dX830gMi//5NjxSD+1zEzG4y+wXLPVFuFbpWB1371Ho/60IL3DWh6PElXBUuy04GOYkFoCH8Da3ORmO6C4TasqLF3WQ6BJpRBV6gpva7hr9d5tU+J+MvB936isgIim+LcfrXWl65Wfc2JtAw06E7mkilOX93NOQe4yoIlQrX6/iCbbxB6wIVLm0bYAn3QBn+KrjKCjBdObPYRu39gvTW3wxxaBmp8FfMpMAEG8vIZV8ut/eocfPJKv0azsfzluei0v+zkp85RPyEwyxuPiP+bZ06Z716J5PO+oEMwo9fhZVSCpzQ0hzrStFJXN2Z7tXrr3U46EAiHyAHnuK8yFiH/jurNc+upNJC6+gakDlC6ZvE7rVo9hXPoU1uUXzy5le9tcuL3/QBL2/llzi9qbv78KuJPoOnaZkNBnKSg0aqWzEcCE8l2GxTd6vtg0hl14AjIR0j/GiBZGkYbwL5Rkq8sKTJh82ah3tPtrcANOISv4VnNvV5Yyu+uqprXr6DyBpVkW2CVu9arKzG75gyxjxwwZO4u/5O4tePtw0TJpvO5VZtewIKxfgDxP8d0DYhSpRJssfXd9lLjWCMFUgdDaXm8wX3kI+apnPcwfyqPq3EZ7wPzkpshhDO23DHUjZuw4zxOU0CXZFBYVn+zIhjQQ/n5exy6wBBUrDG8kzLrLkmjWbYRxUpdlkjaaADnFMn5OEAluwrl/+gyMfwOmj/p1IAVEaRhjXvyIPxSpFzJDMcUrkKKynKDYEMl6VzGBzTCIIxEtIMmVkjHzSJ/rVrJdZ2gUxJ1UeBGNJ5/7mJr7YQQV5kV3xMVmviMJfJyJ/Ggz8Z4dQhOmAU92xXrq4EUUa2xegqIGV2ZilXfD4lmKLodBqVQlYTOcpBpCvvW3iXa6TQnbikhOExqlnlFCU3Za313xiQL3aK3waQ1TRJILczL2w5Iq8CxD87OArY2b4fdbz2RgQZZh0NtWhvynq3xnjjy9m8hOuDXmz4557sdb2Bo0ik23cfLun/zVqxJKGuhqLX2mDCEh3a/F1u+3QBo9aX4hU9HVPQEhx3e86C8JS+cCmuHHZWJaF4TktvOCTiwQU8WExbF6/L4L8Y0RwdyH3vl4JpoACEPyFV+wDd0zFK0tfI0/zWTZGBtX126E3BpTPLG7xlQ9hE0PFLkQtB0V5p1+JKg/A59imPx3lQpjEcSG+ab+BVXh6ib/28DAtWCgfzlAQAXKC+CloCAS2Od4L4aY5B6jgQmHHJWLIW3iSG9kbsOlOSrQRcS6S/5V4BkAOU4txvWrvnKZiAbAXQ5d/qf2j34cN+XOCC3sulOXGO0fjXKmroXQ/OGs6e2uNVc5XTmeBr1Ooh/GUDBvZPH3mWq8Y4SGQd77Sw3Ihs4DBQalCkgmKHRCQPVfLMOVLEl2s0BPjzH6WgZpJAL1+eaALUu8nRa2qykrNE51x3szM1sjS5ZF93rmgDxE41FIhWtY1sCR6IO5sj+l5QUG80Nd+6Q8A7caBZpZ4+S6brSIyGOfNF4MFTanoTYZmN3FtPDK4LilQdtm1r7wyrdIg7YtAsmpc1Ri7+mbRb1ynfBLqNjtfdCszMkFQwN6NHN/Nv9dxs5TN7WaNuliu3jg9sQBxK1KwAy+UGdFCcFiRcFbPzKFyp28o29x8I4HYHWtEuQ1KmZqI5F4NisbLpfcfKSdvWlfGzv/DvCkwP/cZlK4FdQf9O+A0aER80j3VdqLIlD/ItIRC1lYNEp7cWrMEVAOEGxgOpBu55e8d2T0ClR4HjzSKA5sd0e63U0LjjwW63X2IM3xErHIloutfvHIivqeQsXgwuHXDRcms7lhAb2FNux+n7SKeHA1W3MreEYqSS5D8jZiI7UN5ERwPOYlsF6FzxVJFzLBRJtXsQzKSyTA3jvi3XOtWVNSvJ3JlE/xqCa2kdJ3B3jqd6AASXhLoDo2GJzMVdX2iHxgXLtP8x1pHpEthJAO4e+TwJlHhJ1eZy4ga8O5ARjjmicYR107V5g5bfj7GEyrBGFyY8IdCdx8lqtVpma3f+TcDOmw3r0SqSsU9dVSZg7R/PJDNEZZftRAAp+riuqQWMtvgnXJJxphZ6x+92dM6Xy4l7x0DXftdi8X9RMY2Py0IHj3r8Xvl9CWl+Ou4e0VX8BX9UkYKNMkusSjThIPmHwER5f5gQd+03DD7arU9HbQmkHIh6Q3f2CCQuO7p/zFP0ic5nWeY/m6NAN6wv/qS/Jy1f0SJDPXszds3iAecvOZxl7ut427BDngp8GIN4jEujbRu2OiO55gusDJhuWNqL+cj2ykHDwEUAD0rRHfAWgg4+8qmZF13sRmXtExHM4s2fGNlJn6jHYzQgBK6dOq2T1JyiEMNpU3cBUbneVT9R/ZCpxikk1HNrIrn8+JqU1BXPDHQcjluw/HX1qySiDMoXmE/E0S8+G8fWuP/neeWXF1CAT4FPfc9cFbJpSK/Om/nCB7ESV1QXumb8vqpSBLghyJ3xG1EUyDTaAV7XAya+mPhyk5/HHZuCBNGdMLlKE8pqHkHsRorUv0ohxSkWQoLM5smdl4976SeTXAI2CyeEawDdfJR086UIXD8lOzi3hvcmxBTKgGeyBUFkpqGQX/JrIsXH0BgjI0yIODlXX/fjF5Sf7oiYjT6O02Jwd5SIhCESgqFhTBNB0OOIsFQHCgneqBLanDkcOxI/pIxeVmg0rsaIjkIKUhaQ8aw16Grr9BxutTKKstTwakojSjtaC9KmDP2EYgH9TfxjdvnC1xWFPWsvm2Cqq7PiZ8thL65CnPUFZdc/Pk1mCiSapbFEBsJHMMvwPZulMKq9ZJj/iz2xFJ9BtmCIpzjK9f7yr+CU7cZiVBMyM0SdVrmdwgRK8hqU0hTD+Yc4qaI1l5VyFjjqNtTpA39R9pVONQ2lzhlr4WirnFKfXSsYaTk+aqFHdZusbcIuxu4dTcivued46JF0r1RbFvKg0PMtGmzhBe03r8r7D13CSsnRL/ySFMlkVvG3ahxdaF2KHqC2whA3TppbZYvSUBjqJyLjDMd4lpOb+Azd/NS6ioZQBKdQg02c55QlAKrUVL36p187j5pmh/UZoP4pVIM8TCJX/ufi6K76vp/ZX1OqV34XLYyXsHFVISfzgzMS+xR/dcx3WlJKS9OaAhEd6TXZ+iIeJs0nT0OfG3gpZRqKL5W1z/0xorOjCykwvqnBXiMIEaMOhbNNn8N3ICRplqlpy+NO4svP+14V9AwxX4ojKj2ukal+9XkHyKNyXsMf8ViIJm7j04U2R8sd4y1cHtYKaEJsPLTNuPlnU5VT2wCAwOI2FpJN+WrGOABhVO5o9TN8SO63BbzvAtuUYAsJkFozrkhWuWlr1kix65dLPes7cZNhkeMXi/SGM6czD8onX9/qKx+tmkaXZEMAZahcuZSzEN2gkIg2Md4vC4Hclj86+/okMaZjX24vUQtb3iE3LdLTpSfZXEtg6WG44kPojk/JFPICyw6aNm/UJTBIMFG8707zy1oNUO0BlzQCkPmY5va36F0W+SVTrLkAM5x6+ZrxszbpDTirmGJtOgDxQfti9O5y0Bfc0A1Inub3pHglGH3DR1nBcRaLtb3U11jAB33PcAFX40tCPPiYUcLq/eSVpvySPS9Y0XloN8UXV5Mn5hCrjWoPjCqPTjSkszfcTUACbl0k22b/EU+tkwPDc8lqZFn2PTOaUjTxuqQdIft4hYeN83M+AuVbjiEjIflQBIyZWbQW9V3IjH5glcp8Hmucz438EIMhT5rYFcWuFkaeAv+IpIs4tg+qTD5d1PcE70YlexK4ICdCrl/VkZ3ktuZcO0dhNyw4SM78YvXlHcBHpHxUgppAaQbYCpZ8ffu+8PyHBbU/E/9t/QYaD00M/Yi9RGSvTzEuIuXb4xf5FvX1WxeOZ6jWC4XraSm9hPerboktWgG9Bkis91TqHsABBT4PCRQXjrEAivyi28MpCEfjLbFXG+cqqrIyVRfSddBSVwFnLU+UjrCkD/GTF0WOFC6QBF4KYalAzz6aRFKayBTGcID4GbmOgH9B3dtmpi5C+e54KE2MxNgUVfv2Isx6g9LSVATpbM4XsyRIWfZN5mnosvUEl5FUrxwgI7qLO7OfdV8VU8laTlGD3t1NzuJtI5Ogg939TyNYrrPGgGCEsP34IWwMKF+dS1sVAlYBuwXt9c/V2/y8c7izqobo9WFcn7nk62Ue8FMvwz84d+J7Vtgy+Rg63CHuNa3QrpPVYBZnKfzeunnslobCBkpLNxfLLxLq4iudAlNH1cjiInGL8zVCQr/pFBOew4AmEDrh3d42fMPRWCKY/aJ/rU5FbG4y9ULFUUztcfhXTSpQhyKfYYrZLYbkZHucseNLOsWTou0QYAEpeo7lhjG4sby1vDJXyeiNWyOZUJKZ+BFjbrFYFVqNyDtzj8gszL7fN5Ryi1w4gX2kGNMZGHBKZcvcbmkChceli+H47pgrUulR46d2sckL8wye0jN3Xq8d9XkGfYoVadocDI/B0CTPyDwI4ZW1r0dBi2sTJEwb6oAROJNrkFak8axWVBtTTv10qLbSTqiCiAVbRV8D8azfrQADvWrx0uZkl+6fvJTtx6rCFCZeSmaK/x5tnig+HePlksdft98bK7EbU6M1XJ02+MxBRDOolYnTuicPsECe2PzPZHYt1E4jF1/lKMhQdVwSXVsecsFfoC3k8gMZR3MMB138xQ4dunfytgFttBocTQMYZq/5WlqYl+Izt1hVo5JGK9YgFyCyqlKUZibbifeZQfOCfXiQV1YSyoBXX5BlKQiQJNI0pqLECxkku1np9yWW8Bfny+9NRIutBj58bzLo2rL2DCzAAhNRhGyzZ7ooPwAhuTdmV3I++r9abOnWv17zaxjPpqxWewOPqUNYoo89SdJnX+nWrMzONMeWyke2YNlJbXViYrq+R93ocOqF9qDJ7wkUuI1Qpa7hTRo8lvF4dBeZTzaN4cQVKRSih/k+ZKTCta7HlNLd3HmB+Jxln3r6iulS4EFkW3woDNjC8C0+I1B7cgZ2GwtBvd+AVyBcdZ/NHRNHjwilkvFrF7bTiNjRE23QyjVdNvd6/7xNGhty3ltoFcDstmsFO53aUvs4rX9fKPUDlXbPIgNvE/KWlMzQ+difCevuMJ93aOh+NlmYSOBOM5YOpp5qZic2lUzePX/ezu/lZF+YmwF5UsRR5UO7OXJqCsHYP/1wRFHMWW7y6Nv5w9Aiv5xrXAep2NCRdZjS47YcSol5ewqHJZPWhHYSQMWr1Yn1pJCSkcrjPme1XaXaSOM0F71e/jKYPXM6rKp2qZ1LPO9S0fV9MJbAWZt5KvQe3tpOtgEAtyv3D1D1/J2w2Phx7KTWboDtz8jKwoDaXlM/WmMWOivKiNkurwEoZ/xpVxL2g8Gqu8wAZIkl5wyds3vLnF50ItvdTnNiKBNLRP5x3UXQRcPGjAbXabr4XBcYBdYeA9nosVXnCebibJ1RNn7uHXOECorUW3YbjgyDRPcLDMBwwCKOs/Aa3M23EwS6uV27AN9zKEeVaEYqxbdNuVnXm2UKQtA+FJRzhV/t/VqH5w+QH4/qPEyOeWveEg4bCX2x+IXAvYnhy/vzonMZ6OEHJ+dqJcuyAu5gf12+GKrcIdqEoWCppSmhpbf1QsSzRJIhEqTzMHxucPGXglXDYBT7xvtesyDGPrHBxLwNw6cAQWjva8hYO+F8bHziz0bduorBKBlFuKstFNVMauT4k8/StaJYDeb7cOKRKV0HUjdhNqhzjeAFtqqZswUyU6of0F5S/iRJTCQfoJlUUz6nUHlHUm9ozwtAUZJa5BWJOXUXFnw2qbDnKgWDGij7wC4KniU2Ot01/JucTSUA29o8p764RgYl6ceS/MsmcfLsTmlQU1DjLAz7VDN48qJiDEd4df9dX+oLUSjTgTfh5VSRbZYaDP0c3DpNAa+WW9LHEcFrblkrFiVUcc5yZQa74s5kfic6eMpT1GSS0cNKxco2ypPchvU8x4OpxC1NYJWeiGLH6qaSnw+2SK36juee5rua+qk4SVM/uqU9iAuvPIheaZgK9hwSPL5+GcO7puLcBgpeMZqGg13Pi/Wi4gA3YHz583zHwpvBwkwHan6bDy2gZ12TjqD1wEt/472xAF3VBpg04DJEfqWXtskUK8onruUwpNXkNXDKcxi3figFF5QhGYPmfLOOpi4ZYKxdskljDNP+a/KBOpAHJY1sqkx3ME9Vnm4ev5+4F3yz27NImla2luWx4vOyTruYXei7YefFtVfU2eHKU9AEpH9pN9sl9XOYYbaBvrD+jG1XorXv4xZJQLBjM9fDQ2Dx2yorNh/nFWxYySTxfLCluphrHoh0gPL/MruVFDYFv0KwDeGEh+IDBrPApMjnWVfagyQ8oSRvVeQF1sJZnMCJp9cz0/F3Zgg4cab7Zx2ygPfUKYzA3HvoLiHGtnXVJPjuRWBfSJpXRb8ii3t3RIBIlyMVLvm8roOPYKoRBXhWdcxkcbPGyWM4mTauKWLc9F+1o2Lv22obLJnEOgyQrk8el55fm71skFkYkc53uXW+qYQBlf5HxHUHwhqVh0NViF+sTLgbFfACa5EIywSNFjvJ4Wpz0isofZ+o/azpBvwsRam1g82W2vMc3G1CbFJVxLbNoSkRQ2Ngb2brGJnIuVQ9oGHJbwBioUwHIVkqeT53BoWX5UbbgkcnDbW7aL0cM3m1EX1omdbwtRREtCAykEza/+BHkDFs33fvY7i4QPUvbkyRQFPPZAgLEB34TNa5Z1iEATpNeG6/68LfJZ9DmfQo4zDMJHK9ncTCNO+ILB+7DQDT2Bk6IECGB+0KKW5eibx7Ed+CHwDgAxsjvUIym+ZMzupKE3lpwNuDgCnk+0pgpX85DV97k+Zwkyx2++oP1VJ7NlkHMHrZugpi1y/dDZxmD9oCh+U/ttlB7+lLiLxWJCNEmYw3XMOOlDvJW8Inko1qAOveOFX/jFFjBEoPtuj7toGgcUNikJqfSjmfTaBA92PbkUFswZsuvguXULEu8UTTIy2nVHpbvQGPm7ClgB2EOSNrUryKjkgcq46VluCmSf0+sl7Ot3exVS6kX8jeXFiJEGwSING7fx0elHXQhKW8ZubW2lKo+tD6ZuMxrIYGgumzhvPoAAPu8Wbt0tVlP18VZuaXD8e1UaTgYBljaE/EHXovCSQTZcCZlI3Bo14c+b6rLN3/H2dCz+cJ7oq9juSKeif2ZHyu5ax3iYqL/+SIBEa8MZ5jfmx7e3mQExH+1fyj4ml5iha3nZ4yw29lKhBH0YpS6TJ/k6S22qIE2b5cJCT56emgsr1djsv6GLqts4MHIOeLXmcnFaOKV6q0FnGExboiKtb2kIXnn5UFvfNNSo/iNodSRhTN0OIG8thej733CZksFMiNzNTpW5vIZJYkCTw24yLu859R08jwp6HLbHa/lGOflJp6jbhbfnENNxknOfromqsuzg58kMuQn7Tr13eCrA9brMjX/JFXzJ1sLss2LipomhPnTriJEWNxbI9jLDHw1w2FCERV1s0ItkJO5gCcQdVPd8vy8E1rXxnXBGo4fXpkHViJGJWfD8gilH/+A3ICkIhOCP9guJ3CnBLsVXPbBZQIWL/EVqdTieRjBT3+MxAKy60EVS01f0jKh2XU2mxgNCttYujpb/YRnL3Qp3YZDdM2lHX6GRNhWVgR8oI7SWurDOW7eKVYy0Vfh64otTiYamemDxogV/4wT9AMu+PmCLA87kR9BLvUabljUYuP4Mg3MDybjICiJo+Ajk8milP/Bo7KfGdXNP2GrZsjlOra5Bmh6PUgEq1iYQsFk0uMQIXx4UDj8+2xcUWc6EZNpuHvhopjUg5Jo/bSRy/XoJyyLzisyjX+8VKWhk7yTBcmCzmWrMW153dhMteDGncNK7+h+ew/5tus0fNnXZYuKX45S+7kzihjbxYO8mcUmsvvSWgs18mwOkMpIqD0J4MFFNOIc48wbPJPLiN5Z0URPrhvScaOqGDdQTuRT+xN8GTa2QDNwMP0ZrDmykYIu7bqS/HcN4Kurq8tJc9kAfZxtcAs61uSU5Vd33kyLyNZwtTcgcdwr4/HosI6K2NZX1iKbmfzQ8b9YGKt84R+dV0A2SwuoiNjWe4tKPZH71TjqbzdrirBtBC9o4mAM40XiMxFwcYWHrqBB3pkGHpXYAlq6GvGscoILAxBrbanWYBJpg440tkK0DfD6dX5Xtc9SjRcSNB93c1XjjVAqgo2HO0//a2cHCDms7x7R69TSY575uPta9Cx5VzyyZt5UqLaL9sKnkje4VY+dxHQ5Lv0PhTkkLP1uSjcSaZwqyFtp1N5i8UrGf9Ub+X9pZ+pDz1DilBowdaVyPbmalbbc407VgykScVO57BthWBiVx6d38Eqjiw8F954GS40HpFUs+Ni6Os8tfOIlmDknZqPb32Mv6yGZ2/th1f/vSSwyAnhXwYfydv2pBaQs5d2fNmVEQuQYWAVU0Q1mo/0/eojnVB3qU+jl+2s4J+ja6J7Hz1OaEco1U9w60p5dsC1IUiKGYXderKJUlLr77v/r6xGiMFU2MMcqhVpb/yK3yTgx3Dfamj7GlPhE8d13DiqRSDaaq3s5y14jwlzO/IZfLFm4/jIfem9ALl5qEObX78eQY8mrHZ+PTQ12DzfQa007+MJTqDfkIDczHenUwxwhnv2p7y7htXHW3iKqdjBLZmstzOXwrm2yNXiYkM+gMmildw4VGmf6X+gywo0VqjL8MGzzEsDqqaSasUb1LBr+lcGW7E+8N1I//zfi5Qv250ZQEsX9SWb9InpLls9a8CsqdiBHO3nbRKpFs102tcU0Sh1lgPuiZTEhO5x+qAXc6Va1SlgYEbegsXKLVa2aBxJDDja7rCF6XfRyhh/dw637SRm+MzaOIt/8XxUXr4U20/KlNQcazRv1u5cyYrWyrkl8UnCXchVyloz45Wwvox3N+Nu2sR7SJwZHdJ74ZM7cRD9V1Qo4QFMLlcEWj75r2rdAdr0WEBC8p7vH5sCYm9s4Qrvu+zK2JE9omJcgiKV4D6L4mfcLqwJhy+Bt7TGen7xpEMMQp2WCgj4LIuM8ABO1GRpm0ckLEjsEPQlw/3jX+wbyR9CUXsWL9DVP01wNDMp8O1fSz9KfndlahPv9OsYs7QNtojZ5waYKRgYlB6r+Po3Sa0oKwHEVavg9BkoIlrjytnM5kDZ3ufEYNLO5UIRBEOsyCgE4boziiLXT4T7yNsugo0oAV5wY0rZV/i/NGhWN62FjUu2q8GpwA5GW2uStMYGi76FcQSzA4t95Qth7J7yId7Ockn21AnvYlpNHEdoMe7lGac8FMeNExOdzvui7YaSCllG7O8P/QwBk7oimCwKwyNB17XFKGkyiVu/Y22TBoOR10Yg965HUmNKpasaczvLJgqVb2RMSFmoNZgQYJ4Q5IgRDer2oVgbjWOWSUQnVWhGXNYJa20LMvrghOyQ1yNsdbvTW87s/MmAvv15Td03Uifq9pFzJVu9lSxY36v8F0jDc5AdsEGjmdOdgOkaF+1kog7O8gmBGDePLPbyq0ZZlsGSSkmuH+Da40oMqTYlvLISo+TOFFW8Kn5AGFMYEEolH9hRKnl9fUQSscLJ+TK4g8WVXuBz2Cg6cGt6T9ZnhY2ezre0TA9XAbekBtbsz7coQ7iSG5byOlsub6EPNw6q+8XfreXLH5xxElr9Mmik/N6UCJZV0G1JEiBeRCnLpMcoDPeh8HFMhJ+wVDEJlsfMw9wnYpYBXF86AXPoAJbXv0sWtboQpz8h1hRmgBWTJg1WFYHDIpb3irRGKGXFhUBG3mwaT2ARJdtiIsjcDbg5Xyq3f8wo96vnBlvIPk0Gb6Ca78rmlGulL6Te0vsw9iRb9blgGYtkVdmdKbN+4ye+IAsc6vnA5u9nneNDLUnqqGV1et6GXPteZMrJ6Q6cMS5GDl0ChJjwEtwtK2v23aYOxoX2RhQqPIZO/jWm8xjT8AkeSdwB65TLw7vUMQD7XLA9/7G2evOOUbSXC5k4LhKZCj8yJD7KI8lCjh2wllo+MRU53//NanyvMJYriJMGKxpYjy1Tx0b/iSOPHN5Lzr7Mfyjmvhlm1b+6Tm5HsXDZk+Cq1ay9ERMh+8QTlwtpu3HgSxCJJonYWBAfiwkHbjxJFvKErUu8uCN7plCc5hu+rKFunNyy1ByUPDtJH7m/07bAH3ys/YK5Qh61pwHVZGM5AZMFxvlMB36/S5+m99A/H/UEod7YMr9gioV1CfCgDsM/O0X9hlIx1D3ljRwbq+hRZoxbRLVUZ91Gkvk0L9bjreH2hwKZkX0HBk2kAo7rzppESqhmAmCg6M3+3mkJ5UVKZu2hmX8gewkyO3qknjgaS3I9mido4ttIMiSj+jYBZUE6SCN4xrHHNtIWOS1gYGQKGDjWjdlzxpQWG9R+z59bhjGoTRjcwVJpWxu6fvB3EvA5a7PrDpvOrip8+LQobrSoBwAQg77Yl3v5Y8iqITN+KKKlnELDUhz45HE7SyDoS7ZO/E1OmPDLfKmPe+LP8DQ/sqviBz5i6WuDdbx9iENUWOZFUA1MovIWZrgB3v2p9zAXUZnF9JHpx6lZPx5xfXDWMxtP/6KVrXH0MJtE8VL1B5kH+sUKs016mbXPfEAArTNn4LbhG1Gl6q1eIu/bE6tGtmCMuNmAZycUjp2s3aGAjpSqQuxQ0o88X67hftrBxWB3rsfBwuCUhhEWsE+i5Pq+xxueuelW/+rBZYvIO+WdmohT2Fci1iXKsx1CHW7VjVy7GNIYinWm0dU0cFlCIKXp2LOjqur99hp2gQcSenUNWzWMQgBC7L7/BtRsYrL6uZbz2sBs/gV7YlGJ3BcTR7z1DlIcYIxdT272LnI72Ohj6pRH23V84VL0Y3NvYCgaJ/N3GRzKIxVGAnoqdn+I2nlTpXfGgDvytI0w7j0oXn91OLCOX74kgGXCzXljBlbkUiWLifb/EZCPte2/U7MRY3qLBKKvUrg5/GRyykxVozLLpsgHtabIOmR/O2TwI10U92SVkWnO6QXf8Xv1A3tcFmo4oo+UozWF4xJ+guF1MCOPZLmp9/m7wYmlEKkCH0lDPWZQcPnjL76DtfczHEqESn2wzadcOqtQcI7hgFY+tV74LpX7AaizsJAjvapdYEHEebVyC+xTbZAogd5gkCEjEeF252/GgUz/jLd4qq8kQdJKqsEiGH4qWiGxEtljbxUahnS6jc1fc2jLmBa0mDAwbt5eIqYgLCNEoAbBpptb45RDXNyGxA7snzxYDVrzVgi7mRu+eNRw1px647mczRRmjRQ/7QpWUYy7ze0iaN9rnYxN9fgbAlWiZLMhyNOhrlNo7eOg7Ii3XYaGp9A3F45/E3GpNo7P7UV0FlpH8l9eQPvEDaZBZNeLzzzklX9vN/bWW8zW0a7MoxbgEKLVLVeWYQmLTHDiRsbD3hH+8BUJRLyXa0lNyVLA4oVIFxzKwkdMQ+XSQKzErp921pLN+GaYgqo6lvcde+ea5KdKHd913izZh+lcs+YdqlGShmMwKIEykkaatbkM3PQxLdYMQJC3YpbDetL+Aj1kZPdEWftyy1vbnEAh1jZr1SDSbkLhR+3Gyuaj1EOUOtkoygwdGU+QxpEOUf7O9BiBkPgZ4O5ZLAwfEQttS5G0CJBHpRn+AU+Y1aYzG1wW5P99yhe5yhiu9/mWySQtvNKk9O5D6UBMp1jNg6poep3N7XHfTvJdNKAVYaLgL1itB3oyoHgVfS4UFaKiHnnyERPqHumk9dDuDlGjsxSXjIKBoja41hcxT+hhKo5cv3AtW8AxfZHVXeZK9Dz9TQFpxoqhblNArseCq78GF6HmbrbHTpdFXtrrvMwr0utD0GbgjDYlDrfniisO+0iGZttBFKSe/PEWO+ZH6/7PRlcnOTNRRY/kIvF0bD1p10LFxiI4aTPnR+c1oi02iNRkawf9A++UFZtGVMljMRs/rPpOUfJpoZKj7W2s+OaX1NG9nhPk9N28mu3A1XoJo1lXegiZ241TdAlfDY3PWL0NPHtCcvSGWm+W+aYSYfIui0rRGlQ+AsITnzEAMu2BYZvIukK8yoYTBIBVdPciXDehT2+xSpE4QqRiR+YtkV9RoMt9U1XtnCipeAdxWCqqzsInJXfGlvUaHQQyxsGpRVlr4AB3T0OMyRZPNqovN9MaybWKpr6AOkCdsRlIKEBEKDCEDdkZHd6OvRfNnWOoBGKmmis8D6hnNvzGr36nayVdWpaFOmt4MFQQcXbxua5RxSKGPDajRNh3Vs3cwQ7BjzYLGBbftnMy+lUeQQAHlabsPq6/oloZ2ni257vRI6JXdAHfGhPQzPK+VynmWrmYqx2mIp0OJnvTzzlA9eqeOTBrqPog3fZMY4wdeW86mLOXsMK7myBhniBX1mfqURAmyUfd+4bJx6RGreB+htyfAv5pRyDEZqKkO7RMALI9uhj4P9DzXloZyaeS/8ff/BPccLGpJPOPzoa293QZIToV4uoqpzIRYvCf8S+TuR053CaAX/8WPlJ0s6pcqJ3+AusmZF1P6p+ZS8wOJCO+SJ3dlMCBBmUrVcCxF7bhtCebotUlwuhpjt9XF5sWbXIQREc82YmudtheKPJZ4dgTeUqe9ti2TARz5FJAyUoTZdm2vw/WUWfyarEAvM+YuRQIfKj/XuUHoA6Qr2QGUxMABVNUCaG8SHoBMsUj0/mUcvG7B6/+j56yd7vRDtBRd6I5hgPa3ODw5mf0cwaABsKo9IAdr7Y5Mlne9JdLhcYnK4yuJMTcVpFI9M0iHUFsWG8WAMogHjClDfn6ZKPndxCYHtnoxb88Qshl+Eu/BPQQfQvWPliD3OHv0cCaZClH8s7ub2nFrgVvi/FKwCEnR+Nq6OR4N7CD+M6MzTmJ/XPV9QPbXnwaPv8bViueI2hK3JjBA7X2/JSc8mprKKwcyQ3Uta8GKbvkT3b/EsfR65TIwAcR52ZHGgh+GSgydrvCdPtyPt46dd3ER8KXclBUR6ifJEEoky13Vv52LU7sUmZSNvZYUuMBxFccKn6rqI+M9t2dUCXQZtyZb+cLZeLZoRnQESzhVIUMpGZmkRcjk19J0US6O9jsV8dXlZP0hYanhVbclf08ycTh8S4TJEPI3IYUR1kuHucCSa46Sbh/fO28+N8xmbojEWvN7LjB3sOe11bRk0kyIFy6859Feyxf5fWZEWCL6CnwRWYZJ3yNGrR8bFXf5nfhv01X4KL58E57cpBp3hDu8KSZWcIQ6DdYMHI1tjjht2Ra9YyC8sbTpcqL9YueviNl1lB6M6cLXSUIhzTX0JAIMC4EoH4Piv8HZ+27NYnTadAyDCNVKc/lLQv4N4385PELk+1+nZCllF1KFxCvsZAn+oH67mr0ycXkpH4kfQfBir7D6REDwMyMCW+eH0JGI9QdDi8KNP30UHWlHVQPR8iqBfycfWy5jYXeC9YAIJLgTcE5U62V2dvmWV1jfluCSc28tA36Qt/XdxoCk4wfGf9w1G4Gu+m4lkqKCG6/Hz31H1v9BGD4XFtlYU9eoXHDBDgLtTH7+iWzYDFYfvFRp0//h87cxyzl1A27Hv77fNDA4nojj01SmTf/+hMtOCcEQ1OfAmotuPNTqxKodFVnEMjcUBcs/PKrwCzUMJvBZxYmegZCbYqjT/TO0FAMcOj1w3+/HnVuQ4mqsgnHH9O1qvrBx9Yp93/awUCH3J34pg3PCROACOeIcoGsAl0AfAE13HmE//uS6Xg4lkzE2BqNIt7pDB94hGEng8fvPLkDSrGZpcqBonvOIHbAx300Q9Z5yMv+VasZv0nutBW77OJQwoD4ln/oTmspKsMUyPXfd15h/nt5meGxRH9ioS0iSSfMIiZ+ezw158pW0PihxCd39mURC8g/aSavM9lXuQ0Yg9AtF6X8LT5rxtknIVC/s253wHJMvPcbWOZjeCUVoGiZ0lnPtL33Vw2y36EkPvp5mA2WBvgARbVLNk0hcKvKxrlowdhzY1C8TTGv5Aw/Xm0hyfD5PMPCMMjnIbixKIm/1ZR5Olnu7qPXkpqbxg84OU0V8JS2fEzN4hzu76VCAhjfAbHaLPFtipwDowYmqHXXysDcvoQ/r1xqCd/w9mpN89VuiGK3uTVT+1qcZbkdghzxqxkdvaqCjpuczV0bHW0Ne9bv/VaySoVEVOb9TtdLUZCoQuCePqYIVhjBoXi/bu6l9jWoihBmEEfOEOcnn8r5CI5GtsqS6FdIwIAevgS3sIugBT0I/jp8E2iwc4aZB83lW70vm3hcVCLtHxNT94TABG8rb3M3GdbRwVN9j+cTd5TT9qE91Xzqj+T7jSdJwVnFrVwIlfALUznccN/+IUnAF/oQ+aagyhe5w8Lys6nwPaS9mhWs7Agy0orVCcla8HlymK40FuGPROS8LYkbLhCK2Xw9eGGEhiNQIwHk5OZACoWX5EhedLBlnGzgMcXNX4u1QAeJvbZhb06FbSMuZ2OimATCHQcOPRDFywoGWNWBYv0j2TmS8fFOi2ZurFArRbRIC0PqLfzlI/gdTznxXS4c2WqOMg/jtAHnpC/xD/4GSgPrw5h+98V+vOZZu9Qft44AOoW3LwlrtJoNNrou9NJ44vpinMoUA8B0UVb6FunxY7zEWOZ3hmIAsLo2mnPYbBxp1/usSmUO89ywxoellQKHT/ovay1gHKI9aqdybHFLDQHJeLRBSjYpkYjQ9c9pJB2YIuop3Imhn01NyOb9hLFoJUa0+W+evVud4J5S1NV5CaFsgyqhfn1FeiviPXRz0W27ZAuoTxTAP2JOS/vTkpTAgH9HEeLkoEclo4Qdv7293ZqPclhHyQLU4uMNoMkHReuDxp+1Osl2yYtJBcngMZO08OOnR0BrmSzacZ2jr7JPEssoDbxdmQU3Ki3E8yJ4Z2zUuYpJ7f0Kr6/PUIxTj9eFxlPPbmU9IhQYk1eyb7G8DgSJsPhbIs4wTsy9G9KaTn58ZPfgpXPyScXWVjbwFAZ0zbt/4NJBe3rTNswAInYIukywaK+meumhaPnVnlenwEJ1Dcx1T7gwnFdoyUtdEdg9AnDPf+OJVPdK1+5JB6+EwLFMO28LRRE/cWrv529jWhmztcuJx/VddbC7z8EDOBU+O+V/t2WrFoavz0ANGNaCjS600ryFGRPkntcbNBIp/9exhlSVUZH562oLnelElDu7t2BZ3YxNRXfkRoqPDpHHGrDZpte4ZSqTsmPl4t7Kmcr3I09vxsFD/kzkIhylB4g6TJD58UYy8A0w61O9ll5e7MlPXtlQR58jY9J2dn1I3vBgvk0CSP0xcJfOO9Ftx9PTXRDSQGHeGbG5D+5QRS/1Pr4mo5O3VQFv/r9SLOfIUmWgr1v8aHkFUyibbmicUIh2r1MFpWCP6MQqNpCvSYow8Yog5CmOffSe8obZ+8d5zAmM7tys+Idhu3FroxDMLU49ilzGlpJeSCrugQBiozhCRlToLDOw1Ih4tQET2q9H5x+W4G1vSM+pCBV+ir4PazC/WgzgTQOvQLpajlUEreqQdavlYOsAvU47rRnmcCdTsL0n3bem+tGrsu8yp1nmwoW6KpOkKfvaaezPEFfsOJK8nF8XelJmh0m2iYqYeKHQzyjKw5skH4C39C0bpz9r6mc30xmifzCHcsYBfqBZpjTJg2ldBnaNBD3y0OZeKkr4lmuXoH/1ahPeebaYTiL98p0M/WqH9WKcTZy9QwYS05DBppkWooERDmgAJpR8TqE3ET53kr/3o2RDCfV2Emuf8uQHgbNF+aXuHKtiWfUYD+QH2YOj4oNOez5M/e9SsWBYAGMrZFHK4kKWiF8++lyNqnOK/eP7Q+EdzBtIoHHrT0wB3Xj69FY6QyRkgbdI+F08j70fqDpd7UtIR1oAVc5qBWlg0fUoL6FqT+J71hnh/ywCWEs7AAK8xKJ+uosO14NIcpoxj20Ri4WKlB5r9YosRyv3ysRQ/tq3t1HRkJEsXNMdDrtZIfICB9urQEdBC17ZknSfA5MUWROkenM2PRJmB75DTu1Z+RMTjCAg1onpd1LFBoQa2fe/o+PQ/n+m+Rtfz92nXjbmAhD+YVokuA1wSKqxDv4QoM1b35wYA71hUvS73NDSlnJ8+JMvf65bgoQdOIFrYaD3oPIADL8Ue1zTAnr0mLowjBqBntS+FsRdwzKVNXAZO0A7ukt4nuygJLVFstWQQJ6EwU6jYPc4vJC1WOoroAkevNOA5PnG+Kl2Uzrent+ewd5Rssc4557anJhB8CLHz59FVdN3qZd4x0O+DQsNIKKwxQSQqwEMCeSkNcP/LMRmCfFxFCwH2nPuygqEZ1m4UK3YymO3H1rgOkeJ1k5LHiuWreFIybdOuD3RY3KNJUjPfSKCjGe/UICdihMjT1FWj0GsdT9dc6qftZTD9/D6iZJzrp+Wcrge7T7ez6T/aWA/pScCXSC9kgPR6J0BatsrzLTAPxh/DFnEZv+B07wTduBl65HKQMhFj6h/ok3U1A8bS0MM+fzyGaOWVq9tmWSAI0cizCyB2prDGR/dEwzmqvyFA5HRIObR3Q3ZeK6xpgEToAH31VnRcL0HD8FHFpy7gHN0sRzHKinwjjmoegHhM8TqX7RsGJDa2qeU687qQRWka3Genr5zeOMZYkbfBP/UEmVyxHtXjERd0KSc+Nd9VNML1b5Qxu6D7KI49mLIkf//1+XkiyMMk+KT2UB8V7qytZNFo2Krn9KQ3JFGF0I6+nJeNEXgIW6iTouOKRwwu/zF1jac8gzypcYKvdksp+UF1o4zVlB/K6rhHbY0K/OsQYgQwR5UqHN5QiLFXmKor6kZGzLKtxcYlfpOGiS2X9LXJFraKwQW86vQEAhtEmyA7ayFpbZlTC3Ndw3JBkaSfrXAsoQyB8+AIWYGly8ppGNJcflpiS5hLcFb02HbJ7x15Sbe84ljX9LJ8V2SrRwhGxe8IKGRWqk4Qn9h4d/SQUvhOP1wX9J12MRRrdwrTeclBJ+rNT9Q1WdYadtRJGIBnB8g74lV9LAxv00W1fmvU6Q3pPAps3AUbNJ21csXt0Es6M2TLYYzN8YhpM4TZbTBwEWWa+t5srjvD4bQtNRYdRGYHBliLFHhcPiaYif3N/ltlBadBEx+J9lD6KggT3zywRa6nu8DZQ6WPmhqTeTLJqq2hLOiQ9kxEKpC2JT28GaAYRqYOyP8ceA9uR/NVxGURj7dI/g51eeOmyhTYwvjhfMNosjhxt4Q88Mviw0KEg0KkKBoId5VOLUE4RpZZNPgJVQ2XXHNxJqTseWlZKfm9ptq+MiLzp78R+NpB1MmjHq/2OZGSN+qae4TBGptVY4I0IobEJa6zkrRGSnSA7A6Jy+u3Ngq2YWGSDVh3qIJpVWWRB6PwIsNhKjRnO06z4AAAGZrVygqqt5RdXehPlz+EBIijtoZfbyIWrIDJKgCoBqp/4iYzGk/hijFJiP30WjM+GiZ2/47ZiI1N+a+C/rajfoQs72zeSLDOM1SQWf7nFbPvnGow44jF0UtzHo519ls5S46tA6DV+JQmaEpqSm1Y1Z+jRavrpLowQT+i28cnp6mnb6Xu0K5navnAHuysmtakbCXzBKiM41wr7F/1BuZ5jK9MwTN9NWHwU6bWLFeWmAH7HKZHjF1ysAvAo0CjMDBjAcUDsyrHz3gT5ZvWb/3tO+Hvr9QVam3RFRs8rimncONY2FlHa3rI06E2/y59IihW9zKkOEQvbGIO1bODD/QGD2Ha0TUFFNZ3/MoyAJO9+yNAoBThyK4Tkroz1rc6VEqHaAmZedGDIGKhys3PHiSOdyeV8cfSi9P5aGMsQYda4/phMhESvvsMxcZg18dpZtq6UCsJO17sWceH6GQATgVxeiRKHIejRQVDMqHXNomK72OUWzljn0laGwMoLwKopjK/Q9ov7iWCl1ILPVepIvW0ahT74nSoHDErNUy5Bvs1YDSzNz4/DFe6Clx7XWhbqxnQRp4uQ8oEn8qkpAAOLQH3ACFjsjWezk8mKwQARtuiHQer68Fj1sGWySL3zhTKFZmShtcUkmBz86vABsCBSho8irI5ntVle93dzBZgADaekFpnCirn0V7TYXkFp5mCCo1tJA2RT8CAJo3W3aFuthBOnKTNRv26jA7rnHIh0K83ef2wWNXAMojuGNQEuFDq0UPgt51hdhBPJX5j2dWnHl7ZOMyFMPv2+v9DHKtTHL2IxON1v5hPy9p+Yxyggj5Dad9m/orVuHxf31kOXHgmg98lRaLOpEQjf7CD/E7u3CEy+tr7X17py7q+u4Mx/CBQswkU8mc+O4PK36hlfoppmJ1CaXwIfGkI8Xfci7mFbqTsZb2je0RNBXzIIXtGMDKhSXaVS+QbIFv6D6C/qSQD2nW67d2Y2w803Okh/y3rcJxfeqosRGiRFfFMI341cv1QQl9PSI6kuP/mM5P3WSDl7WJWbFvMmye7nlkvx7ZLQWge96k6HavA0Y6AcUXRkVYtVCfGj2m3E+Cp9PA5XhyODQ8v/wclhNLcTSfnTmM2Fu6X8cVK02QYLjyE4Qv5jEoxLAPODkhxxMHDQkSBBMOIUD9aYvLoLqDjRJDwU8t50E07YQPm+fN/d+OJfMqYd+fDEbuB7l0dUViZ66dIIGcxrKqh+VJzSQy++A4TAiMRdd3VFdQIF3XlEUEUXHceNeCBHdeVfprH0kAgw4l5Nz09O7acMnk6apVJ2sCMy2GJu4amj7eTBxkLK9rkYW7ACO95X/4kHMoCzrmbluHQD/tYtnNHMmNPbCbeS/ho68VLZ0Jk6iOIMi0LAQrqjYU1nsUhuI52zT2lktCwc1+jN6jKHWAMdKFOV5sWK2Ab7AnDZHRpt8Vi+2AR20qsmvst1J1TWOvhB+hMCl8msTpSQQTYCx4aHBbh5bJUjdhlpnDmK1zqf23KNv74UxUiaYUpOc2bsAkTMq6oOBbTKHjAArJmNP3GFxVa41UPjOfs2ndd05OIQakQ0l0yE0mgD7IMRB0wISHbrwkxDGWC3GBaoIO2rQuPYlEDVYv8yDL6KBBwrmetzlKRO8+96gvVCvoXGAtd+4ZD6qpapfjVj18STphxbW/CAapGq+h1Tsd+TJRghQvHXjB1fQfBV2VgVsFewzWp7sjKNVcxDff2QR6soqMDEh/YlnEQ411JytrEiYUcvIMztDDEtxCM6BkMVLOCNsnQuh1JlmsjQYGALirJQMwA8p6H1DkZ8dVd0Es3f3P7bVnI36eh56uiGfHGea5glfYTMB6YUi7uu/6ABRlI0R3T7sTY/9sCn8+gk6IALj2Yo4y3JE5Q4gTIwU2wOGGf9VDo/Ewh7ygd58itN/FglUwnSlhyrn8TNLam9998nZs87bRK73YCofuYnMhzCB6dmH+1aTITYd68oCvyjuVh11A7Q+y2DeMXhVgtwyLjocl1e/zO5yTKTYshQ+LwkDEUpwFU4Y6Jv3tql4Z7zmlti3UAQXvlBiZM1FeJnlg2LCK/kZCqTcebKiXCMqRj89PSxzpLdq/Ov+95rsMYjfuSCot7YIgPiJ6oQkd2zoDJJ6cJTO/gRWLOPf08InD1kxbwRq+/U7QdDqSvMYePT/WPQuL+/60VTyC4bKOdYs22ffPy5OkOdHJS0iCf7o/6hXMWnHFhtXo7gSyjvSZV3u46CnVF69vKivDnSY9+VeyfO5BKMmmIFDELsX2qD4WZB8zJosEN6D16jiXKPNLt+sqvKsXO14apDk1I1KrToNjYKloO49Wbg0Z5zSQkV/BXoOauBbAwUzhInfG4WT1uECq3GizTLe6lHiaAlp5r0rlIQeNmYNudLvLUcgNxg5yVy7n2xggM2v/luSPyFtpCJqFaUB/3gUtMD2Z7YqVGLMjQXGpnwFGWd2Bk9kIApmGjmCl0AuPf6xGZbxN+XB+1XomWdCFWmwQ6YPjXGwypjEKbcavSDkXCVQoCOytBvLwcnMjJIpek5vILae6E/NcSls/Ix4Aqh6l3MSGR0BCSpuFARCgMmaOQZF5402SebmjaskgciSNa+04XRqfWwch62nkpVvj2Z4AR6Cclj/cHfOKrN210HnbxdcnQ6lGqh7kPDrbebTyzZsrpPaafeRKEQ4YYeh6XQWTvhh7M5oYcBJ7IiLOnd4E0N2JMvaASwOlskF3ltYzrjDE+dJDhxGsCXxBeFSHzSnpiAxKLhriQiFW9G5cU8kM/07+qgumFDjV3/67zSpTBqLbO/upSjkaN83V/r4DbRKeJUpQq3BEnRYncHOHDzYDl6lOENyD6w0IKmf5vk1bs+/iBFFQk1ABzSs0xbw93Joshlmkr4+E5LsQH1R+WRFfeRCJcNjifElSB+EPQghLKJOLOQJorSDpjPHxaMTYYZsG8PWCk5RJ/9F5egMQqSVc+bH5iua7pqktg0RnV/xWkCSGb3j0ff22dxXPG+fjYJR0iZd64B1aOnLamxGcEZ7qBrzpcJeTc+K1z4zp3zlp1re5+HLs/GWbBMrUhGz2VnEevZz2HzDuixpEY6JwdSSHMVgSYJZD3mN4xNpLjjz1G2RXXi1BQLnagILyC+4daCGDY7YAA54NKks5h/Bm5eThoJFoXuySc7fJ08sj0h3zuzMGA0HWIdzQd087HJRnscjAoUovbawYFwDaWFEFTvsQCJrYqEYWFZ3KJfdA7l8raMjDMV/NAb8P7Auw7q8bMtKtoRF0tIHaFeoz/OAJPxHRVPlYkJM7tUVTGhG8ICBWXIBMGqP2UnScKXha9RY7eHVbBR3XdFqoDABFXbKbBYfgQ5RWhmDoM5RIEkcNZdkKElzHqci5quKm7YiqLE+/iX8pALIG3IQv6DqGdeCISiJCU5wThwt9RGf1/CIFolEQuHKfsfyLBrwkJABrN37eFNW0tt1vyLOOG9d3SUy7LAgv79NBe3pnkbceJmkgmrQk7wqFrPzV68pb+97PMMRdJM7I1Zbt+NwUFw0s/vfcKNLRuE978pwSjSgh9BVbGjfgIshjWcvpTdeFySD6VUIOlboxKnSJBko76mPBR/XEgRXlhBs5STnjo72CUhYDm2S/ODyOSNqVPQ9uapjFo7Dsk0yiyvob/s718lzXWYG9iomsB8BNYfIGtmCxofqnvlIFti36rOCFtguO3wJACHM7q1M6ZNkSyVIHV9neChYK3HnQ2vmfP8QhGWN7Qv7zZRLnMLefmVTFQ1wVeVz45IUhYBB7ZMRdVv34IT8O94KV/PpKDj74gJPxcTBKC3IFLjAt/lwv3Lg8Ht7xMmrY0LbHxdEDXl8Qkqapl0le8tsPxfhmuEcOlESCMkhs9t0ZcmBjXcSN5I7YBZuhZ8wD9q4xt68C7S9+wRXjbFFE3eGf48/2dyNIzhZ7GGe39+8YmCcRyOMj4RtfmPGFnS1FIrCBclILQ+OOJzFmW2+YY21w/CddsmN9BeEnRuCp3Gkc1B0HZMPwrmKweuhE4QZcZqWkNzbVfgONyOKxZQ1jgL4WIacnv67bc9YxvFPo9UUkyFXApYK43Jm93BwaHncc2FDYmVSaHSKKgzIGctAxIgqILw/lDK82jtG0xkjcjliaNqOVVfSgyXk116taZta9/dL9zzxrLyCzjx1O1NkdCUkHONfVIqtp0rtsObqm87LjGs5vey/hwr6nUbqWkZfTeOwRsh92/Bv5WTMnjsCT4DPZdnwidGFVx0O9K/crQWrYcy6Bm0oZs9wNkKFi1Pb3Bk7fcUCT3NDOGlgNUKsIlx+bPxaJNznOdDW+B1sbHgi/+AKAoeSA/w8pCRQYBt0cYqagoVhwGOaBHuEPgOjRBq5qw8wqePmTUKtfhk9QvWFgTHgmoqxuSrwO+udZuOHdBQzTA8GbUzCDD0XEj8IZNQqtRkrKctD+begW8Ge0tBznriizSermRcWTHW2APlYaaxpQ7Wl98aQMv0ZLxYJTDRfI/aOmGBEqokzEDmbMNbbWboz3HpkssQJbntPYE2ezp7/EOS9InGU0s58hBq+a784krILbcWmcskR+YIXMhhHf3n8Xba06w8A+SeTBsfgYnGbHdDW+INh0DrbnhNZ7+Z9OjDRaZwNlQ3TXiKfNprgFygoIUr33jG1FsjImWu9f+ZlcdDiZwJDWmG8T7Bvn9mbfaqwCikqumPcfKqEP2W/fuRIM4NuvWk3mAEQjyQ8s97MbS3Pq0VoMnJDalakaRKMHsH46f2DKIgWTVaB2fnkEVE4OVmXhJJGc0CSRVS2jMD30gkufdCJZq1mlpn0qJUv1/4HlGox1uPnjEjv7aa/cekwGibGG5C1tp3lZhcdz07UbVHEEzUk0vqGvPWSiFhGTRmV5DmW/fZ5SbzFF2sWyoYfrF5Z7uCP9BxMLOBPLdMbcoeEzlfUZSCARfhp9nnSBifcYfav7bDNhBl3kFLwOEXDryxbKAvQaxFPTIVeEOBRvdqU7GoQS+kq7QcX2v1GkirtkXhRHiYLAXfrtZPBIS5UE83ZDezZqliXMW5pGh6/HP4prZPacb1ue79nGiMIP17mOocCU1CNed1/qdHLN2HIztaiEzd1lqzydvIeFqLmg9HeVffOlnSbxEnrVG+T1hgy9/ugsJJAHBRABjS/xR0457jerZRcB92LdOTfbxDdW+ztPTDHpfXC9h2C4uiH9PrzBnss3KrGeoXletwOlTkhitUfA1Uqh72H4w6YY83N5PRReAkDTaQOalEDHsuHtTpH3iyflz2U3+dB4B7K7Oo3mTUU3VYE1PnO0A6zvcof00zFNa89WMaPsnt2CHK1jg8kGaFABVbKOhV3+pLOMu9BHy+zop0mZ1fvX68KoktrWcf0K1EwwS8NHJZxSs3wdfQdCc53cseglY16nQnnK/ctWLGdWIXPgJJBX7ku//bUeBnKk9yt9ytqwaeLhex+4jaMkW2ZNjhCD+ScJWFS/ZQKymdQHQgEcE8Sgjp1KY0czX1h+IiNqipfw4Rax8HlBebBe8bJNUFWuYq2GkMSYr3Z1qy3yfqJx07hgM4xqoREaGsgK6rqaVFPIeLz+aBL4rbVIoq+cxxyfJIky1tDkBB1ThYIeHcu79M9XMGqVR0ct5W632KJiXbdncQrjXDQ1mSzO8Wzy2QhTBqHUu5mCDtWf/Ztjqn+Otlz1X5MiNC1XheeJD/br+p7N1fV/Efx5nDxPry4ckQ8jhgtChwcmBNJy983tw12sSPv8aRAsktrmeq7rCIVM/qriJeTIJrjvNNJuqbHFlJ0fSyF7Dh4+P4QfA7F7MvzfEy4ia3T2cegjl8x9Af+rPQWDisdlENqrTyC3wWnYAgBFPSSP/usOUb2HEa2fYho0ooZPaFfSSANTiiGoDVDqftFEv78Cp0Y0UuW4Z2zXqWfxJNAOwRreyQO5y4w2OrQFaeT+zxgFdRBInnmpTpV/Uv7+pvquA1ojxAJjQg9Gv8ZQQPiqI8BwET34qk9KMYok1EBRYj0rGNr7zjS5jl+++UaJvSdj+IcgjR5SInfre3pvwDVx3T1hAKZE1Xbr9ki1kf/iJ26KA9lN06RbDACOyMNvhYWJUFPiMm+fKzXWIPImM91gwphDIEnZXpHOdVrBB+aPBp8EVFxY912yiJAb+GryfUxGWau8eI2sBzeLZCM52i8y4JUAE7busDVt23W7icb45fhX+q6l18U9VXYCkzC60a0JZXv/Zp+mhmCiqIj8tanScobnr+CJUauY+ZvM/oAL4mhR2jVx34gKYoerT16nqEcjhwyuhnBdSUTXxCBebSuS3KvDgL6deI5TlQt+p97K4QeGBFdCssQNP0foXgJw5qYU4LCbBpvI2F8Kl5gv+IzEmPD611TElPOXleKZmRjO//yNW6oqyLOyLswTDcTmpVlGV+P5fyTiABFfV+qi1NDyJmcqbp10gOqYoUa6WLixd0KNO68O562mehF+V83D+/WR507oI+qNwHaXTjF9KR5H9ERlwhM+JCaNw7llhUESR0umobq+hyhHLOBh93+16SNxTF325Ct1yPGjG8hOHOXjSDOR5+N7Ub3KwynZ31pn59wY/Bd2ooK9ujk6koOI5W+9lYFs8P7prJPYaZrHizecszVvTTxjDJU97Zyt8O277NbyIkRZYJ5p1MStjT8EgDnZ3eZBKbR0mqp9eFY1rpXPBw9yOgtQpxc5TsPqwaZzTjXTwlNjWmpbzip39hKlOFfa6U4QCuoLeb9rap6olninHXVebTnl8CxGyyZ0tCHBOUhCW2ASVWyraAxTm2l/RvhcYikqUVBOfldusOvotvMEx8ew5G0jpvD6EE1N0OtpQN20Do4jPHYpEOhySEUMpC/l6MO3igiFDuQ5TmBhB+Bm60SVO3uVddw8OaTviIsH7Y6jfdrJp+w5hEN0GbKpeZ0uaX37S9jC/x0i3CvfiFNu4fX6gS3KhdpJ+5nQ2tzyHdimn1TtFzl5oYVDnfOjnMUZI+lPduffKz+5BCQdoGAD4xCjcklFzum9+9QLOY2yevqO9sw4HsCRvl0wnt4fabHj+pvg8KZnRNrsEwKyHs8xHOg5pfG0VLEOt0KINQBg1pA9UAd8WkPI/c7r0Lua6IixvevjO7U78wXXPVx+wlb7acOE4b3WFCOcgzxG0jT1rhhA0sJL2g56BkhGD3LQxsYl5oJxnK7KpuYW+TdgG8DPhh6TRAVMD31A3HY75mctVLvanhGx/WgWLBYaFSN0ptpNuc1hv3wj4SkUuzFxRijduVXhyrmBLBgOwpEZBjKRt2GLWJW5lKjg9mZ8dfCwARFXLgOUcFZEwWYwonpeBBNV8Zcomy18rpnSLL1fLVn/R321qGzB5/V29YFCv02gerqKki+mTfmMl7PVJnQCnA4B7OtqcoFlxkqPqxYI8Sg6edjxw+qINiN4OXj6qrtdCkdVQ0O7rJo6Vm++krVofVSIuLbEJepj/jjRawDi6XRBNCnxuNx9+xUwtvlIVrjUw9lmYZew4Yr0rbrgnum2jmKJKb61eMhkVXw3tJzOIKKZlSL3C6+nsyZXWGwZzjR2/SDXV8r0yFkKwKI1bHY7dhlKYAh4jpp+gjBu3uEsYbfDqWiS4KE/On6a7ziVfQSa4W0GpkgHN19MkbO0sZiuANQWkkTvPW5IsKEGAlhVfIxlilG1FmAE8NRVpuhSsztDUNmhg5YoMMSBU1kA/dXVFWBaOhtWTjY7L1uRs8LrRJpPlfrAINfYaq0mExpKlDZoXcacQ8hXdpZOh63kvVshPisEkMgHLW6rzIspG1Kvn9zVhxk9PJazNj1vT6Y5gM+MMTM5rvbI7IsV3Z+HP7i2ntCc7h0rqYo8ij6Gx4llW5wtqTuuoLbB+AESi+Qu2gDbsT26a3/p3ZI10/9mpl7wdcfixjS3WXEk4MM42O/YWppqeonH6lfblBYDUtPPRl81LW3RA2HcMFAWbMIOY9Dnb1f/DkMGJJwfbSKECiNB9anW8iggkEA/hXZ9nVp5BCfqKbCA3VvpCsxOpiqAmglQ4UoRSJ6yvjfd8e1RHLNdvL2/nAOqyD7KVURIoGhsHH13yDqhYejYcX6aQexEE176LkLPLgMIptd+0W6uRkxuKmBPmHpoIgwPfV7qiSU1iR48+aBv34JfvUT+nNKyqBfRBIw3NZ4mKiV/CXdNXWL9O9gJhcKXO7nK9se/v3HDOaztsNCMZWQ/HfpYEDUu6RAVn88wiseXJGLfWD68iowFkNQ/b6wVPDL0aAaQmEHUZHac61/MrSE4zI+gfCoAVKgQZiTcaY5ORZJy6N4NRBTuKsTBC/XdqOyWga8Gng5foK4tDUrBhL5VcN55wATwEBufMi+JZRwt6mMJTgu2io9n0PEpmbH7fUxL3ti4lBUrEEamPCDru0BOmKJ0Eraw+j++TAU9Oodi1kVdnNCo/4Yfao/wbJCLik9nT6F4Cn9nPvCA5b6EC2hTzyzI1Y37AELMiuGp+NWXa/WemetKRkTJywkvNILeTVFIphdd+34zFTmT2F3CEtZ3Oem+5jRjVh4sWFziT7d7t1gYJiKg4Rs3AeXN2MeUx/m0LDJ8YFnuEfZlafGtQhu1JTHZSjM1Zou2o/E0gNE2TMUDBDgaHlx7z57ArTmiWUb9PCAzlJa+VlHFqWGUDO0tWeL+xhPITDIXnfHBwuXeiV2aHMUWluHKVvSJoY39MzAVSgx4s4RWZP9KuGtxz+pinjdbFEZcqojQaZ54kPjR3nRDRqKzLcUl8AAEhFk48q2kZaY+BwV5aj+Z72NbLQV8k6RbC22s4A7vyGjn2mHUyUx3metJSyziKt7dregwmR3eTZaULIjp1po7r4504j7frnPZL14NS8ttL/llYWshZebi/IY117aWqGuYFu+YQU8MuMxzKQw4D0f27invKJwATVRYg+gaQb17NVh/0WOG/5xkMbYJ/T/aAUA+9A6RU2Y4I06xP1jvH/bEH0NOtT22w9DS0M+dCaWFVxRzT6T3kcT2ZgQ8+3ISRHePhss1JP0TKn5jgsiBE67MufMllcAcRXrd9hHBoUNcB52g24bbC6yAWQDSurDAh7zHZZ8qTLCMvSzidYZ0T50F6LaLkp/PvsQqusQUB5Uz6xQhkZ4rT32ZLhJLxtWS5OFmsVkikzgawZJVjml9PtTtHoJsTf3v3OQ+VBcznPsw/CS6rKTmn1ge74gC2ZmMzP54VwwxaoZDevSddRwGKMQM7bhWbR40NEYdNBHQsP4+YAEEM12FiguoAXcgX31GeI96Z9ralAOTyuYzJk4xojEmR3UsWFgoRnst1OujeqjhuRLkbNIqH67aJtqLwjo9taSrlxlihGE51fxcIkNEYR/y6QZGxH4U+sgdF1C6XBExVTIyHGRjHz3XrmM8UBmG29Ncm0Que0tTRD7HqTpzatwODZ3MuRluTlE7gvwyDys53BlW58fELyKj9fIcOx9JlzvLvNwsQRuo/zkjUmZW9Gd+/JDizzGRtjYrxFZpxADzXw8b12iDwpCmc7Fj0jk3bWCV+5R9f4SbxuBIZIiVTjY+b4WpK8/mAiDms+ObJ+D+ZNtL+I0m6jJj7VZqyYV48US9XPLvgJfawQHaC85UCCrczzG9j/cCCwRlRHi0e6PZToJnrup4l4jNfV70YNWeg/GbO+p8FsOUhDF8gUhYWgxszWUJZcNqk1xi7YyV200O+UTRC+IquhRELi7kiUBoBCmmETocFWjjIv1aUkaUONp1bBbm8ZrCSW7ChDRQ2lCB6O/9KqWCKaGonYGE3LQeCozAqqTQ7ePzzL+8+E7y0YKbXrFpOWgDIRXL3FBXNehllSLSBeojgkBwVLPJx6PtR2H14jNfyjTTDZhrW20NzEn4j6udnfNwYQmx3gVWkVak5HU4FY8WYC9dSaKOLRfrtBsKqKKyMJ7BuW7NxoZlQ2vkpVItPIwPh1pD+lgj9yqN4tjBsVd9Jy2MR/nvejAtkMjPa9xyDMmhAcf9HIj5YYM9xtnJwK9s3be6GE+xDzPqUU8qbDDt8L5R0rbTc607IfuYqf1Zz5RUlN1hoaoqNndkCjAoWMY3xvB1kuIiES0c4LZ9wbt0o+1XYCHAyYdANPP5m9KvecReP73I6CJtQQFuVH3Vz9K+63R/4BBVv24CRTZ8hC7wiVeFgGpX3erWlibUSeOowz3+rUlFaoDIvc0W9yMoNdE9RPtoNbn6WjHmYwfOtmTFuVUlfRl+40+9jH8vi7NqleXtrgM7jNRIBcATRuM7yqCVxML/BEsbuKyap8YyS+1wPrAliKdkwrgsbi9VWKssmVxVUlS2GrVwXRc8IRHK1fc3IKz24wSjAwWCe7Ed8nlnc1ZMRQbCQDPEsS3fXUJ5XT/9cjTVn2mu+m0JssWdCXhE2QeH3JlJcnmrIu+d1quPyhLZqzoKWqgK6dpn+swNaptUhmlayOKHDkuSTL96cnKEDwpMUjb2vqSN4frTR0xQcZLmzS9CW9KLeyUIPnYjqXFIJ0T3nqyvKaYqMegqbHJ5INqTGKmu9LhnB50GMCgfnsppw7nnn9oldFD4wK0S2RCT0bM/nIbrQzgf8ygjOa71XrRrOkWixO0tOxmvodgT4+9mcICWR0D5FC7L+GaAlAaZZ+RQlLxVvv1AwD1kL9YK6KEeY88hkKdEJxDnZoyEWfNbI+UQpZw9pN8zPeW7/lVnviiSe82K7BT7QifFQTsiy27724MqyWnJFfq3k+Wvu9/aYumTL4h93vaN74sYoz6G89U2cvS4Db7cV94ScitN1SxuWpKl1+rc+b9+GCBeZnAWI8VtJBUvzB401Bn1shPN5Lzv5gPBIa+5XUZIuKiVdOnmEi1Uhfzn7H6C6ON6S/LKsIzftlAXasMqroG7+shNVzAT/VHKzdehPgnzL4Egwe4IuQFR/vI0qK3wdcm7uass8mKTqTCTlpBkjBc3wJU8zGObUgkN1md3jrpbjsajnJXG+E8/3nO+HZoKJjQ8mkkXuU1j5eln21tI0luZdsFcu9AnKlGc4z+AyZvuq8LVrgeqR5wIkyU2l+9QmRapA0xdqSNn+8Igp0sbKVL/hkSkH6JwoR7/6h+JaX6F/KPQ2ruFo7TqE1GTNKBKOc/QWYaEegegqv8cREvOWaNrrs79jq42I87L2GgkaT9sDMRgwDHgncHMb8M0A3Cc8o04zC37zsCo6nLDOeTp/tPvMWlDg7gBslKV2XqmzS541D9qgcdH22Nz5dSpxcsS/QgUMoQoOW+URH0LwjpaTxKB0cQ8tQ/o3WzxTqF/oYIfovXFKkOSuQ7Wd85OOo4gB/K2M+YKkV9TGbWLyYMAmYxzyYu5joFCO7tVv/d1uzBX+EiybuFRJDUCvY55uAiaGV9UZP2AbOQr7cpMVg1BM0x4rXbx+nvbk9Tsv6IU3qH1lUKLjKWio4BvqCYdoXNwYq18euE8P0NFaoT7NrvnxfvthB5ktELkNSSTPkvsdWd4lJSkiMs2ZMcAvwENLFByXv1RCXO3DLGkymmknwk5Xa50vSBV55qg/KLadWL89TEgEdWccltD0/T6n+nzKwEGRrDzEvTFUEpRuyF94NmCFJCAG7HVotn97ZMOVz9/Q6A8HUNQm4hBE59KektsfDnEuDekBsIOsrlN+W4jCSb6QYiReHpOnCTw9ZWSA/Sj4obL0lHPl5I3qENbXwJGU1hQ7SScKmNpdVtbeisZUPcmDaabqPcaPhVB7N6onXd2K4Okc+Q70OSWVNEGLZK2Uaq3+wAJ0jTFuZtzoSEUPILo9eMRzSN0ufOlwDi38wBDOX5OtwQJS7x5Vyiw1hO1QUfVuUP54sWRt5xuEQlS1PyoMOLp+w6tWApYHafrSQ6MJK6efxontdU9eklu81yQartomzDvHJGMDfO0GGoET16Nsgbe3Qvf4lYWRhv9Y3uVLDx3JJQ6MNGTXATWfWrXXhUauWZM78p3Tgwvumm4wenkhgU+hIWid8/nl+DeadTn9vSTSL5R3Ms0C3qj0ch4huLyypteyyRgu5it8nrJlZofqTve4EXQI6srgQqzX5g5rs2xxpUq+sc8p6fOz108M1rDdGqO250lU2UXkgsdkxxvu9beRoUvX7+VgunW9OzBR8yYUuOncUnTM52XkdDc1GJslCSMNO3mk4b+LVTs0yYjQura3Yzte0FYjhGqIvyqskqVNPrWQH8VqBMdXAwlWvrTGlGHsW6hg0+m57FciTkssPgyhk0cvOyESLdIKL1avU5i9Nv1LKsJikp4eoGfseM7fzyCSRqZZPIaGwqRjoLVszvVp8DQ8nX/AEHurNUqs79mLeea0PaXMIh4t5z4djGI2TJmv8WWZzw4lYxTZIsN1lrNjrTq4Q2O+BgwhB687IxXxVryGCwxCX1LyBa96YOSBFQLKo2aZv/4TWLewvF0npfACzCxDv1I4S1VUCz06y9abfIliR3Jf17kuPgfaQS6DKaA1Y4GSIrMrm6YiriszqqFAQRNqM28NpfbjOA4MpgS8Davl5SRk6kzpindLOqbAGUhq/jbwRwlv7PKUMv6CX2OUuiJvsA/Ofqew9h6zBjkAN22rSP0BMNBtoIkWfqLrQEqYYbjIM2ehdyx3o5dAI7K6X4e1b5OkbLDQPQvqxfwqCyCFUKdHkV9bHHTIkPS0j92vOPXp719IZWfUL1wgf4uvLSyk9e1xTH7SGmmd8AXXFdLCtg1sSMlrJeTwuCuarhuM5BjlylHKiB9msKbwToe704lp0zrX73tOlt71PDPjdLhwXDzKVkzg9RSIIE0AwZOVFptZDgl0txtIuxb66n1p8H1sv80MqYa80zUKMMvTVpNlNaz0K2SucLvG8nTEzmsY63/V5Mxctxoja9I5TsJYD/RresJ2sGRaJCwnH7gJcQOXx2tpOnEAiYgDnmwAMYZ9ktfErR7hTgXD9SDnmso/iPV7KWGfcsKhM27daq3L4RYkhOraOYwyeY+5uSN1EFtrRBZ+kol6ZEGkmCoFAqF+GulsS403pYQibUSyAV4zqUlGXEAUcQXfF/2d42WfrKAv4mm1J1t1+cHpVzJmuT6e1tcQgtTHjsVNcVTZ6ORrnG8NzdcR3TgrCj6ayZKvtSmWKgpS//RDUpcuqJmlKR6rERwI/lKH5+4JVlqYbm/15MeWpuxNKq7P4ncL/OYcUgmTXwgndLLIyymdayFhRh+spV27mpQc0Ww8GdOXPLquL16ZoUh/Lee2LK4ofl8a0i/NEvbRdacPFeGQo4NjHEqMZIgWSiTLs0cTYNdNJAgkEQDefuWR3gSITBVp6G08SglYg6xo9FJXFSPkPrAH9HY3MLoXbkj9pBiEeifqKzGvvZYtKBh4++NGfN1bcgk7nR/v6FnabtSndvVZrZPvbSTSc1aWctFpxe6DTi/VDKJ3ICk7D5134DJ96v2mZz78W7WChyfBWw0dxfHOg5huKc0BN6vR7k8u5NMRE/gAzyT3ObzwlI4p2kJzL8WP6j1CTfLaIgz184F4Izi/8/oISG2yGbgM9hCoAydmT+JfplebmdiS/gUCHtRWJfo8VmhEjL6kUdApKoWvDpQrQJKtqsJohiIROinuw0yU7lMN/NB1z9dXJNLMHaDvo18+zY2PKXmFcvb4yxMcHiIq5/cNcOOHQqrOz4FVDwgCqEgOvFXV+sS7hRlRsedeaHoSxc1VBnqQZaWM3fypkA+a5Pd0XCWPjj10EawbLoa5cMBIshhsiasHlm0lZXiO7/hPU40RgRoj/Sd4t2B4vyeAX7lXxPA/el9FYTmbQ1JYDA6MnEb4ZkYcpOb+DXkFvf/YrQZ62Ow0iDgBL0Ws1LbVrP9puqN2cw8e86udP/tqI+VshBs0YkTE/AQcNylZelxmVp2kj4+M7wlapAyJrjq8w50CFu99xoTIb09gD6fTcJkgdT0ruO2WFHZ9+ssEDE5Dw5T2ryMCjhmwaYDoEc6q1fjD7Ili4oQ1dmPa7JOIOOBNcV300xyBwAcRqo1ak9d3UDdYQ2+ESviUll+KbjTAOb/6j+l9Q4j4SiMbzVzIZU3y0IDnwikuideJm73eFHlCRlbawUSHbrEZqO2FbueAIT+H383sA9ULAx4pQioOvLa78Bu5gwEC3sj7R//oZuNQ+kKd9k5+dmAQxOZvvnRndNhXtaoX3L/O7FW8wLOYbHRb2peLxT9jLsGS8JYr9739KOq4I6JB/9325Ax6b+giaOViEJnIwa6F/fYPCtuU9ISpgkMUDdRh3/tWe2A3OK8qOXzfcnXXz9DoyOHJG/MfLT9BMWoFSHEfQruxTgdZL95+BP3tMIflh+0w4fvHOrVX/7mRT8GaS+MilR124BNmRAUvdCBMw+XIeXHX7nhOixgCC1NGR/kKmYH3aTuCwZxLkbLK4Uv7UEh0fkhtRjTS03xG4kyEbm64QOK04ka2AwtEIvc12T5Ihi6WWQZfGu+k4CpcBePivoR2NmvJI6ierhrO3myu74m4M0/t0Gb5wN57rMyDThWTyOgHzJC+DUlz01GBNa6BA02f5tPbRMEtu2AZ3VL5a5a1z++Ublh5DH634sh0ikCXNji3Q7BzoxULW1Bn157Bo5WbXpZitN0V4dAsC9BB6M36RBx9ZlH6MXzBCXgB3JSpIfB5rNt0iTeJMxZP4RoVVvLWBBX7gai6QQF0Q6F7pLShwxAnH22cf5tcqar0n54mh+qGpAGiVYSBsriqyjyCpcZ8VDbzTajamHl/smVUM+bgGHkFLteDkzXD+Qf9m70RYp9p6QAsdxmrqmd7TcbBFP5t6u9m0u2cUL/NtSwm8OHVN5Zrepji9QdfbTTqXuNepOwDRT0b6PH/oEtzTdM0BIYgkdm3r4YL2wECrgex+qgJLyjVHfbwOJO0fWS+E5UGdCk2PipQDIVm8zfAb9Rk4OwpDe03KHPyoD1tH4HCWFOMs4S6nZbqdqKFbAh9Zy3JY9Xu/rp1899OO+KvW9vJiG3nX3lxMbbpUdiCV99QAUC6m/+Jgl9ThumyxUMSDWtrlqV4v+pfe8qKbGtSTwqtRxoFl3OOe9CQO76KwGWqVvcwpY8PXwn6aXyPKhV/7MiGLntZBJWQOS92fO7Ac3EJiGEZM+7NmYA0u9o8hihJ4UtCM4GilU0DLzBv/pkXPArt14BFdKslSq7SUWJRVsfapGxZlOdBK36vESOJTX3UlnSI7XVVasVt40dLeeWO6z/lc2J9yZJvC+wF4m5Qwjyk6346P4ItswbmLVs+gegrkEgeUqXGyeo2riHsGKEBNeVQ+BXstqidQ8yTEUX79L9ftO6Gv0wQaHXzo+PMU+wxJzGNtTRq/8/I50xrK7Gt87vqn81GU2RuiE9EKwluvlG7k9qJqJMK0wXYd/QsXW6PK20aNe83ieSxZc8UI/LVHlT4nZhdnYUzu2LaNtmmszPzO7zfCDVXpGnifVPwMK1VW3NXlB+z3VtmvwvHxcihaAN9Jq16v4+02gkwiiGEXaRspPoSZB3JlpfHHQbNsfA7CX3X98+ovffkebOEuFWKDGrQTho5oaozVPpCEfIz/9k8HfdNF+ZiB+omAfQWfPbo++mfwNglbkNesq+w92XxJtXqjEHz/Pfym6IGOyJH0cAliARWkccK0VhFrSeOu5wnuo3pKV1+4TbbfGP+cc8G8DpK4c52nfsHi3JPmVn+iDFW6YIiD7/wwWByYbA7jwE9pRJZozYGo7ceK8u1Q307UNS4IMt9KNNkiv05eW/Jh7esQUETvl32HlR+8W1pflIkd7Xf7EYO9LTra/DULyOCgRYMcSsIC7K8x0nDeYLkPSHsGrCJNmy8sE49azpOfRsfP0df71n0kSd7UN8glrYM3+jeWJL8hkdxgDx1d5/LFxiku6JmXXetobYH2uin6lqprvdVkwAoYrvgGDS+QTKuf+lNN3nOzeTDzzoKKDc+YGFBrLtXMb4iGNBhckFCUbbpO4qux+P6+SB4eyUoOtchDo19zBsPrLZjyBMaHtKwVnGSFEzr0N3yTJzxeXR1O59RSEn83njZRcZQPb6JIwX9rKnsdrkksfiNb68xZ8CT5C/GYCmdKZ8/2fmpE8vSFK31uUq3jBbTrpTiqXvt9ZQ7AwIQcshMg2GbHR/kYr0ENC7MQZmskJnLXiDI5jHD7tlMryEOuO3z27IeuFCGAmAn9wYW7Hjc7IZFK2J/nLqlcTNPjTx5Z5blwu7CsdrPxowpNKbzvCc60JOb2K9zSyq3tA3xA8+wXIKFr0Bi1e5BjLcOhYD+2k3Xrq/gf7YMWeXRzwXNiZRK1S7akTk9ql+wVrjQe8Bwr75+yW3YBljoOIUSsQN9JooHRqE9f1gJYzwikfvTQlaTVSv9Nvp74J1IYwmrP1ud+oqrt1svbIyNlq74Mdx72UxmZZ421QLjplFTp/9XsfTCYFsXv9rrGmO8Q6k4dYaJPWJElHCXGsFnacxjgo5LRQmKgnF35CFrXXR+2VqXv0Nerc54ZGo89EOZSgOTnsPtHtfNl/Mgx+A9cJFYZMrv6lMAXYUz0TdvY3RkUemBia8XITU9DmcOH+9Qw13O0VKMMOZBCY0dt8zjCnFuduPSh6Fm38HH9LMhuqhyqNjU60LnBJxFDHMA2ymSmi3QJyXgQC2C4ClBXwlgNEpWtxDNLl31SdIIN2N45E2MKB9bh28/A0ZlWr2/NM4wC4/Vwn5dYVVRAqfgwoPK+kahUruRGatw8/uefoq2HfeUV7+UGrBkQ0iur9MfXW2/IK4XU4jBZEkXGu8sLoO7mzgTP0LRnkOBeWkuJ8QUfKVz4gWmgyyyPH8/LhyH/MuoC2RL2nFCbTLf6H+JcahxwPYs1qUDY+L8XyWRNaOtoRtc6GjEt+5beWjC2r60lIyUCmoDCK1Z0o1HXaQh6GzWlViy+xcHYAiHQpLL45XfQ0XgQRLr0SUL3UIlOrprc13BtMDxu8ypq/svN2bKQEklhacx/0rBT4zuO6y12j545QMjXBfM76/15N+qAEGtGojiU8YJICXo8mmvB/O0lQSnSgTLBuNr2AiFIGdfnBt4fLtI6dqeF/lrksyDfKVkrmHkpXXkZTxQLoh62hXmJj0B4OOyLsTcJp4dmj7cJ3+vgzJCd3uMxT8iJdVmmp2ySzltFcZn+fx/In6CzrhRe8yaM57zRmlILErauDJ6uHF22ysrsrC8NMWvI3HgDo7IQKxvXOqFCnsJIWoRWQc1A3FIx7QQNEpzpFmQkNV2xLW/MlH0Lt97wPqVx0Ll6WwdHt0zCiOMMSU7xoCXk6Nx/pV9jniREWWYSLKHAcX4VgIbQWoANmYQU/EiZTCuEiohSxqI/xBOVwIm6d++xArUq+SxJypi2LbY/vJv3msH+pl4xI46hdZIZeWgZr22K2qeEoqVVP/kmTXn8nWHvi3KduQhfCYPavKngXOaO1eoP9dEkFZVs84sfndoq8rvBYSb595L+De1y9Xr5vKa9XjW1kUlgPAf/iyqTnvAPFLHmwiqb73jpXWPKuokLK1obJTxLuqi5WNKiSXZpoVa7S9/VdJvMi7B57YSjaLKZSkFxcWMG4EgOg1nM/w+FRaH1xaL0IZQJH/lMcbg3rZzflhBnRWNMXNH/Xi7qxkJxR+HXoZK16iPyJAuAeVYtczHFZ/50Sl7bzwzd/vgOy/eiaSYgovDntJoqAQGebkMLB2Rh4V1l1UM9jdZp2bF8GLIANwPlpwpcJkiQjlcgKXQgilDf7AXzHCDReq4mskhhh6a9sZjDRCvM4Inn/HPCB32Qwfz1Xm5VwykHC/HLN8Dco5wsUgzdZnbMM0dnG0zGpHAYVpBv4HA2fm0TYwZ76LbDUL9VgLFw9sdQGbUdcwW/tGPW3lfdLiq1565NvDkUKeMzPRfAWtLB2min2JHPOGuzYzOR2TRaXvs3fPp9oPA3YW/zaCXJGYRVKjU5HAtQ/5CcLNuwmZOQAv4elCUXBXrWfcl9NH6TlCY9o9ssSqxL+9KbcSh3uFjGM54h89oI3bT1jyJycQ8685Sst+j61naI1YVqJw3gXsczm6KL/FRp/Ui0j1RRdnj1YSvo0Nt9eTM/YBiyzJQeCo45rYfqVoGF/3cFLuQbXJuI70igEIPzrQpcOu58KSEVXzdkyTFTeMAm6NI/T3ftPqjsb/hkykR8gOoOTFVCWWnuPJih6PCeZE1NFvXo6lCsx11o0WGAPNHcaEBhnFKFKM/Pgpkxo0YnMEqMzepRVKAJkNh6ughIsNILdpcT7oDeENM1xT0zskzO42mIZt69pxFXc68m5iTp+qF9A6mm7b8tls+16ktH55gd0svbcwMxBvN0FKFPkC1BmY4uuYwA8bLXGwrb6RdZsl7PPifKJknAOQgFtgyqBIXFTQPhxduRFDv52nW0KSLCpCsx24MkiapghGTlb2DCCDgOilGBI4duCTWWWi/Om0jpxR2xKJhI8LZcKNT2UU3uAE7YOAtQY03RqWNeyYQqcxSabVGxtLzVoEjiENcu5dCX+V93UT8beTV+NTMHyIVQrOEwX6lmk30OeUQzq51SiW6AhkCWnU01UOppqUhVChgwJpEOiAvR4k/IrC49Qe4CxPPEhZBGoZJtGU6v0I06YVxKwPEyb+CtREg0KpWk+pd4sZsNI+42kX+b0uUI1Epsb5Wh9nCHfmy53+SkAF9yMnf2m5oVWyHRGp9yGuWLc6vRjFngWrrxzw7PhhVzGfB8Oh+XBEhXf7hAbisYMgz24y/hNdF0gRVTYuqWaPbcepCmZHApN1p3Q2Pg9QGOUUvgS8yUg40uYkeuLHDOL1myFsuEwPjBI0UHfcB0Pywmqp+oqBNr5g13v24tD7wWWb416GkB26LkZPgnTDDLP0wXgJXx7hkxCkvEr3VayNNuqe2FwES6KhVkAX68HPA9KTVgvfke3S5U4iS6It6QmdpgZ3B4divW12114qG7Uja51IYwP70fO3Y6+fJ+bB2xNz+0C7ZTI8xhR2Krdpu/lnP7OEcozgbD2ppc4iujqugI3kZFWMsJp6N5+2tm3gXQP+pPSSYl5A8IEw943Zy/IxNQafBLoNkEMaRgeYBQ2d4Jp9DfuqrU46J4h39Qkm9RovgkSLSQP+btS9cdl6+U69qUUD3+r7B9QxhRGdzeQ9uSajiAY/7fXFJbd1DCnEL7JnlP6U5Zi3Do3oe3h0grof0gtyo5AACsBkKDa0HyOwy46McYWfsViQR3XCC9lLjV6tEd4CFbuacL+Zrkzvmkf0CbKL2BR/xl4RRf9lsE1IoE5QpL5lzCW2oOUW/dCy6Vi6Mkdg/byJK6T5H8+e5tT6EyZk2NIDNskOAU/HJc1XJQG+A1MZNA0aPsaShmhDSDLr8BWNIZm9ogXHKtcr87tKHnPFDGed7Yl5Irm0ksz8aez4ILJACWdCVqa6ESVdZi5Oyf6bTNDz0CXlTGIWpED3YjV7wsrBC5s4s7KNJB2q14yh4lt1Ft3U3lDI1ECPvLY8DqmgwACodp767Ny0FpXatI7YJuDaYwSM1axzeo1PMw7jHGvq4SdZlXhGciiR2brtCEhoed4aysKaMcgOPu/VdWGNfeTK+/qeQhUKB9lrA17R9bAhUp/0O697xrPDYt7mXafjA9BydgDgA3HKYvMVzoQISkCeyF9mAWSazvwReTdAmNtJKRaEWMvejA63F7STaOqaK6JmGSI5LUnAxw9QtEtGIWLScirrROcOY3PdftoiWlMFU/OrlbzF10GsWaxz17Fc5qh347NKEqTwEOJ+qz47AhBvvZ/XKbgN3RdaFExCG57Lihv4Ife6TPbRc5jkQHJcq+KasYDptBJ8+BmQvhzIu+jhLoPPQQg+5rTOb5NVjAJrg4SMnlT1pu4YGCxFT72ggHkoBaxixbQr6JeQJ5x2idCcvUOe/ngyTnTFzUoX9hT1MAIBLFdYXVnR2oPdWT7XpjHkTGDEu6/pmcFomS6i6U4mIGChDY41WVq5QcBlgTpO6IMlPx/Orf4Bx+X1/i5bhDMhbx6DAghp6SG9uw5CSe7w/agmtSszG/L0Q68O1eJqfQ2V973q8jXA7mX1bqUCxKyw3vt03C7879B6J3x63gjhoYgPLWF+x6pTl66nS3cgO7Wwpp5WcphuKLfPaYsoYv0lqAIktTYTj1wG5ufu/41lGlhE4hHx2rwBOUXm100z1aSCEmSX0IDRRKgkQsyNI/vNHnex1Np2KaM6hmmI4r2tB2ByIgY44xZZ/lRAwKJSAThZTVnoxI0pjPqAfUIOcSkpIGaWOjOiQEsfQ7AVjuHgkt8M5jTh1lwcyQRuqyK+qCgP5VJ+2X42+39osJFwAUmCiSyt2KYbAUM9jKznvKoFyH6AYodsnkvbiVXon20YzwvIujAum4lz7zxU6Mlhfe7K56J746j0SosqZVJMxNWQHLSEiuCegXxMStjIbNcVjLxRdZFrqtATOP8qg0QbeCvxrQ3cUKzFlHmCFAcqMTs99wBDKl+ZbadGSGRCLNUHzw7O8XLRj3U4lkY+E4PYI4Xj4moCfgvVqZnYUcFa+ZYeWILMUaFjuJHf2kDOAr9Z8+YKO31LfdpWdmEHhGkDB1vRTm56uKuDUnmbxrj0V3FjMdugF9qGPNq0oN+ySUiUm04ys7zvVxoY2qWQGKyfj7bAKgErtQDReR9HBZ1g3x5zFbNFPTH1DWcykodWdhkKWMEsklsg05QGV3VH5wVnMP5AKtJnb219N2o1WNZKBpo3dBNcOrUEP+aF3qx7xxFyRl+x3Iqs/eRqwPsFcMkgd/CM7XhN0Racga3vb/NAHULPLW1/OSJMnXEcyKof5cLlvmVFfRK5GyIyRfjsSInCUk2HwJuXwnmKyyxQHJwi065p/62nJj/XPG/HrgMV4eV/LGKbewDQZHWxGEU12hdNslT9ByezUfdGyhndxKjSEXr6fwPLgag/njhUljdYIpfzd7HSbMG3Vi+zDksSF04nwlYc7SAZDZcfJj/ZgXeRObXA1u5nOIhNNlFD613aeR1Vddz1QmGysiNOoJeauFUxhbodgnFcCJ1Z8PelIIQqLH2XIcih/8LThi2ekqR9M31OV2HDrAP9ROXSUfBD2UEBoXJq8MBXQoEZfVcI7exT/o6M7z2Wh0fxSmsWnrX+pBjnkdGAxVFbd2NxgyQEWgBpW8YUE40SNIjPoIRI7QyIefNUOCYUs/IL3m7esF+w6kDf5Blkp+nwTYdugVor0k3YbNQdHmqjK3uzfEaU+7dWCLYEuiQw703ggvrmK7KpTgYkFdL+ALhkfdsd9F4pNVTO5sLu0FOQZYiQQvVzHnDgtBPCSn9C0Ds7hXCtoJsPK7h4gDNS3JFNfjHSbExHBKUetdMDmQGgeiyFsIHAzuSO5PAvT0eA9fKID8PdKnwBXLH1Ub2uLBWn5t17Dt1C4bLV+aONl+HPkY7byHJJVPLRcn68HrApoKNKTwWdgSkQMg0GJrmSJjHVpC+CssMBWXat/Y3xb3quYzHxlpL45wkMGu+iCoZX6FH1fFHYGj3hayZCS3p+/wWZ1AG+re5uEN6vtER2yzowXro4nMYE2AhBXgvCEQ52/tOIxFA4oIyPW8rc4ziuzf10zhn9BngRod7Nj9wlJ11kKl3mMEglwHNEgyBTmg+3/ZXE0PmrhVI/hWEF5VGPQBapo030R1OTwvTYAu6G1Xd6MJmCwZOTdZIQkT/c5P748IqWLzSoUNBXrlgwMffylW95ibZddY9hHWVkXf0J1mHeBhIVSZ0t/C/3QUVhK6i1a99R11hF99Ob1Wa2yGFe0rHrcgSV81cpTBwgVi8aWJ/2MnqanxF9J/5r9+NjyWx0P0+hSsQz10fO4C0SORWrvxGEYpMJQ7UdjhlG14LQx8bdWA8ywcSh7wG+kgOtGLsdCSF29MPJpOww3/WKXTY//W2HTaYjYwy3V/gruTFmAdt8H4mVYdbbPepviVvEXngeSTl5WEEYbL86orQE7/YMJIOsdERMYT0dcGh1ecPo8+QSPbPjYQ87rd7D+KOb9eR/nDwQ6cobFvLpvf6AIUOsM70NAcAV4bxqGpjT5IvLccVDUnRN8Mrkt+Sb8aYTuWL2hm3r29Tz3iRBvxg2zOQwZseQduGQNUA/fuQ2ip4R4FTVP18QbDFszs8rGSNY+nS72z1sw9S7a/tp3AvxpkSVg8q88YGEsHXkd0n76yd+4IgV1G+hit0NIfb+VoDV8BDtoYz8aeOB4di1bnatE08Spw7+LqRtFaUpvKhTBNnCqCsTjVYanFWLXUg+gqVpNW4mHPi2gLYJNqYA8x42RzEIst6GQ2coAUQ4J7WPI3R368dnAtYPe/N+QPt+xXJkIhUDHb8zyL+0hNF43TiGQbBZC5BnecjpR42rnAZI6kV7SsvY5M0M0E3L49QK9NnQg0OICNHGNg8GU4PpHYyk9HjEUcIvOwOAhh19FTwZYij6KXUXUJDnoIu2mKA/0/GX4Nvv9gJbsPdG921oyuPZaJfXChj1tcFBnlCsXnD8xbu/WnV5PbGI8qiaZlF6D5fPuck/1quEJFX2+Xdk8dgWTulgYaKi0DyqSYhKm1hE1Ucngs2fq7M+Z1BzH2LHQyw3xJQxsAolnJCkjwJ0LDI+7W4noIhhepNPAvIIJBRzOMRG9seKRZsfVmvx49zu61Qgs2WCNlZsWglGj0b3yIaJUBZ19mKYmesL/KSI6BieJLuzWBBLzO1pwsW46P/MwsM/F3V0mk3qlRnRpVpClnWtEaMjtaun13jyrF3QRFYpBDQ6gWdfnBhXGwOK4lcl37O6NhIsTciUMq4YRgi17IuiSQYiBWjqxArblwB4h+cKAYJGZl+OglhyegovQR2ycHFYhiiuL8TFC05PgYwPnahpcKN/TiJ0haSxloe5TSCu3AxepI/in649lMrDqVBEafj9udTmJwtnZrL6Olq0s1Q2rSOTEfoFJ74Vu8DOTi1m/I+P+dlYELFOUW5N6EG8Wpn0wVEgWpgU9a2hRXCo7Sp74KsUzjVZXnZ6SxESHrUd10u8hkvZVDV2rhLFoGSWosyoDZckearmEqY+8WL7fJtpQBi4ERZMblj1TfB6XOh1jxdHE1egw0PrFgoUMAAbFrcCzU7E3lXML84oqIuqQ55rYcTNJt+OCeOeCjmFMaYCGxN/xNRn7c6Zy1ocfMjvjU13lkOCEWvxQziqquTLqsUnOfht7iMXqWXGy18Bi2QlZaARMHbzZ5S5is2+7WiMZ68kuPcJz2RpJEWZIjyIZmrdsec7EbjUYnQT5XqwI29PIP3PN5wPv0F0gXopWIHopdQ75ueE56RWnAyA3SOIZGqWdhutkQoXwWJWG23yPJX752I6eOZEUwC2hjwW8zBYKYuR7MoRGoP5C/1lfBCYbC60+rrSNnKAGrJmYyZaGGdkEog7mFyQf6VVguUtp73sTkL1TTYOI5TsBYHbIyIhxz7oCf7g47xcF1aNvL6FFViaFrzRBaDzaz3ZjOTYomQTAtJBI0pHTYv8x7C0SwmMil3hXtzhDk3tQL/uGdEUKGFuwllZEHx/PbEoh2VDuRvwuedKlh82UvFkyEV8r5E7LrFxym+1QpF7oeOWu18w//Fb2zuFPdd3ecw8tAOpvfdIZ3ErMne35urg4TeglijbthASrCNsZfmktyqLoZ0rujCe/1cb+dY/SeOwJriNYNMQAvdc2UDEovUUFMgu/cEg2CexYywsBh0bxelWIBBN0LPs4pJYF1qro+nxU5xQl5pUKpOpwmyT2SjzPTfTVI/0r4XOQ7XBHK5rCyrED9GdFbavTCAPFXEYrTqPQaMi+V3VLQKYiUaRjrNoIonZMQ9Yhdopffl3/omgw0sDE9VC6GkkxwV3zvNWydqUVU6hF338ljdZcbpdjD7mJjr8lyMi6y9cpiNfvPPtUBd5zUr5Q9fdv/guJ7biKkfSPgm0B6ZLNvrJGviflCHRW2pimGBXUrcAV/wCumK5+IYHz4QhSeyxq7aGyHQC7FnicnPm7GXwmCgrQ0unzGZdR16ZhiB7nECqqz/np1pVrxN/uz4Kkf2D3m4J9pRYaUiCrmRUao6EwpYm+uIO1/891i0fvut83YQQeKNBjV/978OGsid43EQcmR80wSRzp8fW2DmGVKxhxaNXBXGyJTd//WdlFrFJcODUQSAAJz+LLYDxNGnoBFvfVahFEpXXxV809oq1aTJg5/Jzl4R/qTIlTXE5HG/2M0ZI6dek0vqtrUdCm7wMBOiZfXBoSD8ExG0CIM8cua+A/aeQUP4zUH2OMorIp4FanuB1OYvDQqKRVOvES7el00Ev/YrYVF1DPYa1ky7CzqONhec0gI+PIMufguhyG0uINkU7Ma7bW5nzSX5bDtG3xzUQO+LDpjesMQsAwZFen0Wb/TOYpc0TTpiGzhVWyTIsWjIaDeH7nMU0Z3UDGL0U4EfSJDw8J2qo078GBCNz0LDsRgr3A4l+PbVRiOF6o1GaresK9aThlQqrPErclw/oGEHsHm9RWhqSdbzCXzsSmKlJzXmUy/nGykqiPU6wRjZwhGQXaEjCQvBuLJtFEfZuScoN2082/a+BImMWXXGM6Fqrc9ySKSgTy8g41XXUpWXAh6kwDK5cdr/a288S0Hhs40ajmDnDzP+IbS8G5MV7W6Lu/R2XjLxzIxyCy7juEPFrntgPO3CZi6p1gZEcFEAGyRcI3XJsUdP70g5xpc9UVuliiLpjpYQrog6si8Di302ODzg3roX2DEi2WV5m5QnoK7JwGT0AMXWMp7dINL63DAiVwUDX+Gak79tWi/ZaPBE6royL8unmE0x4ogdNhTmVa7qntgqQzgZlU/oQEaVpvXmEsiMPWfsrL/fIU8hIYK2bjotmDVvO+rH6AFToyZ/DxIDIlA9jXSBmGvT3WsZsZe1Jud0473x5tBYY4GnXU+HxCCnTVxpVbRXABnv8VWZ7K0gkwV85tdLJVkC2nMSZJasa6JeYEZEIGb4b1HelAi/pirAtl+Q3koIA/8q5M714k2aFR4Spgjwmf1KUE3Dbj/Hc+lfV0YUQvpvVc5zvKvl08zNE4Sw6A7UELPQg0MbLgGjNNqL0NtFdjOU8HSWa7eNtcI1DWwqGcze2wOyo9ewdkDU7hM4rLoDzJ/0uRpHFSJ0aWZ3UnL8cyuu8pQdKG58+6aWnpmK29P/dviBiDkA48NnvOS71IofpfOvhJI7wX1p1ZAeJ5HCcHqDks2xxJAdiVLeTelBfOBGesnsFH0rW/ZASTy0x0L2jqAFiKyWEHfFLOZrBvYYiPghH3JLFjF853zIVkLz0WHa63p7BDoa4l4OBDMhMPpOjGwA+uitVX9OhFdoY/m2YTxkvzEGTAwXgGDNk2JFJ9F0S7h29xyKqxSLxmAEM4hibfE0rRQ8Wqz7IScXAnpssR+1KklGD86hRQFY7cREVwmLPM7DIvOHcSNhomATECf89Uk5MbUx9WjlZJe7k0XD82gif06CyOskLEUYMGkJQ7oeej0nSSmC/mivErB51zjxCfn1xJWWWzZCwSQ1lfhKJ1jTTMxrgUn9mF97DnbpCjoWH/pGyeQGXLeS71ZlpKdHuopphcnb1EE5N/Mq7cojwnXfLHn+2sCnPEDChZvN/PnisgTsH40by+VtYnzTkYK6coH572/JVEg4zWq0XOPZ/HXKyZsjpNGS6fEu5I7fyGhxRHQaA6Lvbb778llJAUMGzqd2xLGofv/IbByec5cmSM+rSE9wX7s8N7ACRbu0cJI2BHTVD5Q03QW+Nmw80PVVk7WwuPo53tGcQV/WBSibzueDSkjmyliJwE7BoPsiUd9NCXUwr0mrIG9X5vTmOBPDPnhD4S+g0wbHVhHrF3USh4/1K6tO1Cm3GKBVGq2hno7PaFDdepCKs6z+EJMZ6k9zrm8E8WLWl1QBQUZcdjAJjYR6F1F3zWNJ6sGJBcXiKph/81GBMdwmrO71S0UZq60dBFVRQB9WUJo6SZOQ5MF998HQDPhbhhQ+gEj0QRufWAVH3cnM2Rf2xCPADg88knFghXJBHCq/gpw0mo6WPj74y2EYuoAharbvUlUnyW+g+GZ8O8x9nrhP3zdqiqj0ub++7pirgVALMtK4Pb36nva3KTSabSoU2l+q8Bup3Jd+DwkjNT4BWZlISbDZnCF5YOPFrUgiqbjxPDXdEiLvKqQRcnDM8shYM2MLRF8U+lx2m5OAqTEuzWqPAf8f5w3sUVfIwnhdBSScc3oaMY4tc9NeBTPhMNF1JPpIcdAklT3KAI4wcIqngzDdQ0MWqgEe+9peJnN02QPHMXMyVcGJpL3H2fzqKkIaTyCY8n//3CoXNAY2hNnqiG7w2umNdlxpBRUHNyvOfyJH2/oK3WwYfyzhb0CCE+DtOLl8yzaPVr5qnIOPINUm3YyIJAiUQrkUU7szQYAHN0QezTM+Hoz4GhGJSODgKmk/cgfE/lL9W2YwAL7wMwcp/SZmqe7uto2xHJVw5Lse4DXPeVlCPv15+22rLn08Jo8rw0AbcWM8JzBRG6n+o9Xvb4D5ksEYl5i3o91N59/lYliZD1AtID0tq2KY8koLVZtvPn2zASIgZNUsTwhl36PuVaIPYA+kr0SPmg/P3+G+wrYyCjcsr5drb0LgCvgw9ljnKcHesuAR0A5xqbZhkK1ez71WVkY5RVycIuM0jl3UaVMa0oW0d6nJbzC5NyQScmzDgC9ePr/UOi4V89RPmwNl2irUOQT4tM0Hru/N8gCAjzQuS+HYyf3lBVdmBMKPvqXC0jO6qzOMi2PzU4TFtkxigi++26PXZPYexglqCz66V6nxLSHzTV41pocODnlClD7DBBKEx0KV3HLlcWJP0/70vEEmfZK4YwwBfVQ0EZZ7edlMOxAOkefSzXupI516n0Lw7MGvtThfOlTmMaMcX8WchOg9J8M+dcnBTCenGfJqSwz08FAh/e3E07+qRgYy+4hRc+NVOLGr7DDkaUeWpsAKVXpeOknRAMITRhDV8fzSn/Kk+VCQIb73OkG132cudJk96Zni5Zx/5GlkBSzTL8nbq5hOlBPT7tpjcT0kXI2XRvHqnF4lvMlUF6PH3RyTWzECnKQSfWiaTIDCXe6qUDmi+SSeC751tP3fYcdWSRev9rvv3z+hVQ7BaBtSFXsfKWqwPVIhcdDg8U1fTy9k75j2aUtNfJJa3e5o6KeUa+xrvcXwnjoDuVqd3+Y8UbvhsEBqBNN091k1owIBUD2/2mohhzrwKldH+gcXCJN3IhBmiRWO66Bw6pJ0VoNvQwaIBmEIXSKUBGMSn98s7yS3diwItjVBXqEztEhFP42kkFDfkhRkLPQsDNFfRRS5hnC3wz8R693/41AXxNjE7tdbiX9Gsu0eCWEs0Kcy849bUCqnh1GD58buuxqJ35xuPIljFx6cto5jDXFsFRQAb2SGfSaKr+FQJ2S7aubVhQLSeyfwmZ7Ncw90n9jZ8HrEQw0LJQsKkap7Z3BgOr2IQu4YRaUymdTkYUZQSBuEisoEJuoM7yFrJ3Nn1LQS7Sen1okUA8Pw3WyLiQqaS+BuHorre35PDaL5tp4Dcu/NSXEeXpiYRuT+bALxtcjkxwIed2Nkz7N18CsrMl0n9Aeg28ov7+GTbT8Qes4M/m7Scyu7nw+mHxMIPoCNo4gsfG6npq2sytdgmhgI7DLpyAcAjyTE3DPrk3ajZLrFp+dquODloS4Cftm8jf3Au9hQcv5YD22s69lZSc0a9OpL52zpaNUdFD+pMy+tPjFvCuOuIO3yktGXt5iLBGjhYxzA9q9ANGZZjX2FkRa6B3HRkl8uanZTxi44t41xmGAWP1qYWYDY9wr/026vt22eEIkmMDAyLwkm7bHwIQJuvPNqmEosBlSAN/l7beFUO3ODVnfZogQwm3VK/VEQReQagqtFzy1UJ35yknrD6Thxjwx3zRcLfVlA+0eV0+pPfxL74QZ3nIpG2SszmB206WasoTEUuhKGGUnKswH2jKMebteJLBHsoX+sC8+cBwEK8bMZnp0sMd9jbAacPdERhrEaIqIuJdHU36falasnEN+MPFhj+Aw1/Vp4mSu+IQOU99ZG/pMTgBykW3FAKe3/2zZ9MkCa83EjVMRWHWwsVkMfcijBFML+qwzLOdEQmioIFAqAx/o/dbgAUJb5RSViSvSvaYxcymqjHNSVJUQ+fs/rGP2DtTTFmu25ENuDobP5dddCU8xhNGfKodfFhtAWH/Mjad1RLO1/1yoBwgETNUNk5AUnmVa/75o+eZJzhqglnq9iW7QtTZPE2NMEFgn2SGae03W73RyobEI5S2UqAkIq12ntfkbsXDKnn0mtJri4kym/bwRys8gcWwYmqIM85o/IktV+gmuLZSKEvhcdPOKQKBnSZtK/Yv27JgdXxrhn4fBlY9oL82Y88XB3UM+y7cBrti4F9BYV1InyheMWhhytjSxdzi1dTbiypfhLudOmrPrY0whtLCMaE3jTCC5IqVFBZlirEtCpQhZC5ec+3tizpZtMq1PzhB9bXr2vL99gkVKssP4dxr6XmME7gvjFIEWAfewuLzzDAPqGqZWIgIeJa3VaqGnd2QbeOrknk2sBw5kqQFk102hVV1maJ7uTs45by2O/5BmakcqTDPg0lGKBbm3UXBzTA9zZ/tgYmsKS7PWx4RVabQGhD5qR4M80LNI64Vn7b+9PLLF/1EAC4UEDFDEET3HKILudom+XBB8TWIVdE0FLfwP68JcsTFZWDF3QBhgRyx4gIVpWF37exX4DiKQTw6XQFIJRM+1vQyKYnIodgEzQANGXDbZJ2o8hD8DHro4pAHAPCgIlHuYeodgmgA9eLeTjMQ4Mjfk9wef+FFjaCPS4ek0nA0RqfMrbyiGkwRLwd4SzD0H8FY3hkeJpVi/RScnS2nr4ZpvT3D73odUejxp3Mkqt1ya/oO+4/KTxC3l1IfaUML/VMrHy52QotTJQycvGwvlWEsiyH03HO4/UdWvRqZeskte23uYlTI/tI3dtXzJa2BWq/7BfKPydtmneQCrprtWzokJbjMroCWnPQ4mvP5mcSVEtC8921dt+wSVmikGSlRWcZ9qAhpKFnz9KSPUT3VN864+XTo1HNRfjPvW7Z0FXtthEDfZpN75+bi9FJOBoIahYBx6M+5XH8KxDhW95BaiDomhtlScuCdq690zE8f4XkUDeQIXDchjXepBLAqFRWsC0fc9BB/rHK9a/7SueIMy0Y/54p/WXUp323eMBEDgH/QpAHeITBXrui4Uk+7wYOyCTsZHnM/ddMZy8v5dAR3J1zP4C3kWCsUJGMyKwNmn2SRzQlNrcsKVid8n6rj+ZZ+zdjZ+Ql87hpizuVHzEdD44eJrCxNJrzMe2ZIS6CVBXKNzpn1Cjy6AT9ZlRakSgGdlg5SYfmnUQ5mkPI0YV2FjKvE4n0dLw3luWhBaP/QTSNrB1CT+GpL8rjiuO/tKGuFeltkKu5wAVtGEZRvBlA7jUDp5stt0PwtjqmcqTQpKgawR4q+Cy1gHRwd+js+6iQYHFZ135Npnw2lQ96uXbP+8yKTAS0Izc2daT43sninIVHZMnANSscN8xiyxXc6XSDT+HahQ6JWqWry90V+UchuKxdI4HVxK+kKEjHekoFQR5PW1fKwQDdINNsiN39bv7+hjD5v6lYZoyS7MLqXvMtG4cKm3RLT3Ea8u9KwRUvRGzYACLPcmI65ODHAZXm/YL1niL3v5uaFmRC/1RYxCIpuFHmrZBPm4QQX7kA2YZvGZ/JTX6bzAyWg4YRJOEntkdL6NkxmvdcHlGH9t/kEVQvmNvZyhMMBg1qbW9rqFEtS4qBI2HlotmoQkh3LioGgNcNSGuCtTVFkE2ErM9Iqb+xxlGnhsTXQhcB6MrWjo6OBKusgy6XoXD3DWyLH+rmL1cRveYWiSICl+R1bw7zW04M7ZBrUf4hIcDTNRvdip2xCeN/npjtkxyVlXcyKrojCL20diPSrfxUXz4vwQNlwn6BQ4NxtHQ91JYlGPbVm4cwH2kZDQuB6Q9QG14Zss6THYiv7TJP6WC6f6cUusx1EvNdlGtmouyQ3xLnOodgvLwySD1/p7qQabraOHu7WB8vbRktFmWmCT1MIGMH2/SqMlAyB675vwuLgngr9i8DINORw57DrzrZlSff3qckpcx2oeTKEEMdlvzgnaBsHlUdcoGFgiiFkD8rkmHjdpw5OGtIULKSnBKfgWp68VT/0PgH2LhyCie1/XPYAYr5BtsMg0GnlqQL5KT6Dnj8gaOUc07NCPtthhj4ak5iCXOf3H863pn+BYlZ/LmO9ZKMbC9SkxZ0loV9F43Mr/jqfYm2keMBW2mqyLlE/CdtAVBhQOML/KctFKrokcLYOt/0j2444miqgtoETVP2JKPccMLIOZitGGXw0AiyqK7LA7NP3aj8nO4CMK9mEr3gxeBzbaKRJnVsO9284Dfps6z9g1EpWjSApeDluKRHUakrm7qGSrT4Np4Ju8jHR9g7tLrozmJrMQj9T+XdkZ4Y3UDNZM5Uf6B7sEa7ZLBYdGc1hO3ODIm1nNldiBymgOdfOa722sV9GYTiFxmZp6cXFTbfEGZi7Mh53su1tg0gyD5u+iD/+Gl7GWD2UZY2O/xpSct3UTBkUndNDln+mQcLSOWUmBo5l+aIV9Q+3rl3YVSI3CnC+Ze8hQX0VZ2/uYTHVp21qVEgUHuwTWocRxpRU9B3U+tHmK5eNYi2Z1sjq7kYc51Qc03yCshAHkrEH43lW5lDJx9odC+BeDL+tjxQlgZQmdMCpNfbgiMWeYOt+0vv708qsPjbiXOsGkVwoHuirLTmukEviCUyNEvRfbVpG7h30rEXy0z+zaNlLXlSE/7WZIJFizO/nuHcN4D0G2CUzozRGD0yQ1nhtBWGruz+eu9uZJ0m+JOqYuRx2ofu8teZf8bhZyWTYi1g8NTlsYH5dBjBSU/CZMMdIpo2CAG9fB2EBb6ydbZqoxOehn0M25JkXqzEaZiy3AKc21x1Ow9eKKCPZpGXS3UuDV5rrG9d1DY2H/Mc9P2IMlszJ7GGuVF5pLwip7YPoIAa0tp0HSYjmVeY6vnY2Mj2l+mMUiKa5ZhKAU0aCS8sOPnHB263wqOG3oxpzDpM021ylLhyRxaq7A7P7/Rw6VyfklQJzi0AvjuF87rokecjtSwLOc/AuoC+fUwdAdYlIqz8njGwOAJ6+/nGgUJszgDyrq4j8cE1oHFLL+3whcjY/mBHUBRe+hv/pTrBW3txtknHn7iQaSet4RF126gAln244GzuRAYRRCDDfKHwyfnQ7M/+XOselmRLpmv9KpdXstcOXDpEBsTiLyrTUnr+jhYw+brvwvCOAZYHBqC5ZTOpuoEEdLF4i0dx+VhcDkzbJfdVASyamnHWgHlIOMhLFTsPZWD/adYyXLADy1DHgzUP41ptS9KJO5psarXT7tlge4KLU2JajlhEtLwmdLUhjVlapunrLpL4LBaokg8r5Vmsgl7cHKH/XT/qcNxtChaUuUxHY1Y1RIYEUCqcezgPu7xT+jxXJWcEt+lfSQJtVg3p6cEFEQRtJne8muBuS46PXnwhz9YOoDqnNqAmSJHpYGL2yXMPJE7KFtj0O+hDQSPgUMM5irjZlHR9ZYN+/a2RsFWZAZ5Wty3f0I1GUHJfZ+uRUi2azQg1B5umP4Iy+HN1wcCmfo66FftoDqE+S4/s+bkEF//8jk0A4CbyW+r2SqF+DrJHJ5gFseIVpX6MdXunue8te2KqzK40M9GcGPG7lCTgj5Vg0MEFuqiW7soJ7iWKgvCKETqAg4jhrp2NIIkgG3DBdrEMjcM97jGrHnPf0IYuCaiuZpSuN9FDrFasjagH4YpvVvbVClBLnAlUk2GNWVZL5NhBD/vaRpTZQFt5EBFiazAiJiJD8jZESCALbLektHBqR22CkHhHopCVTDrDC18nqo/sCKGszII0rFmBtdsAXVJAz43OJNnH5A/PKflz+ZgBQWVJxpZ++nERqXNr9XWwPf3BCeYsIdqRO2KHIkfTqZvTCuqI2DtkAaDJQ4a+imIPxRf2PB9oqy91xzDScqP3bWKJWFUy/x8VWjS5y67U2el2ZLEdhzyFilQAD/wgmYsf0wnqSf6ojcpVVCeyKEF8qejmxDALbeOi+qcXDL8ED2xcoELFwWxl4BIrw==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
