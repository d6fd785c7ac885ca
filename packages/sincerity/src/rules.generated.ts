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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTYtUniMp1v6xxv1URwgMGb1UN21Qn/IqfJv2msAkiHtM+yx5EpaVMOju6AP8k9+iJi+KtRJdjIh1SwIa1I4yjbrA/cwe2Gl5vat2M8JT9C48oZuoBaOo3zDSQquw9C0NHRJxWYeeIVrz7Xux7UzjvWtZm1OGmX+ukWGV7pY1K4PHBrO1ot6qTNnAk+oijbBM6/8CrdQL4Luoa4CXpoQsajopQQ1u64cG8fk3NrbI/yw4G+Cu0la33FoeKrbv7SHQKEsu5wBD95SFGemRQDYoNDiX+/roeGAlo+TMGMCsjvi5NhSGrFnLAJBCGEp75pZg6O2joLs0cgMSaPB6W9FDEgYa8liWkBmn9oQX7P0KvJ/uAsiq7a1oSSKYr4+wwf0+HM139zVkf/kJuOnJ/jAXA2sNH9AUu37m0I4fV6hN15HOm4PrXSTuScOO8w9M7h/QSVLtWeQDe2SwjHsnH/+Eru9WnHGoLO28GgP71VGHn01XevLOPUHdA0hRwYfcRuXtUUmEUNgHUsxWN3wchzAO+BgA1GqUZYRRxKnJzMKKnXlRIqmGaEfXTqrf+vK+LHH+TXqSOgHm6A36/z777UKfzOttV6yMNgM6XEj4eE6ZbwYuh8Fos/3/tbTgR8pgyC/jyDETRptXfoS6Z+7cQjd3uErR4I/GWay/UvlhIVYsJrHWTuH975n/SuP05JEdlwh1mDEW6LqAmQx6pjW4KnjOEqPx01CBYMBzlK9IeReP3x6LWj4v5j/UiW3UWCSQZH1KOSUKxknF6NhgkSFA+ok1T2LYiCf3At9qqJcjRnrAy+Rp/7/XMBm+7TrFEWDCEJsa/xOyYlGqgtTgB0TezELCPUbxsmTydnKi1q3VmGMfJ3xehgwFVbxXrzczExfDhwU3LdG046+et3GYyrkVxOoMtO0fJLzHfA5+zh92IIXuzB+cDdQJ89ob9SNatQXeGwQ/KU21Dd1ePztpsZxGvbMeS6kZlRJsaz8sRG+XFBjkHfz/RDBNt3JRzlwPkFq5YroUm5r12aKeit58Go8wEhI8Oeo/yQDmEnvYIG1mLmg8rhJacTW0UdbyeQYR6G5uGqeWLpqkR+vu0Kd5TszptiGxc7RcHpnyl994x0kcTPUePZ6Ks/SzNh5nrYsuE05T8nn/77PLvTtkmBLAZYA8BX28P/yk5nYBh4G7ezZfOJeD9nsVHFtqPhX3FNRajIp0nj6DptKhEVLUUgojWGCwmHJ0SDIRHcVm8H9fZDrvUIYx7pjH0ejls0KvaMpGj92fKS1/1WlHxS+7qLjayX9ZBAS6cKRnS1MNieoHg/GTqK+HnRIEMHq/9g6IQK5tniHu+1Fhh8066y3lEnzHGTgwn1SNijMbtpQifbLB3G03A7oR+fDcvdyv+51qjw/ukBEEYlUmiLvRnYKGJJNGxo/ZL21Kf8yn6UEz+bhFAdb49B5FgBNwlBcZDH/mB5NDcitZzKnwI9uADWCET9UJYVkBUBPMLxu0tl+SkE7x1sefv1zVLbJm4ku6PEPpR1CtCK0NAdoh6isPqlMmVZe9afCleHVMRL2lvmoMBmDuxNzCfiXk1z7N5gpAJvM0N6UYmXd1Z/+HKiGqG/KNOWSMULQa9I1l8YKe6sUVhXYliwkdCTRKg0hfpILmyVZxrot4hMukCfJjbGbCNYQ9seUeYIOUkEZ+1JdjMy0pekUEd8x+j7CrO3q1ccC5rSzP1P563joDa6quK2olLitwkJdGq2g63cUaRbFm4E/ijxvmdaemk/ctACseTkW4b1J4idFoxp4+pb6oHGpQeAAf33nqq1ax3ceT+Wg3EpgKLxB2n/WCNRTRqlVKlb+MpKiukb4vEN2hL1cX2aW5BreGzusc4UlpCsYoLHnIGUVzDWhBfXCwWt1iwZc0XkrWUWHXB8q/Qoh/l/PSDKZXyQB9MZX0ByhzxxgEu+Cjyrkpn0i3TrRJFIeS+tUEvuzPy57x7sd2U970I1v3B9yrk0pN5MxVEsoprJIT3xQt4HUGsEyTf5FfeT6n/8q5In9bzJjvVEZqHzkfJj3JWtE6Yqjw+ddSHm2QayvL4DbcHH0wJvchGgORNDYF8lNZFFrH71Y21hnFB31RzPZbNdOJPtOIhxNPjAp+Emckjk2pPJLaD6G9iZfS9xiSCI7rBZLh6jhde8pd4AvQVlwz171QW0VAHmoQSvAM7uNKH7udO2khHkGjs1WzltyJaUhRWNycS5zjswLwTYiRTYe6jdrPB+IL/RcupFoPL5zUmZJu9Yl0KeOGarCpIKD6VHWtXc1QCvlfIG8Fqv5wKJ7pTpZbyIMQpdYlXeXr2T9a6s8oxDB342hFHZ/i/mT8f24gSgQIK5m7scpRxRdQQSAzr9hC9ayeIuuhs79IrLq0MuqWG4wFCl1bRXtrPoiTboOVqD+yDVb4wg5ohGo2e2SPKjyfVelMY7SYhuzGXZmxYXZco3Az7tsSYuW/X8UYq6oJ/vu0qIrVVmum1vkAFomF3RYRiLszswQ2HdZ8lnrXSR3OsIA88ZFdMhMfUGmXmX2knLJXzxnKYY8qo4215Dj7Ymcu9GMI06lFX/pdCFoGhYWQh0jxxIqyF9dtUAwsznyW9ryG7UnD+4/yKupu6GrDC94O7OopxeWhtgGpBBd3aGYJ0umb/rS7khhnbVjhYxEv8LYNbiaDXpS9wqLCS42c1tClvd7dBVO8vS1JeBM84rH+iEdDPGcWkg1Gmt7Xm4Pjq0JNhT92m8o8PQnBERK0sVkoucfUKepGad3YZ99KvmkVthjkKfgHm4syR8EWKpUJJkFTx9i8UrSzwwosow3lGjnyjrmreOAcp9qJCsUH9f5AqG1OJulKvsMKyUb8kUdSlZ0+sOuG2KMdLG+WC3vnUsuWVoGpCHtdSV+0efK4vQzRxVjBQspDEv/7JbN4QpNMpXRWdJYuSpJa3yX1wzNmqurbehCuNSBMhRik4TWYfi90kZzh05R3qwFDwRD3nkTz447O9+5NDa0HVAvlauzYvSyL/8LJEny273F83Rdg34UKRM68I7vwEvLpBL4yG9KfmidwEdioYN50KYdr1mKGrDR0buOF22QWidhoUNYzxL/P0LC8H/Ca2zuy/UVJI96TCGK2LlBVtzG05sdTDgRMvpQDA5q0xaUDw4QW5a9UlRO0aHdGy8+k2hIyu8B2pZ/+40P+CFPKQzjBSMjVm28NM6y+y65DGb7GSTonzt7DKkeKcb0uBdehQBUbDIAxijFy6WG5pwaNa5ltd1T9+G9i2ZrDT7jCnAG36Pq8SFN1yqsFOq7ZiG6vcElKux34uQI1kteq13pf8NeYxZxZBHNV98siCTF2j5EdgL2nwfs2+rFCrv8RThD5jhpPyHk3EyfH/22P7/EwPfT+wrHlEwv8QOd4uvX6vHX85+5SfQK29jstkBpdIeSTo0lBQIPvtl4RLMmWodvDFO1OBS2Pftqn8uw2RvKDNaZ9kF2pXHsYD4pnCwVQrL62HpdssRy4YhSVWh0C3qfQVf6BpstVNDlyaypDHEBocU1VkzI1f13VIVjx15+IeGlW3RP7ciSy5U+vKrnqYgssCfhd/vUxhJigp8XgEh0/HmaGIsBn2/zrz8XTBlnIAXs2OSdqHNsif3WoI1BXqsgi9PMjHtAWMcJeKha9xLXjyCpnMULxy6E7DFSU1PmYQAuw633zMP6bBOwb0YBzecr0YMezU2uohzbpNqZMenTu6tYnRnb1DZyR4GpKmYmD+o5aUq172sdyhFtA/Ixo2QO4qexxgv15MZTxdfa3a7vuo6T5XUh9nniDWUfYzwWtIj3CkC+Yzwey5yQWnNlF8nnSlY1ZDhu61VNTNWS9UV3zoBqIZoUeZv3sFXeifrVKeX5pYPCeqIv+HmsUX6ctsNvQRqnDZrzlTRDS0nmAJew5icxrp19qbRYicpNHjBhqgWOFGvJQWKDrvETAIQbMSuXTrALDZgV2FPO5tC3dOm322u+JNBdYw6A8nAd755E4PnXxS9gs5sTbBab1j3xjy+xRVHoVJzw3FlDbMluKLuGv/Wd7cdhhS4JQotabsFpWYZMPLNIZ9HfVzkFK+oG5tQ5NV+dTNQ2hO+lKto7ytrpcz+7Y9vsFi8iyWW3dmmorOJYqZrzoY+p0ZhjlKPHZtFTk+yKmy+YBzXJgNxka1ADExzBpJcgDmNINbBQQj9qW/G0LTJmJeI9Nyu3Zc6nWq1wdAceosfuXrgsSg/ZS1aedG6k2Q/Pg/aidZhzdRZN0pnesjsOsVRGJQdpSHUpVNiXZh/VXA0KuiJPK0Z0lmnT/rwOFKyRfre438KK4M7nooM6mF++IYXdddm3GkweJpLr3ASLNQM3wC5kjovUNsLzyNzMA6Jxm+9hkJWG0FPrkN6meK0vCqvs2y+yeLoGBWZsUsXFp0BLxnJ1y8e1CCWFmmT0DAo0vKsRPD60PSoN256yNHN2Yi6w1DQHTTPcJfJZP56nALtl9SDe8Qa5I9zttv/IuZTMwlWAQbX8TrCfwOfGe8mWb8PluF5Qthq8aCS3MVJWVVuMetsWfbJQgYKPxi2Q8i9o/cD+tL03Z7+dNwe1rA1V2Zevt76DtRalxRie0Bp6g5kXZ9gsjb1+3yD9jdoUFyexMVjEXF/STnRsEJ0Vrd2V46WLq5fULEEqyqg5QXlDF23dVnXP4YgmKDkJ85LTtR782J5wBuxr/KppdXfeZrRMW3HOjrLDi0yVcayarVe/R81xjJW6yW9ZUemNimU69rafVTxZLccittxHKm63taocLcuCQTXDO/Z++CV7nhabNKG89dsJzZmzgGhXtNM9XyyNEAtXGgemZCvQvaKbjc7wZMo4fkHK8FtvN71jZs0xvBLwjyN72K/TQTVCII1HZw6EZbdSbamlFfgnLt0h1c/w/8WIofnJATRWnOELYvwrVcsJDhO8EWClcGqsjFDtT+IjLrkaAdimf/dr0IFXoIAN2aXfp9fOgNx2quthlAJJ8YnlF/+ka+JV2aTGHbx2pf1ikJCl+Xj7Ivgk9FSDmuy5Zulejwrtg1vT3rzArr4WY1F0qCMRqeaJiTMOXgcWSLpCx8PWX1+7ssEWIXjxsj/47OBhB28VTk3hkWh06Di16hUk+uBwwv13+/fYsBRe/Kabqhybu0/aQvyRRgPwEdqKUEND6NItQKQCgfF7bfiW1eXgwn/nL4+1NM59fNSGu98dt5Crg3tQfY0AmDgnle2q6gMYkbF1456yn+5z/Vhn9v4STHRf+G+s3Bz3ixi0zd3f7FKLrLR8+PqPWQwr3gP0hWKCyd9JlidBvGFTMQwOlRBeK+zO85DaUSCV7j6P3I5x/UWdu9hJxIWrsUkTwduyAceRdCqGHKguYtKj2N2lRwiuWQ0/MgtfzIN5k6k5bL0yZagrUeWjmj9pOFJWZIRKkQYVQyahuqI8lirBFEbsBnrRhrLqdBPeaWBEd/Fuq9k2Sf8cVgCCJXlPP11ns3Xt9J43BRh7VisE8pQgGtO5yICWzAdzIpICD7Qt7XQ8WHBdXWFiaSM1V4iw8jg1Y4O3MO5YwNeV7L2yi8av+jO28iXtcte8C97n3FLAJsuEQ2SiVHSSk/ev3h8m72pwoR3bHw80EATvXjD1/eOjWF+6zkGZLqlzMOL4yP+ZtfXrtdplR0PuhDdFJ9i6xXTnZj1Z8y6bXwWmcIbTDPvzqWurCiyf7kqx/q2jorcuzGwbpVUj16oRUb68zrjMs7BCGRVAQXM21Z3erMuvKKpTeWXa/iO47CiZiKyVLbgw7q0ZqTZw7vX+0iFnRsKaXFNEL4DkNxM+SvnNwFiMxvPREHvbR8WEorrLRi1JRkB53R6CoeXIrEz+yxRzPu2vV5xY0efFth/LYxW9niDnQ1wqp2mw0kJSmlSkX64lOira1xg86U8DWeL1ExdvAEzYvVoZWKRHLfxNbmaCHH9lPC5toNu3W77HmsQA7/QOT5SbI0LXfpXSw4O9KV9CWZDEFy05oFEcaZKzMywrXJ/Mxr6u5GNkPYRaS3UtVV9sPlNa9C574ppSZHFfScEiEoAME85xD/tlrKCvilShHwWkz4UjLaclDXMSeITfnN/pxDPBb7bFN4AKTfliTc2s4GLAwK5k81rova8UMqmUHSLvgnnD1/z6E7VEXWQvyqIzKZUZldrvka7JpX/wj/GWYlPKpmsOT5yY9IkabGYnWRJJF2qSxh/vOb4hRi/9XTgBha02w4SPviW5Pir2DFBXG6NpA+GdNmhZ6e3K+Ak9+7mfYlUuou6U96mfFQIWy6y/2s5uRHpSpvcnvLCf4G8Kn/vu8M0oNJgSYw8uWxQpgZrD9iSDI6YDDsAsTz/6LgPoaNFsWL8b74EHdMKDKJnt09KmF7A3QWeR/ztO0ZONNsw6YaC9YtskTfzpIhmZ/WtcbCpezr/Wo9JhXZmGLRDmq9sWAKXKatdqd5Q34UxG+Ey5sv7bSLL+1WRBZYi68T0Eai46oT8cFsizb2pq59MVeJs9AH+Zdsvu1sJGoMrnYQirmyV5uLIV9VlYIZKujwX3INN3CNMOkR+Xgt3qLNH1ysDA3++At4RajHAjYdD9KURxK3fGoMufAMfv0yxJrn1448ezTmYX/5zUPPoDchVlgRVCJt+kkPZZ/dNpmN9pm7LM1WTAD9sujiibkbn2pZAS0JTHigEU/Ejw0HSnhc6FsqYpI0pAbsIvZYXHT0wQj3KeGU7pQeCzW5Hs30+shaRjTAxNPe+loYngj17vsb47Jl7g0UAsK1TmV0bOEqUjTU5NO7pEToDzt88E1t+kqSUQ44X8NJFKjJku5aQ1dPjIucW6VzMCJ7l4xIhBo/jp9Iizm8c/10+xMttUknOZ16ZgG/19exUroAUUj3fZ4la+qr43X/rHWLTtJ3uDbhNWOi9Fn5CGFtSqf+4HFmynwSbVT722Rub/lUDbxsmg/9GmAuil6B9CFx8iJwQWnZW6bhefcAVYGBELCii3PA+NQUZWuHPnYiGXYW64MqE46pGHvxsH337pXSfvifbdOvOs+nYW9K+bXdOVMedBIjfbXU3ljOJCMVIyutfaDLi9BuahuNZkPgvVY8h/gLMobaSSDS1ynllXqzXMpR+kZKw5LaO9wtKWMd/iJZOBqgw+II6jzP5uUPiiCONBX84SdUz/rz1MC4/4MJhAyBb8mgVaRQBOtS9oedQ2XwSxGqC44ffk7eSheBkj3Z4LcPP3Rr37tZ+CB/HNz68k8n10oAYEH2nEsZrzMici+e7tY8tS7XT1Sl3v2u04eXNqM6moPu+p8aeh88q8li/h1xiJXZsslp596drrf/y9zupldOCS541mg0EwxuRqBQOxT4RrRdXm2qLIPlDe1eIayveAMVD+/S+/n1jlpIFRxHNQ+UhEB0UlXhBePKPRmgDD7V5EnUXiBAxDbvmOTea2WeNuBXl3LnxKXwkpK4MzVmzdW66Uo9IESA64e4CYrQDT+DDj49lCjDi9INmF/vfflnhLlN4iPifACsA3KVyJQVO3aQkhqgfm6hqJ2eEYW0cD2PtnG1jzrnFeMcMjJUl1yedY/VE3/sWUMRYYJ7HHEcUWVDC4xtZ1ndjlCyMc1tH11QjkPbF3/Iq2Gfg6qwYPXJ5j87FAfmik5AoFTMat1c4vMhDWmkd9xCutWPH8VGfMFfiocIwEyQujf+jFyhem1bSvxq9hrC45LUEHrYeJyBPitquJhd4n0Ub95gfc9LFo7+uiCvvjmeJrLDHTaHoFeDRlpiQvtALW6eNkOWMxgq6RFP4N4d+425ounvpctEZdD/8LUb+ivaqhPb68YobC8gygK5iB4eqNWXz7sOWsQFQ9DzKI/btXizprbmTnujpBh1qkbnFAL7DLCImdl4+HQoPbW2M0Z0xYGvwItiNx+BP4uKMft3NgjAQZ8BEVrY++6TmE+tNQkm/fiwKCx0jIABAUhJmAM+sKcPE9z4MMZAXFBl3hluObu5dnMfzfuHQfnBs/4S61m1lFmguniOC2LLJ3o+ahqYixi5FAoGBvBlAxR4fvF4soHyNigD7EHueqS3MZAS1JoL71XrCYDufcSMdPwSf0j4FmDsHatmOk/uVNqgzO0+cxBinZ8ltP9uupcafRbCo88IveoYCOxNkQ3oGy5zO2yuJXCo6UaMqupYdThHciVmzNFIID7q8oVhqFomXoHu8wUd1gmIY8pgSf+gDYC6ujVDa1cGQlsnHQWbTdkzvGJTl1f5jVicBLsNaO6nWJdoSF2jDJqLwCFlwDd59miHfGO1P1OkXNKYAdsAnK2rsC8/E5adkHK3EWC37y5hM9rf4IP/VhRA8QT5Nr6XYWzdP9aeVanwusf2tYZJoCSopPOffJ9FdS4Ng0/9rFQi1HZimZOJ51LTnFhOuIeRJTPups1K4+xPwz2gutgmRc5DY4EhWTtZ0eZKDe3C6xEbkaXNZmzugzbM4LKSy8Tx9y92U8BTCKoz92FtZMycY2L+tYbctnkLHEEg3UuloL/pP/G4Y3mW0KRTM/lcDc0hp6jGdgR1SyLva172kje7T/1gDAzgBbQQdbUluDvCzkULXTgpfS6j7Vrv2upHu/g2pku2EYqdGrnyPdN+o2iDJVx4gvWk5w+PPRTltywlYJvIOGcRUjiTM37p/KG5i5x9r52sFW0BuNcFdPDRn0oOWkM1pz5fIk5HydfdmZ8pbsWr2HMGKrJSbgZ4qUJV2c7ZzwUhDb0BptlMV3bM9wOvVkDFZFcO9V5UxajNBzjyASwOXWKrHP/biejktoT8+wA5ZD+8IzIBfwfjeQ6t/4ICSldaq2ea4bgyYmseqS7IjK3q00iFZT5yoVMhSg9KsqJSrYHvW1wEg96YsHJelVUuR6ksniG64wovE/7LMt+OWJa7uE1dY3lE2xM+Ng7sgvpNzR0hyPNleeI6rss/OyLdqzi/ZULDyQhmnPgAKnIiSYDCOedIuOrWhcQmaQiIusLPYpxdvmNg3GoVYG3sQG5ymcLRD52K2NZQ71GxTjKe+vZHMlb9aoGqno9JhYFcgbs7Y6S5QLAitCY0h0kzoVoRNIjeuqe3V40cGRBo/ao2j7ZbuY++fPZ/aooGPh8cDZjTETMhzPnRecCAnL9cwoK88nbk6n7kRh++hvWRGRohs8xJyC2xboSu8qkuko/JY+gt3vG98Y6m01tP0SXEVE5ZN5wbV0B8603KsUOF6sY3NrPd45YzBl/UI3bYMjqRe/AAS4JByqwpkin8EIOnPlreJFt3xS0TqOcedORoNDV9bMB8lpDI0skuDFTdQSR2gVVNN/UCqmeTM/fjV3Gqg+hJ00BROSeGJTHu4rOEVgPxZg43ztfC+9B58su7V0bicSKWnUid1KUGnp75NYgWZkG/IUiEsKuQgpfWZzNF2h1wXFo6o1fdCrdYA/XK+vN0qQ9NGB3NReU9yX6NQPBKs1AehchFNnM6nShtDpLbyAH5mj9gHQCH4njWEZRisCKWabbYu17oRX/1m5ezJ+PAz9vkk8c+4F1fU/KyVPaTjrj8lf1dEVtVSpLQMG2hJw1BPdVPtifXHV4/cVEKhXamJ626VQJ2WbOnAcs53f5ReATVXAO8LnVv3n9L89Luo/uJeIg/HFzV2Wxy9yrjcHHX5jwh351oRrYeeoDA7K1sFcgtBC7nsE/USHyZs5WZYCg7yl74QGYehvj6wBlTtZAh5CM/9PUAZeaGMAMe+VQOP5JUYQM7Rbgd0bTbZ3DD0tJVyKZMvG9Qvh4Q85a3dwtYUG/tuzv8bMT0Pk6BuXmJNv40LSfISG+fXWENHm66IcsGbzjqk51qp8vcDqO3gdWPv7iANhiyEgujlX2HQNlfm2NWkn8A9EBVsQ6TCPJZPSYV/H5u1yeANLVaRA4iRRnIuooMpDdDUWTgOJQP1xiEphtRCMSaQgU3LysahDbAE2QMifoF531nV09KzKSBHNg7gDew9jNSBSlzzoQIKVSo1sTXRa45Vkf+hq7bZdGz8l7rEaWBTJ8eH8aCh6EEJcj5C/FQZsxNhJYthKTbD0yb74kXNO7GqUOfJ03WQ/WP/jk2FXqvnZype2Nzy0XQ2OFrVZ5e9WXchsXJd4ueyNRemwivLUUEewnTQadUzFZOWP4Nv3qPre6qnKliOqK9NlWEnT664CNR21Eytq5/XXmELBAcQsPqkBHS6kH4NomyMY65y7DGWyxwZKeYRGLvpqgfAGEthBvlxu4itg9qf0ddyo7bb7c+wivteIxJDkAr9zIJvtX9gTcPZLhOPUMbIpYF/BHa3HieGX6UVOFZ4+zlQrP+k5w8UhWLIfVRfF1gYqqJ0zQDAHyZaUiM8H6JU6EcxbfKllFrufBucFrh/9Qx0n15NYfRvPNAhy2/D9Wg36d+SnweYE75W/ZdAjE7tKwhy+DRfIDIbrSP8XC2q32ZXr9tHMb6pN4/Q0ygTbdIMQ/1vAJcY6aMFCWUWeGpHUZPApD/4CKAxn9DuGHFCnU6CfFevKuxLIK41mD4fRMMMjF2Z+u946Ccw1oEG5oCr/wikKYiO+zV5LaojihGxcEEERCs9UM0mohSTQV6g91dAIOKgCU5q/zUive+Zs24+AYAEOIEoyqnvLs3q9PnxrztrhDTp0dM7EiroIvEOe2UoyY2ZKK88FRmemGKfO79rgsklIakw9r4uofbLPeahbzbCO+pYrC0JrYZKfa/znBQuFS6m0t6NrQbL2vc7Ui3PJ/KoJJ3mOHxlF97rJA8Dk4VRRzsEviUvS/HFsRCP+IiesVZF+Ub9mpcMwV8J9wLd74f1QBdHvkgexgQauz9y/Z48EAADkW54+qA1Jj3O2V5pT5gMsG4/FC8zV8aapUmV3xr2l0QC6yIKB2hrR90I77bB9GhF6T0fhNptk4J1De/5QX+Na5nxqptJG+AQN4mtPd4S30qnpmFLhKPqJy2u0MOgppaarwlXd8Y0kWWb9dWOm5+ukLrNwZdRVoV1d+b/LHhuONNKzZU/C+wJ4Qf9GfKZO4wfi1chPCDMVpcUfN01+98708MTX+2jXZPDhFEXeUjc/6SaYHlUh1PYuNJyO/C2tpNku+HjltHG0gxZWYO9ld9ewsAgCi9w/sEZToA8QJ7b8H1dKakoZHAaLcZRFO1PczcnH6AnyZjuOSDIxe9HL6nMNYb7sllFFG+LVY5IOHTSNjisdEtMat4KVtkAVrrf1YdaaKiWXi2Hq46zRkvuo98IN98fflyzNoXj0erYA75Q4nFtAdqZpfXRfgmfu4Ad4ohcWd+xXoMovDmdMKisDRd1UDob57ta3rUbML68Pb1meiZIoTl/tXrZWlBIQofM8AC8UOQ+NHTWG8rkTJNwNg9OqjSKSnRF9EpL7jBuADBCU0fD1zlsqjBWUBUweMNa9f20vm4aVtg4qneVoSfNyMdOY/DyG1HgHhYs0sQBmwYoPXsELRdmlnRSeIc0LyrJZHtF+wkAo6Heb7B19VcGJJtf2DbKGhvx0cEkUWvTQsZRafkRYPYva6aDNgAzUxd+RXB2TrLITKJtuPOxJcMwtY6bpLRQ6pkXhQIPkYPQncTbeMSUpz79v5sb5H1YUnh5QMQMKzVCSX9mshAfKHl+4huCc+K6RZOit8ZMxAiIu9JhFBHZq3k4a30jVcCB25zl14XSg209cNDO2JnBKme0ZYzEovLxgv3OepYmYM7sQx6fPyKWNCF3nJWV8XR0XT+MsX2uCGue+3CtVZB/jPKFgRxLwBiHXWBCdmnQ4hl7YiZKM52aVjvhvld33mVbMclnTV5G3ALB7s6YZt96W0ROfbhW42dbhRzwkN9aQU4ly215O4qxHDjsvc90oDCL36BfuN3lb5VsKXZC5G642utXT3i/FTxwSWmisYpXmMjJVutHsdjXj90bSW1v5cyzU28Gw7+PXE3or/B/rDTlyKhpmE2E55o/YeoH8ceQFUBrA0+OG5TMCmspQ6WyqXEMJubN4PQbQ4Mf5A/AyyJL5h/xbIhfE6SXiSw1O2/KB9q8zT7SLFsSVuVXqoXho94iYKAF9P7XtoIpa9Ix7KA09r3cOCpCawx7iW1DH0HLGz5M209zx8sK13AwXvS5+z0P6pUhvgNu/IcxOBL+bqTaNa9C0f0f+1kERvJNEtmW/bcErvHJ6QAX+uo/X7RvxVB9us6GipwY71RkRUy8gly0T5wradmEbTZrkcwWTlAvL/ahZnY/RH/Ohjg1sOk6mN44Am7Gl1cLSRLxyQoNfscRHS/iU7q7dzB5isD52IPA65Vkgnm6I72iLkYO8kMIdhUCoLz/KD/xJ3JRSmEo+dVzlEDjKXA6DS7EsNiR8PTMSyOMMFk40sTBUUSZA+o8Oq5qzJ6iGacFXgFUROFhtzV3oulQBO+U+sEj3UVsDdos24vxCwciucrra6373HMgT1t+r3+OkA2Uh30kMRAqXkQ2eHdF6uMCTJl0GtnyJNSUAeuXT+Cnx9IG9pc6pomB9Z/30FmSg34qXzjA20gt1jQv55y0dRTHzjXPThgq3Jl9O7Oiy9DMiytxt4lm4k+XzIY975BmtsNS9qpPoOL4ugQ8k0RpvDoZqxeSOA94ErUCqBbR4iVVUIR/klTsfYpmTCwkZjiNcpSkosToRl1PhcL0ltYAE4bMfA/wWgAnpsCE6C9sKSSh21cKHtlk1G7YZJo8MDxEyx5RToW+iI+qXvFvbmHNpcv24kl5Jpno1oGv9g96baGvdLSI/Tm1M+JlnFmC4gC6j9ImDX032Px3tcrnGzP6IyquuwahItmGU2uzi6ocmlbnUCthksGHVfS28DbmT+sSa5Fx6NseVFNLX/1nugcjKqABtQdj5lCahT8TPQOT3fc/PDHBFpsEw2X+vBisItj7td1yViCWWzXpljL8yi+B7bF0OMSM6V7biv7S3O3e9eKZGleE/2wUXCX41dSQ8n3QM/YxX+WIN4p/2HGeTXPgftvvGOq3pqwB6A2GfA/ZbuSj5TLtYV7u8JH1oTsPFRU1OC6KHnAC675o4gr06MPgj9yhgKWCkqHJi6gA9dOnAcEO6Mz2MTuR2vy3hkogvp/kpqn751YS1zh6kKjxz7GnB1CwmbffmxbXKr0w5d0ywPgiJtR9BgPTRkj0ZnappJvqewxrrseBhPIqKdEuumGpyJMAGxaaJFsNPuQpUS1hqSjf5f/eloe61kRTNf4gLuX1/jCo2XnpAQJgXjgAJdX1ihOeTWXpfRccics5Wuad+N4dJ1rTuv/2p+GT9UsRGZdfLkB4dGBC1MOYBY3/12YACiIZqq4XrHxhy8ZWZqBn1BFhEbyGG09F4/ytKl4irjAStqqWmVfc+2iTtpSqV92oaCUFBnrCc238h96KTMbtqRYjO7AKv4HaSMcR0G1p+G0Tk8jnmo6Q6+5aeMbR6wG1zFMHtCa/tnfqaOg9rrV/wVaTYG0L/SzW7Ay4N7TK+pQBSuN0+g8VjC5dbOJQ0fEbi1oOUhIAZQYGiGdlr6qU4u/C3gc1tASaXW9NcHWkVowcFDRzyax0WxgVXxZTJP4EbrGz46c5juYdKyFeFHYGQqLAs7Fd6AGlF8NOqgpa0TDPhNJlLhHsCBBxSDacAT5hrJo1kcptVd0dl474p80p71dKctlkHtvqcHdOfqN4jyYWbVp+TAuVKlQe8qYeo0qmGtZhVAeWkAx7ZV5qZn1xwV/Io9scv4JKNvmvLmtRvAbTYcCeIC9DIRP1XWzdmCQJc5vp6jxORAewgA2TB1Eoc/oyspplAg0E5u7lNNZzeLu78D5NYI+UwXg2XV5mkKHr6USyYLZJALQGAFuy7fIW0TDF72haaB7itKvLMi2mp6kFku6cdG3mdH1SU5pXQ7O1NVfnTTEANE0zYdGxROFkeltQ1K1EJIkNPphTLp650vnp3uspRn6i0e7FKBGGLA5qhWPlSBYRuaa+xCe1cPEnQq5jW/XSsHCtsjV2MLqXLA1BUubNiRP9qMBlSej49DpNwfnfjrzQ/+vfofriLQW+zOgidcbaEe43izg37EmRVTiqte2s29jGobrFwYpqNoAU37EB9/m/XAWzeJDQV+QlRHgUUGDUOtVqpcJycB/BVAu2Qa3qBuRpwgmxYz3DR76IH7/ISm3/IY+2/gXNVSbLIc8c+WtVdUJzos95EosluvcJw1JLccZnn54q2VawWjrP9+fWZuwepVMuKqMrFYeKrPyEYYkwFmIQ1j3qgIVOzLdRSeltuPBPRMRaTO4PQ6stdAfjWp10PboKijRIMQ+bterSS7HD47aMaOszYReAsNAcCIaD47bDEouLWGDBffdeRAs7B0lanwCh6qtZQnsDafojlXAfSIvNlD9o2H5OfqFeri+DQqih/rhx+1MpV24XwG4P+TcvqFtrYwDzMcBuNjrT2M9hDsQjUxh1tIF45zb7VtVftHInzFauHBGjOPak7qAFF5VlLWtri+msPur7BrQY7dHcT4pKBNAD3mOsTu0lCETBPZpCu3u0pR8b5pj3vg1yeOTUVkt5c2QDhA0t8ReD9gqJ2qCwFrUZraGUQghd7d0paMBJvhqIIvJsLlhz6fmejoNRn6QMC2SUhgeeXVHgIvRHIj927fwwfU1BK8gl0VkgvjnOzZ7rXJ/8h09EtR67Xot5O2QbMfy+ZRjXKt+tD4BUXRb2+6GS3HJ4nOF1yAFdkD32tSC01iLk2gP+/d5SeNH/7YoNEN3DF811f4y4UBsm6y6FGmoJRcUNhIbGleMXS7lQf0+g0pY7o3fqe6lyVwQeQ8/TsFoUOG22P3W3SMKQ/sEAGBJyytn1F9EOrLb9xT7SsJRp1hYDSiGC38q0aUARW3n1brXSdyY4armboeU0jrdWc6x0vgnDorSmiV0ldnneK8/pPJFOrRxCNn74v2HUlvPTeYmt6LxLaFwTNUCy8hFs+HCLGTUHmrxdMXlIKbKnMqghlAs02+GEdaykZLUviOARkKoxJRQxTdvC7tOIhp407iRN2WAikZXt2T4Zef2SVHoTfIMGd6He9KjD1wvnUQOiDPO87PTIN2OD2wG4RS+Mtp8vJDcIYR5vKa8gtC/DxkOTG9i9aLWMQqGCLuOKdY5eNimUdNxCnT1cWVpBiOHktslpmrTMoP7s6k3DbkwIby4G9bDXSJPrtB1TQOG816P8oxbjU4Iv1qdtIl+b5gNF5d83tNRTfX08saZydgX1T/JiUlFuorghoTLk2ekReSDSdcut2cDbIZdOa4cbJPS5LN36qSjoof7jR5duBKJWYehdDOsfduxxYL71n4sxYVk4v0jCgG2VPikA9qppaHnM8MarrrlAGVvnvwvSX2RM9SKSwY7Hupna+hIoAlcOo64iwdj4MypkDhOb+29aXfLy9Dcr01d8X4Q2kEBkB5lcqYGb3xwpTDUuXmKusXGq2ra81JKpKhJDOHthgza5pKf2Bh6PL5rlnJF7sNDz0GO9YGTL4m+i5hhV3kE+1+SrxjVfFv+MwXA8NRryqaJK8QBgSXORDMVIhAAiyK730MK2dpw719WllptLN2KbP7PYEyWxQctQ/ZdD6mxloBrhEnzMjQaIqQzbZg1y+Z4Z65gGIGC5AETKLWyc5rfRgzd9CHxVTLJGQKkbiysCdzRTAiCo3o8KoaVTpZ0KZuTrkF86yOUi2AkWkIql6T31D7LOlYHb0iH7B5+5TEXN79+PAynBTC3RCkElZZj+4+wizJRAlendLbQu44gLptnlMyVhqfEYZfSugHVdsTEPb085pnf0pLXcCtph0Wfa8U8/BkYuJvLOm2S+3VTZbC1e/R7hYK0tlR7FyWihilppkZMPBQA3TXKmiwq+Hp9XvuCaj6uNWQtg+YsseaW8WdCQvprgYUazZYcbMPLYMpv6nvhJ2VrHmGGR24bCD7gku1OXO95RXOvC3KaX+mygxpBZJCpmmP4Z8IE/9gVek8C7RacckOWkvue9c4r0IsXBD8113gXbeksSWWsn1FECFVkB0qFkS9HD1439lajNGUkgOWgKmS1Z8ar7gEpFPXbmygfKC5dlnR3cVFcLY+/2EO6T2fr613M+eZ+JX2vRIt8oP3eH6W5/vbx9fWDBa5Sd6p3bhk+DpuNrHkcJaIBhHrOtoT5NU0spe68VvxkOPGfxdnTPCJRe5srvGe87/fF6zbcy9hsW3iVwv+wJcJqzGvQ/HNSDpSOpnjaA0eSac0Fl7rjG+yNj5U93mwBU8ZUpb50VmYuJPDom09NiuDdyugrC6MxnD7o+5T+mLfjed1ykmP4E9yuWXc0sPsLLr7N80Y4u1YYexCwh6dgklSp1aTEpNtdH3ADq5XeWdpJok4FgW/27oiZfeV1RaJHM+3eJagKeYWWry3uioM1kxjMS7UQKk89kbcGnDpseD/3ksliX/pe28bim3WZ9iUz/dlA3h4Wg72Jmlk2dQ7D/pTRNPNmhsqhCGtaidGrNf/AyxBuE0Q87qNQqhw+l5B/Tg+vez0b/sJKsLTbFtTb8guQMfGQ+5vYpNUWcd0k9rLJzCNmX4sH9II6YL31GHL4SmJ4P5w1yc0djdxcwijyze8eGUDnMfdCSoZ/MsFQF+dX55FUiLMa85rYEUDHE4SjOQ5jD3pbI5YZle+pYOojmYcaVh5tfZdy6KyVznLevanZtomwGU/x97Vu03ArUuePM3SAr8FSnvdbBoPUAPdFX8nGiyueWTTN6oMbRZ5quZUS6mfQ6YhVwjDOl2ChFBKGCEhZSKGnDujM14vX6o0u0bKFWjZA6gKWmXfcgepuL8xhQtS7qJeJkrwVfo+ldZs2TxQrKlEGTTNIuk5e0P1OjLUAZ7P+tktGgrVM3oL0e+mLW3vG3CF3h7JwFqB0g6pnWWZhRg8aLOtDidJhpMvr4gOktVSF4zZ0PwOOlpQupvziGvOhwyHDGHLT1yo1URnPELUPIlVtayWjiqzHDK1yxU1942Y9QpRdyGm2EX7EH9+o7Fz1k2bW3u/M60GVR80rENwhuErYErXYzI+8I2st9HEvIWhRQtzBRddwetqass0BRJEJ/tShdJ4XcwJ7PAWqLJlVHGr1JRUhnMNCZKfZIzVwGmTSiH1GrvBPy8XtYOflx3cynokGhhvf7acskV5KBIpR9ZkROovcZ9Nj6FB+cY5dsnKXD63tQ0zEvwWcOnkbq7LhFbC/syRoWSQB7F3tg1fcsg9UBUsNU0nfSvBw+6w4FOL9Twa1QoNoqmGUTcCUL4crtgFB8inuWsmOEQyBUB/BYhHfRD3PU7b0JWhCwxzR59Id7/DIsP60E2pMS1OvBzA1fb2yMdG+EI3s4seEBPuFCq/P0YkdR4olVXOBPACHWqF1Dst4UIpmVIG7y9LZ6PpeFw/Z9LzmpbP+nGgH1/+1GYzAEPnLvYeyHmt9SMEP5CrqNCmigQ9g2cgpoWN2umDZCwfE7gQuj900QhT0z97srMC5w4tNGqgXASwLNQmneSa2lBXEBJbgtrnWxvFauO4DfqiEQY67VWs/6JNCNIVTyeFs4hRClfJnL0Wunnpx45cRR7bd9PNg6ez9m5RTiMYj+y4sBB01ZCm77jTnZsGTVV6EgYutzs3vfLNNOj5TR43EoJy3qTpzI8J8fYI7erX0/eBP0R0lFKVr2PNiJGTuSbu3gVR9QnIObxF+CHvLqhxD/E1Rc5Wg7qqwgcwig2A9lYBclu4hYPnkNK9UvO5XhA6w8KxNiSzBbevp6vauhqGYN/gXZOz9LzUjmODcHZlNRo/NJqT+TfLSojXI8pjyVMl6zCYmtAsh7K1RoMsPftZtIas2NoiwTyIpcuzrZLplqmmAKmzo/8H7Mlfh7KsS9DX4xWVSgjlRSwsmngeb7++ZFrNoK2E39ls0GiFk38ng1zoDPRZuXiS8NyWC3LRMY3mCr+hvHdyxX2BgzaNNHx1h8JNkQSPEjhsGILQIvW1EuMhaAS/+EpaQ1/ncpat/GAUvN56W0MneNGhMHKOMAM0+iLCYNyxWa64ZkX2TP1PGljG6tyHDT9Xxuuk0+emQ3eZgx346VDOBmNA98xuBbyXvH6js8jaHj5Ked12k96wdlIz/NCdGsVd9uqBVkxlu/3a+FA+wJDkHU3ffN+cOkHVxKHcumD5AWS8NMAmQRBv8tvkcHWPWxfMpIvSlNZea4YiB1JpONYj7lvbjTrOxDlTP/b09hU0hh6ivklr5XNGxnGkNfKB6f8xwS0ibxB0kmZg6DWs9PKhLlbNiaCQyI+tZLWRxxu/WuV84qxlis+JJt7D2C3QphYyOX6q6FGAwaqx67WSMv/nVv8AgrQ2ym1Myp+NzQBVNtgtz/G7Mxok1+9kpDTjIe0b5gJUYFmLNHke60z6PNcu2xyvEvY2SmoEcLmlWqjclt6k1IQ8xNbrFdY3VHr9gjn0nF9cbyY4AmDj+mfuhF55WcgcFluSB8J4LFRm3kBpXNgg/XeX2kVWMMW3B8AiIrbU4li0kqbCtoKGKuSCEXSS3R9w8jADhxy4HeBiAMOzm4dxdKbBLNiFaCNJePRaSmw4u+EOtMOFuLGJpm7SjNrEFf6iuI9RGAPqUGYIAdvFc5CfYz0z0Y15sGkB1FnaAVsJKtTfynq1rPRjjZ/labVZNuCdaanLEixJH4vhOrA+SRB1YyTmZDDm4UqXCECDk2ocfMfll/HFG3AuYF7uktm/nSlB1ZV4u/121XOvbLGz48VGwzhaFykeqbSdPEjST2gw7vCDzZ1wQ6pxoj3oyFiiK9JVDxwj6eW/AknRPDQrOQmA3ErufttLFASVeb+EuEFvE3qxi6qPOz7DntzJLzEDk9yEXsFrnLRP5TKpu4RO/XpDHVsR2+lmQAUNiqWP3QaepMS5hzzh5Lw6ODfHBwITv89sccxm0fmRg8gW7Xryh+d2pHzHF62viLTralbKJC/5qjMoFMrElN/C1saJZ+qlRcALepy8ztJTAOc3rlOPQ9nfyl0dUIaGKrHIuoU4y1lNgl9GHD37Wv0czzX/z7N2fSFMr5QCbMeZ6ICXJ1MGMUicB4IqcGqJPloQuO82Igb6s3DabbjHGggwcnFANbmDdcD1Jr1M2UVuP51HYg54bTxigu2hoHABxhC1JN3m7EdP+Vi8obnjGOm08DKKPUvttgoG9zFk+NRCM172dnkMvKwH/V4gbi0MLlpig7z9i2G5IWPKwb8yJYrxJGihjb1BKdb4q+SOwqD885ND4drGRhy3X4pE+RWpxjIPyzDBztMB4W5viTnZi9lW6W4bPC22A6Ucf6Cu+L+seZh02UYCBipc135p/QTR7LhbYRfiSD7qWBnzce1Tqa2zQi40PBQe7cBFHtAtaZfOg6mA0eMeNR9WnE0T1qW5EpbFtcg/fQQf5SgTYqgyGNl0KIA4GaUWbfOxmJLHvmQfm75cAIGuivjQ1MeCp/23QZEtCzDP4CTAYat3DW5Ydzpy0v+hCnNvn2kpjwNEcwZpq0kTsXIS05c39eBAEdKkqVtuIlP8L643zya1hzObSlohus8o0cWt9sZAnq2hvGAIc9mYfGKj55JhavSQZK2PUGzPIN5SCLSb6RriLdDfNHW7HmBf9wBCAedlGtSip4A2trPYVl8MBxUamfME6k81zPVnnq9Q1CnQoABt5ShJ9Dd2m1Jkj9NkXVCwldQUpr+u6N2worKnXxYL0PNPscQOKdAiTedNzNYy/LxNZur723UxfbuMMrnus4RGeLAoGfxokyplBsVa3DlcB4U0qRChgbWLVf9pW82+YVrONmD0gOW6l/X/vH3sY5UAPxkiN/kon6apQRy37SqEXSO1mTsIDjzVuJivDgYmqP9h6VOS2cXRZtQrFA6su4teJhcmVJLpYYpe/98snUSO5he+5Zt3gtvA1LuBPfHItTVc7rwd+HXZtgyJJM5SXcjimpO3fFpGNnIlrR9iFzFQ4WmnNsZqoR9ajpDjQKuWUY33VZ+pcXz0LID/qhr0CUwbjaWPR4sk+hxjY6AgHvwzRRFM1ANLON4ZA8xzZh5U30ewwIyRD8xl1opi7O+LZE4iNZov3c2cZL6ktL52KmdToYboYY1eOjMB0ytcPBGYhHi4iKPEZLkeviyAh8zTm1rIvbek8lAEL1/ecPDedyITSaD+NhVCbjJoX0onmWWflo9RwC5nhNt2GLr5AbmStRdw3PdbwTI1axv/YZwN8PZaVFMIDw+BjPOwI7YfzrKerbsr0UPxYJuF7EDXMLulU6er/VV5v3Re8QxAeqVt7M/bBsrH1KkDsAnxmyTYm67UQq/aW9nmgWw6lKrEYZTSGOVTlDJsX/z+SImuK/n9rpbbH53h3MeHTHujrTg6JXTkb+TW85z53PefTQukFpkzWOdAWU71x8YM2HMdMYtsvICDH6V4f/vUrZnlakIbx8bcUBpfm1CU5pmYWRFB4CwcN5p1mjmQN2CV2UjZ3H1DQJfhVyykCvCInYpW76FXb212yPjy5XGBU1U6XV/LwZiUHvfzPIZCKVup+rO6tgIHcfGSgn7lLRDgS4eo+RXBMwA8kocYVtJknD2BG5NaFBJaH/GjkXBoHBmJo+q4bZItjVdmmxPs+8kkbkeW56VDPsyFS60NIFaAzUBxKpZA6D5PffASYIs1mM01TfAyRNAbN9OYkh3OeLb0iX/dwXjJgJxvU5fxVRlFPB7bGWJu0Ih+zbvpSSMnJQtepDzKqEe0y2kJx9mExjtahxkPWDLW8/NBXXTYTquXAblID0aJsDJtWX/hebrIdvJ68IQAgDTva0sPy83TJuCIO5cfFKtvANs639S1gWFOo9wJeAirCvMup2W8ii79RYqiytxp8P2gCiOkkjo7SHGULnGXylPSaa4lJD95OCIiqnp5zTBa8Bv6evP9lyc1AtuUSvCbRTCtv8QuZ6aEOzD2hFkcOKHurEu5DCt9QtPFTesSL5Daorm0dX9pDa6cuLnvOs8DQLVJQz027ja4ey7t9T4PoXadkDVJLRBzzgVpgQrAgAduz4e6RbGjpAubVbaY2jzJTDrjs6/hYyNsahdEFBc+fcL8s4oyfL4mCYPtivMYsJyBkKwUYZ6QE8DDb9JCHV1jGO4SYXlsFil8kyVGqlu+8BmtY+k1QNCeW2B6AeusZfZ597mF/v3OiBHlJg1yK7OstOVstWmvgVV/zNzBvyUDTh6pNnQ0pQMKnrTP+WjTrwbIhRTcEJC+jLuECFK4ZpXqWECgYcR19ZrENmCQFou8Qq6c5KuzUZCCMesq1DCPboqcIgeX1lmo52gymBHapRsHj+qhfiT4kV25kKOPHbxCtJb3MVzKsKMngrd/uxhSjsaqbUJZ8dzflfl0HVtQFmEOnEExyHlivLJBi3s97tLnRAOO0JUTc8DSa6r8q0T/WwEXMYGPTUFGBxhQ3ABm5C4zPNhrmkdAA1hWUZw81SEZNv0SSiRweFYMtf0w5vZCC29rOUa9JwwtBhJIyeFS8qa9c1GBiiOrANTcGPHE+o8UQnNwoNpENS8VtL9gXzQHCHjJFJX75Dzdgvu/4/6gL7joChzpvpFmN7h5maPVTm9UXSYizYT8sKEtKSVSoFHNJ18GSg2HssM60z+/ObatDOIBobVEVUqojXuH7DXcfmaGd25ylEYEgE310XVoP3eWyo5FPMX1mJgwk8lNFp9k2nMw3HayDgifxOYbZMP1spYj22EVbF24SOacda2XqcsBlKEXlvgzGcYCLKvNhBa5bQc6H9CIXBSk/R8QIRjKWvYWoYXFdKYz35o0KiGXc7vWQiZXQJCri2FXPZeCyaA60sB6zL2KVXn0nkFJ6LgoP83OkdmYMqFypfFcxyZvsQZki3zL1D/SkOvwQpOZwWwD1Ih5JJW4Pxe12t1Bu1lUxaFIThF4hiBETSh8nRb7L8hL6NJgjZn6Q97mJAQ62k6wVBjMNK68k15pawJtRSuPnob1pnMFHGF6mHsGwk70uhPgPFpxXf4B6x4BqQajCvZxrjeFi3VrdNk3bP/3WI9mKXd56bu1cbwvEruWR57MGb0VqPprkUiNEi+Y70sf0dDSegcCC3yQpePOrt2oAJkkodC9kPUKbmc1nA+c2vZl9xlCwSR9YLc2qWXgBNPgz/NwZygdpeMPcAOqAtjbPydjo7YVyoHs74vRowiOPRsxKxpkCOzu8TwxT6ENvfwg7N/tk7FJPwroqgC3uzrAJ+47E+3PCAHhLa/znxbWAfkobSe+JmoxUObKvxc0coH1oe5tubgf0isfXeBWGwuNlObu62OTKAhDYLJZXbM3qYRtEHg6yJX/4b+Uy3x8e4zrf5m7zwhh/5LmzhBn5r8O5KKq5ImKoZ3HXyn2sOzlwMOEseMVpyhn4MscvN59DQ/U7CMu/V0GK19Nht5xCyHgENgejedHW+ukfe1UwuRPzaVCbXETQ2lCDQAqnGX87KFbLkenoR86zu/4zLbyjNdatXvvx5TDDaeJ2yQY6QDhFI1Unb8RQ3CoH89xWt7BhBhGR4DHjoAW2/s10IGExaO0L25Na9h1pFJg1v+dhpikTVn8r0vGRHNw6X7BW1J/tr8Wz92pNFcXo3N2es3TFwt7qfJKxZBq2w7xSZnXyq07zu3dE8rTGfQTX3wiuaBPUVV8B2xUIGxEx+hrIrPmvoW2fREkxEVBWuDVxPiwZeY47HOESFc8tpM56bJ2ByX1PbpzT+Nxrp/Oy7P9zOFQQ8d1Wgm9FaDbGCOyPDHk8cVcCP0dWddReAO0brhOrutmLXCBHvdBNNLXf7yfFEqna1jcQ54NJh0oTpA9uFEab0JhZgSk2qbYJt5e4q+IGjV72GieY3UditKl91NJ5H6kp8ygDQC8aGLXuQd7zWZYjiBFceMcTpmfV3AHHuXuhkD9Y787Z495CWIg44R8VH3MFqFJ09GaN07egu1oFvYEKewd3itJgP2rpNcAq80X0qiHdufCjn/nLn9RVqWxVZGnAK5DC37+ET3En23Pg/78LepfpbzQZWbkRj7SQGcnEFLhUKFFpLFGXFZy2XU9oeFFrfi/tRh6N+BgB3JRHcpzxLWxcLHr2SOc7Jl4oOzrM3a1pfp2gMXuLz0jrDIE+qiHBcxcYyFgfPj1IUSERVgk9fN6tQwcY7z+McO+Z9mn28c5rbFemzSw6UGxOAWs59cdpuGd8HnypKr6DJ0gRlqK/QmmHN4W5DCmWxgDF9fCxX7Zc5DtrETTzmyYOYmM1C48NH4O9vxe8cn3+tFQGEs6KagI7ruXW2vLwZAOK7ISg31q1/mg1pcB86DjhV5rDbnEYvB7rrrP4BuBTBlfy12kE/q1PUOkeVcS8BIh6v+YY3ayS8eDvudFw0D7usAoGM68vBM3PanI2GH7DrFlawKhz4CdRCZ1YvyMxFFZ3QMskbBS04ihRVO/BrYkDCJvLBJyIXHn09yaKGrTChr9qDQx6Pj2bMv3CAf7s0zvTupMhZ7DwiULaNoJ48WqCYRZSNPK4TcTgthtkF4H/XZWP9DJPuy92+YxgHmxnJ/MZWcU7XIcBNrlzWsE4AHf1NOQtSn4kkh0ZJ+HAcI/yMA4b5D8O8WP1LCnY0gDe2Hk7Ie+cfnPxuuGt7qfQajIvTCW0AIQkeaDxI1lTDJP7716iE9dMzrfjTxdYT8bp9ecqNGz+2AaIrVFkEXO6kL4o+sdqCm3oS04E/krF+MlKVSTyjdJ2kNRqAkAndBadz2sbjDbwQvj78w9hTiQ1HUJFBvVjYmxt+6mBvpG5diGyc3e15b5Tfd1kyaFygE2tHD8CqhP5u1J62GPybOZ/i7mLJ/OjrbcKCVdTCOcDPsVX2vISfUmlTRGQp0EW3ikw9oaMUDZENTSRatUoeGU3FZI2bx0JYLv6cD/obpWIMEIjf4tM2Vm/LlHqZ5e0qZkoMtvpoao6BjcSelvZJE08ZAud3IKh6G9xaNg/RxrwyYeQRSR2slE7o6IepIe2As3uHHv6kMhQnEKIjpJtB1tUIV+xjmQEggIDVCSf7cGq4Imq1xEywb0+TgSc4D1KnJ7rWriYnSiGbAYHB4/hkRKPkpdfbpbkascmeNVpObwevoBMG386SUiXdj+gPz3CyH2csvu2lLnVQuPxJCI7pO5D0nJybVO/i9PJy+xUlPf/1ZdWC3a+OG5tMDehGnjpmqnbVMazE2jMdYEpSKsIzxPLbqVgSanhr74Z5sd4sbJH08aXoMw+buZyi9WV9/wwRFH2pgIQIkRyOOy80F2k84L8QKT5C9SN8eI/Ei9juuT8oLMwdK8rzoGeOTemnM6uO3vaILZrt3nip1+csnNsOufezXtLz+AndEZf6ZFv1paRJ25/4548zi+wgQomoSUvLoKTeTebFVxD84Issl2KayiatZo447fOyTDGE7VUV9ArIujYFN+Wxu5RYsjn+04eU2o01KXO0XSwh9AJl/kr3h9lIkYeIc3zQqhwy4rih2QmLdBooC2JYlKRFCT+dqkvNiIl3jNq6BXXkri2YRWB/udVuqRpD/aodSmomlly3l5yU0eTvkzSUHAOCMp++wGr7lU653xomqlGWOGNpxxJ21eo5YtYIft/mgOpEqhGiEiG4DJAdsUVVimyEVId1qc13L2zgRevQKVPzbnl2PB7OHS+GmqII0hMWkk36EM/B1oXCwHEOVYYbV8l8/ZWSXSAR4zsNMGD6pSSxlFmubzUrmndAlPIGNKaSmSMkFg1jU0wuxYGvOEgQL03oXsg0iqpmIi0OYKGZsR7x/PxpI3ZE6Jzaxo2imT2YCn/+Jf3kuJYhX6lVd62szba4O0qQq4Eh6vXV2JQ0bLQcPkuzlwIAwYmN0P+Qu49U4eFC1DEOHgAjk11Ozk4fXILZd2/JyqVv6Kn0i71whDnY+ywG6Q2bupHi90BXtskD+Z29IqL4Vmv2LN8dXDIysPoVIjDgSObfnO+duIrZpS+KL52UgJ3+xUR5mYEOebFp6CbD2LxadIUhoeB9yGLvsLc8nT3Mm57jIJZcw/D2Z8SEm2k/Epc39owS5IDl5eTQDdYzCN+Uct/FEZCFAg+bMauP9e2GpJy9H+sSKN22fSmVHp6fHtWkw4H2HQ6hWu0i/2yZ+BKFc60Y268wK14LlIEF5IvAtaH32E1ILCeFhqU/LQ1S2brOtbdmeztEzIBX+y/abEP6xLaTdMwBEJhhWnoAxpgIohOMeWwJr3939ef/c7ykui/C0VRDpFTAncM8p4n5MMvuA1t1qIni7EXCf1wqYjfUT4697vbMuOByl0oN/0kqZGDSr1q1FIxYEApfFgkpEqcPDkcLZ7hs4fHHiG8jlTTSgEU4WuUyqIJf4K1zlLDiOrzbp3jxohmZMARybYcV1VIV9TkETtdEVEOvG33f73ygESsR70GJ5uyuxsETvII1HaySYQbwRCy+3G9zV7pCSmhsA7aibhbFGJGMZX1R7CbrkeI6RRqMLa6b1iNJXKEzLzbiVwFSdFiEh5Vwj0elFJG0C4pQ+5qynu0nzCkdbg56Xg81YFqMA7hjcqQwWypqlbDFNHH2alW3dP2F0pUV0d6zA6VrD/BoFBCTYG8ItfiCSKh4sMGZpm02Xvf1rlcJKuVSVWd96aiKhOuceH8nzvkJ0MeZsUgG7vWEki4QKQ/bj5MrpV9efRPI6SR19drFm0WXTBhud3oDiqcmTVFKwmWkheYQ7At2990XGfG7L7zczG27VVllKy6DC5rsw7nRZGyI4yJKEl6MyXkl6Gq/sXo+M8jdFEw1qsvt+2FhMTQLHwF6Pi1gRJvBwk8NyDCj5ufsZJmVr4lGi55ZiJ0STXV2Ap632j5WmYiSuie6ZOrFe5NeQyCDaJGXqPzbFVbHqrtE5eKHBA5ZcDzRstvdAjfUy6EvEF+sWJKDyvgwbuFk9p3TrQsW1QyD7gP/IVXFvfJq/GiuXjHKZUgnVvL1H2ygdScbaZJIFKuSg1p+WWf279PVexSskJ2VCocQs0AmR1ymNq8PAEYtFAgMymixQB/g/u4loORGUTEib+v+Lb0c+e/BuJbx7z/vHp0tNbdtX0LyyE8mJium32z35TSIDHG6EvWsKxBkYhk+j75Pu2p9emFwzzy7NWxhDzigo9TaDu+VDgyfS6YemHLLAya0P1tHjS136/LiFXsihn4vUPbubJ11eYBsqYEkzMy+4mvnrgqeRzzofm/wP18GmBox8ZQMxz3WB6OZJLRwyZtqbxDo3FLCiG6Y4u/cbBGIWHPilY7gHpX7NNMIWNBw82cdpYTczwSHcG6KLqBA74pLMqg4foJS8fHMo4hP9usEA23YW8JNm6RscrzojfcZR5OlSu342xnRwBFa+EwfO7dD1FVNZy3Fg1nQCA+mqwqmXqGYyVKTTr4BE/izMsWNsTtsDbVwatSG3msLP7pYGAgk1ihllmBDdOcLkHsLtoABTtwVZVvglLw3hS5g8J1zV+FcrlNad4L1ja6/wwnvkHWU8HZK8g9wGi1aNQPoFAEvDagC5ZeFfRv4s7CNNnn/a5zc6S+9+ncb4Ht7X4+Um0ha6cNwR2+yRRV+KWL31Iv7KMpIOeurPS4qEA7MSQpzM7fvhByb4PRxMjkK/HY3JoR2oK7AFPaZpkEttzbFmC354sLHolKUsDiyqR7g0WhbFKV3ofHnfL1hQRTJcODeBqF+Mt/Fm1krLkvKFH0LPaNrW9Di9pk6X/jhxkywejod/iQLwpv1vm4vOFqSTk7ziJcVYcymPhbpw7AzAMAR1wdQgUgE71yJdi60v5Z7htGmavf1w+tQAikPPxU1rtuyvqfW3mfUv8xogxtWTuXnm0FFT78iYizalEF9AUkitPUxXNMVyYhCS8cNXlf0D4XNbGa4z9ORHz0d8zQlI4LqTju/g72BykOcjqLNiLTngrNeJGXedWH5p207PDb89jbnJODLwdsTeYlVcMFjF79qoZ1Iam2nRUQxMoIagtZRKhAD+VYNu6KWODFSij8Po0KYpIrRQhWInT5uoqIY4gpM5RL1AlRHlqgiqrWxOW4cEDuN0ymnckNcnCtg2yZSaqT65Htr/eDrdyFNukV4oYxA6xLXzoBdYsYgG6eJQC7Bn4D7wbI5Wj6DFwNz6NtFCjwhM3jiblJk/Gommq4ImsRVp71NgMZEzlymHXhQ1nIS3coNA9iAYxnlu+cYXL2nAS7fs0RCEh3++j/OgJoc9Pz6Hb9cyVLuVgYJRw5LUrsl3cPL4e/XpOj4sdOrzfiRszvZYLgpv0nYDiNmxOrl79+58BIZtcpDEUNfZdN7jKZvoKwpHhpRi0qhHar2Cg/LgBDTJV+02MWw2Z5bTM1P2IBmWtnrtsIMYMnE8in7INQEyk5s3Z8QTE/JjG1EGi/f6b6abU21SB0X3uIFwu2++u854tXQAHy3gxfLeRJG2hEthuyLJTZ2XGrlmpx6jEwMx/fYwyY2AE0HrF7V82UEZ30/QAn5+zk/Aqn3jLer5yAnO+ORKu01ZQO3YF/RXLJhVnmQkxrBgYGqmHz2zc4SnJC5SZfMnpYIon/QVz60wQhlOn9VirWNXoSUb2uPpKwbopxMuhiPpqRr/ppDZJjc6e+1/EqAZGOCde1UtP0IYvrWFIUVS9dj1SzjINs0GWAIo0n3s7xCrVpv+6amjw1jAZw8NVUYZDJFMyClJL2N7xBjW5YllZtMK1YIg0oLaReRY/FDBkID76MgxLUA0TJ+Lo/ydqWqbLgPQS+vWoGAwrvUk+n4sZ9VggjfZ1KwPNEjCGPdshwZjpTRmgBVKjoGxKhHJeFfhu4worqkI9xlPKz28oJFBQmmy148bG93ty7aAKJEdyAOFAlyq7tUEwsNyU05flEDnDBa3RzLEgwIETBwljOAGWL8zjJ89clucnnOf0ElEpXYZmlQry+j6bm+GyeiBTf53OIU0VyIPB0noTdZWY95rNDmrUnRxrR/3wKfURS9/5J62C6u096AYUWTodtEOboh2DAc81RHwud0BwM8si5nPyVF5aKnWDdPb+XBzp1cJgW16Ppgu0RHfevLmns28KXB8FttOSWCUBKAl31n8Ka+NUNyawo76RJljCplTow8osqJAXuVv6psmC+BAAJ0ezED0PICcoFFfCn2rRI/kCP0Acyej7ZOAxYSRJ5pnG24tP0hfOJwoVNkNfdWTyGfdKkuXokHBHroHzSreJpJASi7GWRgtAuZJrt+efvre4iWhQXoIO52VNxUgvCHpYQMXi6U/q+Fw49um05LCKOPWB+b648C5cOsLLJ2KP80Bf9v7h3DtAdkdXsTdFdQDlTmn0rm7NLO9TnyX8chUw2t64MI+secrKK1SI+DaGQAPwZ/bxBTYUhtoJ5ZZ8TgLjiPLkhGzzRAKpvg3Sq7I5ov13YWeQcUDJBH5O/gIsM5cy+ki7F2yAoVsSFvWApolXG4V05j+Zt+A5BHjyhKx0Py35xFyC3Iy8WFZuvNm4kXHdvQoZxKh2ovmrWWxjiVXW+xFl6Vsb5fhk4MRzb7dOg6nf+Y/6cUCnhk/Kz+gFFY/JSBP9vW4zjQMv+2xTH1F0AAcBZgGYu/cFRapB3rTECeKoxBYOFxbtqglMF5jHHDBfaFKwQmzQTLbgasD/S007G+GTSf6oHg9bYveH4rQkq/MCpbE0ADK3F0RlmNte3YoNsL5ZX79KKf+fWSGqCTM194eOoBIlOO0QkGzMUakQDv7aEPUkpsD1n1Dg3+PZJZdJWSsJeWJGeenFRRmi2tJUGHEJ26XYkOTZch3lAwDa2xVQBF9PYFnAvb+X9GB99wjBwHHu5sFCxVmSf/NtaHk3Ch/RmrNujJIQHGGETAv6FKgaiN8mLUq1D2uVkT0LS3QWO4XPhev4bP9UdQZJGMdd9ZnnxMxmoaV6riIDSzkUWcaxdKd/dgFFS6QEGl+8xmEmX98aQRpOzdFcJHaJw+vx3r+tfsu78z5L8qtYXfsZr4HGxP93zBrGX1+icYw53E/FruicZ9oZ2jCfPA/mfUVwSR7WKbz7x0h2SyIGOMMUantTADsgf0qZB8U8gIGA3CMG9QGegDXhTxiwMGk1Hzp2pDXQGTUbN7n1n7oLjBNvNKwAJuF3RIU+iOmEyv4ERhNv6hHMAYHK+oKRgDYQfpkIRUxnZ5V31b7uYtOIHd8kgYbpaj0gKH2q/8P+0EWf6uiScv7on9qDTSyQh+qwRQFEyznldIfBBQE/urdMBADT1RIeUyAn5UbqIcLnwxGkBH8/3TbQWw/ycgcjpK1vMWhzLiJ9vknIv9Vgf5asJwTPebZlZgA+D+iV8S8bsNfyJgAP3EOwBYpto2vqmKmrNQPSwMgMUUPBXP90PAVQP7zD5dJwIWyyfOQUeKIGBDHEcYTcsg5u7BERt+0uN3xBXRs04DHei3v/oupsUN99dIA/YMpktezzmq/BG6i1BIlGTSaAM51J8T2innW2WNsbF0mX1E+XxWlli7C2SpVeo8Mhco+XCVI2ZgDntfjk+aiUmu1AlIHRteGlqJSUNUa0jUdkHUPOQqMjBPntKTaGgUmT85BRPNxXbwUwBdhMrzZ/AsLGcuWXu2kNOIOt+IQ/icOj1Hip9K227zaqOqJhVFs/B8OaZEtfZoQTW8ffKMXm98WXhHLTrTHeYoN4aLVSBKpus8SLW2VdgDdO5GP5mTtgo+3DD1SFkDvqfvphqOPir9ad96wk09lJHdXYv5LnhH8W5wg8rkUCu7kEqAK4M/rCRcogVWJeWcUlaQ13crU0Oul7UDMk37Y/YvdDAjsi5WMsW3SzOB00lKv8oBnxyXBMEpIWGgs5Q5w9WHyQqmZnAUwm0aaT3Eav4spmBoPy01yPQEm6upcPpSjrqjoxLUz0kqqUPWTI232WfcyZvHHNjlxdO2mSSYDcbOMSxJxq3q7EMB7qG7pBFAUpoeg0vk5K7o93XdoDQp1oGft6peSpAP/rnF91wWlef5TXsbykAlG0RgCvZIk77KW+X72N4EM7hjGK+1Zb9dTZH7KTLHU3hgWN7dneqWCOzRfDBFTV5t7hhHm0WiwCeAO+JZqtQSEjnazzse6MFMV8Tt9Z0TuJ+u/LcpiCwP2mDKttkTWYPu5w4NHNOetldibwz4izOp+5Ccwr5VYaCnC5U7amvsbJTK4n8yhusXFXLAjrESC6gCBG+FUYQgkVZr0PKfjUdIi8mARyUUyRmIfS5KMf2oblwf+I4DBlyWDWUosmnIixGaDa0pT9+gXP5akKMOkNdQmQK0TSMjg25y/YvbJpdSdbX2JfrAS5drGqbHv/CZXpUlXmHt2f329WNgVNSFz1VASU0yLLjIrDcpPuVRnNferCxycMlZjffBISV4GLXhlQGUFvYi75rbEjCW0RZ6kdS6MY9xY2gXwbu0xz7gFbKcJ5E5mdoXdVjsy7FkTu8kYogFsSYi8frpEK9YaizfObLW6w2EDozBiFZyUspfdSRSSpiAm2Kxjl1ph2Kh6B197zu/DYvaghtcFw8rNVeGzofSRkVaXdSEm63h8k0efaR0Wg9Pb+Z/hlICyvisehz6Mz7qnoB6ZGGZfWpDh1T8GMTtDBeNRONPX7fGOfOvwFUtYXaqgWm05r8QXtOGU/8RoMObIMUCPH6V2zaal8D0RINkhu0/idouD4s8qOQnrHYgpa/uB73rtY27W4olFe76zx0vvARKiYLBB0wrwOOdJfqEG6y67ASvAYS9KrcgQgLhKiDzLSnYiXg3nD/L2VZrGqytmvm90W+vwaPAh6A/auxa8GXqrb+WaaOdtYwTogVh3GQi2NRXN5P77ddn1zr5PVlQ27VJt8lmcQEpzdKnRAlMeX3PTSZ9cIQifBbji7lqHUaQOWfx4X7boz56UHl/jTeOVTKylY2NYrIiynkMTpabfSDh8EmVmIfyy7Mw4qWk95oTK02UVriYQvob8+lsLrF2GB3JU/CKm+0WHqh9qzMSPxjR8aV6kuomz+9KvN5WlFYY+KnNTeerKHIyUbAanBJoBqepveYAnzmoohgTDZNu+fOqjHmtCnO5xiIjwe5bxUO9s/0jr3zdTFk1hxKUGMIb+KQOQjMF2kVGS+ZyHXTz+UDswhTu/V9b4s3qiSZS+2HanWtNQBzz2uwIHYYh4ggp2dtdJSBdaRRg/40sRcoJdXnzYpdBO+YgAuA2qQJ/Zja678RIXkUpKDuRe9ThzuO6Uw0mCI50poA+L4y2DzwpPPwiJzTQmS5mG6UCg5th+07ySngOJlLoZZ2Ve5rpuS+vdbs7FDM/2PNuOmE4IFwi6me5Wj3A4oJ9NxgVSs2pO3SB9ny4zfraxLKnG6I8S9rcgCs5wLF/2s1rdyvlnq3hXtd/M0++lQy94G+JKULGgemaSzG60mwfSeUaJyVbSG6jC/ZststHqGLL8QLaGpISzHtMjOWXyIlc9dykcVVGau9R8YDCIYBjKVGJ81OiucslX2MurOWnY5oUh4hUdl/1y3VufzO5AnPh4gIqnuy6LiDEH3YpgFLGxqptVDjQEiYhUeuAe7Eoenrc70EJ7anlXT4TqCF6g03HbYqZ1qkAyCVKcZToKT8u+z880Mj2/674jXgeUoX3zFw647MliZTS3G3SDFPRU69bqqO/j4mJ4pmkp3gUCDVjoPp1p5rM/ET3o7gKgXShUCizIZqAKSMGJ0IaJTu8xcMCgE2tLTq7OZXE5HmY+6UMS5wraEyiGYQlQYAKMWCEQo71gA6ZFdVn7RrBXQhxN7JZuP1ltXg/4Sz6ClpPBfwV1Bn9zVCv8fMYJF4brWK8SCNP0lPAAbhcWzIPNMpi0nth+ypdkWcZmM9mV8zUpoO1Ly7Ljib2U0TqKsXhdtMYi4j76BGZ/Jb8qFGzmqdag/gkR34VJ8SR778a20hAh7Vo5IAtaSXWj9sQMGeNcrhwoXtoB8U2+6AF+pVL+Qs5RYqpbD8UtoAwXNYfyQXcv/CTiJAX/NZd9Oc8kFPiCmgTNFcSQVeC0LQVwvQvkXqprwdZsDjJG3cCsh0tetW4yiv6DnVW7fi01klCX4GNbVJX0WM2oOGQz5u6cZY8cjqzgaQU3ks7wgG36v+yw4LFt0lHk1VUPntP56slIa8I2uLzRYn4o+SMzUxnUOH5gfiADR9tWJPWPTvN/QV6vJmwwofYqIa6Uf7035uOiFc4SiZ+/XfDG2PL93RQ3Zpmdl4+tJN0vwIMBQKVIcZadP+BcCmeYV3hsf0K6VeitLrgMMRrO7dO81EiAbE4iQKfAPgv4LtZtrl7BtbS+LJCm2Fsd/xztqrqYwzb/2/boMoKR3ftfwAnNDYi3UcGRDAEjNU5g3qDdRO+4e/OTFHK5jHpvzTI42POZaYfaG2vEWDvVO3HW1m99T2aJ3o59RbnFe2KkIXfonAUb281hXW1JGFRuMAhOiD1dBNkHyr8mCXLELqZvrhhdmj4irmtivROkX5Wc2Fm7kjz+aGy2BxaHl3AxwuIAgAa9jxomRARCGX/KpRJ6uKSfdN9vqhGrTIwlVdFuICZ+j9H52UHX4MILK+esKlPpC+fbQFR+0pltXCovEcRahKlfiXxlh/2HC2HzDxJk5YwYSO2Gtikafj6MKhx356/cnNaES4vl8dNpFYD9SD9JxFO8k6qBVa8GJ3wZd3PvzQBwz2G0E2PRrCS5pTFhk9XfT8DFEbFRH7oFTWWsb8BqVsFlSNDuGwRNZ0oyuhW4iyMZBmdQe2fbQfm27KrvmhK6QF0sCgJCKGoIIxKlLnlLEhoVZr4rr54dmUYOgJ8xsOVCrYpSDAnsxbmrNJzYXvcsxGT/Lk1hTB80heuzGnwJ7fvdQIxU7eyGmPLiCg8VetRInErfnKzK5ShFzrNI4NFvZy7A9gq5k6A8+ZugKF7KIuKJ8bhPeFebasLBnxY+8RZSLPqtOpnwb0QDV43V67HY2Cd2HKkqQKesRnHcrUBL62yc4kTWSmNrrTuefboLKCCJS6RyCZ2WbVAh/a1RwfhXa/9TVGGOHYrDsUVHI14dEgPUD3pi07X1+++q6OsW0hMKXDl0hkoFqo7D5zpqorwABA3h6W/27jFg3YlNwbgOWoabWRAMmkBtKH/aJhaYTwf040VCgPHGHhrwfK5Qn+dWGuftSNtfUu8R4WVd2Hu8F/S9/y68xcyoYGCEgSejUZP5vhtho46mDvxxwpoaVQ3/Ss7So4RYQLV6+7lL1ErylrBZxSdhcjwc+qEu+1iVBM1KHdugA6LxLX91FZxPAHqK6yTO7bV0riq/Ob/GxxXT1kQnqxcQO+xeUfbPitROB7ZrX7z654I6BSOJlX0dtKD8H8TQqPdxOiO5gDFVCPLUsRAjhOrQkFes8NdKtU/zoJWNtgdnF6T+9XPYSmSQH8Hl1gYinb9eMCme/fAQ7RXvFixl3ZfFdxWr1V1m/4NXDzHZXdQrMHXJ4AtYePbBvBLtgls+kXPHsdrRtyFynR11aFMZMR1fuewFoXpmWFL2/vYnGasC6OW8wqezrOb8MRSgQyS97fPkSjjF8kkecuuy98aE5R5oZ5tNNPrdgljDbgnnzlHCizZrh2oUO4altdJavZaW4OiyGjY33eMQndMMrXK7Hm+dMmTE5KqlFbQfqFoh4VaU04+COIfZCl2OdAl6kQZ/2kXpkzJUP7JACmD6aRhy4V/mAIJ0fQW0aedL8sxdBkhun8MOEyMCVhG75lOrW1Cn6cwkeqF8rgHjXmOmd7oVnJQsNdhGBjMsU5WIbjY6SgErP8pRQTkf4+6k18RzqbjQhPCe7DqKpAeQkZzGEjojILVlSL4VrwSeXYauY+UcfzEUt7mwl+aTCwdGLUmVfLXfleNjr9Bz9gqSH3nm9qXOwesZee0fR8yRNRk5Kc7pZINu/vdI3kU/oUc6G/CsHyAWq/qNzAWrRX/hRRqGx9aTtx1jnCwgEJAi3j2ksPvZ3qTleX9V6eYPe7BNtzR9Qc9aRIv3AC7lHtptszdobPTcfIewmBLAgmKwjg0weIWH/NT2wfVSp90eDW63AbS0bN/gC0fod9zPqOQO7zbanj1jMAxUevdg5cUD+4hLJmZn/t0i9w1CZ6lA3d3Y8sAuIYBEqFy1dob5BsvKP0wcSb1InWmT2pFKZjNYMU9jTNYJm1nPNvrcMIRMPTT3ybS0x0IF7z0U6DL6XjEMFJovGZOPehXCcglW5DgcTEZ37YTbI9CutA3mrBiWE379S3OPDhowYgIQdk8TxGtVs6qtmitCv5BRSMUnoZ1fYNHdn+tbnQj0yrC2wPulpNYDP+eQuyoodLT0lsak1ykeqETfqkVVO4qUqC1r8UqEZtPiAw1Wi4V7XxyVjPpIcWQSTclZozWN7RaFu8bcLBo3AdEyznIi9NoUQV3vCUFeN/pNsOdfvIcLnHJxvtdnY4l4B4FU4ztk5IEYBAZZIZB5n5EArsfrV6o9bhecFpZQFsmUoWBb24z0Te4S9PLsltOK503i/grVuvi7Ge68v15Cabg4HqZUa3O6PxBIuR6sFODhyCH+HlYZ4treKq4CZxig0XVfeeI+WKfLobJMYhk4CBYt/HLfDog/VRlMkaTLVkRs7hbM50MEF2hBaxVaRGKNU61SU1f084WptvjBGHfdhlU5Xt1BkY+N+nDOIjgjm/tr2a+8sEOs21vjr6rFWaoM4/8GfhAlkrJW7MK8e03yBhpxEVQeIwDVvIyubFC3M/WELxsJfXmesO609Wx2A92LrH0lFLC/j/XZCjS6bU6CYSYZkqtpGOINoMo5EXzMgKkEJOVavrY2tl8Vn0xouSQRz8yhe0rqVZz/xNzihgQRRPkCUmr77k6+KD5nLClbA7n7w3cnvgEqJLJpv2ncyTsP8mHlyh13Ej3k+TVKHwR4q0HkaQo6em3kZPBvZHH4ZphCXXcTpK/1C8MKvPt8XVLN+eZArPT4zE3xp16UB8Kfn2Kns2L+UYDM1crpXwABktmZjjD5meQNMReMgL2oN5Rw8yksU0jC0QkdSAD6XJ1e6ZwtzemuvY1pz4jaZaCV9aQHfwjs3fCW3O2MV208hvVWOpFX9OvNeb9noQua+eHO27//4n0ue4a73NwlVYKZte8Ga6mfG60QZaU0JEuEvEPElUR35lVfpkx761CDj3cEDYNYUx8Y6M+TmmRfJLn3KDUR45ejSDYOLAWEd40q2j35D3knlY+J96qFNGp/zbq3e1zHcmCPQ1n/slAtOJzvjHZIDdhom/nxDAcYurr4fK6Gz7kFlwoPZz+SQB91Nt/s9DFR/hXoreB6RCY0OPEO90ElphHCRx8JeVElqKmK4AZUT4RnAeHbAKb13utKM7L8IVDVheFqrAejr9VMmpsQY7SWaScXyDLTv/YacYsy+i3cIQOiSZwcq6yIrkicOaDRq3rLuqn1PeRXucnQd9k2Vw1SAPMZYPyRr9DqvuBQLoXA/6+RElKri26zuzeHKhzABIV4FJ6VwdDQJ4xb6T+V6Ea0bvNv3Cbg13VTNc7hupdTwBxQ0yd+0vTUx9XL+yO87eH5bvE83ZhNNOLtb4dBNMdEpuC7wXjyge2kLg/LbykKuCEbYAbPaDNxp5r0pbdkDUx20ub81yzslKqtUc27JcSrOvO2zJlSyuuJv9uZAlp1+Esr3SMpipWCTh/ZH+O17ubjKISe6eBekwO61fchUJvsShAWPa2BzCMBJP8O/kYCcQSq2J8ZOlt57XFsqZkFl9+Y9inqgibxDS/8VzEhuHnZxJvSsQGa7dYZg4mpZ+tHl2ymFIvuOQpg5s4b68NBBJjgqQfWRHk7YvNS9hXXKmqfdM4ExWuHm0VL36ZcLuocW4yJrCjpmqGfOSNfKyMh+JcUVldZbKTOdINUNFmPTezQyutNy83VQvIRpdE98t+z0ktXh93mlNcpj6PL1PfSWgGJGEqeyQfW0l40087eflmjOM2h5wxDEkrA4D3PXnvds82GyVcdaVpR1N9Nt7H66Ssxx5t0+J21j/Ol8/BWnwN3N12CXE9yMzsG6oPrY9kiQBtZgD93qLkJtvTo4w0Q5y9hRKk3jEOQLurYcEohN5KOi3OD05t2PxVZ42xlijv87q+f2rFD1HOzfB0XRFkbc3g/LKkVuO9MevXeWW3AQjh+MFdDP5jhqrozzCvVqQB6jJcFgvMpEKNsHY0W4jbvh3NWTcLfpv+oXJNMLvV6u/pXY/7uNurZTKBzJIKf95X4O/kkq04fhu3S+byywi3dNQNIb/7z/kMU2vVBv24YEUAyHehv5BHrDDPvL5awmEW8axwMy2n54J0Qrj5wIiu3vaZIBZS79Z8UOFPYsId1nEVEJzbUTiWL2M6A7VIHXVHVsP9lihMBrXDU2UcgoSw7nLHgrvkNBenB89oOcFaeWi2DbiVEERuk+Ts89K3PLeHOqAea+ShtKR90JWBhGZD4zgH4L9ID6LwxIAEP6GRvtqy+LroDlCH5HyudTqoAd9R/JZv5FmyJ5vMwKhBkJo0rUvPouV2EZa0l0GxV0AxR3iciygcmLsGzH8OPPTWNQTDxnkduTYZwF3NCk1movs/1uyIJZS7gyTJhOuRpTNi0h1uA8bDAq/f1M1hXB/yWo+dlAuCr0HwKxD4bfTW4IKz9DtJsQ8kDo5aGe88e7DfTU6xzo9E9TDmuaUltxVBHQCQeQl9bmWVpJ+/hUAgtHGfbm1KV7CUiKbCPDQ3LhXfTB/NvemZStz991KRvjczVd5rv2IcKcTnARk494apE1bd8IL2fDJnxLarMj/wxzPRw3jVfXPn1I4g5sulngwlVDRHYiM4zSbkuy6iOb7Yi/nNAtPPedMW2SplW3sqtnNF+GK1Nc/vuYv8RlW22I2O6n0VkkU5w1IMp24GJun6ZVozpatD4caL1PmkiiDlspAx6Vo4G7p0avHeMCjo5EQGHxnXbDKTYcZVYqZn8Lv0kG0xPCJD7TAO1Zvrw1naiX51fsYay2ChCRIobIBIPfjZ/F3cgrobgeof7qIPOHZTXVZZ6Qix+5abBK+KVIGx5BsDOKmwPY7uvLbxrVK+AnOOFOSgl56fRlXJQF0r7fsKNqhFWjZnZS24EGRhk9Uehek3aQnzQJHEydjTpPcg/N4UJYZyL8lARSO4PtQ9aEHfxoCgPQp47LvD3UquZn4XbEUCp4Wd2IO7qkNswc2mN8I0FIyGUV+89EAeTwZvGQxiQV84zhFrek9DQv+J6QlpmG5MMvE5GnSojWPteIjbKRLJrkAYABC8UFXMnW11iJMQu0zcQJX3OgS7qlg2gc7Lah0ubJrERkuUKlyD2AdXut/VV4nBcePbf/MA31oc6+/s1UML6MG5ScDPy3pWvPdk4dRq3jrt49ElGNwyVVVFNM9p8VlkG/kO+AN/XKuJtgp81yesS//xCHRji08+bslpB0SzU9z7BXuv5OqjK6ys3+mxhC12IN4vz+nJqmeFbBhPwuP40H2ayrpXk7yhKOehIm5MK/9q7uw3HU4KuitPh0ELw2Lly2mj0hAe1H7Bxzn+LRaZFVGXYMqNUH7Sa6GLiAWQXfr5GN7KHqaXidJoH0Qr9kYafC90FC9CbX2FzinEqn5A82/1aaHx6BqSuBadCnZzUodrfsKcmIntVyo3g8AGm+VedQarsNx55KXS3fVwVy2nKMsAEzQ8Vnqyed6OQ3tAPJzpvTw3YgFRVyzz2ioJNzHcpSJJIxrsCCnxl++eKQTeiqgNZLSVyOpYJTrb0FS/cT8/4OQ6STM3z8mIoiokm9LYgeohGkg0rtrP6YjYjsHprKEBFMbl72pgWF5/Yao1v722AlZcL1nsHauuMaaigJnLOfne4UVLmWI0NCtl6f7sED4uRLgy3qldoMchYuN8pe+TNSHEmQ+mYw4RgymHXQyA6XfiKEQn4nLnAcl4u3ZseUKaN7S3nxGhDBmV8ONg9Kh/APwr0RdoLI/5eAaigr8zPs78YZ8O879hoU7QJEwbQw9Ye31cDPZsWCZ+eQEE8MYylens0f05f0umTm9BBQALDJaRT8K2isTSDTHzooE0kEswayXiQn1nkh8h0cZGBfZa8lqvKAmlqkn6InXN8IesALd0oQ/hLt/7uY6eR55SqXzGgs+gpN0oHMnJJ0jZJo3KSCnJNWTYKVjhMenFfmPZGgwqtxyrdNbv94xf22vkCkXGdFbd/bgtl7MeI0e3EB0BvUMc0Pkvslac9MVD3TX8+laNjznI4gaWgmVi+0MJevA9u/LopVqxCiFCf4qevPsoaemXEWfyM/GSOc8X9i/zDRYnDBdwX3GSMXRqLdjKmqVopGYHXjbfY9ovf0J4PCQWo+Bw5c/rJt9qp7se2VGI1US5Nb871CzgfYEuEgBlE3AKEFocoZ4oThlv4QJ4q4zzSZfkaXBoGyI8MXwJ3JWCZkS7k9WAIv2Vk911F6AppkryjFN75Zwvk5EN/BenIz4YS0FGcmz75Qn5s4nN+M+F0b3jctPBGH5//MVg4aqOmQkF1WCRI0AFjCiaD1/dAK0gabBCyyBNO0628eg0G5oapBZspMcnUWAEMkNi57rcFzOv6bX7MoNPQH/sUBAV2PBWWxhzADaGd40QIchthonQAFGlT3RjFJiYo+veUkZsmiHanUFZ+vvw8xD0Mb4P5LJToubaELlfi0FmYVnP9Vohz/hqRKkp3SVMEoqu0D7KjS8cMn5hBTXj3nnujrqC/y6Cb9GYEgQ6snocIgn6d0yFy8i1AelC8ruTb3pw9panUhOy6V28pbL2ZNlRc2/y38QM5Rc8LQKtzMTCXGIc70Nxjq/G9o6Do3zt76ODyIw/dOxxW2M7/tRxl+tXw69TaGUsKqXQ8wUDrj3R6nJ8OBxMVlmlxvWpSspiQtIPO3m+p+eL4x3yJrAg/EbqgTjgL384+vCruZBe3wtdGKZcYZ73GdLKXVY3xMVmyRrYr9xuGi8VbJ3Zex4Uo9AVUWJSyQ8b1C/PJga6x0/kOIuVoOoB2TyT76JeltaU6n+xrQWbafWRR2RRFCH+0kgBORPjo7NK5Oi9ODdL6ZVo0cfgFowPlAjLu9vJDMS+rwn9NZwvYZJ36xk8L0xl6cqajCWLgEiwj5iZjy1JfYNZzhmM80l424odUKshpNUay5XBb+J+VsA5Nl3ug2+XWgghzFGJplHgAv1z109kMcWTo3B2abJ7WNYNaIOYpEQHCiM6M2WSQxdZv5w+1c1gi5t4Gfa+HlAl6OMSTkwLZphTIfVQmZLWju8A3aak2k4vwLa5rUKe6Je4PufmkaJ8bG45BrwHc4yw/gGPuNu//+7Vj+zffKYIP5lL1lrOsk//iGDOWDhBGA547mFyAPfCvpHjBG4CxlccOXvPKTjH6peeC8Yl0Inq8OIu8aivvNsFgQnU9KTDPtLV6PV/qVMyDY2Aw2ToNM1t0zH8HkIPq2efSo63KSxgr6cOvQ1CqLmRsDyl72GWH+saflG4szPS6ia+OIcaFinWPlVJY0VilaqpKTGrQX6mwsv8hhXBB7a3hpba2weX6H8iLjm/ZjaioXJL9yBaMhaJio9EA5shLfdUqOr6E1SnpenRQ+gkSgeY5NMOKbkquXKfliRm6FLgjUTVXpPXvUMmjXfOs0f5UHSvoN00LqPzY+S2m9aaZsVn7RwmnPachwTK2sYHceeMAJ2Aqj6711R4ePXvtmLa4d/3THs7D4CAxlWZEgYHol2y68FblNG9h18p3/rL+CagkC2elBeJBS4zyq2m95XwjM4zY3T8E6WHq4QkIBMefaG3PgEo/uXORwn5sS26qWGCAMzqRw0SLp5F6k7Rt3CSykPTqYmYwx3WnxHUVYKz8ngdiZkVwEFG0EeVw8yPR1EaVIiMmUUypahEYo62fSegFA6GSrrWZ0oN3Q/AV07cVilMo0H/GsNpngj87PlMDc4NmQNE/1p0x9zyVfOOU9Ps7HNLJwq/A1q2qTPUJ6auVHn+0oYzKDF9MVcGSYSZDT+gQgL7k2xHwUzdvrx9ngN7XB8fQKL7T6h9FGNFG5Uz3vWT+9GhR3P4oHcdJl5V0Ee8wg4UpQwHQ0a9DEf7asNXWT4vNDRRxNI0Nk2fHdiYgYFVi/bfFC7SUixzKNnLeFy70ixXUNTHD/6/Z7natfM/HW/nUryrwu84/7HKHDf5NsVJqDb9neXDpqhSrhHowBfds7GasJ3AAMfmETOtP1MeK3C5FrF5vzOJNna3w79RFUTAGRvqiIFqebh19rXr1E+1DqbrOJkWzRfqRYxSv5HnohvuL6bFLvroXmZj74IpTtSsQMzW+YSg+uXaMdhMUf64xZZFEKeKjayh7Fq29fKfcqrLaL7F9CYw2NqpMHjBI25Ra5Lfqz4sILgjf27kTf4KvNwi8Hy2TvQbYE7CXU3KBTutVpg2AF1vF+4brqs0TYfTRhDA/ZQUG6v0htgvnJ4c7SdaUCSP3W1l9u8zYJ8TSQ1dw1s51lvsp+PsiEqgJCMw6KWZ7fKLosmR10W8eGYiL1HNvztiPgbcD+HaAH7vm6lowr13b1VVL9RIWpoCzqBVD14lKs5wr7Pdh/4unw5QHJUsTVmKYgVv1NeETeey5WES/kJor1riVaL5rqkdAHFUDRKDDlT5E5ghZdPwOIMLtrY1xA/E37oblhkJUTBUkQrMYR2P9iPZZ4e1QUzYo37UAN2M95qZauGiwI0y5Xr3qeq0iyYN8ye6libUGP7iiiWMyoRl8T+dbErvm0t3zXPMuOEitiUw7CSaXy9ghPxGEEEJ5F5zaUyjjS49PUgstzIWCxpRoJdjBwM89EyL7i8kA+TTPa5cwHLftrkqdh1/Izh5OiTLem7qRTpancXfkbHSWDneSd0vrc7SF4jJglM/Xz8a2AnCOfKHBgiW50MunIDspPvtFxafRLh6tk3XvDz6YAHq4rnA1Xi/OJsqn6/87qirHnrLmuOf1B8vcdZnv41wnhlXtCpY/PSxVShpk6x9UleGnFKTh9L3Bs0ER+jj0PYxrHaZYVj28GEUrB5EnmmvAqkRb9oinc5AcYqkQiHc8IpWQBboHa4FiiN4lUtitmxhDbfvHaraoTVpcmWG/4hTn0VT6lr8tR5+kXgGE3OrZOcpKgtB/Fp7GAmOkXfIYEmtoI1PcA0m1Adwg/FETpNJ/P5IGQsvaoK4QTDCllD9rZibd8eoVyioaltjmqAyeuwoBvzepR8PG4vaMuH1rVmWyqcApvhznnv6gitIcVW8ni+kaozI6AnNXdQNPWdY0Y40J/Ed1txoL7VXHHlVSdpvKq1JS8/9vcj5jcGnsnHWP7/vIkSm8+rxgqzY4EPfivqzRoV9OKDxq/n8UMV2eV72at3d3TxISXiyn4vdDbVGoee4gxuC5hSI56pDsa17tIPjxRGX6Ga05s7Q5bLp7ePXqbokCEeXfHzxiqwZhwMLaeJYJJKK71+Ijxm2zQfkJMeNf/c5OF0OkBNRsr/f07+VD0Ym06n9Ckag8w5gNRhOqFHHCFgvIqENhqZM1lic7SICnSBFkTN+uZFBs1ClA/N4+vTSU28t+uJ/ksDaiEs7gc0vzqioFAUySHu52D8jAdCmJyZdlmrYF3PY5d3YSCHLuk1NtsFabwuFEdmRdDvNP5OLKmxI3V0EUPCWC0VeekXpUWUWVUZK0/+sPqU/cBKJWC6Ij0D75TypiDHcS72FBOnxaZNVRslpOV9ra+qyYtnUVnkIWiHX29SArWEsK6dPInFZEzzHr6suHuOZRsobXml5Viccouj6jKXV49JRGmTwkzzeWQx2m1ews3VdKiisIrc3t43XKj+SVM+pjXvafowI5YJtX4VtXXFj5CzihlkY5rcSfpEg0nazFuIfI02iOPXawkVqRRNTkpB+r0I/yY69JlmXSQrNmno57kR6rIM9OMufAxnxS2VJHOZnslJaMtf8JmNI2T7gHEFfkgQfxSGnJbLMRY4YE2b1i5sQgLobmI24ata8FJwoP5V3CSVRsXT8uSHcAijPEQTROm0IMiZdQqG3t8Qzs/w28vgy4W9nxALK4EPy9YSxyrXzsghuRNz1NAm4uXZwU34JSqwa7HbOA+1bwDiATPfF48s9RO6g+vHpnppXf1Qzfqtmx4uG4YfHM7FRgqLyiKlzbCJWaCfLiKjoPRqcKxvcJlwpiJBXZ1NVfksCg154UGL7X589uPmKoslGTDDJrs8wa73TzbK3MnAKjbhh2mWiPKx8jlm0DLZR4aFLIHxUJ3W09SdPMuev+aZmCBC624+Ccm2Bzsbv80SPuzHasb/k+CpqMZ2Zz4ns/lW1yYupR2fZ6X5ZoH1DalQgDqHhtYl9MdGZF0M2IsgtvhvXsecyuo1QjPk69s3mF3Z0oGUVVakeQeVPC4xMUCKsk0IcFc+j0BcgA60LKetqY01FndK4dJB9fvoNIVt7ucNtJYNFRSroBImM/1JNFElWWdPZum8hfZneztWvwmbEukgigcI2cp7wJOTiOzyD2q2Jrjuv2jwbxxJEFx8CLWpqsxUIa67aQW6pqiTZIU2Y6lw9Sb/PbbaM+OMs5B6LSDHetBng6O4BWCqE1m7ozzoc0WSeNhZVlP6sIxiQPYtCXIPuY/FStJg4HcGjDyqZZLspUwz1fHrTnPmAmm0C7u9l19EqfyQBe3I3raDSMYz76UhmqKe/+zwHi5PEUMi81ij8F8kU/epujupoFwpIvcMcM9kkaW7XaZnWQG5W/Te0kAvnhqayGbZPR0nsKLbz03L0A+SoEIQVPKi5eZffQbVkndfHtQTc3cJ8OtGt+mjGNyrAZ4b+M2ugzWtKg9uN78Mlf7X9ITaTgIx10BlMJ7y1US1dMaWu0uyR4avdntNOW13NR0HQZIvwuUP6LkVX/8IWR0aMyLBy9opAKtTOrhg46ILEZuacLDrUWMBxxTzUm3deuhKM5DdPjmm/8LHsDTNqElycw/vHJkqD3W5dMASxS5kAsJJG3j3GvMeSIP+aStDYS7dMvp1VE2CcPDdmwsCm4M5BuWfDvCUT2S1Bf1nbXgsXHm+0P3ZgyVhSnqQwu1Oe7q9MM/sCQ9KRyuGl20M0tyzovbJPEO8RkJ9oyuDFHYAfuSuQ3nggeNU7nhbw4HZ+rTpuVznXuzRxNu2srUocNj4yeeLuWIk2odvC4wKop5qVo/+Jr+C9S65cpGuKXFzaHRDIHwWXzwApFf8XSYcZPTPE3zxdf94j+/lz+t9TGWc022ecB2GpidLWVyn0dKd5Y8zzovAEHwmFkNyj3Hn1N5pC0baL1trtb2EH5iCtdJm3/P66n9vsFteVhaluIN4JhCVWVifaeFskxGGdwPszjVrUP+tkrVPkzAbOwTVe386qkcqGQFLiY3WOAUXX9oYxUTVjIOdIIXqBIxMmRxl5xij4lAiSWnbUGf1ol6NWPZ+prw6eSiOEEzjGlJp6sOodixW6CFaRHPgAwx7iR61irFoW4Sb3e8p0Vuk8nVRhPAU1nrWjFdT/LZBd8UFA/IvhdRUz9KYP1jS7FHbrAYRzbnkEYqDuIoyxvSvz76EtOCUu9zDBEQTr5WzlY4Rz2VkYDW9368APX0w8M22msN4mqq9zEQlIlBSUlzFVvb24y/wInSeD0ljJ5Wb29mT4OGFxOxL2SbiW+NVo6AdlESZu5pq6J7SpzCt9BaXy+zMKoIiK59myF3yneOgPd0kCC+GZFiRGoT06pFljx4h79/6/w7Ieyc5d7ke5/79FZzRcS4Bfic04OUXLa0PDlMA+oxhohXo75HrMDgo7Ntkc6iu8WYp1+eClfMbXXYVQuI7sgaESvn8W8vIbC7ir0/N4CDP96jAd+wMG0YWZRhGv0dZu+BHKbO9oR+YAXgc4R2XA/s0kx48vLH7046hcD4CdZDMxSdi0gqOQGPp734QY0pKVsjshWVVIExbl4cT0HSWeYFHueBLJ1slx1QlXyd8aEXaHtQe/VHhWYwPVZc6TCj8nOFMt7z2HUEbpsyizxJHgpy3udvTw64BXRvkE1jqBZ97W9doN0MWBLUOpYNwzBN6XDi2vd39Zqit7RgECIp/CvmmWS7+E/dGhw5c4DW9EENBsxJM/BjjSbOwg8FcNLROlhOuF13szV/++mPqcxsgtZenCdj8VGb3XvB3xkacpADXKr8MOLRw+ft0AVUfluuedBJLKJXUszcE9RwPS9WFccfT5yHSHTxhmZoi+K/FAbGJO7AGgoogBGJnTAVL4pLpVloCeE95qtBTPZXxT5x7mWmn4SpiOqFYOKkq8QAH74fYP/qqpcRPYgTLCYT3yriLiCzBO7nvCkUJmNQf6JxdzQTMwvkjmsh2FsjEHmjCL7/+NChdcBZcBOK9ZJcU2vsI6uiOwq2he9ZX0rX/g4BMu5mHrO7tkM+DHGVcjfgvzEReYQfrsk3j8a42ETNmWXr68ZQCchpLAF5znVxzOa/cwYvjy7LnC2KO5vMqy78/l+3tPhZoRQVEz4jqe07E9VCtB6Wv2vgqb8XFHnNmwml6+gfJ599HFXmpVwkd/KQyE9Up3GNx+5590jMD2OuNvEvuK1D444eVni1HSaG2FZNodN1vsM5o8ddZ2GgYJeqBIeyVrsZgk7gh8wX0AiDxcWR57+2HE0a9oLndfHYK9yNdCIhLXclYxrVeX4YE2WCAeJmNHWqVtCabkuSzkIBhDvCxfs1ahGcbiJ4gbVP6ZTY0cUHxZ8i07XRPuJxtkmnCDbOyzC3WMqgIQMY3oanYPDYGeUJ6A2x5uAr9MTEoMu0SrqKaiPmg4o9DTRUHzefPUZ3lizhuARGXAFccuIC27d8DptcIrE42s7yl08ZMASfwa0ythsM5LoTUf2WUolRTVe15VLFV/T+l72vdunmbQiPN/prHcbqhgq3sKg9TtGisLXMwPV3DcyDvl9VpdAh0qX0XZGlEEpGXxkWZVE5PC+WWvpiv7TGXVu3Q7ydM6/pbOW4cvB8C6aN+oAg+lWe5MtMssi7OJM7GeIxcY+/BJBeX+jNOCZQSL9dtUohuIwseQXSyENFH5CLIZ/jMGI13ObbnvK4QHnUDIZol3vsDBbwqKFxLRzXNaEd047Z2OYTZtY1HIAR7CQBEAIKh9XabHZWzM8a4gBdrdyrtZ1z6RI+DoLtsIC1nFlWvKuq0jD44eGbvv3j/KMtlhiy82lEkfd++a+ZPi/OOepiwqNOQ6w4yoloUJ8WqJCLR/XLjy07uT8QLPRnQQ2cjaEXeS+jSwIfKR1FseTPuzM0Ydo45Ivd0eOEb0tuKP0kUdDgTn5sQtsah19ffBxQnsbYiLOLMHkH0t2p/IiCVHuMQgEPNNgGHkY4DBYeyaSYwdJxzxlC51A3FxweVhuxSgZo3knt9iNiwZ+wT5cCsljed53ueemsMLKdf4OIOQk0tCQVENyZVJfC9nTqHtmLxHsZzQ//ubZldq3NSv27sjRoE3ndUpJ1XNKiXg9wmsRAR3ZbPJNA0Q8N5NyHXUcKhYySvxFin2VhBapQMbTUxnsk0lCCzYOclEqm+zhhsa5aR59mTcrwZoT0jkZpYIpWPRu91vNvacsRcA4oG64nnjjTJTwCpcbQSrudjKwZuTGWRPmVg+3f5kAlGvSlRoQpOKs3x0eCb8MoT2ImmnH253DHQyopIYIKes07t7D+Xdxfd+XZBPuAOS0NFI5gMF8C5WK4AzHG4ElNUVBfXPezYiIFBKYT0R65DINajgQw/tngxm9BuHl61h3gf2YagQBX7QSXcE744i7gOIthRsQjFABDjBFMxXOPYevMihTH09V5VCbJskgUkPww8kg12PoZtJAghvbAUXazG8MKsKlxbq7tURoZTAlHb9WFJyeP2XOPXlCWV01VFPFMNhH+OpOtNfjpC60ihBmvnL4Px43+Onv0af8tOvBZvCcAzUUgicQtFRhDqOkleBAvW3Mx2dvlcNmvE+kPPmMA7q5pyx10ZkmOLExd1RD1pbsrm01370IBmgq40W0GFVCEtdw5MfpUurByVR3C5dwgzqXlxXpY4IYtRojab1r/CdldEmVXgcnMpDEBd4PV5Hj3mkJPWgvvFtCzvDuN7ImnOke7P8lJIL7gll6se4X6nFHWY0AUv3YR5LAatlFlug7K6PeethEUZUhjmxNf6gelEoL1KtHvijiD/P8GH5xqqner/JwB4dnK98/ELpgbSJPBL+SFrBQIC8WmNKvKqQPI0bfJPk0sq/Y+6wL4Dx5HJN0sK0dHAxBNdLmYzJrOxd2yyRWz+HVz0TX0TmCuw4hMkyKvUlSgduEvkJM1rgvj3vgC4Jy1KIW6jzcHHB+bz/NZESDl61HN+A2Uv6yWdxd+hwSuDJ/xTS8MCrgY82OISKj97lEwEiik8YxysWDvqhWA7XnT5xqqjcQlZ5JzgrrSW+RulOMiSn3NOSqWJ0r6jAX4GE7x7bztSpzoRdhGQsS8gIB7OSuj+BlJgQO00AC1zzVVx6nTSI3rdgSvHC8lU5cSQIeEEwy27UF8a8POxpbsj+DvL3GAM28rCNT+wEywzmA1ZgHrFJLNcv+rwwcc1UinH89qAJ1TBmYGbTLuD2DOmTc9tLSc2rMk+GU7VEX/SJyk/hWVVr9K8vtzAjv4/5EQE2xjt8CjVwZ7XmmVu08JXXUE7GLr4TxK9a40UrqHNNb7LyMAiF3PIALofdM4g744isuCT7jsIt+uG9OIDRJMqfQe/MQeMhxdeuJ/3qe0th7T2N/K3LI0LAGlqsB5WoId0Djok9lz7sIsveqDl8W7Khq0NyQpIf74P+FR9qHs7WLLkMXwrhfm5QCPMRWJcg/V0Gw0pVSdyZmTPzcFhXEh2wt8Hsu8toPjQ/gxfCsYu6V6g/5rPLYWGeo1FNw0eQ5mtx6b2FQOZDHusVKkzL+Hu00Vm3ygLFcmzq4VV6uJraQ0eWzMqc8ItPU1pqu4Sd1PoQhxYc707wNB1LeBK0pgJqCd7z3Dq+ACipS0mddpiEHjcBI9ES+JGIdCPDb/VRFIHEkd/v6EB3wrnktffd5HrhA8PZ7ypbkj+VeFaeRw1y/UiPe99oSP6IM59s3NeFh+C8uOUv/UPrI5r2HlXlLfeV0d3uoDmqiHZnoH1GRC+0fPrvR21c701BPFyFwOmQ3lr4BjwH1Y5rvXxIvc0nSrSwfCngslTSVZGYJ04HWo6tt78TnXXxqwuCYnDWW0u+4Mia5jgaN66NmAvU6LIZwlYLvMJTc1TPsHy9yuU2okcGDWteaAUc2pVPtCal/FbxDJ68Val1Q+bnOnZppe1gaZzr/IQypDlPWEy36sNbeSTm37cXyJhT96BHds7vYV71VxfJH8BmWjTQBd/anlWtpfqe8w3CtKcxTlUPZU/AI6IMPsEmGmxgcDQTrTDl7iSP28FFZS5OFrlcR6fCtfvdcauMATG4X3Uc+q2ZWAi+ypVTZvdJtqRgaUa2KiQ/7nwtiZumGFnMdae9kXaIh/vY3z09C4hyUPL3YapY8prCP3SSO78v2eQlJb60swI8pwK8PaQjqlMoJTkK0go2P7tvhdkfByOK3cNoC3cG/9CyHrXDxr5rtdz9UrzSMeSazWS8l4K9jEKszsqgq/pALzPOLAWKUKYML6m5vcL8HV9PH5AtXLXZnq48E3cyZSCefFpRydb3RUA4aK2MvlQ/7Lt+cSwLyddol9wxO9jsl+E+I4vCxpByrf/FN/KnxllcKffDOb/EgYCBgAqmTJXzuEfsblELcldEywj7GShEXAw7+FN1peq1vx7KxR/WlxeIBJwlCtl4PjSbWb3fM1ksNLRoM1JxWxwVQRZ9VXmE5aTteYrh2qSuNQPM25syuwaZvEvR6DO9cAg6ElxPIAK6p8KPQ3P+k/mng6/QkhoTlyb4psRv6wUG2jaB+DGvCkgYM6gjYhCFHazxDinL2r9/p8HEZK1M6DvXwZwimb/SpFIZpwDvRe8PrhV8/6ZdiAnf61owpzyyBLBkBUQpsw9Y0hd4QkQEIciH+aORi6+jX1uAhcXegyrtqkZQSGVH+Abl30rooMcUKFg/QpjIlZNBR2E5y5u0SXzXjy8+tXQjoVYr4rvg8O8h8tHzZSg+KbOgIz2Ne14Pu8A3i4uErx4r3qmjxYEFIH+fx5gav6M/bLM+IC72TN5f1g13VsUPKl6jlp8RgvDjOUopc4wrsV1WCIdwUZtTqA6SUxB126yUXg11NrP3RXMBCWgJJxAyuVRvjP0smiLkDtE7hvZnTdH9K6Lsttho+fIkFa25rUaXUEcQ4NqckOrNQFh7dCz9jJCdS+ZxCQwD5ofU0IUmtXIs8wOSDszooNOeeIx08eq0hZVGXsrWbSrTzd2D6G98MReH9SQDxpoSI+kzFJ/Rcv1PnYOphOIe3+laL1JvbY/+vSOANbRf1M52rcS38jzabCxkePyA+dZLxEhwyXeyJwwrx9e6XhIR09ctdeKRbkQ7ChRlrRNlktKuVAgmAhZcqCTEfpdpvMeyx2iV7a8GYG1KaDLDRlsUiqnlKmXgLQqaWAsolU/6be15ZLN+xkb3JGq5xWQYrnd579vbbcA7JyuwtgPX3N4Ft9zq1DmqJZIIoEognWMvVVFlfqMM6SvQsa0eRCbN/q5GwPsEYAYgchgLKL+bOUvcxUYs1E9DbUXCVivwlgSzXJXodWZg3TsdTqHBg1l2uELOzzt7wsFhNiyR1fTtvuC3BDq4otArA+quNXuyJ49tQjLwXGXebfmu9N6okKCgIjS/zp7iRyDkRM1MtTtmB01eS4uPXC7tSv62QySGJqHLQy5wAsHC+IHaDfZGpp1mBtAT5jcxL+DucQ1yEQmNzyhN624BxhvhrqLUJ6a43nrgS+K5r0LmGi4e3jcJ8/M3AakIyvXGUan7lOs6Hh4JPho3UdXC2ntIkoZkd4k5NwRVwgo6h96vWV1ERFoQCXDS64MJ2vnXJKRnM1ji3PM3lpOKKRxqrrQvRFmuy1Q9ORZS1tOSkX9agFLKRzYK2b8WcwhjPectqDTP9+rpXRjVunYiQQj+oovQScl/xkJOayq9YjM50ASzer3oSU9T8Uu7153UWBdtcgHcu7EYNmzjFJxpHOCdIQYiuCKDWzCrwJqZgYlFZqQAjj29O5ygkOxTwzpBye16wfRLQZb3OjxGfHv0dq/sPnALJ5Dfxu1jr2YHpPbDJg1pCkuMnHqgGLZ8TD9PB3dH33QSVLbZPkjC0vBGO1EFOIO57ruukJExhD9SSXLfE+4m4IK6P5LK/P6k53UCfavGf+z8Mi44uy78yz0ZSjklSUpiJ2+lxDKNKKOGPfgRus92+0YeVAHFZro/MpssAoGHue+JZfDlSmaD8PO6VJpgWBothMXFgDBG16EVEprPNRhOHDVg9p8Aodx6f6/pNw2R0FpNTsgC4v43jrpAbFJ6vqCSlCjl3rv6e0cBuCNRaetzeXpfv2dTSbGPS3AkyqmG50/iTamNBYO/m0bkOnKHumBNpkoskqYIfguW/6opIY3teWkKxQeCQgM3B8GGs56qI18TZFoLS/mJvGgyBowPkkW4T05t/3QnjtiNPh7pqBDvRsmTvnOyL0L748mmIHp7LgD8/3qLvL9znXUp4j2jOV5b6hfjSsaiQvFlK49vT9MMBOpcrMVT9kQFjFfQDsRqCWCrTWjhVLJopzrrb9M+ees7PWJIQt9WNRR8BVreLUSSbM9NbBOvsewmEZqFTX+eUrEnrdmRi4SQF2C+ERKJ7SaFz9TbXaVaVd051BkOzyGW0/uADqrOdodytplBYY0XeMWwKetURm+I1L9xWj5iaEd1XoyN5MwbxdVQ9yX/9hwp++vLpoLaFR95ezKH2duNTdXTXKQ5I8lZpTbS+qAPIRICI3I0v+lr/qVp/mvbvq8yw3w+00UvUB4mFn/cg5jWqe9qjy6ZARtbRiWZ5Qsil27miazRcr/v4m+ABifG1HUIADjt39MnUX7n3FtUdoa5EhgLaXrThxA4znJeFseS/MIs6brbl32nTac6xGfoJRBtX/vLvvh1KGMKI64ZRRHvkMXSdJYg+2neuxkiGU0aNpbclIPrtUdsK3IWE0gQRKlEL+WgxRc2zjCphDy7NcsWHDNiviZfCDhCEPTFBumzO63EFYRzVPltzK0uDJz+Y6CA3+XuTSpl4U7gyBltswitnh/W+zuGBevAfIXGiFWdKCI+t9GOgBYfYNsUqyXsO9OeA0wXsnUtD4Y62rey/glIiD2vMSdEY01fo3Ympa8gyaLSx79b2IxPTGYmDHErofvoQTwRu5833EYesuIpZFIDFrNeSpaynkniAp2O9rAVGaTejMbmUkOmQ9IwQvMkMryrNalTb2thWCQB3aLxEHuN9OD+uIDNWXvED8Br4oO3eoI4YPIUa0pTJ2LcKWsrUuJFggm0fGlTmA7M0fipvJ0QZ6gND02Pz0BmCvZ+kDXa2M/qn8Lw7MHzUR9gnyYDcFekLNAWwwpQ30GNAWzKZM8Fhqs7ljjhqfFIKWQ4O3BNOk2r0ssrsxSiX9HR9jMfutnfxsACIADegrVkuTjHYMESfWNSFMGhI2GaSFHCM4FakJ9dabd+x9shmhR5htmhRZFvZPmSCPjLJl9d8D0AwqvwXrYf3bvjo0EaLe6qeaGYLRG6cUMPl/wZpL37rNFexcc+aFZXuyjPf68sJCS0ndLh7IRCojecQuccwMRlnblgEHAIOSbTUaEVp6qWcb3nmlhWR+KiN2JmhkoTERBps+T7za8CWNiTSHGKDS2ICaOCcQJGPJ6Jz+xV81w9EA6CP9E16TebIwPMPjmfv8Hk6FOiS06csQWRoimqmTpO/qCRoArdg/cAogQqW/maryuaO7uazRjyDVbuP9J7hvQo4ei8EkpMjnxCf2GKxwPa+E4qn1bKd+8eO2BT38PykH4QMLL2CTWCR/1tfI9WKDpYCMVfOZE2JSjlvRZnlqaKsABnI3GdwOUO9sQHTE0AeOtFAQ7aPQVtAUPTxf+PBKfUjirr0P96ogFR9UwdBn7BjYbhLb6XaRfLodHGWSXkCujNH0pwnkhTf/D2UvQLmFpKbeniylZS0BCN9IqmBXWXpWPX18CMDEsOsKIGxorFwtQkIRM31TBExRV6RJ+bvqnpRRtlkxcpPtNY5YXmOkQHA8kDycc8KFZ46upJ9ilprn2iwuRKihwdU6gZozhctY/dDbdyg6YsJEcHQkypsZGelodfoWiPQ1b1/hgqfYxaaftw5vLjN2Nctv7sJNM1vpMfqXoDJcGlTPd0J87zW2UA59xRT6Pm5qA0mTwk9WfzHuqrsGhMFHyHcQeA/tVV0BIu0rBvqbYiz2BmOsRQR9I1s9qmC6pFW8Omvs0y01ed3jp+iSOZwHHt3VPdV3+OEEZYVoIdPCoGwxeUn7l4XnFUm9kiQen+pbpXkWE39saqXw919TEG8ERTA8dnK3DYN5UGxNvy5YyUfJhY/Lzk/RMgTuxKnjp5whyC9E9F6avYtR/o1Mz7Kex7Z20m0e7PGhpAMAIIj2yuqcTvnSi10F4YTJ5373moRejKs9CiguOtrklG0yJSvKhLBrzs0knK5I0DcYs5NVC64BW4Gdxdii6orPR5uMEDZ57QqLXR8j0Bd9cspV/RQamtyWWcoMl7dj/fqyL/UqhwbKXP87F7IK4wONlziln8xIsZZs2Ei3ZwxaLtYmAGytpDg3Q3otgVLG7sSDNg6ZjiyKyfKcAAfR3/EdGromMa+KNRBwTLZ345uOp6ug8gLqU0lifo9J+X6SroFGayTDCzajYuazVzjEGr0TeBaL7aCbWbnsA/QJh1pTTcnvZ9aW5KqdpzkcDb3owThlFq0LunIiWZ6aMhsvSZ9TUtqvrCKno0MCQlXz6cf4FI5t4aVR5bPuIMXtV53BtFkgEV3v0rydefZO/6Hm7s0w3K4mU+XwqOWfM5Vigoi+1XXjDRl1AusyVdJiME3+Ju6kWKo0ihtqDPh+6sxZL+Y52QvCbx9s3zlMGrcHo8ogs3nEdSY13/rXQ+kvKExGpWuo4nLxpsuesBipI7H/EQhH54i25rIe2wLZ5k19eYmsjf6wSibTTSbmoFQKlISIXa7LGGvVmgblFe1YjafB4j3dTpdYfHBaojNm/JJTPntOPrNjNDGZEgIu+tRApUMoeijbeCng8enfesTav0o84nSmm5ODlATI13vx36kq4Crj/GCqi+TmSFnt8zIh5WnosXa8R4nlroFElosng8bpjan4RG4Ic6Kp7LpCSiKI2wjlMto7XkkJ+tXGokJBWIG90qDtTQHSyP+NA270LoTDPhDAXxz7C0IpVxb5dTUcZI8sdIN5filoOW7wJ1/HG2OKH5ubHf708jKOwMUB7UhTROzNeXuV0n5rWgW3cYoj5dTwJZZLv5VB3WSpYM+W+kYCk164QAx/y2bBIH4C/C6OraoEG4p4DrE8NPFLyq1ApU7wQl9u1/YBifV5lexH5w+dluTySDkxa+IBiBqWsyvh2YGzY3dNAn4FO4TbMIziUd9d1IHrR+cCbQAkbT8Kwv6vMkmEg7zBIXWmTOLu4pUdmfJgEYafVlytJC2chFrx8DrKkfio/xw/PcT03XfDWb9EuuyXB1TshrzdNlRecdt9f5a5aHHfbjaG78uiB16YuAVRKICk9uhzhPHk5Wrl7YMmRP7kUzEiqBV0XtGpwX1RcfQ42w1yIIMRGRTn9JbW5sO+8tCcyP60eq9132jWqEJDWwA0d8xPb6raMdkRKwIeRizR0rrmg+YObpccCmScW3GXteiyUz78Lz1IkWsUk54nBkMgwiw2wzKIu2FNoJC/GlnODiuDtb5rHdeD1ct/S43AMJdRkUIOGrA/wtJ9tXSX9B5t3Cr7L1vQKC8sCYPfaeXcyWxZVmjMSz3KCV8ua85dEI2od33m5FJE9iGoTpo0BklgU4fAQQQlLOQjq2rDAKn+wvc7H2o4EEH6S0CNs/8p1sOE0ZyZLg7lpRusU8b/yIv/akCvBVRi3dY6HVS92MU/hvssLx96m8guci9oJGtE/WWMNSv1psAIkxyvcawkWufxBtjiFfR6fT6Q4dajZUoaoIepT99c8kMPh/0wW7VLroWGmv+RhkDUrNvFzWXCOvarfNp72sZkNMadD8SHo5NRHVmz3OhfOPYT4M3YZOtYgbhXalEqRqe/tLEkA4IqEkNb/6Lj5pjZY/cvgu33c066JTiIeAMezIJPIwQDO2JGNUcdp9TFfXO+g5/XkJ1fNRD9pFQm22HLFjILh1IKW9O0Ba5MqVWZC/sIgPnxh859/oEhbf07Lz+ClZDTf+SzSvpEFiMiun25qg8/zoFvRBVQvlkOCGBxL6GVddzrcrLP0CPF5DQzHwE7sI756vRw/cW1VjrA0bHDuRp68iKeJHImeGAC/fHnpY1wic2Ubxt0FG2KIz68ug8d+cDlQROpL00CCtKn1o4e9UAs2bP83Zla7Di02Cm+0oGEHLs43CWgq3mFE+wCgNUFSKYAPjqkxjVO2Lbo23drSZHmzYDoJXOV2jwB9EwgXL2zumfHiAtkOOETqaxSXHtFc9w9uQpmIgxHH4QikM8wC4Yg0Mzy/HimQkuODKBsKnshJz5w4ai8kvWMhILWubpW7xLFxKGx0aVklUJLCFCdmrcmEWvIeR9AeO/HHE75GQEEDMj5ePBgJnXCoi0lb3cQPxUdXy8w1myZ26L9d9UNdlvMmzidwSfb4BkaJCZf+ikH7Kb8ftRn4oxQrBGMEemi8PUDh5LFfWGG0uf1lnF7+/JDyCDAcLfiOfBNMpZfyeoRLe/7rY/+qMJ9D62AvSB/ft4EIISofbewwQKiW6LbJzeln4piQTSPCa+7nANRIdP9coJsf1RzdZavEPSdn7nflG+ouJpd2clDpdmnkH3LKj0o96ftDF8Lq/gnba9RkET/O3kltM24EmvwEGQBzYYAMhWaKerTSAsGQSg3kDGc30vRIWC/5p8ilPxJC13M5ZxiGBf3aUNiSeIx6PN2M46aqRFCA8F6+R5MVSf26cge6PrtnFK7l9VUI2kb9a5sZUHSSGQez57wDgdKOTIxJ+eTXFw9fjO80Y138MpHkZAUJ3UJnIb64ylLIMSY25ZzLOtxo7uIxWn/c4RarPWaedw78W89JAqByxp6Ga36kMYQuqVJjBHF1UEqRWQCWmBxiDnptkWkMn2cwehDckT7fvtri/j8rwZmWzKmt533XjmdlBhbfncFyH+Ol0G7sp7ZkuYBOfrbL+An04wsFWQFFHTkLJtZ5fziFDv5wP7fmt0wclL+nljHYSf5qWTamBlWQfBXfdIxRrldt9ogA4VGVind9OSXeA8eUJOP4N2LOIkDs7NPviNGtJJtu9idvg10f6/Mo+sarC2kHMFhJNgMTHNvpIks1MEHJyIbeBunC2qFizbYfuCFYdUrP1MVb+VL0TBcS9ZJb0r8iu3MCFIglfNmhzL2BPfnEwFW3+L7U6utON+iqogSz2nB4c+zrvsrEOkERSTVd9Ag+Ezvoa9UAjceDY24KCiJiO5XVSmBTtCKOjXoYL8AtNeBnwCIAd7jmHo9Ub2/iQ56/lb/XqDE7DQwP5lt06YgecGEgrRo557nWQpvTuL46LIqliZY5ISw8sEp0bHWzZgX+q2yFw5PMZ/lWKljLe2L+cLMxw1v2kywxxQBg14RUtxYBmXYWrQ+8zk7nmUfcaoXN9zw1lF3QHxHGSUDPUY9+yPJpnhaucuM7XGAX7G1FlciL4GIRlicCD8FJLaUV4e0vvH1MTUgYFznVk0s3eLSNKYTgQxoqecyMFrQ5hS9BndoaE5hEBVBErw8gzsHXKGZsCrRfuI4SvRAr1LQ3vzc0xZI4KzuSLN2VjNFe0LkvIzaivKTQBLyZQBA27B3tKoXhX9JsNZceT6N9LxoVApvJ3HkVXoVTT5FS/GxVxdLtIvQU1Mi5pwNacKGMirhh6uiASvaSWqKMFUZgjFBVFxUyDugl7kRnIfwnqYRv+i4ZKwvkC4zTj1XgnNe84JfStBE9gKPbPdq8e5ZxSOll6+lX4uV+tigZUgZRWC6SJaywp3ncNlc11uaydjRFOLlctwkOeKP/b5FfWlfTsllbnTRugVnUHfRPmtL17M9e5lhPNiBztA/HUydtkPzW7EMDNanN4CthnJY8NmiU2tgthRUio+TcwM3C2+vFrYXfvM7D3RkkctHses2QSbQVnFiYUqiqW1RA9W6jMWK98dZiGQPe3PWHOXnZwvLIO8Uk+j+CRJLco5gLcSwNr+a4eGIIlNK3jTGIXh5XpFIWWQ53vpY/DDxG3Z+oEh7X6Qx8DQXdQULeubtedZZAbC/hHd7X/5ljX5M+cScMiFcy/Qf8rEZZ36i65ZkrUcvD8hwrDyQpQYa2QA3qnAEKdeTHYYYUGCdA9/OKl0nA6EcJhMm7fm5ybxj21ktAObGvOKQSO6tPEq+NeqYaQFcIDtLt3VZwdQ9guCb/KAtGS7Wnm8i7cpgXuVqeSsGnnE0dgYpoMCLq1eVfbBDjhhxb73a6DIuVdS8ZYy64Jt7mq6X5yhzXyyjw0K/AYLrpyceGTG3JLD3E8Bdlwy3Om8Vi1ycziveFL1W9zCJXMB1ygX/21zBY+1Fdng051RLpjeqws26UZNpgNpiHv+vnE7H25qDKrKmuX2Ye2RYHB3QC2nHncEK7VjWiFvMfZS/7gKbsDbMWJ06QyoEykeGehLVf9OJbcSBSgBFryVDTVPwmQgI9XaB42u1OfYe2B1YdIAzflwXrdO0lX5N8UQBxpTX5nOKqtMOuii1ImcC6szRTmP1j6wdL5rdmsSZaKka9diPqM5svR7m+2A6ftDvsXFEIfSUqk2fdGIqYnUkCNz5Ueo13MuHth/sKZOn75mTzEUOlmFEjjtG8zngslsp305eB8s8HkZJieNqJvA6Z0ZdsfS/2Xto88nUO7kxvzhI1IYTehW5CCBeCDp39EjTGFyT93Bl55RgqxhHqZYtA0N5dBJjVz/bXolRkpCCyrk2Kx7J+d6zJjVmiXIjKSA4sc/+T0gkQUz+XuJqhTHwvJUjpv0Rq7nRjg0AySZ2+/Sin1LfsMXi0hzS5LJcMWDxhrvKLvJl7zoUzCJm2rpJiu6vKcmlA5fIis0MNxaHFLIHwi/9pV3WbqRmAv8ZjaRlngbiZFmVvDJUpB+ZHTu40lUpyLskpXPgaoS7cMNy2FiRELTof7qcZL9N/6fXuglaIwLON2fQ8mRf42Zd5FQMelKFvRh/aNaOJ72bql0Z8xFzJOZMLk4xermEWjrybniVkwmJ9es05H+3tY5UyFbvTfG4T1+6DqqvALdTFRbNWpqlhRHTVk3Pp7oO96r/2sq4KJxO2cPptqeoCkRZUGZedNnqsXC9TqmVahQDPJdz3np47n31OXGP+hNW4IiWAKdFZO0Lr223fDxTOV1pkoUrVmbTnOcIcKGJH/9s4LzMoi7Wiqyeswhu68gVrmaMK1mOibW0mjTVutNQjWh/8fIhssreitsuyh2GmRyx3UVx/XLt0RF4undWv4kWy8ItbOEkflrNDiwQT1AikR0E6dfKD9d2uYbw2wxT+Y7Cm9aP9WqeIAg9slBewpKMMvLsc7vUr10s9OLyJUS70wtdDPry8qI5CSTPxs836OmXEw5eJsDln2xLQcuv75gJQZdLeV3VLM2qXADf0EDJVBBDA3dgqfyEN5RkOp8nCJO/LDugbJxuwIbCHONWsqeBiWdRTEy51CMewGAHOUClmTb/m7qy/SDPDWimSiyHkZ/9OMRL0q5v73e5tFAZUwUETOXKs1aAYEho9l7s5ESfq2KiSa5B6AOb+9modDMGPH9D5krtNM1l35siGYMBTzNwe7OZfHycuttDYUksl3eZ6xhZqJSUsJGEAmHd0sWytq4Rr8tFCkhOMiZLb5XphX+/LATRxOOFIH02VpfxssgMmuxQqZb7UTMLlsKOqqOfKuLckUwMtWKg6fdSCqDmT9XdofKteLmz53xVtXwyDx+CsOs7SA4mwZ1zdd+gJq0eYZE0ebpHGdzLIKSnZy/VNqS7I1y2Je0KJmyLQQKmbwGJcaDGkKUx4rmHDXQ5vBHI7/qfLqHws8E8PLDMiqD57mCLRBO5DKIqXXWTj/E7b+Wem43mArvp3yW4Y+KyobRzVUZOYENXiHCjAy4SQNatackEhaFmncZPAL7W6H5fPebizdQJ58Oj6OaS0utR1rFADshGvx2l3DqmYK66b/W1IzFi2g+xuP72u2pweMhq8ZVUxMaMKeRdLZrxErO6+HKQzpxtiMdCBmUgvVK2GF3aANHLj7m+zesdXOHZcnmH4eZsdhWGx5pTiPAKFwkLTrxsy3t824Pbiih6qX+eMOKfQBcDgnjdDobNfP0XVoxY1gbCvx+dR4cuq0l6PSpr5XzGlU/GI0/Vw8HnxmVVNkYDsFyTPl7sL675l0MttNmqG8GzXsWKYrjiFbKnoWUL0T3CGNllEzIDkmEsF5RJTZlDU+MOKRt2+CFWZaNfNGS5b6kdlnIOuprpjFAgVuGYxmWfmkO8Ima24gBxZU80fKbLl/QmbDq21brYJz25j8Rt7mr9mMT5zNF5X+4aB3MXTw11IHqWQFfetajBPQPDtAMA0psoqd7/hOite6Zxsg1V6KIvQTdbO/NkPyedMWtDa84lMtw4xzCqdOh7qd99p30+o/pFEgwmiQkO66jZPyEbAiyoTz/sNFSMg/ZBK3LCpAeLKDcCtatSp+j5OYgPac5NmqSNw6Q2OLELoU8+fXE5y/K2jdTFEPOiKOt4dojLQWYExEi2tw1UydB3wIc26x8cUpLnUUxYoiypbg18xwv13/tyk8WGzJmElalOWqyts/ubDUmnPd5MgCPsO93BvnfGTTdghxGskCKS1jCtFxs9aIZzJ4CWfaACvgBc86lzyeCbAsc7csTIE2QJsNkzZeHouW1zG4AEwld7V8gL+v95AL4PeereCQr+5MwNCVEWbreCj7VN6L6jDyfszi7ZkVVgwITg+6L/ZEHTmEspofvo2LNe6vN4V4HbE2Y8HnVMemWdIYMWWtEHCFHFdS+uaIKwBpSHT/DAF3i2hpPEvRTqsRpZc6GL/oTydpM+HDhmEujVigUPwrfE3FgoRRe6f0vxKwP7uNyoWo12uZTXNxBkuI8b2c6AnRrHw97KMYt6NUgnKWJNQ5ESKz5ATaGqqSFvlcsLahkjkG5AAnv2UKvzXBEXT5HEmrnkCc+5ZaJL8QpblC10uiYwsIfo3VeRa9/q/NRlHAGQv7w04osBqhWvhRbExUqQEXaBpcwEVPgb91BMnwC/wrGdNuFHoOjY7PxPtxMdMfxShM/Ajs8KR//Tmv3hqWY93V4g+1fVCTtPcZPIj82KSI6hCn6FXv/Str2zuTLDm40kvrMU8b0qnHHttUUnj1QXZ1wGAwb7n1tTgOSalVDtaZJP/jZBuPDC3kMNVXzODy5qdkIRkcMkoESmcETS+9AoldDlLRpzY1lF0w/kCY7Mi4fwKnyNxY6kBKsmLrjQNjeFL64uchzK0yIKyn4XORlPzx0q+vzDPN7/qkMURGif4sO/F3r3pubtJxYJrHapceGx8/aheReEumhRtwoqJlNaljxMrpW6iXoYCaR2AzKqYwoTk94Nbryh3wNq3K/RsV8yThieJFuM5pyveNYiCQ2q1LQ6oaxwCK4cniViHUJD9Gzdbw9TL/oAKaLJMfttZGuoAw7viyX5DsLpUxN/NkaSAG7ekCex5pocHexvQiE2bE0yNwXtgZ2AxMXXZrofJ8paTkQb2lmabbIjiusaq7seyxBmB0UI1JCfkKk78coBM9gVSLR/vDl9Q1LwiVzvTnll9sJSByTc86+Z1++8ErwWb4VJqLKjC7axTGWBKpGqgSMR2WQlQTgIsNISPK/NQaDCyJBzh3rE5Q2mYDSwe8d8+OFVkebka8C3WTQSOOuC+u21RMz08yWv/7xty+aKAeoB9/Wv8LTkELzXeJhjXk9QUfOEXFL0wJXaEnnGlWhZdHopAYi0+u7UuQv6BmxStAumuawrCZZIfx/gOfAFQBbV4RfxQIy/gnDVlvx2re4jb9E/QHBHrISryeexEAUIjgEoGl54HaEP8sM3oOxmtpZJAn7xL4YMhsuor95ilCouOYNJiWDMUX20hFQUQ4k1uiBtlxcyprFRr55he3fO1DY6Vpw3BFZfN7KK31a8dm84hrs+5YYcvDpKEzw2O3n0xTexEks/10pdVVEdKbMy/CQoPPt0U4/KOI3M8VNWKVyZlYlPNd+kejCo7O8NB6MXLjQE8uKDiiMejm6/LCDIit8SlbNqMQL7c/NTsZjPu7gMngf6Usu15ksUY8OWN4i8ciWMo7Xk/SUg7/Q9Wn9gBt8ybu7Sp8mMIhsj+h+g5u9XJhgPIl5UEwSXgZxuRQC7uwHRXVnGngfQ6b3dCqYNSUi6vBcKnNKIa1XXryNn24ky4KtfQaSg8syWfWZC361jt5L/pQ6LppXobpSHDBsu0BHJcXEIfQGNO1VAcLtWlibl1idyHQUEY0pkmyJ+6AYUs9/1maGd1/wDTmgtS7a6Q1WRXdPB+tycDGcJYoTf2HGnDlNnZZAD7Uke2P1KmcOb2ymDbeIi+cyaLjTi/CR+vas9m2ORVe4sE4ujT50UnsepOGfy+5dUJQgVMNMc21Dnk2Cy9RuRLUp20M6WHCVRPN9AQ8buIUFAQl7F/pQHuQE1OlDNYe8ctWCIK68Zo5cv0n1Nx+eby8FMZI8/F//7Q/UEfaax4lq/Fe39GzPXJUTFjAFhfwud5Dg279pI443ElmDlmDWsCc8aNCoNJEAosF7lhG3KhSyAX2/owl7STinPVl/nH1KN8vCmKvsu8KCi+xjnU52w/BoSZ063SkAPOMRuMIzv7rtH1YwVrmFz56jkYwuyo7/NCPjfejfq2SPt9YFgGXa9SqnMZ8WhVWrfrPBAa+3W2njQVy2ql16rBwYhKj5TyJwntf5MWJoOxzFQ8uj7Ar9lpjnctUIEOtszvIiXe0UMcA+yku5L/HBmA2IFXMeBjMCEUMWXtLBUnn9pnre9rR4ncM6jiX6b2WjfPjJPc07WdylQ91KT2dtoutx0t2K5Bb5otiTEEjzhuU2+AUUSHgHfaN6G9fl6BpStR9ibSny61cLp8u9exGoU0XBJRr/vvCwrsIlnphYSNiG7HypQUc9Cr4yJDp6WnI5dNlHAsHX4CH6LO59igQyoB05qK1HtSegKTXo5aO5ji6TF3DyQFBzKRd6kOCRGKhi/8vlEBQiv4bgIMMw7+t4mqEQIV4PctJ4BLoo/8NiFF7UCQr2mGh+TqrQd3EeiZfmhHD/4ZZ2cH4uoppuz9DvQUWxb81IhpkZYKnw/etaWAajmnvD6yz4s9eaoCW2h8AoCy7dAxMg0arNQE5LjDV/xthUou3JMp0ipZ/9OkAEodALk1EyHINL1SOXNPrfte5u6se2DQ3/Q5gvMhWBGPES7qVe15+mC9ixU31a6b6IS7+8UXNh5/YbnWlarZ9e4b5ofjl+gffHhxYQN3IIL/6Rc/25yW4loNC/GmwxeABZTD+GjKg/DceuOBevjgZ5Qz8R80b5Bk7jBos2CwHm6ELWhJ7g3GgOuZPcO/oQFvea04UmyUN3fQN9An+H2pRkuqENmtMjVkaLroOZYdIt8aCZPpqLQV6TeaZ2b1AtR+hOzH3NsGUzaDdNMp3jrEg/pVSOfMB756kJ3j0XZLH/o/lSbXBZBioTO+oc2+x1Skvm6wHAy2Tbclwxc5nKcgkPuU7rbIZC0fkahiwFZ2/WD+rqMNIDzGIFPgvFTMcy5n0CHsDCw+O2y9fm4tzHr2FVCnzs3Ha2nW61rZMby/nCbt/C8nv7go9FsUEaLc0itXJN3fx3KvpN2o0nmL8QIpvRYzgUAJK0qboyr0QJHjAriKF00j7UyceQVIMQHP5Ue6T93YibzzTnLazNHyhld/wYwA1iBYnHlmYAbbog5xDg5kN7vFrU31Tf5m7O7fbwpun9udRpircz5cJPAsivXhjzxaKwbBOamL+BRHkWZf0wUfJwhSIeUixAY1atH/f7TUN62e71+7GLjP9ymYP3nxNeLNT4mvqNQfmGeT3aZX7D+i4bfXGpxyuXj3ArVUOpsIS0cPQWfC0E24lDHSwS3aidVFNzEgEr3gA560/mZMQmhtVJHhE7ZQlDuulZ59x4L0XG5cg0+oMiDu8gy3TEr8iQetHZwYXt77Z1WT9syMwU9+7xCtYYpOwbg5wQatbWvKsgvfTOErGz1UtKVaK2bOavUI4mUBb3dZq9qvy1isO2jEOZ/DYZH8ct+ytiG1ZxaQRO/HOoEGroyCxYQNhF67687a1m8MDpk9aMfLivwCR5j0SxX9dpGcc8LeUaDrjW6QSJp4iW1vqAn0kH129/0N4hlIv1VfnV4YSetgK/P4CtcNaOhnw+6cd+sgAWLZ+5Pe2p/Zc0E+tDyn0EoSpNVWB+fHlq8fcDqEelUwFXibWrF2DOg3SYxcMEq8hD8w4fh+klkY+xKWNcCgyR4csniRMTE2y/pDMqJ/9WPLWrYC6jCrn9KwUbEkYbiVEEWVbqOIS5OkTbc1TmACjsHHBGd7z+KnyueMeBDGy9Z79jiXmqERTq9wkwrE2mz8nRv5+BSswtndQ/uSlaaKxJeg1sqCK/rDJjhbiDdMmNnZPVpDCbYz3pTCvUj8f6FYUHyhGevZDGnvejJUYSAy+MHwR3Z38DCFCB6oz2Ort7ReREYbm95pyYFGbk4GVWdxdGVByPKnj5E7A8wxe6oUVIIHt5l2rb4lrVVooV6rQy8lauz61tbnmuJTXDc15nGXYLY7g2d7xB9u5OHIUOHACC+w9e/1euq2pioSmQ6pHDLHtOGmHZmkrOeUGn+kVKZ8oXdLrmxLvj2NeuDpqRl3UkPUG0xCnP4Kh3gpyjcyYuDLqFmsEcLfrL2hpxhm02Vn6S4esFvbfvk+k+6de0wMccZNPI2zTwNmoAhD7t2YqQsCCb2ngbEnB6fNnkQAayeKkVprNmEwMWAzeUA7r/FjC3KdXciQATNICZ9mBdTvymrFkCoBPKcFwkahKLl3wO4fY8xTHqe1wMDz1Zy+M5jf60Jj/BPECIgyGpwTc7TwRzeV3WCb8IQb+oT8p6GT1skISP0/TyPAJrKyXj4QqAaV4W7shsMXTNLffRAtMssTKvtQa1BYNa2nc+MDBUEppBE/aaEyWEJ55ZtFbLJfk1M7VPdSRisYae3sqwIc4K6pBUsdWat7cBRrw97hvp6HSi7st1JbaRJXcOKT/9lL0jCc5pDLpGp1K8c4+/Z5TejM2my6viu5pEaDufChOiv+GFujvnSncuMLeijze4dW7WHHZu5RgoHCaQWmw4OdwFidlEBI90tcEV8kDSQqyv5FKwos/lBjrLHaSrtcRgMALHvZFj8AaWq5ZCrw9DE/VLRqKVjuElPWnVYRny6+Ml8nf/Uq0VVZaiD5OK6QEWfd2S2k5m4NanCAYewd2rqbrV3rCrck9eg/Sg3nNZbn9viQN8zpXL2Td2fwfBJ8qzNxphcqO6CH35EursKVUf281CGHlQTw2fSXH2TtUTbBI15OPZKX69zZkFEm9dzByUEvZFwwZ2GgYyiGv+5z9u8KKGaMVPRkLc9RjiledjNRq3r52DBwYnpuyw5SyAf3ajuhIUfdBNKnEqnlhRxFfO+eZU0GCw6/NePJRytwAiId28DS8RnLO3O1pMgjr6L3bp55iRhDTHaLGuQutL+m/kmHBjpiPjC03eN3BFGU+H9VrG6HfNmbYMv52TKGQ28/LCss60XAq+81tsmQnZ4f2y9172yOu5ep79mz+f/xRbESJpEZ++/hEgPgXpL3HFB+SjJAf6W7ICtbFpVN1kMNRz2l3MmQemlgxgZl/ozU9kiLx8FX0w7jgEKY3c44cBrD0Qw5iij9VdQlzr3M7Ra572+NbO3VjCSR3Bux39bX2d7ZAOe/2Lct+DuCp66nK+cSddVuvjOazDRJ0CSDa1Z/j/RQMpHJic1O6CEt1pzyL5rgNfEqSfqS7cA/Q6SU7+pcne75aBH9ey0htHUV0ROeviJnq/40VkuYxx6HL9Y7v4juTamHrWn0XHpFa13+nOKNda/RKHnTK8Ni4r8E7VLTV8j31MvLxWr8U6SUE47QvTvf22dxjKz6J+So288HP7MHzlCG8jV6H+jnAC2x52VaQQwxHAVs8U8cdMOgQQa4gTfzuBNfpe/fFgLD+f25v6tHqaUD8964+RfiOS0o+C6loL6CL1vXBKfy5K3uTSEfZruC77SSpIjVLUGjkaarlKK4J4PyM0yLg2woWpOL86dQMcPk9LlTThEHZL0PZsJWxv7OAJODMjB3QOc0oy583t/cDOhkmgymkapoEeec/nwXalFs3+y6m8VSI5OWJXMmP6aDIKVvj9NJCL9ApXsrv+qOJz6D98ipW0CBf+7DZQWCJ7UpaLsv8ZSNOryS/m99B/4RBkqmrGqBS5H4dxaKd7Qr647PkA2mukxBIpJNUdKffmHSxh+4Njqvse+p+plTivRz1nEZenh6YT5G1gsK9ojw4mCyxYbvIXNeiVx9A39tBf2IzmSf1zv4SSwLIH8Ehx/Z1jzZvf1XWZr2rPNhD6hwhkbojMxHb8Tvj6lROP/uY9ukBeejOpOsa4NXiDk2kxO56zYySb8ZPyJgsCz90L9hEIhG6DxaoIAxQQpt9L8b+OEl1oyUCO7DU7OT+dXjHv+g2jorAxPBuncdnCXXYnricriw22XmYQrrVHwP5aYOpY/H5SBl69MZZcObqmiSuzrE4ABmc5V23qqkP9QGJWhb/Y8vS9OqKmxip0TQYnBRu+HyIL+J8HuCYj+m9EK91xWT2nkgmxwtcQdkUy1LLbFnH38Xw2axb0IGmcJFNPeEi6lWkXcpjcCeLAVhwoF133OUmQJwTr2x5VTXjf00VHeDBsaWwa7ZH6Ya6hAg9lLzBItBLFBr/OnTXZA+LCt9o5yI42U4U7npJwj5AW4Zds6xR/gHaMqyz9B8NGcJCxJWQ9iNgTHyJDXY6+3SC+pmunawtlGz2MiXB4P2qP24UdrZJvxsb7/jw1BIppYRd90ToZcux31M2Df1sUbgsjmC+k40tP1wfkdVuTrTx/ON59bzzCHyaDyX8ZGjB/nRwo4HBLC7nsPfk0JJcxOT7dyD3xL9b7rvQjpvDPhfBZoIP0v+rNrdx4/LpMqt0DNCiOzzbXvo+4v1yh8XSTEVRnMDewhc/w/6CJ5DGDlu84m7zhoctEovxrqMNaFF9XSJCuTBKVut5tWnt0g2wzYbVwZTEgGF3saavN1+tnEvV/pALoVd3G3sy73c4BrupAgQcroYbABR4rhPzFbndPBIYYgjzBlecdcyCoVBqvTvDQ388AR4P7lzUnRoAyuBuIAnnnQ8LOk0G8D2yGbkbYURGPPbxA1FtFsNN7BJbft/9u1g8k/lXrrCWJLHDngfyYRXBe4LUQEH3VpcAE5TW0lZWjVScbt9Xk5Q9ZcJq0CUET/dq1X59FV1uHO11e4299W0RnNtte0e7EotsMuuqLOR2irbDzecleuD72NmfCvAn2nyKZJYy8SnVnxRQ9dU3ndwd3Wa6DD3Tbb0MUnd1rwerSRW6dA+KQ3O7Fq7qOph7cx5KdDVTIwLIG+Jd/ziMYmvgF6ud/2/zk15ZA/4P2vCYnf8INj6Spb1/Yzg5G95fP9Mb8q9rYEO4kOm3N2FcmLCsDlOYk5/EJYlyQ1/aiasQlqlY4vZO72qnqRNo+C6E+iLxJRq4UifVFwdiwxjP164m/DopxRDWdQ3apaX6yMGFZkMrZkNDqo3w6oWwefPpno4JlGYaCa1AOtZReLWqMGIvkJok6nt6CIrbKi48p3STdTyaVE+iFZy8pqAXG9xg5BtuRok9kdpoaifHjI0/ZNYhCE1s4JoaQNraTfbY5xwYh2ZxKjMZLe6YwPasxpQVRwuuRguypD2hCz5Q4MlvCRU8MfoBxPK+IQZ0y8gfdiMQjqSKrvTnqaruakrPNsvIOoCpPlwSOv/daLzKwBv0MTS8UAiczNQtra9Zj/qAC5MXumdKYw5pDbuTFbIuY5TGTrwI3EHcudQ798XOTGeAKl72lJIRAHOSJs4EYfpSWFcaHUO/aUGY0R1Pzn/UxDG9mNnvaHgBvohBG9WPloMZcF4qihhtsGXVwAGR0JQYBRJPKj7cfHb08R9tQeduWL9E4ZsaZKIcgCSIIb+KdKHUnZLaoy6BbiF96RqvgDn5U8cITLwB6gmQsAS/7u6yeUmtUL3I3r7lgxZbG+ZhmIFKZXRVIu3ZJpIh+9iHO8u2UpMfpULvF+XjZVX+zy8fdjjxCSmho7MJ9+CdvHTbAO/noiCZOHvQngcYM33Y4a/J56YFeBGCJR737GJYXRi9RS6mdxYmEQNfwYYJhL2tn/y/Loe0A9WOa3qZ8bPsZgw6S6lCoxXBc0J/M+YdmuosyZcEO69z6tABD1uHuNL+qPpykP5EjnUKGdUHfRKut1COzlfvRdx8y7yJbo16nOHF89ku+FTEUx+HTixDdyCimzmjiMTjmwfbvyT9K+0SmMwgvqHfQyq9Nj98F6e+eJZd5o1l6NPQ8wsgHq2fdq9d4Krd8NV/W9QGI3T7xW04lBaxaDSvkDNoMnQ6+njQhEHMZZJtCC28lgfX5r1gngcTKBhL2AP1Se7vSAMfZ93WukhpzQmLGETM4gZekWNtHj1WBZrbQmb2RgSqFgQBwg5OMcQqoy5Qjy5G4I4/hJQIYrcRrbLPWvpuUtMr0+qrNnv/teg7uAqIekLjIqBl7HVpy53FjjxeKkna26QsXS1zOfHzytqcrUz67s/ARecDu4LktC6el+EAMCgfzAvfDed+VXvQA0igpJ9yJVVtLDSRPwXaLRzI5m7U8eSmEgq2LjX/kIzNuKzXbcR8brhr0Taghzi6lPvdQ5Eqb1j1eyD/jMW85QFJcX2pBh6Lhmc/atLK/2EL1dnqAr2QPx4Kz9oXcOMGeWhGA2fxamlC2isI9HhQIazgRQd16+kezWD7hM5KMkprJl3wNnAHgJplyR2IH3brIAHZbVK0sTaOtiw09j8M4bQrS1iC1B9/TvFOfS/A63JyjJTJED9ngQNAzpsl7eR9vuL7TnNX7fzp1WBrmA67UZOzBpPvrtgH89A/P/eXtvTghjw+2kl8HWYBXkV4Q1oi7ksYN/bj4AdTOjYalRtfgQrpwZulOqRO79TyLGMINIXDhxLgqbcmmGbGS4AtIE+Krfpr15x1F+pN3svQFrO5AYVXtZXnx/mu78LxCfH8XisuDtz3bM9VTR0a1FNsuiIVNjX4oBGYKlcu3L1QZke+NGbQiE7Lxk22aaAoMcFzTWeToVXA9FULRKom1T5j4bZ290KdFyGaVgHYgKOQZS89SHKdwEsQ4ptVlu0nhveBqI1UJFqsqNrZX0NkA2MNOMPL5UHku/2NnDR0HM/MYkXi66ALqBTckILRVwOFEQoAVBfI/OCteE6nEDedEnF3vGFEW+cc8+NHw/oZPVqHysTKYFu5LYF7ZAery4AkhPteKaDnxCdQtsgir5DBWMxb+rwBzm8kemd4zKy0ReLvymVyI7Cfht57PP4MX4k08VwlfxFCUtJ0Tw8iebLHvskqkR2TyFm6Z374GqVFurB0rXx7BV0DhDQjo5GYsJYG+PXqjhypP6SSjmTonL8XFAtfEenE2CjJUP6V9iKgPbc/Gu1my2PQ0UYRjWRBG0vZGE8/jJSLu0XpJI9DFe4XLSeaIDscGGJULcjSDxYH15DSma1kM1PbIrsMq2nl6FZFMW5m49KDZk8POkAO2pkSlg35raYFM7FGA0VXT2qQ+FdgRzb6cdaSxObn5Q73boYXnMh2OueyO1KnTB9tuyPhfaVxTuAgR3O1BThYgM1fqltRL67DEL3HZmLCIcRVt7gKb0KiHZ1B0e/ydBmL2tPu4mJQi1ZLlOXN3fwf8hh3FpM8PfcWhs6+Vwm6z61cs3+n6N5Oa3Yxd4N4mjdwuZydIiUFsP5/euBWU3Ufb2Rh0mSU1FwcWJ3QhPa+/mwTsFitxW0gKnWOrGCEQQIOyhqk2bnZ1xYoOkDtk5zLa+rMr9H/w1Rt99WavlhfC18iBWyvocHN/MyKcD3GZLnfQV6qBVXRToTvrlXJtgdqSeDl0brAeI5tNK2KBlaMPLzj7v2W+LtsBEk2/7KtrQbHfTKAO8krjdsQtXnxDwQU5/TCMWD2qXBegywiSSnDAPrKXnOrV2KANZrGezHRDhFjHk8/CwwAjgt6uHh29Ak6XALwvR8jCvs8uyz+vWgNbrOSjlcls/uaL0m/NPwsl87bY2gW05fQzH3lTqvYnUXY8o0Flyj5g8Q2WJJ09gTC82EtxVEXcORvq0dZ+3+wPlytT3buIsaf+BNM6cpyzK2Xid6aNG04NQ1iOkkD1S/wKE5Sy5Mci7VWl1d4fl10bjW0fZpbpNU0tXXYv7bCM8cImDYyiiT2AFD4VPRh/69G3EoslasC/H1WjVze7phSMJhM4lm6O5AJa0fbrCDP7a1Ur/Jf1yD4HfAvETJdAg7JMPSWgYkwVYWuZiT0+J7Pg5rlIg/vGD0ma/LOG+kyK4OgO356GF+FmOjdd/ahK9GBuQ65ZzfcOoDdXCE6KIWX4DGWutvD2o7f/XyYCP72D5ilrPpvOlFBVkKRhjVE50NPhfr0xMqWPEWVoZIqX7F9rcAqqy8zlFhZTawPcl5wb3PKqP+eoeKa+BMfWxRSwUlRyBPnGZjO6pTlLaGIP11HpVcDBmhaX3MXsIyqv7HJTz9zyd3z8bsLeQCy+7/dkLry/IiI+5ueaCa6/FeHbA1LsSTk66knbrWy6cSIgVSJNUUE6+KK3ZovyTEgOIRzbrTL7IWnr7hxuNZpdom36Es6xYRqFLSSLxtI5uyAGAIf7qSFohFV8SQbhcKBwCVKlqTZBtUL1BBLOPs841EbSHp5OkgKAFz0hs6RjWTL4yaYDdFs5OdevmW/x38ikTNQhS/DufowkrhodIDgns1nA64TpS5ra1P7V5Zr1j5RAnLmcs95s3sLVhXEkviP+RS7wHu2l2rZ/Tgh7+oUzuZlnfNln2iah5pOQCigMH1lp37C/26wTqPBj7fd2AjlnfMrWH+P/XcqLbMAT4WYT51X6+npLE43GUBqAqLJCI7/Te3o8tfyFzjgRioZtjRFA7a+XBqh504xpUacyt4GGexIpFwiIdY8AXoAjUz2MQodngjBd4ceRlkKpcvnNOF4yS+W54uoebp6fbbOqM+hdV0OIJRUnMM3X6UpUIOIz9286BLreHvs47Lad5G4/Pv1TULCuQrCRE2OQTTKTzRSU+Ef4o1nm3yBgls6UX3e0UKQQ8fX2b/g13MNHEjbwOIOLe2wdeousDgAzOh+skDWmyZbh8yFzCgdSLMdSdNJ93qyJ6ye2xTuh4B6BAOwoZuLoTdCqF8jotwS2Q0gzmLh2d34AM/ZYE7di4yi8rXN4b+YcUpE/C+05nSUWSQ713yA3oC0WYb8nfsrjvb+O5xotUJ4AsbUl/Rjjkb/aA9ldKaq3yinaGg+/PWR+hvnXR6F3sFV8CTY8MpIKVnCG8TwXKD/J2dE1BO6KWBbZwEGgVua4OpkMUinP6SVV/jnww3CkEdR8ZdEmra/RGKcwnfmVJ5GZthzw3h9ob4POk2Fj/0ygKArikh8luBSw0Gz+vZ+3tnRjj2KvuuF6eGQjIi6W0CZqrLNAd79dTwqcWwXClbxkDw2srqmpOH0VrmlfBeiRu82P8F/Jpnih6O/5jiJX5QYM7uFHLWrGp+TeHMLnXEmhlvc97M2xECz7ss4l9kTVCTiw2g5Qh0E/jSg+hCdIKnRGdJnikRFWeHetnwCeY/GInGZBiwo/69CZS0Y4h1/EetpopjS/eGBQfyee4ayLuhpJ5u8QltcG//6e/Q/T6y2mINia0ntDiTP6mn6yQiGkdN3lQGNAKPFRenzyrlDSxegKkbhYHTAQbN4rQK0yjT11qZqO6sYGX58fxA9pu8eHMy62seKbQahsqsPFPpCmy78fO5bJrd3Lu3WuzIGF29jTHyvAtvlSuxiwWBuxmGHuf2jbN84HxGWQvU1u+I4852GG4HIh44SYcKeHZ3YNRnccfA4nNG1gKizMeIoR0wqXfVOlpj1cWQlEyemyg2U3hb04IDg298gov8QcGCE7WK2piymYnRGD4KYhV668KaNq+1etjxOIUlf9TuUeXk7WXlBh7AtCVrWV4rbbKJRmnHEBgbLrwTQBuwefU1KxcWXUasl+dWrThnBvsGoYE3UA81KsR7/xlcqsA+y5u2s98q9hfCrfEzSiDiZn0lLfZt7+VHW6Nt3N1Jn66igMqusENBfDsHYjKKti1ZD5XdE/MfugNh2WpHfG3h/GsqPcpxrGuiScGtDw/S2GRU6rp0LwM4dF16SR0sjMLriqftjKe2/1njPlBw8KhocQxc2kpTujG92F8k1IT6zSQIfpLzn2SxInK/KxqZ0mi2nu0l0+7/l3y1JrPQ5f+D+iHJTujPp3o17yt+9o+olvfWq7dMZ+zKpVx4jxp4P0X6UuoUJfb7o5pb8Pq+m2XUCigfxtdquorS55Mptwi4vavtJOH0oTKUHlfqz24sr0QAVwMRaz4GT6KXD/JaN5UQFbsJKyXvI7O7WakjO/rFz+1Itin7cE12DxELo3DTBfEPpCePSemqi0rOpPJscXgx4Q7Scx+hRK5DstogaQvwT1BW9Vdo5+xSmyuuQI6yZ+NySJnQ+QU+AjN9qNOjGYZ56+J921j5Cf+2MGrNS1i4EHkwElpH5Akl7L7oyfs7iO+S/EuGCxZsXMB3MyQtBcd/LcLrwkqFLxGOM0o/1RWUfQm5oWmXhuBCSgisJWC+Wskj1C7YhRCRfII5YfYut/iljTs7G+wpJ8cHJW1wFEM8z3GfQsGAFIoBmMBTnmtlQnb+u5/lGM7Imh67OEd8Kx2Gxvot6zLh/O9B4S/eqCTbIIoe5c/1b4T3BYxxv81S16ko70CMchEk7yTFsbnGUPZXrcrUpqQj1SuKWp/lNsDJw83za7ehfta3sFWeBrMyqNFh+zk5u6ataKDD7LcIGCtot04M7hF2DheMwUpzwWRkkePPSE2OO9VQMzZ2tG0OV5ma3VRTQUULIZB+xXo23cOJ66+qF5y4hZ4Cn7frrInEGxhZypkgAumX7PzhRE+pzXBVZCmYvXy8TGyfwkRU9D2/WUids983pHJEzNYs4nGXm2+PZhOkYulTB4Mp7fYQ5Bvs4OTke0NGtmyPgtiS1ImrHYuplhr3IQvV7qRAaRqDso58rZ0aoah37VQhrZfN7QQO1sbkAVieb7c5qnIZYpw5GfBdGjEZQo54lkVvqL2EU8YJa/qGy77mY0AR8Z9d6ceSaSw9DDIJztFjkB6o/pFXhrnqD2qguWcSH1iV+l5JODLM47Gj9J/0V6CiIF+0fMnU8d04ExzXbnd4oj4qhBnp+d835nR6sNDU5P0Mlx1ZwtvYxAKguzxWvvfWCS1qQs6HBf0OSpnRgDtx5TKmA4qp5CxMLALXly9K0NpKsepcJ5DrJJoimIfjCyoGyJzdVqCwe0rVrHC3gLxFdJ1/c+7OebfXkIMxkvJd89yfWwEfEDXZHKc6ajW8Rk5aVUBUWU9UK3HxqesvY/WLUaKJwgCIG8PjInb4X4ZbKQ7FmNZvznG1du+CqiI383hNY0OBgiAQ5L9OhC9dbwgMwk33NjDjoDYb0XTInI/QqEB58Po5oXq2AYpBF1LL808A7GuIvTWUzb9qaeQicCoDT91mzt9eGHAu1gSYMPZEQ3592SNvuGE0WOYhcmBIc4IC/vaJzBAY5DjVg0s3waQzmSfVHq06OTcV6GsvKVQficaOHjxLE8sKfXsWgwDkGooDNtWRPWZ3bKNUXJ2b/JIT2BsPQ3iFukQD99LPCJl7YWvF6QAlrTIgV7sLbefVUCsMBj+sz392/qeCgq8lDzC733+7M5gpb0ALu7gnwZbs9SgFFBiNwZBaEvv1wH9/QCAyGhOHLO1oD1hKM6CoZLq/eiWwOF19sbIgrJTqcQVeR/ftw4OsEUOH0/vAGniUhgushlax1/7JNU2O3YFswTy/omTxQpJVXFMro2WgBfjU9GhCJoUkFMtLM7zDC8dkcRSu5iE3y6ly/F+QPHX3trzJT5hZ6XM8EW2VR4jQzSKt4qr06ripW4/0wa38000Sht0xw598OaFPNusLxQY/9wT9GLv+SE3WYGq6j0K3XEGaBaZ/rHqDZJlHe6ZVxv+xYw2v+/bMlfj4tL55LofBQH3tHI91wO+aFbD3g0MCwgKGr3oDoNdPhjAJ1MD1U0t02W/An3AOwL1Cb9pb4MXmeL3lj8lF8A+qostLFszQQsYxZl7oV54X0XmH4hbWyfezRDPwYUMvyWL8COVmkwb4NMC08avhnzpDPZpYvRmSz+oqQBCVjTETUeRFBCuq5aiFsrD2zWuTvzB2RIAyYRJthd8B08mCQG0Fo0ZXMA6lhmxhVAukfGDxS3snvBvYfNll8nUqqGO3RGx6Xhau2kk6zckuyGpPbBQ60wicSvheidxbTKFiWz8rALSOpkmJg48SF28FXaFQXobb3ZSoOHB2V6daDRfSXRARuO5rfDz89wcPPszDqGv5nVdKFlLBobcsYGQr5Ic6HHJvwNyWN4TDDN1uB81oEJuwt1F49oUHOhkgoA/Z88/tDnB/zJ4V6iuMiB7D2GqT39XqhfDQ4hoignm8b6G68ko0dnLDSnsgxNGNQIvGA9ovlIb5+fAiwPYho76CIv6XA+k1t4yNAAEECE8TctDZ8Y143zwUab86Sjk1NHBJd36qGJ2zePHXyc/M7eJ63/Fj81pzUsW73MtovbdnzZwPZCLsHwdvw2mZJskfAUlEZVdfByPD4oLIF30IUazn26wrUWs3aDXBYvwOeUBqB5IcFHwiVQp4PsfE5EXe7owJSrLqoulguZbARENuurQEuW2ME4ylYIiwfiKQ5SjjKTG/Z0pQKUonHYa64W1rCGuml7W8WxUVrV4K7Z794i6aVsCq9oGRvYMc0BA3875k7x4dwTn+N2wQ7rFMYUQDsgSoue0PRYlHMNpnIO0n9KqsH7m0uKp6xes00WGIsg0HwXCDHRocAK4IaM4bSM+UlG8p942bqjzIBEx5RNnKfUHpbPL3cxsiPKjz58yh2OEiX5eb+kwWvwYtwRlCznvNFRhi1Rx+hXBJcfhpgNECr30BPEJ/Xm4J1pJMiHd7xCiUFjB7WiDqIKPKzQMj9XyXraqSLG77IT1Pl68GTtjPiClobHsQtVGq+IamxV+V5qdl6uNZLndoJBEWBihOwPYBoCfCAvMAGMMnhlqm9wGvY7BUa5eE0dRJJ5iq3ycoBi3buXhzxaZhdqZWaP7F4W6Gf0ynkNttdvWJpyt8vVqg4w1zjhqAoKbqK+Zr9eovA63rdoHsN0oDbBkYoaLdCUNAWJeVLZLEl3xNBdOoxSvLKrepaEyGx7UAoc087iowQCGBY5OSLklKOxSLjWuHlWU3pZudpDsR6SaMO+t/I83rqd4fpincLK99SQQvf3IlIYFt9/AKJqgvr/kU6fCt8uo2dI7LCGZvr/eeD9wPSuzuD4HIhaQo84MVd2SocQJziXmXDZn/YqoUwrFyiAJ3YLot1FJ3OLbV6VtSTGFmTB0lZD4QkPO8iXmFJt0jjGKe0ZtbLplCH4iiiSUw3Ra07YqncA2ysGYjdnU3vPGy4qNDWHc+e4uv74xsztp/IuUxkF7vQ8VFoFb6w0r6XYveqOi4aTinHMI7ftndkzAqWwmyIQB9H1Stf8N1MmRwbZBpazJjZ7qPSuZhWM0fxt8cTUml+0PwCGPkEKQ8u3wKREfka7sSQR/T6dJtG7m7lnRgAOAMlbnEdBMm0RkUlq7EEn5xRbd7F+tJoWBoMOp8K3Rcs5mubf/AQX2iNJLed78MWVba9/Yz+E1/aAq9zuE4OLobCZG67VpQXLd6zuGW8p2FFVNjL5IEYXtYkPNmC8Jly51QfBbooWwzrrq29Ov38L0pblDnILS8vjoRA6ZgKgE7YWTZyZ3MTlDZKVoFTcmL++qkETbdQXGFQH/CEIfXQd3GucAVmhD8xPwmaxhi3sXXqUVABaal7pP/KAHwwkaWOp9SuK+RrWb6fR4kvvCo8qoq7dNF4JHH84bOYubhfaitmgjc+dKBiF0pY/QFOQRibIqBrQNi9aJJZ1BCyJ4u34qx5ZF5KZRXP15QL9MfSuGsLVMJ4W/DtWcg9qrH3ZH+/tNFBKqPAhTzb1XGj/PvaIL4DfIC9KG/J6CUJk9neCAit0fJ1BNLJaJuZjdBHjxk6Z6iic8ueKxCbEW/ogfLc/qtXbaNSn4tBUmEL1LWHX3xd2ja+GubmNLtHSUn7SRrPXufGZTbWDHZt+CY7zxENttSnapDwdOcdckZ/BbZrbg9GZQbkxT9VXTpaE1kZ4CLX1KX8SsyPr6H2vUi96AQb1mK9AW31S54gwbvBNh1A1C57eXDHMH9Ui5b5/53jDJO+srQTpGucqhRu44ty6JpgsMM/kh1eP2fYiLyZ90nzSSxvydHOUau1+ttnNtkuGfZ/c1XZvuj69OG/PRINVP3xJRZ5IWUEMM7ocdrcOj9oOOomhJzoR6U/K1coG//4Jujzk7OhI3gM+QGwI1LZfN0EMc7GoA5skoMRavLIaeqGbVtwwW5DdBHJTcCf1C5S7nbxLiiA6MSi6p2gWUB5RTzpCMx4VZsFqoRqULycn98X4CAAjsGFM4H0H8C4j6n2y3k9Ll6n/BhEJAqETkAXZeisCp9kqH+FXItrsUj4TpOSB7PCQUgKFaZzexwSlx482df8uYz7jKg6vnsK31MXiC5dRI3yAieRFsaFfikTIgB2KiCjMKtdTIKeucXtj8hSdEkUgxfQ+sibOrcIzSoFey/3kKa3BDV7UKn38mjVpxMe3I16d74p7ql+qz8OYlfurjXXfZdDIWf7F2R+u8QS6ejxzMSbKrseUIdCvOsaZ6PAuqB1zyXzJWyFXZmDMXPBzXnjS8TnYEESSMunnQGein3siMn5AZr8UNiFJcyKfPcbdgA/zg3Vd4jslmSf9zNxrhQCjIeK5DGo1/XRCLISfyelFFroMCrdswXnXFhVIMcgw0g23F2cNugHQKjWgCalLDRSTzsaE1alWHlI887I0YQnfT0DX8wgxllfT/hUDp2v3Q7yE+c+2eBVY4qioUukxyWF1cFNHERwaHeXTZEq5KkdwSmGi42C5feat/NnfFqJ7RtOrFpSsovaD2JjrI9ZZQFhO2/k8F3OQsdyrdJUIZDpx+L8V8sUOOq9z987O6mukNtJyPckdQvK1X8nImyFvijyNdbex6cpO5Dc3F2fIqUXJYTRDQhyRfEGV3Ms18y3IFscIcadfzK1E6hdGRf7nX17g6MHCEoxsJ85pzE34CHNRCTMCt1mzDxty5I3CW8fL1609DUHvNtDy4pn3yC4xQURmrcfHERLM0nrWcowNbH1UTzvOGJom+m+6t13NYd366VJ5NcNe/nFR3NrbP3lY5zsiVM/JZGVYSgxmC17PlMsRFwPpmZ/OY61msUaKFU9Njbk3tz7qO1j6qh4pt0b48afS1aoKS535ez0L3ALCv3YFe+KnvpqTTuAVGs2jZkmYUKguJBDkqOTjAxbeICk07e/uYqln4xTj4WXkL0u8O6BuK3ZVAMSlR5LNvfE/mYJ42uIZOG/Oy2KUrQKEV2v6oZjV7lBOO7ihmDzFWJyI7c6HYom/YvvfrgJhOvHY4EBpxkNLFZeCW9ebxazolzLnNr5SzG4OUcPyQr2m/rHkIb5qClLZTAEQtrmJ/lJpJXt9NzE1oSzLZFmGJbYvtlUEAs7n/I6FF0zsUBq4FyoD3KNVAyYZQf8aMQc0hUXg89B9CAtqka7n3M9J4jY7vRX5R2vOPixn0II3Jso246pggMEumbcJlaNfJ4wrIbrcEnlz70ReTWzXYSK2HDqqmmqHwaxE503/NcYPrvz55buOqHkYjx9hxR6T5lsLZ93kaSIdv1WeETMaPmodiS0CrTGLd92NEULbPI0xvbJYrbT3wvqzQl9LcAx87Q6GBhQTSs0NyyR9xskkn9rrHlTVfuZ5orJIfb/Lr+IX5RVZM4K8Amon6o34y4ie7ILTaU8x6vrAaX8je9x+Jj1ufG01u2MbS34gdGlbtvPe29yN+Y7LPoPzDt3jOVF/q1j1K4bqiBsMPAlBtTXgbN7LiFexvcSvGWR6aiTkAAg+naScQqTJi0+W7n/ZuzZ5CnUUzc+WQ0Rd/UpE1JW45hkdwskrzh9yhqUUmHDOjNt+DEqTC72p/AVhFu0cEnSbTncYy39CqbfmDakgnbThLrGISOJpvD9luia2cU1yRssBX4AgLnzI7Dr5sidz7cjL8LCGJQ8dtvJtPr59rnaUob4gGzWnznQwq9xlnvk7rK+nFaylTCkyBaG3ziDpKdLqfducdEyGvIjLXV+VCsFuvp5Uv3JL2hdG1K4uYFOxejjjq2zabXJjpZ5eoys4OHHF6mwFbQx72h1nKN/hFuDRCGtfF0F7dybjoSKXOTytLs4pSmOuWbvcFqJo0Qv27MM2QHKcAkiUU1LyDqW1T92FHmujfQkeqiQ+QW5mSPBWSGjVmlqcjVZeVqSUu6XIRb1967pQhDiWJSJrvJNOPbMjT5YmxtLidMbAHEpAntNrkxXzHNOEto8/CnOtKc3SuRfDu4jVno8o+8l+F+dDYRvKkeJ1a18FWTavSyeR8XT7++IlYOeMpsyTdlkyA7WsGM9WbcVmt/Y8L0LNBAZdNtSwDezjksAZBiQYYqLhz6SRJBDbO8KSUlsiur6Arl5kuJszBpFtQjIsLJFLa5k3WMg9yGhem6yb15/GAcWpmk8rC9xd+8ZFwj8HON2+li+a9gYSt0SaFTHUSEMjJck1Fqedno1nEqbejaSINTTyb+v0UfBLZG1HCYF2sAJ76WPtm/kRulrAuCKiJzIho5J9+1lLtfw3B2xFG7+8JOXIOomBKW9lQtU8vnrvicdaIO/dfECMlsfHcNuGrL/PhfJwknQ7Oq1E93IU+jZThZDMJDXAxhV4dutQSk35ZfWehRHD1+wnla14AaTkHOYxme5qXsUiP+Un6cJop6nhczpiDUKWPbsojSN/c/H4g2Oi5xDFNSfetVkh40Gs8kltfj6/ewACuSAGSUYUxJ3KfrbOy4buhK+DAftlHwAMTJSApuhQWIYEPWi/CAz/fgb9/k+zuV/3EF/+hwzoclrbXPWsv8SMKkmBx/sgxvAxh8wyBbwsRku4ND7d5sYXPcLPGYGl1oZi9evqiThVDQO5W8ESkGDw6P0aajZmLd9jhYh4Q04ycj0/Vf3HvD6njG3/SCj7PxuI9lsTCBHCMKefL45nHyRifHOohBR8wOcz3qJPUAOTkvgQGAenZEFjWRW56c6hDKenCSznkb1FLk+WKYmuLyK1/xau10QALS5qe+23wY3U13MAx3N24olLAH+Kw1xCc1bjjrNDfmPIoxCPPQMQQMXeibatYKTAMK+Z8wVLwijA91Jy9UpNXw2bwhJHYrzq47I+MkkEa6R2YtX80IVVp+s9nofoDKuIQDHViYBbxBymqhGauuPT02pM+jNdp30apwRRQghPx3IeBnGx5imz9qEMGsLiM6xOebz5+d8rUYs7RnwE9M1vlD3KckcSaCRBucNceAiMrEjCwCx/18Bnhs7zufVZMld4kxhvAFIaGqvjWybR/FJpp8zwAWtEir5RozL9eE6lHfngj7hXCdP/55kt1wkn3PoFy7z0N/CWUXDdWAu17bmnfJnbsXpoyFP9KOc/t75xMzO3MZInDzVNoVsSt7I3PZZse84iiSLLxHQXdQhi8wyYJkrKn0+JS1Nb+IA86+HRRnwgRh00eUNq2hSsVezTYwS6yRAv+P0cwYg1Odu+HD9Q/065Vua0ewVBNf0D+rHT0Ch3ofxxUzPXPTJTo3UqvcQFWS0lrLOVoXbyX3gPhVzIhOIaeHg4FqzsgZi5qTNWfGe+h5A6N04xv46i19WuRmVcU4lRE1+Nt4DDMlk2PwL+4r6HZZj2DBwCHWmNRRUEk3u58lLxcosJ/mW3vk5eqJaV7CbPub/8jkLhhTfKgzBnVB8FOee8suVyQhxeVUW0huJUeAVG7YwahbcyaGvEjkZ/ZcMtBGiBjDeeCDjBtSvjZ8KcVDwyCVtCA/I3P4VM4nVzetkebn5uhLXE2M54F458bbf6/DJ1cCnlXITtnoKUpomJQv65T8SU8DEIoteuenYYAaperqygKqjUj+ryWmXGHDPCyc5GMvTHtpGYohprpuOujHckMRY9V9cYfKyubUtarc4niXsTa30swo9VDz934NwZmdycn+YOKNHHfcw7GyEFh3WFsCu8K2sO0zPjnRJ8lXJRZ0zUpyRg/w/T9LnOlSIHKJAOwfq32rL1CW9YJ/6OwDeIDARnLBgTF0lDpX5J4U3v0+L+dztCFnFfD4u6+U9hHiRDAcHeBn3maIgdcyjnqoPjlgEzq7sONO34O6jWlzNyWkra7USPrFpX+iSJXMXiLbIupRrqowsxJd075xYobU6MVHL7ztYrAqQol/0g4SticQrUgGo6J0LpFXIs0uZMbuI+GBuSClI7IJmd34HSKSsqQrPJPgMvl5dryqOdFJr/BNxwnipf92EQzVmfpM5v6cuOWY/d+y6aDl2dkQFGUaMoKYW4l7RahRbfHXx2naFSuhs84tLeCOKnSb70T/ooH6clPo0B5aZ9553Lqlf/zuRoWcTAdh0l0x7RXyRDNPCYVJeWQOlNJXO0+BngeswB2Sh12hE7zjKkCb9ANer2FvM28fG9rB+Jrmwusc0Ltmlclp/JGbNF1s8Cglix+dYJumQMvGwtzk1t6lGDcGTnKEfzJa7qWBtvBDstKLPCihGFoNNAdsNA7d0z/j+o9LfowN7wR6Hxg4m1hCxkbsropcQ0NPOoHN+G3UgyTY2z9F0ZW2PUP/TwBpSSdRDbzRHjFjD7UFDmLEOfvHDCJcikd9sL0/RAczonxFsNuM8T9YE2Zy2qggKZqqQ4xMoIcDlqXj5mf+K5AwV2Lt1mRA9H8YYxNgltuWru2deMODvVRFxsbYsLwl90TVa3GkbDdjDlBL6CkdQ5DBO2enpmQHP8aJ2Umvl71Y+ATgNpn9yTF3r5pKQJ5/dsfgHXyR74boe6JnMMePBxvkaS0IrdapeOpbPvhT1La3RWUsWC4VPo6KWo0Vgi7IKLs0Yut/p3uxA2sQLPqr39WqJnRqLql2l8sCZUolWg8mMwNBGgj1gjxNIZIKojqg4lkvWale5NP5n5dWl8KSHPcWb81NzpKUsFscEtWK4MaZJMQiZM1BAADLZFsES8nao2j+gQKIjy4Si5RgNcZPmix+1DZ2FWirvzr2inW4QYR5VtUEYlI/XIkEr7Q5/KMYE9x113ogBMVCVL3+qjV2ws4dujXr4QA0l73wC72NrRS6jzi6Yt1IuL0kqDF+B9Fcc1VcmgxcuYUbBubQde1X9n8iNiy5OKGzOIlgv9DcbiB8+/Un1mSOkiv7cf18h0EtDAbo87UAw49LrVDUgsjaeDt3Vwno1xgNeKR5nRfyW2bLCrGU4lX+0xBF8EXZd8jKsrildYnfSk0Gqi26jHPTCzdIv5FJtTqDNhhpMiL8PAaaVAES20zdIMY9atWi6pyTVT9Q6nhS/tq2XDyqhBpSiMBTDDeBwAEhBdUJQxk5hF5a7uuROh3o9rCWGykeKDqpZtA44LfxzxGlwyhZ/4MVckiSh0kwOjVhJj/XM1OkVqQVcFeGVbGE0TVeTA66fXsrxmzxzNXSb3WmnTrIzH03tQKaJdJKClqxd1T5hUyydX+AN6jNyoe3hEsl8Ap4ZQY71gITGbTEsNKs6F5GcTzUm8eSi6w8OYQ2/XaI1S0+zqK8xzXwqW33QQNohEZs78WQcE9pr3/SnV5G7PCk1LFTQwhfyPj7knlCXbxtM+dn76oza9mnfwB6MI9Rub7uWJUSMhSE6I//eU0mbAWe8MFkw2nc13S8ILJEF7uFCKHC97LPM1hiEUCdm71bLA1/FeduKRs8ejY+npEtDXBPTtMeJxFn1t7xWttrbkUzq+MxKh3Og/HFtrPyodNW8XCXG8w2MPhnuyKshmgKDQXPWLVnXlBahl7UaUNbnAmdTBv+hXguuZxaCsfAQq8D1RY97Ifk4KH86ymOecfEItKUAk5ilUbTh12YB2LQaeh9S4niDiR2Gf1Sx6kLsk5u7TAJhV7uAy4Tt0+Hk1UzXMwCBUK0O0tSslhMSwzAQGlglUTpqKi1GRXtX1b7gT3F1mcuJl6Xpkz7CF/qdcI6+Z03LWkX3NkgSOCiFFmvxX1vKoc93rNA0BeQkjbj9mj5rcTtjKqFjAWMvq/6KSsjBBDHt3+jwUsMBmz2X+BjrVnDpCkIiGCli2m1UyO/2J2aKrZ7//T94hYgud7IHdTGRZGlPNaecD3RabBlbf0b0mS3Rh3u9vFT+Ks1MvAYM+YLgol4SF/NIAb/CZME/i/moab+oTXsbB9yw69/0aFZTuhZ0LIAX54BvQwSGgvguOjKsyWGsZ6qZKvIPs2Pd4jmcBLSVWAWeN5A43jQUrzS0af4ADZLq52PYbXLkUGXnShqv3QLto85Tg8hdkyF+AcLJJcCsiKckmm6dIKgmHjLoeMQMgDBlMqk+C2W3+EXNB4W6rh+VFQXhDGSgTrhmW3IlLbp1ALDU4G5W4IDKB26jOJEPEH3XPy6W08uad5nOpm4ZrEigjt1mR/3u7xYtPUJKpP944vJ4NaaNxhCBeO0vVqi7efl0L5BuIhRrP/UdVrHs8CWtagsL4tAFfKYAr7VMGJrH9/VjHGR7OqGY5sPg1Nz621cIjrisVkmGtXOaTbkkh/YXVmKzE+x1pNGs56/nSXheCXBwv58DaSkVKR9HBsbB72TNJDz7JIILl3JCTWYPr2nd29QqVPXd4neuI9pYs3cri2vzwT+DKk4oqL5BGBK3mvKgLsjE/rTH4f0/mIvxSCmw+WF9Qzt3119ac8QFCbO4fcoXg4awGuwOOhZcqVfYRBPtLoV0abjb9gIkUCDpmgCeZ25zyAahdzSGVT6hQCFxWHKUOis9yHW4qTTIPglx8WToOTEYui8wotHs6WZtLwN4SqsAorthkyKyEN+9pHiXiopnLy/FwLcPqK83xOT9bERcOPKC37qaWwJR48sPg6jUjITJw2oyWmlTJAaz0InYBTflBignn6Va38jMccGy+rup35YyRCcJa0FbNd3Y7otVA8ghXT1fLwfRboFtMbOBiVh/PbHWEOKaqKk4rnwWJ7Zwrsd8FR9QByMfGAcc+vzF13VtzIIZ1Vk4UAMIyE3RNBgX6HwX6meBA179ar9KcNNdExjLzvCRXnN9t88zASQ4A74vRJtEdOv5YfAPexPPDMu82FHiiY9xMJ3tVpF6tkeBwclL6T2t/GM5boCD7NPIk5Enr5VrkjqBFh7XJq72ggl+ENKAPVYp2LXRrKpKzoMsx3RFyCwXsB+fnA5i5GHZx6fAWwqZG9JZN2K2Q05A9hBxaXN2uc6aIQIYF97PIhVyVfIW+lwzKH+w2mHebvyZ2pedB/KFt+zKgT7dW/KVDQR+Yk+JttCpjPrNbMJxJ1LOD8hnvfqms2yhktpfr8g99YboUi+QBrFUuvkKg2YL3yywhQcntJ9MqrXCVyXRqEqrpRrqu1yBLZAdr3qjDqv/uX5nfhhhltIMGVjKG5uv5p6LcmPNoeyR4rB57v7Ly9UI2uViqCNO17DP0R6s66pkB/o8o8/IZetOVcgmQGlFaV9pMdg9SLcD/BE7s1arCWznmCxzB6Ooh2tVusdj5cJgEAa8PJeYzPoJzxC+mLdoyBAPm3mJasM8uKZ3uRtpwyAlu0u8WW4dwgd0WlJFHWEnw0GKhxbA2Fhs0oGHxGQdc7zUCj/VYxvFBXplUzDN9023tIJDRjczH5aD/RLskDhyPvXBZzvp4SuAE15jYD+vBp7OaJ3ghNSBavh3mC2f18tWOyhNu+afxCt/GfvaHIaZ5euwzZwucf21wD9JSKKTBq2AvwIoFORz7tehBhKLaMOCkhYHxMpwoFsjbA1BsDr1ppqOdLlks1dsoM/REbwfRnWAS3Q59fzpT8yffJpiYh2S/vmQoeJvsomIAhHtmJI3KwRp7McRCPbA6ItRlN6iVTm+reKcu8Idn/bs7veVtlwcXkFsqbhMMLNagyaDLzGMeGDLdxhSWQ+fFdQdrGK4j+C/aJhp6iXQppx1gDLLcQ0zhQXSx0wgWCPXqyHKtO9OfSxKwF3Nv23wVUO2PyHp5OPCp8IzIppKQ1+c0o0J9sBvkSlNG2lalmLjfRVGoat1zNWfeeObYRTClWc+fzUR2eePZ2Z/mrAVfelH63TFhxgPRi3aAzZhY8coH9DW8vK4QpQ9xoyqaf/emEXYLXrvXfYGCe2J8Clg+KPnlfnmLDZQwLISevR2v+hBTGYXup2NScR9FFDQJ6EwEcy4oEzPlspHizbaW58eX6ysyYl66vL68l4U5NrgwNGMalLmlI2rogE9lCDNhYfE05/+TEzIq1xK/QMxfVprXMFszXO+zh2ldx5tAHvqUdebf7faAcyTaOSFNB74mqoMnf/LJtbT8JNo9VqxT7aYvOczbt94Li2lXLA64pPsWJd7IFda6vWLgxnxzleUz0EHHqrCANfXZo1RskU5jawjehdX0aGAh3U0sCUp0SAgywVJt25dGBI8tBoa4eJOg0fxpNAHAKtcdqQ8KdxH1KT69p41CkZLOyvGRZMqL1OWInq2gzhcw5NnwEhC8uIHe0kgNkHns/XyKxRLyLkjVAe0gjZyyxJHSseQeTVYrg3brQtE5FemW5kf/qEpwRKfMX/iA9pzo4Oy2K7NkTmwySDEsT5l/fvaZW4zial9wMemUn+gMsud6PJCoAC/uyBH0S2912YDsRpThkXu7Lf+gOTiV827AhISu/lTriW5WgDj6OeXM0sGmIUXlL+yP6wKyKedcwrm+p7CBEURpWTHrfvtqgRBCkl2lqVCSmkbpz0fCQ2gsu+12FfHMd3rs1h+hb+grZaTEdmIT0oTbOyHEc5CTO930GToeBFddL4thizwIb2B1kIY6EKR1+Dkrz0+uWX04Lr29cQXhuZHpdgA8GaoQa4dKh9aGvRdLij5EevtU4YGcANUbJca+DRgzIM3P30Xt3XuxAacUtUNA6wx0fCBNLGeGVK1ILdGI0pv+n7/rHPoOXN8372iD/1ho5w9wYpA+bVuw9IQDxBuFb1ZT4blneH+YMFYk9q9bVOhH5hpP99wkTtAvjwdCEwFHL6XNm0j+tDD4NoppN9fq8toeQOEkD0owBRpBXl1WsSfllR4YJ5T3BG5A/Vblqp5W0CULj9a1Yp0uC3Lr6ZHmUHDCfZVj3zUatQ8pLIrw1EBXVXhh9BHtPczddzY9a6pRVFXh7AOC7KqFN3yYKMGTmdC6JeUy9pUFuj7BzQcW0iukVKn9Kax2qksBQyfwL8HFvBsTXVWp0d7BTuGHkQe3C16w4kKtKJpUzTIFKNs723efizG7miorm7rnyUGyjL4pDMpX0kNzCMbe7UAPg40U6TlZ77Me/4gVHuiUIVRhIO02zjSUlxnl2AyYiVzmRcMXbi1/+djfv9r4n4FuoXhRSpZkJq5QB1t0I6PJvvA9/SL4iexgjGswImUdKs+R7cxYklUgjLXaMZbN73itr33vdkYw0uES1M9UG9S7NkCie4q3e3m4mxbklPnOh6wyY/nvHi3ivNONdGKNxdmU47qR5bhH8xyBBFzxEP/UPmrzT0X6rPksh/fYRj2Hrh7VO0JLb+HK4J6cb+xK6OltjUFUBb0D8lW1S9fiVlO1eKiZNPDBl2kaxtc+TC/2WSCuUyGbh2wC+TA7b5fU2vr8rljPGpxXecF524dcKdcy7jC0yak8XS+lCbPAiisdTNMI+WS5NuHbyHYL+358uJGlWzkDz10/IeUSPcBXQtEYf112MKein+eIc8CHIk3hASoZUsQs7cxKZkgyLwj6wzQikaYNKMWELSsIJp3NCoYFi7tNb7esGsYRpxEbCWrOySdWk2M2mycyWiv28dg5rd9j2fejydlyJpviDTCQ+eviV1ocaniEqjBo8XDhFW76mN7mAfSqHgmn8YUkK+7v19gitMvdEWJltEC2bjJZpxWm2syc3AKJtHj//+FTaA0vTz/V2EkDYhZq7aPK+D28OXDdyzHg+drZYUvOfsHHt/1HyAFhNadpoRaWzlBADNDCLDZZwMFIfSFEKJDUgP4eJiyaURwSDZbch6KeSuYo2nRD0diXevuSJiWHLeASfzHr8Bzob+WugpU3HeNbbVo2aSRIRBpliwMRuhgbG0Zi7lnWpac6m0njHR4R9DjjxZ9p37Bv+/faMrUTtNWukO3aSjV7PzbuqbhH2bto9Ii7oYpPkSNSjwksaDN1QRwg7X6mkRVqyXGgutlZAanrH0gFqKF0GrYez5OnoLsEKQucGOgekenf9M8tOmOytWU2+Si3oYF15W0EBKWHeRdmS9Z9Sw7T0AOQco7RNDOBevYSvRe/oDyNkeGn81fN8Bi1gvCDomifKnlFSt/7OYF/d1y1vKEhmL1Aoq2mbND4nRqWehwtPUI6EXAuMnzIDEhSDmk9PZPH/KGxLSa5/PXKg0+hqYtQtIqRKhaiC+AyJJ0Xl9UjljZlECW27X0Vexkxg9XPfjDjHILLkv4xcKpipshx9hRPp4kmKMwD+BhvXSSAbAt3KzFEZOTNVIL67bIRoYCCoCDAtmo1irSc0kKSWeEP3F/GTJeU7iWyacwB+tdsweT1Cz/nnx33dQ5omJO4i8o9JHXibrRR4rQqoRlifYo7vRQV7EaYfWrjxwlQEIvgO5c/WpNzFJq6wEocdQO6tTSs+wuzs0TqtM9JpEm1Igm1L9ZkYg7GYQHzsRWxRBed9OWn5A362Yg4BqMt9Xd79jVNuGJL/Yz3ywLA9CuGlsr/ozWhXUwytYSorn23hbqW31MkDLtUvu47t3qxVd9pZLgoTTEHIkrmZJNpzVqPeRGhRGVB8lR2bYthB6nyvJnGdRbqpNaBAagFPOKVA8BvZ/xcfjOyYYcOU2iBR3epKZ3npau4PT4/zY2s8VM5D5GoOZYNphBNzWRtz50MeN2w4xxkKLUphrR38YpzVh3wt0+8TNLazlVpG3Hiy69QRYFOccWkZjFmvwNyclA44CKz1/UfRG/X/cx5hSZsP+74mWlnkMGCN02oCOd85csAX8FBLvd9j4awz1jmUcDJhQNRLy/jI4tR3fN1rL051sDO/00TkzXuHqnKnf5CnOFdIqfULShs3UNv926yBbSiqsICeubWLm0Ou+voMz0HShPH3ELfHtH+/WiC23esYhCbM4eDxwykFRgaOhN+W8nwbX0OIW/7WtTxAkCx5NlwqPKAx+NYumY36x3AjhioKACnM4QURFMF/mohQIi5tsWGV3T/U3NNCFPgT3kAT6rRZTvXeAuQRdhSGy/0ZWl0+nKGz0HpBMAMZ6u9dEdO10vNlMZ9z0QC4qFs115zhacqHkO+utGwTroTqAiP80yJ7BEjQS3gbWnRxBpEXDIojV1kQdnSl8QZyCA1kqTdssDBIgh2q3I8QLarGpkFX9dsGnc6d6+6fEDMKJKNlh3engxWgcFZ5Iutkj7HjgRd+dJLfv6ndFhzRwQ+6YeVlW6GhxDGoolxj0oZKUCeH4I+lacFFbqF23pjVbFt8/OtZXVWqNdVv8p/BcdQXeve4sipd1squjXfgDQELMmEtFfEIpTqX/Dug5M5ymgok6K8CLLzzDGALwRHsbHZt61Qw6rm13+w2FtGjcsGON5fLqMx0jerrEUEMxcXH3undpfj4ATTc1s7mYbyue5FAKHlb5v89GiyTEwo0US3NhODvh+7vjbaUJC1b8NiTkUZdkTmMSO8E5yKh7BTRCSN06Hno63890fJL/XrBgucAjCsoQ1CruAJFnqSW1Lvxa4+W1FQlM2kQkhBaSANg54q1bev2IODkrMlUC1FRr+dmJvwbEs0j2r5VElIvNNlRQS0AwUHiaoV+ikL7LEJwXTayKQJGDoBrUXEK6DBBAaDjdYQUZYCzYZqyv9eoN6TSY63MytNyrkch9cT3nZ4ZRiz4XRNOAyvjf2SVIkj+qVqJuwlYj47IC3Kj4Pq3zbuGNwI5t38qM12JUuJvpyra32qdIZR2I0SjhYea5UIvg/mVfzviNvj9pLz/YGlr8VQvzM5rmBRRaiQmmlLRE6/6bGlPsfcGo3SLymYQE1o2wSmF1Nu26tG0p3HliHQnioawaxvVktAbTxvS2o/VQc02dv+6bDMbfEUAJdrLeAJckfR1fd87DjVvPmOLd6gAInAGdznRHZSkC6DnLRjBXDp4zR8pXvChg0fGAB1nM1JB8k4GGMZGAlUuwakVLsA14Caf5bn7oi4ZxwDPa0a1bwch7bt6bx6RPZO9PAVMBdyHprFs8rUuqoyilDm2H+S3TrEoMwxka/0a3DQyogCZK/VtVbyex5u6JHP98ixU8Zxz7QDQ+1kBA3OTb4Fgbn2+Ma9h6svvIQqqnspA3R2q72LZOIuxccx5vm0pP61gCKT9jUTly8tFcAwUYzYOHIgEoR8MgmLavp8DC9wxhddzy/KrknykqcsBOTrskXMevyVi59cWgyIM9QDLsty+nBLTwAxfwjr7eFomMV/2S2JAiS0AnuFCFb0ESsST8Yu6mFs7X86LBUXPApz4TYx9nKHQjRMDkY6dxfIXaks3S2MtsMjSSQ2htsyY2ITdy+RTp1IJQlF77J2nHgoWZKoXgL2KsmRRn9i9oAF8N2pKiYMFgBlWGUpBtrpLrOmvKOJ5s97vBXNJLi8ny0yAAz/WQlr2fw4YfmCJ17IrnjGu5Cb8JY+8NO1ShWV8uxVs5PqOWmInxOZf9pgYe29AO6P/kluT/BLd7tYdJK2rQv3NsWqvvLaTKhak+swfwTJP2CIgLX2lPVeydE/HLdZmC5tojfD9EFBZ+rayMYlIrhjJ1IrJLkrekFra4izY92nRbJ+zGYMcIhck6q9jW11A0TCgBPmYH7ddsRDdyO9qycRHsOBJasWQtSNbUNA4/Ulr0KTA6SYcbAQY4LWACFJGaX3pV6qa2trYiSkCuSkdTqhLVIs0YxmpEoJPzLaVqvgsb/GChgqyCHTv4maFsTHSBufxpYSskgYhpUzZQoT+gWzPui8HckpiCGxJ3t2F6R3asp3BKzKvH95J1zgKa5U5Gfcg5Hff/NKBT8XeZMK2bzV04Pu5NUT/38X1q5vh+DjDa+/NiXEUX4AXkDMs0l/bkTB0i04kSUyICVU++15zJO9OOf3JakffYy2qRJJdQ3sz3Z6POB6kXhKdPKLiPxDchR8A4e3yY6laQlS+4s62nf6iZq0qn7/Xft/g9QMRpZE1GsvIcOVHu4WYSpOVbt553gO1ve5QuZBwhRxtSbUU5BOuzdNmggo07Yvrk3iXiIPhTQJXVerL5M6xTN7FObOFC3st4j+0voC7AHxp/YkRwFvASOMVajU9Q849PV3t3KpYmvy8M0bBPP2vK2YOASjiTj0q4V03G0mmUZK/vUNYu3VQA5AdvZyR5bMoEhM4I2GKRcsk4O0SGYL6HTxaeehC/LrmoRWGmA/Yk3/tHmgF01K8zpHE8NGlhdg/IcHu0hwqYkbn2r0TG3LnKgoVbaeLzHesmo4LmjCp9g55j8FKs6LRsutQkznRxdgjttQL8USwuuTKKJvyue6ZnWSJ45xJIbfVdFEYfXgHNI4BUc1lL89DSHNDngoLWwRwRtK+NDK+5++jlDq+AmrWs7TM2Svf+H2nEDWODu7oSmk52aN9V2D2rz2oeV+T8v3C6utaHhulnVyllN1LJgzTY+j9/1U4n8m7PKQrvRXgeVSve+kbCpWSzjk+G/e0RgS3BTp+W0CI6DbmyaoQ9hTnh0+eohqRPM+eZ6NFik2S1HqNnFLbzn20qf/3naN95MZQg8Gdmtityx8KqM6noj1inARrkLCGDBAXrCa7FuWOSsvnWoRHK5eQm+HAZ4jg1/IxATi4lZhuv4/Qr8cFUtMOTkuuVtdpkCQh5+vG9cwMNzFI1y1sTCFzTZWfPcV2EiUhX8UI8BZ1A3GV6eCEDMNn7VeSXwJFmJejjBGxEI1Ln06qVhEXydEIj3dwj5sG9l8782fwjHkQZfYfwS0UXabYbTF2LiigBxg5/xROcCht3SIFIZ7ETja8aBeCxEbKRBW4rr3gQ3mD4XYOTwCSUyB+glpltv9YLkeVHywuZ2cnOOb1VxTizw8pQFNB8aemkXIqJoGfL29oANoBJHrrmHapNJJTzVWw+IvB933XlkEwINKqO3wokPul1NZYfPxZSR51tmCjpAfdNUC08KpV1vczVBABVQqG6zA7sDbSBx9jxMA4GnC9NAwHQ90AH0gZrpLTgyM2hEPoVTkEQ70u6JrCSwVjK8myC8vWaum7STyWmK0tUSiAmrnP2sCwLp2AgxbFuM1D8dCG9X5Nd84L38u68vjWFvdcE8UJiq77Pg/RVTtoavzF74asfLZb9Lf363Q4zKzVpbmbFa/llqnMqZlelkbC+vvpi6XBb5HiPxN/Py/QxCYgMBCNXLcluM7fDDsi2SWjK/ejJyky4Nhp8Fx0ghiS1uFc06SGqkmYkN6Kf42fQjcyHfMiRELDjnQ2TZsDxBAhlzoQFE1D7KfNDf6ZuCZRevGPTMTZeGpY5kl7BSYnwnhCwlsGO7DkH35asYwyzNCIXFO5Et8bopHR9JE5hgadD7anDzzaWv9jkN/otWoliWxx3pM8NPYLGz1UJUwpMAFt73AS9q1FDJP2vSikpPqxNExGGFqjnM9N3t5LfWxYcA8nRJZY3smDgCXnayaRYyc4RjKnQFZOrf2zsrkH/xxtCg/40yf5uyns+HQrkKOIit8DTy3FPsYFKW+pkpXlf5oZEK9V4zR56FqwRNCwrVc9bCGzD9VMDUlhBkSvdPz341nOjs46tK+BNOEa4FJ6ulJSURcxStdhSkInPUhQtxLrFZvDX0hXs4ATYuIiLs4PKMKn9bgs9tGetFtW4yKi81XXqpFva97ES9bjZVnUicDwMelf/5LP7zuBpQDCTJSd0ifZzRHUsLKIzFh3DQcoF8oy7xN8QfohQh8Q27SeEx7tk2A6hFVur2RC7uM3ls6PakPBuvWDy0nQugNwSVMyMT3YXcVmYVcwdgJlE5bddxnJ8OGDLXVWmYiw8jCHxb6hZiJ7M9B9F43B2eFS5IzH0xReam1+/XoEI+xuPRYoUd08jxwvQ69RdotG+pJ3DHVySDDqZmHo+4Gtdgf0+1mhp28WF814PMOfPmKys3TiXHEgzdEh2DQ/+gm3aYFc/MZNnAtpH3cSdwYU1rzZQv0OMJaP2AQHrkjU2IxZrcg0p5AUF73DQKevrXgy8YL6PMrQkP7y+Xj2P2J36M/UPSuCZP83tssyzecae+0Ac+icVD+LVaR6defivqECbzwzEWZXq8oHQqlZlBbwchHFPPHflLepaSFJXSXhkwuoKFsrMPIY5D6U7S6HU4qTP7wQWRVnAn03WQSnXZZq2DAtFwJLATPT90Y1qGIkoDeEe8FgrEq585ZJ2zKjbUue0SG7o9QivjOIhTNQ/VrtTSgZdv0g3LgCTXuHxT/CG163YSWz4bQvxCX5l/51Y/3xozDdwqmjnyXzhYxKZOmlJqoezZryBGjnMoVorwTlIiIOwMAvhwZAVTiBTtfPSxWeQ/Q8u1Is5LYdY5+TWA3ut5drN0A5ypj4vCyi30jhOhci1T49EKCxIrIEEKC6Ui/sZdYJ1or1uzYEd45FS3Lq+TPq+rO3zKsgH2S/E3wEN7GojzcLhc5akhYGVMEOhuXrESz19/XlNdhl5DBupfcx+yvAbcFxKcylcUg/RM0iRsnv9t52ohDsqkXDGo2ROvfNnbGH1Yz49qfjCgdq8RmW/ynB3psM/6xAGATLJgHmRHdaNiQb7IvIhcZCTBNCciVvLD4KyGOv+BA4vYDTeCz3UPny6umRpg9C2NoAuhGNFjKvAChiwYK7JVpVs1aDurKqDZ8UDhKORoxfYtjS8GQETD8DqMAvDIo2x115w70SAZ6SKqzzP4mamh1TDJ2Xd0bRDZnxJAP3YjPtZo6Hr68neoilaw8CqNd56j1J54nak4DG2HfB6KFwLnOpCV4DKZpuLGO5ybm2lHzXqOxsl3YOCnReb9y0r2XGPAiP1btwd568mooVLurAw/kKTyQoGHj/d7VXEGpXygXi46XqATOixbUHGLuAIiXDRpde/1bss8CfrwkrMNaLe5bgiET6CGI8AYYseXNSM/6zGvzzdPWqtx62Bczlpm1VhqDNoSIjOwbC1edeHDs+O2GlSm8Id/ZKtXGwNOXzb/rg/xidZ4/NM0eQV0wqmNrX2OalsAaGFsyCWWTdm+x8ToysBk32TCHLGIzXeYZEMcLO5M/p74LJ7ZHDGZguqPmvSXyUcJkZV/q3xPirEBRuWkwc4gtITDTZWCqd+egm614Rf56UsTuDlbfcWE4+3oM6nl91eX96QsnrPxjnRVOmoEnPPkWClmcF9aKVigJucxXv4LeNgfpMkNNL4wVLZB7e12sK1tF1zS7U6msHGvSlpW8Evs/g6dxkhP0WYhgKMileeJykMEROEAkyfmLYnyIqxhlrw/KgPNKsD/1Fp+N9RX7I/QwOBkGju01DjXJNu3ImwqjLEtFun+WK9JNjbcW6pkgciiLpzPqnysr9kKnu5IYPJJNrwQVlH34KMKBaoe7ov6oewxmQHHSoTe7c1k7lgR13wy0v+IgvJLBQLdIBpTzpms7/kvSq9Z+gO7oQ1tm6JQUhH/mEB9JJkF8pO7dwcw7iQ5sc/BrMq8qnDJgUiYuJNnog+/hLy/TTLfX/32jUsvMXX89MTVijcqelyrNzjCklUHgQT9mJ4FUSpAeFcPAS2Lf1MAYxsRdiCZUuclcPCiDa1V2crDpwsU/HOUPvDPYeagxbFd5qnyCmY5PkMYVahMQxjO19KNiPR2Gqky0t1Hs/ZJTWQfGujDUGzWTwFYelX45iakmsTVFzbQoEszh3K2PjdeAXdtQoQzjccAlg5V5SAOQ4owsnmXjxRJ21ZcKpR5rnF++qhrILVoNJW6HXxEoOnw6MfIbu5gh30SM7rfxRi30kHhgVK3pUpzLiuRcUdxpL74p1xv5BcHVeqYgrlvuXR2+wO5+G1em/1m5B8qCp+4eCciaUIqDDQO5kY025mvaRrMpKdyolamyAqQfTvD0W+lNvypYYfypXeuWir6sTsHxsvBEYhrPJ2j1ZBVG0kEaYUgpOSzgNVNx75hA1h3QWFI8YuhkDZDir8Y0DgweZfrRi0o0tysO/Igq1/Qixi51236/ZX8CecvIlP0CSUNKzkdYIoW7dS1k/B/6kUWduS0x/t0pzHEmPZXFKCU3P90dMQF3vjqJa3Cdzuc7LPJe3WiKUre5emPfZDYgDcxBDBsGn1Ct6usDkolHXuMUW+904eVjDsfZg5uHwA8+fZ3foOY9frTFKLJJ9iQlxjCIipL5X/LQdOMIg3Zc08vjdvHEhtfC8CDH9F4p2mGmv2crHAo6ttG7wlNvzdAJ57MgQSJxVGvKqAauSLA7Xs0pDfCouBs+RjRvsf60MQFblXT5FR/DCLVCkEkXDeyKKFAaDC6M4Joomfni32XgdoxY2bN49uK/A2KxiZqaRt2UC8EaLNDTNbBA0xuC8GuEl2faFUNWX7uLgwlLSvtIq9Q+1kCw00xWEn/H6GfxfWxdCHqftm8qmZ5mC3SreBFuQVPFBs+re3/WVPTxCi5rQNVV3W50SOXKOCsO9VjnVKx3ga8vjGO+r6h/Y72PM3ao6+tjJUzNbvDg+4iVO0vLf0ZSizfV8E1LdwVfd+dz5Krb6JQ/RDTreENJQy5ggkezfSf3HjStSy3xVBDtdAtL74GSUSw4G0063LUOhyJq4nCutWho2d463qiKKEa0ZM4DD2MCzNB0gBbxWXFr6tKXdXXZmjvM1Oo3UkEZSAFqikVhyfywI0qs02Vgy/igYcXlmzWVz3+GCCiXssm1Mu+CQ9f6y1hBnusscwVg1ZiFDiZmnIL892xW6zAHii/LjHLwa3tBWxFSjK0XDL11JeuMQoWMytQmT/cMnlEnos+w/M5Nf2BLaaF13LVqsmAaVcABbXqp9eOWR223LvojtHBTblMMf9BOHEXQO0c0vGFudQxMCtqUjGa+0VKuVCLU03GQGDR+fztmH5PmY8D+Lbjb3mliTQF90RKl1KjOqDZEO7KKR8GfpvHcqzYKDfOvRUnGf/cLlPDC/hkvTqrSD6x8YboTkyVpAkR1SxhdB6RMg3dSfBSTT/+IOQynrf+0vuIjcX+JxCWee3TW8RI1OHOua/ALeA5VbgX04fdH7fuG3srdRhU8DDG2naveaRe2Z0RYEgRn+F6U1RmbvQnmmlqZeuz1FWM+hXnTtld5eLqypOIPwWL82WJodd2EGWd4xufpX50vYI3pUggRg0ZpwnQ/qGZmgpwxLkqglp+NpQfsePghG3pPYV738UZba9lPghJw/q9Q3lXwLi/91tChG4ORRIGpl4pPmY6kpa5K31U+IN2zWNaAKIPBO/JzqV2P82hN9ZpJmakOrmLTbLLB1w2a0ebDwX/4SmcEqrb6jQK+zYGwynawE6lIxBz9KzFrewJjrCJVHwvSJ8qfSntJ6dsBxVBvZbi+ejGFTnRrd0WoauhR0BTk5AI6RN+FfCfw2epmI45DIiBiUQWuqdIAhgUOL1yQT5VQdghfSef5LdosWF5/aKjKiWjMJhUrrynPqnGlKbv1Y7kr58SGqaPZNKE+hjdG2F34vB008gbOTgxHZA4EbPbys72T8+rXQoEtMTbQ4gImAfFusItAoZ0hQpBb7Oz0MduE5FF+AG9uxdMfFweJwVZIoZOot3pMc3OA8KIPtR0FYWlATS27+FCYXppC9Fgh7ZYtl1ViK3+KoiT2bA+Xd//W1dCqiHtd+X0SrNRyev2eQ4OWMdtr2o/JeVS9rJTICiNyODd1elxd4jB17HKo/rOvqVGT3UBvkLVx1hbphuXPmsfCNzkzqy9APCjggvYf0+RTWcpVQtIxSaQx16+tPYRvtJ+QjRIAOTWB6HoYSmS5hOrlLFEbghditzqXlUqj1rfftOUmWzoqdqG4k/zjjROiTkjpXJZgQ76nZYQZhSHti8XqIkUFes2B1jSP6U1CKq6ACtt4dJoqYdd0Xgw9saDC6m73plXJLSv7TFEPRRwjeXFQ9GtthQfMtuA2vKFI3fMH20OugwwAdENgAxbgEgqRr9nFj90eKuuGhe3rv0bERgcXJ8LWClUXZtWIBwCriaHmpC/1upFCrpwgKOJJ2F2LyEcyWhtef+IdA+36R6SJSF6rwzHBAmGwHE2LrT/X1Wt4BfsBT9x8TvGGAUbozj38GpgMkundU/nepg9PubD0ZAJJ1eqOOTfdrvg01pyS5wnZKs5InWsMyWQ108KUYLEvAketHScNI6BEFr3AX7ulq8Wa236lZEqkvjkbRlX4JOp+UzFZABf3cJ8zSze0y0to2535scDM/wnbOutJIpxj5+IYSO1rb3HKMl/b8XIjpLrtPkwXAF7c15bVLU3kQzsi5tgG6IkM2yEB/xOhLnSHDxH26f+IRoo/dSaHc4s0DsQabZDTdXQO+LRYvfnyEugS7JcZPY6cGcvWgfTpI+tfMB+hBdS1DsZlV7EPP3JkWEB7VHgyZ+3POU2fN+7gc6TA+Q2Dx/8ic2Fdy3xis8k6eviKySabxfJ/Ws8KAGcWtnwFkVzc2gy6AJkU3Zcq2z2TmGgT6Ajielzr8eRqX+pS1qkcw9F3yowmZJ+fECylLl188+Mj0xftNmXYEYgy8kLRaEbSMwZotzl4tgp6Z8QfLhCZDhsFf/3CwZAaTJB6oFchr8+qWCajG0qYF9fomy/5+2nMcJN8Ll3eBk5edb5AhehRRFwB5cAZWT+a38WzouFAiyTTa5SCvpA1n2XG9PfRDAkeFrzmH5dC9bYpeIh47Sz8rR8gJmQ9ASA9DcHmQuMADp2ha6/kIR+M1DhRQBQUh+u+HK2nxygJ1AShB6F7kZ5VKrOuDVrXdlbirjbPR9We3Ob4gCB3DNGsDqGfyl5k6h9hItKfQg7nUmBimHQubElxlQq2e21sEElS3mn7ttsfkrHaCGBjDeZU0PBd72Rk2ZdudDBtskl1wB9wdrt2BxzAvr9OF3X6bPSCvY92dkRm9VA6IA97sSj/ldPPoc8TIOnprLag3KppbwjMgbq57Al1dhDMUW/lMzjPF2nO5lplq4098nbiLehGNb+SKlRzeTcMPaUX8Y9X4/Z1MKVXX3iDLzbyr8Nj5qqbFnJbhJepflXJYg9/Fz29a7siOeP93OI2QfPtIGZPE/479CbuxGVTa5Vu3mExZdfE9CF/HiaeQ3PdE3EzVwByorPhxZlVzpCdnGR0KolZBOtXjAYFYTbXu6A6ZKbVqYFHGp59jGxR4FtaeOLgzKtsFWZU869Sc9F4f3jeAhuG/vJ+l1++YADYYuE7+qdFLi/6Iie/+p4mURm/co6WwHe/oDnqCmbGpNilIC/yvjDXM+ILnJVNMypvjHnJwSl9wjxxhlicvNtv/B0Zxn0Jso8seckxFe8CYS5FLmDusUBFJQi/v05CsnUCoIxeKLUxwl22BtyPBdjfeblfA3k6mcgGn1+Jcc8EO1b8oQihPF06dGeNpsp+F1hzvHHgLAa1Zlw56x6Qyc5zWliWG94ZceapOcN0UYSHGb5drU7Aj5SrPA2yzx2nITZK5J3T+9u+sFjME4tjr2vIBJQCVr4qGY7jWMHUsMZRONHcl7vjhcdOlle0olIjkKv46qoxbLeXgruoThxcpg8EhLUp3dtIawoTnI5u8o6AwCQCuEqzGevYIyjSu5B49z9M0aSlEWnoRVYAb5MSq/zs0e/suUu9P9gbWwUgKlQtUQfJz/TzhKeYfqqWNVwB2Bkr9I4dziEbdc61PPWV+fNJKuKRg2v2QDTmsR16HkWcq4aODryxMFC9oJWD74rsDHYSw7qW8EHHs6OvXkBdApo33amumI7B8bEZ6dXtxQbiQ5RaLrleeUN22z7pBn3SDeta5SOE7kk3wgLauRu2oHY1kUEqhjUpcAbDsoi6iHylBAU1NtyEst8fmPt/aD+NND6VPI3l5ZOo/Z1axl1tpBYosBCCl1zti/4RAHw1jGZZ0OqWCG82JPd/nDVmENepfempNDU+x/Ivp2H98yW7lp2mx0nXsOJyAR/eqJUTkcbR9AmkfUGrirtsw+pE/ms+fyeFuToj3sXGRcV7Mo5huSA4idOhE2joCqBWepYTERkNL6pId+m9D08sCP6kGLGqqxF/BCO+1v4JwLOvF64odpSxoODASkwzZr3oQDJU0Ppeo7SeawgERggAyYjZAN52O5zaetLTwt1HJDAujG2hOcWBqr86nbV6tWstyFKjN/0BEOZctnzKIGYIdao/RwX9qIDq807VFOkpdQkMXls4brNDUwkLKtYiA3vXPLV/k7sA51oMbNJT1oyJYIxYvhUF/D8n3hpmQlXnaoKHxj6lMsdNvh/Qz/xbUvelci758Hkqn9f4lAVjAFGxHzb5TQVCHWtHvfMbfjzGV0RxRN+CU0dZk7HUuAIqm+BLjDzbsY6GlLrUfQs3ZE48YUoc5KzFOq1clvFd5coWdRCVilZ0SU+AqNl6Bo07JGyd7b484elebZ2VZQaAl9gqVFRVrUs3AKYoHTlPe3Z5aoS3g+emB3u4f25IM7TJddQP4lHujVPYUahF/ZGppm69StzaV4pbdgKHY0t313rVsZn0CMPR1i3bO5LFUrHWru+3mAe6ad7IvlJda1IL3Twd0JlQPVq6sDMBD0dRU92dJgVjga9obiv28xw6xZUg2Ojg1VfU+lC9QdcVXhPbUh5GwHJX9ZFyj7SebZ7Uyak6I+j9sZAFFjT4fFJMGPmtnOIdWszunxLOdsrF2ZDSVJYZiRDbPgAypgZP2VHFinfNFVje3OOrS27EqMBFLaVp3z6TqUJ/olTZMoUs0V8BTMiBHmvrd3udYbFrbiKm1K++swZ0EAp+AAI4H6VTK/LyAI/BblZHwKe0eUHen19DLadCTzWDQxRGB9Axa8aDL4ekh/XHP0CcoqurXFKsDrTegDdX1DX9cnTh52rlBZQI51FlJ1BZKcK5DeI4YUQw/2iCEoBwDY1uov42vYxIDjms4WDiLZFMsCWEylJndu31IDTuaw6i9GczuqoWicGX21WM2beHmVPNOwa7QOoo2sfouwpRnhEGCdnjMmv2MZdxRhmmnygpsZ0F0N4MeqOt8u3Fs8OnS3WntxAU+t72MmKno3vyWfL8Nu36FYvPGxS3g07nGIztTm95ylqD3LJJHixd9eLabkPzMMXW34/ZG6h/4BOX25CgMy1CQY+d2K6ZLxkIxqh5fBUkVK2I4fFPkUSdFRD9USTvg3CYX4/2W6c54Ip/8sHXoQZvcuxpExkVcoZg2gNeavLCzpJeetcQYBNROUo+WRWj2lRRtf2oCBzP9vszLZDlDwRimzEEySRVZk3MvLtiIiOJm3LnDpXfXhwHYy3RvFR0LzLR7/5WRyCfz6JMGpGFh3yOh8FiN2dHKoFWU/RMlZSBZaQWqJVekLO90+P+yeBfzXHw7oLeLibM6PPB5CyR5e8esccbscUB3LDKXdeuc2CcTYf0C6e1jTWc3s56poFSGG0pzMz0+IKeTrrnnGRLGUcx3zMTMtGRQ1XYE+ptqa/0ZEAsTNvL1EKpmW35rzGbCjZWAhpWdKUF5d2h22HogQSdaRxUq/7fB09seUMxecTSD63BOmetWVb3gxVrTS1CJk39AjXdx2EnUy0dsqEgtKzgQCmSRI/B9FrJD5UP/qEm7I6fiYpxTJHWF8b3wC/n4FbMHUmgVS4nLdL2Y7uqUrIsGb6DDZeVcYciXhYnLUQFZOUssbSR+1YWxe4NjtdXHDYg4WpaoTVaYauGN3PpUj1zpcYHzneWrrfcXwAvmyreQeujTMJoFZG4PVniAPqtuCcUVq6TKg4ERqKapr+xSphT5QYYXSG556Aa2rbBoEdQvYyjZ/+YtWRDxa/H9pf5aX5CmZYLh7rMb1405A0ihSUpn5yrUQ1tOZTY1rTkOgDKCDIhg+vVhkmHusWUusowf8etF5j9uL1uzcsEQTo0B9gwjdrnte0ZkCPest2LkO7mBzONCwBXt8wLtaigZCEEeBhjAiwPTrk0VOjZYMRZpxO86pegU8yqsc+4cySSA/SU8xlvIucdF4dt5T5ltKiNcvDYAxhMMif/i2lPmqsZiulpdH1PXCIU+QjIabCNuPoA0m4MWKJMFw3eO4xn6V9cJR4GiwYDnIFq4lJ0JfcJGno1dRFyV+EDoihEs0AzC43Z4P6BT/MI8/hbkk7TF6A+V+gbBEnznsvMQATCzdZuAF1yqIukg5XscTCc5H1bdj8DQITdtn9xXItFGhsQsFEuS2b80RwUv+7An4yNf9xzkFC0MU+iRBVyAjfxfFjmptiM7H3z3XnMyhCItFQvh66rO6KRTCi3+WFyMmdL87nHnXa1BULPZkeKXzC2LA39Ag3C0tCbx8qMj/deM1Ln16DL6eotf34euXFwuy/QVz2SA1Z30/JIzYvTQR9ue0aGIh4+DAYIXpvaUfI6XWRc2pbfO8oArZNcQjpnoUo6M+4Fpt0ZU/wwbjtHF326VU0EgJBnoQARYMJWOBWKxRRi61suKJi26WTMzBc+xJYQad6hsKEmI53dPK+S0MN40x9n7u4i2BALDfIyY4WhXYx5OMhatZHrSU0JCrNq1ag96BS2har/H8wXL2bpSfDwhdiNHWKYx0KkBwXWd7mdNcKoLjyR/qnUoPfEs0Y9ACnLxXndmVOSClfqjIojTk9ZJJ43+x0FnvEk0d+qmDOTP8T1pYHlfrFDZ056Y8cGIv3osQLPv21AjKZFdcESCoDf681VF/MI0BbDvgv/KkQSbIosSrANS8rLJl7LIFE1rdAex1VnmCD+DOSXndAWiNQY2nYd5epILQN4mfQGjMt/+sivEkEWImlHvv+MCoz3XahmL9iXhjWyOnc04yngIpTngl67fVj5qqX3sY5STn8oz3/U16nCFaaewvV9P9GQnlXXa2Teq41LkwUggoSuoy/Kz6QGL1R25IuM5A3z09jzTMWw7WyCiN05IS6UQkUwLnb1yAHPhHFHEyAJS0aQciHzyV8JGzPWed+Z3spQbat7pqJMhBaxkitrFzHwl7M3IBwSQJGLMAquiLrTBI/OJkV19GiN0C5rHsko6ojwKula7cokOrVw+6P5JJ3sLBH/OwiK30PaPZaOaroNgnzcfb7eCnJrARMO2oLT3CHgr5uCnqJuqacnxW0VaGrMeXIvN5nObosgYe32Xmp9++0io36o8VNLxMBnC0tANDMWMtkCxYyRipKYvYxqmSodB9Erjzh9Mm2z4+RX096+GslLqddaRTUmgtx9k992POYhi1sg+WCimOLRP5JFCSY7PNkb5LpJhgq+b7OG8WtF1r0OYc7FPD4TtJdoQYTu8taPdbPneq5FJRDP/buoU1qMImsZgk8FiYIEz5GDu25mHzt/+WrgN4Bgr1x/PzNDA090mxreTMu4oPnmrb/3h/knAP2mIk7nVLAlyr32aT2TTqjGX3uxczEWz4GtR/7Osf0BSFL6qjD8bbtygvYlxBLVgQNLQGEzCTqh1bpWh2qNHumARERwNHKgtGyWIaOlWzTjfxJApzIc3LMxCWweT6jLz9M8wFerOlh6lccXDFDI7bGPfF1g0jnax0db3C9cXgWFoxx5tFaD4BoGjjs2PuCn1kv2z9dxlc5XhdHs1mO5sXCbsju1/nwo8N7yrBYU+EAD5VAuZqSJkP4m2P09yCjTCgyDArgKGB2JrpXWKIsXFK3Tw/QtzGB19JSjJuDFgN31qqfxhXe6eUp5IU80su0MK4mTlXyAPNJtrNtrOXdlTlEYRlEdx2Dv4bOgjHJyLce5MsffuP/4LPifLXiddl1aQp/KojXOQq2RR19U5MzXwpUYGGeB2XBuHxkrsJ00u5qf6g5HmP+lJwXUvx2ibhlPNghoz3E62ohVC68KR1qkc+MJOjxkOFA5TU7HjxbfyIJ5E3wDGhFvhsrH2zYJQTS3nilhAAzbT0vKWl5oLclJhpLq64PnbdhxK1ch25MTcheKcwyiERCDoI8E4xaibQyXTklm9J1TR98oepeWqa8WUiQMJmfqqcko4NHp07Cs0XdP8Z0aRNrQ68xbzHKyE8f/MASneUSnUanDEyWsKag0fiqlFH2th1Ci80LRMDSUzZ9zuJysnpa6X0fBAlw25YFnSCb0ub+Xp053JBh2xP45ESZCyaCBdC9+UXX8iobblpEQp0kE8vgLnFp4ZeyPawJGlOUh1Lwz086d8jWqPJ2+08/BPUzSZxPvDJ3EL18ZQp9VccIPG9VH0DQNvkrqj47zjSktcSRo+6vcS6cVQKmBmsqm4pT8yhTe45WdzAByw5pISBGwIHRexAM9L7nTbUhs/L1kg+GMIA1UVPvr3HVQHMqakCb5QUnFZwpIxB+dX/6biAjsjrk99tpI7BSjWvt/b8YAVf12TVzM/pFMf/q9LlLG5WCkv0PdtoKiyzsyjK2Ep92PC32CL9lrUc+jn+3lSPeofIFcR/1Dnq0e7qFn6tlez/5Mx2ZdymX982vXCjf7Rdz6UH9v8VA2Tte20H9sMwK6juuOrGxjv9ZrA0CbUtKG5ylrfheLWkKVjrKDolKI3C2O4L4mTaM+DhXtWG2AIjpFgKdoYaPEm/BMVxrgMVtb7ZWTy0Ens19lylaAUY8jDMYa5dzBp8mtR6zrJaS/i1tOxeR08pJZ/StXaCCoGJG7NR59WU1davJjDzlBucyUFEOIjofMjsNIEblSsbuMQe1inaQNbzMt05aGgWCYsUMAIPoHs6cl3Z+ePbhzVBZonyC+bYFOYRTIb2N2IGn27XKxrVJtmE+q2pgXS7qKJepdpC8McTygUqQ3snxq6T4ZKfi09BbEJxKkrhUjWmcfglOwbHjJRRkoVKKI2o+QChC9VXrCK6Rf0snGz2fRJXv2KftPBaSPQ1p4k5ZPwVlBzYOcpgT058VqJkaxnQexRCoLbTLsPkDmeOj10YnMeHMLOlHl36FHtL5MpcrPYKVKPd6i/GZVRcyIUK0QamqQTldZmboc2r380tkgSmV7zhG0PLdc6mjk0O1gy8OBdC3LkKbzNZlbZXMUHJDP58WPVRKr25ZkAE7tROJz+quy6cUiB5uGOqeXi3WNMp5iDLdRLpsAx2A02DCwHBB4AEyOzUlDtVIzFkA4HERo4G/lu1Lb4gNGSZPInHaagyiXpeMtcHr/7OViCMmz1q/sM2W8Ji3k9OHW0gYudUvt+KJoCe3BiftcXTWZttWbCIeymlFanQVl/uQXJizvd2ksghnQQS2f6TLfr+dFsogdtEJyHEIrPE2QneVwmimlRCtuTAyle3DCOTYB7vO3w1n2HTXDEMCNcJtHHVLlg2MIfkwRSwt68eUU0bpWjUZkg0Tp1SvpKpRPGC+GoNDPTLJigzEkN7BucLSkF+5bOst5F7MGtjobED2RasfIUlbzBTh0gDCWIjYNB1AYkmSmOjmrwtHEq6SwL6ceS/nHYtGhkyJz8NfmsEoZdGqwfD85pqn1oe1U/tCSj/cxI5R7QpC/aTks+g8aPVsTJKCBqFBytE76QHCEcRoSVbOxEuwEe+Bj96n/npG4zT1SToLyncwvm1vDzHDxJhOykw2D8J1eQpgeKMuIxiUjiNPGjlTlxDvimRS1qyTyEGcuyge9SgMnAce19fUgMHqLc/f4O1G9rRK5n/ASmfhz7IZdFu2OQ2rkHoU0OiWHB4edT5G8ZQgi+KFB/WUAa5O6wh1n8MnPSwqrupmjvW4S0/rwfYt1rnDuLlPgMCAA7z+W4OpFg/mYMn+DLHVM+3wKH2v0Y7YenAm0WDQt8yCV4rMQ/xQbpxlF1VQ2x3yaDc6Ir2A9kGLH6PpHSlw0Mg6BDM2m06tUy77a2zF2p4pp5gJzs9wIIvcC+1YcgJM+HSmyMEqrE8Eu9J8dXTHTZOIkAIi1HF9fK7liLpWmHF06fSX0OObwnh+fMn2B523KcpiRW1GN5NI9ZlJDqoAj9fi8HbdKsDUJW82o0U0hmTSjz503aGbhkbJGGuxPpe/Rg4vCg6o/jwoV+G/dL5XYPz610nWjLtLRFqDac9u0Sm83lpGSCxfiSDLLZUtjOdCySdH3/8RND2AtFeTOUEBwItcbHLQgGlHy11fjH5uDP8tAj8I9XM0UIJKt72U/ZNaa6dzv/a6DhcFS9qJ6PEdIhHLCiuSTb81fAGz6Y9BUi068lSK3NIygSaGIL9h/ao331Zl4ZFXZrAwnHiDETs3ly0D5WyPpuOLxZffhnghXx9JnZXuT80EVqHimkAMci7+HFDv87N1SqB980foXAZgwTHdX0HoEPjA23qJrZrLob5KHprHo1qCnj0EAdFva01xWYW9FndZLi4Lek3zFYOP5EowQCCDhsusT0iZmE3gYsZJxElFTlWjPpqa+Zlb+lkewmJM6CyQCYxX9MGievK3twM86ZM73BkaLsgDj/fZozlwGOqmge/OJZYtkEM6lfly3v4qLSpTEdQPRnpyIi9Bdbz9nZozVy7n1xtwUVYxtm7d50IB8cR7Iwa1PrycmrNi4dvRS35LKMcdSVGKfmMfzU98q6w7h4ZZBpivyl7/HbLP02rL60HqEsIer0TtZPE2zNp17uFspFxIJG+K3bugMXhQrGNJMkcu5XfsvgZcwrOKHVJeMn7hkyydePkITF1iJrEjrhoHtA405MfOQZfw793XlWdAtWo5h1WaKA01K8jPbSrqBlgenq44TwDZ7Tn21wLUrVJyFYvgt5kiglgZX2xAMcRD14iEWU5y/QzyL5XqWXWqFj4WsmT5zPyl04JCwJa2fUqMtIlbUaYe5qFXloAnI7zp0S15+DGrN3+40t4SCp3JRb9EEU1NRtaXl0zZ5jiooapoyMuJRhM6usXdWk4s5RAZhVF4hmCFYnnUDA9TU/c50Gb5dzQv1HCuctcRt3MBMBRUITIPxmc9bSS9uLPHaOWaUTApOuJHh15smrphRE6DmZXHCOef3Qyy5wOpyyBozTDPgwS/I7vZYLKC9CZdvaK/SJH1Z9M1E/d0SojRpVMaGA244/WA0egltq9cfOaQc8cfE2uigbev7DxBfD3KRQiqYHbUWrzlZ6On5BAXFfTyxOV+oYtE98ZNSyTvWNslvVfxTEbnVDe2PidsR8sWBUAOi1Y5iZlg6CKrXCXdt1kerAbPdt+WbVpW9uCAq32VFep4/Ec8d1ExTEMLixfLBRgMmpyZtlU1hWMhSUJ9Ba06kB8F06ohBmL/f9PmF+oUr7VwKFrtwqgaXB3IhcAlWu7+mccDyZakc7N2tHYQveRfrPt7FmBv28vlxb54MeDs0bDZScATzJTQDBqIpHJdj1FiTh0wVUHrZJF0r8GclhPYD9SBN8PppWZL9B6tbYnRn6QnF37EexI5y62TqSsxdaGBOuLHe4/XuLSAMeeBw7NSUomnmDqCZR6NbayWawKrs5OKk/UOlAEh86CdSv8Zi8dJo0rw7c8f+QgHJWFaQa5RAtOjN01Fip/0zPa3BMjHzb8f2hBH8VkmhS/tA2mvvdE90xUdhy9bepH6HlqWBOz2KQBJMA6W1/IFFftE0QIA5FdlzEuQ8wTD9NVacetTcp1JknzMHjjffASU2RloPUVwE7bC1TiECuEN2Rry2NeBQ24nnxV2KR5+rPcFWef/7JIa5p9uZFa7lNq98qrruPT7EVS6tz+fZ8x/90rrG9vhVi8K5AlIB9Mm04IcGMvpLDD63YCZb7+o64yJgOQ+n1DuxWWibxo3f8a6XZLZ6FeGrg3onXdWbnPLKB+aueHS33nSo+8AIfOTb0KnqyGJUb7eBRYAo+GMGnPSfnyDJGZXbgVcSihqmiLuHgJPYrDWWmysprwI8UTy8XJU92k9WvD5ps9uG2A+rXrh2PrRiTLcgVeRW59zsVaEvnmr8tCaPYOJJDV8LLvmbGqzOc20Kt1jPXB/8yfqagu8/I92C7jlYrDLKjYAnM6l1t1uX/vudGBBaB3YbDhdXaGLkdJ+dI4bxsNNGECr0CJFzozRtZuwdiMDEkeBTCEPdynledgXDT4Qz9DA/v+OQ6FkznoIDabzbDCea2AsOG1Bh3jXNT3E2AsxZzhNxrcu7Ipeg2CdzwzsGT8pvdIONNecphsbe1hmS1Ki3YRpraLDy0wDt6ZNXLksIYCrGeiM1REwy0jCnfDHB+k1BO7UkIstYv2YOhztqxOBxSGWz40DeW7CN7oLGPJO2Tp/vSOdI1zlR+0qQt7fCgZ7nAf+UJUKC1EygNdNGgmAHYnQnaAr+MzA6LyqV8EDnCM6ws8pHklyiJw3DTlqHyE7g/rx6jX2n2KHqvOnRxb54/YELGuTP/zBo0YNXqh+4nsC4uKu1AkV1dVsecTJ+XOxI+9Re3I8fZaWc6HACR18wZWh8tRhM7u7vGYxffrZ71haYCcY2SHhND7v5WfUyqk8/aZk8xmPFmnifVqlZZXGZveABCtltCmmnksJO/WzRAXQixdRlFVU/QcoDkLR19Sm9PzOWCkMgkq+U4tRLSqBNP+bRSNkd9uNtC5BkhikCQhDQFP7UWVyuTkKXIDFlXGcNROuQYoYNvnhzRZar0OxC+jjRYBtukhc9uJ6+aJX7WVJRfK2HZaaGGfBT4RxqnVr+qFIFnjwvN9uABDYw8Pp6KtboMhr/Ku4fg9KHXEFP/kXF4bWBZHjY8adIhgx6ZPMTWcmmq4PvlGlumIdrzpjpwh0NfGJQnNbah6cIDYo1Sd3K9ktGNFD5Q7FNfoLJA/96o1EthDuNEOjgodQ0hYpYttk5iZtQyX8c/y9fis/1da43DJ85y+JUgOGfbeIQzWob7mOk5t9H3hmzkYoKdGLMnS6s9n/JA4NEjtJqyLZWM5C1ChbC+A0bmKnfH78mBO9HX77BTocx92tbeXr9m6GKNEzBWQFBB297dp64pytU/nv1+1mXqvhnQOL1gborD/VbBHcw6/26k3X/A4wtT7TS+z5JSJWIT7LGpjpInVL10bJDdk+lMT0YbTtsQlUoCsxamb1aa51dObZO3rOxpfM3Iu0z5f3bDBvn9zh2l6u7xzYgRs/HkJyvQkwCkeBfCaQOlWzC0dNTaccd7k5GVkanq9rblN+21JPE4NQ03K+xUsvpa8NiTS5B9nBUQ74Q1+lavZqWVkvvbIimdMqDU7Sfu7kY1rJfwQWfwNSmh+FzErwhnx/ZStdl+Qz3ECVE9uLEM0Inx4fSxsSsWUHYyoWZ05m8oAHK3YVlwdxSZrrHQyFe6A28MtWlEeuSdO1j3m4eDhOj1k8kdX2hVkJhGMsIojRjabGhZFWSlMdSV0xwnntybe5nQ7cPrgGjeAeXj9t/ZRWpFrWQTFrdOBvtnl5gSPWJzzQzmQaXm8jl64rWOlq1adqj1fTmNNeJ/27WWKquoU/7vrL6vIcZO7tCcAksSltMZzedgY6nCphQMrWgxVeQJAyco2/VJ+nTVRMv0ZDhR7Qq8e8vvQZHSah9aZf/adoJGkMa6QWr+pwBT4qe3TnjtqBKW/F72Z8896dNY5NlzEmQeKLa08jPUls3KXeqytN+w/TLz7itfnaS9hYqmb43YVJ5NqzoyCK9038deEY3aM7M4gNVxHResjBwGfBzUJZdPm1ACMaUmCaeX80BrTwPoGED4LVW4Br0Ge97TslexHHXWIPUM92U1WEeJCLIatmVt4lwKNlL6PtsFzn6kKmVfZu2uFY84169M25acqzXV0YNMLTQwCFB8LdVQueqymsXMQOzCJB2dhn2PxkFq+M4PzxJBE8JDf4EAWIBbczVoH5Cn9v+rP/dopV8+fGLF2HGB3qqhM/FUZU+28L8xmUffPS4Zg2k1O/oLqsj+yKpVheVOYSJb2VpUdzv1f9TkS8cIntt+Zei6GOhPIHkG+td6HBQzLtY04O0+KiQezRJK4STCZdUo2zP5S5SIOuo7bh5K+eeBCcK9d/vpJ58F5DDl8Q00rP7m+SZIex55uelAognSNVq77wrahe9P8QG78PIsfg9Uhi/9yf0x3RcYKlblSZOVkhs3mU29HfmUdmO578daWJnnHBu0bQen/9r4gkgaIK/rxANur9kW/HBr8n7ucZ1jitAuhBjTk5JSrEboZi3kLPyq0ws22CgVbW8Mor0j2bvVR8I9szEsYxnxbP0cAkOJGaG3wTM1lOTd3PvR+A8ti+ELFPxSgOSXbEdCJ5boKbutSTyyMLIJ0AfZoSaTouVFrt4FAZfz/aMRMaE8S0pGKRlTfb1NL4tTWWY0eK8OZKHWk+zS6Gce7YP8F3uiuuygAE4mk87HCpUm/B6uDfhWW73S2EPL4lZ1txuIjirs3GP+EIeHaXYQ1RVRgNp9TY5CkNbxiH/76n7v8H6tHnznUytw/dCGDHaaMWJJl8TZKGYk7F9SKx6wSuZxGAalR6+FzwT3vvWOA6e0SyfdW1K/SI0tp/hFYa8GX6sLwfPJzyyQlQD93o3O4jozzlWuH/gk1a73AzB2DaEmPgUyRk1FYNX7q86e8Mns7txf4vEsK+n4zYJxpSFcB+AkN1LVmYRbBNsyno5Qh/hMJgchsKWcGYw92Pz3Y34HXn91eOBq+KIXy+soFWy1LQwCrI/0xBM49yJ1hMYqY7Q676+pcgoOSST2tx18ps3djNR7tlpbEzVjgOH1+jdJDGPSsRc27V/nm1UWueCqRjGJ05KkcwPrynzFbxcIy4HcEEF8bwprS+OoanVutL4q3dYajD1PywRlxW969XqpNUfFu+pdO1+oLYax+hG6ohZ+L/CL+9AoWHNMc+AnxkV6MCZBO20scyNGPytRXnAeHQPtJIBnKS90lXX4CdB/Izng89HmVAnrXnLYC/yl0RBUMK5OXcgBM0fh3mqtCesDbnVCxT7yc+VojkIeEcNmA+ivpdhWewZal0uJXH13JJ5Vsct+j0vXumiMp41aK3wFrtfXlSmgtx6cRz1P06wyKe/gQDPPFnBy+KAQBiW3ojHKxn3YpoJgPg6mRQppGzOqLiE3hIMeQOOo/GofBodsHUcXhjWBYzaPK2zt7sihFFs+Z4P80jiLP6jDaEjO2OCLl0Y5LXfNtFkzyflcu5b6m25IiYbYDV9jqia5somosEeGPhd0obbnYs+nF1CBLuBdDnuY1xgNOG7kN0+taVBYe/9wP+TiPjPzZ5wS3I+B1SfDOR3uk4QI7eMtk+lptpNK6oE1wUs20YtBgesveaMUcK+8v3cgqYJCPQe8ltmvov2tp+wp2US95MMyPFItFM0aBCTIm4vIY6F+f7k8c1WwuNHgmGf+ELuGQSe7p0a4ndkBCmezIGy5+RJPDZ/xornUy23NiwOUKpG/1B8v3/WxMcKCms6G7wbfvssblcBa9Mc1tJRniOL8+eWWazA5oo8sSrVbh/ZAqcW7A53ljhD3Bi1WzKq88Ec2KB7QcmdgcfmoOAGdtwq0OyAoQ5YksVerGGVGPp446ZL0cKTP9+kFzh4OaeIVfykthIzfIrNIJikO8dKE6NqhBYDZ6kn4UTXKisUFenZVC7u448g7cC9FC/25oXOqwM3FGq6DYkvOjK2w+abd3j6ciI3OcoFrcjZedqKuitNdL4s+wdowIhDgIu1zVGHq96YyGl+D+OfUD22lxyUiwxUUREXJReXPfUR9zc+dg9Ak3mG/g6ylumJgsF3MZ2g3TDdnXK6Y3nSlxN67Wf3vBPTd5NaCzaOnZNnwD4BQfR6TmqPI0oqGzH4GEX2hhvC+klCZ5UHVOW8ZyzusyY26Ggda9vHeM2QTvRZf9X5t3FYx8fbrUTx1G5VwaVkdvWbG0+mS80MWhKplpnSLzV4onWcSa8QHdTM5mpZ3VdC1u3LLkjgjSvs1H0R8M/R9u8U5vVFj6pLQc8t+9xHmfbxXT5lzsJJMA5wuCvqfbLKMd0auuicp5ICyfHYFl+WoT0E7ryMUB8qXraCuP+gcggiud4ZVWamK9vYuiVrJ+X0k+SZwv2pLKF3INd8jMr8kiQaovox+jR459/JgUCmjxAQoPSZbohmBAGB3bLWU7oYukKnutujy8qiT1ja1584czfzsVhoRNprVn3tgTXbfAgfg2Y/itk2TjllYPLar3FwqUWhgxPEqzLdiTqqNTRcvy3H9B+fubs/0z0084k/EkHCLPX7DWiKdTacHY63tSB31/SZifKJcwTRfEaIagGyggiHn683PoYhvmHOnxWlr+Kk71Uu5ipR8Cy4nfcQzw+kUtVV1rkN6+faEzM6Oqh30LVwgjkmebDdnO11aIeaXKKaNG9ZCD2Uj0+9dOidU469/Bz0AaoaRtq1NlId++HeaA90RuG5gAPP4xlDCtnl0DtcbHGZAPuLI8EDQnQkecR85zgHouR946SP6t/EfVKWbxzMAXGw5x2TxA1GAxvXxHR5O5HJtSRZxkJMabY3Us6XC2bsogBu2E+Kd3mw4KBswGS6zMgUPgSmFgn04mVL99ufGY/a7qdtVESeCBt0DjNPibbj0aopGy9WtAJ3qwq53Wd16EM3U+Axhp+DJEF2y2W5ApsUAKQZUogiK1A0EvJ6XPBC+DGy05BojBfjus6xsvKM6bWSOI7+CtHOj+X23s6t2XHQ1c+SV4zpHGygg6vGqhjneKoEwjM6E9FYSy8AoGsQ1c7hmmxRajbdy4mLt8oW1kX5rOPgeybRkCTBVTUE3uLnYvANY0CyGgWXf4GCn/HqaOhAhskub/uULvy7qfPvgBWJRNIzYwmcHNPARyVXvW22a0Cn61v8GGgSAvkew5Zxoc9gCd2q288r16QPiA5mlLixA68fmEi8dFMiiAje3vMWGxFvQtLFpAHnFQDJ+7E9gQtAL8O2Bg7LxVmLnnYX8WL0WSY8q5YsrlHYdJhjZe2aPoBSHuHpdrTarR+x8Swzy1oUhIGBp1BBi8NT6b6NIbhvSeQhOT8E51+ayEkUUcX33S8CiEkH8NOn/hUM5gzpa7vn4J45JDwTXfm0VujZpbKz1Y7JrgDiSQd3C8nsKHyaRPwcLDGRlI/QnGkVoSsiVz1KGYqDk2H1s1for7UIxuWu0Rqnqv55bJJOGR9/n4dBhxrM2v1QfWNiLicwDsuCPMLmqu3Qbl6gU1bi1VPRAdwOdT/hPT0re8900SNQCByFazFOBIXFiHnp3dylUIBKnu7RwDRBnilCIdIaSPD1C9gNuiEzJZoDcuqOFSfHGGxZw3Wn2yWFo2E8Dv3G4QRw5FjWeb3VF3wA4F59btMTs/alrwU2BP/p6EIAEs28vcjM9AI1U1VAwUVtoEQzppX/8dLQuKK427zlv9scRFy6GZFg1YWpAx38dJULSEL2dRPjqcfPpE3pN1+jshH6RrPk9HnIIDN6yOlj1XgDVT2/wJy99wo6Jy56mgJfzQiZWQbUbNnMNQcNo0YQlRO5sY8hbZm0QPxp94xZVrG7aOZUmoeVpGiZILhh0vfRhV7ZDkwSQYxhocUfmeA8ptYP4i3LZIsIGm2sA81e5SEgR84Dx8FjxKtoinmJ14vYVzLASN8hsIxyrHZKXdS5V53nElQ2N4bmMoNlDx1s6tC1PPH5LF44CXTCFY8aq4fpaL5BXQ8R3fg02Qbv7/5sW2fXp1e4oD2UtLQusaTVbsIBe5w3BcX8mlZmxuo5q6DXxZrLsx8eC+jof7Zy5exyBQVUlMb9exvbOVn7Zv1vNSoB/+urTBdhDUbbC6zIBnxZQ7XkONPE7FQS7MTCqMIOROkywuvjTJPEnSTikIlQEtLgds4R3Sx8XCfKOy1yWs90FAkvBTsxGHp4aUHojHZagIpSR7mgDPIRRGwyiERh6tDna7JZRmVoAxsL/MJjWi/m9PpzHsUd357bX/P35PZC8pcWu7m+xw/6Ve8WPT9677h386l8Znej4E6/vhwCGPolv9VoQxtnAwBh8b1/GrmECTAcO1Jggin88trYZzMHG6fiQKWIIQVXqguJOCqrFBgS0lJBBovq9+Qv3bFdSlb6+1SWz7RkYJbTUBYBmWtQL9B3qQFtIHRWTXo1OGtZ5vHno0MWh3p62SrQ0KnUrc99NPl9xapYOWlCKxDVWyXGsBt5uwv18T4bki8TsQJWnnZDied71qRjA0oMUnOkmxv+oURjx9ekicZMbVgRnXJY79GFFZX7k1obG+YpS+gBL6qWT7MBLyzIplQCbQ+HWA2Z2beaYFAwB0gx8m6VC23brzM9N8mSKQxiBR1mOzoidVh3kjUrq0Yxt7iYR4mdPiGQBrbBQm2voQ3GBjtAtZPmyejMZliCQDNKhOkxEl26lOz1GsblAdHAy9jKKLcNPlZxYSdG3SVqTsN0enW1lRwMTM2Qyrtom4aGzufSnTTKe4GNaieAJyj7UAW2j4k45BVGtMB4ECwzF9sTe5qcgdPBr9araJ1KffcNWmwI+Gzlu1P+/YQ76w+mEKrKt3oasyhIjX6k5/etrzQMw+JuGJ1MNquRd6sazatsdcAHqagfWZ9NFmRyWlvlJd9zu3+CcVTEa8lYuY/RwjoExQIAocx99OlPGc7YU6jjmF85sIHiH+mjQMoY15pn+Apl3Jp+yScV6aVyJPA2ljaGCUQ9LCwMaJNt4FD7NEDAeV6X0B0uI2F6B4cnWwBDGn6AzJwud2JUYJPUuloW6BUFTEMwYfXaMKjD0ut7RMo53qmjPi6ccsEg/iGSVW9MImNWLEjYY2vvmrFkyaFBii0MNrW92uwJpHqICFmeNw6mP+4iUX5Yq+67c9FRUxI3oHKxladrRZVJtlRAbVIHXV8CBXmb/KwRSEnpecCXEOG+eiawMAaQQZg4nzFMtOZgEWjVddw2LAWHIZM93Di7UzU4Ob5+YIVzhasHjQRXEokWsll+plcfurFNys0hBzXJ/FTZ5QZ5NBG8stLkTKkX9jqUhG+NM1xWKKLar5JUR8eWTPbkXrxXpiVcjwWNggoWmiz/Y6qGWe+lHldSRiX7tqhZ54pbx13EXlZbn0stmMtS5RoN0TPx5k5UQpmvHxfKew894cOX3ajKlCsNND6+HfUOOy63uphqvyagI/9tFf4OT3+PWzuZs6A7CVVsK/cIlMYQSHEaUziwJO08VmNAtHlatnbReSS84vWfQHzG6x1p9GXFel117ya3ShIpf8NLDAKv7GK0d0F+wAjLCpCpx+Lk95H6t+cJEiX2MzNDHZk/7rXd3d2fL/YkQ8b0g9Jk8655+Wr8tDmu4QGaXwkuncX6jI3QUuCtWuBemlXz65jwEsAEyMQHifgUgdhoe+lJvuqNQr//YQpLwG10zuzKFy8raYW6nGrTWRkQJrtYN4gEtbLzoDfwKuUF6qaZvHykcfKJwMmpqdUd9ECZpahzZt3hZHFGTpKNmbMJjSBQByJ4Mz2g6UXfghQ6pp26YjrDM6Lqke75YROhGDXnbXsmcoPvqpMhWIrmUWqMpUkzXyR7qWcbmzNROiEnJGrMM6Yl/XrWMzsKEWQPeyVOuF8lkPQiMzHkA/llRj5Qu0DPmTiofH1IOVGT6YT2WniSghGUTcX5So+7YkJAf7gwdElhkjK00Gsl2PxB95vpmOw5P3u88E0R85ALoGDmhGVQteYI6ZQz1VZvmQN+HM9wYPs2gnVTNmt2BX6pwszOxfC5fEYhWUKqBb+4p0aRpyjaPdizvcd99at9x3UlzvrlB00WdGtbJOxrQYnS0kBPgBVH1m6pdhAib50TXnUhSNG9rKDlusZbow+cPMyOplAYqR47Hx4YL8Ty3BvYFdRJsqayq3lalVbv2AJcBQOimXlW58oHQwK/wk/aGh0z434hMCZkXmuD9nKw1C2KSTyvyyXo5UK2VVpuLm6M6dxt53HxrlgyGygUHcX68LdlMOJR1DIm9uuBxl+w2sHaYqixqYss7aFabRxQPbBTyMRSTTTqctTy+TJEuS/pD1H8ZNWLXJberd0Q0AUueXqlKqd5U/1afA0iI91rE4IuOUxHEdaFdYlTpCfF1x60G5TBtgddUw+rLcJegox9be6LfYNLq9CcRh4sqHL4UDNhuxGTlr9i7kb97vKO3pKT9ZDTl1VTKDEcp7VySnYbXQx52MyrdUoKW3CD6Xk5HVdDEkv3L85bAxkC1DDG5yG/F/VIxfjyO/k6AtBjGnbr6QkeqF9GZnXHbXfP6rxna/7QQ+ZX6Swv7uUb/KuPHV2/XY6t+JIKAmwIr36VtQ8O4VH1dPrrcEFIrBdUjf77O6lXfEVvgNEO2umQm0k5pS5J/7tODU5XvPEe0CiExeg3Cw9zHaBQS4MNUWJ729jUJR+tz8KEhv/dkRwAaJ9V2bULmWUemwkFkQFEjWtRHGSdOur1pLDeOb3uoymlngX+NPMIeN+EWL7vm4ZwkdCoP1jKDzcPcnFBoSbUTGW6/bfyZ2bQs35hbzHLNG7/E6bJV5nVWIQFRBXDNQJqktLJUDO9BVblmxw/Wkolta4ZQLMCT0aW39GWMn7T2peSNMRoX7SnOP0+j0qstbsjgGwR/dRinfTAWyikWPH1WRzKdt0aesH5w6FVYh1TZgtFrTJiQtJQSeuSionuFzBPInrAmn5AamNgFT/YkjtOhglTSaXIBGdLZBUJyxDJqCfA014RtAp+mwO9YQxdOvYbTzljIoNgxxpkxV9+xsu2M1BVdHme7lP19oRYxzYtTCnHDyqzpdE2Q8ueC66zhwKwUkMmgXPYW8BTTjk/klQZRcKFoaECC8qrCdUEXZXdeIsIEE/+IQHRDRdQnnFZXyb+V4JuyilQnxvL3SBmursE6xtMgbh4SOidlr4imTYQkK2E1YuNynrIjvtlsJKaq6zsyeHb3p9wfv2UtPquEr5oZmssujNcqxmS97NDFLo9Zs2el+CrSVrRqymGGnb8XShJA2yQS0KdmjPs1Y/uqlu31//6brcKlSWCIvhZhMRW/uiWFoolEHizfijpW5/X2yzggfHxex+gZWaAKH7dpDWWPzsbBATFbyi9x9/p8Ov2T8JT6qgzxTw4aOCzko0HBekL6bPHA/18VBSaF+LFFJ9iOMUoWytW0EIoAa+aQmmmsRqul2kai+H6KyrAA2fO3AWekcglOhzcExSD0igxaozaH3uZcaMLz2V0Xm5c6qC+N8Ki6kw1AdSqyvYirRmCMyHhwXiFx3X85oA2cJCIxNiY7F7NL0lwtwMtf77iGbD4utrziv13il6fnEpwaUGZIh/kBOBWXejMYG3X83WwKC7wGIW0airxftO+b93brSOmus4fhovgL7tsEfNVbbWfWDBvJdMTWjtVlDifP5MWJrF3PTF/lhjaE9GIzW1+akavF7VdavigdjZEya3Pds/Wicr3XuB2b52C4Ia+H5Qfq9eqTx5g/OPv4Tw+H9uLn95Z5cjIFq8iyJ0x6OpDpwD+OU163ao3zQzhatE3DrylYAvlSp/CXDQuUepZOSUb/+p4Uw85uejinbnAAeCIumbpQgQqCvTPrByvB1hBHkz8Yi1W+Dot6otkx0/qY+JMDJkAiBKkzTr+GS3XpqYJShvwevNp7QHmVsuVg1/ddZ8x0/cTsYWt/VtYlYOyEinwYQwEyY0f6o6H+FeNXnDkevCRk3vRzJI/XtORu25WEvWvZ5xOdMzOcoB7NWGykZ3IWtiDBBlFbNPnrjBGWMibeC8HFU5+uyhLUrszAIRn2P7ka4mcCfYZ/33DEzn4ibivpUNPNbr3O78irOEk5TewA640WC3avDdiP1aoxVo+aMX6UbMqoBYkB1U8asYRwk5yZSCvc0lwwywSerJDMmTDJw1Q+jgerMBBc8RNP59M/uT0wtum5q4wtCaL5GjkQ3tJYCvR1HJ63tMUjYEXYxWjpUYkPu43MoGFHlUVFzVnX54eekY+ogxzoHady8or7vZ2Z98TX0xRqUC8Llke96HGMct4godKApVPPbnPP8kMoMUowvYdov+gIq55qYmMB5QbG6Hpd0/t36Q1dha44fHrmaZBM80yjaCUtwY1fIQc7zgu1mNMk94GTM6swcNup3jEfGffn+BxCN0Jz/CViZqSJW6Hyby9DJNLuxFXO0oSDBFkT3nznqi57WDOONtyWHXkEnzcLJvJCtK+9/G+mJ+r/8rnQSyoI8dhB/1GdIWTPV9sIIP30TUvsASrr9PkOdxl68hpQPDchZWMs9LR69Jc54cHvO4djggn4yDiridpcgmvr/tFu9i3kRhxtOs2PJM8b5tcS0HBOq7HVjHWkGJM8Zrn6ZCHAz8V+j86TbXH4TtfBsyo/g6mdsehgjf25Ia/P4v7umBH/mNlx8bdl2NEnjsXKnynw4V0q0fiM6HS8NrMRQDGijAwC5WA6yTridpVvosoks4X68TthYp5TApHOfezXtxb/yNbiCca31TttxM79mT6oribFMZ7TGh3vVC5azBwkwGzMjdDglcgNTGlDyrfU1mM387zrAtChItZ66gQpxeYj/skVlWvsDakT5ZM+IYpXw6wE7fosQUvr8sWRSzuBOPAiAujNNd4bMtNO3L13j+fnD87wzY3k55Ckr0DUwCdlp65LS5JH7SVNihoombdjjpOo2kr/V2atXP0QgKObYAm+rBHS5ANv0cZNptC+FNu//5KDu1OF+HtNxA6JCiha6e4d0iZryHHgvhC+J2GAi29QB1NfBGRbvWmZvKe2De+CiF4eUbWmWiSUf9mW4Dg14mE7dQPaa3oF4oQ6rgcJ+2fVBSJceIGlhpFIT4QP50T7tnDgnlNnFd4ao7ZTC8kQtjMKTg4ub8uYxPINDNt2HG2j5nsyeT8HnPUK5+l80rBOb4TmEp8Pbg4iiGAI6YEfOnxrHLuYDqBfgT4xX2M+BMqepGelSi85txc1KSBRfta0VInjrsCEvTpwk1Un4df6le9RnWP3roGADCQiEYQLLqYiravHOkKsFK7DzcQy3N4xUpH4SOigKa8VHa5iSwrqEQ3wxjkjFcxkCxXxPzNuZe8uqiMGwp1v3O8A6MWFf2l0DvQuou11328YaV0lYwOXYhzq75WHiiotpUlWkwRNGY96iNUWRASgdgQNy4m9m08rZmZ0oZBVIXEAU0S1VCzBU+06+sn+a16B5cU8Snn2wvUp16YyUbUSxtH9W6mkAAV5BPL6pqj+qQkDfHBzWpj/or2H2NXGgb1xXIewrniP1UJ0phmuqStCaIDfhG1prvuWJRQu4EBLIAwlh2ETr/SCNLOBD5KSfdiTWefHi/RCr/QXMfSetwjBQKu4aR1/wfR5uRg6u7bSnPJMOS584INiPLHHRAkAPvGRgY4i6f2SOnD58DevHI61CIcxsr3Gh/dJ99EVIOx5eQ5ZytaGFTXHfAvMZkpKnUbexJ91WtEEQ0UUXwDyKE/mOBl9WcBSIRxCPiLfFhcEJUosb4Zq7Khxb1aLs/SavvhD2SlzYkEcANSm2dvVxofiaLJIPqnENQ9SNgJS+L2RXBu9RydNajObAmaFEkDyizHr5ayPuHn8/1sQkZeBePR+DvCj/1ZgcT79xPePZeagSo+KD9VqaBGgCYyrLvYhsN50vRCOlwFFw99z9TuKNcQoJBDLG0ub45vlFcJDF3lZoocOFP7+MGKM4ZQB5WBOoK7s4jmeYiLQSBFiA8us9HI4vabhee7Ix32DTp3N9+5U5ellJm0ybtBC0rK0E/oX3+1+frhkgmo+a4W0hhUXw11cIHM+SxIB+tZCetFP+YZEKRBV/kaTBSVcSoqnWVji5qWonS3lgKD998YYtzid8HIf74FLdKLWhDcCFmdmGc5bMGAnBCUZZq6rFLKjaxuyHePXaajYmFi5qu9MmaJQ7a9UdeoWq5/UZ+ZzqwrsITHK1TDPGd6DI51CE0V0IMy4MnPhopqbnfAd3EDaisQgExTFY51V0OucC2jiUFiDBHgeV0ilU5XXCgWSAfWXzKjtkJ8kBdtmtityQE33Eegj+838PZhY6e1bdq5mwjG6u547cJcaZZW3yyirPfyYmE5vcIRWsHNC+E0Rkjlw4Rmpqt38TYU2KgGYLVZigRa4rdTWOEXNzP1OlLJbxC91mDeXdVCCIQf8mRmnItfd/Lz7jJwXt2vGcFgaaHU8tHjVQ4N7QMyD6EmLqETypnTlmrhUyuSh03MMDY3k8RsqjXOgxQWMKOX7va/vk8sIHvmu2G5RU67pi7XXiwr7XArMyGl0j6lOfjk4V0z1d23KjiXbSF6NAsxBl1tNbEdD3NhtYeDNjLRvCX191EfV5xydD8giJWPKvJl1nfo8wtrRPsDdJEaQSCn1PvVhfVR5uqsOjGrfDf5G3S/rh384HPUB8mfI6fwCKxnnGHEecQslDt5mf9GO9IAbL9CWRsDKDQu4+KBLUh1tSlrDui8SudFPrM4mD7vsI4xw1c8bkowFF9JWqBgvQ4fi26ztZoOZ8NgsdQcNCKKmJC2RW3A0oCzk3Nwf7kxpfdys+y3TttNJQ2hPIgh/xF8k51/yOtILYhVyt7uaPJ29z8PUzFqPr3bIf+ZK12fiUAR0jB8M5ZJBN0WvG+ENAPwNEbZn/fXHIXU6NMUYMXKWVu+RwkKySzNQIWxAwdfFTPs1FUJNv5pDEILeQKklDLJ5opcWlG1PaDIe34dhB7ASrtN+XmFwGifD2Wmg+Oi5HFp96IFHBH10Bo524TWIV+Jb/V3K/OcfE4SjhUFbWqXve4uVP5BAI8BoSbiTWvd2LrdjYTSEPMr4T1fx9EreIizLe4e9KG9Tq/rysSYPgB1W7MR5ZAIubgUgqaakEym9TpFDgcgyPaWl+iupEuDxXTWO5K8O4pef+/+60MjlM35kT5dmORFYdk1QNI1GvNKgUxFOFlIE9ne1VTi2iuMnczvGg95BibnQap7nhboVnFVk7KF77/+J6EBTH4jb/VqHolo2fGxmqV1s1SD3h+5JbJIU38llNJGj9V3gWfFvNldAig6O+C468SAHnEQRaWisNrytS6IMBmuZnvYrcNpR5i8B9XGDhhoIovj7PiOiFxtl4g8Sbg0g4wKjl1xA56gfGCh3fHFgGRRC9kcZM/Kad9gTzmn/ADOp1cEG9YvV1g2psIBRhAFffadV4RltAlcvh6b4DHRzQ3xCOvr6nMono5p2aO+Hi3YmH0E3mJ4ICdNl9siWl0K5yQSpUcOd0sgoi2ZHNn3BsjPkXAZUwW8csOErP9p5xrqzE8r0UZo3tLgInlyk6PvznwUgqIeGSBcR1sEr8llaABDCAapwS9tnbaBxS1+vN/QB2VtaJFAPDKvZb8absGEvBpMWbsOpOWgX5Qasmuio9kaog+N4z86Z8EaFI9GlhnluEYlTMmhS54+vPgFe7Lc3nGljwH691PPP95vD/wvGUhavSGO6CGs8uNZKojU1QxFT4RJanKsMyjXbb6FFoUUbyocpPcDTkRXXyHNKM2ivrfN6vOxg9x14Nq71+cK5PBBaf/IhQEHDwX2jf+/AG/ZRnnajUei7Cm8m+jCWGE0ZQ9OCtaNVd1R1LHD+nS0hM369GuAkZN/Fcc0S3IVZI025ZfckfjSRTMAUUA45TFwppG1K1S41FOHIuAhBtTJEhDjPYaaC/N5G8c7NXRrE8IKJeb06AvUW2zZBIWA5oQaaZWE/QfQETp9tdx0Ml5UzxzC7Gtccuscpgk6s4HJzX0kzbRoyiTZUtfo1EjeiMifndy9UePK1EfU1xNukpftLfGSCDqCxsbaTkJY5N4Li1/lQB403OrTe4c3MZTgJxNGZxl0+ZGhzY6oL+27bSwGnKdHZKMts3mAwibbsd9p6rc9PKu6bJX6qn3x8RKzNoE94DjYW+YJmX/2NwabTikuBw1iryKtsfOTefoLB5cYa4mgdzGjsIcbN0VzI5kxRNqESCnJJfHOLDecQCqy5KmU1JeRYP5y6ABoIqYKz/h6boVbLozoSDqlKhoJN8QiKl+n/YAm5fhjYU/PkvPAqx5eKUuKkV6Jb1iU80FQQg/VoT/L6CLb72uSGtNKO7Vn0gUNN0am5n0jwYtXHoGwygaeyv2ofexm4xhVHpLgg6C0DoVyefP2MmQ3Fv/QoXfFjF6svQJrybc2VenDZDef1oEtOrrGWfQTd5QCEies+DMBk71ME1PMDOqF3gDbZA71V9sjGAFKQC6ruZompNHIFtjfj+ek1K9NVH9AdKapSFxeVSAlbMkSQ94lPMwQcOniw1Nb7KidHbDnJv6Ngy2SndZXJ04ApG+5j4vXY7p8dv/IslMo+S5GiwVV5Iv5ptLliBnoS7WjISHT6+vYhJ09CqRFJqnW9ke+rsFP7d729HFSVMulxp+0Lxdr2Szu1UI3bZHewe1uha/Ag2d+iqKJHtmGqr22RrSZGS/BNSIyaYWxIhwA38EwDtM4snHS/tLnGlkKifeB/eV9Cp4EKAW+WF7173srqi7cikPziY/iPr8ztK71jkurQLPq6EmFvBDID8ThhCmfkCSj4fEMNV9bpjl0/dIKXlQcfwRIIVN0uEmlXFr6WlDgDD6uBvpZCQGaYjx5+uPrPJlziIY32nXZlTwMjRYM/9tWTmA+gusQ1ntr2FTYTqp/i97mwYrCWY0R0I5l14cuHxQVriKqSo/eH6M6dsRAHtgh3R2vM7iW52zpqymtJhjRkJAjuKYseyrJHVkxD//A/zgxLItDs96MjBRcxGONjZtTpjfXScpuYFYPvi8Bqvb22t0LR14LAMf8kpHl7crQEGMS0iA3BTR92Mlvcdlq30e5zfPzu8fLByXBJcaJGlQTRka6jneKSIRDybUZp92MhHW3Qm/RxNk6RWNeBKYyEir2DMzNNNTBXPUN78rKH9cE7icmrWKB04QMRWxOlXteHN5ECDliw714aWwBYHRNZRj2pav4+eEip8YY24tMSbOMEENI5cHjsk0WYIjubBEao6WJiWC5LB43InMA/thJHxCmXcoSyebJaR4FJesexne7qQUzMPkB69kQ2kjtLvgdXYlJkKVkOLFbI6BpYDlgUiNbeu/ZdT1pQUZKguBc6aazWCQ1Ixx3Rd2KSqpClu0gul96FyFa/MTQXkGPe2bVOcrFiHyI8qMuRpOhFr26XsZyu4i4Qm+aF3wv4sKRIn2xJ6Fn6BkNRPbLMZmz0XdZo1ogNWsMDfz0dhxxDvOrMbJ40VEjebnw7VQkmHW0oqKrvKJR5k4M5P8QV6QHj7gZ7vE6KcwDCkMMEzk4zIVqjBDHGvA5EpqnzyUck0pMM8rogHcogMgRmy+1sF4tALeAtpPKrf8FFalu6So3UyFNkTQcnTRr7WrAeSjM1Cs1rLL/s7DXXKUcRnj1MaUgtYgKNgULLIqca00bUxqr4BS2ftnQaAV6nh23p69NoBKehQbp2gLHxTa1LwVCGBA7yY7IJnO3puAA8dMlAzrVAcyyY40ZVi6IVltn/qt68lNK2OdYpYhGYsGNaR/g1psgGMRYWv4NHJwO94TLntUeTMMg9t3Gw46P75cpn//+qKidMYocr9pgTejHoLumwTg0lwShhbiL2m3yOgsCbqB7Z4xx4K+kabziJcbBSGvoqAMl2eW9dYqLOecBN8jD+53O2L/hy9pi2ob69ViesUVTMg0vO9nSTawX2dWVl41H99EK42jkVbXUKMJYsIlTY8A0CpdfMWLFcPNGgQ3ccTIDSpyIbS6eay/GPyJpwmJeBKUaNZ9WP0uzphCqQXlZTNUBHFDlTL7lZB41abNfgW8QuoFc5HRO+jyjzOeo8EGw1BXfQn2qr37z/T/ET1IRxdw3fVP4QOg4wM4EwwQyCAeNHhqgdQPS+4RJ6ZQ5jYOJ7+S+bnvsKTeKyWZRLTe99reAmW+3t7azY6t/CtELoKeOxsIVtPOgSp5pbkHB/k1YaOLgcmrDBI0ntuB/Bedr5SOlcKAlsFmr8Sl9BhfAjCfIETzQqkVhCJyd5l1Vn0sy7AcPqB8F2KAnJPo9zKAC0mrgRH6ov+fSATf4dBx71Xo4mDxvcZ83xTfKRstyGuQcRpz8PvHTiXKVOsQoR5cRtVwR2T8vYyN/BTevg9jtqxgb8aBFqZFCceOQv4FTlsyY8q6FqU1qZaZ2y8lYMSno0L8mt1i8RSFrgw6l17JtqtKwaDWrC/401eDi9WxvsfeT6XdKpMMwPuWBDRz1VuD5zUrkZ1uBufwhAQoTNuzTtuLkudlY0tGBH5wVT/Nb80l0JVUubmaB/yVqvJDDBCOwM/DHlIf2lvqKzEkClrT3nP9f3X2hPU5V5daivT80UdKZoL9cm6yYbSRUI+tnDGSFQ5rb+W4juEGKL11FptzNBqW0BdpYv03ycykM7RiRbCSXoc4taySgFH2m28nCgCYSOAKo96AdMPrEOR0enuxpdpZEgtokP0AXbC4RBCkEmGfKAMRUfPVE10kCeZlg46ySHDuzEmzHmgL8WWkmDjnYgQPbH6un0FYQ0V2KR6y8x14eSVLMIGtbUObUEgf+8+WCiBCnPb37UWDXhkcd6KKyyVETKYabN7R/R3iN4yxInX20ZdPhYV0Yw3PATjZX0XY5e3ceR7gr9jlvi0la1mNrI7mmKrvXUjwap250ABlsODcJPtEuX7q4J1won6aOJaVOcv7JCdg3Nh4D8m/cVu8NDemahCr24SG7hVLRnA/+kViI2El/78uBrYgkEa85KyxUuZQJnP7DAx/b/pfcioPLgV1PtlsLFYjjOlDyni5UvunOUFsr9S4zKzt7moiJBibaqAFM/weMlFJvun75tz9CFFmZDKAr3LINE5iE4mahjYg2BSjGzpNdZfbeX6gSUdexkVJlY0rSQFLaE23smucvz92Bz5VTlxMEVqp+3TDMdSluULJypyELrNBch64ad8Cdg7IwFHHNM7xcQKwT+5UO5yD8cKIhhgSfHXYxd601bstENht2obDvkNLojD9mhaT4qipth0qs3G2GY64zEK9bMyUg1PmpkBTNniiN4PGsUr6ijl5yyda1tVv7/ZmqJ7W3zRLZYhvcjw8pL6MOcpxDx8z+v56AC92oUJUzeSzJG4m3nuMh+umhJS/LYZXHDB4+qEMpsuh9v8jgkL58Ms7KhwJwGmI5ShAozgRMiedbuBpT5BtZtIqpstNBZgRa5Xi3VRGvx5W4j3fZca8QaATMfuSkgoRryF0i7QhI4HPfuUjMpgFOCYncLry8te27ItvYLz9ztsW1euMQk4abtJxCwsQcQ0RTmEGrJe1QMYIRsUnPpj/zD6M4DNz9hEVGb/5iusuttGMTJEU6+26D7sLUv90s8IqWY3+4zGGesDmGasiyqUv3FK7EjfWMxkMR0onNkLNROjwexqwxnHTALApmQ+EsUI4qWmDM5ouqooEl1lSoJ6Q2O0TTB73pdyJediF0FI/NYSe8ojPq49OTD0yKV8GgZK+bjGGU8B2MoAyYKWpfzd/L445W52uJ9xZBalCJ2pNz04HFO+VUq5HCZvyTKIoeRlVUs5JaG2JDFNFgyGR3ZoOkAfvB/RkOuIxWuM8gLyy53KmFtBpt091vzuuVFjmrA8XWvp/AnS3U0QqwFBnGqnP6/E8RPZstWXwHplI1BgvCUeP6TZZSeu6BCXoLd1yKPEapvVvUS0eyIovGdG6CGN6hvVi76dXXWdAvH1wjq16r2YLmAs5Fawy0SncQGJ4VPVxJyofhlraQb8fuUgNydjCTPo94VCCyPZAx87FL59v8OBZSHxgEhoUeJMaWOTSwNE09msB9nMMmSMmPlPm4FSjdrAmg3V3Ys1QhTgu8MyjGaO+bPJJgbGxAAaKi07VMbcuVafjbFoWU6rZPovlsruzQSETcH3qlFPkHOr/4Tm+8aZvo35y3C6O2hZ21NYIpRxCgMlmtX5Npw4czQvnS7BSqp8Fhs7HnhMcWiBGBX/gZ9r5I4xDxf1dw1LYvGXvLYCqzJgnUnGkqGt+lRimQyGuCU9R6ReNgHx87X4c9I7JO28hN3ixuZBycecBJiE2qslR/+uDrmQOpZ0hE+Qa3RczEtf0ydrufmTWXvt3fT7SWwPY4PQj5HRoTQ7y9/+df0zv0NcQX6nfSIQZMLxoDs4YGI7r2jB6yQLX2U2fVGcG+yuVm87VYpxxxL5l21d4WGHPBgLR9NZqQg5Mh0OLrgaw43PnUIkQsOplW+ucsuSthxAxWLiajmKrlJ/lJUidBjYJKY3tkuiNms7JX5e/dVCyykteENxzjl5wElBdSYC/W3rT/60t1FRrR+iP1WgrPKnw1cgzzcg/iQEDbmdCr+9VU7InxdzBuc/oYtKvYd+TAcPOO4OtgGXc/cFa4PZyNkcp/csZUy3Ul8ylEST1niekT2Rq3eVKNv2iZJuP6tMY0ZUvl0kmULMdNoTyHZ3NDGMEqTliMqKZlvYeQI+9R2XVSS6A8lLmTfL3j4OWtdim+sQ4fiZDFpNO93heMgUsild6qGptffoJQLSIMc1NbkHLiAH7s5414eOtG4tUm/BEuL3bI8bGtyb8U4XZxfTAeOljXftI9JPyjRvTOq494fn+qdN5hSiyvxNnoo1LtonN4Td8Qt3WzpecEC4BK1KCfEEAgLcDjfpBamHcMV8ueel6TROD6/jTlzLsRHR9WkOoYmvZlPM0TM+nsPRBapA9QOX73I5+zP9qAj7zDVhsSfB33dX2w9iYJEei7J65OC7Kht/XzvGvTrNZtjousEYv8e+ru5y5m7kbMsiB2cTUDVZzglkG7StSWDL5CqcQOjWMresRU3M/ha0apfxsHZ92HvLvU+VM9gzCh8MBRKyHsKA4ZIxoU4JjN2RPUz+AvYRjgi6RIm1anTts5bcMzFMWnZNRTPCGGgZ576WRAvlSYu7zkaF+DbQb/l+4Nj9BhVU9B7kyiG2NuSvCPb9g726BmyXT8R0Klm1R03UPcSl5n6fpf7wbjTCcKS3+8EjGn4Wt+9EnKIOtA1IDvg23r8uuu1aLuUZOyCKVkArhab8oewvv0aqC+5iY8lpsegNiNnZWkGY7K8DzbULTZgZaLF0t4iQm9XywxkfkDhHyy7QY2eK3WReEJwJYlYdEH9c3arh+ImpwBMFZvHUVCF9y1G8yPTT0V3Lb5JJmshueSbHBArjOEzB1QeedCIC78oK2/VG9C92jteAhAaGRPlT6178LHwHXvquxX2+lQkPrZIZyxr+V1uzPSpU0mz/vYOBJaVMm0x9d9JUvhpV/yi0rakF6MwYKYLrPDj4bJ+kNwI2zK36Lt1JDFwi/GqTHculSxkwWBMuCra2gxeBZ5OTzJR5DXm6i48bWPtgy8s84xWiiEsprxcQag4gGx8+jgZ32n7cc3xUJCkwC+qtjm3jpKn7IhuZVyYOvDCpxci63RhF3vEdM6jyskccfud9Ng/rAxU7M54ZLUKRdyw165uPShN+uBvXLWsVLcdB2N0xRvHMKjxTlVU0RUqfbpF1h+6aLtYvaa2z8CVofeuLHMZMeWORp3qvPyPL0GCsko3ICsgDf/LoltdgSYCq6xKpXvZm43V2LDW27v3YqG3lLV6ylXWbB3/JXEYfmHrmqITHLjnBPzHDzXn6XB5bF1xPqhzbylEz2ErD+my0xAjOyH0EdRQS7ypjNBAIOUpaBEOvMBElDO1JaO2nWpzT1qhMLZA80yzu+hGYnSD84WA0wOL6J9F25ksc5MnSsGz4K7bBsM1U/iaaUC8W/7sCtYs2d/ZZ1d/XSQ4xh1q9vf6Lv1so16iYKiL/0y7GNZUiAGaY1T76Ngw1xL0Fxxcc/XomVMCrgIAfNM5Rlqz2Qs1VL33v9+mTjfGfviUk+BSBH/uf+ynWot0r4/BDImioR0PRZeeyokgGXl6IvWDr5wTwcfibKy5w4ZNeHjaKRtqSSOqC9442x98E2dc4mNGlV7rUPu5uT/axqosh95+47B1Kvg/l1N68Rm9Ub8ooekqbBMu4v4P7SG8n7uJ+Ix4VZ9LFyj9uBsBGy+3XWEBqiMqREpxW9qerg5SKQCP0ArpBRg2lUgrv/PzRL5pGA+LwFFWB9tpf4btQFaZ16TDeZxAPcAlnhNoKcbORv0cfrBixSNTK79TCGqIvVNccQK1bO9BpEldXWeKBAKnDO5imWeaC57urd1Yd/yf+QsUXJg8PHZORtLhaBn8oJUCkeWOywpuAMmGaOu1a25s+9gnRTCusHgv5MCw3Q1cz88dtFMD/6xnTwB5t9QUjcxVXN7etJ/R6XcD21FqbMy5Io77OWi0pt3i+bhutcxQnicnv+p3F4dYWbwAZVN09PBBydUdu67g6KWUr/OzIWuaZgd1bbSno3kLUJJlxtRHHOxIfVfhbDyLFSGTSi3va0w9J2ALoKAN21I3CYHX9BU+K7sQjnctBvzIyHvMfeR7wOug4ajzKmS6HvQL4ZFdumE9oucHOQXBLqXI7FRBY7Msgd7XjJgcOpTzFKOlAGlOBHfBIw+FLW14LQWhj/zZWuLsAEVfGj2q93imjfrZA+Dwi8y7qt3h7q/22rCFdu/bxaqW0f8lbdPJZ9eTL0yWEWM1X3h17lc1vGaxjhiveQxlkVvRB03aU8CbrbR/ZMicPU/unP9mjeePbanfWlVMNWaiRfRGl+qNxbjMOwCsP2sZBsOkPmzmnCOwWlra7j0euqAgGjKs2PoE9FSyvFUFkIHMmsH2s3cjCVuuLF74NaGFiTqFoZP3bErGuqY4C6sl6apGL7joKCMD34KGPFwGM4fnNuRxb/zMbLwVEsoe9Dl54dtw0gSmFMqR7LF4tdpumETBndOpAyLpCrZuTgpuTTt6nlPkK9TqVWpeW53MSUhUhHBzpR+7SzoAFOCZB9BjHbefoU2jsejtY63XDUxZxSL1S1gSx7avKdmnfAeAEylmpqTTfN4EummDs37yTZ2Sm6dUL8T6p7B/odmYTNkj+xC8/LJophWMpB+EjQNJ2rUpbdscWExof1HadPrjriTl0kLI+k19R1H4Qh+v8wJiKxiCpwb42cRn/aLq/qHD3VpYvX/yZEVdGVcaWY8xIaE73T2CtObteihawEYRXPen9+wiBcUSJ4JHo53nk/Tpq9cSqvuYeQVTEw3Nr12vEWYfH1cqFhWKkKpxNZ2xEtys3E39jAWPi9aDGUfruArNYLpLRUJsQTjq8o45wCgzjuBGlmP8hU3wFW3lcwv2dhr9vB+PiudBnKV8AigjjGVfxXQQI1IUNOcM1uAZ9lJ5fo935JQYfRc2mEybdEx7vxzr++EubrHg2oOVNwB1CPbCFne53NOmLDJc5yy2XmUZI/U+UMCgywBnkITyIgrECXK2QhZ7XDO1M5kYGva5WGyMKvvNzX6OkQswSM5cl1v7pefnKCwMytDw5aYO3xMU+D4IeUT2xbg7WAMfA5wwpFQ0xTVCDKTHFR/AQcPLMx1svmaHec3t52phXYarUvrFqwXtSlYvJptTjB7Q2tk804/lwEihRDiyRXHHBKBjhcUgnp7DjmRdhioWaLEDWDjf9vRY3oOlfI0sLfGOOF4UOTIVMkB9tkpK2vjTGO72nFo0nnltmaHuMZIoj2bA6zeZO6t1uSndyGnhbJOXKqT7BbaipNvzKMxlSzKU/l7SYNZovRU05fjIe+akl7YSvo0t3A060G79HtD02pl+Z3vnXzI4afG5mTVHwWCEkMxoO5lqwS3KkVjsflGWqfPAKAmP803CJZWzqDifHDGjMb6CY46PhMo+M0sRk2kkAOsaqdZfir/dFPluld8sq9Kc7Hw9Lp9FPeSekk28hI+PL8kYD8RjpybJtrM4iREiKhWRhAVyX1Yo2piLF6b0cYQ8eWLPAMn1oVJo1F/dFlGMED2wy1ejESjOA+Zq7SAClzyOEXJfhYtpTW+yl30vTkx7jLKWKaweAYA78Hy/d/NzZtXejRrG3OvV8LY1s0oQncK4yWvIxo5lh3QfAVjosDQfwjTq1DmqJnKuGsh3invjVaKra2SjNeLqeXa9GpvKXlIDxoxYZ4Xa99M9Sy+9H2nhzHzVFYuclnPOkOYQWyTisneHtyetYUTmbIiat84hZzTfkmefTzRcBtTifIo7pS8OMo+Bh8gGnyuDz8IIPodbbVl/X98ZRLOXi+Zbe48uIaU6vwh1dyWRdYuASXUrxn1tc9XjdyLYjzsM7PYRHzwPYKDJNIUJFsRiKhNbQgVwn47JFdoZYgQQUYUY5nPpfHB0c3cPfsrnoYiYQ4HKCCtsfwRqMtAOsF9BHaoROiTofC1yuGYVmhIzsHoG8gNlS6fF5FOvpIb/oogO+gbaD9wmSKwDGLGyAZML7c55+H2VwH8yQJagD8YU+GsQXvqWyymxhiJEgNz66tlZMlokJSfvrkBqNcw1FUvmHQs9uLDYuRzAcccvEpRlY7V4vIPaGdXNGqsGAUGIbsHx5Aael/c1GWSVWbmUIPIx5r5prfwP1k/Z9QUtyXsSXhtxha/57DxcKdZfXDPkHeGoytig4QiJ6HoVbo9b0QXdQZRMJlORTyGtW8D01P83nEH6bR2EQPe2t6LTt5wVu7w3TbDztVw7AAYGgvwHIKmuSdFfCjsQb52pEr+jeoyGnUH6KNUorNmAXhcsHNxDyvCRuQVJPkGo78JEL38DM9Y7eXsFBc2Ghj93pDLwnaHkK8OoRJUdFYGPrlRUNWCZP5Mds38sDZgpe4h8BFxselUB3T4e/Vqq9XqDlCcIk2C7zX5MEsvuULUsrm2ddMeK32slvuMMyk1u5GNfRO/kYXpvxq3emChxwFKoVS5hlP4YGBFNqnNix9otnLW94n9zlRVBnwHnPi6FAAcmZ7iN+pfgGjisKSDWObNOu2Nht/R+06u5juhRFJvoZtn90YbDxsuGpn94rLR9bSLH0Z2D4iTbneWX2WHmpCfGpZhwRSirjpG7L7tZse06TZNPGYzrSoM47Cz3xxdcYD0V+hFe1jV+SrZnwTLjaI6BNBjH3miYLzi2Lz2XPDz9Iye+NZ2i3RQJQ/xnImRWw7mTWxM7tN2YCm9H7Es7tW7FxO2O9MXsKKCmP8fu8CzZxrSy0en/Hntrsi41A+LAPJ0MSfdX7KFisjnt7Okr5QPvGVL44tBjQB1jdJZlZ08WUdpmLSTetDmjDQNvrZayha0CcMDLbDmZpi4aSXOptik5zUvs3Egtd3GIUxItF6motDxjQUmEihmnFOFzUw2oKMWowZ9Qpsz8IE8xcuQaKVCTTWquJCCzUHNsdrIf8cyBaA44h3q6ht9LossZZOVFwvgj8eki2+G0UPtv9w7BAEn09251BvK87aDBS3/zi2cCj/fjMgkgrmBzO5JbFVTn1KPHn2hAkJ0F1bGEJvI6LXU5RRK50zz2UjhDaCBqO575J2OO/t/RaKwTCRbqthsC1UNVK0JnYCr01z9/zKVNV0YAcAzTjzvDvj27fUl03iBbsXLgk+6tDfdVMt+dkZYyHXl3A2XlOsA/FQNBE3t/A1PaEshJQ/QlO5mWfCZzIw4e2D9LMx4yUbEUXAZFo3QtFPfaluThv9fW+Q3ayztPzU3ZCzYid27GbsIzT5O5eTS3LlQYmK8vvpG/+schlTTGAaIDeDaczzqRFZkE5CpGVJS+WqpUTu5qvPk3VJB9E0IueKWxEmYcpaNMfUVY9s54R76Ku/BZf4laZRh7INIViGvXHMqABu1JpXHuHaEgkm9Z5CD6T84UWYQoTh59IdKW0tLfNkgR44St8hUS4XkTL/mvF5fr1FKxJ66XWR3GBRUEUHoARIDshmu2bDemKmpJTHB7OSlU4FrmPsdMQXjZ6MQvsDeopgBre5HLkb2HQQivQHjsWcHDcx86oVYfLUFTJ3lJj9SYce7jiIhKFZJE/Rg3r+dgatlbsqs0d6nWZy5/G0u+UlVstDCcDSY6d4iqRPOvGQfYXpwRwwjAyUTWuNjqpdK99ARI7hHq+QdwSUCjmG9cHFVi0sFqNe+zaTn8O6g9i3G/OcBMXQ+/rQaIDOSV0Cc7SND6ou3vSS5wiy1e8ToYz2IL+NgjPMXa6pTthui4xfMF2hblDjdWCDu1ZWhv5cP2i/rv+Vtj3hXD+95hhEo2l80zPotglskm8+r5u+0u1E5yxHtMc56WNhkMfaLbVpNcNiqMSqaslOI5getljiL7KeMt4coJ+8NK3YFjAqiRm1FI7jQZeb2l7prQNKdD/SuGFr6HLRP5HvyyIs2G3Wgmm55V69Ot0XsulI45UFPsOvnp7Po90c/EnVQHUHvDfpJNrVcgN3N37t4AZnKQ7o0PmE+GpUwAl9Tk8saD++JHPFoSUFvNiW7VbhiBPvNnj6vbnZVMMctrkRpxdBCfYrETOEiaNlv1Zp9/beLRdx61Tlrwhi6I1VcKXCPGm+ava0PIiez347+VIsrYgWz34od8pm5LbZVrjfKDTvTk9YIA4BRrC4STHIB846zzZRWC3yUy/f4m+JxoeJjeKaytTl3Ii7iQNduLutTUD8318B72WBCOcim04YBL0xQFryLmf5KxYLuxGzi2aC7xkY/Eu55Nklj2X5nC/R8JTR2RRj9K4/DITvZlGLSRj/Jk1qD4sRp8BOYYLl2rOqObB5T/3jOEWeDkiDwDMV0i6STLdFvzvRKnSN/xX0JzleuU5OEzNcj+Jyp/kNxcvXZZ14QA1eitCZVvuXTgOxjFCzIuy0hny5QcG7xMJdojBRTTvZw11dnS8DCXkuiaRv2smwrK8VRPmfK2zDmDQ6CWIOHRMuyJDD9dlK0e88NNMvNTGA01oiyi3ku5b2kItcYACIQI5O/ulgc6YDobp8rW+F28bFJdXFsqI0wpjp25sg47ioCTL4ksfRqkCOzNz0ePpLCWSyhBlVW3K0zBA3Na0X4oEPSJrwWD2TWQnVUdqUDxFle48OVAev0vcX6X3bwxANgj0iKAaaly4uh9uJiwQIFokbI50mVqGMjzro6AVQ7IgcAHtRskRGkLBvE7puIvU8/xzSeRvO2uNlNcWVMlDwCE5zlen/im5fVAZNDBFu5R4ie5kacCSCq/YL42KLRetyHf2vN3xC9lvvsnKMQOSXg3VPsdoJniOsO2DUd1U3ksLd6p14YZhYBwpRGV5m+BjQmrGyRSOd8mcya3GQfp8mj7dmKt+aspZSTNOiizYU45do6xcX3YV0SM6ozJAq9oPd81366RVLUKD5PJiuUnOcbjNkA1nY1mveCLcga9CFfL1mGTWu/xZefETUHjtVQwTLNfATzJqjXsoTJwd+pD+OoTtLPURbsowCdpjVSHN0CpTdI3QuKNa2Eg5yMlq5CzvGSN4jkZzTXaB1eepMqrtFQnG73O8zGUPLPYGYczcbqvgxyw0l39X+SMwBZleFRr9l1r8l/qxIka2vgsLjYsAxQIU6Gj1IuuO/ghSGUUE0paUWowYY3WB8NCNqhopd49oS5yuXTf1M04bIBYTybgs00j8fIPBvzNBj2puBQvf/oXp7PTTZTMGGARFCEPpdgdlNns271rC4aFeeh7Pm3xhnmS881SndZUbHYZaCRXVQYQ9zxW/9TT7L6M6nB5SJZlLz7YsZRRI5wjS9HsfgoynQyMahQtJZWpueBfoDvfrOuqSHczHYURTSLrSgVhKvynl1qseonidCkHQLAjrIXPnpH6Gru8sbI0HQ4hf070ejmt065Q1LJZkuvzdfpJqQdgys2VuR2IhFXMCvNckn8cRVJB55ivdsJ/NtQJD8YsBKT3dD02zQoVm2XTN7ck+rBaix62Fli7YEd4iszFESfZdFMiRhdNKAlPivhVK+aeIDcRpgMWetmY2r46OoZvw4+v3C8UcsJSCV6g0w/9zJSbXgZO8oB4RwO3flf3QG8SgBFTXkHMIgrvvdX+twPAEgdY6WpTivPQdg0n6KAk1bGd/XBxlUvrfgx9clhbhM3UuB8LTsYHLXUuf4uq9DZMpgUI62hoGKlGJmba9atde2sZjwmV6xfyLRvbcbVupbKhjKXhzmLVy+0ew3wmaoFCeJpHDai83Iio2jGCf7ZYrd3a1uhm1mYtGUH7lKm4wjC6ewzv5hMd59UNr5VXb2/PdOED1mWGFBdKU4uX+0nrqNH+gfoeiIkIJHkpIJIIVBpMIdW11eO7edlOTwe1j2OtVYP4xgxwL9a9rcSjFX2pwcgRoAvonUkwAh1G7xFB+e/T9CWaTmYdusbksibYz+YA3xh6jKzeuUTIIORryGLSuGgejTqfGhr52W4t1Xsd3nvXAbwQ3X/ASI/hjhDT56QoxSyulf1u+xMzbZTk7vVCKD37eYN37z9dUcFkOTJ0+l2IrzuTnu4T6WvnSxHUtlAbUfFtGulhb+spLwwYhriMT6EQgaZYfNXKMDOySU0UHB1bF6Qcq5tOeuROhK7Lt0D1xqP+5HqbMBJxDzKof6vsKaP3CMjgwaaYcMFsSLs5RpRuMgFkeYPI2uVgjBT3FxTri3qTCJZlE+80T45NxsM5RrHaqYT4O+SQ2DPjnJceo1JsjXWIrvtmVaIQoti4q3jje0wX6LC334dAhOqe2gPUgH/we4MrzZpSWJKM1vmgXUjZtR9JWPV5wEU+XY+j9B9azd+ycgVc9u3j2RP29s7R7Q34wWMGVE06HfpKjKHmIA2iTP0mhq5tFosxhezS8j3CjxTRZQJYvLs8VylK8m2g/LXG7/G/yo0Q8aRfRNDsRzjeu4WgV/v+oQiLoFYscF12nCAjePM44lFIh6TlzmYa7A3PV2+Ki8+uHqe0tvNSnDwwoFo4hHREI8b3+etbsbvzWmjesXJZmMUCuyymrcHjcRSTh5ELpwJf+67lFh2KSCybf0P7D+xr8xTIzzjIDvW1q7KRLwH/g3yVIx8lNApxstfettdf8/rxk4NXJL/14NqdZZSbpF/7X9RmNwpqzKpw0MeuwsfjXqQ88vZMnuk6EVnXz65h+9UirwJa7tEnXofXaRtLX/QWWkKNj2xtnXQpX5yWw7qJiPcbK/PMpqBAI+td1GUF6eUJeZiPnnMvT/jZ2U4P3yDm5q+BCodN694lz4FWzceVWeKr/Rr24sbOdPzS+VyDJ0yNolct4Ff1PcCKsjmLgbErgwfyCe5cOoVizyl9ElnRed2W30pwMGtSRn9xhDh3tk6Fn/d1b0swZQClKZwNirYje9m7k+R/CPuhBbfMGtakxIO78GncWYxvbOPET+iOhXIMeA4ildv7l1bfp8dZRzOfzF7k1SwwQwznAhg6Z/UH3rVj4wd0tdHjLbeqPHn4KJnsGVcj3hum9yuFWoHZyK86W4fJsBjkkc9HX+ru8KHV02lklambIiBh4PJuMN7C+vV2jMUYLfj7lNNQz+KoxOnHai4RIzRk3pLR1syRQmHzF9k0AXre+jseqrhoNbq+WMwBEOZs+aK+M+cL7AwBusa/X8xf22uKN9o/JoTbbqUqpOd9gLVK1n+JjJ0Xhbd8OlhUT7BgGlFYD1gkd3VWOTmlLxkkH/2z9qqdozZgmO37ikoSWPiW+0rSLQJQQBBqfenD9Y1rDSlKsko4T80H9UDyvXlVeWsNGcsY6h4z6zq1xqeaqkFXMOsE0kqIGUG5GTTh8jtAKxlnavA5rRjRH0HBppsuLsid7uV/eANoT77bQ3LjRfAnxphaWl5IusrpH3OVvBSYZQ5Z37xbZjlLirpIRNNDO1S9+nr0DRQigN6G9pBVqjZFrj6TkrM9EzUwVw/4nnVzklhEcI7recLkk+6mjiQgDmGvYQcBN0pyKBdCXSeMbhQgvFCWVSsY6iSPgzU8Z0Dm8v9w4hr3UPEcMQ/+10YbkHnwp5JwGGAvQ+xtW3QjckSX3uPohPFDrTxtjb8BylI/AfgkA8XvuX8pAqnbxr6oQbowzB2TI83a1njUQ7UoPNWjJd3bbzTCCPoJi61UNcl9oYlxCy6EHYC5oqrba8f+oTSKrPPZ4JPoRey/q0H5rC7MUv/oYm/Hvds5UicRSgHFFF4rGcHxt3aTfzrUpBJRMg/nwYCDHb3cF9uwrFEjfo53AD+6SaD5J2QMvrBLLVwjrapOnCSzr+B+0VV9+A95NdEyZGyb51S88hHEFhRZGatS2jzMVjD6GgXjIU7XgNX/37yo08zZppqErOeIUo2p8f3lU0t/R32iyLTELNWRQfl+jVrIpT0EDb0/q5GJPvcS45J5OXH0WhlymoUV0hXsx3sdWkf2rghYS3maUK4LtxVrfyw3aD+ZolHOW9kN4oSc46oSDz5PK65mIfKg1lcwxuRqVBlFdjxZzgOTkZdhI5r/WXRFbZ3Qofb7seVzg5PnS67BgDvOnJFe5hnqrr6ANIciTmloabxq6pLmiWaoi0gmQo51+c3tgOsosow6KkWB/uu5pBU9Kp56EchSNnw6wjAr36RcbRbyqaizvfHJvAsWHPGfY84tpa1O5BJzWuHmjeVIAQzL1LXKsjF6AAioNh6WHbHHJqG8Sy6EIJ1gDQ49xW8FwKRqsC8QfE0iEHtg0Y5OwjNvDhiCiTQfC7XtLiPm3BYGGZqGeEa4jG6heS0mm6D30ag6pNGtUtKAmB3LhC7KtOni2VjsqjQ/m42cbhmfcHUKQNyDiyDy1odls6zXDRtdUJpySugSiCkuWdhKzTvM6ex6/qdtmj0Wr4tJkEJljRUhP3/Xh6bFoviPOgKdx95yswFqSIMUdt5K7jOCRojTVNMzB/hbWgkk2kzXh/4Qxqzh+SFzh/qo5V9OobuE2mAip/9j9glqsTvvVhFOrpBxMPOhx2CIT3mwL3reuWWkABCHOYgeuvfyBNSGsUPcF+bnmyaKCf37Y2lfYo0Z4CTm3EKjLHOVajlaQn8oktdMF/sbo4I+GL/jsiJ24AVCl2SIdUDBnMn+azIGmKUy0IBA5N/h53xxPE30ikaPBTvXmq9vXoMwBg+f4ytcQQqSlpXr5aCi2/Rc1Zk/uQKXMjCuWkXYZNyLszA8cyT+QKaY5VRiYNeEQXVe6rZwOS9aEo77FxlOGVfg/WMJV9S3NK6sV7XdoDzncfot/qdLX2fF0AlTfepflVZ/P9gKXNlLGILqVwO3zB2z2j594WHofUYcftwul8JExM1Fd9tLGfi+sByNExNqUbl/90ZsjErRN5DjEMUXiFsp5jM/VGKg4crfTknyKz+8otD9LTZm9WHAWvNcJ4SdYSg7fbBcON80u7grHf+iRZVGLg33q8QTjfgCGdXENz+Cw4ysVX3TgO7urdQO+QSJost103hCl1dqjuqYCgFPW5FSna0bEfUthP+G45+TXkt9pPovllqQl8/v32Q59b4txfXoOApdwTGe4ySLLURaRt+x5OmyWuzzEhjGcpaJEVp8Krp6235fMUN1I1zmmy5dBeZyyW3j++RT8KRo6esUSpHufiDiv7jS7hQ7i+kQFxqwg9R8ITPSbN0pj06eR3hqCBD0qmHJQzh7HO4jm1pOu1xVks9kXDr/Kl0rGk2isUD/FaydxCY8RG5WcPzg9yyH4WZ4r9fM9lj6Mj+fypXM2XS8pbbuCQB2m/t3cSy+0vZb9I6ORFyhpCsEv87H8YsdWfwH78HBc/GCWfjv4wcjgTHwH+9n08u2OGMRUagY1UCmhr66iwZO8yPVXpRAvoHCsLEkoi85cgxZmDj7ZBramBMY/2GuvoG+R9ubdjyP0Eqyb8VSYtxOORPHwKVB/WhCze17pALGLp1ZuwO54VIjHFigrW5V3RNQXztQGThVO9ttlYbSOu65aXr17YOeqEFveZLeZeGNwJEBtyfAgecYbRLzi5oNcldmb0SuUSVkB8plkJC9F+o+ktbC97PJNfEwV18gS3+Qih6f45T7bWM0ixnha2R2wMkJ133hG8gI/84BLhTOa+bj6ANLVKqjl4GSlnu6Bs5Fh0tIbpANt8o0DGWp1KL/Ft4rk0gpsN/UXHxfm1f2sl0xXcMmPtEMnhr9UR8YEJv4nNS6QPavAFZhdhXF+cvwc+dkhDiuj1ACZB0Ri6cmzUC94q++uMjk57vHM93kA1GHuD+vUvechm3wi/bzUcubSf8wTuWB/qAxhBcLFC8ShVqOX0VxuiriVKuyMJu5swW2e2Cr/Nm4TEyx5UkcB5o/ajg+KL5ANPuZKpX0UGqAXAHrp5epCXmhKZ01PEKULSHwv/0lJaC6OFro4ewPxrX4qcAefHIkkESCTY2r1GD1LcZwv2w07VwpgtYgYXh2SDoIyXfKkXi/HqdcYCCoXg0y9gWFvi8v5qWJBDNbUxG0tBKR6m+dFNmOKQcFQUnudVj4lw7SxahZbHBqmQ/sIClcJvgLu6zC/n9xa3PA4atyx+FzOVA4bdY0WGPFsdxHA7FzGPufvcPSK7Vc4p69GwhQB+y+neKF3WY8WlFZgLxai0S4v1mRxmizgS+ISACcsocreCbrKSGrr2y2jW+O2M/zc47PS5VMhJHV1WfOKsvpcg1IAJ0n/m1XqvAzIPAYdGrZiOmBynm7jHv2lBsLZ+lhxGkMUgmXD+wcumaRJrDwRZHqswoM5+VZY0res+PvlG6S3Wj+Q1JzsOjDOn8EwUkoPTr2slrEruxrWszp7Y9PovC6lYsSJ2TFNCu35RkLzDjK90/kQgStqKsB5zroNYqTYGPIeHTwB7O+wAEMMbYr4azOROweMpG61mb2Va6KzUDyzqf+hm1ThkPnp85z0QwKKLP0JADUhmNuFp/gAu6cMdIYNwXmC6+IXECDuigA83tEnb1Bz9U11VMI4sHwggHRT9M1KqSY6K0ykqxNlsV/N1EPY1JuIvnxSIkTLQIGzIx23kGQ8qp2yOq8FTFlCIyz2nr7Y6YlIDnbL9/R+wiRe9tFzalyRtlxajhWWQE2Ib4CgVLqZ3aEIdwoWxvU9D1Big+Jq3VLmdiVoeKrN3dyZP+RgmCXf1wf6+vY0Pxb+tORPnFOEBOXov3aR1kiRqHfKr5NymfjN5D/zzFmniji0JVhn6U0G5DzylNnMWz2ocP+mbjamaje0bzsamedT1xYTsnOYXHLVRkzRFNIutWm8xTHMzfGnacwswZZUI0nEbR/2am//g5UVArex1rUgwr8n2mQHO9mnsPI9iev9FiLbtFbtnmbfhLyKC+vBcJbr50n2FhqZXi4xBH6SKuhhMYV0gsQQARy1NMIlGq08YPyED/thxMY=",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
