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
     },
     {
      "where": "sentence",
      "set": 100
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
     "set": 101
    },
    "unless": [
     {
      "where": "near",
      "set": 102,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 103
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
     "set": 104
    },
    "unless": [
     {
      "where": "near",
      "set": 105,
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
     "set": 106
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
      "set": 107
     },
     {
      "where": "sentence",
      "set": 108
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
     "set": 109
    },
    "unless": [
     {
      "where": "here",
      "set": 110
     },
     {
      "where": "before",
      "set": 111
     },
     {
      "where": "sentence",
      "set": 112
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
    "id": "burden-repeat",
    "kind": "phrase",
    "finds": "burden",
    "level": "warning",
    "says": "It asks them to tell it all again.",
    "question": "What do you know already? Ask only for the one thing that is missing.",
    "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
    "why": "They have already told you once. Telling it again says that nobody read it.",
    "match": {
     "set": 116
    },
    "unless": [
     {
      "where": "here",
      "set": 117
     },
     {
      "where": "before",
      "set": 118
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
     "set": 119
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
     "set": 120
    },
    "unless": [
     {
      "where": "after",
      "set": 121,
      "elements": [
       "repair"
      ]
     },
     {
      "where": "here",
      "set": 122
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
      "set": 123
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
     "set": 124
    },
    "unless": [
     {
      "where": "after",
      "set": 125,
      "elements": [
       "repair",
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 126
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
      "set": 127
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
      "set": 128
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
     "set": 129
    },
    "unless": [
     {
      "where": "here",
      "set": 130
     },
     {
      "where": "before",
      "set": 131
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
     "set": 132
    },
    "unless": [
     {
      "where": "here",
      "set": 133
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
      "where": "before",
      "set": 135
     },
     {
      "where": "here",
      "set": 136
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
    "id": "defensive-record",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "says": "It holds up the record against the reader.",
    "question": "What happened to this one person? Answer that, without the others.",
    "source": "Benoit 1995 (bolstering); the codebook, defensive",
    "why": "That others were content makes this reader the odd one out. Their evening is not better for it.",
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
      "where": "here",
      "set": 141
     },
     {
      "where": "sentence",
      "set": 142
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
     "set": 143
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
      "set": 144
     },
     {
      "where": "here",
      "set": 145
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
     "set": 146
    },
    "unless": [
     {
      "where": "before",
      "set": 147
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
    "id": "evasive-event",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "It happened, and nobody did it.",
    "question": "Whose doing was it? Say it with \"I\" or \"we\".",
    "source": "Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"An error occurred\" turns a deed into weather. The reader still doesn't know who will see to it.",
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
    "id": "evasive-passive",
    "kind": "phrase",
    "finds": "evasive",
    "level": "warning",
    "says": "Nobody did it.",
    "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
    "source": "Kampf 2009 (deleting the agent); Lazare 2004, On Apology, ch. 4 (the passive voice)",
    "why": "\"Your parcel was not sent\" hides who didn't send it. A customer reads it as refusing to own the deed.",
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
     },
     {
      "where": "sentence",
      "set": 155
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
     "set": 156
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
      "set": 157
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
     "set": 158
    },
    "unless": [
     {
      "where": "near",
      "set": 159,
      "elements": [
       "responsibility",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 160
     },
     {
      "where": "sentence",
      "set": 161
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
     "set": 162
    },
    "unless": [
     {
      "where": "near",
      "set": 163,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 164
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
     "set": 165
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
      "set": 166
     },
     {
      "where": "here",
      "set": 167
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
     "set": 168
    },
    "unless": [
     {
      "where": "near",
      "set": 169
     },
     {
      "where": "here",
      "set": 170
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
     "set": 171
    },
    "unless": [
     {
      "where": "before",
      "set": 172
     },
     {
      "where": "near",
      "set": 173,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 174
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
     "set": 175
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
      "set": 176
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
     "set": 177
    },
    "unless": [
     {
      "where": "near",
      "set": 178,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 179
     },
     {
      "where": "before",
      "set": 180
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
     "set": 181
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
      "set": 182,
      "elements": [
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 183
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
    "id": "minimising-atleast",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It finds the good side before the reader did.",
    "question": "What was bad about it? Stay with that.",
    "source": "Benoit 1995 (minimisation); Lazare 2004",
    "why": "\"At least\" is for the one who was hurt to say.",
    "match": {
     "set": 187
    },
    "unless": [
     {
      "where": "here",
      "set": 188
     },
     {
      "where": "sentence",
      "set": 189
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
     "set": 190
    },
    "unless": [
     {
      "where": "here",
      "set": 191
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
     "set": 192
    },
    "unless": [
     {
      "where": "here",
      "set": 193
     },
     {
      "where": "before",
      "set": 194
     },
     {
      "where": "sentence",
      "set": 195
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
     "set": 196
    },
    "unless": [
     {
      "where": "near",
      "set": 197,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 198
     },
     {
      "where": "before",
      "set": 199
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 200
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
     "set": 201
    },
    "unless": [
     {
      "where": "near",
      "set": 202
     },
     {
      "where": "here",
      "set": 203
     },
     {
      "where": "before",
      "set": 204
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 205
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
     "set": 206
    },
    "unless": [
     {
      "where": "near",
      "set": 207,
      "elements": [
       "responsibility"
      ]
     },
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
     "set": 210
    },
    "unless": [
     {
      "where": "here",
      "set": 211
     },
     {
      "where": "before",
      "set": 212
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
     "set": 213
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
     "set": 214
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
     "set": 215
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
      "set": 216
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
     "set": 217
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
     "set": 218
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
     "set": 219
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
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
    "match": {
     "set": 221
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
     "set": 228
    },
    "unless": [
     {
      "where": "here",
      "set": 229
     },
     {
      "where": "before",
      "set": 230
     },
     {
      "where": "sentence",
      "set": 231
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
     "set": 232
    },
    "unless": [
     {
      "where": "here",
      "set": 233
     },
     {
      "where": "before",
      "set": 234
     },
     {
      "where": "sentence",
      "set": 235,
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
     "set": 236
    },
    "unless": [
     {
      "where": "here",
      "set": 237
     },
     {
      "where": "before",
      "set": 238
     },
     {
      "where": "sentence",
      "set": 239
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
     "set": 240
    },
    "unless": [
     {
      "where": "here",
      "set": 241
     },
     {
      "where": "before",
      "set": 242
     },
     {
      "where": "sentence",
      "set": 243
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
     "set": 244
    },
    "unless": [
     {
      "where": "here",
      "set": 245
     },
     {
      "where": "before",
      "set": 246
     },
     {
      "where": "sentence",
      "set": 247,
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
     "set": 248
    },
    "unless": [
     {
      "where": "here",
      "set": 249
     },
     {
      "where": "after",
      "set": 250
     },
     {
      "where": "sentence",
      "set": 251,
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
     "set": 252
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 253
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 254
    },
    "unless": [
     {
      "where": "letter",
      "set": 255,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 256
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 257
    },
    "unless": [
     {
      "where": "here",
      "set": 258
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
     "set": 259
    },
    "heard": {
     "set": 260
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
    "id": "ask-cancel",
    "kind": "point",
    "finds": "ask",
    "says": "They asked to end it. The letter doesn't say whether that is done.",
    "question": "Is it ended, from which day, and is anything owed?",
    "source": "Davidow 2000: attention to what the customer said counts most of all that a firm can do in its answer.",
    "about": "cancel",
    "why": "An ask that gets no word, not even a no, is asked again, louder.",
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
     "set": 267
    },
    "heard": {
     "set": 268
    },
    "unless": [
     {
      "where": "before",
      "set": 269
     },
     {
      "where": "here",
      "set": 270
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
     "set": 271
    },
    "heard": {
     "set": 272
    },
    "unless": [
     {
      "where": "before",
      "set": 273
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
     "set": 274
    },
    "unless": [
     {
      "where": "here",
      "set": 275
     },
     {
      "where": "before",
      "set": 276
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
     "set": 277
    },
    "heard": {
     "set": 278
    },
    "unless": [
     {
      "where": "before",
      "set": 279
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
     "set": 280
    },
    "heard": {
     "set": 281
    },
    "unless": [
     {
      "where": "here",
      "set": 282
     },
     {
      "where": "before",
      "set": 283
     },
     {
      "where": "sentence",
      "set": 284
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
     "set": 288
    },
    "heard": {
     "set": 289
    },
    "unless": [
     {
      "where": "before",
      "set": 290
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
     "set": 291
    },
    "heard": {
     "set": 292
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
     "set": 296
    },
    "heard": {
     "set": 297
    },
    "unless": [
     {
      "where": "before",
      "set": 298
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
     "set": 299
    },
    "heard": {
     "set": 300
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
     "set": 301
    },
    "heard": {
     "set": 302
    },
    "unless": [
     {
      "where": "here",
      "set": 303
     },
     {
      "where": "sentence",
      "set": 304
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
     "set": 305
    },
    "heard": {
     "set": 306
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
     "set": 307
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
    "id": "happened-broken",
    "kind": "point",
    "finds": "happened",
    "says": "They said what doesn't work. The letter doesn't speak of it.",
    "question": "Which thing failed, and how? Name it as they did.",
    "about": "broken",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 311
    },
    "heard": {
     "set": 312
    },
    "unless": [
     {
      "where": "here",
      "set": 313
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
     "set": 314
    },
    "heard": {
     "set": 315
    },
    "unless": [
     {
      "where": "before",
      "set": 316
     },
     {
      "where": "here",
      "set": 317
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
     "set": 318
    },
    "heard": {
     "set": 319
    },
    "unless": [
     {
      "where": "here",
      "set": 320
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
     "set": 321
    },
    "unless": [
     {
      "where": "sentence",
      "set": 322
     },
     {
      "where": "here",
      "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "here",
      "set": 325
     },
     {
      "where": "before",
      "set": 326
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
     "set": 327
    },
    "unless": [
     {
      "where": "sentence",
      "set": 328
     },
     {
      "where": "here",
      "set": 329
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 330
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
     "set": 331
    },
    "heard": {
     "set": 332
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
     "set": 333
    },
    "unless": [
     {
      "where": "sentence",
      "set": 334
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
     "set": 335
    },
    "heard": {
     "set": 336
    },
    "unless": [
     {
      "where": "here",
      "set": 337
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
     "set": 338
    },
    "unless": [
     {
      "where": "here",
      "set": 339
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
    "set": 340
   },
   "condition": {
    "set": 341
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTOAT1uCF8ABuPFwm5AU/DNIlOGMots0nku8Vq74Ulizx9hieeiUc5s/kZlYVNxlTcQSII57GmdZWReaaMi9VktL+TPQSy9sGMd3EMUxPxRH6upk0ZYDWe1tgBiSL3HXTa03ADDZBoT0nDe+GrEda6CaCXM+KZeRHeNcasSDPUUueyeIrzCuh80PJfgPLN4RwCgYwn44nZB5mQFmsQ6qlENNJA+LmCI/3OfhWVXyYxfw6WnDURbEcaSH/cLuODzyb3Dfi4oVD3jDa/m2GqXCcf3kB+7RF1q+jSLtw1Wq1Hc1KeqfigZd3rB7jme0TIHOTsMLuUoKooKCkOcLDTg6D9xuU/EDqo/+Is9+Hgr271ArTCt7rV0KssYqv2JKvzDia5BIxY3dAlp47vdalBzeWmEdal/IQf2SIMQkt/cFnqIt3lQ4vipXhTXvcQy4BzsSLpJLQNN3VWX+KvpEW5yvvG8iv6zhZGVSn0Op0ZGPFyAH6QTbTdkdTbkOf/WL1ebXVzI6HmNHmjZbSZANPvFAIOhZXtXf/KfiYX04SG9IC9T9GuG6KJcmejxW3Odb9IdNO/+wyvsmFCpoLU4mP3ZG/uKt7zD3DHacn9w6i5TzVyuOHPgZnB4wWgACK+NEWU91T62v2HRwS8BM6zF+q5uwd3ZOZJUZgT6HPM8xIlDgK+22o1K9k9kqa/Tp5Qp11leZGKKfnl6G5VgJAvdXH7+wsKh90rmS9SCGUD7J8rNqb8jJnGgHG9lUim3XGsbaSC98JXgmpKJrxigu2z4Kcjp7iaQWjyl5xLMF9jRxdX/y+lMXEoiyC5omunhBuPnTCeP7k28QH+KtKmHwaSeXrNtjlnYffBCbOTxrEzN+5kCXX/un9wQLKwlv9Giu+vsW2fn/pebyh/MBbGGjRG55VgxZtVlndNQoKO2iitalKDyOMkQwYGeScvsCB0KYGx9mxn58pKFM+GDImOcVwfvXCszpeLLN3fcEDaXwDzO0ne648HSaaNzV6mLF7Y6KWa3AMXg0tZtL+8qzZNtwPquGFj0pH2Or1r4Xcl9XRJAow0ArTtgd51EU5Rm+wbs5x7XY3XutIHi3899LnSzQDxBm/uPtLZ+K+FTF/t0WyaZ743i3MFjQurck3iWREw8IwhMJwih12NHQ/lF8NyjPUtvvyD9DWnZu7AF2CJTupo9eD7b4Z0diFj7oebwNs2cLP8JGjmBOLU2Yt9y54KhEzWDM8pCP3lkkXsUgvKBVhfvBKDly0Ix5p3s9uMaB1k7DxUMgEvnsxNZOtKTgUDtyyPYq/qtXaVA/eHCK0e4nR1VPUmVqll2NTJLYWbqXMq1fHUjmgWgTuDkUOmIGTQeebapK+Wd6r6n4Ps5Yn1nsnyEvZwF2czbd5Pyu0OwE8I0/kQUZ62ub8XPyLOB6ZL21JdsUtWaXX5hSdlsLXonE7sV+da1F9ltUlKedL9dynWLG/awbbNQXTLSwFH6GPMw6cZhCj33l1ZwIZV8H2oANUiYqAhL229dJNrXpIpQ6nfSpF9qM+TpBB37AiWaetCjrQJTom8870V+CWKaCX16Go3uaWEMsr+kMbgJyh6f3f55ta59pMUrJjXhfjWqe/HZQc4ke1JOJ3F/9sO400zJEZ3IAtG3YFhYABkbpNZ/rRQz4E3lgtPDFEY3BULc1Sza2w8iqRwXt5sNrIIBbdo8/0FGicwnXXJX0qzyemmLWjDBTh4GpYSuXfzfQmUrX3ib2PgGH99V3xfNW3gAFGRhemsoavpco44FUX7sJk4PnmueBDeqXWcEuTDChOYSWv8f4dvaTdFjlpWp9krk3F8ZU9chEYpvfKRu4cPbOwrVZbiAyUpQ5Xm022EO/37YHsM88UJzu93rK2+qrH4fVX3GWR46xtCyDcCxG/YpIbFXmI16MAQNVpWTiODKUJPqS95CN6w2lKY/0Oh6cfmNY5I/BHLIB/sUniLExMWlKqduvB3GcgyaGR85hy7+pRT/m8o79JsNO6Ii5nd0cnirGa0u9yqlD0gqXcoPDqcxNlwMniDy58ZXrlRNZvQgxKu7n2WUEUr4jTu1TrIb4J7Wn5Lgz6IaYPxBbdCc3VzN6QXDLp1kp8x2i+Eb7GDWKr/Lb0FBB3cXPPeWbFGYzUyZK4ZfKShFFzfM3W5v1kkWiXYY9FaUJtr4QZAidI3aytmxeXc6nxs2lTVhijNHig6VhwnYqKslwVG7cD+xmlSTqNaOfXRXtS/ND1x6k50b7PDVYWidI9ReuEbp71zFDoJUnjDzpgIer3wkSeXQ2HPbEiBEsgLcrljqTSm33GQoj2uN24q3dC3fDk8RqBvSne73zJkVjKrd5y+5p1E6+1C2Mx8aolKSGHCG4CWVw3ZFhorB+Ub4ySdpftkml1qdMJ61R3EJwz/c+x6BsrGk3CbzrIBAjm+PfX+XGiw0lTOZ6lyHL/d1hWraR8AatccgpJACgKGqyXxJPU/XZIyAa+1vB/62IZcjxQ2SXZ7IDP3hng4YNsD+Mlvwgg1EvzcflYg7HoE4wG6glGjyJuRILA7N3X7Kxnt0Gphd/LcNCIb/XRqTnMHyVcyLETMWzW4VqcQRTuLN2SRQLxSnhA57P7gii6P2ZlKDVcHGoDh4vYkTP1E4rJjdJo3A/4S+x98apKcTugMbUfsw99eiaKPddXWuwhjZLGBPWeaWxjhlvSvgWJj61I4BHg/+rvDFT+NqGmD3Pq1BLuwq+meo6JO28GynrNesjl5XM3Tp0d0QtSxe3I7ktfWi0IBIV0PQ0NV+sWVY6r2KiYuLYu+vzZBVQrLTtwQCRHe7jqblKpZxCxNdE09dUMxKmdhCC48pyt65GRyCuyTvNVUL73Z1wvVn0JcOyINFiV/igg034yDS+oRGeyQHQJcNQWTNMmvmb9UmW6TJq1Rrtwaoc9eAiHvR0YPEJ22Jz5VTMYq1oNxaQZC17UPLY8ve3iMdSaD8Qo1XuuUCM7PJJpKfo0wJFLYYeGcvWkYpy2nBuUKcNGNDDbwnaC5VdjpAUphKvUOy8ZK13cLwAfuj9BwDbDjT3geWpwxIjB7tpOtDbHCA7iJBQnGt8ISXjgia4h8LODvuDDZJEfUvPGrSp1cw53nL/2QlLqQ1HnQqzOUFziVqFcLdj7ZpzsG7aGw8ZXjcGbxvIPGRANBdpL2NOUmikoQkRfr1yBFKXeuV6deT4MJHWF8m3yptDCG//Q+cpDMnstyrKxQ9IEGRFrT/fIHYfgTKrcKk1fyh/LZLG5gqu38ai9IDOW6AtWw1mP1zIYOnZJ6ipneu0aVNJMR5kx7DGM28TcmpiJe0heidUELhJ/qieTE4jb4jxOz0/13n4l9i4YwyMPW83atebtOClLUZo8Qt59xVA/vwzErjkqelXQyasLc9YLwu073me9CRqJ/jC2yNiFp1Kww2k6NC8AzZlPncgMRd41dGycd5NOmoynPUyZwxz2k2/9XctKLEXSGBJOcASJVP2TkwtNxOoHfAULMgkch9t8uMqYNdbtSp+QFvclZSLbyevwyuW7hs/4Lq4/hOPV6R5i5oySZNukIDkQ+ULG/8I22Yp2Mc4hhkZYSkMqYRSA0EonfyG+UMVPUrCoOteYpU6+U17qv4QP9VKHupbCSGj0mbXpsAZKWhkety0/tSBHJbmXYUnPhG8pqS0owLiLcgBZ7BvzmH2sYMVexDKTTqeocNyOXYKkapGCCZUwI/sLz0M3NRhizUuInQFMdo/qCcC+e+qM496yNeQjddpTWzuWEAyA3KZX6gl0W8FL8r3bKCjSMwuxwxYcR0j9kSD3sDbyfB57zMsq6P3U8MkBIzjtB/DVu5iG8YBAKJBe7PtIrqVNlnXJArJVMQpKYWr1/pIeG06aChnzwfs9IluYdZyJB1ACJ/j69S7yKAeXv2VIna7q69rxVBpRcvfvlrZRbujz2xsqBpgvncV7slkSMteYu4LfmsCduou4Mqzv3oZ1o7RiF/5j95cIDvgtRF+OrvWAD05vMt4fUJfWv2c8SAtWhDqVOgsx/nPrxuHWjLEjfWfszqPwU0KkyB9mirZfmhbUeiF1ZmUhoH53LJEa1n5ERTtN+l9MuqPBoe6JH1Di0oD2vLDWxOGg4Um+tN9mt5onslxdooPUXcitP2Ok+XHntiAhM5ZuotpyayztZsX/ayRqOl/H0ZgheLYT+sJBaDsewMeYmdccgxDB3EfOzTyMLz749guNk6dyilRbSh0BR8efqyrEWcLKO1D54srIFG79aq0kos5QAyK+4rgNnfBawE2s0ImK/UZVVj7H9JcB5i3MO9zMaMk3XKC6DqVf00eWzjkHTyb9NRNqWnipEzuVM9tQIumXBKQ8i3tIugU+ahu5dCgR8DWD6tAFf7tvkl0j0ak/X1pr869OEvLwsMjnoMfvoaBtXkxEgwVY++8oSby7mpnUD2NoLc6H6wqrtjqU4cV3EUNizsApg6/0QAp5dvxFs9+kliDzAvL4MYbsdCiIS4idGDUYMb8HeOBN724d07fw/LA/PuabAKhmhuNEI6mEwF2VCrXgUhuePKU281U5K0niMK8MZJlRwYbDqI4i5+GHpBNVkdubI/b1/Jmz8bMhXX9NvubAInOoEYxq5Nq2a2ADvKr4O3unxawuB1Pdr066qIV1WoLcVx95TdSnWzu35qsXOnezyxov/cIw8rI9diKXJ0abc1CLp2ByGuEYM3K4kBdVcSJd5FVdoHgd9oHFB6jzd0rSEB0WnqRpUoDC9OTr9BVAW/Fbk7TQ8x6lfuvgpUwxEgZNzGJMNcInw2gaHo64kMFE1pxq+DL/vXYz2Y8wSNIzX0wix6o0jFJBILNyq0zWHJcXtBgoJU2teDquqf5/4kSRP+PU8kVbVq8cTWfJM+VCFHbnE5B4GK/JRVCk4QQlfdoXNCGePq24/enzgD14QkUkPfeEArSE0PRyfp5hc3xn3lgaajIDfFVMbqvu4Zy0j3J2jQkKWUSHLC3B5r4Cey18j0KytuH8Lfy2LLaF5l9Evck8nHcW4rN7AVubb5+0XcNDgrWC9PEIa4tQNXghQLafOZL9bXKPBmwCiMU9bGDAGFt9UsMK/ycyo6creiZqNecCForUGqWS9q+SQv7m8uCosWofSQ+Nkf22dMMn1Fyzmz+UkROnmvkbPgVXEdQvwRhSzhj/osNaLxS3d4LyidLlO6Ox2h/9ViMsiZsCDDc/hFTK853eXYFI1Q254mT/ssMjmPgIH40Vdht7J4vtKviF/GoHi8Rg9OXfZVCW4DE4n+wTVFQBSQWhBGVStn6eNQCl6MgEeI6+nTKTDcoo+ZfXDlPjFfypKy7JTPYO4ctiideP2n6HRQ9YycKgHi6nREwwlaBwODkHBAfqTkRXEVuY7U1L3BABXgtYxg4vyEd5GFZaSD/8iNuTLyu3ethcsOHgNiWTQaNL2T2offK1TaVljhQ0c7nI9FGuSQtZ5tmTKVrqWdl+H5anvWv7Eq6YV1fcqEV5X4fTsrHR3ZZc3M7+B+AMBkLzDw0Ix3inUQbvj+123hQTGftt/3jNMR2oX5wMpSVQp7mORXK8vDcD5llZsflvYc6zgNE54SE6pS+cyPcvCXnXA/0y6ovOo73B2WoXkN+eOHAvmKsRXzwGQ2olWOsuCcbQjQ/zczaZN72vss6yGt4pMtwtLINh9J97C2F2wZaEC7ruiWop08KZCsWhzJwv7D924IzZRaaTyc+/zzRjATmBvOqbA1qwrbaWoo3ld/K60RaTQFCJvWCoj704SYXjht5EFaTQopxujaRTG8kD1oUG0JfMx0sFR6x4zgUZj0/iNOJNEp/oIhcLUSWaYL+z6ZQDAOqoLyqOHZRKhGZI2N6AGCLcJrc/MqbUW+pwGP/sSAHTlvt8xWm/x+6McueZiGyKuOt8cSdDdKRNBCalHBtWhCV7uQ9F3rpavsiJJ90ViSOzAf5cCZAAS9bYwE5GF5H3JHrterfZunxJ3xEgXdbKMJS6AsbreSnQk7WLIeGoF0k1bJxaUjt0odfzKyd805E57WJ2QPK2YeCdi3N8LMF6BDuhHoFyAGKTZYjkfZkB+oGAkyBF6BQLj3hGJ5CRb6cLOzukmKhU3/k8wRnaRndXfQ6tCjmO8s7YOvg/0SxS0y+Elxrz0hD0oPKDtqVVSkcDjGt8fvEhqsCbFmbEhrfVOLcjnKVxx+edxCd71byF7dm0lVdIMLm///UwS/wgd5iDSXYBYgLaWz4j/VepVDmtfEl8aqppo9MBYmPGAOgMCDQgJeeZbjjtQUeGmEyqT5mMOxJAQcL0cKKmZAVnO6RPzbPgvZ/Z26fKtkciHnemLTMYCA201crR6d8/o40vriwZwrd2aOgftMxVfPBKbVsc+i5AKg2NdjdzNEqZ16MWqcsUH1vgAKp2p/08AulQ7hkYlPyvOHeNzMzXforvgjbejyeFs0nQN81ueBsJ7Vzfi1mwIjlEE02XduD0KVv8H0+SDScjntOmwh3RaFQu2kPhFrxmts4IVE2HV6C63cJBscHkGWxFpTtjuIPGPBxvthAXhPyeoQgX/8IzzZ6o6aBtq7zwwTZ3tKILDp5YHkz7jajBRbWDM5NP3VMtDM/axfsUTMj9qO98JcKJnlhwBCDobagsisw2kvip4vF2yAv+dHoG3cOiX1qAF3n7EF7JPX863CCsDi+mSuG6x+0zgcKACsgr2/xtT3STDjFOlkB5g+oMBTmSgf9mE/GAOpCywhHcbm75BSNyNfHGqbtjgz9GNlEYb52GgM3hct47ZBT6f3L7VzhtZnBh3etXEihNrMWaNHGTae1td/hkcvhBKFwpdwGkpQADZKhxLZzIXlTykOJXY/D0UOv6awF2b7B0wPpiIVViPBu1CHbN45e1NwaXfDa7UuHYOGEY+XenzwraDmKXS7uMOyPP+JRnMSYREhXmADj+3efo82cee0oG5+ApBSl5Z4jTVToNsYS2qYwaF76r/o1UCLi2grIFuDN9Mg8trNEcxCtktDJHhckl5S7LAadnDFTr/byiLxcxPG7pQ+CoZIBbdGrwmsA0YeikGEefm+F5gNNFSdS0ZlyU+mRv4/hu//aZTUBF3Wdw3IiIpe5EYqYK+NB2DqhpgO9e1Cx6RxU9c5W9H5OpKe2wm0f0p+kPsO+7Z1LPGqeGPgNnf2ozUmr0vOX0XtlquSijBJyR9FmsVLO2w/ogfsTJ9MthB28dx34hSGBZePTWwzdmKTnpf6ZodIm/lWX54tpD82Cylh1l1NZjw0gdmHtP9FrvPrfmrfVBXF3Yo7Sxt4LrJAsnnF38+EGlEKgrGQPvd+luT0YbZAbkLaCyGM9Ox5cVtdJ59fWNGy2Nvo1Jr0yM3VAINbnyxhyQdsaIEqfDedjbaEX/QOjtUD/pzA/E6Y87WfmfJXv2+FN59e3j2+AASDLOuCcZpSosPZ3gzUNtKo5P+WMyYFyVSt1MfiQ0DlmVE07HkasSVHqvOYIDmW14JStkgnylNi/micx5svEa6N0gcUfiP+OxTE38JE0Omo7n2Gq/ApTzNmzV98SSvvTNY0Bfk7nccF3Kv11oaJKdzmub/sXRdULFw/BVHKolWOU0uOd5t03NVcG1VEKyy/4FntGfPsW91ZVPdEPZqDxZMMF5INMgBLbCq6xXpnpHdjg+29ZeIK7HQhtgdVX6A9oa/2Wiz6EFmWAEhsWuuYwQmePIm7WOyPfqSg8hwoqYOeS67iwVr1J2jNHLHg1ZLjOyOBH61GUm5e3oUTicSeXeU9ddyTfjgMZKQ8P57bMUepZUhj2T8y9OdDHLZe8xxzS1sa1YOxjuoNICp6Nl93Jghuzgn4LkIinWD1xapJgnr+967hs1pq2GkgWPgjMYFseLKuF7ayrK6qXMm3YBmtgpPVVkRQnbwAoSZLC9QtX0kKRf9sQAA+PnMVolHSkjbRrqtmlM622ES3mGenhEVuJx/bZtz8aqynuMkVKrraMg8PD48KRSYSRbMn4seTnnyuIILcnh4KdgodmpJOYFRgpodUEGqRuoT5E5jrDRjxy7MHrLyOV8hB+JEIuyTc+RBEoYHQmDFCan3c9c15bNN7GOYk+zipqNiI/Wg0av645MuTjJjMZ6zb/s6LIR3hgkHx77lJy36WNWIpAV4x8mhTolYhaPQEx7sbKUgRU9lxAEbp70Svx5J+iWMgxpYsGyB9mFmgq08oTVzbscVcRD2L8Vd9fRMAgotbAqsIDuBqEWP4g+qb2Q1sDEiNO3p5JVpXYJgRoHSmVadNI9BoGTN/2EcS0XDMJicUfTY7WXPTRwesHcHYYmMCfvNmJ1VpG89Y4GtBbrz6yFrzGTstfYtNAEWLPDuSmJd0VD9dIsBrQvVeVW6hwbbXW+5BKFKUp4dKM6NtKA2dKh9Y4SaAVuOxkzKdQujyMJpfP49d7foVsgTpHX4AQ8NPt+LNL4I/LI5Ihchl0LNnaRYq1X6QbgwHcYoWykKl52eD+PbMGFZjiHdz35VluRlqogOjsqGzS79sYhuSv1+ioYin/aoLkzjrIQ3AoHN6Et7hsTPm1crWqgFq5UP2syPvTr7x2y7eitomh0RoDMjg2PgPeODKdqR+5rgB0IECKs2ssjnwue1GjpLuURK8A3F1BtP7LN+prMjtGNHuAUEUoowkzBgsBCwTcMuOJV7TD00l71d6K/AAuTNfPlHLFpHBaWdSqtLg0jusVxQ7B+dkoJw0AJlXfcFbmdRK5dJra6/u0eZC3PllD1bqSl8m+dH9u4dgk2WQyHy4Z2mZaB4RVIlLkLAl627yYNcw6hVfKjxDUSd3KqHWNxr0QY4LnB8w7lTBu49A0a7pbA89TJq+Rb+Rag/jt754AUbUp6SqSnS1U9uPX1ja5Fmed8mEiuFRlDoJwkOe82f3bN8o7HgR7QF0mnOBtyUyiVtNWp6iufIprVhc7uj7hnKDV5wm4qSFul0++BbSvSLFDp3pCHyc41kaCyhVIDeWb5ScUt1l4+HCHKkIPdI16+Mf1g7bXae1LJxuROefI+oU3C/uJ/IDi5DyjxqpV5+GGA0KEKZS+WVvAoRdHGUA1i2XKZT++UayRzhzh8BkFMctE2X6YGl9xPggtK84MUr9+5zbU3QgDV9Tvcm9LTow9SnsXKBSKn/xi3C2kiB+nwIh9VZT+JuJm6gvAA9kbqMHhT8MaCkBhk8mZ/WrmyoxhTm+qFZzyVEq7K1uVRdjYmguTFiAYXGnTu3pidwBXL0MX9cw1W0rxluDhe+9hCJjkR8Df6VI2KxNzf76SYPqL+ygoq7YCKJwjOBuy6VCmntbetQ8V6CGBgbnptfOv6qRX/JnhckcZzzk3Ea8JPtijhzLt/LvvmsILxIPqHyV9pFvEeGMN5B2XoaN+UGHStP3aA7ZpKM7xH+2HolzlO13j0RX+jpZo9SkLcxiID6yU9TofsWXUULUhdJvQgW+ig572UZvGICQTYDli2uIGF01x1H8iCFgItZBTmBql0PLIcYqhmhWeQbEkEBQPtz0qjS3SzYbC84ZesV8by5/+58q+J4c93et5hFvwbeHuxR7z5bnua8MuwzC6etMfV6uCqGX2oU0slWQDDvY6Icy1W/fcbFgBVpUXDdYNkU7yJBsJ+CFHS7jZcoJykBbA+kW2w6PX7LzItYluWyYAMEWFrtj7v8rX8UrbOSU2tWwtUDpWN4KfcVOHMMczI++0eOKR+XRg1tOT7E+hdpZf3T8Ku2G9TTwOalpJ3Kx3ZC6GFKqnkUyKfDie50ESVG6e4rWdWxnQkFVTG1pwukTm1YkA2YQbhsNtzoy6QaxrWbCHyASq3fjqZxr/0pGeFlFRCQfGFyn23NO1fvdd75/d1LKA4LndWtKnEm3EzQkwJrUsrsbwdatj+fvJuB/qRBXusyoyOlSB1GqKSAKJeVzzqzCxlbYrW73/NjFndUdx+fFwgU6jd8SR6isCB6XjcidGHDW9I8hKZGuwnk7eTRmcHMJOKhYahzewQmSI8v6Ggp7QEdJ2OY2h4vLtigCsA+KDSwRaURono5sCg4V72jSFnxu2HFdJDfu0porBCfus9Q42AiEOciAsKIR2jKNY4HDxIccFJOy9Y54MBJqwAYcFK5OZZ5iPs4GrmaSYED5lwvHDB5OjzooksOQSrMvF0J+IQPjxJN0vohgZy054dX/y4WE+tgfuWqzi53a2srqkhMom+xXQEtELE6cm39tYlFhDhAaZcKELknbOsbnShilxBNinGGqpKdWSyNL2HCOFOKrsY7ImcIRMV9ziC4DGngOl1xxaXGv2ou7ZIA70mTVmmajnMoQgyyxmMe0y7spMIkLA86NSbeEt/2l0SnXQNvAYxUfEDSUYGjum+Wv/EbP0Txpbm+3vCPyb45iBT2NHPrA/Kj20nhwsLUR//rd5stXCWWl2BtxFJ9fkpAg4lV0INBeEGxZQRNjHQhSIMh+rXefYG9AepQ2DtO+6Zrfnf5LbN1rsnho3RukH5XSVuMwcYrRmYx329P4FuTsRQOl5+HQmbR9HkLfyHmEDUoHPORGbWekj0rJZEFIDsywYQpcUw7T7T2EkbvtcPNwrwevvCyTcIxkCZuYpewrqUPq+sOS+nFnt2FMsdh0oCaJ7UjG0ee6MA/VtwoOk8nAfYSctXCN/XsLSsWLMwmGiURu8wMjyLFQCFqZ2LDD7TkhnWGG/II1CaGaQj4ENO61D8aTOFN1gZzkINMdkmxh36NWPB2xJKx1eMahYPYnvL100MkJJPMf8nHfd7VNqvN9S3dOwug2i/DAPKSUNsPQVUOjC28Y9pH4fYz17OmQ3OWtfjzbUrx6WahqygnVF7dI0yRHdjUBXQ0121+zNRhmd4H7axBm+cxzwdW8x5yZ0PI2e3yviC+VVgpUr+3CQlPzNVIrI3hcHoKvz1HWRZ0TGnvyvyFsftmLHGMQxduvRqeeuJGS4HZ+ZgS8t5Xvtlx3JmHkVsbCW1NjuaYrtrxyJc9xjc4LlpE8nriGGUvfxxXT6WYxSjxj6UMz402ucFLmGg5Cb2wruBL92L4WsbXQMqN2adbQQB68CbV6Z4IOH6t73cM++vG8ymSPo77TM+9bpKfrNZ7sqt7YRD09eu1oMQviIF0nOaETMVmAMj2Uzo76h1i3fJp9yOMZS5mMwSe0xhP2S4j8GFD75RELnIyUH43hejyuoHst9PFh9XU0/gVjqhTfzw++VqcOKR7BwaiY1hjH6IiwLuEveTgIiPwHp7ipcqrxxs+H/+h0V0GjaCZpfAHCMmd+nbg4CWcDnm0P5Es/K5QVlx48AQye4fvEf3yyiQfxnEgBTWIt02sWd2VBAJRm5oQI/yz2UPUO+EHRLkW2T0izaP8OgNhRCeUEJsF7xTFIx2BbFMJYPcbNWilKYqfTvOf1BO8lAS4K+LO1JI1R7bwwfK8yu8KGt24t9qAy5v62UA3jI7azj4tnqzr9PhCVZT6/UJY04dEUbtiU5+cazFne4GQgxNzVnrVOVtKY8pYn+JslS3mcepjaLxGx6wWB/OkLN7dxQhPH/4PkPq8tPoY24s7yJBn2Hh/W5OrvrOzTRV4dNThKPF95Pv0o+C/qfTjDlQZT6Nwi4VHlRazpxihPmu+WfTqPipibX9hK9nWOeUUtJTUPGvkU95eTxgHafYENcsLhqoSZaLeg+KfdaQpH3Z0VvWHexO2G70mOvBYQ+ydHl/7DNSBTxiw9OGsGiZkDmwOukhZCRWE/fQRfHORPiUel47vUcfwDNuueY7JcCmmoHs3TxPNFz6ZtZJP016Nu2B37sn/OD3GzS8cCgsY5bA9ez77zK42fPRy7JDMa15CwFx/5q6xSmsxS3qQ02VLcZOmck+zAuiE5PfkwBVnCyuzGHg8NsPa7i07ChU/kiYtW8Yln9JYzHTgAn4hAx6MKWP6prPFHlcGB4DkhnoUVvEwOLmNhaT2gmV48VJy4f5NX4ZnKLz6eHt9+XD1Rgok465xnjpMRwJY5pcgNDNJN/whmoSl2nyEIwMJUBtKwyB/BM0DB+RXU6MAfTLPLq0W/yhXjCto+7YBBSAIDLkL3CkK2bWkbyNj8fqhFS3gXZgoo0AFBa/tKuFn91jEKG5CIMVHhofBYJDcyv0kmsDj1rnW49Qz7qojcv1KV+YPOGYo2/ZrqZD9bnYnCU4Jay5W68Nu9jtTozRAWv8dEy6Arwvi7f6OE34qlv9DKbWiWxb+YIGY6a/tcgcBwll1Zk7MjWYbeCnby6IipA2axBPEZO6yTorGUmGW2y5S1ZsN9jgxaP2xHH0xGan2ZGjTrFjMkRSj2Vxj2cHlhKDVHU5Z4pIHLB5kyUmrrwgTEmzumSXFYTBu+2tB7lb6/TjylKIrsfUxXFXd8edNLL5BYLpk+aqOsNiHNJyj2KZtRDkbZhTmYq1y7pLqiHkvNYtQ81t1dvLo9QJDmXBoB4hNiG29ldEOmPCSYu7E6DZXe2yiCDnwlGsIBCdRXME2U87iaE/5EsgMu3CMWU29rrQnfKVTJkylIH0xZh2+ECoKHO1e33H1CDdEuRxE3TjM8veqNtOqZRe0Ckd/3jl17+sKnvkXxejOQ5Kp2qRCW5ooHrc1FBLl+j+c7azXBuTkM5g6C+sEZphKkX9mTGNhKwWNWsWD/AumAA4UaCXA3XcU4csug0Y8mhaAxGQDDjdW48o/uC97uP7NE5rub5aDWngfd4c3GUOofvy3I3HyHINn5aVUKrMddECB76Rcgm7zYGmWlByZYUPDDZTby1W/UBMnkM3NjBfB11C7PjNBTeNp9EHE+RqaFRWz6ZloTb5KlatpUQ/DbBoKSjG2MHnzp6Edpr7J9SMx4Ofb3gnD9oPHF4egCU+EnPeoA4443bYi9iFs2b7RZuEgFCiQbXJjbeQ64ZhuDX4APp92VW7bNY9MO3FN26JOeXTo/quLl6MAO0p8hRTycwvruWUVokcGj1UAQ0Xbo+UbnZzlVjclgFUu5j0CB1o6lNHSmmKrPxi2nwyckOt/pZgyO4U5SK4ME9O9K9u6aHpuxlfD8we2xZ4MJ/vdMVl+TM717n3l/2scly8YWGsKDW+zOMBvjfX/H2wC6NSYqwbFoH1pw29trqjz4hswoX6jEjlCDAqqhMrrN6od6mHik6mBHasxK5MIyLQn0HxFNDnNdcMrpUZMfdf4WgVird8GLpf2zYOc/+oT1MFSFhVSNq/zEl6Aw0uxLT6ymSh4+kNjzKBrwfFEgVH8Yu9OxUbZ2GES4a56geVHiJ9WXAQewvwrb5pWZv2YP7CX1vR8foRFKQ/YDOCMdtguRzqaomiexHLT6iSXT8+sdonGHBnf0igVoj9BTMRAG19xzaFZkWkH0z2kZMkXBffTzx+Pj9IUg/wzZLLyckgn4qxTKLlE+Zl7gF76PyG5Tp8k5/2h572wpNMkCpOvFPvQWREPHKNazGsQkTCLaCvmvbKvk8rRSjhudekW+wlTvYp50TI0NK/jGMSXvS4Qt11mLE2k/Sd3JarTUBJCOvKWd75YNQfXMjrpg5Ih7sfwgcQwHahe/6YsT09jf1+U73a9cw2jffiJRglf1G9gJEYBsON7YZ9IhPtNaJTZaXhMD8O416EJHBH6kP+Mmk8BgQ6Xj2uUCtLfKqFXKo9Qzt4xOe7f+ma4JZbeZ9l4KS30to/vSQqolK4JQghsxoqQkABA7FRls9n/mKzcnwnB2BYvjCq8LRzu2YerjM2X1maa58kFvk1lzyJiUmqs4eXoWBcemXHFIx8QPYGrvsaVPYROsx1bMeU1f6xcKYZsMEAlgsB5DXMMqgyWNWgvMYCwvAQ34eXaoo5ph7BfDEL+HsLXzcsqe/p7Zk5tvKWPL+Sxv2SmwIlusB4n9V9SE/QXo6TzjGOqBBqNWXIjPFgrtC3bcrz8um/XVG6phYLk1C4mkzUDt2bwSq1KM1LfetzcarToh1rPqdBDyf3RNWFuD9NZdyGmFYSGsXskYblUEaYlLqpBFPNpNxLuUQG1keORGhYiu29IMvtOVwHrmYEiqxgLFiLweEF638snqq1VL016VvRigrW0wS/TfIrkeau6DB5bTwYAfNB6x5Ey8ZJc2QcswPIyNlyrAf4c+6mfHls9LupaOOiOUcZDQRgsws+eJhtVoqEl4tCgr77oTyDN0eB8X+fGQpvnx8OPrH9f7+xAnFh+Y2nRDVTimi5tlQMFV6+XxGtlDevUbv9MkbabzaxOBzYLcpPx4k08tcUgXGxJk44hOWFcdz0pziTa9/IIb+sHyoXP8K8Ufelyp4pkHLpr/3T/WRLAYzunbJuVNyLxQmBzWOMAZOaaTWwr0U3jm1W2lSzmBFdTKgwk3LTQhBA/9E+zoTkqZlkWMLerIpkKbR2paQBpdQrlIlOGEhoHrpitxYBNypMof+KeHE9GCuN+7u8ltY4dfO+iI78IO7qgl7FNXb9PGQ324b0UzSmLf2ZHPOsYyo3Q/OG/bkMYM2dykgfx5BiWQIsWLwjbTWx+jEGuf8yEl/QWoaFq3GJ4IaGQTB59IcugeOdga5z7NQuwqGDdMpo6QCEQsJ54pvIRG0/10NMNtbsay4IjUAl8EEO3pscv9u9byqvSRDYFsygx30J0A/WIn5vWw/77jyhaWGDezAJq2hkOY0uRcJLyYoearUa9pIFBwJYGxfnYdmfSY08nQiB16tw2xpfwS5nyhf5iGKEWrtEaBXSWQzFOMoCDglk7hBOxQbjNHcEjvKJG81qdWFT6slO71PfUPa/XrpqsISmxrYPoZ11sOyzsO355ChHEUns3eTNf/lEn+cwn62p1dGcWLedER0eiInYYWnTeryGDLRekW+MnU3uAqSV2QZUxqh9d97NDZZJYchV7+gnvT9LbnfxLrrFIQUhpfyVk1e/az6xC2iBi8oGQESIPoVx2cxRIdCWWLJYf0IaiDgylRQY4R1IxtmgLZq/7yMjEP0mEUnhCqq2S23nyofdW2p/yYUT0qzT7ENdARs+xUA3WhI88ErP3rD2gxBozCIEuk2reJ3Xj/tl3owO6Wo3O5UsySUArXbhfQiN3xAVyN//laAuffYImTpmkuvhNyQukdlydB6p9+Id6KZlYBVD4H85EZwSAOrdyOEOCSgGlMDCwlPYayMclL0zXOna+00dBTe39s0qaH/8MffS3HaGinTWv9ZkyyqQbGe17CkEwl0V0yVxXNbwNsL43Htz0ioo/PMfB88q+ERpUE/5WCb3Hvr4kHDH9n8zSTCF4CO/AYK0sObe5TwER07yqTFCyObQuwZLhGWfRdaY/OKu+xsBIreEMs8olMC8kx5rMMfp7xr976/jSN3fU73vFgeQTXlTLKPxmB36fFQXGvSG2aBlt8MtiKsD67Ez3MiME0Z1ImeUSveMMEjix/Xcq8jEDJpIJ2Wssna6fSCIK9yD40XpxdskVK5D3G3BxMX0oi108nHpoi2vN5XZz82K5+RoU1Mtz4TzS1VkaYaiK+aUTaoBzA3edyW6VUwQAQ6hnqf71hgGf9isqkmjY1S5ZK0AviHGlWIwRWukPtIfHms5XnTGamOOYq/30QMno5WE1632uIk2mxvMQI6sDw0HdSd8Gr55TxadBBSoaoE9+MdR27N5wQfuWdl5DhjkWlGvyJIOyLLTf9kGf08Rt+fk6jvJzhRjAkBiF7KT7xJQa8xItiqJvi4EvSN1zZfAvmQU74ImDKmO2x2dxJH5r4YPiFKWM81yhaQhKjCy7A5FcEoQgLwhWOkUQhrupfqqqaU/EMYoyR2YI6grbuYEn3yuyjTareZP2nhNykGUPVDv+KjdjpB9lIzVPn57GudOs2NfYD8wvQ766igV7OZXB7NxhcXfN11F3pGB+pciElyROxKbq4wCiVP/Xe9NcQ72buQ25/hh7miBbMfSROlczxjrfMolh7RlHRkLV9flXbqlb4T2rfCiNEReJx9+XUyjWiWbWHGyfm2LSioDAyCMfwiWL3zL3JZF6gtOHYQ/o/VJr9FU2Xd1JGvrVWmv5s90vrqzgyURG853jpeSgBBNAdNWR9O+r8e5WIuuL177gd5pj0CGcezstGBOyw35l9Mj44r3pb7GwfOvUZopKP6zw/QDCbDblum7uVBEysF+jhBK7L99+fkgDKmMPFXNu83PE3KJSY8Q9vEn/T9bW/PM+8+nfRI1HMcUDSxhqAKqqArbEE/o6x2FWo/7MdjAOjEpWOGffBrfZsBuFG/vJV7ebQWqw9TT0YXBispkLSUSLZy+d9JHI+hmowO7iZlIyC3OLcTTbEWj4sHmYvGelpvkx4zCVne78DjUQkYhfIkK04FRpXDOrpew1IV27pac5tngxOgBmpIJlZamnptQ/eA1jaFO9eWZNPNUSXKijXewWMF9I7QW3WVonFIWkI99vVZuXgaIeRkMZeaYtB7r7aGqnVVW8Jts06+/dye04O/rWPdpoZJaeTBr8hPZm2IUHVqkRjKHUhFoNDPSPqb/rXVURT4RnyqV1AvwSdUJyZSarA7AUfQkhEZfqz7UxxMqHokP/bm/HZCV3reCX7Ifp4TgfQrnCt6Cq0OoX0J3JwykiXi2Hv3DVj+gTAG3eeB2z3Apy3SmqavBQbghGorfkanehzJ7Q/fksuOjeUiaYnQ94f7XvfKwzSqbjuLKU9U3/0bWkgnuksxMdBZlR1529nVvv2M4OFHpkOKxtcD7fmAxMZtyhu9ryQleguv3hjhf58/hNqNg0hRDFi8sULpzgWtTb5BgHCMEzAdJWr2gptunB2CrlWCzMkWZXOoszsjOGFvW9i7PSdqtyoNkWniNdpv1yD3YO0C2pyFlf/botW/xof7OkH3vq6IJDCeTrve9mmrnMTTuMnot+QrLiyqyQKKIajMfjq9QGnuiTskf5VLgukzm9jdBKGa/wlL0BZB5S47mg+PO/g/8n4TcwhWy1GHjioVUNrMkULThSTSvD4r/4pi0+utCMQQZ5rTs1DcR6BeixMitLeW9UHI3w7baZ58RrtUmVIEjRtgOG9wTSWf69kTBcrnEy0i9r/pSxNNxzYFGOn+n/dTC5d2KtwB2iZdB0c8TGjkZ/DbPNESb3B3gR1MAGAIhW5CmnDroX125mVD2x/5T1I76v8GUcZMT1/bPeLAwjG98xbg/SR2/7cvyZYlRKu7FXpsOp3T40nAaHAwYQGWEOzPvB+LSEe87kXSy4aFi9etjlB6+TnemO9LgiYwNGZf2oQrz2fCc9d631EWVYfyw7Fir0RP67dh1nlYbT5RBV3hjUOTh+/CrYwI8KXW8TNnqs8ovsR7YxB0iMZDz8ai59npiTLy1e2L+kr9hk2YAmKGoidKAHoQXPme4OhPRXIkna5mBmvhcXpTt6DK8UaSpP4jw4jiGC8VsW82LhN6uSgSngiUEOw6RRc1sb/aVKkVuzcRh0PLU1FjAvB41nmp39DgVBsB/ZGKFjyqfF8CGbbWDzrhAtPC438X6zXIhlhm6qbVogaVicb9C2zTgnhUsy5fb2JC0lmIKpRrHWItMDa8RTeVosF9mMfiePjPu/6ZZKCiCLNwWZ+oqdIyxZdQGwfiDBDoCv76u4Yy6DLV4cz4OqZHsqW4uGNyY4uRiZ2WdJWw9ObAYphvMJUqpF98DaoY+sdbAAoB66m01gZJrbdzE71rsuybBJXTtq2bM9jISm4g6SFAUmiLtaLnaYBr1D1D4E8ucf/SFnkNTIdR0qV10dqqS1IpfmYs3SOcOQ5hamLtgEfOzV7IKBtCWy8Cvq9y/n6cCen5f6TI5ezPiMQw3NhFaI/1pCJG8s9vb6rMX5VKzw0XnMOeUvL1UPk7Tdm6b6p7IlrvzjuZ9kfGMlwH7FVvxHKq5ptHC3JYQHInLS8EKwLI6MiE6CXcB6Nwl/0Mqgb9yEEJmHCGLMXBBIRqHC75ocY7QxVuqpcs1Z8nZNWQTpbyEeawQJynvDwQH7ctgTzC2A35iSB1rm/wr6DVsa8yGJkyidig1BSAdWWzIw9Uqdr1eY8d7/v16TNAeFSuI+6ItDGM6gmaHvhNSmqhXuMnkRX9MtLMU6+r7narvS6E1eyj+O7mj/Lb/K2pLWvs78kz8X/5BKi0v7v73s3TuRMbtNiHzBBZRzrpE+t8pkPKJlJvYoa/BaQKxVXZM96zDZVdvHSezYLVs64TP1LBpA89BJVSxRwieo2a9XfXkPWCsz3+nxGyWYASJPs4K+J9+wSNOq3Jq8+AnwzzSl1pfoWwQ2DMv+qlY5dZVWKdd95ajjfeuBcaEAw8ZI3NNvmNdlAGfOkB5GsbqNeHylq8quFOYloAAAT9r3NGC3P6J4VaJTapk8JB7Ew0BqxFcWkVOqhOwIuGubtbZWElG2d9wRK2K/jWtK9uLHt/l1At5Jzpd54obCH1el7SyVqtI7UooUc9bZ5ZaR7jHdvR52Om4+e4iNtSgXsBMPiPMC1eLGrCSX983+8FP3ZCeL3mDN1tux/3S3lMf4eHzJkt0H906wZ54ewjwc0zPtWTuHhAbKsTWzbM1ZAXwOp/J9KVbGulW90eagieJiT7x/yNAVWVfLzPCcjy4WMiQkTapKDDJfJt/8PNu+yVKbsbl6o1B4pPUb6bwWfxzHfVHFTsG8xwlJcHdRGwV5xTXpLfs77XB1zd2WRHzWJ056w3BO9hA4mdmHoqe9t8fDZ1qCmW9mQMXLnyeRbnPPaHjHkjrGqNX32ap/yzDOiv3//jP283gP/Z2KygqMdD1XAMgRLiqf1bbx0Xrh6MCIjWlV5PKJJpKXh+EkPnYlSGkuruSg2AY4zOUCk0B1RTMp5XhoEmE+nNpqOZKctSzv5O+s8ZW0q5Vj6X9Xa7G1DZ7nPJ18j0bsnn+/w57CKnjlH/akT/rbQpKiMMmeKU5tGA4mt5rG1yd/uI+aNEJ1nYHjxt4O7aFxFag7msoEYs1ebKBOJm8PSkEvSUcdcgMoTMeU/3C7trJMMXL6Sv0HOPEILcS9la3SXNp2BfudJkRsSc2w571NdNW8BQ40xIfBvprJzsqo8ed9cr+xgXFOfx4EoTImJ80Qo2CT5+I9M8uT8tGAvOkRJvDG7RliUJdDD/Ak/C7ehE6iFl8Ms3nXlIrGRdp4EGrVMHLCpZxAPRLxgixs+bplxzCTsQA9rP01fX/SngXlprZKzTuokhImAX99f2RuU591Mf6ECAjqEVHULrtFFQEdp53PmMP7Jpukur3ZnrXF8lJP+8cW4NLuDx6ZXGXn31YVFAa157yEuGXEhRaDhtb5OzBsN5ha6A9FX392Ps8kmSFh4GMDzM7rJCTQS+fe3GXfERNMyRNZRMUW1XhCC5Ppna2ukVG8xb+R+b9s7yVkz4UJve+lKS0AoYlT4FCPKTeY0wjl1vTu5WM/E6LMNngRGddgMH0ibKcKAirUkYrbrI2A361o4IqvLKTeFvBFywZdjGgFfCry09nKg8dQNddm6mmMY2eSpaXHjB7ERmIrsWv4GvioQKCvr/Y5VpRmuf0OjgsVEHiUNhRrKbr78Qsf1J5VzKiZa1e1W/SBxA95G6MnHfKQXphf7O81JWUME1XJ3r7xvbImR/isj/dovjZcgH13o/fEPyWXPAn5x4lCaApOYEaqNC3q4q7clJ8MeGXM67u/59boANg6Q2kbZG80JjzTqYJ+7YPD4ftADzvPnx1XvNZW3tMUcXLKijkK5/OpVNmw9pG+Ij54b0I2dDM8ZyST7qD7cGKEZPm87hih5Vzx3i13bzUHwvvekaWJ9VA/ZCBck+2oPw4ndoVJ/+rhT6jgjnwA3sV38OyvN27dnEOK4Rgmlr6GaLw6eAAhSCZ41jOPv1lYBTjbAuioAg7uKH+La3A8mubmV/e8LP9bUb7eACF1kMRvgaSorGm5N51oGJj5ahJLZ+QESTJuoQ7zZKl4GT5d+Q2pTwr5uqw+3LO07hw7bwNLiCPEQgKtEJPj1KJ1wBGd76oF2UggGmiqb/2hMN8M3oOwW1Bq7HUOEJkHlR0MuTXiJjj1+Rvwur+CKiYIk/lVNocFZcHT9uzyiTxpL7TPJ1+XzETNv1DncrK3iDKq2uWpwezvlxh9WABBxn/dFT1A1eY9Csj2jKtRYeXhGh+UNawu+93TjEl8KBtbPa2CmzzX7wO7fEQJaeNzJYirUTM96+uxqaob534uo2BnIajrT4ZLWJ9Z5VmLfg7w/Q9BgwiXnsSVkx0HoqAmaUg7E2t9A/yaFz1j9V3pMm4j94i3XndpXgtwmKe6lgdgfrdj7DUEjwZxiNXz7JbTs+c35v+74mQGB9w4/vivLlCFEbfw7KZ3Ou8TzDP+p1VWF944XZZVxPLZ2cDb34G3/amruRnIjIARzciWT+JexHrXz+1RZ9ej/Zo13tjOZpm7ByUNA+XYQjH7lPQY/u0t34zd6KYwhUOluDvLOIbf12An9etzc7HTc2NkADeB3wWst9v6vWQ4Ln3AiY/sS+vp0JBLzpLQMaCNz3GGUDgbAguKeX/ut+FHqntTNdZemEfFcvrgCvnCdcVk9agA/hYuco7TGqEGUNmQsZe+zHsF6Vn1z/dMiYWMJQYN73J56iDhf9OfFs09Uz4JyTy3Xj/gdRe8nINgBW2SEUWnbCXVLRbNRG6zPZ6imv4ybG0XPaFVt8zDskstaLmemIVsRWNBMsXOw+X70HwPwkBKMwK5WEF6luSRvOTfwJqyiaiRxQP+sSU8oSmtSSV/x0J1zsN57v4Vmj2qip9K9dT/icGMKL+JAMHRdY5hS8T9xZGikH2kClBKkZJt+h0qHz0GCwTm3fVl/supUrOym0afKZ/FFgL8+7IhPB2IJwomvNehO7+jlw91jx7w/lffH9Axyf3U0S8tY92/hfZDcB8LSx1beCKPoM9u1u9MoxDt1uBY5ljl6zrnY99fafRLr9XV6fdtNZPcisfHlO1pjV/Qt6UhHMBQ2YA5+ZBprSANfhcD1CYnvlwGc1ZnVY8utfJ1nt5/pPtD+lzkyZwy1/+fjX5Ib1s7za466kugDKVMuhw7WNX+QoGvZYkH91qv29V0O9oV2DJiK/SPz9DggQko6UN7rd4on//MU5coHr8PfnAy/yhptgRdS78kqut9ttCTqT/hQiEm/kyCuK5v+TuhSAvTC+iA/aFz40JoVFc/hXxp7U5zUOBnd6pxqr5LgAjm8AmUC2343+CbG3aPm3FHJZ6uStfObAT0BxdTk2wk/m6su4RBn6e4md67evLDWCI5ZHj+cBC7n0SMEu0Ymji/g5od3CamiTCDn6q8UDeSqFLf6UWXCy19nwFqR6FBTGHKIEXI4lS6x5ZUH7KGSB+FiqfxY8m9+Mwc7UfNGaVW9RrPJ11a6IBu7SupIOdMZ0uEsOP6E7znRsUtzfhCBJDtdaCZKJZqhhHr+WJMV6mMld97zkYT6ho/P55nPSbsf9Vf92COSBq18l+1WghrEQj+4PcJnp4o4NdQzodPOdGLuFl5n7/0uGWVlwfIZbZ1gf0P6sHLLQbVPySAvEs1Vc8Nc8Ib/rNI2HLXRHVbLyDOoLJEaY5TSU+PnZ+2xARmWmzJNAvNC5CR37IDLWD1FWto7z+pw0yyQFyViKLTHhV7+PIdJNqc9PEerVySvVusISmp2PzlkYIoTDrTWRNbsINWYl/6Wge80swKnZyssGXXK3svdeHtCR50kCDDECmnR5tWjbl7b6I33oQZdodqXlUohux7oXREy7PH4YdZ/Nggv6EWrlxbjHOHOObY5olS26ZcHRuotzJ4vOMAzhoX7N1WRQh7IcKU8pcKRZlYEaJKNVKxw7TTvD8QRKpaieac5YLdW31d/mLGmyPZyctVFXu6RJf/BUCBDkH4jcoyAwEkPDIzlqyGojD4QWZ2MCdh3nZmNqhmS1eIG2DckzooA57Xm71yFY40bCPbwjfH4XrcRXI7Fp12egNQmYg+uRepmc8qU0CSRLUHLhqGooCRYErbQZN2cdQyoSpfbFHJe8F038Nv1TAiwTMcuI8+s058q+yAlxbBalMwZ1J16puva2D/XdWI8oPKql0JKXHwTwud6vSSVTeAQkybUgsDJ931aWqsFLcm43N4oatdRUpVIO1PsERrUXg8ShnOP1PATSOajy9rAKxpdkJYtQvp6Af1yv4ZSZk92Qxol+nzCI7ln7FwI2l3tm9P1obef4Ruee8flLjb2cHmV2ZnQmpw+FQ+CCU7yLFC5LPrQ7ljnpupGvVUyJiFIz2DW/1Gw1Rsfl4++E+tZuL4o7XDswuQk4UXTXDjge+nX3NBxzI/cPNizpVJLN4ZWyrlqZMA4CP+LF0moD0lEkw2JJhHYTD3GGMGlUCvgX/NhPWQFtsj0jTYtnwMWQ1OrohDAn3191pOclnQxDq4X+H7c2tUjQEaOy9l2sVvDo3V+XdVRWd8yPmxedgFeQteRXOkAAuiOhVZzyCsdPt/VVG/CC0s3FXOUO9uwAgTsOmAye88dzIk22hWr2Ach5KHvq6s1LnXvsWTRZDAwOzA+P82I/LxMoJuYX+nS3UloENFOSMO+TnnX6E1AwVVhLkvDVfwO/gnpM8sHyrNUqqQhzEyhQYzMFW72aZC4Dm5OFyWLiGWjKvoUrY8oVVJAKUsItMXplwTIGrgBJMPUW38GGDLUuPt5i5lwH5EPlunkrcqQgsvKNyZCCQxBmj4P8GKEPH0tE50LJLq0XAHMuTXw2zVfHKScl624+Cn6kelYUGj7DH7RzjS+VH9WcPMWs6Pdt/QDLIAWS1MIk9k6pq49Z6BqeYMj9Uha3yw2gtlyN6ft6GIK52x6Cv3U7bwKg1cbL/rw3JOL12RR7Y1EXeKyYYEazPMNA0HhnD9G0dRGSSAydu6Ocl1N5M5buoHwbREMG2ZV/1uh6S+CHlMyvg941IhI0PXGNVzE7xKe2Eo1mjt8zLVOzMuzcYjfrLj9KIglyiEw5q7pyKHPGfQ+xsQpsswBTYO6vcs7JZN2nGBXRhWFtr9wh+0VQH+zOZVjHRoPEKnDMZPi4FKGj4DOjykqhvaFZxRrxt5Q2D/6HFqomiWTdMHefOTEc/IkARy/CT3dvZicCtDTW24f248Ni3x3W1de6LXYIz3suBhR+gNKUiv+0J7S80zzumkcEoVqiUhuF5nczIvBydThZ6l+B1InJtmGXoMQa/udxXCiT55ZtieYHVrlXCB13co7g6CKAJtCG5IW22UBD4Den2SoprA+drgHOjEuXDFAgkkeiZ2GVzdn0ThK7C+mPj0QAIuaFjXZiLdeOY2iFbXSsDz6Eois84qXdJW+Ng8+JI/LevpKvh6izZN1/EmkP3uWF6FJ4yejEJqr0uYbDpI8/gmc71dPwbk1Ehd8LqdsnSQLU7U96+LLAFXIKmkAjMzJaRAHnOVR+aOAbHtNQ16NcFQM5c3wwZFyOtW3Gt/XhNnmrXYh9SoJ2tc3+nkysfv1v33+uwyYKjdAvJgtetJGCtBbnCGyNHjedrB7j2vBxSRtBitVP4HE6F6fhV78gOP5WmlLSfUUsk/aXPMS2nIoG1TN10eM6mhXkIqTsG1uCmLNbKcPgdwoX52QnpwWFbiE/oh+dbnI3JH1klWhPhltIAyC7BCr26LpKnGI0E4nIck2xdFRECBSUmBd2ahc7K0JFZ3qK13VhCLlZYGz9F3NlBdmkh4XYXF1r3Wvffl43nJVP/U7Mmxe6e6fYfz8S0UfJVTGpWPq4+G2ixZ0Hs6C0QCmIOqJ7UJGzNrVHJ5L+hGCVix0sBugurAocYC+b/nO8SIpxeoCRuqTeyPzcfl4eMSYtZXHr5WAI5iVEbzVhfpS1if4pqT876IYYuRBo/RqTLlbfeK5LHILqaFRpwDJGGKNJwOJbjjXwqeSe3O/XliE7DoqplxvG2WlRIIYlL1/3TUpZUkQawpzJd7jOQWRWoy3YVBztkthE83BCkr+Wlew1heFirw4wl8JuTGUwEDBFgaJTTULP+zb+48a1a6J+FutKhaVvXRrKT7qeQFSIpfCzNSxTcfwg5X4rSBt9oMA88EZ3DxBffEPHjSYrmDs6116M7ItZK4+ob/hH8bA6M9+T0GNh0ltAujuSGC6eupI6FP43sXUTTe2Nole5VKTiggxMGcPS2+SrQAXRXo74upmYmyCItJm72EBovk6st2v/bU0nBAN0OVsHf3O7tc1VBPqkcpOLhtQw2Pvu5+ORjk0enJlbmFrLCG64YUgnqQ/oXTpIQpesWT48EYAoCj3/8xHJl0Sig4239g3c2pP//iMxCPMUNN2Xg148fuTsmX0rxJHkjdN1jq8q9/nKIBgsObVW4DFbI6LntoBXg4R3opWtzudL+7MkQqE0EZQ1OXKLn4dtOS89zuU+y+T5a4RRE+cNqC3iQuM7iqxxCfT9g7T3d20GYXr+TOwNXEqfjcMd5JOwswF8cgCmMWHUBbm8+xOJDcDnnQ7U7AE1i4OmnyvFHVu68sQleYa8YWtfb4WyRz7UrcbhG7R1yl9jNVMd6jmFB+PBz1MOT7otSK09Bq90YV3MZ7w0c25xoRKXrp2dog8SjhkDf76BFmID/BGAFHxnWkYcoQu2km+UXeAhSDOPbQ2Uk8pWlatv0getaJXKLmhUFYKIqKWcVaBs4h5caqy0B23VQOXDGtrvwQA64OOj4VvJPBuajug62JLpZ4mt8nQfpK0nJv6QPwbsVZOs8e+y/jqz2ePDUedvd9AGspXYziVULrpLVB3BMkcvHLFi6snhbOS3aJssZMkAEOe9n3aAINaxuBzb7KgCVAbP+EboUJgDLkIoYff4/RuhjRlNjnjOT6WhkDHxVbOwbaMyHYZOsACF3P3kDcEN04unOOV8u5QC6/fRX+0PYwnotKxSviq0eCuNTw78bjzeTzDqCYL6LGQiKt/fAn/vv/1/YBqyANA0oaP27Aw3IYDmUGA8SKDGQv8ibKp7OEswrr0IIPJbDa+P5XB0YMRZ1u29xrkl/ofW/RaCYprDLrc32vQePMsp4550Umb3gQqN1ibsFfTMg16txaoNCzDD2yWYJVnDazhR9tP+xfQFnGXa/sjH2cakiJIbOmnC0VN5EVmn7EVpu79aJN/DZdBT+XPhAoHPzF9YDWXtmZrz4fN5jhQi4EKeAdb1X/j9UXO/dTBIVqDnAPAsS8mSvkQzyZ/cCO9LSQi68u6vS/ZdZpLT0sBNXsnhDGuwUkcYSKDmXFHMGqEXeL2N2byAx3oFXpUPQy43Vz10X2jTmPWCN5HGb7yKIe0vpeyKjt5o/eYuHw+rljLwRI8o1dfELQzpD4LFympBeOnNFL/FxmBMsQ9C0ni4TMcA4SQ0pKZ9+68BhNPV3kLnzAb/s5O8mZJmP72J9SoPNE+0Xdpxp6pCq97UKwAMVy2GKgmINn9d3LqYGEK7r+0irpkYoGC8tyEU4bO6VkLksAzZ0oK5wHv7UnQ3gB6Oi0S50fmeDgWum7LgneEtBpVN1cs4SL5NqMaJ0Ep3GlgSQ+aTo2VlncyaUUpkp+jWritWOCwZJ+XExod3syixesnOWHRu1n7MTVRoR9uC+OF+gRiLnYvByG4IR+A+wCmyQa6Kyg6tzz7qXYfFK6XPijpSHSNieHgBB07u4uT3IRmFajk2Zx4g3xiSF8OVtAcfwhD+doYCcj8cCYeUx72QNQatbC/OTkKoUbgPZzc6dHdiPr9grcZoivZ0y+7DE6eztMboOtHp+kHc27cVxwjGzbd4zPXwf61Y6XN+RDWlre4aL2xsg1YuKpmkvyQABsMBO3kbTqPFmLwVGs09M/y/ZJYp8IyeHkNchwkv7ch3TOqCKkC1ESiT97VK37PVodaR+uB4r4m0IyYbh52vJFcc2fqedtkbcNxkSUAmfBZLm2/WgUarR7cL8bVjRL+Pc+jfKm0xH2sMtfVChSIxRY1qOX6FQJ0elZGfYcflEj9MDl7SM1iIgBk0tluja8lbheJQ4baRwyRfcWK/TlFnoBsd/exWVBgjCW/lXUccddCbRTNxY1XWY1b/B6kBs6zW/I9KXZK2mJ7XyDziRNpduAO9B2iFV1SIEZgq/4cDZ1A0wVCqykWZphoWRa9gRaPkLt5fVAV0Lx4e9bGGaL5oGH6uTKM4NnsN5m6Wtq1MU+SpgrqO4i8IZYzCn2z3A8056xd8+JF6jzHmc/D84w5vU+j8xCiGnN8cbilW+yKLyV/kXssHrpB0p3nMOdhyBmuXcSxUk1Zry4KB3F31Mv+aQ+7uhJ4anfPjzqesB/CdodQRJsNvn9KSWOe0gjTNFjhK37XnKT2dsC3Mrp0Ul1nIMeQ7CsTwjI44lIeo35oHccYQ36d84lqI8eK69n+pgr4XANtEkkx7dTtyhZiGOUqVlaVHOf4AWvcL6qfc3cVWagxnUcDMht9Z0KbQuH2E1Vvh2K6kAVLNC0YrYZKJ29RDj1J1mtoJHCEbBy/8O/JRpDv56/bnSoXMrxZp/8htyEuS3JboEXhL5Lg1yPT8FKbrCayAdAt4YDLTuGTdOJ6RZZjbBrgezDUpwBJ8+vx8YjGntLdwtFOkUa5bfvYoaVAk7dH9eOMvOOdLunIt8KpHXLYEAvpTRWfZ5xdtmJi3see1ofEu6N/o2QPO1Rzzz9qteX+Gp/03qoqBsfRW+DFHVOwhbESX0bo/YrZjrHECUn1TI1B6azVivoKUCdad/INja16G9QgPD+eDUPr68ZDRr9qOWMJ9woLkqjyNsOLs0T6v3HUTFbPCvp6G6M+cHmRrfee5y+DzoVcRR7bW3vj6uequDXdWIyuizPQ25ZSP3GYTYJ9e9Ek3mPMszoifxPgi62QNBwINr5St55ctyTWr22ejiuPI38hyVXcL2M1g+V5YO3zkFWDcC/WyWYKxy5hE1luBmPDOf0k3vJZcku2Bl89GwHHfcMBRVw9fHPJmSD3gx6NWkGz69JQ5JwJe/k1SSOGDhNZIs9KgNAq10su+HphedoAi1T8SWHg3iroS9rbEC+CV8OUrHoTxzPLeKnQN+Y5e5IVsW1yNB6A8vZ7TF0mcG8MkWxn/sxQeY3pPXA/32PA790Yev/fGhizh5MLjK25GAUQdt7U6xMtKKI66aVl4wxzpJjXoV52saLpPZEtuMhsEHrd7THZbia4xgRPjNzowNTuui5T1jrtYQM6di8wGW1V+dAXNBdsjG9/AKDGm4qS2WpifjdOYni7Ij7yqh69/uQ+BWmFgFxev/1UDJsSNcQw7K6/YzQSDvwV2rxTRNx5FGSoPKIh9vaGrou1q8YwxShwzjj4npvIJYo+w9enWz2aAUDJ4aAHK6JkTEtrDQ0YQGwmVj7jddwQscRd/0+ck5hHpOLll3QJmSbyLTiOeiLxFwo7Ilx4vZZ47Zv0DOWP7fXPJ3UAwYprQky5FRdEIHPFqiRHdhi095mDMD6xrPcpNvBAIYEPwiaGatXmk3w6NtENUaLITiLR3COEevudow/N3zZh2pxkcNJHVMNtT82jeGpieJeKz9XcVqNK6di4+L/a/G79LkAryWWkorcxOVbzWHBoKm4LnDuIYCQkyXytkW1Z1ShTSYoxb70x4AWkcf+Tou1N6cUUeZjZKttocOfBCg0PwV8nr1MGmY33Q/JhJV/a/vE8BD0iY4nMyztZaGyc0lRxx8mG3V0QahZ1QbxLkua9pvmkYrVZPiD2HTTpFKJb2t0ciJK0O32+RgnmE0+YG5A2amILPIBcB1YM0xEqxt0xJM6SEDiYSzDNqMbgXGQAxzo7uyyG4mwIf0beHQGaJtnp8FeLrl7qipYlHers65tU6dv+0YNdBxLncQNpZAIhhL7Tzp6pIEu/w5szvDi1qjB9MkqLgXUXr3BUE6OJT8LvtBI2hXh4+vAWd/p8dwDbhPxw6XBOk6yhYmSM8NkSgYqU98InkgkJI7i7oAS4iAKFUOrxu7MX8cqH9or/m3MM519cs1EeYGJDO7dgrK6007ci8s8f2zowmk0CqCLRr/XIFpS6gXekqJfg5160z9dZI4/cB0XwthKR3KfhrFEyM0e2PFI6euahX+Wc2y4I0Y4FAof6i0HL+uEK2EDsjvwKSPSvBVR13PJtf84xvWVMmr7LUOXm3M/kG+cTfe21vj9h2XaT2qMqdE2tkesgsYO91S/qaD4t2925NnhjA51ccn+JN/VmvhKojzYhypluQGunlFhs2LUUCrNtnAKnlZE/P4lAZpqoaFdvUt97BCHD3DWhbDrdSTUqtYFz+ziFy2f5UbW9aQ11y4yfbSw97FT4VodjOGYTtdf7broGfAm/HeKWwkJsOCVFPiL/Ao7IRgbjDQ9I3uyCDM7aY0lOadQEMvH78gnrAAtLImamwPuUBrdU4eV9cFryp+wAqbowLU6E2yIq0L/mfzdKs6mAxkfzPQgJPeDG1CH4lmsjPO0L53S2tDcAmHjZrH3B5gJ5gsskRrJB4BN2KtES3tnkxVxBXZmb3xlZI1XSHwvNtsP682FkoR7X74rqJx8nxuZyOkIUTFOkZewXf0gGGCU9LSZr/eepOju/DBhb5Mz2M7p0nU09aUR3xObPvagYoylBAVx5E/U4mHXF5wYXj5CBT60KLpPTQyYN6NE7wPe+NC8/pgbt4fjC6uJbzYygFOAyEDITLdzr5vTryLflw5dhoBYlKz2GCzkz3Tli7z7lMd5GB74PV+WPJLGu/nxtR+8e7Dia68+hxwoP+9+sJGJE4XbIw0bNnDBqmTUUddFcRGLIJCQFvVNGkFY9qlpBAQ3qRseGo+AaoV51i4bIMpVliIee0TvJLkM6NpY8lP16+Zl6TPlGBA75BjmXFZSkdTJpfvESWeGdWHan2+sQlAbywqNZeyiXH+7KQufu933aF215hX/Tj4x3yggqchDjY48KX/aWeKgWKS7KKsBK6Vl5bppxxpF1L8JYKtqpjXeBJsLC25u1oR/Vu6H+35X9l9C8cMB7MV0S+5n8lo+yCS5ry0BHhbVJNPdgBtTSc1sInIHzXMLuPkh6xY9XHZe7ACNlILmwbe4MK2MMKDnly2Ud+p1cZLyzFQNYfNBTrHJ41DFm5nX2NqCpgtVeAIIzMs2I+KdE2Util17CavBcbqi8ioR/u34e+BCD1kV/zxH3ZAHVYHXcuWxGdHI9LHPReZIntlM00xiSaEj8iokvimBaod412So+GnqrN6Y/ai+IryDpZRxXaH7bCVv+KQ3sGrM0942bW2WJ5LGpbgKfU/NuxmN386pFyyvo4aAfKr4duUwdZ0mWopeEXE9st/Uqx4T9yva/5qTZXpyCAC4V/eBbc+/3bdTjnjEuXrGhcRe17xi/xSWoGwT3VrvS52gyoykrPAEXIY/zFnZnZpFlp6y28wKVTcA/QRacGM32MsoS5BVzxJ2jxCjzJkF9uW2spvtIhXfMkIRNzCZzgM7QJ54azNMatEUQ8r/NyHIV3Q2AjImWE3m29Bw//kUejrc+BEgO4UfjZhzskFpvrczZQmpdW6mH1ghLouBIig2R5eOi5TWUQxH5mP50EOGUfSrvjtNOmmxLIdYR7LabIuimw3uBuBuAN0TMO5xffaXzrY1IVqo9KltbwLs/bXFtlVzj2bIyu7mMwACEZmdf9o4oxZmAiqwfMvO2mDVTO8YislpD/df8MSDaeB0hLRfNGLcLSdH/2uQnzysgMTYgQ+oOC6Q/kwvScRsQc2eICg7KML+OfvVfk4PBS3K4LzlVlHwrVhwnxhelMBwige+JdXseETlbNE6Hj7CNn9bNCSe+az5i2UGu7JOncDquKRdlRevMCJIdk27PRMV30tW9llyVdrtJNwm/DOO1HD1E3qocg8t2JYYqG+fJ7aYIPBfvAdMBSjhcNzR8xAvpxWKWsUlVhYdxxWO5z/GkwnnLJ4wbwe/iyN7X3tAJw/kSszQ+s66/9fHuGe64YgaG72zvOPoEr9xCesVJGvTmrvCRcVxvc7Oh38jOC5GICYHpG2BW22sbJZXDWyhHG5rtiyzp3UCqw2gIKFQHR0qOxtSRs2E0l2sZ0R7j1A8z5RoJTDxAYiQsfbLUJogzBFJewP0oHoG2hJUL8gamxtAOfVBFa5E4TZT1m0Em4WC/HHMYtOIy+HrB7GKFUEYD8eAz2p4yavAu31iKwoQbMBMdjG1jk4bdQZnJCiOmpLnKPEgg773WO7as3zEG9j1x8fzpwndG10Z0JFKgMv5X/YXzzseY7/QnB/ZnjFScRuEXwSBBYVA1DtUF/BiQNNJ0MI61AlUgdICDl1oqV97vxMwTWxY1t01+9Mif/N8o0ROTQWZCiWdwnTlkFS0y3pJTWEacJBYq8mgh1LmEqxWsO/53NJ6XXZi9Vq6IhQJZ1Z6oA5REivCmZzvJrWhMpDjNDJYNSmZIqWpdsFXX3qNPuMMWpJG2Fp+ZpFyz0jn7UoYWr2BrbdzjYJSDk8HWXFEV5KSjsrRlD1JUMn6cLGr+QbrdXwUqK4+N09uOeBzEDV7ev/LqfvWNa7THHJOgNOmVsmLaMY/RyFonuffzJ2cuBHawPbqLjznhxmdYzQpu5fadt4eKKJL5YfhaXiA8WUFNJ53mIe5ONYOmFWa52Xu/oBqka1gjUi1P5miokyymFYFXwZ4+HVAROOHAKnBFqjQFmJQ35QlFBmz7hG/OITAdFhBhvm7zUGS7Ex4CUzY9iDRbuuFzm+htTp/m9ZiyhcwWhSmoIcoFBiCly3QcDIiHbf09EeMsUvoRiJprS8+jMhTvz31bCjupnfevRmJjMb6sR47SDRRIYTNltgvhGJAf+eKIFLYT/QVawGP9olVOqWYr+5pjkbcnRVqyvb0C2ujV7va442wXdCzIVmMeGlESinkkE/OLckCBzsfCw804K9g3zbC3B69t2zOr1qH2k1CEbs8MYyL4gPK9fGCA3nGlbc1UwIfT5XUw1d3w0JDT01cs3P6Dc+UgXTjWf3MKTa6ZYtZKPftVai1sDA+T9m1YwG7Zd7+xBSZCqWlFBGnng67xrJvdn9HYO7+z1XcFF5yGXsTI/AveopCZ/PXuiwTxjRpQiND42pxnIujMXNTVdLhL/n6GV6uAIFq5EJkMD5HFZIHOaDUGfIn77TnEYJIb4/i/ZRrXWorhQRxmHA1O4x+BjACz6ZKOUpZ0mPo0Mh5w+g3N68b4C60HQHIzUW51OrrpGkb3WcvrB4UBqPj99XemPVnUqJqE16rNU7MsIl2xzJcpx6EBNSY1AUWPVG0T+qBvwq0+3iv5ab6YiF3kUYjFrMho2T4Dyvd9GKYjqbVsZgK4eXEYz2D+t4fX8r8V/XaTf3mtdXKG577SG9Tf1406vG2PIvCrrK0MhYzQNX8ycLNCOV4jSiGS1yBlcoHZd8dsPbgsfV1sR6gF8w9TisK94LTi0m5PHPTfJGLcYJR0VmcwHCZA4s9MNK4WY+7rStfQ5f1rXZN/FdDGp13dHQrgess0DeHgFtDgMTv7afIssZJlrfmrfmL5ZcT35cSjUVU5TL0nevza95ujkiVtKckPnGGpRv7dHT0B4ElGAArng8xKsi7d3FZFfI6hfWNNQBbwe8izMA8a2AZ0vo7CgofsFf9TBVo6cKV69JVU50YVuKyS/vWQ06+ywHNLSdFE5z0w6b1r7imVGFDoExVgDvuWLum6TZnkyz3fQG/ZhN395Nb5k4yZlTbA9D7L5+CUdJORsfFaaatb6WcpIGsUUakS78SVxcd4KGIsTzskueMgWK4nde3GstFS6TcKJ1G40LjM5kEU27T8wGlvp0jqrSlrQZWidiKxo/v8pIJgaAHAkbi/kxN0GASBQ24TKY5sjcKE58EzI3aijg4VRlGzOW4HZCYiRBamYkam26zwmsVjY9FIMvbunSQJmdQphXJuag+fXgjMaUYP+8EY5vyfGl1YiRpTlJ9V55s7KeO5DvrSpb8+GRXg7HAi31FnbsRM0qo3M1GqKTlSrtkd6kRnLHFChEcFXpHiW8CaPNY9XUMA9k+bThAw2JcrWnhpBkZKMP+grpphhuTLmDav6IGePJiPk+m4FZ8SngCGKdf3DYw/Tq+sDG0uuP4R8sZlrhiFa1mcH9pGE+Z6qQyooVcd+AGXx3ATPN5zpuBMxMLHTIprM8FlLyhLr9SpBt99flH405ZPVYjh9/4aSQqrL3fAmo+39TLxNYrYmmTE72wsKZVA7BmjdSfmekTCYIwydUY/jVgkPfom6QR65FKixTDFqzHGl6o4X1BabxUuU32xb/3gwUiWewMsnUcs26O2JNmt10nGUfXZaW4bE0W6G5S5ng6NMxXyTW3IbWDscOLn37OK0jqjYK1shIuzd0xgFSiqt9OFJMmwfH/0rKH0qxLK7SnGQZBvr5VU4d4qOybc3BGg9vkX4seyQxq24bjDVcHB5a1d95SF+vSCLySbw61DyB2EsWdJEYZRZcKJf+cfWDN1+HVNWWuoEEukiWsfLDEsGx+/doDvzD9DUQ4eleVPtCGTn9C4y4PisYMz3GUOYAe4l7Px/HE4HWdxIT5Q9Ud8vZkUoZfJGM06R/nXq5ONuhjBAGetkOzc85x5sGObfqNhy2t3RqtrtSpkvS26Ot9Se4NAk3hh7thhV+E4m/SC2K/iGQccvXcMXRjSWdDzqo50J1MN2gn8OzHtXAVjvw3kWJOxRX0GEUkOyHyH4+ja3/zg66pngSuqHMcmm9Ke96TiFmIidg0rhLnHqercbTECZgZ2BCExb678w2HrVxuFEXcgE/O2FjlJ1vJ/5/WwtOB+kHYjnK0yivVH0rgyEDxbJGgEoGfpnT6jHrQDk8dJXnF4oh5tVrfeHiFiASyRNGKcyGjHe+YZZy3QiWzhEpwujDexRLYqkRUdwppI2I+/0W0FWAz4CEkywdBadD2Ct441fPmzkIxLD/yK1pl5okzCyEXVkZweP3McG0wR9FGEbhN3ECJGRkLbiJ+mCwz3Yw4OUZH4ZTqaKugvh34j/Flf5XrPnUV5qL/VHQmvOyKECCJg1rUWvUGTGilBY1jfKrJI4UQ2u3tIvAKk7y142eEjkpnwCCbYzoZHwSHLK86M6Y+T4+vAhB+mzdHxRiojwXieTy0TpIu9+4BX/Nh82vrmKLwVSGZeX4d1VF+s2Ycn/j4/wZhe9zoev2/E8lPhEbZWYd7zPJd0C/X1VD6d7StWx43Tx79sT1SaD4Crtr2q5A7s7DUi958BT5TgPbIX2xoU7vOk2dnqB5oOIl5KNQzzohlW5/ywF9oQ/q50uDrcGBe95Fp1pPgtM06tPdypyIaIxwPUbR7WGf/cPsKzEG8C+q6O6d0PWybhKXVt+2R8CY343uPdJyvn4uEy62IkU/rY7BAW/cyUSkn1yaxA1glJsm3H2llbpyVUFn4rEoyHXw1RXupnjkvPAA9uAYhRYmr3Cis9P6md3XCSaqARVhGIMFMVd4BXpPX2wLh3lGWfbCoJnEic3tgnUs8aVd2k4fEqy6jl8dAr9D3/m7Mbktc3bXS3Xc1qG4zOQhj5hs7KoSOa3CzI5bQyAyC2aOLuzHlNrFbc4PEeGKb7peKYnqy50SWLVlVVPUQjVIshvMJ3p2fPdvovOZpNA0CzZr4FL9E6XYDB2D8IOyv4ZYIuJAdbWZ+tGxN+IR4s/HE78p7fIuK5+ZGzMzQhM7szSeZIKljosu+t95bY2jT5sEAae/bWP/Cv3/IR8XygzxG07YAz3NEf3UKgopH9oDCFXWeq04Ss1EQcZ1TJ5t8OnAa7FIHe4BzNzWT3efSDYMg68hH8mbZUNLDplTUNnG6SivvmsXgTdyZMMMxOj47mnYeWcOoiFiK+Q53HvH2oiUFX9ldXuozU0iWx4TWtEwDkNV+NupzykrnD7yD6sm5b0QjcKeL95dm7CckKPSTlPPbTNXj8yo/zwv32x9RDXxX2UI3UyeoqExflNhv6LtxgbdI0YIFqR2sP9w5kolOfAs/v0RU2fYRQn6T3qVTG/XIa7K+9tRKq/Vvj2ejlpKWMJU2lv7+Uh+a0FIt1ORGazugwZ9QNgVvtwLHKfe2HEH3HqZYsoQPMxFHaTiQM2/PeWO80sXW4no8lpZTnWSM32tnvVdmIoPJdJmteLxl75DwhPkDFmstwfJ8OszfqhI5Osi01/xeW3IKRo0Obi/sK6iUmMh/UCvQcWfyGvOq6XBT5i+x9cZlFFFcR/fjkdzBca6pS4evVUp7Mz32VZw0Wme4NbwvTzZdgMV81zuhqH+ukrqCqMV46CTL/zypGa8BCaP9xbX2bIeFvZg6weFgbgOvTFQftTCAQCxDmcFwLc0I72CwXdBKKT8ITn/McKrrFhdvbSuE8L4I0mtGfm73ZEAdhhXnSxVrXQ6rsD1hQcOqBkG2ppFkd2Y/D8IgUHABOSJUT0Atc+v0wUXwNOtxrn8s51C2zXheYPbhCP+gN64u42lKtrROKM/AtTDvDPVbEmyCNtjaq4Z2OdBW+feNxFcdIpitns76wOGSjmI6EdH3OwhaCXUstyvEcSfoW5r0q7jHHpG4vCiiM72RBKiqbH1OQcqUB3yLh6TFULOTVDkEa4XAsdbg/im473PQD/chshnCSFcjtU89KUA5/b6DgpXjJwB/Row1aEyuPn2cHT4FpfavIEjs9hxJrDJk1btPHHzbUL0bPCokLwbbUx6Timhdr3u8hxkig6aPCgLdPVfs2n/qjkQgz+Mu0T6E1EH0wkI3OoZnuAU9T5ZtLvh3CQPZYQaPFTmV2QmcyQuzqZeQB8bVUwbii8xYBy9wcVSLJ/mZro0Lcc6zMOjE9AALyTMa1V8jPUcwxKKuGHM+vB3hoKYYCmphx9E3MVn9q9XwBM/5hNit7iq3Dd8uKbVowDaOhCQ+k2HVpBK8GyNgkzALA6Di0imNjIZe/1G+sK76LY49DxiBoiAPCKyD7guYz8mc6RSC3jkkJ0ufO+0E6QSNWuc5d39z7iw7GO143aY6v64sMamYbMTLsNozFKROVbARQywBzSJblplze8amQWkzfP4WTN8GEF1ek/UW3Fn4hbePu9TA86uQA+WaRsnyK8ihpmxXnZLDIOSJJESFrFwrJc8n9QuRoM9nZP8C3dmzSRK7hNkslIFHp1WDwCVGHaozn38/sC0sR+N4PgSux4HvC3wbBs7xgATonsIB7W2gXxO7yVUAAMcFeS19IJtZ+DETPwXg0T9wpg1SZiIRAwrilIqrcPvpnK88rC17HhHVQU4mnpT7uK5M9YMj/dIdofQgqUEkt9GTH+/zjNtWxdoYv+D8EwwQpg4ncjLL1IQjibqYkfNZK2cQKXEZU9soxdyaiAO4XJGcTucYr0U0WeMxwsNPhhOc/vEvsOK+Fjz8toTZP7cZhW0WUT/y8psLc+TgqL8pCunn4kCp/4zH3EWYFUnxnHjEOSkh/C8r0lYj9b1Uj+lEPOosJhE9mwd0EPM54wFa1wPSRzdNC5qxeb7+PEHecDhspF4H2OgB03K5lRqRKxZ6To0uqgnKwOtnIoWYKDv74XBZBN4e1q4aQNyXVqRUpxlFrqPcsHQA6mhsqN2ZN92IU+RA0J3vOIj+afUZlIQt6h5IB0j0ucmsduDc+bxCIWJQIA4beU8hKFxsFxeukyyh7r3TPwq9jMTKYCVg5aiqgP+1ToCVlh5cikh7pegtrBhAqkF4dngh5uddOrtmMCNNrwl0RMy/39sYiUQ5pdwsN7krVOd5Xa6a+Xv/QTVFROhpZ+1UakyZ7Ms+Rwe3Hn4C7mKAXHqwWFQFxRMNcADpDVI6hGpHqzUt8Lcb7vDeUxnyNgf9pRo0OrnEo5bh9uoiJP4FPCUBmctsuLXDIZL37nWCEXUE9Hleryp+lZzENDRaDUZ1QZTNIJrLJWnpWF+pa3h5qGb3/aSWk3ZEDQzr8S3dqtEIetFvcbOxKGozmlJHNkE7aPSxNXyXwO3EPBCtVF0FXi1EsZbPmDu9zA8WIdD+MMcJSv8hGC/xgLQMuoIPdkyYRLJ9cb+AbVsXmei9bHr/tUeR34yHMryxwdUdzfuVcQ2AvGzydIPlBcnf90FFBhrazINjPzIl4oQoxt8z4cxesqW0Xzw12AOOkfMQfn1a5XVEuD5ubCTo5uUNCTeYO4FKCrBlGPBdYD5JaXAfP7x/tilfsrlQ/XMJSWkbX81wPBoo8l7+mMtpTCu/zpmQsinP7mHfvHagVwoRXrusF0NrWCLK/NXrMgh2qEoh/IL88oDH8/eyay48CZ01nVrcXsD3TB/BqEZC4fU97R5u6TeNu7r9WBmXo/uWhaeVP6gz98cAzgGokOdJ2d4zy4wFpbD6+z68QiszNkRTuFylZo2DFAZ/WzmLcm1esNozRhvqaVsZGlvERNE7qoO2LfrMaCwFImn0NJhyKReoI1LJHVk5qiUIzEUTmOKW3q+xsTEVo9LA0A9QOmszPXkdxa8hojDjgX8kdZeoKadVm3FX0bJG0wQeLgNeIWPGn1jWDIeMNmt7Ah24IIbS8VE8Nxp85HHOmWKVmgP9d+N1PmvBVDVi36YNlOm7wzUhp69250iMGBomDkdngNlU395AnvFuVnBGauFd1QynSMlTetemw+910CmcZyd7UhsCjfeR6Xu6g0tHnuy5hK5ZGSA9Nk/F8H4FfM21oP2RKWfsgCnH1qf/re0KeVVa4A1cOqbh8MFdDv5RBqHIl2093ZhAcjdUDC4323lFs+5TbjVnN1/6Uk1yN7O2dmRfyJPSbd8WDrz2zRfKRFrcKoc4kmfc6ZqcEqtJz+FqI55KNIHBzIcKZSt7Py9FWMLq5j0ILZjFJboLTN7NdAT7HqiM6xSYRIGsMKZk7VYwMRofejH507XmoSELsJlgYX0vZc6DoimmmBugeR+efkyQksNiIM6FyoZ68qeZb6x9OO2NajIATZHXXqoWt4pFjy5acIF/2aqCL3TWoRC/TpwH1J/5du3q7ZVy/t/tCPFMJEGYBbACKhjXWFSDQCUl1khqfo/QhX5EYtq9fZ/Mt56HZ0GHgPfnF6UIkWOSmrmDUesJAwp+GSUX4Uy2nCpq0ZllqM527s1hhMWymSlm3+1nivKzsWbzszsX3QHJzg9vExXwiZdnERwlAp9sCyzgTm5L2Y1y/JVK+rKA6PAq2QVKkpywTboBRx1+witMtdm1WkUTV0FTLuQgfwxqmx2aoqtPDuHDeFRTWnvYw4SGD2WyLwMnsjSRrFMoPlaHhur+YKDcQb46Ejnn4YbzCfr4KenQX6tm03nQouOFiEFHg3eK0WIPE1Ef74Xsve0aeuUSkN/WXdmq17RkeOd/ac6nIE3Ksph4Ho4uReItpZV5Gi6oathY6/huy1aC5+LEiI3BrWLVwMov6MCsNI4hEXGtofnMxpAm8X4MXTuTuQutIKdmzQUFSaRYKWEXz1XTlDyC0SwrdPVdx7KfK1C53HhYaSXZr/H5Hz+HDu+zueLl6wXF+I2uUCM9FXoMq1U1Rgx8NGmRuayyO8BPeQvbJru9JUmx6Lda9wd8Ivz8jZH44lYZXUPlVKxmT8M2pA2cZt8dfI5xzqmWCokPIVbVvZlWI0HnTqyGYIHxJvA06Jien+/bCtKjHHHt414Goc1+ggfHsQg9MzbGmwA8bu9EKIrxmtLNvTnMUwOdHNQAKEUKSSfLpjMDIGCcF1PDRj4qtwq2vmUHRc1veHG7VFXoDakcEvk+PBAaqW0IWd0DjGTfYgbdoWKct5vpjdIdbHR8hhcexuf0twT1+TCDxCcug8+YKBSiwublOLoo7dOTmcu3MT97WtXp3/Si93WFEZyldvR64OqR8y/iz2X2Y/qlggAxy+9NNLk35Z+4usjD/J7LRou+By7wdcT0KY3OdBEaXr0acNn84WjzvSBypH4D0WHhxlGMS3HT4Pqz/5CR/ct47C/iE/vL0YKEuEH3ah5fIGhki05v1qCwGWugDZSuLUKmmUJsrXl4aTb+dw+dDoVpMjjuBeaJUfZs+ZBIJ+mQy6I2AvPPo2ADsbeEhlZWqk8DCSw9NpG8UBLWZZe0LSvfizVDmSfkHZ5ErYAtEPaG3RsntmQiDPiOfowNTsuYe8DA+AZhZjsB1frBDoBOVDvdquUopL9JzhTaB2agUuuqbYHVLs0y0TxujHoTr1NvO3t1t/D05FsYWQXYR7S8i9GOMDvc6/6Og9R39bN9kut5IQoJ+REk0+cHgLwES/Oe2pMG1AxkcaX45POinWaQOxb4x12g7hddsRJASz1kFcLFGEUrZfbY4eNBlw6g5FwukYRgsyA3pSLJJb9e0yNN08oXDd4P3wg1qpCij+TOQfWXcgZdgaHLafmYBDG9wSH3QWq53Uocd14n1dx3htbwqk8H7xK/vXft1uNdoB1EPfjG/SUVcWONvWqgJOmKA/bIvl/7czdg62t1t0QPo1q/Rv8gk9KI3Dcz2EZaH3p/YU5d9sZwt0DeROoQxd97qLYSly2c/bJG+QO4JMhWALFDVoW7vnr3tb2qgdcTRDlYran80fwIHUbUM+cSJKCDn9TSvgGE4+9kMpKcXsVRwaYvXA4bNJw/WkStUFYa5LlifR9yJ7OF9SXeX6rwzthN56AWyaInFtXyLHDGzWahYFonsSsxepFD8VJFl2Wn2M3RwCxmRP+0fne9sRbRK8Q/BKyGns5AD8AG2FA0pD5dDgujgB/TyxqbYmj9BGVC5rgwOP8+I2Y3n0qES/tJt9yXXYYlU35B92GaYfx2NOHHlvOKKNFl66q8vEEv/12zpdu0dcUrxhQrnGazLdDl69BiePLx4SwReuysoOTi+A5aZ0Qtq3lBJXml8W7qxkKen2CA56jPLXAGm5GD2SWU1+OdQTX/TTHQYpFR0f4gDbVlvTj9ZCnv6U3S+XvtMH9MYSEFQUf0mDEAWIaUE3CpbfMOZid6oqKjkMYg9w1kKiFGJDJwKOoOxp+4C3NkpK2aGVJkFgAE5nfplONL4jjh9DRFqzh5i5kgCB33dPPKyoiiRQmZwMh28+SwREZcYd13kXpCw2Hnr9VfbOxh5nQBoNF8/7tl2gHiUzTre0AzQLmAteGyqsVCVV81GUgc76K1JMrl1I5K/IltLGbtN4ognEIpAy7miWm+KRO/72Aqcs4nQXl9lbgP2z5Otlx6oRfgky0/HezPOeSBBMKyKk0PaC9g1D1cWPXXgz7wqg0542ozhUUehkA/VBwaXUNjBlmldodqX9s5o/ykipdojdXuHaHE8/1S44tAA4TDBZ3oZA8lZo56r6p4w1prZZ0EeWqLJ6Ej1B57zrufmUQDgOm1oVD2K24se4TzGfwfRqwsyGC37cx0dEgrzUlsvN+6pzdvktHuNCb+JKMw+MpCGV44gFLRDF10RKqKQYOsz18fZJWgB3sR9b89pESN8H/X6G8tXkiSnLGzhOujwXSl1cpAfruPiUnxN3VbERMqGS/q9tOXd8kdXLShCjq6FV2MUvlFQ4/dsye9quBjRd86BqCGIbZR3DGjchGoVOV76lpG+rUjyz51JPJBTxfK1nXgvpc8v4FEpg4lIpVlF8AEy0jOMr6kDDfIWnLdL8KMbhu2WNKHtpVDa6v3VgrrLBoFG/dHK5UJ3Uybi91cWdbfEG8culB3pGfomGphHigJZY4nMFQdbSo0gF9xpp89fLJWQKQOokAtpNanND4zPhVp5xeXkWS0JNKYMahWOtLPieeqjJA8gj+J6aRMLJGBa/ZZU1FKngd70n/DUYhK6RZRjx9pErDGYldnUOyHcUHstyhZ8edQg0QsXdK0SxX+jPdnjGxBdNGv/vLF9X232pE48cIP+cCmUrssBw2pX7xJwj1+T+Vg+Z4FBemKvmATf91Vd8Ydc4rTrPFD/vCHAEa6gczVX1sP3pgVS9cHhz0YBGS/mOlKUr2BozxNg1fyQ8nAgPrpCki7B42PshpoJkqv/2INe8/5LV3Cg3SbovM8J7PTqhyFJ37MAU56mxvx9TdeJcLzcolxNtaA86DD4iYGAuPccIH9kt4C4kzMPPuw1wv6fbxNkeGhwvP/2oT3Ub2hW4sKCWe9ilJ4qWW/MQ4TaUZaE7vX4GNabytgvJHbO4z5gJNwvbZLhBlo8rzlLTGMchvZkATINLxW66hlYFlR0+tLWUUhdWQx6t0bKI8mPyqGJbMoMnQmWe37Ligb9FoX0+UwdfTyEFux8Qfe0jLQVVh7nrzGvUOcBP3jndJnmg7yzQd1VBZ6kr/rY/3v++gUqeVSt7jtBqx18PuYTHfe8/CiDWd27I8Mt6J+vSs8JHhb7Ye8lEtDKS55O/7HdhJCBIxSHToKoJG5HFLWPkJ+MVdlTMB9sN+00r7XRJV2Rt/eHrYAiRtuhEH/JGdFNB/9WqMUJtovV0KfpCggZ1CeHHl4Bjpv7j15hede6wgdYuVYQEZyDaP5+E5+o3ji6xxPh0mg1jntYbMu2tsJV1JCthV5f43K/GhFVPmIAOZVsGY2tUPte377qtIVFebDkkW1bCmlW54Tqc+R0fnq5fETxcPmfHd3m8839K4ECcBdRllgAA9Vp97L9QWBgIuA5C+kN+DfBpGXLQA22Fe5nKbwTd3tBy6zCEGbKgWRcztoTlF40OAexeP/z0QW3PHsLWmAqYJUJ6roQ4LyudLcdCBvVtG07Dn8FprdFEpBjf8V9XqL0ZoYeioZSh3MVrzsLpNUCSTC3dMZSSfej18phMGx5Ua4aoRmXs3U7/A9Ds5GWykWZPksa4QaYYLAbTRYiLOJBffN/jE336b+OCX8t972pY7gZcEsxL8D0UzBjNJK3/8r8V3nJwSo34yyDOZxBQrdBTzMRVGhnPia2l7Ih7Evsxwtu5RSy1fDqIGSKUcgcxtbokUYpH1Tablzn4kX3CkV13/9Cu0imyqJRvriEmP7GEB06qJ1qZ/DaOcC0Bg8P9M93RD6mdBsT0QmkshJ0kvNxrfSeyc14VpmwawS+VGVKoob3iXu9b7UrpybtY2LYiCOUTNn8EUodPEVUmE9mRZOBBkc6SkwOsOTaROBdS3UfonCmGz+N6xlhXefSION/FgQc/EaVP2DN2N1dXTjlPwdNmFogucXYt6m2+Z9BK2N+BSO9qeixLcyFW8YIdTkfTu3+MOAuq+u7Py0oVlWlzl+8L9c//6D9+IeVKlUmGNCHzXfW+s6DenWhtM9UO86+7EDdQ5ZmFAeVUX+PsS5HLT31cmrBejDjH0wCa20m65/9K2AwjHrFRMDjUwT4Amw5P8Cp5eTkMJwrZOAvqhmiLdSg8ArtDE5TN3aVtGLbyjbH5zo9rspUmtdjbsOeFTh5dhP+bOdP6uEb6+9QuVZZoWKN4EVemqpTeGiyirARSk2jM57lJomVzXFDm44yEIg7c1YMk83gW0U9nKJLGBc0PbbahcAHCmVZCKsKav/iy0pUyRybBewKHdns6bQrUZzaPFcKMEfciSojD0oBESSaaVie1q2cjs6gmLfN3zR4YyNLCmNoZnZ9QiV/BsFR7rsWD5TCTrkbbjoKxGdvQUEFufyeam2suesvNa10qHuXKFcNPhMxn4sypTrd7NoW5CjvF+HdAq7G4qZssuq6BTFxiqZT4wlZQ6uyEddsE/BMqWZxStvQM/dmbwKq05BunMIj3xol4jl1Yoru51ayAyc9NhbMM9WfDeXDDcQJ7tiB5V3KHGyzQ/37tfex+iYg80/FdlSpTqZRgaiO9OJHFXaSw4Qgapt1dqwPXluuWJvVmMIf9gdph1KVsuI8NLVdXVB4Pg7FwtoizUj+mH+g1xv00YMZvZirAGt3k7K3Q6K9efxo0hgqF/gJiSvZVzEtWrsTGhTgVY9gbvV8//EG1vqA/urUjmgcorrsD6sY2btjkS/aS1PYDMln8mjdK0lxgmmQEGKcTbWVy7qAQv9e0psbh5NHXGLNCuRFmCH62ivvKIbAg7AXumxh64sQH9P1X9ABVyy+ZTo7aW2VVK+lyg7La1QEFgqee7AJhuDBNQjnpazPfYxqMJMBpXnGBEi5LQ29fbYVwCxrs5UJYy/nOg3yBEXSSoxoE9EtYLq7gQkgwcb4qPRxBv8JT7tmkkIqcEnoqz+ZTEF0bhFYtui5+N0Om7XxIL++C0J98nsmwZMGy6fumMX2o+7fedRXlyAQiHEHn+9ygoynDBkeXMLdMQ0o0bCDsnl8PfQuUo9R32AZyMPKjo/LxJH2yEmlRJVaT0eSK5d04Grjcp9B40S1R0+jinD1J6xhsKdC9/soaa/hVD6tqyrLhNONRJfWMXl00tdte3QGBhKcn8UWxmGxkNBQHCI2R2vGdJbi1M5vY7EZQXm1QYLGOIlFcADt2Vq9P+2jXpvduPqPgeSxGz5UwllwOs7aaHhrCl8gmrVAJ3uE/yE54eM0b0M220YFoqYeJzs1gvnPaNoBrdA8VhR8IyzEGKFlxvnQyM7fugUwrjCEclBf9VZHkaKLr8XxwX81MPlgytYlVYg/sj/bSNF3jyk/ry515o/M+SYM45TqmB2tSrd4F4zMlxDF/Bznzk62gvfc2jtZouLxrH1nAt1zEt+lta0WYb15c4k4jPs8MMFfnV/k92iaz0Oo+X4h/tDnL4SUZVM09DKJFHVSGjjRsC8biV1JsaUQmUVbA19dhmTBbrvJVQr56zqQwYPxR4P46ibasdsMyw8T4n/hqGbHm/HcttcvYj1J01HBt72pgWw2OOjJ2MHtW0/wTqUhTEshPwt4VUY5maFsitHid77HMYJdj2ONcPtursoX6d/hZUoNzWc5LLNxm6mLb++Gt2IRBAb/9FIeYWkn2bmP5JNSERki01fK8mEWIFbD/IZI8VIVbgFQP0RKil1yO24jXR1+l07EWzr++bQVWeZDaj3HpI7YJZo+6UDH5yIzv00A4URNYky6Nt2BSlUAm3rFIHPuIKgVOZcz8g+IL29a1f/oP4xcYsKvFfLKi45uRTxMM0RkzElHx919X4EMM8Oao4b/O5RB1Um0w2aBnlZab1qQcjonZy1+0gpPJwSLTiUAzuO1pWKIIg+KIwVdx7dvZNIm4TOVhzTHB1JxvHxbnP3DSmQjLR+i1ZCwU0hFZ+dYDQWJxfCLV15FSUMJFnClZ1bKsJPNhzMh7FfiKfoH6q7xkoN5jwYNsdi6lMMfz/QKFhY1bcIfIEzDxQjREaOmPCUMpwGIOuVfeVHXc7bKEgs/S0OICG6EMUxf9WGeA1tIjrrg26yx2ih7niULd71tyPoNAR2DtZPkdHRyfdETMrIeCWBv7CXgjAMXu4X0IdmG+M9REZ6OrKBxUtSko4/UwYAf9S6DeduDOVhz99n+qTOvGutWncqfyaRXwr+4pBwTyTHKTO5RgtsE9kHPD7JM4LPViByK9lJjl8x1ZDBoN0HxniROWFq9cmZVTlzV7MC3UDiE+mBLnyukPtflkGU9JRhUY8onSZSzsrGIcQ6lj5aI16HGctTn0T0ic44d4hmgORMn7aouFA2CgcZoEm01MAaaKN5PynuVmJIH8ZyAbuGFqjA6Ie5HRoyk5rUjsfGA2iIx/4pv1J93VhSJO9I6EAL30AeJzu2CK3wt4BKiiwMuQhGS9PSfkidhptKS4N13rwHFBRe34tLJMiTQYw2PCEas7mGHPEkS1xWJbhCTIyRzXrTUE5hOuBsthn5rOTgEduEyq8OLY5glqqQTpK17ePHLqX2ZFymXEwB/dA5KYP54I906Tke3rSzXyOQ2/qsCHi9wI5ler+DdRNwjZUUGtS3SEpWAMa8URAEOetXuOljStgkeoBnnQTMvSi6CiJrfiVhr/tYuC5WjHuGFVbBqW99Q3DAswPdm8Cy4GWFh4XFoYxZ23brFqRNuf4QSX9SBZKxUeVM6Lget3g+OyPnCbDUuLzR8o++r781kgZkF0WzZmuFeo7c9zHHeY565F5yI8e5ne9LEB0eU+HM1xyTprFFx1bgifL5aPsmj9RSmnJf3AhhXQAFEHA8YMYOFNRbu9levGcLDDwA3EpYgVuH1sUb0QFQXM1kcyCWZGDy0AvffBz1wgIOrnCYdrZPsENsOMjYKV/lSgCQ5eyLF3n7BxR2M9VztSnMM4qE7pMrVJ+MynPMn/8o7hCCtH1e5SfNzH4+kKiv0ktNA7Vw2sWga0ZJGwcz+yZjfM6B8/m6C8/3qxcmBvq+PQ1IooAmrep18mibRHv2yKAhUhLcpFDWNVAbpERmG8VfS4CzHfYg1CYGkxVKjQ6R1ubtgMSVrVFBz+c/npTKFJpWt/rNpd07hpQrHczUEiITMgyp6pY0vydmDBBt0BI/zmELDKQJ6q+H487PAwpuBPQb4Lpu9Pc+RDn1RpoF6bB0fuhemKYp/56t4j7j3hJcA4lS7TbowbvOwOB3Q/Cfl8DwMYrWVtYQpQa/BIWhLb/FQwYjL5GIHZb/bqSY6eYWpUfV0ajbggTqbjpm0CLNLMjY0VKmtUXJTlZJInmscpmhZ6xs3Vswv0B990aWxd4PjPbZMV8aLnfuAu6dWUKD3N6LP0fgSlSqG+iKR1EktmuzjFIpxn0S/MhLQUagQ7sGdd5mAPc3lQEzp1jGByDpuppHWkr0UzHxBkgaBKtbY71FZilUb5W8xsu4GV3QWizl5sFyj5l+sFdHaUYK79oOH/EoiTCHUe9dX3jsLRCjfOflyVMIpDGqBS0Fp+FT9cze4xneRmdNCsaZLeYomUvMKRZ+XGfTdX8PoazPTmA/GZ1Mag+SoWsKRcLPjdNL+rp0ktWsapg+p7hzclX6y0VgFtTqmecvtBrkp0gwUSHG4fiCLGHh80dkqtX1HNHW/AyX04XtKevL5iPvnbjiCf2zy83jWjjAIPVXExQwEdM3tjMfdc+79p9CT0BUMO2Kaha/BXs9TgJiC7FOb+2gMTAeo3dn+ZgZo3FJzI91os4UncxqHq7hgAXulJtffpurF8YOFesrqSaFE+eRQXfpa3NgT6T+CM76o2OQQtuSnK89j0cRdQJcgy7Px/i44hDN1vJM02YOnrwMUhhL4PbOwH/SuMG/0yaSAjU2/XeyBt5V438Ani5+hB/5CYRTuF+PJPfCKimCS0DNcUrmwVpHJX2HQwQYGHkJI4ehfJlgdcaaIkc6APYZqodwnw+0jmviFP0t5rnaLhYP6b8xjp9G+alZiyiRWK6Fq0jPNvR6z4kgqTVchar9LNX7S8QCZSnF83wjBLgfoxRwGxYVA6bIHkRd7Mtfa34nRg4ftXhNxq+l2N+ZSDQSdiHYlXZUUyGzZwOQ0sj8RO9uG/RMX7AWYZ8PrrWjbbddPX4OWcFvIzEDH2TEMpgqlZW5OJAnE1/mhwN4teTAdIeMoPQHduhulkkAgfYVjrDzfXLLmiaSol1UPLE+uMBFxL1IVSBd9t2kD/a6967v9LMVRO6OgGPhwVflKsyBf3CLqxkRybmrjdUipHkhNSHHiFD2SaqyUEeJmyBuChxzqxoSFO4skwEq/0weXLQ71RZasikSbkI6ntuBwLCuXhxtoVih9WIGVU+hZrHUW66XutTlxKr6Iz5CTsFcaaOukPzpsZ1oGmHBb+7C2+Lgolp7QGA3ubsw309sVTNlLhmiVeAAdbN9vpviaNgV0OcvMWVq72gIFGRArB3xsr1qoeu55LLZ7tA5erC0JTwdK53yGJq5Rhadw7mFEf4KOt7p+SBwI5287cN6aeqAPpCx0I08m7b6YQnK2HDcyE2WRl8EeLLoA0/xw9MopENKRS6+WGsV6Khcn1HBGX0teH3CcxJJxlOulWXrLTu0YSZD9ndlX96WCGrINs3GqUoWS05Ktih1YSMsPaf+BSH3/8FB+z5Tc6aNxCAWWOHoIuvla5YKfqiTInwF11PmJUa//U4EnHDqfcMiWLb2Ux8XSjRtS5lsk8KAmOB4dxlUhsk6pE4ZcqILMOWwJHg7otrx5sYxnLty3mVc94kYhEjxEHmAfR5mMYUfSKNarCQMKOSCVrWflnARTCzZoU7bZ5l8apqYQk4l12Hm4ixcaVHPeyfdqY1+LSapD+c/ili+e7NyBUr3GUqqbcGBDVCcMKOjrd0Jrd6ZqeIZWUh2VzlCTgtU6G8Ye6ynMl+xyaheqgLIittHfCTS7c+WDdIEf+d/BoSoSm/43Lr82NNw0FbAwnaNHsSa/3Tmivs9gGp2n1uHftUVPjyGSaX+cjoMyqr9ZkOdTMc76yzpa34TfJcHTew9eV9vgEJ+41dlruAhlFil5CwW8NkbW0fGKBnsGEvpO0ai5ep4GoGo372GtTSXxHFJCD72QGgiR4On8X0cBornYCIQ6u010J0CDw3dOeoJWpq+Fuib9Uijj/3KHI2G7XLJ6AG/1yl5u6zwyXoUuADKNzcHwrSg0kkd+lR24n0zPsdEbMdWodHxQUihPozOWBT+DL2C2zkB7B3q3kFJiLiuwJ5AewQryOkL7/i2cQnrqKcBIA4d1KUrpm2/3qv7KWw0tP0wrhiwViTMPuHCkaBRzf/1WanMKCsdIXnaFzRxQTftmEwSx2qtKt4qPp/RH+Q9qpzLjim9l50FKzjroQDjdyDJ5EI80TRFvbn7NX+75JEHCplXH/7y6oLb7y/z1uXEk213T5sAPQxy+M2XTahNZ43FLGjVXSb5YhNsaWYlv3uhVzDhpk2gw2SoWODKdv7EQ9eFjA/bVvaTpHyvKgEaLWsEGN0tH6WKTh8JjfhKy8WZz6g2yq60O3p75dIXdz6IB7LHdRgnkYpXWPYDDgx1Mln/qFCnIa8oHuYotWWBetPIU89WN9IvZz9XNcvFpwW+u0YEEuXQbJm6G3fET781GDuqf8up7kMqqBxCbodJgPBmHJ8IckKlqMWDFnJOJpJoLqVmMFcTS9XmahwZ04cAcXhm/qWxXAMoT4O9HvO3Dpx6NiuWjKcBUuYPaxZNowJuevOCCJt/gZKQ6a9QF9p8YAfBRIpVvdsGOGBo+M/AS7XnoHLTj2Kv/V7ueyCwBpJba7PQTpnnTlHgoXvYwrKIOsQh5xYiwW5F5fniks/1gi5G+wvOnBQEO1xNF/mIhABuedghpx4ewAtDFCj3xmh1CPH4U+r1rc5GS8NyKLhRK2HYJDXyDGWlKIrHaGN5q9x29gK0hA1yOS05ntqXUZkywAGnbROIDaFqimNL6CObv79reAPC0KTAuP8EHG3WSbVzjg9LsGv6JTYWl0kaa9QyQvOErBS3MM6GkeJa5e6w3gQo6yE2zXMJ30U7R2RHFzJzdUD/ukolwLHYHE9nLCCv07Tv2O/1tAJRcUWJAEE13Ex2cubXSEI7XiVOoFo/g33bumsKQpSU8Ck/YyBn5dPpk3PRBj4gg93FNxmW9ob8VQdD8FyUzlJWrhhe6hIPdJn8yEPVnFSg3itZnxehLAYSdkya6kfuJlN7Zhl2RBFnIbSCvK/Hl583Yd2pp1DqLfUrev+IzYFPtv3p0qs9xQ8pbj2sd6ekgIEcrGkO93wLRNeLnCvaW+0owQAU4jgMslWR+j9V/vmxvFgqbQj4DSCYzwwCLcPo8By7zTnCtzb0aXdTS4SIUNmJVZo8DJPRZkWUmHF9rfm1G1bxVoaMvEXvthwJdf6t5+GKHJ4j/7vR4uBz1Ar9qIXFEsSx4mL3eKlLAH3bLR4cxJDknvEGLnbgAOkkem8T9PLk2ZqIZQJqQGwVFJXLNp8k2koJIfFUnYdl5S/Zvoblk4ZWgx7UkgnHS2BkCzmBb3opFM2QEXMRgQYxQtODQEZ0adMicdfjjZY08k1vHI/sestQCou+09KmIPVhfy92MTRAAnYvuOg24t5kYR1onphX+gaIgrOvYwSkBMYX+IzxvW+Ofm+d1gLf/m6pV8Xx3zx3aMpoWnLCTww/Y15Wh9IR7U8a5CQjTwy1fn1vI6Aio2N6RK3Z5QBK4+CBHHBDQwmYQ8QwBp/KlclkkXEJXn0dlSklvNEp5/Gey3Jg0zoR9pJj2846B8DUgAZQphaFrHd9u3Y/ihtRlOWH0+T67bLzFZludqT6jQputl2ubxSCibTHUuHuW2jDjBQEwZcAdRfCHiT+fdFtD6CMrF3qbvtFzQQfai6kO9p+JzwotJI2GlgLr78IOZSQpf3yg2Vxy+Zr8Gi2aHBNIEjckPIzkYUDmtxttNU7PIRAJ8/nhAHKHFdxerqPQgMYlmxcZfV0yhSeBqZ/fOBmDnZvJskbhofEzKCy1EqCCHPOBM7tw8BP4/fzFssTsXb2fFWn8gdoLterUiZg0srttPAeh13v7G668BNIq93kNWDss4efee/3AOTumdrmlqpjOtIWGB58wmOglzfvG6PfRbGSuORUrAvpt2nOfMQkNSyWfcA6WsJ2abSo+n+WvdG1pQjZCnK8oqEC6sqdY/0DEEZ7F4RODZ/iPfJuJ5VtMbpfPlYEncp0thWrhL9BPxvJ3KtP/W8nPQgWHiygNA2KoGySSvNBJyV4guvQ47pTtfNPoJOsPO3LzFMP/cY5z4QDKybtzCh8Q0gtC+2Femkd9o3+IsLYgrEsWW12dyr5KZdKX139TUOmMSlKz2EI5X7irvNUmamh4kMp25g31L2Qt6YHTFhPU564knsLnl1GA3pfv5PLwclyzJy0iIw+0f/QJaOQG33ZesmbAskHQoe0Mho0j4QTx57wWed8KWyig8qUorGQlrcKZSZEfLSVv1VKNoqycrlUqndm0BdPUrPAPXGy+Ahp17FqyUUJJ3qi6Iexou/AqqLori/rrYleEPFzm7gQF1iHkN/4zhdqzymXNttYrjdHcKHt+JnBD8FloFoQT8+l61rqInmkCGjacz7hlJn4DJPMGXnrWJLMxr9Ew02FSZL36JSz7sk31dAVvnpVSSmFTZzPjaSiWLy4XMwzmS3UO1hNB1I66uB/z2sh5sOXxHKYX1SXkkd8fHhIzjqK/vy0IHdaA8rRYMLQc+U7bDb4mc7RKZLRWjkqWt3dnhS2a4STam9XAsNkeP6VroXK4h+HuNWhP5UTflV1y3dKSlz8OxEwnA/ou691Moc3NFoL5MnWHE8zOckC34EfpPo8H81/GaYIx+KSfbjl6Hcykl+eSXszrD0AZ/qqP4Jwx1TpmO0AO3a88LXYy+UdBQrIr3zGejoHfQpP8ZQZqM4cowZcbbv6SbGSnt0KuHHIVjxD2GP4l9Ug7dsrziL6Dmxx+kZc/9lz9YihqAldCOrBALIm6Rvm5HpCFthWP3ZfoAwNblUFCWwe48LACYYe0Xl4pdDfgd6rwdoF4i6wLVvVXupNfQl9fp0avKawUwDTQ+4aHTvbbH/1htkeH84QSmqi0j0PiXFe/1ziSDTb5nW38kg6q0LdbN+4i6KZOqshCouKSLNz32fJuPNex0xTIxGA2r+XGGqPoCeS7Q2Sd+DpZGg44AtN1vobT+BfZa4iSJOVoglE4u+fFWY2+yPyiGTRjGcGbb5ZNDxoJOqmeQgfo4Q5NMYS0ZkhS5BXgfuMn/HsVowJZk7z4LIVuywxlc3E7deio8FAchayIzN54vKaqdRFa+1amv5RBjfD3yKtkhtI71I0XssXIS/pPTiWJna3IC7PVOR8U5/h7+aWXpGXR4WoKPyxtUywWLxquTsDqZYNe/oJez1Gfc9gV+xtggEnrXlevM45ge4gL03rTmDim2vlh1DNERjnMqCsGsmLnG0CQ6usxqsgxAyVe56puo8vQTptm5nP58cj7d5ZaIuVxXL4EiCmTwFQoyLQHoDXtQzssGpWc/TrDK98nTRn2+wGvgYI4SYp+qkU06HmN/xZ9AKqdRMJYWHZ5aq3f+gaudLev4HAOQgZO8yzQ09X1trOK2tvZP9dRtfCSYpRcAWKgfT4jnsl5Eu/4sGsQuKzmMpTRERlIcigiKdJFu0P2vWyELDWE29LelqeWSM+2CcmddPZiJCFUhBE2JZW2S9nn1TNjLbPC42o9+q89ORGefr3dICICiPL8BX/XswtlruBgGamJzXAoD/XiERiQ0+cx9C6IRvKd8dsc58Pjr4LeZJ35UUBrLcmxYG9yU/yJGSb7CM5Tp0b8YqFLYej0m0fpSLaQCgb02+WuceItLD6pWdgbeN8ntIUr1sPlaz6r87NfcxiZgbAUXzEpNl9O/WpPj2pvb7ABW2G3hMJ5fSOO/Bo0AprS2wA+v4PPUym0RBF1jP0VORm0eB0eeIeOB9e1irr9Hdiqk9h5yJlvlKYOUaAZf4Ssp9qTQKMjm9UTqZCXDQQ6wBHfZPsnc0Fq4Fnr8Rp6YrgACC1DP/2pKtDSMSoio7RdpGEx9I6EtkjS9lXDAzCz7RCemTvmo/vr7wllt0D5YG6lmD8NQwemjqz/YekGwu5IodYUlWhDMoNhQKMlYm3wRf9u1U4rhHL8JoRckpiS05O1PEOkJvQLl8TMngORBo80fKCnq03uy6eD1F9RLgA39lvZhwKIxLlhzjpuIl4boofUb9EH/je3WzZ9ROLDLLbTdZux/ADEwOeFNl84RYP2AzIm705RbnSpMCr/c/yHN8/FVRiUTxkdeT8mHOS1OtiXj+h3fUtXxixLfcizWA8rb0xXz9Xx9sOiWVdBB/MRtDyqwCIrAWkVz290QkC8T0sE01aZjcuW2C08o6tnWQdLE26L06o0Q8CsD+x+2OV7Yv4sDLTnMWNs8cwpq5TmgUgPq+v2Lzo5UEpqSOePhTWRVNkmpn6vGv0fg+oA8q++o3lCqHVH5gXHsmUwRfZsd9/StB/EpBqTh1VyeM967V8FpxvQieWSCeRMd4FuEaB18KQQkDolidMXpHh/g+KbPAipAhevms/xbtAMqXYCiUZaCjUVfCDNay7VqxH9bQDJwshgKehvyDXfCodnPcl/yFbxzNb6SfM2miKCgA7C4Rh3vTa/ZVEMqgZj5kBWhkvD8ZjL0w0R4LF7vBl2f3NkxnV8GySw9nrp+BLC46c4CHW13OAVBNXY7y8PEEPZEVoAWRmV6O62WkAOzFBGjX7rzlphRj7Lv11m5Q0yaV3Csd0Kz5SezjCCbFdgqF9g3jyagT4fz1kLZPOYs0MxBCC3uo5qv+o1K42Y4BbU7S0ydE1HoEJA7KF2jHBwR4rQWzAA2wiYzrJZ80Hacp7PojaqF++rjWVQz7W3wD7gAhPBEEn8Hjjx3ibUUo1MkGxvT4MVexnZhN1Mys0MrTVjX9oNOYh0kvUwSIZCGSR0PXMRCw/b7W0Tk80DXwEYcebpp8+KwuE1gD/Y0BdoM2IbOlrMNsi4oE2Zw+rrb/CLd8rAJbWAivqsTImvMHFbOco/N+QaEh8SHkx8J8uAGN32uQeh3/akRwM8q3EZTp7t4G5jn7UPhpQHtHYYy5+t6slkAM9/AmYFcjKy6ryqc0pwMp21cJz/YwoZaaWfiI26kaSeiboCDDq9jpRWVop9jjALJwuBN6+70Y0P6OG2cBeUgekTp/+5kYOr+vJaoJqHPqPdz10CQcL1wRFJEvxQ7pulgYv8wng7fJGFO0ZQwTHUdAnPVKWz/z0Fx8NyvH12IY3YzWFyCv7JviDJ+/xip3B2VwvCEm0yBnvjGjk7GTa0a2gNWnJdt6Gj0jo24QPKz4IGtPSHoobm04nZpi1DMnetCNkGYC/6OPKofUZdsREUWsH9L00b3esnpCvgsw3A2JzthVl9/YKfrOpQ08gYBsEKe5rV/dMUW79BnMpWga0vagPjqqmV0c7Y1NF69LzYp1WwmwmX4Sub9+vAwTBWiCq1HsWY3IuxO3LcrFX+1xxX2jAbRdDiXa76oupJQxAOgyKLNRxDUN8yzGouxgHaurbw8U+Ih2yGzAQ/wyG/bDbhaIJO5p4cKfo7iOiyqV4PwGmpOrBJla7V00uCJb6O7NjHGktViayHliGA4RGu+q7xvOfv2ZG/eBsSed0PhCHuiqtXp0ZUiSztzmWwRjvMTKSM8ZReD3AlkHVP+KSsD66oy6uh+uWiSsfRuRgK+9lyKk6ViCetKmsrdtsS3RDbVeVZ/WujeG0r1DcfYGmUYYtydlGwxF1SQHUWusjvoXB8yxG9F2dJheUcEJ/sqd0NpP676NnQCaO+A4wAv/lWfMVp+Up+Qh2XRJFhDb2boa87UBOCfqMMLBEDcOogXeS6Cdrq6zFKt+qwibIimwsgCL6Z7STHPoDrN2LHgOJ58RGTumAqRvRGhPus/k1qDwnVfzkschtdM/Lr6UA0kE3Fi7i73HPf4p+DabGvbG1sPxBwoLSVMF6MN/5x5WtOXnLLdBkDTshm170j9d1aBkOVxsl16WwNjaOza7NM+tKcH2O9Ni4ybR/GUUsASg5IETxFez1zSPgPfJNr4BzG6xicZ3of2KtkjdkrWnEuMB3mfztdLBCPVNbrVh5NBRAYAph5l3BcV/GNZREXF2/JqJWaynIn9FnHRBrM4E1CjLNDA0D0qkq0FRBMDvnzpwixJmYfBUzm/I4ulUDyNGf2CUPsSl3hi96oeSqCLIE3RCD1J0FiEBbjGnraSP53DWXvEpqD/R/8ALBguLutV9AZGNSa761swzJbcI3IxGzr1gQ9aogAwlMIbQQnPHqxkbAAfO4bJwh5DCScB9T4X+avHV0A9evazMMQP7PCjXOJccZCsOOF5EHZLsVWIfejvlBIiLihqjYtT6WwINn+MPxwLVOpDkPV9UwnQzbCgVmr18E3F+cVlqPlxS31dZq56seUiZkfqzxp+jvncXfeswjvUPCsqqA+whD4aN0z9V2llyMjhqDH40xrAPM/yJzbYubcAJCVt/h1FTeDaIl3/tHvONc+TvdqbV2k/o99CsjiXIRqP/CxStMbIFJ6Mxoh6urFTHE9vEZwYQb7tgf9xnLyVD1Zj/VVEIj0XbZgmNeJBuVGMi0yzj1EGYvyVkxVxfl29agS1Omp+3d9UyFoS5o5IKaHt+T4Jx1TkM0k3b9xulw32WMonOxLtLz+HdYmGqCuVONUJU/gU39uWtavNjlJqf57b8i/PJVui5BOuLUzmg2nukp4TkpeTP9WJlAhUfxYFL5NOA8+V7ZjXvuew/+i03XKI5IT8J91Os4Z2326stjy3llePQ7YrCTb2bxbQvCLm1Kjv+QXaa835MzuN+bRi7fYMDGqjThfsiowq0fierIasvF7vz5EUwRJXpMkt7nbXb36aPIbjX/FzKxXRSp3Q10brTWK1APXRNAvo9xy6q/+HJTqcYdHFrakDkNPn3jndvbLGxzYdpuKMFtZYLgSpBcwKY4N72uoXmm4W7bYVYeW9Mrs0HdB/cYQPo5t+b6JRhskWolXfaXF5y7M5wqM+Xp+kLCYwYH9lXG0W3LmM7teQm03rBZu9kaFOlhukySHYKDkUMFJfOoSVZdFlkVbhrnoyAyG5gEFPmXTV40WSJNC7kqHGTIp1ep1+xuQC0OYMdJXI590tNng4/U8tXxracXE+ipdjtiJf0gbSMf2m9oS4aCAZ034L5Yv/5pKoqjIQSw/AYLHZSpu0TS7Kpa9kzsQz8wev7XsWcpoKCCzdUPmZwKwl0ovHQSIT8+7ia6x3IKfxutl2OuaDsOtYB2r+XCkSxX5s7wqGfFcpBKw6ueJV+bgWcUwlMFEU6pixmEPQt/iBGtXdxYYEUo/j1apQ+tyas+skoWUOqfeWpBAR6wB5pkxTnUOmKqrdag2A0393peaA5qAYy8214i/J0PuApQWIBVRCyzIe+GBmARubibOBAEaloUFRdbe+FqpHlk9QDoOPSmMWmvwqbqHfOPivn5Cq84c1QjObSe52jlfrzb3+QmINpU7d7hPg5QpZur5D8XnrDG0lVlFYBGNaCfbLG6Jk58/hGP9DEg79ziTvg1ERSfchfP8853dU5HBe/MNQbdrcEIjTEC1q01gZw4raXqrnR5fsIuQwOkUzDlHyGBN1sFFD/Kcgz0+fJ8uEw28biBT9fcKjfaKUznBR646K2FaKK3h7LR5yHRp8n/7sdap3KIcNMoOBck2ocwXPzrNAHK9GCIk4E58jxopDbAYoRYuQB9orj82lBVTlWwco3wwFxJsm18r2JlB1DO8W8m+UM1au/M2HqyBsavXJABDHyzH38g5aqhE9hlWPBjvEajB3fYoD5LsBo7gYWfgCSr+S/1EqcUphR8AC4rruKrG3KNxjP1wCdD8StPkCpuyEQ6VGeH/z/nx3ruuIr0YlpawS38YaIRdAOj01kmQERxYBtwkboht95RlUmR78D0nbUMg30o84m2l71aVx8LmhvjTkXsEuOfgm2efG7DYnqfO2VrZQULF/nhD9PoLK1+Zi1kmoY4tT/Ao6mXKCeeiUyObcRiHDMQ9UzE8nXPNxiyb5P7D89u0mTEOjafOjmZwUmdXSDNogEHqlOCNlBeJENStMOS89FK1HiaFjgVjtnLOAUnNoJM8xectirqLvkdcZpOrsxPF1lk8kGDpQGesXEShGjCJkwEaaMBDRODUX5N0knJvasCP8gc/a64lu37L02PwGZqHHzlpb0Yz/0RhRsyRmWht++ekFNzx2eGuLMlp8MKO3Fex3XDphaQtN/GSxJuH9L1eOB6OMVgAaxGPbBhHvsb9uLsw8RnZbRqo1utsAr8iBiuhJqzxIaqIP2V7AFh2WW2znPXb8UDE1nbLNWe5MMf5q/FGPFdkN11O2a7KRkLcPjkJYcx0OuaeGQP3BsVDmkDFnIdb2BEDa2Wv7ZiToudNBH3PdojWR9M4bamIEY6eYA8QRmqdno/GnOHUfHWHgYJxNnaRTx8kpg+afD+tmdDlTGvebgB8TWbzpis4ivJk27TDcRB1gtH6gvexZWGWLbQ2ODJYyiNAT2zU39EfgdMTgLNtEBlnswELPVwQdLCyfe/nn+DfzpfQ++1R8Sva367igGmlb7rvlnSu6LVzt5jgKNwzwBUriHaEP5l1lXRxG7ZXE/KPrP0YpU5yjkjDv2vGSgC0hfPPKrGwk19R0RIkGDiozrolI8/phnbB02f02z99D79pS+UhHopGQDv9S9P8dapk3qg+GsEZT6M+K2WMTXBa/4Us43yYONdTw47fJhIlsxQbxU/BiB048rrCWT3liT0ZGIFjegz9F3+uT8VYTZr9bTh6TAMOUZpYA0eH+jWUDi/hml7HP0dnhWXtxoIGL8QtYdp7k2tvCjYfb1pPwfOyQNX6FBYzH7pCsFfSxwiqXEWotes8AeCtvCanDhO/82KRwQvlsNko5s33ZzNgPfhPagKXjdQa1Z+jPZ+lXaK9RCuHdnWgOeNE0YtM68/YtA1RUsC2nw+3wqRtO6OSGQ/QCPuZ4VLWmpI/uI8clf1UNdROUmILcswaPoEYZGe9b4nwx0hAlhD+OOgwqruBemWMqDq4I4B9ViAYMjnDGkxu+7sSU6VFbYUCsqt5ezzCYZnpeTiuaUJ3AWlP7rUgfxx6vcPvjrdUP7py/JFZraBVxFKziFtIPyFVxha7K66yxtX60UxIXbFBsJ2s86yHcySab7SSawmDAY7E+xpzO121KBKKznSbsA4XgAHUGZuj+tRE8riw5VylczjwtTpU1slBF3jTeAc/I8ZKwIEm2CVQvnBvJy3nQ1H+3O7JXEFggsB3TzH9T4Y5LweYRxLWSjLXu30bNaFAFfFerx25w01vA6OmVCAnV4FzYVapIvhwtHkaTW5Z8W/p6k7+PM8X6P7U+62f/uurbeKy1carofiUcxtbxS133OgUOhTTWy0PoRqbnqp4mXBHARiydsXq2zqYS659HdsrIoEoMUaO1zeMowmmLORDo7Psw0Dwui6cbt8nJKEfGJZ0hUEoifgUImodzIiEDk01poUwd/2c+mIfTgjy5YDkyVQ+77r1CWAh19CLOnI0pzl5gGQQ0YrQeQ8e5894hjggzOYhAzh4nzxoxg8BtaPA124Gpbtuzxt1vHqIp99T+vd2F7lOxIcFTv8lb2vS0tsOnbUBgrMxF8bSgWygOL5mkugGb5oKqPl/AVwpIzgn9pft/NsSmYinlAiUSZ+j7fTNMTGN52rQJps0jOrHVrLuBnFpYgcclqcL0azIxQTDLDkg3Y2kaV9siQ9nQxk+S6OmYCFYSFyz2QtugiJqzbPNF+HV78gw7YiFIrslwcmkxV9weWrRfDOOKST4CNgG02Ej8koLz0PHPuQbxjyh0bveYhgtdLKkKvEJDKQ0tAqvLkwivVMGMgss46zPkKsGpN3fR1fGFwsiMD+p3z25AbvF/2PlbCUBZMSackp7SBTYBXAXfreSLtRXLdYNrHhLbJd+6a5HvFNpV7LhW5qE8+ynytHWNNj9BpJOKrkZZg8pNhIugO7NQSgctl3CkmQFHXqd0xY+LQLW+KcNIQa+t0xPZbXW45GkcqszJB2FjNXYTiG2/n2PqjkDy49dCwyJViiYqUo7YSqMqWH/U+1SY3m2EWc7dbiceZ5IynmzW3B+1G558OhI7xEH2/T2JjN0k7dyHd5UsgWRj0IITHFc07gRd0Mmp9+G+vOJZlm4NyixSnNj54k7FpmHvp+04wSTsnQ2XNV8wFYkEJhxbgxm0xz6b+BxoB3rn+pb6Pbe+p8Ad45PIlS5Mm19xoDNYJkybnKyFWY1Z5qiKp4DruQzIaVRFV1lsrVfggiKshQIRpWcmKaDV12WqVRVcUssAMm/Xi2PodsTYphC4l3DZhtBl1rNey0TkPAaAYa8i9ikkRRRIOpsSJ5Cf/PHpsvsZRdc+fQrJlWFnQQJkP3QlDxjASmGo04ai9yYAQTwhy/TnL97X5BuGZbchPhOWMXI4o32BDZCi+WjEp/NhvXGfgfARMBOMkSCLULYrqnnvqCHS87iHFPDrYH7BlZossBrSMtTlMQyfgm8ih3dyuzppKHz/mxEJp3471aGjIVEQJ8Ijhga89tp+4CrLxUwgp/eVNMKO263HkfgU99BDxj1N9mROGPih8j+lfddSTAW5WOF6hiGE60woZalfrXzq35Sqg48+Xp8bC2QXamti81ksHuMfV8GUyXjXAGpDt5mtlbdga8WoLHXCkB+3umZLB/r6poylcOz4UPPQQXZ7yg7ZumvQYsILAv53cpgQoz2QwZhl+OuZljnbBL0zSiK2HIwgAMUwwEdndw+LcTXnrpuNxcIf9eAD5BQ60LM/hKaNbCL8XXDEXc2PCNgToEPeoVi8OoFchS20pXTTwM4lRqniCcqJCCRK59r5p3QvTsXzqy+cMq4mFWeMNKGADQ5q5IxS0/BLILecQ9TK/8/C7sHef+r97L5jXHyM4xhxX4B8UvTOxFAz3psgI5Y8j2bgZLJgxgSSeWpy/iCCJl8DforA9WXnkgtXU22aNXEGgJmVIk39fovNX3kGTJO15jFpVkYXUaVtyBNHnS/g/BFhHJiyS6be+OlatgsUukOhqAW7E7CYUQ4wp3GAYIbVfEAJWmcaKetTyJWXgaQkgF27EreB1lkv55ARRCEGbpwnE2so+oFsS/O58p8pw3dO6HM/6CgIryijuv3WGY9jL+UnzkeX3d5CvO0q7RrUeZgHBpLDaEQ00oVOYHecN9W7dLnz2llT99GXDxKPeHKQf7RXKPTjJWCJVVZbJJ/qZGtYv7VCzIpGTwHH/wuHWSj7bAUO/Ys6UqLq4ooyS25bLjHtD6Lhkq82gpJYsQYDYr+Cf9x9AZVLuWSLnmJsiUNIGW8PXwfdkVW4tIyggmSC/nmBSWLq4ANX9A6NFUg9CpJMW/QSDq6vV6KEb6b7fWR/OA1J4J+L23FjT9j9OtLzzCKGuk3m0x7SLBhE0X2zUZT2q8+UpMdyKCzE05JzW/40u33W317Xj29j9ywsxhKLebFbUZmp3OfHXnwHpvs3g7N2QME524KQIDZLo1nUi1WLXKMx0gagHiEc//NmuDAYfNDjOm0jvtSgpBhdjZQkgNZpAFaYggiDas08eRKQAx8Ei0CuvyC8feauExKXwNWwQV/a+ooPxcLKosbvqmP/BrXwrAHl2wtBrNehFjs6Xziyqu/cj2CCbSfwvMmmpRQxGFeBbghr1W0ovElXc3WSG3kzfOGfeOWq85kbU2hVish1h1HoJWd6MgXCj+XrTmmQ2r46Dd6/CFHsijgpu17HMgM4sKa/gMEgRqPm2IE+crOSOh/Ll8RCmg8JIVjgx7lq7i8pPYOKnasubCC69+sAi67gb8CddyG6JjQfYz2OfSjCRdTImze43RtvvUPM5hSjQiwKTj5+He1AAe24oVD/5yaru6JifrqQ7a6I6ogBjf7FdRCiVNOcyfx018n/hKWRNgm3oJWiYdhOwNuDMuO+HNY0W5USgnfVfUYOtydfCwa9aoztQLCEClZRogfYflYfXsptLqmB14Jt5mWg3nNTwSdPUWopGYykgZNlZbO8VdTSWKcWPMMwa6+GGMCwvu083VccyhmQ35DizGio23r38XhbEKCSnEy67CZJ7iJtMh3vxjC2XwpkeClUW1UOCAuRFrV9NnIRsbfoIDG/R/IVhVZpYkTWU9E5n1qd61EbR0W5e3OwWD2fap30+CjsIt8VLDHnwkFtpJia9BKg8O8ifKz0q028HnULoN1FWmFlMYew8sfjlrwiv+g3uqGl/IhUQ48qEU1KsoeVHNYnkxh1K+IDT56t+dW8sT4eImHyKMkmK3nvf3KjlsdNAB9qruF+zMxIoWRTTqQNp7Z9Adau78W+lGTmKSLCAwQh3U7X1XvqINY5JTJ+RYpzz6Bi6xKGOweIRyjPtwYOJBFQUxmWfakapoxA11QjLpyW+v77cQqkjxgD2mPpuTb63vL/m7uq/BFEC2gEyWVVBksjQGGhaZ0hdbr+ApzLvRPXq0SKGdD9zL7d3RND3TN3Abc6/y4bfcic1317EEuimKtuTy/zjZV7Df59Lm2FVSECUmYskHsJNvhidB9O4aw3ek34haVMWvi69wDH4Ic6WeAw1wQfvLxaLlLYOQEZsH2Ev3+PEkWRPotSZotisaI3ygYNoVDemqfc0SYLFavADYchp07wUsyxLdkls+NC3atF/nKsfw0HV/f31ob31D+BDmuXGDbPQKCuQdx2XcUt/Kb45Z2vOry7KMqxmwyA8j/5tXrJnPVRjpvmKESaPK9VRmAKWsion6dBXSP2LZGUXG2smcbrEhbTLtDyozoE+IV8TOYSUwrYCne9fd2qCyf9haGw5swLZfIucfHX1fY6QTeL9kk8aszIVLqLtdawqxrOapfBUpncwaO11sNNuM8+EHDlYdjpIXENt1BgCveIU53xpkKuoGgjbdhytZzobf3hDuqy0CH9e8Dc24ajDcrye3rCUJfLNlGMt8FgbrzbuVHenjfpFTJQbZn3BBpoCZwkPucaXhwfLLaWoENDOnXkLhtIRaBWa9lFjbV5G/o5EkjDPhqCfGQl+5N1I/MaRnEDXa38lV9K8j4r3r3REZj32VKhqJQrVPwI74wPC/IMHZ23EBw6WL09pwsjTzAkaJVQoDQigIKKx2fp81FFqnL3Al9ViXQKUpPZPtQ9HK2gvcT5BIXgrS2lH9H1oQW8FHmV+p3yY4EiIECfi0PNN63+SnnC6l6rEY9WRivt7Pu4qJdL0xZvjeoSnUSHh/v67Bl45GKCOiLGdxLqir1jv+vi6KsI3gWkfw6+4ObbYXKu3aU50tWTFxQ/Klv/r5zFfna0V9XljjvQmRogK9Jk87xUHTOMYDk6Bs7nsfHSK8Iv312GdS/9lGbNiTFB90AVyXiQyEGLxVgM48PWa/MzX2/KLBFWEt4oQJAN7/L2qd4AyMxglLTkqy7NvHLQ2MJMqxGjfWtORktl8HZfNFh7hMo6l/6LNqOO2N7jOwNECUOMBAW5mBAwb7MGPjDk5l6LzqWI/8fLR+fSt4h1jsBBH6kTEgWR+S59L/B4qsR5oq29pvl1MQwONuh8Hh2r6ykXmcZKY2LZ6K4YyiuTPN9PFrdKBIL4/ESnGauI01m01RPp6NEdfouHy5opZ9O7PtxqLRLFQyjel+pbtFc2hQyLRtLwSkl9ISiPkr2pCeu+ndPt9XmiPKtFmS4v6OvPWe9BkUBBEoZIiPvqODE9q9A88qmQXb5LNLPQZafdRurL+hrhUEe+CCcvJ+gxhLvzotauL9sftwPyEXQrkNWQUvAOPiKHsoEte1x7dtDDY9jvkhSGzYtfVqnXc3LmVjvTf32hqzJuezAfSvNiT4A1e3h+MgwJSELbJrNYaAzex5427k+J5HtOUyxDRUKOLeDMqWJo36/dOz2tPrJH7adNqPPQL9lijUv4+KpVUXTJrawLrK3bi9bDvfvEjRl9LiIKB81vRsZtJY9XQTKW0PzPJOMOcyFEGiWauXowWD6LRzcpAPH1WHoXx5wdBE5uwhY19C9YRIeRMiU3quVjed3NxIp+kb7lzLaLetNSqOUixMNpPkti2BZm9ElFsROaGeOxKTUWO0OxuoTe+swolnk+9QrcNJnlqLSuywDkYr44147JemHIujVIwXD5vQSUwnMTnkgW7kLJgPDITcPZH24ov0doX1363pb/iXwqkLrYcb1KEeWdWBME72Dvlt6b5nDe8KZkdnW6XUssPmgtHVNxEWKGjZlCn5DucBqT6G/W/ZOgDhoNakxAv/TpGUQWRFhjsbkUypnN1lYSajSyw1M4I/ekPhZRDtqFYo/QWYEEK4st2WUPaYqsf68guTZcrDRlnBfw4WVTWm/pAmYHcSBESO0NKzF1XmxYTh/DCfyH2CpNe/zi/0NgVh6ObHmunFM8C9LigbmT61iACgfECG3z6BifJ3h8PtSRsqqY50ceEOO55yaZmUV/FtCxz1Gckyc25UKiJm1DmiyEfLVjXH6rGQZxo2MK6ufBgLcaLucYgZ2ra3bP1UZOLRSJCgKtvMCm1bpDEmTOW/kuqYZatI8RGafU8mIryHGOP2Qm4QQuGSyMvUybBBwYLAIbZGNK3fFwn5Edvlqt/OZZltTOI+0VZkh90UTmAwbPdvrmCsmzerzHA7X/y75zZ6bKNSgfyx9rPOyXvPZcnIaMU83mXx0Pi44iwvCTipUHhJ9bBA2VOIvUWiF0WgBpD2HyIMFqhm0kFgmOW9FDTkisufUBzctmorSLNDBb3ualDPB53P4YQ8DoA7FUrxt3uVr4EbV8DcIRPEnOwsNbBSNZdpIgPbiUBsi4XGxM6nXbF/Vqlds+UW7OI4IxaJ9j1rfegDyt3A2P/80qEbW+FSE74FblOG56IrcSd6zEWnTT2IneACUzZT2AT+tRR4cSbwfcQpejFP171kb8C1vUV9IP4Q4uL4/EQs+/qpWSRSLB5UztasSIIAwaN+sWdI0qUlgnnZ4ZVusx3oc0ChHRAVizIs9iqG2GW7DaUgsFF4nBixhyqZJ7S2HPFvBTeruULnK+2guuKQgucTcgjJjKGB8DTjqa5wWPctvSN8QOf224VCtNLlDjfjLbWfNfY01pYTjY48ucGoyOH2uIPAIg1sbu2jzX3DoIlAIWRrjqiZH80KrBAduVOla3z2IwJxv+paCehSL9i7JKC3lv57r3/JeSI/KFmIscq6MqqVLGYkYtpScymjIY/7jZa5TA9vyNYsx5PgLY908D8cT8f/IhCZNRm4rMZoxwR69/nDthogmUW/1ytl8JscDUgnM7ITccnlkiRTfhVEOu3gCpByhSY5/e9rjyTRhD/52tItiHUJIfoBkYFCxttr+e2jLXDW9dUPWBzdd3GXSt+YdDnbimv6DChryTdZXeVErot+qtIZIiHJG8ClkNULjlV7X7riwkU8NdJfolSjthn5fD0sFeiZ1k0r6ocLeLnekH+81QViEbGRoKwLb1W82/oeoNVek13EaMMq0pQoaQO+OHPEfxnB/NQjlc/NXJuICU3oCi0I/BfkxrnYBu4iItwBuToMno/jkG487IvHW7fT5+DuK8GpnloJWSiL2fCaC/qYRAW/Qq4UYRsFOrN4du2a9Ih95OP/aRb/nBIlDx3iU3TNqA8Ezt9vj+VuycJr43w/BbJLROpgEajqYctlcEP0UbDkYZf1Z9RIIBnqOD20xzD4dAulA6jsvL7YeCRwrH+t7cdFWv5m40SeWeootY+pBoRklg38wMD3WusfTgwV1xHzlh0fd65wHiujwgjJE6NkpHRWORkHdsmVIDFhvS59a1cWU/2+COXzyoPlMfT5uzX8NwIpYZbTiF7MPDgjLWgJcmZpQDUEDwGwGptn7DWpR7R9Wzh7V5dsVNKNnKPIf4nhiIgSYs87Qfr33ZWC+dn7kmr0B1L001XNxlJOFGlmZNbd8x1116vBFiXfohKU1lKxg9n/2r2tIpMXAYPCWazrhz/y2Cx6vJqiI4CwNz95A43JP+YPESEJF3ihlQ+OFgPyNGLZSe/lCax85eSovMwabtNHL/WcQ9Cgzq+zv/1MhNTAmaUCQZxesX6aywqLjg+eousT9iP00D+kdZuLzO07Ajvp0wL0fpUTVFzMwR7qFlJ0Zznm8thCJSSJhhQnGqM0fxLgWwHvZA19dYCJp+1bgNyn7UBBewHSGTm8vVT/YD0O4Cjt8+4QsTHyf//khWOJLJsaLoDIHCOYFcXkM8FPJIF6fuVeIYN0JMmF2NZnVpk7RHSPXbpLyOCIwHg2mpsHjoeyfnfyop8lCo53J4ldnNEEScyhDFVAQzbi+kOalXiFBnJ0MLZZgC4e2uZ0+nl5VV2DnV+VYIkPxHUWkv7T/QJD76r0PtKfbO/VJgfyHzs7aC3uRdaKThu3sS0D9TjO/LAnEMmElEu+gZ9U2bvhc/m/EcKNq/X/vjOsqFLK+H4dsiJ5iTamaS5T+paxpiGHC+oSA09wxXNdgRsuw2388kC36uXK1sLwOC1B/qCqy2Foy1kLhqbZp/T71rKxRR97cTiXTJRBE5itguT8ZOWadwBN6IC+2xCcvs96pkEYp2ew28Wc2k3CLBa3Mcil/J3aURfVDjDN9Jxrkvk633w0DBoGkN3g0V/ud87A/XrkmzZA1OqlJGaHMMwtbeQbWBoFX7UK4KwU2hGVIEcTzAfn4g5c+JwNQ6uhziKpSxyPHoq9OLQvosPXbL9Lx65badmVCixJ6BajTMiIP5HGYOQLyGY6y/aD1pOdscyfS0THfcxPR4FcL8Qhhl94xkQLyfx2gswi7EB4aMCC6S48UumqORoCAm5+VP+DNGJvACAC+LJB0IxWxTxPmLKDnW8Qp5Ak9zHkpjnZWtqFK6r1ywuu6m1tXTknRZwD0ryCxjZ3XHVH00KNRAF7c5nJXT3k3s+fMSiIHo3b44XI7FH8+Ok43L4mom2szznmHggX5BybyeE/vBUqXFFM1xo2vkDr6pNHwUbwTsCFKQYbqzuM9IyfUXuQZtKnrhVLWOeApmzqkzlQGxqN8cZXddn56symbaCyxPO2njlwZrEATOHd82IrEYfQ+SLuGN+YrDUQ9tQ3f5EHJ6h2W53dcwfoKiP/JaCROaSpPQxhNnaqN+c9+jbVNT4M2kG3x8/1GxciX3xpXw8noF37tr/+u3IL3VZiVu72AxTJ7QALE/jvAiQPY7WoblbbI10tC0UvG4CekAdn9C/T/YdpdFHj9ZRcMRwznul//EnGEYq/qjbOr1W/7lW0IMOoVrUMCm0tsrvWrKJ4tN5coSba5rxF3tpl1Dt5q6zdndz04qGlkkOCfrKs/epYHJJhLg3yBLbMapXHLu8e4/pwEYdz3pTnbfuHMPR9nZO3V2ehJL6tsoPz1tB15lbR63PyndJR8v3O+t13oHgIpdPQnCBjiUBFLvqDOooN/T0K/U5ahrSGz/yweaaPU+rDDXqzKedOzQEdt3BI/rVskdT6x/i2ZrUxnn4ddRaoCoEJ4H11oFE0vIEH96Gf8iU0Ph+2l8fJ11nXH8kwpip+7cHfbjSml7vw3UzhPgcgr3RB6RNOmkKjaw9dlOtfF+P+KlCOCPCb7HVHYvFl/pMIhMlc/WQjS4tia38UuFU8Fhs7x0Yux72FybaURbMUQRWP6uFmvZtqEgcrtaYuHNegJ4LNJiSMBEBygVwLUfrfFB+9GgNXSTgrzcYowTAyKnGykP27OhOGBF3WUf2hHXHvcYsjNWqAZN36yS7L+cOMHq6WMrV6E/XyhM5SDIwV84+/rwliuaPhCSY3Yd4uL52t1Avpza/LVF5HXdzFi27NfADvqLnepQCW6BAhAe61RkD9lDkWdlkswKTkJ+Dt5IImTHvVIry7B1IKTnpywX9uUQ8GRcuPYo4pSmgdQkbuSWHNmBbSHwJypDbEc3IoH+WGzoOC4z/xErTA9ZvYl1MzgXFZZxLYjaZsMXPv6Yt3xoXqeND9qN1NjCLqp54C9Wjv4+HqhIy0gJ0PZZXdeqyOGOsUpueSmp2hYzuId37YKzK94eYPAf3D5KpoHiGdp82Oqq69/zTOUjGRhHzeod5HTmJRrkfZO8BSTEPSntenx32bUH/E52nUzhnHBrRUJejElpG18JPnaa4lp/UDjS6NbkBtm6K8R25ty9uXBfmfkmbOepq8gGpL0tyf3gfsuEjhfKKe2zyE+bZ9VXPN2H9Ic+WN6BWlY4aFnUiIG+IZgA8DMEsekN1RlWGynm/OT+65Y+RCARyiQTgLjB7c5h2mvZTYY8B2CG/ysMp1Zw/lnAWWhY9wqi+J9jI4vzHmch68x25Bvjddu+XjXy+Stcv+M7ICazPbuy25BY1Osdw7crXP2XnP+2b46AYB5hmpXfZr0EcJV9/nCuwHG2ZKk0YWFmHLIW5LkGB+EB4jjWPLnUwqFRRMl9uNkulwxSX6NSS18IQ0P6Xnnu4vyl6LGcnd1VSLoSOlNJUwg8hn3fogV+B/FDg24YQzvRCCCfXUFK6FjUmRZs/xHpXF+hAsGY2CtzN1HjGZrzDfEUQCHT2cKH9uJt91WLFedBQUfhhISYq/vHIAokm61IFkf2/8txkWbFl87RBOHazEb4Plfu2tpmx+APVbYtFSt3u7YJmKxI+xrVlZXH3eoa1IlQyqBDnoe+zdrS/r0/TU6ObuzHyfOyk9KKRwpE7gFQvVMYTenBUeFHtnoJwJgFCXxOT0AoWrnrwMUwWiqELUV4aurMH+sCNgmNmGX5UKNcJuAXltGvsT37LzREzcoXWF6VHDZNsZLJij17LTPzzB7bdbpiCAIPjg9AkvL3Q9esUIt4FofJtey3Y2yZRGeff/3ufgJseQJxpsesKnc1DJ5WnrDmI2BatWsJJsmL8Q4tWgUG73Byg2p2sZf/S3Ro/hWRbgQ3g2T897kQw8pcb67BE7n2DR6HIlBlO5DDyGhY2ruYHpAzJvfanB8HX6sjlkSjrysyLh58aJ31SKckRr8qbkAwig94nq3N4Aps61RDPKGKseLBJ/z8KED0GDLrL0R9TA2Go3bTg7syrys3gRqUC1NUIp17JAqCYndLqVmQAr+AjTg+oMSwMNzptZCrOAmq0FNFucI4f+rykyEXIGlVvZ20LrSqdLUjhOpensR9LKvgKr2NiMIaJP9kFwsL8IjLoEpH6fVB0Up8bjFJRM7yWSxSC7IRnfqFgXGyA8rzFoKxil+w91k/diF4n8TXq5R4zlNSeAQojKbNP2jeFuumPCsYMgwEvW1c4+h32sidvhB2TyAH8MPCi8wEkIsYivtaHOwptCwbIdFphaFf1asM6sXUTRzbqfKhig5koGTJfJwETykoO8VRP2eUltLVoh+u7HD6y/6MsLsz/l7uclxNJw11ZSAPuVVPOl0iQmSdMBVBk2GiRU/yKVWKSYrwAL4J2VVu7/lFPQCkguY6U4mempSgbsa+H/6h82Hn2EKjGhLew1CAVXF6WyEgtGkPbUbKxBi6Eq6W7JFFDtZslc26vk3DreRRB6YmqVTw4TQTS3oD1DeblbfLpZJIOeEupOt4mMeVCeFhpuYX5Efrypzl4S/ACx6bmM1s+8qYAbWo2FEG71nRzXe6V39g1VCHvbjvv+DmYQWEg4p30j7DP50DyC0WgB3YiF6YZqd/H0mLf7rqCAFCGI3iM2gMojyBOnLmbI3dT2+MxVmjjvqTdax1HJ00nZJ+SXsCgB4TiXDzIsPdhoEk0/ZnciPwmcwGZl+KrO/gAqvEUS36ASyqiQtaWO4mf6HQdXDrg0Ao6VIjFShpdyt5HE6BZ9ETl6igaVtwdL5VxoDvXRVYeNOPzJqHS0/02zkh/d9LE7MCIVDrG7DRZvA1uvWk8MHrThyeZD8+hpl1YH6lrc7XdcB1jRYCUm4e/fWincl2KwfT08zVSM3VnhQ/K2MyMI8RGRROZyHXkDr5SPZZlkSYpanPA2at7X/wqMM4tQTiQ4cfNoRFLetkpaD+3onZJQaI8E2m0dVMKwZeN1vskGe4WgLnxEexvkZe7MplC7biGEMcnrJhPWQ0c7+91UxCLkTI8a/XZVyEor2q60utg8YtIWpsSwPuQbg5JAhF7aUwmxH9shaE3Xzt2WZ+FZBOVbaAmGJRikqx/SuMRkGKodCMlJBiaJdE3kbZgOwBfP7r2n/4vMSrDlVs0BpM3NQFysrpY7UpDEqs5hlbC72jwKly74FlxdkoaoVPU5RoIedVNRAMUkXOaASF2grrz7JUFkwnfY/mToFpFlsjQOLggDPvV8sdxqji63fzd2LyGoOn/+6QUjqmfZfBR2GThD1Wj1UEuyUUIt+RnTLcvDXxXVkHGvt7h+PE9Ob4tLXdXc/EY2Jx4fbPVAKkbsc+ye6zHGxHWBnoitkZhi+REOxbkmjOA2ITAeG4mDPc1g36WfvJwxSDvHf6lYGLZoRhTRSOgHqUgohXcMRV4sIcAaChLBwa1HRypYJtJCHUfGzdDmQSzLCrb4J6VaoO+OZgcpyrXZlykg+Neq/KenbrRGJq2BEUMcQPMkQhUnF7kHjXSBDA1dz4forPfSrcwN4CIAhF0MIygbiNDnJCh8OZev34gg9Zcd9YkFRtgFJcJvP2ZQ7K/XuoWFWgUWVA4jqmBroSAkqufYzBFnRvfdwnuX1xwdWNygQXZkgqp3asYsYMlf7MjaXaO8uyRgY+NIRXIYIHWSj1KsjNItCF4mZCVoSy6WIqw2B819BrJ5rWO9Gp973mtbEHCxBP8ZJHihCFl+2MmcZdI+IMPb15PvTq1YjIYzYIthpwi5YDa/lJmr7c05REu+YubcZ/Ikek37Q4vrBUnQYxov9XpRvDxU3NEHTvGyzElJoBl7QBlwNmH67L3xvCe18GfUK3of2h5Li6cKnPQF9HX8I9KQ9eNd9zkFhrg0m1lg7gk/DTbxP10oOaT7RxdlU6qAXRVNuflh8tid81y8fVkL3Y3CTNXsCV/TqGd5imeSSGQ1CPiqQNIHdLpoOiv5BJ5lgipLGUnPuJO7TfwKvTnum93S7Rgl4xahSGDgJ1XIdbtr27Mv4UZg0xDLKlgfDL9h6I+gBq8y5wzma5IlY1nlMPxjAN/+F1CZgE98UccIr0Xp7iFohFwUlU2pL1AdO9TBJz37zmhaeHs0gExuhOOgkUwzwPiwQ5HkX1WCPLNI09yRvOR2S9HUlfbJUZqohZUEhelTb3jh0lqpou0CaG/9kWiJajSi8JphPU6i7bndayXVZqyCJAngv4qCLEKSlHVZurbKT0kxBAoWLEC21JEiE6+B3Opwdjp9zidaOuU6nzaVt2i0pzf2DHdoka+sh7fqvOBDm37f4LXo/jUCDGJvaqM32u7OE0g60dZqIABX5maMkta0Gj4n/vmfUEbQE80A4l1OWLaO+ydRyTDRYywmhvHd9hl8Xdjx84TOxIpLpPDg8TOKRYDXcuXxTu68QwSmYAe4G89o3Zx5izIEfSS80dwvFLigdF+zRffwvxi7T9xGMtSEz9cFAL5Zp86VklmzTXRBHJcrEcnRhkFI2hmrJN/z+aPIdCSNX9v/BL5UnW/Ey2rdcDRGLWAH6WHJEtnzGNATEz05U0x0nHDOGx8tlQa07wFXf/KTbbzeK9UVvPHrAcivfrPc1UynDqPPT38l9Aa5GzQUirsRuyaiofK/T1VF6eAvYn403hhboCsmgnLRz/H6C+FgbhmoSTaJLJlV51/nE75lZXrskP64T1qwNIz8OqPJfD2L6AJj35Qd4EMf7sId6XjW2RJO3QkNrAIKB97wcSX+fF3n0al/dZBWS1YKkHk2yhkjWLRe2uTeCoBq/AGT5k5tWWYevHYExZABgRIQguOlIGEmMMjeDdaqBeolkBq41xjepZRaf1ZbzS+QATWgUevX7AY3H5fmud0vSuTMh+YuVDGQjzwIeMGoj5KpoJHZhsW8iABKqXvCQ11C9W+lAaSKmhKNpsRh3ZgYN3Koj5qKe0Duu0QmjEn8Vn9JknYgMe8/54RQFD1GT2IxtbHmWVnbs4S6w0U8G8tm50GDW6wkRIEZa9V1r7MtRscONFizqUcBYjyFofDH+4dy5kAgLnQkOpmACIIZWlc9iSkGP5YXOB7+nnpy9NK3xrWUorrh2m6+mna/Ya6FRgf/IZCfM9HQIXsi02wO8E73Pl8qQDf2x2WlyS4W5zh/hFuoJoZuf8triaD6Em6FBP+z40q8GsUPIbi/s83GlrAkILYn0F3fcoZiCRipQgwM0sQ6Z7rWkt5QDAMHW7YrJM3xqQSnN4vhBM65NTytFNHvFLiDoxKdgqPQc6c6XoUEkdEPH23t/+CJhxPSF2jBeO8AGHJBlopKPvpDUKUpP8kx3L6GXJOI0afcpG/YP6C13HVqDyFby50mWoqGK9KH4p4qzUMzDrX+vzWw/RU6XSAg0O+3vUL3XyaI5fECDSkPRflmH2JXlrIWBYYS0DZMMUyumN9AG9XjNDjiv+qrL4H5DoDebcrC3tpzOYuW3BAV/HT/DN+yaVt6KIXhHkjoQ3OPSOZLALVkPZpf5wq5Fc2sqs0+fpYR0AWfzvyNoq21PvEVGLe5ymjNZOxgicIDmEGhxi/8zI1hK+DsfemO+lL08T0ZS0H9YR5wRzkiyFa6Use/Sc8OcnMu4tzV0t6azb0/QcU/p8RK6bvGjQRYLi/KbkZMdpw91fxUnI1D/nfCGWvBrjutJvqxxpFraA7+fh2LR94Ig0pg3/hisZYk2bIXRsHGR1xlDr6593nUK776wmbrT+blARkY1Q7MSHE077s+ySY35Z0v8y0e21CKyRwU0F5EEEuiSgf6dN5rYLbVLq623CK0BRpar2zUbrBnl479Vgi1jF8FVtMglMrIQZWDwAi5OFWfjdZYu6iQR70N4Pbmfijyw4ZNsIQcfoOfMNohvzcxnmOwlCBwnDTjmxEDoQdDtKOOMAbQaJQ8qJRXFqZGNdwfREyeYHEJslM7LOAnVdAdB93xeikEV4+3NBIPKihB4Rd9mD6WobcygmMIDbF+oo7FV+p36GA0V33eq7EfT7eFDPX9+gMYzMu8xCX0yhmwKDaeY5OBNi1Wruqyrict4VZWpOjxlg/dlgGp3ERnmwgbzbQXjClpQy642Lx9o6QdGHZzBEMOz0leteMcpQJD69hxHC7AHPgSqMXb+sjoeTSbvuFrl9DV0rA7sLdrrsuNVfPqqEWODVF0+/eDtALzP/PrkhP6lH1vAUH07JHU3ZrRekJ5HI83f+bupUC8BHimC2+bZaLjpjNFUIVOJ8GVmKxYkBKoUutRRH6UKQREFRbUdAihc3RvgxJM21U3K+MR4DeM6VzPAAW0THju0PMvLo6rZ1o/kClGhvfTmh0bnEJX+CynyGMjrOrAofrWXaB7HNVPWZmVfgyG6jjaAlPM4SjSL95nKoxz2Vnsyw4AEOfPjWeBj7dhiYTWniK5aHJgZ1Rosc12v9SOwyyfVI+F2c2QxTnJ45nzQqRnsrW9cQhRECdglgrnQvR24vqwcZfDbps/CTZ3D1F+PHpZNtsHOQ6DGt+2RbY2xhZ0Jx/knuJfk7pW+McftR1IlCieTGQehBq6cchmFgddzvjKhqvGIu7M8/x/cQPeo9dWcS1rmnQJa4Ir+IRlyMcdT8v9wXReLTJa3MjVTXAKxJq2QMUMiM0sjUio94m4iwsm9r/KdVqrYb56wjWezd7CncISD0pneY+3wdZuD8Qdu8amLrJEkTSqKMqxdLbGWIiheoCGIbWe9urnnhvIGins7jMpQVUiShaOhKQ2RFm4gEPa5aQhtWupO/voMxe0LtYc4WN/jGg8a5waqW3QNeFAn3QfwVOo8EUADYfSwkEdTMdmED8ZvRTyjJuk6Tq2yYL2r41rMkWDQQ85LRkvvUSGzEQxLcHTiWaFile8mnUojvVwCF8Y+RHnFiAa8aK/YI3ZOMw/8xB4b4F0yN9A2SF6DuJ/9fkDqVcHeddyaJyqKfsa1Ul5WQ9/nEJvj75ztALOOGD2PIfoaHjCwN5gHX/t9yZbG4gKHMOEYjlJD3T3iVS8TwfhMrvI/odAmbeYpN06kWG2x6wB3QxPYLSP74AO9G94HyABTUmjmD+oyEkt/qtbIj9zexFbUtsXK7Lf58hxfjmX7eKfQVGVNKZAw2Bp44LNWIZ0VuMUIh8JdbBxAS5rJLExsJQYwL+wKP58RGeOd2Ubdkx/7OGxZs1/kWKHL9LJSLpg+fhclraHl+Tsckc6OhEDo5JHWvhgGr66b9dSdPqTFP4Ke/UBXrFXw4KibqwY8q26SGBQ/8lV6mLy2khXoHa8ci2NCWtPVDTDeEEse0U4N77xawm3hD/rzQOA/Dw7yAtUhGGHfdC3MpJEOw03jp/OiTf7AwlT4CuPc3xQgFDadGPiAjeBrdsQ4s627pbzRTXE1HCw5Vp5DLpiWAinwhynK1I3AoQILq6ExmgpFadqww1rug+jVBEMMKick/ULIFrr8j/QG5lwcT/pjP8qbqkZlHxu3U3gmo6CZUE7KFavCGET6I8KK3oYyJB/KcUyPNNAHrQ2xHbXFRjyjdhhXCbDSLZpa9an2dLp2k9ZUpADyJ2Zk8f4k6hd7c0hi7Q3qDIlnnzCI+ZYnbfC1CaREnnFKI4livvxRl8/CK49UibTLRwGImITZTjDomzjMKcBTha3i2mFXblD2SPXvgx+enaQKE9egMGzYHnzyg85mMjdCjziVlCxp9AvehTU49LuYde4pjHfkJej0xntPPkT89WAW/i9UaSL3uDP/CcKRwTJE3keV6OXpiKb3uAnKO1zwh1HxDG/vYRDkp3Sbr5GZt9Bs8Ux8IXb4CwObkCLkuSUkxrKbCGC7CwtvxGL08oy/mPLIo1V5eX/ig7d7CtHj7dbrrSpIgiHlIgIdWNlUC6zD1n3RiOlAI24aZNZ1zLXcoMHzQDWwMpOVU+w7iiFpAAjq01/ECCY8bh2cwLjtb8B/fdmTn7Vk2D1k98vnUv9LGa99ON+0GsE5LMC0fkygjQ3C3Te8yTN//wmPSmMbhrRPiQe/51lmLMevkp7+zRyYDD1H/0k82MLxItrJaV6IAxtJCRngwdlmoxYoDEQy44L+jYvkHvNWqCI1qJw0ee4jOjoSOve3Ubjz0zEpGZzCbnraYcqqJRs6Ono5P8YoYBpM5eCPkKk+xeHQ+s1Hz3oWtMobtZe74uOiOUCqhMRGVqZi/XO+zdGq98g66Jm8soAswJHrr8KWu9TLrnc4WoiS2gb2XX6ARiHAwMTCIhP9i9KvRi3JVjd+S1o8zr3x1g65i6fqjp7EYYAmrweT9/Tt8YSsWzs7tWlwSWcWb9EDAHC9WIuoiT49ijCU+4CxGyYtLOtamtQsb18uPjM2H04jSgQqWflsvJISnllk+qbHYQ5dNxgvy7UrHKO6n3/qGdRzdz48Ewhd2C3epFxqwe/dcs+rEmxRMGGCX+2yvXrsKEnKXUyNEDdcHB/p1aP/oPCovaQDhxRvFJuhcj/tSaTkky02401al8JGdlS71dAiCCeyPu+zmQaz1fUGsPIC66RcI3VmVnIbKKpVWlA8ULiXyLUb5B2fHqrThs01u8+jMP46Z0TrX7ZLDHuthoMDZenGC25ukX6jxYzwCplWm3e0w2ufKKoJHQuLTGH4BLRxXSTyMgi1nZizq9SAa/9JZWHv41GogGHyLx9CCBfIwNAQeLeCVg7rpVhSpi8OHiNaF1UdW3NmI/hbzB0T38Q2md2ipLZ2HfA22W3GwBR8lsdYNqjzC4/lXTUlSVnsWRkJvDAmbzc9tXSnSNftU/fmo/iiGEocTzCpcoDcVo0fDzL4EENb4qt9+HN1iEV56+quu3E2tZM/BcfCw7Xb4j4UhYsiB0S5NF3NCkiZu2f+41kj6axowpUFKUkdqG+ldpy9ZRE/GMiq0Qkuy24rexLtrKa6dBqIrCRecKzKY6Ax0DxHjfxsFy/5WoCv0QD3C7QJoWB1lwyJeuS8M/wcsrT+F15mwLzIKH7I45PTkkjxtKjbd8Yd+gsx2wtVSnuzmEZd6jLU0dFYjskb2rTiJBPFcxSRdYYn66NkdHkdhTdpb+5EbzjR0PM7mtbPhlPlZ2X7XZmIO2M/AGl8e+sWondzQ31D7WqwirjShTeybZTeXDOKzhJNK6qUVyntdF6MHc84qLwo0hIr7VyzY5f/BlJdjPa9nNMEdWmLk3HMeTOU25Ej/D4vFYJv+PeaLTtL8gKTXgSlS65ImHWIE+LTpYVoY3/BlynOOCysnWxBU+xbqJK1Xb2B5g9x+HTcrgfhX8m3VnuzltbY1kO8zIxCDGI1cnChPf6nIUwXNc0prOiuS8Bb1iy6LAX4x9mrBuVo4YScmnoK8ydbTEVQuwt5m/6o4eivfnLU05qk2qd2lyZSxz2JcQRCyrDuJJURgTEOcTXqq75vDnsUKGpC0SVdDmVdWg6dVlROehfSmg3G9JDK6MEopJHGdLp9dbu02LF70DPiVIbUV6pfH+lTdcvNY7Jzcgcmlk+e7TKr7G/nZJf/tMeBLd9O2XAjkfgUw9sAR9As1jTHTQ90yLcVsJ7fZd5qtVAPXbHmFqdRmu9lrVif3rYchtyy5kRT6X/k/IapKxmomwtzJgucgTVPJjWQ/gvADw0yAajQA73hapC4440HVc6k1XuUVyC64auwK9tclJTOkJgU3qYtorUj5RAeZnYT3GcOj/Z05qkGd/ERlkLW/Lj+VdTXonXchEPBDiBNw9dU+TihxEajs1hE1MClEXul88R/iqL2yU3RFKCdgONvPgcBykD8fGsb4d+1reThxrkvMuz8dJruYW8Db3H7nrerJlLS7YHsPBK10Lw0eELZaZYdF+bIglv8RvR/vGl0aNmhCX7tE/RW0DeOlwhAnq1SI3h4IpsEeGmJRBc1WrjrZjSZoSTDGJZT74pxxZYLX5ys49Is2UHt80oIX5NnxEfRzLoI9rhFY9aycM6hgeHTKGCzVg92mQp62Z1RfxE+3+QtX/DKzrIAlB4D4mlggbNY929317+lWHSShhStFHzXUVywtprmft8dNAsHTqs28PUk7o2jUZlgJ2L+Pm79tnezJyBD2XVidqL4qvErxT64CQDtp+Mi5Of1cM9NgneLMLWDn9UwA+vUwu8hvsbrFhYcQsrMtIrFkfd04TU+ozX2dT9TgRtNpC/gTYbKvsockbCQdiTpCF07k8VA/liQIlpM3P3pBiORfmfuT3MgOLWcF7mOkpbpinc00V/RpqF9aPzDMgBeqkqV3SkryEYOj1hGseAxTB1ICKYDSgy+UhFIWtpSQp7hlC6/4xEsvDe7/f6C+vGCf8RfnXcOEEQlMbSTSuscN3GcXnR8Jl8Y9zjbwglRzJHBWkH87YeO/FJoctEcohh4+b15BhcJ7ruS11WyeCJ6lbk8DQlB67s0WyqcxsFhDyuk3OI2Fgs3h61H5gxRF4IROnjypbq5QDO2Q65UuaU/RiLYGm4NBW7X5ALnieRY3U2wQIORfyxRYb+cDVdCvm4O9woBj9K9vOOhI1m/McIGAPN04jJWy4190yTh63SUi9Gd+szirkLcckSahS54A/dnctcGWsyaEgfs3lrrQBBKB7wu0r04yU+2FPpDNpq89adTFw2mO6kjL2z3QQW0Ujj2aCpaO5XhjR7f4AIQfLhtbgDnfFt5t6JHM2Vw2lHlDgbtJljPP99UZOFmY/yBojt5guKV1RcidHwKG6KEEidyixzrS7VC03Ky5k8WQDFQ9PzjIbUhhCyqI8x3HTyb9U9far5nTxWPf5qmFtvbowfaR6dob/yjeYNslJ3cZK2sYcC2l3Gl1DbXFCXoWaQYtRqV6WWjEtE8UbeueoirwEGEoqa7B3TtuscEpXGV6llz6XLP3OXfuSVpu1dIb3Z9J7Br6Oe3jQeIl2+kSTG8ZYP5bKfi7dGREHA9KQjdv50Q1Q3X+CbZ7DEBPE8JP9afLhyHes6YsUX/zSiWcja/QgaboVjKaO/WpV1UyUcgxB38+btJiNEaRFIBij55H7kwQQvWH7njkIz2XdjDe0zy5Nr1t0IWBjrGWCUD6qub5qTXEKT/aqK3CfN4F6z4Bgfo2kLpZoZA/Zhporetl26OE4HjzPVf1WzR3yVOEhTJCWsK5buBHqHl+J/GLhNkl0NEs1tnzhYYYT+ECkM0vMEYlcTO9BYVXVPtHSVQRu72+MH68RMirQYZYmkHYyO1dF1GqxrP0EYNWaQITOo4rmGwK3Q7K97rBKwnNO9qqtHkuBUCYJtCWf/Nc7QkZ1c2v7Hd6LNon8KSxNbB0YMjH2glfxWfDq960569dx+1Epf1HMfHOBtE2G+NluylX/DJKSMxbh5hpTBwBrZNFhFzKc4ARqfllJTws7oBZb1Pijuvo538on/b6VKHLQmmx0t0mLf6M06jedlmnEzUxs9CN0A7FOnlJV0px2rZaUgclK+MFnVfHhS2pJ6m2CTI6WbWt2j+56/UZEnk+ZU5/1gZtygL89KTMG9hymkQi+bY9HVhQ/BjijgRPfvJfuIu7m6pgKAQqO7A1Vp9vv/7xdW3mE/HxbYuhz3kuccju9hy5CiFo/M7f25GM5qeSVmQGD/YKS0WKuP0N7aZ0OJoL9tblyd0vc0fLqDV9zcVEllP6k5eujb6MoWoYvwG8uVMwBHZkKuk83+lay1jAk2M0sYulNUKRnFoEv/QsREXAmcECy24e4b4niwb1htxW73hCxWU8MoIIVvGOLpuEssQ5bJNNFNCcb9L3WAr1lmoOvz6t7/AA72q+6idiDVeLk9jBn0Ph5Q7E/yMNSlV5e17LKIB04IzExUdC+ipoC4PpvYyA+DqyfzhLYAmtUEIhp9xTflIX/bxbI+EyryWVAjWVty4864vx0GO+NIpxoh4tEx5THLpqYjGMzfQ90nC9l7a4tTrbZxlFdd0yNX8cSaaKmnPoWUOWrWfDkE74vPmgSm8QgwpfFtWeg7RPkfFuNtsRKHA22o4pSQ1NzL106kqj4isZ8h9ANKlEpsyxTk6yl5xDnOveeq4Ve0WiTr1fGtrJmCCZDW5F9h6pObC4uu1xt8ssaHkpWZuOMcDV0qzA2R7YdEfYij8RaLR2Fycry2u6wcgVGFYWlUiVDfcb8G7WYIBu3CJo0+wWy3Pqd1E/N8mFndwuezzIUQIi+U96c3H+GL7k9u74ys+x1momYt13N70SM+8X60WW888L9YHSGB2XwpVoUvlPr95NcYisqVw/nMc5qFrv9VhGKvVGPfKntTy2n60e4VXEsD9cF0rxxoGqDiEViD+DEy8xOhjL451rLwtmoxEgxaoI3+JORXtGYsMaSGdaHJ7NkO2+3uwcfaIfmpaM841+LXPQl8ZYFI2wmKdKRJ5ipanKUK7MUQEe7rHLg1njXsRkUEaQUCpXI7RXyAT4fZC22aNNgulasAvZLXhlcNHBLu2zQB5fW6EivTYuxp8xfca8O0fwWJuO6zDjHfBJNS9/L01qsW1hD0ovprJsRrvi3vTnghKTW0qvIndE05n6l+cbUQvbNQyTpHwXe2D23j6dyLuuYDZLv5oYodCZ1IWtVdBCQaaNJ3RaL6+WnKcCl6BaVq8u5N353St+LvUGFgrKmWAjh/Zdmfe/p3TEezrIibZtkynE7q7TB3km16uguM8ybpAkoYBhwGoJtwhiPgZuWtBg+aSFwci+MmkUFx4A6qMpJidWmm7loFuqnkdY9WQdUcwZiz7Usc4q62G4Jl6ORll+PqSFUpkI050wQ5sDuhGl5ZjAk3hohKLckpZ56lfT6eIESF8ZqlhjCeyk0vwFCGa68XztavfqKgcEYw3IYe8PlNuYIh8ymhGU93WAq+WZRub6Z1GJPScRd9OgV9RH/gnZ4+4c9rUtIg+Mf3B1FlMXs/M5A7SyPfo8pIJCVFFyQoYTNImEN2v8Af5+2YXDyv3eRRY6Mc1wadPbx/f2NR3g3y8jxnIiAOcw108pNy7qD0Cz6EWShq9Gz0vTfWBJyjW/sLDYhKgP4w/nnhzG0Pd98yND9QHSnX+J9kMvpYXfLnBzPAqy8hITA03xdwGnSLOtbCixSIwICkEI3jmRsG0XVqFwCxFZ/j5yGjF/angqbSgUREheUwoDDkMHDnhJXVS0wOUQzpPiK7EbLU4LUWiBtUqv/dcyLivoJiMykaqMLJrGROEBPYv4l5ia6r/Z93N8lcyLTtDyE3LGAOYDJPmuWYfzft4Vx8XQ5WR4FbtOqQW6qtQw7kh1hp8OpSj5oVIgNcdLOBQnjokcmM7S9t6VhqS+OFVUZwMstQgJMCO06l/JPil00sFrFqB2dbLkH0GbW1D5CKwtrCif3e2DmFuHzRMXkBaNxwy9e++XG3JyOd9yUjR/35mr89XU1C3SHMxzwCMLI7MzWhlDFYYxFNh9GiVuDsd2XwD3sHpMQLgBVkDt/sc7bOx55wxxkACwfcPM/MM83K5hK/cBNdGc0ACKyMaMfmXi3rfJ9AVs0fNdn+k4HdXKedVhyb1JyL9rCKnpIqgOXh0gMzv0NwFUg4Xgj6oYGnEUHoyAdnTQuU934fZtl/ZNaHB/4QgMdOzSQJ2y6UJrymcF7HwCNmSc48Pklp/prc/sKkj9DX+TkeNNMJLAm+EKs8wKAlmgUef3Wd8dwfhrr2rCHiEjgQLxpsTEZIS/nQ9yaj5nx32FpGdFzAj5rkiaLSjo8XX8QMiFaTrn+QBhtux0pngTM/aABPm4klrBFdEnZicPG4m+lzehIXWd2ZN8QwxglOmb8cpNLLfDVAZQFUSmVnhkCcJ6DFelqx53BLN3C0CPuqEH5M+4G0H0Rt78W/56WkvNUxbzjK6bwQ7JlKHj3a6+mhBJl9llyvcKO3VDrWdHUSNdF8tLLTOXDIXbu5X0YTxHk/4PP6oIbMwdFQvYMJAglpXe73FiWL0SRoZS4GISnbkGrN7puq3ARrZ01grUYfHMHd2qyH8M5qFP2wjvpRMWftTx1JmkEnI/XrusxY4n5I8X00VR1jHkGGr3SX6v1OYEK6i/yBCsGFPAZRBAVuMOuogwJmQbCwWAwCMClD78xeV+7+MH92h0UzHzKCURzZAPnI9z3lafiSTPq38UwmBk5ojd4kuFDE+jSilGbyS7tv3Bpvh58vO3hls4k8IWTklenS8ajuYzB3RQ3f+tVuwA6xhGGxdStBe0FLCrGjm+UnIEEamE6ib0V5YIHuQkuDM13Pk2sHu0F5Hi+fhspj1PgIloLxzt8teTn9AgeLRz8P0/+G/B3OVJG3VuZJ4lNiY6TFeL1tJRgS1jzh/W1Be3av1kRjXry8cBEWMRCd1w2hqm/D/VKcEjS2DK7oHTXGN56MGYTwj0OKBW6eShjgG5yVzMTmfMcTvv5L7nYmzHWL5kyBleFBzzvhCRHy/lhO+pRq2FHuAIHOBWPfzTkAv9/juAKyO2FmVbCCl9csF52rzL42YEtybi7jeOBd+VVGPHhMWIOEuSeNnCDj1/b7IZ5E0HXDFKWk34LG29ZWf61Xv6FdF2WAR+I3uvwqhAp7HlVnjcxmVkkr140tA5WBQLEDbq4YKeMi5X6LWdCkU2TxP7OT0/t+EXhBug8rjEORlnneRMl8Lxl+t22HBBLNvmH7fi7bj1MSXwePKRYXdKP7YvDEjuOb5i75tP91ZVjRbbUu8oYYEUvgtL8vMYLeQhDNZmIymIXla/OLbL99RtNRs/7SbNV1xXw1tbxgoaBVxPs2HzLIJWcIAngHV/rQmRavTENT5VcyjtSd1HC8hFBEx9xDSq8h4x+5zHotDcCYDILndq2QjZ6XrEUG2qVlL8YNtfeCfDv71VKamrzoccCTwYodXojzDDSweIr7djy6GsW0eZqitWpphMBvaNzmTnD+gzbBV5IV6a43efSM9D+KFctftgGvhUu156RjmsOA+zfp1bPilDCTujKbv+CrI4Zi5qYBNWNUeUl0jGcGcLxIrjPB+iY0qYwo7GHapa0S2/NAKhpL8AilRusAkCBA5fxj1e1U3Wn3yX9bsE2eQ/VZlgkZj3foyZvTXFiOFxJ5zgkx/vdlncWt0iw2rD9iDJ9pErqgdAMwLtOd5cJkJnbJkryUAijefzt7HSHFzBjJerLJ/ExeykpVPAxP/BzRX63dlmWXXQjUE3yZ6n4yghjvvYmQ8GYI8KYPiPStIYHXzOOhDaBdM3M87JeTqahS66gM+zpH/i7CUwM25VehzYQTX0g9bB7bYLwHRnZWqnNVk23QkClwdO3RRWu+QXJS3tiVaZ2SMDlI+PhSCBUI/Ur8aZh5Fsbkf/4FCT7Ga+HfIHwBeD4Y4eIxUHY0rpMpwXTQzRZ3zB95sf0bORtJ0CzffQri+P4iu8lVMA6FqesFLkw6ypMQLCSj7hXXXcOHkqz1aDuBYK5LJzkbAC8LTeO4/X0DmXJOg+rrSQOWeS8PmHr7yMdPqIlDn7OZbVZ+m7GETXk+d7YlszbWRJ1jijWSZ3eiXc/x8AojHGo/EEG3k5zr6UrnjDw7OiqIdjZAaPI5csNjLcZV8+Pq7RcP7Vmi2llTK5Q8vOAcosihfNaRy22vfmnRIcVxEP6cGofB5pybIrbpSAbYIA++FtO7ejrj417peGEbgOrGCtNYZTHfYbPn5jJTZnR9Gex3fYmzsxHGzcNQ4XHHaN2V/TacU9T7ayjAWxeCbtNOz04tyfzQuFiwrk7H4RqaXV9Ynq6srwWn0sdXZYsh+rEePRUhY1CjeSuu1Vl6kBZUavpMTdtVfAQixvEfVPZKTzXlH+Z8EJd4y2kTPRZQKS7kFP0ld1HAXZ0+U1TU5p8lra4zUBDYZ5nZ/2xC85i9V8UG14Ux6+gAW9BuoqD/G4prYXVFmQx9EHTVG/CxupVnmF8Ek3o9nG5PWQtu1K3C1UtIhZTmhKsifNIhjtUabySkUNu8y8G2A3tJ/MGhebCLG5DEM9WfX6nItrufS65if1A/fgwnBI1NtCTSjwucuUppbpxdiSHfmbxjnu99vMswon0QH16wTanAL9zuaAYfz1yxagHTy8jI+jE1B0iWBVU2xSvuc3NWnsIPE9xAfJ3evppso0XVAEovShwjQydr8DgFcBViN1nZXzdLQPp3eJHSVsOAjBM+7WVe72X3EyQvOoMe4wZoDa0Xwz6EyFSSTTjwaogkvsMENZmffgjU6QBO8cgax5QMWR9ufp7QMIhJTMV/J5fhKS6lk+w0MxuOusw7vmXrprelaFpIvRMGh1XveePcnDJzCJBGeP4fgh/mitKA+8Gozp34zwfeWboi0q0FozkNNeCX+I7RW+z35tmfBXYjj6PRhoXBE+Rmt3fybAt+qMPEo0f1Jih9Eh2QGpEdhAxhtZ84scQjO3NGmkFP8ScHR5flhLu+SCy9+n7e57pj/zEyGgzKFy2xAvYCeEgS7/ueCkUpEEDlDCo6IHs/L2UAHbLC3SepxT+TRmJp4WHuVjMyAWVN7tWEPZrnsUD41sMPE5aSvAGwlmblEPIdH+oDCSUn5JtknPtHFfAUsQjBbWXKlZniZo7fD8wsN47IhSbaGEGlMaDFJaa5b/B/IIFzrkMdV/gvKJmKXXWTBaFvGt5kV6vwYZV4ZrCKa2zo/UuXUCjoOWc7AdWfuc/m+IYNieFbq5wEM5XK8YNGIc9zlanW7N9Z7FucTJpqQ/fkoN0xS/E7URDZionyIYbv25rZm1yTslTBE/lR8TvJWl5Q27N9zv5zZpj1eY92WEz7O5TAteVqgoyNrWGM6UhNYFn/LcPGaBSMwGLCOEkIUrs7hVeXhoPiS1i8J///RosEYl+HY++g3MyC4rWRVB/7Y4KBSMjbCyPAg/nK+DmQn7VLxAeqFBN3zvopUgNPLZQGqO8MBh018QjYNlcT1qPtubEFtQzHTvq4Iiv2Ytj5SA6cZb4u5/Ed4ee9PBfei7/n2fMQzElLknhiTopkDxnGiXi9ShloAwPlEFuLajw1uVGIKgpXXmM6HZZePpgzLZ/mbWrOdRbpejNldcTEfxt8D9mGiJIUx2u+8NIJCOtT6x2kAywerafXXPGCY5u1VOv1alA2UanRMWkfCD3Og7FaEA9y/eXvQntl8aRmE9ZwaUOo1yuMlD9xrQV/Nxyn3mvWcqGEBEzoeIhjihhF/z7LRd6i6/8AKdsqGHBAOZ+zBWQ0Rowx4kc6VTu/pdYX+2nE2Gss0CaIwPKYSM1tWEENqjQZ5wveZrikv3K+XgiL17AiSgGLxlvWpocRUbZkJYJCq1TQ3fb9hpuULGgkHeqGnIq1Y05otXWx459kXaS2K+3UMo1ePB+Cf73xWSK2aiKCR4l/PZ7fp6GuVxqiz7Q8WSmUp0/yOz8lNMQNql1ixGp4atlUiGP29EanxAoGAIx/hSVU20D0PcjFOC+mjQU51rZHodBUQ1gj3XFcaLYP29KMPGP28PCDvgvhxC2oittj8g+ff/+j/pT3hlFVrUX78YQX/U/dSC5LkZBU/chFNW0yhV3KzyZXW2xnrFIu4vi1L7dIccEYLrcOUvaeDJczfesnhqwbY721PtyOSHkI9YOoFLBLwRsK3ou5fUHPX9x4sDihf0YHhNAbve82NYWV32wKSrLEhB9Nzm2S8okm7zwFcI4oF5AXpVkTN63Gfsx2iMy1y95yRSBvIkWIMwj2w6ALpdS6qfxQ2sS7wZyHT/Q5j5BDqHuWBiES0rcr3I7OdPNjsjH0PW0UDMFNmbUyKvBFySOH6zioS8OwgtkjuxD0CKenPPXVq1mf528xfbA1eEoqATZwyKuwcu4psZImdaP9NpzrL9GKDbMWNAyoqHykj13r0wtbZc/7nHhq6sHet970vV/svu4iOUSY7N/DqjYNcz+YvDB+19SLuDoH100dmnS9ITbnz6JsJz3nS0tn/ibktcVSIBm70JeCOfxqjl+qpZBr+wPuO8xJWtqN9Irjl0xvsU1jVQUHeAz7S3iLVfhwsS0ZVuWt1GEk1tGrClbgZk6UQlSxK8uUDoxMJTxevEi1n0O6WOtLAapfB+jcAnFTkWG6bT1B9b8OtBnEeRKW5fZ8jYKgn1lCkXJI02fHN6uKOURmhG3r+IPuxfA5z50dogNa/dCV2H+nH0g27M06ZAyG0d+0S6iFRicSgW8JnOvyBvPS8aUpZDeJ65WGpqsLWwC693rWCvuK+iepb5WXE3FtxK3eTuQoOSjzrI5Wxfo0IR7SKSprgtqpJOi4ij8H5iyF5g5tBIyEH0p3lc8jfKSxGX7MGQ6Z0SPeWxm8SW4E0Nim19m9BYO31gJA72dcBcyBR/jGDieyIs7t7cwZDKv5ujFZcoNFx09XZ4nGsoLcOA5XxzemfW4vi6iG1F2ZX6Fn6Ot0AdmmUFtPJb2ulX3dq2IwGEJwwpWTPgg6tj8BJifrN2Itysb+aIQNvfUM/BFS9BErH0wORtXsYUSyOZxki4XC8ue+mjRWY7QqOhY9BzfbjpjZfVKFNgrAWuvZphAf69tK9K0nOYSaXrM89XDv4Gk+axQPpeUPduI2yArIX7bkKBStg6cQkWSC06bu4Gxt9zDFEZKHeKqtyjGeVcevFt8d5P7ix5ehoOTj8VH+JXvqwF9p0SKlVse13juyG0qpZ1ryKrdsvMBYB4wRjTtV6JHkDmw5tEPUFnnTT/xdwqoLweO344TwVpOJidCaAiU8E3SrIQKbQHhGTq5ONCB7sjYYCs4teXj9KJRuBLw29Hu0irSa6oOqSAzgDqVtCNi+F8BxaKIE5oAkIiqPhcCicdfH4dLSy5yV0SLaUyewZJdKETV3CesgHB2zDNQBgiLHUWMI3SOv5fAT01zlNo24XRbBw2sMDEG4f+1Vb/nIXcqZBOfw554n0Z25oJZEZB4MyCnir2XpVyF1CLg9PaB30T+O2kTBozkzene+/7TC0zfrQGdOWcWSNUWbHKwXgSdqQW8h1dJwF6/gyHXTv02Od+oowlJaXaBnN9yitaQd4B5jjpaNrGmaF1+bVyq/AAGpzBkYEKL25sCNI5Q5AnW2M8NQCYQopNKAMkkgIYeSvJ+tRMmwL4zMkUWBFIKJ4nimlRrbMbmUjdFyNtG/qqCid1jBeezX3/AIRchxq4be2ir80+1G6NIPiG3MNzCUy1NrNERx4voTFK/TbloOLpyQnARCpVPDvDZ9tb3JyFXKd6TeIcXfRm07Qms4KaXUo4R802EKy34e0qUIfFXexsIov8rNeoxVmrEMRtheQ+p7GZSliCV2ZloBZcPtLSa9aagvlZQtR14Z7NnbhwtwvrWl15kzwiP+ODkVK0ii0BGRgb34lmA5mJ8P4yVyM063BE2PDGC0Q9tsMkazbxl2NV89gbFreDDIeBYFQlYanQxV5miYsI8rRZs0ES4eRdPDUDjmGE7xnto4axxC1BfXcMYt3ThgHZx0mt0dylpKQLATmsVZ9FB7eab3ugXOMWE9MGFavXYZCsP6No/qGolQeH+NAL138IMw0fq1Tx3cf3fawnPegSwfMukaJ3kyWGRzXJw4/wIa5+mEqZTHBfnEPzalg+nag3AMX+csh505pLRO6LsSsLcxDsugsB5g5BSuvFP3bJdZ88Ylh0w1FxvEGlZIQ6SYATB9/h3zz49kuad2yZ42FAHJDwWl1815zvkUr59kDFhGQAy9oj1TtBZ1wNQgwV/NAg3fQurWk4jm8UUZoqmXeWPJlSEP8cn9q3CO95DAZpaM5pNwhAPhi7VAd4bpDcEpZv1xoJ1bDkvcZXwYNdoa/7bskKj1k2UbyRBjW+6w3EIpxAR44+rktF5MT0gGdPJS6UTGhAwParofjZKTAvNMYUcsI8417wRmnbIYDqKR9Tu3bikdcfef36GyLer5WwDhusANcvW8YoVbjcHZ/+4bpljZATou7uESrd2At6nOEs2OixCZU1EFjsi1/mFa0O56ojfG4A1nRH9GB+YCHLXANFtu+LFsDBoPGQVnMZEkn1UarLhzHPC37mrwRjP85W4OSgKjixQK/p01nIyrl2IeDKrmClQNw/Q0O70SDO5TS3wpuDZizJHKLlLs1YbCky6DfLsEqvEfg7KwnuK2EKsWfIR7NHG7ByFDsexKVfyRfNaIe8tGAVzqNXk7qfAhK3bup3ZDgOYSra9OJ4SJAg1q5sD3GD+nXfYVEHIgrbfa1GEg+r3Ex3zT4xzT0syYmNCutsynh+pkNcGNmXGtzowrzW3gz9uecbv1Pv2+ckaiylJTNESqYuzZIVAES5YtV6W8rw6SvUf6jjv1mQc0MioGQl3uVnvN69NYCST8tyLYWn+EkjKpsU0lHCK9GSv2TnMusR5QnqxUWjnBLA/0DvtyqAoybM5k2LSZwtrZzn6mZK6twyRsw9hEl+2CGUtYx9sdZKavW6AkEhoD3/E4PBi+hdzGUFvEsHEGIBfVdfECWlU5455ajnrp+mvwDH8mSA9urWs1vT5r/QeJovXMGdAtZSCr0bIRSVT60Y/MQffRgBN1xM/qui7cLftxz/eFAiJzPErHSRv81GjNJjIDnA9ECSbSrmj68QAuZZ2YnuuNTW9ZDvjL9sRZwktUu0gC05ENLMaZnZTjfWKoDa9a/4PeKXuUraHTox/h/DcpwSzrdAzJvaioIzt1s7enemIQ9pouiYygghpafsgh/2tnzyb3xX4JtmPicXnZ0aCcoUFOLQPutxNfM/g+oY9dQm+0y2iUfcmGnwLg+cNo+GVjH9PdIWQon9v3t3VeScJoTUA2fUT8//uf5FPAjP50/3DEqxjMvNkuiqWLekC2U2qddE4TJy4P4SMEut7K1xqCcgcFXv1ZPB2zdnDKxzx0ZSgAtSRWsyoEyBRUrsXD38kkBlhXGk6Gld7/faCQrxq49ocT/XZiGfxo67Xk8XwSDGM3Zsf0y3tLad5Vc4l7CR62iXHe34Pa89ivg4r/SbbuP4OhclYAShE9E++nl8vqzgtRTvVWrBDv2C7LHmaNSh9bsxEQbYm4M58QF9Dh2JJNozShkBfnLeZNPGSaZxbeUBJx/VI7ir7a35RlOubQZ1KZ4LNYd/00SMeTs2andaI9hoyztiH96xr8S+gSBq9SkByJ4VGvqKiyyr7zC1MN9D+ypi2AHiDIszPzgB9GQxqR8cK9vJcw2q50/hcEyXI/P9DdThy3TBo7qzdvqrRY22dWwyOv2KcLn999hxOXbvSL3HL+8GEkpDXNsL4U9q4GKc+fXtp+R+3IcY9xf5hAoNB+oQQtrggeUe3AAxZ6hUWS+fq6xdfixASS16moB/2B0WwMptTTx5srsT7jkoxfEWsdWFKVkj3t7B+sGFXdYJIjowdvAChPtV+L8+n1vnvHlkQRWVgkPYiunTsOWckPOhvAVv6YsGNJ3yUULHCDGOawVrC4WV10aonJdXEy7d07j+/fHyZsLIMa2o4qUhDvgwH2WvOTjW2kq5l9Pjx8bpMH7j0TFXH5y3GbdBhsnm7EmK+ab14kgqbrLGyfIhO6mvLHkN7OEUhj2zNer3Oo2miBOs4aaFrrrofvV3g1ZTMPlF/GFA01ApwctyJ4D6tc1ZeuR2bZW3vETIZgjl0FZdXG7riLymWDWyQcEVtqD0lG6LonTKySVEv92IXPZhgKBUGpWJttprzK1BnQrho9sIYLcrP40IA9zMNpxxOYdNQNw5i0nLrwSmbUhEvX3PDWj8sj8qpbebqiA5eAeDSVRX27UXmOGWBWQx91Lr3VLGwVjhpUhSlyVUvfJcVhtc4g1KIbgcp0pOuSuSu+cB/WHrt0SgWkXXWq/R/WpQ+6rqSIy5vrrNdhh84HG66VCdfpJutlEQbLrLtSL8nZsgjA2Ke4fjH8YJRUvb86FoSxHLfUDIj+j436LNIaPR4f8cylO6Ynq5ZkbZ8/+zwhiQkR1LoBhrRQIyMRf74gLrz5GSps0P3QNc0hF7vJ6B7LL3Lh2I64ut5UsCvc+i5uWZvGurTnLFF/YEoBKVwyab6gKH1EWUK2ttfG2xx6PBVEgnX96KCK8EZNhbQabV8QirmNy4PPnrZel//3wg5RUOxNEmp2WuKU5n7WMfCSraU3H5m/BNC7yNlTWk3FzL/ygyT0MxzhFbiVMiLl0NENP1KBPEj2G8Ogp3SsTprzOtFs8fwRwRgIiVeoO3sHF7X2mfX9Leb5N94uitvDzkY8n7D+QPR3UtdKrLI1JUj8Wcef+tac3cXoYcAw8PQX+l78ubfJTFetOk6jeBr0w2EqZfFG/Yy8B/yPXnUH+CEwLc9Rj0CPM8ui+Tu1ZvsNNe+RCMt5TYdfzWXJLjUsO6xmx98xwsdKVP+8veCaoOpG64MuEsS2HG2rOiSh1V8hK95ibh0rxKLU/BNl30cTcBTzzh2QMqS7+TivwB1S7amW2ZqVMVEJ0vWx6CWX8hbd+NhRzMg6mTHRDJl0mR1qqmqEjZseJe09NykXs5yqsVuMqtNjo1mUHbY8nMG+qBJbZIQ7WnCBj/tSIuXrw/1dbzXZD87NDLujdvbIeEN1SqkbEF8nMGVEU366oZnmK3rSArbZEEauXyUYH4ga1OMsQ+p+tNxZ6Zk9kpIHRuyr7lF9CsRgNmCeeuAJoaOBwqQTBW6nMXDn72b9BBVXFcMbXxCgoYDazsBHOZFqs21pw7QntkJ5hwa78ifukENPoVrBhxdw3O8LKXxP+sKlIgdwyHUbURhz0qvUa/meq9bXAiK91K9xg/VONZAoh28xXrURUJlnPKVJIU+Mo76WSLl4imuyy7MkqR5QtbBbOFPJrfPfChsjsuzKnz5EXfHFM8DHasPSPDqwBeA1IsmDDutwRfI/YIIhMnOZG1pesSU1N1NeYAsJQQUGRMg3VrTbvwIKDhkK1dY1b2LfzgO0bpkR3zYbgxhfesRczoRD2rhbWHqw1VRzkCB5eE9jo8MFgV0Zlx4nVofUVaynOHPKHLHGwxOe/9ExpZex4OW6qNArOw/d9mMUMikbFL1oAs/o0Kcx7WEWTc4ByItD7rasLP8BnTbATicYuS2G6bdDWq6+11x+A55KeZM/Ul06APVwQAd+fdaoFmiSEfw73Rwdsak84pSGDkSN8ktweLJIaLGiT0ONuocrwLvvjU5v0tt2HDuVAZ3LE6cMJO4vpulln9GnLVah6fakD2DFruxq7N419NzxiEdjl59PwNHzMIC0K3g61pRLhzZOUdYho8OxLY6XSL9nsBvIE0nicOelpGDBsgi2YvumSa7ZLkZ/+vhOHyua1jBbskg/B/oDsqUb1BHWuulDLs2fqYUNbHnPE3Ya0G5sKODH+A/0IzwtPirS7L57fWgS3E9fWuFkz4TYFbFDSQA8RHmDG+HHEHIc3oBnEeAfcZf6ATvHOOFJ3kZSGu0CvQwhDMRB+ejVu8bGhDhY3eYELQZdw7k7ieH9qR5Wbz1GYDL8YbAVtSCkO5BurvydoHYaZTv24xzL5krnYuGCvWR1LNTYAG9VLJydykkaax+uSCenJqhoH/1LpXVShbWpV2tNFdAFQPkyX5iXQXK9Hu7Ap8h5aTq2tS/yty+mEBeDy4rk/h3ZZyygd+O/jdASvKehWuNOvHqKBIkaoIPAofrulB2t9aP1WFx49U0QofjTYa+q/PGN3oHbR3TKEjv66P1jtxNiGZcW/wzKTHVS6+d8c4CLNU9OG6tQIxCumy4v+8qbhF8VZrQ2VxIZLoAW/NYlzVlrJ+rcXO0G7Wq30YLnnXCQAVagpSVH5eu9PZbCPnweS7SgChJVO+uU0foizaR23GN9915rYihR66tPwmZs04IoEIslunJxC8wW3LCpFuBHhSBVKWWcZyyibXSpTd2N4ZoAn8aSqgmU3v9uz4KRiBejDCgOBjxifsaHUzgHO16Zm9rGFXrcroCKS3P6JCwMxZMgvY+vWHtEA9zvisd+WDC6a5Jzjymq2M34JBbbCVIoaaS+DfLfbqtX19iXOOQFw19vyyseQIATuDVq82JKAAS84kr9aw2JBj1hOnf04A0jfQJuGSUqjRz6ph+0BrkeGo/AQDVPvZfTGHH6AqXLsnoOOHOotEpLuPjO1uVIDJLjrRUkm6Jb8inJ7LmcrcVYxCI5lmcVDUvG1Fa9027+RajaMDuGn9d5MI0LRpMuZirPV/mz2mN317rqtLGXy20SZodVyuCiVlEqXHhiqu2FXzqoupXB6xPdO9VXjzymKG8q/mqM9WkiZxKFTEdWSkqkEk+phoPHQOpRYtOnBcniRV8ScU7EZWUto9t50HlZSPj+iVT0uwxs9aura/1pUSFer/EKc36wwRZpXn5HTvL0uj6AiwjHyin3bdl36ckE1TS4Strl+mwEBlN0ITte9+G0aZYJoCXfUZ3UwLax7g65IDO/k6D6LqPiPcYn/3I6HItTQ4hWgoIwpspbhq7qtPFIdnNTdhnHot48DpqdXW3O9RxygnEMEzBHdQ/r85xH7u8DoQ4/TOzznKt3KLOf8F22mdNeM0DyPbFyzTPSAVxpCBnUMZK90OGuzfc5iqa/6Vw4rdg5p1f+1UTJdKQIAWigEgXXmOzmwmt60hVI+JJ+uc19jXQdS1vUsMBAWJn/eUXQKOP8Wxe2PZ98O8Sg6B9U7mTZnXYkTIpyCQolGVEeV4KHwxmyi/5zZqXeYyxWCH81RUcEJQJrJI3PSaJI+fzqdSpJinX4gpR+6OOcCJ0E1ggMxYJk2ln7o4LaunpwiXM/8wAdD4DEJaKWtpXj+FcGlmOkY8t1sXaPAO9Qknnd1Dsn288Zg+GXIF2x71IM37XrprPVq183V5itB88QRrFdLQENVxSv0D28K+2bTEG6kmIljZ5dEjuMbtk/MiLltIPn5GApitMzFCd41LFD5UunzNQjPSOjezFpIT6I2mlB1iZ5TNEMazwvzYwipefW454mPt2U45vKyTLzIJVq4K11QO7DqEWIdWXaZpUWq4x6+ljiUmKbARRYZRiHiARthBAcFenSvkxj1TU3zwHyK1r3F7iV9S+4LicoGLDqBNKlVPr2ecE1cyduWitVWkE99+F3/nQVfZe0VRRZTpjodjsqPXFH0sHNQDOrlynJn1/YMl1y+nTMOKXRTOSwpWMGe9ECe3joYqJqjTUFtMOwN8jnu8P8UWjWll3/44kxik1Xy+wqoIjmY3Kn0WZBojvlPb2ckAeJgRrVMWmlwszq8idI4JqLJSEP6bBAl9wEPfam8KE7zg9KXBLByFLr7jDkIojN2QLJv7gn6f4BzQnsAGZutWjZVAcu4JknGf0PH7ioMtICsEK6ojOlWpyz+4HEkGjOnVt3Pbh2yFSui5R8Svo5maBMB+Xc0XC5/oHqy657gITjTPsVT5J8Cqranx7pFl9jfWs9lvHSQH7ThdgaxZ80v0W3dHPueI5hPRne23W/Hf4ep34bei8zn6vHOb5a3+As3/n4u86AE4nwuV//WCEFuPf0Bet4yHU2iy/QC7soIzZCl7FkKvshAWY/Cnrwv6tNZLjO4T/clNnOp/JNWNmK6m/rY37fchxO2NvoDcC6+mVZxvogWVSeORBOzxCuSMOjSC3V1S0FJz1/waBU+mJIMwf1wlHnC5jcMILDSRr6GmVwdzYgRWBtSrQJyldZzHEs6YLrg/yHb/siEuiolJgqIYSQEQ+aN8u/fb6GpJqUml1Vg+//+Hh2uKl48E8r7xzR/w89MT+70NfpPdqsCACeuI3S8y9qW4tYGtgmR7tprTRL8p52ZCM8como0I0dSlRzAQt97a4C3D4ZIfRuSGj4PDrqvZ4wgX2bsDKPzIBk0FU8/GpEE/KwbQneLdyVYcdokvdgr0c04UAkm/JejiNFjYjkb/LTpHrIHfLKdtDE4eC6UddHn6WRJviWgucYXhZUHgOvD7PRktAhgUH9lVNbsuuFPBTxoKrZYUP52jR/FenQAypkHYXtHviPNYrcg2MOh/qeBh4NkXMCDV0CzaB0DBeJdw6rA8l9xR5EWB6YOjp0yz5Q1L5tVddnr3Gz1xu7TPu3VMZs82rxmM6Vd/UrE/RSUmjmOeXU3xriu+gH0gW8vIU+OVpcAMtBWR75HadXBIFR4eMavL+5hVoXmh/NQ9swXjs4fbD+1zW/ymkb/eVVmdHAN2hnGjS3MY2zOCInsMM49YCGhj73fWLxjUa16uOa424EupiZVR71LnjFDbqMItYJXXyQEGQX0otAkKz5pEaTRqgbyYs7j6X8StCa0G6CH195x4nWKZExzkYoa5nlXQnHfJ1QPKv2KL9nnV1xYpuK5rwPoUGJz01+/SS67cA3cTaG5xu+V4/I9E5N7AUdglhubR6ZowZkTV1CXHp1seYEwyAIeZ6JErZAfd3CUomfgTfuEzDf5bwro6slKcsRNa2+Rbak64RK3+kVi3qg0MuAAIK3YRg9+WbFAPANtK+CopL2XZreP3Uixqejd45mZJ+BINv7DyB7qzx16TA6RlM146l5KVGN9XcEQvpmiT5FbsV5PRdjDgo+lJhTR6MDS7XSkmY22p0B3Q/vtE9pIq38rtM9jRwKUIovqH1VoRc2oVpE/2fEoiZA10lzYWZByHfjwSDQfk+PIPxCm1RkHsFQiNgGbC16jPA/KMiYvKxY3GOVdRJmZXYMZ9EpyDJuc75nR7kGcKrv8SXHJG0JRfw5JeQhs/mi+O/xxJmkn8ewtXLiNcaRSQyvPpAVba+4J205UhS3cDBB+oiBtmSLwBfqxBOG82lEapgJWBKKQJxhCvZEKQ7z8ET8PvrMPfAAHZeXnYgg9TZa6lbpLlT3sujtDXtsg6PGO/iKJDMy1saMRnNtRj6KVgkySqHepaBu0iFI8FpUYLGWr+AY2rgQTzuo47XP2wcUquUd0Qv9bV/uAuDZbfimF72dOHLFs6MCPnk1pOlPv2Uq5rdsB63R6g/MoDHqNE8ShYk/Stb8/kV3Pnm3xb7QoqR+3qHFIeMjgftxHLRLv16bXWEFZe2Vh/rrIpHSq2V9eJosG+xKW1wjK+RW8EJ6gRQqMwGmDk6Ic4PBEqcc7zVY1Bsi+unR3G9OdZc3LNp1lf9O6bfgQcpyHNPhOn3g+Ou0Hqar+Y52kYk9QgEZkhfv6PVRMCqk7p5pZa5yTi46oIVbObH0ABh+o6SpFyyYprtQfPkVH3IO8SqILcxWUZzb3NO8n4hC5DOhldM1Gp0SMw7gje7bH8SoUDp5ZpO00aCBYYiZxLO/SMZwkmFOW7WjBlRX9F9o1BCwE82G9mWTARdyd0HOiV8ptjsgJM99CTL6LgN3yM6rzcIUh0AIibjztKrSXVxQD9TEJ0qhp9RWgIDqDCR740jDIUpHoJ4XAxGerCLNFfuVjiYXv2V2J1lOI1HL874lGF/fKOMOBItEbNfoBpDP6OhFXruBYC/LYOKO29bdlfg60bubTAiaH3/+VrJnsv50T2xYRGiF4BRcJn2y2OK7sYurdK7NBJdU8yBa0GKWpHd2QvG4X7WLRizc9N1FdmwPYrFSyaQNZ15lwKH5szLD7W597l28WaPB8AXnJ+8H3Ml9Tit0YiM9AyxoXgDey6/acf3dgnm7kXSprdzzIuteK0RJV1yfmBwWrc7mphW4fr+hvJ3CWyh6EA7UPhp2lNMqDdnfyUc/V5rIT8HJtktvJVVnNXEFnZ0vi0tDEhixr7c+BeNwiYM+clXdE7L6C3dOea3Eez91eMpxNbWoKd7UHY8l3jhzQnN6oXWDFZ4r/y49UI3gM9HqMzEf9XbIeeZO44C4Pc/l32mg7EsUu28tYwee9PcCtQeVgfAfS2Ttyt2bzjUUJMmadSqFWp6QdF/wNc/E41xCRDcqmcbpKLdMTeEUJq3anTPYIqMNNuoyewOds6yLCxZ27hf3OUdTgGI4UD/qlDuD5wwSIak/9BNNDOnMwvt8BiDXYGnFh50t1A3X6kztRK1L9CU/e6gMoVUKtjTpTeAAvPIagB3F+hkBRbGrVJFELj1tEZalF1dK5UDN+9PF7ztArqX5LaD6ryGQ41WJscHfJUDzu6O+N2qiJuaHJdX0QZk4EtycsfhR2PgCZ96ujOcOmv+uixM7DzjVUHOYTY8jQcdN5tV+a3q+GUBRYGvDTxwTS0ERimMd8oM+nN0iW5FLzer04yVsJIw/I3yv3okaFIv0+LELNdNcTDaqaW6Lneh2Tv8IBDs/jIZ2IvBe3yX49JOzI0wVBhH3ijmurRIZxNf8G+ulBGtWznlEZKlaWIsB/N2Dqt0EGpzSH+ptLhNF1ZBCk8TRlpnnE8o+GT93hcBKLk93QOWnU+KqRK/YNnunc+E4QQ+1D7tdBp8vNcQmdJmxR/y2o1JvcTA3qO6dH8OvSVUHFm5pzjmjuHLqo/o+pfz9H1Jr5xJdG5Z2fNtJA/HYfOXLnRSZU5OeYo7bQcpfwaGbXCaSMdZT01YdOSjFqCo0sbHvGqVU9Rf+U81az4d4y2XX+csxiAjO9FyyP9TTVcjx6x6DsVBmt2HTAmk+5Ia2IHI93WHNTBORI8oSs4Ui1tDY1V8NaMqADt4fLeWQnsTtuggmK8xfdThuQRFA2dXmER999LKWq3Xt0uO05xKatq4GEwp0Pk4SeMF71qzdRAXVVvZz43YS0FfUbkNc1H0reYsp5qZY2WNU98mX7mEr2ocGKPWH/G6hIXuofWsrXVJpnca7qb0A0DJMwGAtsw9xDBKKKP3HKaWcfsJxISUxsWj4aI31M8qzY3xArXPuqUoOCK+iYqT8sdWcvp2WmEDcUQLp4aqQiQ8CWHmbBUWdvXXbcJhYdDvMeVuzSm1G0eh4GCk8cX4Nrv80gKzMUXZrFPZqZJ4bXy+6HcVpYdIlhUs6YKPXV4ta/HEdmaMpzJjfmE5S6sZHVLD+nNM7VlIdfEEjMVm5TTdIh0zyDvZV4S2N4f6tgvjfZeqrILOa94CdSihnUi9GiojaVP48Q6HTfm+vJwS61I3tPHnoOzsqL655ZiwpsCLdGry2sPfjho9jt68Dp6HrHxhfwfSAk4a9NBSZzuvsH7ObHeKoxKewqInan7DfKxGxIfFJAmqHxhV4YA3Fx5xfPbaqLWFZRxEdBRZNFyQWydEmVh+dwcsco6KZWsjsKIXbpxFQyl+hFkTQ+k8/dg4Lml39Sy4VWwVKqGpjXSrLDqvONFn9gLSa4zkEDyJrsyVrygUHvaYsloGmEA/fiy9oANsY2GXZSSzpGUhwflRCgHwyRo01wT1z1Dyq/mer0yUsvnGKKA+1P6hYMIlE/PkvFhtY7MC8KowAAEogELBVhiskGt/zTnvuskvd/fOasDAkIlLFB6Byxb+Z6Y6p4YXNjNAaEjdrkrjbbJJTRg/KdXBI2ra3TkRKZyIxyw6K2hRQfzGrysQQvjdAyav97CTyjmCxjIRAt/uvj19RiFJHbZWTIA9bRC6UgWXPHcLX0xr9ot1Ci2pfpD3DatLOOqx5q9ur8b6mwTIDO56Tgep3TVa2j5KlF8xYoOIgRdyie+qHpk7ZZruBrZwu6SFZDefdH/GBfxxY7PUbgrCeGZwolzBJUKZpuJDWXT7/RvDpB6ut2jbrw9t1pkFyGvDrze2S2OVs0Iwfg3JeoMJT5masZWt9nxw/c/mfmRoMbYn+DfeJM/fJhqcHezCl3Z1GRcZj7pIGJqizumshyjc27TFPt1Jk8Wtyc0Ln3Vn1Bd2d3f79HU6thWIafdwPkFtZ/7phnIucwdadpHSiykZlnjWuZFeTcIadjB3zvDb8VrlklwXutoboeoSSyMSZPKPSujQ9QXwX5xsvz4eqHQKEBksZNt69Z1OqXt36nPHFMmop8mSvXAF4NIRXfoWMqKOdKQZQ2CtnOpBpWtlUuowstTkceyv7TmkzpnP0e5mOpHq+kQ605F9i4jE9glZ32oDj0csGVSMhIYcKrMBB/02LGh1sU6F0Zso1kU5qFP7HtKgjgMWJD9M9BFAHO++Ww6xeJuyfWuldEY+g70ft/RTiHnG2cJ34rLay3t51bdxSHAn3XtLEyc/oreasnftiibYMmd/QnJb83+2u12VulgFZXyzCb77ck9Ym0OgOA/y17jz7m1sF61ppQ9tEp+NppvIqXCzrWFvZ83U3LDT/CmfcfUEK6bQdQ1qqRmaiIdq721n1xnIzjPXUtrbH3Pr3tZp7TYq0lTauYNxnl2WcOHdvypVfOzZ5jnmBjOW/NReUT5S1BlUfAe4wV5b91vpmlUEECUtWn44NSdVr3ZjLmgZHzK0X6N2OTe8SrRugM1t8QF5Tpo3rmkN6CwAYyJ1dCZKzafyBcbQOliWLJF9jthM1CnnzsvLUuOHXe6J+GSekdVCRgVc4/x4EsOoUBpxBEWozYZaojxMoKcgpijQlbgKIvU1w7CWlqpzqC5dcJeAbpF8hmAL58fiBOIWzFZyh4R5AT9aHtiNLN/5HqMdIU9obmVE2rscAHZjt8Kkof/TwpjXBPZI47VXcYZIOk/E64E+YZKhcBHdPkst7nkKrID4CybOkfGb4gGDLaeUY1FZKRhzNmSWhCRg1ZzKJ1efwofsazsbOwdZFvYJLw2tzggQCOZzP1+WpZlAUPLeLpOIryH4f80aVt3NAvTSHx5pZodKruKlg5Pfg7rwOcxckPCq3FLK2nZzh/izUSxmC8goADhfGX0X+42wn4ApydyTOZteRLdC92tO2YENRtGQ+Z43z/rDMX6gKjorRb+sJ6naciibp+YIhtC4Sw2iwb+Z99qO1dcXDnoMNnllYAqNbgCueJKcTmmfUq6p/UC0Obv9k4u1br7V8wWvOAcbn9o+ofSVCnt8zcGmneic+tPmi2nk52vc+0ejtFEh6gF8aQ5iUL+syQ2pHli2ZLVJEzE5wVKQahKu0nhL75HzZc7DWvjCcEd1cttIZ3r2mBwbQbhFbiaOz/md46D/u80jKXg4zJn+/kPYnbI8g5DOV1760VVmdrYOdP9/WDEF4tMUeu6uZQrgyWfqfEWTJzEyw1zH0JCZo2y7kWprwp3G2Rt6mH0E5Ac00UlPPZCtwkQuBjM+EYbpFVJZxaqNHYdzs5C5IvFf/f2bSmbb2PgWi21HKyuFXy0mQIXOI+fml9ZIsptK5bVaT5bEkS63qxUHBru7LP8W47hdgGzWeXi92Wur4NY+SnmgdCCClTqKlyQDgnI69njWevfBVnMVTW6chO38FWPBq93yEFuEu02UAndXBVQmtZrHxTOeXm1APITNpTQa56IWcQcv1OTyva7dtgIw8fguu+cgPppDaoGWPg2F/gWaEixFeDDAiOtPvRS1cyzFCkU3BeEu25zG6RPQpY4hmTNxoPzT9YWAwUW2LdHnyRaEXaVvBff9BlXsDZfxrV+OJFjnqQobPozGJ2qeLPqnx1gCFMKslkZThwpapSLbFW1mVj3J/hgR9ij3+YwPfc0iMO8kiZwa9eR3RA325xdnUD/TV4gxG5ztu2pHOYG6B02wICHS51g3AVuZX+qp2LMnVouo2aKXD08IYsDuizPOYT7gfVWFeE6I1YsgwPYHzQjfDUq/KKUXtizVdiegdd8uPvDZGQnHo0wKCuRxtl73k0Qz5++tAL05P4vjZLHGyF6q7323uhPnmL5iTqCsv+w9r+VO1/5xEIT9ZMgmaVC8uyCBnOY2r+XBpAFjh7NKxhNcp8LBl6uteVtSdz5i6rUiKpysvY5v/LKgXTZpgmRaoWn3anPxEjFw4gUE9oNLuDCEY/PypNdSqZqpO8Xwiv+rL9SvqMpCPvuFmnpSXuggRo9QJkN7bdbnArunNMggSJFO1WwbQ6EuhO2VqpfqKIkZH05kNShd2xuPgnidwwK9p70oatuE9jadEkZ5opUnDe3kpWzl9M20dBBhZcerdtCYpKHryZ1ElbKYIyVOqGyb/XRH7SyojAujwSv8ZcBIhhcA90vzIOBWDFeyBmnC74G8Hw38enORPWFodVGgoA8D1G+BEiYDagAwmJXcH8iutcmMEd0078tYnxDc2ItiYJrDMX8yo/VMqiaO/MJkuhg3f9ZxeyuG1banRWkg8QjoQXHs2AiK3cSyJxys0aB+FZF9jOqSIGVlBWUB8vHBMdMOQvvI0aSP+9AqIaVOGJu0lNfrfXIB6/ihdkDcg7U14PYZDlYAsdEvhIfFXZ6nGwLCSjDTAiD/X06A7jucDCZZwumILl+fdlQzf0aMLxIIC1+nyVexTlMupmzJktoIep+V0LsS1RwRaZslxEZ1Uc2Lb28OgC4Obs+C/1sxAyISBZRHwPQT3f805LbDnIl2PTeqO3DEw/Udwb1ha4qUYNx8HmSjK/2yr2RWT6zal3t89BYapjxq6pVRnd2heBOPYFA4jgZyPXEolEhsThROsDNwbLNwHOal0C1rJyhvj2njPi36hdu4e6OcqlFRkQ7QAc8+cKznQWWrtgCqY3e0l6DovVPoR59uCgccbH0fSpL4bT/O6NjqZ9ldvuOvC8cxGpA1KkhtJJOmGT6+KnkSUenHrAoMon1cbOnnti23YjJy1VwG5wujGrms65CvdOYiI7TXPXcGc7+FCZaDYV1GfSU+rF1xkKzoRT0Ggrm9zH+MRKYjYvKQlaMkhIUAyeTDjqnb5awhBwAWGGQoTaDTgg419/lYx30T7rvlEZg5A9xv4zwcsZhYVtB055VqkwaQgVpOkb1lkz3t8t2g1Bd/6jDXwwlSAv90S/XPr22GdFkNaAVDBiVcNLwZE7rNzJLe8hBgtRt6yWf1YzNfiwdzLB3fHhs+1YVT3Ikz6hbcR0//L7c9ZDXWd8Hr5qJxkv+CsQa3yttNkCtOBdDfPLstLAlN3FHsq8AeZJjATaREKSgLKpBP1PyY60C7H09z9EQNLOaf+w/IIlhjiJ+4/Eljn4xvjXYzfk85SmgWmvC6k1Ri5CQAj2hGnZ5VVNsIGhPfOpxXIJqxfIEbhMknWraCOjNdEDZNbd7unkdfyU8TbB3teHMwN8ktCCu6Y8hrJbPWuzoxzFDnUEnFPpOD4xDQtMjwFu/S7fjCpdkqivlXgLRKKGOSeL9KjfDtCGYGtiGHNiZpQMeY5r0flwrKyv2qN7QYFwoO6qlhw9egRzLrBC3oPW8a2NYOMlsoZkICZoc6ijT9bD7dGWKp+fcCD1wD/A0hbLJONy+w7cf/1LPHB9RKQfvmW1klgjMiV7oXT7vnogKjsQLUThSo9zXRppxk5a+JFFM46g3HYIWVTyRoEqJY30NSwsf4a+m1JwlMoOZmYmnNRmRO74UiMNRkIJTIlUT7MKrdcsq8/QWuLm2Gl1ra18wvvODRAf1DoFQo7Qg0ealJqluybWmCaYWf4OXDaH4wdZ7YLKWeAZ7rkggubk1Hujh7K7EeP7M2BZZagc0CgXojhFuM9U41u1qpmJDOH7iVh10znFXUfgq1ZPtZGmT1kx2/OM8R6YmRrBzU8AJwYerNeohpZwRO0a64P6Cp7nk+e6oluk9IWqWqm2bbyAWIkm5nW/ws/66P4jSM+UBtN3DW1i/zLI7bMkc3dkQwuCZMf4rKwMOA31SnI/TC6mjmDrbOI5dgawx1WebIsVaCbLlAGG36dr0ViZSevgE/pmahVl/1V8l91HNaZ9bg19CxC2UPYJ9OHfdTZ1xSg3If8yK7KFJCnLCwczz5TjO7AC9oFHwx/2Kc/47cpS1B+2WMdyvVcTmXEtwNLazZ6J/dBGwPyFvhiIMRkPpOLg9D1kRAGypEKcwQDaqUFpZwTL6mJ09te0+uG+jk4YODdLjATbLh5VIh+Gogtj8m2aPUPySBgqz+GcycVi+yOT92WqXjW4h/c658IxHqXbsC3KZNnE2QKLGnIbECqB4c13T+plIxnj3LzbQPw30lm/RhbVTJDKPvvH8z66k16dOmrKEbSLCrkDOoegUX6Mpw3/Gv5j3FJLtOs8OWv+3oHCtjNXGSkdVelOpF8sCSzJvAgx3uig+pNmMG8hFHdZr9Yd0jg3MhegsTH16DX53rxbphEHgdQTijF0154ajxnwEyy4KcDdKi/kxmFcvWEQR+GILr2eqQPsFwny0qGUgf752DVp0ruc4OeSfZo/Vh7dc+EV+BEd8i04PVbC1svPbsoNciqbjyJgTcjCDAEEtqVTf+0lbkyWIwy6C5a2vY4t72697O8+9apxtduxE765XM1QACQtYHdFspkKgovZgD5nMGVCfJe616K+sZp6H3v7j4Hodzh9gL3uhZ6t/XSK0tNFUzYYkBN5VEFeLlSZB3Z7sVDZxiPnST6gOfOgkCSGmr7KPMLGfUjMsUDateL06ileUB/jnmRETTJfGuG0mY2T4SmlQLAXaFSgpOMxSLSdJ5YHxwuD8n/NFUe9BCl2EyN5x6swO1qpuDtEkoL54pybKAIzs9zXgBQfo4G8qGEYCpDW9xvH7U5Y9z5RzvgT9ayabtiQL0RIkjjHfuZ2FaGQzOb1PVWL213P7TEdBVG1/sfQPuoDv6JWvJotznzwPBtKaFGtG9LjDyarnPRfZazsoTRi0cW0xSjwZTkzlJyq0rRG+UC+a8WyNws7e7NNfm1j/kNrpO1ktu8BDxvYEgxHwMMoRluwBPcUPmkRipHBgH0BxJl4O7eU6UpDBGctn++THbL3rBt+Y3FOlRFMDIfDORFOYIxiRPtXnHuQLdgtItbm7bhE+2GWNOgNCsP72GzLL3SH2W4AI9eaGaUBTDfNG8f6P7kjH9xJlFEYhNg3kL2zFS2oo1qac1fgT+YGFNiczhZCatIh3Kvh25xSPlJjbyhkFc7HXtxh2xtQndfclHVlJoBZea3GU9j0GRgzEyHm92qub3hK9ByPLSfXSOeZvA5g0m19MZXWkh1WLVNLf/YmO5fOYH5vNKkZrxw67SHfLOOApu5ttuMaP5TJe1rpDEk/MfRTw6ic1e0PAIUs95SGLLtIqWSoXNb0Bqiw6t7IXjsvzxyO1JlmQQ28/c8U+vlp5cz2N2tDGnZ2CO+1kpggG2lymSUD21qCTjt5lNgu7feeSrHmPksIVjiP1XbIyLbWABYn07QlqOKVWUZ2ehpG80dnCMZIaLP0YDNLHY0fjWMpQTpcxy4zOfmHEN/b6aGs7tt6WhyodF8/5/VAT0j65NqWSFTnEpwiij76sJnDVyusS48M1+zdQnlZm2PIGRCAosr/geomOTK2l0W2FDePKcLphxW9OdvukGPH0rCDoIQlpOjUEK0ajZRVsfxsdnG8GueMYhtU3U+Qt0tFNwXa98ohYfbc0j+67xw3lsDMMYdCym2HOTdInNQiMbR7sbNBsyDCAPZs4dqDrDj57bFlGHVNSmJOAZrH4HF2wvghAE0kNfjwa3trbfJ2ofd3AG1F/YTnluvV+W9y+nUdvUSLIBPRTZPLHjQdlOi0VhZUrO3uUw+KXONo/LqzBNAIYjRekWfL4XFLx3MRaEXF6Byyb43Kc92igr84F2CLmwIN+S6r3yY5WW1zdBFtUBv4rLQhNHJwCmpaO+2pbUVocz5BdHlkfiDId1C2O2HVP/+rIEfeEZRZqrWGbixkg5hQGPfk9yO/dcHgVq+7OVfiMHbwdkGn3KebVtQguakFlUJD+tHcYDc3F44OGQWWipAEyEU48BTlfdccZfWR7yMxKOiAresYv9/+3nxr0voQTkaVmBTq9ikJdLnV+vb69Rfj4Zzku34Hr61A2WkSt7+zRdB+UHYxsBr1cX9KIvNusIK0Jv1jIYJ57pOCcKG8/N8S6N+J/BCTwgtF0aDWfh3TzuJv5KCoNepaQYCIqXsa0IS736vZ+cVQg0RVVrTqxC8UPDOcFWdGxjiFKswM44F3EjrHL3mlEqKViqGcxhKUannbDUzvAXRQeYxdYbsKuYwlAM/T0hw6faBI5Nn/wVW5z0P7DVjtAmde0FN1Ubd6IDTrnPXQenN6eW8XdrH9l2D6NBeM5CFzQELWUhDwK3zzeV5uC9SUB6AxPcVVpGmnc46cQOFkxMrmiCnLRHeG4u7gO8K0NribHJOzVH5cUEnWbn0qiF2276bjXB2lKYw/2tB+W3P4wf0B+T/qxd1uSOt+e9CXiDncg5xbR9mnpAQGh4gNf9j59zajWmwwm5uYfi3hxuf/Q2Ijb8B1Ofak1RotrewVZJcExwYP5enJWGvfghXRBmyupvyB4Q5FuAIf+owxhEuYbgDSYWAw9Rh6G50IAI8EXs4YeUjGtG7QxmAiro3KZLCTN9DfaJP9Kf+va/ATP+eZyfmICZD4Ul5yu/Zq+nvAw8QhLk/jOivNwivzQ5okbt7fxkyEzVhIYJTnVBNDvndAGeF5y9cRIpiPhu1BqoX+laAL9u7xnAholendM5MEgdWO8Kl7FT/ZKAvyZ25I3atY2vOs8d4XrB9uSYT7HSH15Ryfg57tcG3oc+oB7R9uLrFp8MU9Eu2LPSDYspV/+hZvHSSjHr0Y5AYgbKXLpMlWswN4DraPJSN+usoXHg187kltyI7WINU48f0DehaGhuPp07wpYDBXabpCH1z5QEqbH9MlM7Sm3uZ1MdsxsoTpdWXrOd3Tveq/JO3p3I6z2KgrWaCzvOymj0tGQ16Gn8uj7bV5BFS11F+j95WuEbDgRfcew5nlAmHhjNHN43F6+ZYjFXqKa/I50cN6885O4vxk7IJbriDOXv81oqhRyzbekPPTFkNm/y8JqNl59oguaRb7EQK8rrUIUjvfKevZoyxJiqZniDAEb7MfrQn9SeuYmIzYVMvWWry4n+OxyljTT6dlI++7tflU9OutAu3cRbNiMVWcavsDE9h3exWOC1RFs2Sk0es0NlWd2CTc8e1iZ83Ks0UjhY3yw4WTsV7jp+YdwVt+7H8ldd++P5Q0oL8qid7TIVv/MzaNKUd/e9rBQsfF0m4cO7t4yrurA9FZY4gpzZsxUp95wCiTP+1ZwKUl8oTSK2w+/xjMkWAdoCIOwGW+rDR06Sf/IGEI2ricnZibX19fR1rvmUq1mZSJo9i4fWmw6kIErK+2zQAV47dOSoNyrlxF+HaLn/aeuQgvw2fNqybEZb1oyQwUATEzd2SwutTJtu3lrnD9hAt+O5odip/fbYFDWu4kUr5tYDbghwNW2V5E3bGp1fYC8SHEjFvscrIwkeXyxphX0pRr9RvqBVP9U9q21IXy7/xmqhEDrtS5r1axqlyBRZVJgqUWNEv/EvSUSTWwmJVF7iETkdbwSxVSuLn4AihASGvAJgARRfhK0edpiHcqtJ8YW6OUvglTU2UT5THy6sZAiZGbxZDyi1f511BhGsdaeZhm4bhn8HROPATi/sIMmVkbM9Sag57hqDyloDrxhU4nsmd5KIaQbXBKdRloVug/qKiZfb9a9Dyu4+vJpQpRgZ2tFl1ybpn2ahq40zDffigC/cx3e5Cw3IqHeuXTMO0CwsGzmTwtweVbm1js7TQwAXdiBfw4UfShcDU3PQEwstRymJ5Dyf/9HWR5OpygP4JASvuDbcEx/1zbdJMcEApUCW/I/SIiM5MurIQefqyM7ys+2x7922HYq830DwyoEgBvCkcS9HOKQqxBEzsvq0IeoRAUljH+rYKU7K6/TmTiTRA2I99ffSLbcBSPfQVFs2i1rid8WNmdC76cKyfu9p00zrX7G/6KiAhSB6gvbixOIfOYEfmJIngAOJDWE44Db2fSRhEr3Ba4hfsG53cHdbp5YCPCP7R1xko0tKh1lqzSjSPdbeL6LozEf21qkQX3MMwMsleuWXUgNFEp2r0cPbqe50eB8MPHwJ85dBkcW296IInx2zBpQ3v9XBE0g3PsswZkWG6wFbJxS8vRtMAMmHTJrXfMe7Jsrirk3AHD5/bDpey8aIl38nf29bODhJrEb83OF6BON2Q7cYfdWPdTfhjT3C9fSodeFqol4P6H0OAzAhl1uDkkNAS8SleqaFCOaRhv/9FgYGGh9wOPBdlNYP/JjsONr3bE0f2Y8IH+pXbGYbBKxrW59BWYLN93Wpcn3pH5ySFxh7ObbmELvanqfRwFKjhyr9/LLLnuTjucSsFlQ3uAcWGaoFjsC1rUkqh38vdUt4jT0QFMjkylfi8XycdRvi/DcVcw3elzFo8X5UAz/aXkHjvPf836zImv+QFJu806NZx4LqLt60QXEeWOdj8GxGQHi80pqWj6pqxt9c6WiezsR/OiuUKEn4Q9Z3tPpc2dmnvNdBj6B/Zil7FRHyQ/PIa3KvVlfx1z1XIOHNHL4tWh4K8KqGNfuLk/Jz2V09Js89AGg6CUpLdA/IEpZTGeZxeESdFeCWj6TNPJcefAGCMLwbfdhNU4hnv7nae+YZTab9//aW4aqcIkbXUu3wQCcn5zJ0rLr+Cr5OEykz3mNYNnwfFRRxMxMcavNmcyXtg8bobioFt+zl53nc3q3FH/WVuX6EZej8yzSR/v8EIh8DeLX5fjN0A0ZdJsZd5s3V36sKMfDaKskX5nuLcYHXlE2PK6ZUu2yjjlKn/QGKqxqlpbhOLn9mP2quwZE5eIOnAqI421xvGCUwDuU0PC7iCVI7IcYUiBuMBp0LYZEhe0Mz/clnl/UMSgLl9mZB5fBdnk7UgvE0sRHeEoTvlk3YfXEyAQu9LAsIm+//vube+tcyGtXH9G8On7zOQWAm8rWMJ+Rt3BhzSN9FuuW7Uyat93LwqwJfPq1n6/Lfr4tNX7/8R1kvOdxBAoC0VTOFUyjLMctE/dAtjWiM3Zv90qwl25GHjmEryfMIyxaFbBp94XpPxCl+RFXTVaalT62VCo0ngEApUK+X53iOrd9maTk2ICb25w913szlEe1eaZPcFYoafvhMlCREn0FbSR63XHiqV8nSydPyl9mQkHaQrGAF4VFVsubJ8VUtSV44+ma+TPcvFTGsFdCRNXcdt92GJamvQ6oiHG9DzuavL1ZFsc0QrYUNf8OZrx0x/OxwCQA++fOyMZRYO7Hi6/YV2QG3jJ7YLaiLiTk/+XFN6VBWVaa+HXxdPD7cIqOYl5lxyfz8vLLYKm9osOyMLqXpztaOkYvm8hy71VFElc95Yr8crbgRDyeHWx8bycOUheGgMIO8nx0sxHRwZ60QQ/Vi4oyqubkw7VlRLGemFOXCkW5Fb5N7Obj1J6/JIaXPOH4sUew9OiNCrQfsc6r6xHb7Q0+MIqsNtxPufH3HSfwjwIlHtdOL/UklYuF7AfHBU/j049GA53NX5LJ6ldtouuFnCX8rr2Qefzd76MQp8qEg7eMEfHkkYj0nbR+uZarffXe0SM1K643YeTfGTfb/qrt3DQNHU44FE8iEa3f2uqVsL2mhVDVyaBzDj5/LJ6Lc6U8wuRtTD7iRcj7hJh8OaJPMKXrcwyou1AXmOtIRB5/Xl82sz2Y/EgwITRZW1hvX0bNhoyqjtGf1wSSW7HYQmRRQQvn2d65DhCBNzbgekbzvxuY6pbTD5zd+cSSX2BAhjgFvI2xjNVD8t1w/ezClq9XAM32vlgUdLqBkM5UGtHi0Awu7GE4nbQbU0lu4/jHuk86ZTpePy0RH2D3ZcHF3vHxyz5/bjt6lMpJSmUWyBskI3apj2EITHj6pVBEy5bviiExovscrBZlJCRQ+irA3v5Qs5dYl2EKF1Tszt9QqGVK6m2/rimzO+FaJoLdJLNhQpdubBDr8n4ehfllKum1iPtP6n+kO7UOK+FOC8OncYFKvXxsurEakH/ZX7sPNRNs+UHShYd+6rBi0TrFrB6cKZAjM6EYP0Rxx7LTnfh4gfg2O7B0RSskPfqwmJ2YxYQCwZRAR99o6cE4NhGP1cJiTU/nDx0pw4r9CU7Xt5B+Rc50DsMDXpBGHdyDr8nS9GXU1w2SyS4ClCxAjHi/yAVtrjc1b1c5aJGENXg15T41t6IxhXw1R71gB8jnNB4a3N9sMH5qgcncHH27i30UD/zn8jAPhlF5eBeH0Ixj5y/C4cHUEQ4Y/4Aa+4GBD6k8vG0vd+drTbGMAY40Zxo5fZhw10yiN9qBJWq8mMByfeTCJkwVcLpf4rr+Hs5jKBeCgypduBLVrIbE2POFVZBGUjmI7/ScDcOSuWXOgV748Z6Yq17hhwSclUUc5sTczxH2aR0TMa3xPKh1yFxfiNkXLD+8z52sh+CjQKBIQiLiGkEk0cQwJ+2lce6lftq7NTdG0OFpBnEtTZZ41Kdwh3QSWBlY6YJRSitMM5fHtoZu9NrI0XVFikNpT+KtvntUbueVWIKKk1k1SBlbZYkyDP83MGRUCRau6dwqecXiTQDEXuX7TtoZZDvXzfrCYwNe013mikjv4htdLdtqZm4fQSaW4kQg65sEVspBSzb0xpQ0XnOlctwjwH3rGKhpqrmrCGpJ7zUxKip3PxqW1aiUCVnrNW4pZem66FD5aJhVABzcewKj7CdFZ0aQ/WRcWlIHcvLraT9Km5qP4Q61O9Af4jbmKRAYirNlcJG9N3X8XyXyywkebzdLOoKYWi1Iqh5eXFhlMmvs3rUdvlJPSqTnpQH9iGHpcSegGvlIAPaEUOUpyGYTt+QixWDrqn8+DZwuUDh8nKSNvz28Hk4Mid0R8Bu+g15pBGks4S9r1Rq09+S3W4glMkl2Xc+KV+Ie4Ra+hQwNKzrsINY5p3q5aR1lvJgPGJmzLvhhFZ3IT2RuJyk4L0NSVLBJKaWEr3++KPXe960S6NMbRsf6oNDCA5wn5aynou8sbipcQ0nxNYrCQzWqn/A2sfmQicUcQhXuXxuZ+pEJjwSpX9WD3Lmk7lomFKZqwC7C/tcak+96fSgMXauZVKFsSu9UB7T0AxHxTtfwCR1JfdXU4Cm6BLHEvN9MruuMZmt9cjt0vYWYH1x/ClDSb0NGX+aRIPUrjFQwqudoPYC1ASl9a1BBsSD1n6BFBPRK881RcdnsUhtFBKvfPTpKX0NiruzHIYdpUd1uLDiftP2Wjtg77YqneVTIGV/Tm3vV2u0Rdk3It8oP7dhEMDUFuayhw9b7rNwQT/Ob9W6up4srMX22rzkCNcRTQfh+123wI3p7MIQRo1HjvzVQSMYbCeedVvYuX3/lFFPBPpfu51FN9E0phgtZ/tFSnu0sdwmkhBAH8Cd7PytQ0bXTz7TCV20IblDDEZGh2O8ahQrhDmnidMLGU3sZ6EIMwoW/ibx16LGgj6Vj6iktauNq2naFs7lGSM4j/TDQ+J5wQov9f2dZfQeG5lKCtw19w/lnnzL1FAginRi7xE+OstopWUurSuqZyW863V4O9CoH8e8tZ7S5gaxOojrviwhnnxaqpcIbYKeGWV5cSmNh/5hNg5kq2QdI4umYkpe/xEwh6bbBgmutjyn6hpikOywulljfqOxgo804BD/zQskyZkKjULji470YbItJQjyvpP6ogwMLAzKX/C3FFaf0u492J4+dQhXlsJLSHJmG0nivsnQFwskRgUbnkqaG4aXb27VtV4SzTMd/by+vYQDFJlyG5BvY2eEnAPvn0UZ9vHQH86Z6rkciVjvL12K8IlOfodJeNeP9b3hSlxA4zOPWZVZxheHDMkCH8XnC4P9W0xaa3x/FrqgBA7EOLNS/Ov5pOHXVRYzYX+PsnD/DPeZ4lcJDhepyNXtFUcSob8gozFHwVyP5KK//niLBgsz4Z2MbPB9iVqql0yWWLHdtRPmxzoGyk9E4P0bc6B7zs0hCsYf9GZSoz4hmWakp7AgT4LCaLGdjKvU4g5V3hstUHFR6FYG8TmeqJZ8g89grIrJqb/12ZZvJQrUgxOTUt75Fnd/4aimhk8kKB8q5kWq7yhyj7qxqBfwf4hB12WDuXTjK01BxZ5wisgA+rnbRw5U+KrSEF1zdSyYLao5a4GXWiUvE9bYNANb2yQ/o8Hrv1HZfrS333Fab8jQ8mJtVbPDpAwC/D1T3g0DcdBR5kqsjQ9lmaxEwZW5RDh6tqA7KSzVkB6JIWpoQTOaV/YWjbSSJOFQJnxQsMD3/6kZkrcsqFY0YiiscyY8GziU670p2Xx2oyLGabOGoVlH5H5isUBdJFgADOyL7E0rFuK70aeMSKZoJzv84LbUyTX9nYPbcxnNEoAhD9rotQtwZCadE/8Ye8DhOBXwtV0oJKuXqYvw9xVclN9amUDVs70OUJMDXP+bSZYaBGQmNs4vkuCCdB6GkEggOEqF1iCNgXJQ/a2xkmLW1RT9IUC6uJw7phohsIhKzlXcA97bUxPI7LfX9Gc9RqSR0Rapj7JZcvcQCcDiHFqTLEMSKEwgNB289tJAm6KV8pZw12pAtTqz45H4mJ6W4m3zYCb8JzsLaIQVCAsN/0GlEwQCQTRUwF5LDHJEiyZUUojveD5DJOk+dJ8Klf7hSZDOfCmb14Mcki1OziY1v9Z+U0k7UM0PL2rXlSJoPFbTr43Rpxpo6rdyHTK7NNOGCZeyd1kHVHyPRn2uiAbxN06981zQIEe0dIeAHEC90sU4mbSzNEQ/RaLL1JvEJ1FajsvJwAACMM7hTgeB7tgPZQ7hre6+VvR5IdNx1pEYEor2YoCPrfppo+63fr/xQVqcQ7hv3XIOJdNJlhhIsJDpjIWvkDW1T/FrLplzgkDPDjaIzHngfCiyFOgoufjDEY+/3XNK9pdym+JicnaRqihv33Q+tdBSw0jytG6+8UGheGStzxjPB//mhXbpfc39YMYpVkev4pioZoERuzd2zc0yMrwY+ZzwkSGNwyetGfcAODobWaa8g/84AV39+tr0ebdoBShzEnnRNrsCN69Ip3Wx+ccdyk73E09NGjPNgojpcI9fyCNBFI21ACY4j2KwjXBLtXBsG7++FFq2bO3uWPn63LDYciyISSpNkvqyeQKszlp5gkk/L3/epodm5+wcqR3R7j3yw2hb97ZkFfyyZYft0I/T3EucYUq1wDfpyGnKIEq2vU3XgNzGo5iHnntNo9AmmviLH//wdAII8COEwtVKQ70NZyo7MDAMPjHwc8nneHDoVlTPZA4JMWrYJUiWP8Gl2Z8xPvM/OeuQAlhcYS+O8P6gnAESwfiKPPizYktkRmA3QmHMgRx8D2j+sVoaDxxkg/AMVprIShdsqkMW+c5kh7FVp3wFIKcc1+22Go3hO+NYdRFzS371ceSgbHZSl1wfp3KfOiO8JbYxqJr4TOvCT54C9ysFez3HuUF838uDhrt+EuO1l8DWr/z1JQe25S5LqVwW+26eU814mWUdW8Th4mwVNmYY5sfFuFSpxsgjsBpG7zZ9u3oMdGGkQp8pG3zE95xOwKSorcyu3PEL2fcLJ6AKQ35BNmbKoP1UgFT9RFhiHPth5TmgN+DrIJGYSSynNyKuw1VIuNxfti2KQDJcPMWeuI/VuC0za3zcvkaqRXNdIDoWP/JLINWLvk4JEb2Q638i6DzcOKqAG2c7+LZhZTzwwIKYzmRcV7YsPFZFg+Y1wAW3notRciSW+BX76IOsQ6mepNkb/bjR2mN649cQyxAhYGq7CgfIhU3H64e61uajA3ARc832A3SlFTVZQgKvx3TxO3pTTKarTrI0EtKZ1mQUWBgwTpTlcDcyL5KiOvnxky/Oa5oRhUoZDlquMIcYFlDTr/F+3Kxpd2gx0vQXRBj0g10S2TiFf48ufvxjimXsm87rrNSEGZzG1SDPRpud21BSuSGIr5Xb9NSHbb0j6RCWljiUAB+JnT0GkZKLS1PUWpbjgV3z7aFo2pmm2MYvYQXlQ8i3PV2OC+n0MaFPggIdGxCBSXtCa7qfz/C3/c+aukFa1WcD6QSHE9fUG3jltRDmhDXQzD8RgF/PbB7+X92Vhb5T9khomyjrKAuiD66bj44Qwi6MuWH/SZCWXNH1ZQdbVqXLtGN8L5JjbiOeUV3g4rEr+uRdizzSModWdryRsnCrc3SmIBaHS4VwdZvMim4tB3CmSV/gVhizNjjprqoyOrs7KYIe3JjAqwhDC1xG53VPQeAJ4M+pNJSvBRUREh37Lhuc82GO82MeYvE8ddSHaNse6gHdiEVM5L1k5g6jdf+86NwTWBY1HRA3VENvArGeNjkrdxRD6b7EoUvWPbBMqF1lmoOFaxAqsV4XTqXTTPissDa4Ou7/tcT9hGy1+BmNetXYItMM3vZZxIcjs1wsaheCeqFVz8xupoOF9NsFp7gaU9yV1bhVrXTDliUF9Ou8aituOojqq7k95I1MjwvIcFI6KIYCoV+LeApv1Q1a+w+dO9fzljV0KY69G34BSTfoqh1R30oesy0mWUcWIuOc3qwTU9y/oS2VmsPireqlbuwN0OkKAlh5tpPD8TH0cXkwev7Cu9QTN2QYu0zIznvW1bCoK28LWxtAZJlxIDIk9fTc5XL9LGJoj+xWbl9knpTbsd+IJTxfPRS0/axcgG/LVWI4EiN3b2NnzSEToKdvRAEy9absl1onAJwV4aDU7sWkPXtSXLhD1Hx83tQ4qDd56e5ccqsz3TDU3YLLyUSfasABDRPq4O/4caQ3mM+NNl1g34DOFmOdvL7V39XC7RwpkXzWmNqmhSfQ7JL1Cd11Aw1ovmdYSkGJ58lsk29rzOnRi47vAcqtptQ4aiQyBQomqY08ZuFJSDPKk2De/kIi8c7T92NWMC+IHSu7TKNSw/GHQcYNVW/ZZM4djs9Ro6go0DFDwDw5KtBajaazOT0ZtO56TERPxEHbSXBr2d8+AweN/4HCgzRIKdR9tybpppf5Dm9ZXvklPRVsyw3wsaHs34vZ+XgQGbLsSG1lzvVuctZEvrAdDLcDfglzhze0mmnR6LWY0ifrUgCYuJs8MmgjvsXPM6WXZyrAobSVmLpzuZczlzx9xh0JuNsaGo9aBfV6ADnBsmn1FO8rbnLaeXaf9q1VSZlyC9hhoTG6APfnYcSWOSF2IDRvuU77EcB14KNlI5Wu/+CKwR0T/fRbnr1pCXZt40VBGuSsnhGANxPXHI/dkGuo/EWbTWfcin++fSBHCC5OGAIJ197K4lxE0C+CzyBKp542GY+Q/gGkKL3aFe2DuKtByZmrbzweAbZh5BGDgBJbqgD29ba7BeGeheAhT+p+emQ0DRJaW6qTbL6/UNVUkWoGKDF7RZlxheWubzuppaTm8e306xjLdJFq8YyEazIC3U9LRuOPByR6O0jj6z4fq0Wb+PUkr3YwNmWAjyY+9vw5NGQBmHJdDMG4CSGjwAwlDFPaV9Yk69mfyenS+Y2ORt/SmZI+gvfjJeUf/06cNypVFBpZMHo/Ylnc5LSl3F6FquBvxeS1+k41HPSeOebngy8IN3dl7fH108bLji+w6lHwvcqQa1jiW+Ldz69WUKHNj6lzBbjSyRQjCacFAKg4Z5PX/BGa/YlVw0Fz1g6CGF47VovhS4wBptx/oaLsBBxmsPHBMyrU/HvSoA+CyxzagKa+35GeKLrBugK84X0VaWz5HbeaQH1nxL6hgM9eBzVxThk7dNx/eO+Cby9uoawjsdUaWheWCvhMZGziQGxSJFuxrjsFEsW7C2V902D31Dn9HAxXUphavP5a2tY5a362wLLakPyNcLBlJzzPO8eIQZWKIHyHY6AsHy9QwuYp8zMuK/mitNEpaJ1bQXb9/wlM9TjuZJqX9BfKieCcvPFTk/owdmePZzNZAFBuygezrm3WcEgd7rwWsqsBFEhiq5ijh4flnQU3SV1BIOpMi2jR68qeFaD0PWrvajoxu/XLVU/A/g949lNDoAcwNyyrI6JkkCuBwWl+UxxmYL29QTA1dPQR1PrMd8VK6Zh4MBjI0uiQHhIoCdOI3tKWyVQk8Ap86B+hKWMIEk3hr+SgA0sP3aS2G+XDwcl3udGPGqRlITuHJSN0aRKZuNlmctPZem/UEchHPZ0RIZmY2pdt/9phCbtt6upNtArjutFtOLnPklbk2+uJwfOY6s4UPUagLa69N2OB5MmBl47wuJQPD+I9tNv9cm2viFO1pkfhnW6G881Yt/Mb8hcDp4J+178Sp33aDq6Rl032Iu8geF/wfMpbKsUPMCV/QZSYt8AY3BZLXdUGZeHjUzmWOCsliblmGRQd63CqHsgXI9gd35rMNRSRQu8xO2xfvDg7wolWxQsuQ8pg5d0r/8gA3uSkrUZgJ/jDhQX9viS3g41e7Ldk5tFbu40GNMm6Tx5x5Rhnu7+YdtO9RM/rfT9oNpVcY8Jovk2YYLaDtkZKjKixTAuSqMbknFNSqZk2u8cirRs2UjW1m3ifw2NCJhycHCAS77jAnX92lb/vszwOinLIYSdxRgJ9XF2avsCC2JLI5V5iBtaPeyUkPIYUwtSzecym18d1NBWZypzd5zTS55GP/ao6xoRurZQ9kBlMloOfReJ7YBze5xC3Bl+2+QHwM7ORTCoh8oOjbe6DICBGAJ2VI0oZHokrQGzY1NC0a2kJ79JKXjA8SCEzsvdt6LpwIMmnzxxheGMp6FzC2yEP7o2Ys0vuaXn743SId1fvLLDC7nhcD1uTHeCF1STvJxyPJFFuOTE6ygUqF+SXxD/zGRbnRqZV5auq3RU0T7sBSxTU0jDvvFK15cLrTnti4tx3o3FO/y2xCp9hma8l26cQh2gAmep9oTSH2K0LYzWUaJP7vhSxCMS48eUXWhM1jL7LVhTmaL/F/dNe3FU6BEZHCqqDS2c/NXzcNQNLczaGGaKbyBmO4RK4IK675Sjxl5/bv/6xfS/pZqeTi0IVjUqGV2GeWqtSOC0pX5w/metSP83JF3/J+bp1VpVF0u7mYtzPM1tO2sAddw+IE8zjgerUbk+0YFKfL2l73n7YBWGt2OBMMj+Upps56+35UwAvjK1+T8NDXuN/yhfKJg8Il4M2UXD9bQP0vxP2xV3V4jmvK7g3R2AOqSrGF7xqSQvEn4Y7TGH2pe6G+Z6q8F2MeGhXP0YA0XPbsNQcDOla+HPK+m1uJYUpAb+5RoSFuGT72UQ2sPuToZk3WObRmBUG76KZc1bVfaEVdHOCTZPPvPajSZ4JtsbkJdDmbjs/SFHI9vajkeco6WakWqIK2dWa7SUoWygApu70elLkTgvNi1t9X08E/PsJ5pfb1c9ARo2M/sPYMxMC1kCCnVjjgBbhbnH3E3W/1c3W3H+B/insA5Cv0x5lxb+aZFQkrAeNka+rLiGqVaevmPHY0G2F0pTxVZf9WnRvOl8K2Rt3d69b9ra6STNx8VfdcVY2ekeK7X8R8JIx3GkfQDiKyS3oCkYFTzU0e2KAQFFnS2dO9gsD/y4d5YdrSMCQb60aDHz4wexgYB3wlkg8+rl0fDK7GEcSmWaPUtUaN8p5C488Dxd/FvPYOWnBLv5Itompxxz4x+jLeriXe0b+oTPtu2ZnrvsY9NYSrm7/bZUJEp/5t6GBMD9DYOic1JWg4dA7EopYHJ7atDqOD8kVzlsqAiVwg9r8X7S8lSJvLMpEvQBQL8Z7t5i1HV3hhLuQqF2kftUQvd6RmEcRxhG4mhQ23D9zq3cutdJvnG32A0Bj4J5ccNV/Q4OwplO24kpeYRmCdC95kjHUIp7cWAngNH4OVJ8p4rnhQ2opPWYFpD+VV8gAlwD9ZGRvywUGAH8ffQnynVr2QUekXC3417NjrTJZVAupEc/nSJw/ePCvAQQwqILh2FNnCqAzZEhOTQ8LhoLcw+2csmBT8P16SI4Nyp+ICSXo6Hc//BP4c7u/xAvAJd+M0QM5XW7ORquZrdrCCl+FPIjZNIJlcwyYikjQFAjsglOCQMdvNuqDYUbsbRrCWAPtGQczgMPXXka1JwZb39y6IiJ9eQ2ZpJhL9GwLMcPS33CsCMcJQJddIN5ymTLMskV+ObbSg8E37igwvGQcRY8sKvir7Yl7tyHUliXAaWS9BsC9In+Y851DRZi0Xa1BbNDQiLHrzNlkQzRfdvI202Hm/vl44dlq7MuDTiAWLmCa9tE8JbiJbCi3aTBianhbf8mKS53hrm29xpNbxh+OHJ6EtRAQRo0UD6c3yaqvzu+SCldc7cmksDMJypzbxx3IM+RiSVzPlOnMG54XaJZbfMWpLnVY28ER/KPKb2CZgYPSrgNYazbZN1inDwyxZnWSMLjtki5hBMNjfO3k6qHtGNhwqrh/FzOGYOxXjJ5ksT8/6UqCR/gO/JhatS8Ri/Vqt9fvSVP4UwuqJR46CdZZ7NTbrEO0rO18T6YxZ1NqWVqnQOrJUdpVQuA2q1C7cw5w3qPannbmEXot1PHwff2btUhT4IEAOYpXuYNzUxhnyOtdl4x6+54Cz8bWb083HoAS3hrCL10Y6jOvynK/s7E9u+GxGvJXGpd/9T6yKHlE7Chj2e84XoTN2sr2nNjsCFobc42tJAjubweyazEtxOBEJUEJLWQVDJ8GNmmY+gReA3kcyKLjDINnYNaSN3D/0AHNu5GyvVJYww77CBgydFf32v8DbxzsU8ecoo46paWx8skbwkx4Jqs71Sy0e+5BwpSnWqBwHZRArhe0BUqKA4gQvkMZcjQF70Vwv933YTiC25Mdw+45cujGCaBKbuK5IHZEu4H58OxYdR+a7zN1FTgHBBDqRfM95CHfQBK4c5nCAfKFs6lkolQiJGR7ZuiJi4MLrCKyV8THDIBJKF1gTVeURKI9Rd7xbvxOFqDBuahCmM0MTSpyi0y6fk3EMgKMtX/CBYy8CRv0ameVq0jVS0itc5e/LT4jJSZWCahHF050MMMbvPz+tI8DZ49pQcU6RvzEVZYvSWcYKX6CAIhY0nkjZ/kiWTftoQQYHRJYQMqk1QT5NtlWd4DHqe6HYeFc8J8VXUJVrzcYXA04n7/48ppLRd64w+TlUPq27EOGHtGQG4SnbMLtAZTwABY6AVibekYU07DoUuWgNtPky4N+ORQGPIvsuWrsdZLIxNBQOIhDBCk8dz+XN3ycCukzXjT7N9x7uEltCCWJ0qNPXNjLW7HfbCQDloZrMTytkDcyMlyzilEfx/SpZFRy/X9uQv6ExPeeIFs71XldySacPQHlVCz05vwL8ulT0u80jyCHoXqe8rxanxEQk73fYVa6CLNybcIoYo1I0lshKCRMqSZmud4InwkaD1pVOAzb9lscdUMy/1AC+kPGnQqbYHcMs/M2HrRIaEzA4JHMkmGlkBK5O8PsDz2B8R4PynL+SXQzFv4MI40ARs/gxfmNUQApjDUKLwLDw8/H58xRdiuA5/U2H2Mg5yPE761R2cPLUi9AH34h1S5twCae52M/4Tq8P4df56PHY07T7RARKCC1If9Ony65Ozh81tEnJ4BjtA+aROcNa3HBIQjVu5Wooix4PnMHHfbvrmpjYzTxERyIh2x1GWicj7vf3k7EdG1WS/rZNJMOrmI70m4uVCEYOAEkLheKTO4qEQWtAiMgxeKNogrYP0FhVHYyH4FKgGox1cm7Df0VNxzhZAe0GNIrt2imtyiR7ACd/cuec2+mwoijFX7AMsIMjZ8kT7pU+/qcveX66D6s/DNTpqdyucVmcYOUO25VjHgsDRyp4yuAFoxLGMnknkpgQxZUf/VH4TsXHDKpDyvGC90ZmxaWj3spoHypc28pP+NdiCkYuFqnw2DSx34Arh9/sALYr4RN61EgfZCJUKN/07NWOa9+1VyEvifHyMIn5tbwwEZzrrId03Y3fyblXRH5L51ZIJuA1IHDdhgwD5ukBKqE+ntIaMUudlvqg4DuIgAVzViInwTp8t/5W9UF/Xkm1aQwdxmWceyd2zWsHvtvgE3aTjaDUTk6wOWXHgQQVjrJf3kwKDtUpUBXSQ7l5S3iaGmjiJnjTerF2+h+xnNVqh0wngHRqAUkM0dt0EXHJFF3Xv4iRfw8EQagdng4a4gLXeTBc3WjyvZawv4VTdu19bi03CrjT5VcZy2RObeuhDAVJkxB/JruU7gqAIRyVBz4osGq8VWtwMUdNpyoluQIGPPYgpD2biCiBBkhU7oabN6Bbm8JrWITZ/GgeutDNrI+1Rr5DJzQ4cH8QC74OGCKDs5FtxkiSF5+YmLucx6J12YGcN5d76ho8xr8/Mo9CX+ZyZ56XoJgwuMxg4bq+2zhJhdJpD5Tve5bfWOjnxarQAKwmwQ0Z/9/ac3B8M3192dzan/otcPDJFVD+S8ndgh32NhCKKdLK60cM95qnu5uHQKXpaAevF2l57n2X46zQiH90wBEi8cXletqW1SjbSpVzai2TQj9zGvdnwbtj33hWPtY2UDOLjPMjkpxyPkHy/vi3o2Uz8odyYl4x7x0g8wuaYTRGiCrzjnYApkuzcvPucOyCRLTN0bLx4apxojlcvq8XPVSQ452bLhRLzWAUDCRREPPTAS8yXXFWigXCAjbrR2Q4w9LQpEzODXRiWilmdMKZQgxJrQmmtFvZ6UerORmjqUGOHCSR1H43j8xBUlThEUoAqKmUaFwPBHqEbxlfkyMa13cBzcrgYkFZfae39QNwcQLJqIw9JCkqhcIIkEn2olH2nw1fzcVpQ8mmdzGghuwpVvn3DgHXE/g5Ukj9NoJVhbXr5H3b6gnh7JFGY0NPevoBDQfiDqjaz2FEVkttijCkRzozJ1TeSpt47VOLxZxLV/emKQC4M2+/bW0jzI1WrQImQC68o2+uq84/6SSZozs8SgDpDbJKYwGHvOUgdV/8ZT5/Q6UBgg8qlXf4MF8fUh1miaJI4vYh3x6ir2olK+1JN+LiQgiMFQGfmbem+fME9YTFIzDz8JwXPDI4lhG9oASY62BLpbDtvrgMRMPyKCPZhCoUjziEZGJDMtMA0E5bA91VA8snTlGZ/DlA0uY537uJ1ei6ISqAywbg3NoW8p9yovOuBt+/2m2PH4iwCGeyQfYwyWgg7HzfcQkhdqAWnbErY4O37St1Ntle4StywpbzkhPC4qM5N8XnYqmESjOjFeqVH8uFjL6S+XcgyfS3qpXBx9VYOBNarBVb1oW4/ETtYG8T8O2NV2qKMw1+08IAL4bVagZe5Jd7uvzZTlmcxkoGbS1wuo5uFtwDnZWzzdKdeDHXD/dtof2dmXvsPMEpW6qnJunmOTqMGIx+mlMoDVUlPCysY94Rpe5O+zKBfA9jqNR9D2ePYF88h2lyhBBoNpYHa5KoVxGa40xv0RnOwZFA65DF4C1a+vEwXgPh1HI/sOvJx4UTc+2sOSiKNyMFZsVoREmGlnZU/UJUxuI7WPJAO/VixNBYwLufF0frEaeoO5kdbDuKZXyrB9sTfO3zuaVBq3XUzoOd9aeEjYgvbRBdnngHuvkAYN1JoBuTL8R7Yxx2USzlgH5jDTxKdAuL4FLYLfM7TfTZH5EkPLoDdWrpS9HIbCD9yKKvO0HEyg4EkXA880Dp6R/AueM/MqOwJvbIhKZoA+dZ3l1T6d8HvSBo37K3Lww0X7gcxbc1KIhIEIkzVym8rcTPEwZNVp+N4xA5BqZcjixyAYCiv21E8CmqVHg8BhCB81mwiH/zQAIUNdbysUZEwqqJ2r+fiMaPgTdhSPZ9VixU4O5AjMzJJNqz0iQQK9M3eLqF7oLpnV3YEGRHXXfBpmQ7qOiBbcpiBVlhjA1BMJ+BVFQWZI364BbpRXcKiyJVTJGvJkYy0B4s/mEIzX6PrftiisY835jxNh9EaofVS6t3qkWWUpR36XHpvmm9chl3ub/XRMoBEkcI0gPRcInN3sBS5aAxeZApx5ZYYd1CKW+KOoYEZSQGcEr3i2En8pGuFjj7yaAS+pH2oIzdEVTwXiO8c4zRpsyPuDkm1+BikLUbBqXVEYI8WtQWmE2OEJMpbwjv7Er1h1zF1tj53GjxfXsTk+UTK9wPRTMAnaFACuupkyqq1rz/gFJG1jV9Mj7INW8IMwwwR3eTjlaOcl6HJiBDbgMiFW/MfvEeMjHncLkgL+LDr0ZT3Vz5p32SW8je6eGxS1Cr45zuJ3OuRsqIQV7aOdM+HgckZrev2lrelnY6l4CnbI750WpbsEV6i2BaN/YuTQyIUQ9bJwSJTO9C5yhd/bbBu2CuZEkfWuB7utBDvKCNozJtIZ2CQXQHJ05cbzgIoqmB3s+yTuTyUUUPyYPtwkPlsFeIkfnHD0wLx3H74XbJ6LCqNl23aiRLF/V0YhguSOGj5txBn7nOIwlrKgMsEizQl/QE2PcMJ5Ezme0GnNSAh7i2hU0ynpRwmYxkS1SjiFQqxwUZcPIuSeCXJy9xL9RdksnIwBnBh5ER3CBCXSpnmctaOQF5zwhGpaBVCqpoBUiR4bAmmemD80AMf1DZeoGNWHQlf5gGHOw7B5HRedbtAttDVO93TDgHTKzlVwsgl+JjHslJU8/FJLWXzygh2C4d0sgcYdwqFoQUNdOqWTfvX84pOx9kN3KGVequk03jtp3sKPf0zpKbiUbmlBmzwox8BKHQvdooLtmjTaOERbMnRaXKYKmJV/C2B6Tg3VBb+0d/8gPK3MVNGTE3CyEDactGE9lZ2JjsqmvZUoNVgQzQCk4iez4tkmp6V5nqG/JRX9P6ZvSLzyf3OgJvv7mgQTKQ+6WGlYaB30i8fAEyQfl9isJCPkhDLgNgh2oiwVc6JSw7cwACNfsvmoEx22upBLEqxZRPMcZkwb7zbVnbFGDpwjSlRXQAaYTc0IH4zPgj9uHPpAT0yxHdY1JYutWmmShKn/L1TKQ/Vox48UvzqDsjvtyjfee+7mf8uX2COW0MLDCUs2zjfa0hSuDAGICzrFv+mFzT4OZih3aIDrAO/kPR1St5lpufE0/TMQmDm6pHf8LvKIyCw1HP4LU5FSs9VsRHYp16JX5+4SCq0Vbk//S7Hpkz1/2yhkMvYDsTbD9pRld/C8eDWNm/+r+D/wkExRcEsehbP9DEYhoETOpKnDeA9ZrdKttHNyRxEM3vW9gbJCCnbvc7fSb2kDdzAvvLPuWP7eD85BcfZX+g4KYGxAIg8RNYyRHhBPfqTb62LdrL5fiPbJcOuIDzz1dHxOklwTmx4TFGnYGykpPP/dMK4ClWQgH3Z7JE1Dp2idUJ9d33VnUBRPcbUyu5UlGs6VjEu3xtMETeZw5JypjxqjTXBLbyHjRqU/zejni6Ikb0oI1VCwNaYQlbOPlFs4xMmi+PovTDMz9jH/bOXvSnuXpCNF50OD4dtxJNB3iEz4CZKpS4/W8NtutrbacyMw0kBYR/UnBH3BrgeRl2b8ApiQFhc2lxXbY65lBcCrPqrrma+Q3wU2c5EHjODrAL4ci43wPuafQcW4R5N7hk6Cjo8tByBHXYj0SnV+x9F/mWq1HgX2xR2ghkdqs1VH2BSsFdZ4pBfVMivntxzo0JZz4HbALJLQeqOF95aABXaFSSFMnxFKpdbvn/jyrsMDAkbrpjblJ4JAGMCsDzuKV4PBEKXO0chrv8rLrJYNW3nqBhbQeNWmAtuxxBXCeERQ2xBcu4wcRqzb8FTUtkmqDpO7GVbaNDJ98hxwEvoY5OV4pw0huQ1mtQ0kDs06r4Q64SEPjOif7EUQHVUfSjzmGS4KOxklr+tIQ/GQjRqCGQTDUsuDTnRBM1D46CuG7P0V8dG+2rJC0IqAz9q+BkfzSyRzBfBiahYSOZxxkvwtvUNSpLJFQ045ZFeqJXVC4eQnJl0+mlSnvzSoBvs2fYL9ipjlp5gSPyGYfCKANCTvnoew+pDBTlyoSa8ZnfqE8CKcQr8InowkOK+qK7COD/XKsiq+oMApk26VSZszbbwRwjIY/5VS3wHExE0hMo17LF1LtDBjzMpArD6jwFDliU0UQ33/S9Ghb7RDwP4vutD2ZcvS8P3UI2FIHLzGvk3PV3af/m3Rwgin49HvZZIZdLm3Ogh6gtNfv6wf+Dr2qSwcQZxECaW7BOmwZWS6f5Ey5frBu9n2hbGWORehINTWNIgQk25cFG6Zj9v+vDA/NloXrM6Vokxl9vFCDVcoWlWQtbqd2f+BwvhXcd0oGzPOTxZKLcO2P5Af5ht0RNlBC0M1AR4og4Cid3krwA2BekRtP9VGc5OBeq0BlBbqhEAgYcLFuz7pd2EQcHBf6dROwtQunAWdaqCosuKSBLoFMgP97by4MmQpxtKm4rpBwysah5+xe69PRU555EAwxUktYKqEJrzmYkQP4hsZFa94+FUI3kuQmIj7LWnNm5IXVwwL+gERRmdGLIxthWKFt/Y3gICkG3RarWZTJVpeGqIibh3ol8RApQz1YxUYcWNbOx3xvw0EIvvok6BGpIEFqvVSyFtj51dGU1I84QDYwTUJ4sod84T4B6WnO5/vSDznGoqc1ben+hwFchlMUFaOfpIzIvkESwcO7L0fySfK7JDAQGHXo7E4xs83nlca00anhdcM85FRPBwW+kABnz/c2k19FFsq90bJCKhwzA9lPAJzUi/Y06hOQ8howB+IzDlMxjp+RK9e0L0UvtcN1/bqVyMMlZXJm9FlndY5i0x0br9EGTI8A2tP55qZ6E3uFj0xi/dUjO+9IVGeG/6DL3SzkYUS0VbANNsBICb7R6LINup7WFC0yRPUY7YcEM38xACIS1mp4bYXM60rDlsWNJj5Ssj3B8FSsKSiUojEzO47iGod4CGZhfoGaJc+uufRDEJBL8q+AAG7kjznPSXrBDYBl3E/iCIrOxijq0aIs06tV0IhVTdcNcdY3Zt6HnKm3aSq0EMH1VUT43FTCIc6VsONMhLlma38qWG6hiOrPr3rXPXMPKCfG/n0kLzsRh/vxCVkkDT5nTjCg81j5yu8AwZw28PXoRJo7oGZWp6QqK6FVs+hjb7BXOdg8rq/DDsyMqAiYBN/sW+qXhBYq/KU45QzdljRPD+iWgJReGOZOisTXQE8PkBVQg1l1bdLOkc0C3Yog0Wn20SEc0o/ScTel2WqiGlXfg08xKIHbQ5Sw7iM65+uTLCvnGyB2Zq1XlspZ60+0ggu2cBSATVC8v8m23hJDkHtaMIBP9UQciOUDdTbbtNoWCMPHoafufEwC/IiPvqKLFZLMhEh6HxxzsTfMloi2cE1C9VWLbqya1AnuoMrS78cHCyfByyATEoyR8LdWn/zsUoLyXv1CTXHBzqnQSLhETKGeabY+FRhHfFqQY7VmY6rSzYkmE8EtakGwHUxMZ/ktT/51NZbp9yTGAxqjMbDH2HX6YInUjBVgLacqQx5+PyXhGLuTgKwqBSqWuCabv57JuBwyYvv9BQE/y3ZTuLiwje1uoi92/K72CI1Sb63LeEh4l3QrpaXYtrn22UbMyPNye9cPYKQiM1hwTV7/fdYgS1rVvru3M23OpDwGuzEYahXuUGyJga39T6KsRWdfoeRsXJogyHJtSqHiMaCNI8inAgkHcHAzm4REcL8uRybXtqGp+/F+gJ1DY0FVsf7PZfX9z2wNDyOodKrnRjpsdvsxU6ekDNXvOInmdc4D63dw2et6FkwvtRjHetIepV7Yu/Fc6MS017b8TEDAc0+mCESrVO8RpCjF62A31beyhV6CbxmeGV9rubgfamybZHsa2aXy0A8PpbGRHOkeCzPjWmt8w9qD4jt0niE+xOWOxVVwFgh1uU+h5iCw/6TmKQEmDMHkjoXyX2K1X0TCfECx6/oqIgwdl2i5x3NQha+Etjx2qp5Tn+wSbT421lg0FvGSWrUDWh90IYKRhoV9JXJK3I9NxUhVTpRGYcVjOaLu83umdbNtZ3IzlZGONY5xUzaiyUIj0b4uHpmLqs9iXosevd0s7nhzBo/C/xexiJCdh/fUVfBe2zt+8JuwEuYUkbIXb+NWDsG1yzkZNly8aapv4WxkZVyVt8wLMDO4M1P9EjckmCFpEtiic/FSrOVNxj4SGrRz94pcgOrtZ7Btc51OvaCni3gTE0wV0HIuLqvyEvUPM+X/QQKLFtKFfbmtKUBY41LqmGNOAjNUx0iIjLHZtXwl9rmv5mak4OHPcaJqg+K6OrXJxxhegWXJJDr1dr4dQeGw4xty8DaZoBoRGGbJHnMWvexgLRXtog9//Yqp1ByEof3AaG/eVNSKTG/6IEH20Q+BdVOSRqbryrRhyDUEGAi5SJX5qbgswHxSEtx3VUZGDjKyMs2EkVj8MhD49yUkXDxCs2W8pFbOrpcjXGotUVuOklv+DsBk8fz5fH1t4sWvDB+Wy2PXGMJNBIFzmZ6o7GA7q+80x9s/UIINX60MHjFVDQpnzyBVZ48C/zgbi+OnNgI0PD2N8BKZ48KbpBcay5EvOhuZ6+RWsqHb0kBgzxbrXaRuCaYmjIbPplDGFpVGZXiMEZnaaZfl5FCahUtudLg5fkQHwPR9vaVFkMSPW0bfePzAjEkhgzJ74JH6YEC8/8CSVTlLj0GxlryencBzQapnjT1a5RXQRdKs5OUZ1nDbYpHydLRgVTw6yGp1+l+JKxaRQP1Bk5HTLD+Q0jDrP3crbOU89SsQ38PICAma+tXa0IKeqqphWtPW3atj635vvax9fsid5L7SRL6NawdLA1kgZJfW0eiloHqqqsqKhEK59YDhjQz5Io8jY8wtjjvrKfbalpC9PQzKCHTYoMAT1dgv4vsJqxkqZ7s2HJ+TpXhhu626N8+89ybf1ZFRZGns6dzHifmHzfQwBXZpnzOzA6/cJ6HTCMtGiNHQtjsWvuk2SbsU744uGbJD2UrulLEHWbzdc3rsEpEHv1avauKd8hfpCVDWOsbpbuKto4LQqC8Uezea9/NsL2FDH+GM3Dxqxw1MxTVGAz2nVpJ2Va76kxfiZ7OgTDz9wewr0riFL2SHqK5zihBmqMd+tzbvxtl7uEenMkiYm9R5oVpC5LnOBj+KKVTzQFHdZlAegP6AagE7Fl308AjSGP7u7AqeK0ByJl9mRJlIT4YicqGheuTpTGuYxw5I3tJ5Dhv/6Pda7Grs2AZ+ngutisWr+zygMnY65uxJqbhjIyacTIQx7ytT4NVSqGxkjzZYkePhPHy1zFgnGun9Z8LtvMMiKBm4punqtRY5OdWXSRRty9SUa0t5KbhBpLAFWHN1Gr71iIvCl/x20ky3DMidzj6qr9OEzOSWTaebx9bsVHh4xuFtKUTCMwP574coHjeGX9amRnqsqes/56dn3eV926q+l4Ty8e9ztghTkeovJJlBuN7VLHyqJm/TsGiqTkCnzwUYmp/JplOqper8U9EKK+2hf3D0nUJTjNmcKm+5P/b0gbEfEVy3cHCAaeNMWCCF6DkDdCxkkoFhRgBLML9+P12J14XDXzpGg1Cdeg73UhGHNUTQ8myEp8YszPrY8vwXXYqYspW7QF415T2FkHI2dxV5TGPNy5k//0elMemzDv1Ycl9FHopZUZnQwffxkF9nl7HYtqT58N0z4EdMpQuJuha18X0ikos+E+8JHryMrIw8BycIvs98+U7lr5NerWZoEJkC8qoO583kCjKfE0tvs+jvJW3SsEmCgZTd0waAEnTasj+HJikgRkKiHte/irgCv5je1WMbpWrnrSL6YQ1MRuKLrCSzwABkVcRk54PtRPDfWDJVycQhes+3QcqNHvoQZMnDAnI1KO+oeFx0j86UDuEc1Hwt4b8glMOiJdNrg+6Z5mXTHq5edYYS7VwGT2tSRfTfQDlzRJAlxmK56QUS4sxiQnpMIvr84bsxdqaiebDT6ZKZHBq15UD2G5CbDAYtJJNebjhXHP4Yk5aFsFKIxhdNMwygwdKA6ShPfbssXOr52XAXU59nCSBAjYQ18wZ8ZBk6dPaNUp8el/2ANmMHZCBwhs5yJORHNk1bh+7p/rBh3gsEb/+1m4QU9Yo/m55+jKbO2dTCnxm5Oj7MAZgKMYvyZPIp/xSRqQ3X4t1G2Z7MT7PVGQODZ5hVfvKAfMh7EibTVPYDa/Wyp1KgEpa0wj6jGs0N1Zl7rRAAk2m58KVVWQj721maN9brDIq99HVAVANfAhIQgKbZrvan0SB3xluc5zKwKbjADOI2SYmZBZgOtHrEufFqs5cFWAzH/C8IUk8X38F/MavJovmnjWh07Ser1Mp8u3ZsnSWUN9kAb79XcBGjSShrh6Ab/9vSh0ye2iWwZiUiEBlLHO6YJI1tEwzCDbv9cLnhZAuoUXt6O/eFcdKXvPkuOmS9E/ZzxG0bjYvYAlQiRJNmaKzvrRMf1dUWP2VkeQoesqjhJm4L5xDGRpS97JwUfB8nhbiNNPztIHCPjVBMu8lCxLQpYF9ZU19s3rfMAxNhhsfPqQCZCmxhEgkWrX3AKcHL5DZwSG90lty8CyRC7+Re/KVj2Pf6SqFf6/1Yp4GtKkXyQn95N9fYZMK5tV7ftgx79pxEk72f1Z6hcujilBWGOzsrHtr8RCT1J3g8n1ryIzar6qZWgmQZCxzUO/lSbzAZi3bhX9azxRxvsipCGAIckROsFMoR5bws1cCnzBY/RyTn7rCgmgiSd6QneQSw6RUEFKR/jZFbNzXDUPnZ+0yOVin3rzcvMQJWhTfcmyxCiPVq44nURJgJa+iaZfC7ZviG3Qfu55xCvH3fsndYdD/SxKACLwDjapi1CimqjxcDFRMVuINM5QYfRLW9LVOCqyOH66GExJfAoNDHYQS8LAUCY26eC+bu1udQ7K3KCxEFLOJCjN5H/1jfu86AwOe5bzQGpiFkRfbPHpERcG1VfAvqjrWfKnLZgfhb/0OLfeq0knkPXe7Q9FgARAueSDq0Ra34Kyqib+n4cCBmLzJJrFmcUYEe1gSkZb36930wN62UgE7U5T5NjDXuDZZp6IrN5NIT+r9PVbUWwqty5Ud2txG/qdBRU/PA3DFBdY9216Aj0HtvBf4dT5b6OFD1lFYtpKBeHsz4+xERQIrb0sYO1G9m3mLxge6wADTy3+yUSB2o1cpdaczaUqALdzndK0lfrW5SzCalLl4K+PxHQMM+g+cxIxjS2m2mKw+PuLyGftqCUG2KqUQ/XsgqvQxM4uBmgeRoUWz5YKW5dCIzssxfbaAEoze+SmAyNZ71KWCPLMR3tqnQ+XRVy4+JShL6iTbro0LZ02RqSt9y6YYAjfQFeSbM7AmWeSWnDoDTKnZ5dHapBU+WVUUchFK7gWXXhU6doicIs5Mw4DPx6UcC6uLTYLTsZ9GqrG+XaZUgY91Z/tHpOMXa51isIQGW0TAjgp20QMm5sbPRLCD8D+AQQNLUspzVF0eJDv+8CrSFKLfvpH/W31vDpd08/AOHixTTf8cyoe+uKakznmLl0uq6QNFrVwjVlI2WgRJkrJ9eIkE2pdLVpxgZWkRvlLCfUA5jFtgxnDT3p3VFb+CQJdxz5haUBt+O7fDIdzgxX6rRZSGuFTJLfvlWTRO8lb+UbGuaiDAlXQrSeJ/B3tmr5nnLVMemX5QwcFXJIWBHuG+h4q4r3oaxR6LKAL7ylh3z0g+Ws6d/ZisYAB+M+qNnlmBozkAKGYjndrobP4lSilG9U6l60I8QkU+PcgOV6DMFDvmUR3CX8+fW+hfk5FXO1FPEcDhOk85aO0uNAVJw2yYvpBCS24Zdlo7KJLLNexzuwGzvV03CUZYp+S8QxVBgyk7vqsoaG9wYwEQuS/r2D8HdL9+bZP+tGh8VO5SDWuhuY6RKalk52DJPAFuwj/vhNA2pGTZGBgttDaZVmio1jExeKTIgwwWwlPU3NTFsPC1392gKUdhX6VoFXOdQCOgL+MDXUZaz63407i86AM3jLtjKcdddMwv9OhC9isZ2h7yoMuQ9V+II/IOq+GcvT18EwYP6xteeXkEkdI+62frg9i7+QMmQnX2VJ9rOssg1NDHqPdg4gsw8wapRDkWOF8FEMSGdBRHfzqgIfiJUkgr74zGH1HfIXctzLDBtstHKtS4xaeqDTtWTM2tU6PjLC9NXLRGKIcYBxeb24z1WY/zrg/+3Q1vGgQ7coH4zoHvsQVxkSsl05yCcbfoAHdfP8B8ki8rIBf+g31bAr6e9B/eiy7f2reAbpezvNVT9Pkbe2PutPV0wopLEORj7onI5J89XojZUAewru8P534dQ0ly7O98nuyTbE0pvVEYH6Wq3zbcIi89/lJaQsc+jh8k5GQ1ghxivcErLlaEyuhTYRZgeI2wWTZYLzI1jm5Fr2yQG9wPKVJysNe59DyAgcnpDeTkf6qMCu0UWYQXCHEM1St1fUD4ne3GW8AnS6N5rhMsG82mH92j7WL/OQ9kwV2UpBiVsO8N+Ur2Ndhboto0nXRx7kA5nr9htci9NqAwY4gLWUpKcsew2wBrRy71tlYhnK0KqfN11hz6j/N0jONaZrcc2G+UlYVZIRYiH/+8voVyHCx8tiRn0aEufixAZCAZUM4bxNTFsA29uLAxm4/5LpMhTrjFFN7L5HklfUN57XrLus6pwJ3W1G63wRYb04ocHwmMuq8wrcO46VdYqhIRxYbD7NnbNg/SmN90xWWF9LxnoNqC9GHk3VHkCzqSCd9Lb1JVewEzDVIp2yS39GkHs2fIzfT2mel+WsoQrWTsDIV1dHtZBGCi5F2Qzu4stzRpX6I6CEtcpm+YDsRct3lHObLkVhZjiI7WfAEm1TWoWcMXmbGwvEdenQLjZ3NTUf2St3gkN0BVQK/e5E5/3o3OfUXYqx55HKqvWHkhMmihrrl6YPTbIY7BEO0ptiXK1pmWha1ZHFRxv24mw1Po0j/8RRwZrmTOGT7gDHBys66vAFyahDLK+YD4F382Qb7zWZB4UgUl/JxFgKXxivx4OqUQxHUsG8xXGfiVa/x+Wiysd6rYljsQg0dfF/jXMkTUOW8RQbUeesiTT9nI+ig2N8d7jzQOqskcq8USecxeMZPlLLCvYFixksdYntrgf0//B4TwpcqmEl+6+SREsps7qyPKaCUHL5Yy3BA9P67FMQVRiRYXrQmhHYQedcRUX4U5SPNnI5R+Bna+rZbxap2YebW5DHidWATjTFbLhFSClKFo7jyEweuTP4XdTlGkUcoSD+92Huf78Z/i/uclRyh2CSeFlKwWuQms9sCMyiCZfLUv2/FtlQURJMBTzP74qWuSMBCb+uLGyB/MS8e1B9smqdf+I057RSzT6ettpEJr6RnRY08carZgfAbyRc9UO/VJc2uv0SzICdMAhV/+VbGS5HRSvTDX0Lyc6hX001jpDUnfdEg15jqixeNhhR3ZSDT76jbxSBg/UdZEL6p1Vf3GkQqt4gRs+l1ykOVVt/jQAwbx7keeP4FzkC10bzuI92Ya1OD+PDnwf94uxzWNPYdVEdmWhqQbnJka0nCwJe7tfcV7ZWNSk8ZwSLewCkK4D2MwW3R70oOY0NUTyK44Csxsh+25735yJjupexvoVa/cYRVWSS/jWfXJNPOagDAemvaCKrSChgiC3Dp1qAPhih/eA/HDgTOccuGKUSpbQLKDdQ9/IOR9J7QjrH9lUevRETfOnqe4uf1vY808T1plQfUzE2Qh4Hcmmb8TP4vAqYppAJyjdUVJqf7LSw1fwaZRJaS+E/ieDOU1gkPBGZ9l4cFPOFjkY6eOjPTnCnYsDx7CbijnC4CKG/fUhygcy0mcvfREr4Nj2K2Vma3wDIe1oQsfcf12ac1Z6v+OH7Wjb8wpHAbP7p8cE0xN5KGFp+IIYDChTYVCongiWcN1SKzqgzxEainS8mmKGrsxaZU+bnSu942V22oG1r0JkaWHcKvJgA6HP5Yi5tqXcoaTK0Pk9BEoN/KE0khJCRV7uOTKfuBvGRcjbtWMSJYvDfV+dR0dLLKSIXyPDLLHjsYXMCDaCz9xM6DlNLSkK1yNlWCrOK61osUvH4BTxlV3Ditem/CxR0hNa7FjBUTYHsIGOy1l8gP40bISoxn4C56wN5uuNMsTt5CVnpWoPFXtclmqLYrUvFNTIaxcb0OhWNpJ47FHcuws3RKAiiPEAhaaPjfUUgWBSX6zr06QntWqypWvudu5M9Cwj1a7I5wd6LdCnJh9zJTEqjPuvG+7ydC1nkgL/dXK/kCxqB8jc3NWH2STBxYGagdiCCVLS7kdwOfQVaqjzxFU3XXR2Wud2qj5f5jCxjOphW24U6dKQayEjUtyh3jqU0y581HzWJrnoXQRc5+59ncrzkzPGoAAxZPq+EJBhhJTDO59494soP/ski6gK2xL2Tew2tBvoqlAiZjHaAKfA3rfd7E01sbJaC1V+JDbtANvllcfRf0N5JTKA8HYMYsDbbL53tDUtYrpXPzjQsQGMP7uoQ6HqM1kq9d6xNxWfPEHj/6ixGXX8pceBNUTmG+ybpQg2g7elQr1+FirBXWzxFFskEe4ZGXeXjzCPvz+0DUWCEoAxO9MkN+MIBXblOSRsVfOC7A8U37855M/VqEPTn4nzwzvDDmALNPU+KHflINQheYrmW/I8Hqut2PkLHDNxpq3isJwKr/o/TW2NA5V++YB6NspgEC0nJWRBH2imvKzRTwMUvDZLI76kqLYzvMTiF8vBO21Yr8tWNtg8CB6gPrwP/GcpEGymB2a8soK1ci+hgHBXTh8lUoavC1skAGK5xYKBdNCEOKmWgzI4nQ2jjSv6dKFVnV9isSCCNscJsKKuvBUTCFcOH71by67WbLawRkxJgEBy1vWrNUseGC4lG/4iyyByxKyGcYIiOstKmzClbb1sBzif25TFVNF/4XOI2MxEA6AX5hOAojJ/vF8qy5KKgNr5AQLamnpp1JJyIdr637VoLq89YrBN/flCbolDNzwS/5+fwsr3YPlZjCjR8PSmbkAR6QbkXeB8rtaB10X/C2nznun7Y1PcGkGXL7GRjhc0+F6u0h5kbX1MwdLJ8fXh91SPBOUUmk7/tCeJ7tbrglmkbGpEYQbRSuqbjfYdyNb/Vevu1zwypWHUpFVAHL4K8z/JaUSm4UYbcSZTcawmJixdyG4OMSsMkrGMDPRltUPKb9lqix1UriUvOX+AYM6ssTboMimZxKqmZNCKBUVnjpeRHQr2YDJLxQ2T6Jw4clsMTeOWF+j13lPiRRSLWE1FNT6Q/SlsHKZI5ZOjOebPCX1bFobqHKmb27w9fVDfKauK3JEjj6ov3VLutZFXJQga6ufu85r6dVSEZKX0vy/CeQ47XBw0U+FM5Nn8k3peGRVsZAP45dCFofwfMqhzE42G7F0F4Z5LuGMECQYBxNAVmi1+DyAot8Zhv+kyHBUL2tqPiEkLxNB4pxsplAADmyC2gAEuKTbGiUbN1QYoLurn1PEVFj2g5++IqJQKGmo4c/X57TrvOZ4LjnEiNp+KTSy7ON78Z1TFxCxWrFRpMmKCXTwwpDOKm1uIzfmh4AwdnFtCSkx0VAXS2IbqQ+KTxM8dIzj0vhd8R8zt/OTphgFONH+QvOmACs1PR25WaAXT/AM/MeST05muP+fYmBwY1pekjCATR/qBlMrfrqbU3bEQ2LvFcDrdQnkDXAxTz5q3AZk/xN12VmkBMwOcTE43dj5tVuMn0ZkkYLm92mKg+iOpTS2WUht5fdL16SQwlVHurggpeGlT6FBQmyv1nADOPnu90EdvypJ/YujE9+Ci7pnL/fzYbbgJmzA6iKVbSgDL3kgO2xSQ50mvbu2/TxH9vzDVpCj/fGzYTpRs/51/qfpZXsbb4YPpWgwNtZSCZyERNtQEwnwYEL6iNQBJGrnfFliIN4qIQm0kekV1wEKNsElZnoxr3mKl26NUIHkcy6UnVzJj9daOph0LHaJumTHk+kX/301AURO81SfQLXScYbFt+nWF6O+2kQV76GkSmRXw2O/8DszaDbL8fhIAT4ty7qeEfGbOlCfw8EuhnhrEkH0FB31nyu/oI+zWgAlXA1VBfvN5qO/bqYGx6OWKoKbKYmElCUzAdpXYuLazwuz0EjUwu3Q+UybI0OHgnXefZifak3vPScvXZTgSblWKp9045cJ6V6KOVttapKgYVlHw3HtwHwEroUQXsfIhnBr/esyuVUdlTVnHMV9beLU7bh2aPo7VljAQLs8VFDaWyXy0BaJ6kt+4GPtkB0ayCUcjVMPglq9Wwpq2zfKYKes9itHEL1jXUtxmwaioD9PniMy/WzFecl9RejTa6GzyfC77OGRBO76MR8kdFb46pADMIjWXM3Ez22U1U2UGf6mIorSH96i4MZggxwQy5OUFemwDSDXUNdwc/1jhcwk+E6+abRufNV5mfzZDHFWA/JrC7yrHmucOcoLdfHdz54HEChsTp5RZ5dAHTnuZ3U+3WuKHlNS36/gTZd6Xw5Oyi28TR0Fn4XS3yQ/MwqC8y78CNyVHmBMqdRmiWxmD5Y8pzmfP3HDwTd3P0vk8DEw2nNUlnmWyNvh4hS/6OPjAQ/Ic0S/DHrmuV2dNQ4xGo8a7AOS5vpTsvHCwmdrCSk6MWWePikL5mo49qrqX68OomgQk94ayAVaA0fghGR8kt+l+0BDvDdz7JfAd6gUUCZzjslaz/Sa8TlIARjCNshkwSWKNGti6Z06l/NSarWbBRa59r29GqDCJbjO+WUQgT42CyD2FAUqq2R+FT44Iset0FPRa7mo15h4Zd3urrhY06+nWKCVBN7KjmJYgwlCswVuhw+SKS2fg4UUlnKPIKqiCFeU25rtZCRy84FjirvVECicxR/tFd3AmHC/yfxJLjEP5l3sKiPSCNPT9nT8BV+jqxs9UEkSVtRWcl1cMqdCTtTLQvMy+d8zcKr3CSs0yDgMQ80LpkdxXPbBUPzLKBeLV5UT+L7hcR0NXbFkHs8ArZ0qkiyhGXQQt9dYNIyQ5K2gPMRUI/NfxEkJsmRsT/ysjSCfELOzCOaekpOt+YVljPwzdOXrwH7l0Sn4DTrB0NJumUf7CfdT+AkYYo93nhoUDtB3NOI2yj4rknLbM4u9hCqfHMQ820YX2OrPlGSbiS5PstA2u5hjPie/zUlIDrPQZIzZcsEcE5Hnncv1yKe/dbB9uLvD9pOGQ/zFsQ0vH7upn0M9lEPIhoEKCtG7OY8ZgVE3OP8WSqP/+CShFQwiTHig+28Q/b/xduEeTMbE2pIrGaD3gsHChBLPle8zGq61CjIaWx1OSykGWC6x3kwx3wk5QUN+C34xOOj6jIZFPf+/yFA7Ly1D8r1JO6kf/fX+aWrssYxwVSFfrU4wrz5mfqlKxKxwQFkOC2MOy0NZ/i3kKNCuHXzNfaNZEsjbxtdo3md15giNIOaSM1EIbebXAZQu0UayQ4XWuniX3e0/iwQ8wbpIzt920j9gK5uWhJXEefEfJk1JQ0bjYkQgVjwbhyHQVJqlqnEEMaMZ3CATm57E4xKVgI2LwMwyjDHFbG6/c4QXgCuKtAHQuzZk7xNZFaYJK3zUkV5VbL68E1VeIFTE/2EaZ7GZQSDo5AduWWzTs8SdZVr1J5ONDQEGL4iXG2IAwM9F/K+7h9tfAuvvQnhX9HOkAMXnTH2/PSay8anwK5QtDFjAXM4sOyues598DvyBSG1MivIjyhwQm/9mv5ApbIROuXv3lbhPYi03Q6ZG3b1kpNwySnW54SbAhiFZmHyv0nnXHdYIg0FQKkhwOrKKx/7gEc/skQkifni9+oDb7P0hH/fv5yy8kLWJjzaNR0EjRwf1PRCKBVeYJh29PTzUuiE4P2qcNOjREH+LXF206v23FemZ+Q2Mf7VGjmZtTTsxAbf/UEp2GxuMvuk3pFC46umQi794NDVauCMEg13mUtsGcRBN544V/uEziRSqG6BUWV6O+t5ZZn8WCJsUfNm2pki5XMtq6/89qgt4s+prmSsF+qX41FZMppw4kjlnhNCE/ByftEyGCs6XG1oOU13CAIm2ssN9o0qeGWRYn1JzCMEfpfOBUotgw/QLcWZGrtinY77t/TCwuOpJkH/mfwpjvfalLQrxzS4g+SQYiw91ZaX1hr/Jkfpb2G0X44n1t68dt9UCRCzCwel0b3c8WcGC9NmAh0WQD4pJlP2gwomK33zXX1aVKoK6h6avR0aNSIgBNMIEEThFEiJTAqLPP0DV4MV8Ljk+GdYdMYS+Pcog21VnMYGiakrXie6dPxKPiMagQTjmSNBPEaFMpuTaw1Vbs7MgaVLEDaszcbafzaavvkpNylKtGihvKbV1N5zvEJ8fRHO9wpJVOQtmBWQFORAtgKcy0HPSWhS1WVaB/oamq7foQOhSwjKGTZMGKZwaKirr/m/uMsTSIopyZOe5mnYtUtgMDPWJZgEJqNgoGhHYyMz23fT+9peqEzo3wsIFSi/2kwGCN5ZNSSKyS6NuAqy4ic+ytyIh2Hrl0tXWyO/XgK/2BWZryjlPlmiJlEIh12YAxcVsj5N2QNpXPcKL/wABrC9wLDDHdqTEc7J136MfuIm/z6XOcWFEBrtBM4KEAIWpahP4vyMxnLbCJmtUC/LqSeZe724JkZclTE1qUDhwsLJe+SJWXEsVW+k0YjUAWMQkqM9abR100lrkjF2eRQKNCUqPPudEN5FNjSeLyBva/hhC5AFWiJi/HuczpvJ0Z3/2hlWrBo04CwyM83xeFdIbn7Gq6ueJMEnaLTzN0js0fWHcaji8Q55lDSzVmuAmpSVD2r0DZshMdWw8LVW8IgdLf3l/TTT6GcG5DYACX7eXKumCvoGdDNOw7XcCkOUJLUMSfaF8Xfz0zmYzDZY0jTN1R+yRRG9gBxARyNgoP9+aCIXbmu7gIIn9v7saMsVEwkHkva6lLDsj+ohJm810qmU4IdWq2gtHFArKsgzuVbo7oXH+YVa9KAGPk7RZWBdsI328/56XFoYem8R2eXHRTQIuz+sLi5zVuWCht7ajb5WsX5faJA/yUuix8Kf2gvJGH/xlOOokd9kIUk6ELc5SRJpwpfXDdBLVsiU3GXwWU4IsvTrpzi1BXcbLY9BDYB/BkyEQA6tQTTjy9h/xXJoTpYlOAqNTnLkkSHWDaA4lVq6z3GMFwt5J6C0DczT9kZkasrUcUsvcGUXbehEIryA1j3tqmurzCtLWgai8NIXjNcY86ZXs04Ray+i2thkD25Q4s5cRnkybuBcKZKhPGMkRKoUj8MQ/QuiXHOhV6+JOFv53jeSV/Hfimh/gqKSsGGSpuumaB/US3s7bg0WLW937d7r6m1796ip2mT4+dgLvMXJi8skC+oN1tn7IaKxKDwUVyF24gWzRzRET4gSV8Mg91LaOFoA2P0IZZ9WEPusRMwTN5uMaRVLJs1rcu+NPUQsQOaE67QqwWwxJkBgofshVBvmK9SWKCEGqpSFTAKypM1Lt4fy4gbqWDd8nMdMSwWk9mHPjs1F7Io8l7ch6UV4vt0VllXZG469fXDd01nF91q0NslAFINYMTWxVGJaepDhSByJ+Ix32JKvwJnLtGyonzNsVE3LM4wPnbcy79uu0DjR7CVEMCbSk3IQdk+j4YvAWuceMgSiH46aY0+s=",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
