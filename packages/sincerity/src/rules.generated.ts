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
   "packed": "wzDcV4JzXIrLxfGKq5TnVaSIfEc8Gpk/JfqZFe+++YYgi9dxbbZp8197/MZAJVqt84+17suEQThG2dLIV7IJr3hdGQ6XsxbGry92QHyxxAFL1lP40BcdD1yF10cmgu4L6tMofBmB1Jh0PzSAbeykDFHs+u/eZMA9LM9/6sJ1Q+8x2Gn8cr2/d/whQ4jlZXxAT34guQabgKMcIV+bITj+kg9hQIgazAgtv7zXhw2WnDmpofeaqrbp938/grQYdmInJTN8S3Nm6bX9IfP/pmh3DRiXSInBQlpH2GjLCPm6Q0mespJKEsII1I27ckcPKlCEK/90I/nLmORFrmZaK4zwHf8knzQqtRsIqpRNRyH59lZWbhNbSrRjVjg4o5NCDOh80/zC9gquyav3dh68XnFwsnWlv2PHPVC1u88mJb7k6nuX42qo6tKm1tA0CmjPJL13h+VDQYMQqMFY1+9HAM53y1QYcFPGxFxDhWGFL0mby1vgOAUntwhaFKtDpRYg8X9Tro2HwuOXskK/1zv13EK1KdG7Yl4lj49SY79wCeqeqYgBBreakOOGEhNkPw1kX71//U6Fk6lCZrR3HaHVBzzjIKPOxivdv/IGtvilysQu741Wx4dO6pUCrnZfplUAT8K0n+ODYaeaXog60GS0bDGeNXb46WaskuPol+r7b3uuQ9D+7k7f70PvNIGvbSe742WciGEMF240MAzgtpGHkz0SVzP5lIGDclVYxpk0TY1LTUUTuoiLKiOTHrhnAfiwteTdL4pCpZCJPoomIyiSIusGlWlydv7GqXfZeDI88z2BDMNeHjzaQW6vCMCSSEKYUCdCHR2wAAA94Ilk0b2cQ7n2DKKGrbfg6i5BkG4vMR1cVdj1g2hgvhlBDqkPwSfUBo/2dETkDMa5sSCt7/iBYpQJMoJmBLgux2qw5qUx+EkqmTkK5UFaSj2WUMuQD6rA+1lcW49ZEUry3tuQ4A6dvYS4YQ8Zo6fw8GhOnXVs0YB1E/J/eTtpjrxFHtIUOjbs7eqgEhCWHWyb0X/mKB2UU76AH3F7TUwlacuihEMh7T35xRr4/kjAfA2Ubw2Y+/zVnoGuJb/LttvsNQCIYuUSXbCtVjepNT2gRVMudzKIQ9lSCY1uiUhWINKiv623nqHCUuvoaOzB5NFbw9NUlt+XAFjMn80Cr2zARdoTqLcCQagS2HThn2hWolZf4QUaDiY6vhzFcKN7q59BCaYSX21wT5Hf4erMywGhicJCQLW778noBSchKpPTYtUniMp1v6xxv1URwgMGb1UN21Qn/IqfJv2msAkiHtM+yx5EpaVMOju6AP8k9+iJi+KtRJdjIh1SwIa1I4yjbrA/cwe2Gl5vat2M8JT9C48oZuoBaOo3zDSQquw9C0NHRJxWYeeIVrz7Xux7UzjvWtZm1OGmX+ukWGV7pY1K4PHBrO1ot6qTNnAk+oijbBM6/8CrdQL4Luoa4CXpoQsajopQQ1u64cG8fk3NrbI/yw4G+Cu0la33FoeKrbv7SHQKEsu5wBD95SFGemRQDYoNDiX+/roeGAlo+TMGMCsjvi5NhSGrFnLAJBCGEp75pZg6O2joLs0cgMSaPB6W9FDEgYa8liWkBmn9oQX7P0KvJ/uAsiq7a1oSSKYr4+wwf0+HM139zVkf/kJuOnJ/jAXA2sNH9AUu37m0I4fV6hN15HOm4PrXSTuScOO8w9M7h/QSVLtWeQDe2SwjHsnH/+Eru9WnHGoLO28GgP71VGHn01XevLOPUHdA0hRwYfcRuXtUUmEUNgHUsxWN3wchzAO+BgA1GqUZYRRxKnJzMKKnXlRIqmGaEfXTqrf+vK+LHH+TXqSOgHm6A36/z777UKfzOttV6yMNgM6XEj4eE6ZbwYuh8Fos/3/tbTgR8pgyC/jyDETRptXfoS6Z+7cQjd3uErR4I/GWay/UvlhIVYsJrHWTuH975n/SuP05JEdlwh1mDEW6LqAmQx6pjW4KnjOEqPx01CBYMBzlK9IeReP3x6LWj4v5j/UiW3UWCSQZH1KOSUKxknF6NhgkSFA+ok1T2LYiCf3At9qqJcjRnrAy+Rp/7/XMBm+7TrFEWDCEJsa/xOyYlGqgtTgB0TezELCPUbxsmTydnKi1q3VmGMfJ3xehgwFVbxXrzczExfDhwU3LdG046+et3GYyrkVxOoMtO0fJLzHfA5+zh92IIXuzB+cDdQJ89ob9SNatQXeGwQ/KU21Dd1ePztpsZxGvbMeS6kZlRJsaz8sRG+XFBjkHfz/RDBNt3JRzlwPkFq5YroUm5r12aKeit58Go8wEhI8Oeo/yQDmEnvYIG1mLmg8rhJacTW0UdbyeQYR6G5uGqeWLpqkR+vu0Kd5TszptiGxc7RcHpnyl994x0kcTPUePZ6Ks/SzNh5nrYsuE05T8nn/77PLvTtkmBLAZYA8BX28P/yk5nYBh4G7ezZfOJeD9nsVHFtqPhX3FNRajIp0nj6DptKhEVLUUgojWGCwmHJ0SDIRHcVm8H9fZDrvUIYx7pjH0ejls0KvaMpGj92fKS1/1WlHxS+7qLjayX9ZBAS6cKRnS1MNieoHg/GTqK+HnRIEMHq/9g6IQK5tniHu+1Fhh8066y3lEnzHGTgwn1SNijMbtpQifbLB3G03A7oR+fDcvdyv+51qjw/ukBEEYlUmiLvRnYKGJJNGxo/ZL21Kf8yn6UEz+bhFAdb49B5FgBNwlBcZDH/mB5NDcitZzKnwI9uADWCET9UJYVkBUBPMLxu0tl+SkE7x1sefv1zVLbJm4ku6PEPpR1CtCK0NAdoh6isPqlMmVZe9afCleHVMRL2lvmoMBmDuxNzCfiXk1z7N5gpAJvM0N6UYmXd1Z/+HKiGqG/KNOWSMULQa9I1l8YKe6sUVhXYliwkdCTRKg0hfpILmyVZxrot4hMukCfJjbGbCNYQ9seUeYIOUkEZ+1JdjMy0pekUEd8x+j7CrO3q1ccC5rSzP1P563joDa6quK2olLitwkJdGq2g63cUaRbFm4E/ijxvmdaemk/ctACseTkW4b1J4idFoxp4+pb6oHGpQeAAf33nqq1ax3ceT+Wg3EpgKLxB2n/WCNRTRqlVKlb+MpKiukb4vEN2hL1cX2aW5BreGzusc4UlpCsYoLHnIGUVzDWhBfXCwWt1iwZc0XkrWUWHXB8q/Qoh/l/PSDKZXyQB9MZX0ByhzxxgEu+Cjyrkpn0i3TrRJFIeS+tUEvuzPy57x7sd2U970I1v3B9yrk0pN5MxVEsoprJIT3xQt4HUGsEyTf5FfeT6n/8q5In9bzJjvVEZqHzkfJj3JWtE6Yqjw+ddSHm2QayvL4DbcHH0wJvchGgORNDYF8lNZFFrH71Y21hnFB31RzPZbNdOJPtOIhxNPjAp+Emckjk2pPJLaD6G9iZfS9xiSCI7rBZLh6jhde8pd4AvQVlwz171QW0VAHmoQSvAM7uNKH7udO2khHkGjs1WzltyJaUhRWNycS5zjswLwTYiRTYe6jdrPB+IL/RcupFoPL5zUmZJu9Yl0KeOGarCpIKD6VHWtXc1QCvlfIG8Fqv5wKJ7pTpZbyIMQpdYlXeXr2T9a6s8oxDB342hFHZ/i/mT8f24gSgQIK5m7scpRxRdQQSAzr9hC9ayeIuuhs79IrLq0MuqWG4wFCl1bRXtrPoiTboOVqD+yDVb4wg5ohGo2e2SPKjyfVelMY7SYhuzGXZmxYXZco3Az7tsSYuW/X8UYq6oJ/vu0qIrVVmum1vkAFomF3RYRiLszswQ2HdZ8lnrXSR3OsIA88ZFdMhMfUGmXmX2knLJXzxnKYY8qo4215Dj7Ymcu9GMI06lFX/pdCFoGhYWQh0jxxIqyF9dtUAwsznyW9ryG7UnD+4/yKupu6GrDC94O7OopxeWhtgGpBBd3aGYJ0umb/rS7khhnbVjhYxEv8LYNbiaDXpS9wqLCS42c1tClvd7dBVO8vS1JeBM84rH+iEdDPGcWkg1Gmt7Xm4Pjq0JNhT92m8o8PQnBERK0sVkoucfUKepGad3YZ99KvmkVthjkKfgHm4syR8EWKpUJJkFTx9i8UrSzwwosow3lGjnyjrmreOAcp9qJCsUH9f5AqG1OJulKvsMKyUb8kUdSlZ0+sOuG2KMdLG+WC3vnUsuWVoGpCHtdSV+0efK4vQzRxVjBQspDEv/7JbN4QpNMpXRWdJYuSpJa3yX1wzNmqurbehCuNSBMhRik4TWYfi90kZzh05R3qwFDwRD3nkTz447O9+5NDa0HVAvlauzYvSyL/8LJEny273F83Rdg34UKRM68I7vwEvLpBL4yG9KfmidwEdioYN50KYdr1mKGrDR0buOF22QWidhoUNYzxL/P0LC8H/Ca2zuy/UVJI96TCGK2LlBVtzG05sdTDgRMvpQDA5q0xaUDw4QW5a9UlRO0aHdGy8+k2hIyu8B2pZ/+40P+CFPKQzjBSMjVm28NM6y+y65DGb7GSTonzt7DKkeKcb0uBdehQBUbDIAxijFy6WG5pwaNa5ltd1T9+G9i2ZrDT7jCnAG36Pq8SFN1yqsFOq7ZiG6vcElKux34uQI1kteq13pf8NeYxZxZBHNV98siCTF2j5EdgL2nwfs2+rFCrv8RThD5jhpPyHk3EyfH/22P7/EwPfT+wrHlEwv8QOd4uvX6vHX85+5SfQK29jstkBpdIeSTo0lBQIPvtl3o7CDqbCf54cFdW0G0xFynes1jwcL6phAEBksvvEunYW4O2l4Tb2q7NDUf8GGWdsf3f1xntXLx1rJllo6LBi2RAXddKz86WYVcsjxOby6t5nK0D7dodGolDl8VLAjJqyAQSSBBMXEAt4jJWpcQQ0z3DL/OVLM6c2bNaQ6LRPPQd/FOsZdjKOvu+nVhkBCljC5biv6QOJJNfADm7SG2/TJahhqoGq0+spgbFdu0k8yfppSHESOaSiuPZSOvE4epC/VesfyZ8tvIwdr5U3ctq9OdRciPYF8bidyqOuYJ0XSkFKQn1dBPwN+CFfzCxpIvLYWzeD7zx3Zt5kJxpWMHV7t4zESjiAwwfwXwqCyrQDe0xj966kjUAaGL14UFkuJQ1vsdUyGhV6CT8wiwHmPTS96I2fEkHT3PUxmAxwMictDKzgLzEgsNJkfX3iTn3UfUQCBtP7/4YA1ISl+gcnakc98Wgvl0KAUweLKtvLXUQRbWymmfl9eQfEST3xgUxgm8qS/t7vmTQe92n+KHqC5glIpWTdvNuaPE0ZevL212ePlDLd6gU6RFlhqyNeGu8q62iwqSWKYB0OOeaFhEuEdepbB4mpyx6/LshoveWo1j0SUVJzyzkvmvq1VapTDsc+U5nheMY7QSsg6lFo+EkL5S1E2L43rX3qlJfowB0ubIPIjiMlt7ACuNKGee3UNZqzlw7nUhEctnVQVeytTzQ6b2VUwg5jlPOuAVCeT2dKP8mxt7ojkRcGj/GemEM4wwuXDM+KSPSOAm7E/ZeHfHgwj+nin+SavnYrzRH2l/0Fee+MQIYHVl0jfOJnNnl4aXWv95qi8PzFzNIlb7bfg6dDi1YFFnNsG2Te4fb69Pci1wYmf5BU/ENBNfhCaxUfi551FTjB86Fa8qXUC/xsFmSrlG8d78VHKi6bduM8SjZ+MvSVFkn9VNAGvnVSQoFDNGmBK3WjDJ81MMFGg4HOrmObSzFUr4ziWpEpYI3GfWEZdYn1Ib5M6tcm4ENaaI847KVOBaL13mTiQi3fUxmhx0pJBEK4LYAKHbHtpj91eehMpNkKYccm44MEGLclqU69PYesKKeXcv/KOe5ma/zP5eZ1YPrwsPA6q13yZG2KG0Hx4Ef3pEcC4bDhyKtHj3f2ks0agB8AFmvL3/5SH3th5MSFADphQk+ExOt9DYjw1V+LQqkmLB+7uo9oBJXwuxRGamQIfWF/OvsLPr+662zens0N0JFBNS3Icyj7TdO96OJpL318PaLdmFVtm7+QsW5P1IJUCA2Kpv2cFz6oxMz/L30PMNUQvA3mlxu5KA7n8zKqhDMr4LoBUDO3gi9w27swQFynJWrJEqrOsyMiTxBWSRc6QtZNk0fUDKATqIuMrDq4cnUR4HrWrihFwGN+P6zyU9FRMIy9rblZo+mycaTZ+hmsOF4oxJeR3eQc24A0KP4bMt3oqdi0VPhWXNTF/fJsxJLXQrC2aZUgYinJJEMAImprAFqsoLEDMC5kJUxYJ/8zo6en4grTFG0se+YRbdHDaxq6/SgtN8Qk/yfdUwdIFwPN8QvZmPJgYuMXP0fRP5or7hr82/TJUla3+lviKsdDZe23KPtA2zzybaAHma+klJ4pnYa/VZyii4OysWBP8BB4jDuNOlN6sqC6Eft7cp5pGZlpVrttuIiGvhWI3u+zuzG2nzLN9JdbEsELjS9P9tQPIH2cI1Yw9yTzGh5b6vyd61KIYLZNovTj24IxxSqwI6oh+VJ5tv2vKP5Xn3Vv0agSF79xJv/KLWCIXS5rQxgk0LDo07COSA6iUTdkAQ++J36ruT24OvZd68PCLnLE4hVkRNcAVC9DDUABMlQyN1Hn25cF73pwB3WeRxX0dbTz4UG84Sj3/EhnY49fyrG6zhY+5XB/mqC9xtmQ/Oyz6K18TAXsWvb73KxS8+liYGS3ah4Y2Uj5GIrBab17YKKNFdqefzxuHcKtdjLAtJz1T23AR2eSIwy7CEGkoPxJZUcLlpQdjHefgEd4uxXZDwJiOXDOpTyrzwcZNUqjbXpAe87h+/994pOk39xq4qrumcPfHr9PeZwtlg8XxUS55MXOBqw+lVVEZD5vfYPtdOBLQ0TOwM+P8H0nBodGFi/zcm7BgClGn5CkgLWn/zylRK4USWwxTzdRBNCwTNfj++8GzmFd0DAEUDk6emrpAc+a7aMiVB5RjNHI0sN0nYbBv4Z3iCO6XLp9+mOZp0hm9+XiRvIVbGa89HdRgi+7TpVHi3RTAQ/npyg/ZoLLaPPbG6VAqQctcsadPSRu2FHJnK80xp39VqZLLXRPBTaRm6XxT2uuM17yrJ2tySVDfTf//76u+LiZ4gv3tfd06GG+c/S9VvzEfaKyUcKHUTIBeSUa4wDEmXo5ufKUVguTNA3RaFVRVohJIQPk+FTWSZlLA2SQUh7wkT5qnYkyzh1q5ytvFrLqdRwvsvMZy3GbbCMO+981jrFSgBjRBBEJkQbzhn/r4QPYmCfHhQOmViMg+G6W5YFIxZbW4zQqD/2yjxA+f6Zew8GSLt1xcodT0ey4S+OjlUNLlOeYZuKHbqKOtkZdmco9K5UFGjzwhueILgZJlFQ4cuqq9acicgo9DVCHPhvlIQcXx7400VcRiXoslmzHs4lucDSQrvxmS9MhD5vFA+Kl3723wD+JVRuVhH/PopFCY5+qbgNIdmSn3WyB0UKZCTPB87ztKsepj756hClThAFnHgZdtxKt+amk/itWz0E67Zdtlq65iB/OEf2pg0vsdRK2u7NRCqR6iseo5KV2/lUr+pwocO+2YiKhlhl/ycbH8T50636eJqR3r/GM3jdfWvyN+MnxllW6lRYJkvAqRCU7DGXGicg82z91zoXZQAAV1JoevBLWRDwrti+JHayX3R/gVLwnqszVZg9HitRQvGS+HENhuVIo88flLWVfA1qrFIhna0gbq/JMYssGcDQb6s2eeXOjfRiLW6wTbsjxKhdexUTuZ0hjKNJ5BDp4AQYmH3sgo4a2KBb4X7xKLcCgrvLTjdKGsBgZncFnzIIDM5kXttegpdLksnq3CJGOBeYbcUcdvLWD7X/bL35HXUJU6k0fdnTKdae2/pBhjkPDLuei/znNTFC52mBpABxqDpf10UjSjUGWSYeIeS5B5wOF1CS9x+B4he+PZcWunYHCxEXpP547jJfLh62cENLog2sZHE6MGjGauwYA26A2vl8/j0Kr5lw2cgmo5EfOQPujLOib8idqvPSbsmhKXzw7kxXV4VwZnap2zF2br5QQkkmMZi4WJJin0pweY9E7MJ06vRjmDMdHu3f34QGxMaUhl5k3i1+6s/lfhTqTFM7bXssOA+E+3xgvmRTtpSbum0JOXZ0PMG17Akl2CLGC/VwCYTBW64pP2edTrKnhC4DURk6hnJqWYgZlq2BiU1ANFl12gz0gFWHpTB/8UV34CTQnzLrcXLW9/i2hWplsYbmmWJiHEzp/11mBoR/n/Xjp+67RtJn0bRcQ6Kfmw5zQJIvxcv1yhLNR76upYiNgGjWbEltD2cUJHTBMz9QbG4GgsSMG568PBDLoM2NYpA9bY+gnizASunq7YWwi57ou8PztLfY3hwmOdyRBlkX6lE0CEv0YGKXPMPnaKGx59vRaFalt9GJiZrciVC+SKCH6YgStLQ/cMaMmeBlH4eRWcoBAbPZl6Keez4Fchxj0ksFTff3kCjddLXsYFHu2LG9hHPlQEZ1RpCCtJQSrpi8uxy0aiZDkcqvnGQfT8IOG3EdIxHin8DB78sxF7xGtP4FTi0wAz50dNvt+xuaOabnbvAftcSPLnBMPwle3EarOIcha+PkPNpd6qzPvmfu8YHnfgjlKRk3QH1XB+009OWbqR/rv8Cv37YVZ1n4CJ8arGWCpWqthVhQRMcn+3zpT1PP8RCev26lS4HwpSEoTb6nPbTqat/XfOHSbTJpOvvLlG8meImwJXxWJhf49HZU6tIfich+TS06YfaLNbJK/THhX136Bog80aDBIRh01s+9SONCVh3DkGM2e5ewPgc31F+xoDGLLscGrM0vQct4MSeNV60kdnYpDfBN36Mp4kI6cLU5GeRJtMllf8gw4w+D1b2KvQK3kDlTz7QUhVOVFMT4NQRcm5xc1cg0SF6McM68+NbPvMhY1wMbaSDp4L34RjxXI4ePmEWrWC8WcJa5LjAXxM3OiqYPUtaQYAHkFuqzRvKzvMuNURRt3tMamggljDyj4UmRMh53IW5GnBGfDz6IJsGDueJjwAizrXZnaG5F5cM1mn3U2c6AchX5oNWuXmbaH96dSOXlZ70201aJgIIgXVvukyA+UJJdRS2LUELXyltLkC+fvXffAepfiV7KvBQ8zwp3XFNE+cv8GaVp8QgGFMcv9KWVacWrCovfQsWNkDOq9K73ns438WbPKaXvf3U8A3wcgCv6uOofjmB8p+H6tf+REInYctcXpm+pQGgW37L2uToXqfXq0MzNHNBJZitn/eOeiLMR9Cyr401SJ1VtHnyOgBLmakSo4lSX1herIAjlTdkHzAuNc6j9GBryDSVWq4m2T6IxqzZ1oaXB5CUBHGk65AGwgcq6S585VHuPzMFTEh6DHDPU/RdqW79PMbSMTcYANificD+ucFlX+zrZMcb8fon8kwVBPp+Om5WZY3P+sbz394hd5JiM6p2kr6r60oVqrrPSnEVpUw5N+6DirutIy53v17I4Ohlo2umouLcNTQZXp8j4B8vUWwlugN4f/9zQmMpgyilSepFUPBdNbN4uooFnoPZc4sfSE6NbkEvjxa8FZurejqw/B3+7XmlSbTcjxvxj27mpgpRiYikcY0KKZw4VbbNIjJSbaFowdisl9a5pBSvuWCJppaLcPFLrY5c+sCtCUmb13nFEhTUeiglcbC64UInjoh8fq+jXIgcAVPrOZxElX9LwcAPcV4cm9SXEvaXE+jkl8CFJSJHzXkY87+ptMJrsiTF2UX5YIuFg2tjJYBE6uPi2cIdNO/S6+sJ6a0VfUomGs5lCyedKxu22DQa1JUE8wMfR4YjG9BJAqV975XwnqxwBXBVOIGf945EeHjX/dkoe17n+0vIuhLSCXIQselhO3+Tc+usiMAp1dWfeMbbIFzx528pJkomx1nbkg5LScEkISImffZk578TCby7/k7sd5xnQayTvEgVSlAKhU0ygmRs7z8eZ4woV5Iqkxp9+pt7rNpMnnMpeGWJvBn5XGFZrb0lq+FmzxIWf3Oe+5eB6WkwhuyBK1s95MkG2lOlakTRbLBB4EzeAN6oP8Qpe33T9WhC1xatpi8wtmyRrAxyvdLkxPn1zhh+utocp9XGqzZ50xHvle4CJ8MIN3Ajz4Ogw38QCztncWaheRzrQ6ScOILuiR+4q/e9WLgohfXR9vedEBkJDLycXxRyWEbJk8ifo+qYWjEfjXzluJDvB4xnOwDi7rWQeXuSawmVkFVNe/MTXIwd9BKJvdjoOONAAKPbh11+hF3ygRX6urdPvYNXiko3cjeinvZ+XzvrnFK31A0LtPi1zkwLaEG9RVma+cYLiki2Kvzu3LSAXDfG6tzWhJkXKY01eUB5xOVVcpFuhx3DSwBbpqtxIckitEnZfgdePHq+ntHnmuz/KBlUhH5jlJF7g82MiRH2ruhdxbAw81ddmGEWll/MR6w3p7CU0DFjDhVVpbwKTIAyBM0rRzeJCHHIbp3ka+N4yvtOD5VAKFf3LOatSsAakSQ+d+PrDQfF07qW/zfkA253+eSiK/9c9oTWQfzI9a82peesbf7cXXfkSBLegknEQ7QWG4+FS/mBNXcdOIbjsWCnffW74R+TJOnQFsyXD9sd/W0ZcBZvJCpDMorTfzAoW9gKUh7TWElrZvZp8sfE2THaPEHvmfL3lOYBV8EoQAsurA0ilxhpPuIk66MMR2Puppqx/ZSUSG7bhskQeMc/Oeuyqd3TiPDhsgWf2IMNKfH0SMVBPtSAyjDmnt3wc0KY37BEHVr2XWh3veCcLMfoQ+iwaVGUZ2vv37EqJ6NKeUtDZJHhV8w+wgn+My21GVbQg/B5SBgbz+Yye7ONRHG3Ht8Az5LHVvsjRZWqNERZseTPwK8FDsb3EN837qxqqz8PIXCLOLiM1RNAaHTuGB5TXcIovh6BwNyfndPP+9+jikL1fX96yFEUnoLs4DvMAMZ/8qPYOjmBzwcuqLOYBlDkCu+147nZrhHW1uPDPPLxw/WCO+a2Ar1viICKC+5d205q6BG5jVSdyFKEH2kCXJbJqlboNXq/A59FYk9hJCNLRrR7NkpWdUcPaxhpEA6o9W16BZoSDjuT+HnrwZ//r+RY+C28XpbAhYxnmDe5EwfBotxFrX2I8HQTq7+EHqj1lmAmVA7TnBBghCQd45+gPsfa1PCBV3cs67dYTCevEaVadB+3NQWrn2sk77GQwvSlLpdIT3Z9UH/tmmnGSZLux4FzK4jxzmP9BXXJe7LT0xVEwjw+o29aDies/XxDN0iWCUANLzI1z3OqxUEYDV88lHPSFN0GErnUUP1RMjgYAN64JIkipmWdv3zK8w1WkVav3k+Ai3MYt2sEUpC8zN4I1sGsMEh98btw6lTs+IaQmvokWI3z8Q+uDMKX7/RV8Xle4oxdDzRa7pf8aojTv5ov0iA4+4Fk+h4QxxjkSxQfVB2r6rb9Alna7oUzOoqFppvqbVtLbWUf86EBap3eQpE6S/FE9Ygux+w/Hfi73X3EfDqDHFn7BDLsBoDZO23Ok9SXPZdb3BmpdVEWSmhDvAMbja9OnNJF7N6KuJHcYEg40XFXwhe0bUJzgpuafYNPWLt29tvJG1VS7+LMCwpPaB7NSoLXis9IvByo56jp+uh32FdkjO2PBXWua4s7C6FmDKXK6Jof6NolFcsge2gbIh8h/h8yxZbEo7V/SDNDACsiBzWOzKlJMS2+bdNyGNAHGgxEjQMfty8ik577XznEKacoM8Eys1sLeQFyRZ3/jiP6nRKaS+w9L1CamXyIM2xhJeANnp+ApZBtS4jh03oaBER6utAKnD1lLKboFUMGGlHRhDp6QkaYjmC2SFEJWPhAXw5Y9PhSRSHpJUCr82VUb8RrKKxT8k2TJAZLcZZ5GoUy0KwamBBqnRnbb89NHmVyIVauwIcmsHZhndGJOXTJNWur86j7Ply8l0AZVD7RYf2zbFNZGn3mLMX/Pf62JAVsEiHUjoLjQZwieHjjI+MCHyR9jMI3A+ftxwIaCuIsb1Gp0RPrBCWgkCkyZfUbWV226EuAJ2fpcKBqPZWxcITVuUAm0nG9MG+IQyRcazFdjEDU3KdgFAfXhCg6yvsUgolBuF4x9wIxtgKWfNIs+CpLCr+1muZukQnCS9PoJeAbGHGzZYbkjCFp61qcEkKDe6hXV4LZ6E52Lq8sJxMWO7VsmSgr91Oe5K6GIt0fTSCezNsJzDPD3pjEDBbSUHxes1kN9U9/JLaf9xjEgPAyKvW1KcaliTpLBKMPfcM+uMxoZAfSLSxgpn9sNVxHm2IWl1S0UyXtWIt4D/0+XbIkXyOPqA4+6XKuH0krSAwOrXIFo4LACxNVoUSMDWgbU/u6bv8/NGkKR3dbmdaFekV/prfpf7o3ZflbIuMBh+KVDtAYTgSEDRpJUk70qLE8/9jnFo/LAn9nWYgqTQvFc5aM8ib1VO+1QPQ7KqC+92AGejpGyIo7BAD6MIZlhxVvc67fO7ixW1FjnNpb38AGpjuQ+AsYJ2aHpXivcxjhyd6RIk9O2FgE4wlb5qT6auqoEqB1S4uHaFF+6eWeWiTau6usmN0bKYW96oHfEJpLFPYq0w4dF9f4C5k0APagIGzYEGqonCDwVHQgGmuYtm/8YYqMB9WnIO7HSM6FwhWsm9ZezeQtvsp14VFItIyGAYHTgnnnn5rtUpMmxdDiVy7YvCimRLIHDWLAnlHFPF9CDV42nMWIo4rvcJWWmGmiOljYWoir2P4RORNwOwNBnwMJMC6gM2aeGRDbOXSQ4unDLx4Ft4RnsvtyH3amZwxZNVRdZkwA6TvxAb3SsCd3QmVxo3KHTFoXyzFFrIKmYzSZ2C7rFYItZYwVDcxkbUZ+OCxZICvamBMO8qPq3DnuySZDl3TRqo9DJhZ347Gp1CyeQOrt92MW78A4tEDswDqBiO8UWODXTigTfDcql/Zwjr7sjzxypFh1vtpF/CMG/3seZ8O21XE5KAZ1wW0UGuez/I9ySEaWL9grSwzSbnIS8wxAvj/B9jyIb056R8Ng5cfcZPBkOTW/zM8VzQ4DpIiAIFRVgSUa5Rd/r8V0bjyd0NcvRwtcj2h8qB3bms62jgeKjSwqQMZWhBgAA1TmK6V8saSBNZZTVlLGo1/xzutB+y2HBcaGA/+MqNh/nwcyB0vcP0MU1FNvf4T0tuLDZ7oJMqHABaXvoCCppRNA0zQNUhVxsM1b9m+lB0SnnSPrs5659xKokSQllO6yPZ+WzknSVqpv5tU2YTOrySq9MBQmOy1a+bWPlG+ny6E00B/uV1MBt/K7UDbY4TkdHecoZRva7Yazy9vbkwKWNtqwPBrXfM/kAVyOSErFdsALEMtWgSIqVhaLGTkywsIwlWEe5M0mAHaCaJqlXYPnk4GV6ujIBnqzb4mjMlOc3B96mJ3MsrMDYhbTgWkKaGOcOf4K2R0TwoWtohJ45g1rZi+PfZISFqvnNLeoveVHUytvtc6zEFUmfG3/6AA8V6/opzQhUn8gAu+dZStqFZOof7w18Hj+c8p4o6K21EmrQ0GMPE257u3DO6JY3bcsiZL3Usz/j0h3gxNzfZvzlMmjlm14MTYibkxJu9IGpX08d5RpDnCPa8Wa+rglw8nBqsQZspbCFvstFe17C4nDcZXLuYwya9Sred8exMl6ToWZs2qsWR+7hhwI4fauwo6IO+olLmImtd5oXcYae9NLYRZ03g4L8fJwFpXM9KIPJbdHUsirP+1Rbw6h7fLTRVo6O6pxkLE4dp/ebLmGkRbfOHXo/Py70ld2Kd+j/CPNV96qLNfqYfT0wI6OAr7RmSV77Zud+z7meSLJ4caIUISFdna/ROcqGbzDjvJOdCc410rfD/Tn1paZ8NnLu9ViX8oetPYQhWN7lKIv24HWXZdC6AX3LxKZYupDRrMjAK5+Nekf+u4VunHj3o2JD8oI3zpudodom2HvxTbcz4Qpsm8ns14LR+FCadoDEsVmbwgNn+OVuwOLct3hmO3AwFNQIKXM9cgAlQJjbQyOwkrJnBEpO0xLORUrKuJmLb84fVToiRJJRFu9KWWu5aqENT3XhIGGpH52cTH69MKy0/vqAeADykkeD+tztRhTORle1G3B4mpGXAW7Pzjzf0esWmXx8/EOKbuR1lPKRsWM/dM4tHeQ8YWAPFGPdlIKxO21ioYaW+xi0fws8dGZOTeFcIyUBOkniVFwmPuZNzfYocry5CMF2UAY/UAKigZh4VQBKkJrZAWmSB1yryB08WVpP7QtkapsBlc7pitRnBW8ncQBF4L+AUpHRAnxOaDUsonxzlK+Ma7Ao6m+em0lVA4fzcXOgqbrCLM/ThAx9Wz6575La91IyYtfj3oXr5jCjFX+j5QMDutA9Klkpri2A3bqAPZf5MG2uwTv9VSwHndJxhQHPM8GQ5Bvxf1WQqZJ+ZIN6V/jrUF7Q3aBXq5vuD+lZOj5B3HAr5qWTY5u6zdGdDwCUvOf+7cq8OWhBzbaLW2M0MNSLhKq3B4JpZq15tSHvnIRlc33JVSuhhOG7Nvm606jhqz3fhFHugHT+CYWytfiX4T4qo8HbUwlImAAPiTLA4qMXSgEmQo/3vxEC7b3pI92Ac82Uuuw/EJHGB6n1EtFfDD7g5SxybEsbBdo75i1wMX/rX7VBjZm/kVEdUopWABy4zsiEAUI0iIaKFDnFoHcMS70Yjg0xcIMn7TS4nEYuPwMG4oN8MBTcPML01c/zFGaAsvT1NOFoUIxghKMRBVlJMRyzoG10FOk+/KQXfx6Zs6E4o2aDZfQBhAPvz1H5TR2SXyQQAe5qnt3lwN3Pj1AKqczp0sFIOKUEY3gHLMCzIAFu5rqPwRV3UT3byixUGgvc9gDj6EYoHHhriGnW1HGKsQ0+ZM+xH70gK+gBwztnM88NjcDAasjAlJJMgk3sxEmKIUkpZoVCz8rVWMAntvEe4TAPg82hJYRh7ZwLLWrK6Ba4GcXgjuQnPscgfSUsWHJu7Ridoo+y5GwGBbZidcrMo7XiSM1k8fc4lmKB3icel/Khch8AirT0PDYPjX2UhYUSk7fqCvo5lIZ4k6vZeqPvMngGLAam7koJsLyf1bfF66poQQLX3TaUaaT5suk7p60nVyLERA8Y2EiFu4qWkUSbjlj2lply4uEBx6YbO61zgkovkC67/XkpNPWMoIQX8h1J3A5Q5EXhIMDXQH1oQYXocw4hivjdzr0U1CkYzvxwEPx6EtQ1BkIOwxeO4ae/vEUKz6e8fcaHJmPhgU27Uak4OJBC2Oad6zIIpsRetM0K1CvsAbXtNiY8Dh9mzrTI3guCfS6QYhcvlizJ+Gwerllmecp3skd1ZgLQk4bHX9o/imvqTQVuQEoVeR/s+EonISThSmdq3CIA/epc7N6KbUzMUtSLl92O5psZ/pZFmShhamU3n9Oq1faBysZAJ1fAeWiQtpwFmuf7oKX5f+iVu37/T6xOp4HLFvUiO/KEEiEMNaFd5LQjqqK70BwCB87WjJfIfZPU7WRWYUNICNwedbN1PsTJIMgOUc7YKsw95p8W7/7gqueWMTtQW34f++z/wdGLw1iS7b7ZQosMjs6XOrV5YHPB3vQyBpKDFTQMuNriZ6ZJHaiZPCtu06M347jvznuNubtFJAyIr2F4DLkA5VhV9ixKqStUSZ+3Dvht6/nm/VgjPE7HMQZ8lTYyS+5jba+CqZEHtGlyRSwDCaVR5DpTrcEDUDLCsscwoqPvBuaDVnvKl9GsTnH6cd692VYV0oOiSpIOboaSPaFDRsLaiIyFMyHec0bQk+/R3PH3Onxea8KNlmlG4CItZIsw1oeL5HqLgHMsEvX7sn/OiUQArNRgtmrO+Q5bf1yyKi2rnv2HNGQ4epTiy3bLaH/RqoxR08dF8aJGvYHXZqL38lvIUlBxXMpBqmsn7NmNPkeyCvLItTklVcIyjxRWCN9BKypoaE2mgzgac6WUFZCYwh0VEl2B46VK0y6w0SeB8UCT4wcsCWY8lgwEL+Xe7fm3rubHnXP3Hp+kTI9Upsqra3yMV0ZSg6DsRvpZETfBMpIKTN728fJHPYNd825eRSmvibCtORDZ5Yl66fFxKSoWw7ET6s9vG1jNKFGSEqrhLVEhvRKjs6F5FyLEn7ydaJaAUNG3VpzghsZ54I5oLynRR8uO53hUYcutw9DBxHRpVdzp3z3ktSu8d8qLzbJrJGEbJTEl3zugkdWkiMgLLQpkzMXrkdeCMZfii7a/E7Kj77Ckmhf0/MCbFwJALINA0AKPN5ATHHC85A+wbDtRPbj1p12q7US88z7bMWY4KNFQJQiuJnVZM0SpSwJT8qsR8NBYCA1W+Bn9cyGP/I6Oc8WPdrUUvcFIP/mZkrzwM0xHWBH4UEx85r9s7RwJ0AF1donnzkdjbt09JToE8hy4HoXAynBTSQ8Cm/Z4xIPKOHBDDSFgH4hWmVkr/v6Rcgomn/zzbHCObGri7BXJiJpwGq2/fSHgvnpHWWiGvEHEC6iSbxzk3HvJLDvTBaqrbqnR5PYDg084zVW1DSzA8WFWSpVkM3u88850zoBrHhTwpM+/oTvtvIoxCoih39Rq4IG0s/QAexxRw+lTZA2aOU+dfgeb+Wa3v7z3yTdTCEKhWfSJHdWkwxV+qRbAHBm/cVenBqqvLT/647i7+pzGwd1JpKyahWwYn8Cf+4Fl8EYdb0SiPBuqL44Flu8XAK/pcxfDKF8KjMJP+jWAOWs3fH1cU/1S2Ke5KcBr8J7PNsZI8TUVAjD0gGnJe0MGWnNPbF2rUt4WfchA+HAD01zl5KwtEDn5MsJumP2y4UzUJU3zzCBCazOWKakK6oFT6LpWYOalTjjvSMtdAFM8zY7IvwyZVC2byeqDYkRxTh09+G/YpygyRhde8D3Zpyqs4MKSRoBv1G6K/6Q1r8TFl7uroaHK3XUV5XYnYcXxhn6Qs7Tkei7wHv1k4+TyaPB2gzdCAVvvSI5dafPYrVEB26ExblFrIEAAVEa/BrmNGbmIZtb/phSoR/H2M6N6ti+yOpWO0LFz+iHYxRXQDd+WY21YGY47m06qdeV7ig8zgF3ZpW4HmBe5G4rZSieXnOSaWAKwb+e5ZySoEumhKCJ+0Y/PwZrsei31ojQNyEpu3zpY48l97SExi+qL/0l7pg840YlRRAiJmHcyYeNNldHJicai818Wfla2+/9++NL9ipnLs/e9rfgncwJlCb0NlFOrZHPMXs5aUxxZTCULeATtp7eL0ylbwH62REncLCqVimPvV+DQDTa7CtImweLasL7e1J8LSaW5zcHXvUuBv/v9DYUYB5vnwbfKhrvmJ65PWSZeeGkMum8F/wYyCPOzRx6KoqWiukJFH2ImCUpKsnrSe2SnNMXovE5Za+7dUJTDh9Br4pCJtyvFkem2a++ypUw+G8JhvbNe32s82IfL078HxNSKACXO9XknqPd2d0TO2LxQY5iYVdzd2+ktLr1td3zLJfr5JMBnVJNAjt4mUIwz9s+dzrQnLhSuUkQsVMPmwCAenuXaWK9BP0hK45Q93Amequ0oaCaWyPMRwNbx91+7Js8XFatUc5httUZ7VRnsCYmBh67K438cNUEgj5CmAv5pvmPD50MzEI71eZy0xQHaEu78xb4FkCujMpb78DjGdGr7bklarqnFOX7/hdcdZJpNMjDsZBvfoLQTbFxK6V96q3Rrto2EUp9DB5rDlClK1D2ZJTzb8UK/ns6SW4rkNeZ52eIsBCMcBBAGb2hc8pZG5El/udGNJZDYJRFo92iRR4v9lzvSwq0pxgTpJc4rWUGWiXWvOgU3iet+vO1aiM8wElKF7slYxTs/IDkG3uv9J3KltQRTTfHr5IfwdX4/heNccz5gzW3hjUW76JmWqb2SYog14+7E+RCeadttI2SGX/OZtSMZFz4cwj8i9cF72YrROnQNMov5QriiEkmizL/asef8m0Oaynr41Ua+UtoC++AL362iIktaJR/EBHI5QpBNUTaG8Zj1f9HUDjLWtpyYf0TTGRtvZ9LWZPy0HxrpsfxZr0YGcsZ+HlpzBzQEnmsnxWqLFaN56lh5/jIYecUV+v1MjaU/uZdj1Sxzx1dYDG0CUyBzsFgFL4sOxKOZ/0t1ey+WMc6YSH8ZpAkFBWkY9wt208BDe9iZO3Qw1i9dSgXa9SfFipgTgDvx7xQStRNN2oEEz6fmaMTXUzH50gRcCXy1jGWARFN50w2f2tcIc1ERNZ+DfL8gQ0n97haaiFc3yvGRxihD/Hz1KOAWKjktNSXKfjz6FRkOFnFSjtS6J2XdhBaX3SGHFr7a/p0x69FG9NgWCR6Z7yrhyWLHWkpDFv2H8UQ2uHwP7FfuSXUu5XK8eWw21Ag7bipwqamuwtJh+ttueYVnyFC34ceY2Bo7r3QyNOXHIpXTebyBMvops6LiExugACunYAsC7XUsNbhQeloYLYBAbqbiWLsgXmNAJ27FCBGPcpKuypcRPUYb0n5Jpa7oGUbR/cJNZdYd1kchj3uFjfLzk2PX+EHwbMqapyZFD0rihl2edKP7Bi1pNBS0nAB1bwoL9lpfPozgeKs0WsWfvy/Rlyyk7dZAGRKpwmruxqVId3hbET+5FoAmEnIKyDYkAYIc+Ym0PYmI9w+hbYneJlA2GmI85si512WYFmddrg0Ml9Q5OxouJG1N3MfhcvQYzxAgkyFqr/UdGNbDpfN+eqyYVStpT3oM4MAuwNimTgXluU954e2/pZjkNyKJ3rWOGq2p3rwmbtvdvrpaAAnx9gTPio8RacMCJWd0mBAadU7Y4gJKeTDnk8VJzXxohp6iqj59kXK1rIQxtV/Bp0sSCv0R7ocNFBxJtLbecaxn5QPAsq3cH59oeD8D2x/v3KZR8ZhciZK93vlxBH5osqd43gn9Uk37lDXNxCqF/d3Ghxj33/e9QfchJzLSLApHDnzuFPF5fX/keRiUQqNXnFV6q5atY0bhAqGalpwCSvR7FnGiuyy+gbYzq61JyUktsnbvTAI/zV8yxXvPrlIGLJHR6eQ7LgrsfNUS9UYwFIFSwVwiVD9Qw6l4BaKLjzEjqV8KUiNM9PquH5D77QnjeJyugX6Nyo7/fZWYlif5mh1Ep3Dd+niZNAt0xbmRZ42iw8c2A52yROn1vtoIM8MparwRYfMHxrVysufnXUTugum8MNfCJoNNT5cl7a8H7PHgbhXrg+n3s3hwuTKAb4/WOJMWs99oDR04L90+VtkAEUOW/Dd//L0W1whmE9t6n1TauMaq2QXL0/LE/LKiWNA9pwyDoP29NnB8XgDD5GEnR5jXHEZ0LM6bK6tOaosklTuqfADneCCHUyY6Gqfr99lQ3zTRzA79m/PKpspKQr79Tf9Lu0HGPiYEkZlrt1FaFyDbYeX3STMBuWMQUB9aA8oDtJtjT4KgbK0bv4F/b93VdpiwoQOoL7pw9ZNhpXE2GUJpN/M+sVWAJXGGvSkbM+XniakCX/Ol4bKhSWJC3I37FxMJluYfDBfKs6E8est7hysgR64eeQY2MvOygpOoXsCRVOciWB7IVdiwvPI3I+lx7YARY+NceuDH7HK7uxUkas2kE3/9gBq3GlDEQxpGwZUYt0BF8IsQsXUeQvbD3OJY+5/7D2A4S23YmF9uCd5rXOeoTxF++QahtM0odNOH8vBxzRBIANnKKwRJ+VhmpWr3lrokVauWY37QR5OF9nxTQP5OLmzKfN4x/ZXrIMlWBTt6ax4awbe5kn/7fx/t+ctTwZ9jWhh6jnVyiVRCzzZ/ahyTrx2AukTu+Qxw9p+RsY0pjqHBwrbTQBdGmy2c/fF2cBGqmLoStZbtOqiKjeDTGcL8mgkPA+g7ogcEJY6MzcgaCRUuNwTGIiu0Bmkq4uWOD9glBMQATRjHOoR4aXr8nD7s3vmx+rcw/X17BLbWyYRtEOsbTENZhKSFRFOKpIlvFzt8x4cZR6b+Epp3Jd1aaZIxhw3nfcyOFXrUitqXeotamhEUquqDMIdK8gHDb0dGc1cqChpl4CMGs0qlpoE1vOHVVINE1w718CNGiLS+yo68xDxmnC+5VfriR7ArG+nKjFx+IL+WfOnZ55F5PJ99JmaPIGFpoZHvvOjPjbHz6dVliUWHYL3KwgSqfzA7FyMWhDdHw7s4o4WYPonAwWwsBb421ZGLRWKMZ5h/FbsB5o1FrQzP2Df+j5nA/ZY7TB777Aen2342D5UB4KuiIg5e8RhbVKM/heCFd1Vc5ytpQNep7qeDxY1WLt20cjCzxMWtM6zRLWrBAmlroXTl8VD8SfNzl23K/I1OW2eSnSQmW3JwJb1d+5vvKB4EXjZj1TI5JD4L1uo+JYGsKUpeKGSeXyYeMT56qfiHUp1zhIuer47mnHpDopHj5KteCMlYvSk6XGU7v8Ky8QSf+FSmrl8J54/rov4sJbW3M4wPLM4Z/uylSFlOScRTnuGca1FzaWqBJ1lPd3rtlZ1JFSVw/xy1VM7YIvPCWgHGHKEWF549c31jFQ9clXqI8ZHjGSdHPm1qYNj9MECCv/at8feOvBvbsJr8MxOoPSscFHb6TDgmzZmMeXgVg2PyYMBfikOzAWtUlK9wgfxdBJWs7I4pZ2ghVk3wqEoaB9x6VfkUdPrEmST9WpOct4wgNJPbOiuPCK5EWhN50p+U/3/mchoIy1CR7lpXvCTO+OGlt13HUNyJyq67FTlJYORMXv5NKW7NsMybyPcZV+F4C5GzsO0tPgp5z1a9emNoeHS6LR6H2B8WEBBgfip1yUSKAF6kyob1wE4UBWCprlvY+mruClGLCWABCV+6IokQKucAiOSofnY6iVVACGELHeAptHaudsWHg+7dKYvAx28KW80FvpDVUyXXetPXbp/BQgu2sZCkKGAhK8xsnmyrx7IPNszg9sxImO+cvBoQk1gJURpbthFgTtNLoZhdAInxxAZSQd1597bY/32KIg1MHN7a90twgmJcAAkEBlf5ptndQ0OfLVuzlidrBpaRUYR94oKsqj9dVmCl7Qhv8NRppmcS9C0LYFxZWQAbAg69UJ1k5gh/wjDS/XlH0YgElu1rZMfLkHplQKKNN/WPo+zdN2qjeWDKmn10eaQGaB3/5icD2cSWLFijd8SWVAXfwyVtvOzRA+FZn+1Mu98M+YIv0BNCj2yXDfNzlxqhqHuqbQD5U3odZD/f0+rlD7xSwG5bETGe51KwZ6obn57ZXFr03paKv2ElA6CrmpXKz1hGsNvhrnthaea3OJUV/kQl9OPkNWdi/SC9ZJzDEY4+N4s93jLv5wNoTdUET07+aRRNBKeTsvnRahWq56mflTcn1nm8rrdMXFsrlXCM6cACkDx9RXTWTp9DsJ7GmU/5eWG4n/0vmBjxbiiiCwekubLOBViN1/S14cCZTAmQnkiVdt+/BuPa9qYT2wey7wk3k67gSu3H/N7mcH3zx5GCqNNSyCBeL061oveMyhXEmmuzCdjfshtoCbx9zHaKKXTi3ZSKzoTiJterWMNCMFzaxoq0iupzHfKvgfFLpEVlYam9wkvBAgLVTJy988v+yodDbwQs0jbZI0JceLK7jZoAmzBW+dXlgAaq51ntcI9Yd1VS5Q69t8CDmY/0nap5Zrzy88U6GxzFclSnJiAiwX4gVIrFlxb2J4dMaF+XHNVluC8IDRXACyqzWxfC4qNy/Xiwp8b8uXwxzw5PqJP9IEBDe5exMnzI4TsVJ2lPNY9PHUd8myVughywRJen04964ktOUHgB6BIEERX4V/HWoOj4V9RjLxIzk0psS6bBwYCvgfm8kWJMPNrHrkYRdNsn29jnzfx6DV3KMmgg76/+igaN9JyNcNeySVHizQAo/vLVyY2/qEw3sw8mnEqo34oX+FePLGOFj/mXmTuBXJIcgXOMD6dvkRAYldLmnMxDHeTVW2+QNWzs8ykn04Pt6phJruJe9Xj0vO5wEwNV3U+Eif7c4DGdA7o92SsyedeCKMecr08RTSP649DC/ZI04FaU73xBTEh/R11JS6l6zIpgpI3cCHpRmN+Fmv0WHMEREguNJsKNG4TShGRs+w+ii4ZcAt29YQpUIuxNe8kNbm2lrj436p18ESdpJ7cXEwNGjgwUizyBRqcYesAP/fYQp7qDDKFzUr2DKVNO8lDvFD94BcnN2WaWYbCI922T0m7ZMxTloTQ+37uCMCeSIZCYgLy3VgXgdXkt3V6ELmcLU4/zRwKQYWKPe7INayVwwhhwJFRW12rHDxikXdWN7l7tq9K/Juki/AZBcZkIGnIug1gIMMJ9GfNLIuoHWJ7fCzpyDyT3KUGkeyrEXAcevJWT4S2PFTKQI45g4m3NUoZvcqAgJo/IDWwNpDkeeyPGJKArMk+wU1JKRRvPAkpd32Jy836IlQSzlvBUza/DE3GL6kiG8srCIXT6GJayMPLkVY9smkhEWHD2okWyHBUEL7e6RUfd7etcxcfIbj29FwuKXyHdnpT0o+1Jkz50HZ7b0ptRaWbEy/X9EFmk0hrJtdVdUFElepXy+Vl1T3/8OV+g+JubUfDY1E8DOsj8qdS8zvbm+k8eDpMEz9DofwXEj+2mYVRFDg1q/3/083WNKQrpX9W/Xi2YpYZP+GNAvmkMkqW6th+Z2SjY5snDj5cNVHyOm/HLdXClPitehwU8uhvIWh6LwcdLiMYPsZOKkQQ6LDAHYBbDXgQWVhXNscBiMOkaaOqGBLfcBAPp2gEilhilhhh4KW6RGG03kGagxpEn6CSfDvEvsH17MveVTs5Vf2pzCW90jjT/N98X+39d1buOBrTx7sJE4SXo0JhFFkjkSnWDVpOChWru1I1hFa7QYdlOCTwnAgZVRyZw/LoH3shCaPJCCUiDEWAoziK9OSzGiexG7epfOkeMQbJ5u6vqAk9oSHJGQZtvXkLLsxrNBu5PlJQp1Kc6k43kBzVy+e7Q6P9TRwnXUiqoYSEA0mFM4icBJJHQSN1WF5x6Gx0Aan58pJxMP96mEwPmQEkJ8UiOgzjRgf/U3WvLUtMmsR2VTdMxqVljWYB15zBdkPerFOckJA2CkT9B7UNBT5Ucb2+v7QdthffIC6EPf6yKr4aBe8vbTLeUc3LgehxuGdDJfyMFYeu1e3mBnLJ00HztIWIwyz2/RS/YHQXX+qavniuYgU1LX6gRDaxFIC1o/DSGuUMw48n6fNWX6leZQxYbJ6rJSLTFr5ZLdU8/5STWfvoR2NBlDJQ+LokqRSHf5jRvYbOyAeEtKd/aOIoXvnd6u9kb87uOWeWkY+qM2QuXCnBhSXYEHz2TCILJnESDL8RIMe0xzwylmkiFGbWjCTTccXSt3/C2CuKhRi3y7AFUqRiPPs7EAwXTbwTz1UgOFlUjLVNlOOEUlymH+we0XkNDTFSEIW0HEEAGM7M5NSS/d4Nsu5BoFZDk3cACoLBn+pvOR+oqtaALX+CxiJeZyenr2+nt9aOIghZWoEZYfEXYDiF+ziqwlbiW0jmQybAagzw686BRBFE7X8ERINTy7ghx/ZTx+EAH4kNR98+ut1RG59dQb0FvvgLXJlGrVEC0xylIsMiXuhupgpCd5Th3xbIOrzVavb+AR1w7JxU5KlPZtB2dzQq1i6bj4F4IWRZXVGHxcJNCpJTAumbTJYulLZ6yRYfanTKIZ5wOmSVQtZKEpklmPNq72+D2BXgACkTxA61h4A4ykR9fBmGNna1G1VwSMrN4M4SOHelnx+TyU6n/um6ywMDxiZyZjIi9O6QMV5Jpb6KAA1NupP+8a21Ao0blR9ZnVh0L52w6OrldJr5RpcKhFopiyO3ZIBO9HNmb4TAe/edVdKye/oCY2MfqJoha9Q/KtNbJkKEURjB83mBpR/7W9J2AXqKca+SUTAaIZqbdhcwMqh2aRNYtFuxsBwzemeuGLkX/hHWudqZqHkeiTc8spPe72WCY+/RkmAQH14Dpa0MImnVTsJMJebBhkmqE7IUv2gs6SoMyXvzodj1s0NBczsb7oTlUq/NM1OUgT6B3/nTj8+s6BvuNIInDnnXR1KEpTc2WYrFpOeWGZKI+VOBfisRAo9LMX4B3/bs1tng2Xm4G665fYpuTpIgLZy0wfnI5do8Oc3kdQUqg6IBwql4iGMCMUYVJCaD17iCXhuuDmf+I3RsXU/l58amNYdcF1znRQlyv+TdoiBB1DU0qsoVeRR0rAMf1RWATNMkrlM8w8WRO6Dwh45Fj8JmxXIZdeqCjFU5C4c3FAut9ILRvGEG1Ve8+zMon5JbmBVLHI7AOpc0/vVan0YmqZtKrXhxV0C1FqGxZbxuYaMqbJDoMUYhQDy5bZALrG0xlr+5jY1a3We5DZBUbIa0dU3sEbqBbeOu60/Rz2Qbwc5LnbJ1haBFbt3HDG3FQkSu0O9R9KI6yVJUKeXKK525t9Nnqlz818H4ZZUsS4SCmjNt8gJbbb99ibEHb2u3tCDJP4RjqykcbfBdjGJlZ+t43k4eKtPjInHIU90e4M6qeFdHk7e7dJ+1N36O21gL1raADQU28OhwqxXDr23UtJL8VwvpWBjFYUYJz5XY4oXshFy9WL5pVbpuF8MjzxX19Fj3/8ShYxDKa2mV2H5a6UYjAQv4R4WoondDnAOMt9Xa5jRcox061Fs6ANwnEFwBW+WxE0cjASe6jfByihISiRAhSFlB+7gdQzg/09fPZBo33FlVV22XeeE7NiXmYb6Vu3EiqvPDUnDM9l5UKiqYNUzBTRNHC1EYqmsxUfeWsTz2G8XDN5dJX+8MiNg8AIZ2plaw5j0TwgZ4t+oRXxtzdTvDQt6lODFoAX64VW/JoTgW1T1sKPNuYKO14gmo1SmcmXWea77SCg8XILXCd4yGNzWgMiOgd7Nb7ZUEemwrr9799xVAu1XNCSYgjEWBcLk+wXWlw/To3Le7kX0/sJ8Cv98kkmO8+ZL1wQ56LngEPA1bYnR3D5M1OMJ/5Y99U2W5Hmb8/3D/nWqbxqaPUG27uwjl6g3k3T016tMKAjKRv61UeD6abbmnlKvznvKJF7nkZ18Osk9TZlH4MEKl5iB6kH3I1jDc9set6imp9Aec8J71mlxprCbtlrrbVv71Z+nLUQBVSbVTiPMSFQMyn8EAARXDnR3JuuerXNLVzLncYZLEUzqki68IMheDvkoT8ZRJ7lY2f+6iRzuPagYMP0ab4gmO9EL0MCspy7OYR2TJJ/FXjQb8bHOV8ImdVi7zzrMP04GivTH4u6bjRm2uwcJnirXQankLCQoqx9utZDlezZu30uYgclg2b3R5MBtBikVexcEbHuVK5uoFs5n+YAS6V+Sr0NuRakUK/tdiEzevKeYJxuRTkMCN7EVGxl6hpo0+FyrmZZaqG0ZPvmVCu7XuFwCSV69sLJHKCa99CbCP/rLywSYz9rE3aiLY40VKk4BvmP49S01BMWynf9KmmtSLpPhMvY/NMeHhFbdEobOnX6x/ehEhUacMlD/rpHEXylhT83mVCQmZvFdTevInwe/IcqZNqeJ0njFBpgN2UtPKxpuDKOs7nuNkIaYChg/WoJa/kEW5EZjY1VCw/tj2J+pnK6/ueOu5TiLDxcpCdRXhFczPyJ+KErMcDJCcJ986NlT+j5V49viOmpSXjnnKq7xUaATWuyoe5vxKcIR6tk0PbF3YOPR/pinhTE5CcWzm4To/q7ZHOvDbpcT6EVJlJOKNTLAJSwEX2IgJn7hFFyeAyAEg8okU0vPFNKrAhgM8z+XK0fAG7UhW/Cv77O87N6ewwWR2rpkTc0BWV89N209VFh6FB05+joTCKUtToU6QXDLhKeFjgR4rGoC+PdhTM43GL2fe2LW0snUgREfwn9JldQEimwJpcpdihIzipROst+pFGf9xKC6PeK5JTpmXRhGr93uX8+V0NjoEiaHGfQOyEj+Om79RvyHmxxpBoRHFWEFEHT2XU0AR1nIidF8WY71Wqncw+3FnQYlnsa/xKoPmjqqzIbFTFIZw1SETJVhMMMzUAYEDUdgSv3yZkv0gKQisinwjeYpqXnhMJ8uoyQxXJPSmv4XKAowMIHrPO/5qG2y6+z3I6QAvSgSBm7gx9qcTEK7ijrBNRCmpLjLEdELNO1nF1h2dSWqvFuY4e1J3meURHa7+EOK5eU8tPnk2+vdvbdaHKD9n5XddQN7+GP2feSSB8UayRMCeUatv+6/QFMhI0Q4BrzZ3bzf/fzFjqOkZ+bevhhvBfT48D1cRseisRoAPxZZlMHgwyhq5u/a37SVQMNPucCnvq+Bjj1HxhSfzLkTpKx/Ie2aTq9ynrsYOvGw620sHbbxN52iC1BQWgfuWUgG+BAiLgehcTbXmGb63nFvestQEoBJsKxYkb2+U/RFlFeblv/8G/1H8rZlXdJZHvTNzK59O85TwqIOB0ULdUhQ+esdwU81c5ePZx4SLSC4cYldELd9kdjFoQh030i3OftUXg65SQB6RNPJ07cqOAI9RohpReuAl7VqDU65u2xGrcRvdFPWwk2J9HBhIZyjxBIMbbcHyng3olS5jGmBctioBEBQrY7x+LidfzEND0h5pvKdD/dor0kt1gb9B2YdXDJN1hwptJh52G+Rc2xckHSZHrl6BGl7RVdFctks2oIQxM49YsZefmSbBlkBro9RzxLaKLNtpsGVRUBh2rnDe/b4JEyNCw1YRHT5b6d7ZTuBsfjeGE94JMvWgswToXhQXg1TI7YJ/1ty5m3/AYU24iD/92LrnWItP9lfJsIup9dB+kVGL3PsyaYr1AWcDyQs6f6Zj1DAXUrw/hdYpldnIVaKrRrRqkN4VrUYBCxku+PZ7nsSik+7uCBbuQ7O9rzQaGec36z1sB0uAX0dSPuIGQE5buE1sJXSYJjdDoTtlczQUoXw+nkeYJ1UUmTKVa9jiS4FxlwgvfLbs95wCr4rp/KEHSWJfBfcpqRuJDnPOO1awt/wd7dikIeRWMaLZPpLpQ/yoVh3le2yiTk2vZFsYNaJjdWgF9toY3K1ro6PHMR0ZxWO6RzcpN9SmWCLvToc/MXlpBh45DRnOwBH4TwWg+F1Pf9cf7M9x61mMq4fj4hLmS3P6NxPOZoPtXNo3Vqye9eg2FUAJB8wi/6PYYuCUTzdGz1HYR2RXKQp5E/4sk3kajVp1eu8ubTejMFzc4ZIUwRUF+kFZPzSPwaOeshMrHePS1cvJ0H/mZmQOw8zg9tL1ECHco30wVE1sLKiCb4Mk1c3p8Sp8+faG+feZMexB+XCuYi0tWno6QUHwu3kfCIJWA2tYJhRUIv2Sh/CPvpkCE02DR11Hkw2OGYxVa1QX0y6FH7j4h8TMzneU+2260KoAS7vBNYdBDDF3xJU3w2gB72DT/1UTr4hOKqJ8FTAWdwNqB8pxvc1voVzRRHFL4KDv4/lTDbF4WwLTVEOi1jKD6Ut9C4X8j1nlYlZ9mQyG8DUkkrl2pOAnqw3z/0audpAtrepczuLsv/6Nl1tOZoOS8y+Tf4jtYax38CZo/kjUi/cB24ftrbirB2Q6CV9GypQFIsZOmAZizLC2W4FrG12s6EUzMgRt3VaCPHpgoSDb89Uy4vO6pCdfjiXTWTPMUXQGmsDrYrcNxKfM0CNAtI/s8GVmlyswX78ZPpMigbcgXEC7pDx4Xz+PtqbceV0gSsxnX5YS+K/2CFAGmharc+C9SlUj6tZ3V960bEycsjg2sX4j7yHtood7jmNucf2DO1hjaTD5MLg7sgqsn5GRtLbkParKvhgqi3QF9zG7dpARVvy7U9bR51COGLVYOnX97DMUALvzzGo4ImcOd1i5+1JYTkSUPtKaX3uM6orK2CgBKjofWaf08spWsPTuNMzi93ofzQjzF2QXCjPqBOYEioksYOs8ehm5T2kPufvwsgUDLbkIUEUDqJcbVrpfL75nRscQq3lNNp2sC6WBSZsQV2o51Oc0ivFGjkT3d0OOmrjAWjf33I5tm2mleDFhhCdrabk7l5ETq/J5QIdRHinS+in/igDKk9lvIo9i78OJM0IQrlhPkGzcRHo17g1xXohns88YES8Ok4Qm63s2DmiSpPQXaRQAzN3+vf7ZjeFxsRTe/5DpO7/MxQ5iDK+MLMHP0FQIndpENpFnsQT7LViPVhkTRMpqquqcQoMWMssjdrMfPxnV27eeA11BqsW7nTNH7ord17E3vE5wFandRGpCmO8c/5akgKw+Fm/u8ly0WB6dfXWFo5vYLfywsWK/AVIc/tq8t/P7/ZNQyxaR5fs+TiiQ7JutCKgyEV/W8D1iK2BEBcT1xbZHDgNbOvZaINZ4BDnN1Pna8EhJiXCBB/MFvaDY8a87wFohMTJ4D7Jl6UYt9nqLBPBuOpPhjhg2OMaqGAcSqFIOZQ8wCv5gldBVmOTK/dmX1xdcZtrdNlN8nE5GTuwFTgZlOzFOdmiREAZM96n/w5GP/z0LbDQ2FMves2Ej0qpdE9FdqqkKPU0Vk2cKmHTo5dnQg9euFMJ7KWEgF60wFT+mhACr51mPSGeX98gUPcnp+ExqrdmEVqth8Umc87fzUgP7HO8KDa5GOm7XqhhhEjx7Ao/b8nmxwT+o7nn34kbetoIL7D+jnc7yXp6GqWrm8NnJLTc77VT6b9yWNTCJyxBwYC7I2BMPQPoPCEtVRgWUzi9olpr6E5rmxZ3lxPfXc27u5c8zbAQLJGgI3EG4egK2+avIEYk37iLKxS94LzSMHfapag4Myfn0zQfbrzHF+5Y71l96XmYbWnEa2hvy0viS7BxUxfVERfb2o/nHbN+geeCU8f4R9DlQlXIdmFzzcu26rZFMxcK3MV0KLX5N5HT3qdB8Ntt5j7Pju3ESK/ziBCamcAcV/PIvv7+3gfIoO8h+/3gnIh7FsDotLB7LZXs5dni6ZrZ9zR96dPlvcKUMoyHqQpxQY7up7bhnWPAx8YPG2+kqu9k1OqPnHs2qi+LE1gYxnU66ALFQdfX3f98x2Y9IuBpqFX4N4IwhbrG2Yc9fxy9FDLFGKzkK78P1TzYGyYlD9L2LEysLVigt9xVPoKJrZQH9iRUHR4WrWE2R3PXXAGcvRqsW7d2YonbANbmJvQmOpFzitG9/M3sUo4MqYR726tQ8MhR7r8sYeuTeuTN59NSqZ26Gm2+E6+M16+FLWjB1nDG9EKupnTJVsZ9Y3Mlx2in2/eozqLGw0IW02RL1mETyllXrqQ/N3pzNQWTy/jJ1Y/mgSO+eIGdQHpcCg34pcofFFrm2I3L4kmFGJR6an0zm0Y0zptRj268F6IpaXBfesnCMRzWzQ71S9ajj1YUmQHENDxrggCLc7HoViFZjldMx+jfmN4Ot6lnBGL3iT+dq+vCET8g2L/IPXHN4V4ebRUqCuBZLFtiq34aY+nhaovjbnC7qBuF9W8QB/BFGDFOwckOXGO9mop4UM/iC6CfI7Ygi/VYPo7uszABwDfsjwLMvfDs1W2qZ0YOh3R/Bvv39+h3A7UBKzPOUE3j4LG18rV5tDSrVBux5abchTUgMqfEP/QNqX/11msg3o8Z9i2CDmH/1vhb+fdS8+HIsBr0hjUee7bxXNc3Mgcoqk7x5ZNBwau6HlPk2Td0u1XbW0mKbslaAMB9AljYlZvxKT0kMf9enYI24sBQPgyED5+h1b8xoNg0lT17pS5UGn4wDiZf6O+eqFuJbOVCTOTYwiJpLQlA9Idjn+lw+wcsnKM/rKZS3N9eSiUGX9/lohwLnzXEDQk00nkKsz20pUhqzdGFv1Nyv+vQVSbJavCpIbr23rGiIUwZeiHSk2nFoIShv8fTy2OYuufYN4UJdG4MhDGiFndpvTIa/tEppFoxk/tiIGqXRyEdZtZOQdZbWKYBiPBzlRtRPOH+NZiTM/frSlW4gk06wE1OfecBZRCd7BKDD5AZWwSuuDkjx8pRrNvZ1pH9Zxwtqp4ra/UkBhWN+EPte3aMmFWO8n/7BaCPyavjxEY/e+DXOl7qh/pK5K5SuSfTZnXAjn8XrxdR2g/Li4Yct8g55DoSnYf0PwRNmrgrf8oRFXlaaJqnl0LIIrzLHamPV32JBytmvjDHNChhcvKZdJd1JD+Ihbiw3xvBOsS+GWviKZCl5SM5QQNbEcRD49pNv6PTehK+DkwuBq6AdgtGB7SoGzb0nWuA3Adcv1Y91btnlVIC5i8UjlyuRjdgueyMKgUyvhR14H3rY/50NjLeNbndPR2733TZz82Nc00XzjKq//0HyGxSvk/aRTRvPW8cvVNCItE4e8Bdo8MH05JS4SS6CcE2Y0sZLuAXiMlV79lae0KpUuh0ORa0zlyHtLOjf2hVTAedDDfdO60QMzwdqek732zitPkA3IKbGwUwOPjrPZ+szo2XaFtw7iKWdZJanblWqP0KYb7ANbo490VK60Rz+wbKevDmESc61DpWJpoNdytVlJZARYQBPB1K6r1C5AWqk3KHOkeq/mJld80FPKxG9CLK7R61Lmly96fQLoGdk8FAdaa8M9i+umMeO5QK08uygfda1EwQ+ecfC1gvcnXhD1ehTTaIfpBmMOi1PzLJm85SuNj29Mb+ph253rFb0Lwg7BQ9o6X62Bi+zLwL65UEomjg7xB9sSi7WJx0xYv9qlIKKlFNCqMTosVaTzhgzMy5ZsigcRRCC/o2Z22oQ6Znl3q6nscypBJ+xKQvE0gyzwmQbRj97+J3vI8xVV/Br+zmMQG4LiliuoCS7Q3cBB/rxpNcPinzOQg+CJXa24fXwGkFK2y4Eb9WlcqVE9LXGBcxEB5Jjn6N8apGgaxGNCQal57QNsfiw+rWf5fgng91BUM9qKFq93YvycSgbN/t3ZRumUq0BbOyjzc7Kk1NlMrf7mTRC7px6WSUZgk8qO3UcuNps4FBSukj+knr5Xcv1r4mZoqA6IniJJvwCjwP1Tv8Ld7+dUsPn1xbkHu04WgvGUta3rtXVe61qoEpRrBT6eSvchz5ORaqz3deMq3ajkVG7GqTtWZj5iPxOQ9keNXAiEubYXwz37Qaetbo38qx1puu6FCe9sS1I6b/Da7sgmgAXPBn5uKKNETkPgqu9LwBfwmCGwgwKfrQma5VWaOC12ET9iEpyXsJL0zYuhbdnO+gavjZKcL4rV/Ridpqu+4A4fgLycySkNMWsQA1xayLO52j9Y3y/0nxkeG/YTnmZ78Qxk4IGzMRwBAUy49E2ZFrdHzzxrCaVuhOmsDwYUkHkzTZifVhhT9fQRBUdfqyk8UHIh+iG3GymP54Ik913VhG/VhtRb+67FRnTQ/ghIT36S/tUBBXG9H3jy8bOGLUS3ze0DResN0RlzP8e+UiJKcr/IAcdH1V+r9WbZOWbwHwDn43A1i55XTqk9A99r4nZYUsMrcnz7pgadUomRDv+boJutFwaBHiC6kpjAIcM8kR1HotlThxtEudVJqhCt8shg8+mz+x0NU1puSRcAihBHi7NbftGmeJRWog2NpXNSi0/rysmqakQ01kvnOaHDpigxigseHZiNrMgKXhjiHhMRsfW6boahdOr9ko9UAsR85NXOYS4IdXzC6HaKCQwCshjzlTWrE4QJz7BoTkQ6BcQ3CSFKZFNW83eKYnhaoXLLZczEgZuqcbxxaXQom+24v5Oq/PpFjsV0qwOG7+SyjMVJqhs7getGWr7Qb/z5F6+57LqekhK8KzphhQiAM4MYAMlp1xA6vNtRg62fXa5VjccKgz+M7hkoLkYw75ZQCyOytylfqKt4HyQRBcFzcAZ8z28g7GQR9oTvZay6FQRMp9X5nDFytbQoTi5/MDGg7Jl3WUSIbpD2SRIzvTSx4YA7XPJtluglYQEqSNeaLoXeblK5GDFwyMX3/y9vN6TCY+OezCszq0WQ5Vo8XsfoKh+TQmnxGIRkPyOIs3TNfRNqjsASO+5Qq6ef16aYR06F5oDPp32LU35wdllmx7J/+xOZxSswB7M0WZwaLGf6HaiuNFDE1Ji29Eog9Zl3E7tpWv7774JX4mVo8IpcVPvjS3C1atGF75A94m9Ls1Cl3ZrXZPIKpGp/vXwtAVGOp+0rJmRA/T0pXuQ5XrmhPqR+a+fo7p4gdR6mvjqbF+Pwhb9zDbXwHOIsPRhRTgs6Nk1nqPJmfKo94MP2AGx6+p51bjuV96yiM1JQqZLjATh5Ymzpl/+Nvnuk97hKSRpmY5yfCStQPuajgIhAFMCLY+h0sAMudTJd5TZwO62LToCnkS8yHaJSNWdcwkd0+hFdwRJTnhVBam9+YyyDG742Ey5oaNG+APEye5/gcOZN/oY7SZxvOaP4lsRJOhyj2D6jB/v0cD+69446b4GYNAfip7L5MrlWg8Wb6vZi/+BF29WTmluCH+VJ5Y4JIPRvPkDHVNXa8JLTgo6//88+l/7WDHVQB1Ih0JnznDcACuynXhjsEQpQpbpQTkpsZw9wGCR6RBnLFkZ7GrbiNi9LBGtiNj/ItI9THNMpllYQoeLOrGXVNCTSqgDGqysrUWGCuTTLfnwg+yxx9jUOrjM8LdPGehAkvpbvDLBSu+f8qSEBR8af5b/mhOapksWNreMz6aMlIOv8a/j9IQ9wbwSh1lUL8nqTTx0Ggz4Yo21ZLnRrQBlKFMa9VGUUAnD6kQP+mrq8v3xsSp0t0LCnON6g1YpEcYPlwyiOLK6XgUAcnn635W3saIy/q08CqoWx4zS0XojpWdsE/lcD9a1+UAHxFmwNXiotwhs2bp7TBZ4jEXnhlmU/okNjZ1rqLvzFD/zm2pbVIUeUgzVJgCgzTVwF+tvIyn14wuLYiUGO8SkCUTyqGn3U7RYKFKrbSGdUuDMv00ySiVESAf/W9eMAnVR2UJyn0wBH178sSthK8qML18aiXDRY0tz+VceBEQWdCOM1e8dLFf6PTWdgLm7Ei9kQQILT4kExVoM8kiGQuSkLEE7uV3PvjFNjzCbbhtbgohbWbyWvp4xljcx/BbQxh0HyRYshbQS5XajvpnCoV9b94AkSg2K33hfUkGhWzNrm1WxI6KHAEw+eo+tt4zsNv/m+wxYLRoJGyxiK0YzldhExaDxOojGPfmqb8f5Q/7PnFlrB+2f6MSlFV/c2DhcACqKCj+XzcoZxRqjbFQcMffxHmReWFyNva5Q9NHlKd5kyNXi5KSI+Qh5EyUQX6bJR6DacvNuGxcS0z+P7LOCK9G256BPhPgDl+/rca77U7lK2AaeqQLDGrlJ0hsT9uCcbaDRUsgruYb6+XFA1a0xOW5XbFfvtcReOyk90QWngznLszSGbAw/ChQ3B/vyIcnNJn5WsWejBsKS2Cod+lNtLC7nTcbC9SoHbmCoDdFBSFpIyZA0PJEbXT904+uhMG8miyn0Bh1eu6fryBy43nSSESLppqQBGmK/YIDCcsNhJrvYWOMIZ/keXNZ2B/tfUPMKfUcMfIOL/LElKHQiZAny1Fv1GlT0zFc0wcI54rGvufADON25z/6jy8N+idm4u23PzcVUz8VM3VCiSbtJ4er1eEc/GgmOnmXzZUzw8ZLNDbFSu8ponoY00Y0szKXwZkOyAJvXWmFbb4OXnapAF5D9D5f+tpu2wJc3CtXQ0JJuAtYzCaD1ycsGlmS1flCnY40LJKA+vSxZRapK4/BeZnMJ0mKwlbIHxobkd1CRcGyz9u1Mj54l9lkm+rPbgpyovJJrLyZEfJZvk9URpluCA9KpqAT47nXAGi39DpslTqMI+vW5Tck7v9q6oR+tXaSuBw2ZeGJfC1VeiHqqU8lv5eqqy+hlZE3RBblec+PxJn76cRwQmeDJxmmo+DlrELtjT6bKm4H0BdwtZyiIb9A4bxu7y9jDP4P5zRkINoSJmdNLvtrhAu2MvW2xE+iw3zftGXrw/iRVJX9JTnDtId6Y2LJLg2xFsh5ukLkj+jZvBpCCyEFGJx/mEanPVivVadxSzeN7iYT/YgeX+LQtO5ZY987bXGeOfdppbR3gdSJZZx7DdCHSXApawBYwlDsjFv2+HiYaeJcKg0Kzyv60OGSHZFrXX1um6D/4rCTrS6vzEjeTVljb7NCSDn3Lo8df0IF9GmGt2kDP2Qnz+pQyXcGqT4+T9AhLEO+2TIUCmrQtCZaTMsCywD9nWuXOgUXlyabyfP7pO2pSqqQ1JfYcob/PCtYsDi1H07dRqgg2COVE3eCgvP0aGTrFckEpK6MzKSTq1NvJPKSAyoTYIUQte0Np5kztSaE9+AIdBbgZylff8zaOI8in6MCUEixi+e60N6csNQ+xtcIhKr95kEEMSsz3G7Ca3SMC0Vr4pVrdnxhI0PUpLpoRM/XFFvkpozYV+ilcNirIzBgoNq+b9wktFZV24JIShm18qEuEBOopYLQh46ZLfjhMBPdQlZr3aqpA+njAVnm94Ply04WNzgY86keAUuI3b77M3RIpzzFddmisKWL0p9XhnBgUE5T4O2AvvqwUiUVZ/XMKs/+VyWKbmYHXkty4eK2rBJhk1O0eOmh8PtKxrZFtF7iAUhHSYPP7c2rn1S3GF0j+R/lPnPUzDZPyrF/MwvD7f8YSdTHFF5ENtsYs9OCa7fjYWCa+6668H336KKjVAvi7r+eYdGJMy4bMVk8yAQmOkJjWZ6TCf8vWRqnanCW36HpjS3uxRFn+YUziW+rzbzbxKp8280lP6wgvP1Xf7kNb3LfYCzb9X2OsD9Nx9A/49O3xEbQqFTT31kJR1Uonxw99tNxEsacCprv/FXBRz406sF9WCMDBHnNB7Ah8Qncv1RTA9VzHR7Posw9JvjzU7cC9+lsXpsJEK8uzekbZ5jJPThwQi70lRYoshTdj4R22DEjWlnS+i/vavdlQICT9tb63R/G//SYPdJD7J0muxa24XiKbsdJGPyhZXP5VmJ24CAI1V4UUhPr/jIv/dsC/W1DXjhV7NY9vh+oVGCE9Lr2EC6t2YDOA1vFLAUucpYhz7J6eGMthhG+n7Ky2Pvzu1YIefiNUhsyemLy4qPW81ujqUbcIEOIj1NL5eEr9PjdS/cmRv5LWuLRW/o+AgyLTJyG8G0Y511PpplQZlmSne29NhmtR4Ey4S6TkXnO+sfKEoTyGbJu3mpC2na2SyfDk/HwzPpJjKvJw5VTypJD0sGKVDHOzhakiIwnMX6ZunkBveNL5lP3AVyqVdC/5HJGm0btAf12aVXrPXf9wJ2Ko/bEgNjfylmQ62Eik/40fJMINPWpM+Uc4z21/2f1NOy8a9PRJfBExEba2PhRssu1CirUWgvlI17Lq5zhoCFBh05RBy7jczsGs0U1SBrcIyTj3umRMT38LNxYYfvekDBUvbpE3VuScfBOWVkl0sta3DgdtCw+vG9yZmxvJ5enLaWwEw//mNnYXCr+eA4G71HTWeCgUtmd/XN6yU0ak3VaoZvpYwv/DcpdnYMxXnJ2Cy+a/w7WlDsGQlMZfFiau1Ww05Zg1LiJsMgY/1x6dhf++f3J9gjalFoNmdGHnbF2IhjVXMydmci+fzvMVXORDPvUF6PbRqlFzZ1WIaNK5EWhlrQr97ywhlm/YO3I6gjwTKY6+xxxMVFYnwAo/9UQ/4Vo4yNAU7RdNgXCbz39/VJVT9glMMdFyiLZRsT6ImsrnJIDE7twGEiXxbzOo2sLZcNDrK4/rCYJKnZ75FyLXxbRRX0y3ZtbBJO9mN+kt3XRf7e6B9biVYwxyjiMIG0efAfnnovICSMa7LkPOOF7fq7Lm4fOWFcJ7+f2HFMOnFQpdfLK0n2/HwwlUIx0H6tSI+i7iZHewAr2+DWGVNR5Zm/Byxkw6/s3b/nefgj5/RlipRjI259XaokTfkWj1s0OZyzdb0nbsGj95dFKJpg3Qg5f3xQeFHzmxFnAG/x8FgsJki0ELZWXxWdrk1mL7LjHOCeMd0i9Vm3yPn5KbRwQKwjSdsCianQVjyEUJGRRF+CdKWTrA6Qfhy2nFj73OL8R6i7L5mr1KHeUg6Qp9Z5JeMTd+01P4ut08rlhCDKuNYj3wzZWlSqFyHeoT+WLdR9naK4g9wplHpFrVIvVcniMhr2B5TLmPSi/qff/GswG23KRMcMKIlNLi+svQuPEMoR5vI2P8GbILDscThMmkD4J3QSrm+zoLVoMSERNNWrKgNU6sjJddfsGh4X/MsjLRH2fUqpHCH0ZVN3SBV0m2JG3Nh42pbnvO/Pwi4xnegfD+4oaA9SWa9yCxztgc+PXGCtAyFQz8UHldNhUMeAvFtx7e2B1iNtb9ZqBWlJVa4t45jB/F7oTY5OA3564NpEGV/SMYsdm2Wjw+M/Ygqu4fiuRHR0f7yvBGlviVWMF7VDGZbc1kKqcq0MuYhY+PN3rWi9oq7dd9Mmhk0t/pz+hw4FQmrXWsx/Xw+YSxQ/TqQAiVLm3KsW3HskQifvy4NJjwzROTQMEns616soVBr9PHmH+WJp70ssH3STantav1O0c4HD+wa9PXnou2qdbifde9S0Ix6kU7dGfHjvazMIUJQk2udFh03Rb9xF43xxVaQD29XPn/Wf6TefdxGVjB/qBAJPPt2KY3NIdwwsIvBfojv2pH0pTJP9INNMH+hu9m9SO40wLLs4DODWiJxaeBTOt2MWu0ydmRSOA22vCsbnd7uJfwm6RZF/1Urg7jC0YrAYGZUYcJQy0Ig8noXqNjPTpxeHS46iYewF4rBpVptc/yN/mskuzLO8u6VBa3wQgCmNsQdayI3mBgB1wIIC7MMMpD7XmjGQSnNuL0mW4vBV00houRfE5DdWQj2gh35lKqiOij1UDjaRL2tvOYMjEFALns/AkOE0nIRn8X7O2E2Hs+DnWguko/dr3vJkkChRVFk/Fac1Rf+pliOxijSomrTcfhaeMtAKw2/L+cDPsvD3CKyPv6VDS029czkDqmXw/8B8FjRxedP9MNIAkBfL20L6e4yTh4WfqMueF5gxMEhMvuF7kEo1vJFcLeKkYlYwmDxmdk+Xvj2CJmTzvKqdzrv+6Gnh/wEsdB+QlF6GTeGdFKVXD0QSKTJzLJ/cgj+wNGXQiEGVrtg1kGDzrqlapLsxLoAtdfDCGODD1EoFG0HZ6fvzKVAC/cBQFFROgyQ/qWYTuV9LlaRGEUJqFHy3ndS5FZELxjc/raVWtmHtllcGpSOLKDNYN8HWIeZKftfFK/uAGDb9S8B7UFc4md80I2TyGM55vYD4BOsr27WsgLnESCaldLs0IIaXDtaFFxm4MWnMPMZcdAYUKrwz6NkX8LQ+qcHclFZTvkEwX3oTcbWm4a48pLtPgO1sH9RrhHtUPeuZyYPMbva1C+rWzvNjt6kiq65jxXjiTupgybo9JwrhYxPyaQI5zbQP3BV7xuXLXR1Pqkp0M45dsXv96HwKSmtq7oJTi0fwDqzX6g+2D0yJDtY1lAXEJRLTtCXKRItlLOIHkto+G0ezt974udcFFvz/Ja//3AJb2M8hVPHLAI/ErGR6cqsc/5dBb/QmPKSmt+epI2H6HbmyyvWyGgo/ENF9avhoi6ILuYngb/FkWVVjcDA1fWBPEzzcmVQqsD1mVXqpGCZb2lCx0KNnZpzLzkHRK8iUGLaVmybO42pdI25eFGVN028RR7U15M+RYGJ/NeuR1Id8HpWBIhQbDUysAILqh3e5d2cxldrFHIRwmcRtwjlK/il9EBgxpEBremrdi5bjnBiogPDmH5wW6l5LVM0Yj0Uf4KrM5lhFSciXWhiqsdSF1HumDY+j8saGNXoXmshC+Llva6u5KtFyBYN6Z+h8Qah02wwZzOhcjhiuSNk9TdIdzyhNuTuXKljgDLUvsR0PXOzs6ITUnmlYuywhxEBf4x5hfbxvU7qfh/BhT5ohbTFFUgEZTdMCMp1H0bj0a9qW+pEiAmRbWZGhY7f3yb0spNkCze1g668mpZqpfKfiUu5IKlh5RVJKRw2PX/P0g+BFaDypGlDRjZnnAc1G4aU09323jzm4RKZb8IyNJzAbQc5GlZQ5gTv1qrjx70eUxt+yWBpZhCAc8j90BTUpD9/my6ah2vNbp9J2y/JppC+Io+Bx6NKADx+4wCsrsQ+fZUiepbkbGCuEfq2PKNSSWNdv6fF1N8vtYUpRnZTVTllHG6HtsZCbAoFcLyYzGPTQsv/HXQDTOU0KgI28K0nACF3l+MFAXJamo9gZRMjVonX4cPK2iKSpoebN+4TnVDwTGzHuc0o2VZavKknZbyNP4hnT8mi3r7MK2iUEdgSMBigF3AxZCkQHg5S3G1oeAGVMj8366e35c0Mp1GZAwYD2RueaAO4QXpFpIZPPOmeQXf9gwIGqazelpX4NEdJAMwiJg8xYIXB1NmERjzHll0w9LIkx4LOtSoGpODc+zTTLr8XhrB3G5VsT88O9XhqorH0vktOvxz/2bc1ECv04oc0zWhO5NejbwWKQJXrzF0YN2arICXONj+7I9yGQBkhxskzja9NeZ09P2ymV1brjicLUd08Bo3RfPHBGGSqv9hmbLV9BhJnBW3RHKVq1Jn6UI6KITTc8OtN9ZcJIqDNuUdyoT9WQuCrvjE/bjDaMYeCj0BHZjROMUvW43bUODmPZ2HfUc3xw52B2A9mFgHid0Nz2TVARf9L6Hy7fcPDCw9m8+R59nSYybF/WIMEwx3u8U8rRxxsAtvrrT4Fb1O21iKjxJT7uOMErE/8kSTM/QBxKvaibTZP2M4IJCwiEpo6g2Sk/cQc6JhBf4DOhLwVdgGY45lvRbctA3LgQsPDxLNh2dcxNx6j9sIMLDkklfhXsf28XKXUG94p+OQchlZB/SlZ16pJ3U9vRat+QrrcCp5yqqhhuXaUxPzm3ZnYmreE7YNC5J/SLHDw46HeIlbI/PdZxnfOnJM8NLe0rdr7hZaX9pWZNIPFde84gtZ0LMbg/6fdlBxz0mPLBDYrenc+X8OZ5xSC6d5Db6bIxXL83IsPC33T3p0s4yyvWO4mhIxrhuLc9CgRhJK+mlRnYjejFJwabrG63VR5sgs8M6rvLKzq8td9xKSbkgNCuKzwNVU+2ZDggDohM2RKyTH6TeCEGmMS7JMDwib0WgFItNXKUcSIVy/d45wUBuq0Pk+gW1MXDX5XQSH/DW9W5fxjdIyPBYA8Rp+qvBy/CScnKiTvsdjdhIVM9ETXlUhCuff5ksjLk3gmOH5AGd+tfNU9Id3ZUnmy58eqwQcKPLF7lgCSAepvAL8Ud2KzG903aarsaUK/K13gb1hrTd64zCk0gMWrR2v0LFXC7JUpKYxq+/XDDchDwbT1AhcMPOt4szkXQd3abSaXk9Ss9XpqE44N+RoBUe+gUr/L/Pe+jmN2z1pYCbIoObpP7fM0rgjOI1sMCC/81FeahyY8ljbBr2qJtay+eSD0mT4/mIynixzpGGDYy3QHGvXLUWCIadzxR9zIQnRNnKyxqGnl2sPDZpgAKwowo2xte4yLzZLCW39OO5tMVOKY77K5pMrfuXUv2gx5lvxJGczWUV9hxiZxEh4smcKQOgTgajXs+Vs+MSZdqC/IddCk52iCurmdwENtcEWxeEP2b/rQRMOVm1JQxufzdeLV8xVKnUopp5L3lFSk+/Ih9FQZphjeqW5myUHiqy6vLejFjhvx0U3zDmw7Xd9fSHupyBAuf9nQjgYVKbvyEUp83WiS/JMjcjG42zAHegKnGhe105kHQkIA88mCzYEt8S5bL4vYMUetCaDO75lDt/swgVYSPZMSbPxm5KuoqQHDNhG+OOtNT+F9Anz3aAbVzdd/53k6w2RpcENlcPvGfuMuOBYIK62WSrLE6yrAbO2O2Vtyph5TT3kQnys92DikzBr2l7omw8v7A22TnYmG5JQchSHLM/ZSRUek+Lp7CNZir0RRf3vnhy0p+QWSC46h9+CzWf0NVvNSwUutXdskbsW/Hnke5xVJybKw7IZiaqBbBgRsTwBzWULqrK3vxbK34qMZCo9gcy6+TJp9YUdWASYDk1aq6SLtam5pqTC9pyuwLS1PVm727ICYfJBIZvUzZPFOMDKIQBmavoBRLQMhQuOzfwWN9+P8xu7EvWcHpCdli/ZTO7lw4lN3e48eIx9SR4NuVJ5oG78mOzTE1ZxTXR8CX0FG93ojLQu/d7tB2eYVCx9XjifgMNVDiOAae5H2k/sRnStvEhkXC5acpPi4v5v8azIVRqq5m9Bp9ukOhTtIq+gy42va5Com7wl7uyZSQKmhh/oKJcuugp8tYvuf81hYiw2LAZQ4knOg7mW4rHd2/UTG/hiaz3VkY0pdJNLFRCloZyNw/05nbrKPM7w6KYd7Uf6RMArCkjxBqfAcCvTP2CkfDNVPhkfLVTE/u+QOjTDVjQMHt4bhjebtS+s26mUyFlhjudsOhnCABgqPsbEbErBzWKZFO4nMN1aHAMTJub4B52k3xPHVWt3KONyri+CmYdLxtSQ2/TNB9mLzx2HAsf/4GUsS0uqWHvSXdNjCFTD0DxxGbJ070kHgFDPc+sXVYSqYRVJ/NZ3seonfTGsCJ5DsL8XQ0E4DHBvNCD1OYinumaAXkcmTiFRMGnxoFzfAYWWrZpthAhYlFFx3ZPrrzp8Uwhx3FV/FUnPNR8/c1pBB+vSIkllTZ5AUD3/B0OqcVGuHZOCGMwe2HLml6MfCNEV2aZMnlJQFQ9kP0B4KpkPhCMbo1MNC2LOnfRxtvaiNJJLJ18MG2WFEs9imbekWTjlXW2O8N4JjS34BS5T9ahJjW305BhmPG8qh72lVE/E6z8o/XgOXMVog+13mrSovhC+DLIcfhozD/K/mhTaQ8CZE/8tnuyRhZnKFqUuo48uuDvqHhJ9xv95aJ1EYaJu+9mEDrQSzNvpSdveLQix0XIOuG9G347ogqKanKviRMwIDRrMRTCbuhea8P4sz1LAe9JgPLR5hYeIMJXosLVHJirbUZ+kTtNT2OG4XFoBpsOYv3NaIRi2FCR5cJ1cpOH90U8iMztzg1WoRZUtPSykULvBGbBGIfshJYS7meNYIayXBRxS1E5hnLwQNxrR1sXNiztxyyREv3VJZKRUxCncx8rSYsYsrcxdele2CGAfppF7n9L8gUrjDW6xHJidV7m/cvRp5wgtZwgD1CHsqTxZvc9o8QsJuPX/SXaC7EcsMauo/N2a+Se7XmzcRk4FmbVlarmlNVOPKWhxZYmG52zwWUu0in1O12+ql0mWlCO5azH3DZLwxwra63xWUob9HZhZjthXm1T7JP4BuooUzSw5c3BpWYBuxLvRCcXbvGwx9CszFRyofX2gxgVyD+JRMg7PNISUAWD8uWqcnIx86bAGXTV9gb0DWe/qhO61ceIWffhDudb/vP9l/iDaX1jcARX6C1SCIBdczK15jIqzKEnqdiyQfRNvHI3Vwck3aipnk+FKR+DW/F1SpknKQ/Gc51Va3ot9fFDDhME7wwQt3Nr3h0wfzMgjy21DLU/vmE+gxFaSVRMJaeKRMUT+0lLGJIEXj2fnr+yy+eLTPkyJaOCYf2BoDyefjCD+GMphF2KtPvZLFe39WE7gYqknQxwiw7ODiMtdrNkkoiGFGf0J+bI/v8ZrNyx42nwAJiusAHEdxcQRLCGfm8+8u1Ho7g5IXbXPB7UNVtDj99+vMAMGp86xOB1Y2BmpqzYPFV15kV6C+WuqxVG4uVCZdLzFwnFNRmKh3KBtU4vaANJOdLpYVh3clslKr8DHvYssVBykV3jHD42h5zinUT5MI1O7RuI1L4bHdRgyxnAtyxJ4TS/KUpW5lENFAsJVWVNNASFLDXhvEr3xonn2n3PBrt76gYV+knAtDopD3uzAEi5S8B4DwD6QlnFaj0CvoASrdZeWLDzWv/FB9YlLMVLrQTCb1bNUhLj7WBuq+MD3wYQZMf+ByXrQ7WScDE1b8ByJ7eJnxdlkOrZxDJ8Acs9qEg4tNiLzM8JwAqekht5+u3VYqcbL8F3Rrq553G5RWeznJUoxg7Y3AQfE3eWvuh2U5lwIEwaypfCVcGUudppojzmiHsefcVEa4mkUY2HBtcAc7n2MNZSCpcJMoH1eztJT2whCEGCjB4+8mBff93PWLY5MEAB2eyk+NRM1BsTygVSUA4db6Cds5y70N3ZPaCzXvZ+dl06OdpxS7xQiHtyobb8HioZi7SQW7e55FsxbKGUJRtCQKELyxQQVeEqP7oikr+DODq4ivINQixWx51uoVDEsKj6l7s1HeKWSzY5+qWKqWlZzqyFlB7c0b8fgp3V2QyoGB55AdWvDIL1p8G69G3s5QEkFGjqxnnoFKA0YQWF0fkfjagq2K04PN1iUW6qP83qU9dZ4UxIUryU14JWxD4nkyIHWrb6xs2KkrQb6hAb/hkZhj807J9HiRZsfuXzIAykE5GbYxMQ9hV3gjqFEEGH2deGvzauDlpJdMGguqtRF837+r4IT9XoyFuKVkLCgkRc0dqYECKP7VDVlXCXCqa+LTXLCLKyZSj/H43tp87MRWrqqD7uQ/C1fTHu/rHcb2JHbmAhIISzZvSA/yu99zjgg/KxhKHFAkxrp9ZS56WswN/wx0gF2F5fUOa5lk6eQss/VuPg2BpSPi0AWh8Uc46BMLenzkx/5qStbbX0llmOwwNlBvvJKpKxsib0MSZHgbrx0HqPu7SXBlCfuKkwemAag7kYFHDUthoFp/SWaACB4TFpkJh1xIBuIXy5OUVvi3l+KGve+s0qSGDXWawW2zLSjChYiAVlnnACAenKcRSIOErZAHISqGKq1ZTpRb159kXHmwTN/myoFX7sWBD8sIGwZXMXRQ/DFT+s7m6TMUnXM26TgnlRPWqsVzBX9eDh9fk+f+K9ID1ibxWdpTnZADauVM5G5Mq+0rGNos7pZTOQy1/nxII/ASvqgKseOzd9a64NXpCq0/e2rF4kG+DbGBMrRLhYLww8aCj5J6iUDFPRNH/dQFFi/kq5jE8EagqzF+Xx1gipuifTl60F/vORWrBgslXGBPobIci6SNxKphkbmwocNiZr75HfsC80try+5BUmjeSWiWgdgJ3l9iR7JaJwC5zjwsIlrS6wX0WALU+dEuVfCyNxpbCyVd6T62BhLQY5TGUh8mfpUWsfdq08durhfJFaaDeojvmlZjOWsY1EdYPk60gJRT4C0MVJyPaehCDynHK4hVVzMywANEcoCvqTF5N9C6NvHdbg8svGKnnlieqJJ6nviD4Bq2wX0ZumuGk/FbG1lUUD4n7Rd+7VZ7ASait5wfRacka98GEMXlvUSZ8Eo1/gbHOWk/R/vA1O0I5JijNFhKDjXcantmbZ9rZlZXYh1glJdrYQEXqcXeseXsa4v97AXnVLVmOMLRJ2JwKNcWXaraH3D8VncoHePv9oOetr8FdfJaEFTcTql47P96syiRhNGktccd7Ef71vZIWgfJp1eOLqkYHStPoati9zeS1nvSaaceA20mSa+tPiYBk42tKQGbU0mq5EoH9jXmJpi1DGlBD3S+NaiZtZwjr1Rw5jmnbXMSxikgUupnWP1Z90sEv8G7Y4Iijf8XQnHA2iLepM4C7lx3HRvpzS12LUas6o4rOvUOtPt6ajRBBMysjm9+iE51MprdvxyQZaoj/Cfz+6MdCoYRg0r3Us6keyzizIi0uofBkuz/JQxkbVZJFQkRoeJUR+JivHLwkphM18ymabr2ZUWft29PG/yFsPoeRh/qEAHbsFhZBpsje/H+tUseYl+atkDBGo+WXuctnW9TXynQbRbKlYrdpDfktSZx90vz8e2XFa7Ss7IDT/XozuiEbalMN6r/wXKEbNfohQAHn6SjrBSsBruGAjdab8BcDSSHcFaUUB1HVjn4neXgUJ53wPquNFdSMXijXsYrQa+ErAu4IZ8AomkcD76rML/PgPtsB09vQ6UvFARQB5d4NAZJ5A3Bh+ePlYiTjXRZsYpGwnW3MlhztokBY/+UZb1yhD79dRiB1Wz/urR/c/i8i3Clkq2cnFs6dW6BrhtINuKnEWbnzvAubkbRFvk4RExbQC3Wm2rK0VEb7PU2Dx0r60lokLZstEPtBMbkf36mwonng0f/DW7yFLx4duuVaGQpx0+AtBlf1U6GxsKQRoHl0/XDErOtGSjPvQ6/uD/hDEmf52fOhDtlCG5QqCmUu+3leRSpgmqttIUC5CqpG4C4hM0GYm1yP5LT/uv2vrV9sJ+Kgof5hqP5rj22zyAr+Wg9j/xWeeh6NoZcqlWa1tP99puUBzYVydD6UrD8NJNxB/dO4mquLV+PtVn5PziAb91bpQwM5ssRAufoigUlkDVTSgoBjTpE3RtlIfRpa52ui8Ox3Gnq1DAHE859TzVdlb2PFcbQbf+118cTxd90Y04RXEb6hEnpi90G6DCk/YCnlSYyiLC+Psw92Oer1N8OV6X138bUxSYr5+dNFetyZfKGdbF/l9S6XxeXNIbgnPag2RMsuRJnB3prTljpswv6sXFKeBhoIhC1ls8IDmPWLG3Q39lqgMPzmhUqCtdVaiKNVpABaUmtDIVXlVvsd4HZkpUvWr8roXIxHIAckjeNaAuA/T9ye6pudvgKZe4+IRkk8Sa6XKzT4GtBdxuol5sm2/5sm0tQI9QsXh7DxG2azt6UvB4YbwcNjR+muDltWNtKZyQ4v+PQ1xTXqFALSUXDDNl3tguCifXuBk64pPz1Uh/HQy1sOSu92zkLOY1DpfPGMpUoW4C5F1wuifQRoMy2e1QusGc+YWtuPSTNwceIJCWkBwY8x7i7FWWQuv4DwZcOvQWUjNGKZlejCeyVFBz5mcR3yNAUoGNlZ+y2puUtoy+6axFR1imsIXuaEfi/I59SxD43w6oE9Omtu8x//tJeMbB9TtT0nTAKG/qYYQpwFyaANEDoQG4Q7a9CKRpiXHGNkFMQ0LhNmpd0fgbOagujRSp3rPRK5KSmVtrwUuNCgRJaXJ2UZuiOOX207gVMzQgU84G64ww7HbGyG7aongXXYA4Z30mVVAUy2eWSGKWiHpFOzuZ7yYCOAZvY+Pp7BWe9YFvGiy3RT/hfGSy8mbIH0hA6AN1T7ZOicFiVzUjMlpPGNNxrk2RwVZIn71ccOvixuSU/SkelFKVMecHTuxMPrp9/0UEjAIcmgZDdJaSyu4XAOIWYk7FYO5Tv5tRy1QEavrX+INT5L+Qqb8EhrcI6S3q9a+4n4H0BjDDlg1r2Nl8k3cuPiDugVIrsjGEcZiHtEHE15DyvNrIMoPfaz37QBtEk7mLKnoJgRl8oMg3luJMGu+zzMP4CUwGzNP2qKfvIukAVLhj1aBKsW94OiH5oHQeDwBbhGfvLl0TlvRPJF3xM/KqHhyfpVor/ekqAudCFSxbcAv4f9vHCdWoibavypdWmWjrAamooSHq7ZAYOKcG75CsZcLO6IGERYyi/A3URhJvfw4uBwTFiUaBYQc/HSOGsC7eaaYC7WfYCok6pGw18NP69/eIuJHmVdoVaScxbQOzbyOYbHqgfEgzR3bFJlDP3q0prLnAWIdJ3nMcnrRHG1TWUirekJn2EtT+/4M2slqi6tHC4CU1OC8QDvsgE2+Gi5DqddKH6Ug95dOKzuAx3z45FWB66mv33KyKV7fE2HYUZKSeM/ydYQFY5Ut336iC9nOY//UZgsza3RuUkVwfhqWw8FojJHsojctPcCPMh8cOxUYlC6B5pFwJseVVWPdP3Ab2tzYsgryNzUMFGcXVQcKZzIbBc6vMVBC9YGjdCNJgw6/W5jUbKgpb4jMaLdH49vgyejtPWMJT750JBCkJoLRIARSDzzVLWQKjR2CYazfHw+c9rDUs6/J4yUeEDawdfp6qvxvsRqJF8iGWiZVDnZmg35F/7TLJjuoXO8B2aMYhPk6p8Fw0FESwgYB/ARKFWN80nuhPqf8TUirXgkJlKql3LqIa+HA2o3pg4TWnh3Z7Jirs7KjGhN+UcGfbQFZ964S24BclzFAfiCgXtWN8LhMdKaLJ/ndQp2xThuXy+oWmVMTaC8VVDvgVJiaDrPKZ5hBZB4D1XoGxfdW4pn1j7WUD4YQaui01tfP14+CUBB3LmtRD8+V59FtGh/IrMYIEknmPLmDyDywXVOQMPj8n2CfnOQSphjzG5iMBbxLGmmFD6e0660fV6miWD07cUQxvuOtjg3P4yqn6OcKv+gBw1+FE50V3qHHr+o3c9I+tX5k2A2ZdMWsESYAwYX5w5c52pKhHG6tK8KOz4xPPak0SVXb1jQE+mv6NSGQQeKxXHzpT+EYCfQ1RdkSg5nBiHJqSwRf+vK/+6PYd80ossxIRn1v/V8PatOFjxjcQOWLjVvjYhF6JpWm8RE5MeEO57VsjeY93H7KLEchaMRrlvW35/QxS4NRev/nEh/RFlS/8Tki8cSU7YcnlkTj/4lwNSwN8i4qbdpe0jUJYHsllzTffZOblQIIwGFaJKF1xwbCnO1lDoxRtxufJNGOcKaRWM1uCDdzksxggOhyw8ETvA2gSAf5Y2xqXINnZH9Nm5cH7qMH62JmpCRw+1h0C5AFt9Apl78Sn9eMwBFjuFYWIK5J6bdSYvbnD00JJBzMJP0aPW/ENwSwLHZNnarLkNNq8ncCNpIfNs8PGUHmFF8XEO+yA3DZzr8X3t+3Zcjm2vTb1DJYElxmTMwFf64zWyuov6+urAzJRCokZx88fePYBc7FalOVE5wNMUWl56pnMwK6Z88DdmQbjCGqsN1JmmiH5RdxikJzfb4AQ+YQpzBGiGRdm4Jmft4Edr2IY33lMOe9+CoRQxei+kLDnmXvHiTxoDR0Y+/s8d74K7hcvciovjTIduzsUvawutszOqzE+2T6RSAY5Ghuvr8wv2w7jcyUbKKr2kA8YEnyOlXKSZfnWaR4OWID/Qt7iAFwE8nx9+ng3hrvGe0rx1N88dr01O+G+Q/meJcUjYz+cEIS957VBTS13vZ6ZAtDFOVv4YmtTKBYQlxLpHcjiaHSRWdCSrpkwGMA0ue02BmoKqyd4U0+dtrPmRjDWimBF/GLvMC2Xd09mfMHsczp7sBPcilrfNl4pcVdomuUwMjwUT+Mp4smYJmR63BNGZ4i5xALHn98qklBwXMesrjgzkQKDfc0j3ioNYHRl3yh0RJSEO1dzdqBULwFRZuMfn7PTmnCb3p5RVXUfCvXw44ivY/82ESmLspqJ050vBTLVcGfHSuP5Dw3URQwXN1C1yEjj2/SgRrkivsoYsruHWYkdrv+MgS4QKDldrA7/pS0d7pzkltsWsL13TWSJeb354b8DtPmZcUHntiMpyhAzo0h7ZcA1MhjrO7n3xYpagjCf5YvzGc2nXdtGouoipqKEOaNvjXwhfOujX52adWSQlL2hTcxl834u8r4Ftsti4vhtjbxDOnQR1qIhiGMiUrGiybtgE1k8drQdbQx8lygfRYBvlfEYIt1QQzib3H4gWTAiPLBY2GBDsK0+p6BL+YMc3cWKVS8i+eWiO7ztGZ6VNG8bnlDpPw2vyqgLaHnUUoIymACpGpdUa0m0+jARZnsY7V/fj5tlKGBmioFjkNnZxixQ9mHQRlcyuyU87Zudw9uMndvYrTLNIDLdfHcK2Uk5QQxKUYtvsr2FRmjgelNS7qgOMgLwBGttHmZpQC0WcuqlQG0ka++2KqdPeZ4V2YXxNe7zVEcM89DAjQm4Q2W2GgvWuJ8uSVrQmw5pT1+BR2ANPylLr/4srPjaJmv4vPeeFXySbPeq2PCM7xBkyGcygM+jisubCqiPzAnWYEcLFC2aY1n+UCTuFRhLoUdOZf61l8pQAD6qfTds8N+M7nqGv/bxBUvIssp6iG7e1HhE3snwauFlBDGRL1sReHoW7tRAgLN8zKqlLqXZtOmnzwXMemuiZx4RBe1Dv58ibYMLx63tnBRj3qMA5r3uR+Vf+vTK00nwfvnEl2tMLTGFiiuD4Tti/R8ykEp5jltEvbMJp4L/dYlZxsqTuaxcsJvDmFvB7MCedyyVchMXwlAHcKOIp4G0t0pgFOaCJDraNPnPgAhw8TZzG8JI+aug3w26dZ+uaiJelmtFeAGwHD8gXdMGGv9p27O1Y6qdWYt76UuPIZsOYPnMnHb2eswf3kzyt0SbB0rM+D2MtAK62jLTUpm2rSSKohjpx1zlXkP6ZcSThz2f2INhWJibzbj8ljWyrUVJ+B11PpiGhAUX3OYs/84L1MKl/EF/J8HmWU6GqWt08s2W+IgRwLtpYWFGc1qNCmHZyo6PFq01wk87XVPhLHS9uKDBsQoWPUSchZA+8eTXsQ7r4PxCBzkrtapbwCWPResy6r4eE0SNRwz80OhpMrG+PCLh9RN/jQLmgV3NDGOeRPQf/0J7Q5pldXgq+8ZYnVOAY6CXojD//GFoxJvc3H03PHA18c8EnVV9O/Rwo2nDFugOG2nzdm5Or9ppmr7B+3U0ysXYrHCXOC3yBrWCHZ949dnRMF0J4MoqVKPMTyzsTMKhxT6jjxu87hYds3nEeY5KY8LCFRH4joVAlG4Hv8t5cGpO7N6gAOIyMjvRD1JgHjg4hYK/3xYhY5j6xVsqF5iCAXpWXLrsEqFAWZZOUdUckRvUbjhqqV/K7G6SyCXoaV0XRR5FTeBxMJRPqoXq6mBHgPzKIKliO2gEa5x50POJ6MfQem1eDlaSKm5C22Sx/1Y7vEFjBJYv9G102s1jmQCAqV98/E+BY23445qrHbLDF9CArveRwUYaHxPpwKXoE58zJt82zVa9Ve4HehATOfu81FUZhrWgHIgz3Q3aftdMM/8giHDSAcE7ejMOo8uaZ5WXwqDJSpSj86gvhNiIvK+dA8Vm7yuHgPQmtVihAymoMU5/ZYkIR8wFN4m1oZyNtVHug4xM3oLZ8u6MbtgssBfsldyIyHCQDmvRMl/EE2mFy+UvBd3YeIk2848kZ6uksaH5BbziHsyH7kng+YVQ1+V2ZztVHq8M6WqD6cEJFa5XDfIIEM8kzmL9Xk3Ng+IweLbDRvgZlRU0hJ/+gMwnnI5ZZ8grkO1X7WgJbXcPEFyKbE2Y9YXGgd9hQe0Ui7lLTWVIaeDm7VypiqoemQwkm8hn5tqLcqVLQsWjN+Tnx7aGUzBfbZ1rQ7tJSf+K+QZxEcSVU5pyw5dSD2lAwLD6GiUFMVPdAbrnDj6zxFqL3mEpL6dodF9wPbu20gdLPRCyuEe0ZgeK/jsG9ogSmNJZ4n72uGMZdIO4+H7M4DlH71fOY99U/v84HFY+brvrfSMtvAo/35uBTJB5HjESbI4j04kKX2OBQuGHeYnjfdVisoN/8agGerm532lfu+FgNHIJiORBviugKz2Hb7ca/5KxOSi3CCNT5pgJ8QvE5KqW0LN71OiTt11cjTqurTkGOmkSvnmbIuQfXtG8et4J1/LHsHpGCUSSb1Zr5mPTOi6bfWrFko1mahodwOfWiADxi1tmDSVySlV/pgMQhfPdhNKxGhIQccDCC1EcjnMeitjywgKWhqcUnzH+DqsaCU7jJ764bbiaG/db4j05w8bMvTrpNhTNaSl94d0t9iBpvJf31Dg+fbjxyqx+PfkmZUoFsavQkJac8jI5gOTtTXwnUDHA4ZvTS6oItybmd2Tix8cHhgD8iKW6KEcXGT9VyRooZd7TAEcwxahYQqxX2qcqbu2xD9Iy9kDXj595+xqmCRjfsdMOHtUPcSJ51dXercLKdFr/meZ3hK7pojR/0djiZsJMBnOsvm6lZ0aIMXd2WajbnK21ncm6VhgNBS/Bf/PF3qatxummqrOVs1zFhG3M3RkiH0NFrt8dhY5XFtdjGBhOTJP02Kb5redJC0+FZ01PXIkPWURKxZBUNg6POVp4iQXN//Kgh+LQnZC2YdBz1pX3vX8BR7pJr5VUvQtn0iYOvfxKoQQ/AaQiVBSEhqih5bZC7Pux4B8swZQ+ymcoAplA5CengpAHFeUUViYa10UMkmErukqfh+oIgzFLLGkmrFj0rkI1zMyUQI3qoaG7KSQCw2xu/R3J+DpLuhp3MLcYXjIMQLp6J4eq6ON3b6k9RDwwmNAS4tjSqgocvbSYoPbzGbt8spzaXKeqEr4Fv2TKo+Ptm5Yj26sJfVINnsV6Qcm1wOPligkXq7ijCPrhCCmXt5bXPlBl4K8pW/bY49SfGSmhyx/+pK5yhZzTgB1xAW6aP0EDS3qHwM7YjgJXhnCZU/Dn+v2GkAjD3vZz6jZSMVdjgYMqqFbJod1J1IkKW2LD438llyy5ctGgoH4i4kgOh6C4s8lVICKuZSnlmKBdpzY11BlTWaalK1Q0WJcLzTNFOnSQQrwCB/GO2zUQC3h6y/0378SKGQpHcqPFE28fAS7VRvGJrnhnzOTrncPj9u1N4bVrg7/YksfDyjmhhTIPG7YcxiaA6ZZ/OwiGm8s/F5Fuwdd5Mgiud6hvRaNCZM4pSpPo9G6AdsJlp4432FZyvrxCEwOiBYeqRBUsztsUae8rVaDzj35vkEZ3NVXU0JOL2LLZqxchiDf1Md6Q3HnUTsFNQ8fHZ9Lu2bzaObYv8FhPjrSVRjG5phbph/DSlVaP5KpTQWbZU/siW/sZ22MpVMHpxq+YpwajDb5c7WOXeX0r9MjAJlynAXF3TpVyvDoL0S1DlWI0zdg5aNGarauROxRCKY8E4re/9fJzxTjc/CXitSXb8YKbptHBHoVgTHmN++KWFTOGo4/D7oIwZ81l/x8ZlGwhpM47RPEcbIWWWBNnDMCPkp4eLIgwCr2+G6ELAp4pabMwf/9KvIkpTwg2dbhXf7friEd6CAHmOlpqBJAMhF5ivwmPDqa0QEv9WR7XzNNLlhN+AqOsYJrpNCKACsbTgMLYDZicFbead08X8v5BrjJcJ3HG0f8Vd7vph9mVY8fG8obe3HRbAbvc2GdLyplD5kyNEHdfjcn1iqaO7F0QiTwash7jGUqHP8pCj3gPvnjPn3uElroHAZANLuf+1yfi/rvFT01r+riDGDXpM9GX/xMgo3hSea0dubRgbSKqra9SH6mRr8d2Eq9bopar8xXcASOwBdmsLC/FBuJLdd8Zy+mM7YC4Vfu8pu3E6UVTwa8wsFoq9YW/AkuHaEbfD0p8IjqIGepQiHtg6T5LiqydvWok/dHuazcF9zScnZLIX1LuVDrHkW9zyVvM1feTOEsa5p198zIin2PgtKRHT/x6G2dBCnKLcCKaBt00ISta3GKx9keltlDgsLmN0e8VKJjUMgOnJ3LTjCYe2o2CRJt0SU0L3yyECgTVJfFRYbwLUsR1/pwwf9Um2a96RyLd2JacarO+t0wXD16U0HidHW1eQhqHrgEn/9hxe+6Haf2MTTM0Qe+TNhLSi/WXwUYnoDvSx3yVUz7TILf3LDTBvvGrTJqC25DXmXptaD+NmPULhrwScJ2p4nrDk72qK+x6gb5wxpRByI4tJyO7tiwRkIJL9SqY3Cj3tqGrW8ZleQBJa7pj3lg7ukYX9ARY+R5cMm/vu8K7g2WvfbNSvGmxybuqQ3x370qj35RzHPsVsCXFYtM3P2S9uKUotzwxjFD7cecOHiPJd9Ojvp8s7oe/iw0X91XbGSiFNlmZrlEhnZFnrwr/AX/+hdjd2PZtQe3t57bZzHhUIzvWyvvCvj61xk9WGC9iY/g6CElICmOr9uHFZqc3SaItCjJqDtr4W7GvvMg36ciJSwep51yxVjl+HVBBHhrMVkF3Leuk+Yy7s41p/9GNGzDg1m4kuXc6roXoB3ZzbYF+eX6ANCbYCNvSoc4hMWMW9a7dDCA1NzwQIH9EPhxQhj/qM4QTJCFMt4zMHel/dxk+Qq2Y53u8iAO2zdQqpBZyBU4MvOhNA2i25DeTTjoZ75Tri1SZRI2n+Ru0carvQgecyqH5VvYsgee3RX125Ye2r0PXwciUjRAVHPjs3EtVpxh6jDkFTnL6fowpz4AsQsNIbHcyIPmpjBpcoKWOZpdHNpySQpL1hP6EEtoap0UJ/UC9jBJobv+AQAChGQdiht/Sobv8gfoC8RalNMTOpCRT+wzzNLebzve1ut/rw1EeWP14mTADCWkM8f0PNIWKcTAmJe3tHbd64IIoeMMXokPlR1Q6AOXfLoeFluFJxaGDmEZPJW21FbNEmrTNXi5aqkrERhLsLI/FAhuksd3MmJKtQ0xwoV4pRXuQIy7KX9Ta7umi9I2HFJ2G8g3LWHMN51aZpYSuz2Xyfnjb59GsNGr1ePZzJWqjHVz7g2aPmLt1BMWHZGE+bVO/yrzBGq60OXDI556jdwoMVYJXB2GvLrsnplrNBDkYXx4HUFJ0GZUtG5oXhoz7QLYlY46NHAIFCgsRIdGEt4i7nqmWNsw/thHraWHOaHOlE35rniVuUD74NObTr1HDc4B3vaZkM97BvKofYwJyaxARQNg9QxQgiybt19LFDMKRLBNd48VRHbkgKgipzTjCTapGydLkP65wO+2vCM84IDJv6+fNb2vqqjdMKVvOzsd+cqvsZ3NmDuKfgSf4s73RV0nNeM0FiLAEVjxsy9vsvfQ0t44o7T9Z+0sXpsY79zG/2BHiD8cpseM8A79qpEQAEnuCfo6h5chAFBmiifzQvKmufBEEnYaMxh77Rspcz8+VL9b/aDEEssai10Vknlm4Pi1h3s9HwNuAELubSk9rDHeSN5LMr/hRiiXz0p8EUstu/jTaRm/40jla03ekeddBM+o0JmnPw4MGxmlhGSlL6DjA7RegzPIdgeIcIXhBRCYxdFDKDInhW8uyVcRqU618LEhQFK/1Tno72xI81vWkrLOApZEoFA9Ekf9gf8xZN0py0rX0ngI02Wi71/Nz0PlkWsHeYXahl4Fb3VtZ380Npzf1/IIb0TkFqnhVVEIsB+hgiG8rYwddr5y4SJrGO36F4raiOeUQ4oFjY2/yXlT4/8NYJEz6Vs/MeaMjc3/Aw0PPQzhIvJhrtX1DkJcGrKYko4rKbSuEQoBoM4FIf1eMdpqSDzKB+i8nQ9td2dfikP8dn1627poj4QpQArOvyNw2XFeSvxHcQC+Ma2X7vuz//K2sIRVoh2JMgZhqIF1HuFT8Bh3hB7f3TvDjLFWVl4cWw9hel8b+RBst3UqUK1tMQtK2C+vmrzq0tr+Xvn7P7RAL/xpdEZUZDkFHte05skeBYA60T+FGIpCbqdR78pTUXsbcR2hp4sQqYpTV74p4nhtYyX8JOotanmo4RtoJEebn4lvgSjPMs3B4dhbBTooXzM81vzwFR9Eczv6WJCvMnFRTmBD0ZU+8un4xnmauV0YiTCAPLCgRAkHGYgFSRySjmibE/MDP0bieL/4qU6gRPBkhxupM/JhH1emuaAw0/0FiTP69hIVofvQosRsxtlneW4nPdqKylm5q5ETXJUJ565FYvD2W8Z1QLq1EYJxPkGEDOpN/+3wGYPUuz6LaWJbPT0OMdjah4ut8+h4Gb+4Og6EviSv0WPN5WNNgj8V4EKly+TVVcZXj5BHkSwswT2txyC4sJdtaR+7nXKSbFSKCT6ouDla4lAvHaT0do7uumiX2Pkt6nAWYurMZfsVbV9nlaPjQiYF/U59Be9b2/Xc4iL8a3O733S3jk16Vc9kNukb+oi6Bb2bqD9yY5Rh2D4N3PkH3Hv2lACXnIjn/Dm6AzvF76VsVzn8bgAAlCh7+RpDYxM5OnXecaREGhq5FW3/geMVTR38FPJVuUt214vK1EqBJexRl46glAp+PJA8m7KMV/EqjZFYadSHwZY6KxfL9PTW5CwM1x6ILG+RKGQR+9Fw7u0GrQHe8bFPIYaJVQvU8gtB5Up2f8FiUZDSpIVYiy//cKCwKUy2dHLhWMRLKxGJcf8QLSfXItgIlC2LxzW1FCFcL7xVFYHKprFJ530gq5gN4ppbQgXhAaFybgLXNdWFLm+FRTpL0YsMdLLL0+dOA8Gs8M3jQsU52ahJsXVLAVK7SPDsOOaGx2oUghscN/Efo8ttddy/bFJwvEk4yGV1CufQd612704CoTyJ1XsMXtszZqBZ3NgVg4eSVD2W2tFs7STPuYCPao7qJ+ajF9zHSNvR3rCDXJpiGAYQjwxUpIWET/KX4i94jGXQk9j2JPi2xiVvyEUGg7rRe5viqK9OWxaHHRjWGHXROkFRH3EMtOAOcGMCK/b26Wu5TcfBJlg7V2thRosgaXpKXi4wS4iu5dEnOPh9you5nJPlN1nJD1xOo1h1LMF5+a8j5qrSZ2bsCQNcAhekD1t1hFUHiwr78bkCF1ajCeAcKHpuJcVexs0rZlD9zbyBLejrXg/b+t/LOQqdqzkDF/CdadZRteoTooiRsxHK5OE+OK4hIcETxLbYK5pkl2idb5F046ADp17qPSsuzn4b/XFLYvmAqjEsotIT/i3VW6LnyLVBCQJsHcTYbtjzdrcIYzELhhniAv0NTWSfSx/P0gA3zXnr+OAKdy//mu7t73XBULZ2YF3zTECta9YIJDhqK8VXkVOhrTWVvc9IOJJ3eC6Ag4hkVJru8qGmGx/00Regl2nP25NGBnAkVqqbXYQuIZ/4TLi63JwLxcQds4fdHRBIl7nKo2Si8xEQvs5D7LUQ9q09kICQ78lnxwnwHOq64FnhvrVJngjhzGM52byXtsblbmkec4lR8UZC1TqJ5myUBtUJzzqD63prmlJ9O/ZUolZC08S9vkeLvh0qyMj5kiKwkFIyLGcXa63sl7396kuW/5+32pfU8JCObSIYqh8a5shNJ83OOYc3giU01lO+BhfUzrQy2tG9Bo1mlHLkkExIza+wSWFI2dq0MK3SE0qZcdlM2GoKGp6UhO8fLDwk1LWbLCXbyRaNWmnadJknV8KCrTK5UyfqjUG7czXayZloYJNUnhItwi97bYCOnVSE/zRpyKzOp9crD11KbgrVogXSGn7P7b/oY9Fkg2PRFb7fyX4RlkxGdp3ci2obgzhY1aMqadmVebaKG3GX8YQBU9NjXwnt4XJnS2XZYZ6IUzmuHn5ILWTdnnlIZTtyYGhwsJJx3F+yiQxLwDqRfvZUfb/tZSwCOWU9IOaMPjlp3ioJWQD0VgfwaEV4nedEMZOpQU1Rtz2bqHlrUwTbIamsQ8GfPPhqD+fkJRjsv18+cZSok0SO0dfsskK+ne9lfmiKeGkHzh3PXbtrUK4f2aQv2uXlDwrE9zkt4sYSKJCuxm9SvBLq7L4UCc+wJoWJpDaLbvJOeCo6Vw8y7cT3CckfKdDutVU+QKSfPIF71TrU4DOJJztRqBqtN6xA7LW+dFWVWbmgQYBM2H8sTLGd8ZVbJ+RSSaxEr4x+x/DEgFB4z/sTdA/SA1Rq0yL6aDo3UR+TTIaRKDPUgpL8yJXisYpZq6r8bCZQAzuI5hAb4TcJ6NuAw/h0VKwTCIBMDrUYvcgHCMaP/gkjjYhjypym3b1JpymtNkvswmM3N2ARpOOFZ/BB0R/35yI0d2HbYCMf6m9iExXsdXyE4PeaowFm40B5sJmIssENzLOK4BhDzzGyA6M7CXN1XUAs4VuJdtxRyFKJkifwPcL5bc7FxcrKY58ZX1PEQKv7K06GjoQ5PNIcM3Ijq7xpmA9GwloFs6o1r91wxim+Hg25+clcCmyR+MCq5HOpKHuWre5+GNaaWuS0yaABME2xyGPg5IA32549saVCwpZzC0E2qYrFjaWCLBQ1UOvDFqT9Y54+zWhi+Vrj9bKlzCEFgZuu4x2y7bqAGKxn+J/VMZ8Pnm4oBMf8OOPTgOXg1rJK2pnQZKSb2AZa+hdDeaI84pkwcIrMmbmgNHu/ZTaoiQuV+lpACryc4DmM4uyMWG0//1OhJRsfUrjN0DAghKXPLSGRcPRA2UNnOUcz7mRH8XlhRYH3JenlVOPM3AEXIR6xfFLzotBYE8y0ZGNkArLSmsA9IKV06TqDYTtBtt5kb5y0EceC3nX6ZeoWcm2Umq8VLg84Qb/uc3kCveNjCZP9rUT2JzeLY8hB7FIwx8AnAA60N+8BWhcCMFDivNHhCiQgvQ8LfqUefVWv1X2D1w7rBLX0ZKm4jEZ9Vbivh36w2pVRuVZab5y+Wpk8WFqmuOZevGW/BTDkqOWLwLMSPnQ2sIf2ZLS2CUie0ALSdXcC4i55m2jBRHutO5UROsf+S20Ajh8I9dWpQOcSGL5l+kw9wMCWiet6fbgWKB6A3mkSxkwvuASalq51xBteRvOB06CpSbuRJbf7KXYBBtniosxZqWvgHyTS08U/4PEnDUXM/QIiPf3J5A6BG68YIb754kZ3xkvCVo7AUUMAKQGwykIGDVRwNKq2s/kUoGYBy7N2Sb1YWPjvoJgwgsqhmoAa7xH/wRVkVAQ94Mr+fI4tcree9+lzy/FCQYwC+dYP+UvUBm3vUbCVuAXhSMDmQ75AfzyjZ5wu48pfD2oIMKghY1LbffuTWNR5L1aZeWGyTm0vimmIojjN6ZmMqLQMLb7M1M/ove2KeFKbc2w8mZDCAMRtaQs58/N+YuOJhpcWnoguv2A+Dzj9LozgEpPlb5xhwebNMR9zDeSeEOtHjcP8hKgC8xS7PzZ3eJrmrwsD/+QJ6ZVnP6c+3/Av0GfewmRWPmifJb15WiCJ3D2hd96Bm5sF45Ykh1rmKufcWVAVmV5k4VqEubjZOz4kYD0aN02XNRvf9Beyg2Kg1AjMSk+YCWZbmI+J5vNmzqwn/XL9oqWPHn9q6VkOpNemFBDgx9RPTKai7RsbAZYB9lBPBOd4RPwtb7De49YgF+bofuDX3jIjGOEPLzJttQRI1dlUpQRjnEUaRYrXY8eOlQyq9CSu5mZWxkoddutxWFhX20TsRP3YXfjIyKLwwMOjM2MA/VCWd5Qk/V3QvL/ReVkJWfbV29dsZdBjK+pNmJMfuG5hMPYxHYLcVFV0wbdJGktFnQKrZrFYnnHD1Eb6XMhgcuO3fADMNuo3Pz/nAHFz7gxszhHJHHf4ddt2vJlowQtAHVDys9Hqag83Zw+T9w/JSacCmsupUa/3PFiLv0OXaDC6BntnwBW5Y5rgfY4P6hmPzV2hiW3lOGT5ZDRrv5/z6pJuwcscv8zovZhcwSa8gueDhZD9hdNJwlHAb+K7HROg2E2QFWCCRPyHHEiCbfMxe2LKxdSQ14J/XTPCoD+qo0YeO8pavSREOBZk0WL6I4Oyoq7x0MOjov66XhI2zSCMdPwrP9R/8CjozNkPrlXtbHgpkGQIeeBzN93/vvdniT5Yiiw1nJz/3HCCEMO1cG5ah/upFC2eFLT4F6ovz3qxu0luwGxCiXmGBDZTrYMKC9FhsaF1QVK2B9fcUJbrQycwHgNlWK+Mu2QIXNn4TW9QXa9Dj6WF9uEpE5JdwNF5eemQEZfXCbBTwar17k1R+T+eTykBu0eL0YWcPb67d0gNlMSHyJU9AkLlXAjWWxbQh4vhvkL0amFgJACYzGj2PlYKywjhZBYSulNHiPS8xgaIYvrcr0vUO4/r+dIiY2gF0/F/9WnpnCApLIbZC5eDlIghTR7JFs9ezgtJoCg7I8CBNxgfnW5Xk8WOYbO83LkW7LaXDRf921yUKl5jBd736Fl4w1wCe0YHR4+ZLlgcL3fGr1vJFjMzBouoLxEVf7HQPM3yOcXrIQ8MHROFOXIa2hUyOGGK2YVxLsWMNKwvqc/grNbvBF6iOIcEkydNFC+b4s0gfxpuIug7+9OPo/68nw2zhwTaI+DwlxouR97Ld/UlZyG/Rp+Wb0C6Gysi9VS/VYcLhcbcnLiEoywCfquSb2YKgCG8iAqME4DmscH3aEeuLJYJIAj9O/koDHRdthYB0CAAT3a0SIjJ9rDe1dschco9AINEb3QsM9jntcgzomi8jlzAVGp2Wo7REqK30lorOr8We1x5jrQtpJ4OSpvR65mKuBMA5cXodsPo9SBmq8EQZ+LE+QTjnPmbKI0Lz+A4oMvZJwiRelChxouF7aYw0nKX6nXsEqmQX30YnUub8HQrDAq4202WXiPGakdfwOopcfv0PXfsA0eoWeBS3AccvuNCc7z7ezbazYiPPu7fnYuJvuGNagleUZ3thGVTBSnK0cf7zOXpYKSaLnG2KbWUAmb3w231PVQ0QXbOziljTKLupq3R6F3ay5cA/IRccjL7SQ6QDRKawltVpgt2SLjRx0ewvEGIFqWDup2Ajby/FALbOZoTAc1Rvck4XMhpY46RnN+8+nIT3EBUIX2Clov9OpbWcV3w2zC1i5EkRNFTrHJsBwGGhrwhKxWvMu2TPGHcLLBr5vQY6G5C1c8qIKq0HYNH4nwVVcE8NIxidcmlVOPKO9CtfzYlwf7AN2gkAI2HM7dLnztF4H1LiGhwrdqThCb206uGdNRLqCw0mZeDkZCPDsjSdC5kX9Ug9FDlI4xjYbUwosgk98QlyKxtF/N13YxXRmHXgs90gEpQdka/cSX2XqmSp0C57MK9RCaRCIKeEHDEeIUxtFXbrX7QMCqbyW0xLjOo/n2Vj8uQdKbaLPvDCcGOjluzU63opgP1/2ke+jATICMBfJ8XQaN6EVNZ4HOrrgAFDEhHzTtGuKHFKWeDR4gxaOlBeONt7yNKEYR3LN5q3bmmuCd4HmZpJpy7ayFugtAtJeb4OUkCfZSUNtev32mzRJaloIy+EGnsyi3XQsmei35TO/dDlUbljMLbwphvuL+UujS+HcXpBAGabRbYejt4cx4uoK7oHrysSL+pD2+6F2mmykl75bIDAD+mhXa32kwZMkGO8Y9yLzMoBrLriATn8tKFGLgX4p3mTwx5ryc9bEFlyOC+BaH3QpiijCy9otLKlgNPcICUtpkxhgmOwPKonWKXU6cijeexmeJQ+Q33V5M66lnzbYtdb3s6QmZro+pml330yQ2K2izCnW2TsPclnMEbn4iqnkFFkNI5QP/wP1rfgz6lT6hSWTR21TnkwVAp1K6GdM5DSttUK0m8TgHW24sjOGecI6nQiuYV9HFN6DwRNFqtfWUiwQLCG8bgojm4XI/DoE8+W9h1cwomML3bAOK06GAwYVanxgAhmImO9YzBwQcxVx9UUsiYkoshePcusaqdDZr+FblBZXacjpPC1YZvsOvp+NBOYvGyvZB0U0A360+K4SYAnnEXsKXFJ7K71jBU4otxfrxhCyf90v7XuGCkV4U/i2nPm8SJjnhpnUD4DM1Rx1fpZ21ErQL61ulxNK0z+ZDvGYUGML9QdqU1sHIUW4JOkaNccsIK8uTolfnP5HHf671bZ1qGO8ZTEvbzMhfKR1RDmIf+f2YhrwEsshHsIbBg5+MsLeHRPAHuxSvmfYbziSfTgm6HlOLQBnZadc5eQTC+apTRAYitLIq8jFr3sQpPn98U/L/kprUhj3CG6OEsVGQ0V/SVep+s/v4SMNIWyC7kw8yrjpWRJnPIBNczvXeJVm+PSt9OxOyANzKULfhExEsGmXkIKdZNXafJAeot2fm180Oo94fJq1Id9WGoMfdke+nvqYBItHEyRtP3N4/DeuRLffGmHWz631GQXAL9r1COPnHgJo4Vg5xiyPZ19rEAVvw26z3EQRvapFIJPdT07RbxKQkn+zQgrHCOFF2PVAnelYA5pWXvH3tpucjiXp9lOTsC34Gn1lRCq8A9hAzDyzfGwqwIXSUbe8ebOh0LJxlvKAEeOc1n9ZlHieAgRmQJpWbIBN+yQeSJKyexEqOOvpAOKuXnljxOcmA0BF2ujmYZ7uA9Q6z4eOcIgyduZGE3yUz/BL34olg5zfH41t0i8uWqTWJOORUwTo+VsNH0dIGwzJHGKufsXsYScm7FXFREv72laEQWm8n04UvVdqzBrJfpEOhFGgZjI//CVspT2pTbVJnTbf+ADNQmDPjh/7PvG/uZw9YQaKasVv4GfZoupJNrM13bSEseOJWCTYbwtw6RXCPxl7pRJVIIWooBYwWYZQq2I6lzC8Nw+1J/pqekKiYp3dGY7orH6BjwSiLjn34AUA1rri/D8t97KyRRyl4oJ6hDsXygtL0ppp9jOaG/vqm5TqX0ecyNBZ0Si4uISGn2cqL4AEwKJjgwXVaTeWPrWvrvtyR/sNbGTasc98+cSVi3GUZEQasYeK2/Qy1R9OR1NSN2EK3ytURvp7PtjXUqhN58ChApFsz/m2K/aPOW450Ya4mw9Rk2IBz8dCcXrWvsu+Fd8yAklBbhJLRAbnBGEZtDKf5m4ASALkHhFjrZpLLtw0aLCnDuAcmfJOcqiNPDdQ0eUDGrdAG4vQKhWeNmPR2U34chWkRck9xi8EGi19yTJpepTrPtnH7WAyFn33E7HfkkJ1cCKfBUtFU6bXHcczBrl5C9O5S2y4Knntq8FCExNVml2xFnXIXbRIzB1F5lz0NEDns5WM4aCVYqxG8lUmE2fMu3CxCX4oiZEU5NNuiph2NGv4JFY+S8YhGyEE3a/HNAO7CWJElPZGdlGq23LpzHlOrgF6WuRUR5iBoZmUa/divbWa0dQ5zkxkQGN6Ickr90N2xlAObK3Gdg3bCRSsQtSYwIW+C9pmDHuzZ/EZFMLPo92u4koZde+JVHXtCQ65hh/A6IwBbhNml8V2omCTiktSBfV8SZdTSV9ROpJt7Rq8WdwfR0kBG3rsqQ9UW8wo/o1UYAlOEqQYDzc4iQtqSVEpisTMYk++OkRi9mR1IfZKu+heuyj3XFjOCAKAi9cycC03XBnk8oyskpOOGsVGUX51MdfkLHQTYIvPzVIo0DRV9r6h/H9JtAh8DDNNc/VpF3svRr8NLJSGBqSRFjXfOZ63G+rYVzLCUkSAe4bKc7rknx5HmKzYcozot3X8bxFeW6auQ4zo2kO9pxVxRSKSLfZmiFlsgoirHddtuYkZ/9gQv0GfGCIgFVMLu4/a6fbKZHq7hK1ijXqZdPO2FS5wUYFDHdCKynm+rOCf3LJ0s2N0iQ28NLniQjVx+5apm4WXNeQm8c9F09SQp9OODvMgrOqOVmxoPg6wzoO1+rb4tN3phnLmPNm1Vblx4SVO67vHdJ8w/cR0CgyA+wWDvObVTZceA9VfidAx0Ftg7etHMyBCSfOri+7WUx47bC1J8TbUGsD5s6bD8sbPApkYMN+gc9rnEivEeYw6A0bWFgcPzUT7rfnxE7Yu7Mmm0KNhtQ1v17YVA02dI5VXmGN6ZYEUPDfmyHWHvQTck3Bue+J0TYhRjOxmieXC/At8vn+ngBwLFRN+BMOkgoYHowRoIlPi0pD6F0sabHdvE7JCsLSi3ULK26qEMlb1Zm/hf2MaTTRJtF4YCoSZzGMbmHPiapS/snjgkiQsVkX9lCAsVKEUclsvl0yNnRdbBCmP4LOh8Sf/AUGsYrbmXN0B0jTerDXTuXo064Uj43hXdMCCkN77Ir8EArDBVxT5UtYK1UrUNFJN0eTvMQVkmDhy9WzNBdriK8X552B8Vi/QDFLlMRitIOQZPJd2qPpARpSheZIXUamcRBK0yPXTluol3DkYjDmbtPOME6hKs2I8YU+qhhvofpNaKYAiX7rC69pyzTCShcECXcfOJ95JzfD1jatHchgjoggsPP5ONTjNC1qPvbmiUt5yfUwhVAFrkearBaQrDfdm8i4AHldY4CyM88s8HPRU1+CV1T7G/onA+Kt5OwDqcSHsCT689dJEt6uZVhaME35saCB8l1etONh7lEkppE5eGy77/SsoyBUCdG4vM0GBkdjOgWAnNRAq0oq2yR0Uv6ccacXGIrSMSSz+uHB6BaQ1hLhmLQ5rnHqGxqng6pOaVNuHH8SzvuAIvZgWS/yk/TxJaA2iKt/kzVJBMyUyKCXrns8XOKXkTDnfQ9j15QeLkQkyQzCtKe+E0dBiHfRVc3QOU03H9lfg5CKk7dObA4O8RUXSmYTa+1pApVPd/P+hS7RLocFhy5Rp33r00MpMDyQYzG1oITH/Mg2QIONB2VECSH3bncK8bAxAga2umApl24qzaiLqdgLxyB4m4xrOqA/Z+38aYprtPCpDYHnk2bTvI0f/8yvnxDy1DxaNTcuZbcaN6AC9sHMUiorJYpC4BYHfn0D3R79OJ8KlRML+75LPts4DTgYzzz1moDKV4IlyazomVi3Lg10Ho8K/j3EvuB1vZWUMMTBZ/AE9wLLvQjA/maEqH/DWIIhEpgFLnNOS+cjhvTv5eQfif9yruzMOfdfFscWa+abQw7RH+yZzHm/u5Fu+ZdZMEtRb8FhTmTuwwl6AcvNDOcGSEfyr+WSM18ioex/9lNzXo9yvAGFnN/IuiqUbiKvizL48tocqDVYUf9Kypm+JGdtUy/dlBYGMD3OFvJbuIgSO07NvMAEu7mZHcztCOvyPsf4+iZG9AtkmcKVRKOafgTRRDyyYuTmgkVTRxYhkwoYqSVxPWruDl6LSzJgsUKKa5CP2E0ru1ajk2oX2/pxkOL9aLPKed15njOQb/MDexo9/H8qkOQP4mBCWalSXoCz+k+huJ/X+GboMp8N0VnzkSHhEn35Ww93XwL7kMWHtGwbl/J8uoCi6C2/yH4hIEZxfDqQiSIf1HGQYjs4ocLgyXygtsUEzvwS6STqRwAt3fF6Z1TICASIv0VUySMjEK87CvbSsule2IAzS4aDBE9DWZ5hlVAyqLATm4Q6A1UgNk9n1LuqKDF/1HrgW7b2NmopwGX7esUR5UPhK/SAA88yNQ68CR+C+JU//Y3SBZhmdX1VUDpma4eAeEuUuX9pQVDJB48SkUaUGEF+tpuh9zS/LNuvFHUpTdzwCB/jvs96FhQabwTcQsTdlQFY65Yayp2H+1JF8P+vwQJH3j+5DsIFf4b2PD0MFxM8JKtx5Z4x5YCb1tOzYMABh93W6c3gtXwd+9IrOSIgb2TRugZaFAvKGnxilzfjml+h/1aijLgUffePnzyWzv3HVlvtZy3F+NL5DHJF4T8Tnmbu4f+Nkj7ctSoN9bSa6OELJ6e947kXlQj/hfbbjMo6e/R6Dz5cNS0rQOnNCTJn3Ge4zLA5JeDHnUyBu9OmJW7mDUApApk4os7tYykrXUZIBmnq21V4iHHlVMIWr00DxviCH7KFS0kG6gCuy9l2nGvcQf9b017xt9QwP+lFjjdInGJ0XWfItCcOoYfPZ4fDdpfhAQmwieKj7Ch+1GAjSALjMHktTFPUdSSigyAvh3vzgtZkTWwuGkh7esPKgX91VlAc0rLmTNX5ndwbQGIJQgR6ZimvbHdqTtQbR2l9w61RMV3chT7ewBmssyCa+WRrt6LN6+Kx6iTmcGl3pqxNShz6TvLoSSwYHhvjfBoXJ96MIX9hyQ01UkOrkwJouPD5nqYOpGyePm0O3ndksTmtgfKOr+3e5n6YMUALszKzHCV7kany2lKErOcJog+8FIT3JSEMj6TZz5ogyveR4DuWjbfNUxzWS/ol7Xg7YJLPVazIQHNkCn35uwgncfPm+f8BZ9SJYJgAizowZ6spPx2l5gKtI0PKz4NeWpwHF1f85fk+sVjbteLNn/wuYI+ZmZo9SBUTTcN1XlV1c3LJOboLQw9jYLjGLvjW3Mke1Vkhgu785djrHrwxDzi/v5DNQFHk4CpwX60DJperGwSOjtbdL10TKGQt5htSxdVyBErGpCU/cgT2+8gLA9ojU4CU/Wj7EW8dDhZTHCKgDKCUTnNul52bkEcyY6FtfQya8NK90JfnMlhsZvuNnpsrZ528rC5+MTN4WQhjyw+YRlpNTjjODximd37mQEeVzYntAzlcodwzh5kk3VygM1R6YbqfRbdbBCeoOURdU4FCpxWRvqXhAXq3vOGV9fQhW3uiE2IT+7Fb9LZqiCxx1jJXXN20P9fF7VryfUIZEabIsxtXUnbcH+TLqNWaIetzo4k7UAB8HHgtxWjm7dkziw6R/76ZX2KjMNH2Q8s9VeKt6qPYNPoMUG3BVR7pFvzWQoVdKIRucYXLnFg+qzt2FM0Jf6UPAptZAGx2zCABk9ZVr6b30emPtSihx822UBhc8sxUB+UvD21eVMxCsHxu3LZxeCSxd87dA7LiDYO5hv+QHzHqpf7dOVap+romc81QOHRw9D4vhWtNcyDXYgnsyR1CtTh/q5jYjLr6O+/AZZ4bUNZn60IUH2r0MBnRYmV2K3aul0cWsmGdVgQmF/sz/BADaTb/8S6ZvxZcnDBjO3YR8LqH04lzYT+Ghlbgrp7LsC3rWbmADjwK/OPOn1UZ9M1kx2VZTV00NVbOuWQUxOivNl5w8GNoGDtSATLgA7uwdgV39GlHbiu20miCQyI7EgZvAkz1wK7F+ZmMz6d5KXIhrurQCNuKAGjpol+K62GRyAo61wD5x8ooCY8IoSUONjeJzyjpIdwiN92kGM8fMiAVpBjrWwHHKpbu+r1JN/Bm8D7wijvJaIYOeDP5+T9S3D5/x473UUwYxOsNyvhRQ8NEvVfz2xNUnyagawRiNA5EMz8DBTIYyfgFEmvQFyF9o/jonXhP8HGQpP0nsECq99QB/HuTRGeBozJtSwE+WrrVpkTbwKGYrApe7oy6dKMfdIVInC8HCdpw0p+aQawltoSq/R37C2oQZebxAefG2ptIQV/1upJXXYExCEytHPnuOaFqu7i3QmA1ej9zQ0QMSJGVQToetpE3L5eLNhLQUMuAQlqlZz2uUADl2SVlgRtV0z3C2uSTKNf17prHIoFZZp3RAikQoNxdxFhjxGxifm4IvojVt6GxLiWL/oapVmACuaQ5ebKeEvDUKx6KXRu3LHZLgngSfmbx6fI/Afadp6Whh6ftHPrcbkdjqroMlCPLVK0iWqShjfIlN8/u2vXkv9d8ObmQZG8aGrEp3bIsv1ZKMi3Cuy1sb5ZgXAaQ/+BPBqCSPVB7sBQicDVflxNivuAzN6ZBo1xqzu53KD1+8nmwVNQMrtwiiufXIpiJOJdo9TdltXeqX7YYuwFddo2zHkLDRGEPtN3L94janbDaAsJb5bBXslv5DBfNTvBlMfKoagfNMMc7hgBQOroxRspxHDDoUHiTVp3u3FbBfsm88dZ0xfp5hpBJrcqwtv8bZt+CpFvjLoXYQnXOYZOuEye9uQaxBa1SXnZ87CY8IoDNo4svfnwWKDi3PqUoOezTQAGvkM03B0nbeCKUwB8Ko2qRHat2xkWJBxF+K3l/ib3q5RBz65YO6/HQRNVhzQqbNfmGkzz9lEG8+YDULY1d+bl+c2PnPiTHc8TARPDaOb428l9gnxvjNodxa7nBCVsXF/oiUZ97326Oo/nQh4Vxk4eOGzAMD+XPwlFfq1M4r+EoJpX9t+19/vb5ARSB05+MjVMiGu+j6mNu7G2Ea+eqTthvxa8Wc4c/4HgBhT81b7rI6ke9pZVa0zcfyEfSSFgqzid7tbvpL3QrQ8JPU1UByf7mBxTz6qkYeCUEgN/9RloMpFpz39xdjYh97Pn1lKKvX0uwvYIgZJjO92dqTslrPfjnPFLn9DGZOwZ0NHp0aPZ2zUf7nG8SL7SoPgrNrtJFPIzksmSvTGYE5fXu78LK4oFeRLinkMosHNj1GL/dJERj3KbiSyGF6BMjoTCNLqvEipbVU5HQq8pg5pxnACpDGZELWLpepZ4338jawlQLdC6I1TaqIxLVRMVCsgWMGmYOPTxeevFF+7w2y3C3VqwZM0oHBP8j5zPhUFvK0lP8y1YE1WYM8jOmL02Azo1EiOO8vlOVMBDbPnQKJYMWccPLYBpAQVbMya/RhUoBSEmEvh4dw8i5WmIDEXzSDQAYl1Q/a/RN8qx4bKu25jmxSFqBDgSfSyIYQIrUwtcgfx3w7R4D3nqQ4fk8DsSu2uTSYabSkMRw2A4lwHwIk2VKMgcIMEpZG57iQERfdF3pUltc9bss9kvoO7D4+bW63x4hogy6jNkRJHyuGlDIser83pjNW2Nx9HQUTa2qos0ucHR+XW5k4NI2ckviw1y3osZuiJ2Rtnz90IrTHABsROGWxzsVusI1cB7PnXbJrQyjjqkh8fWfXyVFY0alT5biw3JhK7DAHdbZSANx4qNfsoWs0Ho7M03KN9TgneD0bjV+K9YerRPi4nktyF1F8pYFVCOkCoJ7wD0WIDfhxAS0chG5rYim9zJ/qylIbS+pMn7SZnI+2kv+aPhZMznHEQp1Ni6tW657zABkDhMDrT4cPMOohUAcQyjgFUy63vxNc0l9R2nOvhk4aadHoLdxrN6sYFqMq8bJHXYDLB1XuedebFBkfESRgPEpQeFZhRna2LXprqyUc5zypbX+i2WnPsfdk1GAJyziQ155SiidjkMPpb8DBD2xBE0t/m5ZR7UwMb8XJBM1KhlLu04MwrpWH4Jjcba4PFhGtnfBg0uvozj/JI5fIyPB/4Pv3GPw1RMyVOOoBoddR/jumjyV31N6D+7PkHM8N6mI08y4ESBBt7tq8760S/Ug/ksC5Ps7mxWolf3ms9cpPoJoJOPYPdduqMtQmaXzQW/9Dnx2eHMEx6uEmh7KrlMkeXY1wRfpsdJ3BKwX1fiJOP7uG38q5IMbu5tbNUvz01ZqzR9KKF2Yi4uTWycM1V+qMl+B+w7tXzIXn0KJyvl8QJ1i1SzhmF4pOcUiCIc05mQpbUtJwtWBrKR8hLvx0jgl0WkVId8rOPpN4KMvTnwGaJlRHnHDiXuTpG9wF0rQiFW4fGy3n3F+7EeUWywNLwEqBVvuMxDJB98EYNRGxSbks00IrMfxeYrztk/heCpN7FXpisYrVNbW/pnhMcLm+goOrd804gy5o+UzsoABd5p+LVG1SJQDciQkjHH1I8h1Tpo5S+WESFfI9gUlkxsbgJEtBQIEzb5iBvkH7ycfCrafy3WxhDOhn7DocxsxOo8a1Kpt1QOEyCj9I0557udEKhdJ/yCtKRCbkq/QqYVJyw+XC/hlid7sEd3OQ4MRslXV/OfRFwrdlwG2Omy/N3v62gHjtKuvCj+CorpDPMtno2zxkoVa6aTiJnrNVGiK9LaUHJh/XWe4bom0J+x74gnLLkoG7H05mBIWt+v0oJKSErawrLp0ke1TzQJjIXyYYBNDIRG3vCi0KZHxgkvPoTqfe1YrgBYev99aAkfdY8ucVOrCIhF4u1xpyLL8aMcehAGnIYYUPbcDIhYtjhJweYnmLMUxmHBOnSSVjiEhbkkBYMoNwGEJLmoIOrPcTKkk42aQHlPae7mEeJ6itMKRW8lyTi0tzulTbtYTk3+E9f8dPWwUDuPHRtXwRIgCpZO5XyfuFNQNhPMqYaBaP+qfc5bFi0AAbCH5Jy7VllkJEyROaZbnL9G1Ggbf2TfgyVDcIBcCNgMpnXONiXFH4d6yCvDfhlRoZELT3XCBqHsslunE/IEa8HfBwRkkC1NtXjMJooE0Proh31RkNMk+wsKFy5NNxdCXH7EPxbzfQXsWZxydvSdCWiobO5LdrlXP5I158dOK/ABfdMQ7WP/gZOq0rCOT8oKm1RbiAOz4b7tidxP+Fet9du76q2Qn5AOs5umF+jveQ6yva23Gs68yGHBO7vzdGPA+9wEkUzWEhdtE7cPbMu+U+T6je9X8kjYzB0BAQZ46ksnaWcW28DpQ1imU1jPEFoigo5R+TNtmGy1odBo7gBKlTws1TPpwE7FBW2Gr7SVK6dMDdZE1beo/HU28YbQuAmwArbq4mKm/LqCqK4IkMq90cyJqonAOe2r/AoInjigVfCji1RGDxQifuzRjJYsZd9fq2wlVbMYNio21oWgI6t3U2d1Djn0RIAn+cXeKesNRjMaYmVIcr3d+E27xwfgfXGdITYCTp61GBaCG28cGJD8vRDBWd8TpQQJggM3lS9pBlQcQ26E2zrM48JrlPx9uKF//R2LRIWJMlJDW/Kvm5q4XNnKJU16+j25ppTZK7+Agi5ZTbD3Cq35at4rxkSQPX3e5EUuMpc0QOENJi4q96ixkp3B5gkouY+b1TK/802W0ZEi49axcPxMhpjFo3uX7oMibr59J3BZiHlqB+7KomZ/U2bdBKJj3izckKxm1BXZNq6Duhl53BhGTNB66E+qdXcsuyUKzE1UJnfqJJ7Dphmze6zKtCWM+QsnSo8NJsS48eA23vi3Me/9rFWjC6vlOQLxzqtwLHRFTsaRd06rB42CRyxyUUm7pptwJuEn0OR7eE5MQDVnfxFyxhkw0eeof2ZimfpGlGQ32SAHhpWyWYZhAI/soDdsL6X1LjlF6uwJyXA56i78Ps/JVbpMe2sRtyS0eICgeRbo/OODk7tI/e4ZYbL1b3mpHZUIsmIT94C25yF6GYIJyW4zZIDbEHgbkW/O/hZcocMMEj/g29vLiZTZ65S7wbEjGUKJkSf5BGymwzPvEVtcjT1vUl54Homu1edMQmqi/c5tLYQUHJjdBShXicywJmbUHIpDVmbw8siT2gNkMSdjMk6xWIArNtYoj05MgyPQy2TTxLrrQ9b1xbtjRH1hreEdSkZ8Wauh5RBBttljQSVlHYV2T7/RACfpswhODopmeTz86h0MCpmUg0UB5LfZqC8gOYwa2X6fowmwYx9uK3rIHABebzgEegF2a+TewZ0vxN6r0lzKgidXYCbGJag2FUmZEDcMtCZm/3/4ZW2POzJmfW07P5vtIy66bxNSV+ORnWWl0VHdVRaVFBhkNo/J4GSUGQ2TZGh1KUMFzDg4xwCP2dwGZ5MLAbman2hjVVWMflawU0oilGBV2jen5Axg4lNPjbvbz+Z3LCTbUkg0Q5o/nFqBjx9BzxQy4Ii1vJ/0UCZpA1yf2wGv5W3zfVPJbpEEnhB8OFXO1g6lrhz6L7BlhWEtHZhcIHyddFCJVpDHRn6Hi1Nd8rGjY2n5dKt/G+YHlrOjee/2/nKhacFJb+cq7YtzJ3MGaRZJE1p9dcLRF1MIk76lYbRKLyE6KdKhauBd9IpNCp7mfQuPPde82dWSiAS20mDKPu3zmK2H3+Gg4neXmpSSe/s6EjE28ThvdRFhlaHfO00Gx5kuG6nImzpio9TBbXddhz7GfDCtCs169dmGkaiiPy1NiaiHGhQRN2MBczHqiAZ0wbBWe4L9EezEHH5+Z2OWFUT1DqQCCvrpXtImF8i0SiI8A4z7w6kIYv0uGuxSGLd6haEB2tAm4+viSl5Spa5OxNKJUj/9oyWdpCfAGE2Iv/4T3vjzXMVCVV2vr4AHHzPGLx/tAlcIWFdr1HnkBBFNCrt7yG2VBwTc3SxMx4+DU4WT3HWiDtnHElQkEFxcsLDQQ6HmOAgQkeq0u/F52IkjgdghDwevkvRKT4K0Z2GEw6cRyBvFaFc4YyAUlLoC4DmycARpIEnaxsIFwciVU4Mh4HCvogPvqiEsRU7ldqkM5UOo2NVrr3OA14NBcEcvAS2vvHTM820pgNH+kdw32ZzzVobZXCcSDnh8az6HmnkqqYdi3UynFrydSG1plCWUABZXcnk7Yrwr5khh5q+lmb/SQAXAiPWE2Q/5RhsXSGBpPm2/2LMY0iABJsFnG2xs1jKdzCzgtZ/8ShVaDKYLQ1/aWhym0VN9K3Z2t3sTWRRfNMzG3CFkZK/UDHUS6UNKJhQw77NmSirnPEFrSnP8sE4Zp98BIQnRv4+l8nlPRXGKEuc2gFaMokoYLmH75YutIXP5TkYk4YEcKtkUF7CRQKants4gMmy7AA+ZBAnbhMsJZl1D9a/6uUQTYxLwaTc8k/1MexLj+eVbpyNXTU6nANaia/fBhZPKzowYJLxqal4LCpL5MS2mVSGFk+9dOjQaYQl6iA9yEdC61o0844QjmYPXcBUCAWjtHXEJD3YwEVe7pqWzuamgf/hg+HSIPNEAsWBAm4S9knFVBqWiVpLDaafbi4JahZUL8Eq/WFfDjJ/d1LTq2IT3WVCEeHbCfrXa3iD+SLAZ9yclqJEWsWJV+4bP39bL+B2iwacz9mMsSp0zjs1/TB32VHh6BUxPQ3VtV2adQHVqsNG4NIF5YYBKmJUO9yhMind1NxmtU0eF5S7QAAJshyMRmk8NuWvqXIfWwHa5gWxWR1g6KF6mctyTi72pI5Y/XfR0K3/ZsHZwinfd9d8cBELqy7dOJ493ITgurMsoFnINavzi/T+8W3F0Bf7NGVA1uIMDa9hhbnGVFgrOUv7VAvVnOUAhhlorYUUlptw4oh1oz/5HIFtR7fgLNx5rUuCQOwNXkF9h3hCvDeLfLloV8H19T2AcYUYtPI7kVPr31xrsBdcLH/JHSvVzL7vkbECDJtVfXM40KFGTljik7rAlSEQTJSs6EScjf/+XIHdo9W5P6K1KHfjBEUCEBHdmr0rh7Jx4AlCq1l/nKcpSHFXqTRmrn1w6+zVrBTt+y3rXMMquGxzsqdxJytPSozadaBJzIGSymDgDQfhNhsJqever/D0G6jY63QCGFFjNbFGpRy9fTZSYfULGgqIAWbOKdz+illyKemMnd5jqGxsvJ0yIVgwiO5P96XxoTElwLRYYplLc6e6FgNj9C/UaFY3GOL5ceoEaRrAs4pxjNZkKOT+tyFYY2hpZj2xvSdnz0Ppi7xgtLLLcltVh/JBQeJ7uySVSNK7mn5iay6mS1DDPd3VkmiH0PxEHtK53vUtOlIB+MIqcjptm34rH10sf4md/u9FI3IDur1mFpUMOW1+Ru43hPldvQBR7B/RBSpKV7vtUcQpbnQY0VMn2jO0LDziLondAtLTDT7FVpzyM45FCYpYRXT19yRF7t5EqGTtasC6+ZzQ6cow83ANGK3pbbohpUYjN6VQAJw3Hd2Qm5Ye0VaqUXWz1oOD2XwWEvj10yvmKNnOuIlmSTlptYGfnLtZTAwSGEhM3cWtiZigUTLnuEACavxGBXa33LBN67lkjs8NDnbDRrN5GTppQlgQxTGBFShSeXEfpAyjXSrVy7SMEJwohF1eFVAczlNUNVhfB4yU4nVuz6wvpsLuBsYzDgpRojFCOiJVNF6yo66yCaH6izrzMWomljot6hKQXHrw99hmpw4KepyHQQFkh6OiG1g3nZtafxjxvRNBH+2ZG/mYXHqvMU8pbZqP49YFRdeNKC9v8peYiuXtKVZP/Oq55UEhyo5ExPrbKCMNDR1JSt5EyxiR7iUd8xGIfuUlJQV1h7p1lF+K/hnDaOsSkGJ0hA5r84z0Ryfulgzcfd3zcpenZx9LLbJsVitcFjCv2iV7fWtDhcVKipUsEt3tkxtLHNdMHs8gqb0sjZRre2ZiluOFAQg+Fdaqvp4cGYUTt6ByTmAd0OL5AFQ6MgSxHitpF2NgpyKwN7j7c0lkwFbKug9XhikST6GAxlTsKfJMnwlLogtTSOdUWIuogELgZe+qOa5e1fhdi8epxDIG1hfOpSWkAAjztZpOCpvNeEY4f1pcIj+ZwC0h1UmODhwGaZvzGGwjMqk1N0Pt6kC2vAVu6rQa07DS98slwcLmcgtmlBbSaxZtc52suEe2iGsV++ZfThQl4Igc+EDesv6dTCyePynL87JjAuLrSZkMdiblce8G/Z4jnPe+3mqa8+biwK30ChVEeQNxXgcvGj8SmhrJ/PWSHOBPcCEqcdNIMiSfik65uVjeKdn4DCXA9uChlUt9TRyG3FiSBXTs9G7RMO3zqaROe5U+kTZvs85qD5/l8drkF+2YRkWR4UmTCmKhXI47gv3/2pG7ZrfX/yzXW7XLlRc8YQaGYZMFDGtjJ3b4ngQepfvTpn0nXpFxKlm3TLzFUCKbEbSWY+FgvpJOJ77cbj1nDlxquWyE33zZRViINiaSOj5mmeMD7La3+jQKJodw6F/Tl2pve4Q18itvlWwXqTMT0+wktCJGGnwsSF81rDwuW7OMaprw1SjpszKH230VshO6mb38HBO19THGVk9Ezh9KEKHmKjNTwrkoU1EcFz31b+kQE33ojro119i+7+1xdtFtdUGb5fyPu6yrzp/XIuSoUN8IOf9Gfy4ccHXl3kKtfpVang6yjS2XJEGroDgK3xmdvoKOPbgC3B5ZdUq2T6jA+Wb+Xjgam3Sk/797iJSLYo9M+SXotM2gnMhyJE9OTrNgPmyb3OmQ9WUnk399my7naAerXbQaezbFXpd4sb9Ad9XQowKkGQbHg6ODa7Y3uQiD2LxnRk/k6/3F0aoJygj5yX1L49nmMGTuFYNpXNug04X9uh7kb/nips/1IB1a9X1V+FjwjpPp7TGE/6gKi3gAUkYO5yrkBKW0s2jrnTWMDdU4RPU2uGYshLOySgcfOcGRHz1DCetTV9L1U0lbWkp8uB6FxAPPUiyslefO5/X6/HNTUlD89maQ9e1VGILYYHDNxDBYYZ6vmxiRkCvfAW+UkaB+Vy4T3FNL/2swWhgpRb94sY04eaMW3h0pA57+uRylelAWJZLsYFvOLu0p/n6BxKsX+FKCvT8iaQJLUErrdI5SOIxQh762jNpZ1nuxgWFPSIRFZB3dO4D9DG/EYYe7gBU7YpychS6e2HPapberf5SxkhUo4rf5+DE3u6izz7sIo7t2fTRGoZaGUJ7g7F48oDDSTjuK4BPS6SiFfgAMRhWxO155otG6xXsQHx9BghvvfmEwGJDa6+tmQ2KeUvUXZ/vtpBt4cTMW4mKdgPcyRjeiCCyoc9nRNBC03HJAa+BDio0OBSnOrJNu1sqPPEmuamNKsDn+FOyMcpleDIuUjb5YezewTL6G8mLEE6PWz6Bn7W7mRXqC9q7CIzUgQ3Gfyqd+Aa1ACj30WiIKhFeXLAFztAd5xTu+JA/5lVwha4qchVKmefcMQhrjx+IhAB9n1NDpfhTFItXv7tk4iqWBnK4ppu5tZlccgV3W8yymYAVliu17Bbm/f/hTSG/H0BabO3Fe6ZloELSdQghsWYeIvYqg4HEgeHRQn5aUIUhV8HEmSTf9weOSnI7C3g+fZnqBiL9GaHahwbGA1XpWGyjOPTMIqQPvV6usSInSAXWJBihWS44pxqXZkMU0v91tftN6xOSs/7SiSCVmZWN+2yNY4v6EEPPltYgZ+DhfNnt0N44yUORWr/VTZxrBWduP5luk6V34Up72aNbTYUUsn2Z45pnn3OykPNeJRnXZV/gkk/fXSkbTGw99FCWB5RtJ6J33yOkVgJj362fr3a6DH0jf7SgaPwn8YheizZs5Eg1af++so6Q5w26cWw5M4Xyj870yQ4KySKgKVJM6VMg+PzDPcD5c3/qePhK53YnWV9twcRjBLxoBaHqWc1ZqdHS2Js6dy8o5fUDMxTWqhuiRJKxYAJp1gN7R1iyyyJibsDY9MHMfQFf/jF8nYgpOP0bm1RNaN0yrDWh6MK4qBjLPlwWP/7PENpbpPAK2ZRUhVowwqCZ8h0LL2LhBwNQh4E8yXvhUxb/0BYnEiUg1y2TSathEifw1t3yQNz6VY4MXvYffAD8DTRdsXlKO0uWmjPnZzJa7ffh7FtfIddQ1A3lu3VuJvF3+PwmzdWoSxsvcIRp5Gqre623Zqcp1cbBBEys3J6Uq4Td8pAiWcqTUbqN6KwDlDG0ZtqSQgoHr3ubxUDNKX3Fo30rLzdSkuRYE3JDLY4ZN+62jMJpva8qyRgcKKlADCutscKYa+7p9RD1kZKFoShPGs7lnhmIuy6h7bm8ij0qhg2TBl5kN8xruOY6wyPuXvSBExChvcKEV6ttAQZQ/mUa9MWs0AoyzEv0veVbDaVw8ReQ9jh5g7CavCfnlTj07Vug1i+iRE0H+nFveqLGRFRdldzjfQWctGYg+KUN2q/E+h5l2mXNxHsfuPbyEL2dqj3av7VrVei9GKe5Aj/1OIHFU2cZFuv6R97XyUPy0t8aTPYwTyVdVVJOZJg9wWBlzJ/vmR0d4sYtMUG2izN4ade+IawiuPZh9+461lEZAW/5RIGAF+qNvVWoBmrgLo7W5QAC/nrJeLLvFHbm/5EgPtaUxFH4A7FmDtHQQ21UfoqGcFYwxRRFFFIikvT1RsvVtSe6ZizeO4RoT/Qb6BAx+bZitk7FlKUEg/t1myJn7/aN3Fm+P+i76FdwGxwgzO4M/pGdVResNnTlMNbcLjSReRhmwGkeMOxCkmXIJXQ0VaK9rq8YO9W0u1ctr0YukerriowhJMw5SYfm7SxCcFTn6JbyAj/1XyI9Urqaul0KGkZcBnWFIdS3WZqMAb2KI7THSj9pXQ5FZKcHDHGgnsCsRPn/uGbMUifjJlz5Syf0mbSNkWNMWpb69mgCC2c8YRVYg/MAuUmkkUngFirIcI59Pj+IGYtKOH1gQuYR1qHzjzLTGNPVqlSZ6tmXOtjs6RUHqBc83SqWEWqngpqFVOi/fUDDTiEcPqa2euBZM2FcVnkrk3UcNwDwX1Uv/rwqQMgD4MmkafVdf+3tFV3lasTkktFPbW3XKpZDO98gAdR0Td4TOqwoFeNJqGn6MlunamIUbrYnb0hjItxjpMQbjIP6qs0V3x198hEtZxZ5K/FO6znJdsJtx4TJMg4KEwf3UBV84JJPK5gN/6FCa/zJ3Re5xxgajWyxMtHT7PyO4Cc/wtOMyIBWcpmAHEVJinRndOLVgG0if9Ubj/s3bhZdNmENWUl54TUQsDMqHDbLKLLNqIjdGx06XtTX0mRYnJS0cCQ7yqk8q1kG7hGXRTxfYZRphpDncvRNGdY91Fe0cUNPU4dnIBHzro/uxnV9X+gr42zyFWy+iVPzWxc9dO5eDHziPg5ImpYaxHlgzjgsMnu4rYEVYGeyAm9rExadhY8qUtzsyYD32jzXTXTtrRAOQzA6KX/Zht4TwXtECeyFEjiq19PtgwYP09eT8kdvvKVyDI6mwWPoQG7RsIhq0ahl7StcxqSs8wq9m6sn742cO0nkwtpmeJ841SZAqHq82J1qD0lllIHKsCiHEqEyQwr4M7jfayvVPkJUkl5vB/eiaoNjqf2cLNTGCuOP0dhg+wqo62hSBDURmOpx0ofB84l+51wsRglGeUG331Yaa9e6RJD2ZkIdktMDFB79ORZlA685WF5gu0ESBjUtBJC0IKOAQU+6ISDrZCH/rE0fJN2ujMPRR25p4BJy7qp2eIIPxhriWebxy2FVw0cwQL+QfMXTnxKhHg3CGVF2tubplf3SJRvMKWOb8r5Ys874ts8e/07wsQiIZCVMMVBGNirXqPciHn2pUKcN42yK6PVqL3knkdAHkTapSOjCwNR0UydCsn+RDWuJxHoHVSRc8o5Tvzkxzq45jXPUhaqzm3UiVUOmUmcNWz+zqHpgSGSASarA4qELBj2wULLssEKT9vAhe8lNZH0vZLLyL7H6Wet8fwtfSKlhaFT5S4DA+PVzYOKaPDlHAjdsdWDROqp5vV+miP3J0MmUpe4zZBn/5A6F0DFQZJ7h5sT/rQ1Uw3EYjW162ApM1uZk9vLGakK5GQyF6rFyJ5ClDM6OZIdjHJg3f5QZ7mHhbe6TTMmJZZe8cnJGeitwcs8lbCi2PvDAWbeh7UtLjYRqvFUt7rbIlKFOXyadH1GWQqJm+1ZQdJPrvCeY9baIa5KEgeL0UMimkrDXqWN33XFSsZAqCsoELErr7IfRSKSayiZ01nG897/2QMxdWZjGV7qAKElS+/SDE52sS+tUJpyZFEWpm/KTFnuM/Jy3Nj8Y5v6KgSJSp48LI/NOjNg/eK6vbxr/qMuX/0LxulStlqrz+4zySAvJVre4CU+0sHNPpkwWg2D7/IhV7NK08yqjuHUMoutPKwISuZ/6N+/LpQe7j7PlxyK4NAX4CRU6eNWi3UKbNgbPoqH8Vic7Zb8VkYyPS5fQyNyLtWc1Cq2olIy1lJy91kmS8oJkqr5Dq43YIQNhnUO+sCYAqa15ZukR9tGsQSToIsICE8udgXFvva0jIcfkfclymXnRlwiN/sY6hqaIUmAuF+OffOO7TDjZxopwtGXJZ/I7ZitL8HZ7V6EahALTu7Mi5Yjf20a8Yhpvu4iD3YOA32YQxH60sE+xbWPHnnKVCCOh0qsE3a4mF7SOsQ54XjXEkwqZaK0Ro72e/0sp6ObhH58bO1V4qred3GckelxLLuFt34bZwzYf60Xvp6EvWQnBPc9rdEIR6jmcVXub/QwZub/aRXSSXSXjmuMeQ9gRFGdM2PRlJOyAKDVT7X9RHHSBVvrE+juZvghJoYPQJ8jPCsCS8hcXju5XCo1qBxoLSOKdtukiTms5mAGj7U0+ynWC51PtC4AABd02yxHr0b6LckcO5KWqYjCTN59PnmakDezRzq+77OhG9bad3zsG1GOo6F2jRfyAggJzyEz4Fu8dbFUJTJHUeLj2FP7VFbefjbUq79g2OqezdNoBikoYAZT93rHoUcnuF8WgWKtO77cEzd+EQk6ZZoFFqia8/4S7E12NAbsjep5YpHOMxOJlF7iHK5HwjxWXNbrZivJVhZevzmKN18ZUIoig2rxj4q8o7qzSu8b4i2T8H3sD9TeISKf2COkC5osrbrjanp7Lqf0dRftgEeH+FhvxKyHGjTML56SnTJRV88khgcNTsYW1V2US6B8qW1dqH4WoNPoAnrBcDt0c+HWphapaL7uxjYNCbUXV5hOV2K/kfc05QZUwoLmKrh4imQpYLDNEQpcyWzsZUo5geUOMXF95Y/m2eUbKTnlCi4d7rx1eQXTQLIkxmuGgfHvghuLM48tcvf6CS6vxLxhJN0axF0l1dYwR90K0PDwoR+cuGo6Qpgu/yODP+gOF11P7n5ct4U62y9VIO7G6U/DEuRqhXDiiYSoJKiDbji4CiCPyb0ulvd7b0LoxRnHCSRhviUZeu3o5ZK2/9VQLz7UYORydcjRBy6cum2/RMHa+3csS61hOXx4QdnPjlG3HIoVz6tvGiaTs1fsVD2L5e7+i1DPOhjnLhgYkTNKMeZhqyW7r4Webeeb2qPxPvhWcyI/pAketI1mdsipHYiRPU3A2V2uF3QkGzf5eqs1LZOmomG5fgWYqeLfNTETP++24wbwQ/F29h4hkPmf50ZdxbFRfE0qBR3JZ38M9Drff8x3aQVlyFpANGu3a5ITwpBPhi0f0HsgjF1TCyurAogbmHLurXlBJKwaucOjrEkLUNBhbPXvzEcyK8m0oIa+mzIHd2ZnhlVRRkLWirEOZuex3sfvL9TP9u3f6CpUYgeF3URceAATmErM+EbJQT4XDu2OeH3seVyFfoYgMpTQk+jGz1lMnEpnGOivXWrHbPz2sX89P7fFJveSM8MZNEN689KZxeZ0tbL3/xIPpfytxlCuCghB3mmcSDwyUj9stF2T4kX6wmu/jyLzcqtezV7NwtLuUf1c5xb36YR0HoAIXt7O7qTwyOsgyhzlS6A65kklJaY1w4l3sUn0jEKYhDYrmM0hO+brLZQOsAX0HfeMYjt1LNYismACmLv+237b5kWOCdY6Yx7G18aOyT7jk/7Jgk2n24SPF0EhN0nTGLujVsjTOXeXvB8LIY1vF2iK5sdnGgToQhKqj/Yv20X+51jPcXwvSUvXIjS8Y/4Vgc6VGSxz/V8/tbDf6CK/dpT0fsr6Jm1op1l+n4kzvh2wO/7E7iSUcngMzxXVHIz4mgRyxDjjM5Bk0sUVDRoZYtTUUAijNqpm03ZmW5DyXXvKxLBP/hRPixqxe92HsXKF0BP30XUr+JB77nt0y0F9aIsxck1TuDnzWvFCP7lYwZS5HnY9m71gLx5rzyIpxOYmZy/0KWFzN6pgdjkN/aOg/zRA+/tAIFceGzRPt9wKPDbGP31LLMXFADEVrG8KGPD6ecdW1/lEFA3kx3unFUuFVvGpc8mwcE4cyOlE32VsAqHK9Ed7NELBSs/YzMsbGNtGls2sfcWFv6W5HfUFOqFlfSHUdKc+BCZjKGTbNvrz4WyV7SbOErtvMBIf98Xr6NYLaI+O0M3hblp4QtGVdM4n7zkNaUmgwG/aKz/HvqQWsY2gCtbhV+TNeOP2Cz8v8UCm74ApRskBtLZTc22QwELtjxhHVRM68QVJ6thxYuXZ5etAVdeeyj9HrCxuHT5j0Sy9vUwvbsC/zK1hqU7uUB+HFCkdFx90/79gQwpbE0UwlvoAa7R/AIYpm1/0J7j/OL1ik56NPHYBOOqStcdz/U/Nc9ZCHMW5qK5aDYaYxFOhnVVyMmafuDgfCa+7CN8sKC36MXkeBr7G+yzPygKPW31F7Ox0ySgEsONxI81LYHsoCYUnORlnHxRCsL+lTokqJnSDEuEZNECl1QWIq+ZQPSubbz5vit8g4NpjmTbxZhS7Hz2pZxFIScCVYG3GhRv1ddXIYsBp8yaq2cAKTJV4sDt4tJ+o5drmPSd0WuSaixtTcQKdZC+WzZUSabljhOPZgI/59AJTUXsG6dbl4tRZPgm8fMsNj2or+L+QTZAShocz9rohb7WfgJ9YeUY6pAK+lZOsd+0S95mtVFOtxb7Xj0ntyU621FxLJz/yCS4SLoM762o3lzGfjY7iS/wP5znBfzr9gkAc+1fc6teXRiRLmbbk4ecUVRNNnwXviXj48O6wjYnvG+YLT/acFAjsJgnQriUAZ/yRdj4v3g5txHOHIHGaZVIMaQj2HRnYAEcqVR0Ejd+v9QG5dTkz6qQaMgGmBYtgJWolJrY0i7YyqEs1BIdgt0lGfRUOvKb0+iX+I15z0ozU6xmK5REEBiaAx1dWw05WYuVe2I50MxLLy5iAhh8TtdD3sjd03gY51u2zrzlxk1W5DfhOST1LgYAvcu42yVTYg+GxbTZKCkqp7v5Gu1ZIXn2tBXKT1dNhpaznh903FVE9Xep59DCgqXKmF0olrvZaTbrhJ3iXffNA+7LaYaZc99ty9xnmGDZzlR71Y/VEYsfBHjqiTtcqQ0M3oDnXSARWRT6y4fKQYhwedE8qfCOsFdMJSO8p6ul9YncGRZB23nGafpdyC3guYHhyr19yk3sWg502ZSJs6uuXpVSMFzSV3pmCq90DLTM7Fql6VsZuAZotfIV9jh6D0PDVgH2cPoOKZAnMksHpTKw+Ff/eUeyXA6A95vpQxn7U+neWdScpKWL4oCGNj/HOizNuyEmtmVyX5SQozhpO6KgsgWY3w+rj7hN5d7sAtHJZMWia9Oc8Cs5DIZ7HkmzS5ByQ0wAVXcEOTNV7FlT8XJPua4nIsZulbiZ/J2IUbbI1kmYn41ExCAV+pwQIYPu2qIxgDeLjd0HNpyO5JweyhaRRiF4agecb41HWtC+ffCDdAg7UvHYzXA9jgl8knDAnYUFNR9ozaFw5zi7PBPKbrWogLp69BBd/Qn4z0DZ50UB5I8BfAGVXcRpE1Me83A30klaiasIBdt3VrNJU+xbbm3wJh0crDznZ0hJkWQCZRYjSEO15+PJuqJGpq+6cKpWBk7fb80+Bp0jXjih9+kHNUe+WPXc02EsYke+1PRwIBigV1gACfjRw8sOCtYs7ktxgAkvLWn1YO1hzVDZCySCp0a6KYO2UfYgc94C28nOktAkK4DaA9HIbmkoDnXfpsH1oFgLlIGNig/eOyJvto6bwoBGA2bnSQNJNp19R9dyW7NFoGruGqRrhZDF+MCFVOA4HebkxLNK5dMnYUFLNJi+G3PrTwzcn4iyg0jlL/ANWJwN8wy/dPHaTUxKdBsBYZOfZzOK3hRyVE0YuQJveCl+BVxHRzTEkd/voaVVigZY0+o+FYjl7UJr8s4txKTfRGjq+mEsd0QnOlj+0SL4feKlO4M877713hPY70WAzOG+zV1Lx4rdJ7b79155pWrPe6TrKm1rIFbT0pJXF6C9W1ACSB5bP4khZZoQFkSYaTwUK6dqYdwepaqKSEKq2Ot2TviEF9e14Yjwc8slrp63XI3nU2T7GKYJ4j2bovo6RwDbNzZuGInOs3uVk6fm/Ut06RdlJbSbD2xBh6N6lMFnFrtLK3PYGk4oqQlVNmVbF1h3kIcv2S3TXP301kCyXiI/Lv6oO+CEmx0iavsd+0E2kGP+2/zi9mZsg0U11yGQfbdspNrmIqoKMnXEsSlDjfsU68xfihXJsYCQET2s0LgyOzIFCEuPVrf6C7GG+3g7BkDu7/6bDCeELQxdBFZodDGFhBkXOpZKCNAkmD7lzSjEAX3pQvh/TnPJPOBKbsSEeuZQd9BrFlU+fb4fLZLnYtfqAPiAKYN9/xnN9hRDMaJt2O9vvIKFLwK3gbKP6/1eo3PLr0KuCPHiMvR7KZK8O6oDY/1ONoFkN8qpC+zEF8ytp/tiqXUO+WD2NtYzyBepA7zYjJfc4X8okjzQD2U+Hrbrc4DAf2Ex+HT++klOB66Z57+GqfE8FEhUfEzmfzpGG0ANjbOObwlGTNNvJ4l7FilF5E7EqxXEXVrSEFGGaSVHfpWAS0vP2H92ev2q8Jx/ptp0yVIr466I0ozZHIekOLaPdf3XQrHMpasHMYUNyNxe4boFFGQGOz5/4MXdhjOTSrdHrCdidji0HtnTaO5ultE0ACEYOUbnTB37IuM7JKzsBBrhozN7VHmIIJF6xs4UAfuW6t7waLwqEDXt4ouVuxyy8HeiW/7FOPkuRZNyHUi2/P7RJB4g1ZLl2u900fphKanqYt9oFgMPECFkTEdGwav2ZxbF3mFTz3nuYvDuJP5LcOS308Gljxy4LBIt/nmYFK990j0LU1V3W3EnTPT9392jmHzD3Qf7i9ZF1C9cQDJsVqIMgDfYN9NU9jtB2BldU1dtG5dVaAZ2X7ztOo6tK9Un+gVw991o2KWBXrrYN0DxwR2WVi72ZvvevzXWmdNP/uD+mVD1RM89YFunYWan4v4dyNMYAIEQoiXU3baU1cwozwdo9U+UPiAlrdW4yWqM0PpwvFq7EaMWDlu6gmIHgJ7YAPfMgpWk2cWagohcos6noZ7gFdwqOSdkC9L+WSi71EhQ5o9ChKgLJZZcVX+7R94bdVbE7CZfEkCT5jmH7aXHhuREV+Z+TJ5YUm0TAjgfKdBmzVE8JBOum+gFA6XMYw3ss4j6Uz4+cYTbc5uVqu4oASg5BykFcX1tlibirbGAndNZ9mHhe0dn8xxAHlCyYQR8DNM0CP0hKjGTsuy6mjdlqdVCt4istod56yEZUxWZEl1hvgOfY+bcT2HtmOcNzE8vSfFg2Jo5HmQL6NIBTylXQz/ScwdQTCpXN8Db+pKEX88fFtOLVgJzqbFh85SkprWjYBFrkBuoY9RtKSO/kdz+t4OJ+e9xrvrQpHDSe7CX9BPW/gVIIrrwMaFTY6GmY44g9lYmzsdEY6a7YsA4/Ujv9rtY3AEsvT2n3WZA0iOliQnlOiv2my4zOnKGiKxx8AVC8e0bsqccLCVxzPKSIpRyGARTsyV0+oKmcx/nBPuoFAp3zIjiSXTdk1UGT8ZhvQLrqXyIKKWL/i1gC8o4tdwFn3ofs55ytOrpCiBolxVYbpmalXrntQGrrTY96zm/DPvUX+wOotQYWW0xZD6lCExgegdzO3gBBFss9+QCxXzrf9COKCWLevDuFJBbDRBGII/SEpUek0AZPMIGC5zQh61BK8Y/Cl93OHLbQKMV+poTHNaHWJjQp3TjPmHOmlOs9fKNCdb1df+DY09YHOgdsuIruLkgUdE6HcugbLu4he0uAYAnFN+M2ej9+lHKh9qdDND7PWw1lqy4Xj2amg/x11n9rZzKdIB+Ed38p53z+63T81PunzasSd406j4Ph0gdgMRYsyR8NXVDPQZrvq9ynl+IRh69dbOrSYzf/qtvYEctmNYt+2BKKKrzJlu8Gw2nSB+D4vf6g/rqySwATbBZpIOnE5TCbXfAf57ZNU/xb3ra17KIjA6YHwcNtYfsObJ5k+d1eGcK2vA19QgaqZYgwVzIxG9p5mOlIpE70rEk/W46DjEPwv8Q/Y+b4+/35ZWwhM7Z53Vhkp8HA74he5cmdAo8eZ84fdpy8+WsiH3ySiGHIQ/Brks7nJ8aN0eiMwOGJQQX1icJ6m3V5Qg/UOH8Me+OVFtm/590cDJAcqW/pTLKEaWsd2UUv0+/KPlrcQuqGhsN+5q0REqYAN7KjmPOlq2rRTi38ZemXhraA6br0KeuCb1PDId+Dy1yITOLj3gT7H67RVnopsnxN8p+s4bITMHMHzjE8Qbxyx7zKWqGSlHiw6rDv9PydGI95NpTnOEvbhp/OVu3I6eV7DKVvv1NvkfYqQh3JgDrPLhLZ8O+PHkk+/wEQ4I5oBYf/1egBkvaeDx8bR6Lmp1Lm0quoYRc5WJeT8BKvPkri+eNJLZ5VGhdo3IP1QkjBc6iqMgEzOvm+8o6hUhsz31cz5tizdzPwEYkbi4NOiZbK0sWXoWYrng30UbHFzbwXF54rIkn6A5h8Cm8yRMVF1uWHprCflZeokvNhJg1JslS+Ck2IdF2sLoquqnfueeNbbU9oMWuxCCwmoYg4nJbz+HfoSfapLZszYCBQ52KL/Kmz4zz7WHwtBgIhE876QdlyoFiZw0kC0Cf1OqhnFomSu/Oh9OBNm1hNbj8SYZ574FWQNQn/4jFcX7pjhFEI9TncUZxEG66MhG/K7Yrcqaure/ulh/i0kEGNo4BxgmUbEo2docSvTjyuAAMrt+H+9g29ylzt+RqsS48hU+tqPij18Li4OiS47FF/MU01ufX6N+cuUug0eXTRpJ8iLupScBIiXpqc0jnCkz/wiirOiMNN6UV/8iXLNFjo9Vylv4zBDgpNkE81WsRfD3Fh3kLptjWgK0WLsbZPj/czDifH0CZiupSn3Y2ySRj90QAzGsjyC26IgBqf+ishIp4nk0CcLv0mFdmVTg8pjmbXefDX3qw/IHvpqukXT77PJif9D2dKd1/4rG+4FSdZPQHtM+jRlw/WhEQBOTEkNCMgtFUp4rGzo5mmDhkF7/+thB/9CRx0n1LxasPBF9HbBlKo3gnl8SsI38OaB0YeEy1VgjUzMoREH2G2xZOQrx6/F2aXgPEsJVh1SXEWiL+BAo/vOHCCTJI+RxfS5pOKxQWdB96uiRQdArYT3xG4FUSPJinKVZax4tK7EZ7E/WKljVz3Lw7Drg89aoDjylSeJIWNQuRspf3A16tV4cdtGDzTvV58rHDZBMxvGIvBnjguCHpU6IeSYR/qfW5SVTLDUiqnzDBAhVzH+cMyqpf2xCpI3g5ut+kobdnjMyTxY03I6+F4bAD1/6WGLtboYrV3CmzzND3hRgUWy0EW3n7e9ghiGA1fHdZ0W/5FMpHqhv8GniysB9BtQ+qH3TVL2RFZSbbxfGaVKUmZGUzVVkY7A17e2jzhISBtfhhZsNGFPhl2WCWYTEkVI0utt26SoSBQaG//IDzAVoqR+m4caF5I+bzuQEiA4iZj62Q8bymTletXIv+7EFw4LzQTptiY6ZVzmRcJbQs8aqmIz1IhUc2yGoAgl1m5MIBoYqtvA2ZTUHQc9qx89BYQJq6qqH5L3PIaXjpFlSUWf62kwwQB3ASE2oUDArUmgYjikFDzfJ2OxeYhGxGtlPltlsflEmoPPfL3asxLyOBammfsanSZtIa/8IK0IPkJ7Fw3clUeLF4+xdusptoJF+VGQ8j05PVbk3sCq0q1bKGqs1acsaYCEJ8D5xFZVvwSvqIZ2O5/rjQ1eP644s2g5HU9Yv8RUgUeurJYn6cKE30molYbL2JdIty3slakcsv2NFayVEkI4zGGEwLc+WK6EEnP2ElyeXuoU54gRFpYyRFmTjOHWNe18yAABwGhnQE/DLK8Y47ab+6MhyM4WnHain3IabNxAWFmnLchHQeR0R+hpOLBe45wPS9VQ53VP2+twUEqJI98l0AbEz3vYBAzRJwghsVPBLPn0EVRmnlU5rG94JP3/toBApRlZHmXYxyrGKPT/pAlf276qTMypR8KiIXQM30tcWk1oL+gn23ad3htThs7ZXjVGS0NC5JNgm8A8B7dzVTCxEMK6MCw8vUm0KKyOdfvrEDZKEOyL2k9vI0XrLKbtANosFuNDFxK1y12kF5o+jH5st+M5pHwsZrT9OkuxScf3e13DpCdUm4ENEysg/gKn9NEAYjyFgTW0oo8Zpc35cMMjk6NIh9LxA9pZEfWOjZ8sWcTUeiBrEstTencEyhyRMD4lv6zeRuamOOvMzDWF80rbR8cK6GsgiAovnQZqbqDrvOJP/lb6OUjTob6WX+2rezxo77cfLU9U9s2IRMlIKn7jAIr/p1lDHbnh3EtX4M4mJm9ZW2lYd0ohWYtGpKvI9KQ9kVjqTw/3iFUbPbRvtfdoSUIgNw8cTq+Xpb7f0WoK7XvPVIGc7wjlfP2d2VOEHHw40xrnl/abM5AsDaBzAbM/sgsFYwcplUSkMRd/jhDkY2NvCamTdgblk+jC9hl7k7RGHOw6jkIWhB+UDcGAkIy9pTNMpzB55wZ9FQnb7ACv0u7igsDARtYz9Dvs/aly9jB3HQF6MkAukFk2/5wknV80lriOx1xwqnvYyGUlDh2aSuMkByVX66stEA7F4erG6WN9SyHcpaRyqyJZVywzLL02SpzuDVmm9dxFPzUbvCbR9mXiy0g4q0cy02GtK4hiCASgZVhMOq8Wid3Fd2Z+24wCrjiGxGRwgiD4nE0Z9MluRaCA0F7ToCcxNMA8MHgYkY3RcOuhSboaP7d+4vfmtnFWRRus5iG/sMfvwRovMNy7wMpP3PVq6VhfKBOxvqWCPn4EIU4eHVq2kiXyRxJrYagxLg9OdhvYxd0lAxxb5VHMTLAWv7ttP5Q6lpGdFoB0HPLJ9AzBKnIPK8qdB01RDPsxz+7WuS5hnfbjAUtjdODjPERfcebZ9tfztekZIroL+8HvyEh271OxgZ3+wpdZ26Tr0r7t/dr8ogEsbG0fyfwmzG3WbsQNeIXBbyg3x9gLLo3vMYbMJFdlD1sA2dvSQBZqo5sqj40W13fhkieejqdUOoijL2gMZKtibgth/+VIe11VzlQVwLhXeI/k5XpBNhBTskV6oqEUQt9PWrkU6/0m/yH7W+GOA7E0cjsCJcdbijfd7NawKxXL5bJJD38wKqO7/KUGRN5WUBbKAAvtI3s1fyt027OfeCJYDJOrWjSlymmZi1Mdh6XppceaDmS9oo0K60BsqJy5jn1rAruY9KvXrThov9bfkX6aKnWj6lw4We/NlhinvCLYaYy4HGDV3LcZoajgdsamLFlix1XSfrP8uhv9/G1YXyo0SSFWaKJiXAxVw9CmmcZaktfPJnJtNQIUXcEv7DuwIJN0qmbiHzEV5FtkRqAX5MiRPjxYDkrIZkuK29ocSJjw+Kq+Xd7Ws6xyMUCLmF4imlLAs/T8kceNnoE2q+CEsrCVV6vLWIYTBGKTxcZ4u0tAmGqh/5EVZMN+S4INNI0ojus0kMc7PbtiReg9GMSKL4g9VJBlkRrM13g8CSLwynfFDYvzbVnaRZOOLlRRuAScEUfL0GZRQOkFflvvZz+5yOqAAEC630tFJmL5uNJ3bpX5PaByc4ibFFqccjQKbEp5RLMi3z+613ZkXb71JskoUhAHR+2rueLwvJoZ9ud3N4TIQzNnGsDBkr9aFWKtFIDECdsqpDu2KvbjPSrUatnGjqK1bzOLUTjotR/XoWM6W5wthR4uSz4AWicrhjgTzY3/aqyxOMszEhO1q8e+VU0U3ygHlVxPf2G2ixSbFt/5v8UjIOu4k+TcmKpYZ1x1v0HOx0hlLVHphZLNkvIRPg2FACwy7oa61BRsHOaKVEfrNVO0cDmujfSxUPCIujTQLK41ETQXeSRly9VBXezgmTY9q/1es7EQ7ylWyruZfEf3/pq7VS8o/CwMZ6clYaakQJagesO5w4mJt/SjCUcXbNxrQCfMxkCnXjNzlW2MLWknNj0IU3hUNriGizWF1ZVpfYp3UWDvoIkMKGoIBAL0ri4MsSer4gBkx83BUGTVv20l/qd5ivx108EYj+feShsesZaSSuA3/gVhAmDFKH7kgOYUHTmonHk1Vo0FKijd+F5KZKKDMXPZ+S0ZyMbutP0F0uVGSPlPTfQ9woOawINai8jdg50IhGz+Z1ammNhREyK4MTG/LULwhLL3qq6wD0DO8buwHs9tCAM9rJ03Jk5seSkZ92Msc8uK3C+OiEQvVn5EyYTjHj8WUqpsvdTmS3YOxnwveZ/FbIaFEISfZjY3wLZ5F47ixpYSelwq4Rwfe+EZK0pgJlFIc4eF4EhjIFjfM4SGxvoUjKLbx2SqxiLfDvprNA5YmkqwMZNsH3NzngBKUVuOCCE0RKVp7J4NO/k8mlCmR0yRQzWjjZu9TuC+a4etZYWMh66cXcACOQoY5DG+4xrqcB0NgZb6twEA+XvSGXscl6JrrnEE+4lQD0i1PB+vqqqvCGZvnX6zPlU7T3KkIj4C35oa5SmtIujiSNKVPO/ORxeItntjRZyB5iGcaW8ddasK7bTb04TWiuG5xmLiw/f7u/+wyIPdQtdhFoNElod3ZRNbZJ7C1bg0XKYACsRXqmRhcvP6bsfD1g5VQZ42pokC07R2dKpSpicui2Rzt4uKHSsIk8RquYXIt7Kofcd5foeC4rITfTPPV7v7TgS9m8yg4+CVlEppqSdhydyoeTJUq02nvuHx3l1Dap4yraDYR9DNjI69jLuOKeuDfXaxorUmVqPM1zdRf8L1aoOKtBKtVCtn8sdYbmee4fwgGuMxPjH/w59SDeGVIDsnUlqz30e+OOaHKpOu4K0ZKFtTWGQ+qX6SHus8B1z5bYEv90tdmpo6ZVBu20vbTSsv6+2lbIY+lofZhh33FFhvLWESw45m2lJTlbVyNyJJBInKQ21J52qNxDH/JywRzfqJPMpVD3vlgmOCV3EjTxHMQirPC/mG+ODYqURXL6AOvk2j98k86C2ba6gKF7gxeEEGWgnkghgiNMXZtJ46s6d9NcPF+/+ZsKA8QvVXOyZC9WU4YDEx6ZW2YXvB/WcDJRsWjC9zc5H6fN4Q0eAXgsVv0K1Y77kwUpzd0FXbL9jYYCEgDT97/0gVJNskfwXa8JvmciCGMFLee0dJ5cFVUBym1koAKL8H+EpnCjY062SGcJc//1SliQ8PxEXgebbImOtRzcUJaYZiKyGZpcGoZ2AWVLVMDa3mEucuyhPJGpap94UpDMhDiK+1cwSr58UOIT4IlrC61DQipBEggO0UsJexVEneODNIhjywV3vtw1Ul5mfdo3RIVZh9Q3ZgTaJIRB/lZxvmRrdXnQAwDxBU3Q7Xa6pjBnGyMqetZ/ZohNAoRVAsOvEWAtPpIN7KBYLjW2qxcfqZEt1576yMZbspeqrTcNwVQ0WeEMm2e5pl8r2XkHTY2F7EQWTIgIx5JBFr4dGkiP1cVqul1hUPmRXUmos0DYtEEDOKg+fI5PE+0rPbVp0ZayYHQzZeZMLNbA7r17Hg2WaOUuJDh/TDG63A4WXrOH0HvgDUym4iUJHURGoyzZgaHQlaMDub4c8DQAWxT+jMLsw7gB+hc5KHwCYf703fHxG/JILJ6bKlFhMGY53G0b/QVEriLWVZ5myI7rf1Z52MsFjxb3NqbkkUT9mPE6x75pahiaLUZKPIReS/JHEiB7fNMs06mHPON9BpdOcRMLOCKpVSKm10Ks+mA23miBI0c1kFNNb33rcK7pX6RN0XfDgmZyCoHeNWIR0iRtu1b7jE1VE1y3PpoGtQKfou9J0lUZmA4quw+QdPt7dksBunLuhA/+kXMVZMIXIc0ccMg9C45CXxuz0psv3PjrMDUTx+azsqAcEG88Rz+dzYvR4bQt8M5M6bCwxiHBvk7NwqbMelfJd6noVysmWCCqx1iGRrRVH1Wz2ztQ+GDSvgDZ6okCXlh26vfIQbotBSDZrnKSmigbZP6VJUx+arDgyfLdrN5+mAx4VeOMqhrZMZ6j7u1pkMv1XR8gnp+oldRYTUt8oQdKLDZSL94jLfhFfnr4kpP/wgAqmsPeS0sVSgXaHfLXW86Jn+OK+2NJzs5/QLL4yLYGnCxIDm+iw1Zl8Su9Oc7hYXdODNi3QhTyHRuomwou+30z3Ufo61bBr+QTnDhmvhFR26zNsAG6bBNy0TxQJLkfWXWeK6aH/sv9M2iFNOwpysbonffQsnKDkV1UVjz6NLjRoVVIjsgPDjOTjY3lSawa61smzs7FQj4akC2oXDMcWz7AwIaBU1VHN6VaFv9HbL+5RrGl2AXnywsPgRewqh3C57a94940qknhrH75Q9VW21ixx+NhE0GSrZ9kgeG2N148P9xdtOO7c77rOWS4ihDhn1DnBvxgSGkiL4pLyQpS8Z+lecW/s5hqn0zv7g7IjlAQqmQSOzOdcR/UGJLm5pkpDUZj5twyUQQRwLV6z+FdQgoPBONu1sQ3sdo/caVmxn7vVijuXQNozzw12JlmuMfDOyUiIjDPYVAytEaPGtJsStdBHcoe4nv0jUYcbTT5WxsCggTIMgYPimYk+M1G9wlrJx2SyeErGUAs2Zfz/wX3I2Vo6b5mhy73zhMxX0NXNy6d/s74jxHrajxrlakH0c+UCqGWzCykhJS2Ainpcse8YQAdc0tIVdw8biFbqOKSgaaYw/GHKF8sr1NwiXZyfJJyUVwsD7YIgUfvk9OSHa6Q2loQL3hGLo+hQEj9whGaFJ1tmdLhjlTthf5SGFYe/cIKHONCd6sVT3gzRbQ2KI0CO6vtPWqUD9l5LpWbs7mZRm/jJUNDoSbFQFBvROsr2A8TuVthac8mK6dSp/EaM6EkuWkVe/c0iFWUT38rdhpg6thEtL7XKACH3GRpFM/xm7FfNSVfslbpP+y5I5fCJOIoY8pMjQQtJ0VS5ZAIPBri6XpG/gijxBQvW51dXrG0usoZ7xs1qHIERw/1uf75qwz+lVkPtt8gVF2OdrScrBj4OTKlDgQmaAVvxysOnES8NaSw6K7fzomcCwqkRtXxcrrwc4xQwbQtS6TVqpJyAD+58iEQpxIA89F7eE9C1c1i5nUXAotvfHh6OG61FqjvDfrNyYqwJHtc3D+yy0d8A/kYeYDFM7bStASWE9bSUrX4HxVttv7MHWWdmsgdoZF1kwvaaprMIgd62FnH56UctoNZvLkwDvDR3vAyRYSZJbUM87Y8LF8F2D4rZD7oxfPrauYjcvIKAofWhZMLtNpT2zZ+Ix6HX01ffsLSRsjt7+UGhYhIwgnQfestdiOHRRX5pZZXyEMr3BgVkSwfYE5eGCtQzOz8wibVsiytZsr6icetxEGXlNMXXamTBRH1/4rdcFnH12Q5dEtkSBcJ7oYiPKdvoeG2B2bwe0Ti0O8HBJCqlqwGJd3Pu55ke416SRZ7hYE3dZzn+dQXm5lylPqoAG+1p+/bZXrl2t38YKeWYRWTHu2BT25gkuTdXtuoOK9gtURd1/gsbgcx9sr9JyOXVKGNEzZTQ3rBhX3Xb5dPOc+CKfiRaMsV7/Xhnf0RATBlsj37Z0oFVeynjaujB590BSD6hxTghfSEj+twtWVkHToif9zM4ymnDNnHTtv3NwRH+uV/i0H+OrFbHR72Lvly0mqVV/GEy8HEduTSz263hPAD52+pkA46dLXRIU1oGDUxPsASyum5kPl+q6pyv09bbfLHK5AZw1G+FIiHk7q9IKGwu3qT3QHDqTXDsIhjXLQ2+TM/eFRQ6m08cUfwNWpJF1+rB+y+Q7GNIWAP+7MF3tzn1Tt0syGzWEpdTx6+zL88ZpDiyuTHcXSYGZ6oQniahgR44zP0QawiCNxrHLTBk4d60WGhlHCU07mnYEWlxgDjH4TI60v+6+PMLNNQMXGe/sOSNESlaVtl4LNfk09E18sARrvoCwrzHj58t+CA7vJFWX6f91XAHro/9YAtLDayX+z/ayC1PCVpkMFRPe2JCwoX7T9ne9tNzCxdETGrHfSLoK75vVIYRO6iFbALFICqHES/55otaisR7U6eVXjKCO6P8JdE1L6CiC97awDKvngPex3oTxQLzFaYT6Tor4ylAH5JflOm5zHOaA2VMCx7Dog7gEsmMQnPNTbelyEZRI/a1D0o5MkB9UNHtiPMKR+DkfYeIdpXR3JTjfM5qjZeeJeQBaDufsFfSZp+o4Lf9Gf/EIMrL2WswzXP8b+IXvMHANHMJ7XQxTgUT5f8HutMtjsxZTb536Lds7US0WJQr7tvleJt7KVCP9sUdA0gtgD5hfFEY4az4cl0+mmgUGxMkRpiGgAdpEFBtb8hbcg8wh2AURijxEGBmrue8Y6nmAMM+fk2Bbhnz7jLXDEJ5XaMbbgIWyOUhmF+VgB2Y5svZoNwL7QNtPjvhiJOhuwEtnU9Ue0v6uIq2OHU4VgOKwyM71GQTrducofoik3i5xL4vOp/cwOeY3g5zyAeR9UBvVPjXC9EVp5qaDUZ8s80Dqrao53LK1a0vUOkt/NtZGXWvFcVj3YEdTDv1le+2odNkJy1ZVVvoS50WOE6QxYo7hplTVv3TieI4/zP60ZgSFrEQvCSsdz3WGP1WvBjCGBHyyJ4hCpPJVvz1jeXFMR+0Fh5YpIUzmUqvF+Peu/PVOYU2M+YAvJ4G+mgVh8uOhCQqBp7x8UuRSRao+SKNZ8e3+7nM54mdbyjxtxsovguYHOiQQxCwyeGf1XIrfExWyd4TOE3nHqP8v/q59GkY+L2vC2XHDTbPzKjYYl2w4Vd0NgGmWHSQ8oiyjra/l7WHjraqHOxKm/v+/7caj1CLlrIjY4gOk3wj9GtKDBJbbv3deVPlV3uQvf7+KppBsLJHfP/YmxCCne+IIm3E3DPOItQhE+N3KOmMqHUPiRK1ojJ8PGAgYYrEF3/9OBQCc5NSYWoEO878yiwJkelwfKD7cXwewhBPKvpz5egUK32szvW/i4oeV4/UKesLJhcS2inqtBlJASSeRrv0pyOg3RNdrfYZOYPkM8l7NSuQn/cSskZciBGiUx6etxE2zilIVlZudIEFKdJiMnoWU+Ljlwf1hlBP7uaaqZ3l8jTjnY5VvNJrz7i9CsTLgGGojV/Y1Rt1wFVWv3U+FhUn548c7gXZj3t8xgNdDm6s4UFaoTpqKGlL0e5t/jJP3EjV8kZ3I7EyAIGgWfuZR+Gn07uP/EwLSu6+vOjUdBs1acM1ccYtpENzmRTyPxIvbTgOCJaYsgGQ6FRopAONBQ7u6Bf9TcPJ0exM5sy78IjAGZ6JMKonabCmUwscO9GfSCH/W/hl9ur387ECqPAtiUaE9w9/2wUxgKxZNienI4VcPrdd8Iv2RRqW6T37vUMQuWB09RNCMjW+5EEuScfO4YqetbaHwK2kUU7Pq/jRFBOwipnc471r/nDqPzmF5HExMwlkb4g8SfGB+o2nG5WKI7eSn8wgzlg7VxoAoOGKw09XMPtloO15sPxeKoy6vlTSKukVMzNuN0JKmveXAZD28K6iBM70yTh6qUYZMs4Yt47YrB4Rh+Wf2IG20BZchj89A2FyMziMsjrg+5E4YUcrzfdG18LpYGE1tT2KBNjdd2+yjbg3Iun3/4SjjiezEWnrQ6a1pXDfMyND/UaZegTetnFPSqnduIxOP0BN3DmEuxdY10rAh9K8pLq6OALSji0ejvreQZ7wKqbm7B9QNdG82AxPXGbYgbwun5ik50fH9vORVuQBp3jZM4KjoWTjM8doXLnb44pZ8dpq7Z1dDuM8yx/gtdA4b2WcD9yzL8zQflkeORxxsuVkNlHsfnWmxiF9xtDorsLzgb003l2PbkDxn52G3+TnSDmQ7flOIiKkzkiVyOumuUCF92xWiTPdLs5bq8YxqzkOlCtGVRckPkdHoQbTUpmpOg9sEmAK+vCXL2lw6CLtWlImiPt0Z0vg5YPm3Kju9NW/mtdq+2sFFk5y9h1ygfmmdiLFghnsI9QOjsLsIGv3lqKtxsf9ouG2bTfOYkRBrR1gAqsUAx343cbe8jISmJUB88NPZHiyw1DKzyquQQyatfbe8D8WIRl0pRPciP+L6XROIS47tx03XyzFKjgfXkMzCtwkehfhXkLT5I+DWKQAqrf5btTtvMASYbLMKWvDtIr6Q8WPprZiFIZzcsS5MGfHKGTLulmgMXt+m0NV/4RBHwzCSJ/J+/BQUhILnype5Hyb8oKapN0kAAhiE04GOKPUgK4BPZ6s2WbKDdNB+cYM9hb3WrW4jdZqKdI3rBaYowO/Lns2pmJaAL72HUDZ3xelQVvzle/ICH33pjcdWLXmCdBhfwBPuj8z1A0hkCrS4YA7IwJq30NeOI/iAFIhG/ii+3p6etE76G6+L3d+EO9P6+/b9nxTFn0lMwPtb31HArIC0E3WC46i2eHD2ls9ie8YNXt5JAvqccGidF2AC+u+dHNFydJ0BT2rpuqqFXaOF557Ot4/1+ASdVl4VMrRzdx8bJggEabTH+rUTaJ8T3UrDNv/l8GpppbWurzXEZ9LAQN/gFFF6aLv90bmuPFCoCqVXXHxOyFt4uA30/qLz1pZ05T8jpOjg9ZCeu68bM9ghSu4BHn3X8T1ZslYWe8nYo7QmArHRGVK1sLB+mhZD76aFRrs9a3bjJgF9l47nQonfu85sVh0tBtKvZl/JBsP9h3XDImiB0Wf+Np6anq8m4hq/nzYDC3c5VFXYiYwmZFaV7xwyrFrZBMNhuapctXwXgPHVS37Ej139NhR/teOgX30LYbE3sep6PqNwLQjvahWpxcKo2PDxoTqS6W474yVNBZLfCCxH7VghQX+MAAcr0x9LnQw9dlq+HI8GgFzluQzt1n8uUZ0YtYm5haiIKoR1Qp2IBM0RRP4H9xziN69F5iAjuxVQHrVRVn2qfpJWgWY87SZF/ZXIv97f6mUIiCZ6MR9VBSO5sxtKLxvI4GxrXErvTSxJiptXhMjrKo63j08BAVeSihGpaP0zdzhdlRn+mz5p7tpGPueZF7xr+lsVYmPc1ZElyMWxvOcFxy/HNuSDAMuTb9iZ5WQlDGtPILjpv2BwJVhrg2DLaV7sw81dCg7ek4sD3LUrrcC3+3h/RAGM+bE3PIAitOnuIFQALf78VSJB45d067WEEtjM1XaqAP8aI2vLFpp3TH11KgHgrG6vlbhzrY8AtXF20ZsDt2Dl2lYqexylsEknq3E39hZIt5xsBHl9085oeDxIpReX6hNUtArvK7olG61rm0vobIaGrqLHB6ei0eFbYCqfmpna6SBEvCVvccSUppWS3mLNMpI50jbxX/LNwldI/epF32Q4CkQJ+qVi5k/pC+1CZ0jX0PnDoiCdt4s1UyQmXidqx/VqpAd49ydAkRNvf3Hpmt9ei/x2jd8R2qyjzdsJA5wTxl/m61CCWtB7rGapx+aLlWrsCwfnWmaGepvDi/6C1aHG3W8O1YEsEZt04W0CV0L1DWuMuNztOZYoMaW+Ifvgjz2QpsCdqymmxYHQKK98Fyvva1O4yuzXCIGZ1dzXGUKvhe+jqzAm9KRgMbWjxplcD0aMouQc5Rd4pvKwbC718OZdhaRtt1p5uz+yBco6j81jsAVm66s0D1j9q6BRzD1R9OZs8KUKSdYVYdYt+k2iG1xdsLXIthJVcyJLSCBnO/wLVVy0utCZW+gLqqEo1rwrJejrUk9PIUb25pFq1TOLeG0i7xwQkcV+6s/ArG/KnKYAJiPwEXgP0guk74SDBfYp9qDDp2KVocY0CriWovVLxCgZ0+vhA+30eaaGEbzqnPtlLgvmFW2yBJjDf7v7+/rSecEck2Lr13WnceZg02alpa/JFcZMVjTitGIPweZvlW/A3yQYUNtLgWdhf7L4wNpE9xHNd1ne+wCtL5EmoozclcdGOD2xxDzOVRIwTytaix5r2XGzQmS+aYvMEdRkJX7LUUJBGHFa+UiXSaLt07B2+tpJ4IiXoEx9LscOf/GwvjkifT8QsZXbIg6DsjF3T+4jtDGYKSA5uDd6EqjG/YdtlvHsmOZp8D4kRcQAI2KW/oL6gRogd33HpGgi5d7r0hSZiUNcCfZMZvhqJyJqtNkJD78gxvNEUKWmLd9d0YQvUcOxrwb3zCbIAAA9dZDj4S+ErwpJTroQqSCDvuVh3ON8SeQHBTG6EBhQiMytKA1ad0y3LiggdBMkK2Z2IDGTtQBpDiH9Uy4Bf4Qz5AS3cfirtbefeAh0vkvVMBT6prpOix0vWWA5xFv44MrAzD2Ut7a8a11V2tf/vJiAvFHfE8WYPp8nw+aPDwjPjSm7pdQh5NjdKFS0h1LgnWYG9oaV1z9LSUWN9VGsjYxEycZc5vtl8dk/ld3XO+MEmlapAgQ5j50lCLI08Z3oQ3fvmh2kq5vE9vphKthNdUcivXXhjBYEs9fcfIJbh4e1SGuu6gDhIkQIUZEwZQJTtqvCkHYokDfwhLBkGSHf/S3SZE4McOGDxhqfJTpX5bBfsTiMD0xi90prAUkwuz9bKFFHyW7KlAh2239oQ7ASFoMh4riv6AUe8OCIw/IPGyv6xcjDs2Y6tLj7lWfeKf8xxHnvlksscduY3k+FuGtpMb59H/OR7MqEdl7Evw4uQ9nLdrqbe4dGIQRnXJdZPzTP6QNOPvQufBI3h2s3rgnN/OYONCrhyvw6t9MxXvHIO49SuXFr+IAeTD317INacFiQhxzzNDfPbNNm/HMRpv6EiWajk553gBzzGLYoFRQsBqWOqScBKd20uHDIyQDilMEXU38FsXOMC1pZlRbHGFUjnZ8cRYmfXriQThoJwIrqNRVo9W0tJ2fKdCbxKreXTyOLi/MzCB5xVa+egl2lSehlkzYlkxPVNaGeXcgsNuzeTK+Pu+/H5gp2+GcoyNIMhGS4RKwPCirMiODBW8VKWw7QB8/nWpDkyufDELbArlUHRq7MybmxYScG2JIX5K1EV3m1eJapCBgyHWUnf5bCAV91zHn1usl7K+VO1noGiHvssTHS43SeYqJBtGZJxOJxjPQQd9GeTeYKvkgfZgdVL5ZFC3CY2Tch1IV9cQ3Bh5i7UEU5iocT+Jv4hxTq9g9SQswi4pdW1OYK5KulWhwrRlnKypP9YehkL0Ykx0OHw0wr1OWjfICB7sHaID8yYpJov9fedHQhQS+umTvabdkZdEAR1npt39jhM/g8WhGI3YlFbNVn9whTllyTM3CzNSlfu/x/lUZvk1QnxgEB13cUCO9i/XwSJ7PR/y2oYfMbEbwYL3hd16/1xrrm3cy2wuZJfAaUpkN9/dIgLioMtMo8xRTaFJxFe2qfrctoP+RNdwPHkje2r8ESbWfTAYRLiSZXkrgzGWOBct9DgjEpDMQd5OF/IUWsr1W7exZO0HUKz54Sd/t6vPNIr6PtScQa5GjNoswIM+LtraN2w1cEIRd1JDLOetreh+CDLCY7LQtNqEWa/GqF0D1VWphBSNjQV6AW+DSDzqcWs6qsmpaayIMjNEKVo2Vn7SlvBQ35ibnlv1fXWhQeLD0093dqHylRGifqhAqhBj/kKq78sMiH0P2SPbulFrj06PqHRCp8zRVaJ48gv5UBGyUnhAE1Ic7MuLtv/RVOFjDXSRbbEklos5lJzrCGawWbF78gNk63bhkl4jHt91sTj8ySaHvZUHokbWxzogoHcsWhwWSAgknoikS91ewsabSoaqHoQAAR4Pjv/wmXDHA1D0Y9ohnQ3GJ6KRpYWHyN9fu/cGoWbVyqNPtJkQf2TxbzyujKwRGV4UO4pNnZShos5RSrIoS+kDu2od32htijLakk+r70QlgMvayQilt+zK7iUDd0l0gjs4BJkdywzoMNBjqlyP5UwLkKs4NcsBh1L5lrZW4Xyllf+NelzLb81k6EUOTHHFeiWm/oF3jjH0fuLdcriVTfIIPYLpTihRFD4cK6gV145lEBj/HIXtSmzluCwpt6Q5BpFmGedv0jBaw8HtFoeq/7bmcv3EkLwaSqewfNqXwihrv2rs5b8++o6VYewNHlY+TR1QZv6PXp3uQJ5jzUKb5Gkp2Rr/jGxi1HibK2tzF5Z9O+g9OZ4Q1oKsABRgyS4x8DofyTd6ULbNVu5EEMkaUSDHarvMKAYVyYfk9AoyfsCj+6tbPc+T9C8Szyao5RH0m//5Vab0xwq3cXF7M646s+4qZYqu1fHCPC6MeEXENioA0TwKnPQkiAqya2cf+caSTy0VtYLnXSu8O8r7awosA7jBJ83NtBdf2NvJhMG+6w0KgeVYFTdevfxnT56p/LRvL36uU1K1ksY/Due2rVVMMN3f/yVc3sQmdX2f4cwfHWDiKk9/kytPUn/63xM+pxF/cJLY/BgrTK3drA251Az7O1xiVXCIxZAoeCUxHCVFpcm+DnEpD6aHL0sctZGqlnOlhXDJSfWRy/etQRcwrGIYdkSFe6FzCyQU0jE+XJks8ITd61HtvrljJJAYvjB3XBQY+5uTy9tTebjbH9amWxpVoMgDAHUXUSEfPd2jMiXwt3GiK0j6C4zCQN/DCbv0QZSJFMq0pTJ90dRjjvuMdBI7Ky3Av6nAWQJBNPNS+l1QxtZ4ZY9NGzisyo1eQUUuq92/0kCnpXc/yunBTtFrgtM1OyspYSvEdip/9h2vP5VzcPDmeuKrALMhVoFeGPeS3wRSmsVPWv3T/Mg3+vXVNBQT5Z0xhDke3w8u90UZh+0aiVSwZiSh3NQDpKqicwqO5Txmgsyxc1+2qaUBQrQbUywJzX8M8yNDBTLGyFcxYWYSBwvfIdYFWxyP2P6nM6IPXLE25E37GBHcqeDcFLY63NpgCg5cGx45KEQ0/qTOnhKdqUpPg3KCfS66WMEeeSUgxJFFcD6PnObBlOABLXtOmo1KnRrcjWeeL6+fS28hqw5xwKmAhhNz1+F3fz4fPsu1dcUQ9IT8owuMoyRsUy4icFB3p3sgcjfFJwqgeQSeA5+H2BTmtGecdON5fANIn8RxbbL4am1U6iT7a3FcQQ9+0ptCotuZOTT0cLR/PpDMrwFos55oocSxZwrFLvwo3lpm0r+zJMWCBMhKchdDw1ySyAF1WrrN9ZLHvzdiJvhwePBIueM7mv5Zkn0dcxfA/KSut9Ti9DtOFP/Cq3ONVVuURZ2eSE7B7+7wt1nMYnfW8EGoqzhfjIQG3azrr1WlOVa7N8Hj7l7wockcDCjXYco3vO+gdvk7Q0VZOBiAcy9EWjhcfe0hs/eJQbmYg8pnhArio/S9BQlNgCCieqbmh6nNgIUtb6HyH5HtGH8dguVFY5tzSyqW1pja9GFASgBBiulbMk1KGChGAg/FG3bCGna0jZlVKQeQ7KMqqFIomrxAo9GZqFj72ao4c0WYf10G4cZ5eew7r+8U97bbXqPSl9AesNUgkUT0SqpWGQYyf4xSlhGcrOtvWY2tAuNkljiYG1a+4I6BIwqgSf1B6GH+0f/V1Qw49Tsfjj8DntbMshMHbTzvA+nv3OJR4Ekf8cB7MpdybH5ysVz73MnxRQLLFGsPU5Qp+zpxFmfa/DIKQS+BMwDcEczjTbU9kPIW1gfvw9xFGcwJNLLBOHbOCRglh9cUzdrzN38hwI7dThepE6zkOCNrY3RNqiZ+AcFhS/CykW80eSLDNlM/RaK3/x3ox/4snx05kxkDCFBsIaVqAyvwhgszzmL8H9NPY9SPGDvWDNm/Im8L5HeKlchGf7r/a1mxYxhNEoKqtZMp6tLwB1jZj8brkApFwlA2Ppaz28R+Mxt/+GUwFcTWVUV7xBwPeeojKoAGuD1ZR8vmW4RXw1z6+aV94eHcCikrvahjboJInh5tcsDfXmhuL6Dbqkrdff/M+uWY8mcAmgiKjFfVaXOh20bIqTJYZ2jWXjrHkY9jRljEKL00t7kzbjroQ4qCy39U4sq78hJtpM0IHuZ8Jdy52xvKI2ep3G5RJzE32GTUIP22aoHQ/qHWmQN/9kX5oS/V2PgCS+P77o+qMUry3ppKxQ1l8OclpEiwxth0fv9XaiwXBIz8+grDGGgbwpCLZQQJfbkwerSFruBdUoY2EYi2VkcMIYs6S9wks/pGGlBx0sCPkE9hTGZGMuT5NaYvHxUoIEFHmlqhP9EcyvjhXRAkwswh1UlERGkPtpruxDnIBZWvs+WzOVwFfkVrLw6Rf6XmdpMwqCkNL1OCe27k454fw7hlRUKsL0iShGqejtm0Wy+nTwHBSA7YatdvRCP1Y3HX/WTiU518AIWkEhI3/48sWdeCWHmu6exO7uVpFoSL9wriCgWXtYbEAl4bfcntxGkKcYxIyw9eqwYNzCLYKtqlr75Q00cdgnco8wOn8PWsTwBXSqXGx81x6In44/KT2lUia3ZzE3CJrxO44xNDjHduPE1MdmZXWxZOGfR/5veYzX+74bM0sQjmgcOcLU9pBllrabURz7roRtGIc4rdTuH6NIav4cCam5dXdfhVoqk8iNP8XdWJx1nD8wI2Q1lrg6/nj50xPvhNGIOxE4vYU7tAJzNCvG+vjz9D04pIs0E7PVyadOhRSrnouiJQxHqqgL0BYRA15pEq8UywKdurFy4Jdd27FzS2Y1jyIgbGuyCBC/q0L4oMOXnmap09dFjavP4Y8vgzWtIm/CzGpTr0NJQ9Kstu0A9Fe/ZumEycwKTB/EFgyz0+tKzGO76dP6WwKa2ZMtel2MImrQ9Pp7xZTYzjaCDajdQawMmh+IZ5QlfBkmJWiPQRWTvA+YZiImb1tJCyARBAK7aaQHEfBagLj1ZbHWkNiDgoebgF4/3h4JDNKWqsRbElaHnxAOHcnETjO43vCKVfxbJIFKSjzJs4bNZn620ZRcmGAhNGhswImxNVET8GjhgXTbd9Sgzixc3DqpjIm1HwjulAyciaVWR+IIQ+qn/VK+whVL7mJCip8Lm8Y5VBMrKiGWo6n6xJ2EuHgOU752Da51pTpYLgJw+JPobnFfhpRKPOn7y1dTQIm4tdaeSZl9WwlBxKFpTcs1KlXk7onSeoElImcwOY1lyc3NGd/YIbUMLqJtzmHsV8Whng/2FTYFPOT375s0hC+t1eQngdJs3WBhY6yLaNTmt7LjEMK17+uf1dhEii6oMJDbkNfe0e39AKKrnpQb8FqI6MZSLHWtMkMX/XPE33Cjm8qafoCLhpIMU7246QF8s7ZAHzoJTVpwm38QSjcaYh895y93Vr9aGRsd6mM/7eYLc39eM8AQgtQGTig1H2WFF90NQ43Xp7+I69SiQ8ipQ2I8rPONxyFjV291YC7SuD3M7+KzE0i21jf4ucSJkcPtOKj98aAo437NfOuKqLU3J2UOI2MHaQUBr+T7SV3eOH2/AHwSPQVwEAAJDSPTF5XyK/wNHSaM9XKTtWCxc5GEkXxD6edEEtjDBy9Nr5KSMhRNMYRTShQnIN6j4X0iwjtVltIc5rbDqOSibRbJOannKizI5BTMVYiugP3V232f0hNCY8WVjY2YYxkpODhh7nA2cDz6rMgB8M8+9Coa80agcVj/jD82ntKHcsaBkLIuhm/xHU324cUTKzxwWQ/3anH4MDL874FhrOmNIo8E2T6HNEeul5zt0D2FDZJyZIlhBBZJPjQjrKPHgbVU2vcx0nuDc6uaGduY/o8Q4MHWSmQ2N3zYh65cK90sHhyaMNcFSMyUtwTTePStz2Jwg/idI5o4bTmMA5PBosaNuykY8HYWqeT5MfIGuFcyTUhyDLVPKN4Hbt+HTTrdA4LMq0iUpHcqP0M4zM/0WCbbGcnM6zeLymkAJS3+ediwkgOEqX/ulqLdfvOlgdStIen/dTKrHjWkMkVIUYKMUF8YNDjSr5qK4U4SpaZ5otkkcTe4yWmTY1I/8Q4VFFbBTN4SRU6BknhhvJagK4Jsxy7AlAYZxfOQXKr0lkMwwBrtBwvkhQ2a+uchYjhDTnaCS7KBMIfxyCkbUjQ0dWtBEDyjMzxbzU39q6t1qt2DXdn9JTrd0wFK7zM7ujXWW+KOhgPOmsOrO92rbmhh8+tOEjyQObrUs2SnNk3iJ1fT49bP50gk0NAUFCBNmzZ/T+5ZrVbUln1PNPwKIYakH5kjcAvka+nRi4zZzY7HYvOhSF7NoIRQiG2mxlNVaT80sF7jsXKSlD1xPdgm1Ta11uUPZ0D7X3EO1NHXthMJC7eQHvAQbNyjuHsr9rWFuKGkBdihGC9S8p4j8OrHeewBmp4dJqiysE+8PHqMwCpsj+qK/jhwdeioz5fDBkaShJyPOK3H11X7lckSSPTsRIJKebwtyj2z3fx5AWrM+LFoNFcUywrMrmnWUw+seR0qA73I8+WW1juqwsnQ55+JKhFNIIOldWRgq8QSy73hjKWa6o3fBRkJzyF68Rw8QrBSpYSRSF3LYyU8Hh7RUMa21oPXvFd/SnOTls5yxqDRzqRJ2/KbSJGaCzFDoM37EyCgHOpIcXD7JcKrLwBV9lyw9JWNtOaBoLVX+ciQyAuanU4vRWacqehWFTiMjmu0MGS8BrZJ6sp/H3VakyCU2wCjGu/Fv3/gUUFewi2kXR/wM16rFkoeU02NGe0q9JXyvK4Ef9/DGtrcYzQzwQT087/vQ+atAi2W5+f9vzXcdksopwzgdrUDLYxdQFPSBlOoVuLGZJ+dZrwM0BekrwQ40cNSPlc8BxDNnA2LWhNyltljzVyurQoiai1HT7djXaAz9VRV2opAUxTdl5rpdmgNi9L/ASeWKtCO7tpVnw6zCzTpRyZTMU1/DcMuj1gK1++hG75F8PRLhnLnBQB9pWhQFnDac4PmPFzpKZsPdlkSPzwbvqtBPeCWMih2CaEyR5Ufbn0bQcUEueF8TRAkaReZnAQGh6nHbZ+ilydg5CBB+FxIVZM1FNgh7Ha6CMCmoQY+tITRPT+p6j1csciRMtuVlo7Dnv51eAc5ih8e0+TNPmZCGrznUrTtfdAbnK2WCDUSZDSP1qTh0kGJaxd9sj+eTnNiZAipcNEo15bLbCwFt4GnJZ6ib4ElRt9d/VJdEFMN+vujStDGqL4ubh/mEEiciUOL3/7FJfNmCwwAZrO5ehGMcWqgow72Ykv/CEye2ovnbdul/A/4qwJyCNbqCC1VnIUAuDmrSxqj/cBdvkr+NqQ1tcBlqQkyjTzyYV4JYQriJ/RMLpmkUCSl/gP4JQNF/EFm59ovrohtXiROcNShJHmkv7t+HxMXj/8rvhRmGydLdwScDwmYm5Hve8ScrjbJNcp7MU0Z9DMHe4ncIXnKWDEtPFBTOzTThZbY3Tc1qlnv+rASayqNif7ux4tmTHDxsoyvqJoHsus68sScAQyBvyD1ogtLhMePmuRy4OGh//GcFxVQt+d2ADus5FQYaMOZJAcla41OkTHBGXjAx4RIyflqT4S9feAoHEh0A4g0R3cSHczyddH7MFjJOlAQry99k/pRafTrU9mLCL9664sl6nb9+app1xiTmv4Kul1SvF76HrUiqSnnNlOrZMnXui2fB1E2tr8jMcu4El8sRR4u6CSo+rcY+pI3340sTskWrKGQTzwQKPanDZijEsZvaGr9GZWo1HLpsqkTcdTO31fnDqywalJTNU+7DFbBPlWxmmJ5vgGOSKKbfC2MN/zMH4I7Ag/QIN7mVEIl77UT/RNQwMGZkNzURLDi0UxgxMGwlM0gxF3EVfTEvHAKJJyvGnKqQzTK9AXzWKke+DT5ZrvU0lYgTApjEVJSn4vhX7J83bRIue5Jf13GCzU/wcaI5maRaqe4WaeLNoqniSpRGhvO9Zh2cMrR3twnb2rhUyJDJlV7pLoLecenx3q1i1Bq34iL6CWq8uibRWD3F8R0kuTalajZ5j5/zdChDgrwF8p4VeXB5bolfz/KUnCbvXv2/wQht9TFAM+G7fztCyxraIescrD14bnxMsfFDP30FriOeSJ12HdlBQXNCUHDpwAdkL5EkAzWuewCm73SYQyBHNj5OUf8tDO8k8rjSz1mdyhchFdvcnYfUXWeDTzmTl27NfvJv8ymupMrRjbZEeIVpps5zdtG5lh5286J73ORNU+WoJbjVuIfMzDkx9OP7qA5UgvvWy52w63ucZ8HqD7LBSSNmmCtrw0Ki4E8dFtoVN3zIE+mF+UvZOUNq3B0ciG4UfnAFL8xJHodjof6twJ84nHvindqmYsMc3vA6yvYsegYcNRKetcV1SgbwPufsf41kJf2VGWZuW8b7ZgEvfTiDfCkOcOhtHyRsu5I5uYmjxd+Yo3nKj75nzSXexDxS+x+AkprRlf1gXe/8egELN7rO9UsQa0BdxVtGPnoFjef2MO1eki8gJk+LtbhV9eSQ7SZ+/bNXQIbvtxJS0LXoA76uvFstiyBP0bQIubyjP1oEa7YZ8aZKmDHZIxSoCdip3KMfsRoo7kcY3p53LD79batw8GW9rFiyUUPF7DBZF0FrdGWktMKsx9MHYbExLIW5Mxdvn87tK52FlZvosBkMsDwXCkumnuBDVrJ800E4sxCp4heud43JH3vnybN1vCCOdnwEvPrxhsvfgzT9GbIZYZ7K/Z0Sv5kV0VZwcPMko9joERNCKEbzvhctjgV+EegdsnjDFNZO3IPwFZChoNgEGZHJc6Ey6Ui6/h6FGyCHRWtx75K+oEbgCFalxhJWQgIWDTjyUwtiSXHrG7wJsg/P1KKrGg8LdSRm3D32wQxEtAPfaKNWHkjhGdPjpHgawgqR86mWC0hgW5+fM6gfIOJoHH4ZN4N8B0N45fZ5OSaJHMRfvv+T/7CZPKTVtwI/mIkLAkyQ8I9iy4XOzjNXVuqqN6Y2+bFrf62T0mW7h9FuN1yi1p1GIMn7xMWAiRFdhXQRvmrDORCYLscNw6GLYFzt79HdqCP6Aj+eyN6KLKeCdmSdRWDHW6gbxqbrYxaoUjT/jyk6CZsNmrxBiJYgPqIX6oJdocjzmEYmc4JKeQfrbQeDbftDXv0A6TUhItoSWdwDZjhFXDt32UL/j+Unu9iaaUbBSvbmcetRDxxeIIxRz9X7vWFIorKzyH/1mmDlK4wXijuYy4gh/tiOcjoB3Oxa6oga/SwndzmtV/hzDYVQl/zS9DMK6sVlTeeLTQqplqA2vhhUKwoDPrh9UKQgmcMQHJMzZNjCMOYZT/13TkZWKspt/yXlNz/yk9CvpchlkDOKGILJ7wQK4wF1f7l4T76D1euxD1/1oD10IDR3O5XyhK+uahVEq8TiHfSDeUy4k1yIrcZSH0GclZzSmTZBkjXGCX5u6b8Q9dRr75Uja5eJmxN+saTG+Wq3mV6In2Ai17FWTNVA59kVM977j/02WDgsD6btdYN+SQwutwYqF5qLHvbVOFnV95PUOSVcZL8UvUN+ogYufiI4WcxEHPslhI26zWW8NvihRSRGTZKPvdQHuk7+9qnvi5enUB5+EI4mW1TIv6sITEvWM7rbzLH6KAv8I8V8fsIvZp2g5ERKCW1zmOcjAodh7ceRrFacTx3k2RPcmzXpywKW4UvIKrgxrrx1lVEeXlFCA0wyCI6E9esHGqxHE5sJxcCRW3zZTzOejNHbyZGbXLdfrAwZxqN7TvTmN7U1AqHqvcW3KbsDRuIh2kHCnR7uY5QQ8KoDCQ8eNwabLN22Qt7uCY1hdkFQTqTsqfcR5mTEfasWOsxfpA8r9/cI52jJu9xc1tCl0gBecwk7v51KI89Rpt28USV1MmgtYtVSLhFy8hxIUHoki7D9pL4HJvX6dxXqM27v/6JsHerhkfIE8ZUc3bRJRDhw+KrT3majO8IRBLoN7hWhNh2XXzsh3VXKkKVMJFMhw7pAdy80EdNwWtItZlHRj7p5fBhvZgUGH0jigbB0zPjin0GUwhVSNjoS6MkaSVaEcrXTSE8F3zqn0GQYmVAE/CrXp4J0i2e4Qh8qy7HVTg0Ah3HzBcUSemKtX0UpC2kKmSMYIQfEYmcXqdXljuuqxOPfGt71dL573FJ+miYwgWZ3IhuGb5vZqKD8zsBfNB1RLRY0BA4Rvcep7IWOCBJBF0eLn97/PrK41GjuNSjwoxa+ceLDUfq9mX9tfxp8WPYeKKHUwe4YHgIz5MpevsfCfrUm2GdAeCcUb18CHRmdkzKDF0a7YZiaWo0Mt/Yg72gydskpTr2mYaco4A6gOa1QUALPJiJ3ZzhRRzQHsNo9byf6Rvdl7zKIK9JuBUndupgaCV3A91tXPFXjgP5JD4dwpQmeuCwpOIGknW1Wh40KU07jOo1X3jcZabewTdscvRYOBVrPm/I9k2REo7llz3B70b9vpDV+SmHWHGpGpj5s+Ue5VtuZHxyOpLipdfEABC7JV2g4w7q+akrEExqfb3xBmolytXFYb7ka2Cv37sL9xpILugKinXAMEyqC9HVQiKoXQEV0+Pot1GAYqhZfaznFZoyyNsY7shOlUtPrgedXudyCqGLkbeVcP82bdqeArQH7ZXugl54NU9gXrDiUikxlryJLo9IExDgOZ0DJ6laIWiATyB22SUL+itYE5QFNOOZj0BPs4MGsp89iFUmruL08auz27Cwt/h7EsmBejUF9W12YZ6QnBaU1lfL4WkQtNBXBK/ngoSB1hhtluLj82ddANnEUuoIPSi8raAwU/P8+97zyFWYsLD6NQrWXyUmbSKFjszG7a2/Tvknx4gqBkaMZ7+KfAf0+FfeiFX4VYat53V54zrAWP3tn5JM+tYpANYCSvdvgS9o3FVWCou5wYeR3eqs1UzhzPneRwMi1bt2Ka4+Wc1OsYlrMNmcBEqBPEUPFrgw3YkpaKHVaFSR85e3PLiCYjteSQDbDAlu0N8jddy1bv7S10sE7ZRZxHOGDKERDDYseeK1CD/F6MR2PtKS0EGLk3kEjOzXMDxwQ0iPdeEnNtzexcizFjcHcAE/Hz2Bk+6+wyny13b5jjjjpgTUeVKrm9+/Cc7eEDLcNWEqYJ+8ist/fcNnIIXveC3cMQo4HFw6qQm98C5X2iVhRvWDQX3bLIP/R1CReRh58zVVSopVhmLQ55rHd7DB9Ke3I99Q9VCi34fGguSs1G8j1Uf9EdfeTDRz/27oAltKuug7VtCAOs06vWegi5GCApUzT9bCzB7d+FCgLDTgG4JMahz3nUeqDnFfZRk8GXOokEwdawFIuIT6wAlojfZ8cr7Lta1/unt9KWyq79U/hIvjsUB98NLbEqGovLOK7Njn6DHXo0ImRQeRl+EoH2fl3kQMpaYE+iepJORgtWI0DesmPvQBcwm2KzPmjNYaI+i687mgbK0frSO0SchWVnuIXND3i39Ow2044Ce1b/kYE205HlIB7ksBfMU9ARKKY9evJ27TpElyQ8ElMSkTcM6flOGxX2DWD3J69mPW2Mm5zrEQYY3xloPDwcHK2mZvWSqGOYrc3a8gYxt7N78yodnUZwkPF0widr59PX3+5dJtP7hWx86lg6pYBiEOSElY+bRBM/L6t48f7KLAos2J6jqFEuYgotXuHcFJgte/kZqZiX2k0T5nYGVww1lLJ+GZejQ2TAPgELaQ6rih+kgeGOVD5dOek+AOGefd1XkQGzZjPxjOGUxl9DAEN8IwAl008SMYs3ddZ1TiLdnZTpbGXZhbXDvGQWWAm0FmuSl3LUoU7Xk5LgZuAKxzruZraJ7GEFP9RfFbRyqVzkP9kXdeudJGlZN7IvZzGbwSCIsV0NDmYQqL2q9NXVpLpIX5O08ELZYQ/2E15PthUO+0Q4S7Wj7Kq3vkqU2RRYPFczattRbXaBWY/6/Y8lzdRFiKF6UdE+0VGWAYO7gSaYAEOvai/kSt3+X3wd7CxQcWbSrFTwGZFDWlw7M89/FKQPs7HKp91R6BUcvd66yMtHKBbLeL1ZQbbxjQJbnTsltSQlOV0tTc3TyeKHvEhlc8Mz7gXH6dj6+KJRtjEDkiJcNrR9nWtgFYZ/5CCk1ayc12EOVNVfk7uK56bmjo0pQurRm9uh9A23YzwBYD9BmBqFSMw6UOcKcf295O6ZWtXcY5dTArMJ4Jaj4O4MCVeW3EReJxx4GCMn/EgyKwbEAFld1wHRESC5Y/W1qj5QzrHiRNvXx8R2OI8lN95fWbWZtA1QN90J3VfK7zVmB9Ere3/ACUZAs7Mm/bRPul+XvLVKumCsUssvicm0U5NmPDYN1nGZ5uJHQo7xmm03nK9+sN/DDavK1nAcmvADSxowMqqa10BaBmK/XsBB7YcOkgxicuVs7Ne6oxccsXdDIOivZ+waUBgHk9DZVY5mogcCE/19mXzO0UMzaiPPbosmCZXzkYv2UYSDFzb0RX8zBsmliB/tQjNx0pNrjlkmck2eFh6OofPGxVJ8tKz0RyI4YgpAoArmTaALJ7sMFy1BLhNlbqI7gOTezTaK3D6geCyJS/sMkmEPACi+T3Cs1xI8GC/QWF9mIi71HR8Hz9tp/Rp+aYYZZt8akMIkEPfzryhxvaxis2DNQgdXU+UWU+YofAYu3ibnDhtTsQdrPx43L03bhbalwn9++WQVQjL2x34/8cKQ6dTt5stFkYVLDUedrSE2YpK8CiohnS6s8EO5uEC+qOL7uA0xrzFbChx3bqOm44acIB52fcX8/2gt8O/loJunr51Kw3Kq4BPWoLa4iLk5cW0W6qp88isnGH+iKWkMH25i/Ko3NcPXwqk12tPHbFb4T2gXnOcqDew34RUGpgdbHRHWhWBCNbBfuhuMS3WoUggLtYyJ6xje2XnXWdDlUsrUkwRER7PfBUFrpd/U5XleZWg+cL4C5y5cVgUg8CCPR7/tX09rz8vDgG/yV19L8lXy3lcU+SY1lxIQWhlQ5xbU8zYq2H6XFbqd2yBuKgKEA8zf9Z0DNHcaU3FE2x6eIyahaTNWOwciRcHk/wLqAJDGJ+6gSXEJG+pmWOC+PHtj9ZwrkhjA6khNTZW4NDW1cswTn/X4yT1hNRkTVFy4uQEZAmxAi970t0rGN022bQ4qRGfsf58zq2hjElUA+kFK0D2av07E1sYPgd1eS5Itq0qa9dMjj2gq6RFjE6QOMIOCdcET9XvMfmiIVIKNmKRv54Jcs0apz/zqmYXDvJDvpBYXgZoR7wxeh00ovvx2MBbzpMEy6XwKCApMFHp6nomKQJ5c1+TAgXLaa9gxvWcgUaW4mBvuxjGlu0rr17OQhE9ny2xdK/oG2+odkc1+9W8t1Ff07grvgCe7OoNCV9ClVF5F3zKDSnx+ytHtzxK3ObWptkXalSv354mNCOjMzmGlTrhlFbydlUOnIlCfIUV4oG5YSB7Y+gZI3aBnvkLxgjtuyHR2FOywgmSJCFsDqHXJAD0O6QUbNZ+PIpNRo6RcD7p7DOh75H5nYUjR6sk+toAAvbO9eXj0kKpJhyBSL1rEmEqCSrvdeqN8ITd20v2gNx8saHd9LxXQs5U8cdMHAYIV6VSpMZGR4eBnC8WfgvsFlTgTUFBfNSFiWBkuBuOeoSuz7f6z6VkChnZtyV8UlmabnPXILvWXcs1YiZU+9Genq/a4rNHeGjsv8c+qWL+UWj1nC/JD3AYsFGaTdPcEHKHJBJBdQXNp9crcs4/IoCQV0rdvCMYm3H1NidmJY111qj60jNV7Hy/SnUFsGyEY6MNIyhO4iUv9X9vfuXAEYg3bR77r4b4LKMOKgeNa9WPd5awZedqKG9Xkx8xDfqMFfdlxYehj7B16j3Prp/bYPI5ENzIWlxT7rf//2I6GBZo1YzxuY5uwoTf4LqEIAFK8G+lvYWecw3agsF6LXDXmot9+hBItnECsju/ru66LyuW+6ejF6DPHIKV9Bl5iAc/RsNOD0UIEQrNz1opIqm4DeuejJqE0Oj7cZey4YwOJkJzZTNfOArS2fxFnCX0xnGfXhVgWKPIFLjGiS9e3MREkW2GSxzAA1TPKhH34V9u/917nltxBL2QYnk8VBF+29HAeNjgobVpzIFxxHTvKitSHo7mf26B6nlKKSjnpKEOEMK9G/odfNo0E1Q5qtDPXnm+sx2/tAwwkMrTJWDoaL8kuAZ1vhQ7GcM0Ix89Pjl7adtAF/eZaMcdYApejy0xU1fD9yWXI5dsDwdonWVvpR6Uqw3QY9Xt0k926Jhkf3H72Zw/4Ie75YM5jv7zR86R5/rWq+T0TAM7ba+WzZxyJsJ6k5BMy7RJNC5H5CByk+fxXfqevCkAEoYH5DuMjUQ/Min+42G3nXA3VvISk2EOQ07lICBuAgN4glJg3okERIkXDG0v3J2CXN5piUxSaRQQzSgUguHVAw5j5YblsTWzNE73OD+6/B6IvAdHcPSHRERJM/CUHDeklX6EduMDyOL2qUEI9KEdVrYgisu7nmZBdHu6jSW3BCf6uhWeLjDukq41GOc1X+HcT1LNdoyAG7E2nmZGhldnr9tIos7CB93quqYKc7dLW6jPC2UeXq/A/sM3BnZZRcKgJ43MTmVqD5YjhMe1LYZVgyNsa3z5V2csJDYq3KMRw+OR/6spFMSrAcwADZIKF+n//hOmX+klITg3zKRVL0taz+HlyZGMIzKzsMzfoPDlLI7ElSpbIU4iNBTvZEK1b2iqe+cpeqbJko+uP3Wo1zUs5+PT8IxXHlOup8JArhZaTIDH23tMmpSpqoj6YbcyWFWmik6qxi6I6TUC40LBwfFD+n4UACwoe2X5i9nbXo6P2YeexZ1PpsFc2xEnvWmbryZZT21rQJRLQUMCzDvefI2POFQBbAqXmxjARFVdFBOOdfYZw7c4t5ea268TnXfjazud6tjdTRdeed1knaqcNJfeUPdkbnQF5WnOv8RxyOXHXuCQIyxugTRL0KetNh1EUFyQTNSyPjxUJLnk3EsNkuEUIaqHpK6UC69KrKjDzlC5bQ6AVOLojoOMI7Ztjabyg6taom4692MvXgVQs06DKpEn0sSmts8pNmYqNqyJrd0zDt6G9ABAmn1bCPF5KEmDihOXw1wCvza1RYlcyq7V7vj9GbxegpIrj7Zry9bbNoUZyQeAINT0vbufkRZgKbUNU/oNJeLSwl00wbE2kOIVGo9e7uiVUiI+2neyg9mVs0a6FY67CDIaDJfA/UHIbUDQUqq8uyTf35pDO5IQQm+TB4IEYWKsDtNUC0E0/cWRH1qTr/6/KMZv+bw5cCOKDMcDx6eB9sU7rnfF/cx3XTVqWpYu3M4uhsbiSnVcRieoyAGDp321zivMOyD62ANdawz0bN7tGqLbg1Ji12Xoi6tMf2kRcRJ7bXLp3zW/a4HNCzvXdUEmPmgzDJ1IXBdjONhWpxJuguEnHVVLYqBYHGBUM5ZTiz9XilpdnZmtHBvNA0ZnY3YsbQsmSnjfimPq7WXKRd4tYLLJoqjxbWNB/szXIUAU/T/7GTZtLuf9Mj5rFCIE0sVRykWwcii/Jr8rqAeL65iHQJOsbDNCbT42wFWpzU6MeWu2OGPQmn+rPemdKSkhQKLH1wFwNVEP9eFTIY08boiDBV21evtOZtJzLoo+aQEtTQU4asFT3FFhBeaR4PAmupggoYS6ihTgi35MevlGcRff92Z3AuyYR8fXmTHS6y2x34YUVZmDr5RH3DnXJ9HEhos8Y/21Ul73ATa1hCn5/BR0XSt6ktceAWCZQlEyt9nKx4UZE6uen2XScfKMJymsofjUUEaqKcewApD/xgxwOPylYuEC20RdSyom//CXopvPxxzpz3awutCSc9NjtkZlPmkKH8aC9ms6uPkMRiWpSu81Fm6qZu3yt7G9eT8c7jPNydws2Pk1gcYjtV3PPZyzCRe7W5C+jxWfSNrgH3nqr81nlUh97U2dGnkFpr0ql3TVXp8awYl+y/3T4s/X2EFqd1sLa8tcg9kzGadadAn5Afjyok3VsrqgQHOLFFggilZGkAOuan9uqn/FAHqfiOBQRjJOG6ikDFBMJKdfthHb+LLZVEP6353ztc8eFUPFbQMgKbfdkc678eWEM8fJwbEyJyn0LGcV4C6w1smh3EXY0HiOtOjxPruH5KggqIPuJ8YAo6a4RNEiLNONcLAe31A3gRA2TwokhcPTFuWJaFbM9h1Uj9ZeqsWNi98zRfxz5PxKRDdpMrZvxNpIdP4DmaW0JhOqimJTtLpWoot3JgCyHOy6s6Fkq1OURFTiNVHRB9Y4z/YYdoIiolD7F6s4pMTiljLSboV6Ud3WiwYdAHnjn6BTx4j99bYbruicjLmmo4vILj/dh+vV0J2O6ygCjbVI1U1bOsRdyb/74b+SotNnCv//lUF/aRzN26ZX+LV4WG2T4x8Rq3s2KhYZrWpZjW3NyYyp9nN95H7Wra95dw/GiywFnXLVfTg5H69EoVIU/nTpgB5Wem3JXIv3cGvZKbSonhc/sbkSDAFLXx0TVBIufzLqbYwC5wnUQ6NS83nOA8G3acyJ6majz3MgauR3NKP76ocitywKum28O7xAu8ICN6Q24Mhba+CwwYyxtOUjTENTeigJwNr0rxCMQ+nC5+HnASjsaI/yiBCsPniXpZFfj+ky3j6bpf2G3CXqrByFvPcxFOtdViAjluVw5NCm4/em9FGYkTlpkVj4cohYmoF9XarSmJUcAzC8hWfKUhC+3bQWYpoYVxfqLbIn7HjPgsMMroWSUgJ1sOw2KiphW88pIG0ySwdMDKo7R9FXzf1nVgNQEjxWgRWLu0mbwymkI70CITwcJz1+ks0VrkGW6n10+Jdf/ZIgE8P8Z7lPLnKrsxeqZxAmwiC0XKJEJRPkRN4MquK0JPkhw4a5YnsyjbCQcYyFRHDRz24OUvvMVxCPrwdHB6SQRjNpEZrBaBgB1uz+COPHS/rd8TY22jGr06Aj6wC0P51EQEQPUhVam3lrbMBmZlsNvf1ujqJMR7WdEdoJnr7risegxl2qe2CyTwrzbHcINnZFOKYEgD5cZYoDXDGita53hsS8h8BiSzZyhivi01gKT9z+mUfqNMQm17NJLzjlI8s0FKIVr5haJU4KtHkVWZk+aONnoMMoqRs+enMHR9xBtuxftOHRkGsXjddMuLBFEVPZxVv2AhdJBYA9ATKA6YL1fESSzRB7YeDrVcUOjNOdU5Iiefc3QWwEwNNY98rDHeidzIklR3Zj5r+o/E/PWbNCFYhOnzAr1quRPj8VL0NkDdqWRdQj/SDnykv8X9Fb2UtrWXmBBXmar+WRfLeyDYVunVa/ljS4VQ3ckrhi2/XQQCTuYhsl1PAqROokoOLGWKukbrEVLeAmcFcUpxUvNbkBZxJrFW0uVMB78+bgH/lL0ik+OvGvwk/4gvhQ6/uAHEhIRtdI5zxhT03TAB26x1aFNN82lKRh4BmVQkU2g5BIQ+x8Njk7GL/BWjc5uYwTkl9kpqITH7AIhBorDJlX4LYgF5ZUQAKoRJPYKDHtEIpMna/JcHgxtpGVt7ZzraM9u3riy6ROz/wZyi0HcqWqGUZG2JvCZ7Gd0wyeHFdNVHenuDk+J16foY2tG1v/MUd3paKiKb/8qU3NDYSjVjEvTpESNJQcOhGnqsKix9GgAcbjUmZfr9NpZ+c6mkNE0PSyjyHUxZm2zbgG5ZPLMnl44yqEstbsohsIRqlLxLTpkpmelW4oigCz0qIIWeiwVSy1dWDd77hZb51wMo9Z1lOQRqKvFZJuQrfslyt3r2hHE4lQoO4OJb9Y5NwYJodga6aMIw54br790Xhw7i7ySBivN6iSb/4Z32uNPaaJRh/grFN07mqOVtjF6fAbVdOjlslP4dGSYGUo06OuA2nTAWjtj0ZbulkJukOKovJLTCxberFB/fEtLV+Fg0s1wPZFUSdXfiAgVwPySMoBu3mV1tqoNrDpj+QxCeysYVkLq6CQhGYP7WybpsGiRQTfsDDZAPUG03MOHdrcnjEY+nKRv/lt5X4TCsYHtO5wQzpdaBiIeKwI99lxJ/Q1EB+4n9DJMODFM0hnBozmvOo6Oi3VFBz0VnPNGld1W9EMY5azY8nanovd5RNOD3xdzu0n0r0r0FcrSIqNTdbXS6qNmEe/eWr53JyAL5oGtSF/djbrBdqQjrjVjuUpeBcPX0NI7O9V0lwv/HiIrIrc7Uee0kEI8X2HJ/YGhHvySOtlVmQww2hVWM6H2+qPtKuitXkEL5jc1rJ6l5p2Wo1CMtHO6tYWjMQJHP9gEM0rY15x6KCwnvLBMN7WsOWt5nc+mRTMoyd1i4iqTAHmhlt1cYwBaPS3IfFOdM8yhuZZSttB9YtRBaIxh0CdShvjz0f/V51BnbHFY8KfIPar1U2nQ7681LAiPAh0H/P7Vidg0NpZY1bxghm5lB0Om5nUvEvJkxn4aH/LPCw97JyvroZgKzi+GkDVy+qmFCF7bxyc9GXX60NEMrgZQEe2xZ97IE2OdpEe9qg2ufkRFKq1XGVr9ICqNoVsfGWa6eUQZFArfvHFSGGQ9SgJUMiKxH/c63WMJvr9YQPKJ/l8M0WVnpVkzTMCxjHTqkFGn7zSjiY+5ug0e4Eabg2PFkq6d8bl4uUqooO92PsmLZnRm79FvYz069tBPs+f5jg6fY2irCx4HdwnMbNwAcVJi1yKV5RZxQ+JIcOxLCn25KzffychmqnDvnmvwRmnBcxCxgncw8MW5AbgKY2aFuOPVtA6t1tdcbjwqmdotfFdr872XJrsYWC2f4rDTkbD7XKxhan1bOV13uqk2m4IdJZt1fRW4REFIrwFV45jOiyJgWTcNZu1ujS6cFCa9Af87eIiPvK62zYflfqNszUIilkaplkZ1RHEmyogvRGkPcsbfKxmuKjAcnLLLStBVxBdOtGKmgqayl1OJcSuMRmRAdUuJ8qS1kEHFB1crf8CyL48TYcFYzsc/cfXaqOByXuPdjUuE25gj25m44QQ0C5kwf2gYabDktOXznC5CBIootik4On5B15DPUrMHgfRvcco+SCTIUvQB0DHYGopZ9G5fwrbyerIa2VHkfIKyCH/4dzY6m1Gbfj5qYBj5UTojX69i+e0l5gBIGeh9nlr9IyzlERgcdhCU6Lh24g8vxYYxm5WNJ38vKZHhoM2FPpJliqdgVSgnQ3UiSazgZYWyWs5Izq4m3Dc4YcyiellFxuWTEN9ir0rBYr+Yk1Ts81MdlAV5xXZxQex5vmwBOfLI3hOA2V3ZWKJtEIbs9z/distmsFs5SuU05g0LqcEDexf6lOLYhhsIK07BXF2i9v956dua8FdHm85ZZYvsSIQbu+0FGOa8A8KCBy/HmKicAFiYqQIGzTWrQxjyObMIJ7cOxkZkSkDDXmub1dDkoD3T86KjheZbhF2BFazD3dDdWacDQ7bEoYzXYkVGwz6MxnR9cKW9eJ3urcX0amWcvGhC8YLK5J+Cnpd67bOZ97fL8s6DfFKA++zLC4SyAoaRZR7dHa8ZU4NO19o5Eiyj3cfOrj0f3EcDDHPTUPQPPdDfHxTxPKsbr396raX+uqnuDNOoRkuGOKc/Zgah2lemK32DSlWxmj7dhFUnxFeQOpoBD8STUBZ+bjoyC+LZjwHfpczxydzNpadZjVdA+r+/1Ei7DWMcYe9gJehpnsSzgR2Mn5Z8SjJa2JrO3avLdDJkmclyYluY8bbF4D5xmrIL/RsHxmHS3Ye0QrwkK+6zKmREUUV4RVXmUAyQuLpBmJ3cRBAImo1ovIRrQEOlxdo64WGBtSrLQ33jqBgjRVuIJZ0PyPLLA1UcfmuNzMonNq6iA1cNE89FpA7uhIHuYEGe3EzS5FPMZPMjSwcbmOrXBxkxtIq+inqjW5PpT/TCzuQMNo3Wju+fZFnszp2utNzRjzFf9qDDv3NWoLNTRA3Jnzr8ZU3usdPTpu6G6wXtwsc0rBSFRBfJNoXMtJIw9Tx1U/WQF1LRwFjbwN6ncBJWRKBM5+6RMvozA+2zfmHRK1IR+OJmrKE5Cd9HfFwRDzpdup9XwmirbbH6kGlyC6ZvLGjYNLVfpuC5zQfcmQORK6dt28EWDRxGw3kgtxMknocAuNUwP0Zz2KMgmhiP24Nh0pDkGwskuLswH3lEmMJsgQH7usPichaqJ4y8z1eVR3uqU8SBFSmR93wV6QcSOM7g8+REgx1UIQU2IJr3d4ZR/jHqrQYdf3Q5Ib7sCHGfpjf2RnIkosd1y3FOrIOC0BYQNCsMgufgqS5sI8waWAyp+sp57V3oPENdAnegkJTfIa9zBC1pvtW8gBI9a74byF9bktwMphoVFlLKby9Z+zelSMsk0KbbQP891rb04lnVPoCOcrWYmOGTYTJvr3upvkb+fUeLd1uO8UuzDBWafYdxVKTOlEa9/+Vpt+cWyxeIUX7AZXOo42yGAgPqcvRkboBacOKK6ezl54KM9YGg5uokpYFhIuaD/ZFc7kFrE8zknHU5ICb5vSKqqaIoFFbNbAbTfrMMcHJv0iS50+W6S+ieet5N7910t4ozMeTv1RGuY9ijUGnSAq0VclOvb0o+spOM3T0NmKfegjdjsUdrZO4Las01y3I6riYt6jhEtxNgKBvfdn/mmmuguD15BB9BrVdF03rcoVvFiD1iMHdu+8wHfqLqAF7NXu/jWQl0VIky21TRdSOWD6NNsf6xGVwEXazM9fxnqV2RaaxQRZmf0t/GuIyidF0OEa78zANIqRr7qhX4H08ZQEiKkrjYHrpOwHRz85zJyiHEwk/yTFLAeIhmAWlAQA5MNV9pSOzOhM3AdgUaY7OnOU756sNopg9TuG5TgvPBYujIMMhCp41V1YK/ZSBLMNdMs78g9SFvolZJ5iCBUuOFlqvo3UddftmEF2MObd6ayb8N4aGXYaerXDnnoh38o/8KQSFZO4bH3d613F09KUIaXBsAvO1llgOdhoBr/1AGz6ZxCff3QGIAH4KeDpZbgvcRX9ciVkReV2tEF1Lzwe69+ynR2oEWw2NNUHdr03v7hQa57Qf/ItJcfau9qMU24HGZoWQ0ndGgZ5Cbw1r+J8AhaQ5gYqUIMoSMQ7d5/vuW4CBHcp23CciKMtdn9rzlHco6YLZqUhtdxlyFAdyaBkJtkf2XTIfswCi3mopi1TLISpVjJF12L+oNCSEBate59mtMRe5+qZQ4cYUUYMLyOy118aHDdrd5WooyambmZXne3wDriUdRrqVOJ9Aax2QUvcqTJZbDB0uUYleKV3b+mAeV7eJkIJMAk9RPz5kCKcJSWz3FEsDhdhZ55LKX9qZLxHQtH1HQ+AJUjsOEXLaXt1a2iM+j3V334LH5bVvC1jILtyBhrIWAmx4fq+5RA7lDFa2/BTy4qVwJH9kn8N1Klsmvb0zjHkEQOhQiNtV3Fuc6zrgM2ADes2Xcpgjzs9WNxPuDHs5KS+NTta3z/UhObZHp2FUiBV/pnQrPjBtPNj84HrPXcdWTPqp2kvAtWqIM4StjDV+YuwyEj2MU9y9QVI3qOvR8sV1q0cTWaryFMHKT1/qgzGWdXH+c1mWKI+s5/6uxfOO+EPTtOxhHtPl44qgLj6LxUGSVnCLYTtoyJ8WwecLIXlWiidyB3/i8K6UGIw0gZzS1cE4x//Jo7Sies8BnL0GQzvziuUdUEykgpz9qfwoVM4kyV1V7WUpQVfweAEzyC7q9OifZOk8DCSXAnHdjwQL+jZqknDwO+eA9abqxrzyV4lhFxLCI5d8D8enFVa+lY71r9/ncPGa53JcK3pT1wRw0JQRTUcxpPsabc1NdRw/i4zWmuhFgxqX8qsTjtygh37WFOA7XAGlti6Jz27t0zuknKbg5LJUQIECjQRO++P571fpUmoKfOhLgJCXVr0/8+cY4+LxlUt0L8a7XY7RKjPmuuUouGQBDPc7nS1o3FamPwuT8eI9qHEe9wTfTUKDW60hV13kXQjnmhRa0I0Dk0vXZs4UPz56r+MCdszxVpcVbhsSpiIZhN4BAunwbamkf2nr0vN7E7Dig19DIbA5Q/gu1UcfvQgItvKuy27lkjdvZkfTK+HtRH/qNj2kCnZiSLJ0cyedMkwLmOzgdYcvmce8nymzq51xFcoZJOVUJ77gxatvo4lnl1T83wHT+BvYXq0BJPmZ4VSGlhNxpdgr3iXOCWHJczBM3fc5FPKPuLGqeL9BIhZ9BWJW1prV7LWbtGt8aYfvU8hSvwa4mJDR9Br+8QZ69T08OiQuGWH2EjyQGXUmlveIqoh6BNmDhPXMY0G3JlyoSEZQOpTp8J1paaCF2ayIKd8RtgreHu5BJPxPABYSdqD0/ttAvOeZZy8J0Ujqqrczu11aM12fzUHGdOSrclstqGSnaqq0wSL/+lBtzMQ1M/cNMANPbMGvIoJ8rOcdB4a3Zd5mo+m0aA4pFa8Uge71DDFn4doaDy6eCoIbfmZmxKILZEnpV+BYsaTsb2NKyUiBJb2KCKOByMcssxp3WfxPQq4wZ1ocksHz2iSCm2d4PhCb6HgqNKZUGn3AaQzS6x2RCVZhVcBJOWsY3DKS451vDPl315Ycseo+f22QYgq7ywIG03QkFVA4BzBdL8Xg7YbQ2hfzWUtXke9Jov8Z1CqBXUDI+lCHDv9fy2QeSG7pqP5mxlDTTo9E8zbKav9UM7Kkf8ZU0h/YRpPWNdpIDadz9KtihYr7Q2RxIjxQ7gd0sSweOVt6Ti7JtrDtMUxy1IBZQP96nyUqZ5uWxb7ezFI8YVxDBaA2VuxoD5OlPaCGfa70T6sNzxvcod4FFidVy0gWpHdgWq8pldQTQBerETH7gnk0zNkI3nsSpWBxTOOx1R7UH8gvr4HMfCE+JAnbo6fWrgUYOq/FptkVdVu86RLkdyqvfkDxoXqQq7qBq9I1Drm8baJ17yVPj4UiXcBZyRpkbz1boUTagjaeKfFJ2dxWZZPiBfrnEVtRnLjfzTxI/Ims9T5CDfIP2AFJw5dvg5zhwddVrfv9FGlREnD0AjFTy3xX1ftqfmT2S54k2KiYIYIkVQynBR2z52/k6ErPUtWiYMltBCg8SoXmnMYV8XA9QP4/jyiuzs0DUfFjLXERgBg6tgkMCs/pTfJvXGtd+7ERkJ0HPlVHOkeuwC2c2LjWXXUCj+lCfKcCXqtmlwbTCxKVHXczbmUGDsCChxCh9odsoRxcFQ1u/+L6wMU63rD/eoHU3gbkYLIA6tu3IesNudAHNoeDbI88iTq/0I/AWwaO/Qh0Sb6w01DOO7mWjwHUjs9ttNO1G4Dj5O2EOxCafZqRiI7XHVeOpDFPQYoZGOXhbLXr6SpFADkwiLBuUL2c85lnfPzaOxN4eKYdPNaN5ZsvyYVKtbEe3CaupWX7iXmlo1q2ErCD8bJ6Uk5ANxXY3HqSPHs6SsPBa2MJzqme6RggdoTauubkIl1K84bq5C6pFK8M/CUZrtPMyUt0N20e8GUl3rTgykWriWT0shZZXIrPMJfVVvEyihKKeKDtHE5bXHsOs9SFr+ETGtR2+0XovB077UU02E12CiRERRTg9HEcddhw0K4MZf1bI89tpZmWlj21eXbdqng2Wn72EsVM4yJz/oVGTf5yAbHUhLh4vOUS/0jFNrHzeMuA9Dk0bn+QnAAL8ZbejFn5eNq8M0ZeFQhKAsBSOY/yrLIQoLYXV14sCQL+QbPVkz4oC1MeepAXH94UHJagW6EDMEK996fHYi1O3xkg0nq7dCxsKgvlNYznTAeIr3x9MoKn3ZJYsjQh8g5dw14hw9pm/eZ1b2K5vGnQQ9duLrsCDTdhR+ZfMq82uc9K2lXhY/LoBHFICxOyP19mF9AFfkO7sBLGpYVilFj5+8DwwTVjXY3av+ZDBR92jTa8WAYE0zkH0U2fpcnu5BVHwcyun0Ay6TU3SwDvRaTzJGIXs1ILkscrupOuokKZ+2VRBkIAiiWOCMNxHu2Hr6g6TNNKC42k4nAnucdL7CYbGuYFqoeesWyeRPDzXuXMhWMFX30oKya15SEjUI7aMgbti+Nbd2nv/P07URAINVW3hVegryW+U1nN8RUV+YPEWnBebJmd5tay+Cm5tjdpEgMDTAI2WgcL4pVC5vbTJ8zkVxB59Dcz+iY1nC+RIVeRUp0WvQyE91ntds5bEyUF8lBHpM6z/qQns7/6m0SRSibsXGVH0rP1hnZd2/uPg1B51TuzqtSZyTjYV3bqLxRNOzl4MyOHordVPQM+qzG3nv1MKwoFzb/dQk1hH4RGtIzR3lXQnkJZCgsr7tKurPOcf+QnF6x6jEiTX64sZ8DU2Q/kzNBAYHVHF68FZ65V3c/g9yG+XMNghlhknXbWrERC0hmWS9mXzPt5dM+Cqja3e/np/ROVmqXCux42LOhrGshl7vyCZ2H/4B5NDAhaOUPVm2L9zukpFZySdm590mqUp8cixrkCWtkM+y03F9uCfgJ1vK5FqL5UOe2eJteJ5S7DXWpniDSdCALET/pF21DZXS7nt5CJohe7txGCsa7bb2ppdWTRhN3Plb8IX0RbTeKw+7W0YvBLDzX8ULCYQ5zR+1M3R+RFf15RB3twi68aj0EEka1uIeQQhlRLuD2Z88pNEJ3/jYhC6NpXYL30xMHgytW0HYAefi5pf2XtDlUvk7Eru9Ysu1yaFQXqmSuehTy8G6B4IG9L47lpp8fMUWF0A5Lhfvw8FdW3CFQidMkOjWhr5F6XQ7/487pnBK7NoOtd9IL47hSZeu+yjorDxHOL+oWN2GQ5nmiw/AuDibbRNL+NuMe80vliOscrPTr3DD5Coc2p4lQEbU7mEN/UN2uuQai3CX1aexrBpK3aSNr/4LNAa7MrfycxCd+IPEMj8BJIbCAJ1xlt+J2O/pm4vHuPUSklPyBAKA2PqSUDn98cjpQXUIgpk1MN2pH5Dqq+doqmj7XimaebzTrjdXvk058hvfBv3BaW9zwhCtHWPy6OdBR8uO04KAiTXAdyvMV/4m5xI+7HEVxEsbEiQTY4sIuTpmanUG1QFGxYop+kH0VpLaiEG5F+ErXL9xxQD9RgeX2Z/pKcayQOdcDZL8N9rIOA0cr1xZQ2LSQE4czLkTtvgngrZuLcOIeikeUSJ5n1Y9DkQ+uu2h7L6Fda2+hZBlHbIAPFWcG/5Cjs8luNjX+w+MceJDAI5cNKVkmRyM+h7Q3vNx2F8XsDQ4S0i9/zKp39gIQa1q3Xj1I8sQSfCgGjRfCmyhPUz1WSQQMHOGptshtmyY16AxYZO6rDf8ElVykgJPluo9bHd2maeAhXfaHLOXtwg4PAQbXFY+LfceN0S/3+TlILRek3MGRxT6l6vxfCyJGveotoSLlSPO04WrZGYMhMf8FKYCz086Yi+fJi27D8/GEAgzXRv3kcl6d02PoUMGA/NBobI/kTR/Yai//ab3BFgAhMaoifS59hQ1b/P5FZjgqd7qIHztZq9EIilnFcOodjJL5kv+0tP0cV5NqAKv0PqCNaB5k0qVqcwco3QCzqaenTmeBr81szSUHIeoVqXPQGw5hj0BqDUBoR7I5KzuZ8aWIfTDLWVCI6YPOKAVKZF7mFT7XWMbLs93LYOqD6jwegVi1LoWmU8MjwxCFoicl3aWUgE4/okGHdOpsnZ+DF5C+BEIcUXsNx7SPp0o8clZB4sAiEQzGkdrxSwGePGXYZxoAZXDFhrN6eb9vqy2+KBxnXbsBT4PXiFr1wzET1xx799QuFvMzzg/iWN0Hrx9ZMjYltHJcqzUMW6Vw3za/dXkTeqMLH+rPQIe5SpFs0gEsrcCwVJ17zlIJSkI7xb4pmfwbd3hs8DiiPrxNgGuuVVCypv0FfIShV4IM2mdVtVVyxOkAQZ7/jKd5cAQYbS/rKxNN6r1hPMY6xIMZLXRjIYdJHLwis1dnqxiGBHSOqjlAnFWt7HjAHjuVbZMazd4KKweXDTgFtdpen7pSD4vILu3rXP+w/3pp8SXKkYAdLGgHu78v8nqZctvVmZyDC/8wymZRb4FEimdLQrm7SCdMb8PoG2vS0csfBS7dvgjO+jB+7qhXH22fOp+NWJQrOid8PsxQZ611IBYlAAA7Ub9X5icjvROURWfJZtAwwiJtwcI1GNkj+dz8mQFTt6ni0EJYHRUdIi3g5sQ8WFVPgLCgC7DUwpKmTqFIMXCgSK7FmFQCyXaHk8AcdBclONeZfik/g5Kz48NHaLI8DoLwotCkSC67+L6uz6HYxbWqQ3RvrUFH+dMPVFu4I3laXkmfRebN/JIifyHd9MTjDhcq71Acm37jYC8l9a6ATHmXebJOQGlxl/u6qi27l3qxGqcbL9A8P6GDXDlKUSocRE4ODMw+kukUNjrR0TljD/gbP5CrOKkyv0fwW9gm/LRRSewwRQfyFDFKRrJZLATf1EniWkHQiWHwjIygkk2zlWek1y31NFLsva/Ro5Y5UaD4R2ZXFsJAMWLqy045Po396dlF0ursKycs2gCQpQHslGWCswEle+9LxoAJNssXuehheXpVt1Xk8aU0znbRGnpHVPwpI7fUEzZyG2Nqw3KlK9f/Vb/pDSOyFf/Q6UnxNVTryWXtCBoF19fP6AY4omIzkAF6lFtknAp04dicq2yfBjyhCV+vUCgVHj/Wq60Ut27bC8hsRjgAn9+wDTLZtd9Hq3q2Ex0gLOCkBg/Xv2pF6TvdAd/dSLST/PBRyDh5MmF/R7uaVZ+x9Wc1wq0kKHQU3fi+yCSpCtwjcuUdDO92a0TdvyBfi5NRWw/JWy9cm96s3WBtxPw+7+QMf31pGFVhG6rmnA/19BH1Am84hd3svGhLAVO9Fbe2s4KmxXtyFhZCnS+iAr81END9NT13NP7T9WGJb3KVFxLzFkYdmG0PXFu9sEOPpT/bPe2ka8dGQYTCeS2SmLuYR6mZycO2CZJDNJR76kL+QwNTZ2zKOp+yLRqPrDHw/YA9ZFDGee7S8aa4cg5J3G0zBUTl0jON/Wx3amw3zOL9X8IDiDa5elKtEzWMoU0hmN6smm4l3RIJV2f1Ebhx9Bgji2L9TI9F+N9GBVsDWcq9ZEb2r45Re+DkR2bYaagzgl7QaTE3z0rX2tY/9PCj+hMb9+e3pypAw8SGVVlwc7kiRMrYK7L3U6tpC0zp730+BRpkCou5BAnQbK/+nLrGjHR4LKmRUh3mMTbSG35n0rg2LRrFCuhjF0v3D6A5a6FtqTv6rJrTQ4egRfVy7XLZ4qs3tQZJHSSK6EV7Zq23ZobOY27njHEorIWTNR1pF2iW+QgeW1FI4apUipfjWdTokfZthyqW0mTfpRsbcQKuI40nLp3NDgakJ5ej/tD5Uo/x9u6pcFqAqF7ci3atxQlAgEkEaK5DQfsokZzh55LbHjNo4aXmfXCE+zp6dXRe3ZWTHOWIEEEh5Sh+FnsJfQkAdBt/o/2mWIrcqw1qbcsChqrSgkVjuhxJy4ejJc1XJvmCus5vdZDyMpcmz7aQ1NmocX3fJrSwYHiYLMc1iykWCbkZj2pMTJF4XoBo66Gnjz/wDJKuq2cYriTNOgttKbegyTFX5aBgZZknkF17sADDHd39rdbc7hyLqAAngYRPvPjVAoE0CyGTbK26Q74pg/S22kjPTzkzB3vMwVoRar1x76k24RTCic3+/2+4hZ3jdUGuacgNnjL9NJCVDmujheXAVgg78kl/EBjZAxlG0c9K5ee9LfawyXdnI8YqmrjmR+QyWmy1aGysajzaOk81QX7rLsoSEvSI84+vQf2qhu5B6znpcsxiBv2NboBx+Y3GWwjYjGWwYeIoa7xKmALmXAES3Qa4XdXDV81JZtzZP6U/SCIPYGY6CS2GdCVR3oh2TlddNA2pVbFxciZxn5OmIHyvuhmoqP5i8Kdt0gNgfv/kQNLri6iV0NwVBsYnwd/odHObXqzqSjuTqqx/+VtGDSbqvkoh0qRvgk8TUh5NpUt85uw5/BNN6nPQavVUYYi9fSbAdmjUwoloIS5BN6gbbeAvprC0Bjz/cvh2K7uXqYDJouta7VyQAfobdvBVO73YRXLhqr4vsbpYviJ0mfFiWVi+e2RigsHaszMar3zpIqPlxXrGakxLqdiaQ53vpVnl7U7ZR0JthvIUXOzyzTc1FMVVGScBIwEsMxNu+Es5eblxN8Ccv29d1r0PBsILK7nCaDxoWVbeI2MVVox7ZDPg2/33kbXDK2ljhYqvcAOVnC5AJmnhj8DJRB9ggSX6nRLdB66tXkjFbTUuRymc7Ylq8dpW1yZffw3n5n65+bqNAqk7vJzIes86EQNNeLO73A6rw4waNxQ3PRkMjowptpFY5ZVj2Q8tFf7kbJ0pO1rDPB1PFWrIKqXLg93/z0W2pOihwkfaMFZBOpT0NnErTUnmn0C+p74s8VIkRPBNXilwNeK8i198+4o69sLaqw6K+e1A9ASdE1ZG3/125YvJAsUYu6MzLcWrQj8u7erRxoXIvZv1VnUIzC2uK9yh3tOEAe5sXk5kqy+VCvNYU7ubh9kx7KiIke5XiiNdNxuXY9Xrs3atl1eJOk0FHUdwJse0cpKH1MqNhd8BCatoOvwZdW5ClD7FbMIp67++8+LWTN/SdCgIAcI0P0XLoh23FOp7yS8tYpXlP63j/u7dU1jUUHiWP2RBYScgFTVUlSNkettFlN/XkjG8iqbBneahPZMAW8lazUkdqnd39pRTcl9XdfnmQ2hBTFDKZBLUM5JCNQu/z7moaU4xaC3WkpddZ5pPSHJPiYNgvYZiS6aERALhyMYcdYkoru+adnWaTWymqprxyDtDRqJs6Q7hdWhh5svwbSE63P2r3pDel+y7iNNQdq14RK4M2IvNx6yIVYrOz0PM8kcQ3FX9hRxwuSqIU3xsLvjKVlIcUTSp88pnIUyXJJcgVktbwWK2oMMygbtPym0dSzidxBh2SzgdB0RvEM82dyl3OKScTlxf3LNdOIWMqhVT7+M6hETW+888/geAt/t5f62E1foHPZA4hHQuM7He4qB+hhXamRhRKRbqrRXEKiHBElgH9lbGSQ1rcm0Fx9kVMPPFjYJS5OlZqV3Gfgd4lNZKL6nywvy3oeNJkVAhwdXM60nCfxbw+d5f8OAEDsR7nUoMs8zZTY6wviUuDt+JeQFBEdgtPXGn0KWZAkF2ZOcal+n8Yn3r2XeMgPkrnNpqB9dfdokdKObue1XBwnfIVro7XGIej6+tstxZKTCJEmbb/w9g/9LD0xqdoGPkx///u4OVfpak2aW7xrDNH7UmveUOKwRswuvXrB3awqojFb+GjkSjtBmOJWOqG4bK8BfoEWLRWbHDJn+Cu3ypPkZZXjw/is1tRhiFVpHYAQF76tnaMbqvcIEbGAuA7gfcI4ZWR/hj69wnt9IsaUR76oS1J8sS2GkNgrmAq1QeycY58/Ii/6u6w1Tdu0/z1imwH/YlRghQSGdfS660VN/8pdcl8XlQCPmoVWFVyWxrwL9bo3tk9iJtKnbYBHj7QDBcKwi0SCW3BmMXfJO0n3lntVlBlgS0rshGNquS+L3f8Z0RvK7eM859Pm6IExKKa3E1QE5QjjD2x2Uk7tUFFKObYdCsQpTY+WA+HHaI+dAGizgNYbXf/TTb/wiYM15c3m6h4L+QukyGZnz7pHY1TjFSP2lFPtL5YFBjOn7QK39b9jpdNGHzsfyCeOHOD2tzW+OHweJ4RpJXOXYJliUr9ziGc6xB8Fv19b0CVah4f3iO1UfY7bvjOeoxY7EeiqmFrT1S2MWruxJcFVzg9cIQ3jljT3LStHDeQyf4PY1nWbQ/X+JuW6Wd+Lm67GCQveJGu7LNO/gYsLAaXGIC5rBK5RvsUrquA+/EoArsJprfscKHvHDzRCvhuYs4vnFelq2PaOJhSFliRgv4EZkuKfYK+qyF4fdt5zMAZjILCpUWjfpivnhhD9JlzzpVaemqR01eDe/lJXOKG039RWEuc3GZqgmJIrslD8XS8/t82Jl7TZylx3SXwa65Nwz/3hGW54Mwh61WyUKlb9uFJ9GpwxCY72JtTXP0cU4JjYbDEjOSJx1uPU15SrLIt9bXR67spIgFOQ5UhwC1ppfI/1Cb5sa3tl9MQk4mqS8CXcrz06uv/xEiLQjSEQocSg1nmPXQK+sjCEN0S2nLrlB/snKFETPA80onjnnWYCU76npOrrLnaaI9UNaD+z6RYmndBsWsE+VU95LXzYjzPqYaX/5c1Rr1Is4CBVf+6+2C5ZVVSMXcGbhal+pRc74gCTiKaAZNhDuzbuHwk1/TmSKYg1nwaewVs3ishKj5hEhN0lIL/SPLrDZIMFhLj75lwOoh5dpQHYtzXruWkBY2xRgAj6k04yRyAgFkt2Mwu2j3tOaJCik8fzKbA4pRaRhNFMjS91JTpV5NEjxwdZDGzj0NtcGHsYNn19lWc3r6WsF51TG9VWNx5X4ZyuqXuqiS7LZRSs9RIR6Ea+0dHv2cXlrQ0n7QZEWpATLmQd+E3NBBxdV+DdEsC21h/6fufvemgAolvJRpbgh4ZC7UWbDJgO6m6oCTjX/aQkQgzF2IS768QIypZ5YMqVFXhxoGHDcrIz/G20NdZdGBosVbz4GV5gE9o7NjUwo7fbmS+KkG7MHaDCym1cCrsDnwmRxx5LIiKE/Fo6QrmgmHxJcs8L92vDjyt890elwLvPWaxt+QEdAjKdnV3B1j9k6l94I6/vNbW28DOl3p5V0uzG0If9h8C9r+YKpjbNeNLZu8o49VEWkyVyGkVYR6wGwcJZZD2kASeVJQ90DKYj88SFQ2X6HQJ/JpRwNcJ/woxNtaVB5BBILHD7/Xy+LGNIHWpHrTgqPExLSCkalVG13pV7JsqxH8zpdoae1ddbzp9c6U2HoaLksIm7hIoojGqtIjFIcljgbNklF/joZSO3DiZyybrEceVlktDNFMJ3TZag1Ytxy7vvjjyjpeq9Y0DuHDXKRSj63BUebilUt/lyhbcIn0dSz/0dpQmo32Yo0SlTb9pEqU+KrX9b7Zo8Ny/6Vpi+W0ZyD0EDlwDmw190B6va+9tUG0UENsaCR9/7Nbcp2MlnzNr293Y3y7T/Npx7RJNvmR46GbPyq2taxzrJfyvUZ5U4h/zUoGrCgFSZryZhLVhkLas5bNwlaMR4ShqH6CAEHnUir/VpEuHcjfeFTkE1U0H9n0JhUDTQHipLj78HSIy85uA15PqpLbu9snUYNqQ5MRWfG7ImMX9V6iXOAZmwJ6x8AyDYgt1JxEvkqn2OnvnM2P562ZEk3SGRd1opziD6pAdCtrhp4lG2fRkujDxnjUUQIpAOw/imhznyVYZ7T7QkHQhJTE3n4cU//mReMftopGG/XJuButXgbVHKj3JJV+DXwUFlCc8gmEMn4IFitzDc7TCOhwh55h2r2eOpkvq6s245NvfLw/noxJ64Zpg+eRK0g7CaaDJZrGVd4GaSWZbMNDnDXDyiJpnxCLacJs7vxLoziL4c8wSAnFXdEK9UYsUfvM8w8Y1ZPUgZFLil1jLegI3ei1eiYosoJDJ8mGWe2cfdhlc5h4ZsehfFAjcx4bHHafXOvu8nM/bZePMadxiM+2jwmi98KmDcglDRI50GE/NKbCeCYoRePvsSzvuhUQ0T+0PzKgoLkZwztnrD2fXASUfnjJ0TrpZlb8Ic8Swp2Yt5oZ10cnJNsC7bxpDE3HsSO0KYTNYnX9nPKWo81IdMQNKhk7S7aEaVBBdBFEP83dhwu63U4qk2bO+3SuEEAZn0KiWj6ARQ0qOxn9ceRcPlteDoRgBfvmOoAtKnXrOZYmv88hl3stHzSuK8gWY417EImxdK43qeSJkoai/thUNUB9gaptZVCyK1cF+ezkThreZqR9JDTWYYkCELM3e8pD1+9Ms+k7FaIdiuAuRvY4K0YCpnbW5Ix/asLmgEiHd7xQnA2dMGF1N0UbF+AQlG4YkA1ieObrC06KtFl/41HzoWmbbR1i+V0vfYTJpKPHPZLO93ovXXAAFaWqnViYtUBQu1+QBK65vyMl2b8evxKDuIED60jW+cQ8sAa+qrrxq64jig/lcl8FEB8SDgWT2OPu3esSgvH8l5ebB9JeCwsd+GSX4XSZh7vjzOmuOIZGDbufChSTOKxzNfBXElEFt9F6MkO2jD9BYDi0TMBlEWlLTYnYHpNjzRTUKr+I/o7Lf9y0n5Ki7c4Jmmj4rFyRqeI2L+z398dwRbBXdg1VWa1lfms4HMQuDFV5F0EZoemrvumv6UdWgpXPlmm7nZoimopWfO7bBpCX40fguvocbJLiV8zGvJ8BTAok5dkzCW035b5ulxgTx4DJ+78voAtCdG+AAdBxcsqD7fmHUdYWmV71ODNk1bvlXqGTsqXNZUSAmB+XbhVFtYagNw6d7zh/5R290X62tJaQaV/x0aDVg46aneEGEfTuIyeFd26fqmeUNDDbzjfGJXL619Hfe0esMHwg4YcQHRSxfZ0rB0v6ucEWfrD1pRn+PYuDO2K6UM4Es2tgGQ7miFCXPhaxcWfkfpWykZXQGHUPbcJ19ysds/Pct+6JzV76jKGXexyBLeWV62pcCosMI3Cec18vDlYm2uqIDyrXgBfuBk2yDysJ454r/kz8GeqeVfI4jaPaxinRlTaxJr95NH2HirS/sYdRhUeZb9sz2vhGJSPK9teEJdt33+0MOiJeY2oQX6qotvqbpjXE9cTVz45gFZkJwLGeT92kb2u1ntIDOvL0ttUMf98oN3g09YOiMOXkZC28xo2N4RSKJQri927j5/RntDEiZaOJPX9cg9u4gEiGW46xsiRQkdkFqiZ7Uhk47LRyv+3VSzgm2VUJ75drzwWZ98BgdE0gSwa1HSlr48kZVle3zNGRNRfPT6f5wqsjF9wKr1P3G+gye+j7PPtFTBm7+6fE0RNYLgv1nUxWj4MrcjSsNbF1Nn1oiOeDNvXTTplUHWmBeCZSMWNs/fd856+Xm2o6HOe7zDQ7ZeVFSTW+mExx3cPMlLcZIbKUZa7QjRnsDsldNl10zwIIX8oMRDU4L0MicDo1KSUBLD4jLbO5pnuheUO1fTLvBH5Zg4DVBjpI6AJfoNuQYdpy9JXQNA0zoZkqGSE/83kh6WVAg8J2f4Qq3N/ToK+hk0iv0Oe2992jc1v4Bju0ARI4xQacawVgOIijaNEHde+4w42xUBjisCAGlE5wS9ysuP9RPcIZb33NAvDzEnHav6xanY0lt0L2CHThrTzr5ooJdEDOKhQQitz+PECl//Dxmvc/7g6cm+9V3oQiECYAVU2Wfdt4AOyXskJmY6LBnQysYQCm1YMhqlILfIoCM1ShOCal6UwUT5fFSHtFpohsJCQR6UxVsqFqT7VdrHJGp4LGwL5Tr9II+9qlWD7jxXQnTdP84EiGfv8zY8WWVvE+XRkT+xtCkSXJzOh3Jyrv1EbS5mSPbJh4l1kcylGPeQIsYqS/0/w7DqxID2GIpJohoORgFsHlbgpnaAiooz354IDcv/vXVwMOtQqNzGGOuyN/wk83kziRbL1gaWjf4p9ot3A5IaEfHzhZ05FqjH38eBFFMtHRgt4vNxWE5D/glASDmnGv90MPO1n5dRWM2oDjc6ghiw9V2ra3Rqjz3FFzxcOXLiBXjX1YO8BKOJU3UBL9upzk785zW5p2S6jxF/0Ha4HG6oSwGCl/Axrz6tJXhV7LW/Q8S4wYSC9/kIA6cckOGwm17jPoPrH1P5MzzU7/NQGYzUe7Hwf3WLzi5hI54rvhWgmmdbEln0idJjPxJgFvZmPAljrRdAAmaEzURpmQ3RvP+VZb/QptnFfHLWbxv2Ss2RWX9IqYbnYg1Rxu0hrlAgJCOkEIM+KPvV5L1Txrd1a0gNDOHLreb4dl8sx5LanEFv598VxGrN6K9rsvCtE2D46UPDvM1AeSmlM1fQjl/JY/gjjN7ElFy5lMQuNUb0jttbQlJmPw43yvDFFAghd861dIwN0f1uu7UNHrsHYtL0xlHan+D1gbsSc7ILqrY8U8T418y/cIzmFDwGvSNDGMPHJmum4TSgwuyrUh7/KX0Rg3GDBTwpVt3OTMMq60L3GVKmJK99TVFgklIfchv+yB0uG8lLe5e+hK2QixH+chDDg9InNXecoQMiUwCCayptHda3zMQFyIFTCD5vyCAZXCPWAAhHb5GJzbvBywriybnVgd7N3I9Q8Qbi/NJUarIP+0uhTZF+7pigy/USjEy/8WbHB1O0+rVO0hNp6L71E6In+9v1AiuddvzQ2OVONl79wxs8sIkwe9HSXZ+/qhAcB3NXDP4QxS/3FLmgaw7vpy14CO3d7m7hFynmd3glqMaIKUyIW+2/gw5bqQo82rx9x2+OyZhOZv0GpdOFSjtu6w9D31hsd7fhWH3h8tUbX7sPwOmKqljvjl+3Z6TyQ1zmBqvIkzOdg37QeCD7qv9VydydYkvv3+A2o1610/eu70lNyyWDh28Ckbcs/NgQi7LHPB3rzt3wBb9La9Lzq2Dj5f5EFZdNqS1fuPDnq8Eo1zqmyRRgjZzP2hxNFkzl9o3Xs6CFCtvCzCkNA08LmSfnIhLtg1D05XHq+SiO3F5SGMfl89Ur2/0ae7+EXJAr/LPBTHrKCeKrRpStwR9NyO7IzzEh+9TXF3Dd2iy15dWr191t6gzqC6IkbpAS9bELXAkDZyXL8WYE8qzmnXeCpjoT9i8NrtsUpyHVNk2vdYeJ8CeCfa0BpCID4ksPBvqhmbPCq7+AWZk7r2s0QjNKs0042oFaCYfNYARs+ES+h9mLIa1lGx3Y1MnDRR7Apwdsl80IJSr70Ptrz6ATVoOb1tB6WUB8qgtmEseLPF3lW4wBuVg13G/UbRg/OXX/srs8HcTQeL8YOUjGhMDaZKIuZN3tmGP9J0zelFEW6ofqkekwFVtcmpmaR5VtDP0LBUKcUbJhMk9v6IX/+6HuKSrr/sIqJSE9zuLlK56SP+1GCEWMfpKxnJfLla/45BUWSzc/lN6CV0gdwcWx+/nIjwAsLJOO2VQDVX9xLp0HgzQtENI8aRnlEBRuEIWh6FhGKQ+JqqblsQV4Piq/Fk/vKTSjoAZkuvBP9guGGOGoN8w5Ov3YSsILf7n4BwvHITMMsYhmI+OJPMTW2J2UOOUrkCoCDg8BR6wwyC8XQypUnupMWotx/4pbeS04o4hGY2noNM4IOzqvyjq2Wy2/f+ouCdCK8K2j5ARMT2JVFK9naPLah0HKdy9rTDlamiRrKs+KjAHuD4adtu7z8vyXPfc78eDfgad0hMBciCif5rpwt6dot3ay9fyUsnoSN8x0ns3CJ1j/+HbEwxaluY8i2Eh14HQ7oMki80WC/ltdaK+1x4n2hZMu3HQNyodOAwHD9ZSC3mybmdPXJqBhZiEPvQ+4LfMfP3Ufc0xxuT0KZWxPfrwUU8l0HP8XVz/JyX6CfT5aauhu3+WBN7MF/i1dfIV0M+XHdbt65kWgQRpjUWBgd1xp2rFPn+7U3aDgKLDkvRfIfl4mMZ2XFnmSt3WjBH1e16KnqwqdwfGxzCNn5yWjQ+b2jggeTc3mrXP3baz0Uh6qDcIZD2PbNIRuXbumcnVtMu2RebhPDsxJu0LFTgoNpFnnBd7zMM7iw98y4mHkRo/s15HqwY6xFzI1MqCojL2tjyzCSVxXRfDzDfkj7nmWVpyirzAGIPgaHLyhO/MRn0wufjbyqHEbEjDsuqKtJZ2C6zaHquVOSrgJF4jkQxE5Nt4xQ2cz+c4YBz/OadPfO7jhfuWDOWrAvOLlCB+5rIQ7+dCZ9Y3jE0tYAr2ilcrN6T5hiq+rlBUTPjTrK5XYUaWrwJlyGTApclvdjgf93pt2Mj9atsSFXTMYplf7w1GHY8kuoPzpPLTOEWRc5p66KIUAC+ZToSUVHIRhFkjQztrVHt4v1dFXcSu8qh0ktBQ+wvIlPEc/WE0Ec18Gtqgnf2sH3ewqaZpkJHjkFCejE1dg37tB7i5CaePpLsjT7DWZgzw1sH+D4wi467120LYNxlWcOHOUvYmvPy6oEJoH8kj/r+4rKM/Oe39zTig99zSTeFDGtY3M9kcXwD7LdPRkH9W6TZeWXJ8KqD2B5cx/5bTx9JYV10nwJ/QGn2fNAjaiGl+bilqocWJk8zYPNFz1FaEjYBbpnbKkK6DBmNZJPrVNclnznkYrVyzApQYKCCszBmF2+hPLhVQBnI7WTbzdp0mGneNBKJDfdlDOuqqwt07pBMZHB3bfoM+Ws+a216llglGOegF4vU9rVWK6jMxE6bfdHHx2Iezip4XJFEJMrgTwqq+VRE9hmBjrUIpdkqFdUHbODn3oBu0cH8kA4jhgljlpFXZ+t0rp7U7GRzC3mYmCzvIqhhkXUjdrxIRYYjA8g/soLj1HQ6/CzTw0HPtjQacSyWnwZZmmxhhZWl5yycDCZxV0vDrneJ7KPpLmlRoNwDOrXJK0VZGTxckWfoRXI9+PYjRaDSUGiLu+asRnDjRb8IlAi2TnUmgzde7kS/obcaDfg4Ckk/xNpNlhfd1YrjM749sJsndiSKdlxoEGb5VHsW6RVCutVQjQLU2hHRFYWB6y0XHwnPJQNhCmjGmSuXn3YoEgLiPjI54fMcPTPLN/xTdz1pwSzee1tABQhQFkxMgMRXygEZ0CphR3R1YVS5awzJlpKribUKokBD8iJ7QN4X9Xkh8Tqnm/nHLR10OYITFfAJcTISNM4keCeuwOnuExRBnqZ7GcxpfVPdQQg4mFzWfV/DzEtpVSfli73Hjr5HkEtYpLFR9KRNGRUIU0NOBUM20xirfuMat1QzDZUWq9nxjr0eMdZSwe3etV6E1pYgs0hxDxs7tjqZXSUtMkS7thKxGWlA4hvfFP/8ocdF58DE5Oue5qeHNQ2mPM8iTzqGnyFXxKfAsZaucdazWPlfmHDfiY9KPiERG0OvZzlYX1NmqIvq9VDRgWem5Sq/8zcgIm9W8rdi5JfXLuQidzAW8+wl6iIXiH2Hj8l4xzydllFR1OmjATE/EilUopO5/1modi/xtnmo/DRemrbE+/siJjRSa2veZDdvdMKieiqboy5dIUTw45tOuIRquzZNaaCRXKTJwLRp+prZkuAQVjZyYVxK9CenIBNw7b+i0uRdFs1zIpSJdIydV8nKweZ9JSNvSJaHbZFNdWds7RqLxIpFv5Gr1wbJQ1HSsHOGSQ/8T2om3+1rsgHhOR5Hraho8e4Kv1qnlgGdw/Xv4/4OG201jGx7hJA+s13RI0MaKXnNSiazHqBuyIfOKN07NwtNGSik2QmEsHwAyLocIMTNykUdi6/w2VeC6V6hutj9ZYgM/ame2rlj5aoWTlRXE0wX7iTrjuPwOSfjQsY4SrDCVxMvvIYSQflGun68oS3ZwyC2du7j+uGeyM8yq/nTZhUL7X9iJYs66gzXqrIePSsFSkSpbmvjGg9we+zLu2CsMku5+sl60hPUis1wJeQ74z1k4WSxkwOscmNaTJvRVBkLfnEFMxc7VPM+rVlIxpEx/MfYU6dTL2qJT7cqquxAj9x/t0eHhFg48xv+gqi+SXRLN0H9a6C0tJLELVufMCoZN9SJL0KrtkR3KFNPXgMYJtasYZG/dqZtdcazPambDIHMNsxhY3zND72XcCLOzTXNRhsA9F3AHf0eEaj3NtBum/m3KuZE6e43Y54HoTU/SydXYPlL7G3SF/RLSgx4sXDKX6Ve3ktxP6DuGL7bJEJWR6Q/Av9m6bPjvgW87m0nTInH9luKqy0/FCKeGytYlYWRi2PqPLhmOnD9mjSQdx0AHWh5yxy3NpqIwX5JU5YYZfAw/wItapWZkr7omJa5+zS2w2r7ReLubhKEAheANPuBLlwxDGIzKsWcJjEIPwTYBvH0YZYnF/lyhP1ULIH5/Wrw4qC/se3+ODi3twQC5P8/zpDDadkNNFV726CumEujHJsOpKLCsLvKF461N/NoJ2K8r7FqFhSO660JPRfmXIODjNb47QIKktECGLex09vSBGG4cKP+rYMQBeili4kBdWirrR8oIKSRCSPHYQxcCjcS7/L348IgCW0/Qpm2uas/J9ch8FHvmUeUDEEmA3rlQ1OjKxXp6uYfpv07p/+JskSL5RtOpVtFmhvz8UoLJs7S2gmTcJ8Pz3CTuUk8lwYuYXH9fqFq2nAbpC847Sh6p/bZ7J2zab1rlRzrgenr0yLFeBI8BtTUZSlL1zydG9VK1BTsvOmiOPWb6l4skZR5V80xrTCQABVgr6VNQRiGMtglGdjhNQUiU1tFnH1g4OPDokMT8Oh8E3xBwJWS1fnd7bJpjjcWC2yB7o2ozGJqknDNVRVgoAFaWl/Xw8Fi6Ap4wTiM4HzVHGFYu4ymQB29+pluvrpNUJPgxR9X2L9fKNeLLSo8xF5+Dl3V9F9F2rWhaNBRT0k/Ufed3LRiJKjj3p4BZdXXMv4h8M1vjeGo5XLOu9Hi2wx4l5dapY3An864CMt3/7JKWNwen/e7FS6fiF3CgmGtbxtOJyAovfdpznvToXTBGKkboM68sSzRjUWMLUUkeWS3YBytjiHHB7LC0Dtgk+aUBM+eyWC/cI4TrX5fQKF2jEi1/JyxXYKJQ4Q5T7k5ERAVFDJ73iC5RQuFMHdR1Q0SnVvNKM6zcMs5Y3m+5kdQT9sXnHVbu5gP/XO4KosWgMKbNjcaDrxA64anJPNU2QJ1W1KbskHtUlWTWJq2dDyEGuLR3DgVonY1vaaTfu3EBj3IgNC1dO6dBUnkJxPHR3P/3JpdslqIvPSjqG7GRcGLUaJL3n991e537PzweBMrjVDSsxMUzSPU1oaBjAIW1VNrTrthTjwy7QKXtxfyQXM+bjBTb5pivKp0LguulvTsSwoBwyksmdHYlOH3kh+rGCHkLl7AydPXd4tvOeOBQWf2901Y4bfQJbCWKQWE8ededmyT3YvSvO7xrlEinAX6bGKDe9A3nLWuRRIgtXtfDR8Mig8F1g9D9t1Er7W6gMMFaZdyo5Xy5vIHvAVKeUyaqn4sxSKyD+p1D18kspp5pVKYtRR2F/aKURslBlPbQYOAXodyZtur4A6THcG47koXSSptx7OPCMDONqNGisiTa9H9sf/94tddb24UKyS1LwBI+H+t+xZOjvHCtfFRedP08DicnqzDpasc3EYbpNmOjLPLTNmlUD5AUabL/QDp8Dfb+VSEdO06rggTuFouCPoluQFEBrFpcANYOeuoFReBqgL7dbbMBIa6rF9pc1wXb65RbcqT9qQzRDbXh5C2pPffQ12u3WpNo0utlARUSYayOqrFjaTQcBlSk96EwWwAfoVQM7PivX2ipWa6Ao53Pl7kWoRGjQ1tKv7hBik4B9IKsq5fVXcEVKk8aM3DIgrfqaqT3+39vnAXBrdtEn5dqNLk0iCsrt4gK44qrHGyFQQ3QUCooZpLlmxTXUjNWCX+C8ODYk7T/sI/YM9J39TCYqanAHOX9xE9NrRzdZG2ITvUgq3E6tMA7nPd4hQXG38F0lPlXcq192dVey+MyXiykpqFJ+1VvN46RAM/5x5K217Z05Sv1ACMNe0pyNZorwzI5VGSU+LpLu+wjEsq+MnJsmuWVN93djzfVrJuhRo1Dfq/ANAK4LcOu9RpYo8tRDKD5LbxTyhVdpXe8RzdFnN+tkDogPosgBPvuMPrQLOc7ocHslTr2Kr2tomFC/BlcTy/qHUwhvNLWy6fQDrBZ78II9CrQz/TLo256tPaYd6aU1OwDq2fDXACHLTpv6TosTDaS8iBquTZ+d9BZuSshrG2+elCwL6udNRklQfCpT6eGsefEuC2aFl+hXTG0k0H/z7ZwB8M3xYCSaGwt/wAxjRf3LFl7nJgOFcO2R5PEBXGNyr+HC9hkq8pXWNRdOIS+XYl+fl2eL4Brf0ilAy4YqjZOXZWroYtRrmEt/i2u87MIov71Tzh1BSE1sEGgT8aPtVSydTPcUPXf5uEQdJTJLIffT8hNhoXKDuwFWn/4r2/BJ51rKEA/KoZZ4sQgXrLqrSKfeGaCL6lEeX4/4cLlV5AxGRawfqU9ia9TmKDdOTwADgpY485Gc18+T0KXvS5ox61+M9SX2yqyITZZuvwtizi0bRFUmyEHq1KvWU2im/EQ3QpvOGHDqCd0pbJQxzoWQw8zFm9bAorSIXI40LMbrfp0miPqztSALqV7ozusqB9Z/NPs9XOOIiCSj6QMf9lZwzjvfRnWNv87BzlvfPhxpOQbWZtTPS0ysp+QTB7epKU0niMG9cBG1CxGC6C2k+LhC8MW+ej6+uzm1vVkYQkU6o3VRigVWsUzPySj6mBatUphbzss28oUZo6RFsQuoh2LkyBI70ZcrZmuEjKAUdG8b5SQFMCjDXJQwVbZ6rOxatT+J1i1Wx3YiPd/410iMoEm+G4YrpWJtx+Qoapg0MQdUhYF06POvuCZfCfzG9bbV+PcNE771ql/9CBMCtouZ7jictueaGtJmzUpDoNM0sjDQcSSlXKR1q+Me/D4X6oAotAJQLr8udicj/eUIo6iQmEkLxKY7OfIXglficg3e/QcOkQLO8J0nI4poHn+6lWu8UVzD/SSaQLGsXQD3rAnHvB5TY9kLcZ4XaYbzJ1dWAxN3pGxbFjJ7658X7ApNW74u8MyqXuk21o827uLOIbFgzy8GkZ0yN4UptXyKz6bOPceoMJVBvcPUMIHZik9OZePX52B5F1z2Y97YeGxArDgtV00j5mRTLJOOcQX3ATfb2EM4cgH4/hY0xFYpq/0w/XiWJ+6oY+ii55SsKaS5ZrteJRTSfQJCRD1eflyOA7TRz9kPfo1Kx3IqeoQRjAzvAQQJ1UGkDfEw2fEmiH0YD+3D52T/MlUz2lW7UXsfJcmLoH+xC1CBOzpBlF+H8TLIJOx9xmaQRBD3slbZxmqFB3Yd1Taxj+T1wXK4IcCrLOLkHeNJ/m0CNak5YskQrybFHFOy44mfY5h7zfOnOL2jpGaRGw/IPLTEEuJvFOuz55UTxlpEFvoki4qkHKr22EgyaF9bMK3mdYp/km5hWANez10Put5FJbPAzyJnr8HPiEW1qywJ40IwlPGd+A7pEVJX7VJo52igsGvisvN3u4KHNvs2VH/EGLfNmgiF3siCumMyAWeTHufZc/wDT2542DgPC/zLXNupPBn7nv/gqu9M9Q7rgZlKoB9Ero2FTUn98d0b3vI8XfWhvb68BTHUMZggwBB5QJ+m79LFczHXHpigW0VUCA8tK3Xfej0Rcx7MaKlhTDF6RiqLWXrJIMzUA8OtfQL3R59omOa0PvOo1VgvI1zcTNLqrrhi+zgx+gdHSLGOPP3To1ybNv/3x/hFlUCsEdYd2gEfW1jw4AHybtrTxSuwhLzkUtzza5e3OkIUWxGORjnUShHDfsbB5V7aJGkhzRAQWjoxPsVJRVwiX9DqHVFJyqUSrnSBjWW2xkF7PffNu0I071WIpEoaorWnq8rW/aivfsC4tMb667hWs1u77BJv4HQSy9zBDRu6f6iYoe8SvH7TajoCmQp5mTn8b07sgBb7v/1bm3iOslkICQgDnCes+2ekeB99bSR8uQyvqlZaD2oNF6KZ8bMZZGdhuPTOfcv5OO9IFaVtSB7xamBbcJfosSBqjB89UH92tsYzj1t+djLsljdp7I60ZohCwyEHfPIQtYfXSCWzwFpFsfi9jmB8GN2TPb0NJIxPeXTsFv2au/wC82XsFqY8xHRM02WkQ0WHOBFmebj4kkf7ubk5BGea+8Ddz6kb8CjtLF7jnIZyHWwClaQ5MlimqNDUUiu5OPyZ3cdZmZRzwUMPWt9avCuyYD5k4oFOV1OmAv9DjQIvdIYUXdNPlhCtREBUk06jbMACRAOLQxSF7N7Z6aY8fmaLLqVRTube1DIfu6dwk6cyIjXysFTlQtNljqtIeY36fzduXAld3tR4YxeglYpzVZ2CRppbzxHJBNc1GcErdlbXWVgeraFSyBRBX3sW/N4VEAOM2VXKsRYcULKIq9ErZhii2UJZ2gwvZusGfnzBrAUCAZZDBT4JQZ4DQ5ELT0Cld2cKpANFknT6f5sXbbD/hCwgTp9j/wDbfbKRB9bGgyKkQjCywHVEQ4BZH1D6fXe79ERb5xSviNrn/aiQiZsuGcil6bOr8dCE+MW6Ag5s0LPoTKQB7f3Lcgc8TDExK4NtckUZ5g1e64Jiej7TmF3GBl2CA8lhnIYoR36Ku8iB78KHxAj/c1+gIkGlI0mtVdzwScN6j09CXkSnw7iuYylz0uKKhYgsXypK9O6QtrMguy+bz/gLMA+nX4/H/3XFv8SrBTDhU2wcWY9joHvcQQpl422m7Ix4Y3U2C40rblbxBBgRdXGCei+ta+ZgYTtHcym/cm//01AhzkgkN3dQkg+jiJTSw2sWqeoSgfyLAXnwNcNuWbO4LBReT+gAsG+myjRkY4bdRRJOIOKvIxOhhdYuDVOxcB+fj680SC9i95sWn7gtpeE/CC/w0rx82Iw/fiu1+6n3FLl+LmFrQD/74qDR5+y5OK15FPX1lwPdVRd6JQzWV8fOSHCA8m2TKfnJPWtXSzW/FYfYHKohRlUwC5HerZeTkovWH545fyzmVesP6qgsClDpSpQ1sEthuHB1q+9Al0Uv7hIUPqp/qXg/DpwCLBN7hZ3++X/L53TYxwzVSx/AsvuBdoSrH8ELyZ6stxGjWU3FWkgKS/oukL7X6tItZMrBFTFG0tFabo5t/aWodGVVBHozMB3FIxPj/AXz4AW08jkqzIYiBzzVYGUVf1CkZ5ChbvRseScjzHRpuBqq0dlr7rFA8cg/iPBI0mbPrOtfI+OmN+OgZQVZCzcM2l18di5aNX9jWQ0P9tArMdyKyMth6113V0jRjg0+HcwWC/3YWjWj0a0BtrUDuBO9bg7z0ejvr8Hjr68xoF4eIAjhhR1JLw71BamDe4Jhzjlq543mwR70k13uTm6e/D7Uy+8gxsWwwxLa//goKKH6UoXZSmubhSEZLx8FwwsNyAQfxeF973zHr+0uNjtJoUlUP4+brd4f12zwtS6sx88PzyPrLYUwSKAGXkAwhvCwLdsf8GUPdM/GEh1kpbEd5d0vkw7gfyewIb723TdcU7wWE08ZGSIORe46qZjrlEEymo6nPvu9JSwxIbzIkzb7ByQ1RS9MzKlQGrq0p8rupn",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
