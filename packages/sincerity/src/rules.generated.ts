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
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifPf5eT/aDdm9PXi6zwL9iFHLt6tG3brxGklQatyj64hZ49yxaRROdq3z0SO0F4jxQcBzVHUANFjWK0Dvda2YrJBxEU9CXrvHC/hQb2W+rTZF633p6tn9LFoFJkRc9d/uS662ESHPQ5wMLaBrKtzLmuCJUS80dZ78DPnq4+fkDUrWYS5HcyBYelcL3LgO4DTXrvOkUSPth9GvzCwbT4AAxtdlZfkXyMchRwHjVmscBqHqBNgmviug9C+v2KmUWyE2Jx4tVt+Xlg1/ocFIqptMc0OwcG64WNi8AY18zOCeUOjsMQR4IfEawPIz+bwrTPYnKwWEfH5Slbc2PgKiQhdiXuuj7uXHBQeuzkmJuH37g/Q+6S6zJfpZX8cO+o1Uuqz/rcJBS4i/w6SxXix9FuLNgn8uavehV2bbGAso9ZUbP7I5pb5/mPMs5O5igyO0oEVaEmFc3GwfmaUPulo3UusEyFvxmNYqGhjjMS0+qejPgt7Z+wSqwhwhw+F6UfR1xXCIMq730OoELRDiHjwxdrw2p4jECKF2uAEnmE0MBg8wt1xTtP0ObaiChI/gbC4uJ6Or7EHRADANMfbYsZrg+mnLhUaBMfY+j07RBRVlBzFnhKaT43DWUyIVu9tmvAuTS0lBccomuMsb2lH89825rLF2IgzsuSUkXI36C3Bz9+eCNZ4jyolr9xlEYwb3TBj6nmpa+u9hmg7ImUu/7VvBuTjPiF7cI4sIJ82W6OxmTsDuDC3EpEhC0jjAJzS7wPjtqxXYtt6cO/ZzC/lqj9Auavo/rNzlBuJEEpGT5+ljCME4nPI3EH+zjTH6BSTvJ5OPJb5OpLJsGo9+LxiVlMlP5wXzmioUIJY5DjgbxsenWYm6RCEJUBb/53Rqz02cUQYMw0/cksG+0EzYXgWCNQocgwqgivR1QezSOYCkttZCgJVfz5HZXGLRojeUt8M9cEfjZExWW18HnKptzGDIjIGYeJFZ9mfM1eTrL+VmKDa9jMG48XlxqlYyMf3kkYAR4N7EFI/hyTYNWqNkj7eiizG42x3LuiwW/+ndKlZpPRDN1ql57ztG4MUu+yeEN1DeqGFf35ImaNEO7IwDkbjanB//ialbUjQwwSQ7KuvKCrnJxSUGsg/ydmQBm9a/F/qIXTWP+758vNDDVSgMMQtKcfOKit3Fm6UF6c8zE5Rcb+8rb45fuNY0m5Ey02kPJ2Ii7A2PE/Tvu8q6dvQA9LVwJwOGEUkd121xKQU4f3gFIUpsZnaj+nkWXl0NETMWo8yoMY9MvDql/tsAROjhnIEomRCGhRLnXwrz/PY2qenL4aSVe3HjgPJjYYQD3ArmHIPoqpVy493xqdmxKVp8NYTckGy0TZYIg0p6FhnqTR/o1lrm82hZsJ+h5xaiqQnPBUqukUpiJ1ONQkniETdxwf8UMmtWX7sxeK2aqAN2Q2dvmYUfo8pB/DcUfcnSFbKSAJbuouAiP3PuYI0lhpJ/W6Jp37iWnsH/Qw7RyZ+nl05v8jxNqRkcQy+dIVUGTqTjU6tEvzEVJZfal2Y9m+HIHpbWks4GBd9gTxI8BAGsSbJzT1PhJub1wQWtodYLL0biQFy9DtGMxHPqp+4RFGknzlpqnhnITqNllSriRVVfbIK238nOoUtU6CpqZzAvOgCfxGOXBofMY5U1rwPIeYlWxHKvwPNx3RLVo+/ozpWRIjTd5H3yIT27DqwtC3IAxW3VRjHtfMwKYsD6y2iceOz2LosMlr80tPYNiui3lm73f3UE9CoKSfjLo+7a8L7fzAJCfO4oxEy7uB/PI/a9k9nGR9NiXYDzKrZ//v8IewcwNwKUrYfUFmis0NAYETZs6R/ucrhJ8InZcWEydUyncNe7kz4EhFrPDdOqV//cTCHMcxkRMLvgZbAz8SoWnVO5/ceqoVQJUmGVREG8uH/g4awj22+O5OussYBUyBBwTlJfblsd6GJ/Mt1JPVELB3rr+bhvydXRLPht1sCXiLWU5hL6sf53MPx5S0kaUQToAs3l1lIjd+QVQHTzONTLDEDUV1Vz5XPAAK71dY1URFOQCQ7NzeRDzd9gwiega+hRViaXAylJGHJs75aYlBr1uNdhAC4TpT7GuJROyEOSNYK/6wdoIW4xbKdRwoFRHX6JM4DzIxVuKD53gjaiL5XnuqAgyZL59UAcYJwl7OiNi4m3VbSbUSTR27eCpcQh8OBpQxq1oIZPETIxoON0IvtMMBaUWFBPQ6BzK4rGJVtXJpkw1ik8zeHcbxXVNP7oMgTKqRuRYzjUehN+6y8GehIHqLNTt3rswtjolGKjydZOkzTd7l6hLAS8RwvOyyTpHIylDauk4taX1OPFXwlbM4CPtO4w9cQjNh55BtRjInZKxEwvqgIE6FNpj6C57kVqLOUF1G70xZhaB0iCidwuAkNf2CG5AJB1oUoAETI5aTVyjB+HSw0aAEZT+Dka0SfdLpvV40qA72l+Zf9nc+iqQw0QEcfMmFeRN1OkK4eheGTzy4JmhfBuebPG/amMlylkI6Te1YQaw4hjF/VdVQjjYnbo7THr2pX5B6UQIHOBgiwuRg/Av3EKzwrbitLQ9hTmTRb6o037gvMX4+rr3m3mSuwbStlJ+AHMNVC93LH2UEEhJChEeq7U3iHw7M1Qis2y+lElJg9zbYhvka31/08wjC2IGyQZSuBbazahi7Z5t6jDqsW+2TV++qFzPgtEm5HAa5NuQfRoFJorcFjqv/IUvrhZYs66gPwfjzw9O/kh9Il3aelDK0Zt4R3dbfbQYa/FKtWkwMGyPbnwc6MNTAUXp203yvw/MrU192zjlqdqSGbHRxCjhdNa+tcAZBwWwRbT2TJEFR95Kc5zm7iweg6uygUXbeyrcnCy0inxKwsVpVklOjV396fJ3dPRk6UKcqDv6bcizm59I/lk9AMze1hxico+oSEHIo4M/aZfUwAcbxj6OUPvI0WRqWl9kz0cBsNWiiPv6G4xoxLnnRh8z+mHuK3QsELoy5AH1Gxaqn49+24Dwuq/20hI23H+giTRwkPT1+D8g7c8oriDWgkCOw6J892RamFY7YOx9DqOIPGqa+HWcy5UVCpFVW0V6IzP27Mr0rDkKJw1Xe6ujxK89T/7OR0+p7qJJeoOE/TIJHge1VZFi+tiJMnnoqrx5qzRs8my7MzpyQcQX1vUCpzS9rkdUXyE11myZsFhy4qnwUB7NOB9mz48jojMAF2J7zLh1rywUFG4LIxs61425epN7s1GHS0E1Pz6D1k/Znz/hZi6fGVy/Pw1Vnjsw5U6UMIHjqRoGpVMwK+V3sSrnmfnzgkqz18g9bVb0WbRR03vjFWIYBMP8/j6e5cXMZvviJvZhED3mVsamuwf0YaFDSxVsBccmcwAAmUP9WecVoTj9rp3zA4gkSzTR4D4vuq/uDAxX6PbVe1rDYGbVd9Gbc7jJfqjiHhi/mfMW5Mi3ZyqCIGTe8y6llN3ixR3oIZfsl7GHAzgaGreFl+B3EFHTQ0zFL3LTwxls2VIUKACEejSutkXYz8ZMuZHV6RRYv2y4AduyIN+qSiajWFkQ0TBGYhr8NT3fXulzjwPj1+FRe1aiRAiyuBemyqQNGSnYkp0Z4+xc0z//bDQLAndB/CEosFJ8MlK1Xlr1y6KfC7dWQJcRn5Wd9PIlrzSzIM7PousXiG4kz0BlH1GQCSHzwrC7mG6bD0noeRHSmRmugo9nAnKFAUZo4xWBRCClkE8ReHwDGqPvcDvwlDkQXCsfGiA9Z5A7DxWwiJ0fWfaYe7T6X1soeK3oDsY5e8oreadUvD3z0Mke/bwKxQAWAUyw52wCQRyCJk8kyU/HHC95Ja12wzjYl2BbZrY/+gdvk/jSjTPCBtdSdv8cDukG+qHcqAGuTMrDt5T6Q0D+uI3y3cY9W1qNQ6xBiL2lE0iS3oWz/m46msXJLxVHjTlODGgZJlZspaYP4P07OLJoO6R5U1J+0EtLXutOICqCBk55rSuXKaEKH+xaStS+bvyOacm8XJkI/SHxwAscwHMVnpt3KRltryqz2dQHgQpw6xMCVFU3ICQvZ+Hzh3DOaz2B3DbaBDSFdhibhup3IBcaQRnQJLA8tbVWQSApbhKyyW0HB/u2vK1Xoy0bGDerDxmUyf4JPsyl1shG6be8wx4iLZq618Lca7ASCoM3hYU6ZWxnmovc/UMyO9biX73GOoTuBh5w8744g4xX5yeVKts5w8HsoyLQST4pnywjfyr4M5W+A9AMCy6F7m7QrzN8u3CBSuoSNyhtaHXc5i/OrFIbRZUsCXMu7oSoxqajBmQi2NsjGeT9d1zGhThF6az7rQbjf2pwOtKwqiLoZad9KZfpjo+EiIuNN1jk8No/P152nFgrYj/d1wMcWfpbPewsTB4OCZgkwG1qa6OKLFDl64HIAjLUwX6JSlioDV24x1cyVRaGT8sl37chON6bduWCUuXn8syxOuFAx3DztgmgkpTmp6Agb7JiXekSQiHGlenK93KYW0ELlMe95NOAIhwESUNNWcgns6aR7YxF+1GMsshcKHQ57oh+kP87ylEtchtRPitshmz/fFVPyMRHvSVivaaVha/QzcXv7O3WqnKxNASOTNtNhoMpdLY9fTl/rIAIQQz9WRMha18DtNHXgbM0TQvRdIlkbeMX9XVwrNv2NHVRhDVyEOwsepg7YS1ao9sXGy5gjqUI1wdhP1ggPaelRSRaTaQDiMt7j9kW2EbGPlG8zrCXvEhRl0M2qXa58/Juc2AHre1TG0U8gmC95URSJQFRYOaK7xZRCtH9I3I4OF3RhmzixPAc+JlyZXJzNsuKs10otLV1RQ7lWhH996vU2o3GthCB/4zxRIia9KYalJrtlXo9ivFGgOyXiQF9tlMUkLkvL9PmCe0QakHuwxyYwqM5A+Wc1+9mpOoqDzG8TI7YsFaFcc/l0U4ykWzJ4MbTMTmUrUkedJFHQhLvqv6GUPX/YZGgOXApBSrlb7FS9yaGEycDJSxqipPi2Du1Mmc4w4Llug5J02obWJZ+AfyAKkWWlpVNY9ycweGZhmk8+6CpysySFWATtAwJeM8YoAj0Y8LpwXoM2tJK/w4QWo5H6mBrh8HyfUWXD/s1QPvbH0b7oJMYu71bWJ0trkok8k5aYJIzzEVNyKInaCSYATC34/Jct8Sljgjg7roF27MUPq0EPBywLSfqZmm82Mi1m9uJYjjELiqrCIMsNp1PHzLDf5nownKyHpu+S/ahklS/uhGSgTLxCqSi2+8oot2qKDp9/XSax+Lrs45FfkwyMwdmKddKF+b6gv57Hjg9t5hMwiw1wybrwUXfFF7Nem+UH2lz0tk+R//uHVK2m43/zi8yrjt88WuCBZtJoRp+A5rxuqdqHizRobRh2Oi4+7Sy7JgIpqUpR+tQFZKk7Vd2lq5qa+i+Moi5Sg6wmYf5+/PoItT910DHNg6Q9jnOPQanNCzWHLb81qBGgCmJ/9VQllPmlPtN4wNHPUDltR+0gU0Y0UiwsOYzX5JA16MRZXQyC7/Tygy16p+1GaBKUFh4fwve8TLL9mMAgHVfuDOxk8nngTbaH4NTzh/D5vOdVF8cPRZx6e2Ud8C0XkQYnqwS4TGR5UqVxFbstp3NbHGx3/KtqzhHa3HGAy2G2uUQdRs07A3LrZXjhOo7j2gXipZIF8vpUiWKdoVKvPmzFeAdqibqtIvC4o3DmPZH+poGpOdG6MIu2gS9DcmTpqgpcN0joyd9R8QyHAIrQ1Oqw25FZBA9f7tqx9hKFpm5nrcylMMrCBgGlwl1NyUu6rALObo92xeDNG75EdrI+3vt/9lstlQmAYVdLJG39A3FNkkq45RLaeVOJJJUxBeB49o5CnW9hrPM1rVOWfU107ePg2MwBMk0HjBPCo8ElRIfWYO1DvW+gm9L+792SUkYubUDE/a0EFQxeI/e2Di0O8DsIISfvplYQNQwooZGf8CuZztFO6wfnCjWqfqr/vdkOZWhSBFyFXZOmNYbPWq1I0ZFblZ9C7bPPTsoFDNJOHzAr4CxkWH/48wfM6grkUHUSjFXYyfZsYaHxtOasioFfBmdOQit8n3st574EkqtEEfer2WEBV0i8OZrqoflnt9lxcY7z2Xp0O3L8Z0fgbEvIXXlf40F5Qa2A7efK5Yho4OOPGCAD1S7S0ITJmidOD6UWolAMChdk/oVPC4T0euSlqnqKGQajES/BLLKYLeqTNca13maQ8H2NsIMBnYx23AJyrArRT6fzol/G6US1DsQ0ZWmRjMWUky35tTAvRXRWU5dN3D7l4QHF6KMob/oZmB2BTgihEIl6CYrnWHCwwgMTWlBG0fZXlj6vkwQW7QBXxSwSx5zQex/JmT9ErmX1fTy6f/0cqj6AhUVjYgLtHVc9LKSbdkPFpHPds8xkJtvm5Bpd6rpAUbsxGHZZtu24esqs1fMtD/W/I/ZcGxlJ3RvIcoKvvsA3qNWBgiyOcWnJgLo0yravz8ziXVvCmfBk+gGXS/+hIw/ZEOsIbL07l3rdVrLeeWR19RPLL75JEGmjNAFq05x4TteaapOUmA2ZrrQLe9nEgDWeUmDP/bmJ7DxyxMKImDt4Gw3DPXbxMcpJ5QLDZNfMFThEsQ7L9abkcDl/Z0qxF+54m1JVrjqi/B+wbVzFvOsxGaCwhGjMB3kYZpRp27nLMXcLgzJ6y35kPXjcIfTEXNe173WJ97LCANFIkYEyOLYF+japZdwRpAn+IpRc5TxhJx99CzFCSNm6YMUzLSgLn6vbMmus0vVVeii7le57U92SNkw/eWrVN042Qwmylf29jZpg1WvoZzTKomBRJRVdJCedDjfjqrm7VcoUuuLYZHIcZL+8gQrWe03OpiwXjs/w2BEJ7VCXtNL1iIncLNy6u71iFpXniv55rRfDHFT//BAxb1AnS8HRS5ZZjWy5fA3NJH6C5CLJeF6hR207OjnIEDS/TxJsSvuJxmjzBE8qGY7coHI9wo3FI8s0asdvibP9Z2in3C9y7sVIcWqTYz9Z70BPeFREd7RdVP4I7GWikAT+gH0MRRk93Z91+4K8hEEMuer4EATzR48fm0UJ0sebG4aqvf8UZic+xFbyL25PUaIag0L8TGb/LO/1Tt94BpiRQcVge2A9uPLKfPXlZJKUphzjNZM3uWmK6MuxvV2Ndrg0jAg6S7GGCMi2zrysJQvTz27Vnlpr2Z9ce+uk067+olPbx6CmDCuRWTUXhOiF6+WXJTfdY+FIsFqPhkrJ6n4fhQPxDQqaqc8NdUTaA/2MTUMw4jjNwt9vwR6ouNXHZGFJa5RFitZCOR5A2zDgQKSDrRX3+iyE07K0lUsQRk8pm4J4B0Oh0GlqBTvI6hE12z/HqqbdiB8vadm+ThZwn4EdiSZKPwE6Eq4wgFNyx6/IhJljZk3Ba/hGZWtYHxND5+GklnbW2K9wEzOeB+5rzhaiOAUaSAr1t/+RGKkJHPs5J8cugsenVpCHLpvuIvlwJuh0fZmEppD+oyw8E9SdVphn+qd8NshQDxPo+A+GYhVTpMCXEkjlNdjLpdoxC328MD42GsfPM3jurSypcFXVXcC7jepZX2duBnBYq/ZllKJ06QFRGA/JCJ32GatzJiyAka96+/ANcPncA9viziENE38Rksj9P5YYjdP+6Sl3hT50vIqYSNAitn4xgOODLKaXnpYfCCbjQALagMj1M8lM8HmHIuPoy83eEyNpS5AY1HMxDePgvMe8zW+QJSb9J87NxVeWKaEjfeYjo8mBCfpEv8qQSntyX/0kaqohgjR2FvOWq9274WjGip8Y9SkJgptw8Uk8tDmbZRmBsROpyjbbcxHsedmi1Ypc8gtEe73w/+K8XgUx+fU2T5J8xSY8nvbf/uenO0oY6ANvaqMyFZGDRcbZXrBaOz5JjtsXGeBtD28PwB322RwjivZGI7KijKVa/hz12Yv2cNAGHU0b1YrwU2JXhkMkjAEOXiZhSFjvzB/Afk5k/0B3QbbkiwG+xCJsjhXB4wAg4QgE2l2TKIGlbyn6XY1uf5nVRpTwuQTO2x1hpGIEyXxtEujBbFJDWuYLaWIzhRba6hAhwM+0LkVeuj5giFdyBk2Aw6pP9rxobaj0zixFgOXf/TblGZbP9XlrfK/u7j17fcr90apyD+kmc2KwNOL26KGESpnDiuCaCJ/cAgF2ie3yUub4SOkGBpBdlkwqScokSdmARnGSMyz4zhL410IXrZayxELONqZDAtqW0dOERj7AX7M1rAIJzkMPaNUATu01GFhDlduZ6q9GIyckRMboZ+xTZIC5knEXx8xTl3qUf9d0czpZzbi1VRiTpmj2SYuG2MzYLvwgknPjR+shUfRmUaqWZbSCHERd0Lzm1i/Eb4CreLY7W9xgEzbcH97LlvDIXSLepBxFZKChCSu321QPhWeY9/KDJcGAJQ6KDR3wRMervI40rFwYLbnoggvoyKHjFmtkrwBK6PFTBLCWcFYCsuHU9yRUk3pNpERi3N+Anat3lWua8S6xQSHuymve0G7cQaMFvaXI8qeCpUdsllbbI6azHmLwTK7ldgtAzQsjmrHjg5wyzTdF2UYNIK9SyxrGKGaZ/K78cE9kovilQlGfjZqx+DIVDaYe3K07xVGCUM+UPhyVw+lx1Qmg1C2NZkhZi2+VtK5E4v+G1fBDcCH+puzBBxeidIFCe8vQHA6fOgQtYBA4bs+70vp1v5vOAEEZYRcOK0WNuUqJqwEPjSlXTNwKHUcF8a50/+SAUwbe5wxHfGKGy/aUMnYwCxFthDiwl2iuyVxhDqte0JP4iz014iBpKFjVJkNOvr2+kIH8NEIWOWL153sTEVapqJp9/Y0ceU9rlvlJU8zl7BP3OuqirXakYAqsXwkdjsknbh166T6lNpNTMCckbfcvrU6cNQlcLs0hRZOyEVAYYQDGpn6lgYPBBWfgfNOTeLU76YhWePekroWPTkaWhNjXn/TLhgGKVEOcnD03foQSI7kjjLtFi1ImjwcEO3PhgOMY7cb509ZhCrbGmtpRyuYp8wsc/4BSIcMOaNcuGcYANh9OSCXDBvLZrhwT/3TMIc/R1RE/mLD90ACrJEdCrN2aTXS/PLDnObnakv51nwXsfRqpsWszEede2dhVdJpuSKceGEyPY10HGc0xv4fYbjjPXA18FPS1mjah8SukjsN4J5VYtTuRIjl2HoRYnz89zwUmD1tM/JPtJqk61eR83VAKyZgobH+h39hfjnTnqd+jk4tHqB8P7VNmNBfNLDVETLM5MqUwHdG4CKcGssi1v5cRvBK5ugRF8xTLPlY6BRt7Pia9/D1yh9Q/PIYMtJEgQ32SCl38Pn0q5/zP8wmVN92ukEqKSsJFmFVL+7Qjt/TBwmVcvpX/czKcIv/mQ0yqfn7AraWYZH9nTOqoAuY4gjBzrPO8sTsbBk1VIwJAeRQHgIEic/d8W+IK+tQ+icNJP5+XOQAD9d3OxQ74mhtvE1paCLrXjcVw2stLEHGDLSVV7cer8m/ftdooqkGq7TZ/LVFMS8avfCKGB0+igr5TFuxBSJyD4vsaVYcNSSyxVgSoDnIx4hR9ZjNZFqCWGOYWgQ8zlWfP76N8Y7PTf5+o4iD9pzw9MCUS+7VnX/pQ71542vzF3sgp4lDv/kmtqlgsVxENBHTzv2Fasm91d48O7Hzkxo1IJm95czQQI8d5GPvZuKBGJ7lZxkfxXH8p15CfB+Cd9fXfalgrYh2uWQljWEpmGkRSNfrRjIWZSvBWO7n3hDrD/rVyM26JXz7l6jApDgF+f9ImzEEO+lKW8BobWFPDQz3r+lWoxVMvkuu1jc3qz6JIfrPkzII/E6nNoESjl7rhHUVR/Jm1B81eW+TVUlJWH5sKI8CJJDR5YBgV5BcJDJI+lcgH5HA5W01BmYPI/cmxpTZ8AJJ2vFqdSl67ZcWuaOA0gmI88//zpsZ1twu+LukLtmc5gFdxHEGAJAyeFu+R0nzJj64+NMcSiTZ9sYuFpnxiCMHmGY8/UUHxBDN9faQnti2xH/fsKNmKG6tmd2rniN2ZJdZ3isXD2y9uyMKA9B0ChAXE8pN8uym08RGL9+CVU+8sXLVRB3HvCLxXmzOPyruQAeQS6PpFq57ze1xwneWKu5N4+iuSO/Lo089amtcEQxLQ3U6+5wsJZlGqwmbe9XCIcUFmVcVIUgddohPyZ3AysIXN6mRO/QakFF/i83DMV12rcCha/ngcgjw8e3jLOu0RemcsVCZLjHWS2sVOApxrQUP79hYXNKADsYiyVybyYVY4a1har2er0iViDTv9FdiGr3q7AyYpHubAat8Q4dWUegFk2sD+J7eJaQnetT8D6jWNiMcm3/24h0My7ZpkH3r9GR9TLOrZGbGYLhQAPXvzF1Ag6VTDzw9DOFr6N7efXQEpbDDxR9Lsc/kgCH+c3o3smOMXcJtV8FGgQkejgjk/2yYnbqpv9qn6pN4Qdae++PqOLt3WXV3Uefwlyc7XtzG3g0avazc1VXe3fDfGOBjhFDUftqMxr6JGypr08xISURNhm9YwQVxSAFB/Hkvq/0kR3b99SjJkyeVKXRdLzA60+Qe9HKZcleA5Miz8CkPhs9RwsTZpvW5UXUJc2xCd+ir+g4+v+W1e63q3Kvm0lzsRtA3jP0F3McRTO5LoG8aaBw9YbXunCsauut+JjIAqQBKyeLQc0zZNJrb3/ylcRgpAV1pSPU2zmvZPA/afCofuuSLUx8s4sHmR5j+9VXhlhzL5zyukidc9JSHuV8dYOJRJSQeJYFuqznfa/hjyHhEhodh+N3obEYKLq/vDxlC+aA4eJnxQRmROHEqVJfVL4YPMURfsgQzbqa5Z2XYZ+o2ZN9hcvjFlLMYBxBhiQY90xxIaL8J7kD/bUDNDvchgsiFhKdwDJZ5ZLlm6ysoFLDujqyKpXkK7dcBavJ/YteEleGpP+eCm2MewT9KOLru/R33ZZIoFOl36swt4Foo2ECt+JQxngCn4lHbXWPzZ3PSWMies2Vz1G3W43/XM4xocYhSumAFEV0CzY1KCe99NAnBQjCaK/fPj8bG5WPDAhASz2KYQM4+BAKEwvZk+cd1YM+9uk9DPG5Sp8v8LtWcWz3DOBQxZKJl/yPVJHYZrmUZxxUeiP8J1YzWREq0ZRv6Lru95eGda+cXr6iWYjE3XGoXz6ocL1iiEZsMCtbtlKybw5UaMpYdvkvSu3hWbJPXpSVsFhoauGTa+fQLIe5rmFXKsrNWulsJWUOsBxJJzhIrII2+7GCfJlLRtTju1B1HpFpEnYxb9aRJG/27hW0hTEEBaOHmSkJQnuaYigAQFf9lwsG/q/aCrbPZypIGeilpxSH71wd0XaSbiMYwZ5pTfpugvMFAUrmNKRE9JM6PqrlGCwz/U+ztlVDpzui7jUphU+2FFeTyasP4+3CTM28y+4n8J094xzBiI4iRs1bvMVKWy+qBEN0OuR2PGlixggvJJnMfX2wgEJhJ3VqTsM0JR5Art2cA92ZmQ0xd49mAo8LLLd9wRmwoDoXHHGsYYrGmkPK+C/ms0eOQCAytiZbyseFJd77HqgVJ+QxGjpGadvNh+igLVQvZkwzfgdezGE7imCCV9wCyOdrMdLbnD/+LzQJ2v8Gq5cfAtAeZI2KWyfVJSbwjDoVYUPh+EECMi1fYdsjQVLIYU+DuEj9lwU32r43yUox9ZpqUHBZhtQXqFN9qssuS/+h5JcFsLIeFT8KFcwg8BGZy1yh+nvkWDENPrv1m2pbO2Wx0YaPx5j6uaxLhKVE6mkK/gaTpXZZw7VD9kkSuwCRKc9GZFxerxydTrx8SHEZU11TCzDx6yWvIklVIdWHxNJ1ofD4Ztoq2z815oMDCXtYJyfCw6LMeRzlWAgRSZD/b0ADBPocN73t2sMzu3n2QfO1GABHXbMK3kNq6s4Xt9RSG1zV35N7ATAEFCg4oiXz7lGC1jL7jrns3JPs85pUTjDPNl8GK7WieGUgOEQj1/phXRYzZdUV4FT1E4qM3Fc5mawkZWQvCKJZ/seyRSKflpdE0wItkpprS0JBbIsJ5tFe3dfDRUfRmksml0J4rQv2HgLlq/vgcgHr5PLVYdzGa178hfye1KCwo9absSQOkd1itJj+YbHDfn49E3mrpd0AJkO9ejs3itB1DC0CsS13T55ZXcO5pCeW2SL+6Di+oQivuqoTbzz5YyKYyTIctUDqXvXQh/8kk4ZfCDet305a6mT+7ETYNHQMJjdKhybEp3b/g+dzhIUVbzAsjQnpXiYdbwkFWhfwsXG+ZGq3qJrOetPujb1binW6mK1/8O4oCEksa+VylZcYufYLUQm8xALQWJtQw+ZStO4SiCfZN7LrmWdZrhcM+6diV2Th86ZcTbe0a0NSH44HcjorHBJ1ATGjaaz4y5JmMo/ou5gzZ9O7zGI/zHTh20Fh2fxPeHetZ98ny9SGbjVG0DoiJgWgLw43R8pf0+7Xq97NO1/rRBL/Yw9E5SDYOrDDTsDC96MW4bV/F9my9eUk8kPDlckWYnwAaosUV6ydntBv1iUa8mN4u69FLc5+4G4o2XnAwLNVdLRgSKB2xVgBVQoXEyMjIfQIpuZhPNw28zpSK3lyb0nRbRWZnMoHWMcP7Rsqy8SwMTdpR7HAq5aQC/QHeRDnzCCmbvBX/tkdJgUYVg7JepSkvpPu6/r0Y224wgU5xjnV0cO/zW/XU53R7nO8rZfs06FYExH0tu6VBcyDM9AkGTxQwTOowhm69iLCdnLbwXhWw8IrnVC4mWSbm7wt1Boj95rQZWtGVGp8kzAxXRd4B7zPMr0AqA2NPIj1yFqnAo8wpd4e7UGKlwz5/rbLgsYF17GNUg/4EYRDDyvzOx91g0h+EcOtZ9276IMMXbemcFMPNoyhF2QH6ktz7469+S/cJw2OI3CiXi8J5PKw72xUwP0Dti1v5u+E2carAQA6YrLoDTaaG9cI6t4oaGwUyHQQj3vaujEEp4k1JUacfRwAh8/gAUvKN+aWSC2VOHW3IDvFrYS0o14GLyIsiUse3JklIIAYIWuHusx4N6PB12cLyeBzLkA9G7O6VurFwCtKp+o0v2eqNUmNpDaY5c1asx4ejRWQsPURDarwGJwwAnzsjk8BBGiwkALw/rzacZ5Rhwv1FFZq4/dNbOKTuFLbQUV0dxilu71AdxWFF5r15s0HAD8D4/MTizE6zITjv6QO+Q9Cllw7zR8HVA4ErYvKCYnaX/5q6isE+fkmEqwdxEZ9VC4CDtAW+U99i4pOUtOkJfud57s4d14+bFIbUe8Rjl1gmIaCeVrnJ+jW9fxjPc/qUTfh+dWdH7tOLbyaP6RCivJUkz1cnmep64oe3Y3AgvPG/+d/p2iuMMAVoTd6W9kW6K8obR3/kLPQFBpLYVfykhU7ei/92+7Kbsxt8zUWlYKdlEeTyMLxK5+j6tgt5MGBHl53q/CvUdEYghfSm2gFe+9WOcGFbzgNJd5oZXZ1ugKrPiGD27WW1ceVZqctGUjuhNS4/rpDJDlL29cJvS59CLuolceM0lKnTbE3lqcXKRT9o8yJ7qYfGqXEwlXFPhuYS6jlMn8yeupy2Ia23H89AQP4prkY/QcgZtIC8o8l2UvDgIxANAvPAvHCi+cSUmJ1B+Yv0C2g4d7Oo2rfI4BizgajD2qZn9Wt0KUlQu+kr5tGeH2imq54DC5ZgMk0zHGqc8ppQedHiVy5f0XUvhdspfYepcaRnzp6J5R28K3lm7Nu4o/PH7iuV4yxWqzqwGXdVK9kcqiK8Gwr4HtozgP1+gLQ8VMvX0RYpN4kh3+Tath08QjF6rsN61tHjpwzzqeZIJIPKmZSrDrzDh2lTnh1CTTchh54BOhwPzWxdaQCEwCSPhZAyc2qx5Kso8kkDluhJywfKtSrZ/D1hNsKU6VmlQM62zaLOVzfgedFQk/l7R2WnmZt0YnU87fpvqI3I+xr6Bll1yR0Om1L0G3KufBBiQgfQnDo+7w+AKkFaTYbHirQ4U+EiUaM3ZyyXZG4cvFcuC3O2hZcHqhyO0G6QyDo/zXwdikuCJRBeJBwVfM2uTTlK8xw2RUZSlWtsgpaykpfCIaqzGWiLkKXTNqAW1ICT8IE/4iuSZQVyhm4bpdbNd8/UnaXbL2QSMy5cjcruxhRtHlSWkL6CjVdWAM+aOEOspRZbSbrlxKf4bSAx51llJbPsCFPDQfzOab450aUiSgits+dDsr0eeyXRzghVw5/koVJgo4WN1jOGM7q1gPBVtwdMho3lcgz1bV6suQRTe/HWtmxjXcTZU9T/C2b0dSXNKl7rAyQSavgUl4f3sQ1IFwiVWpcr4sAc1usvKqGr/tMFSCo6+42luV2ocwkFskLS4ZYJu7FGdov7wZiWEKF4ZwOLzvEP3Z6rG/tLzQFqxpygnCXy0wArP89oiiR1lKzEEohnbdFmuh0znxz3HvNUeajqHTz3KrCMo56sL9TwVPPUgq2vD7ZWQUAjP6iEaVCOFdFu/HmI6HMIGCfghgVsxBFXnwjPLIEnVq52ynzXHUPpAVv4Th+YLU2j/EFLFyDFYBAlRply0zLNW7200BMbaJf1Y1yxc96sr6vF3youY84grY//hGorIqtgAcY/sD/jldTOquExefTmsNg8Z1iihqtzWVr4q9bsQSXgqsqvB6/SL/mfUn/tJiC+4A1Jtf1hSPpRWdiZ9GRDos9VEzw8Ls1eAyAFur0YRRs7t3MgwajoB1+lPZhRB1Og7s+nhgGyEJYUhLQdNQVc4Bh3Fm4q+gnpU03aWQ5e32FskLdA5v6e6F+A79tsm/1HbUYsUcnRdT4TkODBnLwP6dSJAz1E60u5E2fKdR4yrznr86SJlPHxs1VwgwW8n01CCuP+CrNNU0TgqmQZl1YBkVMUdxX7kYK8KV0QsuxstZ3wkLBS+5LRWPwRXOwajLd1tmu/INi1Vb1WOJefyGBZV9f8b95vzWkiwml8T5IqTkUrFDshgM0kf6O+m7cmGSarvWTj4AyPHTd41GKeE9T9D0H3lKYbSepryR1IfL0mFr73OSyJHYOJT/ZC6MI02dJPUWWX/JdzBB5647yOSDGQZ/uBd6zMOKjPWkuQAQHB5p5GyujuLKJOaNzn08bK8OpmW2ULHU8tgxs9on9tn/s2Bu1alvw3PQotTPwfjGiSsD37EX+OorXjSLO/E4bQlFgRmNTLGD29VI2pufI4jdpc2Nx6Zy8YV2ofG67hkIamdCsfRpzeHIKHnxrfM3Tm3K7XT4t399kLcoGg/n4k1N/ac03ezegUWlcfi/9IhoFYStmeXJkU/qzKnLuxs0BeLCKXKMWHIQJEZ1g+HFisO/PVChqXtxtfPq1St2XSjX3rauSeiFLzRau/7jMVlAif2aQPlvW7t6AH9HouqqLy38MMGJZwGA5cIG4qzq0cHiHi5j9fZ72Y8E7sJpnhv1P6ySSLoX6rXBw6F/mnKH9XbqAsrn/RHM5IOEy7iYio3ZrLbzkz+IRDEBnbDBX4Lu5D7eVLQGNNcBYrEbw+AOjyLjmQf0QwpErQmWBJPta9htTs5C4zPO8bBWsdHwdY3UI/Kwwjjk/oa76D7m3wgcjJ+P36CapH5ZT8QpC0yC2jNRgG8kPTZVT6gUXAHis80ZHCd/HS5BXdLyRA/s+c2ffeoR45C8zfGn5VHVrBbT3cYqJNYh4ANyGIv3q65j/roxx+kezyRqXMNwXC3rNaw44uJV/BlWeBZf52c4HVSmpYmOvFxT6f2fK2iGMKVMNEmXv+drsbiOojYqc/WvRlIdrwQQVVRykhrxM7lqMwNOYXV8qsMQ2keFGOSBj17jLt3U912/qaD7nl4/rl2pDV80pC84Bu9eQaVWTzzgildcmSKeZu56XtIbEfjm5LGIKnhGKOVvkPqy2/H/uwMKCKdhE3PJ2+67c0jQgT2vcVVHQzVAgpmUkL/MsFy7Y69kaJy2130PrbUTtuKD6wVFLULoqvEH72o7r7wS6R9453jwvoIC2mtp4tShwyiaC2LYIVDogRKfr0Hfksg2nKK5LEPpthteNapNsRcAburWfs/W39FTd4cEfXiaS6KhjMYT1GHsIeLsK6qACrBln76/QvANPN/fyc+pGCbSRn+zTWOoLwM3t09fW3NciqppA8gUqBYVvTLpne2RjcPEVZohL9ga1IzrjwakHV3ZCwjDEmZDA0BVef0JqqsRv8DtP/IHDTUsXD7b3zsW1v9SirjQcDYMPezRSxvQOpgIHc7K8735xQGQUwfe/8WzzFjbBSQwM7alVooLHfK5VH5W3zPVatGMO81kvalaVqhEJvbkO5Z/PIVJS2NL8teXU/V1ftIp709qYwd2tMwpdv7mzgFj7yU/k3fUaajnuw+GMU2JEknm6zMosouDmWfMcoC0kUfX444QCN3Rojk/GGGBfIwHjKL62ImAN3r+/gzmKHDDsKVLe9KrqoXZTxeRx4jnSa2qKW3y9sSE8HFmeSQ1tlEli3Y2HJhhbzkiBSt0gOrRLSgxIwekowuQpenT1q+SbtGv59sytwAXRVjTXYfZbr6UEUPE0FpqjqK4hBJ7EzeJN9K7a7GQsFyAHXieu23Mae1uZoH1s26VFKtrrYWLSDKtVScCJoj7pjWcUZg+z+FacZXlNBKKYzf3rQyub/tHpXxWszP8BYFJ94NSRapa+MwSVkWiVX3I34jyvGPSXWoJta3jTSsi9r1lk+emAOl90dZE/ValpIggllji4mhq3Hto12eT685zyPabBh89T5gurPUOsKta5FdcnM27oLzH+xqYruC9i1owMfMD3OErVlY1AiNpR6gMKhomenQkd5mrNGKM8NyC4+EpHffyeD82BG3iM/Z+7iLhRfdcdGG1/EWckHU1GArv4s2NmGNp1CJLabL4eVznJ8d79MtC6sU9NxlQWVZ6hRJPE+Su4+6hZ4AbVthQZ1e7lHpjGT+FFrr46bWphMNaa1tV5e3bYfYzi041/zF+gKP/L5lwGMVzrbRNpc2qMK+Yf1UqWJxEiO5aYyzFCDTvaI7385O9LTz8a8w1boyrbAcaBlAcJjA84FWJgxUumW9FWvffp9f3F3lTziKc6EHaOYBpgNzA8ml8v3YP4T6i8WfbQSumlR9k2W4u0XjYeiCNaJ25iwTSrT5EygE+6d9hSxiN6urz0uHsw+Lw/NPIQco00zvhqqtZ5eiOcQq560Ju+6229Q+Y+SAsEqu2enDaKXp4bjFeYTOhKP2Vn3hgnEnhjB1SO2N5aMmbxWufS93BqgObsdoEug47gZvRFXF50+Q2YClllo70mVq7b9/jUG/fyKWjLTbnSCL5y4jLH8OuaPLiCjnpz5rFsMZYvE8f60ngDeNRVyBJZOE9w8BFdDEKuGw+swVs+fAQULLcpEcK96SXgLVkJjjKrpgx6usxG14tPAh6hO2wYsaUfxtyw4QciTmdG7oaI+TWYd29BD29faNLgVJv6kNq2RXG2a9/SiaYZYBgm6R6loVukSeulvq1ibikIxc+BtM0ORrFozYBgYfg57JeUqWL4NyqZGHUlU9KJqSZ2cI5hzcGcYD9EwsvZrkjH9ws+fMQhvEzXB7g54K5hMc7Y4q+gFAOSmyR7KvIRvwwL5wBet8o1l38VLgo7PWed7es/KEaCdyyBfVC5jtfq43/802Y965tpEtUm1hvStuZdImhP/1S821yZNaEDg3yP2xlEtreXeyq5DWbxLAN74qLDBKww+uRgCLD1Z/z2ZbwDDjrOdCPeOSskEJywichQ8xbMJhQYPEjuLL2g1+IQjsy4amvHapQYbuzRlAr5IHlqxPUQ77I+pgz8/8fkrHoYQAj0qekFZ0QfyVWuc/ypXXQ9h0VtRKQZEElDJhM6fekYUG9YMvX3W59/R6Z6vHCTZlZgE72q0ZxmVQqskuYHfigXbrcyidpNvebfnSL4770WqcSATHsurEqgyV+l11EXrbORqHZL28QkhdrgqnJS2IPfsYx0cMWwG5xKE+/sGPzC5CbBk97Cnagw8BuKZXnPDvr9hfkh5GNY5dxo/ZAFDuHl5HeyLhlMFs4q4oY9fpx++x5S9zquNvJOC+xH9YnNvev+JG/tfrXew+iex3n3TzKcg+XVQMVA5fJe/a2NrNGi40NnEZd/3G8x6pY0vdSrjRUjM6h9ZT+BtEn/Cq7QAauOyScGwl3YJ7kD6Qp+grpZnm9rcb249HxlIvbdMFe7vq4t4apFWL2w1ofCyuPhyBJ5BBjzkYZG0aY5BhFjt0LFwRkX0SHDpLuLUjpG2p3i6MSzgw4v9PT8bFyr/fcPoJbeDGRB3RX8AS9/Ev5O399xgqGALH8hhq7l3eqCclFBWdn9jTjSfN/ep9nZrRGPRRD/iCrt3L7HAdgcmgKUFIW/bqYaPEQE+tncS47vS4YG4LCkeQvqQ/fnyM6zVbQsQ8GkOgmKl1Th4fLlkWpPWa8zthKlSgXpawDAhcfigmhTRc2Oed0Z3zURG5/LFGT6QUHn7fJ4ZxIlV36xodlVbFty+AfTcC0/V8HL00TQAMkDB7y+CUADIznDk1X51khfsGKvhB7JFxF6ilPBuP+AvPkDKLnb2zR0BPXtqlLyC2DN9tc4WnpUbfevkfzslzy1vtcoRTDuIRuDD/scmm5nNWy/ivf9M32jc6d9B7+dxvGWVNRApSNysLWRBrF/EnzjvFKo60T4PWPZSKX8Y2IayZDitmBXyDfgOS8fg6igHCBJWmgqd3njA+dW8Ns7+iHeueaQ+HamhTL6bIc9Rhi1tXxenTjPPoQNWhgYve02w3t8hjLoUH5lJHIyNOv4MQrXfObIjaHGcSnLLb/oM6eyEpsm0D9j2OasRwwCReopvdzmuCvrTA4q3DcbNhda6XsAQYd44dHDoS/9RvVJkoARdCtXW4+GZFKGL6muAQ9w2uR7bp0kaAkX4w6pSC4zDhtDUEwZO/2L2Rjjqwj4maEBQ/u14VAbv09uLeZd6Oz5lR/pg7uNKxNiPVth6081i1myKYzXeSg/Y7fXw5BkNjhDBXuOBqVtGojKiOhlV7rf9ovvz/7hZssYpOAOqrsdH9k/s4MukysXanvAJVqjyqkiPPCWqLaHnBh26hPDB8p5O3hX3cjPyBgbDwKnTifOD628tpcXkY5ucNgPrdRHoOPvluhdl0/kvAyxaJgmXNhSiNbgtVE3pmUXcDE8JGLE02VSVGBtFim3vm73FfLryi7eDwCMWmNq5rU1H69Bv1h5vhkCDW52osMib9Q4WSsnYEXlJkGBG9T5KHghKmPPnchMIawRQYaBlCcJOXiRnKYgtERgDdDRp9O8V1Z4nDMc7CG/h26twJBkSiq7ksrbZc7tmKe7qwuh151yhIGrIfnBtYBgogmJthGiGTFI2u26bebA4BAxn+NDHAIAgvLEilgVJF4z39/SlxMCHvpKt7yCjB7ubnx56nICxGTTLq8YcRRB3ZvNeg2lQuJqFM7JPHUrUxd9gdf5A2ImTuKXqOvZt8jSAlQegVxMlnILhJBUpfSVPkChhhQEmCN8BZ0IktDgCgn3Gvpt9/Z8MdFs1vHkZpxIY7Tk0MpSz+Gz49W4s+B4FCi946mI6O9DcUgyPJT36SXAhNBvIc73NgmBRhBi67HA7IpeqJLPiG3m/7NTLipnrhfr5FckzF5II4KRijDPYGbewjn/LfgxoNo/Zkng7y8UCwAKujMEIvBRPEcJnvRKR0Uar3wbvHRzK3L+AEwjZMUsWXTPybelAzJyodldefYRIFme9L4QI6veWYmwp+K/bIDZS0nZ4Zmln1KgVA8AZxyt+nIXj9WdKo8vcUOPlXu/o5tXoLbgDhOzqBn73qOPbt6ZntFthpLB0jhJGpFe2VSNlG1Cgg03h5mpbOxGyHyQJPd7Ei5NeucfRvXSrLERLPecj89PPURM6Irbr/jkvD8HT7+OHjO0vLbY306iTR/Ge0vgfFgZUMrJvooisKNoZ0IzlZ7FY1E9uyKSVuBwO8Opu/Clnm8j/QsdqtA7T8jwnUV5qjOL0A5j3f106L8wuZ2eqiJ5KI4hhKo2LtLAQ4MTZ6EZhth1JJu0F822TM1X3E/5pyY02af41mikA9owhvngknSI1KHuyrk9pBcv2FSUIJVszzZxgiVLiL4Fgn7jXt5knYcI5X8BJ7yMio9frW/0IgNLAFBw+5KYN58QvgNmr2IGGFB9bTWIT7TJwmybUkXY4xuED8R9NWDkaCQorEyYBsAKbiOwwxngWhTeoBEoBaVmOacxFq7wMtLftFpOZ30Q572rmYBHBCTO3LDJCBq5iuaa2Yd8JMcWk1TUpCMe3lyPLs52usbsjhG7tSJrYn5/Avqi7JBka08PXEY28LH4Ln6AtmjxktSboiwlvlqsUSMEAk9Xnya6vQIJfvoJKvJq4d/5woinKSHzUWpiZOuPSVp9ZZ1xXpZ+5mYw2TIobsAINZ5VleK3g7N70oZXIIPeK7li9Efus35i8L9/bCw9fcHJQ3Uvj7ZGESb7Udz7vgQ8h5GTIdIwTeodz6OG/csCRjmd4tinHVvKZ4jwoygIym2F0ftvKfjjUc7dX65bZZpxX49zL11+EOJB7d+Set4eMaSBXKHVOS72g+mnhArEzQVIarRGnmMJmwZoQ3H7hqpwRX2DNKXmQUNxXmA+Br2yzwJluOtUKXFgP/XUjlGwRQmneRzzDcLSqzEnAVj/BLbJ/6YtLn50fX1bF25x+UKw2UPPph9OJKNhDExXA+mmP3mYucSQj+ijvCuuMYVZV8qFjqYvdOR8J8nsh59Rw8lrvHIWI5xVJMTGKk7Cpwe6mycF6zM97tHxQl2bfhDn8wejrVJZ+zxQ7kDu571AcV7ENwmSozga+ampgQVwhmA/n0gh2BJDduZBWZuioQcmDGzNJNwK7Nb3M9l+kC/w3WM9bQNsG3pKN4x/jfEyQu8UbdzNI+Trh1nifV37PPDb1q/Kn0WNiTM1OZpMcrzizGyJ5w+lW/6qZM2p2MUDSPvFFi17VYRBdT7tLFk2QWa6TBLhcOB9JckiEllJNA+l0H4fW3R4+h0LeCVaUFq1lo0h9qFZBIj2kqOPVIxS/inHwTCzuzQgiOD/29cos9jozU+8P+Au6UnjMGjol9PSDveS1YqLDV4xLEmnL7dfV8stNhNh1qR1a/lenZqUygo25X2tbTgLnuqKT9s8pju23BpoxHItZXRI+wI7OzsBHAWR4U9WMSIo2AaP8AK2h8YUWJo6k0ZM6l2pcrA0BVAYUQtoVlS0TdZy4QP0PGIPi/XIJUvKna0xheJjjkC0EuQnhOv9BexLmmQThvIvJHhlKb08uYqhOI66fHTpq4iKvcattw+t7KjPgvAh4JKqIlwUQ5olRNF0Gh3cYOAwdu2FZ4OjI/reSyGHK/+1J3AyU/auMRkLpHZMUdmBGDZYvcoxa25Dofok4L5sp5ea4nElquwQQH0b98U/Kr9oDh95xLmjJ+STacOhGMN58ZOFftFNzZMnab8O861EPNUm0JcHR1OB1+CkTG1wdxAT2IKWOdzEDHbDNOSnDpT1WJbg1sJYigPyjrv6EYcn8FJTh90IiCUkIxvsxBbdMD4QT2TZ8JTCfn8qpxRgLFZ1Zc0xYVDTUcCT0zMsaLCiC/xuHUgu0eAt+h6+ZatbuIUknm4wdcQP8sDmsABIqEzpYAt84deTH/UYHEwsM2UUMHW6ovb5cIehqNoKUMetb8ftLfNvLoLYT9NNew9cfhHgpDfuqRd0Hqd9vXlX4qi7iHUBPHNonthdd4YsYG6ZR0ubWRz3RTazXLS8SVrT9hEqPGGGr/dubJymD8F78glio7bbc9yuuGL0vA/yeJFTXOoWaVFjRftBRG9oFLWeeqIXJdyoXYewVFEHFRqchmyGLmqser5MxYQHXRdvMG5C+QJUycSegzfQ5ASZxqktG1hMMQauDjJmHVzJgqrAaibX1rN04vTyT61sFOSoHnuzJZ6UpsA5mplyMeOmXvvdrFvukEAK+7kjY9SUN4qvtFPPqE2T8y82yYxDllTEywiMs4GgMz7W/UdyafjRnBkKGga/2aePup0XHtd71MQnmvh8SC9MzcMpG6t1zQYB9txkOCwGS8DoWcCRtAWsUOspx/N1/Orflp1ijf6DCNrHjL3+8LQThIOLKmWBN5M0TzcqVQKdE48RHQXcjcEc01j3j0pspZRq2dQunTNT0sOJck9+A286P4nLIRIYzA7RbWHmWuZ0mBhODVGRIBPhvRGd3Xnpg0TU1A1pNf7DXACf9XKuBmDWARJDxIPZPYATR3SYNcGDvtU7jSN1DlXZJwzsBZ+RLGKznZMFCYA/CegTn1j1OV6E3B6aspymDrrZevIB6QLJzEb17PaFuiro3Q8r9YdXCpeJOhFL0FPH+D3gNZeF95jceJpdgd+o5eiQI5HKD/BPVtMziIcislaBQ+gv7+VBN+05PpsWboE4L5IQsSxp506UGKSWxl54S+GHf9VXNvwT1hhqBm+gOLn+si/rmV1LsJLU6tcPLB4HV9czhXdvy03s2KhdejOj/lmcmRF1uw+/1HRj6CmuuMTQSHb+u3bZgoa+X1F4eCZ9A88Lfr2itlGEJS3rVUn5fVrTPIywa602OWecz61S4+OaOtQlfDBFLt8WLLuQe/RDh5jkbpd6VpeU6mE9vap7LSCBB7xpG+seiPGFV16TpjH+Pb0cdqo9HEUtcM9PT4LzglpGFSuhvsZ5uansT/Yawp3dTiqzZa577ifGbU70tK3g04Y5t54hCDifth36LU0A3V+2n91guMW6QOx0fUw6JBRcTpeqSvVeByG6H867Y1s0cTUxffj+hpxiKRXfCsysFzXU0aDA73/0oG4f0Jm62at7j7P70xq1olVRYqrY+kPEk5N9QkJcuNI5jv3oWyEz95qgcFl60zdk/wVXPYWZN/EgXxJQqfms7c77bNelHKQnRFuSOGTWP/BQYxHAIVl24BHFF6oS4MxKjVN0ER3Lu0Z9mfsAKyNv28uShqL3j8nOv5NX2TIwURTRBtca39mRtO8cRHRMOHnUAjQ/Kj9R4p8UTTdhqjb0FiOraPDOxX3DH2Y03L0NEUx0v9DjtqxGilg8/S7UkCaPNq8kmLAuSclJnOdY5R5FXG662hVFR9Gb1oNyNskJgSVN4Kmn4RTvqW+dOav/TSin3ZMCtFX4ltbyt4XXnLcGG4/n7gtgu22M6ThHvKyyk6sx66mwSvbM6OPvBnTAgzehbRxMm1X9ub2njvZ5I/XF7FlQEKXUg9dWxupmMndoJSjGVWF2lXxnVMJsp4nLLtepDV2xCIzUk7dvwi4RWJgbmf7YSsSyvD4CH+d3k4RlQnCfiDQGg+jaCVezToL39hOhXPZkW8+N6wUIR2r/qkou5uvF4fPpFnyWA9AWS9WBUdgCqAVm5l3QqZEom2FULeCqtwQkPnyWCduDjAxTrrQsF3Xfg13rf5p6+/1fGchhJ38Vnc0MzMNw3ERak9HGm9zCXazAQv9uRMTV3BW3nJgKIDMMJR+XApjPqWmnk9xtH1gewpYI5uzX498J0+yPe4GcAinPH37fm7hMNZ5gdraProod1UHwDEICBZqlAGCkTuC8XbJI9lNXrc4dyzYxpRYOan1n5SC706WmBEsGW7A4IA96TodPBbic57ZSQqcR6tEfcp290R977JxQBNoVbBbwBcEkM1QTXS8ME3zZ30eJ56ymV2HSUZ6ZZgmJaZZJkbfSw1GhCWknzbk3zGB89gcipbhpRnheWpHesI3hM1Ga5ddxq/wUEavcBILIxjfFUgUcRjXum+0S3PaZ3QQ4KsmY0IM2IAfj5trBoAjlW070c8FHqxDz2IdlnLNVL5osEIjzHIMnknuLi+A4FS/l/YkCtRV74zjW9zCsPX6HfkPjSXSKZ0tj9bdZ+dOxs3mWadHNyP0LNLVavHJoUni34/1GrTi0UAZ55TtG286l6aTW2z9ZN4iTitJgFXkr1qxdfXeWzUmjnVJbPV8pTDjVbQFPrkGejf1DurdTYFhZAKQ9zrQWyRtjq38LU0wVSdcrRHKL0gtHJTZQZsUvdAWzbUo0K7Q+Y3qCRzLpzmFQ1ejWZwvlMILb16T38sHmGdBaCbYftxaP/t3Ey7Tm6yVHOwYnQwkixPjdmEIXPWG2ZnrAo47chHEsqAAOvyUaDKqx2gGXxCYWj3ymHAthZQL/kqdllYHd0nTgm2rOQF0CwWQUEzSVq6dnrAIZKysgR6NW8kdeJZIXr0G4wh/RmxUOJTJ4jB0zOC/viLAS26pM3Aer+9jd/lYy2dEGsGQqUQuriaBM6MCMMcOhmAcUF8bETRcDJeJKt5zu9H3cRR9SHGWOHxRha4QnixqHblHODfz3L0TVSdqcBXa0stQJRz2zOn7yi3Sd+EpBEf7/ZF/Z6t84/LKL/IltB4FehuucwqacE2uE/0bRfHSwfv1PUYGG8mXlPHWY77OSW4dLzyeK5ZPgcPLTJ3EvEsrgQ5jX21ipfRBUFgZvs2EBAvzUxYC0LqXIi13hhrE9j+hMsz5cksheFpHYCbnLCc/C9tF7mTLz18U3xJI2zZPtPw9ma04JV2hH5uV+r0RUpIgH4fiEOlBFfuHKqOFNW/2Gi1lEJtEp/WRx4vGZjeB3oSg+jnlodMGJTr7mFIqGvbk6/Vd+j5OZ90AUniaK+boq9AGCmJshCRsnzGM3x342dHAf1INLvonL8xIWid1JNCh1D6e23kYqH21ABEn/FIE2NaUYJpA1IVfAgA0CzLResTyQZAaZPrXZq1D7mAYP2ndKed/KIlQF9ulIZIbKZrCyJZP2Z6AgTt7ztkM6pLvjmoDGOfAWyr/DEKy+3ZcSPz35wPOUCUkXJ6Z4cnLQ5mN5718u7jxxLURNr1OY/9smRD0x0YwBgcq9AMTCRt11lJ2yMWko3aTze2Rlvks5/0Ggn2vwl1cASUMkA1YoyV24I8TJwcDaPPvfaFBNcJVlKeyt+XxNZmqX+odHAnf/HOLJUr+kGWnnDIRF/A6/j5JuzK9pcwJ463mQDaMnaH63Qb87eSJsO61wn2qJZ9b0ovfQBta0jTKvVqjJUq6cV5gjUAco078AUpkv7aFIu/b12rbU6r44H/4cqxA+w5+IqCE5+S3o3t37XXGJceXHvz/i0BeUmddjo7l+5qv5+p0i0KGoP0poGqz1xD6H5ghM9LoqniTSEOgsmAEx3CBZxCds8lLhb+bC9XkWA50cYea9sV9nf3U6UkClFWfbVDJerbklunlrDw8O8Q7/e6XlAlISlXI12Zla6+PtzqxfpM6x1ZYQlla/V9hrlXDIfMwcza+6AtJ8+EGYKzd373wB5Yifgtun25RnL3v9AXQhCozhZuzUMI/B+YxT0lYNaL1/FxCqCQ3bjOk7YqC5G8OgNH0tBcDD+DLgFgc/1+RL/yqV5+jsKGveW9ABvf/oaFpOALXU8L9Bnju04FwLaKriQz+MiXfw4QqOJRPoSiI2TdiQxGh+7U3zvXNaSDTUfHngp0SmKFq5ky+EcqeaRQHm62HFEaAyk9IP6tCJXeS3Z5AY+rChpzcle0ELEkR59/lTZ95edMh3g51moo9IFock5EZuC24MYohCcnEtFFeZxvf7ohvk7CqeDgn9TgMyCCqcCMt7flAUlW0SEMhqLaHThzbLlp3Sumnri1sGbKfe0CEbWQG4JO4b7hTphHZ6zQgKwpIee4eyUudLdlBG5mXWZPGvtjYiE6M+xNu6O6tP+nYk/dwEwkgKB0MHrmS64jIzSeXmoIn22pSHSnoUDM/ljCqnGWyRuP03RSQBrNF5Gdsa5AxxdD7fpAP5Kuir4TezecKfJCXs2Uew1YI9z7ZqwIwBDylPrzXV6sPLIlhi0KaGF5Y6ENpoLASpQLXqfUtTMuYVdPruIuuiNpO8XcECt+QLkVgDVvPy5KbYiOJM5kN9bVK1s9N3mktofXO3Zy37U9F7Z8op06cZ2U43tbBABAtWbr6QOdksp2yh6RwFxzVhEFcNmuh3XBhq2eCIYUjjSSD7feRq3tuyKQMBKqJdwNvwU0XTqrUB008AaBgOjqa9o329G4EDilk2pl+PwXhSkxrloEJjswtapNXMMAuztj3VzV0qfqRV8dpa+AaO36xhw1dxj+PL4bFxObVQ87uscfYvM9YgS78FVgxvu5fs0gh4iiZFyfrh5iziiCEKXuSRcqumguqNoAb51ikq3vvlaDwYNjsJw6hQKxEfILmxvTLX9hn+MsVt1uiUsrHJxmv21CnuOxwsf9FVEzyI56utBqbqh39scjJY/1KG6qG9emAfPQpMdeYYluDaks9mDlel204fWbOg7wpE/k4hFw/3FjVPDQgwafvuT0khLTQVozmipWK9cWEYeG2xCscUXiq8qfln7y7LSXnnSwsB4ANVYxwyAekHS7BKSvAI9q63KPGrZyWI4ZzGAiPF9SY76ZORSAOjvDxiOyKdcIjYatHVbag95FjYF1iXljxYyFKvuE22Zbrr86U3APV6O3+mBmajkGXimnFRRKQa/ksAq+a9wo5IIHU3vsIbNyO1ifdg25uOOKg0NX0zDXPVjWR2ZNoBRBE4qL8hVkqIx9MlP69z2qL9oZVRpXHKai71zz2aqieSISRyaOw5oGQyQWV2mz+S6sK+tbW709iuIAlsBeBNw65jF4Rq7xU4X2Oyg6eUiD/zO8GHgGzDtn7AAcCbaFGBDUuK4maTjMJwj62Ha43vidHCySVBn+E+WOgecTsCnixMDN9Z+SYc+GGz/g3KNjoB9H+jPDOBkZ+QbQbbJrAWJLW9q7e2A0q34Yvvb+NSHZU9h+bLxryUA6dJlip40g33wMeqL2eFs5hsS1LpCZ53qwmGgufDj9r4t3HcbH7QCtKIvP5sXfylyAVt2iKUlaoA6VY0v/Y20oG3uHb3f0+Q4h2VIdELZYvZ4menMuVZXNZjRwF4r5LYO8xCOn/7/TonQSr/VVocf5sX+aF1ofbxU69sWVhaT4BP/JNOeUdXCZeO8bU6VYztcZtYWDRu/S3vGWwBDVFSdvzqwicBVvAs6wC4dpe49mIW0fJo0C0Pxib3AXkr8GMEEOCSSERP2atHLSUWb4LJ3sCZdSQkLDWHM+PN6SCqZKIsgFET9NVVTRQk2rsxqHKzNOFQTs+Q8QCnoZMc8wkNJja5zs+cPskNuws3k7Qpyr6NGKIbN4f3dA29FdBHHcozU/3cl+e+r4Hu7V2X7iY63B1xn8gGOxp0qjnDuD4iqOggfYyck+Wec6hz+U8d9LqeRJgmuy1YmJPB3VZssQ3rPDgMEMevHQHGSQ9FHviQYVemZsH73Oo1oF2fB7gM73GsiFWbquS/CUU1Id0WJHQP/1iuNVQLqbzcQEDKQ/yJCtttRRzw4NALs1kQ1p4WTZbPR2NGF+FY0WxR5d8jpJYgtXZkmlFadRxhtYOxEYu8MP5TT5fR9ahfYKlpsr8Vdw8TS3NIrqNk4Du1oHruuN3gp3xY/iNwszuUPlN3OoxPMu83ZXBXWoeosMwJin393wYePi2KWEt0C16dBhXhtadTmJ/N8jgVcb2MYinT5XnPCwAHiVPoQ3Qml/7rJYirPN88zwVv8PcySuGY23tCiu99U0Q86mx2sfqn1uVHwLEa2vRUAE6TLnaVr2yr3RNPgvvp0TrZRXACSuOKGTlHAYbMYV2tI2hCT5jQRTK4CJrT5pTlJrYWEuuY/hY408QfesbVJAK62bdd6YnjZilpiMCp3pYlf7O4uBt0ct2mhIdmrkCp89J7ou9XCvMWQw+fVdu3naQb3ytNow4JNbsud/mVotJZkj9ZCuAVafKWQr96NYH84nUcJFps3gvv3Rd5MaAmuLFqXjy9OqwxiOHwdGoP+xQ/iyMHfucOmUg/v4MPHlI0rTGrn+5V+A8Hv+Z7ri1rlmNXK1y2F3A4IGZQop/uTu03AMZNBqpA+XSDXKhkA5ETV9b6izGcKD7UhHU9fZ+Q9bTIPQknpSCIaCNu2NrJgblcBszhr/wPRQk5whmPkJVsXVQYDXQAGWNhimW0p5ZFitoI4Sz5uMVTm6KemuxNJ8jrnYbfR8GJqc0T3NjtsS6woysGq1jj3AmWpWRuyaWK7Ke7JHkhL2wXIIB6KbIkos14SMHr+cH8fuzfWMYkG7p5sdIcP5RIkygGX+JZ5d78LSy+fxSu0qFgjOqgVIBIcxj4QG7Or6vtS2BmynZOq7by02pTS0ljDsuHGUM52+3WnT7rEysv4ABo+W31/aa10oTLH+wt+isl1zANAJaKe8Pz0fzwN2kbmwDf5P/wNTLYJdlAgoEXVg0AW2Q1T6ThpRO1Y5piCCv1g/DdiQiQD+7UKNxemwygoOgMplmuphmqL69zMjradyOGOl7vPb5xhjNCSsYWHHijHgYj/5ZaYt58YHoCnkbjEFKcRtNAPOT14vdAT9hb9Dx4wwLMkbRCyWjQKJI2R8ED8Fckt6v7HFBuwYwM4+CoIFZ6lymLfQmef5t1xO/lCGrmLSJ7gz4omtMcV1xSYkWva687iKZ4ooBhm/e1wGBFX4hTakmqDyNa+yv38M4YAW5UGl4S7zU1qcYgNwUL7k3+D7TSfPt3JvOpmAG5vcF3ENptt+AFVp77b/yBltiT9ww80MTyTYANCQr5cAjKf9fSQfOoC7/pGkypdtKy8K92uZKjDwYsul3JUVeM08Mv4qCf/lTzmAF1QAevJpaDGOR8ljbfOMBswi4G0emmdoZNB15JlFC3M1vPLVkQFXRtIQaxUcXNtiqpBeUxA87cMUtJkpuG0GZ2mTB3zy4wTGYhjCMe4ax4mtEqEkYdEfb4Z03W6yVgAqVUY/8JDdp5cJb2eDMWzNCde7l4xpDHg/oIoDSIVhT+ED5j6vEp0VMuYjF5mB/493uXuY0++2js2QR0YjMF+e2WkMvMWO7jdZL9iMYuiiUy6d0iThPC7bXopZOSKEuyVwFWiORBD55a02GjpW8uXqzY9M6uDGAVg14fIEolaelCaRgYYIn6CfmaMaVmE3eW/qRv325VzKRicYGiOXDdNLxjDBJzHrvObRiuJ6B4fiCvm+uB6aRguDrN7rLooe81CW8zq1AVHRCgO7Uv3hPcUz76s5HeOjYZ7hGBAGCvFswr1aE+tRrfI4hVJg6mj80a/rSxkUnFGRkyebgf/EbwZYTyhkH4QWMc7+tPoojPvxH2yTFO9zo/M3vOMkqzGMZ1R1w6q7B5fhqMrVuWW0CPBTc979X7iU5NSuyVAEoJW3oJemCqVkNbOF2SqMgfbQ7rq72V2xwj5Mem18TOceULZJrfgeI1NIuFtEio7HACDWllgSvk6W4qDMWISMHocOar4zhjxMWE0dzVgSzkALageSYIEb5LnpjXyXtnFL1t8/Uh7XnHAcwOkwbRJJSdWLi+PzGlrFhlTXG7E/AF+jttPsc0LZAcYVytPbiy9lHP6tsEVVTigL1Gt9LDGK7uGoPL2HrwBrFKlU/FsYUPDQoegsn1fX7peXPfPcxcMlv+aRXZdb5zIiNnS3a2uk3zu2F6GNfoAmwOa15LKolo+0tI6tL4DUzWegaMjXFPVKNqPh9CqniGn9QV5ZaVFm9ZYapzuUYOXP5yIVWcQu3J8YemL5s/kSOqmw2iGapsRHt2tbw9TJ8SA4LjmSUQAVRqyPCv0fWKCoaqUN+qYawG90NPfBxQtrjz6cUBhZ8x8rGp8r3dPIVhDNdQB2Ev4D1V1JIvus6S+pCfq0IFterCDz5o7BeBPq1whu/gQ6Hkis0d6np12U9bbSSnCvpfdkNx+LN0mBSEhTb5HQMHRKLEe2nA+npyX6nunycN93VKUD16Xg+5Tl85KkEHzMAwvbbDESb7nESAg3la9KhDSDQ8CW/GFIr1TfWGVFQVQspM1CeSXb9z1Z3c7AqlTDhPw+c3mVo3Fo/dnRZIq/S8bt/kwLu2UlJ/7+yPuPTCliGOTr7GHF14YB7qyCxkbpUIZnS8vT5WAW6Uztz7BrEY6Padw5BnQT3UzMZqOD3lJnR0DatT+m3g7oIsTcsTl8zMoNEi6saZmmCtSCX+Solt6xyePMZk9b+c4u4Q1Jl5V6BguXRIcIKdg900Hm5oCoT/yXQD40NOLQeUclkrIksfEABj0qoFwgWIruY9w4a3NrPoFr9c1TGRUiauiqqUHYtKxj2pzwEFmQpHqniicaKIvUYIBmoVte7hTC4PYf1uWKCUKQAc/5ePU9dfUcTI2LVLFLUFVzwyjYFPWXoVFsNfaD55wMIEkCt5WpIkp996xOjcFMFaCnckNi/7H1/YYyqB1IhA7eXpaUSejlg4WnLZ/3XMprM5X5poC5aODayhauZebj3qbBiXF/Kr5ClHkuHNdg9TMWHF0VRRg31GyzKoOqG9FslvS/AzV+RiVN2V9L/Y6TtoxSIxP0brQoubMYhqYzY7TTbrjTAb+RLhTJZVsFzANoexUlWrgrblxquEsZUyUIxcemaCZb2fMUJmBedoBUCxs0yQS2RKe1Y81VeOq8mswY8evXHCXtGJVcIE3I4oQ0DXQJbhyIT9LXNgGQIwg5MjCdIdAipSeL7LbNxa8NfImZWFeTo4pjvpwpOXbfWIdhtLyJF9ZoJm+TXOjku/DeM5ZscCmkODWTlzf+K2b16063aCmI2Q8NQIoseo5wtVhyy1TBEXNdw7X32/qJep3QJRAG0Emzc+vm/Rq9RHksZvChvCrNo53GaurjXPiKBUqX0kT0mzwlgh8tdOIXg5XpTaLspc6IlFddXgW6LDRA+qy2hgGYi3AXMIbBgLiuanGnq2SwIB/Gbgu+vo8e+J6tP4+7M+kAwDGVg9ZHGsb0cT32mrxcUPMf26ZCjgp9Ny0qh/KiRUa+nDD7lSXdxkMGQcKy8RL8cFv9RWJjaB1LHUC3z8eGPt7yXpDVPg3ckcpf45B5ccjSr0n6Xm4KWw+OEnsWPUrtz/4OmIR/3TbHDQdGfDKF6/D0Kdm+DEYyOJDQLRKJCTP9fPdl29wKuPVKDww/4KS46is8kQfEcHZGH0RfLlT92Euh+V/RfeMY5s9O8qblip8SQ2B+tsDTZ0tGGQDJmFNIHuUg4koza8vlTAfZecKC3T3BbdhH5RPG0ZmpLdejVNFZfzU81rqbOqab59ckota5EZvs/8skbho4eGpr9JLoHUYXXE+gLBZ1p5+q3TSmjVtnw7X+4ZULpb7cRdzfCs8YAG8TbZ4XRIVLL4AnMecsz7C73F472yexT0hpwiyyP4SDGGI/CiCl3JX03ugvV8QoG5UrAPs04blZ/q627GlB5FIiYcKeWR7nrz0PkTSyDV3MwhENeTamtAR2W0FVdkSqz7IkBcoy8wujn3/NMXU60VFZeEpP90C01sj/a+gF3XLaBdAVMtlBXQRRANCIfneCAahChjlBNHFBGgqFLZQwQ77l4QIOcuxGBpqHL+8J25rPS5EBK+ZUelk0bN2SuR+GsxC6qWqFq69AMACcVeboJxhPJMQaJWj0Ror6iKOi8Kgyx12jhfY8m+sGEZdybgh88OEwjn8/ZD3rrzKDV4DUxjDdFZyebx2a3JMtxr40Ovn+VEVlCvQvUrsmAmrZbJAnkKwHMiR9+Zp2aNqq1WAlMYALljV+ATeN5UtAQgEV4060thXM1XiH4mBW4M+P7ybEZJ05xDZDO+5+/KW+GStVcegzavUL3CHrZ41uc2CQzZ4XaRysDJ1c92K1/ALbZcVwfpfcwPJIdNYwDh5apG5tMcdIl6g3R9eE/DpTDWf2UA4ThYPuJdd1GT4rx5NG0kAEuHFmPsJIhvN6D2yIoiURCGPAQAUKLroQOuzsjEF/VBIr35qyi3fdEurtmmIHvx7zbr+9gMh7YrHakENqnUEAJC/Oq3+xsA3V7jAn2bGfcd+OGzyK60/X73EaB4f8lC2/q92ohYKczmqWO2s81Vt0D/Vb6XG2ccC6/guDPHql05/irikjQhI7GgONsvyoTLX4D5coHqRfrBa3+ZzTR93bHku0aA3miwtoci5Q2DO7mPYbXvNILJMsoz2ZRFLmE8fYfl2kjs2VFgBjOB8nAVgGKOGGNBMlfJbJRjkiW8ZVCgnb6upl9AwjvLOiMrN+/A8m/wbzFHaOLhxyrv9eb+v6H/YuQ7RyN/1qqvwXNLgUFOjSG3+NdVgLZiGi0UE+Y3AzONBI0pgP7mLDN8PxB/FAWvEgp+k7aj1Rvo/mKaOKa/Jyeq63rTz5IscRZMJZXf8V+GEleil4W5Whq1CxKu2AoouSJAzQv3kR+i2DAYJviAMQLHTbLwMJb6rxk2AWfwwZ0nxJ+8U4VE1olBvOm4wijxWYmBHdZvggt4sz4R140he4GG2ke2ev97kJBJYJ23Abtk9A1Ex5dUH3zmQJw2Kb6qqUoe+3QeQj6az9lTDN3RUWXGsqO988Ki89vpt4zgeaFExnFB8CjVhAENdtICLCuufJEKXXtn9ancfQdnyJfFF+TMgh783X9YzMw8iXHub8XdG+teza2Cm4xiArtqiNn3PwyCAl2i5xrz6xCymE1nUmmtiKJgAQNNe0CuPVtcehABNXxVJZIVYCY+bD5qE7zJnq2RODrvE6ZggXuErqPeBKXBOAITrxqeykiooZ5u81F6KCGMvht4TGPV+HTv8iwhlgNTbrBBOTEvFTZ2qBKdMkpjhjCsz+hhvjNyUZPYAUorpIkYrIV1Guj1aFRRyevO3IvUTLToQ2iBG1U1gYzwvK9lDKsN6jzuDZpbJNvMGsDpscIowey6knMRokr6p31wuzNsd/CwKyXudXvKbNH6+ccuyNAXTnygjOykDpRUHHvbkiNopYjQr7Hw0oEvhcyDlSD3ADavx/bASIwahSLfcb9as+FTykZ5OcgrE5t69KGvGG155YKtfq2VJWqogLqHck5LiLBz3k2eJkocpSbQ9NTQYhdYaWYqf8YjfPlNNlWU1OjSargHfD7cnhrNhiA4SpidHRVcfnPqozNnl9TD1MgC4Zmne5ey0LzvGwIjQ0XrekFBGDtqHAejgfmmqYc1YOYfNGCchMt8n9odN/woJxF8PzCUX5Co0b+pFuCwS6SVYPZ9nJHQFNicgJxKEuf1QrbZdes7ahaWNPdc/IDZk7SoB2X2c4SqU91X1rLf0Ep1lSPNnPGiKloZLC959sbB8r0eJykMV1BK+oN2S2G+1BOYRCHPtjvuRw4oxJSZ39KFVmX29H8EGofLV+mm1HELJil3mTF85MIIBQrp4gWpgWrsqVqJvcaC8N8uvRK49Jti/FxQuUQ9NtVQw57hHvpdsIlUPgZbAgYzKozVmq78lJb09e2Q3QG7Fw819JdULg3+GL+SLbOVGrdyZ7ni74GhPjTD7OYSW70RPDyZYStk1aa6cbqOglU4/9ZeJQ8kDrUEqc3S6PpvMLJXfl6u6LwDMpuWhBHnn+yJTm4gsWiZQNh9zcHNqMJhlraMdmcM+2iFPCT3VBF22WXm7MOeZXJXoVhdvgXmGegVjygsVQkLRf1jBf2U7xOcyaVCU87uI6bmKfsJt8FMW4dXaEs2f/TT0CpErfoDKzvOQPqYfVc7ODeu/q2kHNum6z0LK8K77vDmZJsyShd4D91JcRRjpiyEHyMEfDHSFTloOKFF+S31hjczv9RNle7O8zhXE3nb4yaK+ldqk4To+WC/rRM4v5q3AuoiMiJkNzTpIh1OaCRUUPpcrapnWcUOVAYJR2km+JoYIhCiG6KazDDsnc5enVe+VEnz6+x/H5Zna4aHDgbEKU0vK8QJzYVz05rAv0EwgHm78gnuCmLWjSNFcuiGa0hdePDt8QQ44lIDxcxG9LNLvO4yu2638uD/IG5FS6L7el+ZFNHQ1bX44h//M0gNW/m/ahd/NJCuTpaz4wg5/rDv97GGFqGiyuwarbCi2eIJuz1vG/WcGdM/O1+Jti70qbWBxs32r6tgZsgusLBBqkQIqJA8IGbbdC+F88g5GkmhFfhI0Y0btNc9oLdGkbaWi0wSsoFQvC2BT7up0NFBr4Tr28ApTlCU4sxfPAEemSFElFnHlYJk6+8DOtA6gBPOr+BHSzoF0X2wPM4OFab1yjUe4fIsJK7vPFbRjRzaIY2XUJVZabqZ+IhUG9fjTTOAWcbEiyEksRlTYOI4XgmwEuAkRVob21PvYclGEI3w2BKu2FSOjRAX812Yl9HZpkxXtSsTI9/YJ3H85ZbaS1hgGXVFm/u3zR1LSm/Aao7NaFjTilvClGKM3rlr7TomOr71Y82xHrsW/2LEn0n++d/7JfEtJpn3O17EWz5m46gllhi0qmSXjbPyrM9hmtdaq9PL+nvenUqFHt6P5RsGUudIAPZvS8oT3gkCKAZeqG+9l+K2X4Vaev3Rx5ISnNVx8xqDHnw63f95L3+iAddP4DowRrKiwBC9pRVvJEmGzvnMrpRotNoM4t4nanu75yWU/SpXu6Msr3w9yre/tXXL+3ACtnbZzVI4Z9rb3a/MaDjEm/hPvZJR2K8jJE32dz/+zwp5AlhKmzWDvo7gUxQF8hc7HuX30te53dpHKFC2grRVnHggaJxHxN2gqy2bX/CjQWDiHMGuulvwDfyV4Tf2Ggfnypl0rcFBv4nxLxdutWlW3AbJ2VM0C2rzD58px5T9IErou1gaEBwOtyVgryHySp7WWocs98JLM/v2hQfhz0xHtOxI2rireu8xDE/kVy1G25nCwD7h6TnfN0aMCc9oxvbwknbY+Md0jcgiRPzfrMD5MUHZDz43JaDwlM/ZWuetcL9yVjcGxXbmdfDWb7wylxDAETTl43zgVbdzkGKqocHcsg+hDHQ7SlIjFXLG1a3tuAJDFOB3PLgLeRqr40hJxInw4WJqYHES6cXZXB30YpZmxct+ob4htR40qud8zQqc3wK+6OhL8rPKCu2+jPUZ/DZlrav7wKGdP2nt/d1kpVyd1uV7/k5yI5sQDJrOTHFgodH9tsxhleAlQGp+yahKFPVsmvbfjTYfq64MOkCFNpK2vaudLy2hD00sXe63op009Dz2Y1Tu0/NYtQls4fPfsFD0b5YkDla8Ka+rsjzRMmJ+ZVo8zmcwL1wGicLWk257CAJ72BOPZp+MOjcjGazHqqRt15bdJ+nnMYCi98RI8OVzm0Xxs1ZKQGSZbdldQmXSS+P6zuzmH8F+D3TaF+kk1iA0Tq7ipOc5MJwYrAKhOJ48e6meT70v7AHkiFzytep7FG5CGJkj8p3yj0LgsWMjiblonmu5svxnpQOV0ezOlE/x0NWc390L8LhYQmAigrPTc65HJhXBDmK7pX3h9I2m2UwcrTHfmURO2E+HDuXyyZXNM+ayQqk4Qo23drEUeB/Dzx99yueKd9yBmuAOghnyjMrNFGygXKqaFGwkoprSxMdBqcMUzfWWDyfqGAkVbkIAwligPhSPzufDJpZrAzcEG8eJqJPgiJJON1rfzS7G8z1F5Jv1OZmsy2oqlpbuO3Rwkew7aCv9llGImlLhIGVIFr3i5i3I5aRR8Ce0NuXW3ISsbP49cqvNUM1ZahbJ06O8saKP2FXZJWPx8NoKTunsmCnK9d3ZfhzI/bVf9whf1d4zHDkrBvhVDd/Sf6letIcx7sOXozwg4ZzVxsaOTXC6uryEhn8qLaybnPIpG5WkjKacSXJ0ob60/3m50KFTm+VUdu8mDy9dXCmG27t6U7kNB+z8OkJ75gkflcycq45ul3/as25CCFc/S0ihefVRN2b//XVXiWsq2z7yg0vRdUZ7CESHu5kv4Sxs/HzPZupK9KRaaA/mgBLS7wNjylGEnixvA6i2foKOs1e7ttYVrHcgRK4AG/4OX9puSIJULZapaok8MQIFSmshI25LjyPdDQlHyyV/oQCAbmclpAAqpts4N9h/z4FC12m/wIIy+7Oron2cq1XUyM29QUttwKQCmAqnQSQLWWE4r1i7Sxwyz90m/Sgm+GRmuEKxsIysf7qEV1AbZvNhU3NC4wZdytDrbS2CmeihfPKWED1dL8SFRqRCsLtbs1B6ZS8gI7cE0Be6l3Kvmphtl60SEKTKFdsZNh395htDoFDKmZt6lDAopWhWwCnrjFBuN5m5r+Ycjv7fXjT5aGNSr1b0swf1awX+SwclHWdn5Dtc3PXXtBP31nzzCbVq+bBxYZAdDAoTSVDFopZGqN8alrqWnB3Ucv2BzNLrapzEwV4kMPGUGmk+9zEGkZ+c1O4Akp4V3x8NOz1mAB5rd8k6e0Fp1Z3mY6KsYAr2RQKBouiqaDXPNsiKBneUDyMhEG0pcydNpUY8UwWq/at3Uh3W/hleng4Zf/QOrz2zoxfr0ucetdFjttP4MXVUMLJvKlXnu06AELLepJMFW/Nhr+iylrOWXqZMq+0TAmTepZqx9gIXQaRwG/hRYsUWYr8uBFNqkvu3Q87ejNiochFOt3DEjFioM2XQCRvWHRUQCzqu0vXldSRVxgdpjbZMS6cEsY1bpu6TIyYtqdmUskOJvpyeiS5TXpqEid/P/NnUbAMSFhHH+bzq7AlrFETeep4lllq/NV8R0AjqvI+x8AZKSB6k1JgVVWmDNt7GB5e9c2wg1NdEAMEH/uCoTJG9ECaY9gUGQArk7dNKpM00Or5q5h6r3ilawD2dloKcqI4LfyBj/V6vgh2ZiL2/rFBtAjrOzXOES7NAcWC0Q7X76kfuW5VYaKVCSEQ6K9d9KMOYVrVLsmgT/bN5hrk93WCIz08V9ehDqMolZOvETMDlqOJApTCcRPqVEqWcLgHTtSxulQ28JKr8Q4R48ifSz+Q74VR0Q+tj1CqEpv3KZBTSY70g+nxku7TeAvZzlwV6OVMDfczMrp061j7x1tSZapoFwsC2bMZozmasL3vkUrIqpBDBflTMR3/Y3e5jJE/kURV/7V+e69BHhpMzwooV8+G55wqmdntSO/MIX3rTgKFn2AiBeKs9Ie0MiIbFCoA9e2WnSwYDLnjlIYQRXHGqpddikj/xz2osN6DP8QDnRGryd+iKx+tIvygM+C0g+6uocBnJ8623svhfC/tIFy4gKh6YS9IgpaMTjTZSJujX0zXxJHnF+88Nnk4rqplvBq8yKwDoS48guFvSQTKq3LenJiHesCZhwEFGH3mx1kBw0hryUWtzQ3I4vWgSww12d16l9i0bvgDrjnV2MDSoZh2/pK7T8gK4FToRgQNj/own3n/QOEYZzGlzfXFfsbfHASGn0a8lW9crQx23bYzQv5hi0pBPwxrsc8fOPh98v7KpC1Gx2hWsed0cuWFLgZBpC6u4YcF0ULToWTx8Tnn1L/ggethtwYJOzyQZYkz9ArbVcjJg+hJkRzUKXQYuE15srf9iN+bhReat4ux1HtXQuJpn5ITbe/22ry3hih1KaynFyaMHMk4zz73MI6Smuw2zXCxQXpppWvuVoM9h4F9309pcze+HejF0xiNXJPQmi05SwTTWfZHa++IsGoFtQcA/g+lz3gLWafAR7jq6MZyda+ZGwdTQcqF9WqiEF4KB0AlWF6vrEkt4d5Qps6D2t2rKexqGPQtGbMmOL1aCB8cU8KZNk0HoU7NKg1qDvfIHk9NSU00VvvurxAiNgdYQJpk+hqG/PZbgtEo73yWDEYtyTnmyxu7HUCV3W+hQXHYASu2Lggxz+m0fMLsCASlvbjHKiPYYwnc1lDjDHupKtIWJF6qjprcRMVwOXl1gvhE9Cw/O4o9qsKOzESiw0IVuDjzPDIwJH0NWYbriJaJz//z3dk7XUbDgyyb1yfuBKvxcPBD9VlKdOSN8hB2J4mMgZ68RbamtdDP2aQcxaXG1UlGns7xFjJkU80RPBNrqHTfxNe/iSEOJ4d7kEh8J3nabLDs29Ozerq17ay0MPW/QHkniqGFf0huzGzgqwpzRk/VnisHDXxOo/kjXAXvEFtYv8Kx9anUpDnj9c6CGPRROpzKyBy8ZgB71aGelsjDl7Nz6juM0WilyxVj4d0RmsBtvP6hwx4cUPxjBuEEJJbu0mQVCUgGUaOwoXBkdnRpCMShHVhXK2QiljoVMAFXK1cflgpj/4Uyw/3sO9AUt4cWqkuvSfnJObYNZM8eTqIXl4/njOIBRbs0DxvClE/udVQg30uPa82PIQGlym410o9ZyGbDJ45Z74dDvthuUzSQ4dktxeeL24bAqmEK4Nj792cUtYE3f37SyrnuGD/VhMeGGOuNA3dLHe5d1t0m3VV9OpuJZh8l0XOn+IDmEOARsG2Q9lS/GgpXVNN88Wr/cBMKhyw1mfFCkblejqpqgoQ5/IOpkSLH0CfGctVE2ei4eO4EL5h4uMAZe0Ki9vNlc234XcF66IkkMaqZoTZ2AcXvS7thYHCI8cs563w3L2LOzerhv8gfTf05UGtzZyRW3YKPwZ+TFcl60XafdD4KAr2FJlZu+FmhfpSDni1luYEibx1Jkv4kpITlUXbdElw1iaxJqV3Cax0ze6WsZ4XVIUUg+053fMDoOy6mOS9+SM7OkgQZLlEL/ObmfevLvr4ZC04Z96jVovN9UjvF4uyIz+rSJs8B7uJOYXMQm+hAQtHgfUyEFpFBbYEg0hMnKqZpL9oZO1c4lnBpeLLv8lJXDTFsMEFdm716V6gF0NeuddpjkPB3eInf++yGtFSbxmMlyHGfc1Um6nnquR0S8LtTanS9pnb2obSKbPy6LTG6mAgA/Wk8gznMjzIJ81pnVipvPhOzpPM7nqBcceOIGBknqCxLXlX2KZbwbVAjuOH+jaJHtW5GM2MSCwnoRusA+Og42f14GEVWzCdyS3f27NGrjrl8k6kozh9bpgKs76h3H6NlVNt8mYZjGz+RdXj3UYUS7xwRYLq/JPtDry0KB5xKYDzP0y8KGX2+tL9d8k0m4l/mc7jANLsHN4kgV1uU2/6L8+MJ12V/51RS2PwuTWT3EWi7IwJWmqSLRNEnWgBlWz1TPQDvwTNacsDQEwKi2Qz23o0EIHQlNfq/Y9nOI/h6PBrMHnes3dOqbBxz1i2E1nUMOdP33xYiK7094PL01GQqWlkgdAW/9F/zzQogDdsHTpSl7XXajYrYsJVkot60zKefiPejRtL08pBsSIUD//qrIFAFKPCRSE03O051OPMJsaLuUsbZ0ytw5YTc4bMsXTeWlhL+MYxPEhPiSR8uZhEiFhx4TS+uLD9h7yvbQXtxwXDnVaKHZep1D1JOx++2ziU/6VvrtSYvYAjClEWGsuuLojHEf63NMSEs+4uj9kHeirP08MbNUBIAxXLKK+Tw54mSEJTz9T9Ee+nb189Jf7oeVTJ9QH4QGL7egIQ7cix5IWCWwEzTDPZAN1Kozxv95H1wfAK3Q3B0yyNiUjT/H5xnpnobg5FTabwswHsFb0vuarOsx/yl2r8b7YyLHSO7POod5p8++62BI/hAWVGQFCWsjp/SfFWWV0Abnn2ha251YkiPTS3l9Em70jerIXfxYr/u6pwBgtMWcH9FXwNECZzFRdJ0RjU/ETfgNceRPvoxUTuBofZbCLB4YNaVefYOmMFcobE+hR9xfFf34drYExlkEC2l19vP+cZW70BFFGQfxdC+/Alc7Oa48QxYxA52FPebYhS4BoJqHdidCyU86TDfyOr6+DzF0Cs64OKd64qA7YvDB/T0sBre/VC9A69ZO7BMU/jUqEynoquIiLYNj9t2Vz1WGcQJnAS4DMTU1Q9w0/pLio1LMTutnJc2cnh6fmcnJQL46aAHS/dQnmqeNytIV0eYpJCyd/Z2R+6lpDCuH5xWko1EtIlKCz72ZYa5OUyGL6mqnoMbpMV/i70mVOtaVGyAX4ILFxJ55GEQDA26on8h2TLDR4q5Jn1MEb5APlNzOwj4MG0DoW/jujaim3S0at+zma8q2qZvwV85sdeR/fwyR/J08sufPBzsQqzpkBreaGoIIfeyR7xKEYPs4vnA4OoPRkeGVYsVWzsFuVVi7XFehohUSi3oDIgXUeOdBbz6vRCm5PMCn/DB7qCJYFFMGzdiqsseOKKUC6tLldzzI5Z441ZiKvphEZpEQbqXCxEtpX/1Ecmaew5J7TmqCOpV+U4pOA0f6spxHXK5YGMJq7DsxHIuZCELUzvjoREhSBcVTZ377fQGsE56LSs3rqh8zDnzXQjCrjqebeVP9NlR4kJ5folfXM7Yz08QDg8R+yWZF0LkHG+uhUVsQpzrtMck3oUeOnqVU/AqrncpnBiLGuUkJkS2WWkr7v8zxn0kopC4bZ17oWSjxsA40bTzNu4fJPYWXuAl6B5Gnhg9Lt1TwkSrn1pXSkmYG1/pGm9fTnhH6qFIUERvet0Rl2WnX+ya1LYDH9utkVj6/izbJTspIv/TaTHjuwGwcHONw9rOKllCcPv4rnR8i/nBHOhyRSvo8tSnzCBi4Q47c4SlpJEI7RQSNCL2ZIdjOhKB+YwX3O+1t9AhQNsQBsVkxSgQKO4+9jh6lClm8WAAfhhmCy9orMjWPCGrZ2TWQiEGLSWmC6lGOe+3KgNLSg4FXbO0CuHj4f8xa5IkAv3DeqgKnhSGOeuO5/NUAmfRpQlf4ego/fbnKvWlB1w8jKIQxbovN3jcViStO2Wv0V/yak9AZPjjOadr8H0hHJPutRVDVaq/31E9ru70N/1c0FumXzHqMZQvv3ZnGQSAmbvDdjU0n7KNjgkh4xxmuA35nOcStjiL8ixmOE/gPfUkHd4kiPHoMS+08QWduIpYIavowvht1/ISoILJQyWzzq5ixbzEPhqaXMMPBzB1q/ztU2vhfQsTin4qSlLKeMFzF0ozQYflZ2ekbDxx6+kErQVswwyfKbha+Ii5WSdIduGXkSAblynlI4/K1zozsIlAi0LmBCB7gfnXcxYYgdE3OimDd3ZDoLm8kYCc25+GpX/wFDlTQ7H4esl/YNlzwNaS8w1ktMLZGGjN/HNo9Zker2AeDGoBiahJB/bPQjdAI+D1NntHHVRNm0yKIbAPPIKJz8MgRwNhtbH5pYmHw5Jq3+lQzUswRBEQC2uOwAzUzSNwNaI4pRPT1B5ajL7z73UlYDJrEo3Fx+9V/Df0c1RQqpWCJiBwazgNK2ay73WX3SZSPwVfBurqAgx+gaheoQLtuq3w283hsisTR4Nq8PqKd+qIGOpFSxKDl3tiFYVI2o3rptbXkz+d31HmOf6kNgFFUuLB9YRehhSgYUQSnXH29JL7JpV3fqwrKDxRC9+AtJc/BVtDoaMNBNyrH/+7qXNML9R5mooMRhH5F5aiDDmAwwpbNHkcxLxl1y2Kn2qvRZF+FcV9x0eb3bfOMbmpYIhDKBliqJRoOEsgO9/Bd9ZwX1Bu/KtwapGjEZTw424QtghjeDdKtb24IAjxbmET7quahcBv1CgeL94l9mb9e0W7a6A8cXwQhYEcxkkcyzn5sX8YRbu6SkD1XjJ5qspKi67NGpoeED7K6jd4Cd5I5AcZ8CGJKqo/Zedl8ARPSrtYpkSZ0kRq2gieZA/1638pdQ6LQ0QTlPyUM8y4D3jE3tVpEajEKvVaEHSNxK8HcvmUFP82GEAhV7lhZsMFv7HMM52Wyt3fX391ChCcD+78afgFfXg5YlwfdJH8H5jNRgU8Xtxy1jJvubYKAMxCpXcEOjAeIJoC6vE2YdiJgS4Nstqh4Z7DL02Q4QlpgXE7ECXSg2jl4OD/sQAvPHDYav9vkPXwN53WDUsmxs2HXMj9/S8p5WrY28+9i/Vp0t61FT/u7VEvSoPeuP/T6AbamCIfQwyR2UFq2Tfbjtld5WCyzfgHj0qSAVL0XPTv8M3LP4PL1ZfcMRl9JS3WkZ9merdcmODVJ4KY5barW+WnLwrJVLUHikzeedKlBm6qgo0h8a1IbirdE0x/kFmU4fkuVhe7b7lm/yix83cyxoBd3FC0NMC38XGbc9G9EVzKlSC+qTY1R5b3XCS+C126IJ2M49c1oHjcgmqqNAaVi+iOU2PIsnZcbROWt0oSFA4Nkj2ww7e2EBkTTiYnZeoXvn2D+hp3/w3m6oU6Lm63Fkm57JVQDPy7HW7tmqY4d7UdOk9m8fyzZQwvMC2ZYNZkCUA6Rtyh7Rn6eF4qOsrCYZuIwMazOKCg6RtcRcbJ9CUeFEmXZ3zDywXUICNu0ZqxJndfbpfSh6EDkX8SSzxo90ThRsJ8g3vyf1v0BMsGzTsLwRLae8uphyumqK0de2xA0j1gxIcmEi7KzMM2C20QTXonsh5EDI7gXtWufgncLGTNtC87unwgh1xOulXzDFgJW516/hz99c0dr3WTbC+Qsq/l2nOZRyn8mFVb8VXttHjX7vF8tnduLHTENz9oJLBxNHn9YYkJpfoafQ0OcB9e3ESPqOfUfk2Vs59qJUmhGYLolOtuLBw/kRmLYXs9C1AJAR/PdgbowBPa1uyy3kFsvv5cNkxYsDaA3oZTgo0m+5iXSLMVznmO7n3MiuwqiF7+62U4L4oO0R7/9gJtea9fx1ZEV3YuXgE9MMap7Su1dahjISoIyMWA/+o9qY/cv0+Eu2JZgJBGVqubgQQOzFi9NQKL7RXdDrBBno7QSchwbXuK4MAGte8v8I4Hsw2/T6U3Hss53n3i7qP22F8rjl3B72I+HjIdqolj//NDBfXIgksm5Dxn0dm24Xqoy9DMFZW3qRQwdzZnh3nRvBVaYOhikTnx6zIJjhr6xhGiFCT4/roCkQkMl3+qPs+bwavW3tgrJKBDubayojH6kksXnpAX/DM9ume2QI69uAtij/p7yNrbdatP2M9FpOQa1JUTklsvTrCwm29R5O0Ap+fggBjYG1PgARhQgoA56Jny7muP3UgNhTR+fC/sW+ybfl1BbGsiBe4m9M+YWAEPGfzWHzc7WSNP+3qIe5Iy2FOQaJUiN2jQe5KgNcjPUwnQGHZpnKK6YwfWUeiVDL5uxiUC//cD9oWYxC1GgCXIEYCtXwdGZeHYoKUf0sEq/bPukkArQB4gEEuzmOh/lftHtuClTJ1ajFLGxB7FqXeh8Ilpn9LAzF2aRm1ysJogfqRc5JqL4KXCbuu3K2NArTaEXVmaNtrdhihajP/iVUAW2sVCsSvnUKePwjLA5L5YMtJI44SbitfwBSj23dV3NCO6L8De+5J50jsgY4m4amMxXXUPecsWfJyjuDNk14IYGDEZ4M12JeSglLOSn98W9ZlZ/gjjvsqxnV0ASklknLvh703EL2/9M3ejjOZGbJbmjh28IVVg+MNtlL8B7mOiGtt3RpTuKtkvCNhSGbhm8MEz80AdAZXTc3tbqVtioG824Njh4GFQ9hilxNWGh3mrbJbT31Kd6Q4gWNBm+ZeWny6ENe/gcekPjsH3jGcIIhxc1anFzsqr1zp59OJ3dpFtnnPq32DcOrie4AukIncz6jo8tEiN15emX08xv33OTOlzV/7m2YWvNXRsg/nCKCFVhi4r0YVYSfR9QwtdLQLUGTCK0iCUr7izO13PK/zCSDJjESrXL0ztyZi+CG/PuWUjUZ/JJXmYiOcUjdA4ESzDwGZ97UTfaC2S4F509yAJw2AXqRp1Ycb9FksPi8a2cK+ktBSLi5nC6QHqZc0R3GzdrwOAyxNGJRHVQJRRcQz5homApeBgqTVYxr5OHkUzHCVvA/vYcNe3rIeeVpBufPQT5tVCIlKWeCe8Pa1n/BvHPUFsEBy3gHLSocAjJW3VD4f14NmqnjK6vLS7v0yS6S4UhqbYOTEjf7hhzs2HCN/7IL6y80guTsLgtTjeHAXOvhD15NTN0F0vzWaE462oRTY0xzCB1ANWE4F9CQlIr+2+eH/UmXx8d/uCMQ5ZAQXejnCfna3CRh6T2x9jeBy/x+bun3XPugEykdHloGePCHJIiTtbHexIhHILRvJO+vdDfh1tZyHIrx40QKaJ9Vdc6wJDXybimt/OeNQf6UZ7fCAl1w2RT0SuJNB2Y2cEq9/I5En//5Mbx00VMNzBkkwEtYBGkNwbvwhNqDbRUdedEPbvTtH6amxHdEtx05/6zsFQhO7/uSjN9aB8e4VKfc+xbG46gIR9Y9+a0fUXnu5OIPepr9N4xqid/B8lCcOhr4+PQMbWHH5drkw4WipBljR/VulJRyfwSzH2GYhw1J6+zxkQWJBqVXZoaIQ6OCzdZX5SQhPfL9dArsAkACtnDnkIb72nrJ25reGE1U7arGFyzyYyJea1Mz/ScOc2iWjl6dIRoxs74vGvHN5mobahuwZP/TUfOjp7IV00XhdxjcbQEqbXLnTuiUG8gsggqD5UtkeZ6VQDwIIHdIfZ6GAUx2xN2eCuMGm0fknF5cE5nqekzqibdhWX4Q3jF3h2tOdz4T8NNAtkK8rP5JZ905AAvA/8M9ZPuW855aHLtmlZ/sFGIxEMrZqzzx6R2iL9JCUVdihCe/uJ1BGkYMFNhDBhYN4Er8N7Ji9RZGA09HT84l6O3hBepogMnCmH4FRhdqRsNM0a9VuXqEadzhDIGn+YA7/TTMi1P3uJkAXAttnZvx6RlFpKfSlaJmmWQksLrEv6pNEqfWr7thmY6bDh7bPezPh2sD+ulthZl2HULG7EP5RtgLjkCU1Z6E84tD/VB/mz+bWtiMWD6spVZRXEDSpYDAwBVtOvsz5z/axeD9Vozdif+imt5NBGybCrhrvgtMzHbpWj5VEdnb9TmHs3yNQ1r/rMF8eJYXp94aZZLr1WbV25FtTNzGE2MuxUlRZWZaOcf4NtKjNQTQO5cxZeBhJf4J/q7fSSjuj+YBSzSLMAffzj7UfJQG+13uwn8liJfXfDuJle8bSQ2Cs++wUjqHOcwFglzc6QLyhDcCSe8GszRoA0a+e28CWkK7c2trqB1iSXnTsB1BKEBfDe1ZHs6fEhki7CO1wqXkvt0mdTqiOeWLlYOimBOM6gMGxXsIJnwuOCjKhfR6UrudcyrUrZTrFAsRMfc2rxqOSaZ2RjU39Ofx9wkUDVZChtlnLOUyWcaaAuvYWgP8KFj8cY+QoIVENphne6wRCGD/TsAOkuW4QFgEv5NqqyqcZew16CZXRk03WyYXCByO2Ml1Eo4W4wQFZsJxQXfxiy65sJTwfx55cQD786eYP/41y1zIvaBpdIRBk+LDp+IginGSNK12hRGVsn9w8luFEEep0SZhL08rIIYLFi0ha+llP/eDW7Y/MpziODqZLNbesB23fOO/h1l7juN3nZeD/ah/sIYXbVtX/Z1UaHL8xIlavs3KBkmu2O5RmJOjd2gDCNx7+gZ8s7NtAYfnQzB9Hm6LSVBXybci6FeVJReKRyGJJoZ9edUXm1eUw3Z4QfQemEiyA955YNf32ULJScLJluacfdgP9x9O24uM1bp1SaxyG9AFVqM0tDYTAhG+P77KSct42fdntdsVZe4dKu1Fmd1fOofF2Su7n/OFw9Hmzq+imHMT1R0xBSd4gsl/FfVZpy2RPvu1zJzBu9jL/5PnceCUy0GXOCGRlgQRLE3Fc1fZJ42MQe9+ySHNs9L8f4HPjGbwr5RcV7Iq9CGmHB8kvg8CS7UsjTFXcga1a0x3ngnm2Jv7LUbT/Cku/C75sQwf+W8jqO/tL/qV/8w/rEleOvUhvTSzizt08QVX/jAENviKcsC2QD6Zopdn2/ebTqMBgkocJQ+7DiJS/Eim02O959UPDtKJlySqfL8xSCQIrz9NTDErOxZixclafVydki0MRJKFpVNbzHu54staNZ26RX8lNClgcXZrtPdzfJH3wULgwM7N6+d3puUKhl4xgYeqHZnho38WdiSMiyK263XLI+63l6drF+72zUWakou4LJzBL4YEKVGLEKI8Z3Fpkqi8IYBcsr2vtV9vMKOITXQW15lCTSneZG7gH2nNO2HD9lR+U75wwLCGyUpHRhqzdA++m+vIG/QZWvR9Q/4kY8k/fF3CA9SOvms0JTI6+m8Ti93oa3x5mcMQP3FNxBzBFpxnSwPHJNa+NdYnXG/foj/lQP6hL99w8k92vnkRwUmwXYZ9+fh33s3smVnOMyurl+y5pLPqhSeHUSMs2kK4hhOfqOF0BgQUbA+HOF4vPd04SWkq98tL/LtskYIfQJC9BerbavNd0HfcS12ZVmtLTWRsofpzvy5lZ6IZq3Wq3K3YHGf/XCeakshSH3nvQYM4UxCJDczdqfNXW7dve/0KnorKtMsMpopUlpX7vChTHO9C7vZD4zrblvHAsfFACygGPGgEVAhuIVv61NvpFJ2z+3R8acSJkCZoff4CIMHuS3tPBrH205v1UA/3q+oOnbBgloqaMst+uptkmy6QiWec8cmu5gepIZSxfjMrGYXQeKppVGNUu7S9BitA+GThuzLsmxrWR03vsF5hHKE8hGo/00be/jSeGk/ErQ7sKro22ZUktDghVLlJEdhokSeTW8YQTvKpGK8EdKbgoiObagMbpWVawdMggggSr5kLz1V0dZm6N/NUdoryYBszxHchmPS4Gtopva8jAHp5n5JCGO3q3t0zER5kXy2UesLOTeiPm+FS+Zi3LHtdmWYRLRjHm/ka/gg1QUFg8brtN1cKs1xwri9YRMIEEwtC/UAt11EG4axhjUJD3ZATa/e3Bw5vSJjxr1NyqMM5lgW+l9ha6kB8h2orZpQNF+oOTCDwwchQoALXxaSmlUE4z2OZYpiiObYpfsVYy0ZSNB5qihK9lGpa41fjxeGf1bHLQByTvX1Rex9siOEE/wbrhBzKTw0XVjoKBfnCymudrpfbh/DpyP1s6IdjyNfW/fBBQvXGhiQXYLbTF7Qc+vbzqLzVJkJBAPbS2NW8hnjXUv6rrNPWiUB4cfoDNptBLUbNNo3xddVF5YXfIziN/3j5dUUNwet/rJ193JiNfnjOnXl14QGwzj+MQ0nWTs+EULV5DNlD4RtpB4c9CXerUgZ4BYsSEUy31JRMEt9nDgc5BuGjytFizIkA/BFzOgioTldtZA2HI+4HevTbf55Fx+YM3jIrALAjturdMEc9XQK6vWvZPOc+ewXRcecYQoboq3qvNH9ORMRHd3CowEP+u1nvqqHco6lZIi02MPyfGSV9uUImIrhgQaMaStmV6q6vYZ2OILVeibVarZC8HLlpMlt9Jh06FP9DWHSnGztX0o3+Lic8QvmYxekuYVuxXD341YLdQBNybqN2gCyV/FhXOlBIL6nPmsQZOZNxAZJSkph/wpkG3QJs09z+JxQ0gGpiZ4DrM7NYyVhvTFWBAydQLVL5kuOcwBM4grGdlTUS02ICkiMGS07bCoW+PZdAA2Jm22/oO9v6dkiVuyLPdyCR3iq4AGfDZ3F9tDByTstqRIqIwiGdnYqZI5R49gJBJj9PYzQeTLa9pbTv9gnl9gsHbaqaqPqy5AtlCq/TJ9TNFSSs84uQarPYTedrdZnol4t6VQKBPt4SpNby5A+lzEXTvU/aXvvwGl+MdD1MgMYpx2xCc9UFpxiWCayPQcGLcyYQCrw1pMvkg7Dtyp+eVf76dZyDQB+KVAlaKGADkIN2Q8lNFnD7+DajLSAYw7GfB3VmiCrBErmPQza0cgLY8p6Xi6eH2tE8gYR9fHmY8ii1L96fcbkd1GB/trTqY/bur4rVN3E+fpN2Q4Eg9MY3ZCFUpmDTSTtb6c5BhrQSTv6MEVb51jmTNVsVva97rbl8wo03l2uqo+jtTjdZkKlOF5aOqToIn0zzs762n06nb3KxPhnztw0s5Uen8sbcLDrCb/Oxc7KqLl/mcHc97lIOmchyq+Jh9Po9HkfSTaSQ8fRgf07ZmK3lpWgXzndyhS0TEVV/tcqRVKj9f1kE74O3R/ozcHjQEjgaj1dr4NUWhyc45k9BaSI9H5etUzQlbyCfeJ+7c0F//hCwuzoYGii+q3WcIXkNCCZfsqfqKjdWW24riy2Px1Tp7DbnkwgaXcQWtOVYmkTbFuWmU9hsTF/UvY0xEQUwTmFFOPEn6YWYCxhtGbOJYNynMiMr8RHv2WOlrE1J3kUIApa4PKubuGmVtLBDHCCPrpMeKf7FWZ5wGt/gkCnD9rhEI91ep2QFE5GJL7pP2TBxenhOUzot9VcFV4noURg+6C9XsoG4z+a+X/J7ue1Lwho2Wn0+xnb9mlBRs3dZt4awGtT3TAdrrjsntfpNAJzz+aZspdj81tUoHluKgbRgWhMZ9ZTLn+AI7D4712olxmRcKgspgeTJC0LoHkXmwiyOVqateA+hN8VC9cPFJjUmrRRM9ZAN1Mg+AzxHpPRQcns1snjUyREBry59lr1y5/NmSavWhFzotf6eZXGmza0gjgq24O/ASxxndi+P8iUOqA761qae/mPv1+7uoUA/zAb2OQT97ChMg33j7DilyvNRmsv57SeX4O3s/IYLak3LglagGYrT1DiIY2ENXgkiisiZl5T7l0TIbZZ4jrWVLgnEDz7rBoH9psk+OUlEaAD7yFbLPWOPaGHROXjc3ytHgb5RmPoJt4Wf/gVidIYJPmK4N7yx6tvFJAtMb2gzX1a799tx4yKQ1rOHHOVwrX73cA3b6tN1/x/X23lZlVG2Ke66aWFf6FBYCggPug+PIv0TNdqtLTK/H1HrG06DsT49bR/MQ4iVfzkfWNmXKACC5UDaVvI4ocyLEwMVEFhfmbf7KXMiVijDZSzmTSaiaFqP6d5H+WfazlTj3Rl7tFzp0/aUWDA0DBty8s4hBmUBpEET1VZ3lAW4/838ymik8AfAsf2fUY1OjhBrhvlDegEr1Y99Kra1Koh8gt3cdY9vFi8DAUYdR+P14aUw+IhAdOl9vnafsiBPzeAYd7SCE7nVyNJI5sZF6cAH8Kvsv8F0rBeeGT3rDrPF9pRGPTVnOyW+ORcNi9YhtGP54Blz21t92tpuqphAcpzOLT9VrPwKPo+r5Ab3GjxLRzNKGDlZiKcLPUOPvyTtspyAZ9oSODngSBPYC7hq9MteNdhFacbXGuyW7wN9nUSW02rErCM0vuBPdhTEcSqNRkA0GoGxuAPzDpQUzA32ZHVLWBA/VAM2eBPxfVxPKLTcD9/RqY0A5J69Ga34cCFoPde6hZCBjzXz522ZqPlFZN5wzsV2SuGwoEZ6/1aPNyzhmv1OQOXUkvubbUxCJndMDx9RAahrliKy7WBx54EDaKWaAe2paTu2+YxinaYLdjAdg/PDdI8M1cIVkgiZiGcpBxIYIarZJxYb2FyYUBmyctBBiyHLta2V0RlMMQc2edeCuKvjXAUbHwqLIcRFkGNDgVxy6tR3T0vXFjik7LQY7VdUAQTl5uYPTKa7kLX78trn8QnEDHhJPPhYsZlwRV8PkJfkAunTXrJUb2BwooG7yUt3cFOs0hEjSxvkpbtJg+Q/IcMiyXC8agg0+ycWPn53JrbeYwapla4IwhNDQSo4YB5A5I1ssj0afl26ROsi7Pjg/a3VqEw/zHuEPtKQbPsC9mIziJW/MEGWUUVyAyN8yby+T1mew/H9FnjRj/qCJgPT+I1RNiXhckayE+G1I/SXj+Ldsas7x8833VRRjmbjYImUhnS9N30mSFv0Vvq1Cs1HPky2bnMVXWoc5LOgikaDL8lgij0FVtr/J25+cub5EJEBgxIzCe/Ixs06QLs+62Rl4DATY+O/tiUPd+igvxbHT6BPIYAfyc1GyOvMi7fdj+h5QW0NVUTY/LV5cEEgQR79BEzjbdMw5SLiYmpD72UOoRIzsXUiQzVw0q59R1Jyvf8vbBieAyyH4Wr5vhVL3NtQOjhifSgHPodItqC3fLneWkzPoh/mVV2hnSqti9E/OdADCtamGwwCWlXwGaGayywJbXi9wP3yKnddXw/qyEY5+q/MgAMp7lbO2JVkNLK7XrvW28SSITgi/fpAZHPO7CSjlZozXh/KUfag0vlsc5YRYOvX9Jt+gv33Gv0uqd2ceQgDQxwHXZzHKYL0ZT9HIggePgIjahaJ+9lML9Nm4CEIyvt9iFz7BX1S3XzBQx0SGwERFM7ehCq45hfxA2djfIFfZSuhaHjKaFs7WuIoq+mlCbGd6b6G/eqeN3HOxim9i/47rqm/K35kZ9Xm51SputwuzIBShzcF93R9haJUmJeOS4Nn+KNPi7ck3AebBo9IXZfdXFPH3Q6NbcS2s1EaV4GZQVfng+sSv17orZXx3vs8nVxyoOC0lZagonBvNHABkLcsQ7Fm9qD6ouigeFVqFIISswWJRQQMsbOEzqtSaXSIIoxo5C7gjZQga4bTR7noLU19lI2H+UKaKx7ybkMcO1c9BD36JRZsTQMvyFMi5LsXRft5sN/bSF3k6LxUcU25mqMzEEZYpWZQJHTPqQZskQO3HMMhyPVUiF1FxnpUhxUwZdaYMAsQVBe/nk6rokEsD/WoCYKWCQvwYbY7S2M/KNNY/LkGeT6u8tALpF8jv6GdUsKwWUU81Cb1q6teUahzQfzhSeEL4IsF893Br0ZYRKh+sV6XoJY300USKxQrpU6+qz9bsUbTMrFGuSZgJPuhOelXCfUs72rihcDx93qkPmdgHD79eBLY3HxtgVEw/gjK3PFehBuMPPC8y4R8Ya5F9MM7rATFNkRxU3aDkjkn80EgntubkA6QjidntTctaur+6uyn9YY7TZqeGff63eL358buZbUOJFJu4IH5YnGGCi67NOeriO3D83ebeVbQWnbrvhtsqBNeKrqvSNUTclgPoREP3uv7MGzCGH4azlnvNbRxI8suHlAdzvKq+DYPLm/cwgS3ZW44pRTdN+IE8GT874wTCbzXMDg1QMYtO/eI3ByMMe6k34TUh7Xhs+y6Hjr15dk2ccS6Yd3eHhzPcj0ex4cQ1TMvLPLADQ8hk1zpPRATN9VsfF2Z7bhq/gZcaqRCuAGlJfEwKtrQFNO2tN4zGek9TROKZNuFLVkYImTtdwJmqvfEW9nCWpSr5TZMPC5q0kx6nhcgFli6RDltUlKt/MFxLmykZHtT2KOEYQmDwYmak2Pv0Zb8eBzex50fwJm3zdRPPsn9dkGBzCOJBVQXVzcu9Ng8sjxAvaGSC0FNe3zIOGiicVtHGhXrzlLeuXqUrnYGRApadeFcyodlhMDvchT6sfGH5O1xRv5uigi1AVavY63Tsrxqacga3Rsh2Phw+td+byOOTZGPN0+5A37ooA2RvAUawZ2NJ+RnAmF31uthGzeH7z6lKdpUHjMuBlLNOZ/eBkH0hIJwtUch7C9BYoVu6nCFQucXIYzLskXakhRk5coI5pJE2O8+511quIGHYrO//hvt3fzXlf7A2cJkKPp9F4A6hKR9jvITHyjaIBnU04TaQoja2bn7H9APmbBwU3LToXJ18hKHwfbH2dno6XJFuDcipPTBywyBKkTWjKfu4ppcnApfj1WCoEyRtQuSS5WUS3o0N0VR6601dRME0FaH26Pg35XuqnKf17R6vTYzJzoHdy3gM5wX4YyZhgNL/1GtTh01+IQFWq5rHEfeZbYfONdEEiO1CEXahTLzznflMEW1obWgid+T5AtvXjdV2xpZfzFwcGTvKYdu/vQoEuHCBd33yoNBK3xQAqKcmrHN51Ac96XSxJ8c6rKOeMh4aeCNTTVBq/b5X2KbYe5Qy9Qrd/Chr1m9DpkWycfAo/bTnw9jLvlVIC/SktDEeuxA2l6JwBSliQG5ApZ6zs9xQk6FVzU7xyM7UHOH/zZJc5VVHF6/JQmdhYxQx47ZYgSf3YTMRc8kTKE1puhzXrN8smipMC8SJy7zF5OfosZ8OjZ54NlDPF323FJysn81hdDeYmGvWZw4uFhEGNr22v94fYSsr+xfks+YQ/K9+jemtC4jdp4Nr4vEHkRYO3FRd5TKBD+/bfiqzG2nl41Q8qFnovCLwyvjqb9opsDEblCOQO6wH4I0+gJ9cd3c4/IIUQqgcGRkoI9Pk5MT/p4N6MsNqY+45x8A2hCrcA/zae3nobBPIccLIrk1OEYJ+ecf/tZOwmuzXQRRnMTzU46CtAFkChhNC7CJ/dWrYwpFpOOnan2LqGwfN1EGqLne++zzIh8cJXfrKwVfhVzq0knepzJ+vUUWWv1GzfP4pzPgZt1s9wWAWU+tmWgrQf7VKBChIFVUEC3kbx22AuQVwffkzSppFGVL0bXagiJvR54RKxnbutq7f6y9MzKH0Szl0jON+WSQSFo5WqiKzr7uJzKUf5T+QfIL+SPzXuMkbyEOziispSLHKvb3c97uPKKUyNcSOcQtj4dzH6RHbhyUmI2JGPH+o3Da5vN+5zZVk0yxjLgo5ssFhnVP/FObYBkNnfLR75zJMXkjNP6vNYfL5l8LqInn+fz7msMVoQmcBeLjOJoj9O7uSV4QSTP6UeBIHZxebPEpMqXT1Ua6C3UE9ioEYgNsQUCpHGIkpAaSrtk6OowYs9fSN66m5dF1IR3nacQNdiEbLFZXatOeuhPPaw9C0orXx6Yepg2GQmbuk0tw62GZV/WvyW47z2SBYk/v9NoZxq9zuwGlJiVnntC9RGU3Zme2x5Jd4qm+PRBNEKwVXyMUKBsjPpFJmKpM5lHZL6BHKutppazMpaMDmiJI4DwUW8tQ4P+WU15BCQz1PseiTJNryyLXv4URtdHUm08AobuuKFSaBAu3MhYkEktSUegsnQSzUo+YzNNLLgX4+4U4tHY207ozJB3YdQ9MuYKG4e8QySaYdMTosfQJr7nTF03ck04vI4oRcHQbk2sXcyiD3O0ljT9aj17BIb+737flKh9rbMaPTskpd9rUxmHInmp/era2pabvntTlqfurmr0fx8GgLliOaTZSEUOJPIwXbhLYJVsKGKdAazAK2UxInG78EWOLxYsLDQj2iQGjYk8e8jy9P9EkblBM07Z9QhVcPTXOBm2cr8u+S+WrIpOY9XE7kHut6LOhQNebAHc5aH9pCUiFlSz7KfcUa9/5pBknYVLUdvAjtSdawJhazKWUe7beUPHpaLkzMrcR8Af1wZW25gK3wao8eQ7mFWXL3ikDGyxvEHztqVRO+DxZQ6LhBRWSIRL3DZDbh9HsPneYdUTYKiv6saxRdT7uSf1fTicWwzFT4ICoGKQuBn9Nb8UozfMFurBQQdY+tUNRXu2gurK/bRBh9LaMo0agtLv4ZlOQWkJoSQI5UadCagTkcEpC/T+WSyJPv2k2PD8sGBSghjlmkFJ83Sbojw9Xb/o+yqDaKaBirjZUEKLaXUSXGlnDzsqSQstMkCgWKCIPV5cBoWX64jgqaDUbDjXgjm5mk1zXjETPauUCfbq5/KcVYUA6vsewuJDqOixGdSy1z07y8nbnIKZu3vuz5I9/D2XOGbIoTN0f9dIaR/uHEzINO4ZrH54+V/kkRmKyZckqHiuul+wtJdiLaUFg2YrFpkjhG99C0ssN/YHnegXUpUAX51ANiaT7eLWrax7MAaMNn5BxdVxMfBfyjouNFyQw8nOrP5c6LIOLo1IF2kYEkqpbt4jzLb4Yr28JvzoZWWIBnzP35AdR2bSoOwrWE9A1DEBGlWSRlg7lDPXN2sdiU64UJXmMi/SxKg9hbIg7LY/yQKBtxJeBo/ajVUJGFVuoTI2ACpVwStGbtJTra5UUGUHOgfe3GYJFnTP5Khl6aJMs5IJRrPD2eSkZDWOqpqSfiaWGUlJKOv/RCovlyLgSs2OFG+syYnkAO9zXQlm+rMBOGqPJDKsNHXnGJG44F2SXEPpMGANwLUT63U6jKGpWgkyaKvyywuhGL0m/CjFWherQ1KmADD4SxsyYimo+b2G+TiQ3ax1RAYRXokfFixK6VAFU/bUn32D8ZRYV6vP6Kd5omkEHl15qsAR9CjEo2FyJ27Hj+x6ZR0Z62Ti5tzLi7ZFO+jFCFqK1kGFtFeyNn9Zabt/dGS4ODH9zadh7qP+rcJpBCMWeUPtcylUJd2uhcNLuL9bQm37iHRoKze18XihhM9BN7PZE1MLNuMjLSQ6hE/P3obFvO5hr0SIv+GXj+e/4ty/xiat6y03vXHIlcXkoMM3NaefgdQXKY96w5FI1DCBJcOe8SfMAfol+vdMXU8J4uhgQwd0Oy9xM0HgFBlpXCt3tvPhsAHIvy6vvDJazfnlwQsSlWGzEkMCYbvgg9vciVoIMov4haJCo8OjQZ5UivC7MEp+O9h7qgkS4hVByP4auk+4/6aUTl7Q7VFyMd6PrjfS5wtYS/8wNzrxmqRiXShyLv4DofW+FtDH3e0+blAnlu/GdMRf3MMEb1Io+7FhkoTtFBY+DCAwTEuz3+yAESOktYj6z590zmnt6uFhhPYw5B5QptV/R4tOpEtfpPEN4BrmDU0YYMOVPlu6ZlRsUmyFarKU6xEg4ngVgtQmB/+SQLvsPsEaIWvkxRut+7bKObeGzE90xkDX8vEXpXymQkpAprbqURKUBafr9/Hlm3P6av7sgaiJIbGQwU6q1FWiRQoNHXhgSs0ejIKb/ut8HzSlgea0va2fGJKacxwaG1O2/jfCll5xMh6VkcNw/DCyC1pB+mYVYLMV2gnvk5hr/ZMmHOpIk4G2jGo5rKiUvwaKptYVWdJj2bNBW0M1sQtvgZv8Sr0DUMb7+m18G1IxW0KZ+YkoAxNsj9GTT9+F/IgI+AMZMUrQLZGqO5p9kG/V8nf8wJz7S4LjjYOJoKwMEhsxWe/8BTgpVihp+r0ji2tKmuvB1OtJii17v1INe1D1SfGNJT0h7hKD5oSg0AN7vOQgGQYsex/aqnFuW/LDxzsdPCeYAWDpwYnY6gsISJP/r6rPUSlOeZB5TJ6DLrdnOIMHC6RJUNoExXjqfXxLeJA9kqbQKROCWl5ZTbw69nnGW7yXZKtc7Q5Xmo3W5x9R1Ip1ZMOc9SWncKCujLgWoGp5fEv8RdR0OeijdSDDxsfSzaALDEj9bJIl5ikqQXQqKOtgsczxEszUMBRe1uq+hyjkZKVxa6aV2DQ5nxk9BppobhFdOgIz5nNKw4akKiit6XQKe9T9ZNq/dPEwI5mZa2hrhL4PCfXvqNxOiwXou6JpHwmjJPuwbwdLF0q0t+QO2abRCh/sx6ETZEbO63mE83hSALgGN6YT78KSH7LQvg3dDnFb5RNl/QVei7P0gNBX9SBDNkwHM4K1zasiGbgZip1sBFZNIMalkCB7BWaGMs2UqI0B7/c6FDVosu184XYlSbG5JhQi4/xjmmdGZFD5KyumhZ2St0sxZTjMVpP67KWv3KY9wUNlvwEpGE6lGfVEc36UgWdqY/KHD0Ohc7fcHTKJx8EjpffLFmkaMRvIWaUYbXXyLQhRqT5KFCDBqFvriaAhLwf4NhCmi7TmFugtfXCHdAgV0YHyLTEsFooH/9LwhBscKwnuAxsA2rUZIgTiQfiVpR+Ndju5MWqyYXydVcgCFhRoGf963zCMy+q5ZwJMODDDdeF4xE/WDjDsjNXhF+kxQoukvbkrm/ufrXYMPbcXE+oscYXIQ8Cc17GOACyZKfd0UuzcxYeZzqDc4yv38hNPCAIPjjhbFM8nHkXf3WRgPxbVojeBYCy18SYfi2HdReE1lAqQ2KGJvGxFBeg7EBVI3DIwAjpuvtT/OqQEo/xKJvCSMkx5+eUtUuu6RTtejy7r2Si636zZlYCRAUOggqS7BDrJjnd1iKfymt97gCFmQ7awU+cM8R67Doqi8SA9ozoXhhpZQacGpLBQQ+c4k7vCw+1KWoGKw9sO7CWNuS632N8VFArCs0cRe7xAlOm0E0cw04xAEKi/MUZ3y0A5WdS1PvY33AF2k0bK7BW7IkKZrJWo/KNXKwP795L9BYw9J457qXeMiNuy3gvIdMxwQIVTNVBwYXIBOeAj5aZhQYJBjYiyhgcI+RTboTNB+X27AaQpw3uBxhiVVsMVyROPB4087n+Bot6Dl2DQjUaqpyrmQdKAaEuKz0I4ANGUFybDhXIh35KNFzRLrPEeIWyenSyV2chs94atn/dFKLTKgj7e/7JuJ/J3G58w0StNFwtDkC5/iw2bIl4XTP9bb8+3Giz5UAsoMrqIVwc9rJFcFapT6sNnJjLnM47zReHg/lsyub0K8EPYpQNGREHtxm7jvtK5tbRENRtXXj2DqYehaby9UGBA23NzlYbstaeHCqcTUlVDPt8EEwt4bRJPVuHEyL1V85gUxdZvTPYs1luiw3xlXzzRY1EX6dqYWYkVruWHfjSk5K5/LWubI8m9qLz05xoG04ca6TJxSkdpn0xZ4SG4n7ZBsYWLxjKDGbK+8kMlqh8/qdPYdS+KB7V4j9zFtnyB5PJu/FzzCWYF2hNxAyKNrcNMdp67l2S5St0xsOfyCM1Jun/+r70GR7lfJToe6UOviM8qIQciC6/Tyo+Yr3sLTIEjSdn3CnHMVLZA7vXP1xC0qmXIwweh0oc/RFEH6i9REgNO4ACQBCr5nET9HMlfyw81KT0XKfTYjYRWk6/JGJar6niaFsrqfzz9WNZBtlMQQpHoV10rfvZ4hDzdqsTV6Y5Qxvg6JMl2edegBGaZDnvZpxhKu0XJkdE8m12BY3/bJeip+lhKUELlmuqcNzI/dJtV4IWE5zRf16Hh9w1p6+SqK0uGEKw5tA56tsT2cdJU/+0TFaEDDlb5oChp550eY88StgN+g4FITPdnb6YW37gBvOZjYORh/gU/na3UlAc+/+C/eKBKgq+AWeeQwO97GZPZ+F+oQtShOfYhrnQjV4YQ/NKtej0pb3o+rDsVJC+F/vQkvnnkWgrm3mQhfFNv4uSNLzXaiuK7/Q4UurGpYdogT/IrfKQ1bVx7mwO+m6EoZM6yq54JGd5fkIBkd94FfB9UAD2W7qfnwpnD3TsQP8AwHhFxyZte5Ek4e2RqJ0TaQah4zned6/bLgSXGZ2vQkay4UExseybnFYHKU0unkQWsEsqIQ62N8/lp7C6vr06Il0s4V8OfFkuhFNGsW9ZO8n0BLeW5SmzgOd4B6Vi5cOT73MJpaY6u3F3GkXEu/fshuiZwcKDKdo7OA6UbQ8KGKI1TmdU3PN/fF+v1J6tVL3maecvNtpRO4eFKLrBao0tcH/l3pPsKbmeRADcXUyCBUVubB3HqP7Detc5/1Rj2ir3ehtGhlNT2pjLgw5+g21KF4uK6b8AZotK1vVlUt3glUrPgdt7hAC2Bij2Dmas8OH/PN0u6KF/MYuXCN9Mx5aCP77VUz2WV1ljksCGaMlrmEEWgfXqkUfakWo9LrDFOJSzkLGc/p4FZ5q7gFGpVwefjsxqcZBUMyT/k286zyJ2GiOJfXueoD6/EdBtoCSNjhZjfmvw18C9Rj9lL9M402xZ2YWAfoddbo4W/bab4jm7lRjGOkA9kxdUMA+BbE9jyqQzgVKJhyHWmihq8G4nMyh9o42a8y9bSHXW3ny+Sg4MAB/MrGXAP6oU1qnhub8nnShd5M8FDUho1cyx21k8haanzbfwMAtibbPNojls1O1BEAMQkCdEcfklHrbBx3OsLE9s+P6kIZdUJwMcu/YQD4Kv/5IvsjcNSaiTi3XfJHyMWNKeE55LmsfoSma80uSu+i1K18VwUnS8aELxHdltqgvAGDW1Kaj0NvCV3VMGkw2I5MeAjjwOSiLkRHWxcff7fu9DdaAHFDQiDGefOSzatR46c3Run8oKePU0akgRGyNRYuJpH0zglEnjhI+HiSq7K1z3Jxui/GY1QZ9pxcxusHO/R5OlLS/0j4lCFIgaL/FR1X8OY5jPM1td/mq3IDFSho1OPSh0fR5okEqTEoiaQwLNvE+XQksMetrsafzp341X7LzymwimyPNhSaTw0P0KekFNHUgfnENyk8RUfpnfHGrevJo54LGrob+sR+X9Z9yh8fHswGA1+X9V++0l8Y2kACKDH1ohGVjXW6/sA5oR6ZG/fqAPhTagFuCuIEMAlNfIeXAUgul6Q899zOli6LaiuzG747xTYqtxTtflXDfd2w1wZ8GXLv0HAj3NjxXeMUQfG9tOMeETBm9HWuMexQ9dMNhBeJuJ2/emIyWS81fXsNI2R4FyMlvU1YRkh7nWOMi+ov3jD174zypj31Fd52/PDihM9M9lNKfrkeFCi11/rbAZKSGdQaVp/ZonG2HVHuYpVVexkXoLO8FdY7uZZU43/JX1IARpYmxXOhG5lZghARX44Ekym/zUHfg8+YIBpvOpfDyQVjFHaf+ky+xKgoOqd+QoZURPaANQ8LMJhyTvRr9kv+KHrlF76Dux4cUkyZBNhV2hZMw7c8m6gEY7ZC4jIpfQrVgi53NJDFnu6yu4uKrI7BQK5SY4/8/tw7rji3cR0BUgUOrIgNB94STmbg2DXV5GDfY05YqoMAMiUe/L69GrjRoXbc0QBqq4VpUuP609KMh4ZSvV9hx0IGDLGJ3gELmgXgUVlw3nbMCei8nQUYcpMMuvTrrkwmhrnHOCBPi12t35BgFG2ZE1zpLZhixEF71cBbEhc8dCjyVLT4r95kVGpjkVrxYV98pYAfLO1sar+bbmdfniVB41GnWeEK/d3gdHxtSUUGSBjEiapqXEPMirhkrLFpjvIItc3tVgYg5wLrSAFFTRyTpGilI0Ckde3Ec0u3Kn7oCxcSVCgiJ+UaNr0d37hwuAjmppThNFFIo90vhXX2PHj3yet4CccvK87537ggOjGckUbjlqALtoVNUFaZAC0IA1A4go0aii8u8yXgx/v1DuoEm3yuwPA3eHsTx3wtMUwbIgOLWGMDHfIMsoV6PK3XmMUGssgIG25Q/o3FvjqiNRrfTXIetjA0cv4ABN6hV7og5sNiscOMUEqSIZ/a6UspV1WBjXEYe2cv8+ZiL0pa7fI+38qTtuiHFAApUqZIbGsM54oKUSws1aVEt6HpGJ30MMit8oCWZMWVY87DQX07NJFXUU0jR5TKU6LeocSNth4x2Enf8eKnIdp1OMG1nKM8x2MxesI8x9UhlSPD7RQBbTe0rN2/iJADbAaZnLUU4JYn7Dyhh2i5SvW22oIyKGkPUD9yLQzXArQM4gb4ZGTMsFnwnXPSBEULHOo6FsT/YCQ1FHiyCwG167fIQpvk6rah7yXcXIKyTaHsk+SfT7EW5EwZNKc3RCsEEk/GO51z7SbcACloZHbEEnGlNXYWkPYXcw96vMAPHD1U+L/sfB6f8Dwv981wtdahXzGRGLPvaNwlThUT9fpJXkZ14yrvAaTGexK5vrnkoW3RjW+3mWk/nM/SCpB0e0pQ2vRaRFUZNYU7UDmvJMVoAiQFLIeJ/3lu27suYMlLFtw2BGlLVHYR8ykaHxhFEMkamfNNwoVeaWB/fvDNGJvhVnT7YxHuVufNf0dlwHWD0syE+WIfWAk595XJ/7ufJSdCME9y7nEv85XtFTdXS6bHxdeCJiB6200fSKOqCCzkMfiSpz9FsN7MvR1td/x7DiJJrfKCsePaaCby5HEmC1Xkuq/QekBhwYO/XD2AysSNDaqLuD2sEq18kSIAq5TtFgUAZFDEdifEFm74wyCGufRjExE/3t0Y5utCK8EfIATwPwAy6hOsmUpsnzY5nTMS1wGX9nzUutDF7uCKIclGnbD8qrtij9Gj8XQEJTC/D44oghtVKYAOsdvldE/B0WsXkZ80i9aBW2b2FqejSx3AyggK9Py92hijjLpzcPvSRUOE8+jCji4iRPVOo4ydWnqwkZzClATm+2u8TwOliTkqdwVvJ2a4NmjfteWiGtSU+ThZF15BujJnnJ8cOz/l+6Cwn6w8HuWJrsZkrac6sQ2e0Gp7qRtNmuOzarAnn+tO0ugbGD32cBL00oRg7FwIPseO8vExkxURG71lz0LhuJrrxqreeRrwYhpPiKv2KnsGg4JqwWVRc77sgf+Aj9fCKmaWnkBf0iYqNYejUdadaqzc5jZBWEar0B6RZSh3TDq+jQV57I4A1TLzgt5c3x2QaOvbnlFsS6umqzIjQtsrLs6pSU2hDn1mETa+taWFEy6lERvGkL7Oo835ULsDLQWJMlJlHR6LAVB52RgDKQi36QhLakYyM3lBD/OLL3QaZCbr592pxtiyJcaCKaHp4BpzInDGWBkYNX70mFkoPIQp0njd1+g8ZjOAU8L0Hnfa8ukXiMn2oO2KX7xhijFGs74JPsemrko+E8vhSkYK25+PaSmrEbKKjhbYbt/3WTdi/ZS6E3DLVTT2zRZo5DlyQCLf8CiUA1tWs3XQSK3YPcbfcFrTQIxKaaJvgrOZt9Ki1gnLO4Qu748wEJjm9PZwFX7AXStjpbZGSxbmV7rLozlaGYdrnRlTLTkgea7BY1CzuZwxokFB4SytYYCkVTO9COwBex/vZopXli4I/3/R+6fS/AgOmraz1tm993O+9D6A9QQOJoONLmn8xkLkKxgc8Gr2jkHy6S4oUJQX8K+ZN0T8xg7YFrYyVDLiIz6YAKmM+uyvvUP5eWKddIoy3TahBKiasnEz54Y2P8P46xjRvR+uECOF9EGOpKD+DYjrCyNauMkWsXcyn++CLm3XxgPWnmTJ7sB5Ld/Eon2zRJe0DZTeOzfVdJn3RO0xoHP/2ALJzFGlChzRDmy1p9sKhDZ+3Uinhu9vq+gi1GbLNfzHNxWqvzmhcMvpmN8wZ1XXzZDRT7T8DsWM5PGxT9aKBCsNCb/cXGosIKMmabJTIh8UUPYflNrE7c3HzfSOUqSRkCBfhRnrM7xMWhysi8lG6EqSguyEhoLPwybMQbqrjr/vpOXsiBK1zL8JbL5PRVwl2RJnYNYP4but+tSYhxzXN/8yc3fky4rsR1zOiJ/FnBTCBpa/02IhKcYsWVSEkGmHOVsXfv4yM6t6C2s2Yn8jniUsLffTbI50G2yQRLqfWM8mLliSgWj3bF/hiipiCxGQHciT0Cu8TspWC1zKVRK4RotWRvcCq7fErOLnGgyI6z2UI9TN5ZxPo/o75ntflBQtSj0nqSRNrd/Erqa4EsbcerCMnLhbCNhaCPmXZM2RSQXI7m34OwWIHAJU68xTeAB1uXPJVovPVr5WjQm4n/RXs0eOTFl3u/WqEwg69y7hZ50yaax9XLX4IkB57scNZDeWDnfCpc/MVkzI3zc9su0TqYmLd8pvZJHmc0xCdAuRQeFrlrhBtxCqNTWZom1C9aGaEnhJHlXjx0IDAV67nVP58WHqpaVU9wU+ox8dPURx5bzbR7/aWNZR8T9HdF2fIf8PDxo0CmUkfXXNJt38EZacy9dIUwWBWiN0iN54lNVytuz84JrTlykZe/uadb8g02m4q6CUsGA6gh0vBUlvgr2dCjFaMTnTdm+4k+e4R+B3q0Qm+yCjRTBdlS4jDk1Knq2+UGUwCo3We57WA2dsu23bF9ws/GjWkL6O+bIsDZaX3RUR7+EWff/BHrWOQ1WKil4ZU/Z5jO10q0lV0ot7PLwpsafKjbcy0TIesPxLwbCUgfITU2RFLCQuvhEi8p/1AcUgHTCMCjxY4ZAVwtGMAnS+gpwbazJkiy8GAGm/9KF+vZyGdEHtO4OxUsP7AITvPAPbbQavZOhFWNuC3P6TQvfVLWyg7Du9bvlhUHpmO0XQ11ufWgScS0Vjis4QMK2wUtG+gYzux8mLBvgZXLnfT0dyOGmjLv1HDSnDS2RihMNqxJDEy57Z21YLpgyueGGqwVAhDXo3bstqzS2PDFWFhai8U9SiCguAgkj9P0hzFAk+lMP5j0jPIOcMdRTApuE3J7wHtK8gqS8B1VKQBAraYqzyUM+ud924tZ4KrSUPs7iOHClanQAEvoYWJ2CWbyp4URmp5WK4PZ+6D5tv4hfnu5uhUYLzTjdUgxxILtrxP90qCgmdMqPlUZxltfM6+1EOKW1jircJckb803DKRLU7jicxB5pVn4VLSAAsrpl1GsxrJqLTnvQeaX39YsCHMbtqMx0SnvCRrvGcNIXIk7ekdkvAh94/n7DggsuoMNyXzKQ46xCQm0fL/NMdl3e61WGrrJ5F8g68XdlRT/NJcv3UMcw2uMiNuiHA4XUEKih9KMVESO5GY3tCmkI66hgewnxAk0wSovKxZmDL/Il0xcfMGpe6T3+OTAzG7+9LLeLFGGjkbhY7cvJLDu4ObdlX7IRGGiGixHA/AcHWXhPx8r+EecYweCUakRWsYa3x/6YVt86aOFqTOZixINGyfih6406/NplGsPYi5kL1U8n7TbL+j28Up9OdygIfoAyQU29ZM0wD4AOGydylsbMGhTZDWN1jTOCSjQTkadkLjoQzyUdkFGoBpcF0bWZuJ5ffgI2a5CSovFTveYiUPBQRoaUjMPDwf26uhtoTxOkj/H6XqeSYEz5uA17+yDT8i6vYe2RxV5v9hasioZDlJWw05D1DaCBjrKkBR6WLvHpwTf6njZwyTppAcfyV54Q96t7QeRmpTawc9g8emLkEHZjN1pUqFoG6bGyKBwdTOwyX4jBM3z+t9ZviUW1H7JRhXtrV9wmKlOb+fiEUbL0JTchn1y0RQDrkPrwkU308e6YPqMzxre9ZF2l8OixqwWF1meTXY8jm7ugax7yoLJxXXNoINeKRLDY0i97EBbKAl+DlKBNq9/ZIHTqurYKmJMaSdpzzZCgTDw2p3vxESB6TYMoJVvxDzbg8WBvg60Ql4OvcG7EZ0Jr7XqLb90JTypihoKAZjwlVRL0evVcpTzhhuqy1M2w3CC+FUwjhbXqZxtQy3IoQGmy67PBDw5P1EydG4bEX03CmzjJ8hAg+xjm6xxG5VgrQUdzj6RP71eH7j83hUR+3hfzVNsE6/FxcghXoRYFAxML34Ne93uutxF419Rdk4x3/896M/EgKunFe/oACBXP/wLYZTXPXx+bC1V/OlX3okC4QLb3IpUFQtjx16NZY3+0azAb+GaLI4NpiilQ36v5UYQMmirgYM8t9FC7eHXXFyfcqcglhvcd7Ak+XUKaFTOnZWh/8A1+dVPrrEj9t8n/asajmAOFqLczGNkUYO1bv7A8lVBKu2uW0L4dh6KqW6/v5q4XMj4+GazHlMfuYrBrsJTZRoZ2U0TbizTqsfVUsTTTtjXwv8KRwMR4aEkHYF1+3wjBpYkRbie9hqf2uQBOC3fAgEIcPLfXCbfBwsijoelt62euYfzg+qjBzTw9cC5EPW1SZ62y3dOeqNPAb7I224EvUdrHGtAueZN2SPnc0rmY2/D2ZWVaPA0GcbMXUPI7qxkl4PpT2J3LMzbEab2eLM/ZGw7j/X4PebsRhaY1PYIbGf5QbTxClCHNm7bqhyk6Eqc4wPStafc2hPsnuw3yt30zxiwJAKi7FyLMPQGeegi6cCyMiBAbucS4g1zkmaiFS6wqSzA7JtOkWoPvlmSNxsT7HMJbxN6JkFaoh06cNtzedEhlSTWgEwvZURdWdeLB0jaOtPKSTcbcx5vR4WPatc2oWYBzBp3cUHpktyZpKkLQUHP2VF5oi4BKzquXbw5nijKmVv+T+hZq+USs9FKucnYZUjpgogIliAmX8z8K7GWmiSseM643ZTTXR0ARVNe7dy9Tc4qqCtWk5QN3//wh/FLTzCQ8LzzW2ryTYmqh0LGK+/1+3AoVYchnK1b/je20uef2uP2049M0MrYy7U5rQ0aVhozRgLbGb6NXPY1eCrZDGR4+BUry+VG2g0meNh9+Chp4eyDGUa66wjTL+HAHZmFF6ZM6lgetW6IkG9kEtjs68XydEZ8s/mvJP5EYdhpJfSIsOTBN76bKWroP6Fs/2/IDk3E1LOA5EPuEf0xGsR0BmKXQKoMftUnetrUe2JssE5SscFkWuXUbfKq8EG52fgqRyS65nNYYKmABtNmXoukh1zzevGAoi6r2ifF8jKHWeyslKNsvpEyaLLzXC4U8PwX7JnvhylBv/m8XOiOVqmyatUz9v4P2jcJfU/QfkoNtv9Vbp1VAnaRHgpTsRUuXlw4m+KDPGEU1d5KHeHPPulpswrY5WU2k6KtcmSfny2nWOKQRyTeuG0OuDBdPYLBBLoNiGDAwnS/giQHSfWoAUaZl2pdbY5OQWkPaZ+3tXlGQBPyg+4UNDeYsQitXS9Z73LVhuprUeneEY2IBw6Wofbfep0krXqeypIzbA5nixMUf9L4/XUb4JZ4fDiIAUWG+eDfXvbYNLzYRLA1IutmV5ff5IJB41rkvul9PtKiCDZ+13vkFH7I3l4WEHHW83KamEYgnRr4Vg8xAOQwD3itt3XYsHThh0hKZ+skBCn5FszvSNC8bVb5pDLlolJsRl3dKiZx/dWJuVVcJ1kNAHYlLi3zOg6RitpDg2ayFhBe3OGCWmCTmggEVKPKIwkhhbrEn6QktZl9fEXe+9IE0okMHw3OLaUof5u3YQg6xZSc+7tnh5Jq9aJ+BgvPbB+ORRlOzAmbhSFAOqiZ/0PIhnRAPnf1+c8HU0WySaNt5KQqM6vVCXfIsKeErCM24Ipw7TbMSFGvSipvQiHfoOeUoW0BBkV+6deyMFnvjJi2ErdCzvZ0C9VkdGeB8n8SDbO5D81BOvK9KXrRr0Lnd3bmGI3C1vfSVb3aDMacEH25kO0GXlGXthz1FgLemBoJ7wp9wE9VfYV3FLTW039Xh7CYxXZMzdjqROYSpQVeIscmzer1YgQmqPQNDFln+qbuoyJ44/GPub727bnhI+3vixG9ja0IGhOOyPffQKhE7OUm591QQPE6/T77UKnhYcCc2k/ialRd8slPEyEem1fl8TMc5UHMMdx/G/pMi+rzVJjrzSPbf3Zg6RPf9RIHmkoi3H99eYVp4/Hr1Ki/iLiadrB1d3lZdmRp6cag7YRa1AADdBIjFwfKpv681LUMBvn7M8Lh3qS2zMb1O8Dwg1T05YGfOi1No+HGVbz6V2xvNo7z8CT9AU8IKeyhZKiMbUii3mza2QE52scaoVrsgj4xIzD4fzc7rEzdX6cPN3+mhHx4joW1JzR2reFcM5Ro1Wd+v5ln9GsayT76ytPUf1YPERLnUxV28O0jMRG4zhOYQTZDJ3+RSY5VZmwdxgoUKoO2sHr3r9wjQrqeD1CjoxAtVN8X5OhxjY3ukZ38fSywmdLh4fJjAFciCmnxSmumsEGns7uPDMdBIJnN9V4iQzDhguZTBA4zap6mjfgAK7fHWZ1W71cBG1bfcbjWbOgjG1IFe/Ke53DtjN8xTNukKjmTIrDRZvosQVD67/4eFGpcqiRqoQDHLMGwXJmGEhrJpXnUe0PRTrUrdVX9oetbPy9AvWgsR6b1dHwpTiqomMWbt2baSYa0PjZcOg/RSWAkfHpy2i5CfSLfuZV4GmGrD0sd9zlSMnzxGr0w4t5pqAQwEH8uN9eLen1om+lzEycGTO2zuKKzSPea3RbdiaEG2eZ1W4Z0xvXF7FWUP01eLwba4WwnKo3EFuP58oO7Hc2TZtCMEzWKlkavIzKbULswakQLTX1+UWfZGeBUTnPRi2iHT5wkMOV9POMamgDDVUFMSawKOZoTNhNTIZD7VtCj3ncShwOPx0WxHlUI2vepVKN9cCl+o1X7zvRGa2/eTZEQW4vFuyNN7Dw43i16vgJ7rQUcNNCDd0u6mwz7w6l86xrPGGBAznSscJthjoTfVbxJwerrfiP3X7OMUuaClP5OEmS37svr3/draq2vCa4d3XnEbPGrWNhrtZkShpFr/XeGS6JPmP/+3FnPKY4kOxN4bEJ1clmh+BtZYrECp48qdBwSx83qxsJeCjVtKZMpgDjI5VXYF7YcQR/VrCyuK/5vLu2cVnsvK48qhZa5oHNGQD3oEF39wTdRfe/FsVr3uWKRZsqBhPJAwy2lBt7guTnZeU5yPjo6WjiHs0Kbly1Ih79WmrJz9Ny7QGnFQm8PhwR5ZcL/wCV8onuP4MlT0Qe7Ne5jg8LjtDWsNo1OF3ql+wxafKtNfW+juOJk0ak3ceiVPPTST4ZbezJrLV7+8Q7kiE9suqma6ZoElYZztZ3fGBm64pmQmn52hT0tpUvKSSNF/Ow9sPLiIRyEawayC8qyIAJwhr/NzUHcJuhAT4wW7keeeTx96XZ7DsDhhSMnjlzG2mkQ1p4VATwgKRNJE+94WRIuo4WmjpOy/sc/WdNF51MHTSMeBWMjwfiiU+yzQX0jaU7Ocq9C9Whb5hmU46vUls6O7c3S9Bwe8HTBXJiZOUXiH8HxZ58Xr5Uk0VyFlb+S//5RN1+T3Kq6cpv00iX2pg3WragsSYeNKAepzqRE0o3kqPcLtrXK2L/o5RDBt3FxJpKlHxNUVw5Jb4cg5K27+P4YlN6fMxCkuAncjctSDiL/eZ6OBTJqb6Ai45+Qx9sxqjiItFk87uO5kS16w+KOeYSZ6SsLrsmYqdKVennSct+fpPO4tb7Bazax+/jAlR5OIcJ5TCHgEASj527nOLY2wtJFN5cgjCorbGiuTIf7+WLdRh1xG6SGluBxYBzg6ap8y9qWJJPamW7DIdLHYGHgWNLkZL94NsY0djq+bAUrm0v5nJ6Y54cz2+avpWz/MVJsxi84mKscq+C0DEkK9Y8esqfLjd0YJLeVPtaKsqVqG56z0ASL14Xr0GVQ5vLq38bS1UzyLgy5EJOwq/yKhGkZYMb0Pt8aJOAYOVhwVzj22tbyWgYQc46v9yJtdA3GQ8vSVwKsHXNwtzTSYKllME2wYyY/XrsBPAPr+TdbpsR+4+DxChcVJBL+BJxRtY5gN9CAaVJT36M3kxOXGFrEXTGeyNTxfzQdIuvXJ1Xi4s1lcNSRVSGoinyeSoHfYBR2E/KXiyfgBPepHKmRmtAWN4zryj4nmQC8KUa1hWVUBJltRi722Dy6YB1lkqq42I32HHzW8hw2dtLH6OXpOWOCRNSBsHN0WwWyqeqxLyHGaegzYaClT53h9p+7Kax0unxWRQyB6befSgUyIejPSROb/7FABSGNbOd7ruLg2D09Rffu92J4uX0oQDtFAZPD3/hWMd1Jl0j6smdW6NvZzLUzk/QOBNgeYBLOYF0ss2YBZKt7zHrIHL1tvYCxs9oY9TahT12fDVA9wb4ehj+vxtfwyNatz9rL0HRSNp2T2POow6L/3DRaqfMxwxBjVvZ+ef5VWcizwk4f5P+a3XQETaYXcDzz3kXqGSDwh/1N6F+j+VHyDuwGbTuKcLaeu3L4f8b39Kk7p6IUeDACujPgxP6vrMDBOiTredJ2mdGOcAS4/8IgM4qAXG3alz/7Wz5FW4Rp90DUyx+NM62/egkEuJciW75MqLWUofrHQX+AOxHVlLllEpySkol8Aq/Gvc/lpZqxgmu4+JWRU8eMYrh376i80FMh+Q0IW6ejcHUCZsCxn8ZrKyw6FGF4UoVvE9N80O3vLSUL1ms7pxA3aOPO4Q+5AFTp609zTe2IAnJ/+Ujjcjai2hGikKgMVnJxV6kfFVfag9+YIQw1/ASkYAPMkYs4q0mMWsq4RZO7nf4XikQfydu9VBHDB7B9loGdX6IZKddDDY8nNqnq77mu+kj7xNwwMY18Er6FMW+RbSv7SKvqQBGUtxXNksqRsKmSrpmcwm+HAAa1/8yurfVEUCVUxU27W2YabavIAGWfnVgXLupxgrHSWreOH6ijN2X305dKEjp9Muw8uSkJ6C498OdUletHfVwVP0Rc7XvfhnWlfuEuGkQfP+zOZt0AmUfJVdXNKUVkjvOi5z6EA6c1c+aLt410hZpBzM1TmXuGTP2WojDxeKZRu9UHjmBqUEpMQj5ROE0XzyWUM0/khcydC8tSsuNgYN6yqhbt16VI2VZXZY7u5kwXnY0wcUW0hP8v/RIT4ddlefX/oQOCNv3I61X8UJH1D4pL3Sh/77clq8jmc/TX7US6y/tp8QBbqaM60JCy6/+42zulJMclZwldLN/yCR44xWKnceikBwwuetVUrMRlpYG9Zbfly34i3LsaYczVlnfrgPdLFZnNPff3wKD9LQtsHmIqUp2qaVuh7i0rOZxQ8jsxZkyz2R7H0hLO7HYtVVLBBWySs11+yY70ilYskDQVcLcbi/freI//4CX8QmsyemCVFyHgHy+vwxIZTyoRFhT/12FI5wIXnAk+7cRHPxT+aOPX405YFDi63G1Ze6eIrPGHbOLrlMBtp7IGZF5dhMV4wsxWZ4x2qxTLO1tSuXg5WgVLroHf8gnOeG/bKI4vBBw1No/udPj86bGhIE3gXuGqX2guarVqyb/OujICkVEIGmd1ptkyxhzdbgcCQAJINpIJqDFvlF4Gu8bch0+NaHcM6EJcL+gGpo6yWOhNcJj4Atm4VSL2VUXJSxgrZt03ii32kYhvFAcNX+9TiSwT6wVW1tvTSJSFgVur281pmT9dWTjTAAM/FMk3674DBK9degj0R77ZYgIcHKh4G9uYfFvNCVAWJWzLT3rE/gKHAKCRl689cS7/doZpB7Tmj0zZIqLRsUook6Jk/lxsjnF/HvnWy0tRatCHelX8AR79e0/9E5IDDtyG0jogBKZEfK8LEo5jh7b4AdqVRdhnvF7U1rKxs6MTSZH/DUUTqshxtMmE7/dy2JFb9uCt7FS0tjxLBhWwYc+H6VX9w1BsTNGJu/VzajVBqVifS/24RMBpAfveFAtCk8eiAW9l/fIEE+Xqn+hmNJ+c+XZKpzXXIMm1lIgiRAgLxWnd8tWMKtpga+0iMn+V7hJaksWTpelAUd9YjaiK26PtKOq2ga367+VkGkSzgrYo45m6d2xWlDkLTYfdJ2fb2rcEA8yoJAnGlzByIhv4tcGM3YpizvFblW4+Iox/RIXQiFhBYZCQY9INlTlrH1qW7+J5FtLRESa6WT6pgPwapr3oL+R8giHpMwcKd2WVYfMSxg/xEDyUln+qCcsrqmbebIOKv4j+kN/olBg/HoFlrbPJnDybFMgOv8homCB0PuI/FKCW0s8xvYUz42XSGKc2beVi26BTN6w6dVo3AWTHJ5XVilXKiW8jSgxTCU4aykvMq6taHXJtGgiL+ty02ZuNCKIbBg8C67+KKV+QnxCeKtkaV/OWrBi3caMde3vCzBVWpEM2/E4+rRIUNZzvvqGMaPMtCIi5M4ypuCN+vvC5UrtyYoZkUkXTu9goau8C968iYr9et+SBUKE6BoKl4M6AvZL4XjezFA+Q+BMqoconldN7RYwajKzc5b6U1D4UhLVR5XN8SunWOldf8/8vj4X8OAD99C1xhsWla3yBH4UJp2PgKkCcJL3/lxEaSMlNyziW0wyrZkTVduhMCzE4ZErV1afEBn32NBbSkO0CDqCwPxJfos8u3bNq7JAPL2VAxazs5+xKMHuact9nM9X5zgykJEZJ2MS3JRAMVDnLSkWQC8AigvnlI09vWpc1hYrL1tnV+rTjQ3St081JLCfmP3mC6ZrkbT/XMilBR5SbxpdtlMF7q/EE8+/37p3aW9aW5EOnVxhfvjGqF5OUgprnBfnkGk6QBXgVmME8OnE6XzencM76zCdIQnDQK4Y15LGJXqR/dSNh2tWo1lBU7aYw7sr4VC2b9ryzqGtnELMrBcfUmQcDibRNFVVmTrBjzM0mH5zEqfKXPDJY+ewBtBqNbGLyqqgYhGBwcVjSletmU4Oxs68wsU7e37yetBsiJMqZGpMn+ghiJ22gW2iVhhA9MriKRAVHvdNGdX1Zq6tyHZ7arNhCPbsQdnMbSWUqUK9ZrwhkPVaw9pdhS/b1DPMAOlY5Ep6lj/bGzuShsqp2B7fweKOl95w5hIEX8zfFWOvQPN2FnZhvohJ+xZErJbzhqyXTxV65JZlVcBE26NkcbNkgzcGDpyq47MhjW0d3EsAVYiEHgs6GsBsP3y9CJkJMPwbJg6+JcoV8ORRoDBVl5Umn+VbYzZ4+3lXh0F1OmcpvAp+s7YGUrlrQvJvmhyJuxyM7b9GkrjivZs0aQX2Pu5mqWmXY5DtEcATEL4S73J45VFxK54lnORXF+6AdlkD5dkv9WPpOZ5FqIcf6Orr86rm6f/Bdnj6auDGMuLspQEj9Jwt8ZeL3diZYxvp0DbRb46XuWAHscRyju5CmvIDJ6wmqrxOMMgUG311qIWwPX+MBStTYC5Qr9RMhXnbmDhcXQW51ozg28wfVRyERITYKvuEGHRIjsRYoa9SDQVe4Ak5ZvQJKHXJFY9yeCkoDyt3PXA9gtopnrCH4gfsnw3G073oHsxs2MSwSGvqCvKIgXScXej2oIvXLJL9Sio7D9SV40/8Ia3+6HNxC3TztF34wCZfoMiNu7cctsS9w7oL83p/lDLzMBrzwZlqU01/tvKdWM8cTLwzDQVBfHoB6a0Z5hjH6V4mQatR3Or/zi7XtNf039/xIHQGtXfOkr9XZa0iJjTxNkW9X6o7LdaFeryjqQg5CusG8L9KC10tRn4DNro2g0In2MTnIcUzkyovp5qnEU9kJD+4nmmT0PPGrXr8pTTYdu70T5w8wZ2zWp0TPKHA7Wpvgs2IOmRlrZwdwkNdOirxF44p/k4k4Z0KT+z8MKEBvktNxGCDkunsXJ520A0ftIfJXedoaZB+ccl0FpEZywSGUEBjQk2rgjFxG1V3gMkI2DH2fhv2H6nfDlIC91BRnyQFmsYA6jPs2e/Ok8CO4golYZgZqSjlyIIxo1+KZozekOJHCOc9kRxVt8eEgQdOv6eCZEvHKH2XjnrIP2cPGn1gqFR2kr91R8TXD6tjptaruhjcBEgBRid0TF5+FPNH3PJq7JQlMWJiLWT6ptprrBORKiU/QKz4g+XYX2FR595qkaNa7AlH5pDsZZHzJbCVhn73Yn4d2a2veFpXuJ4819DDqIG/o4R6CnJJq0bcjGI+Re4L9ngyDjzZviavlq6ifROS+odS7cMVI7ykAmbM2FTOuvS/I+WHGWGHlHa3gzvBX3zZ50/S+Bo4Ab2CwvRr32osR/eR0RbUwZ4Fyl+M6gDwvFYQDs2V7xXJGYDprAodfxuarnOOg6Tg2/L13Sg4UkEN0TkDteWVOnN/OwpODK5H7T+DAn954G6kH4TWPoE+3p5UBia/2RRE7D9+idORh1X5Dupxvayw3yS2bXiGLIdThI87TF5VuxuTvbLC81eiCZZSQYVzMaqCZo4nAC2TTsfqf5YJhBoqjGgchYRiE1CEi5bXozDWmuWBI1K8kWshfzQaqwSc+rlOIe9BzjMlEGy3Kgk7RBiqse48qPU/sVlZSmG3pQB1/3jAjnEJBhr2ELob1cfKZvoCUuQIo9gsvQJEHa5r3d0It5YY+4Fru9YlR8ToxYRHXpIg6C07BuAkAZ5l8o3suzWhZyZjKQHNlh3Z/oydtwAZxv1NTrShp/Gnp6UcyhJWJutyfQqc1NRZyaz62reliPVu+76MUdCST768EoweU7ec6izS5BjuZmSp1h5s6Amw4bmLTVvezFUX8K6zIb4BUqBj0eODPAuABS8gvTkRmU0eMhnrE710ksYKCmCo1zHTIyzUSiN8W7L/2bLo9sYFGO5s6FAs5KsGX/WBnq1wvtCxaCnPR9H409FMktQ/cX21XEj1cVjAbWCStUQQpDb+rUNcuhEtwKZ8xuaFAelmazahz5g+lJoafaD98ReHU9NUy8YJDxbhMIXn00KUcPpRuQFGsfzg8QrhP+enaJVpqVJLadyDwiG5gzeNnJGMOnMyGkRmLWtB2jB+HovNEt7FvQxBONK8nSmlG8gmaP6vQds9taDjvVxsqlqr0qcpNFj2ihgmlS7VuC6N/SAluKG6yNziulePFPvHfoMBvDEAg5vurLNwdiw3Wes00+P05mZOeIaFFnKk+EKS34BYKcYNGLHP57yQrEskz1+yC9WnETOrPaPJU4HKfLinElJ4G9gjMLRWzFsKgAdSGA59qyuF60f3g3LWLPxWaSkYPtNwW/gbD6+LXZMD2viU+RZ88XXU/Y5QTyatFqKF0R2KMAj0uvVRHunwj99PiFtbhs6XWZkbJddQDGmRuK8MzfBP+0sKinVf+aHNEWuMmroljAv/JNplgHJV7wE4pCUeV55yK54nRK9Jf+Ql+rCGVU6qho59z6JqxBagJTytbdN+szGsJPdy/pG5NzwnnFWed3RiDcJqzUnFM5AewnaChsjt6JEIKBTHf+vKCwNA8oTSyAVOiAT/H2NCC7DpZuwvatMKZbhLUH1rNIEo8Sx4bekQILgAv6M4fSVrl2u5hwCfDMlYAht+toKKsoHsLRAItksPUtT276uDxw4ulqqiNl3iDOofhux6rqsmsW0TkV9y6RnWXBvhNK20ZbnV40uOV3IzCkgy5m/PQmlW7qdUu3VN1pNq6e1lBwdD1/4i01UuGek7BCFU92c8pU7sC2Z4WSc9ternkZ0jwj0pHPXcW70F7Nj/U2DSe8Dz975BcsVMobylXmR6FfpYQzInMYmPbKM0RQ32IPML9egbj0B9r9bv8NehVEUJiw+GXmvyU39yjf9V0uO5ejuGUSfWm2UhcMTLtHjR9/xJ2ZOjuyKufpLAOO03qLozOPWWZRhmzfOyVgsspsa4D0/Lte3i+X8tNu5fDCGfmDUgr0z9GXJ23w84TCArJWZDcf22XRvmuycjJEQIxC4U0V2sky+mY1on7GU+c3K/yeXDZ0KGOtYgsxXuKhx5OMT/wcrYBP/+cHXT5zudgy/kZqdhk6PAi00f8PDLfVJJnSdBiYqb0rIaRcISJwmokQ0hBFGRMGEpBD+DGSYK8uglT1RlRVTzwcL6QFTJOtVUDSYvIgI5T3q7KZR602ohB/U4zSh9d4YM754gcVLbbpz1KHAnNr1VifZEWsM0St05ltTfuScrq/bgZ5FP9KrC5RtdPXFk22WNhcCVEwlMjPaskpY/XQSw1X44/CGOKDtKavSaEtTPD6jyrYiHIWSEDl2cXgEWG1vy2dDJQiX1MgbYbxobWO3dB0sa9N7hGliJZAm3v0NNRmdViGkQFxmdW0RHX1/eLFwdjTnIZ1OBXXeVxaLXoV7EspnOiV/bWU3/6DttJzs6r6BZke5PkxIUOVanX2LmlFoiBzaZL571Qu0Su8xAdBmHqZT4GfEr9pzD13bSpIxOjt1ZfOpbYQMmd5Zuf+w19OcB1f+SyqeepXQ7rCMVZt7JimuUsXqzTr8ATooYBty1j+keJlqDlCnakugWpgFKC/ka9oYUjiAnXIbgSOi0oi7YLLTBm6s072/7uR1rgs/aUDUfsjcVf+ojFGofo/ecGkW1ziJ6EjkKlGsVzEYGMDD7bLnmHIuVLt6b4qpYEEfXaziwgW9mQNTQnRC7cHR9pwwKmjH+eTi2MgY4yo6qYBez0hA2eAjAKzJUNBIwFc6ndffTMqXjHIDXxughEZEyC9enqAnxr20+NcrajCmAIQ+3/1qEWXKvMM3N9u5fg0rZdlasByUF7H8PxXNGQWaBE7fMjZpWaDNQGll1xav1HfQcOZ6Q0QsCx5b1I+0mV+Dxdm32jeaOZKDPKcwTbc6bU3akjwO+zLMHrhANr48h4J+A+2zXNvqMSuN1cTCkEteGL/vo7BM41CQkfkloYM24MO2FtXM59nrjWPJ/rNxxcCDKkbi5uAS9wB0YQvTfRa/sM+k55ja2D/y/4PuRe3P2SYOgc34v4871ELhvnmcxtF7Biud49uVe1mRrOECbWuuhhHbpuVIo6tpgGD7UsbsspTbLlTcQzz9oWkDBEOtYDI65D1YaXkOCBHUR3Y50qJWJrdlKW6bKJJuBDwbXrm6jI9rBb+A4V8zkF4BETCobyT6I5TooSsNxgNk470V6s0bvtiCXFFEeWQJBbR8nXmf0K3FC7pVnxw6xxZrxxIc4GLVndU8Gal6vqd+dFNePb7ODpeKVK7RrtQSpGE7lfaXXAg/5CbXXUb8gXspnPtH/dGBkaogs36eqE4jqIJr3EiUsLoeX7Plm+5hfWkL61K19MGqmUFnexGWDTZK3UIRNmuSTTNFTC2Mrc7laZjFsOuAVvnVnQ0VvQBj9rsR6iuDckMlnHYF14lKdseYVQEZMD9l+oKyflb/7QLVWpnWDunQMqQ7xGhceWRXaJ1w4pmvDnoJPEr4zAH7KcwTbkeutdER8bKVpO/EIbHyhm7AzgynWjS9VsfSXtKLtsFs7KG6GGHE49r7ve1noWofH7xLX27CS0QbUzlCy1ID8qTREnB/nbTVIdM+9PL2OIb4mc32thTtF1g7yTgP3bY5kR8FeehgOJtxEQ6D/L17eg3XU6PCRexvEi4QrREasEMBMS03rkJ0dwCjydqe0nIA2UKEvDdUxv7+SeQZLGHBGBEM6DVaOXTHBGKDtgLF1ngELjJaszahXxB1twGwQuHfeRMZN2vql9usZY0ebbbmQHtxygzL7M0fOmta/oqDGYc3NQb0riDkaJ7s8LqNDzmychhqLefBUv9lKnb7q3H8mIWhN181+Y4ALeKgz2HcNpSW+tYKoPjY6/dnySOD02OhgKANe/nn2MM+dnqKP3DfbBgxdPHIR8CwF3UhFdENpPxQhgzkwmFo0ecXEBC1h2AChGCR3MHTzFJtzizKlkRw1UuadlIK00E00SBRwGWqXVUr1kbKs+QdghyLBfjwbz9NZIu7mrHcC8iJGi9YHQ/ptsmDAXYKxE/XJBewtuvhsX55xCLw+e0f7uByp2YWbbuEr+eVzDdagKNVZge6WwZ3brfXUutO7RF1NM4IYt2F368juMUIgVGY5h6Q5Us6G6nSG6bmLwZZgi8AoJZg5bUQxqzNqh2U3bYrxizjD/9aTsBq7q+u5hm6kbWDZSr6MHLf+5GNuQKNTj8Zrc6q78392dssGUuheDKZTk/hZSehlcXSFGCFJ8X1rDdIk8/jROr6Tu5QMv2Uy+9JgB3jrU+X08FSMzog6i+Czgq/ZIIVyiCoZPBOQZrL70mJeEq2EQYRNDQm1NZY+FKvBlbOvTR3e+6LAin2rylutVjIU5b0PqsRlRkRnIy5Lszv+Od+84Eec7ALjW/ALwLhw4n85KILj3jVti9qG3LXNFCTGPx0gs1hApHNzKP4FUxdb6zDzDSKQmwi8ykzq+cMP18fkvLst8b03l0YmlxGSk0bftnmXELXDmFKXFh6Hd477hLbmEJbqih51mKFkVK34V9ZSiGTGYsvcPrzhTptT/XRHEzfVu1AE8jnrPF2ig0lOQ2vRuLScR8VUQ0+UrVVYjteZSFq16sF42nh26Ch9Ag81Mcg1FG62B5a3Q1zQEzg1IRiq/wZkQ45LpFXbbI+lINhHU+cc9y7+O6kCNzu0lHbOgryvz4eeXx3aTFcqB3fBTQVHMDU+U38JaCx30Y8hhJXttQBUQKIRS1XOkl+NQRGRUaiMcXEyKTfr1BxBRJpMuh1reFmvCnJEOmoLtPEwT9NumtnGYxauD7MmNg9ppyhIk+L0+T0eQS+hWCs6CwbF9IA0btVZDE1A2mmav2g/N8WuNPDd+vcR0zXKL8AIKijAntT3HhE/ERs8ADrosvbnY5VJh3GStlsirWzTYgfYI9jLL0zSptTnypU1KqaytYTm+s8vIxw1jKau3by2BT79s/MjWV44dq2Q3/fnt6ru0cSQTDLPR0FcKJKArMXIF7c/TOjXUopJgcuO5IARoNKj6inzi2vutYjvXJcTtXBjLp+XXNh48umcssVE/Mu2HKyPGSyFwrHD9qiaQm6kKOCVPIe6s3usBxhJqjAtw2aDR3Jhbl7RfpF77yKMhWUv18NbP3mikEIDWewTLqrQCduVGLuV2K5BL867fvC7bFCU1AVjwJ4KssbRt7QxjHUbFdjY164ZfoACcpWYB5M//egxoToENebjCem0DV5owXYY+yk+yc7xF8i/ywTKwmGm0i0zgJJL71W/otS/AHFw/flzcq605mUROJndY6M4ZNmpz8Q30KKUbgl4ndFQ/lLb6cEPubhenu2OBAznjAP+b6WVHlwqEXOUZC3X5sB7j0wLWBq6tqNXBU4hSWC9Wtbs8e729zHlr2oNIq1y+Vgt8zTI7VG+zcu7B10WSgbJ5UnJxzkjX1xLGtTkkiY9VMNd9Lhev7TloXUkdUGk1WkAh8EQIv0DDWTV8LyXVSafWTcnwNwy4fMoixanDL1zmcCmDXfIHbHNqtS9E/tQHwZC9ArEoyWFEupy/KalHnjUto6AxxQgzhur3IDHxPSIozVKLWD3wB7QlDyLS1/jjA8JpTpoYKoK+FuzD5iURCvycI8zYP6mrn0+1ZmZNDW00/kJo3a54Mv3zYZgRE3jCil2TDQKadT4ny5MNHCqZsKFv9gJziVZxL0VEPFJLlUFjssJyzDT1cEDzQNF/P+yBKoNGmSecIkvQbjyywTWT7UBeQbv1FkNrR93v8c+EDP/vciqzL7uuDfQJBV/PsUNGQT06a32k5SZ/+1X1p9tek4bBKO4JllEvuYigXm34mZH8rsqd+GGJYDTPdKz5euLDZ1x+mtXZcQoMN5B8qetc47UajTNVUyhTF4kVspjItPoxKdoq2bV/p43nFcAQsU4rP+2b8GoYmiBkLvg64ya7Vm6DSoTHI+ejEgd0vTLBx3mMDLyWB2pYZgTgh23WyfgICT9jqUMUVwts1G6xDkmuCVbklOV6a4N3/kRJz6FxLPYUt5moIk5qpf78aqY+04OV525JgMq4/mzHuIbky5WE+pEVmKf/TGV8NEAy+spHX6NVRAxsUXDlhURf9BbVLQsunCg0KhFjdFn7vnadWXS56S+MU+ePBUakxXSaoc2ZBJIP5snaN+wYG21PQN4b2+wiX5k8p2967uRl47+Tww3XjaiJAjHxasIllAuubA3QTstzrTsS/2Nb2LMHdrYzFcYUflRYYDCSe8z1wcxJZNMVMudMCMhLHXR6MUZv1T+dAc6sMrp5HOSSFI0wQ+qpsBHuUHkc+AkAlkp+SbJbPf8YT+kV7hqMEMDG9LnXSW0B3l+6co0Qt/p4R0YW+sJh4zTnOcupPN3CvD/hbpflsgXfEJ40UT5L11IJvOswH1os8qoeOhc50sBbCdw66Jc7u5vL0kH21vYliDVzwK80u060NkZOcHHzMhBYBEM5giv4so10KPwZ5nmRHThn4gxrhyw4aLnMbRfPQM7k9cmo10JCtvYWF2EgK1tVWhA5w1yiMiXsy+yMXpPUybpDH6YzVOWxIHvgjOe7Z8pPghVld+4tVwRYdDF9EQ+ACyP8UbzJYo8uL4QV7m0Xydt+8lRzaO0hmWcneBEfVGRH/IxHZZb7J/Odb0VBGI5mf0X9T8YwSFg8XY+OvC/3blxRCTrq0NisJb4+U03RmhNe2dKEovcLy4wgS2FWGk8K0URUmC0vtfDsHEMFYvXbwURWAl+jn2Wgc2HT90q65R3M++99DQkWnFwsc6uNUQmQQO6RJQhqcY+c/oAWMiViHxhsMW9AzSBh2h+/bLZ2h2SbMp0Van+0rt7szG0pL12QN7tPbgPrSpQD4xoOgLX+r6+fZYQqC+Wr9aLDs9xGQ7qvxnEyOcPJodSuGqG7Ny2OLHOopkQrYNlEilbscRBtXnqvam22neIPoHlZ9X4T7wBpsm5Aq8FEWxBZwgI5UWu1ZinXtLXeJrOGQOh793tMpQZ1ApAl6Y89STEaIHmuHvL8dodZN+w3xSLMu5XLbMYN4ZeJIGee0Trk1tmpofuNehsV7KpzWvil6XZTcrXoakec+s4LewI+lbC1rCwq6bM4/T987IEfuSQTjwzHJA8gszxwS8egkr0puhAgLCYqqpBBO1DFuVafcR2bOH1ZYhrcVP96b0bQLhkYJTUhxuR261cwZOurPutrhy+4DeMw8Ri3st9/0XmLsCsI8xLEHGgoTQaK6wANf4oiZGXTqda9mSg1Kx9UIyQlKaJmXpb9pUwu4NZOvjrlU5jQEJCsaiRrcElwVVzkBDrC7hIRLioh2dWWvrsqfASV3MPMOMxr+1ZRKmpGZy1aNNaUeJMpyfdHYxwR5lpcAKrRAZ+f1ZQ9ah02QvW8XcGnV3gydUXtEqX0auck6CsAkrPIBiYBt6z6ohnP2vlzlzaNKbuoOlVOAEFRYNktQpmEvBhrKHiSfbC5gp5Qq1fwkUznZAWBlIZ7Ok9fRZ1azyU+W0bdxqbpr3QPRqqrMObxoWpUWYTzacVeuAxk2/5zUnVuYfS0KXRS9wbVG7ACOSUvwLdhNUZHRiuvDA6KexEhFo/ABYqNRdRkyNMCVS6qed5s1LlqOKlAU3fbjJNv80Ord0Hv0TvMvlk+QG+4KNvPcjOPcoFTxXdxBcWgo4KoEnX91KVw+5zD5+CWDa5rBxCXV4BzvZ20IjZKxQjo+s2dH3ZAVREMKv0b75/nGn4Wv6M8Y14McF0iQZ5RSNwWEroREvmQjXcllBMQpq4H8eR4c9Z/tVspcT8ijSWgGfpXFfPX5CPiBkFcXnhuK+KKhI820V0OB4GqaU0PjuHqn30TrZcW/+pVd0AvPga70V0gzuYejuqkdQWZTGwcfwN4jb4nPJ+DyjOZ73uunWjvPmkxajYSCCd2rVbXDP4X+zLr7ZGzV3ofJR+vk+1XdouOjiVCZ+l1VQkaunxrZNOoz3GraMZywZVdtgn5IPVcLfemkoTj2l1BbOzwRyhYZMNFhZ9N9EZBptCZMsfhSoV6hNmWMYz0EEf4dmfuDhMHR228oLdhBPLEd3nl52RqM/Ul+xxIT4RT/I6AQ4qpRgmW9emU/a1rFWtSrTIiOPpHmF71cnHl7YireNX0Xy4QorbVNHUw+kZfrlfgl6DaR5lZLgIN+4FhnmUNIuPjEMk10zRUwQV2IoW6Hkmh7kqzfid0CTSFoumkgEcC/UQh3d5nR8PjsAlm0hCD21yws9eE1msrDW+ZHKOUwpy10jj/KdlnuUtnABlhak3VQbW5n1G3lGy9ivBDOAUbhH/hoyfWgkjGGtHnPIjOND/qNz7rlxwy9BJvPjlXvnMQVFmeuJyZFyWKe5HYM6vAaJ9/WSAyMYCu/fmxSKq2zXowC17LRZorWBpUG9IhFQaTSPJjj+3e+9wZrqIutvgVHKoUhh4OkMWPxQ8r35UovYwVOkRXfymbAdfALCqQbkKFLCKjnMf0AvGn7/RbERbYoZ4BVpYt5/nC6pYMMGDP6LVUD1l0d0976mt049C/349yR/GQzqxGNIS9xhDg38izuWm97KUqXGKDoHqZ+kRu0IxD2tvjGO4FY7ejwNPtXYF6T2ipQQZkS3R8KeqehN7mcruvMGjIzNgiglykzormQbmHsusHfKqtx2HDVmc97wZXeuJfmIYCT8Brtl6j+q02aYmPfaZQas3dRHnrV+BPKbFSMX9UVGIuYqTtslb4BklKXEZusEsYAb9K/5YSHu1v99Kmw7ubUmPVTu6xOGeYTbyaCQcaCPrEVlUvxgMhKGlMOU++uQAEfYN+7n/ZEjjdRD7tEZpbnvJoRQscJr6WbNP4xJt1xnTwty8RcxvnX1KPJI5kR5egtaeyiH+6GYEE4pgrGWozTrxV6DxE93HO/WjPg8+tUiDr7eUs9wRCaFJkFkpnCy1FGM4Z07ff7dJoAjCSr6oPDEigaRCdFqudiBhCtrpG6/d4xTP7O0ieArrY7pFS2p06X9z4QhxYJtSzIVaYerErBIzJJPJiQDWFK2IOBzwBlb7JiXeS4e2YFxROuBu25kPtkHEoapOpVvww/0Or1RL4lisERK98Hn+8y8s9lCXqLytSNOqQX4J2sHo1NjwrUBZcGeCmWylVAAdA3ySjTE4+Waynnurud1ghGTTEao83A4afUk0ptYJ/K9B4C3iVrzyIQhHnn010tfp3PQVoa4tSvKdwHPtx78EnKYyhjVAI5tvYsVAchPGqjUqNYuYiOGSWN4JHNqjhdRH+HjS8fC3EYz5pxwqNKTJlXTERw4QVtUPiqlZb7lGhyhMI2GAs1/IHb4mFIdrsFt/VddCyogoNzWl3mBxl17Rjp4JIP9KBJZJ3pRhDl1Z32QVmhh5XN4qg3e5iAK6Mce366UlHC1SFPIHOBTPQMM4f8ZxTdyrOKIyPBWy61fWYAKi3YxuRIaPamaLJwVe+h2vo5kZMgIIdQNURUBA33I4cj2Y208I7Jr6fDFSyYPPnjOQHxgLfkHIYIqzTa4Vfr91ULqirwAplijsB/CYgS55HKjdj+IyUBMpDLbyIQA/ku6ROrsBZ6Z9bQoHGrdp8Boj4nvbwHQPPuugTZWgMHkM3Hqn4Bf6owhzIuTu34gctnXOVOzo6rRWwT5ppLqtbGOXxSzfCdJYeukHat2oGZh7ePWdK4zU5L3HPmRyVRdCh+NgGM4o5fD1F/ybBTIXMSFoj5DGSLiA94XUwGiCFQdzNZ8NK3zktBUYipH7aa/Eo94ZedrVNPJyVlkuuVkWlvY/AgIB0dC48oViaVgRkRtsqL0ff7uoZm7Fo9/DxYqgoQ156p0ysT+ftTYghX5UgffGl9taj8yB7Jex8rPqMrXnNLS5iYQ1r0KDuCvIFizUlpgSs8tXmY7sun0aylfYyBewQOQSVuSWTv5bPcU6LpOrsQGGlR4mgcnQozcvrznGYAwd6X/e33OEDxfFHeHY6WDKbFnc3Bl0X5FliB/xJ+Jk0VOyFsvbjQjjXBA8npt8P5H2vYZkJFBqP9ovqOmiY/CEm3zaplY0KamyLJA7avFlWteqXpuBMYolTyUFVDiMLqFg28XWFGX1OmO1wrzIrU+TwCB/n6CQoZBZdMhyyjvNX94ODxelY3GVgPCXFEZ2xlSW6MVkfBqHhwgnv7xEFpjMa8O2DJjCjYQWDakX1AgZgSSNPcP8Sdy7dTNybEib9VqA76xkezojxgkETytUauFjYmnp1lPrbEZDRZHZUXWnDOww8ep16dOOQb9cgznDIdoh157nuvqmdlM5L87KZMl8sNCX+gMTfE4m+LZY2x3JKyseGYc/vQkGux3wz7Ty4rcbhZT2M6Ff1h7Gfo9NDXh2gB2iRswrs6Dfhy+3uWB4F/NKCBDv18usIu0gsLDKvi4qG7kdYgVq+Y5G2meeB3vOPvup0V+VRHvv/7pJYXVUSjW8LWbHLnC7+WaGgpmkJhNB0t0IHsulPQJhkjJ7PkUD/HtVA4TwTn+LCsJIROeW8Ew9zm6UrmyCmBj0exayYdbj2YS1aPxZnmhK1hP0Su3sEbkHOOq4npH3/09JSDjlNVsthE++wKr6i4nuoPXtPEomeif5Nv7prE9bby8HtoA9ea/maX59S/S1CPOOpYCXLC58Y4f2/hZjzJxsaLlYeiRv51hO+pC+NsY69T29IjyrAmn2Eq3GPReXh7zkeqp+Av7cokaVIh189B4d79Bt5M0FMw6EjYS0fmqWURyLw4bMTqc0kUAaRxMVNcMQlYRdP/l/hmXUn/ZaILnGVCSktdGMmygWRKlYzWHCIzazK98Daku6q8I7XBZ2Rl/96J7ODU49buFmea4ILFrtqFSk3sPtk3ix1wlMFBQ7KN+enwAy+7vGi5gGa4HYQZDXqrcX1Bq8C3g1TSByPGS4WBUe4PFgbIlvcpofpTgfBgh8/Yz6MlbHMo+r7PcA30Z2y/8e+4Zdt5eM++pCtl2pk9x1syJB5GfSuzONhZjyzulE0xW7xSoNov+yv0ofHb5vddRpPdb11Ak/6gSqzU7QDJidPl+/4fgBlvi4gBIqRrwgJmbEuCkzWI/HyfuieY/FdrHc+SCiFAvhJNk9/H6E3nYMciJp/dH08QZUijsP68Qp1xdVcLdqbVAQAJCxWWWPcimRYjTd6EyrnZUVrui9lpNiw1bh0g5wAw+FBDo4eePkN4HzlJnnOJnN8PagVFEr2wCynYY+VxtBo2YrGxc19/gbvSSdA/sjin/aGsg/OGXiZ0mA5ar+BaTv9wPxHa8Ep2DJYuNFfDhJnXW5Wniz3zQgOh8zzMQPBoSkxtnYOwHwwQjXADD2KG7VInu5Kjft60N1ckV/aT0GaAEldCa+IRbVFnt7YZeo92Rq3dqDRsxQQqcg1rFgnq+1JidwK86IskMwv2kXMZ0hSKfgY1Htjc/+Fmi7krw/jM4a+x/cJVnc5PubQdg9nVrnby8u951LBV+/e6e9FpZQPzDY0joY7kRSsPuxgd6/aeuyOvzx4HB1Ci4EUGFsXVu/c2f1UoMjKYtBE+jQO/geXcfujOk/2F9yRuIAOYXEOVSk6prk+c46WclvC17GprbP2i8cK5e3RUWKWq/UWRYn2klWGZAdj3oM8gpvCk1S//7Xepauhmx74qoVd4BdbHGX3Kv9Q+d+0VMFrF0qc4XpnjZBt1PF5RAsrI0LH6rzipAccqKRkmtFiMzl2FNyu2zUKd137D0JH1K7LW5vSr4aTM7jD2h9YxCOABjxtZxY99GfGbE3XzAi+LzVF3Ze5HHl1zJV7Tx9n5hVHPr6VPD/ugKD+nc5/1VxiVo8/lB3ZfIV/y5N9EsjaYIqaJVLkWKGEGr5cDJIcS23KzSweoqhtq4rr3v0E9eLwu59Ezd3a7xJEHgPlvOesooJwMIU96LOTgIHRep2+Gb0scSGALojh6nGsq48PYbccj/ylOgesEP5bEwM9SE9CMFwB5LCdbYv7Qrp9Nh0YCjdbqyGfdZrV/K72xXMDSrQF886MNK+j5unacJqd+K7GLHFHm62weuqAqH1eXF1etgv9jfBKHvmdQtIwNi6k0ZkRDNHPky2JLcgZM+NQ3vlJaqpVXGujegQNGGZxqKsAdLxC5M9FX63AQO9C3la2SHDNg1m0Wp8XEXSoiyGT460VFvDqERbqIAncL6qFeNXmUJMueGaoSivF1Bdc+cfHSwkSJDhFrxAXRuf7Yuo0jHt/N+FfH/Z+64AzEjscE9znLfH0sdbcsJrAD72u2H5LAznBlkfONRGJQhO5aLeiLXALQobkyLbrGPZWDI7kk/9Y06ZYrZnhwuNJAYJB322iIKdaJmEZUjaCCGCAWfUrvwdzUmL3cv0bmPmgjZ+K5ZYOZIl7udkIuoAIVhWMlghfJMs0mnnr7S/OtJxPnXOLK2lkna+35p1B3AYGKIRj5EjWwzeMSu/v7k0stZwJWJbcVS9QFtm8onro0aTVndRpiFHAxUlvzF8CBCDObrco9+twIci9skJAXeDyQ7+fOJw5w2WPuWUpXmcvAmLMCcHsqCNhsucX575WGAjnkEniLvZ0auh/SvXeQHyHDyR/lstbiw2R17SJmVd/OpMolWggTbUsHLb8WRUamE5GsQbl7CnYm16OfDlFQGWHYkYBTnoTPmUjZdWOxuqMqhYSAxDY0vzSvddFZG62324Ujh0/0/VScR6B4IFd/xR5KlflipuOdfx8Z/5mYkWMZFdNCWrOoRzZhLr61Gi0mroc8LpUhaz1gPpy1DbdsvMe9IfiwscdEnzkeDT8A4sPw90+KtzVpAk8tDf+M4b5xA7jzHDKcyUUamiM/FvanXRteH+k2ApPnuYqHrpJM+kUt051PKyPH3NCqlO0QM0BtK9/jyX/gvSx76B6PH1y1QfWwJ93xc6OzgP7cm3EB3NVUfCQp8sqdWcrFWpl6MEpBf2lRb4qIsN/zcUQFlbovuX94NYb52yba7X+Qqbp9xgdFLGx23IWjcL2NUz4E0438sbCcQkD7UjBIYqXl/mG8QPi6DOHkPUi2ppeOMbwnTQVdjuAQ039wRgd8XBrP7vBeEnD6q7RfD1ia7a/FbQpCNurLIVLgX0vQ0B8lxJ199/+WSp2hodX3AYmk6S+IyVOSwZdqza6ovn/QYaXu+l3DJ9raLsvdOXIH2LoWrFu9niaCkswV0h7NTXmlK513wMxzVThyEVDCmGaW59Aj4TsqlPN45BreTtBCbD2SQpTlVZdNFlSGNRKd09rwhCCV8sjUs2TtR2QAnGHKrHwapcwrWCcBzWNADfo7b/8mMrTMqSilTrEQ7ZaY+4WzRLuW9YuY7ORTDZXz8eagO7ujJkJxIF6cVSQtof+0FZg3aKyHNF86xqmvDPPsTvgFmMwqKOlLRRB9LS68YBHNG3BOZZ6BUWn1FoJfvh6c5C5nYYIFUkxGW9SU2+mhG9nSAxyz8LFGzKjRu0VN4dyipOd/TtdrpDSJhPbBwbbo5EZtgE8MKcvZJnoJGn6KMH76WLl5TfCjuVo8WeDrYcPhpEFiyk+8tjKySYbEa72XaQVvIKmeLgVaosBdRXXDWMZ3sts3Kpwhe8CUfgHg4GLtZDAd5vJhRx20vgsStwjx+rVnC4aybIGzjhabMHpYF9k+X4LheykdAOgs0t++Y5JMOjCWYElzntK321aWxSFjtJEj0L5991EHrU/rvBsMeTxMLSBWSLmljRqSgsaUPLHDwUM/0F0eBScpRzoiE01AP0Sjp5lrrnu3wPJimvoHqLqMh2Gb5kIShAJwZSxT9xelYvZdQTcF4uT5OZLvuqnNk//tH0SCGZo3kjAtMnbQkOfIBZ1oXMEMn22X33yDCl15Ll56fbjYHvJhDa1z0PM6Jpwl/DN9v4R6Ah+l7NVo7Ypv9K1b0FQ/CxRsYTjGPpq0x9kpiZEQSUejdA1tjXYSgzzGZoz0GSTOiK+QGjrr9ItdRmTnMDagivnQDd2jjdsdPsvwa7X1BDPGKjkzM50maO3MHW3PsVZXyNDC3pfnlvkmsjWXYvBlQS1mxgcVbjQgnBMQ3Zy7CRe6PBhRsnaM8yvPkvgnfYrKsaqRjEJGk1jWAl86GLr9knvycBMYhRdo2R80o5NSUXdGccZYHLjLpdqoHFLTS6Dmg/4bfci9LJw7cxwPkvwbrRhEexhN96wEwV2aoebTCcjidQjMjCUkriUsuJFFwz+61eZwEWEGYWHqapx7DJXEUI/BGD7osU6n9Aw+Ftna4gP9Osj5bDZrESrlhNdTIjwKetEfTq2QBNY/OoZTW8ziD3DDvAPDznB++ai+jmFwuUE2mZsYOnI4I41GHfNaPzS7MbSrMPVHwlLBLF/7tS8tInq3FYelHjnL0ulqZjleqHlbRIjz4lQxygqlBFF4KT6JOhsGISaHRbBklpHTjtJ5+qdMVlsaCRr8O1flQS3oLNkMXNqKorSM4O5wZ/mO8C6n6HOUV7DllukTWJ7LO1m8/a5WZDYmRnPjCBAK0Oebtpnu8oXuBqwTCV0CeTVYHO4g3lKHs0ZpuLGpgSmbxFxFsls3AyDmqwxV9NpYWpQUFwvewlZFVSMJJOBaWblM+A8sDaoJjY1ZKbiigK6BsTq0n94YGq+iG50Aq7ENrIKTh4TpXL0TYKtOxIyWpWDt/eOlNsHE/PCymKQlzwNS4zWTFZHGtj0Okf+YqJVTHp8KQ631aXbw6MKLQh+k2aCvyOVk8A8PWzXD6v6rWIuNDqvsAYsfCrDc+zIzWI5kZ8CPmMhfBfAHlVEgGX+wv8Q5CZSIVW73tTPCbS6SI9tQlVRtCBh1V6LbNC398mJ/iLQDeIvWTURV/0/m4Y4bR3Joxl0X3AI283994IV4Pqn3oG7bd1xgYUbTqCc7a/EKt8H8Pg9gpLAfouYYP8LKfA63NhZpBt9WMJc2EsxB13ktHUV7mP6jnDMDdVoMk0gTyfzDOlLekgxD/VHonSYdevvlTnOtAOuYMdKqMuWN9qQFQ8WT0Q9iXGXN/8k7tws+Uj5cntGtWu4q44wbij1r2v1nsvPnsIJiYlbKu4eREJeyq6l9xk0mJE60RR4TKtuT2sHiOytRsqy9hygx3UDouhdgbuap3eLGto8QNkPCtM1azgD6Xwvc/nYxfYpzjUZprVsSOc5MohJifYUzt6kJvwDL3+kcwtz0oM2hbZtSsfDiKEyasmCHRnaUmw2u8hPiK2Pxa0OIoK4W9bWhiRhRhqbVoTL5qJKEhA5vzFnoJmZ7eupT0qVcGo+HLha0tKRLvgUmLWZDLj10uxmWQL7sTuauHeTPzBFURpaHwbpj0qC3+2Pv8D9zRFZ336wu3QUcao0IKjQQqUvNdoJTKz0TBRE1TYSWL14HyX76jk58Hr6dNxvfVuu5ri88vzZ2OwoSIBtyuYsep8gjebo2IbG1ZAJ537xECPaVOblxoLaOUYLYIcyEuJSs7NBuIS7W3xmmmT4IBR5vSs81RDTwrgADI679J+WOGRi2ertOXKIFxbyTvSflYqvoFIwoDZrepbk867C7OGe4QmChbdOn35sNnQ81Fw4WFhpBx9GcBULh/SQHmGzKUPPLgVjG6Ti+HKmbxVvIzLUBO9qAxzn5+X7OyuMybw7T3fJQrxRrl0aE5/76M6Lfjs4LA1jy0dDGEDIGWFHkqiXe8ZZ/7ggcIVoffgiMLA1GUxPDnVmB1bbF/vUhiaMQHZAHTvhRl7a1tueL7jWyGuYwXM22jZQ6UjKtItipl3kJKyo2mqLKpoRuPFTjEzCIZDPSth7V6wiQKcai23tu+rB/JGY3hTREJosOtoWhtAc0KT9A4UfXXj9OzvN30JWlAHDAvmrKDl0Z6/jEoTY8uhPqFmuhb38OcVPML1QrccamPnkeyS2D4/bxM5GK//3USu2ab3dv8uuwNrdHsg1+rfgqjoSa4a8ztvPefFqWU5+ZmSR1Ppt728ICOwA9U9sV3ilwb13mm88GASklxMDjDGH6+0Ala/OdU2PWl6H88K/eN4C0nm4DPKtErIPo7LXymrvgcs4bDuyVsXWCp82eRrVLIMx93EU2sT/+JovgGRaMe95Nj7hTCYGtFfRYdxsTqNhTVnUf2fEoVmz4FuCzaW2HT3iHS9lyyBrKMH4w5cAXMJo8/p+tVAbypYDHpK5WhoS4gUAVURgPggqIWxK/8YnOEj+KnNVzSQI4grUxdAg6W+G4HKPGFHTTvwS0HyZXSUswNfSCiO0n713MLBBM8iFGfZbu1lFyV+SdqQkDGQ65JnA41jtIuLmOEYgGNl6cjLxwpM1ZM5RcSTmlLTzMPfBK1Ux3FxeSmJBc7EG/dAZHF6s4tphggAMJiFGdTnFDBjFUSad9nW9FLKoPhcrvmQo0yahrauI5ZZEohd5xdQZ2bLFo/XvF7LrH+A/GupAsuREVfS5hdbNrQAN4Nga1zRq701sDwtRNN6hSh7dcNdO8IDusDnLlmsbZvEEQF83COUTI6JT3RBEfBzn5lV6Zbs7tNCJNA7e5h4ruvYf/uhiBoH0rr/qoon2Th6RDYJ1UXK2kHJOQMF4X66O0HDgrhGMnbyfhIlkAxvyL7JNrcLr97kyPB1nGYXOg9rxcrIJQqR5MG2qVG/rdG8QcUrr16mAapTDIzzfLWB59MSVYeXeHtKbWOKvw+K2sKupf6DgrCYUVT9PkYeAg95Rd+HIlYPhvxylbXKsaq8jDj1tDVO9cG4W8aXbKXf8xZqCGcJQ/z8k0uT6jwEHLuHVTI8jM9IL4hxW1HcKauZsudPiehzyqPcPf47LDD9UrUpCIb7RiTxSNBb0jusK1C5/v4unp4cNqKw6tA71DF6q7qn0Js6uKZfHubcfvYai0XxHkFlrthTt+b09Lz0uv3KXUMhErDEVxJBdCv/D/k1SgJR/IuoUb27M+ZbCm/kZ/Zz8KEEiqOkuJJdAgTTuqn0yc1h93UPGyyGCQjgkhxB3S7ib8DYABfhhJmdjls+MxY1xpOgO7FC5mWgr4WELuRKaD97+d00WWH1x46rnwpmFrnJ6j0Kv55oWO0VbVP4ILcn99x4dDOM36edqFKXHcOiFqMdiJyIQ1MXLauKpT7YL1qUTOAA5+DLVwjudjGz8L/zpmJnkK5gxAqA12omjH+0nu6qheIcz6tq9La8xy9VajwLVxUFnSYv9Dh8NhHsw89S1zilV+FCKxfzfD5iPT6x4DQKnjqeTzqatC4kidmO/TbHazrfB+hTNtY1DjN/XcCJgOCbu9Q0FwgGtZf83W7kEQxhnEOKQZEbR6thE0ImYUTMZ/2UAzUvoQZva90Y4E5SqtyKT8LwPaptuyr/fjeyFt8PxQVV2V01bUsNMsNYMcDS9HQWAeOjLB7Hd5G2610bWcuB8bMTEDqeBmMVeAp9kygGw3RAlrR1SbI03VwcneVbwEwgFwY9ZTfu0+k8hSCA/Wb6dMAr53dRFxP0sW2jbO/PiCrsw4W3yOqoHzTnHDF7sMfUhkgZGp7p7sM1YgFeyfsIdNt+c8jeHRAFaaU6OHWF9EPLdwqmo/h3QsKl6cyNHo6oNf7mLwWraw6Vw2nkuinLjEYruviQ5yrTvJfsVe2BQBxFJ0F82JQG8m/nEw9P1dS9956taNRw8LnjrMuacax+Czqw3XijA87ItUr8yVrc6mb9+3A3WgFMGz5QbHhNGhPBCCN/zLF9WcoDj7MFLHfF9oACHJ61vvUwi6TgZr99sYBAgxTfY2iJROGCMVrqZ+FJ3pZzvjsCFqTkDoeS997Hp1znF0Q2m3JWlwXTlAovLWcFxmh/QiQTBy623IxhKo6M37A8sSmwGtVUhEibQu+M7sH0UTMfYO2e+MEu8S8Y5SU+zlNnLY1JwKovLd2xs7ox/fxVONPqGpr5E+14Jqaj/igMGjHFL1RocA326NuG3tIQtt/reSe8fuk6JU0Qbxzl9zhBnPQYw8eNLhSVuYtcbbzU0AMrNAL/SayjyQNKdgZMF+2goAfSfi2AHY/m2xnr19emVIXwy4ZNBzBLUP8uTj0/2KAm3VNntCTJJfoEHvLc+0zxw3VwvQWwt63ijvrHJOp9ssfLHxXUoV2RPSASuyM4pZebTikM22TR3mnOXPgygHfgv3CgE+ICZreP8mmhZnK3M4YhDuMIhm4LKrfnmB8j9cdkCnFVNIZY4mNZdi4rRlY/di/gESiwwQK1aZlgQzSpX8BqSBjXgWZmTC16hs92vSBNJ/9GLpdF+PRIj9f1J+cOl8H64mifrAV7tvSNqbRLQoTb5bXDm0DQeMdsHqMPgsJElKf5ciPNfAJU5HH9hn41ekM8Xw6NUegpMn5f21YgURI9XiQ4lK+Nyp0/w+fbgET3hkV6Gp5oZlKynh3WHWFjg8wtRKaJPxLSl79S0pQqCv8TpFkLyL/eJpdKSyHWNtLVBvNlSMBMIKFb2cLHvCGpHwr0Ycpd8QrcbYozbzb0cyANE1nLDeAa2tHI9w5cL6voaaL5KPYUf2HDtba2czCdBgaro2Dyx1T5x3po/s1HkvAa4CP6QcCa0ikt3mUnTWKa0xcfhuAsDMrvYxA/SIYniodJoXhDqM8vPjMgnjYGbwMwZ7bS0jJJCeCBibXkwp3J8CSilB6VdgLTJdewD/aUxoVz6PmjS1lgZun4HBZ5KwtNS3OaDKj6hkPh1CfqdQOuBYxfo45G12OVbMPEu6WuCUtz5g5aBUzy7l3okezJ+fIgRuzlb4vazqdh3JtfHzRO8gaBuua02wSLg5qZgpx8SCzwJLwQbz2Bfo35bfFUAvQKkN6fRrwclVFNk6MmvhSQ8hrgNP+YCWij5SxVRkRsYOlzU8JanF1eMuo5FTCEX0Yd2Q3zNP91YrCe+xqxjd9mjvRiZ3z6yp/LawX9czrZTHW6XMVL6ZZzKawOC0LSucbRfgG/vYd1eyePidwVMFeHQIxKO5CAupwr+WV4/6SzSdKGfuLBFnX+Ki1iyi9JQ2OOyh9WNdeqYFOToFEWrJdMAelvVXRRa5VmrAw9Jn26a+JNrYjeVSQzF9Xj7s45HwZdDmeLPqXz8ZhhILuVpJ3iIK6VvzxqRbwVD/VqZDWzhv7UPFlgQGj6KR4/K/SBeZyyilmPwLCOi+fCdIqQOq97YAfH7LctOPbnNP0alrVWTOngPFL97i0QEdMS1NBVUPgnvGcSJJpk6BvxV6fgMogf5I6r4Lfo2xyC4aJ86cx3+lPtbVt9e7JJ0C40iyXw87vqZyAkkb4JYVswbeCeiG0RC8YkhXwyNnmxbD9lEuZRRzyi60uaRfQ9uU3xKtNjESJ029fBauzExtKooojNgRyJ/+TD8zClLWWNx5Zy29885Nt6Z4/ZByoPRL6uccKodB/omfNBQtGvBT0wr8+Vt6yM17J1YKSdQszlNYn0hCpiCJhJdQTjG1upf4m4D1XwjDVsnGksbPJJMZw2DWok8GLy96CvYXX0eKwdbNWho4ov8uwL00DUNyh42YpWU936f/bDrz8sP2VCLHIDbEZXr3opgZFNXagnLVdM19jK2wjt0/4RKONduqpJltWOkoHxSD79TbDsLNxo9rn3zviXJzy9WTJHndMTk9wk5av409hQ94JFAVBMEvsVzSTcU1xJQnGloCh7Fk+Ikc4m1T7j6bVJ/jkj2dON+FLNetreFBgzMojm8SK8vLaxKg8IshxtE97u76n72CDhE+oufVXc+sKU55E9mdhNxmdOwWdE0U9tOB0jGWUJa4MjqUUA4c0uUcbCNjWS3imZmJd7ccxcTEKE4IsmCgXxFNPtqhoDRy8an2iDRu19+z1087gSoV6JmLYdpya6yDhf7un+SaotHlMUH+4BGkwuSbEn+vDHEfuPLjOeggHJ6UgmdOOdHPuUkD84qTPbZM9Kjfr70fQSL8nlRjYiJUDUBrSVFLp3hGehQtfIm0BLfXs+6KC73IGWHXmSl5xt8CZTc8QfazoOVbwO+gNuFB1leHxMBE6RyCoW+bmCI4r2SmjN8ZJycv6BV8e6ymMqMpf4PmBFCrSTCDhxzp2hlsBp4kDbAfFRai6qKpSau2FEt0YzH5PWVvSNNc6yMc4KLQjsAi9KDzFPoTlP3g7kf+TfCeZ+44RqIxW3KmdMRZ6zwonwueIEXMQlUs+gdCZ5pMaKNMf6PylOHWTzLw37wvVmL1NETPD31Z+XqEY9CINupOx6uNGhAD/F3f9jEUf24nZrBdFOspQnE5kleLuJwkunApLvVkynJL9iD+pACGCzuq/IblDfjxBqw+sYLTwK18oa9TXrCCVXDjb1HZq0aTZ5f1sPGuTjUgtnEbmiwGOZFud83S7ESTWBvpRhDxqA6pIv2NIpUH5MVquMtQNzWzc1BhgheeksOTQ+JBJV/hvYmnqA+w+4R6BAZ5QEuXz3HNf2KMe+o9J4L4d/13yg45rDKAdRF+U61S+p53y4ZL2kCWgszha0SavzpJwajt6YclUZ6KjaGZ9huhFjLQCs6pRlTQimyMMC4I0tFAyduJ1W6ZCrps/UduMxaZ6B//5x42pfXd2A9PMAwaDF6x4tTSbq/Y03giF0Nge/Hlcav+xxAmMpg44d0SJRfgvEx2TwTY2TSlrWFlg0WsAV04M8f+IHAE7ohvtMCBZ+GtL/P1H80NqjLuLfcLeSIh9A0mqBEeXfjCdTO9GwaiQcMiRzRI0j2lsR4Hyy8kK7xjqKh/zZcX/vKvdq5lwAFe25AUWty1VgnR2C9QV+kFUrHa6mwnBfb+P5u64HKOG5PHSu9Y+ACMnFQfHhOccrgjVcbOjeQSi1kwsNdXDfxYb09OWgQ6B9c8TLITcMKIPBfsazH7hzh98jSrzidD/NR5bvOczAQq0KivWJ8gA1dZsrJtoOIshwm6jICJIptsd17LCAyPKGYMAtEULgHkht3O2JiE6ZnXQoAoMOQRUdfAad2JJjcBzqCsQG4lkw5aebtJ9Lge93RoE+kNMJ1fEzvxHXz65f9vnfg3PAGxWwS7Qi2dg1s3DjC43eXUpX1mIgX6Yus5R+Ww39sEKKRNy2IyOSNbEizxQww5VNrEnDLyoDTcFVT+slmhWLRXNXSQX3Qz6DxwXNHeqW2jHJLMm9vox6wVpwCNUeedOl+1sb9q/798YQG8aXsIk/A728S1SeUUPdbvRFKMcIjF7kMgARIA1L3xE71i7pDb72Kr4o1jT6B2lWiBYWKBTu6HGp13GFFJM7CSzgzDdBYm30JP+mefCiZMYSoIP5aJ81rpyk5bMoopdrQJ7ctqQsjPDDvZ7ZzsCcEyavSMkJ5btH82lATrVOQ941bmWl3WMJ6Nql4cLS+30Mj/qkYekNBJs+WxNHBkmyLW8vY+OMr9GN7ZFwwQVubHAVCKTZyvBoKVT8uR+umYoMLOETNGU2esBA1YkgxEdAm6SrcSMRiw6yl/77L/romQqy3Ezl5B+2WqJ8hcT4P20kX2g0BoBLm6A+BEzmqX/0JdjBtlTDddcrV9wj0L5W3blBMFN+1kQuzybu1uw0XSOnVNZrzvvWD8XmsSkn1UEyK37WtFnBnp2HOWfgbAiXJl+MmlgxeOln4mOOQ4fa56tR7V4Q1BsovCpWeHKkvasSU8vJeV0AojB0psBRWgAT5yfweuqLGPxB5GHJfnFvBm3pcITmTuHy8FiGWmqNpxob3HJauDmpQDi96vmvuEWdlEn8Lmls7LZcr0ejGOELVpXBpq7IyW9PtlNgMRI8Gqi59osvesMPYd8EQkc8MF3E6Wq5EAMSOGKELy7ZVkB6bSD9lhFYMQzW15xdNVXIYqMMI2klqcan0hA2uZkm3NB7EtbSTFdFcEUDX7qY3024m2nmqHhpxRtJIcqqRSbukspn7pDkdlAyXDuk1GyLlmhiTcCYs0Rs79jlQsFNhhgBpJ8yFUMAm7o5eiqw6jr1vbjk14HCYst51FAOIUz8DnGTY8wVZVVnRpLhrhhSiChpG72y363Zj+TpF0fEpeiSnOaOdMfLzcdtCAfz3V4/x/wqgBjWGl4F41KQyu9U1OJE3xDxWAU/RrDZ9MdUobSWfeK/ZRCiywkekLSkiN+oPF+YPROojA3rJ9bpbVJfHoy8lyPnwjGH/9zgeN/wf1B5DeygOooIyYRLNorvpctNmY2ZfWjx3AL/IbK9rBofe4yk03qSCS91hWqM0oOw/6Q0lB4eGLvyfbkYA9VkVksfP/VQoGBqdqA844EhTJZheLpKShBCdLEuIqQ1fy24aq/CHnmgb9abjro4Wl/SZkYdDoM7bto7sJegdWfsYCHoEQh3YlzOiwN3Ghf8u3U2ctRCbGXNbbXNG+xoHGmy8rQQT3FmqPN8z0mFcmEduIQjJplQB2ujxwWp/A3k4FVTvZBhIJnqiG+7xAkxmEueXtsK4WkT+9IrMQgBYgigugWyH3QgTALS1CByoMf7aEBM1pVm64lHqLnPxe9HXSj1MJrRbEMqqRijN16iq4s5ZI4U6Zvk8+kWy7nvQDZLN4hV4ZnY+XiKVLNmAzwgHygnjd8Vi7bxhBequjqw8rXGwJs7p3vrA1gh1yHAcGy0FZTA4vz6A2pqIen1+yIrvIYfpgEY3ds4GDmNucAO3Dy4R1cQTi8kXO/GmhEE1FHa2qpWr9FipUV96BALpjbsQZK2VFKs34mmKrd3o+IeoUCGQHyk5VbJf/ZfVNH/QqCDTgSFJWI8sIbfu2z0J4TfXFF9Ruq5ForT57PwW5f8h8e0FLppFXNNIKv2iIjqbQa/WKL6pYCtjz2wX6aHNuYqgEBCXkwfktHBL2COCzGWGtYpziGFUUtlAbotAjptM8/yOWY11MKft6Cyn9AG4LcOEmUqO3uvBPWXVVpyCdnrGKkp+54d4IUBon79ELwWrtXuvkVOz4ZivxvIXHlBu7U+kQJQRyC4BB4xwl0/XtnJrYUkXKV6XjTnGxfp1zGuua/6zEkq0ANSffJKdnx16bIQJRxkVf/ndx1DEAS3Rip7u/kTOsVvQjjWovnupFgi/Vjo8k0xM7QevOsbeXTwG4vIcEmBmKOY9hIDzFLPR1pF+u4EZBN9bPGG3Azx+2VUx9D0/uQ8hRvUyWAnhum0uJal9dNTTtvpliRpNvLkw5SD/hDmgcjdqC2VCsxD66WsjqR7Su559+M6K3z7gZPLM8PPd/4b7c8R4Ath1ytchbaABwZLHUxXonvZSBVwPRdLP9FbVGxgLBFfJXvM6t9r9WsNsSv9OxhkbMtSweDOZua3nNW/XS/cLLjo3jqWvwKBUqjrj07+gUuT3Jkbzo5w31JlALa8Byutgi/nakdt+xavkglCDARr8V11YXYe9h69AwF23HGoSSUEl3VX7WeG5GxHuDELIn61c58slHkPRFCnucSXZGCuhAgLJWDx12GRa5Jd7wRyffQ60qK6Ay3oa279ReYeNcEj027B2jH5GFVyZoljqKXBwibVYx1lTwc6B21xTo3W7z2IchddgYJEfeYr3h4VscMnGU9k3MpfKc+GAqznaHMTzYLQJLcq3xEJfbvtGcu+3ZKWcPFlSZeklkbaKRp4is25Mduyse/skOpnM9jah0IIjanYZp3CBBJT7SAsbKNT4QJiyktuLgWaN036XZBiYiPmtGM1L8eIfDX1rbJCiVeF0GN2eM9gJDeqBQXQ/5ab1Z49UieaQNPHMaR6U8Kia0/9sJmXF/XYkmyhTlmKWQJv2/DYSzfKmgDpzWbPtvJMZN8xLBgHprNSTavdi6TMUulrEG8JEX+Q09O1ZYTkuEX2c3wvN5nrfY8U8Tacln/JbC77PIvaupDaETMjzgp0jnUBz/Xy5BbEY7MqPcD130v9acw5aQR01GBLkwkIm2aY+udIJZttOQOxLo1i8SZ5sIF+Tj4yt2v56/g9sIqWIoBtW3dWg1iQvydzuBns9NBtkIl1LpttjdtpUX2UbfTroR6jUZfrGFOEWI8B5rl0FLg9q+EtxCbCc2Qd1qAObQU/nYJ+dH+5816mLLInbeookojeOdqBOiS+87bZYRh8C3Fz4NYZMMglxtWUNGq3BlejO8btZE+0mLvAVyxK0LYDeO/EFQRlCOOAzsFiz0lw7HFG5BBNwL3n4ZB2HqrKCK9lnGzWdLMaga0KHwgfROvG4bmKnDpUV91ZotFtfR727fDoYO5cfKQGpozTkU2ZkuvQKJuh/c9FB3iHbWULrcnBVWnTm6Wy2Mda1236FCvAs0hKMDGwLo080qi/6rb7Es+COjCEZmUXy3VqLLhOdP8GWSlkIv75X1Nxkh9jgUmP98naXMrNeVCSW4qrd8W1ORnY6FF/+rLzni35aEweZjJukWNl1gEFx3q/ciYV51ZRK2TmxG4h5g6gNdcUaYRQaO0FBlNyipn9oOuxS3NGcK0OsMLrxOB6b8LkDREp9IDKXBJ8J9oc2k37Xt9ORFx5kvCsESVQSVQI3Fi1nfL9VU+L0Glw3jp7Wr5+4wXkrCVFftadndp2tjxEjKXuiuwAiAoR8G3R4UeaEL8WrNRFDQ6ZVioX82xsLAXHLriENNa+ypsjBj2ITeivToIJSb7QEi9G8KKu6UgsNe0A+FBb3CnGJG4kU8uwqhyMxfybU/dZDa0AaUUodqUHtH7lVnhetL3nlT6zQ9JbMbNAKiMiZIr7cW/3FpuGyAGWLT8Vhr2wx7tMeKAhwdbbQBBgt1HyblvvwQs34/wWewE0y8UVqGyYC34zQJea6ZbDhY8jciwCm9C/7sUBwQ/vf37nU34xUOf8VOnVVOAEbo2I6tJoM59DYsFPKwFBZiHoA8nKuP3FtBSJE6mgWbuAp2HkOTg4JYe/beiQtV0pRrueZitAclxUAhumz8C6sx5InE9AmWtKhE4RlgnA/3VObSPnFipgzqh6u72nlYtuj4JVMVIBM4tiK0J+7uNyDQ0EFqb6CAdvP372DJbTAmr8QzUM9FYDKZrY04fcLm7TvbGuBBZi5ZDNs7UELWTLPkLhTRVxe8qly9s6Lpn1gT9Bax5OaCuo9zGEZ+61hFJcV/zk+xVn09ypEfwXrKKDI6bjB4r4ejiTIb6jvHIRz5ojlBI6yjWd5QLIs2o5SU85GhVX/M+ZE/fncW2NdMs8/7P6zpVV1ueVw3dQD95/iBi/cY+cwSj+BopqEhMC3md997eTZYO92gg3yZocsQYLJw1+19Mkm910h3foQNKozw4DuKts3G82QeZqpchROxshLZ6W3q2jOTtWRy9gJC8WaGkrQova+AGbWo82/4hwoaZTMCZw5dim6XxOzZvDR2ypBelJ6tg9yKnnp+2SsUK4yaS5o1hz72Ac/5HY+HD5OQyb+57h8ZGm0QVRTUdl/fbsF6PdZDtnrzyn3Xw5dhfLTuIAykV7izs31fZXUlAHvYbzlXOvFNGgqpDhSMyMF7DsOK6ztdCXVAQ5GAVdia4oL57GeyIf/UyTPZYTPV8QBhPhSUQhYEbYKzW2iCHSe/ALLz2yrbw9WhVOGTSTnA2JTOG+YcBpG5vRLetU5WBaHXLH1ShWPUZN0oytmlkVj0MA0+UcTQnLGjkY262W1ND4rzwPY9QOuoDDK3JThztoZanvMoAfUvucMNdYmEOUzdwMn37+xrb93acpPU9jGd4sfAJrAC0b/hOLBeCppdP9OjcpvJfONwSft8erkKzAq3X5deM0UgBtbwdAVNQKWs+oN7uwsE2gMEQwjyCNjCtvNmVeZ82HJ4nNZnUTqGPHjjx7dBusVhkrGON6uu2QsVwILZ2ldczokaOsbj/12hyl4Gb4jlQW6ZDJZyijtvslem6NObH0cTiSi3Su+t0P/q+sp60w2w/WX+dYFuZiHFQqYAxmuZbOOKr3nNgwCCobYXzcoorjGQaslx6Y4EPp6EPOqNV98sno0DOgt7Y+/jJKexkIg0SY0+nDBvxqhKVUKGfXX9HdmSa4tGDq/CuIFgjgFeZBIWQzp2wX6u/HpjvdGOYcIse5xW/UCrPpm/QXV9g1RcKo9PejU74R26wZhxJMFCEOaYGbfzkamTSeJZ/gNJf+l3gDkZKtG6do/5+4s+VVDKnekW0f0A9Nwf1oAV5keC4OorTabT0B6ZVo827An6UjbRT/eCAbXRHDTbs/88tKNzoEsZZ/270jlVFeULm+eAmUqtdYx3Qwg+6QyGaAFJtvQSaP42/nTp/32MFgjPSsRvItZ4vPmaXBc4XJbF/i2y+tlJSfeQYBQPOvDD6bwbEv2X1HecflZeH37GO6qZQ6d3/cQFTLnuTHjG05l6cDQhE6U4kd1uGnGF5sB3yzzhSbWueEtaRG52PUE9hp86wOfpln3sgu6a0vuRBj7NQa2kf+ty5VMeWiV6QsY4l04WHvwL0tetu4fUbsZv3bF8rXYq8ZD1zMFiDZQt9K77G6vJhRWm5ndT3CykAIY9HG4g3WF5ptmCkkALI8M5jDIZt8T0iM4f87mYPMldT6/07yC0PQ4B4XwMXSAOG2cCt3OKqiF8SYNVtLKSg8a01ex9HJ5nITJM5oHmcNeomLM/nhQ3sYa9nvm+UHkYoRPMpoWrOM882nnhNWqNBX/u4eXk+nWKBRsuurcz+RCH4OfiAyJF7t+VhAZXTCwkaWivr12moGkMEN1rUDPkIFOSla9UpL/lAjJfC4YXSLklf4o9/BwGgp0F94qJzT9E6tt5QASnfpVOFjlvYs7MQud9gA/qdBilES3EbAaJUUFtbAGKSBSeW4ymS7B5mhWylx5ySWRoO1ZMnzkBTjTescLnm0vRk1koqYP4eVDxQrBr8eJlqm2Qx0b/zNcM7be/sGFsE1d10T+RXMySCPf0JqXiLpNAsZzirDiN3MN+RKp4StruEdwvtN+GbiQN9+2pnjVQbbARG2FziYUjWhKVRk+jFhkO9O4F0JJku/4LTMSiSdvxOaihVDEc9M1X7N05mkTP+erEjNk/YJNL52knHK9EHzO77nAzjHYFzNCjaf7vcW3ncE508vAzUnlvi7wp00SpjBGlAExls2qJiYrwdq/2/a2p+7NAN+x+KWEswOqXI6Ny5E4o8AkMHR8ZQn9SjjmBoBdM8+QANxm4rPnADBBlfhnZb2H3BlsraDY38RPRtMg3pVsddLzIiJlrlQG54IYJe/dbnNIxOgIZRk3ztxM5zPrkpC/gX+jRTij0tdyM5c63MMKInp0bIrAzFf9WkyTrSLxI+TSgPofunN8uZNOd8onuHM+nTDX+7QeMAPRTiVCEF0LWt5WzVGeGOhz7XlnzVnKk9VjRgpw5eKej0fIBP86ccMPZ1dfnsHg4z5a+p8k/xYbsYIsvc3ShICONj5HKxXh9XUWskKCHMG1e2zyVbEAI0LEfjoPUp60+s2hA0zhs9tD5nLZF77sKgky/oIsu5IQBduadizdYX0/EMFOtaC1AQB3QwaXDozOMwPVv76Y2nVtjN3yWnSvjuVletrevd6r7bbAKGHeVRafSvPi5j3+gx4/n7tRtVO9Y9BGjBvrqE1x2EUykxnwmOlAYJ0X0FTgmHg9HKcG7J2xfeH1vzNrlfZID0fuSNFw8yon1PPaB3QG1pK+QwGa8vpUK3QBf/n4T8XLVf/34czkKJnzrG7qtAkxKFVd1XdbPo5TxFlJLlXcM2garKgr81iyQ8RuStMholja6QKpHop5lAQMB2VVZTsmk51dNN7aOKGB8Idkc7VdXF8160dzx8NeoVD0rSiZf9gpzP33P5FerlgrU9W3sMqbztG73IFQxv0LuRYGQmnUtxbqx1aGbdqxdJ8FcTars5WOFG96YyhgH0mx9fWz53OLYra+9MR0Fne03iAtpc42haK3FOoa0gu9rXhFDzZp26xRDdPWrlH8H2q8lxDzv3bkTmhFlP5A3qaKrnnoM17c+sEP1hvSXasxEORJiZxY18o4HT+Kr8l8fbV92API9pR1jukPrcL93rstS2seKy4ri9A5LSYK9C9Pd6FJxmcL9rvb6xWqFqcE95zKpMnFSG+4r+F1XIt0fDIOB1MF45E4kfKOC5GUyxNbuNBupFUEAY/8gALSLCxl3uTEOFxx8GmxkfmzjnNG1aWWEYhUcaySCXLbXzkRLgfeVptmnZGfAac8PKMLyYajx+/bvLY3lPuDdrcJvWHDZQIud8yqksdu1iGSAyhuzE2IJqvPND30euwf/8JSE1gmGRA0JMkTKDk+XCRkAbLQFNV4TyQzPBDZiu/qi24nWUebMROIB+8NqEZnVq2Cdimdr4lXbGbV1jW0VqIXyQ/ZP/75o+xFutdPgLsulUJ9XF96ajW3Jslb3doMEHmSK9Wo5uOqgJOrCeClB744+JSbjqBFV2CM9QBkGtRS+97HNrJRs6C6SwMXECyPJHUA5rg8RMEcswccSxDvPt5eSp1M1jOSzvvz3oQG6AnkwNxmdxWdEvKlu+nhGEaBw6Zd9hRu3ALEZidCIYsxwXWXf5DnIVMP1Ww8wpWAeZ1aROH2co0snWYt3c252T7EqBv3IolDZzb4IMj513mACYovEV4GABfe8wV+XVJisTlsHu6S0TZl3BNIzPiCjc6tq/nJhtIGzZs564XYe71nqGSxxelL/KEV6I1j6BQ7vwpojqObkdfH7gadr89Mi22CTLdZ2eeYXgLiQulvc/JFmSQtZjI/kmw5FVAqNu7ABABdkiBniP+8hYILsyicNLJwqFVaxKf/ooBd+3iCf4mzBhX1INm4p3LU/1BX+oJxhK99G93F1DysUH1yrfV4oIbGpbDlEeCK28V5woQkAD5OuMpzWyf6CHlQ5v7sH0KxxSCAXZu/ebWgLC32pk80jr2Z+LKVxpnyRYYHuRvaB6Szk0RU0THECmJ8d4CJpcqFLXpZw6aM93COKK2nxuiEx6gV68XCkzH9CTSLwzZzTgwMqwdnVlH9hiuC/7UVJbVVEdumMbIlrz+kHryiMFtt70igNIqiOZOU7RjPXM/ZgV26KjrJ/i+7zcoifFpzdawOKFwoXgTkMIYPnpPvmk58owdiJ0Xagud7mqD3OPdTOdfhFLIiVWs5tLmYeiq2TtvDnOz8YfHwVpO+oRYffpIM5+vfetxh1BjD4pML2sKtyV+lWGxCm7LA5P7UyY+0dBxcREt8s5V6fhedm/R/V7HzUNyh0Wba2l3PVUVJrroLp8K5iuOhNll4baXZgFA/bdreu3VgqUctgVSL80Qta2PAvpowmSEJE/kfhifo368qE2krLq+TRWG4dO8pTeod2B2HpzZD+rhwoHXj8+cL2PkAsBYAMozmqMafMi0jNqxIZ14ntp3wTonnnTKhHn9ADhnugqOe1NZ2UZGpL8/tWlXfGe64+MmJII1G2O0rJw3ClKn7ZeZyOPn1cK9apSjCAyJwnZayaqE7rvxbmzx0HaHyhfZsyubvUKzBXoaCyEKfmnzB3k+6lvUsT3uAEi+6hOml2K/hkOkgf8ktsSF1gQr/a5jy7oLMhJdlC7/HVG3RHNPNu7OtcNa183rV0QIa8WKfFgXAR/zaINfdSpASnR/VJMLoTn0CLJGS6KlXl5EB1xn9OJjT2pE0Zjdm6GdMNmoSHKD2eMuFO4yQFkLHJRB/piG1S8tsTcm3GTf75cZUPkzvNxc7+Ug6txemDdeXJnRxiiY8ICrFYdZuHG7WTrb0lBNkl0GyqABo1xCTV5NliLq4Jz6A3tBsmHl6hTXN9NTnvP9kkTg8PgcruRd5uU9L5Mt0l//4BAN7LuAU4Msny5+Wnqki+IDRuw93BkLoDQbbkEMaGPAl8nCUDzdPE9pQvry/UwTNTWpW1x/l9VfzQGyve4i6nNlLng27ASIBD4nXqsBVgH0K6OLsXNgSv1dnMgst1uZTKtFc11rvjIKU4h8Dn5AZcS+6eUOyGGO7cjNfQrxhNs0T4HcUY6Ak08xUUrYbpgOqkMGWNDCNyHQ38LPDtLTrczwSPNcxRS0ht5ZeroAmAaEAtUNUApd45+iAnjX4a6KN2GKfAosMefuzS9cCh+GMUErAB+XMf3bPqJhfEN99Q0YtBhvGBXVROafFdnFrAk1LQOEKnQvFLEg8oohKl3E3sinysspv6U1UhqE3csQ3mtqnKOB/qGTm/0ldzNQmKVl40jlFxKXrlZBbHr2se2li13ayo+JXXWKEeo1NmHbA4Oby5iXYmsTOwU9El30wdBL28/+TIgfRXxsI2EJyQ7X1zto58vpIbNC320O3/fbpPd8pjtfgw73P8ukCp63/3CSc6IgKqhNbrr6dbu5GMbCLdO6pW0CGM3OiGgHWqGKHcUYVgoBcBxShXvWzmNAOEM1zr2u1N0o1jlBkqgsMBTTosWZY5PkjRMalCt4WPoChlt/nF63H4h3i8rlUai0MeCl/7hgDSJbQXRUu3Z3yEqW2U7VX/JUSPnPOQo8e19l8bALyA54rkwhNaWWt7sZW0FnKbsuyQXm0pN4vSlpRSV6kwgq9oeiCaquES/hFS8/1Gt8ZBDwLRPI6/o23TlEuSMeya8cHsFzxzz1vqXhyNKPN/EeRgcAamSeBsVl0bW166H68SCY3tAMENz/VZ/XIiGlFS8qevdUaSftYh9I2hxC16RszEzKUr8UhnhKYB1fNQx2/uJ9ytJxVha83HW+EQpPO+Zk5gkMuYAvdGZZz5du+FJCnkPM0MfBjmpSQllXw0I2YaJzK4QYoUWDZA/TGp1Tu4ScjS03M85qom8LrPYMgpSQof6OibdJ7DvxlSOn9sA7d6+NLvIPG3TR/tHk6iRXMHbzCJzFtAisIg0pqIzvCu0QJKcqVM5yCH7w4DlGNgNFLV8rwdfrRAJkyCqgsAYZTcDV/cEnCwO6IrbF0xbc5tsZJquF0fXQqmjk54xW+4QLhKRxkbZ8gXjGylsEc97mLASt9QPv3juRGMqbejWQpLRJvWC6cq1BIlGd0/uV7h6Rz2zrGU7+zTpctQ3Savcjinf+Cke01u3Xxi1jfn5pg2vNCk+DkvNeIofPZloeWAMgd/ONSI+5UH3jxErRj7bCE8RQn0yems9kbQKJmbKB3PTPBqWYUTrt8Gch/Yas3kWViEnNWOhKnuR20gDrZT/BMGjsxVfj6f4/Bwqr5WATyneJi952Z2t0dRTQIhJKdO4NRzLAikGV4EKDHek0fKLzji6M0EmpTUMaa4RiJwnwiBdFnjvOkSu6zQGsIXVZAwk/7KMxJYMPlh1N1f2lEwIfhBuhO5Da7SfaEgxN21vrRbiQLiTPxkYIBNwyWtlGolOrKc8elimo/klUc/kxHo8v5rrdUlq6E6sFar6f0RglmC+c8YpFV3B4CIhlv0/cNEzebMG4jWzIyfE3Wda4vfJnzStxC3U+LcQwPgfvvNLm9lDE+ORjoHsKUTMey0id0m2AlmK1t7F01veTdGfxpyDgBcpnp1Y93YMkFZeoWu54736Mo7zrSu7daoijjYhkkHkqD3j3dQOaSdk1hBuRm1gz8kGpoEkCrIjq1vrtmQf/YsoCq4l/15/i3/AWQb2WamSBSqM9DFvKzIbnwqWORjZkPobsJoDDOb3XHYLeo/+IwZaLgZ8Gru3ZiU8TPWfEn9PJePZpCDKrMh4eDeSP/+iLbNmNxG5RpKl59OTgOeczESPTusw5a0Dy7fmKgytY8tQA/fSvmxfc31nBt/jw1gP+EPhWokZYCvNgrQT3PqEeQt/Zmu7lTXyxCZEhF0EosWdHPBPfNv/UQobkmHDe7v/abCl9FvmKPtxX2W9aRktRlRQFCGWYaOKuuewagcoa3T1HrkoBmo7A/2k1bJ84a2UJKcoQyrqw1PaLfNLQCgVoZUNLInYbGwYZ40AqT/oba7hGSkT/Ebf5E9ZqGrclVO6ksBLqJAZYDr7RI3UUr5bgj3/D1UPUJhsv/RNtttzMb4sC4tFdQdag6X/5qCSZA6q/2v+H2GqS+RgBs0YbKwmykvmWq5A4Umth+7dBSJ8tZ9eEm9m031nfxtl9RkIaq8DQcvaVZN9QX9/h3R6yI7cmZdEK1XrqLOV3ZzIhR9GZL9ljO4IO88dR/7snbXlndYqBPrk7E97IcUY7cLB7Quy6/ntXs8sgHctmcEtX3C9Ppl+pNW4BJChtfmJQHyiFSCdba8tFXi0R+jre/iYuvOJ2Lx0uZ/pDPONlbzvKJ8O/cTvaYJtGIv7eDl/vRsZjZv39oodvJ5jen6+LUPMNh672yGp87Xe2Af3+1iq9lG/+w1i6m+PUHYvX4db41LXQu6qJ1nJz84buqwPZ07HiNAe8W0iUjMcaZgyBbnIcK5UADf7Bn9gNTcINts2+jwaqYOLqKBHKWn8lnWdw+fbMbePLl4j2aieGrV3xxKjWvkkLTudvqlk/gjDqalMdK+I5DghqwiD5B05npikZ2hsssaLOsYc9L2NgZQRdKVD6Nvl8S4vPIaQBuZr7vBBa1yE5lFbNZkziLR7RbKQiyrNInZwTTzNEdCoWNc91HUWt5QqrUPXzgFcYVG7NkSaB0VjrzPJuwnJZA7edGwxn/Qzk+uTcb63qP1AqN9ss/b/F94ALq1ODl+aKXoM35oSKxV2TjwN+DKcu773UVjQ4JuKQsYO5IRKHKoBeAjp1cgP7EVcXW2Hj2ErtLB5SladkFd/lCgeYgTM8S2ufGX14f9PhBbuBa3QDunpDxDD+P+bulKPfizx2Zh66wPMDh0o9+1Vb+/EMN9ZCwMyRV3C/DuxfTpTbE1Up9yvPYvwln/HLUKa8LajQ24aiADRPqgBxWIJVj9zef4LD0WqnOZ1jcfy9iWnahkfWGRZ7NKE3HOomvajQTXlja1xMqO+OgJNd5Ymkl1gcrak4HcDWxEwls0H+aJSWOXRRt2LsyOJLA2FHYxzGV08cjvH7pR1feZgCQIWz5MIGxBR34HwVQaRcrEu3qWnvnqRNWjkgVcIo/WZ5va6k7mpXkVjW7Hls7aCdiglYmL/a2qspumqvphKbxDh80VbovcDZVKgTgtedBNl+P0NZbTVESKXBDYenDxrk4+QGXkRJXjbQJdojjnn/TEpLL7C+suTQ/brNOcpZgkQNUnNI9a0ZljrdC8osNWq4G5ypep86UYLCW2+L9u+Xl6SKy0dRapqgjr2CbsM0RDs4IJN5lsTqGfXabF4G0QntjOzKntx6rlqa2Pkev6sABjzXaUCwRRSWt03/3I827hVmDsV1HUQL8M/rrlfrDB8A65aslNpJ+weLPjkvllvQ37m7uMiWxydKHM1QkSeeJbfnVAphqAI+WGfZTCseHKmFW2Jxffe84xSVPQhFfiAxpN025G2qIhBqtfGE1HsYRpmx2SinJgqWx2GbvIpctVAvPmvpML8exRXHK1ad+YYByfYZwabUyfweUXj9cORfjIh07+lJ0P2XTNuGd9PTJQ+2/ez7fvvjfflZwXo7Ivsmo6H8ah+mP3XbJWeyJQ038PV+Yqt9y7gGTQRr4oETNWpZPIqkLOIrl2b/FcjIuPTxnk+Q/TVcOk4RU5CJUDPPzYpFHiaFqV/0m3O0SaJIRtHxGu2g23qb4+CZUZWWiT5+viCeaUkM1i2cnd3IFiDGnzaYRN05DBVFw7bR3zOUAVHQTHicd65PeMbj+19daibiFmMfIJX8hZFnVG7K2g4ESScOXGQRKULWb9od//0t946aD8eGW2+SBFaXIpLrwPimpRHq9qtRebNrrFF+Ux+d1062riFidAjDUi9Qu98xrcCCox9wHkJFQdHOyz+wwmqT5iv2JWAj/qf8AOmZRXY9WdQdR0lfgWSs8aTFJczbQkPMlPeI+0cEn5yafmYUrgDDDBv4kkoPDDcjQ7DGi+UfJyhmpIvQ3YvdyS1vllVG8LsX0SW2geVX65nDgnLlWjQuzIQpQBnsOVXXURyqtIDaid0TdIU8zUQPuPIewFePrBWZ1in6Bhq2l+z2rsWgZeYZBAsBngPgsfXEUWCVlZ/ipTc9bFWkGjHLU6p8HLFeK/7mDLYKKnv4s9S41QJikPTftwoITKSDABeRnIbUOgMXw8Q+gnFFOb65p+kAozxEKrKEhkAvtqYekyEN7uX0j5sPzHwKMxQEIzzoyJpaWQlF3TVrH+XAOCJin8l3n3I8oPlz5wUzAOezXSBKmaj5jCCV6+RGlHqqxvxPPyH8Zyi2TQwu9r8MYmy2AnKCBNBZFgskaRJUKc3aL0UOqSpIOYITZaes5vnrExa+KfaOXeQl0HFLCK2yWcZL2coOK+kkXSvl1oaX5knZK4k5rz55HZVXd4fX89DJzfNVWQYFReEfcB8slrByQM3eQLz/g2bBV/V6PAJy9doUyhnco6E5h/CXHKogByt/tkPpiooGpkan/gDec6cMX9hl2ZgMTJ7x9HyrQ2Ufm0sE1xkf+PDxGG7OzabPUWmMYlFuf6KtALR+eWIOCSVX5ZBk3LnianZKk5FzBhnOWsO5w/wphCP5cFRGr784Lin74hpeFa22jOiYdezJHw+fa/48vUpYiEaZPwUEqj/clliFr/za9dUCa/blMXmUL5yIJO6I6vtUhg8qOOlqDsRNjK8UIrP+a1sRVHqCipX7QQuS7zCCg5hxmIQZzf1PQ+h2wvM7l/LFes8fZoJk8xIR9W1E29jOS26NLpsuslypqQBfhk55Shu7dA/lZLl3nchkgGXjLnEhIScwgkSteTn/8gzb18uYkjaheHLh09SYbKjBZ6HBdjs/fnXkl2ZGm/qpe3YA1m/TREni1TACoEVw+/u9zGUE+5BNl+CUY1WKN3uFxwdXVt5Z5YvgvbV4Ql2VTIoGiP6XVY4v8bIGGjqq9X5VhDBOMBQ0N3PSggve8Dupdw77eokPi3PGeMim+Hf8Li8Ed3gCVZ3SYued2gFanx2Sc/u5LVrZWRmYhlZst34MxQarE7BljVTiGcLPQTveBUQ/IiBPBM6lhPA8wk2Nbi/XJCtbFynsJnrhocJzu1PMb44ts4YOJS3F/4EAfYk/74eqlQKqne3lidSTWF6QspeDmLw6uKh7UIYXb84mUw2xfJE+F+suqV7IYFbYAtIIv2DNOtqTk2RuTU72JPemPZLg7ri7+wI4bmLaOuhbnyKNt0TcMrIZM2QxsgrBn32+SitRnrzeaoSjrJSypmRc5+flpYXXmLyTCIfCd25fJJLSs32ouYoqNaVIGH0ThjIR4L6TW96HdCTlRDrE5lYc2c6t0LLQaOyVwpyKgRL/V2iXQ8LvbnjPVCtTJ2RXOAwRqv/psBBLepJgBP2hIHsUxfLjzbu8NBliuYIsFOVF1lZ8RC540aCf7VP+I6s9ZTReMeTtSmqWvdqxIljYgN88ioedYlmKUw8H/w0pR/ZEiOvZlUDVgyz/bYO4ZFsyNI6Ngwgqfx8GvynQcdKp3CDv17byesYRH89mSv9AGgtMx444PDWtc6e3Dpbp4g9G+HUDmQp5CQZ55/Q1GxiyrMW5SAZLWZDJEvEpNOTMCQruk/w9VFAEQJxpH7PFpuot4ieRuXlhrL7ueHC/m9UX+U0stKTjNuFTNGHeT8yuXdwGsae7HEbkU8dL4NagS/ZeJ6PaafG4ZIdJDaZ9SqgdEkF494JOT6yVqwYWp7ij0Yz1+1iMUrgCjuOMbs01TEP3MU3GoUn9rP87hKppikABsBgFVFlIwIES5uDJkemC7/rlswy7YDE3lJWHienrJY2KkkVDZg5W2fWvI5lA9oXaNCH0cWIeKkyPD4p+hSBH8LIRYt+bp7WBcvyQefaDAeZYJxnYmAozCyN5x4JHPnUCRdHREgoVcfDiyafvS71YjwUqI5/QN6btiA2BW4voTA8kjC0HadqFGmrIpWhXh8XwsixmcLRar9YowrwT6ElPqKM9TtzikGZw6x4u4kHYfHsLfeIvmYiSLc1gt1/8oAvGlptGselzQ7WrP7C1fn7SmVqIhnF1eo4ablOr60iTlSh7B+PGXOKiwho45kffqeMw5IDZzMSwkgezn/ONi+6ORHcudLJqhH8KMQQia+fTd+V6ziOIwcJ303fMjJPiqd5AlXM2S9HKjygFxpFY9cbVVwULwQII8fHzPC8qByva1zuycEkQxEr3yybM6hWBXLorxJhRVsAU3xLE3fIk7TGDAJFdJaXUTa9q+MbAZgAK93g5Flbu1j59lxH5zlgpJ1OB/0RS/xKE52OEURHDbWBZcb492rLT0cCUHJaWjfs832arCBLlPMY04CNRClnCgfPPEHVpzdMfPaO9Cv6bZf7taLfa8BqJYlvyPMs5wJF/iXXS3IimIKbFlOkLaAXIeVUNd40sbATLOwZK3gg9WDNrRrKmS1YRzaDqQjtNUjFSL6VdFcVDnRL8Bdk/DgYIn0mdnudAB/X7DckjrDaDRjyxjPd9sntBHCltvTLbSuW6sOjTq44SxHHkrX/2yOCvm/lq0F3I1mVLpq7vQcJsmv52C3hZ+kj83JTXvnBYvSA2Td1wZ/HuELjd8xI2HYRDin8PVcfm/o+ryOL4zVaZ+bzbB9Xf6gkuMllD2TgInS7YupjJ9RsKHhJltL4hw7Dsxt9W9EFuI2Cq6DLrUDkoPPa6qOOAH+gsxQRiwY0a+AbI9i3IuTloA4WSQxh0mzgzZhnplQ1QrFwDNc+i2v5mxLOSNLQ9ZPOH9eZPV37r8E88ZNNXUYFkfjdWolcEgjKUyJKyWwpUpv72ciBNMxRXDWs8XN8Bbl1yno40oX412e7ivsZ+9VvOIJHutb6lArBYMXCIG4kEIldMYd9cLvOJElb2TUs1+n0hvPmZF+fdBOdCfUQc7BOtP4oGxFBb/wyB9g3q1Eq+MKDvO1iYqCyC5gyD/YX/07ZS4ai1bYBH+pvi+XtrNEuUKdTJV+zZ0E29FDxUxOwnvBjkeArIaw1F4zXLgEklGp6kxMzsdzWGliwQvcIUFFYmWZU/xK4Ce6Wt8QScUT7UGZExx4VyA+E6lbf4M+0ZDBSaIgDmAFn5JS/D+jtWwVVpqujjQuM0iNygP0cGZwl+u57CP3cFXIGVMML6lj7UcrIy4Ng66RJRGBVo2BZ7UUTGmFfKOYdWS1rck3KmJjvkaKkldy07wFBbvMxu4B2dmdYNNnluZ6K2TJfcmHegLIlOqGsqkXql29ab+Q/GMfIvmQG09ptiOTs8La1n3CgdRfiAtSChijmgwdKskA3fjmAJAD5AdqIZFBJzKiwvmRC3E3ZAJ83ivLQFNkYoXTbMcpu0M38cztHL1/utBA1yehdyzzUpx5jfocmdtroMICy26RDNVqKhoVcRo7CTuc2/Ciq18Sd+rQKhLeTPSHsJG5CInSrH0gvRELJN1n9Gz5wRTMe4Jfw0c1Hyhutx1Hju7H8hNzU2EzZaclQkUG/66DMlnufsWcEqomQiYxqmqpDJYA4qDYAY9wGrGJR4M6IaL4dDPlY0S6mipJ0dsKetOaNx4Z920X3FWpWL2gNDlnw2P1hh8Kb3RBEarF0NzctVlE4F7ZJ2s/gwgbVzJ3woVXmKVekYLdoFB2JXFQv2gCvGrDbX+W3tVU1Zhh3bh6x/X2DTjU7vtxbSeoJynKXROg9f02YHnCUO1ome22m04T4BIJ7tJOnt2Bv8FOYsqs+EmDHbUoWm0wrL57t8ETWWMvgjaX5+YNfjO3Q1Cw27ONF3v6UnEZ5jv8t9JMBhW7i0kD9ItuZAW1lqVGKKP/62JMs6KYyD3AZqaskaTtOxuhbehh0jCW5u0H3WDBQS2IOQF28D3pL7ijyOMqIh/3fRCRBBJMLAoHvohtk9YQabOaqsdzxZTEzLSI/P3azR/b9rF4o1XPhT08CZb8ZrduBDFlnkRP3VkfFqMk8LXzaTnK7na94vH4A6jdn/5JEvMz+sAhIq9u35UnQrBTEhVJi4mUIFVywxESR2oc3xDPGHIYnWCK9zxpvHqXTypzuLeinIM+s689Ie7PmucPb8MggmGSQVitReDhOVK/NdbfqFJRY3kZJo+vI650KZEl0Gs0b08puqJFr7GJRu3VNm0ksSv4vYh2JqPkQL0TdVNYpxW95KegrhImqK73FlN4kNkgLFfTyvaplT+/mQxPPxMzY9jx4TZsAGDjUh6LpRbaAHf0BwVYe22lAEsWu1T0XxVd1e1MxNeUkAKSAB3s321XMDTe3CuvekyncnXIRuIIu5NjymglAxlZOUlhyniXh43FR4hYyPr8zT1uYwTkyMCYFPCZBBWjCWdEXytmC9Uuc1O9ykxJCJmG7OCv8faLx9kmBqopBMZiCXsJ7Gcw8R2KptBgdzKwFAmedeG2bI3BNFN+wJC1OB0RlRGgEMSQAnXv99Bfqy2uzl/F4bT0E0TIrlyI6IGeIgJUzPPLRr42ac7xwv61JACD5pc3ew2qoXpPakDYHjCzSAUZ2RdBSLQTUnSN4YFBW50th3VUXrldWz/d6EzLUKlmt0IM7orwsvbPsrbPM3cncoEEH9/zmb267ofkyMgTYz88lbQ7wqrkOQG7NC+ui1XqaIWTVxkDAgqNLpq1psnbc2UC/Haj2biw8Jg1ab38uo4VojgYnL2cvTP5+lKIpykjPff3zLM2KjVlkv7D5TeqS/rl9gHJMh9Pxqe/0PHs/SHDvYVezfVdEpaRkTyjviDRJL9TvI+l3LkkhVUWQdAkcw6r0M2UyVFKYa3RD7B1XuK4x/fcWq98c5/JeR5Ut0fdceeUzkcLE8oFAjcC3OSY9rEXGWvh25XnhlLfvfKFH+aW+B8oU2082gltQQX80GQOn3OO5Jzz0fNf6VV5iyTk8P3aSbX1MROZHXlTgC3VhCV7G9y867D3IKViiFMFzhjAXaFU7UuEJJLqF64FOX/cp29oDKAHRSeEGL0PY5mOGzNBBU6lacUEl2BVMMpj7wgqY6Ep/zDAc6EpLXZzR4lIUD3fs2Vm1AkuZ7Bz5wWlKCWVsP27QR1tfBHy8eR5jgyNnyjg/shr/HzPH7HwqHIFI0SQK8nmItmhkG3Icfek806FZ6JkfssmY8EQM7FmCnx/BQD1WNBaeicVPalCW1IHx8Clxg8YeHPN4Fq5odpQrndIWDz2rbb4q0pTTVHG2GXCNfI/rGMMgHknVcpdevAZsG0+m0cvSlRkTDWus6sT1wrmkkWoxKir35aCQyOkklLOB1bBcUgMMQO9u5/zTnRtcYDzPWmfdnb6zQQPxuWuMzpwTrYrQpSaxWCEvZQx3RoxkQR8MAM6cig+p7uMdqK5jabWhuo1n07Bg8U6DFdTVg/DlLzYVEdWHFU7omi3+8OoP36J6HuP1HipUmtF7ItA+0aZhbz1gVy1csYW1E2843kfguRARPdxsOhQV85Vh+RVxnJf9AKQ9c9A0E21z/IuN/R4iUGI4ELUt1XBg4hTd7Y9fwQmqEf3aOFXQ7f+zPGKYN3E3ZzOoaeHiM67mIloUAO9qGKm7xT2oe+qXmINwxnl3h5F66CQW6TrifuA+D+22url7QL1jMQfXBSln49hRST9uF489O99gjd4K7mgpIuKyeRb0MBWP3/Dv4OapE3ZHHtyMGYenezhurOBFCcqoDuip12zUnDNTlcIwzr2J29fQ+KXhy4kqIl50XUg3mslB6EgbYC9XzIvJVsC0vFwuLr8hgk0XhQypVIYEAD6iu5QSsbzrrgDwmlEsg17Th4dTOl1bSGYKZxheYWCpgt8CZbnrzlvtm+q5vsAKqdzC+DZG9z86QOe1RY/awD5SzwtjVIJQ69aWIoeQckW0xwwJAHwkGvs9rUO7Kc6HcY0aXY4IvWszZa8Ninc0pLcAx9srcxQWvWiggzrS+oNZb32779ZhIZPKdwiQkZ7ACMyUKYdqQODIJmbiMOl73HWpirhfrB9JOxHwNxvLuR+0bGyegnnnXO9AeVTxKDsyLV6BdGayAl7AEY6i0ueZK9SPGviHrIWQl/p/24Q5ikEFBlaR+klw9m2ng1avyRTy/98r6AaOXBALnFT5ykW6arU/5tGqv8P90Ers8DwbkI6Qh7slksC+gKtoXx1MhZBSVJUDuUKN//z+0x8MonDH1/mNxtqcaFUctHnxJg0VLeDFi26T3HiCAH3BMWg0Kb7PI9ZbwLxWZDLXLJ7rD97UWuBqzrSTc2JCIxS0lT3SHnM8Wx42scH3FM1OEspnrAECwtC83Qk9wujUSmVWXpYRJFIu0IDOBl6NXjFBMOvHzpA1LHKufWW2Aw0FB0pronhb1NGu9/5UnyXN5+VL55ccxrvbGetruuccaq6wRbeP1Iu8c2dRO9Y9xQkEhaNX+FrQtJOqkzVE5zvsqVK+qWSB0365EEWKcHKagRrMIhJk8zO6z6Vtlmj514A1PYVeKmvVYX8c0sz2x3u1CJuESJLyntQBgoN5r8dO5WAMvTAZhyQsZgsITqDqb7z3jayvKWS6fPMbxcniYE1wpABfOwbKaS+Zpv2S1HRKWF36a1TwTCTy2n1ZywSIrvQbpHrwLbM4WInr/XuaZ5JhbQmsNOBLyurpJA/XTOSomhvB4sj/0a/PlelQ1cO7aUE0JuyB1Lg+WR/W0mGD66LhlTT6NDEUb/5sPHrMVozlJZ5ACeMvUsK8U9HwgE/Eu3LbwjX4CAR14csQ/w/sVij1Ob2XPERgPdDK0ySqVsTWZIomsyohNliDdi/zGsYYRW6seXNwWLrh9Dl531ighTep39dmFXfnlvPRp2zv5UMHLlnlXGjTRmAZ2mRzsJpq5XvKhMUIeh43X3Kia+IuhzWmXloeUXBW2maXfdl7nI6Ry79aBacH+CkXo34pJJea1mOcYBUqZ17gnMaupzVc5+7Cm23oFGslYCLqTevSKxxIUrI/54umca+hyzfk/6Be89j0EVWyskUk2ebA7/ewQu640183UoNiQGDByP3pqOcluXbvRs62tV2/R7m1G51UF9bO8sul/jEtU51rRhxXJZJNnsEEKygkdPPzD3T9LZWPWxlqPhLWB3YnOz2fMmBroiYiu46NAs7m2Aw80KYJbe88wSr66nq7YlgOXheT6vafhD2ZwUJCZNxVMyP04Ydl/QkY2I1YOEtKhGTJomqtXHoICNSAHiGJp5JRxUvNAK6EFPkqJZkUOYX5XqBKlUl7iWfT5p/2N0HP7LFNAk2ynSBjQxl4URp3W/waGg1B61zzMkjunwGBBjKNhs+jzTtkgqnqwuf5uFiwIEtqGADnqeOnBvlA+s21cLa6ANybu6i8XGqXnIRu+8rQgaCI8gzB6+/hW9EU2RqvSpDlT6a4ghxcWsuFGa6OcrOkxIzhG6hm6n6eeroYvu2W0eUo54A7u5oxz1bHnr+Sjyr9aeVkMJ76ATAf/aUylFI/b4GYCCmdYHsPxy8xHbjZETIPIgt82/C+kdrvP8JQJOkiMn+lF1twzGe41+sF3jofZ/DHm+FHGJaYz50Yy1WZXRUk1+Zo8PLQfyYrukyEPRqFAlF3LVqUN+CkG9EAKzIYli2qTeb4vPS1Thv52dfRgUCBMR5reE7dcf7JwNQ9EGIRzE2kthU9dIblKnuOIEjEU/FRHYgdBflSkpCisI2NglCxFWSz6B0wyUjoNoWSYPiWrOFQPSDjtrGLHQx1fCrGaIslRnrmtxvHEiD//yOoyy6YSCVn/eZeCvUamUemr0jc05LcjSx1keEY3tZM7HquBBCWcLNFZABHyGALyE3LPfuCrqDPCytZ0go1n7wS2xi3INv1d5kolyGSlWg54FBqSMz0EAdTEBv9ZohKi2U0jl3WYNRf2Bfu+bsD3TADBlZ9oZmRruJQoBfjTKS3urqZOvEMpp+wLxbHG0S2CqUlbIfMYMs3hx9rX5SdEnpSr1/HkAqLT4mcv1Eud1IeI7trxbj40GNDAVINWzQtICVkknQPpQ+78+iKhvfkN2gqlwJ8mHoU/VffFCmjyVN90UcwOey193TYNVm9wj0KrJNDWVoVt2EPc2Jy+JWuyPz1NaXA4sFoWsoV/nrDCt72p2hftA9j7QuyrafNBFtj8QLRZ6cMjhinxvwESqSykdCHjn7r9KlJ40tsARDBpyvUPlGcOjR9LSerksq89cWs/xNdXA4PinzEvHz1MuiOUoyr8XSxa50tlAjItcNOgumyqcCtMXOhyhlDB9/hvKIeTBWA7SCF4fy1ZMgQQCrjA115KNNjcAwbUYeKgWQNTpPgP2AmtlkamgXZ2LMb489yMHoYrIeiAEcfppVFSQhxaOaVmE1TACDxQyrY4p4fBRqKUZgmS05FXO+gxnJQczmUULuK6F3nDEfN7OSt14IquCzp6JjvEBuIqCLDtoumeeWqCCZjL2njasXwUSGVH2yLaovoV25cyVok/bpjgvl/D+jsqeatDUIJGv6tkShtDNPBqnsxo0PqwLRmhuXxuZicceX9Ay+oZZETguKpt51lNR9fq2trlK/otcUHG+Oa9CuzyOFYvvS5w+RMaE/r91Fb4qq3hLo2hszVXCQKKSWF4x6EqxU7U0p73DS4b/IaNqrWLh2sSDTES4sJmFkr4f3+bNZ+T6g/zhe8ojSeR1sMfKU7kQ6BvL/5FT/q6UhC2d1emHHIX/JXfxfqf1FpdZfBvsSj4jTpDSfYnGSxIylnmH8j8JNNPmw8TS1DsGkbgXF6ZUsKuAo0Guq+b8FAl35mMqzLV6q04kGIxTZqU/32x37DtdW/USGWpaMJ85AfvJvm0lNxWQedyiJwBbO5zUa7gxAr6oi1OvxKGr0TGilBTh+wwP5rkbY1xa/c/1nQ8NdH6326jLYwsxT2QmPOPgqH/I6ccS0oNFXiUui9EqrhRDjO/l1KB4hXSF/huyNc5Y3LJc5+ttNULedpl2RuYmY36+7lUHJaODxs+hoFWCj+dUvQmzVbP6HVSHSEA6Xgu6nVj69yKGkW8To2X5ljm14OaWOIzciDYsNk37vPfy0rThmPU0QMMMy7GG9qWY98VnhY6XNtvlg81tG7HpHIyc9ZqrTZzNVzlytAuYK3kM0g1ADwA+6a2gvZpHES65HwzyOl9h5DABkzCiE8+40B+UI9thF46tQHjWdxlEIFeUmSzDHpmWoEMFeWJ2KvB3ewsD4oZnCBAOHfWOkP+bGgIqtwbv8iHe8dQEUTAWLqjLLbVY2KIxPydOUbT/AQ662FQ/97qoq/EAylF1YpwU8hYAroi+pYsA5bhPHpprIEbkSNYusvtJrIptkZP7Tt7vfRh6AMHz0G8vd0I3sX6mwKlEEy62c65vwjKR0/9yf3FkcwHaJiNkMCIhj3o3XZ0WbWXWOiSeclQBakEkTZhe7UT6YhD3Y+BXLYggUIM+Ae+pxeen5EAIrttlPEpkpoazH4F3FiCUOqef+ElpFooc84GTcPqtSOiSrZdVrIKqKj4fTQCobiOx1OB/301Dpu/49E3Oqb+dOy5gwLhDmh4TVS+u1QFdwvv3UIK6nAqh4BzFRFVNZDCZLNztVzJq2tfeX9kM13IHWlGmDwGFocLUikFnLiZv+8OrXPwjMWodI8hBHBE8bCSf1vrj2s/2B2KG2IT+582/of32bd9/kYSX1v4zCnPDTVJP/MzRSluXNfYd4196NXzkzcNMwyMad1ZQUl3FoGZVhRRFPlfT3UUwlxYJ3Ctc+Alg1aO3YZX67wvdijNYerWZh0HcQQ/q+cEFKnHeG+Wey8F0ppQ1W5CD/TFySOG5RVvK83MEY+n5KIaj46hTdTDZRHtky6EMy651x//XNIZNU+3alX/IQrc1htXXUJymSasRvr7ffnn8BE626b79iY59Dd+Csq60HUQFjgEMAD+h0v7MbrF8e7ALnTtQfY/TdfS538bmRBISNx4Zdb8WbJz1nvCx6vUds6Wlr15k15DVQrkwqbWrCMTIPBZGVyXhlsyWSmKspHMqQmXADKNz24pQ1T50XIGvnfBt6WM3bVXtXw+oOdDwjQnbGjgUqUmR01NV838c3328G374HCw/xT7UJWmjNgj9LOuUEpKP+hupyzR6wi0C5B9Wj0V5MlMxfu+iRj4zzem2ord1/imVxTvlvs10rMgKUI3hehHJceg79M8fKeDXFFVZJZshuhZw4kWoYeTLer9iu3fQHGYGSAtEktgWuk1vWG5gyslW0OqHUIiCDkyO133l5wR8Yxqc3HQC+dXWy3DmqiJBjowtjK31qT751FaP8/KTgjoZ/uiunYGCBnpk03jK1FBz6lvGV5eLu26jSC1uDZtUdy7CAEWM9WDPNxL5g73foPCp8cFz8PKcYkVa5fRAxnID59DaDiV5PN9PRuAPGLu7e8TvtDwedddzd0dPY7lX7xUd6NNi8+bdFi00wuAa1O1Srju0r3N/VFG7F0J5zSuFJXLY7dLai2wd/+TBuKViTFgHdA8BgMPnN+ORCGQJcbfuMRDizOMZ/3EI92RnekPL9Eilnh4aRJXizhaAqWkFoPXIM9iOFaPbxHuuFSGSjzz+y5emYD9Gww4FbX9mvBNoxLx87k5WVtK4VOUMd+m/cC+BN2dWD0xMwNYipfmyANrfz7qW4Sn7VuBwrNzTbj5hCvs5AEBvoZBZ+5V/NhqYDdAKhldi3n4OHaBa7dcTRS71TDPLqG8oasIy1awIEkolepCkx3jYexRZeOLLmyjZZBwtGKa+lcE8IDN3vLcmn87smIFYWbgx8OTexzexv3Ut6gsJ1E5Ubnb2zYjz5LTBem95jMHPPu5gD06+G5MfoMAFymiCK23MH7BorsSWfIrkQmJtUAVauLZAixEX/pn2nu9Lvp0kHAFFMEUite3+6o4MtJmk3LCWzB04A0esnxC/WHYFjSfu8b0jvKc5RdNJJNmFQQwDHctyg8pY2UYOIxBT2q2ck9MwPt+IThrh8Bf0py9sipcilR/xfaIfOiaqbmwtj8W0s9nHukHq8z3lfrPOXC+MzY5nZAi8egUjL6h3Cc7fUcqwm7eNHWUx2IejKNxYjBxHFpC4KXEvp+LnGhPcv6usDJbMZdYd36jadM4pNTq2XJoCVfxQcosgwJhj2X7Ij/JSCMNnCXCbkkDKfG1gWEDLUeoFshLNEz/rAVi2gZff6EJ48DJ1lfiTf76X1cSPte7bL7e96CzfkWqEHbDxYVSB93Ds6SXmhNkt8KxyppkFFyzDTAnXZ2BAoRQRPYnY4KY1YY3vnFNe0eVGeseTti70CUErQAJ1fsNmLq5/bOm/DrXgxgWAZuQj8XJI2ffRVmkQm9ZzXoc5WteHfQGDQXrpq0tRQN/0PRHcbbkgh7km344F53lnWgbwByzxqfC7zaMRbBb201N0ncCKjldQzQIR5OopcwKfqOG4is+H6Hrlbh3srgcI4EQ6Ki1AbbtoqITceSNKAAm5KQfdQiRxQng0odr4yZmrpeJSxodHvf6m3pmb6etRuDFMLYTxXZhp8E0YwVKsEHriXUvLd8hTLC7Kite7rnb9VV5cDpbR4uWjHBKnIJTIdstvRrxUIh8L2OuNlfwlzyMkLJZlXcuowmdDh8Wm6jqqvoFadE7Z69pvAxL6h9OZHf0BBP6kQhxnCq7WObiq6e5ZQOVhjWVkrKAolOr6ahKoC8q7h0cAETJC33vYCBzNkjb3LxmWerfzZKpy6wavFBUihLEpkjnrYLjWqTqQrZ6DkTcMBleNZwPnAW5j3Jm1bjBL4juYRUQRQMSbn+NeSXX7nzP8IFcvQPs83Y9A3ClM/2Y3qDa3Tzb2GqbkFwcLpLtjO2uJFhwQQ/9aK2Nmxqm7+x6Bvcg1NAP/A2iPeNozAPwxGaL7OzRk4HSRrWJt+tgnmDlSyvDpDwByFraNVqD0Mz9Ncovks9D6mgd6shSDwVchUjcs5cFkhXz1+JqMF/MYPC9jaOFcncAhtMtMygwkV9RJEA3lGqy2LWtRgiNV5GBvpiILqXUq1Qb+TtQrX5v/JKllFYdL8djH6eMlsKGhqz1jwo2Luiri5dr06/hNLDFMQ+7OUwM7/Lnl+tLy5toCKFTNSyuP66kE2HEsyl1IQFRaA/iMIYadQRgzh9LWSbhRkVCr1WhHD8C9SXDsp3jpyxmxuin2jhGRCfM8dvBLtoC1ZZ8CyTIOCt82EjYDj8fCyCIZn/NOhXn4NyrdeMCm7oBahP34d20ltC0aeOm5fE9CGAOMAuli44vDIhOpFeZgThAu3Ta32xsg9aYSkAZMw5eLak4PqDavhd3YNczd3Adbvn5dxHIRDXeA/79TFtMVlPEzOBOlqnZHVfADNHa57ixGC++HcdSe0r1t+ruwFOzbLgK9/UAc3gcZGSmY1wjYvMR2RJgQNNDpALwaS4MEXuI2AajSBGQw4/8PxXbhVaTDBq9ph3QoU3DLuX1R2hJ5fXPTqFHJMBefxYa4hMIzBzKkhEUlp7VPJrt24HiSiw+DoakU7GVz7t6Jplo6hmayFAJqJvv2CitFvMxiYcGqYHi7F1j2fYzwn6+ZKQ1n1NqrURfjNTWqaErAhkc4iiMhIehiDGwRkC3FsFgSu1C4uASfNayLQYrrJQbmebrE/QPzKfuVZLE44OcBkWgCLMe6qpb1sOJW6UfkaSG/6n/5pO9yopdOrbAiT2qei1m0eUWLVFZGS2ED5MGt/3c0j7EzyU1qdQpt51oqTl3CEEw10p8z6bO0XMYFq5TA7d4356Qx5V+jEUvjDcii4JHuS2cZmHLEv6PNamLdizH/rEIKEY/2ZBYOQi9DHb2I6TdcOrWEQ6pUjb3FAMFKkU9adZzGn7fzbPM3yauCG9Qb24qaSElv+Jx99aBYBT+EJdTvrRLG3WJOsn8yGOV8vUXYKlQGfNGRRqZGQNGnFLGPrHUb/TrmWPmaDV/b5n1e2k0q6WsKYrlXIt5NzN9n+gGyblZ8l63rl7B8QfvWmBjSw37I5KjBMr172wketUqPKWT6X2vd8ZsqACC5e7xRKChBKVfjv6SvdbUe3ekN1irHJ0txRFeONx6vk9FDl+KZ9PlI9KV5KU2FoEb7pzdnWlhlmK2XyFLpVs0T7ZUPdnHCgiUwU/yQ75y/0EFlIwmOfG/uRndJZ2a/FdHdmtCyd0tKliRtgUdSSBPK67RNsnqtqcqH/WiIHu6MpNsXZxWf2yQhJIICPyViUs6Spku8Kr3BkRMyLdGw7t57JgdCsJjs8OTlFwCjuqipnXKumEuHHbG7r+L26A3ms3SViTkeV3V8+sSWUZ3qXePuTpxJSFwqNQNmv9IK7NDHjSimLNNOtWBj8KSy9/12+dPJUC0wupyvM8cjEFhzWaMeA+yBkR7A1zwLfJ5QC/NaCnGe/MLcU/781ixc21I8fgmYBxwZTLmkgGCOFgtLpIOnpS1BDe1GdfQE3G8Vum3BHtkW0DHb2GhZRjoQsvFXLVoO4KfQJQ7MvAXgegFfwuizV2YVW7r8CMbhYvXIeNiOom3BlO999fmqv4qvtVf0sr6E84niKavlHuCOlVXM1vjjCWDaCwNQ/4Fo8Iux/iCN2j/b6x7Z38p2zn9yoG6nA/AvzLi2WhDaurmeTk3vIRunf8sa/3z+5TY4VwtGYs0M1Ty5uYIcR8n3WKTiJkSDbWNn2/lDmgZOBuMEeUxfjbaQJM1fYpKR4ng4jerpkzSjcjyUcK/joVk8sQsr8plMcwQIRPC++EMlciVBaJPWYOefYP0XZf8GC2cUB2p3s5rmIg7qIIbWScBDW1gw9La05EcWaZXdU9UpB/4wG9j2Z143JbRaUl1XUexr/wewepYbxgyBNabTO1qO2pvoKxLPMZro/aTTEV759yAlKrWWAVPGoJNRvSyyGcGdu/sw1bwoYD6+QmnbkIU2X+6MXKwTeIDc/iUGnBc4VZfSiuHYkkph4F7aURiD76MZVhjZxJcPQjfOppvUkaSLREzbT9HeGy8zRin6bFIif7OoHxtVLe1Yb+RsjYrWhJj5/WqKYoErqAXeLgEHrEkqslKZeenh93geY01fA+81iQcbOccgAjUSeZfVFLh7d8xvzF1eAjrTHHC7uV0RCyvbiwYVnI5xO1zqH8f1IIjc9/UpsZXMGR7aG6h/vx3oeemZN3qNqPump++qpleLBBfCen4fsXgG6CBCr9yvr6t7wp8cSn0noRwL4nIfyMwhjAFpFJpjQpibRjDxW7eMP0W+wlsxpL6xBD+agIEv2tTxO/Gr6aWNT8LM7QLGxaC7o9Lv8uj5yclL9qb2jfpLWEofXd0y81Lhfj9sL9wJu+AfFVxIVtEsvIlgbjbhMU4OG/dGC5HWWv8EIlgOV9v4QMJwxQIInYQ6mHGqOct95qeakhbYXAdkyRnVl5jq7RBgqvPMesbaflnACeHZ1Ml0cD2sI6755BmTHjtINDx4msVxtcPrjA14dhk0oaerAN14U1CZ7T6As6dfaQn9VtlM35MLdi9izHeiT13KzHff/HPkwmEm6yjHTK3ANQJ6/J73WegQ69DFYKNyEBsd2A3SEYBzwvmmJ7feiSZQDT7z9txs2llr0jX+TKwdJxlQAY7C7yebVDwagafbi3aQYxFjPRjswFkQiYoc93MCp9QBy9jl7pYdZnrn4ee6HxhhPfNCKGs3oy1M8zgD/MF1W87J2bFH2JJgQyDylI5dReIK99tLTVGm/Wn36eNNHZo5nr7JF0yi2AimKbaes0cV2dqrrbCp1qJNwU6mnqey0BAWE8h2QlvmxPATRpFozA0AJKsPa5MT5w7ENLBaRQWvtwdyghuomzi+rqpAMouP43ps3SdYMNxr90dxvq4zQrsRUS0YViyZg5/5iRrjXXdzJdU2E1hSF/yWydfXmLemMmKc1R+vX6HIdqohKJsdWkFN2tr/HjwghIP3FbkExHNJUYv3Ai42+xyd5HWJNOUzZj0e4bSNRo+V/zU1XCnBT9eF7TieFYnp83P1bPzrUFfXJeKA+MPqt3rWPLNLZDfXIyEV2bEaXqxiV4QwVIBcBhc5Rtn5s/ntCBbSlz2ekWL7BG4tiOtfOG6TDglmT49XdNV0rif1MvEPK8cVmvf1ZLapYzXv+Bg9a+PkQVuVphd1CazZEDwHZ3FLmoUh1fegDzrcvE1kyX82fSDI1CLBiVePCO7GuOC3YZMnZ4zrupEPe3bl7se333+gQrWV7yXGFzZAggfxSv+Z0i45e1/UAu7BShYjfxJcptu0axs/A0ecF/Eh8ZSHvqDQHKiFOQmPtG+vvRFm4n9gIyMQHTanVhe89lz03F+UbbZgjhYZ3gq0OK4wgYApBHcqNYzB9ZHVuhTLojBy9V8cm0yTSmCrdDo3RdwHf1Pz6pMvLllmRI0PsQbICRtdLDcELT+0XJZ5sCmdl31agC5ZSacOXsihwsaXby9DzUxx9HEKRxUvGtfTpOw4DHEfhE3d1a4xCq/tJR8kTQ7RZwKAKDH2xnTFl8d4Qgiwbj35bbjqHyYKZjJ4c2KJALbBkYeK1s8Ge0uTf8vfBKA5J0WTyn6tCODCG8XkCFOAdhMeXdxUo/b1ssuOKvSk9kWPvbRYmadqgtU+ng8I8y2L+I/l9yW/aRRMcKqzP0tEZNrQIbOoVx+eVaxxCqq+A7xkhTuNhY3qnY05ZK8lo5WyR9zq8t5KwQm/DYfbLoz/T+eZs1W6FST3uLVNFhMVKgZeeF3WPn7neSZJtm4/BWah1e8eO9HMlrWn/WqhLWu3eIArRmAChVEE3WXc0VZdQKKBnSlTP4ynUP4ElEAADoAmNnKMNpnDEV8O9cDOCYZg0Y6zVzy/OhIrvANsnFWghQVYGLOdRKYdhyZJl7ZU+pcWO+QWr5tXvb4kSSMRs+F+BP28YDEYJ59vB1HjfOVhOUT3d7yQBYTvDEMNSA7zL5+kwz8WYEErEnMJYNF+mG04dQRpeATn22JZwk9bp6cuwBk44AikaNXcXF0l3+DkUcn/b2rpGxKSY+btqE36Lhrq5gcrN0btLQiDlriFhiiDx/7xgyGwEbjqTlveWgdJ93zcIObbq1KGA5ZFnwoxp76Lk/GpNfjLCVbtF86lhSOL9YyH0nYa0nVyNiTDPKw1TxX0WqRGUyotenP6x87X9Rc6m0fn4WQhdabZUgmH+dYViItDfaMGftEkO/PQsg/T99mBcyniREefsEqM91BMbC35CoED23/MQcfwz2vAH/NMLf2OBxgxGHpjamNqsPCZqqHzfSf3JBSw6oSWLAi2DXDvilz4/bgNmRvlb4PNLyOv/vS7OW59NrkBFYz2ILx8eeJ+Hk2Rsdtf017H/WTdMrBa4qBCfMhfBErt6vuq76KOn2FMgHtY/HW3aBOoPRTaecgkeQ/i5Ku6UM7m/Mz03x+fpM6fW8AHc0+w8WBUIsbO/tEyi7WtHOeacze6zKODOc3unslQFHzwNuOUWoyAhkP/9KKw4H97Gbma2gYmBuf3799wSvIr6CsnobhCnrL21lqX9KNzpmmLGdR7s4eY1z96i685MAATLLdSUSkZRn9QWac+PLRc48gGii1aXxrisv66TPed092+H+uvEcABFvYmOWBHL+lWJtkAmDa2zcwdMxA5aNH18BuGzEAcOdc7Trgo589PlYy16sJCnN6kNpuLQtr5FtFKC1ByzMXk324ZcT9TgXpoGyXIFL29pn3sCULdqdzbr5mE3ePQ5aD26ONfxn5t3bFewd1aPHoiUWJyYs8D56AiboaIDqnzBOKVSiq9flvpSquD7jfhCzj+cSRLloUmasC6z2PEbZaB8/9XJganXWU2nSNLi5EjExeBWe3YwTDjOka/OYrKDt5zYPx62AS0e5735hK4xgWPvKZOp4xfnW0lRqM1vjPj7KJPWiYAn9PLPm8sWgpUwhwqLqlwpiL1dq0TxqNlIfyty9SqUbofmt7u6arZAAwxnKqUIv3Fp5nI2ZqODlWI8FWVn4WvSz9KE/9xkCIb33nQrX3thpdhH5PgeAqQoFpoELsVVRaZzfcZXijae9cQExNKDgpLirSKpzIa1bl2F3xxRIgmTpXSL6KC2+p32EX2E8yVLPCfdXeUfBiX3XEicbRXUg0rM3oiJ6Kia0NPgn+Nxm9pmI/Qknugs7Bt0RvnbY/5ZVz6LGvkE+Dk+OV7uvQ0q+fg7RvMf9RuoMB6+jB0yZsAes00gNd+DY2OMz4CGN/pkJt7C4ph01hEdgiZiB7HpCuNOy6Hrt9bY0UMqI5er2AdQH0OmELHFC+y2kQsNR2ELFaBPEWBkiVIzueG+MhL2enWSX2c/lTjlUXEtqVnZjadquynsR6saIDwa0wzdD94aKrtRnj9GfcrkMiwCxPNyyvnZq5Sk1TV3cenK6xRTLQzNy5LRby/OxwAs3CXdjg2CVW1YJC6ntqr7VYxPZUrOKbvwC4EaUPdrKbvNt71Nwz11rceWqcbfUWk8gOUPLQGS0i+z50NCWsvWlTtVphAjKhFmFh7GxgjfxXZt4C1S/RqfJrdElyLT7F3qSZOMdW34I8s2xmnpY4AbqAD+vrOz1ImNXNnnb2xyr0Q1+6jYlZo3TaavijWHWzLOGE43lNQtxvb/HXvr3ibWyfrxfSdsz14PCsJ7GFBmS7touAmpCmTeFuLTmdOwi54ISCtrADuAPZl9OxwBjKrqQoiSc5d/5oMWDbAlC9N0Vf7VO+lDcgCWUZakVOWzk2t2HIamUa0fcigUpaOlRjxp6u9qjZDEeXgqyv1i2nSnFsJ4i7CfkqlDBx1xU2xfktSFUKbi1aR05mMcqwFRsj55qJ59shqhAsTwbE4/fFza5rstieJZW89Lqsj6BkDnKaPRIZZbVPRwFBaJf5y081LYulXgfVnnUDmM85ejB1/tgRsGNIZiR1JYnT72vp5Av0+DISVJC2/7l0IWnD0pCGd+rXanS0teQmENlh7IdEIZeWgE06QkioCgYdeu0qu/gYfpo/GR+6yp6MHbmLtYHtG60quAQ6I38+5kl7RvLnlqLmCjMGn/NitQkLrBvNe7CKhlDb7FxQgWcM63RaD+xfBVcFQN0SIgxkHSeXd/h8rkBtQyiRROA0RsJf2B2KMJrOYD1xk4XJId+iJ9NFcS22sCvlq2olbOPc2ZHnJ2dbPVdK5EzO0PHAPT2WU+KGX1AYG0gxZOjYJ+jpEZ3CGcwTCU4E43NiRxZWJscY+3yFUaseEOE46bDaPi4AexyYN7QkXyh1MMav6qMuEwdiSc1xzlL2NXO68A8bpJmJuQ54EjiusHuraCC4fRfQVIHc4AhiWYlrHH3ut0h0PhwoO3epvXdC12L6/ioO8Hpp/Rife7wztjQ7Mrj6OCUYZesYHofh/g/BfLlyQqGsWvyll1OfijPRoJXdbcxYRAf1vhJG5I4Z5mbFNIWpK417Pzock/QliV0tuZZTj8cuLWmFcwtmP4+gIQ2vn4GbsGJ/MsovNIIC4g8Z6JP9edL4mfv3lWRnltIaMPybq9fzYSBiPWvgg/gDqhKNYPPhsiFXsH2iBGIKXPG7WAnTNICNkm3HQrZQdRBofYY8UOhBTmwCTj1iui3mN7trze9/IkV+JRdGMVEO8MqSkdAwTc8/hb4C5RLU0i3JTJsMJNEi/0l2a5XwSfEy2i8AAdvVspNi+bnuBxMQDbr5nY7IACaNyBZmfSoIqYIr2t5KlbcyEEcg5u/owExWJxUyGaEUcIGgAhNm8Vka6tbWkmXB3HLiKhuQpR2FWifpW/NFFXXTQvVhdBTzkQ4SBh0Q3LSmNEDPRRz2sLInFgjZI2lGk1ADiRI74wmlKrcDTVw9lUXqLlZS6UNcQ5Bw5H9ci6ppsi5im+fBS/i46OtgzyrlsbUMpOUOoeoopV7ufQsj2kgK1ARAvnv61YmOFuSXQ34zMrpVwO4mckZB2jGo+qXN/b8vnLU1D2Jnf2dLMNdylxAPPdJKQqjao0U9IQTamzwysILenHrpIKIef4NMKDXyZvPfNY0YHKAd2zYRFgy5hiPzZraY52Ae4SXCHTSaALps3OMktCclqYEYF+JfiHa6b8akPlNcHFTIInieEm7A9OfWj6pT+kw3is4wTZ800EjkX+8HxK83aFrBGr+A501PW5k4BPQ10umDTlT0juah9m/+azxZaA00oHlC4e4VyALCRg7IWj+c/Q0Mmx7H/Mm8mV5Fo+fgkTee8DBJRyPYCkAJC+c9pAy6mzVy6nkL+lXw/bAiiJ4Ij6VkhWvrYafEDKF1fhG+kpM6yjzX8M9y44YQ8+DLOJVZVYKmWF1yND3L3Eg2dZOtDEqLgvVM25b8fzX34OqAEzLXhtvkxT9kIzDYV9Gr2TA8DtuNvjKIkau62iBQ/BI1ndE66d7mJFmyWLG1HbKhc31CXa7mcNCKvbpjBfc5MdyMUEUTaNvdr5MxKOl4+esHxWq35VTqYFXOai4pBlY8bhqxAjQ2Ut8bl6tlrGnc1JAoRKwzxdqrj6onkSGJtiD6uYQBuutnS9izupFXbROkKspWPmwTBnjuh0nYSnF894EAvyAT+1CZ6Xm8x22xstLj0LGUQfBn2iQRb02tz6UuwpGw0LNljJiBpuY+GTbfLjauGU2jhXMCIzoxgk13cNz71IFfWTVwiiZ/DxqRbsHc2LZJ1SjAabtz5Lg767XuW+TNejXkfV0EzoA6xJuzLXp22LsSsC9H+4kRE9WMYXmYWmXfgrqZ+JU720vYPHHvpvxyyGjcqxDyTT7qyvQtsl4n1I17thRU6V3NCTisa1h6jBOl4llAF3APL7URrd9O3T7e13zK05NwfDwXd2tx39/WN8WvIrUd7+LjcmUeNW6eTScVP52ujl2GAqCDFxyhMyaT75nrNRmnKWZIAOh9JOp/+FeR04A8aa0YWVlbC91w60tqTrFyZtP061W6IXU3kfEZFUBkDxRpURNQWXO/ScaEQG+LK/BgMzd3AoKkMgrwd0EXcsK0r6FRUe+kIHwQEO/EoJVCGKcCmbM4Qjo4BileSta0HEb2GdBiktNV3LhkmUU8RnkiQFwDQpDTS+sJDwX8hZK35GrKLZaEXsCwpmfcW4DLchw9xxG6TdyY8/XH1EoTYElR6G48zqif/gpC9/SPWtKLPQKthgj3BU6oCzFj+m15Bc2yDrtG9VbAt7PTo6GhHFpovBDmByXcwlIVmIZgM/2oQJ9WDBnXI1WYvmwJNw6/2sFr+F3EFq4ww7XETON7c0imjyd5bRMO8cVau7feFxNVRAXuQpKKq1olNCoN2NCcUMLsrpdtU4gglcMJBwJQdwNZCx38PFt4TDEoqym97TJ710PWrU9qkVLEkd7gJ+w5Dbk6g8oQu797SdyGdFGpG0aO+nNSjfki2kMEFb5INzRwsk3/+0kyOKHPnafb1n0LvfKfXDEF8mbOruYZWC4Jkr9PXrEkRNq6TqLkl3HLZjQC7NCraj6p/I+pQRP8lbNfMRPfiYez2L10tHtJsNSEhAd5pctUl4pVMF4rXgxczEuxRDdHM3j3vht3o6mxPUncDUku7oG9Fsre5Iuu67Xlv93PJqZYiGjmWRSJYgs6pyB259vP02FZcPQ21k1wVFMKQXdlDBKd9Bejg07mrgGhS/fbPyC0f3uBFEvoOFSb6AmPZGX5Ncum6bMBuvlZS5ByD6GWhnKCBTE4YlnDAoQEEDpLGm6AQM5nMO77CrJxYysPGbkaIuOOZLP/IWIRPohQEmXLDcP9LMnNqqRsH4rVK4U+t5K2pjLA+RqLDxfoOiW+CfImtL4mLBOMAsBC7xkeDjMWevtKjm9GduofaVsAywLGrIhy/aPENKW2Z7iQbit1oQ+uXvrw1rzdTrYnzibADCMVROf5XvMmWkz1E+EWBaYrt2dHEOHaxt5EXiOFW908qL/Uv3859UYKHQGOBpoX/e80Hi5svZb7ZItjowawZ8AT/w/B3yaofcXrETsfHqMy9E2jOV76OfjaMcO4LasWSwrh0kugjGqKQGPNJnukr2Ygojrnv+8pDIJuQe1CVBYMI09RnoeOWyzWfU5AqsM8tVXxh5pqQsAS0EVEC7RcyltSsHaMr2+BmWxeYYUtrWAhnEOmxoIuW+e9vjpOlNIEAV663WMsuKO9GOFUSpVlU62MK8bi/gf21afqAGOhUOSNsy1I33BnT181+zOC7n9P6s4llXN48+KIWtyAbHSCMsQl91EVMrtTY59s+Co0e+aMG687DTTPbEHQgINaacbNFVn8w558RPXSskQ1QdIQlbsyPDRG20D+LoaU5LvYzSLeh/1hPA912V7TT37Jue63Lx9/gZyUa7hWzeSH5Dn/7phUL4q+veGch8h+vCF/2gV4euQ+Uv498qQw4b0U94yk2WtoVpZh9enfUl7A+fv03gqhYMwo89Y+QqTDyyVfS8ss6h6gkV3/YB6q/HWtJXRU584E1YR7M+zRPI4YVdMFzPgf0hFzr3i+Z6Ao2xJeIxmclAeGm7zqLBDwfdLN8rsc5zujOxMg0ykHCDOLv8R0brFcPrTWb5DnPzm6lRWmOBGnepoXoiQcT8W3m492qvrr6iIGw97xOCZAZbN8H7cZ4W4m9DixKr7w36WiTNajmJf/3mhmOmNmKZe45Nwxkzug4u8ee7CKZGzNpJUyI4HWRwiyyXREeKSUsZ1pY1Q65fvX1qpPaHeLIHeWiKnmQiAJSKvvKEYl3m1+A9Q5FfZX+xGwsRvXS/LaIjiPDh3mKtFk7pMvKJFINNh6Z9UmgOsPfMOBuDj9cnDCsk8h2fFKnAfn/S/qxLCNwFJGqzwijDcq96A2KStikHljSrBAaG8z9gBFkX5PtK7IDTSl5oik3tTYmwE9RJD6wQ4FS4+mRMblqmdbkM3AqP/6yXKVRufZT88QQkLVUxm4vUdm6kralVQwrSI6TSSswI2NlrXuFt4+giTHGwEGNsRPhf/P7uvSohBJjCd/QD94vqn8V+RXDebfUl4Evzx9HfP61pjaMt3y4Gn7vXQiGbRpx8+2mfMMbGAF9nEyy4jKNEsG6kfkdlRif1cnDLziwsf87BsI9CdjrA08ll8tRZuD5lUaknkXWl/m3L6yHP/Eua35ETsdzg/5aoD/AX+qjSCGzmu2TfIBZv3g6kb3pf6kJ7H4pi9eFY88+RK3tzFexdQU3gqbcRKabtawvaAFXDQ4+AQ7YmQ/Xb4hOjhkdDWKNCnEfpiB+rQ1Of6DKid3+SMKp7QnBNdC136/t1a7ZDT+bRQYU3ACpiwkFGN2gmMczWSHf+TSm3ZX8+GjIIeUjbXMWLyOjkr8D7+TJVaGomDF/I/Bi9QwQSKwaQLiYJgcXFG9xDTxROw0+yTrJNSwXxPAjfu4wkynyTtj2So+znMjFIC+EqICYSeg1KiG8Axe9Ginyg/cAPckNvYpZGzNvA81nmT/mB27U5GRauCtbcIhXygm4NiZAQpz7kUEkzyat6cvki6pjJrSfrqTdg8cdTdgLi1qfmMjlQU5s/od6oO00eLbV/wC2tBYw72gU1a0GKko++N4dGMF6MjJoRfAS3obZJX2Sut0bzqBRXQNHW1Wn0/f+A6esBMSB69pN/8vOy3oas9/38YW9FGN6GFKdCBMIC38c1YvxmbnQnRNOz5V286tCsZyDehMvoune2ICXyXvWjAu9+Q73U2J5kmCHlaBiV2x+0apoiG2T6WAFeW6HYHbkttrZ6x81P1oYFxT77xUTmubI2xfix/ogvGl7X3FuMnMW4/OXdi1gTCzAPC8UuZyMWeBqWFSzDs5zwy/HhUUWVWiAMY8UlGNQgwzEhOcDZtWejB4UCVjtnZYgHvtMafFU8GJU5QPdEpzj22zF9cC6vW6Rtu7f5ig/gld0OIirDjhYr9DtBkGiBtky3/xzY60o9sUDQYWCioW2lTBAuE4taUQG2tjIBmEFrLgTuAk1hP+1AL+RlgrEByzIvjh3mfJIUBHYsSOEHrSAGXYwa81zY+I87s0Nks35vVJnqXw97PCupO2enR7/sPdInDkBd1kQ5dTG4+m7J+0hFPdse8C/gFGbbcWUzvYtaoJhRGLEokj15fDGp6Y04H4O9ka+ZtLmz/cqKdfX7z8FzmhpO/gd5/1VOyMegR/Ab+7K4LDjCf91m1Yr8+tAEiMRQGqb/fHBRW/3rFBTA2pb0hF+lUSsMtCBlNf4UD0N/iWVeiD2h3XXSMgcUkFdzzr3cSRA14ko5dYdX9bsR4XxNkmWd/fYfJYTq4fqvwcCRRkzJV4T4WtPJ/WYh9r4aN1d7yIIA+5KSrNjNuhIo8/YPb6m1hsqhZuKQn0oPRDkhYHlhPwpo1grnZZyaOcUQZ2mV3ASbuZayENghV9uiRazyK3ggAgkUbKf3hnohilSW0ouL1lHSblAxuzk3qFuiN/0Hx49tykMZWvaE0VM4DqG9LS/9SlBgHEVEU6wLtm2qpjbDw4E0KnDM35pkcbxDd1Foll9DDIUSLJvko1g7MOLVQksHBkS+fzx9wie1DI7howaGYKb2I+xtGcdIFQeaLW0EqDHFXwkYoAYwPiYMFJPldEWoXx1gmk465CzA9xkLGtVUgjjgv93/wDjUYEMs0vu2k7U2FCzvQ8qz7Rm2srImD+of0lwbfZ7xaYmvXM8uChEqccuY2clS9WRtXMKBBAmNjnSXOzYmPgTRNcLPIl1qbX8BFIUbtIubZOEAVkZVfmuJCTd97Nnnc16TGFA478RmoqjuqQDdrlHq61NSZgO4d/BbRqdtnCbjxeQUjYxALVgIrcBaL5DKnnku4g0qEi/9NKxjrHZevYj1dHuWyfgWFIg7x4OT2+IiIJnGHtFOE5Vt+aVMiros4vEMlyoQKRZ1uaYa87lP4HWavngpjabUWbRUWNOSanFOmB80+EtD7hP1AGh60y6BMq+LoxnOZREXBNPgimYwRcfn7AnhW74Fvt+9aFAi1oOAY3W+JVtL389nG7hIYWT2ipVKFPl3BXxyVQqyX8xn6d4euMCTGmjglEYkp8VVvxa09JNmZIe0rrlf+J4X0oD1wByDoaHDyR5KH04175OMP5czLUmga9u47E9C+Dpq8P1sFj0NyF09NxFyC+z21SeJwrkjiaIRHsaIlART4o2Bwl6/QsTCyuJ809CXkrTcPz7LttLXP+L287GSXClUSP6JpSj31ln4X4L/JNEpreS7W/+YlOSM2QmSiIbdxhG32nJ/w5WM1yOMMwqVhsRlG+KV7RLYM6GOWKLtRfMSy3NDLXJBxdg+igcmJCxZPR2/F3HjUTnYtCJ32Y11CYQC6Kax1ldASiMFcX2Aae3rEVWns+rV8OOqP80/m5W0H/3AUqcVn7waSUj8vU6i0wO8Hiu7ncmJrKmfiM7w3FjSw+QaQfDc7csy3vy78kEezNXIK2JALXJWN1wMyb3GTYLX1zJaMVj4pvYEH0cqv/DEzlncTZiw0dc9l6fMeopVUimWyy+UUDA5UkL/wPv7iOrkgTxa3fJP9hXEPAzlDBiPQehACL1UHLJfuu31vOLDAuUZUgXhv+38KTxgOVBmAzfmwz9wj0AxVeU4d5SKfj0CvX/X/8O/U0kaS/W1jgS9BD5t5yxaUhGwQpWHcM2SdUVo5SYYoCGe+RASR5wLP41xg0xzZy5OiC8iIqryXq5zUuUuX7+GRn4FCJbADU7O/YZG9FAe8TJuysXSL9Q22Fbv/vHPUI/1BQ76puzkGJuogMl1+XDmxWv9eL0BOZ2+bpVWKb1PsL7LC6YoyiKHcP/rQBXMWxd92slKusssm9ET1+41XyEOqOeJ5D5QEj6xLSa4WHjjc7t+CtJvq5fxLLuHLob4mZhfPNk7icwKmwn5aQWdncV4RTXyLAr6ePpnj1+boOVNPnMAoM3E4byYeCDp131JO2Cq7otSdqIS0Q1lkEutBf9wkBHoQoAWQZhbhFBg4VG1Ezv83sf2d6XXmJfvows0PiLRNMLsK89xlPVbTDJ8G4TUnKLNmNBSYcg9RiBwGO+uZsWBDBiSYyjaQnGbrXBLVjI0d820D+Hk0/ttdZlRxZg8OguVHdUkDIjR2PcJ5QtGhgAqB50j0R3uWLrDLyYkeugDZeMdeCLO6y0tw52xlXhqoR6OCIshdieiW+8UXGM8daVL5VBhQsRQmgFboeUqN0Eem9EEnb3WDUf1un2DykXEIzPdjBuTTBU8P4/0mWcHDVYb2qu7uuU6vK8pd1jvcq0ZcgRejokesF26DahzKt8Y1TFg2piTobSUtWDJYgLXgOJiz/Bh4rXVm8FqVtBIU+6Q5nKTXZg/PSMKB4y/BObPS+YyVibQMNnmz9WHPX5c3A5ryI3/qUBDdhnf5hoyuCKjXLXcz4u0juQ978owsJfxW6a3vxdpcSXbfSMC4XKvPXd/gruKdi5pEcEzgaZpXsOq3egI6AQjC4LDQgYZl31YIIBrqpVQEbOM0LDoBZWO9Vv1Pty3rJg9/sweiIOsqgBJk0BJ5x44LXJUcnv8agfHh5ilEezn10L1mOPwZtPqlGPNxB/ftODcNJxY2o5nnxvRoye7HMULvLeCdE+pFz2oNMxX2uNixkdk3xqdjD735Nflp0Ex2cfakETX2os/Hqo24hr0sBQV+VEzryS5VDR17MSRO+PMfTk0Fpx2xzUktlyGw83R77q/a4aTAu6Ib3YsqXezU9u2TToHiMPwhdNayJR3ItmRQ9UJmjxjedCHYRSFNOJ4hNhEgXZMfQwZP38i5L/duW70G8m1JSPoMBrqgKcOWGpJFvAYfB+9bWnlypzBJ4PIwVGJWjWGmNRkdzAkF5L3eBONI4mo2GbCRf8xCbuoAgB7UPNLrDbD0w7Nml8axIEtCHy8bpcS0dWgau7fU8izU/z1VebIj1KlsXJ172ghuAc2R2VyA4eFTYLVfdNZyKkqEO93XNaR/p3Dn5cB5C25UBh48WCop8Nmob6/rneN6HJ1bnrmsrDz009dw4TdrzBwJ5M5YxblelamwLTtpHSEzR4vMgTf8QCl+aRx7lHKFdCMLrqnO9jk12z6NFsf07qQH3/T3UdK6jH3bqjoWMYkKPm+f+tTlgPrhcB9jykqSXl6OIuhQIVsGLLINhEBl0QMOZ0W81sJtFu6asNdT9utDLBNBHlXKQdahXp+gYdaVZoEVFZQv9pdlUiLcD5KucdiVpjSlvZ5vhrn/j42fcwPzhrMT5HIlXRZFVqMb6Ag/9y9amwhx/OE2nqPEQWt8FOw5fchoWpGiNGZdJB8DaD5PQRXT36rgBFIgZ/X19MiSJg0ObWdjp0tPs0ZJ4EvueuLH3ZVNvud+aRyHLQa2EPbMs1F4N9V4yug4+rAtYNQu8vQpyC+q7VUQY628iOIdE/ArLTJg2bcc5sLWUTofKh/1OPVQnWOZw+w1uyi6mBrsverVtHksA76RN1C3ECF2B2wZTheuYsugYcJmM9uQkoW708TK0A2zVpKsRaeu3PeVcyOxCMvCx7hn9cnJJcvSf1naGRQPbPZfOZ6CcblozwQHMWDvOGQnvJtlpiEl53l9HLQVw0qHIQctUooIURf3B8LaBRdN9s+Ag2Ahh+q0Qx/n9noMOgySzELP2x5XJgtkGVlqz1zis4P2h7c85I38gVOcuY7Aa5aBOF53LIlWNac9/Y9H1J5Z48ohvfmXW2UlkggILccXihMnCjZ1JaYx/MiDlL2jPYXxDBRVvlJb8YbwP1FzCneWWcZEORWfMUbXsKOrMeOk2h0kA/9iP5KANREW2JURl04aybcGihGDT8GtfAUsbsfcFmeN2O+dbs6E0v+f6juwX3Y5yUTw9Rmy4hP5XOp+IlLI9Z5eii+mYIzKtvWT/gut2wcGqKRcaI9/8sCvXXVItvGN5gCIQj+EjnhR4vM1Mi20TC6D8vDqFpYlbiA3DLZs2/mO5p5Mj/AR0awFFpz+MOu/AFKrpGpCMkxpI6TfCHaLgb+zwtrmPRWNAzeFXpdir2o2RXRUlKHrpZNURIqD73AQloaK/7sH6JwF1/PALUsZcjRX9OOyr8T3Btl3fZiHNzD0b8lfgQG2wJgt+3i1mCnAd1gsbDWQWIw+P68ArursMeYe8w7whsIAijrqTOuG8Ia2TvBQvjX3MJkk1XgvK60ZybvJc0WK2TpzdIQBV9z3fyzQgqYpQve7k2yNIcgQyNROSP8rzla51hSQJWT78SF8hfIlXV1JgyQEy/ANz6RZRoK1VpGgLWZcPkmFcHc6j6L0IkInLlTGc3TwWdZwq01Dt98jCo+gycyPNiCp8V9Pe47AMJE/1wY3FHaBIc8WdZih5PpQVBXzWFvwOt7qjO8rOYyBneOjtJD6UqdyTn3txKlVrc6b5I5cZ+15gEOW6KoJEby3gr2WQ8AljYWBaT6KvD6Xkm0TbYKCzYMbFa8L8AjepHshdtwKHMqCI/IkmRGcc2i1+nC2RRR3k5atD9OkOcSd/hxu2sAg7B/2SY0Ms0MmYlMJlOmuzNeom45OG+yS951jUmabU3nM9K7DLX0BG3K7gTBEKjmpPwwYgkckBQyazN/dMujZsKsPcbHeYg9jkjTQtpvI6b5I4vm1pn36ZWpwndUVKKCGz213GqS1CJjPFi9e61Z26gNNE8lvUfB2e8a8c91RjW3wCq6BHFKzcVhRhzqIFiTMdL/9XgHMCnDD0pkdaLRv4ct3NsnpMhOd1Dlm6qlNCvtN5rbhbyFrxkj/4q1tvC2KuJ14Dn9zNd4jT/FmQdsCRCp1Q6QacLGqwEJvRCU446fniehqjjLKSfk4wXydTJKYE9taCN9Dx1+Z3DGuomFk3BOmDELKZVZpUDBzlowDkUKtXYsGk7eImXux3cTA1W89o9onTYF3f+z2xruTeJO7sRSMSPQPRy3a9PVWP4yqBh9nPcA4V4aogb62eSEgbPUp0R2CWe8610LvVVTcDOV/do5YLE0UibrJ1A/epoBRyy69B7VORCqVxAdlH+lsSPTkMdVXKM8lyZ9k6x5x3EqikxYKeUZ90MgiIrcKAr7JcFcfm41xZ35pGATec+k5c9kLdwo2N3cfyO+oMGSj0HaGXyd1FrMt7WcDXdHQRZPH/ohNXvkCOtzOtFJAaOsp/5ireskPTdnuw8NLWEM841Ct8DytegDDkulSfWfC+CeKn8RKw14tLHp4RL/mgHOiDgqTb7yrLhDNxnvZkQoN+EYoe9Hyg4ZDitN01lbnoLoO7GR6KVDmaU1g1uc+oTyOHbv/Fls6RtcnBO1t9k6yuaLRumhq/gKDgRUBijLvw+8XhtaYeXIF763a8vPRN8nEJCiHd1UCNWlETaE2iE3TDiMq7OD1U/8plNH72jFiy3W+Q9+86W23QOTarvgukZcEbVFtKOClEt7zTpKJhRFtMwgN0fpmvg+iudfmEMqf8rpwrKTNAhF0zcJGo/naF/JANzEodA+MXwtjvsG+CHGPa1LYENY/YUGQrMZ7qt1ij14DtcMtj3zDBl3IPRU2iMWgATDjmjV3Z4UqcARP5+qqSXSfnZjfgN3sg9uFuMzQ280c3ObZVos/4efpTa7x318n5S+Yii4qoEXG2hyRakRb+9utSVjZ95ykNMuU1b+17MWfcUj+5VV6rgF+2GWFDS/F0hBQwBphc9+uZZnJSbGax38w2ZHWVAS50/HN0BudgXq407NpBqruf3+CvbXPuT/I4dJiNZWcYh/euxzwB0TSrJIRXwHzaDFCn2VeIEbUFXiGE1sUQtNGGrYk53q+JJqn0+efcrz4eruPsz5FdvI+OdB2J6k4LykerFMLyxFfvubB8CbgfmcB9/S1ONbpypm0d6FBDoLQcvilKEexMKrIBclKNodRbsnbRUOgI648kSyM/SYRM5wv9aThJU4jz/0D+qHN9B8IDTba6VK+qWnkcp45P4HSkOKdL8XazMIqWfcAc6ZK1cuzjsSnNvB5ujCizgU+wVAxkS2yrjRsGbbpXTcvBjNVN0ezRAIAaL5wRqEhO28va0sRZ6KzOSodaGM36OVBJj+33dUN3bZP4AyyK7ETikxIsLNJQzCo7BNVfQqI1IunQSw1nx/gKJy3Ms6DovSIuP6/p5J+HKzv6gV+/K0r/MO9nufSSIltozU9lLtv3B44hpWgWuMuHZvjCgamXxG7ZcePR8wfYBUu6m7FCPda/VUHW+gNAiKy1bABUjkFhuaVFsuV8cV8r/BvnYbMV8YqhAMFf/cWM1Y4ITsgiOFTUua8YQPAuX1cXd05pQomF80WMP59W52J5OJ6PO4LCYf7rj5mUDRXZnnLPPjTEWDHuvhEFYB23vSJMpeeoORyczoJsxE/4nGQsss3KPRh+uv0UZokayqAe8f/woy5u2o6sgNDBVvgH3ZYfChkgA/qJrwQ4UoSeTzuDitlBqLV8mD7ckGpce3EUtTmYvUR1Xo30smk3N1PP/b8oPFcSxrEJjmuTQ3qnky8Ziau00IwDVgGNK+9Wsq+9ZD7iAVSFFiupqhbPYWzUu2dOeUn8NTSj/qXqar6vLRl3LuvHr02XAtFjsXeHB7i//s2gg6/dn+c+LS5a1RFdTt7h5JxgCLN00vD/slhkWx44wuK9j8bIVD2Kk3bKkoSlcYTpOFmDbyFVPal/dAnw1DPQmYOMS1TcKF7vnlOcbZ169xdUOYIPVSIzQQjQcaMtM9HhZgrH6S/7Cwnv90wS9xVfVQaFRir00dKFkJqZSpD54JA9xHX57uJOFapMBJXHa/jIAh4xJSmEtBpo1M5VCZkl2QM+hj3wJ9ZLC6NzsA9O7IJ55ISv6doJ2bAeAGV9aoP76+FLX7Bl/kkw0bBDGKgX3IvHoMAPgSEbaT+KEJ0Ubdm/U8cpAvW15CpTL6N+i/uxDIna0Ei6MZ8iuyahZUWlF1z7OuIBtsTafiKgkyJw7Z5UKs3U0wVLd5lnPy9w==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
