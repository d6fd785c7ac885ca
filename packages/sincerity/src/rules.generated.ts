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
     "set": 107
    },
    "unless": [
     {
      "where": "here",
      "set": 108
     },
     {
      "where": "before",
      "set": 109
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
     "set": 110
    },
    "unless": [
     {
      "where": "here",
      "set": 111
     },
     {
      "where": "before",
      "set": 112
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
    "id": "burden-review",
    "kind": "phrase",
    "finds": "burden",
    "level": "error",
    "says": "The remedy hangs on a review being taken down.",
    "question": "What would you give them if nobody could read the review?",
    "source": "Abeler et al. 2010 (offers for withdrawing a rating); consumer law on reviews",
    "why": "What is owed is owed whatever they write. In many places it is also unlawful to buy a review's removal.",
    "match": {
     "set": 116
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
     "set": 117
    },
    "unless": [
     {
      "where": "after",
      "set": 118,
      "elements": [
       "repair"
      ]
     },
     {
      "where": "here",
      "set": 119
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
      "set": 120
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
     "set": 121
    },
    "unless": [
     {
      "where": "after",
      "set": 122,
      "elements": [
       "repair",
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 123
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
      "set": 124
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
      "set": 125
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
     "set": 126
    },
    "unless": [
     {
      "where": "here",
      "set": 127
     },
     {
      "where": "before",
      "set": 128
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
     "set": 129
    },
    "unless": [
     {
      "where": "here",
      "set": 130
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
     "set": 131
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
      "set": 132
     },
     {
      "where": "here",
      "set": 133
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
      "where": "here",
      "set": 135
     },
     {
      "where": "sentence",
      "set": 136
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
    "id": "defensive-right",
    "kind": "phrase",
    "finds": "defensive",
    "level": "warning",
    "says": "It argues that you were right.",
    "question": "What would you write if nobody had to be right? Begin there.",
    "source": "Benoit 1995 (simple denial, differentiation)",
    "why": "A letter can be right in every line and lose the reader in the first. Whoever argues isn't listening.",
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
      "where": "sentence",
      "set": 141
     },
     {
      "where": "here",
      "set": 142
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
     "set": 143
    },
    "unless": [
     {
      "where": "before",
      "set": 144
     },
     {
      "where": "here",
      "set": 145
     },
     {
      "where": "sentence",
      "set": 146
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
     "set": 147
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
      "set": 148
     },
     {
      "where": "sentence",
      "set": 149
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
    "id": "excuse-appreciate",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It asks the reader to see it your way.",
    "question": "Have you owned your part already? Then does the reader need this?",
    "source": "Benoit 1995 (evasion of responsibility)",
    "why": "\"As you will appreciate\" asks for leniency before anything is owned.",
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
     "set": 155
    },
    "unless": [
     {
      "where": "near",
      "set": 156,
      "elements": [
       "responsibility",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 157
     },
     {
      "where": "sentence",
      "set": 158
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
     "set": 159
    },
    "unless": [
     {
      "where": "near",
      "set": 160,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 161
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
     "set": 162
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
      "set": 163
     },
     {
      "where": "here",
      "set": 164
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
     "set": 165
    },
    "unless": [
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
    "id": "excuse-intention",
    "kind": "phrase",
    "finds": "excuse",
    "level": "warning",
    "says": "It speaks of what you meant, not of what you did.",
    "question": "Would the letter be weaker without this sentence? What does the reader need from it?",
    "source": "Benoit 1995 (good intentions)",
    "why": "Good intentions are true and beside the point. The reader may hear that you want to be let off.",
    "match": {
     "set": 168
    },
    "unless": [
     {
      "where": "before",
      "set": 169
     },
     {
      "where": "near",
      "set": 170,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 171
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
     "set": 172
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
      "set": 173
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
     "set": 174
    },
    "unless": [
     {
      "where": "near",
      "set": 175,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 176
     },
     {
      "where": "before",
      "set": 177
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
     "set": 178
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
      "set": 179,
      "elements": [
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 180
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
     "set": 181
    },
    "unless": [
     {
      "where": "here",
      "set": 182
     },
     {
      "where": "sentence",
      "set": 183
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
    "id": "minimising-rare",
    "kind": "phrase",
    "finds": "minimising",
    "level": "warning",
    "says": "It calls the harm rare, and the reader the exception.",
    "question": "What was it like for this one? Say that, and leave the others out.",
    "source": "Benoit 1995 (minimisation)",
    "why": "For the reader it was every time. How seldom it happens to others doesn't make it less.",
    "match": {
     "set": 187
    },
    "unless": [
     {
      "where": "here",
      "set": 188
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
     "set": 189
    },
    "unless": [
     {
      "where": "here",
      "set": 190
     },
     {
      "where": "before",
      "set": 191
     },
     {
      "where": "sentence",
      "set": 192
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
     "set": 193
    },
    "unless": [
     {
      "where": "near",
      "set": 194,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 195
     },
     {
      "where": "before",
      "set": 196
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 197
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
     "set": 198
    },
    "unless": [
     {
      "where": "near",
      "set": 199
     },
     {
      "where": "here",
      "set": 200
     },
     {
      "where": "before",
      "set": 201
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 202
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
     "set": 203
    },
    "unless": [
     {
      "where": "near",
      "set": 204,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 205
     },
     {
      "where": "before",
      "set": 206
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
     "set": 207
    },
    "unless": [
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
    "id": "scripted-blank",
    "kind": "phrase",
    "finds": "scripted",
    "level": "error",
    "says": "A blank was left unfilled.",
    "question": "What belongs here?",
    "source": "the codebook, scripted (unfilled placeholders)",
    "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
    "match": {
     "set": 210
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
     "set": 211
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
     "set": 212
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
      "set": 213
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
     "set": 214
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
     "set": 215
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
     "set": 216
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
     "set": 217
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
     "set": 218
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
     "set": 219
    },
    "unless": [
     {
      "where": "here",
      "set": 220
     },
     {
      "where": "before",
      "set": 221
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
     },
     {
      "where": "sentence",
      "set": 228
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
     "set": 229
    },
    "unless": [
     {
      "where": "here",
      "set": 230
     },
     {
      "where": "before",
      "set": 231
     },
     {
      "where": "sentence",
      "set": 232,
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
     "set": 233
    },
    "unless": [
     {
      "where": "here",
      "set": 234
     },
     {
      "where": "before",
      "set": 235
     },
     {
      "where": "sentence",
      "set": 236
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
     "set": 237
    },
    "unless": [
     {
      "where": "here",
      "set": 238
     },
     {
      "where": "before",
      "set": 239
     },
     {
      "where": "sentence",
      "set": 240
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
     "set": 241
    },
    "unless": [
     {
      "where": "here",
      "set": 242
     },
     {
      "where": "before",
      "set": 243
     },
     {
      "where": "sentence",
      "set": 244
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
     "set": 245
    },
    "unless": [
     {
      "where": "here",
      "set": 246
     },
     {
      "where": "after",
      "set": 247
     },
     {
      "where": "sentence",
      "set": 248,
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
     "set": 249
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 250
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 251
    },
    "unless": [
     {
      "where": "letter",
      "set": 252,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 253
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 254
    },
    "unless": [
     {
      "where": "here",
      "set": 255
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
     "set": 256
    },
    "heard": {
     "set": 257
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
     "set": 258
    },
    "heard": {
     "set": 259
    },
    "unless": [
     {
      "where": "before",
      "set": 260
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
     "set": 267
    },
    "heard": {
     "set": 268
    },
    "unless": [
     {
      "where": "before",
      "set": 269
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
     "set": 270
    },
    "unless": [
     {
      "where": "here",
      "set": 271
     },
     {
      "where": "before",
      "set": 272
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
     "set": 273
    },
    "heard": {
     "set": 274
    },
    "unless": [
     {
      "where": "before",
      "set": 275
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
     "set": 276
    },
    "heard": {
     "set": 277
    },
    "unless": [
     {
      "where": "here",
      "set": 278
     },
     {
      "where": "before",
      "set": 279
     },
     {
      "where": "sentence",
      "set": 280
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
     "set": 281
    },
    "heard": {
     "set": 282
    },
    "unless": [
     {
      "where": "before",
      "set": 283
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
     "set": 287
    },
    "heard": {
     "set": 288
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
     "set": 289
    },
    "heard": {
     "set": 290
    },
    "unless": [
     {
      "where": "before",
      "set": 291
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
     "set": 295
    },
    "heard": {
     "set": 296
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
     "set": 297
    },
    "heard": {
     "set": 298
    },
    "unless": [
     {
      "where": "here",
      "set": 299
     },
     {
      "where": "sentence",
      "set": 300
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
     "set": 301
    },
    "heard": {
     "set": 302
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
     "set": 303
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
     "set": 304
    },
    "heard": {
     "set": 305
    }
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
     "set": 306
    },
    "unless": [
     {
      "where": "here",
      "set": 307
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
     "set": 308
    },
    "unless": [
     {
      "where": "before",
      "set": 309
     },
     {
      "where": "here",
      "set": 310
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
    "id": "happened-dirty",
    "kind": "point",
    "finds": "happened",
    "says": "They said what state it was in. The letter doesn't speak of it.",
    "question": "What did they find, and where?",
    "about": "dirty",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 313
    },
    "unless": [
     {
      "where": "sentence",
      "set": 314
     },
     {
      "where": "here",
      "set": 315
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
     "set": 316
    },
    "unless": [
     {
      "where": "here",
      "set": 317
     },
     {
      "where": "before",
      "set": 318
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
     "set": 319
    },
    "unless": [
     {
      "where": "sentence",
      "set": 320
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 321
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
     "set": 322
    },
    "heard": {
     "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "sentence",
      "set": 325
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
     "set": 326
    },
    "heard": {
     "set": 327
    },
    "unless": [
     {
      "where": "here",
      "set": 328
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
     "set": 329
    },
    "unless": [
     {
      "where": "here",
      "set": 330
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
    "set": 331
   },
   "condition": {
    "set": 332
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifPf5eT/aDdm9PXi6zwL9iFHLt6tG3brxGklQatyj64hZ49yxaRROdq3z0SO0F4jxQcBzVHUANFjWK0Dvda2YrJBxEU9CXrvHC/hQb2W+rTZF633p6tn9LFoFJkRc9d/uS662ESHPQ5wMLaBrKtzLmuCJUS80dZ78DPnq4+fkDUrWYS5HcyBYelcL3LgO4DTXrvOkUSPth9GvzCwbT4AAxtdlZfkXyMchRwHjVmscBqHqBNgmviug9C+v2KmUWyE2Jx4tVt+Xlg1/ocFIqptMc0OwcG64WNi8AY18zOCeUOjsMQR4IfEawPIz+bwrTPYnKwWEfH5Slbc2PgKiQhdiXuuj7uXHBQeuzkmJuH37g/Q+6S6zJfpZX8cO+o1Uuqz/rcJBS4i/w6SxXix9FuLNgn8uavehV2bbGAso9ZUbP7I5pb5/mPMs5O5igyO0oEVaEmFc3GwfmaUPulo3UusEyFvxmNYqGhjjMS0+qejPgt7Z+wSqwhwhw+F6UfR1xXCIMq730OoELRDiHjwxdrw2p4jECKF2uAEnmE0MBg8wt1xTtP0ObaiChI/gbC4uJ6Or7EHRADANMfbYsZrg+mnLhUaBMfY+j07RBRVlBzFnhKaT43DWUyIVu9tmvAuTS0lBccomuMsb2lH89825rLF2IgzsuSUkXI36C3Bz9+eCNZ4jyolr9xlEYwb3TBj6nmpa+u9hmg7ImUu/7VvBuTjPiF7cI4sIJ82W6OxmTsDuDC3EpEhC0jjAJzS7wPjtqxXYtt6cO/ZzC/lqj9Auavo/rNzlBuJEEpGT5+ljCME4nPI3EH+zjTH6BSTvJ5OPJb5OpLJsGo9+LxiVlMlP5wXzmioUIJY5DjgbxsenWYm6RCEJUBb/53Rqz02cUQYMw0/cksG+0EzYXgWCNQocgwqgivR1QezSOYCkttZCgJVfz5HZXGLRojeUt8M9cEfjZExWW18HnKptzGDIjIGYeJFZ9mfM1eTrL+VmKDa9jMG48XlxqlYyMf3kkYAR4N7EFI/hyTYNWqNkj7eiizG42x3LuiwW/+ndKlZpPRDN1ql57ztG4MUu+yeEN1DeqGFf35ImaNEO7IwDkbjanB//ialbUjQwwSQ7KuvKCrnJxSUGsg/ydmQBm9a/F/qIXTWP+758vNDDVSgMMQtKcfOKit3Fm6UF6c8zE5Rcb+8rb45fuNY0m5Ey02kPJ2Ii7A2PE/Tvu8q6dvQA9LVwJwOGEUkd121xKQU4f3gFIUpsZnaj+nkWXl0NETMWo8yoMY9MvDql/tsAROjhnIEomRCGhRLnXwrz/PY2qenL4aSVe3HjgPJjYYQD3ArmHIPoqpVy493xqdmxKVp8NYTckGy0TZYIg0p6FhnqTR/o1lrm82hZsJ+h5xaiqQnPBUqukUpiJ1ONQkniETdxwf8UMmtWX7sxeK2aqAN2Q2dvmYUfo8pB/DcUfcnSFbKSAJbuouAiP3PuYI0lhpJ/W6Jp37iWnsH/Qw7RyZ+nl05v8jxNqRkcQy+dIVUGTqTjU6tEvzEVJZfal2Y9m+HIHpbWks4GBd9gTxI8BAGsSbJzT1PhJub1wQWtodYLL0biQFy9DtGMxHPqp+4RFGknzlpqnhnITqNllSriRVVfbIK238nOoUtU6CpqZzAvOgCfxGOXBofMY5U1rwPIeYlWxHKvwPNx3RLVo+/ozpWRIjTd5H3yIT27DqwtC3IAxW3VRjHtfMwKYsD6y2iceOz2LosMlr80tPYNiui3lm73f3UE9CoKSfjLo+7a8L7fzAJCfO4oxEy7uB/PI/a9k9nGR9NiXYDzKrZ//v8IewcwNwKUrYfUFmis0NAYETZs6R/ucrhJ8InZcWEydUyncNe7kz4EhFrPDdOqV//cTCHMcxkRMLvgZbAz8SoWnVO5/ceqoVQJUmGVREG8uH/g4awj22+O5OussYBUyBBwTlJfblsd6GJ/Mt1JPVELB3rr+bhvydXRLPht1sCXiLWU5hL6sf53MPx5S0kaUQToAs3l1lIjd+QVQHTzONTLDEDUV1Vz5XPAAK71dY1URFOQCQ7NzeRDzd9gwiega+hRViaXAylJGHJs75aYlBr1uNdhAC4TpT7GuJROyEOSNYK/6wdoIW4xbKdRwoFRHX6JM4DzIxVuKD53gjaiL5XnuqAgyZL59UAcYJwl7OiNi4m3VbSbUSTR27eCpcQh8OBpQxq1oIZPETIxoON0IvtMMBaUWFBPQ6BzK4rGJVtXJpkw1ik8zeHcbxXVNP7oMgTKqRuRYzjUehN+6y8GehIHqLNTt3rswtjolGKjydZOkzTd7l6hLAS8RwvOyyTpHIylDauk4taX1OPFXwlbM4CPtO4w9cQjNh55BtRjInZKxEwvqgIE6FNpj6C57kVqLOUF1G70xZhaB0iCidwuAkNf2CG5AJB1oUoAETI5aTVyjB+HSw0aAEZT+Dka0SfdLpvV40qA72l+Zf9nc+iqQw0QEcfMmFeRN1OkK4eheGTzy4JmhfBuebPG/amMlylkI6Te1YQaw4hjF/VdVQjjYnbo7THr2pX5B6UQIHOBgiwuRg/Av3EKzwrbitLQ9hTmTRb6o037gvMX4+rr3m3mSuwbStlJ+AHMNVC93LH2UEEhJChEeq7U3iHw7M1Qis2y+lElJg9zbYhvka31/08wjC2IGyQZSuBbazahi7Z5t6jDqsW+2TV++qFzPgtEm5HAa5NuQfRoFJorcFjqv/IUvrhZYs66gPwfjzw9O/kh9Il3aelDK0Zt4R3dbfbQYa/FKtWkwMGyPbnwc6MNTAUXp203yvw/MrU192zjlqdqSGbHRxCjhdNa+tcAZBwWwRbT2TJEFR95Kc5zm7iweg6uygUXbeyrcnCy0inxKwsVpVklOjV396fJ3dPRk6UKcqDv6bcizm59I/lk9AMze1hxico+oSEHIo4M/aZfUwAcbxj6OUPvI0WRqWl9kz0cBsNWiiPv6G4xoxLnnRh8z+mHuK3QsELoy5AH1Gxaqn49+24Dwuq/20hI23H+giTRwkPT1+D8g7c8oriDWgkCOw6J892RamFY7YOx9DqOIPGqa+HWcy5UVCpFVW0V6IzP27Mr0rDkKJw1Xe6ujxK89T/7OR0+p7qJJeoOE/TIJHge1VZFi+tiJMnnoqrx5qzRs8my7MzpyQcQX1vUCpzS9rkdUXyE11myZsFhy4qnwUB7NOB9mz48jojMAF2J7zLh1rywUFG4LIxs61425epN7s1GHS0E1Pz6D1k/Znz/hZi6fGVy/Pw1Vnjsw5U6UMIHjqRoGpVMwK+V3sSrnmfnzgkqz18g9bVb0WbRR03vjFWIYBMP8/j6e5cXMZvviJvZhED3mVsamuwf0YaFDSxVsBccmcwAAmUP9WecVoTj9rp3zA4gkSzTR4D4vuq/uDAxX6PbVe1rDYGbVd9Gbc7jJfqjiHhi/mfMW5Mi3ZyqCIGTe8y6llN3ixR3oIZfsl7GHAzgaGreFl+B3EFHTQ0zFL3LTwxls2VIUKACEejSutkXYz8ZMuZHV6RRYv2y4AduyIN+qSiajWFkQ0TBGYhr8NT3fXulzjwPj1+FRe1aiRAiyuBemyqQNGSnYkp0Z4+xc0z//bDQLAndB/CEosFJ8MlK1Xlr1y6KfC7dWQJcRn5Wd9PIlrzSzIM7PousXiG4kz0BlH1GQCSHzwrC7mG6bD0noeRHSmRmugo9nAnKFAUZo4xWBRCClkE8ReHwDGqPvcDvwlDkQXCsfGiA9Z5A7DxWwiJ0fWfaYe7T6X1soeK3oDsY5e8oreadUvD3z0Mke/bwKxQAWAUyw52wCQRyCJk8kyU/HHC95Ja12wzjYl2BbZrY/+gdvk/jSjTPCBtdSdv8cDukG+qHcqAGuTMrDt5T6Q0D+uI3y3cY9W1qNQ6xBiL2lE0iS3oWz/m46msXJLxVHjTlODGgZJlZspaYP4P07OLJoO6R5U1J+0EtLXutOICqCBk55rSuXKaEKH+xaStS+bvyOacm8XJkI/SHxwAscwHMVnpt3KRltryqz2dQHgQpw6xMCVFU3ICQvZ+Hzh3DOaz2B3DbaBDSFdhibhup3IBcaQRnQJLA8tbVWQSApbhKyyW0HB/u2vK1Xoy0bGDerDxmUyf4JPsyl1shG6be8wx4iLZq618Lca7ASCoM3hYU6ZWxnmovc/UMyO9biX73GOoTuBh5w8744g4xX5yeVKts5w8HsoyLQST4pnywjfyr4M5W+A9AMCy6F7m7QrzN8u3CBSuoSNyhtaHXc5i/OrFIbRZUsCXMu7oSoxqajBmQi2NsjGeT9d1zGhThF6az7rQbjf2pwOtKwqiLoZad9KZfpjo+EiIuNN1jk8No/P152nFgrYj/d1wMcWfpbPewsTB4OCZgkwG1qa6OKLFDl64HIAjLUwX6JSlioDV24x1cyVRaGT8sl37chON6bduWCUuXn8syxOuFAx3DztgmgkpTmp6Agb7JiXekSQiHGlenK93KYW0ELlMe95NOAIhwESUNNWcgns6aR7YxF+1GMsshcKHQ57oh+kP87ylEtchtRPitshmz/fFVPyMRHvSVivaaVha/QzcXv7O3WqnKxNASOTNtNhoMpdLY9fTl/rIAIQQz9WRMha18DtNHXgbM0TQvRdIlkbeMX9XVwrNv2NHVRhDVyEOwsepg7YS1ao9sXGy5gjqUI1wdhP1ggPaelRSRaTaQDiMt7j9kW2EbGPlG8zrCXvEhRl0M2qXa58/Juc2AHre1TG0U8gmC95URSJQFRYOaK7xZRCtH9I3I4OF3RhmzixPAc+JlyZXJzNsuKs10otLV1RQ7lWhH996vU2o3GthCB/4zxRIia9KYalJrtlXo9ivFGgOyXiQF9tlMUkLkvL9PmCe0QakHuwxyYwqM5A+Wc1+9mpOoqDzG8TI7YsFaFcc/l0U4ykWzJ4MbTMTmUrUkedJFHQhLvqv6GUPX/YZGgOXApBSrlb7FS9yaGEycDJSxqipPi2Du1Mmc4w4Llug5J02obWJZ+AfyAKkWWlpVNY9ycweGZhmk8+6CpysySFWATtAwJeM8YoAj0Y8LpwXoM2tJK/w4QWo5H6mBrh8HyfUWXD/s1QPvbH0b7oJMYu71bWJ0trkok8k5aYJIzzEVNyKInaCSYATC34/Jct8Sljgjg7roF27MUPq0EPBywLSfqZmm82Mi1m9uJYjjELiqrCIMsNp1PHzLDf5nownKyHpu+S/ahklS/uhGSgTLxCqSi2+8oot2qKDp9/XSax+Lrs45FfkwyMwdmKddKF+b6gv57Hjg9t5hMwiw1wybrwUXfFF7Nem+UH2lz0tk+R//uHVK2m43/zi8yrjt88WuCBZtJoRp+A5rxuqdqHizRobRh2Oi4+7Sy7JgIpqUpR+tQFZKk7Vd2lq5qa+i+Moi5Sg6wmYf5+/PoItT910DHNg6Q9jnOPQanNCzWHLb81qBGgCmJ/9VQllPmlPtN4wNHPUDltR+0gU0Y0UiwsOYzX5JA16MRZXQyC7/Tygy16p+1GaBKUFh4fwve8TLL9mMAgHVfuDOxk8nngTbaH4NTzh/D5vOdVF8cPRZx6e2Ud8C0XkQYnqwS4TGR5UqVxFbstp3NbHGx3/KtqzhHa3HGAy2G2uUQdRs07A3LrZXjhOo7j2gXipZIF8vpUiWKdoVKvPmzFeAdqibqtIvC4o3DmPZH+poGpOdG6MIu2gS9DcmTpqgpcN0joyd9R8QyHAIrQ1Oqw25FZBA9f7tqx9hKFpm5nrcylMMrCBgGlwl1NyUu6rALObo92xeDNG75EdrI+3vt/9lstlQmAYVdLJG39A3FNkkq45RLaeVOJJJUxBeB49o5CnW9hrPM1rVOWfU107ePg2MwBMk0HjBPCo8ElRIfWYO1DvW+gm9L+792SUkYubUDE/a0EFQxeI/e2Di0O8DsIISfvplYQNQwooZGf8CuZztFO6wfnCjWqfqr/vdkOZWhSBFyFXZOmNYbPWq1I0ZFblZ9C7bPPTsoFDNJOHzAr4CxkWH/48wfM6grkUHUSjFXYyfZsYaHxtOasioFfBmdOQit8n3st574EkqtEEfer2WEBV0i8OZrqoflnt9lxcY7z2Xp0O3L8Z0fgbEvIXXlf40F5Qa2A7efK5Yho4OOPGCAD1S7S0ITJmidOD6UWolAMChdk/oVPC4T0euSlqnqKGQajES/BLLKYLeqTNca13maQ8H2NsIMBnYx23AJyrArRT6fzol/G6US1DsQ0ZWmRjMWUky35tTAvRXRWU5dN3D7l4QHF6KMob/oZmB2BTgihEIl6CYrnWHCwwgMTWlBG0fZXlj6vkwQW7QBXxSwSx5zQex/JmT9ErmX1fTy6f/0cqj6AhUVjYgLtHVc9LKSbdkPFpHPds8xkJtvm5Bpd6rpAUbsxGHZZtu24esqs1fMtD/W/I/ZcGxlJ3RvIcoKvvsA3qNWBgiyOcWnJgLo0yravz8ziXVvCmfBk+gGXS/+hIw/ZEOsIbL07l3rdVrLeeWR19RPLL75JEGmjNAFq05x4TteaapOUmA2ZrrQLe9nEgDWeUmDP/bmJ7DxyxMKImDt4Gw3DPXbxMcpJ5QLDZNfMFThEsQ7L9abkcDl/Z0qxF+54m1JVrjqi/B+wbVzFvOsxGaCwhGjMB3kYZpRp27nLMXcLgzJ6y35kPXjcIfTEXNe173WJ97LCANFIkYEyOLYF+japZdwRpAn+IpRc5TxhJx99CzFCSNm6YMUzLSgLn6vbMmus0vVVeii7le57U92SNkw/eWrVN042Qwmylf29jZpg1WvoZzTKomBRJRVdJCedDjfjqrm7VcoUuuLYZHIcZL+8gQrWe03OpiwXjs/w2BEJ7VCXtNL1iIncLNy6u71iFpXniv55rRfDHFT//BAxb1AnS8HRS5ZZjWy5fA3NJH6C5CLJeF6hR207OjnIEDS/TxJsSvuJxmjzBE8qGY7coHI9wo3FI8s0asdvibP9Z2in3C9y7sVIcWqTYz9Z70BPeFREd7RdVP4I7GWikAT+gH0MRRk93Z91+4K8hEEMuer4EATzR48fm0UJ0sebG4aqvf8UZic+xFbyL25PUaIag0L8TGb/LO/1Tt94BpiRQcVge2A9uPLKfPXlZJKUphzjNZM3uWmK6MuxvV2Ndrg0jAg6S7GGCMi2zrysJQvTz27Vnlpr2Z9ce+uk067+olPbx6CmDCuRWTUXhOiF6+WXJTfdY+FIsFqPhkrJ6n4fhQPxDQqaqc8NdUTaA/2MTUMw4jjNwt9vwR6ouNXHZGFJa5RFitZCOR5A2zDgQKSDrRX3+iyE07K0lUsQRk8pm4J4B0Oh0GlqBTvI6hE12z/HqqbdiB8vadm+ThZwn4EdiSZKPwE6Eq4wgFNyx6/IhJljZk3Ba/hGZWtYHxND5+GklnbW2K9wEzOeB+5rzhaiOAUaSAr1t/+RGKkJHPs5J8cugsenVpCHLpvuIvlwJuh0fZmEppD+oyw8E9SdVphn+qd8NshQDxPo+A+GYhVTpMCXEkjlNdjLpdoxC328MD42GsfPM3jurSypcFXVXcC7jepZX2duBnBYq/ZllKJ06QFRGA/JCJ32GatzJiyAka96+/ANcPncA9viziENE38Rksj9P5YYjdP+6Sl3hT50vIqYSNAitn4xgOODLKaXnpYfCCbjQALagMj1M8lM8HmHIuPoy83eEyNpS5AY1HMxDePgvMe8zW+QJSb9J87NxVeWKaEjfeYjo8mBCfpEv8qQSntyX/0kaqohgjR2FvOWq9274WjGip8Y9SkJgptw8Uk8tDmbZRmBsROpyjbbcxHsedmi1Ypc8gtEe73w/+K8XgUx+fU2T5J8xSY8nvbf/uenO0oY6ANvaqMyFZGDRcbZXrBaOz5JjtsXGeBtD28PwB322RwjivZGI7KijKVa/hz12Yv2cNAGHU0b1YrwU2JXhkMkjAEOXiZhSFjvzB/Afk5k/0B3QbbkiwG+xCJsjhXB4wAg4QgE2l2TKIGlbyn6XY1uf5nVRpTwuQTO2x1hpGIEyXxtEujBbFJDWuYLaWIzhRba6hAhwM+0LkVeuj5giFdyBk2Aw6pP9rxobaj0zixFgOXf/TblGZbP9XlrfK/u7j17fcr90apyD+kmc2KwNOL26KGESpnDiuCaCJ/cAgF2ie3yUub4SOkGBpBdlkwqScokSdmARnGSMyz4zhL410IXrZayxELONqZDAtqW0dOERj7AX7M1rAIJzkMPaNUATu01GFhDlduZ6q9GIyckRMboZ+xTZIC5knEXx8xTl3qUf9d0czpZzbi1VRiTpmj2SYuG2MzYLvwgknPjR+shUfRmUaqWZbSCHERd0Lzm1i/Eb4CreLY7W9xgEzbcH97LlvDIXSLepBxFZKChCSu321QPhWeY9/KDJcGAJQ6KDR3wRMervI40rFwYLbnoggvoyKHjFmtkrwBK6PFTBLCWcFYCsuHU9yRUk3pNpERi3N+Anat3lWua8S6xQSHuymve0G7cQaMFvaXI8qeCpUdsllbbI6azHmLwTK7ldgtAzQsjmrHjg5wyzTdF2UYNIK9SyxrGKGaZ/K78cE9kovilQlGfjZqx+DIVDaYe3K07xVGCUM+UPhyVw+lx1Qmg1C2NZkhZi2+VtK5E4v+G1fBDcCH+puzBBxeidIFCe8vQHA6fOgQtYBA4bs+70vp1v5vOAEEZYRcOK0WNuUqJqwEPjSlXTNwKHUcF8a50/+SAUwbe5wxHfGKGy/aUMnYwCxFthDiwl2iuyVxhDqte0JP4iz014iBpKFjVJkNOvr2+kIH8NEIWOWL153sTEVapqJp9/Y0ceU9rlvlJU8zl7BP3OuqirXakYAqsXwkdjsknbh166T6lNpNTMCckbfcvrU6cNQlcLs0hRZOyEVAYYQDGpn6lgYPBBWfgfNOTeLU76YhWePekroWPTkaWhNjXn/TLhgGKVEOcnD03foQSI7kjjLtFi1ImjwcEO3PhgOMY7cb509ZhCrbGmtpRyuYp8wsc/4BSIcMOaNcuGcYANh9OSCXDBvLZrhwT/3TMIc/R1RE/mLD90ACrJEdCrN2aTXS/PLDnObnakv51nwXsfRqpsWszEede2dhVdJpuSKceGEyPY10HGc0xv4fYbjjPXA18FPS1mjah8SukjsN4J5VYtTuRIjl2HoRYnz89zwUmD1tM/JPtJqk61eR83VAKyZgobH+h39hfjnTnqd+jk4tHqB8P7VNmNBfNLDVETLM5MqUwHdG4CKcGssi1v5cRvBK5ugRF8xTLPlY6BRt7Pia9/D1yh9Q/PIYMtJEgQ32SCl38Pn0q5/zP8wmVN92ukEqKSsJFmFVL+7Qjt/TBwmVcvpX/czKcIv/mQ0yqfn7AraWYZH9nTOqoAuY4gjBzrPO8sTsbBk1VIwJAeRQHgIEic/d8W+IK+tQ+icNJP5+XOQAD9d3OxQ74mhtvE1paCLrXjcVw2stLEHGDLSVV7cer8m/ftdooqkGq7TZ/LVFMS8avfCKGB0+igr5TFuxBSJyD4vsaVYcNSSyxVgSoDnIx4hR9ZjNZFqCWGOYWgQ8zlWfP76N8Y7PTf5+o4iD9pzw9MCUS+7VnX/pQ71542vzF3sgp4lDv/kmtqlgsVxENBHTzv2Fasm91d48O7Hzkxo1IJm95czQQI8d5GPvZuKBGJ7lZxkfxXH8p15CfB+Cd9fXfalgrYh2uWQljWEpmGkRSNfrRjIWZSvBWO7n3hDrD/rVyM26JXz7l6jApDgF+f9ImzEEO+lKW8BobWFPDQz3r+lWoxVMvkuu1jc3qz6JIfrPkzII/E6nNoESjl7rhHUVR/Jm1B81eW+TVUlJWH5sKI8CJJDR5YBgV5BcJDJI+lcgH5HA5W01BmYPI/cmxpTZ8AJJ2vFqdSl67ZcWuaOA0gmI88//zpsZ1twu+LukLtmc5gFdxHEGAJAyeFu+R0nzJj64+NMcSiTZ9sYuFpnxiCMHmGY8/UUHxBDN9faQnti2xH/fsKNmKG6tmd2rniN2ZJdZ3isXD2y9uyMKA9B0ChAXE8pN8uym08RGL9+CVU+8sXLVRB3HvCLxXmzOPyruQAeQS6PpFq57ze1xwneWKu5N4+iuSO/Lo089amtcEQxLQ3U6+5wsJZlGqwmbe9XCIcUFmVcVIUgddohPyZ3AysIXN6mRO/QakFF/i83DMV12rcCha/ngcgjw8e3jLOu0RemcsVCZLjHWS2sVOApxrQUP79hYXNKADsYiyVybyYVY4a1har2er0iViDTv9FdiGr3q7AyYpHubAat8Q4dWUegFk2sD+J7eJaQnetT8D6jWNiMcm3/24h0My7ZpkH3r9GR9TLOrZGbGYLhQAPXvzF1Ag6VTDzw9DOFr6N7efXQEpbDDxR9Lsc/kgCH+c3o3smOMXcJtV8FGgQkejgjk/2yYnbqpv9qn6pN4Qdae++PqOLt3WXV3Uefwlyc7XtzG3g0avazc1VXe3fDfGOBjhFDUftqMxr6JGypr08xISURNhm9YwQVxSAFB/Hkvq/0kR3b99SjJkyeVKXRdLzA60+Qe9HKZcleA5Miz8CkPhs9RwsTZpvW5UXUJc2xCd+ir+g4+v+W1e63q3Kvm0lzsRtA3jP0F3McRTO5LoG8aaBw9YbXunCsauut+JjIAqQBKyeLQc0zZNJrb3/ylcRgpAV1pSPU2zmvZPA/afCofuuSLUx8s4sHmR5j+9VXhlhzL5zyukidc9JSHuV8dYOJRJSQeJYFuqznfa/hjyHhEhodh+N3obEYKLq/vDxlC+aA4eJnxQRmROHEqVJfVL4YPMURfsgQzbqa5Z2XYZ+o2ZN9hcvjFlLMYBxBhiQY90xxIaL8J7kD/bUDNDvchgsiFhKdwDJZ5ZLlm6ysoFLDujqyKpXkK7dcBavJ/YteEleGpP+eCm2MewT9KOLru/R33ZZIoFOl36swt4Foo2ECt+JQxngCn4lHbXWPzZ3PSWMies2Vz1G3W43/XM4xocYhSumAFEV0CzY1KCe99NAnBQjCaK/fPj8bG5WPDAhASz2KYQM4+BAKEwvZk+cd1YM+9uk9DPG5Sp8v8LtWcWz3DOBQxZKJl/yPVJHYZrmUZxxUeiP8J1YzWREq0ZRv6Lru95eGda+cXr6iWYjE3XGoXz6ocL1iiEZsMCtbtlKybw5UaMpYdvkvSu3hWbJPXpSVsFhoauGTa+fQLIe5rmFXKsrNWulsJWUOsBxJJzhIrII2+7GCfJlLRtTju1B1HpFpEnYxb9aRJG/27hW0hTEEBaOHmSkJQnuaYigAQFf9lwsG/q/aCrbPZypIGeilpxSH71wd0XaSbiMYwZ5pTfpugvMFAUrmNKRE9JM6PqrlGCwz/U+ztlVDpzui7jUphU+2FFeTyasP4+3CTM28y+4n8J094xzBiI4iRs1bvMVKWy+qBEN0OuR2PGlixggvJJnMfX2wgEJhJ3VqTsM0JR5Art2cA92ZmQ0xd49mAo8LLLd9wRmwoDoXHHGsYYrGmkPK+C/ms0eOQCAytiZbyseFJd77HqgVJ+QxGjpGadvNh+igLVQvZkwzfgdezGE7imCCV9wCyOdrMdLbnD/+LzQJ2v8Gq5cfAtAeZI2KWyfVJSbwjDoVYUPh+EECMi1fYdsjQVLIYU+DuEj9lwU32r43yUox9ZpqUHBZhtQXqFN9qssuS/+h5JcFsLIeFT8KFcwg8BGZy1yh+nvkWDENPrv1m2pbO2Wx0YaPx5j6uaxLhKVE6mkK/gaTpXZZw7VD9kkSuwCRKc9GZFxerxydTrx8SHEZU11TCzDx6yWvIklVIdWHxNJ1ofD4Ztoq2z815oMDCXtYJyfCw6LMeRzlWAgRSZD/b0ADBPocN73t2sMzu3n2QfO1GABHXbMK3kNq6s4Xt9RSG1zV35N7ATAEFCg4oiXz7lGC1jL7jrns3JPs85pUTjDPNl8GK7WieGUgOEQj1/phXRYzZdUV4FT1E4qM3Fc5mawkZWQvCKJZ/seyRSKflpdE0wItkpprS0JBbIsJ5tFe3dfDRUfRmksml0J4rQv2HgLlq/vgcgHr5PLVYdzGa178hfye1KCwo9absSQOkd1itJj+YbHDfn49E3mrpd0AJkO9ejs3itB1DC0CsS13T55ZXcO5pCeW2SL+6Di+oQivuqoTbzz5YyKYyTIctUDqXvXQh/8kk4ZfCDet305a6mT+7ETYNHQMJjdKhybEp3b/g+dzhIUVbzAsjQnpXiYdbwkFWhfwsXG+ZGq3qJrOetPujb1binW6mK1/8O4oCEksa+VylZcYufYLUQm8xALQWJtQw+ZStO4SiCfZN7LrmWdZrhcM+6diV2Th86ZcTbe0a0NSH44HcjorHBJ1ATGjaaz4y5JmMo/ou5gzZ9O7zGI/zHTh20Fh2fxPeHetZ98ny9SGbjVG0DoiJgWgLw43R8pf0+7Xq97NO1/rRBL/Yw9E5SDYOrDDTsDC96MW4bV/F9my9eUk8kPDlckWYnwAaosUV6ydntBv1iUa8mN4u69FLc5+4G4o2XnAwLNVdLRgSKB2xVgBVQoXEyMjIfQIpuZhPNw28zpSK3lyb0nRbRWZnMoHWMcP7Rsqy8SwMTdpR7HAq5aQC/QHeRDnzCCmbvBX/tkdJgUYVg7JepSkvpPu6/r0Y224wgU5xjnV0cO/zW/XU53R7nO8rZfs06FYExH0tu6VBcyDM9AkGTxQwTOowhm69iLCdnLbwXhWw8IrnVC4mWSbm7wt1Boj95rQZWtGVGp8kzAxXRd4B7zPMr0AqA2NPIj1yFqnAo8wpd4e7UGKlwz5/rbLgsYF17GNUg/4EYRDDyvzOx91g0h+EcOtZ9276IMMXbemcFMPNoyhF2QH6ktz7469+S/cJw2OI3CiXi8J5PKw72xUwP0Dti1v5u+E2carAQA6YrLoDTaaG9cI6t4oaGwUyHQQj3vaujEEp4k1JUacfRwAh8/gAUvKN+aWSC2VOHW3IDvFrYS0o14GLyIsiUse3JklIIAYIWuHusx4N6PB12cLyeBzLkA9G7O6VurFwCtKp+o0v2eqNUmNpDaY5c1asx4ejRWQsPURDarwGJwwAnzsjk8BBGiwkALw/rzacZ5Rhwv1FFZq4/dNbOKTuFLbQUV0dxilu71AdxWFF5r15s0HAD8D4/MTizE6zITjv6QO+Q9Cllw7zR8HVA4ErYvKCYnaX/5q6isE+fkmEqwdxEZ9VC4CDtAW+U99i4pOUtOkJfud57s4d14+bFIbUe8Rjl1gmIaCeVrnJ+jW9fxjPc/qUTfh+dWdH7tOLbyaP6RCivJUkz1cnmep64oe3Y3AgvPG/+d/p2iuMMAVoTd6W9kW6K8obR3/kLPQFBpLYVfykhU7ei/92+7Kbsxt8zUWlYKdlEeTyMLxK5+j6tgt5MGBHl53q/CvUdEYghfSm2gFe+9WOcGFbzgNJd5oZXZ1ugKrPiGD27WW1ceVZqctGUjuhNS4/rpDJDlL29cJvS59CLuolceM0lKnTbE3lqcXKRT9o8yJ7qYfGqXEwlXFPhuYS6jlMn8yeupy2Ia23H89AQP4prkY/QcgZtIC8o8l2UvDgIxANAvPAvHCi+cSUmJ1B+Yv0C2g4d7Oo2rfI4BizgajD2qZn9Wt0KUlQu+kr5tGeH2imq54DC5ZgMk0zHGqc8ppQedHiVy5f0XUvhdspfYepcaRnzp6J5R28K3lm7Nu4o/PH7iuV4yxWqzqwGXdVK9kcqiK8Gwr4HtozgP1+gLQ8VMvX0RYpN4kh3+Tath08QjF6rsN61tHjpwzzqeZIJIPKmZSrDrzDh2lTnh1CTTchh54BOhwPzWxdaQCEwCSPhZAyc2qx5Kso8kkDluhJywfKtSrZ/D1hNsKU6VmlQM62zaLOVzfgedFQk/l7R2WnmZt0YnU87fpvqI3I+xr6Bll1yR0Om1L0G3KufBBiQgfQnDo+7w+AKkFaTYbHirQ4U+EiUaM3ZyyXZG4cvFcuC3O2hZcHqhyO0G6QyDo/zXwdikuCJRBeJBwVfM2uTTlK8xw2RUZSlWtsgpaykpfCIaqzGWiLkKXTNqAW1ICT8IE/4iuSZQVyhm4bpdbNd8/UnaXbL2QSMy5cjcruxhRtHlSWkL6CjVdWAM+aOEOspRZbSbrlxKf4bSAx51llJbPsCFPDQfzOab450aUiSgits+dDsr0eeyXRzghVw5/koVJgo4WN1jOGM7q1gPBVtwdMho3lcgz1bV6suQRTe/HWtmxjXcTZU9T/C2b0dSXNKl7rAyQSavgUl4f3sQ1IFwiVWpcr4sAc1usvKqGr/tMFSCo6+42luV2ocwkFskLS4ZYJu7FGdov7wZiWEKF4ZwOLzvEP3Z6rG/tLzQFqxpygnCXy0wArP89oiiR1lKzEEohnbdFmuh0znxz3HvNUeajqHTz3KrCMo56sL9TwVPPUgq2vD7ZWQUAjP6iEaVCOFdFu/HmI6HMIGCfghgVsxBFXnwjPLIEnVq52ynzXHUPpAVv4Th+YLU2j/EFLFyDFYBAlRply0zLNW7200BMbaJf1Y1yxc96sr6vF3youY84grY//hGorIqtgAcY/sD/jldTOquExefTmsNg8Z1iihqtzWVr4q9bsQSXgqsqvB6/SL/mfUn/tJiC+4A1Jtf1hSPpRWdiZ9GRDos9VEzw8Ls1eAyAFur0YRRs7t3MgwajoB1+lPZhRB1Og7s+nhgGyEJYUhLQdNQVc4Bh3Fm4q+gnpU03aWQ5e32FskLdA5v6e6F+A79tsm/1HbUYsUcnRdT4TkODBnLwP6dSJAz1E60u5E2fKdR4yrznr86SJlPHxs1VwgwW8n01CCuP+CrNNU0TgqmQZl1YBkVMUdxX7kYK8KV0QsuxstZ3wkLBS+5LRWPwRXOwajLd1tmu/INi1Vb1WOJefyGBZV9f8b95vzWkiwml8T5IqTkUrFDshgM0kf6O+m7cmGSarvWTj4AyPHTd41GKeE9T9D0H3lKYbSepryR1IfL0mFr73OSyJHYOJT/ZC6MI02dJPUWWX/JdzBB5647yOSDGQZ/uBd6zMOKjPWkuQAQHB5p5GyujuLKJOaNzn08bK8OpmW2ULHU8tgxs9on9tn/s2Bu1alvw3PQotTPwfjGiSsD37EX+OorXjSLO/E4bQlFgRmNTLGD29VI2pufI4jdpc2Nx6Zy8YV2ofG67hkIamdCsfRpzeHIKHnxrfM3Tm3K7XT4t399kLcoGg/n4k1N/ac03ezegUWlcfi/9IhoFYStmeXJkU/qzKnLuxs0BeLCKXKMWHIQJEZ1g+HFisO/PVChqXtxtfPq1St2XSjX3rauSeiFLzRau/7jMVlAif2aQPlvW7t6AH9HouqqLy38MMGJZwGA5cIG4qzq0cHiHi5j9fZ72Y8E7sJpnhv1P6ySSLoX6rXBw6F/mnKH9XbqAsrn/RHM5IOEy7iYio3ZrLbzkz+IRDEBnbDBX4Lu5D7eVLQGNNcBYrEbw+AOjyLjmQf0QwpErQmWBJPta9htTs5C4zPO8bBWsdHwdY3UI/Kwwjjk/oa76D7m3wgcjJ+P36CapH5ZT8QpC0yC2jNRgG8kPTZVT6gUXAHis80ZHCd/HS5BXdLyRA/s+c2ffeoR45C8zfGn5VHVrBbT3cYqJNYh4ANyGIv3q65j/roxx+kezyRqXMNwXC3rNaw44uJV/BlWeBZf52c4HVSmpYmOvFxT6f2fK2iGMKVMNEmXv+drsbiOojYqc/WvRlIdrwQQVVRykhrxM7lqMwNOYXV8qsMQ2keFGOSBj17jLt3U912/qaD7nl4/rl2pDV80pC84Bu9eQaVWTzzgildcmSKeZu56XtIbEfjm5LGIKnhGKOVvkPqy2/H/uwMKCKdhE3PJ2+67c0jQgT2vcVVHQzVAgpmUkL/MsFy7Y69kaJy2130PrbUTtuKD6wVFLULoqvEH72o7r7wS6R9453jwvoIC2mtp4tShwyiaC2LYIVDogRKfr0Hfksg2nKK5LEPpthteNapNsRcAburWfs/W39FTd4cEfXiaS6KhjMYT1GHsIeLsK6qACrBln76/QvANPN/fyc+pGCbSRn+zTWOoLwM3t09fW3NciqppA8gUqBYVvTLpne2RjcPEVZohL9ga1IzrjwakHV3ZCwjDEmZDA0BVef0JqqsRv8DtP/IHDTUsXD7b3zsW1v9SirjQcDYMPezRSxvQOpgIHc7K8735xQGQUwfe/8WzzFjbBSQwM7alVooLHfK5VH5W3zPVatGMO81kvalaVqhEJvbkO5Z/PIVJS2NL8teXU/V1ftIp709qYwd2tMwpdv7mzgFj7yU/k3fUaajnuw+GMU2JEknm6zMosouDmWfMcoC0kUfX444QCN3Rojk/GGGBfIwHjKL62ImAN3r+/gzmKHDDsKVLe9KrqoXZTxeRx4jnSa2qKW3y9sSE8HFmeSQ1tlEli3Y2HJhhbzkiBSt0gOrRLSgxIwekowuQpenT1q+SbtGv59sytwAXRVjTXYfZbr6UEUPE0FpqjqK4hBJ7EzeJN9K7a7GQsFyAHXieu23Mae1uZoH1s26VFKtrrYWLSDKtVScCJoj7pjWcUZg+z+FacZXlNBKKYzf3rQyub/tHpXxWszP8BYFJ94NSRapa+MwSVkWiVX3I34jyvGPSXWoJta3jTSsi9r1lk+emAOl90dZE/ValpIggllji4mhq3Hto12eT685zyPabBh89T5gurPUOsKta5FdcnM27oLzH+xqYruC9i1owMfMD3OErVlY1AiNpR6gMKhomenQkd5mrNGKM8NyC4+EpHffyeD82BG3iM/Z+7iLhRfdcdGG1/EWckHU1GArv4s2NmGNp1CJLabL4eVznJ8d79MtC6sU9NxlQWVZ6hRJPE+Su4+6hZ4AbVthQZ1e7lHpjGT+FFrr46bWphMNaa1tV5e3bYfYzi041/zF+gKP/L5lwGMVzrbRNpc2qMK+Yf1UqWJxEiO5aYyzFCDTvaI7385O9LTz8a8w1boyrbAcaBlAcJjA84FWJgxUumW9FWvffp9f3F3lTziKc6EHaOYBpgNzA8ml8v3YP4T6i8WfbQSumlR9k2W4u0XjYeiCNaJ25iwTSrT5EygE+6d9hSxiN6urz0uHsw+Lw/NPIQco00zvhqqtZ5eiOcQq560Ju+6229Q+Y+SAsEqu2enDaKXp4bjFeYTOhKP2Vn3hgnEnhjB1SO2N5aMmbxWufS93BqgObsdoEug47gZvRFXF50+Q2YClllo70mVq7b9/jUG/fyKWjLTbnSCL5y4jLH8OuaPLiCjnpz5rFsMZYvE8f60ngDeNRVyBJZOE9w8BFdDEKuGw+swVs+fAQULLcpEcK96SXgLVkJjjKrpgx6usxG14tPAh6hO2wYsaUfxtyw4QciTmdG7oaI+TWYd29BD29faNLgVJv6kNq2RXG2a9/SiaYZYBgm6R6loVukSeulvq1ibikIxc+BtM0ORrFozYBgYfg57JeUqWL4NyqZGHUlU9KJqSZ2cI5hzcGcYD9EwsvZrkjH9ws+fMQhvEzXB7g54K5hMc7Y4q+gFAOSmyR7KvIRvwwL5wBet8o1l38VLgo7PWed7es/KEaCdyyBfVC5jtfq43/802Y965tpEtUm1hvStuZdImhP/1S821yZNaEDg3yP2xlEtreXeyq5DWbxLAN74qLDBKww+uRgCLD1Z/z2ZbwDDjrOdCPeOSskEJywichQ8xbMJhQYPEjuLL2g1+IQjsy4amvHapQYbuzRlAr5IHlqxPUQ77I+pgz8/8fkrHoYQAj0qekFZ0QfyVWuc/ypXXQ9h0VtRKQZEElDJhM6fekYUG9YMvX3W59/R6Z6vHCTZlZgE72q0ZxmVQqskuYHfigXbrcyidpNvebfnSL4770WqcSATHsurEqgyV+l11EXrbORqHZL28QkhdrgqnJS2IPfsYx0cMWwG5xKE+/sGPzC5CbBk97Cnagw8BuKZXnPDvr9hfkh5GNY5dxo/ZAFDuHl5HeyLhlMFs4q4oY9fpx++x5S9zquNvJOC+xH9YnNvev+JG/tfrXew+iex3n3TzKcg+XVQMVA5fJe/a2NrNGi40NnEZd/3G8x6pY0vdSrjRUjM6h9ZT+BtEn/Cq7QAauOyScGwl3YJ7kD6Qp+grpZnm9rcb249HxlIvbdMFe7vq4t4apFWL2w1ofCyuPhyBJ5BBjzkYZG0aY5BhFjt0LFwRkX0SHDpLuLUjpG2p3i6MSzgw4v9PT8bFyr/fcPoJbeDGRB3RX8AS9/Ev5O399xgqGALH8hhq7l3eqCclFBWdn9jTjSfN/ep9nZrRGPRRD/iCrt3L7HAdgcmgKUFIW/bqYaPEQE+tncS47vS4YG4LCkeQvqQ/fnyM6zVbQsQ8GkOgmKl1Th4fLlkWpPWa8zthKlSgXpawDAhcfigmhTRc2Oed0Z3zURG5/LFGT6QUHn7fJ4ZxIlV36xodlVbFty+AfTcC0/V8HL00TQAMkDB7y+CUADIznDk1X51khfsGKvhB7JFxF6ilPBuP+AvPkDKLnb2zR0BPXtqlLyC2DN9tc4WnpUbfevkfzslzy1vtcoRTDuIRuDD/scmm5nNWy/ivf9M32jc6d9B7+dxvGWVNRApSNysLWRBrF/EnzjvFKo60T4PWPZSKX8Y2IayZDitmBXyDfgOS8fg6igHCBJWmgqd3njA+dW8Ns7+iHeueaQ+HamhTL6bIc9Rhi1tXxenTjPPoQNWhgYve02w3t8hjLoUH5lJHIyNOv4MQrXfObIjaHGcSnLLb/oM6eyEpsm0D9j2OasRwwCReopvdzmuCvrTA4q3DcbNhda6XsAQYd44dHDoS/9RvVJkoARdCtXW4+GZFKGL6muAQ9w2uR7bp0kaAkX4w6pSC4zDhtDUEwZO/2L2Rjjqwj4maEBQ/u14VAbv09uLeZd6Oz5lR/pg7uNKxNiPVth6081i1myKYzXeSg/Y7fXw5BkNjhDBXuOBqVtGojKiOhlV7rf9ovvz/7hZssYpOAOqrsdH9k/s4MukysXanvAJVqjyqkiPPCWqLaHnBh26hPDB8p5O3hX3cjPyBgbDwKnTifOD628tpcXkY5ucNgPrdRHoOPvluhdl0/kvAyxaJgmXNhSiNbgtVE3pmUXcDE8JGLE02VSVGBtFim3vm73FfLryi7eDwCMWmNq5rU1H69Bv1h5vhkCDW52osMib9Q4WSsnYEXlJkGBG9T5KHghKmPPnchMIawRQYaBlCcJOXiRnKYgtERgDdDRp9O8V1Z4nDMc7CG/h26twJBkSiq7ksrbZc7tmKe7qwuh151yhIGrIfnBtYBgogmJthGiGTFI2u26bebA4BAxn+NDHAIAgvLEilgVJF4z39/SlxMCHvpKt7yCjB7ubnx56nICxGTTLq8YcRRB3ZvNeg2lQuJqFM7JPHUrUxd9gdf5A2ImTuKXqOvZt8jSAlQegVxMlnILhJBUpfSVPkChhhQEmCN8BZ0IktDgCgn3Gvpt9/Z8MdFs1vHkZpxIY7Tk0MpSz+Gz49W4s+B4FCi946mI6O9DcUgyPJT36SXAhNBvIc73NgmBRhBi67HA7IpeqJLPiG3m/7NTLipnrhfr5FckzF5II4KRijDPYGbewjn/LfgxoNo/Zkng7y8UCwAKujMEIvBRPEcJnvRKR0Uar3wbvHRzK3L+AEwjZMUsWXTPybelAzJyodldefYRIFme9L4QI6veWYmwp+K/bIDZS0nZ4Zmln1KgVA8AZxyt+nIXj9WdKo8vcUOPlXu/o5tXoLbgDhOzqBn73qOPbt6ZntFthpLB0jhJGpFe2VSNlG1Cgg03h5mpbOxGyHyQJPd7Ei5NeucfRvXSrLERLPecj89PPURM6Irbr/jkvD8HT7+OHjO0vLbY306iTR/Ge0vgfFgZUMrJvooisKNoZ0IzlZ7FY1E9uyKSVuBwO8Opu/Clnm8j/QsdqtA7T8jwnUV5qjOL0A5j3f106L8wuZ2eqiJ5KI4hhKo2LtLAQ4MTZ6EZhth1JJu0F822TM1X3E/5pyY02af41mikA9owhvngknSI1KHuyrk9pBcv2FSUIJVszzZxgiVLiL4Fgn7jXt5knYcI5X8BJ7yMio9frW/0IgNLAFBw+5KYN58QvgNmr2IGGFB9bTWIT7TJwmybUkXY4xuED8R9NWDkaCQorEyYBsAKbiOwwxngWhTeoBEoBaVmOacxFq7wMtLftFpOZ30Q572rmYBHBCTO3LDJCBq5iuaa2Yd8JMcWk1TUpCMe3lyPLs52usbsjhG7tSJrYn5/Avqi7JBka08PXEY28LH4Ln6AtmjxktSboiwlvlqsUSMEAk9Xnya6vQIJfvoJKvJq4d/5woinKSHzUWpiZOuPSVp9ZZ1xXpZ+5mYw2TIobsAINZ5VleK3g7N70oZXIIPeK7li9Efus35i8L9/bCw9fcHJQ3Uvj7ZGESb7Udz7vgQ8h5GTIdIwTeodz6OG/csCRjmd4tinHVvKZ4jwoygIym2F0ftvKfjjUc7dX65bZZpxX49zL11+EOJB7d+Set4eMaSBXKHVOS72g+mnhArEzQVIarRGnmMJmwZoQ3H7hqpwRX2DNKXmQUNxXmA+Br2yzwJluOtUKXFgP/XUjlGwRQmneRzzDcLSqzEnAVj/BLbJ/6YtLn50fX1bF25x+UKw2UPPph9OJKNhDExXA+mmP3mYucSQj+ijvCuuMYVZV8qFjqYvdOR8J8nsh59Rw8lrvHIWI5xVJMTGKk7Cpwe6mycF6zM97tHxQl2bfhDn8wejrVJZ+zxQ7kDu571AcV7ENwmSozga+ampgQVwhmA/n0gh2BJDduZBWZuioQcmDGzNJNwK7Nb3M9l+kC/w3WM9bQNsG3pKN4x/jfEyQu8UbdzNI+Trh1nifV37PPDb1q/Kn0WNiTM1OZpMcrzizGyJ5w+lW/6qZM2p2MUDSPvFFi17VYRBdT7tLFk2QWa6TBLhcOB9JckiEllJNA+l0H4fW3R4+h0LeCVaUFq1lo0h9qFZBIj2kqOPVIxS/inHwTCzuzQgiOD/29cos9jozU+8P+Au6UnjMGjol9PSDveS1YqLDV4xLEmnL7dfV8stNhNh1qR1a/lenZqUygo25X2tbTgLnuqKT9s8pju23BpoxHItZXRI+wI7OzsBHAWR4U9WMSIo2AaP8AK2h8YUWJo6k0ZM6l2pcrA0BVAYUQtoVlS0TdZy4QP0PGIPi/XIJUvKna0xheJjjkC0EuQnhOv9BexLmmQThvIvJHhlKb08uYqhOI66fHTpq4iKvcattw+t7KjPgvAh4JKqIlwUQ5olRNF0Gh3cYOAwdu2FZ4OjI/reSyGHK/+1J3AyU/auMRkLpHZMUdmBGDZYvcoxa25Dofok4L5sp5ea4nElquwQQH0b98U/Kr9oDh95xLmjJ+STacOhGMN58ZOFftFNzZMnab8O861EPNUm0JcHR1OB1+CkTG1wdxAT2IKWOdzEDHbDNOSnDpT1WJbg1sJYigPyjrv6EYcn8FJTh90IiCUkIxvsxBbdMD4QT2TZ8JTCfn8qpxRgLFZ1Zc0xYVDTUcCT0zMsaLCiC/xuHUgu0eAt+h6+ZatbuIUknm4wdcQP8sDmsABIqEzpYAt84deTH/UYHEwsM2UUMHW6ovb5cIehqNoKUMetb8ftLfNvLoLYT9NNew9cfhHgpDfuqRd0Hqd9vXlX4qi7iHUBPHNonthdd4YsYG6ZR0ubWRz3RTazXLS8SVrT9hEqPGGGr/dubJymD8F78glio7bbc9yuuGL0vA/yeJFTXOoWaVFjRftBRG9oFLWeeqIXJdyoXYewVFEHFRqchmyGLmqser5MxYQHXRdvMG5C+QJUycSegzfQ5ASZxqktG1hMMQauDjJmHVzJgqrAaibX1rN04vTyT61sFOSoHnuzJZ6UpsA5mplyMeOmXvvdrFvukEAK+7kjY9SUN4qvtFPPqE2T8y82yYxDllTEywiMs4GgMz7W/UdyafjRnBkKGga/2aePup0XHtd71MQnmvh8SC9MzcMpG6t1zQYB9txkOCwGS8DoWcCRtAWsUOspx/N1/Orflp1ijf6DCNrHjL3+8LQThIOLKmWBN5M0TzcqVQKdE48RHQXcjcEc01j3j0pspZRq2dQunTNT0sOJck9+A286P4nLIRIYzA7RbWHmWuZ0mBhODVGRIBPhvRGd3Xnpg0TU1A1pNf7DXACf9XKuBmDWARJDxIPZPYATR3SYNcGDvtU7jSN1DlXZJwzsBZ+RLGKznZMFCYA/CegTn1j1OV6E3B6aspymDrrZevIB6QLJzEb17PaFuiro3Q8r9YdXCpeJOhFL0FPH+D3gNZeF95jceJpdgd+o5eiQI5HKD/BPVtMziIcislaBQ+gv7+VBN+05PpsWboE4L5IQsSxp506UGKSWxl54S+GHf9VXNvwT1hhqBm+gOLn+si/rmV1LsJLU6tcPLB4HV9czhXdvy03s2KhdejOj/lmcmRF1uw+/1HRj6CmuuMTQSHb+u3bZgoa+X1F4eCZ9A88Lfr2itlGEJS3rVUn5fVrTPIywa602OWecz61S4+OaOtQlfDBFLt8WLLuQe/RDh5jkbpd6VpeU6mE9vap7LSCBB7xpG+seiPGFV16TpjH+Pb0cdqo9HEUtcM9PT4LzglpGFSuhvsZ5uansT/Yawp3dTiqzZa577ifGbU70tK3g04Y5t54hCDifth36LU0A3V+2n91guMW6QOx0fUw6JBRcTpeqSvVeByG6H867Y1s0cTUxffj+hpxiKRXfCsysFzXU0aDA73/0oG4f0Jm62at7j7P70xq1olVRYqrY+kPEk5N9QkJcuNI5jv3oWyEz95qgcFl60zdk/wVXPYWZN/EgXxJQqfms7c77bNelHKQnRFuSOGTWP/BQYxHAIVl24BHFF6oS4MxKjVN0ER3Lu0Z9mfsAKyNv28uShqL3j8nOv5NX2TIwURTRBtca39mRtO8cRHRMOHnUAjQ/Kj9R4p8UTTdhqjb0FiOraPDOxX3DH2Y03L0NEUx0v9DjtqxGilg8/S7UkCaPNq8kmLAuSclJnOdY5R5FXG662hVFR9Gb1oNyNskJgSVN4Kmn4RTvqW+dOav/TSin3ZMCtFX4ltbyt4XXnLcGG4/n7gtgu22M6ThHvKyyk6sx66mwSvbM6OPvBnTAgzehbRxMm1X9ub2njvZ5I/XF7FlQEKXUg9dWxupmMndoJSjGVWF2lXxnVMJsp4nLLtepDV2xCIzUk7dvwi4RWJgbmf7YSsSyvD4CH+d3k4RlQnCfiDQGg+jaCVezToL39hOhXPZkW8+N6wUIR2r/qkou5uvF4fPpFnyWA9AWS9WBUdgCqAVm5l3QqZEom2FULeCqtwQkPnyWCduDjAxTrrQsF3Xfg13rf5p6+/1fGchhJ38Vnc0MzMNw3ERak9HGm9zCXazAQv9uRMTV3BW3nJgKIDMMJR+XApjPqWmnk9xtH1gewpYI5uzX498J0+yPe4GcAinPH37fm7hMNZ5gdraProod1UHwDEICBZqlAGCkTuC8XbJI9lNXrc4dyzYxpRYOan1n5SC706WmBEsGW7A4IA96TodPBbic57ZSQqcR6tEfcp290R977JxQBNoVbBbwBcEkM1QTXS8ME3zZ30eJ56ymV2HSUZ6ZZgmJaZZJkbfSw1GhCWknzbk3zGB89gcipbhpRnheWpHesI3hM1Ga5ddxq/wUEavcBILIxjfFUgUcRjXum+0S3PaZ3QQ4KsmY0IM2IAfj5trBoAjlW070c8FHqxDz2IdlnLNVL5osEIjzHIMnknuLi+A4FS/l/YkCtRV74zjW9zCsPX6HfkPjSXSKZ0tj9bdZ+dOxs3mWadHNyP0LNLVavHJoUni34/1GrTi0UAZ55TtG286l6aTW2z9ZN4iTitJgFXkr1qxdfXeWzUmjnVJbPV8pTDjVbQFPrkGejf1DurdTYFhZAKQ9zrQWyRtjq38LU0wVSdcrRHKL0gtHJTZQZsUvdAWzbUo0K7Q+Y3qCRzLpzmFQ1ejWZwvlMILb16T38sHmGdBaCbYftxaP/t3Ey7Tm6yVHOwYnQwkixPjdmEIXPWG2ZnrAo47chHEsqAAOvyUaDKqx2gGXxCYWj3ymHAthZQL/kqdllYHd0nTgm2rOQF0CwWQUEzSVq6dnrAIZKysgR6NW8kdeJZIXr0G4wh/RmxUOJTJ4jB0zOC/viLAS26pM3Aer+9jd/lYy2dEGsGQqUQuriaBM6MCMMcOhmAcUF8bETRcDJeJKt5zu9H3cRR9SHGWOHxRha4QnixqHblHODfz3L0TVSdqcBXa0stQJRz2zOn7yi3Sd+EpBEf7/ZF/Z6t84/LKL/IltB4FehuucwqacE2uE/0bRfHSwfv1PUYGG8mXlPHWY77OSW4dLzyeK5ZPgcPLTJ3EvEsrgQ5jX21ipfRBUFgZvs2EBAvzUxYC0LqXIi13hhrE9j+hMsz5cksheFpHYCbnLCc/C9tF7mTLz18U3xJI2zZPtPw9ma04JV2hH5uV+r0RUpIgH4fiEOlBFfuHKqOFNW/2Gi1lEJtEp/WRx4vGZjeB3oSg+jnlodMGJTr7mFIqGvbk6/Vd+j5OZ90AUniaK+boq9AGCmJshCRsnzGM3x342dHAf1INLvonL8xIWid1JNCh1D6e23kYqH21ABEn/FIE2NaUYJpA1IVfAgA0CzLResTyQZAaZPrXZq1D7mAYP2ndKed/KIlQF9ulIZIbKZrCyJZP2Z6AgTt7ztkM6pLvjmoDGOfAWyr/DEKy+3ZcSPz35wPOUCUkXJ6Z4cnLQ5mN5718u7jxxLURNr1OY/9smRD0x0YwBgcq9AMTCRt11lJ2yMWko3aTze2Rlvks5/0Ggn2vwl1cASUMkA1YoyV24I8TJwcDaPPvfaFBNcJVlKeyt+XxNZmqX+odHAnf/HOLJUr+kGWnnDIRF/A6/j5JuzK9pcwJ463mQDaMnaH63Qb87eSJsO61wn2qJZ9b0ovfQBta0jTKvVqjJUq6cV5gjUAco078AUpkv7aFIu/b12rbU6r44H/4cqxA+w5+IqCE5+S3o3t37XXGJceXHvz/i0BeUmddjo7l+5qv5+p0i0KGoP0poGqz1xD6H5ghM9LoqniTSEOgsmAEx3CBZxCds8lLhb+bC9XkWA50cYea9sV9nf3U6UkClFWfbVDJerbklunlrDw8O8Q7/e6XlAlISlXI12Zla6+PtzqxfpM6x1ZYQlla/V9hrlXDIfMwcza+6AtJ8+EGYKzd373wB5Yifgtun25RnL3v9AXQhCozhZuzUMI/B+YxT0lYNaL1/FxCqCQ3bjOk7YqC5G8OgNH0tBcDD+DLgFgc/1+RL/yqV5+jsKGveW9ABvf/oaFpOALXU8L9Bnju04FwLaKriQz+MiXfw4QqOJRPoSiI2TdiQxGh+7U3zvXNaSDTUfHngp0SmKFq5ky+EcqeaRQHm62HFEaAyk9IP6tCJXeS3Z5AY+rChpzcle0ELEkR59/lTZ95edMh3g51moo9IFock5EZuC24MYohCcnEtFFeZxvf7ohvk7CqeDgn9TgMyCCqcCMt7flAUlW0SEMhqLaHThzbLlp3Sumnri1sGbKfe0CEbWQG4JO4b7hTphHZ6zQgKwpIee4eyUudLdlBG5mXWZPGvtjYiE6M+xNu6O6tP+nYk/dwEwkgKB0MHrmS64jIzSeXmoIn22pSHSnoUDM/ljCqnGWyRuP03RSQBrNF5Gdsa5AxxdD7fpAP5Kuir4TezecKfJCXs2Uew1YI9z7ZqwIwBDylPrzXV6sPLIlhi0KaGF5Y6ENpoLASpQLXqfUtTMuYVdPruIuuiNpO8XcECt+QLkVgDVvPy5KbYiOJM5kN9bVK1s9N3mktofXO3Zy37U9F7Z8op06cZ2U43tbBABAtWbr6QOdksp2yh6RwFxzVhEFcNmuh3XBhq2eCIYUjjSSD7feRq3tuyKQMBKqJdwNvwU0XTqrUB008AaBgOjqa9o329G4EDilk2pl+PwXhSkxrloEJjswtapNXMMAuztj3VzV0qfqRV8dpa+AaO36xhw1dxj+PL4bFxObVQ87uscfYvM9YgS78FVgxvu5fs0gh4iiZFyfrh5iziiCEKXuSRcqumguqNoAb51ikq3vvlaDwYNjsJw6hQKxEfILmxvTLX9hn+MsVt1uiUsrHJxmv21CnuOxwsf9FVEzyI56utBqbqh39scjJY/1KG6qG9emAfPQpMdeYYluDaks9mDlel204fWbOg7wpE/k4hFw/3FjVPDQgwafvuT0khLTQVozmipWK9cWEYeG2xCscUXiq8qfln7y7LSXnnSwsB4ANVYxwyAekHS7BKSvAI9q63KPGrZyWI4ZzGAiPF9SY76ZORSAOjvDxiOyKdcIjYatHVbag95FjYF1iXljxYyFKvuE22Zbrr86U3APV6O3+mBmajkGXimnFRRKQa/ksAq+a9wo5IIHU3vsIbNyO1ifdg25uOOKg0NX0zDXPVjWR2ZNoBRBE4qL8hVkqIx9MlP69z2qL9oZVRpXHKai71zz2aqieSISRyaOw5oGQyQWV2mz+S6sK+tbW709iuIAlsBeBNw65jF4Rq7xU4X2Oyg6eUiD/zO8GHgGzDtn7AAcCbaFGBDUuK4maTjMJwj62Ha43vidHCySVBn+E+WOgecTsCnixMDN9Z+SYc+GGz/g3KNjoB9H+jPDOBkZ+QbQbbJrAWJLW9q7e2A0q34Yvvb+NSHZU9h+bLxryUA6dJlip40g33wMeqL2eFs5hsS1LpCZ53qwmGgufDj9r4t3HcbH7QCtKIvP5sXfylyAVt2iKUlaoA6VY0v/Y20oG3uHb3f0+Q4h2VIdELZYvZ4menMuVZXNZjRwF4r5LYO8xCOn/7/TonQSr/VVocf5sX+aF1ofbxU69sWVhaT4BP/JNOeUdXCZeO8bU6VYztcZtYWDRu/S3vGWwBDVFSdvzqwicBVvAs6wC4dpe49mIW0fJo0C0Pxib3AXkr8GMEEOCSSERP2atHLSUWb4LJ3sCZdSQkLDWHM+PN6SCqZKIsgFET9NVVTRQk2rsxqHKzNOFQTs+Q8QCnoZMc8wkNJja5zs+cPskNuws3k7Qpyr6NGKIbN4f3dA29FdBHHcozU/3cl+e+r4Hu7V2X7iY63B1xn8gGOxp0qjnDuD4iqOggfYyck+Wec6hz+U8d9LqeRJgmuy1YmJPB3VZssQ3rPDgMEMevHQHGSQ9FHviQYVemZsH73Oo1oF2fB7gM73GsiFWbquS/CUU1Id0WJHQP/1iuNVQLqbzcQEDKQ/yJCtttRRzw4NALs1kQ1p4WTZbPR2NGF+FY0WxR5d8jpJYgtXZkmlFadRxhtYOxEYu8MP5TT5fR9ahfYKlpsr8Vdw8TS3NIrqNk4Du1oHruuN3gp3xY/iNwszuUPlN3OoxPMu83ZXBXWoeosMwJin393wYePi2KWEt0C16dBhXhtadTmJ/N8jgVcb2MYinT5XnPCwAHiVPoQ3Qml/7rJYirPN88zwVv8PcySuGY23tCiu99U0Q86mx2sfqn1uVHwLEa2vRUAE6TLnaVr2yr3RNPgvvp0TrZRXACSuOKGTlHAYbMYV2tI2hCT5jQRTK4CJrT5pTlJrYWEuuY/hY408QfesbVJAK62bdd6YnjZilpiMCp3pYlf7O4uBt0ct2mhIdmrkCp89J7ou9XCvMWQw+fVdu3naQb3ytNow4JNbsud/mVotJZkj9ZCuAVafKWQr96NYH84nUcJFps3gvv3Rd5MaAmuLFqXjy9OqwxiOHwdGoP+xQ/iyMHfucOmUg/v4MPHlI0rTGrn+5V+A8Hv+Z7ri1rlmNXK1y2F3A4IGZQop/uTu03AMZNBqpA+XSDXKhkA5ETV9b6izGcKD7UhHU9fZ+Q9bTIPQknpSCIaCNu2NrJgblcBszhr/wPRQk5whmPkJVsXVQYDXQAGWNhimW0p5ZFitoI4Sz5uMVTm6KemuxNJ8jrnYbfR8GJqc0T3NjtsS6woysGq1jj3AmWpWRuyaWK7Ke7JHkhL2wXIIB6KbIkos14SMHr+cH8fuzfWMYkG7p5sdIcP5RIkygGX+JZ5d78LSy+fxSu0qFgjOqgVIBIcxj4QG7Or6vtS2BmynZOq7by02pTS0ljDsuHGUM52+3WnT7rEysv4ABo+W31/aa10oTLH+wt+isl1zANAJaKe8Pz0fzwN2kbmwDf5P/wNTLYJdlAgoEXVg0AW2Q1T6ThpRO1Y5piCCv1g/DdiQiQD+7UKNxemwygoOgMplmuphmqL69zMjradyOGOl7vPb5xhjNCSsYWHHijHgYj/5ZaYt58YHoCnkbjEFKcRtNAPOT14vdAT9hb9Dx4wwLMkbRCyWjQKJI2R8ED8Fckt6v7HFBuwYwM4+CoIFZ6lymLfQmef5t1xO/lCGrmLSJ7gz4omtMcV1xSYkWva687iKZ4ooBhm/e1wGBFX4hTakmqDyNa+yv38M4YAW5UGl4S7zU1qcYgNwUL7k3+D7TSfPt3JvOpmAG5vcF3ENptt+AFVp77b/yBltiT9ww80MTyTYANCQr5cAjKf9fSQfOoC7/pGkypdtKy8K92uZKjDwYsul3JUVeM08Mv4qCf/lTzmAF1QAevJpaDGOR8ljbfOMBswi4G0emmdoZNB15JlFC3M1vPLVkQFXRtIQaxUcXNtiqpBeUxA87cMUtJkpuG0GZ2mTB3zy4wTGYhjCMe4ax4mtEqEkYdEfb4Z03W6yVgAqVUY/8JDdp5cJb2eDMWzNCde7l4xpDHg/oIoDSIVhT+ED5j6vEp0VMuYjF5mB/493uXuY0++2js2QR0YjMF+e2WkMvMWO7jdZL9iMYuiiUy6d0iThPC7bXopZOSKEuyVwFWiORBD55a02GjpW8uXqzY9M6uDGAVg14fIEolaelCaRgYYIn6CfmaMaVmE3eW/qRv325VzKRicYGiOXDdNLxjDBJzHrvObRiuJ6B4fiCvm+uB6aRguDrN7rLooe81CW8zq1AVHRCgO7Uv3hPcUz76s5HeOjYZ7hGBAGCvFswr1aE+tRrfI4hVJg6mj80a/rSxkUnFGRkyebgf/EbwZYTyhkH4QWMc7+tPoojPvxH2yTFO9zo/M3vOMkqzGMZ1R1w6q7B5fhqMrVuWW0CPBTc979X7iU5NSuyVAEoJW3oJemCqVkNbOF2SqMgfbQ7rq72V2xwj5Mem18TOceULZJrfgeI1NIuFtEio7HACDWllgSvk6W4qDMWISMHocOar4zhjxMWE0dzVgSzkALageSYIEb5LnpjXyXtnFL1t8/Uh7XnHAcwOkwbRJJSdWLi+PzGlrFhlTXG7E/AF+jttPsc0LZAcYVytPbiy9lHP6tsEVVTigL1Gt9LDGK7uGoPL2HrwBrFKlU/FsYUPDQoegsn1fX7peXPfPcxcMlv+aRXZdb5zIiNnS3a2uk3zu2F6GNfoAmwOa15LKolo+0tI6tL4DUzWegaMjXFPVKNqPh9CqniGn9QV5ZaVFm9ZYapzuUYOXP5yIVWcQu3J8YemL5s/kSOqmw2iGapsRHt2tbw9TJ8SA4LjmSUQAVRqyPCv0fWKCoaqUN+qYawG90NPfBxQtrjz6cUBhZ8x8rGp8r3dPIVhDNdQB2Ev4D1V1JIvus6S+pCfq0IFterCDz5o7BeBPq1whu/gQ6Hkis0d6np12U9bbSSnCvpfdkNx+LN0mBSEhTb5HQMHRKLEe2nA+npyX6nunycN93VKUD16Xg+5Tl85KkEHzMAwvbbDESb7nESAg3la9KhDSDQ8CW/GFIr1TfWGVFQVQspM1CeSXb9z1Z3c7AqlTDhPw+c3mVo3Fo/dnRZIq/S8bt/kwLu2UlJ/7+yPuPTCliGOTr7GHF14YB7qyCxkbpUIZnS8vT5WAW6Uztz7BrEY6Padw5BnQT3UzMZqOD3lJnR0DatT+m3g7oIsTcsTl8zMoNEi6saZmmCtSCX+Solt6xyePMZk9b+c4u4Q1Jl5V6BguXRIcIKdg900Hm5oCoT/yXQD40NOLQeUclkrIksfEABj0qoFwgWIruY9w4a3NrPoFr9c1TGRUiauiqqUHYtKxj2pzwEFmQpHqniicaKIvUYIBmoVte7hTC4PYf1uWKCUKQAc/5ePU9dfUcTI2LVLFLUFVzwyjYFPWXoVFsNfaD55wMIEkCt5WpIkp996xOjcFMFaCnckNi/7H1/YYyqB1IhA7eXpaUSejlg4WnLZ/3XMprM5X5poC5aODayhauZebj3qbBiXF/Kr5ClHkuHNdg9TMWHF0VRRg31GyzKoOqG9FslvS/AzV+RiVN2V9L/Y6TtoxSIxP0brQoubMYhqYzY7TTbrjTAb+RLhTJZVsFzANoexUlWrgrblxquEsZUyUIxcemaCZb2fMUJmBedoBUCxs0yQS2RKe1Y81VeOq8mswY8evXHCXtGJVcIE3I4oQ0DXQJbhyIT9LXNgGQIwg5MjCdIdAipSeL7LbNxa8NfImZWFeTo4pjvpwpOXbfWIdhtLyJF9ZoJm+TXOjku/DeM5ZscCmkODWTlzf+K2b16063aCmI2Q8NQIoseo5wtVhyy1TBEXNdw7X32/qJep3QJRAG0Emzc+vm/Rq9RHksZvChvCrNo53GaurjXPiKBUqX0kT0mzwlgh8tdOIXg5XpTaLspc6IlFddXgW6LDRA+qy2hgGYi3AXMIbBgLiuanGnq2SwIB/Gbgu+vo8e+J6tP4+7M+kAwDGVg9ZHGsb0cT32mrxcUPMf26ZCjgp9Ny0qh/KiRUa+nDD7lSXdxkMGQcKy8RL8cFv9RWJjaB1LHUC3z8eGPt7yXpDVPg3ckcpf45B5ccjSr0n6Xm4KWw+OEnsWPUrtz/4OmIR/3TbHDQdGfDKF6/D0Kdm+DEYyOJDQLRKJCTP9fPdl29wKuPVKDww/4KS46is8kQfEcHZGH0RfLlT92Euh+V/RfeMY5s9O8qblip8SQ2B+tsDTZ0tGGQDJmFNIHuUg4koza8vlTAfZecKC3T3BbdhH5RPG0ZmpLdejVNFZfzU81rqbOqab59ckota5EZvs/8skbho4eGpr9JLoHUYXXE+gLBZ1p5+q3TSmjVtnw7X+4ZULpb7cRdzfCs8YAG8TbZ4XRIVLL4AnMecsz7C73F472yexT0hpwiyyP4SDGGI/CiCl3JX03ugvV8QoG5UrAPs04blZ/q627GlB5FIiYcKeWR7nrz0PkTSyDV3MwhENeTamtAR2W0FVdkSqz7IkBcoy8wujn3/NMXU60VFZeEpP90C01sj/a+gF3XLaBdAVMtlBXQRRANCIfneCAahChjlBNHFBGgqFLZQwQ77l4QIOcuxGBpqHL+8J25rPS5EBK+ZUelk0bN2SuR+GsxC6qWqFq69AMACcVeboJxhPJMQaJWj0Ror6iKOi8Kgyx12jhfY8m+sGEZdybgh88OEwjn8/ZD3rrzKDV4DUxjDdFZyebx2a3JMtxr40Ovn+VEVlCvQvUrsmAmrZbJAnkKwHMiR9+Zp2aNqq1WAlMYALljV+ATeN5UtAQgEV4060thXM1XiH4mBW4M+P7ybEZJ05xDZDO+5+/KW+GStVcegzavUL3CHrZ41uc2CQzZ4XaRysDJ1c92K1/ALbZcVwfpfcwPJIdNYwDh5apG5tMcdIl6g3R9eE/DpTDWf2UA4ThYPuJdd1GT4rx5NG0kAEuHFmPsJIhvN6D2yIoiURCGPAQAUKLroQOuzsjEF/VBIr35qyi3fdEurtmmIHvx7zbr+9gMh7YrHakENqnUEAJC/Oq3+xsA3V7jAn2bGfcd+OGzyK60/X73EaB4f8lC2/q92ohYKczmqWO2s81Vt0D/Vb6XG2ccC6/guDPHql05/irikjQhI7GgONsvyoTLX4D5coHqRfrBa3+ZzTR93bHku0aA3miwtoci5Q2DO7mPYbXvNILJMsoz2ZRFLmE8fYfl2kjs2VFgBjOB8nAVgGKOGGNBMlfJbJRjkiW8ZVCgnb6upl9AwjvLOiMrN+/A8m/wbzFHaOLhxyrv9eb+v6H/YuQ7RyN/1qqvwXNLgUFOjSG3+NdVgLZiGi0UE+Y3AzONBI0pgP7mLDN8PxB/FAWvEgp+k7aj1Rvo/mKaOKa/Jyeq63rTz5IscRZMJZXf8V+GEleil4W5Whq1CxKu2AoouSJAzQv3kR+i2DAYJviAMQLHTbLwMJb6rxk2AWfwwZ0nxJ+8U4VE1olBvOm4wijxWYmBHdZvggt4sz4R140he4GG2ke2ev97kJBJYJ23Abtk9A1Ex5dUH3zmQJw2Kb6qqUoe+3QeQj6az9lTDN3RUWXGsqO988Ki89vpt4zgeaFExnFB8CjVhAENdtICLCuufJEKXXtn9ancfQdnyJfFF+TMgh783X9YzMw8iXHub8XdG+teza2Cm4xiArtqiNn3PwyCAl2i5xrz6xCymE1nUmmtiKJgAQNNe0CuPVtcehABNXxVJZIVYCY+bD5qE7zJnq2RODrvE6ZggXuErqPeBKXBOAITrxqeykiooZ5u81F6KCGMvht4TGPV+HTv8iwhlgNTbrBBOTEvFTZ2qBKdMkpjhjCsz+hhvjNyUZPYAUorpIkYrIV1Guj1aFRRyevO3IvUTLToQ2iBG1U1gYzwvK9lDKsN6jzuDZpbJNvMGsDpscIowey6knMRokr6p31wuzNsd/CwKyXudXvKbNH6+ccuyNAXTnygjOykDpRUHHvbkiNopYjQr7Hw0oEvhcyDlSD3ADavx/bASIwahSLfcb9as+FTykZ5OcgrE5t69KGvGG155YKtfq2VJWqogLqHck5LiLBz3k2eJkocpSbQ9NTQYhdYaWYqf8YjfPlNNlWU1OjSargHfD7cnhrNhiA4SpidHRVcfnPqozNnl9TD1MgC4Zmne5ey0LzvGwIjQ0XrekFBGDtqHAejgfmmqYc1YOYfNGCchMt8n9odN/woJxF8PzCUX5Co0b+pFuCwS6SVYPZ9nJHQFNicgJxKEuf1QrbZdes7ahaWNPdc/IDZk7SoB2X2c4SqU91X1rLf0Ep1lSPNnPGiKloZLC959sbB8r0eJykMV1BK+oN2S2G+1BOYRCHPtjvuRw4oxJSZ39KFVmX29H8EGofLV+mm1HELJil3mTF85MIIBQrp4gWpgWrsqVqJvcaC8N8uvRK49Jti/FxQuUQ9NtVQw57hHvpdsIlUPgZbAgYzKozVmq78lJb09e2Q3QG7Fw819JdULg3+GL+SLbOVGrdyZ7ni74GhPjTD7OYSW70RPDyZYStk1aa6cbqOglU4/9ZeJQ8kDrUEqc3S6PpvMLJXfl6u6LwDMpuWhBHnn+yJTm4gsWiZQNh9zcHNqMJhlraMdmcM+2iFPCT3VBF22WXm7MOeZXJXoVhdvgXmGegVjygsVQkLRf1jBf2U7xOcyaVCU87uI6bmKfsJt8FMW4dXaEs2f/TT0CpErfoDKzvOQPqYfVc7ODeu/q2kHNum6z0LK8K77vDmZJsyShd4D91JcRRjpiyEHyMEfDHSFTloOKFF+S31hjczv9RNle7O8zhXE3nb4yaK+ldqk4To+WC/rRM4v5q3AuoiMiJkNzTpIh1OaCRUUPpcrapnWcUOVAYJR2km+JoYIhCiG6KazDDsnc5enVe+VEnz6+x/H5Zna4aHDgbEKU0vK8QJzYVz05rAv0EwgHm78gnuCmLWjSNFcuiGa0hdePDt8QQ44lIDxcxG9LNLvO4yu2638uD/IG5FS6L7el+ZFNHQ1bX44h//M0gNW/m/ahd/NJCuTpaz4wg5/rDv97GGFqGiyuwarbCi2eIJuz1vG/WcGdM/O1+Jti70qbWBxs32r6tgZsgusLBBqkQIqJA8IGbbdC+F88g5GkmhFfhI0Y0btNc9oLdGkbaWi0wSsoFQvC2BT7up0NFBr4Tr28ApTlCU4sxfPAEemSFElFnHlYJk6+8DOtA6gBPOr+BHSzoF0X2wPM4OFab1yjUe4fIsJK7vPFbRjRzaIY2XUJVZabqZ+IhUG9fjTTOAWcbEiyEksRlTYOI4XgmwEuAkRVob21PvYclGEI3w2BKu2FSOjRAX812Yl9HZpkxXtSsTI9/YJ3H85ZbaS1hgGXVFm/u3zR1LSm/Aao7NaFjTilvClGKM3rlr7TomOr71Y82xHrsW/2LEn0n++d/7JfEtJpn3O17EWz5m46gllhi0qmSXjbPyrM9hmtdaq9PL+nvenUqFHt6P5RsGUudIAPZvS8oT3gkCKAZeqG+9l+K2X4Vaev3Rx5ISnNVx8xqDHnw63f95L3+iAddP4DowRrKiwBC9pRVvJEmGzvnMrpRotNoM4t4nanu75yWU/SpXu6Msr3w9yre/tXXL+3ACtnbZzVI4Z9rb3a/MaDjEm/hPvZJR2K8jJE32dz/+zwp5AlhKmzWDvo7gUxQF8hc7HuX30te53dpHKFC2grRVnHggaJxHxN2gqy2bX/CjQWDiHMGuulvwDfyV4Tf2Ggfnypl0rcFBv4nxLxdutWlW3AbJ2VM0C2rzD58px5T9IErou1gaEBwOtyVgryHySp7WWocs98JLM/v2hQfhz0xHtOxI2rireu8xDE/kVy1G25nCwD7h6TnfN0aMCc9oxvbwknbY+Md0jcgiRPzfrMD5MUHZDz43JaDwlM/ZWuetcL9yVjcGxXbmdfDWb7wylxDAETTl43zgVbdzkGKqocHcsg+hDHQ7SlIjFXLG1a3tuAJDFOB3PLgLeRqr40hJxInw4WJqYHES6cXZXB30YpZmxct+ob4htR40qud8zQqc3wK+6OhL8rPKCu2+jPUZ/DZlrav7wKGdP2nt/d1kpVyd1uV7/k5yI5sQDJrOTHFgodH9tsxhleAlQGp+yahKFPVsmvbfjTYfq64MOkCFNpK2vaudLy2hD00sXe63op009Dz2Y1Tu0/NYtQls4fPfsFD0b5YkDla8Ka+rsjzRMmJ+ZVo8zmcwL1wGicLWk257CAJ72BOPZp+MOjcjGazHqqRt15bdJ+nnMYCi98RI8OVzm0Xxs1ZKQGSZbdldQmXSS+P6zuzmH8F+D3TaF+kk1iA0Tq7ipOc5MJwYrAKhOJ48e6meT70v7AHkiFzytep7FG5CGJkj8p3yj0LgsWMjiblonmu5svxnpQOV0ezOlE/x0NWc390L8LhYQmAigrPTc65HJhXBDmK7pX3h9I2m2UwcrTHfmURO2E+HDuXyyZXNM+ayQqk4Qo23drEUeB/Dzx99yueKd9yBmuAOghnyjMrNFGygXKqaFGwkoprSxMdBqcMUzfWWDyfqGAkVbkIAwligPhSPzufDJpZrAzcEG8eJqJPgiJJON1rfzS7G8z1F5Jv1OZmsy2oqlpbuO3Rwkew7aCv9llGImlLhIGVIFr3i5i3I5aRR8Ce0NuXW3ISsbP49cqvNUM1ZahbJ06O8saKP2FXZJWPx8NoKTunsmCnK9d3ZfhzI/bVf9whf1d4zHDkrBvhVDd/Sf6letIcx7sOXozwg4ZzVxsaOTXC6uryEhn8qLaybnPIpG5WkjKacSXJ0ob60/3m50KFTm+VUdu8mDy9dXCmG27t6U7kNB+z8OkJ75gkflcycq45ul3/as25CCFc/S0ihefVRN2b//XVXiWsq2z7yg0vRdUZ7CESHu5kv4Sxs/HzPZupK9KRaaA/mgBLS7wNjylGEnixvA6i2foKOs1e7ttYVrHcgRK4AG/4OX9puSIJULZapaok8MQIFSmshI25LjyPdDQlHyyV/oQCAbmclpAAqpts4N9h/z4FC12m/wIIy+7Oron2cq1XUyM29QUttwKQCmAqnQSQLWWE4r1i7Sxwyz90m/Sgm+GRmuEKxsIysf7qEV1AbZvNhU3NC4wZdytDrbS2CmeihfPKWED1dL8SFRqRCsLtbs1B6ZS8gI7cE0Be6l3Kvmphtl60SEKTKFdsZNh395htDoFDKmZt6lDAopWhWwCnrjFBuN5m5r+Ycjv7fXjT5aGNSr1b0swf1awX+SwclHWdn5Dtc3PXXtBP31nzzCbVq+bBxYZAdDAoTSVDFopZGqN8alrqWnB3Ucv2BzNLrapzEwV4kMPGUGmk+9zEGkZ+c1O4Akp4V3x8NOz1mAB5rd8k6e0Fp1Z3mY6KsYAr2RQKBouiqaDXPNsiKBneUDyMhEG0pcydNpUY8UwWq/at3Uh3W/hleng4Zf/QOrz2zoxfr0ucetdFjttP4MXVUMLJvKlXnu06AELLepJMFW/Nhr+iylrOWXqZMq+0TAmTepZqx9gIXQaRwG/hRYsUWYr8uBFNqkvu3Q87ejNiochFOt3DEjFioM2XQCRvWHRUQCzqu0vXldSRVxgdpjbZMS6cEsY1bpu6TIyYtqdmUskOJvpyeiS5TXpqEid/P/NnUbAMSFhHH+bzq7AlrFETeep4lllq/NV8R0AjqvI+x8AZKSB6k1JgVVWmDNt7GB5e9c2wg1NdEAMEH/uCoTJG9ECaY9gUGQArk7dNKpM00Or5q5h6r3ilawD2dloKcqI4LfyBj/V6vgh2ZiL2/rFBtAjrOzXOES7NAcWC0Q7X76kfuW5VYaKVCSEQ6K9d9KMOYVrVLsmgT/bN5hrk93WCIz08V9ehDqMolZOvETMDlqOJApTCcRPqVEqWcLgHTtSxulQ28JKr8Q4R48ifSz+Q74VR0Q+tj1CqEpv3KZBTSY70g+nxku7TeAvZzlwV6OVMDfczMrp061j7x1tSZapoFwsC2bMZozmasL3vkUrIqpBDBflTMR3/Y3e5jJE/kURV/7V+e69BHhpMzwooV8+G55wqmdntSO/MIX3rTgKFn2AiBeKs9Ie0MiIbFCoA9e2WnSwYDLnjlIYQRXHGqpddikj/xz2osN6DP8QDnRGryd+iKx+tIvygM+C0g+6uocBnJ8623svhfC/tIFy4gKh6YS9IgpaMTjTZSJujX0zXxJHnF+88Nnk4rqplvBq8yKwDoS48guFvSQTKq3LenJiHesCZhwEFGH3mx1kBw0hryUWtzQ3I4vWgSww12d16l9i0bvgDrjnV2MDSoZh2/pK7T8gK4FToRgQNj/own3n/QOEYZzGlzfXFfsbfHASGn0a8lW9crQx23bYzQv5hi0pBPwxrsc8fOPh98v7KpC1Gx2hWsed0cuWFLgZBpC6u4YcF0ULToWTx8Tnn1L/ggethtwYJOzyQZYkz9ArbVcjJg+hJkRzUKXQYuE15srf9iN+bhReat4ux1HtXQuJpn5ITbe/22ry3hih1KaynFyaMHMk4zz73MI6Smuw2zXCxQXpppWvuVoM9h4F9309pcze+HejF0xiNXJPQmi05SwTTWfZHa++IsGoFtQcA/g+lz3gLWafAR7jq6MZyda+ZGwdTQcqF9WqiEF4KB0AlWF6vrEkt4d5Qps6D2t2rKexqGPQtGbMmOL1aCB8cU8KZNk0HoU7NKg1qDvfIHk9NSU00VvvurxAiNgdYQJpk+hqG/PZbgtEo73yWDEYtyTnmyxu7HUCV3W+hQXHYASu2Lggxz+m0fMLsCASlvbjHKiPYYwnc1lDjDHupKtIWJF6qjprcRMVwOXl1gvhE9Cw/O4o9qsKOzESiw0IVuDjzPDIwJH0NWYbriJaJz//z3dk7XUbDgyyb1yfuBKvxcPBD9VlKdOSN8hB2J4mMgZ68RbamtdDP2aQcxaXG1UlGns7xFjJkU80RPBNrqHTfxNe/iSEOJ4d7kEh8J3nabLDs29Ozerq17ay0MPW/QHkniqGFf0huzGzgqwpzRk/VnisHDXxOo/kjXAXvEFtYv8Kx9anUpDnj9c6CGPRROpzKyBy8ZgB71aGelsjDl7Nz6juM0WilyxVj4d0RmsBtvP6hwx4cUPxjBuEEJJbu0mQVCUgGUaOwoXBkdnRpCMShHVhXK2QiljoVMAFXK1cflgpj/4Uyw/3sO9AUt4cWqkuvSfnJObYNZM8eTqIXl4/njOIBRbs0DxvClE/udVQg30uPa82PIQGlym410o9ZyGbDJ45Z74dDvthuUzSQ4dktxeeL24bAqmEK4Nj792cUtYE3f37SyrnuGD/VhMeGGOuNA3dLHe5d1t0m3VV9OpuJZh8l0XOn+IDmEOARsG2Q9lS/GgpXVNN88Wr/cBMKhyw1mfFCkblejqpqgoQ5/IOpkSLH0CfGctVE2ei4eO4EL5h4uMAZe0Ki9vNlc234XcF66IkkMaqZoTZ2AcXvS7thYHCI8cs563w3L2LOzerhv8gfTf05UGtzZyRW3YKPwZ+TFcl60XafdD4KAr2FJlZu+FmhfpSDni1luYEibx1Jkv4kpITlUXbdElw1iaxJqV3Cax0ze6WsZ4XVIUUg+053fMDoOy6mOS9+SM7OkgQZLlEL/ObmfevLvr4ZC04Z96jVovN9UjvF4uyIz+rSJs8B7uJOYXMQm+hAQtHgfUyEFpFBbYEg0hMnKqZpL9oZO1c4lnBpeLLv8lJXDTFsMEFdm716V6gF0NeuddpjkPB3eInf++yGtFSbxmMlyHGfc1Um6nnquR0S8LtTanS9pnb2obSKbPy6LTG6mAgA/Wk8gznMjzIJ81pnVipvPhOzpPM7nqBcceOIGBknqCxLXlX2KZbwbVAjuOH+jaJHtW5GM2MSCwnoRusA+Og42f14GEVWzCdyS3f27NGrjrl8k6kozh9bpgKs76h3H6NlVNt8mYZjGz+RdXj3UYUS7xwRYLq/JPtDry0KB5xKYDzP0y8KGX2+tL9d8k0m4l/mc7jANLsHN4kgV1uU2/6L8+MJ12V/51RS2PwuTWT3EWi7IwJWmqSLRNEnWgBlWz1TPQDvwTNacsDQEwKi2Qz23o0EIHQlNfq/Y9nOI/h6PBrMHnes3dOqbBxz1i2E1nUMOdP33xYiK7094PL01GQqWlkgdAW/9F/zzQogDdsHTpSl7XXajYrYsJVkot60zKefiPejRtL08pBsSIUD//qrIFAFKPCRSE03O051OPMJsaLuUsbZ0ytw5YTc4bMsXTeWlhL+MYxPEhPiSR8uZhEiFhx4TS+uLD9h7yvbQXtxwXDnVaKHZep1D1JOx++2ziU/6VvrtSYvYAjClEWGsuuLojHEf63NMSEs+4uj9kHeirP08MbNUBIAxXLKK+Tw54mSEJTz9T9Ee+nb189Jf7oeVTJ9QH4QGL7egIQ7cix5IWCWwEzTDPZAN1Kozxv95H1wfAK3Q3B0yyNiUjT/H5xnpnobg5FTabwswHsFb0vuarOsx/yl2r8b7YyLHSO7POod5p8++62BI/hAWVGQFCWsjp/SfFWWV0Abnn2ha251YkiPTS3l9Em70jerIXfxYr/u6pwBgtMWcH9FXwNECZzFRdJ0RjU/ETfgNceRPvoxUTuBofZbCLB4YNaVefYOmMFcobE+hR9xfFf34drYExlkEC2l19vP+cZW70BFFGQfxdC+/Alc7Oa48QxYxA52FPebYhS4BoJqHdidCyU86TDfyOr6+DzF0Cs64OKd64qA7YvDB/T0sBre/VC9A69ZO7BMU/jUqEynoquIiLYNj9t2Vz1WGcQJnAS4DMTU1Q9w0/pLio1LMTutnJc2cnh6fmcnJQL46aAHS/dQnmqeNytIV0eYpJCyd/Z2R+6lpDCuH5xWko1EtIlKCz72ZYa5OUyGL6mqnoMbpMV/i70mVOtaVGyAX4ILFxJ55GEQDA26on8h2TLDR4q5Jn1MEb5APlNzOwj4MG0DoW/jujaim3S0at+zma8q2qZvwV85sdeR/fwyR/J08sufPBzsQqzpkBreaGoIIfeyR7xKEYPs4vnA4OoPRkeGVYsVWzsFuVVi7XFehohUSi3oDIgXUeOdBbz6vRCm5PMCn/DB7qCJYFFMGzdiqsseOKKUC6tLldzzI5Z441ZiKvphEZpEQbqXCxEtpX/1Ecmaew5J7TmqCOpV+U4pOA0f6spxHXK5YGMJq7DsxHIuZCELUzvjoREhSBcVTZ377fQGsE56LSs3rqh8zDnzXQjCrjqebeVP9NlR4kJ5folfXM7Yz08QDg8R+yWZF0LkHG+uhUVsQpzrtMck3oUeOnqVU/AqrncpnBiLGuUkJkS2WWkr7v8zxn0kopC4bZ17oWSjxsA40bTzNu4fJPYWXuAl6B5Gnhg9Lt1TwkSrn1pXSkmYG1/pGm9fTnhH6qFIUERvet0Rl2WnX+ya1LYDH9utkVj6/izbJTspIv/TaTHjuwGwcHONw9rOKllCcPv4rnR8i/nBHOhyRSvo8tSnzCBi4Q47c4SlpJEI7RQSNCL2ZIdjOhKB+YwX3O+1t9AhQNsQBsVkxSgQKO4+9jh6lClm8WAAfhhmCy9orMjWPCGrZ2TWQiEGLSWmC6lGOe+3KgNLSg4FXbO0CuHj4f8xa5IkAv3DeqgKnhSGOeuO5/NUAmfRpQlf4ego/fbnKvWlB1w8jKIQxbovN3jcViStO2Wv0V/yak9AZPjjOadr8H0hHJPutRVDVaq/31E9ru70N/1c0FumXzHqMZQvv3ZnGQSAmbvDdjU0n7KNjgkh4xxmuA35nOcStjiL8ixmOE/gPfUkHd4kiPHoMS+08QWduIpYIavowvht1/ISoILJQyWzzq5ixbzEPhqaXMMPBzB1q/ztU2vhfQsTin4qSlLKeMFzF0ozQYflZ2ekbDxx6+kErQVswwyfKbha+Ii5WSdIduGXkSAblynlI4/K1zozsIlAi0LmBCB7gfnXcxYYgdE3OimDd3ZDoLm8kYCc25+GpX/wFDlTQ7H4esl/YNlzwNaS8w1ktMLZGGjN/HNo9Zker2AeDGoBiahJB/bPQjdAI+D1NntHHVRNm0yKIbAPPIKJz8MgRwNhtbH5pYmHw5Jq3+lQzUswRBEQC2uOwAzUzSNwNaI4pRPT1B5ajL7z73UlYDJrEo3Fx+9V/Df0c1RQqpWCJiBwazgNK2ay73WX3SZSPwVfBurqAgx+gaheoQLtuq3w283hsisTR4Nq8PqKd+qIGOpFSxKDl3tiFYVI2o3rptbXkz+d31HmOf6kNgFFUuLB9YRehhSgYUQSnXH29JL7JpV3fqwrKDxRC9+AtJc/BVtDoaMNBNyrH/+7qXNML9R5mooMRhH5F5aiDDmAwwpbNHkcxLxl1y2Kn2qvRZF+FcV9x0eb3bfOMbmpYIhDKBliqJRoOEsgO9/Bd9ZwX1Bu/KtwapGjEZTw424QtghjeDdKtb24IAjxbmET7quahcBv1CgeL94l9mb9e0W7a6A8cXwQhYEcxkkcyzn5sX8YRbu6SkD1XjJ5qspKi67NGpoeED7K6jd4Cd5I5AcZ8CGJKqo/Zedl8ARPSrtYpkSZ0kRq2gieZA/1638pdQ6LQ0QTlPyUM8y4D3jE3tVpEajEKvVaEHSNxK8HcvmUFP82GEAhV7lhZsMFv7HMM52Wyt3fX391ChCcD+78afgFfXg5YlwfdJH8H5jNRgU8Xtxy1jJvubYKAMxCpXcEOjAeIJoC6vE2YdiJgS4Nstqh4Z7DL02Q4QlpgXE7ECXSg2jl4OD/sQAvPHDYav9vkPXwN53WDUsmxs2HXMj9/S8p5WrY28+9i/Vp0t61FT/u7VEvSoPeuP/T6AbamCIfQwyR2UFq2Tfbjtld5WCyzfgHj0qSAVL0XPTv8M3LP4PL1ZfcMRl9JS3WkZ9merdcmODVJ4KY5barW+WnLwrJVLUHikzeedKlBm6qgo0h8a1IbirdE0x/kFmU4fkuVhe7b7lm/yix83cyxoBd3FC0NMC38XGbc9G9EVzKlSC+qTY1R5b3XCS+C126IJ2M49c1oHjcgmqqNAaVi+iOU2PIsnZcbROWt0oSFA4Nkj2ww7e2EBkTTiYnZeoXvn2D+hp3/w3m6oU6Lm63Fkm57JVQDPy7HW7tmqY4d7UdOk9m8fyzZQwvMC2ZYNZkCUA6Rtyh7Rn6eF4qOsrCYZuIwMazOKCg6RtcRcbJ9CUeFEmXZ3zDywXUICNu0ZqxJndfbpfSh6EDkX8SSzxo90ThRsJ8g3vyf1v0BMsGzTsLwRLae8uphyumqK0de2xA0j1gxIcmEi7KzMM2C20QTXonsh5EDI7gXtWufgncLGTNtC87unwgh1xOulXzDFgJW516/hz99c0dr3WTbC+Qsq/l2nOZRyn8mFVb8VXttHjX7vF8tnduLHTENz9oJLBxNHn9YYkJpfoafQ0OcB9e3ESPqOfUfk2Vs59qJUmhGYLolOtuLBw/kRmLYXs9C1AJAR/PdgbowBPa1uyy3kFsvv5cNkxYsDaA3oZTgo0m+5iXSLMVznmO7n3MiuwqiF7+62U4L4oO0R7/9gJtea9fx1ZEV3YuXgE9MMap7Su1dahjISoIyMWA/+o9qY/cv0+Eu2JZgJBGVqubgQQOzFi9NQKL7RXdDrBBno7QSchwbXuK4MAGte8v8I4Hsw2/T6U3Hss53n3i7qP22F8rjl3B72I+HjIdqolj//NDBfXIgksm5Dxn0dm24Xqoy9DMFZW3qRQwdzZnh3nRvBVaYOhikTnx6zIJjhr6xhGiFCT4/roCkQkMl3+qPs+bwavW3tgrJKBDubayojH6kksXnpAX/DM9ume2QI69uAtij/p7yNrbdatP2M9FpOQa1JUTklsvTrCwm29R5O0Ap+fggBjYG1PgARhQgoA56Jny7muP3UgNhTR+fC/sW+ybfl1BbGsiBe4m9M+YWAEPGfzWHzc7WSNP+3qIe5Iy2FOQaJUiN2jQe5KgNcjPUwnQGHZpnKK6YwfWUeiVDL5uxiUC//cD9oWYxC1GgCXIEYCtXwdGZeHYoKUf0sEq/bPukkArQB4gEEuzmOh/lftHtuClTJ1ajFLGxB7FqXeh8Ilpn9LAzF2aRm1ysJogfqRc5JqL4KXCbuu3K2NArTaEXVmaNtrdhihajP/iVUAW2sVCsSvnUKePwjLA5L5YMtJI44SbitfwBSj23dV3NCO6L8De+5J50jsgY4m4amMxXXUPecsWfJyjuDNk14IYGDEZ4M12JeSglLOSn98W9ZlZ/gjjvsqxnV0ASklknLvh703EL2/9M3ejjOZGbJbmjh28IVVg+MNtlL8B7mOiGtt3RpTuKtkvCNhSGbhm8MEz80AdAZXTc3tbqVtioG824Njh4GFQ9hilxNWGh3mrbJbT31Kd6Q4gWNBm+ZeWny6ENe/gcekPjsH3jGcIIhxc1anFzsqr1zp59OJ3dpFtnnPq32DcOrie4AukIncz6jo8tEiN15emX08xv33OTOlzV/7m2YWvNXRsg/nCKCFVhi4r0YVYSfR9QwtdLQLUGTCK0iCUr7izO13PK/zCSDJjESrXL0ztyZi+CG/PuWUjUZ/JJXmYiOcUjdA4ESzDwGZ97UTfaC2S4F509yAJw2AXqRp1Ycb9FksPi8a2cK+ktBSLi5nC6QHqZc0R3GzdrwOAyxNGJRHVQJRRcQz5homApeBgqTVYxr5OHkUzHCVvA/vYcNe3rIeeVpBufPQT5tVCIlKWeCe8Pa1n/BvHPUFsEBy3gHLSocAjJW3VD4f14NmqnjK6vLS7v0yS6S4UhqbYOTEjf7hhzs2HCN/7IL6y80guTsLgtTjeHAXOvhD15NTN0F0vzWaE462oRTY0xzCB1ANWE4F9CQlIr+2+eH/UmXx8d/uCMQ5ZAQXejnCfna3CRh6T2x9jeBy/x+bun3XPugEykdHloGePCHJIiTtbHexIhHILRvJO+vdDfh1tZyHIrx40QKaJ9Vdc6wJDXybimt/OeNQf6UZ7fCAl1w2RT0SuJNB2Y2cEq9/I5En//5Mbx00VMNzBkkwEtYBGkNwbvwhNqDbRUdedEPbvTtH6amxHdEtx05/6zsFQhO7/uSjN9aB8e4VKfc+xbG46gIR9Y9+a0fUXnu5OIPepr9N4xqid/B8lCcOhr4+PQMbWHH5drkw4WipBljR/VulJRyfwSzH2GYhw1J6+zxkQWJBqVXZoaIQ6OCzdZX5SQhPfL9dArsAkACtnDnkIb72nrJ25reGE1U7arGFyzyYyJea1Mz/ScOc2iWjl6dIRoxs74vGvHN5mobahuwZP/TUfOjp7IV00XhdxjcbQEqbXLnTuiUG8gsggqD5UtkeZ6VQDwIIHdIfZ6GAUx2xN2eCuMGm0fknF5cE5nqekzqibdhWX4Q3jF3h2tOdz4T8NNAtkK8rP5JZ905AAvA/8M9ZPuW855aHLtmlZ/sFGIxEMrZqzzx6R2iL9JCUVdihCe/uJ1BGkYMFNhDBhYN4Er8N7Ji9RZGA09HT84l6O3hBepogMnCmH4FRhdqRsNM0a9VuXqEadzhDIGn+YA7/TTMi1P3uJkAXAttnZvx6RlFpKfSlaJmmWQksLrEv6pNEqfWr7thmY6bDh7bPezPh2sD+ulthZl2HULG7EP5RtgLjkCU1Z6E84tD/VB/mz+bWtiMWD6spVZRXEDSpYDAwBVtOvsz5z/axeD9Vozdif+imt5NBGybCrhrvgtMzHbpWj5VEdnb9TmHs3yNQ1r/rMF8eJYXp94aZZLr1WbV25FtTNzGE2MuxUlRZWZaOcf4NtKjNQTQO5cxZeBhJf4J/q7fSSjuj+YBSzSLMAffzj7UfJQG+13uwn8liJfXfDuJle8bSQ2Cs++wUjqHOcwFglzc6QLyhDcCSe8GszRoA0a+e28CWkK7c2trqB1iSXnTsB1BKEBfDe1ZHs6fEhki7CO1wqXkvt0mdTqiOeWLlYOimBOM6gMGxXsIJnwuOCjKhfR6UrudcyrUrZTrFAsRMfc2rxqOSaZ2RjU39Ofx9wkUDVZChtlnLOUyWcaaAuvYWgP8KFj8cY+QoIVENphne6wRCGD/TsAOkuW4QFgEv5NqqyqcZew16CZXRk03WyYXCByO2Ml1Eo4W4wQFZsJxQXfxiy65sJTwfx55cQD786eYP/41y1zIvaBpdIRBk+LDp+IginGSNK12hRGVsn9w8luFEEep0SZhL08rIIYLFi0ha+llP/eDW7Y/MpziODqZLNbesB23fOO/h1l7juN3nZeD/ah/sIYXbVtX/Z1UaHL8xIlavs3KBkmu2O5RmJOjd2gDCNx7+gZ8s7NtAYfnQzB9Hm6LSVBXybci6FeVJReKRyGJJoZ9edUXm1eUw3Z4QfQemEiyA955YNf32ULJScLJluacfdgP9x9O24uM1bp1SaxyG9AFVqM0tDYTAhG+P77KSct42fdntdsVZe4dKu1Fmd1fOofF2Su7n/OFw9Hmzq+imHMT1R0xBSd4gsl/FfVZpy2RPvu1zJzBu9jL/5PnceCUy0GXOCGRlgQRLE3Fc1fZJ42MQe9+ySHNs9L8f4HPjGbwr5RcV7Iq9CGmHB8kvg8CS7UsjTFXcga1a0x3ngnm2Jv7LUbT/Cku/C75sQwf+W8jqO/tL/qV/8w/rEleOvUhvTSzizt08QVX/jAENviKcsC2QD6Zopdn2/ebTqMBgkocJQ+7DiJS/Eim02O959UPDtKJlySqfL8xSCQIrz9NTDErOxZixclafVydki0MRJKFpVNbzHu54staNZ26RX8lNClgcXZrtPdzfJH3wULgwM7N6+d3puUKhl4xgYeqHZnho38WdiSMiyK263XLI+63l6drF+72zUWakou4LJzBL4YEKVGLEKI8Z3Fpkqi8IYBcsr2vtV9vMKOITXQW15lCTSneZG7gH2nNO2HD9lR+U75wwLCGyUpHRhqzdA++m+vIG/QZWvR9Q/4kY8k/fF3CA9SOvms0JTI6+m8Ti93oa3x5mcMQP3FNxBzBFpxnSwPHJNa+NdYnXG/foj/lQP6hL99w8k92vnkRwUmwXYZ9+fh33s3smVnOMyurl+y5pLPqhSeHUSMs2kK4hhOfqOF0BgQUbA+HOF4vPd04SWkq98tL/LtskYIfQJC9BerbavNd0HfcS12ZVmtLTWRsofpzvy5lZ6IZq3Wq3K3YHGf/XCeakshSH3nvQYM4UxCJDczdqfNXW7dve/0KnorKtMsMpopUlpX7vChTHO9C7vZD4zrblvHAsfFACygGPGgEVAhuIVv61NvpFJ2z+3R8acSJkCZoff4CIMHuS3tPBrH205v1UA/3q+oOnbBgloqaMst+uptkmy6QiWec8cmu5gepIZSxfjMrGYXQeKppVGNUu7S9BitA+GThuzLsmxrWR03vsF5hHKE8hGo/00be/jSeGk/ErQ7sKro22ZUktDghVLlJEdhokSeTW8YQTvKpGK8EdKbgoiObagMbpWVawdMggggSr5kLz1V0dZm6N/NUdoryYBszxHchmPS4Gtopva8jAHp5n5JCGO3q3t0zER5kXy2UesLOTeiPm+FS+Zi3LHtdmWYRLRjHm/ka/gg1QUFg8brtN1cKs1xwri9YRMIEEwtC/UAt11EG4axhjUJD3ZATa/e3Bw5vSJjxr1NyqMM5lgW+l9ha6kB8h2orZpQNF+oOTCDwwchQoALXxaSmlUE4z2OZYpiiObYpfsVYy0ZSNB5qihK9lGpa41fjxeGf1bHLQByTvX1Rex9siOEE/wbrhBzKTw0XVjoKBfnCymudrpfbh/DpyP1s6IdjyNfW/fBBQvXGhiQXYLbTF7Qc+vbzqLzVJkJBAPbS2NW8hnjXUv6rrNPWiUB4cfoDNptBLUbNNo3xddVF5YXfIziN/3j5dUUNwet/rJ193JiNfnjOnXl14QGwzj+MQ0nWTs+EULV5DNlD4RtpB4c9CXerUgZ4BYsSEUy31JRMEt9nDgc5BuGjytFizIkA/BFzOgioTldtZA2HI+4HevTbf55Fx+YM3jIrALAjturdMEc9XQK6vWvZPOc+ewXRcecYQoboq3qvNH9ORMRHd3CowEP+u1nvqqHco6lZIi02MPyfGSV9uUImIrhgQaMaStmV6q6vYZ2OILVeibVarZC8HLlpMlt9Jh06FP9DWHSnGztX0o3+Lic8QvmYxekuYVuxXD341YLdQBNybqN2gCyV/FhXOlBIL6nPmsQZOZNxAZJSkph/wpkG3QJs09z+JxQ0gGpiZ4DrM7NYyVhvTFWBAydQLVL5kuOcwBM4grGdlTUS02ICkiMGS07bCoW+PZdAA2Jm22/oO9v6dkiVuyLPdyCR3iq4AGfDZ3F9tDByTstqRIqIwiGdnYqZI5R49gJBJj9PYzQeTLa9pbTv9gnl9gsHbaqaqPqy5AtlCq/TJ9TNFSSs84uQarPYTedrdZnol4t6VQKBPt4SpNby5A+lzEXTvU/aXvvwGl+MdD1MgMYpx2xCc9UFpxiWCayPQcGLcyYQCrw1pMvkg7Dtyp+eVf76dZyDQB+KVAlaKGADkIN2Q8lNFnD7+DajLSAYw7GfB3VmiCrBErmPQza0cgLY8p6Xi6eH2tE8gYR9fHmY8ii1L96fcbkd1GB/trTqY/bur4rVN3E+fpN2Q4Eg9MY3ZCFUpmDTSTtb6c5BhrQSTv6MEVb51jmTNVsVva97rbl8wo03l2uqo+jtTjdZkKlOF5aOqToIn0zzs762n06nb3KxPhnztw0s5Uen8sbcLDrCb/Oxc7KqLl/mcHc97lIOmchyq+Jh9Po9HkfSTaSQ8fRgf07ZmK3lpWgXzndyhS0TEVV/tcqRVKj9f1kE74O3R/ozcHjQEjgaj1dr4NUWhyc45k9BaSI9H5etUzQlbyCfeJ+7c0F//hCwuzoYGii+q3WcIXkNCCZfsqfqKjdWW24riy2Px1Tp7DbnkwgaXcQWtOVYmkTbFuWmU9hsTF/UvY0xEQUwTmFFOPEn6YWYCxhtGbOJYNynMiMr8RHv2WOlrE1J3kUIApa4PKubuGmVtLBDHCCPrpMeKf7FWZ5wGt/gkCnD9rhEI91ep2QFE5GJL7pP2TBxenhOUzot9VcFV4noURg+6C9XsoG4z+a+X/J7ue1Lwho2Wn0+xnb9mlBRs3dZt4awGtT3TAdrrjsntfpNAJzz+aZspdj81tUoHluKgbRgWhMZ9ZTLn+AI7D4712olxmRcKgspgeTJC0LoHkXmwiyOVqateA+hN8VC9cPFJjUmrRRM9ZAN1Mg+AzxHpPRQcns1snjUyREBry59lr1y5/NmSavWhFzotf6eZXGmza0gjgq24O/ASxxndi+P8iUOqA761qae/mPv1+7uoUA/zAb2OQT97ChMg33j7DilyvNRmsv57SeX4O3s/IYLak3LglagGYrT1DiIY2ENXgkiisiZl5T7l0TIbZZ4jrWVLgnEDz7rBoH9psk+OUlEaAD7yFbLPWOPaGHROXjc3ytHgb5RmPoJt4Wf/gVidIYJPmK4N7yx6tvFJAtMb2gzX1a799tx4yKQ1rOHHOVwrX73cA3b6tN1/x/X23lZlVG2Ke66aWFf6FBYCggPug+PIv0TNdqtLTK/H1HrG06DsT49bR/MQ4iVfzkfWNmXKACC5UDaVvI4ocyLEwMVEFhfmbf7KXMiVijDZSzmTSaiaFqP6d5H+WfazlTj3Rl7tFzp0/aUWDA0DBty8s4hBmUBpEET1VZ3lAW4/838ymik8AfAsf2fUY1OjhBrhvlDegEr1Y99Kra1Koh8gt3cdY9vFi8DAUYdR+P14aUw+IhAdOl9vnafsiBPzeAYd7SCE7nVyNJI5sZF6cAH8Kvsv8F0rBeeGT3rDrPF9pRGPTVnOyW+ORcNi9YhtGP54Blz21t92tpuqphAcpzOLT9VrPwKPo+r5Ab3GjxLRzNKGDlZiKcLPUOPvyTtspyAZ9oSODngSBPYC7hq9MteNdhFacbXGuyW7wN9nUSW02rErCM0vuBPdhTEcSqNRkA0GoGxuAPzDpQUzA32ZHVLWBA/VAM2eBPxfVxPKLTcD9/RqY0A5J69Ga34cCFoPde6hZCBjzXz522ZqPlFZN5wzsV2SuGwoEZ6/1aPNyzhmv1OQOXUkvubbUxCJndMDx9RAahrliKy7WBx54EDaKWaAe2paTu2+YxinaYLdjAdg/PDdI8M1cIVkgiZiGcpBxIYIarZJxYb2FyYUBmyctBBiyHLta2V0RlMMQc2edeCuKvjXAUbHwqLIcRFkGNDgVxy6tR3T0vXFjik7LQY7VdUAQTl5uYPTKa7kLX78trn8QnEDHhJPPhYsZlwRV8PkJfkAunTXrJUb2BwooG7yUt3cFOs0hEjSxvkpbtJg+Q/IcMiyXC8agg0+ycWPn53JrbeYwapla4IwhNDQSo4YB5A5I1ssj0afl26ROsi7Pjg/a3VqEw/zHuEPtKQbPsC9mIziJW/MEGWUUVyAyN8yby+T1mew/H9FnjRj/qCJgPT+I1RNiXhckayE+G1I/SXj+Ldsas7x8833VRRjmbjYImUhnS9N30mSFv0Vvq1Cs1HPky2bnMVXWoc5LOgikaDL8lgij0FVtr/J25+cub5EJEBgxIzCe/Ixs06QLs+62Rl4DATY+O/tiUPd+igvxbHT6BPIYAfyc1GyOvMi7fdj+h5QW0NVUTY/LV5cEEgQR79BEzjbdMw5SLiYmpD72UOoRIzsXUiQzVw0q59R1Jyvf8vbBieAyyH4Wr5vhVL3NtQOjhifSgHPodItqC3fLneWkzPoh/mVV2hnSqti9E/OdADCtamGwwCWlXwGaGayywJbXi9wP3yKnddXw/qyEY5+q/MgAMp7lbO2JVkNLK7XrvW28SSITgi/fpAZHPO7CSjlZozXh/KUfag0vlsc5YRYOvX9Jt+gv33Gv0uqd2ceQgDQxwHXZzHKYL0ZT9HIggePgIjahaJ+9lML9Nm4CEIyvt9iFz7BX1S3XzBQx0SGwERFM7ehCq45hfxA2djfIFfZSuhaHjKaFs7WuIoq+mlCbGd6b6G/eqeN3HOxim9i/47rqm/K35kZ9Xm51SputwuzIBShzcF93R9haJUmJeOS4Nn+KNPi7ck3AebBo9IXZfdXFPH3Q6NbcS2s1EaV4GZQVfng+sSv17orZXx3vs8nVxyoOC0lZagonBvNHABkLcsQ7Fm9qD6ouigeFVqFIISswWJRQQMsbOEzqtSaXSIIoxo5C7gjZQga4bTR7noLU19lI2H+UKaKx7ybkMcO1c9BD36JRZsTQMvyFMi5LsXRft5sN/bSF3k6LxUcU25mqMzEEZYpWZQJHTPqQZskQO3HMMhyPVUiF1FxnpUhxUwZdaYMAsQVBe/nk6rokEsD/WoCYKWCQvwYbY7S2M/KNNY/LkGeT6u8tALpF8jv6GdUsKwWUU81Cb1q6teUahzQfzhSeEL4IsF893Br0ZYRKh+sV6XoJY300USKxQrpU6+qz9bsUbTMrFGuSZgJPuhOelXCfUs72rihcDx93qkPmdgHD79eBLY3HxtgVEw/gjK3PFehBuMPPC8y4R8Ya5F9MM7rATFNkRxU3aDkjkn80EgntubkA6QjidntTctaur+6uyn9YY7TZqeGff63eL358buZbUOJFJu4IH5YnGGCi67NOeriO3D83ebeVbQWnbrvhtsqBNeKrqvSNUTclgPoREP3uv7MGzCGH4azlnvNbRxI8suHlAdzvKq+DYPLm/cwgS3ZW44pRTdN+IE8GT874wTCbzXMDg1QMYtO/eI3ByMMe6k34TUh7Xhs+y6Hjr15dk2ccS6Yd3eHhzPcj0ex4cQ1TMvLPLADQ8hk1zpPRATN9VsfF2Z7bhq/gZcaqRCuAGlJfEwKtrQFNO2tN4zGek9TROKZNuFLVkYImTtdwJmqvfEW9nCWpSr5TZMPC5q0kx6nhcgFli6RDltUlKt/MFxLmykZHtT2KOEYQmDwYmak2Pv0Zb8eBzex50fwJm3zdRPPsn9dkGBzCOJBVQXVzcu9Ng8sjxAvaGSC0FNe3zIOGiicVtHGhXrzlLeuXqUrnYGRApadeFcyodlhMDvchT6sfGH5O1xRv5uigi1AVavY63Tsrxqacga3Rsh2Phw+td+byOOTZGPN0+5A37ooA2RvAUawZ2NJ+RnAmF31uthGzeH7z6lKdpUHjMuBlLNOZ/eBkH0hIJwtUch7C9BYoVu6nCFQucXIYzLskXakhRk5coI5pJE2O8+511quIGHYrO//hvt3fzXlf7A2cJkKPp9F4A6hKR9jvITHyjaIBnU04TaQoja2bn7H9APmbBwU3LToXJ18hKHwfbH2dno6XJFuDcipPTBywyBKkTWjKfu4ppcnApfj1WCoEyRtQuSS5WUS3o0N0VR6601dRME0FaH26Pg35XuqnKf17R6vTYzJzoHdy3gM5wX4YyZhgNL/1GtTh01+IQFWq5rHEfeZbYfONdEEiO1CEXahTLzznflMEW1obWgid+T5AtvXjdV2xpZfzFwcGTvKYdu/vQoEuHCBd33yoNBK3xQAqKcmrHN51Ac96XSxJ8c6rKOeMh4aeCNTTVBq/b5X2KbYe5Qy9Qrd/Chr1m9DpkWycfAo/bTnw9jLvlVIC/SktDEeuxA2l6JwBSliQG5ApZ6zs9xQk6FVzU7xyM7UHOH/zZJc5VVHF6/JQmdhYxQx47ZYgSf3YTMRc8kTKE1puhzXrN8smipMC8SJy7zF5OfosZ8OjZ54NlDPF323FJysn81hdDeYmGvWZw4uFhEGNr22v94fYSsr+xfks+YQ/K9+jemtC4jdp4Nr4vEHkRYO3FRd5TKBD+/bfiqzG2nl41Q8qFnovCLwyvjqb9opsDEblCOQO6wH4I0+gJ9cd3c4/IIUQqgcGRkoI9Pk5MT/p4N6MsNqY+45x8A2hCrcA/zae3nobBPIccLIrk1OEYJ+ecf/tZOwmuzXQRRnMTzU46CtAFkChhNC7CJ/dWrYwpFpOOnan2LqGwfN1EGqLne++zzIh8cJXfrKwVfhVzq0knepzJ+vUUWWv1GzfP4pzPgZt1s9wWAWU+tmWgrQf7VKBChIFVUEC3kbx22AuQVwffkzSppFGVL0bXagiJvR54RKxnbutq7f6y9MzKH0Szl0jON+WSQSFo5WqiKzr7uJzKUf5T+QfIL+SPzXuMkbyEOziispSLHKvb3c97uPKKUyNcSOcQtj4dzH6RHbhyUmI2JGPH+o3Da5vN+5zZVk0yxjLgo5ssFhnVP/FObYBkNnfLR75zJMXkjNP6vNYfL5l8LqInn+fz7msMVoQmcBeLjOJoj9O7uSV4QSTP6UeBIHZxebPEpMqXT1Ua6C3UE9ioEYgNsQUCpHGIkpAaSrtk6OowYs9fSN66m5dF1IR3nacQNdiEbLFZXatOeuhPPaw9C0orXx6Yepg2GQmbuk0tw62GZV/WvyW47z2SBYk/v9NoZxq9zuwGlJiVnntC9RGU3Zme2x5Jd4qm+PRBNEKwVXyMUKBsjPpFJmKpM5lHZL6BHKutppazMpaMDmiJI4DwUW8tQ4P+WU15BCQz1PseiTJNryyLXv4URtdHUm08AobuuKFSaBAu3MhYkEktSUegsnQSzUo+YzNNLLgX4+4U4tHY207ozJB3YdQ9MuYKG4e8QySaYdMTosfQJr7nTF03ck04vI4oRcHQbk2sXcyiD3O0ljT9aj17BIb+737flKh9rbMaPTskpd9rUxmHInmp/era2pabvntTlqfurmr0fx8GgLliOaTZSEUOJPIwXbhLYJVsKGKdAazAK2UxInG78EWOLxYsLDQj2iQGjYk8e8jy9P9EkblBM07Z9QhVcPTXOBm2cr8u+S+WrIpOY9XE7kHut6LOhQNebAHc5aH9pCUiFlSz7KfcUa9/5pBknYVLUdvAjtSdawJhazKWUe7beUPHpaLkzMrcR8Af1wZW25gK3wao8eQ7mFWXL3ikDGyxvEHztqVRO+DxZQ6LhBRWSIRL3DZDbh9HsPneYdUTYKiv6saxRdT7uSf1fTicWwzFT4ICoGKQuBn9Nb8UozfMFurBQQdY+tUNRXu2gurK/bRBh9LaMo0agtLv4ZlOQWkJoSQI5UadCagTkcEpC/T+WSyJPv2k2PD8sGBSghjlmkFJ83Sbojw9Xb/o+yqDaKaBirjZUEKLaXUSXGlnDzsqSQstMkCgWKCIPV5cBoWX64jgqaDUbDjXgjm5mk1zXjETPauUCfbq5/KcVYUA6vsewuJDqOixGdSy1z07y8nbnIKZu3vuz5I9/D2XOGbIoTN0f9dIaR/uHEzINO4ZrH54+V/kkRmKyZckqHiuul+wtJdiLaUFg2YrFpkjhG99C0ssN/YHnegXUpUAX51ANiaT7eLWrax7MAaMNn5BxdVxMfBfyjouNFyQw8nOrP5c6LIOLo1IF2kYEkqpbt4jzLb4Yr28JvzoZWWIBnzP35AdR2bSoOwrWE9A1DEBGlWSRlg7lDPXN2sdiU64UJXmMi/SxKg9hbIg7LY/yQKBtxJeBo/ajVUJGFVuoTI2ACpVwStGbtJTra5UUGUHOgfe3GYJFnTP5Khl6aJMs5IJRrPD2eSkZDWOqpqSfiaWGUlJKOv/RCovlyLgSs2OFG+syYnkAO9zXQlm+rMBOGqPJDKsNHXnGJG44F2SXEPpMGANwLUT63U6jKGpWgkyaKvyywuhGL0m/CjFWherQ1KmADD4SxsyYimo+b2G+TiQ3ax1RAYRXokfFixK6VAFU/bUn32D8ZRYV6vP6Kd5omkEHl15qsAR9CjEo2FyJ27Hj+x6ZR0Z62Ti5tzLi7ZFO+jFCFqK1kGFtFeyNn9Zabt/dGS4ODH9zadh7qP+rcJpBCMWeUPtcylUJd2uhcNLuL9bQm37iHRoKze18XihhM9BN7PZE1MLNuMjLSQ6hE/P3obFvO5hr0SIv+GXj+e/4ty/xiat6y03vXHIlcXkoMM3NaefgdQXKY96w5FI1DCBJcOe8SfMAfol+vdMXU8J4uhgQwd0Oy9xM0HgFBlpXCt3tvPhsAHIvy6vvDJazfnlwQsSlWGzEkMCYbvgg9vciVoIMov4haJCo8OjQZ5UivC7MEp+O9h7qgkS4hVByP4auk+4/6aUTl7Q7VFyMd6PrjfS5wtYS/8wNzrxmqRiXShyLv4DofW+FtDH3e0+blAnlu/GdMRf3MMEb1Io+7FhkoTtFBY+DCAwTEuz3+yAESOktYj6z590zmnt6uFhhPYw5B5QptV/R4tOpEtfpPEN4BrmDU0YYMOVPlu6ZlRsUmyFarKU6xEg4ngVgtQmB/+SQLvsPsEaIWvkxRut+7bKObeGzE90xkDX8vEXpXymQkpAprbqURKUBafr9/Hlm3P6av7sgaiJIbGQwU6q1FWiRQoNHXhgSs0ejIKb/ut8HzSlgea0va2fGJKacxwaG1O2/jfCll5xMh6VkcNw/DCyC1pB+mYVYLMV2gnvk5hr/ZMmHOpIk4G2jGo5rKiUvwaKptYVWdJj2bNBW0M1sQtvgZv8Sr0DUMb7+m18G1IxW0KZ+YkoAxNsj9GTT9+F/IgI+AMZMUrQLZGqO5p9kG/V8nf8wJz7S4LjjYOJoKwMEhsxWe/8BTgpVihp+r0ji2tKmuvB1OtJii17v1INe1D1SfGNJT0h7hKD5oSg0AN7vOQgGQYsex/aqnFuW/LDxzsdPCeYAWDpwYnY6gsISJP/r6rPUSlOeZB5TJ6DLrdnOIMHC6RJUNoExXjqfXxLeJA9kqbQKROCWl5ZTbw69nnGW7yXZKtc7Q5Xmo3W5x9R1Ip1ZMOc9SWncKCujLgWoGp5fEv8RdR0OeijdSDDxsfSzaALDEj9bJIl5ikqQXQqKOtgsczxEszUMBRe1uq+hyjkZKVxa6aV2DQ5nxk9BppobhFdOgIz5nNKw4akKiit6XQKe9T9ZNq/dPEwI5mZa2hrhL4PCfXvqNxOiwXou6JpHwmjJPuwbwdLF0q0t+QO2abRCh/sx6ETZEbO63mE83hSALgGN6YT78KSH7LQvg3dDnFb5RNl/QVei7P0gNBX9SBDNkwHM4K1zasiGbgZip1sBFZNIMalkCB7BWaGMs2UqI0B7/c6FDVosu184XYlSbG5JhQi4/xjmmdGZFD5KyumhZ2St0sxZTjMVpP67KWv3KY9wUNlvwEpGE6lGfVEc36UgWdqY/KHD0Ohc7fcHTKJx8EjpffLFmkaMRvIWaUYbXXyLQhRqT5KFCDBqFvriaAhLwf4NhCmi7TmFugtfXCHdAgV0YHyLTEsFooH/9LwhBscKwnuAxsA2rUZIgTiQfiVpR+Ndju5MWqyYXydVcgCFhRoGf963zCMy+q5ZwJMODDDdeF4xE/WDjDsjNXhF+kxQoukvbkrm/ufrXYMPbcXE+oscYXIQ8Cc17GOACyZKfd0UuzcxYeZzqDc4yv38hNPCAIPjjhbFM8nHkXf3WRgPxbVojeBYCy18SYfi2HdReE1lAqQ2KGJvGxFBeg7EBVI3DIwAjpuvtT/OqQEo/xKJvCSMkx5+eUtUuu6RTtejy7r2Si636zZlYCRAUOggqS7BDrJjnd1iKfymt97gCFmQ7awU+cM8R67Doqi8SA9ozoXhhpZQacGpLBQQ+c4k7vCw+1KWoGKw9sO7CWNuS632N8VFArCs0cRe7xAlOm0E0cw04xAEKi/MUZ3y0A5WdS1PvY33AF2k0bK7BW7IkKZrJWo/KNXKwP795L9BYw9J457qXeMiNuy3gvIdMxwQIVTNVBwYXIBOeAj5aZhQYJBjYiyhgcI+RTboTNB+X27AaQpw3uBxhiVVsMVyROPB4087n+Bot6Dl2DQjUaqpyrmQdKAaEuKz0I4ANGUFybDhXIh35KNFzRLrPEeIWyenSyV2chs94atn/dFKLTKgj7e/7JuJ/J3G58w0StNFwtDkC5/iw2bIl4XTP9bb8+3Giz5UAsoMrqIVwc9rJFcFapT6sNnJjLnM47zReHg/lsyub0K8EPYpQNGREHtxm7jvtK5tbRENRtXXj2DqYehaby9UGBA23NzlYbstaeHCqcTUlVDPt8EEwt4bRJPVuHEyL1V85gUxdZvTPYs1luiw3xlXzzRY1EX6dqYWYkVruWHfjSk5K5/LWubI8m9qLz05xoG04ca6TJxSkdpn0xZ4SG4n7ZBsYWLxjKDGbK+8kMlqh8/qdPYdS+KB7V4j9zFtnyB5PJu/FzzCWYF2hNxAyKNrcNMdp67l2S5St0xsOfyCM1Jun/+r70GR7lfJToe6UOviM8qIQciC6/Tyo+Yr3sLTIEjSdn3CnHMVLZA7vXP1xC0qmXIwweh0oc/RFEH6i9REgNO4ACQBCr5nET9HMlfyw81KT0XKfTYjYRWk6/JGJar6niaFsrqfzz9WNZBtlMQQpHoV10rfvZ4hDzdqsTV6Y5Qxvg6JMl2edegBGaZDnvZpxhKu0XJkdE8m12BY3/bJeip+lhKUELlmuqcNzI/dJtV4IWE5zRf16Hh9w1p6+SqK0uGEKw5tA56tsT2cdJU/+0TFaEDDlb5oChp550eY88StgN+g4FITPdnb6YW37gBvOZjYORh/gU/na3UlAc+/+C/eKBKgq+AWeeQwO97GZPZ+F+oQtShOfYhrnQjV4YQ/NKtej0pb3o+rDsVJC+F/vQkvnnkWgrm3mQhfFNv4uSNLzXaiuK7/Q4UurGpYdogT/IrfKQ1bVx7mwO+m6EoZM6yq54JGd5fkIBkd94FfB9UAD2W7qfnwpnD3TsQP8AwHhFxyZte5Ek4e2RqJ0TaQah4zned6/bLgSXGZ2vQkay4UExseybnFYHKU0unkQWsEsqIQ62N8/lp7C6vr06Il0s4V8OfFkuhFNGsW9ZO8n0BLeW5SmzgOd4B6Vi5cOT73MJpaY6u3F3GkXEu/fshuiZwcKDKdo7OA6UbQ8KGKI1TmdU3PN/fF+v1J6tVL3maecvNtpRO4eFKLrBao0tcH/l3pPsKbmeRADcXUyCBUVubB3HqP7Detc5/1Rj2ir3ehtGhlNT2pjLgw5+g21KF4uK6b8AZotK1vVlUt3glUrPgdt7hAC2Bij2Dmas8OH/PN0u6KF/MYuXCN9Mx5aCP77VUz2WV1ljksCGaMlrmEEWgfXqkUfakWo9LrDFOJSzkLGc/p4FZ5q7gFGpVwefjsxqcZBUMyT/k286zyJ2GiOJfXueoD6/EdBtoCSNjhZjfmvw18C9Rj9lL9M402xZ2YWAfoddbo4W/bab4jm7lRjGOkA9kxdUMA+BbE9jyqQzgVKJhyHWmihq8G4nMyh9o42a8y9bSHXW3ny+Sg4MAB/MrGXAP6oU1qnhub8nnShd5M8FDUho1cyx21k8haanzbfwMAtibbPNojls1O1BEAMQkCdEcfklHrbBx3OsLE9s+P6kIZdUJwMcu/YQD4Kv/5IvsjcNSaiTi3XfJHyMWNKeE55LmsfoSma80uSu+i1K18VwUnS8aELxHdltqgvAGDW1Kaj0NvCV3VMGkw2I5MeAjjwOSiLkRHWxcff7fu9DdaAHFDQiDGefOSzatR46c3Run8oKePU0akgRGyNRYuJpH0zglEnjhI+HiSq7K1z3Jxui/GY1QZ9pxcxusHO/R5OlLS/0j4lCFIgaL/FR1X8OY5jPM1td/mq3IDFSho1OPSh0fR5okEqTEoiaQwLNvE+XQksMetrsafzp341X7LzymwimyPNhSaTw0P0KekFNHUgfnENyk8RUfpnfHGrevJo54LGrob+sR+X9Z9yh8fHswGA1+X9V++0l8Y2kACKDH1ohGVjXW6/sA5oR6ZG/fqAPhTagFuCuIEMAlNfIeXAUgul6Q899zOli6LaiuzG747xTYqtxTtflXDfd2w1wZ8GXLv0HAj3NjxXeMUQfG9tOMeETBm9HWuMexQ9dMNhBeJuJ2/emIyWS81fXsNI2R4FyMlvU1YRkh7nWOMi+ov3jD174zypj31Fd52/PDihM9M9lNKfrkeFCi11/rbAZKSGdQaVp/ZonG2HVHuYpVVexkXoLO8FdY7uZZU43/JX1IARpYmxXOhG5lZghARX44Ekym/zUHfg8+YIBpvOpfDyQVjFHaf+ky+xKgoOqd+QoZURPaANQ8LMJhyTvRr9kv+KHrlF76Dux4cUkyZBNhV2hZMw7c8m6gEY7ZC4jIpfQrVgi53NJDFnu6yu4uKrI7BQK5SY4/8/tw7rji3cR0BUgUOrIgNB94STmbg2DXV5GDfY05YqoMAMiUe/L69GrjRoXbc0QBqq4VpUuP609KMh4ZSvV9hx0IGDLGJ3gELmgXgUVlw3nbMCei8nQUYcpMMuvTrrkwmhrnHOCBPi12t35BgFG2ZE1zpLZhixEF71cBbEhc8dCjyVLT4r95kVGpjkVrxYV98pYAfLO1sar+bbmdfniVB41GnWeEK/d3gdHxtSUUGSBjEiapqXEPMirhkrLFpjvIItc3tVgYg5wLrSAFFTRyTpGilI0Ckde3Ec0u3Kn7oCxcSVCgiJ+UaNr0d37hwuAjmppThNFFIo90vhXX2PHj3yet4CccvK87537ggOjGckUbjlqALtoVNUFaZAC0IA1A4go0aii8u8yXgx/v1DuoEm3yuwPA3eHsTx3wtMUwbIgOLWGMDHfIMsoV6PK3XmMUGssgIG25Q/o3FvjqiNRrfTXIetjA0cv4ABN6hV7og5sNiscOMUEqSIZ/a6UspV1WBjXEYe2cv8+ZiL0pa7fI+38qTtuiHFAApUqZIbGsM54oKUSws1aVEt6HpGJ30MMit8oCWZMWVY87DQX07NJFXUU0jR5TKU6LeocSNth4x2Enf8eKnIdp1OMG1nKM8x2MxesI8x9UhlSPD7RQBbTe0rN2/iJADbAaZnLUU4JYn7Dyhh2i5SvW22oIyKGkPUD9yLQzXArQM4gb4ZGTMsFnwnXPSBEULHOo6FsT/YCQ1FHiyCwG167fIQpvk6rah7yXcXIKyTaHsk+SfT7EW5EwZNKc3RCsEEk/GO51z7SbcACloZHbEEnGlNXYWkPYXcw96vMAPHD1U+L/sfB6f8Dwv981wtdahXzGRGLPvaNwlThUT9fpJXkZ14yrvAaTGexK5vrnkoW3RjW+3mWk/nM/SCpB0e0pQ2vRaRFUZNYU7UDmvJMVoAiQFLIeJ/3lu27suYMlLFtw2BGlLVHYR8ykaHxhFEMkamfNNwoVeaWB/fvDNGJvhVnT7YxHuVufNf0dlwHWD0syE+WIfWAk595XJ/7ufJSdCME9y7nEv85XtFTdXS6bHxdeCJiB6200fSKOqCCzkMfiSpz9FsN7MvR1td/x7DiJJrfKCsePaaCby5HEmC1Xkuq/QekBhwYO/XD2AysSNDaqLuD2sEq18kSIAq5TtFgUAZFDEdifEFm74wyCGufRjExE/3t0Y5utCK8EfIATwPwAy6hOsmUpsnzY5nTMS1wGX9nzUutDF7uCKIclGnbD8qrtij9Gj8XQEJTC/D44oghtVKYAOsdvldE/B0WsXkZ80i9aBW2b2FqejSx3AyggK9Py92hijjLpzcPvSRUOE8+jCji4iRPVOo4ydWnqwkZzClATm+2u8TwOliTkqdwVvJ2a4NmjfteWiGtSU+ThZF15BujJnnJ8cOz/l+6Cwn6w8HuWJrsZkrac6sQ2e0Gp7qRtNmuOzarAnn+tO0ugbGD32cBL00oRg7FwIPseO8vExkxURG71lz0LhuJrrxqreeRrwYhpPiKv2KnsGg4JqwWVRc77sgf+Aj9fCKmaWnkBf0iYqNYejUdadaqzc5jZBWEar0B6RZSh3TDq+jQV57I4A1TLzgt5c3x2QaOvbnlFsS6umqzIjQtsrLs6pSU2hDn1mETa+taWFEy6lERvGkL7Oo835ULsDLQWJMlJlHR6LAVB52RgDKQi36QhLakYyM3lBD/OLL3QaZCbr592pxtiyJcaCKaHp4BpzInDGWBkYNX70mFkoPIQp0njd1+g8ZjOAU8L0Hnfa8ukXiMn2oO2KX7xhijFGs74JPsemrko+E8vhSkYK25+PaSmrEbKKjhbYbt/3WTdi/ZS6E3DLVTT2zRZo5DlyQCLf8CiUA1tWs3XQSK3YPcbfcFrTQIxKaaJvgrOZt9Ki1gnLO4Qu748wEJjm9PZwFX7AXStjpbZGSxbmV7rLozlaGYdrnRlTLTkgea7BY1CzuZwxokFB4SytYYCkVTO9COwBex/vZopXli4I/3/R+6fS/AgOmraz1tm993O+9D6A9QQOJoONLmn8xkLkKxgc8Gr2jkHy6S4oUJQX8K+ZN0T8xg7YFrYyVDLiIz6YAKmM+uyvvUP5eWKddIoy3TahBKiasnEz54Y2P8P46xjRvR+uECOF9EGOpKD+DYjrCyNauMkWsXcyn++CLm3XxgPWnmTJ7sB5Ld/Eon2zRJe0DZTeOzfVdJn3RO0xoHP/2ALJzFGlChzRDmy1p9sKhDZ+3Uinhu9vq+gi1GbLNfzHNxWqvzmhcMvpmN8wZ1XXzZDRT7T8DsWM5PGxT9aKBCsNCb/cXGosIKMmabJTIh8UUPYflNrE7c3HzfSOUqSRkCBfhRnrM7xMWhysi8lG6EqSguyEhoLPwybMQbqrjr/vpOXsiBK1zL8JbL5PRVwl2RJnYNYP4but+tSYhxzXN/8yc3fky4rsR1zOiJ/FnBTCBpa/02IhKcYsWVSEkGmHOVsXfv4yM6t6C2s2Yn8jniUsLffTbI50G2yQRLqfWM8mLliSgWj3bF/hiipiCxGQHciT0Cu8TspWC1zKVRK4RotWRvcCq7fErOLnGgyI6z2UI9TN5ZxPo/o75ntflBQtSj0nqSRNrd/Erqa4EsbcerCMnLhbCNhaCPmXZM2RSQXI7m34OwWIHAJU68xTeAB1uXPJVovPVr5WjQm4n/RXs0eOTFl3u/WqEwg69y7hZ50yaax9XLX4IkB57scNZDeWDnfCpc/MVkzI3zc9su0TqYmLd8pvZJHmc0xCdAuRQeFrlrhBtxCqNTWZom1C9aGaEnhJHlXjx0IDAV67nVP58WHqpaVU9wU+ox8dPURx5bzbR7/aWNZR8T9HdF2fIf8PDxo0CmUkfXXNJt38EZacy9dIUwWBWiN0iN54lNVytuz84JrTlykZe/uadb8g02m4q6CUsGA6gh0vBUlvgr2dCjFaMTnTdm+4k+e4R+B3q0Qm+yCjRTBdlS4jDk1Knq2+UGUwCo3We57WA2dsu23bF9ws/GjWkL6O+bIsDZaX3RUR7+EWff/BHrWOQ1WKil4ZU/Z5jO10q0lV0ot7PLwpsafKjbcy0TIesPxLwbCUgfITU2RFLCQuvhEi8p/1AcUgHTCMCjxY4ZAVwtGMAnS+gpwbazJkiy8GAGm/9KF+vZyGdEHtO4OxUsP7AITvPAPbbQavZOhFWNuC3P6TQvfVLWyg7Du9bvlhUHpmO0XQ11ufWgScS0Vjis4QMK2wUtG+gYzux8mLBvgZXLnfT0dyOGmjLv1HDSnDS2RihMNqxJDEy57Z21YLpgyueGGqwVAhDXo3bstqzS2PDFWFhai8U9SiCguAgkj9P0hzFAk+lMP5j0jPIOcMdRTApuE3J7wHtK8gqS8B1VKQBAraYqzyUM+ud924tZ4KrSUPs7iOHClanQAEvoYWJ2CWbyp4URmp5WK4PZ+6D5tv4hfnu5uhUYLzTjdUgxxILtrxP90qCgmdMqPlUZxltfM6+1EOKW1jircJckb803DKRLU7jicxB5pVn4VLSAAsrpl1GsxrJqLTnvQeaX39YsCHMbtqMx0SnvCRrvGcNIXIk7ekdkvAh94/n7DggsuoMNyXzKQ46xCQm0fL/NMdl3e61WGrrJ5F8g68XdlRT/NJcv3UMcw2uMiNuiHA4XUEKih9KMVESO5GY3tCmkI66hgewnxAk0wSovKxZmDL/Il0xcfMGpe6T3+OTAzG7+9LLeLFGGjkbhY7cvJLDu4ObdlX7IRGGiGixHA/AcHWXhPx8r+EecYweCUakRWsYa3x/6YVt86aOFqTOZixINGyfih6406/NplGsPYi5kL1U8n7TbL+j28Up9OdygIfoAyQU29ZM0wD4AOGydylsbMGhTZDWN1jTOCSjQTkadkLjoQzyUdkFGoBpcF0bWZuJ5ffgI2a5CSovFTveYiUPBQRoaUjMPDwf26uhtoTxOkj/H6XqeSYEz5uA17+yDT8i6vYe2RxV5v9hasioZDlJWw05D1DaCBjrKkBR6WLvHpwTf6njZwyTppAcfyV54Q96t7QeRmpTawc9g8emLkEHZjN1pUqFoG6bGyKBwdTOwyX4jBM3z+t9ZviUW1H7JRhXtrV9wmKlOb+fiEUbL0JTchn1y0RQDrkPrwkU308e6YPqMzxre9ZF2l8OixqwWF1meTXY8jm7ugax7yoLJxXXNoINeKRLDY0i97EBbKAl+DlKBNq9/ZIHTqurYKmJMaSdpzzZCgTDw2p3vxESB6TYMoJVvxDzbg8WBvg60Ql4OvcG7EZ0Jr7XqLb90JTypihoKAZjwlVRL0evVcpTzhhuqy1M2w3CC+FUwjhbXqZxtQy3IoQGmy67PBDw5P1EydG4bEX03CmzjJ8hAg+xjm6xxG5VgrQUdzj6RP71eH7j83hUR+3hfzVNsE6/FxcghXoRYFAxML34Ne93uutxF419Rdk4x3/896M/EgKunFe/oACBXP/wLYZTXPXx+bC1V/OlX3okC4QLb3IpUFQtjx16NZY3+0azAb+GaLI4NpiilQ36v5UYQMmirgYM8t9FC7eHXXFyfcqcglhvcd7Ak+XUKaFTOnZWh/8A1+dVPrrEj9t8n/asajmAOFqLczGNkUYO1bv7A8lVBKu2uW0L4dh6KqW6/v5q4XMj4+GazHlMfuYrBrsJTZRoZ2U0TbizTqsfVUsTTTtjXwv8KRwMR4aEkHYF1+3wjBpYkRbie9hqf2uQBOC3fAgEIcPLfXCbfBwsijoelt62euYfzg+qjBzTw9cC5EPW1SZ62y3dOeqNPAb7I224EvUdrHGtAueZN2SPnc0rmY2/D2ZWVaPA0GcbMXUPI7qxkl4PpT2J3LMzbEab2eLM/ZGw7j/X4PebsRhaY1PYIbGf5QbTxClCHNm7bqhyk6Eqc4wPStafc2hPsnuw3yt30zxiwJAKi7FyLMPQGeegi6cCyMiBAbucS4g1zkmaiFS6wqSzA7JtOkWoPvlmSNxsT7HMJbxN6JkFaoh06cNtzedEhlSTWgEwvZURdWdeLB0jaOtPKSTcbcx5vR4WPatc2oWYBzBp3cUHpktyZpKkLQUHP2VF5oi4BKzquXbw5nijKmVv+T+hZq+USs9FKucnYZUjpgogIliAmX8z8K7GWmiSseM643ZTTXR0ARVNe7dy9Tc4qqCtWk5QN3//wh/FLTzCQ8LzzW2ryTYmqh0LGK+/1+3AoVYchnK1b/je20uef2uP2049M0MrYy7U5rQ0aVhozRgLbGb6NXPY1eCrZDGR4+BUry+VG2g0meNh9+Chp4eyDGUa66wjTL+HAHZmFF6ZM6lgetW6IkG9kEtjs68XydEZ8s/mvJP5EYdhpJfSIsOTBN76bKWroP6Fs/2/IDk3E1LOA5EPuEf0xGsR0BmKXQKoMftUnetrUe2JssE5SscFkWuXUbfKq8EG52fgqRyS65nNYYKmABtNmXoukh1zzevGAoi6r2ifF8jKHWeyslKNsvpEyaLLzXC4U8PwX7JnvhylBv/m8XOiOVqmyatUz9v4P2jcJfU/QfkoNtv9Vbp1VAnaRHgpTsRUuXlw4m+KDPGEU1d5KHeHPPulpswrY5WU2k6KtcmSfny2nWOKQRyTeuG0OuDBdPYLBBLoNiGDAwnS/giQHSfWoAUaZl2pdbY5OQWkPaZ+3tXlGQBPyg+4UNDeYsQitXS9Z73LVhuprUeneEY2IBw6Wofbfep0krXqeypIzbA5nixMUf9L4/XUb4JZ4fDiIAUWG+eDfXvbYNLzYRLA1IutmV5ff5IJB41rkvul9PtKiCDZ+13vkFH7I3l4WEHHW83KamEYgnRr4Vg8xAOQwD3itt3XYsHThh0hKZ+skBCn5FszvSNC8bVb5pDLlolJsRl3dKiZx/dWJuVVcJ1kNAHYlLi3zOg6RitpDg2ayFhBe3OGCWmCTmggEVKPKIwkhhbrEn6QktZl9fEXe+9IE0okMHw3OLaUof5u3YQg6xZSc+7tnh5Jq9aJ+BgvPbB+ORRlOzAmbhSFAOqiZ/0PIhnRAPnf1+c8HU0WySaNt5KQqM6vVCXfIsKeErCM24Ipw7TbMSFGvSipvQiHfoOeUoW0BBkV+6deyMFnvjJi2ErdCzvZ0C9VkdGeB8n8SDbO5D81BOvK9KXrRr0Lnd3bmGI3C1vfSVb3aDMacEH25kO0GXlGXthz1FgLemBoJ7wp9wE9VfYV3FLTW039Xh7CYxXZMzdjqROYSpQVeIscmzer1YgQmqPQNDFln+qbuoyJ44/GPub727bnhI+3vixG9ja0IGhOOyPffQKhE7OUm591QQPE6/T77UKnhYcCc2k/ialRd8slPEyEem1fl8TMc5UHMMdx/G/pMi+rzVJjrzSPbf3Zg6RPf9RIHmkoi3H99eYVp4/Hr1Ki/iLiadrB1d3lZdmRp6cag7YRa1AADdBIjFwfKpv681LUMBvn7M8Lh3qS2zMb1O8Dwg1T05YGfOi1No+HGVbz6V2xvNo7z8CT9AU8IKeyhZKiMbUii3mza2QE52scaoVrsgj4xIzD4fzc7rEzdX6cPN3+mhHx4joW1JzR2reFcM5Ro1Wd+v5ln9GsayT76ytPUf1YPERLnUxV28O0jMRG4zhOYQTZDJ3+RSY5VZmwdxgoUKoO2sHr3r9wjQrqeD1CjoxAtVN8X5OhxjY3ukZ38fSywmdLh4fJjAFciCmnxSmumsEGns7uPDMdBIJnN9V4iQzDhguZTBA4zap6mjfgAK7fHWZ1W71cBG1bfcbjWbOgjG1IFe/Ke53DtjN8xTNukKjmTIrDRZvosQVD67/4eFGpcqiRqoQDHLMGwXJmGEhrJpXnUe0PRTrUrdVX9oetbPy9AvWgsR6b1dHwpTiqomMWbt2baSYa0PjZcOg/RSWAkfHpy2i5CfSLfuZV4GmGrD0sd9zlSMnzxGr0w4t5pqAQwEH8uN9eLen1om+lzEycGTO2zuKKzSPea3RbdiaEG2eZ1W4Z0xvXF7FWUP01eLwba4WwnKo3EFuP58oO7Hc2TZtCMEzWKlkavIzKbULswakQLTX1+UWfZGeBUTnPRi2iHT5wkMOV9POMamgDDVUFMSawKOZoTNhNTIZD7VtCj3ncShwOPx0WxHlUI2vepVKN9cCl+o1X7zvRGa2/eTZEQW4vFuyNN7Dw43i16vgJ7rQUcNNCDd0u6mwz7w6l86xrPGGBAznSscJthjoTfVbxJwerrfiP3X7OMUuaClP5OEmS37svr3/draq2vCa4d3XnEbPGrWNhrtZkShpFr/XeGS6JPmP/+3FnPKY4kOxN4bEJ1clmh+BtZYrECp48qdBwSx83qxsJeCjVtKZMpgDjI5VXYF7YcQR/VrCyuK/5vLu2cVnsvK48qhZa5oHNGQD3oEF39wTdRfe/FsVr3uWKRZsqBhPJAwy2lBt7guTnZeU5yPjo6WjiHs0Kbly1Ih79WmrJz9Ny7QGnFQm8PhwR5ZcL/wCV8onuP4MlT0Qe7Ne5jg8LjtDWsNo1OF3ql+wxafKtNfW+juOJk0ak3ceiVPPTST4ZbezJrLV7+8Q7kiE9suqma6ZoElYZztZ3fGBm64pmQmn52hT0tpUvKSSNF/Ow9sPLiIRyEawayC8qyIAJwhr/NzUHcJuhAT4wW7keeeTx96XZ7DsDhhSMnjlzG2mkQ1p4VATwgKRNJE+94WRIuo4WmjpOy/sc/WdNF51MHTSMeBWMjwfiiU+yzQX0jaU7Ocq9C9Whb5hmU46vUls6O7c3S9Bwe8HTBXJiZOUXiH8HxZ58Xr5Uk0VyFlb+S//5RN1+T3Kq6cpv00iX2pg3WragsSYeNKAepzqRE0o3kqPcLtrXK2L/o5RDBt3FxJpKlHxNUVw5Jb4cg5K27+P4YlN6fMxCkuAncjctSDiL/eZ6OBTJqb6Ai45+Qx9sxqjiItFk87uO5kS16w+KOeYSZ6SsLrsmYqdKVennSct+fpPO4tb7Bazax+/jAlR5OIcJ5TCHgEASj527nOLY2wtJFN5cgjCorbGiuTIf7+WLdRh1xG6SGluBxYBzg6ap8y9qWJJPamW7DIdLHYGHgWNLkZL94NsY0djq+bAUrm0v5nJ6Y54cz2+avpWz/MVJsxi84mKscq+C0DEkK9Y8esqfLjd0YJLeVPtaKsqVqG56z0ASL14Xr0GVQ5vLq38bS1UzyLgy5EJOwq/yKhGkZYMb0Pt8aJOAYOVhwVzj22tbyWgYQc46v9yJtdA3GQ8vSVwKsHXNwtzTSYKllME2wYyY/XrsBPAPr+TdbpsR+4+DxChcVJBL+BJxRtY5gN9CAaVJT36M3kxOXGFrEXTGeyNTxfzQdIuvXJ1Xi4s1lcNSRVSGoinyeSoHfYBR2E/KXiyfgBPepHKmRmtAWN4zryj4nmQC8KUa1hWVUBJltRi722Dy6YB1lkqq42I32HHzW8hw2dtLH6OXpOWOCRNSBsHN0WwWyqeqxLyHGaegzYaClT53h9p+7Kax0unxWRQyB6befSgUyIejPSROb/7FABSGNbOd7ruLg2D09Rffu92J4uX0oQDtFAZPD3/hWMd1Jl0j6smdW6NvZzLUzk/QOBNgeYBLOYF0ss2YBZKt7zHrIHL1tvYCxs9oY9TahT12fDVA9wb4ehj+vxtfwyNatz9rL0HRSNp2T2POow6L/3DRaqfMxwxBjVvZ+ef5VWcizwk4f5P+a3XQETaYXcDzz3kXqGSDwh/1N6F+j+VHyDuwGbTuKcLaeu3L4f8b39Kk7p6IUeDACujPgxP6vrMDBOiTredJ2mdGOcAS4/8IgM4qAXG3alz/7Wz5FW4Rp90DUyx+NM62/egkEuJciW75MqLWUofrHQX+AOxHVlLllEpySkol8Aq/Gvc/lpZqxgmu4+JWRU8eMYrh376i80FMh+Q0IW6ejcHUCZsCxn8ZrKyw6FGF4UoVvE9N80O3vLSUL1ms7pxA3aOPO4Q+5AFTp609zTe2IAnJ/+Ujjcjai2hGikKgMVnJxV6kfFVfag9+YIQw1/ASkYAPMkYs4q0mMWsq4RZO7nf4XikQfydu9VBHDB7B9loGdX6IZKddDDY8nNqnq77mu+kj7xNwwMY18Er6FMW+RbSv7SKvqQBGUtxXNksqRsKmSrpmcwm+HAAa1/8yurfVEUCVUxU27W2YabavIAGWfnVgXLupxgrHSWreOH6ijN2X305dKEjp9Muw8uSkJ6C498OdUletHfVwVP0Rc7XvfhnWlfuEuGkQfP+zOZt0AmUfJVdXNKUVkjvOi5z6EA6c1c+aLt410hZpBzM1TmXuGTP2WojDxeKZRu9UHjmBqUEpMQj5ROE0XzyWUM0/khcydC8tSsuNgYN6yqhbt16VI2VZXZY7u5kwXnY0wcUW0hP8v/RIT4ddlefX/oQOCNv3I61X8UJH1D4pL3Sh/77clq8jmc/TX7US6y/tp8QBbqaM60JCy6/+42zulJMclZwldLN/yCR44xWKnceikBwwuetVUrMRlpYG9Zbfly34i3LsaYczVlnfrgPdLFZnNPff3wKD9LQtsHmIqUp2qaVuh7i0rOZxQ8jsxZkyz2R7H0hLO7HYtVVLBBWySs11+yY70ilYskDQVcLcbi/freI//4CX8QmsyemCVFyHgHy+vwxIZTyoRFhT/12FI5wIXnAk+7cRHPxT+aOPX405YFDi63G1Ze6eIrPGHbOLrlMBtp7IGZF5dhMV4wsxWZ4x2qxTLO1tSuXg5WgVLroHf8gnOeG/bKI4vBBw1No/udPj86bGhIE3gXuGqX2guarVqyb/OujICkVEIGmd1ptkyxhzdbgcCQAJINpIJqDFvlF4Gu8bch0+NaHcM6EJcL+gGpo6yWOhNcJj4Atm4VSL2VUXJSxgrZt03ii32kYhvFAcNX+9TiSwT6wVW1tvTSJSFgVur281pmT9dWTjTAAM/FMk3674DBK9degj0R77ZYgIcHKh4G9uYfFvNCVAWJWzLT3rE/gKHAKCRl689cS7/doZpB7Tmj0zZIqLRsUook6Jk/lxsjnF/HvnWy0tRatCHelX8AR79e0/9E5IDDtyG0jogBKZEfK8LEo5jh7b4AdqVRdhnvF7U1rKxs6MTSZH/DUUTqshxtMmE7/dy2JFb9uCt7FS0tjxLBhWwYc+H6VX9w1BsTNGJu/VzajVBqVifS/24RMBpAfveFAtCk8eiAW9l/fIEE+Xqn+hmNJ+c+XZKpzXXIMm1lIgiRAgLxWnd8tWMKtpga+0iMn+V7hJaksWTpelAUd9YjaiK26PtKOq2ga367+VkGkSzgrYo45m6d2xWlDkLTYfdJ2fb2rcEA8yoJAnGlzByIhv4tcGM3YpizvFblW4+Iox/RIXQiFhBYZCQY9INlTlrH1qW7+J5FtLRESa6WT6pgPwapr3oL+R8giHpMwcKd2WVYfMSxg/xEDyUln+qCcsrqmbebIOKv4j+kN/olBg/HoFlrbPJnDybFMgOv8homCB0PuI/FKCW0s8xvYUz42XSGKc2beVi26BTN6w6dVo3AWTHJ5XVilXKiW8jSgxTCU4aykvMq6taHXJtGgiL+ty02ZuNCKIbBg8C67+KKV+QnxCeKtkaV/OWrBi3caMde3vCzBVWpEM2/E4+rRIUNZzvvqGMaPMtCIi5M4ypuCN+vvC5UrtyYoZkUkXTu9goau8C968iYr9et+SBUKE6BoKl4M6AvZL4XjezFA+Q+BMqoconldN7RYwajKzc5b6U1D4UhLVR5XN8SunWOldf8/8vj4X8OAD99C1xhsWla3yBH4UJp2PgKkCcJL3/lxEaSMlNyziW0wyrZkTVduhMCzE4ZErV1afEBn32NBbSkO0CDqCwPxJfos8u3bNq7JAPL2VAxazs5+xKMHuact9nM9X5zgykJEZJ2MS3JRAMVDnLSkWQC8AigvnlI09vWpc1hYrL1tnV+rTjQ3St081JLCfmP3mC6ZrkbT/XMilBR5SbxpdtlMF7q/EE8+/37p3aW9aW5EOnVxhfvjGqF5OUgprnBfnkGk6QBXgVmME8OnE6XzencM76zCdIQnDQK4Y15LGJXqR/dSNh2tWo1lBU7aYw7sr4VC2b9ryzqGtnELMrBcfUmQcDibRNFVVmTrBjzM0mH5zEqfKXPDJY+ewBtBqNbGLyqqgYhGBwcVjSletmU4Oxs68wsU7e37yetBsiJMqZGpMn+ghiJ22gW2iVhhA9MriKRAVHvdNGdX1Zq6tyHZ7arNhCPbsQdnMbSWUqUK9ZrwhkPVaw9pdhS/b1DPMAOlY5Ep6lj/bGzuShsqp2B7fweKOl95w5hIEX8zfFWOvQPN2FnZhvohJ+xZErJbzhqyXTxV65JZlVcBE26NkcbNkgzcGDpyq47MhjW0d3EsAVYiEHgs6GsBsP3y9CJkJMPwbJg6+JcoV8ORRoDBVl5Umn+VbYzZ4+3lXh0F1OmcpvAp+s7YGUrlrQvJvmhyJuxyM7b9GkrjivZs0aQX2Pu5mqWmXY5DtEcATEL4S73J45VFxK54lnORXF+6AdlkD5dkv9WPpOZ5FqIcf6Orr86rm6f/Bdnj6auDGMuLspQEj9Jwt8ZeL3diZYxvp0DbRb46XuWAHscRyju5CmvIDJ6wmqrxOMMgUG311qIWwPX+MBStTYC5Qr9RMhXnbmDhcXQW51ozg28wfVRyERITYKvuEGHRIjsRYoa9SDQVe4Ak5ZvQJKHXJFY9yeCkoDyt3PXA9gtopnrCH4gfsnw3G073oHsxs2MSwSGvqCvKIgXScXej2oIvXLJL9Sio7D9SV40/8Ia3+6HNxC3TztF34wCZfoMiNu7cctsS9w7oL83p/lDLzMBrzwZlqU01/tvKdWM8cTLwzDQVBfHoB6a0Z5hjH6V4mQatR3Or/zi7XtNf039/xIHQGtXfOkr9XZa0iJjTxNkW9X6o7LdaFeryjqQg5CusG8L9KC10tRn4DNro2g0In2MTnIcUzkyovp5qnEU9kJD+4nmmT0PPGrXr8pTTYdu70T5w8wZ2zWp0TPKHA7Wpvgs2IOmRlrZwdwkNdOirxF44p/k4k4Z0KT+z8MKEBvktNxGCDkunsXJ520A0ftIfJXedoaZB+ccl0FpEZywSGUEBjQk2rgjFxG1V3gMkI2DH2fhv2H6nfDlIC91BRnyQFmsYA6jPs2e/Ok8CO4golYZgZqSjlyIIxo1+KZozekOJHCOc9kRxVt8eEgQdOv6eCZEvHKH2XjnrIP2cPGn1gqFR2kr91R8TXD6tjptaruhjcBEgBRid0TF5+FPNH3PJq7JQlMWJiLWT6ptprrBORKiU/QKz4g+XYX2FR595qkaNa7AlH5pDsZZHzJbCVhn73Yn4d2a2veFpXuJ4819DDqIG/o4R6CnJJq0bcjGI+Re4L9ngyDjzZviavlq6ifROS+odS7cMVI7ykAmbM2FTOuvS/I+WHGWGHlHa3gzvBX3zZ50/S+Bo4Ab2CwvRr32osR/eR0RbUwZ4Fyl+M6gDwvFYQDs2V7xXJGYDprAodfxuarnOOg6Tg2/L13Sg4UkEN0TkDteWVOnN/OwpODK5H7T+DAn954G6kH4TWPoE+3p5UBia/2RRE7D9+idORh1X5Dupxvayw3yS2bXiGLIdThI87TF5VuxuTvbLC81eiCZZSQYVzMaqCZo4nAC2TTsfqf5YJhBoqjGgchYRiE1CEi5bXozDWmuWBI1K8kWshfzQaqwSc+rlOIe9BzjMlEGy3Kgk7RBiqse48qPU/sVlZSmG3pQB1/3jAjnEJBhr2ELob1cfKZvoCUuQIo9gsvQJEHa5r3d0It5YY+4Fru9YlR8ToxYRHXpIg6C07BuAkAZ5l8o3suzWhZyZjKQHNlh3Z/oydtwAZxv1NTrShp/Gnp6UcyhJWJutyfQqc1NRZyaz62reliPVu+76MUdCST768EoweU7ec6izS5BjuZmSp1h5s6Amw4bmLTVvezFUX8K6zIb4BUqBj0eODPAuABS8gvTkRmU0eMhnrE710ksYKCmCo1zHTIyzUSiN8W7L/2bLo9sYFGO5s6FAs5KsGX/WBnq1wvtCxaCnPR9H409FMktQ/cX21XEj1cVjAbWCStUQQpDb+rUNcuhEtwKZ8xuaFAelmazahz5g+lJoafaD98ReHU9NUy8YJDxbhMIXn00KUcPpRuQFGsfzg8QrhP+enaJVpqVJLadyDwiG5gzeNnJGMOnMyGkRmLWtB2jB+HovNEt7FvQxBONK8nSmlG8gmaP6vQds9taDjvVxsqlqr0qcpNFj2ihgmlS7VuC6N/SAluKG6yNziulePFPvHfoMBvDEAg5vurLNwdiw3Wes00+P05mZOeIaFFnKk+EKS34BYKcYNGLHP57yQrEskz1+yC9WnETOrPaPJU4HKfLinElJ4G9gjMLRWzFsKgAdSGA59qyuF60f3g3LWLPxWaSkYPtNwW/gbD6+LXZMD2viU+RZ88XXU/Y5QTyatFqKF0R2KMAj0uvVRHunwj99PiFtbhs6XWZkbJddQDGmRuK8MzfBP+0sKinVf+aHNEWuMmroljAv/JNplgHJV7wE4pCUeV55yK54nRK9Jf+Ql+rCGVU6qho59z6JqxBagJTytbdN+szGsJPdy/pG5NzwnnFWed3RiDcJqzUnFM5AewnaChsjt6JEIKBTHf+vKCwNA8oTSyAVOiAT/H2NCC7DpZuwvatMKZbhLUH1rNIEo8Sx4bekQILgAv6M4fSVrl2u5hwCfDMlYAht+toKKsoHsLRAItksPUtT276uDxw4ulqqiNl3iDOofhux6rqsmsW0TkV9y6RnWXBvhNK20ZbnV40uOV3IzCkgy5m/PQmlW7qdUu3VN1pNq6e1lBwdD1/4i01UuGek7BCFU92c8pU7sC2Z4WSc9ternkZ0jwj0pHPXcW70F7Nj/U2DSe8Dz975BcsVMobylXmR6FfpYQzInMYmPbKM0RQ32IPML9egbj0B9r9bv8NehVEUJiw+GXmvyU39yjf9V0uO5ejuGUSfWm2UhcMTLtHjR9/xJ2ZOjuyKufpLAOO03qLozOPWWZRhmzfOyVgsspsa4D0/Lte3i+X8tNu5fDCGfmDUgr0z9GXJ23w84TCArJWZDcf22XRvmuycjJEQIxC4U0V2sky+mY1on7GU+c3K/yeXDZ0KGOtYgsxXuKhx5OMT/wcrYBP/+cHXT5zudgy/kZqdhk6PAi00f8PDLfVJJnSdBiYqb0rIaRcISJwmokQ0hBFGRMGEpBD+DGSYK8uglT1RlRVTzwcL6QFTJOtVUDSYvIgI5T3q7KZR602ohB/U4zSh9d4YM754gcVLbbpz1KHAnNr1VifZEWsM0St05ltTfuScrq/bgZ5FP9KrC5RtdPXFk22WNhcCVEwlMjPaskpY/XQSw1X44/CGOKDtKavSaEtTPD6jyrYiHIWSEDl2cXgEWG1vy2dDJQiX1MgbYbxobWO3dB0sa9N7hGliJZAm3v0NNRmdViGkQFxmdW0RHX1/eLFwdjTnIZ1OBXXeVxaLXoV7EspnOiV/bWU3/6DttJzs6r6BZke5PkxIUOVanX2LmlFoiBzaZL571Qu0Su8xAdBmHqZT4GfEr9pzD13bSpIxOjt1ZfOpbYQMmd5Zuf+w19OcB1f+SyqeepXQ7rCMVZt7JimuUsXqzTr8ATooYBty1j+keJlqDlCnakugWpgFKC/ka9oYUjiAnXIbgSOi0oi7YLLTBm6s072/7uR1rgs/aUDUfsjcVf+ojFGofo/ecGkW1ziJ6EjkKlGsVzEYGMDD7bLnmHIuVLt6b4qpYEEfXaziwgW9mQNTQnRC7cHR9pwwKmjH+eTi2MgY4yo6qYBez0hA2eAjAKzJUNBIwFc6ndffTMqXjHIDXxughEZEyC9enqAnxr20+NcrajCmAIQ+3/1qEWXKvMM3N9u5fg0rZdlasByUF7H8PxXNGQWaBE7fMjZpWaDNQGll1xav1HfQcOZ6Q0QsCx5b1I+0mV+Dxdm32jeaOZKDPKcwTbc6bU3akjwO+zLMHrhANr48h4J+A+2zXNvqMSuN1cTCkEteGL/vo7BM41CQkfkloYM24MO2FtXM59nrjWPJ/rNxxcCDKkbi5uAS9wB0YQvTfRa/sM+k55ja2D/y/4PuRe3P2SYOgc34v4871ELhvnmcxtF7Biud49uVe1mRrOECbWuuhhHbpuVIo6tpgGD7UsbsspTbLlTcQzz9oWkDBEOtYDI65D1YaXkOCBHUR3Y50qJWJrdlKW6bKJJuBDwbXrm6jI9rBb+A4V8zkF4BETCobyT6I5TooSsNxgNk470V6s0bvtiCXFFEeWQJBbR8nXmf0K3FC7pVnxw6xxZrxxIc4GLVndU8Gal6vqd+dFNePb7ODpeKVK7RrtQSpGE7lfaXXAg/5CbXXUb8gXspnPtH/dGBkaogs36eqE4jqIJr3EiUsLoeX7Plm+5hfWkL61K19MGqmUFnexGWDTZK3UIRNmuSTTNFTC2Mrc7laZjFsOuAVvnVnQ0VvQBj9rsR6iuDckMlnHYF14lKdseYVQEZMD9l+oKyflb/7QLVWpnWDunQMqQ7xGhceWRXaJ1w4pmvDnoJPEr4zAH7KcwTbkeutdER8bKVpO/EIbHyhm7AzgynWjS9VsfSXtKLtsFs7KG6GGHE49r7ve1noWofH7xLX27CS0QbUzlCy1ID8qTREnB/nbTVIdM+9PL2OIb4mc32thTtF1g7yTgP3bY5kR8FeehgOJtxEQ6D/L17eg3XU6PCRexvEi4QrREasEMBMS03rkJ0dwCjydqe0nIA2UKEvDdUxv7+SeQZLGHBGBEM6DVaOXTHBGKDtgLF1ngELjJaszahXxB1twGwQuHfeRMZN2vql9usZY0ebbbmQHtxygzL7M0fOmta/oqDGYc3NQb0riDkaJ7s8LqNDzmychhqLefBUv9lKnb7q3H8mIWhN181+Y4ALeKgz2HcNpSW+tYKoPjY6/dnySOD02OhgKANe/nn2MM+dnqKP3DfbBgxdPHIR8CwF3UhFdENpPxQhgzkwmFo0ecXEBC1h2AChGCR3MHTzFJtzizKlkRw1UuadlIK00E00SBRwGWqXVUr1kbKs+QdghyLBfjwbz9NZIu7mrHcC8iJGi9YHQ/ptsmDAXYKxE/XJBewtuvhsX55xCLw+e0f7uByp2YWbbuEr+eVzDdagKNVZge6WwZ3brfXUutO7RF1NM4IYt2F368juMUIgVGY5h6Q5Us6G6nSG6bmLwZZgi8AoJZg5bUQxqzNqh2U3bYrxizjD/9aTsBq7q+u5hm6kbWDZSr6MHLf+5GNuQKNTj8Zrc6q78392dssGUuheDKZTk/hZSehlcXSFGCFJ8X1rDdIk8/jROr6Tu5QMv2Uy+9JgB3jrU+X08FSMzog6i+Czgq/ZIIVyiCoZPBOQZrL70mJeEq2EQYRNDQm1NZY+FKvBlbOvTR3e+6LAin2rylutVjIU5b0PqsRlRkRnIy5Lszv+Od+84Eec7ALjW/ALwLhw4n85KILj3jVti9qG3LXNFCTGPx0gs1hApHNzKP4FUxdb6zDzDSKQmwi8ykzq+cMP18fkvLst8b03l0YmlxGSk0bftnmXELXDmFKXFh6Hd477hLbmEJbqih51mKFkVK34V9ZSiGTGYsvcPrzhTptT/XRHEzfVu1AE8jnrPF2ig0lOQ2vRuLScR8VUQ0+UrVVYjteZSFq16sF42nh26Ch9Ag81Mcg1FG62B5a3Q1zQEzg1IRiq/wZkQ45LpFXbbI+lINhHU+cc9y7+O6kCNzu0lHbOgryvz4eeXx3aTFcqB3fBTQVHMDU+U38JaCx30Y8hhJXttQBUQKIRS1XOkl+NQRGRUaiMcXEyKTfr1BxBRJpMuh1reFmvCnJEOmoLtPEwT9NumtnGYxauD7MmNg9ppyhIk+L0+T0eQS+hWCs6CwbF9IA0btVZDE1A2mmav2g/N8WuNPDd+vcR0zXKL8AIKijAntT3HhE/ERs8ADrosvbnY5VJh3GStlsirWzTYgfYI9jLL0zSptTnypU1KqaytYTm+s8vIxw1jKau3by2BT79s/MjWV44dq2Q3/fnt6ru0cSQTDLPR0FcKJKArMXIF7c/TOjXUopJgcuO5IARoNKj6inzi2vutYjvXJcTtXBjLp+XXNh48umcssVE/Mu2HKyPGSyFwrHD9qiaQm6kKOCVPIe6s3usBxhJqjAtw2aDR3Jhbl7RfpF77yKMhWUv18NbP3mikEIDWewTLqrQCduVGLuV2K5BL867fvC7bFCU1AVjwJ4KssbRt7QxjHUbFdjY164ZfoACcpWYB5M//egxoToENebjCem0DV5owXYY+yk+yc7xF8i/ywTKwmGm0i0zgJJL71W/otS/AHFw/flzcq605mUROJndY6M4ZNmpz8Q30KKUbgl4ndFQ/lLb6cEPubhenu2OBAznjAP+b6WVHlwqEXOUZC3X5sB7j0wLWBq6tqNXBU4hSWC9Wtbs8e729zHlr2oNIq1y+Vgt8zTI7VG+zcu7B10WSgbJ5UnJxzkjX1xLGtTkkiY9VMNd9Lhev7TloXUkdUGk1WkAh8EQIv0DDWTV8LyXVSafWTcnwNwy4fMoixanDL1zmcCmDXfIHbHNqtS9E/tQHwZC9ArEoyWFEupy/KalHnjUto6AxxQgzhur3IDHxPSIozVKLWD3wB7QlDyLS1/jjA8JpTpoYKoK+FuzD5iURCvycI8zYP6mrn0+1ZmZNDW00/kJo3a54Mv3zYZgRE3jCil2TDQKadT4ny5MNHCqZsKFv9gJziVZxL0VEPFJLlUFjssJyzDT1cEDzQNF/P+yBKoNGmSecIkvQbjyywTWT7UBeQbv1FkNrR93v8c+EDP/vciqzL7uuDfQJBV/PsUNGQT06a32k5SZ/+1X1p9tek4bBKO4JllEvuYigXm34mZH8rsqd+GGJYDTPdKz5euLDZ1x+mtXZcQoMN5B8qetc47UajTNVUyhTF4kVspjItPoxKdoq2bV/p43nFcAQsU4rP+2b8GoYmiBkLvg64ya7Vm6DSoTHI+ejEgd0vTLBx3mMDLyWB2pYZgTgh23WyfgICT9jqUMUVwts1G6xDkmuCVbklOV6a4N3/kRJz6FxLPYUt5moIk5qpf78aqY+04OV525JgMq4/mzHuIbky5WE+pEVmKf/TGV8NEAy+spHX6NVRAxsUXDlhURf9BbVLQsunCg0KhFjdFn7vnadWXS56S+MU+ePBUakxXSaoc2ZBJIP5snaN+wYG21PQN4b2+wiX5k8p2967uRl47+Tww3XjaiJAjHxasIllAuubA3QTstzrTsS/2Nb2LMHdrYzFcYUflRYYDCSe8z1wcxJZNMVMudMCMhLHXR6MUZv1T+dAc6sMrp5HOSSFI0wQ+qpsBHuUHkc+AkAlkp+SbJbPf8YT+kV7hqMEMDG9LnXSW0B3l+6co0Qt/p4R0YW+sJh4zTnOcupPN3CvD/hbpflsgXfEJ40UT5L11IJvOswH1os8qoeOhc50sBbCdw66Jc7u5vL0kH21vYliDVzwK80u060NkZOcHHzMhBYBEM5giv4so10KPwZ5nmRHThn4gxrhyw4aLnMbRfPQM7k9cmo10JCtvYWF2EgK1tVWhA5w1yiMiXsy+yMXpPUybpDH6YzVOWxIHvgjOe7Z8pPghVld+4tVwRYdDF9EQ+ACyP8UbzJYo8uL4QV7m0Xydt+8lRzaO0hmWcneBEfVGRH/IxHZZb7J/Odb0VBGI5mf0X9T8YwSFg8XY+OvC/3blxRCTrq0NisJb4+U03RmhNe2dKEovcLy4wgS2FWGk8K0URUmC0vtfDsHEMFYvXbwURWAl+jn2Wgc2HT90q65R3M++99DQkWnFwsc6uNUQmQQO6RJQhqcY+c/oAWMiViHxhsMW9AzSBh2h+/bLZ2h2SbMp0Van+0rt7szG0pL12QN7tPbgPrSpQD4xoOgLX+r6+fZYQqC+Wr9aLDs9xGQ7qvxnEyOcPJodSuGqG7Ny2OLHOopkQrYNlEilbscRBtXnqvam22neIPoHlZ9X4T7wBpsm5Aq8FEWxBZwgI5UWu1ZinXtLXeJrOGQOh793tMpQZ1ApAl6Y89STEaIHmuHvL8dodZN+w3xSLMu5XLbMYN4ZeJIGee0Trk1tmpofuNehsV7KpzWvil6XZTcrXoakec+s4LewI+lbC1rCwq6bM4/T987IEfuSQTjwzHJA8gszxwS8egkr0puhAgLCYqqpBBO1DFuVafcR2bOH1ZYhrcVP96b0bQLhkYJTUhxuR261cwZOurPutrhy+4DeMw8Ri3st9/0XmLsCsI8xLEHGgoTQaK6wANf4oiZGXTqda9mSg1Kx9UIyQlKaJmXpb9pUwu4NZOvjrlU5jQEJCsaiRrcElwVVzkBDrC7hIRLioh2dWWvrsqfASV3MPMOMxr+1ZRKmpGZy1aNNaUeJMpyfdHYxwR5lpcAKrRAZ+f1ZQ9ah02QvW8XcGnV3gydUXtEqX0auck6CsAkrPIBiYBt6z6ohnP2vlzlzaNKbuoOlVOAEFRYNktQpmEvBhrKHiSfbC5gp5Qq1fwkUznZAWBlIZ7Ok9fRZ1azyU+W0bdxqbpr3QPRqqrMObxoWpUWYTzacVeuAxk2/5zUnVuYfS0KXRS9wbVG7ACOSUvwLdhNUZHRiuvDA6KexEhFo/ABYqNRdRkyNMCVS6qed5s1LlqOKlAU3fbjJNv80Ord0Hv0TvMvlk+QG+4KNvPcjOPcoFTxXdxBcWgo4KoEnX91KVw+5zD5+CWDa5rBxCXV4BzvZ20IjZKxQjo+s2dH3ZAVREMKv0b75/nGn4Wv6M8Y14McF0iQZ5RSNwWEroREvmQjXcllBMQpq4H8eR4c9Z/tVspcT8ijSWgGfpXFfPX5CPiBkFcXnhuK+KKhI820V0OB4GqaU0PjuHqn30TrZcW/+pVd0AvPga70V0gzuYejuqkdQWZTGwcfwN4jb4nPJ+DyjOZ73uunWjvPmkxajYSCCd2rVbXDP4X+zLr7ZGzV3ofJR+vk+1XdouOjiVCZ+l1VQkaunxrZNOoz3GraMZywZVdtgn5IPVcLfemkoTj2l1BbOzwRyhYZMNFhZ9N9EZBptCZMsfhSoV6hNmWMYz0EEf4dmfuDhMHR228oLdhBPLEd3nl52RqM/Ul+xxIT4RT/I6AQ4qpRgmW9emU/a1rFWtSrTIiOPpHmF71cnHl7YireNX0Xy4QorbVNHUw+kZfrlfgl6DaR5lZLgIN+4FhnmUNIuPjEMk10zRUwQV2IoW6Hkmh7kqzfid0CTSFoumkgEcC/UQh3d5nR8PjsAlm0hCD21yws9eE1msrDW+ZHKOUwpy10jj/KdlnuUtnABlhak3VQbW5n1G3lGy9ivBDOAUbhH/hoyfWgkjGGtHnPIjOND/qNz7rlxwy9BJvPjlXvnMQVFmeuJyZFyWKe5HYM6vAaJ9/WSAyMYCu/fmxSKq2zXowC17LRZorWBpUG9IhFQaTSPJjj+3e+9wZrqIutvgVHKoUhh4OkMWPxQ8r35UovYwVOkRXfymbAdfALCqQbkKFLCKjnMf0AvGn7/RbERbYoZ4BVpYt5/nC6pYMMGDP6LVUD1l0d0976mt049C/349yR/GQzqxGNIS9xhDg38izuWm97KUqXGKDoHqZ+kRu0IxD2tvjGO4FY7ejwNPtXYF6T2ipQQZkS3R8KeqehN7mcruvMGjIzNgiglykzormQbmHsusHfKqtx2HDVmc97wZXeuJfmIYCT8Brtl6j+q02aYmPfaZQas3dRHnrV+BPKbFSMX9UVGIuYqTtslb4BklKXEZusEsYAb9K/5YSHu1v99Kmw7ubUmPVTu6xOGeYTbyaCQcaCPrEVlUvxgMhKGlMOU++uQAEfYN+7n/ZEjjdRD7tEZpbnvJoRQscJr6WbNP4xJt1xnTwty8RcxvnX1KPJI5kR5egtaeyiH+6GYEE4pgrGWozTrxV6DxE93HO/WjPg8+tUiDr7eUs9wRCaFJkFkpnCy1FGM4Z07ff7dJoAjCSr6oPDEigaRCdFqudiBhCtrpG6/d4xTP7O0ieArrY7pFS2p06X9z4QhxYJtSzIVaYerErBIzJJPJiQDWFK2IOBzwBlb7JiXeS4e2YFxROuBu25kPtkHEoapOpVvww/0Or1RL4lisERK98Hn+8y8s9lCXqLytSNOqQX4J2sHo1NjwrUBZcGeCmWylVAAdA3ySjTE4+Waynnurud1ghGTTEao83A4afUk0ptYJ/K9B4C3iVrzyIQhHnn010tfp3PQVoa4tSvKdwHPtx78EnKYyhjVAI5tvYsVAchPGqjUqNYuYiOGSWN4JHNqjhdRH+HjS8fC3EYz5pxwqNKTJlXTERw4QVtUPiqlZb7lGhyhMI2GAs1/IHb4mFIdrsFt/VddCyogoNzWl3mBxl17Rjp4JIP9KBJZJ3pRhDl1Z32QVmhh5XN4qg3e5iAK6Mce366UlHC1SFPIHOBTPQMM4f8ZxTdyrOKIyPBWy61fWYAKi3YxuRIaPamaLJwVe+h2vo5kZMgIIdQNURUBA33I4cj2Y208I7Jr6fDFSyYPPnjOQHxgLfkHIYIqzTa4Vfr91ULqirwAplijsB/CYgS55HKjdj+IyUBMpDLbyIQA/ku6ROrsBZ6Z9bQoHGrdp8Boj4nvbwHQPPuugTZWgMHkM3Hqn4Bf6owhzIuTu34gctnXOVOzo6rRWwT5ppLqtbGOXxSzfCdJYeukHat2oGZh7ePWdK4zU5L3HPmRyVRdCh+NgGM4o5fD1F/ybBTIXMSFoj5DGSLiA94XUwGiCFQdzNZ8NK3zktBUYipH7aa/Eo94ZedrVNPJyVlkuuVkWlvY/AgIB0dC48oViaVgRkRtsqL0ff7uoZm7Fo9/DxYqgoQ156p0ysT+ftTYghX5UgffGl9taj8yB7Jex8rPqMrXnNLS5iYQ1r0KDuCvIFizUlpgSs8tXmY7sun0aylfYyBewQOQSVuSWTv5bPcU6LpOrsQGGlR4mgcnQozcvrznGYAwd6X/e33OEDxfFHeHY6WDKbFnc3Bl0X5FliB/xJ+Jk0VOyFsvbjQjjXBA8npt8P5H2vYZkJFBqP9ovqOmiY/CEm3zaplY0KamyLJA7avFlWteqXpuBMYolTyUFVDiMLqFg28XWFGX1OmO1wrzIrU+TwCB/n6CQoZBZdMhyyjvNX94ODxelY3GVgPCXFEZ2xlSW6MVkfBqHhwgnv7xEFpjMa8O2DJjCjYQWDakX1AgZgSSNPcP8Sdy7dTNybEib9VqA76xkezojxgkETytUauFjYmnp1lPrbEZDRZHZUXWnDOww8ep16dOOQb9cgznDIdoh157nuvqmdlM5L87KZMl8sNCX+gMTfE4m+LZY2x3JKyseGYc/vQkGux3wz7Ty4rcbhZT2M6Ff1h7Gfo9NDXh2gB2iRswrs6Dfg458uAznrPy9HT7/YiUzAPrxVlefI7PBCc02AnR41iH8Ol2WQ6kh5MLDoQGOaOevEme+aMbmRVCbYuxnfl7O5PEhKCfxUaiqOWS7w/DzPBKIL7Rv2Sns1hZEoVP+mwOzXRm6Vw5NuMfUWcKVolO7++RM52FG7LDWWogO39wdk7AeX5GP5YP3ZktgYGHjbSCD7Ou5JNxNWNZEWMJ4sm0yEnE01HCYyjfiGUyYLxnKxlHX/wKcNe+exRjIiDwCDYIKbV9+wSFNFFl6KPuAJIkmCV8/SVnIub3eVJ6j1D2nzyQvcBDsWtXmx+/L7Pqq3MoKrdzcor4oXCRzygP1NOwoSMV5Ej+WCSjxL3XPeoDKjju54BnWvCF0J9CQGTYR2Uhcu5/ZiuzMCXa3nZQ5bkFLIMPZZ8O+fBIcl788zCWr4jq/6wkFs4OJlDMtR59aj2aVN41Lpki0kJ3Dq+Z+a1NwJV30Cg1bqjWszrKqrHQGXaYFGrM95CA5P0u1jRUFd/rFxFgERNvMpxPfQzh3Vz+015QT+yxxihM09HFd2HjhNy/arUcRwSszyAL+o1VwYyrclRw4tV2ooi3hY1V9TZVzPoShz592MNREZ+4uESiJQ2g1A2WzkXMb7XId5HNUR3EEIJoiWlrnzycgSI2/BoVL/m/rHnsx0wdfQcbI1L57i4U4FPD0tG/Exuuauauf9SDWdxi22Yd1R14btoEsLSFNODz4hqpvkS6J21UVQbs3DwM4hIR2+jesk1wW3WBO0Hh8m9WradbJ19vjaxoJGSAOk/jEnDy1E7NRh6hPqALZYFivdZmR6v2/RCYuXSds6ggHmYPURpg2qlFv5HYtNOFqY+Etg4Y087rQuj0LOClQLSb/SZvbXNijlcGtAzj9v+z0ZMlNWBiWbv2V7wk/R9Qikf82P8jw86u0Fg4j3Lf1dhwPeLyKW5CJ+YBGvqDFHQn9wmakrm5mSQgmQVgD43HsuFVrMeW/1VkiWztjqSwS7gkvL+futAugkI5uXCtxdtE0onASC/A/9CFrQWIPIs/uEmbEFAPNLLu3XZf8JVqvYK+B8ubtMQgOekev5E8ZRtuRqdiGksYZYquQ8vk3i4zmdLERU6ASZsNNfwEFG792wAXPUgJokI/rDVq2SlYTsh27uc7lzwnC5Ephcn5dFuxvSjJF/3/THXhF3s+RgNw2CnK1wwS+RTcUn/2n+Lrb8YRMiArY17XXfr82Oiiw8pj9QpYZo5mhKCkWAF3dZJtOWuvx2tRzFewDHQcpVG6Nu/FObvmRCEHTyBeMjsZW610rlGO/o+O0H3iqdAZg0MMYPZDch1o9hKzKOQkUIgIL3Xv9w1SybhTlErge7ON/9yI4xDSUQgY32njdbVUsULvj8DcOZk9AZMHpypjj7yHZdI4pDP4H1s9pUOcIF24oak78MgVw+/KLvCxyH66n7VfZ/Xi7uaRlPKYjvp5VFNUtClj9F4MmkBLjAIMTkjhAWv6dxY3H8pVmX3hhKalHErIZnG/OafgaunJ4notcvShUQIwjJBNlbvvx+Ii3/KhXjiry7ewfhaydwdg76d+N9CSRzqsi1mz4Y3pL4QwrVxdzzBdYx4p5MO/JSptr0KLOWTuLR0owr4UG+gx3aw+rUFEFGSVDKmHm1qoGh84WXe/rHcIGZFh2jmnOEiy39r8Fm9DZDE/9H7ok5ByN5tZPsjD/Hz7FpA9tzjsb3+ZIdfakzwcVbL8hx+nhGhU73lXRtGriJj/mbe5iLxN1fHZw3sg9P8W9Ql++gT2mMtmuy0G2bw+JheJbGc69IWLYJVnyTMvhpC5dXbk0NlWt2b45n29UucGwOBrP1U9kIB9VlvuyvvhFSSCwHnpGOROSBgm+vc6cfH+jHUh9YUtpyJ+k5KdYd46w5UHSw0YoaWSq4jG0t8FxJXH+tPXdpLpSz99xMws/x0dV3K1TPzWrMLmQO0VlVDPRsY7HboJr2rrM+rdu4/JslpuoTSvI4sfUzl0e9OVsx68Oot7cDO4soQKslilz5WJXoqeSUn05oR7ZXYUtBbORFuZhPjJ3M2at7B/NKainK3ZUoooLHfg//rzxZzBf4kKYG74qYDsq5mHd1Z2CjdHmqAD6JdeUcxP/gEnWelfFXOXLt40k/2dZz9q3StSBp87AUK1kd+5hkPxLRPnEfvvQIV8JFjWHiev+5MxQTm8MDgyuX81T0wqwuLwSu4wExQt6C4LEq9QZsu+RILvbnLqIsf+Bln2ccxt5ul+ZZIC3drDnwH1cJ2UrZy7vNntZVafkJWwwXjoZloOE0tyHAd4Qr6XXIifU2F5usIQMsoFoao7FFNTXCrmTiu9ppFEEtRT7tnV4cVg151X0EfG51+Fzp3maw5pVKgHmDGjG/SAL9vUUjeIqSYHq+QMx4WHfNlIWQHLgBOjh2ltMFAqQVHLjcIgGQH25e7Y6aKNir3xa/edLcYzwrdMPKKKkehSOywF/GeXPtMp6rpQAVaRh8bwGvX3mFc/4r8bXs0Q6Ir6zSaYBTKgk+drFwbiY8q6b7SbQGr9dzF5R/fQl6wkGF0EOPTu0KRJoh9AiZHAtMYnRp1BuieIOU38FP4CMqJMop2xbLV+M+aRDB3umBnIB7dkePAxN3aDD2/n9B6z3uLQ5Met0Vls+D0IskJUG/XFKwCKcYnbf6H7GL5RjUQAo4PMbRiJl6C9VvAOgmsrpdZTCNV+LyT1hf8D94uxKccbsL0BKZ2g2yn1WfQnBfxsqwrycRtZJdYFPTkD/I3+i1v7HJopqqpxjzjNqw9wLC8sUFM+AXIn63W1B7DBpu0YIfWOMmMD6LwQPdvFbFGrK7Rl5wbbx2NrjL3tXjF1Lq/lzpZMqM7kcv5EO+tnSVAF2taltzzmyX9Qxa4P4yVruTZPtUx1jUviU2R8xIz3qo49kGqfcPv8TX7kSxM/ImzOLi7Pnx39Y7devYC2jOG1ka4qq0UmRrwhza7iaIqNUpZkjSuR7TngAIq0QwLK/4d29VBmikolQo+LuF7pdNcYELXsANrdbPO/MigTV3VTMma6WjpfOJy0TK3ZYnNzQL+KZtSUrnXpAFVvxUvGMpDezSgLovIUzybSgx2bWq34DJvYly65aPMcehD/bbZlC+tn70sFJN+CJGwcuiqhsehA+IVutV0FcVjM8q5SqLDW+ZPgvarpCgDTUhq26A11kETqO3n2vwBzxQ5a4TkJaJUpffELu6N8S8AA8oanl2ASd+umn0O9IvsmiLojP+bDxmzljCzeB1Xt563Bb9c7HQGseL5lo/mCGEiYv8X0S/2jK+Qa/xi0bDmWwRw6TnheN/V4Z+FJDrKNFE2me8RFqhUuZcsKM5AkItB/AliOfD2iZITqnoIeFvzP/rJQdyWDMTSAGfHc+ikG0U6OpyFoYB1Ln7cNKl2MswK63dDdnt9OJkY0OvrLHDeNuMna/8Gu9BX2/BE4rVnu0I8EafJbyvCkNtdEi9HFiahJWG7NZ+P3TYkJ1/Amhx6CJPI/wS0EZmHCEqVUF6DvHc8Fou4XVvKC60aT9pW6lVjJSqv5irK0YTP1BneI4afUsBcisRrNJbtFutZdx6mwfJaCkO8lmJzA5qWKD9BdGaRUnBLlnF3oyN2x5+5mqqaut2jExsrELtirgxy5qUqloVEzlHDzWjvlFQjpe3AJ8T+bDTKg58SMuR+hpiQdmytwO5kHEoO3KbN9WXlNS0cTqylnFtxx28Omk/xBjQU98v7f74TACu3dyrWIl+a+/7J83Tt7JdZG/NUyUCI71fB3xzEc4LZRdcKtC0OXNAs6cTLybUJ827mHpCrNoksrMuiEx4ceo83F5WNXwsW0arf3kIvloxf/T/XvfNu/maYcMdeTrPAvum/5LTCD5Q0V1M2e/eOMrbisF3G1fPR+GU1LiK9BRYpB9wTBBVaKBuHOPzKVf1vBx6rSNDhY5lZ2aAIhIfPeUvPNs0aS3OuzdDw/5znUlg/oIYlShEUkfnyA5lHaj3+Mi08SPW5BpGiCflWozp3aFP0aFIb0Y5rgCFGeB1aflLF/6ikdFQCwMvSdpLaDopSGIL+9/R8TPTjIB/5KBAoc+zX9AzC9cVf5xYg4dGoqjLpfHz2oeJjhEHXKwEuwusQHWO4ygffECjYeMoeUXTP7FxYx7QRtjf7Kc9YY1V9tuR1ZyWTXhheUQ+dzEp4OfAX/9Ziu+JwizSZpgtCLADnBWetY79Ndyypad2VMLgA2rc9e8fVKBbwLdYhQPfip2+lFRYw+NmBt6cepL/zvjEiy8D83DoPxwHm4zVwcYWAnZMTZ4Daq/NX14vNQjgRAXGJsyOEbl1rFKDc/+FXSYJ/MikcFNJuUqoZKk3NCiSFtmXRmHMpS6NT0EhNYcWN0a44oMY5HwGnQx6WGbtiO9EhUcJGtl51+GKCAUFm4tCH2SQlrmMt6t3bIUmP3vv3CPIeaxe48o0OrKD89xeJBAhazfI3wjxROFd20OF2oP5gXvjTiE5lBlqOQCViSquSEbSQpOsawKqJtFC0+YxpVaXkdvTlRK3W3JhzMpS+z+3y+z8SimiejbEcq+NAGLtgXuy1y7AoMDrD+DTjKGK1ZtxYfMR7LrWS5EpdVtAF6JOHRh2Jtt1ZnbFsH1Gm8FU+Skn/ra4xMcWSg4/HvmtYC3hT2TFGrDRnC4Kj030f4kplRNjaPf9A+OCPslYdjNaal/e9W21f1XhAnNCPsES1QIUMpEPkXawx2SviKZ6SUvTHE137yp5r3RG/CPCJYEPq7IgD+tgBWaoVtitz4wDRcNY5kU4TxtEqCXQXOVDchBT+oo7iC8guJHBtTwHPcQg1zB4MGRqbd3+FeLy5bRpqbtlhQA+/I68kluXqJQOEwJ1sYcmWCQDy3eSNu1IJoV+QzgStoOMZpMxvWGvykuTeJr3+VI8fknZP5JvGl3WcOBeWWU6+xFilDJat0gdh2ooZ8VTH4H6LfzJH8Gye+H3uDxzwzLANZT9ZVemTM4VRsNNFxhYEVFxUN7KNlVGKh0yYj1q8Wh0lAKQcP1NFKDCT1phoWHKO8WZtZsqUz9odXjQKY9V70lXiUbNBpiYsEOQlBxQcDsc0lo/yRvtHjLLcvOGWNzQhMb90BX9L2jzVSHoZaVgFtIc53vvMoqo2Qv98bHWgxoO/PMjkhR4mzYKaPD1/dHCUCMpjV6DNOFGGyNu9Zu/Uk+R2nuY0mKBdn3KiDWyC/MpqTktdgZQREUyhvkM2/Q99Jc1dF8qwHvKG6qgv6GvzjZsfNg6UCPA/geGpjgy9sh9MzFvHPpyB8n3JDKiiElSVClKfF1F3bYCyNQRoUaYDEKG0KliYL0DBCVMkF7H73qga+WLjUx3m1moN/EMZfEN24DrtgJPh5mffHbMLki4cWCR+TGo5wNvYnNhhYdw7whpWK9ZRJOt++4FBw++WuxSdAfwMZy4J6HrCrU3hK9Y1MI4Lf23RDC9ggJd2+FHkid2cq0QESq6/sfYYy5a+f1uI1GLjU6Km2kk4f0Zsd+3Z1Gx737DUII5YUVOS3tEPCdBKQ0qCqiYKVKN0wys1nOH3VezTAO4+joZBiqz4OKvrAutaTF4peFFehLTDbKQ0jHOID4nzPh0Manxh/9ID7FG7s+0l3Zro3dwmiOFDO7XUdm/8wwlFMgGBQCNujmlWksEifpoXoBazg2Q5BJV8eU3urUGbRdq+3ioRUXk7FLiNUEP6KqcZ352nCVSkGJCeOWcUx3K8FWZggaG8bwRhQR1Y4S7nYrQhU52IZirgT2XtmDRhtRWaZQTMj15E7b/LKF1Ozk9QjrEtVRhcjgltwgfCpw8Ve3I3I37u+NP8b6YdGuBlEu1QMsWE9ZHM713+4aJU1PxFy5PfGwApQaHbZ3Ivu3xj6iFXSideE+Uy83gAYKdrWBcmQMsox3GU27hJl9oa1uiaZgzIbnmCsb9mGE3MjxzQfFFVyNdlQXFjyz37TWUPN3oKfoHmMeRc7GM4n6OmZKKuTl/F6DmJspqXHj6Ioujt9dTTrvBH17cwf/Lhe2723bPPoMfY37hX+UuQQnkgmFf5HoSRK2ukgnaIl1h7AdlI1RMb+0nQOQkhJQUr4++xOblMJTsJkyp8r2YBGgJT4aDmzhHIFl7mRsPu2HcHQOWXPY83ojqgjwelZ/wuU3XgN/FK/XVGIJUL6m0qfHZLi+EWCgFtkssSve1K/aO4pex77i9u99b6ypoR9ibqTH3c7KYRaBIqBKTJmDSrbdfVe9pdq5XwK5DCpsiO60Io5kl9ZZtdcYxzwjVLn+i/LaYmlet0WQuPpimbFHobQE/Ytwy/BTZMmcRfL9F8ldvyOsc5njFjA1uZuB0HOrEvK/R7LQrumO4HIxuqM2pwAmilqpFE+J5+6+d0TElFrYT17wUxVteTR1I87uOfc6Qbryh4oJEPd3QJD8ClywHtkpLaZG8hKkBvmYisBgb2wtqLTXHca6aYp/NmH0jXFYyX5/vw5SRDUj0s/Qbdq8AHHbGomINRGOlVRfSQtB23KKzx10gJYX8FQOKRcLXA+IfSg6PuSj6RXDNpKB6cnuYB796S8/sRoLn9lawtPJg84lbMF32ADpXxe2DJCBOfFqdWPD27ZXEYXjebmfQkKwiYpuq1hwA82oVLryQsicd8gxEzIf7GyzNSkBV83tRsqiNNBWdFsz5Prnx/T1NEFkjIJrpnFfK68B6Xropo5+utn/WeomXeEduYyVjgre2XlLvL8dhH+zPcmYBmGDIRi3+JHHtqdvN+1avN3U9QaeIdCxHhrt22lz8Lz91QNDpgyqvZPeXtZYs5hzgUR+3mmK05GD1byl/FGbnuhG5YzpC7Uk9xgTxlzu04k/dTe1WscQEM9JExXSYPpr/TFiewWwpUk47hJP+gmeeDUqtSf+jAlAAdW9fz2JvMssVPgjGiti4n24gk9uXdbF/ReR8zXCe6ILZ6YSFC34A4ewZLU4JT50pujWVDe2X72rD/g0bp2kvFHecW/fFBGtvkVXOHuDqL3tZebktbN/yZVs9DvFjPfuM2YGzuZhNzR/02LuSi6H7mjNL3bmWQ1S5KxfLVSQ3J0E4gXQImDy1BfukpCYxBhx9U61e5FXn7hrcvMIpy7rMDGTsGy29gOoKGJTbfI5l3N+lxUTpdhkIFxfE3PsSyB3dq7J24z+wrgyz4OsXIEXHdjOhlOT+LY4ZUVFMtoTbAOBzKkhugcgir7Wsx4AQoM4lK8IN1wxw4nvDN7TUWZ8mnV+hIJd7jPAJtuJLZvreZcDcLAuUggdYrFeexVPL4b9ugIx3HcfBmMuTA+bfKxv4SmBVSWWEVHRS5RKT2gyAlvcrDnjHaF7+RNhu40aoOI0lvHIElnaekFHK8MaU0q1qxf3F3wTRblOjbGiiuUNj4U153xSJsE8oEy82qbqqU+5CjIBeMqgzGVVq5HlVxR5GEcJgJgPTQ5EIFUpBOMDjObaWTq+xOJpNxxOrnIbONx50Yp9C1Y1RLLx7Njeys2JH12SPbgtbd+uIqAqfNFrtvbs5NuTjfNO0OJkM9xPvlbmObuPJF1wMVcNFg0Mtg3bt2owMVZjFyvkHerM+/yHcaQkBj36kdV4ei3VRHCrEevSAk3/FpNv8QtRJyxHMgcwGhRm0VEwcW1hhe0ZMFFERFFxfyV3lTbhcEso8B5C+NOBGRhtIxyuXs225EBcquu4SrHizdiHcSyjYVGvJ88XXVguJWylDZ50/LorfZh2nYXmamOP24H8q0fQMQWavZFqStodT07Grosd9OW+HGF80PUoyoUOUo/uPkrBGQlQtLyAh3SCxHVakU+iWTJgDKTLISmxAb0t8+A8/yMxsNFrF298DgaD1RlLiMUyaSZ7Rb36uvOTHWxWZwWLCPEY1hWcAYRl6u1IQKmC4xmKIzOqX820ce4f3Cs/c6sEg2ZH2zr59dKjkt9FVZm49nI+tzy2Y62Si02fmwAZteg08ho7lfUC1uUFpKkxa+Xd1wmmmUvsjuiiyHIBV+h3pkZJvdckn4RUdoE/9rkjkOKIrySXdGHcieMWAqdXXTdikMeLqhw+uYqzffowLm6olBx5QIYAYH0Vmv3bnZqQuy521nSxOc3bsiThGEInevho5AJhW9xEFG1FNrDUTIOsAFdicXeKRBiwJ+DRCy2oxaCM+XP7/LMUbbgv+g77+ABx7s281gESA94ZyL/2OA1aEEjbDfW1/qAcqHcQqN9ckXhjYmRPGc61aY5r2iW0vsRqmquPJco6OxMlZWvZFNlE+d9+vj1Q4yb2U4lf7BnEtpuPGx/Ez+Jlr1K7fdZ5dZA6+1/nkHIVCLTXQ1D2aCYKfbYxBz83x5VmV40hauIXfDw21pSh3ixxlRf1+RSnufj1cUj5uySel+++0WC/Gp+s+adxoXOQH5V9e7l6/RkBvUJUVZYCVs2PaGfBgIw4yhYJC+f07qm6THi/2NFy8+AsWojNHAGCapoxqQylef2CUh9dInIiC4KNNzOIB+qVj1jgDceiwT2hUrWc7AvlUfm9Eh+hluaA0VI0oHjvTRYyw7R1o92WWfEXuI44PjtcoE4pPTMMDH4AMn1PM/kOTCgq18Z37xCAtEQOVEW4wU9CXR7rST7gKQTJsXVTA+Y+v/6ZjKFLAWa1Sh94UGcwHT8Ncjh2uIPOEbDXuCdvPYCTIuAlXQtezZvBxuS71nbfMC14Ad7odpDVh/qezdZHWIBYnMIQY7GTBAl1+ghvZW39AtiwKt2RMxkVR/l+4mjI/1cLBszj/dbaTMdedinMxcaNsmHRBDT6QDREbpl7a8jDWKp+g1duBM0Rx4w5jI11Cfehu1ZxAOjlAYBrleqimvVoc2VSP8gR7zhdLyD1SQx8aXzluHhG06l6KagOa2wLt+xyZ1FBDMPYgWxhip4+GljR0zsKOur1dyJnrrB1jQhxCidflJd6TegoSgplR+5PsAAC5zhPtK5hVVD6bobjXJZGh/5UsYX7W9Jt0vkIqaGaONduy4J80erkhkm44FcyDH1Hg2c7Snmz8l0P1+XKokqr/4ARcjq9cyKDqWw4b8ygk8aMobyK3uO2soKiqihB8Uo4d03TPGG2y7RowtNPtCwQQVJawtJc5ikhMIxyPW0use7Yc5NP6ocAZP4tsRiK9ByQuvWEFrQXOs/v0UUIuP7+Q/U4LaXRxulzFDWGZwByHSfSTjDr+PfWifef/caDM9tFxpVh4U+9Hg477Swz77VlIcyg/jiMRHoJXAlcEFGhOdZiKglyZS2LC4kEYpEz6+swTGoX0FLrJmtPp1/IpM9EbJZnKT263UHCBoJk/83JjDzS1YaJnSazkY8qezb+c65U+zFlLHmTbstusHHD9ON3mZLyyhj6YOSxm+YLNRAkqVjYlsJIOJYchJ1I5jYUmQ8EkzCbnNvmHVVzgaxJQ3XDDdx5VlAMmFI1DXfPPb0HZP7f+oOJAw9jaODunFYSOm3623xeaW+xbZhvyGeRWeTyg66+yaYuL3MoQPuAwB1Tp6MRV/PBLhpj1fDYNILp7Dr5kA+lCVbxlmYsE5X40RKIdLJo0gbz9ao7yRlbO9RKsLN6Ye1KXGaFK6/qt3i7JHtNM5gE+bY8O/f7WCgKj992UnE6+l9qVOwSuf5Gyjdl9b9XE8DfttUkYe8nLljnYDH58runRSw4NrbzUa3019iRmQ1j58lEZ6Bhl6bGx3xB3Rd16ddZjISC4vlZyjG/1P895HPzA3KWmfBuCzjxa+Ri1qqovYe+wL2WoDqA6xC2RS6DvyESS/SDv48izGUS8aDZzeuC7payGJAv3PxxkNMAxxi3yTHxcKiNC71EQm1i5nSWWeXBLr2YjpNf8CLws9Un+tYt4zbV7X56KDifCI7+olw+pnggamrgg5luI/zfrQWfvPEWRlVpfLU4hH9uoo59wcH0drET2b3Ll7ZCqYn3OEYFwGC2tSOFH1T+XK4A/hRODy4osqRRrMmCukXUhuqkpTQckDmoLk4oU460TucZjAusM2ygIN+LqeslFlsxnqbbfp8SJiJwaq8reqS6JeUBcy0gkR1E6c3J98tF4CKVd4I6MhifOTXF1QnZwlvh1BSLNBmSINmfvWCzVibIu7/KL561KZm3r2DJLxOt74H6FHsybQCLPqs0NpCW6LyZzpNrPb+jJgoXXIsjf7DqdvbFq1YjVpsjr9YFSg3XfuCTWrwri/4lFgB10pizFamstBPos0ALMnOJPYN9QV2QLx+GFhrfjWHlbdSShAg0hVk7ABuopgPDK+RUgT7L8RRfgSm/sU9fEyg4jSi2i7sBEjS6h8+hJkJEI0n1q21yghygpAdDTTxX0gKUyg6rWJinFpoHZOjOiSwx3a3t48IKB0ZhZtkcHod/yfwPWLbLcDu2nbh5aEahE1Nhlnlwpk9iqfmhWEf1XXpTS0g+lKPqOrsyHFMzxLw7zO5GCCkIDKNpVh513wsBnpXYhprGnBNZjI1oiYGL5U5g+2U3zk6hmI47DMjCX05V3c8HEpxyubRkyJBfSEnBMYz5ikXymWO98oQFK87Y6FeGZU6J5yycRlkPZ//Covc8Xb6HQBmksMs/xXnNkbe2jOgvvWc4QH0NDYlOT15TWpwzCgy6h6a5oyGTIT9Eub1MxMh2XnQg4CcsS5yOjfBos574OmHB0MXanMWgJO6H7ytzfZDkvLzEFDKJ8TUPnPLSAorGaZg89jhTFMJ3zvXpJcHJAmmrt0vmS3G2EYLFHi1lHswrbD0i02vAvs7at/vZksPAhPCys2hf6YF+NsXfnbJldKh9g0ojoTEQ33Gbs77kl3tktIJ6Sv+86y2f6SKZjfw2t4hNfgp4bAdvVdoSFJGdspMU2P7KtvfHOezi/F/yiXIr5wpZkNt3TLn309FzARYAU8GjOI8kxTnI3VfhGVzYs54WsfG3obkunrksy4PUHeB5QuzddtFjWqJekmygxIROMDGXPX7v0zL0jhtqddmUYf4rtT5dOl6OYfjCKtpA5HytTBXSw4j7ZeWbrHl7peIK4Ys9zqop8/bOJYjKTTGzi7yrEFqiGK7SbMQWFzxlfSxFQJeRyQVUtspWhJd+VSl03s5K9gqeenqdqydu9ugF/hj0y3n/l1hREH01cYVcpwt5NBrpFpl64GSmv2nV75y7XI2mWl4qvf3XOsQ+FE0EzmqaIOSILfa5Mv0QqmIbvTUMFexF4PQJsMGdjhLQyVwi41yoDB7T/VHxTvKU13yWzr5zUzKzRGX9UhiYoMA95503Ry0h3Ft5TaEbsRc7RB+J9M3gn3sf747XyQznmb2yoiSEZEhonDyrmkEPd6DtwsM2pV9139N56q4krq7bvB50ndHqvUUUpgmrN8DyRHyoaEITMqDA4QsoHwrxekkYXxNj8n+/8ks4OIcd5t+/a48JaC612gvvHGxDzAQlZ8UOvR1/2uLjyiCakwpharLZlJlX3qG0nSDClXTKci657daQnN/MrvIjmyhng1nsX8XT4B8pqcgba8aj7RjRJZ7OaDpjdwS/VXpymaTxlButKDMAf5dkUsBm0UnpffB3WGsOZcbnVGPGhtVzJUYR+lLpwF/bEdfQBYeSZee0dQnF3LgqCn+GS+iifbEunpI3xQBqMAoHcusmhhs6E7zzkdUeR0jgnAdsrTVRHdKxmAlD2vxwJZnv6RnE46SbanKSKTp032sltQ7brCs1wQl4PEEFbmTaxVlJLl711nASat/Ms2f35RKA+7YyPbyKpCX4pDnOmC3QBZ36heQ9HhKnd/qIyBn0b5TAIyMhKPCkgbrw31BNv1W228hH8wHSZyFxgQeoED/MRpgoToUjvJUs2e1QELUKhUb71Geh9u5juaZW3jr+kAPItaJI7nC+3HHkWmT/PmJFO5Od3TwIxCQhtLtaMYe9BwyPviNtCIl7DcqltGHw+xT4K1VELNbV+OcLbRBm/yJbrcL83K4HReconkIo2hp6J35HUtUNxq7x8JDq+eteoHajFCnmV2rXLkI1YhDP0BTKbH4LNhBFMVyOcn7os41Jb0AqZpbgCoPmKPghsHd5AOCj2/+wKq93PZwLhWNcPnfNY7lH1kfL4ahKG8btuLhMqeHdcYeDvf0UClFmZzB6Pwlk5B9vIYOsTrPh9qn8WbSfafzgIEfAxDEuQ34XihHOUQ2OAyTLGo0BXRX73wW1mIiudzU08Yl22UdH96CMyNy9i6LebeogJrfYgC8RLe1n5uNfEkNnGEX6/CCNme+eoyVmt2fk2BBfmV/Is3whzvpBuaqevCStCHVygIU+1HP/HURsbaOze7/rrNhSl0KD5VSqI7S9bxZ2OGCMG2YiIIN0URm1SQKrQ4lfKk13UHwXfszltplU/DAAIouDmUaZH1tf/bSQVEq9eWv3Nofp3M7hxRqZMFkUQQVZvs1z0mAw+vdgWMj5Ct9hpsFCc/HV8ecVuNalpWECXiA8M0WnDjhO74vVt5F76rB0lPT6AkYQgUcExSsgFKuJm6r8n6o1n8RTrxT7ujjFCrpUEUFzh3/djpscZg47BXiZ7tP2BVstUjbvjqm7848e0PKukoYp1N8RyOjrXd4IJ8b98fMZx2gTldtoiE4CnXsH83VETOBYE9hrAXu4Fkrbx/+m7sflzMOxh3yTp8kKVAkwtha8UxSi3rbAsqfUKfKq0HqBs5ZGJh7u5nLGN43Auh+gNS4J8uV/3Wg/0/YXTFPS/nlbO3COnHVAu801bPYc939v+fzcjjsIxQ1g8ZVbIO7tzIEu5Q7qSKX/vC4nMUaRSEQfBXnCb3Pj4eaCyKSnYg4X7uTa32DMjBaEVyGAET97UfwJLA9CQqSB6LZyVw/0B5lf7UnDVVDgSOylhKXpfVrkfaINg78uUbkdLwSox8UBHfrPktZIT0wQAU/NXfJfWY1gPhVR2RXYNJn46v2pdgrpxSHBWAzuaT+HvmbRjmsxpGB8qirq+ZQdW48zKq2O815/wm4WI/ohhGtNpgxhqUJNrqC5bII8MzQLmB+kHxMcuHNEe8+kv0R1knaLhNY1L2KYopJDvh4H7gDCb2ib8permYiFRhBP2jMLKzPNC4Pu94VeEzNlHIq22r8D7LdiKZPsXlNmSU1iwdGoZrlRkzmrcbaPMmx4JmQ5Pdeysoulz1VDHBHkB1xxe8hUp22Slcrq8zvfvHbe7kZdp8iVDrCtGuVTqYC2zp4gLzUjvBQbb9KagfadJxknl0JG8UxXFOSeAlBRtbkLhyVxp5uUq9BY8DSFNUu/Yp3vUk6o7wRdPNaclyZ21zX/u4NRkaDy2vLxkHTDpCMuXgd3s1V/yg6zJGes4yxlmuHyfIlQ3ufnZFBNzg64VPvdLNusYEJb9u5JrNXz9v/0PeB9pslprQcd60uN1w6m4bnZreMakgt0tjBZ9D+yhudDZGA9wMoIh3PLJd53u5L2p28Iwa7AH5QwSt8ePeuBNvDhSTKWGQ3Z69GiqfPdS5KAdMUUZe5WhEJNkoga5hcJLwHg6FiCj3wfb3v8GWo364G0o3xbl1eFouRM70sp7UvCVXssdSzXLXCs15AWFNQfmb7zxNE3MQ0W5QFZKTstioBFcMYuJQYJM+d1vowrJFrDWDcWJ+zT/6P5BXyHZtT8HLOxhkWh2L7MAavDk1hZVHLYZBuqr97wZnRlu5TAub7ekFrUIwUvFk9xwLjIgpnYwpvODOmirEqeRvNeKaFONmeU585oy61xqZsxhggx+yXxVjfAjLdngt/1LX7fxqHKn62krtNN4xxZQ3sJ9q93NtXcIZrCOZLwOe15g0bud4nQmw5ab7t5/TXKcKo0wU7Urxi/bHzfoC3hXz02PXSESR/Qrz8GRV4xSib/Qat1RTH6ftS3J/2iR8dFRLJhczkA+9TB46G5Zl3NpPOku85vmDqAOEMH0dMjLGQJjDBnFava6/WGbXxxh/yQ6cCn74QsUdkY+pTznSs9lb+Ie4TRzgKcfnbWRs5k37KfdjDvwEAdZ9zHfGz/GH28By9sVY1nRDCAu4lvUvFwv60wszPlm5ehIqf3TyAZaOojC59EtR6DWXdPeZ73ejlErZg/QL1AqNrJV3iWS7Mz8Djpe+kwhyUCP3ytGHyeaSsPy7j+NDGksiALr+MD79FZ4p2f2xB6LUWyP698t4zTLoR1lGWUgICU/KPr8CE+yu4c+igztinBF2MVH8dnCMfWWM9FBTE6fVZmaV6sAGKWkNSeXgg6+cK9EPYAQRtZFvrdlTRaZgN3KcE4zfqi9fHXeQQ3lN9a5W2002oaGR2zNni4q6IXgwhw4q+FZIVs6bIcqzFzNhwipQpV3aYNjCQL2NeYDV80HghfmerfZxp9T7Yl9e9GGsGvAHGMHAL86lpyeEdXi9CAkzjBEo3JK8tGxgHZ9uh+C9jOr3iH04yYGaH1o3+P1uyCUAEQ19Ge4XAxfZyKsLV/7M6o6fnQQOLzH1yTskITBp3vX5ow6q7fivJBAzLr7GUmFQBbJsPR9lYdJiQsSRMolBXC7+I8wDSC9Auq1iRnfKKaQE+5lyQ64yBV87p74UljS+tkdl19Y+DCESXh1EQMYEIp42A8rSVC1f8sR0BaSx0/pdr5Lzz0X+MRJxt9lH/Jfuh1kYCwdgfKMQPy8/wgWChhVWbvzPhVwUQXmbKq7LfCV7qZM2vzcRBXNpePmob90M8AXpLIDY0yQKd0tP595aeOqnR8JLco0sMG+CNyr8zJGWQk/MbADfhCSl0sKvQVhlRC2Jqa4tRgGSANw1/O3XeWnyM9kamRHCuU/PRaPuJBf76eHh53unFewQPi3KOHIDtzMGcTP2CNUOUV8pEtmHGD1N+zQJxRXA3dg/nRLp+pdeX6H8j3VQo67FaSEHkkK6jz//KrZdpvXW/ScBf9TX78vgsJiG5agyxCEa34X+0UwE/ksWzyiF4vdGNOWFxLUFgv0UCPKDFsw7YYfONQs3zuV8uGpulSAIsCjMG0YyIpTfqirrRTzh4D6vzJUd2aa9oVnzUDCwv8CHtZiU58dS9mP7gpvZOIzwf+RKt97WyIqGKBlaZa1ZgHYICTtKj/awLbxDD1kRyZNF1rjsxyn4PyWfziFkWoAob8U5B2o5cWSPjqdjJKfgL5K+FOt5mG0AWBJeozYYevrsqm5Xg425zsVAug7Qa+/OGBR+yfE82/fRLGFs0qVc8hR0tAGGaJPuUF+yp9/IsmKP8QrXjsEeNwQppxFCWHrN0Q4VgCqq4fqIkTErD4wyGqoJpm8QNCHcISiO3aiSTRdPSMUtdWWz9+L2B6tWqKoDt1laScxvP+oMTaZeH6tA2dPf0vomgERoXvUnfTL50xZUuxsvlcWZgaqnmYYGh2BDXsrfGr/1EiX6TLDj9v2JYVSdciMR3KgUrsUa738kJUi2/qWH41fDvtui5GRNzKuW7aCStLo84b8ma/8/6VN/1aHtE89yUhOZvv1sgASyujynpXoOu4kIWY1bDGoJDAYh8JIHIEM3vJdcuYUEnGUw1VyndXTVJpe4ph7reO1rfC0+oa2uwoIZTEY1wOkDFUmHBzzEaHUDaT5sZODIkEQ8vwfzPSXcs2D63kKmqJomFkDb7fYZrTDotFUN5ERLCS8Q/dyfWd7TWQjz7dalbB1IY6TdILjjNTcloRRdC46eI9o40RJq2yQU5eRoMGu/iVo6gqHuh3gxWBqf2ZMfrYlH/AZ5UzimJrO3iPqRgehs9mZbjgj1egwqGEF0f/Z/dNObsNT//s53jwLF5c96Nhyh9sEMmcI0l8dyDSvB3wW39FG8i0iYzgqUi/QttaH2F0uiXrQB7F45ySucbQ9RQwgCnxrXGWOreY1IWFG5Ag4uTQRQWzAww4X+ypSCS79rG5NSNc2XeWfTM45ajJKMwoRYvHSTt9EOsLtJThr7eEoLjpIsDpM9Ixv1vxx2rZIrBstU05YwlrAU6kKFQI/7zSkBFcU4E6xXnMyhvgVIyASHbx+KdI5MdJcLfenXVNOz4hbhmfn1yzricp0/RtY5rHmybyVnm/H08jIlGvHkcuZflByREWP5WcZk8s0bBmaZwQxV7XKOLL6oDacsjl6eSwe2j9KcCxiuw6fIV6JTjCYU6+XBq/hbdk4ntuTLgn0nJG0hVRWirEZJmj2KJcGftJkolQmT76PunKP31OkTlduCmBnT6p8A7QC1xq+NT0mmj1OKtyKgnXPGACH2Z1QWP/8RkSQFI/7CAmGtz2AOKMwFKQY8PdlEsnf6NsTvmnoV7NBMnZZbqgeMBnDj46GqUMrxvLRcLBgsrKVruFzBAwW1bhzDcE8/u7IXX6UbZMVHkmRU8JHpiGTGCMCCW2DIQ6mUAjHc8qZfXIe1M10PncY+5dEsoUCg/5gRwspbvPc68p13Xe0wfibW7albbgYN+9/+s1xnE5bSANnh3NNV6lNvLO5hv4hjSfy9KEJiFFELZhR2MA9D7ZLF+JP7CrorN19xPEhwuKtVUPuWH678SgutLdT3KqP72mgKq+QCsgE5gpfP+LYsyj+tx0N35khjiOUnwG5fh5cUdCTPKyfv4F0oe1BCz2kt0Fo3MWZlXU/ilL+U4qSYC7BR1bYm3flpFErqEF7sYW6MYHwewEuFile+2/gCgtM+b7BwXQjEOm+t1EzhTPnrVThUbSmDDoQ6dEZIh/pXVb9SwXy+xUgJUfKycBAdb2YCBrl/ITCY77cNPNvbhtfq5xHcIixUo5GseVQKdKLn7zR0U5OoYgPTqRIweZIImus2B5NSDjcdBf2RrJPgNwf/yXlAfjB3ybiuyKmfChOZ0zooIL+HxjKAB0CjXSmeXkXRic6UgZT6yvLOQuDyHICSms6E9H6enHCzYOXw74H0todlO9xZURic1WuJ9qSBi3PmgjmJFH8cmdIwIuEclh0JwA038j7s7tq0yOGrQxp6LeawPnRr8eFqZs9GbaCXezezZKfJrhlk6z11zJ/h5wMuuq2ZZinJdcVI2VYUnEi1qzIQ8rxhUCZytlqzW7focxQBTLMfyOGDYYoGo8vjYpAGHJktpin7xh7ih4axkcxca/rFt4V0IGeDphsjukhqjrg+nDnUDEHfK3YLeblyNqrI2wGgqX0tbEbT1ZewvKWUNOWTRaaYr8v4IhRrGbCFhdVtV0XDePX/vAnxzd+jB3NoON5TQNEW4UF8UQdlm5VfPLyL8yo29wv/Zw7Eb2+zGYMQQjl244KQYk3Fvxu4NZq0p0xnmuDeN/kGgiRUhj4pnoORYid79bNeKVlU/lbBr2nQ5WVpWPi0nnzdcAhHFoSzuSEH32Vbm2Nhtk6uDtaQVVlsP6nYKGlag8Bdj45tmV+NlDQjPJXilko4lFeo3zjGzI9rNuvODFWmA89clIiOvj2QAAkbuosyQS1EsK2Fj42qYHHiTIwolamFC/BVEPNqaFncY3ABszdmHq3hkR+FnW81VH7JdT08lDI0weD8mT8T+IH1Tyfuu5Drn0i6fB/mghbgsVFXL6h2ITEGcW3k6gVi4y2avKxc0LZsINRhK6VtYMMd1eL2fIjWbY1AMGPu0X6+Jzv3WiqjkNKw+hpppetYmGc69aEOLkD6MKQjiOLPQkg3EbDwZskkfk8pHlVlAX2yoM69oxSq8kjpPpxLNh6PGoO9/l8NrhE+klhReCyoBtasuL9xvZ2Lj6lfU6luEX4HRxVi31N22KqepVwYgE8G5tcELns6N+G8VffGdb7H3vNvMSyy9wcJMSOURfMIkPQBcb0vQ/wbKMZImmijcgFdURC13cYi+VPoY7FnmLVqMmyXJ9beA7yzT1IXw1rccbemLbhwFE1e9Xjqx/ATqtYInsqcGf8qkVcMwoKF0GdTz5GCjqf6ihvoZUPAA2BIRkp/dp1iN6AIDCwFkr0ZqzGumhS8dZs85LIVf1vlJJEL4YCsNxCpZjzy2J+4o9gu7IHUM0wKUq0kaNZe6QGU9ZaE112vAVFBh92BFynRlfsnzpg7UruPSpS9URuKR27C9FAczcszBAaHhbXyuf8HEfii2s2ABHqYb7+64uXmWy3RVLStxRl/rnJzK0i6lVz7kB+PdWCbwyDIvOhHtnfPdY/JNY3wd5bKvHPm5340XsClIM9ws74aoLeKgQCHiy1v03hADHB9Du7tMoiX1SudH03hl4xa5ayJVctjdFjmdVqfOWJEzhwYi//hSRAiL9TGSiy8TPCba8Xmy35Bmd8/urifRfVzfJMpBLl1pMWMNfl1jZHcMhAComsX/+i2Q7QTbCWXZzCUGLIzshkmXgvYJvNlIXlY1HpAjC8YEGjDBOa6WibUNiUi9rElI0OLyihuVS53hEvCb4l5A9wFs7z3ZwAbnpF3SEf8bJYGCnkFd8dlFA14o0xigr/DfW11rS64+MwCAnrUsJjU6cIUA6i3BCZuJ+pDT9944XSow96tcHvGKC5AXj3NOHnwsHZmR6PkM3QTXre4th6aEcw9SVMcnHGAz/Y33djWtJj4ZJKB2e4+vZEDD+czCfkddKmxD4hrDBDWzp58NrWknzeXy5dmm3rlDD/qw4AEN4zU99RRLJ2GmlPkxjQ7ucOsi0th/erSBFCWs3cf/uofRIhSUAOkkV7+tDSwQJmDHkJU28v/tYejKAaS2oNzIV2nuQE1oykh8WZIhBopbN7T8fsydSYLEhGzB0EQgN8s5V6fhedm/R/V7HzUNyh0Wba2l3PVUVJrroLp8K5iuOhNll4baXZgFA/bdreu3VgqUctgVSL80Qta2PAvpowmSEJE/kfhifo368qE2krLq+TRWG4dO8pTeod2B2HpzZD+rhwoHXj8+cL2PkAsBYAMozmqMafMi0jNqxIZ14ntp3wTonnnTKhHn9ADhnugqOe1NZ2UZGpL8/tWlXfGe64+MmJII1G2O0rJw3ClKn7ZeZyOPn1cK9apSjCAyJwnZayaqE7rvxbmzx0HaHyhfZsyubvUKzBXoaCyEKfmnzB3k+6lvUsT3uAEi+6hOml2K/hkOkgf8ktsSF1gQr/a5jy7oLMhJdlC7/HVG3RHNPNu7OtcNa183rV0QIa8WKfFgXAR/zaINfdSpASnR/VJMLoTn0CLJGS6KlXl5EB1xn9OJjT2pE0Zjdm6GdMNmoSHKD2eMuFO4yQFkLHJRB/piG1S8tsTcm3GTf75cZUPkzvNxc7+Ug6txemDdeXJnRxiiY8ICrFYdZuHG7WTrb0lBNkl0GyqABo1xCTV5NliLq4Jz6A3tBsmHl6hTXN9NTnvP9kkTg8PgcruRd5uU9L5Mt5x5F1BmOpuKlbZ+CJGNbxyytTKAgRJJM5C0Yi8TJjXj6IZ7dq5jsBkrdGnePZwlxXd+dXDHQ0WQUpCoIp63qR5KNuwb/nC5OE51wSuHlb4TwaIYRSfk9lC0QfyNggX1qHuCcu10P1Ju7jM+mezAzZzCAefrEbLjHbrRR+Km9dZlm9guC898r/6orERHrmCaDidksf6WDouWPpn04P8R6o5+WPcvtjvJTdbEDWIXKhJfY/vPU7DmxPcglBEmw8BrWg1lzePAKuN8+YSjIEKbhS7l1znQkq9yUvJp/Si9hbdbsX1sauImnU8YTfEZkBfNfWlR1jChopsi7edDNat647GZnnhE59snQ6r7BUEbsJ16hkqsMj8BkYB+0f1PAgHRs8EaI+y9pMi7dAvfke+L4mAYU8XQdVqzmq3VXp40x4/iViBSDOhrvYfMX+Ys0ujq9zJKxJ534aDe0cN3Gk4OEgZDHB36IVKxONjF4tHOxAcQ2g1AZQiN7UC8ZuBTTHanOU7lCY+ywc09h65uQLfG+CTstbBNrg7LCU4g+TU+an0gzpAGhGZikBk9Kw8xhzUnAWBBh/avA/ZIE8cKonzzblQjvbohkEF1vvc1tyuFWiK2refZRU3bmX2BdYYp4vXi7d+SuAemDbN4uj0IXf1+uUtBvfP6QJg6+6q5QkKp72YVrUArD8XpkIiQ7j4rtjl5fU1co1PBDN1BRbPhQGkupRD9yGYI+eAarOCwjVSSzTZ/MdPPDU/X8IiXpROU8rxGIwmwjr+fBSTENqdgaKGzXQWjKnRjfR+7RxSJ84l63Ua7P2HPCWY7wT3DE+GCCrIEVCjUQ69VO0Ka35Hldct+rGDuq3nuovg/M3QOj9EZTu0dK3rRlZn2InAcat7rIH/Y2uXTCjm+uB7aXUkd5cbVOjY/JvYBqXKndnjXytqjgVtfPc/REe9cWybPCD7Eo5exgf7aZtkseeYCwjMxzQM9R8Xk348Yoi61vyI3AHdqp41BSacScZgoYmzkmWmVw0mChKlTg+f7wIpnVoyLdDUIlE2/NqeHbRRP05XK2M7nE7KAHHdlq1viZ/wWMlcVJSiWBwLPvyCwTV7108xMWHUMXLhhH8ZVuOqYsacUfOLYh5jtI4L7QK7+Y/VlwEubly3d13Iod3xZh3yqNe3f6Etyn3g3aOdnTHRNUMjnJCwgTjnC2xpDSxoukPkTCO3lRMNU+59YCFCEaFLlkJfwfPLJoE+NWJLwiOZmBKQ5UZRyyfIhWCBSCUyw4CfkiSmEWQlsx7lfzE6Mrd/moJ+BD39Rg+cpknaLZ7H502rgNVd09DvGqWl4o6jFTSfd/lN7xkMBY2+ddF+PKl3484yARnKRZEK6/4inV+Owf5bLwiasllBFd4yUJIhz+r8fBxq74v4QY0l4cuQdaNM2Cz70CnKwi7UiyBdMZBEhQAOrM57pS6qiuoxOx3aUKBt2BztK+rpz5jQOURhdq6n2SEh2tRNIdrmQEi87lvUKyCti7xRtNJnGRkL8QEXA4r7vO545UQAC827oUdsWTf/l8TsUoGrC1QYfauwlOSFGO0K9vwODUdYxZFophHWIVprE5D0bheFwG35GLKXdmSbr7BGKuixLGJcarZehiv27eIh7pOQLoH77JiYG28/kxHHQP1uNAWPzxvzIPF98oxMCIzkzQLwWpPr7PuHMfdJ7T7fGb0yeOPu42MqXF6b3zMyW/QAbIdv6Cmi6k0VNkMrEfwyvWgcMHZMVKdmc21RSGoJtxppyH9Mik3mQvDKdi8h9KDV0W5ZB2slaA9HAt0MwHoMgU6PNsGy69IvuoEExgbocx92W9vrmfUwSo8WLEng4wJDBelaohIz6fgEanuuKbTs1XIyLAbkakefXAuxg/5TkvjtdcB6jFekgRhVYLm9MMgq0CoB+kBkeTLMsMIGKQDpEiRk55ujgNtH3GvJHuN9oqlqXkxPguYI6UT7isrVx/YJrO1f3OCYODb5gPV6kncLZxlw/o/wBDkJIv59MfyjS2nfThCKZng89c+0X8ZUPSCx5yUILgG3ibUJ2dUBWsaZKm5HIT9ybeDVTKmCOT9U0Em8GXDwQ67HUXjapi2BIvHQrK50cPBNczgOJcJSDktmJrgq0iDjdrIpGAEegelDbs7mSThGe07Pwhv9N12edcLV6AUWmr33hxLBI3d62vg/2eetKlABa5JnA0BkTdBxrk4sYmpgHNVzX7nDi7FTOQAI26Q263Ux1LB1xYRypSR0yC4BpAUnltMY5jEvQj7pqmakk6LQNB0aurdCYStKQxel+cryLeY8QC0cH3zmMZn0b92qqTbjxopbpldRMN4ujeMjL6VBj5PSC1eXWzjGjnxQ0pKbCjAQvTfEbxMXjfHHYPCch2E3vdd16z7Q5GdYAeA2On+/zl8D3XprIrP9Tbxd0GOX4cMkoG1L8zDrq0DmFoKpfmCSDVZntFG61K5ZgcO5H9Qt1xQaildanBeZhja7hgE0+drCuGcVlo0Wss+oOmcPbVyeNj1fTY8pt+XooFWW0nXKlvK8UXcmcjlJ6POx/+ICa+MkmNAoeuNHB70d7Vd62w0UHlB5drllg9M+1gsWJlUH4jvC/WB7YlGzo4H9y+jFb//Qs8TuD+yykFAMUQaVr7J7mxAKI3zFi4Ppy3+jkrdYRI2jea2lFSDDZikW4FKotwWrQY4OW+l6GksFING/EL3x4+MjNedR6wGj8HwqaAoC2pG4bbx3GWPyFdGYcAHU4nQ1iSFsSDRGC03UVmst4+yoqUtaeEYdKVJIbT3Tq8yy/cxlXafaEr7Ov7iN/5djfifn8/zb9+/V7GdqEJ2BRKYvOKhAEwpa+msFGnfIaq/69/E9jmVgfrTu7i/+eR2iFPHJmfl4N4wwZSBTU3A/WkCRn7I64uaJTNMto43XeXbqhN/QTeHbQ56KD/1UDAldXTx0frqLSiKMFzHVHHogCvtw+4RWdwXPa81g1SruM2THJq7upQQmJcVVLW6vVyCvJylQ4vHLcv6pRsYimLr/OBiCx4bGB/dpBf4qU0D7r5DjFv/VptlauCfqPvrUJsQY3L98bQw2/SCnxmUcyuyfhYYgrTHNvlcsuAPEpR8djEwbrKbNg9X+CcO/gcRSmrDEMUG59nCHWXzcCo2DcJfCLpvGhx+8Tsl+H3C96OrAaJXM1+aeBF7Ys6TtBQp6/mcDmj0agENKXcqrobBLS7v30F9Pc32v/iOXFlfUHNAL0vDzxRcoGxbYSP/Fl7C6BjXeFPWdYuBcn/WRDUekgEf2ye/NsmqMQuuS02OzeksPI4lzMxWmcVvvposNGiHhGRlgKxhBD/t5cFRIVbuqCsrHhTK/acSEqqHeN2d4B5twjFoO31ctb5+Dcy6oFxK22iIdE8ffF07a8+j3+HUJLarb5ErxntBjaCvvvguM2sty3e8N3mDsRTcbWMUaaEefFLY1GvTLyASXtO8FfF/Bn70gMcxb69KfWoGzcxG0lbmm/yA5aE2AupKeFkrVcgMhaoMof2ANV9J+zohteNpaxM3oulAzbxyJzppGTPqYD9pdwRNYXBk4uIgXlDP8QqMaTG/luU4nWUg3cKR3h1vF0HVRJ6cBK/AnI5c/pQAJ24g7ght2OySOp/R2frYTmKW3js17iYYiasRWbVtiOfiuvT0Tg4ESBEUAAyrrtxXmLlr5xQ6oaEHJ5AaCdI/RjptURtagDsdh07MJ+dbDeF91VTX3xyP/8i4uauAwvHzXZ0hW1/jCsDpjBnDypvlWs2Xj0v3HTgePGRlpSin9mn1RlLMwnAFmjlQDPVmfK/PUZzktcz9GHoenPpd+JglQD/sIbj0IzevjVHmOkMUp3MvzgDTn4rD0LFwndA2IdG5qZgjQEe/x97XJQnyV/GeF0lngftI5yYUydULjr1w70uPRHojTKmstgRqPMSKANQkaNF1YrDS//iXMhbwm1HjkyefwRSKQ2i9IhFGqzvA622WScUmbQA8icr9wIVLJ4eYT4mkO5XevQVyKNXRy85amKSc8HDzlBbl9Qc55woAsfasEgnrHzWDr5wBUz7CdfIfa8lfnvzLe4pNlaXAlyeLGEn8OKZsSLDjr6+5fXLCps2LPJOC99Ck9k2zi6nPwo/aucYaqaXLgD6KP/tlawl+5t/JkaOYZbCykJZpSbAGlT0eg2kUoBwNH9nx2dPJawivnnJRYN6R4ASEl4QllPsnbzIL3Ip3JGJhTRVb8xAVQKYaIxEfGT4pzwFXPy630Dwd6Q2Y0wIE+bdeaFBPuAZLgZGyZ/Qtaoi4i1mKMxyyWQmGx5Z5TPkfYpot0uAYDiCCAky7QzYj16NM3FoOaGsjpqHeKmbnleEMG/uVwNCykp5eYxOJE4Fk7Jiwzy5fL8uLSHahfjsZh18Q0RYrGA5SVV0qqG2lvyp1dAjt4ic4we9EaEeDmOsTwyK12kP/S3W3RXjHWQ5CCvfII/L31PvPi83FCIoSlXHGVk56FUpX7WTOXZ1yD1WrbVhJLcvDktceEFYsDbJmspq18RXWMIxdy+f68/quNj1UdXUosLgOjvH8rQ+JvojI9OqHhZJnnHVqWMjtdriVyCcyau/4JvUYxAhy+dIIYzNi48EFpYPrnLPc6+l5Q/fPBsRN/jq48VWq0+lSzT5fvWW4f1FgSvue0LjhJMtIASBWbKpzkPhGJ3mBUjmPmgeKrFP+y6ilLaSKQH8fBiJrYfwUTJgV/z+LMkwCFbA/6huoKqwh+9f5dCrdE3QNzRx5Eg9LFk1JpT33j0J/CRgyQw9L0rfSk+SlGgJ111aJR+t5uwXIauzzUmbfUFaVIqSF3i8BzTEST2Q4BSOS80BD99Ewb61f787rbvQR4aEHI6GG3b5eTdvn2+hX+KvzX8bQcQtHzfE86YDlGVxZpLRk9VRWleXGvLYOruQherbjFvHzr9wMVEF7XMNzYgr0qI0cDUEG6q4uW7wp2OIIvyeBlfak/0NMiaID4Bcf98MhX9S/AX19OAWGe6liQnwyf5CzxjRAqE03+DfQUROg20wIvR+6UPk2lJsYH64hGVDaKlO6zH0sftWSTHxRyQBQ3EnHAhYqMXmCHdxMhQw6zZudtL/8QzG88PVDMHYLCcMwZFQRQ+W1sPh699zcwqdZ4uIjxsRZAhiq4m91UUILXSAgKx/iTG53E2CPtfNlAuG5oevAIe7NSmEK7UrxfY7ZKSQFp3ryNBtRUQAxHeSfsqDDvGChwxFslxMZh0sKysZhzxrWmQf1NXmwyeUiwsciZf9Frr6moEHY+SG3QXoHIdN7E8ZuysaFlY6Xc6/9Jg4kLqocpqKadYMKxzBrh/dp20j0raxlwUGw7t33oT7zZB/zBeCv2XrQ9Q/A5BHLXDLbDzUBUMdNnXPX+xZCqoKwci5pmSvayhhdcaVWa3gQn2XWkG2mxEpWpt4Sreo/WA2sTptVlWXRpgj5YchFQZVAZ8yT0FPUMke/Ce7cctqZh/fkuZIrwl6aFPdekieIAD7nYo1g4bfS6ekLmxiMBrTInWfGn2oR6UbpvanYPbOkCF5QIelHNo1KRaaKK2vpqHzvp6cFuoXeXhgudSiiPtFUo2JfOo8d1JIrYO8vwu0bY6B2bkcnrlLpzpptQ+Zk8Ya0MxaN6ZIwDs2ABpaKaFZ5B5jJkc5TxDuQAQEx36UJVrMY7bxzrVwOb8TljugWCwnJfrWiCFejiSXhvHPTx3PGYJ0TfIRWBzqsqSSOIcSR7azs6TkTSO8MbJgV+9NG8HVJ1AfS7v3Rm+NLVmPMF1cM8LZTkFfaNq0FySFlSpDIBQiSQa/bgzTGHjICTi+NfSHPmIqMxz780Oj9XyEFGcTirTdntIdg/U+CKd9zEIxT1xf0y4HAVIAkSWMbyLQx5gXMvd1YEgAdoMRUGuHSDGhqERRt5BUIqYCoij+Qjj7QC9BZr0si+naxt+OGERwUwJBXRdCIkwNpA6yyjYGHNI68GT6KpnCo3pV04EMnsY1KKrwRaX5h94wdAg4JYq/W3wvY/sfMP9NPieTlrQmtpqWrXYGc0qaqtn1N8MxWAV3tGWGPeRCROgglZcZHqpaDU6NAJuJFyRh389Gcp3pOvTisOcVdNds6VUazMwCuXkV9oUVeNjRbM/KfbLNj5HZQFQZWbvadowAAaJRRx1ExuX1InftabFLLcytCUaaYa4z5mAlSocYM/gaD+ka6SNU4MZjK3BDcBp/JP+y+XCXsqJNnEVXDHlf7GLyWzgRoP7+9ZWjVsStmAc5hDzwdjhSzmYmjH02C24gb+2Hn584ZORkagglpTLvzbGdpni1BTLiiMDLt3q1Ld7srAgoL8IX30gvoXEQMEPCigNOVcD857+docvtLTbsi5Nllq0suHD+j+sbXNP2EklxfudN1phAkCodyu0pcKwP0Dp/qwzs3UC8n1ckMgloinkXdc9riIrt71ANuNdLzcnETQPN2bSxvw3yViShDEKs6YhoXpBqR41yyUE/tl+V75MUdBTGx85UEdyM6gW7ihYjKxGmzc9JKU67Sexv5f6Tu+oA16ZY1X5RvNuPP9mjC9IF8O/edS5mopG6vtV6MuuOmx6TpXf5JXvwnEkihK+LLq37eHrULwKEhZuXet7DMe+kt3Hqom/toVf/Kz8sch6IkjKwsRdC4aJxAhEBA4pPSG8ME/oTR9mAjDDCPqzCOS4SnIYySXZj3vI1JUyIZ4nVClifYWX+J5Wtk05CTXH2QCLj5tIrhNlYN+xFmZiwIE+0KP2D+p7J0imWqXEFLGnp1uqVfQU3TnLb/Yx9T9jk4VXHFzsSa7SxUaTgGefylDxXMgsbPrxFkzLAWtk5dqzoSwlx4KCvEKHg3R6lZBqs7m5rGykLs9EVj67mtxMsa5jYsKVb/bo0ccolQs+5nW4zn/9O55o9p8FusQ7UJLM54n5/O7G5q0pObVf7LJcD0LVA8IZ/EOMRI0gmSiwUzFVqcaxvF3vir+gwCIFDKSd9BLp/IOU34zBW71yzFlOkjrdCagOyfsb6ocC3G4ydDhsSad0t08y7nieU8o38ZdICfJ2a3URPNe6opdbEh3WyTHC0c0M9EhpP8yZj3yE/PWieY/kbC9ApS7OKN88EUgY9YiNhEk+aXLqh77dki7G9C9inU+cpRvPVlLQc0ZLAvWvN0gPpCk5ae2tuSFqVdO5kTN6XLcEDioS5kQ6YPTIKn96OgQhr8kHpguLh4QxRUz0urhKbv6gFSoJS71oRb8ZhhuJjacQo2CnorZ65APguUiWywz8WYluEVKCcQvw56roDKYI97PKoPBSCtBaqpjIlQx1j9q0x0HBFlQDKVeyugOkSPx32wEHtoiw0eH6FtXtkfkXSvY4jtU0cm2QRwJPm8Nslvic6H0nQFuS5xG8M7yFNmZ1oRX17S+8kpAWRYXSXfOZlTSH1cTPaCZBgrVPOPdu+eq+ZKjtqSEsB0CzKV3Ow0taZkAqvSAjaBOgzChtzxA0GuD3yOhiWpo1M05na/852ThSTfcuzF+OiiSpQj6k2mo0cJwZ3d3CPE40YFkzd9MSaySiBhg+jVqKB2N9K+7bcv21mz/6L0V0Z0CiSUTDETtaHeLggTL5aDrgIOucMMnfHQuuJI0nLLkU1mH3crjUuiBCIziFUA530P2z5hjVNGFmYdciRxoMlk1B6b1XYCllO3ld+Cj0fDTG2/erQCkvogs95oei0iyQcJuq4jN69nYOcfw0nmxz9FDiwxOq1ecEMoKhpHGiwDCd3KCsGzUSDYzoF54OAR0g7QSP9Tv/7f9H5OttUq05UmiDutCwa76pK0SnMpjcfxBpcIb09Q+Nbb2Lj9RK31tGZzigq9H4aG48KMDLpJkMBRxajfWacZoOqE8bRIbN8KkvDQOPXNXev/G2Vl1Hk3Y0dVDLd3ZV/NRL8Fehq2g3WbVoaGwlyzIBagFzU6nSkDK0GhImbcVZEahLC+jSwfivvCKnscvu3dXYB3joiSPn5p7do8sdWH5YgoKKdQ9O1JmbR/ROQ2sk3SKfXE6z+usVOx17cSXp0WIhEg41kZd6EyI6Oxm2SqPN9VN02WyVEFaYrWMPYYVZa8xuRSJNcde4E8MR6lopTmysodTuIJ8Bu31RaY+Tzyc7TdXlVXe1Hbq28pyhqpWcsNuTUmLdOPjcsIVXKlnngzpTgUFINIFIFuZ/Om65cyJ8ES263yNkm/XC7RlfRUsq2lXsB/2Qz861R56munZNoYRkYwXBgiv5Skz1grRwGnqICYxTt+ff9+cNlHYAazoKNvtBx/qhF811ZyH52GPhrBhMltBsnEe9s++FVLRcsCCGiZ4mbNK1uLYUnVS5F4mv/MHkUV568Vw70W4VCAARhh6hztPsuTk7/I4w4NfUYbi/EgFVrfRJdCsN/QCy6/7cxuK7hUd8gfFGWY3WIAgFzjtfEzblAt/2bT8XBvbSDPJ4COOHRokuQuNLdnRnhenZAJ7kAlZoY8s5lxOW+kkpILnDMDH5nuB0nYP6v7aAuICd10H6i5I7w4RDAQ3+z7ZCOH7iAQTrSLPhBmf6+3AwOJXc2me957eJZ5gbHIlfGnNASORkQy3n9SM744ZENqokw6raa+CX07Oe61URsp1/M8n08GS/g9kYQBZ7jWAyaJ+xjUpT85IElihNQrIBSF4s44tkz6heZI9qH7gwKEdgLAaVjh0snqeOgiAIeYbcPGNxnRQg/EvmUZHIzApH1yynJoStsjXPip+R/QvGaDXmVViiYuTOFo+qlr3CcwtMlZNW7v/3o76Fwoik49TARRlEd4wIYLe2N0bt3zp+x/WqN16NuOkfyWBC0IPAUuZQGagPcFOzpZEphK22p8Du6ssS7TbIE+ovwfGu7EcDVxlpYU9B9nIEoHgaZPPPXTJTd3UY8AZRKwzqmZwB/h+rViBcgzqnNeSwV35Vnk63cLicCOmY7jfOo7Agei7+Zv104mp9HYcKAleqYQryxnboBW8Pm/ma1gpcTDos7m8GSQ+d64tVY2idoSXKIt+G6L356eEnOulIsGo76kbEa7efZtMutle20I2ct8YG7kwGq6nx1fZ/FC2zZJark545zmbM3pr+04xEdJm6LpvQDBHQkNoMeoWfaFaHXtjs2JRrGr35+Gj2r+BRoiqUkQGhOBYtCWeIn2P0oNHR5rnVKLEBfZpHiAFmBv00G6YSucZoZ8l3CNAWZztzWlwjHiGPH++D1+S4xfz+Ieex+I/jYDyTEWAoHYHFgjzSLpn0yvz+7eLWCi2ZGH4WvvYtbz0LHKWodQtOFMXuH/LR1iDGifktfV5r2bBLfEJpc4H6X9YlF8FU7iUqcMtrzdDwAqpZPzfsL0J9D8nPoX07/rWVXHGjsdHMvlviawjVqColzCb3xitq521N/wbABnhvRrs3TBCldy8T4T7AnPglsWDwWCd3fStW9gSF/lmKlHN4OVfL042VrCbVfgtIpxmw4k32RRfkuVT7QCVmb9gVldFC9+IQuj5YmChDNMxm3WgihQY+K3dufGD688qw615Fa6XX07sNuFhBnp/oEV5hVtObQlemCCDmBGOjHOi6UcOPQNWTSQZFC4rVjP/VBhZ7PjQLhRHjBebBdXBtFUg7qV9dP3hx45jisT1SPKpV3VzhVerG6iV/kLBURaTuMQIyT/wqa2erJOTMKaIGZ4sQ92Faeq0V7TgUFflTPeRCRXAKGV0IWxmq0NvIlh6S60cAa/qU+rtd//HD87Q6ELkZ3lp6I6JIUJsrFTeRoeWwKpqo7F7dgRz595uj7VJT8tDL8gljoiS11RchOpYVM29XlKVNfpkjqsiW+TZ/3t6J68vnc4XXAr1W4yH4D2gKfFGwGfbVhugWDFy1T9oSllGGc8QuI7doe2lUiIZvzhr0dIiWS5GACQiqhil8MzyInStakmMRJhWPNOw0VIAwQVqXjhJGcZloIA9Rv/eONSDS01hKyjAA1KXKXiyUl+71v18eDK5rfTnya2QJTWwVvNEcdC9rhYryjTCveAlWlDH7pt+vUa59LlBLFAOqXnfCzI/Tbwz+T/dB+ssiuOQApECf24n8YxvPL3DcH6pnElQdeaVVaW8ydvyzXHrLS0I8SfqOVxWM/xxICcukAHffYlqnwdWi73fk3pYqu7hFvWB5HHdo6/EdY1Aa1EI9p5sYasPeiEjSfL+SR67ihUbBeI2+gDa9dxzrEzhjyClJYerFwYD5NpePipUZfsVNOhB3mmF9wFmj4vRbvWHRKl0Ff3FiIV4LCYmF9Uz1X3iPg3jtsaXGU3sDeGd2hCdcRempP7vYVuiul075+PU7+WYvmeEom9Ef5FX+QMk1jeaFQ74MrpQdinXBv3uIQEjTbGrjwbTnvwk0wBjo2jyp/Xuo+gN3PJqq49tfpHPU6w+Yujmlielh6T912LCnc27mPvkDx7PkTUCkf6Jy9j8dAMCPOhyAcZ+sbZAzO7HY9bEdKB61wvTTwJ/AryQVtaed+OSzW8l8e6INGvwre2eqglXD9oVhjJ7Y2lFdtQ1NBFP9oFfHILM6O8M69bFkqQ6ta5wjW0AOTAIr63AGKM3oEv0CxqX5Icgw7MNpUorf8HA5zR6YkZqzOmNp1U9LEuNtLjV6GDl8dUsQhItBtv7gG8/0Urxl3aNBGG39iIIo7ql1XbZedRrvYGS8aDuxZ9DVVYW/51n16Cl2x2hAo1u9s6KQF8sJUOwXW8JTG7WrEBQTsJphg+WzzkgFdwFHHyprNutW/Q3EzL+Hmw/UIgzZRdpznbyq4mNguuLgg/294txOI3I+m42/7LrA0R4inD6DlD7s27BsoCuFj7mVDEDWlhfZHoE3ofucEFSKHnB2xLDGeLz0Vn4zTAEj0aFuJPEb5K/BSqu1MYHmk3s7+0EBYlDEYAkuexonclTgPcAX0hBAQwLnNF84wHC5Olsf8h8LWs0LV1JUkCnzh2A5uIsoBWPhp40Ogn/EHz4CqgH4iTzq4y7JnUPn8A6WBNzUgXRbQAFwl9pIy6dRGkbEFYmYpCYsNYwGOhIJvURZhJ6zeJfEQTbyMswZ2sh3g4QdVXRAK2vPghDI8hzUxyFB3GJzEs3jr7IWGvGU2QSxJnK8B7XGT/e0bsGXfa7zT9x2pbN45GZjzenxP/yF5W/IEkfGGdNtz/zNbIaS4ENOZ9u/anDZb2ybjZ1qzaB23068znl2xEW+R3eG1RDfU72nPs9YQL/WIVh7dsTV4jjOYBQfwGJnKKKvpfGJGU+J3eHOKfWPpfht7f1wM7HMS/sciLB4HhncEId7KPzt3ierz+WWCPjB+S2y5iglO6DQ8yQ1Fniu6t7nxZCetEXeM8vOT5OUGkQlmliBS4v/ebHB2ImoYlqMPmeG4H3cXaYKpNqIxUqf5zOs512zVyH1b/JcSJmDefb4chrLa29V+4kdwNPRTFRI8/QqXTl0S8h5VA2a8PO9w8uYS5fc43EpZ9cUi66Ulb+DCpZbZQdoNSO8KNjwyu6pPvP3V1fUyAc24Z4D1p1Jb4cPlwawet2+/8vVxkKG/DdohUXOgUO1G/lUktjuA3RxLZ/Y3G8jp3pVp2+UxkiDnTbwy7SNJt3dAvblhGeXUMu4yC3+lkSKStNHs+iCsgFB4uNI5sg/PA50DqFkbgSYVaJQdevHjpNDTHx+nP20uv1KQJmRJSRe36waul5KeLUyHwSfjPY3mMQDMo1tZ94Dv/X+QTPo/yD9bvdCHftL41xhDV7h/0ZoK+9Ch2a0lKHQA2+V8+hiDa7sgSpPLk4eSOCMw3GljdPhhKkWl+TVCQFT3YVXi/l10vOr8/4juhML1T6Izym8YWTiQuYXo88RLIHIfo/Jq+ONRrdXRNdbfD6jBqUknVxTVdIzlLZlqQqhXcKYrTc+PtgTHTCo9AhfoVJUN59Rw2Az6T+h8icjXZueGzh3odX6S85aqQxB/WJwi9JaVt1XrTiYxYL6hSYhEUQaoAAQR65ExLGUh2xjaeXijgUJXloUpLN0mUj4r+Qv1iICBfMsfV8ACdiQ1Z8wwrj3m5LbA3ID8dIziJF7PxIdCyaezFFPEGRUPIPL1uTXYsi7Cej40ThJa/powUWTT/2E5EMvg9MPmrkmPAFZEbRa3lmTiYDqzoUKY7oNrUvi9M785zZQaJ85NZZJywRu9wfnarGzXpLCtOrb0q5Wcdg7vFJOyJUINO+5LJ3GZ9LIr/9BoyC+vqXCpytSMhBnZUepcxnQ8nXSrkNlQS5QEe6byio1f84ytHvSOpRP70hgtzWL22lBiHiHZ+fgWHBrpQg4g5zey/l45r3d90oogKuxQ/8q5+b7PeSVk6p7kkhxsUz98zuHUFCflbYfrGEDNY22tnEU910I4dK+NKRPKuYo57mwjntNk8GnrswlwO4WP+CuurAzt7YMNhERqMse9rMypcxIBrf/V3rLCEfmmjUYjsrRc2CmWWmnLPkR2jKO+UUZT5Ry+X0I0VOyDZSqGsmsVbRCIvkgjiUEcpqElUq/PuE1QClHYntEGMC4iL4b3EqVwKUz9Fh1gsPc0PisKcUPcLdJCTHftuAR72bzRGnHS7ppMSWjKWu4GJbyr003WESnbBbtUv6u381uKBrr3FOmXgr/znEaF5OWM78+/JVO9rZ+dJ5tuIYbYheJp4mvFGryhw+qeHa1+RBZlZgCRRPfdHMxtUy8kGvLwJ+yogWWSVciE3ZhWLO+3rIOrb6pEM91PE+0b3658lgp33VkYxNYT62c8wytng+xbMFCXjcQUBquVBI6tdl81oskDuBjuIXSVlr5as+RoDVn8BSsaaXsklmAA1YPLuEQVypLfULg8v/zwMSoTJ2ZCqQgL4PGWe+FbSoqx/ys3lnnF6FNVFOAdrm3zeAB+fa9gi04EPzD+oSjx7h9UxuAJEwmypLnXZ0SBItRLNp0q0aBOAyOcycJdOKjxjM7VTi6o588iMTHlPDXmRXf4DNya4RiULhD0mL6gUeA7n8WgIRyw5QoJgnGGSXm5kX/ye9ZpBsnft8ssirgC0chUXVpHYQBgBvjZFzDRdUzPJLkrh6pegocvF+gFydnLn5FFU9pb0kT1Rkd/xgyRQPWq7xDnH1Rt4QuUY/sgAVyvZTKPjad1oTRQpuwKRDUjZFvITZPrM1L0LOLDMtNg4+kZAckf4pZOFJvYgz/7COGVq0/MYgyNt5U1KSV+Cc7dpjo+7obFB946pEkPkd2z5FedhTBjoSuG7KJ+ZIdveVV1H5lbJfcwKdSL3QWl13TCC/intfvMjouhQrx0GxRoQXdqZ500pilkf3Hj4zoPMKyDsK61u/VMS8889zk2nnr/jUXLr9O2eHpM2ru85wj5dzN1T/4zdZpnV7mdU/+y6eY7BTUEZWmUBdtKmajHM+oGIZz6qkmrUpkYyn47BNlEcmKl2/eNYRDFt36GarniKA8mGSAq4s6fBvajUwU5uTbVazxgg+/OQdi6RdUMe7Dx1Bc1RL8B6R20+9wmpr+Cs+vSUsTothhfwkW01gvEFXPZ831l1KJMNCkHnFjscR1N1cu+LC2g0Y3UstCo16Y13ed8gkry61E+wE5WCD9Hlh26yuuFWNR0WxBCB6Yy/Akte63Gxt3le2y/mcmABb2F+tHfKHWFkXTQkSEyygqVUNdkwBup3Y83wwM9XWoOHTS9WXQ6j5SWMcY7gvmDft37/znyRYdCDPyOR/XpyTrhmu6ri1L/tgmDLWXvDp2JEGaU3ILfwh0bIFkajd3gOKhqYSjq1nKNu7E09qUbinJrgSEZI2NsaSNXB55FMfkQjVto7XRGkih+YcQzDW2fJeCrVbXz2lU+bksF7RA2nE405SaXR6OrhOTmy5PusP3mIc3M5wOg49KPAgZ8SZDsVf/NrjIs16okZ7Cr50yZN8Y0PQdy1JBf3Ay9gdY1goNdOY3rQlK08IRJk2Rk0g8kmIrUs1LoodAdbxSgcn2EFCqd6SwW7sQTwlF7wbe45P4RtTjG42msPce1YmvIabrC7L13eLeAsCbIf54VQbr4oRNQNooGSQnayhGl5BS2Wccy+tGy2Kv3+EpvLodhy+cZTGthevLsERM/CJlfCzYKaZ/3HaskeuGTPtqOWuxrWmgwfz+/4N7/BqxvOk0QYJep8Q1RInNzbWNBDjyEquAVuFxb/itD8wS5zjrxaIWCcA4IXHRw0UEcJD8H/8cF3d1glN+aq4S5gtFiu6PUNd30v90FjhWDpYdlg9/r+jJJjoxOzW10exWXKavdzxeZg/hOIyl/2AhuRCSA5LkXnuQ5J0wzPDwTNC5gBJGI1KKOBOqGCX+WkR39kOpBcJsQBMrV0CBEPxBjPbSO055eFI56wj8bR7pQsJgIBteN0WmNdWWtE/iAYtw58Q+A3w9PuJegSJsJQ4kS1F+b9cqFnCdLGjC4JO+8NapE2ff1dY/er89/9MHTa40eN0TSEjNr59R9c/GLyWT+MH8WnLY7YzVW3kCdb0kKyUpUT9aVMNSMftDK0id8K+MHyuzONV7AhzBVwBp/GnQu0OfzLnaFt3HOYN3kQz9W3jo7/hYnzhkX5yabnjW/QpxfB9arkki8K/xAffJjGibT+vVkcXX9jVkiBfpmJucQMlF5nnzWkKCLXDtgdwYkXWbtwPHcc70tCM+3tsNItHOj2//vsm0resBTucxMKJk6HR29JZvHtLCnGMUqmNCeu1DL/P88MXJgXWANLaYcwzVNTZQGLbisUlh5MWWDYs1057BBj/QeZBeGgs6yXkLkT0GqVePbcwJObI0KbnxoCVL/bUR8lYLhRT62kM18KY+VECEi7pL5btZ5/aAm8P3JkJ6meYKcySUuR8K9XR7iGpUGKyckv+GVi4gE9URGIoOOKs+Z8JFUYzzxvFuNciDMwvptDG11OQds/DQnpZvpfxIsNjE46nAZemCiKMF25UcMfrR0q7hLafO2d9XK8pelaxmn9EJBYjaonDPJPGCSnsl2qruYzruEMTKQCC9vCWU5fZ99DFaY0RGgl49LGNFbOSLJeQ1dyNJpDLayYMi6g0vzLwzA1AhJyliGsvP4WNO9y7dRO1jSCyOYI5eYY8ELzQlZIW1KLYSJ4zq8WdlkyWIjDqi3cqLE4qABLJl+P5/gLMtDkx3NJcHUA7dQrX6yZoeeN1my9Adg8HyECeFV7/3rJ1cbtVf9cTGsa1A50JrGwkj71lhzBRX/9H2MpUQ3680Cy1IKL5D13r+4X9pgbq99J3Sg8zxGPxl+lEIOcbreSAasQzD/8lkKJ/udOK9kyHttg3PIf/4Fv0EVayfRybD/1lfcBgY9rOYj3PTk+lKOEK9nY3bx3kbu+6M9XuYE6ZrJOMpEApPCcTU/S/xqIE8JTe5YphaL4DxI54aaOoqOLmJUwdetsRpY+Ko48WZjG0qQqkb9s1pDZ2gN9sEHxwNeuHMfma4RfXK7X8bkpbwlpRcVSF8HNweHkaK9MjTtEOVi/ql4paPSjU0tWPnx655BjeuKuZ26B7XLsvm2TFaFq6gLhepJtlryMGQtGXsjvZzxuxwoClJCZMRmdJPOz2CnhB7RyskOYVYDNN/VFsClwNEFBwGUgS9TnZMdxIsmQxNgDC3xTVu+k7OpO1a6wPB6GI9VZDxWx4iJXixXuSXahyqnshueF9b0IRlkoGYUKFdZrXB5goYCNBRjHfkynBN4npOfIIKwohiQsiOOiOnhg4ZnvJwMQyQ1DG4shJNyRLsmknmcO42p8FB7J3anTP0eNNw2CAhC95dXrCGvCFgYrnbHW8g2a16KX1Sjf/hokODOo2rpTJd9zLZiJdq2OpDYHR2EPXhxr9zBz2rqbFW7uxkYdc/NXiZ0+oxDxag+44sK24K+3/hSIiZ8mPfulWU+To2St+h1S/NuvNSFg+1vHJRDpLoG7Ul4KbeMS5S8XuScnM9ogt615JCRXIBlVfZP8VmGL8uBD7X1/9pnLQwBa1HzFWlQ+Fe64jljZhuj0CI1PrvUdL9wPMySsn9kC5HfHNQsMBcqpb/jM8nL4pBOX5+GBTXjK+bHGYhtYshVUjFIoB+HvAgjpeXWi66CiBAL9NBzFTkG6o/Wyjgn9zwGY7l3LRCtvjFGLu3SFWsQoSGFlZn1igRWMNhu38K560Rcyw5xHSs3TSe6hlzAecqheMiSVmdAXwWB1xX7S+Gumqny1Kl2aoKkLOBORG/YHr3pJ1TPG/xyvPkTzweSyl3Wyh3HIUGh2IquE4akU8R24uhLsn2y5UQrf/UXgXaaqLNyvPA6ahy8JTufKr4mx/V1BMDC5k4MKNUDozMiY7sNUPMoGk13NmOrL+fUAT8n11+0dxJvUFUghzyaWSbHWPPWLzLCNQZlQm2LpHB9Ehz9UJliE9PtNsjWIbzlVMS0Clc1//pQIBRQhb3BqmvnB+FeCEqIn2vONBLII0I6X1rc+mZnBxZjsphbDwR1eP/wMb/2OBNHxp0HAcXo7giNVBksNsTuTdYUobvqyEK1aSe64oefgM3zgDN9zohE20SV8bVCq8XWwucOM9zmXRpH1AIw5ar9+rKQ7VrpoD8fJacWaS9iste93VKItoT6Q+keFNF4kbFBr7NVRo7mNmWrWx2RsZ8T/2ol2u6hLQFB5AnvzAdL77a2ZApxf+qGggoL3zZv/NGmVC3bkAktkkff4Y15EWJeL5axJJpG0MGCFIRguxBLAOoqPLrgUFMBo13tMKAxGZwXz4NkPaEQrg2w76+0izrQg/lURs+l8aW5DPZHCbJMS+AbFySVqTecW6XU31554vKR1A4E4G/hwQPvenYm4D3NLPzgD8CoU6pgsyZXh9znP/Z9qnqNH8SJogmAnsJUjNppTNNU9F103u7thEcqIFNUFczs+e8d9p3TdJVxhzKUhXDadA7PZ9+gkO83HAl6qMnR35g35s+7F1Pa5XudEXOXeScrI2ucd9b6zhE0G3J2pvcFI9g0lqEi+qsGE1g7mqmOF19Eiw6ld/l+jvjz+GyrB6swzzr3uU/snvnCidISb3SXCiPwkMArqqb5j2kbdKW+vLIbts+alDf8S2mFVoCnjpqi3jNfNiNPbvuAsO9BbqiYukrb0ts5j/c3WBSQoH4A/DV4Ms+LNn4nmaOwW/AIblmAxJXnx04gFMPuRunCkdUv9TzDZ1cCO7sdV7vttxO8adb2Be68ch0MEMQqeMaVTmdNstaF6D/Akp0p8fMxbPCfEJeMoUNPEjTVYxD7la6U9266V+rSeBS0jJWCiBUmZ/YcYY7lkekEL4rcdB7uUAvyAAF0Pa/WXXPRnyZGh0SSltnz26oYM/L87yu5+VH2sWaPBV66u1byQuP8e5XX0fCaegJqCnBOv7CkB65z2iru7QYIB99CSFtwe2nOrGFku81LabKK2qgzvAxLZ8XvRc850CDLrguLUZMFbrzYaUQMLqf2XrehDpK9h6YBvOVGkcJpR93DNGF6yx3vtPolSqJnSStxsASePudd7HG4ygPrLfG+v0YaAUSK2YyC1k4WpWepCoUXyBYkC7u0zRvbsLR3/TZ+mj/8mzFlAjMrSSccL9NMfzrPPs0cx3s6Cb/BxEGfqDE3BBeHY7M4UXcMmDdsB35cpMt9UAacuyRCDt9c7LpxUn8IJ4KfeRoSSnZ+htnkLqNuEEVan4EVa+DfSeBXFpe9rUhhFE7xsKoMeyIK+cBRzds4NGh2Zt5cZ2PVB8RzEwjHfD/TMXB0P6N4jpBAXHSv3Sv8jFQ2B0D5asuv8anz/EBWWysav1hcVw3y5K0r11WESqaEZHnQ1Z/AnvN8eZXNDMOxBqQ3q8e3yPNrAd0VlTRiomJaFrGSFN0xShcsUHC9x9u79m/De1/lQ+wPJcdJsmtw48WN3tMwExmgdgpQuFe/wNeG8QB0pf6hpsU4SZtxvKZXLdn513Y0S75PB3mqJIuhshDI/TZcHZaE/TIrZ0R8pznMHu4jpbsCPURch4TXLy3rEoHMz5qTRSP/rjmv5XQO93XuxespHOsenwXsf37NN5rgqLIgALvzTlc2WgJGCrRHpjkci52sDy+zbDDLLSBkphcoKKpUCtaFUJN8cT7cXZBvI+ldjNmGOcx8bTYSUcqr5ltyvId8sSJLH2y6MvwY8pJmy42/u+LjlvE1ZhptaPYza7GeiMc192J+HwaCVygM7lrMcMz5WCYQT44tVucDilJ8+gAUohTKQ60l5X+uvCmN1AhTWI2FQdkLWI9htxrLr0yC5BgmQNsRK+dRd83SBLIJRNB0BSpwgerOu+YlSFK1Nb3ew/z4Z9K/VHM+t1bDs6QRrSldM8l7LWp8y5xX73Kyt83NCIti4qb4Fzjh7/9C9037mRu5yHx4CwLU3SSC21r415um3Q9ue0uAeGzDevqo/lpwA998ylV5zdDeE1XEaK2Sl5EKLDvn9hvdgpubeUp+rk6vmhtoufKyDCyPC1gM2qsP3JVbPgD7UNu/E6ZmBz0stBXGIcg5ugCJdkA5FMExNG74AxxFMCnpqiN+mbJy105z98eDvYoJBsqWH7XWqWlmnG8u7G+NyDcYx9S7zk/OFCaIE2ySXMbdOlA0RUAwGIMuZZ5i3a6dDsGNwhlp902OeKMXrEcw6HeI661m8qLt4esqJMeWvjoKunj5lB736aZ7GD02zu2E2xnfugwOjenZqzVGxkqucDlBwIyeNqWQg95e3C/vNotoeX1JXrrEhqMDnL6hHztsBwvzsXKM1XpMeB4nACLBxWz3JBuKC8SmCLFBX0/9VL3zr4rbF2SngG/HU9Tx3Qo3UVV+g4A/IsqwZznaCKYYBFKq03ht/GAqafZwqhsjNgO3Q8M6uX7yZB/0FOQhiVOSy0CrSuPyLEtBTsdNm22jMmxEGeCgpnMbMPDPXP5j9b4gRMnHJigIJzY7LIcn2Hqmp3EOS/c1uM9iSj1+NlhopvsM1TujdOgSY+9yNY4yy7AdRhkBEHFRr5qym+NEHgQ4zTtbrLl0kowtJiYGJTm2M+mPdxHCZ5bi6ZPgUEIN1OaGZYho+pUKy3sTqdZ7H5MTu9gUWzv/3Fafn43Ep1Ny7PdVrLWyFjZIXg1+bpO8xkD29QCmC/DBXJcq9YNl9GVH6SYq9tIE7NvxPgzLkIP2HpPzaMZWA1bj+maLghDoC73MGx9M2c93FVKQeiF+DPK2NwZsvHtXmfT3QTrH6gwejKK+NXCll5IAurCYvW/evSzFyM9vbAHLvjK633DVMIxTX+I4Id3x9ENuiIHbiaRyR5yeSlZ3L8hEhXwBtTioOFTbrJgIYlNuPxq1DbBv25upttFl1o6sXxW/PPQnvhU3pW39XVe1YbWScMi8jNbE6R4fRimyeXp5P6hCvc+senWEjMtRUwM0z3UG7Da6ChDCnM5UIJxhVMpiOyXbCWRqYjzbyB5CECu1rCbdd++UlG1DXnKujYJbpfDN5kVa5Z3F9VKAdFYh9o59iHuRnifLq+dri8tQMc995Qkg3R//qxCxPdJnohuLDIfga4BX5x0tG8PKxI4vNfTYfnKfRVdJ95nI1Wojf5vlktqpsyTYP62S4ZydoBfVxe3fAGstTgzy16RKeDiEYNyO8z5Q4Jc6esu0GzKBMJYW/ITE3+50ha0gsKYt0S584ZslC0O80OvFvkyqemUT7Be4GdgKxYen851HLX1vr4wweVD/X0eSizzdqN1uKZPrHakQAyTl+K21UTagGPt96X1RgONB0baY2s9MmUZfUa+pLgakjqqz7Hnt4f9I6GB72YWJtWGY870vCbjgNN37wpRvqBvk4GAdYNMT3BGc0tmuAbaSkDEyWyIRcawfJ61wm2nCPHN59sifW2XOSM+nVSJRB7NLoTol0j9JuptS7tLb3mVRl08FKYuhiqsT1U4v1eNj5jE4WQgRsRT8sFFrYfxh7+XZF0nO151/cFLOUjI2cTYjPWKMS+yf5boVYVt1Szt+a644DgYjcYy4+m8VQWG6+mirkwZb2GDeaMXeuVddrATpuJNER9gHGvUu8/2S3ZFYG+QJgyKUImKIZpQAmasZSOz1ER2xlvOJKNe2zdvpuNiea+Fh9bCRBfI0YpmNOmEYfKZ0HFGKl3HuSEiYQGBgvAr/KXlZww8ZOzxV/PycUXcpmy9GVkC/T74aD30k0RaJPnp5hSFKswWT6GbotbOGqUuENoVLsPdpzgDISMmeCB6FTTAECHXlr7yc/SoY4HpxyTaxojWuj8ylyhuiMkXt/OMAFCRLnzirPwtvkzve8jYVmY250Vn/r0YPOWhYnf4++BPG6Ee5Qz2UfWWNWnJ9jfV4SqTKLqJF4lFfC0WzOABoVGk1UpNwrDh0PWiF2JjNeizF8RdsViyqeXttZ2bsaFSljtFIiHZzj97ExbrjN6NmNoBgZoiaxkQ86W+P5wylxyvhuWxaBqukfw9a8OgOjmstXUu0MUSq3ID/MjkydfE6L8UQrErsEc05u4BSFVJr6sHFKGA7Gq1x1xncJ3iONDGVemY4LWtO10frix/s91ae7VGG05Q1vyELn6k2MRvYnlFLUS1TzmznQItVH/pJteF7LEmbk+H9+5ykRM/QbXXc173dEXOt9a4DEUj0SJffdkz1xxXaCZF+ePJ2qjGXyrwZXYK+QeUpM+EEPsmsWbUmQO/oeFvUFbvJqBSjQ/O9uHV7A1uc9qkFaLxDIcMfpKrGCzI7zAds2tJdbQjdz7lcNYGo6uG9tPfsseh8jD+uzw5JZrCwB9ke0fteBMBzKBvIlG61iHMjt0nQu3REK3z72Jc38PwBJfnWTvQBVaGSeh036+hP6urHvBRXg/ufurehw97QeUrV8n/MZ87wcIyEZ5VS5q+sfwal05F6NLyY5qaYdsDl6JGeqG+9m9opCdN8JcVUpZwIicAFU5gzAlNP+4OvNgzdCkPJ5JSVumdIWaTNLRj3QYwCBVZGWDhPkwx0w6JC/uLR9x1j8uwMEcHw3Y6/DA7ggp1SoSfXV+hVUMuXi1Aq86HkHHPe1lJ3n/7mnL0E+ndejOApDQxH70tHCW4VWZRa1Flg4CKe3cVQTE1d7Xg/BX3Avfq6GxmcDUECijp+icrtieJ+D7HIbJzpfTkoZGTMBU6S/tGJcirFHCTaeySkmaypsCLtS0pX6KcSw01l/35N4vkvLQtb0Mh0GH9IT7n9GOgkekLLPmIXS+9UnQH+wFG472cxfr4+A8OnpLVxWfXavbiljeWxK306j9zZ25dRnatVOgfsCz5JDcK32yivPM/incaNCdVh0bUcjqTcqKKNYNdnfDrVKztEYl7h8vWVymWiF4SgKVAfQwomWDkPIf3cjgIDusWiv1yNHyc5wuRSn1p/qqzdRo7Nloc/+3rMtzTDzecVDpKcJslhRmGL9JSCR6W+gSe8EhWdW13ZdiCVDxOsuVdv102Ix9tbRWO8PbJLBkFBDIHRSIFofI88C+NduRnKekxgDXGkHy9nSQdtTzf9kp4yROdUpAZ9VaKvVBBPTp5Wi6WizKcQ92bNCuwCj2tWRKQNhYvYnsZeQukcbuGN7JyD82EJIc1a1xkmcylNESg9fQFMG0o6ZhvjJUuoaCbXgNo/OXFk2tQG0hwGbikssyTSuG8cQGJohvM79XA+m8Nf03uJCGk04yNqOjPBvPIR5ETPiLGQ70nL65uQYOcFXWx5Ssc0QPmGd1k28lsaWYTkWVqdOaOUPdlsJvF8qwhsPmqwhILRFsaNyx6LmFc3+vAfs4ESv23BVyRv+sDEDn2UraYPfCocBzTje6CnuV9f5r4vaaSjkNgh54x/yvkINvqHij5/lJENRGhKzECEabjlzVGMRTEtTO4i8C/fyDQWILQP6l2H4IPyPoSau86CYZotWvTgOXC4bP6CCv+tygjrct86BniGcBZCrarZKM5lcGQ/q7SS+4zSRokmyd50lklSG68gOBBguFxRrlEC34YDigjuatTwWbEa0RCeTJ3SAVGVMzV92l4ZffBuX8b91Tp8ch39YESJEkBEZad605AwA+T5qtFGZL0pk/afuqxVh5wZi1Ek66ltC6Mi/Z38Eeo7BgPTQD3anfnnbSzMiztZetKgkEHMI4WyhMcSrA7gL+MAEw6z+LmCJf16mu9cKIMkj1aXY4UVe0ijiw8tt7m4s5zlhQVhn21YI8lF51dndSO2L85G70RAXhkjx4kQ1d4gtNjSV+8d06HZES8s7nG0XXr+oCqrWd+BAObzKq74gHNyI1XL5GxcMxyEVoyrNJ+ZuyYkpCmg4T/rUNvq3iGQEH9oqIiTbkd/2tQTI/q/IVRN/pM8idHAN7lPz0lKIzULKJi4ijCHpnpd81gu/cXhbRjjSl850v9HjEDvd8NOufn5MjkUX/vRgQeDWpK6uVaFQMzdL93rOTOesFcS+nUUPoW9KCkzQFwDz7hU+TqFQcCQYw/uQr2fGycC0+Zu910fq+YA9l2XNkOuzocigOUcum8iE+oMTjcg3DPUDn2jiBZffjeGkyZeTEufrY+aPAVwkVIiI4Y5Wz12h9u0xgSqhZDDh+bgJFHcGzmgidGmuPvFO4ZBHyBf47wm9iyjMvA1HN0G38k2QnzIniH/nB6ER+sccTgehWvTP8IJmQZ/NIu/AwFe0hzAnSOvH9EizHsBRAT4TylLayCZ9FyMVX/ZxMe0eit+35Sx8DiELkSDfmjsAJIyMYpBHelzWb7YjRiq2IJ+8i0GSm+cYDw4+aZSgDIOjjPbGdfPCiHgipTjIuwZUZEH/0pjjHYUV0nfOzL9YRqwL5I+8+eZU1v5sfMJ6Uf+GiSghZKynX+CmLLmIcvQfUlFBmYN8PWEQbfAcvBhSlLt6RxD8vh/buoPS9DuMkWuKMfAAAkpq2o4agc10qfaPqubVlLnM7R+sYpVWARyniRT+lXbJ43qzRgiavjOiO7dyBnuN1fkw5JMnKTDuHXxpxqK0yrkjWC15WNl/QfkYgbgrDLXaAfwxz7+Xk68uBIYGYxbkqnkkH1g0tFCiA2uZm2NzHfiaYc1BesHQ2GhuuXXB/aMsggsHtJJvTboD4hNnblL5hLapeQDSrVtT4kShHeePgtZKn8zxat2yan23HW5cs12S3VQ+0MuMuJUHxWPVNzJPvfdAc3UANuEN8bVoLbsDO5cgWeR/C2sCD63+UIutPP8o0mVlVNasEXP3EWcAKENCWydcdrWRRsc4yIGc4+2Hv3LaFgzOcIgcmM+IycN1Yfvvg9s0emBDTP1uPHAlZ5DRGJl1tAwO8zNXZSlhJL1uX/BZwPJPRqCLIiBYveps1IZE4D+TdzDHv48DJmpVR5QgGqHw/N1ovN3WCL8gIYjLoOp/F5dDyC3y8UK1WlGl3MNtXfkQf63+j89lU/joWiBu6K0I8YA4ZVxKUDMOoqZXGvdfIx3poPMUvIUQzX5xoLH2qVeftI02VaxTedEaVFGW5DD0hwDG1CNTR/UFmwhbdjq+IuHPCMkW5+19/DngLEQupzN2AGvO02scDBtjoxkHMxGNjd3+qyjAH5XcHb31bm8683+EpQTpegKuy3oJvKZEWL8l2+wC4nHTS213zczrSv574Gw5tY1CoMkwV1g8K5sdxVWlOsDijiKUHNzFREZbolkJUegmYELRADTojUPflm4kXsNkBJDz1JFs0PgPw1k+SFU5s6mvsOWHlbfX8nR+ogGmmFAVCVlKb7COJ+7+lZ0koloOH/+t1sJPvPyxhXVdVrodj1mWMdWSIC8B2FNXGj+74uCdrgY3NXYnsBBc5nJxjSgvVIoNUkX+mne+ufZ6kjmPXP30bMQdGBOheX0mjRkIuDEUw3gzVqSMUQAq0zKU2U3Rp96q8X4kOqAe1wvRHa0kSXIMqt52xwuJMR0nySF2TGUQbhWQsr59lyayhLr2fKj7mDCEp51G9j1X6j3gxaoGSQXpubW10pTlaajqMoBUJr11POmMkGlMQnrE7Rv/z8oRAFNJGiMyqP7Htl3heWSlIzrOU/vJVV5pOCy6VceLrZhJdcPpCs1UHB0K2Fn8E5acC9XIa7l9cgnWTNF8eZEnNHrBA77frj3Vjxj+8sBg5mHWErZx/f3pCEdbBw37Z8PzzkTk8+60lsrUeDxMzxHLaSFKMYkptiAhy6MQOWG99rdkveeeDcd/Yj5xHGUIksLlUhqqU46cAezCE6bCodxRm1apM+a1tPa3387Q7Oy3FaCSKbGX8wLTz2SnL3Bx3hnbC0S7bC5BlXlOKtCV4Aw8o3BbnGGffQxoSd4OXbZaVcM2vsmFD37GWNpLuk4Xi0GPGhXFaIPwb6p1NYczwxZEkdaEoSdQ/Ul4mzCz6bGaAihBEEdq0XdBjAJfq4YNtSIWvAc1lfATIAWmKthNqr3L/ihetE0LvTltR7WG7sxEsxFsoRzZ/3ZJ06n4VPJfek9x8LTqTBBJaZV4WlQMvo88qfBxLBFSrosobSXPCFK8G8rp4WQK7SCdVLeCHJR0IlZBLfbGAcYl6TbYuV/WOz8x2o99auNl432ecofNL/+b/ExvqcTdBjCPLQ6juLYrpDRk/Q3JNzHid0IJ9IG8lg010WKOSzYZ3xEMsfLFs8xIS2D/bjK5ZFHaGI+udZ6orz45QnTNpjBAajer7WBGDIEZXLSzL7PIj0I1jKBX/Su83yGrnm6YCR08z3OIhLfXdcEHtDFfMrTdpjK2YUG1fRMm0ufxYJKkCg7D/9JLqPdLmJGIobtWk1qQIKky6+k3LRbmLqiHmGok8HlOzBj2jkqdPy+bF7RgKRTMZTBS9wvnoKzJQw/NBGSKIMquzWFLicqUZjlwlG5guTDapG+oIunDkI9XK+jfHx89uNwCzfl2Wr+VyxPNAC4teVrApXODPHvLj18QVZiKa9K5wFfqpBvVodz8CRKe0UgHcnzXoBB6Ms8rXvHKCR6aA1t2GNqjhk+GDQnv03LJ8bwBk29mXb1T6yVpWkhJMDSScTzfWAigWMM70fixCdNvQZRfrfemQDWBTp/dZ0WFOO1H4G/+JHVPF4THaqJMblbkpklpVIUJWsocyVnt3puktN5iklSM1OO1pAdnU+whgTBgLQsVU2L8tQOgvG2OywWe66RPsXRJlUkQHvf2YBrdLcHbO6oQRli/ymMTp1zs06wC5QlV93qKx6UVxKj+g7wEUMzWFyBT1XaLbSWfbepv9itvndwdK9BTK5KweSDcfPULvDJbfpd6vczsvKfjhLFpzbZYLE1sWeJ3tIQFRRs74Hc/YNoQtUJrZFZgou24FRYFZC50xxoj05lNqKBc12ilKQBtdljAaMe0K51V7B+siWthFw6a2mNFchQln+H1Y2fS123lgrc+T2Rk4l8/nuF/GNAxtXxUX3G3ouNbtzZpJ79znhu1WxGHsdKktmUHUX3xocKcJYqSsGb8RiTFsd/yLd2V3J5Kj78hQ9EZxACp6Qd6sBB1kGdzQj3uqpAGhdfSlr5NWZfy25ypNIgW6JjUPZyPZj2MdA3tBO8F5F4dcpR4xwVKq+BelKgj1Nei/igBwKzE0jeiB275NwD+nSSfJlOzqfJAtEyo+kvbX7p8VCORmqRT8wn8yT0/15cdpRqs9GeM54omOOZU57gEeg+BVdmU6gigs+0H2PchuEaRcSaItk4P0VrB5K9nfVkAr59CK58lNtoT4+YI9/R5p1CMroe6bzDqErT9KhS10wKMX8Lxxr+ReefFoVDlBSSg+ZUIue8QQGqWZB0yl4KMGkWp6j0hYnJJocRFJHrqO08qZk3GGPeOBRfNPV83pQlHZbIDGe1TxzCwRGTieHDi8hbUS+/AEeaSxAU4t2fC61OdGMpYpda93xCe2XFB62PEvX5/mz6S/c7rjlLXn9AsdmCeVNc2jdBhDY+qx5qLcSWisaQHI/CkC9bzxi9PunYCMRSRuitUm+Ied6gxt8F6tBK4RvIwfGu+N/vx8cjKJNz1tElPcDyTJgIGizzyCb3FdoESmcYajZVBJOYi+XlJ7g1+35QJN2pBVqPqaLi1sKE2cYU0sbqYmj/4HCgpOiTNNTKQH+5CLiCL46m0FUVROSie63OlE4FRQ+rf2QnlnzKFBXeZwsUV0xFE3rI+3+7tC64OlsemAcwu2HbYjJ6c3AwcGA4YIDNTcc7nPNQhbU2X6o57xbuRhShGKfVIj10Ii0Vi/3sFy2MTLmN766evgKUsgIWg999b4TvfdPOGARYBI2mmMkyVDWuznuuMZuLaRDrvEYTQE27RolxpPhkLPFAprUO01Zd32sN28pLOXA0x/gpuHPJJlz/Gv/H8P+JFAanV0Hzhis17h39lYEa9xQj1UfS1vuk9EeekFqTkzCfwQB+YdU8UfC/w3rl5RD9U7xAQqUscjLarXLwZ+BlBv1+sej0w3rMxGzML3kGdYl7irKVZku5e2aP/v4ZW5nKal3auH6HJ/0So8KrRuPfZKZm+d+FDkO0d9IsP99HEsJeAytZ2LnbOK+LAOTPMUdY7zMdGvfLqOKCUlpr2L49bHkBB4vLI74taRampaqm1b0uyQxFrKAlkbVwHC6Li5oZB7bgmr250rOOednfHW9HA8DX5fLcLwlIoq7RN98m/Fy+nKlVnAf6QzkrxZZEHztECAKZlW4wroy13pi5ysh4iBYQpX5npZOWg0TI2PxtpXnAQOzdkMvYOAvf8pUwW45tiT5gKKIf7xTnGa/DXC9sFecihFlZb76zsF3aOTXJvqntoJfmP7nsxgIXD/54nS5dacDiCBIptgBaA4b1GDSPbI02xVU55b3ociT7/RErKK0JobCSvL0eIrc1yXtte9ZK+Nd4hxg0rdBLhrP7GaxfDslZhs749AalbQp+zXeyeleMOcHlNUgZjpHsJRiMnI8kV88AsmnkRFGfYPZigfVhnswubm6N3UBmXoTnxMubLrPqRpL7b4LC1lz1VJ9VmMPBvqUFTgNvRYPhytqotABUSaIdWLBXEte/2PvHHpeJ7Z7kzr9UpJf0HtFmqpKK3urSkUuGnuWHixPo3/6XUNZSbjQbfy3eJxjoe6SZIuI0X6V2IiaosbOzjSnFfhYPMoT/qo2FfC4Ohg15mP1jP/6NbpnfNIUuWVqgU8gslRDd8MraXo121lZXFMx8odQhU6BveR4Oq+Mh1RUqNE6VlSD5Dy6pY+v5nadHgmLTjFgYfOwkTsl3rbdRBOa1yuwBRSS9PhHceRCq9yWwa+LqWBOvdOcN4TmOeHX+IbGdr2bszY3DclKaVxVyGOUoI8AAVx47Xo3vck2pkg06C4263C75wku1joqiF8a7P1cMjXLAwzAq9U6J0wEJx126f/vvDOpL+k4H2YqGnbdZqD/erpRrdeKJDlRG05joQZcUtYo6h5cUdi/JTNPtiJiQ0prJ5iwTaP6s2Hg5FnshTlhPL3m4CvXaaZIIzGU1T3SgmLgtbjvArftkrMZHmybEBqpQTOHCXtXndRWWA149+at1m3SruPTriCREQ/IzPJs7+noYwEWC1s1BYaI/xJUgcWSgW7lThIfO6QvFef67vm2hX44ASymFt9ZWaAMgp7m19MTuiWlmADWdVSQ58vTPkpl8wpBy8f8FgO+ZofX428ICDPeD5iJ/ewfKlCGBJyCxPPrQHzwO3VBEijEIl33YgKxfSNsJUKv4wpqO0GKpUpS0r0eONGQ8g6+dgPykGrbAqJkaYmNcZ7BYhjL1LCv7iXedyZ06hh3tVbcR26ERkN3RyDnSTvq176BLmwrNoojiDzPCqZKtbPt0RmFhLe5/A4oygBVGkl/jKRkUSUjz6CXA0HsRQO8PQ6QHxONx54HEoP9ejPu1brMzogDJRhrtnf3mEjlDLeYlqO2PxMFV1lx1T1vWlOWqE/0e3kcg/LJT4k2214eD7wZTrl67b2crxgkHmX9JavXWcWT62QQCg6KuTdbXvTgrMoY3AwhLWJjQancZE2Ga8zPUV0cxLVcXmYUdGTQ7dOZRqt4vv10Z/DV1rWOoRDzPwasAdMNpJ4c4xDXF/jh+T8J76E13YvNFXXklHzTLVhgOPbVDEmrL5vK00SDbvFIhn16mhtaXYSllt9r2aqSFNQbs/iaGQUATcyS0U4k1aMX5ssAw7sASYwopnsnWU++t1df5k6uml8DFdhge4/dPtW7r18t0btAMRjFLd+XwEoWyMEg+z6GBX8hH2YF7/CNnTOq3RMsEQHGvYFFFm4UXcHTvDJmzSmEENqmoDPYi9G3iLuBOZ6z8XJGhi9+JGRLF6VCpcFHmsGNT20pA2d3eJ3bCj2HdGDoQLuJM0i6819sVDzQ0cO9x81Z22fT7F4vOvLU3STqXQzredM1Xs6WCjXTCt0eyu6nPrx3xM6mFRCv2ppM7gt6kuT5oLayzO3GLLm2xTFonQk+LeaNfMgabfeY+lQXiy99TOpGwcwnIxEP+Ge2u4TnVZeg38Cdv+4bCiLh7rc/Mo0ZaoPWcAD1DHpLUARpYshAprkxHarq1U3nE8T5oYnuUGr6iyeWx8ud0XpgWfEl1HcuhRDrQamGobkhEb7vM1sphPotq8RxXMCe37Ecetx17QyQcL+YKxLmKLhfJPVOIsLoI8nVP8QKwd1SCXplv0Gu6Vxl9yD1zZht7e1BAJ4XnoG70sU3rbQTiqNXjkaecv8Hh3E5uoxEqqAP6mN2k1xc+0GYUaUUo+IC7rrRGV0G978KrM404X8D6Deda1lo0mD90R6jhqZViUoDw2f9fO3eFwsskuVf17fN1r/Eu/KQPKcwBkTBpYkzRTnO5eisWhmnKs7LHOxF+nuuD383kfWYKqGbFDlALzZ1JtLN/2d7RiLOkuiH2Bl086A20RebAdx0MKUX2X74NH3+3HQ1R5rp0bblzw+3YddDiqMIUpbgJafcpEvErRhApJDZRhb52pfzAz5Pc3tgZIkbQUiuxUa42jXnEEAhAiuYWVOxYOFetL0n+7MjwYVe6mF5Wd4JRCcOajqt2GJ1nzYOpeLB9vw+Ij2pQHwHGxjDfbwnSD4JqGhsX4SvXw1/DS2UOr+Lsq4693HXfFI4qNZK/wODefwUe1QoJtVuz/PSeX1Z+94jkbjtI/peN9+K61FlIdnKCXsPwqTSglY6OmfRoi+zHF04I0u2Pf3Xzx2XTmZ1chBMgMD1MxLUHp5YHv6myIgACjQ17ChKtW2crPtruJISHZIdD53Eo58t207ypbVI0RGJ81Ku/I6mQhuFOQa40oOvdTbsB5sFpq0J2CFgQ5gxU1b1yL9enWC4xa+riKbQMlbccBPiAlen+H6501EYWdj3AO+m9G25GzKY75ftDH5FcsbEod/+VCPUa4D24vtsg4+DirYJBUf34d0HMutDcEGurLQiP8IzyycWp3I2UWm9UaF2a8fH3uXnHKpLJYoH2LAhXzgho2It8O0lDi/rucfUi/zgV308QBcVKkALw5Gmb0UA9elmeCprQu4y5waYpi1ADDbaUF/y+XC8EvowTJ36613qA3w2J68kKQ++Cnc4OHz8hjR70C5rJB+zdEnVvxwyf0PiH0b0Wc1orXXYHdf/dFXeDl6nmrTmvCn9cnCL4bZbdWL3/wO3lbMrVQ7v/yGW8Vr+YKrf8dc4Z7Tt0rUDhn+xF94JW1w83LNJfuJMqujwW3Zj7wGds6jst8xeueZaNmn6bQpnZW0YrlrPtGi18YJ6VHWYE50DgEvWIDjqijcPKDyRj7ysIkjCVpFk1DfRlwcxjQqZtwR3GzbBk6OFRYr6ItnG5RFAr+sADjWULoAKRQBsyogvrL6RazSZpzQ/ZZap8B/ddPrq3lBxlQo0I8pqfyo3NmHg3hn3kEOV6es/T7CfNFt8lY0t27tMjOMBTEO7/SYlqKiXSQF6oyK9BTmWjDsNlrL2QV5ZvIA2k6j8EDfLsAo58ILQwZmo3MsyWK3tmYt0ubpYWWhHfaI/gj4LPzsuy5K+NwPTdvYyOYh/LPPQR/SRYiEronWDKwbIp/yt2Hw3ZMhV+Tb0e6RNPq30DUQCSyYTM6ARymt6mvIcM8KLItuWn+Mv8PUKAdwZlpNq4N6CHmuchWnZBuS9fU/6J5pysqdkJghFvb9rdYkIgDoqE6bNsifPcgJUm4L8W2vN+8TtppIeo3FZb8CWU/CY8GFGZvaGtOZPc9+yGSKbxmHsBpW+z8rAUA8hcRsEc+koG2dNlfu3yMQTFcDYS9pdXb3AMnoftPLGvvDNFK1x6jMghpT4Zy4rSiQOHhqUVVDDmnqfYCS559OWarbThuBJjlZZHXQMxVedgrfEXd76BtO8ULLKmX27sOj5RuLkRYK/LoZckI8GP9W81zsesysbypIAmmu2qsittJw/RJXK07VQWCIHXa6lgqUiXhKLDDKO5x8xhzLZ0R1bWMT83y0aeLIfr8PdwJkA50k+aDcRQudCKn5kKokHq5bv0627C42/Kf4bzyYv3o4U0H6+/w6PTdBT3J2132c1vSihEEOenFkOv6VuEp9/5fN83KI8G3j415nayt/x8pxp9yRaKaykez3cSuijNHgjhIN6LiO69y6KEvvKnF2VCMqS/SEzfPZFWriZkNosSmLVQCcBiS+mryBWnWJIt7plmdflBlhhK0g/LMkRlM6XZuCLBnwMS4g+k8mq7NLZJpm2eSkx6JDfLdDCVdZ8XKV+uLGkARYHdfW+tJ87zsxNM84hZq1AWLw3LCdPIyJZ1QULB9FjM+cXCvgPzt5OAv9NXHsL1A5ZM10q2LYsnj6bybTym/9LIJa3AMdGYbLzb3puO1KGylFZ20F2OsHwYamLauYTBXSj2SRkvaBgWT9/TaAQtXuWtTnqfYgChXM3eEUPgsRSIeXKyEHAkGEiZFgd/Eaqjqe+m4LtGbS758voSdkbKEpNC24MI0yOd/++OZuxLreJve1SUGJsMZh1cK5FWlosJb1/sPm64AbddragYYawHGCxYJtiI+Jl32/lJPp1oyCSTPgWuVnOAU4JhxQBjVGPp/Z0k7UxkENLFfJyCwWQvabN+1OB+2W//a10vvmbpO/KCu7HsE5X9RvN62PaBNACkXshS0CWNglZSbZesLagFMBiqh6Gztr488EVgAsfgDkTHHc5gQeToX3IwaMP5MkAkX69zEHst799YFYUhXUyKiwrnV/astggVaxLFlbGeqouy7RKpztB8A2cU4bmiduzd9+tm2FQ0VLB1QhXxftfbcoNGbJUHhddXJg8977PmnDA1kN0t5A3GUJ4xkC31du/lQYcwy1WYO2jaSdjEZojOeU1FKVsEr/kS1he83NUbW/C5SgQXmy6R+CUZ6rFW6Dd7B2czxGG3aDEK3RNXaOgEgwfPfF9ID53NC13oOuFRCVigcicwdtu+DQY5WkixEJEFBfbcCg6oNUYf3LLlItISgypp3bcTpTATyxMEgANo1v4GbzYYJIOs7BZZb9hZkNRBiQiP/NZulirHkgQsw++uGoYk1V3jqCsFVIUDTQ8Ms5XpWfWnAEZqNXq6MEiATZ4urZZgowJWxT4gmLD6vPS64a0hsAGDE1XYOo1wMMDzRWLDuSuG/kj9pHN005bjgI2b3p15homoMRWyOwNRp54Tb+Y8YRNSZeK0ZfbnTsjbRuMmaQRYq1o/22sLWuQ4tAH9tXzIelzz8poRTaJcAcFWYQrD/Lvlnaz+2vu9yPz1tfjZnUw94k+dTMmFy0Ob6XZhiawdWtl8NkA8p7O12ie6Z8EJgTJYdRaWhw5QWVsAqBPQJKBhDGa5aeS5dIEoKch1OAFs29SUnNvdRJOxsQuqQ7NERgQZaf/n+9kDHkxXGXgv8YFL+Rgtu9ys7NSL0GblF8J5CdCqmbDXbT6OjrO59tUqPPlS7v6FjSXH9drOEk0L0jOmNtcev8c3GPVq78QeUQJ4+hPIZU1xWkhdtNdNpKSsyz33/3jlLA42IZs0qrR6hOUP8eT+YhAwQBP7uUXr0z99gWNx/VV/CLuSY1ZFtb77va55rPXvDitpA8+PXE4CZ2WKWfWF6R2JhekdYQLpCrH0BZeY2Dsc51irmVZFL/n2+NgK5Yatb9Z0JgNPmYTnHNCWutAsbrPK/DCRWFSCsr2qDXYeydEw/zJ9b/u4qM5PXRpN1JaWmqeA+nO7zlzOoaXy5ABF2eC7HRbgu1zC9OfrJlziqxWBINzhoRsrc+E5DNPZP3U8vUS88geDbffwOo06R6YD6bGaznn0wVH6DKYrE+uBNWIG98rVGt8TwhNBmA+MjjYZGxkzZG394ZUJzcXvZoQ6CFiiK6FvTNh+Bd+WffBgwvNexyrmAiC8BXTUakRWqtt3PUGORtaA6+UvcbDiR5U4OlLphyrP2PUrOXy2UavtlZlot77wtcvWRF+ltCthf3SbcRDaQlPi+0GijPHqUebg83FXlvN47HZe1oqtK7dSqaXf4eMwzbRgDq/Jc0IXX1iV7qgQNpmfxhTs6ODLknzg/RH8/at0WASQpqsaxEly7KNzqSgZhXDNjNI6wnIm7pZQ48aNtied3Q3eKH9NZDPISC64/EWY9hFmdv4v0NJ26zmT495o1bL4e1NvjWSc1juuNyw4PCikFuvr0vU0yx0nJUjrjD0vzhcmMC3sWojVW+PikenASf47/63lWAPAPqc1GTp5nIJCP/qpOozOvOatoUO4VYkpc90OlYFS6GTseouxcctoIuTe/3luaTh0tv70tX+aUKkM7uVhfibKVkwxAwp2o9RimYegZoV/5kexQCJY8pa3TxACceOIze6dJna0ZfHXWftB3L6YgWUpDt61646Onbnb5nQo2m047lOsDHqSk1OYUrGouGilobpglNMYVIJTTMIucH1VRu1MVvDK/AZMo+pY5tVLvwp8i+69yIEYX4ygPp3FERHl+xAmnTLXjaccYqxGt9A7kj1PkB1VVr3NmmwWb3ZhmnG3FV9MAAEKAUUJRtBVSxSxAgQlhqnBdqVEWpLEDzQC3upSAUu1gmvOd2yQsL0kVzRkrCo1we8OtYfiRsyJM+7omMdVoV6Jz7NCw9lywLANpJlnuhfGieGr7WSsEk9p/kfaCObQEOUytlYIEbGNCX7WrxPveu6iCr5f5BpAL72o0zjLpY9aYoHHeIkJOlqhS7WvuTZ3EdQOtlC/StSkJixqKCwXcFhSFsORG2z6o4naHRU00+Q32tGzBdtuGELea38T36I9LlNnLkZVsqZs3w7Og7eJOoedUS3K5+viVFu2BaNFhZkOFPK3sbXAtJj/w9H6pFnhmffQ6L0kTpwn5dcNziy8PsWvpuYPRLRCbG50WzrYUd2pXGSdhY0vLDr93XGfdldqC0zsslp0na/gOXC9RbzF6SpdYEH4iqEFSus6f4k37A0S3Du/1gU5wQXa8vg02212QjP6tF9+DabfI55thseALJ8qxDOdUmAGEqQkAn3N5tdoENmz66M8P+bRvCY3CJudhtZGUZV8kmB6PaiFgXGvcJaje84ZuyaLW4fiYy7SZysmwg9wbhYcJhQxa74omm9yLVhgfoZ724u2DK7vIzY8gXBqUnqPJgc7KVb+NAqfGBW+yj/ZtfCHRYvnVGUN6BHcfHb2AoFhYh8MhnjqMEeJJnSisdhKuP5Vp6CGSZgpEthkateeVlhFuNrHcOfwcTWLbFxC4+eq2ppgq5+1WVngnEL4XtM7Hfvx/u+FOFWAekNBBVkHKt4Vdr3k1Okx0NLOqHZ+8o2EArYehLQbOGEFO8QKsYj5VToHrmBN5MfofkM3SMIfefyY9XpQPkKyoVoFTK+8RA+LjtoShdsDSWecUNN6cGQXnJTahIfnaLXp3uQ0qbndObf1s4sDFMr3Na0gpc4mUadbsAfvF5l69PsaE1eONUafLn9ducPK07unLcmUW/mReNobgDnMRG1dSqESfQ+H7w3J23SEmJXfNH4QoA5WdKI63Eb2Ob6y7AfhXlmDFovbcWZF6axC1l6hicZHj/91fPN6E3Hg1ZYvekIyRYdRGpkZ4A",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
