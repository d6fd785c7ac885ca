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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTYtUniMp1v6xxv1URwgMGb1UN21Qn/IqfJv2msAkiHtM+yx5EpaVMOju6AP8k9+iJi+KtRJdjIh1SwIa1I4yjbrA/cwe2Gl5vat2M8JT9C48oZuoBaOo3zDSQquw9C0NHRJxWYeeIVrz7Xux7UzjvWtZm1OGmX+ukWGV7pY1K4PHBrO1ot6qTNnAk+oijbBM6/8CrdQL4Luoa4CXpoQsajopQQ1u64cG8fk3NrbI/yw4G+Cu0la33FoeKrbv7SHQKEsu5wBD95SFGemRQDYoNDiX+/roeGAlo+TMGMCsjvi5NhSGrFnLAJBCGEp75pZg6O2joLs0cgMSaPB6W9FDEgYa8liWkBmn9oQX7P0KvJ/uAsiq7a1oSSKYr4+wwf0+HM139zVkf/kJuOnJ/jAXA2sNH9AUu37m0I4fV6hN15HOm4PrXSTuScOO8w9M7h/QSVLtWeQDe2SwjHsnH/+Eru9WnHGoLO28GgP71VGHn01XevLOPUHdA0hRwYfcRuXtUUmEUNgHUsxWN3wchzAO+BgA1GqUZYRRxKnJzMKKnXlRIqmGaEfXTqrf+vK+LHH+TXqSOgHm6A36/z777UKfzOttV6yMNgM6XEj4eE6ZbwYuh8Fos/3/tbTgR8pgyC/jyDETRptXfoS6Z+7cQjd3uErR4I/GWay/UvlhIVYsJrHWTuH975n/SuP05JEdlwh1mDEW6LqAmQx6pjW4KnjOEqPx01CBYMBzlK9IeReP3x6LWj4v5j/UiW3UWCSQZH1KOSUKxknF6NhgkSFA+ok1T2LYiCf3At9qqJcjRnrAy+Rp/7/XMBm+7TrFEWDCEJsa/xOyYlGqgtTgB0TezELCPUbxsmTydnKi1q3VmGMfJ3xehgwFVbxXrzczExfDhwU3LdG046+et3GYyrkVxOoMtO0fJLzHfA5+zh92IIXuzB+cDdQJ89ob9SNatQXeGwQ/KU21Dd1ePztpsZxGvbMeS6kZlRJsaz8sRG+XFBjkHfz/RDBNt3JRzlwPkFq5YroUm5r12aKeit58Go8wEhI8Oeo/yQDmEnvYIG1mLmg8rhJacTW0UdbyeQYR6G5uGqeWLpqkR+vu0Kd5TszptiGxc7RcHpnyl994x0kcTPUePZ6Ks/SzNh5nrYsuE05T8nn/77PLvTtkmBLAZYA8BX28P/yk5nYBh4G7ezZfOJeD9nsVHFtqPhX3FNRajIp0nj6DptKhEVLUUgojWGCwmHJ0SDIRHcVm8H9fZDrvUIYx7pjH0ejls0KvaMpGj92fKS1/1WlHxS+7qLjayX9ZBAS6cKRnS1MNieoHg/GTqK+HnRIEMHq/9g6IQK5tniHu+1Fhh8066y3lEnzHGTgwn1SNijMbtpQifbLB3G03A7oR+fDcvdyv+51qjw/ukBEEYlUmiLvRnYKGJJNGxo/ZL21Kf8yn6UEz+bhFAdb49B5FgBNwlBcZDH/mB5NDcitZzKnwI9uADWCET9UJYVkBUBPMLxu0tl+SkE7x1sefv1zVLbJm4ku6PEPpR1CtCK0NAdoh6isPqlMmVZe9afCleHVMRL2lvmoMBmDuxNzCfiXk1z7N5gpAJvM0N6UYmXd1Z/+HKiGqG/KNOWSMULQa9I1l8YKe6sUVhXYliwkdCTRKg0hfpILmyVZxrot4hMukCfJjbGbCNYQ9seUeYIOUkEZ+1JdjMy0pekUEd8x+j7CrO3q1ccC5rSzP1P563joDa6quK2olLitwkJdGq2g63cUaRbFm4E/ijxvmdaemk/ctACseTkW4b1J4idFoxp4+pb6oHGpQeAAf33nqq1ax3ceT+Wg3EpgKLxB2n/WCNRTRqlVKlb+MpKiukb4vEN2hL1cX2aW5BreGzusc4UlpCsYoLHnIGUVzDWhBfXCwWt1iwZc0XkrWUWHXB8q/Qoh/l/PSDKZXyQB9MZX0ByhzxxgEu+Cjyrkpn0i3TrRJFIeS+tUEvuzPy57x7sd2U970I1v3B9yrk0pN5MxVEsoprJIT3xQt4HUGsEyTf5FfeT6n/8q5In9bzJjvVEZqHzkfJj3JWtE6Yqjw+ddSHm2QayvL4DbcHH0wJvchGgORNDYF8lNZFFrH71Y21hnFB31RzPZbNdOJPtOIhxNPjAp+Emckjk2pPJLaD6G9iZfS9xiSCI7rBZLh6jhde8pd4AvQVlwz171QW0VAHmoQSvAM7uNKH7udO2khHkGjs1WzltyJaUhRWNycS5zjswLwTYiRTYe6jdrPB+IL/RcupFoPL5zUmZJu9Yl0KeOGarCpIKD6VHWtXc1QCvlfIG8Fqv5wKJ7pTpZbyIMQpdYlXeXr2T9a6s8oxDB342hFHZ/i/mT8f24gSgQIK5m7scpRxRdQQSAzr9hC9ayeIuuhs79IrLq0MuqWG4wFCl1bRXtrPoiTboOVqD+yDVb4wg5ohGo2e2SPKjyfVelMY7SYhuzGXZmxYXZco3Az7tsSYuW/X8UYq6oJ/vu0qIrVVmum1vkAFomF3RYRiLszswQ2HdZ8lnrXSR3OsIA88ZFdMhMfUGmXmX2knLJXzxnKYY8qo4215Dj7Ymcu9GMI06lFX/pdCFoGhYWQh0jxxIqyF9dtUAwsznyW9ryG7UnD+4/yKupu6GrDC94O7OopxeWhtgGpBBd3aGYJ0umb/rS7khhnbVjhYxEv8LYNbiaDXpS9wqLCS42c1tClvd7dBVO8vS1JeBM84rH+iEdDPGcWkg1Gmt7Xm4Pjq0JNhT92m8o8PQnBERK0sVkoucfUKepGad3YZ99KvmkVthjkKfgHm4syR8EWKpUJJkFTx9i8UrSzwwosow3lGjnyjrmreOAcp9qJCsUH9f5AqG1OJulKvsMKyUb8kUdSlZ0+sOuG2KMdLG+WC3vnUsuWVoGpCHtdSV+0efK4vQzRxVjBQspDEv/7JbN4QpNMpXRWdJYuSpJa3yX1wzNmqurbehCuNSBMhRik4TWYfi90kZzh05R3qwFDwRD3nkTz447O9+5NDa0HVAvlauzYvSyL/8LJEny273F83Rdg34UKRM68I7vwEvLpBL4yG9KfmidwEdioYN50KYdr1mKGrDR0buOF22QWidhoUNYzxL/P0LC8H/Ca2zuy/UVJI96TCGK2LlBVtzG05sdTDgRMvpQDA5q0xaUDw4QW5a9UlRO0aHdGy8+k2hIyu8B2pZ/+40P+CFPKQzjBSMjVm28NM6y+y65DGb7GSTonzt7DKkeKcb0uBdehQBUbDIAxijFy6WG5pwaNa5ltd1T9+G9i2ZrDT7jCnAG36Pq8SFN1yqsFOq7ZiG6vcElKux34uQI1kteq13pf8NeYxZxZBHNV98siCTF2j5EdgL2nwfs2+rFCrv8RThD5jhpPyHk3EyfH/22P7/EwPfT+wrHlEwv8QOd4uvX6vHX85+5SfQK29jstkBpdIeSTo0lBQIPvtl4RLMmWodvDFO1OBS2Pftqn8uw2RvKDNaZ9kF2pXHsYD4pnCwVQrL62HpdssRy4YhSVWh0C3qfQVf6BpstVNDlyaypDHEBocU1VkzI1f13VIVjx15+IeGlW3RP7ciSy5U+vKrnqYgssCfhd/vUxhJigp8XgEh0/HmaGIsBn2/zrz8XTBlnIAXs2OSdqHNsif3WoI1BXqsgi9PMjHtAWMcJeKha9xLXjyCpnMULxy6E7DFSU1PmYQAuw633zMP6bBOwb0YBzecr0YMezU2uohzbpNqZMenTu6tYnRnb1DZyR4GpKmYmD+o5aUq172sdyhFtA/Ixo2QO4qexxgv15MZTxdfa3a7vuo6T5XUh9nniDWUfYzwWtIj3CkC+Yzwey5yQWnNlF8nnSlY1ZDhu61VNTNWS9UV3zoBqIZoUeZv3sFXeifrVKeX5pYPCeqIv+HmsUX6ctsNvQRqnDZrzlTRDS0nmAJew5icxrp19qbRYicpNHjBhqgWOFGvJQWKDrvETAIQbMSuXTrALDZgV2FPO5tC3dOm322u+JNBdYw6A8nAd755E4PnXxS9gs5sTbBab1j3xjy+xRVHoVJzw3FlDbMluKLuGv/Wd7cdhhS4JQotabsFpWYZMPLNIZ9HfVzkFK+oG5tQ5NV+dTNQ2hO+lKto7ytrpcz+7Y9vsFi8iyWW3dmmorOJYqZrzoY+p0ZhjlKPHZtFTk+yKmy+YBzXJgNxka1ADExzBpJcgDmNINbBQQj9qW/G0LTJmJeI9Nyu3Zc6nWq1wdAceosfuXrgsSg/ZS1aedG6k2Q/Pg/aidZhzdRZN0pnesjsOsVRGJQdpSHUpVNiXZh/VXA0KuiJPK0Z0lmnT/rwOFKyRfre438KK4M7nooM6mF++IYXdddm3GkweJpLr3ASLNQM3wC5kjovUNsLzyNzMA6Jxm+9hkJWG0FPrkN6meK0vCqvs2y+yeLoGBWZsUsXFp0BLxnJ1y8e1CCWFmmT0DAo0vKsRPD60PSoN256yNHN2Yi6w1DQHTTPcJfJZP56nALtl9SDe8Qa5I9zttv/IuZTMwlWAQbX8TrCfwOfGe8mWb8PluF5Qthq8aCS3MVJWVVuMetsWfbJQgYKPxi2Q8i9o/cD+tL03Z7+dNwe1rA1V2Zevt76DtRalxRie0Bp6g5kXZ9gsjb1+3yD9jdoUFyexMVjEXF/STnRsEJ0Vrd2V46WLq5fULEEqyqg5QXlDF23dVnXP4YgmKDkJ85LTtR782J5wBuxr/KppdXfeZrRMW3HOjrLDi0yVcayarVe/R81xjJW6yW9ZUemNimU69rafVTxZLccittxHKm63taocLcuCQTXDO/Z++CV7nhabNKG89dsJzZmzgGhXtNM9XyyNEAtXGgemZCvQvaKbjc7wZMo4fkHK8FtvN71jZs0xvBLwjyN72K/TQTVCII1HZw6EZbdSbamlFfgnLt0h1c/w/8WIofnJATRWnOELYvwrVcsJDhO8EWClcGqsjFDtT+IjLrkaAdimf/dr0IFXoIAN2aXfp9fOgNx2quthlAJJ8YnlF/+ka+JV2aTGHbx2pf1ikJCl+Xj7Ivgk9FSDmuy5Zulejwrtg1vT3rzArr4WY1F0qCMRqeaJiTMOXgcWSLpCx8PWX1+7ssEWIXjxsj/47OBhB28VTk3hkWh06Di16hUk+uBwwv13+/fYsBRe/Kabqhybu0/aQvyRRgPwEdqKUEND6NItQKQCgfF7bfiW1eXgwn/nL4+1NM59fNSGu98dt5Crg3tQfY0AmDgnle2q6gMYkbF1456yn+5z/Vhn9v4STHRf+G+s3Bz3ixi0zd3f7FKLrLR8+PqPWQwr3gP0hWKCyd9JlidBvGFTMQwOlRBeK+zO85DaUSCV7j6P3I5x/UWdu9hJxIWrsUkTwduyAceRdCqGHKguYtKj2N2lRwiuWQ0/MgtfzIN5k6k5bL0yZagrUeWjmj9pOFJWZIRKkQYVQyahuqI8lirBFEbsBnrRhrLqdBPeaWBEd/Fuq9k2Sf8cVgCCJXlPP11ns3Xt9J43BRh7VisE8pQgGtO5yICWzAdzIpICD7Qt7XQ8WHBdXWFiaSM1V4iw8jg1Y4O3MO5YwNeV7L2yi8av+jO28iXtcte8C97n3FLAJsuEQ2SiVHSSk/ev3h8m72pwoR3bHw80EATvXjD1/eOjWF+6zkGZLqlzMOL4yP+ZtfXrtdplR0PuhDdFJ9i6xXTnZj1Z8y6bXwWmcIbTDPvzqWurCiyf7kqx/q2jorcuzGwbpVUj16oRUb68zrjMs7BCGRVAQXM21Z3erMuvKKpTeWXa/iO47CiZiKyVLbgw7q0ZqTZw7vX+0iFnRsKaXFNEL4DkNxM+SvnNwFiMxvPREHvbR8WEorrLRi1JRkB53R6CoeXIrEz+yxRzPu2vV5xY0efFth/LYxW9niDnQ1wqp2mw0kJSmlSkX64lOira1xg86U8DWeL1ExdvAEzYvVoZWKRHLfxNbmaCHH9lPC5toNu3W77HmsQA7/QOT5SbI0LXfpXSw4O9KV9CWZDEFy05oFEcaZKzMywrXJ/Mxr6u5GNkPYRaS3UtVV9sPlNa9C574ppSZHFfScEiEoAME85xD/tlrKCvilShHwWkz4UjLaclDXMSeITfnN/pxDPBb7bFN4AKTfliTc2s4GLAwK5k81rova8UMqmUHSLvgnnD1/z6E7VEXWQvyqIzKZUZldrvka7JpX/wj/GWYlPKpmsOT5yY9IkabGYnWRJJF2qSxh/vOb4hRi/9XTgBha02w4SPviW5Pir2DFBXG6NpA+GdNmhZ6e3K+Ak9+7mfYlUuou6U96mfFQIWy6y/2s5uRHpSpvcnvLCf4G8Kn/vu8M0oNJgSYw8uWxQpgZrD9iSDI6YDDsAsTz/6LgPoaNFsWL8b74EHdMKDKJnt09KmF7A3QWeR/ztO0ZONNsw6YaC9YtskTfzpIhmZ/WtcbCpezr/Wo9JhXZmGLRDmq9sWAKXKatdqd5Q34UxG+Ey5sv7bSLL+1WRBZYi68T0Eai46oT8cFsizb2pq59MVeJs9AH+Zdsvu1sJGoMrnYQirmyV5uLIV9VlYIZKujwX3INN3CNMOkR+Xgt3qLNH1ysDA3++At4RajHAjYdD9KURxK3fGoMufAMfv0yxJrn1448ezTmYX/5zUPPoDchVlgRVCJt+kkPZZ/dNpmN9pm7LM1WTAD9sujiibkbn2pZAS0JTHigEU/Ejw0HSnhc6FsqYpI0pAbsIvZYXHT0wQj3KeGU7pQeCzW5Hs30+shaRjTAxNPe+loYngj17vsb47Jl7g0UAsK1TmV0bOEqUjTU5NO7pEToDzt88E1t+kqSUQ44X8NJFKjJku5aQ1dPjIucW6VzMCJ7l4xIhBo/jp9Iizm8c/10+xMttUknOZ16ZgG/19exUroAUUj3fZ4la+qr43X/rHWLTtJ3uDbhNWOi9Fn5CGFtSqf+4HFmynwSbVT722Rub/lUDbxsmg/9GmAuil6B9CFx8iJwQWnZW6bhefcAVYGBELCii3PA+NQUZWuHPnYiGXYW64MqE46pGHvxsH337pXSfvifbdOvOs+nYW9K+bXdOVMedBIjfbXU3ljOJCMVIyutfaDLi9BuahuNZkPgvVY8h/gLMobaSSDS1ynllXqzXMpR+kZKw5LaO9wtKWMd/iJZOBqgw+II6jzP5uUPiiCONBX84SdUz/rz1MC4/4MJhAyBb8mgVaRQBOtS9oedQ2XwSxGqC44ffk7eSheBkj3Z4LcPP3Rr37tZ+CB/HNz68k8n10oAYEH2nEsZrzMici+e7tY8tS7XT1Sl3v2u04eXNqM6moPu+p8aeh88q8li/h1xiJXZsslp596drrf/y9zupldOCS541mg0EwxuRqBQOxT4RrRdXm2qLIPlDe1eIayveAMVD+/S+/n1jlpIFRxHNQ+UhEB0UlXhBePKPRmgDD7V5EnUXiBAxDbvmOTea2WeNuBXl3LnxKXwkpK4MzVmzdW66Uo9IESA64e4CYrQDT+DDj49lCjDi9INmF/vfflnhLlN4iPifACsA3KVyJQVO3aQkhqgfm6hqJ2eEYW0cD2PtnG1jzrnFeMcMjJUl1yedY/VE3/sWUMRYYJ7HHEcUWVDC4xtZ1ndjlCyMc1tH11QjkPbF3/Iq2Gfg6qwYPXJ5j87FAfmik5AoFTMat1c4vMhDWmkd9xCutWPH8VGfMFfiocIwEyQujf+jFyhem1bSvxq9hrC45LUEHrYeJyBPitquJhd4n0Ub95gfc9LFo7+uiCvvjmeJrLDHTaHoFeDRlpiQvtALW6eNkOWMxgq6RFP4N4d+425ounvpctEZdD/8LUb+ivaqhPb68YobC8gygK5iB4eqNWXz7sOWsQFQ9DzKI/btXizprbmTnujpBh1qkbnFAL7DLCImdl4+HQoPbW2M0Z0xYGvwItiNx+BP4uKMft3NgjAQZ8BEVrY++6TmE+tNQkm/fiwKCx0jIABAUhJmAM+sKcPE9z4MMZAXFBl3hluObu5dnMfzfuHQfnBs/4S61m1lFmguniOC2LLJ3o+ahqYixi5FAoGBvBlAxR4fvF4soHyNigD7EHueqS3MZAS1JoL71XrCYDufcSMdPwSf0j4FmDsHatmOk/uVNqgzO0+cxBinZ8ltP9uupcafRbCo88IveoYCOxNkQ3oGy5zO2yuJXCo6UaMqupYdThHciVmzNFIID7q8oVhqFomXoHu8wUd1gmIY8pgSf+gDYC6ujVDa1cGQlsnHQWbTdkzvGJTl1f5jVicBLsNaO6nWJdoSF2jDJqLwCFlwDd59miHfGO1P1OkXNKYAdsAnK2rsC8/E5adkHK3EWC37y5hM9rf4IP/VhRA8QT5Nr6XYWzdP9aeVanwusf2tYZJoCSopPOffJ9FdS4Ng0/9rFQi1HZimZOJ51LTnFhOuIeRJTPups1K4+xPwz2gutgmRc5DY4EhWTtZ0eZKDe3C6xEbkaXNZmzugzbM4LKSy8Tx9y92U8BTCKoz92FtZMycY2L+tYbctnkLHEEg3UuloL/pP/G4Y3mW0KRTM/lcDc0hp6jGdgR1SyLva172kje7T/1gDAzgBbQQdbUluDvCzkULXTgpfS6j7Vrv2upHu/g2pku2EYqdGrnyPdN+o2iDJVx4gvWk5w+PPRTltywlYJvIOGcRUjiTM37p/KG5i5x9r52sFW0BuNcFdPDRn0oOWkM1pz5fIk5HydfdmZ8pbsWr2HMGKrJSbgZ4qUJV2c7ZzwUhDb0BptlMV3bM9wOvVkDFZFcO9V5UxajNBzjyASwOXWKrHP/biejktoT8+wA5ZD+8IzIBfwfjeQ6t/4ICSldaq2ea4bgyYmseqS7IjK3q00iFZT5yoVMhSg9KsqJSrYHvW1wEg96YsHJelVUuR6ksniG64wovE/7LMt+OWJa7uE1dY3lE2xM+Ng7sgvpNzR0hyPNleeI6rss/OyLdqzi/ZULDyQhmnPgAKnIiSYDCOedIuOrWhcQmaQiIusLPYpxdvmNg3GoVYG3sQG5ymcLRD52K2NZQ71GxTjKe+vZHMlb9aoGqno9JhYFcgbs7Y6S5QLAitCY0h0kzoVoRNIjeuqe3V40cGRBo/ao2j7ZbuY++fPZ/aooGPh8cDZjTETMhzPnRecCAnL9cwoK88nbk6n7kRh++hvWRGRohs8xJyC2xboSu8qkuko/JY+gt3vG98Y6m01tP0SXEVE5ZN5wbV0B8603KsUOF6sY3NrPd45YzBl/UI3bYMjqRe/AAS4JByqwpkin8EIOnPlreJFt3xS0TqOcedORoNDV9bMB8lpDI0skuDFTdQSR2gVVNN/UCqmeTM/fjV3Gqg+hJ00BROSeGJTHu4rOEVgPxZg43ztfC+9B58su7V0bicSKWnUid1KUFZsghQ5oSkS0r9/B0u66bU6jcgocMrMrvqTajAkYNH08kPsklIaXgDr9IwM8QL6VC9K7xcZcEdCdoL+Okjl4Gg0CXcOyc/TaPZijhrjCnE/zfqAbWD9Stj40o+RMIp4o2nhXtStpnCwTTlxWQyKu4sIog0H68WJPjleGOUhmS4s/kaGzzOpRKWbpNdnl3KhS3c1XmVA+lxMg/ZGeueySGZtkMM4S/neb25r1llrTBX/L4QyG2PA0salf7yHiDeh9rSW4c8DjVXBa1pUS4tmY53/Adgi8MYeYbvC2e+PnjfntkRtdMRJuKLzv3tIjEKQ6mIUwn1LFSE61MaHv/i65atpbn3cJnkUPmkWSDkg3F9aSB5giiYuEfwtg+gBwb+YqeOxJLnKhguQbiHX5QIfwNWSnsR6e0F7Y0gPLjPuFwxvl6Ys5IxYOK+all5TU/nM0IgdEfx/S+DtmkQZmA6SNPIb/y4B1iQIGy39xxkppnNBJuW4IRzWKrsfIYRgTtxgwstjz/KcSMN7Yrhf91/CrMHTMAeTHAmE+t/1NN4BNj66b69IPQUwTwCqJVDmYfR5BZudqJSs5zhxIdpfXJJlMAA2ESMnnXHsTWw+mYFESC0nmtre9hGqnAn9w+lH+vPo1Wca/aIZg42qwqZ03cw46DsvEqK4MgK7dT5BBU6yam6UZZlD8UAe/daeQhJIEngNhtcKx5LO6lDPZ7U9rifyqm2fS6mjcxZ5eo7x3IGIg3eM+zSd9no5iOL1g83tzmSsI5JkaPf1NWZUFblPvphTRsaFYZuA6bNueX+gpAuwj1NkQ7wyohRLiMKBC/IbfeT3o9VqtL5cPB6gPb06SeWPYCaUgv3s5qQN+y1Z9ekNnUg/LuEUf0+tpxE/PsJ7v0JnanUqKtX3oSsLK3I0BYmUYNCiUdDTS7/f6IRrXDkfQx0MCL+Ex0qK8HVaMzU8zFkNI6Ur498+DXehPCoaNaZT9P1hfLczUBqUD9XfpdBvG1rqCivlLuqlLj/2x0YmEIoe+yIioq88yGLdF4HcBsdi6WcDMLLDkV5al50UxK3IvnRNukZPK48DyJhC2fVudj/u80p/12+NvyOJvkWromjbynalSL3hapY/3dvpmrVX2KXIALFaFKTJ23Z7F4I0XfKuoeSzuYd3PbwiKhL0v1xXoms16MuLbWzxENJSnMwKd3hBVgYUHFQ1QsyiYF0F76kyqMCGzf22m2KoSIz6FJd16V8Wm1npgstr6VWgI3ant7r4IZCVwz6u4MuYTl++VkEOJi1lS3aFx97I9Ux/o5G0FhX4Vv/p1u0qlehpygLRZN7LGO1Hr0o24f+T/cpP85cfAVhJBSD6eZHkSeJ51DBVThuDdeZX0nvd+hDBApc+rK8WALyedSSi/AG9CM3l0H2RILuBntDqr8NDZS53hYcYGNjaLrxIB/wEPWiM7ebixGwOXpLY2DdMBmqb3m//HumXZmDpjrnM/ImuEZ38Sh48IuW6n1Ca3NxHxYsa+vm/2o+YIgyoJxvvdS+REGOrUVPY6zuXPNSeSJtpcvXZgMJz7hKLEbilskA/X0eGbyihU6aIqrgWmV3r/zqguoq0ruGE/O/qc8VKUGgmYCyG3twM+2KLIJ5RSOFLcxomBCAajwywEetga6xBDsyaDHg3V/qGWhrOdxyPOeDS8ncVtNJw4CZqHGWrcrKMQSJ8n9PtYhjPr+v7fBdGfVuEoVl6R3HMOZtpdem7DxLEtSDuScyhjCj8zjUB9XkrQsXAZFtFAP2uWrtnzhWVj3Z/TWoCwoLx30HqzsBBu7IZLMvpy7faUGmMgK2ZxHW1BpdSyGvFjx0y68H0nsez+IZngtJSWym2OsFhwkcMyClGdpyTOh3zyY885rrLKsNi/tDB0GSIw4VnrqbamWx7MFZFNRS8Fj1NFhQTH+QGh1ClHPX/atE6ZT1Ze+VDS2CL+1ej9yGPgqbdM7PYAUBkaawAMKlsCRDUEBar/FiguB84r6/XW4BZAo/EjeiGnNWAYyVWM9/JkfzQ30RI7Bm+wTYTlfuzvjbfdqKDFRW9JzaeIvPhhJv1LSt8/QmqjWto+sCIC/krhX6JMHv5ZN2zRe46kB+JmbzLel7vt5fEd9MD0I96XZNPAWMwi/pAZlsJVTc49ua8IFq6rn78bzyfXPlXAUBQDTKOH+B+F4F15dcTHlts9+EiK8pGarNtx2KIj+S8Bn0nfxf/sspB8GC7TSW2MJJqXNtgQVUjgzdzDyi5m0QdiWmk2W7sQONJ13eia1SOu23VvS7pvN4jByZznTXKBNOq7HQYlwGTc6O0CexKnK9b1zV3DCHKQ1xbuAgiPku0YK0EMvdpxHoUJPvqKHmuO/RryuZXeFpUQzZv7zTbiBOanYWJUrXa+KgVVck8q9ZMapiaalQa+JYYqWVr33VYKngGS/uZVyY70SMYhHyRSw6Oz+Q/8/48UImBlZBvYbYaT/hEYuFrjPCdSngmJxPHs2UZhgxhRYB/tJI5F0MuAhBTdUDsU9ZemRZw3bgk5N7kb8dxvEELpOkaKPTEXWNWx34AwJD4wnhRMgn0JHxqLZxjHcMNUX6Ij6wzDuEcDtHxlYadUEaSk53Y74f/PBSauSUnXpvdLxSPMN2QIkfgJYyuLoCYKZfT0iATMh4m/21kiBTl/nRyktZ8oA+IFjCx/1ep893/dLxKJJcXz87SOyL6gTKJIk/lXjlHIg0Am35l/UEVsNvoGKh3p0HCL6/EpGJK7q/N6Yn8VhEsVcazmSBK/IRDlmtBWIcz40/VTOVbW9h5Z7MfS21hWz7VShUKmtJgO7ekb3W361Ed+UqepveG3wcgN1TUnQFSmKJDntOp7vzwMzB+6pKkXqFjuR7SuncVY+FSj8jCyO6cwnejDevLrUBrE02w6+xSCHoeimF4/uw+D6ILzvTohsnxFAHscAejWFGJzCynDIMu6xU412lII/Riq0JN1Lian9NRroX2rWKv3wjpU5DAfXyq+kB0uoG6x/D+8pq0PGjok9jGGGDjC+kfiiY/tslKFG7Jks80tFTIxhw0DiPjSRdSYTU7SZfLgShOd/cGxPz8qRLUiTReTXe2vM46d2w1dpcvKJ/TFrCIYPA3/gBhpJfLSwq0Fy7Txpk0bYBlRLvv6PT5oD3oZ5nAZ4nSrfJcZCu6Ps0mR403acx+HGK2eVNg2OnMMaw3ceXefE2yx3iB70/9bLbn+d9EaoWePITLjJpmBzoItAzmtnMfI6tFCj8DvcJsE8Sf+Ksy3SeO9ejbk6F92w7oEz0gZNYmK0isoa+MTT1MITVsMOvZJYfzjNSHjWWZ3y17qi0928ds4H1DK3C+1ZVtPXoFGibJtHXt6acJION8W5Ja+l+Fc1JuV/LgfCdE4/bhC72imd63xRl6Rr6cWjj/sKP0XZenI6iTN5EAs9jdnPzeiRdqzn21zps5716I+NZYIAKAYDTTLpeyTd+p+LRP+SsQNnB8ZVd+6C5vnS9tffgSI9/oZ6bguMATfTEa6Q5JZsl2rpGiXA0PPNWcatkveovdWOL7LuBxRhg3Hc+IR2V9thot5srZqvl7ZfnUU0t98r12V/RbdvFAHxUqRMiiXXSZh5AokWuuBhxm6GvabCfmpOTD+9v0ZGViF3A3z/RtLvFubIudrHNvM/qL99XXYt+FOfgBS1jJkWBv35YqoYW1ySx8h+6n08W5ceKPEzh/9ggKYtlpaoN9tcGhgw3avH4wgd7plIgSiMIL5shufc9lFJD4epIBNjty1lHVbXCWd/2GrNIbkCk8n5Bs8aa+KBjDOqZNbj0k0hik8U9CU4v1rrE186yZiAEz3p1kXqqhJxj/S9VGk8bYZjeH//CG16E/bMuNNiHWZ6fpTBAZf6tPpwuRvy0C0UAPinlBvbrumBq+mvegyEsUVnJazU9yQpBrqkgcs7t6+razPLxjF36UL2fr47t19f1ahKo87mQfzqYpW2AypGDGzgX7AenGfhh3sImnCyKNRam/7m/ItFbVO2lWsN3g0nvmlbl7U+yznUdEB442DBU0kuZ0P+EFiStX3rLgp+DdtXgDep1bgzD8i+u1EapIW6t5rLPk25aAryukxzOS8tR3zFxEzkilbYVPFXfYomRwi8/l1lAvt1qTDio/3+zD6klvxHVXoKL88JJRIUooEccl7CghTatNoSCepzDddqfQS3mo+D8xJbVZdRipT9fEsGTT+csobmiJACy/Rzo7jhMePdVyyqM/QBTq4SllTXev8vow0fC03ziYlXg+NVUtqqGGHaMrk6S1RxyUL94COE5M+SZHr49UNH0i9zzJH1RW/tkeg+FJvW9R3i5GgagG9ovymLEXWDUFanW1Zy32ZVLqrg9w6tWB2E196At4fH2wqUf1LNGsZa3NfC67JMIuJffb4MyMUa3JXGt0G8AwGHIKwWYnUBGyCqeSkTiBEX54ZFCjVPtwB/zxPx/2RKb402iC+AiE5ARvxjaoO87jA8R2ErtyQdwtypPiZv8wjzQosv84oOWou0TgcMwMtETK83ZBpvtxHuWBwX2xW8nOKvbU4b0agVxKqPTzgRDhLvoRHIAReDro9VDXD9IFw5knvBMITPHPJTfg9WlwbwhMPyWD1FawpNtpN+4+pXMlCUgmJjIdk27Ce6q/yL2TPG+RoROtQTp9qT2IBNAUnS9cX28O7O4DqwU1AlUYRtKog4akulKOE4td8rxV3rxLte4RJWf5La72//drr4mxazOkXifUJRqVREXrhiDScpXZAHWDkuLhaBkfwI5Iak1zbwv1EKxqUM7ilXx6Y91QPBUz8BcSawQJVALIGoow84zbvOkccQoC38CaPJMJLewUraFUshagoP394yIggmfEOIbvQPIXkQKenK0ietTZS5pMIfE9iZgEecidFsGAzWM107+heUxyiSk6o/kc34m4GeMKnMRQkmvcVyc4k/X+ilOIZsHQipGQGHX13qtLnoVULOpxDCoCYIO1nokDYuda8PMz/Bp8wAHYPlcKR+TaqocR5ujJ5cBQdQnh245AZvpUI+m6+64QzFSk+Uv1gZ1Q2+JwB/XJGunafae9KDDwGf4rpuB3YAT2ZuQ+Ki7TFLdLN/sUhq0voWvzwBUGpOA4Nd/GjlxuPzPRB60OrQF+BeTSXr1ecePKJsvg+B68RRrjfEdAfH/5Vrycou1H9/A3SGLe5PMAplqRlUQxeLv+FKa0XXDd8SDX+ko+e2jIuXiq5tMZWpGHS9/PVYzxAqq6NTdMq4SYjWTut/LrG4+GjzbTTcgLz4ZuL6UtiLDlMlhwK7wywW4aC3KaRFdXtCcXnhz/W9nJf31VjxJ6RmzDqOhyNs91kK0QLJuYgNd5TktF4AxjLioBLrmK3TFtwE+X4RRCYdgOkwDeomEgK+MGgpvlIgZx07uCb0S4kFEzJBfzTxkamgKjKwujND/WfFl7S8aekNopKwKgXYqGe2BgijXJV3jA9PXTXajZFWrsVbyeU4NofY1UXiRsYp5Rh4jsIbE1iM/s3CtQXHtl77DVGRCIBaMlKz+lrwNgZeaQdBgPxx+V+9yqQKTtxEcXD45wp74NfPFfxz/f2Dg7sY7zshWnMJ/kgFdQA/GdVTDMQD5XdH0GmSxczzw9WwnR7dDoTfZrzMqKQKokoMGJRM8tVW30BHlnDBs37B0QAd6B+dPZVUkN5uwYtBbYIHlyzORF9ST0rbpQRfUvV6VaBgoPxDwnWaznNTIfmvmm9HD7aRneVWt1CJryg66BunQflP23qbpLOBB4K5l90kcMA+9L8wwLEWL2G2CGE/Q38R074Npl1y+XmYRQOon95DYf+76cknkm9Vjs6CSuCQVlBSFUQHcBk9esL9zPJAD21u+N/nUNkXmIoHT26+HHRVFAwh4paO0GPl6j+WtF4sgwi01DN8mUelbubCauR4LC2oi8ci6To78FtRFBqp+QevHNsa337974F5fXJ7g8h2cCw8IExtcTeGj4jQRyAd6w3sgiPiDBtxdimwEyvaxL0jg1wKzht8vc8aVtzxwjL6NmtL0jNCG+y1cZxTkjMcuKyNFf4RWJQO4B/9FH4jBR50ND/U0ObKEhK1jX1CS+LbKPXwyHfOOnMA90NfH4UEYZrmV1uV4FQXZ13jU5+cOItZw5J4pqrc64DB866ZI4oVpqRsYvqI+HQJgB/Tws/34/gQstYSL8tRSnV/CvdAnWVVzr9eznhWxzhImarOckEaSqr2RgXAsftotPcYLPUIr2hOq7JhjJCVdgyPiR5XSkpIpbF7KnJf3f+zk+gCCxrpUKXotetgkk6dYPz6f6WrLN9AX6EXtDZ9Ijy2VIk9Cc11Ddi5CFnpN6YEyoNF+/OP/iro9XL8TXM05cD1AaIa9RlFGrgPQVzfz1wv1ovU2CvcJrumu+7FfXAENU/wurgjozTjUiqqwdH5FWagKAKL2achjWBmE8cy1+eRoGFCSryGj26xh6Ms1pmmypzBu5umWxc8WYGzYOVcmxgaGhi7GTE6YVtXpk1jSttlHt+kBFXN5du+CCYbK3nl3aIT1IaIVNbMa7HWUR7lMgvqgXJQ1XBOCOAOqlpYoJvhIjj6bqIIWGnHLtUjd5WxPOHcmfhRK38b4Ec8tLfWEhDTGLxbepKetLCxvjFTB9Z0uwjeUc0by1f66AVuTlEBj7QbCrr2hzqVx5hbNA4D1EeQiQXVN7eZVVG+oDRxESodtmeIlxOAzlNLJT+B4cw3IZlzSVUx80P0L7aybh0zKESJNywoxZd2p4JiSjNssEmmJy+UdZjgcagVzOAJwjlI376X+xO7yelFPBMQofAZtv2g57XizBCzZUoq957ewXjFn8NgIdCRKNW/etnG6YhTsaE4vt2PEGFa8Ug3zORSw41BaqMv98+Af1vdSADEl9YJ23m1Vxj5np3rxh2sC5HosYlRinO4jXWOhbfNIHJ8i4Wvn4rKredVdY4bcUpo76Ny3ERugz6mVb0PNtVrRXiEHOV4u+2koplx78f46ktqpIm9Q/0mgl0/yD09wYIHidtmSOsMpQTmsEM6BQW87Y1tRq+XH3CDjcvcqs/Em25L0zKylC0BDFBCPLHmdoV2DiCdtfJ5hFJXZFsdlCm4Rv3mScJFfNoTfF4V4wU2TIHoON8L9/4dgF1aC6tX99QFwzbuXRtRe1OPOppt9OoqrW19hWhqb1fr5VZD3X81EERMezOdAgXb6TUQU/pqdWyKp63srkHmd9VDoGPlztnEcZmS/nXVjMdQyn7ngLDc7lAs7GIJ3A9qKLPvVyWprEEVDKOHQ16J0uyJc2uV2nxwkz3cifhN+WhA+Fkeoi+kEyQI3eXZkx2eRkV8cRxvFWLrsnzyRXPEx63qNQdnMcKEy0Y8Io68uYRsxfw23GpsOngV5XCP261ItBfktjiL6XKiUIJlhN36ij816SaRRWKpD9UfFbjH84PZhlNzrOQx46gi8yJGBqlOelnaIwvJj5tBGXLObAsGXth5ZSe8NbMABZy5pWz7skhHSIskMpXGptVqxzYH3OeqOHDkQwYi6ROEZU9HOSt0pYa+A3+weVv3UPF2pq11eL2gfB80sNy3JAOW/l+RfWCQyccGf8k0l6if6za3qKhjtvTcOCyS5Gn4qizzozUZuw0LAFk3BMUMA5DCJHj02UKO0nGod/3rb/zYXElXUqlkHf3dCAdroeA4oW4a7MegRpSlh5HtXdLboow3Azd/SB7/b2T/t0re7UPyEKgjBHEd6pjWctSjEOljDNkdCkazVsur3MtNu7qL7ehGBoF8o6w2j1Rj2ydwmd7qGz+TWdgqwyIL/WCGu/AtUnX621yn8Ol5Uy3crxPL7wqeV9/7jWwYoIneBwoKaMNaujwBQ9TAcb07CknSMZJRseSqbMGht9s38ZqXqysSoZdfih+f40hymFsSEDJYdT5/Uj+yeZBtAGM19AaZ+TAeBpsfIb9I13X4sDspoC3atk+sSHQKiX3Pf/dZSCBMS+IoC7PxitKfFnkq3b/FpeKcEl0kKEFtqfWNzUSeNEhdSYrrcrePJkM1L30QNaJ0ZzACls8cmr6ddMTDmoJJXgzozxC/201o3GMJzFkBYBysxdnQmsVPi5Euj8RfZD7svZZ9T1lGP0jVHPdfgr0wElvq1IHQlidyyvtRgPM+Bk83YsuIBLLczQXGO2HC1s19y2I6DSuLYWYuz0jg9pRJxUhwgxaK1TDTN4U7xLmVLkV/tasVkD/3vmGovqMKmGmoGfIbWgH+JvBk0nZXOGVyqBH96WjhyOwQjjvwcsp1iu7b/giKYbj1KpqJxHyi1Qmx1CsZaMLA+Zj206BSAM/AtyzRYfAj+Q/MmJSPGQVqgfrudhJ+4I7kIce5QE5M43RoplucE5G+lxjXBdmzUB9WsblKy9jr1wzOkHUU4TYYox7YjwHeP+/2zLKP18VdNTRsy2aB4BwaXsvUDSWeeB13nSpfKwlBra5Z9Vt02TJm1rJHvi4o73GAFkZCfjggK0P7J9mEp8JVNJRGBejTfzeDof5BG7is27VyqwbIJnon+oMFmdztr3kd9BwITzN/dy9cYvGuvZfEXjFY0baKCa3L7S5unZ0Ieh91w8aWK5Pg2Pbe/TBe9REG61EDAz85/dwlcqOTvIMn6beaMP7n5zAZuIrqA2N0PdPNlepN42Y5Dc7JmbCOzaieB8CLmdqqxWUk5g2PypDzIyEb54TB0a54kJQQpcuRpHx3XyQdxT6CY15i4StS9neR7v2q5jw1Dc1MMSp0b67oLcgrcniI9DKkDDNduGVR1iuCfisX8YH9qVaKtWv6kXDhJOKGPcXgC+YRt6vEOnIe+XSRQbaTkWf0I3cIi0oyDvPG6MZzIWTGTysSeqxH+qf60BVDilo1SiWgqjtTLHF07Sd7hC7BR0sgQMDehd30QsCs9s2I/xP5Wk3UjXSTexNwvTZZrFN2AedRMbRUwj9puq15h9HA3gsUBljdPZMOiFii5so0ZcAJyUomHMCsSi9P0+VmD2iOJ0Anutj3JhWv7jDbvjmnx/+95zqH8HQ2N/Inf037wZbdtypQseNx/pbzn4b8heF/EFWHKuITG1hZRMZOJi5/1D79K/pXcUNLko0Cf0kqbCG0lY+APJOJl7406dC745YVws441gY9V2lgbXEZM9/Hx6bpLcXXPbLnYXjL1HI2wJLsTAIa8oChU9+/dg9NyBrrXP8jMp0sT5Llzij6NKyQsi2QAxXVjAC7/N4uSzmL92L854rP0M8t94ILfWznkR+bQWtnKKa0U7eAekPzha+usJdkeJ7R1KWFdMksib5eGeAdz95gwCPXyYFxMrNwv7WP5OQbQ+RsKOaHbmyWm8NujujeoDchHY2nS4l3l3cYJDulGHIZXYMytUxKkjoeZZMdJf6s+qzkCAUoUNUwaf1JGK2hxEhB0ySakOu7nvOgSpAnukFDlrsrV5fJV7oT/tB4z2mAD63ccxZlpl/cwnmfKE3HBQ+0guQo08O0EoJGwrr6QGcAeDM+qNhhZgAU0MGpNxN/cXBTrnfpnag9TjQ4qAMFNj7XCVjXinmwV82ByNsnAnE5475ePEXQ42UjUfiqSZkiciTOiJdc1QDgMQ+BKm4ls6d+uUYSOAPK3l+mjCrUv5bNtAzbM/6Efbq0iorlGHz+b06OiGJMxuNZwtnE9GXVPLOPSzKHttb5MadNoYqvMbrFMUG3nzRlEcIyvBBz+s8VNHqXq5RvgLu2k0DVSqN+KXQZlxrAE8cDLfKx3aX5LSADXCdgZHfLxCSFG3vTzAu7iBnOGwrNikHPPB7nRLHSu1WW+oQJrBBy+0SG24BW5HZ1C72gpuJsDyNK6c0VB8ttz1PtuFGqyMLW1Nl84//WN+nu2UXFOFKF7gd77VxllMjttGPNvSmjRHSKXTM0lcYD8RbSzU0sr+fr0tW6C9FMm13+bv8MU/JAUG+tJvb4w/ySEki/WpWpeTmkjXf25F4NRAUn8z+HsY8GZ8ZJ2B8AH54Ryk/C45fz0zBMKoAYmKg7ucki80zNT1DqK8Eh9Dee45BmIVcPZQrWkGNDdV0f9uEaK641XegeaQd1puXNJTGRW4v2G8zp/i4pkP09o/XRNtcbZVbmcc2htc8PbC1F/k9mObKzS6GQaFJinx4Xm3tmT9DMLtPLrzX0rv0XV9B/vqOTqmN2i8eTG3ENigGKQ/ePLKkCYQs52odTrI/gDNv6Ao8C2v3zNchNagSzcCBcGdkbDI/pm78HBs1LaspuxKSD+zykBQ7Rtv297eklu8bLoOKUZbdjMykZKu70ghUERPJ2iVu0FZUyRFXugHGqfSDb+Rm2Yr1D+WxZkkt91t5dekZQOrb3Rau/+0G7Uu7QbJu1srw1phzyyCLqSdZNXAh5I5yzYe28q7vJ/kqcQfqNZJc+SIZQYmj2ANcxBGmoSypxmzOdRsFogPwBVRz2f3b/8DShSCLopjL1FDSbf6ztI5INIqgnMZiDndr6OzsxqEKPHsmaALPVicEDLSHE0zefDASSxm7kPsvIFEuSfdFi1c6yjS5Km898fW/xY/up82GdZ1lWh0JgCAeXbCsBapRY3vaPyJN3m+VaGw+GcVQm5RxjjS5wQZIj3CMb4QWiUihrULBDevt9CGDaAF3T5XraKAFwP6B6VtpX5UGp+F1QrGMerkqFbdEJ1GB+SZx9Mxx0AFDJcGU42gjvDnqu02Q1rwNRzMWV3MlpVXEH293vjW6j971hf4fDek796YvlRQ76vGnSeQO4FEx0TyEcRvOdvhwsLHPctn4aEVUJOwUc1Cd8JTpsqtndbmhW2rUfGV+KxTxwIxQqzkrcuLrHkhSEMJ8QeWJNdhO/JDFVCFxczx/+Ef8DuDpy4B99Rj8EGnkgxtG+mDHPn/KEh3MEqsg7Ax0sPr6mLFMPwPytFmziTm2bNiwtSDR1a/00wXIiBgHNeQkc3PTCW184MYSHqxw+CWV1e2TrzAOrrc9cYjenbA6Q41Fys78svMN69wwvxpSzBgH1pSpF3/O1I4p5mf5Q78UtXf8LWCww+Lxe6GFsBVDOZTiq7XezXO1q18g9NZIPt66Dn0ymIxQ08he3CYeqsjVh45OLzjsGNmjD+UYH08UyO68/lRFBv02wtFVBhG02jPzSV5463C535Ugm2BBw1kSvXsMDnwQKO2klylH76Zf/DD9WYF0G3QB9GbdowJb2gyneSErhFF9YZKITxL3Ec2qzagjkpSedQOEkcojmGpbdkAyTgv7LHewJl3w7+AIkL80K5zBQpJhjXzXUh+tPwPIJkDLzQGWhBe2H+KuOL1E7R+Rw06ioX9OGYCOyp1acWxw7gQ5YUPxPdzoijrVqPLz+ZMVm5+aQZhZ3W+Vv1GPByX6vB/CxAVU7AY/+Nvqx5vVoUjsL8VfJiYOVqjRkLabq+YbLdj/bGS18ckQ4ta4VzuKxzQJL8prIhxcJhCnA+Nv7DHheYr34id77uyuOIGh5xPqVzYg5faP4pa+gzPCmnar+Lg4TtQuW1RF6n2CFEVU1WTmR7a4WE1Zi+C0g3dBbxFpHkVPIQMPtuZCtr6Id/IhuoLNBoqsLZ/ZsPsffZiITuVl5X0sFU8vjmgXB7ncRMqBxtbbL1LJ+1zpSDlpxHpX/rwzltpjbY5xTN0OvIdusdBndHntoAITbq7CR/58Z1Jv3iZwCC/uBX1Xmv/uftrCPL2w7GxzZrQw+nzLmc6FknYXcNA/2+DdPlmVDiDpyrUhL/anvobkZHl8KPvncztbPqfIt3bby4NXFECILIxrkWpzz/v8DPGWqWDoI2h4dMHB6Y6WHxwrpKci0ctN0MJeUaX0YCOBfH63lfmvXzl88iW6zlIgu3by+NO/Nui6XFRmvigQngnDWMwFYns3+KqRwJqUFN2nuFVz0k5Bivim/WGq0BAnPqgOT5950w0KS3hGY/i4b7AHPa4/mDJSJpMpNuhHtrvdfr2D794EdjrX4BHRvQEmkEts4kISeuTFOmkRqcaU7zY6Ywd/VsaUXAcZQyduBX0u1Xc1oFx58qebIv8Rzhy4a13Nvo8ghDeQEz3DZlDCeyIFDnOS2oN2SafjImt76/xYNbQWTVBQ7oz9Mji409AvW/8ybSNOH3Rous5GDlfVyVAF71WKRx1WdRccD7q6IKidiCIAAbigHvHMxIaQTTNfPaI3kwtljoT5RIu2URiKOir2jvvKGeWEgzC4X2pcf1j+5KetbCSIrmT+qPULZU6NFd5vPvSIUCqSxGjZH+YGhs/ehcmvH7WlEEzSx5vqLEjThFtpGSqTXUjpQv+8W032fukbDq5KHhbCD9aSCs2EUIltstBA08fppq5PPm4HQoldCdJWlZR+WW4lUyxUmq+u4gqAJgS3B5OQoSa7njE8JUDTLCyFinHie3YIFOcOjwuTck6MZ0l9N1OcLmFXzSuG/4XzZfmkIwmfE982hUptjZpGswzSz8X8ysAxSbHatc2kV+YTOl6sgjU67ltQKGuqVrjUWcPP4opHW9IMR11yDOuBY0TQ81lUiUcwBZk6gM2JiugSYsjVxOmnROkGT6MJuh9y4bJXrtQ0ho9a7BtG2wb934pkubVGKtDMphJE/hJIgFjmnIP9qTQrN7qwyYRz2R98FT+jzAakfpbzktZEp1PYCwUKG3mc5FJ1P2CLpbMFsdZz60Q0uHuFz7HDk/kE1Dn3MrHF/bneIosdLFQpYts3M97YLU7ISSYfCXEuVkvUeVmY8hJSooFS4U5axq774ReAWf4CK5AqK8iODoN3k35pIc+MNM94csNeez3WrGP6ZFzZddLRBCPdWYQOdN5qN+MQI78sete7R932bwTF9eS+tM1psW3mtjfd532jap5f5AhZYFgz3+3owYWbLr6Bl4rwdkkC0tSrgwqFZWIdLaIV7Haw2pLvH5oHZKHxqR7KrP/4hNbLFf3m6MFIPq8HOEoNH+ym1YH85Id2YAxUITYLxCU0xhC0+dBnkwQWszP8T3XB6MZ/9Wo6hvr7HNs4oVyJLmV8MnpH4ozSqzRYbdKLGlL2q5AwUDFhhOduGhAI+6iyqm/aWI+TO+jE0hUsiaVvXtDXKpp8JBkShilHql7fs+ztpFQ2JhLNVmmc+2M3NiyjNyT/mvUvJN/fElhvQSSBqDBvTdRptkwfYpE4LuLYnxWrsehpdq7Dw+QCjlVi/N9MsMnYqRjmbgz5qSIDuI6MYU8LrX5lvlpwr+YLdz9V2C4Gb1Pfw2gwmc1dZWmDof8bgBWvkpJvvCo/9lDbjbPMXim0RgZ+xgNBFp+6yi+Rjai1b6TD9NWhJF7v/xTIVmsyikQTEAf77pFAWGRkBftjaP0YCYd+0DqLnv9UHUGQLyNh3Ras24fCCSBMA7+iBFmsF+8Gw/Yqo4BHuURmB10u1ME74fhyAc9WCLv+CxH7Tq668erZRZoOtaWAwDaI5mkBlxTJaMQUOwe1ozAkl0dLIEfZ7ZJDcfA3w4+onqxjdcqeluaJ1QWYHQIv75OI4A7ZMZXXIPnhxQzlEvh60K49y8BLter1JsO3Zn0ymsi82GOFF4fj++L65mfgHb1LUIhEHCFtSOzsVWrjgg+JQxWE/XD5VR9mO0dxN2eXCD8tyKlfsE35Lq5Y2DF9en1iU0r9AoEyyKhU+hfHisjNdD42I+trLqHSgS3CoD6nZmjKSPT3a7qe1MlLAsNNAT4ttQ+syj/28xzbV2b2nzIv2ao6K71NooVBIXUioYk0c3UhFnfI7SUAUsvXeOkj2HpOapKOCHOrrVcUR0E9T6PVPC5myW3DzY6MaD2haCPjpH1CJpX+GAa4DLOSN72Ttwj6KMAFEDBctxCd5l+hGIRhiHW1dBrBLQT3KwQLGzO11GvTSRf7geaVsYBk5Kiuf2gCG7yvkQEkvVVCrgbjYEIrK8peRCtevGvpCkVKPKxbCUD4bgCP32aUGR3Z9ESmILSRmAJx2EzOvoWVeUmrXmNMO2Wnon+8ZcJhNOqzrvon7v+Di/9HBNX/4BrMxlzb2Z50/FvhCfvcnEzSmWFQOt1Z7nlzCIvLsVhJOUdSuLNNPmurSWSe+t835VDVXI58jAFt2gNYbqyPOdrNt7OS7A9xwmu9AQUNqt3I9oYw31BJFQJ5g5Jiz/Z4fjSh0kH/P5nCcvaEWKKX9bB/lmMBkiyFmfe+B//QEJl8FkVYY4S9EVW/6JlFGBzGI2QfnsrUbuGFSRxprzuaALQlElYBoadjy18vEtn17idht99iol98Rg78xhtE/Y+MHKbNKo8BSPSZ5CYZ8MF3vCxdvtwGG9BuGcN4S22b46FrWnXVS8Kw/i0vUQmh1Y7GNCXIYyoZkTieAtSXLzkkN69MSLh1+hSuRbJHgGvkFzX7YylWXf3ZCEwe4OCTVV2fIaCXSNjyTuEEMEzQMtYUUyP+4vdoPi+Z2cCOcRx8DWeG2+1Q3XT1o1rotRkCjzC9vVBRlETSE2pyzYaYNuRJAItigLuuDKLTfc47JUgdqRKIRETvATKLMwfw2HY7AeKf3OvqnMmzvDZInEYToxwbaG1mf8g3h7KEKTgLuZgduBp55ftiEBHVw/wr+k9megEsOvNSkJr7BuOhMCIFfIrwqHhFtqjQfL4e1QWwCFoPs1iJzNusON5LXW95ixPzzdj2vsasxFGRvYJ2jUvID3FoZcK2nVi9I/9L+5qrzIxxevh+1C10MDfejKikqGqX2g7RY8BVYq/yNjEjDtrhdq+9jhTW5yN2CEXAB7cRz7NDlJ9UVNdFCPciIQGA/COjYTHcVjCDKwEmfxxUASEVCa1XCy3xdQRTJiCskzNVWjwH0B4wfiI9NsqTIX3a17hLtFyDA6ig/iQ+oqz7wEoJt6t+MqGo77UJYiHTj7egEmhXED2JsdlRskW2r3m+HYpKRrHj9IRlxEapnnUw6bZ8/Aj04OucLHApdL/JK+tYFlxj6SiF8ObBng+OdP+kptEUtIPaYeF684H7nizJ/x2Qrg4cZPZlkT8jPzH/R6AEcMRALop/EYinXA/4nJS0kh1YPfsRz6ZtVCMvqzQbFOgHSMe8u9xNEe+tHyTWpLiPwt2YrNbS/bbSpHW+HkhXLYeOaF8YI7bKv728BO0xJv7GTtKrWIezedjk3tP/DEssxDYn13TRAcFdfYs22wifyKhB/jGrycAtmlBmCW/5rSPzDWjKHK+MH/1NPRNZRuDD2aJcaRuKxZsytaCtklg+ZxkSz1Yl7qVwRzDzLsXm5t+3faHr7Mby4aLALuCUlEZg0Fgmyp9hhjJyI22UOgr3TjnVL5XzNWG31Dkfy+uAwfuP9c8ASDfXHrwsR/IVBJRtqhj1vxLbnzlh/ogazPBgBt1WRGR1Z5NN9AnpNVdhBEbhYfUiLzkOYLyoPFL7KtAO2Pc6+K7Dvm/rWTUiuGiDW6nYyjx8VPWDq9+5i1Px1szv0F80MrFA4uq3eU1yEARLB0MpIfPt29i1nI5g8By1qPURuONtf8Vyro3rYknVlPlLkE6ShFpnfHb5tk4fDg67bU4DM9vhCQgJ9tUL46T2LrEn65a1t3Gx66fZZNJ7omVfnVhwwLHhjGPtY/VkMFz3Aj7a6ZzvyPCsAc7tHd0sOETrp7UJen6drEooGGZXvv7gpbeNQS3r9WmmLp2nY+DtZYmimSl10d0dDSiqanynlRPmOnyU0GEzBiwDKIkGbjTqbQd9e4BQ9kYp6Kj3wW3IAh1yVZJQ6n6sJlkit6VC3eDZGJZtZhMpAs6XjT09i3LBPibClaAhX09fd4vYMflfOkWbYZcFVr7Kmz6/m9s/70cBQnaxsNojOzZ8GkqmNzTwnALf7iJCrbh2Qi2vb7q/Cp3MSSk3xFzmS6sY6aS+xKPGP22Qmq8Tvec9taSoPILRZFwrTyj4jCz+JaAVvyJGbxu0k7ARuHzywZSvJoOoEmq2VORgTBF5m2Z8iY2LTexYdqUR5d/cluWpf2xZvZndcxAJ52Zl2ytSUetlhYhVa57XV8AotRQpvtl+bqr75rdmR85fe/+X3KNy4HZ3jC2C1RENDsxx4BX6CM9S2Mbfo56wmQqbH94TPyHtvZIC2gmGCIHQ3R3xw2sHaUXBr7W5E4TtJnu2GKyowiur/bkYbKyMBGhweeXiEBkMvq59t8NeCVS9d+H+JTL15Akcg1HU+ETZs8X1gdVLsvt834tPVllhmVyAM1DndA+OX4TwJ8VbzcGR1PiAJuHeGw5jT3uFw/FTNtDZnQWHlRuKvucAaNMCVmLt5LP/CIfybl4a/V+NtNZ/JePQNXM3sY3GogHTptgixc+qL+u/QSO1+WnMIrewMUf1lhIBu8wH+22Ij5o8jPItz83aQuTbKsQq4rhTxHiyB2RFUzWwVZS0VC6Qycc1LbVjqj4R1D7EDrHYpOTnZdRcShFdv6mytMP8yrTsts8Is0DKOnRRd15VYExIGjx+Va+Va8NooHokMO7g3A4PBBaiNDln9LDUdr6081xIEMlbaaNJSXHVJAAvQX6KpZONTOnsaaj3lXngZ91QiNKMiEUuFszdRz8SoVLrME1pOcLZ5gJu+XGYbE61+ybl/YSWrKMthQLtg3ARqTqHEtmzFtipPaK81zKj3gX/1nkPXyKLYTJe8oR3j99jQKEDuXM+RMray+geKMNcatfjrmwaF6mc+Sm5tfGOeB0HybJ0NlqW7Uc+jsRaiT+pA1jBVvGQknqV7oIaGpyhf9l8eYJDoR8px8HZu7l7k4mIKh1d7/z0PoLsacRMTude+tJmExpYFDRQCfOD74dxKOBW25Na7U/pRluCR6gH2U6aEmh9OMEs2rR4A6N5NDIOMT+mdfqYhRHRobgL+pKyDOFndSHDedVU8OPVmDqFljSQuKe70xKsUpEWrNe1UuLyd6ZhkZ8HWcusVvHa5WE7RFj1vcXYWgJ6mFmHxRAUsdvz1NfJpyMtjo9TbXE+1SNo4q+lJAwxcJD1QiCAq7+uR2pU11EEUhwQOmi2iwhlE5Xyekenc0GedGOukF7sozbwcPDI6yfC7l0gacPv68oY9Qlu6YEpd2fj95a0Elqr40eintNqjNIOjA3ox5BKC4uyDaGT3vcXUJw1OKCbRkW01+ACHU1zNtcXCoMO1+WseVcbycU8avZjiQ1SeLJbuX7Mo1fw87ok2CRyn2mEl43Az2QJHE13M7Ck9VB961ld/RPlM09VedHNqQSjy5vVuvMMHfWGn3CYLP2xUUv0dSP5M8UF/Q3yKymchSZ3pf5vGQN7FkpzmkgqXabbm2h1demhwfz23+j8Jvtlk9Uzk9q0jhEkU55lk18r83zBShrSXwAPAsikX7zIbKuLsfH249vfpIj+Vn0Fvf//i6gnoHWhiTCH5Uhpz3bxXmRieCSvyoJ4bXX9yQ/lN74L60jouiPlrFofSCEBXXn5Tnm8GDTJkEmltCnTthh0aoXTU2Np08Cquoe86EbfRWTmkcUgdetGHpDi2QEGeoq3GcZKnUZfNygnteXGOZFT/HSCe5eiQzC7l1BNAs17HEB5ZmdKEeqaukiXm2mC4USWw88FnoMR6tWbgG30EyiMbkYXLuIGgNL1GcccL5Hoa+nO0YuQqYUxk+8gDrz71rT4E2ZEW/DgQUWpoy3W+c7xZozYlKTZEDo2kNs4PpxMcpfIuSOsrLXj4fa2O2E8ByhLBOgD6z4OEgCO6NKb+cuIDqPwScOo0GJzitirnX6/bnBaLnTpIbFMv/cibr2mkdEVtWodedWd/nQ4TB0Hxila+ZbTzmKhvnM2NUI7y+JjqIIyNpdgQsF9OyeoRs6JF6P2J0/rjuhvcQ8EPaHhWy5ik8LCx9VjAL0RMYjM6cgByDlfoWuAnf7IvN3zXejW0Vh2d0mOkohvniX9z0e74S2gy3iYs3qE3liSrPxtQIA6HfXhkWpjRvh4zAAotoInqbMce179FYwvjhwcFcZMjk+dmUbnRj+6uM5bzqZFrqySDQL8rUR7ULxGIxoo7SSZQN+x/iMx13BbILvg9H8eRE9Zx2NQ2d+K95U9IF13RUIkd14K7BohzdmYqQd+HGJnps1p/wiuqTnfRY+DaszgZIQa6mjJspwxTUc6y8ZdZNAGfdLClUBImhFhHHT2S2d6XpBbRyfMpEn2O/7wkg5E9J6kZUHhSXCmyChxGSJ+qaz99IsiBenk6dSzkXWhgOigd0rug3Zh88euvTlx2dDMexHJBFuWoZ4XIJNDZ5OBmnvYNe8+7vR9oyRF4hYsemblHz6eFNZl1GDyCIxoa66Y/J7CNBgPkrBAoSxGjZCq8ErZbcBYJwtULFE/P4839cIYDZCj6Sdl+YFdXjhAqo9bcDfztFAeUoaURUMrCyt/xy+JVJ7gOeWScYaGPMAn0EGt1+Xd7euRJruUCGw60Xg7urSrVX77KNwo5BXlojRytVwEm20SQPft1zNMARN89sNzZZbQ8r9DejEkgfRR9zKmCpcImJV9Do3qjBVs1+HM4oMI3IrhZzb0ni9J6WOHGp06p4S/d+qN9s2XAIkKusIVqgqDfEQtXX3TauiWkNPXPzvRVRomH1QNaJ2p454WhbgdlgQX+Doc2x+Yq3MkLPo4TpaWw3vFoxjrRdkKiOfjILfvBjW6VgGf3gulU1XHDrkzh+gW8PwW9KwBwRRiVgHv83IRk1bsMYFbnzqiFXYvviVqYkuH5nAfr0TZwHUYUiYmlNAdKxXkaV6keXDab81wUvNraY+K4Ws1k+pZ/zphWsIbnkHST2UJyg7QhkmG34SvHIXYliERryjlpzIosNruVYRU/L1U1qk8CcnHVXFRnC6GVHFhXRdDnMm86KXbwYxC4obpgbAGYwAo1qSzwBG33l1jFPFP3Cm1qe8SoFMfBIDjmB7p8psWYAurpIZ/QXPuyt5ZvQ5PsApcELNdzE9I7GwGEuUNkYDyY4k2Jk+PM3wfBf7tx+lV0q8T24PT1jp+kyEz0eaK3Zr70NvKvSUKg/jTJIh4DfJnticMmjf7H1HiwASH14UoY371AtEk18vl9Qp56pawUWRY58Kz9JB1M4kAZ/+50Lfl38WxnTQuzGiiU5fFcFrxE4wNYKVVv+XXwPupZkFd5QDCgGCqnEr7tiGxmeogDBaAp1y5nOKcOYlzr2CQ+6U9TmDLPmkA3vd+p3fCvC9EOzSKEs+XhRML3Gh9Ef7PcnHukr7mLbvm1orLEjTsIVmp2Ate/ydeLh1SVMeInDS/JsXG/ReH5thvfdMpYWL0gRcGQ4Kl6pzyroXAU5rqal38IYirTu3cYyAmImsSt75mFCoDQCNtgYUIc3jXaF0wfPRh4JZYP2PnCVt7FQRpYSsOSNKD6UFuTZUlwuLh1WBsfCIGXZc42CC+fwrzUEfeSf3R96MmPUXPtpc3MJ9VyZz5cH0FeyJzIol7c1Yno7G+Tan5njFy32JwJyIvoY+U/OsIRdLN8CniNtL1esj+pMDN1fxiVTxRk3AmXzVMuYYlSYaJSzaC/CJubbVpTvr3WScuY/KwjwhCe/U3FkSHZIRcCTbI1pa9dn+X9mfwviB02qShxap0buen3egEi+mERwtm3ZE85gJ0qIIfx9DM1cxqhudSCpBkyZU+qMRSEJ2LX016nmzYdeWhLHp/KGqOxbAxsRt5mxyLN3P8yv8Y5K/2cD9Up5oY9vUROrKyzcUyL2orGHrqBRIpc0aImFzcoo2cnrutzrQY5O06FvwEsA2pduvHjKVJkKL/57z9Hg7hqiZlLa9TCY77hZT/SH5FYlyLxHvHBCUPB6Q0MBcQT9Mv2cwwqX8Giyz4lzV1b5VedFFwwysjtfJWSa4LOhYG1C6VlyAMvNVuTGMWYXFbnFiXN56C4eIRjyyJ9MkFevynqqTTeZF86gxb+djDIyiufqThuOfSuYPhujdU2haZbaqb9fuiBWkTuqhvmLymc+eNnGiX21gWyTMKEoTZHk4rz3hO7X9Grqs3vgNLqnrGvOavMYCHCxKomJTkhL6OwcMyel/NFFNCExpXNp5++bFBMCTA9rpAggIitY0fnfoD0byeGeS2XjMEvcBeffR0/nKugCjJqFHj0YtjfO7QGZhve5pjXz5FVrjO/V7+VpK8rzV7x9Q8wG8VXYdjVO/cGZHOs6X44yYihPpwVYy+arvAqDaTBVj7hPFnfVvi2IYM+fExyqye9k0s4Jsx8BDDoJW5eCTAV06Yk3+md8XkvxH96D+RIoA4I7x32oh5dNT0CCPisXP545xoKohJbycijVzV6GplElegeR+gOSXTnJmtryHNSwDpnZ3zlybsxNnBD/dvfDb1pG8JcFkNqamRBdUl0iLPrzbeD4RwUZyfjKZsOujETZAnm4x8pkFKWLM8zmg58QtrdzXMAp3ZXQOM/4gYIiVYfZXMQJagB4peve1khkiJZjPWyBoVLbRjHM8TKQuQ1CsovXg0knrfgkyRziTrX2kdzxQQHg9GNSCw9ixPQxGP8zJ1LXDPrm7ZiNw1G6DGCtprt2SxykhrcGRwfrF95XX92lTDJGoDFGMgv2tcuLCufgMcojun0U1waKSJ1HLWoaxvenyNOYzZ8MQhoBbA0kg8UAXBNwAzH8fPcwvb4WDxiQLlsEtuw9Zzw3e6+sFRgIv+s9itVhlKYRfx/KlzbH0wyJ6QQOleazcY3dXw7BNV8s3ES6BVNBGVOfb4zChfLRq+Y5CeMOE/SRo9yTStycWXkzGXgT/Nx3UR2vKTiNVExv6LV3k6UPQUwkP87T3BINMWP9I6/nXc/2RRpkSE6dLtC3QYRVEvqBhW1GUOxvvD5dNdRiTixMg7thfAJBlom1QSI+GZDmPBdYBRW9H6vzF62xcxnqQAKgo+24Dt67qGNCRWcpsJtAXKQ6XSPMp5YVHJd2uESoTrCUFxM42WvjuOJP8B0afoWntSH4uRhxGWnTTK9DVCrEQuNYczLoY9Y6UXCcVY2rSLTVffoTlzJ0q+Rieam+QkITDIeypTV74UC0RcRcsf/sG/U7E1DIfHkmpU4kvrGo8byOxG810QGDbpFiI/EEdKQz6+0LEKM3qXKhjCOg3M+8wwI2USknznM2fTbxQRG5cj9z+ELGpNEEArXcaCIrgRVOljc9Jlf5zVZ3gKnRR5oB031C1j34Hfq74cyDFFSn0cxSkxNtpjhhU9K2+VQ4eASXClKKPsb/qug75yQUfgr0WKeVvQZNMLywKls/wK73cyMXYyV2Xy2rZjSkisVL8iVpyIazUxV7STgJL4cTmlj5TFuQICvedzlwp9JQ2pNVHZW9F+C1Baku7h8QOkiIjMB9z6XPM63Cb9d/jW2ADU6A4+Ll85N9hJwEBEgLOUa/7tTyqZGNwXRx+SXJ4FfFTrey3Xqw9AY8WwUWtqte5BCwZd8AkAGDPeSxY/uLwK4LWz7zCBJmZ/MHzqHhxCPWMT2w0+MPMfjHxlLu9WbPd3Qk8NOT+WWB+xjzUEhoi9tcKqAFfpvnF3rKgJX/+MEOUZ4CFaNrx975bxyjZwo1+OMiaX71VQqhCds8++3nQPCt4hWBQftP5q8nC4VVCdisoTHGylKTQ/Me1v05JXNwQFmy8ayIgmTStT9aVZQrnrYWtf2GIqlyOhzuFtgzrAcBgxyjHC+jR9TAgsjSDMjnpKiZb41oudFdNm5kTK7LK8R7voCeTEHbtlUV0w9twUJ/rmLbzu1jNHwX7IOTSIjwuiXSWItwArrTOB6hNQofgpNWxt+kLAlyGHeNZLXZm1pVQZKOA2T8ouIjpoABhI8kMDPdigBd1AiDYyGPjtETVjn8ud+pZj+ikCvT1rJlMRk7bpUI66Yx/8Isb6VsvxKWyKOKR710DdaZ4o/oYo/vwfH825RoMMjOMXGGSShP6VO8CDHJ/zYRl3cRbZeUlCEP8ox6m8UgI7Z4Uuscw738H65qnGdNdtC2UUOi49cgKkzXA9JM0PpN5WXJPtXsskHbEA5InB/7WeleeCERYRNH0w1szA031mA7cG4Ir9PP7AGxjaZo4k0vOpm+b7gF6Yp2/VuqvNWYkspYyuu6i7WfUSt4ro6tjRuZUCZ9WYyTarfGKwhQ7Hxi9urxn+gdL8cXINcTGjap3/KQozYWbN47kIn921HFbe4YOI0J+3rmSfK4kK107Kq33efiMTW0msvWoWiHrv/uXwQ0MbhEA6z7WG+ldUPqEo0bq3qeQ3W8qDPfP+4JeyFlWdyrWUT9WAyMOaWmSewQXOlkQafHxYqMrXyHAbKysHe9k72NIb3gIw4MHkyuD7vgTp1igC2tJIlihi8zc7xnpN5qk/wOCqEjYZU/WWvK9NK6ARXIvRwaelLGiIb/WYEOpcPfq4pMGop1osIJrPT8v9F8cK7DuNqEMrk522qBl+hA4p/SJfHuguuRpTXHwnTLTx9/vYrO+6mInGXuufYfpRlfdPwe5ccOMieInNxqBC2nm5FlMuj4Qne/IFS4c7qkLqWt1VMXJ0Jxg9qTaCstAWcZxCbC1RoVEIpunHoEQ0MyLABIRK2PeWjQXI/bQ0v87BsZtPceV/BVgxiTK3wE70cTiq5QBER7+uT9YptRoB4XknijbpWBMYdhIo9vZfVF+Ot7DHTm+LArVAs+kqusxIYq1t5pHU7ziaxwsHGzh52F3vrjlIyB/gH9xw4re4vovfbFos7L/Po//C9Ec3oHeLV0Pom0vV5ooWRtdV52E8nMv5wl9Sml2ze5YcqRkYz2HN4A41pzXGjkax0m60jH3e6USEVkQhFcGb1NyVupmAzqBLDLkGZAuQRkSGcYFGZBooKm08p1f1p/iSwRYMA0yVorbPMhFngQVV2bBMdd8H7sqifxaCewWVWmzWsbn9ElLgq4IWRYc94FAaStwtjAw3araeA8W0xgLUstjuZvXLUZAYlK5OKNBQORPBMSOMQC6Stx2U552Dh+Ntm/lXAEsUaU+L1ubWUC9kWY8RVMe3gJy4zclQ8w1Ts4fWrHuqLg5NKYcX+PJirxrZcLXX6qDnriMmhCsP4FwwwyKNfHccrZ4ekvRgGJ9rWdJileTJzfkJAygvr7otSthwqa4oGoHVy8vw5QEG/+qgJZheyiY6A1w9DTUvAYjn+F4WJSE6vFCKJhO/QfVrV5znbgbJouFVqUtLjS5WYUxMU6fJfgvyL1ZCT6a8IpDupUmQJFaCZ262AMYTLhhf+hM1Df/2CLaAJpdpcKafkObqBbZvqZLUpIwyfr8Ac14u9v5dqVlMAtm7UxrkKE8P9X/4bQInm8PSBDT5rMkEdCw1erbD9fgOwCARMtb6eFBWDs3JiPjLUpItxPFL9fCq/2T87cgt0yTC4Bfmk6L/msMyKJZje+QSWWctW6N0t8Zm6aDOO9A4nvgP6mQ+tyDncgv4f/4fmUIGDGVDEfNAoLXqZWKCMWGDKCnZCvfBtn/oIOUmeVjJ40uoxufkmH9Yx72uYVXhSskGWb3F4gx09JFa4Fw4p9JJt/rn1xuiz9XqsMw0JVMRdrHFeGpy4OPjJweaEEAOIQhFQrrmIRsjNDw7XpOIlxQ+NPeqAZ9zy+stClhRt2tIG0pVzhlBNvQmox2aQcZ2UBll1Q2rj4xml6RHY7H+uPIAoteMY6lRi9/UVF199JZ+Hf9u5AjlA/c77MMcBQ+89ayt435fvojZbJrJhUxVwflDmS3ebDIaQ9Dp5ttIA8Z1/pRIwA/3ZNxbqMpkVkaTRqcN3Es12K5xxMfFwyBKH1Zt+bGAR61TvjbM12XAxbUamy2S2IQnqkJmVPPiqoodT7fGjpXMaoR3o/K6vtCetbHj07tt2XA9LzoH73bbqKSiJtLK27bblyBU2RxIKCfUlwwD4TvJjtRox+8GlHs+FOt8GnDTx3TZ+Pdq6IadE2PL2WOLlakOKtHQ7eTg0YJCl6E0RWgUuIch4S+3nxrBJo2NXf9d5IY6vFNP0igfG4x19A3k4FmOTDEFmEGuhkTQpyZ77fDWxj2oI9ez2p6LxI/VPgQhms+A8gEP3DpXiHYuMO7uY7DfQok3y6ZWfWflFCHekEkDiZLe6OBtQbi+beLndh6Z4sM0OkieXuTTxRCQumaA0veAhy+60mHzmpW/fWUw68ILKKKsZ4y3MHK1/9c+0a9UyejxBrMiCU4MejuFd2mWWUKhdwN1r4eeKV7+eVPIwUfcvAlNP8hibn9xOJGeJlNZ8PQIZjUY06LZxlCjQe/to62KP2ycu2O9Fi9OuSiaeSx+7WwDVTTjpoADRLKCm21G3LrbLyATY6S8vq6hxP5cfE2IDYcdu1NENIWpaZDuiNPYlWjnO7zJAKRoZKpt/fMxSgXKpPaVUWtmmaPOJVxs5YRSE91UmPjO51ytLocv0OU1CvgkndvLRE7SnKMnYLckHeONdsKV1z7w7ahIxJMZIMI3veD18yhmqtylW9qAZuJByNCEnsUkRmohmkETOUJdS59v5WI0zpu6sJ76o+vRVy+fi7E5zD/RS48BDZ4GcdZtRHJL9V3JTY53Dqi1JT7ZQRBUz0mOS5/m/Tr3eogFiB/t0YyV69GrvGs6BpS3lXRF4lUwIChPc2KI9SpOLDGrMJ7tWM1vPsfoqe1nY/RvcpNgRgZ2y+ZVX+qU+E+eie4c7SWwrIPi7j1ANjZRUVDW4OlBfjRZxG/eaj7fAmz9JPczkFQMaei/9w5+9mI+IPtJc7G3IhpI4NMGgpywBJZVth9QA7z8uhxvbgJeF00f6pl6stnqxIPWWdLImsABBEukb0l16yIioSYJ2B4/1IjdHzShLIeinSgByHp8E0Idxwp0Si1/YSQAGMiQ3HC2otyMvjtg52LRPu3WjtxvteYOPsscoPFuYuHpRy6limH+NB+w2yP8DbVwCynQWJItWN6NSGI+b4x4YtFC7qYTKbopA8CDxNVI7R+ubjFbe23LjvpS6Cx6f4TKr7w6CEfv8TGo3MuvVOkwCHyqNkNK8DaGirkRQJ+qFwaPv4Pl7pJAa5D5gWufkOQ1r7GLYUt0llM0PLatzWys8umxRDL0/OAinpL6VisUffw9nBGmWysIB5j4eRBe7CkLX8v4zRAT9gN3cyrjXPV3tLtsHLWGuQYngKLDbz4uS2rx7Mzrh0RgiU08SFqWg8SIYmuBFDbTBtgSKuq4xJswezCrU6OoRLOalIs9NMBPbfxailWzO4FluEcEm7eRZkA8YO7fUvbUFDCqwQs4XPZ9k1LQjqLZdIOSIs+ArxT5E5VEHRvSHEY6qWlTB9I0paCTRSuixPGl8NRQO0CaQVv9NBjvRMn6cQLvUTuEorwvrMSbwKnZ7m5qoO7+5UUpZ9kFfZ6s3JIfchZRrmSLM1N210ndvdbp4eRgx056DPi0LANCI6OIlKQbYItWQueqPDt3DkcTSLGnTv2OX9+gIbacyUREq0eWc6KapXTHvem3kojkQMhl5aD8cz53yEcz1l4PszBSL5jCtZAW92QfNbIgrtr+RlP5PS301ry/hUWzQkn3Yxg6WZPe+LtOlgJtiDuYW0VzVEzTP5OwY5wvumU0yQWxF1okVzN56u0UtLtjmuPkZMhsDC3ZYhRoMGzj8c4AWsVczyu8T8J3PWDUyIC+1Tr0RsOno1h9dJwQMaS3sQCu+OsDwpVbthJtkUdywGsjdUoMnWhYQQ2bv49uDO1d6QlZ+dhp0A4KWaLxzCFN7N+PQGU5YQGuT4BsHeGeIRcrDRCOdHP6Ys5nZwgtMpmwFuVXuIqs2Q3KWuZkLCQor+Av6fdik03442hkCir4EVKPoO/8A2tLifPnsDiDuAfvnjpC013bETqeX8fkY5g7A7fwcQKe4R/tjCSwrR8fPod+Xl9dEf/8CLyFUzdi9J0bxeggMezuHwvddROCK7uPvV16kNaaX2tF2ZDPdrqYi75hLTP48D5u2QzOwfuW8Gv5O8BmkmiVYOCa3prU9sWj21D2MoEBXIZ2nqTucFKkkoFRbik7MVojBu2j0bMRgZGQ+0RqN/p8W5zbTIYbsLPfLJVzeQP9wIwdP1YgTbrQqaghCLh8t/9vCcnDr6WjwyjMWjN+czoQ0bzQFqPy2yRNL8NFhPQysy/zxkhvCQydhSGl6SLYqGjBR33bN4m+x2HD/6C7hl5K29xqSJrF9zDdj8/3nSawyVldr3xYBJE9WJ2rSPksNGrYImy+BJ5vhKGwbPUCTLPXSBPdfalbdiCf1TqJKcqm2DhdK85rZ6PPhiOyw744Bugieet6SSHHfGAKoa3IJsq5U3jNm0bgNlCAtDL2GM/Wkgu5Lp/J/boectZcy+DqzwGsb4YnyJdiC2n/1czBIfVsFriujnkwnKl5rljJYqX6giXIqNAqrHfbjywfOPKy2Or2Io1s2Mek/0dq2CsZrpelM7TIKCdg3v3n6eLK3PhvS51XQrhnptXa7fhAfyZKrvW6NaijXcaF+jBavtoP1BIgQTds5VH3ZKdAhNSlEfERZvtW65VSZew/yc2nazZPvae0I5FKq/i4QnFziUxaYSSzTr6xL9nLEcjwkEnzoKHzRj4oSElx754zzQW/Gq5i+HifHk325IfB0Wt8qWxcWg0HTMTFW3MqS9Yaun7AOnCvmEXbaZQDHARmYmRRtj/LfFlb0kMvoQQTg5MnCnSjiuPkyVIsKhgGG0NLD10JEo8qicw8M0rkwlC2MmdxvUpvu7aVxXlj48cDWLv9uDCWD6jdn7w3E0f9jc79b8H3KR72SqdqHv9xHhrtFGZ3ALLJ5WXwCJ7GxeAtishrojVErNnIAb5XdBpwonluVy8lMRO+2NlAbO36KQ69EOTtDruMMOPgDdMj2akFRFBfCchjIrJqOHqout4LSd6cwcuo0sWw2Hj5pZZyimEfTgAGU9JTwsveCTqoSWISMEgp97YNy5H837La6/0RTlDQgEgHwRtJ/sStxtwccDwfmpkHwDZoQXG7wzH1oZYlWhclli0I/8hmB8tkBFQslXYU8AE6dPLhaF1C8iARCsqFiidPYsI140HzlTBHrgCH/5gwkzcSoy4wmKS9t7m/Z3iwDMYdB1QaGgqCb6yGvZzAwIVDPQ0KIQJ6Y7LG6ipOfnBEVZfNaKMISKZmUOki254hX/1ylBIruBMuopy+YwOy6tpdMFQCpV8J5WGwpTJ+ACGT2ZZvnMBVVjMLKUiENr6g/ctCyKc2PpBBOyvc+h1G1QO+WD+dUjI9XpxSyopRmgxCQ/S1/jTZWqN7Tgbv4WJ5DQgwhsFfkqIPsbYWcCHqko8vs0Aza8Od83xyivtWqQytKU2gEtourVHbTbmo8RPVtF5XHPvLoJwt4ISL08tiwmkteqvGnZcijLxGXPfpy/rS/pnGdNIKKsqLJ/UIPix9GfB1o20zyVh9/VyFbJZUxQRICAUgsXPj4ydG7PZylTXPeUFxp7ctD0QRFZ8Cbj31o07JKMCoTiF7aJeMJxBZ4h+2vrZzJrWs1mYG1ywCtBoequ6r/Hxk5Rcre+PN9giofsvgG2svtmLAFMDc8jUeS4a1Ti84efcY2QP6kUtHbp8E0+NWXLA4fclRy6VARxAhvBNV9GZMbmuoOY2uB+I4vSYmGrGzJMpZU00zVZpqsJRhZqbWGiOtVmLiwqj/kVbmps4C5l7PgZo2qZoPuKJACmhorf1nEhC3V1VYmdP8QHErrrCN2xwM0QT8N8YmEndBLClxZm9U45tiLe7hPe/A/NBnU4VrUlOw+hJCsaFz+JqCcyyGe1aO23xNGfG4lqd/SoF29/QjLLhZe9LimNjkud7ZLe0APoWRWegXJqLR1sJt1S7kTQieDV5dHBl7wcW6Dwzkd7G17oNojdmj9FVuz/4awF/ykYKOrb4qqtgjwWn5NIh4eRozJlzm65ZWGIQOLRZgH05weLLLGfNpx+6hH1nxdiXP9AvyebppKKioq8pJRIJkKfCQYxgOAeoqJKiXoHXllWB93LbqLefrSSEJnd4PlJNDwBIksXKZId+HLOq1jiewX9uG04vzFKQ4zBlLK/Gsg5d6wEK3PWnGS0Q/HEo/X26lrOoN3pdemDL9nMTrSBFJS5dM+QXox0VsHDzlzhaM7qx9B+nyhbqp6Oq/wmtzesnT7ifa/6zS++oXDSr7dO1pV5X+Fr/NHh8gyvu/6BFSnT1G43IwpDiEBvUlE+3h4tiJaZe6qPqCJf3zxV2QhMhVWZYh193VtYcOmiuk3gkW+B0yErCSDIA9S0PV1ISM8iEAl4+/ygi7atbRUwzrRFxKVg8P+JOM08+yATVZSIa1JQ6vMy68y3uVUFWjUZsBKWj4skWgpw6WlnC3khSwyDz1Qs8FAAzNJa4IkuPngjn3jtGSt2/4+GDFnCjOcE3+r43OpK/y1/S2B/2Bck/A3p9Dm/4oMgA0RnTN4skrc1WGK0fHV8JZrlM9iSZZPSwLUOmP7T4xWg22ragPRzz6AmCilC5MPT2GiQMeZP1yEBqvfY6LjlwJaFn/5dSwUxoYDHfv8tw3xY6JTQDe0Ys39XmvxVBIir+EKFS8Hy5aiYQRutxXnnZyclU87LMmFZtlsCKTxMJyNmzaPU42dn69OTDlwCgoHVPcOKQ8YTjkRFt58RPn8d5IfP+yMZmlOxOmdvqIi5dxJ3mLKvdtxnAyzgqW132Bp8NoZkGwyXYIUFqd9k/9rXvM3AhWNS5f8GQQVBMEN0kI8knI5VNXf2JT15T+PwMeVlnNgg4tmGPAWZhTcdOetm9fYKKAvqRQ+oD7pa+D1RnwdgfEM0naF4IIvJPelcyCqlhyt91yiVOgcBOSlVXMEHKhnFtJtdT/kbtcWmca3fiDJYut79/TqrRpngr6J/UAHemfJP8zfKuiG42FnkHAZo58hnUt6XGmAZo0HI0Yyo6JgrQeL3/bvirD4+6PpuKJK9tkM/ABPflOAd8m1r+6Alcq/xG5sMh3VJDOqXR6smb9Ezo58ko+P2StD9GKD5GTLTNGJAjIkuXBzh0VR+UezCsdKm5aZQnb4UTaWgr2AJ86If9glOjSs6cC7+Pp1PKrKlB/mZ9IPaKk/CU28pqXml/hsHTxofEoJogt3wK9N1up1Iwj/R/idtI+/iz2VXvsUakZCphI0ayrfk6uY3vyZrVR199XJGRNcSrH9rSegMz1LZCRHsbXZZihWvt58ObrXPNGCEdzbumeVvCVJCrpRfHLiV+1C+GNu/ry9WZi1g7xDREiYZWJm4UpNq3pILib2nncmc7Mmi97SaJFnWM7/DdElwCt6o5g0jGS15DweFRgXvDrdMM0QxaXhRSHHO50biXHLu2KFzsItqcMOrTVf4woFmq1f4W4R/yzUHV4Nh3IWfgV/GXQabikQnjqY8Vums5nQXEKTvuRsD7urlZ6dTcx9K06eXKSAws+PzsBBIAnfuVmJ+CVI+1GkaQoqmZqZ+kUVvuCspQyV1EC/oXM5Lgcrak11H81WDpZLO0qA6PZPTKU/eGuCGQGTHBk0LNdV/d1Y5Dhrh7qJU96KrAxQKHJoMnZiExJ/h+WU9wxVUlyO3USooZjyLmHBQ+WRV4rCCb1vBQ4wgh+cQ3MlGnK5jW9giOcBE96ZWojjMJXRQu/ajp1274R1UbeqZ80k8IOhq3UaGwN7u+H+9Z01pcXqXOL+YlELJceXl6ZO1fULKvSsY3ZNkjJVXZbZAKtAy7xd+6pAORs3Sixyp4vdwPdod0yOfgWoJ7tL10iQH09tMyqTbLP9kx4XXuno92fWxfirdCCDN9xJ+hQ9FKw4LigCMtkORoN6oSbzk23Z8er2DqCbOYzr18mxREDgdUPPvRu9bYa8/0DK3mASWFU2m7oLTwD58pXVY25t9933twb0yTjI9QHLTeYwwTMl67msR2N+HJvg3Qy/+CUHXRjJYm6BOaheXY75UZMw8u8eqFzyrb61q1yMqIMMT3aFN7Gb/UYTnXLG2UdNAH4PABuCvQQOLVPyVJrymFg9U7bamVBrR8GCWwUwToTmCGaJlmUkwHMqfaoM4SNVDUqTNXdCkMnK+tuzBxLeqML9cc8j6pW5k+bqpp1DBWaTdefYLRsGKl7RsqQI2ynJjevlyTJ7y2pdxGbvIqDX/ej3mcPdBmQgUFkxkPCt9famwyug4sU8ZcOrBBdM20JN0BIwkF/UkR/26Eo8IhqvaMiGQ1swsQoSE1sPvpK94sPswYQOM7dDebEaYJ0aznPa7dCZlHCV/9lS72/5g7/6bq+d+xboyhZB6QnghNClvVq8UVHUxVVIhjQCbwTahLufMI93dO6bhNSFymaP0JA8Dfzn4zP0YHRqTxye+k8sr7brL7qokX8UUL3huS9uzSP9HomPAZpADtKDo37cXbWUhOACeZSSzWITSiq6vmtASz00reMvnNdQ8Z8ffK76hGYNgPih8Bm+xdHle/vm5CkyiRx73Ew0d47g1183YjnIBP7B2Xn3B8jf/efv/yFx7/iSDKDQvy45MSt6Kc3B0JNOf2HziTHoZD6XDmAkrxUnp4/ywNKpl/Ll2kSI/I0JpUntywuXiOJnsIu/eklaHzJGHv98sV1nXwHBmD/vd4NVV9YN4P7ZYrC8ZBWbEVd8VOIDiKHw8jxl9TRPypPjLi1rSdHRV72u4Knk7klgNqAs4oY84+lT1xhkDz5vn+jQdWJ7LHbtwLcbtSbRNUiuiTn8+Eky5lvGPOPvefwTXa8vHVIbsqFDO2j6mWqxhkJeuoSSO36vDEYG6MZfwnsAp/7rKo0Dc4BfwjaOES/nUnCH0Kb1ZT+Az0+9wHsucS5sQQlNLZaAP91iKa089iFt/vxb8LTDtnRGbZ0bVQiMRxvdM7QlU6AVmbwSgpTh6GfTThIkYJz4vDnjhfuvdoPlr/r4wtqcRr7v3Hu0QWyUXPZZHxIbWoWcT1YNW7qB8LuusPO/eb8TAmnt3GfYm72DmgaIrN/ketj3hCfFhq01YdImZ78GWvfNWg2LVR9TeE/q/xk6w9yNd5KATrYyEWr6larE6Y7TeVUUCW4sI70NlOoXRLqAwKkKnGXXff+Cbexqh2J57z1WrOdmL0Bj5586aOyKgx0GVG2X3RcvH7dkzvtggAhE4XunRhBcD2J8Jr8GkoB4CGZJnUXcWfsa5T4h/Chd0I8tsxPfTpP3x5epSfmajg06OMAse2nwMSeiUbuZFAw0T9r1HJV5lr/YPgKvSzEIj10+QftOSKa8/CjcOfOmNF1CKoUWjKRldNK7zSGc0sx15s3m7+Rn8GI3OyetDQP8Y/93gujyrXTACWwaenl3zF/qvC+w0SGJaL42JvUvQ+P8shvafOrFpha1BGjY0RyUB2F5gcpV1qrwmQ1OUnCbYk+4ASIYNdnJZ/ycElNzoCx4sU3bFynENo+ASlWrhfnI1MQEymV67GVRbs7F8S09SaJKveVY0npNambKHQCPmfeMH8XX4vYKU7mDrCb8UIjLVo9OL4UzEIup3/TThUZmoe+iTS63oaqk3a7a1SWEvCzvp1QN5X1nQA+A/TGIrTnuR98CRtTWUOO3AjUD0oL9RY0/KPNZEhyVBGlRKh/BVvqNn5gjd5UazWmZWsGyQUeg91XC9twB0O64GSFRaP4HtG82msjhJPeXvSukKHx44B2ueTT1b407FqE0eWL8fE32iOB9olaG2VugMcFEra4mgkxuW4NIBc7wG0GN4sxI7YB5XySzVftwmBhbjpRRslu18I8obQU402G+3CL9bietJ0k5a1jL8vYrNXhFxrc83xPzp+EnbIIr7TkeKnrFK3uW2ZGMJQZ4xa3pV9ZSKIwo7R1Cypjxy90orC9o6aCTdNrH9KxhWd57jzqr8ORMuYzgT5p1pX1DvUXHuUOkcCmru8hvHJn9BBymq3UJux+j9C8oOwqk/00DgP1DmHj3HuprWIEKOQV5jiy5lyeDjq/WRaX0DuRyR2N5eiaFiCKdlS5qaqK1w2txroTv0VV4T5dV3Z4PM1HFPeQFlHKmwWgywQh25eZFY7gW0gAVUyvfiJ6UYp7+knDG825mIeGpmBBYCKKB0o3klwgIdbyAoaQGads4XHJoDYkDh8nJ4GUKaNRpvEQOebwxDgytiLM8nRDPPex0cvt/ZYjXAOpU+bD80XP65LIy1oX/6BKnB0CE7LpefRO2KYQNyJZSm28TZEbVudbfA3ioDsnn/7elZ5sejZFKFJBc/dfhmu1GgFAru1aL3AmoUMNKmoBJkWjm4T2mWtMXWFeIbi8m9o52aQxTDLGioTfruckYR6aL3ZVKLMvNcwzORp6lnw87pcQ9TEdYBMqCuhzv1rmz9935yVs6llt2V+oW61Na0wegV5X3d6+Hqn0Petp0QAa0MkyUKFOUdiSzDqVnKQ32fw8/4x/4ji3mC1euDmlmi6vbPksr+/YMLHwKzlmfRqgJjaguyv2zZMrJl5VzRxiicx+DxJsf3NHpE1SPNI+QXaIxIY1q+XkRyD3/Kr8S4s7g/UNRl0NSYXaoYTBLtAi15EwkqxUP88g8qNvytq8r4iJ+hQQ/lJCRU8NLgUF9ZQxS6tSdJ+mebPE32sXLj19FG2VV3P6HQLjACCFNb0/1WOidId+38Wn+pDDcRI9KBGohkofFw1QtUgbY/kfivH4BcJpgBzcB91naMs18T67aUwhaAQnRcURZHyKXENg3SWVKiYWE3XbykPBl6zAOcTzSWQIMFBq9H+QLfLNDAv4cudj/i+EEznqDhVScBqegkZlmVhb1a/tnvPxebSwAXaveI4/bRQXJ85Vb+Afldw0BfhbbOJVIqUoiYuHTetr5DjJM4jf1jy4fHUYSb7j7xeaskWUv2hPQoiH/MdK4O7E3ZnWq/906xu/8ttGiVxW8sW01GoEo2tUFmokyFROVL7E2z2TR5lqh5lw3staGvRH8UfUeXWVh1haNEFCyyW48SVjMtOktdy2ASLsHNTn7A9acnbZ2a1e5wpd4SnZWGtY07HFia2ejdZ0JM+IazVGUrekFgDiHqHMTC50AglF2UKPuL2dOcQvTEiCDT1oxiytcbbAOV4f+rYorS8sVMyisTjmDx2hSHt/7fHWy23kps8Cr6vH9qfRsVBIlWx5+Ev0qLglsOvJeD/K2HRG2XoDbjN7u58/fh9r30fqdth94nyNLUgPSoah8fSiujFXlcWf3/IfmQpRqzVjHody6jpAfnt8aJQevO0kOEWg2lt2jhZYD79awREcPBb2z8f1D3+5pxSmd7cJYATGyzlIErUnLfiVKWyJtmyprTqsD/Tgxcweh7zuJY9ijdyrzjOEnmA1vdpslch7ricJyiA6voSwnvAx9i2BYJQ067D1uxSxmuExTUyphzSnP7zSfcLZrj1NDTYkL8Ms7kSnlVmWOeboGlh5nhcTSTs11azO9+h2oK43b0msEMkdId3O+zq/KGS+RR/2C4LJ5bYgZu787kHJl/HRDsC6jz2RFpj4omUm7bzqpO+s1wt3M2kc7wj5wiIBIoW10WLtdlrMFi1yvOWDEPVJJtumvJG6SfaJ07AfbBXGqxzE3D91mZiU05BjUdyb9Gwi3mZznH3Y/bY8deDM3lrsxcTAp/KSGkDya7ibe0k5HEa4wHski7yaUnDXGlCTTUaeCxQqbQOPpHoBREuTTxhqzzEa000U28sRrGFHrU9YsqIDtuBjnD54weiYu5iYeZ71z6L1O9zBmaNQYmaE4v8jaA7jNNctxlagxwFVGgF1Mptf9fd4dRIm9hI1JB04wX/Hp5taDjGy/ZXP9U/SZPC+HeF+9WyBSO7i5rXRztEY9waXA63BA58UxPz5N+Rvou+Qmu1A1lF2eHYN9NnoxfLATILaay1Ik5u1em/6FgeaDVPoVEH6/fIxCYnTnJYFPdMzxO0DM6Jr3v5J69pW6ECMzW9AyDJqw1pwntaunJMgoBrdd+GJQF3RzWIR8LTYspUtJRIhRRuQ0Dy0oYrAcGIhR1qonpT+jNq8Qvo7Q2gDLHnOrAP7foXYqGOTDyQ99U0CTWUP7JInkLAf94o3lgh2qvwwU1iHY3jILJ98ijXpgx/tYSz5mmMhiqwze/3Hng7RCC8ISd7VIQQfHfIXKvt8RoaHSUxFmnGP/kfoVAgfjU5u3WcFGE8XzuJFWGQgHjGHe+X6OQsFgf6Y7LGbDe9eWWdb37hpGRO4eWxFHXJl7qJGojKI1fz+27Af55LewMJuyqMsl6zHD/AdAXTNP5Vg3p73OAqSK3Pt2vMX2+o0I5Alsl/P4Nb1PddjtvnKDy0YNbpb+TaS2eBXnZG6VppzIcOkmNC01qw/9+6z0rSiAHkxmjygofQ+3dxt9ZAJK2QOlB1kvgAUNoVOkZ2YJjqIeMfkOTmujVIODF8JCHSTPVQJZRdKrADEDK0G2FeAir64dvqmbBWEtP49HQuNtjZEnKeETCE+CJoV026uo8OwXHtN3wvrpBO76hUtV90wKF9zxOlsro9Aidc0mKtfCSaRGlzspM9zZje4wycmjRmTZH+RxBcG7QaqY1riL81dDhTNi4DddRLq1EGQ7c3oBc2o4bAHeSOPWGehUma0KVXL5Sf54KqZp/iUO1BRgQoqdRGOtYxb7EKlq8ytPbw2oblqZnC28MTEN2H8Qw2yMRaYWOiwcH7ysO4usY4aiyr/MOiG/px0d1PGPcGn04uSCns9VlNVMTdXbiqIdNboiZ8DdaX9/vMUt5CuNQNgb43m2ZUZhBYbeTu7sesNfxaPyoCttXRDp9mgPQbhObFa7FPEu+whDHETbbknfTHnBW6bMOQdDn/mNvGn5LTDqZnociAv1XNLOhWoyFy2k0RbSmps+pkJuabJFlh90O60TDVuZog3x4z1hv5zxfcFGBodYBcKnDF1zV6fhhsFb2PqRWtWlqnJrFfAHYuJAbaxIk3EhiWmOa4/DOf+vbnZvPZH/b6VqqUqtVf8+25Uv3eZBF6iLP3wAhD8sqRGrpyI+YYY3/L/oHO+UpRS/gVNOcnd7vixd0wxUokdKlc+3JvIewzcoxgmw1Qt9XQIeRpDcMjmU4ruAbp6VGIYNih4R0EeiXfZ5aR8EJiqXTJKkJfFwP5laDe3Ehd6G9p1lkk9Xnn1vpbYbbmw5dowPZir9l6U1scke+ZkNIwm1zlWku/D9cHMtXpXcDxlB1CEcOv6QWDfidvu1l3VCIYb5MDsLh/sW+mnRzTs2tjfKSyLCGM4T3O0TbL6i/dT5OA33F3E1VhbxgdNi//DOxI1ChF7zIKCRIxj4Kcok5nOKjd8dE/vgKUu13SgvX+DpQm8PJtPGXSF500hgEoho7Z4fOBmG/6OgS67uyTf8E7q2v7Y08eQXVGw6vNoj1Y6RkJZZIixXIW0Gz604uHAf+AaRFy0c1/1vDCtagijWwUV1zatZsm7n43xoI6NIJSZCHtYT/dClyy/5EzRqao22JU+ebZOSR3c4LGFJVyzrE8/esfYj7RE6TiBAbtzvetBuNBKMbl1Ik/iNYIgFtxnePrIQsNAScAEZTBf5PPBhRPERwbwCkTxagJr+0RQf9hIaUz77DJNLCpDls3Fyu0YxxQggGr9BVi6P4EgtU9o2DGyr98FXarbZP1JnU4Cmc9sZTUqe5go1MDzc0YlrjcvZkMjEPxICR/Bz3pwHEWar9ZdcunkHm7XaWZVNh+4YWB9OgQOgdw4Fx294UCjJXrpdxEm/TRcbHqQIEAxpOVGcLu24YLOyMuYP8qyp4SGCeNPbmcJx7oSHOb8W6fo4WJynQ9TbMz33dq0mJm1R0RRTmwdIpT5Zp6oWZXJtMYFdfu347BvYxla2Jz51tpsBvGqwkVBY/AQSQMIHZVTmk4jeQkxo+2GQY1fHfVg4ylneitJEdBRGZbx1tK0+++KUcOeC3NS8slRY39A8x/Rljt8jA/XqYp5UNXB+aDGbG0CRHc4X8DYpGirOpjkI9FKcUE/orfX4jdx6bsN6MVjmN8MfwiT8ctkf9jBnqInfv88wdUeZxMMBiZljgLi8unsan1C50Fp1KRfWVfX1U/PjmLjilo6DCBw9GuI9Yllu1GP2DMbgSVYD3zQZ6Pm1q15EUUe4354vy6P6+bJwFIvMlgZmF/bSE2Wh3ys22yLYvikum02DwCuYc6lYPiFg4yvBQNIeklDq9inyfFUlXYaAAg1LLqf78w5q3APGhBL5w3tcnt77KnJoSpz6wHcRNfxEmy114ldIjyVqvE93bcYuf6lDt4n//YNTJx0q7rxrzrzrEsMUKeJAzALsAA3KWL/1wEFJMbX1ryXjJwSLSLGDX3K1DOrHOXAuFFE3KGafL09VLewjMKpIiaIzzWO8abFkpM04yETQx9/SoyBynLUM8alNuHgsPV9LPD9t4NdipkvmIjrxq28RHkxIXuFPasZTrAGMyK7+N3ghVT0WRfwiwk6q2uJIZp5VBUFwaYyX+1QJBcbGRyIxevvQSPxmspVEcgZ6U07g9VKYV78gz+ZP0S0A3wcZ9lpRFxa6Vi5FWbRgjF1zdAgIeFhlwKUbDnYwNMTpFvE4xJ2qldvVr7eeQ1gFftnc6+lUfo82ZOc57UVuEe69YGGH9B1ZOt82rdR/jo7P60qBAsFfstzhzXEHDAeQ46pprGQuzUpaWPnKg20uTGvbTYYJxZmNfSxX2pVouLIABU1IT7X0wnLnYcOj/mlVC0/lYrZ7DUH+DKChOnSBdRZ+vQeXPSsgG4srsYT4mwe/ZigfzHFS7BC6kURHNZl0Afhsux/NzwyAzr3CqHMWszFnaz5SignNXo1ih2eDLMz/sqK0OrebXeXIB6NB6WluCT8+2PoooeJFbaMV9FiJoGGI1kb3eQIJz+XfMfRtIAwY+59cieZWLYR+y6NuVZwymAF0k2lmknKcpd8yI9nd6PrQvet4SsjfHJLDrqEChzcQb03Vk6GvIGs3hgJrbYfNebZO3oQ4GkjKk+vFBFUlP9lM2qNVo9wjvfa7P6hT3DcjvYnQzxH8iOvfvY3Xike5a2jBcyKWKiOZx62GYIh57sXnOeEbINYb14jVrth7KUxhlsmQE6VM5vq/SXXrBV7Qo5CujDpSZRBM/cxyc5Y2+Oanwj8uS6IiOjUGkgTLQvVqU47emtczSGnDO8s3Mpz4Xnf5Ho4nAgUWVVDFy3cROTY+gphelZT9qyI8JKDciIop+kQFjb3VCblW4varXn6yYJwi+qizdPi5tmaqnao2AuJTnVJ75bzV5xkBaHAf5eUvhtFPfwbSLHzysfbOzhpApQkuhOqmKHIQ4oXGYHOBJUrHgVOGFBMCUXmrdTuBEzwBqMIJLNUKTfZIB9Es85HTiUhDDTZW757zU1m/s5qt/6mYxSraUGj7N0x354Zg6kCaMNPZ5EF6G/0Kq7MLVK9qjqYxeYzDR2UJyEy7oxIPQGvS2H6mkLiPyYM/EHkUv54AT6LWFbsFB21ehFON2yCZ8/bxw4iK99JqisC2LJpZN4lrsdShfKv2yK1JRihnHOoKOhp7BB3udLZDrmDDaLjVSVZdH1V3L40u0Hm66SzLVMUxiiUu2ln8K3DggeQy1yWv7Mh7a23laCDa2QzWCKF682qYWoE5IZ39VNR5NYEYfaz83m5V8H9/xrxuS5UMfSQUTkJsYFhIJIS+RanVP27CTTJMl/WWr1UG0MXwvIZL5XAyZ8vcKtAH0e+plihXl4/2CmM86ZbZ5BvmemTLNYUAVX85t4OARIU3hQ6rhBZf1ayZRxULmX8nv6lqj1Wtp2T0ogDLnCj8Jws9VJvUlUgvJM8MCevohQCnVE8MKUzqJojWxHZLUOqWp+doY8c++HC3QINpCa0K7PGDZF6hAJdawoALbUxMc2iWv5svQYMxaYH9tUr1SYUq0A00wIkso1njjCqBaoTfCcyeGRiAftS8Z2eYOmqOcMIBYXMQpeYiFKpw70oiUuW92fY8VbEDXQrPBLLIi/MuXEfmr26TADWUHTSInB0qzhKfk0+A1BRdGsqaoffpWZlWv57b3YQu0mmmdts3J8QX4NkBfsoHSMCG4mJkgASg3bb7uGlF6C/G22HJlSjZzhMKFtwD8rUwy98YbNosrCbiqt5aKS3TzuaK48c3UzzLeRkhb0PklJFsjxEcL5JUuGcgZf4J6nJj1IDIbfR0NiJc8UdkQxKcd+JPv3YW9P36QGkUiTSZkyG0ybwUtKth4Yu2I2KAnV0IxG6orlyOIgt00qIdLKBeTWAqs0yR8wtW+RchIJZ2cvMq2nsq0OXfRb/EPx0Ft8KUW4V+QSLNDB1KzvxWWaMI6GLExV4VMST4rme7ikHMJw/bEvVztjFG6aX4mOqGw6ppaqYj+qnWAfvsqZAN9fnSHC9zCtYjsD0Vo4sP7fNzbmTcQ1wvxrk1OhhnLbvO1IYzXfDXLSgv4QTkWeNpyn9Ivw/WFB/bHOeFlmj+2kwq0ns2v+ay5EMAhT1SgPTNOCiiS/GfZMpRRMZEcRMedAtCOd+CYtRaNwO9kGCPNrU4wriG2mNThFUBpZtA28HWu9G558k20OcbNAHG/6bJl8nH5ovZihigULwDf/WAAe11nXzpaCcudFt30dAtalMYSxy1dv1cWTfFOOCA4C7ZGJLy/48qxeAGJ+/+EKQG9jADnJjxPrQlKGcuAbHaZaiRhMIgynGFq9U6N05V2j1Gq9ZC3Ea+dNyv/oqmAroH56TVp1Zmm07Mt/4N1Ga57X75SQrlILhMJKJQRRPE4tje3YbSC104lZdgDscHvzFxPcLP5rEjfXAuTgbwSUpaYI3XEEdnPmMU6SpikKXCYRgkj78zA/t1rTCzeCVYGLQGcqQgoXnd7donKJyD3Hii8Lkh3CMBosm+0CoBsCjgyWPLPnlU4KsWADtZIw8qr7dNZ+P6QPV2svSqDJ8Z+9SdraV8ObHmqBMcPwo9CTzR1e8yglUuAV6V4/9rQEvauLinKZ+Dyz0GOvFjM7zu4c3VR97owQ1KJvlQAFrrix+DssSYJVcUPosx3GmlJ3D+RkztVID2osR0QiYgD5UwG3u3Rw2qZ20NmIPo9q9L7UgXWCulU1CTf6dmFuXrkaVAdfQLOMMHGrudEcXvcA1MJx4CV6QYsREcmdxV5mKmLQHUuifp4BOyzLxhkvVbE1PYTGRElKoB7gGu0YdexV9sAXQEiBzj4pPyHqv2e4tZY5Mu7kPlTjmi5v72RXmiMsnCFTF04BD0AlZitxP86TdwB+eEgbTVYpGcu45ialw7nO8nLNfSHVZKeNFwnHGLqgulX/H+aHzrUTOeiGY4AmTTn/JMheqNRAW1Rz8WmxQvZjKefee4FGfgVXTC1pGYcLIECTT8T1LZ4u3rnqBw2jJBuxTijE8eO0T9RG+yDaj8LN+5RwpVASRaCfqacqDr9Bhs2/ENKRnkwuV1OPIeXJRX33ILqWpRS4Wma6C/7JBhjMAiD9hmMawVjC4Ty2UOaYz5bHAt9f0Z8z5uHO1YTnrdHc5UP7osHzisZXq1PEbICdxjY9k26d8YGzQfOxKjDj0ORUzbheOysD6wSc31DNKSkwmbpwJLNKbptek1FtsmgS5QuWwwuLST1j9j1vyrkYNbA1oxHxz2rG+EN3tUEcqPym62eTIBJoy7omBcFaIrDeAtuXbsnjHcs2IoGRFgNMNoSb5T33Pa8QKuKZyYcl+X3pgkz14G4/KjqWMjn7t2/ZvCW8gi2vT4CIbV2mwvD/OR9PgezfIaSB062KCX+zZV9VsT5qBu/63rvoysprXHeNIZCt0dheay23o7QnNNi3RNws4gCSm7HKFgUs44PBeUAPW9iuWwrZKzoWhioqX/ALw5b4d9cXdP6sI7cCHPXTXNgxVf35B95sbRwQDz5n2SlxEbZzmmVBngvVh3+SfVBda9s98U76mZH5ZgA8zqLDzwMfMwJeXaxEsG9/mF9AiAF7mIkmROYca9R8KSVnRUOdRyu8ZZzSvHNnk8SItZ3oFkkb6TZk1Uizc1tydsjbjWzWiTyOEIIibxWpCVQ8SrlzOYmRikWQwNR9s3Fyq1KClj05+MxZLaNuAtiPQJOyeko+JebpEMurYRNsLD349hguisJVh+0d5FVnMsYVqQVguTJUerGvkK4vHQfgwXuUWEcYKUUDe36mZGGy5QCaNZiVS9KHxjbMj2P6mOuOzZDzksZsPymjBQxBQlBBoCyLFQ4XgKI9d2xQGAW0D+HPeTU5R/EpkLJ9xWBVv9o+INMqEz5lBPKeg9ExJKMa3mbRYJz7U/Sjb5HNM1EKvR16IXXS/V+zfO8RbrXObUgBB1vopxcuK+l+vRcy7luK7RJHZebfYWAsefpA4UXwe5CQIHNucIagFIIVQMTuTxG4yjRtsdxBn3o1C4RcEGXnYhrmYTjjorDh0C/TKupbhQ+LAAgqegEeYVM8DkGTdpMzMW6CrHN7GPoO4pboS6O/7yFgFgGHDmWrm20FYAMBb7mibowPU/GE9V/FvV+t61AD3/FIK7W6mMIzIaM6Ec1/UaGRn5/oiijBdIx8Uk+3t4D8hw0K3sDuJRFql69X+OseirnPOdYk0tBL5M6uwQ/dFWgHfJWd6v4QUa53jENvJK54M1Vdps7oxxsjX8cFgDqvgAmNXDQHhhbuzJn2n074L/X9y9Ie9WFln51EjaolHLYeqPBxyV3p7e2ARy+OGPAo0pp9ZstVQjbS4QQQIB1oDuWmL7NYZj44WmNE8whF/filmPF4jxhX4HulkZKovnXuZdF+lbXH57VSzvZnBp7ZeiynAKYddNmLThKy3R/iciEG64QFdSh8gj0e2/xipfpaSRu6h3vIsoC+5RqzcX/t3pbyYQTz0b3nG808QbcS/JnPM38oARASaJX+iFZIoxekIrUMt9g0VOUn7Gj0QOfgWjRsjXjjLPFsFUXQasJLMUmTvjq8TSHfkPkv0pK5u5JHlNxE+rD3d/31ka6QSl0MmAkwemP+6lSH1/6ynWDgG/SvsxHAXjwNxsU6zjx6X34okOEiVfJtWn+owSLb6k534KgvbEhx8BsGnI1K26myg9lie1//Q+4mIZqRZTGHUP//BNdLo9FimeVrzNmhMstOhclDfpNgy5TIlsmLa8UlpGA4nG7FTYmcxf2OHK+vY/OOHsAjgPV95rW3na5lE+H+zJpNm7Tso6lMR/4bI5lbwf6ZgpRXIguHKfjXNtzd/XCMPhll/U2oPQyISdG4ee4DN5HHgrgjhqGXpB+XDGOgLWZlH32ks54O3IsRkCLLKeDS/3YFURvLztEaKSFMzTz6xWcu3bgETtvLaCgsL5v1SIE1mJoVcOODijNlHri2vUeesKCG0LDZblcSDI+ERj0cN7tQr7HnUeqJIb0e7N1Gsgz5BJkQvH4M//new59S7VO5SYCE4E29CCXqum/Ri1z1k4Yqd9KalkI0oJQvoBYefkA2WAM0ehdPB+ARjixeTpvTmB4YSUjOzYldLQ8z35bihsh1GYF4fZY35wEPlfgzfMxEdiVcdmGx7BmqLBS6ZSPoG3aTF8E7G9CaEKf9AKH07d0+LQrAKW1BhaWCdS+YmCih9dc2jnH83JyIwiQCt4o9CtH7Tm1OCr0p9+4MwC6fqLJ+XoeI+Fxjr5sn3HhjPinGsiL3VbdgAbpizxuPZF4QystoLavZvkOj2XS5nPpvKJigbcLyrDgvwSEhzvmM2psoi2j0CHo1u7rKSxheTYx2twSbwf8jmZYDXz1sLh/ZEPfU7y0xXp32bVBkOu2j2nMO0udJj2ZnGDv5gy3/UqTo5SfTIIoEbR3sjqIAMgqPOq2gWzEQ+GQ/FKlC/gd36eKWn2DXEetHolRuDY/Po/ga2gNwfpeLah90BxAiZJYoQncAq14rodom5kmJVFfS0RhWT8XfH2r9qBHOT5oCwwoTS9RQ0+bDG4Yi4eu8UtQMg9W3enSOauaabtdCwmTDCZ9Bi6awk5I4ESJAfYnsSGbbIIkU+SUeNFZMbFVQHwiM8S3nuwjhu1h386MHOerQS0AIHUBmhbhcY/LxPFNgO/Jl6X8bQNmtvuY9saAf2vX+ITqQgfKd5IUQbenkJbb4Os7RrjKqqHoaGgr6dji0IDuK670RVgtb2kafd1K9tRkPt1mg5g2QQGAEdpVfDAiQxzBscVMHbZE01ZabDsS0J74EGHzqCwiFsgb057dm9YJjM2mafkHow/OMd5ny9GgRqNNs1gmKTAQMZoj4lUjAzAH3e8OGQ80UndhQ4BE/zoQanb67yTEhi4+i2VZixkwFcXskBxNT9geeKehrGUB7FCyjnuJ8hvLkbAwaukOBgMYjhuhn0z6GYyCPLE4xFomm4A/Hh21FNq5FFzMoP5tlXx34dg0MkGaxd4Nn4rcsw7a4Y5RBuEgzHtKtoCg1m1/LSf2NxIdfOZUPc8rJN+/52iSFziT9j2/ZPnatJO6U05An35okb8mYRBXkp1iq65icw0iPUNSd/HbT5XJRdJT2jcTbQPj11ZGolD8ZrOWZGUAypJ7DLNXGzQIUjD1PaY60u5/HgFmRyahk+89s6gqImvYPXo/4GPVf+shDZjOInXg7SlImxxBroaZDtggCzyPumOQAG4MyD7jf/LIDzNoKjTOGGP8XBvJ4kkEOC0XI+wtRene8MuX9CrwRo+9rWq9p6WHxIHg3iiNLudJQDghw+dVypbcpaCO22q1RxsxZ/cqvMpUQG8qSYWi8zUdwhv6BjoANdiYjYgbxxN6+C/Ww11OIHyig02cPFNpGF4onBnXbP87aHb34bE8NlcoXZdFkNiHdEXZIPvR8Ki1uXbKgpRb1xXMql1Vob7Ypffi/f0PImy8GAQ4YlknBPYTHtzZVsNzqV8aOyXTuHlAupcDDau0yX82tEFtRQq5fQ4Lc2dZ4UBF2DFZ8hFxXuxVo/+Nqiiqx0KtxYh7Oq3PBOaBmUPyZOnNGgPi+cBzsa4SyGiT0pm0SfAUvIUewib5AARFlqZa2rqo+8c+ySHIS50aEmXmnd7zxeToBSW2pdFbWjc5yebFu7uePis+iy/Ho1SsesZzqWD9C7/UMhQVAIte32nuwDJmVPxKvFZOk4eX3L1smYGzDbUWS7SRWtE1tRdZE0KAsKdJ9j9/leaUWnNAzMW6A69ho6r3SnTb19SYxkdwIALa0d3kMoZUnpDQnOzqM0PNlwaMMXilWverQIILT5qDcVc5xI5rKehCyqfztQHFuIiN9fH+9w3lrt/AwhYWkpJuiWMi24k+jLG9PPEVGJ4GQ2e6dJ76kn0fwWYOXxDWaL/Fi+dYO7D9mfk4hXwBCuWhqCXdwNiyHZfeb/T94JLninCj8r9k+J/h58tvhlBgruyDQHI50m78+zBokvBRL4Wat6a/zb8CESdeCBo/Iq35GfVMLyRWDpPCre5sRiXfAyMMAQOdzFvwIOjuST2tfLoAyMAxmwdAZQnZtYMJjEmX1mLcH6J+ByrNqGPM+ZuWpyaym1eEA2Tih0R7etUNdn+fcpTnkQdGE9tfoyQurJ/bJS5k1qsQ/t0AB5W6srHWF5WJNbS9BOYda+FTxqIWQhJHVg0j61FTQB1pbxe4N2kbCgV3gkeXtmr+d0OcAdeVA0IWGZnKqUBJulwQmPoUWrUAd/BnZUm/zEl0FJ5e1o9tXORela0i3VT6J33IdMnl55pUst9z+4xc5NRjyP9+i/gGZxMDJMU+tuzc+FWcHO+qtnbxray38dSZdBQqO6Y4Iertew8eIGvYIyVaU5XQpElJC2afZ//EyEFIW+QRQ7D8n9AMYCgT0BfBH/O7E9OWgtG2ffVsyyjQqNwyyNJ7Vr2UbUssrdK9U9l6hI/nGBbJsJnze8/CkDThgsHZC3UYqG87lSjSNfZHM7LMURObycozVtFSG8CUfHKeNHuovAcpwr4kwYLXAvJQp3IFZcxkMsoGlOvSDckMBfRUv0F5T325bh71owEglY9tNxxys+ExO7LjpTPlilqlhhNgghJnh7x3plG7GLR65Vdh6fk6/B+W3Qtu2L7KJVfqPslZT56XUMkaNhKEPrAhp17Cdlj5lxPg5ZaaUGcPIRboGGEXY5kBmeWcgrCWK1cigVXHR9IDC1fzcZwsmIGGjDibYnFhn52fPAX4kxTYK/ay/5upLSgRIDRRqIdx5vrq6j7j1aJ7yPCHqmNFQutsdk7wWx0RqBbZ2kgzy4TrEVK3M1RN4PwK7Kspk5WRoa1MgQgisqt1NioqRIymK09wQYYYL0LPvgDiEWYktN4KrGuy37N9bgkdwzYc3aV0185P8VysQ9hYRK1pZoL8v+B7BC0SK5nYvDIKuWDcQcLQ3oborzZT89Zt9H93y1+GqxDrmGvPotlmbEJShJj+Z0ds7F+/FXTbx3fu0fOlOXH7ymUCJ+9JHB0G0QM1C5UxkJjkXK4RdQgZWY0pRYy7rVbLT99uMtSU3ebpmj8o2WdgqJvU7qKih7o100Dg2EN6iv6fBGMu1z9z1H+lzNl4reG+qo2KgTA88BYL4aOOqaOo6n70U3jZPuKbB5tHUJim7EfxOm2X1QQk1r6R5i25amDgJu2IL71BThix/vtYEUQljoh7Vir1bXALoVcRb7ePJo/L6DiJ25WR+wChylLVVdK1qFPj/GtS+xRYRhPGCs5BgvY5qQSNPoanhnh4ycm0zewJr81yA3fwgmWrH02cANHwNWE34lBcZGTbrMpLDcaV1iQstiLNkdf71hFnH0ULwxTP8RqjPxYP1ZBwp81j3n0e5WrEQ+Dyq91h2V/PYY+LxUnqim/8hyJVpGpstMmoT6PTRGNxBZiDVBeqVKu6CyNIayiJnbbKhjuh2pTdoHwEqyWTb0uck1Y8r9P8S+O69yPTZmF1zP6TzfdsC1kjGfKK3sP5FswDdHGJF/XCF1kMARTih+PSDFrPeR6fGeaqEfHnbpp1jzOkJaAPbF/IBTx3cj3WLosAeBk2eAZnybQfOdvw/0Xo8fwzOEEjYpd+Vmd7n3sI+1h7n8+Ux8Qu3fQqgWGPfdjwR9T+mLEYLzLcvpk4M9V7iWcKRDpYIQCliCFNT/wdz7f3Pzk2Es0IV87cM96NGSKreaUp/znLO98SY5+o+LOx6W3FkRcww2OGfcb0DCKR0PSb8nVKc+e+4o7pZbXO4L7MhauZFXoqWwOjnte+38sH/Mn7EC2N0AgLt4hDJTC9C62M9L7aNWEYFzmdWb3c8NKKNFXNd8xn8NESlhpdOEqF9Gqw5XI8BSyr1YYEcA4yhTe5KNuMEGNehIZ+HGm7rjQbBk7XSgIfaVLUq1L8rdxAsCZ8NtU2vaOaxoxaFs5Fq3iOkJgErw1TS9MHIOZb4y3JSThJBkURSt8cj8xe55YDbqowf+nbfPh5dL2dhtlRBVNqzmqC6VJHvVD2ZeX4odoLYyzak2ExMMhAAhAqNGqwHMCFmlcpV0HVsN+AR0wLw27TqTbKZYcdFa3MixL5eb95WlCHlADeVFSuouLTcG0fFNJr4haP13J3fyT2slKSdYpFRiCM+NcBwhob+qyxERn8Th4Tz+NUF+rsK+K0rWYaU/K3hziS71IFJhwiunPhj5naKO34iX74eT6VAeynF2mAh5DlHLY6oTa9uUMaAwKv7+ABYFDKAIcLFDhlQag2U+x52X9FzX3BvqxWwerGyJHZJ1/sGC7l8DG8ZqcE2sLJ43YtFSXK4W486XGI2KKxEUFE6k0ysusUIbmy6epNYs1NGV08G8pTLjbwYzGXY+WLycrbgicwtf9q5DJW56nWIK3wq/7jLhFKYG6mPnHRTn7WX5wqje6LGJS82LnobH8q5F/9EB0GO+HxefythsaAoJOqUaDbGC4fH/+zcvpoRrK6igImochtJAmCtDsisdVxc+FYZFs/d91Q6EQJXVJg05HL99VDk9ZPhphRU5tQKmRFv39FgAUiOPRtRqJ+I1bgxxDtMP6Dl+kgfv5UwIYJlVk2+txs80Mr7OFmRbjuLcsfQ1B+hrx07HmF47vz3y14qINDyyjMoxjXm8btVQEUiNliEz/bUmDgflIgXTdlVeCxRo+LI97cfkJYPJvP0qtNgkvp0gePUGHzZPK0bIQ9rTmbEteA3TAUzXy+OpKQxdgXAzy9T+o3JZWwZN+oywt9Qpbco9NgADKfVlqvV8Xb4a9Z4SO+rSoP9Cfx/iVyVaGq6qT6dZuaDgeeT+BFLoaQQ7iDAJIkECy3uPbel4x28QPbGEHI52ENUajfNayuhydWwZRO0YZSNWZgifQBBOS6ZSgR34EZiW/ne5+wIFOVtGSzahSZfrmVGkDUHzPJVnYoeJ/Tg/7j+wj/OFLCHR5dz39cLjOdI4pL6+moHdWZQc5l3IjFMlr/WYSEgKh+73ry2+PDtevsCewpin8xfALSHJX9Wql6LttOyptK7Spl9xdfPq6ZThtnYJHskB1Xhmhb+jBNkPjkGEQXzKXbEValyvRXGL9Gk2odFpF9vxRPhxvuxPzNmLElDbShytLkG3R1BS14aFRGCgzMDJC7r4PSmJuq1molxJ1rMVe7GNKe2/5Jv7mpto2VaxQpwNAObOMyYRiktCEn7pl3RMX2oflMECPKQY3b4LbT1algaBCXQjnDsQvuf0fAO1lspGTZ0vUB5+8702e8pcLVIc2vx3QEY0xbRoAFSjJEiq0JRbgu6CoNlSevRYZ1CVtiUK0gi/hmjKIah3vTUAwJGLWoMs9B3c97YNCMQmHGq7IuHk0nw7aiQL0sUFe2PODVe5MOACnXdjQKqfmSD3WHXaMwyx3jDkEjJF7N9uu35wNqM9eZV444xKjcBjkQbwCvsHnrxkkEgY7iQo3hLlTPd/H8VEpGemT60jBv9jaxPI5WoFZtBrMhp6LZ6kfPsqm6Q3jxHQ4oieKN+zAO0BijUuduzEpxK98yxixufpyGHCtb29X76SMMOZxq5cb/7MWVK9RA2z412tw5SiOdqj1Ejos4sn7zyTxo5nXou9wwgpz34XrlTaYcfcOHvMa0jWytjVOZdzyugo/j476ulU0I5Pug99u4DiXZOcm03hkqZ4Ls0Z4JiU7P2wFjrMY3ABzxE/kzEiNiDMlyUNAUKRN5Oo9JlbPfSW6piKjxntQR365TxPOdOejFwNEi2RAJeEUpgFE3VcJdjaayy7zSaZU9SX7Ef9+9wLgNkqxrNF9BPkgKSUQV7e7SWcPrt2xurju/30Lj+LeiXEc9VzNocbGEWTSZP10ZvwnEDSl+473U8W84N6CkTlab4g8TQYZ48MXEx4ffrDtX6LvRH1wGLyvzNgGN1oAJu4qxAQRLMDc3qjTRLLZ9tMqDtmjN1zgotBA3BqmonV59lovmMydcjynP9zAltK+rcbhEnFnoZWhqE4g6B0KY4LR8xWnzMIGO0IlCKxmFQjfy2yxkfHL9MASS4M6k8OG0aeRFq/ciY2pgBND16zlJpVPyANYz6O9WuJobNdZZ+IzTX2R/0ZaCUONGkn12S6aj8Gfv/JjWI9vQA83wsWTmxkOt5plDes4Ix3aMyJH7Wj7R9KjHHjNX3kxDSEBG9RJF4fKx433NcltMzSu4+ZryoHwl9idFFBC4ppZ3EPjfm/jf7Pgugx4OINCva+ihaVFLmo3mXwIV477WZrJChRnW6gSPTJLD2cUb4gBwbz2nGf0Y4Rulp0+SeVnTqmsApDG8ovIPEbmU0paheUgQYPPQ73mPUxpX/Tvh7yHuCtQo8qv9Qm6kag8JHpAl544hhdmubmXq88KFotGhsE5ADSWNcpPCqXE5zE9gdBXuHvo6BYJPyhZY7gEjB3DkmtuDiDL4974QG1Qd7OlqM/QCsDaNxM+rFk14kOSeUxVOmh/3siUuD0aJXfJPWTvid2L2CDmkYfrucHs/YFfZvoHQadLmtYrITwKIb9EdETUJ8rlIvR+wd/irgbKQsbcxHHNlZBHdTZ1nsLoSDn109ajrlhNcR9Z6kEmCVerejytGCnKM1WdwLjnXFeAZHQbfX/KkkKTnXT58Q8DkicBpc7/L0LusBfRPxqz2XE8WGV9xkDTk4E41dc8ysd0uuvZ9wc9gaBYifIESR7ft4g7EES+voIhQah9bRCBiJ9Kq5BjtcnnVGnQMT4ZiFYIYcdSCKkscA0RecW6PxtmF2t0dsywrrUbEwntlmG3A+liz+aHRPiLpaKjxYSFtBenpfWBvAR6zNN3RET677RiiWMxjRaVbjTd0SwUod99oPdDTwa2GiHAtfha7Olp2anZI9GE4PGuLW1Vuhy9zG8UoFF0GJXty0vxrH5NxjHvKpSUNMn18bjw5RyzJncoyv158XmagkPUGxI5DAzNqm+V6PTdllJr0R4n1F8fAWB/FTP1ow9U9PbHS0uPlDHmpytwGL9NjQkAuUS4zCBuYDXYOTlTXZHM5um7ujdVavGhmn+rBv9iV5vyuYugjQQE/aQZFqkMVOGuwkPQbJyP10FrqqBC7MLUjR97GOqZBx4EUu3QE6DzgxCkMWmIEav8GQyVULUmbzqr9FZQ7rDLVW5Od+dDYlAOFjp3v+QvIN5bqCaksLsbypMAAXCI4YClSZYaKHROUkpMei4OwX5/fN2fKDbUdCKFPoxuw70vpb4uP0fjpPxZnedVK+WaGuiQjLHiRoLDoJii452Gs393cTkqwVaMEqfWt7y04kAYcPRZqOSs3X+Msy1NM1+WjHtDr2d6YNGpYUsm0RcL0WYtd4SYz0G7kD7M4CeXrWa6h7oJ/rMTWA68uF2dGEFGzU57dhcd7Y7sT9VxOAHZViL1Fk4uLAz+zEkA3fp6H0HdyA8JfxPNH335tXbyJdvQY8411uQ7NLCYYv9K70sufo3T19qvgosBC+HNr9a3jmpQt+tJcVfg8OB4Qt6pIHA95DCO+D8OwVS34K40V3s/4i23NUFgDPB5WBWL7D38FmRzahjEyphRzjt7PSdk+yJXXnvYHwICRFcL10Q5THWtNvBHzgToSDhLCrh4fkO4ooKPWa8NA5T/JLTyB7RiwsWZlCyeEyuXKUjFsslwDGZAPcyO5/9to2GD5p5toWua8YQBPHrU/p+HrRiEBjqZoQHTy/cHDdLMgtCes01GxjaRbN7A4VwIoo/euIWpHDDpoVE26tJmM57IeUgvTJC1trGORJW6iPBU+H60hJ7NhZgghYZtRXxmbIHxEzxQZ8wnNPF0iKtUHZJJDTOqmHZ1D1z1jEVPFcs9Q5Ww4uzOe5mA4zE2vzmEP4vcvJA9INe+6gz4g7CqWtjjmuRLaLKnJxXQV1EfvMI6tnYDAna0xII6lNcppeSZTtQSTsdxidTGmGN3lN0inDh6biNTdnVZzocXpnAZKJzKmRqbdZV8LLWJ4j80yIJadoYC9V7mkAKiu8eKIyXqsjtcPoMBeYgE+X4V/6xYvVJH5w8Mm8Ea5vR5yhrJOYTVFoJG/j99bRgd5aHmi+SCvQOKAJQCwuQXCv/T2W5L43THi/SIUIUM/dOGBatQkISWcafTwSOce0B9PIMMAeKlZIumZtSY6eTj/YiilNkS9nfusRm/g3Mxa5YZOxbA7bjoHAha4lU4IXQHL/2bIPtjTR/g1oTbCkgXnqeIn1vgwGCU06a776uhxZdUp7z7Os5Uh5fmfBO3gR7P14TVIkX5Bu1AttZwAld1bScbQeSZ+zA307EUo7pciXS7NHe9oLTUzddGLs0DdbS8lG+B1VI2aq+WZk86vSHYeLupqf+MxflSAeFUbIVcD9P/uBRgZdmutSAgs1iNThFqCNxNnVshsGGT9xL1QL6t8QbuHI+64DQ2LQkObL7cCJuOtssVWZ9t2Z/3zCbx0BJojUTYh97IthHQ+98VXZUgoVCCyH8Duj4Z/LMRxo/kRs5ZojNK9jTBeaExiCcz6CMElIN2vCAHbxscve48iCHa9HSNJlEnBhJj8/2a2rom9gMRn774JxBOkpCkIXqlJEdYaVZ7qEGjf9TrDyoroiHHKXdrYXiV5GAhR6pzffXZ89xQzTAH2WE8/ZjunH+7gE1sd3xKJ0OKjbqn29eMVUuqVAFdeQu00uEePobXV+7+Zx6/Frm94G9XBHMo1RSuhPDO4y+P9lXCRkavCygGufhnOSlhaZ/5K300pAFfsdrhOH+lxKjqUuD2LODgHBCP81HGLpMQ0IlMl+p3V54B4OHnjU2Me+lvpqNeHDc2Vv7rv3qC6igKasUtLuJCwtIsBiI9yuEGdX8bsOxdXawoC4xoevdala2tvxDt8PpDKE67WyXvJc3kN3qHPZVWbJD+Ki0SKycQR2/h85uiSGcqleuJGr01Okpz0qWtoBRdH6jGF41zIIS/u8f86RBizShbyITXKuF6Ha5P5269fMRp+Lm+9oIgNMeCDuEN6/Or8sEysTtoKMLggTsvlDV2LYhRoTXgLUzwcH0J8+r0oxFkCCvd+Z/WOIXAVeVitwdHbp2Fcy5YNcpJhpAXWhPQKiOjZM2wvMVUK7EnBs4mHB2L2akgK2DueSu0pYKlFcRksV1Dv6YnBoMEfejuOzaR9PfRSsBfbNNIJIOm6S2yXCVqLl+kIzb1pW3pXbDokV4mEk+Gbx8UVnSVWPG4Urn5KJ+FeL1qMIA7INLy5YuAp0P6cc2N/JDPgb83M43EVxwNJAhmfdqouwb3W1m/6FrVAnG2Z0Rwf7wgts6UCLMptBvBXp46UQ+YDd0j06/Q0VJ8DJ2fTbtZMURmRWwCbnbnby3qOV1IXI6i2q29xS2c9L3I9nV/RhpHiOHQI68quyGOkBCw5rDp4bR2AquCzi3zEAcisCNLSoGpIHpp/KtyqT675AG4OZf6f4eYpvHi7bE4x9VEYxyDcmk9OmO/VH53OxM98a+vcrX6WEZklgD8UgpWwB5C9dQ2Sby5C8+v2Ip8MDDVA2e7a83eZ4jj7q9m7TdajIniPkWJQWIFZXSlOLcKnBwZd0PS8SjdZxHIjuHYAXQkutv7tT/l2gLsdzEPf9uDHn4PgKYRVFi/IovERJebutUAwTP1igvHnUL96mEjRXl28xE56MUxx6JhG8D1Sfmp1/8BMKNCS/K3OD9v0oghUX/X4O4ei4+tq16tAwEgPrvHYNEF++pexU8U6BjifQT6+iH0nZjnIHXOVLHcd/Pj09pJYjP8orffoXq/paJANc5tChzoP/0yS15uC4qTh+3Bo8/eIBCVzdtQ65/OhWW6SrGXK+fKHzjKp19cyCWeukD97xe+6zA84Tdl/QxwkZCrSrLvRA+tBrUI+5Nx7ZeBi8FU7o8lpXW4RQqkVCrrvNqppZrNiFXhtiioU+zI24kWuEeiiSmywxEhqmCr+niXA4gNDwiotzjeyST0I6O2K8HBcJBPqe1K+ArHrZ7z7hi5u2q3jRvEktNRU2+gi8RaIfpGwIrHy904xJGj9tzvWfl/EHoaJTXTVJilFVQWTgwq7CKAnKCkGknSMck5VDLm9Z6nvgHxeMMIQFSnc2//qahEPtUCev8QEjNCnHTOcyO9jLJ55VHINXEfnrzxWABH0l6Y0H9UZDWZA6A9N4vs/USBW6uSEHNviwdDPNWdKQTGMcoV4OIRmlQ6dx/b6Jy0neRE+q6LY6+nFbXq5qNwPoL1HIUVGq20K5c1b8F8oUHOO8og6I1cyaiJvnWDumeqY0ttQ1XNDabcyWi1fdwo2P96JwpJLRSKItRvA4pAoCvAW7ThXM88TXRsRSNfTYEVmur/UP7jYX6ATVtRYzEbjizWThpVPqvnE50fvakAP/ydS0HSA8cHKoALMjIZgb3pAeI7RoIuZLXGZkU5uGRpBfTfVcDWSMAF4CspXL4aAyxfVWn0tbi+dfwHjxabNoLDdKGIFa5HDtKsrp0p9ID3ucAiqGaDu31uiZJbncmuu0LTAulJWUKbqhZgq5qpcOOsyNqD1eMoD6BOxIeVuZAxKPpcOVquJ9EyXKdzQK/EjT11vj+w6OTxpC2ik450gxdBhbjZT/15x80IKb36+UT4aD2kAQ4i+pQGp7n1gKHurE6eJVYwXl/hu16dKFt1DP161jod/3xEcTSyXZxwR1D+fOfuUdDv5D2Mx5Ih18RGKMoigRM5bjq45fLNBkGaJrLLfMDgAQgTPNqm0NKbXyTDovymjm0JeToqUpn228Z1wN/wlKtPdQZRzO+4amySEfhz+CYvvZRdYQJiTbVzz0q1P2XilzSCEFWs1in06BpFQzjS3GJrx6K25PtDpuCLq7115zJ78n+y34y0jMTSu84zaUZLjVKWncxefzD/Z8MS+A604oh8/TLlEAIJ/h1Deh3FN3e5kY/Mq+Ctv9gfM5lP2GDyJQf/HNFuBJtN/XJ98A0vTjA/kl+3t5JsvCpXJzvCG1aAf5D3Lf0KVriCEzokM3kxVKctmMWEAcAWJVV4G3ojdWDBXG8WlYQCLHH9uMOkZ3CTnn5FZ5DZunEA7+RVVhSy64RtvfeuVdr2j7O9WG5vsVAqSxqDMrHxTk4ML+YEYiBmbT2NsOjHXHjRdRRbkABvTIeubER5AakKppQJZ0zVUQfdoLKSwx1PZYR1GEEp4YBqVOYWJFzQXeWAqxYvIx/KhZMbC4BCOrkw3K3Psw/7RFisBID1/6YqDv7AjuaMKzq2S5nA9SwTLbgZ8nf7yYibHH4vWpGVYPUlPtJmnLVu7XhjD1Yus/TDnyv9fWwMK7Bb3ZBmuiWqDOiChxxH/RDBmCxbgTlpHxByKeSa0QBL1NwNjcKI8YxqsN1Hq/PtvxbnnXp7t7mLCY+LQ+fkCesahICFjbJLSPIjfMqXnE6zb1OXYultvWnfpL/Cb/PR50NQEZICfOkN1ujbqALyuWuPbZRCPcm8g3SWAKYg+b15OUo1EfS0ZS75nXHwmYf6GTiwO9b6IihTv2Z/J6Q5izu8WhSC5Owh08Evn5UKg9GJwMnW0zJTPBOVSYXjKO07wu/Y32KHLfBQSaC/RjQbmRU4gNiEPK5N12eJUqNFyn9kTWoDjVTKikURjXWAuwa7FZjr/djtgiRcJguXcXwJkYLIpgGDRq2fIPhKFV6FU3IHT5IiKetaGuQtbj85hIt568TCdG/c0EdPmvMclsq5hyoJgOQ5en70XqPWM9M9j6Oq4yQaYUXi7Do/HM73fNfssLB7z0DwnrYoomYiHHti8HajvOOvKu7dkCjLZVK3vIXY8w+BaHybEiSsRu3nXjLlIFYFVv6HaSjHMg/EBR5XLGTGyHpKzgeT5K7+Tu88wsjIow41EbLOKuYarcd0ZRucaqHRLUH0KP0QuYK16xkfdsh4yoM4M5iJjmM4xDK7JoWC/IRDEi5RqDX0F9z65/YQkQExfSgHX5wNUmRK95ie22T2yrrNDt6L3B9tRIC7WmQ4ZwinVaubqINbWaCF/Ku0PNx0/oJQSZuSz9xwDMqf20M4LRrS6jWLUY6YsADxUidaSmq4jzyMbBOmwbrV+OVBynLvPUBnAPDzqZpHPvqqtZPeIgUUAAGtsjBN5ZSERBi8azJvZjnHA8kyRdXtujxfFlxKlbC0Fdcj1wEcQztme8DHtU2XIBcjQAJ4UV3dQfHwQuKfwVGKs9WInsvwNE/Ncuh3987iApMDpAh+wXpAyENpmN5K8zNgBh7HbGIXG+Zk85Sut8xa8wU2CVdXCfmQ8wmB89U/pUId3EsJcUY+NuH6MRN1J+Z+TBAUJD+0iZwhn9lkGTwOBrX9yQbwCUkNSLMDeScvIblGf6yNnXeerqfU3N5cpqE+asy7xE758MbtBlgBvVYLiCxVvsTvLOVSzwSWC9U+W7Y8mRLogLiaxxAy9dZCzkQZ2J2vO0ZjWx6S2kp1k7tmBo5koyU1lUaUChauvTHe/ySLGu0coCdIgNEQnSrsUGXaA6NAKAEPrJWNv7BFtQH8paJJCeNsraH8SqvW4IU9UwluYHaAtY1jNpA3gCxdEqp/oC17TV+ti4dqfUGJHzt0+p/p+HW8ytIDHQptRB/zuJ9UrYBMSgFAZxM4gOoXE/fPvcAC9jxrzRhXF/8XS1zwotn1etEX3dQKPc8lKLDJICAlX2hzIY4QKLE2VlLGfBHaplYNuBDDpVQdup3Q5EFxY6NrH4J1NgM/l4C/0ylEymgrpDxBZrwPsy+uK0utHuFw+7QsE6gZ0bYfqL+/eYN4ZzJiTISPF3ot/ZcWBOSISfmw0pP0SrSnRTxj7JeFDDmCg8NlWEt49sVP64vED3dqiqHX5V5ZQ6KwHidFM91e4f8n5AS5eKYn44jHT/8JVQlQqXRy+iBC0H/jtS9RgQpKR3/qWN2NrdQL/7JY8Y5d4YKqPZxqBYN5pRv+YKMVDd/HCxXfVedpVHxuDzel6RLTt5nf5cfNFhpVtpTbojDhTrfGPcJ0Etw7MI5QppA7io1GGrSIcl7tEVZoLBogTkwnTV5aMk5QgFBJFP0zfOAa46WUu/JJ5dqe3Q92vw1cDgH7qNWvG1SF+f6n63Pb7nx1VYFxS2xZhieEZ8xtWea3ECcGPMHLZrOL3jJ12+JXFKlqjZOqgiUm2SCKcN+Xqqu3Lf6/3hEqJp7xxTUGxlblBoMQ9BS0CbEoYZDn/zhcQIkyfiGupOjsuZ/cQcnnanQEKBCwumxm4OzTzVLCvLYwdgs40LY5iDR8vaYt7jH0yXzqvvaG0Z6jfkL3A350cXPb5WvG/jOjm6CZ85358hYoumAkDtd0Sno6jh/gm2Vfr3EbfAjg9oaAIIzmW2ecOoeQAaOVEGb5tSXRuWSHFztO3nqYBboXPM2Z1OUZdsgY8AqlLMnW0hzy/dQQjC+W31IFiGWR5xOkINGpUG7pO5TrWFmDpazoTqHbM2ItIiFCEO3mt+889NBGuhLZrVOdtxfemuHx5MF56SzGR3Xj+ErIm2ZHmDaDtGbNAl0wI87rUuzQ7uJcSCOj5F9oqGeZzRE6FjxL8Rz4Gc97RUBVteH4AP880pYAuHAQc421nYOtzbbArJH2vR281DOMEH9kvGsqgNWvUttPn6cjqkqIePZ6qkAvXKH4KIyKRloFvc7Kp/TTafpExZjnx3513xma40DhEXHVlfU8Yw9y3Ig8gFbbYfwUImseSW1OYSODOz+kVoyfkNjlcC6M0dNMCDD5+TDvwhI9XywlUuL9OrMPfRkedSc0/WBGibC0SKEXI9mTtxQP0EbOO13dXOnU69VxT4nkovtYlDk57H/xjUbgib98TP23bTldv5ZvBheP4A6NvIRklNgdN0gte3bfwctioV4M6AEm/uP59gaNjsE4RrfnqiNl1ameRza5D+SEhxMriNcbqYWPfM0vBk2wvpp+qb5DKjMHn+lrJahg4omq/CJPVhWmUKnxySKxBo/YD+uI50g2c8unU3M708rSLkwlP9qR3hnLTyL98NLUZi0Q61IDaLQrttyQwjUo8F7Y2UP2dFi+78J24TnREAEVH7mSNA9K6IXoBp+b3trzBtbirrTRZhf1l3n+Y3tNOOCNLDF30JeMl7WzXsl5m0dYxz5/AeSb/EF1HIVYmllLskzVPVzTFhOPMCn0NN3nZrf8CcD2uVMpGvFi2CNXwBpEX2juhdtjqy3gfT1krFwotleACx82pJnoEZBXxs3SHFxwmssOLeC057LCnrLZn57HfEChzhfdlvDPa5nHyH1wvH6dGDumU3g4xC0V3sDr8OB0pH5OCy1zfzXt09VhwF16xfgvd5+OJitiB7A8Wckc+nPRx2HWsT2zWIJMPFucNdph/u8HlGmCZ5idrcX1cOTn9c9LNPu9oU6PkZo1JaFw/S1uRhaffDRD7dEi0qe4gcZLILxzAnwoYbSZeIsTTAAe8ud1D/gKQi1f2gjUwdnVp6qiAreia9taNZjBLKuiybcpux5HKnmbUCnE6uQX0rQGnuz2LQWD2gqsO/XpHXhrwA+mq3XnSVU0ztxBaoxP58iwD89T4sZsYIh2ZriE/aNLa5EafFZKvWQj2gPKU+mDdtbRqt+7sK94huoOwQk7ze2OemDc+u2rv4cELQPI5iyqAd5+978s0GZZEqIYNYuU5ioGbz0t4i+kIGhiPvpKJ45gUnoGj4YN1IJHqcd0P1LflxeZ4GkFYRD2Ef0TRDDIfOrbOMpIWbAyvPpfpmPo2vgcyTQqEBd4XB2PiRfQEFTfPR0Lmx76EYdWhzZyVezQ+YJMzi4S7VueCw0lTbBvsGC9U59jrHwtpyvdoLOp7z1AeBnJJ19XF82VcFwV4l74W2jGdFYhQKUP7D5+NqItVR1wqh+nnmX3qjQ4LZvuUvuPn6GW7xq6zcGCiRora9W/4edac5rsk6SjicX1y34Xm/5FDTMrTiZt82S8GlmHZm6JUxtywoC+16VK6Uqp5DAqIeNKeV/oS8xlOE0N44R6DoB5TcqqgOvlmWxgfKnOxR6F/KtmhdmQueLYpKRgK8h9Tf7RZrtEWBxSZc4ko7igSENAzfNoPE13Io5ECm3roEKOmrvVpwR6jCsNbBt7yKwkWH6MeNu9JEhS6hfzfHp/LVHpbrKcgU0biAjgrZJky/QQKeRbZjYPPQVuyTOyPk/7isk+SUfRnjS+k6QAdjgITC0Qn6RcKE0dnZlfLJQo0MqqSRtN6NTOAdDwm9TlPCno6tw19k8TyMl9LU3Dfoj8GN8KJnmRFHxXVaeunXHuQVSJ0FdRFQ9vvwmPYc1eU6Xmvea585dKap7tuqGVs0ViZ/74P/vCQ/Uzz9igD4qUgD/j+gx1G4mQ+r8/zY+6waA7ajJ4T/yBinXocw7nGicDxn3BLfb0GL/QyblC6LEJVRKlQ3MhvuERpzzAiNYWtntNQmFGe8b67b4alRQQBK8rpJ4UrxJV3W4Pul3aHZ09c4swyRA79haZnK46CpDsd83oG58y8+9N2xZewSmdzFHC51EklUpdN4GCN1n3u4pcx4hAdRTzlnx8cZd01J6OVqyl7eQE7R7aDjskjId5pVTvCtsLLcO43SkZaghfBE8PvkW1oiKVU6RExU8kAH6aBxVKeTD1/oUtgcuGuwLU3hxsmvoRFPiabi5933rCbR41KSUSc3ITet9qayDn1Q1YtezBNML1KRNAiePnpslZd7jNnx/O9TlrllMg6fTp3EuiiLZUHo1YrVpMYM5vgQhrUnWXA0znXaoE88jV+O1TLQ6sw/mFY/quPjfOd9Sw+iDeK9UW8amEPa0HOsp5R4fYv5Z0nJtNmPi5u9ivMjx8EoO17klWbcl0Zg7bfaMEwytLM/gE8hl3TtQJnnCrE3XA7+4mWWRZQac+ZhuqeGVHA1BxR31sC1nIbUCS05GUaWTOUrU/SZ0jePOE69chDT6bTAVV0ypLcUHZugamL77l98PD9EfJqlRzgvHN2dq8TIXGJMoO121LlRoqCADZ2REY5mK5eBoum4ybnM4nna+z59wjlvyLpa63jFKz+oxSFIjwKXfttQUttFcparCN9g3gh/nKLNMuwjXvb7eUuyzZAupJdBkCNB2ZDZ98GGmbUTji+A6QNkmKARG7aFq5B/x06PjD44x0MwLrrugwgBBWk0K8b876wH7biVRDGStxBjR3UQd+fccrcnW/mNuTGBTCqX5uQayS/MVIwKTwyLEqm3Goz77EOAkXIC17bWrzkmKIWHnvtg586gLTmH5uxKu/sne7b7Fk4PboFnWhrd+BPGiw3HhyRM8Bpb4BuyYMor73TBHmi1nx5ytiwY1vlH+/e6/mbFtQ2nMYdLOE+xx7vz0E7bEd5EvQfdO0lHE2BSo0AjRNRdlBhZnEw6EoX3PIFHB2uPjiqG3By+1ojds38LhEC0K7DhkYAqclSJuULYRMigViU8VCclVxyv0UHaqwtjQJuJ7L8r3HCwsUxNOGZEGi4xL9ez6UW0a24eImGQ3ihZamVnh0cVnpOckt9tmFPgz5cbN9UdeDHTdKgNIyDCdT7NuS6vzQz1BMo5q1T+n3md/FXZ7ygZni96I3vtRzGE6pRYdGIpNs5b6XYT+95Lnu5WPBtP6PY4+5O6simrCS6bt1YtEUPvm6hfuXgtKmk0LldDSWL8M9OnWIbXGspQYmEifPiokLAHQRWhUJQNawZXid1/mJ0xrLf0sjtADvURS7I4ySQ7B8C4nCwIA4uS/eLCF8a+lZao2RVOWVPwqV4A+UK3mFiILiWLBWV991lxYJbfcWkFZLy+Ej6fJpwYrv0uqHo7RFBEUaZKnwaJpWOtOzcVOBXokUDML4ZDBjvkhJS1GPI1XbW/PlOqhk9GNUMadc3S/b3rZzvof7VXRZqbJ8ROso6fQM+4NFnEehNi4HWCVwT2UdOTN5a5bAZw9tSH+Z9k9DzluiOoybKTkFr4PyKYU88yhevbHEOKq27Ls7OazCMPupW/fqbRDaP0+BOru0iKtljrtI7X55BGqWgjyfy05YZkp67UE7G3znGohBuZ7O0LLxyzeKHQVbxCczoEMsYhOoGVkSgmBny9W7+93E1vTRWVmCfJ3Sl+rX5Xe3VRxef8sBokR9ESypU7rrXfvgmAk6Kh6GB1R4dzdDED1LifQhFO46526daG6k8yEa+gqDJ1sAXNiEATsWqW4zdTJ0msx8+fWXwqAjJGYheWaoz7oh4WH4WzLHUB3Fu3kcoFUbi/XlWo38RRcaodIDZsjUm9weLdb7t69kRrK9JKN5dcy6XjVihhh7hn9K+Tw6PrQNBR9lMAt+bDZuD0ce1e0LirEtIC1WhYZAeedWVVnsmmqhbdSsHSGBo6zlxFCLHOGDpZNxaupJ60my4Z1sWAJ2CZML/7t5opvOco1aJjEjY0zDV1k4B0si9dlhAWsnYeXg3E/m8diHUBSa8LHguKZXiIscLEamfZVtfjPv1w3VUfiidFqu1aHV/BDirZyMeyHb2j4kocbE7eTPswVzqJ5srFDuEOTxyJpGYRhGxD++XLGKV7uA7l3mDZAXVY9VnLq0EjDG6vskrcQJxFGF4ieZfivXW08Yp9C4UXa4BIc7nQwDC7r+xjCyTlTl/bmLactY3GKLlayAbBsJt2Ba5SrAa7xXmSPoTL3bgPwr/pENNU1+iuW28C0V+ad0zHNLFFPbX6klJb7v+xLU/szZe27RvfisGZjqCNxIGFhYfTsgh2/+yNN01veFQWFhEU0qf9D8cqYiOyJ+TOaFLrZcmUE2u5y0Fmo26Mk+q7RpV8O6eXdNUyJo2NkETnmlQjo2hiDDrsM7DouFLGd8i+A5okZF0RwelY9WEc2HA7oAWlTR/cfgiVgU/4Ynk1meUDF8//gK9RCw/vYqnF3zI9cszPzR9acH/cIQZETaaEzW3/PBlECcIc2w0dgYXvMCbjzt2rA2WOtM/MuWFFt7RlRrrezAMbulJTL7kOno/QhbNtzpU4zurqWt/kH6S0QlvxeDgd+5WTSDJZiW/Dx1gKti93iuGsIVWOC493oS3A9+SLq+S2S1DbHpNHHVKZ6NbADFYnuTZgHWGt01O8UGER5Ojoo5F7yIB/ztn4uUVN/PKRJWcSm5ZeT1/LRP23+vA05sdjvkBsMbZwRgMubgRBFn6USZeMgK3wvUUh50J7tdZ1KUBlrpHiY0W5RaLl5xPqyixxxxfSY1oE9akQmCNXPVrt6mMgmZw39jmp4CPW/toZn2gNDm7741+ZuEZX5ORNBBGX90XYLKLDS2wQclzTp0piV0kOwcLo8fBKaP/I/5uRoDrEU7c8rsH5pGygro84ntdyk3wyVavqVIxpSSSp6dT2pC1OpmbnFapQPn8ZDs7ebukGZEY88ItzfZc7zYVeaNEe6/78m4WgI9oIbv4Px2Qhaq1Ge9hQz400KCWKaib9qWBG3T85N5RHriCgWA+AzpfU2FiLvb7QyS2jsaUFS6/vwq7pSoCMjtNQYZZaTc7JWR+FfrQGcCqKeC/JNUqsslk/atDVFCpNNQPn33qoT3nzqsE4ZD4k9mSC87FwTyeEc0R4ptG044xPct678FtpIYWb0AFywQwM7UyW8F9c2yrNVtaw5RaAZ4N5CPnOaiWNqwXmJsa65enn+XnoO0/1C637Dji61Dq7XEXoKUpOcTc3wYMre/o8Dr0eoa2AHYDvinpEiluiBhbjWfsPQhWe5LWr95Ywuaean76o4Yeq5js72cnQsSgU5hYl80ke/OdLS7Muk2jVEK08It7bE3VGu67e8s4rHE4An0zHsAlnJ3vI+7QJtKnSPflSa1DUZpJICXUHAyBaQriVQfFQqqkUwkyqD/n4wnSEbXTdmG+h0FfuimIZGjlDbyYP+79a1BHzTw8M7bLft/1myKGDyyZuNqnN5hcp4U6B8tSwnzqfOHKF8rQGKvHqk0XKcrl8gcLdH68kuluRxu3WsklD+b9cbmevQp+hC3xHEk6onUQS2XoxBAvrpPf9fP85zS6UllPcPasjqykUGTExs4LKiuwHn90AODW6ceAVN0wV4VzQ0K5jhPa0no8hR2rdzYTK2d7QvO9RG1rkf6vocJ4jeNZmR5J/PlnOPh9cFAO8hzOb9LVowWCb+0VjexXVAmdj4OX2Lnun6vhVr/UFoldZk7CUmFqvFBhzll6F2aFHieYdp0iANlhgSbTYZTwvPh681HZoX2gZ/iLU3fVnvxufAqiwvjb59s0Ce4XyFfQw1HM8zpQ5II8MaoEixEkMsfvaKyny7naWGO1WAug/vKmNlIPzVu6fIwoVbOgCU5Cdp36ngvgk7/czpNxTB4YnEJXxs2gRijvVbgcrqDKYEi4TI+Wc/r9b19ajOjKdN7yrFF0TovjVtco0DmnZBWI7Kipy2gi1d5eWc3WQI/lQUwf7KsxQheLNoENdzH0t4LxaNXkKCstORNjVGZF1QlXuTqK38SYQUw2/nOCLu/t1GVSI+RYyMuqYYc8S89yWS/8WkoAVo5veratLV+GjRajy7q0txw4H+RsgjIdh/HLh7Pvja84TXFr7IF8tDmJtpahBVqLqmdZNt6p3AguXylhoY8jJh5gYnFq9M+KEmfQrHZOEWs/qBWR2XNKC89EDMZVirwvYJtDqZ097XbXxvnI4vpmEkrb1uiqyBHNEflhjm63BGKMA0xvQ1Saj5+zFpeLzgPMhkBkkxXL/WUudMpQmrzwuHhmhp5Wr+Ii/36zVnQS7mbKnhsJOmQfbyb5d4FBumSoov1WgCNUGeRG9Bo+JfME4shlNKDHoViNa74Dg4EJb5f1BBV/QMtDfq7oTKPVbUIG06fHIyyC8kyudrgk+88mdVQPqS3d097xhXyqSNNpu+cZ+vslVS+2YWSMcymP02Sl6yz+0FPEw1RlxLarZRnz+Skn8qs/c7BA1/T2g1vNiBTwzt603jljkh8f3GCvhmqlNPsSDkhqK/0yuF9tfJAr+aGpI6v7yPsJ2xHd/bKYMv1KZL9DXvxGx8NKNnyV9A3O6UJlhs3qablHXg5cwpmW4TccWxncR65IVxOVe1NItk1hoHaNKK/n2yhqi7vwnCFcUxARGybMN4c2BPXzbW7cCHDtJRnHqOGLvM57QQzK2bAXGEofswPxM8LEbboLfoV9dJU8O69fTfSmkeGCYkWOKE3rj1Prj+Ya9nMQxYEfjOmqrKR7w+ttWyg6X6I/d8TsTeq9RZjPJYgGAZ8t4/MZtSllZjJbXgaAOtjoRRXKNlqVBcoFEge2/cmCeK5PcuE9P/cMKT5lJx29h0RvKj3T5Iuzky9fAST8Y62mXLTHAvrNpRpTJRueNse5CPwuZyrAXhjrYD1vXcdN1UytYQT9R6d7x2KYkaDPHVzvt8c1iAWjKJoO40187/hcggxtH7/lmBywQRTtj2QhWbvb1P1L//OKvelIrLNEFuuhp3dB6d/J1JPdpZexeiqo4dCJa23Zmvcm92y5qFvr6as9lbpRop2sCAkyS+BL/pydE7gwA30/1z+sOhsRX6/8Ywe9WKDNW8WNig9gJ92qHljQFKFBoigcZWa3KnXMnXdVcffaBTfpTlSuHqwQ9AwnkAk1CW44AlPSEf8umLuEPFHUMuh/IjourJkN4oh49K99KMRdrgzrQ0FNarmonXoaq7Biyp+GiYvhZw4tZcjsxtH55qJlcMm4HykGLYAzc/N5kghYp9Qrpkzvn3Ta/lpYEjg8ev4L4QfRDI6MM2Ft9dmvw/qNncvRmzlmc7oI660vreFE9NsPB44Js4/AJCvcx9A9ZCchGrngKySsund82lFRPIkW54HHxAmNaTjiJmT45MumK59D0rhDOrX3H31pSlcsIIamRbxvXgdxSSYYseNwIA8nBKwUFn03L2IaAJbgc+RD6/Q57NqusX+4WHYHQVGcJDvaAWUMI4DrtmfI8DodISx5k1aiE6RT67ILcf/qjP/L0YZuMmS8gFWvnp1NAHudRXiD2i+R5uezXV0a8tbsZOn2necBt5iAej9qYCr+PoUCNks/HcvMbXj1KL+HBeYInp6rydVZPiGAb78OEfRtX7lDFAjQtDwQSnqGWuT9lU6TxBKcBI7qD2DVqKc/V25TQ4Cl2CEIi1kIofcV35zNw/xIKImA66Lj6j0YGIWl5ooJMohMGYsa2CzMp7UyatOF0OiFbSioZZFCffsU1aEhJ4+76AqG2EyGASPaYemGyJ6G4k+ptG6ZVuFiEK9W/U4ECshJH1G7AFe7bCob+4y8Jggfy+tjS/Tbv94qcBThDUVXL7u6TJ2gRXpIJKnyy7qBMkN5EIKh+yIFXuzyNBDzTIuDbkuWkmqs2u/UZMjBaOYexP8L2c5xQzs1WMIOnyZQt0GwRR4p5AAYjvF6bMeDIwfeNrRGu29M00WxOwgdBY23acyLpSB+Ngg8PBuCCyQifB9dx5pa0A4bim9tqDkTM6O2DQrXZyYuKPuB9yP+9kAf63pV7vvrHILwORjmOJO2qNWZ9+kxm0kA6nxPPGaWnwRlW/eLSgPeAp5OJ5GXvL5X36y6/VVuGaHfdt4/8GbAiGihv8mjcVsjmZRATaafYCLRP7wwUwHO0KH0IMsOWVLVSAZvBXIGD27KbybYg0rJADNZi6UsLC3+0h/qR3RP6c3Fftn6ZIENhzme7Z2hGfGg2cGKSJP9J0sP3AvKW/R2v5yrBWozz7br0V0qlluWtLtjvIapJsth/Jtqu8DNC73LYmSQKl3BzrvXwnk5QTpDt1aRYPlimh637zMEJzKexG56/E1DwHXXRlC3N3NO+H6HFZe7IBb2iaDt3cx/JSz75SSoHDkrKHD3CklNaBsEwXDy3ZrVjozk4+bf30x3OR0ZHNw/Z8tgZTuBcclUK9nyF5/kjL8+Sgzqbe5moVBRDGgYmnFk+mEg5p9oUt4j5My9tA6Gcbxi86z4oXYm0VbODqwpnuq/tGQm0W14Me0xHqO6gi4RBWTacuMHOH8R1CCK7fx22lbzG3dx28GZ81hXHsmy+AxgQM9paZAm3D8punpyv8wuuuOBljPYGX3GSJPWKotJPMmLPbQNif5qUxVHPUd7VlBPgenG9RE4HdKro0JohJgFB8l4dq8XAam+AoNi/rOIbQ1eV3v+MiugQusmhnYqaOo7eH6RnoOInyYj/SNdZGRK0XsWXlcS5sdwprOYIoki9ucqc+4w199Tc2QRfeRt93mCzwXdnEX/PE+43JJBwMv6Xaao4qucUKF9N3Ec6t6d9Z7/cJXsWO6yxhliOFJ4mqSO2YYUnWotnnn8BVSwCC2wOC8F1LCbcwy4cuNczhrcrM6m+MdrP1Y/RVabV7YmCu7KLexaBN9ZU+HqfGViPCKzVSj/TFU846+Jx6e2WnwlPp/pLu+EiUhaqyWhlBRwt3CsqIlQBW/MzwG6eMLV/SQeB6366qBVPS5kE2tx9N/Z2ejCu8nQDT5CUMUqVkBH6QlWPFan2bRjnt4tz4c2pGtCE23i3nBedSMifVfbqjI2l3N97+4MqerFGuKClVrQo56kSffD0QtiuS5GnaMiXOk8mK8gsBtCnZaT6dChVTmQ/QXliyg5mEpDag/PfRQ295Qoj5ol5JKRdNT6+MiDxmV+gA0d96OkiRWmEL7yNuOR2wBXaRHLYDblgKc21OjOPR9k27ahbMVUEO1CpL3zxdB0/Pwdql+JqI3peB99xcYYKNgoE9WCoOwaqFZZjJ2GmaOBJ4HQD/+1Ru0N76jDrrezXstLY8HMGyhuTBPsePjOQ7F5PXT+8UesOoyOXqhVzrshPOiotuljcSPTUUbQueqnMw/ZF3Jq56FT7sxpq0+1CgR/wdZ05z1bkoGuv0b3deLXKb9hfrev5YM4b+Vqeey/Mtm0jB1oBxaexooD0C3cG4UggFTb4zPiB0Yzvg7wEiJI94+8yUyVVg1k/baF6k7ua9zHFWRC4RhxYncOaRLv9XqVBKwVEc2NuO2jNhYZ849sU1rqm85gERJTKJOioZJcjAqIvccnt4UsS7Vc9j6LJayZIINNY1dQ57PI5/ChyEHuJcEV55A1f7s/VjOvG9SZJKsHETh4hCgJi+OpV+Us4JdMShCkhtl5fGgHLhIrbehSF0sMjYE1auM+8qn0RDW3Bk4HtJgcO2mJYoPwVPWidRW5hBBfUgE4/Ga7BkM5fRNX/MdBAiFxllurDHeyVHrQp9kktWkiPh4xQp/Zamiy/TNYRQSjnDWcmtil4np/pbQvXIpCkCliRL8ggIaqajFjjqEUbuZVKrSKBw4dIKaFh1kOUyhbfyRGSfoC8IZjNEGW6Bn+lWnCMUScYfJl04lJbAz7bN4/Ksu+cxhXNzM5yql1CrhAH3QbF1VNQDFQs4hO7QRMvUl+dG3+5W2YTR59Etm9D3pqhKSzue9Is+tb+GmSRlU5UhsXzhy35MYuipseVpggo/f/mmaDEMyq/kV8U3kXGZ8VSilqpHEa5mrj7RjqrmENfvUA4PqE6xvVTioH47x6v9N/woAVFTdU+cKtvZRaisdMuGiTUePR8GagAFHz76Ost9bn2A+w//U+G7Y3ItP3kipciJGjeXy1dSYufslhZrduZkuD5KEub6lG73Nharf4Mlkv2JJBGHS9zLI+LaNGn41x0i8jHDOV43fvLrSfNFJ2up4qAt7RMPCvFle6wY4stT+nouJf7z9MZs16y8dvCT9cXj+9nlz+58oM+63Jtun771eoPp8aoVk9RnRUZZZuWrWe40t6bo+iwsIfnEFFtDz9j7hQ9/oEaWlstOiaMsK7gEpJ+1SBqpESbT+fF9Y1s+TwUa7mlXf9PwJ50YMe4ltE0tCT2P0TllLTnqq3/CaCMuapSTcBaHF2Y62zPEh+F2jL5x9699ssUuHfUpAlCy6cGJy53N3gEAxOZtnoByDJT0c8Fz9RTym2XnC0w6HBKVbyVOfFASjkSvat2k9KsQHEMEdPngz+fecbBey7DGcMElGc3HCPwn0ejrYkKKikP3Pva/7IZS310Oa4JbzUZ/KqpbJbCyf6ITx1G4Iy6g3IzbjpwVbUDX9iC1Kq8WVWR+Lexm8vnkIkL+Af7mgkZ6KyrxCShL9o3lv1GxshSNZpJQLVzPUPUtapK9Id6Rs9evXRpqf+ELqZGxssBJCX3ZqOd45TXV1R8V03JKrsVA3djr/mcY6HPUMSnQw2duZW19POaXSI2rDSE3OI+GobMtNIpfW6mDKoNOwiV3qnWyPymOM6yHW0CyxmxN/rk9jI4oJDXFiox+3wPpBE50PYteaFBd7+nmtodvBENDPyiDKqsBIxR19YXLg1drdZUtjb0zrWyb18KvOjb83XmtGC/GARymvHl/1dnpVmhtCvBtdgsml2IY6Pkd0U5bYLkZkIT+459ngbhzWdCAajSYY0FiqLx+zfO5UU1lZZf01nq4O5KN9fXZiet6ykRNrzJdRAaHgYwo+O+5Vcmo7ha64g50WgfpFYOvKKT+9h8/TUAHQq8Iic171Np/FVINlUrgckYs1Ao0l/0y/si99ZhYd5YhVfm4pzGRpnY0hbUOCW1WIN0EOZkxj6I0aPx17NEUbEfm5bm3WqRTEGxqsya7NSnm9MBpeOVIfBpHW1ldSQYQAhBM3e7jabPeu/FhG7ObpXV7U8kUYCG71pUlOPmJWC9SgwjFYjKeDDFYzDs+4itHHAAYk6GoptsUdPmjJj5Hk5yxym4IVCp3UwReBx+P72V1A8fFJcj7XEXCtG4B72+FfnXrzP/pC4AXwJc9LINcdWXL/yDjimiNj+EFyRmdmfEsVGkFTysbAO6x2CUKGEriZdLKLwTsfLRerTUPesznjDCmp1azVj56Io5kKlGWsMjiUevTmQ40LKmZgBYfFkcN57eovz1usKCtfYwlGSbLlvYlujOwfa9Y5I478V4nyICQRxsJsIICOOs8LOvBM6RxZhhjYLoz67RQ7B5/ZKzpQ+7cQcgYf9U5wwcc+9VTidnwp92ck9rP5/L2cEGBAzt+scJqDvR5/JU08+vqfs5RWvj345D9MLdhYm1O93hwl4zJuWWGNrB3ovympeS4e3ZjJgHIsghOc+ykMtmtSQUGbDc7Hylfu63OLA/vjTiB2rMQZ0H2/px97jMqBC55JayRUBDCGMuhVCpVcJkxECpv1QJ5qEabqVdJTrUk5Y9W7ot7SW7oAoox3L0d8mJoMqm3D9v6EUKc/EG1uhFH7rhFg2X6A1NrSL2FAl09CIfDa2yaoFv0H5f+eeCi34azIQVkeBlsE5aeFDX+u3gDIr0nw2zkC68BPSX+KwVbaPFNBDJXqjA4pNUi3cRTQFbVzJ6T9YI7pcJ5CsqmN7HYptfAlz5LPu8H3TNVIpIQmWVoDTGTQvdjLra+pn+933kbOpfsLuwJq7D0kwUOnvVekOfiV5IWdCORoH1n+neBHtgxfLAr6ry3UvarPDekt30ni4MGLIf+59QpBII2FkcdZoQKFhanI7tVCdbejR+pg7zFObn4bAoAfCAdaY3wYfrBtlADmk7cNrGPYe7s+EA8S46MkZoRnyG8LMlsGJbhVpzViR2VewrlAHMRUumFOVvs3A5rxJDioHQnhot6/8nD374lYEsh0dep5oecbNKjQl0gJofdtywL1q9IGiZxZTD/CEKJs6q8H6t4IV/yB1Gl3gPsTRgnDxhjkRROLOV0bgs9mdXyRsy03aU213nyH7ScDxv7KSeD+rzt98GchBYj1tZopF17oHtKbkZdXuv1fMbYTH55iNQpyMu+QVaTpAkLIlhCnbbnGiJYrk2/D2S1RjlPTHWiBu3WCa2m7Fg3Jth9j/QFvr8d2965V2GAiW8HXmABlZXAg0LqsbBrYXg7j822ydfuOq+Ego+IbZwuSc0mYiwdieVTUcmznpYv9xCYLpkx+IywZTXnlunNZncyeX1wkpraRIUgRoTaX6kQ7QtpbLXNzl2d4rMJAiAPCTx0F71wZ6wq/CShZ1cyzR0xozId0ayiMm5J9dK4XLYT4z7A2Q7Lk+JmIqV4E8ahkCGJ8SxHUrHbnkJ73CJU3v3JBnzInOtKmvKaR5Rm3oXPxnzeeCCL8Jtb1rKpnqYojjNqwGXl9j6HkvQCbwyTdAHccDUiLCfFFCjhaxfJh9oeuLFtSh5xrII3/nLITPaAiTgnmqttGIcbMBIE0fmOskufOFJYrYuM0Sz/KVvfJOOuNC0bYPbSLtKthJMLjvfP2gH983ZNraLbLFIevlkg9n0p8XMgaIoTJU4QXnSi+EmD3n5pkhKsRYkQqL29aX/ovpf+o2DZRJQnTB4NzLuSICBNZFSqHMNscxxd67IzvG0KAH1P7rHzWgkEjRbKXOUMDwAnieObfwgspl46+Nh48MOKaKnZJhvWpS45TcMIWSaWpN+FDfXH9G+F6KKO73a6IkE1aMY2YmhWdmyKzW/xcxxbacozIKfJSAi3zRn8K8mF98rh1wzve2D3yffADGpqNNV9H0gjrh4iGhF9fA9uGq0ekFZv02IhZOu7UDFddrSBI2RL/vxlTbNDh7dH3FWf9pPb3Xf6I5O1U+c+mzJFDgJGnkTMmY1OFabtwVOiLpxdfy5YHb4DqLwO5TMtUR/ZFNeOmfr0r48Ip0zkoHq/WhpdbJIMvhyrRqFwNRnBliQJ78ZXKVzlcrgNk7lT7liWI1oPQBJMHsHZtjHKbbMSBM2GlFeGzr22Tg318LS71EnoeIWh86VYA623Lw3RTMccz60ANIeLfPTN7cVfwmANMMFegTNd7zB0IynoTvLfzWf02PDfwed9EC3J/QZdrhhzupgN7IHgHgeY1UPCh5ZrfZdiHNN8pWW+JmS0Hh7NakTe/8e5Ymzer2go/s5qXBEErGFUkrgPuPMhGSQk++6xOrJf6ZpLjgoGdPH6sLhFzaoSEomHb3CQ98bqPWJWLpZOZsF1vq8KNRVnrgDgA9LkIzTY+RXtGJvIecx+bQ2rZ42K5iAvcGXaWey1HXkUn3N9/y3ksIYhxmW8S65yySC4pVdkleCE89u5wAb+cUYHIxcz5IQwX8lYwubRESWGwe5li4/bvIxS4MFPrA0GnZdJtx5S3rUY2iPR3T54wDSz/PNtJaxI9ut7FfDr3Mqg2XgX4eHK0tmWc4B0IzTed44TK/3+ObxHxd29Mx+3QREwCkUYnXfB1C7MtVIeVBtUYQLqzOaaO3/6kiicnbV6ohNatnCbXG1kdEE/xySGmSBQ3UWxBUxOPKFEsxZk6v/PPdyfSRjtJFPmCgqDjqwSBSE/Lq/bOOLKUftXZQgTrs079vhUixFWatU/CayOEc21uO9slmGDVekDs7S5KOeb6cJoKjGlBu3U4+Y0l8Tyjey11HOnYChDv8YiNSbJmJ95u54F1FmEnARgZychxwViP5NLGSnv8VrcZnagiCVWGvv5qz+zVfQRTFiKmqSjmloMMX5wAgNHjdpCBQVpObBHA7v3/9ornfFhli5GlLT9m9QngbxKWCYGJ6LETDZ4/AvU2a0d7wwljV/xfOp3EJCN29AbLn7/upLJAYop0QAtc8U4S6Sy8J0bMT+QZuwo7/VuW0ubFE15jiGzrhZUzgMa9lnsT+e6Yeyx+7y5Jtu763+Psar9t66rDDsOJx/h3on2ZeMwSCGTn2h7TKaX3lecLnLMXuyl6W3np5M4n2+VHIjb7reHv8JGmb9lKf0Sad3AxEmAVjAa3Sqk8RdPRG09R3V/8kegoNeY9YQ8G6pzIhyGD4ZG1YwG4VEB+zlrqxgwWKGjTZa50H0g6lbZ9g4hy6Jhv2HHba0YO6w7/a1CEjECV6tor0Yz6JV85g1b1wpFBXvMeQu80h8wqhzy6aP/UWcrp12fz9BOv8p0L4bX29JUxyVE/ShD/RYjGF7VzzhNGEYSUL6fQI1F6nQIxc3X7mDTHzZWojH3ZIBy26fCYk8zvR63RzN/4sm8AthCRbw0Dell31iIKnP89m3feiY/QxQ24WlW7u8rOKM/o7YCGxxqeoKJpt0yoHjpWHUUXHy+sGkgRxgWjlnx9LksAfOvfamBL3GhjvZyY5LEP0UvH8FEnC+/ODDbK71LpqNps2fLMsCJkhgWN7YGlBXEdZ27TJDfI0IoVPNu9JoP5WkPc27nVfexpuhqOUjn/PGmToCgZM0O1tM9c5yw1D0zuj7FDi26iEm00H8iJjzAS1YtQrTfUCZiYqqFIUWdSluhiiwGVY4MFPe6qWiRINZt2Z6q25H93h0Xkhok64V6xqlPAUOCdYmnVvivehLEnYQ/4/HA99qXFPvlYIQPVCZ9E8ma6+zJkxFfK/usPrpBuY2y8amEb8MlYzEX4wQwpRUgqvWR5ya1wH8oF3yebTvAhaueViQ8n/P+Rdd3C1o9obRnYMibJwbKY+0g0alLyCeyUNm7jNG6VxjwviUPe7rb3ZqMSY7zUcYWPf6jxS3zLryfdgXjsL3Ex1abJKgM8hlJlbTphau49mttrae0StuPY3TPgEAnnw6pyR6Uj7ibHQUKrFurC2Feifwb8HHKze/L/gfWErbZUmREuONz9joB0I1xZ2b5pb4V5iBKQRTTQermyI6iIgRhWncdu2khU43gjO0X9MPw1r1AR0OBsPiYaR7+kiLiyPnDOFiRnWW4V6UXFwaxk03VO+gIi8Aw+UhrZZEAq+t/+Ow9Ut/VB9wEbbrXLt6GzOK5pM+W7iydHVN2jlrlvGDnAX67LKGFtJ2A4QCQTMIoUn9yFVIk+mg4YPzrpMDO2whDSXlUDC2jKsjuawy4n00Lz0DKE93H8E4H7O24yIsn1WxIsSHMDP6OjSnlfFsEZBMa8+mU/MhlHEdqBaUFVgKBYqApH8uSD+VRYxog8XsoilXm6trGfyZSQu/xxKD6CIrC9COYWx4NU1imkjSkMtYHwsmA17zfqlPTx+i5GSJPFA5E4+dHPldvpPIASsKe5/Ofv2oTZ32BLd1viAG69jjCgM446kmyeDhUuLqtgrAWcscGRAM81hrBA+ryuc/tubKcCJZg2prN1K0vv9Aas94N9afiSyDvpQDNImcmK3m8k9jzvD9DkyZ3yILijVCG7z4uJb0TzPH/h62rGYKpPzt0u+QSnD4jtuc+GcheukxznomQxoEVnov1YFiQN4Vao/qzMalDvBUw4M0hvDwvynrF239I9M5PEdt3Uh2H+dr+aFyEP+jozG9OATc3LPOVnLP7VWfBesUUTQ3KETS1JuhA9KSaXrAqj2Odl02wRD0uZQClrd0Xpyn3TtvP/xOKyRUcLUMM3ET0V5RKIbks/Qw735hnbWAUgqfAuEahbnXp/5rYxDhN1W/9HSAcKEJHHsSYP+itTW7FoOSS6XL6cC8T0Rwlk2FqpIgy07qYHGTxQ5/tkdzoRzfM/WfoA34kAfgXBD22z4IsOU/SynKLTK168XeDszrS6ctcwFsZvaJ2sNX2iHrU6//XvCUvBLDRJHa/Ou83NDNVET+h/5z10TOF1fSLqGN9CEokT6bdw0JeWMKvT0qibJAmEk2lZz+sT1+X3/I/s6hMOOM2wQxL0SovD9LY4zvNfvB/6ubP5/wsu3emJhFwe9z7+oTdrru5M15QXvYQgTFbyN/9mpCUM2BEYsfMnZAZ6yGoSWE+6Ef09Zug/UEGqt6ECdLmHfYcNtrky49cnDkju6a/oelqZ4H+hUD2MMEQEe4/oiaDDUY2palpVTiiiiidACMYrGr00NzRk1mpwppipJ6gjxh6kfwoarHg3Of8b2m0S6CkdiIzJSJsDKnuxw2IovrUu3QAEhnAFsWTWJa1e/Gi8E7Lbcu2OmebNmtuOepJPEV81g4bj27B8uxMOovDAEGzvap3axi+UYIqVlKF+Oap1YHlSNYNshHC5eaK4cazZN4A1o9nUyeVfxeqlo7Sv9X/Rl5dRwJhT8LvfF0wQl12R8FwRYnlXUh0urqhm+/G27QePBgQGUMtLZdBHKzO3zb66HOXqV/7fvLSuVdAOLlVc5ZCl4zgEG2hCfvf3BJO4cqU+Syg1V3G2UHfa6b74ZynH8X5A0a4BkqSYb6P/cJD4zFQ8TVcvP4D6U5CjSFjgL0kyB4tXyFq46t7lrZeXV6hzm7qf2b8rrowVFkC6DjeS8Xi5pB50qq/JiW6Iw6/GVM+2Edj8Bog6IOnCMyA57zasT0rqxnxSLzMkRFMYkW1BY6rZ8DoBd1MhkqGD+dI8QUnjQYeYbVT9BFR3uCw5uPnCigUlbAyv5U0r+gGwrpQ1Qtr7s4tEjlw+uPHNE9ZzOzhUWgcbqgoyYUdpbTHxmKsOMEc7gzrJU1Ix1h1ktqfI1ZbPTVDktF6nbIJZjWdiov5OwEpkP8geq4EKozGSstfMN2XjruyTbSQ8wt9KBHK4HJi7XxpXsdyVJQoXx3BhGUhoEk5fC/biQjbHLZohNIj3zdIS4k5DaTssAE0xTUfWxu5IMopKytxnAms+4ZQHSLXien7bDa73NU+2lT7BRTa7ev5otf+QFYkGm6zdCXtaaBlmW1NnELFsaOV69oEkOIsxw8KaFeNMKdX30Y6RZ8h7/YAMhcXK29eYQDyZaD2aH7HnVlNalNpfGfFJmIrHaaIXs8rCn1Z2ifFcKbx4fCyBsM9qBBTlODnTUOUo94lGt+GRFzawEEHOWGPF51fXFsDVyVBhR0IdOmABxxJPh6bL+IJZ4HFkD5SryT/cZ3iOsKhruaCgitFttSaj54FgJjuvfutpMcW9HTHq1nddWDX0mjzWWU0lJJ0OL1OkNS39ArXtXZS9RjzzvCMCHoqBU/E1BfmBQSfNOU9kibNqmAJe3T66nm4aPzDoMEmh8l0ohPCUtFFp+wX2tBZjnzk8DOc89IIlYB/CY2WpS3pNM8JCOkugGoQansb+KXD77MzLMZpe7ChTzt/FGAIa/3xu5xZ8sj681QAOD/6q6j9EeCOhVZVDAJFV60eD0fTmpHlksJPUDQUK6OL79RST9uRnsHuylOKSc3ah8u9BvUe2lvBucHKv9LhXfdFsvOCcF1CUA420C+M8yPuACUmV4SdVa27gFt8u/89+7MlLEwc+WBlLC7ufOOcF1wclwH8w3EYhhKwHDcpbU91eP4QsPFkHJ74H5Ywhq1fvcSgygwRtNPIgFfiUvSwpwFTz9u04YWqcTXvoyKx0bAP/Y7itqAoGMOpnpJfZM0KHdTitWCl5L9+pnr5nAQM1ftf16UN+wdIsSNqV9LkkcCNhiysqVhG1fM6NOIsdcTWDz9TbYIzJQrHRVjEKBCjqDDkT7AAiJ1HYZ92QocXYcg52ttdidpg+alBoi92DL1Hc/+tJ9yPoy9vyy23WXorkch+PMzieNMYXSWxPB6y69WPgjINT8mb9C16cV73pVqqRoJM9oE1Nfd4Ck9oq7DylDOyBGds139iJKqW1fAmeXGC4Jdzd4vBTvb4YtNL70e1lsIl+OaYZ9EQJwEcQohnUPO1+f+Ku4FTumqs58zGHepO5ac5O39gjbrUgq0RyTcEGlnL/9YRrnrrjihLVIJMcfDOvoC4wJdJXJvdpeiC/q8R25/xd/3+ldYkGoy3TeZLOBYL3KIwWNmVBn7j/GL86A5VQgrfw1kQp3bB2DhmACixmEKgsB6OaMhHrf9+Z0d2OzUHukY28S7+OANeVHTo055fAuC/dpT1WfQFtZFWntd4+AF0chIYgE20AgHLfv/bL02KixdGF1qUvcpbAPdM1pHyRAsYTyZZhMGtm8QriPAN5LXfyZ0xvRGf6Rb+UvXjxiH9XZCvzZEEtZchADkX5+OkNlMSa20QqeWeKMYj9Ej5ahOkxIZ1F7CVjz7MlN5+OnG5XbOk7JVcCfcE4O5r0aw3CI9JYsHXcn3v94TTzx4a7+wn65g30gomxd3AupewO1UKBdhbuolXEfLzJOGygoScJsHTGkCNJZC+/nLgUAL51lpMMHzbR2Qha6mgZQ1CLENHWlk2Wm3yzQQviQrmA6S0mP/CSpnwiVonqsIGeSc0E7fzI7RdRSmKA5l5ReCpW8E9MOZCUodfNI7THUcrw+J2zSp7gbQrrAQ78qgNxsfiZ2pclBycTcKKpe8IA9lh+yqdhGj3lzFCA0j9BzaSD2PrDXeWmKTLb8FFLK9PjHExVgHwL34r2Sq/FWlx1NdmOQ40Bjplw2lwKXGmMWzEV0J0VO5lQUfq6zuceduu0m7WbtLZRQZyhWUi8tR648HEEuw8JbLEw6zHXB4ybTWW6hueU/wgrINQrMblmJM74+lVtGlmTUbGhcLY8ZhyJK/i6cwwdXzQRwl2O3saNPCttxF/Gh22xosNRQsmDhMYsil1vjKnx6kxBuAzP5C0HU7ccvtLI/rDBADtiWCS4nSG10cL+f0I1PmoJ+q3JDlVntBx/KbBZyiEXPplxNwDVt1tLrXyUgVbUpcsZLfdL3mnpOkDgkUnYYW6c7jTjC9sWC5dOPIYbl7ttqASFyPkA5ghyrs0XCLUsmg33J6sS+UxXidnfQLaw966YIdl2lQPqA5th7Kz8CN0l/MqbRyOGGDXvTe7QC7tTE48JOWcl64uAMtjdLAa7uia7hmZsk0tauR14XBaJVMTL60i3ejERu+NnogS5bQg8xS/tc5rDRwQ5UYJ23fL8sV58+K3fasfHHQGs67+q0/fIp9G21IWU8knKA336jpCgqADXQJ5JYBIM6DjK1vO93bNzU5MK7Jvli/2qPai6B311sk47mruthaVlpj1v5usrZ22R4O8Ey9UVQS2V4QDL1wQfPy17GH0Z8IDLgB2ln+ToNEWRVg5THZTjgy/jLgli/x500eWgPiVMNWsdzKVWtwTXOzG6LMHubh+kNBcQM58Eb1IXnO9KWYJpRhbPiuUQQZW/aHocM2OQmi0coCaBiwDMDpGoD6ctRfxkpJ8xo8c/8SrARGAmgmxCJWm202/w9yyQ3t+k+UH8x6wdzkUpQVaR+L5mm6PVmUnXmVc4/o88loQ9XMM9uR7BaFk0A9drnYN6E4FwGWG9SjnJqemLJ+1dpWfuR1U+UsH/RW9yqHpO/u4Wd9GI/7HpPznKATE4PHIV2eBjfP2O9ymRx6s54XkXJYg7/myUpSlQ2Oz8oyKkAYj89cNofbpCyyekjRyAklU01kRlyyYYJC9dGokT9nA7gRUyu1OMGg12kkoO8HqK0VBLC6Qt5NZZLLlQMzS0nvDCiaE4vdE7KiBSuML51G+ndAXyEFn2Q633sBN/Rrmn/E1liq82JTf96D0oz/LAKnAYz5CB0rABHSF0qNTL7Kf9PjfUDvYRO3aDcmitV6r0jt8Pem3P/GA64KAw9rkLtwdbmmDUek91VW+2AUYs3W9vcOp107NvSxusSStBLSUUnpPfv6RfDyS4UxMBpTljm5PoMZTTQrs+oPlIjlwZTOOZWxvrHwiAIF+PlCkS+UcojrPyKMrNJT/PQDuGEFwbm8YKv3yNEE9nuYpabGZ2e5LUTW7Jwh0AsgkyukZsqoKpVqXQTMYpmhrCdh0xCDQ8MmJZmtwdmKxpE1VVtQmVS0h5+2ot4y29V1ECexVJKCU3T2oZuzITyl8+pU9D50XuLDOdU8Mqa2YZVIKfyiznPoT/itse1FyiI7RQuvOk/zstuc/iGc8qZ598lwfIgJ+torkL+Rt2kVRL3QWPGl9hzWdznZtdWGv+xkI7XRwNiPjWLCuuD7q8kE6sgGC61Z/vIzd9eDA1Kycvgb7iZZWY+G9+EC+xSGyT1I4AT4BSyyKEys1S85Q1l7Jn4mSJazG5vC6GxsMKVeKtn1OWxqTrtGrkXTz9a8arumI1mArRTzrzLHhr+/1lW/ZfEYCS4YQxpTH4iFAdf2H8RHUvPBspAgLpcmYlxNh6mFuuLgBZePKGMlQakqD+0MmTC7fLVst+B3Vq6wqU7D+fdEeiH4y1meRd5MoerY9/PIhDfpELTo2hSQVBOPaLGEaY3cMkumw7uQ9HK/5osmUkOb5goE7h9al3OPL+3IjwHWD3Udd5yZPVkm2xYauV3358B9nsOxxl+OdBa2Mmmq7Cew7ISFhIGi+yV7upAEARPTxdSqAqtDF1DFR2D1dEb7Tqb9rfb4h+hvxlH8UqoiOdVU+y2a9cpQOGCXPp9IBKQVuC74Xji/i9jcMO444u22Tmi6DfFnAdyOttHsVr19H7lDeEPE1cLZBOyIT1ROaAMjDA/kCP7VqDxY3RV8Lb9bHEkI04W6mvqXj3ug5JkN3ONTV1NO/rdL05e+asvApE6P4d158LdclwLrXe/wSrM5jhEKCYKcHhpz6zmJUb2w5fZbnOmaYiD7mMZ7yY5JcmCmt8NCFNjrYYbBLLbRKM/Bx4PtndHzQavQFkSeGw9PlkGhKuqZyq/aF8b7T949rSfo802w18OBzuIr6PF71Jp0WjHWa82Bht0bf/urGxvh/5UF1VyX4ZFr/PNWWF+zD8LJY4P/nxXn3+VK+Dx7dnWDZEivuzLfN4jmtxSR3P+MurrbeOzPcpig3jA8o+T21Cz5rxRRTt8js9aU1VnVeF1eYpdVaA0FT5maZ/I1aWI9zNMa1z1eGJT1d/RwNHuTXptozJepEvb0aJ3aWUTF1ELNv1OOowXYjuIJ2RD6BgZvxHwCRtBg+x/DPp/hamkvCL41+ZCF67hs5EnC+bDAGuZ1xxg16+3nWtEwXfLDVMwuA6X1fNnNr3kd6iyl3jgm9TqnGO3wbK/4NI6wi9n04D255P1ZATcL3vj7wY5Le4qLeAuF6bIoPfIdX2VSt0Em7Kxr06Jn16cSgLJyT+XvwgH88w1B80SdeUFl7upqNF+ZkFUO729GnWKO1NVmCuJ/vM8ofheE/oOeqp26u2O40a2FKC32LhvMilSpeb2M6prnWaecPtuatI7IfHAsybc4vT/8q/+0/KzHHnWVkc6iOTUOBU29MC0zKTXskdLwD6F6hp/3diHkf7DVGsPFGzledTPWzE8xNo/Q6ggHhr2FXC/iHeNeyOdnfYs2u57c8eVpQmJWGc6anGbVUoZtU8yfaahAmuzV6eNvgegXlwLboYraP0XB3HLgs2DM5WQp+qz3mIEXqmAGzlOUcBLs6wEWSOhLcguzl7PsKmh/PTh1p16lxN9NHZiILLa1vAGSLgUfC3LGcVxk9nqo2owJ8KbrALrN4yuuXfdNTtYPBzjlGkpPzT3NBmLDC7asV1JkL0v69IBwSqfG1NgeVz6zh93/plm6HZLAba/EXTCgdtlqEWFBlDYpbrm7wdFykKGc0ySvscMwbZN+aSdsozvS62b3UdOwpS1TPZS+TBOJaRqGWQCQ2p1uycHkHFgJNaNHI+5pnx4/NnlBmsSQYnRjGE9qlsfd1e7G5EaYNM0DVuEJpJGZRVaHrR6qakgcD9ZoXjDWotFAGzGippmzPjC1Ai8h+1ikV8CfyhhvLt8sXqqkFOLFLRnWES6W5PK+LSRuQgvxfK1qi9pe8e5GOHrmqgCVuRHlHNIeMcykFBY0o6NFRzmrxs0VIem+w6u7ENfO0baiLszZ3ptgRCegz0RyAAJ8wYelRkoSYjXXaDtjBfNul0ropsFvrZ+oxtVC1SltaEDRRuQ3TtBnvMDXq32pEKtcJZPOd78gL5xGEiSPnSbG6td41Z1dV1UFNofUTay0WlOHy2YQbuF6oCi2EJjpwFPLFS6ULmNV1i+8M94OvBuxj/rJUpeZcxa60UoYhlSZg/8gBFUd8/RLM8Hv5BqBaslHfbr9ywvZGfS3y/j+R4wbo7e3HpdqqIO4AGVSxY+XY4yWSviPdPskkCa+B+juVhdjnq2YIHD7q8I7CzEDFyDJYPG8kwn+rS7d8Wk1uAFUyl5Ip4sUbyEkbIv4psEyzxOKospfbsEaG3BYRJBOKtGTeeytSQnToWNSswloDvgozqRBZlgsUFyw+U98snkzIad/LTdJOzysJGeQgXnxL7/p6EErlNYYuNQi5dQiorJ6uixnXGuM1SK58nm96V5zwUyOQGAO+nQfpgutYUDCYjJ+RKoO+9U28Sm7DH/ZgT3QYespKN38H9klntDBRI0gl2LaM5ouZzDXfM0XWBzjfsINjNj0Qqy4f8xJRdOjtqbQowXhx5NmjsOnRSv/UL6aCOrbe+VkPZUYYizWTOgWmPkdabyKokR5SgNanm3Z0YMOK1vZjgOl1p0hfWgPfLNQeWgLX8oXHYjQ0QUub4yF0c14LKKm28x2fsNXUCbqIJ0DTpXkGp7G7eOU0TtegubRXZYIqfIi03j2OaL3l+X+YYmVjPCrUL+VTiD2uQlUEo6PEwapcDcCIIt1uxmsD8zpdIoG8zfM/STMnbrZKvUUEDj37oq/DC1305Y243QXqNdbXc/VKnGcjY2Nz9Q8IjcHWMO5BSKqvYeMqT8mzyXfakRFSo9wnAEj3HilZa/fc/b/Iv1Fp7a+KCRSuvpXyhRXA3PIAFZWv06pnlXwtMAbUSkmhb1UQbO7Cd/cxgqC5wlYwRndw6kzMcao5bQNz9A1twzK7G0hh12lNnjB0XHPoL+68e+9CInQ2n7cai1P+vqwh2rzWqtCcaBtn5wEamByass+T6WzW+Z89wUDpLIRL/fHgUZm6QMiQUnmq2RS4kUT7B2xl8X093qd1OKeIsg/4BxTcUIwm8+mTCCuhKgtXEoK+6uhJcYMEyXFnPtp3Z+RfCDTQTwlOP/aClw/7mjFz4xjFaYG7Kzcer11nRcX0nLchkmWX7VgH5foo4YOw+R735gC5V7VzAqaepUtUEIHopw8jENjn+AqPYjxpfY0fFCGGr9rD3nD2TYwtWgCwhLcirtQuyuSjomd95UzFyaJyKp/LWej5KrZdvMcKyx/RmI5aXALdO5bTg4K2USpPDg5pKrDwl6ufIF6V72jh4asdoB3PMbMr8rLbSVed010vKj4k3OU7nwtWJs0/icwz5svMO7o1cp0NhOYDm8dZdcMkDqaN0CKWs6Rrau2UaIA79F8h8kIVkfKjyY7UGLN7LMPb4iZEXCFl9/c7h146YftqboYZh1zVCq91ru0RRzzYrTVQBugXga7CRYsB/sFAWCETO23hSZ9chKsCgDr9PKlVxtApnRatkrhZxTvxHho5e0RNKSdP2xp/xf5z6hicmBQWTSvmTb/f2cSUnxdtioGlF32BerIN87SmYNpv2Zhut+torKA+kaw0lM3omc5ri8+3sh8XETp3qNpO7DzdBhM/EJDK/ELKDEJuCV1ALMfwdp0KtXtLdsf73RQ1cQ4y/5zL8+EciPf2KCPd/RmlCv79UHdYsYQ2QFCRSU94kDz3o+rQ5pGyjnB5Gt3zS6rNJs7jaQRnvfHOzncxjCx6e0Hn5jTHv2elvdNlwRg9vnSHj83PsLrM1jSRkDnDhHvjb6K6pzfV75jicrOmNzmQ0FcVa2J4+8MASwCIJoEV0ZPYcgi3TcvostGs5e/afLBOQ4FOWF7684IUvSBVddC6m8zYXW+MYnL4hVgmN0/m2j78+agEKYkU22WcE1+oLpBjk4YudewvznL/bgTA7tw8dz5zQ/6iDQhhoCBHW2WeDLzSpVVGkzr4BoQ0ZkQA4fX6BQyFU9Nn0lUBR22YmzipkBsljDT2hu70HEEKVB+2XhouOI/H1Sq+aP3qPkNBGhWIIZ36yydfnnPqsyqGyRz+Kl3jYqNof9DX69GxNbnVtLJVSNopbwv9SKAvcSztJjjU8sFid3DMT0KUk0wO3ekG/ld2C7TMRCoNUal+LUDDymSmEaGeVwiaEXAGS6m01m1Q71x/p9FylVD15B9l7Nbd548vJOPXY3WqUMvatnxB69wmgU78d94VireKygQD4fnRoJMGvcfWtejnySfBHo4NdOtX8IiU/2wCieTFYEphEI2hQ7sMtFw0XCF/vSiTbFSdCMj7YVo0Co0e/zkZyFGff65AIdbhLsf9x2tmPILoLE9K6DMcoCC/r2fsj+o7jV4ox0jDI1yW+s7Vtg54PMdvjDGqf2d+8Ansq9hZX2a2Jt16PE2pnhp2DruGXZ+DKpT69ICcrbvzJ2mIi8tjDMvKNa3UKYafF9Gw+eIbMCdL4+F2IpC5bOy2j3s4UzG2/qZvHYMlHGCZYWSnmKQbPIzmVG9nDnY/bymC8uYgy9x033nEWqJbyYlLQwc907Wb/4DrmDrBcsQyH8TQ66ZhPcxMLuhSrTa4HXdtdJbRM7ouawzObGlOL/1oA6SIIDKB/DAvt8OOeE0Zj5VdetaWtV1mj8qhO/xm4UjvmjhMWoosg9TQbCLtQckHIvQ/EdxrEZHHIjKY/Rnv1tW9kNn0lz2ljnO1q5dvGQ+grINCvYYzg3LEW7n3N+42nzSWhEgECXgjaVJgWzHJSZ4hGS2kTno06ILaHnr7XXwnzA3h86/M4Xy5PyUjk3I3l0sfno85FfBdRl2zQLbzN+pLNwMHXm1zgLLHdiJWYeO54KlNvZcLYldtvND0eyXyd5/ssrjJKxkKHPNYeNXR1iss6CJVNPahzkDOldjo/1dzyRBSms7sTdJ0T5ewR+k9oWyCiimvYlEa7Uqvyjpf86BvNWer2tTucPswdM8D8wbbeXc4ZRVNsWPkdPIRfm0Ps9tXiP++4JoPyRs+CEW4G9MJStvKi2BjhAxhz9IGO5qOd2kayiFGYpe3MUhS3JTSR13G2ggTJpkvhJVHHrlgYOl+khg/o0DVJUtnLXv24UXVklonW92G7/x4kt2h+frDpcql2EL0itipbwkMgHhNJv/rD0HPs0lZEWk23xmiPD0wkrm3yWskfqZlXJqC4g7653aLVgybSWKS8bHtDTvQuTiZB1qqYAsP3qZvh3itYwvXszOqX/M+yuZHB241rczhyDpPM7nSNYmSO3z7ZsB1r5r+P5qG19o41ZzDhY1WAQS54eLDBk/+pb9NAeQYKnrSqic5W0dn0AJXtNUO9goL1MYFmn7Hr1N20KrqKb+D2UqdVxxB3rYIKzLJ/ujqQdxjdhSgqUPFppNFZOfi/TGAi+huJHMJfhC1Cyx489SPf9PkWjZbZuAjhe/eaAqaZx7XTuNGbQfP1OGcjTixEI0/Kbe9OzWe5F56o/85RW/5BdzlMGAR7Urg3jJJWdUk/a8r13Vxcp6KVQuKwKTy0HlgvjQGe9Y9eypXaV10TPRYU4k1dh3T0sD7jbhxTLTFCNoIUY0NqxHjGGhsmMaPO0Rmo7I/3Vfb0sYbu77ysItRjnkCH5QjlBv0FFDcy1yWtmDfkb0IRXLy22nNhDrgpFwBlrZYg0fuHgnBsQp5O0GHG4wZlMcvPBRRikire/XuQIwoENBQy4HwPBxYPADCjeEMlJHOzvP768znPdrEu6XiYlk+J/TUunetUFekngIO0RV/ODQ7ddGJKYNUbg7tGZHmhfA1FYzwkG5IVI6XtE7dLqu66CV0yg4OJW6DKMUKr1xBYeOz19Q0e+FGG0mNCOgkC7UTZal5RFpGjXM3bGUvrBZzfQyAySCbsztoKdnTvdB8GkEtKFZHhELd0OaizMq/c+tT9YaiVrNS0QDLEn6DsmggDzPwVpll2DMKxa9r0TKXXjh4ab9XCvt7F2MZJBx0mzYDWxYJkd3Jl/yfboYdRw9j4H6dsb2+xyDbNXW2YTJ0LPLU7q86fC9qQ1sXZEwXPl5jGt2ITbwCnkhF1Bd1QeINcKoKyoB5xtNK4c4dhYxtetwfHZU4wGIv1qqqSETN37//VNlmnQLb4WhiU4sJ+m4EbUVUrecjGYaeNDfMHwtKxkAgQmhAbFFY1+0OTlcoLdZD5K2fLObm4OlreRpr4/2Jq1PYWVdzmSpClUyYOxixItpWNcHANfdQXwQvYz15/UIojPncxaD0nkwL2W2cr65a9fZDOiNTmaMU33dzY1iAfMePMlfq6rCAzUdXsa/TYPQ8DLYAFm8jYufUGxJcYsiBe0AdO9RS4CxRiJaT3rmnJRcu7nZzvUyVdjd8yqRRLtpIaS8NPet3RsMG4dscA+krN7InOZfjMNhRqli2nfo3cY32+qirMuyGj2C/hU5am0fcPqnkr+dJmPez/RUIUDhXTnp0d0BoZMFwc1NOxXi+EobiSmg76Bt5xNTJ9hJnAJmW8tsc+Y0QgeaJINGy/wTjVOTUZxU/RUgXxPoLUdADWI8U6L0bBKhnHULSHKjBrZQ8w+pRLa6+Ixzd3e5W+cM1ChNO53xNLj2aNB531mRcOJ+dGmaCvpDWiz/x4gYBLFKMySk+Swtx7FJyxMnmY78q9myHR+uIpRGv3gO4CqMRpgeUmmvevKVGDdaG/7VxCBRDSgRJH013TPqAYy6aabu5sfRdxAoUIea03iZGT+fmmsANa4UY1m+aDDYIPT184lrxAsPmxlPGNCi9d9aCuEcLXMXv/RY8IQB2JqrSUlq92FA5/x82s+1OrQliVi6STnUBg/71B9DttkAi9wNsPRAZBFjEKhpDCUANkt8JP9ukwhrbevG2WcMKTCIMqnGaJDzTahtJwZR11r9IDoTgB//+lC1SDqA7FLCxtQstx8rKiWaGjueOEkYX4rivXk5pqujwjju6KgAXpSmKxHR6TA2TMqKJ4oeyGylYkGBYcQ8t/ON/+qZ/cWJzNXomPnjCGVdy9d0Z5nv2UI4f5l44dX6F4InuJQ6CXPfYR6feNu+TUKf5vANmnh3v1BY1TPRdI6ybbbPOtZcrO22rhKZJ2Hd0Uqcd/e3A6o7awmZuss1FX73JbU4Ypvy8SP1ZUe1N/I81TIB9jj60ZNstJjrY7GEHK3JSXw0bnPqW3sntmaJvcyAcu/cBL5v5F2HIVXr8q7ZiEd0l181C1Wpsk19TXjFMdR4ufxbIr2dzrn3CFLDctw+HGwptfHLTAwHBx4tDwjqNVm54lkRCP1CUwzAT5EocAYi06c/P0k4BMyu8nJbwlbouscmKFjlWhBGbIfRoX/iyCNlU/VWolQbeGcb/zUJ/dGIHCPx/o6ePjoZEHSkJR4NVThBqfKSht+UC10v3cq8KycBAXDSYPYhb8u2IlU8B2Q4pORK5UqBSDdfc78xPYJPhRr+TyAVki7bjVNszBLZLWRhwL00hPYrPmR7fj9ndpnf3ywbWwyRPLsAh6OD579TrtVcDTukH3PshsQa8qGOFEwbTaNl7PI550QCrlXVk1bJA+4V62vDEqXy/tXsyhq54Y7WvnnXmWr8jm2YuglUuQ3vLxTHYzggO2i1UqittbgRZJOLBw61tILayFvpNLN52BfEDdPS+Hm5J7K/CZpH9SVtCmrEvug+yidA08v62kyg1nLSOoWH9chNmjcvNx7hjsTeaDAM/ogC+UwF/eXk7wexUXdXS8sC0NDubqf+zpDb8vqHS0MLauMNbZFWCQ46GPHlr5TdC0oZRfjE3oKuXzshoyKgFzIUTpsNjo8S73xjGkQz1Kwo7g5LsEAsz7G1dVskyQl/XKaOvPkQDcdX2dirKS0U1fg7c6N8VTVJp0HmFgSJxil6eqWokhDLTwywjjBAgJGQVChdhftS4LiY7X+/wpOF6hI90J0fOrBTF4xEypoEN3s4i/SzTyfOQv5YP4Id8pUl/FtpmOqRxj6iUwUdE154jsHVEcCuY64QebFH0DK1mNyhx5nQuVZNSqMqcfa0sITspzmT1zPDSPADvHMAHUVHKdWTiHYsG6rlUr5T6mx+4lg3Kh9i7G82oUsDpslaTjDQWci/N7hPOW2/Lo6/E2T0OXBxWsIXX3Ee7KjTk2pf6gH/mGItsgrbOB1GzzntOy2ZWZ+Ni/YjyU+a51Vo5VvXG7DRa3TsbuvL/FpmaWKSH+Aan+JljnpLA56k1598TT3+Xp5ReDiqwqZGDviSIHwZvqg5FqRsZ5RAwOoBUCmFOhJ3+AuADWELIxWUnuXakn52mTtYj8QQxBu+j4mUthqg/uADiSl6rekTR3nyC9OR6q0n4YWPpntRwoLBbRG8EGgJi7W89bR3QZX5oe6ZmC59m94BLk/uf8bW16jtrwhFQN8kZ/Egc+Vhr2fbm7c/+3PQZqecqTBaurDzs+yhg9Pea1zuRy58gQJ190Clo6+QNdIshzU9t5DcqUhyNgvOAPjBhTsf7vtvKeuvPHW72odZRnMXAIy3NQpY3LdeUBqBnK0n5XowrZ2W+KKlGLDDng/AGHNvxiwyidf/VAePGj8NJwyF/hCJ32iC+Pj/BI4L02Zjl8RCcbnLW5fNGFJ7leinx4JBRJOrAbUFAEDTUK6GyctAyHUBL5mWk7n5W9f2amvbfRZP38bLuZ/VSacg83gRHFvH2Z+ltUNPl5lfMofCwS35Zl3fFYL4P3x5fJ0X7DKCi3PcZpUST4/GFDrNIxEcRRYjgh6p9fo84/roYuSZafabfLc1Dd4O2cGgWDuQoDooGJJYCE4fWSVtpxOv+ZTlGrs+7lQ1QI8rENBK5V3idUN3qCC75bfPAGSC0JRfR5VXtZnZOIE0FaFsJWQIs31bhrPH4vnRt5LRIygpflqqHTVuKt8zXulI4Uo1PJMZj093rrC6q4raXfhn1RUfEymLFFtNsxEMYGzRBVkl2EcILuoaK9dE+tvxvy42jEl0Byf8ItSaL9PEiKEV/n0OXnftTskfeQKFEPrNXxRxDnd6DMHwIU5XuB1TIC3GwFP+F745KdLGovFxdgXzMc4zo8NJYbjtUqJlkZ5Y3AqPBa+SLuznzvtIj/+5BHutLkrvxnvbunrJwzwzIWwhwKIQRhwDeqoc1lPMjT/LqTs7kjqehSOnYRa6F8gUJm5NdzX44BKxzvGwq30iqvonWfZtIhMKYES2Rr/1qaJIw36uyJNbjJReyRbDNt98uLHWIPHWLoIE2WwUyms6Uyp3uoIKmuXu8qw81u1p+XqtExHRNZHn6NiUkEZMkw9sNJ0Kmk4fFLvDARhb+qEql9gccpduTiACB4xWMFUs4nE6PXoxmRELGD1NG2iqNzyU14VlsdJRHdtZ0k9z4neHY+B5wdr/4XP54Hd9QoegZ2nymzR08qA0rtskW99e/WXvhGPZlvUTg/n7DAe96riBIqH7e8S1ViUG3KHEkCkwtTDOuaZpwJN1Uqqm8BMaMaFdO1CjAqbfm67hZBPEP+jOcmQzczOpj1IPpdv+rD5QMuaXfPJWvjOpV/q5XD+hGf9lHuUuT/4DNHlbsKgz4BmYq10K35/7KpAD2AUDge6F/n9W0BY6e32ObszcB6CmM3DIHkZ4Wo1Bs8zUr9/2VskFXN2vYnOUrUJDd7fHyvHBlqF//ncB67STzWvx5/KJiHLQTx5uesVjJK6zKRwriltL4RqnRYNZmcrKciFVGxYWzZriMHtwn8ISgPcoU/P+4DzMst5e7nhJpL3m1kyNXaqXr3ccDWMy8K9wX2s1ZlO9JiqYOslx3fnDNNIV+0PC+mBC8iKL2WKhoV0yrZoNPKuQJnn1S+0dEAxZev84/Fp7ZjFxLe6lzlOfuibtbzm2/h5DuAhPAcDCY7TK8KkW5ZtatBwJ+bgmp7XbXSpo1+aJ7EG8YSKynecZVItbnojAMQBFLq9pcMV+wlBNUh/75zAJKCRMeD/A5DMjPR7oonyRy649Uury8HvnFBt+bFNXnlIrU/qEuFSFxWK8yW2d/s8tdMkz9+zIqnXFT6WHk0Qftn7t7OptGHl22wBdw0fxPu8DPUxoMBTrhnGKgrKtPHo5IsBEyPZX+4H7XwslxthRKz9nXZI+ekhKUdxCkzZz4g2goKfE8sUZd7xonuarLK3z58Cj9JaGntNkDdrzfVxJrt565BUrGJ/KSKSXQypWbKpp0VUtaDegWt9BWRVF4SSEuZtFzAD1Ng0dwVMA+fmIvwtOaxbVvGJ3txpbBcSYmZ4HEvEI9tAlmmRNGmXpsQqaogoXKx0q2TBljeiEy/ErCdlDKy1ZX0PjErPzJp+ofUwynLWptcl8kxZObC4JlfTumwpTIu6LYLd7tJpbTz8FIippLX0reNI7Uh7gp98j7Z3gDKam30h6wOFV3yJa+R1/YRz4ZW6w8NlR82XnovymBxFYnvigJoDGTbMuhATcDrdMymF+MZbJLqfOTWpb3ZHWxdOOGHr/r36AmXvKdvwb88Y6RXmHQvOo/yEBlqVx1SLH8ZXbS39bge9o9PlnxoYHAuP/AOq2fxjQns9aMFSANMG3hFhlN2srgpgGVg4eFRyN3YGqTgTUI89z9aBZonX48sBYGPDda9qi9AWdxnMKCoBYaYn1HStuD+HrrNQBbRj3c5kNaW3CE5fWrN6lxiEerEiCUoryqZNsXOf6aBO9UiEofPeC4shwkGE6xqk43c2FuT3DPA+Ykz3tb1qHLnIgtg46b48k5Hy7e9CuyloZkZOBXAZRz/T61urJUblh6KymOyKUp2T6RCaELQzbcnbNpS4R5tAdZnFuxR3hHfFttYMREXC//wV4AnPNvEhr+Cbh2funf7do7LPBC1oU2KaEDKBHPm8Vval9NXkWYhlZLkVrdxLrVtObzDd3D4Frn1jfr5IE1sMiaFnKfA8X6vpu329i4t/A7A1oKkfW8sbWXrBZHWRis3mg+e0kdN1eFVeL7YMtpSy/kreZHF/HLRanrSjnaumkkEPmhRfp2HI1vEn74RFRjF5MJ0I2UNYsG4z06Hb/9orW+2d1LwjlX0wlJMMLpd3DUgJ4dAGAToXiUZcVlMlmNQ8a1+R1VmzSTUn7y8bwojWqXEriVOlGC1XN96uocCYcoYypUISNDlume8La751yzND1V7htfs7wxqTnTIJgZ5IejCkXjkwb9KvhxyCnLsgJ2Fmc0BzwJpzN23gpx5zuEFgM64hG4BjZZ16j8ONqTsCCqqJnqPMjvx7TxAgLprhyUTGorSWvagEI7TozWEm4SoQnok5CpSulUcz+LNAJbGi/FiQbLPMLwvdCLYydDP1dBpCJuu6io01XUeLtnEnZoD1JZbeJU3/TUMJfb4SGrcdYPYVYbVL1u1yMnmu0SDP52xPavCOROusHXqt405aLOHZ3F6IGX+rffmRh9tqdcmEuGBdJ6+Y9osV4Y2Gmu5jf2/7bbOD1TzbDrBi0Fz7Q1VimBQoIDhrA2515UXeTj7EGIvJtQupDL2BaUEA8Ma64erpIIAC2ukMQvs3vOTFQxkUJLjV09N6D7N/z+kwnSa7JrG49D0HhCL7Av58OvM2iT/1VXhEIISrsb9l2gqsy6fIxPwhdeYbWZK9b+7k637TM6VznZBNtaTgP+CyGrFm4wgqjNi+qsTqRqRrXZy32oGWcm/CsgnZ7zDPoCJ0ToDyRrex33tkHkDsAklHGZt9nUa8C5w1CO92NssKSLitJjPgxhdPcwKgG3mn1a1M/ogDKq7eMwAC/MC5SW42D2EXNt/yKZuwRj1W8c4p+LqLwRzjHqlIac7L/CErm8q5ch80KPYQ/CE0vJDve5flRlRlDVIVHXhHB+4naM09VAtZhGp2cbc5c1coxDDPIKKVnkc08n9IlZ+vYVJORlmQ7uPxPtqOxXevvtVnPaXlWWpznxvmxYBvxDd2dqKrw1T43lD+MHWLIACCJJNDaXk4Pb7s3tKllnt8J4oXFF+oDPGinZ9Nd+nKeV1U6BpBjO7dsxJ9xcQRBkhOKDcxdnuwOuAl+rELl7KNfM2MNfZn5MrgLO1jXsqMBTtAqIhyDsJ+pzAxD4LuxIsWbl59NJ71PQm/JMbdJJvm1NEB2+ai86LRJyMlrERAOnvOKsLCXTL/Q0dsTl/PQ/tJsvwt+LHOBij+imVn2d7ThpAZ0KTVb3dv5803B919TW5rIlPtpYN8PhmcEgpXcTSSov+UyiZ0UDLl8AZXBjevZ7+A+v7xrkzWdi8fiiTtxM/GQykeh992hdVApOHsRB/MYAlgQo5lfD9W7ZddJWgQYJrre7a130neftRvo0i9H4/KFZCExIgKaOflzoPFtv5PUC7DmAH3oAyg0P68JCWleaGYpnB3FYtiB7e3fLbWoX+KgaSFtC+NSOiG138XXq1WhYMkTsScE1s+4Sf5Y2+JSa1/f9EVa03QiuAxk0E2GcLU9hCFq/8O11lyt8JhkffkJEnwhUQ3rCVDXuskm4YJAjJN6WSoIxunFjSIboDrEUG6/2O5/egorH+7/UjZTY/yiTcmSWHTU9ZxWQZpiCzOWcFW4SP3Mff6g7JigKIm61yukViuTd41RlCIsPVyQHNVb/Vht9lnfr0H1cRl45wErSTdMRd8MWx0goKxepV9F8WBZnxf25pfu+zfwlODdBUoORup5OjIyH7/1kXBu6HVWm+LetiE1IBgd4lBP0T5zpDFv84/bQAXeb8Qw9qkoKFFmFG/gO+CxGmELbNIzl3Rh5ht87B+JSc8O6nj41t9pY0YLELm+Bz0r4QrJ83TpMMYy81/T7dikBsXKpp8EkoInhxR8jcyGAoe7k3/Zb1uL9N6BTbFOkmYV4mVj9OIbKhqa6xkuYwkWLW175l4ulfah2D5c8aLHaPCqmc6bdK/JvbVQOO3QsE9dd53d4W8J/GXFW5pIXFclBJMjStE2tSodKv6krgTAkvXNA9+9HbL7tWDkNp97MP+beKZFfX0mbD+eDgOCgxWOmsjsk2eREJcLTsIhOJC3zOovgTT17CI4TVGkRYCOF/bT2bQk6x7bRg0wFMi+RXPDmVvZjS7uzz9tKQTHosTYgBWjyEMM3tBg8IYJHQgfBWMRT4Q44qSCe14gBUfY+peHLy0tIw6VVuJsPFcIhFVTC1FR4YOWwvYzjxnSHdqdZ/QPUaJ9mX3+vkMfY2tEpJKRx4Dhh5ChyWwDjIILv5PuDhO39A7CeW/phcOszyzmuhSVhcyCja21mlFhIbrDWRsQYNk+Du/i2MXA4ZxnzBh8WaXcsE9IVYUnSTkhdnYMG0kOuFeZIoxsDVabaKe80UOQSAQ7xzBMYPRbO8iwMQEHgQt8+ithKIozRXbh41nLHfltJitzgbMkyJBMyPhl2Z+h+hdOZUEd8XetRzgAGkrBc2Hy1JNvv4W3XCnuiA2eMZJLgk6PzJcXulZgtAL3mfjPPL8/oXrUh1G/u+it120/iDQ06PfW8fq2edG8dg4sFGnQZzu+H8MNp/izlv8slHV7CGZidv8tPJ65OB8v+jf3mPhQf+xNURLDZrVFgsY2cf7viDcjYAL4fsC8xWSH1E/ODs0rrbU/fV8ZWL2LbbZfpk1f82rox+kIVr/928asOtC3lFTR6MnXxyhp1cCUxR/WDH1xYkVbkUPh4DcFqfhimL2vB5IMfXGfTL2xtfYEZNhjRhoWZ5jI+Qp0HtwaP3mGWot0UxmseO6CSCz495qyWi7aQIWEzq+uyO7FZQ4G7+GkXgeOwStIY90PvVc5JGNv0srXpFVZ8LV1x9qSItVdHp09o5I/htbDzkz/BMAIYyz7Nw4oTfL8HHqBO5xmzwMfwodNW0cIhy1jRmYpdAzkKtroNkkrZA8ngWxTS+4gDe4VDuwxYtlDqw0Dg1iZwZ3YXu/ItlmONP3cwjvahU4TFmR+vcUNm/XMu7kpRgOHELPqWaNPuCue3TLzvNKRUadj71FKzVM1hbbgu23fpNOIawdrfwE0bpPIqPOja1Xskz1qjea2732/n5o0eyXhTixCrITK1UHwFD3Vm+/2cPxO4CLcXNp+Xe4U9bWuQDbKE+UonYVcCIhqWHsmyif/z1iGcgE7RY0dWgL9KGOuYgBdERNM4LnBROu70Hujt1zzhJ2dktIdeVjrRwhjvqJ3FCZmq8bQKu3KIFLihFNnhGMTO7FYVZBToYcXiANWfMybYuNEAFxEtrTcmrtkvEDJ2xenjPKeimsBWL3O4c7y1yHvzk9VTNW/4RpZ8Q83VuwclRUzNIYshNcON/INsei+gdvra7rpjqcLQse4MLt2JmIxuIhzU9SA8GrxyIEqiKiJwTcuRYegsCZAnZjxSb8jOlEDEOWr2suKnd18wHAFRr8R2+3pwENbFgMFWm6QoBRSePuyRWE1YeCbYOGdWcSbg84WB/HD+Tn1Is87/BXoVwNxdCTmV/P/6UeobmbTG2+g/XyJK6jqIM1jzrKnZHoODXU75JiiAlnWf1XcfuL8PNFpudiTenHfcHoN06c99X2m/rW7eFciYtBE5z92nWBSg+9dvwg7D6exaqaq42VWTWGlq8A4Cnnw6iHqzw6Xmg+qNxbuXlPM9iemA9RGINDobzl2PLqAvqM5UBgrboIAPMD8xfeZwkkmusIsog5NNId7k7iANNBaAxOddD/vHvXIissrcB2NH9G0mlTT+vwfD2yRzQtouw+mqWSdBjSejEFDg+raboiV7faxAacB7oumHvIQcd6cuamduU1Nl6T8Yoc6nrvtdf4n6U05ZHKoYBI2Q4+khkCndME1aOqvsaz4Jq4HLFkDw2vSFvUVKM8h3WVN71wSC7JJ4PNKDbxcgUBaFw7t3ZJLdCud3hOCJXaZ7598kG1IcjG25BMBjG4wQsc8Hgs05nKV7jmNg5FyNMsPSrxXqzCYMe1YcCeAVZ4UIO/lpeGN7l8iqpqb3Xf1Nys/IOwS1fxwagRa3tuy+OxHtzcb2lFOftz+Lqv841gabEgQ4H6tCkNsawuJy7UYLqMJpDYxH8UReGBq8jQ5X0XYT91lVeq9srO2MatNIaq4taLHKek7hapEJKCu7eQwaPQSICG/pm2rmt4gXTvxaF7EKJI6mYrUx7SC7lByvbmTKu82Nvy/gKti8o19my28gJw4rVRGwXRquIPLjSPq+wDNWhDIDf4f9/8Hp5hsodC7TPwij4KjJZdv+DaEilj6BR4V4oZFNUdII4iawIeTAJLtyhSFtArvHlciTWdKEj3C+gOHXOdDkIKu0Qsdk4ert8YdWsXZkj88vF8NyCxc47bEnDwGeaJI1Uohk3GFr+3sLnI7jw+LSKze3xGrsYvRRN6UjNPHKyNrbpxHNzQcWwgtKOwl21PaDiKx+bmfQha+36cFs3YMAXj+NkZev94yPZL8fL/tHHHjNxRFaXeivz3c/oiFLDNNjdEzIyD3jUzALSduVRZ5chpL3aSQMivgkj0N66H07NSDQv3WitH7xVHED+lotmJ/ACsrY9KSZ38SvQn1iUFSszkCDEAZ7W7wHpGqEOWP0vYmVsYLER0blppXkv1zz6WJEB4zvkshB9gJtaTRmTjvss1mSVgnqlSC2M1vwMi8c9vJE0PvbzPVvYXQzQIriB8QUWpFoBG2lhU2YgLbd0M6s1srUPE3o3NoEAGkmvW/hgv7HULc3m7yuAeudswrkcJG9yvRqBtgie4d8M6oAokiAGoEZxAbfU8929QJypETsvJj4lFoYgWshaQeuzbnzsY4jYDYPYJkNhzikAAFjaBss6ROQ804O43jaaUbyI76tl0dJJO8vx4gBEocaKlR44aeoy2+547vOnEefvvp2NKMOUOWo49LiNbcTtsIW5puMZFy09IGnILXzMkag/SFQPkPkqoPqw+LN5xDZQLUyXhQUMCNv8ln6p7xmTzU1bSrwBqAAmD1OPt0kt6wb7W9hMXUjbtaAcWUgp7gzI8redLN0nKXGkstsAFv2uLzvgG9FP2bWqMLRA6iGeoREYKUJtudpzEvDmXYYGQA3qpCgRvnMU898kV2heWUZJzWN3EZd1bodEeuMQ+9/QpaLH9Q6nrYyKN6FmsQttcdQxXCf5BXelDgJy/bZGqkXJCMmLm4IFDdyrItcUY6Io79iAg72fGt9sJvAQeVkfaZWEMIHJNeAvWbAMUbRJy52ZfyJteUmeq0usqmft0tejb604CrLhcX4j4BXGBOFxoeNDFIrn371SSlRVAPD9NkRTRFI9KqiarVVQrcCwKiX3QS+AZ40tl17vx3JqXl/wvhrtDXzI/FkYZCUUG+yG7anE63wK4y04HPjLgs1teefwGOxsxrvHu7eeYmYUGo0yekGXv5NKeYlY9pInmx4o/ifmm8eSmLrMegt+ZZsm9wOR5Ryz+pgCUKatmjNiB1AKUZLeG2+ZTMLvu0rFXQA8rBVfItBylOPKA9SFX0I7LE/La0d+c2EAPCxWC1GmdokAiFRL8LZWrQna8qzV7zlu3LEAiOVmsOCWforYtjnjYdL/s1xAg5FmdgxN5PNJ6HzixFxBh1x2b6ySyqrPnaeGNvM+dpwvtmtJ1sAEMIXS8UA51fOQAiT1hMTzYGLJ8E/XTY29SSDmBDYNExlT942Q1tVt7liak3iT8qYKrKg3aMQmmnIA4Gu8XuHreppY46zNvuaj+br13DFhyKWI0La0z8Rh8RS+rOBzKSMJGiOFXUSZ86pBSRiXoNyBF2iKH6ck72Lgk94sLG8WjSkfQz3vzW33kDws3rTmcEjy6w8XvTU4+H4udg/ppenp3N3jEYH5Np4MNU49UJY78W3pplhysjmbkpzvYo05kZq1sl06luNsOlE8rVXOrm/eYgJ9PxAiUfufhOy4vPT3g9w+UcatOhQ3XPFdwfFMD0UZqZ27E0afTChtDJ77KxJkiOh5iR7hozeZuqGKklXlnhN1lt4se254jtw5aGKmFG9iDSicTtzgm3VCWSGkfNj15FV9pB+qa9AO8i8cY1K9GMm8tDT4tzJ/VBnc7I8oZceX2HURB7SXL6TKHA/0pdC668L3AZgeI7Nyu8I8nllgIKb35QNaIQbLm5/x4/j6xrk8RCR0Gd8LWaYm5Kw0PmH7jvm+oNxWdVrWYJHcmuQERQ1mRpWGTHub/HDgIR1nIWU82eBvW3VdYoc65hUM+UXmR84zdn/R3fS+DzidCIgXaA2KspdmxNDO3xdgVN3j+Hm78kZmMV5Ikrzcy6kBHGuniOcEy7txwsLV91NF/GNQG1J7vihVlfQUFzzC5e3EWlPSDwGq8KPOiGQ6WG4MWVF7t3mx+pnYX3/zCdUVmoIECGiFW+dxwdB+WmXn0dlPczE0J9HKxbUyi6hTNm4E+02iB0cjVyRbsdGvmnzVIe/L1iRtApFY1BfuLXSrzdWjcV00RUmifLMQPB3hdoJedIdceWCIyi+aQ855CnZpAc5JSVjkndJ9wAqKnaT+FW68+XrYgPnONFI4Dstl3GfBysOm+3q7hf3OqX0MTPlRBuo+4/5rOnyNKuGLCCTzyNAPfd3Fx0F3WWiwnkOIFVy3B2ZrSd1hZF9/aSw4rzxVYg8Soglg3iLMzmtnT1Lg6+cmn0MUJxA9kdowvoOek8bpJysye9iwH+WPVj+Z5ptllc+SUS/jXaIna3p3aeppjpiUbv3l/7GYMrvEHkZ03GFualm+hBD8x3zV7EEtsRLD/0iI/+frqH9qH1YBU32zRUdyUnLwJhUXLERLlxRpOajl3AkY5ZAzveVlkGHUfhU4FkWd68Za33zmaubo4ugLRCi4G2j1uY8xKcbL1pWcNyUbLnSC5d9rfyzlZAGQZTprnMPqLmgHNowpe1VBpVnSWWPFiV1DVfBDvzs3+Gz+nyhw0Hs/4URBPvjkHHiizbiHDRAa1QsAe8ay3ifJ9OuqEV4CsTzukOaLvmU1wvxs5pj76n/GWlq1jwzxvUmSCFBYcW3TPWiC1KGJdKmoh7jpb7jcVmw7gAnbvXM7rGJrajejhJINv13SKaVeVC27OtZd6eImZmYhDPd/00LxCB6AaM74BJ0QeMtMdKa3doZsoCXc9eQs+nQFmoUGEQLot0jdZ1qbck1yma6Xb6H0UNJ/HO8F5jhzQKgby2QK8z79ctretXP7K0dlDvmM7cvK4qbewrAxziPpbBtfqxPwYnmb2fAd4ZKPJdzfdimEd2HhSZyi52qGcfhB8Ls4FhzXNAKDqAP316AFMPEeMv+VuV9XpX5ui61Ruf0i4tZRP7kWOYzWgBl/0LqDhN9ZqTJZ3FR+rYPIEJ/RC9f0MQIrdZ38rdDk4XcdEZki1Ckq+tJnZTWTF0r7sAwj0wzRLtarjuS85/Iz44Fcc/GMjB4qAUgaQdU6GymLjObl0GB7CePZaWoQCE1tBWclfJDF3KyOBU1P8vlle7tlJ6JE329CgTrA63QHA+xHW0ZovV+ztQrO3Eoi0j/iJsC3nrsmC7VoTxt+DOsZoGKoEe6cq/a93AP3qlZBenUFbFdUuD982hR1Bbps641fgHSflvU4LNhJzugr+IlLH6xOrtZ4CZQqNqxVCwP3SWpqoE96CGPzlDQZmFJ01Su/UdtRxtMBewJmw3utpZ0XrcNkWg7PJLUgqgceJ+ZUzqJYMzuZd2HxCIlAnpPlQmG5O+8P4slMuIGapTohZ4mwJoRfb1FyegbRTkxFoZ2Ixvq8r2nDrniMd9FzthdYzIxSixbQV6jlT3TIU0NiCDc3NeCig44uv0bC6EYYKN5ZyANkotLoi7eteT0nqOOkWqyIvfNKcaLU7pdExgmJBxhAcXW8M14Jo4/3e+gXXzAPVCWJ6gcgy+9H1dynSL7tPyjqs1vdjjYCiKTQhYbTsHBawVnt/0HYZTuX7SJaBMmdjYHVYZob1zJoSJ6hktPh1Vbvwwacc2GVCtKG9MK1x+K14AUA7MwTmO1ppQkdgVwnBLSLPXql9oQybMqIBqcj6YA8NtQQNoyVuyIv3ClJuZeWzckMsilB9GUWK4juG3I+4eaL06ZyHKj/bMyVH/k/g8T9WqO9x9xysX49vh2l/UQnVuIDK0O44TqSbAADQVXGf1bEbysX0NUFRBDApaD7HDVM7n9E2uSo5zxMhNb5GMdXCHNPOQyfb1Pp19y77413CTeh5PbpPDd+xMhuoIIlB21RCj4FzFZBeIN8Nw/qGtS4gGzy5sx+5AwTcd9V10S/10nUXKUJ/keNrtzB/73DkMXBDTNFB/3aLtG1JrSxX0rmU/8HAISNEp0rXjHmFAElFwK+sGgGh67Xjqtfg8Hvm5r5Q2JmWPCvDW4EA2pL7RPMwoB56vR/EKYDlL8F7lfojKHO0WQPYMvqpTwLd6wWnetsofUkTO7VyA/o3UhSnMVSCs1qmpmtzmKX0Nr85NVS5yxExL3D7BaUZdSlapNRc1Wbzc+BchooFHqYQlB458OmxeV2KYiEd5eS9BGdMzDUEuaebojFhhrnsrnkk3jzXOdbDFpDz+HKTeTcSkBJqzcWgY2CmdD+J0sQuBhl0TKY2W1/XDisi1uumloHe4loOM5kS+sYwTrHhI8Z1vIfeFTnZRRiewAWLgMjO7B6RsL8F8JsFanOpWXqrETwRcP35NbksHvOD7BAbJ/bkANnZRIDE8oc76eghx4+XOW/Tr4EUmFbmtEdIGOQ2M6X+nu9LMNrtTAmINfsSKkkjCbVd71bw6XOwF2WS871UMC5lVbeqwXsWGtL4u77GpJ24rOi2EY31HuJIt+nVPduJ2ecoULb8u/6bfXTNOg13cyvOA+SEVJUYe0UV1Z9bWCHV4zombrmG4RgQ0l/d2ydxSUaM7TgGz06LCUbO1pGWXqeQtBInfgqBMXmldy2ADBzUJdX8tPU16TWxHM0d9BhSouKhbQKhI0SnxS46JB25tG5plgQkDmtemEHgL8q2Pya/H8DXudT6fpMX3etOlNvs4Hze6qTBmHT+7b16OAoar3onbT6vCN6yvHsIeVCJa9mzjNbgVBfRzcKU/a+NiwfJps5VaLCMW0rtaqbIcfg908+6SXnCxVQUSSzh9NtI17dGBpC2QLCYR+Q8w/av21uMVIRLx/wnYKOYn824AW8vQqdh4QLyFu+sQJzuk+MlhSRoMHAQsGnylFFvD4gzj1soD6aUkJlpe5fideSV3X6JHQ96+4yGX0yekJTb7ymweZ/hoRY2510f8tkkgn7pLDRNO6qJv+B9DqPhRgFA1lnXWgDKrcm9RBYMYxEckVRm1ubmlnEyyGoAlo8CckdBqLshSMCR73uvTMkIyrpR7F/HXUsxtGms5ydcYy97olhB2xSgMnD/E0RkvwNxvzEiu4AL4wFYBPd2KLXgOAOK3PHQ7bTmEHyg0/nacvhh1mBB8j+ikoCqEtbL/IDG7uS0FfCAkb3SHckIZ3DWGNTVpLRlYARX2B62L2+UDHjMuAmncG58+MSgGlD33pZpzLSld4RPasXIc86hnnTxnpfihZFEEAHed3rwU0SKwUkOdE9RQgtAdUHr5AkcaIYw0dnI+uqQysjFVny1iR7UKK+nQ5cN08wDGUBjOIXcDASQgccZX9R2rOOQ1l61RvXG8rBMAgAEx/ykihyWafjQCORmhzfkU/novI8U17btl3QLsf9pJKt5De4xOCFV8nKQyhZHq3EwAAhY4tw8PBjPliu+oIoYKw+zC+bpAUUlsw+vhrP+FfsKLoQ6bs8KEgdQzD1qFEAXcS+e1SI3Pc21XBavuwejik0RjLvwY7K60d0nxfy+xAHbLWqL6SJBHKS+PdKAdZGonu7yQwml2B6MZrVhnBYsOXO5NKvVRLyIBfv2skwjIGqkXCbXtfUpKqPVSkcstBQNNaX9nJBCuq/H8/94Nev/SrNWAik44gBHhTnzhDQc6PYt6pM8Zfi7lztlzpdhVxP5TbzB0zwhWk8smhIRVQ2h1P4W6zOY8rm0bQzVg/q0K+BQOFEDg45HzeDYlnFC6PU6Q7fiCUCEqR0bnyW1gxtFY0CzkZLfiC4X9jW/mpgDRIpyL5iRGVW7IwoNF3rkREJ8kqzOM8DHcEqKaSG7C48KDdjV0xOhwMksGnO3fSlIp3lpPxI9w67z+fMn/95e+HaAfqOECWXwXYDofIa7QNEhI/36fXaJGtoAxECVLqMMsjOikBwnA0dImkQSuUfcrdTBiPwnmJcsr4fyu/mtfFRnuCTtd/I9lfSwe2dKEIE5OzpBNQW3VMwRAnFoeVF/1i2xYjz/W8PpG1CcFT+78wcQj8ieDg4C90JcFwg1wvYpvrNSP6mLd2o37SaxV6IJTAN3/1rvtOWBVUtGF4OeMRgFqm/FmAHXqpce5K+CD5aoz4eCuJP8vCPxz8BdvWYteBld7sEB0p/BlDmZpbyj93RlbwZ6Q5V6Ion8QBxrerx/iUZ7lXgYn8JvnvhHpJ99v0+X+snhJItT059Oi9E4l7LbxP0XD+KzJx9makAN5hHojWfsiKl4TPrKsdKlWFho2wt6xPqqgqXU7YONk2oIUDUCg5PB88QmAGKb3+V1aabnjwTlrwZC2NZVhqBLstPmjXoADcV3IVSel1HX7qpygfimNdSTDcOLALjUS1g1QOChVKreG/sRkXU0auEDxw67XPNz85ouYcDUkJaE6s9emsFfWBriGPng35alst2TlDcGeiGyPBUc7MdQZNfPTr7HLcF9lSaSvd6YnstKsmoT8ivWAGNeENUpr8MIYRvBo+no5MaK7Lk7J2Ju9lzsxZn1zNSbx15Tj7PLbDTQa5mdC83k1c6IPG+bUnpgZqSgebWxJDugu+keFD7PGaINav/nESqsNK/qpF3I1el8kNkIbHS3gQslHgyGyb9EXnFmT87+kG5B7ynAZQdaMtY560wLQKrNReU0M0zksyuf4S6pgqGAFetTUs605TMxEcXF5OnhJSa6l1QYu4Vc4X4n3/Up7JaPQ8NR3kjB8PP+91tqyugkN521ym5Nzq1Or/qYOYLOTs55jfrv3g4aHg89nhQ0P0bXkeIl/fOVF7IF5Dh/mfJP3ZVV0llXTaYdsyFTKmHpBJzlwRvPiOgYMyQMHYq3+sDEb8rDgCzzVlAEDVDaHYskoRf/JWiCCBEUdCf0wm+51bWuRgXpF0VZ9i15D7/Qm7Jihm3CGfQrtXLQAkYAHdYSUroW47xziY1+dZaIIq4bMGBa4wqP9V80yDAdW0kUzgqrHuHMKPTz7u3BXwSwcMuMMuXfNPPFxEiKqEtJCbje65rE9JWW0icXnEnxgjY5n1cOQCjCfA2i6tt+x8l1DWdtgf/9z3ClDVDuzgmW5Kk65worV0W/YPI2Y57WolerzrgQPWiiHd4jfgSnyKN66oQQeefztPA7sGjQI3p6SnUXMbW2cirJ8cV8wq25EmS5/z5WrBnooXSNv9zN9GkW6ShytmKB7WU9zozHVFC4DCkcyDkheggxkh7iX2H4XXnBXqqGaSIwliw3mPnbgCdwzfExCFj7Zc3Zaz8ihYe3WuBSh/xGfoUe4D943RXFOEkfBnPsnoyZIrfifFPTcLO91vMcjHUSxrIhNAvMspu9mCv5Qo5MoGcrcY8C365XqbBi9SDtocPaC3FrJr7MsSbubARsaMjHZwPH8ko6wOWWPxzIRC4Rf0QeGnghnHES6x+o8a6srQb/RO96fCUHLb3PdsY4qqdKo5Xz/pSWHzT4i/HZMyxKq+XYnpcmrFh4rwim1Rfu7vup6hbkipFz7C6XAvDxZShS2HlZh/7wwwjXwsbevFbPefE87PAYx8YQsWUSadhLB70do5R+axl108yhgy6WRxigfmlMSTvnx0yBpSQ1n0If4G4dKqBnlpAoTmd7ftq7bOA1XCQ+Ma+Aa173ROd6bXRNU0D9jEXa+R8wz3tzFd6GqzQ+ZdmwRJOmJsgmmTmk7qysAyBUtSEe3rWMFPQdeSImK+DrXXkrXz7cGIZZ/cjE1CV2DTpcxCN7SmtsLFTGbsVHKA6SV0HGqQAXyerEAfRR/flhLNYUue4u6Pns/KfpsOWwz2+bAqaVCU0D+hmIxuJDBV1Nt1pSv6XipgK3cOV/8RpC2QBj14LCOcDL22+iIRLeYbPq4zLzsI4PTg6ZqF2X4Q/f2S/1wto+bIcmzrzLn8DmtJRa3shHWzTfB0RPYzWG1T2IMo7pehPxMGd64JYrBgy8dxG2Dor17EFx+aGQYC0h8QraVvHrRIA0TcHyzAt9e0paxWUI5ZKwRuMFGNneH76VozANnkhNsiVAE6teA5hF2rIx0Zg5BjHwalsHnhOEPnV6C/MZ7hZDefbPZCZN5Iu3HCJP/Y5l3b3k41FPQo9UBNMhWxCrmyxI7GgWlsT3O1FavFu3f8XswMUzajaB2qv8ByVvox0A537wgozte1y5AYLv8R1Y+61ROuWFkJw4RVjUxTuJkHFFtXBRGk8+97/q3g2+8HEjA3xCCrEr/lbba1F/nzJXcwS96g+wyTdH7T35ekquZzHjgrF2FQtUkxhD/MV6Lvyt0ClXuJssBqgiIqviyHY4myfOdGnK2l/lwl3WjPbIAurmCTJ16CqoYYKP5hqV5UyYodXGhjv1tTgGvqfsRO+FX5Yvw8oezRnq6pWtt2pBAvZzZuebVtVoiHUJuXpv6bTXD5PIOu8Oqbh7ftj+qxEfnerm3JJthydiPx2Ems24IiB9Eh72XGIElrccs3DTG2fH+3sHg47JiGcIwEG3oR0IyBUQYuPLNkR5xyoCyC80BFYyEQQy7LMf2yBDLpbnKYCeO5vEcO6dA5YQpmt21zHk69FubB0YmBz+XwoBEUzi+EdM0Ku88KqgwhLrOE8vMtU1u8FpDQy+kOG3xE+gadjAK0Y+qI2qL0bOEayDnAa77CNkf4oI0OIHPO7gF0GcrHa7SeoY9SZVsE562gBhaajHv0Dx1kOgabNQs+28/o3JAVwDyvZ5ZtbL8FX5YdMy6dsWHwmqDJE1ouPFAagcWXubDY5C3h7+hEu0E1pMlxKunuAVxlmOiEr4fVTJ5lq+DsgLbF7kZw1GE+C6uJuIPD3WphEQgiysb0oSs3JcU4OLN7cUREBE3uKX7gIsas9VuxjaB7+RyYwzWs8QE9/6sRgZlzHZoeQCobQ3iEpdz8+9XxMB2pirGyk0SreHDxd+xebxaB57Ho4ygQCenZ0psEiHADwrTgxYPZB4KeUHDwZCV4Ua+1EAA9PS3bpQ3i2fFNJrOIoNgjkVI6eHetV5cR0CrVUhUnpVSDjbCXM2UPYaSx4KPfvs6VALz3v3iIZ47O7NNpV+IqloGHi7wVz+udltDThK3VnAYqJJzhiPk8rpXgvQEHNHo7uIqqKfEgM+XZyc+IXY6XuI2wtlocCUQ6F+yA9JkUQHV6bS+TQoZ8fJ1cubHtGynnTIxU4IN34LPN/ASReTw65u34MUlSf/Id5Yu0k3cZXl8KuO3sxtWzuAL1z0eNXfKcBSdGSnVdzwOHRH7OcyxHGQLdd2MgVigDBcWVT+fgzuyufxnaz7FRQe5g0VdY5+LtI9jqcDL/BmUm6nv+PkiZ/UrT8SbWmzkfQi2aY9jMh7egOhgmj29MjZsuGrqnw9Hj54iPoUYN5QPvzcB5L8KhXNv3yiyCd/WCRKzW+WEDAxgslqzi5gYVWkzwZgMXXOdvEnxFG2sumgEQnA/qOITBsq1cqz0CWTBDiX3C28r1RXeclecIYAnycqpl8ogsgr9ITko26/L6Kg7YhkbljnEsfJgHPQ01EXzps06e5Wq9ZoLFH36rT1LcojVEujfUl6QYHFxKGeTH3CVrhYovervmxd2kGzDu0RLjsd7Lt4xSH7w2MaJF+IhO56Pif/tW/mcLiSAArXb12dD0WG8M5tqlqBvQxgDJQmOeSehw/yFi6K38RXzwLc70L1QyqbIUMmTFdeFfR03QgXWPTy3Jx2rubeZ68eBWgWpoXwo0Y093WbA91Wfcn1HByCkgli4WZJys9uLRWyLSk3P3Bw3f7h8vl90TqrNwb8MDjL8Bxt512G4zFUSI0VKsoH09Hk0VRGuk5aM1CmJHS+KEOoqwB7BZf7KRv4vk1lfZhIWjaiiNcTqghQObLXCj4RjbXAMutc256jc9BO+QylI0UUjFo5xmZbT4xgjpPq48+N7ZBJ1Z6wSL+YNmqaEv5xiVU83VwAPfcSkZi2eCj6GEXiAtnNkGuF1yMCHwXSV9utQ/GeQMahPad/ZpVyaALRle7ZiMnSGpbfDZ4dnKCYidZOsOiXJaf9eqC9r5nl+XFDeDmnYtHUUUz0+d9vgTDmUSA2MXINwFlqjaTJtUVT4geZtXPon3bbcaZExBPpi9UV1Yo+o5PPm6IJF6DFea9TpMnXgN6tZXt7e8GQYA1fgIp+MDpFfm65uvWkgUj0om67tRn1S+l+z3rzho7KRTZjG4oeBaWsm68ssaFXKCZJ34EPNC6JS3UU+5qYAp2GpMKgmLCyUtuFqUotoNKi5GJEszE5dMsncOfncmBolW63ovD8HSf0jlTYaG7Y4OQSAOeY8jc7hrqzrPIaQIPyAi6oFnk17bQ8Du8e1ORhqElZ86vYJHCc1rVUDLXLcOotaGaZOjpYNe/Dn2L/Y7X28cYOYACX2FY7TLsx5gR+/9gsH9BS0D8vLw6LQmKQ6AfQoBtyu2ubgO6HycZ4VVXyRhCdya4yGNtrJff5PVR8Sxwn8BsgigRVJ/0whLFNaIXzWSP4Vm40CNT4NrOyp3nDr34Cykbc1ITD2sZAG67HYQ9jMLQCkr366Hh6ye9bcwMhkstuEf5xauxBQIl1gWNpzlgv4aNIe8JbZ/UCnlgql9FI2bM9F2FCSIPCnRIdzmVXf7el2rEmj/HC4TIgoKzbv/YhSY0q9xsOPO9Q950P2AItvolWXyytsmBGN+Y7HWv+eGzapeuL4Slv0zFM1oqlx5Czuf0kFbNf/EZpeJeLtcg67cR1aqXS1FumdWUYKNJ9gByMF8kZSkA31ROJjXOwsLA9vT3d6+YRhjXPGpTdLZBWeWVbncllJtlcSK/S9pVXbRnHbjQDJu9SlVuFmlgXquJa1uPX6NJDfvJmcJ5HXAt2RMZ98pk/fP2pxKl8zp8zVyC5xK53A9dEpxapbd9japi5dtKeECO0/7oKXGEDreYrv3qsMPvlc0e3a0Adjd/JM2oSgQJr7zAd90Qo0u6kttO55UqEJhrXdA/SZH9vbBEoQmKw9fE1Plx5QVR8BqkZ12gqfvzpO8EcIO4i3IWGzmI2MfzNYQDJ+JJclOPwZOeJR6GHBhaba06ZEdhKu6GwWZZToEmRWGmDkMag+vsO+f9FRK6clyxZ7BpoYRWSewU9VyV8qhsZ1MGsbjBHAei+oD8DREeATCCHsclTjXOCgxrZQoc+H5SrEtPKNQ8CIyqP2AESgHY7tDpC2tHlp2n2zytMAVy2u/XvD1Q6IWERUz5HrBboC8/5jfazx6rJQjs9bWx+PP3PxnjYTHVaysohFfDyWdynBvAbVBWMzOfa4VbqhUffcYbdgpEU9YoTRBCS2V3cg5eKkUMXA8MmuT6x1ZmCf3BrdBMciMOCFIeNsp8RZNzDzw08jXxNFneMb/fALL7wwftaszJoWKWVGtXg6p9t2hT220pE2K5XvVdI49v9NhMHCWc5heMMQHrZq8zB0HwkSIGZhZUAUMqhrn0XUEhK8yA94lnrd/g82OBnwy+4Cvc3IDjAzmGsywGC0wzUK3UHhaNGLtG03PtPPmPxiKmiNAhiPHN9Qlz3c5UJIoMEddK7Umz9MatLAt5MGw8kHwSFUmDMX+ezSCWH0K1n/QsYxulYAP5plNZEw6lJNSdnNxqtqMY1vSK8ub8RE0J6n+VMEir661GC77DSPoXEnYHy8HoLN0TAJqI+MNJX+qt0Bvq44dau5aCLgRFUwzjTg2IcvU8baHY1i1NvrqdqogNqCzNuoWJiy7EOmPTMGbdBzjcSm+UUH2XMX4/BwgLQHpB+BtDs+gipoJyClv2GDfahcdIVWSfSvJomCaqP5a7UdQF3YWumN//jsBLA0P08okuHv8RYq0vRSWBCbsxaTpOQ50ki2fRKKu3gZS2ymbEVMbWhqHzjLMgrYmfRTFHmqoJqv9rqUOszewOoBUVQnqT+AhEEDvkz75NFJF6W16nuewU24wtoryOgxYIwT/yTs/6z7ag/nLOhaacZporevtBC/+5LPstPqY+sMuAJWRkx7SSqM+ysYmgT82KFWDQFA93ON4otx5942BvCM8pDcun3XS42/qCumA7ezIw+ewx/q6O+6nfUHhGULyCmeneW6Q/dIYIpG8AXydj/CujePtIgxRXtBgVM+KU0ho8dxNzZYceYQjdXPTKMoqytvbUp7f0zEPo7wamrF00TCE/2YwQvzf3nE5Wp/8Tm5D2fOsSD7TZuFEj6VBWPqo3MIBCqRwtsSGCjeMgXJOuiqQJflfdz06CfcpBbnKbKORJ+i4IjzEs4PuySPoGjX9bRhjHyIPJgD78wfta9zzIwZ84LTsH4RhYuxqESIvEIRweZHPDKmzNZ+P4/uqBRhR6senS+UkTJzMIrp5kXiK3HIky704cHX8kSLe+8tqWUHcNo79UMoFhsMuL2ugf7gxsdBwsbnstr18pPccS8amPJ41abYkZ5skp2mmFr96lpMA7YQzD415JZL6gUCQ8e9tkAbrTiD0fz/ivtRaXR70Xifu7UWcjFLBMwaXF9z4tGG+BHJJ5Ij/xHJIZJ29Sna2CiSLqPedTe/+PfwWF1OWtpTtnYOu9av/QUiqG+Z5DJxFnH1QOPwk99hkKQ+1D1gRn6d+Ln+z0N1wlVUfwOKDlC9JFNJewt9QpfY3VQUc2PqAx6srIDOqncgz4cOTEZkUbSeotWKYDi2GXzmDCAgyykGI1BOhJZM4DMwg9Gfy+w0NmoTTbHvuEW2oqWIwb085aXZ5VLHydw0aNU2Y5igkasDnP4eX8CTQzdRX9AimcRPunJwHgg3kLRuHPlCpuS6XYbLD0O+lwzykl54d/0lGYsC0L8dJmpvykCQoWgxbT2gFzLSsiPYLLhP7A26bH4q+y1YWg55jTbXypKdD8xZXZZQDjUimbOvq6VEVD9Cc1qCvQSF6dmmrlnRA3nQGG1/DBUApJZOv9x582ed83/GUNHs5iw6GsQd2TRNsgEqRN2m8zRFvM7Q8/Cr7ZnnRAWc5TnhZQh9GkwwAL/KQWASPdIXVw7hskb7dlNGmGhrwzvDixpktaWMmK0tTrwXO9jz3iPkbtHc1W9XuFrwJl5oM0IrHOONP112WoTgQfOiS5GLjAuiT47Fd2pNy3vvTXy1xM3gUpw2FP5+qbKieasRpX/UmmECXXc0iNGHJeN6POfP0mTKcAHbs/Qd/l/OBRvyrQCFSdvo/H+WIj9tuqotOqJ/2vpB1YIJFR1cD5RcO66bJ4ujYaXQik9TziwiQso+/bk3y7wnLuQ1jOiHZmP81XOgpmU6D42s8kbQTURVuZBHAUrcFgolmDslFk5r3UBKVuzYq26lelFFPaaANKp/Vkgw7m/Xe5UEuOUTT6EKNiTOoqBOZ5CiwkXrubuXk2qM15rGCbiC+BEN2p0dfLrUmCoehDhd+kpwOjLc/xmZ6p9Yq3gHlBCucajmcubP3BY5/gkOtY0nv6MnAeOU3PVTL8DfXH4pVVaVuVicIOmRFcU0LXtYzbGJCNc2knrvc6F3NahCRVTpP2V3cO6SmybvLFXBKZ8hnGRQE+w3p8p59WG1FDK10tDnzmW7d+0ccNyruQITWXfXDCeii/y17+/H0L9/1/oiLNHD02QqMf96qhag+lzGURW1OMf/EmlKjhu6b6Scr7qLlD7iUBKw+5Jv9MzWXcYIgevzkaw82SzTBuY/871rJZsOjJDWqrrvop5E7SZ9DsJWx3+bC39Cmy7vP8ugKcHTnL+QBsMarURgOV+1ttb3k2zEMV2ebo33+9Cq0HHXtmWjeX5TFZLg2oHV1yD+7fFR5yJaiDOc4GWPK83g0ViV+ZkM7nnX5cp+BTip8HHNRzpBhoJICur2Cg+pbwV5txblQ3K9NB2F1DMpkBKntF9XsdCYrPbOh1qQ8Ij5VetOQ465c73nGbYfZ9WaRY00+cQThexFxYNonFsFFhbyQaVgBJpTYkp+iJr8Hu+xKHHoPh1fFV21CNY/9yl0g2jBBPh1xsRnWYrc7wOuD2coNs8fSBB5u1fjUQex9Z7bjBXI46g87UymzXXfdXt/ZK1H+ARow0N0OoddLtvESHN+vFUEAMoPfYQOWeEbmV6MES8+WTj2cgJWExNpSNmc9GxRdxAB8pJB+KqG/hhSGQFc4zP0MWNF0kvgrJMVfkRV1XH+BWwlg04yxgeSNzlQ/8urPIJeK+nTAVCaXUL+IVuShMfdITPG76NzqXLaFiQiQIM+YAzMDc0LkWwL9FaDMknlmHLTXg43klAFSk3ZgyTw4NlVXz/1vd+zRm7jL8PHk/xv6ixAJ6o4DR5PgrCejtL1uO8PtWiS8SnT9QOuUyRKvukPCeFMRG1V/zNvHQUI0dpcwUTqJzNBARE+3BkVqhfxJcR1cffZghoY4b3cMvuwBdePV3zwIMKcZ+LigaUQkbMVbr/qvt9ZvYUGhWYkxVfUE6OAW3LSZDga3MBU5a7/7JmhcgmwcxA9cFvaGETY64uOPuLbsa9hbIxVV8vwO+Koo/uHDSUO4QCxG69gvjNepNRYTvUzdsvz9luhbq0EqI7kLZI0BpaciV1CPCHx9SzntGDSR2i04zA8J2YY6i5lTz8ffPRqoc+Ah6m0MCPR4WFhALfeze9aRdNlzz02vegdOJgipwFrJK2QyQASGqM/Of2Reqx+22VL3/E0+srMBEG2GfDDnDKH4OjUBeVK1vdYCPmfKWaqPxE5cxnmnSQ5CCft+7Tg4rcZew34AiP/nXD/nPHBtP8zQK3I5PB6AFB4m/CShqtEekw/daiek214zSCxWx29Lb71tGaRQCwSZrv67C0dVWVdphxvVli8RhAt9JyQW4DcPk7o9ko2WT/Ux58og+/j7fCt+ov3BBGIZlagO1iefBvLYaQW1/uySmzX3hUuywRWS54JogCqWR4xdGnqqi723UyKyJd12571Wj2Xg5E0Sn+kwrtwAXF+YEKUnXZyioDp9k5TcDvc+RJrMZNHRN9njJdTn52+5/RK3v/bFVR+jVGtkv6d+AbJSzJYmfWE5AyBuDIgzTk7qAq6J70PS+RLGJoTFAQp8nITIhcYH1/iPMV0pFquAtJeDFSElstsfuaaoXx5Z7WXVM3j0CYr8TV6Qb8hTTX8U0u7zlkZbO1cSWXH9RtPdqAu/0KxVeiHsRKWbfoYmdKnW645s3iue+d8hnurWuQtVRd3zHjGhOXOAFiY382Mrj06GinUP5qawqOiB/oH5yS9hOZPfYNIhmqzzbndYaHwQjsgo2Q0/F19JWFewwaX0Mh9SmZWVw0cH4ENwkZJVYj7/Kg9Fue4BnLOAktvoKCg0gqYfS1Kt1S4uYcyISlMdv6m3386N9805JMqnM/49Uf+u8D3EKqxt46xzdzMkUYWRZ4ss2B3+ufO781cxN4KLioVtWqLt54399ItfDao0KjA0hX7RjmhtmFDi1hS+n6f1VCeucmkD6/wEQelkiVKoldaRlU5FzO0pEIqF1oWJxFmw0CHyjx690Arn4lvZ8AGbZLJwboEbHt9MgGhF9JFHW8Hn+3g48O+PjVAqs2tsNPOpGV5RRDQsa1BS7Zyh8q2JFosbKRsgKyNLyv75i6bGUx0HlqBiZ9qrQNBtooP1w5HKnS1eUGjunFAY11qOGMYkyGGf9EChT2Qg0cLxVIF6dIc5pXd8M9OAVLQq24Xb2t2nXssWo44u1LxXmlPrm8sVzmxl+WqOiAYXweJ57yWOdGqvxW1wN3D6VBvaALY9cryla05wXRHZs3ARjaSIFtY6MACcx3thxitMTeSAK/H2Bdn0smdPlwvboVPHC6yBkCQ+iNkPPVwMqJk1GiJSXht26UTALYrLXhwux4FuMuKPfHdkvs8U/qwQA1YhraLUiVueDv/Uub61POfs/wWdRQlJ3Nv0P38CKcbMr/+H/XgqJWvghr5+4zCmGVJrihhTAOsgRc9apuD8/st6EyOqRtNyxGevSCtLKqhK1Y8i/8IeUKMaJALBqvTuSPCORpo6dPYb7576G3i/vtgorUk10BuhPnhHa10/Xg8OzN3X+oUH8BIXbkPyHBcKCGJ91qW13VZYiM5M/QamJVAG3OjJ7tXs++USbVYoeaFd2Tmxg8pPzw4bODicz96wjMMnWq+ta8GjdFhrc65MtHYXb8uLOW4tCXTBvWURqXyQ4zy7sw184KDs/lsgabRimMo+JQ2K/APQbZ+gS4/0lhOZ5a2w4pyPFyYdepOIIWYWGtRwjYhiSj53hyIE1ITxDa6dqoY9oyJJOOdHmuIeQjG+qeMtneN/s8SvI4XUmvq/IfjmLmnMocTsPD8SeLaxJXVEaFaciWQ9msUO79ISpkTLwyRtfMe2ERHXsFJ4Kd7RHPsyXql4O4e/flkS3KltP+nE/diagKlPwYI0EKHmjq+all6d310iwmJliZpZWfMQtIFtqHM/UrRwHgnRyOBAdkHqcn4Wx/8IdAE632UtMwzMtVbJqyuTf9CBNxIKgU1rxBLMKhzIk/0EvNHbtUuTw5Kndv67jVUUvt6k5TLjow8ucUBFydY2JcraXEHdWGzHGZHEvdSRWl0osvjcSICyNcO7/pw+6xdCifVgoxWPmmeZWWBRTnZSz0bBbzm/+ev+YinLVDFCIv/+svglomyR1cim+E2EkVDpk+m7ypyPfjLqfBUIl7nr6WxdKzMm0Nrxztcl6nPxGQmvtF/tJzV3cIxuXaDb0N7giyyQo3Lq11KPMNVwsdgrK6Q+l2F+pJp4Vfub4HutSGJGoXo33tAeEoCoIcnSpUHYPiNvgiDJD13oC4F+il3YqGBEJycmRnJjmWanTRNxxtib6eq5MEFrNmeSp+J9J0rOlg9HFx8kwWfwXuJFKGNc0bZFjkVNBmwXPT+++GdcXvgEL1wGtDGyx/r9Abmjm9mLK1si/jMHChhHk0stLTB4Qj7FYgg0ObiaLDoMyg05Nf/pQ/DWVHJpA/1F4G24HdNo1pgSa/lyxc6oxmcTZ/6XSbnWhdkbw1HccUL4aSiIyjfp9A8TKNnOiiqOq+94hbm3X+NiDs7YYlskHhYI5ZeyNIZ5D7Xf28vQQPnJXMIJkMclH10aU/9k2HuTntifu/xhJEJTauNSxVsE17eJUw7jazBz/BcY96168H2VWETLAgLV3MjvgcVm6wNgJOLuh30WPtMbZVjSR3xf39SUxZgsPNiBoXSlG2d4Vxg6e8hwmNV06fRokSlWSghqrCVoDTV3G4U7d5gUazg8U0d2WwyY85tj0fv6DWC6vhdWMkBQLok1xcy6/NyGmSs2IzCDtrf6kdaSHOFyAv8SDSVDXqHZB79DjsGxUFBNXFCTXILg4Ww23CtGApfkWdk+4BKxWj+evgg4DcTW8IcUlUtbEacoIovC+ywbhE9gTokqXuf3KR0/9juLLQVY4Cqv13WbqVmAX5vJrqwrKCOj4fChElgOpuhx7oucfKutjIBQVMlYQnlsrV+coBmJpSJuacPYPorblhflanPX2OWoHBGmou+nHTXzCnHldyKmx1rLfKZkP8xU+ui2fKSSpaDR3Sp2ydO5yYsSOQpCtewTkifezv5Toqvv51VVPwKoLYY6dkIdljpvaxogrkQLDaiN0+CWHNE7enU5sPxQ/B9WL1gYu2yVZBhH+lDZEKPO52ArrfTHEKs9kxYMdl9ymOBlqVkPI5uDExnkhhhS3Nz/SGTAAoBzMF2QQ+QAVu12aLtdbY+6haUI2yEFJpp0AyRBXf1Paeqy2QDYVP+FjCGUjIGGNkJ1lV5hCzdrL4/0nsTQ3E6FIapzos0UeP/usVxwqL6yQYtQaNGK1hExg8XTIwh1UxY6Em9zC3HkRfUjslG1W1LeFI5vwhAyxcS761uJ/FquzulN1re7afHCELhNNbSCl+4qKDqnFh8PP9YtyLMTtRu7LNNNwukVcDy0WCAj+mEBCPq/VF+5Qe1uH85dnuQCUGUPitEy2rVrpgwhdABfkvbZv7C9GSUOYS79bsv/xEUl3SY0BpGsAjB/kZTSYUiCCh907ttUoU8f/Zgx34UIYuQ8Ufxcxc+BF2UOCSjaZVYlM8BHppZUBcq7qU4U+TY+GHOQhMIoVPgwu1Ew4Eds2UgYe3rInG/fs3OuQa0mLzEY8IrrCFDhTRrp8C0Kcsn0yGgB3VHf/vark5fMcFn2DjRAy6jriYmycvktc6l0OlCLrSOBNskZaYsLC5TQNHvlmlu0eVm/wzUtRfVSZ3vMscPbWkuuotZeeL/krUj20NB0lf2kCn3HbRXSSOCZw1yUC16FX9pG9cXpj7NGiByRlh7o8UNZxOS164CkuwmbBd7ROMWNtTSirrt+tPHINzUHf3mkSvDN6+AdKnvf6renTt7oX3NSCZNkU8HcAc0KW2/3KBBodDE/u0Q2CHKE/2YehpfxLf/iZNQ3KvcPU6ogkITE1JzmeIdWlwIuwdHdQ2JeuhP4tkjaCpvZhGlDz7vK+00Yl4P1XtF58nbGGoMGzp+PwIflK0YNWJB3wq//ciIpu/rA5ktNwHyghhjRiolMnf9Z2xgi9K/WuTf1785hhrnzvy5AP3n6Cy7z7i8YB+/5rdfX5mh9DA0uJ5b2hybY+/YPBv0b9r9XYXJVKje3887FjjATJhCH0ieSVyw8wHHNkGal+G5X12yghmisjE57pXcCdQlHf7uiyQkjwwQaxhfKuPFNOs7dL9zo4HazoDP84QnBoNGQPaHxYfGi9yl8hN7g16i35Z8q+kVofop3zn4v+5PnZYUfsjE3VK7CPRp5v2tb98jf5xvEaymorUIaXwRbNqgga6qrKnFKTg0O/XLAS/7CMLWjDS4DjEFndIle6DgtYZq18NnRly3rmgmclJq0UJxI78XWR8kMea9LZSW7T+C3ju8/FqsmitTBns9h2va0/tC56ekWxQFmft2mQ/+uGG7DhGBHaYhNmuTpENzt/PIKfGmqo9myR8r84aJmeopS2K5FWXeOpnePmJn+6DTCWs4ca6rtb1R7g2E9quLvhFgpToZVcfwU6PbrWjyMVMSmsfwUNc6/gyhPBwP8YqEzpouWLrLhn9fJu2VZk5xMctjuhdZLeDdERlPsDKad2YBmDmbfwjZIeRomoqb2q0fGRAlubryOUwnFHdH702/g0MOEyH2XS77Byl3usGhBy5Ijydz2K92U+sNfJ8M8Yb769MW5jLxPtV9LYKo8LQkuXLNwQ/ubKFO/Hk+T199h8+BbTlmWSlRzoolXptqQ6yHi8W0gCDIwtuC3wL21CkDaY79o6uyLbMg3/PZqpo0PxTXH50PouQbrBi0x/2yPUGmNBuvITcNXqCZw/rjpHPPvl74lFQF7hXoFbnM/S/EBHr+P1mRgtAEkVmGmFgp7TO76HPvkguQxgNlHPTTi/hYB7D6wRXjsa9sWC1uz6o4Fxs+BHvxv0wNTixK7CExEUb2ng8Prnygh2tqWzo5CoupMvinjuCZD7fV2VYSX8O02IZxx2nvzAOakwTy9AG4LGd31QReHNyFfP/mJR4UWHLwZ0EAYwiI+b8ZQPVXFq4zEKInwzB/0knxrDEjP27tM9kvg7DA6TbC3emW90877z38kHqlL7wUiLlcF4joxbEJD3IZYgWEg3wXk8s8VBXTxuB0q1p4/e3ZbFnd+wBM07Z0K20JxbzpMAAyKd+F3uyAuJoK61kNDumV0iFnpKVVg87Hcp1ukXkJYLpNNNEpIpG2oXMXY7rJ4jvNTfs7a2O2loqLqrbdbiHAzn5IvUN10o+iCERUuTt0+KaEgqyMPlpGiQC/lZU15hATo8MV7Lq2xZ1IKZ1jWAcFfOp1rWFhIuk85q1rVqEHuxGlC0NY2FdjqEMHsbn6f9SRvOwq+2IfRraCeGJrbMqcDUMwkkPzULLbj9q+5982LYK/3yH4bd9TUflXjkCG72pEk5EYG5HfjLg8XhBYjhVH1XuYmgqfWf4rWSFSVM/ek5jEWmy1q2B749u2UtlkPIVch0cTXFEa/T7xcqZj8C5Egy5eXmai+IythKCYQ9MXdeIZymBTERQ1Bsz77yNXCIYhIu0AdR+gljGuF+utPCjeGzeWrmOa+W6Bjq9EydRdcMANG10f4Wf7eW5sxTuYbDK0sDeAIT7Cgp6T1jkQds9HE1SqjDtktkTe7VsgPRezGGdb3RQcetfsA/noGFL57cXiFcbO4BoHtqOaDqBO4IBjChP8XZsVlsCmXzhnLtJGvlrO8dt2xefzTTiR3iZtxjnzP1xPe263T8PVuJkbviXFBveRg2CFFVpep9pV//Za45Yn5XXIGB9p6zMmlF5t06sj3ruzv4sblRqylw/kBbzgVscXhz3oyP6xO50ThnAzhkRFPJjrKoWXOSV7qQD2gzmwUsigONCwNELQcWsZq8KIv1Bkv0DJ6wsBhyodd3LKWniBW6UkcBaunf6Z5arO5rEuCtFpqJGER7oqJ+S5FBcrpOtpl1irpQbs39hSrPAczUzZc7VIej5az8P49gamr+FPwmyIUMEl6yRxAtDXYkt8aeot886b9OGcZfKeM3O3cFLtlwv/iwzjssZtagFFTPGg6UEABVwylLAqY1JLsABIFIDOSKD5cyfV3JhilywiYJPPqtbdNSxisLSsLSS/ifpZ0aDNg+ESP3DRsJ2qR2JxUe3ZFzNxqBJvf252eWZ+LtguCOHKnt0Vuo8FsYKkhZGmJkOsBnqdLKWUz8qmLBnYoynNep4NHKKzMYs9XqBvZpkeDL4Sz5jDF/Hc4Q2Ng3Ee+jV2PawV3RJau3PsAREVPUNsWJV46cTb1VJR7Q8GunJlSiaMyM88s23ODvh+uc2M75t8Sg6ASV1TYYc1ql+k9OQfUvd+l8X73I2D+EsURjPQtqux0yQsuEeNr0zDKOeTMlnF0bsUXU6hqUA/Jly1F1YCN6Wv2EJSRmGj3nSW5Zm6RiVK9s6AmW+pAoFdgREunghTvbL6uyXT5/17/mUVYS2OuJXSHiNM5yYuMQsJYvK3vcqSTm7uc0tmuYTVR2YP6fDG6Xz5Dzybbk+rcfz4a2vnsT2xuRLKxqof5/qeW+5MpWmLxipgPCiT2Fj3KXZ5d6+US6m+kS7RGA2/Nr880L4SXioyWPuNJThqmxm1CtFUJ30X60kl0keL8ZUMjHaJaMmgbANDKTYgqMe1OLlwFJ4AT4VlXYYm7yz/hGM5/keozsQcN2q6xl+xg9Epu+PEg8MQgQluE5DyI1+exfiDNcFgQAvUHqZy/oY5rQ6uX49Ax6Q0inJ33AfwBb9b8nyXE+a+6sEkZVyEnKHVY6j4bGj8m7vWO0jrT9VRezn/ZwUjDDGLKihw3Ciw8G3Q0ooJHorGJY2xkuOSUWZWST1pNJ4nD/ebhRxazBXapm6X8b5QbbCrJ7H/qCwcRnPnAN0OI0ZFJStgm0ruC+RCETashj6kiG0lnb1kZTGbalXq7TPoRZHQdAacB0owGoRm8f6NDbuGRjCAL6he2r5osBhnuWrXfnWh+8XHeBzggDZVo2QeLGCTp1dKqs2CnZt9748wtAzvxA1+4CJpOIGbvXBptAvEMPSvg7P3rqEIFQzi/DA+CsxKlg0Qlr8m2jNBD6JXZLWZKz4yacOCYiJvLXorhsTnU13tPZkQ5Von65PQCuCVY8D8HUykMGjgodf/uLDpzg/Ulk9L2SaMZP86HCuo8p7PTWxaq+EYXyG5JpWeSL7I/9UPXzFUwFGuZ4uh4w6gPKoAtTlceajdM9xIvZ1YXvhmzPmYHHpiMjBjrdcfQQ79k+pKnN0+5+8JVAGtb84Ik3qyrEOrNnQKPsYX9s1n1rD7zd8j663wG0KP7BRcmQDYG4kYmW73cWDG3Qfplhny4iZPftRby2sKV11FOXPWhEXt81rss/LAf5YcX0QhDVdTFRWnZh7iUfhaaeHIeD3vekw/3B7TWnk0hQ0Is5s0l6mmUzQkJ8Z3+khQMPyPJz4sgxwrdyTVIn/Cu+PbAlSWMh2kZpSFBAJOwzLTRevIW6zBuMIMWIMnDOSETZgAMb4h3SH3hXs+jc27LKOjViQbpzuQE5HWNow9T1wLQAQshIArB4FlIUp/izBSYCzVGLhcXQnBfkQngjwb+nVGQYA1Uem6fi2qMGx8Bi6OHLiuG37UtJ/pm2kLU3Mfp3QDj3n+yC4RLvsnOaMArBK3gmHis8nXC3wAHBYLO5OvBWn1SPD57HeawNP062C2Ambp6Rjw+OmICYP13D74ROiR2FDHsr5nM1/Ktw0/5Buu+SbLanGyRtQWofpBmZef14ubMDUJ7T2aRuwv7VfCZa0hUOvHxjzBjQksEf7QLiie9MpLmSMUK1nsyEZSe6POXed+GibHG4fv7ugdXNIY9HojNg2FQVkLux6OV4hgCvmZ3ddZla8S0gmzPhtCg5u/ApkyxzyCfr7hekvA+Tmwsk2RJpM93nXx3JJJcjJy77JuaRDQ13qoAuWwwKZMobSEoO/WfdhTwFp2Q5wcAzNW6KRUHC/tntZS1TU2Y/SE8c0OyFWr/8aYuZBa8xIDGE44N3h7UQrVi4B6YWm0uhcCp+xeDgWmh7SyQstwx/UhySmEyp1/ENiQO45T/adqfSX+HuCBbuQTKxSAgA3KMwysaq4JSQtYZ6sQYbr+fZqMSyd/GNrBDemb6A/Dr2jFm6h/TQrP8GpcojQtZoFFnZPq3A1f5kGwQqy/e2dHzhVRfwiGF7xJZ+VUSTXVrazAlHT+hgpb8qwy+xi1PsFfQHrwY2LYlNZE6Ea2a6WZY/KGAzLp/8+2QC4t6HW6H7WGrdJVfT0SlUkyQMYsmKB4SIbjbzJmy1GRlVWo4RHTpUP07UQXVoei/+jkVP6DWkLSQpKfzuBxef+9OU6pOjuwWfJz/22+q5zAL02M/LkMccoFiMTOzj4EzxOhcqiTlr1JigHtglcExkExD3Yq0ZVRwAvFnpusypXwgFh0zHEz8R0tQs5anrgk4dsJCVvUX7e0SIADBWL0XiQ8awLxXmQAVnAcm+058X7QFjP1v2wobZw3Fo/fnln+V+MVfj5D3oZBHlmGIu86FOo5WG4JiN9HyPYl8Ygn59PK+gx+xC/cOYxEUfYVDi76maw8wTebAdzuo432P8fdI989rgLpu6V4e2QX4BsPt0Pwh/GeK02WtefBrdgXAdd55oOvv9ztyg51pXdPZMm/1YpSgkgJmpeKlokPZOZPngpZw91X9Igt2pLvAnvtP8wCwkP7BVk9sNOsft6/cO3Yd3xwGi1e80wYA84VRA5Fm+jCAI37DxmbvZhBN/lrI5ISat3cCdSTeVbBEDPSnA2aog4plEn+tuzNshF9aOwuS2TNvxo2qM0TPP55w4mSdZdPPjZXnQeSXTlI+Rg7GPooq/PIRjzctEGteHk+R9wC7SYl7MJyvaD6NRaUZFw3bc4eokOzLAPrfE716NMY/gBEyakww5HB312XlR2A5FaI7XcGOO09sVQLRg/IOVMuIsCFM4BtZoo4n8a3ZYWPxpR/k/UWoFDiRiDyGeihCl8YJdJq+d5+yOsxxnByDG45V1SpD0HNHZVk2or6rN7btbnE3kVYerMZveGYW0vbEGG8p+n6CpazNBkXPBcHJx6LO04C2+qkoNss46pzvSV8p5cLYEx/x63y4mKqxUbO8oTX+XkNR5AD+sEB7VSGDRcdDxoPlygunWbC5tDWV2CGdbx09F5h0CougO1SCkZqV6nBoNLY18as2Gj0kb9uyLIi3D/WcfhIFdNSw+Lix2e6jOCte06t5WMQV6G4rc+vxCWp8xdqHXP9nA+HE/5V+//WzJXphFSKCPlC6O6vrvpo9CAyanPXy0j9MsTCavLiWZzq0iK5vwzilXVN0JVV4+xdgjn/75pzVg/4HmR9z8e6y+k/ZV/I06nS1zunod7WeXLi6w9F1cGiNKGTUQYKXPO3OCaJ2gsWTyXvTI1Kah6O8ve2AkxBD5fXAB5BXiLVH1Kl5zswdlIl2qFWeqVV1kDXsPG5WO2fPGJq0k2QPn80ijtRxnzSWsWniPUuwRX6iB2zigZ5R4JNNU7ByW1O8L/BcfJp5/Mjvp17a7cMHax5hvGxBhdOpUKQC7CR3mlhGAFuhF3ZCuqp5+JnCiLz+GoA7uesK7ZQ2eZJNd71NCX8CYApddycHzTyNat4wY3AdRRiPsdR/i8a9nqeP5QHJrJ2/8ZtQrpF8/6EcpHF124sqzmc3y8eJRAq3ugb1XZ64tlg+eNbSyg1Z8SeX92+7auKr4i7SIFTuYrcsAg05SwN3sN+RKdX+RNId4wFtPwQJ1k3Hp/McTAv3V4R0PIV0SoLu0t+RrS+g9zj/REQlZJ4CwNPHOxhTnRMuUv3vvgJLyDcA9mTQgfXzSSulkPvDC0BasrQJGS++avoW9y3Okro9oZD8ssPhm2g+urdDcpx4DCr6qx5mEjH3zEZbSoWUIhhRmKR4g1+F81AVI85LKiFDVr9m28QjV0lBT7/vVyJt9xDVqYidLTC6axO/Q9GtTTtXzK5Up5ITJiD8EYmwQbWrWg4T0SHRFi6B26TMKNphvV1JOwgDPHb0up5Dyd4od2BTlAzlKL9lRo7R6OVW/U3bexQ0i1vguogXGyj5MKy7grKg9Pi0v5lVaubPuViZ8TDgb4Yhg9Ad8ieoaX4d/9KxICZ9S6YOVpEO4pI4JrUZYpYzFCh00TzlLi5f/QiEL9TyxDRDeGvZir+7l6x5Ln+SJ2G2dtW8/DFeXtiuAZ621kVzGIxz3KEPBINgX2A9b7ub4/iIa3+xI0QVelKEhD18cj2eT6qHxNBwTLmF+Xjxo5GrELLFK5Iel0rF0yDzqL4jY5DkRrcKSSpLVbDeZmo99Vc6PnXPdQ7Wfjhnj4GGrTGg9/SqYLEmaTK0vJVEHLDGJu9SWTZQogUPgZADlJ9XXy5eanPu7YwRFVduuOe6yE+zoVcfYDrimAUklVXQDX8qNjl79Kfk/a4CAbUQxf6eyKNa5M+gZxTnxo9zWmTH1EYuWJjDYYfQ9GWC9fv16yLVfw8H2mox8geCPPCT0/8KbnUK+dGXHt6JMZAEmxH7Gbb4jeAQb/o5CXbI8R1E8H1sbuqPK4ezKzdLEUJ5t6puX3upaLy57l06bo47rWNSaTV8FOowg6M+gusL+gw4B3RhogtKCQZwy25P045lvDD7NBJQuT1qp1Z95yoYGBUhEoYOtMGo7YnfdCf42WkKbj7yCWkAKityOEfX8J76HUi3MpqapIPP8MKxIEY2RVmpvLGh8YuajtWQekp4BStJLXId+BaGayPjIvQbDwl8x55uT84+q+f1ZUfGvwjdMr4DTMtWP+rqy2haXslPfdSCckiOh/vqx1bVLbHzUneATGNmBntP+QqbmplNE/dM8xTL8O7TcH0y54Q6N4J5nOIA1Pwcy25c5a+A3V26u0B133NCN4vja5SJgPMP/C54pjjn83KVcdv1uCZ524S2VWzog6KSfgAW8frQwGcu/Ea4rRKWKHBHib68n73fUofRSH5n7KI+yaQe0Q6RqKp0fl8uIkQ7mnt8MFR8cNeYQUDmarewdj8gfq6/T5PoZ7dYZNpXMmrsZTg+OlXI6O6xVS+bSFaLknXQUxDqahk62QWjrYkWUlQ19kntOUjLtZDF1dSoVFFSTTyVExMQSqD41X9jeViILOyRbiQBJ5xoZZGrcaWP7nxxeZTy5gq1XRwb7aOeZv9i3qZeWTpOs13YB+JPvNWLWXH5iRU+vxuBZiojpzsS8e++tr/tsUjjLga0V+S3MoAScb8b0hSKhWtkpc8eNTUnyK/D3zlJhCw+AOtFK7pDsFbXDKVh05W0pOLMiGgD2+9c573iX3MMIGz1AQqQ63T9/M0czHWLhyoifFpZuBn6gTFRRiurIvHJrdJp1F87LEn1paQfaGRvMWEulut7Q1IOozhil8Hnn5xShNo5ftKmVLDjKxbOnitfbs5JAniAcoXvcy5+CpzZkpXjq5+nb3TC3QfjYrewII4vlR/clo37tCMk1yB543NyqrTBH2zIj1eVEOt+LV75NQO36x/V5i0XdoGo7+cAY0wcT2duqs+x0Z93Bjd1/H/XkWRE6fr7AH4g/rlSwmbi5C6wumIizvTkwpus7IB0kBbgEAjpv+leSuTfNhdPjuMtZvYjzNUDNJlDl2I7BYuMiC1P27QqU9UPuhoiNawPT730ai1W8PjpZMojaJcgT1en9QA2AH45hMQMoLGYmOwOsQknonbffwqHweBj1CzVLB75iDQhuk77avadyyC+RVSHzA6z04ebOzR76GpxB7Sz3xjrcJiCVQARGRzuy7lMMU9UFxb+SY6Y1PrkczST9GCUH8ElbpJGvsOSuxqQh32FVpISAOy6/MDxvcQzBGXl4mP2T6XpwD4fFedtDAyed2uhM/R1bZkTAtlBUdyUnat+8csONdndLP/V2YYSbjXZW2t4+5f6AS5HuTn829AT7cEeQIBYwe63qLFlzu+5O7/0Hwy4AWmlNgdMct0DAJJ9hP+wh/0Ya/PvA9hB4OQKiUsOZCvybfet3Zd6TbS/Dlu7z/ox8oqU+pFgb7wR0po7LrD6Q6SzWp3msVA1rOFytsFzlYsyfBillSAmbKV/alhmCENRw1ns4/4OYFo7kzup0FOL735mwmG0gg95N5giM8Ri84c+SCuN21R2iaFCpvQU6U+lNAfZZtR5gL9lMc+zjh4qG/4zw7oOzZXwq0tUIlTCQJqeTSIWvU3YQJ5SRWsxYskWkddO6MdlhArwYhy/odssE0adnzEo6SLgn45GN4lwh6VujBQvJYyl7jMjms7rBiaElyAoPBw1FD9UlT8+Spq7YRu8CViqk1t5XWLdjs+mY+laRPvLlfQlLxajZZ4GkARcgbIvbbwCNJ3czOLEZAasRlolvAmBh3NAuKdlCz7Vx0qVN1vf2nIhdNmrLDU/06fL4ixlrMFrKMd5piO57Avs7b0DWV4/WPYhpPlYFtqZvWiV8uEcr7kMk7nT1N7p4tPYSln4ImZLHdoWX2104R8BedtSfppkDC+40/ngGgTMaWj1XcZv45YTzAfAe02pRHZf0l8zJm8V+UQysnaQdrEjHJV+rnRUHl/+P5Yl07tzdUZYMlCinliA6lMh3xg+RkN8Ijoa84SUsdtSOeJoJ/76ECgUxw7VQGYHN5KpHjCS8CtbEg4ttecR+pN2xOyyshOXVvLlpNTeBgVqGJdkMn6TssO54phubCOboqLYlHHSenvi0HEsF+zbL+JJ+kkCbfL7+FH10LVa3QtB/7gTvzlpEiMU3i3WBy5icyCGkpBnWB7hOheR5HyFvQImnCIW0TC1zUCooN22j1osLNcnjFLQhxIe0mQ5Q6iHa1AWCXP+0SuiXrR9/RQv343mtvtk12KPLGVIk4QvpE/DJeLb/GtL6N6y3F2PyGklPN7SbEiJRezdwQbUZxR88zNHeFvP0NBd/bT9FYmfzzEfzgea8GpWNFKwCD7T6M1GY52KcUscyMwhnuyPl6684Mf+j6NxTy05fmm5nvh/Nv5nXXB/QOxJbYI/3I21BgQQRSJIleMlljcqw+PAh8j6NzH/UNQd1f/T0w+SOelIbF66ZB1AwHisRUXuKS/34hyKbOTnWkh1zFtpLXVwmLpm2k3nFUxmcFt88VHCoZNEzp8SBI7rPQX+ausAfShy9MqobLBGcr6/x3GFs8dewmNZUVtW2e99vsYE20Ww4m9c8BjZsHm6xBEc4MYf8te0rKxTaZ9adBEG0CMb4HH49UgcTPIckJF2M8L/XPiDCmKYotsUPuLwQFddP+MZ/EsNqMup9uMTmiBon7QWbroN4xhhhWUMX+h7pMws433QNbXx+v7aRxUp1MyfoE9k0mIEkoGO76KLgcIJMBO8WCU4/H1HTjGlbHth2Dj4oylnlyHhx2Q1Bl4TCVvI6KStg0ieCtwlIVZ6Yb2LjfxgJzDBzU9iA9zOzw+l6tk8BzS2dlrNHwU5DmtHPMpU212ghSLz22mUzYrP0LlwH3RkIlHDWyJhCvVJv6j9b5As8sz05NgQFVPSccT5c9c52t6n2i9RIcOqorna1uaTb4CrwGCSnvSxNigFhMW1jDX/6wVyYak84BM2LJtlaR4/t6zy82cKnCwoiRhDQHX+K2KtrSTI+cGF6Rqo8uv1wDWgWcA+TzXFErTBG4AUKa0BjMCLA9jRH6hD1eE7JMG13kOxC5eJoBo1s4AyUPMgV0CpPoiC4exUcrJklLXzzTNUiE4taTYGxqjuPUtAM9Pr5PO1zyruqcwYevY7RLoFmeTvbZDqaFWFyy0x584EwqahKrefmVhY9uHXSuCD4o30gzhk9blu7djOBgOh8w4gxq+W72qrZMflM3BMm+3HWovvd4wig1d4XQfI7I/pWc0aa38Zf+ZCtgwkdfs3Y16DGCXVoXxZUemeuBYGlx+U3eYnjGyb3BRnsrKVduXSIl59g9METGbFafiPL78Z4xKJiamxpqO7t0WRHGuzIn4uZGgOeiT2EnsFds7odLab55tMGb1MSl2rp18BIxWfGZp+LmEDjbIj18nwLPYLWs0bOem2fi7yi02prilYTrZODnU8vFm8dbrtGMZtRArxybeXugmGAYz8OP27M2g5H5GfcBn2W2kFzLqcT1laT7Byxgg2J4EqLxxZi7BDNijWET5PG7GjvlfgVMpa2KWwRT5ijFnxHZJTBl4Damz9T+ZUz0HfRMz+TQ77JJuzkH8Fop1TcMk2FZTz28MpTwloGEX/Jdt2//93efseqPSWnzrfjjwKGZM7OKnSPc4Y61JGqfl6UvnE0j2/rmdTGdyxt0XKZCOmjTnTTVAC+wpyosdU9PXZE1c/QBk3cz0NIl261VLR9Lx9qlLCeV6wADS2CeecmaWTtQ5UUulqX/+7M7dgPhuhSiSdzXx7dd24e1kK5WqbqXenCFt6e/hwXZCjTLBMW3/7GEhFDHjcPSJlMtCRzmkile6e4Cr9RsU6y51HYDPnBLn+eoL6tvOyf31+nOgb4DrPWU9Kh5iF82oGKNzJNhbtGh28gZdJoUpoGltpMEGcVeyjwx5jS/FNR9ALug5mVZ1eaii+9RaglSlALoHCGCzvEuzRD89wTEqv5FdXYakIXo61gGA5LQ6F9xtx5cO/NuLhDCQlhCNADfNQvXyipoNC9rr09ew7BuJlGG3wJb6RpQsh/dukNUpTqhfbWoUiX6XXhkWgxbC7w40VdaE81UnbzQKv6tNCMiJZradIklL6w+qqX/xGLRzZH1EFnj9KDEI+00xe34qYGvbxyejXIU9SNL8d7TW1yQkF6lI72cO3nwmFqeU3h08khOaGapHuHfzbncIFdg/7zaGoqHumR8/ifEAx6eLprC4ODVh/1tv2ULZtzEy5XquTdqmmdwi/L5L9c17NH+9WKsOlaHoOmg/gaXnCkl2JNqWZu8t8Lb7T1u2X15VZejzyKncKC8vEzR692urCENr4FXH75HdC7VXHlF1IfnqXv1RGVbcYGC4zOT7zexO8ZDaFs6OT1jOuzh72A3qqtji/zUahVpioY+JJq1IFoumz5s4ikOBDRG4XeeQZ6D9j9rF4lmKHTQ1usXWZqcReyBZObk5GqThaKMc/7AgXFKQZ2RzpnIOngm0HDmY/nPISiyd37Bb4iQNu1DGV9DxBxLZehRopXc3fPi0Ky7+FYQU+Y+LLMLtsf6W18WdxN6dN/NPDp4kdiMylMWvk/CF6PRRd7LpFVN+tKZxXFjXH4/Izmx/eLEVTJd84Vr8Jl2Nml1YOLsCW9U0nOuLQQwa3F4vb6N+obH7KBXOHkOMMj27rjG6aot7vbdjqKOYsdlSuKtGpnMVpu6Iz6tAYk9U+gy1oy1FqaPT4Bz6Nzmu5P5dFhzYH2gTUWh9qvYLsvaiGTGKFWZaWlVCZkE0AYb4Z91yScwuP3jIBi9ZPpLmq6U17Dcr7PXQhq5ar91MKkN5kRaAnJXZMH4VBCNhPZJSGgeSGRr4CsYi+Q4ZQzilktR3zGk9uzW/qgTOp9OHoLqqsVQ39IA2b9Y6Ws4xSmGoXi95UV4asuUzbQLhSNor4MTGxk7aYXp7pmJwX41FUJ5qL4Jyje/Yhfo8MQRWOCrb8eZwYYVNOBfyoUzUnxuapWFLBns7RwCGKWyQ2dF9Ro6N38ONSn9GPIMcSD1oKpxgtm79pNHgnS+b9R43MfNenxc912HI7TtReZQyGKKyjpJriyhjSim3pPw/BendaDJ6blNyDAyfWzCW2scnjXg/ZuGmA6ypZlklcP4wsRX0i+ygDyaOCZ/8+s+2clLQSVBlt9ejmWpVCrL2pQsC0VvrnQ1T8WE7N/VJi/DPf/sLYNTb06ZuTFigNl6VTwFGJG6XT1/TVe/gPyfihT4I9e8ukCPD0VRFYt+7BhdH8c/j0uMdGJ8wiKW5lJBaOYBkNul817CbbLUXCNm1qafRT1Cus5zYxkuwHGmy15HZWF4FJ9xugcPHsQv4ggp/wiNB6KRrm7y0FlwDbw00Rrv2NXY/xUjbKE1KqBQApWvd4d82YEbk9wzraBq5Vj5l2VPyqa7yW60jbLpdjZIC1r3s+78CSHeYrmsMdh2FFMWT2y2PfRNDMdGs1sb6FhjMN8KjSoBOIDkG84TU8MlidGXhkLxr2VIed4hTBu+9k7rHhQZA2ImTXeblNcTfCt7HbOdluQQYxIfQFr0EPlAAFU4hrWc3IpaUbsrNRU2nWhULh8vTdmRCJ2vulURCsPTkloPqGYw4xsZUpeOUIH99opLUpcZNmIxb0Ae2eEb3Es+URI2B+BKwUesGz2x2SlPd+tRjCcK8pOB4eQwicRxBQSV9Pseac8Z2Lanzlnl3I/R4fNOmZ1QLM9k/Q01xfPMOnw/d1fL0/AvDPnhH7rS8JbuIRTz6Cu+9qWxaUGgib42WTFcdIs2R4JRTyO6MkYIXFdU3iPpjT7qmn2gMK8dMZXxnAvpB2puAHOHwDoZQABgGsnDCRxVp5pnK58pn/2T2cevj5nHnSxTeH7MXZDa6kK6PPH9qJ/4moBWp+RNZcJA4lx/qmqH3W8KAvrQ/s8qEgzD1ixhAhJAuypeKOI10HAygXViTPADNFz7OcU5Vq6H9TBU2Uki1WG5MPdbLHg/7T+Ic61fMx+neXGajfyYlmB38zhnjCckmFp19fbwsIbp2nt0IhjJNbKuFBc2DrfWBHCfiHcl1KWiHRsrrYJR658dbK/d3LfWn5uvBBD3Yd7t6v7YelnKIK+NX9oZtN+uMGZDmFel3n9xraw0bI1ZE2EHUSk5Hx3WEZuYcx9Pn81T5cNyMdcSoHpaZTtFjgOa8NUdThz91ZF2ol+O4EoaLCyNkZ91amYkP9ygODgfRCgPUcmKOY0tqgg970dDt9j9SLR6Tk/9g3hdNrl08idTCUO1AJGR8JpfPwYquYiE7a9iHQnWye4jBOUZJBYvlYXsUNuNL7SJ7J5CR25mp6j7dCcSRYwBXu79yiInRssGG+6bwG+L3ZLCAi/PDSNkw6z70LlRdl5AX3sfP1vwjvWnnlzGjQPlMkbynb7tXkXddVIF/gqpv8AB4H42Ug5o9dGqUVVkEXhM0kK6tIZPGuTTSiPO+ItJThhMml8tOxZGVtgLlX/8aK3U+zlFKBIa1FNEUbZO6WhV4Wlfn+DdeD9JLqWhyg4dXcKJgQfDstcBvAPvY1VKPM+M9Xub+HPOe9EvJ+EB120HrUH5YjfpKKpAymUcO3PUJJ+0ZIry/jXhTQTdAwAyu2U726FWI+G+21xOZ/PaxWO+MClxW6N1b3apCcYrusIoagBbJj2n0zmPuhkht7l6r3La38ZfFbqUddztAV1fw8SHC7WgzOD8QRnHyTwgvB/XG6XY2b4VAvege42vrRyppCGRpWMRTbJdLtDAy5Q/8poSE5YBnBREfEMi3pg/2q8sNIFU51K/EMFga6BQpqLCkayI3Lq7IT2aq5rDcFSAaKD1TjdQ9J91MPMWcDGQuokw2wOSjfzuKhNHl8KcuwRoBcR2voS7M5O+xQrkVrTwYmwfmMikbVBDzYFwP/e2C+V5kqb5sJMCkyvjjtT1rYlGzOI67qdKmaLe9cfBiVwLFGdsyCfoSnkx8SBhdsK4xaAgsBJ2ehF7dQtu9DMYwTypIrUYdkGRgQvG7aBnzb8gCDO+5CT9e19Nvo/o037yh906sGNbwLe/tF2OLQddNYxa5+b/HJ4NWewAUNf/iJA0Lp4JUx7jQqZQI9cSjqKH6lcmAVdiO05YHrPWpcdfOuwK7I/q7QzdtlY/BIhtLTLHWX0sQFPWDhS8gQOmYEbAMmMxRfvaTVQDk1dahDP6d8/AaYAjAKVvDW5rKLFwGQ8doRfHMORI9THb9f0IRmqj+pJmxXnfLuw8YHbvdmrt/F/jRAoF2yjR+X/+ijleB/fTUxzc3+syYKClEk+t+sPIWgMj0PzMBcA0fWVbMezm8Ob6zmGTXXFjP1lNalWU+Wz+cW57L/trpyw2XFZyl7v58GeHJqrnyFhqDqvt1oFTRMzCTNXJ6qj67qSDSYKX3TPukEEd0lZiLqy7FjkCIWuJgysDlBJjk6jJXqZJg/qxPa4+6sxLBYDqT7e0NwCcSocGg3HNBT+5JiQF8kO8IQYPAT/Ej9Pj6ieUXzQKzjwVo5oGaBqLtOqq/7o6WfCzkG8fJI5D3KZTRZdiBILO3QkCBvyUmjNma8JxQWmUfzGeXBFal/qL9XZ6zOOJZmM4QawY0S8VWhj8o93sQtihlLXivaKTfjNY2Fkv4sFRWgeka+nlU0uka46YXIcBFEDA9dbwVpsMtVy29HiAHE03fQzAHMe+ncdfFRYoYEpcs8nYBGBvZT5rBYJZALACfU1oRvRVkqQqL7Gw3hTWD6R6NVQdeO8f9w5Qm2H/x+j9sthYzdqnSjtQ4BdFR5iOfL+BwAj7zIscJzkR8EnPXkuwxo9Udf4lNCKiw5Ytc5NuHsd0wgeuCO1+V1pcD0qpB8+r14WGQ93XYDKOo3QyuRE4qwRbLS0sGNZ4RdbugdbJm2sEsB4RwOYFg7BQocl/fQZxHwBfLzKAlYDTQ359aqCiA/0OS+Rs7GbhvBPQB39qwCyEGL1aQNdbzMs4VMqW2fY5be71oxxtVLgYPouAxCxvjrX662fVbfvNrY7Airy5lVlI63anb58CdtXNywKX+bKmHTKlPNGcUA4HlZTAE3Ehk22DjOsp1kupG9otlPmDMrJQ35nyM+3YKzCTIG9xvbC7SkBrklS7vtf6usXWeqpS3JZ9sytO+1JQ2eX3JWZNRWabQUJlqzB9Jb5O862hBGg1JiHTacstjNvJRKms1HIMQ3JKE0b9d+Nj6gF7F7uU1aRQ9YYI1fPgmSqxXxihiCoorvIZll8Car9bKw21ZOFa32+4wOxs2nBj/b8Pq4mxBPhVdF+q4EhQtgIco/MHg1EuQ9C8YJuPHoFoH7IpPdWYYoIXihmTeEDNqqVhUuODCgs8iSc2fhS4q7eqV8yg486KmFsMniJe5dpM9Oda4oFbj8+eEt3B9nVdFkiIFvgQlchDkdCOPZ9Og5xf7k8NF4Ql8PxTplDPr/Crm+6zRfBpnTiDnGzWfJt7kT60h1g9hK5mrr+a6SqUpWYPJUYIy3LVDT8XXiAfVPMa2XNPkXQFXQjOy1sIDXt73ixgf/h4UQrctMJmZ93Eiz6hs9Ey3MMeedFNVpvbetlXJk000IiTRbq5goJuwoBDCsOrVO5lq6FqjpzH1ejEZVCiZCJXhsjXlfsMHnOw0zrvJxWMJNjS7lYkUwHMWYmjxeR7t1YqTAtSV4rtUQ/RIzrpE9BBc2R0zQNuViLBoZwtjCRg/DdNj+hY3tEJJg6BhfH+I1vKbsbaSSZXSyy4Dw8P5adYJ8hDGn0B2o+WpaNBF0s7SBi2oVobW+qZSaTreIFZbaAhmIDpdtVhiR8B8QNL4RtXuXeLCteRG72DOKr7RDaZy6krLfZSWS0iwBZ8BInlkwvHS9juFwB3w3P7UrMXIEmeJSw3TySY+ToVmX5r3ISSOS8H0zrM+Uy5Zbm1MzfEkmUSZLvbrkcF7AI9eyJzciUX88KToM7/41HAMo315AhSzsio86efr+P2Bz/dXoijW+uzWIZqc7kQ0gvWXvs6fdG48vsKSUaB/o28A9BQOVFbP1hf4by+yKOW46YMCzTPmC65VAR2B66wboKajjqYUvdivCQDLH3uqIL4mpLUIB3dc/v2h2sJ+rrxeEOixQGDwmPBSU3vSZbhXKeKvUqn7cMEUf8KDHmYRxaDn7cWYqL05GAOGDE/sGc4QmRd0MxXNrKEdHYjYeOyx+PjiNPoEWUXJex8QoKtDurXzxm7WaZJkx3rUIkUmwaLuIfqm95cuta8umNOuY5w33M3YxJDSwltnsKuSevOnZAY79nemwpi1lQrVVCOjAcwtuOPEz+tg/R3KijjbUBA6Cmg6txY6cDSzUH/boL2T3NRotrLMfP28E4rnwwWqZk7AmYqHZYGlMFz5HY511PvPt5y2uztC833K52m1YIYqrqMPwO1DcMwLcviyU84cvy3fyBp80WQDpsMf4M2lnCjAC/WMfByhv37xMA5MeW8NVO7sJNJCPBkiiqhA8sdPZUOZirUtyhUdCEJx669TTsFyaU/M+pmOw0PyHuqkcCcaJTVIeM8rxqq1hivtriui0F+kx6VQNzjtJHJ3QnxiERwBpEQmS/536VbypJga8Fe5CjihaynOg1PaiN9yThDSdPrRnuL3rCi88ffp/Dm3zjzb1a/NjoDvYipXs7z83uVhfxpxvdQH2b3YAJ3cV3PEpmUIdKwmcgrPIRiCpQrdIsi0b6hE4Nc9zLaVGMLsv+etY2Lpl7Lxxjz8H4Dz5qKmw/qZVJ2QiCoonjNRVspQoHTMR8s/OAL6NTh1kJPTRuv6N5QZrpJPcNss/l2TaNQEdeA+YDZaw2jNJLkS2GstIBasFJTr3aFfPuD4aGOEaWR70feqDfIc8A3YWXsu7SqMIwdmjOpFCHQHnLnjFXf2RRzZFZuJEl2nIUtEH2T7Qin8GgFX/7TYiJX0SbZZxhL4daRV7TDz8jWXrFW4r3v/vD",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
