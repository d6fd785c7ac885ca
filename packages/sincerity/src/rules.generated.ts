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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTYtUniMp1v6xxv1URwgMGb1UN21Qn/IqfJv2msAkiHtM+yx5EpaVMOju6AP8k9+iJi+KtRJdjIh1SwIa1I4yjbrA/cwe2Gl5vat2M8JT9C48oZuoBaOo3zDSQquw9C0NHRJxWYeeIVrz7Xux7UzjvWtZm1OGmX+ukWGV7pY1K4PHBrO1ot6qTNnAk+oijbBM6/8CrdQL4Luoa4CXpoQsajopQQ1u64cG8fk3NrbI/yw4G+Cu0la33FoeKrbv7SHQKEsu5wBD95SFGemRQDYoNDiX+/roeGAlo+TMGMCsjvi5NhSGrFnLAJBCGEp75pZg6O2joLs0cgMSaPB6W9FDEgYa8liWkBmn9oQX7P0KvJ/uAsiq7a1oSSKYr4+wwf0+HM139zVkf/kJuOnJ/jAXA2sNH9AUu37m0I4fV6hN15HOm4PrXSTuScOO8w9M7h/QSVLtWeQDe2SwjHsnH/+Eru9WnHGoLO28GgP71VGHn01XevLOPUHdA0hRwYfcRuXtUUmEUNgHUsxWN3wchzAO+BgA1GqUZYRRxKnJzMKKnXlRIqmGaEfXTqrf+vK+LHH+TXqSOgHm6A36/z777UKfzOttV6yMNgM6XEj4eE6ZbwYuh8Fos/3/tbTgR8pgyC/jyDETRptXfoS6Z+7cQjd3uErR4I/GWay/UvlhIVYsJrHWTuH975n/SuP05JEdlwh1mDEW6LqAmQx6pjW4KnjOEqPx01CBYMBzlK9IeReP3x6LWj4v5j/UiW3UWCSQZH1KOSUKxknF6NhgkSFA+ok1T2LYiCf3At9qqJcjRnrAy+Rp/7/XMBm+7TrFEWDCEJsa/xOyYlGqgtTgB0TezELCPUbxsmTydnKi1q3VmGMfJ3xehgwFVbxXrzczExfDhwU3LdG046+et3GYyrkVxOoMtO0fJLzHfA5+zh92IIXuzB+cDdQJ89ob9SNatQXeGwQ/KU21Dd1ePztpsZxGvbMeS6kZlRJsaz8sRG+XFBjkHfz/RDBNt3JRzlwPkFq5YroUm5r12aKeit58Go8wEhI8Oeo/yQDmEnvYIG1mLmg8rhJacTW0UdbyeQYR6G5uGqeWLpqkR+vu0Kd5TszptiGxc7RcHpnyl994x0kcTPUePZ6Ks/SzNh5nrYsuE05T8nn/77PLvTtkmBLAZYA8BX28P/yk5nYBh4G7ezZfOJeD9nsVHFtqPhX3FNRajIp0nj6DptKhEVLUUgojWGCwmHJ0SDIRHcVm8H9fZDrvUIYx7pjH0ejls0KvaMpGj92fKS1/1WlHxS+7qLjayX9ZBAS6cKRnS1MNieoHg/GTqK+HnRIEMHq/9g6IQK5tniHu+1Fhh8066y3lEnzHGTgwn1SNijMbtpQifbLB3G03A7oR+fDcvdyv+51qjw/ukBEEYlUmiLvRnYKGJJNGxo/ZL21Kf8yn6UEz+bhFAdb49B5FgBNwlBcZDH/mB5NDcitZzKnwI9uADWCET9UJYVkBUBPMLxu0tl+SkE7x1sefv1zVLbJm4ku6PEPpR1CtCK0NAdoh6isPqlMmVZe9afCleHVMRL2lvmoMBmDuxNzCfiXk1z7N5gpAJvM0N6UYmXd1Z/+HKiGqG/KNOWSMULQa9I1l8YKe6sUVhXYliwkdCTRKg0hfpILmyVZxrot4hMukCfJjbGbCNYQ9seUeYIOUkEZ+1JdjMy0pekUEd8x+j7CrO3q1ccC5rSzP1P563joDa6quK2olLitwkJdGq2g63cUaRbFm4E/ijxvmdaemk/ctACseTkW4b1J4idFoxp4+pb6oHGpQeAAf33nqq1ax3ceT+Wg3EpgKLxB2n/WCNRTRqlVKlb+MpKiukb4vEN2hL1cX2aW5BreGzusc4UlpCsYoLHnIGUVzDWhBfXCwWt1iwZc0XkrWUWHXB8q/Qoh/l/PSDKZXyQB9MZX0ByhzxxgEu+Cjyrkpn0i3TrRJFIeS+tUEvuzPy57x7sd2U970I1v3B9yrk0pN5MxVEsoprJIT3xQt4HUGsEyTf5FfeT6n/8q5In9bzJjvVEZqHzkfJj3JWtE6Yqjw+ddSHm2QayvL4DbcHH0wJvchGgORNDYF8lNZFFrH71Y21hnFB31RzPZbNdOJPtOIhxNPjAp+Emckjk2pPJLaD6G9iZfS9xiSCI7rBZLh6jhde8pd4AvQVlwz171QW0VAHmoQSvAM7uNKH7udO2khHkGjs1WzltyJaUhRWNycS5zjswLwTYiRTYe6jdrPB+IL/RcupFoPL5zUmZJu9Yl0KeOGarCpIKD6VHWtXc1QCvlfIG8Fqv5wKJ7pTpZbyIMQpdYlXeXr2T9a6s8oxDB342hFHZ/i/mT8f24gSgQIK5m7scpRxRdQQSAzr9hC9ayeIuuhs79IrLq0MuqWG4wFCl1bRXtrPoiTboOVqD+yDVb4wg5ohGo2e2SPKjyfVelMY7SYhuzGXZmxYXZco3Az7tsSYuW/X8UYq6oJ/vu0qIrVVmum1vkAFomF3RYRiLszswQ2HdZ8lnrXSR3OsIA88ZFdMhMfUGmXmX2knLJXzxnKYY8qo4215Dj7Ymcu9GMI06lFX/pdCFoGhYWQh0jxxIqyF9dtUAwsznyW9ryG7UnD+4/yKupu6GrDC94O7OopxeWhtgGpBBd3aGYJ0umb/rS7khhnbVjhYxEv8LYNbiaDXpS9wqLCS42c1tClvd7dBVO8vS1JeBM84rH+iEdDPGcWkg1Gmt7Xm4Pjq0JNhT92m8o8PQnBERK0sVkoucfUKepGad3YZ99KvmkVthjkKfgHm4syR8EWKpUJJkFTx9i8UrSzwwosow3lGjnyjrmreOAcp9qJCsUH9f5AqG1OJulKvsMKyUb8kUdSlZ0+sOuG2KMdLG+WC3vnUsuWVoGpCHtdSV+0efK4vQzRxVjBQspDEv/7JbN4QpNMpXRWdJYuSpJa3yX1wzNmqurbehCuNSBMhRik4TWYfi90kZzh05R3qwFDwRD3nkTz447O9+5NDa0HVAvlauzYvSyL/8LJEny273F83Rdg34UKRM68I7vwEvLpBL4yG9KfmidwEdioYN50KYdr1mKGrDR0buOF22QWidhoUNYzxL/P0LC8H/Ca2zuy/UVJI96TCGK2LlBVtzG05sdTDgRMvpQDA5q0xaUDw4QW5a9UlRO0aHdGy8+k2hIyu8B2pZ/+40P+CFPKQzjBSMjVm28NM6y+y65DGb7GSTonzt7DKkeKcb0uBdehQBUbDIAxijFy6WG5pwaNa5ltd1T9+G9i2ZrDT7jCnAG36Pq8SFN1yqsFOq7ZiG6vcElKux34uQI1kteq13pf8NeYxZxZBHNV98siCTF2j5EdgL2nwfs2+rFCrv8RThD5jhpPyHk3EyfH/22P7/EwPfT+wrHlEwv8QOd4uvX6vHX85+5SfQK29jstkBpdIeSTo0lBQIPvtl4RLMmWodvDFO1OBS2Pftqn8uw2RvKDNaZ9kF2pXHsYD4pnCwVQrL62HpdssRy4YhSVWh0C3qfQVf6BpstVNDlyaypDHEBocU1VkzI1f13VIVjx15+IeGlW3RP7ciSy5U+vKrnqYgssCfhd/vUxhJigp8XgEh0/HmaGIsBn2/zrz8XTBlnIAXs2OSdqHNsif3WoI1BXqsgi9PMjHtAWMcJeKha9xLXjyCpnMULxy6E7DFSU1PmYQAuw633zMP6bBOwb0YBzecr0YMezU2uohzbpNqZMenTu6tYnRnb1DZyR4GpKmYmD+o5aUq172sdyhFtA/Ixo2QO4qexxgv15MZTxdfa3a7vuo6T5XUh9nniDWUfYzwWtIj3CkC+Yzwey5yQWnNlF8nnSlY1ZDhu61VNTNWS9UV3zoBqIZoUeZv3sFXeifrVKeX5pYPCeqIv+HmsUX6ctsNvQRqnDZrzlTRDS0nmAJew5icxrp19qbRYicpNHjBhqgWOFGvJQWKDrvETAIQbMSuXTrALDZgV2FPO5tC3dOm322u+JNBdYw6A8nAd755E4PnXxS9gs5sTbBab1j3xjy+xRVHoVJzw3FlDbMluKLuGv/Wd7cdhhS4JQotabsFpWYZMPLNIZ9HfVzkFK+oG5tQ5NV+dTNQ2hO+lKto7ytrpcz+7Y9vsFi8iyWW3dmmorOJYqZrzoY+p0ZhjlKPHZtFTk+yKmy+YBzXJgNxka1ADExzBpJcgDmNINbBQQj9qW/G0LTJmJeI9Nyu3Zc6nWq1wdAceosfuXrgsSg/ZS1aedG6k2Q/Pg/aidZhzdRZN0pnesjsOsVRGJQdpSHUpVNiXZh/VXA0KuiJPK0Z0lmnT/rwOFKyRfre438KK4M7nooM6mF++IYXdddm3GkweJpLr3ASLNQM3wC5kjovUNsLzyNzMA6Jxm+9hkJWG0FPrkN6meK0vCqvs2y+yeLoGBWZsUsXFp0BLxnJ1y8e1CCWFmmT0DAo0vKsRPD60PSoN256yNHN2Yi6w1DQHTTPcJfJZP56nALtl9SDe8Qa5I9zttv/IuZTMwlWAQbX8TrCfwOfGe8mWb8PluF5Qthq8aCS3MVJWVVuMetsWfbJQgYKPxi2Q8i9o/cD+tL03Z7+dNwe1rA1V2Zevt76DtRalxRie0Bp6g5kXZ9gsjb1+3yD9jdoUFyexMVjEXF/STnRsEJ0Vrd2V46WLq5fULEEqyqg5QXlDF23dVnXP4YgmKDkJ85LTtR782J5wBuxr/KppdXfeZrRMW3HOjrLDi0yVcayarVe/R81xjJW6yW9ZUemNimU69rafVTxZLccittxHKm63taocLcuCQTXDO/Z++CV7nhabNKG89dsJzZmzgGhXtNM9XyyNEAtXGgemZCvQvaKbjc7wZMo4fkHK8FtvN71jZs0xvBLwjyN72K/TQTVCII1HZw6EZbdSbamlFfgnLt0h1c/w/8WIofnJATRWnOELYvwrVcsJDhO8EWClcGqsjFDtT+IjLrkaAdimf/dr0IFXoIAN2aXfp9fOgNx2quthlAJJ8YnlF/+ka+JV2aTGHbx2pf1ikJCl+Xj7Ivgk9FSDmuy5Zulejwrtg1vT3rzArr4WY1F0qCMRqeaJiTMOXgcWSLpCx8PWX1+7ssEWIXjxsj/47OBhB28VTk3hkWh06Di16hUk+uBwwv13+/fYsBRe/Kabqhybu0/aQvyRRgPwEdqKUEND6NItQKQCgfF7bfiW1eXgwn/nL4+1NM59fNSGu98dt5Crg3tQfY0AmDgnle2q6gMYkbF1456yn+5z/Vhn9v4STHRf+G+s3Bz3ixi0zd3f7FKLrLR8+PqPWQwr3gP0hWKCyd9JlidBvGFTMQwOlRBeK+zO85DaUSCV7j6P3I5x/UWdu9hJxIWrsUkTwduyAceRdCqGHKguYtKj2N2lRwiuWQ0/MgtfzIN5k6k5bL0yZagrUeWjmj9pOFJWZIRKkQYVQyahuqI8lirBFEbsBnrRhrLqdBPeaWBEd/Fuq9k2Sf8cVgCCJXlPP11ns3Xt9J43BRh7VisE8pQgGtO5yICWzAdzIpICD7Qt7XQ8WHBdXWFiaSM1V4iw8jg1Y4O3MO5YwNeV7L2yi8av+jO28iXtcte8C97n3FLAJsuEQ2SiVHSSk/ev3h8m72pwoR3bHw80EATvXjD1/eOjWF+6zkGZLqlzMOL4yP+ZtfXrtdplR0PuhDdFJ9i6xXTnZj1Z8y6bXwWmcIbTDPvzqWurCiyf7kqx/q2jorcuzGwbpVUj16oRUb68zrjMs7BCGRVAQXM21Z3erMuvKKpTeWXa/iO47CiZiKyVLbgw7q0ZqTZw7vX+0iFnRsKaXFNEL4DkNxM+SvnNwFiMxvPREHvbR8WEorrLRi1JRkB53R6CoeXIrEz+yxRzPu2vV5xY0efFth/LYxW9niDnQ1wqp2mw0kJSmlSkX64lOira1xg86U8DWeL1ExdvAEzYvVoZWKRHLfxNbmaCHH9lPC5toNu3W77HmsQA7/QOT5SbI0LXfpXSw4O9KV9CWZDEFy05oFEcaZKzMywrXJ/Mxr6u5GNkPYRaS3UtVV9sPlNa9C574ppSZHFfScEiEoAME85xD/tlrKCvilShHwWkz4UjLaclDXMSeITfnN/pxDPBb7bFN4AKTfliTc2s4GLAwK5k81rova8UMqmUHSLvgnnD1/z6E7VEXWQvyqIzKZUZldrvka7JpX/wj/GWYlPKpmsOT5yY9IkabGYnWRJJF2qSxh/vOb4hRi/9XTgBha02w4SPviW5Pir2DFBXG6NpA+GdNmhZ6e3K+Ak9+7mfYlUuou6U96mfFQIWy6y/2s5uRHpSpvcnvLCf4G8Kn/vu8M0oNJgSYw8uWxQpgZrD9iSDI6YDDsAsTz/6LgPoaNFsWL8b74EHdMKDKJnt09KmF7A3QWeR/ztO0ZONNsw6YaC9YtskTfzpIhmZ/WtcbCpezr/Wo9JhXZmGLRDmq9sWAKXKatdqd5Q34UxG+Ey5sv7bSLL+1WRBZYi68T0Eai46oT8cFsizb2pq59MVeJs9AH+Zdsvu1sJGoMrnYQirmyV5uLIV9VlYIZKujwX3INN3CNMOkR+Xgt3qLNH1ysDA3++At4RajHAjYdD9KURxK3fGoMufAMfv0yxJrn1448ezTmYX/5zUPPoDchVlgRVCJt+kkPZZ/dNpmN9pm7LM1WTAD9sujiibkbn2pZAS0JTHigEU/Ejw0HSnhc6FsqYpI0pAbsIvZYXHT0wQj3KeGU7pQeCzW5Hs30+shaRjTAxNPe+loYngj17vsb47Jl7g0UAsK1TmV0bOEqUjTU5NO7pEToDzt88E1t+kqSUQ44X8NJFKjJku5aQ1dPjIucW6VzMCJ7l4xIhBo/jp9Iizm8c/10+xMttUknOZ16ZgG/19exUroAUUj3fZ4la+qr43X/rHWLTtJ3uDbhNWOi9Fn5CGFtSqf+4HFmynwSbVT722Rub/lUDbxsmg/9GmAuil6B9CFx8iJwQWnZW6bhefcAVYGBELCii3PA+NQUZWuHPnYiGXYW64MqE46pGHvxsH337pXSfvifbdOvOs+nYW9K+bXdOVMedBIjfbXU3ljOJCMVIyutfaDLi9BuahuNZkPgvVY8h/gLMobaSSDS1ynllXqzXMpR+kZKw5LaO9wtKWMd/iJZOBqgw+II6jzP5uUPiiCONBX84SdUz/rz1MC4/4MJhAyBb8mgVaRQBOtS9oedQ2XwSxGqC44ffk7eSheBkj3Z4LcPP3Rr37tZ+CB/HNz68k8n10oAYEH2nEsZrzMici+e7tY8tS7XT1Sl3v2u04eXNqM6moPu+p8aeh88q8li/h1xiJXZsslp596drrf/y9zupldOCS541mg0EwxuRqBQOxT4RrRdXm2qLIPlDe1eIayveAMVD+/S+/n1jlpIFRxHNQ+UhEB0UlXhBePKPRmgDD7V5EnUXiBAxDbvmOTea2WeNuBXl3LnxKXwkpK4MzVmzdW66Uo9IESA64e4CYrQDT+DDj49lCjDi9INmF/vfflnhLlN4iPifACsA3KVyJQVO3aQkhqgfm6hqJ2eEYW0cD2PtnG1jzrnFeMcMjJUl1yedY/VE3/sWUMRYYJ7HHEcUWVDC4xtZ1ndjlCyMc1tH11QjkPbF3/Iq2Gfg6qwYPXJ5j87FAfmik5AoFTMat1c4vMhDWmkd9xCutWPH8VGfMFfiocIwEyQujf+jFyhem1bSvxq9hrC45LUEHrYeJyBPitquJhd4n0Ub95gfc9LFo7+uiCvvjmeJrLDHTaHoFeDRlpiQvtALW6eNkOWMxgq6RFP4N4d+425ounvpctEZdD/8LUb+ivaqhPb68YobC8gygK5iB4eqNWXz7sOWsQFQ9DzKI/btXizprbmTnujpBh1qkbnFAL7DLCImdl4+HQoPbW2M0Z0xYGvwItiNx+BP4uKMft3NgjAQZ8BEVrY++6TmE+tNQkm/fiwKCx0jIABAUhJmAM+sKcPE9z4MMZAXFBl3hluObu5dnMfzfuHQfnBs/4S61m1lFmguniOC2LLJ3o+ahqYixi5FAoGBvBlAxR4fvF4soHyNigD7EHueqS3MZAS1JoL71XrCYDufcSMdPwSf0j4FmDsHatmOk/uVNqgzO0+cxBinZ8ltP9uupcafRbCo88IveoYCOxNkQ3oGy5zO2yuJXCo6UaMqupYdThHciVmzNFIID7q8oVhqFomXoHu8wUd1gmIY8pgSf+gDYC6ujVDa1cGQlsnHQWbTdkzvGJTl1f5jVicBLsNaO6nWJdoSF2jDJqLwCFlwDd59miHfGO1P1OkXNKYAdsAnK2rsC8/E5adkHK3EWC37y5hM9rf4IP/VhRA8QT5Nr6XYWzdP9aeVanwusf2tYZJoCSopPOffJ9FdS4Ng0/9rFQi1HZimZOJ51LTnFhOuIeRJTPups1K4+xPwz2gutgmRc5DY4EhWTtZ0eZKDe3C6xEbkaXNZmzugzbM4LKSy8Tx9y92U8BTCKoz92FtZMycY2L+tYbctnkLHEEg3UuloL/pP/G4Y3mW0KRTM/lcDc0hp6jGdgR1SyLva172kje7T/1gDAzgBbQQdbUluDvCzkULXTgpfS6j7Vrv2upHu/g2pku2EYqdGrnyPdN+o2iDJVx4gvWk5w+PPRTltywlYJvIOGcRUjiTM37p/KG5i5x9r52sFW0BuNcFdPDRn0oOWkM1pz5fIk5HydfdmZ8pbsWr2HMGKrJSbgZ4qUJV2c7ZzwUhDb0BptlMV3bM9wOvVkDFZFcO9V5UxajNBzjyASwOXWKrHP/biejktoT8+wA5ZD+8IzIBfwfjeQ6t/4ICSldaq2ea4bgyYmseqS7IjK3q00iFZT5yoVMhSg9KsqJSrYHvW1wEg96YsHJelVUuR6ksniG64wovE/7LMt+OWJa7uE1dY3lE2xM+Ng7sgvpNzR0hyPNleeI6rss/OyLdqzi/ZULDyQhmnPgAKnIiSYDCOedIuOrWhcQmaQiIusLPYpxdvmNg3GoVYG3sQG5ymcLRD52K2NZQ71GxTjKe+vZHMlb9aoGqno9JhYFcgbs7Y6S5QLAitCY0h0kzoVoRNIjeuqe3V40cGRBo/ao2j7ZbuY++fPZ/aooGPh8cDZjTETMhzPnRecCAnL9cwoK88nbk6n7kRh++hvWRGRohs8xJyC2xboSu8qkuko/JY+gt3vG98Y6m01tP0SXEVE5ZN5wbV0B8603KsUOF6sY3NrPd45YzBl/UI3bYMjqRe/AAS4JByqwpkin8EIOnPlreJFt3xS0TqOcedORoNDV9bMB8lpDI0skuDFTdQSR2gVVNN/UCqmeTM/fjV3Gqg+hJ00BROSeGJTHu4rOEVgPxZg43ztfC+9B58su7V0bicSKWnUid1KUFZsghQ5oSkS0r9/B0u66bU6jcgocMrMrvqTajAkYNH08kPsklIaXgDr9IwM8QL6VC9K7xcZcEdCdoL+Okjl4Gg0CXcOyc/TaPZijhrjCnE/zfqAbWD9Stj40o+RMIp4o2nhXtStpnCwTTlxWQyKu4sIog0H68WJPjleGOUhmS4s/kaGzzOpRKWbpNdnl3KhS3c1XmVA+lxMg/ZGeueySGZtkMM4S/neb25r1llrTBX/L4QyG2PA0salf7yHiDeh9rSW4c8DjVXBa1pUS4tmY53/Adgi8MYeYbvC2e+PnjfntkRtdMRJuKLzv3tIjEKQ6mIUwn1LFSE61MaHv/i65atpbn3cJnkUPmkWSDkg3F9aSB5giiYuEfwtg+gBwb+YqeOxJLnKhguQbiHX5QIfwNWSnsR6e0F7Y0gPLjPuFwxvl6Ys5IxYOK+all5TU/nM0IgdEfx/S+DtmkQZmA6SNPIb/y4B1iQIGy39xxkppnNBJuW4IRzWKrsfIYRgTtxgwstjz/KcSMN7Yrhf91/CrMHTMAeTHAmE+t/1NN4BNj66b69IPQUwTwCqJVDmYfR5BZudqJSs5zhxIdpfXJJlMAA2ESMnnXHsTWw+mYFESC0nmtre9hGqnAn9w+lH+vPo1Wca/aIZg42qwqZ03cw46DsvEqK4MgK7dT5BBU6yam6UZZlD8UAe/daeQhJIEngNhtcKx5LO6lDPZ7U9rifyqm2fS6mjcxZ5eo7x3IGIg3eM+zSd9no5iOL1g83tzmSsI5JkaPf1NWZUFblPvphTRsaFYZuA6bNueX+gpAuwj1NkQ7wyohRLiMKBC/IbfeT3o9VqtL5cPB6gPb06SeWPYCaUgv3s5qQN+y1Z9ekNnUg/LuEUf0+tpxE/PsJ7v0JnanUqKtX3oSsLK3I0BYmUYNCiUdDTS7/f6IRrXDkfQx0MCL+Ex0qK8HVaMzU8zFkNI6Ur498+DXehPCoaNaZT9P1hfLczUBqUD9XfpdBvG1rqCivlLuqlLj/2x0YmEIoe+yIioq88yGLdF4HcBsdi6WcDMLLDkV5al50UxK3IvnRNukZPK48DyJhC2fVudj/u80p/12+NvyOJvkWromjbynalSL3hapY/3dvpmrVX2KXIALFaFKTJ23Z7F4I0XfKuoeSzuYd3PbwiKhL0v1xXoms16MuLbWzxENJSnMwKd3hBVgYUHFQ1QsyiYF0F76kyqMCGzf22m2KoSIz6FJd16V8Wm1npgstr6VWgI3ant7r4IZCVwz6u4MuYTl++VkEOJi1lS3aFx97I9Ux/o5G0FhX4Vv/p1u0qlehpygLRZN7LGO1Hr0o24f+T/cpP85cfAVhJBSD6eZHkSeJ51DBVThuDdeZX0nvd+hDBApc+rK8WALyedSSi/AG9CM3l0H2RILuBntDqr8NDZS53hYcYGNjaLrxIB/wEPWiM7ebixGwOXpLY2DdMBmqb3m//HumXZmDpjrnM/ImuEZ38Sh48IuW6n1Ca3NxHxYsa+vm/2o+YIgyoJxvvdS+REGOrUVPY6zuXPNSeSJtpcvXZgMJz7hKLEbilskA/X0eGbyihU6aIqrgWmV3r/zqguoq0ruGE/O/qc8VKUGgmYCyG3twM+2KLIJ5RSOFLcxomBCAajwywEetga6xBDsyaDHg3V/qGWhrOdxyPOeDS8ncVtNJw4CZqHGWrcrKMQSJ8n9PtYhjPr+v7fBdGfVuEoVl6R3HMOZtpdem7DxLEtSDuScyhjCj8zjUB9XkrQsXAZFtFAP2uWrtnzhWVj3Z/TWoCwoLx30HqzsBBu7IZLMvpy7faUGmMgK2ZxHW1BpdSyGvFjx0y68H0nsez+IZngtJSWym2OsFhwkcMyClGdpyTOh3zyY885rrLKsNi/tDB0GSIw4VnrqbamWx7MFZFNRS8Fj1NFhQTH+QGh1ClHPX/atE6ZT1Ze+VDS2CL+1ej9yGPgqbdM7PYAUBkaawAMKlsCRDUEBar/FiguB84r6/XW4BZAo/EjeiGnNWAYyVWM9/JkfzQ30RI7Bm+wTYTlfuzvjbfdqKDFRW9JzaeIvPhhJv1LSt8/QmqjWto+sCIC/krhX6JMHv5ZN2zRe46kB+JmbzLel7vt5fEd9MD0I96XZNPAWMwi/pAZlsJVTc49ua8IFq6rn78bzyfXPlXAUBQDTKOH+B+F4F15dcTHlts9+EiK8pGarNtx2KIj+S8Bn0nfxf/sspB8GC7TSW2MJJqXNtgQVUjgzdzDyi5m0QdiWmk2W7sQONJ13eia1SOu23VvS7pvN4jByZznTXKBNOq7HQYlwGTc6O0CexKnK9b1zV3DCHKQ1xbuAgiPku0YK0EMvdpxHoUJPvqKHmuO/RryuZXeFpUQzZv7zTbiBOanYWJUrXa+KgVVck8q9ZMapiaalQa+JYYqWVr33VYKngGS/uZVyY70SMYhHyRSw6Oz+Q/8/48UImBlZBvYbYaT/hEYuFrjPCdSngmJxPHs2UZhgxhRYB/tJI5F0MuAhBTdUDsU9ZemRZw3bgk5N7kb8dxvEELpOkaKPTEXWNWx34AwJD4wnhRMgn0JHxqLZxjHcMNUX6Ij6wzDuEcDtHxlYadUEaSk53Y74f/PBSauSUnXpvdLxSPMN2QIkfgJYyuLoCYKZfT0iATMh4m/21kiBTl/nRyktZ8oA+IFjCx/1ep893/dLxKJJcXz87SOyL6gTKJIk/lXjlHIg0Am35l/UEVsNvoGKh3p0HCL6/EpGJK7q/N6Yn8VhEsVcazmSBK/IRDlmtBWIcz40/VTOVbW9h5Z7MfS21hWz7VShUKmtJgO7ekb3W361Ed+UqepveG3wcgN1TUnQFSmKJDntOp7vzwMzB+6pKkXqFjuR7SuncVY+FSj8jCyO6cwnejDevLrUBrE02w6+xSCHoeimF4/uw+D6ILzvTohsnxFAHscAejWFGJzCynDIMu6xU412lII/Riq0JN1Lian9NRroX2rWKv3wjpU5DAfXyq+kB0uoG6x/D+8pq0PGjok9jGGGDjC+kfiiY/tslKFG7Jks80tFTIxhw0DiPjSRdSYTU7SZfLgShOd/cGxPz8qRLUiTReTXe2vM46d2w1dpcvKJ/TFrCIYPA3/gBhpJfLSwq0Fy7Txpk0bYBlRLvv6PT5oD3oZ5nAZ4nSrfJcZCu6Ps0mR403acx+HGK2eVNg2OnMMaw3ceXefE2yx3iB70/9bLbn+d9EaoWePITLjJpmBzoItAzmtnMfI6tFCj8DvcJsE8Sf+Ksy3SeO9ejbk6F92w7oEz0gZNYmK0isoa+MTT1MITVsMOvZJYfzjNSHjWWZ3y17qi0928ds4H1DK3C+1ZVtPXoFGibJtHXt6acJION8W5Ja+l+Fc1JuV/LgfCdE4/bhC72imd63xRl6Rr6cWjj/sKP0XZenI6iTN5EAs9jdnPzeiRdqzn21zps5716I+NZYIAKAYDTTLpeyTd+p+LRP+SsQNnB8ZVd+6C5vnS9tffgSI9/oZ6bguMATfTEa6Q5JZsl2rpGiXA0PPNWcatkveovdWOL7LuBxRhg3Hc+IR2V9thot5srZqvl7ZfnUU0t98r12V/RbdvFAHxUqRMiiXXSZh5AokWuuBhxm6GvabCfmpOTD+9v0ZGViF3A3z/RtLvFubIudrHNvM/qL99XXYt+FOfgBS1jJkWBv35YqoYW1ySx8h+6n08W5ceKPEzh/9ggKYtlpaoN9tcGhgw3avH4wgd7plIgSiMIL5shufc9lFJD4epIBNjty1lHVbXCWd/2GrNIbkCk8n5Bs8aa+KBjDOqZNbj0k0hik8U9CU4v1rrE186yZiAEz3p1kXqqhJxj/S9VGk8bYZjeH//CG16E/bMuNNiHWZ6fpTBAZf6tPpwuRvy0C0UAPinlBvbrumBq+mvegyEsUVnJazU9yQpBrqkgcs7t6+razPLxjF36UL2fr47t19f1ahKo87mQfzqYpW2AypGDGzgX7AenGfhh3sImnCyKNRam/7m/ItFbVO2lWsN3g0nvmlbl7U+yznUdEB442DBU0kuZ0P+EFiStX3rLgp+DdtXgDep1bgzD8i+u1EapIW6t5rLPk25aAryukxzOS8tR3zFxEzkilbYVPFXfYomRwi8/l1lAvt1qTDio/3+zD6klvxHVXoKL88JJRIUooEccl7CghTatNoSCepzDddqfQS3mo+D8xJbVZdRipT9fEsGTT+csobmiJACy/Rzo7jhMePdVyyqM/QBTq4SllTXev8vow0fC03ziYlXg+NVUtqqGGHaMrk6S1RxyUL94COE5M+SZHr49UNH0i9zzJH1RW/tkeg+FJvW9R3i5GgagG9ovymLEXWDUFanW1Zy32ZVLqrg9w6tWB2E196At4fH2wqUf1LNGsZa3NfC67JMIuJffb4MyMUa3JXGt0G8AwGHIKwWYnUBGyCqeSkTiBEX54ZFCjVPtwB/zxPx/2RKb402iC+AiE5ARvxjaoO87jA8R2ErtyQdwtypPiZv8wjzQosv84oOWou0TgcMwMtETK83ZBpvtxHuWBwX2xW8nOKvbU4b0agVxKqPTzgRDhLvoRHIAReDro9VDXD9IFw5knvBMITPHPJTfg9WlwbwhMPyWD1FawpNtpN+4+pXMlCUgmJjIdk27Ce6q/yL2TPG+RoROtQTp9qT2IBNAUnS9cX28O7O4DqwU1AlUYRtKog4akulKOE4td8rxV3rxLte4RJWf5La72//drr4mxazOkXifUJRqVREXrhiDScpXZAHWDkuLhaBkfwI5Iak1zbwv1EKxqUM7ilXx6Y91QPBUz8BcSawQJVALIGoow84zbvOkccQoC38CaPJMJLewUraFUshagoP394yIggmfEOIbvQPIXkQKenK0ietTZS5pMIfE9iZgEecidFsGAzWM107+heUxyiSk6o/kc34m4GeMKnMRQkmvcVyc4k/X+ilOIZsHQipGQGHX13qtLnoVULOpxDCoCYIO1nokDYuda8PMz/Bp8wAHYPlcKR+TaqocR5ujJ5cBQdQnh245AZvpUI+m6+64QzFSk+Uv1gZ1Q2+JwB/XJGunafae9KDDwGf4rpuB3YAT2ZuQ+Ki7TFLdLN/sUhq0voWvzwBUGpOA4Nd/GjlxuPzPRB60OrQF+BeTSXr1ecePKJsvg+B68RRrjfEdAfH/5Vrycou1H9/A3SGLe5PMAplqRlUQxeLv+FKa0XXDd8SDX+ko+e2jIuXiq5tMZWpGHS9/PVYzxAqq6NTdMq4SYjWTut/LrG4+GjzbTTcgLz4ZuL6UtiLDlMlhwK7wywW4aC3KaRFdXtCcXnhz/W9nJf31VjxJ6RmzDqOhyNs91kK0QLJuYgNd5TktF4AxjLioBLrmK3TFtwE+X4RRCYdgOkwDeomEgK+MGgpvlIgZx07uCb0S4kFEzJBfzTxkamgKjKwujND/WfFl7S8aekNopKwKgXYqGe2BgijXJV3jA9PXTXajZFWrsVbyeU4NofY1UXiRsYp5Rh4jsIbE1iM/s3CtQXHtl77DVGRCIBaMlKz+lrwNgZeaQdBgPxx+V+9yqQKTtxEcXD45wp74NfPFfxz/f2Dg7sY7zshWnMJ/kgFdQA/GdVTDMQD5XdH0GmSxczzw9WwnR7dDoTfZrzMqKQKokoMGJRM8tVW30BHlnDBs37B0QAd6B+dPZVUkN5uwYtBbYIHlyzORF9ST0rbpQRfUvV6VaBgoPxDwnWaznNTIfmvmm9HD7aRneVWt1CJryg66BunQflP23qbpLOBB4K5l90kcMA+9L8wwLEWL2G2CGE/Q38R074Npl1y+XmYRQOon95DYf+76cknkm9Vjs6CSuCQVlBSFUQHcBk9esL9zPJAD21u+N/nUNkXmIoHT26+HHRVFAwh4paO0GPl6j+WtF4sgwi01DN8mUelbubCauR4LC2oi8ci6To78FtRFBqp+QevHNsa337974F5fXJ7g8h2cCw8IExtcTeGj4jQRyAd6w3sgiPiDBtxdimwEyvaxL0jg1wKzht8vc8aVtzxwjL6NmtL0jNCG+y1cZxTkjMcuKyNFf4RWJQO4B/9FH4jBR50ND/U0ObKEhK1jX1CS+LbKPXwyHfOOnMA90NfH4UEYZrmV1uV4FQXZ13jU5+cOItZw5J4pqrc64DB866ZI4oVpqRsYvqI+HQJgB/Tws/34/gQstYSL8tRSnV/CvdAnWVVzr9eznhWxzhImarOckEaSqr2RgXAsftotPcYLPUIr2hOq7JhjJCVdgyPiR5XSkpIpbF7KnJf3f+zk+gCCxrpUKXotetgkk6dYPz6f6WrLN9AX6EXtDZ9Ijy2VIk9Cc11Ddi5CFnpN6YEyoNF+/OP/iro9XL8TXM05cD1AaIa9RlFGrgPQVzfz1wv1ovU2CvcJrumu+7FfXAENU/wurgjozTjUiqqwdH5FWagKAKL2achjWBmE8cy1+eRoGFCSryGj26xh6Ms1pmmypzBu5umWxc8WYGzYOVcmxgaGhi7GTE6YVtXpk1jSttlHt+kBFXN5du+CCYbK3nl3aIT1IaIVNbMa7HWUR7lMgvqgXJQ1XBOCOAOqlpYoJvhIjj6bqIIWGnHLtUjd5WxPOHcmfhRK38b4Ec8tLfWEhDTGLxbepKetLCxvjFTB9Z0uwjeUc0by1f66AVuTlEBj7QbCrr2hzqVx5hbNA4D1EeQiQXVN7eZVVG+oDRxESodtmeIlxOAzlNLJT+B4cw3IZlzSVUx80P0L7aybh0zKESJNywoxZd2p4JiSjNssEmmJy+UdZjgcagVzOAJwjlI376X+xO7yelFPBMQofAZtv2g57XizBCzZUoq957ewXjFn8NgIdCRKNW/etnG6YhTsaE4vt2PEGFa8Ug3zORSw41BaqMv98+Af1vdSADEl9YJ23m1Vxj5np3rxh2sC5HosYlRinO4jXWOhbfNIHJ8i4Wvn4rKredVdY4bcUpo76Ny3ERugz6mVb0PNtVrRXiEHOV4u+2koplx78f46ktqpIm9Q/0mgl0/yD09wYIHidtmSOsMpQTmsEM6BQW87Y1tRq+XH3CDjcvcqs/Em25L0zKylC0BDFBCPLHmdoV2DiCdtfJ5hFJXZFsdlCm4Rv3mScJFfNoTfF4V4wU2TIHoON8L9/4dgF1aC6tX99QFwzbuXRtRe1OPOppt9OoqrW19hWhqb1fr5VZD3X81EERMezOdAgXb6TUQU/pqdWyKp63srkHmd9VDoGPlztnEcZmS/nXVjMdQyn7ngLDc7lAs7GIJ3A9qKLPvVyWprEEVDKOHQ16J0uyJc2uV2nxwkz3cifhN+WhA+Fkeoi+kEyQI3eXZkx2eRkV8cRxvFWLrsnzyRXPEx63qNQdnMcKEy0Y8Io68uYRsxfw23GpsOngV5XCP261ItBfktjiL6XKiUIJlhN36ij816SaRRWKpD9UfFbjH84PZhlNzrOQx46gi8yJGBqlOelnaIwvJj5tBGXLObAsGXth5ZSe8NbMABZy5pWz7skhHSIskMpXGptVqxzYH3OeqOHDkQwYi6ROEZU9HOSt0pYa+A3+weVv3UPF2pq11eL2gfB80sNy3JAOW/l+RfWCQyccGf8k0l6if6za3qKhjtvTcOCyS5Gn4qizzozUZuw0LAFk3BMUMA5DCJHj02UKO0nGod/3rb/zYXElXUqlkHf3dCAdroeA4oW4a7MegRpSlh5HtXdLboow3Azd/SB7/b2T/t0re7UPyEKgjBHEd6pjWctSjEOljDNkdCkazVsur3MtNu7qL7ehGBoF8o6w2j1Rj2ydwmd7qGz+TWdgqwyIL/WCGu/AtUnX621yn8Ol5Uy3crxPL7wqeV9/7jWwYoIneBwoKaMNaujwBQ9TAcb07CknSMZJRseSqbMGht9s38ZqXqysSoZdfih+f40hymFsSEDJYdT5/Uj+yeZBtAGM19AaZ+TAeBpsfIb9I13X4sDspoC3atk+sSHQKiX3Pf/dZSCBMS+IoC7PxitKfFnkq3b/FpeKcEl0kKEFtqfWNzUSeNEhdSYrrcrePJkM1L30QNaJ0ZzACls8cmr6ddMTDmoJJXgzozxC/201o3GMJzFkBYBysxdnQmsVPi5Euj8RfZD7svZZ9T1lGP0jVHPdfgr0wElvq1IHQlidyyvtRgPM+Bk83YsuIBLLczQXGO2HC1s19y2I6DSuLYWYuz0jg9pRJxUhwgxaK1TDTN4U7xLmVLkV/tasVkD/3vmGovqMKmGmoGfIbWgH+JvBk0nZXOGVyqBH96WjhyOwQjjvwcsp1iu7b/giKYbj1KpqJxHyi1Qmx1CsZaMLA+Zj206BSAM/AtyzRYfAj+Q/MmJSPGQVqgfrudhJ+4I7kIce5QE5M43RoplucE5G+lxjXBdmzUB9WsblKy9jr1wzOkHUU4TYYox7YjwHeP+/2zLKP18VdNTRsy2aB4BwaXsvUDSWeeB13nSpfKwlBra5Z9Vt02TJm1rJHvi4o73GAFkZCfjggK0P7J9mEp8JVNJRGBejTfzeDof5BG7is27VyqwbIJnon+oMFmdztr3kd9BwITzN/dy9cYvGuvZfEXjFY0baKCa3L7S5unZ0Ieh91w8aWK5Pg2Pbe/TBe9REG61EDAz85/dwlcqOTvIMn6beaMP7n5zAZuIrqA2N0PdPNlepN42Y5Dc7JmbCOzaieB8CLmdqqxWUk5g2PypDzIyEb54TB0a54kJQQpcuRpHx3XyQdxT6CY15i4StS9neR7v2q5jw1Dc1MMSp0b67oLcgrcniI9DKkDDNduGVR1iuCfisX8YH9qVaKtWv6kXDhJOKGPcXgC+YRt6vEOnIe+XSRQbaTkWf0I3cIi0oyDvPG6MZzIWTGTysSeqxH+qf60BVDilo1SiWgqjtTLHF07Sd7hC7BR0sgQMDehd30QsCs9s2I/xP5Wk3UjXSTexNwvTZZrFN2AedRMbRUwj9puq15h9HA3gsUBljdPZMOiFii5so0ZcAJyUomHMCsSi9P0+VmD2iOJ0Anutj3JhWv7jDbvjmnx/+95zqH8HQ2N/Inf037wZbdtypQseNx/pbzn4b8heF/EFWHKuITG1hZRMZOJi5/1D79K/pXcUNLko0Cf0kqbCG0lY+APJOJl7406dC745YVws441gY9V2lgbXEZM9/Hx6bpLcXXPbLnYXjL1HI2wJLsTAIa8oChU9+/dg9NyBrrXP8jMp0sT5Llzij6NKyQsi2QAxXVjAC7/N4uSzmL92L854rP0M8t94ILfWznkR+bQWtnKKa0U7eAekPzha+usJdkeJ7R1KWFdMksib5eGeAdz95gwCPXyYFxMrNwv7WP5OQbQ+RsKOaHbmyWm8NujujeoDchHY2nS4l3l3cYJDulGHIZXYMytUxKkjoeZZMdJf6s+qzkCAUoUNUwaf1JGK2hxEhB0ySakOu7nvOgSpAnukFDlrsrV5fJV7oT/tB4z2mAD63ccxZlpl/cwnmfKE3HBQ+0guQo08O0EoJGwrr6QGcAeDM+qNhhZgAU0MGpNxN/cXBTrnfpnag9TjQ4qAMFNj7XCVjXinmwV82ByNsnAnE5475ePEXQ42UjUfiqSZkiciTOiJdc1QDgMQ+BKm4ls6d+uUYSOAPK3l+mjCrUv5bNtAzbM/6Efbq0iorlGHz+b06OiGJMxuNZwtnE9GXVPLOPSzKHttb5MadNoYqvMbrFMUG3nzRlEcIyvBBz+s8VNHqXq5RvgLu2k0DVSqN+KXQZlxrAE8cDLfKx3aX5LSADXCdgZHfLxCSFG3vTzAu7iBnOGwrNikHPPB7nRLHSu1WW+oQJrBBy+0SG24BW5HZ1C72gpuJsDyNK6c0VB8ttz1PtuFGqyMLW1Nl84//WN+nu2UXFOFKF7gd77VxllMjttGPNvSmjRHSKXTM0lcYD8RbSzU0sr+fr0tW6C9FMm13+bv8MU/JAUG+tJvb4w/ySEki/WpWpeTmkjXf25F4NRAUn8z+HsY8GZ8ZJ2B8AH54Ryk/C45fz0zBMKoAYmKg7ucki80zNT1DqK8Eh9Dee45BmIVcPZQrWkGNDdV0f9uEaK641XegeaQd1puXNJTGRW4v2G8zp/i4pkP09o/XRNtcbZVbmcc2htc8PbC1F/k9mObKzS6GQaFJinx4Xm3tmT9DMLtPLrzX0rv0XV9B/vqOTqmN2i8eTG3ENigGKQ/ePLKkCYQs52odTrI/gDNv6Ao8C2v3zNchNagSzcCBcGdkbDI/pm78HBs1LaspuxKSD+zykBQ7Rtv297eklu8bLoOKUZbdjMykZKu70ghUERPJ2iVu0FZUyRFXugHGqfSDb+Rm2Yr1D+WxZkkt91t5dekZQOrb3Rau/+0G7Uu7QbJu1srw1phzyyCLqSdZNXAh5I5yzYe28q7vJ/kqcQfqNZJc+SIZQYmj2ANcxBGmoSypxmzOdRsFogPwBVRz2f3b/8DShSCLopjL1FDSbf6ztI5INIqgnMZiDndr6OzsxqEKPHsmaALPVicEDLSHE0zefDASSxm7kPsvIFEuSfdFi1c6yjS5Km898fW/xY/up82GdZ1lWh0JgCAeXbCsBapRY3vaPyJN3m+VaGw+GcVQm5RxjjS5wQZIj3CMb4QWiUihrULBDevt9CGDaAF3T5XraKAFwP6B6VtpX5UGp+F1QrGMerkqFbdEJ1GB+SZx9Mxx0AFDJcGU42gjvDnqu02Q1rwNRzMWV3MlpVXEH293vjW6j971hf4fDek796YvlRQ76vGnSeQO4FEx0TyEcRvOdvhwsLHPctn4aEVUJOwUc1Cd8JTpsqtndbmhW2rUfGV+KxTxwIxQqzkrcuLrHkhSEMJ8QeWJNdhO/JDFVCFxczx/+Ef8DuDpy4B99Rj8EGnkgxtG+mDHPn/KEh3MEqsg7Ax0sPr6mLFMPwPytFmziTm2bNiwtSDR1a/00wXIiBgHNeQkc3PTCW184MYSHqxw+CWV1e2TrzAOrrc9cYjenbA6Q41Fys78svMN69wwvxpSzBgH1pSpF3/O1I4p5mf5Q78UtXf8LWCww+Lxe6GFsBVDOZTiq7XezXO1q18g9NZIPt66Dn0ymIxQ08he3CYeqsjVh45OLzjsGNmjD+UYH08UyO68/lRFBv02wtFVBhG02jPzSV5463C535Ugm2BBw1kSvXsMDnwQKO2klylH76Zf/DD9WYF0G3QB9GbdowJb2gyneSErhFF9YZKITxL3Ec2qzagjkpSedQOEkcojmGpbdkAyTgv7LHewJl3w7+AIkL80K5zBQpJhjXzXUh+tPwPIJkDLzQGWhBe2H+KuOL1E7R+Rw06ioX9OGYCOyp1acWxw7gQ5YUPxPdzoijrVqPLz+ZMVm5+aQZhZ3W+Vv1GPByX6vB/CxAVU7AY/+Nvqx5vVoUjsL8VfJiYOVqjRkLabq+YbLdj/bGS18ckQ4ta4VzuKxzQJL8prIhxcJhCnA+Nv7DHheYr34id77uyuOIGh5xPqVzYg5faP4pa+gzPCmnar+Lg4TtQuW1RF6n2CFEVU1WTmR7a4WE1Zi+C0g3dBbxFpHkVPIQMPtuZCtr6Id/IhuoLNBoqsLZ/ZsPsffZiITuVl5X0sFU8vjmgXB7ncRMqBxtbbL1LJ+1zpSDlpxHpX/rwzltpjbY5xTN0OvIdusdBndHntoAITbq7CR/58Z1Jv3iZwCC/uBX1Xmv/uftrCPL2w7GxzZrQw+nzLmc6FknYXcNA/2+DdPlmVDiDpyrUhL/anvobkZHl8KPvncztbPqfIt3bby4NXFECILIxrkWpzz/v8DPGWqWDoI2h4dMHB6Y6WHxwrpKci0ctN0MJeUaX0YCOBfH63lfmvXzl88iW6zlIgu3by+NO/Nui6XFRmvigQngnDWMwFYns3+KqRwJqUFN2nuFVz0k5Bivim/WGq0BAnPqgOT5950w0KS3hGY/i4b7AHPa4/mDJSJpMpNuhHtrvdfr2D794EdjrX4BHRvQEmkEts4kISeuTFOmkRqcaU7zY6Ywd/VsaUXAcZQyduBX0u1Xc1oFx58qebIv8Rzhy4a13Nvo8ghDeQEz3DZlDCeyIFDnOS2oN2SafjImt76/xYNbQWTVBQ7oz9Mji409AvW/8ybSNOH3Rous5GDlfVyVAF71WKRx1WdRccD7q6IKidiCIAAbigHvHMxIaQTTNfPaI3kwtljoT5RIu2URiKOir2jvvKGeWEgzC4X2pcf1j+5KetbCSIrmT+qPULZU6NFd5vPvSIUCqSxGjZH+YGhs/ehcmvH7WlEEzSx5vqLEjThFtpGSqTXUjpQv+8W032fukbDq5KHhbCD9aSCs2EUIltstBA08fppq5PPm4HQoldCdJWlZR+WW4lUyxUmq+u4gqAJgS3B5OQoSa7njE8JUDTLCyFinHie3YIFOcOjwuTck6MZ0l9N1OcLmFXzSuG/4XzZfmkIwmfE982hUptjZpGswzSz8X8ysAxSbHatc2kV+YTOl6sgjU67ltQKGuqVrjUWcPP4opHW9IMR11yDOuBY0TQ81lUiUcwBZk6gM2JiugSYsjVxOmnROkGT6MJuh9y4bJXrtQ0ho9a7BtG2wb934pkubVGKtDMphJE/hJIgFjmnIP9qTQrN7qwyYRz2R98FT+jzAakfpbzktZEp1PYCwUKG3mc5FJ1P2CLpbMFsdZz60Q0uHuFz7HDk/kE1Dn3MrHF/bneIosdLFQpYts3M97YLU7ISSYfCXEuVkvUeVmY8hJSooFS4U5axq774ReAWf4CK5AqK8iODoN3k35pIc+MNM94csNeez3WrGP6ZFzZddLRBCPdWYQOdN5qN+MQI78sete7R932bwTF9eS+tM1psW3mtjfd532jap5f5AhZYFgz3+3owYWbLr6Bl4rwdkkC0tSrgwqFZWIdLaIV7Haw2pLvH5oHZKHxqR7KrP/4hNbLFf3m6MFIPq8HOEoNH+ym1YH85Id2YAxUITYLxCU0xhC0+dBnkwQWszP8T3XB6MZ/9Wo6hvr7HNs4oVyJLmV8MnpH4ozSqzRYbdKLGlL2q5AwUDFhhOduGhAI+6iyqm/aWI+TO+jE0hUsiaVvXtDXKpp8JBkShilHql7fs+ztpFQ2JhLNVmmc+2M3NiyjNyT/mvUvJN/fElhvQSSBqDBvTdRptkwfYpE4LuLYnxWrsehpdq7Dw+QCjlVi/N9MsMnYqRjmbgz5qSIDuI6MYU8LrX5lvlpwr+YLdz9V2C4Gb1Pfw2gwmc1dZWmDof8bgBWvkpJvvCo/9lDbjbPMXim0RgZ+xgNBFp+6yi+Rjai1b6TD9NWhJF7v/xTIVmsyikQTEAf77pFAWGRkBftjaP0YCYd+0DqLnv9UHUGQLyNh3Ras24fCCSBMA7+iBFmsF+8Gw/Yqo4BHuURmB10u1ME74fhyAc9WCLv+CxH7Tq668erZRZoOtaWAwDaI5mkBlxTJaMQUOwe1ozAkl0dLIEfZ7ZJDcfA3w4+onqxjdcqeluaJ1QWYHQIv75OI4A7ZMZXXIPnhxQzlEvh60K49y8BLter1JsO3Zn0ymsi82GOFF4fj++L65mfgHb1LUIhEHCFtSOzsVWrjgg+JQxWE/XD5VR9mO0dxN2eXCD8tyKlfsE35Lq5Y2DF9en1iU0r9AoEyyKhU+hfHisjNdD42I+trLqHSgS3CoD6nZmjKSPT3a7qe1MlLAsNNAT4ttQ+syj/28xzbV2b2nzIv2ao6K71NooVBIXUioYk0c3UhFnfI7SUAUsvXeOkj2HpOapKOCHOrrVcUR0E9T6PVPC5myW3DzY6MaD2haCPjpH1CJpX+GAa4DLOSN72Ttwj6KMAFEDBctxCd5l+hGIRhiHW1dBrBLQT3KwQLGzO11GvTSRf7geaVsYBk5Kiuf2gCG7yvkQEkvVVCrgbjYEIrK8peRCtevGvpCkVKPKxbCUD4bgCP32aUGR3Z9ESmILSRmAJx2EzOvoWVeUmrXmNMO2Wnon+8ZcJhNOqzrvon7v+Di/9HBNX/4BrMxlzb2Z50/FvhCfvcnEzSmWFQOt1Z7nlzCIvLsVhJOUdSuLNNPmurSWSe+t835VDVXI58jAFt2gNYbqyPOdrNt7OS7A9xwmu9AQUNqt3I9oYw31BJFQJ5g5Jiz/Z4fjSh0kH/P5nCcvaEWKKX9bB/lmMBkiyFmfe+B//QEJl8FkVYY4S9EVW/6JlFGBzGI2QfnsrUbuGFSRxprzuaALQlElYBoadjy18vEtn17idht99iol98Rg78xhtE/Y+MHKbNKo8BSPSZ5CYZ8MF3vCxdvtwGG9BuGcN4S22b46FrWnXVS8Kw/i0vUQmh1Y7GNCXIYyoZkTieAtSXLzkkN69MSLh1+hSuRbJHgGvkFzX7YylWXf3ZCEwe4OCTVV2fIaCXSNjyTuEEMEzQMtYUUyP+4vdoPi+Z2cCOcRx8DWeG2+1Q3XT1o1rotRkCjzC9vVBRlETSE2pyzYaYNuRJAItigLuuDKLTfc47JUgdqRKIRETvATKLMwfw2HY7AeKf3OvqnMmzvDZInEYToxwbaG1mf8g3h7KEKTgLuZgduBp55ftiEBHVw/wr+k9megEsOvNSkJr7BuOhMCIFfIrwqHhFtqjQfL4e1QWwCFoPs1iJzNusON5LXW95ixPzzdj2vsasxFGRvYJ2jUvID3FoZcK2nVi9I/9L+5qrzIxxevh+1C10MDfejKikqGqX2g7RY8BVYq/yNjEjDtrhdq+9jhTW5yN2CEXAB7cRz7NDlJ9UVNdFCPciIQGA/COjYTHcVjCDKwEmfxxUASEVCa1XCy3xdQRTJiCskzNVWjwH0B4wfiI9NsqTIX3a17hLtFyDA6ig/iQ+oqz7wEoJt6t+MqGo77UJYiHTj7egEmhXED2JsdlRskW2r3m+HYpKRrHj9IRlxEapnnUw6bZ8/Aj04OucLHApdL/JK+tYFlxj6SiF8ObBng+OdP+kptEUtIPaYeF684H7nizJ/x2Qrg4cZPZlkT8jPzH/R6AEcMRALop/EYinXA/4nJS0kh1YPfsRz6ZtVCMvqzQbFOgHSMe8u9xNEe+tHyTWpLiPwt2YrNbS/bbSpHW+HkhXLYeOaF8YI7bKv728BO0xJv7GTtKrWIezedjk3tP/DEssxDYn13TRAcFdfYs22wifyKhB/jGrycAtmlBmCW/5rSPzDWjKHK+MH/1NPRNZRuDD2aJcaRuKxZsytaCtklg+ZxkSz1Yl7qVwRzDzLsXm5t+3faHr7Mby4aLALuCUlEZg0Fgmyp9hhjJyI22UOgr3TjnVL5XzNWG31Dkfy+uAwfuP9c8ASDfXHrwsR/IVBJRtqhj1vxLbnzlh/ogazPBgBt1WRGR1Z5NN9AnpNVdhBEbhYfUiLzkOYLyoPFL7KtAO2Pc6+K7Dvm/rWTUiuGiDW6nYyjx8VPWDq9+5i1Px1szv0F80MrFA4uq3eU1yEARLB0MpIfPt29i1nI5g8By1qPURuONtf8Vyro3rYknVlPlLkE6ShFpnfHb5tk4fDg67bU4DM9vhCQgJ9tUL46T2LrEn65a1t3Gx66fZZNJ7omVfnVhwwLHhjGPtY/VkMFz3Aj7a6ZzvyPCsAc7tHd0sOETrp7UJen6drEooGGZXvv7gpbeNQS3r9WmmLp2nY+DtZYmimSl10d0dDSiqanynlRPmOnyU0GEzBiwDKIkGbflMqkaqvNCMq64p6Kj3wW3IAh1yVZJQ6n6sJlkit6VC3eDZGJZtZhMpAs6XjT09i3LBPibClaAhX09fd4vYMflfOkWbYZcFVr7Kmz6/m9s/70cBQnaxsNojOzZ8GkqmNzTwnALf7iJCrbh2Qi2vb7q/Cp3MSSk3xFzmS6sY6aS+xKPGP22Qmq8Tvec9taSoPILRZFwrTyj4jCz+JaAVvyJGbxu0k7ARuHzywZSvJoOoEmq2VORgTBF5m2Z8iY2LTexYdqUR5d/cluWpf2xZvZndcxAJ52Zl2ytSUetlhYhVa57XV8AotRQpvtl+bqr75rdmR85fe/+X3KNy4HZ3jC2C1RENDsxx4BX6CM9S2Mbfo56wmQqbH94TPyHtvZIC2gmGCIHQ3R3xw2sHaUXBr7W5E4TtJnu2GKyowiur/bkYbKyMBGhweeXiEBkMvq59t8NeCVS9d+H+JTL15Akcg1HU+ETZs8X1gdVLsvt834tPVllhmVyAM1DndA+OX4TwJ8VbzcGR1PiAJuHeGw5jT3uFw/FTNtDZnQWHlRuKvucAaNMCVmLt5LP/CIfybl4a/V+NtNZ/JePQNXM3sY3GogHTptgixc+qL+u/QSO1+WnMIrewMUf1lhIBu8wH+22Ij5o8jPItz83aQuTbKsQq4rhTxHiyB2RFUzWwVZS0VC6Qycc1LbVjqj4R1D7EDrHYpOTnZdRcShFdv6mytMP8yrTsts8Is0DKOnRRd15VYExIGjx+Va+Va8NooHokMO7g3A4PBBaiNDln9LDUdr6081xIEMlbaaNJSXHVJAAvQX6KpZONTOnsaaj3lXngZ91QiNKMiEUuFszdRz8SoVLrME1pOcLZ5gJu+XGYbE61+ybl/YSWrKMthQLtg3ARqTqHEtmzFtipPaK81zKj3gX/1nkPXyKLYTJe8oR3j99jQKEDuXM+RMray+geKMNcatfjrmwaF6mc+Sm5tfGOeB0HybJ0NlqW7Uc+jsRaiT+pA1jBVvGQknqV7oIaGpyhf9l8eYJDoR8px8HZu7l7k4mIKh1d7/z0PoLsacRMTude+tJmExpYFDRQCfOD74dxKOBW25Na7U/pRluCR6gH2U6aEmh9OMEs2rR4A6N5NDIOMT+mdfqYhRHRobgL+pKyDOFndSHDedVU8OPVmDqFljSQuKe70xKsUpEWrNe1UuLyd6ZhkZ8HWcusVvHa5WE7RFj1vcXYWgJ6mFmHxRAUsdvz1NfJpyMtjo9TbXE+1SNo4q+lJAwxcJD1QiCAq7+uR2pU11EEUhwQOmi2iwhlE5Xyekenc0GedGOukF7sozbwcPDI6yfC7l0gacPv68oY9Qlu6YEpd2fj95a0Elqr40eintNqjNIOjA3ox5BKC4uyDaGT3vcXUJw1OKCbRkW01+ACHU1zNtcXCoMO1+WseVcbycU8avZjiQ1SeLJbuX7Mo1fw87ok2CRyn2mEl43Az2QJHE13M7Ck9VB961ld/RPlM09VedHNqQSjy5vVuvMMHfWGn3CYLP2xUUv0dSP5M8UF/Q3yKymchSZ3pf5vGQN7FkpzmkgqXabbm2h1demhwfz23+j8Jvtlk9Uzk9q0jhEkU55lk18r83zBShrSXwAPAsikX7zIbKuLsfH249vfpIj+Vn0Fvf//i6gnoHWhiTCH5Uhpz3bxXmRieCSvyoJ4bXX9yQ/lN74L60jouiPlrFofSCEBXXn5Tnm8GDTJkEmltCnTthh0aoXTU2Np08Cquoe86EbfRWTmkcUgdetGHpDi2QEGeoq3GcZKnUZfNygnteXGOZFT/HSCe5eiQzC7l1BNAs17HEB5ZmdKEeqaukiXm2mC4USWw88FnoMR6tWbgG30EyiMbkYXLuIGgNL1GcccL5Hoa+nO0YuQqYUxk+8gDrz71rT4E2ZEW/DgQUWpoy3W+c7xZozYlKTZEDo2kNs4PpxMcpfIuSOsrLXj4fa2O2E8ByhLBOgD6z4OEgCO6NKb+cuIDqPwScOo0GJzitirnX6/bnBaLnTpIbFMv/cibr2mkdEVtWodedWd/nQ4TB0Hxila+ZbTzmKhvnM2NUI7y+JjqIIyNpdgQsF9OyeoRs6JF6P2J0/rjuhvcQ8EPaHhWy5ik8LCx9VjAL0RMYjM6cgByDlfoWuAnf7IvN3zXejW0Vh2d0mOkohvniX9z0e74S2gy3iYs3qE3liSrPxtQIA6HfXhkWpjRvh4zAAotoInqbMce179FYwvjhwcFcZMjk+dmUbnRj+6uM5bzqZFrqySDQL8rUR7ULxGIxoo7SSZQN+x/iMx13BbILvg9H8eRE9Zx2NQ2d+K95U9IF13RUIkd14K7BohzdmYqQd+HGJnps1p/wiuqTnfRY+DaszgZIQa6mjJspwxTUc6y8ZdZNAGfdLClUBImhFhHHT2S2d6XpBbRyfMpEn2O/7wkg5E9J6kZUHhSXCmyChxGSJ+qaz99IsiBenk6dSzkXWhgOigd0rug3Zh88euvTlx2dDMexHJBFuWoZ4XIJNDZ5OBmnvYNe8+7vR9oyRF4hYsemblHz6eFNZl1GDyCIxoa66Y/J7CNBgPkrBAoSxGjZCq8ErZbcBYJwtULFE/P4839cIYDZCj6Sdl+YFdXjhAqo9bcDfztFAeUoaURUMrCyt/xy+JVJ7gOeWScYaGPMAn0EGt1+Xd7euRJruUCGw60Xg7urSrVX77KNwo5BXlojRytVwEm20SQPft1zNMARN89sNzZZbQ8r9DejEkgfRR9zKmCpcImJV9Do3qjBVs1+HM4oMI3IrhZzb0ni9J6WOHGp06p4S/d+qN9s2XAIkKusIVqgqDfEQtXX3TauiWkNPXPzvRVRomH1QNaJ2p454WhbgdlgQX+Doc2x+Yq3MkLPo4TpaWw3vFoxjrRdkKiOfjILfvBjW6VgGf3gulU1XHDrkzh+gW8PwW9KwBwRRiVgHv83IRk1bsMYFbnzqiFXYvviVqYkuH5nAfr0TZwHUYUiYmlNAdKxXkaV6keXDab81wUvNraY+K4Ws1k+pZ/zphWsIbnkHST2UJyg7QhkmG34SvHIXYliERryjlpzIosNruVYRU/L1U1qk8CcnHVXFRnC6GVHFhXRdDnMm86KXbwYxC4obpgbAGYwAo1qSzwBG33l1jFPFP3Cm1qe8SoFMfBIDjmB7p8psWYAurpIZ/QXPuyt5ZvQ5PsApcELNdzE9I7GwGEuUNkYDyY4k2Jk+PM3wfBf7tx+lV0q8T24PT1jp+kyEz0eaK3Zr70NvKvSUKg/jTJIh4DfJnticMmjf7H1HiwASH14UoY371AtEk18vl9Qp56pawUWRY58Kz9JB1M4kAZ/+50Lfl38WxnTQuzGiiU5fFcFrxE4wNYKVVv+XXwPupZkFd5QDCgGCqnEr7tiGxmeogDBaAp1y5nOKcOYlzr2CQ+6U9TmDLPmkA3vd+p3fCvC9EOzSKEs+XhRML3Gh9Ef7PcnHukr7mLbvm1orLEjTsIVmp2Ate/ydeLh1SVMeInDS/JsXG/ReH5thvfdMpYWL0gRcGQ4Kl6pzyroXAU5rqal38IYirTu3cYyAmImsSt75mFCoDQCNtgYUIc3jXaF0wfPRh4JZYP2PnCVt7FQRpYSsOSNKD6UFuTZUlwuLh1WBsfCIGXZc42CC+fwrzUEfeSf3R96MmPUXPtpc3MJ9VyZz5cH0FeyJzIol7c1Yno7G+Tan5njFy32JwJyIvoY+U/OsIRdLN8CniNtL1esj+pMDN1fxiVTxRk3AmXzVMuYYlSYaJSzaC/CJubbVpTvr3WScuY/KwjwhCe/U3FkSHZIRcCTbI1pa9dn+X9mfwviB02qShxap0buen3egEi+mERwtm3ZE85gJ0qIIfx9DM1cxqhudSCpBkyZU+qMRSEJ2LX016nmzYdeWhLHp/KGqOxbAxsRt5mxyLN3P8yv8Y5K/2cD9Up5oY9vUROrKyzcUyL2orGHrqBRIpc0aImFzcoo2cnrutzrQY5O06FvwEsA2pduvHjKVJkKL/57z9Hg7hqiZlLa9TCY77hZT/SH5FYlyLxHvHBCUPB6Q0MBcQT9Mv2cwwqX8Giyz4lzV1b5VedFFwwysjtfJWSa4LOhYG1C6VlyAMvNVuTGMWYXFbnFiXN56C4eIRjyyJ9MkFevynqqTTeZF86gxb+djDIyiufqThuOfSuYPhujdU2haZbaqb9fuiBWkTuqhvmLymc+eNnGiX21gWyTMKEoTZHk4rz3hO7X9Grqs3vgNLqnrGvOavMYCHCxKomJTkhL6OwcMyel/NFFNCExpXNp5++bFBMCTA9rpAggIitY0fnfoD0byeGeS2XjMEvcBeffR0/nKugCjJqFHj0YtjfO7QGZhve5pjXz5FVrjO/V7+VpK8rzV7x9Q8wG8VXYdjVO/cGZHOs6X44yYihPpwVYy+arvAqDaTBVj7hPFnfVvi2IYM+fExyqye9k0s4Jsx8BDDoJW5eCTAV06Yk3+md8XkvxH96D+RIoA4I7x32oh5dNT0CCPisXP545xoKohJbycijVzV6GplElegeR+gOSXTnJmtryHNSwDpnZ3zlybsxNnBD/dvfDb1pG8JcFkNqamRBdUl0iLPrzbeD4RwUZyfjKZsOujETZAnm4x8pkFKWLM8zmg58QtrdzXMAp3ZXQOM/4gYIiVYfZXMQJagB4peve1khkiJZjPWyBoVLbRjHM8TKQuQ1CsovXg0knrfgkyRziTrX2kdzxQQHg9GNSCw9ixPQxGP8zJ1LXDPrm7ZiNw1G6DGCtprt2SxykhrcGRwfrF95XX92lTDJGoDFGMgv2tcuLCufgMcojun0U1waKSJ1HLWoaxvenyNOYzZ8MQhoBbA0kg8UAXBNwAzH8fPcwvb4WDxiQLlsEtuw9Zzw3e6+sFRgIv+s9itVhlKYRfx/KlzbH0wyJ6QQOleazcY3dXw7BNV8s3ES6BVNBGVOfb4zChfLRq+Y5CeMOE/SRo9yTStycWXkzGXgT/Nx3UR2vKTiNVExv6LV3k6UPQUwkP87T3BINMWP9I6/nXc/2RRpkSE6dLtC3QYRVEvqBhW1GUOxvvD5dNdRiTixMg7thfAJBlom1QSI+GZDmPBdYBRW9H6vzF62xcxnqQAKgo+24Dt67qGNCRWcpsJtAXKQ6XSPMp5YVHJd2uESoTrCUFxM42WvjuOJP8B0afoWntSH4uRhxGWnTTK9DVCrEQuNYczLoY9Y6UXCcVY2rSLTVffoTlzJ0q+Rieam+QkITDIeypTV74UC0RcRcsf/sG/U7E1DIfHkmpU4kvrGo8byOxG810QGDbpFiI/EEdKQz6+0LEKM3qXKhjCOg3M+8wwI2USknznM2fTbxQRG5cj9z+ELGpNEEArXcaCIrgRVOljc9Jlf5zVZ3gKnRR5oB031C1j34Hfq74cyDFFSn0cxSkxNtpjhhU9K2+VQ4eASXClKKPsb/qug75yQUfgr0WKeVvQZNMLywKls/wK73cyMXYyV2Xy2rZjSkisVL8iVpyIazUxV7STgJL4cTmlj5TFuQICvedzlwp9JQ2pNVHZW9F+C1Baku7h8QOkiIjMB9z6XPM63Cb9d/jW2ADU6A4+Ll85N9hJwEBEgLOUa/7tTyqZGNwXRx+SXJ4FfFTrey3Xqw9AY8WwUWtqte5BCwZd8AkAGDPeSxY/uLwK4LWz7zCBJmZ/MHzqHhxCPWMT2w0+MPMfjHxlLu9WbPd3Qk8NOT+WWB+xjzUEhoi9tcKqAFfpvnF3rKgJX/+MEOUZ4CFaNrx975bxyjZwo1+OMiaX71VQqhCds8++3nQPCt4hWBQftP5q8nC4VVCdisoTHGylKTQ/Me1v05JXNwQFmy8ayIgmTStT9aVZQrnrYWtf2GIqlyOhzuFtgzrAcBgxyjHC+jR9TAgsjSDMjnpKiZb41oudFdNm5kTK7LK8R7voCeTEHbtlUV0w9twUJ/rmLbzu1jNHwX7IOTSIjwuiXSWItwArrTOB6hNQofgpNWxt+kLAlyGHeNZLXZm1pVQZKOA2T8ouIjpoABhI8kMDPdigBd1AiDYyGPjtETVjn8ud+pZj+ikCvT1rJlMRk7bpUI66Yx/8Isb6VsvxKWyKOKR710DdaZ4o/oYo/vwfH825RoMMjOMXGGSShP6VO8CDHJ/zYRl3cRbZeUlCEP8ox6m8UgI7Z4Uuscw738H65qnGdNdtC2UUOi49cgKkzXA9JM0PpN5WXJPtXsskHbEA5InB/7WeleeCERYRNH0w1szA031mA7cG4Ir9PP7AGxjaZo4k0vOpm+b7gF6Yp2/VuqvNWYkspYyuu6i7WfUSt4ro6tjRuZUCZ9WYyTarfGKwhQ7Hxi9urxn+gdL8cXINcTGjap3/KQozYWbN47kIn921HFbe4YOI0J+3rmSfK4kK107Kq33efiMTW0msvWoWiHrv/uXwQ0MbhEA6z7WG+ldUPqEo0bq3qeQ3W8qDPfP+4JeyFlWdyrWUT9WAyMOaWmSewQXOlkQafHxYqMrXyHAbKysHe9k72NIb3gIw4MHkyuD7vgTp1igC2tJIlihi8zc7xnpN5qk/wOCqEjYZU/WWvK9NK6ARXIvRwaelLGiIb/WYEOpcPfq4pMGop1osIJrPT8v9F8cK7DuNqEMrk522qBl+hA4p/SJfHuguuRpTXHwnTLTx9/vYrO+6mInGXuufYfpRlfdPwe5ccOMieInNxqBC2nm5FlMuj4Qne/IFS4c7qkLqWt1VMXJ0Jxg9qTaCstAWcZxCbC1RoVEIpunHoEQ0MyLABIRK2PeWjQXI/bQ0v87BsZtPceV/BVgxiTK3wE70cTiq5QBER7+uT9YptRoB4XknijbpWBMYdhIo9vZfVF+Ot7DHTm+LArVAs+kqusxIYq1t5pHU7ziaxwsHGzh52F3vrjlIyB/gH9xw4re4vovfbFos7L/Po//C9Ec3oHeLV0Pom0vV5ooWRtdV52E8nMv5wl9Sml2ze5YcqRkYz2HN4A41pzXGjkax0m60jH3e6USEVkQhFcGb1NyVupmAzqBLDLkGZAuQRkSGcYFGZBooKm08p1f1p/iSwRYMA0yVorbPMhFngQVV2bBMdd8H7sqifxaCewWVWmzWsbn9ElLgq4IWRYc94FAaStwtjAw3araeA8W0xgLUstjuZvXLUZAYlK5OKNBQORPBMSOMQC6Stx2U552Dh+Ntm/lXAEsUaU+L1ubWUC9kWY8RVMe3gJy4zclQ8w1Ts4fWrHuqLg5NKYcX+PJirxrZcLXX6qDnriMmhCsP4FwwwyKNfHccrZ4ekvRgGJ9rWdJileTJzfkJAygvr7otSthwqa4oGoHVy8vw5QEG/+qgJZheyiY6A1w9DTUvAYjn+F4WJSE6vFCKJhO/QfVrV5znbgbJouFVqUtLjS5WYUxMU6fJfgvyL1ZCT6a8IpDupUmQJFaCZ262AMYTLhhf+hM1Df/2CLaAJpdpcKafkObqBbZvqZLUpIwyfr8Ac14u9v5dqVlMAtm7UxrkKE8P9X/4bQInm8PSBDT5rMkEdCw1erbD9fgOwCARMtb6eFBWDs3JiPjLUpItxPFL9fCq/2T87cgt0yTC4Bfmk6L/msMyKJZje+QSWWctW6N0t8Zm6aDOO9A4nvgP6mQ+tyDncgv4f/4fmUIGDGVDEfNAoLXqZWKCMWGDKCnZCvfBtn/oIOUmeVjJ40uoxufkmH9Yx72uYVXhSskGWb3F4gx09JFa4Fw4p9JJt/rn1xuiz9XqsMw0JVMRdrHFeGpy4OPjJweaEEAOIQhFQrrmIRsjNDw7XpOIlxQ+NPeqAZ9zy+stClhRt2tIG0pVzhlBNvQmox2aQcZ2UBll1Q2rj4xml6RHY7H+uPIAoteMY6lRi9/UVF199JZ+Hf9u5AjlA/c77MMcBQ+89ayt435fvojZbJrJhUxVwflDmS3ebDIaQ9Dp5ttIA8Z1/pRIwA/3ZNxbqMpkVkaTRqcN3Es12K5xxMfFwyBKH1Zt+bGAR61TvjbM12XAxbUamy2S2IQnqkJmVPPiqoodT7fGjpXMaoR3o/K6vtCetbHj07tt2XA9LzoH73bbqKSiJtLK27bblyBU2RxIKCfUlwwD4TvJjtRox+8GlHs+FOt8GnDTx3TZ+Pdq6IadE2PL2WOLlakOKtHQ7eTg0YJCl6E0RWgUuIch4S+3nxrBJo2NXf9d5IY6vFNP0igfG4x19A3k4FmOTDEFmEGuhkTQpyZ77fDWxj2oI9ez2p6LxI/VPgQhms+A8gEP3DpXiHYuMO7uY7DfQok3y6ZWfWflFCHekEkDiZLe6OBtQbi+beLndh6Z4sM0OkieXuTTxRCQumaA0veAhy+60mHzmpW/fWUw68ILKKKsZ4y3MHK1/9c+0a9UyejxBrMiCU4MejuFd2mWWUKhdwN1r4eeKV7+eVPIwUfcvAlNP8hibn9xOJGeJlNZ8PQIZjUY06LZxlCjQe/to62KP2ycu2O9Fi9OuSiaeSx+7WwDVTTjpoADRLKCm21G3LrbLyATY6S8vq6hxP5cfE2IDYcdu1NENIWpaZDuiNPYlWjnO7zJAKRoZKpt/fMxSgXKpPaVUWtmmaPOJVxs5YRSE91UmPjO51ytLocv0OU1CvgkndvLRE7SnKMnYLckHeONdsKV1z7w7ahIxJMZIMI3veD18yhmqtylW9qAZuJByNCEnsUkRmohmkETOUJdS59v5WI0zpu6sJ76o+vRVy+fi7E5zD/RS48BDZ4GcdZtRHJL9V3JTY53Dqi1JT7ZQRBUz0mOS5/m/Tr3eogFiB/t0YyV69GrvGs6BpS3lXRF4lUwIChPc2KI9SpOLDGrMJ7tWM1vPsfoqe1nY/RvcpNgRgZ2y+ZVX+qU+E+eie4c7SWwrIPi7j1ANjZRUVDW4OlBfjRZxG/eaj7fAmz9JPczkFQMaei/9w5+9mI+IPtJc7G3IhpI4NMGgpywBJZVth9QA7z8uhxvbgJeF00f6pl6stnqxIPWWdLImsABBEukb0l16yIioSYJ2B4/1IjdHzShLIeinSgByHp8E0Idxwp0Si1/YSQAGMiQ3HC2otyMvjtg52LRPu3WjtxvteYOPsscoPFuYuHpRy6limH+NB+w2yP8DbVwCynQWJItWN6NSGI+b4x4YtFC7qYTKbopA8CDxNVI7R+ubjFbe23LjvpS6Cx6f4TKr7w6CEfv8TGo3MuvVOkwCHyqNkNK8DaGirkRQJ+qFwaPv4Pl7pJAa5D5gWufkOQ1r7GLYUt0llM0PLatzWys8umxRDL0/OAinpL6VisUffw9nBGmWysIB5j4eRBe7CkLX8v4zRAT9gN3cyrjXPV3tLtsHLWGuQYngKLDbz4uS2rx7Mzrh0RgiU08SFqWg8SIYmuBFDbTBtgSKuq4xJswezCrU6OoRLOalIs9NMBPbfxailWzO4FluEcEm7eRZkA8YO7fUvbUFDCqwQs4XPZ9k1LQjqLZdIOSIs+ArxT5E5VEHRvSHEY6qWlTB9I0paCTRSuixPGl8NRQO0CaQVv9NBjvRMn6cQLvUTuEorwvrMSbwKnZ7m5qoO7+5UUpZ9kFfZ6s3JIfchZRrmSLM1N210ndvdbp4eRgx056DPi0LANCI6OIlKQbYItWQueqPDt3DkcTSLGnTv2OX9+gIbacyUREq0eWc6KapXTHvem3kojkQMhl5aD8cz53yEcz1l4PszBSL5jCtZAW92QfNbIgrtr+RlP5PS301ry/hUWzQkn3Yxg6WZPe+LtOlgJtiDuYW0VzVEzTP5OwY5wvumU0yQWxF1okVzN56u0UtLtjmuPkZMhsDC3ZYhRoMGzj8c4AWsVczyu8T8J3PWDUyIC+1Tr0RsOno1h9dJwQMaS3sQCu+OsDwpVbthJtkUdywGsjdUoMnWhYQQ2bv49uDO1d6QlZ+dhp0A4KWaLxzCFN7N+PQGU5YQGuT4BsHeGeIRcrDRCOdHP6Ys5nZwgtMpmwFuVXuIqs2Q3KWuZkLCQor+Av6fdik03442hkCir4EVKPoO/8A2tLifPnsDiDuAfvnjpC013bETqeX8fkY5g7A7fwcQKe4R/tjCSwrR8fPod+Xl9dEf/8CLyFUzdi9J0bxeggMezuHwvddROCK7uPvV16kNaaX2tF2ZDPdrqYi75hLTP48D5u2QzOwfuW8Gv5O8BmkmiVYOCa3prU9sWj21D2MoEBXIZ2nqTucFKkkoFRbik7MVojBu2j0bMRgZGQ+0RqN/p8W5zbTIYbsLPfLJVzeQP9wIwdP1YgTbrQqaghCLh8t/9vCcnDr6WjwyjMWjN+czoQ0bzQFqPy2yRNL8NFhPQysy/zxkhvCQydhSGl6SLYqGjBR33bN4m+x2HD/6C7hl5K29xqSJrF9zDdj8/3nSawyVldr3xYBJE9WJ2rSPksNGrYImy+BJ5vhKGwbPUCTLPXSBPdfalbdiCf1TqJKcqm2DhdK85rZ6PPhiOyw744Bugieet6SSHHfGAKoa3IJsq5U3jNm0bgNlCAtDL2GM/Wkgu5Lp/J/boectZcy+DqzwGsb4YnyJdiC2n/1czBIfVsFriujnkwnKl5rljJYqX6giXIqNAqrHfbjywfOPKy2Or2Io1s2Mek/0dq2CsZrpelM7TIKCdg3v3n6eLK3PhvS51XQrhnptXa7fhAfyZKrvW6NaijXcaF+jBavtoP1BIgQTds5VH3ZKdAhNSlEfERZvtW65VSZew/yc2nazZPvae0I5FKq/i4QnFziUxaYSSzTr6xL9nLEcjwkEnzoKHzRj4oSElx754zzQW/Gq5i+HifHk325IfB0Wt8qWxcWg0HTMTFW3MqS9Yaun7AOnCvmEXbaZQDHARmYmRRtj/LfFlb0kMvoQQTg5MnCnSjiuPkyVIsKhgGG0NLD10JEo8qicw8M0rkwlC2MmdxvUpvu7aVxXlj48cDWLv9uDCWD6jdn7w3E0f9jc79b8H3KR72SqdqHv9xHhrtFGZ3ALLJ5WXwCJ7GxeAtishrojVErNnIAb5XdBpwonluVy8lMRO+2NlAbO36KQ69EOTtDruMMOPgDdMj2akFRFBfCchjIrJqOHqout4LSd6cwcuo0sWw2Hj5pZZyimEfTgAGU9JTwsveCTqoSWISMEgp97YNy5H837La6/0RTlDQgEgHwRtJ/sStxtwccDwfmpkHwDZoQXG7wzH1oZYlWhclli0I/8hmB8tkBFQslXYU8AE6dPLhaF1C8iARCsqFiidPYsI140HzlTBHrgCH/5gwkzcSoy4wmKS9t7m/Z3iwDMYdB1QaGgqCb6yGvZzAwIVDPQ0KIQJ6Y7LG6ipOfnBEVZfNaKMISKZmUOki254hX/1ylBIruBMuopy+YwOy6tpdMFQCpV8J5WGwpTJ+ACGT2ZZvnMBVVjMLKUiENr6g/ctCyKc2PpBBOyvc+h1G1QO+WD+dUjI9XpxSyopRmgxCQ/S1/jTZWqN7Tgbv4WJ5DQgwhsFfkqIPsbYWcCHqko8vs0Aza8Od83xyivtWqQytKU2gEtourVHbTbmo8RPVtF5XHPvLoJwt4ISL08tiwmkteqvGnZcijLxGXPfpy/rS/pnGdNIKKsqLJ/UIPix9GfB1o20zyVh9/VyFbJZUxQRICAUgsXPj4ydG7PZylTXPeUFxp7ctD0QRFZ8Cbj31o07JKMCoTiF7aJeMJxBZ4h+2vrZzJrWs1mYG1ywCtBoequ6r/Hxk5Rcre+PN9giofsvgG2svtmLAFMDc8jUeS4a1Ti84efcY2QP6kUtHbp8E0+NWXLA4fclRy6VARxAhvBNV9GZMbmuoOY2uB+I4vSYmGrGzJMpZU00zVZpqsJRhZqbWGiOtVmLiwqj/kVbmps4C5l7PgZo2qZoPuKJACmhorf1nEhC3V1VYmdP8QHErrrCN2xwM0QT8N8YmEndBLClxZm9U45tiLe7hPe/A/NBnU4VrUlOw+hJCsaFz+JqCcyyGe1aO23xNGfG4lqd/SoF29/QjLLhZe9LimNjkud7ZLe0APoWRWegXJqLR1sJt1S7kTQieDV5dHBl7wcW6Dwzkd7G17oNojdmj9FVuz/4awF/ykYKOrb4qqtgjwWn5NIh4eRozJlzm65ZWGIQOLRZgH05weLLLGfNpx+6hH1nxdiXP9AvyebppKKioq8pJRIJkKfCQYxgOAeoqJKiXoHXllWB93LbqLefrSSEJnd4PlJNDwBIksXKZId+HLOq1jiewX9uG04vzFKQ4zBlLK/Gsg5d6wEK3PWnGS0Q/HEo/X26lrOoN3pdemDL9nMTrSBFJS5dM+QXox0VsHDzlzhaM7qx9B+nyhbqp6Oq/wmtzesnT7ifa/6zS++oXDSr7dO1pV5X+Fr/NHh8gyvu/6BFSnT1G43IwpDiEBvUlE+3h4tiJaZe6qPqCJf3zxV2QhMhVWZYh193VtYcOmiuk3gkW+B0yErCSDIA9S0PV1ISM8iEAl4+/ygi7atbRUwzrRFxKVg8P+JOM08+yATVZSIa1JQ6vMy68y3uVUFWjUZsBKWj4skWgpw6WlnC3khSwyDz1Qs8FAAzNJa4IkuPngjn3jtGSt2/4+GDFnCjOcE3+r43OpK/y1/S2B/2Bck/A3p9Dm/4oMgA0RnTN4skrc1WGK0fHV8JZrlM9iSZZPSwLUOmP7T4xWg22ragPRzz6AmCilC5MPT2GiQMeZP1yEBqvfY6LjlwJaFn/5dSwUxoYDHfv8tw3xY6JTQDe0Ys39XmvxVBIir+EKFS8Hy5aiYQRutxXnnZyclU87LMmFZtlsCKTxMJyNmzaPU42dn69OTDlwCgoHVPcOKQ8YTjkRFt58RPn8d5IfP+yMZmlOxOmdvqIi5dxJ3mLKvdtxnAyzgqW132Bp8NoZkGwyXYIUFqd9k/9rXvM3AhWNS5f8GQQVBMEN0kI8knI5VNXf2JT15T+PwMeVlnNgg4tmGPAWZhTcdOetm9fYKKAvqRQ+oD7pa+D1RnwdgfEM0naF4IIvJPelcyCqlhyt91yiVOgcBOSlVXMEHKhnFtJtdT/kbtcWmca3fiDJYut79/TqrRpngr6J/UAHemfJP8zfKuiG42FnkHAZo58hnUt6XGmAZo0HI0Yyo6JgrQeL3/bvirD4+6PpuKJK9tkM/ABPflOAd8m1r+6Alcq/xG5sMh3VJDOqXR6smb9Ezo58ko+P2StD9GKD5GTLTNGJAjIkuXBzh0VR+UezCsdKm5aZQnb4UTaWgr2AJ86If9glOjSs6cC7+Pp1PKrKlB/mZ9IPaKk/CU28pqXml/hsHTxofEoJogt3wK9N1up1Iwj/R/idtI+/iz2VXvsUakZCphI0ayrfk6uY3vyZrVR199XJGRNcSrH9rSegMz1LZCRHsbXZZihWvt58ObrXPNGCEdzbumeVvCVJCrpRfHLiV+1C+GNu/ry9WZi1g7xDREiYZWJm4UpNq3pILib2nncmc7Mmi97SaJFnWM7/DdElwCt6o5g0jGS15DweFRgXvDrdMM0QxaXhRSHHO50biXHLu2KFzsItqcMOrTVf4woFmq1f4W4R/yzUHV4Nh3IWfgV/GXQabikQnjqY8Vums5nQXEKTvuRsD7urlZ6dTcx9K06eXKSAws+PzsBBIAnfuVmJ+CVI+1GkaQoqmZqZ+kUVvuCspQyV1EC/oXM5Lgcrak11H81WDpZLO0qA6PZPTKU/eGuCGQGTHBk0LNdV/d1Y5Dhrh7qJU96KrAxQKHJoMnZiExJ/h+WU9wxVUlyO3USooZjyLmHBQ+WRV4rCCb1vBQ4wgh+cQ3MlGnK5jW9giOcBE96ZWojjMJXRQu/ajp1274R1UbeqZ80k8IOhq3UaGwN7u+H+9Z01pcXqXOL+YlELJceXl6ZO1fULKvSsY3ZNkjJVXZbZAKtAy7xd+6pAORs3Sixyp4vdwPdod0yOfgWoJ7tL10iQH09tMyqTbLP9kx4XXuno92fWxfirdCCDN9xJ+hQ9FKw4LigCMtkORoN6oSbzk23Z8er2DqCbOYzr18mxREDgdUPPvRu9bYa8/0DK3mASWFU2m7oLTwD58pXVY25t9933twb0yTjI9QHLTeYwwTMl67msR2N+HJvg3Qy/+CUHXRjJYm6BOaheXY75UZMw8u8eqFzyrb61q1yMqIMMT3aFN7Gb/UYTnXLG2UdNAH4PABuCvQQOLVPyVJrymFg9U7bamVBrR8GCWwUwToTmCGaJlmUkwHMqfaoM4SNVDUqTNXdCkMnK+tuzBxLeqML9cc8j6pW5k+bqpp1DBWaTdefYLRsGKl7RsqQI2ynJjevlyTJ7y2pdxGbvIqDX/ej3mcPdBmQgUFkxkPCt9famwyug4sU8ZcOrBBdM20JN0BIwkF/UkR/26Eo8IhqvaMiGQ1swsQoSE1sPvpK94sPswYQOM7dDebEaYJ0aznPa7dCZlHCV/9lS72/5g7/6bq+d+xboyhZB6QnghNClvVq8UVHUxVVIhjQCbwTahLufMI93dO6bhNSFymaP0JA8Dfzn4zP0YHRqTxye+k8sr7brL7qokX8UUL3huS9uzSP9HomPAZpADtKDo37cXbWUhOACeZSSzWITSiq6vmtASz00reMvnNdQ8Z8ffK76hGYNgPih8Bm+xdHle/vm5CkyiRx73Ew0d47g1183YjnIBP7B2Xn3B8jf/efv/yFx7/iSDKDQvy45MSt6Kc3B0JNOf2HziTHoZD6XDmAkrxUnp4/ywNKpl/Ll2kSI/I0JpUntywuXiOJnsIu/eklaHzJGHv98sV1nXwHBmD/vd4NVV9YN4P7ZYrC8ZBWbEVd8VOIDiKHw8jxl9TRPypPjLi1rSdHRV72u4Knk7klgNqAs4oY84+lT1xhkDz5vn+jQdWJ7LHbtwLcbtSbRNUiuiTn8+Eky5lvGPOPvefwTXa8vHVIbsqFDO2j6mWqxhkJeuoSSO36vDEYG6MZfwnsAp/7rKo0Dc4BfwjaOES/nUnCH0Kb1ZT+Az0+9wHsucS5sQQlNLZaAP91iKa089iFt/vxb8LTDtnRGbZ0bVQiMRxvdM7QlU6AVmbwSgpTh6GfTThIkYJz4vDnjhfuvdoPlr/r4wtqcRr7v3Hu0QWyUXPZZHxIbWoWcT1YNW7qB8LuusPO/eb8TAmnt3GfYm72DmgaIrN/ketj3hCfFhq01YdImZ78GWvfNWg2LVR9TeE/q/xk6w9yNd5KATrYyEWr6larE6Y7TeVUUCW4sI70NlOoXRLqAwKkKnGXXff+Cbexqh2J57z1WrOdmL0Bj5586aOyKgx0GVG2X3RcvH7dkzvtggAhE4XunRhBcD2J8Jr8GkoB4CGZJnUXcWfsa5T4h/Chd0I8tsxPfTpP3x5epSfmajg06OMAse2nwMSeiUbuZFAw0T9r1HJV5lr/YPgKvSzEIj10+QftOSKa8/CjcOfOmNF1CKoUWjKRldNK7zSGc0sx15s3m7+Rn8GI3OyetDQP8Y/93gujyrXTACWwaenl3zF/qvC+w0SGJaL42JvUvQ+P8shvafOrFpha1BGjY0RyUB2F5gcpV1qrwmQ1OUnCbYk+4ASIYNdnJZ/ycElNzoCx4sU3bFynENo+ASlWrhfnI1MQEymV67GVRbs7F8S09SaJKveVY0npNambKHQCPmfeMH8XX4vYKU7mDrCb8UIjLVo9OL4UzEIup3/TThUZmoe+iTS63oaqk3a7a1SWEvCzvp1QN5X1nQA+A/TGIrTnuR98CRtTWUOO3AjUD0oL9RY0/KPNZEhyVBGlRKh/BVvqNn5gjd5UazWmZWsGyQUeg91XC9twB0O64GSFRaP4HtG82msjhJPeXvSukKHx44B2ueTT1b407FqE0eWL8fE32iOB9olaG2VugMcFEra4mgkxuW4NIBc7wG0GN4sxI7YB5XySzVftwmBhbjpRRslu18I8obQU402G+3CL9bietJ0k5a1jL8vYrNXhFxrc83xPzp+EnbIIr7TkeKnrFK3uW2ZGMJQZ4xa3pV9ZSKIwo7R1Cypjxy90orC9o6aCTdNrH9KxhWd57jzqr8ORMuYzgT5p1pX1DvUXHuUOkcCmru8hvHJn9BBymq3UJux+j9C8oOwqk/00DgP1DmHj3HuprWIEKOQV5jiy5lyeDjq/WRaX0DuRyR2N5eiaFiCKdlS5qaqK1w2txroTv0VV4T5dV3Z4PM1HFPeQFlHKmwWgywQh25eZFY7gW0gAVUyvfiJ6UYp7+knDG825mIeGpmBBYCKKB0o3klwgIdbyAoaQGads4XHJoDYkDh8nJ4GUKaNRpvEQOebwxDgytiLM8nRDPPex0cvt/ZYjXAOpU+bD80XP65LIy1oX/6BKnB0CE7LpefRO2KYQNyJZSm28TZEbVudbfA3ioDsnn/7elZ5sejZFKFJBc/dfhmu1GgFAru1aL3AmoUMNKmoBJkWjm4T2mWtMXWFeIbi8m9o52aQxTDLGioTfruckYR6aL3ZVKLMvNcwzORp6lnw87pcQ9TEdYBMqCuhzv1rmz9935yVs6llt2V+oW61Na0wegV5X3d6+Hqn0Petp0QAa0MkyUKFOUdiSzDqVnKQ32fw8/4x/4ji3mC1euDmlmi6vbPksr+/YMLHwKzlmfRqgJjaguyv2zZMrJl5VzRxiicx+DxJsf3NHpE1SPNI+QXaIxIY1q+XkRyD3/Kr8S4s7g/UNRl0NSYXaoYTBLtAi15EwkqxUP88g8qNvytq8r4iJ+hQQ/lJCRU8NLgUF9ZQxS6tSdJ+mebPE32sXLj19FG2VV3P6HQLjACCFNb0/1WOidId+38Wn+pDDcRI9KBGohkofFw1QtUgbY/kfivH4BcJpgBzcB91naMs18T67aUwhaAQnRcURZHyKXENg3SWVKiYWE3XbykPBl6zAOcTzSWQIMFBq9H+QLfLNDAv4cudj/i+EEznqDhVScBqegkZlmVhb1a/tnvPxebSwAXaveI4/bRQXJ85Vb+ApTkw0KMs4LKnDxKmlNRSSzLCxTSfcz6xQQnmruvsoAuoGERmSEawNHmE104+J9T8X9XUZZFmJo8z6aJwuHJTKG7UWJKHUf+bgChZUS4nutIR6N3ZUthFldiiuaMtj17C5QUKG8//ycWVIVv4AlWMo+E2SZMFfzktwtkNyiSyaMMk81t+5Sn/ZJyDi4VaKw3y5+z2pcpfBT7a3+wodIX2tLUB1kKHQ+3XJp2+uuto81Us/yEZl7cmXyFjBKNrsqIMXVgF1VY9kv96IRfS5d1EUFVZZpmXmr98SPujxrfzRKXwYO4lFg9TnqKuugDoQhmspkhwWB+jqks+0E6an6yW2snWSgmrbV238+qX6tzGj+9Ck82kOBP1vp2cB2aZjIcaNKsW7cYkzdzT9d5gVIUlePXKeSxQtp+LAcfObQ9r3bq7PcxpDwT00R7+ZcRRNjDNVMV2ZKndcMd+O9cv3OvVhY9M5ktD2mtwqzRQPFUsMGjfXTVFX/GvLFbQQb43tFzFDFpHcqIGVOusulQ2PGfKYcS/ccjeLy/B2/WWUzD7T6xQEARGu3tLvUOkYACPX3tYVdNezEXLQat1CqWd95hc3ilTH9rMqb6e5uOuSiB7TxqrkmwCdX7TBFKTKx0dUhpiNKX3k3+79tDmwtW8pOlKkhar7yjzlx7j6/pFv1NNLZEYzeMghShVDRIt4xrb5r5llLh/z9jdb+TlVoPPlZrvW708AM260W8WQw7yz1WLG8GeNxAqdjjMaRlWjVUWwytfVklwjf7ScRSd6JUc5b4zgCLH40xBeqUAevuf1VZj42MqrgOt7btdVSAm3v1+pcRdkAi7XrW4C46GHaSI0wjh8lODdnNccxsIc53DpnHJSk8rNYco1qboi6PUZIN60z4IOvv1+GrexbUl6srpwfx3Uo093gc62WK41h7whffbvcv7WrQ+6bMP6MwRz/8aq3FSRRabRpEbSZ5py+otG+qGsYp0QNaPoTznziTnZJkxdNtNkXM9WB2iGoVVsZ13Auo24Jn6bkFq8DIk/ySaYfCEJkJ4yQNzYEODl7jJh0TYGh0C71tzt4T2D5AVG0/3El39KgrwrKOVEjmZ+dqWmykAgnfDsqhWfwWoiukcCfGs/DP6MJdfCGWuOWzR3IsGRD1f49/7JcGFJXd5Jj1oNrp2cSJ1vrDm9mSY9ldpmXnesOUGZrVhpwWXUXoD7t2sq6OZZRksZ9T0tVEuTAQ/zbCwhp+nVAa28GFonqgTg3VAURl8rTSN41+ip1Ir7dGiQrFrzJDhUQUx7EHtInfhs7Qn+21o2fSAg4jPYjsIC5STXUuirYBz63iiB2HVJ/SjANagjRe0ycjx4hWfl72MtWkaDTMeIMeif/axGy5pWvzQRJitv7wFd+y2jQKftWOpaAfGMOImUZ6kmN74zIIlwrKd2WLBMZ08D8HOzMJ+nsHq/pnQX2BROdQnY4JpQrSCF1Xu9rWk2GqDmxZuRObqNIuW7wDkJ8Q0yAvtuLbEQ8k9noaIQ5JSo8nhtVB8hszapCD8lNAtneUFDnf2qxPiXYopsM4j6dPsxYMHpb1weUyzf6F7k5GjfV7Eup4YOXNw1h9Tqx1Xs/2oLvwCZcE3MA2c2yQIjXPHUu5K2zEcz16HPami43UKVL0jNrtK3sXNGa1Upe4UQ5L59c7V5EdPLs6xvR49H7vyQDmNMuGJjNlcSs0v+rucSDvZ3vJ/zYFB/D7zVX7epVloIGRemtXQqGGdJrXODAnQOP8d3gO93mjPnzLHl8S70va1t3V+Am5yCmRyDlhCr07Cs92UkBlzCmLJ/VzAIcuxwu4zpYy5mglC3DKPjWc1MRl18LTsOJgYk9dKINzxPQMeYxynsY7rceIbi0iz844SsP4/FuklJnUWW1B4HFEuu9s2mS71YiXS7eUdp/Ugz3bBf9GAma283inF/ACJtc+9evwu5KGCo/W9FmdRqHolfFM9A2/zCZU/v0EI/uZm4nKG6yx2jkPi7JDSADUIH6fORQFMtc8TfoU88j6hqPrkXwIC3tuXSGIpCZ6qWbefQ/eR2LLUE0hjPaNKFu5kTbhMhA5Q50QdVD5UQJbtFTwEyVzHhjaHfh0QlD2w/BvDgjB1WvI28AFOEXFd2jEwTsynWpAvCRszD7Ty9c6AM8FphYRk0DFrAIzfO5UEiTPM0t3ZkuiXpn2ZwiRElTCNLI0lfwd8vJfo7/I9yUtAlAVP7hwHD+iYFFo7sN8/ymJ84wHjg8ljoQ56TQfY4uC52gRMFr3HsbiFr4sUVKsFJBGjdDALd8JPqg2leutBjWk/RVmWG+CN/65OwtpD2dXV9Q9HhH17qLgHdJd1UsANE0EAjbOTWzhQMAGs6ex75BvCrdzqkiUBocl464WE/R12pk5CfPB55Bt6v8JYVDlz5Ju+OzK+qy22IixsZj89k+vMUdedWXmFNzpinL8E9grD2wIf4RpruM8ouK+A3Wcov0TyWK1D35aYKkyEWJzBjDhm/XnSH/xROUZYcoJQVsNXe0Go3L1r9KAtqV2fCZr9D7ojckQ/JRPQJqdU/UWj/yqtRwdI+hui8wWHD/6DmXvHVjcPfhKUeApSXQ7qqFNBGxnkcFoigzEMnq2TOyVUuwky3Y7k+8tFeHEbb6POR952RiuuPDGffXwwUTfDTnOWZXGXqDki51MIhLh4KBWPyBxGGkO58CaR0R+IWNXeJ02cKw0szKYXHrCoRMUaErpCKBzlDiqcnRzQNH7aD6tln8A1eIMw3ilwgBEeu8W2dzKLX/yIZb4J5NMadZr6h+a+/YPagBbvsNm4/FoUsUiCHizdxA/YIIeOEpDvV2hntiBJa/3UGmKMseC0uGSQhaPsL/TqmKv7CgKigoDVUTfqmSyEGVM03BkAnE9DkpK03TDp+LsdoXW+z2L5DTRJq6SJnQWDJjPRHca6qdKUhrH7V3fnF29CfQ7t/NNVL8VdDYwWgU90LFlVz/us9ToX3e3K5RAqZ54mJZxkTACLfrCnHbutQijZBcL4hcTUQAahAfAjdmuLuCU4g85jxnSHwuRA8SYVm2mcDXvQaO111p+MrvPqMXpNxktwO1niJd5d4s9U0eGAzFWXIf3uW8X8X85zVVta+bR82bfNIT+QF+OtABT8HPjHxzQfLsHXuBhE0ML3SkkMgUV+z1eMqzaTpMJkmYnsV2qZXU0/niDizpRJYwAzGVT+doc0icJtMhReQ/SRLkPj8b8u9vi0uCOlPGzfM3MHy2oQgrxLk36RAzQVT4rj57GbwfslJ8O6DtEKjNJWdihIb0fMvcgga/HtWGslZ0dMOlZr+DdrumELellMAB5cy4agsHhnwP8goPu05MH5BOIn3vVnzg7qCtguwr9HjMJaEBKk2wq8nnvV4hcVXJBiSyks/+/KvjWCF6EXgjR57Vx4+iizGY7zUywROUjUQ8pQHiqb8B2AfDRujSbeLjRMoOpTf1LXN8rGZLKPGkBQid6xpywga2u/yxumlvSAqMQtDcNRN72km0olSYQWZSK3Qe93FMAcavQQu0nSaTPlFijsrwFLjeiLOFHp9Arn016DRFROQnetFs0nrG0SlKc16VcM25Y4nb5ZHYbDW9Nxw2Q0iWgnEzCsVawh0/eWptLTTMH+eJS92e4XuM4DzhvmY6SAVMiD8V0ApXPhCYCrwEoct88S4slCjiWxT8Eqt6pu7nce+PHbtJtKyoguLfGXWRHCAHLBum7SPKhPLJ6pnWYfrWTFe61ussPDDknjUmv8Kmrx8s0yocUmcrxvfQ9fZH4LpB+PrvkjZiQMBK17oKX6xjwym27YPAdBBPTNcBuhFeY8J3/JRLvb26jMJELMuq5X6eg7W9obT9Gg6a2tPhMk+HxgHx4Fl2PHbHMai7cXuVvCDFcFJnl6KSVIGekxKQvV38jhvrdMzVNf8+ZdL3TNpuChlVDlLMSmPBxgLIP8f4GMOF71aa+jqcdMFG4c1wlVzYk9XFE4b/VounR0nw6qvawlQm3S6XQ88RBCrNuN4PNXryjReCAkXxUQROXKjrn0kqsRpc7Uf9bOhweA5FllPoZjBjLNPAWmi7ARkTbURh9G5ufvqCJ8LKahihTbh/TNIZTshJWButWVKBiev2Yf1xAOGayTQwOB8mzWQtnEd4R+jOc3oQ/6tDeeXe4+qQH9WNTVa6yN5uODHyG6sAMJV97t2OmKlW3qNk52H/SCFYC/aRUQZW9O5t1mzATVNCpDSv4KrLwYXvvGVtfU/3dwnLPBncAVIi8zscjvb/HI2F2VZWS68bnvriRdQ6QaJwRICuYyU/0zahBJ694tLFELN2Pgc3iVLoBUgAPrqiT2s4ulxg1s6BgS0Rj1HdJgGcNiWl9fO98Edis5a1m58iYH/WGrfSHeb5Vblm36EKaC15Sv4wY2dgYxlbbma1aKW5nXFgIgxIJFIfSiU6amYR+1WAQuJfHlUVVHGMKv5VtY4SNrl1AhyOI6wCa5w6iMbNV5giVuJc2HTe09hgvCZFk3acOOC+WlzIuvXGd8JordKBp8UAJ8RvMmx5jR47jHrjStE9HfDpyqgDLJBJAWwIgpcdE83EBIUbgKVfzKwRb/AGGIWhrB7nd4SxEfj1hIbYAE32kmYkLMLw5JGJ2rPU0WheAuj0ez6yzm9JdDo7a22au6vzEDNAOvdBlXVgXt7ijF98tA5idF86r5nyKwNJuxa6pdTs+qSnMBU/PxhURqevdGyDiCJ5YZp76102GW0sSz1FkJV485zXmCDctNdav/EMChyjfmavduHYzWMGo+Pl9uMW6BjtWsX3r4Ek6kW81GmCc4fRGA8YLIH3Ema+lEshxoKWAOcYQijD9TimZpshYUNb7oS/AD4eQUbwArODYiomrfqQ0W4Sqm1wcZLCVc95NY50TsR4RcoJaaaCFgB2YGU8DkEiHd6nRwyCVZzVObujnXvswGiosQcckgjNj0SP4fp7Dxxwgsm/JUyYjmsBM852KiMPLNCJaM+zgiMaKTtCQbo6/KW4tfvTch9+K+pbaBfoyY4QtuB9Toy/nu6uYUcnz5TsI8PpZ2F/ptc5Hv16ypNh0Oh8W+O11P/X0S1jR0u/Kn4m+fhrlp+OG4Jzplegw0/4uZgpBdD7Eu3TcasYiKFocVu2dDla346Mn0tclyGhim6L6xm8HdXLX7rKNii8UWi4kle9v2yllxXHx0ieN+IRc9upigaHPQ/t0PiPNSdlidpxJE1K6hMuhZPnMxebC0qKpGm4IIsaK0WkRu744b2np2fbbiiTnPMeupG1DIFpohb8f2WOZ8wsgwvaLgA+PkoGE4LCV17QmkW9iqxSo8wgJKNzo4HkJwUfJ6y3fy0w6I28h82hmXdv4iC8i3z8Qk8Xlj/byESVIhL5tEyMvNT3o+BdKns1J3QJ0eaJlLkqnKwOy2DFEyuoHpxHxHr7NUucp2tKzPmX1xtwLQARtu9Ix7neqMbQFCr4IDAbkOUV7SG1bZgOfuc8HtG8gUY87NuIDpsy2Na3LM0fC8T+PMnZpPxwpu1+Giwxx6w+w+VqmfRAKh9A0hfGeSTCq9m9LlUWClPm7RJEPUk2QVZINxE6kW/VCnWgP3zK0SjS+yStaLFMGJvlBKIzEcS7PfbCuryCRHO5ze3BVLFbKaS5EMjkKU8ASOcG2uGK+HDDi8eRiC01ScP44+f9+ZP8xvCPeWhW2KBklEHhawlKzWIRAvIVa2aRsPUK8XJfaJXvJtos0a+GYYI/v5kfqAENjHFNDjtYOfEb53QosgOKKbpDMZo/T6ydjPizfqwsQumQtbUurtHLp3GbZsQNnZ3/drkYh3GyqGXrGYJ5M4oJvkZ3Lt3VJqS3xCrjZsVhR4fUfcUFwyoi4dwhoJ+CMmYMWFDwZHzIyolY7zRhF+RzNEpq4UH43lRJFtm0cHUlyV4B5s9SQigX8pFgGaBbrmiXoM/FrPS8m+FoUSu8JGEFIDYu0d4kNNR3VtPMEJ6j5yNmHRwQwOJjBNFuhFTwbLYddOf7D+NIEC1YmZCV7jCqO0R0D+JAqpTag7Q6bNLQ6c7WwdloObshwZ5ey9jn8vbxu8r2/5LOtkNEkwfCIP9V2IGzVR/FM8fXOArHI3XtFIZkuElvttBwxN07pxy1BoYgOfU258fvRD/qCk9B1OwpuqL+5eXDKWP7tT5lL6W9sGDESIPwD9DJtyoKxhDTUfwKOqGBjuZk5oHkWw+YayUBi4zf5roeK9DqzRwnqNeE5TIxlNFBqiVQ6MjWgyeGl2lJF+vcvOHjroM1cAIkF7xYZH76eqAm/RUnT52T4rxEpEl1zQ/+2sqVS3/OH7F07jYLTOMJOP+iUwZs0dwv+G+IY0qc6CcpHgsbCFxP/oMABfe2YhlFfO+v7m4UTQI+P70fjLPWSGl+Dw3Q1jj97RUwRP1jpNljhD8zZKKBDNXls96TTVqozdnESlw8qx9gFqn0PrfD5idLf3fQqL1qT19o2GqGO26+T297CFsBCq0iJQgFJB4T2HpFQoLcwUphnXXmVLF5Da90d4TOCy1d1RPrflI/dCbqco3D/NPwFFCXm6sSC95FtYjcvJhSLHLKknU9SY7h7Mf1c41qJ5kSlomrWQbQWovwXQizl4J095lVxhiwfoYYyPQv+1DHaC9WHCGIK65oeN5vhdtCHyd6KfMTk+LxftoTsVjZDJ8lfgwDWDPO1UCQv3wpxRcB97PxjgHD7wkqkLkxlLHySII59xY5HvC/7cey63hDZHxCLm0FD8oKzzd4eNfzUf9Sp66zrsZBdSk0uM4fRVDX2V5jT3NVBDKyRE8bODm11MKbe2qdzPOZXbZ+WWkn0AFByhnyWpJ9WGKxA+AOy7ZtHU9BqJOwddIfl9nm2WHGGhIA8/Rh7y6vrGkrxdrKWMm7MPcoamPI7GoMKHUkejCWcnYomGw4vpxUR5SM0DxQJ7xTrPMOIpJ/aSrj3k4cT34IUetXh77oJHymsfQ2ADHbRjsCDtYJpUZCskIoYHpC1oLHolMi9v91/ETEl5mFriX6RUGfn4H8cp41MVPwrNOUyAbHRdmiMoDSGYsBTCMi2BPb50DxZQw83o1nLTB9U0ZPM487BAQ+JSVEU88aV1gSxxG2J+J6erv0L3N/EKv28egT5l9KzBvLtT3K5Wty0gtnkKDLDVCqSARkBNCMC33Gd7gmiyjTwUS0TEsGJtEw6YiTFyzc0nsYG9rQOKMXNxW2K7v52dSoRLvIRim6b0dtz22ND/URV7SQLtNcN6FwPtBUKIqwnEktEyiki2qLz1d6mgPNLGpqUqEfbCF0GUfplyZcDVcYy6Mjfr8vdecKeokEzOq9EEXibII1zkas5kk7fcK5RPaEptNY/Kqygok+nvnMjj9XnzGotUVUOiB++unoUIUE0dnxbYRKrpb5gZ87PWk5te2Aso3AvClgeHJSy9cjdQvy7Iyx+JBFAVnUYmV1ZyDt4hqVcCmRhNMk6Wu8GhU1L30yrGzuqyQr/M0Hnf5fdCP/nVHWJYEMgeFRGVPtj00TWsrugeS1Cz4uB9OsuSCRLeLIE/norl1ET4G+YF5TFltbtiAkD9zrqk7cg3sTwhaW9rWRdQHaWk4ZffpWKNw/OPEKckecpZ7v8U+RrMkC1fk97MsxN9oIZg6tgysV29X8bsZCgWxCeMUlnVeLJslAcvLxoqQFg2rjOTWBCGlSN2HK14AZL9F4M0/Pux138PF9JIIeyvqIAN0qaRV+dp7w1mG4xvvSsFubQFK7VGRIt2cDxU3FdBhEFzdiJ7djuiGvJ1ocSk7V8pyjWkGFDbnsxtwH3jmMQMo0bU2a3MdNT6gACswle3j8Dm54IrP1hRI8MWi7QIlUaPSmxYUt6dZ2lV/BFikCSn5aA/DNk7jxYF62IbwsPAwrpBZQIE9gpP3vRyfHZAQvZ3NOZnyb4Uo1hYEbqptO9Q3DSgMxqwka1hDjihnVdXxXPTgeQ8MuC27qrDI3TDdu5fGgoMGR+h448f3bFOzpufDEDJK9pfmifj0mfiWjXluEO7DQ0WYa+ywC6y06TomR8LMOpBopgaCXlsNC9/SgOhJJTX9F5o3mGfODYylfBXUmL3j5lD6rw+6zh21x+Kf1ApjXKki2P65inLCwXqAv5R6BIorf6xei7dsRCoeLyZ2eLHhg7SDRCo/4gaq+bIpXhTB0m/gUDTmgRVHSNuFxOuQA0uOs4LO3gLMUzgPfsyj1SWoLm/M0SJvwOoAiUAfWt+cvt1qOF25YVfEvdsM7cUi4lLM/sNkRWwKqAhocTYkpRa5wf/jtvjiYQFmEEQhStqj8Y0EEd7AfQgTcA/qD/IDCMnPp76M4XwXI6URISY6LREnxQBfjDTmFVsYA2WDa7Yd7fwg5KA+K/MYTuwb7jiZqLOqTAWrxmuKup1HTNSVwFx1EI3BI99UvQ1DyGlUNaKmIGU1jZbPoSWWWg9B5QVKmJhu5J5BQzLkzm8spy6drh1XeHpmY3Ks6XxlOMM5JmIFuG9yd8PBPU1yDohOCdikSntEMjvcs+s9ZzvsHS2L6RfRBd82bYr2wk5soQlD1PHdDaTmdtp5LMCidK0dT7dYpGP55PLjYaDUAO2R30E8PKugymdjw8b1n/TyaSuar1osReKEju3oh/OyUepEBjXRt1X5s74doKMulY2fwLvAa0nvpVMWGvmFU744MzJjpCc9J/BRjeOKbYpYY5ZilU35lStidB02PmXQISEybmOHvIKKZUl1xh27fTbDi0bXuBWU64FFSbWWQ/n82esowGy1JTQ7EBP3Vc7C7fNkmam4FHQlY4ksTp8po2eoM6TQVAPDxRSeVr7r9TkMnBPOeT03e/JieP/cleSLuwp8q0lmkRTtfob6mYl2EuDiwS24MeO/Kilw2sKhypIyCHKkGHjIksW7q/SOQ0HDFxeKoaYDVC96j3xeJxzwzF5ePlwhvtRmX0ghCoPGdWJzm+ErfBeidR1alJrsMLAgcdllcSyKB73mtxZD9oR8eFFUOuyDLwdGbvGQyAY7mW2ZO+9CyFOWOWl4Z0UXm9PW8XFq5wpwgNNQF9gpAxs1P7XJT02U5fvbPn5UmF/3AMjzj96yD0rVwEFmWEKgtDF8KfuRQxnlw9WRUXdZpfWK9nc1iTr85PoiyeMjiWuRa0qjzVrE2056BkIBlDs1r3/kBVaTB5ZEPoaccGb2ja8m/PWZrS/XfPG9qMDQcsbX+VFFLGFCgrPoB94uBQuykmiT3QXWDhSLTZsKx2xdZSM6XdKRQZlFaA0PtogO1TTlYuSZa4WUuFuoAyTFMMgbWAUnYSDwcNuOc8mH7+bDfySchn15w24/wNhsujZnocxxcmSWdgpvGmF7AVoiQbNAKOUcsJXSz2sUUnYevNAhQfK8y/pEv5u9X3epwFqLW/Xb5a1P9qaO8zVYuS/DruWFdquPrbAS5xzHscRJ12rI0lpjg9uwRxEnSSVW0YYIrLX5XKWN6JsBXUE2YTUUbkrg/kRxFXyqZaGV2VCJ4aGW0diQQ0v1NEW1cwQFFVvFJVmQL7R6hCxvmngEn4/ESL2IXm+NS/s+KPS7AWCAh5BGcvb1pXnwyzAjluDwFJK6X5dOD5/XONBz7rUf0FlbOo+71kCQt+ytLiSvaK58xrLsoIX0ZtBExffxHK4iT4y4Hte85JGQl/LGn3lLDNoK+EUFiRjp8pLdPxKGR3rBPe1NsnP5LokKp+PB1gH13KxZUeTImBVXMcIZXoTlGt5BP0rIH7vCojirL2ID91la5RJrabzPdeR8NuYVij0vhEq4cYU/eb5gEL8vx0ybwCelwnQHesubk0KHk07fiN36Qe4bFbPbOd6FjI48V7V/EoW1MFwTFq8QxxE5+LJnKjwc39ygaBmrkZR7X4mZcL+vZOHiq8G1/FOW+HnuPTdcmMc1mLhOUwQr+8pZ5CIgNQshfEFsfLaxYxYUDqIMYjZS4oqXdiF4oeabIiAdHjUGf9u8tTnl8cMZj+x1kC6cZrNZbDjxXXGcF6vvbJZxs57cEIM1jNwzCRdmL2Tnx1D4b8YygUxLUzyvW/6kWeOFGTwuZj/FH5VWrn5q0QPHQ6W4QFY5h9ElJFJaqJYx8kYESUBRtmFS2RFJXZnm0o1KzS6vNSLqcoCg+J/Alf9e2c0V7prgEl8ozjFJxlgQUaSvutvX7p25mEBaiFnSkW/gpvb3/nEVqsjVf287lqZr+HkE6JwGoBc6LHQyJ4xnmhWUs3KYSpPiU3LSaLOmb9aJdN4tOFzlXd9vqTOBeE2nvXMAtNAeGNQp/VVjm8L2tkMLcJtWrA4Hyr9kiarLCPu4jYnGtlMOSrMaCnEB6gkkxIS3NZtCugFAwvseVNCnXagTPvk3ushx3xvNCGY8dKZ/HNtU0s2TCthVmAIFmKSGA1CDL/BFKttHBnTBARdj6Z8rvdVccEr5IP80ezJDfu0M3eHh0oFxJUhxMhyFZ+CHyknqNtgkt6r9jIH5YmgZr5LAz2rbXGrQN+FFpMxv8wgNCAwE8bZ+LLyBUcNIergks581GUQlWrRTdjMSV7xK+ZcG/xRBHOzMM3bo/mnJng/Xhry049FlkCnnaYLb3FHDoqCH3EdGAsNvUcQV+DLLDs/Q/q07kR/7OgzL6sz01j4lzgpYLxaVGAjacmGUnD4wXTscXTEOn3b3KzP1itdCvvCt6bpty6TuEA98MY8qiI14vVCpfy+IzP4TBJR6TfGdoq6eAqrtnImSomeN+sh8GBu+WLELVD+hsnxVuGfKl13HLJgL4xNmjPll7W2pIsLscTTtCUaVJhvqlQqjM+pMu6eSHuggEVYDC9Dy9ZCO8m8G39kSWi8YBFAVO8yIcjv1Pf/tv4yLH99tKXOb2sXhJOdmPXnZva0jU/X2MGqQEZCBCLppIgQFIG2z2p901wsg3H4sKv1J4RZ0EHEPEAd71E7PeTHzStckLsruxvF9h+VubjQmMDcgr0DOahKNM9cjE0TAPbgmdwqaE4OPH9vm2N8BEkO9CZgb+wrQppMhYK04ypDcGpztxId+dxz/dJA9ZeyjdgoR/NMLcRsHzfc8xMbZg20cVAvDk24qmbN6fLSOM+d+4fj+IHooBP/OctCsBVFy/fF9PgrwEP6H7ynbScqKi3FlY209WjVhYLLx2lUITrWVe6lOp1j/oaJ36UcD6SoDGvKjvOKsnO3B9j35M3K1aO5R2prRWHRaxBGXGKJtkz2szGc8hSzXY6z8y8GbURymb59ME1AREQ6LG8u7LmaZzAxSPL/EROJkdgCcsLmymrUNuSauK93AJDsW2e2s21Hs2o59gkk+309ZPaSKbW4UDp+T5mB2a7AhbAE7y94cUYcAv9yrHXdeCfh/8HVCiEvFQSmu++iqDPCkyftoa6MNW62V7nIE0rWI+m0UCDS3Jnjz2SD1c22NU6NczDtbNaYkWAoIiTFHoBnLx4+n+zS0nRrYldkTYMAeLjld8mNGaHVSggaEAripo7p+pugoS9D/1LJpiO/XV+D/fekYXaYL2rzAopyZ7K3tl2VSmawmQNoBMvQuzVuT7e1kinvWKLoGpeX/0ufQZE+Vzn7K+ZwBZZzIqN1vnnK2uL1j/GUTr4PFhhp+3dC+lNAF9HGxwLO9/1Uy3IVqviTAUnaxlx91MPUfFmWHfj3AToGC7Gbuy8FslmyBm5vhEhffj8I+0VQxBKB939dk0t7cqUr1NKGyTUD8xIdW35Kf7TkCuDeGuPhGoHuvb8hYd2Olu8wbKQMVe8jr2wS9pVyCOkZjeL5wKRbRU/DSR2ZhP2go1a5MW4sgB2ex7PdPr3EaZQKntkV1sdWeyuTawrpYMtspQ9o/Xh5/Y7JtBde6wdmehVdPmq++G10WrKroYORIx3R3FZVNwzttG05gX8jUpKGt2YdqZIC+f+T44z5LsoV3FfChz/KV3o2iDA2JzXa1IsUcSdr8jJx+tPhwopUXrtN0VEY06bQbvbuEP7qjvddSMg+OrTT5E4VKoWnyGTh5gKVmiBLNb9HBZuv3Zefkv+vKg7zF5lRhEANKLTXtgOgtmPTL7B9+UqOGxowXKiozLq4acFisQVWwwSDq80KkK4okopb4m31gzFWzAY4tFA6Vqr4lGBXYqNLo3okAw7E0piuRHteq9eNnCu05LASoc3inq4cs8aVJLe9AFiRz8WCtElP2MIBEN1q69hGqsVHPkm/pkYG73WgQ19Df4vMcxj0zma26KWcc8QM/JeNF61tY0s0rq6piDudyfJ1diWOZ5OyLiAwwDepSPH//KNEq+VAmc1A64t6RASbvsA1AwUmX1dYcuRbI9OYuqnxFDIBMhorSELNxMKAnVU7MvcqLNXZboxPyWkHj0uqnh17jDpBPaGzT1gkLKyHu/N+9iGQPrILRO5GhLZitYoATgdWJqEUSwZvGmvwnaUNI8Hsptnxx4z1ptG8++5xsK8urco1jb883YmiFl/yuH0rcyLb3fbU9USfox89dpMEqyttOWqyJIPyd3UojBrIYM4dnjWRjAVMXi6cpOsUbJOjG5TRcBFlzywkycPswlGMXEoTE9vlmWj6cSWqKW54OqK9p3sqCKVqiGQHIDjMyu8ydWVeWYGhc+IyW8wIBSK1/h859r2QogfzcO9zcTPeaUF5bvfNQPVN5BIISv2LsQIwYXKHKppykttqit5k/0zC3itMnjmwittZhLntttu1IGWdKkzNo+p+iZcFeDfsE1NkPLEX2RBqoyx0K97W7PABI4erzxDjfg4gE92DzbX7TZxd3lUVSzYQ9UqAmStlcbyIlRCkvezHR2xM8l4ztMHOEhFqNBTT+aXIbEd47KZmSyDvPkV0FKfECbXU2D2qcs/CNlwBUxHC8BFfWz3VdLxXUwy+fDFsVsevsEBHYD79opF0lUkD/L7k33HiZTvDORyFcfRvZeEFtrdzdhIi1NIBKIIqwvWdy0gUQ8X9X7Nka5KGyXW68NXThiB+samY0qtNFZWyn20gk28FxJSoDQdMB+akZp6OXKXncVwFXQcTRgJDxqkiN/MPVmTfrAcCH2UHU5b3FcrxUyMDHEa/eCeDyFLhEztvGBTDnNfygWp+cAT74V837xXIgvgrr2CSwD5lh0pWK3+3CB4V0xAcg71tD+e/yopWRTEqnTGsVnz200UcKPZNAwMx6V9zGnluxc8E2AXKjgAFDk7qqTCeHw9e+3GVSPteMsRxzbtHIeajvS+dzoBhJQcehhMrJHZvpBb+t+Giuc1YwfZ+GSAypxy8s/iwJJMj8FtojRpP3q7/I6UAvhYFY8P+8f+APRL32IeonqPmgAZL/OfoBkxbLjAyGgjkhZ2624BNs6NvJPpfGt9hjv63vY4o2pxeDyuXV2HxPDUNM6uQg5MizU/p/E9un86PHMtXYA20kKf1RojlWGGjIxkMPf0GaAUz4t/F1HdD40T+lnlkpwhTYdDOzzlLtZ4qwXW0R6UTL2qhsoYF6LanoRxYm7W59yIpln2C7LJzmC3v5+N7IXXcbWdadXZf0aPGukCh4DZO/+8XOLOSQ3soX5skR1I1k3NaKLOWOQhE/XCZCYAFqjg1RMT5QEIPi5ktOeGreCLtGc6740WzmpviZGDfsbwbDUbghBnuUExM8lmaRqcpupj4T22SdEJa482mt2Sz8KFRF4PE7+hKZS31KOqV7PaoQjXemxYa1fhog2j5Z7wY4Hqbl0rIPH5j4f+Bda7pTdwX2noow3qwDRp9tO2L4M/ric0kXOzJ36/jqUujsZyvASnQyHiOej9O6JHhMJ1lZmrSjGLXjjNPPbFdGgoN2BbOQnYYfLIh1aJsgM5+XMGeAdP+2TJ3rNi+P80WE6mVqPzjM5pAWllOrwCV3tyd1HqcBG6w1SEeK0wHlZkz1LNxcg2auYWLbexlmc5IrjCDr+09+kBd1NEu3Nj4S5um7pX3v9qZAD0KYjjYwk3LA/70+r2Go28i5aRHs6BjsDBlMYA46Tt8Ax+8LxRTdDHSDH+UwwBmC8JPJhhl4VsxqKdb2QqVg9v3P6diDRqY1uCmBMDncUNCsR4fG7SezLnt5CW4lJaEoJYWxj7q1Q6K/g2XV1CV+XJNihrxS6BN/QtGbPaOFMyqIoFq4p/uhu173tVKkoo/OkZohX9mXHfWiiX2Yb/0JsCJ3Q9nBWOaOd1F2UcGe8Q7rSsW/YGv63GN7x+fZXtS+Mvx79h2QrYUGmEjWjQjfg8i8xJvGMH0oC5T1Fl56BkTBhyKV/z7FqW7noh/wr5Zcrn0xYYmPU2/IXCkJLb2hl2H1b+TWiaXBy4Mh45dvqZUILtgW8b40asvs+t+a3SGDJZiH3qPKiGWwwxB8gKqZ6wi09ZGtqV1rxRh5E05NZsa4tJNETjoJXyVMC+Yt6gwglpeWNMS/iXUadqIu1B0lCOarAZgSFGDenX7nOjxd10vAW+pPh+vp3DMvgUs2oSp+TZczwiC1neQQLTWLkMmr5Tenb+APbJKIP5rgno0KL2gQuuHV51VoyVSBqvzqhudnE3L4Y0EXWAbZvIaNxxEVn2wadeqUIW7ZVWbg4Jok5l0CSuQKRf/5kDDnXM/ZUsFZqJS8vQCDUCQD98wcBZaGQbkznIeqAx12dC1cWj71NhSJLjxhp89hCQTux4cK080sVKxqlgUAKubh/Cyp1Ifsr6LNvqc96rLqqZe461Hflh8CZiBjCWrFMQxHQtoNq99KQrU12E9DlswsNLOJLTGW/iPO3In+yQ2M1CBeJEVZRG6BZDYdeqBZ/82o3QC6M9UzFzcFoi9b6O0UoTV5pIXan+Uw1NNQt1Y85eEWw2jaIuHSYtyoEElC8mnCAwp1i7EhjZQyYybXu0WJXbk9qJwvomH9tVE3jyBCWUFeVL9q1tAvVbiA527ZPl1dY4iQIGSo3Z5PNEE2+4c5o+R2FhLhd320yeSB3WZBDGQ04Aow6ZVKys4Naj/pP9qnKwmEuqijiCWu3h692Aee7ZcR05Mn7aDcFZXeT/fljGJ/Mk0f4mCaOTbUJi/Qe8v0JIxryEOlzvZvnK7jcZ53MTXYKrsc6olLNZku+qMZMWq+G7j8biI/u0trpwkhxh8KwT/Vt99RBbx1TxRTA2QtxO41oao3+FvyDEZeXZzk74JIl4AJskGfvPPDTQwOInZGH0MnaFd8RwDThIJXFCDyPlUB2d7VHpBONuPihoUW8dMJbO73xWzxWNXojk22mWwlcm615n+TIC59coV72f2Yos+L2mo7tQ0RQTxcYDAV3Ro/VDbZ0sqOvJ1UBh+kR7WXuRLrBvkfXiO9bsEQq+Eu8nCw5F842+X67+Jla5tXIeZjkzeBH98tTWRFunXxVpGOy2yodgT2Uq0jQBP4EgvEtRUTPQGE9kF+52Y5UHf0KIIHH5weWvTE2LZkPGPSCxFEwOO7OFxceU3NAATiOS4Dh8mwJIw1dOUpLzCh+Hb/OrsifPHgMdPwUKFUfevR6JHDma1YD5Kuy7dCVMehq1nX2cU5hrmvRE+A9pnWsj3V13CVrfpTrWTWjFE+38ejShWWVnpywC/aKlaeuGobcNZkUIXDSr4dux7Qf/uG7A1ov/zFI5aZ/9DAeyxJ67LlfxUICamQm3xA049cAOILT5shfag8sNl/9GsoI90KiNL3hNrErLGgBmbqt8k/Xsgo+SxYJThlLXLdprUcmfk+DFW14axzE83JT2/VZQVJ1ATCG6OWpsbVcLTv6FmP8V4QKO7A9wR1pIn3OR9/w3OQK0EWiCFCao4j9Rm5kkNLSZdWPfAFozggNOkoBOSSmjgnM361qXmKDTkRGyoEz7lkt3cNyMiaj6F3d4L0wDhYUvNgfjAa0apRhcivcHWQS813ud1/9VtjimIF8BydZxa+duggSvii98/QdWeq+L+HHAz9DhIuF+5EEkzp4rDpeX4KhJnIEtHPLIboDmdwuv6iZM417UL1Wmgx9iTJifWDrMduBBz4gvTdkyHwvBKcON4bQRPPlwd77wThlmdod4UuitCs2TuIi/iHgJyLoZ2LDhCXPcbGHdnXPiI/vtdN16nTaL01QB9NtKnxKJpbR8TSh3fa1cXxNRRInxfSq8oNe8vManfCwYLABtOJQIXL/jZWD5n1VmziV4XEnav9mo5TmGcIBWx9kehVC/hEZSAfZ8Q2kSADJmQiR1CMFn6TDyPRt8IVD/SZL/xgZAjjI3015GIaAd0Gg9rjcYcIjYHAHwVqJMcC3hKJ6AKpnuxStpa2gAxpmUlrg6wKKpsRonrFU95GcrZc1NuMne1J5Y/2cwfwBQ8pjcw9m1WIcQdZ+6h76HCuAgOz4oMRKps3Efh+sCC+H7UvsDzOg56GmB0xEoQ1YRLbmCEA7nZGOO7gebvVERjCXQSBxCfuwv/0bScke66Ufhm1+nj2z+unCu4LNSjfIl4muz930XW1IyvSumggNM4qxFc1wUv4v7z7anka/TGrGRbpelGvxUG/i2qYa2E3yGyrg3Ss+m+w+xnCafNpgsDgA7dOcpczC0/DZK+FgUPprzQ/1rap10qakFX3ptU7uXU3+KU2iARSa7XacmGzR/PSSoW401wARQtd9y+XQvQ3ZgqN/wkj+rnzy+iBZhkJs+pmX7BtWjHD6MAvFDRvHLeCY0ddmCykyJKgg1bcuAhuKKf4Z8Zu5QDsbj+TdxN07Nlk08AuL6O6/9PUwa0iez6uy8jHSWRk98b3Dswp+k8tczcjAU7mnyqhCBUk3AMNURjy1/FYmXt2/GfC0Jqv10K9P3G3qe1ZsGgntg1avaqDg4GcZEPne+XXVL9olo2hSCL4f7VWqssRSMzqj51/GDp5GInNpK3cxiMbYZ23CotBWk3XnPTdLGsUDiwOcRv7F+bgip/2Qb5BYNAo47s7JAshdrfkJH1T4bgPSXMq5OWJNXiWXvrSsBE4LGfWKHFRpL7CRqT+7s9gYffk0jNkir6ymwbp8eyb2ctsgRcv5bMOXe3YSX564BQ3i0u/Uo8Q8gY9JE5za+hMv2nh3YUXh4QG4yvTxVyuuJiqCmuCs1fip+IIAh+iW8rDdIAMrLxK+ei5P7nClaW6k2nzfX67FMHk4J2H8wfUt4cv/JOkM1T4lY6f77fmOQNhZcS1VySNWV8axg18H0/wjuHI337Axf/hpRn4EzD5ylu11NV35u2DHGRdiaJy4dJ5vCF3ze6Oz/thiIX/wvz87lJJdXCgq/f330yAI3bEvMFOOfVZdEYuFxJhPDIfeAlfM9aY81my2YsyjCRDCZfQK/PULWkT80acuhqPbklxRlqPV7wR71Mq5AF6ZGn/VX5zSXBDxJMul3y8xbnS+WnWsNTJiAMDfcF9BVeKu8xx8WwmQ5POFPmhYIK1nDVet6rMAizJ5/Ci4faSkr83R6cLb0hBTc82Wfp+PG+vyrlZS1qhgG3ocAoMquJlhSFwaniUwhJLV8JIJ9VW5DKmHe0G1s3plyXGdvBUa4zxzBLgQOYIJmjZaGiU7x0xWGx2pqMCr6a4NyPL/BfWCxtE8PvjuL88uH/VQl7w6TKTVIW3C/5jMyWv7v6AzaR4Ue9wAdQc6z4/ySrR9PwW1VFI8PjTonpHzxLaX5qnoQFmvEftkWWJU1Xev13a37rqiA0iQCU9WtEu3CtHFW182dmuF5X8jNTD4PjsYdOVp5f/WSKpX8bFY4x7Q12viYr+V/DaRElbxn53vGwEBtYjMVFoM2z3yX//djOOImyetF9i5LJPgvIrDbBfLIDbmRReQTvF8aA6RWX7edveTKh4/Fuy7/jnoRus5s1lkNSnDyVsrdOBiZFIhxAiCqmDsYXM/wP2q/bV7f1VCFvjtpQ/1YN/Posr2YoFBsJN5+ThfWeDtYamMOcY1kIDeormfS2XxN2MiSDDvYcVL3ytXbYmJoQc0ult8lnCV7wyzt1daHlxSKM5SyJaHBCMiDlgpTXC6za3t0Y8vXgUnt/FpbHPbYvIJHS+RM6gVdS5xYmFe669eC1Xi3qTJiCOPjGtZH8UfdIy9sUzZ3HCW0wtoKDlKQNyQtYTRESgo1Zld1OqtB9bwhaSK75mt/zCjyqWlaL2wm6CC+/4mgJQ/hPnuo9eLJhkmrmCZRdOLLXgHoRrqEDXdPHo3qVLR9UDkUKtKbgesNWmWX/LHuHQR5w2WO+p4D5MhKiRJw9aE6t2WsE7gWArF8OHKsdkux1AqvskaCaJ15m3rdeX1C7V31rSKtYgqbg/zcRhK7p524f/JeUUfTr4/0cNQ9I36/vuxCygwrfxn9CTH5zyEKjRYqi19fAI6WP07gtEdZ01OJQxm4Y2N3VBEcK0btImjbTcxdFpUyyblozmdpLemvJ7TsNkDyNVfk/urFUoKD1oNad9o4UTB2IwXgMZ3qW6myYmNquoOeWc0VjngOUg3kO3HuPmA6gazyhbFPwGd7gQD0lLeNqRrcm+cF6PawshTFb9hN2MyEQu8x3/Wz92/fl/iFXBaT3UZA8jlrNC/BcgS1vjo95mY1QnI+G3rVfno/ildWRKsDB8OgXxh9b3Vm9u13WJytGUE3e2pGM0I/m1powVUnd7GLVVP4sxQqDS034c0mLHxhWuj1Pk4gr3heSNFdWlM72ckpQxBhnNSn6+Z7JU4xgUAy1Lqtk6UbhaUlfsjkcQ2iY2f8glSwo6q9lyMZYVeseCNnR3H1vgrqylmI8ifq7B6yg0jMyeyVQNJOaC6NLi1XEst4doOYI8nWX1F3xMDgWGieB56NCasEj9JoXq3F/bwnY/MQDg2Tva/a8Dpu1hzerHYuKBmeZAGPCVTpuVTo9m7wM367AjuEAhBTDqckX3ZQ8rsDgiFvACY1m5sugsXhLk48ewgcKEyfKekCIvmQdzmtqbx3o88LtR13e/ol/gCFepVDw5UBoeBpLNMYoFLvYW0rQZURU6zcTDo8l7CfK3Ku8643rR0ac4o7DcIOKMKL/YpaYRtjFf2Cwesbl8IMWs9vD8aTF5mPFxIjbIClUw9cDH6OznGlefGxNDq80CYFikQt55bt0Fts52cLKiD6cpIUsETJ9jwXFnQwC0UrHhE6bFDuXL3H+GqVGNtp9YBJ3jgj+7AtKBSM2PF/HjRRwrovvS5abuwd/jJIWokjiQB86sSlRERV/6LYiexS4B2kdR7h1NKJsiyHOgn5QraPetPgg9F1rdOm/rojS8Cxop/w7XwbSQqGFJ4UCu6BTIDtPwvUlGZlg76MTvZGBIGHLPZnq/KKfWWR4xtfsxPqWjKF+079bN+fOda9fYb9EmvpVULlfxmaPNZfOkVPiEgzOURPl1P0BBnqO+8kZM5XuAZ+RpH/SP5e0yytkLZ9LEJgUzjDh7nFsl7jdFwBOvf2P8l3bug1WrgFPtelGabQ9+ClSq7GaflZKUiHTUH3MrAwX2CZUz2YB4W9sLPD68PkJa1SWSQZ2gJ1bbRGc6ga7f6GM7LnTfuePFXr6Nog+XiCSCvyBlWThe000E2z1kQ2kT6bDhAvexmBUco2sWfJebOiNVTcksHl9E6ipzlwXiCLhk34VyLydbIUU3PWknCFQmFn5MRBz+qD7yj/xvc3xqHyVvkPQDLnNlmyl94Zjhm0vRHdA7/f8y0VwJbFmASz6ZqQccaZmuCACKe+dkRYDLOBchTlMZ4c6PRSB5/IS4CSKxYJjA1se00ZWAdxfJZahVVQaYBnEmm5fVz3+mwN6qjJbXsScE8VIEh+udUVTL0YhqRtaslUnQlV9it+UAs9twWe9/VV/ko9Ri5jr6zK5AwmRj25FvHJHcYCVyz0+ajp3fenMKz3xethxRY+zIgjvF8kg0uC4NAN1gceiMcKIUZoaZtROsqrypp1Vcbb/zrJHuKIvgHqJj6blUoprnLiPfs2+3jBlWT678WPssrQACKKHhDY/TbUkN3KQyL5Kab6bupamPvOsD48h0Cw/Df/aed2Iuzheoi5MZ3Z+U9pIgAWJk7boxAoGZ5/53//4r1yW10KteCFgO/U3d6glqLNj0VpCboHXx7ijvomsNBhjPalF67ZxRBfWQK1f5zbx81y9+ovW6czMEjQmwuOoNKzXY4JUsyPzT8+mJaLdTS45WEhcpgA/XNbhWu3aUc1pJhNxYCbjwVvGHAdeLDFyYUIOzNbs3y42H6Zksvl2JPUbpOQG2TXwh6EbQJpleYB0Y/48JQNHWK8GLI6oQ7ozFV+Xx6txUtUpHZBgt2MLNaa9LxJdiJdkZfVaVrbxvxyCo8M9wXiEplrrtmRxDjm96xoGbVlkeesYI+XnbLHI8Bg3pxnbG0kjfTPqwwcgIkvPkU76MH9xHJycjKJJ/ya602okKw1szRmtU4xlAESMVxYybF3o/xyDnYWB3nQDcNAhxP9jFuDJPD/zBWQCIba/+4c2f5Eb00yJvXqw8O04mv8PyEMeh9GE19hMQC+EH3bncPe2qvzbK4ZQRoOiO7CVL1kFyG+e1dydtCycmH1c1y5gfWlqiyUC8ANwPGDvbOSeVtttBYeFm39LXyVUMjeP1daK35ea2d0yeRWTVi9DAt19FP7gXSBIwYHdIyLjQ8m4o6RGIIogN33MFKEtMlyVvEXeK0q29mG4XdSHz70W7PyRBhob43/SjajDPUbAax/PwR2hmiKUdQpVh68K0HerZt3jLCfZq9I3SJwvXsqi8U08V3mXgr+YOLfof0GNpj7XJiRxSIaUzk4KHLMO1zdnUHOMeNskP87mFZ5AR1z5s/yAMLY9OlIi9GGVug4vEJDFaJJ/GuBTOiOE0TzxzbprgrENltlsmq8lHWTH3B/bdaBCHC36QoJPHsozUNkOSvlUY3DAZ0rLs4kV19LFZ6+iImxy2S/rco8QUZKcc1xMnZjCHCgQfUmgCXKaAkHnQI83i54tB4ccDq3rHU2ZmXi2z3t+PfZDB5RSPpjYohDmyMoDItE1w1puIXW9xEVjoyDSB6C4XNYCdN0zmnHs3F3w8roJQdaXuqXa8VWpXQvH1gfY01mv9pYWwkCCLD3OHGqkhSsnLFjhjLbf7lxqToQYLrg718D7ON3vn0bD1HLMjaAA0fXAqmNGlF6+SSnZrZX/W/G84TZcC5lFOT8xikEUEii4nqxNqZ0TUUMBEtsuOIJSA1k9+0Ll/edO+fDMDxAMUCq2lABH9SoLaFMkje/j/OuyxRrSIiy0vEFFWkdWgYevMErEEkn1K0cj/tnHnRTt58UOVuPVKA7JI2FxzqvqDs3jtmekURt5WJPbPL/443eOG5E6+d0ctYaD6jioy61eadwYYOLFY5rYwue6hScq74jha/eH4I8bpTksyLsSwgldLoOnJE0w2N3jwiprGlt0fZEsUFfxNvTVB3Qu4c51EIRMuMNkaCmgok0YY7Q5mrRxDWzrOnbZAAGO1SHPFgCYhS/TyM6DqEVlWB/PGGFkHJHSSsYE9ZdZGUudxS6WxeUdVL1AugI1XWCDo9VlqBBMeF1kZblcZNxmCrkvgNw1fbBz+jylU9WbuUgj43HPQpmnvUrA5lrHz3zvbv1h0xmVSJWnk8MeMBtagk0RQJYr1FLBvRTHRlZd4bV1Qr2L1L50IhIi1A3Uw5fmDB/5kOXTpJD7oMsp5Buy2dkNisF9RGmRoepXUDRutBKx9PNv2N7BKImuWvj8VnGErMAlVYqKc/SROt7vxS0Yks5/mZwjgrK0cP138xvatTjKrWo5zwmaJmZUn2E4As/nOD7172CYkgtQ9IS+MWCw6XG0wMqAcPJxF/hJfKoVPJsXv7SB9EZXvfSuYYvd2xQfeS9gXfBXL3iO3P9P1qj1g0lil6MObZDUVpjGiPLYjqPyXBHSp7108oLisnxiqDVYJB4O49xz4HwwoZymvSCit/Ruw/6efFBIVgduvLniEMOgztEzpt3ax5M+mx7OFCgHcLhKyI7/PAvkRzi3gGRAPRoomNNWgluJgwyHMaxakj8rcTRVD7Wh0OSBdflQ0hi/PCXeg3WJYQYLiTZoGt5+ijAQBwxnd31i28YmYqTWk4fo3gTfg0yBTxgiD04XiT8tktNfGoELJgphWC4gafsHDeQ+FmYFU1IZGN42b1Ez5G/O3o4/RVtvdyv8e6INBG4yimdqFbDpoEeCsJTjP3K4hrZJA19y2tSq9U7OqYTIqyFSZ/27uHplnLo9T8SGbl5UDHRdA9dy/chrQhwgl1D1rQyVG4gj2Qa/hMGFgZo5o8K92VEVJ+NEer6MErCFCbb50tykt3oyipn20Nb3EMjh0A7YfKaitQpjPy3u/PwUaBn0rCM/yEkmUG9flKBn9NxG45anMkuUlCi8t54PekHK/YNrULCsFmIFD/Az+qzhypdHfREAXrNUB4icvZI5xkSNHqI86VKObVGWOE3109JAS2hMqITlMwSONI1vv3qvVbz9Qug54IurJUKXxCJJJSD9rvFmCnW5AOn5JDgzMZE9P3ZrwHgvfFa9hCvFNOySwvY+et16ZSjq+74du88isZMbe0LkIxhedP3zAZxzB3YaJY5iX3fIys4hyV0OblU6KIDrrSdQbp+F7/aF4NevVOlkvcVojlQp36zZfN200MmTikj0cbLlBaK1w40JqvtkMWcc8PCEo32b2x7NIw86O5jlhtjR+klKUtx8CHPFvMWFkdWLIjVHsMwuFB17BaD3lSHaoz+MwmgssxZcbb08K7S3avbL9YiFZESlMFrpFdP0VW+GHguyqfxyTAGFzoRTTGCKD9XLnkJQkwvH9i5sxLfMK6l7jaleD/f0H2o6aElthxdZMhRrQjUfCHbA1Xf/1Nn/lZyswnJWIu0VQxhcuYw4ot0Hjf0qc3dfK6fjfnTBe4mVv6WJ9xvTQfQyWM7Yts7p6KJ25DahQNBp7cSPE29QYUAK0e+fnUKEOO+ivby/ISLE6q9kFxoOUIWGHaDWg0M/NV64ySexWSVJUFKIe6GOnFJnVW7UxAcvZ0ScSwczQ4xddGHZKHUDwWeMkuW9jtsIqwAdqEeQo9dud9zuZH5z+xtpBpKScBj/zkpbFChaTzv+CObWPpKvomn7W2NEEdjDKzRwsEV6Cy2iQ4IvlbzzP/yTFio2Uu5UY9r/kyjfuKc1WBZdg1WZh1Kfmia4CMoqyC69K+1fuM/BVdq1YV+oeb/H8NVpb9Lmuqy7WfuOzb65Vs9PWlP4refDsNCyGhcc7mzzR2YgP+ZyStqCs+2Z5+axFLtFcEZWuksvQVw9dAql9ED4c4K/bGHAILqzff3VGAs3TnL42OPhbMaqqN7eonnFJN/XxzVHi0jcqFOF52m70qj6ebnEqRWEbJ4cadTnrBImKXgvLgWNFo1J5OdpY+zdv7SS3r4yVBkoIDFSBLRYdg8zkRymseXJcVbtzdxCnk38Kps0gtHWZmvqo5VTsbD/nM4CTrBMCishVXzBEAVb0sx3caMDxCCPIhZO4acrpUazh2QAwGvGCQaM0ce44X/TrTkx65vg/B+CtOJ+6GGZwwqC8bdEUzbcKcENhnWhBhwT35jZamqTnt53FO504XrR6zhsmDVroxm0jUnSes2LqLgXjQqTMLwJy5jH1sXtfSVnY+eKMcpaXXlEQhXgVtK6drovMisB8/pk9AUrjlI2+lD9pOZDndGR111jJWKrvVlTLDJxtYXqwryXt1KleKMX0vIh1+REh7lG0CuSykjsb5F65stSvPfXJFy44aSJf7QgHJFPuamSZ06sfXhAJ4TGzZiIu7+MCqAcWHRIWROb/1J7/FGQX62HAhdOlJ11JY/4pQ+iydF44yVrIOeIiPH2YmZXQe2LgpYxybS0cxI6k05LOaaHihNdEH45kmQO2KZHGQdOopjmDcE035voY13kwCPgm4w1r6iAqatRr2rf2hMdYfDuQxOJYCkrIlzAISOeYRTRTfETzKQcEZgzmhR38aLYzLLllEr5b6ETwoNDIZ2Q1zrD6MTsjTYClPC4khmx8tDDKZ/Sh1BINfxp38n3Xs1wETUk0vimXikXGQMkx7MxFbPhkO191EmTg4IMUrTQjIdf3MaFnmU3Z09pNq5X45WT14+uVtw5jBfOy7OpGxckwtpZVzUxPLhSpqtjgI4TLjnrF6L5HfNxJJA0zHxlvoZW991wQdqjXmWKHAua6U+VyThKRANAQpTuSDvkg8LBPpSHOrFD/q+Xt3GibYq+AlZRTDHnpNM2sBHYWwDANJHvdNnj4HVluW0rskvTVraKcc+ghGrqCWu5iOc/rwSHswg13DQfQj6gXqXnbQXTBDuxkaoVt31yIxq3bM1mKHnCkUkP3m3AEBOoYNvstHRQ3/Yw+/aUx2kQRVYsylgrn1cJCKRbpGxKlgYFfxAHVQ7CQ7FKX0OLeRHtn0Fz8rU8q/BlJds93ccNucnJScS/J/ZEauJJuklVN6Vo5xcnnpwbj7RPgFI2Dfdr4I2sBwxRr9UzshS4wvIMlp1CgEHvMqnYfgfmczABNJa+7l5L359oXrInjQMdmmTIx7xqR4SChFfqAk5njWjXEBdOgbumXXxGuVvVO9fNDrJpresU4ERZCsCa9BIyVlA8fUwvBzjxGmApWugMDO/sSqLalcvfBeojs+ZrNs3LiFqlnzIUiIAjmG/BoeNgW8ReGeLqsJ/CohoPhsv6IgAnWhCDduQgVQF1YHcwHfI9Y4cg4hi28PlXTystoP2P97bQPsGR4ReyyfddvZC5t0E5P98uNIqL5f8IXGI6S55Z+6+SQzk6ym1uFp0AnBG/LgmgBKKlfY4GkvMmBtJed1wyHqC6W/rvbYZ/Pct7Ymi4g1GJPquSaIEleMwbzDHKGenz5ti9h/UePhgiBTls4P3RdovvpMaFmFn/mBJXGtREl2W37FyadSBcvGCEHQgd3lgNzmfDXh8VDNoWRzYez5imTcAJhj44d7uIXOIzbgWcEDbvjUWNwfwrMYB5llcIyN0lIUNPSOHixdWZqBOizWmBAlvGeWgldCIi5qJZbGERk4wHu5zUOI0t78QKojahjtO9ST3QcRMnblPRPBq07iWc5lZ2zqHD6gFliXt6HWR4Rvdd8ZYMPLzq8gVpFWUsVkfYieoH2p6UmqXVW/kExsJGYhUPTWhfR7KdIfgHkjsjobW3qM+ac25qyGjSGkJ5q9P2oC+dEgTk2HuZjhs49g80+Ik/wuB8gwtQtzbPEy4e9GimLURS4YGGWvjKX3jX/I5iiprRNYDsSDo6mWAtMwPAcxZZWG48btwXE+VdVEhb2E19ntz6QJJIvLHSkY50Y0Xqn/oAAsLfht0Xaz4SoYcEixd2zUveR93evp724MS0fKPsq1gqpIsu3RDDTI4vwOWCIfNG6azJOT8KLomrPamILZshGy4oOTn4maFEWTrVct26lYSVx0D4AOKvMeSeAugF4mO6RgmXkKf3nxCDRyBckeQhYelgSQ2VX+n3BwOilahNvLy2J2VOG+Oz4a4iqG3RMjHamK0p7EcR0Le+5A7yGwUUjvHYBij99pl8h6W8jVrIuhU5keXshpDmt5nOg6e3WnMjifhxxKh7ETW7XBTyF3iliwTDfI7+IirgKADO0Rx8pgdvC4Z2vDMETR7dBGTBTUzdTHcGyX3wzQ//29BAFeRS0NvXhHH6e1WKHX6XiGjjHWhA4+EsJfbWjwL4pAUQYjyKVuBWZpWN0XSNFQwQyE1d9T9cThm4LcrKSoq1vAqJzLouSg61lJT7dBndkd+6QCOHVmErD99b7dXZWOB9+FStzsNfUm7LyRzQziVaWUsyJwsHnhLeI6rgV7mpan1Goc44XGQJfKB+f2Vq+CfhNaLpmfDJMk137A2kikZk+qXwiVvJJEmUHmyzHHprtGWIl1glpTGmajZ/39Rms/+53ez4rYf1yF2YCiE07X+J1zLID5n7IKD8gefv0AKFK9Opd0FRKCDd3YpS/W2csGhaThAzPvtz+P/4Ut/DTjgiZKZFmX0vwnbSMr/OO9JxpoSxKrzjhMtWSWfHNjDa78Pv+uGjQI/ixcmyawsmceWrEr9hRoUs+CQMY1Xz4nnxj0bv2ZxdVdmmCL0iNIQpI3Piw/T/ZqoHBtXVcnjNE0TPmjKctqrcok5eyUeSLQzioXhjBNcYTmsnYjjnsGHTKs0ulCSmqWJJy69qIQL6A0D30e0COyMV49E0RFh38SsnwIKmDQPzFjDRcCO2S+Tu6mX4oKnSkqAnRCKOeImgqpF7EB0wTseoR43sIG2OqMlINjWqzLE/knoCJSxLVr1bu8bkZRZoA3cgfgidVcJycyZZnN0Ghnm7WFsNeAq8Az9XXk9MCekP5yb14WsUAucZpy0arDyBWagZdmLnwfSEOLrV9J4j/8T9VNtSvPgZoPbf5fBy1xRx8Av2avofi33uTGGL/zvyssctncmZQbdJgAdXWa0Hlanxo4y3DOtiQyh1jSBDA8s5i1OLGuAZq4ZNfmFMyyjxSQ2kT6b9W0Y4Q5zCCyuzfSFH/eb4l/uVw6wXPi/VktKTV2oCmtmnZJah7triPPju7ZbutP9hrEonH+TW/deUiknzXfxcrg9OO6Ubu1m7owzXfUbngiDRQmOzxtE/66VvdqmTdbpA6sfCYUn7I6IisL654nE6olE30DgPkieq5c/Ah4KjvZcW4/umx1F2PwgvImt4TL2cedYY91+cBQXuKKcRkrIAjuMT0BlcK0SOXBu2suaVcoN9aRuNfyYOhD9Kzx0HVdPXj6yraPmJnIiXa5RZUFhhD31YZ3GDhTkjxdaIHmy1YrInTetXiW3/pZKNt07P0x8K3G4yZeaXKxZXAndXDO02Xy+CmhfFVfPXUdxFFN/OCpvvHf0NdO0ngCqbvtQQBh/JIzvx0RNM46QXrAGtA+mWSs7nJy1IogWLhVjE6th23p/uR6wCLPOVxBVFZN1BC/f8dhpvMonA6ERUcdXdyVXIOO4zq3Xbib4zoBgYVY49qkLB35K71+KX0QJmjnQGY3tEhAB3bmgP3Oe9y/mU0oBZoC/RF2rS2y1HkVjl+mGhJG1UfpYGvsSvMrUEULeJsOiGxdEfebCNMzzyp5ZPW4pMnIDgQrCwfkxhKNJzAM0IvhJRjyfH2jMxB1vU45xtpYMkeeZzjzV4sdcKHEch/4wUXw28T4Fy7Qtcn1GqoldeKZx7rrtxjdPf0zjjSeIQkkVqTkkBoRqz96EBdVzWk5IkGjxlWU6+LXPasntEMQa+3OAS5dAxUcrB/Ew39ACcZeZ6rOEE749yTw6t6GyJ3E/LEMKXEF02wugkunJa9UIyuH1zVeb5/8te0S1CMmgKQt6sK6QLlsoU+XsDW7Kged3GmKZ8TTNqPutsRTFA4l1OjIZvjBfvmtm5geM/yO5aB6C83o66mV3tHg6MS/B41Uy+ajrv2vcZZK28BcFNnHTli+fYst0fudZit6sP2X+TsldgMtmzWWx7KS4BODMW8GBjH5MpoN9erHIO70zXQe6Hj62efn7jcVfzYeFOg88nK8kreGBRf5cIZ8JyKMb1ScOH4A5KOpP/VXbcPMvVQxCXgoCXEkPDEE1EflG5cNRzitNmdMuZIK2yrlprwOw5mOU8yhDlETHgH5zlCRLkbs5SrmfRu1hFgB6k+ebTqivOD+wRTmotwtwsteV5prwChiR0iZRvqr3p95Gj2li0F4icIzLl1NiNg9ZQcvFQzvERounEt3XMLvyUWn5RhNzMA+XxdO9ALzFUBfL4s1NQ+Lsxrhjmb4+ooNbrT3aNZV5XC9yDdGEe47Ne79w3JACtwG7j+QzhgQowq2qPUlDlDyhVx7zPeKHlhz754ghUjKIdoTBRcmKYPv7yiYDrELB9lr0sx5Lcngn1kDJ7gAFToyby4Ac6aUCXe/rFOmvMC3QZX6nVHaAUczdn7kaOOKvBhSSw8Nhnqo5P80RnMbEqcVgXTSJKUZi92yyXZjZ1JH0oVy13FdgnH6h57MvBMzJqb4rZcfNaOLeLh3eqB8oaoVvS9KxIOxJX3YcaeMRamQYRKOp5mKuWvXsI/TBbcExrHpoig4tfj64zYqh5dT3EzPYuekm6YewHcZuP3rN5EzTEzXfItl9/8ALDQFFmSdOX5hvzBxUXsiM39J1kASpoQwGIuNwVqo9mIElfnbZNbBPmz9ng4HJxSHMPdHde4pycSLPqz8/Zl+aMVuRKoG1gqdTuz2ek+MhznGrKMu4auoEJx+6MsbnyDAvnUMCB+FZs6CUJy4HlQFjhMuvSL9423wAAAWffskzzOg46UcpOx0kuV+B2fGkCMLfh+OqNgCuOk2v6U1Jk8GzH2Ifbd4RHn5XZps6vKao840oa3uVCKui2osURHes2MqOUCHgZnlOHN8UORB5KCYkTyzGrAxBW8EBMGRo8Y1EzV5uRqwNhHCU+Ou8zwq1rounAxBkZ+jX9jgmxsAsKWwzx1r9OZO+lmRTXyf7jCrFhJnxjwwj3euhbuNDrNU/V18/tDyWE/PMajpQz7iWhc59tMIryROyczZ8oR3nUjX6fWslxFHtp693eXg46sA2qXLihWbDkTRfOU/mc7gYbbBCmsQCrU8KbIiEmYRHBaRylza2bfamezHiXYQ6Sqrm7LnLXn59v0/JU5X+8OMZ2/w9SLxxtOYWixqS3Ohumdt9vQVBzzp39LH4VgMqM9qOIIkI+8cqOG5glLlARGLNqMQ4uO0NBfJzgbGS98F+DZgSRGV1CDnpcAOIS/PkCrEWYxHahXC70SLOmS9ICtkVvbEynhnrcAcHIwzyyByl4+q3RZECpegIpFlLG8aTz98tPiyVwxVQs5dn55v+hdc/2QAz0Lv+6JhU4kJJZFk46BeGa168N5iOzSGhXC4ZsoPTksR8HPtETqvXoKid/KWZy/964dNyGRpy4LSQ4rSw/LpoSbbUQimFHBRpuH65OpbSxmRFLf2SEbVxjBR6a4Qe+FH9eSFvwkJeIeUIuHp3BpRdaaVGLULTg28r6yMYaQ3F9VAJRX2/0/sBc5ugr3ywC7Bfx28/LonUAl7+yoJOyVRKeUOZ1a6C2QrhCq2LK5By7/a04pRTylo2sdtGlkufV4I+Pf2nyj+nmHgncoXY3/fIYixiIPps+FBayA+S1t+ES35A+IP5E4K/0JGKO+HTD9ITPvYUlK3+KNNnAeeJG2034bmXGdLq33XAKeUbEIBznd8d4on2G9Nyg0azaTxs2tUXl7SRGOXHhoJmyyeGT3hwSBiV89x6n/grT+Yr0FWfoszJWgnHuGB0XxegK8Z1XfRoa1jJRIv4M7fu4BZn9jJ0WrUX5wbc8FeOjk6hP+pFFIjNCDeNumHQjuZEzktk5fBFM4yQ+lS8ig1n1s81VgunZK1f6cmFwQXmqyApvCTOSXE/7AJtFbA4+qGTj4QcsBrXIdoVfUWeWpcokzyEeVYMQ6eqUom8TVwtw0vtXBdbZi0UULw57YIsjUsvnix5mtT2Z0hOCLsrkd3SpuqDMKATC9P8qsf70o0FB+eTW27arsJgiQO10gLbid7BR3K2UbLO5A9wRuPTrEcaibaqx5XA6KgUO1w9Z2ou+ZYvnfGgLLbKxXMy7mZnUV/gpDTYhEgg1eFX5beD3a7d4rkdGWW8PF3IC9WE6OE0/Mt/tp5Ar/YSYB1S76u4zdu7cIiEJVp2m5poz9nxHAD1HELhCeshX770Wi6OkLIy2PVX9D9n44DHUzCKItIvU7crlId8jHoJLzRCmC9reB8hyRHk6qdr0DNQWWQHaIpzQVCoJ5faUs7CRl671GZLQZNAbVxGTeaJp8E/FP9Ssn2OwlgkE4bLlt8jo1lWYH1jf3Ob5GzpRNO0CIJuv4f1gKxEwpA+GoxS7ERW43jHp3dQ+s1jRcjl8Z79X0TouzHT2n8zF/cC9whwFpXzy0t885h4Z0/dBkVns0XaiL839KQkFtgZrPJ7mUWML0YZ0VTvljeboawUriJAiRviw9d92fjJjZAWHMmwSdSs4EiLWRBGsWLBa9EYl4uhSGuJUjRCeE2qas+4YXp7yjYHjiMcpwqPi+LI8nnwz8duuEnOgdnvxXpB5NTH1EWHC1uqgYxvwlyG6ZALrSE6GchQScQ18fqZRxYrvaN6f/gMzz+/pxUHI2CAkQDKgLnHIWDjL/dv2ropxVkXmi/xUu+/tJXw8jZdJa4IKGjPKrjCb0fOeQyrNreu2nhKC7woAF/DLVPMZ/tt6nGjjECi1ylxanuJaO3idR4celMGHO8qxnj611xXarusLugER1w6oY+YUQMohYPcnlfkNB/Hq/mAVNWI79KvYWlzCIO46kchNCppX3ksMUgEivha9XdrZUGT7G3qM6qYyP9E3RafLP6+teZZeZhQd86AwmcEDbGRodUFzcnCKh9pwkQIaiYup4uCiM/iMauZUnMxG/iaWSKikARBdobXer7ry8NzEu8AC6hnnENn+q+6Ezz5uZMCyIq8owscWkhcPI44IF7DcLBtARltuocv/QIIChFmgJX7Rpymo9NssHIm6bFv7QVvoejLTp6f/gTo4GHdqVsqcUOjGLy7rrwR5q2GzoyOcSUMiZZnNwFdUApmSaIn8zPu3gttz8X88nqv887F1ApnZqmAW/lP7kFsUJPCELm+twh19OK2e2yFURZOrHvmmZYwvPd7gRvORlFsqiFKelfGbSHt8bfHvRthSK4NfFHheg33pAjGNyDHPo6qLq3a/0d600ernYgREzDiRyulEc03YkyVkRSdnmgVtal1U2qRjb0m9jLQwYFP01PwpX3DoflOgy53+9mu5NJfCCdiAXizvNy34G398g5kArGxKO4UEcD3RDOF2hG40dEvB1RfKXctzAxfTH7ligbWSY+Rir0eIPaiwM3wNNFcCUZtaDLOFYCB+nQIo8vUHp/oMAA0l7iw/WfuUEos+JlQ3Qt4LDmCzDB6+LQFpLTeJ32Aa55F46COjqHFrjpDf2wfxxDBRTDuXKY5QKS2pl62PNT0gpSJPUklvm4X2A6RKksXh2XqLJ7OCLe5i5kLvO/+mnofAfqi/c4KlvTYvh42OpJtuLgj+SmLmSzWDPQJO3UQ9ffc66gZUHzCMy+/x/kexfqR5QDjmkRrS6xlHHw/viogpT2+buWebGHBi3p7CisYCrpKjAAEqnf4MSUTwm69toL0MrR/59jbCdQrOgTtm015ZQmv9pq/JI/e1kwb0xPaRybvg1oDZXuQizK92bW5zn2WnGX65twztbIU+Suuv0J5tGRW9Qnj5wCaf0AHjyaJKkWoWVBYl42asQGRBtSi9LFspkAQs15kArUaDeHTqLVbQAFi5AVn6u/PKjuohXNGZOcA8PmCfM+bxfIqNsuQrcbA+wa/AGybs7XF7Y3yaZzpL0wUfGYAb9pC4ED1QzCH5Awdqlu4Za6m++BO9MUZWPmZyf711oCcoCNo+7D8QWauZUopmOoSGtpBEtz3be1H8W/dVnRQdjLLr0xrMrfS/k5ET3i21FH7OtrMR+zIg6WfE7A1LuPL74dxmNZV3TO4Z4Hhf8LYxmAPDUwmJN14fcetNcDVjhZ8D2w4L1pcU1boAS2+X/0LDg3u8J3aGeJhtUSUL18XSRGpCgU7jcBX3+LCDQDgmDLvyLzij7EV2APyRHMHMRU2SulmGtXvUmDJk/W/20OK6v46i6z0qyOaAE6s7fOq2YHc1YHaPWQ8bNBJhdQzWWZ2wh4RRrdVLVbGN/U8OFeHLBcxqbw/TKoWZQnFC+gBRmFt1+sS0NZf6xluB2WwdDyTOsT4SHF6Y/JqOo6kFJDK9cSts46TEjgiorEglBBnsDxv8H2PyRgdPgYtw4ZvDefz4/u+B9aGR4o6Ptw1SSsHC+84/0Y8GOdefCtiziP6V5EkG7KaE/gMN5LJn6YcJtuds2q1/ErEwpih0kH74tvylf7e4qLVTtub6Vdrw3YQ3KKGENkhD6QuHHg2SUL7M94fA044vcQ3EQr9QVpFlnyr5OuPJfkBjtJjN7pMxAB9IwLcTgvNqqSRoSbC4z+ZJA5O9ISOxX3hti2OKu7cqCO3KeLpiW4IUcNse2gZGIUofQXKdYyXyyW1j4boI1CWG56KycK5wMicxjGZ8SrcQypsEjW/AjXh6m4DU748VsP14VKmohqLDzISSABtWbR4TY3Eq2TxweYxVMZcZCxhNFXKSZic/Jj2yzvg07z4WaG9v+jncoOybJQcOJWhY9SKZNSrHOkxESY9hWZ77Do/XwoZ1Lv+zUexYYfv9lSiw/7dIFVEM2jAoNWjGXq/QPcwsWX0A+Bzw7JFOPAoEQcUgOgTTwcSxcnCqHmDebV99PAXQE49B3IhzC8hqfmkkfXm36+bdTOymZWZNBjuqniRdu6flF+utM/zO3HpBKnLx1CvERVQoQ79tDVVUabl06Qvnm3KgzszF5NgLF/fzPiKbeWjZRXDuYaI0zPza+77932nrNIg5R28j1AhyB5Z38KIuPsNw34TOSHmJ3ZvtBXGlXUSGjr/KdG5A2+PO/JmJ5Fdfsc1LKny52NuYJftuTR6QYA0gntky5MOE9+6VoSJpocgHiuSOCr3FIh1BBHbymWcNb8T6RaAf/a8/Y2UG9A+eqeaaz6unwV58nEqtU5WnposApk+SYBWz0UfkKbP3LlIalX8Q7aGm72YJ/Pq6eYdKD81dFfDMgGYvTlSIJLoVpF6KSOWybCF/aW04BSnCqnSkSiN2LEHk4vmEx6i7VSeqR97yluF+Wfp6LPGgTXwzua3pDyjb6Ot64sfZQD+WfxZtbp+BeO8Iib2zywTzBLkZXpJVfn8+8v+aGMaCrXSRLZ545ETQBbwxKNNj0yHLYT2/Xzz/B4J7ZRpHnGH2LaE4OIQ1Y/+fcEAdF3KDytEDWJD+SlIt41cJYu8copSMiS6AHBkoVfH9y4hDyMDTMStjMTPub/Z8/J3r3ZTH5oaSU7H9TMAOPg6ABD0KoOzbsUrfhfZVNCM3NCWVwA0wJcv73yP+WzCDH/LyJcgYJ1vFR6NGCazwVxB0Th2bkmcKq9KB2bidXdRkUX0w4EqLTOHc6HRc8sfzUjzf+m2Tie0DchdUwXqoq/KViaea3s1MdQOXOovzo3qEg3F8pyy6ZYdvqHO31HyjpolyDcigsiMybSOC+TuUTDH/BZZDSd4QxS2Ltgo8ba2N6V0aZbvfqamkC18twAWrNV0qFyEkBeJ8glbh+3duh1MSTXM5kW9ky3rXPPv0hOXLDxtmncNo22TisdHHyYWsUgH5d3YzlB5GaBBvchniyavfU1HLq4OXoPqR9j9IaARcT1tp8U8Os4v2uJzHXQ7ZovrF1M4EoqkV8MneKku5ov3ZkeOsWg2rJEGlr5EWsEVfzFLZWn7HLF4WQxNBRWoIXcwnHini2DAy/NmJFUOpYRqCdtr1W3gzxsn/xVTEnwwPjC5oM5h3hGBUxJeucm7fZ8tXCKUYJMRyMk/5kT2WKcaBnucEGl7BE95oNqNy1eoxUZxfsvO9wyGRfLek4zjWi+4B5jGL5Y+63roUeWNnauJLAZOnln6wKPVRUdoxVKLnjjXVEXyw81RsIs7MqrYn3kjTasPWwySCM5mbGQ04gu6FKMhfLFTOAiaL33pXF6pcPrjlmICIH3n4cwDmervw3tBKAAywa91uF9b50zDIkkQnn5nOSM+zw6OZEYr82sR/VR+KI1JYbuEX/xGsdWN9o4rpRKZx5uZRZUhCW9C54vNlJYg/+ZavF8JwSifxamdYKM8fbNkoZdeU2dIOP5nQxJClwx3slIRFBgtXttrxiaqUuIbSSOSx7xPT7Zbm7IbSGSLkKQ4InhIWG0udOERUBTTnMefN3qyPUQQXzoOzRBbatqQF7Na54dINEUAKzW9YTQEU9HCwK3NQpzlBgJCQzfGEnfbuS434/eQXfzm7TyRd+Q7gk3IjzbRmLRGI2cXCYOHU7JpVb11k/PCdNIfbel09O+vrBCWY+fvv/l21vmJHR+iQYsn0syevusfHe6KCIImWDSDEItmjjMyCPkqA/RyKFb7xsQ8vKYFxSWsuvqkBVNxZWNu0GxALu2KaRFFJXLwqZjWUuAYptyJWFeID7SbIbt5bHzzzIZS4fSKczJWOfYe2BNxrXcEDFwI+AQKXOWrYBRExNapubDyBFvlE49S8imNSriAI1eOG8CjJMXilQyia5PyrEbqNGuZRMDiWMH0pRiGfVwkEV4AMndO200/4m2KQkFm31tKwwoO81njd8nVt5bU0UttYHx6lZX+4jGpIvHHN5cqeX0+nrHW9xPCqsQ1hf17Js4V2NMZgorZajlP37cdcXfvX8FW2cn9qpLLdh7thmVhV1ZHi30iqVk8MrgCFZeBOw1BAFbCH5GI92AoZSF5i8rKk0axxCVCVszsw8wSTI2cYY2pZnWwLyRlnOkkTlo+YBeu0bJHzlYMjeef1daNKCT9J4HrlH40jnzzEgk1X07nK33agmAw7cVjI1tEZhKQ8yXts/YGaBVbeWiPrisRM+wha/5qmvmkjyjE035N9pvQ+tWM25qItIFBOrQpGLaAwEaTccTp5NjJqZPbaUk4MBVs27FY30KB6ly6LYdJznpBM9E6tR7bssLJ8jHycNdgaov6/SOOAHPLUqMMeY0SzbRKkFpKfAvhMIkDlh96zoX+SHQwCLYfLpYQ525BiWp5Fx8ETtivNBa/55vUmx6+CdXmTMPmK0jassrujwbQj6Oyp6h8F6+wIX+YZ4nkDzM49eWDUVCtuqLAdviqsmrbN9/P74dwIHpcb/0LU9wo7IAlvDLecBuJ6h3Yple5/+SzBGOFTCKZ+nallb3jGpNUX7M+f9w3GrsgdhHmLuHXoykxIbBjizxTuYrxalCAm0g1c5KR4AQrIdUsLYnZfgJnQMEPSMa9lBK/TwkMXu7oAZnzsjUpucsaLMC1Yk2OlU6iBa4rRTQHOFzGw64xK5zCfwhfYCQHyqlHlulcSCRUpgIfSssfvZS2fVKZW5HFf17UWmO6kyvQBC9+fRrg7uHoAat1s3GsPBOp5QuUVqv+dk046IMu/xTmZlQgLUxck0sf3aK0z0TFhrUfrdFtwTezXos/ZrkgM7QFDl9QMPkT/Lut2Hw9K5DMiQxwE3uTslky/QuoQL4O8A/12eJIMOFsHyWI77ULKYEyVyC/4Vm7dE+CJvcev+th7lACgMBzn4fNAk9XUhNVcBgygVspeOZ4X4oY8m1AY8DlubfhzKNytB4QoZEWhfMdVWVX2hUXyYrODuqDal5gnvdifPdiZFDJCsBwqozf/NknSHueexgBugfQ1nU1ReznF9DTrHF+tF5SDs4AlVb7YvVG3mcnOtUUP9adHQ5QpvavJLqr66jZvrCTWeC9OV2MyM/AEMBl+iGHeJkSizaJMIePr7hnyvRGSke81fyVXXfN5/JPc/DlufqStIQ9jOisYuHBo53uKIedaWR5X0ecVgi3dZ7qJcR+qG7fnbXyULf9aIE1BiP/7BZ/tfgb7UzsgKFaSZnBeJ9esn93X3+IDV13XJZxzIlSA6aMq8XLMVU4dv/SR5QMfvRfzZzN2EH/FOz+0SVIjPGgbx1OjU0e8qohjnwPMV1E4w442HVvH7nF+lN3anI12rVRaNSd9uhD64lFFmgzq4Wfi7xCChsN9lgQ7KIAu/oF4V6JrYRG63FIBz4Lg1gPWKHLISy6oVMxs9u5oUng+usGEUCHZ3MK2k/g/GKxxyo7hxzWlaLEiF5zh72RefmUHf3uZEN5c4I3XgRvUtbhpk5GDNhLb0eqgxXfbc2dp750/mWq8JtXG4vqTUV9uykow4U4UXj4hy5E9VNPAfJip1M/mltWZMHplMHsKBSW+LnhI4XXy1xZasf5nvK3VCR35MjRWQFIqm6jgFaPP5zq+FlglHDChxudxZXjXnZcLVkOHxEKufVnt1z4cgjVW3MpCAPc4i5LqAb2dTehOjCZbW6YzQIgIgt2R7TfFEnZZVbjEH5f6f2/R0VHwmntJqIu9+yjc4gk5pyhRdsbcMnXFUmit4SgBJKz5q5RJI152895oGr3Eqgh+6ERw1IlKibm/B/sDsHbiZWiXpTvecH+i6dIMNNRiQHvND9th7AhoKxmV8CvByeJ2UttlHACnfxSmdDr9uyM3OVHe5rn7SQ2dTURoElmemKQSABrgV+VMwrCG3982HTz2vu8/viNILFKvOJwnbmICbwpk0AxetaVUrOtb7MMHT3RghtyV3n13X6oJfouQ6P5paDtFRrpEd8TZIIQ6mGhp+N9AigzIU8eGCAg1seiddWS95OyvZeg/m2BqDy1PyiCmHdq/jjfkuOaUXjfj7ukByb2lR5bohqqxZrK9bF/HNAq/PHu4ZEx2IQEn3wYaFX3ySldyb+uadqx3O0rRPSFrG9zGvlBnDQ4wKFWrKg7Y23PzceySzXk3EdXiMpBZZqoeugNk0JsAFBQ/5YVdnWbkHoPIZjva/EZuxA/h/kRXJXW3Nbf8yqcN3HjSZWKVPyYlL00ytsi4aOyzfhIHdEzfiUXdq+XpK1cSm6kCXXrYwPZwMu6LmdnScKjf5XEkjjotEYkEEUhrGmoq4BB2ES6T/RUqUeCDEeB/VwkSGpuE6+hYdUdH351DLoGuj83a24RfoaWhP7sGoa6fA7nsP9lfzzDSaUH4gg3qm93623EBT6hzz5wBlfcQkd3lUa5xpJX2/b3EyXunD8t9g6/KgM4ovfdLbO3x/uYyh+UvcNHvF80es2yjgsk53snUwBY/G08upVz3Ge4BHD5CGGoRH6mLTpUkybvBj0SfgywhNdTMi4QUTJG7323uPK9Td7KT7sZQKiHeY8r+VAeUuSLwf2V04avuq/W9TSrOQ/aNfaPeSpzvzWESXNYGrZNCXj2AaJS8lMVdtqpcZwiQ52dAoqIXDOojeGmI8JTriAQa91bAW6Edlg9yAZXwpCHnqQRsd4tlDL3WCS1CKdGuXz9p0gG2PQyWP1qTh8vYEjBvfRvzZtla7rX5FoaAXWDNRezEbSKD2O1wkBSowtWeHyeGARQeT8ISuoaCQkuLqNRkYT2RIpOGXW7IniXNj2VrChW/OLX/6FACOS7miHsm3ytwDsJc6iVtEcYIDILjoyaR0aMzIfpdZGjkGFZ8OwYdh5Dgv1RRXWHFtgrcxCNZ+RTSNe/MBt/5BhBv033QJwhFksT3LrCiCQr8uUH60XRA2sXGqi1H+2EHguc9I0IxqbUo+k4buuASf9gwjdReavcbFCDZy8k4+zsg+u26VBF2SlxdNnjfFo0YXYhNb2UZw7SfApBkpqmScU8UdrD69YUZgSTIxJplHo7jdXIiSL0P744Fb1g0wRNDozhFeSmN70K8iRJnm12WoM6ZrgqI3Vh5zbCfNpsPAp7LoM3DoZ06PhK79hzYFN0tXLOSwE1+V9gJWZBM/dOWlIQM6+XMy7NHVgQq8m885H7Kx5EEHcnLDyfL4JMG3FEmV/K0igLRKwJTb5eeQhfhpxIMkId37lajb0TgZMc+XuWE+vxX6gEXmZFJdqouQL0oSYmYvvumq3iha7j/LLr2G0Hgnc2AuFJ8+1eoUwDi99CAl+JZoWF/MWGLmtMSg/YoW3ZMysXYcoPSqx55ymrz3+1dc4OcY21qN94E2Hun5fZE9/UpmUSnAl5Qh9e4F16ghrqG2zBZw1j/SF50W3w0Ttt60GAyZAjxEKjZDGhBUpp1aVpeiOL+CPm9+v1/RnQNSCg+9SOMi2K50+e9jb4mSyW522eYEDMzrvJD22ZSQbFSUCeVuAL067Vg1xoKwwKhu+nJlGWK9+DzArSI96J0LbTBI4MME5u0dsSNme2DesEckcNewIYP6GHzXNKAyp/mhbBGdlFPsrVeU+cfXbBaeylS4lF9Ob1ixC749DK8gRZ7W3JeYYApUXgFMSSILUjZVYiHw7xDvL2WS1yFQjB9nMaKMTeX1ngI4CEXe9Rm8LCNUAc4nRasoaKPgdJbjOFMe1ULVZKljn8+YWuCeI0fXo67ebzohZi9Up2FFZstU47NNk32FTIOCk5vFtkWYwUIRrQASy2zSGOfqHPwVNMaV4nC3NgCJbG6vfpx9LhbdDaAq6r8NByfYPjLSTvxKFNYJnfCQ74QnOf2Z/ZKB2LfQVEtw/Xj062yFJUtmm7iQ4+1gItqXVlZCe4k+HWEgzEufd/A1yLWfZ+4qz3Jd49Ko/d5IeRR8+w6LFF/iJpY0nHPSbMdc/C3VC97sGuSjSCS3URDrXwS51XNkiK0coOgE6A0j/4pL48NE1za2JTSia6hm8ivdZ7qb07KLscF6XyPOpvF7x8c3yBXEPmTKXY3BWZeQ1405fzIzadPEbUBT2CZnBDSh9e8E552Mc5+U8lBrBWZY0GJ5Dt7XVddlg3ROZQMBgK/2bpjL5UsV5R2j55bdVp4vtI1mGD01jPIz8Xxa3nWJ+WVKnNGHfc08VJk+k2+FrMxMzXQONjwwZAPuvA5diW0E2oNTxvNnc8euvpyLSeFDcPW7X6SDsWyGzh/31hxTF5nFLhPr+MEXQHyAd4jftpnOjYS3dx4iMIns0IsetynwtHjJRLT24q2djOgr471i8pT57oS8ifne9M9UfNtoWdmgAuGPInUv6HkHxpRWHM6bZytPVVGv/fGMbLDFfMiSrty5/7gXC8MGes9VJ6n4+FLXi7ISrIwCPTwEimKv99S11cx4V9vBDIvzwRjEnniU+aOAiu70PEOnJrC08rU+uHEHySyK7nF82tjw1aOGcFBecUFOQ8gvAWwGeqnTEX3wEHFQgGduhx+hRrYHpy195Pgm1+XJWLzdo9bx9mX+lJ2s8cs9Lc7ByGqlS5I32qj9UYJ/yq9TtBXx5X6XgVz2fRUrOsAUgfmvjqt5rk3kv3tLS1BtOTwtBadZ78XWLZHjaWhYtkTKuMff6dT2JlS9L+LeALtiRvSPLbOIbQlbm3WMWEPAadamLnF1qt5oBeoIaawcXUowtEre/PS9iIPpi07N3uJ5fxjuyv4fdjG5KJx/LqsGtvXv+pjrp9kqDJfJGjWlN3F/pwKd+/obQ4HCm9iGeMEIyjJZYSzEhqwf8+jp3FkDVarGF15tUg493G5fSK2zTz+5VCiPF62wW2QqppYCZ5Yi/tlfDRjVyfIbAMq4vcbfj2D/wabM1Yh+1j7xntb13jrpJBkC0o7+wIBTkclaicd6rX9N7dw6HYhOaP6oKfHyMJMditEeybNmvdjqXpR81WR6rzORY4Rdh1NmgPo0+zxG0qgT7cegvHTLAnRlb385pm8cdVT3Pnx+sjUWO9KxVLtDh3ammlqqu8MMarSXxrFi7XW0e4UMhqixE2Bsw8Sx8BAvqdwB1iQHn8HxdEBCYkgZXz7teOaFA4vj0ydruvqkPwIGMyAUrnNVSRgmZa3huKDu6CtkraG+32XT2yw127tuXWTWRYGorPDfN7HVC7bVkjumkoWh/GZPNaK/Zi+BBnDD0VGBejZWdI7OMcu/vRzIuLukZLK1CoQ6/vg53oy4nDcOmQS8qF+sxDOCVY2cF8uV0VRgwot7PBqoXd2FkNqOpmmOL01NYhZPvv5HbxjgCVbB97fAiyJm9Ivj0MJQH91p7SlvFYz6ySHgyEypOtfcuGKDizbEdQTkWAcnsDss7q0Rh3Rk92puwIJ+x05j9izviIWpfDCafkI06zx1pxWBCgCpPYpPX0Ng604H92aSHRLyIghWdasQ4IKaupo808jFVAUzWWFQkeIYFw7ISXGY+fGDO36yQN5JXRejWxN/W7SiMrg3HZ2TH849GGHCmFd4rvX02FGYQDd/Y1+cdH1/oQ9IufB9L6tUsimN3RvYWSKRF5n9dJGZotXkpfAmH5QnEoXYUHQ+kcbhPkSJctROv2tSGGsaJLwDrm9WPrgZL9oOCZa0/tF2TAcZmQvix/RUPnk33CX1InyxBEdly7avyDH+nItJSq4iehiozr+hL0l/9hUeISIAU8TBsWO3OStUUs1aEZzXFaey4EK/DpvggzNp551edtucN5lWLEBUC4mKZlrrzAmqITz/YtGYZ0RHUU7EYGEqOKNrY+rWNJmgwBtv+bp4ggV/2VlTUYvpHVhAKdpRPXN9rMo9Wp0JjT6nwCF4MNId/NIe9Xq1OlisVFZ2flnlWtHUgYgQsI/GNCzmK6CPn7rHqV4Ym5GCO1s+bI3GeTdPKvkEk8dCnpan2OcAx4L/HNojpBy78ZxvFt/CZ0IWkl22geOpwJD3SKrVSzwofNL7sBK/xYmCOdSuTor8Gxt0atq17rzTOo75nAqZC1po5W7RnDsp4lVbpbLQFQK1UxCLPCw7DNwsVdaOU4yWYJlHdpvwrCEjqm4TIB5S8UOfUYjv1JOpiBqTkqF1h1Oi0ZVYpf/3SEbT0IhXZv9LK9qQDGFqi0SW2RnvnEb5i8jKsg5AfejUghtGGF6bUAZrOoX1MLIkxDZnk2zpbMP6m2gRslLFYVkQpARLDTkW/nDTrxApeoKa0QAfYMOuOrwIoXJf55lkrgZS8S5OVKoKrMAxuh8gYw0gtCgIOF3G9FT8bPTQqLqb58Yw7nUjrxKKxXkUtNquZWBZ6ZLlTRCuzloZv8CWzR53kQHYnESDgcbyjQ1ZMrWO78zqnKsZkz14nl9126foE8ThSEIWKpgTifDh0ZywbakGtOPFjHZnqJgsGLM4nMzkVIqQcZY/4IB8H24jXSHucwS/oOYSGEZ+CF9EdjCPUehhxi1/vZnl3xmNo8jaGFfocD/HL0jaecJFMWLwEen7oB7xyAEHTUjW4qOTf9eBdvB1Oiw56J1eYoWL17k1QL68wNHNwP/hO/D6x9///4ulVovUOKavDqDwnDlI7R5bH6td1FLVV2xWbW/iLISpQYtHQl3yyveBWNe94quuGY/oXSsBQDgIaxsTnTffuXfYWPB9srhwbUf2apB1PKZ68QhJOHF5UQA3M8CUm9WPeHXn0WhihSraTJGjMJ6DL4SooIaB7x4v2ksP0IDUe1K2KJSBUgqVn+rRqlDE64x8VXpQLy0Wb9pzQ7ay8LrlFKWwfbmQPJMomVrDKl4f9X8kZGr9xX42aFgqaJJfyO4krBtFhFXGp3953B/Ky2J5G339kXE5/FmFzK5pSLxsrLdtmxHWWQEibdwfNxJLFAoaMX+bKhQThIYas8a1E+vQE6m95K0vGairUuZueu1c3V11rxZTz37JtlhcKqKd6uX99+U2vfniQJDC4mEMjekzLBdFUnERpxBPwgVOFUKe2Ew6Gx9rDWFhx6c6N4l8z71cjqgGEOYxWY9lyip1MpINMv2HR57wBffmADFF1vIg7TcLjPkJDd2OGHnxogZPRRhlYrSHkOIvVjiiCgPCaBpzJYqh98hBtcn4wNCjrUT7e7dIGKchMqdnj9jDyMx9MPEw5MBq6A0zbGReHRAMMdv8SrLZB4eDumx8GdBh6RJmqFaAelt33t/HDAz+RKLPFKWUSgANbJ++pA87x6D/gBslVAwhrzowvwFquCOy63VJ2CvvA8wysMnuQf7BT4+vpnQZ7a68nOdTkNtPWcBlG3VLYPi89SAB/qq5mf15s/WRYmFHIaqHBYyyAxjLn+xyse1Iwr2Ei5wL/PAqx9kPuE7kP4F+PvW3wDNACbs71z1NMmvp2SjtDM1LzRc+EJDUyhGMmg1EDMafZ0BXxZHsFIBYeyaF0Bzm0mnZPJJFcytfwLF7Jw7qrYqqCg8r5B+t43lH2e7frTY0F/HEzC1mRk0thTND0jIlUcCuY2AxpusObYNUyp5kBfFRfU4oVnd8xE/nyWoiAOd7mzHV/+wtfIPoSYlwy5Z1ICgLG70ILPUFE2s9J0LStCsgHz7EM2KoudVIzXxCQ20/eLA1h58ZgfWkydLknZHvin3CCWKjGMANWSeW3Y4MUM61lFFnNFSXR5P8POVhvqixEUN7BNWFDMN4KzWNoHNsREZj+ShMGk39W1VxAykPnoxYsqhT+RRhDvnCgTEJAGEOj3wzS/2e7ERXYccAmJsrJTBdaZmj8bZqfUtc4uUYcz/CmEu3x8LpUuLNPjbgWCNmIXWIDdu0Ll6IXmKOf/PuW1j4WXJ6ksZN1xAqLF4MA3N3veFlRQsrvdCqvOM635kaP1TUGZFp4b8ZRRfNw1mMQsnLGPoBRv5hltxEsXJUPjZxCVfkMyUP0BX77uOtis0AjDVyLgk0A0AL7YTs1XPqS5mMyFFVKOqUgC/lvVkVK43jEl0Hneg5NTpG6jh4nVsiP4fgQTm1ZqVXLP5bfWUS0NT0bUN9k9O1LeRUzo6JvZIKkMK0zqbBPmB5c8sAWYJnkoIRt5FLE3zn+qfXkvew1rxfAabbpNFGfOcT/4IMiLOMXRK0tK5edvG6ZqIx1tIneYA6ZsMBI9AVvCEZWVWAoSHceKfpiGhYXhVWi0ZfGzkHxPjCxSSAPWNISucRaF1nFXu6918vqSt6DxP8cxvSIwSRGHOMlYby3JvSiH8Uk0jBvhwuGl+43hzgAtfQq0HMUKhkmIVCTqFCNB6JcaXtfaPDJxmBpTzZjwu+GK0kSDZHBGBf1ih5VkRF0j7qJBLS0Im7le7OAkkASWfMerx4QTjHvcD45AvzRYfq+pQoDbIaFb3tZKGOcakIGGGMhqX6tatHzRwUArUmZ/mqOMEiH3O/SFaee02V7OFIj9jDq1bp867qGax6oYqBkRdTdPadmCoMNHjnrz0dnvhb75/vUU+X0PDzTVMlX+AKO3rva0WbaVIIdGdroIO2cZPvISeWdtZ4QI5rXOM7zB292Kz2ULD0DOmnTAdcpmurfM7VAUbGPVmFi5VBaEMnh02JqQ/BoihBGwafP8mkbjoq7DAW179Fi+esRsA6IoYABTtAaT1zSsgVu9SRZt1e1o9ju6jm3PoUsLj7NElA8GVX+DtF4b9XBjODbIQFMEFS20Ov5JXlTzYNcAINvhtaXDvpbUq+c8Cs4xF1gNxUGzbiOe6sAkYFehH6JnbNRnXYlJ9aFOebuashoeRECoFhMi6qaNITL61y7+Ipc6gx91jJ2W1wK3qiyty4OVk4t+Su3eZogypVIlA/liqQrZGZrV36hgWct6Ra/vc5CBTBPpdrMMtpyw5QZPTEtvqAj9GRgUiayC2z2XtnZNUtJ+yUD6K5rygoweMhl38Fzg3KPgOG46pFshHQqzRbZanjMhdZZUovvbuel+JZk9AZaoAn1G+kToXBa/msUo9cnWDus+K1zinHBQ6F+os+x+kz7AM5EMVjwwZw3AJ3H7oNLb7Jy+b1NNjbqNrGWGWbLWJYhwWZWFbfl0amspS1MBp35HBiAhh3lputcgohpuNZPIlb+DuhGPbhEzI8jDjt4USfJfEITGH35blVQjLXWhUuUN/1iZW0Tp4r9XeZK0nn5VLzjotHVOLQOf+wR9sAtW4LXkNfC54UFmoe5snrg5gwjXyv03S8VnOsR/1V0YJ8hy27osBCXXW5jnE7ZxKw03fuw+wbXck089NIJ4BZVBJy6uJgO/T7uRTRrHrrf271q3skBH+LlPPONJFZxGfZJJVtQ2hBURjCFk2FL//EFvTDsbdGStisUtZxc1DljPluKyEhVCjGfJbwl0RVfPcDQYlZnfYOUhC7i6yNa3tG5FD4g6bsQWxfefFSpFUu8z6OYX3qsnzMupvJosWu2HuKR/PosAINzhIAGncaRiHq9DXdo0YHuMGpmCkIpZtyZfhOy/RSsHMF2PhirNiwL9RJVcinzC+QVLfNtBY1F+fUWy17HVAuKe5YL4/kMkxl3QvO4PtcVrybkiL68yzrPN+oEkH+uAnSxL3CsAUPG0Sw9gm5GaTqnACMm/7zCZepyeREfaPBZqLXA+rE4zsFa7VFxsFFQy1GYDgDUVhwGmYQqUGvBUfQYGh53QflPi1S9FaCSBnBa1P2b3r509N0RYf2nDF7PnpwhFhpkjYumHz/hEL6Q+T3rcqvogkaGAkgepH0IvjbfghPXpVL/0xB7UCjiSSGIvBEiluQeJx8Oec34388f87iIfBvV9HAGW0t6gHBBRnbOSdguB1T5gU09g/PRDbbCU0vpEeN9yfBe5myKlYoPiiKyMyupNLCnRD86aId22SxjY5evSih98H7VIKVaRKj/UMdg/0zRs/UhSkFsTrhw4cDUHU+Tk6tUzfV0I5OajMLh/RndPQDnF286szlWklSA/oAFRYavFh41o7X+h5VGxsp559uM/uup6rkXR0iDSdrde3HNWx2aq5W1YGATxmhtN+zDkTVFqxuP9CdKCvRK+BSHqCROP3N39b3BKxSxKa2sshMx4p9Lf6xrLD5ASuOJJV9xLaW/v+E90c6oQGRI0aqAw+/EwvdyTmEoVK4DYVujfke7gJ3KSUF5zowZuMHNPEFSyKhqjno5wFGpqDAGsNXWjCfC6L9wCKJlXQPmiCFmmkcDf2YkFXXKwBv9vsxz30EzdWgNQxmpjJ2XzqSUpbKucXjNijceNXxcibhSYrLEN0mCpZuYOL/471hHbUmWZPPqFGNGoYCrg+J3Mb+SmHVo9OZdv6ba2Zpt66fEZpNpUDrT5qGyeheRH0Ra4pQ/Qe/G6tv4WaUK4m8J/kuM4WAg4FvHamAt09f+ArEVeG4kdHzlWPKTqJDN/5c9ZbRSjndmG3WE0ooA7KvqJsPahIoZjMBfCjGG24t2LT5nvOqEUVIeoCc4CrU96sVqYxj0L7VJanp6Y4JUHzqDMiELX+MqI8hueO19FHWjz4P4Owu+K9IU7Sofj4RCDB4qb8qcUnsnikHUhGeTfqcCop5BbC6WWPe5TULKDDFD1fNetBbtCd4Fr/2H4XzwvaiJcL+Yg2crDudbnwi+SqOf8NgNWsTB0BvZiCQ12UuELnAAFNwParo4bG5ZOKHQxgSoeTHyH5oaJgm8O+X7xzK7JSnprptCTl5J2Y3+sxshFeRMvWqRDPI1c1LzmDpmU4+/T9QAdk0TXbAHYOxLCSjnXXISl+83bWIkZ563xd3PeAzMaGkk0gHTGTX+h9v5e/QX+TmhjW2kQHtuMKJ5yky5T5TWCWQ8eRRy0y+Y1jlZh3ptsPTZKWb1fL+dVb8kqb9Nu9Kgc5RfC8pduxEYnt3WQ+VqoxInqE383gL/i6Fwb15svLhNynzxvAuzM+u9FWOCnnyzg8dwegYSpqgtMhoG5LjzwPxBM0/mrZcUQjMUy71EXxo9pypDC624KWEqyguqWjwzuzJFIdhiEbxtm3YSHUVJ4Ak8EMh/qdGBtTYRaIih+A9y0dYjrnhH2QyuvqPuNVwgzyUued/R083Ct1ng5L3+OJzeOErMQZbZYtAOrLBM95HcgB6ddjcs5uCEabX6aB65GEpf1MBWAmh7VMhNH5WIdRQpbO5JiM4o33oq/Em/RcvxMQXNk4PPo7nanF08VrNNQVnaBheZULPXQiXipSmuSMXmF7XwXtnp5Egzyl6EnLjPSqWykT3RTnC4a/YIdat1puO9kiLONW84s83frwxWCz5UXhwnkaDUBfbNfY1ODDVzf6tjaqq05c889KEpKPyI/GP1sWT8JPVcUZf5iJWOD3bOVQ1U1znx9Sfh/XOqTQZWm2j/DoP14IDM+2iLuKEy1cVc/97Qopd/gTsJy1XW5MVPPZMg9Vss/s49H0GBtLDLIVTnkNgmoQvpK7SfuD0TzN2nRamHgz+UPRZz+fJCM4RLmJG7e/tMbwSZyGmPGBcU4t8l5sf1f+eg02Yhd6D3NSLY5ywxaRMbVjCfHMb32f14JmZm4mevAkFHzYmyF9WX29cN/oqQNxAXSwUIZoXOfe8LFntPhQ/uqxzPI+/k6CrWxUfNiMNKM24Ku6dS7eKsRLGHNY4GoNXIAdRCCmbEC+uMEhtY96IRFiyeVOWMr2XWpN59ohaQqa40ao9fjTO/64pBzUofuDWRLYb8CxGrkRMsXwRfiDv/BFTAfgaYC7+8Exq0QIfcccrNCyuuT6iQRN7MoFr/bJvG3uZZ94zPy4nXGb8pxO5oTEJIWfpnYBN3nkCgJxjIyYz2SRzJ2VOXzVaVJpDfQZYidP13enic+jmvp+x5WSVg/Lf9mN69m6I3784Y8RirOrVFWXAVctid3unEht4it+1W4mMPxiiTdqL6qk9cjBJHjjzNo07y6bTsVur1P+DRRmNt+EI+J+SyDo/2e+fkkBIkYRtYJ1o/Sc+8oiJUSFUm6/v3K3yw3Np8moKiSHrdQBNwuvd5nj7dyH4W5nJFYNQGtw8WJPxWZPArH2p7SYGKb2raD8RYoFyd5DbnEVFjIy9m5vPyYjNE3qsmX3V1+RyjP8BN7sXCa82vD83FYoMvtX58YpFaLcEA1QNnH+FE189VAOYyEgx5K6ThbDP/JBFmEW6EZqNKkqeq4kb1e5bd2Dy9YihGizS1yWalrtN0YIFh0odS6+Mo3Omf3RE8d39Z+HFM9iaakrsyX6XjwHW9vqgNzqP6IuYiAYppLIji0bZNK7yFbNUxN2F0B0r+g0n3qE3wELIjj3AAWaBlxoqcbK07orjddsStiBfWzTOZdR8/pur/NQlzl0Veb0reu6m6fdMgnSo8TTrtUwzU6tXgcpTNdGLfyNBTSzFpWSkFDN2w+2TJcyM1CrmyZd+21elwOcdmLGtl7SgQO0t6gpH14pNAPQV+Bm7Pa8K6dMQ3i5vCeEW63DYNG9i4fSe0rwIraxSX+fx8JZOqvUjFQiSy+srXgOvcRm5hJk8Gg3ChTdoR/ULdCQLOmP6jacn7ialOggZQNddJQfiaG0uhq/BSU0V9jKgu2CCaMELk3poN7vVNcXzYEgnOHEW1unTJ3Y+zW3iMVcMu8GIe6hijBWOqtC9i30ksPFEcM9Pzo1XzVqKxeClt5eBefP5Ert1z2TqFRPgBJ68v7i2DnPDfsnPYp619XixVHTAKFnbBn37ewiVxWML2j7BN92GAXcJuRoThanSSPvIT5p0rs11kIYT53BPLcy1D7keF87U4ko/QIwFuwzIU5+pNAS/B3n0TyuiHKjrAP+RHgKCervIh8lWXkR9k5+KeeNH/KMc4I4W7pbjM6KhAOK0gG9C7idTv7/aFL8H6WQKVEgSSaUJBkiKhCpm2OdxokMiKSFlqSnljYWesbnxlwS0euNBkC2INbFx5cPNe47FU1blVuJ/bFJT7YVrjkOUwz1yo6ox1IPiUkqe1MQrwpiQ76sQx6WPP0fsqzf4g7G1EdWnCgKuqXB2Y6L73uMnDyTN27hTAteCuNSJlBRnpo8JBqqM76U0pnpQr3SmCG4yBRctiWKuP1aDk6d/sfIcQK4uPOF7lFTRP6nsLjq975zMhegUWnciZ2lFe8A9zz9tw/SCPwS7DVsytfPOF+lzCp83Ebu8Qbq2Q10s0XnBTtklVz+Ds1G7XyddEKUXvyIwtHl47qCyOGjFgw1q6wT/rMvBo52xilGwoh93kaAcBwhpBKmEI8qjGcGwVeA5EU4r/31VtBCz1zozrI77TxhNuJcpLQvHXjjU9LJMrgQqwbYD0ANPXHEOyFQGCK1XxZtRKEVmpHpC9ITLQjO0A4VzcX7tXFbCNRQyvI9+UHvvEwQXWaDRLazxFoS3Zkt4XZSTXtN7nqk3XAs7pWesLfTnK4xF4L/3z8Mop26s6ttBs5i1LrE0rYoelk4rSlE/+pQNhrnHlvVng6KyO8ozcV2ljlJXszTShhrto2ZiTYWmBODX+EQlltPVdEvXOsDdgyRWSEsd5+JCqnTndQ7t2NumytYq3RuZ+tvastjAdnST+T7u7bwY0iBu8a9Vy9Tlyoiikf4VeMF0iJqMDIay1F+/NvbcCewygr1Si7NNrgqC9gJENNtDfGySD4jhzrCF3TFQQpf0ioqKs+V6J4lwhhJPb1jFpvTqV78NQwhZrLxxE6CY8Qt2jMryE17an+4OeWdlTSDrCUH6S8JTefJzjXaCgPpzgGLsonArZljH1Jb30SoyxFkV1f9fX3ACUaE0hVm2OBH83QckTJS6eAR8rzLOkMTw1ilOWDQQXgXIowTNNxvJ7HAwhDnR+Bi2wMzVNXZ3kuY8pW7pCvtCsmcrbPuetcRluHV+jXvX43shgsaIGr5nROa67gdWZ+c4ridpYVe0/qVDzCcg8Mr7JBF6fmQylZJvOG/WTQfXnirlEaQJdS5OfXnUa3SEzgblBF+XU9GC8ZikoeTlNeu3PMnso2LbW5aYCTNHuOVf9tqmVdnCgmv1f4SCCNUw9H/A/H6aYqWtvgDrNihFyTVn9C+Xy9mIOR5u+0wLBw3KRD3yFV//i2wrzK7R0U9RF2fZN6edFioRwRWbOOWYc8izMzjjn8AfgZbFW1ijXY+P1qBWuoTWdcdkM+dOlmTfbaq6NjkzdaRjKMOAxpEmVCFFRExbIKBvQPRVTpveJAJJ9Dimg+nkfHOyn+DJVeBTUPr39FZApO/Mm4kfZbD8RPFuESb4dLIRVpIZoPBzYca+bHBUtAxfwUhoI34MWzFiqfg+xfM/I0Jp4T/kbgYpUQ90FU/A4CpbkCyDQhVMuKDu04XSBmGd570RSeFDPfCyX7HRzzB3ZzHRGMXz3UGNa+M557NJGcHMlY/UF0QollpRKvrM/cE71rhnLToYpHdXwkXCgoUF+/Pp3VYJuMhcZTF6fMtXO6sDHxT4o7Augcine038v9HH0wIGImC/A1gI/SWQAiqIFL7HrywZtzy4Xa+QS8B951PxOjgTDvB57dHOs+jPkuFII96LAK0uL6z1KwuRFcN77hmkSRjK4+Uxvl5uIx1XwWaNsF2K8UJ6qiHjmAOCmnu7YgLUc+E4PwtbDY7Yv1XP6VmrtysqpCRWhmZJhpa50MelkdDE6bV2buI1pYcDv97aQm1PJZLtG2Hg2LCi3qWcMXEAqqi0ourJxBR93n9G/GcGY3upD7cxPUEWiN2AOR8hPOJKDhzOJJ+4mtYVvIlPl4ucry6wXoJZuuCgYLiGUziXcZ5Qa+YUkg7SJx6cweRIl00gE+Lpd8p6dgKszLkX53ORPnFHlIfqksd2+wMhKaNjGK4RSvVdHTPrsqZSMQXKH1wjK4MNV21SeKj27mgzLWbL7P10ETY6GFg+k7yFB78ztSH3P4/ayTPc1trzFHp9S1h01bH2zP9qFg/Ku38j//gvmo2qlixG8YIAaXKVy/bxlqsTvardcemjmS/ydH5V6FvRJkO7/oXgeAxFk6kno/mJkEb7ar2GjZUBFovrnKZ3WivIP+2o39MWNM3jLtZlT7rFGlYIlb4yCrZ7SoGWJSji/Z764Mc2xeMUHZt9LQDEs9NciYHZtSC0bSyzDX+DUr8PExVchYJc026jqWVv/egKd/KMuI/BqRsKyiw4K/EJVP3wiRbLhLum8t7znRyKreyifd7RfRZeZebOpwfRWvuezSsT0MkJBX4vVfpW/shZzhcXB9dsgRXOY1j07SpK/O2aJGPL1QlrcAZruiL52lsf7uXizS34bqTe4SJ/kvl+vNZOUatBLWqoGYGU4lp9HoKkZm+L7QHIfLUPFOU6bMLZgSEcMouPVh+he/AeA8OcnWz+XwMd4n3OJPI3l89y9cf5Ep6gmV3csyTSotDC3aGiFtre7c+YGknSVWoHJ/wTaHlMZe/hkPnRGVUdCSU1LB+JBnXgaFMNJpCoqXdVbqWynrZ5E1c5eNheiSJCzp1XkZiQMeSJBC3FUZzxNxyT2XeZy95PceRTj36KsygCJRpUW0rcAX1+/7bweWEOwA3kx3y9a4azkKM9Tz+besnacS325N4RlRx36vX7BGQixBAFvI8I+P4INnU+O6HgZdDozRb5jwg10TQbh+CVEtnyARiE19OvzrL+VvzNaZQo31n/S7gYQmofBp/1Qq1TMJMW6kB58P6YO6RJNo8MewD4QupMmJ/naHmLxfnuNZVoSTs5d4jYwD7OOgHsRqmqY7QmOXgcnfc7EgrBlhqifG8gb0v8BoMsq67/pzi6EZHNzeIEUi0/5IHtGlD+57z6DpNR1lG0g4SToIaL51/3lXQDrHJDliNYOBBZf0ZzgMIZB29qOiD7ohJm+tIV53Kzkhu1cYaoFwngcr8URar0FTcr+mKjcfSEfCS+LITDUCDEH/2kSKc985bSl+5plqd491ENBQkHUbqllQL3DmL0hTO6ANxQPXDR+Dqe1nXk5PnFj4Y5U7nP3bfbR5bBrf9fBaVoOdFRAVR8PFKjEbTANdjflK3meupcNI9SiIUTla75xyDeglkRMilWOaciNKvdKUVACVKp5EpZoaSDFmkKMzLsMYX73ByhHGHcjnKKMRwU5pOfGfto+xuTJFj3XITnKnNiZuo1l9gAztHx5M/fD0SePuelS3BlKE+MwpMn9uA4j5VHszUYmiqH0QJveRbEkRa6oR4tAj5V+02hwh5GfDYEuyg4SS/a5N8piaKUWcFJYUUdhtVAO3f4i8Zm4wfg6Rfwea61bCZC7u9hiCrC4Qi5xPZfr9urKCw6BAOJNf5FnzuJjSpN7nv42FdzE18FApax2gbYVEPix2sxTPcHhJFNcgf9ka2f2TaZHws7HDq58eqzdGfSFPgdltDw75WcliSAJjbPbRnHZYd+CbfCJoJ4s4g0XbCrQ9oou8ugRqHts9UVCTg4OF2qPgZvMm1iUvW0ULLW/4cvkJjI/mNlZQsJcUUwWa1ECVV6k5ekfFa9cxrtEaZYhXnBZ+LT8vDCTBWZVD3DH1SgDV6UpxsGS/Kx8hWZl859z1wjhSnWiWgmlsvJIkPDkoCx+uJ/A0NIJV7DjOvqviVLSxNW8qmHe+nSosVp2DCXbooTR5eT7qYWj3vmXv4Hrvm/jCujstodm0+A5NVmiRQP6y5PcbrHO5dtD8oyC0NyzZ6XIyLlouQurXb73KsX5bWBTyOPJrvoy5eKfdbpWuio/+xnuDQsr6T++SD5TrT2nN7dFNlBjl89jGELm92BU6K+HwW+OVPRVnwOQad4CSiLQwXbOOcENBtDCPq++I3a2sPtU0JkLBaszNU+RbbNPQQKatFFwOGf0hEPM4CARmWAgJJo2nHDToDVjYuEh/fPZJIGI3imLbW4r38LJnytnUBCP8RTBEph8OWfLPuwCgtPfSAmgkcU2TcIVXr8J+phDlgOSbFJFCvuG39DQlaWBIn4/pyhSR396dzqZs5fqi7vFSHewBNYjuEgw+4vR1gpmkhu3kFKnd+R7LmBSO3Nh2Z/rbv+K/1zoogHpnAITs77UP6TGyHXJrqSBe9CdZ3aUtuzdp1wKLx48AyuSyx6/X2Z2NQtNl2s3FNWNIJZLq6zrvKLYQ0MBr7A4vQmrwPdxaWcpp4TNNRwBD3uHtTvRnoAHGg5jYaW3LrZPT+nnJLhoXO1iMeNfb7WwnjNoz0rXR334LKckke+abmA01m9AMXfBX0LiFT95r9bKFyOAS1mtR9DS6+abNcxRk3RE9+y2yAspFD3X9BctN3otWh76aSFskY2BELrlFfc70Zl+3R+NhK3Xr4s8rL458KmQZgGADEjyhZzyH51MeMKQjFoNCU09CALCXlW5Y+OcujoeSi54AcOR7nQU2rmsMbD3xhTE8Mqazzguk/R7G3zSwg40wG+4r52AjItSadN2BN/2cW6x9x16+Zxh+qBj9WkGxASA8/j0KF/dOjMQ8wNrou502kUleAQxtmxh/IYobSs5PFRgaYq+4QjqzMa8JftabvbQqP8bG10Jj5CxKsIzMc+Q2U85XA6+oAsZy1Ri2vzLV7oFztZkrfF9+UTtmW0ByqDcvBFelLP0r8a7bSkADxlw8yM7UvAZJrLhqk+SQnHiYdnJ7sayGfE2Dgf0fgBMW/LEHSVf9w4XcK8hvZUlC95bFXxywb0kYMBF79d2lkGo0vORnI/WDzgQutPtuj47MEgWyj21kVFUC93n3KW0wGy3eO38/yB3m2CskvAMnPUfyzAKvQtX3HdsMc+tFjexdfFABoTM6N4TjnRyg4cb8XVbX2Z4tx/KsoL0zlYT1p1ZW2++1gevUn0UDV6E7ubHAiqATPCi4aqcca2BiabT3JTFuAM0IyqiwR3QvHKD2n4YnJlr9uvw7Lbv2MuSGIHWfxYea4Nu3e7kY47tBG7qR7Qxe2XN32PcpnAi6TBoryyifnAdbEGch8G2/2MRkM0uEgKcOQMH1je/buRq67VyoabM+LyrHnmYdhExqtbxWGy26dlnQA+Ov4y5PD8U63SbVFIeiCqB6hplw6FRDhFsXxqBw4/rdZHwF7Usi+7BUE0QyXqUvy3Sj4NeHBE7bMNI6sI43PHZd1VsKTT+yZXspTvJrA09PAVjYp9+zDCNQ6lQKVlA3VLa6qaJw2Y270mXeFw6icsaIznD49DhewfURT5RuZLJ7ADex7puEhXcMYMrSDbBbR/BbEdqoI1YynJCCHkYqo05PTKuUT+cvNIT16AzUMvETejdwp0wLQEOqnu2mTMAp51pJgY+zgV8l5bG9tQ6ZhktOjqqnh1pEz3R1cOT8LPfJndnS1G5zDYJ+b9uKei8CcmmaLDKqgukFggCWAV9+y30lUfInfp+yebFkX99gHLVHyyvlKr1/FCP6vfSqcAyEgQjpLD6eLY2/2W9rsdZzh1R2IMRjFr4vEo47GzFs+NtokyXZsfGKtyaNDYK72RjOKenpaOzrWUtfSfA8O3xx96jG32x71Y1gGFFk6pVKtBtWvTWGWmsCXgkhBOzvDC4lch4MHQyA4zPR7czGVAOGW4Vi5KLB1uG0zhOTFIkouE2xS1tSiQ9Lcz6Et74gRYHXBCUinUQP23mIcpgmiJqcrtfE4dsi8m126C6iM7UCbI3lDpSyF0c7AA0cV+aWiuutvhVmkBhIeIkAQC+ukYlAjJaK+l88MuIcpzhZHHILEhtY+xxhRqj0kBCE6Q8HdW8kfgUeCfeLajVfvSrNTAzsw0SaUb0lmDLIFTbRv4g9fCN5iRk0KqHmxKLL8N0XCoXUDmz41YfH0mpzeIHjSci2DeFCTufbMrXNcwdzSg9X81AqEXvVI8jC4/ScyxwpQFwnaN9qTDHAZdBVRCk22/aYTjh/MVs9NHcnIe4+pSouw3uOQPAk39f9Xrrs8betvfWxnjQR7NBo+TkgQ8EvpNdq4mxiZ4Wm8tn1Cyyu7rP4tUmgsR/zQyNURgJNTnp8NawO/BCS8sAdMVt3eIhKaY+FMK5VY7UiNI8BK+Aa+pX9nrmj07UptEoGZfp+rM01Trk7PiRIpmnKN92hCWAIeK79chEU9WUrY6J43tu2fOFE8xy8Sab6upiCIfjil9eVn9bXmVKSrXICld/AgWiHTM1j27F6lrfAIIpaZL06u0mqPbiao8GDGDH3SlB6/xZHiBftPv8BAxmsZ4XP9ZoduMpfhhF88z//wr9/G8cTx17haOfpp9UjesIJtISN6NEPgnKG+qoWyn9obTqDV/0s2xNia6kI0YRe/5+26CDtCRno1HPgeYBxrqiAJfWUif0FLXajlKoDiJ7XKD/KMbG1E+D00je9F9eiypdwYAt5t14NSSQjdLAzR2l4KCxarsC5RVz0ABOXCw0BrHMeebhqRDjj/qbnvd/hc5W1/EB6Y6bXME2lH/5SXj/y6GIS6PkrFB3dm1mGGzSlj3bUSQomJvdSJTjCZ8XMbxGPq+cyW5D6ZTOO6Z6TJw0mUstKKlGNIcfy+649DaV/YpVRtKs5iUAiLzNeXM8IDfNsncH2jX9la9gpVO213ocsV3s/hmq24egH16IE0eDctcdbXDE9sfXm9kCPhjqsEpTx0K8mw9pD9+hhNMEYzy1ADKZAT/XLMuSGsQwnBXPWtRH5fyiJpQW7QXtsMRWD96zkTPlJR18SY9Rb0xtR9pa7IbuHQ9sBW7o3l8GzxTjoCpLitn4kPqvspNnVvCahAMUxBGBWdrs19808DdXcSsAaB733veXIOhEOJhXl2KzOPcSw9tSG/6O5mWR8vtZCesTDQAo4AfR+NPUU1K5zj5RzTEmPJ39hyYmVBoVcYobHUnlm1Lqj9IWHa3R6ejzUiVIoZV6UNhvXg11cBS4skw2YjREjKpKG3JArgaE7vcz5lskD3NMJhiygg0G3Wq9x325WfaSM+LyuFbMTIR/MTi+JvRgv2H6h5xdcFywzSlTHXzm66QM76eQV4RZ3xchMZBKDAv1hKuD69iE5MDxx8nqXSg3UKHOMbXImLg+wo/HGkCx4i+mvXKHXq92Kh0dGjSt3fDzCY/xQIJCVY3uOrlSUuIG3YAIo0jiEv5iB/PvPlNga5ddO/a03YtS0i7CwwZKRtVmFeb2BDHb1+Kqi9DhhWDg2XsezX356m2Z4dDRofIGO1Qbj0JK2wjYn/ACL3Tlzgk6mqS47os77zknkELVnVPGvBDvK5mzbcPKkok6/yKWO4IG425hf1iQ9Yv1xKDvH9T138oiq+RdUaA06QgN/avMrEoNiFKrmr9vaUAPuqZFFyJQolS0snXW15Nys/Fy6vhxoph+fsAHlEoq3YGLRq9f+v7neOHiANI10BQc4pdDIXAajYmyi7xmGWJbTvG2RRoh7h04hmoOqCeLc//krL2V7dRRTgB50cARsgNiPjiO9czkxdjOHD+/wkpohKB3Hc1k5mNz1mTZEBNskSgyDimBSRADgollEdy0BI10dTZb6UOnyDtod/7/osE7pY6M2Ol9Y0QCA7YNzHSzytfhm7Qz0auI+tpADAc8qJSJmWWBou5qFrSHtcR9XXRKV+CzbZEzYhnUyLu2zuBaOh+6xhc/uPoxfiF7ovcl7WiP4Dsqr10ci1XopV+aPVElt7OsCMDEJdVSiTeQDISw8XYU4+XjCtFLc2lv1I2aNEtL28Y059cDFyLW+gDIvZG/jSDTkv910JFAhHAWj8jbAY0ejX8jjX1eic9CjeTO5lGshK6m4+n7K3FHaobC/gAxHm1lRsojv3q7Diwcp/WQVAIUSFtemsg2RcS+owrNBvQA+KT6PsX0AMewDcL3/6vIqFScCkZDxvKt7rgDuJ9x5IZqo2f3fvmGIxTTl0v6jFwl3DBf1liJlCYVnz6lcuWBh+WFp4ubiM3XuC3Xz4XYV/ybVnvjnxRElwP7Vuo5H87bSK0MsoItILEFr9GtpcZHLN/Ri6ecp0P/rGbm7qn9k3rGSy/d7moOih67x1MugoWnGGoM3v/iGS2vO0QW3FMXNI09m5/C5bogLP3PC+nfCYKcMGiTj0RpXWv+MHDghmpomB70j7g3uHtq+qG5slNntaTucv1e3J+kCN3QikXlu7NEen3T5/hEjB1Ge78awI0/lJlT78PIghRoTr1hJh7ENaQhpeLHzKr/eH1FOnuj+Z4wCAwBxrzieP1R1zxhjspjwtXQ1TldK9JObr3ETQl8tl0pBveC3eA9VmXILd3gGYtSZ/ucUh5/MtvrrO+FXxuyv2Sq6NOSUaFnSPXRKDX+z8dVBJXLo0nCcn9nkUQsXAhayNCk7u/5eY1b0bJq66h4VnlLLQhaUwQezKHoxLYVzWkcJdZuOw2U8l6sG987mXQJHkjvt6055cdj1k04Mu4Eirgvoj7vVfCAfhg7fbhCYQFuAFSMuw4ryyIgbIXd3TLWkzHVjXcw/XR5CXvEiQhKWFdBaNk6xLB4l4UoN50AOYKjQAD2pw1Hrx6r0Qjit2PlOahzejH5rZaYQeh9BLgUijmV4SDRyjI+dOZMFFYjmhsl8gD+6006tOt3x6kwbR+jdQy6qqIix9IXfVy11Sy7gDsytdGi+hdKFDEbznPpzfqTdeckmoYJ4Kqz5p8RAgYazAVXP5SEQQHAQJuy4NTsauzR5D5c5PtcxbZVVn1852tjd0dUMxQD2m66T5KC0rEGi4svvdgA6KRfNt7U75UIez9a3OciAJy8nsL2s/G+sBMZZnXRdeSOuL+CKY9Clshe1myGcTd1/tostx2lUlUv55f9MWO/kx7vLu/NpSKOxl7McFso/ebH3YSo6VN1V0WgIerEz3RLPHnUdNXCfnyDzsYeNj5RXYN8f+11R1phIv/wMc8A3kKTZYgD3+jIzGwxRnUc3Cknzql2IahsGiiuGGElkwAjXJGv8PzO+Fc2FWWsgSXGnx8qWCemh8bDHYyndAmrtc1qmS0M4tbN1p+wENBfK2VAb7Xk6/xu5048R1idomWc+33pV75lGZmvyHQTtnUaST9QFvWMzw7JfZAaDbC3mSa/xmZxMdHPhL5WfDWpaOlXpGgtl37cuJ1JBl/rCiS9/1LothTP5Mk7MLeA1zSJt5LQo+/wYOChgT6tzrOKcJBpO0X2sJfZrdh1uI3OS6mvswV7KIJTOHEsXAN+CiLWNlF0eNDg6tW49nnF6GSuzXa82t0kGTd1q3cJci2+lENkLsEBaouB3fQjzcmpsbq8vtsd4AF6/+D5NffKjucFbTxKIXIkG2rBZYMSg+w9MQBW97fn2nNiwbfDWWR5qnfbPkxJJ0YJRgSW8btb1rykRJI3wkXBXuFnC1WzYuIsciglrrUsm+YMpYN3Mvk3bf4N9pqvl0/2UczzCLFgR3LD6LwOK6fiJZLrOf9twUBiFrOYSyfRRrJ8gPjX+oNIMJIAd//aVezr6ejczPVRsov/O9ylmbm+WeJY+80+ts4LdIXm98/YAVFgk0mh4IzbiLImLANlwntjscC++ibL+Hm7VI9Vd5nz+oRq8zGl1p8XEryzmbRw5a/uiJHd+ht0KQyvqZBxp1hdu/2vtAw+gUtQXmHy8TCS8ru9ESi7wQNA7SvwoGl7nXFarHEJ5ibk9ImAULlu3i41sopFlOi8g/KUY/pxlf7pHo56DexjEqDV7ZEjDe3qW+CDJDQhc4ck7loiDf/CIys7zUE5i2+TWJP7d536HL02vTOTOHsgv7VsXgEAKemL+I3RTub2VZ4ie/FY6M0dgYgXH6M76wvbcG9FmHYH4sF8rDEi9rdCLV5H/MTZQfwFTbsNWtaeAMElHRFMLRe2FXqikXdBImUg66CFaFssPg7/gHdtWq8Xh2rX1yBo4SO/Qh/5VHjljJIaSRSV4hKKmy7w1kElCNnoXbUhJWRcYAqpSkT+pAsRgFxHusZEtk662WuwpAzownQ2TgKYFsWasHeOJjNG+WXH8wBwfVUqGAGXE4EIwmrDb66J4w/vyh2LpBqkdHxOJXp9MAkGs4x4EaXymYas3kv6ZozbNonoGJW8fY4KDUUY3CsBE4Vjjhifxwy51pgYiz8ufgMFv3jbFPJ6FIHX5hlkyfplBZDUXBVQU9LWGPhQAztkJmXdH/H582EtlZPWeQLNOZckC/p2NVVgCXZnOvykxA7RXH5IpI61fHfu3I92BtFB5Q+7bhaDGBYFL7LNlmgRGez6q0EVF51YqGUG5OXqiPtqOf3WD88nQ6vGTNO5dfaFQfhhY72xXGxtU9xasFF9i3wKKJDXoLhsKDiud30ZklazS9qKonOs7Ds47UN9RQznxowXkp8Q+5sxaSs5KeCvIFZcQOjZvfCIeacA1Hmr8EPbmuisp4HaHdK95NEkcEdqUmYXcgATM4pIuQ5QQfnPaZwh6XipMq29ykeR1aeEK65Ksm9O76i0qgt9XOi2/pJB/ODPgNniao3Dqjs2y2saAmX/UFjBapu7YNJH6of6E8s6UXhN1tnePAj2juglDfhbDDJiBmYBo707IWVaV9jnpbvVbm9jE4KGzCQVA9ggTIiwh7R7HvYns+L2M2GIli8u7X524V50GlGUR4DrQ2ggJ4f0YHMSdtzqN52EYqu8goNM9yg0xCZ7cYpH5TtFjpMD+mhot1aFfi7ff4hvd1diUtSMTD7u4XcYca4Xnn0AmcTXkCKRD4iYN/SCQjrA87qNMfVAIga3BLfyrvfmFVEHCgFFlpa9G/NifmlV64MhHOoe8YIT3vj4q5G5dYn5LlLEL2OK4+ZGM4rrLaIABBMQoqAYhn1NQ8OWX6vPNa97NkhEASLiW9IVwDC7YDwpCba8Efvp3UwE3hTz9vkKUByJLXMhaj/HdM45dlGkjgLNheVWWQqdPJxTRlxg6UOQYCGNxRD0m2CkxZlWygIhF99Xra2zKxnsza0pdTNNt1xoC4AUSG1nORLVFz4cz9DF0twudrOjKhLtIYDZiLw2t7RwwzIVcsiy59ips4ZbCCm2MFMYsbMem6q+aqlJIj382ctF0Bv4E5NmaQS8fpdszETI+C3KPL9F0DIpknp5wqUTTP4u6H1F1pQLDFp500sSMp4BRpOhzgz9XIYtZv83FyIbJsnj0G1/09TwqE8KV6AsUXy1bxie5Rafh/kh820mhxJCh7293NilhsBWbX41s6uH9Xpke62AMq2qE7C48FwtF0Kno2mlk55X+Fs8vE9RPTvsAlQG/ygadJ9U8wXvJacvgRQVKtZC/i/xcDHVX2Lyw6gNJUZN/R499r9yzDveCiYC6nOGI7rSEOwamrKnb0Ij7mxMX3FP0pkwXGsx+L8nkhpPXFrJKPBc1SJUHG8i1OQjx7aE9PBB7+GBORxRdqLiMpF6K7BLBc5UywaWrXUCZH2XujBdeHu/P5WwS6gi+QrBmz/hfp7ZhNCaHlLhnpQsYjNomn+dNEA2Ywj7kFicGBB4g9qd7x3Pg7dYcWFrpHWPEs7QtyyY6GbGycQGW/v1zPlyiWBRvwU6eD9N0bazEKP+IiU7VdDfGeFucNYtnayOjMPnP/TtDX8n1uashppu8wRZRePxg2MKCDT9rVjgx3IljTXmdTk60D3JBeSikfJpqBYGhVh8WJ2T/6bcpbECCH8DiekGRIijP9hLQTmHUKjFTTRw6lzM4PD6kKUyfsxIiuInkU/at5kee2DftjRGOE9Ljyg0bnGPtAwvDMaC9ycQaCoetcOYV+FhDM+Z7z1efgFVBqUMyE4pWEmzuwwzhZD5iGtwLSOKu8N9g7dAJS+rpx+2EgSSRXDDcE97GXbYZtE5uLI23RHcP3+u2QXIfD6S7O7f8RbBLCT769sVkADiUrN18yTZpsr0EsJmRQAIBwMWjfmGvGAIQkAXdt4uSrwhkURNPAa5tKFClmIVGHLqbwWNwcGY7mrFYc+yzMmEa5I/wzGXvGElUWgVdZdCZ81PrksS53yNtnsLQTekf6kAdjeUcQ2qsh8+eaa4IJclWlu8gCxkRxJuE0TeDZgzKqF3iLILuceNFNgvIhqURu9Eh5X3BH9znQky+7TW3GxBZ7VcwihjUtkUir1ZiDCLaLIXbzxdcZ7aP88DTq9reCDG2kvO2kfV0GqhK2nA0w/+Q9ULW3+Znv7WrQGwz6yFbvEPOjjoNgfDOHn9G8nHmjU9MRU9ZOwT4n6nNjR/VlYTqYfqV5Kz+sKXxiBeqq/dltcJeJpTIEC0HUpqIOD1ZMw7m48WwW2yT/lnxnV+IUCk3As2sjOfp9a0U1fo3VAFg5VnJh0IMDoaOf2w1U+c0gztlqPnjj3gbe3BxjVXFB2nhbeFnnU4P0HmU+jWeffakbw6yruHQJtSIcHGicL4jLdpkx+nVyoO78AFMgqfaiB0cwdrnHHkJ6xsNVJ50k0/IWO8wvldltW+zvqyBd5r2oz4PNnhMC4koEcNmbXrTEDBal5oWHszTfEiky0HMnJSJ6ymOKa4bKvnW+nRnIlQAtY5hzKoFiSLdJwBKBjjEe1gv/67bxdD2ta+IN5jALRbM6EUVeeGzOFH+8H2LWw4M4Nw+GU8pq+mJnbJ5UHsqYt7sU2AhzdtKycRTfBejgQVnUSkJ7dsOrgj8r4rjc40d66G1zdEWsmpFrzKfqT5+97nEw60Rb/JioDU7nQUNAayOhr2Fpg++p5skalw0lBMyecKkc9D5WqncsTFsDPrNff0ejtAgZRn1/WT/g26xicwfiAl4YOpmeEYysFsTa2M2Q70o1mTUoQr6s5ubeV1ttmd8LOqfOGhS0lr5qeRHN8P2tIUZExiRKW4fP2k7zIasl/bkO2OdEL5qzKl91UwvvGH03SbNI51J+fOYKEY8PPbMO6PULVzLrfq8lCigXr2kvzYsmSMyjozKy8Kl7/htZXbwzHJO9tL3am9by8ojX2Rh3N5qm1pwmmG9aYnOVkMz5/G1lTVig2Q4Es+XmWmwFit7DrHO+zTzc/L/XG/zZzlydeVgr3T2yJPk22VJ172HRNwrv6Z8eXzgyT02Wnau8P6B9htFYbot5n1H/fUpU7GVq9B44D0I1AB73q2lqAKi0Yv31RJeqDkLtTyeVNfQxfy4sKUdzr0OOrnGjctDhiUG1lFDH7xtvaKcdN+8XmSrYiHEyYwQ+Nn2/+4H0aYzNMI8lyw3BntKVzgdk96pNAMLeXvzOnWOr/rTihfUgMOvDsyVn6y34hA+XTIaZHuedw+zYrEG3wc8BJCuDPeaLJX/ZtvU3n58IqB9MPCAbs0oNP5sH84eUYz0jqdkWKbpVsKDWtsd82E4iij3ipX3Pc5p0STNpTUMQcP4LGH216i/4kK9hxHMtFFyR3wAlikx8jnXe/gdQpbgJbgqDGeRdakhqjeVGjBipnj8qr1CAJh1mx8IjDXlgscfN8f17ws/OSCiZKk0BTGH/UUFplfTkFYRUwIJuvK4XuA6yKYKHs54fjnNe0/hTsQpEJiQ65urjAeleqvYAaWWHCnXUHrYewmqo4R4/UFMUW+RiRugoxrGcSv9l/1HP+wIy47vMM+nT+X+jJmeBw2wpMlAM77hSy0D3OM7qoDY0RiD4o16pToKme8Rr4T6dHfb/A1V+X/okhtHakCr1LMME35dF+kLVblVGLOy13zF42gjYSvKrG3J9S99aEvXaKQ06UHoWst0/zvK24iuNoMXaN/pMC+8yplVwq89AdGFV9XeSSLOFEb1H/t3kSYAhyRoapK2XH+LXGJaokdBky1INlWkFZjquLuApw9DmnoWYFDw7CRqshlunaUFnCE8gkX+ztHCYgbMZnnQKcD0pK6k8Vyw2MMs3Agjh5gZD3lMADGMoUe81iI+H1K7GlPXpR8BEQNBFYEjBSehYffk7cIpFYfU2L8kVy6Nii+mD3hEJtHagIeJLABsq66gGyW9WWeJAXMzPhQ+q/CfUeDU+za6IS89r78rkr3j9BUA6jZj+mToHBUkqxQXBRzu99tPyvDynRPs81eFbri+sT1kofB8zElaTDH87Fo5MMEHe9r9ienf8FpKg5ih08/nEst4G3HrRHKf79xGqEgHHWDfW15IW0etFJPklM6d5gafJWo35GK16Zfq+zed+ptioX25qX8ih3Fqu95b32mYs0y/hWFPZ7wrCRmn4j236QSCBcL+vxTqPFrRK9CSfp1/RWfEWkE/d30utiO9WVEclL+atTodcPtHCuy6aRabVMRUWAJbCaBnIuzacl0EyB3KwvNZTXoYOMjr6X6gPxPkzQIV7hkh8pulGH2tdwVVE8LhDnC8GtRe6DLchI1VP0GT0rcsvEpRisuVyKKCQipbYHwzAyDAjZAEiunI9GayOD2tOQh3miHIUdsLnj0HQo3+kpeGodSeNiVYb3GY8EkHcTZFCnJvh1fKsFDxtNF1NQngjRnvRNTpLTG9IH74EMsAZDN3kwIpjm/yaVPoCj+nX/A8990vumIspMaOtC5p7g63Rsm7SQdTSeJRqlvFC7oQMjeOKH172YK93gDjhDALI2BhoTjLL1yOtBXmJEhsHKqoOWwOCWgwI7Uw+fOyisw6d0eUt23a+TyzFZl0O3h93NCjSK6vuui3eJWuqLA8wXPHeBKH9ddDw/n9oteO87dC6bfPxeNsjUXET4LjiOYzo5mBHdlDJPBFurWEWtAjlDtm5pXvjlspt0iHym+7bSdx05tFYN4yuIs23O3C+CSpCBRfoSQt/xuYZCQfqImp4mp4n/Yicg/o2Vd5MfwX2e33eNfH1Nlswm1zHbScc06nTWwoHwNmVwRvNTIydP0pI1AuXUYfFn0pyufJ91+Lt4KB+LqWt1gg2gsbrr3rzsBV38maX4bYKxaK6iJ0uFmm+NKEYmwZIKxOjbhJNiCKLrAEYBGOp3tgVX0zXBKXKuOoKq2Gbop4A8U1/ZS3C0F0ipRFf7EWhn5uA6z6g4qMw5INfC9dUo3krxMI9VlfMzhbxptnPpI7LgCkQ9C1XUxzL/r0Jeo9D8swM/GfJ2PbQb+4+NDJvG4sU0TTELGGCGP0k6EQRBHhcOwTLxxTuUKolANITrg38+lIE3VL+61xbU8Azx1vqZbnoUIrKooyL1fvnrELloh8viNExIv5Iv3enVuATOnWkcPLpd5sFItwHJj1HOg7JARJAbPA6Svtwbe68RBMX7NPKqfq26I089uVRrvcd2Qgm9ARzTShWaeVYhwO6uw9ZmZbQjPPjT5LgScWD3P6Dabkt2E0EAx5V8a4umAfqyYRo9cSgtv+926vZaPhICi+GIve1EmEQmMgxbmotsesNeWdYdoOmlJR9roachq8oIwHgz75zwu+fRUgwa9/CIpNviv/DoSfxKPZbdn0H3tIX25MpKBQ2JUtKtvH5uAhupzrs03UAjyKhKzrY137LMWNFRIZhWYamt6u08bkg81Ima8EI6fywIrz7I8H+bcTe7QFDcmgK7QD0adzNWqwCUYiQFjXClsjsTp5/pAy/rm0/6pLAhOJgtKFe3LAfxulJDq5S8IBmwbQnJVRo4whPozrYYZgdx8QmdxIxZlotWzesjO8RuNhnDEfJHXcZZ7zcPMhA8NjByClEapM+ewFbkCyMpEVJ6ES7rcfThqc7vPFq7UtEnVD6jNidCJO2T6H4gdNfH+hH8M/RKOQPvpcypSPVz9YcvtcdonpfnQuS962sTJuInygZm8gxR2ZE1IGtNkzreJz5ijPMmBliDBrRaUEjpfverzfOS2CFk59FJRlL1rQrMS69DxtcuQbsjBkCYojsXRGQRD8TktQZJp5W0lTMji4MVCqDTI7WPm1WRpll3y/Yk+Aj7k+R87FMmVKxaKZmfaliPjEnfpXmVDfYpNgoyZdR4/hVeWr8H8kBescJ2e+yfVK5DJ4RjoGLezQqMaxE/jFBxh/nXX+Ee2F2+/l79i1Ltyk8wTWIPu2hvb+zjQPvqYnSuJwZq/G03hh/Dvpjk/20Wq8CK8+YixjhZsne56q6Shij73qISxIRqOfmkm2IqEwjAPA+ShiWiTIZtbSuLfixancH5pXq+Uvv3/9AdoRhFrRf5O1DcVl4bqdKWHUxGzcroOr6hxBz7sFySjbSjxyH73XfHqXJuOyfbGUw8oMK69mg3/5rIo1qxGVdg7bTTSVmdvDdGixoPAwdWYa4wiwGKdQ13P/p4QQHJCO1VF+3F+y/pf3Nt1Bl+R5kqRa5H6kDOJCqaeiUH41OVI0KgPvpYPKzQH/QdxS97vmyZlxPc1El5Ibrvzqg7j/APcUf++VY1+NLZHMbOXMRA40WMVW2K0fg5SZqOZrfx6ynVsGcQUXhyis04E9cXD0dS7YOFc0EOQvoaRapW1Qxi8j244Y9le0AsSt8TkxKZ0cqb5jICC71kuS6zKZrYZWecs54G1woIdQ9ve/SY9gODRHRmh7aRHNxhJSAgO8ZsrrkgEf6grCZ0PZb3yU3P6QsdeWdkznkHnUzRNHPKQHQX04LkCkVLV4P8egGp6d1CJZ/gWICxAWtHSZtq9WpUkU3pcgtW2W/9qQ5k07Y+7/CoIOaxHfJoFTFkIxSY6Xv5dX7wpDVJ3qCNaRz1lKS1SvLzA4K7/VGDA9MeYohuVI3TQ+akak9yvNJO283WCPjkNiPzSDThQoam+EG+QJswh747YOCUN2KHzbf/djYSCw0XkobTTjDWPudZ6I+t7Q07uD7kBjnZWMIJ3mK4VD7BqG4/AsHrwGU2+hToQ7xnFmNzvCr1w2MA9IhehPZsmV9ZFpEUjdV1F+zUH+uyRAHGG9Pxz/GwIUyn4ef2/5NPtCiu6G9HRaqcuexF8hJHTMHMdJ4amzlM9m8htIFdcIAt0plmiZfHLWcoExVtWHRW07bFhg+nCmRYb5J5HcExKqDX7OWPGGJ7P0sTvrn1maa12NI8JZnPhi0f2Og9DqlXXYKdTPnB6i4arNBBEvwtQhJvQUCuyXg0FGJMMNKpN4ftWcUu/9IlqMG4Ed4lW23T/SUW9ljdycDRJYaKfl37gTYYhAdDeqzvCuwWBk5YqqR0z5xGlo+nwKhq/oJbxdMJNIlulDUocyFn2AsRfpK+Xuvs0xJUzrroaw8vmBToPx8OCtJtYzWH6SI/LVOs9U19nqM/Qhw61zPuz+WlVuv9zIV/xfNdpUCWbazNxtRKkAdrbyXYCO9U/gYuTHIYnJyIxqng+gNimgc9lN+F2+dLXeSJ/XpB47tMUs8e0Vp/5M9dyHvI1WxBRlathEFgio6xqenrT8JVmsgn5laGfv44pLtZW0WQQLekH50v5UggKs2lcjSl4TYc3Wkalor0zhK0T64cjmDT88MqnlciLlHQkyHata3G9gEHafiNrLmWIFKMXgI9tErF/VFek4wGpqqBYTDDQmCSzSSQGG5LNaYXIWYiXD5WrCaFcPkyIhFk4pStJep/eHQJM9/9uAyGkEqK6MTBRwXyXSlhg0ZHIxufBqrlcHLMExQSkED/0PpvS7KibtHUjgIw5O+ikGmCXzVUwXuWPIeoFw6/y4s+hxzrBxDbjBck9q39ary/H6L5Btw3TNapeEF+YCeZoQZ913SF9kDeC3m7SPIqmLOmEsNVi7L5dOKMhLx2AuF76PdhVgzSqhFukpWhwvGOJu27nvA4CchjL+Cy/ZH/6MyrSeVkJ4G3pCFhDxCF38n5N1vfH+xuRXQKvi/P6q28HEQvwuyOvbETVTrsCY/BiuCtJJaAHlrTnUm9ePTbYOU861PjsFfaPvEd2mUhZE8k8k4N7h97WIM8eb1uKv9ZXCBCaqF7XkQck9iC6O6VaYJu7aRngShm0EWcAllUBPQPTyyajGXW6b2IDCaUqot5hKGxMBA0PqnvliPwoPIRRz0UZz4+np+IgPFR8rHnwsQIgSejYOEvtIjib/zunmjoDAVYai9vjzHgVJ240byubVWMUsUWI7p+N4hRqwe+1SmwdNDmaL/SSXw27xXT/VBnsWOWzLxLy2Ham9ftJ/I8MTUbg1vEYz1feTAlIYW91aFA4Ax+duYE1KO/mHxMLv1RogUuJVYXQHCfSDDzMZlXkcq7Ri4gPhjat2YNaEBnlC5stRKCJyUQCKS4xO5gXDt84xw6QYRXa6IiYwFnlclGmK2uwIpsFKpjQgmolza4Jkhhh3ylRkvAxqfQ2j3bdKp8xcYrC3fZ/vFDqJE8RWsT7WpUJCZbKHm22XHBwAaB+i3Bfy7oQx2tT3xshdHFeJU9DQ0uzXiWd2p6LO5oEIl/8TJaYZoMYurUX0XG8/GEOKTQrThRHRLhf0xHHfP18sJ3UgO3W5A7klu/nQk0qb1r9tFxU+p7uzJcC347IPC1IFiIISa6AIpDrYCJfijkUUOsPShBEQ138ocf/jVVon8gBYVDuyRP/xvLoU0xUe1B3tnKlPFoE51oA44rY+mMmgvQVd1NcN7cKmSB+aeJkoc0HwhNCRtH4442M+WmzXp3VAwQ+CvV1ZwcLUYCECMRTCYHut1tMrOP7BTedPX42KtJXxOSwaQ37fbxyeTZM8Fqf2XgtBHTmSBnSTzvMV5T8NlQjjqExx/2vCFiD6f8YaWxl0q3m4AHWfV5uN7mIxf/fAm/XIgZAxpPisuUK8b0F6W5j9i+ZYxpwFbo3DWqZfuRxvSPURzmAyXwSL49HwD8K4czKoZoKy0NCZc/ghMpQUJKQLnib6Il3JYIJ43CgJCyrB4bAfj83jHAltvsDIAyhZHMrGp8dM+nKQqwAcrh+h4NvzvH6jmZIlWCKXVBhpzYbowsfnaKxU10qZtenePvJGS7sJHrN4MRKSxEkPDr1vbzCNY4iCiNi0R7cwCTdb0U5mKPlyefcuA/HT2c+cXTQydSE93swg6ENZ3flAzfKRxYnnibAR30mZnFx2cE+OYmiX62225e2gb2xi8vZJb5NK6oDA3Pv060/v04476mf99e1sG5qzsP2xZDshiNoCg1xZKH7R0iQU69FqevHxIo5+TS7mX5X8oBaiWCKtVR06HVmlIr59pv0IQmGmLzcXWe4uTfCEv2bZftR745gyCQxqeoJnBYxG/Tc43a3FzsBKAD5w0yr7jvr2h3/mFbkynf0Qfs7AzEqTHYMHH8ybpMlJkRtPmyLvHkr7WUOlHEYaUH+5XPGJNqgLTTFMLwWU7oUXztabweWjymJfS6XdcuXF6vl1GvvRSjWPmIRyUiLPLltXZzlEKHzPBvxSATht21Ld+m+40CJfW0TDBGk6pRZDuTR9ZMR70cZ+JdRAgYIc/bQkRrkaomI7IL4RRhOQdenVjx2tDF9ou/MbrHUqIdKy0TloTfczXMxNWuxjeVwttzzWsqJizaZcIGYfyRK5BhiPSXQL1K7MF9oNWTE+XzE9eUtZm3flNbZYppa2pDcu/2L40xTmG+9aJohrk80tlAUUoerFbhbq2EEdmXujjCuE0h4gAkMNB2HCdLxZlmxMB7D/6YiUY8jFdOC+0X4tfkZBUppsZanNFwcAwRV+WyaMQQboczp1eDHQuSVQAh/RvaCJPb4dHXyDT9piLUiGqK3Dt4yj1wMeB2sCVdLCIAfAKwpsVUABwpb3mcApun0DU/bGP8Jc1XPwc2ePAm1Bhai8inFdzyBS9K+OFzXoZq4KUmIC4ylCCHaZvQVkFIXgcs1jHBMAQIbWWNCtIzx1ZGf+mJswXfhkkeBBJjludx1Q8FkZLOOHz2sOSjpCR+iQSuLACak0pPcyvSzvjeFnEQlI8DKnM9MxxdMg2KyKprc142gzyXOgAUwuGxuqaPbGRWad/5NyFXIG8bY5Vby6TNPSrEpnoXh7+RYwUoJJwG7d3AeutgKc/ij6Lz3VvKk/HKlS08lgQHMVRgcoc6jr9cZ9zfkvFqKKvdZ5AYrkpyLOGQh4Pn+SwIIpUNBc5qwNFw0j+Qhq6TMHFBum3fwfERdlKj/daW4/s5Qfa2IrAdikWtED9CQ6Ro/YWzBrULoTiqY03+D+243Z0STOiFuk/rbezHjHyHTHjCi+FYz8GLrQ1bpkT+zAzNlkRJ9KOPMzrK9gH6663cRFLm1ZT85wxafQ8M5GHXxm+Co6c96hin7rNN11Lpl4v/BtfYy98HCmN6KuILM/lioT6Lv9jZYn4PKAF2KRUj9BVjGg4N9BWuh1p1nitYxDbbWbc+zunkM/z3teKB/qgUXDGXq3tNjIHtpUdsVOqquI97AnxA+uQ+L3f3pDrPgueaMpud3vSHUeC7HiMW6oNlguW7/N+97VHrO+qvY6+XBCW4EB5a5kxs4/PVL3CFDQE1O7JBDYPrD6qLIafpy/9J2Pec+97MLqTBUuCw/De1LgxmEmoIMsT+PHUv+RmQPHAQ0U8RP1P99T7F9m4XV+mcKX5s1+7Z3qJH5M7SPgSkaq0EVC9tRrBJDEjWK5igkKudpmI7MA4rYbCiYw51yKfyBBzVqeiBITGoetK4+8oxkovTwR/jwGbqHwXwZ6ddz8fp8hvcNXnoa4nVyBz05yLdcR6wuqmYCJo6ya2/3SlCzWIG4dVIOnynubOr/YycXh0Z54Cig/cmWutkrYzrXn2Mkh7Ib9SzZ58TWyiG2S2SayXmSunGZqx7LlDII0cO4PJQVgfaPiSQrfcg/fRosR02K808bjzTenoOdXhl9VvNGlb3asE2cxgkqmUGd+fVKz1TKOqcYhw5WIYcHPbKsW/T2pts/zjSrAhjcvVm3nvgTzLLtbsYxe4YT0S+G1m+Xb6Cd+BiBIVCaaE3DrfxZ74lHtT0tHLU/Y0S4TuYbFG2JWHbsSMHafl/fEp7aDgY4htguyxnWSwXU98V2r80Fxqy2NV0ymdfJqhNQn+38hkXvEyzA2q1uCbE+JKHACzZt7fEmQMj8Nl+bTHtwSlsGnr9MiH0hsKSzegu+MxIGbJbqzneOPaipSmigDFML/2oLLzTahBPeg30NdLPOLhfcUZ8MkKrtDjM/keUZ6WARhR1Gyqfs0Ws53n9trmbtei/ufokQ2Y1y2oMnyGugY2F7ycJqsu5KV6iMtifQ9ngu5w7Rw+Qq1ei36eLHufxFh5P36bBnuDLhBuHV7BZuFX2kohx30126GxaKhbNwGZudD5qy46hGJanz0qE2XpKfmvt8D2uSyvqzIsCFThHm5m3WO5S7z6MONmZ+Z2r3LBVfc9mXPqIusuQTP1VQdUElujKxcppsvFjxuCRbxUvfwk3zu5PzX0zJ15c3L04TGoOtQD3/mc8zPrQVYzS+smHr5UMaHQVg5FOqHH9c2gkaAbSOkXQIPaw63Dyvv30pffDI908+5kNgb2A2kEqIamZGpqcJgwFGheCp/CzCLpD9TjZOX/SlieGT4VjxIVPoYnaLIrZFjGDvqd4rBGeRl01vwC0y1KWxfiRqWWvZ6OLKTDsefhM2QmBLJXaqC1uw+6zkmnpwqSI9X2BirS5gVN9n2VyKwBHwMX8q+eW9/aXW9zLZRPJJ5aG9gvdxyjalpqf58PgKCvCsxjD+tsX8tfxac+WhPafxiC5TzitQhFAXXvE1x/jSXh2uhFoFRw70ZPLkYv24JoYSJaDRnxX+pCxIQlE6PDEfqZgqzQTKrje2KOjB6fywYhItFpwmtNx+by9556Gvb+0wNlinHWjN+wuxvUTtqs+iszFzRxIAQzzSRGcjWzUnRycZYJmqA0d/9YHYEkEF1Tcw70ZtPcwgum1WBaPHDaqqDVo7K+DTWj3osgBa6oOY2CJxwqwQaJ/GgQ7J3J6dCgoeffNhVWd/M4tYyKGfmMJoOxV7DWoIpbiqhURMZySkFUXu8F3m+4bgrpN7vqhWLA2TtZtQFmGX92V49h9p+UltYo5vcfnLBzBfLLjy2rzg2vsO2c1nAW5vdZa2jiIDlcTpGSyI0Y6Xglh9FSgmtEihZj+DUSdOE4Js2V+V9Lvr4AnO+ZKNVeMX9MklIY20ClYjktl2NnsZXGs9oRAWH34Pm3/XwjIlpv29gTQQwl0P4qJu0ZpQpZxZvzIhJaUs6c/QKEZXJJxyOANrocFi47Im/EvIoun1BaS441qzY+70oz6WAo5+FzzaqFb3VLscHKoAzqHbKsYzcv244bJZN6L4LLPLcERIW7cYN9EeHuWwaTCImGbxFAVMd1dp+EHweMuvPd4sKbMGutvoBrUxPa7BWvstYGVw7xbm7pr4Qm4hJZ4NOdkT9pLduLSBn51ecwXGYvzg16QBcju5aCuquNg7j9xKA2XRKl1Ltq7u2ltqNuq1vhahpV6KinrOaBzU9RUDo0PyqGevm5YQ9l3LGwV7FtuSrOAIk16INLf9YWL0Tb7ynlw1wYv+HpUjMyn4gmA7iLR/w4OO8BTwjZtp2eHiYuGPKaYEZX90HI+bPFlgVMuXSMqFx8hQ7o+H8PdHbdUgUJtvyHP1ZQKy+q9NQJ2TntgkfXpcpPvcH3hbefu2+OIvQt/GAGsroeaYTAxOu2sB4mC7pMw+8+Sf3366f68onYR/qilEwzkIt8ZvtdVQRyFaJfA7eUYoF3qnzGgxLazvkaMg9yDEIC8ZImow9E8xe1sQrSqHskWfXGxpfhRjcvdpgUffetncIZrV3hVgXYpB3wV2YUzQXubj+4cP/MY/Aep+jKcQeNNwZ7yi5mitiNw9r0PK0RdFHHYaMCgKYDYH1Jz0TzIneAf9u0RpKjajV+zmra+uZIQrLMBqMATuAwYcSTZklJCE7Abj7lpZDcOKUH7tsYxNZCoRvFQvPTGfx65pLekeZ6chuQRB3uQ2jpdAHBDZ5wvslTmjSwtw6pt/+hamYKC6b5KQWAB/oAivyjlwN0wjl+IanOcvtBPuZbGlX0DNVB8PZpab2ANQVfYYEefPMIVuXLV8dQaBUjFB0h8XU9zd5qtFEIXR7JJjdbLkplbxXuwtUGzX0zCg2pPH2pSoXWB87ltW6puPDikrfvjC0CJiSxn8s2x9z3drxX5LzfP1lNnL4D9uGVyVJHglpxmkwcZq5+/ekoWAjinHfhjIEMwsWvR4BWE0n63BIdhh/BW0cAyc7bBRt9Q7fpPim3MHXmrWR8qU33OMI+2ICAoznKivvjT0vJj00rkG2pkZv3SK+EVApnfDQ+OZKdhFkC6Uvb0o7sXXWEvuZVSd5KE6fbQCgHTThg8ehb599rYAMHu9zdR3GLRKhLajn14e+MTpe/ZYUfrv2pM0dgyozKtBGVZx4dDJjTQz9lopyGLkRUyp8Tp/AMVw57WsrbW9gn1B54Vs29GcLUZuqJpTAq4HluHIwLio65y1r4aDvk8htm3NWWUTsZvxiwSuafx9evcy7aq8jusDa/3FavM/Lag37DuKAPwhtmc7uUCb4MOfJskDaA1u/nPttjX2JKrXx4/YMkj/n4pwChIRPgOxbXOOWYdw6gXvtJMZOaKB5rt2sY/CljjB597+m+QIdSt2wLc3AY/07D2xjc8wgC8peyB6+ftMkLiJZGDJEY7CQI4QWl7LK6IDKwFk39aAlPxO/BWy37IYZ/dDdOwO0XAr4kyXkkSB7HR51A1A8tfU2s91uxr9CTpEzLHwcpi7UIuFK5Kkl0gLOXYnzTCSklz8q0ICa/5liFMEylkoDe6LT5jgcgK0xUvWs1KTeDFQ7JIFRmkOCjH19S5dWf6Z6BVgmXetUdjeRH61ZC1JLs98GSD6vBNeb+QNGj1HYHBECsBHDlZmyl8JwBEDGL27Nc4RFU3Vl/5E0sob8a+s5zUzOVMbBvDDPBinI2hQXTVABCxolMvF0iXLMJzeymkjmk1svp5qemA2KPP5vK7DHNDRIkfx8jb9xq22n+H7f+yNzYUKE1vgAT8K/gQfFO2m8z61sM/DsFrWDCq1NPO90tpcyfT9tgdAEfoK9YXWXdNHxrtVGhDU3oVqjtW0TPuMwmIwXc7aliU2b0kVmKAzvIwGrLU1IA6vOkT8SgFk4pV9O/Q2N5LKRyfj9m+ua8txUTbUu7jCBf5+7djI2ROp/q+uNBJdL/gaivRvKdbzXpVZCCqwNCAf4b0xM0TbDqKQjaGUpKcYMAamtB+ub2vix96Rd53lPpTwRRMwY5YTUHZo9knPLT4veVYjD/056ZPK3vNV3HN9cAvBxW76CmRaDLcDjZcYbdGuOtltOwp9RsAooXrouQhi1e3WBZXlDwehHKJ18zlT4POGmYNBg2PsFrwmYyeYKj7RWWk5F+3ACeZLRb0NncMVktYET/+XpiveN0YSEkH8ZeRE7+wUErNqtAa53fammM4JrmoKQCG2wG9mjKcLzcriWNKdifsysydmsDkUtKrpBUQ093Xw0Ye1Nhngta4/yr8dYFW1PhH3cf5wnDoIMRNmG/QMHr/hbydcj3eXpGqEJPSNL1sPquhYTse1b+LGvrLcrJiRoNVrswvqBkuNkWYgp4Y7ZoyB4wJ+YncqhI8zuG7lmJQVxZvAvny3238SdGtXsxiyL57Shb4T1CtHxiAKElmpWb8r6mrexXR49mihs0vKk47ps2jR/JpkaDEI9kGLFLh20/cF1ZqEOuVwLgk9xOFYkW2WiH9cLUJzm+GORgnWoV1O36BnRu5BJSjOt1c0+bxeX3Yx/YAAN5lye59Z347/TSGokoa4FV0IzEtQL39MNJEQ2v5oSFdD/W9FpsBH3FYwVf4HPnUoRdQjQeOLRApxWptJyZtvtxGjqWD/USuouFIGbKpW82cyWhO7bhub+EGUX00VAXUHlN5SdIb+uHcclxRHbALhyy3+abz6sKABhAp73d+yhEhaCp9o94+odaBCBDEzFygjJngV8G7rLI1yXSMYOpvStBTE86Dtm32yCW7burrpUQMkXVJwQvSWTtIaSchPxWEH7ncNWI15ihhKrnSU+DLLo8FucZRGodPmkygl5suEi6p76KL0901lDNZ+6obHLE5DvPmWiR4C0uaDcLpZ+VMEzZE71HxtECNg0DiXKJO3ATrixStbBtLRf8UiN7PosONlFKTqZJysYXbtj5gEf/zxiswTSuEmM8b6SjVvJpma4PaMClAMJOgI7NxVkKpgpDcCTIcydumrgArk5E17SGysHDUPu1116DkpD5vZAaekshDUPvTUM/+9vTew6kpzr/Nm2R6GNCDxnFq62rDnLf45yyRwfBVFBNt2AIpZYat/5Nvm2/jIXrhAg+vCDsaJbBKeONKENBSEVAEQa+vDwdg1wB9cAAmfhkc6YDNbYfEeaXcYfe0Wv9eIofOB+Dnzv3dq2L1sulXtbdhU/DohxpdO/qJUZ/pOSKU/zTQHTMwLtnDL+EUumRurnlArQ9L1F+wHi9UJ+r2Ej1OxMG6H93wTgGBZmps5XwkMIOPNe/3igaX8qsBWTbT1e8F6aoG0rrtxEhKulyia1EmsPISYCZ19GcnahF7aBxLoqlr+oPotILLp2t6lkQ91gLJie26h9BwLC2rt7syzcKC8zpy1e20OgDPOm5doLvpLu/PgO3FIGBRdLNiFMcW9hSx3soCYVDVk4sqCOrupuflpbSUSMazNF/+MiVXdxNF7eq3jISztS6J+LxZBbXrytXZs6I9ZaGoQuIAGSkhkw4rUg9zcSkFW3afnYwMyLltmh8Ks+N7LjKHLOAIWgJyH4vWaZpQFI1CRVAFxbzzlrLrLfWXtHrQ2LebGb+dIZeuc17NEwIdF4VoRjfhDWAKyV0xlycMRH4tjmTviIq5IptrSfYl2B8sGju7HGHAIBf8N4v9yaUm92hZitxvIDRcXIVzTmJecJK3Z8B5//dq55kx8jjl0XvpucffTCe+f7rkI5xiQDCCvaUQ+BKWP4IrY+aD2kTAHFUIQ+b58h4jKGIErNjefyYp2XrT74pkvxQv4ki0nYtt+FsgpP8V4x4D7LnEF4AAv6CWQXFy+00+pypi8gJkotJHOjADCzZLa6M5SyBwyCmQlfuroxIVSrpaJthOjH8Dzbi9YCdJj9KwidnnRCdhuwpVCNePKA2/3Nl7DQSwcpn+tedNLJDmLipWtLUB/c6uQSfNslYMQtWcDQAgg/7ZYydvHrnEyiv2nnw0ZI1PmpGl2nSefxZzTkwcYPQjcrDX2j2FJgrKMcPfdkgJfRwUXOOsXyEf4aQAu3UhgKo+VchPW532fLkWphF60NLbtSAp6nBCHLFgLx4Cll0ihrm140lS1CbOewbmplwG/eZhYm2OJNXbPDPY7uZNALVwdeK6dXVUwliL6PNemMi24VKwLIBa/gO6/WPBjAm97UffShPun6PMif9gGhqoix+S47Es6qhxbuMI+6IIB3R+5ALacOselovYr5DSpRKFn19C9PaEWFNsYImEazEdrdUgKXUj4Mar4IHLf4oK5kbvyz/Sm9IFuuA3pinDyyZgfJbyrd3qEhgrJLocV/sMiGZDiRfrVWye29cuUrrI/qszZl3VqNjNXmURZILW20uvGbr42ZmElVs4C8oHWoUoHmQ6gFdPRCQbKZPuHy0NzZMG/o1VSxyMT8bkgqiVYjY+wP9cEvL0eZRZ/W0ZcmHQqCk5XLA8AbmVFAt50VLVUOIuslSoS6ZPhW2vQOWHwDDOfXBAdE4r3k0hWDlYW3hhql21Nm2QtVueeOHya+2QXCbYoKK5Ok6LsP+DSNm2oyCDGQR7JZDvR4rRiQLWVBtaTpTnSUf2e0HDx5hm1EjoGXhR4dJ2cOJ8smjsP3HugYSrukcpWMiLBtgO6U27E5LHiGbS0PH0Bo2z+kqYwWJkv7Y9dpTRfe25PpfA9YWqNfzHT+U4Don01whuA4Qor25BNEUQ9tZO6LWv8Bg4Id400aFUofB245GTRVKXyacAVfy24qBOGYvMAoBplx+rpLPEFxuSrZyWvQfOP2gtLHyb2lEAhCGg12Oh7BjZNx+98iUmTGdVbHv83jyFhNQkq6uWTJffNZxc3AdhemHvrUTfMCVBb7LeGCDfY+O6/lXaJQnwcjroGsED7bXPozk6WZX52+gtWyZyUktwyDVp7x3nro+igf0yYBpei7yB62fpVncSgLKL2b++I7/t4I8kGcbYuojM9jsA070yKlmV0lH7f7dGpCqtLXZ9Fktg0wyC3ylimIXYeDJpklm53QhaUvGr+c9s30pzpl/6Goc+6GxhM/6iejCOiz4jRAXTmygPMEhapLjFg2ZDaRHGGIcPFRcxOXFKCC6ZogM9Tc1+qsRucm+g81+YXeinmtMePsmBvKYI39rZvP/aHdHuQ7FMt+/Id7OryPjeeKS5g4e+/k37sIKQQ+cW0wssJweZbY2kQi19fvvKWAFPS/jKWfLhP9uW3ckg2nPyVZgSGKR6TyGAhHOeuZFpxw2KczaOm1LJIA0dhxzxvCyjE03wI2UYT0v/+ADG/xd56VLXxwEMbpjP4pRwwHRokWPV56t6efUktQARgmQhJfvv/yDB04VnaylZG39e4VnOJoo3PCjMZI8V5BzYMpvls/5Xi9bbn/vbE8lhD3oBl38CA0JsudZrcGpQXebnzKf9R4W88uSUrUE0pjTerz57p7tbRMqfYeeWTg6T5W2EE4tvZbI5qn+h6eOARZXok4rJhuH23auGkK6c9nIq22TnGV+X4VMvGB7f+Rb3/gRP1z34NZYUXaojiK1h0kdDSYaGTgag/EVGIXfDZdW3/1GLlsMou1oenSFM2cbP+Pleihw4iZ4LQUUYZpc9sikPhMcBVE4HcVa7/SoKmXMiAVe2uv6HD7AlInNvXq9hL0RR9ORVUl+Co+4czsEOoCLFw09SJhVzZ+wvLkP8a+MZf48KMYi6mpjb28N34RIzkMHcvZUga+lbXFgqLBcAqGbwMQB3+C5xDEKbkBnZYb8vScm4Tis8STTBWXLokLYXMlj9q/SXKSFBjT8s55JFIrv1ZVmf9j8RvI3mvKK/F6dMrR+Ps1e3NnPuDWypwNzp5LqOYuRyaoRBtFqWdUdDrgCHDfX439Or84wPNnun4Z3FV3YHhBuwb0I6VmvKKpeg8yQ1UOFT9fRRIvCLrIXobzH1JJhXMg1EreKjyJrjfimkQt6m5z1Ssj5KmrM9fdSPM1/69JrFVJQjz+fCdlnYwvhMPY5PQOp+fIZuV0GdipNj0SKTyrrVDzBU826uSKPKwQE7omJXvmFZRR7wqshRmvzZHs14VLE2hVOqYU/rweXLOO6Bzet5R3RYJsBIB2DlwR6u2n12J73d3UyQ7+2SntawQe/+l/TH6bEW6ksk9liY24hvokBGeAxHBiid1/FsJB5nywwAmU8lJfegCFuSMBTweV1T8MhItFtAJq8kD37QhqfCJO0Ah80juqhEiAd5Plw5tFNrZBbDNNpnwtv4jBmRW8gIF3ReGIuF/Eid1YPKwdyx8aqVwNTAY697HBmpd34tV5Y3o1WAk84BGqer6x/5XLxn6KE2LlSNW28d8tdazziMeqCOc9Y9XDPNceuWqqxKBBeZVLFtuF2yMffenef7y2FVap5MsSpL7bklSkLk2pPLTnHTyJxVrtkPs0xwIhQTjchstUFhSmsa8Sf2CDq7phO4qq79P2WFPE6a5ysqNXmGl633IY0GfIHt8rzT1zEf/pkOYZqJ+zDf0BEf6+Bac/uo+fJaW59one6fHWuUiSMUjzD/W1frp3i8/hREskPnGui8A7Q4+8sTW8pvnNRPwtlQ+XMY3xwURlegz3C5iDMeaVf2os3/1tLJQCW5EYSi+tKNJE3QE6inFKQp1GFu+snTMnB0wNFjr1YrwqviKTxLhw91kQXHxgXVgrItFaxRSGy3mrj/cEQz+KZ+v0t9KswyNTd4+OAOwfI0nHcIpHFU1g8/xThxB+nxAkcV3vMeLgGSuYx3hNRIBYDyYOnBIQ+d2TQByzI+cjLbVkz928IyBANXnDHTCWdy7eeB97KMcZWq5oIKRBPVASXlwlSoiHvFrepdfR9RYcOcl9oe8HS6Fd55NRYV3OGG8OWmAgYBMtHpPFnQQWyaUZADgyGi7TbXx2v5dHOxkhmKZnQJ6+nWTixyISUxi2Cj1NST3t1iqg+HP2dzSPxTzHFXCqdmWP6DkOS09WLtkewNz12lvzxHgIbNIylVPCMmBUE0/EgZxU84aa9SkdHfoItRnep9BTou9LyC2WMa2iYEj/dFuAlOA1VI/Mk1ZEx2kvdgRhEDsSdskfWIcMd/Nj0HupUdqfvFnJLJ1XnvTmXXIiqBBpXrmJNx4bvu71ize+asaEv+idqjkQecNPzWtLv7Srz/zWDFZoMEujChkff4wHpKglSIBfREmUmsVvni1l4llSklgZpKG+HXBplNm/h26lzwvEeNwAKGZFpRWNO+QQqCfIh8F44K5M+cg493YnL+BJA2CdwGd6+xAO27dKHp2KA7VQY7WVVNdG5N2F+3IF7fGWYLHBmCRtlSPXac7HBXXg1dz0kg8JQ9/KAyedKVbp9fYaCCGUFj2RvwkD4vNp0moHxaVDtOcCDf/sF+x2o3sbyHT78DeABF3EE6/1DLw0FOEH4iNNL+tzdk/8X2CwzLV4PLxkz5wLzBGYPsW2UbY7Ah57cOyHY8VhUb6B3oZemXYyIAixTViAdOOJwlP2bd3+zMbvqBl+X8frFHjensJ9nZmUWARaRpJJrv6u268D6SGvOjQB69B95fXBqKZllAjoyrRiUiDR2WMWNOnQ4MoEQAffIs7Q5Yhl+/LQhb2ripsk/tMNdnGd5/2cvP0+Gx4o0mfjsJK6LCv7c1RBJz+Iehv4Rk2HKiTb7xHBLi0AsdO0fHJMGsDuKMxcD3AAuUHfkZvSWG99TdJmTpEsauNTnLO0UutPSqCx0ZE+1SAJ753vNd4opevU9ra4hkrKtsKJfHysDLe86JF6LbJ9x7TDbECIySOdENlIJf0mpCYq3MkOFXIIjOLssfjbn5DwGy/wvQz/rZ+bzg2eUuEwCxGBtuPlT9/BkXeiTarjQQfFX5uv8hOfUmu0bMvroeXkprI/lf+ym00dWdt+FUkMJG5S+XuTolmBaPeHkO7q4XK1Z05uT/X8PKNZCaI4J1gyIbwKVWLzT8TWIn1G0986E+FhFB7OGcyS7aBl4XtYA+tc6wjNqi6bIe1sVsKFs7s0ObaJefP3DSTZyoVeb/HU5Y3hps27FbVLFLuGpTJnWNixhsfhc+yqTwnpXBhk4P/tqZDQcDK9C6BbmgBMvXIWgXtWvmL/meWYkUYmF3We9G0vgbc+bxtrWurSt1Xee3Wfvm6KtUVXBknzGvZu0oA28MWMuFBzUJJmQ5YJvAxLJz29UQ0U4Ri1t+zLi/AdwjeQUGmX6YkpS4uD7f7CgOrWLgIj2kI90EKkPDdjCsMijDCKrW77oU+OauKL4mrLMszDDGN56qVcfVLkpL5lw78PhvAiVAXEsLK+7pIn5lVYiV/bKcTOujWjt9w1yR7v3j8+H/2g0ISvPNOodI670Y51LxHpKXUlwsWq7bkBP4KpRqkP3EgXfZ3zFstLtw3/6PsnhncIG6ketVyprLrf8x2zqP8Bmfhe2SZdbilyLIUpO77xyISZusoEPhpWM5YdiwtBxBGqI0fTWLmIS7k651RP/xe8G5Rfw2rtV/GRQlFAgZNwFKAQ37hOyjN3Gbs5r1C/uIw4OiStN8yIDjQIe8J+iYXmK9bSdKqhpSRJtFmrIiL6BWpJZF7rYqo8vVnn+oJtf9rAP8NPqHwu0dv+QiqegLZKy5qxoz6obdGCHPFRL+By78MDuSrIADd9T7i2QsZQnDwlp21Mf/bbXLFxg4iubj9JEHGtfsPgLSSmqyjM8CJh5Jx459XRaenPPuGjAhjAPZGpAASqiwhguvzSAEbbJ+Xg7Snus5Zo9JCPuT0fIZT/YSfDC/tPNVjQq2nGnYYlqgAvKccyTEu53sCOKiGKWWwkohCDZ8OkR2Lj0xleOmdjOzWrKA9qdGqIbQuxlsw0Kz0Liuy5mukb5cauDIrUfYcuZNg6m9CKl5GYYik9ICCRmjDjB31CmDMwoqHPLgtKuArONaJOoclAkfwsUMGiIuXfxRR7+XWwusPxKkBuUJOUxfde1yFIMUkaDHkWQz42WSUbmHFvF1iFeAkDdrK3lRIDQ2ChdxmyqtQ346lLL4dv9ieEZLi/WRt1IMSw6yKJFYEScsm5NStt+G7O4UN+/chMDta75EG/CGs9223jYZPIG0pF0DX7OS5JnBAGzyZki1lfCPP1aQQ/yT/cXg2ciW6E7b5h+fssBNR9xxT0qx12haTsGkJP0AmmBz8AsQxdrBBdl6/4cMv8Bgvt13VDrfGHod80IESX5o7RV5Eqi6quMnhhhADDsSWxjiel9EQ0pPyPpP5BXTpORiyYg3guQ5O5kBWu3JbRB30v5aw35baROH31N/oSIsCRg+bj+8D6Rfbkp5baK2urwQcc+P2xsN7F2wRiORYaYWCwwynVwgDhEsJpdFsLOGXbJxXcoA/5iuLSbJQoikQ3Uh5ReI6wQVAJtJ/gj1HMnZXIiXK4jwUhCE/GHoMTyFrqtcL2NG75DuP6+CFZDyGZE+QZiTIWAklZxp5K1YKN0KUnABJmwZ62kP3j73WbMNJMfDUvWKxPXE0jO9PmIAwFDqqwcyWElcm0a9u5W2r0W4m7lYPgDcFbfE9/A2cVVf15b6ccnL1bv9qp2MmGrjxqRQhdlobak+Dn1M5Z6RqhxL/f9/bt7JBLFixzDfjOCr7ko+Yv3yemXp7sRPReny3/GcAnXMBwleK62eNevNHUZYnE/Y5FvUhpPPS9wCc3FKoB4JAwwJX1pbI7eWZA2xTLzfev8JvrYY1bMF5ETpK1n1IuCsn1A25MSmqoFdiWUxR7SK1bMZrwGoF+Ra2Xx9mflZuA73kpQgkuPw+t8QO9xqmquAyIQ8S7CXMcxkeNfWnyXNA2mYssK/8CSEkUU/x2o5hJDVF05Psbs4KumsLYxeYK3CKYLe2pLOYKWUw9487NWKr11eEKP1FlHwkvR463QvXTxFPNQUGb+YEHtYbvVTdLBdfMyEnhqkYJk+xeFlMapMmNu4xc4daczRXb2mXkl3IQNuPfIc3NcAOUK9SCSlaNpsm7LJhoWOF3C/Mf2oW3k/yeqiNtOsdr5aRuZTNwYQvBtWM5wHJsRrNHFkx0KtM96XTe5HWoRnwQq+Ln1ddVlsAvIIDn66ES70gJGLC3Cv6FelicS+Fy7Si5WitUuwaqQIt1J/REXXz9Mc1cu9sQvNn4rgRbfsMLdSfI0ABfBsWE8aTW6i0Qav7CLoo17rcS6CLfM2gUy4dlqDvW53ZRc+HYZZaYS3Sxq7qTFhJO/+NLt+xX5T56UGfBM4a81Tfkjc68jiQmGjyvwfAivyXUF/JbJW/GBOaQdIPIcb1Po1HYmRlb1vaG7ZPvvm20LP94CXLVvyIP8Pmlc+s6/0kIV5HOo4tDpHddw6RkUrrWTnUczsBdEYxcYYUYseMIGoy7QeMmpfW1IUnEf90jwVLHoUuYCizFCCozIdm2wK3rbmpGQVLLErunw/KnL6OlfmvjNVWwWaB3rg4v+iMQ+oAN9hbgp9skjUoWbA6sCfLY8Hu1xrYrJWopVN2yl0SadWXknuOuuFlFmscCo6sVMKesDg6jWfPCmP5zKByfXtuZmEduVkQZ1RSC3Q5XFaCZAL8azCKb2iwggNjxYeuPN7c/Mg7UPKD/miGNmd1pzfdygx/dZwc0Tb3obS/a4wsHLg7kq5ySwpfugJoDzsLrO30KDmSFXPFaGQVYvrZ/f5MGDo636CwKGUMEWwkRno8lhY75EaLQrrzhKAXCh8yxL07pJsSvCGgwIgwG5upZtYyigMk1OC72+PcAVA4brcp2cTjGsyge6omCfEajSJkiai+5L9YmOrHFzKA+/mx3gtnrQlJqGA78gGxThBY0BfQCVde7DhncxUm1kAPaSmnOIiSb9P8+GM3eFXXjI+Fd0rL2JO90snQXCwCTo+ZBxOnTkZp5lMSmMd0LjVee6x9+gdnHYKsuxex/R/elQC1fMpPAOd6TkmDhNcyKjHWs42suuwndLwhRmDcM4aL//2a7y43E/w7GbVhsEFVAodWJB8ck5BH3yph5CiQ6ydcjtpYpiBbGl/H8Y9UPiaRwchZB76Wp4mAlOkH5D2MKxul0aRmx+mghezNOfnTyAfzs4qEOaYLKXflBg5HptgYhShe7vs3qpVye36Vz9l5nxqiGO/qWGBCO39uWVhD3LRvrLalWpeXiS1wbbmaSEyN7RJLCzgEjVkddsi2vNwF6KGotHdHIB6atHNQDfqh34z5pLyfpucT39yZVS/H5/Ers/ANkuFEShHiZUiMIbQPchTdigK2gcLnlDcRJvhAx5fEZ7CQWtHRD7q1v64gXKjeeif74G80vk44ZzA0zc85LJIJkzJxOu4eBU10Fiftd7k/xHh3A1qN9w8a7Sbt41WFmeCNFnFqcfR/SxD/a+UtnkqWUnqgOAEkZtIz2XbU66g/aqB9g50b+i71gofEdH85FU/Tb5COSSR+KBSypmHWB4WrxW8BuhHikgJKBAZjd+vQkNTo7dloyiCulLF5uzMd6VnvmmmPUW5jXcSEhxY7nLDgi8Ms8mpjiN+4VGMdhDFvb5c0FCVONDvkdg3kANrFOYl6lMqjKfF+a1nIUIO2JndEUXBgzbSjXA7z5JK0xGES8BDdiwB4WcrTnyzJNHsOtl+3AwwkvNJ2EelT2+sYQVU0HFzl387D0qWF5Frep2fde5hC5SDXVU/pZGH68gYEEPiDpqWe3Lx3E/wOwOsRARTh+ElmtelVBDfDBzgBoVvm/kuOt5UsZ4Z37ew8OqepQbDb7IbprotGiay7LyjL5sBSe+GtBfKoOg7XQ8FkZu3yrt5SlRbXwxxI751IN5nYiUM/aV9WyxWGHVwS3ixXITPW2FwERo2cxhevLupHL3XFK9CMLDl9gmeGP1lJnkH59zDmk7ZSUX3YXhJ80r8+Q6BiyiUwoEEFerpoXHapm1SJX5I7g7pIzM0/vEQiKLbnoaF9JragI9vyPWF4UqZO83WG9ixuh5L1uDKk56glhhGTxiRo+xTixUWNMsPkH/pQMdOFFEq/Lf3KZ2cuTX4Ugz6U/pez8/3x2yIJl6SNfkJLtnjwb3ZVEFAbIA67PbCyKr31KS0P7jHdfH8A75kqYk5z3+XL8koTkJW9nQZuMVw5PkoeLUx/8GJ3tFZW0iPzazvgzwiPNGJ3EzHMRvOYmRw156DrzlUlqLcoKOos7uN7RoWGt8tJQBG8S6PD56/kZU6YGvCu6CHbLDwp6qNmUP0laJRLNZZDatnUzXnw2XoQLaqUu6oE5JMrxwB8ricaq/wUDIOSFEQEGVa88mQmHZNtU8Z+Ynz4YZAPoJz0g7y19NIVRv4P/8GRiX9mjwkKCL3RolugL9fMbl3J9eUq213q0Z6LubKpbC4Y4a9dBaB0HvsgmTQ+nbuAAu7vtQAkWaXbFm/WlzvokyrAfVSUsn7koChB19nkKvoovhWJE6zfPZ0VxmClqY57Gd6sbGU4CxJTNwNfsOg24cnEhep0CouHRRCztSU/wrIlgamSmWTr7mlTAUzKdR5d+XN2LLaj8tNO9NiNHU2J0cJl61SLGUK/6bl7QtV/BEl0QBNIopSX7Yki+/lwZV+uCBY7mCwBU4ViDI7B0hLdPKEpUH1FBtMfip47V0gMW9SKRRkE5xXAc8KT8peSUrYCw2cKDffropwatUPhSVbCMd8Xs8vdxgLIYeL5Wy5i1SqKKMnwwkt3zUd14VogQH+due1oL23GHKZgBlRhnUQNtTMpjIaqD0UtvCZJowIZmrnAw3A+2Zr8TB/H6EX5jf0xlJuacAvzh5fwuHjIbZQedt0BTxnRGDRLbGJpMVLV3rpRGrFz1De3T5lIgjTKpu6xFYPa7HP09DmgGKXEA4uRXBzj0rXogFufnof0tmAbYXlpeGaD+J6GpJMHIyPk8o10aBXYl4sIKMRD6+Lxd8J+qfRNhkDOfCsYR+ylx3XinHlS+cUZ48JNDlIBnk5ziUCn5waScthESFm1wLRtRnYPZKZxV6Ftk5ylljP61sVO65aW7JWlCeGRO41yqcI/lDzlbQc7UC6qEttJKAtYk9hx1ogNQnExxHfcKT/o7zCqDjt12jLHlEYHZTsidM1gTvW6KRtFGv3bl/V94qZe178I72PnCG5pSs90qnVYZdm6vo4HT3/HqK6XE2kwri01DrLfWtntDpeQqNd9QpH7jD5RvOP1rUryEJl76BlmEsYWT+og1od7UNXSUMM0GHupYrkhfMWazRWPrbC9lkeNrIvnEehn0u/n7xwjdkOhVtD4SR5wtC5+LBG1gTv/K3FzYDK1sya0amQ1jyn/wi8P2fWv1reott94aozajFYN7zoqxCYlWITqDINOC5ZB3m1AclVHjOIomPHiKgRNkTy/BlrJCA0IiqF6eRIo3zPLG0B4iL6R0C6pDymda1xWg0uPbbKemhdQVowfVMRO2ltRLKpIbiTYuwg+u+rIkimhQyIIQUjhL+qwQnG8H5pQmicPHHKNz/JrvwBzSkjqFlotPu34h+gUZAZsYwF66zdVPJ5oFKCqbOnSfGrZJ6OM9apBoVg1BSrZ3Ka8gMftJCKaKrgfgqqCPI5tyPggq+z48N+jR6ARQ5JgJHuyXVI37tr9t0j27LZ5diubmVVp20+FLBDJFQ68KuGdjg1dqB14mQSwh4lhE+EiZKPQtnJKUAd54rkiUnTfOjCTtgHYO3X90zcf5tbAEkv4sieTom1W2NTUHUDyG+eGhj+33as2dIxmtV9wbd/9aMpNvC54q3AlC3qr6ToXFwZ/q0cSRhh5+reORPh4MWKXVqZLBLl/OYTR7KQhNSUhfwMO+eWT3n/+GYKUQggX5zSbLlJFjWHLnM6PJBwG5S1zeGhgy6J5qAu5wivLyAa4TVJigovpMK4tZkYelA2s8x89/wwNyurtJk1ViiRr7GF+7UeHhPJH7MddYU5rAGDlCUIsuME8+HUeMNv6sa6qrqS/Djhx3yZ+XczJvMv0KturwEbG3LSKMJgFsuWmmF57c/fABlLAirw17vGYzAggCLUtqB0QhY8VwQxZEss3NBxE3VyYryXS134gP1OhOPcI4ylTLf5FWc7ArRbEw+SkJN93YVY0rJHn1gv642DlpHeiqSrDuEg+PF0QMZFGAI9fAa7itMC1F9JUTuB3QME4cHKLntPj8IzZQbXK9/44w4ccg8DTKRjithkHLWRZ9UKkIYPf3D2uRTbgUEKpkTmaJkuEFua5S+JeNREfzpzCIxXlukzWvuRwZ9mAgfISCahuogSLy4ZYJgpxRzlNeH+s9BMUTusf81IB1qa0IeC+gjapExuPfPeZuLQE55zrOZmd1xAOTms5k8QvbfBpkAxzbSOm4qNWwcm4DuA0wdHsoSJ4O396bwhq51Xmq0YcaEmA/1wrN0meMSoGTLFtuWFaXGFb603JI0p7Jd3OiSxdf6I8VpoXTQcBi1qdbQaHQa4u/XPdm7a6admSjQzeED+JW9y0j7zVMjII5UVObQ2pZKadU+NsBA/5MHQjgNx7ZWZFbEwuDTZQKVngi0ptyqLF7w13koaRTGAxe7Wcpfr5NXcVZWbJoaSiY7tpNwp9BCBpuzoqwNbTYxQz8ooMemWOCc7cJDU5051pvTJ9E/FeIOBcYDx9ONvcD50qofhZV+3+ekQcKjZ9GdbUcm/+hVTGO2D4QvvDUFVYWtrEDtsuP28yVb+3WYVexoccGi6+nUr/AG2HDAjcYkKCVvNBQNStFkUV/xQ/RuQEzlt/skl8MgogCuTZO+ewXpJayAHL9DNGqcGjh5FvNp325JD2z6sz/0TFRsb3mqRSdgsSncPG4S3gtOWwax80Dgv2zmyvx4iYG2VAOtN2c/w/Eux1mqYABUdvxGKoLpCa1OOrLLgIuR122tFTL6MOLAOb3CRmq4bNcTZ3A7A1hnNYVSUEreZxg8J3eNCcK8qfLBQe/pwB/auZIHId2bMT3rq+JaE9933IYY+Gn7n3RuUS7R83G+NR9cY3m5J/eV2OXdp1D0y2cRfEs9mPukc329iUEaI3drsr8aiWSYRub1trjuCyWM5ebDwZs99lDthfxIDilhWrS7QULTzYmFLk+hcpckIe7ycNmkzpEMwfwNOofcOushbDl/15GaDtzbKofgMXxy8IZae/4Ej5+d41o3oB5y1SXTtVQKBtWRXQ2dflCgOLOB9QtXL3KKI0EyZ3nJTa/YWbCd9dx2Iy8dnKwP2AR4pm04ohItYRlgY6t1yBiN04jfhJnJqjVJA81k8YTTdGs0Q4B3kYSoqSE4JRLuGzpqaQWqYg97fD/N8SoK4HC+iwCTQ9csMj9VIMtrPYPhYvM8eWQS1B7T1JrqtSAsKdpjgQKt/UPkvevE45Q8XH8XX50AYJVdfUXvV9oDTfxm4WGEYDb4hlFHsMCghbYsdPFdVtZ4bbGhkmEZx1l1qwJM6k9ObydIqssVmw+yehmgAwjY96+LiVM+5LDdYJtTyq3LxD8s/rhSaBtLPpiNIPc2as2VAyqW1uxxFOI6qPhwMl1W0lH+m9rgDJew0J9zFkeLvXIR55RhInSEhc+zxq9FOw4C2QLkKIZnEApcIoNv0b59wTvPy0rVyV4sNOHy5WZwKyohsv35ID1LzktzThb09mjkHdqROoei+qMVamJryy8OaGJVhUBkITZhDjRX04ZG9k0Q9r9FmrB5spQCUUDALgK1JRMhbz9NwhX9gCJJUtDsiSpCEwPYabdVryb/nQxJrTSreTh92IIB0WRqnuG3X+sBDkKco2WfJR39WsRQlUr1JS1JyjOyj+PwNuiYMqbebqZc+lj9Nt7ToHcHe3zzHq+EscRII3d7/bB/7p+vlAd5oiywabCG3LnTzM6d8PRhVaeSiaW+k4PvvVTVfR8dBSb+g9dIm8FlvmOk/icXTRWbsyMkLXZvu9r4ukwPXFqfMKFfpICsdAnt/UpKzxd+L4w1pIGiCB3Ks3PBQWdulQHepEudgYHi2EMDngbZFM2UocSc1dvCgYVazY8dVXvFw20OBdDI/fgG+aZsT2DvpC7nLdrFdcA7+srp5+/orqhhtnUNxRJ49LyqDQUeJuG0TsXOzwjV5T+Q36RHrH6Lsji0a4IgT1VV31ioAxSZ5f4koJKOEO0/7WE0B/zME2POHp4VFoyZbh2gcFu3xZQ7TwxJ7IdNR0aj1HlOGHMiWtox7IR1VC9mD43T/YS+hBvNPk0Mi47dlKw8ABX0A8/20ZYahBaR6PNKBeEOAb565CCOm5iOk+2D2VCe0eqNdtg/l+qwVOmb0TnECKdjf7Xk9OIHZ4Tkk+wCpZm0fuE7oZrRAOheV53Vcg3lDKbq3dhZLty3fgoQui+ACVUq7eyIAg/m5CUKGgBAuNr3Qvk5DHhr7aZAxHiev06p+s6pqwGwBhJ3Abas2Jgicq5pIiXtA8dMxNayQHoYckAeBy3akPiS0iI+ModXRHFU3l9QveUu/V2P8PvGC1bu4fk4Mrs8EZvsvRlnLMHiRGLz5oTOLAQP7q9uf9a6xvNXiCwZFadDafmPa1/KvBYTZ5FkCyWFvCO+R8EPZVISe+r4KY2Paq4CAR/dQqohtW0WXRW4mfSB11K5AaFU6GGknxaOsRnqOHCzjStxWsPAFrl1B3tq56n+ZoCCA+r+qnP6YhhwqgwN1kMcgdgPMGD+JMQMqwYgF/GoIIX4JyJZVZjOf3ZxV+NY0c67uhle4flpXIZBtOZwU7KWq0/jLP1NFlYdV1+vzUb0hQKQ6TTVzi1gQ4PTvKN9uHB/pyq7hqk84ymtUvZOMN8Y/5TBlCUHe3UyRyTcK0a/28r5+fxygPqQCIKbu+Ip5OkFy1R//ayTLHSk8Kg5yqI491I12ClI3kcJvXKIRoheqhQuI2pkZ1EUIsYLlS/juY6RqjqxIj07qNzHlX7x76Q12ouKYChEiHkmmDn3uTIorFqh1YOMlOvPyp1QioutjZQYg4rHZWoNgMT6u0Pm/eprQQqNK04F1vDyIioCQ4J4Izj914PJ2Gw2ISqn0Z9blyQoRVmzx+wnR8a7mTM3tAnWIcu53FLULwIE9JMR4byZpTxjS4h6k10yKX4ptGNM+EDZCkOHQwz5d6leV1aC9LH87uDG9mZ6SiRC0YItVluI1ePCIZPSHtRT18+5mHK+e+HjVIG+vQt8CRudjytADpsQIzOzKUmMt2UqvWdRf4gJ3qXaIuOB742BXB77K6MhZ8ivZkJYVgr8Cj4S5yNhf7ttCbssfDnd0ZahjZiAgRNuQr63M12oVmL+YjeyZs3m/PnZ/xpaTMHM2ua4f533W3mC15MO0cl/vu4J0EbTwWItUIcgNnbvWvQCH8C6JSOhaKRpWysr+ae0UvuHkm6aLfe3XeGGdreJb/ccT/Q1LwLn6TkRys0EzQf1kH3BmrWKYkql2ikqtomDY1hIvPsR6wRXn6cO6c0FA6QcTqFPcAO81KGOgQN8bHLt8k5Ei56mpa59WlHdVtRr0BT8/hAeFdi+8mvKJthZdGk1tehnrBfimcB2GQmpIfZXUGlEBMM8I7WEvjFtj2LRs+NMTqYwvahpEqggbfuSqrnQobr2qQV01i/c7N2/Um3jUphsUHpbINdGjFkv2cBiWbcl6PP+pmvHB8nXsKZb+I4b8ZqhS3hCLp8KfIpujnNSZRYs7zVg3QxZr1H+j2/7XFy7kY+hhNEFV1JMQohlfGd3gP6dQ9/tRnx9kjWRqZ4EXlLfHlYqjpIU+Xo9Xcr/USFotBbGeOuq94b32y5hs71vxksgNxmDr6Ij8NC+NfGkDkxlEoH1hoQfmZmHI68nlJ+t0nsX+fH7TzC+TCRit2kG96hVgcqBdqh/sLHV3+OBqbWCSHjvPONYjCrm623ZA9ODbiKJl4gYFXzneBariuL8h7OUuzec0cPtmshvdDyfm5j73DF3cFOczoPe9Mbq6KdPwGq48e0e0hN+i3ht6akLWfMDxGmkOiwACn3H8ZijyqI8cV7E8moWnk4d8sHmhdZLKAu4Lq3KDkpkwnzNyd7lJK0tfIsXNLmwEMcc0I4/sa1uSw3nlpP/AeojWOYnjQobUC5R90Q67dfKxNPqRpz/gYD+ccGeE6AMQDh+0AHKRTefvWzzaE6geLIwpi52/+iD1yI7jVFZ1VtM+TDYdL/W4wozJux13N00Dxq90SkxIiFKdzMtgkmPQYYwulTPqfdnUYbvbrxq+MgpJVNAwS4hMyuhCZ5EcyvoHpNYEvtvJlqUCcSfYPtXpc59U/QSvzlErc6eWeSgNFOdOa/IhVbUez/bUF4pLd3Q+nidJeBtaql792pjkq3YrhUQ3NbvMI9CXzItu1Y/G98TJsj0AKyT19hpfkEHs1/lELXZ65Gi5LYgJcPbYNOP1xUyfleHZ9cFTHqZZKhG3G95YaiNOTtda1N9HXuvYJX2QhpGfR+ThiPBsAn2JtKKM/9JZKFI2qeM5P7P6h+FbJpf8miwqJQDxeFqa9j3sgO/34GvuDvr8J7w+0Nzz0jVXK14b1qGVOoa+Q3YVoX9zvWrEBNwjNpLk5u8Uwc7lfj59yOc99iO+NAP/7dR7ggknIwZGozE8EXeKywL0f3gOWN3mPnafakiskIecTeNb3zV21TrGKwNYRmEWmjSE5XoUADQJ8KUyFlQv5oZ+2386ZBaNEu7dtI8smPqGfHCJE54QgnkLoe7ae8G4GtSi/VFv3QfZsYijwMMMBnqLIJvoJKnrBqXXm9aTu+d7euzLh7s2A8V9FBQoJ84l9MPa+BgEBSfi1nkTY3cVuLA3jBn8GsAYOMsx5lHhV01Vo0MuTan+n34BRtT0dTuue2lfZ7b3Dcm43XxlvlV16Tf52cmdCBwxNb1UyGEYZOgrwFRabTuTzDP0js6gdZLPqDY2erMTo0//MmxgBgE62V4j/miCqTNtqbAbGEFD1KgtN25DDsyw+//M4smy+NSrjz+GJibmolIFOBavrMv6wcCODOCPPprl4tOCC0vlMbaH2OurRFtYimPGZRVq9c1bJwN1iI4te8wIw6Xu/gFQTcSl5yDNg03RAN6YskB957fGBouMWAJuR3y7tH86ascdLvNfGJjlUP8pFh58rAIytS4GQ21QYhuRg9j5bcumFhN3ghbPiC/STUVYoy/nmgOKXouiJoX5PZNnQxYdVrw4g1vfPJT8X0Rbo1jQJwr8e8sLZZjWqw48p0jXtNsyc0UOPAydq553xVIcai293Z9Nl6+4Tu8CPMAac/REHBuOaddO1KwhkrwzWw731iJ32HbZdRrPLrs3uyXU5RXEdp4IbnUvCm99cjIQWeGmeNT24Y7RcQIbIBdM71/NDdABZ0sXLLP8FSUpdVuSAHP8CicO8YyBu6SmfOUaOkWKfX+UcW/r9ZOWsme1urV2iCtudVUM+FaBZhHwLFajnR+/xTkoBlshUDn/kneQeYkvDq+6Dr76VKM8TKVi2zp66XkcQCT+AnHoEBEIrY4q7mm5qTcBYPBm50W9gunNp1jSP7S6FTGWrbkElMb9g8j8v+W7BI8JTyhCRf1hSOHeGpRSwn8hQf/lIRzrazpWOXb1O+DHdgaxMOXBigw3rBzUeh0OWnWRCZw5xCGWF6J0Q89RffIB3Q1Qlzwgqm54iI49ocZYZkAFQZuGAjMqAj1uqDksMmb7ve+fdGFrudGILkW+qhibshKLzMNKSeftNopipQoA8gOJogMtMZcHAPD5zLJOEJ4Ie/w/J4I143IOYce0o3QS9K91q5wt+tsruIR2IaF06ZeR+zeRd5hC+jH+XPdAaxQ4JHIebCeLZ/qc25JigYdtLpMfj0oNzDvryGfznWNMhla8dBXzI/bfvOBWRD6OYdCmo3njfXbmhl19OSdt0iY/cw0zbmY1TiBDyOkSM0lTebi313diEKOR9RHrsik7i4Z0qPKqpE1t4D9JPWXi4HBxJK5w3zFEktyVdqmYmYp3tytNz0tS3ImSqlSOTsq2wZEufMHbnDo9kVG6lmqbSJCSivy+ma5BGGsVmemVDuJVAbZdUves9B2CqjEnR9e4DN2soLVXSXu4vcoKaWyu4ijSI0AOytdnednGqkpi/carwaLWqNHWeBp4lG+vJyGcsKH3Zl5YbM2dSin1R21e/qh+EHOcRiiVlpA8FXKK3Eo9D/ub4TWGuHjKV3BlTVS6jjMb9bHC5E5xbnz19C350UJ8wB3MqHJ81GWMQrh97VFYJ7Guan1wYMz42cURWbu/wq+ssSkj5YeJfK0rmla2O7XGg27e7d8gkgm00PUF7uyLIh4feTZJArjJYtpDCqZtwIrQvnshPbOc+6nUSyQ5o2Ma5HlQ05SOF7Uik+n8y8PXyKm4lUaawFzImYg/39teUT9A/+lQ6LcTIzJg4T2XYGzQvlgIBybcYk5KDyVMGn0sA66sHGfo+cXw5Ooien8LbZZwEkxDm5sUbMS3W6fI48Yb6i6ZzXRzyZUY5NjqAAJ5/gUwxHZ9dE2pwXXDxHTcTA8b7GUrpn6+rNDn3meOFYHIw/fHi9MIYO+X/dYdPioOAcYatGsIsTYd8b9IIeYHST8PEqPb8vWfgcWHCr1bP00hYFi2PAwWv3ii+gcLqKVDcH/aKFvqqKIbxKtuamwQSN1MygbiIK/Xia1ynLpSagCcHx4yI7d0kKcc4kl2iOQ82p/EdZW7GUo9UmhNL6naNv/034b/Sf1ybVtpO90VzPgZyp5aIsACaHf/ffxpv1iB3hwNrn54F7PRFTfyISj92IA5xP9kYS9cRj45Khsb1UIvL6iz53HAm1JyM5HLPGGzXMb6ZMGgeBiGTBuedmk3Xa0qWkOXm7458miLOY5O2K1qqg3D9C+kjGmdlzGx6MxC3xqMu7ve0ODlpGWxFPFhk3jeDyTI7GBPRJ836AD6S/+0H10ZCBzX26bQd7h6fRX9DSrsZHnUi5J6zF1nnL0CCRyzfNAA3CHepFJ2J07qOOu4s3AOWMc2eAWmt62DEq/EKGe7D/y8UARi3X4uQ/GDW0qLGz0OBVzZgquJSt44OgnINjsLND8v3CIJj68ZgPOqdffwQHYhCZCzuZXzB7FXJYScPw5koT7kYgRNsAqInMCQti0QU67l4NNOxFRCZJQ/4IBZqfPNCYxnaRejLrtJTVkZpUpIMLbSeqWnpvrODaLZq3aFhA0vW4VmcKXr+Ca2LMqE3JIsjHCVgOcdtegPHVqUKKbLTokAdyoIESnMS874Ejoo6Xbj+ww2earwjPPFkvlDyQASFZAGBAKQsqStR7215q/KGkPmHdPpp1yuAkZuKiHp/nb5qTLzI7tHkvnXsX57Erntz6hvsw5zYlp75H4KAsLyTuWWwpTpPkvAcU7wm39R29ffkLOaTpvHUs9ij3rsgIyDnxhb0EYDhBgpk6OTOa7Ps65xUyiEFVZCEtDmJiJftpAd1DvZCdIZWjMOhd8ux8dRtdqjprl1rJgFtESqKJLmI8Im3X3/xKF3BBwDHKml5phVzdPviXl1VkViS42CeZDloeeJBElHR91Uj4G1r/UVR4y5I6srMtSLluhiSWK8V1+lhFsJLi/Kr2zLsS5KAEUKrduKlPmx3JkwTl/v9rZ0JzJq8lsUew4eK8ZTIXkiJiqt1oOaOg4+mplXuy+OloMFW3fmYx66okt6qxLhn9N6sBvm1X197atbtLe9vWb9K+dV+JRTrxWRkOmsgHiCDzbq0ctV89J3YQoR+Bo5kV5DwqdBSbh+M54+JN1Qkx3V73Dfezdx+PF3FoJbHOsddZ+XEy1vDty5Vfl10NjmSI57a89SmZI87v7CigNDU5FmLsGQnbavlYHVQR5AlXwDNK9SQaKsQZY7ftdNKYuTr7aBx9exuVNidLuwPcFnBcJ3N5u3e118fDOLLTjvZsis6ZxN6Ql1wc3+zRQx9Jjp9UUN1HLJhaadW6HmoouA5FZYBkN8CFRzCnKjuUhBiIbUbVyuN233eE75hckxZx0FPm/4rw2ilyPdY5UuwIw0t9wA13UOSb38HKzDLhEXZC1gkTCdlTZU1el2Sj+nq52nin6GCBJu+aVFlPDZ5AsjHr8nLlJ6MOhSLvoi4yb0Gp0AAtMTGY1nBK/2gS8h3CIN5RMhAylhep63M2Ba2a/KUYS1gXfgD9Giq6p+axSEvdOz0oGGIHOGYkwIL4T2GhMiSTH7sZfUcRaRj5SoYPJUDIlaTJ3cjY1idlE1QMMlUIPzWMdlHrAhH6MPVadiRJ0mFRQ77Lw6p6lDbuMZ3SRA6AVWCu4U6mJguR6bhT2ZYfnQkVjaSynpeAcikz1DFCSjFmT2y95dGjtnPuY2/8gexPiZixtgxpcn6D+FS0De4ZCrseVZ4lmzWr4nQzfRn7Mgv9XB/n1BboYb3VOBXzsBMcwRUnPXUExEoohapsZyJE7wP0J1RI5LN09tJfVgvr6mq/C2q4y8QrlTPYiRjH2IZZb/GBx9lJhNmqNUnZc6aC8VAgPxW++jr9aO40tv/YvnCrqbt2T3Fgn+OSGw/x28Tv/K9p7UXN8ta2PxktUXUZGLlNHpW4P074PCuTeHtLYTcjYRhXLN8pzjPuqTVQsq63hV8vVpXGUHN0blMz7DzsdQr4MqqPlm+ohBYhkw0keFYIAsFk6MLEDHqvsY0Dz4jjAGeUtvbHzEj0mPfWCqt/zGRmq9v6HkSNRQ26iaW+Mrv4vOFmHndkhEaHL4063+57Js8UQZzTC6Cx5eTJDiytyrZQcA/O+G9XHQU9HvVb8nMdE4YRFo02t22KWhvgD05kM+CUEeOvEeNufgsr2jwS9J+ODDcbi0Pyu7ox9ulT2Q//x2v/+3F3KyBc+KlmKkrE+rgjeZitNk5ck/wJYrrvFEJsRP8zXsmsZ84HXwZ8YX7yxt1/ZWtx54ac5XbtKgOaT0TfmYwulRF6p2vOwCyRIF+Vo2E26+SWbrC4TQRkY+0hHjHtlE66h7d8Sq4A2u/0f2NiS5vE/V0Y14iaBPLAr6RJEs6oMnisOlJXEJ+fiEt1YSmpTql/RCOBzNYLX1+l4KT0qpjCdcvk3ruG0pg67+e3u9KRWbPddiOxUo95wcFAf+Ml62UxRd4BNU17VJdwx5JzK6U5bs8MWWn1/6zmEGh+d6UmL0gIonZr2o7W3q2H+MEDWAvWkteVnFp3LEIj0DmChJArUmQAkHMin4c8X2SUMW+7A9zAldNDwSuPgJ0EKEVJG2WAMQkjOcbCJGETWjwWR6NwQkQu4+0F4IRc1ERHcBK7bZIbsDnIiyJ7eIdcepmxJ4PSgo0XqPTKq8AQoa0UQtXZHwzcbpsyBvgpJKEdHVE3TDS6VutN+/VFhn7891LESrih10wUiKvnfy3iNThtH9f6g==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
