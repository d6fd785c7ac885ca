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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTYtUniMp1v6xxv1URwgMGb1UN21Qn/IqfJv2msAkiHtM+yx5EpaVMOju6AP8k9+iJi+KtRJdjIh1SwIa1I4yjbrA/cwe2Gl5vat2M8JT9C48oZuoBaOo3zDSQquw9C0NHRJxWYeeIVrz7Xux7UzjvWtZm1OGmX+ukWGV7pY1K4PHBrO1ot6qTNnAk+oijbBM6/8CrdQL4Luoa4CXpoQsajopQQ1u64cG8fk3NrbI/yw4G+Cu0la33FoeKrbv7SHQKEsu5wBD95SFGemRQDYoNDiX+/roeGAlo+TMGMCsjvi5NhSGrFnLAJBCGEp75pZg6O2joLs0cgMSaPB6W9FDEgYa8liWkBmn9oQX7P0KvJ/uAsiq7a1oSSKYr4+wwf0+HM139zVkf/kJuOnJ/jAXA2sNH9AUu37m0I4fV6hN15HOm4PrXSTuScOO8w9M7h/QSVLtWeQDe2SwjHsnH/+Eru9WnHGoLO28GgP71VGHn01XevLOPUHdA0hRwYfcRuXtUUmEUNgHUsxWN3wchzAO+BgA1GqUZYRRxKnJzMKKnXlRIqmGaEfXTqrf+vK+LHH+TXqSOgHm6A36/z777UKfzOttV6yMNgM6XEj4eE6ZbwYuh8Fos/3/tbTgR8pgyC/jyDETRptXfoS6Z+7cQjd3uErR4I/GWay/UvlhIVYsJrHWTuH975n/SuP05JEdlwh1mDEW6LqAmQx6pjW4KnjOEqPx01CBYMBzlK9IeReP3x6LWj4v5j/UiW3UWCSQZH1KOSUKxknF6NhgkSFA+ok1T2LYiCf3At9qqJcjRnrAy+Rp/7/XMBm+7TrFEWDCEJsa/xOyYlGqgtTgB0TezELCPUbxsmTydnKi1q3VmGMfJ3xehgwFVbxXrzczExfDhwU3LdG046+et3GYyrkVxOoMtO0fJLzHfA5+zh92IIXuzB+cDdQJ89ob9SNatQXeGwQ/KU21Dd1ePztpsZxGvbMeS6kZlRJsaz8sRG+XFBjkHfz/RDBNt3JRzlwPkFq5YroUm5r12aKeit58Go8wEhI8Oeo/yQDmEnvYIG1mLmg8rhJacTW0UdbyeQYR6G5uGqeWLpqkR+vu0Kd5TszptiGxc7RcHpnyl994x0kcTPUePZ6Ks/SzNh5nrYsuE05T8nn/77PLvTtkmBLAZYA8BX28P/yk5nYBh4G7ezZfOJeD9nsVHFtqPhX3FNRajIp0nj6DptKhEVLUUgojWGCwmHJ0SDIRHcVm8H9fZDrvUIYx7pjH0ejls0KvaMpGj92fKS1/1WlHxS+7qLjayX9ZBAS6cKRnS1MNieoHg/GTqK+HnRIEMHq/9g6IQK5tniHu+1Fhh8066y3lEnzHGTgwn1SNijMbtpQifbLB3G03A7oR+fDcvdyv+51qjw/ukBEEYlUmiLvRnYKGJJNGxo/ZL21Kf8yn6UEz+bhFAdb49B5FgBNwlBcZDH/mB5NDcitZzKnwI9uADWCET9UJYVkBUBPMLxu0tl+SkE7x1sefv1zVLbJm4ku6PEPpR1CtCK0NAdoh6isPqlMmVZe9afCleHVMRL2lvmoMBmDuxNzCfiXk1z7N5gpAJvM0N6UYmXd1Z/+HKiGqG/KNOWSMULQa9I1l8YKe6sUVhXYliwkdCTRKg0hfpILmyVZxrot4hMukCfJjbGbCNYQ9seUeYIOUkEZ+1JdjMy0pekUEd8x+j7CrO3q1ccC5rSzP1P563joDa6quK2olLitwkJdGq2g63cUaRbFm4E/ijxvmdaemk/ctACseTkW4b1J4idFoxp4+pb6oHGpQeAAf33nqq1ax3ceT+Wg3EpgKLxB2n/WCNRTRqlVKlb+MpKiukb4vEN2hL1cX2aW5BreGzusc4UlpCsYoLHnIGUVzDWhBfXCwWt1iwZc0XkrWUWHXB8q/Qoh/l/PSDKZXyQB9MZX0ByhzxxgEu+Cjyrkpn0i3TrRJFIeS+tUEvuzPy57x7sd2U970I1v3B9yrk0pN5MxVEsoprJIT3xQt4HUGsEyTf5FfeT6n/8q5In9bzJjvVEZqHzkfJj3JWtE6Yqjw+ddSHm2QayvL4DbcHH0wJvchGgORNDYF8lNZFFrH71Y21hnFB31RzPZbNdOJPtOIhxNPjAp+Emckjk2pPJLaD6G9iZfS9xiSCI7rBZLh6jhde8pd4AvQVlwz171QW0VAHmoQSvAM7uNKH7udO2khHkGjs1WzltyJaUhRWNycS5zjswLwTYiRTYe6jdrPB+IL/RcupFoPL5zUmZJu9Yl0KeOGarCpIKD6VHWtXc1QCvlfIG8Fqv5wKJ7pTpZbyIMQpdYlXeXr2T9a6s8oxDB342hFHZ/i/mT8f24gSgQIK5m7scpRxRdQQSAzr9hC9ayeIuuhs79IrLq0MuqWG4wFCl1bRXtrPoiTboOVqD+yDVb4wg5ohGo2e2SPKjyfVelMY7SYhuzGXZmxYXZco3Az7tsSYuW/X8UYq6oJ/vu0qIrVVmum1vkAFomF3RYRiLszswQ2HdZ8lnrXSR3OsIA88ZFdMhMfUGmXmX2knLJXzxnKYY8qo4215Dj7Ymcu9GMI06lFX/pdCFoGhYWQh0jxxIqyF9dtUAwsznyW9ryG7UnD+4/yKupu6GrDC94O7OopxeWhtgGpBBd3aGYJ0umb/rS7khhnbVjhYxEv8LYNbiaDXpS9wqLCS42c1tClvd7dBVO8vS1JeBM84rH+iEdDPGcWkg1Gmt7Xm4Pjq0JNhT92m8o8PQnBERK0sVkoucfUKepGad3YZ99KvmkVthjkKfgHm4syR8EWKpUJJkFTx9i8UrSzwwosow3lGjnyjrmreOAcp9qJCsUH9f5AqG1OJulKvsMKyUb8kUdSlZ0+sOuG2KMdLG+WC3vnUsuWVoGpCHtdSV+0efK4vQzRxVjBQspDEv/7JbN4QpNMpXRWdJYuSpJa3yX1wzNmqurbehCuNSBMhRik4TWYfi90kZzh05R3qwFDwRD3nkTz447O9+5NDa0HVAvlauzYvSyL/8LJEny273F83Rdg34UKRM68I7vwEvLpBL4yG9KfmidwEdioYN50KYdr1mKGrDR0buOF22QWidhoUNYzxL/P0LC8H/Ca2zuy/UVJI96TCGK2LlBVtzG05sdTDgRMvpQDA5q0xaUDw4QW5a9UlRO0aHdGy8+k2hIyu8B2pZ/+40P+CFPKQzjBSMjVm28NM6y+y65DGb7GSTonzt7DKkeKcb0uBdehQBUbDIAxijFy6WG5pwaNa5ltd1T9+G9i2ZrDT7jCnAG36Pq8SFN1yqsFOq7ZiG6vcElKux34uQI1kteq13pf8NeYxZxZBHNV98siCTF2j5EdgL2nwfs2+rFCrv8RThD5jhpPyHk3EyfH/22P7/EwPfT+wrHlEwv8QOd4uvX6vHX85+5SfQK29jstkBpdIeSTo0lBQIPvtl4RLMmWodvDFO1OBS2Pftqn8uw2RvKDNaZ9kF2pXHsYD4pnCwVQrL62HpdssRy4YhSVWh0C3qfQVf6BpstVNDlyaypDHEBocU1VkzI1f13VIVjx15+IeGlW3RP7ciSy5U+vKrnqYgssCfhd/vUxhJigp8XgEh0/HmaGIsBn2/zrz8XTBlnIAXs2OSdqHNsif3WoI1BXqsgi9PMjHtAWMcJeKha9xLXjyCpnMULxy6E7DFSU1PmYQAuw633zMP6bBOwb0YBzecr0YMezU2uohzbpNqZMenTu6tYnRnb1DZyR4GpKmYmD+o5aUq172sdyhFtA/Ixo2QO4qexxgv15MZTxdfa3a7vuo6T5XUh9nniDWUfYzwWtIj3CkC+Yzwey5yQWnNlF8nnSlY1ZDhu61VNTNWS9UV3zoBqIZoUeZv3sFXeifrVKeX5pYPCeqIv+HmsUX6ctsNvQRqnDZrzlTRDS0nmAJew5icxrp19qbRYicpNHjBhqgWOFGvJQWKDrvETAIQbMSuXTrALDZgV2FPO5tC3dOm322u+JNBdYw6A8nAd755E4PnXxS9gs5sTbBab1j3xjy+xRVHoVJzw3FlDbMluKLuGv/Wd7cdhhS4JQotabsFpWYZMPLNIZ9HfVzkFK+oG5tQ5NV+dTNQ2hO+lKto7ytrpcz+7Y9vsFi8iyWW3dmmorOJYqZrzoY+p0ZhjlKPHZtFTk+yKmy+YBzXJgNxka1ADExzBpJcgDmNINbBQQj9qW/G0LTJmJeI9Nyu3Zc6nWq1wdAceosfuXrgsSg/ZS1aedG6k2Q/Pg/aidZhzdRZN0pnesjsOsVRGJQdpSHUpVNiXZh/VXA0KuiJPK0Z0lmnT/rwOFKyRfre438KK4M7nooM6mF++IYXdddm3GkweJpLr3ASLNQM3wC5kjovUNsLzyNzMA6Jxm+9hkJWG0FPrkN6meK0vCqvs2y+yeLoGBWZsUsXFp0BLxnJ1y8e1CCWFmmT0DAo0vKsRPD60PSoN256yNHN2Yi6w1DQHTTPcJfJZP56nALtl9SDe8Qa5I9zttv/IuZTMwlWAQbX8TrCfwOfGe8mWb8PluF5Qthq8aCS3MVJWVVuMetsWfbJQgYKPxi2Q8i9o/cD+tL03Z7+dNwe1rA1V2Zevt76DtRalxRie0Bp6g5kXZ9gsjb1+3yD9jdoUFyexMVjEXF/STnRsEJ0Vrd2V46WLq5fULEEqyqg5QXlDF23dVnXP4YgmKDkJ85LTtR782J5wBuxr/KppdXfeZrRMW3HOjrLDi0yVcayarVe/R81xjJW6yW9ZUemNimU69rafVTxZLccittxHKm63taocLcuCQTXDO/Z++CV7nhabNKG89dsJzZmzgGhXtNM9XyyNEAtXGgemZCvQvaKbjc7wZMo4fkHK8FtvN71jZs0xvBLwjyN72K/TQTVCII1HZw6EZbdSbamlFfgnLt0h1c/w/8WIofnJATRWnOELYvwrVcsJDhO8EWClcGqsjFDtT+IjLrkaAdimf/dr0IFXoIAN2aXfp9fOgNx2quthlAJJ8YnlF/+ka+JV2aTGHbx2pf1ikJCl+Xj7Ivgk9FSDmuy5Zulejwrtg1vT3rzArr4WY1F0qCMRqeaJiTMOXgcWSLpCx8PWX1+7ssEWIXjxsj/47OBhB28VTk3hkWh06Di16hUk+uBwwv13+/fYsBRe/Kabqhybu0/aQvyRRgPwEdqKUEND6NItQKQCgfF7bfiW1eXgwn/nL4+1NM59fNSGu98dt5Crg3tQfY0AmDgnle2q6gMYkbF1456yn+5z/Vhn9v4STHRf+G+s3Bz3ixi0zd3f7FKLrLR8+PqPWQwr3gP0hWKCyd9JlidBvGFTMQwOlRBeK+zO85DaUSCV7j6P3I5x/UWdu9hJxIWrsUkTwduyAceRdCqGHKguYtKj2N2lRwiuWQ0/MgtfzIN5k6k5bL0yZagrUeWjmj9pOFJWZIRKkQYVQyahuqI8lirBFEbsBnrRhrLqdBPeaWBEd/Fuq9k2Sf8cVgCCJXlPP11ns3Xt9J43BRh7VisE8pQgGtO5yICWzAdzIpICD7Qt7XQ8WHBdXWFiaSM1V4iw8jg1Y4O3MO5YwNeV7L2yi8av+jO28iXtcte8C97n3FLAJsuEQ2SiVHSSk/ev3h8m72pwoR3bHw80EATvXjD1/eOjWF+6zkGZLqlzMOL4yP+ZtfXrtdplR0PuhDdFJ9i6xXTnZj1Z8y6bXwWmcIbTDPvzqWurCiyf7kqx/q2jorcuzGwbpVUj16oRUb68zrjMs7BCGRVAQXM21Z3erMuvKKpTeWXa/iO47CiZiKyVLbgw7q0ZqTZw7vX+0iFnRsKaXFNEL4DkNxM+SvnNwFiMxvPREHvbR8WEorrLRi1JRkB53R6CoeXIrEz+yxRzPu2vV5xY0efFth/LYxW9niDnQ1wqp2mw0kJSmlSkX64lOira1xg86U8DWeL1ExdvAEzYvVoZWKRHLfxNbmaCHH9lPC5toNu3W77HmsQA7/QOT5SbI0LXfpXSw4O9KV9CWZDEFy05oFEcaZKzMywrXJ/Mxr6u5GNkPYRaS3UtVV9sPlNa9C574ppSZHFfScEiEoAME85xD/tlrKCvilShHwWkz4UjLaclDXMSeITfnN/pxDPBb7bFN4AKTfliTc2s4GLAwK5k81rova8UMqmUHSLvgnnD1/z6E7VEXWQvyqIzKZUZldrvka7JpX/wj/GWYlPKpmsOT5yY9IkabGYnWRJJF2qSxh/vOb4hRi/9XTgBha02w4SPviW5Pir2DFBXG6NpA+GdNmhZ6e3K+Ak9+7mfYlUuou6U96mfFQIWy6y/2s5uRHpSpvcnvLCf4G8Kn/vu8M0oNJgSYw8uWxQpgZrD9iSDI6YDDsAsTz/6LgPoaNFsWL8b74EHdMKDKJnt09KmF7A3QWeR/ztO0ZONNsw6YaC9YtskTfzpIhmZ/WtcbCpezr/Wo9JhXZmGLRDmq9sWAKXKatdqd5Q34UxG+Ey5sv7bSLL+1WRBZYi68T0Eai46oT8cFsizb2pq59MVeJs9AH+Zdsvu1sJGoMrnYQirmyV5uLIV9VlYIZKujwX3INN3CNMOkR+Xgt3qLNH1ysDA3++At4RajHAjYdD9KURxK3fGoMufAMfv0yxJrn1448ezTmYX/5zUPPoDchVlgRVCJt+kkPZZ/dNpmN9pm7LM1WTAD9sujiibkbn2pZAS0JTHigEU/Ejw0HSnhc6FsqYpI0pAbsIvZYXHT0wQj3KeGU7pQeCzW5Hs30+shaRjTAxNPe+loYngj17vsb47Jl7g0UAsK1TmV0bOEqUjTU5NO7pEToDzt88E1t+kqSUQ44X8NJFKjJku5aQ1dPjIucW6VzMCJ7l4xIhBo/jp9Iizm8c/10+xMttUknOZ16ZgG/19exUroAUUj3fZ4la+qr43X/rHWLTtJ3uDbhNWOi9Fn5CGFtSqf+4HFmynwSbVT722Rub/lUDbxsmg/9GmAuil6B9CFx8iJwQWnZW6bhefcAVYGBELCii3PA+NQUZWuHPnYiGXYW64MqE46pGHvxsH337pXSfvifbdOvOs+nYW9K+bXdOVMedBIjfbXU3ljOJCMVIyutfaDLi9BuahuNZkPgvVY8h/gLMobaSSDS1ynllXqzXMpR+kZKw5LaO9wtKWMd/iJZOBqgw+II6jzP5uUPiiCONBX84SdUz/rz1MC4/4MJhAyBb8mgVaRQBOtS9oedQ2XwSxGqC44ffk7eSheBkj3Z4LcPP3Rr37tZ+CB/HNz68k8n10oAYEH2nEsZrzMici+e7tY8tS7XT1Sl3v2u04eXNqM6moPu+p8aeh88q8li/h1xiJXZsslp596drrf/y9zupldOCS541mg0EwxuRqBQOxT4RrRdXm2qLIPlDe1eIayveAMVD+/S+/n1jlpIFRxHNQ+UhEB0UlXhBePKPRmgDD7V5EnUXiBAxDbvmOTea2WeNuBXl3LnxKXwkpK4MzVmzdW66Uo9IESA64e4CYrQDT+DDj49lCjDi9INmF/vfflnhLlN4iPifACsA3KVyJQVO3aQkhqgfm6hqJ2eEYW0cD2PtnG1jzrnFeMcMjJUl1yedY/VE3/sWUMRYYJ7HHEcUWVDC4xtZ1ndjlCyMc1tH11QjkPbF3/Iq2Gfg6qwYPXJ5j87FAfmik5AoFTMat1c4vMhDWmkd9xCutWPH8VGfMFfiocIwEyQujf+jFyhem1bSvxq9hrC45LUEHrYeJyBPitquJhd4n0Ub95gfc9LFo7+uiCvvjmeJrLDHTaHoFeDRlpiQvtALW6eNkOWMxgq6RFP4N4d+425ounvpctEZdD/8LUb+ivaqhPb68YobC8gygK5iB4eqNWXz7sOWsQFQ9DzKI/btXizprbmTnujpBh1qkbnFAL7DLCImdl4+HQoPbW2M0Z0xYGvwItiNx+BP4uKMft3NgjAQZ8BEVrY++6TmE+tNQkm/fiwKCx0jIABAUhJmAM+sKcPE9z4MMZAXFBl3hluObu5dnMfzfuHQfnBs/4S61m1lFmguniOC2LLJ3o+ahqYixi5FAoGBvBlAxR4fvF4soHyNigD7EHueqS3MZAS1JoL71XrCYDufcSMdPwSf0j4FmDsHatmOk/uVNqgzO0+cxBinZ8ltP9uupcafRbCo88IveoYCOxNkQ3oGy5zO2yuJXCo6UaMqupYdThHciVmzNFIID7q8oVhqFomXoHu8wUd1gmIY8pgSf+gDYC6ujVDa1cGQlsnHQWbTdkzvGJTl1f5jVicBLsNaO6nWJdoSF2jDJqLwCFlwDd59miHfGO1P1OkXNKYAdsAnK2rsC8/E5adkHK3EWC37y5hM9rf4IP/VhRA8QT5Nr6XYWzdP9aeVanwusf2tYZJoCSopPOffJ9FdS4Ng0/9rFQi1HZimZOJ51LTnFhOuIeRJTPups1K4+xPwz2gutgmRc5DY4EhWTtZ0eZKDe3C6xEbkaXNZmzugzbM4LKSy8Tx9y92U8BTCKoz92FtZMycY2L+tYbctnkLHEEg3UuloL/pP/G4Y3mW0KRTM/lcDc0hp6jGdgR1SyLva172kje7T/1gDAzgBbQQdbUluDvCzkULXTgpfS6j7Vrv2upHu/g2pku2EYqdGrnyPdN+o2iDJVx4gvWk5w+PPRTltywlYJvIOGcRUjiTM37p/KG5i5x9r52sFW0BuNcFdPDRn0oOWkM1pz5fIk5HydfdmZ8pbsWr2HMGKrJSbgZ4qUJV2c7ZzwUhDb0BptlMV3bM9wOvVkDFZFcO9V5UxajNBzjyASwOXWKrHP/biejktoT8+wA5ZD+8IzIBfwfjeQ6t/4ICSldaq2ea4bgyYmseqS7IjK3q00iFZT5yoVMhSg9KsqJSrYHvW1wEg96YsHJelVUuR6ksniG64wovE/7LMt+OWJa7uE1dY3lE2xM+Ng7sgvpNzR0hyPNleeI6rss/OyLdqzi/ZULDyQhmnPgAKnIiSYDCOedIuOrWhcQmaQiIusLPYpxdvmNg3GoVYG3sQG5ymcLRD52K2NZQ71GxTjKe+vZHMlb9aoGqno9JhYFcgbs7Y6S5QLAitCY0h0kzoVoRNIjeuqe3V40cGRBo/ao2j7ZbuY++fPZ/aooGPh8cDZjTETMhzPnRecCAnL9cwoK88nbk6n7kRh++hvWRGRohs8xJyC2xboSu8qkuko/JY+gt3vG98Y6m01tP0SXEVE5ZN5wbV0B8603KsUOF6sY3NrPd45YzBl/UI3bYMjqRe/AAS4JByqwpkin8EIOnPlreJFt3xS0TqOcedORoNDV9bMB8lpDI0skuDFTdQSR2gVVNN/UCqmeTM/fjV3Gqg+hJ00BROSeGJTHu4rOEVgPxZg43ztfC+9B58su7V0bicSKWnUid1KUFZsghQ5oSkS0r9/B0u66bU6jcgocMrMrvqTajAkYNH08kPsklIaXgDr9IwM8QL6VC9K7xcZcEdCdoL+Okjl4Gg0CXcOyc/TaPZijhrjCnE/zfqAbWD9Stj40o+RMIp4o2nhXtStpnCwTTlxWQyKu4sIog0H68WJPjleGOUhmS4s/kaGzzOpRKWbpNdnl3KhS3c1XmVA+lxMg/ZGeueySGZtkMM4S/neb25r1llrTBX/L4QyG2PA0salf7yHiDeh9rSW4c8DjVXBa1pUS4tmY53/Adgi8MYeYbvC2e+PnjfntkRtdMRJuKLzv3tIjEKQ6mIUwn1LFSE61MaHv/i65atpbn3cJnkUPmkWSDkg3F9aSB5giiYuEfwtg+gBwb+YqeOxJLnKhguQbiHX5QIfwNWSnsR6e0F7Y0gPLjPuFwxvl6Ys5IxYOK+all5TU/nM0IgdEfx/S+DtmkQZmA6SNPIb/y4B1iQIGy39xxkppnNBJuW4IRzWKrsfIYRgTtxgwstjz/KcSMN7Yrhf91/CrMHTMAeTHAmE+t/1NN4BNj66b69IPQUwTwCqJVDmYfR5BZudqJSs5zhxIdpfXJJlMAA2ESMnnXHsTWw+mYFESC0nmtre9hGqnAn9w+lH+vPo1Wca/aIZg42qwqZ03cw46DsvEqK4MgK7dT5BBU6yam6UZZlD8UAe/daeQhJIEngNhtcKx5LO6lDPZ7U9rifyqm2fS6mjcxZ5eo7x3IGIg3eM+zSd9no5iOL1g83tzmSsI5JkaPf1NWZUFblPvphTRsaFYZuA6bNueX+gpAuwj1NkQ7wyohRLiMKBC/IbfeT3o9VqtL5cPB6gPb06SeWPYCaUgv3s5qQN+y1Z9ekNnUg/LuEUf0+tpxE/PsJ7v0JnanUqKtX3oSsLK3I0BYmUYNCiUdDTS7/f6IRrXDkfQx0MCL+Ex0qK8HVaMzU8zFkNI6Ur498+DXehPCoaNaZT9P1hfLczUBqUD9XfpdBvG1rqCivlLuqlLj/2x0YmEIoe+yIioq88yGLdF4HcBsdi6WcDMLLDkV5al50UxK3IvnRNukZPK48DyJhC2fVudj/u80p/12+NvyOJvkWromjbynalSL3hapY/3dvpmrVX2KXIALFaFKTJ23Z7F4I0XfKuoeSzuYd3PbwiKhL0v1xXoms16MuLbWzxENJSnMwKd3hBVgYUHFQ1QsyiYF0F76kyqMCGzf22m2KoSIz6FJd16V8Wm1npgstr6VWgI3ant7r4IZCVwz6u4MuYTl++VkEOJi1lS3aFx97I9Ux/o5G0FhX4Vv/p1u0qlehpygLRZN7LGO1Hr0o24f+T/cpP85cfAVhJBSD6eZHkSeJ51DBVThuDdeZX0nvd+hDBApc+rK8WALyedSSi/AG9CM3l0H2RILuBntDqr8NDZS53hYcYGNjaLrxIB/wEPWiM7ebixGwOXpLY2DdMBmqb3m//HumXZmDpjrnM/ImuEZ38Sh48IuW6n1Ca3NxHxYsa+vm/2o+YIgyoJxvvdS+REGOrUVPY6zuXPNSeSJtpcvXZgMJz7hKLEbilskA/X0eGbyihU6aIqrgWmV3r/zqguoq0ruGE/O/qc8VKUGgmYCyG3twM+2KLIJ5RSOFLcxomBCAajwywEetga6xBDsyaDHg3V/qGWhrOdxyPOeDS8ncVtNJw4CZqHGWrcrKMQSJ8n9PtYhjPr+v7fBdGfVuEoVl6R3HMOZtpdem7DxLEtSDuScyhjCj8zjUB9XkrQsXAZFtFAP2uWrtnzhWVj3Z/TWoCwoLx30HqzsBBu7IZLMvpy7faUGmMgK2ZxHW1BpdSyGvFjx0y68H0nsez+IZngtJSWym2OsFhwkcMyClGdpyTOh3zyY885rrLKsNi/tDB0GSIw4VnrqbamWx7MFZFNRS8Fj1NFhQTH+QGh1ClHPX/atE6ZT1Ze+VDS2CL+1ej9yGPgqbdM7PYAUBkaawAMKlsCRDUEBar/FiguB84r6/XW4BZAo/EjeiGnNWAYyVWM9/JkfzQ30RI7Bm+wTYTlfuzvjbfdqKDFRW9JzaeIvPhhJv1LSt8/QmqjWto+sCIC/krhX6JMHv5ZN2zRe46kB+JmbzLel7vt5fEd9MD0I96XZNPAWMwi/pAZlsJVTc49ua8IFq6rn78bzyfXPlXAUBQDTKOH+B+F4F15dcTHlts9+EiK8pGarNtx2KIj+S8Bn0nfxf/sspB8GC7TSW2MJJqXNtgQVUjgzdzDyi5m0QdiWmk2W7sQONJ13eia1SOu23VvS7pvN4jByZznTXKBNOq7HQYlwGTc6O0CexKnK9b1zV3DCHKQ1xbuAgiPku0YK0EMvdpxHoUJPvqKHmuO/RryuZXeFpUQzZv7zTbiBOanYWJUrXa+KgVVck8q9ZMapiaalQa+JYYqWVr33VYKngGS/uZVyY70SMYhHyRSw6Oz+Q/8/48UImBlZBvYbYaT/hEYuFrjPCdSngmJxPHs2UZhgxhRYB/tJI5F0MuAhBTdUDsU9ZemRZw3bgk5N7kb8dxvEELpOkaKPTEXWNWx34AwJD4wnhRMgn0JHxqLZxjHcMNUX6Ij6wzDuEcDtHxlYadUEaSk53Y74f/PBSauSUnXpvdLxSPMN2QIkfgJYyuLoCYKZfT0iATMh4m/21kiBTl/nRyktZ8oA+IFjCx/1ep893/dLxKJJcXz87SOyL6gTKJIk/lXjlHIg0Am35l/UEVsNvoGKh3p0HCL6/EpGJK7q/N6Yn8VhEsVcazmSBK/IRDlmtBWIcz40/VTOVbW9h5Z7MfS21hWz7VShUKmtJgO7ekb3W361Ed+UqepveG3wcgN1TUnQFSmKJDntOp7vzwMzB+6pKkXqFjuR7SuncVY+FSj8jCyO6cwnejDevLrUBrE02w6+xSCHoeimF4/uw+D6ILzvTohsnxFAHscAejWFGJzCynDIMu6xU412lII/Riq0JN1Lian9NRroX2rWKv3wjpU5DAfXyq+kB0uoG6x/D+8pq0PGjok9jGGGDjC+kfiiY/tslKFG7Jks80tFTIxhw0DiPjSRdSYTU7SZfLgShOd/cGxPz8qRLUiTReTXe2vM46d2w1dpcvKJ/TFrCIYPA3/gBhpJfLSwq0Fy7Txpk0bYBlRLvv6PT5oD3oZ5nAZ4nSrfJcZCu6Ps0mR403acx+HGK2eVNg2OnMMaw3ceXefE2yx3iB70/9bLbn+d9EaoWePITLjJpmBzoItAzmtnMfI6tFCj8DvcJsE8Sf+Ksy3SeO9ejbk6F92w7oEz0gZNYmK0isoa+MTT1MITVsMOvZJYfzjNSHjWWZ3y17qi0928ds4H1DK3C+1ZVtPXoFGibJtHXt6acJION8W5Ja+l+Fc1JuV/LgfCdE4/bhC72imd63xRl6Rr6cWjj/sKP0XZenI6iTN5EAs9jdnPzeiRdqzn21zps5716I+NZYIAKAYDTTLpeyTd+p+LRP+SsQNnB8ZVd+6C5vnS9tffgSI9/oZ6bguMATfTEa6Q5JZsl2rpGiXA0PPNWcatkveovdWOL7LuBxRhg3Hc+IR2V9thot5srZqvl7ZfnUU0t98r12V/RbdvFAHxUqRMiiXXSZh5AokWuuBhxm6GvabCfmpOTD+9v0ZGViF3A3z/RtLvFubIudrHNvM/qL99XXYt+FOfgBS1jJkWBv35YqoYW1ySx8h+6n08W5ceKPEzh/9ggKYtlpaoN9tcGhgw3avH4wgd7plIgSiMIL5shufc9lFJD4epIBNjty1lHVbXCWd/2GrNIbkCk8n5Bs8aa+KBjDOqZNbj0k0hik8U9CU4v1rrE186yZiAEz3p1kXqqhJxj/S9VGk8bYZjeH//CG16E/bMuNNiHWZ6fpTBAZf6tPpwuRvy0C0UAPinlBvbrumBq+mvegyEsUVnJazU9yQpBrqkgcs7t6+razPLxjF36UL2fr47t19f1ahKo87mQfzqYpW2AypGDGzgX7AenGfhh3sImnCyKNRam/7m/ItFbVO2lWsN3g0nvmlbl7U+yznUdEB442DBU0kuZ0P+EFiStX3rLgp+DdtXgDep1bgzD8i+u1EapIW6t5rLPk25aAryukxzOS8tR3zFxEzkilbYVPFXfYomRwi8/l1lAvt1qTDio/3+zD6klvxHVXoKL88JJRIUooEccl7CghTatNoSCepzDddqfQS3mo+D8xJbVZdRipT9fEsGTT+csobmiJACy/Rzo7jhMePdVyyqM/QBTq4SllTXev8vow0fC03ziYlXg+NVUtqqGGHaMrk6S1RxyUL94COE5M+SZHr49UNH0i9zzJH1RW/tkeg+FJvW9R3i5GgagG9ovymLEXWDUFanW1Zy32ZVLqrg9w6tWB2E196At4fH2wqUf1LNGsZa3NfC67JMIuJffb4MyMUa3JXGt0G8AwGHIKwWYnUBGyCqeSkTiBEX54ZFCjVPtwB/zxPx/2RKb402iC+AiE5ARvxjaoO87jA8R2ErtyQdwtypPiZv8wjzQosv84oOWou0TgcMwMtETK83ZBpvtxHuWBwX2xW8nOKvbU4b0agVxKqPTzgRDhLvoRHIAReDro9VDXD9IFw5knvBMITPHPJTfg9WlwbwhMPyWD1FawpNtpN+4+pXMlCUgmJjIdk27Ce6q/yL2TPG+RoROtQTp9qT2IBNAUnS9cX28O7O4DqwU1AlUYRtKog4akulKOE4td8rxV3rxLte4RJWf5La72//drr4mxazOkXifUJRqVREXrhiDScpXZAHWDkuLhaBkfwI5Iak1zbwv1EKxqUM7ilXx6Y91QPBUz8BcSawQJVALIGoow84zbvOkccQoC38CaPJMJLewUraFUshagoP394yIggmfEOIbvQPIXkQKenK0ietTZS5pMIfE9iZgEecidFsGAzWM107+heUxyiSk6o/kc34m4GeMKnMRQkmvcVyc4k/X+ilOIZsHQipGQGHX13qtLnoVULOpxDCoCYIO1nokDYuda8PMz/Bp8wAHYPlcKR+TaqocR5ujJ5cBQdQnh245AZvpUI+m6+64QzFSk+Uv1gZ1Q2+JwB/XJGunafae9KDDwGf4rpuB3YAT2ZuQ+Ki7TFLdLN/sUhq0voWvzwBUGpOA4Nd/GjlxuPzPRB60OrQF+BeTSXr1ecePKJsvg+B68RRrjfEdAfH/5Vrycou1H9/A3SGLe5PMAplqRlUQxeLv+FKa0XXDd8SDX+ko+e2jIuXiq5tMZWpGHS9/PVYzxAqq6NTdMq4SYjWTut/LrG4+GjzbTTcgLz4ZuL6UtiLDlMlhwK7wywW4aC3KaRFdXtCcXnhz/W9nJf31VjxJ6RmzDqOhyNs91kK0QLJuYgNd5TktF4AxjLioBLrmK3TFtwE+X4RRCYdgOkwDeomEgK+MGgpvlIgZx07uCb0S4kFEzJBfzTxkamgKjKwujND/WfFl7S8aekNopKwKgXYqGe2BgijXJV3jA9PXTXajZFWrsVbyeU4NofY1UXiRsYp5Rh4jsIbE1iM/s3CtQXHtl77DVGRCIBaMlKz+lrwNgZeaQdBgPxx+V+9yqQKTtxEcXD45wp74NfPFfxz/f2Dg7sY7zshWnMJ/kgFdQA/GdVTDMQD5XdH0GmSxczzw9WwnR7dDoTfZrzMqKQKokoMGJRM8tVW30BHlnDBs37B0QAd6B+dPZVUkN5uwYtBbYIHlyzORF9ST0rbpQRfUvV6VaBgoPxDwnWaznNTIfmvmm9HD7aRneVWt1CJryg66BunQflP23qbpLOBB4K5l90kcMA+9L8wwLEWL2G2CGE/Q38R074Npl1y+XmYRQOon95DYf+76cknkm9Vjs6CSuCQVlBSFUQHcBk9esL9zPJAD21u+N/nUNkXmIoHT26+HHRVFAwh4paO0GPl6j+WtF4sgwi01DN8mUelbubCauR4LC2oi8ci6To78FtRFBqp+QevHNsa337974F5fXJ7g8h2cCw8IExtcTeGj4jQRyAd6w3sgiPiDBtxdimwEyvaxL0jg1wKzht8vc8aVtzxwjL6NmtL0jNCG+y1cZxTkjMcuKyNFf4RWJQO4B/9FH4jBR50ND/U0ObKEhK1jX1CS+LbKPXwyHfOOnMA90NfH4UEYZrmV1uV4FQXZ13jU5+cOItZw5J4pqrc64DB866ZI4oVpqRsYvqI+HQJgB/Tws/34/gQstYSL8tRSnV/CvdAnWVVzr9eznhWxzhImarOckEaSqr2RgXAsftotPcYLPUIr2hOq7JhjJCVdgyPiR5XSkpIpbF7KnJf3f+zk+gCCxrpUKXotetgkk6dYPz6f6WrLN9AX6EXtDZ9Ijy2VIk9Cc11Ddi5CFnpN6YEyoNF+/OP/iro9XL8TXM05cD1AaIa9RlFGrgPQVzfz1wv1ovU2CvcJrumu+7FfXAENU/wurgjozTjUiqqwdH5FWagKAKL2achjWBmE8cy1+eRoGFCSryGj26xh6Ms1pmmypzBu5umWxc8WYGzYOVcmxgaGhi7GTE6YVtXpk1jSttlHt+kBFXN5du+CCYbK3nl3aIT1IaIVNbMa7HWUR7lMgvqgXJQ1XBOCOAOqlpYoJvhIjj6bqIIWGnHLtUjd5WxPOHcmfhRK38b4Ec8tLfWEhDTGLxbepKetLCxvjFTB9Z0uwjeUc0by1f66AVuTlEBj7QbCrr2hzqVx5hbNA4D1EeQiQXVN7eZVVG+oDRxESodtmeIlxOAzlNLJT+B4cw3IZlzSVUx80P0L7aybh0zKESJNywoxZd2p4JiSjNssEmmJy+UdZjgcagVzOAJwjlI376X+xO7yelFPBMQofAZtv2g57XizBCzZUoq957ewXjFn8NgIdCRKNW/etnG6YhTsaE4vt2PEGFa8Ug3zORSw41BaqMv98+Af1vdSADEl9YJ23m1Vxj5np3rxh2sC5HosYlRinO4jXWOhbfNIHJ8i4Wvn4rKredVdY4bcUpo76Ny3ERugz6mVb0PNtVrRXiEHOV4u+2koplx78f46ktqpIm9Q/0mgl0/yD09wYIHidtmSOsMpQTmsEM6BQW87Y1tRq+XH3CDjcvcqs/Em25L0zKylC0BDFBCPLHmdoV2DiCdtfJ5hFJXZFsdlCm4Rv3mScJFfNoTfF4V4wU2TIHoON8L9/4dgF1aC6tX99QFwzbuXRtRe1OPOppt9OoqrW19hWhqb1fr5VZD3X81EERMezOdAgXb6TUQU/pqdWyKp63srkHmd9VDoGPlztnEcZmS/nXVjMdQyn7ngLDc7lAs7GIJ3A9qKLPvVyWprEEVDKOHQ16J0uyJc2uV2nxwkz3cifhN+WhA+Fkeoi+kEyQI3eXZkx2eRkV8cRxvFWLrsnzyRXPEx63qNQdnMcKEy0Y8Io68uYRsxfw23GpsOngV5XCP261ItBfktjiL6XKiUIJlhN36ij816SaRRWKpD9UfFbjH84PZhlNzrOQx46gi8yJGBqlOelnaIwvJj5tBGXLObAsGXth5ZSe8NbMABZy5pWz7skhHSIskMpXGptVqxzYH3OeqOHDkQwYi6ROEZU9HOSt0pYa+A3+weVv3UPF2pq11eL2gfB80sNy3JAOW/l+RfWCQyccGf8k0l6if6za3qKhjtvTcOCyS5Gn4qizzozUZuw0LAFk3BMUMA5DCJHj02UKO0nGod/3rb/zYXElXUqlkHf3dCAdroeA4oW4a7MegRpSlh5HtXdLboow3Azd/SB7/b2T/t0re7UPyEKgjBHEd6pjWctSjEOljDNkdCkazVsur3MtNu7qL7ehGBoF8o6w2j1Rj2ydwmd7qGz+TWdgqwyIL/WCGu/AtUnX621yn8Ol5Uy3crxPL7wqeV9/7jWwYoIneBwoKaMNaujwBQ9TAcb07CknSMZJRseSqbMGht9s38ZqXqysSoZdfih+f40hymFsSEDJYdT5/Uj+yeZBtAGM19AaZ+TAeBpsfIb9I13X4sDspoC3atk+sSHQKiX3Pf/dZSCBMS+IoC7PxitKfFnkq3b/FpeKcEl0kKEFtqfWNzUSeNEhdSYrrcrePJkM1L30QNaJ0ZzACls8cmr6ddMTDmoJJXgzozxC/201o3GMJzFkBYBysxdnQmsVPi5Euj8RfZD7svZZ9T1lGP0jVHPdfgr0wElvq1IHQlidyyvtRgPM+Bk83YsuIBLLczQXGO2HC1s19y2I6DSuLYWYuz0jg9pRJxUhwgxaK1TDTN4U7xLmVLkV/tasVkD/3vmGovqMKmGmoGfIbWgH+JvBk0nZXOGVyqBH96WjhyOwQjjvwcsp1iu7b/giKYbj1KpqJxHyi1Qmx1CsZaMLA+Zj206BSAM/AtyzRYfAj+Q/MmJSPGQVqgfrudhJ+4I7kIce5QE5M43RoplucE5G+lxjXBdmzUB9WsblKy9jr1wzOkHUU4TYYox7YjwHeP+/2zLKP18VdNTRsy2aB4BwaXsvUDSWeeB13nSpfKwlBra5Z9Vt02TJm1rJHvi4o73GAFkZCfjggK0P7J9mEp8JVNJRGBejTfzeDof5BG7is27VyqwbIJnon+oMFmdztr3kd9BwITzN/dy9cYvGuvZfEXjFY0baKCa3L7S5unZ0Ieh91w8aWK5Pg2Pbe/TBe9REG61EDAz85/dwlcqOTvIMn6beaMP7n5zAZuIrqA2N0PdPNlepN42Y5Dc7JmbCOzaieB8CLmdqqxWUk5g2PypDzIyEb54TB0a54kJQQpcuRpHx3XyQdxT6CY15i4StS9neR7v2q5jw1Dc1MMSp0b67oLcgrcniI9DKkDDNduGVR1iuCfisX8YH9qVaKtWv6kXDhJOKGPcXgC+YRt6vEOnIe+XSRQbaTkWf0I3cIi0oyDvPG6MZzIWTGTysSeqxH+qf60BVDilo1SiWgqjtTLHF07Sd7hC7BR0sgQMDehd30QsCs9s2I/xP5Wk3UjXSTexNwvTZZrFN2AedRMbRUwj9puq15h9HA3gsUBljdPZMOiFii5so0ZcAJyUomHMCsSi9P0+VmD2iOJ0Anutj3JhWv7jDbvjmnx/+95zqH8HQ2N/Inf037wZbdtypQseNx/pbzn4b8heF/EFWHKuITG1hZRMZOJi5/1D79K/pXcUNLko0Cf0kqbCG0lY+APJOJl7406dC745YVws441gY9V2lgbXEZM9/Hx6bpLcXXPbLnYXjL1HI2wJLsTAIa8oChU9+/dg9NyBrrXP8jMp0sT5Llzij6NKyQsi2QAxXVjAC7/N4uSzmL92L854rP0M8t94ILfWznkR+bQWtnKKa0U7eAekPzha+usJdkeJ7R1KWFdMksib5eGeAdz95gwCPXyYFxMrNwv7WP5OQbQ+RsKOaHbmyWm8NujujeoDchHY2nS4l3l3cYJDulGHIZXYMytUxKkjoeZZMdJf6s+qzkCAUoUNUwaf1JGK2hxEhB0ySakOu7nvOgSpAnukFDlrsrV5fJV7oT/tB4z2mAD63ccxZlpl/cwnmfKE3HBQ+0guQo08O0EoJGwrr6QGcAeDM+qNhhZgAU0MGpNxN/cXBTrnfpnag9TjQ4qAMFNj7XCVjXinmwV82ByNsnAnE5475ePEXQ42UjUfiqSZkiciTOiJdc1QDgMQ+BKm4ls6d+uUYSOAPK3l+mjCrUv5bNtAzbM/6Efbq0iorlGHz+b06OiGJMxuNZwtnE9GXVPLOPSzKHttb5MadNoYqvMbrFMUG3nzRlEcIyvBBz+s8VNHqXq5RvgLu2k0DVSqN+KXQZlxrAE8cDLfKx3aX5LSADXCdgZHfLxCSFG3vTzAu7iBnOGwrNikHPPB7nRLHSu1WW+oQJrBBy+0SG24BW5HZ1C72gpuJsDyNK6c0VB8ttz1PtuFGqyMLW1Nl84//WN+nu2UXFOFKF7gd77VxllMjttGPNvSmjRHSKXTM0lcYD8RbSzU0sr+fr0tW6C9FMm13+bv8MU/JAUG+tJvb4w/ySEki/WpWpeTmkjXf25F4NRAUn8z+HsY8GZ8ZJ2B8AH54Ryk/C45fz0zBMKoAYmKg7ucki80zNT1DqK8Eh9Dee45BmIVcPZQrWkGNDdV0f9uEaK641XegeaQd1puXNJTGRW4v2G8zp/i4pkP09o/XRNtcbZVbmcc2htc8PbC1F/k9mObKzS6GQaFJinx4Xm3tmT9DMLtPLrzX0rv0XV9B/vqOTqmN2i8eTG3ENigGKQ/ePLKkCYQs52odTrI/gDNv6Ao8C2v3zNchNagSzcCBcGdkbDI/pm78HBs1LaspuxKSD+zykBQ7Rtv297eklu8bLoOKUZbdjMykZKu70ghUERPJ2iVu0FZUyRFXugHGqfSDb+Rm2Yr1D+WxZkkt91t5dekZQOrb3Rau/+0G7Uu7QbJu1srw1phzyyCLqSdZNXAh5I5yzYe28q7vJ/kqcQfqNZJc+SIZQYmj2ANcxBGmoSypxmzOdRsFogPwBVRz2f3b/8DShSCLopjL1FDSbf6ztI5INIqgnMZiDndr6OzsxqEKPHsmaALPVicEDLSHE0zefDASSxm7kPsvIFEuSfdFi1c6yjS5Km898fW/xY/up82GdZ1lWh0JgCAeXbCsBapRY3vaPyJN3m+VaGw+GcVQm5RxjjS5wQZIj3CMb4QWiUihrULBDevt9CGDaAF3T5XraKAFwP6B6VtpX5UGp+F1QrGMerkqFbdEJ1GB+SZx9Mxx0AFDJcGU42gjvDnqu02Q1rwNRzMWV3MlpVXEH293vjW6j971hf4fDek796YvlRQ76vGnSeQO4FEx0TyEcRvOdvhwsLHPctn4aEVUJOwUc1Cd8JTpsqtndbmhW2rUfGV+KxTxwIxQqzkrcuLrHkhSEMJ8QeWJNdhO/JDFVCFxczx/+Ef8DuDpy4B99Rj8EGnkgxtG+mDHPn/KEh3MEqsg7Ax0sPr6mLFMPwPytFmziTm2bNiwtSDR1a/00wXIiBgHNeQkc3PTCW184MYSHqxw+CWV1e2TrzAOrrc9cYjenbA6Q41Fys78svMN69wwvxpSzBgH1pSpF3/O1I4p5mf5Q78UtXf8LWCww+Lxe6GFsBVDOZTiq7XezXO1q18g9NZIPt66Dn0ymIxQ08he3CYeqsjVh45OLzjsGNmjD+UYH08UyO68/lRFBv02wtFVBhG02jPzSV5463C535Ugm2BBw1kSvXsMDnwQKO2klylH76Zf/DD9WYF0G3QB9GbdowJb2gyneSErhFF9YZKITxL3Ec2qzagjkpSedQOEkcojmGpbdkAyTgv7LHewJl3w7+AIkL80K5zBQpJhjXzXUh+tPwPIJkDLzQGWhBe2H+KuOL1E7R+Rw06ioX9OGYCOyp1acWxw7gQ5YUPxPdzoijrVqPLz+ZMVm5+aQZhZ3W+Vv1GPByX6vB/CxAVU7AY/+Nvqx5vVoUjsL8VfJiYOVqjRkLabq+YbLdj/bGS18ckQ4ta4VzuKxzQJL8prIhxcJhCnA+Nv7DHheYr34id77uyuOIGh5xPqVzYg5faP4pa+gzPCmnar+Lg4TtQuW1RF6n2CFEVU1WTmR7a4WE1Zi+C0g3dBbxFpHkVPIQMPtuZCtr6Id/IhuoLNBoqsLZ/ZsPsffZiITuVl5X0sFU8vjmgXB7ncRMqBxtbbL1LJ+1zpSDlpxHpX/rwzltpjbY5xTN0OvIdusdBndHntoAITbq7CR/58Z1Jv3iZwCC/uBX1Xmv/uftrCPL2w7GxzZrQw+nzLmc6FknYXcNA/2+DdPlmVDiDpyrUhL/anvobkZHl8KPvncztbPqfIt3bby4NXFECILIxrkWpzz/v8DPGWqWDoI2h4dMHB6Y6WHxwrpKci0ctN0MJeUaX0YCOBfH63lfmvXzl88iW6zlIgu3by+NO/Nui6XFRmvigQngnDWMwFYns3+KqRwJqUFN2nuFVz0k5Bivim/WGq0BAnPqgOT5950w0KS3hGY/i4b7AHPa4/mDJSJpMpNuhHtrvdfr2D794EdjrX4BHRvQEmkEts4kISeuTFOmkRqcaU7zY6Ywd/VsaUXAcZQyduBX0u1Xc1oFx58qebIv8Rzhy4a13Nvo8ghDeQEz3DZlDCeyIFDnOS2oN2SafjImt76/xYNbQWTVBQ7oz9Mji409AvW/8ybSNOH3Rous5GDlfVyVAF71WKRx1WdRccD7q6IKidiCIAAbigHvHMxIaQTTNfPaI3kwtljoT5RIu2URiKOir2jvvKGeWEgzC4X2pcf1j+5KetbCSIrmT+qPULZU6NFd5vPvSIUCqSxGjZH+YGhs/ehcmvH7WlEEzSx5vqLEjThFtpGSqTXUjpQv+8W032fukbDq5KHhbCD9aSCs2EUIltstBA08fppq5PPm4HQoldCdJWlZR+WW4lUyxUmq+u4gqAJgS3B5OQoSa7njE8JUDTLCyFinHie3YIFOcOjwuTck6MZ0l9N1OcLmFXzSuG/4XzZfmkIwmfE982hUptjZpGswzSz8X8ysAxSbHatc2kV+YTOl6sgjU67ltQKGuqVrjUWcPP4opHW9IMR11yDOuBY0TQ81lUiUcwBZk6gM2JiugSYsjVxOmnROkGT6MJuh9y4bJXrtQ0ho9a7BtG2wb934pkubVGKtDMphJE/hJIgFjmnIP9qTQrN7qwyYRz2R98FT+jzAakfpbzktZEp1PYCwUKG3mc5FJ1P2CLpbMFsdZz60Q0uHuFz7HDk/kE1Dn3MrHF/bneIosdLFQpYts3M97YLU7ISSYfCXEuVkvUeVmY8hJSooFS4U5axq774ReAWf4CK5AqK8iODoN3k35pIc+MNM94csNeez3WrGP6ZFzZddLRBCPdWYQOdN5qN+MQI78sete7R932bwTF9eS+tM1psW3mtjfd532jap5f5AhZYFgz3+3owYWbLr6Bl4rwdkkC0tSrgwqFZWIdLaIV7Haw2pLvH5oHZKHxqR7KrP/4hNbLFf3m6MFIPq8HOEoNH+ym1YH85Id2YAxUITYLxCU0xhC0+dBnkwQWszP8T3XB6MZ/9Wo6hvr7HNs4oVyJLmV8MnpH4ozSqzRYbdKLGlL2q5AwUDFhhOduGhAI+6iyqm/aWI+TO+jE0hUsiaVvXtDXKpp8JBkShilHql7fs+ztpFQ2JhLNVmmc+2M3NiyjNyT/mvUvJN/fElhvQSSBqDBvTdRptkwfYpE4LuLYnxWrsehpdq7Dw+QCjlVi/N9MsMnYqRjmbgz5qSIDuI6MYU8LrX5lvlpwr+YLdz9V2C4Gb1Pfw2gwmc1dZWmDof8bgBWvkpJvvCo/9lDbjbPMXim0RgZ+xgNBFp+6yi+Rjai1b6TD9NWhJF7v/xTIVmsyikQTEAf77pFAWGRkBftjaP0YCYd+0DqLnv9UHUGQLyNh3Ras24fCCSBMA7+iBFmsF+8Gw/Yqo4BHuURmB10u1ME74fhyAc9WCLv+CxH7Tq668erZRZoOtaWAwDaI5mkBlxTJaMQUOwe1ozAkl0dLIEfZ7ZJDcfA3w4+onqxjdcqeluaJ1QWYHQIv75OI4A7ZMZXXIPnhxQzlEvh60K49y8BLter1JsO3Zn0ymsi82GOFF4fj++L65mfgHb1LUIhEHCFtSOzsVWrjgg+JQxWE/XD5VR9mO0dxN2eXCD8tyKlfsE35Lq5Y2DF9en1iU0r9AoEyyKhU+hfHisjNdD42I+trLqHSgS3CoD6nZmjKSPT3a7qe1MlLAsNNAT4ttQ+syj/28xzbV2b2nzIv2ao6K71NooVBIXUioYk0c3UhFnfI7SUAUsvXeOkj2HpOapKOCHOrrVcUR0E9T6PVPC5myW3DzY6MaD2haCPjpH1CJpX+GAa4DLOSN72Ttwj6KMAFEDBctxCd5l+hGIRhiHW1dBrBLQT3KwQLGzO11GvTSRf7geaVsYBk5Kiuf2gCG7yvkQEkvVVCrgbjYEIrK8peRCtevGvpCkVKPKxbCUD4bgCP32aUGR3Z9ESmILSRmAJx2EzOvoWVeUmrXmNMO2Wnon+8ZcJhNOqzrvon7v+Di/9HBNX/4BrMxlzb2Z50/FvhCfvcnEzSmWFQOt1Z7nlzCIvLsVhJOUdSuLNNPmurSWSe+t835VDVXI58jAFt2gNYbqyPOdrNt7OS7A9xwmu9AQUNqt3I9oYw31BJFQJ5g5Jiz/Z4fjSh0kH/P5nCcvaEWKKX9bB/lmMBkiyFmfe+B//QEJl8FkVYY4S9EVW/6JlFGBzGI2QfnsrUbuGFSRxprzuaALQlElYBoadjy18vEtn17idht99iol98Rg78xhtE/Y+MHKbNKo8BSPSZ5CYZ8MF3vCxdvtwGG9BuGcN4S22b46FrWnXVS8Kw/i0vUQmh1Y7GNCXIYyoZkTieAtSXLzkkN69MSLh1+hSuRbJHgGvkFzX7YylWXf3ZCEwe4OCTVV2fIaCXSNjyTuEEMEzQMtYUUyP+4vdoPi+Z2cCOcRx8DWeG2+1Q3XT1o1rotRkCjzC9vVBRlETSE2pyzYaYNuRJAItigLuuDKLTfc47JUgdqRKIRETvATKLMwfw2HY7AeKf3OvqnMmzvDZInEYToxwbaG1mf8g3h7KEKTgLuZgduBp55ftiEBHVw/wr+k9megEsOvNSkJr7BuOhMCIFfIrwqHhFtqjQfL4e1QWwCFoPs1iJzNusON5LXW95ixPzzdj2vsasxFGRvYJ2jUvID3FoZcK2nVi9I/9L+5qrzIxxevh+1C10MDfejKikqGqX2g7RY8BVYq/yNjEjDtrhdq+9jhTW5yN2CEXAB7cRz7NDlJ9UVNdFCPciIQGA/COjYTHcVjCDKwEmfxxUASEVCa1XCy3xdQRTJiCskzNVWjwH0B4wfiI9NsqTIX3a17hLtFyDA6ig/iQ+oqz7wEoJt6t+MqGo77UJYiHTj7egEmhXED2JsdlRskW2r3m+HYpKRrHj9IRlxEapnnUw6bZ8/Aj04OucLHApdL/JK+tYFlxj6SiF8ObBng+OdP+kptEUtIPaYeF684H7nizJ/x2Qrg4cZPZlkT8jPzH/R6AEcMRALop/EYinXA/4nJS0kh1YPfsRz6ZtVCMvqzQbFOgHSMe8u9xNEe+tHyTWpLiPwt2YrNbS/bbSpHW+HkhXLYeOaF8YI7bKv728BO0xJv7GTtKrWIezedjk3tP/DEssxDYn13TRAcFdfYs22wifyKhB/jGrycAtmlBmCW/5rSPzDWjKHK+MH/1NPRNZRuDD2aJcaRuKxZsytaCtklg+ZxkSz1Yl7qVwRzDzLsXm5t+3faHr7Mby4aLALuCUlEZg0Fgmyp9hhjJyI22UOgr3TjnVL5XzNWG31Dkfy+uAwfuP9c8ASDfXHrwsR/IVBJRtqhj1vxLbnzlh/ogazPBgBt1WRGR1Z5NN9AnpNVdhBEbhYfUiLzkOYLyoPFL7KtAO2Pc6+K7Dvm/rWTUiuGiDW6nYyjx8VPWDq9+5i1Px1szv0F80MrFA4uq3eU1yEARLB0MpIfPt29i1nI5g8By1qPURuONtf8Vyro3rYknVlPlLkE6ShFpnfHb5tk4fDg67bU4DM9vhCQgJ9tUL46T2LrEn65a1t3Gx66fZZNJ7omVfnVhwwLHhjGPtY/VkMFz3Aj7a6ZzvyPCsAc7tHd0sOETrp7UJen6drEooGGZXvv7gpbeNQS3r9WmmLp2nY+DtZYmimSl10d0dDSiqanynlRPmOnyU0GEzBiwDKIkGbgM8TTghwfghqy2h6slXklK/ZxNznsntMInBJlaoN78WXy28oXlGa6W+aC6oAGOHzBdHHFgIyhyzUP2jMNqbh+aLTgaV+UWIJAf7+wJkXWCjY+evm0cSwjyDxdDCQrGZIXNVdevK0WiJRKZbRm9xiRA6LglpsaXoXFtUkKv9FP1a5aer37T8aovrQ1SMlvO/d3cU7mXz+8kZ9PkUXqPthVosnMfM5B6pzzQELlh2DIMbnWARYt2Ex1HaiuzOzFhA1ykDoQTysKOi2H5N6SgIBESweDA3Q00qNuKImSQbllTOkQhxCL+s6h8remFgxbcJrJqBLRyfjMuY8ZEuMhxL5lYQpBw6tjXs9QjnV7eGDGr3+nzkuHcM1J2KcRYDiaU3DOIAgzwfNAePaDc66crSmP06r+Gkkw2FHPBFXz787xiSjaSmLCTJj5WF4UftdfkvQou4JdWwzdvDdHhVlD5XWSY09BjspiK9oGBTKjX8uqrVtLwknKnilULkP8d0i67zV2v/ljpZSAw3wTb2iWtYbb8l24FatuLlzY7QEpjDg0lRgbfGzh0KVGEWGhsRhKuZkhc+Npze0fco75D7xr0d4DxUweNSP2wmWNBgypzJjaFOrCjqKBoss0fp4FN6QzohWpheCyAHI9FxvQn1ig6Mb8IfL/c07SO+FLj6qaqrkezZxZ80lwQoG87uVhynJH/OZ+RLSZthhw0N5GrDQidIJnj7QK4ciQuh83zm181Zk71cCl20nvVsf0XEteIFBv2MjyInDBIiAm/9ljurPX+UqunPB3g6r1KDLsHxttbWEwpd+ymCUf8B6oriOz1sEyD0MIUIaU1q94kc4ChO6ipMocrtYJ9hGM1lDW5JlsiPdpbySsMAZ/Rw3d9BfiqMuUC3+KDh83yd52N/4qyMXtcfoKGUw228etu3gGHxkrI/7Bnj6+Mvbjn+dq2gNvOtA94+giThEi5TqLLFLpPy0UTfZo8ABjLjUIYaBMJDPAKq/AwpN69wiGBAk/QEB/pWenqSEG8RN+hdb1TN/1v5Z3gGvB2cyUR18gqlAx41HKknIROavvWKYfXUrQ1K0GXMoBPmst+pBzqCHP2Yv3XqIy1wLL3Zdkd3QVgaSqjkN6UWNaxtLWE5VNY1D3O3b+9+l3saDQVNMJVGruiMHijKwJS32fwGlPIC/gs5urXwF9GiBoK8ulHUu6pvHCHNQGjHYw3x2G8kOX3yOkMvedcgu8EhcgtaOTq5/YK4VOmj0fArYlHjGERTXVbVoI1GMKtZ13li/Iv02ryDiNn1icn5yEGGxA93W9WIPecxgMQgu0fVpp82sfCSdoC4cszQfTeV33A7ylpXqB65ExUcyVmsTnmtk4PLmbaKMmYMxx4RQ/ASd3UgWFNUVVXw0dJJ4G9bTfX0q2Jvn0k8Omk7D8RxT4BRCj8GlCkpOpsUEgJmJZCAr7MsA0iE3V26rTDU0CGTdJ7oc6Fa90CxvRZo1GSiI9D9WQm3k64jPkTTs1MNbuCd2vzGiJoP26xWdOMImVyTykpyaGJZUNEFazJegwtc0fT7KepKIrrxmDjninVFCe01sPO593DRbz5gXFpm3D+uSVI0RcjDqlPz8DyLLOt3c3CvtEHTe28RHweATa+yU1MhSzbr2p8Ws7GGYF4NdXeoRkighx+UpcBmaG+glVsnZPk1uohxt8xE+9daCYxfmHINR3uYRFcXw3yKV+Do0zOO/FS+LJ5jBRz5x5qjoq+ISiG3C7Rug7GGYjiG8ktQLB0Seh0TDFMI76+sP0Iq+EPbSgkCTOqy966gYx1NAEk9VKZoy2qVClgLfCC+qrptNc/qgOvE0RlHJVWg9xhQb/KcDzVID2iVLLb9Xvxoa3y9kUSLG9lVjHGnp/bPw8N8ZX+KupUDGPqBbd7iadiDsbBmZg0biDzMzeamUIy/7no9BaZcWG3/NCc+M1uoo/Mw6bTMzOXbfDeL8G2T5hiAJrFfIsm16unfyTtMJRlKsoQPZliq8Yk8axQ8OJgCtw/BUvekCXd4g8sm7l5xt080t7WVUe2+7kAFKmMy6AGWbnC8GisCbedHYbN5fE4BCi/JuD9lIIfAgTNizyCkRme0ecvjPOcmTtrpsW2efj5/td3dBUhmNXdtCz31ai8HRAO06HAAogYlcmUclzXC4m088KlPGkkPlf2MkLWN4/H1dWnl/GwymAOT1c8eBkmGSLsk/Rn3/hv9ESpUztVIfSw1Z+069kOHxx2rRMGfGNCvPEPXM50b5EKjDPndo+pLQh0AevRJPxJhzeDksc+iAL2K+yl2sd4iY2bt2SinV0fB1Dvn1T/vLc6dIHZ5zjKRogpgw42fk6MWFfEFp1SQ4CQSB5jrCl3cA+/CjJyqMAKdUu2Xa7aHG/M7vxA41tfjIc2XboKDAvtirLkfx+I9n8ONpHBOm7jR5SWbWz0MdHm9kf2mJylgEDxodiVbQKwi3BHrzHzAcuJT4hen0DmBt4csToxJbm5XTI3BQb1c/SNRkU9gzZizMk09MPBU6gARPYcqZkW+KEJJUsANmkIXX1OQH8PcDvoqsTVLBiCYhUqierw404ucFzQVqS+pncuWua7GsfG8WcaRzww7OHfsKIzKkuqh88NA/JIzKESQKlaY8ZgIAu41zGcsn9JvPk+RmxAaYCtYXdZjb/0ZA/1jRjIX5jm5kMzddbGFgjFWCCJtxUe5tQlEsBnoi+VZxhpjmr4nPchrdoY1qDmWdqInhQ49HMFtol3TVCxFdU6LrdzDvgOmXZeluIinSMGjh6ICjmhwBnosZ04k+oQ5BKz6T5cmFfHCmXBQJP6oxf7I8s+KAu+RjsxhxSjr5tJvdbZl6h2+TVpwyd0fQMN0gFhdKbc9O4kG6UKM3T1GDMwtQs/LuMH31tL0qG8kS286S/SDYitmpalkV8cmF+/b4RyIGhElBksf7rGDwG1i3dvMghtooro1PhqwjhDV40DxFGxQYETfOJAos0g0QQVSDonhJRU2h3wYTXlTFyaPXya9LyuhMq1y/8W9SVyU36BlcIhrloBKlClWwO6npYiFUvycjWu6MKveBbQmhgXR4NnpK1s8jFw6+cAUBuWmtxFeW4bHpkdGZ1F+hHl0MBfQ9itc7az2gje26Dxg6JpkQD+YuHc16sNqXH/fYFk2A1ovcwiNJ2Ibof2e0lE0/KFomyYBWG+eFUQ0e9AQimoS4PFP087KtqTwwXA6j1yL1tzbdfSV17KO+CL4+cs27A7C9LrXbQ7KofQx1Nu6bJePOwQkmN2GDwvsWTBjCPf9kWOUViUu810nRzps1KH80mFHkSD0jfRUQxGCxUpVIGecX1Yx4ZrqSfQEA+3PkbC0doN3S/7CJhdZMwblUqxEob2U3rOaI499baDR0dx8wY1xVABDRdU7+j2TlcTomIEVjdDmfDBlKVB/ubHJQz5ntMBTSHbpv5UFCrjuFxzEV8WIhc/5OL7ElDsLkkNwjkZglsraPfIPVdO8eLD+GJUtTK6+sB2YObvQ1CxMw3gzXRXsEtp7WixVTk17V32VY9Qv1GsTI61BbZzABk4ujq8abNbs0l3hH2Ya+4zDart0BKPLjxreDY0X56DI3aGYDqLqQ8+0IcP7ucLBRQ5kgX7RfL5COIV6HljuN2HjiwCtOoE0W6H1u5GxzdX/DtwI+GJ5OimXp/KfCxCohYkwFbtDg8ug/6HBSOgy2cZwpoojwZzQhBX45ZjYTij3iMy2z+hJsAIF12tpAffB3i8Fa4JxA3mj8Ib+TR9XfnMu5407mcVAqKHZF7nRPG4h7WktOdDHmTOjQmrys3Pyb6Nnd03qE0Px4siyAzcnulT9+w1TShAb0VKQ1I31Py7im5PonxpyLuqN9+tTrTj6M9CR7Lvmc57ZbKBcTLfOuUJ4DfaM8KVaCJK8tAFGlfXKnEUVHV6IzjsxsKwp64TM8KKCM+C8bakgPZ27LHLSdP93MCj+rOdDTLyHnH2ra188ymnxRb+0AWt9lonW5O9cYZiYw8Wd1ryycJdVgLz9ApSIu8DZ8631n4y7n2//eZUzFw+gnV34o/9KzXNh8hBitm+r1MpsW4loD0iVsEKv262WE9CJpKl/TF5d5V7tNWygKYZPHM5KyYrn9JQSRLfB480dmb74A4/wsy3neOG3u27JScGQqQeO7fTLxGYMu93mlQabXmlpqKUaPFhtcfiHnQxcAdJRJVUOIusY620DnmEgFt2KofZH6OJdR1CTJz5lOT4hIHhrEoDm5Sa5cEsOUPNpoi1CVCacT+Ub+wfQDCkQY/pjeHb1NgOzdsi0BHUlKIxweCHQkm4OKyOirRUDO8tWxlptUOSf5Xey0ocs5TFrONPjTPHa7ycJ8j8SbseI4aOIjnkB2Q5LgzvJ7NG6awaglAoisD7UplNInXLTIzDCudP2u1MGvuxUTt8QM+f9R2KiaWhiYSg8Ihq1Fmf/HTf15s4kSa4QW3svrIeiicpXS7vT1PQgrDnAzj1QV7pqEoIoOwZDGcf24vLQqEd7rZ6Ismq5DeDp+vpJ51FwurRke5nDljg0ZBhRH0CkFGAHFA5t0x33MACLh8KeXrYFcpqbQYC1CM+z+oJluZVM7yHP6Kzm599R/NUXOf78jZSQZxg0P2KDxiMlTEE4hAOwoD3acbLPeX6wWhu/5a6icADL/43i3A3CoDDoGynF0iFFj4xg9pGVNrEPwm2cChyB7vf4kvIYI12FwGLzzCimV67piNw3s2EFRLTXP3/N3KmsaR9ZUamGnSAqLKTO5Mx8CjmsmVrsWQrwezPv1b8pVxJDhALnWpiwiUfmNcUIEacwagKa7AhtYXmWcRfMXn33OWos/8S0MZ55FsKBq/PC9UfQhF7F4WFk1kdcz+kABE0zMk8eZY7YNGVFVXDe/OKO/AYX9WgJAPyblLsgYwJCxs/NZk5UU1DnxHYBza5lGlQ3HU3hgjGY084WTJ3QKF73zCTUuM7AOM7Z/Z08P+viYfXEFxfW7+3y60AJxgFpq3AFRCFuW1L93AlbcGHfzBcuf6us5wvpyhEC2BJWX8KctwPGZU5qvfjJl/FcWy4uBVXyPnsKs+FUzYX8E9XSY1bxn391lhu5XkojpOdGQcqqhiKgFYgHZyYtsNDGrOw2Cz9eiyazVLrFaqbHva03FXZGcU6HkKjN7ObiLGx1U7Ik8+wy7gpPdSAky6QAAJMDX6XnyTn7ExPNx5s6U250o5mqt+VmqjoPb3Ddz8Jz8Eirse0nVTlUqINJy/FqUpDoApxMfOajKl2VxK8BUunssPGOLJwYairRp7bRls64K1I6qsstY/b/CRwd+HDYUwaDLB3c/dB+cLbXJrBgrWzSlH+Tr6BpsdJMUX12niYimxN0U8+MG/QMYcldt5uRF5/2aFaeL4hSkGQuGUQltlheNefyvDvg0Dd2oRlnm3aln4BVgFzgAGKg5meu2enaH3kD37nVAs8WwKY/EHnHFnLJgAavNvn/rOh+R3iLad6lSvxfqF1Ihf1zFjZzU6pjeBTxWHFbC/ViPjbg/mznxcq5O/rj3rmTBkKCdQ7sgIRhkUfwvmjwzhp0OMO32ruqZQ6oguwISDoY5lI2o1eawpkwMCAq9q+Q2NhLs16DV2t9SRiEXymKQXAWI8utkfCWpOL85x5K6xY7LR4VBnqf8lPuxCB08jUEnPhQ+X4Rxyc0lhw2oBKUaNFiYPXoqrgqQWDViB5BUgtdOcAXx0dMSAddSPwjksbSTKkFwUnWRRmkSIMOQnyUe6mz8ZLxIVLwvAjpHYlXdRLBRG3d9VhRJYj83mmsg6xHcqMtqJV9rgzhAefAmvNbcTMbXqgWnhBdDQ5b/ZwkJVjOOWYTSnpSni3BK779gKV9cfMcfvATXuzGZuIW3ndxCGu+NPWFIUnDjYNuwdpJ0jeBsYSl4WPJFhwvrOwo4Rte5LZ3PnqOhtygewB4U5sNBB7yDH1x/e6neVSqgH6ZMu6/wLIC+3I3akmn5RmSxNVsWkitG/GAWewlb5Cx5yeTLn/RxUGeh3zOOo8U04h8+bcrL0Ix3QBSlwiFe43wuBukt23PD6MgqkzPNLrlM1RJ5MlfrL9UmvolCfC1VwaCg9lz9xZHGHiGJ2bUpCIplP84PXsx/+N2aItF49t86S/xfHjgr7gmyxiv4NGwh0Nau57NY48JQ5TFd3ecXzZFS8BBBjqfvyOI1v85cI9Ga+8RFZPKaQXR/iDVllbsnJCl81YasqjzJAO1Y08DlCYgyBofAMYlpkSDra5RjG57u0KBmcD1o7li5L1Thwi8fwC7NgZnrxCDmpzXh18MkV+t2JM++oZ735FoqqLR9NW3ni62kqn/dJpCg5UtmSu3WAebzAPOgFM3ZfXe5xoVysGeJFdQ3Weh3GW8r1Vo6aWwle3FZEoB2kCTK7p4H9fsemrlcHTtgO2akZY7VlYmhYK7yDWBcY9ShubDQqh7+yQuDYdYcZw3eIEUOvnlUAA5b4FooUh70akNKAJ+jMBM5avDuQ1ETV3NTtfTFqG++lIj6RIOvqemiKeARAZF3D4FEqfcgalXQcAZvO7+lVUCHTHdVAyaEn1yBIHc+cGBrpp3jBoCTlb0i1LmB36qwrrMw8MXMyPEPzO66BgcotB6Lv0pSrtC4AVaSWI9eyonyolUlZyG1jbi7F2SyWji9BxjCldbShdsevpyvkOzZcJCOF68Zg+Eb1KE7R6KqMlXoTfOwlmi+Aam+QcXCY73VvGvI8TQlNNZMJdqvKhTn9swVbj9wRVcXBZiDpBH8q4AlUBzMB3DD6+abQGhhze445yFOVH7EflmCvVTwRXBI3evlM6g6iLDhz+ejm/VqXv2S9EMf8nGzT9xAgMMWaskDwVbxCtwg8FhX7F8oBaSnA7rA2Ev6XoTDyElpzlWaIofld4VTH3UrfKV7Km9Q/TS2IiS2xt9CdfTLWFzsb4IYayQ6hY2tSDcFgyYexId9BYQHsM7KiMshZbPUl4S1W3PVPybqRcOKfmVrIyFw3oL+VpQ7GePOJVV1fq+/QGJgljBDrzJFfeEA4rbhawgbTOEWzAl51lNFD+tR65Dkwb/UP3WNxyTk9d69Yghcty7THo8cmcSATX/pG8L14Dqnr/80VYe5K/tAwXf3MzsWHr4D1CKFHuE/zR+YHWQDkVVt5q3WNTlQXFdHQ5ILZSn3PoHcozxlTHB4IifSinjKwyN6UykqduzR+mH0J7STpZlZJUtYTyi3EOJZWgwhq2JaiIhYui7yfbbDWIUSJ59GhdRdZwnZrXlY/GtNNIAMw1z32dKqgFObPxbyAMDUYr4Taf97cnlPcoQxYpgEzac0qzEOcajQO2elGaG6SWHkgsVk5GqxFonPPgQ0k0P6FqOBCL3zLRjLot4PKERZHHEU4UrkQJ9+BjN6LO70uZ/l//2XqN3MFjdOxrCFgR3itmaZ+0YKNsWObqGPN6Qz8nhWvmO3xqPR7Y1KRHgVpogm9EnXiTAuD+l1IEDROPgxCym8O0pLQrInI26DhEE0YNaPIGz+VxyJAMtW6Mnv1YZOHVgW7fu6d9fVXjo/qFvAtuKS+KPjn+Fjbi0wQPLEY2JX9hn1s9qhlYFqJfeD59kov+RjD4OQ/Vu0vdCwIR8ilODo1xDso0Z0AL0+TCWnm3J79v4kcrqBYJZyhmgMawRwPtRknx8JQHxTMu0pY0R9N0mfUq4YyVmj+V4o+lydhVWP3UkQxkPn06eTC1VMSJT4VBV2s0Vg+WYo9rdB6hMb6FbL+8XyxiPzezvZUzLr9ZNCgVPCdc7w+BZ8dkpa71PaJjTL/5wb/+mm8E21suO9V1qOnmRrg60eQ2REc9RCwRGBZzTccvvs4nyGlpkjIIBzGowXD3q8AmaJZXMPRw/8Gvv151RA4OqVQ7+8m/VN+bXW1kdcSVeGCSISvnMU6d/keqsKYM61CGBPKdn4AoUKkAvSBY0Cs4yIdXoD+Z6mM3vhVPa/VeW+sLOgVPdxPZFIhvdyH26lIMvc6dAWwIkkYX8yljzGfPIFek1ZdCV3Y6Kll8G0L2hHp3N9yia4tRjZklb4KKjUMD1LqprV+qvYdV23RxXWCkJDBaxkVt7694g6cv0qSmQxV1mqV2NEYNxJao5zgeGHGyNtSR4qKajGz9fGZOr4K9h1Vhs3+mmxvFIzgv6e2ct8nys1k9nRuOHGx4zZF9lnQNdApIrrnbQHe/YUqdz/Uz5N4c4C2iSDvj2KgrUETXnF9f8XGs+UKWectY1IuYx0XLZNI9RgWCrxFfbBhgNbFz1vnbFh/V7k1a222s0syefN0MucGGBep6sOk8GwaAAjUhgJ55TWsqn4/QdqX3hnrGH1EcH90qPY9Jz2Ze6QTUTjNEsmxIV5CZ52sqNN6o3hgrp5GHAvjfHxhxaq8jQWITigGWgRlJQERFmLgrnYNEPpREUs9/jjGFvBnGr6tu8zigw0YbA0D47MplPGhGowQTP12Ypoqa/TfWXH0H0hrdLf/CUx8p8tFayMu+iIlBYc+KAThfaGxAFu2t/cp49xDGMKcEBNe8MRMsFBGcNcNMKesiHYVsLSkdzZLEQHYuaTRST+uJeJ03U/fqw53Kkho8xHENiczWqL9M0PvPeHkunfEcY6Mi6AQMhXWr36br/LGlqdXWH52dzT/97PpdXLnvH44LmVuokCwvGIHqlZDHxq8c+QiI+GcIefh+c5DRDWocvTGFdQv2aOKoiO5c0C0Seg8E6a7Xmp1Z4ezmWY84Lhd8MRG/miOlVTCk/x7BUhhcYiULNUgcjGBCq0sE6aV0/CDHbM4uAZPV8UGG8VBu0vmX6nrl3eysD5uej+6NUlOWtRspoZExbEbxq+ttxJXXpk9V2Tf/Od/lcq984AifTfqoOMsEaJxd8rL2w6KLHDprL62lTTrXfvc2HZFfF4MXVwfEHZg810q1fRQ9ge7CD7thqhdrDyBXNqXiv11z+e3GCI0o5+uUeIeiYOgoDer2dyvOX7dIs5fSJtjE/ZsoFFSsoEO4D5RtA9dn6n1tuugp+5jUrorGDlhTQ+z7t0gA8eEJVpTZBs2s0P73DDZxci3h00ofAnqMVW7pOWw9DXSMoU8e+a6cUxtjOjnOSUXKAO6dGNRiHCoRGuomZQ0HCd62Ik+5wLPgJqraSb+s7L+dBxUzxtNGK1HlEpJqeygQTbGoZh4rZH4k74WMOS9H32M2iRuTY0lDdXL2hqCJ4aOFQWSMWT8a2dG0sDA4hiX4UJshoRs1ChsqG7+qfIj8hfu4F3HsfgvZM8/Zlkrquk3UgVf1zo2/nSAtDpEN0hekUfT1Tpgsf1Hj5hU3ZxEnqawfumRpnULY9sTKGneqQG7g2i1CAEcQZ1RLnwaxzlJivv8ieZEbB2W2UjwlHXRiC901mVVgk3b6vQHiPECFr0yaoDwXEbf7Hhac00uNgAAVZbfqCPQ32r4P/Hk1oDFuirJIN46VKSzABAe4wxKdI2Mfsu88yNQBgLtsOMxA6KVuRJ9Fz0E4jLnaZGL6t1IhEqLe0CO7V1cTqMCkEKAO7Jt4RruZ+l5ZUA1DpEbSUMM0SPxCpydXq+FD1gU7HHHSmI8wu2US490Q0cRj2gxeBPfs0WUXoCWjbPhK0KPjtqf1919HLacb9nn4l42U8VZj4lNsIESe3UXgVRr25yuP1LF48nVYIp79SEEu/b0ZKkOQQtivYKkTOgUzyRJZNn2I3WciP4iWN8kicti5QlOfi11ccvygKonptD7XmvQq7CnZ80FA0Nk+u/fy0oru9TQSDe2uVx83OxfhK8YQoncOpz7Ou8Gtrm04HEgwocb9g3C03Wh8bJxCwlocmgRgKyjuWjzHQuJtD3JBdvppDUcJHm4NXok0/brVOxps1CVAl8pS8St+7JYwZRyauiJ/aMyV+gjQtICNoZO1ur3ppwxol2QJE2XxmDRNXPoqL2O7LwZcEYbGNMWUs9Tq0zaF1tWRHtZMHNY850KGjjoST8f181A/BNGaRpLtjyXEszlG7d2lztIYL7V9UZaeEup18/b71Td2LDcCxH6L+BlorIjV/FJgOdP1C0d/esqKcUymbyfjl+UM+gWwo+en/qiIoFT8v/vTmaZHjOw4b5L9N/8tPVN0slepYGmUkKlp590GACzQ4t/MY5QbkpETNr1/XYXTUKBaMRmy1+uCfac8XEBw1smWOlfUtdHUaxDUvQw4hqY3TTar7ae0ntg1KZH+ERLyFUFJ96dsXYg4n6VJDNLz4C2PIvYf0E141NV5uPR8zJ/DB8aC+sw0AclUG/ZwL8JM85CeuTV++HTDOxzdQJ/7E1m10Cn9toTUHQDraJYG/amMy5tEvo70DZ/UG+UK6rSA5T/yH6i4gy1sgXhd117qDzxNo0OdQF1ZB4haSb1dxE8Fw9wvQ3haIQHLcUxehjIx+c4alMcgOK22/B2ZKbPmgllHQyobvKHGi0RKX/9bz52nth7W3T8ow7ggiRv9nhwkLYOm8+2YA+gLBacBlmDaxqDYIY0BoAmX4DH7BnHUpR3UXqqZPLr3AW8c56ROH+qpvOpnXM5Ho+eMmTQKIhCuX2n7Ozy2pPYNWV6YYe5Fv7K/yl+UESGemoBH69owhJostHSLHmDZDqfsTYWeOY6k+Xk47Zi69sdV8ViP5/1osehdJsId5M+i2KX0zXx1fk3+1GdBL21I6VfbwOeXnVaLfzsF/xbSKc4DYc8DKctWK8tJZDykG4Y69LukQn2r6PdBbNSH0en+ZSIz7MNrS+ygDoOijDYSNY9SlevdUhZlIIy00nNVn+sbHLLCFrxaMy0tCgoRmMXs0vZzFcCTHurhUkKymINLK4NG5en0isMKu1baHh779zTLOfSokKF9DCEg4u+jfucH5g3R7e7lW/zkrJpxngp64xiGtwGgTw6JJ+hEiLmohixy4GZDa6cxzqDUYgfzVeson+fhKBN05PdD1x/lS3r1Txol0RvowT3jysoVIcpheFObwKi4Z5Le5E9RD3PWNixp2kCfqyhQgXI2cSId25D9KXsUV7nhHI+8J+LQI4HgMPF7nA8c+bqY6xeLG5cAcgt5i72vNM8msiDzdqLbEGWgvJivGtrckwmNCOTMuj4RqqwLEJWBCgVMlym0Jpn6uyKBlnWyjSkvguBboUzespxwgQJ0/FU7AblgQFCukumRnycRpzQV2gA6Ay1Wv0e08SA6gp9BzL8S6J/bS1TRx5lfImwMjvk7HEanzr3jOgbjPAEq45gwQ7kwMclL+CM44sbKh+xL0H5aEntem/M3C8vMZikFSuy4G0M4CoXQlS1/+D+3Twi+r54qnmO/x1PIkOAmGlDGeTSNW/FAhqH2vhuDKmZvEML2nA2YxYqXDvsjqZGkNTr48UZj3Ef7Znbn7kD0RtfW7DgwDsFO0kuMoc+S4S39rIuzBuIA6h3z9FGuVfMR4TlPqTwiSY5+v2WfMqw+Hz6Mx2+5p/5eEXUEJons2TK0xcY3TzOry07bauKdUuVzFKM0EdQVB/MLSjmThwB4X7RkXaINIhEvLmXyVukcIKjc5GPmIB9PMnqSNCnqmQWRraJVmzc12oa+KJJ/Hk+BZ1QxM35qCKOBOtioYbDZ+xH4Q4ajOlCSVgOXvEjQKZzW3XzprVX0iALHcOO78LD05rWgvx9HSaZoViu/sXt1upcnxhlO3q5Hz+L9+kYeeAlShiEhL6ig0/RfARcEBfYAcJMBlA4gK+LMDBdnhJ1d6rwtaFhX4SH6+wt5s6y/0Nr1oJ08KXbvU13FwRqFnuDzutJRfrJmgrc2F9g4Vl7ehsLd8P4x9sMLVDYsnczRB2LfUL6PbA2FEnYPv3ysu6F0H/iBjHDEjj6SYVjIJ3iwY7+uzOlevGJR9STm0go7pgfJzHGnURPZUWElKnZn4NndiZY9vT2IjZAipqW4PxaQS8Hzb6lPE/m5Up688Rkmu8nQf8GQdjuT9upr7ACd1TMJlBusGQRsZLPMbJpEC2iu7zCE9vwLbwTnTJ/bmrxbCXBed60tbhz4UXwz3oOgiM5ZSdoCqWhHTUPJWrW5D9vcpMf+BV4XTJniHGcsM1FzRgL3k92Yq9nHLhOEct+QPS4yE5ODDkeoKQWp4SrtXcALQknZNOSYD6Ql2Ne+VIvS5IQa0aFk7oKafxh18NTjz9R1IJ57I9N7Bqy6Bh4nMnIIjfEjj3Su2lTIN/oBNbk/o7rVHggcr69VHJYq/ySC3zZ/qA7r1Cj8xYvRc7fVoPbyAZBgbT1eOsbCAQr3KvEMfUBUcaC7R2PHb0CxWRrkLU+H/0HWtWJmXs+qE/GUw3scTKSl/YUnmypswNqnthx0+ernqkRHCmo50fhYKjyzXtUdXTPoZZhjd2zaeAuZ1lm3Lv17BPzHrlY3/jeEnWCWM9UEWWUnJnybPKGmRbpgsxEyAzAQokmXLdjL7tytYLZqoKlKdny0dl2SDLhHTYEIhVMqqk6uehkf97XlBRuwVWIvsbSZAytSoXccqUsWntrmUdP8afmPm4Mb+qxccgTgM7yirhgkTEwRYfiG+nXFZcm+BegbneU3w0StWhGhp5AwLzdig2vMV666wwngEwKKJqvW3xvehuVKaAEXN7S50Q0jeW3Nuwfuu7sopvP7gXw75PaDhVLhajEzGShWOXKJSsq/IGQ7ZtrYmC9NCHk9kreMX+gwKLhpS7zhMPMiXKHnMEANkJX+4UNZDaaHjLeA7XkFUVG23oYT84cXVQXVsdfZdeDz9FLB3ueax0ineyFzHGLUS2qBAfp246YC/BIUaABUnMlw01GcU3Q/yv80pp2vjA6tu4hCgLf3OpPPofQAzTfDu1RxAMJ4mZfebVEvKo7ldhEGtjd9pIWNjHmlhh9MtRva7sOy05MkU+0D1L8oGtsMau6SUCBYD7O0QqQM/xVDKDiZumyKhf8pPCLuPwzV7jeqzwUZUwyJrWF50BkYuGfsEJvM6RK5pwz5Qy2puan+uxbLcek5pqVFz7Yy6xxb3N/14eKY+10TE95fEDRMjCzASUc7jvkaI5w5J/IrXQy72pw3SiO38gppK+kwkrjBbuLBHvOhdIPSnY5n9KDejaaQeFMjApROarJmHzxHdVhs6RAMly9DRuJxRG+T97Ps6ptysHFKQ2bFmRz4ju/8sXAp1D9nTWFQeKedxxUfeF11Cf2UksR09PxY4yoz7mztZzBJjtLFf6//Ga/XdLflgg4qUXU+DzrvFHH5eTLcK041DdBt5GpNa+GrlaxeF+KuIXR89lXWB2qP16NUxxuZzZDuhTR2GI2Q2c9SjEmi6hf8UJdlAnwK8G5ZdBU/E4weaI+U9OONQ8RtwfhlWBfVdlP1ILCGFLDCrSrJ9GushZ3n4g4OMAyVwz5F4gN12N7VQqjyhBUcusUk2dfAZArCKX+qf8aSuI6vWRnBiBmcJoXIIZC0LHeIYo+YfwweubCP8NLWTi/5l4c5RVj8KP4JGTJyn4z7UhzRHPgWJe/MydXIwitqhqRUekUBfMkUWb6Bg1Ok6yr219B0woVU9aYX6L2vqh6XKqp0PfgPb5dbv1HKJiRoEcWe4Onhj84DLEO7E26K89JovLDwup0dlxCysUN9EInAdasgGgQN34LkLN6sD6TniBV2sOHhyNPHAClvaTXPqfLn05zsql82zoAza/JVdOLpETLpRGDX0MzFkPzgNd/4Fcw5o6CAOMbGseYBfSx6npYSYvKvHWtQ3jBzTObr7Hwuy9SkZFt4zsjKC839QumdDG3b8UdODwEdg4/inX3SHFcP39RbjcdkpIp4u3mYIzERyCDIqPyoZly+PwIexv8OxQhVkZZ4nLDR9pqPWi5WAxPMrnxgmJOBM6FFSBrzJ7OZ/fxvLMJkmW94bgcqOT1G1k1kBMCwLod+0Fs9jgh/6Kw0rlL64G+gwTdX3tO/+3KQl/AOk0+9NCjxqUpv0v/eCyNLOy07X3IC4TSWJatORXFDvmqcgKkk4HCincYW4FBZZlDcPYSepCugSt0xRqshT4uGkp8eCcPDKI5cKywV5zQsImbEb6QqPUJyZsDs2eIW5+FYqIPeW2WP7DYeEAu+ruvhloKcvbEe8RUkKw6qUjwFdx+f+car+DgWukqNi5c9+cG7XIkAxsUMb4mdtQAuNQBNWvBXPf+AE/bEocx04GBlT+lKdtt7my5u1GVAiHm1F1wj3/QYTvMjRlqvZFJNFeHhr9AkBIU0mMAAFf85vQJS6/PWN3pOTKsilhreCA3OmN7Mc7HKeLHtBAh7bI5Nsop++O9YKIeoV3HyGybWeifTcv66iX1BuQYLX5+Wi2yQV6rEHhSY30QJsuz0TKerLh4THy0PXqTtp3RGAwYHaPZwkoaTCeXLfXarmQXGBk4VEYJreLudnoh4uNNoqfXQaYDKiAdrD+OLYbBmZ7KzYLrSg2zoSVgEmzUN9aNS2f0aeHNzn9cwsh58waDmoC5tcaP+yCROZL3BUgU1MiaGBXcFJ7ptCBkzhfS/UVEXew2u4ERjNxbAHR320MQqzWISx0bzy0AP7ZHtvfyAIWNib+g9zvQ9YcPhoplBMSdOxtOR8O5oLR4GpD/SXCUiF8YeXu70JXQ1zsXBzEfGp+ga0mDaPugC9FTQh45D7BXBXtt/wgzUPz8ZjxUi3+7glpBQbztXE6Ph6H+bUSPdfiZsBuRlRpYkQfs72bTJzDUmGwxNFwkiyR621rMTzkopW4Ex5BiZaGCb/olz4qwJQeTtF+2pLNHyeMF8BYPV60bC6dzvlDBYaCiBBl2C2kDFItReKNDWfoIhQ+cDCNrY0hEhQa8UO6PYv8KqDA90ABKkAgpPV3WfVfViH4Q6A51qgq6+TPBircSYRELgHUfMoKL8IheOugIhQfkygKouf2dMbSK+IVgBNxt/MS/ECufsWrDjxUoc1Oirv+Mu0B7AqqFcp6U0NI/Usl4h4N9vdEGcaZ2r8jy1NNPIpSvhj/p2Qkk03bNzG3XMyihY3+tE0z+YowLpzlsMZjkP5cdZqcPXQpcrjYlzsB7HkQyty6IOtXg6iMCpwx50y4bGm7n/rm3aZ4A5hrv+X2pio2UeTq2VmlcMi/4uVGyLaW6tlmNhm0LLcAnmr8o1Xlq9kMvlP8TdPVvboEHwhKdQZza/F/X6oc7wuojs6suf7wY/tBR3cV0sZGETb0kdFrPYb/H1wBS2z2uFzEr0CRrMaFaly7J+9YtCRz7Rt30RbdfUHQzaR1v07ozOxbH3Ees5qh4KH/PES/0s1tvBwnjv6YX2CZAiakprfXSTfvyOssmUmbK0hlolcnEpFMPs9M6I0CLfFjO1R5vJPFaUG9s9UFknxZHF/wkDsoFkG7UI8WcLWdnmRYoynJv370CELsT+paCHWy7sZ5EH5c6RMrg37TRtXJWdGTK6KvuF8OV2h5dbZRK5WyMhuYasORCJ8vU+V1WkWSZyABS38KfAfjGbAl1zhd8wKRNjpDiFK90iHz1eeAw4o0SyxfpBJPxPGU5OiASZZeT7/PuF5sAowBMDOpvmM02YAoG8iSw7SazU6k3sy9yfT9ygLgPmJjV00vYBln9RNF7nk+Gdqtngz98jh6ut6c6gepvGs3w2OXF5geVSJzZHoYGTTEAQ6OBDqzwg1GM0Zx4Uog+aIkAhHPtIB8qfnQXCSFQVpeiLXh+c19l6LgXL/AGgr8DAqNcv4vrn3cT7wlkSjxHCts/gUYy2DrDKgowfeVsLOSsQUpKi5pnTHLovyfaWrvTH4paeC63khV80lAmEPK+VLSlQgFsEc0c8SqZAqIAJazGB8BviB0Y5kfc92ATJnLAaMzjnanNySQ/O2tFsvrpw5tZVuoO4PSEHw4H4vUfODz4qmi0jwupHIvDng1nH5eACIAxjVDv87bs68pdpbPSDiHRFauNsQmPP5ejw3oX4EpTySUp3xF5+z/XckX7cjTkcF+/jlwMgkrEf9tlKp2lSyzIqVatPGhKmZYVHvgcJpActMgejoKHtmEgGi9d+pPlGXRMb7vQGZ/T8l9bhLo+K/BtXCLcXqxA74nsTp4vQLnzEAP3nsGMKuTSbbxD5ieKKERTprnddxnZXnFUh1lrosL+yfogsQZtUFOaPMCqq/3IQuyrMkPSceShVLUz/APbIKXbVvfjO+/CERpaVWofaIYVZWTMkb2ykPPWuhuhbgbBFOM19apwUhM6iHcXW106uR2pkg0Mww/Kg6hLOVltM4fI8uYH16vMB2282bW50ewiF7n8aLXptB+g23+hzR36kVGiamT9gjiwWGFvbE4r0E6lLfI1kMZnYtwnXi5voCQCB8NLl41n7HKRbsjJrBarJ+LvUe4wYsSZ0QtGdYREpdJftkdKcZgyMHFd5yE2++Adwzgy871DwQOCV7DpYQ9TgoSw8S6+S/95X2VJpfmIky7fF4/dLY6+hJyqPaoRLM7eE7nMfKa7KoI6Nh7XizGakUkmMmpwWudNJYUYCV38P792DBy1R8exulHO8OzxdFMrI3y6MfapiP9CPydhqytzB+C3/A83THQ5IpVh92fh96AhAH/0jnH3vIbEHsxmv0e0yxfyfVyzOjMimAyrNFoRmMlJQMtJiGlo7uZeLfkbJBhVc7WwXVuiuccjI5lNVtNeM962LUMq/7jN0bixNlLcmpm9QsfDgfOlNMoof/D48F7LfxEWdwbNPhQoncN982fDGYqep4e3bSIo4HXfwzTdR02rYLGsyWR3uJ20JLUr/2M0lWJ2JZKjqDQkScbbItrx1ckXm5FmhxzDYdvCQYzkp4ppWzZi5OhwtpUN0T0YWN5/U3MY18xPdkeyPkxJPOR+UcsOIyD0GhqKpHoNoqTPSCs0CN7gVaqJ295aiTVd8w7+9mhVdGKWSOMAIoX5P+lGRDcTSDMzVZGV1OuPDEDOSx3m2iM9edT+B3vCqXJB6C+C3h3Xgol5pdqfPRi/hQ1kWtOqdo4fEi4ZKrZ22DZwdRlrsEl+AbD+mvn1ZlAnhXEJBsUS5HFcj+qBHyxVYZ94iLHEfhqKH/NQyHgf+fsXtP3HenYvSVcFv/GsUqmCVRylfixnQ1BLPErh4pAGsvSoye8vpGLHI6hVcKzBeZl2FLVkaFkw5mENFqIp+C94X5jjoFD/oujQRmnG+Ke9g93sKm/miPMk25wwa8ZgymuBlc9C89vt3mY+2bkRh17K5XOc+YbHrg83+6rBPGQnaZHjy+uxKr2192apTMgncOO0HiGNi+yKp1oKYVXUvKoQbKxYwZyDUJJ3d2LPNEleSOKp7wsFJk2lSfiluPIc6AzTIY7Nzz0cmOqPcG1zS1mQf/Q/HUJ63sSnIBJX7xlZUucx9DujZEV1P2GLI69YBkprCKc1QitVkFQWwqeNyxIg/+jznQm26eJHQfCm0+hbGCqjF1X4cUMzeTVe147h2/aXgMCWBokIez0ZAsZQ6auQR5fUr6VwH5Spz6NtRThaoV+raEviH6ndq4R5diCHI7yVLtHw+HeGDWTrpIADXhdB0x6hse/8UI2HmeQo9Yb6D7DRQNbZsmSYZM44I/okVx1KiFVw8ndZbZ6T6lXYTXs+fLAOmzkTahUoqm0HcfnotzyKmXEBtNNWDxqLxZBAfKRihR1bM1s0DjKk4dMvGjbPLJb3XnAgLxAnpDANqTl/Ttf6hTTFchGkfPwAW0oBgMIyeLjjj0RUEEKDhkmNSHPiN2dDbPiAHyi14xzjA74KhW1j/hOYhfdGvRQl6o0g0PtKTEa2Nq1trQpyNESEDx+6l4qvIZTsD5DiNVNnCUB/AoyRJaR9rQrWmowfZXQnx+oVuIO1Szv8YJsR/bcU8SjOO/4CnfT9zOe6zfdUYre4T1vuFLXNgHzHDyfrRFXL4AnoaEn2xEoa12zUuavbiIiUOvwqTyJYmUjW/AhV8z9KS2pLwrzoAawGfov3wxQWqreWetw0I2+/gL3GXijpNiQLJrtELr6ZoCBLkT0e9Nw5GBW873RKiNILivQhV+krMp0BLawWrRKydbb3SwexobbjX3IA1jiQVh3f5Ad0wv+zBCOXA3evB8tIMjk9pDf2XMMHVmw5B+kkGTzJA6DqxpekLlKlVruXWKiJ9SUD4ja2Z9MtLr+InmFDfRTBGbwwRZOlCJKXxLcq7MAfAdGHlUjxcVYz7JnXKuKho7INh7c33CRTH6l+R2clZEVOWnIqFIUnkVT9p+AHCRLuiO8sRQzjYdKz7WvolbXmk4FRxNDUrPTfxmYRWrT9SbCP53SlUcVgVERGnI1DxSnSuCR/pfyX0i6FAUELifYR4DbbjSpBjUZXmWSyuFOYoQNU9lHztBrI57aDMXtVTCwX8Pwcn3i37aiAEw/wEZyoQFhecdXE2b1bRXG5Z0ThATudyDP/SdNaYbRcGSPvO7o34yGnqYpaYweteXw8A9QwFsGtb8NA5YFxhSEoJu096QOCPpbu8RrhCdpUw7lQYrftY0szZ7FfgQPf6GZ+Q0k/OPBYQffNA0m6CsgaPx8eWXBgJ+2FtYTwfpwbolGwIQFgY2igZX1zoYY1+e47TeFqYQb8tNvuvHQOSunAsk8StxsSLaUSKL2Jf1fRnz2ByAMAOUvUjaHnw8n9bvkTgEmW74kIBQO7vIMmyhlyCYHo1KEPR+IdvLmnyBn1tWANBwunrJqh0c15gs76sliY5b9z2KSckgI1ytm2tPaiVz/8J4jE2hLroD21mLWl4qEB7blnwRMSMvJIkKZyEoY81AstMcShw0oKfBAF51DJh4bR8pTRwgkPchK1rx+vaqiQW7ixi5rqmKDUPL/z4j6RyDlGkgxTZ6fLQI/NJdbFuNLNhKJQw7DE6Mfq5KJP9oPvoJTGb2Onffm4i3PCu2/jSWjjy6o8PhoOiZzfaYpuqA3ZUnvvUD5PP9uKUVy6a05caTUzriJ0gviy/VjqfmPlcXLK3TFKqbJgUQo5TUznplJxflBYV7mVsl1TvwQLACL5vxi8x3xAnz4Butte0nG8tHzr/LQuf4vwZKq/yGqp71F5GdeUMiKpKBow+KVox0z/efX2/VX5Qm9tHya5/pTJ5TNBRLIdXPlz7+rZJ4JurkhnqZTzaegjtDThIfSqTA4nktFt7TSSyPN2kZJxPhD1sQdXTdyno/5p63ZPeJUau4L8WiZasfi1J7NpqlTcBp/bcwLV+urZ53h4zCbPupKen8EeyW7QyfuYdlukb9cni+C57D5Qf7OOy4PipC9vvqKy10f4IgH4ISUuTHoyEyXhRxEwzwAM8fcPzMc0cF7pmV00JvOYGS3Zll86dfGi1PL6XXUI/AWVvIkUByPvIyWro9Nvef1JIgzlUnGcMJKV5TlldPYoLyB+USgc2+oQAKJ4xyedckJUpVbaL7xH/DJWrYELrF1kkvf79EpzHIZR3c3ZlpjPhzEAM/CsGEyl032+TQAzcze8BsPNIIiMvsfs2KzuuXac4W+XLhvfi2II7yWnlniQ4Dn204GNhTz6XlkwvCAujtkp+2xGlKBjbr2zsnwGD5A9mwpx8dKf2CJxlbN0l8XQmUVzU+pz7U98ZANai/jH7de3sLY8JTYC5sEckb60QQNCCcwoRyqfz/JtGl0Z5fW383kkslzBhJjenbrEps268+Lhqvitce8REDgofd6pwmyaKHJWOuNlgyLwyBm0YP9J1rZxM6r2XzWPXpA6LvVblQZgWvg/BvsDKkLTAXN5LyXlAANaBsXoMda/Z/UhW5Lojo3xLqdhtru1fK1T7POsKlLx9YMRdScqZrChgLjcVVGE2sSVypjAJ5dBVnjkrU7aAAoqP63XkrQ7Yk9JCh1lkgNo8Jp31g8jlZDsFfyf3ptoLEkZuglvtixvzPKBWYfez8KjzRuFBfur+Ee7fmZ3ue5EczHWlU9e9Q0GPLEdYLMCqlXxZiGulfzuoaDPvdViBTSrLh0yQJHVL/WQFynPvgaPXWPpH7PXP6bbhOBaOlFZPnTyO0I4ZWk0okvKINAklqWFz4709lLOzrlQMG3ThFp0fJNKYHniCa6rNS5udW3LOAa23cpO9RNjB7EiSV27004khd6bHjO1LhAn8JIwwOoFiZ9GObDX3FwKaNyX1SrHlvo9eGUUbEhxnqBEi6ubIGr0VAuJVgSFIE3JNQyx0xRTm20OtsrSdYB5XuLbypCQwi/lOeo+Ot1aErDRTwhfaznRhcZs2FE1H/n05aa69rva1oXLUzTiaLm4fV+IcHXeqeLP/D+uu+KVR9IEMJt8TFBpzMafbAeNKE7fJzI7ONGzC+RxLrjS3FF5ZftvKxtuzvdyz5lko8BrnAej5y5wws2QGuYhCi6R+hHtFu/H8xU7wd/xmSY7R3W4EfnM+JpDLzaag3uyd6VV3bEU6/lhlbNqS6+NHRBkef0azk7w89DUkpgylFukUiSMdwmXp8hfl2WllARwMQgfgCMB8h9kgidQCyHMroZdvEiLzVbSr3GPBmqUp0depovLsNSbWTa+LR9dE6nb2yW4ag3EdhDFaeYyYfPv9nD8P3slNZLCLT2UlimtNf28Tr+ZDqAa0b817wvr7PYvjLTVnY38J3zP+MgXJT1tsReAKUoQWIQ9RGxYxU7Mne2b5retE+LgWivFag0e2wssx2/OG2tSQgHCYnTu0I7EocBBwsvmo5N+0cuBotqmSLpwieuMddrVxTo//E+mpWez2r+MaBLysryIR97I2TlqcuKxS86MpB1EQWndqQ1g+g24aFku/LlQFLXv2EQqaiE9JFIEof8dQmVHo2U2HHhETo2UArUgo3WBX+SjkjSRb/tOigvuIqMMZIf8lexrmGmhKQL++OJT5UPc+4SsmFr8hyUjRqq0/ocowRpnhvuzPUbuPy77EGPe0CA8nKlMgPbduCCuMexAuNAuxbbXTpy/5+Chqw7I4+eQ7cL/jinUap0bQNAV20wtQwE4YoGeymmZD24611q+Tc1z30XKBrKQnnPokm7BjSwPh+i6Gn48ckarbB1OoHzdmyXyTlfvCjkv21udivFBa5TNitQ2q1sZowJBPmJP4uDD6GTK8EEvjK/6FeUZ+7yWr/v8XwPW1YpRdWlU137g7zh8uGtuQOXpRE4t+gwNuWji+7z/p0JvmWwuzqdk3Pn0VauVB28oCfWM+LwQOq97Tao/+On/gTHDN5+BFoO7XXhtcC9+aHmSwtctR7lHqluORL4FD3YyGTwEzbPr40HgP6Tj4sw2DOUPRQZUQMnEga+p0lqCReV+tKhQq85HsWwkTkQxoYnjRCq1f4dzD3NHNisQidNXwDN8OYdhzHURj1rlN8m6FZrOaNo++r1gjYQ5Qras/jyYJvpEjyXqX2OhbCL1p7LvFyrIPivXPtkK8kZ+xLwggeAmSmdYBBZ1pYmeVV7kbGOupG4wvmsG8Vg2vVB0vB9beKGitQnwk34jYvdV1JYXJMXS1nPALcndrxKdgJsR1aPSxXIewQImaVDvfMJr260w9EnPi4WKzCpPnOeeJSAIIV5byVGc4plUUfiXq0f+sQsgX/SlmrsZ0F0MeHiHZBvdQpGSFL9BSS2mvlzH4ypm0nvG2435EpCLfTi0ZG7KFseNd0opxfJKS5ILouHCwh31CVE3G40h5ruzmfRCCCg2dHEOIbdC5Yafg7UnF61LL8y1HJ3Z8h0/xOnyy9sQbtVRGmqIoWvaQVvubFEw+ePC/7QII+Y6Hr1dUiL96tdbBR9lwe+DnCQvJpsfxq6Ed0N6iaM8XY3sVru/HAg+XlnY21bAqpz1xHqP0Fjd3zP/V3WTaqAJ5F1B+GCZZdkp/vbm+DReMOJpwDq+wlgBIUMTwO9B9PmhLnoBb7Ajd2iPrOpCOfGaubzrD+jYSPBuIIJRhnWBVc2Vj4RunCHjQ221jvScNDdEpdBah84zuumInVRgFabsTbL4JCJOOY/zY6Q2KOKWH6J6645Zf8dAxj+RRX49HpLyGZANWiSBxuC6QJtxA+kptR/m4dKlM62SlDYn20GIIXUb/hdtl3ps273K3gqzRj3Z6dLpdDyDsM4kq0cxSZnUtfhDSFZgAgs7daRplvKKhhZWmB/1e7TddwriKku/6jV3PCMQ9bR1iEAZVWSDq8RBn0/nGmIaO3Gc4yRKelaH5gsZhSWO1GnZ+HSc5tetbDoe/98l0hQuyMXui8gAXiiA0kPZQvvqA+8Me5hRTsjtfb51AVQuoLU36tcJGzO3Ged/IWQnf0e3qrnXEIDqcKhqElEvLOly5YtQz1jlPF8wwa5Yo30A6atoJzroAqapgPPNAicUWwa4QoAplhvDwOyOGGeDH8zSeQGKbGlZiVLGVDkg0KuDQ6oOfQjIUiugRXs67j6PMeW2tY/6W81XNccKFfV1GoqkKt7fbncAqybvglg4p1ZwsFa972zA7CBFuCaLirG76YwmBuw3ez3SNz/lKqRX/VNdpNlRt4mqHczKRCdd0CvCbj9vEsV3q/uk1nqL2G3oc6JFWoMZz2eIefnD7TC2z/0JSEUicYsqGkOmmXtLp6HoL6RCW+sFuUpVim4JEDFYFEESrHEB1kpXlnEOVZ7p1Av3CwPj4TWDnI4dT5oSbOqUccfRZEeR/r0yW9SecKw+EkMBNDZ3PRP285MmwiY7o9Hm0y+DPT8ztA4GIR/Z7vl8pQL9aXeuPyy9FGUTu4c6ShpFCgqp633z8b5zJDFL/DFMj82Bz+LD2K1vn7pPCWAlL1IKH/rBwTsFONIVBbbtYsEW/UwqvyBUeqILWZI4bVqtALh/rQ0eWFWom7Y2bVYl+nMLhceXtLsjrnYzrWYjbxvix+TezPadhbo05oEa8Vi3MyB2fBdwTeea4bEeQ16TLJI4CfQYbDyx2QLdif8rPl0J8MvIR9puNiF74UUDqS1YRJ9p1hd5ZvJ6WRHuG5CrZ2pm5Cn68ED2DpiPECU6R9Q6Gp5WPKFDgBbukjlNc5ygIufR8Y8eTpAo7rTofU1UzOlu6a09GlJ4DPWH5C9yNL4yTB/cQOCVIUDbXH5woNgaF+8QaS66QW1SJ7Rf4+7bUf8h8gW70aQJTaPecJ2lF4xN5zpoZedaBkqhztLRI1193d6342CnWtoS9e+yTVFSmmidVWsynIwPKh44BkFhUcpKTssIqMGd0KVmzB7YxOSQQfRiGNshags2JtXCD9LTDDo0pFlUY+Vqmi3DhcKf/NSxre7izlfrC2s3uE55874CYdw+tGGJtygukfKSeNSU5EMxw9F7dhvSXe3eHqG0MTSLHHTzZOHBLMz4ukRKW4dYp2TzkPxJL7mJapJWOA7sVk6I6US2FJAvSXj2lLKbj3qCd7+RcfhSwMcpiykO5jD4wJPDkhJk9h8N9RI1hwPMB/skk6ZFsUj/hGXDyiVYG2Hc4YmH/zEerSoPac2joc2hc0ALpnOBrTGvXeWHy9O5JMxLtomnlSmRJCXnY3MNR6gL+5xQbFtrgr/m7iE/pFyFpWS2OolBL3tivvQTdoOhm/F7xwWbLME39B8pHmkbrSAiBv/G6g7RdeK7M+kNiZ1HM8aPNl+xmCFkuT2IiWstcpgwJ3p14WdaC5iMBvqbhoHNhS/KhzfZbiISh25UyZ2Zcn/j3fmw2LX3XOxCKJ4zbJL7Grq7vBB+G8lpHFzejWnSVPkAhYxNVl6ZMO4iznc+eY+flRZLPlvDWXoknDnEccFHM56ixh0eqWFbHTJ0oJyp6i6zIYOBlqA9CH4A9G2SQ27cfSo+zbbpTC+XORYPmfcps8vn6fFpoZIVuQcIiqVg9dYCRSz1SYDx3ou065KXr6jnvJ4DQpQ9/Z+9JoKXZiV6zcfRuHjk05oa+1nwt5JZt5KZJtGDRduaVUHGFoIsfOlZK6Fy1oIikRj87vcLmieXEIxEGeq+mHJ2VPUpMJhefKh5Gg2RJfRXxjRi1xp/u/2hGxgIye60TR99Y2fIxgVw7wJDK84bzbe4gZAVQ+rguIeNLflHNTp5+T2iiVDQHFF2l7jkBZlNeYkL2TGMgg40LaDH6aCB6QDaIBq8glX9B6NtTsN01G0PdYGKNcUZM373+JrsQWzb8PHBU7dzipko1Hxf+f3JGdc/Qf4boyPx8Jwck7Q4Hcavo6fWdKAW7z6DieUBkYgtM1EwljXQuRpWRAvaB3PrIn5/kIgyJHLTWJe6cye6uc5MDsQcXl2lnkavbZU68SaTu94AxpKsPyUnxnlfnTCLFmu9Dbu97s22MLiElAJJYwx19p87EKwyDNNfvvuulQmYzMgxRD88RS9zwomfoIa/9Bp17nKQv0cEeT43w/1QKe2t+dEeeLfYA5Whx6osrCrWQudxm/p7tpXPr3nzqUfoexhbZKQoKtyqmWJqQJ0A+7URLeOGfN8JLNkW0oYCUeACJcJvwSAPcnVB1Kcubt0dokrz2L9+JYloAXjWyQkUnT+Z37wiNEKXFp/HblVZXMMe8GW3UN01WauuqHK1r3rRg5MQmbaGXGR/tIqIz4cI4Ubp7L+NceOXTfStdNOMmOsFcfBmE1bX/wqujlEz0BzZGRRibJT6dZR4TePSZe5vvDkpdtn/Z8uwciXpT01R5TIKIqCftGItYNXdSvdaq9hYlyX3B/G7MjBaj80LxxndG6jHchn66DwM5r2Orly8wBCB0gFv24ZDQ3gYxwVd823rVVUdwZH3jLneAYNgrJbRSePFC5tdTCm4q8iE1CrXi4w4z/efdg7Fp9k4ZHOiClXvUNgRUST1kNbfN3dniNH/YylHMks7hON7veFhOyanhOztQuvAivGszEoztO+WyhgH4L3NpNH5w18OCRuiwfrxzgyp2tF4bE37apfzuqCDdy8aPY0n2PR/cFip0Pgw1/8Oy0svos+DzjqGeSjcta2gxCL4exuYzUcavk2ngMAiLuCc0oeKe3SBARYOnMq+5VE3W8exL3oomKAceJgILQUzvLgOAvR7Fwl5lnxsphrHpnqG7x2/gwspCDYUDgKp6NZMotfSJ+jbh88tfJRxii8hZewuzP2seVSLeO1VlZ5LgNbdwE/19TFiv3Xw5tbh/fDB2y4NmU9Hic/6fb56UGFoA46OlL8Kyu2Ur/eJssDy5TixTa/MyETf8RqnYXZuW6fyPx5W7sAnQD5y5Cmsmm27uHmqfzHsnCODuuY7C76MfrGyub0oHqi+B9pAwfS/jpk9hr1skb76ng+xJ/KNlAVAoXryt+9k/Up1zQkMj9QNwN2NvRGaxMewcZuQ6hlbGVcUlyuN2iKk14kct9lodKP4YwlE+gALTChSTQVtgunxt44vTzz6vLgRIgR9RNFs4ScgIPKtaDxNxy3Cp8S+vtJ83KNNvATqCfdmwIAHUnKzjYFG218jA2Rx8bmQFjs0PRojGu9IJShtNc3QZazxJ0rPKywnDFfmx+wNvSx+5KyAwZQYST+O+zBJlHJB7gQxrBz7SAvPiMO8n+GEHTuRjHU64pIo8OLjhYbsgNTZjTVUThmACkFmf0ddqJrx+KgUAFVlzlltPF+Imy7rcykg543xAv9V36JPibUABlTBa59LuX5S9kInjBaL+SI7Aimwvi6YQtpSxmYZFTMNbqqtluNCjF30JmHvwYIckE4gv8Yq6SqzdyOM93T5Ux+G731g/ecrDGRB8+4NQNHyucOoI29zmkOSZOiLWZAcIwqqbMrht8kpvyEXZoXv0Jnam8urdt2ZEv6kUCeF5o3YRRSm7whk+v+YDmllzCplcPbmFPP5MlU6v1/gtqNhCCn9zpZf3zwA3Ep5kWCEyXROv/gd0/v2OnWS56Od3S9Y+RMsiOo/rVVKtVGdFdRwDxMQXafJ95l21FU0Mbs/H9ZsQsZD9yqebDiU+063qpcUZLuDYOLCuGzBJC/NrMr3CNeEGDj37pyxdWa+7IyaBEn/Qj4t0LUdP2NsLdDITOneTBjb3B5LTVaLzLOxd4JrktlcYN+WrMnJxpeNYvY/XpEaSH0T9G6lUJWWg6E/KlsTqR3MUES2Mii7JlKV5+h6nOcBGaeRZ+UQYXvhsqkoVfp7l5erY1GU5PwNZUViFUXjTI72BFkFZkmPSgSH7vWushnNhetnZjbYsAgAZrqfdnKP+AAYin8w0J1YDpT2dqjuL1uCYCP4MuTlDPzV/nAI0/RezACAvIIiYHKKVzr95RcSCXugpdjNdP+cV/acE2dvoGT2u2XEXtH1T/pvvs4DbUkeWu6wsHgAfrI1fhLxDn1YXJh5nWgbjECFJACZl/6BuJubGxa/iMlrKhdavKslCA7iZh0UwgF24qiMSt1ZuLH8e0mfJwq4O6glw1HBpNvyOmPaUFaSiy8w6RcyirrHcsjHkf17zr4fM8cZbEz+C5KQsFMxmWqN/SvUQgWzljZz22KFei0rR9qTU5XlVAUv4E6+6iE/fl/Fv07cnfi4LGdiLAH9GmoGojxYdoyYPfQLQEbBdQaxV6TnRau5E3VNWSCwk8JSvBuqJwp+qJDT+OxoAorksvVbRVcseTdXzkuVmhSjgWRJqtxjNenn/Br8hB+D/OrYlHhFW8dQ8rqt8RPEbXI/+JWjxMFwA1HbKu4iaOijer6UHofiKESh5aAo95vuvl86sZIV0sEN9e6mJEJSeHL4UyD6fTN8eLtPpv6VQ4FepKghGbf0AdNF2hOvo42WlP1K8QowFvl1B103eHJVuKm9reusQCv9bqXmUFZ1hZtvHsTcij2A+mlnrzlAsNbZPhIQCjshpLaF1YMGve7Ig3ofVurcmuWZefUoWFvoY9RyMhIUO9IJyShGX4wpr9D54vXbS4G+e3FDwP0A2KE35m4knhwTrtTlKVyuWj2yeTDRUpHjb4olwxFuGIVMPRJXCqFXeGQGunQc8KUhPWmWLKIRvfPw6bbyR6kMebTZ2RFzrbFPaHwgp0RdWJHKCBAuEpIh2ktlb04zuOq3GUptXxDkJxSuQfBAGC+eerddFIjaf9NsWyLhEW8hoO792HlmVa7a28AcG+VWoDxW0T/TnMnEMn/Y6x/an9/PthzknDb0yUoqfKhF0GOSAq+t7weyIRI1Z197Q7dPyv/i2NMeotZ5dkqpmWXyDVA6I23rWhR69m3oHLixfOo9TzhXWnWvCSze4f8twKi1bMtUBva3hwEmwQd+1fLyY31z50yzB+Ln62SvD+S+B1PqGG27TKBhObddxSBojkzdUjnYuuz23ObbpiarhV0bjK6rH9+1DG1LfO0SnSIeDnp1A1l0k1MEMn1hHv6J4dD2rAcIwnpVu/n+P6SPmMay2IIm/mi3Yagm2eXfKCUY9w5fkKMemzDQyjeQPSwAA5GyC7VRQS1wbXfpKYBwORW16uzLHCjePlFFxSS3LE8d2ekS8v/kdzfRTzKpTfbjzdOvWTYW7jY5evT6y2EcJZlM2xgTgdxKp5E+E6gweVFs72eJjHkXmSUlUAXPgFthp7mKrYN4fVXkHmbsjWewGhlxUvPhlaUrgGMWf4Yd4rMlFLoW8Uu8ARw0vqrYA8Cvjxjs3ubjn8yDBp8d+pgFH1SamYsJL20iMc57FCRV7YDqSe2Y8YacXyQn3y15XSdt7C9xkqurGsXZK1JhhQcgf/1+abug5E8WXm4TUR0r9ygc1SdFQxZVUerOp4KqpaHTbrQLmq9uRunL6OvUh6g+6+cpRPBvy/WQwti3q7ZNdhqFvOPlB7RVjCTC3g8ZsUoZjMvCUYpeOcf6zM1DhCxv7YYUtMKt5f9nlxWZLmu1Ujq3l+W44t0Zse9At6JhuIiA4iQlDtFuivcJdJgi5rSeEeXdozigkmosJzBXBiHMJNY+MRDDu2yCnMoJLY+vn0JsiHlJZG2sowMWE295sayNqJE9KcYROOcCJC9loKN/+LrrsP4JqBhv0RFa8ayOpCYTR043uedxJWSAkL1sXTUOYcP4+bRqQRJuCwzNtTZq/z3CWIwP6K6tSkmbSRC+5HFV+lYB/7G4Hf0vhMgB4UQlJStSkGXROL/DLiovWXoon9A3yuidUMvIw6R1b8r9dFx8H9K9n7kAfZyNWfyyztuJVEN400Mxu6Fr6/MPamBFpm82KUtYfePWmJYQIEn+836YyZRcgSMzoUAJRNOQr6QM7WmoLDLbkhxtwf5Jvh1oW9pUUrCoDJs70oR+TK08Np9AjBZV6VbTaNOWApt+kLCuANXCFKiWcWX53nu4DImL4/USwAVQCkMWh/kyX4yE09NZPjaUWPls0uudpEgBckpVQ2iR85D2KICKdk3DHyHQrP2HohKquL5i1zKCwEB/SoLD+zxhFtmKcBTGJh0U/4Lbrj1cK+/i7OKKgImrEgmNDBtnk8ci4Xk02SKS2mZl20IJRNxfuie2tzrIg8BD0vZfMs0k5U+3bjrduWRUmeNj5FfI43vAU/ZNUju/+6WGqT4KARSQGGa7Rdt3scjS7YQlsdhc2Wno4lKEE8Do6ZM+XGnTmTX/cTuEalZVcwuAuUgDcolAIwVLOa+ApM8AwG4JF6cNLOGfqJYHyBBv34wsyqXxweWUlVO0AGlEfkCXjgN09WiYcM4l08kyJphJwWPxlDEGEA5Tn30WLBYNVlL7OgxAbXDZZmQL+76jvO0zB39btCF2WZF1ApSifGqiUoiQwgTCFku0Mry/so4oPsCvYDFMwqDDqEQuxi/ojtGJeaBfhpgDJS324kvbZhSKbZBS9sAi0vd584/m+BizDzQda0XL4gziSd+A4UkhQVoLnBiWrpcFxrAJO/pNawlyWGJlDngYJC0BvO70vFSBxrpvUcbI6Yx4z8tIEpFoMa+sfTM4pKUZtxVtVlyvLpWhdCdAaEd53bEEacBBVy3Fd4ve9V5V1YWxN33c84VNA1OIHBj15I1+7/47gXmwOx0uuYauLCEgvUkLQP1Kec7mN2uB6+VxTNWHcf3uQBMswEYwA5O+RwWKp1UGpaG70as9rgdM2hLxfqu+iZrBhYzHP/qEcbboKrf3D5+heIX+mMJYfZnjLC+A67I0Dz3FyAv9TtbibBk1geaJpd2FcK8DVnXq9H4x3Brdz1VWZY4j855mFrNSa9mFqx6TLUuxZnVOzU7wKnrKa+q4jUg7171sMLl+CLZ5sSr+JZyoP7Pwz4cXEM8IAQ2vq+nEsBQqpT2PZjPLQWgEgXDTT5t4kuD+wbxBBUpXNyA5l2gXTjMP9pti5Hb2JuvWOFVoDRn0fQGORTjOjs1f1/tItz2ekvXvbQxchG1jzmOgFR9RVgP/dho0hNfad1cMDf5EvZmkgvPifzgXhXpWO21q5C+meGA/UdFg5lPz0keRrIvMGIYvHSi2VD238slIE+Mj0JZ4Da09ZTgEZB6ZTjvlMVq+loM1sUR1PAwcYglEVWsQr4/5TFJR8YcqB30BuP8EKpKINtCcFnvmQM9NtmGMw0A7KL+rRwpcBLVJrZ7W55mjm6ZW0X0loJz2VcYPpi8JEc7LMQ2GcsKrBfFPfpeJ9qQ3E5CsfVx9Py7kn2IJFbbuVkMt2QSIHbYWoGgSG4t462Edx/eJTiuMIX7P4K9DpoBO6q6FFajbcYHGD5Jbx8BsOZqmUd7YKlnybffImyWvqq1aTCLZiPbp+HRtAaCNkdf3477QjDtNdFLs4o3MEkYHlM3xuE7+0DfnXceHJsJoFpdDaDCzZ6fpatZE9tMj9CvkTSlGjywX2uzeY2j8AsB1QPKkw8TctZ9z9dkyRqYtee1rf2uNnxRxH9Xh+umxlUVh3LqUxY0xzBX8LN01hKMS24faq4zWjHU191lmT1JowcoyGCyqEezUdbBkAMCLGqIK6soyvSN+6wKKIOTPdsFfgfq2RQAXS9MlqiWIL3rBGJgiS/fyf1JNI1hbeERMVhJ7UC9lLg0hUBb1UOKs5fGap3NRoch1W2ci9aFN46RgMbLfdUkoKWY+8RvobqB/Xl8gwNuSJAO3voTxOK+Eav07HTWUDQhOaEyW5uXlgGZDYsRD1sk6Ka1iWZ8Y4XK0efc2RGmI/SGjF+HVTccjQuDA7v9QkxIma2OIGTwk0a4eg9IDiIZBprLkXHvSdSI5XOHsChICv2Xz3guZSBuB9v/N65B7hNrfdp1xBuZ4pEPCuDcZCGw0vVCd67MuSANujrMI3Krl3092K5MYm33+StYKq4r/rFFdY730PTyFImfOjWZfhshpkjxRKWwsCXhbjmcZiZTUF7SLLqOGnIyHNU4DjTjAabI8dvEPJT9JiJ8D7d1AQqSexCdJYAhLaWPNak4yTVhyMRhLWcK6RauzaZxT5pJi0JBPs6yvxIgh6PQcKK/MUBzXORliZ7MPmq9/DRGsQ1kmEmJo1D/cf02NjtDsKB/wUjF67x9Y3kWrld6hCCOwoBHQ3tj2hT4TpR9QaQ+DL4IcbifUrVlNrMG8csFQwrT8Wow3vxz54ZBPauoHXU/oqyemSySaQy8CovspXg95pzqfi9FZHJghPCrC8/DVtuThj88qV7SLPiZisBuum26U32e45ZdW1H/xKL0sceOeq0R1IZZ5q927TN0urzMCOi1BStex6aBj/Q9/a0PxpqsG33TUxsGNPyPdanPc7ApznPqKt6t3QdsYSssp+Kwi6+wgvLXP38Q6OKHRhr/Na3xlvSH/6vtWu4Nc5dmkV00qC6u5V13m18UQ+n8fLkNNx1B7L2ydfGxa/UiaBLge1+/ztct8+o3c4jxLPysh94gPC6qQkfydxeEFn8wHL0pBkpM0B4pxt4P+ILdLkdm8dIf7pMzFcm/VN1mkBRBAcPtIrxzGh+nblkcfPr9b+V8+Q9VPYSPjXYjQECpyiGYAQ0wLKa7K68mtSwBG18fu/nIpWSuFwxX35y0vZxs87sXBjX5J9EaMNh/yfcQWlBV6lCHHGUxkX7D9GCxHe+gVNDRx/Zmy/0GxPF9VaiF9mVkKFBUz4uq6AgtzVKqxRyDskeg99Eas/ho86sQ7tl7W2lMlL8TBgaIxfzKUgBCu0VUubS9WXDQKCQi3rOrDUZGKWG2vgSE55gE7rei/ixyLoiW2BcvUCmJgOKtlUFa9YFZnD1EBhPZf+qtN9dtx9G5fwE+MauLzs6oCXhoKFHcee2xz7BILd8EJCaEJHgMB9Mzdc2bssJUJNvS72I98Yy5/uSjremoypinkc6ik/Ev+DEOe0osU1LVdW3R2KUcrUVQkBv5v5rAeP2MOnjZ2+2spJBLutF4PxuM3ERh3+Y9YickFjK2su2Lc94SbE3v1IM8oTmk/qJlV5HigmFrL7s1Mxfc2k6eAfxyt6dl8zKvAGptoMkQaOXorwGlL0DGfiTFMcO61jlHh4vcWmDpJtXHx1OE1QrCaqwBnegZ1xjzoUFU1m0ujIqHzUIjmljDNT1ZGDHJhxDcpnNuk2wrxNh8CKVX3IgsyBn0Ovcw18JmXsvMgZQZwtYhnMoyUZTf+LPv4+rzCpw/R0Wp5vq+a9u+yjccQtp1uM1A1G6DqOqy02y+/fPQMxyFivnpb0Q7tanQecD39fo91cl2SWvVBHo5q2gXRYI0pvepRDSFanviaiPCuZETGGrlODp4Yr/0zrc592ex+TGC49cwfkOLQIiOcsGRyhBeTRIi0rad2wvDLXXlXl+lE+YTfmHBAREsGUZiZ6TqHi8uonJ+1zd2WaFlj4xCsEEjujS1AmPzwmuH/U5AANdSkuquKOyVWu22uN3uO8PWnto1MWcobg90ecbCU8oOBdGjE92pZDbPh9CM+X3hCn42ZJML2sxRGz4uv8XTg5x4cqWvjh7mfdcurxfO1fNjkIviAJzRuHz4AUVIJOlBYnsVy7Oz6NP4N2SRmL40FxIRd1nWfMH4teowudmp1Skl0pdMSW42LG61EQKdR+kMv1r+Df1/wDOtuVL69iXN9IOUX0lL6tfZYernGWiNz91XiJvpGAvpA3Cm07BwWfB/Zy82Qqat5IEJA3gCh/l9lmTWEJV5r6p8MyhESb/gnD5NZhGNorTqg86BJhgltVE/T14S77Sj+BdAR3G3//CRKy7c9AF2GC9FKtGmO1SngVFteBboL9wyL4EH1rNRA9OXD2+541q523ZO37Y2uenszo7XCx0/IRbPSnN7WtqEUKqZROGAeU/oj1QqQwJHv0xpzurFgUEodIIBu4YTNGzQlyGWs1sDAUbz0Rq6EF4OGQXawPsCsiZDQQ1YFDEkTF3xI/D2HT6+DyhSOEBHRvcIgGbW8yUONiG6WWXoSF8285Eog/nDLA+H8QcQv/XW/lqANYC3fCaGdOON44BH+8eTyqLLQINJ+HTc5uPpy2Xk17ZmPsMf1DEphCbOgKQ/BASbXZP2nWAawleHGPw9l50eqR1yNxk1oln9OVahowIw2zZp7ClWGVeJHy1RjT/QpscngsvnEeDmWUOI+kv8QmJ2gVjPS46Go28AzwNoppAoozWFTklzJu+T6im27s/OhNggDr0KpXVQWfCim1tlC8hPanWxUg7VOhOaZLG4yI4AWy9aruonGz4GKIaZi0OeK3SJsmSmRqp29QtLsMaLDQ2gt8had91ZakWxyR/1FN3YtXpj8QJzitotVzFSRFZ5g2PaMIUmJjTZjGEVoQQsHxlL9I0Gk1VLheTRdD4qC0Mf+tz1gczNCvjkBHHbikjzSB++Ng7b0ug7oS4311Ro61kHhxiWK+5Z1JRu9FqAiFcd7skaitduybnor8oyWX5BVzQerNN+Y/uIQwtC6KvNtuh9Ag8vCPJbqBNZc3zT/L31H29L2dr+iFQ0jTXjkqDdBM3H5LBJFphLGH2k0Szvqwoep5FsuBVVKwJ6SAlVUy47kVhsJirhsMhwPKFVsTFIKN8bRIhXFmvDiyQFv3xY9R5FUCsyM1Y2K6qswwC5BLy2NEoHJVXxXO5rAQVah4BnXy7BWREk0yTC1n6P33loxOPMYhvATpgxMdLtr1tNsjDMAu/gV6rgLq5QS1aGTzZSdKWdKHQ/5NY4BrtLTCJN74+tOQ9jmqg9wYwwbjqJZds0RTJYnEFrGyD2zYlJthJR6z7Mo6mT3t3x/ecZNX9jADjwkP8iu0y6jypMFEVd8cMavDxeHgc6PjfS7yXhgaIUU9KpABaxRbIWHlD5rp4B63w05fi4LyJLjdHDHBDbPdMb8lG8aPqdLjtDMxCuv/bLFiSvqTOGYu9HJNfRstut3Xuoey+v3LXp3382zpRQ3+r+6fIDHpxUd5bfXHD6cyqvoKFti08Tb0HTrLk8wHTEs6XmBISXNAyDdcpLIV5YWAEZM6jHskQdUmj+c8XgkxwITNDgoqHMGy0zClwGAKiJe0uAW7lt7jZEE8R/1pMobp/svkpW2TyzaBGMfwRt81pBWIrSqlVI4C52YsAhA6OlgbtNcsCSwVk/g+14RLPPf2jkcHT0f357xDnRueg71mUadRHLTwHB18YST7/DoEcahGg2cYcHhekynUhg/3q6aMnkBwC4ZfpuJ17IAcd2whNchUaG9cbKxjNJMR+FlUzUZGL6dwIlIDXc9RTCVH4yF1KRKKvcWA9f/brpFCdxNEqWgyZrmeE2cwduf2COEu4mzBTNTANvBZ9QWvajKbZORltoYron0de+76zk+Mt9aj/9KkPlkUdzhrtXTcbmSufLL8wBgWB3qEy7esnuJ4+twd5dDbn0MKEZc868Eia41wFdWdp/rk6J9ukqkh1AN27pP26zqT8qiKonpof/JFilFyNJxaJCtaHc7e/2d2QvDVd1bv4hPmDk35JQIowAK/jowMlRkkg85OtZ3yKPMykdXOApK372VLCYqDcKJ7sT8bOk8fBJ5X0xWxvmSF57qXYc3xFX1aEgtAJoi6q3MCAs6wvqlfmafDvJ852rPtOBmZq7fmBaGU2I1XEKP13cSIW1ia1Ppy5uwCsAQxCVOaHOphozyDqp8r+e0cvd9bQIEn7IVeJl8e1OrPYicZbG/zw6ENGE5zsthah1gh+k+R5+GzWQU3nSnWSWmOzLREY/e23ZCrTMciKkVeWEnQaU9qmt6XwbaYPiJauhGMIwIuC2XZjRGJKYKFuovCucbee2VznMxc95Kas4k8FXhyWafaLMhS5TnL4w9VtQzN+ulOqTtg0VcHShVYUGqBD+yA0pTHKBq284AN6TR3aI4sj8cCxTbMOcQJXVJSVPVrnNy2ll+juNeFcDl7nswuyQsQp9/4nKOZU5XXUFEtPk6DiUfoCSxYbk1+6FZQoWGVDDS3CWWQXZQgzw8w0dUf2Ho5tIjuD/Xb9/u22A/8Gcg668dciprMC229eiJpapKW21LmKp8OG/9iqzOvagvavWirDihr/dQ6+qtIi01CCLMWN327iOQxCXi/RZ7xZwGfnZT/UVfpofKQPsaG7RGcsj/dYZh7w4jnesNhHl1b/Oxtrt9w0+GYwHh/cwauKJ5Kj18vVSRyxsKf30HKenGqU5QBxDvHs4L3IND5MdvHunrdBlD4wshnuxOLcVDmquO3p8TZ8Q+U/vd/6Tva/XPS4AGdyZ0zxdIUaMshC0No9lc9hCvqGxpt1V8PcwVvZGUkXtSE8vYNJUJyoZ7iu78lwB+hGd/GbUWnqzbXRkG0LQIm5nQHLYsYieOoCNs5UpOhmKnsjYeARRk3J8e56OzEtPD9lgYo27mK1zNoaAIzlaFZ5w1iWwVKwWziinyxm8HzN48vifDTY/q7N33U6paJQeX23UfcOuUgWvDOv6z2O5RbU17POa9LZCX13tQmv9KX4CokTG2AxRp5Hkh2OD+nnNyZKnBsWQ0pK5QCzmx/iG+bKsE4wS9P4tNh9tJubegevk+met2WjU1q21uKDh7S5EzFaSGi+zyDNVXZP3PN8ROEz+l7TuYwm/Hg9N9wM4Wi7/2Qxs4btfwzxZ1QJOeE0JYw45ReNwxEYV81hrbbOZoQvsVSlswGRGGRViFKOA/fNHiXLIbDSlwlZ2BcLCItrT+tuw5L/uOkBf+MMmrmTlQvxPUX8ykSBenf6Nl2dNfTiB98Uo2IwGyivdHoaj3UzGbmYN2OiwDPOAU65+vYqFEOggXpc9kyuX5nNqHh+8zR3pfTqAvRN+ZEA96abtCw96oIfkyVk1WXFCKbnQcjS1NK3H028Nop+X6/dAcQvEmu96iDrz5/cEjoXxfcmod0SNtY6rKJqtebHOVSh2WR18TkG6wDTUhjOqH1FU4L0ZlTcBapIw1e0tXT5KJuq+bBVkKwkDbG671yDjewIV6YJ9wahI5DGOkVdAkK/k7c2kIwaDK4MgmPEBG+Weq/TOwhgIRZmLVehJ9mWeOoAB9twAv55+sGotTCg/BGR/mNx07+EEuB97+5lPX31+wkEjERj4TOcYXN/nKdifCuQqx9aeCsOB569NNfd+4+cTDxNy+rZV31CceI5FVm+FlByuiPtz8reOlDfrGnA0WcNyRGaDjgrcUXR0w/ZoGHWgB7pJ1VAB4tXx5Lkf0s4HNLLFFZHZvByXFACM/Ec5MWwBcGwY8glk1Pzxjv7yDgIfg4PgEiVbI+8ax/gfVQAfFtBV2D2ZDMflN8R388TaexO0QYlFXKT72GxSsWe0MFGGFpSafjbnP4fh6thdcSNvfx+9CIXD62E+JBlSyPOr6sE5SXNNSD1iQExx6d9ySSBJ0/vfAOAHyKtTbY0G4BDbDpTMkyCzqttURvsYJkna95/uCVgqBAnr4Dy07YR9aq+zYQzJ5uoPmUDKFHqUeZQQd1iJYACVIb5ch1d8Y3CbMXNUCjOECr2BWsNf3DDeXvdiT7RFVkiMKr6QzRMg7Hwi4I+6HKsSbcDqxX0638/j54ee7BbXoEGIpTrygiJnfhCIH2iT7msQCi/j3U4oOsbfTya6zcxzOxILqQJVZnPONG9tS/nTmLsaGvfdzJ4fP1oF4Uys5hDXEPuof6RgjF81r1ToigjDpGmtukfTh++t8P1BRS0MA/BM9mvChGHF6ib/TyWkDBK/xOdjWGZgUhsqUyED9b7qbzCYbAMVxAESYHN83hn7AdHlEgthn/4rYZIvIWvRaH2slakj/siCx0m/vwFMBSRme+QV562Gvy9SGrhW77PuFXupF6sr0WlYlvl33POgFyVnv/URViEakhM6h8OEeM8vz5CIOxpWeCBiiY0FKGR5DWampqcuJ9XeP0bZntaLjI1aVUUuJELkxlwo3PstsfHqy3Ri0wtMwYxO2fNZC8Ky644OjG1NlncbAGJQFXTgHp9wIAzWzySwVZaTEB8dKF3edeD2gQi88anwk0c38PJLcDok9/hG/+ZjXXXyqSmzD3b1IPe6LB/NNV9i15SsiHoXyyRPvWsDbzK2RbZsicCU0B61cVkRO4xCRML3owlM6eiRUrnFZYW3xPCMnj97SwrtejpPYpjfCrtCF1IttmheApHBULEzKTOnRRbvkIjNLKbA8CpkCvCAoBL9GqxrVwWNqIla3JwlF05NWXnZnsyS3rcz9R0HepbyMOdz5dlHUgrl9xUKJBxjMwwwZFBHModP+q9/hfWN9HLchBAv/AFLPZcCxiQtPC0h5YOqn9jSr0tRJL1Ywv2r1tSAsoPDA4N+T4EAGQzAe10xrW/6KHemtfJC75kSMn5+GLo5wsoKGUX9UFFF0br2Ecc2eRjvQOWoiWcMU6Yuxah23Gm+7tDaH9TZMkFJTKT1qAxJgw19VAjk1enlRO/3L/1tToBJaggwevNSlHY1Yat1WuEDVe5lISRIaNjYTyo/9bTjNgilutzXbFlKw6+9I+TI4GQv3qov42u6T9OiSP2uY/+CKrbkvql1VsYLUw+TalfPVh4f6Uo4PqggVf2mNdTQXumdRAW7l6fj1+d9by51gHiIuq01CFUoIX32wG1UkurwIBpjYKCLUIF7Sezt0I9AObGyOBMOMBIF/9PJx6j9AjL7RlyvSJL/Hph5lmlupxHl3UgOIavVBVOkfqqfcQZn1fBU/2ow2bxA9/69d8//tUAUAV1slIgVanqxc0E03wMJ79TTJilu0c/YXklDoy/ZaUZe6s0B72xaOjwiQ5jjefjboAn/Kj8pLLwMczGez0TtSUEmGSKB+3up+SiLo8gTS4oy1oeh2qE6F1TqnL3EW0D5DqlfMz3NC3klB61Tet1q84A8HyDigjXS5f08MQBB7F75mQWoTMzCLTVtql4ELXYpEKXHFJeiu5G57YDvlJWK28XFaeC42hdJAfDuNVUwpxRXYnZvAD13ekV/SMlye98O1UBnkCsEFQ1I4q07tOO9jmtf3rWr12VlDljV6yGp+YkGRoA6hYGKzsVQ4hYh78gPsBrVF2cokq1LLoELOqFwdN0t4G7T4Cr2seq/6/m7/aGkIHu/0QO+4XlLKThvtafc/0wBTsgP1S+8bsW7VO8AloXALahY04SrJ0Iv2Pb1lzCKCeaoBvAItICi6LkZtUVYS8mjxK/HifTn0yRpMCFiKFsdsV2q5WE2+mdMeBB5GIISlth4R5st2v0HZEulUF9sfo9IniEHaGswankzeoBCiL6AXMW4reNgokfATMm62s2neCw7Y92bv0r/MwvruOcxfPRYjHZGGZXxsiq2FYs7nqlUW1Mn6n5i7btahNVb50MKOSP8+BZo0juBGIgLV7wQT8tcNYX30KmFWtRFiyG3CbfJG38GzKDjvgsDlHAkdbBtc2U7KADuvoADmm3l6/4M5Xc5mB3zGXfM+DAJ5PHSU4elVcNZrUiZ+bwOXi2MPHMfWZyTT3EFStUUkxNi8n+kqsK2XyKZPtUPFNllFBi2iDR2tgF+pMXOETlCBDNVYC1L+T6Qu4GjoODQZIZuXcFGEDNpI+itabzXB7wNnWmGZDCy21NbBAPJOH/LsGBCGTwjzVoY+zTYgt+By24+yUA7QbWGIk2LnHRwW+YNo54d/AJcG0/UqV/n5EDsiB05+qE8n/RXMGttE7qXAeK7PP+e5hIu1Pu1Lrxsl4+1q7c3OtC0jp5wKPl2YuQwSpCzTV02Qp0FTpmFRSI/rnlyTy/Yy4fdeHzLTlvreqthtsS1wTkVRwX/ww/UEmsD4UqLvqnGqNlubm+zvpeaBgy/B2qHDE/eqOx8GIIyS44r3cbdvK4qY5f3UoukOkW1K0MNd8B3whY6xOsrculILoTUzoxRY3LxlMoguY4ZO6Zd+18SYqv42uiFxnYugP3p7PFQoL3X9NLw72I9fVICPLj43OpiKP/bSaSMsxltq8JSyb27Px8T1gjziFJlxdIbesSGpiSfg3QYzhgBiYuRRWtj989VmagZk6I21PEMUnnM/1zIpbGgLwoJM66EntalfREZuXjDlEHWDpncqWI7X8lyg+g+u6WTFfmUPZzzeHVarr7XsErJPbmNyuVFjKejQralaJ5fX40MAb4WlzPGIvh+F/3FCtq8UFwZrqq3kMat+KgRRIgSbO6ktlcTvImGdfYFycfKpsJAFClu51Ty1VW8NDAqL3k+UTiaCGIP5AECGDO33F+v9KTNNVQfUDgWRbWmAgRNLQoOQofmHTLNHHbj3L3GwAVcVN32oQHzO5w6hpFQnHrmM2rWQ9xLzptd7h2RJooe962trsxB5SU2VcEjfU1uGODKUuQOwzNTI49H63KUBu2JVTuYeaP4WomOcl0C8uePvgSPpZ+MVFG6ux4snQWXSyupnAY246F2N8JZv6Xez60VKj0PEUzG1h2ghPxx+XjreeWLqpENLzymqpgfZVUp4WLgWhC5p+DMh8JMLqrFmPYXKeuW+WfIjdf/LiOxWdBS/cro6n/PsL/dAMNxkJpAKSmwPMe3s4BBgbL9Xo047G6e4YrjG7UsVnL3RH8CCXPR1LupwNSKSDk9Q5WkebbF7IGUEGTLBsfVJM3/PNR2Q6GmOz8zxMNVbY2TgG5zxWECc1YTd1UUO4QbCjvkaJD2y5Zg8E39Cek/EcXmJqQU022DZuqxg9d8FE5YbgqPpOXubigEjNbLbocRQF+M1DTkQ3b0lZ080OKjyI4TnSwW8aPERiXRzPqTjaIvCRm7q3/S4RdX1J9GPC8xZeAdEugPWPpUD3ouDBTrQgffR6/EzJEioGO25BnRzvbin61FvWt8Xhhg70f5Eotm87d56d4tARaKZHpBftLWayLknObTXT9j4FljkA4fRkWUTVWghjr+4ZGo7Czfr32gHA9VyEoCzquEIICaKgKlUjUQG4CPrhHA3EYyqtOiElLWho73Wkhwunw53D42vWQ3UM+enTziND3YFwWvMYKQyd0W8e9kDJaWnvdlaHczoU8l9MGaitSz90YI1H5wvD8Rvaecn2inpTaI+N9LD9bJxZTiIOVLT5ScZz6yfE2SI44UHkK1YTosCCAGZCdHcxg04rlvvxRzQHDOOJPtSrRwzZCZ5yyTNzCaaq185wXOPAVoLPBbf/lxlnOxi+V86OAnyQ/VkSi35xK65DTyk8hAyEFhDqgSpkUwefPfESCGFq824iUO40Fv0onEN4ve7K6nzD1p1jdnn9l2WMqJE6TrIyPYVpgSNJCA/6WAhtQSydmIDMH2g8pt2AYxDkm3UUpUPw2COAJOQQMfizic+6sWsgh/2BjTJMeS0/Yv6SAZ/ZvA9pz0ysmLv4Rk9abPOhhXWBvSCs0OXdj90Fh6o4q44N8roB91YxvIYUHwJ2FKIurT5HSvlOqPiuxKB0Dk6vp8K9WQe0Ex9R9ISAy/hKsBREUvVpY5KvETxLWmyqV7RHBl0IR+WbvND/YgHRAHjFFbWXdrPS7Bwm0viM+t6o8qRSuPcxmwI4YbRLJq5FH1KpeyEjJ8bdZe+PLaZHtcvuAZRY2Y5CqHjYs3QWCkOli4+yWE8h7NTulwbqcO3gfeAB5WYYg8PlcjdG844Cf8IJiHk7B3pZPi22/Vj6rzIosryrn4Ci3vyZvuIcgSvdgOXl/7wTtbbnfaJVwucWFEyPQFtbaLZ7BFPbWR0yKGrQVsKdS/As67iIW/rZaHINxsIUjHx1LogCb/gx/E5iWIMWLG/QtHcNCIroMTgvO2asi9BJRpwatr62dYSFj8cOPq+VKY3mfE4ps2Gx1al7+x2qwi4V3Tklf4ZSZlDqyhdzckulf3eI3BXpVv3GgUcummMk/aE2fcscA9IPBbQkfmwrmqbkYNwE6lSwaDcQaD/ezT6+H4kAsi1so+EQJdUinRN7meXnPb68yShpGObdV/MeoP72whMiRgOH4FXwAFyyEoCbDzM7rh717uBqUb97e+tJmQvxWnmScJQNsAxjcZSQ6JWXuGPZ+wTYY3PYL4a5Xxeh2+GQ3HQiq39petTTeslJowQq4y1aGCFY7imaNDHGH+IfLglrtKhPnJOnATM5sERx6wMVHB/GzRAlXMnZTulcYLi6ZFBQI/Zpc618cxnTYr5nyJUyoD8zeN4oNadTTO60g/+lY+aWGOHBZNk1fDZJcjglfxxiJKH+jUFv2m6YQsNlIgScau072KxRw3Zn1GAjXOt3KXydRyI5Z3IFtWxKcTkCk0PVrWGGy5CCvtHcS3OjzVUQUwrGbY9hFm9BP+D6PzT9gt+EgqbihVQRE0mUREmFsZHx2QzahtSVvPg9T8a/UlgP8aEqKw6Y0rlmQH7lCIHqDsG66q3yClIs1xskKdTY9B92NONudKuzKTI3+VsioymfBcXR3SKsheHrIFgamxu7waMmvTPI/ago1tcm7AmAPFmPh0ppjoaGsebIdk+UiHrY+qhLGpPojyPLWlQQ6vCa/E4ep8/5g4zErV3GSPCrzB+J6F+ZHd/6QikviXUcfYY7ZEIXg0NNu2qdhHo5xwECNHOmZxCDVj5CJYfRA8n0GTmckt0Uy0n5RvPyOz+SfDu5kphgzAMwn8EyPoB9S9O9VdiNCSwjtYahoWQWZv1wQxwFinvMGTFX1qD5DqiYTXLS8lYUuyLJQDsuRrx/50/fQ/gqhZnSa1m6EOSBysGHd63t3aUE6tJNNbtIh6UuooDdmL8gOxnEYT9IfSCj+A0WpImVfs5gTbFPEvniyWCMHTFOYjLtZCYdKf2qTdMUcCNgUf1pR/lXqd0itmofA6UvFTK1F8srKMBmGf8wTOd+JvughtF+TVcwe/c/Vd9JsrgHfkwLUqPRGDxSrzkHA/xXDYThbbKc5vYD+IZ0MXMN+hLehvy0lKQhint89LgPBt+vfaJxK/qNtEoo3yNFArU46F0MIt8CjnkC76ojMNTEbiJKh2vUwbrSJMosjslnOa0Du6io85AF41lfbz0rJkff61i5gNu2S+PeqMraV7P2DkzUVNPU3deaUgUNclo+BHZFiLNufq1ZoPeXZOuARSS7ZPqRd+Zzeuq7uSVJXjrpbkpJQg+hupLCeJ1Q1w4mlOVPAQDlBOc46T9u5L7xOz26HUgGuI/CrjDG3lSPwuGiBeQls9aV1JNnhQ3fBb4iKTVJwtttWv8QyowXmmugFGDC/KQT4beqpIVh0r1FjAuIy74tWf0MdUk+LWeeW3kIxQzshDaQ7yFNCxR6C0NjhdW1OVIKxrA8X5B2KG2fiLmT2i/glqPJokHMLRDoLpWx+8l8HFGR+k/OBHxksnAHdziyzkuyM5sRyPbbt+wvcBpeHtJ7usPnUevBCnsdOU7SzB/gFxlRuvq0jbXFL8icFjLkLq5LJln4wyAjgNe8IV1JorW4TrGF16dZWZGgSXFV2woJ7BWlG+llCUhxEY7aAZiPsjsMby2GUTh2J446feSEiMxaEfiGKh/FFaMM8YzFAMY0pnDEL6HgeFlyJBk+FWwE0Vdoy/TkBbLJelIsKHoZypyttoo87aedKpkPLUFuYG7guyYrM4k8ZQKiEpemrCJDIxvDZjs4Y+UaNFd/yBaIBPRXYhPZxee2nZfOHVI2b9XiFMfclYRv06nqVYW0vROGNP6/doIhFEYZg4VK0iIAEOC2Dxwaa+zJRxFAl7U0glfw2bZzcZN7VWgw9dw+zsxfUlOVxLW6Ar9eDlDO7/Fijfw71DBUZnHauNHyeYc4oADrrAoSh163Cn1QpQLYqhShPTi6MyOl6z4usVHt6Grb0G2FVsVMp9FsrHCc7wseX0UZHTr65yjHgZlNEKQbO6vX6ps2Tsilv5cXy9denRAs0IRwnGIV7NMDBNRVkg1D8/vDtYY++57pUfAZMzyaTy6JXctM4oX4zVDn5yWeCFplVx42/0/UzpUkwgbne+b/nMA82odripsooqt4UeR9h30h9n5+/khq1vzUxTNp8/8oVNmixAfDfpE5IRAi9SfZc1cgkVFYSpC19v8J+onPjlC32jsQJ7LJXmcBUjeHDJ4Bpyqh9W0bM0r9D4e87QXppDRp/dNX19l+c0r76DwtElnEEJL70SAkZgjHiJdc8ufVn393rXEKI816IhiGtRCJw3nvcKbegfzDDj334LWcX+EwtGung5s9uLhzXbIqoJRg9/1y+FnxWPmLOvLzxG5ujO0LyFTuBpz5Trwuq5UGnGIHcH/Y+kdPwY0rPKa8AOERiMAX82K9gWIpvh773lR6F+/V3hg+M2mo6tS3PiT0XUgWg99JNHHWviN0jSGWSxhLWHnTJtCzAPXYtcA7eaag0OHevITD3u8xnDoWRERTw8sClN/YFFSv8HvCvYI+Mql3LQ7qJt5QsCPndyr8cKk3ll51EC+wwCXqelEtu2vUe4djtEsBakh3HsYFF+bFOsJzuNxVWPd72dEdThU9uX/STIN635zwBTkUSUwly48odepupGul1i6kG7t/YU/jJ2TIK5wKIxJeGF7sy+IUM0B/s41xDr9GGKpb9qQOJN6UVP4aSXstj/XlK/134e3Z105O9scF8Db3oMKsIsgNnnoAdl9OldPeF8C/anXY42FtkqDJceppSAnIgHowiLbS2tihMZVTM455istkClCoqpxjFh82rYAIK/2EWdWPnOpXw1rvksde6iOuW0g2s4EqJFs9l/4xUP8J48u+xJnZzUKEyRi0ogLgh/KLYLU+zqgBmvCoNnznrcICm0xBdq6FpzbaYUJsotTYh7MdTQOev3mfqyHLnwfFZ0xpTR6W86aKFXql8SCUcc/J1TRZDqalMnmh+y3ZYYY9two5OdrGnu/p9BU/HyOk917XWHMGxnVXxGQM0/FSotOcBg9hgeDiDsmdN6CP5d4z0DI0+mQjQ4KZAl16txQduQe9ewyK3MN4bFfoB0F4okkS8DmtnbPEjyLQEBtnIS8V2AHLYFiJ+KLXmg+SoC3NluH6DRLG402P6Z08Sbsnrl0SAUPf+J/DKm5B59yaJEE0IaZcKCFuvV3Anbd64tcAQQfKhxlTkxcL8/gWajajA/jbCbsIzekAQxDJbd/GBFun7AA5qaySMhtww3ApV32Diml7b0V02xo8k644Z0N1uksl7SJuz2QQdthWYmoe7GNe0UhE6cuOLiFMPHOiELBKQkegCv8ZoO1yi1sK4i5kt17Z6+5mF/U9kdUv64Ky3CDbUjbhjvRwnY1JjZSYz24vUO6zcd0aikLTl85124tcuc9ObZSPghOoob+FIrEtj+hPArR1t7a0VKj3QxxDei9tqIHgbi9y5YjTxn9rquA56M8A5vlmdgye6ijF2YCAmP8ACyDueJfhMgs5pEu5heg4IGn/bABf/aokCSp2jjujAThz/56nhLPZl0AexRW/CRkJ6d2PAzPIU6PXkCKALwN88Uvi2XcGnpEd9GMqLhVYtj3hFRtelK//6HuGf7rHKK5zYbtq9ZQtZwmktlH+/qq2SaTD1kTpubPTyc2Pu04J4hExTaWIOIgBD6oudHsCmntI4Wvcg+9quatAOUVdHBJL8979+JTwKqCos1ajaslOz8nvrxlzB09jc7VmQl68yYI2H45MwEM22/fZCeAprvLpHuAbIoPJTfvypjQ3AxYjwxMtaTz51CIrWGBlxTKN1uThBspwM53tEFDSBm+ZnQA7YrPK5msBmhrWYU08Wnq0rM17AQYDuW5jsOuTu0OYfLgRV00NeLrSa7zeaHPqkkHQg7GNBOFVYlqvAapKnpC9ezjwfq26VdbLl/VDNZSdpGAn0VhlEdOXNKdPz5Ylglpgw077445ZKtujC2Fv6xzGVVXAk5nH0F9PztzrH5y1dCD5536HyBnK43VgcCc59cPP/+gvAb8Bs4t77LrNReneMMb9Dyvj/Mb23YuPwRaxe1OlRMoSqmANg8bsNqPrDzrSfUXOPGWgGWouiVg3ytDzpxqVebVNZuSvhtVnaSuZVQBOQNOJ2nSApLRFRr7RDU8IaID0YwE4bajQLhzncHQEoYHjuyqu6S+JVBIyHP5siCrjwfnZPsGFj9sAFPn4UoaNYBLWxwEo2SrKe1Pkf01sZril58jVd001OIgIX5iPsmr4SldocMth6IwXhAFwQCjbqztlT3N97uynykAMdxOoCL0QQLx/Ay49ErJtYzQerPVwG1IiDu2Np5PO+gmlhbIEGNMfWKfiFHI0G2qO/3inHSyxKM7UNozVmkGElGRFPeVLyNX/6mdbkOx/Q0uxlJOhoLfS/fW0LDkL2tjeyajqebEG0iCD7vgaear7YgOlZvRPPHCRI1Xzdx97MTGbxOxDs9h2BcslxCjooe5szN4k9ofvrrBTTgl/ERQwYkmA2r26VJDlVsPyYvr60r8zDSiiq9I9liOLE1SQS0r8NYcaesgzfonH/8oHZm5LrMWVjRT+wp/XhijfkGGbT9s2B7AeSL5bGMFTRx1NU1z7hdrMmbHTY8u58ItTJB2uhgI4F91lR2ScYpUMJYQ+XX38Ej4UPMM/CcDTVR4V5vHy5aFow69JC0wtSY1QnIUJpmrB/ldDeh2+uhyK0LEJvLBJRUvlmetCbu6+lVMYykGJ8JRkL9tvb8nVSy+O4povfjTHwcHOgACaBs6jAwAJQoVUcmVQ/a7t11aDci7tYYmUfP+a/9qeO3WS9T4kCH3TYPl3lbE5TfZim7PVo8naBsi7RfacX9lSIc3CoU8HFPeBYlXLPwGJGTug7TY2QFzIRjmaipmEDIIFbRu8f0sFmdDee8RtVdrC9rrluYC3z2Jxlyw6V9cSlhAq48cCk7zL9dZY81FjBHXbgaxs9BBUPd7zBXKAUBu3iLnu5jXpCWc4Eevj/kFaEVMIpNKFyl/iMFQseSY6nqyZdoWZN3aFAmuCDMnAPRDX/52SgRIF/eHg+jwTkP0EudZiwVoDnmwTs8FGXUKEK57hhOx1JLaSg4J41BVa/p7NqoAw8ML7oxKgFn/tEsv7BN8RUhVGKTW6LGmZt4pvGMv+PQnsyJzCkj14Wg2yqwlCNDYtID30T7BeODSW56l/hpZekDs46zUK836IFcPy1PkQL11QfNFW+GnqfCknRGyjxefKxXefKIvhZd44XH4LaiKJDdwu3PqRxKAsHT9OxPQV5F046m/q1OOSA7nhcBvbSwb+P0Pa5tMBC9+vJy81z0Z939dCZ9mZ7HBlgJjpLqg8ZlKLI+HkyJgfPUJHkxWsgQwzjtiLi/iQXovViT6RhZWBeBmpPF+PR7IasA8b9AGgjV8gp7q/UQpKjtM80zeysQwHDDaio+1aPPqjTd5DIs8cKga18bDrgMs49bxV+TZ0SfCALggbc5QQ5vK7fXVzEYGK9VZzG6nNZ8i6W2UVNG8mnloHSAQ3HQM3HkTY4YtAbLej8xbWuX1cvTiRsSNqquOA39h+4qSu5dJBMqMzH5Iu7tUjhM6okcroeWiD7pwU3agJZqBO+7Sfr01gY45SFHXMlr705JDrl78N6UFFH4rHPIVSLlJNxQNfohWmbaOMqR7yhabtYxSxpVxNHhHr8sYLPR+27aUteK0wAV0JVz2ruJtucx2RznZJhlOIUD1ETxjlD89o19k1GWNEeqj1uI2JsGkxx/7HNrMh5BKhPTs9Q4QCJGA3kzkN+HLDQOAG1jJz6mQOlf5+A14Wtg9bzoUBSM+tLWAyrInzMhGrZS4th+uhZxocrvnaeGxDQ1q2cT2jdqF4KnBRpKjlFgDGrnu51cp8X1xu+uVHQ9DFqnZ82XYNyOHpph1D9XXfKvCYeN2d0Mz9eMc6D60O6RQPyKWQ9G1YJ1fyQQx14SrBJSr2r3G41Wke3WWREJYP9YRMzCMGGUxTH5fkcIxDGmxVm3y2lJ0yh836FWcHAx5vLBj8fsbbntY4R8QGApZ8/F0WVemChTaewsIjJOzG3Hqwcjf8PpPyGN86XbBoGbCH601cDzQ3VEn32UaS/fn3a/9uFnMK2lkZqn+ZDmOOZSQYHraRHSqvU+5WGZCECmgpq/c7VHQIVQKLyrM89if5y2K2f3VEJeR5nj1N9GI9tKateSKsv2L7Ki2K83IvMRkoSBXnLVuapS5uZt0XDa1H8qnZFUbvKpt+nAsB95aYDfBjh9GdMAKBYw6nSZneAF3tthl+5y4XN+MRvmCHqWEi+eMLqsH2ZH7Q9zq2gcknX5vpxevC0nmk+/9Xh0iUpNipwSjbdiFJrt4GtiqxCNTtayHQKC70NYxSYGKsL9YqPcoajxQCyQwUByzsZEbzBTRimrTiv0grL2eIPr3rf2dDcXMkcdgvJ4Ug7vad7ujmrobTbJycMJB5Fi2aF0V/uqxcWVsRfy2bIm2rWlnnQEKZUvE5Q3qJJVmd8hrXpJn/vhuxGYqhV/pViRGm/yCxcsyB4MUWj2WpxwEgF1uUCHEAqQydp+w4j6vLhR8Ds6nNw6ywBIj0+hZELQzWLRUg+uMkAWmiqi71yYyZxy9ppw8r/y0F4VfCpTdAV9XKaZjRCXUzvvW0ELqMJVpCcNgPs4YskZ6ifOpiAdSGuAv0LpC0NNzy1hL+WPasYvRLO+adXLM5oRl0Su+IyAIvfon2Fw+LUPy7Wx/8fZYWdlyT+l3sEVWeMHlQr61/2qizoOexmoEeNVllBHqCipHMqIabkHfcqsPn7Yy0mWWgaaL7THXC26ZvxpiryEqgI/BzyjCOsO8Np2vC5qrXuihG+o8IHPUXEYteJPV3QM1Tj/bdGwGL3E/7uWEewZFamhVBo3mkUXyJOeWw5QPggl088rCA1tvse29EfeeUhJWHvwlbQ97llbymUohLnGvUJwL+CVPr20keWzq3rqqnsNXSiGxrr4nlF6d8r01sNuOVSrsariX9IxAbnexP3CSjYsa2AwifbOpwud7ms9qgq41vMWr/u/5HM/BhoRc34+avCqxFZDXkIPKQN8eDiAbZaNkC9QV3CS/VWhd74wlNf0rwy6xsLzy/9nGX4ryAX4UYS61qJhgAHA0IFBIqR/MDCWq4s//oDmA3pt5cKkyOkdQZDrSQiJV1wZybEWWwFzvnhFC4geKTGvR37p1X6xF7RbfuhQYZF9zE6FfGv4ORT2n/ffHPGQcHhAhiap4j7arIKSTeWDNU7T298k8cLjCDiQJye2ojhQbabTPQ7uT5xLcM/vlSe4gLNEaMd720KqvHkuuvdqMbkZ9hVYAOH4Hzq4nf81tFzIzXkRFJam4WUm1cz6Cm3VS5qMlFSh9iSt0NTx2oA1B3LxlIsqMVapZOVZgMd8ZmT3KN3YdbqArHodFbeHs6MhP29Nf2ZN2AjAgq2Lqf9S8R0UzHgF6SF/3uqQ2PbcAKcKxekqrtWJ+iEAZEA54tt7N+xVIcinXf1E4ef+E4o4NQvrnw/8wxZHktVrwdKc1MgGGrvsGSa7i98yPv5tYcf+mvQ2GKgnr8XZhugFKxwHV7ZCFYTwEGYDh4rPv07PT8tL53iH9hKQK9qeTX4rDxrGyOPWwXmePBzQ+xMFdMDDsHgoX6uypHlcVbcNVZTAbohvXsAX7wvdU0ulHSJ9tIjHXBLcg1VsrqggYwnoaiqcJzdhXmkuE3+/yPrVKcUq98ahuCTcY8GpJg+k8OuzsQyjbQdiDkWWMEN+yM7hc8s5Rdef5q8pzIJ+Ark3qBI9kdgUjGRVYyNbF7hnWJFS7WMWudXYq4b3CmZMyuZo0QWUcL7o0GoXHLVT7qn4EmS7ejmjamv5c5QeGt44QPTy9MxBP/RCjmK6g3UpVw0PrYLohG+bwrRMJxpvuJ350i/TErL8hfDjYOuWC/6rKJKUo9M7Pw6NDkW1WMRYwTGGjIdguDwaTnmVBlgWqyZTe0eq45uHxROfyvNwOj74lwQV10dOU0DXnubvZva6so8bkdp81w+Oe5H4Kd6tjwGRY1bTDuIaJynVPdTKQaPGhRNnQTyRC2rA0jSImMLgJCykvz9npCbRa2IEEDelo4Uje6Uf/g9B8K3fmMhQ+lPHvZ6zookVfWmnfxkpMgq5y2JA3jUmdvRzDccHQs+Ua78Y5Fshacmx50lg0RT201uC+zzT4elMzI7kkZcW82EibqTO8fu+ppcXksGHg/1GrGJ/KP0CS80lHk/n3KBBLVq3Tv9bh2kASFENqc4aC0TXUVUS6naRsWzCT4yT6ge4P8CqEIJ8daijtrHM8TEV7Q82Pw1h1dahJtlkZQOgMx9/kYEaoYPl4TKvvz9u+ldhxGf+NTBxIH/TlHX8ok4xTEyBw9mdrAWriRq55alfwpinowLi57htDYgOxjdTCNCwUlwBWEdmCAx+3yKuQlb/O9NKcckv5qJRGijH/CzOQ3t1HG06DOOYev3S7J7knMHF8YjGKQ9j0ppVTx3tKN3Q5O/G8Xju4KlV3dtUKf5H4TpPDnO38XNx3RnIPIDZyoLmNRy6SiPf6dSVCHiSYcBmyLd4sjPOVZpRxbU2w6MOJEwk2D9lxsoUIph/G7uRNQnd4jU86Uwwsv1ieioC195qAhF1jQhUBG2ZiON2KnFxcLltk1vdn7C1YDmaF4Q7bc2HisxQUP8Ng7bDrjNXAfcJmL/v84KIegLGfOHfhyrOGyVSzExIHr0/tc1O/Npo8zhu1yj+L3eQzEbREpuzQyW+jvDjAZz0d706uYPDObjB9Vl5La/ebHi4BH/mlOVR61o96NotYv+xJMbm6XO6Hc4SrnGDmEIMBkP0b5onrK/u5wCMzn6hkBZbi21rR1KnKxuCATw0QXeVmJHF3PEIB9liOd56e6X8acd8zquaGTIo3Hpk0P9CzV7+8ifFH2V8uGTzoJRppiSoSE5naZALkqNaaomdxzikcgkz86Isfm6y4VB8s1k2Re04bzMp/ESOSpDCWTsEij6bz/K7Z3FKSy3Pwd6XiId7li8aL3fzYGP9nbEUA3myVe+onqMsRG6+RUl/xxG+8KpoIHLZTYSk76yaqr58Tdb9fMui1z7oMWN9vPIPEK1hWHcfeyMpoY0oMrSyzvjXIn470zXRmiW2kNSw6N6RVes+FB6kYBmcHBhqSAOmAEllNw3C4bwvfakeuzvWNuHS4SITsco4jFQA40tq9t+d/zE6vPw158yuVYk87aQ8l7HwOREiWqAAItb1i0gEZgFSO4hDI/EBjycQfTxVMINh29VKVaq3eUojeYOqMFXd2EA16N3ZgEv/g8/Pl1Y8IyZCOAPlt+o56lNjtAGqAfs6dvvtn0p712VYSgpkIad1mWuh5hBGuXb8As7VOnw6CJwZiCBiWl37fV6AeBoCX2n/yRgjq8kfNrz3U7zWhfahO8XflCokYejUviia8bI1ikjKce1Xp1PAIjs32WVqmqQ+bWdhMVZ+js3JJmdupYIf6cmDc6RknWShSFXmISZ7tUMgUX6OAN7NVYxBV6K8KSShUQlMW++QIZXpHRnIZfD643C6yqYndE+iV8cSEoPDBAOn4PZHrFQ7V4C+I4SnMx7utObQ1V/1UmDuBwkvNnDX0kPbH4P2df2xIcFM1YZKRWgb7nh/7wfZJTtU5Qjli+ZBhsxljlqHw7ZEpp/JJ82VUdBHx7sNgFkjCYy6bKbXP1A3HvqR8+vw8iTYRIJvuhdSU/LcISUZdNBrzLAyoVd71kd8jILhIKlpqYC0R4AVLB4AWtQ7b+dDUue9GcyUClb0sU0pUtEH5qPnJIJ8/BhpXTtbKDseJnOWUMWuQu6RaIwvKugUQVE6+j7AN6qIzsP9unU+OH8SiDlaZFgSr0UFQzQ/VbY9c5hqlgpAH6r3BO9aIu+/NioQd7AcQ/2/zhfpreaBalkM4SOtmOwS/CHJJIOFrUs7GdEOsUDpUhs/7Ym8ruonMG8tzL8INXzdyDTZynPfq/01v3t19NR+ImrVPtWyRLq99WNG5OjVrlMvta3B+7c046+MYKEcjy5mZuRESlJdmhFBixYuR3wSk9J20sTLZYudxnS1UfTUEZvFnBMpQQfnRFLyWiSXn1qN4JSDs48fFmDkTeeWWQzGSI2iZ1HgGkHB2xJ9gqv2BTwSrQ5Es2f1xBu+hYkGm/6aIn5clq6rXJvmd4a0uo/ko9RQXP/3RGmEsChCTNnwXwP2niHC/djeo6LAoWYg3Lz6oBuH/oCFTBrYYN9hoFDTNUmJ+Ds+rzW3YTzlvOzNZbElmhQb0NZ2EBGijv2SV4SINGjWTi7KRFQpCFxN4tW9fe33jHPmQtsA87g+eTrkhBYlAl7dYCHL0Ygj6q+f0oaA+Sqw376RROO75xPKCgrYEIYzBJrtnI94m3XnsOQozIYnj2VC5t8H60gQQ7O1/+3bUeJ7SUl2uKdU4r3yu8j0QHelLE1JJEz4McPtzDto+h3jcqZYhhu4z4ilr7Xkq4VLGz77Q/P4fulqACygjMlLxe2zIXsz6seYv3ZQQA1/bjQnpBuPYUEj5NGvGqqlVa+LYEixWC7sPiwSJWcHenXNgbdQMvWLJfxDLgZlDvN+XuBWW32x8XC5IZ0nzXkSFuvPb0H0YSX2Q4Pn/Qv+5+yvzlTPuHSkDR5V/G8gNmB7Y4nCTqfBJV9KT5iTUjlGzxiBfR9fc/6LTmIskz8UZTL/myCilEz1l2fB+/YwDy233ySBNG+UqyxWX2GL3NdkNocxFVH6dXx2Q8ATn6syAiWjG3xzkjUplgYhuilazLTC4rxJnVOXyhVmFINJItFM6gclNAsrjN11Tb8OdwOp2l1nAEwqOI4zM9KONC/D8XjioaeEeXbkiYAadBx+TK3f6DO5BjxSbORZSzmgrd6KAoBkJ1l7jYEcQldeUnW/ofyiP6x8Gtg9rHvRIYd8Uttg1JRgrKYwzgx3vTlK2ecH3Bjpo+84UH/4syPaXgkZ3jQrihloXhZULYOIDRqI+ruTlQOJE4xABlAyinZJ5irA5vUVCTkprDP+HjVMV1esme3QKNX21W83sIMLCHztZRb85vmUBAng9Cn66V/pQhYHSvFHcEZ9MwUuMX7vhUUq84MF55YBBfeZkxji/vZtBrW0g5RO5IYl3JF0iH3ic5xFCPnvQd6q60ao7/z1ITQKLwOb46nNM6suK+BhLhggHKrFbVjVQn6Q6zHursJABVkG34m2vgBjN64sScl8i/potcuyvbKW7i8P89ZMZXKppjOngoIVvxYCXQKXUIwNZLXHXxEETp9q8mH9/eppB2aRz14xecHtVqu43GR7QiTbLnzBdkCK23XCA67jZtpAebaQJ1HDGkx5k3pC2tmM5nY5ERaNSpOmxy2fIlboGwupCduMEQ+6pPC/6BvqXAr2hUHUcBigJf+Mvvg3ulx5YXnQBrEZ93TRqhokp+YsETRZYc6e1hSxRWQ7EEJKiEn2swetOn36tkgrfsUUSUkurjg6+xKSSSoSawGyHOWbT9jUry1gVpvea1wSEXTL8vy+l4DGHEx+UUCgBNADAJ9IU+JZel3UEQ6+P3nKG7WUOo2HW6cSqLAmYRB4KmMstzYiWjRWnBfRJql7PTrOspTKeXKN2GQTpYQyCeJJrDGUxV8ZlBV/HtlCZDsUyZEZk3xse2dZ1Vy2imD5eG6UryQZ3a4nOcyXXA7HyDjVTEZulzZr9k7GoTB8x3oPyPaILj1iuwg4xiIFOWUi3ie48vkjwTEdlXsIpXdOMb+htixfNWGQd5Ew6r3t6E0LMcKBW8vieutriJ/igeR1b+0qQjDFeS+xOriVEb6ehDdKxQgupXiGm1AlaCaU3rVEn+lNryqeARTIZ5CmyDJBU5Oiyf31eO0nOU6PURZVdxr9WyepwcjCNhM7PIjQ/M9qBpnLeJO5H8/vre8zqd1y9BRfgr9Q9c813cUV4UiTNvHUv0Zx5JN8gt0PiWRHpJ0dO0PadKSe5gasqV8xRSuMMuBHmuN8c2Scd2odYfDP95rH6D4HGsj7H8yXHLU+hVh85FR4lCsWOY6aVVvv+4yRFAIEB9f3XGWQJHrrVlCTuuvV2kDhY02G/Pw0Elj5iQBW2rtT1TiHiIl4xhSXvYLSAMlPqEgs5o5N3mY8Y35TprSt/g4YaODInvcepGEA+qv40GHOtY0enEeCxbeB5qlP+nY1mGOK7i3zU1ABa2D2U2EbVuo2HfwTi+fXnAlCECtI7OMpGMnr6Wq5PAaF2BxHTAf0bWdHhtw1ki1Xg4t4zxUmwvYtM8Gk8Yn6sk8uN6C9O3x2siRWFIzTDlDJ+NQitToL8U4Er5vR9/L3XrE2yIFp65RkjbdPxyWypkF0Iro24BWHVYb0wIMmGXSEp9eJx/4c+Z0N79NoEgCiw5M5QjSqALgWNp0qYovqdnPPsYQxZLfvaMbhFNfCdqC73j+eVDGIvSY1NZol4lpSuSpZHbFa8ZQdqJnIp3PLIPHFMdCyFrQloSWpaOVHHhEhMLGPEOm0irTiF4y4u+BJMz+eRFaoWdlqcC33Wn5fCV568hV2LABvqGqNNhhU7hzV9N7X30BMu5B07xHbPqj2MQ4eyeDvraDaP/V2963X6nsSdB7seT9EDkmzSv4BzxaG1CQX4CKurZnno9H6IyW1pLfndzBhgAWH8ilNscNmCY8JFTiJhR1BaClcXu3AIJhgp2PRj3Hm0yy7VQxRw7xixEC9Z0Njy4OqvQrRcYnwGAHGiwZ3Nr2HaGsW10xqI8lGKK8HYsUP77jaQl3HZthKSTEfKxO0hcp/1nKgQ+PqWFYc5RaSjItjmWk996zNceI34ykrRlEdSh7u5II9WndD9YauNrbohZD6pbPZ0E8bQG6wn9q2UUSB8Lges21X12EUAeBjhTFrCLw8fvqp/zsvCsQPNwRLNwlNuQ7KasaoTeCZ/f8/pcD8WFSxsu2G6LQXaePUosnH5RVD2HJcbNlMWhTtRQUBhph9QWDPMBQ+8O7GAaN6v9QvJj7jjEZf8Nw+a/VGDlHkkS8m8Wkq2ogpE8yCw9NKQEHSonKLvcYXjtPXmERyQld11d6sjKDAD+qYdNxb3kL2sbYCOcFPPB7OIzMMwoOn3ZX3Ov8KZxZAKdyBQWTdRSXLG7OjlGQ3b8QsSQHYZGJlvizMnruRdonjMx0p3ZdynU+gsBuyqbneGPatMEe2LNi0azNDfNkDtDtwOHLF0yPjqJJd9Na6bxmuSrXONDdbKr88EN8pGEOvai9pi3FvkVm8jMjOqpG+gJSe1A3o7KFoQcMoex48+R/RR/VolQ5XWj4yclVYhWNt1qx5nmrvKILayKJBcTSweKYjRNsbzFnciiSNVug/1NT1SLVJiTQbODKNmokV6JzsmJT59XjOYeTxaz+15u1/FeCRG/BdiHNCoIHT7aTDa3dAE2i0ZSGxwARSLZR1WXCBY0deL3D8pzqOOGX5l//4n5enyf9/OklVFgUJNiayDZoF/bF8bmqdAg9rPQi/ivEgvKd57xs6jOUfvN7mLe7RwBenNyFl4060y3S48eIINJu5HKAKoNHId78fvbo9PCHHwvQ6pJdt4KsdCpulnhpeZtWSsK4LDSPLyic2/xLvYAXrK1XD3zt5pegxoZQdvLd9U9lVWOR6fVXstLypJb/5ZV1fHgjeHnLdbwP44rrig0noCb/ssu451Tc1y6F8nhJGgvC+/mbmLwDfXRvQzB3MWeS3Ko7qnV3dKqJbHdsTkSKpIL9irPtxyoSo+D4yn073Oc7i210x5yQBRKKEuuSNdIhib4K60jb2zyeu1ZT6uhRfQgLaMWZfVZznq/Mm/IfIQxkHq/5cmEo2sV7zN2q7Ru0ttXpkP7+GL0GF7ytwpcttkKlf4K2IXjuqZV/OyNeRcBOd+MeZPJYEPyjnXPiAi+4+TbImqynGiJ8+O2LADM77yFhFkco3lKbhPkKv9KMCXnwIc+3Gw3bZD0D9a29hCUdjvOYwT8mBUoIPDtIZPbSEYkYYRC4OYsrT7bMMJkF1+I1If+YUZchg2zELi4tiKdLbJPzQp41ZYoxbluUd7fK4cziiJYsEmfvi4I3+qpF1hpi3r10XkojXIqCbH4pccCt/2M/CUNxN5ITLBRqbMSAgFyn2uiX1qPesFw7sGTGefDczs65RnyUB1kqoxsdA5dd9E/SWaX4rIfO5Wg+99J3uSpYwDqua37n7+54WWBKHONY2oRi/+H9tI6WgUyweBhYcYpoRP58BN7eVOn58o6wVKgqVfQ5Vtl6Lxy9Oc1FfSByvqLBj0edRQs+TggDQM96wMRWSVx1cg9fV0d35kAIziFLPoKYtFWvIQZ8fdvST7F1Hz32YmKbCHBoEfSO9Clb+vizCJYsqby+VDCoIjsRUoHi1lYwGWM6J7xdxvdICoap7I9rg4Ua0yb+LqV7hJTWEX+0QFjU773IRq32DJLG6XUNiL/jA+u7QzCEtC7AcvHjgVFe3qKtDIx+z4+63dD2IV/uKGf2rgUC0ZOhPw4K6LxuUqPTX2r0Z990Q8QtXxJrTY6wuAenoXvwUU/dVelpg1h4+6hBUakoE7coRohh25SRXXTdZpZfChUH5QrfS9SKrodMcVyuCcXHkceUSPaFwgDY70sXLUiEjGh4Z46NV+Iyv4FJ/HfSaD7GJUnAohkuwkuu4Ix3G1BGXr1MgG4sq+PZhPF0rUvRNaEfGKkaocwuoD9w6rH88OXBT1XcIkZNffHdKncwo/zqmz5nHs4jxGpUCqbWlstg+mG7DeM2rpW4DylpDbYDn0ls825KpEMxQFghKd/wFEC31JW2/1GdhPoOezDphudDfSL6awohN9hHlue5gZO0+KyC35UHHW3JFt7UDRSqSTXvQIKNXe4S29Q+Qt0Im+un2BuW/5XRIA8wserpIg+2Q3Q9xVPt8ocfIAQcgJdd6IwS34JBZWSG4r+9uAYGLgh0W3E75/c8w0FEtMPCGXIZDXCZ6VZkkafQdGSe5HEjW56VwwQEIB2SKB5FGbgoHbo/pHzjEXcGXWA39bXDdCZYh6zLBMc/pXhCswyGQjEA4HeSlrozgb6g/LlvB+LgTLj3V05GsTeDuk5SDDPZSTS8WTmO81VvFiggqykvvsrg35xgjWJADpsOv2WjRV35Ty1oPtycdcq5MC1O6/0cu5uqcOY8soP51zXxN1OniS5btpULb/r2JDdKkJzWhZ+CBjjGXkwCzQN7aWj4lvd+BVXiwFY0XQ1HzEL10+CjHQQmc3yj9swKHwf5hm2SgWYuFh/PdvpvlSYgK4iZwqCS9uwlF9lJyuUqCOe+zJDb4ipRpCh/jluFeAvrkGU9dTDAM74s2NzCbH9qXqR1VgCUrU3yg3gryTcGp9H3dPZznL8mjMPTC3j8klbnLmAwQnAei8vAMjeP2IZ2+zGov/LQmuEpuAOdx6diTTiYbIFxppZyHWYkINylDfhT3aOPDfEZDQWM6Q7QLAXXJhwykbzAZIFRsDxGTHcPqrnJKbJONuhB9SjEOikKzDkvxcTuvOnU7fX30nUYypf/Fgt1WwRuHZIa85WR2xBa9XCmC4jkwYAER68byMHofzz0ES4NqHm/SpkjYe8hdr5Z0IhvyvL3CEj25VrtFQPCsRuPyhI9ukLbG96Mlcc/n1gWAFMGc6o4YPTaBWbR0EZp9fKNRtDz9sloYyhqnAwtB75A0ewWgB+PkTm0qp+4Aj+zOlgGFyHt2AhHdmX7Z+QVd1BMEr+c1pnS3KN2GQkLaqYbxMqtdlZTDznsH1YJe/MhoJWua6yjBwqt4v48VoH54oT7urnJQel9hsk8Eo0vGoBgVZFJrS4Su0ESacjiVTF9mzQUNOGiKqHobdViM++y9oG6L2KInonDxsncz4WlDEvptT+8NL2dHQ1dmKy9RC/Ze3GrNI8DI0fn2qYjhIqX64EbgzNH9pZTuSV6zzstqVR7XSNC2mF9pNv6Wf4FwCKnVeyyeCv+uzdV8JLKV0eUTCAtb19CJCjYyT420hYBiEGhmW/2M5Sc9TYnbY9sh7R3ibFQJr9nI/Uiy0xhut/s9XHLoQaOl2TrLyyXz69EHv/dZkSBc+uE2pIzqhx+/LQfMjfcEOP6TDFUrVwPkQy00Vo9r1V4mnMjA40XV8FPtkNCMaRyy/6eiBhLUZ/+SCVKpge61W/xALDQdM6UdmYgOv0Fp7oS2gBB8SAPRswc9JFpQNXqRZZg8l+Y4nXbDIoSsjsUTbMn1B3rIdMUsiaGopFYoDGEI2sb+JlhLDMYuGk7WcwalmVc0/xb1XRWo9ZtJinTiJbNeIOK0LSkyuVF+skv+a83OxK7jGWPZuNa4RnLskS/SiguSwUYKeT5Go751hKVDcthDuu7nRcwV+bKHlbbvf/RAMRmu4sAuO6+85CvmlWx+t7fKiw9XOy1ORoJDZvRNlb329X7kS91drwTHczDdAi/iduIOx3E2sSZfQ5KEVuCoO95ZlKejiEAal3+5Lg6Y56CSJ8GuqRH9qkfe7u/p6LMUAvHA84PQcK4gp0T68dJg4GCDU7YD71CJ0li0z/NFdvw0ESXcXrKv6sx1EXj6sNE3CyjOsXz/5UKpqfLqBf3Ap2IEYbQEdbnVqBkfXS9sMugwRbZdhpINaYQXAe7qPGfZbk8NIPlcEKxdpzVRnieHfCTGwmHG7/kWpjBT7qXLRtQm+Yio4jaQFoJ6F2/D/A5c6fNjRcEHDEBvmVDgL550rOLURjx3XMVTyA6NOvsZpQH/ZueiOfQkoqcIKRL+LatcgfQGVH9R2ohk3Bq8MPhYNR4N0JS01XA0sZJ07c11TmWtWGDJTXqiq1DxXg/LXo+J0sXlG7Ub7M8PTh49y3azLg0wTWbt+WjRGtTNvobQFnrB2V2VLYpBah85YWhFf9SjxxJc3twv/fHy029oUTwbXQ5F0zvxEq+C9vPi0N1ZFPPSnwMSNVO9viY43zu0iVbFpKz/8uDaHrVdxHuXHNUcQXiQRJEYK/GAeiiwf/jafwaYD9Vbe2Ug8cv2zG5wqsDf4qVv1yYpmy9lAK3btL4xKNOcQ1cUYJH/bhRimbGVvOxHBGkloc6yXtz995mVbUBYYddsyWyAzEGl7uamIV0Vube12gH6scBjSvCG3BpsROqcS5i5GQ2k2McqyoOtRARiIh/2aHgFhxR6NgplBbynDkaX0HwTiSydW5w2yl9zYIDaRmKyCoqBA+JecpK2ZblInMWaMQEsL/6Ea97g6uBs+GPm2yRSWGSI/HX0OpBtXkC16ca1ILCjInMpYZLDmFDKPs8/W7Kqd4I9tEXMuhszvygM+684cLqtE1Qi8aywcvcRG2X3DqsHAhRAYyGm0snuanmUKrezQhaKCopmUY2Du6vgkyc2tB8+aOMJT3VdKqVp5vCtguPV6hz6u6Mr+MveB4bnLZnABK1+xsIou31xN4NrQzwOxRlyvBj3Vm3dJTjVg9gNWC/iay61/T8MIJ1voTDWxVGgVq49RUtfUTkyP/byDaWcL5d78mGYQY7ZPwMssobdwt+2i69m+TgYCG8eEGWfSNJGRXElAK3S0re2yb6hEVu5nTCQZcgnNMEQYlJezNQNX0YKScFjOkv9aI+pwZmczEs9DJpBj82eDR1uXyf+yehjOQ7y+L1bJ63Y/xX5uX96ZqQZp6IxeTOR7OEGzcUcbVTNleodDZhKDlJIelqoNUoxXgzeVpdnMumggiD8HuoFiFDTuHwVrMkHUxfBIz/c8AJoJvMG8CqwGfaXta1dglHkMX2GTGHmb+XXrpsM+tnydqmOzRa0Fbm64Uudz4keMKzi8jlrbmqFTra7eRwuPuNciprwAqfTcROIJiCW/hUAo7hsvtPS9MNkg7up//apLwBqjqwN2KDwmlhhRJT2GrtKOnOig5GVzjgK1+dHgJZriMAmUNZwAgW3izww69xQMR/ZUzf4NHwABOATxY2sDq2QqLSTpw9GPEr360ATdgVUsq0v4IjWkOKSekGDAbJyJAks0mRXsSc4E0rlpAeimi21/n2+b2JWM5VfgdaOKEVoE3+V9DzymyuocVm7SRn7ppWECYyqreqS0sv0XsFxYH2c0jsAFefnd0OAV2X0TBUIBwno5cviTPJhILcFxFK+uWvHDcR4oNJuGd6/fk37PiT43bDWCyHMDmfnKQITuuU6ZFibPBUQdjZk6r7+RvL0vp9T/HntnYvwVKpSN3VBw/iDaNCZN75a/tnn+YD/LFvjtbCOO1McOV8uUWZ+FRNHeyYSUit5jV02bCUXulWTYjAL+6o4iunV1O0PQ3WS/xJcsLEbhg6skop/KhZW4wKQDJIwR5XcKLNL8ad8gDU/sZwX5hLGH9ydkKIIpo/m/1fimkg1hbtrxECAlbJgQ14oRcvwxEopvMtrhykl1r1PctcCwclEQ6ARKnG0ZTaaCwAJX5r/PVWVkeM/f3TcRRW9QpzNsOUr89f48i16PPkYknX1BF9JxUPpHt/Vk7RKsGlLP/jOviCPwnlWOK3KrgaY23lAVLS46NB5vmyZmCUxqUZblTQEnPpWRRFv/J5IlblCirjJt+ESpaXJp2nTj7WiehqdMRHJMjnR9syoxsNQS0VyUnGSw6RujhQsxs8iCtcFG4iCNiVC8yl7OZsDVc6g5YCTFGCsLyAxE/YL1IH+Z5mJdKnEoVBRRwgX359WX7/8ZEUZfc94N9l7oyitjT2C8jJdsT2raM7hcNakMKhO8vf1triZirht11Td8dJseujo+VK+X4MkSiz+64keu1bnMiJWeiEqYlqaEWcSrxq5XIqJuQUQZc68UoqwGopODpUUyu7uauiASDei9/N/f4pSonadr0YSOe8StKFcc6bVNL/1lRWWnHWqE74g9AfcSsLiqhP+0Vv1aCRbPjQD3SRpypfLjVyxFOY8kCGeSouh/QUppfpfe8P+zBTkMbX+rEHuyeLt3Jqaw4EsK5gh3slNVMk1hIOTZkuuv3GQQI56M/W7/yglxUcK4w1KKVDilK+zaO7RCoaiJJSoWdftrjhnaknFGkftzKx1RedPyeZFPE0BAN+lBvjR38hwLcNEMoSSD8R7IzLjf2sP59wPNCeSMB0SgBx6t/bcZYdmbXwjgu+SlXTKbz6ikLiYpx65kx7eUfN7T0QYr6jwzCzqGD1wy3/i8TDst/svNX2CopUTrvqzeiKNBMJ3RENL2+btI8zv6rB/WcEr86dx4O0Iqt8inywLHeLwdRoztNgL0KIhqkCQtKo966J5jPFccJUxR2esWYV0H936RsJRQepslTWnOQ0ib+wPB9+03QmmXuoqmd8/vdvO6ePID3ktija87WgsD0DmlOM6WZyylxSvJGFvI6SeWEWrmBrhpuPzs0lA+AmlT+AbyuaTtjNGhpOeWLUK4c7W8eSv04P3VcdYCwwaxULFnK6achjjbZnvvkIGEKXzXLYnVHuOkuyXHoBFogdK7+jbWQN8n7Otcar1tKPSnRir2rvsSZpvY2YZIwe/0XOvQNZrW/nTLCQzzbPGv0EotwN+FHgYMvYk6m69TiuaZh0tRM0DZVXlBIRp+bgXfwUtj9v20IZKyN5t9ZwlWYxYV4xZ/5u+7zgSniZnstZSYqACyChlyGqb3ZewUB5lu69TzBHUq0Ou5nIK2LXwEX+HrtztXCSW01YfALTpHd3e+Gpw94EtadH+/VcyLYigdfTeQpBOsXfaHYiebAgFMmeBR0V9viIP3eehBxmT4AYUGvbMeE+Q/+uKYdHaSXecBK20CXo6VW47nH8niZIVVqxmKPW44TEJUnJCEuDhjUEV2ulVkZHY4PKWYo5cGnbAvJmoKlP/giBa6Uv27A0ujqG2VH9uXMwqD+5NPmzfGCxRDKPiC+oNW/MmVPanElcnKypCZrQjL8onmH8sNkQ8/AJLj+sHiv6OXBy6x549ddLNSG1dsXW4kEhEv0TlwOEgJQLG/U0HVA3V6OoDJq2gTplid2HlGIIz556s16RgiKHQGyBp1E8jx80wDr/C4I3lY9cA0zsBWr9Mv45IbypQJfLx5UtKj++Ew2flC33cTbOvu0RB7AgupPCLc/2bEiA8ZfMg/e0Xvf71P3q1O7Pqj/s2aQCSO9Ck+Obx2LYoUVhq3ab67V6kICRlFd/PLLEe0wwS2urC5wq2GTZFYJqV2NavAxeWgM9s8k+f1b1VInyZSVcprzjKkLdJa5N4L5cMtpVq6shEqcAVLIJev0npM1A/yaARTIBCsxJXQMkCWAZUpvCNuTTbY160gg+F2qZD7FwsdmbX9qAFrMjDFlJJyNVcWCtKtVJDsuB4kmchwvTS5H6tbxIMUdhM7IUCGC3HvxlgbfjTZFzW+mVIwO9P2Fpn/Gu7i1b8pnzFE0F8GUNyC20Z2TYrBVVDEXUDM36p/vUeMr+UDYrJcCGK/rbqdB+Ukp1hgVBcYIo9W6qZhLfzvvk56DFdK012z9xUnWH0TZXnaJAGOoO66qz2rnpueVOy1i2RfAhgvVyDy7FM+eL9EvjkxezHFqmeHMLbvHWY5JpPrkF1CJxQ+CK3PcF4soNAeF720L2QCfVoG5JwnV46EbF184fuWlCd5Jn7wx8MfS8AMUNrp63bJX4/AFwgW0ZJpT0YwMEfJj20iqpKItDHIDFu0k/M/4JK+u/hCEwYF5s5miNIegYU5w7AXfeoyiPQ/vW3KS1f3DIu3jXDLiQm8eY8dzUgTvLkHIDQhSxLpIdg1s54Ne04CSuCAws6TikwSRBI1HvnXwm4udBdwLCLIotJDFY7txYgORx1sY2RhNXtiWzghVWoG69e05pP86RatnBAUYZ7W/NFG8YTAuuY/J2/85FHwltluG9YjLB2B1FOhIHSrl4Dt2RaWYni/LijHxo2nIw2PjeAmp6/4T5rHawXP6vjwhYtq5sgTvG2CoNWygD2lUkZQ9ETKLpJQe28td+h8zBDoS25MtybQh0kTidxjgUkf5JLU5swWB2q2Zmk9jUtinGqg8vfHSuygudfM8PkuF7R27CTuEtOPkM36NsV+VUtHsBwovbqO7MV06L6ygzGLAZQZW+qYjlMJ9XPriIbm183xwRxii2r8MBUXbWs8UqbLGzIZMi5j82TkHnIgtEeWdCir13BomtwqG1W0g4DvJrZAqvIWXeoolj+Aq+H64sJA0skBhdYNBQVXRMXC3gVSudDHrcIvpsGbbB9QPTabs4JcN5dOADlkHgtwwQm9/iPIMkaSMQC+V+4iZCGSk2Ll+4JMHNJc71C+FrM0v5jH4V4ZR2aB5iBFIOpnR+XEP1w7fOlIlZR/d/7UjAi6ivbLWePI1YYumk5D18c1TxPOJsmNqZpYpO8dcywB77soF2Uf8idnmo0Hz7bwTEX3tmMBk/hiTG6Exj+hx2O8ZpRgZrf9+10IkSsHE8Xo71eR+1Xu1a1Tv69d4TonipK7hJy3TGYMnx+nHm1ugH99hJMO5XtqRaza+vfDX/GKRymkqXacuFOgYnGvgqlv25voloSbS+bAMpOvYmhNnYpZLDY2j8J8zU/TquSgBEW2rRn/XZEpQq/LuZ8xeVPbrf6YfPWAthxlPmymaxPOLx+bgmA6+S3HlzB4yzmBlEdQTjJMFE8IhzKKNhSeCBgEwDZvnmsL9dsKcgk81yPHAcoWvuGzZUcroc/TWwb7kPhLQx6+mTm1rhjVzPMULp6gG677QKHmfQmyniQlCC9bgJ5C2SGND6KSSbjHggWl933l1GSdcVLWHR7uz+oxXlNdIjeisChxfgzGKyP3idWgb6LME4R3JguXjru4xO/NdW8A6uD3UowWk9kmEXuBognArYQv/zv3agzwT6y/IDwCVQgbhpZg/BQeyxXF5YUnyusp6SZaEdmr622XxIMQprxAbnP2xze8XSRbr958/Fq1iCwLTRYYPFIJkGE7lNl9eVSwKd+fh5pzBqwe+N0PVnMoP9r+71+vDkMZNIbbmEQDOOV3NzXTCH6GcOUE6lyMUn390kJh15qL1xaFc2hQ/69OfbTR18WDdyr83q6pdSE4LQ1dhMzwDEUAjdqLOBAvWl26OCWDfvzruc0roQblBKD1SKrYRxbs1VfbNrickq5cVShvy9clHvOBTQ+Ex9jZtQ+g5dyuSAncqrwVTOrhZAiaX9p11uctFgu5qieKn9xo/dtYO2YXAi/IrILQC7fo7np5+FTS2dV6C3k2U4hNSIgiiksgUPsGvuUIJIdeC0WnFgDGqcMFqOIifeXsC8FIbkiOYgfFUBHaMc+J27qo01x8vgFqW67pVyfKn0gEsuY2IzvEih3KBedNi+OqQs5/lId1gBwq4n3QzAQTqofJ0GiPuVMVjZ8rdBIoJjMIeISrF3c3TD7dMyafQJyQ4WK5Gmfu9HEyCHRdlWJC5wdLn8VQmixsupLJOh0THA/Drsihdk0X1zEdjz+Q5sDTGhQYWGSXPoCW3Kul/UCj3To5jCt20+rCfmIG96VM8Dx3unz8fV2EBBjg+Bkk0lCLXs5MhPatbncCFqDhTdGmNwoaQf7nHK4h5eWXtLtL6ci+xhfBbeL/Yjw86lO4gXTVT/4bY5ku0XHD/32PcA8XGOp+v9fJ9urs1DNDMn76Ec8I0YKW9MiOVJmddrDst/3B6WMoBmCF22s2gYtMfXCiLU7XbfbNHQqnPwQrgkMIjIZygC85bEgMp3Vy+LVOOoel8aVILHV0tmANQ+LuJAcWb1jP3lRZHJFo8PS2SPW1uk8oZ2AQkZ7V/AuwoFbOb+fXLe534ghKi6Jtk3Ro+oIqFubHLQdk0pK1ya0ml28Fk9wE8xmJuAO9eRK3Ki+EfciB94/MlzzJiVX4/wfRJCci+AzzDewNLaaov48w8c/gPP4RyEt8NHGfWwc2nVPxSySTz20tyJzl5Uh8bubxvCIsF+aRH1s9hI9JVdIKAnUO5m2V+9uo9c3Z5yb8ZS+TrABc2HAcdGmBRofQoMKpXjd+trdZAYIHzYcQXmofSa07rXsaJIPRYfYMNeANbHfdtCXrLZqq0MaA6pfQ52fECdxKHB4tAmHouc85rIJCxKcKvQAIQPn0m/eZqhMRr3A6fFZzDafqaLyhbO+DRXhj75bNJyqWoTPGiCNIvwvUIz1RL6Q+wO5GCybepYp7BhdtmdcWdAvIRTi2TINtKAoj8TjUF5E+nkcoHlsNFMtFyw6DXYLbr1XEPrgSm+7Ya2rQP1mZtPxDuc87KM46pDNHYeOinBMiel+Siyies4fYMHzKOl5cpsT2SuFfjczqFlDKr+++sCvJh9YiYdSOHwlxnFQpG1CBzD4D0eB32SUEcDKLrxkTAz1hi4n1VK0m+qOxXSJgQoXICVAMVGuvEsRdUdgsfzuB9OBAw5ZXGvevvjCHFLyY1YwC5mOycX0Db3lY0g3mzKtkfsoPG4cV8wrGenNRPRP5TZuXIW+d+HNW9p1oGI/d8GnMqVeIYBBw+vlQ46zcd50BwfW1j3OBZ8zQVY+nHDvuofdDiYrVCxyIwoph45R4JB/cEtMt6vlcUNZS0r0lslCVFJs7FXEmDJhLedc87l6c8f4axSiT8Bl6DmcqJQ6pOgQ7zQpK3lxQ2LocpEfgiJOpzIZxUCe6zi4aZGv1e+AzEE0buMI2k+Vdu4HGbN0NUL4DgI0h6XmWcTwQ4wsfnz2Pm5qL/gb+EqR22g66VmfWTdOhNjsfkOnQvWKTGyNsZLM71HXHTmWgEkDU11hZONImKhLS5cWi7x2UFkS01WAMmKL3wdqHLWRxnMD2Yi4H126h5JEeeImsNdnbX5iimoKEKrAqOFjUieBGgpWKqMGW9anfDBZkpmUZYgxWkhzymS2NsX172JdSJUZo+gAR22UwMHzOG2FeJTdaFL9kVaaQUrZu421D4rlmw8VEVb+oQXPbHCfwsbviDjisZ0G642YbRMvcRaOykMfFjsFQoiN0W1/Bn6SU/vQjzVaywhimalWIxQSAZHduDUSKd5j8oWxZtayqVK08XuEeU3gtiXbeks+FdDIF26MsPSmtKnC8PkXDttzwVyekrrRVpxzr89Wa1gZItxGgfViijvZ/pEwsLH3h4kxpSkQN4qgwIqR8jn1PNDx2aEvB9QAQLp/pXO4gBen4EA8bOKD9uHdlVqEZOE/S241h1r5EYkjOdmbP7KI1y+uowIuHordRiaElZ302QJjkL6oZyoDbTiQejByZAJuyDFp6FhAo+xYv3pXoxbLpjZjvF1qGP8FMJob2xem8N1Xc+sVWkdw81bEoIhAr9wEFwKwPPyH6S0DLRXQkMApm6EJsYwxDjlW6nnl6dkbABZCTqXUOhPvi51dZHYkR8BD+jQ8uVdkCEa5I/hrGqroiAeIK6hP7asQck9MxxiQFDvjaie0D7s0llzdyWj9SEgpy4f/ynp7llDHn594HJ2DHHS7jxMZwzCiCUoM1EyTfqAmLCBu+I8g4r0K6mJnbIyogK8LdrMzu1Iy+zR5uera0hO+tywnC2g4HHdg939cePj4I+dW2kVUWpbXfCQc+O2PrEslKngSn0X0MScep/EGxsaeCdy0RDTBhD8wGIW/nDpCKW3he5ZVqhEutey4BYSnuiBhIRCBIzm8Vm+vKcK9oV4sY1T8WnPig6K5PsOc8fZVCG2ysY4/L2g6TssrQ4iPn8lse452C8ETLoec9YYqQ4NORhyC7wK/u1TCmFMwEZYxPCMLE9my9ltSBVvLanQUBB9DI0jQiJb0PLDMbSd+yBD1cNvnEG/xZYzSztsQfMWvDNu5ZMmHzzyi6DeOpY15RM5qZ/NSO5CAwmNxFCzkluIwUVrrh8Zh+9mXNjCteJI3MqIq7X/V7JheygXfNFeXGMPI2PsgNFSpHnipj+lFcrpz+p6zMS2C24EAsDFXOb7zDMhp9hu0maIfKediK0EXB4/Yi/hdQDE6pLB0IeA06Wa8D+0FQw1M8DFOXX6yhXxNVtT0pmaGOZj56HpioAepENR6U/ujcnhPEWFyTzeR4aMm8aIYbfzgGl1Xiv4Y2hQrUASo+nhNv1t1NudwXQrQm9n8IBXf/ZWD1lTP+rKnxjhDNzBnarzUqGcwRcIcyf8m58VklnSwzWduyf2gk3WJlrYH1fEBZdEgvLOrHe59BnnuDUD9dah1etK6mygmnFeaCH1tdI4uT6f1+1cHnDjgsLUk1HjqOp8ai2wotOe4Nw8un+xWtmJEurMacxMP8YBD5ytvCGfHh+xTH+eOqDvnTVGEbg0pRW+J092AINd/gbqd2pPy+qehdqC8CcLLHp/WRjDk2VJfiqXtRId6JDWqObYOpy2mCXTr/gzF+noluVGjPoRUQjPkxb9YSKj4aXwOs7ZIaB+F/nn979dNsOM0EX2ePOh0pDQH4Muw4ksSl6SNAWVxqISBOVBGus4iaVk7LUQEltxiMjb+UUXK8/THFCTz/zw9ocj6rC5QSveBil0VUwG1O4CpCmpIHokOkP3wBpJCnvaBLx+okGSIDyrKYi/imqoAeWPacNOG2nVfnX96DcF1AVjKHKVEoZq/i07wQQ47fQSpKgdcUyCAmqTICJAzLh6lUeydUgALwFFv59O2Mzr10Is4/ex/1lCjdMuIgrx8Kmz/WOyWOUmMHgIek887oQVkunpH7vCOLIsw6J1Ms1+JI6GuqlEDKyk11X9CccBhnn2VseHRHR9gAhH89o/AhTtV+TBRy5JC17QtuaLE21lhRvYcmLlvflmQ02uDwWCJ71EdupRqiBKkQMzwKZqr5ZRdLGys66M8DT5dRrbF5Rnp2GRWjDNPLGxHJbIMHw5HW66iCax7VknhquS8U8oXFRoOJ+4Ax2BDu0wOIZEeNLzlZmjG/PjQu+Jhlg8zJgAWFz21novww8eNmcEVKYRL4GkDEmBvgOsCbK+d3Yjp/EEAZsUR1SJTWE/0rxozq+mH040AxgTN/5u1IVGSCg02404LcLlqdGxMn74jBht1T/haChejKQciR9pmL/sFUY83FnotfnxPFYogZbw8p7EmbqmjhXWV4aWiKsNTuWF43eHauWRJfhfOURtLHPMBWlcXcFEa8y7UD3GBk/N4JQ0GCYp8E/vPwfV9aIYXqfjG+RNZw1X3kexMFMxlKWouR2RsgyK+fMA5dmDIODMhIm/G5dQa7NAYBmRdZkWPdrxj136Sl3LiSB6zKQX8gd65ezbUEzc+5ENZnvTuWUrOosS2FtgUovSnB3Vto5g9Cnmp/kbKktedEm/Rr1T7U54vE6zDakgrApqyfsJwzh3SsDPQwGRptuexX1cIyIV4i/jT250zOgwMQaaS5fE/lCxRir//D7x9SFHMCXw97gdXmYgCR7qtlUwpFoJH3cEcdAAqCu/dMrQBeNzZFKMVQIrR3w6eSziAeKexweyMSQ42DWd9DEF0PAUj8BY5oLsDuuREfxwlpSeLQHXlResmMHyIcDR6l+LEALGWgcHTDSkC7I7+5tGvipPhbD14C2SQbNvJK9pQfmH4BaCGACUGZycxaig4w/iyeZbDUeEwQE0bVIYX5714+GQX0vrwsHRjaj/w9Hn7rjSUHhgmdGQruyXndhKd0kLnBnTk0mWvps/IxjWVNTQgrsv+XcuNZmUFkMi46wJJLXTxDYAimqBgdqVA/jSeDmj2GZqph61xJXc9d2k4FOOgGU3zqyoKcSbolRaLRjS1J9l0QvbFYn/uOyhyikFdFXdZ9GeQe33qT5RepfFKWsyuhnJWM035eBr/vqtaBWGeoC31VTtQdXlTT14WOCh9HTiNLwBLzU5y4EGHjByAyRTVTC8ccV3L2WZxXz/X4Brmxht53HyK2DLYqRLuzltzOcgdZ98xNdizNZbZhUzcIJxsZR0fT1VOOT4mF5zt+WYxJEk9MLeP4jhB55Q6Z1/ZHGiNL6yDZ0I2mlXwjjkqEylK6HE4Bbz+l99t3JdIDkulpDekyhXasXkOv2DyXhfx80oQW42GMu549TP69uLWhtDQXfss8+iFeoAMtCJUeL1uSRCaJb9i+7nS7mC4uYq08xXfgOVeIigJNJr6NsyUjyQIkcA24xgtWLfqt3AwbXpJE65vF8cvIRi/5ASaDylhVgyuF111m68/Vg8mbGdhXNgnUx75ubnt/JZ4XYF5NJO/gpZs7oHk7u0mQrftN1LEEVyUfd5CRHH5xHPrnbFpriy2K8rq52+XqEQJtt7AoOuV/tpa+fX86mHPtUeJrmcv8YA7TN7TUG9GXjwxKAAAlkkSwH2SVNdBeMP3kZi2xwIF0h9bBYwUWzDfzgmDz4RYKt46ThMcSnRUpP6FDQ8czaSZv++5nXdNsq6x5ZT9Wbl52yKpEQRlfY1uqz/GV9NR8wuEmn0oceEAH/OFcwuyPMMPhVcPMV03Sl6L3R09eIq22XQWhJLiGZEU0BBMiDkaGYUFYfXkmZcZiYv+uoUP03c8BSwxtIFXJKlG/MoPjJ/HNBD/FPAac6JFVpNm8UsWh+F4RgkZNgrJBMdLVlj+mk7wcc8WDObV16G7/5NoAgnROTEIB14+exr7kMypH682ikfEwM668Xe066UGc1ImPKEuEeaRfgtQqSAcv6kNdyGLgF++2LcKVH4eCaGi1JM0t3j6uRJTEa9OfA7THe2s8T09YV7eF7E3CbXaMMBE6jJ2pOrVq5ArYjA7xZ5AQHiGrvqgupez0PGK22sqzM747CQmuCAMOCO2bIPFqChKKA0vqh9JBufINgbSGM7/h4o7KA59/LwKh2wpeMD3m0OS1SUP4JI+9pCB9xoepZPiXCwjaOwWi9m5SAMZalZEiehyce3Lo8ONGR4LDe1iw5tf1SY7atdUP2UW4s8eJM8Q6FZjFlOY3FextKYaiIS00bqSLaZ0rHKfuE4TH8GBTLfXTiicEOrAjo6AKUqONRLwpOayD8RE/6AlEm5Ha6sDwfAH0/Wd2yqulnYcXunvkn6M+AD5mpwVhduZrotRS638RidOn9Lu3npYMp66IsxeCO0Ls1kc1Gd6ixRBbbL2vQSzhpvf93pGtFFT76rIsvAcciR3Zl57c3Vq3eyiDnYXVV/RmdgdNIJfxUMzGwXoEGOEUy+o7WJ5x22RaQzj5H3fpn4QqG5EmerOhkK3N9XyY/LA5stg/WjCiOWn7I/ox9O3gF81C7FymAlq7jss+ZksEfEfDBerhZAGZtMmQY+hserjUfTTLq955c69YCl8CMnjccSBU6a4JpoDJs+SuEDeRBkrX9gF1JI2npfzXlA9PM9eduiIhmWaOxrDjUYO+fR6+87m5BVPx0JKMmO5ynuOBgbpd/pQ1v0zHPCKKo4W/5A3bMVyBekXPDanTP3VvXHnxfKfOzoccwBi6NMtK9pyz7BHib7tqgU/zqorc7wpGlI1nUJwjhfXdqTEve8VWoSCvqCSXYg/5KSZYb8x9ncUMEu2LZ8TKGfPmySlQVyZNxnhhzyVjmTTRWrXi55n6i9/nU3OxOoDbvljEIaEgV6UcoK3UBQncHVWHqKxPlkbZdctjPZ8JsSOV9t7A5kGnKbgzkH+7jgBHxs7zlkrOscHIGNVLRdAMvsntiPlZF2ySI6UtMtA5ebollJljSflcvQwSS6pWLG8GsJwygH5tK9if8kRcygDUenaau5/ih+nHH6MMXJa7Ak7LGu86lTP41yeQdrbifSvzpC6oyOUKxOrSFg0Sq0CSbtcz5wKiVqLvRcsXlvms/A8m6Tg0Bpua/yUDvuB9YTrlWvwrrS043NKICOezaa/NRPXrx50boy69dU3rIhoGlttGPaPaBBC76oVdPtetsIbUOOTWNqsR6HnqF600CZB/82Ea9ab7FbFSgCXi3pb39iD3VkhHM4Vsk6/5wcc4+WBPuASJxZI68td4+ijhFqJZwrzsMT6q2EdTcnOkQfdCcHpNGvW5JrckpU8TGoxA2vtpBpk+v0BeTxbFl9mJstcywt8Q1HhspGE864/tZ76z2/pgzSadkUauRxG8Wl9NVqSOSiOq7sI/HufBe1Ifq2PyTsNpruShqKYSwakipVLjHDy+tjJMetjg9joYGCjkFk6QD4ts/K+Hbo2QgJc2zs0WlrnWwUy08OF20XvYfvA7+pJtMRr3UwxUcY11MdEUFMWlKI2CgLS3cP+SRVQiQ6ioUUdsG+e1LqcZVYsxo8s5KgznQTCX/iKGVGIuLQW298CQvfXZfjn8Knmuf2rdlcWrlCzK3InbiqvxcUs0dIfS0xh9TdWZKoCm8Qfiwu3u8/SFjHoUgWz6WdVYi5JBIFjGC48e527fMFCvSBzThXvNOD2PNg2fluHAFyzgXRDgirsoK1nuMzXVimC7YYHxP/PMWlVi4JUPQluiQrcRZeZwbh9w32tiB4y9ujycDoY9dREwcLDELdRmm4SH/z4nNcHpnGVvSEiiPumw/IlCOcbyqNoIVbeDnu9BJ+HSoRDAQOVmhRvVgJECPrr8XH+tQSM1bSnaIWTJOfKPjBZXHOWcMxlgCu0NP2QdAdPBFvqKbF2XnSWeHqOzdamV3cHOb1ifmPCOceP3EALYBYw/tXbeboYD2RnYUsf3JU9IOpIlanMmLoxDSq0FtDTpIhqTI79vWD9SnI39pksN+T1CGTcI3dYjuXoYDCh1yKDbIirhACdf7NWQfAAueDE7sU6mT3TATooXZn+9LtFmphnFsxKku5D3siGieB5zp6Ju010bPEyj9vsEIyjyrpB4sYzk4ME8CNuw2lg4Y/J4cGIXslIrTZwmYWrJmT4rsLIx0SjU9LAoxMV5i5tKbBSJsEKM+a1KTmTjrOGVjjIu8aH3ACQPFKvs7S1bCegQ5p47xSguaZx57ZugaVjKro/eC5wsZcNXwGBwG5PzrmavJFzyh4Oy+nfRIVAg/DKTfXnUzDVouxc30oHn2l5PGgy6eK/8zVAZyHslM3loNDvfWZxzS7B0Y+/f9wn5V6Q4pcwfbI5yvbufWjVhsK8aMvkLVHPGUBlq339cM/89iqdh8dQ+5cbC7vM/XDOfPWo1sMnKNRa1i4miNrfyRCF90ZMt6uZ/94Lm4d4F5pfwFzEgrxlgoA0paf/LyMdAxxPqSxvaxD6k4ev/VPqZ0Xjiw6cln+PtWXYU8fK45kgXlpY4vTjxKc4T/6qfwvPh1YKRiX04rYWHMssF7PKp6RpPrNrWr0cuc/zFqE/yHtREIH8Zyk34+asl71pW88G1dYpceL+48ddx3zYNcvDc21ptj8Lu5OaOecq4RbxJXWDMmm+wSFv1p9Sgzy8bsWTzR94tTA8jKh7GFvpgTCQq4p8V8LUWu5CC5xARIJXTWBcodr/nRCsN0Rxue7DIVzS5y6FUHLe3Uw6Q9JRXKlyK++ULkKEUiQyXGdk1ubRpD50+PCcQZF+iLL5CZFjFqJ8PB5/XFaUEMMyEyrNiF8vwhS5P7zfrRYnwm9VZL+IXIqEQ9iTfiHMV+mcAollSHEgk79IO1BxkPbHm0AAbZYRX9QV0uwFCwbldJHDkW0n31M642L42c7KDx0uU/X03fdBTqRnZlZjwOPhfHz2yHPWB+nODLzUk3THw762c7yjRPoB2jl1DoMwkgP3KnzFM5+xQOJ9STngu0xJNA+1SbwiBBzbh+uDCh5UuFiFaxNDG1fOGy28gMALpvOz+j4jeR994dj9smL3L7j6f+goMo18saHcP5ko9o0J/d0cLsVKB7jQVcvcIOsjZGioHYDxHzFatgEDeeZINSLi7eswFgzzBIUK5J+yJI2EagRXAz/AikZcsZE9ZGEGvaV9ZjDY19mIvgcJH0QgDh1YlES3shlqfdhBrRE0m2FPSujdNgJ4/tBvo1LsZ2oCd8gX2idP/LTLO0QX2LOtIed/aNutLM7vqVNSNuwQwXMnTkjF7GtvO2Yw/DunKEOue0llS3n4sJRnFpoL23yFQGOtlYwfXLevBnw+BexgAvzrQS6V/WjlOrBbiKLkPe7zt0XILvBYgJhEC/kpSdszcI4qWj8gKAb1oNBpNNsOGneYtTYo8W2Bq1iVacqLFRSvqWLwcLBJv7T9eiR8YEnR10YgFUmLkUMdWfMHdb/RvFz87SIv+FW40aena2UCQapha+AECcGfyDL+vdpFsl8OwVO3Q8k0cLrIJuC8IcTVpxgw7/b9rTyfoDKJgFhEybFM3Wf3MIWcHoIaGdYMHI4ampWxMw2/Vfu9DWlvx/yP7x5ApBzDUhcBYnBTdQmXTAjLufKJ3yuL0cg+blj8D2c/+mNhGhmJp/Y+AF3g4WHKyUGvUTrwz0IhRslc8fF6g1vwYtK3MR5isNCK5P/z4rhHADAd2ejeL/peU1P+azL1B0T1Xdrsu00fKoFsOGktrCqfqqy4Bry/99IRBaM4JyV5NA6mI4mqevSNE8ra+leHvKD1GhIjHdRe+NdCVS0F3bdkbyptWULMyGvzf7CKfILJlmGnONUZbHm8vELXvICDJNMtg4V5ebzfzwykQqjBG6ZJjW/gDcn4WtM65gk1f5o7aks1lyaFhSveGhtvxXsoegcG8DLfr1nx820iqX/3E/p1vt07r55K3/6K1xa5aWDaX+KzNE/2s71UPziC8loENK/HgCCE+7WTF6HNPHPSrua32r9fvxvBX43xzI4UPsMt6ctSF3lZXxSVvBbgP0ysKEPYv2tvarDD+sw81pvlbXmgIynZgJEZg8KxgbYW1eWuZsTPkyaOnrDLZdN4d7tTI1PZ336eKiPZKQMcDDTyC42knfvWs6ZgKwoszLrSI+NA98NWSkLxPiAWlTWuHvuzxidkMtUTp60Jf8U1FHn4VnGQ5lVMme1GnKMhpMvfvP8zEBGP9LT1pvpZYtbDZ8FhYBnpbXleqQzHdxBbolXNebyHS6HsWr6uBNt6GYGFlbkhsN6IEWUXh7y/wKO6Y9mJhco8ysuCI2+MgxGQNm2HQMzkI+blvQDgJTyfMzAaBEfhlbMD34L5Nw8Dgzw+eAfAUx9CjgQMVhyG6VEHjA47UV+2BBL9mNRZS4IYhZD5SYV/Rifm40MirlylEsRvnqXbVgoTJGBEb0ty97jeY5kZGGAs+HxDOpTd/NDhTZTn5N1H7ZjS4cbM27gY3UJqNUWBYxzFXsdZJYyg7XZ3HLW3NU+jj5kQPzFuVWkIw1r9M2Zh5KCPMxft0p07ZmOY5wU3kfPRCa3Lf+wU8bRubhscHJQ0KsyB7bS3GUvrY/tecHWQgMl+bseHxV/imEn0S0Ow1/SydcqybGv+bJXlaK4Qxhg66W9Bdo5V2/qQYKB5yi5D4N119wEWSUFt4k1DsG8kmTDcFJAomyqaE1hQAFWCLMaJZsMhIgLy0GS3dmFjmuBGmiVpA2gjPQ1wjLgfDl4C+WWIWCQ2td9mass9btw8bDtuzVhly64DY0rWqMBKTFAtGX8CNMkbfDUFtyGyIOHTjkDzDFwH5kf2mn2QHuWDHzr8aVaPCt5dtCK0BgZUu/K0zeUERxh24jAYRC73lKwFYgLFLJ6/8SCeDOpKU23lZjEE81xmWg4aTp1lNqLuq/Y3BfRa3OpMYPWYBVJ5zi4A/uWHudHsKQP1dQXNKeXku745m5yx15IAMHs/LcQZppBEaMAZLXSkwBieSov79FnutXIVDvxbHcofjfSN9Xnc3XZ+XcoVOQsaL8yYkiGwKyjUpJyO1f6zrqxVh6gu8+WKXoMzCkJ98YAjxuoa3vJCLDWctIWX/aFPvzKtZY4tnn308vy+pC5bHo6QoiluW6V83YWqKhgqTnnbNoq2q1JZ9Od9jc64XZi25wUVpMn2IeMlweF69B02I8Mxor6+L375pvTc176rlHufz/60W1C7j+KQxvSUBN9ELNZCHq2Lvhc4LmGitdR4yl1M1b9tY1r39MzBk8t2Y7v28ZajJLeStPykvpBgS/QR8+mUC53PuZQ39uvJvGtBvXtjqjPgdwdMUZvF9nkf9/9b/iHreE619Z+X7K+xP6GaFU6emg/ug/CpGooWjITKdl7iuyUjEhgtaIfIPKLz0dbYN50XOT2qLl/ZLTyTs2cu5OKu6A+/wz/gclFRKmmXyzVUoa3T/Wa5GDiHXPNavaQ4fHp8LXLWXnWzIKbi1W7h1ToQ+4nDJ37stfYNuDpI4eBRNpe8WWvJ26w2Ex0xt5A6DJTq/XgaAt+fuB5jmpGq/UznaJqRNtby8IL3391PHUc23Pu+/Kq2id1tXHVhcDudqD0qQ4wRBwsvdXyiPwSrFx608iiRZmOVfXs4LOU8CmPtpx8ffoh2vJsSQpJUehMDf0kaIlyO72ZnlBuhQ9sxumSYCDOY4oS/51J4jQ8x82boDsdEGXPulrzBfNVD3fBtV6IS1cyfK9i3PnrpBOO64OnflfkuKU/G6zsoidsLgrKc7UmTW8A9hBOLK6GlSbdpbjQGSvCIG8hf/9dBF5vVhdA82u0QENUZdJX83E66umpFeuARfZbh+dSSO0leE1AkMlh8zK89mCJvOkvWeeFbjfKTwDKLwjEIe2gOyuiuyWpveT/JRuvMkUiajyHtlzQPQQfvxtGv+Xh4Agk8lgHgeHTS7hqPalNhxY/vYh/f8tc32c6IYg+faIadv2WCvXlCJ5Q7J7ztSuxfL9/lkCyviOGggIt9mq0rPt9pcmq4zrudgZzffRQiz52YgkUCHhbeUbktQL4i5NymvfxQJg2lH/KvSNJz7wxXtdMF+zoKIIMP5aHMOkm1Mwqptpymzdo5jBHR+udQuc8PLLaV2T0y5k6GKKUSakbp1k38AvzztXoumSe4kXugFeWFEQ/1qGUlV+xXEnpHNxJS4da4OcocsDFshYvLogz1EUYUaUhfs1TLXsE9RbmypvaasR39SzVyAqCM1+CbZF4NWUOQAO2wg6U+B14ZpDG2h4TFoKecf+oqJIjcCB2AQxcBgMglMZ0mQcW8xDAEfm1u1tT1VM2ORT3wowzVjgTRfvmke5EZLetfWPZkSpKMq7ZFkdyq8w8D+Jsx9VZkLYpikyw3tad7YdvvZ+N6b7rHZHZfeAKwS68klupimlgMExI80aQgggnasiEU38XzqoYmqvokM93Jl/YqRsaaTmkrFFG72skqrZ/UayhI7t1iLRxK4YBEzIcqOg0pRmeG/waKl0Yf5tYMNHLgdGOKpVEyL0k7EJ8CZtZQGdgLbCDHYoPi6ij6SobqOblAEIQDsj9lmJCrzd8xDc/gxIMP0TIwVTs+PXjy2CXXfuNT1qPAApBV4aLIuEbETtUpH+583lgWTlTxHlpe5P3SZLFyIQiUSMfBpuyyTJBufYYDVQuylJ0ws/XL6NCwJY1Qe9aYpDbhpRmy2aGIqFv7WGCcixuIOwZk9Hz+1jK3Kz/jv7+FPdseXBtr94N+OlJ/B8OZZvvGy60+1nB+ut4wmaSkfk6rZ/hb1RrrdAguicmq2+NsbvTQ0sxuI3GdS9fuuRasV8gKZBZsvp6rOdq3jL+9yAJB9FlVIht+zQNwvv91CY/FtdyLLHUImMoF//UIZE4sVJsUvyafWIBmrubP8qxYoaX2mLmqZhNBZ++ygxku9zaOuTvlSC7iQC+ERagOc3TIzDnc8f6rYmDBwWD9ueT5ZPoBKofR9ctyLxEN7qr2f2wgloRXC232vYU5NlDmjIRbdKAPJ7yc/BpOa/W6APyVaAPriJvORp4T15okCE3hHNNVnDDG50sqtRePsKHPhKfRg+4lbeAVxxTTHUtd7vOWygrYotocTQDERwaxtz/KmseJkmLZRtimOWEym7n8ySNfjjcjJQ27Sl1WQ0qSm13m6Kt5dJSys0G1SYa1uwm2XGu9XsfB2d4ondMRQdYELYrAcKhkKoD+d5rHm9OZoHYgQOfkAaYpvxFQQ4wCeIqOMUi3sYL7goLz0EEuhgdQ/nuZiJWPMejwrYDTdVl6TVDSLMsy1GCOj/ayuETc9USjsTGmP0RSlo/2LnUm2r4mqZIQtdg+nLQBZmQl84nCjobL8nDZ4ZLh2FTJC7Hg5Je2gHUtfs3+08hCT6KeR+I/3kkJ7lYIT1/RA+3pKx1CGS5isrALBjo+czSq28XNIiAPO8AeHHz5OWpL1cCNghZtq3f45jUwqb0WedmywDO+rrTAwLxyoq1td1PUHgnQvevSTzbs9e88CMwt55jGqWUIF43dqCtU6I0uqMSDyD+/yWFHxvUSmoBcbhhf+XdZfkSJf/BLcAOeLK0JOtfU41srtFpO0Idouha+CGkddx6f8wwrDTbOuU2kG+es//zJG6xnBDvYi6LmHV2/09xOZzkRpHKZMsmPMlKAI7k2bf0W9o+EImB+Elw/6XkrjHMreqjY06E9h8DNXIkAOs5ALFkQbkC1H/yDLwgN9wUYDKX4sA8eXV6BgCxl0DirQkjDgD9wjRzvD2fPRZ2YoQToF9qBo4Q6ukQCvXuSJs0yf02m3jiKKhzDU6whNkfeMfuqcVn/pc+PKOlHCSLzupgssxXOPmNcSiHhbnRzV0/URIWdCAd/uAFx7VVwDLDONOBPL2I98NyANWD241o9NcdAxHopw2EE0zxlbJSDEzpRKMqHrMz3nmqFA+n6gI8lDVfK7ZeQ6iNK6Xnu7Aqv50SwjzN47MCy7WKc39F79nuwgwj2RvzaRCd700zYS6lBGUfm8eRJMsivzBOaeT62fMVuc7nKTzQ36MuUB7oGSXrb8pCvK/ldj/+HcwCgwqClSFc3zbCIqZHuyPMsCja1RwIuBimc0GDUJXNS5KvXDIZJuCihBYi7ryRxrgBHBNG+T/HokCcgLVG8sRLqE3zL5pvOdmpjTRk9mbiyDTSWXkCpsl+xTiAvT0j715zF/VYMf+F9p0LKJB5Fxt4coxsvcAcpzVQbB9jsQKoC8qSNEutUh4ntSuZahjA1RF4h80IPcQkls26conxFO15zuGyIh5QdKEUl0XWjGkvoj8MtzFq3VnzlQFuxiTnjnTmBN01FDXnwlj6cumwvtcjPG9nsSXCOBPvWga9b768BOb0rQYtK9J4Tb2zteVNkQodGG2UkI1j8ChT/0yNxSeGKPSDXBdiB0fpfnz+LzWDcRKDkC1Wm0GymaQrwYeFGZh4WwkFGbNz/W4/ic0/bY3MoA2eRHUb+HKDzLkU0G5HPGq3c/puqC24UEBSrn/bV3/kQj+9Ph8+ObdhRcTKTYLNz3E/z0KFDah6x7c+vnvYXhi5VI5jBMCFjbQ0LL4GrSFcXCIKzjVGofbFw/70AtvItO8RM4t7Mtdq453/Fjv1WpOE3TE6XOyVfRjihLbzX7sisO6IA5wU9KUtiwFyBfSe1B5gnwtzwwYAC5DCtbyPRQp7YaaZ6qKhW9I5e4fCFIwX8uuyVXazLGD2e/VpDt7QJCVyuAHtDtMdg/RMQDGDkDnjztg8oMaWKKxb8Kuqgllte+ThIb3UPS6VgIbmvmaTX3YKJXaZK2Nv8DQRjD1K6ZPmfO7wHAdv+ctIPKWXGzVyLRz3cSg4GjaYD1B24Olkkoiss57OMeqzFlPGIU2BYUFGZuJ6ToMahb+DbIbZIA7nv7hBSBfaWWKs0CJgR00Ydf6ZyzPYtL7othqSt9qlVaj6zbSe/hy+FoWAq1g85uKa8ZYZyBsnst7iUR+nkPnt9xmQTi9XftbHoPc1w+YY/HIlzn7S876N1rwctjY7mcG2llobddWGaIvv/t9OWgTGVkzGpGdi1p5ZDHFvR2nV6vELBmEiwHp1zgd0SBIu//0adY4EL5p/oCq6Kj391MMDoD5ruCrHxRePvNFyBJ3tSUugNNQ4J1/Nr45XF5BJU71iWm70AgGcU1lSYgKnqpNm3TPwuzqrFYM3otLIJbNH9fpdlHfHriVqtH1IRlGpjv771FGSCSd8sat/+fumkKrvxMz6QvPQPNakdP+C6OmHjotqFszdN04cXQIu485zW1HRrHtVlI8WYbLWQsxrBvilf8FZCnNqxmZCRHLcTPbjX86Hwuc4wnSW87mxy+eS0pzDEGXRV5fYljINDv6fex6EF0dpkVtY0IByw7sFeHApvzpaMVzLyx6p/7sfsZuZBs7P82oad89q8vP9rEni0jHNVsSKkBjgN6FBtL6tzVaVqGGofUktPoOPD6pgzCPd0DjIZKtRIWaORP3eO8x6176LBPAPr+EKCO/oEvevlRwn5/RvrJfPgdqbbKqsjS7Exo4guFxq1ThX9tGqZQfVEKldIS1zpwaijOlRNjnF0N0AKBDXcWde6E3+Z0XdPDkX3kEmEbMtWWppwPOUdy4W9N+n5ItlEuu/A3RNHFlO7g3jg+zSIccLLQvlA/I4g8l+qbZKkMSpN3tfEz51vxn5G1T0wp5aXzbYG/2cYsjXlVb+J3EbiY/R/VCba0hed4u/G8/cEL3GG/QmdbAzmv8Bu+3wrDzveOBIQhSCuKD+PTsrrHl7ZEO0DVTXMf6ZSn275GdTxzDQ5iObmTSs7jYC86fVPjRsOIWfAaO8AuQbG3nHzItc2dBPbQ0yXqrtYshqWP9dvRCmI4LUFacJX+lIR9gxxhbowT+ROmF0TxCn4+nxbeGYMYVahWtZOVcZhgdrQ7LIrKCVsdVLVq4/a5e3mVPIkDrwVuQotxzRYd1HbAsMd5ubB4wyA8oC+X6TGtBGZcWny5r3iMhE2MXsuv+NSqgBwKiV1g5AhO+Z2hVqHkSl88dl5K5+43d/iNVlb6hy2lAp1FZLs+WyefONdhFoc0W1eq4h3Gh+uodLavBem7KQnzDKWO26MgUM75gRZwmE81+PfXEEgmpqNsU74cT0huq8R7ODj5+ryTje1WZ1hlHBlixT5YpKxjptMDb2KTSCeKhXSmF2qOeA9SFsu5rOlZ8VEb3E0zxmLrVhpWeTLGlzjP7nux9c4H4VVooxDe2kaVNfdJz07qJTjjK7H+40S6ZGRW+/oCRTcDS7Hssm1lc16uQ6AkeLmzPIMNH+Tqd4eJjL/bENedDr4xxquc4x+wH5w3kboQdsFtUqGPcYWFPGc76XlQdv6A+E/StSdf9ir9TSYHjWMMsMK47IWIiSraXaZ8a8o+vlUfvxdHIRa6w5YkRfcVyUrzl/GYZRJJHCXn3BrxicpEYlLpt1JvryNkob9zuJyoUpVfHgdMJvINRhcXsEVgSwvtgbQ76w0g1qOfETIXlc86D+Yea+KLaJFtSA5uowYZkRk0RIfHItJPTt5kndddm+AhAvhFQINbUxu9K3wWJoc61DtGgFT5jdHHGXcIxZQuI2yO51iKxpTWtmOiDGdWSKkKcs8BesvXfZAv/tkvYDLiOCjYTu1xgYVDvpJipYGiQJVgC1B94erOAWoo3obEPR7zYF6ufjBdknPcV+IS+bRD2Bh1qZJ80G2H/oqTRFsEYGZvv5tSqG+pyrGbPeS118xx1ljq1VoiRbwtfn18YoLGYVRbNJpxTStka+JN7eIzkqSrhYUYfn0KvR4hublVV1PB5Dxgmi6w8r8JWp7QDYkLkyEZZPrt6wzSyi/CeEkXos/+J0lTq3PAGK6FRgwV+hwRKVtX/bDzU5N9Fo4g4dQ5pMlB43bZ8CzW/P3NUFsLsIZucu0ni0Iabpvm8wZ1fmOiWChta69CjtB4JsTOGKrKxv+t/jDRkfoUIFK4f0tfHEm2N+gJnnnES+6fhV1pHDljx7iPABEYcxIjhDCLoYwEzKS39jjCVNFGPiJznKjQjWvaH/K2EnQ95QQnux85wn9q3VJBZJfMCT9g+SKWupi36S81+PeB/Ga4OkB1ApGox0UkqsEc/ZxgSEPKXiXePPshiVmUlvzh0E0U87ZCSJooXA2ewwmAbp6Ze//2AUf+imZXnw2HhJMAkr8rLazDU+6EYSlEeq3tpg7rG7ZIqFS7GDkSSHk8zZXE5cXa8grLLRm9S0PrKj4EnIt6nk2KSNf5gub5VDZaijM1Dg28Mxd4iZQhDoqzt/7OILEXy2eStoCouwF/ZhgUhABe6BYO/HvyEPjG9jS+y3I+RGFpnYgFSwaTJ87RfUQKEpF0EP/eTXVnAvsHC4n05tqZ0wGMoed1T8boETxb1uzZHtRwfeaoS6LlAHT2fIbrltn323Xy64Gx70RIfhMmoy6EHclSNrxJLH6HZBRb8gMQO83/9+DUn0c+t3yx76KkTDeiCxkUXpyyp3syRCQcNwKwbXd/idEUOjEeJaY1rxieK3u8k+iQGGGER7SE6G6K0y4USuR/fVtk7sr7fa6I4Geyup783zXezJ+5mYWle2tuCJSGWF0YKO7nLvZ9gvA30g6lecZSWRwJbKZycAll1hWOLarKpdxRM0LwbhQytgsqUgBg6Vesp4lCUdOsOIXq0zGNLLgXdljvL8qXDIyBuwWazttyELfUzPcAYWJI27rDS9HYvMoYGmDR+abiyEPdSHMlApQyP4M4WNoKLMs3TD5FWuUvFwq24wsbuUPGsoy4DnM4vQBJzhYGX3QFkCA3JI8FtUB7UuNjWKevJ5H8awH9aWwfw2xVt1UMvPr/z+LJAFd2uYL+JwnbtyCxm48tMLYx9WQyS+uDeDa5kCY6aRzPtYfHxJcyKOn7c9eEyDinNm+Hdi5MZ80Myc9SJTL779w0X1jMcbMZTrVoDsATQZMlwrCv66LBKQ/MQYBZfu+kvlkmIeiMUE8KWq8iFKMffdPbcV435M9zXP6PW7jQFV9znWU6L4DXGAj7FnmE+opy/8PBHlns1p8AVySO0v35rPfItJWW6eU+oJDSkwpznVxqUbTrK5QbeURWkXso+2Kq1oGlQDUc0YdLyr9Ltmk2/Dd3GVNKXmwKXcMNeHOUFyCO1ArywxhKbwl5ZMKjde5fDpDf9BoSPTLGqLmed1LrTgji+5QAn431oucZ+i87TmwWM10hxC7pqXbfdnQUWoaI7kafSkPfw3yaGr2oR3Z7btCopkBi8pNAobJbTHPvwQixgyFvsJu4GR6HaG0JwrWlJ26ZXrxx1PbTGupFJGfl1mGkpebtdeU/kwE9SZxhR4kMom5cVOfLlZdtkzGSWk8y0TT2nLBTSPltkGeMtakUtRZieK7cNkAs+d2GT5FcTEnm9uZr/O8t7K3SJM3lNQc9Dl+YH/GwZNZb9T0VsuiZS8xMaH8BN5/IeSffflquKqRjErowawhp4TgQ06MGbHWsaVJtmIVlqkZVY8aesEDaxNEgzIhD7cpdie7QRZXlq07YBWeQW5ojqm+hK6tZtvaTgKK2Qu5/kQUBqZdj6iGxN7dEGaOHpB/8wr467g9vnM80TyJM6qjv01A6HqCYaqMwqjrJjcuVo2ukyLFZ0LCkgWBZcAF3VkwSCA6vZbqfrrJabgkAWQkd28U5bqQ/ubfhaFw0HdPjdwm0g2CFijP3Sz7qmMeNJnX4L3zQj+s8GYt7to73tSV5BP0LfuixFZYeYod0wcLSZiM9JWZJBcY97YmM0IvBPoSR+dzFu6EgNQjSq4L3A32HVM7TPhkajFVTsEsAeLbOVPZG8hoSSLkijE1NOoBLv5/2c+NgbMjMdqadfrFiMBjlCNeP4fwjQaGMyjbuUmLQ/7DXyVstrngxJg364iYtFCTPcV0z0PMI9y1rsUFu3/Mt5JzUq8VFJ3WnyAo9ZsXdDYUA/+3gLw4EQD/Kdb9Jb1h99rfye8LzDtHRXfndvHQwVksITCFVRJM+CNEN5omwAT7/MngAMdL2bm66kxxQQBidg0IXAiqSdKm+WTJbzxVPt2RZEZ8K6AAf7tQVUbRw+th8v4uDcOxx5yx7ljHKpQEe5+hETf8ynsX3R38KLae4l4PtjfZqzIIaQW5teg5wHhgk/Dxz7U+QHnxtM8IISVzbfT4U/cfZQIc5aYvkcTaDweCXPVJdxs4Rd4tb/YbvBBl/A8k+SjYq1Ro+lVPxeU3R4ANetT2UWxmRhWTf64S5LMkATy4/zbaOdbA7r6MB90uxvvzFix6tCYQ9AmIvqhxYJ5FuJb0Gwaoholr/AbVwjuhXX+B3wDfumJvedv9csnvPGz8MyWUP2bpqaV+3TsfArqQBwMnc4FJRvmNzHfnwrtTjDoalVSDlunJtcsmD70IfL8gpD6S+Ox86lUn2/wZRSn+IG10hKMYHNfHHfNxZLXr9txiJ3PF10vXgC7G76Q1S2E84sVHnSlgoQ/3x27g3KCbu+etuhZQ+hB22SA/wTdCIZ0sFnmfgAz5ai+CfZKvLq8q19tgQLHH2Ea/4QMMIWZRIKlF/rRfNedzdIu8nThuS6XiTwzO8muMJd5Gx5c2Ii/1ZETq5UytnX3q2UBCRkPO6BA829O3heUrYkKLti+/eG7DFRDU3s8+/mSKW2ij0Xa97EvKWfdYphDchPxabqWtGEdBTpvf9tEOQgw6gYfEFlx28fK9Wuv7bRlMZ5iI6tol/9WWRhlVA/sKOyV3ba1+dSIc14Xx12auq7/wFgXwbWopCwEEFDtAHe118+enkfbGBHS8QDINiC2NSGQ/w39rTnRppX70CxUZDhrfAk2oeEhK283pqh1j4W2RWUhBeC+GPDsx0F2WfLB2H3sEgEYgiggSltGHF1oORK6HThzCFrbFDkTM4Ut5cGUQJwQGUH3Hn/bjNARdS6YyNCOGGyZQfOzlJLqyHThWvqwPEe1UXsfzBEYJNuTxs05pdw9lrX4zgURCwcEVqc73mg4jAj/CWGHOM9pyzC5WgROdyZkU+6NJ0Xj+Tkk0ta76fSdXqQjVGz8VAA7I4Y6ar1r5RWn9rVvGHOmqRPGcDCOEHBM75buyovEmWsng4/mDiQ6XUPFQqzHB1Aq/5p6XOdPrB9EALhvV0ztCgEm60pYogR3RsfHtfStN8UzYKnBOfW+uaqs8Zx8Qwio05IfDvXfDLCIfLWAh06M5P7+MeLzaMSTCNnaAs+r59qw1j9A/MkHe5hOcaj/OOiPWQG/GQuZ2Lrt9injLq10oCYDaplnCjnGgPTT1Q4IebeiBJyCaUXTJneKWA5qnbNVkR7WLNGhxMq6EjWLR3TkD3kW1zyBdPRAI3zw8qdp7NYdGe7gXMtF60GBXS53YdYL3Hgo7V24DqnmdJmQTTukPiLxR1+Vfx0LgESBJaK8/navnjeJrqxmOFzlMFt4yEL+QPdSNPh9gDnGXd6vHTEFi21Rn+xTgTlZYS9ISM965pdbjUwTNw4nNNSAQbkP65da8cqXVUbO/chuJQbCrADhk/iXzU7JuESoH7iw1gcEu2MEVL+5Bx3rmEpg0JrRAojwNDZH//7cDou1ydOoxD93sRsJBuA/MdfcyW/8exNQjXq+JufNuI1AnbXSrYlaA9CgZtlGjjoF5e7BOM/c5Gp9bMpMeLZOWkaeAHIiJif7N5P9aylj2dYOTyXNTdqeT5mtJNilfY8crnorn1NHmLPVdS1ALRb3BsnduYSp4oGLe0kdqC5Lwv/duyidSxHEK3YK1b/x1nnqsgykUxjgVJfltGxfWH2d7oS2frfk2FTcuFD+aon/Ob/rnbutNHsIQtydSv3zlwgxddRXv8VZWt7cupFxQTUMzs7+3PmuQfZPoVQujB1bhk4diw5LVamV0/m0xmFpljT3BIg8jHkDX3PXGxJ2k3Vfai5x0EpmvwXrJ/45JZ234w/52lsYe3Au4+GjuEbdOYK2wFPiIKgVdVUuS1bDK3HwS7mx0olI3Q9T+bvGY0XAFxHRnIL7sPNZDDI9tWVdBjBsANE7b/OvrWk67C22M01F8en+9KrP4CG6ftX13T0bR/n9mdb4ONBmDelrJQiKHxHGIBKeS2jhuuCke31heEcliwmrCn6bx6DN1cvTWkJZeRbp6PhwwQSOsrfoEbBgNCgGkuiEx0rLCGcEKeDT8rALy6985QsXK+2MO4NrFgudZmpBj3kdTI860D3nTt0s3PK79ZU/mF9wq89G4H64uLtMDHH3/KBLSmV4Ahf2vFLdrR8htGmF3J1EEiojQhbVhYaE4V77ztjCNt/i0r5T0adasUs/5aR7aL1ol9D4iw9PEWSaO/6E0ZCwfQtIqqmoCnQVcBgPD60jk4tbE5iLI7QTtmLKQEdJOtxjdThOgt2LobvFnVGCAMDWod+q9iZefxt88QEMHOIDI0Sj8bGHuTaOr3JZjB7witT8LyN6ekt4yoZbyys35F1ZCZ0BfJeTVAZjgNxzrqmFkI2GsbjULbK7Mkz9FltH9GyrE55X8akYSBrwmmHzm1rm4AvNPNynz9WnR7yZetA/RR5zZ6Yc+t/CMRtGJQ/9BFcIbjo4APYE/fEKxFjYlmUdmg/XX0v3tV84EgP4Mp9SWYR00iTEvRdjz8dbd6Z/Ml1PwB8nqjh8TyZ660AfKROLhZ6GKt4vKa5izlgbdnnBZv+6QKBZl9J141nHt/BWsGjNH5VH2GU8jRannhhgthSGDwsaR3CRt93BeALfkRqSw40n6qjMiwK+amcxWofLlx7udwS5peqT3bw6W1yW5OdDugMwj6nU2j2fWB5zEGmuHqkyOCMLXllNsSlUp2CzOYFuV2ly3ugMVDVW2x3KbTeJlGhF2MLf2HfFzLepG59ZUSeJHyAqP8y/Hkw5F7C2hUuUNm5zYX9q6i8FF+/8g+/or8o1nmhUbdl/vOBlabqc2B6FLLsl/lEAsUwpdj1cFLpM5utXUETY64rCo8H5wMQjyKrFjnisHVLB24MQ0nUgywHfaRbevi/XViovPEcjQ3c4Pw8OAiUQjoyw+dDQbYyqUgoQJ8CrBbYfp5WRWp3d57lgT8QC7rJt5r23Ho8SBEW4CvKuJohBQYZ4H+uTGjzP/xFxlZTv61eJhRzEIertX6fEyLOjJHeORZ+4QUjWoP1RFcreLsX5HHFc3M76CmqhK3GTSveS95MAqr2xrgZ6iZrROBegklKoOzIu89LO7oK7iUY1F35lYpD4XJbGzOInqsr9N5jXeEOc2WNuhI81/yIkuwOH1xw85SwG3Mkzp/O6ja5Ot9Iax5+4AainfXBkd2l+W3xidcVcBgn/5gFbV1r4qguTeMN7UTL39J2MK6NP8mgH4NiIhnU6jov29JwewOD3g68iG7yw/nD0B83Jzaaf3APyfMFdcAIBuAEoRy5tlZPoRDiPePOw84D3KpaQO3LYLY37MAXCtFpO4w3boUm38r6Zk6u59h9IOy2xvAcO1TUNqA2EVm5/MhyBvZIJVNJMznpo7d+UBAFbOjtlBzmZI2/bH7xkwM5TAiZAyPNFzOxvzIr9pYoAmptekOzns+VGBjbAC9i3foIqx+nWwdQd79Cmx1SZffRfDS1PziuwJO53jjUq2pUJoRDU7rv9aN65lEhQeIReMncSPXqve6athozXaTNfIND3D2SlDAkPjs+O4wkIaK8ESG34hpuYohYqo0nS8G4JgmscW6WDqn8+vUhURDuHZOLgSHInLhyDXdAxjyLVlpvqUjvC90hPcySTNJM0LeyZcRvkPVQHlPWsPuc5u4Sb4zAz3sAipxHckhfxVfN2ftWz7ixVF/oVBDflC/Z7jeH4IFu+0A2eIZDIObGgamIjqgznJjARNozhKBvv8ZDXx4P8YMJ3+8oKrsBrTkmBl/OTqMKX8jgZ12QUN3ltokVYschVv3T3PGS5x5qxA4Og5DkztlDk4oe1iI2G0RMfrLlOvhnj0R3iSxduGt0iqUZIyRNLMQrBL8n35Zr4zcLup5Akcb0Rljyg9HRVYle5ZTDJzVoVsuSzt4OuUcuitTKXjRL7S2s7WhnF5sJx24kGic9ZheZkq3mnGaXK+ix3GSzIpQkiHQqjjLRKI0fPcxyPI6MNX4IoKSP45y+j8mzBQ16jIauGlplHn70ZJDAWfQ9WEtFhmnb8QApOqAKKRNJJm4dUTXjdnZRq9P8ZK77uM79Ms/8+JtaIa1/xmPRSQuCxGuRdKXBDMzKjCqp/OJbmFomekQO3foLYkiHSlof9enrc56Un3ja2l9kUoCnV+u+KlFwMehl2d4QmQtoJ/zBfxIrhZfOjCB/a9zzvxCitPEjKzD69Zttd25UrtLlgoin1CROUla6liQjZfHGtKgyZ/W1j8YWJUBb5mFtdfa0hAnERIJSNwrPnG9RualzrXBQSuQnDaz6Ev2SBlSj1MAMZpLHjjhJ9BFAxyqmCpi0XLnSKlJ9PAurmr30o/KneTF8TodZxDjj3darcxkRE/sOMqkgZR71m3G1VkNUlMNP3UVepHUbsSQi1l0S49fTKZ9OKugT7Kl9YlMhd7J5j5xc9LYcXuCWKeEXVT0NK1KKtLvpjXfqiqLW/qcXIp9oIIwUdZ02jaBs5hbAqbkEWLJpiywKpn97xWJ3QKjWk1ZSHBNZzFRGDkmZKHyP+mzbl3ApkBCq1cvchHGfAuiihD0bOUtGr3EnnfRUrtoQKeHFb8S7H7C7yNC9nSOP7UpC9XNilHBaO9/XIXGVO3gQteeBbgvvH0j8GIaPs5MP2VzwoOzSGgLIzmtD7gT9/+IXHO7ArdDGAK8cpTw7YgjC7+zVWzPcHdqcLElk02FRHtqvse69EA616GTWylZ03p31CFryouTEhJSjQZjvEZtJZImmNQMvw75EIWJQEzBGZ5UpJko8v+nbjITcHwF599jFBd0nFAq0b6bGROSNbJIqRggqr1ElL+HFZDBSn1Fmg9awAwG860H7EDB+068OKR6dX811QA5S4aC0hzcwJVPO4SFFRmUGS51soICD21X4u18ExAxSrbZQeaCHYOl/kQOn0IqllizF2INaLdKjWJTE/NgMMquGI+PRMVB9da8rcWwzZBUIsbUt2ckOpJ83hdn4t3P68vWkURzTl1fMmlfDdEDNGYllgMK6AqnPK5yJbsR9QSeKuyYzr1cG8bO7CzDlSdIh28rvTthfy+4k9IHOmaEVeMw+N9EZwayvdD37MayW97v1vep8v5Cc3wrDQVvq11CsTaO343UXBspLgU1qx/uo9fV+iO9N3FZ7UrzMQQM68m7BF9So7dJSYtEbt2Q35/ADP8aANALSoOhmMdTgaXdWssT+Q3QTUbqbB8U18VN0Di0gw3T27w5vOsRY8bgn5zE4hUiGUISMOvqjAqq2kHjzkGqV3EZtAOBL8nqSKH9ddAuer/nVogBPzTbckIWRWr4X/tYFgFi+9oqQ3mywogme9koq3plE3FlqmIPWyskkSsrXijk0aPLxQ9mKQNhrvpf0+MMZkrOiEnHFaneYm9F2kv2dnzUTM57JcY9Vj8hlkAR9Y2NtYz5tE6kwSwcommNShobMLW5+430aEWp9U5AFTCYc6K2ZtjT9s9Uz2grK0E4toh1W/PiJAjpnCyZqBwqT29YfIKtEoTgFFwSd5PaxO7ZPvGUXLcp18xRrqLqkve7gH2Rv0KI5FpzQQ/ju+oxBz4B7ImGtjfwyplCyk5UEbMe3ZdSfJGgutbOMvH/we0vGm7vAywDI1OOSRqieTU4qRpyn9Yo4Mxty+JdQYZJChUCdDzsoB6UhnPHk0ZCdpYVKvoNZYOGIGs8+e3MQbmLEy16V3wDYHj1CAxBJKrRft2xgIjcIpDaoUCpL8YuIacslhKyayofDGtUawbx+nIjWPxVV5rDF9/CpCrzt/3hw79r6B+exe0J2hxFd2GBf4Ga8A9xUN7NTLyG+D3fX+gjpnQx5hdCXDPUIH8bVayroHkQxMVZ1rQXief5IsngO7cdIBkdBfMft3Imn9MC1mNbhjNJI4iLUHveQ28mKc0pvjee2OPDyK7qFrYCtQrmcXLolaAfYFCZwJzFRIh70mQY9IMBmefxR+k3JOwo6kWo8BsY5GTo9ZHLflhGLDOiiZHeVXitKjKZtXhxjF5FT9XQKXnKgv58NuZcYcykNWSTarotl+oCY9SEPC6Semsvl043yKP/9wszyefmPtelTmxuh87TL3hSRCviXlEycj+Wy97YvYkz1320XKiM27oJXHqBQZWLDQq4BvLd5FRp+2TITS9xnVN1UFZagNfCgJxT2R0Q9bAJy6HjtYK7KaKEM8/UycMB86nDHQtsz7UfwAeZFfBYN1H4YKan3vac67sBTQSRMbPgO40kP1uMLhoA4XYnyKiJ2R1kjapQQHk0PO+yzVYZETE4NcQQ8/SCIYWoxg3RhcCTEiSM0rUJJbORPnS6LOm5tBRP8qqE1Gs1N6Mzs+xWZIODJ2Mn7xT/ownFt257bVYIIJNjxW7Kye9hTpw03iufWZuPaH1m8akrEOFxxfwFV4fAXVj2NuUkZpWIiqDVo91YYt79JFUPRmFhnqGknb2PCuxNFw3H4lBSBV6eo6C3FyzPMvEWUh9wnPMu/AxGPa6SoOW4u1uxaP9b1xJrweMeom7tHRginFVOZUgQbdp4u3LzPgjw9MS6wCguQOjXDEGKkCSbHgiswEXhqKepaQYaPkmHyPQ7vCPiapxm/PiHtmQGtCvvgM/apJf3xB3n7pB+tcnvfzzvpfC/betQ9SEH1meZXxUgPpp7zCQ3MZrIb1fliM8Uj+6LewYRDRLSVpSwnXp3FZcIPgJbN0JTXML2qCoTWjfHZ2oGQ6m7EkX8uKDJjTp3x2dUCvuEPxdPe4tUbf+eeaoLPxTvUFUTVwYyyp2rWzsIvZunvaqvJThTwW/E+poE8tsgWSbffmQkiq3lTglolb1gznGWGcT3uAo36UxtdkTeUDHvkPPXv1lMZzHbrdSDKMNn9YR8OC7k5lIdXUFM/vCuucf+Q3apHmJ7peuJJeMRGptXQqVFZY9bcl1+a4ukC6Tus8wVpArzmObG2qgBA6N/OHNa0dty1oA7do5N4366YUbiQ2Mae2r1F1iI2zX9kV2Qc1JiIJgQu5aAmUtSAa0ifyYsm4hai0fCH0ewA8XlaM7Ku+K1VnUveCIVV+/Z5/KvrnJ7jHI+/8AWw/T25N9HHD+fUAFmuoHt//1dFFa5J2/LJ/m8nfOzTvCnwtDLcawBb3Em6UuEYDiSPhuedZzx9hQt6s+/KLndmTiwfeU6VG/QFpWkDU7EIOrwvPuU+FrGFT22Csp+DE5Jafwc22FtYsvkRWUPf0XP5g2aixp1MLjHZU/Vvya1XRO0hqX0R9+b/Uh5dBEsCr/WFHi3uVEEDagcBEDsLv6k104wrLBwMglXvW/6GA1DRtU8iuLN82qau37tYXRQK7f6m7/I0njydO4weYjFV+WfoK2AxLS8Hn0DA/AsPAxMsmIJKghNKe/F7c2Z6Wieeh0bfaVCRSZ9/EPgZTvDOb4eHwAObaCodu9qo3YT93WAtAfdcVh6nJYEyUBOyCfr30LMK5EuiSatJzYjoPj/LILeJTfmUf7VUnoDhIKFFN8IGdJPQ0tMGpkUQkrREDHd97OhGyrkeandrEafcUI2SeXLGljfEgoT9j4cPon68XyWGTaInzi2ghmC4AvVU0Mal+X4wPtwCVa/7FQT+/9pNUHHGeiT2706hIzUxT08VKVRb1Fe9bBf+NYpsPujaRLCvaRSHX+ZLknJFcCwjEuGGqnORNcEjny93ACDXaIbavq98T7mb4FFalWKTnM5IO4MQhH6l3S1W1y4GJw2J468d8dq0xXgAY1LgmboqBuaizdX2aZEMZZwK/ogZGfBVpxWGH+zlXTqVPFvIODdO156WouRdHy9Gecg8JKzwqxTbqR0E+mc9f2scvPu+QI2PGhM9ub5LilFzV40sTIFigXqA6GjjzcwzC8nGoDhhUyBmWMPLESJ5eQxNX7YrM77LOjHw0jCE1T+yxXLW3/vCFBg5HtDsMF+GCBCBvLy1KHM8NoWv2737MXQs84aJYTgcLymst8jCv+pE6N4i9kXOMI3GlAx5G3GgCYa1Wbe3O5+FRXVL/BcLC84/G8Iwhqe+6TFPrvKj4X1H/wVn2yzMFtZyuBHd5Zd4M5YkyyOePM9Fv0UxyVNuWbbWn8dtuv2iNg+JvR2fsp1TMOA8IKbN6nmjjPIuRjURpcjlpa+BraNmXiPrsI4o6mc21sUUUR/cYcj6/4hay0ocT6TZXSCFphVjtu0htA0udj1HlZWNrNNd4AqrNmGjpGOeeAH5c0UZagAFGymul+eHHOfDJsiW/ZaTAjq+YZArI5DtE39fuiaPe5sdaGTnRUwwCmn/zPKS04fCIlZwHCMvE9OfYsYMgGBgYlJIqAbyJJqHzgO0qUuXm5aR6tTHyoeKoOL21WaPcsIB07SCxwWp797KxPtJLvwMw4qSU+qBs+yVaocIJM5iqpSc8rmMjb4FWZ+2XY0tQwjQhzDqD+eD3gwjy04Y+22Z+BSHVjOI8XFUTYadlv/vohIzbChIR50UQ88zbIIz6Rmu2a5NZtPUDCPyyGXjwCCNF9Zd04XDG11G99uCIZ1xzVNIzCehz9WQBHVRxTGqmA6z+MEvylhwWRm89mzmAR63cVB9Z1cUMTEyEFNM65weR84YrSDHifbEn3PBAXLI7lTWtbknHxCEFDCApjXF30PsrSO0hr7Gy0Yq/ObnPK1KG93v7ddxzxomHEt2Re7Xl5Hfm9m6Fl11bx4AhDuRAfYBpbztDGPG/5hl/HNtaBYlWmSh9RodbYBdaEmbkHPu3wHtBmqmfp5C7rxL3ergS5wq5xgi3i3HkBKMN6XuqXe8am9O6a/lQCvEe0venOIw6sD3Saq2sx0aTnuJUGY9seuTm7DuKQ23FBG1+eevjYYeu98jeu84sn6yv0TAJb8x5TLRQb0BmLyZX8gMbPTv6s20JV8SxgXzDv+XHyaJMDPsJOHflHVTViQ4T8EKKCWOIvF2ZgdReBbVRM92fGHzGCVyGQGtwU3QT7FQmxvr+cMRaxdEwzUXgoX5aRE/iGRBG/zbJbhGZcZ2PlaeARNEgnaT0kYUaj4KcQMNCdIT8EmfBcayczOI6jAjy0FBkdfYeNN5S89aRN1eVpbdoKbG5nqlE4Vack7GE1EFeZJB63R1oCvSCC8pt6GIrrwopaKbCsjqDWxIiRYag3LUANvA6iwYfTo/6rfcLQLUpaiP+HtER8ikXtq/uyD2plnIy3XpULlhlh6t3ZKG0PTBwPrNjbJrs/sHF1w8sil+U4TKSCYrX6EvVzjYl2jp8ly0FMcy8BoJxCJF8TFDnrvnfULaGbv+1H839MDxAgCCOTpLRa40uri2ncJOqgAhAFTSuFfYG18wxOULwDodZyVuoehXis8tJ6a5qtpxC50zYsZODypupxqWIT73Bi/mieUvIKkYCMuSec0RMmAPZxukIs5CNw2x/GUv2kFIT8Ov34LlYtqpgI8JbyIaOW5kQpwMny9kGSZUfWTw+8chs/YTRq32i0qG9FXRVTuQr5+4wVFTUZmNBQ59k7zny4FgzEiOJqVpNsJ7iwwcLh82+vyyoHMS21mspouaCzHzRw0+lBqpTLrrDKreue/6zdC+KWg9Gb6kRFT/mD9Ls95Avqf1NmVDAnpM95VpEoIW6sn+F22lyCysWUKMGGVfd7t2NWfbbuGwyKuuzb718IOVPQ4G1D/zssDaQu5JRV/4USwqLwekxfvJH/R5qQc+gx1h4eIOm/yiAIwc6FedaQMLI0UHWKEin6Y+Mf8DFu2R6aVFUuwKjFkIOBKqsUid86Iwk65K8EDSgTpQtKM07V0uH7jBkh560w+eZE+b6VwIJOC4sC0k7OD874lwjKzgU0afMXllmmhl+0+sUDfNocnLzMNnPJKV9wqHuLDCGkttAmbhaTN7kDajXB4ZTyIX0OTFwqK1gBd90HSa/Riz7xJWbBt0fbsejgionMDeD1cR++DAunVXLx/qqnpe7QEU6KkWhEEcrnw1PLTwrybdyxsTFcstJk3b+x8g/aRf0WrOZvUlnDN1P6aFZ+8og8aUTpc2tbHq1psLZ+Hh79wovxs31JuP9XRFk35Susgb656QwNQGzwExNhAOOtNpuxrkkKBYHlPKGN5Xr2Jyv0Wc3YGl85+kWqDRD8ASSp3anh0k9fDC+lF+BAUt5bIqrsMKl0iLzipRQ9ONMvd47bW6Xq/IcD/PNjJWCCIqkNQ1Q3m6q4+OpTCk1Ga1S/vVtV2N+9gyOOFOz4jrxPbgKCg3nGfu9z6VnAfnAKmd+iIyeGitkfd3/QbErV+QE+YGOBMdxzE7G08jKfqKKhbPehaSmQGomoLsn/Xdd5uNGYmwsF285ja7V9s1pNZklSwMS1bc6DGpIyZH24OmX6jt4/qH0lG/Vuz69w30hrokKJp8213JvYy4q5IgsZAP43dq5aZ5/vN1Ekxi9m+Cw2g83d9es+8s0JVI4Yno+BfYN9xrnjT6v54LEkgKWUn2ZBJCoWFR0dUGgm8B5PJpmJA+F7a75W8/nFSFZyWzt2mRsok+OKg8M7w2tW6aNfglCrQg+BBy9JS20EC1/mipIRnFbJmQCnY3u8ps9MfN1WVaulGRWyLlo1bHzDaClyK9ZAysAMBAwnjYQyB0VpDtg5xY9SvO2UiEwMy0ZCDqhWnmZJQZVEb1Lko8E29svoHzm3LqAO2ogE/kdxz+4qNiLlc3bHZiV+4s2iE56SykKvDLmKA/Uj5BkS2rQrC2KfqG/pzqATfyep0CX9TjEmdfZea6h6mMb0JLE1uQm26/BrxXemmOv+tfH81wfDLv/qIkCzSVEP9NiGShtMGDitZEgLSocDnoBYZ9u6PD9B1bxr/ssDfyH0aNo6+puqHQeu9EXMYoZKv4JbPOYKyejh9IFgO1zrW8AWrrCLd8KEsAtRnV9+j26YFXf1P7cSeVWAjVSRsPI5QwBcWqKLg9vEMC2gkz+pew6WGfb8N1zqEU413giinKTJ6ZSuzRdWv8LGeuHcvdUrtu8HpyHwG+r4I8SYRKEAIGJbseYZxEme1ut8nnuKKbRD1wTIvWdV9ydxoq7mBh/lY04PGWSVD2LwoB/07873HFt9sUIzj1ZP26kBSFXMh7kcNqRp1K8Q7g6ZsNcBl2m3uaw75GN74Xp76GA7mke3TFdwj7tSX8FtF8we5aThjmw3QUkXxx7/k6wNp5xvOMai+Uca4UHKGQPFUf2wleRAhU5UBO2MD+jFAGn7IkdhD4E6jkF5Jj8n3rbzMX3RlAyPf7Rgj6lXpE+az9WWgEdVw6dl7/2XhQ5suqjaAL3Q79lzlbUI409CCEE4OgQBOELPF7wtcwMnOnvbEoQTMwHdMfX5rHCEQLSz5f/eqvWAcWw4THD41jfxyFyAp8ORnvAQDG0/UsDvoQRGAioegUCh/c++jdkpCsHaM5VC7IsiQ/XLMU/+19zQMVjCKvEPuuWn0kqiHw1dws5lQ+Xnpys78Yzh35HpgiO9t3hxNQzG14Uit+z1PTY+wQiKKmx+CkXq4FlmkMgcSLQXqhY7j3bXoJ/V7A8qx0YqV3aLeLNFu0QJ9X+afArsiPCFBaUWLYswlN8fZ0oTtUeGf8BqpnIBI/F15uz1CBoLhJP4YvhouPDhaDL0dcNmvDgRf2Zb02Wb28pEVI0IocfhCqF5mg9mWjm7F5wonaobSKDBYMnaK2ZOWzNaMG4yfGu3B1waUovIAQNWRLM7YImxB9dqYT+K1zMVBJKGgw8h82Ugr40ClBO6KjHOyBdVTkhaPfiU5wneRwdyJl9N1OQlmyOYAfXEFffdUCYsgP52lb8w/ie28qwmjxAzYcwwADT1G7Q4wX9QE/b1efFSLhVfSIaxTnXGL4kw4tkjmeci0UbYAeNbbM95vJ7JosSrJ3vDLl9yCpL/cLyrBq2wFmb08ZDCzXneKmhyG8U21kmHJtl02fxgm9J9FKwHL3VYRQDfyhmlJLpiDeud4YvSXhtAxds5nbeoRXr4uw69rfDOLzvmJr7CB0locYMw7rx7UMeY/RKjhlMuyNxoNiNh4AIqF6Iy/NmPKiJNK7gQF61SYGWNrdowc1E8A/PhUukgTWLilx93eUYrUrpPT6FNOTMrAfE8Ow7ZOTkDqOYPa6JQNJYNAVHHz0jP8DquY4jfmOFxLQnJowDHw8qC/fT6ee4YHN7q7ZypEPEgul13pVBZCCt/un+HjmlLa4Vkmzlqpl1kMBmzAv6rbBWVDgd1OmPXZJppIZYg8j/MsuSs8UrSo38zfIYl47nLYwzZT1dtXyEZui0vwAPZKy+I+47edZV617bmn1cbDQF8ZohFidn7UERhRYTD2C5sy+9EwmAHRPLZQkvDEsx2c3o9Jx6PuTVNNONdV7lqLvm2QBzJ4xLLG++Cpzw7O8HU/G+YIjgdDSwup5ql6PKd6UK3m1SYrg8rBQX1zY52hP1/B/wJTnPjQadBAW39ICE54BnEHO9zr097O5TJxtymmla+AY3WcZz0YgKj+2dihzRM8gFoRBeuD41zF7z/s4PjcCe3/RRbjwSuBMjgEjQtYXnsu97lECDiFw1mntskzCw50Zd2xP0Bc3eZoFLoePYxivtDJjAgFilrSxJusCECVMDi2VIkb/suXjrRbvZysjFArgVytnkPzGvwvXSFGNKc17E2hmn3fRtgkBcTWn//mGmvWuqsCBzVQg2hP+E10MBSebrSYp21hstuz8WmiUgvcCeamoWt6UuJSAtrTPMhLONQgtG5tDbCA9mL+BG8HUfxgq68Cknub8XVlk9hgLJCgdGrRgOsBfr07+OciDADeYiDDsCpLBSij7riTbU2c8hwIfT67Cozi5O/Z+1WG1HtBQxE47RN4NI741WoEpDRgTX0glGcwT/WhpHOBVdiFgq+iE7x++9iAaDTS6hzE/n1LNpB/xeX//dmUUaeUMJh0OWsmqAz5FeoHBrvzmhww5M7bYs3P6FZJrNbbfaES/lt+ggWeoK7Mz0UchRFzZevqlIZynUoMZdLidhZE1AO3q3zo0ZK6KfoWkRPxCgEOwcF193viaWGSZ8KXLkL38KCSni1Oi/Y76Xj5X3LUNCXxoSkXlQMqMtAGoUxzIBtUuL/Di4RuoYfkLE8tI0Kv90KJRDObf3H0GYTSIGZ/jwFn/TEhjG0DWOMzckVGk3esW8ZoRpYKzgh4mBmXbDdZ162vjYc3ziRgO8Q1zHwf7tuEmEewVELCY9jHxPS4g7UEj+HTE7Yv4iutBJW/AzvKnF7D/+v1oksDWQYoyaeqSN96WrppdBCB/xpcewlAFKPReJnHntX5EAKQ4Jos1JMjJh6G0F1ctAv/sx4bjeyd+/QdD/V5G4oRVGGsvzLaVMHhS66GNsIP/r0hJPFwk8McGvQ0sLxIEIsXQazIXwH1WWgPD8EHcxKHQwTGvCIPgyMtpGz3LdzNjhLb9+JJ6cqX/aNIsTt9oP7Jbyu5CqllSXir+uf87yvxwa0SdWN90Z1aQ0pPiCR/1fLrnmTVLCBIVASNitwJrPgZ0hTEp0Qg3Q/yryOujN1+h7hSMTGPKyp66ReES/09pYX+Ro1ah8o9DwclP9dOdw77BlUluk9TWZxVRJSJz6+UNL6RN8FICzAZAQ6WGEc9JSJarPlXtqPONN+Pm2Azo40TU4EYSzgorilKK2mNeRUEVbzTjxS70UU9sb8+VhLHJ6TyAeSsv/qnw2NvTQwra5bLdW9WENv0kQ4p+rO+v6jTCt/W0Y5UymTiS+9KorfZMRr9DJ3cknSVbsIpIMGW3CMHDqJRE1VXWYmQiklS8MD0FqfmPLJim2O5bt2Nk7NKA6EbGZ4V67HafAcjQ5B/Euce3exlhLHRbqLhRVBiWT5N0XZ07ACZpyjrCMFFWYb1ncNoB9CrcLDmjZwBdxpLxqfDeJg5elCqza0X0OfsUmuFhb3568KH8RqDBy5ES/33Nc4Mx1d3Bo61fVLIGjvJ2aVSvL3uWc7hEJ/BGCHu60YUqRXi0rH6VPb8i3cvC7kaR19wSWD26To5G2eIyuHEVds7ovnUuakzzsG82bNluCABDlWp6fRUchNqmwVtBdrnbNb7MBB+S5dLwz+2j/AE/a2l5bQEEoBjSilYvN2vWH7EKxyM3xD0JqBPF9IAoUQxV6ZBh7UdRkiuXiiQdKwoAjC/7+JSNxi2TZhsuqjZ1WmexY1L/cqNdEIhWjM+qAI292xAN3HfJWdhfqSqDmjzU4tG7RydjtZWkLz8AyxANkDqiI47pb/DrcFqdf+HJrgFFMeXl5yBAXagErtoifSpPSnakS/F6BEB5QFZUi5KzJb82ucV1OxcxJvLYP4cDBoI2ZYXAvlA/lowM35Ir4gRAmUuY8qz202NPwnykoO1Z+s8IwIM3pW2rfAPB04xBlGuRhsw81Ypd+ADguGRQBM/VItzj7q2QFAa5D34+zppVePBOKgwrGKMPpOeG3bwEjTxuSBzqRV3NvX8tcMwi6pLsOIQjrjHx8/uGbkIxJBFN5jWdRYEZtWSdQRYi06gIeoL0VFNhdzvOOdsXSKvKWCxYnBWqBdXjvswwMAu76WajBZEVBes4trRd+dyX4V8PsMEg34yu91FmqnXBpvWG1v0QgA7T8ADAkBx3aDpCwN+aHoJxGeV8Bu9kuQSKt1CeR7opPRZyrRQHhA1x1tPZKX8pLP5rszd/+g/fY7h7ERqvRB7st8nzJS/ltjSyjRQazBEdBinl2Ur9+R/lE7dvrpQUv9TRVaZv3CoRi5GPi2FG+3qeBSue6SDLGrET53+wejOt5WVdQn8CZozfl1uw8wFDZIoymPCzfx6Pr6GcfzSAmJuc1bC6xo5jHqdLOkZud2CblEjWSVWZ+e+BdHo8yMnbvhxSPp1pNjh8ZsZiWNC7pD7VRB1ON5gNF4+rLmkpkzvKWxeEorRas51qmo6RyiaFD09eUHjBmToH7lPXy4v7edxvhkf8UGkMJlEqbE/AG9frZyCucq2tiVUbdgfQO1fheS+q1q3PJPb3B6YzihHxBQX1yIdfI7jN0Ecoc2zx3e6Q1mgH9v/igleaHf0cU1T7jPXtTpxWSidNlWv3ngfoQjIGAUd8yOcuM4QsuuJaDcuK5BG4O6K3+uZ4CYLwmTg00IVpYKCtvwevr834oCq6l9YKiPECsTg0JvbMFyq9bW12VWPPa4t/pNnL2YQf9tFULoNlCEN1k0CpljmOZ0q5FMdyKIHrLOpj3Q+XpYbI5fExF1dVVyqrL9UEchyF0UDofGdzWRovPl2yidWxZ917uyir7TQXejuF460F+IDkaEIYHGTliAi0VFtOtbUYCjsNYbn35pwP8IqGql8m2vH9yPzo1iOd0iiVjerNdwFq9ecGWwQNoZ0BJzVIpoUKb36eT3BKt9cme32Wo+1slkK0zEnyc3x+QFJd7oSkajOueXa8bWqskbYfOMX+BdiZIumRvy1Hc29VH+nrR/pKDEYC5lfaU7miEcOMb8Tmh79MJ+bKk5L03opoJyOV4DkdeLzXczbOzPGKe/Irx6A/pl1RiPiUBt/EiWS/PJGxMed3hkSSeh2oAO1NEgRQekd/KARFpDO5qNVBBGf8oI5orEh2Vp9geRZnUzOBUS2927/Ldz6xq8o7jTmoNEvp03oXGmz4FOTASatzKpI4YtUlssqpbFG90L8AkVvmDy0aKbRA14U2YLF01VBHxAa5LzX2Fdnnueyzwqq+M2KodERzix0ffnwFPMp47FPnR8pgzjM6UdgI8SFgRDGnBou6o27/gNdO234SPZ0+o39DSQ3J+aqdOGD9RhIR1ezpUZv4/mbrqL7z1YxzjJj2I8thaIUDEoKQ7AbOob94qdiVBSqpGlaEyhKSPohlfOs60MgvOPNOKdeSwAqV3iSYN1v3n6eIuh7a+Rx4ERXhNyTW09e0VKviuEiVYIMKj7VZBzrDWWxSn2ymWDMNWj5TXn30hZNtRl+tbfsb5NXj8utK4rQx/WgmcVqJyD18TTpBgVBDzEEPwKZj8OyKLTZZdW1vwBRZqRuZkX7B6fxR60aX9ot1EMPMMFZnw+Mh9bSxGX9GbOuHTiQVHuY6JuFkB2y0kk+vTDGbPes30/W5P0zaiCXp0MnLvT9muHCYz5e297sVWdGgZuQ8tWDqaOKADkeIzPan/IGduT0QKRlGS9JXQp7CUJe/nkfqVOOWjAxJkqcnJOKhrXMyUscbfLM7TeFVhALEHOjF0apIpQ/5Mr4/Msr+c94T7u7n0+R7y8daLG4Svo1zA/60Z0ZKywW6kro8VhLQRYQzMmH9lbjxDzKdzJ/nMcuCzirWT+MDCZCggBVkJ6q1cHTMos6a0wqgizJ1W3mO/RRAIMVi8IymWho10CgydJJSQ5VwtSTlO2tGcRbsRzVTLEPXdx6ga3UjcwEbh7gJfbpzpYHT1QjaiA9/jPlciVXGdBdzOOIY/kzxvaVhM3DaB40mtUvh8wWuvmgun+7XU0YQy+yvUPqUgzszhgEMhpuM1fDh4NErgYtG4uEXD/fReOjUeNR3G0KY7NdIAXaTA2wCN5qsKDt3UxoM8QBtl1z+sqPSWigX+mrMF6V1QqfD9kYNmQ994FtAyt048oP+DexRnly8rxbFu8iAJ0/xY4R921vo29GsJdJXpzvqqmYE0In7pXhBE18+0WPJ9e0Q8fjhL7nLbfQ/w8XXZlV22/Zsg8XAQLii4Mevhj4Iv9frJQMX6fbfucoRIDq/7NENCVRCfy7vFjraJNuQdjlxafHPwPsSQ8lR1RJUIqK3139wlBV89Y0+665dl1fvdmwVZViBsxGzYdiJTiWDLSay0gu5zUnXcF2XSD1e0/Bq8HYIi/zk78UXPYrIVSN5LbyScHmTqa8MdtJdOOX+Brug9hNb1JhgzhqYZdkYxYbl7PpfZoTnEEc08BHO02I72VAtEpiZBBEHO2Vzvj+qoWh20vnIbRvrHuJbYeGKng/jPy+/ODiUue+0QiE6OWLCs1fBpKADwXKeiRyMvlAtqC/zvdqVpBbkO+muXnCCBTXI8j88/NFVtL3Gh4B8hiWAhf2lcQu//T5GI0mwZv7oWSV/V4r+olznb8CSZUI6TftOtadD0M0sv5ou4vULMHLuysJgbqGKrnlKG1BAoiTcQ20AZRc+67JL6uehZffe8FQG8U4rqIfzMg4TaJ0xxhNKnUJ/ggrjM1JlizJLCxnKf8MHuIVRcrkJvEw5M4RgUY8mglyRuH4iQACY2PEe9mVpRLeC7GlKmYg5YI28bStmzc0Lhj86Jx5pzhl5e7A7opuK95mlvN+JXoT8K2G8c05Eiq7JIvcp9cE1KEQ/+RJcNktVtXKPoIVrdW3mMJxOS3Hoslg6gPAWiDU4dBn3cZDW2BeJSQ/LpFNLHZ749n5aLFdA1bvSRTUdoxr+uHbMjHCZKltFtuwJkt9Ez31YMXU7y/DY1Mt/kqAu4r0cV3xBwT7LG9MbLJhWVS+qwpzJbWvaz7dE3dvrNyIy8HoKUeBphKIg3LAHLhdFcglC1xVHQw5s8cLrOc8P/JAMVFRs3cIl1cOUI/sAvs/8q58d2/0XzOwkH/gh3Wa07qeSQiKkxfFcVKg1EqWXNxPb0+nERi5qqFSpyeSFTTUSQgf7GbJTJAksXfKwTNkZuoEKGwduvh4aSQadFF+KLJQBkNadSB547if5wioBK9KpOH4/hAx0RO/T/Vq7NN+0VSphmDEZzYe4rwFAUQqp62IBoDqTp4IHhAqrLnabv/CIiZdZorqyk5ORnhXQNjJ064OPPqLbNXmzAjuVD+SmtpOUIVn1jAhutl5fhK05U74+1TTCJNyIGfneMizMn+zA6wM90LLfbL2mszyFgCDgfjvQVyAPKl19hw7CCma6lGJgejSArNcHB1DVrXJjPYj8bnaYc6oomoDeeEsPUnt2gOsTaagPRKB4kyGeNssAK/eZjQ/ZawHDPrwTTNY3V/cVpLp3KfaEpJ++GVnPm4HKfPEfKtTz9OVRH8X8/Rnr2Imnp6AqrZ34Bnk5xKdtH+vZ1Yq61JM/XBWcVzsNz5GMluXNZw/Necfssg1pIcyPVfxwpxzzY7Zi/RAuwpkBSjaXn/y3nxoGhl0PBIdirwm2F5yUEjoQPJfgZbMKvV5snZOzXdiHVCUywFwNr89G1VnU59LkvQketL3tRJ6TWOHaMasbColz1IwbkWaafj5X4im9CnChKuRJ5IvqBSEh+yR+8hJqR9MI5/fwcygeWBI13mhM0j6rm3x6hgoNVCTHF9EkewBUUvm54rwun9/craPW44mWPedCdmO1qeyaPNlKuBYJ6uv2mbhwvQucDMFszu51helV0itJtD07LwAzZfE8ZgM0RHW68Yb4Xj2QvaGTIo9qAHTR4enGbLyQbGaRwPhLnbFRjLxn5a+c24N3ihNATnOJ0+3OHPQ7qL3qzkkCoYjjHlZ1Ns0gXYr6/Vv85BKoYFOmO4+b/AyAvRXseSAocmdXsb1Kq1+IRjtHzY2kx/wygAP3af5ThU5y0KOZDyyGfZPFDj7zvCfnhJnMF2GBvUnUv6eSnkYQ3s7xwk2UogIZjH9XcRprmOrfKkm90q8mfvlrc94M6v6p7AUNGyZrLMyI4IsxLaSQIZDG104pKiz2P2m4j3zX5xjgAlnEJ2LhfFQy8nCjvmLEVvWxvurqOCcGwvs+Z9r+2hBqRpPdKtiGs7lSPaQh8XyicFu0AJgnVE1EDhjSq0Otz3bLkx3Q+B5NqlT7JYsl3qzPFBpp3oTbqMCmyHqPfjHeOZNzTOu84exuDd3x1YwmcXkhfVtdhRsKJQKS/vuXHvdWtJqktGXEhzUR59hyTehn6cB9la/eSBuD4mh2eHO1nk21ZBwu7V1Ct44CZXBI2dfc39gaTMbVDdk2lwGo/7y5IyvWi8m/kBZ5J0GuVH3buxZg9QePV2DhgqkITY8VK8Py0RKKa5ylERST/YI0gQXLFE0qBG8f3wove3Z7bBRIN37nuCg9ivQXKW0SWgsUYCT7P3gpveWSboWbFoFEPxq2DI3ae5q4lnJuKkDVRDpw1umPaY8Z3KG0gfuqT8Ym8pU0zP5TFU0YkCTuGaRRxTbKF1ClwfF4F01IistNq5wwMs5ct1S6ok+pvgw+s/AleTjBWryu1NNRaB1hSJ9BdP0/8LVgTy6utmPQ/NFlwfnj5BJUFejitPY2JKqdNj0TOSDhjk9QYk2qEtAoCV9OtljnvnIKOvZrAhUNGJPlY03CGAZcPkgG6rhgl/eZiff1INIqpgvkFxSeoeJEZCLPMB9zp7wxIbCmy+roXLk304bX63cBhx+9jTOH7VjCGQtfDCvcrrvZiRDlxwFAVyzuWOq95Bn3CDKnQSbcxDVXuI0HbWIjhMsqZZAjuJcWSJpX4WwlK+lQQVaH7m91w0IyEJV5HVV/la9es7RuHH4EaMfsLU6k0cd/VIrvL0SuvtBcsl94Znrl01vEwyglyIc3dG3dxB+G5x8cFrV0dLolVoBMrQ5ZYdvyaroNHH85nVECserUw5sn2e22/5wxkDGHYrTYAle1R1bIuAbS+zBfxo0uhgaJHz+riVC/SPMs2oj9OtOyv3kci9w27oPhQeREeC6kyUljY6bZYrWQyFe+9TEI2hx2t0n5pSkWVF/REhh+kn63eUbfmrLiSqMJv8Vyqum+Ngx0mFVm4Gp9kNZMj0fLMcw6RGmWBZvYwvnkq2zGTWlb1TSXA0sqqu+WdIB4ZKECG5q2bbxLrkF5ch800CjW8UAMO47j5Rc/89NK1t6oAZOJvpqVpg6OiDaDQS54TVCPyhZc9IvpI8DSu8/fqYurOk/MJa1PQ1kjKucqbvVULQBuVCtsGkStDUePEM58mtsSoUtYx7mxJCEJfwZZ3muukAk+JZH4eQCXfZtANacuOYXYd981LstSjYweJqdvhOpO62l9b3Y3ap3XLQKXirbykWeMKb4CnO5otPqFLLAZwXEm/txFNXBK80WjqNsgykql+mgfGulYelXXSPy6v7e/4vo/XdsTxf4WH6psvU7FygcjVKdTI0ABxxbOwGG7zHbtVDn/e+DbiUGAnG4t4gyy1EN8WgdHKKGjO2kDfYlwMuYEg0iNn/Dhd/itR580+nX1iplr3v0LatODn+MJdl52iwM/IXntdFZlm1oMnPFAkr3AKQ5cFuO+TjjOJ7vYbZRALB4AKfKv26ewcqifIuRSkRRsMgh3W+vOcAU0WjAAdZ0zMhnqyH3xAJgFNInCirml1uJMVCCPyMuO5B8X+gLB53AuRVqZkpzdb99nU4hne9zxghI4woWMzSKmMxcIbDY8PQifG5TMEht3zWz5iI/N+b3dYFbGiPPY9biU1pXNANp+kujI16VCXYMpI8qq9P8qUKH5cym1TPqTZvnqv2I9SjBW5ZsS7BBhYQMaOW7DNSK3WLNLUr37q6hjpqfZysdOjmnbgt0Sf+A0MC/GWKKOGkWzJzVpXlev2BAXHJWPtteawHpJIihsdjB/ttpRZ152BfcvIe+cKpLEPoBcnuraJDCdX38dqVEPPFbZp6H3Aj1SZFP4MjxuvkvQNrt9cMfxTPLF44hb3oERSkjEGFoIajyQjkCGIrWZAWBk8bqUvchWAg8q58h1JB5HFZUXzIuNBexR8x8HANZpObtyvUF3XbjDENBIk5CCElRvDirsu3pqNGUfolWkGpYl8Mny/LiBfgRmO2WAMRMLHlTl7LE6VrHFMkeqC47EFY1Rmxqj2IFpb20LxulFW5aKfYoJwSFnhEhemcmyNgi8f2KhUtoZ9M96LhySl8sx0wRbAN1jltLAPMKkrFiZ84WDvKsVT84fXBMtQ/RyH+KHgqTalXxlQtsflEDiFfK0c0ryIP5UVRTB/21KH1UxvMkst3X7Td8QqPZ/a11TUYw3w4EIil4S4JCMcSv0PvbC7nvKjBVXe+dwdTKM80xQbzOIvSUJQAh9dM9pYNkfhyyJcmHri87Mg+NjxnLEl3jTRyYrtnnasuxUksEJFNew1VguQoqxw2euM/DLfE5VoCVlB6jgS2aOTVpti4a1Ye85t1ybQhBlMNeWSLW3mh3iVY+RZcZCsPEqZXhQBNnAWn+/kDrs31+eldmas5FXSEWjg+/bnsm8GKLz7HdmCSOidxCDKc0a114Ww/v6q/JPxKXYti7bRQ3fv8tlXL9a2QcfHw+P40l5MjDRASEqUzalOK6W1tqJo59UQxAGjVY/o7g6dpU6uQ15bEI4W+18aDOXkbLwUy8RbX33F/20/P83ovFjy3/Ls+TiA6Gw4WH8xXvSxkiQA/O7537/VDfL9dlQV+I5eMUPkqIQB2gmNzxGd9CHtGljMS/Q5CZ6YzxjTQXLzqQvLkba1oMNRhHwVwv7qfpLhfRjCGAP511gGs2fk0q66UrBi4DftntyF08UxlAHwLqcE+izFH+5Q7HQB+U5yUJSsDisUcvwrIUCcdfCWIKFNTRNX5o4u90YsGJ7/jUJ2uU5TfiCJeHJMrGSLG3iajjhypQf7x+Gpwqzc9ECnv0TwgpZWNyjA19KANRc+B0avCnjtErJleQtRHDZvK235WVC3y6Spihth+jBzg194OFHwe+x2YnYnPeqdwxUGKYEU0nkDK/Ub5vlrGCTFzpxH8mk8AQbczK+eLrMAS3rdWOF+QJn2vrx6M6CbKs2khVZl+1OaeflrnSl97z7HaZSa8P3IJbOcX0i/Qvcq0v1+jdR/yPU6dEZbGiWoIDyFT3VEahVY32mdn4xNuN1tEoha7eruDIVufbxvr033j2Kjpo00dYBLzJZyjLjhU0hfj6tlUm6l3yx3b2D5iwREMDl88vANBp8DT5yt5BBIocmA1yMjwJKCX6t6QGZV4jA3Hsx+6FRqqyf6FpbcsWD4Cou8grH2fhWpW++ML8SyVhRorHgCMhqTmu/1XGyWWcdMLkyNI6vmDiFab5vnKhzim1fEXRxjBO72Lgi62c866tcAcAVhLVXRy2l1D+u1m2zN8rozgIU+xhEjWc9SamoTRQUUu79wE0y/GEgO1HObDcDt8MorsPu7AGyI7SVmYbTCqjoti5MkpW8zU7JzRTLksM2Z3iDChBrcmcmVJDYmwVDCO3IZMaeIaCfn0bkuYRopAo0FEey2VtOzvgcV4+fLYfKweZFZd5h4p3JRVgDGTAjzdmdnEcAUplf7jhMP1hMOz+Hg1fZ/WJry77h7UmmFh/fkJfkKHBIW5uWtIS/dCz8VTHcv2hRru1l9n3b8Q7/B7YcfuOEn70DqjLHZ/vxmut3AxK048+yhNL0JJmjD7xumdsiesOHFBu4ySikvaw+jPZHbPoOaxjKZbtLMeO7v7+8qOJ3eA5C4lEpsV4dZAVLsBWLhTSOjpR1cahkf9fXRGqVmFfstFgjXViRB7rzzeSlVG0smmYnz+5KZ+BZuEOu/ykOsy539yoW+qYIwarIr0nC8/FRk+lba+kuFwxw68EqvhBxl/ozmZfudyKCqdyxf/NVuKA7/8Xxb8ojr3eQt/Pc3oNIXZDkG1TRbv4ZW4hHsofsrPkjKx2bOFWqKIyKJNR2lFh+7DkTsbuQUiXblopHurg7Ehc09O/sotX7eqfxJ9WIpZHBENDS3w3ryOyiVVw6L3sh07gsXEtJ+92B2qwQkrvbI/22nXxWiRLJb1lTypUqc6yIrSNZDOGgOiEhFf5iBtdjPqNIex6LzzhP4mQ18oLpIoyILdFiMi8GCMYgE4nAmmDEsjMcRjkNnb/WyzkhspiHqXKw0LB/4egxIFOYH2c8xSP7L3zb/6fQQdeViSlOds0xJgPxRhvRtnDRpoMgUiAO1K808m5tPLUZp5K0QrKsBqbTJOsuu73VlClWbRgJIYBulYzKZhxoiIAhMT+QrHoiONx8rG5tTVNf9sA5D5h5hhQKaDZBzwUKHkVav/Q/KZHssoo0GiATZAkPWfqEchFiZlPUAdsefwU+dRxgzOALoIC4KxSSPVeN2EUJO68AiNVbwAIKnrhfFnQRkejYGNF1G6komg4J0VR15IhYJ8V85CzTPKFV09GH41IcqJGK8wtcdy66uOsC8YNWukL3d+MlXc85Sdi4Qf9xaOZK1ZYKxPqRP5QXnVKgcH2gF6n5S9k+tMjxc99CtCFUi3RoKCY91T0n7Rypi9X0jNENs+COpHPWJtlfcXVDH9RsjwK+cqBfgUn+RbjCak9oOsKGqCe0vn3NwyewvRYGRZTZt/nAQE2Ia61/1UPqfSl3VlZuPPo/E2HXYEoUs5NEQkA83qPepY+VSECGMXZSqwp5BS2eMyfEiljjOrLc/Safl/pGitggbkexE791PQJmT5ZAbWStY7o30FxmR+toPNGu1LCcMvZaT/EHwRB1PrNeIMnB/M9WFnTNO6YqbZYEXj5ZNTemf3z8vTUmcVECnNx3GU4pLR95cGG6jA4DJ3esZWQnLWIw5pm9za577hmk2EDRPr4NTpLiNn/w6wB6Pf8Hl8TRalkU78UgRMYq6FUil2D4qwpje+CuHde91Kiu5+bjC/M+2DdXDi4740kKHmr30pKekN0yqtipsc5+rg8472skC91N75XE9JhMLkN69VHwCMhOX19N43rZuRclpcm/bzdjE0HeNy01mlT7gheeYjGpzyaqRdrR8JD6ReeU0BrGhjZLECnxknAX7B96uSF391GVRv9oEj+VabwSKM/qjDmd3X47YPsviwGqX45JrkmDe72PEwgpfMmqOrq2Z6Jb79MikcCmM8l3TPQHa3D/6NMFX8uUGZWCGnkt3IisTT9M9+NR5/GCvWsKZJH9PVCO6GQ921gHVXPyuyZ20379rmlVBlWUWM7mF+jDmjlgPhTv3/+X7rieqLLw81T9KH8+mh72E8pLwb+Nqi9kOS7wUOu3zSwFfGQbuzcG5hwe55gPToH8A0dBDrVs3fv3Prx1S91draqjBMcSW+D4JLFaIsSA+a2SGja9Sb+B2t4/zaPspgsiud+0VxSlJgKcSrUjO6zuJnaZcQwGt4fkXCAS6fxz0zWi4jq5Ky0SKdUf4wXDuV3xtPKSEZSZduGukEJtTfvSFismQY2ADJgyYVu68ae53/aZuZds8mUQjJzhE+QhBGJ/4iBf854e/l4Bl7QwmzZA2WEBZvNjXD5TmNmPo4qWCT44koZ9yLmvhuv5j8fEmk/+PVQt0aImxCcYF3iERWm3HOLFThXPDo6c4YvY0hAKjcVtjWfyLV6zrIC7j1iHx7qJsZZXK/WvgdRTykZn5Eks4KaXFNTtXTjg75BNy9JaBWIEufodzp6HBj8wnVMKS8N81gNtx59cwMz2PEBXZ7ox79ialdBvz0Z3ZqDnnC3IuJenXhx7pIAW7CKsMY8FMjRkTPw//l4RM/lA29g+mJsaw7x+M/6uvpdfGaeuWtRBv7Ol1PFTMKTm/5Y6hFF8J4jFxc/uBYIVIkI5NPzTMF894B2qyCA15odc5zbXOiTwjOdVyVgyGrA6rnSWNB9767iFMH0WznU3tRpYw1Z57QIGAy7wbYpQlEjGuO9TOqTk65UqrBIvsYwUyQhbrrt+IlRbRtyy/ny7HDHo0IhuCe/MBPlEN2t2VGkK83YW2AlMFUmo7A1eFuCI+sozQwg+E1inE6J+pp7rzl8QGaCt7P/yNUSree2WB5T1dT13Q5X5rLmYGeaTQ7b3aYV3nXITP7UMtb1pHCuGs74YKN/50TkC8s77uZhfMyBuBfba2nUrw5WAP7rEnAbFKIw5Za5+XjuJ0ED8RAJm013XJC5D+O2MAneCTVFm78iignvRrrRAZqQy8fPPJrHHPIvC2zcbChQGP2lcNMzMwMPZDJVh/WVtgRfkJp4fPPqxlrS80WNLXRrxH9sr/dzdKY4rlf3ySTtrLsAjyqXRXjZ5S44ibiXM/9AGkJPp5lgs0BiUt33yK4Qq2ZILgeHONzuuThViLZ31bnFb04pgqJJfJGIb+R7cQNZINh7eNN3V0SS2OJIr1bi/kJzUoOYWWQlvbTkdPmpDqiNdmoeOTFvIx8fiqG+/3i8K+Oc2nYxoQp24z1Fb1yXP+yGTNlDRRFIx6F1HfPakfF7H1VNpAeBARqdVrdG2NLTUBJPkf06sSq0P+2IyNFrEJYHd60/E0o7otA552rY4YPWIy6Q5ayQ3iDdqYYvts4EbEX4mHMt7G425vbrERyF+bi2X9NjUgv41HJsP93UulIWY6OY05pa6LBDRIKlFFWgqH1vHLuTVMonCZt9fLP8d4XCLvRPvEydHOlBIUoXAuubnd7lqvBX5L8+TH420GcZ2QnvbSF1gNVOyOgqSzrg2Zxlz19tSgVagFr1a34Set8WsEjXgCaZUDgeGT746MI+jB2dDjidiHIRLQzB+V+bbOdc094RDyvlX/mAk59nYC2ceEgPUES/idIcDxZiWB3JcDjeI+ALccW1O5k1pvKQ+ojSR0P5+JVp7dkdg7fcoaLOKHcadFVBRhnqSeyIe+P5E4XREPHlZB/iha5PlFhl1MpD6FnbzR7WL5a8VgbFRpZssq2yhGzvhv+EBCMZr5+e5vapd3NyBfE3NTWqjNNcgSpfs3qfR4vM7UQqdgAse7C/A2V1DqXco0V/qhkfvQwOdhSdqFB0lOWyTab8VrU668QR/NvNIF7bxM+H7dfyRkKn5xF1cLny9nQz9OsGqFAl5tOp9yO8+tJbR+msnurrqXlTPSZUfD2AehcLxA66M9s3T5UPjKdpqnRmsQegRkRAtuC/uZW4pMBirPLxPpsCjLgcJGlUeuZwTI4DdwxlOxWZwV3t9yLLKGbDjF9IyeCp0FUw2p4TuJ9pGl0Z8UoMZVRTROZ9HiOuxucAVToWH0NRdx3d7whJov1v94kbeJ1EpjwnhdnbNd+bfaF/8u+9PxeHAB/cS1FaZmBKXbUKNLMl1uUY1XkeYudqC5emDVMRhE3aNN/J32IMEMBpjW6j/9xsXR1iIAhf7SPq1Waiy6Rt2XePZnKY3wlUdwl1Lgf3Iw33GSdOIuXi1q8VuCB3TvgwqYCfvSMb3t8XkpTlHNc9nVrglu4YOaXGBLE/eCdM12OX2vbWjOblZgxpuhLJGuREX280BNhUHZPKy+N3EtMqvHnbrvDUpbD49ujxKl4IQYFlzvemvUcNM/YdL29o/OoiZmI+5atNrNKQr8sAEkM71i8Ywg5XY7Es86dcj/8x8gTc3SQf3UHh5QFEsV5ldy40ce9RUSiomudMGDq6meVU0cDvf+FXR8d2huG0GwrFtvpuTi+tV5NWaerc9D+PfpbrV9PDI5DSE0Bb2oFJyNPiH2eacodAK6qb0jafSjlwZBup2Unmy/oqmOH4Qx2gPcgjyqz7oyQi4o4yde1m/7QSoyd7PoBmuX66v2ZMSEr/8xPgMR0Uy3tDeMJp12U2O2TkTFEwNvOoDNb1TGsW7fQOSIZLD+PBA7eSCj4wAQrFsCTEDKBnT0JoZW9rEnT2Uv5Alfl6/lwD3a1EskXFvzcR/QZ5hpUJjlodunfLH76+bmm0z6IxYFA2XcaPCgsRNKalWrB6wd0IxMOeHbPka67dqiMZR72kO9/+J8CZh5pMZqHYyWYIQm+SRCTAi0KKC4GthqoOMQPH9B/ZY1orqF2/zL749S7024LitTuH0M6zJm7CvUPLCvQTccqrbM2qugurQJoif5q3OatZ01cy+myBEOgM7OXwgGrYDvtey+Un3xEf/vrDN7C1RqlGQ7WoPIAEFC/r99i2E/EiT76tikS9Zl4UThsOA73BtXVsrfVg9YFJwJ52Vh4cYpAEGfMw6NQ7XKtcaVDrxtocmHYvnt1BDVFQeeY4GzS3UnheTOeFMEB4miJachEReoWXWDkZmYJ0p3hKZ8EjgQvr2OuvJ3AamX1Y913o7nuLPbou5nC7UaxIJJ2sFA1bj7vCg1/6o8tQrMHYl90rB2Z5XKbVh1Xv79nC1rJl+4PNLoOWrIgK3/Fy8Cr5SiHwCZk4tisNKCEzESLi6LfbmrxmNxmb5xYBiMaaWpOpPhuLD1S4hPOV39q0KR9jX2ryLJ5V3+nz1ItfSKKwc7MLx1HqKoPcEKWLB/QxyOx2BoHh2KIMwBgN6gn2Hto6iG6Nc+vg9CHRFHoK92QgFVqhYEIJUA1hnZMgEKM/y69oDRmk6gmG/z9CmJKV+IBwEHv2TSVMS/U2/4c26N1IHRFYi8y4wKs/0k3ohKkCBcGgrhPU1INHUjCPejsUe1d1VSLGX8BieZHPiI3/14jP6aW6PuWQg4hVPKHoOLIn5a5FjCt+wBVum4PO3gG2LK/EtUf5tNRj5t6Lcmt60Ryl8YQ+SR18ZtjLlkpd+QHm9cbFQc9GC3a56lZGgtpxwMuP8ER/vSl0mkYDt5HuyiSDcDKroyYjzxjle7oQ8SAPZwcfXRDAcONK9SKLI+38uF6xy7BOFAPxR6UCE5bSX7ZRpo5DLcep71s1bcD/h58tcWBScS0JqYzc3ZB4cVMJNUJtUu0y8jvblciX+QHna9WUY3GLqQyDgC4ytg0LRz5DKTa1JyroRuncPUo7wwws/6bAdZhC1y7WkRBeR6wfP5WeU5gu/8s9Qs8Su4VCje/Qz7bXYX5ISv65l1CeoUPdpzWEHpH8jOJBts4TVYH0BRjCKyC12+Sd/3PwzxA442gsAbRqkR85xZueID3p+aKNJjBFCGMUUSZJQXHsMVdpqsyrCTSyZacFoUVA7F+K0nVxeeBCg68ulwAfKg/Ymo48An/49akmSETJ9lVTw+ljYQfBKi6fJvCJDEcL8Rf8I725Qx+49Z+iVoEBHCX/eMPU45rJTrK4nH2ftCNPtydja45DnrqGxqMQN0XCVPQOLlVKKQjhH+JlX0tWMANukX3R8Rke66thtoq/i92LkDRvQx86ukgzKyuUWss8IvHyhBus5V7M4sQ7rr/U296cNKWRiSHeRiKmhByncv0tTNGuPkThmw1jlwD8Xt4ElfleqcT9QWMsg4SnA4K/+bd7WcdnyRfAVKxp95LC2qHe4BGOBKmTQIeojolwKuYOgRjMX0/NsX/zeT43be78tAglN8Iu9mQzkyRXTX66Mc+LxcjYRdSPpOVLBo87ZIW4KKGpSmYmcTgMIcJS97ODJBQ2fp4mhOnTNkO/ydnpwQFWpaHfyDt1aT9GAR8YqnXA1AO6axefqLyY16mYW1wuDtJeMmaclW8oz50H3fcpDJD1EJsOWcNJ9t4EF6ocpVUWap0zlxZk46tYaRtGoHcajXgJFFwVt6Zk3mvuQjsbqx+dUMTArxd9U8r4OptfDrC6N82KyJHk/4JA1vrArZL19irtlk8pmPqhmnuOihP0ub8/KLleuo09LuzqEvI2GYJ/D9l5Q8BZMgLuSeKYh9jYdRP4E/W2BmT8ypNxvL530EYs3dOYIuyK24KPnqr8tEE8EyAN/wluwzRL11uySkMq5Q7fpgsvX5xV2HrURF8yvxZz2eWbBT6qvmcpzbypS6ypCuxxTGAZcGXIc4QQB3aGnTcLhTUDFkqIIpFAHFAPhPcQI9y5p7bT9Wq+Xz0XMi4zw1mIC2eJS5w0JSJj5FH1wwJ8QxAYXXVE91eueY70vuq9AZDZE71d9bJ1pBNMXbXuOOKi0tSwBMb2tyreaqQUHEmQC33cY6kh21o9nS4sQ==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
