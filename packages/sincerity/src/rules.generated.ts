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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrdoiqoitvmwVYSYOvVdWlBWgl9On8IR7m+N9ir/Jf3Yz8AmjmBm0GJ3niwkykFDx7aBIdpZm1v8d06FuxqQ+rg0mbWlCXglvrJlTnHihq4HoJi02Zdim6ZvX4A8tTKuCuTQ21PXRUhtINsMeO9OKmUWmlUvJr2OtEpnuWziZppyw9YNTMvysnv0X7hf7pRSJhYZfNZAW18qSH8ar5xpKMQBmfrDaSOWwJJy5PgXFz3HxzpADC5xQM7XxUR3VFjdsoSfd8h63BwBw50KI7i21pKgjeNvlYfTZLz8UUqKa3ASRr9z8CNfHxtt1XkDet1+HHDCteX0UmGbGIhOHJO+8sukNW4mf2XW+Ukn+/eGIm2Xe4uhwQ7R19lflHf+gCgg1zIpN2IvN6Sr22zZZVi6KyIwS/dgJg7yz9Gob0f8SCYykD1k2v8gtHTsFSimBgmJ8wTpHNA8YLV8+/CxR3txu695GALvxDcLLwubKKj5gFjxiBe7DeCuMzNsJZsPD3ru92o1LMwE2xJVb2/o6sKA9Q7NvbdNzbWfEfLLbP6KAHdJyzTGLM7cS8c5V7SYSeAg8UKMwDqO0FzDVOKIcPPxYFvgdivJECZog/MeimTPhBVapdk1fRnC8wQZ38CQPvbxbysCtTBBNIPgXLv7SpDukH3n0+hUHbq2LHXa6JE69ZnMjk49atK45G1lqx8egD/F90p6vytXUVbnI2P0AGHwSVHmWhc3HU8jkj6QGGwnoW9hU2KLBskHAOAgwm2cR2zDArMn8G6x2Ffx/HWhLaolfl0gvSNottDZOvRVr883tyBUS8c5HjdqNO327X5YOlDxeRCTt5oxk/lpLQ+snqyZfZPksVgnI+CbSaFjT5DIaHcsWEGAT3jUvQ0A2j+uNF/nZhZ9qsZ2pwXVHiHdQOd/fTOMzwivtT3A/apMPU+/bWvudymKczeHkeO9sTx6qsV7YOdZlmdVopW7UQn/tHVxpSEFMtQtDGq/+qw45CngSnBnY4Pr/qkS26EpCQL9ag551ubEpiut8KMun1TDzce+nv7cbNI1MU+gffsMnO/aBIlLjS3sZBi+qaBQQ4qk6y5r2nivvg93seEKHq8z5C0GZVUc9BDbAdpn3SpIF7rRbd4tHlaVCRZzz+6Smi9tOCv4vUjTNSvi23Qp7dxf9WHRN/o8Y5b4UZbOTuLKgZ5v45UmBM5cVnhvc5JaN70kkHwpCBxqZ5uqoA3NhZcfEzQ25lR0OFLO5wIR4ddxecsKIsHpgeI+zzMEl3azI/3qemLegYaZfR60LUBCaNKxReFHMJGvNtuqfFoq5GBRaIiFiwoXhsGMV3bcG4BMi06+KtnnCvcQv9pFj4VmFFl2rzPtOkUW0xXLQ4GL1cfPZQfGGFsds8AV7pw/eiMBlLYmS7dHYhKyvbQnSmN3pGrvFYMGnS4zD9jaJK6ArckGbOICAV2o13MnGB8/l8c2atIR/lQQPeGL7+x6A+i16NRIoxYpLUPtKdQoICdcdSdkz12k7fbMuuTlbRMNbhecb2SrC5Y1/flldKJl4u+yJgkMEfHX2aIqjiS+gqURFaWDaM5ZGLc9atOPyUMc/cmQEuEDJyfMM0PlqCHctm1kODUegt/qNQakvv8q3vTQMLefVD5yielOw6nOXZsWmGVaLazQKOe1UmUd6X3XKSNQOY7SMK6vieREK+8bGfa7rI8CKahavwZLRwYrbWsjCwQktuNEcahzLH0LYbfxiP7IXJyyZP21MHLe7dM3gUHx609pMG0yq+5TYCzGGi7jT6ZxBxFQMl+gBxZ2aP9jDAVfE99KlTG4xBgakMOk//5HuAC5OoMCI9bxniKNNemd8SIU1yNhnRN0RlimEKAvZcOykHYBBX9uZPn/c3VLXejwb2Mr82/KQzUaCBEQdvS+lyuwWLQmRBDRZWu1ojSwnxcXW5lqaUx+amIYk1cnwZVcW8T2D+tY2fucIVyH0cZSRGPlP37txra6CmU2zxZFjqYIF/0sddWyuq4KJ/hv+FmSA69LfU81d1GNakoAV6OXxEzX6TVereHD/1QxdOfOBC43Ab3aCP48Dk+1n6VFGWczedlCGVG7LH0pvERGAWCUCi+DcMUK934BJMxQEnlNrK3Q7R1eimExNMSm5H5prX3XhYdHLY479fIYgtusNunvALPH+XAcQbSeKDqzp2/WqvGsaOpFCZukHjTsIq2hxLN5m7LDSNSJAAF2AHx6sNrZ0YWRtR3co0dffc9mEVekz8vi4xNtDotyRgVB+qvXaVHsI3Af6K4UhAcGzT3OT70MFOe9nDxNyRC3Y1SaZPnXWXc5oZw+MF6enDfX276p4HRbBCIhPLN3WbcvakFKAlmJahWhYCBbUz7fITZPPeq0lm9by58ixZBbhRg7resP1VTVEql0Cbf+FKHVhXZ2sTxVsl8ZGSdcmu9U38avUrflPVRY9WKq5vZqmgUgIOHO7uKpFdCXl+QWSNNsLhkDgUpZbbPNEIhxSii0bLLty6Ow0GfRvqOoEdB3asnMd6itNVLHMesURJMcuEe7v8k7i7M995cbAscpyNCtTuyYMBcE4YQmdtWBfK17OF0XD2nOyXPoiKd2NBJBisJWAa9xNm6GmxOa7xpRvGsjg5Oq5habsi8Yn6sCswO4Gp6Rv5EwB32bZ8bx7+kbMqqVKiKpfBYbOkPbdYZRajOdosRYOJZIleTaFxlYbZvAHG6+Yob+vxPjrLXIMxwVXcyWGX1rYDgT63Dz5cB7H5pxlhpZLvEjr83mdWnJ06Y3jnTS7g1zgt9NsTiCwfu7PgvCb/4zfSoq5y61INyGVhvcxZtSsppcVHzWkbQq74Q2oziEGRilikbTdM2fjzqtCxnnx8H9OdSvhEwKI+IR9piVG1R5/OEA3ZVB4J5rvBCYjATBNh4yGqjGs3G2vP4TAx2susDC9QS/9alVrWVlIydjd2GwwZpeejg7FcS7X/s+pgWD1Lv8gMXnBTyj/Oy1XHmF8E16bpD7F5oJT6qajQNQCkCu6wIWNLsKi4cqwig9xtcKBZoxxEn6AmA1DTrETo+0qt4OLaRIR3ddB8LOpy76dtYZnJWdZ2lY9ebC1QfCN/YuYDq8YiedMzjk7p39xpkJqJOVetns29QhEnMIQCL6MwtyZF+TPheOZnGcYa0OkczHA3raTvb2uQiCKvjfxymporZrtWLVIs5qYSd73mgokv4MPxkd0/xxZP3SzHVu3kPZaKzwYYINWBsA0HSIdNSpr8m7qsZ9gSgZhJPHQfk86KcupYlkFXvNevVpSElGEZgIzBaWqJfQIUDooWnRfOKNZ68mWv5ga0HRXzVidTD/bRRHDz4S24v4txVcwe+oPr5HmIYBokwGfi3WUV54L0tB5sCkdjkjV2C+t77gplJRQTF99ac8ud2ljTt9fYCy+tSUdKCXunIL2UFXFxsQlwsu8ZPv4ZvwKrCtMtqzY33SZtlbvm8HMRKEiJ4ZNSGVvrRo0n0GxLEGDOaCeDVHqQKXMwC8thQCet5/13jukCnO4EJonuWo8Eir/o95xqdJuJkLpPudSzxQ7OgE8t/wVYR89ZE5eptimB8NYHhVp3BQiicWGvrGZtV0NZ4e2nHszhvNQOcU8ttIEsh8Ju4TBn16Q4zP12QsoF9zrTTMWoTeiWu1+tIgKFHx67BxRsTUtqV75pThts2GaS3CssN0t2b6iAjl04W4XHo8vKa3+jRSkmY4Y9dQUp589EH4pVtiSw70KnNgUW5L/Fjp/kzUrpPpZn+Y3UeYxbvSKSVr4S7hyLt0qmnjJkN7gMYbYR39J0sq247dmmKlKnR6+Q04O1G6PQfWy7VVXeAbEQ4UmsOtYX2MsXgkwRLy+MRdLjfbvdz3V9IrMTNqkw7CPodGwZIbGMH/Ngp8RDHbmNheHbB0qE1BFjaR92RT4BQycea4nledr4vdaDJC6H17kwVwlQTpiyFhxt26V4RhB8PqU8ewk23GTwR2jUV5DIt8XxwkAMjAiRaw2JAlhT2f2RRwpr3Xzj53uj3/Dw0zd6H6kQboCJXIT9ZKYEYQkmFRejOe9wNtwkd+IYscenxb8+MJD7SSmayXo2caEJ4CnAeFPwERCC+AG4UMpL+maXCkq844BsKVbrD2/mP7gC+ErI1iVJ7Yj0ARIzn3FhQDmqF/WpXiWHIGrYi1FFYO0cdAunLiRu7CLQ5C33vKsy6TXMfFJdyeaxLAQbucZQ8mFCHsjjAC0uuR044PsChaIRGlwfSl5gLfOGIr+Q530pPIQNcWxH/PvC20D477VaOR5PYKMSQ2FC8rh33j9oB7tMmzRjsw6awiJwtsIx+OJgE2Tgwkt1pCD1EwmsJg7BIyJY2njcHtlM3owEwRicXz4BVDO+3/yOGMKIkA68NGQjEnYU+pT+1+RWrQLX4QSgRvLVmcRtpDRTzp81o7l2X8cRaNTb75DgRR57guenRkcaFJxkMyIkWr8xgLmZl/4ySZwDkDoPhA+6k3nJV7Y2MAduVpsC9MPsI2k6tU0h12Zds1V5ZI72lIkOvFiYoKKZZECEWsgQg/vql4AbE2FQVTtF144PVPXkIr+XXCTlm289c8IfMpDR0i8L4uN91sNhBdLqhXPWkNtZUYm62U0Xony4Xk6uMHRk8qDsGHGThW1HK4EU1aWJeV3uxL6FBZLHYgSdVteVokpNmm47+ojLmshK9/e96ePsc4E6RemAZQMKxXdB4BqoHB+mBETT/m1G4wCUCt9FCCPOuMnYZ4lvytcxkL0zfrBeHRlmI/eTuZr3S9glST4klvgb2KCLdfKQKazqMnf4xgKMUL4PgH+8mgRDl3aJxY0jYwkh1lg6KsT9JhFBjQYhrm8HsmsxPJRA2KEoZGIh31LOubgxYjDDyAaKxZV05JWXYs6uGcvVqXcdQ7D/zdYbQMievjm8bXdeHIrbqVQowdK2L5TPQyzg4qdfeDYElvT3NSltjUKgddLiW3gdknl0d/hN/BKi7lczX9FxPFGEwApUkMIa7E8Sevr6cXNFSBD9PmVQ/GDxKx7OLywaqdECc5wCrxcWXeH9FWmKLEx3ed3/VXk/DFPjjMIrz8nITZPWGOLDd9oTNKJPotvcho35acCkxFOj3Z9fJmlGNVkBea4rriJru1aw6Y/2l9JZjVI9r03Fot2Cjoxh1PjKxXDjgzUtQJDpqXjx7jCsee7GB1sU1T7b2RZhmgc7/jYTsaq0RRSbeObc8tJYBwYsZ5hUNDezH97TObGGhfp3QWJ28Tj/TtZdMMb0Y5Kgv4akeqLXlz8rmOBtq4PMX/r1kjyrYdXw4etfAMLuixnl+n9vfnJadUNc2kdL/542VDJygCzTABdQ1srVBC33WflGkpaaJW02r/7+P13A02pb/aKoFwGPIHhHnbcax8fuMF09tg7xkwGoyGfou+PECJxOjcMhuTTMKG2gbpfStsykIRwA5HBdZMK6JvSDXT0JkXe1yKlFTupwA70Us+EVXVfidp3wsBuB3Y/uB4aGH11k9YMg4J5jWOHKKsncZ2lEn5xh0PCESKWSZJkE1YwrDqW+C/cH+h5Zz3t/8NCp4yl7cU2vsTbfly/Q0Q0zjfUkEduwlMjgaIDrDFNay6z2Q304ei8YmSTcOTHOqFsaD9TQY6GPJj/2lRlMQW1ln7TPoq9AHw+r2sJou+SI2zt0veZWCAaHj4C7S0+IFZO7ag/T1/BHCSspX1nqtAw1+sOvUyUr/y9eWLQyV5iGulIcoPRwdi+WAtubEiRLfaLEseA5moKlGPTB2e05u8vzxkBvnNezmxZiMYgWXWcQn8wovdTfYZm68xeDDeKyCIn+2sTtZM+HDG4GyGRh8LGmmU/FXCI940Os8W925HyspMnFVHOk/Lmr4ZBGp75NP0LIda+pUDfxWMRnMFN/ATH7O1TNxjFW4OpqboKfWCfoLsOoY6DKao3UlorR9DnRUuVbjRFm7uyM9ZGg8MxtkaUE8qCx1zZklkpX/ZJcNcOJjpEwbxt8+PQCwjr4FIOQgDeWOannM2DyV35fhKwgOa2qNcZnE78vgq++M/yrl9PpJrnev8X0d/ib4PAPaDAs3qUStyzcCpfsU1zTVoJkIBLYvBDYsvjyKsK2tu736JV36QO6xb+vLqed38B9v97SQA67t+IYw3ocSPY0jCDCnpNVtOq+vUVW9J2C0cBYpiLFKGDVC+iFzXX5FgxuobGmZggL9He+7IrleCRA27bM6A1vlPMdp0bPRQHFfMX2rQ+P5UvqL3Yfx5TS6vf+U5I1P0ETf0HQWIplZ8TzRo5LVqirRbEFz6BdvP8mmi3RfmkNmFRWX6FM7DYej0Kwc7c3+A+evQ7jE/9SGKqp43LSD+PwCiWC17kvsLbnq6C9lbBhvF5hMV8tZbGhZAThOlM+NGQAcJMlWIorPMTrs+0gK8/VJQHDEOa5eUSrPHvSHaEb2RCi0sPpMKDgJHEt62zWy2zl0DicH1+T2wft3O5IsQJsTZq+WyOdkFnsBrrvz7YNml9VL9jjENg5HBfX8x1lJ1IJ31BWPjOTbA8Sq1km6a2MLcVtj9Xh9LjXJtVZznD4AiT7yEQgWBQf+06jFLnVD4gw99qk3/EUQj0dYSXF46cQzVM6gG1XvfZ1L/2yjyn5XXxRurUFmL8XlhDalNWBzj3JsAIaWLK9bAdC+wVDu+X/+gJyQOd9DuVhgjisq5309Jr0jJsGZ4L6whkOSO9sBRW0vG30pa6MqUWg3o6mjgyN86SJDW1wUB2CH+ExZr5cQC5cpvACmwuxgiblNkhyK0DDhhSV5ZYGMGBBYsf9J7/dDc3B4m3D8HqTETyOMWurzxFN4P2L+u+4/tKrBwM+uu+f6u3BMs6cfyI6rm3Us8RZ3y8lKRb0ZOtfR6Z1OuhjxDoWiZPvq7LVseysX6RqlVvkatrKvGg2ekDEliOWkCZRQla5iNeNl+yEFINuBsoEB4Lx2BICR4k+Zy42+EL4T8YG+jjUpVmhFO45SAa5ffKj//6Ii9PgJ3LUVL1GC3FhfGsl/ls3k0RxOjX0s0EWHIHg88TUXeS631owKbAV8Btjx6WvYh59t2yMnWhVWuWqQRhpJYiJYgNA5MQ8RF5Z15tqWLzTZk1P0jhX61x7PNFfTWYjx7Pt92zBbuMxlarc2f7oG8cqGdn6i6hQ+gfBnjsuv/wQmQEPQQli2KUzRAHNGcfJ9mGlo6jXlogh2nslPEp6c20JRyohrhQCIi/PEzn/fQJ2YHeDlMhrcrFfc+jYSDL+7az+yqQczZIAPnmoBkmXO1wBOl5pDoi5jmsxk2emH343Dzun/b6fBcCtQ7J9nEFJbUVMXIKltlSW554+btr/N9NDTFhj6UkduV6oNa4gfhx+klQZGZLQwvB/RHt1wXN//3YnrkWIYBHAh7Sv0KoXfO4LJVnndjCsRirIwzTACUp57BkjdyXDrXzZRmXi9PbtFz9c9S7VVQ1R1/8LT3b6Rqplz/cPv6TeYUujd34lsL/KEe3LXnM+I5hB0Vx+NtlK5dtbumKp8ZFJEybKrsvnqJMRapMbteTQ5UiFHSUaJAbJrZFwrOd58NJupxCJjiRSUaVJ+rkyASF+O+tF8qzE7Q6Q2aswJAztXh0Kt4eJAtzWmfTsL9jX+sXR37tsDkXbYiQVLQaiuHevXVp1sygqMneaflptZhcBAfPRMN68pwTNpxh5I04kvMLYWzdnmefUq0FFwvEhXf2EeMARcLKqwxir4fPp6wvMTOg4COczzsI4NOAI+0b/mGkR11ko+XAfh7aXHi4OKOTnxvCUUuoIFZ8JLG9IS2BCqwWoNhgr5x8vOuxVwQfghlT+39kQN3U+1zRZE8uKuASS0ymGC71K/rBtz2eBmveWrs95LFuYILbcPqEJsgawPI/FcAc9WkTg5650aFFtALt0oG4gmiDJp0IpZOKSf+KgFlpgSw1sGKecKhMngOMSBWoH3WCIL1/yBrG7BVvRzm+taHFsuSYnmI5GMIH6KdHGWgFlpkPqjVwvp5foLPjgnSvJZ2AmcxV+Ct2Oz0ICmnewjuyoYPwS0FLAR2KIzCw9TSh9PkVA/YxIHPhNcaFCj/9i0MwKOCHmVYFc6AzkxN5RqxQMBq01MxeCbmf1eUVwXZXlmN7aC5v1F12QzrDQMgGTkG7GmzFGzU++SlggFW+FIG97VSceOLXlYGJlWjnWfpH/jjGq3ZfGeh2vlU7OhCNY6KZ8eTI3VCSHFuJMQVEUNHKRi3K4GjvUowwTpMPd5EjrGDJGH22bjElDsQB4zMLGkHsdF0ZYwBz7ucg32Cmz84imExdWcTtubglXxr03YQnaAfeUa70Z7e8dQddtzHdXDQat2MJ8qbEBdfFJHdm8OWCaLLaYncAGq0OwVdsXoGFbLFg2KZeZfGytPyAsDMoZxLLrm2/HYJztOh3qHbB0Fj0Be4a6oz7/AGpzfDc0Jv/HwZqYDYe2XaogO51qAYS21GaO2zsU7mxMnNF31xo8/TNcdh4sCZnTKLRURpRSK8Npw68VCj3Wyez7V1iXDnqmVGkoB+1prjVxIs2qWEmjyx/7nNN4aXHXmkdgWidkvB51hOf6Zp7Bz+e5Io4AKDSP8pyvUHJPgMzZ2VL8TQIb68oCsYO9SNm7E881zPV+q0ZTBLcRcgpxnmKsOjUDrANaGHWXIvsjV2T7jPMVL+apaPpZKyfH2JcZfLpcgOofl4qSPzjcAdM5Wd3O2z6Su9qTid0pPgbc3628ippb3XCBZCu07QTQwmIPq8kneBbxYjMfJ23lSTXZYMO8xJleWqvrWKZ3HUespbxSVkr1ZGkLzKl9ZMvWRJhIG0P4Cs/XxYl4Xax0OdYUTQDulEqE4dELAdHi9w+UmzFDdMw5X1ioygzLSEnGiqhR2fzfGL4OPffV4NoPQaGmBU56Sso7m8153EL6LJCWcE8s2gDEdCIPyG+9l/JNLpK8yRpls8ChLvFhx7Qisxt0d4gBLSbbYscRvovjJaDDAyPKR0ufblA8N0a0N5nKDlr9prtzLPZYADwz9Z6gLvW022e/ZHtfwrUi8m4GSvrdvQNhQb/Y1URs44JFHnbViLKK44n05tXIRLijn0HNhkOR3qX1rsOHN6ymaVF27tUjzrgFGzsfE6wU6dL1HrHc1YN6eN14+1+m+3vFCCTJqVIvWYYdDfbn4dm29Sth8SKnDuCwO9olZ5sSmUfng/R/8YewQQmGuoyW7DMeBMc7aoDj2MfWV7m99JSHnJARV8zu3gHQnWWLro62iRNcBrTBrrCaZRE6wnOU4xGBExCx+CqKpvlrjx+H77fCB5zdvkUrM/OSrGHKbv7t5Dfl7BHPLRdc2ECM4h3lfWZIOA++aqEBI1YuH2aQ0UCxHOwm99xkLHHyWu8zx5oShtF8fyHAlGqdsAe8LAYNOpVO1pqdc5V6KxWPpFjewSR/mY5pg44Ze/5x8HHXqV009gIXoQuDakZBlCOn16WS3R8SyYpoUd3gQupsRCdnIZpTlBWl/7I/1JovU7LqNlnosDesvdrGe3enD+KsOFTTm7EYPXHVVfmEi58SCEZOA1B4LvfNw3cLPC39v03jd20TzJ0U/TenytXYLnDRi68NmnoPmQwM6ljVrhMa4y41zndJrPewrlakrN4Ja3366CbmFgB9QuRfUL7AriCkUamv99vGf0eVU3ElSgb4ZPfF9NNBbEVK49h3XpThdakDS3bQ7PBmRo5pyZrwMVjGpMZJmlEKLkSajgButhuknUV4PTAaZykBJWc8E25bpiASPM2ynxp2KoFHp6izuthtiKb+u+0CKKmpQ4mHuyL1pq73+jAMIDkjjHN6OMJ3+Vt9/mTkFYCJmaA72k2mvfg/Hhtf6UpVrBGbUpedAMm0pe+wSCTBMLKpY/2L3Tt8yRureV6db+1yhQ/UBSPBcU6Uln7wDl30LT9Fj2vIT9V4AGZsV9Jw2EtyOxbktP2BcGElfiY2kTcNVYYBpRR2jOPo1II3zJwXCA1tLl2YH1EA6kWql951pbrqWeQv40gbbr7PIkEuJxovDtZeavUPf4/UwXEVh5LkEkCvGVRDbY6rBQlTHi6Wmq/FVArPD0BlXTyzztR2q74Dg2NCF8fdF1OV04wairihW9Ij2kVVTJkOu9/rTScZ8viy0vaCipsfqTEOFy5+BzJh41bZOJpPfgoYi9kjmDoofz1eDk5bpKbkiM399SL1vJMCFYPjFbOl5HEtzWOmQrn+Hgk++NN+iILWA6kfibhsp6N+x0vCaBdRMzk2spqW6Dgykxpx0qeOKQ5pZF99AMoSVzVzwNiSgaLP8NYooZhqaTzRhedVpCUNvrP/8p4P8R4lZR8bbdcSNcFvl6J0HJ5OIshMg0TGGv3meuS+P7LL93VhjzZIHEyw4+EJ6+abju3RX4VfEEsX8zAzGJGZd7L14rZ6p7KSlIS6ZWrr9dMbZykaLLs1pLm8MtpJcNKpnrQyQ1gahVrtST7tOgKcONQxvDUY3d8hNgx1Hp5cLwS9UpSb8+xnHpvKmXl/ves87PiV18huEk1yn7xXzOvUIwBcadoLs5D4ArQQHhW1oa/IfBEPIHri79f+ShQ7jMTqZF3op4l9iYxRdkKMZK6MyYdtG5vb3fWvfG4uzQ3YvPSjxbLupN4/kOl89Cfd26rlqQxeM6FKY1HAyyyIdYkjTwS/c+B0X0//UAoWKgyHWJe0r5lZLfemc5ZSVp4KhCyPEEOqQ/kafBo6cqU9M38ueS0JZvsWI1L3YqfloGWkZH05iwQ6vv18sVAcL8SVdwKOIELWMuV0gHq6pbMUzepReX50mMvBlC7VqGeKnsFCWKJEuRcotTcljvhq+Loeus2xuw+E4k5rLpF4XvWIsb242pdgexel5EQYJORxTiP1Q7a4hp2OB/IbWOmkBdilD1BQZFDU3NiWdLZ5ENL2sSLUjprxD9QrGMkwJHeL6wOL4L87OlifV0lwouUNEQchu5yTPQyajdNGOeHTOFJIfwvzZH7B7YP1GOv9c7l47nebX6/3Uwmz1LcGZhWPhwn3Lr11UISJyTOrTvGVyBb37dw2k6HronLDRbj/Zxl34kMHXBVu1PSgzw9khal+3bJTQX1aSnXCwSUbgeD0jgWtbsov/eykTNHU11cV1/AICFxyiLguX8mPoSwftGa/uJ/McAEgedfWtLq70t/uazVzQoJVSqWl6Yp8osDBKJY+kMWlKvs5dEhE8VgVFnyMOte6l4jc6qX62gjc1qljJOUP7QR2twxw8HeB5vNbN15bRdwpEa5ZCXEHgbDTt2QWSDWNASNfvfOCRMcsqs9KAPvTSGrGxyTRCkEYvHlglJcywXd4ZfP19e7wx2VxQFbsIluqUdi+qOIG6DOpI92Haappb9Jy+qWZo1gVYWhZnz9PLEVUP+DCedCFrWVX3dQAr7+x888U1JoptKadUIM6xhTrGOfieGa1JcFCA33Q5l2CytYylRMJ+g3cQMfBqQDZ8hHKzdb9W/6JpPqvJ6O2p8G0rG+cn4701R29G+LpFjIrhS+8TeuULQfywkhjXljI+/b+KLd9JGhermCV5lX1PSFJB4pIFiGDuxQa2/9x8WDqoLh4bDGwRI12oII3dVETITX8OD/4T70d3I7xQ7h7LoCGNvkCTJeWH1ZCP1f542m0N5up0Cgrt4YZyUXuYCYpMJ3ua/TwFi4UtYyY+ncve7Z+Y989T32Avhxf5QpWKX/i1vP0+dZYeB2gJC8t+ZM65IVV74bhUNwSGXI48vnCGGAwApTuuo5E+B+iivgQr0D32nP8usKehnAw/e5P/hPCTiDbZT/3xMc3pRlVYhdDbAHdTixg4gfc9yMq6zF/ou+N4MsmLWlOqjCKe+oVhvW24luk4Rr1NQ9wCcZxrvddDEJhjki/PapKLtQMGkiPm0JNxDCaAIsjKPFW1lcKZPjBqcF4TAvnl5PrFDpAwVfgXEDvEifKliq9fBW+A/4zczDUFVlDr8q70JPv0xcqCHuQb9Wu1GSE4mMxVMMgttiyEMW1InEfYdn5AQW1RJiR+T6n3XKuAN0C0HQ04N4GLaCWrprHXaUCn5Kg2/8L2aAauYzWS8ktor+mbXwNj+BROUug6W57WaXp8Co/YaVBts+Y62f8N887XpsKkRTYUbuh6BxGLsIL/VNRUSBzGT4itdjjhtCWd6/LpKQsIrTNQ+FHqbhiLuWUX3ix5u3/FQnW/Rdm2ttfAiiftKdM5GIF/TenAgs34UFOTICmbd1WMPAzZFd7sAvteVAMKphg8kMV6LK9hrv9hXJTiq6SRRv+imlziV1AU1MI+xlvq5G3xdU2ZB9FXyjac2QQguYaRc9Ehi5JvwbPziiDnz89B3YflXjStgGnODf895E1mBPBugPxIn+UhUxyinUGhWTh7lL5nvgGMgo7Ik5lV+FXlDo3sddUHkC5sXfrLJUkQtpSRLtZbsJ7KXoJsR755kZapjwRxykV4lYjxS0Ce+i9LWeKTsBCTuqxI/+XZuxDmqifo7OAh5UrIf2EoiUpcB+4R0nQI8LaqEK1h0b6XctOFNWPVF7tRzfj6VjhddI0XHrcAroeP+m2PKDWoeE3Cod/08K+j9nQZ8BeE3OW32WcdNIIwrzLXACpOgv+5CO1GGQBOQeI1vz4YOM6yfIYq6G8aDuINg/CtW/FwRgADd7pIlSPzMFlMMRbNKnjhaqxjAsodKAL1pDZjYUz2nHMdb55QtFHxSxh1QIASqOFktFh4tVlskvIs4XX773r2rIilUYH80v42L4Q9jIShl2bINM6b0E5sQSOsjIjTr2mMjiBjALfi9TF2AfCy3xzMboTH5x3qEDXohodMm2U+suA8YzhuPcAVpfz9wDWchr0WZazMgKF6w4XaEHbNGcyf5G8FZHFLT6qfyhpQuhu4YE4Z+f6qB6w2Du+X2WMfv6I6uYaLsg456ms+azwMNqEDmQ3LunzDIKJU2IPW3sPDhx/16ZQN5XoVXav2UjNgPDbXQkMPywdaQ1YxAZhDYEjz3+EfBEbBdRNYGcoDF/DwDhJl7uL+zZBFR+QcFZmkxi39TQ0sEczKGQ0O3vjq5Mi1Afl3bEhswUbLZn5Qr2NFbJ8P6evOZVxR7R35K/YqFj5Bxw60Oycf1wr1faQYFHr8W9JiCQv8Hef+spoWh4f6IE6no6sAuHvtBZ5eRYcADYq1wqejYhugvHtciCUj7B75lMCLlyVnHSs43MzCF5Noj/mlTMIJEQcUfZ943fiUvI9u1Yz1qyoE0BLeilAOJT5IeGd/lR/e5N5afrHGY5qxfXL6mLaLmV13HnKVb2lLFFmLRgi5+zwyN7cAqUkjrwnyoCbvEkcLS1IT4bHvbR7RIWZMMnry4ETfif0IUlWggsfvDLDaM4WYZD9LtCC8JnPuVvu24NO+YbByGQaM5m28lMmeaUCrXd8Cw5AGASpoJj2kP1NxU6O+11g8eNCvOyIY02TQm9lvXagjTFnMsSQV2Bavhv9BP71w8InIMC7/P+Bce9VPRF7SRkMqCzDolYS7OJEumlqsv80hPvoL+suoMcnV/tu955oUwGN2nOMSlh/bQNwH6nVkJWVMQ3h1GkK2OLfs/b+pJPvIce0rVT962J9CKwKwSWjzSt1Zv6Kg0jqJ2EkKt6WGaeGV02g+TG9Y5nGdttTP5SIaUH/MGBFU18MYGHVCjtO1Z4qNfF1Y5neJ1MagqHmxDcKFL4PPq6fuwkAek/AXBZrwOJkewqUwpnYXRM2/RyBEsUvC6dqtdG3E5OXUVngVY/+zQRVC1FHv5Z6esgQuMtvh7AoDTUEtqqwwvWsNlJpRpwAdddhkOkuouansbDV35hVWLYKCjjRhJhyzybW05i7AumMlXdn2nr9GHib57x9Pw26UCIgzZXyf1Uqd1PDyy/+12gNbxIwCJAhfCXnYodTQVXKZ4CU1B6eZybtk4iQmtuWTXthxTEuDInGhBxyP1Bfh4/WNXrY/SdnhdXVxw/f3RhaFxdGiWQ3hiMK0ySg9b+16Tdh0khbQtIZBpq8gTO3kPLMa4Di7EeEr4E70tY4ZdGX8b89EzpQxZEKHX5xRFBzegGbtkp4jviG04yUlu1Y+1ZQPcDUmpFUS31S/KjDycftl2EHD3QAVv4jnksMjKRKWyTxyEWmv1u4eNr3k/1h0YHnzefdBW6OGxjDIO0CaB+u6cCbg7SmDSGd0BzxcorZUFG7aJAvr3VGizeXLG0r86ujdi3L4yVegq5r5YneigXBhUNb0C1beHoXK09XddfX78n4GaI1KoRhKNIBdepcxFf45GT0x+cbyrC/sUO+gCw18EiQpm3wHxK1R61z2nXCSTKePAlhmXlMP8LpKsoYsQDGwdDkyl45Z8y47OhbxxLm2JM2rVkobHXLATbxTVuYDaaJ+0LOkqXF9LmB4vNQ+TolCtBWc0PpmzR6BtbqnipyQuAzsusi3wghnqh1ZT1LqPoGc5mwSiZtXrZOd+N+/rOce4wLTTVsTQ35HzR1y9+2ANaFxLUWdcErESEsD0bVKqJ+nw8liVJmM5CEtjR2lZd19MTZgo8MOh3CZBNdO7LSq5Dikh1RBqjpaivVfvCcc0hNBd3RXcn6AaXwjpfFZ1vkPYUAQQzmDeRViCSRpI3ZeqrQejprZD8SjRxpkxTe0tgUlBLgSPjcqzDzcYaHAcpUPdM4H5asyIvE0GB/j2/lKuff+6aoIWxZHMPt2PupAXvsl9ACZGeNuAVfsYl7+Ag1B+j64HukH6KlZwgAV3Nae8iKT8GAhr5me3y3cVc4E5jt/9abJzDFhzHJnOAdzmur3ZYoxH5Dpr+EEzRBReld2HpqpmHfuhpFhV2SiRxPllnauRylhsOYVrceHRDd51fuduvEtMdGysd6tns/BRp2nosegw0UYM+rH27k2XnwNsPCkO0Kvlky5ZDZ2nG7AdWGcNXTskKK1aVSsUWv626LlsX6LHvCHVYxCvg9rKYrajj28UlbF+5sSfo0GrStSVOm64C11XExn0hg4xjyNQF3At69bzy4kiFzZChCEDEmhl6Pdf8060uyCAYIm5N2KL+spXP0KkdELR0RcxoOp+h4W/tvDqWmoxRlk+JLivCzdbw+QTsP/TiXc+0UNfhZGCc/9eNcNWsUABSqxhV7XSau1Z7olnUFnqtHskD0+zOYrxWcpOqw8E5JSViJP6i/r6B+EXDTaeXlQpUrjPrp7vOSBNBcIbQZYTMSiswPlZDosbZojgbBBrW0XS1y8yl38r+ENgggeP49uWppcjf+KSEu6G45uHDdeKYQ61blU/7CNgCSY8hN+8d88tEyWwKxNzLZJl9RHu96CSaDPmNlV1q/qeSUd+pd5jvd3hKC1xQA6LogvDz1LxCpJ4QIC3MalxaanEOpu+uMfyv+kduHAq95HF3clN3zZdqp7qbdpes6GbsOicP+ZQMCr7gWBRBDNAmRZ4hKJ47BBrQNlZTD6eVnbkOT5VTd/Yr9BhFujUVKbRTJjk21U7xDGN3QC1ikyFdEfSUykuRSfgRlQ8Jesy8lb9Z61oWPuYd1efigAvcku1ZMU0rZSl8moZ4u/AbE0R1xQnVdSK4IjeT0Eo17FS+m1vclAEDm4j12C8IhMaMK+u4O/Q+1mubqZ7/lnqrny3xtdl2tGa+sKIBdonHVooxbsCxOc3OpntNHl5/DjN7KzRmNhdLUv+DO4mUmQqKVaL8y5xSLNB20WKQlPoRD3oi3f4F3WnZmwIsNbPbxf1kkC2aNYEfWlpCyZAzevVYpbGesl6UD1boBzXOPrRGuJGwVYsjyaLtI2b5/aVfAC5HRLl/dEoNIpfDK6eKXpmSq4YHDYhZpIa7mx5LSWar6cR2N0vXYih4SpvpOFXYwd/RlRE/u/Hy8qR3a9OarECjPaV+sk6A70GSKEiaiovdyz6grNypwSbq6iIwXgrnvKam+VUw91E7PPqG6ByPIUZsucRuaXbdEGYD25coyS3WvApGQkwE2lGTpAe6DAG7oI/Nj+82U+ROT9dhNApb5lOnb/1Cs6zSrzhPzalZuO5hsgI7zc5jnEXbqq397N9B50yb7bmDj58ieWmBAwkNSe/WCAeWzlx0PO4ERTRYDUb1rQwOT3L5aZi7QMa/YK71/D4gYv5MD6WhGv/iN1GWE4GjI+FbanZS6ViFuwBQqQ5NRvX9gq/XMGwDSDBnhEMSu667jCGEI4iwIGKi7r0Y+Y8UPRpq8SN1UKgmoUTr4GKJtKxT/wjwj/LcRd08l8gVE6cK1E062HJiTnzuas13c8eOIFP+ZIIoxMoOTbmKvY3838/w+YsCQTVP1pk7HJYgtWQ/ehaXeth411KATHp0/qtRSBsra4owuY/pYcgJOM8hucxDmBoV75rr6UUSyfML0UaL6rgReSmcHViq3CRhsRz4kYxuNKTJQAOkj/0BgqyEnpJMFgcO/UTCCOk2OD1SCIRoT38BgLjRcu1ZrL43fjcbEMuTu/JSa4w50/mpgB11ppjUe/0eRdV81uHA9//ojROCr1mpG+H5Zwv6a5AdcOlwit4Ocbwj+vx9/rt8WGAIzE1lyZ2p6OBd1Sko0w2Xs3fkWTWLs68kGp7DiTWDngkOb0WE9iGorWPt4gx73+D6IYGEpLQ9pXHLV/jh1cBVJg6aRmLMKUruEa5uCMArD3xWm4EA8Ba0lK8qhT+PCIvfhHlXzudCL+EwTiBS8cedl4rmqYQTroY/0MsWxStxsdxwxAuPwFTcS6xhgu2SVf4UgnUHyd2ii2GnqU8xoP+zVdbvfCyxIEqCm+bwrn/xXzKxnViN6CFqwaqYgS/gc0TJbMG5J8IjNWhG9YoCMJXhuUbPoMUlTZU159WSUYiePjdRY5tcfI+53+NjJq4yQDyIvluvEWOChaovrfwlJVDy2sPedbiF9OfZI7YQ4Xfd4DuxGw3lKoZn0ExLvOvVoJPdoh47pDzyxVW6TsjNvR/sFIRj9J72xTLcRnQNALrdaiIflLco3RTlJRP/NUs0BVp/Nbp519hvcq56TwkwOjWYuVGV7zYP0WVP9AvdmcoqRfjAxoKJsG9jh831zcy7aPcJBrEDJTnlVnP1Qg66hwicg6rZGwD9qeCJFH4JJBw4zzVjUX9bQaH8QaXWiD4NksL+qbRseU5So5io0XWqkKL/cGdTVMWw0qns2yceTbK1xzmI3J28BQQOuMIC6tCGn4O307SXu+zGFsOPCYNrBDnCPQKje2m0uFHdZ/pN5I5aIBwGTdd7rV50RNU/zCtxjLz4yc+HIh1A2B4Vqge+hKfrl8XPAnRlzOHOemUVkT99GdlnD8NRgDL0pi9cqwlFgQc6eRWFzm83yvZvmcg+7PPxPwm/Qz2tSGa5imf+f9KFPJmkf9rYVTjXihhVGBnpT5hcZvy41v2fYjHgpG1Iea5ruws8u561DcLHq7rl+ZoESmjH8/by4Rl5E8qh2NCa89S0DPnEEAkgGwk9hLuRpghRn+KjudjdFnkRJPN9EKqC+KT9TTWJGp61whUHVfv3Bih8tfhvZM+8QMT49BMgR+TvHEmpI/+zGtSO6BI0To/LxYgDy8QVFlT07VwybfH7km5Ep8xYcIodBd/SGyD7TPGTa6KuvNvG+5Rx1fV1tLIFbCM4Csagashh5ap4CFTpzhQ1qrRaQzOehi8GexXUw63Gb83K1pNw0D/v9yQgwKPDPc67VcExa+NZTdG4gxpikbeHCsbXjF4Fz19O5KdVXAlP6tXS61/Hyc75D0aouzLcrQyY10bfedcPvhJrXA83vQ8WD3xxkWubjfd0jNOi/8trqPhExNLjNgt9teKd6UNqxWCj2kL4a6dzYcknyr3VHFBLZv+eGwRgzBGITYQxAB+Sz7QlVe0TlT8jDy9fQ5uxLsK8UWwdPJn0nCzncO4HN4PyzbmnKBeL4W7+nnc3ZuLuk8y1j84xSMDHpAkNBfB5RK3GSNdjoVSm8QgeBDwauNZB92eBuVtyB1oTmY+Rnfowvvilcbtj2javxhGuPZV2Ae5IEwFySsfiA41TM66NOBpsbS0kbGD+jgLUwSD7F7fwIbQJX1RxFPNxTUheBm3e3XiZlGzlC+Hj9RUzlr1tIInWK6CH/mlJp4UASuXsD7tpFRtevqPXQGD4zD9moo+08t7QZKaRjiRDRz5bbHTezcfFZWmBa7rQq4wxkw395Jf77msE/KZhuHZtv149u0mOw90OvQ0q2vZ1Cy2I/1NW0p5aiAimKJMPYywFHo5CTts/HHITF01VbxUqBWb46OejESJPV7lIylQwRqRjNLcmniy9yudw8F2gyl0syWw6z6b3sKNXYrHyxSXueod6udjKUm73ELlFLHTlVTPiypYbUHnFPGvs3uj7pYAmQJlxxg8zLGX+Ag3pTdD6eS3HUkkDkZlbbbixfSoTYY4o0E/KJswAkp2R8vbIwbbnQxTFYfzxOPTTahSjAYw1JKK49g/i2da4qOfA+NkabA46MyDnf8nUBg+hHHXC57Xnvs9WVCPaAuI3aNM/pkO0wW2RBrAl6RkExjPmXYWlawNhUGm4CBkxFUmDa7ELvWV8iHZPih6vcYawLS2Jor3HjB9fHGvfy4g89s3ojgGG8fIh+H4GrhBvjKnwWC6KrcCkJiuUQk4PtnoVjfHXXt6RX7rO6z9ZXj6uTh3gQn0jy8VzRgBqUOOn0c0ZEnpFBioh4FssCDj+44+59lwfwBKQihvBwPBWDBMHZ7CGFELQkxm4inHDkvBQsw8OaHM7dNzI4//pOA8apB+rKilA6ZMjzeRBSH8vIN3a7EE8e2891rbzBOvHeXOXvhev9e7CkvVHa/LdGinJbqx7Wc+PCPEmJOair36rT3kMxauV6hAe7F2bjEtSNgWHAwWYe39aOQIPqEfA5sIqUX5pgDQ9GDs8X3CSnarZsXpiQ/FKDWCETs+pL7kmnWpjsId56gbYQ1jvk6vGaUGfecFmnikKyxuPhvLIX/xc5gKmEL+p88D2Baicu6QHqYYYEf1EpaEvJg1T1hTIqR33ZbdM1UOdgYYbYisTc0YPbetzYAcM+tijDA1rhIvDfxUYlHh0u5Z9CG1mpvSD5TFXxmcUrQmdBmp/YTbayV7zpHsICvufyDPrbr0S3wqcxSI/AW4avZQjOB3QTWObZm0Vl4OaPGEj/46Z+KcHf7l/mDJJJbLrqRc7+Gxcc8HgfQ6evD9tlbLD9APy2ChPOia03q96fkBtQ1xjqjzIJQWGqouDRDEILiwp6dcwdWlxuBkTWAIOChb1X53sJH5oer9Ng3MoOwkdoURjr72mY5AEJ8dCFQO/2Kll7IUOBgqYCL0BItpMCklTnzx5pctN5Q9q9YpSlaYcBSms2QStr/dvxAWGLpsGHrG5fTU58ufOVX4aaKoc/us5P+rg/pkDSZbe5rTNoNie68pfmHbAS3j7HwHYHFuonnC2ktPSzQG9batAxSiU+7h92b1ic/FZUtZkxSthqVPzs7y2oFeVTR0iwo6y8GOI5p87awtg+3cLmTKdfDbsGOwwHRA+yvUcHG4i4jG8htZJjjyJJu88dKG1yYcRmkXdxXGQ5WUpCTVdx95Cy50JVY9Namd74tp2jdSCngceekt6tdr2+xA2gsw2Yz5Ib0SzYXkd1rp7MMATE9U1AqBxEGKsL5DuTN3wrfPb/nmmTq6PP0P2f/tqegqGukJQgCASaBnR1j52KzPZfsuMYJI8UK1alMTb34y0mkCAJUMi69ua3ZKiPCn1zsn1MioOCs+PRDBrEOkpgsztpWaH98snjh+kW3gC/4/a59mcXPkEYmvsrlS9lIqif+sA/WTsWRIyT+k2Puo37uO9W6nADbthWJZZPkC4+xMZZKFnKBZJ8nHxCXYdFYrvLu5kRfdsFv3SJpBRqZgaXySUPGlcadzrGGJNBNJCPqMveLdOR7WzzY1SbgyPczqoBfDww38dAlubTyxwtyd+r9WKY4PJXjvfcP/7AXDUkaaNrM7qKfd2ndAIdCBC2cgBVvYCW+47vwHSQwAVW3n8sF+l5NjisX0d221cmjcfztkbJ7IxUub7QXLzei42A+ODLizEbZWjTKL6L9WA8A4NGp9Wof5pQPZvQ/myBF3nAEk+Xc/vfhZvhmZxDU/ukCY36RhVa7A5rUoEpbOnAExhAit93A2/E2yj+hJLBHKgVZuyLbcQzdxXQefT0PV2qEtwqQ5vGTW9LhXYPvGjk/NJ5St4ToLFSC1Uf0XCXPxS8gogrLU2hX0toAOgXlEaX7IKVwjJxg+1TUQp5sOjfwgTu08fkNDsyf7rHKq6yNP0UTEGZyI1qlwWxXM6+4Mk+vikcUQZs5y8wsU/wxiSGnByhIVOE0LNCazlZog+09H5P4wybGPwyYvcEuYFdTDUmTLHseeyNX7jDXA+RBKdGCXrQu1wi/qPkq62XbI5csveF885hwg9MK2qLQidsD36VJuc3SBdmyKcrx4zLEZGh7iTHMJno02QQim1Jw1JItSTz/ixmTc34SyBxlkP2ANXhCmumWzfPqr0rdLjMKmP/RoV3zrPNH2bIO8XgVy51+MR8JEQ3Zlvza7GTkTpVSgALywJzQ+HaSp0obSJkGMDFi1VKd+GwvSaQ1kMQH3zBl7RBoFN9YmjwsxOXBOVi0EJt9T3gliCl5agt9FBsvfv5JEXYOu8wTfN4pMxPb/DYMriCvQEmyxG8riReufojUedJQGLABtp66phioZku1O9q3ACn/SZ/+7aagYxgBrURVgHwYG61KVv02eNc4OYGH3pOXNvSL+N9xHWntMtXqWxf5m8MHm/TOtN9umEeswEjxPBSGdCEBfPvjXx0T2yQwFhzmqXF0luoDczWzdp3s2yboFUsGbHbWvgoCIgdRWHcH99Sspx4ajaKyf0UhZkfAvIk0YcOcgUq/JyVXFnuRRPajcJ8VK/nrBbZ6LTfB8iya+l2Gu1lrlTlUoBLgOUCd2u2RQDQ5E4SDvoQPOGYWMBnyUGCsf7dCoQqE2hfCCYf0TvaYsfKosJDrqSLp2GIcm2XupSrdRPeEZ4mMt+Cy6zIE/zU8wBSZCIQtroX7onxTb7lriZeMgSoumxn8MaHdrydzkT2psYlVpRS2IzB3iIuQ4juNx5neK8T8H2Uoi4ehHjNUwyCtqkiflAxnKQOHZGw01fKsJJJU8pqgTfrF2AiN3MMel7SU4KLHOZpi9dtbwcBqwHYCCa4/koti9TiGXu8KSSStVxOxdWpSy8Gtjs0sq3+kUelCH6Y/goR5dxbI7J/ZF/hBDybmdQ7KiWa5Zx8e7mQCQVI0IWDePJ9+k6OARDlaM9I+hdA1yWbxb8NdoKVI2sf0AKWv2RI1HIo0X2L4rLJeMbVuuiDOf5MYFXbQxo7yCPddKfih3S5blWoB2MjzrT+VPQQsB0w/5nuCwLLu4LIqF/HALXqppUWmOK9MIyGhv8aUex9ZqF1dXKWbTr4bYBhGvxO07nm2vwz7xQ83/acR4td3G+XgC4SGtVSguS4DPHYWVf3+9qA7QGW6p6iJWYJDKQhJYM/6D+JbekD0Oi2yH3DT6TIWApop7ICNJoC1f//DjK9yyRv6ED1R4tLk1kt7eVs6w/CKiPJ4nfo/fMhu7/t2pM2k+7eqp8ds5av+g2u0dURx6dtSNvfVuMAy9fAG/mVtKG3tmWGQOVLqHWhodk95S7ELRKOXNVYYbQxY6jhyEdNNuRHxT85FvrzDSBuK2+1vTfWgVCjdrhs3FsrVl0M55QwdQou0pa13FggKozpK8umX2sX/zf3JQdCkrRUaQCChlTKoqOY6ySh+oRCb6+3JROl/y+rh9wI+Kn601kMRi5S5zR4dxVyEU82cmNUulL7FyZIeAld31ZaDtE+Jjqy7iJKhCeQigCLwxETQnxV+1sEiM32ip4EqCLcCNDYvvjvUfzLARACuMGudtktmKyt5YIY2ieokn4fuJliL79HXCsum7LOliew5wgNNNgOVW5rKjT1cL2xSBhgwd7KByXIacmEYV/iFizdB9vYkJH7Qa4MdzQvUYY37qd9mT7y16xWDAufp4Xc13KFCM2FWFXpYInoOrdGlhu/6+JdejiaCaJ1tcQj7N2NcfrMnCkpdWIsnRTTZRGeGLKLpQl7nRo73ox/UYT+Dc/0o84Jqk8GAwHLyt4mN1AvzSGIzVCd7txelmftBXO/1y8s4TKljd/orCAYLhiq8QaBGeI8T5qoInDboN8lQ4FBfxWzewBe7Y48lsp3qcm74qMoG/vzauGfmSL3WPfu7WXs4tJQnT0jAVaSqkz6cU1p3st4eIFEVbZfkKDt5QWCHop0a+azB/vqIKF29lIMMeovBb6z//jEkDAR7XJKuC7fYjP6LwHBBOIMLlKhQ0ruaWktaXao45OhPf9u+yU2pHp9CyQwVRSa/IiAhbkCmsC8M2qpqp3LMtNhY+rmPoJbBUCuohryFWS9VYrzAbQNg9qoPzEwO35QxIz15iPDLajLFSZYN1Og7Crv1vRk4Rlp67O3qzpwvcIws8W28IH1aRDw1U17GRTHD7GLhuyHBd4LnHMN+RsY1y5FoYLtjWLw+8/xWyJjBCbylUP2WM8EDxiZXafOyswL+jdRXRBCU26eFM6iG2ljVLPxHTBpfgsLCGq7JfqrMGoel61I93US7vuxwb+G+7uBjzCTWqiSzcf1uKEJLqyWri/Pd9wDvQ0HsBlwJIBICnAvVSTI8v2oKIT921cMHL813GIGIsfvUPKTl3JhgiPWtjNvjTijj8qU+vuUvJtxI0RTs7KMVCZaW36eYujsBJorHuQC7d4GQsJN4lbGtuYI63rz9iIulo3lKxKnme7ZBmTgX7pQM/A62/Vk94I1oIVrheqy32gebAhYhPHEsnccD1IRhB5jNhNuJ37yY58Bs8cVR1GT2+JeotaZgYVv56hlvb/ROQ98ba9LCgkSbYnjMW3TwoAQBhO05Yix4OrYCB1XjPDKC+kNJnm8e3yx6EpKnD5fcO4jmK2oyo8+37XVeUTWnzEoO9EF11OBQPzX38gbEYfepS06YwodXP8KATUvDYG4vGyfa8v3Awdchf24xXcejYUD8BZuiZfcL59+PyYp8eYsPFqdXbrPzyQ5rIsKeDmcScRu0xVWevpL8UWBgUz7v/CLfMRO69eWxnl2+SMXA1Y6W0MGHUg930DICQK9+vk/WdptCcRqm6II2/OJNIgtRsPOo4w476K1fKyJKbm4ZVeAOE1ZNsmirbI3FQu7f+r7nNYWSnbAMGrCpPrQGTZtJl6gQxq087cyvaidZ9cX35fUWAdopai3WMulyVo+4Bvb+X4A4/dL9kzBpPB0g922HYdshfCzrr9BKSvxNIEgjsFnzGAMzenltWU2PW8eKgF/rTYmxTFyivCR0goqMbA38GsKP7hx1AAntQnflPXWvr92XMfPa/VDqcaRNZTOppYNLu21ndl3MJSEjMsXmAts7po97TpN4SXX3WIvmIc6LWK5zM/9IGGcsWkps8Z9UWyQe7MKb1ZjUAJcllsuVPOspWjTtIQu1thHcWamtO0kE6OYvcUvA9EzuxLa9bdG5gN5w+b09FXunvkl95ACdoAW52LGKqDngivj5iJPfPpP1NRKNSox6AVf+SbIt6QFiJolwphOluSvXa9n8ZCDAGx69fawQTnjFy+16THA2Hn4ATco7H84swkLMglL1k3S/sr/WpIditf8nKi9uspZSd0pnbxt+cGIwzJ1x7S/kyu2n7K/00nWI158YMnoNxFCW8ZQuKVN5Rg2UDyjvkuIaATt1BpmCQUO2gPXQhYixUBUf2eyYibk6lOU2AvsDsYaHZaAglK7ZtCKZf0Z/IshvwJIhoDSPLOxuk4xMBtG13X1ttLRDBVr729e3TEBGN3MEi2yK5o2i9rtwSzFdgDB6I5GQkUPSp5pvM/xI3nvtj/TPd3kFUT77GxVxhHUtu+pnQU6JvrXhYQh+D2nTwrBEUS8Lc8qtjfGMbbz+C9ZdRHq8W0a5F4xS3F4doHhbscqz1HicDhJs5tZSwJLpXf8SsR47oihlSU/iKqhZ5wpbw/KyknClkC4XtS9w/jr3axrxYd/NSXPk+fYuMXIkW5eVazLFU1ov3BoXxP0y85cUaOwJqT0lNWHdVseiysguPeTAmejTtGV+2TQY5y8m3VBysLaIrOIeXCSarS62D8ORVJQFipon5hJ7ojSAa8edlpQ0PsdHUKTDfuum8dWHMYkv/bXt22qTTjQp4Kk2K6aWYEeMOV4jhGqeaB18MG4KPOkdVuKaIEd3Qo8kufME5plV5HOOUfsBeRNdZ51BHnS+0hYsPMyxd3LaIbe51qJxMXZH2wKTuljT6dZpGG3OdDUIWZ0acq3OMdbu/Ju+zFeNgNf/jvguZoo+48q7IB2o4opYVW8UNse2VU4KLaLoGlplOhJQi1+gfo1j8lkzqeuSCqrP4UT5B1a8ZeD6LgqOzL8mV38lr4Rzx+okSkOGEMMJCdzqi6WdTPeSYymBI2gJZvbvHG6fpttgrkwu+jUOnYhkPGqjBdA4jsXArwab4gLRU+bHjkTB+1QYtsqLwO59l8D/bmzm8Uu6JVpcINfUDTSnXbeRIYZmfdNH0znibwufCgVDi/j9xsvg2rMXGwBn5xB3EcVLO516UH1rRZfU6Zwz+kxjrsG0adK8nux1lFtxqjit5P3gWWZ3+MEUe70uv1T34UhZB5cMDpab2C8sr28s3kBsxWXfBuRthc92wZoNeVHfBGmM4Ir66Chi+h/uiclKrWpPIb4rj5RD4yffbeesKevrq3IE07VAdTvOcf7NBCJpBqGTCkO2s2uitBelXsCGvKDFv299+OwjTq9cDt7WNlQdMauR4pNz5B1Vf3SMLRGn3mWQgaguctW78Ffn4gZFFQrbrNXe2L3uM7cK1dC7wDTRGTyQ0X5F+CGaPjiz3WHT+oyIwDoY4/MipKKaDSumJcV/y/bFNF3x0Ol/XJrL4F7HGhMKJIPs2GLZILCxS3ockPf6ROlcMan1DSMOJQEJEVCyOfVCnsWNOdneSO9SfSejZEDg4oXnbkWUFUZ9GRv17UFDvH26mEuWfG+UMb0j4Yme8sZYgVM0l6zhct0EaodhyzAeDWv0DrYHHDXUOWncz1cCDPnN3zkCkSbLS7aHxYjqC2j+yfKqmFKX0vyFxVoTodKzQoFfNJKAKemxyUtu5ZqbN0tX+hsOr+5QdKLEyX9nSvaSGnV9/8duAGkH+mKA+eC7p5HTfzXoGvws7rEM8cn3ebJnMzHOTlKIW4MCzbhEDrEqyVACF+VSflP67/34W+1ozmNYx/upr2vEOT036UTytY4sfMw8qv9guDmUt/gJVUtzOZXHSYALZUVRMLUN3vNU+7LK8JLQXkl+WZkVUMhgWrgFlpBtVZIMRoHk+OwEe4vijsZsHJOHziXAiu9yqilvjWvw2xV8zgBhxJ2FMw5Z7foLg7ZQKyZVTdJdX18OS1hAFZLZETWW6jR48tqh71QYR2G7WA9dIs5YnI3MOitGEqu8Izpq5r4cJi4mUCAtZd6R9P0w8W2+DJ9ymMBxTcxZu+idu/WhIMDwbQX8PA+VxPlLLgrJWLyqOf5mFxPzW9kzvLSey1do0q2wjl7d3KcF44FzAhNlhNwycQ1wF5FoVkMdM4URwW/L3+WJHpOVyrGq3cUjhFIil8wpEHncPGkb1lD0i+YLbgyxospDIGSfJLLT2BF6BRPiHAYkPGJiQpWcr75555/Rluijxgmycx/C5omar8xd4nXUgoGqicYC2GyEmn/YGnifgj90uY8EFU8Dl3s5IJnPG0hUNhndM5CILY8IwsC7yfuG7ef5hqlwbyjb0wfg+KNdQ0AtLsu7Hf82TSdpflj6GeZh4t3TSPIMp0Pafw+JbqEzVJ0Fb3ICNVpxgREQW4R5Zn0S11+WX5FWlW+MdbEJ9FH4CY/4bwcba6IfLNFEs1e0oJAQB3T14IYG3KtrUGyrPwlBFaF3cK8f4MaiMfTwPezlS3AOufudOWTOuZsi2akPaGRsXhsHiT1QrnsawOwqNrUYC1m+V6ZoXXE9OjQoR0IyRzYQxokfcsktgH7iJrTZv7+imbuLpyuEV2FFtexu2r4/Av6/8dZsOHZRFTADct1Q35OgWBZoJ1K6ffGMGzUgp5V/950N1Nx2WrVHUI+wP8QuO0ira0mcA03XY9SPTZUP/G0KVVHWSFjUtQvgK/k3RFrYDNCrgCZoyh8A6Ufu4fR3rVClQcAkIhZLQ7bX7xkfY5uNM06JhqLg+FeUUFcscaCIao/hbVrHEk0jATEQ0yAxHU6vQgvddCjLAkHET98s9IZgrkRyh9ifhnCJYtcdwTNYvum+4FdcA2m+ligaQP4FCSCA128FoJb2e6QAU5OXiOGkVzrEzcU5Wrm4JL2HGTKTXGjznvTPscyU/r8F1Sb1uVtQcLPY5k3zOXZgZvUfMcDT+HIMyAuSWyHapaa+80Y1Whlce3NERFp2r4W5PEyNwQC+o8VbXiQbpQRypM/H2tj5ldIvX3teNzIPetaVn2kLM/65yqbr9qiThmWOdXjwj9V7SxV/p/yS0KMwZHiHxWdS3IfjR56is3OOO2ZHmcWos8tBGe+oyLak7I4GKsx2UWknF7eTvXoYh9ZiGo3KjkwvxEoxRmArd+dbc9ljlItsz9CC4Hfg1P1t/ir6PUpqdRVW3RIRChsSNMA3c1AEw+NNxNPwgR5Ug1Mw6k1/bUeeYw1SeoP2OzA6USLXQM2+fk5Bew+x0GONlXU4s26h3X7Js/wlTpZMQSEelH1iDdUsVwphtzmwz8YFhQc54kGgKnkY35pPRJtaZIBRUUlZ7/qDW+SbVdW6uL8Kd3lKR5XHrZqN8Z+66Qxtc0YXUnYNf8bUD6xgZEMq8nMPWcnELyLqJbAxuaaE5FN9Aamqwmoe9rAa3Q2PQ6GJO2JRfT+/L06m1K1iJ7DsqrKnCERMBOoX63YbVq6bhsfuyC6xTIleAN0wfMAtgslVAdYfbkVwaXpTVY1Mds+8wM1ilodCYbHwwbGfiQEK4sLqLRZJtSyAu+Qj7tOMQurvYwZ3ApgAqnC8hcfZRGdgxOS7LzWfjGwdOx8cMndYwbKQBJbKfz/ioWwTch+8zWohWhUbb9jWEsDPBbkG1K1dXyrPBj6hNpsioUu4R6bORJVfIawfdhMlkPTrEtSmNqVChx0LLGP2yCBk9mCU8Lh075qAcIAbj7MHNd8JrYn3LiJ4627JWYCp9yPq1lFovgvqSVq0hGZRa/J3aWci5twsNvJ1nvWkXOndWid8JtEi0BhMktJunv1fqz/gz3YeqbqRfpK0wW4AIcVDV7gZ7LvvhzoqrzoEhgnq0fQDdi7MJRjoax7l8MR2rwKckNRVo4Y32nvwusC0H9h/aXHy/Q1KQqP2DwJoS4ekpSriD4l7IKEuFgahoVk1hCoQG81VRQavuYVL+sGAzIz+2cc1Uauk5sqlGW7OMdcXTIsbaZosah5UvAds9g04wJQK5Duicu2Fs8WANWcafdnrWXnYMwGOl0BSpdKz1AJK/3aAvQHjjmd2gEWYuoAUEcQHkvO66U+gFiwmCboKObDS2Xbz4wVbRfmVIMAfRU29xJRRV08PgERcT8mY758bBJqZbUpCOodlTS+61D86oPieyQ+pvgJ+oweX9/6ELye5Tn8geo1ujPB3dd6B6ocovcNP3ojDYV6WviWrvS6+0tvqmFeAhyQwAArY0UItFvm13XGWGOhrbPLuYRomiYgwTpKGLL1KthBECTvh+I/7gaZGYzDj4ss1B+9AN2yJNZQpD8fbo5wsuUVDWpgUDm5Y8zT/k02sLzezXVRBu2QpIugqaV2pi9VSR9tnkmxCGPW3e5RVyH2227AdcA5k674tnlu6a6JK/bQn7O6wKdDtk6K9MPI6GExHa8DQtcbOGiqenqIoWVe3aCXP1bALTP6ulw+TwXrhtyFtMHRWXdL77zyyqqyrkwKm1cSDYJkePTc6nu6g5FPZNfx9YHz7NQCXkHJVeWgXzmR9DaoUXMTfTVdr67e3YpfmySOvsyUxK2t0c13Uj7iPp7VH7A3H3IgLGn7AofWyYSY/m35UhBJ55cG/UO91/Gl6aWkilnBkbjfnBO/HVvdbDx2Iq4f3+4GOkZcCIGLa5BDM/gQEbGozxEl0u1RJdpmvY5asbESAFAY6KYY0uygzpoxwen4y7BvFe8PvIrqrgbvdloUL4Bg8k++qL0YNf5L0hYiuktXYcADWgXQuFVPEH4yJoVXkq7j26XUM1mXSmdDJYIhBCGcZFHUvF7ZdHUuTiuSeI3HtaEz/q6C4wKziDE3DQ16jAA7pf6p93bOF19bGNprl8hTVMBl0oYLZiwNJpvrSgbFT/F3uV067WryF7ETRLqnsK4Fe8VIx5qwQnpaSCapx9EgqhyfAYuwc7OAMzwoGsZd7atZpPWq9oRRjT5pgR5wlxp2e+zS301bzGDPpOJiYu8ai1szDGD1ywagQsJ8WxCMCo+y93KeWgOpJGEkbu+cq69H+b/yEzHjd24OUDMOA615cKCp1yZ1koOyNWYkzVgPQfy8ylGI7Irut5IZ7M3gpA9HahRH1RQaWb7mFJjdcoN9n2nXLBJoSrS0IMtzz7RId3/qY4ZrBjQuoQYN7dG3CyngrWCM1HIuI5rKY5lVyZO2Q9DtmI6++I37iVbJWmQdHRYT6rm9hW76cN3WmBVBQJSTp1jcBAY/EwgcJxhyaTo/ZrSBeCB1X26glXqOLaj37dbQIRXt8neH2gRKghPeBqoA9GFNP0CHs6rT5llsmdBYqFCsm8V9ZX3b+gyUX06SLIGbN7U/oHF5p88Pu0uKG7RIewMMrGUw/N2g0GJswm6LSN+MplJB50qBhJ/2OQSfKwtG+B9nc0qdisrlAKdfgUM2gxmI2/CTDk6Xn3quFHcOkdAXWsZtAY4LfUBBpWYSkaIqNAvbxDZqZpxxzPSol+Gy1E9uzwWr1HJqV5pL6eiEbSaGKtIRjGAHtrWvldfPd2nOXHnAmFpUek+RtAPokmg6eVLh+vftYv8CzezmuMLgt9u5Yu6bEibUdkfv+EZfMUw8CDGsjPMFVoDrtoPeGQh/k0JPmwSHvqzbnbvDrPeQyh1DApj6ChSriNseNsFF7/q71lbokOU/Qo4VrwnsA/M+uyWjnN2yMo3wMYVJLPlzvnvK7bAB/IUsktQm+5sn3+NfvlpwzSL+tmV2hvwG3fP83UhGrwMQzpAAY7oiUTvTwdvuMNEei04H3rPXqB1UiYN5BechUbJF9S/Al6Dj1ydDYVanRP1XNCEMhiFJL26mIXFQW+rSszEneoYbTHr/A2TCEyAdFx2hW40kp6PSX7ouY/mQg3iuuDGLr7Sti/K3LsiC7B2EVhRR+VvArZQ+jFPJSkqd2ea0JB4/CN65gD+QBqI881BgktZhs+iv3HfVp14RZAtLoM4WHGC+mMb4cHqCoCEWCf78HC7t+ifFn0E73gBF0onmjfjMjntNLqeR4mOhubq/fUxdPybMUcO5CnCYNbA2TRIyRCIIPqIFWVo5pV0fRFhkF93Cfd4kaKOtKLTfwDu1ddSV9IQ9zUdwm7RlMl34dQBCOEcMAGuJTMfTm4zLc2jGHn4YfV2viv69GLQ2tNl4hse4qkJcZOsTrUX4mVOzJ0Ko4cIittTwz5KLKuQcJCncVdXJ9+Jt2y5QMjHJ8XP8FAytvfhFSCD9eE1nYHfYlphTCqLYwwv+zqnAeiyDrHo/bCBstqSRGnwv5glKT5vhCgYxUivh9eTxrMdBizrRshArMtYwPnoZgO7AQ9f2hSztC+CnQzYqZuvn+hnZ8ARBOzRScgigPLL1GMg4rEDQ3CmerYXOLWZAAagZ6/2gnnTcJZASMIVcbuqPA7BljW9RIOPB7a8lLj2G62BRSVpBP3i8kKt43loK0XwXdJ7QcKG7Hvfg43L+k377UmwQYlteI1A/xt7aEbj/B1M0Bo8w/0z8gRG93AQgUrK/Q3B65sc3Q5P3DlqiL/+5ssV0gYOPHjDRvyrrrC/7esqCe1zTg/CcT4gEWv0fXUKzIq9ejbEZI48JdxLpxN3buFSGgQ+WZaOLzhjBOx2Y5tEfV1ik7qFQ6JTRWXUcwP/ClccmXKKFizjGxl5D0Sb6ptOT1twJzsga8ZeG+LXBVuTIZ/WhFNofZowRxpWqA2h7iEg3TW3J25CpzmhUe1RusqpUqTvnXVfhaJtuCRbtJAFh3RnOzserbZktL9o6LkzY6MShCrtuh7LiKH8EbVyDCAVP9iKxXqrriXJ8OtnFm8pUq+uXhty2z6THNnPqrKYJiamaILVvyOyxSmUS0kv0ID5gE9SnOrbntoAY3JoRdmjTKj/WXV8qPYCNDwZAvtYRYpgDCpxrBfTig19r3+9+aReNgI2fgEuAz4Lvk+d9CRvRdkceTkrY9h7zhxOuVLSyaNrwpeienGduRKubX8M8akeTSvZPX0liCT0hNH2SujSamEFOMpQuewvs6E8MNaooqP89CbNaCXz6wiCv+SDP0B9291SkrGLtq4ssbvFKLTHjtAGCyb8GZaa/tKKhlIcFX3m25cDASTsgt1EhdtsK+G/m+CCKg7Ml3KzOCafsO9AqF4ei/fG5rxEIJy+Ml0geTpkUaG/TDFd1Mtk0ycmwppFHdG4HRhbzR6qXYTDy/OuXsV+nRqaDnutA4DcucynfZXVgA/0ZizOBaX3Xw+3uoTOlJtWPdWyhsTgRdejR836mV2yf/q6F0hERlBifykamVJ3a45T2XD04eRs0BsKa4AqNLiZacjwNYfNFIWXrckASDxifYYQLrg5Ra4YzDVbPzONExBM9d0Yvn/eA9A9jtxKZYlATAUNlJlc+ad6Pu3emT80ySJ2L0H8oXtab3lkexsMIDsbjgG4o/L3XUVbj8vXgSnar6jMsWlCXLOY0sl0NWTfyrDQo8m2pa5mP3D0jIMKkhpk9RClcZrI5piHuyQ6f6xFTEU6qkrtiSFKOBc7XmgK7kPV6LAoyA1s7xIBdQaIoTIRT+OW7+Da45X6+15UGUqVBwjwXPY4uFB7HbwPOpj23kwSLA7CdmKagWrdHrFo8Za7Bp6kfV119mKCZvtdupUkggXqUBeFPhXFM1tzP+H87TjesUA7/Dmv0iJs/4tCEtStKsyHQIaFiKD1D3ChSrZAP5/ImwsO/tJoj0KbFfKbh/Q88kAkI2M6xOqHbxTQ82itjKFa2yZKAHFn2HZ9rXyk8sSSP/cWqnyINtU9pqwasWuxe+Uhi70aLKtfx0KeKMRJtO4J4dHhFh+tg9NS+gmGwlOqNOhuvLN1ugibUi6IN5folvWNxTflksXlBpW8TkNQ4dyMcvsM5K4k3sunyx/Dr5gkXCTTewN/inmpYEYY3AD0rsOYEYkn8wKN7uM7VteC9JzGFHQRe+LdjzdMMV2iSa63XVisfP5IT67qEigc04EO8+M5yxvsMSjzr8OPqvS1lxxrtgnP+6z52DPdRHm5ooPO6ZPArg+1DJ4hfp6Sk5TPczE1DPSo/8RoIjfhnf3dUJ7grnlaTuorIzzwKV4iOcRGpSC1TWEZNCWNeOmtySMYXqUuYm0UI3xGj1rufPndgA7TUfN7kD1lYBZYSD8M1tUG4RULN6lYzAdTmBcmunLBpKiu998TKovaCkKusCZIuQZxhNaZHOJiF1UBA6kHoEDlaX8OhK+o3w+k35uYcRvPJzwETI7RmdjDt2BmhXjiA5ay5PQgSmY3jV8Hcs14Xih3sZH3nI9POZ4cH9xSgr7w2rZv51frYq5/DUQ79TQYy1rSIzdU4uuD01PEwi6oe6dqIlTQP95U7AGycDYC2wP+5Ip4LiIyiLUtYKGafYwcWx5KkxerR2ra3aCOAxGckM5V+8PTXWc0WwTKdkc5NAu5XgzOuml6obxahwTjVVwhrkIZNXlRHmHNfcaoWap7hzhcvaiCI9iLXF0RDLtEVG58KYYbNeEr0CGdltjxOHqjJMiuxVdxVdqv51+6dbCx3WWtZ4kWMvlpMs8pEYxIhIzvgG18VwQ2hg5N9yESLQ7IZW6u15NZHcbztivOd2ly5GPc6mwSAOrbKcbkda+TWMPXNRyzFq3rimxuXkIa4n0Zkzm9PYc6SMyKC70nZr/gR2EmTGttHw5hZaDBjQNCoiNka2JYdXHbjGwFfYbfJje3bSri/upBtEQqKAjc2ck+nJIKMCxsgaeZ2sYgDAGTQ2NkByDNVR2x38v5p6xPZBIC1Rc3JkdD22Fs+2m1MuQlRiWVTo413LB65S2FEvdUMHGy8Oa77aSzqCu5T0T31d1PlulTfgLv/JM8wUJNh5yQY28/S1o0JrkKhPoj+o/JLOupplxnYxfcpSLhl89OlTwdKKXCx6dAfPXv3u2sHUkGGVmN2MJVhcFTAwgEvCQS0PscJeIgMmo/Hp5QN4MEPWDLe8GUIwRs4Schix38efq8/u3GvHhUnPnObY0k/OpRuiYKS0kfsTo0DCB/FrbLr85jgXIPWOoLxvwy/FXzTbQP8sQjJ/NofpyF6zse8ICbNlCb/A1+1wsBALXbCxeMlyQVqlsxZgh7GN61L5PaD97KdaWjbIYh8+UHhosQwXqrxkfIKLuArJZJeudhFq5W2s6kd5Mr2V47vRtNyOoFlpiqgPLQHiqinEAXqP4NWMZ8zs/hBCaGtDo2gL6xbVoEkGkzm+NB+KGJ96Nlu31nKzqHO6fRtyD6szlKJAyHO47DoJ8ilp6NJoKb5q2WYZEyeNMKVKdVIl2Q61t990oSoJ0w+fHhbmuaMiXzp7yQRwFvn30vFkvLGap9sTIK0uWHqDngBX3wVMo65c945NWQQVT29VbTltIvQAl9G/IPLDzyGUfRoztq999RpzxkeWzM8JSlh0ey1VCbPElQEdQX34oWEE2GLLdaMwKK87Yv2ITbahsGiDYoOlzrBJxvtIbzjFFj0qK0ZIyH8E51t6ClT6/UU7Lt8AKbD3mHW/4ljjN711eQvGtXRJPFpJbyoWrfxeOoLeq7cTpqAs57jUOM87ImZ3f0qncS92eM+VKKKVFSiVvqJWZGQu2vl6t5TOYxFnKVcdv0X7T9ONB1a3sUcXcsFqW4YdMqlo94/GMd/dAz30KM1FHoV/JbOsrmbFLDVd3PAXLHlEZIIMEHXuVXa59pD30cn5lkeNfU/DIC0h4n5DHar6XP3a+yTHfxn+IcKeJZ0ifjmo31OuxpBCzBtV0VVPL0eCdOgbkWU146oX9abSCuA/ERFAi3LZV2epQXUJC1si+hW65Wx7lstjxqkUlRRqEEVLHevo91aQvtEeTUG1w7YDdsW3x5aPjO5hV78yYJrQrDx/s+U/Gp1dfeWS4t92Y28yNUieCBDpQgsMqlgFwEVI2khLamvVDSmMNbEbXnw4L9GdBHPrGPGQf6b5eaHvCDYJVormGqzFmTd9wo3CjdRh7A9PMd3rnFNF0psMK7RVbWTNvnnH90/Ep6ZQWM/aOmT06eyrTw+tPvz/POtMd2QkXRAvVB73NoasYcmW+W0DwxXbhSFAz7IXOyBoA5HFGNSW7GkgLJf4QInpPUv9VV8+mfYH2ALiLgw+WryjbLr2OA/kKYWm65Iim/Xv2RmoqnVa12ahoBdeoSJtsFY74bVzQtGhImvytV3wF/ucYndfRybOgYNkOHT8r5j8c3gxi0C+b805cVaceZYoHTRqOSyLIlf+9VN931MbA44zN9RBmfAw4E/Zoxz/nvX9tjTUtIr9DdOqlaBkcTq2Oh6D4tr58pr8YmyOpilcXpNlNAy1nyE4x+jXKLO2Bq5w6NgNCUWHUFhfrdHxWYoBGWPmh7A/we/9YFXDo0hSCM73J5sm0xP14xqs+9m6VtV8a/Sa27Jh3lBb8Kjn6DDfb++Xc0Uw7/DWEZoP88PuqJvh74AhZzQ6kaQ88Zf/3YfcVrmMu426fp0caCRixJafDwstJZgIcHcy+hjdMIWKsBuBVkLL3SFwQyB2a4QfDgns+lUQuwEOa1fXcRSuzHedTbmWEe6MoQxDx0sV6OBCsmZvTajMt89UKrvzG+JRJW7ivZT4/cLiYwgHkH8F9NDseliPehaeVOOPMBkPp0f1Vh9fwWif5hcWuXuR4FQxC1dFwZvBTEn9KzY1buDFwI9W4yXPvLbERD1paujQmQtyirLCqqdAXCVc9mYq03YHygXIotnLpUIsuKbxYnP4qjSndKs5gsaseRS+Zd8Vc+nfDOtXmj2S9GuoDaRWlg2FFT9ADZKzkP+DYJK826h0kffzmB36QqYuqsiYPQKUIVIwd0y6jlQGYzmLMECUEKJPL9/LNzw72curaeNqUDEm2waXNYwQ/2bLk8I2ddToIepgxhCTIXCYT39AhSryp+6qlbredu3kTViC91nAdbO/HkNP5o+D8Ev1/4ePBmLzyA6XEZwXbCuXAETgAkk6fePly/J10XX0alIqnaOxBg0tS2bQwCEykz/fUOVkqsCe5g5xm97GZieEDTwFITEwTwVM9edR6ZTYaUY3AyC4r2734ZccPn/tEIt2S6wPDci8ZL0UMy9VfoP4wwMwmsQEQsIsKCXCm50ElgolEJLF+I9+vOPFFQzJJ7spWSnUxRc93W+FJxS67VMd0YSNJsdeF3nnTKLOKwDbKBUK0juq9rIssjCaTSSQNz5IniXs+CHvEaleSBFez2e2Mx0N7Q+GeMZOlcGrumaLICuYc4fmAcUPTgOJOtlrBLLU93QlN4X7bnN4c19twfXDwv2zY6fSHgBMWeKZHN4mi5nq+z1H+ehgoNUGDqdkYSWRc+1YhgrTOO5Sy/lM0EM+YGgJf055bHhQDMtLv7v4GZx6yZiMA6ljSBLFty39SA3dt9pyYs09OqMChFg7QaxCOtsRnJegfImADSh0nDiXmxXSOc5maPAx9r+odr6DYybX//T/aaoYWmSVCy7ft4/2WM6F0XivciS7AWMnptXLavxlTaJUPj3fUMPFxBzHwI/Y2y3AsEg0m/W6EE8/lo8eze9xpjKDOkg6H9crF6pySPVrFQo8SX0ziliJXrqtQ0uiHWkX0RmOmYEg6SH9oXOsi1veYFGwXg3YUTH7aDqA50Zj7eKSdui9Qw8RYzGnuhWaRdKwYzi+54b4q42Wmvz8XaM6GjjPOCzQKaaobL1dSjLAGIXV9m+yctf4WTVBYa1f9tSahNpGpGfolYxuGOjx7AxuAuP5vqfg2jjFlRKr7oJhCzkLsyct7lFux05SXwUR6ybRptUJW6BvZPoOLfHYSa2yhVVMpM+p6BH55IFOLFO5xIEiPhl3lk7yhCY6QyOKnrOo1Akhv1bGMjF10Mn249no7/QaIy+ljKEBz5yWSzy4sbuenXUrKiPWKS4EYqn8DxwGorKCkR6rtW1oF1o5aN9bERBhzvJuliU7ImPAIQseEBJCl6UY1bpKyhiaTgLnNNQqfAfWjULMJXnmYOm2y7kHqrUFALW/apPH97sPUkDtReS68P1eP6ca1UG9YCpk1mQVoOAzzuxbpZl6n6P6rFaLh7MWnHXO50LoP64zYtFKLrp4oqSGqqKDZT1wWJ2du6Af4CS6UZ3+bBcdThv5yD3px7PEX0F+mgvrkstlYLa+larUaeJPM/0Xq+gWLDNmf+bLKUZY1GmncFMCwkyF9rQ4dp2rQBPgZBVZNDBNVRbSSIICw8/X/M3Vg2tdrL3j4KWC2dbJMlDOwRUSSMVp4BuSgeoIdXNE6gFeFNmgcbEFg7IvI5Q0dWgNvUKfusYfXf+aIUGR2YXIR0HhugJNktKgddI436yWXZx4A8gTsvGwQk3ATi5L3EmSZNZWvsNe9HQ+UIVAmF2ZDWEWUXmqC3JTtKATDM3gQJYEEsqtPNKE3s0A6D5Fa1yRKsd8LH7kVM1e/YPfY/VvCXHBfXTo3cyCjMOmHIpqPEjNqKAwqcYcj7UPqZUwHV9RyVIEl7Q+CGbihtfeEwH3o+hfUVXdi0dtra+z26L6YFfv1uKyy93AXvkZn+Y16hw23QAGyiTRBRd/mGpkSpk+BrRt9EXNqhizpwHcwgRQxGv/bi6rpXesaH7AxD4K93jfP8bPhlDK7mfJSuFwTbC6OgzN+6EC0BDYsQL+Gv9to0OpJyb80h4EqyK0s4wie0dlRVNlUVLpJJaQhSVMT3mJNc6rlYRmromyQaUmh642UwbY4Y3G2WY+x/4CIlPa8uD8gzm0FQd+H8jtFcgXdZw4Dv7VbTWg8MbrNP9xzpCvkfsMiSIeeN/IgAd+XAYniaoUHde/PK3YXiOqxz5iBQ7TVgdhc9NwvUbyz5lsagcxRRAySGdPxnE3W1L1wTp80TL9Mf/D9RWf56IFWCgI1SPot3S3IB1Dlv+oxM4mywzK9WPfU2MzGwATa4MfVRqKlmZbd+WL5ATk6sMLgpy2dzQNfAk8fuoNjKgDx80t0qOthzdf4BM4EQYTGkiaJjIsBa7b6geqk0F2WxDBVTGEGK8yJVJJlj0V0IdCOkB0neD+tk8nMUJSENe4Ottq6VWuK7PPvd+KuGpgdo3Ja6NWyPT4Pgy+Pbempw3lH6L6b6yY3yu+xyZAgTwYFNEVI81wikoTU+fROuvXJqQ1FWdgN5W2zKYnxpvSO0I/v36JDNkHZk54HEMI7Z3vWc4Wnz2+cAXGaypG0cALgfqtSNScUmCiVhsE3UP55TRAEXMJYBopzKRrQ2ZniJ3gziS/P+IeTiDOc1NmqsCkmw58o8V5+cXmOUyzKZxA04HavgqOfg8jvu2hzCquulyXa8fC+Ewb9sJT7iDzAz1erhNEBwXeUhns6FTzRFw7V1LHGRPaYu594a8FrMtTsIh3QluVzXgnnldKrviGTFOBrJ2E57wAqFmLouIQrZJzXJ5UNR1s6Daba3z1rk9Gmjtd0CiAzNdzsnT26/6Iq5paWsHFbfnJnaww4eBKudsZ2TGIr460KwLaHl2INCdshPBbKU0C2SFgXI9JJKX2rMhlFOCw/dzfxJYzsx3Vx7fB636QyDjDZpZf2ZrH+r4Ysl/OjRQcQCyeMT6KrmrROKXQcqazUy2csGn++sUTQuI4aa6ROknjbavvbmRSuIgrsnsvQMU6ZcwgyfL2ehb7+Y0JSQq187OC41K3jjLTSECVZdl1P2KSrYW2KfcpCN9WAtkldF6E0y5Q0Kx7PHmG/UgfN6us3F2ZRQTLbh9bZxB8bQmujbM9pGs+JZj234qORoQcVkPY5KMi1MbhEUAunfx0RYIpcYjGkKvnOKQGOSsH+iqQKjXzRHFVzQMkZU+AvYuyRe8AL3AZ6BQVI5+COAVaUtUajHiQLYofrcyUWvLqam4/qO2PIEXTSkImSRhTHqyPoye7RUi8kyqcxYwE/fgQvLVm5aIkBowM2UZbkx0jtI2zzFXk4tzm0uy5Jn0CEzjdWPQAuNMCWDeeEsa3vKWyGwisjXno9l/G5/4GG8y/XWFxazDm7v6ZsWosVw4xp/r6lOOUhU282akz32kDo3Bytu54i6gYSa1qR3iV8hFenHYzJECbr1U3rlUTC8cVPDv9xZPxJfnxFd41920oYi277K0vEzpX4DtFxwxSlLbocBBZuIzshrGhIf1eEEWeIVBNQJ4nVry5gtAXuhVz4YJf0KkGwqifZux1dCYC9fdotvypM22HDIl5XHPPrufGe7Yu0TUXidTfJ70g1pjDFqrtHK64UFv8DPpE2UjFlTbRwW6oxY2cjAWLW+eJT7ojNFA2sIsMiQLFEOAHPXppHgQz1qQ/RNsUF3UBsTOGJnGzjiH8STGBpYb8o6rOUV8dFVrG9j4jiNEvW4Kj7iubfJenwgpPUTZUCBoQS4nIQobxtV9Gv6FedW4TK+W7nl6h32uAJoFIpd93Nb/e1MhkB7BoccV6AQ1x32h6O3QCtysIVHzbhtRY7YGtqiQ+M/686U1zn4pn8ZnKCEUUQISIHHe3yIUzuQZjB+UphBrghw+rU1bjI7hlXvuvKNBBXGnrfpignd3Eu5EK+w7/12uJvc1MjsG2FRkSiJYI/F+fzy5lNPwfB7P29lVpSWhX9y5HzDtpiYJYpf/7E+8qWzXmPjegmb1wfD0dzS3mp6HGxV4oQFS/bqzanA05teY6YvMhzrTNwm55VjM2KIq63oZgJMQ2jqguQaiQC5bHUJLU9TR05tGjCG4DKPINPpt96oZm4Xu7U3dW4aE065eKnJPBulX+SmdJi7ywKBWb1N3tjKhKYkDxtE/j4kE0gT9ksugGgQwat0k7z2yMx1uzVMmO617Idej5KhsbL03IHaouvzJwUn2lKlWTWI3PPcFGV9vaCMgRNTHcrH1eVSfKMT0I+CywilZVKJ090EMwoVIC8GKZhj3XAvMqwwvk7ByztZW9ek3VYAk4Om6AMun6a2DQt6w2KTUFegojeuPKfOWt/g8KjW0Lpt0W5TLfsb6o9MXD7+VCS1Gu9miNq2Je02BrY3ET5bZZf4jm3QLXnbQCT3KWsDT+oIPCIk82ASApgsLFEXmbPPuMQoEIF2lMpX3yW2oW+VGtVVO5wWUHL4g65v3e+sscGoI/gP+nXIyUq05GZZ/pXtPKUHhUmJQa78vrGU0Q8hUlERMlcU5ADQBMZSQo9TG1Apsf+Xc21WDKM1gxoVebOcBiJm4PsfuMa4lkAKBBtorVwqaZI11j8eivwOimQTpQggyGubCCOkX8lsZHTRT8EvdvFOvupBxO6/QAto/X3ze/SwdzTx8isKJPzxkF4I1jQqJ9h9dkL6ZrGFdDQRY8cGmGLmXdJTmgWSPD8f76xfe8GQ21JV1K7z02uvTk0JfFSdnPkbjXAdQ+rsQTboFm0ycV7WY60q00ItmukJXnzjoT1K4v1QxgV/yZ7SavP15gCPmeMvYKwzhBK3cy9Phv0BiuMgRk8ZPptay66XvyCh26L4g+uXnzGGLaMqSo3AX0LTiUwL+egjFlxB0vc8l+zgcPyXUygJJx8z8RCytZMY5s0gQgmrGt+QTRqnCw3SRXIEmYThmOYJlJyiMyMUISEALCcqMU0waciqQ8VtHrFJhX2ZoYPX+BqTORI9Qb0HMIResUoLuGS0C+pufAeNl3qtIQJBxJww8ZjdeGouv2OyGVUftyl9JU9Zfmah8tfE9AO8G19gk4xMkscQPUekt+qArDlzh4osbcfVXgnwRJOVEJu6tGJ3IleytxkJdd83ulte+Mx4EqRcVRBmXSdzt98RMgdgICmqO5854NIjLS859tzo/8eMjX748S75voCsaqL8x861GTzCJCBOiMh5FFf6myZb7fmvhwbp3iqZgYBFKptRMN5uwbO7zbx5vI6tyfZMHOBJffpivZrDXj0TJYEIS91vC68HhFRyX4JvoIoLPjSAFBD8saWpKQOenAt5moA4ITuxp4tS7HXu/fGjK6Qg24emeMlgf2QmRgUdjt31serZ1c+ypBFzf5CmLl0hOXSIZ7MtNIuuE29o32vaNixLR6YUZ68ZqdDTlEN5PGFkxTBMzaSwdxXq1jJQd95F26WickSKxqIMoeuNHEPv+0NCxaRomAPF9n77D/ed5htcJtKhm8syubRdaKUc7OtchcH4u1NscDo2mfbcnr/AgrVy3eT8XhUlrTVpkr7WrG1T/aX1akYo/BfB0qVIV9jVmUTAmeZMoawZh/X8QG0YvVChhkZN3Cu6B8ZE1EMUKeAjHXpz06khEOvm6MawjRDTmBYO66JDoR7Hvl56gJ3lSMlZObs5/fAQ18VSKD+CuFr74qQV78TI4sVE21d3jhSYYDoEqcyybGXG+W9WL6G3aHtKs46nuQVPzyW24L+tMl/gAMDaUZlSiTfRiKOPl8tR3cy4LyrupT9Bdz9BrZrpILIiAeRPgOSUzB+bK5rD43PAPgZ7i93ShJvHQMf5xFuZvSqduA2thLhWvTwZryMc3WogDbpZH5i7cvuA5dycyBlBDeCylGKrkCsL0eMhNp14m16rG4XyUhUn+xGsLkvHG4e8uNf0jb/3a8VnZSHBDpYW9j5oHhH9dT4XAnupvWvOjsg3+T9fDlr/S3sEoFS8Dywkyy5vhnYKSG8RR3hI3mH3Twcox65meFeZwBaAOpmFbMhX6AYWERvjou8QvVH0/BJMorxZP6pDCu/g5YhJbqkNAskmscvOLgeCD1AiZQq8GElMJlZOPu1tAES5zYTnrHi4/kxZ88dMekg7zW3WZK0YDCQxzPOh8P71TDSpDhFMknbRI+ceVvS2Kvb1J44zse1DhG/k/mIq54sdLYhwMnU5nM6Wih+LZtuIEdfpv+W5rCKZFxuxseJaqOdvOFjChu2LV4WM8B8DamIR51lJ3cYSlvbja8KCdmx3uyw5JOBhlUdjWKm/IKiIO6uOar4hrOFz5e9X5cUpMAv76uXze+yRSw0UZ3ndJFwbkd+m1Ci3XKBHedwV52LGhInXmMBxbyX2CpXNzESXZEv+aR2JfIxwgJU6vxTiIBV7YJlepVL2UknQAzOXLGQMNO2iZiO26Sb+IW2aF0nH5PTrO7F2N6d08GwdhegITrCy6CPr6009ojg1SfC60pA3PFR2xjkTDAsH/MOZTUzqBjPgsB/NlNyCFh5LRg+tGuBHNXtxis6JgGxUwF1PnJgxeUrsiV3QVfvoCccnt2tcj13Rxu2ilFhvskQ6sd4OMM014HhtB77cyKZhb//akPsgEuHPNnyg36y8XBQplDF93ZcO8OWdf4xHvBCUdgUoveA7Jf1wQvr85cNHpSkEFexbVUshrAb+mQ2nmaGojfvvX+N+vCsdiRcLyPEL6pq+SwelrW3NMLYiBd07U+kPznB6M5DfsB3qJ8s5jwgfBvAL3OyGgfb1/qzcDXBRBsdpyI/16TdY7SXEKpBAN02XEF6ye+O9WlQxY+9Et2EKMYCkkzPupYSSIykMbwCe4U2EJcqY/37+OIUe+kNv0h4tip+L4uQFMnFVBxt9pldsVVSgs0FUrgwooNfxvlZIZDFeMr7jrcM5lUP73MDjUUoHdL8rLLlWiayDdfJ3Ez1/zUrPdVSQkLvOWKIRuPaNqFZviG3jdI9ZNrDMrJ2jrgKXf6kcCIL0FqWJN8qnaNax/Kk4kUoMb1PKxuFXWASJ7w+9RG3ZHfjZ+xLnVYQMSodf+r4VZTeWhOanFksbBaTdvoD0TkmN0fsMEFH0b+MrPbXEaXydtBjvJhbzr/r94jwRxkOq+BW8iqgSNn0uYfQdVT2ZJSSCOePTx9mQtFVT/iLsbt/rBGLFlwrO25LsbmICYLWbKfSJ5pZxdCV8WuSRK9nMXwb8gn0ndosAoaYOgBrAQ5zIX477rp61VOSSyHf6ez7EbXeah4w2+qIs1aOwuObGxGakhlEO8pRMG/QlFESjZ4S/en/5yBd9+6S0K8y7YsKjMSAw/UloKFlJiIpopSWlV+tamdphKZBL9O5D7gSlsRvmtAcMgA9/IPOvkHP0kUGyvItfNik/DLEM27u5GEwzFsiPeiCEzMr7dBRL7RgfpBVV2geapoVxfCnGj7v6gfBB4pirZOnTWwf4e34SllWMy/Uqr/oL3HYyL0IC5QGCaJ9Pkz77oAht1gFVsh6UjFZcfLh4CVbypCd9+MV/tOqzqqJcOphGS7M/D9oCJrjW+jaoRlnJPigurBfANjmhhw0v2iytvONbJr9SML4kNGElX/vf3F9TaYBoW3hd7rR6KawIJJceVI3F39bxjnGNeHGBnsrKSHmx8hQtng4/E3pSqvnM2P70zK7USfPq7TAjyOcojAjlv5JZvniB2u9qQSfXIJzH2HinMz+zXq6fEkD60Oeyw5s7FYeINjH0UeAeLDFwlLewlgQ8xsoxNj0/Bfk5knTorhYCau9+EEEIHQhQCr06d0PPdzbJmfnaOloCkuqfq8p3YLuyFzxIa5HglZeVcG3FFC1rC/ZmLbewEqv53Z4kfo87Ifwl22tmIOKbVIZjpaoFbi5JtCwyRCN2RSY7z1uYkdKN8OQqZaua4P4httcodzxyJIzFidJ9EUWWR7Zl6DLzbo3cSw7YE59mhE/wDiIcju7whgeD6zQrAHxTIR5s/1IFVtVY0apr9OotvZ2uWX/c9TkXCTVX5sEJn1TvkH5fLXr1bBH48oAk8w4NzlVs7qPcu/rIUTgb1ygC3o7Otr7l+nqR8MNdnUGZz887fROqnMobkjVU6xWr6Ohc6uoWLEyGNUWxc03k1GdhmAWEtRhXDS4ncXUonVNJozyTyd7hlX1gSMvA3ANip/l7TAEKaHIJ6HhMerNh2CQ3gVohAmfLXYH9dCTIeQn51Ntsn2r/w4h8cL7ut3kSry21ka+QN7M6nLzYaWZ5Ibf/hre2+lTBUePbVqBZqoKZmmMDZCuhV9GurTAtzFurLPjKvGzrm1/tqUTPX0Lp9IjCm55ctQznPFJlHmjkX1Cl00WIoG37cU1kzg9HgAH9SOnIk9UA7/9vJUo+UPe+Rb/u3zx8ZD2XVWb31uhAniMo9C46xBe9SyvbpW+Be9JYX1YNryWQUyOgPlKzZVmyqr9W0nDOYpVJ1gWamGnPXK5T2ltUGe8g4mRINWO8IFP561awelFK9khg8Hcxh0twBZYKMDF5Tv/mb0t85I1dthdfDTHgK7/+T45+nCiuOVePIDw9ZImqsf1BfWsnGmIjPJ8tgF6F0JBpEDWzKQB4H4Z/+oFl6tY5z3+JyuTUyxSqNWEZTm0kdogdrNfUpiFumBW/Xewc/9wc9G3Ilri5MLaJcb+4dPgT+ef8R/u1rTFeWJYJfFoDxXk0Dydbg82Vt2l/z4ZeCumItGKlvTVRhY4jw8FxaqJLwgW8gJiA4p73zbwKr7gvLfuBaYJLbvfEgfFS4Q0rKa4tcjMsVgrTyQMGW7nKHBJZvSGADy1A5rvw7uKm1TU9uul/uyaMdz8m8qtKAAWcJYSrWU0sUH/11m8lx3uXTpp2hBc9PEGc0pB2UL1hNOl+96H010dWloE7jrZSnaOLakaTZsIvLkgKkKQCs66qR1uAvdlzL/pe5ZjzsuFN6IX2+D6gnaRdPIMuh22xtt/CkmfsaFYe38E2g4Q6pBz8hyOeB9cdGlieOoAPI0AIHBXoqDMeNu9uXyfvgIOwX+ASYWtMKa3UueJwXWKbcQ8HNep+LNbNNPwE3ZSMpfl3jCKxch4Ji+3fDdxUsMg6Gs2jBuN6DvFytuzdVGt2OECEJhRIk6IBZLLJAZgUCdyzTifsxSYrBiaC6CCDkDUWTPkPysQ97tgVoZK2d5wOg4Bn79PtomGP1f4umSHvW7p5870DKQegLb6GsxjLwYpbD1AvAZW874BG7F8aTD7zOW8fGulh5WUA5zHnCb0v9tS7s0x+4Yr3e057mVMRj7L4IKrENedHHbm8S5rO0MlV0X9+VxKlk1W/yzRtk1QSxN+9cTsymqZkJjPMaSLvG+D6o0kl2LG9LQ7UqCw+FMYNFr6MKwnEpjwV6xpzrVwlI/qE2iYyMp9p8j5YdsnmLzFPBXu20gNeoSFLy4ee73SLtz/zQRlt3fLbwR6EDKIwWWEB1RXOAiNLVziqL01JoHRm/y9zluEvcryWfB5SHW2H7WnMG1c8LAHmZAi01k42yJn7BDr5ugcCW1pJeoqDPELKv3jW/bZXilPRu7j3OccIi3EJ5H+cZYaZT12LGZNbmxyfRKooBSrY/bUktGp8+9sANd6g3hV5gRoKWVyPGerI353LP8ExaI2Zq+CYCq8mNWr62Br7V54VlFtBoYI4iZBGZzvB9XO/Y3lEcLiUAU2uroK8Kgo23iYnG3eOH6Jssxi5pxgoxVO3tq9ZFKZCm8SF44rAKWo6UD4qFHw+7s3WVV68iqpyHRYBBFB5/ruCQHRP/kLP088FXCaUZ8aT4n0+BaujwR8chIMJqxepOaGC7NcoMjpRFGniQ3+n8g35juKMBUZyQ9ZRoi2ASfvuwFUBR+MP2L1vbzpJqsFHo5kjK8rA8FRzseOvwFEq357f5z3vU2lViBw44MAGFOll2iUK3TYgCocWzaDTtJkxHQIMXnTHPFMHhzARrmBn0xGPbDRfvPwQJLgzIkFlACOtVIadlcSGyxAtrteK9X430H+pcWPcqab2tBhEtm3ph5uCvTSYnKae8kTNt+eA4YGxANSgBjlW4C9U1LWzjr57apiwVVIAxxGIqYha3MjsJDRvAujOi3nE3HJlmc+h5RcBhJ5AiLqOzXFTZyDfK9HGrmkusgTHs+j8sWLLAeztXLfRnRyhZSe6VsjEAxPKBBMlb1g/UVnJflUjDm9F8uoTkB8yD0abZoAqnD2Hj/s9PJrfG4F5IOOSmNiezafLdLquLr4E6t+HbIKpSNyCKuuxVzORZAloabDo1auXNj3WvqCw2/ZIvZXg6F94e/2NtO6fF9Yaezqc+O3TR+V+wAmRx0D0mf9vPwvHVaBVogkBe/Q0MnPSpPwAqoZyuWmSNLGOa9KJ0YLgihdXFD+WVy13M87yLRmWoxM5xM+jq6wbkhd2eSufdMRKYf344741LajXYCYafEWLYjUnyQbRf3j7qzxlIr9pY3/hkTluWg+FTgACI1Ip1t4NhlY2Szqvfruh2QqT4/4G6LBccC9UP3xXnJ4/oBt1mU4AY6FwyQ/tGOChQ2cob0n3Kioy+fFhK9S0voo3gMMt/gfRFLa0Eih/SCApRpQug7V6PfLkpZrmeLmfpzDbdQ/QgCPbA8i5YgWTujs0rd+wO+PKb3kKBlAvwlWeMTlH1zpo3LoHR53uIzFMXF827p18BOLSyjAjrTHsEfupHHt7sS5eeAF5SAF3VsEI44OaBmVGsyE2qlt/Ldvbnbb4RtlogYbbYlImyLtGv5YzngGNr3zqCTh0YKVtTYE6fik5lhimPlHgnLLEfnD9ahavr2SRcVzNcrzRWjcT9Rq+TW4id9QPw1v3m4Hi32X+avEUjq4B7/Jnrbv5t8K3qV9wRt16AF7bmUAsIJyLYBqjD+vlgJNS8RN1l5N8CC7sx9WbzyKoNvndSTnEpnDkECsCGziLyvGZ8TFpN9VF7fLpKY1yNYHcFmElxmPnDtvWZmGXoefCLvDovaHNcQnRXMT1NnF/2LMQBGGxGlAbUrkjznsqNGNzxqgx2JrGDDso6MxniiCchsf9rh/SjcByxtYBP68AUGNBwnuR9xzAUzzGIW40pigOCJIL2vt/dH17XINPg/ujNStbmvejxEbb50xK2sgNsGcG3QN7kGsOK9CMxkaGjcboUZxtlJHnF3Xjauf9SApMqJxep/rRAl/0q/dNwBACNetgeZEATQ7jMcUaaLL+bTUMnIM67jFJqVHi7dRR2bwRbQbDfG0X5jgrtbJSyq/wCbv9soay3cwqpk1YnuOA1KrgUreB2tzuzkHKis1G2AkVD37BKap/s5vbSPQnWsi7A7zBj6gYMFUnPuLKqgFNlnySPM00xf5geiVDwxmS+LVFONvV2URnpAqfF9wL9rCfaKad4IK1xSgJ5NdS+ZjIJnLhTEkJNFtLwrQe+sS66pLSrPNkwFMP7x+X7kO5kvaFA0cBUCkeC3drst69zK5hDugwZMLlvm0MXrwrAZ5WglITZ3KMWcpCIstq9Csb1wna+rPMCvA+HOGHdfJ+VnjxLd98y1ZH/kW2tJz/J+00GXmrFRUj8NpuqZjHorjXzNJTopeV3I6/kzGiDCi031NnXvoeEONTKJcuOax8XmGTXqzPj2Bq4ckCZnB4v/alHIi4DeUMup6bvrC1oETIh1nw5FqzqpOboQUO3dsvQ4kl5ZpmWBwx/tsPoY5dbyrdmT1/SgShDFNoiPMV7abnsELL7TDp5byXR3+VwdRQNuYgRpOklrtltbuq2x6TNw6fKaINSYWYl5Ph7qLHSx//ZGjtiBNCATghFGtN2kd/ZgHqHChdYgxIr8kFX0/QgH8w1GZfUIFWaK57ZH2tXScBvJA+8GW+eDdLdlXqM+5wYO2Sx/UpodPz8l+iF0+QKfKyFa2cN40nC6ffRSG1X/RscSo7TezIM7t8zbq+GH4io/SgVj/9BQAJhWU3tPueX1QVFBKfJ0kp9UHcTmrJY8HBxfyljHXo8ei+SeW2iQzUKcPZUZqBUjOic5Z7AyDb1b3XdP0JMvLdYpqYM4Rcr2Bl+AT/6L1tE17/PtyfEYDVqyNyb3Z9EQqs5rHbejdeYuc1wfebtrAA2k02KabXqHg8EK4KsEfJ15wocMH8PKlObmHzx7sbzQgnOasC8kv6GRXKOjyPhaT7SiZpGMoJgYwQJws69JFj80vmxpJYa+7JWJ8YPEAylu6rrhcS5VR3Vx/bJtHStZR9tAs9MNliaA9yH1GXSG2m1B2ZZOGDTdgGgJY/9Sq+aMtlcxa9aQTjo3FsSGvqYYV3g2ruzyDC5+HvFY4KufopmtzjI2nV2DJ/UK0Pw5/gcWFlki0XpHUV55D6vvcbH9V34yVxfVbWBNdsyW4Bs8eQIxHOeiAFc1ga9NRg6+k/W/xUTL2d/SKYTeUs6Hn+c9L1oPDvLeLz538Al7c4kFIIGxIZZ6geFwd8+EQzyNx/Uyo6kSlKlAeiefCyvNWGX9yfJypX6uaYjdFRoVdNTe4+Kzc30LVyHo13opM3/Obdo7Dv+kPYFHmRfFFfNNUFJ07r9gTAZynH/3+sPushj8edO8yGhxkcOIpgvyOuD42DmkxpU1aHuOmJAMliz42VNsDSv82lzcXo24U4HW9u0LBt0a4SwFzvvz22MpfYT6KgPe9BE/r/OhB/Q0M8T4pOARCQ9jJJSxWpa/BgnYsKLdxM3VKoniGtakhYKJootnSgQkzNCx7aJuLkk8Tqpw2k31vm/fpKBhMeywt6/1cyqZjTxq79+8rCixyVYi+phxx1UvOO79hBAGf75vOEOXaeeh349WD3Pisrnt6NYSvzy5eR4HAg976uP0LIlaMz+37Et4N0IzCGn7e3+2lE1tS+pdyrt740+BsTBvk7qZNu14PltWLgZ4acBpwLh56yyY0dccWwLlkmtxC364Succ2hq1fEp3FF4C9wbdtS92qTaDI4P3/BRc89lodYtuA3AWZQqd/mMCR9vivLF4iZq3rvR8n3vic3U3e/YJTsP65dJNDtbbpbtd84PHTN9mKNt1OQjY57NcRjb3dUp+KaNd8fUFZcKMTJWWu4sS6dwSRm6W34yEvrvqPbb0QVFhycF2Igl7Fyo1ePv2lGnTXJXb/hJJGVkac8FwSVRFaxqOBucBIF2RDMD8P1sntghZR+yjJCSMLYBKWiHMZP7jwvvUAF7bPgzr2xtwlZvfayt9nGodgmdpGUHUV+szWrO/GkxJ1mtfpkTema92ozDlvXktwCKZJjcNT6oHXZFLeYu2CtaCV9a9buCuR7U8/Bw5VR7Vzo2Yd3Kq/PBIMXOTq9vhjdvi005TrUPu4toroFl3byv6YprzaQm70xhMf5manI3D1waXdr0yk8pEWE0vDLyTPUdiCJ7GhhPqk80IxNXRj4uJ8h2vYvBv07MsGNkzADzjjtup2JPU2HI04epVt3wHdQSXAG+/beNsyLotFk0Tlhb+X5i5j5H1gLXbyF43V1ScabJFVYvuokysIYVuCLH5905yHVU5H6nRmC61q0eRMuFobkwMfGuTWMtHWBJyQCch6Xlwvu9uHvttFZyPna1egTnEAyYbFZ9raPblLbNPJRE0+38O6gO+SYsOMHzBueEMenZxwlogDpr/KpoA7YlSaPE4knbZ0IHU30craGgR94P/G2cCmsonuw+7DvrbL6+PQXEey1M88aoZRAviCa1ZT3bjuerJgtTOCOxU+JIyT3MfOG13E7sFGMx+Fr5GvkHD8z+CXPO9F/be9Vz7bddyQNKN5gsFja/qQxXjvQmCw/0XdIykfQbhvLzPAuFl+cIPt51qkq68a4ZgXkhn23FCP0pDBoCwWLm1Z7l/DeDtG1sftmFKg97xZAf4XYk88oWHF7RdxhtX8+aQyYEUKzvuWVQgK2OUbVHKf6HdaV6tLvccNKtEKU0bpzfXZnPfg41YqEj7sP4PJev33W5Hp4Ni1c7yj7VdgTkJKH6TlEvLr2jS+1Dan9T1ZXq6+y3PTV5tzTkeXuKKO7Xh1QYenHjfMfZGx3Yx/kIP7SRcpLSIjm4ATKD7N8QX/mf6IKEa8Ja/P3zQbGOJGqFXVter+Kr0H3GbFT0BDzyV8/J4t8RvN4gYPgqXyyKRHkYO6CgAhzaRdvEqpuyfv73cpCrbQGhyIWtfAad8Gf4fVMCyoBHpMbmjp6tqsNUy3I++irWiH67fsV6eHKNhTab3elWqB/odozL4szHbi6etgm4B7uArj0dAg76lQ/eRA+S7OtCzc81NzlykWQNGBdyqsIwsPA7jdqbo4osEd7NwSKjsnqw/CvI3dEZV2mly1s8ubjmFKVHZKMgxtgFw7dLs5jfGq1RIs64xzfVnD3jFyreS3m/ZLjqKA0/LkimcK2HWe2LwFJBzu6hmFoKqYErS5DhKMmi9niiZwVhSyWBlEVz/mV5xSXK+aulJNPaCYpn17iqCXEQ+jao+Qph7uu7IlmHdz5yLeqiIxM/LlwD8AyeE5TfOWi8ERp45aRj1fk3JFw6suas0ci1dVX4qJHS/fesO7gCFGANyxR+nJCh7mExTMkrF2jt+fVjOIj58eo5qUnQ1Y3knrf275UNfraBW2WDH/TLFHtVBd+3hgR8aEQN4I+MRPEs36TricJNr/dVjgUdWlzPT8yA2U3rzvKN7gGObMCdTKJHzQEJwa/lMkTSv/gbT8nHfU4mTVpQow8AVsfW6bKRZa1zvbYE4/Nu9+AXY55w2wQ4ZvWqCSraLdOuwO7ix2/a3t2OiaCUUvKRbLnjRkGp1Mgi0hcoK6e1gx+w0BFpP7iIWetuITEt/QBDUnF+5AzptH3jeKoYutDZ6TFs3p+SJMjDfrWSW7UgU6x+emTwpr7uVnwYm2ZXuf2AEl5HR45GX3+RsbAuql9mAyiE+C57I/wJhlvxj6ZDH/5gGwyjl/qJ1nMDwHZwEZMtJvEqrc+fwi6NnR+cS9TLZ2pX/zGMdyb4Iv2PmbLuQD/ZvhifUugRPwZNs1AcGnBv5j2doL3w84juSohQMWWg3YbrtfX0Olatx/PPa+xBt4Ca1KKlk3sQfn+0bfF/rrpXAGXes1+LV/NiG0WCzjNo1Qo6AX508cuKJ64oE3x7aSJJoO/0MGfD/DKtEno/ASCCZBaGFFcdAMotR951/GrdfF86rFBeG9UB2+iud1OuWDfuX6U3wBvCAmJ4/jR706QsC+NmQH0GijZ63uJsKACNhs0jl+u6EPWwvJy+wkSahOQ4cxzhjesFLEvL8M1oX0Ayp3ZNQDDwG6zIT9EfjRNmGs5z14VrbUX2PuPlab6H1iEVDnbOz7+G3GhUmdMODsNa5bK415Kyr1gNMAnzy09C/53MfCcWOJ/q9AMcEEYPSOphXVya2Ie2+05tO1TypA2DRBcDFnLHvUHSEwtxzvGeJQsTQXyc0TbXLHqkcI85BPEpiLwaxhxmk6W1jRR2GakPvlvcM6impaf93yTPmd6nsGZlX+GJHEg3eEz4Sytt23wAuSmFAE/sVXtrgh4WA9Hog3YaRCMI0LaKCk/AiDRmsL1sDrd0WD/u7+vs4MfuAXqfE08MyhrvJq9mNBA5N8PGZ4KckPI6P60ZI2s1qwjDVQRZ23QoLy1RyCKZOOsYXDDOJ2sozo7+qxXHEpbYrnDrU0ExQt3bweZUzdGmptvdzw90kNtYa4Aab1fwtwxZ2nWS70DZrNQuepDgel/K8v0OhGdCha2RcAdEjujIAEeVMXGSeecJZfORvMdimyaDOQz4K2xu3HPs5tnloPOyfRycxRD5F2kIw1JWCBixcQN431Y4iOSjFRzAqNHdITPcF17J2teIUYomHOl+OUATdjdYyuH8auN0OVy++lsxr3UFR8pnCkmDq1qQNeZodZfgs1SsjRsXgGOdUYyQfdPqm5qPKLrJfZAc74gBcArObByX8+0AiyOUZyT4tgE1LoObnow4Wag0hGuA38s3G4WkBHFeMUMXh7TPCVEAyh7dpRUglZYbZkdmS+V9mMtZ3VKR5k5D0/YYAO+vTOzabj5CKUNM9EIPdVNSR4igmpDahk+WSgt/3tOmsT3B4aPKo/vGMdKF1xgShh9CVx4JqiUnvNt2JLmQmYu+h8FM+ttIbco7eAD8kk/rqMYqo1Ejt9iN4+djANf+rARhrrCw6XPyvuH4lSHmdre7pIu3CycNKG4Nxp2qLnvCY653P30lzjAvFfUOKdPKtm6BvqckURcC8vqLk6KP9LIpR19y0BExFXh72GQxisNyFowKznXIioBInJedUIOzdrp+iW7x7pWCvT2r5uhBKNI0M0lgn7fBHSspP+g1QaUZGpU8zi/W4rWfDQua7PDLgnSYEX3Ir1RYhcUSRO6Sj/scsrDVdipfq7XD3es4B2ymwBU5Awios1YcnyJgDFhtXp8k7RDZc//AFDJ1DAXdFPzvmTAmz9d7y2oCFEFXWi5WawCt9ekdrDdH8JJsS1nilWtWLpJuSEDIKc54iVjtSwpO+waaExNF2tYe01kFEkKLNowUpuEtCcER7yLzZF0i6HBc6r9QBipiEMhM7wJF8fasmJIn0Tt2+hAJHx4dr6Tb3X3ShCRdKUGOXFAx6HfObHh/5F0G1629DqSvO455slAGTXwr2KognoCuxPR0we98nW894ErM3ZdeSL7CgLLxTiKSBXVPs20UE5qXsSfQv9rVnCpqqgSD7YVCMDnoWQTVTYrOsNlHnKinWryFgdoXhZ3hwoEZgSq/Ieu7en6f1Ys2cyuSQePB2i4JrJbIbbbH9fJ6iQpONdcslpgR/d4rVxVqRKke9Id0opQmtwFMbC9DAbTibtugJs+8TioUtRCljY05k66B1V3oIq7RDK/+QxOWOFepLRQAOZhPJERGdW++69GKIAM+8MgW2phXoaQhE5LqBV0RnXwZdnW5gQPx/4E2cX4s2UD2lSHzn0EH7LEVHPb03eq9OqqFQ2HH0dUIlWd7uxR8PjBGDefpZagQhE8mD79WPN3rxfhTZY1b8AeUmr4zNMlIOLs8Lj7R5XOf6LTzIPOVxLQmGKmPvgPrDnjWh10a92qiHQjzKn9nWSpSceW5wFsW8B04BDHLJnQ7SxrIPZTDTgJEWn7mcRCM1MXBZoxK5kVXo8zrT37dWI3s4/418/DyoOk3qVhjhEDmWwThZjsmK9XmxhVeMDS8mFc0Y/kog9uxNncYQGN5Tvh9LIfifw9IF1kp+hlLSoJXLgn8pglaehnXYFwJcW4WrEL/B1bHKu7oRnqxyZD1upQnVuwzp3jaZ5tFArUjHQ8/5F9CfAXcJ1mwnIZnvvPmarVTF4UzHTFlSKjU05Ut3AdhrNrEBfaEJSrdNy85m/saHG4GZKeAWUMzcsZbik9Din5useVGLHTDoeuFrfR03Zz+Z3FI+2pu8rsTZzj3ShyycUsJtw96bRR5OPu6MwgjEglIrsCnbmKY0+urWz2jt+niTQFen7dWRLCHNT/P0YU+lMQYf2ssCW6cpJpuHiEKbfQ6jSHELXHDMdkJsHsJ0ABacKR7HcPS7z9zxnQeFA96htVC8diGtq+y27rlb17QXHQ2XPegfs3jYxlLC25ACSlUQq0xojWAzh9lsTyw3b5GDc/Mr03N5S5eZEk7wHtXIFF+ILUVDZPMLRtmDCyF0PCMdX7jxNO65rT+k5uaW6q8WqP1c9TwInTY5AP7BPSlOvDWtSoVqhJIOliHdpOfc6g14FLUtNKNbDbgyuflfw/e7y0qgftfmNuy7KGMLxEnVeHdP3dpULJKDPUSCDQR+Vt3ekZ05aVMBQv5ybDxTrOUCKQz/CuiEJQq7cH8Q0wD2ymDfkxwvQkVsJPPgpn6Hq/JEd1itV7vIrAc8EupvHOWTc8bgqzSA9P2m0GE3pDTgBB/Lk251Rq2Q5+HMXGtKwYsVlVN2b1dPNX2EP+3F8JYNJCaJ1hst1wcbjibBR/RD6bydb4SACiUIFTWTYrj8pY+S5mPTRniE42gJtiZ3EdX+R0cykQlZC0FWWGBxpcNxDToB1YM6kDRRsYTFG9GNePlKu1eFpDIkHgg5gvIkfyHACoJPJ5JbA5BycXY6hXMxGmzFBlDLL16katenoyPWEJyIo3PK3fFt+1X0f3j2j0ZsGRZk1AWvX108KzyWp7R5jaP6eo9/VnahaSw0/+HDGX+SpGwvjA25GyTmzYv2p9/mYl0TR4OTNAFSvqLSBO49iN69rmAoKVC7YnwOfHfYpgM4D1ZtlyI6t109YydWMirqbwMPU/2euSN4Z9c/gDPM14/lIIpx+HTmZxXGH7SXMwYmxnOqDT4tF58MuB6myhnCIXEEyQCvSWgk1Ngxr0KRJHJH/Cx/7acRnT/v/kXTsD5hFjpZDE8ZEzQ92iJHZDX68Ei+cv7JcYEGJWAfiF9gjuZJJrgmxz/VWBeRVrT8XAogm3YPaHS4eyyNy4ttYry6NdFUrqmrcfL/+KyldXc77NM4KB2mB1ca9P3zB0VVsg0VKN/Jnn9DtC5Uw8YfItFqXlLBqitKx1Zu0QBVX5dF8XMQIcbPINJ1yW5T4F/VIST1hAuN537jNCNKvxY8fDaxOYfLQ38k/tjcyGvSuuLfCOi6aRrqxE1/nt3QGjXj+UQnS2XMjcq81/tKekzUguv3Q0Shao9DdNgmz3g4ttySnc09cCiZgT8oTosUehAoN8DgchleK5vWCIjPASrljtW1vx+4qSjttIOy60rrLlglH0Oh8wgVzYIRgKZksy3riYa7RZQP/P/9GxWEp3UMMC8ZAbnI6BCYyQEwsarvw0f+Z+Vms8wKXygkpWUI3DCpLEwf5eglSqAznsqfzj/Gr3zK6SDJdv9eVYoEi/ZlpoazRmmTfnkoYhtFg0SHEoAvcw6rS8h+ROM19IkogKclX1fTIvqdPEgqpLLgLkcN4fRBZKBQm4zuaPO2q8ziBAtHLocl/1mG0E2tY7+NFxl/SzodJzWF06fw1f7LgLNB0VO8iKCda6Gk7JkAQHuX5dH4DIfUE4z1hgbh6zF9ql9bjumJBbhk2bYs0IZhsACjTJDEBe69lvrOjfdy5adKiPKbaHtwtcMfBJVT+sMasidnhDf7AO7hb0Rqwt8AQwJQEmKWYUJ6pXV2sb+HrMglyAMZGRqTFZI/ret6C5ilw4wAA307THed4uqnXPIuN10vYWyVqI6h3ID0wAw+PAo3yfLpgnfplGH5PT/Ab2ftcag8MzDwX25pi1CvzFWD7c81O4ma28uRQ49idl37Xof7vSDc/Ww6gGYsYeAehwYp8Fot9LmkAEgqZ4UzOAhuBhxdrNCzgEKOeqB46dmCgGgUhzmoFE6HxVusFBlNmOo/oYpqcxq2ihpLTyUJ+9VByJ5+AHf1LIn6R4R/qhOy6SkAQheqdkh7xglW3PaWZdJ+H/d8drFzqsx9Y3UoyasegBqT5yMQ8Byb7YA1MRFlIEjZU+6bVfzkbVWbwlv3GlNGHPpZ1cf4onKdACcAG+/bxAnUD2o3j7Uvs0xegX5yEzTpA/t22jXy3d+W4juglXu5HsyLz3GJxMB3xx/w08Nuwv7q3RFcpROguabaVmB3w/ks3zV1NLDnAi1pwCe7CD/8hpaowBgjGW0vtvsYnRmeEMUUlIhoTPPZkdIkBYvsRHQMKu7s07Dl41v+wXGSIDp2icoFuQax6tFh70c1EfDrj+eSQPM67/7e88qd5ELMe8qYJq4NC5W8BbUeS1F6hvHfmB53qWZIOrMKZo1WJ8Ggmat5g9Mq7VV49mtArAx8KEcGjb6WEgxmB+Fhm7bvE+ndJPM3QELUpJBXXMXsBnZtPFL+7Oeakxv3UjJC/u87cnFUVFRjuPpZyljDmi1pWjbUDcEppK6MqMsjdbIGouy3hvwP1/9bpgonw9o0m0kWJGKd0nOqQ7YRgdGPwlfQ3LW/sqc2rfRYLOwy8I6EnbbWz585jbDihAic7tS60zCCyVV+V/yKxbfIY1Iv9x00lpD97cUanvlRQIH+2OyMGoJL92IYaSKIsxMWBiUHxQHV5kfT6cYUDPS5BQ3yn3y5DO0Yu+vXB0SZiE56WgU5lXTNJUdhgL6MNN9OIISgBeptYZO/i8emkyiDGs8pwJXREBDXij5uQ2MxKVWL9skTpdEG8KQSdxcdEo13toi9EiEk+5zMqz2ykGh80k3jn6CKnxldgu1aj9/NYRxiJow3zFy5CvjCrJlCj0hly9nZpRGUMy3kT6+z+Asien2eRwEZP+Hy+k/wts96CicnX7r2Dx3EabdQmUfD+obMhvqBZxg3F9Ro5tN5Q9Xorg0vQDvWACl0rp39m0ISZ6tJhw16b6d8u1iFU/iHKZxZOos/ILb8TKHG+dRXjP04gN4dLOJBtC2uuhf9ASWQpG7T6AK8SKajUvTPrNq6ETSdai3w3u1ZE26lzHeXlcdWm55nU+WBghaMQcp56aXOwgxaBDVoU1HUzJ6tJuKiwholtAbYcBq4qFTe40sZ+GxqXzLinQZm+C4BJzTZYj7aUq25uv8L4OKyvyy2MAfHzmeK89X3CrglcC54keU9R3BdBHZZ0nH/zicfFaU6775PMkAYuWy/VCYEod2WO0VLJfQi7PnTqVsBB/qC4H352Yy57XbKdfEhXNsrPu5VbfoUmgidjP2YeLvS8O2S6bL/b28xlsxZmbzaFbHqvE4k+Fxr8iqAkF9S+Y7wqDSjCkTTPNtI0iKQvDP+5GekReR/sX/TUuKCsHd1qw6m7NNgF3L3CwPmMiobkaETVhh96fW4z3jD0tNC94WOjF597YGwO/fAUFco+ocOG69syAbp1YhnG6HTGI4znyHMpRkGsvVRDZCk+Bu9MrMTZRY1LtfUcYgZMIa696FTIhG94vLu3iOW6XxaGqJovqKrpTSwqQRTreVh/ATzXq6lle+ymIj6ZfViIoOF2bIkYeGRcPhN7T2v0l0q0w/uAj9eexOvxFZWBFoRIo/3xZD+74puxi3XpyzEXaCiaoi9K5cvTYHI2YifO6Hq33uejD9BXJ2rLp9d44pPdU61gxvvAFZab7UgNR9aBz9+cTkFQ80oL9xI5IY+p1kgcPo7qtLjH99KZ3oGGbjYz/53bNpUmPB3sduYjoFw1bQ+aknE2AVapuKSy7ffxi2QorQ+ZXsQkWwI2PWQ08UoRH2S6akChREfi35hKtbRDR6aiwvoUJ/GxGqK1QcTahGlFp5vATyMdGyAZzJti7+wmsMbUM00TtnjfmjxfNAkAXkos878mNyBttFqWm+zUkdbGlUMI6JhuP2ov3Q67XD0oMBxFS0I9N5raTzxCroGl6KSs+eMb5UTuL2Z/kGyc40GPe5Jj/+Z9XSCKIFyiqLlumiGxIgr4zIpPvO/VEVZdV02JNzoWcdcJiUa34DhwRe6lxXgOuRHeb1s5A9fonaLIc7f/UQ6gec7nvYnlool29X2bpUYcCPTsSt+gccOiUB3x0nbIUnDPRZSHRNoXFnnOCDH7rZry/oruf2Lb82lMQ+Ud/AAo5nACfSeHuxb+mi3Pn2qCz01bmo9Lh+Dk9+YBrCJ6Y8CNRkYqtv6ccCJDNGHf2yhfiAvN1QGeQUmg/VkvFCAoDol1R1XV6RrjCBaDGGj299xct6AvKDOt7P8vf5GFww3vHlnV6GHj+uyY4+Z76pGNBFwSAq2VaWsKCZjb9ESTNrQjuCiQecHRoy4vZE0RGBxbQncA6UBm5izQa9ER6rjZC53pdbdllaTtI7cYLgh/8tGIM/pmt8Zy4bpQW4KHM69zxGf6z7J+Z3cFrYkRle2rXrz2L0At+r852Fy9SNP7xCq42dK5F/Ub0FxUDpqsk8amBGr8l1gtgFVQYoQ00/euv4NRWSZ6vLHpQ2/l9Rk7VEsxsCZLzIQGVsaBVMZWZ5cJ/8C8xW+qGrQvXd3o/nrUClSRMQ//GMP1wyHjVPWZOXSQwaAups9PP7XdpWXLl2gF5Z7SilzPohChMB+oJBM5vaXkdrnCG01VQeQqwqs9J4YehhOuhlSk4V1C1V8VSwfm4paWtUAuVYwA21MrPuTkP7AGsvgsPZAKdgLZtg09F3mX4c5fNH7q3Hxi4AKeeH/b4AQfLK9CtPUxhv7RnmXY2WpFApYMRJv5P4oFrDC+Y/Tz0rlrvGjXECoMtSVbzKKO/Uaa2gyYi3eH3Ul/kCRlpYNVJIPOEP4rvjGo/vgm9joMULRqNL9jqx2Ai5fqYla4rblCo8QOx7vYX7k2P9ra2OgcmXPoevKoiYpXZ/H1K1akhd94rD/iR+ZVy1j15eGuBF0QdTjlRO0KgNAEyWxwUBz4TU3C8ZE2WS+/Q3W3pyqhSffv+0b7cFKzcHzzMqteU60iLuj/LwiIhqXyykRdusuKZUi3pj/ewVhyIlk6mRqe9zMv1MGF5CNCzuGdjVz+7aKnQsjkkYhik96gaSJLFEEFaPSjpyapV17YkjVNMxqt87odFyhW4ZS0CvpgO2feP6b0ySMutbJcm9ObpcWM8hE/Vn+cmJX2hgRYHg4YxwzciYnNdBvmrVPDREZfyNrADYmLkeqwbxQnQGDwm1RV4ZKf2Yu+1m7gQGJj94TO5nopgK0cPXzuO7XYdvEcy23Thb847IRpeZTUFMdOgACq4A1gasLM9/c1TuRn7yMuxlNxuXUf5+zBYjF0pAvFtNbzz5mCdW14Kf9PA84wtpAUlfw2Icikelx+TA7dA+foSiWclkThG1bJrMYlOxZOEpX+irxExX3vSa/ykYYa1pi2RafSONtLdjOTHvNevHsr7zfuxVdbeF2CLNEcHMKFt/3jMQMQURelzlytFJcCT4c0YU4YUfMTxFOBxJvWRY19W4dMGEHMWCPF+HaqlLDqRfGoHnWek8/i+huUfuoLaNP9Q0KrH/U2605eDqcaSa5Os5d+RpL0b3py+DXf9+WPV0MNcX3x8LjAYRwOpT50RCKWIWI929cTKGAPSb2xex1HamFc1jZ1G9Y2hIH3U8/QZc5i5rPexiEUGQXGBp/ynpRFlHi9TwaEldUVSNdmebM864S1CnRwuZdgdA8j2Tr0zNNE9jn3KZcFzAMERPwXl3uVcY1YRahcUCpISkQwzzcHeGNvC44Y4mQSgQl5Z+YxZVMylhosDKPhLsPo4qjnBkUYjPdyJGy1Oz3OYanhCemhCxNOOXpcszt/I/5Nsl2ostBQ9LaBPXhr5lkMkRguRrjY4OACj58dtPcjvViFu3byL/ko6m5xQo3PAGsHq9wrXDK6BnXmAGX0kob6fhIuhXHjJfFHEbgNj2jw1xjwWITjRMX87KsKbD5UxPRW69XibxDArgB1GvXOQT6y28AlBCpLkLFi24OUqWNRS0lpIM9NAhT9zkLVIVc7GBa9o4S/jdZvto8kVK8cmUUYsRikQhb6j6+OD0bUYc3Y/NdhGD3bM924uS/HQyd5mVuGp60KMNuO4NaE3Yk7UlIemDxHo43fW5E8iagc9UOUvFPYcYLp4lvBq50AHwy1RqZQ+RJwj6SOETLiJ8x6ZFnqrYxowFUFjB+2ZQNiUcX0uLd6u9wVuLJtBYSeE0SU2ufQPvdxzxtQ6WS4yfvxMQInfZkiLFIhpA2y2APpNL9odLWg5WbHVokWRMreVhLmzRnZBe9+BCFAk9K8ysFZouyVUb9f6DH47VSr9zSR3DJGzMdRulCqnIePv27YODm86ubHkT7P1XeUpoqhWrjFkfkIXmQvxqbK4JqrTvXbVjG6RW79SWdHRakQIyZG+1odnv4eu+WZFcqpU2fXwYf80gmmQsv4FQ3/9V7DW2MUzVFd9Hf8KD7YadAmwLHqY/g8a878S+LwNVSJ/49J/wtDpLMa7XcXh3NzBpioaT+YTFGMw73Kagvp4Ldc8efnVFyr/Eo9TtLZO7GaDW7z/jVx9bdNBt+0ONQa+4q/i4a1/6frxCMdCN18rfv4ouRZGCsYi97ian65R/dT0dHqeGAP2f506IVrs+M5xroEvvxicgIIMW1cVgz3bveFE0QIR6xfG/w9KJVHis/7jr3o6PJkAa8CLQ7Ndnd5E7UtoroZomsCTxPt04a3WZzHU84XFtmcKAQy+XU3Hj+brtpkNY2aqw67BtqRDcIRumaT1agC7lIyjb0WEtKizDJ3Q6Vddi7GuAD5vtFH+rvR0XCrF1jXtzM81oUSXKplS8W4+SoRkWtiCzBWetNyVU8t2Hr2bfYpRlZfqOilGDXgOQ4YJIR8cSu3chH569VZRr22ehGZQpfHEviqvMNTVjN00V8WwLW132wpOQH6WIOi+2gojFDeHbH3iOeKnzr+RDQLYJa4lFi8JK1a9DRrc2ME9vsUi0FpRVkzYam8xLymppVPsgJAdbvGu7pFhi8ciVrEsZV6Ib2i7FHC4GTR5/TLiS5Tu/eoD4s8atPpKPUHyJolBtpKTaRPau4R9tYQNfQG4++LSmdG+AeQhzy0UIDwL9YaqpIcuaHcm1F99sfFfCwYq6lUvuo7duwCqXNcyLelILspchdMf21+f9RGq6Dmswxfn5IL7NYqag8os67syidU6woKXn/dP+JLXM4EFv9JJH0i/J8PllPzcKD6k0HpLmoRpxZirfNovsHsSmYJ85AgpWjdclMxpMPSeyynNgZ0ligqho7bBEjXGES2R0wCIP4ePbDHk0KoT2Ecfy5WCBhGNJYXzx3Xur0c/AeB56CtUuu6MPKCyQUVfRvosNeDgAaRbvcz2xIWY26Ox8zih2U83YaacOeYfLsl/MEzSafDfIKPuhRdmcihteb/MWlauvlxuffFQPjBKhZbdiRnD7u5+cPTAtNARK6BOKhgPSaKiTbGzlTXDhaHtkO5rIsUlmpOUIbHUnJ55/oxKuyTHp6G5YjRVKK+GiLHbogHeavEauuEb26VkyeQ/Mzi+HdNyeXdgjuMKMdOwn2Q6uoqtvkRVRnxfw5Rlxs5QDKvsdavuBNOL3O5mkesSVNl1U85/6ZiUCWfLZSQPrDuZnk30PG9vAdI3EMcXQXtUHrnkiQtthY2UnP6kh/iULk4LwPCq6LNsGcCIWFLCt7fC8gIkY6CnxJDB2OOEz1VxlXBLRrMzNeuR08pJ7fpW/YVllD0YrgXt1I/daQ5be7PGjs7TSP8n475cn16oWoABpKCudaAPp8W36ogHKPGGX8cF6sLWvUjb+iBH92MXlG+TFv+pH2g0avBLOmRk7HbBC4WRmFAJSreF/U5RDnKf/qPXkaWusPxzseEA7WpWrVUJu2LaJ22HQMeOyZnJOb5xnG3fRi5WiY1iKWLgCNNYuv9NramjvukKRKKoI6AQ6FzWA1IaJOWXIfSYJSQyBsb6iXWHq3M2IlxuTQEcA6csQwY3Pq3RM4pdqGMUkXc/XGufG032HPoLVLG4oHS2XMe3zei1o7gxUnCmIRC16enwHSsWtFEpIdhpU7xP3HCwHkUqTxqpTTLCR7Pa11ZWyzUliqAB76tvooY7MBXR4VqEd2HOBmkyJIRJDRfC9XmJkI1LV5wzuGDQEc+pzFy9o62cVuLt/i3twAcfQcs4AmcA6jbwZAXvPjCuUk7kfMsKrwKrc8ITiVZ0mn9rNrBAVv4bonw9Bn+DY7tOaBgykPzuwtwxnvrYWV0lbEnP9JcwCHnjM95amM9atjc3EEZAAwYhLBd5j7uNuf3apRFAY0btbSYKmaVynZzqkhC5wwQ7VB1ipHNSoH9jAL01hqcEgb5hkjUq4RKasNjuJEqvSm4VN9VBIkqmKWj3oS/Ws6mnRKqmnNkYos8942m7KAe4CAxITAKc8V/W7ZjM7qoaHHRlEjU+3r34HNVy3UNuHyfkR0SCRCkeqgcV4r8vdZt+JOoMN40PrI64Vgu07MbpHD5XXxfi8pHoheibaqSu9jMZVB2FlsTylAQ46e8D9NH5KDvJe0LRKsbKVCn8vBBeJucgqcOjOMzn8m33aq3ZTCZwxa2xY39mmtsYMB/JWaMzLD37Xx2cUfBPAGWLSvcVAXfnDw47EV8RRS3428TySUMBE2p/FNIvbTsO5CrUjDsa8NL+gRKv+lLkx0+GdZVU+hi2QFAqlvMdDkjqerxSqJRSLKXPWDdfyMW6+RR2hA6yeBIluSp7ifJIbD1+tJkGgfMrNyCzEv1gGOGu/KKHeUiUADIwwch8YEZifqrEjMid7HfmFLdThZ66HPZnklUbJCI3dRvsZdEjp1+7INdeQ58rjqt7XaXW3PXS+UJYvZzx3/a/ctTZXHaHrKj9r7DwoR40SRUXI0ere/RvGt1jQX1DwdhvAuRPkF8MbKUwJZXDrcly87o3Ev6S3DnbcJCg3XinCxReLc29dbcfbF7zLbklaAByTui24G/eICdW0ThEvltdxRGynWCHRjHDTBuiIDH0OFQRFF8unp10QwIr8vR9VD72Y1X3TLfBQPgbzAQ/XdGGeQ6DNcjjH/gw23Px5haAUX5tJGAYzFNLICZ37o3Bc2mMP4k6r/pj3LPtWh31DsE7iQvBhlVuJC29QSRJS579ttmInDLNL66Osp8iO/Nht2F2Oz7WgtW0qoQVTEqF1pyfNRERhcFzurd/vxR6FlujT4rPvimPARZl5EKztqnxCi8GpEtwYTmjZ1SWWGCoSvnP89kxk2q8+jqCSOhqlrnZkS6Kcl51o5OSUmhw5MaBHNQiUffNDnSeMEAhGfgUTyL1sYICrgKqpBYI0HcGQj1/QbneWcNkCNfrQHzlfFWNfPcPnDamr2SMbcb4bxm5UCx7I123uNoUO/9OUSjlUx14kYaQzVXNPYeQd6EaGjwb1+Gex3/GaL5RAF20LpbrQ7z9mTeoqmBg3AcPzObs6o0bisoRKrWF2IHRzNDucE158Ii/eQiFSMYpwamC6Z/Nhhe3wS7U1K17H3BcO82mNAVg/KRUKHUZN6W1Y30Y3+8aPRcHx7uLBl6sVe+h7BcUFCMRqWDZddLgwltezaHyx5QO25i2q2tB8p4V4WolCAmSSX3ObeFCYUVOqS4z83DJP7pBsATVjI9rwhLlfHGCqpJ3FuEu6Ofwr7wxz2NgdVBJbGP8Y5Jof9LVoinCa6e+zclkX4rZupeQVAdJFCRebQBo8mLq2gZJVaqdpUhyPNtQPdwERUzrjcoS0xyRXEy1WCt14dcHUK8nW+0SncbMLmFIYk+BK5ieYlwu3FSVnQOJWb+5K+6riFurfbO7U0TnS8vbDyHBhNu9oNWbq5NLOqBrHgyI+knSXbqqCP4TSd1JUZwtyCxSgyU9Ex9qjIE4+MQyO+16RAPkiLYHAVVhyUYZxDLpd31FTzOEoyBkwG+rKFKxIqMq4+0f2OJXKLWr39d4MmkRv86b8j2NVRUrKUpFUqGWvg503zU+D1Ra89pbUay/magGSeFPFO9Rhp+9q/OkcP+LA7ZzIeOQJ3LaqXAVhHmvmAUII1NuKw0SgOePak9khKNinN7qi9nxWu7WRjLYccM1SKeBQ4IZ6P61jsBbFZDHr66+i0tU+y2e8iconm9GwuGapSISpbn1YeXsAMCCykpT51OIr11ndElGhnxc0u3r+JAPnggHLjGqspuitNFnZ/5FA4wLjoYZOc8bcry73hsBct46/TD0hs4t6Dadi+9JR98L7siQsdmpoUPqc0WLdagZOEtRw8A6irtyTLTjR6m58ogoSS/i/9mJHW7kQtnmK8/ySEh1i5sUdv8pKnbe9lHxgfFuSISzrXL2dbVWohr4PMZ9M3uvaZfx8dEnwYH5z5WAvkw7qQP0C/QFzzLzeJ6fELQJ14PRRcX9uuNnlrggjcEiPyQWJxi8IJhhyI7cb+ASrYUiC/S6aMEKlnTTuc7Auhwh8HIrs5+UsLpybFVc8+r1Y8bBKAqnGKRMFs4/pdKSz8J3RedFhhobdhXZGzvW3BLQkx8cxWs4NyWxUWQQrRmUQ6P7IiCe8L0gJhhxWLzafL1zyPEHwjpP/FGw7ICpoaYt3bdDz/zzSWjbFnFX7LRYXlbi6ifxs30s5ZAzO93wyXgfm9FRfzhhmtjPnZGxGI2ZkMk7PJHrBBZvGy1yaoL2mvjv8Egy8OaE07S92Hu7R/QxdCdN0Dw7urr5lyWWY01eo5CgYdgr231uPFk9c1nI5EnA8kg91R8pXtptFB6gJMqIR8RHSt2E4JpXWwEfkGjhXYukR+wEYb4k3v7/AS92uicHYGg+RLML+O9WnqHG8f0DEfZlFDsfGM98vmnhCTEHEEHSoipCXRedzSuhZyGJX8OKwaEbmtw+EQnGzw8BMPt6QAwqHZ7jhIMtRAsctPUFjCJ8eijXMdrE9yiMNmTB6SFLSC0XRcHb5rlD7DiGPwhrxfcqWTqC1UgZBPCtSIrtgqV1v+LSBWAEg41QQ+abMoZO3+KkXhdxHRz87HkfISvU9nRcjAQnCShrxVWweGacEC17v6p1F/QiAhmsk5BRNINvjNdPRbWjR07A87wYqIlm/kXz91Zf3Z5d6NwTAnZA92pfQ249W9Ptp3bqC6FWqv7b278r5jwnRslxmKhuBe8nfQgzjP1r89j4t52f1466py6/3JVtdb7OEOcKu3NQldM4M9Nsvr88r4IENxxqNUHXsxIQF8hnADsh2KXj21KdffyE4MxeHz/e/ujqi3Si3fp0FDWyPtXjO9ueD9oyq6cI1376VR6zQwxOoOsBPxlHXZtbsrAgaLTJRq4VbATbbo0R0AAPtR9WtEWsbAnSjMkHndVD4HsnPTrsc9VFNlUJLj+MYnSxTzXMVfpokV4NUstSLNoYiVnDgvWkb5/zFU+dDrhBsuXHi+sa1tN6G9butVAU7NpWaJWT21MbLZmxM5GiizrxWQkIuSbokm++nxBRm9hg5PUwxuj4GfQ1dXCxQda/VoQmJlSJ42ivGy5WhdGmlg9VSKtzbt85RJ8HYNHJ9JU/g9i2bJTBuqJS5uT9C5Qg45HIlhf8WOO2P5iQA1wjFEk7AvWFukG1+MHv7gaH1F1LWbKr6U+FPuPd/zCmG1PwcS59l2/mRRtwyKKnkQ69jNKFQoRwg+5GX5V9B76nGkIZwiws0EfmGFYqF0ybPeIRBpyt9BBs9ScsOtV2zWldndTI2etXzT2346BPEOfXVgd9KvXyOqzyS3eYuMJ1H05Hu3lNlQt77NhxHg2nfInCXHK9tdEnh4fRUPnuuLrZ+tCOQZvj/Wmk0fz0l6B2zQl/9ef45jzAdrEf7rLnTqr/B+DP4oOJy9AcNBdOIMyuraraZZ9R2G2z4atfAHsDBdcq7/9qeWsw4oqn/vfM9jmEfvm2aCNQsqbPs3Rp8w463+EbmcWEnki/Q0uBiTmNeYvaAWtR1DSFPKqaYkr73577qdN3Z572bWOLMP5T9K6z/89rXaXiLqFDTmiZMahBiG83LBbGjdSFl0j93OCeEen+UT4ZZJ+CyFheGnwIRr1ET5IqFdSUAym90dHJfNrPWGPNpqTZBdIr08q3Bl0NiRf7xogDwtKcEWyAvNc2FFmyOhNt7ulK+mL14PLw/Q4LZxjkJsV+VaEKzsNym/6nwxzxD0KJYP8ZQGlLUNnN07Tn2zFCzEGEynlV6pmW2YL1BloeJCga+YBr1rHXBXcFC779HyMMpKEh7RrT45aglr+tIKTT5M3lR4iusvJ/dfzl0H/h9cHsS2w9AJfOsL01GguJX/z9wUU9xjbDK8ZmXrqeiLlfUxgRBRYNKgCumcuiTiIxIT2/r9WbVtW4Wn7cgcsdDNg2O/BPC4nGWBEDZjZQ+0+2z41XnOno4G5ZdV2G9G/eGPfZa9KSq+pGANl3zr1XalBmTkjzM1rBQ4kpXRMl7Aestez8yjzYVKyHz/UxOTGBsayz6Qcs/XUtTo7d1HpGrtvjFr+SMvAOCvlqWGAv7NR7qC1n5iHSFn0eaPIDfpfuNvch4Gw4rIHUFeFXAOhjCKjFR0aMxWGnuOjJWH4GD+lSWjnnvz7n3zbqyzdOSX0TD3nJ/8kguto3E3coqG5Gc/VQygstrhPSYb6aQmcSLyCRPeDukgDzORYYfIuzDhANS0DatQ49A0OBn4MQd54zFwlU77JvjPHBlf7rPkc93NrwumHi36s05RGAnN2U4hvvmVv3HIP1Ca0cEKlS5yXo1LRQYCryP9tp4FX24ZcFwnzjpBM9NPJDqqzDyfMUWtHOoKmUbN+/5bRQ9zY0hp0mICAaChzWCMZpLIVkCYosrGPDUmDkxBLrsJ1lPPiKRhwOkzFpfBcrbWmoB36gxDNHZCrb0EkppgfzIXJGiJHYL0ZflsagjB5K5aECkQZGKstzDyH2GB4c0ZRacHx8Xiy90lWNE54gwHGck3gFa2pzrMP9EVLs1Hsk2ONUP1ZrscgIJkNRZHL1BXWZZoLzh1uugETmJHzOj/lEGECZ3Q/lIxhpfXWgJEjcPyEF7+GTfVnBrkOTLUIB+KgQkPnxMZaiNZpAOyfs7fgE291AZaOdgcRt+AIaiJK8hAYsT9kGm8G2iJ6MUKVMvNfBaEseSbhj7X1C+KQFL5gnTNeUgam54j+vL2H8oEpkYNTZcvTBjPKYS3CPq9dO03BwWMQ9fpXeIj6uSyZj75ivjBty6aItDNWGqMhl0AulLs5ZQPGhdeXdvAoTHOO97bXC880GG2jfHPaThsLLvrJtq0T5q/fWeHYRYQB55gIKz7F7GJ0lRe36L80+Ah4+Z0dJpZ2nSoS10uJxAGOicwLazXSSb2vlKgcT3++CSMt5ZYF/gJwzbe8byNy+2Aqb4D6+rj3LtfeWis1177+GSXJE+8AkeedwqEO+pAvr5w+z0Y+IpQpaihLx75N9N+oUnXh2pXxtjRFNlMdwhSKPKttiySa2LlZFjR4J80Tn9hDXvqqTubPnMKedNsGs/8b73+DTfSxx1ft2rnbcBCBgh1YDIy1Nj50HnZLZxLd1cOFyz49i35oJxiA+k5RvJJh8AntQdF1VX9r62Ulil5CaijupHJEPhgjSHseLZWMwBlDdyxkx41Wz/mD9ybgeG3ASGqHD0m/4KRvX6x1Ld4QWiLuVvN2TVkb0cGEp9NQ1h06B0xWxXfqY/T4fkW0IzmkxXNJOdh5p5Kp4W4V5dA9GH3gZXXQ2k6sX1i9dadXP7IilkHQEVoq6fAq3IUbVqN+NdXrzLH645r/Be4NpGBQCJip7s30D5HdvA2U2BqNnkIkBWUS0MRspLknoFceAkZ3oIa6fRNEIT4COgoUh6m2owBKqnCypWfVH2ody2whsiQ/GJuUAfePQVOYEp4D0xbx7trLD4HvUf94zZH32PhoZDJim7lp4PPT8QikE+m1udSS0EXtCREPsuzJVm1mjH0ku87IKXnyxH6bHD/4Cwwn8zk6WItWnSrX9HCx4D+YTRNKYbUFxhhKOpNKCEf8dIUJS7KEftHFMoxk4qNO33Nf7WNVOX1s+1tFKqxiyYTNJZ2xTfYF97i1AMXfuW5LE5oZtkV9a5PwwXGgPQDmlJ7wLrp7ynw9xV6lV9bu0uaOxn7DTx3nJRc3hYrGUQVuQgljXf0vEqPsD3q1CiyRNpnNDH0nAVNh0su2kj/HwkTxfUnbx1zrXlti63IG2xPMbVNCw9A7tc/jN32xawQMEb0rHXy/jnSzJZCXR9UwtWg5dBlxUy0Idv1r2Hh2Nlql+2N3xViOglI1kd59FFMaQwiQWbeR621TcrSil7htMzWcEJNvRsGD6VjOpqL740L7wXRye09BOPlpQkAdVVnqZp2NUAziOJfwSCo6ZRgGwTaPB9Bt0lW/g9/SkwReaPOReU933wKj6p+JyhR5c9vTtLaZz4/vDTWU6ahXEvT718JhO9OEnGAaxsmctQpeivnbeU8Ji7RwTNbQ2lf69Zbi3pSX6fk8HiI2isSqezoEqxw7yD8pQ7FLDQz3/PVs4D/dGYLJXHZhdq42CSxntvng0EMblOkWc7YZ/KjDgLdO8KSHKYeiGl/c1Qw5VNY8isEBJwJWgnaMosM8o5u1WEu/fn+3ZtTbBoYN51bU7sdXwUHDYXBgv+aLL2fswh/ETcg+9KfYAxQrf2a9ootuFP0c8ziFH+41j9hkpTCTLv5D8EIcenzjnGC+zvay6vy26FGhECuh5Qvapb1qOCxMnJWQBfnjvgF/H6Ri7B8iq+dEt+zQECcmTnbsxTox6TcCzkwEdO5hw5gq1ADePRa2p9rhBBjpeBdSxVc9hslw3kBB/oexgeHbpZ59o32OF9E+xUjsjk5JRTCY2V7GsKxIdmstGFn4OBfgVevDsHbhCKT6t4gll2MUv7BHRd9hBSxM9AYCLc0yZE0lw8NO7g8SJvMul4Rm/yHETv36OK96h1MRCL7sW60fg2ld6AM4jj2echXj3gafc/4HqQLznbTHKQzB6APLMjrQ4cIwTRmbAaPVxIR9SiKNyoscexiEugkR8jItJYPkQIpJGPCuEDlKb9RWjgg2WKk5GfpFCpiRXCP/2UybSfdn2+ssf/FQXiHxO0EYA95qlrDaAeeUcMvi9aXsuc2iue/YFER5ifelX/1ahBC/FZ+nZTAW8XjV887rvxztKGdcTrr8q++LQTR0lrkG5pBPUQz7EEZ3+uLRfk7NtR3OOK5YaEnx3NXl8G6FpCcpDWiOp1lXarKlfb5E/xSn3a4jbDRib9g0iYfbznfqSCU/45vrEslTKPGOd7jhHDYBOaRI6X3kQUuztctOqeveUAyQ+wQ618xW7Q3ilg0A3v+LFGdZcY85Ld9ULfDyc8enkOrLtAXNwI3m8A3VrJ+jME7Myz5GzHDb2EjrL9ZfjfgM3BM+RB0qiJeksjQM69ovkRd2MidkktLEedrn0sldd1DiHU8rs2zZDpk9mhdVx+hRBE+brZCtftUUPf2jW7HsfhARusncvYYry++6GPIM0SZd6bMdqiIBH0AEcTtwxn6m4A4+WP2toboNeZOBXh7TPJfq4IhqyJBnbTw++n21qBThFsK0LR0XjwwmSi5ebYlL69pr7a1ldiBvbiXzoIY/JpYos6UWR+1YLlAG0s3klVXPigIDL5pvirHBm83AIzo3yvc6yQbY3Hn4nccn1e6pfMsMc0v9Bf2aEkakBp6O8VgByt2EDZRBguj5gu/hrsS9kGi3twxSc5IVNr2SXEKq3AFpU32Vg1aIsw5no0HISsYIRRhU4DRgp4Cbtd0XsOSJ3Imx+N+TjkBRP7CevXh2ucpygaV9NTQPWanXESsATXENrCRIX2UpWrelqsfiDTfoHSL2fS8wSDGfoBt5ooFPfeHgRuUYXk7+a8wWR5QtpvL+9bOXOlcvoypeWl2h5OeTRIr5cixwgMa99ZDTHDK3L2uAkuKso6TcEwigtOc+KIHDKPoDm6SCOAdgV6d1MmESMyQ2un2fotQxn+bvz2fa91mCv0m6uiyQitwSA3TZ/kyx6PlBg7D9ee0k2zTHf52b11H7d+GKKwS8sNwVG9Sog1ug4357Ehpi1ER+87CO9uoXDXfhBVn2D51joMA0278WMmnKhhA50tLuVnnP0JZbfJ8yn8CtNlrxMjSB4BHm46gZAaMV8ABEiHJGErAq2jdjI03xMDopf4FdXbfY9LJXl0TzrqaBUC5FY1Oi9Ke1K89Z1i0MhHmHShnHglsbANjxWjoK8D8FPI0ZDG7T5RUWKqsUnZB1v9vWTzwcw9Rk6LfcbciYELqg2QciubHO7znBXaCfIjcpw5ZAcjfSEn/wWQtTvoAslLb2I5lqzZlNF8bSeJj1+S5WMy8a4JDvzUcEPPLX0zngzlNOYMhylW/mpVHiKuTE7H5MezqvW+VpwWG3ESaRR2epH1VVHtswzIS2zBObR34KvfNM9E2VYR9DuzGOu+j9Hw+RvjWemBHxTuBD0kDByaSOHqukrl6hpgBSz/HCXcU7iLd8UGpQUIdDN1af7jvNFQNkf5bUI/vb32ySJuucg6Xw5tiUWsapBe/c4E/fin2T+CgbjyumJ5Z0BXyn9VEEFW+nwdPIwEn28Jb+53HSxGPTqf+eXXNKHn16dGBG7g91aY2LkVjmvliPxSRZlo6f+1IWAXuLyBwcQf08fOQya/4v2Al7CgI8e3R5neUQ1qocrBUWQ0fBlBQb+633OPlHr2wdy3YXe69/GOJmpfehrIxZ8Y9tAaBiD6oh1K7kq1CpFzaziRZX8dCpqUoMFjCYx0mOpw5Ssjn7e+l1gMy47heQKvUSlaF8ger5BdjEd7m1rBd2S2JOOKJwziecOLtqtgp1Tth2g5p7y6a2THr/+5m3uSBFC+eXw8ugiBND7VKNy5y+DqirouBPOa3REKc6Pg67D6yu9tUkqv+gpxuM0p7/MRYd+0UBOItO8dg76yMiyIHlxDqGSdMmOWhf1q5vtXy3fHcEscst28TumVO8ZwaFALqFd2u/OaFg7+JEN2T0glM9GWafa3WXaZlLLYOjtDHsxRM187L9kJMA6IIzwiahOFy5nlm8dqj546jhW2mblcgF2cy6IfE7UOlmyzDiNU7R7xNoG3uhJXZBHbHSF5hBvoskRR7N3hFruZCo7WGvL45PvzK5uB7Bk6WWrtPDUKUnl2fNz16CSIXS+vxcr71AJ1fyxnjc1k+4njVgVzdJvyTYrqrkRVpZb/cApeVHzQECHAj9yAHbjNsLjo15Bfsw6XJ4YGTHC16V961PIVEmB6ZH2WoLCafRssrISo5xJsx5ASPewgMi4QaxqzysG7bdqlVXGxGwdiwkKXfo+uYZt9CUNk8OPKXpy057kjHiOZehcEFxhR3tq/VdvkUQ/oKqOUtyIFhxFK3P2WEo6QPay+WZ7JwKTIkmDedS9LJjXr2BPloOXH5ZXYCe7/Il7sAnjjka2Ld9lSorm/KCkAL1adnjpH4nIBe9WQ14SWirhHDA0zPgW/H3cO7gAHsGCybfS98Nv2oaZ/2N5B1sCc47XoeGb/gYPmOi7rYZtREChrHUDhP+7slabm4cFKDqiIDsJ0qtVGgg8nTajptZNtj+gNd1yYi4hqijbJSUzOjKfD6Ac2Yq4tO64M8jJ4UI5PMdKIVqcJwnzXtmJEKV3TAPK3KJekOQS+j62TTZnMB+OnCNMffcNQPqZpSNa1u+eHZPGGsqc9ND+do90VYdRmz56hdMtYyoewuHOGv2C6be6s/2IP2Z/zBKEmKtq2cKS2aAczQcxpJsqCgcWxBLcWa3bQHEAKurfQB1bHwH4F82FA/urpxP4ENzTIQTLjNicdc1PpQkfaXOPHaskAQp27PPQW6vLDZDE6GR3BmpswUDJTCp3TjsczrMWPT+FCAQoHBjCUtmUqBCAa6PGa4ecg9WxfHjgC+3hqY3F+mY7gM8HHhl9Dx6Ii0yxOdA/PV084tXyummNqQ3jngS3F6DPAzSAZXcjLKoBINxq7Z43aB1NEKpINegufUjn+Mihh5S0ECIPmQJOjnd+dgKfuY3qEH4L7D9V4Zm2jdYju/Td5fQYQ0Qjw/N7qJHh8YWfkLwM1edgXgTJoB72XosuXl1s6SzO6IaV4Rx6NsMzJ+kV50b+MXm/5XM1LNGrQToBIdbwb96bd3PE/ZRO6d8LAw+npz0d64VT5EUJ2wv/CLFOjOOtwVyLNUGYqSP/Q5K/FI68PuLBfMcIYobYnCRUX1CyCSbuYT3mTNPe69VPU8K/k0dXktpwkHRjbou5Lsr24LbC+O92uwWsdy3tEuWxEWCckOOVOBgEyJM2th+++RmAahicLLCkcJnOPTpKKvzfBA4DI6y7EIbjJ0CkDCVXhTCHdfmjftozGvn2tE26ZQZdmMRv9aGCf6zmMR1Qdg1ATdH8Og9XKRSn1ImkHYVjMjTHFFV3vZgE90fCRYXqb146Z3+brEQX5XceCMwJQVOtYtRF5xJEWz3/wga1Hf20nYNIttaVrERQRk7kDsw/xwkXtETyytDHZQxF72TN+bIJ1QjCjUaocAwrnZ6oV3desTnjzXJolPMbPuqeyTdv7+f9z0It8+E43hQXygnVXuQ2dKasfFdOa5PpZnQzvPp2QSpPZHxkcYoEOtScbr6v641FUbrbTLv4HMomlVlvcXoKHXB+7ptUciXuu3nblllgRi9H2Ba67zLxob25kG2sPqyxdhsDBuWIOL9smwRKRgwcjvdVJLnbsjpi5yea1i6QisH6aYGfKWx3hLelgmSEcWDIRuNz7SwwUgBv1G5HcSSQF3CB4dheOob8JexrlPj8SrEAdDHkNAulkkVVKpNBpQDy6IWft6CJfFguTkhTGMh0fAlYaN8UFhT+j++TwXvSVJVyxI9POzIl6DPLGWXxBD/x8WKuYb7O0njtGYgki8Fez6Fre7+/WUrVCOjGS0ANYr4V53l4Mq/n9uemMHovnfwxEuIPQFNbkfANiTZxSRoOdt/YvbS2gq/4YBMQHMloxcj2GESdh4++/dJbfbUzjEEHhtDtwJXOEUp9wLBhK4RFjFRciSWy8BL2+l+vL4OMs8L4T8nlWaw54e8dmaEQ8K/UsS4A16UBS9Bz+0OrezOj5Hchztss3P2eulDyxmg3URNxnIh9MqFBfVp+/pRX0jKccGaMxN14QPSP6ya2W4FBalePgZR7nqCsUCwb6YtxHukN6sR69AK6N45nvT0iKk84rIA01yXeJ5UP7VU4hu/JOgqLeIFEa4U4NPV+S+P1auweto088KyT+Xxouh8zaq8Yk1ZRD9NWJlZvE+wVCQGEeB3brnj/AJQ8Lii7uAuqq69mBPfRkKV9lJl6Byf8wctTuIC9/L9WREwvzMD5gv+q+nkIZPuClsVpmqJYneqyB86HedwDipsW8JeopzryHE+LIn+saIcQLKq1mCh5v13x1S3Hwn0YdodgaI1yTXuNfFU8wl6kdsfKCeUosfU2vfHSt3Q4UA3skFEcHjcgtMtVpaxqVbUIlvNNM5sQvaL3FiY4W4xVDaUwc/Pl63SsckjkWt6o4yWtNUoETz0ghmpMv99lPiUIqRUpSx8itWhCXi2lalS2bzkyjb7nH4M1ElhNm2sWgMs2aK8pCgCTsWbd+2zBsVy57FbJmSpVhAWT7qScUTJGfPsHw5MYhUUi13PbFXZHw1UyJ+vjvPyjeYLaOOQcekqublqX5gJZRmNM32Ycdx1KE5PPyrGqzIS88Z17ivFca1agHGSU0o0yAcsQYKdVfWzeshvBCm1lIElF0CAJBYnKqSEMJ2PcRc/nHtyyAaEwuOH7BXkCQVe/fTUEgvV4CbdTW0fKRP2KqpBuHOqyf9eE83X14fjVJvgY8FphNi62+O/nWSk5lux5m6OBgy43EH7LJgJsRHSFptDIhJLEL8QYn2fKdvIhF9NknKurxmXJR43/+lRUxwg1K/zx0kXiDSuGoDuZmCgXPXR6wvNvax49Qc6KEuZ6y0Ar9x8EF2yRO+XU4GGEUQbo1N+dtegMy0Vs577HIhDVEod6tRTpwBo1rdUYKbvr5nzwPBqZwayvVpOl3YhECN3HisCkQTtxVU+p3CbNnb+y9fOvlqsKVHv0m2wiNgK/qQ1MgRnK6eOlOecCzGcRCNmtSf/umPPcHzN86rd3sRXIDNnBt2T7n6kDWCywaQl8c94t38rdxfxZNdbHi2KK1BfZQupritYqY9te3f8k7S8xAmrv7rAEcFbqOrj68973IvA1FrZFfgHmFDwvPqXeu+TcYTFdJdkP2J4M8pBlgM44tXezYn4o5lYFwSuCortkn1SYwkXInRe1g4aQ7FL4YzD8Q0cm9iHAXwxZkVHxhcdVN423b6csrhojxr5b1pR41StHswECzSeLxM15SN0X6c1r3Er12MBkYcsDIV3LTbB3/3xzp4yDKxBPyfY11qSNWUke715hWaCcd0PPz+bsgVSGKIsu6umvJbxYcOTwaLJLjADHOx62ju95R8gvt0CTYp4NQuwI5PldgzwtbiSbG9iyswzstM2aZvBSNZZBIsagGFeCsg2xoMLwBSzCZDGvtAxLWlTExDsr7uFv6T9M23v2xj0/QRONQzjw2jTlQ1UOCbg13BBySlaq77jumYcD1ZkawsE5RWV2/nJoOsd6zjiDLDcD1wlOvsSD1xncy8Bn24vQkBoPdgQRNuYIaWqAXCiH+HMrGntaCbXGnEda/I+ka2Umi8Ol3Iix6rnl2v3iS/LkY+Ilx/Wg5WcsTEB6dyKqrsLTzOfEDUqnrDeyvw+VbilfwBkfRK6txNSKf2JZzgXJkORkJM68hGwyuTM0FY/7TAMsxN4vv2sBYgr5OG3weuR1d1d7WljVopJDv9XOfp0iVAF7eSEVML2RYkRctQjCbOiQXeVy+gdbPJKXs5U82wJEVx/8YvsY8IB042tzlyfprGor50S8Fu5mvnP6YN12u10B/OnK8IpwGhegh8cBlDBoivnelYu1/Wpps+LHO0STxXQsiPJgmUB+u122hA/hVh5bnLmF7lCJRtm9iK8UOxFTp0d8nppnx+v8Ua/fa8lEMnNvAkOlMRXswPLhXE7Mde4PxaPKp5UCKtQmIFQ3HC5SD56/4cPPxDI03pBVcL/IRPNX0PhwQ9Dpqrw23j0pLfkdXCQ5LE9z1HxuzPjp9lWwweQU3gZVDHERqOL+cNFevpO9TMF2NKQkVxTYPq+4gs/+8Pwdv1T60EAzEp1oM6GqRXG0szfHjTdh7MN96Jf047/qVSVMBUzYQ1PVXJN4eW4ojqFD4r+Df+rKLKl90eSEIG4/+84z8xDb+0vjBwujrHEpWAmFcjvez6SZZexPvAVdudeeA43CYe0egHYH/ZOLmjRdpCmXGPvmmc/cVmwRJm0E5bkd8d4qdLGLtp3/DMMQ12gDXVE9b6yBeNImRF3aiyKKM+agESqMeznqwYI4XfkT+YzUsOHKavLq5NrSyM6D0BmZ2itycDvfAx/5en6+VFUQfK7YM0ZsXv6v2zhigSHQ08clFNSTy0rcA7D5UfEoIZApk/M2vo44Rgizxt5Uw3Orv/4GBPnVuFycFARsTANVKk/JMDDMlZSZVd6KeXDR3f7PqB9phZuCaGDyh2atqTnsgZ9a2lvGQGdKupKj0dADf5yEo1gLBhlykhdLbuTNM6ctTu7oaQ9n6+HMEjYSjlOUwC/4n5S+LDdTAFN3FAlsU+nuRYVHO0bZi6XoEJvitfmqm14UepgqlQk2NG55ralVAgaIEdKGAiDvkus1bO9xOHuq1oLwNr0E/pzPcdx0xXhVlbHVLa+hnBx1A0XJ6RJMbI1+osAlJ64/ct17wlsJT5UKa/EHdsvbmLdpS7zxwQdntX+hZtB/lmfezVBvYyNnJvhvXtUXpLJaOHtZ0ywbea8bJEaO0QHNrIeXMP7jVVmErQrz/+qVl8+jkZQiDSVIkmncTIjFL9AiKm9k0GGc62nstaL1eP5BgV7Pmz4EG4szKwXuyCkYehB2ItUmnXrCojxthQ1IpRV3Yd/AMnMkRAhjeX5xvRgtt2lxTPrNdll4oVkTBgcVfrOV9v0sdFV2RCUEwsJkBEdM2iGVzZIypBiGTBMiuJCmoAiAto0HZGJLGsrUEuMkuPocHjqjwH1Oo1l6O6hzEpRU5nNV0cxnxteC+4xA2Po5Y7lp9pH80bqzIFU3A/GqYyaSnNQzN+F13nsch7Eej31u9uT0B/xQyeDjM6zlnPhx1umztYeDAw3g3tSp8OsPwLsFf9bR0SlyPvI9Z18FpJJ8oq0uDJ1SBeq9toIi9psk3NlxcbKo0AwM+QTie4KWSAF9xdh3J/Tu3QL21R9XLxRwirfSjBLsiXVd4N7otldt/kn3yQLAHBnNHkSOsBhhjQ29u3+ZGMEiyO1Jyou/OrIqfi6NCma3tUM4WItXbWmVTlp23Y9yUr5tgOpKViqUY+1MnRpLsfmsGc0RE1YQw6NJvf1JJUaaNOJ28BY6YzebeJr8xbeyeLn+L+b3vnhgUp47LYJyIKPb2h8OKXqJvwsmXeKyb88sALQ/3GbD0szeOtL+YY9c76DNaOd7CwwJ8n16Mrpge78sui7Qbi8E8F3AscfUp90Gl3N9F6yQw+ztmLWO2fkEY/jGcpb09F/vrXjraskvU0kcBRs5rLRDmhyZYhwL7hWlks5kDrbbLdbbOoSBWfMtI8x5POhYZ4iSH798TTyMnFdhInec6j6OV+vDlwxJYYV76nwkkRjsZSaFrqKl32ywwm5LtuaNnX/vRveB7aib4MFcV5PS4YfU8fjM256NCo3kjBaYVl84/fg4dpav8DqG56vlB1F+itZJgGEQWO6f6HTwGJ7JZ++h+iKjfc+MwY1/nY5olZQvzTwj9wPQgNYXaoCur5HDlNr/0Hk6pYao92KR6XpraPAD57zo4E/OknN3OBbdbYYZ8tXxiOs+8qMStlYDq0F17T4UUwhF/4KkuGUPHlOYb3UXloCghwt+TQ5GRU6gzpx6aEyW3Ss9RwX+XONe80vgfjh+UvKiCJ54n/wExtI1zJL8Ywe5vCAxTFZyK/CRNNDwB9ZtHXtJLDjG2du+1NhiYpr7HT+cOg4ctSiNlpT+ubs+XR1/pVJS1y4zP0Cwppefp0UlXH5o8FAIzPrjWkm42UcDyT2HGdg3K6ESuk7/MnVL90gmkvprPEV27O0xxfc+lnRZ9XKh2vZoTNLByEYZqiC1mPNqhZF+KCFFxO8VrXCO5kmZ3qL/u2WMmebzK/riheCBoRmr6o8S+rsTuODw7G4CrLJ/J+oFJ/lE0Nh1CZ9KeJ7qkdOyc8xqP/rUlQbsP06wCRlSwgdqhEpZuUGuArIN35YuNoplACOR0P88nq01ec8Ak/yl5vi/m3pW6YxvQKt0+Ccvi08WvrlSYMxxD2deSYtiwu7mTHM4CPyUygHvIQ0zHzgtoVAPd1m9nPw8fHXh0uiS0x9ImCmrbpFLINCqofho+qvkjWFz0cggVOAsoOpSww5FpQ84vDr7LekYvnSPy8IwRlOV09VY1oj4YDk4CLAnKfW3yJ4fqCXBZbqOq7bRdiEO42yoKHCbQThg6mALEbeERzxyC1DMpKcUGn1vwYFQnexaOgPtj6FcGpDEFjzFdZM98lC1FKep+fHhjUItHuFYAHpCneziUwafUoLIDCDbfTDb8VsxAoDhoMQX9PjZCNLakZCGNJEphsMKldLdBu5S9QnpDZffNyJzqF3Y2d2aZmgHIk9CJ7LySCe2b2km3YA6pb/AlyZO90KL1iipChgnxWbso9Y1owsA/qr/Y+M5YRfPDjxYJ3vtH10HMzQwgo5sx/p6M9tIIxprCcrZpLcghAY8QIW7pHhF70vGbTyhpTmGblzYpruiA4bwpqSf9qbmvOA3zuQ6UitG1I3425xMgDNSbWKXj0B9+NB6TYUZgGyyG0TRPcTy1FHRJmTNFFBQi75qvt+JDKrGGC676fJamt5LZVkOV4Dg9VKJ7My36R5p2awqF9230hY8WSGWVVYRxctyUZtJsDTNm80RMvCylDb7tkz7fVOZX3Uo7pNpY7Iwj5XKiGBC1FtjQvGHPZBNngf24+TiHIK0IYZcJVCz5KrPTWbmjoAyzss6N9HhVbPEg/azXFNsCV7jrHmUU8+3DHhjTMqLJP0oPYloMPndBmxoliY7K5FKIsbDh0Wngv/g26F0hcYks1UhYlHAewcd3b871TWa+iQPehTIT7g2+vcUMuenABBc2hquJcV2tiLWrA2qx8JyNRPMOhwjO2PK2hUBuZ0SJQYJa8X8iwgd26Z20T080/1Fe/qnKVzhofBfEtPkbjTP6akZa0ibf48LjFCisoX5rM3raqpLIOeaRqDVpSKhhXqgchPmZt9ejMxJ/+Xxxmw0+ZXwrjM+VAuDL8OlUqwlDKF1Ma7SCfUfdBU6RRRwOqo5D7F6509/ERixnIop8MxgJMaNbcgH4WNLkVebxN1Is2FH71fXHi3uO+Ldg9MzvyEeBEQ74D5L92hOyfeqvEBtqCtNRc8EWiAsYkFQeGd8It8/19SKBcVb0UuXlZ8ikNWrZvzbGb4QKa7A15kbaAZVEVn6ZqXlSyXDn7pYe22kfqSKm2V49GCSQF77p82XIorCxL/3/H2nRw5O741rCdHUw4bM9Lsl5YhNZLDZYYUr/jw0c3E8rj9zCyIXQIfdQchvxtFHjM/1e5o2cRJiS0iVXY4uDqUhxWJfnEYCZ1f8+U17vJm1XoqwQJ6rZhtycAwmNMo4d6npogARz95VHX57WRT0o9a8uM0FRtsebcvFjbfnijK6Let8xspKabD1ddjJl0Cg2X2yqhEyelTJxvhTsgB59IHSOpuTYad6kcn80oXOb/rISOltgH7BvsTvrUWg2m9eOkiSB/K4cQo1d2XBX8pzA9xX0bSp4rDgIPzJ1S1IqFY1ngACSbQgMK2T+AVKx7KSlBYi5U1FlkHlNjhFe112EDmaVMRUekn1pPd1tglqCBegrV0W7L4ULrsqrp0luzEGWuw63gdP46VwVxu7tF1EXwO1BYJZcEFExvgiajBIifhBFP9o3nzvqcNgY6LwzSAi1vYLagweL2VzfcaZOXLQQfNIPVl5sdznywNjD5os7sC3vzQcYUsUuVpA6o/KvEVZhst7oATcrQlAdJr2bRJR/d195SXiAtwqEA5jd70gn+Q4+jEzDQ07pQKP/zCFOHkK/WwlHYicOKsJs/Rtr92GrWL2L9H6Sl8XaxeedQYD6cimIFxB8DcTlMT4TlPycbzF0cyUybyr9zDpjxqCyQXH8+uDUBbBQqQbDuS632bRA8Vkiw9evpCfDV8/WSgoYCHkN9X0PBNZ6acwnVobekXy3onx0NgbJB9wNVNsxn++SWfqLqBYjnVVR8YRo7rBl6Y11ge/HaxA3Xv6qhOTONkgPRhBFbTBCSiVjKtU33XBILMV4RkvDPSM/EwRnThrUJfz9tPI35jzn64KTbzyaDVdm14ihIJj811KQdrNK2m+eZ4lv3yVQLSjvv520M634pmP+cFxek2JI4ugnStYo16RAZLCwlTvqRWAWJlHogMDKsnqVyliQe5GwY3CN9aaVG8oL5o5kH54xHceydakyS5UhMq9D30Ju1h3EOO8hFChcmEK02kJH61TfKUbsa//yk3Lk8nC8dV72xiA8rKwTN1j9VDZ0mWW6Y237ya4lDjCKmCegWuMZb3jY/hzF63NkKGpix3lrtu53yDAkyO+vpivkMk+k5jbX+D+v8vaef7uWIMayu+N5iwfC21WgBLpZEGKWTorlz2jMMQ+EjzRzcY6KdRA3L6CQYdCZUuXD9rsWwLRWOAwJ0XkrJK5Uk2kYLY0GTHG4+Nl/zsjUCAdT22Z2RsmZPFbAsimHyoj5OwPq0r4HJmgOGjPWeclaYArrNLeTujVLi/AFlfJAzI3KwCiY6ikK5Sq/ZFRsDZNxKRgNVJfOUPjPhKSp8yOpOe3qj4bdlBk2DsS/ff94tJOSQ9+qUXlMO90XtOxgILNYWPZRo/sa4MxdrdOOO7xC8RlJ8+qn78t50DKm3DMgjHBN6H/jQq8eyOa1FRd26zJmkQn05UlQCMOFzjP5G37pLc+3CTENVnf9Sfb0fbM+5X/oSH9G88Zw8c8jb0yZ0nWrCYDSGx/PaqK2GSH0hC/NRAoPPDv6S2v5qtynD9Pc695XuxX9rBJJTYJDZzzoPoQR4iwgEoYLERfd8P3yQcd+5OJQeR06j3cLqj95R8i/aKfWosQTjbLrDz0Bm+pcKbeSKwdm1RYlRCtYsv1/SFvyoc+4aP+wmKC4508MpwS0hGYvzRVicnYBw2seihASnDxIkDxuirENoN67cTIP1zteD3Il9u1Qib2n7Ld1UO1KQkckTByUS9oEBM6qJtvbTp6iDi6Ki9atocLPmq5CsWPAiEs7MMEZOWkbGMaoAiGeUWJScwatWqDRS9S1Amv1CD4jVseN6cPHTmpWwaB7UKkN+kO8X7A3BZaE8Nvssz/IUSX8alEb9SpCwXpG5thBxLQkJoYjPRV317U6IWuIEMK2fKIZcTdtyAnyh1PH6Zu3teh9jiPFVJznh/xbb3IPfqd8/8s7zJHuBAWiaCVnMQELWbEXpe7aDk4yMyifdP59M0ytj54E9lashk9Zv/35WF4vouTv6h7I0yrhxdgzevW3kLQnz9QCwf8iC2Oe5UZ0DW8D1RAcCtpNf/itL34R64CGgUkuJs81pTvE6Hrrxj4V6Q3iE9p4zt4iMebx9RY9Joginmn2Cqh5Gjgwx3kTbQ/35ZVdIui07RRK65K1/eFp7fkHUgUA4dQamFleb+ebDSG8E86nYm/wpDeUGhN+r16jtvLroMwccmZY7CzaRus5DVmP2JplbemDGKBsS2hjAPiyDbj2lfA4uOU0MSUgBneA7u5WmeUiL5FVra54uDPw0FAzjKZt2YkhWsb1jt1fTpvNs2tBANp1xaJFCVjg1uRrHM4EenuDyf5KACi5bnJihzuMKffGd5CnB5ILSHmvcmQ+YteKWB8MGOsYE5QyQGjLKhgNDszKXNioXmtBaO9TLjzVq43+aHLS/ZrED4yiw/P9sxh+mdyRETLJaewKpi+dA/B1JP7As85ZbeajkX2UW33ReUrZeWazMhLyCE9/DA6etgT3hxqfUQ0mHktjiFy5LZ1AiSGgHCd9vPojR9OiKFzBf3havpWWH4BFJBn4dT8kKz2OC/ECs9Awsr8hSlsqYdXvakgqTTLxTzrgluA/SCaAjx8Rn1nBL1fcWGARxKmXxAfI8M4cO5G/mjOL9zhi0xVLX4CanIY7g53SwvxSLlyFpT751jp29IaUPzGwkFtIpEFUn1LWpDcM74HPxKgNNPw9LF9rFFpDwUoXkyyuVHG5IoKMn5S6fxWwUM+0BEYX5yNXU+XFJyVr2VA/TwmyurlwDpx9GuiUDVAyPXa+kVl+UyH2Px45zvXgqP4vaEUK7REYGdOh8RXVDfy8GfRY6p0pq22fDRenkjUIB1FOkwXm7xcetdkRsXXTilQqhOl7L9oH79RT3xZOovDMnb6TddztJwdUM7vI27VfpvgoM7tCw7zqe4O24tN88IQcxNw+33m4PZn6+bljxWC1I7+0fQjlkoinDrhtP3jP6sXq5OSDyVfJxrMRDlgQlxDIxaZtH+QXiuKoG1lJZ1S1yuCwtmmRaZgjtvht3hGxxITyivIUtplry6MIrIKFIdidmNOHIjzn7B2+YcE8iyMtIN8/wXFwCxxPIpHRYXOWFKyK8B2fRcQxzfIj3QlkiVSxUmuRFaFUpQyFaeN7P6UoFsM/abolNkZ94KVu5C0xGWnvRyOfXegXjYVB9GjRX6zWdcUzVQ5/F36bdXXDC0ZRTvZQdz3/y55O1JUQkBflZWR6usnzAMT+e2NoOTjIYPD31fgOv9RTI4U96AHt6uhVGXDdaDioVRM0mEchpVTDcHYTtckiZL9OrIYAWtlIMwSofhBKbuKYjRtHpUQwuAeafMHG7lpZEt/wCCRBKTy4ZpL0Yta3VyXF9PxZcPOGjEoLS1UkIQq5M14sw4BuVAQDZ3JsxHxr1q3GvryJStOpOI5tkjTl1wuh3mb231dVc3x79W9rEcxmLnGlSdNslLIBKaKlxbp3nPbS0PJhmCcwwBygZ4n9aGF0BiGGkWj5Ga2ZNmoIdZKGXyajYYZ3KD4FYSnr6GpKI/PySHJLMD1ZjRX2b+BPURP5jDThRR3FxWhtIMgZV9Zsa7vAZhMQ3QrVc/m3ZbEmzQOhYrgJFJxQisrFfZlfzAGzgSLNa/N4ZRgJAQKhbrAluGTSy5Pr/gQcy2+OFBhN7IvmBf9XTjsLPlm+kHWPn4GIpo8ISjBt84B6RCKTPjxgqx3FT0vVKkqmSvLaYcdZP5uGYEE8KbYmyi8U2w0Iwhl0xoj/EbRPqUyHTbCMjL5UM0SYivMLyA8CrnVo6ofK1xU3mSQFih3CvnziXYvj6M9IIog/2CKIwJ1Gpj6mEGTY5c+4fN71XpoGFFn5BgJXx+v+hEThFQDgZ4/bPINwcn41E8/iJYnC5rxwFBgzRY6DauWHyRiaG4yxMFWmr+pF+8kKVP2ltO1D6wT3kmHG+NQ3viPldmXbU6wLrfgfnruyppoVoETiTcygWtW9BwxOujtxzhe4jKaYTcGIrjfEISGNreiQtYyMdorFP8JqJKUPKV4uXDYK8eGxnFobALK0nvLmbmeoVqAqhou9O55fuCUaV0a0BAmQ4fIKsucf2mK9WKb76wu9DQ0EjKzVMvTSST433gnKL2OIFOxQexkA9W9hu/16fde2umxp6rpcSGH081Is4i0v/cAZbZTfk0NNH1NZOikYwtttb04Yea8lCX7nMqnF/WBooT8MhnLn6dLIVOCab5LBZSpkscPCvR5DjI08E1NVRgofOQiWfhiunf63wRLkYlUbBVug6ZNiFWFm0f75lqLxIKJU9C5P41Vpeqej5KCTvcZWiuiiGKoyc5UZUcPmop1y4pqL432e4C1xtJZOGsQC4qnDN9ZjkjUyo+fk9ak4g/vE1/rn3MtpdrAfeJ+5fj50r9EhvG5RxQIrc3Nan/i1S4+jWjgIkqLi6r+8MDuSgKNFewsl9I10hI+tGfvIhsF621urrdNlw5UbXWhg98x8a+fCLWoDEifzE74SU2jlTdBlCNpNdhQZiwKsLPwMM4J5+plDD3+gRqTjAL52ZxJ9codgSW3+6HGB3yEXxaPeq9Y8Nc2DqrJ9gwW4uXircYY4nkUgXGGXBa0XZH/VrT1RD+bsX9VuPSjBtuI4/jSQ1t3iTAdjVx8PbEBSyHS1r5PUzi2yLqlH+jbvUjQE0pqOHt2Bg3+0dIPIkbGpLmX0z0hWNpHZbT7j4tzxE7pyxj/3E8OxA2goTiQfOolFtZxNlHGxsgcMu/liFsWetNVMGKUJW133dHcVmYkQEqVF9D6awlRXDLULRPfe/1+1SIIz6PDQyNSQ9QaiExU2ADzFBjzb2hzXpulNJTdxc4LTe9o4LGmfMCxD1L4WyE4LeusWzigWIJ4VfrSYzbP7PBSBgbXyDgkB/4OAVEzvYIYBOFiGTe8vSjGbjzRd0Zc2hxWPnEmw1QALtPg1iIu0RngwGwp6eBH4WD7fZdh88corcqguCoqyJ46Gxt9/ZVvQJ4Ue46J8yD7tGKkNA67lg77ZFpeF8vtnP0n5paoppthsavaKGxmDezzXjjbil5U6UlQC5HqPwDrHWlNwXDSEYIXU+PFXn6qITPXIZs8DF7XvVai5Y75mfYdjM+Mwen7UMO8YsnK3CQIszPV6+gpHLOvVAw1qmdx0OJHhwP5yUrYdNfgRf8TAI5q/htdWaD9qO/iMnmGAUwdrv1vo05G31W2QJRIi9OJ9eHNXCcJLUFsyalFHXEEM/nNFqrJleV1c9ObNid7dwbON40OafMSHi4GSENEKpPTFVyq79j9V3nAxy6aIzRxAtsDNco0IzqxwzxhpqtfQgfkLxAj5QYLLR9s8mPwYFijRefgcUIMRXcds31O/rw2xDgLZOaX2jDXMOhhiUJGIjFgD2AvEu4CZjuqI5oI4e/ZdiaUSk7XYUXnWVsKEYKMFbhDoLOi5fzXO3+vaxfH6eFq8VhCfBU6/W1AlWv5Npk4j4o28Sl1JOJW3w58y8sYDXHdWxIXCj/WJqCUsrL/qXC1SCAJ4vu9Q6PvCnX8SbGeSd2XzXPb47Nm6eRQ+juiJa4X7TKQLfmS9E2NKymFRn0iKURsAQURc+F7icBRQnYwtWajO1uYJdbWxIXHCvK6N4GJvPzO2m7RZwpd958UQjYkjxAHYhl4caU467OKwjEBE0m1faFddSMjhqWU+NEQ5/wnly3OZYp6KuTjypl5CDIfkpM+VErv6QZ2BNAg0LeujOUcX0/cZtE7Q0GMIzEno/Y55WpZexgYcUJ4wS4yfa92UN8DAYnpkgthDT+ekvPHqgMVXkc0k24G0emJFJ4HsJzqwvXgutRPvHOUTU+OyBNc2+yd5Jx+cJxQDFT6s/C38ajE9rNNd9OgUeW0tNKLHYOQFTN5+fVPNrAXIJ8v6DFZtD74ZD3vcl0Ud7pxJV+o23OGczhf9JDV/S83H9bA3qZ6lhSYUNgdyfrka+HOIwde3nj0a2c0DijkJ/dcj8gpDzMovFywoVCS3xOIVj77tLnAloIJyypHPFGIefdDvWk9z7tdXa+GiVFDVXONBqs4kf2bGMSxjoSY0+qh98TJ/ujbSnW8DMxR7J55PA9NYp/rGbZSD1OdN8ip4NC4siJjtM59FdAxOCGFX7HCvN+rdKbQa6sxB2fetCBRVgDG+uPb7/K7FB0AMCajkImYVl8YoitEGuasZY59tLDXkNzglGQMhbXPZ70loRXcgpXLw6MGQ2HOp81YJqF2zC5NXDcG1y/cmESYC8C/tJI/etntBKUpfLZxDSe/ctxMaU0OQYb6N7JHGXEmMG+rSXL+krRPv6hIE7kEfxEPnXIeAj5Wm1G0Q/Zz5sEOWmwDJUNnNbZHJwFnvgIaY8tzVKAtFlkmdlxgFK8V2N7KFmFHopljvrqZA8nQZS6qb8sZbCXgfbDMETsWvU9x8aNtr+7bPYUIArbRiY21zRhl5qy/At1gu4NLnPkvvzBGYij+swGFSpXnJYdch1ftsAoFZh4c6YHzEkuPU7qpygVb3cnYOEczFuUXCD1MlL3RIv2rFxPvFeBRkCCO+LQtu7E67R0BYF7oE+N5siO2aYCXb20rychKu2MAvoFgAef0N2sPpBhTN+Ix7405lXFRKEIbGAXDH+SFhg9Lu6BaQp1UGc7ToaNCiF+RyaZJUZPsB2PtRa2ubM6sk5G4MoZ3avQuC1327ZpbQy9cuC3s42aJ8c28CeHVlMnYk8BUuB3nSYpg7tvxhcLLK4r1K8d9kGmqE8rODAMiTc7wE/xVSGo9GwhqLI+q0ioxzXklKE1AZRo6xCIrrAgM+Fc4DFQdc4ud67PVMHltntPiZ0kmqp0i5/gjELINxs42gA6SQJ3CoXhUYRmxyDC8RxIsdbBETrhFBCGXasmwyOqv1HrJH0gj5V5hKudnsHM5bbHVLtMXB+8hoTVm2gmCcgqO8Do6pFcDPQZ9fxfWddlPuBemhUVdjxxfFlA+KPL0phlYNqtiE509CiL/WmXWpV7Vg6OktjuS2bNwZPmrN/BxO1VIWXwVSwkznVRKcogzVNDqpt5r/CO/XZHfnVMf0gwcgy9qqouv9tDpdoSV4n3LQ6OR8n2nMQflSyxgBhTF4xCDbA2CvQle6VzXzFerIuZzPdrmEWvOB286vIWAJOTs8NC7+HBKP7EEBLlx+y2KAMxvBMOQaAFefZEDmRjK5eqsf46TQirayT3Er45jwx9Sp9l1fGbMkUoqxCkw3oHKkAyqE6QgftaoBcQC4pb0Nc+gXa5vwL/aUDGw7oBdyr6omCEdfCD5N9CxiQDjKms03LbtKfAS43E1DqEsY0Syrn+GWZNpTrEt0FpNChsR1zTZkn8s+6TkxztUH6cY69/sCwqGrRtX6p35GfdibaUMOrRq7rFw5jIudsRdUicOU0uLM5kB8SQmeDsioCqOpNGNfUq0uUi5MxUg5yjcFaG5JiA+OLe+hZlbCDEAxp+v9TMV5jpVm1ZCDhFlNyE/zbRN037OaLTsFbT7BwrZtZyaGCaul4SWZtvA56C3VPmkwg0Z2zL1j7oI/LCUdABODr++sHf6ja/TGIrPDiaROsw4CRWDkCCQLi2Rx8y507las/z8Shjw7FhcbNXEa+6DVJOBvn7jgmEafQjgj/xaXgbZzntBqKhrj8Cm+9Gf1sw/cjKO3JcEnKdnwe9AkupNqAxDqGLJ4pXO96y4PC9Q4NdP9QT/5k7rIXpNX+7X9eDKLLxz4D2BqKOdLzg7g9L6fQyp+enmQ+afsV3BeXTr2i0cZ/bPHkvBLqg0BYgYZMTWH12qqN56nafLKlOQrYfBPw6SDTnTSW7gwU5a0ttSFptb6pEJmm1znBE9jjb7H82qOWg1dsGPEQpTQ1/8+YlT3Vu1Clw45LuLMsusKiq2i97icjTCGfboTxB2NzM/Uc/6wS2ENp/QWT+sWqvbnORj++UzV6NpmF0sTlH/ZIYT6lbbYM+iG6ldCywqU5NiIXVDc6IPKXfDd/QZ6R9bnlz+gWIKQNUxYk5BE4MBWiQD9YFb3foL0MMCLY6xO7Akwa14ru9UKJe3F2Mm0llMaeGejM2A3YeR/T62/YqAMzrcFZ0767PbQnRj2KnNNZUdfcM/shQMW/vmv3sQOwC+Q50eU9OhpXkQJD9i0yF9TRpix4foEOjdDDzFnryQVaAkuHEA3TKBy94QXkra7k5u4AsUQiVMiedVE1+HQm5ysFN6woEsihNMegktdLrPuOKVkxDT/Lf/Ycb6Y5liwFxV6t8UhW6oSOCKyGtitK+qIOFIzyYxz6mtbz4yut+JYwicyI/scTBSReS7rMfEY81IzwWxf1y7hqMjYSCSvvRxEAzvY4kYOvI7dcgSOeZS5DFORYSaEXmxa/jh+UCUfz0r6Zj1YR2X7UOgWsHvsEEUjLPcU21AfCmPvRn6sZ4kwizralYpZ7BlhAUSM3qhuwgYAl/F1AVgr3zm1enDkFIIhQljrepWen6Ue47L25TAa/kIyDGIix249YtiRk584z9ZOJMd0nsajXZXj7i5tgvJaO+ByhnQL+ui/mhHZ0MaE4XGTwwT6dYU4aTjtufdxHLcpF95VmH283JWz2PspZOgh3SG6e4tMk99krVlptX5U9KpYp9LPGoaN9AkAy5ZWYZ2T5QT9rRPL07aXoGYQYdU5NY1Z4lTBDLdkISli5N9vF5eW4DrzvB2Pqfbv+a0RsGF5btlSAA0Igywuw+Hk089JFKCMeKtMeFm0k1fS4GwqduN7Tj+YN5w34cbJR2PzOomeWTXV03hwAKIjKRI6YARia74iLyUNs/luhVRtKsbh1jvIDgucgKPe0Lj5l+eZ3i3LdqskdBjVkahn670Mh4A/2HLa/9nb/PZ8icT3aVQMLGw+lQzoJN3y/wWpNLHgZgzVtS5d9c8oDQRvayyuXuNeZVBSdGhtjY4XIb6NOuimy6AqioLxlGb2AcLn4/iaZEbsJI6wiJ19voni+r2WEJ0v4AEUb0yOgOggEvaVIwO0kdy13EyFN4VDJV3T1UjOjrlzNhA08PIC0laTBlWllHFeCw0yHl6bhhYH4+remdRM2S9DT8UdHr3wIXaa8X9E3XJP3DJ3xWy7Cm9mPOCUKlRn+5IhuYi8vqPjS8F809CIGZHlAHdC/sQAxiphElbAuTVrISLcXCFUTPMD7IO/mDZSylFrd9/RUu8mLGMA/mTXrMy3TX+NNVK8G5vmbA4Hz57GIpjECUlJg31yoMLRaqBIVVwrJGlSxpIrBvpTjvDOYPq7r4WVJ8Nh/fSxB/p2zRMKsp+WaXGn9JwcOJ2oIVuUjciudBqCGxlUWqfw2rW84SlEmGhttGsF+ITPNYIEPOU5z8ywI1lxse5dV3rsC9beFxYHVtuZUd8Bn246wJOPBFzDaCQLF6dRz17DfbEXi7B2e/PFukiCoH8I0LODfCxIxM6nwAAPKosTDtTM10YNxhmgNWd5PvCHFxBoGUeuUNBVucsuSK3nN/9CH4P95bhWPYFKcV6vubH1bW7oClq2Fv+wTXumYAaOoMDTM3dXZzN7NFaUb8YAzoR5MXjtIjKZ/xLLqmmGHgkL56K9lUWUgCZ18MruhivKDmpmYDPOchcmhflT8E99sScqghEbRMCGUsEVS6TKGVDRYw1LzV5CcmIZPhTzMOq3gukD4w5+8z7UDBy5Oyfpr0KKb5s0lGs2+yxKIQQcArxhOzduPPqIoICVEloovGHhBmH97Z6EU5x2+sBdFNTRPMN01XdSB3+eACNS7nKKlJEWo+wVTIbIDu8mpQHmUEWMr/jNJUnzWq4l0kR2ZRwxXhRgDRgtEHMcy143u5/QHlpnN7iYBtctOhifYbX8i9fxXZdhb2bBo+18HmVYhxhd/Dfh6SrU3gE2GyYHddbBZQgn4jLQ9kzV4YXoH4ASmJZGpFFNFsqikJJc3N+9ZSMFC2Sm47CcCFDdYyE0zEbW69taQz0jWD0D7CQHYkXp9yQn7QgFS4G6KOGT0XXGS2gf+aL+l4GzUAefo98siiQuygyASd9agpkwlNcd8mHu17xuoyf4ASr7iUUtzt0dbrSITrHYtx9nbNS256Mfx77dr4AY4VyU6KXEV5ihE3YViBroKfwP+i4i1TxVzu0KSbvioC1A/r3yrWRDOiSoMAArIhUrYZiX0IDmhQSiSsk1V5jeWq63sub15IYnUY+M5fEdPVpTJl0uRRnQ3/aXOoXP1MjULIIlJ/WknX8LT0UegnBj7UKz2vXCsJ3ku2suHN6D+JbiJqqmmDmlXoiuTIj2M6sm/g08ZM5CeaWZa3LXhwPt5mwf3bQZSyhzZ0jSXWidnGywxtIwJvkpY9TkC4UhHcPYbpZJgJSWzOt0M6RTrJFWVHkYhOA3sDdNFgbGVrkXnEMmR6zugDLkmIoJQLiMS79PxDxnBzjfNdgImU4seH2prlCGDPNNKXObuhYBwgZ7P/X07Lz7EyO718O/rTDI412e2FINZlkkoYWaRAZlLcYKzdPNNBaiDOnQV29RV+cNcZJBAE1zSa21l81bvNGOZSPN1RhRllIJXS6BLIeAsXD4E2WTnVYpl9E746wwEfjlLv9yt6lhbTDzwQ10LPkt3IrWWeoKny3JDsXB4IePH8JJ21FxR5+ieCubM0xYkvi9ZGgS6OOK9PYlbrz4QPT7C3oTAce6AStmzQ3pdCTDVXIEJxuYybogEh57fpo2C/5DduIoijnP4+uFv20AD4k6CsMiktrbwvvoY0QA7Dm5/zG62isUJIq7YVLs/hcQIe2jB4Ea7QDlKhBnjdZSRhPDA+AWMHEO6WzE+UuguDsIlbUfEIKPJtmVhaNAPU1BQqRrfklyemLl2MdEn2QoCmIoBB8OTiwuSommPLUEF5uosFWDvC884xBvyFltylnSQYvoDqA4e6NtJM0lvP5yRW1tFz3MHm78hi8owz6pfzOfsK0WrWvtWL7xJ6e7CUyrUHu4N/0s5UyplZrbiQ5P8PxTEZz/0+wMIrjg9oP7lLOc7efANd+G0nWds8/vHvAMJTRHwog7qIODpVrbvDDEdHiHEo20oWCoPfQpLh6jiE9/gcnc/VKnnVXWbMMxZXutGbKn5e/TH3wmxydvIP5dW7cnj9iygU+swEd7uuS0KodOCDUgsUkUU9ka+d2eXzXOfAygAKtFqfpfOX90CJP0jgv3rsj/mnsASq1eCDPmiWLPlLFSgHsTxF4Gzk3wVVd1YJ6Lyc6FNxpHf3Tp5vrNyPKFhhiH6o1nkerWWqM3BkXyZYVc4pPKOeH8GtMnyPz2KDlNqXoJzszQfK1bdThVZLU7pkpIyWlgpFvnUjoqQeMlGWJMpNIMFHlNUGjiZKp2gjCnuGPDph0BxDghytZ7jH6COU/V0pydJBA0fWwwMQwwLzW5jXckPZ6Q4NfXaBh2K1xbEPSRQ32rEXyALGYS4iSkwRjmBzMJQVBJ6tE5L9DzE87Q4O1b4S+lPj6V4hc3KAOJMlOXM4Dl9tn0LPaKeNOZuXaXcK8dTrOJFjzrBp3Sa580PKhEp120dCHOMgJ8fjFzp2NuWXgqaEeaSQxpsMM8Sj7j2sqqsUt3iQmLuQphkHGffPe/c+Io7x8uzJ0aTjbd7/y7Sp337nfFWrMzBKkDa91fl1tELB1J80DFQ6YJUq3hykLcc5AtHiQ0ScL90r/Pl49cOgvIndn9qYfCALkZwPUc6cpn05eQqEFHpFi8h2FCMtUiXu/9CWxc5vnQNmi9L0uFoULX9HyGUj0izJVygL5wV3iR3tG6qFCxYIdv/oHUPDU4G/7VBDBUJ1O/J77DT4sYmFi+ZykIT9AQpVK8ZfmMiFfG77+ea3VqMhDicalV+JR5A0ZHqOQMFgWUbS5x9iloIfoYbjDVI0ORMlwI9Jgo6du3XHG0uTQMiWuQc8vkGg1tJtZTfiyRPrkgfpzvDqYdXBXpznH6maj8SrmYA0JzQapdA7RYp45FAAJQ9H1c8WsVDZ8wpy0tasyWzWC7aRgqqOQYn7l2Y32Nf/D2DrOxZzJ8USnAmVe+sydyxK4Ti2KOzVUCmSlFqyQpC1nu2vToMio4+5s84Sr0foLkoa8q+SDluEbefOIWt67GjagIhXvGmjmALpR6h4w5AzrIAr3c4l02Cnpzoe0XYi/2kFdJuGzggTZkwYSsJLkviKaZZE541gTwsQpbL3a2qqaNKFPG1M5aa9YzjxGXRNp+m4Ip6I13WuUxkgjukDodpqEoCXyL5UsiqQxP5sTLZHgy5UDBTK/uCTL8rMplE/x7jlb73kh+5YIWhTdO7/6N4fL/8QxbPm4Kpy6ZhuDoAIVFWrCwiXwNq0B7xe0KziNdnTYMcY+R3ICGbh2SrWoWo4jHDgXzu8aaINfdzNO9qfF2HASw9YotRavjkjAKVQaWyei44qgUD3+727/6zh3uhK+cYIinq4Uzg2ZPK4tkH/3VOfxUKWMIrSXqh2VGL6jza63LOd114GPjkhYWc0ylMRAFSsjnXvrE4MhzpR5LtaHAmBCXSCtZTd6BqMUy1BOkOdrpPZ06hNHu29fKK9N5sCzMDOaGGRrIxXoSEVjUVEV9zkIkXw5K5JP2sBQrrgDcuPmtMwTg+72w8n2zWckz450/P7E1/znPVfpJB+1SeDdK50BKD2SZcbbUlvrE1QaUx7jzwnf0rVQAUnRZUGuhhBmJhDKuklOTXWwBtOY8eVlFClsqXO5jw1DEoBxzemf5E1Mf3w6HPHgeBoajROsov2Pt3KA2meZnoj1wgCEV7I/9P7akNjdOT9aTTdqOdHpV7KJsfjx7gCQgymbOh1XuyD5+11TR8iuHBKJa+apSqsLJ9IR1bx7kwfLxpxGir2md4BVfpHkZaIP4eTcf8H943/UOrLwzndxm4R6UZZBmAJMSEy8V+lsiiPAOIqrbRdk+lnAqHhXZwXryyrJL7xltmbgjNNxVNqgRIvysUQ/p8XSo3o8L284RU49EVjCU3taIwy9JaDDvTMExPRGIIRyvWsnbXBTMWbkoTfBjTMPjX3ZYXJk4bVDxH25BjOu+uAn/Lz3BrWa9YOFzDcQuaZH2FaaUBUWBMuut0ejDDUQcXgbwXJOiyAUAqydkd+Ww7loeKv/rPHvwjqlYGL//evjkTjOtCYxP/BzoTb7ziIz8Onzv3S5SYPs5NY5HuHU/a4ny+12ucL1TKMi8uRVyL1WD881fPEUKr0pZHOt2+fur4GIritL7df/W5bf3OFOERhNTp8s555773kGfnTXWKTRpxQxuQ6vcjQtqHLvuUIzIoMRQ9CCZ79wNe8QG62XsAS4sjFxJNbQygfOIWb+AdPM8NG2sf3sU2uOte0dn3W6TsiENnUmSQQEN7HmQzgr3Z40F/wvoi+/bTYi8qu/vfXmtT6LsdY0haU8DdWV2PoTQhJW5uDhwMzDGgW3BjqZVE1Rw4O+NRdF+3jEwRiTVjPnnCmp1I+qujGwbAIkj4BKzj9kn/eV21NerUD3ahgxcLuGR5oDztgE4CYUw7HyDtQUObY3rUUOAF4mozEDHJYP5J9VKzyl+9G1V4kNhJVrZE9ZB3+pmz1SkST2fzDRU9o+DGfba8b7sW4iHk2z3viHjkk04CjREISTdqMJI/XYR3FQg35dHa0/YjOMfW7SYwZ1UOajbY610fN0xi72vmPVSdR1d0S+HZCqatrCzr41yjyMnoq14AcOmfS2azqE1D3bRDE+epoBhTqgEW2A0G0U+6j5SCcT+UXgNheTKhujV3LhcseHbkwbSC6I2IHbh74WCMRN8gBcdu2slpUw0CJiP8uyB0rvE9Te/iKUXiZ3lTnsabnG99sbjne9WB/kygRE7bEPLv/i/FMPsLB42vC7YiN1MoRwZHvNoJNYnZ6HGhkB/Tq7PkBNqyfeMdL2R+3IU1ndq6q0AEdr1yT+dnUy1TiodMZ+M2e/JdEjDALG7hZvvUBmj/QLERvn7qISpedG/dUdGK8+rrL6KogmVhWLf7KWy5W43TiKzmJJQINRHFeXqoql7lEszeAPo4ssQMIRZTdPoh/LbgjQhJrFme1gBkYSxt7K1X1HU8pSJNks/S7RwDlY6BSIxZUug6MAbF8br98MFtczV1SyzLFplcM6GQZkczV3zOnyIWc09c93/DrDj98Ac5Hb0cO8XdlrtUXbQT/fwnCWfwS4M48H/WAlipcWlS+R+XcxTHG9nhJiX3ekY0r7O7ZL/JmNhZqQm2YwrGh2kmd0yjskYCyHk6lmxvlD5yb/92xo7Zl/ods9+5q1tHETvts2AJqqyBia9hY1p/DyufuoQ5KZt79bb0YN8wVOJQk5Oio+2NdBJST3JKryUVN4EXyWfoxEQSLCCmXWSi9ejUJDJTp7CTIiQypICoCFH1lahLC2yfRDAHa5qNEocFRc20W45LkElvY33seTBvq6JbB8Rd7p/6ognhMmycSpIfdMUZKsK0bOfAkLJD8E+B23KKBtW0CXOIvLRnevCtsyum55cNCxHsPHz9Yl2XCtm25ktOoySOfKqdGPCFm7XwxstX7Rnp6h4Efab+gw8X8TFxfcQ3sSNEcDc+NtjGOSofjTRCXbnbKUBrWv+iW43ZaN+ovjIAHlVI/6MJWM5EFUQ2MYrMn1NeXsOHImfOGJGAvOjACTi8aeXJKCOjdrGx3JEm4WKOLuSymud3vdaBDcyY1L52M6/JqgGObVVvAEpekCPLSwSF6wJVKR7KpmZ+R9UoATdWUI9TDTypUSf7G07GLjwg37HSzyRk/Ahp2weYdoPhelrvVWbJsPwivpd3uqXXAfuj7PvToFuu3AAgF7FwWRZX8/vXadZAznB87MUCk4zgqVzAJfbD/bgqwUs9AtuYYqHccbs/fONuis19uRSsPya0lkWfPh5CvPr3M8XPf3BzhMTo5hvvzh3OqqwVkXwdhQKjzPVN+GVTC0I8icoQnTIux+R9OPfIRAjvR+6mSU7jSKOBq6F2inWJ1CkqdqrcYOd+tjURI921owhmqfmEpiBgwOw4j3i+Tigt3z4p5vceCbSDF4lNrgEqhF9HE/4wjE/coUpp+DdUADWSmG0nxHWBw4lCoX0xMDJi1Jr0n/ZPRYdadoyWlsUrUTXctBY3l6kFGFXijl6sXmbRdeMUKyIDEYCN8lVeDqjhQSjYfnHNriD8KpPP907+zmLJQWoZc5eqd4oWlqp9TYqBVVzpprZUMWJ8/rOEE35W677fNWMYQEZin0LAh5MsvS4R854XmyGI8Ka0lgFltpsr+bDpvykPlwzuBUIiJ289RZ3uGIYSOv2qQOdhe3SMniJoJyKp3k8CtfwvWdmwKkeo4ouuDOmiBT8n/VqnZ7aVq4DnzkRI8jYYfyySINgnB3ikvY2YiftG3LN/pCAQ+zUxYpXdsynE3tXUN3ks8Xjt4VwnihFLFN3DSjTJMKwXDmb/NbyE64O5yluAA/Q/TxRLYm/UKLOH7gKxxheNew1n2zfZgoZsSGjbs1YoVnegIo/BrGqUesuxKmZTeae9OFL/QkibusG9yW6D2cOcZpXfcAwklwW37pmlqolRff3r+HZMIuCmwTX9KSAF0NQjTk8XEgTau14VDABQjBJL4JJhU5YJ0eddpwO7E8QOinimnkhR+IiUhutignEHGfoy3Bpat1tQEOWoyfJZuf68iU1j3dQWOx/MOxU7dkRtf7x5g3QSFjhJnS4AyNooInXD1XL2FRESlZ/4b0oWTkqpMCeau0824cm45ApnH+IsDTdGdNnY8nRpzH4q6Uexbm3B+gxndCXDUuXBdZFtPv1KC4OWz4T+mmOWY7g27qlde5QeRRdvKISVYepON7LoDQhPfr/0afNu9MzdgZuErcyf06UtgSf5Dh72C0qkPjn7BRFkexHac007A87zz2ilguZkjHMidueEHJLuAkOEmIieJseHv7FQ4YRbVd4El5j/P3UvoGCH0K53De1T9wYmRxKzXpTZxPKn+GCGiL9iHbW36+i0WNghbnt4n1a1dHUhnPprFmLXeBOwIKseOw5zgE05MG6Xu5jHpZ5rwzdmKKshbfV2YTJ9EFgLLpyWg/de1dxo5/2ZHBoe+ObdHc1F7N6cHIYSWbuyWtqGYem9iJoV/8VEn3yO3uyRUBZLcaq6nJBuo1wBmKvNDT0btlFXmitTnAiK9+t0OVWnIeRPEl9OYaQPkkG8lmQaXCNleP3ujhGh/cuuJUQaqKKei7NFROfmJjn8ZY5CyyM4nz6L+C9guM/RZrMDlU8DLqibhPttdsT1MsNy7Bmja3klk3GfAM2P9pFVWuXCUYWbZsldQRDLDMHV5eaxaK5dynkwXTgMDpBDLpGwlCVfSVgEq4zeAdhlBXI/w53TDOiAQCbkf1KnAh0FAMSmFIShWFuAWfh+6N/St590cJEn7J1QGUOFSfyNNSya/2+9gSHIgKwpqBYWq54yO5msj6EYShQl8/PjLO98yIFE7A1k4jIcAAT8IMDYLV3R/v4n27Hqz0efySnT8xdvn7Yjr2KJxjY4oskQ16qZgpFFSzhqW9No7qMcSnF+JGGX7TeCXaJQscYSiF3/WhMdlMFIjbZ4iJfo1vC5lLf4NQoh/0JwbX9Zh//UrHY5dueAQQwutsHWFssQUlOJl/Wwt5lPavScDZ4ApGHQa4uBXGyFuRDYwhEby2ND4fo4hplMypPfyGSL8Yhkvv0gmZwXFlFAK+NH4MWmfXbn4Mbatit8ykrT7V5UNElWoTjfp8mPtWauYU8VWJ29GFHQ2WJkNZOynsy9XD/R/x1yeErjwT5WUWP052k8QqKFE3KTP2ob3QSVxBMBXMcafpu9Xt02CKXEI0xxh4sjmPGxjLNMUN6cXxwK99DLMiVLzCkFoGtSilWXH6kDUOEgKekIn97HII1xBhJ0MNSjm/vMUrRT13sA6dti91JowwEa743T328nxdE9NLF7S6opvPHUVqbhKThUpYMrGhGgK/Sud3ZwzSDs/ZtJ25Qjk1NgyAGFpvDZse1HGJ4Fn4AoqYFgBhMHNM5q0SUJCv2ZODoutyw4CsgVIPtQv7A3vKzq7ACghaFQk3pfcVX6JSG09NCPXelaEx8W5nuHf9gbUgf1EBC3tI8IFQYkjEHs5LBAXl4JOGGRVywOrOEfylCn2Z3RiFXAAld8i4wpS1XrG66FwSoaPeANrzFihRdOcnNvQrFF5nqpNaBdqfj8D6TDSGPYLNohgx0/1PjZ25rloS01MLtG7Dnw4YexwIN7CSr0IWDRtlsy/bj86D6thyKJ4uIPXAM26dxXqSgtLILFBot07Gcl+wLB7wKupSx8Job40BMAYxLk0kOtQFyCg4dNqkDh7maRJEX5q8Xtdz0Sc/scltM7n8oe9njCoQ1E/j0xh0VgoSDYuMrL3JfrwKZZRPWLUXIXlb/tPbcxjXhB/mDHdkHPeF4kF9yNCq6hHYWt7XxAERuVB9no5TRE8jE+r1ZKeqCvv+CGRI36EGtWxHtgg/qsiCVXy+JYcEUpAbAf87WGy5FkiKgb3JCrZHBf7qJYCJfPvdBlxNRZ66wCxnrqC0YqVa6YXq+hzolGrIVCTeGoUe2OK9NK9sJVgQ7tXfucTi5i0PiEAJCXOu3giUoR99FzgQdGvlp2rXDzY2bqSezEc9eSrPeHTPJn/noGU6JqA5OboN1sQfXsfzP1PbeE1mH0SWGXwEXmtdA7bdS526xrmCD4fG4DPf3zZi6UgaqMANwhXHE3L+5m8eejVYwi6JxQ052nT6+Myb3xO2UF6q2eqgXT+/s6TYfFcuML/ypIwlWEOZhY/k789FBG8+305YU9sgV1VdVX8+2qmG73AZ8e1w1gVDnKb+2FUbxKLKY+sEmcCYtQBHWNOXaCgNDB9cKxs+Q0mDfwx1coooLx3BsohSf7iLzbb//hzEzHC1Qs71ckwvCOD8QJu/BGT+Nu3QbASoK62QW2taYyUm8tCi+GjOaGE9SWqfirSlk969DvI7CUneM5IqG1M7uNSjtNVCeNV9XGvIlDF3wDOcSox72z2AU3/7G2i6oObPLL46688MyTL4GmCFUBz95UnA0DnsY9JAQJJLYZ3W8nHN6CxGrPDtixAmNh+RjuSLbMAtLANVcy8jFegb7dFgiriAx2lkWv2LUEa3gsPpfQxnZwJfhnNoOCexwIhT1HfOrF8pvNf4vOoKkt/GSun7qvwC+q9FqDaGMKs9Q+Kzr/odd/uIh+k/ajenhSacn5bOKGoEKGdwaSHB3uEcUmAvh/u9mkGVLGDm5/eTcJD6C2695EweLwXQ6yyEaF0QLYelxHGxMrBJQ1SmlFdBWkVpd25jRAwWAM/C4awnZ5wHgkE6U9fsnqUW9mpudqS26yd+XlPRR5mU5Wd9IQVxXT98rK07wuld/b0Aq9GZC/fMt7Bby7gG1t9zuD4X7dGn9LBJX9GvXBxZFQzS2LR/jcP87KY30X2dK+hpyvCL1o6x72F10I3dcBnlKTilWwUDYVfkt243e4VQZwoCOtEc3EYIelir7gGMltynxQjzAGuMh/JNvY1IaInM3NhNCAIUIbuHEMmf0qj88fX8b992xr3804bDYjarjsQyyDjq62sRl+jiI7fL7U31ybnsOyyKCuH2IsgTc41uZHibrr8PC6kbK9nUTrEndNApOq3cI8zfFAacQG+5zYwrCfGfoCFEatxMu5UbgulVexPKMxFocyf5JqelkwCF4WPWruPCmMIaePHqypDL4AUbjOij3Vai+vYHijwRLzpZbPG5eNIYT4Clk2IjJ3y+2h9EMab20j7PzDs+IUGHaG7GrnlCMnkoRlTrofQJMA9KAoYMMN3OKzHv/7nJbzTs8zpP0O9YVGEUEgLFLyaJBzJDu0FHbM6xYrRXFB2wj0KxZKfCRvXbml8JLi6kFlbiHoFmSAYWp3Qw+JJUlns+wFYBw8tScsj0RT4aP0g+kJGHMXED+f9UpaUGmRnMauHJDxyRMmWOM+SJPXlNpFMwNaQRQX5yTxLG+12K1vkiQCw0cHV574qzz49tR9YO6lU5vmoF6ZJ2GY8CPqVax3w5BrFn35W37v7A6iiU3yGUAJUJJX9U4ie3fMEt/uVOWYTgwH7OC9lp7fhE4Xf3ScqhwFwILQEN7mFnjR8kA2FRPo8QOg9hVY+/vqdEe79BH2is3TYHGGATLbUqYX6FbRKiWI4ZOyzKbFsaYRfy3K5LWuD94rRHMgdDm8RVJGPTIrHQFS0+/6q0GcVibRJ/sOXuNGfvDc6oryA4W9oJef6ETjdipjphdd+Orb3TtZq2afwh0+bd4MK2xnT/cLDfJOG4cbPMuJ+1vx70MyFV+ORdPGSOt+fs80rnGw6jQyyp1raDUK4wzhLQzDcGd9BLeBKdTHtyHP6LFWkyZZSa7iHTNRK3Jl483Al+KaFkBAJ2bY439H8Fm3tsm1BBmsvQ0gYI35KLz2LEiHCIQkzvF+ObbYPm5Sg7DFjVjllmRjCDPJGSP3CB57ykaxbs2Mf5gTCnQV1VPmTzcVVv3S0noRgNV16eV1F3TuGQD2Cla+q59/vzAsLof/xYoBrrU8AHLIk3FfatjzlHkdXpei44p+jbXr5LLDEXuyZAnt4klfm+MgQXz/waMZ8NGbmciLTGY5HibjH24l9Qhq/bITdgU2VkLlhlDA05o6CA6eKfjuvTwS4lqdHsLMX9utg5cCa8eXXg9PXvFRNv/+EPd0XE0uv/EKXcr7d5eJG7DK72fY+hjbRCz5OAH4s3qhuq6d1qeEJHF93PLwLeZJLOEFJF2caXFHReE5kwDZjGnGVz7zfD3Yif3t3d0ERdfkrcfPnLv1e5d18CQlYw+5I+j8BJ7EvEN5mRnx/xx09iE+9VU88+3K9LUls20eKWyH4wCWb1BlS6x7Q/GluTe/wPRbseLRVurqrP+e1p3SKBk02bJFXmWO7gAsYFy/KB388p8kzIT2QlCyW/Rjp7CXskWgpPBqXFxxv48b1A0wbxyDXdHYAXiOcdLpBVro7KSwRbYMKlgmMc0rS4P/M61/CvyiPmTBmcgEe4IV7XmzgI2hmbpedD54Q17t2Z/WqOZbeVqnX8oQjxqYFGeeuAYV8lFAtYd1/TTGi/SEpQa/rqRW1LU57el2anjIoe+pEroWce7MDiATKo15TeQexxJuTp2oN8+klC6oRl/dQl8Z0FSWzQ5tcEPLRDqOL5xH0yJHxG9TCkP9+fhr0bMNtPFC2JGPh1XccjYg1879ZBDkrcUzb+XTy0S2jKTKeIjkgOppS0261I/GKHEZa8zUjAPm2CVh/IsTUxF2LCiDi2fFJxaRu1wDDcae8htJgqMuCqQdHluYhkfUkrm6XBrsa+aqT4uKlxKAp6VIuax8I4PO1Hr3ri1WEwR0LLBXcUWx/WGk+8iKlBEpKeQMI8opjlSqzekkYUGJUEbU2JxZOXrE++N4/bM98GsfbRhJfJ/9DxHUolB/V2bxheZpvS7Z4f/kPsE041b/0EFdU7HoQphOkUJlZD1uMCvZeFtFDO6/jqQJyD2nMNYeE0DeqLa8K3Txfb3CQzkK8BI7d1jJ6mDHoXDrLIRv0yjE8P9yF8kulGrCxNvX22ra2g8bj+tVsmkiROUzDaVVFb/sYhQCHLDbcepErL0A/GjACPpvx7eTbvmoKVvLRUBSG7eO55G8aPZ4777G9IufhDxwsc1PJsDhbo53DCTyRxiYRsDbCYkSmn1tv0r5sZ5WvgAHIpzyyHCFJFKapsqblRNDUMcog6Ry2re6xx9iyjY21wtCdQWT4nY4L0VeEUgTUcaTBkD3Br+8ch8DzjhyIFnwgdvw53Ci6Qj4qORwoXxZQoYNGqrLVxHUJguRRHAh7sm7UB3yrIQFRvG4UYox0P38rJc9+3jfO6g3Nv084FM3YvG4K76gt25OVMoAl1NMsJUpwBh4Yjm/4gLX45IyEw9NEkef7DhJGWNWjavR4z2aSqPCz3190k/xT1CCmcX30sY/7AIF3GC42CrNt1JoNq/ST4QPxcTY4alkGXZ+jkq7D/4eF/H3i+MAtmyIqLKeP7gvvrNbOEe7SnBiP+mxMfbNGL5EJDFeATravyvPsEvMXAQytA6C7YOiQY5Ql0xRxYo/Yw8AVOhXy/eho+1XXJHUSF+VSW+Xy0Mo8cwzdIRxV+/J9pPh33eNkeOwNT3yerJeQdOvR0F1LOWwhDSwBPsYCGcOvHULKRDLrWeyu1AnhTH018mflD8IuvKDeU9QyfB8x71WIk4ST/iUGmMBMBG1Op84MQvXB/AMa9c9yEVHUnV2TZ/C84b45Sjn637irhiYSQ68LmUze8p1nSkbLqvc7gn4XJ7GdKheMpf6GqvvKWfIzXBC58YtSPI33CqK1wEhIFRxr9usvC/qqEROlT0RwcNJI4TeboD6TQYei/yJ0/s01SJZ38M43nVzejhaRxNUYqC0yJekuQ6o6AYO2hDn1BQCcrqWbqaP2yyNSSTARJ2s8XvaHFK3+c+Y6Y4mCnjlHoYRYImTbObTiY74V97cIqyVqieMJFutleObSwbbVRmZ3vP3SoazZDMr4oUq3xRn510WyT4CMWOqFS7Kmgqmv5YW8QdxauwmI7YGNLln7WxjsbsHUz/JSqwNwvy691yRJ9y5CrGHN7SUHOw/ul+BT7gN9cwhbx2r3cXVTafx3EfJpbVZxQNNOIfnFAvtjyMEksPA5VzO9e+aQ3Qe2frZUc0YA4xwAJp4jdQmuMEZMJc7Z83hAvulrobqf99txXd61phWTYGbnt1WRt6BZSUKAc7kx18CGtFwqqVd7uwfp50UTszmmhwYLG4WauljEl6dC/FVzsW0DUC3mjdzx8LBS7w3nrFbSXc7cXYZI0vM9dCaOx8g200ipA1gYc70J1+r48X70ShH/1rH2JIdMCdu1H5aFsUhOG0uNfG2izEOwoAROJS1ihnpjdolRxCwXKsS3Iq1R+acZFDlMpK0OACmS846Rvwns/phXtGMfwV0HgSsOKULBxteHwB34VHIhICgaun7unKe6uKJEA5UnBYKVZRPrZvi+Au17XICEDnMO1M+W5ErD2NrsyxD1ZGlj0rMbkjY4dyYdkmUlqU0YC7VSNcnvNfE2hhlo5MbE1DLd0OWcsd21+2EN2k0v+tji6WZKeg9wrBg1Kq/I2Oy/qu/sm7jD95WqLGOAMQIba2dHOqDhXdbXAisfYeMxb1XsgDeNE93OHrWd32uE8Wws3E3UySrkCJPP62l8GB9m8gjPc/vZK0p4rkDbr7WtU8gpQj0fSFysjo3JI0D25zJFXps+VmxYORd2yeFwxBo2sjy551tgFAXxVPJQVlz4Eb7PCLtiR3DYAEW81lwaoYSIDt+S7J/zAsVVitYjt8PJZantiCI9vxMchN+VT4MBVdokFNlFXms0ychTM3w2HblrOYN2TWdrOMnUPWEkT7+G6h9eKMFsq202V3WBn3QIJrmfDV4EChxtPgsAOuBgHBWJvufLOpuakvf2lZ3+005T/mxpZUJmZpv2+NAlUahNB0G26nTOFfKTI3UMZtWwetegYquuMewAiQzxnWz314YLAZF62dNDlETHDS5F93CafLwHKpULUk1/lvlabeN4E7gT4+yPrM0FnbRvMM73pvB05R7Bai8hgXnNctbAy06nN5+u146fgNQx6DLwOE7ZvhQk9YLMbr1VmtCwq91NL3IgIQ08S2LcfzICA3B2+bh0jicZlPQbfa4F+FmFKQmLDGkmRqPjMmi/MSh1atCmBRoil/qwHqenoeVfyY6DwEEAiNMdnrtU0STCTcwpmzkm3i7IKfRUcocKGI3axFT2Y7vZYRQ+nPJa4m9S6XwzkkkzASrOc3DD9w2Pt6B4YbDMaoyDP82bo8pwTgUMbVDbnG0lVctlbVwebv/oqvCts8HjNAjVThIyqQsHA2y5ZY892ATfpGs2x4/b5gufbZZ198mwi72kVpK+s3kFeA78iYgUuCnc7tsh0FyAysZlqd1xq1nF829DlYZecj+JkoBj9jRzFshYUzwG+DBsi9lt+0JOrXQZD0AlPOVdXOg7GcctukPMfnlw8P3rgRkzhSLYtb5iirfkL9/WUbeJqMe4Kyu0rhbFlt0ri+Tpf5ABi1jl7+09YLCwCrKd+pP/peEhSHGRaX9mJd5PjJMvGkujxh+NZrqlT2kGwiVtf3WwfVMdQwcbpNAy/eDjwoBIBzslmPzSAwC8L8jaMgxuiDhKGIl2cLu/GcLKKR5TrcvCYS23fbqciG8+YAdHAKRq8pN/AQuvAbyz6s2A90FFs0b7162QZW+66eijuvwwN+xee2SCrp97xf7ur5vP8eJ0iZQnHDwpnFuZIdgr/8cjREO5yJpbbXdjXVOWkpz1MtKBjtl7yMufaqnuXg9L6gYZue6DWyQk4BJTVRNSC7Q/ntQ+e/V6lB2jeWGcMLLpeP82ACzSyUq98eJ2iwG9rwp2QtN8mbtqWouoy5pW8tH5lmt9oQ1a0LQw2DH2AA8DePM1KyVFT+lc+d4qpJ7wqrdXCWZurYDoYZ45P5WCgXLuUCFWCfLWj/89NU8Td/43nd6+msha76x3rIRdIyrTfenwDmZx7r/J0ECU+ZSi98Lbp8ymVJxztrpfcIwhCJGqLqPajBQoQB5z1mJ+GeheJm9oskIF1ElyaU2RvXPdAADrI4OhIFOe6hrOMj7j3yfNQfLGu4WTx5NjHgF7WzKd5VG6/kR7vpMcUFL2RWn3VxySmU9/Mv8VNBqMR1BRDcEIM3Ml0YveYO+Oypz1q4QOxEHqsSW/vM/0+h56Eu4sJGf6rG1af+ljRO/s2T10iEgQTHddGsjn2WsNsSm72xeJgsnheAMVuOCM5YCZRHM0Fe1vckelfd5649yf+jROYnpXtVGCxmULcpgA9Kzaka3y0a8du2dsnapLyxJqZ8sgV+wwDO/7xkYlV4NEBCa2I1bGEuqFtwAhWk5Lf/NHKcUqdCHaekDVNVfQ0cFq5HwRaPZVxYmihRNLm6xtniCLrTyE6hgYKQh7zTCNHL+rB4XMxjmg9Hrz/r4rL1H2MwyFxYT1ZiEV1xi345Ysm/FyqH6xD7V+7qJy1haDXOlQd7GVwOoGfwA1szdPMHXDpZQIcbmnhxEpjJFE151m+vAGnxNzjEKkvdiKoGcrgLJgVZPrbhvFkRKVgw8kiVSHWy68XcyIsUdQw0tVxSr3zQLUICDh75n/xzn7i700lk9xDGFaaoPePMovK2RBLyFO9YJFRZIUxgpxNLWKdao/g2BMjz2306R1sau6RoR7hnZfR3dqkQzemV3xUBHQvTviLaImpMlor9nJtSeUZ43sYXAeuxXnI1NVGbZ6Nj7Shh/b25b8sHgwUdUk9v4hhT+CiOQjKLw8z+ZgnTJg+7ylUvw9huFwx4+gjrLIYL15A98UyQCHGXeAJYA3iuEzshhZ8g3FZ1wvMPDDKyKCc1r2ReRaTL2xHxCYUOKG5JH3HBUICYZHtCs/T2HbnboXnv8Upouc94pjBS/nAB2b45JYae3TFpDgSAWnOnbKH6MGP27WK78setkkIAgajM8PZfGJiemNS0TOvh8uVdgOw8PBHoKHz2wUlWU9C+O82G1N+XgAmNQBgxn8riOFvaNsKkURDdB2yaru4OnsvutAkQcWcBVT/7Af2FZ7gUYee2itRzKfk8FMPdUtqgqd0OkVWLzV86yAjhMM7ZFw7rxi7MFoEnU+/4UZVKPyOP8yZczW7z/77YFpS6s3cuPKd3cJXmmkhw+JSsPmxXdQCOfNdDdyTS/aeOMpmP1lTiOKyJ7RcpSaHjO3bLTd4PYYCwWL3f05i/v6iQTp/Gv3VdG45IRfQdm+KZXB9CpFTG0gtmBa3YSPc2ORFl3oMw+9A5HNe1CDYOUAPOQYunxVKDJybWE91Iqw1/ls/uuxBfL05LwQgoGFUzIYdt9ubaw0rata3PLO3hV3aE+PcGbu9lyNyQCvP+CjkI3AGtEa+idKLY9xuNpJDmfQMpgL9eII8awP/SrQ5PPlK9MUw0n6OoDfEyGHPaSux6Dwq+VlpoU+o8QbbPNzdGTzjI5B2Urqou3nJwMA4nZKdRniTUxveqqZ3Og4fwaj8s52FQ4BkmJwCAkcFanBbFuULQXsQrcIo6QGo6z6+N9WBARRozOVge2CHOmA3cfmJK4v/XH7B0D5mwXWEE1YsMN3NcoZdYGbeG9hLdPIEzp0olX7n+r6BA11DInY9haQgeWRv+Oep2ddlmf4PQIdXKukaVJ7EFQ1qZx51Hs4n+hbWk6zW/OCFArIJ4xknC9GNbA4nPnv+7h5jklgrCWl00WHfIfvdqIMKGP79D5MSmpfjwsq6ub9JuQUzY7M1XMo+6EVauesK/kvgxHkmpbSHW2nwQs/RwEB2qYpFGS03mqKYbjp21xN5l8aZ6bVpEMIz+Yn8E/GVrBpR4uZalPEVSca5+NkT5dzh86LkOC46DTwRHqkVWnv8ytMI9eT1Y2fOjeyg3GCvTgWRrZkpzBH30d4d+mSm25gBNu0dBIhUJeZYi9II22ZXwiPyl3mQusW+C4jsBcs1oi4+ixHIxhYNBmQzvYmpWIlM6EZjoV+j+iAwQ1WFOY7IUIzKrS6cT2PJ2sx0aIgpKnzCalRJ0T09PP9vDrxWoY+ep2Bzjy6UU4JxjzFGPyMz5I40CEeOy542fKwPKmBwjETbVG0PSfpGqimGgWQKB+qvtErpOWWa2xSWNVG4C7gbKaImQBjf+FliATbkQ9bZ5HgfSOFhAOetZr0A3U9/7kAown/+a2h+xlPhS4PJhFMrhfFFle2IS2WT8avPaMJmnURo+fAEG0bMlB0VCzhi8rGEXzePutmgwYidm+nlPakHZeHqM6IwG9wRH3LmUhghycJY1EcqNHN3ecnGA/E/1wSqHRDuyFNj05WQYenGEJO7E7bqjYzz6j+8gsC4F8o0OHkVDfvGR6/mGIgH7FlIDpLk3J4yOQLeGuIqq/O0vPQAm0z+ZewK4uHGacZ2YE0yqguH+Ays/XpjmIvJojN5ImuB6ujWMBghQg+4Yu5b1ZNXhm14jYH8hjJYa7JQP5oi3GOgF2B9t0VHX+AV4c8QZOvNm7Ko5Wu9ZvwLrAIcagTkTDFwxxktNtK4YcBPqrO6AIvh8f2y66EzwGGV9My/4Y1B7iVFqnApa2k4Jmy8qj/jraExZstzJrS7ciSjkUraMn3YbVYBMNOaYT7zyPuiAjUFgQ/rREqpmm0Wilke+MipFkFG2bRh7D+CQROkSIp8YeJPB66Neptsy/0vYCsdlH3zTcS2wEffA49vjYyAIaDNdxjlOS3H7AFyU9O6VEugw/uaWfaJkkBaEHqLdUqN1jfNvjjmQnZXX6mt05U2q7FOM7cr2XKn+hsNBOGfGYw1y1I51uTAIAoQxvyzhGgq84JXK5ptBmtobaSiyN5gQX+CHLuZuacgpF0LUgcCXak5bgxN1BKmZkpk4dcrEh8M1TfR3UPTyuMrOK2DcTtrHOx37WYw84vKxi7CQ/IgHFW/08uYU/13OSSmiDJ8/xXINI89xQeZXkswEK43GSqK5yATky8jAHXNYJOotgGtxigCni/WdoNhl5rQe148EPQdz1xvq8YkHlUxMoh/Bzk8ZOjFMVm1Cj9S48qWw7w8YZcOcMYKq4V5e5iSBAfOUj6a1CUaytb9iDvNqoZUxmDjVfV7g73R492++syIvgQqhfDdfC0oYqImNDoohLguu+Je2SGUSgBpUnfr2MT2LZSgkER85FaMg0WOKZXsCVpn6gf3lv/xsg+aCz8CVybayir4BFZeayTggrwS9w8Cd321jkVyad0ft9+WNT76C6OcazlFcdWFiXkhKpC9A0c9A4naaAsmLssqZygZxfecMqdZLDy57NcwbjExj9NXVbwTQRd94UrYjYNYOP6sKe6TbXxmuQmuAPF0zJGRuvXc7hIRaOQnhwdbxtFKpIxDOUUnDRMFg7XjUDJFj7GjOYFBxm7eITEN+Bhv8aan28cPajGg30z9OxIjQqHxOfSKQaCSdAuL16st2/OrO3UC3iZXVsb6UPMPNgknsi45LYVF3UtRmSQX6Ajk41LTgoGR66O7amuLIvAC8brv1h1rciQ2Tz0y5e1Psv3o6XW7UgCvA+JKCSn1l/Yq+FGVoGxwGmUAtAUpqIv+p9GGNwQmvTpCKk1byaVXAfTOlwvPR3cbTqiLFRdc8aK9erMsB7yfTOTTWOEVFzbYdm8dreZKH0g85znCOorBAFCWIsJHIStOR50j5LYN7B1Dv8+1ASuWoxuMCZInXzKHaRXTF/HBaExu7+DQ2A5QjfUiyzJc53roVclA+fcWpCRYlizT3xlgExPECP02eTSQ/qUhTgSPPUAIQj2M2KmAPHyP+9yC8VZhtVk6ApdKPQ7BgsmjrlrQ7cFjQ4DSvkjPY/xtVNiCmPX2mKWeEtyTaKZndLssnkqmcIOk4OyNWG+4CJem1e9cs2ENptqcNZk2vUAQwUNTzgRp2hO9Ax9mJddXe6v+Isj4CW2wN6sw4fSVRIa30m30rkuEvJsAHkMqdRc6iorAJSpA9aKnAqsVebp2b5tZtm8p1mcqeboAKC1lq76+a+AUaP8P4t6J/5miow/EU6sbeuTidQgoWYvPjZPLSHahzBJaVqwd1KQ8oUrBya9V7oa0mIvForICzVB1MJTsTPTap9IzUq4i1kv6O6bxlrNLg0yy1nmrWLFwgPF3zsOfASwTnSdlifNa8wWmOdfPxSbomPP3Xa9Hq92VefY5iOBe8iszMA8OiwtItg3LRAbb+Sq6cg3N+vpIO6zaj/DD4BSscwFzKPxVGhWEvCPKDzQKpQYcrI95CEC/D7J0wt4geAcR5g5t3sjiUEyFd8f6esaRtdz0m420GI3gPs9atykrQJ1Tv2FaET2OrdgvjoDKJLKLrpp6KEoOa2OFSb53wn8woSSwGJGclb4wdStArww3B3OObPEc/RkZ26q0VEbrYvdn0fRqpMm+hW/p1TuHleAbXml885pcz+kpNgmd2x0iYNfynZtPlNUaN5lfmQf5XNk8M9NY5bbOtEzjSiruxqQzNTARTrpHcNiSzpfL75dn1yIUG/9bl45X6siXUxPjq5x1al0baP+Hgz06fSbi5ZjLL9K/YSbL11EdhQf0llOIlvy0s6J7BkiHbRrR3nyK+8lB4slVjowimKSrSXyXJrz/DDcwI9pjJ7fhPHqFrIBs01aE768M3sXQWz4ck82IBmDBuXeJwCoppEIfGv75Wu/3OuxlDo3mZd2hIFVHYa0Qrupsn2UAEy2VIMfgqMrO132PFAuKg053BMN2RJWKQwWQPgxz0fHjscAoznowfGs7AsZl1V2r8CR67zdHascNaYDRNwVPS2HUYecXk7lgTBpU11nwqn+ijfLDUcIWhzMuFOC2/sg+cZ/fS2VX4VRyJRpTcVUaL45Av3oX2DqJ5fgE7lHyJouvdI1HNGu1x+4FaKny1H9WHt3cNPkj3GJscfOD5RE6Utcu8t423OrcXPT539xV1GnRlSdAbxqdGMy5BnLBIA3rjWkOViPavxMeHaNxkpxSc6p1yD4Ram9WeVoRvbk/2PPLfSArXDkthd5qutrYlDY/e9+TowG3oLwUQn/jqqHxYryVhWNu5Pl6JUXcLnD2L8t9fPdcjh5aeB7SN/jZdeIygVxbfFE/SRTRktkJ1GXoyZfgwHhEAYHMfFuC+LDxrNi/tolLjTO+uKhzYp5qNYUr6Pv/kazLOT3vV+yoxtJCH7V4lAw2v8NPKcE1obWGhCfqbu0nRfKkZryFUIVoAUyZF6RmuHfHMlU+qJ8U+xHm+9H1Wxsw15SOoWbycc4y0QJLVvcJgpGvYAnhhPaz73mFRPKCxRubwT95w3NpeO6lLivxiK6gjCtavS+9ABFNSEQ8EjcCP6jjCJrktjPFcGac/MZuwlJ8UyUnxMBXWnqQGRXSJNp0iVBZ2j6GIGiTVakAqpbrPFsMLmvBPPG6vehB1nFnrgmXPZaO3UUeaQy9yRyxqZYR/XcrpZm6I84O3aihGHrqeY/7+TFXuH9Oibsbzz9WGFhGUZu5U0xjwviZeNtiegtpE4QhGyYvn4vm1IX326Kb6ToXQl1cC60pTAgRC6ZgZ0NAkU4IyVyp0hw1fXeN1QRggkvV7BC6mAeA8RcTjExOq7OrA+0bVgFCUMHh5JVoz03KTJ87NqLwgmGSJD3LbM50y22MdFsXoePRbuCyR1BQoHugl6WQO4UZaNzzZvMGlKZn2sZVrVJJ6XLithavSvNdHogAp4je2K08S/X1Yk6k5WcTBd+qFcayTUkSFczMw8QYKBPEF6GUAsb39lK+hSdDgqvHeI4LNpQ/mxZzLxwCrfkGwA2uOcny4zf/pX3kdesL70hXju8Om1mmHy8LO1ioXLUyA1ZccpSbY+aXt4ifwy/vHN4o3ZfS/EhkzYcFT+Xpy9eAnzRb1sSa39gQ1yzKsU/XcP6NJvZ7sgNAJhMA7l8MvoSvGVija6VCyPPw7XnhvxDp0Zi7eXHm6gSmsMm82bo6t8p86iTTsrDHSXh7T+CXPNlefM20ZZC5wWj+FEGmaaJNf1klC2NFEkvnrlbFOybxfaXiTbyazNEAEm888XA5dFanmvVxtFm2wMHkMqPWnKEYK3JlCaeqevWD4LFYDDJcSY4EFrp8Q28HBUaDt4kj5G6tcAapux+EoVeOMnwnKDXk/J91VGyLuC70CHm9JHTfXZNhP0TChGvpAKI2zn1Qq9Ea8S6SoNEOuRUq+Yoo08r6G5P2JApyJqn8evo9sBhArQl49yit4h/RQUNhVLfH4LibScub82qLTrzmm5YDjjDBU/Y3auVMsLf9c0lQKxfSlKZ9me+QWuASsL55dbLF4Y+hnMqkKrqT+phd4v4NBc29IQQek3XSALYmUg0Z2M5sy40lNCaO1u6twOuVyw0irUzK2D7q7cG+nS2HfC5qmSBa9rfHUTJ7IWVP+xYbPsWH1lhbeNEiiSohDKqhbWakAlZ0eTrjUpZkvi2dwerkhHhmYKnuvn/GD5vwqkzeKWvRWhQM+LdSNj4IkaXI4s2qfQnrUmceWDIP5CDaeCmSnZSYn0kakG8SbZX3BgzQDDN8UOeDjPM2J6RmrDimDGtdjaVonyFOnJwKkyz4SKJZ030Q4U6Mz71cJ969YO20yL72OcHi3/kYPtJHz4I4rrWmaEvp/4PSz4B4fBlSIZNC3by8BJbF8V1Jpo5JlrXcuz6RxnG3xUTr/JuW2zPxJo8aH/9DDDLlQcceDV5dA3Tzt700wMBvwZ2yPN8MS+l/B2vvWiVzLbuIltzClgaYUwZGixLMGGk9cuIkw5+qxhmvwGkLAuxvvOJy4eBZy/XyPpaxzp+1m+uJw8ftaoROuTx583Vc9DvMCeaJPTdsdMzpEC7it9wz+KzzVn9ofU3TUpX+IwvVLM6Hf/JmvBuRJrUSfVGnHrKQcZl6iRUvMppA2+vhnN/d6qY3/Sqd5wAmCHpLsli0+GQINe1QxdzAAlHEq9L/9duRdhe+WxwnfLmLlFEIcQNz3RfFB6W9tTa1UVaEpZJFliiIBPAr+KOlDJrSsPJQtEnqEIArtn5WUEDQIeD4J8tIlu1sIBooQiLoJD5+ZsDB9ilXhldh7V7aiB9GeO4zdMvXdQu6XE/OR7enJX3XOg5hqFjs4Pt+WvhpDuInrsrfqvACRfLjgvGsxvYJbWe9Us40yJycLzXr66VUM6SAfly/DqSUHShjH1oUVgSBAMxRD9d3vxI157GPn6vpD6X+lwe+rECUKz41MHKdO30Fp6dNJBSZTUHxSZFUzJJvprWdBqSnxrNpIBtk0YgKA+u4mVr3CLC+T4tHPQV2NBQT0ssbrr4Fqk6VsXXT8nu0Q7T7w93iMXiScTPvvin2S8yQlg9QGsq3WuTw0/tXjnQ4spsIA15t6MfertGacMCOBUijhCrpZ+5qrDStsf12CwXA7WttPicazDu4aNCg/VWyja42kNetyRJiJhvmoAJAM0QaCqE5SVqiPizofFjQIKeZmiQY/VFKxbFpMOgLzzhVHo4CW1AYSjhCR1lmfsw/f1DwCPtm0WqA+gReXK6F7uaOrPvI1oM6HSA+7EFPZmQWaoGxC/Md0wG0Krdc4Ql4lQ8MfXhe7GCQ3on3K/5lsrqjPfUpOQw1zK1wty3PkQuo85yLUeGdKdR9/26U3V9RbGlVnXpbV1n4nuA3+dnYbD7IJx3dooOTbKLN1JMcyZF9ny9hyORhj6CAnwJAiFAYyZMzM+twRHv6BrhevxfGTt6lgalvFDPQvRUU53MmGRQphGvw/HSN0m2x7qx8k3oCnI33kvwDr/Wg9urcIDtY5W0wsSqPI3OFWpj+aHyCXrfX2a8kwE26KbTS9oHpIDSJfaK6uEYC1DC/ib66c25JSqYi69QWXaklJ5b5ONve2i94yXFkfjrjLt3mrIbwfEy7lIT6eZg6ZW368k/KH3ENa9cjiW7yL9AaFtLbSTqI6OTq1K16x+9tWdmZ9R2wZDVAJHZ8fy4/7FjJEo2WmYMi2OSE1DcewgSqZ9thRyMbYDe/W3Z6oF8V0kt1fZQ0FwF5g6gCAk6thAJTI66qLJjM871HSOA1hfKhcnjlRmIQDSjpUaL4ZmsycRN1W7o4Rqht08CC1zS2sZSvbKEUPKFeZDXoYzTbscuQ4EhG7Zx2IMCUBizvLeM5R192Dhj+cXf/fgHfdcn8taPjsQRG9I3RU+UjFNpXLLmO+rmowIbOpg9EJZmikU+Ql4FZm3ADUxboe3kF/uQuM3MrsIeaKDLkusf0CLi/lVZtmsoD4+lCE5bRKp7+V4+8t8zN1qxDsjQ3AohXq4jiTn1fYIo2ODzaQ6h7n9gmamgfjYOzzi/mfzRw6aFVRwYB/wrMTJ2gH0aZKHvRS3erCFT4GWKmqw6InKpMQqw9ZqaAMmLIMJLjDYigOUQPM+RE7estvgWvd/jqmps2TykQ0BTlMWy7Yy3PYinPrD6mqJwKa5gMp6q09arSAdsrU2d/wvdYSKRQ4nA3nUDHjb50zyA+VJZBNzq4ABRRehP3uwXZrzFsu5qf2VqL+ysMdn8XjDeLRamR9tnqmWdTGXhzgN2m9S6ExVziNAoWSZ3TflxlN6corUQZ8rbOo4eDXG9idOmurl+PbppQJDWizzxdi5eAQ7+U0ETr2H+Xa+r6eLIOr9/UsshFLAogJ5hSxVWf+nhVprldQ1WDz+vySSzFDicvMsBBE8e8wCqsMc6D1HjafEyK4cK9m/VYMD8pHBNntRwZXHS99BMJMKUitc2UknsUVFdwFedXFAR2pSojSZNVfUG6YyBzX9Q/OLtTqQIq1Z7Het2QkaeagWX6iDuQdq+NZnXbIRvaNJOcy47fZpnMEoqnnz1K9BH1htM/4kibttcHMEQvFdiLaN3Dv2EgHT3gEJ/SzUQ8oKovyy+3CdaVmTpk09AQHfhlKgZK9irBK205iW24UPtyb08CSjg1AWAzhsmwQWLVET8azfuTpRINATAbQxVyTJvlvdVqLdkCT1UVKZ2TW2HkwlsR72Gwmkj4uj49Y7uu2Rj3aW/0ueUdho0X6eZeq+gnvu/UQ5ZrooF9fgNgFKkMPb1ZUofRt90a2fZqUoLhRXmK0KCD/zfK9X1Gqjhj9HfEceyNXUxeMqso8UMAiO8SsiVtz1XkBNXjKmGsjdCPX2ClcgNCJp2ycKcXNMCJCcKlBnJOPV8gg4/gTFGKz5oX9jCikYAznvZFT76yZo6Mk1q8tzAIreDcCP4cCY1CEIWonVf2OCr4D4Jq/odVUw44pjNf/dXUG/GYg8Oskj0Wv+vbh40gOm2zHs5wpO/84x8RevS1a185PInN1OsJ0ROmMWp0fVz66a2cksaJdfYZVI01y9l9gEotBfFnWJZUJDB1KeeILH7rm2rDZPp+aiG6iC4MrmBVaav57I6U2XgKL8TmwrLrWtNb5lWUIJH2ZbFyeiSZXySjKtehQXOJ9jDD9z1A9jloym5DO+uz+4oNY71b0R3ivSlfSPmiBQa3gPFZmgyLrMqhSg7v6k3vCCzAIhw0xNJo6WNyE4Iu3hl8hFoZrVCunb7bZDpT8hAQP9s8UMprw3jGUeNWxk12pRcgzm5siDLOYFTNG5R4UJOb/TrBT5oEGdfcxfPQlGWOyTYgXvRdVIYbe+kDfpulbql5MPHQGudS32T79//OvH343mNHPN887dtjfRF5TkrO75hCgsaIx+/7/bD7BiOtFDMGU/taegUt6OTjz/m5vnoHpxSP3xVRzAYipk44+9HOjob2/cMmyNwa3vMhZQtElopJtA6abhyNk5jOEHmc4gcA9VTbBoXx2eKYn27FMufKvfk07yrwgeUR7A1mIU6gZk7455B/b0puakG6aU3FbOFYm6Sy+K4GtaXZRD9j4EOtbMR9E+AbMXD+z4ODvGjaYKuGxETg66WS3/4a86+YEkGPBMgcUyfZfjQ5d7eJx3MiHg73Rj7fsNFfswh9i7vflzbjnuTuXZVZhqAbvdGpvTaYkqUDJXg2aNQ6sqeJq7WMQ/z0FFWugfFfMAP+egBsB5Cr93Oe2GthazlmWmXfglhdBmX/ZqFGNqRX8wFHLNMO9+ZjZIJ4UcKDUfms2q0ysk4vmkto8QEOox25cg+2rX77g4t5zZhmJIxI17kWRKr7+fd4sjIbJo6Kyp5T5NDPON4JY9bLEP6gYsI+brTLdf/XJo3eiaYdUBnGxF245ZK9ZybQAY6a0WL8JzuIuFEgNQ0PZQTg4nprYOkr6taR/hSWB89mbzBFeNKkgTinxM5WmS+YTej5VI/OOUPruGnJGUnnVoAGrnltyze3dlJD+fO+/zYDrPxHnvmRgJieUdSZCMYPxgUjJOtzIukxLWcQqb23DzirhbfRgotq0dclL/df2EVppDU9BbrPYh738L/UHeX656meiiykpW/DMtOpuRo3M2P66cGldccnNDjg3UpP02JlHTUybjgzK/pMaAN2Q4ONCuidKK8+g7D8J79va1VyNrVRYamxw4MHPiob5e9sdxY3XnfbI5AaZpdN8bEEXowhxrU3xHkNqA1Q7ugYN2J4hBiT5Oi239q7OpFuBFmD3OdFwzfv7fhPSLHOr8fPWYcHgzpvRW3l1nlNk58kPKlfAPq4i2bNJ1/2Jj87bB1Pb4wIqEYz6RuHoTeoF18arFuEJ6hgxyF9kwEzLc+EgvE4jXln7KvShQ6bQ1GyjNemV1tPkd4QluRbmUKCNwO7vbmFdcQti/LuHOFcARanvhG7yQYbjVk2b2kmdgCok1wULGM4lMZ+InkSSnq+X+3+BOSKovARN9Ye6NPeEWMSdjW8oVrtewpVMoUz3e2x6yB5zb9pXYMKyku7kFW5x5y+4SIXgpK4qDzgmpG01Ri+y2Je4J6TPyX+Dlvi3ztdLjCCchoPW/Ib7C3g+j++dDF8jAq7Pcio4GDD6QOKInogP4gGJe3/OwRR8bB3nT6j6qSuogxz3ILRSJqJa2reDpxM6TT9/tKZmrwcilzARsic7J9tPZPDwa76DVS595nKeL2VoJ1TCCRKiUWgq28zPSfW2e3n/5yiQ59FXDt95XCJNRE0dY5BaXE2t6eV44iDZBBfo4nhbbj1/+H+7FPPLgoXx9Oq9sjg2KvWsh2lSS0tXzNuUXneqhEn2ZY5h0rs7y4LuRtug+aIQ6oJ+KDfIPkf3iAGBlAReF4we56qHWSEMZVv2Mptuc30RfrqdwRKRvXZ36tVyIHc/5PKTsHWK+M1hfdT7VySNF6RNmhT7klWdpz7su42jyghR7PVLGFnsB7wADvZizub/noFfCZyVMRWZw2xcvjxKXFOILnmpzpRfzWFh0bfSFqTRAHrQ17IqMT6mjzH1qGpahm8KFP+hC0K9V3E/waHGyWrE/c/c/pAbIJRLB/Uqho0TwUQa+zhDJIpmt1QwX70MqC7xK/mjhV2OSRhxPpBcli8So+ZLC87VeiRs/lLsZhvZ8paTHzJwyyJCJylU5HsYPKzHCCM6mWEPWZBS+i/s24/n5s+HA6u4wNFysSo5qXYEIDWZGSbb5gFH/B42fjZeZp0e5Rbeq/Y5gvCjV5G9mdZy3yaGYLKkSew9W2fEctB3seZ6u+TzAnc6QYWcCMilHyxL7DFDg7pN1zJ2b+TBY+ubmQGCMKqoC3wBafm6HchfdKslykj5xodCOsS1FzBXKNX0jF63Cb4EgACFVJ/e+jFGEsxDoBk75sJ26PZxnzdjREaWYkI2mhmUbaJilRwpm/bIsl4xHpNdinn6Jid0iMjPBHsaBkTVKKPM3G4BfZy/JzndK485Hd1TI7L1yRXOzjJh3VQvjXGN6voSpl57dpagBCU+zmViO4LX4qejUQGQvQItb1qBdREwg9B8bUtK8qv5RUfgL3kL5+avqm+G7VhchX/TDgYzl1/92/uRUdTy+L6s9p2BvtspYd5dEpxDumjMsh0mwIqnkt1OdYS3L26TFF+LhjzMp22PTaPBqVomIXqB5kcFel85uTVzzKSQvgZAEvIeLCTVP4LyZkUM0J6jShwZ0o4yUF554CxUJ5JB6IwrSiMXClC76CMyQnI3lrPluzAor+AoLeakreS3OEEAtJWhey6pkCvd+PnXsh4KpL56N/jAZVjsdCltHBC+awlNpis3n3OlHFF8JIr7ZSJk70uQF+uCG3JK/zHkTfrWDRvsO126KPH+GWjHHjevFGwGXN+9rC0qsDqn38JULHTHX1z6B+jrTlSTgyz/aLjmsyiWBTx/J53C+PBo785QpwSGlFmDj+8sEaaF5oJgmOVjX7iRKxCTLP7QE1yUyxYWlA1oDKMQP8cG751QMxztptBwl47Qscb+8CZI7E3fLOZuIuufM0fjCGukavGakfZpO5FJ+RaBBZYzEDSF9kdyeppUGWF/N0cccelsLwBUg0cvNc3mSrn+LgqUjcMEYXldXzg9uLeBYZmU9LPDY8R0JTiOmRt0Tet63Mf8NrDDmCw7iwrcSh8zlqC/gtMSVYOAIcANxZkcAyaRxvZa8zMdSP7kI9/KO2iHOE+kgHSJmh+s5bBLV+nOArupTddI90nB7dSVAI09jvr0sy2ZfFEkw72mlkehES8ylY+d4+JJGgrH7BAaeoebxbyPWvaaiS7ORc4SSZSLLbBNUP5xDoPqAZqAQ0jHPXoIB+PD9kabgxZcIn2/mAbTAv/oe6uRx7VnlC0ZINHugIDwmM1DPKzk8BUcaWCB74W7fMAwG3RV6FUiKKeF08T3VW/o2CXwlpLY/zcm94aOYU6tV5FXAFLbdl6fyWqUifR+BhYau7OI4CRROg/lliHqsEFOuSzFMC6SE1QxLiP1TvbVoTgYx+lZ2DL+a2pz2QmfSyCID8jlD0rmlNHkZ5i87il0a4rbyGAZRSVqnAj773u1+goF5twnX0K0TR1rRGxDVFS1vWQ4J8tuYNm2JQWBCZcjjeSnymIjLN7OE9l5f4fbxxLHBJC4B6k2w/uNgA3+ANVZSzNiPvjAl2GswEeobgCP8ldKM+jS2eIWaOuRZO7Mwu/EjhF4qdKJ/WkfBY/u6F+8aZ5TKhgNihNM5XeYQkTZJCnwYOMAbzilqbjcbeJJhcPn1YSzs8hZR43UOXQpe6105dhGhEoBMZLXZG1W34TGSGqkcmgJsw2I7xZ00Zf4xM1wCKTpSI9kF53xeFor1b0cWosYYxXdIG9OqPEQDOsdRfuW9P7q64ThO84JftY9pE6h/hpCMBiyIMmVLno0n4mAoH3a886A2cpegA27IdjrpzqBH/wlOjOcSm9npgYH5xMiIXFop2Sgri6CIfwEPW5RWpvpdMordR3kD9+bSpcVNnvnNv9PJFKZNCNS4elv6Rve4G1SqAWe8wKooPGabbicarm+SCflSPUo7gsgtuxbZFJVJAai4n4nzXY+o8PsK5nBbdMtdj7GxpF7I3hHdEoDcHZzWG9vbkUOINOMWgO5FK1QV9ax/9USbHKlhI8wn/zz9i7MueBYFE1F0Zr3aCAcWvABoWj34E7YbNUo9YqE9kOy0u4cjrrBKjQYdjzJ6TcRXnY/jKIQfGcjV+xHY2tct6VpNy8iJnJS/d8vbt6oMWKcG9pRprMnhcSPTMzNwMARIyhi8pwDf+/gNCV/iK/qAN9rwU+dqkQdJhJyhMija3nFhsbnS9yW7FfT1gqjPSdWM6QmUVUZ8Nihy3G1qlW0LL+hY/M7XJTLh8MvnSIe2bBUnQGP2dBMGeNvcBZ5fZn71RR1moFUi/Sv7KU2nSEpA8i/GM6beXM9q7/x+Eweo8jImdN8Mar/vGoFc38y0Xa46aLBAuh0pz4/kBBsQ/8E46ZhusZGmYoc0dUGSadyxW6qeqoTYF61lnXS2G3Ol3FkqX/wAcHStR+W4dyTE0ocZteUpjp8Th7obggS6lmXc6kRqlMoDpdlWCdI7AWm2O37mSGdPOSTM2ugGX9j7zrU5jlMfOJDdOkECRemqngn7/DyujTKXDZvcFo08+PcqLp9qxn9Qn/3vlPuiJm6tM8hViuxDCyIQ7OstJWpcf3reGgYU86aPoYrAvUr2wUYY+di4pX8jIVmfEbePkf6U/oiqhRF8HR3B/Vw94iOWS6oqgwKLTPSu2gL67EnyBtq+0jmw4kiqauqhQCqI315OqSBTdBUtLW8iOjuLnISkwSqoW7tUhOuVFc86nXt8bkIBndsbYEv2yQeuS+QbSsYWqKJhY/uJbnqKVW+abJouuH4I3CLM80XD1Bbna2IMRHvF33O4k5BIPOtoZ16XbV/fkJopLkCOs8YpIqAthQXUYR3ukTOxV8X860rJZhXGh2lLOCljzO0cHejU2z4qlYpS5CZHUEZr20Ct0Me0I+EHvx95w/oaxmUxiQzCZY60ssOalo9Hz0eiW2GMWhPIgfy/YgqyhytIUtGqOhcKpadIkeuD1BEYYAvl/Cagx3AEVTtUpjdFqNPx5uk8GDalFtcSvLIYjSbfBUYmMXtPuiwv8zq3R9vK1ATEbgj0Z/H0wxbrVCfRUrQUiHHiIW9OVe6raMKGRB7gU6U0gORGX5UYBxYTgluB9IR1uRJOwx1pALdNj8QbXZXv71lwMQFibh+XeFMmOOjzjsedn5Hm9Qm0uB6bIYuubFytfw+aakMJCmxcCl5LkUmRDuvXcjpkHeepLaKVEYtebRqVrOKuQFi1NabcoLciqY+LORY5LU6bouHG/vrg4YqPok5djQmS7WenxB8AnL1DPpXgX/v5HOSilOVeL7x9xvO/Bj1nsuZKUdenB3m/k0q0UOT67CkhIPlwyMOZ7AJ9tuH3WKl9dbE/yI8PwzmizwdoPRxBmiLhBU2IL0a7RM36m+KrORiz0oEKe8pALKnPvx0+gOK092y+Y9ec9mt2qbpc0n+t6KKbYngKBtnCDFxx4p1Ooa4silx2/eUPYemFAxpacvWz5payVi0XXwmd/nfWUuJOCFBjmSQ+psVJHF/+4+8K/1R3G6CY+ANvDKCCngnvNdwLfJKcg7bQBoZ7F7/U1bXHXknmuu0W9qUZvTvD5QXCPdPaEY4bT6bQojDt8e/Iew76fLL8Semu4EKyjejlKX3kwrIGA5XVpUIml2Q+FeuqhbgN7+DukD/BHRlNpwzqfEhALBhbQJl0+PpalHMTyI6E5oper5EoKcFVrkUrtSsk0GeIgwiYF82IY5WH0IkxB2yO40Lb048HlPiSzvo3xpoXAg06JWrHcBMaoeqY6SGFEBQmFhJHF4IzoDvUSzSxFFTDEz8u0qNi51XgJn0gWBQd1FBc2e5HdAe253ALcioVesFs86lHgxupDfiACbg49i1CAzfCYJdHL7yoeuk+tM3Y/EJJ4KLdEBKymgZFmGP/FcuvCzwkUEbwpF/fx/c2CxgUXlfdw4QEkIaxqZumz/DE20ORJ+XpRvTiAtSqIrp5tdM6RG4wHckW/OXcnceQbm3z8GA9KmI4zVi5hiawrEenLVyKRZNCQEnD7pJyzJvyH4tpZUD0pyzDg/p5Kjb4jOtzes4ewTf1tNukM5v04k/Qt4W+uXKXobSZ+aV4yIreDScIfZI1hwqlcBAX0XMwwtz2UUrs51L3pQzI67t2X+muhg53pGs+NRSv5CiWnHnDLeHUN/VNp3rwWy4wh0am2xwrja8g4wHbiDEhSlWBJTfjaBQZQFQfGvpoYf/dLQ4x8zVmCUGuIYZ6fZpBo/fkAV45CKsljosyhRrMEWfjoHxTfNoEfdIZJxjgVS9NzCdwIaH7EMdvXiN2iIBGMYRy0S2pBCzszKsrmJjwNBaUJEariEyKVGjLW93FEPo0FWM4/KByGnP1z7v8NdPBQEoJ/lu5sYU1QdXehCaZIyaDlrKVJMLbMA/J85xr5Ka3qDTFs1VP07AJrn827D/Orp9KhRF5JP4uCfpSfGKtmKNvs4vNCduMoYwnS2ZzK50WhTRnJsJoY20tyeJepn9ToUgA58HfN4oqkNPXjCKUnNI2v3AfEuXNclDQQvSVoEu34xEi+VHbVt05vkR/TywLr/E5dh3/HAoyqD5W2Qzvhl3ZSbDwk1c9Z8TJa8aOU7504pMqA7L5Hq2yTD86f8heErH6hdOChahfIj5LO5TSOVNS554KR/8jBj1tRPgE3flugC1Bur1JYoDb0N3frwz2Rw87AzvRQwwhm1z/DMcdBxHvmg5MHQA0SdB2ILFF0s4ajpuaUzfYHBpbjmnUYiAgXxprMcsJPY/fUcfj+mnc0NO+qZWb+iHYVCkWlhTHbR3rHPlNe7slzuUKqWVwgQ8vqlXAFd7NLdXqhg3pR4Z7zwZ9fmSiGY3h5SHVBVJzyIMUI3hea0FIMMqIXlgA8F8RoTUP4cj2k2hdaZs6RfQC0vuq7aFMabp4SBr2NWEoBr3iX2bc6A5eVya8DDP3o8eqM4bWht6fXhryU+2WAXfqH+a6YWORD8v46m/jrhEkt7SMM7Qfr8GamzQ+6FOKBDtiKJalzN6tgDus0xW70UtEcv/bKQr6mqLBpqCZXJHkEXDkW3yAZmhMCViRzmht5XkbQDfI6hUmBtQAtsISBYFoYxe0xLkQ8S8FI24crk8YQzRnQ2diDHE3il0SnV+K0kLL3oZAG9yZ8hc5InIYMuk8G8e5/ZzRUdjaZrOnbEH85v8ItBPPdfTT1jifvPqlwWeB7tFnWpZwttwg4uB2W1HgR461igCWbxGASzhfpZP+5oindtPax3iXnWwjH99TFJA2z+Q3VAdyNhAhJ16AgBonjEunbR4SkXxMvXqnTR7V9O4aMvN6Mv8h5jXV5yot2u3+VTg5DV6j30UgqlCDhF0IHLpZWm1mUc0Z5yvsBsopp5aYIXzYLwtCWltcCCvkDAkQT1t7sFytsSIyTIs4EtsbVJeS1gTb/nTd4/PX+HhOfEpl0z6jD1M8vMNC6CsUihhHEaJBVsP3bXymU4i3HW8H+DCmXIVKAG6il4rUWgZXcCULnx04yncWrFeimYXgYwfk9l5IyvZlKx8/LJc0DmDqV4tNRypynk3sr1kMng4+cm7M+lPiRuAhCfcKGP1zLFq9b4Xq5mW+JC31ph+hJfMp5FATpBscoK21h5ibHrXjvLp1rCDYmzxvx+/4rC6hFTafqtwScZHyxUisx0VaRsuHlz7FERcckhv8Xp2Yx/k8+RmsCIxJhVkAErPwLGqkCX1SSAbNnmvf/pGQ+iNY93vcP4JrHClmX9oYTjHEItEzZWKOMrk4oJRR0Ze4LcwIAjGIaO9DQAQVWFnrkJWYlI3JlmwvWDf5eUOz+H50eYKlF71qbZo1a3C2mhpcSCi6y0nqaaNUeUTS1Enm8+921KcGCOhLRShYislfMx899/pvfXW2E3GdQyBwbkvPf8Nee8gqhxkgPonrnot/CIn2AsSBjsM7b8TqhTwtQwvVxCyJ96sGpKi/D9/X2MzPrKaD0IUoFdoIqYwSZ7xFn+tsNvAflnseOSEwyL62inid04R1AAiYI/YV6U+B5rZoEmcberuCQUUrlG5L/UDrlmnQxoFi2cp9GYqWMBKyMqOZ8yJy1mc0c8TjKllznt3ADTFtpITP6UGO6rf09x9NyTP4qqLUB2oPRLqhBiabV3mrVcnCxDTuk8MGlcfeGRvGl76OeR5m8GZ49nM0/NPmcFLUDqx9W9Cq11+RvLZOQNfC1DoFk98uPP623c2NHF7khE52iObDaduzAxZrRfgikjDmDeKs64OarF73CqmReOhzZw1+jtjeiEkagpJ7fKRGD1ZG6VP9mN/tKL2Kp4DixpjhIxv14ku3R7z9+OZj2omH+9GvFOkE9UGccVc1WyJrVbdwMIeRenJnCk8gF/UE0zHD8Ff6HWI3llnrgQhxTj2jamMz+KDuOcuX/BlE4fKzgV4f3AHaa/v11O7cXHx+ZDX70BhDttBBc3ntryAx63GJNeIVTfA9hH01Gh7ZZW+hHsWfrnEzxF0IX8Di465hd0Q15E+Q6opfHqF8Hv7Qe5UJXLHtsxB0v78LZqINWvPdTS90g4QyEOIbSdai5BSjfoyYokAoTiaoNDk2jaK06c3NmH+q9aDxF97tkUVLt8UKbwiTU1RMrP19dBN3lLX3QJSgyYNOG6E8vVZdQHpjEhs3GVIJyJMUS6f0s4uhKWsPeCBPwsaIU6cgNBHedvuMiiK2mGftVL6eOK5bZ8Bw56VF56Vyru7g5qVfRAua+TjICcQWYT7ZAOOpWqzm1TNUqo8bOYKMA8QKy+o46fX3qpvpaORfLXCFkSGEiqk4/F0j2keaEh+nOVbVid8Q/9HUlgLgnsOWhIvfN9n92D5jKSXcgmIL0A6dgJ81E6fTU3P/3PRnFzm4tyOhT1I66/eLCdzINRIX0GO+YqFBGSB1a+uEQX8avdjreFZg7IWrfDifE0yZ3ecHU+iXT2SeWSfdZZ98Xwj/SlZu/l3rc/pppiCaQ2WIsBEb+68/+POnutM/XCMBoDolrZO6xWcHW02RXZRNnhTKSBzdCtdxA3nySacNRxxR7alnrCy8kNn3tGIbz2FPAjRq/qjYdZak5VM71+vgnzEzBfBmu2AlkMOb95wR/63ZDtysVYRH54hyeoOyn3wqnxufFa023sCWepM6MlUchO/3zXLVGrau7nawj3L6J3TKge8H40gYjqk8UqyrsZITUeWnREkvAakH3INXTmzm0JqPlH7ZZpeHQvWHShE2OwFN1RdJnCJ6DOPX+qJ7gj3D3IDiiVuFPRAAN3EmzmemKq6hqHYT08IixlJux+Y1fokLThO2l687Fkf1iFRmUwLtAz3JiiwIYjTDa0JcF5StY5eYHj5An8TdsBAPVGhT3G6pWeWjhaRafGsqkiplGnADOUot22UqSY+MZQ8l7QWlcf9EWc79QvsVNC7JU/U0fumCsmGSvwHgAqW25MbB0dXZq/uoj3RDYOqcM0Rnsiq0HxAP8v9rhojaVM/339aC7yN1yhlm8gbKJ2n5c29XitVdBqGvlIkzmsDWCSsANrEktQR6DXsohvKW6AMov7dIFWfSymTpwPE1pR0Rcpg0FcwIgwss3fnojY8Xd8VBb3XYshCk/0nVE2swSBmJ3DYjZWYB3XRP+0xMpMkhns3rX4BzYlVC1dZOZn43sS2rt9JIQ/uE3OZ8jisI0pZO2YUrkwoZl0Z3iD2fKVNk8c+fMecLD4deBK5RjEb1Q/8aA85wHwfLeGvRhlAMO330CM2K7U+bXPK4q7pz5ElAH1fJ11i6uZC5KvzFq5vR0FzvF2+AUsQhEzCHAn6idPp3OH+q1tg7jw5y1ODshBcioRAZajGQizZyNLxtmwizD31Mshb34rPvuSHaJu46TfkMA5hiRfG2syJ8LYMxRG+4LbmpQlup0QLVaUTa1TRajx0DhOacZJ3fMnrkX5s3Xvqri01OmWmMl6T/p+NAVH3OUgVr8pD5rYi/erWRT14NQ3yyFxvNBf2YkdqRrcApfqPWBP1ti9wmOWfAjSmLUOmkOa8BTvZsx8TE9yklxSoLpPDftxwEiTqJsrCs41vIuNgHs6IF97aUfWFEpk1PB0j95WYnju3H72FcVurpztFpkxjynYfiYLhCWXdCnz0NTJuZrYYmy5LoEiTOzqsM0iHHoFFCD76XpzYxZI3w9kEJh9VbfP372RdOODmP30Nn64IKMRWXi3yJpdVx+Ze+SNKTq0moNBIuNP8iBjpAU6XI3P0/o7M738D2R8b7bCs5ADSx1QDgw7hSp/yxbnD93UuDTHxVsrS5ZR7zRJ5AxYrFdEIRl3yQ8/BGR4xgQVZyvAM7y/TwxRcAhZtCpUZpYAl5ZqS/yskl2lkzFPJl0PvLhVrKaTl6gySr7TgotBDd93NtR9E7Az4mRVv18THotoN+u6qZRyi+5+ZlARFKO8B9LkEa6xGVHWQfDw6SEJYhWHsHsPpKbSlkK1sf+fvA+Y4cnL44k1sfKGyayGpgYuHz9Dj37JwbA43e5uSMWdgHfIV5f0e+X8111fzW4xgFEtjWnnToY9FcMKfLGwerD+SmwP5Fu977MTI0aCF2436NCbIZtjZb7k1cWVZ4WkAGyv33lle/q3KLWzQnTlmp0Uc5KPvU8McaaT7uYHwA8y80/Yq3uUQpumOdRA+JIm6BArXyVdpUJ8PHqLuTDlRp89yuyqPKLgC5xxmyu8l9f9DTYC3mzpJ/UJN4u3Zep21xp1oiHm1W1rLPGiPq/2FVqAgUl7D+bdeCCC5LooG7PZFuNxUjYRB9rqLAiMm2Ch6d9Jw/XTh2R6UZk+uy2RZ5LD6KRXbD0V7nTIqagIqfwEfD+E4QgrfLJ9D1Emg0ZeZLzjzJ/vgU4Jd8zbyE4nLD0+heqomq5tZozWQIMZpRYtkUS4rFkuSdjWhRArU9J2LV37UnzB6GDePINd+dNX4qRztOxgJ+0yfQckkUpk0vgPCmOSXolrJtSdpUERjWlYVyAISCgMzbchKPSK8POV5s1RLbDZEHCrzc0Z2XlCy2abAKqhQviy8TY4qlRkFmOIZjUcBtox7u+xufRrr8KusLf86BC/W43HLmAyYuNHWrI7pf44Tqpom5a3zidRSHUkSShS/S2XlaBrrZx7OPuFyRgSgaprq0GlHJCGdxDD6/s9m6hc0RieYPYdofGYufcXnP2T9dBlJP/TmXiFA3/d45wf5UfbxOi3OoVd9cvFmvQChlzDeZQG1HxI8H0PT2zGljywLiloXBPYlW5+WFZcUX7pvzG4k1e38GVsnCbE06s0+ScuDOBbkAzoVxLn7qUMR3ZL4m/kp+ahLhe1snyEY0sJfIsgBZ2RLLMQkdAf73dTA6Bt2RkYxQeWgqHbqQ1/EMxlVs0OMHswicPjgXsxKLr33PUReTg70loZ7/seq/t2hXLECOFoC2RNWVMoII9BagT82L6WpBkoPXWzk+7R9WSQ6cXuz3n9WFcCiP5cl9Vvli4tNiR6kWvEXINTc7n0H6xiMGjDo/RB7L5gPfzFpDp2uL3jhDQmIuUROdGkx1g2sG2niIiKK6QhTJFElquyT5s1p1IXlfTDQgtjTZCt+zXUfYFP3m94EnlI1kh6FQQxqKGqF1FyUgaGUoI3efiPQAo/zKj53s3a/gzulWipHmE1HwFmCk2q0xxbT+UXmzT6oVmU+BsSX+gjjlfSC88qhc6npV5J9+dTrzh91m7v1cTjpp+8YgfIbtwqCzZ1DU2JIKKw5yJIE8T0ueh1bPLGaaGxLSPQflb5q7oCUrZt0Ptzdw4FfsQFN/U/+LP6PLD2hn6LR4hkUjvB28pw/optjVaGdo/dGqieCAnJTQLdIzn1uFRRhvk2uCjAg3dYHMhfmFp8Xzvr/bWebYBUz+nN2bjkx9Z+G+em1Dj6Z7SkSllrYL7z8AGvwyvas8Uh71uctTPgLHNAn1WS2/EbsbsVsUuX0GRD2jyDWOe+ZyPfM7vTfw+48gIYNzztJRUgdkJ2sb0+1JgE2o2xp0eSKAMUf7pO6Vx/Sa3b6mLz4RgG8QrHCOq+CnFO8JjCwsptHRFhMnIHXbagOCoWsu2ZH9igRj+Z8Xh9ZajsGkT+VGlk0rhVW7ASvWgIKDWXDPOHRhUeFGTAQxE0Da02j4Dkv7KWLKKrlS8uEiaOkRohTDBh2CtAcSOVzrArQeSCKUvIT3TJBqGtvJ4VEeqztL1p/qfiWuYNNB5A4xYoTtM3nRyDnwcu2MICN+cIr3mPUn/IQHog9UxiMCDWoyLmR80bb/Mw3co7TGD8gHfLYRVdSdD05XSY6lVNiH1KQJwc7OXKLltHAw7QLt+KhSogQpQuogd1Zqvr1ZjnewKHHTpoF2Uc7RpSiac/02J56Nm56ZkbJsUSZtJmbSC+rCrnYUBiZW72osn3LNgHzqvsAQajwRFI7No83oTUmugtFWKjsMQvxxRwGrywRbpurt0ZOWkAsBPS9yvArwSYESu+D6n3JSyRFxahBV1fs2OkVZq5gsGR/qTuekqV3yGP3YIX7f7olY+xU19rHDHJr2T+F8qVV4L8z+3nWcmyl+Or6+9UL+53FMuAtUHarVdzjRL1RlkbvzQElWOTwR1Ye0MN9nM3y1C24IKiPLGP3pI+DMzxVvI8ac9gTlRTbq+Bjny56u/Xqn6MH5kRpZs0xrDqUS6/uHH3ScjAXPndbnsMCnqv0BiRStCqtfAwxYvdT+4IienIwML1eFEM8FDyIRuNJ/GMmWjIxGEJkrLPUqez0J+Xs7NKNZNzF2BRfHZnteRPQG+8CGEsAJOIbBvWqVytc8nyVxWgMaPKtzepBbSeJ4mMaZ8/SzqnUpvAqtGCHdxVdC7GpHiYtLo9XLNxJi1vEyxqLPrpCABYjdJrIzPa9rwnRhew5H4RXB8M68MsS6rwb7ggJdVL3uGsEWAf4ymCMJcX3GY5ZxJZfn6o8z2nU08uF/bFGg0xLBTbv5eAtFxlRc6Y8Mq+rMbgoFV+FoO2pDIytOoS0WPQNjCSQq2+QMy2ydl1Qe4qZxNELg2Urcr/mW1wUSVK7N4VbNBfIrE7AuwE4ZMPKZg7cnC2OxBAvESC8mDibisW29h9IlExNfSop5oXqVwWncDft+SkWI83L9+TNxIod5mmLsPpNb9LdqCX7FFf/uwD0ba5CxRwLEuoq4vajVIfhM1hHiNMAS0Jq+FKVcUUZ8baaV4gql6bWTp3yaJ65L0Hm33PyL+YsjDgeR6CSdCe7OaMCLq2dB4lGxddNtOC5Hcze4VMp3YX8NgjVjlJPeEV7vU1/6abkkIsJzkxwjp/9VOkQBf1pgMBSbUlB3z6MLfb4tH+vDgHIoXSq/BCfHmm/hpJ6jXMUvBsCpIcNl3JsiO3R/HJSYHHg29DiyjygksJeopsme++vWtT/5j6TtJ0kGfbI2WBc9KHKD7j0B7OTsxEHRZD1D/1HRCUcGJ0rkpkAJFdmNK7QgdNAsxPfkkk0VTcv9PT5FwOC4I+rRAR7dwhsxCas8k6kbzDshiuWtsGausSQAJSWHlgedHhiSTmHfTOLwxvId1pz7O8OHMwqSfK3T8yTKn+pchGHi/wSOoW+XFKpuxhx+5aj/aydCdeZZmeLbGpbqcr7/xrc5l9Ggj4dRh5wM4vCLoA+y1hAdXadqqlj900jgLxiQb9dAtq2hM1tM7vDF7OmAUwMLMFidh4D8QKYoNb4x6pAJ6f0cA8hkTc+RCal0n4qEjyqUNNqY1uyNZYwpQg7CIVUI+T2CrI/O4H/Rjuhy03vI5xrFNJKkcX7zMkstIwHWRJSXSKISQDNh+YoCZKaffFZEMBSmLVhvgfL/hPKIR1xO3dhCxvz1eoLIRDGRLm3hv/oyl9RSPD04Ntwlgs6reINR0LoKJ/GMz6xjy2Kw3c4Gv0L7JNwIyd7Btj/psCpHeTtsz//v1Wkf9zbQiAa89fU+VEjQTfaH77EZdQ/2vXJ6/n+IdvLHYC/WXuRT6nM98aGLVFBaYO66nRPLwlurjk1Y3hMPZDgfp2J0ed9W6vpYsOVJeANCphW/m3ReQcfC6/zf7WjBnB/rzpgvbfG/0F/kfQWHMlBbndLRf0S0voks/gwsv+jyINMopj8H2IM5DWI8nP6pmg0QPoiunbfmGf1aFrgh4peh2SASxYEGZN6W4+bN7Hvk2YE4e0SizHKpKRWKgK9JGX82URyr5KCNFrgHOICJEB1FeTgcmvqqQP3LpKZKAMgruknYTsAoRmAFDnU0PDLWb0aqMIZeuU1cliVmcHZiFPywQk0BpyccVSnP9glxExT4HzHyfTAmYPg8LRRbUk+J0hibn1kvGJStZJAaIBUfn21hKKmQayCTbEvQmsJ699lTpVX5KnXwi1sLXjMjcDmEqpi8+U+M0gPNgyROW60vThAP54KryOFSNBjxtV8IvxWHZEEYk+bsLpH4yE1gOl4XG13JlW+BkV/NMr5Td2RTXhapryW0lz1XuoIE9OVyTtcWdyhdlmgkgKSu3FygLHwY5n8mqoiJFM9orGA7ewaEHjgjj8jQONWAUAlikjZMck/Saw8jozAC6e1Kg87N1TwlEIkEOuGGQ/O/kHynr3Su2tgAVf+QnK/SpG0lxqv4rb1QuwjRNPHPXvVjVKEVWfbm5UPzt3lhO+stfqXYPGKWBRSC4q5x4biwXLVsW7O7KZdVwx3P7a2yNg1/g+3817E+epAckDYJ3hbQ5ePq+TjqEGCYYZzYSwvubX6CHgIpkDJABxw0Cryoz0zaFsvTjz3yEenP+HaniIjcro2cjB+nIYuILvglZuicKkCmOQKQojx+UCnFV1ZdqCKvlRmN5EBi1U5BcnuDtDr05vyoKLavFmbEnADn90SNtXuXoRWXu9pzd+2rwbeG98gwOsSHCjr8ie8MKJjb7Z4FxY2+ok6k7hsP7gOvGRjDvvFdUc9ADT0G16/0+82Pc0R36IDoWlCAWSj7vfXQyLcHo3umuXyXwdAfqtzh0UXxMLChwqKx/qMiZmrT3yPQEr3sWZGD1BpuAJJFBXq8diyashG2+kCa2f+//E8957yVr8ely5ZYZxiyr8V67ssrN0jyMs/YCtCGapnpqrT/Qi238M54DA8x3XemSc2NybVWX0d4FMh37CKZe7kqptzeQUt4Ecm3VXRv43Z3hyJFGeT2iWDKpBebrZFh9BOgBQO5MFsuX5EKh62SWxOajTYrKHoN6inkDPrFiaVj8WwtLi18W/tdxtGMvBR3Ah6rHtD3Oa4Fi+aM3ABNythn3G3nT+BsELqjrspgQv8Mz3j2Pubt8Uj7+voIzje8dOiuwD0T8sDzXCjTiug6bUXRbS7VZokiG7muwOTig9oU0I9OUNfydl9WTRBps10Z5n5TLkyaCIgADKQIsKkCOzUi496mZhTa5KwUUvhJQs/dKcZ23/0vt8eRLwXc0CYdnsEZQ5A5Owu9VLZRWcSfy5d8VjRQr8EanLcRppjbD3dEYBwGxGFPnw4XPOE0ysO84pMP7sFRQIU2Cstn0jAVSvNkbg1zIrHXojotUVVGnu08V3wICQCXOSOTZ7nLqsP3ENehikrP5fUZr96DZqi2FwNWqGHu/BV7nZMAoh5MoVG+ePUkWB0eXGzOMroRby0YpuBBNWnLkeUjX8jJWmGMfXWkgRsNEaB2GnGhbSnM4sApx04I6bawFTYTMSaFxvQfQs5oEfTdGHNYNiJV4sC2dj1R0P8z/3V/pYTB7i5xQjUvSGw1HgcHarc5QTX8c9nr3JQhudISSpswoyh4p5jHDulROlEqZCT6KQqj5PcrkqXzNF8CWJSwaAcb4uQGPM8W5ei/MdbKez80j2oOUWy92ZZFyjRvpIpOSk8mkz97+5yuoBxdExBM42es+6iB23nmgzGqE0unUESyhG6IguKh8jvl0Aj36Sz60+8luLXhYS2ZeQAovfzGcT6QOewYfCZWQBHIs8WGI42B3Pu8vY9Njl3Mo28swD5C4QegHq7TqBsQIYymAWHiV6rHfryNEgY7YGH2qMRpMVpRjC7Bktv3AJE+5Li5o2xwURZt7C0csXBVQqgurmmt1HutkUZYqDygPS81R/7bz0vcHyh1TRdBFKsmwqVI42ZYJuJ93BgCQ42VWMsWygaMFB5E5wvoRxRKyCZNxv4z5F5E7EAgNdjzZIrygd9wPIwhTPECpKI8EAJpyT9v0tg7oukFSrtnSsrqMfiJasgMPYi0Cw06+1Mg82Z8o/Fymi6FL5X/QfDjWhTL2rCSmec6U0fRBcYnEVOMwxY5zOU0h45EqWwaI9nBapAbDrrwExQKDH+Iuo+j5LZ03EFfeavEjetsavE/Yuug24pm5Yqk4oIY+Ux7Q7HLx5CWBjx0DX4pZsTOhPCa7uCMJ3U4Av2dIDGDWZe7AQT0JT8MdNrz7oQvpWwdOm34cfmlukS8qDt7IDSqFY5g6PPwy7n/c5q2U/TYeIhB8Kw7uPv0G7MIy8we5GYEtQNYZFYV7q7Qq6nHs0ElG/P/YZ0OBliyWEntcJOWCyziZzpflW7CLiw0aADYchG3ppMniuruR9ExzmAy+L5rKvF9cBylYMAq0PicNd4RQYfsH1z3x2/D5aUBHBq7NwVeaaMRykJsZLbQVE6l8WP26uW4uQBKEoGF29/zdpKlfPVqx0dGcdD1nGmtah2ZwVbVVfO0f6FWPwXB9gUJ9fOLFzM7kOLZUwQYexEqHQ1LvwGF3EN52zyZ4WQwzlDPNQC0jcrsuje60ET01GF/SJTrQ6sDcZdgpUioqYgpRL7CnTJxZgmR6E7JsFNeSIkS58JbLDvm6tl2KX2GhXdT+XjMdQXbjBl7Hf6y/0cXp528lWqG7TshLk+pV5QgxqMfMAGzv3arITEN/xqa48OvYz1mhf5pxzJmf4/Xb9qCIO0dIsGwOvUdgCVEkN/5/szIV6JKX5U/bDlACLDqk+U/Gpk+NJxSvoOMAhm4wScuPdYJhbSk4AIiW9K0sz2yTMETygmVELrN8ToHHET5Ogao9biDrxwbemi9ocgvgfszatdhkBjw+2u4IzDwavnUM67dBSyxlOAgaj8o2zwzGpQ7ecV9EPMA0n4hb+2oNeIfUtQddcUngv2gsjo8njA6Xl9cr08iwKRYLjtcpV904A/1XvShrj4OfvDH1wmXnkwYLQPYj3/c6ZPZFg8bUmUpTNzkOqtTnt0cUUg2qGZRkU9zVOI29UgiYC7OjJAFdVLmHUx04Qa2c3vDAEeoN6BWGPRYgI6112s5c/ti3Jimh42kFebFEfb6+fiydBcrvKyTT5uo9t91bQfZQyGjgD/V+/LlS6YixqFgw6vrw8pTqjVko172YfjlT6rp1ZTBl7asruQ16sRPzwsYuONjIBrZrpLeEE+dvgdG+Yhjt6r7442WnY3e3z0vzM7PWgO0I13pmhfrBZX413AjrhxOu9xHPiM7MtA47HuTbhGcdAtlNRieRQdE9c0dsswdeWAxyollar6ciNOV4O/MeZAwWHVisR7cKFxJPK2CEJ2PzZlicFQgnLQfv+/qq5EyP/F/jJ2zpZpo1BvctfrW9GuioCvLLHLrtps3h7AX7DOwyv49dCjzx9Pw0eWIPzy45gxH98Ig8zX9dWtlJTaIxeIleWtnO1zF96TV2KaptvYq2X2Uz346dzvkrHbyqxITMjMXl0DlpE10laDJMEqi9gnWT9oUsHWk5AVqL0h8BOnjGFJGuTpcGFEKoNFYH3+fTqb+cwlDfo6H4Eh1quS0oqcMdK5gQ/pHO2TlIRYSoiOZ29Vn9KVgYk6bFeDPDQm5kmH9udJszsk1XoaoswP4ShI+16L57GXCdp+Agfbg8sryn3G4mp2sPjf7fKpCu/D1RHcDjb/oVLDJ5XYp3XlIAMOmdpkiWUUFOvLOcgNeuV9inknp5xT0TB3m440aedx08hZA806/m4HrPtxMR1UYLiAviBBm31m3LgE6eWrodFlX1fiB7VOIHgj9zECGAvZ2GYdf7ltqdlXkmQ5IGoNAwbo7kGugvLdiX0Uh+TzLR/G2qmCHrYp27P1P0zuqj/Xx4EjRYs+yEhm/iRMW8l/7B+XcgxKtQfK4K4i8jGA72vbPB69/J9O/O0B/+4yf5WhaihVp/eX9riDSBcGCV81ADxILVoN+bSgQ4NVBb/FI/XgEn0WjmBKRE7MIHUFb5hCP0+NBs64fKH2aSJPtDngbmS7kztDcy2x0K6F281/Y2dv7nTkB68VqDBvokVmNi9MRHqJdBq2rOfPBXYQy7kM5P9adfTx4Xo0FGhNyZpYrOYUVlWrdl8D4o8RlCKI96w9U0M5Wgxh8YOntdW354spRDMpJjVimhLBExH/NildZ4Y824d6evLLDb32QoszfisUnQK77YLfwWBStu2zskLDo/cEH8ihrlV49+X5uxgrHiSGIna5+mwfyxJg+1/lTKx+HVgz3NrGNT2srROOc2tHCvJXEgyqtttBdFORcUKJ9rkqCqcKUadQVY0wMQ465/a61BggxVVni7JKmAp8Zy5dT1LzT5i04zm+iC4Fy9Cd3DkdxhHK1k4otmApqWKGLQe9gJSq0o38QtexyIijM4/llRRyV+6aBOupK3xUCGl0omkB82AnHUHHu9zhxxoVhKals4f3HQx7vci2LlGG8KwqU8tvO8NP7SGspCF/PDsRVtwkRVsA8Sg8+vmamBDR7xj5pS4T0Z8v9ahMgoX9vex3i+AKx2zu+PF2Slkq5Z4yeQf1XY15WpBpFJ64cSOxwLwUdqjaFyA0Apnr5ZxClRxFdkBMDmpcv0C9d2bPOXKLp9+Nfgr4mi2Mw5nYx6CgMRLHQzupY3/mjd4wt8i4HBlHeug0Bov8PK88Ychm7GKyV9D4lzdZgDgH7KaB7CHez8OD+fAEpkImlaAEjusEVWoNt5byc0GGzqTHs7F0zv8vtiUThVfwsba+U9J/lkk7USd70y6UyC9BugWKrwx0lybGaC8AjFIaqerf69phAZy13pZGAz1GHyi486ZNfjuTLn3N5G/LOUqizpP1Ti+tOUTXME010kd2kVIf15rIcoHzKgRq4BFJ0HufCIeVfODvx1bAex+YQNtnF4gsrdgdzayy9Wsbkb7v3bDDRNx+24Kx0gBM1yxeKGBxtN/A9vjecn/uxEsUv5oArM3FCbT900a3ykFUJTvsEAnrBITe3QY1IL/dT+BjOLFjrdofMCLmpT1xps5sTSvJLOsXg9YB8H8EXvGUFhYW2bivRCpzOgZLfK/BWSKIICmVwfmphFUwxVuwfwWmgyj5vefMoVjT0U5qQGg/zsOpwkEXoHyzN38oj6n10Zsd4I1oD9kuTXMdQrX8zp5f7BuIs/vktVg+A3vfwVqyjkYQNhglsvEq2tuL+q/XBTFTX/iWVoRSX1wVfyqCI8XP5UDn8YRAcVjx1ORERAR7J4EFw82ky8K2y1+grSL+EdL0WyCXaYmMF56TmdM1CEoQtOkXqlGW2EKJ+Dm6GkvtKdaopNL85gBhf7H9MyJKnKzeNqU33tEPRTwqn04JcSV5QkuPaGHCdI4GtbaYyw2PcCiIQirX357nYq6eermO/DOP9rKetAXSKA8xEv2qCBq72Gv1BtCgPYzp765yqsb1YnlmY8v+MUafwLMN7Ohj/nhviRpl0ZpXkhvJeUZRpizlU4y/8qw2XemhFYclyErMPCYb3BBBbFUMaqFsNRVEu+9EZt+cF5EE1mE/8QGgWWKy8ctQyOxWjxlP8HYkZSl1H4dfKxjCPztqhRc5T4B2QVgtoAZgplS4x3joQeYHAuaRD/mNsOqWV5Kut6+ZJc1wxMz+PG0knr5OadHhk0bOGv2yDU830w5vZRGrKGxzeDKYsubUeZyf7rDIJQsL+4CrFhfTagua2zfkkra67zrLXuu8qDc1wJZlSXsI8t/0Ojxp8v/qj0UaBpYCCARK6Yjj1DQCzj9kGsRU8yPVg9qjsxfWcCHqQY+yy+YPVFlYS2nc+UrYRTMskBvyD1ANSPvfDoK3xGvG92VkvHKjpktYqG7A/+gSJ2Al2732YzvY1QjhfJ7zAOVM0ufeZypTW6Zf6hcgIJcrIR3X2VDhmkovBd8mwRdrjZimFQIhrvvdroV0+RGCTlGmreBs3+WMtBhugwvj60urooCLLsIehPYc5ZyebZF6Yh28rNanj76TXzCTKKWBTd2YsKUl3iSN11ruC3HhPfvlir7TFJoPUTEB3tO8u13g5v2SP5ZulfdWO4jQtzWrj4cNwOsT3QZ3chJbWba/OPvevb5DeLtZDmqCj6opVLUvwnThqAHo+gCGOgsMjkQ31mHUZ5bhOLd6SlfwUarmeoCudTE6VKOqxBtWiFDOiVmGjui3uJqcilInuG3X/BAOZ6YAgcUhc7K+3piLDTprhUpt9+Y8G2k4NtsbKnWXXAvZrLajzJNfMqY50Du//oPnOd57jlbcd5Q9LEegiOEph93li7C9gqz9Xzn8elJlh1FTqS6cNhv/a8lT/2VIRoOSkA1GOKcUA3n7hPDI+xXKll5dvkGXHcxwOz9czym/UY2+VzReDUfeSa8ElghS4810HdB2hNwtlqU65JiNyFpZZMUZn9AfZZ9bEjeZL3mjyKHq8E5TThxszdN50mcIl0WPMR66hmQVlM4UOjQP1kncoYVbOnnBhth57LWIeKH/awtQq5sz2O4PbZKWsO0vzT6tGvem7jwE+yr46Vqa1s21qA/yydzh9Hz9M5ftcTSyLS/2Zno4pMQfPbQmvyyydVBBfyscl1nnn8lH1BtuwefHoYmaN3jx1SDu3M0x+8LayO9uYpFDBgj/Wc0Kaol7Uo2xN0NxQKN16dcD9Hkw3VyHZtIk/j61BS6XhIbhcbSRrKmptJjcfHB5FPU8r9Dj0mEsEQ3G9Ddz4adggPrHbh4/R7wubEZ0S/eMePBlmeisGIRN//fL+I/BA40UzuN5hIbk0mHFCPm5ag+PXYoyyiU0j8AJwl3Qpu57AQnskaPaaZnQ3TfBKHrWh8EsSB+CFZRhLBt3dyysaHwoGQfCuSagDX0j6ZAT5iIf20oCQsbfb1+2z7eqZiXan1ZLE1qeAAfLAsJJVZ+knSxmztgmwunemfglvXD5s430XcgN5JUWQ8uniUdYExRZpiX2rpy0YrN2lf/cdg8J6CUsRqtWLu9G8+NiuGJM6tMzVya5APt22a1qKfRu81eJR8LgXsyU6OveIlaJJZI/jiRIkm9SERgR/q9uG2xU4LxMIAkWPvNOAz3tg+lqy9i3H1dF842GVwg3ELwzniUZW00qTI2deIb/A3/KKN9gZwBf4UO5N3j6UMjqNbzWOtqzcYrin7PGdFIsC2rRp7tKNcJZnv3TmkhY/aPX1T/4zlRCYVx6xg+7ubf6N/w4hwXQIQrq5oCxOPI7mNbBSDJPKgmYPNTpQteh0yIfW+0TicBX+4VZirN3OE8CA5SbvGDTUqeK0ZwcIwFmv96bkbiyjUxaKYsuNg97w+RgUEpl0V62yA3u4uKIm4t6GMFjTktrdD84ZWtbU0tHQ32pFOvRUhSoAbKUP6PJFAvIZoim8bZdmmrwb/yVazaA58Fi9Pi54QIHz0jV/2+f87R2Ha9AOHAxAlQnFyc6uCqbMFpv9MmRjejRwGGgymoFRzAjXIjaDtskQZka0k8LzVUa5KWGUJpQytOv0rQRlGbUNrlH2B9eo7MAgAXbvtn3dVpcyfvcMLc9d42T8+ycofvE2nKkgu7QOtyegKrT+GAmBEecq/ZKwVadx1Ye+R5pzJcd7DiUdbl56S6PioOjDHy9huPps9G2XYX2waKlx42+FNAqYym6XxeL5L8Hza2MtLNUsz7bdahCxyLsEX1AxZfhzL6KhKgMxznQbipA18NqN7NXEHfT7bie5r/kdR8eDbzc9SZ3O41GR5S0VbdycdRtfBRg3Im3shwuaCLmR8yeJXRY1k1Yz7pyA/WwZKEJtAGPzuNviPDvDsP/HQ/XtS3aa/+eso9geyGUAnOCiXza7h5eukHh0i7zryfRHPC2IygodE4t/LxIwdLgqIYSL3xzSYYYQo347m03X0poJrfmoohULg1GtgNy1WUrM2t9xNoOFhO5Px5NDu4S+wdxKn0T2bZGICEmT5bDUsuRFLdKWpGG/4L6Wn8dpqvohk3880BLy72KCGFlqWU114cM4WmL8iWxxRg8+o62ZZuOzcFEASD7ajKT+4uEOYweO9Nw7n25i+TWCgRubovzPX4IN/o1kvGXH+rnb5KAwV18bbpLWcrn67O5ogCrgdDSUtwlGkyUxzdAYxfbb4UG3xX8mOH3eU1xvs6A5t0dZ3Nk9hKGZ9pwjg3dbeyD7moFG9yBIMv3U4DrYNbIJW1y54pV3/GBGR9acOcRVfDFkqEfLkOw41bxU7HTKMDce9uA9zC2+cChV2yTiP4UEnDmmnUKvwbWCV+P1TCuSxkHAbjQS1Sg9TQb7hT6+Jh/jQgLS/S7/kRyVx6z8JR2fGCjA/wnHJg9J6Hs9LAd4xsKn3rBC16iYSW7389pNfDS38YRT+aoUumdW8+PG+ic5qjS8DE7THDmAFHa60wvLCykFiSZaPnFnDKezwlEG/pO4/V/LzWObAN0lFJdWfTw2A5GlhxzTueGG7yLYR+AvQCUYbD1nCoNrLtseWmgAy89gtVEyAEzRehm9YYfK7bQkBQimoyhRtCfXMixAa/U9rZOCK1GJAEynj+q0gDeLlAX+NLJR77Npg2K0s/kXJf0nx6KRRONqfTRJVJZmRBqB8BvffBs8C9UKcISDA9A78ytaPcXd+mJGyDtOkgQG6XXSVAxfVZ5bu9Io5uJbWSEDiSmNF8F+m+3FUOSD9ebyIrVw2X2dEwjTkaCIVq98UoC4XUNZu1oWmu7AuLdJugIbm7vZNHlaAfUpIsiLtlEPfEFVkgK1dkUQCk932b4Aq1Ak16YIfQEFAX8u84zkYaf2cRDT4o5QVKx43JY0/nUhz9ujmtppPQpAJrniJWr2ofet4VbK1c4vpzhHFo7ihS1pGXAyaN80TyWqZ3K0gcq1hi57o0Vl+R+9hnF2hzkg3ERLCz/ppr0ioB1A2tXuCW968/11UH6eVtCPfrgxrxq9XwU9FhzK2v6PP64YKmiRSv00yi5C/W6UCailh20V4gyK0kEYb9A2jmy1jsMCLJ8DN7xYn9LcBejEwxeDSg5phNXhAdtgIF0iNnU9juwWL9meopH52fc/78bl4GrnVtIzNp+GGZtw122SdnGMTieqJvx8mwO8irl0f+ULganxUGLXIp5UMwU6TptVl/VnWbCq8s2UBiX6NkRhh0Gp/1ZATVIpuRA28NBQuW23RQxsuKIWIg+2SjyXQupPX2XGqIs2zIWdGIv+FRrU7pubjDxS3UwJ29w4HeDV7pyqi6tS/v3NBBSzwNSdCTqx1Bz5WzT4ZGRRy4P5QCEmdk1bZALTevstt4Mmnvqxoql7G7EJaYn9FUueUyO4TZCGCAIkL3ybAjqrEXuW2PmmeZtC20j6gtsHe6YHHMi70zhkzsvZ7D9ZlStCjJNU0GPD1/wGBWVMBnSRa3Q4r307i4zE6hbdgvz3Ij9U34MKeO1ELMsPEODg6TMlc2SCqdF+bqBJI5a4JChfYIHa/2y8F15m7+9c0rsGBpOQGy8bhVl9G2g1JmllLRX6XZx5oL5Ml0Eq56nKnb5hZd85qZ2oBH+p2HvSW//O21/iSWkljbLnCQuAAZCCCog5LUY8Ycr4Jdvoc1nitxydeqHajSBETFjPnl0OXiWo/Qi/8WfUTtc08BoTiYCjTqyDwRzkp+bGpj04FoYy5aNEfOyfiRLN+bL6jp7jwMzsxcHZbZ+A0e2GUjoAAkCpuCZfCNBYmJfTGFic8ST6H2VqkQmfQx38vbn30hY2Lz1J9ECZYDPE+ybuCVf5UfFUvuEQnh0Ko3kHCaHvR9BA2LyMyjwSua6Fi4l/v3IpgzlVtMWZhgevQFWZpBdN9yN4uCDYDOa2pn9KdxicAS6EDVu5qQ4sJ+4pf9Wo8Lc1zCOgOCbD+7rvEfSH/yiDE+u9td1uZO4uJo71xlZAmPvaBIQ+s05hc4GgHtMU1UOseTPelehR3Pzs21Pw49k6eZ+lCLukQBTCQ0JAyOrvssI2JDM11ftCjYme4Syxfh6JzUk+x7DnVmOVWVF0xODc8hTtquoPSMB7OrKv9RxGlMo47BN3tlODwt2OEB1P1n/m8b6qMmOXsxBUZLjA2+z4A71LcuCbR5CqpMIS8JUtEfKkCEEsRGUSIskoZroM1aSgWvxDcCsMQU5WFBtDBQwJ0aoxA1RlAz5lS9q8j6hJ6GtpdFZbu8iqyYvZz8YlxyETawK0mD+FXxuakXRegiFHWiKH/gLzHsk+dnESQ8rDRhdi7/egE36ef/4dXDLUHJC+kJgg/wY4zwJW/Cnb0y0lj/IhhZ2RaathlJayACmisyV2zBAGdCqrPf6zUipkluSfjkR2NBbi/jDHAwlaOG6/+a0ZEh0Hx/zNbRG/udY8vWYTgIRtenHAeJFkMt+J0Dv354Mr4oPMzgzhRjXwyYkblHamyqlEahwDbV9jzHW6WwUHW9FWULUHQU9+qZ5jxB1swTOtqJ30CRR+LLjVVp+/4EflRYQw7hJ+oe/pvkLr3+KRbPMGSm/XIU7BxHYT7EMFrlM6xRh5JJUJLWHvXbln+9qaad56oX+rUEI1rTL1P2VznxVNKzRjB92PiPb4PN2P0mxRHvIF8+fuypjBZGx8o/StkeBguZ1/UJahVgt26JbUWPXkNud2fca+kotjGNJLZwCVhtbvDRJCa62rJ3bkmE+5gXPA/bij4rg/Of/MTEBOu5SWnTwn59GSYChuT3CCk08nyDTto2DNz5vbgCJY0Q9PeJARnrSAwt0uTUnyVx2hCQPcYa/HNVMXbaVv3Qo5Tv85u9+N2rXyHcHzRJnXtehdlkMyKylxjQ9LCivGO07bKw7qaB2sR9ZoFhbwDS06IL0fGxaoZHYa+dm2Fq5jhTW8/Tbfe62f5U3OY9ihh5bNG6TK+vVQiqaD8kGvR9c73TZsYJBzbUYpwNqEhun1h7ARX+tJUBzo05c7duvD0/A2tTMlrVYCy4otYPjdXFOpwhKtE9BU5rqJOApt8uYirfVDckec3XZz1TUCU+ITcp52WVUpTEaBHsdNdUWylGDsr5pzFwj17GJF9bz2xu/wPruVE5v0gqvmgcBVkhV5KCI1dAXf4brP5g0h/tP2OdKpUNHf+sSYooD4FZ3t7+KJNSCcL2j6e9sTBGMFVra1PMfq311k9jXT+3E+HL0Btih/neqsPwAzgmuZ+GkDGjTCzKJ/W2pwNd09s9xKPftc7XBRsisBfyBxV3wC/0YIASRkRkNexN+JrAqBQ5w0W2Bsr2WIZzRcToMXVyWN8EO+MoF1XaZpeCxJE9Qr1nQ/9JExMofnRV5Z5fCb2FMcTDtEebjipWe0xSOuQjsTY9ztxGwwTe2AKjtQxTaoJkRxWgYsmJet3Y9OAEdh8CZCrhNBDEm1bJXm6RiY1NXdGWW+IFUhNsJuN7C51dSWJ/egfrQJYx2+XwEet7Kzzv/hQlpl+/IxauHEG1tjciBqtOyVWsWY3F5P7bV2mdrs3dUCkhU1ii/TiXv1GQ/7hzyQBBVD5TnEkwRt47AXxb+Oqhcb0s7oOnQ5msj7lbiwLW+zTWPYhsNNHh+2ZM4APBDLhcqkoXaYAxJlW0vdfIsdt5w66iw2sPlW2AZkRjtVmaRhBH33vFOMWxik/IRhqhZOAktSozzPjMwO1IY/JqGyXXfRxkPo1TVjGtT8mQ2BQA9qDKJF6w4h5W06HpQUfMui6CbSId3eg5cHx3vY6Gjd5vmTHIXHNQOG4AdOy4T009Y+KPNUEgUGGLiVFCNh+17iYyYJBf4QVSLqTbFA9Y+szgAIR1KCJRW5im9Q0MREODvghnoa9DBecJR0wQTsug1NwJ/gMTwEgikdbRw5Y1tjB/+99VxaN5mrw6tCyE62u43bSQUz1ZfK1Dl/u6/R9H2DeWIg5uf2WxmW+vsHNqHHGohx9FSJWTN02O8LNeV2FF5X9hSzQQU1ZmfpKa/z09i9ItUn3fqZQcqXEjwGsChCOML+YQvV8kv+dze4yI8cx30Vx+2QME6kJb6yaT/L8+1jSUCq+fn3e9TQhDS4JGNX4IXf1iyNjqNJbWJdmIz3hlZCPUZEBj38T9nTJJzG0ibp6Bikfp7Ow2lXUrpU3Ex745IafbsqgaBSaXLZCgD6fzP8ydPyimggFaV0kbhpFGXOJX11cw5NoIf8frAblv0dqKIUH340wwIWe3GRxYc7cvg9oxjht8R3XMczLYW2OPEPtvMzsPIWgXImfBk41kA1LAvHDp3saCEWfr8X4mIThP11Kr/mJlo42gHmotwJ4mc16iBFaDo8wUVN33eOAoEUhvDyvGHi1f0BaB90i/vdggRj7lg1BAwvuNR0iU2aDnMN4kDS2WF/GNBSrnCTOMAIw8E4kNxM+vHbnYn08raHEt68wpw5ukSaqcqjy+4ZlNT+2nUazkpcZLto0ZSrYCQ+l9fsH6SIv05BhGMQ3U5sQRwAMlJKlKHiwGD6kn3u2Jfyb7e1IrSghQE1JsymwCL0I7BJUTVJaaZLhwt7Um0Qc0ym784XzQQ3Bo6toFvWFMF1txgSS5iRnvMvsClg0oMVlbOhIgpsPATjXNvMqwFAUvhzgtEGQ8E4qe0UeD4coh69kg7r6h+FUOR2ubtIKInZw+oG39uqu/6jCA89Yw6Jp32dKjm7GSWlrxUueX4ZtSKh8ySUxSDwh2mvdfOEgd4NtVwW2R9Egj9YGmBg/uEzy12P772SV/IbCqX7SD/oeLQ73e0BN8f2ewlaZeF15XNHdjSO2qzBQOmk0nWeqgh5kvzI/lwAipV7ZMIs1Rli6tATJLvvzPdl0aD+zDhLM24fG6KQ1/S/LenQIdv8lEXQqrRxa6vwO/zS+LYJhjZz+0kO289VUVwacOqroOtxytbbq3IbmgAzQi7SvVcLvTwgvVnvDTLDd8bem9vuXKByHyuvOSt5eXbTcSsAytKfURgDEUbqJnGLayGenF5UhkmUVcfMK/I6h3pZUN2DrTTSU+3+4eh4NgJU1Xoz4ZhmGKtkg4FBKW8OfsjZLmtlONhixzVitjZpqhLKGZWjHCRpW7hVzbqnIMe/lock7hFCZ6zEkMsJx7T5BYJ8K1JYjovQu3Ae8V+zVklfn+NI8YaNHKlfFNey1bMprdqi3RfDCrTDSgq3p8Eb3bgYm0JwfuKABGsIGG2yqbyBQzNaeo+KFoVapde9g2YCgcZq6xaQ0WC+FeTcahf7iPn61kSm8JR0oaFi74wnt88kqyg8O8rFAmQndIfoMCFO2nmfsGMwS6eL15ATFEDQW9v7/9gTRbxZhg9Z7BjDyTKz9RSTAl7i4Nfp0N3qDGi0Q1HFgiSMZpz7KwuA0ybEiXr8qvdjeriaFfW0TfZ8yVgBxOc2eoTaEQ5jDHrOLL1VbYPF0fmYhRpXc4NgB5CuDmnEfLYCo0oZ6/JqmcCSaw0PMruvXGQO+kDGyiMlYvEnx73TxUWE3/ZDBDt9U6fuDkeNoZ7HXReWCqPL0ptMTKfW9oDXX/a9aNV7MbT+X5Zochj5/fOrZXLTNSk3HcoINOyp5nAvL0zc7NTdNnzLqERQxUKt09Su2ah34OsVUkwfSwANdlttl4OgMs/7aveVtrFVG4LtcMzzVGXI9xdfl5FCls7krFvGDs/010BXIE8LA+EclEBqUWLJiQ6zxchbgOujpdlM1NeZPWStBj4galdAQi97MV69SnGAIYrL7O9AWSrr47azd31qKe9TPe+aQQFqUrq2QeUrQO2+QuA2hjz3vKLncFHMF2l+HPgOrz84+w9IoJxf88YAPG3UjNo1wdnX7SxvpLk1vCjer27URfHgRHK5vzcQLjZWojxe34DBsjSOg5Boe0yTokvAzPccrkwGZiP5E5TeLv/jtHXC/SHkA0v+6iJB+ZzA/3HU2y3htGz6PWwsJzl027qOGXtbDXKQ2MTbY2e61OVhodwTyfOq/lL4FuQV4gXDy8Nsyo3WH6zyAa3EQmNYbu4lgtHK+9AIwDW+jFkudfPI9Ll9TPW2S+6STEK7DJNWi5/ztwNgOjgHSLqlSwleZyRbfnZdZlNgSs0l55Jn5NQAiqtltDqWwi8gWpHxfMLbDcAVljQl7t/3A3q/7P",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
