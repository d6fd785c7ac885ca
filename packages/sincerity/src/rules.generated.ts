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
      "set": 244,
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
     },
     {
      "where": "here",
      "set": 267
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
     "set": 268
    },
    "heard": {
     "set": 269
    },
    "unless": [
     {
      "where": "before",
      "set": 270
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
     "set": 271
    },
    "unless": [
     {
      "where": "here",
      "set": 272
     },
     {
      "where": "before",
      "set": 273
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
     "set": 274
    },
    "heard": {
     "set": 275
    },
    "unless": [
     {
      "where": "before",
      "set": 276
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
     "set": 277
    },
    "heard": {
     "set": 278
    },
    "unless": [
     {
      "where": "here",
      "set": 279
     },
     {
      "where": "before",
      "set": 280
     },
     {
      "where": "sentence",
      "set": 281
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
     "set": 282
    },
    "heard": {
     "set": 283
    },
    "unless": [
     {
      "where": "before",
      "set": 284
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
     "set": 288
    },
    "heard": {
     "set": 289
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
     "set": 290
    },
    "heard": {
     "set": 291
    },
    "unless": [
     {
      "where": "before",
      "set": 292
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
     "set": 296
    },
    "heard": {
     "set": 297
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
     "set": 298
    },
    "heard": {
     "set": 299
    },
    "unless": [
     {
      "where": "here",
      "set": 300
     },
     {
      "where": "sentence",
      "set": 301
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
     "set": 302
    },
    "heard": {
     "set": 303
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
     "set": 304
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
     "set": 305
    },
    "heard": {
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
    "id": "happened-broken",
    "kind": "point",
    "finds": "happened",
    "says": "They said what doesn't work. The letter doesn't speak of it.",
    "question": "Which thing failed, and how? Name it as they did.",
    "about": "broken",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
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
    "id": "happened-cancelled",
    "kind": "point",
    "finds": "happened",
    "says": "They said that it was called off or refused. The letter doesn't speak of it.",
    "question": "What was called off, when did they learn of it, and why?",
    "about": "cancelled",
    "why": "Restating what happened shows that it was heard; what is left out looks as if nobody read it.",
    "match": {
     "set": 311
    },
    "heard": {
     "set": 312
    },
    "unless": [
     {
      "where": "before",
      "set": 313
     },
     {
      "where": "here",
      "set": 314
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
     "set": 315
    },
    "heard": {
     "set": 316
    },
    "unless": [
     {
      "where": "here",
      "set": 317
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
     "set": 318
    },
    "unless": [
     {
      "where": "sentence",
      "set": 319
     },
     {
      "where": "here",
      "set": 320
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
     "set": 321
    },
    "unless": [
     {
      "where": "here",
      "set": 322
     },
     {
      "where": "before",
      "set": 323
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
     "set": 324
    },
    "unless": [
     {
      "where": "sentence",
      "set": 325
     },
     {
      "where": "here",
      "set": 326
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 327
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
     "set": 328
    },
    "heard": {
     "set": 329
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
     "set": 330
    },
    "unless": [
     {
      "where": "sentence",
      "set": 331
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
     "set": 332
    },
    "heard": {
     "set": 333
    },
    "unless": [
     {
      "where": "here",
      "set": 334
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
     "set": 335
    },
    "unless": [
     {
      "where": "here",
      "set": 336
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
    "set": 337
   },
   "condition": {
    "set": 338
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrL+twgFedABQET3DQtOanjYtKxcN26GT6bY04JlQzZZP01N2SXLroGseBfb+QiSx09RLVrVY8d/S6f8LAqTIPUMIXZqL1B1SFY2OQ70jW707mWzy8Yd6UJ6JtTlUAmB3DMM26E+9k4FB3XNdD03Bjn7Npd32SWlDAJEG+2Qum/pxi7ryfKC8PWCzuR9MpUP+pSKguVGYXzlXrVyanNVmnOWBNBESeH+n2eyr9meNIWdF2N2yvLhhDfVtt/XNVWzVUnU7g25oTpxcPirDKbw8QcRlMSfuAOLdhl9/YJTgy/vIbABGH3sLrC0EcQtBUhCZRdFKVGpXzdO5L3zzfoh8wV+qYkdaqkDYXAP+0E60bFJ3Zlp9XOMAU7O87De2quNN6TcXds/16VoAtp1ur+9b3cFZqE60rvKqDA418LVZBg0t92INe1/TjoP4VFXXbJPp5ReYmSdzluAeVlMzPlW/MqEoA0NjG7m+UGj2sxhwmV74V68Qih0Gt/m+CqJL/r2VXOgBNaDPLHcVu157kxYeclDzVefTxJqqM8g1A7AbyWZcv24hLVcHhaCyNlC0sqhm5UTfayhj8HWZTyX3B46rO0+TZVl9peYEoTrHxRIpyE9p1IoAK6Ip3jGhJQAB10s7oe8QebgZeAV9+jLmmG2YRCRPD3Csk5PsZTu1ZAEvwZ5lmO3yPeu2Ccnh5ww226y9X6mYvTAFo2hyQ4ZCSL6admQ6qBtddeugYu4I0Y5go1sC3DbNDulL3a6NkRR1jwMfls3qJZS2LgFcHshvfbrsBOnd6YJU06NND/umuRv/YFPQXl+UceeGj3R7ZrOuhu/rrUMNRRQD2Gqu2ULpOXzn8mXptql/ByLsySM283DbXNt44IxBw7z8+jg4Zh4OcyQCy5lzd0YsKK4BJPtxqEtOlulgYw/TW//meXlF86yuWR++Jq8voAuAbwlipEIO/oNjJcrVweHBWEeNa/s6Dn9w9OPIOykDrxx7lR/LJXKTFcHoSAxiz5tA3rT/vKbagAOmOO4qhc5tNYtV8nbsBnZkXNq/Yv37C4tUbv/nPGQz+4JV+E8I4KJZY54iZd+UregVg1HnZlC32N/ASjXS8FUaclrz4eKykvv381WIXg7pu894HVlk6hpom7zPLT9aOIaQ1ZqN2Js89wEsXJZxCadzGmPPyf3FgtVPMpDtx8iqJBjHHUOrvAKtOoSA19dd8Kpgl5TxiExikaBlMnjCfQuQ9v4yX4Sems6v+NRN45giGWpzQyQmAMqRm6gaQ5Y6JyfqoMV1dTyxxe9o4dsErCtHhf7Yt5i+YhdLaHvUt+ym/DkvXY2WtGNU3aBJZWmChQoNMNqtgoqcPAfnI+6h2vtFFehfjh11YZMNRSvCkjrhOZBWzFL8LIDn26ZUw9O9upSEeR9donQ1ZhXLpODY8R6nyporhiq7yxIG/e0Q4ktjMP/Iy4HY5YXFGNMQkX/poc7N8P/WG9wqKmlUJK0m9qdA+IBxdga5LJ6DRzWCQHEn6rLF7oLqhXC7U8rB87dVaipV0aG5o5cMnKIAwDcOBMlLGjRB6+k7Yl8pPj7M5KYkzWtI1LwD/gZS+1XNxzdTx/O4MmgWyqxa483bdK2X6pDNT058XjtxuffHpZ6Mz4vz8Q7qlMKufnqfd0O41ncP7CAD0onvow7Y5oerPCOqigpEDy/otybOP1smbj9VTICj9Ab1TqxOF9b9r5ZcqitBYSn1SbP1e2RurTtafdVc4ePU712U14otmY+Xltb4KZhdyZ0IT6pWM9i4N74vCcw8LvNmk9CTcL/SaGDtffooFLt0CD0PJ5wT8sPSzl3d3jw5/UxwbUwa9j2jgtE0EcisEgt9fHIDd067TjamswFw4P3w8yQ+2v38I2Us3/Z6JAzO6IqJ08AQBn0Wg4WHtJln8/vvZKdX1N8Huqk+vfy38LZK3m08GncGFohsJc1KBiXZBgW5AxMyOwKf5kCML0nwSME+n/9Tbwc8QX1rb9b6yTLYhivRXFuLocwMBDwZNESqKsmQd378VNFLeEi5bxL+FD5uRTIBDU1jqK8be7NJCn2UFQirsahN2XLzefxeYzALG6CcYmIPjSE6TwQZFuw3oFckjOlS8Yhha630voDxdSaU5ubexy8/rVgR5nyO0jAmRlHP1JhDYEACevODVvap4xYXrY3Fizft7C3VsPhnwp5IuYxM56ibi1gElf5bc9A2z4wV9+hl8x8x/0DT3RyG0K2jhK6ZyqY0DeJnyIUQ1usJ/8soph5LcAxHzj47bAVHyv/AlDw2VX2S8oF0BWLmstz8CmymtZl5fZad56Dc9VKatyQAeQhTJuMIk0abx2eJ7R5go9QatffYPuMkgwbscZy1LlaTsWtaMy/dejTJsdHGJK0UpMLq9OKGmklMhyqhSudXNeWqKjJND/a5n2j5DvDyqWrmvYv9cpUUJn9wI75mRsC6+F4R3bgsyqI28XDS3Y6jkeBZN8cJ93HFuLcLGRiaT6kNfxLbQTqrY2QqsRRKBTjDqu0G4qJttzuCo1RaTBey1eqpdP5B4OtKXfmyYNMcygqXMyfyRn/FJiqs742/Ww+N2lJI2N4XzTQqHh3FaFtgVq0Pho7j45Iw9tP6C5X5ceL1LB+csSZ0aKNFHIuLiYeBKBOie7UYz73LIGzmmL8i8oIMuwFWzL+yahx2tDPPECmaHF0c9FlEcmLtk7dT4nb0XCY4US3+Hq7bA6L/GilLZuVCYUm0qHI3KA0K67kZB2nfIf/rKcX0fueR8q/hb6QAtgs87HuvYtVFlBLB6+XnLzlT0HeoJL04w0lgVKN9mhv9KYXGCSdI0k15hgKbPmZeTU7Nn48Fc43lAO2YA2HczlXW5Xzc+mXgWl8/tly2+K+7kuYcF7WsawxcAg69qMafPqtj9ccFDpTJwYjCaxbz3IDutG15lQn9coUOXp47T4RBaFTbYuHsjQ7iyHu+Uy7VTG9xXiFEJ7l+tMgb8gxUrePBJ/1xyPLtlyU5bkM+Vk9pB3sUcYRbYfO+AYukwqcK1HadOASFqTUjwkzAm9lyxRVeA46edWt9NfgqSwyEnGyRk7tLNjGLRU4plwxyYbDsvXVEvgBwp8FkQzIAhsvlxYl+yVqcJng2PkvC1t5m2bDVn1IgTFM1Bquo7hyyStDWVQJ5g6MYeWvZKC19S6vu9nqUBpn/6PJPvWxHGYjqbm65/KeODHQJ+zuWFxQGAcR33aWcvyihpUvHlKBqfH4o3HjTLh5CioD8OQ1eUrJb1ZclW5oaXLvXLwZZzoa10qKJkYclmJnuktcBE/1NJ+vWrgqvBYIj/MXcU5BEL3pEtM0eovC19wi2Sl5Koh5lCh7D1mMqYj6mPkkOCl4wqb4moTWVO0W5REFMoWbMcf8IsOnnRZXlb3X4GmjB4nI64VXCG04pW08xgU72F6xo0Kqux6caIOjQIpTypofkl3La8ylXQnN93dLPprbs+4+1cQh42jlNWtamJcpn/5hHk5TSegezVOd29wYP5F0y4/zSaH2JLT+bJ4q5SgDfS6BaKxW7kD/baN/E0tDVkqCVZVly3jV+HngS+aegOPBAByktpQgfcrqD/4HwArNamSkCA0/6vDxgW2fqgTesNz9dLOEbjWFooTujQwvVqmKCMiV20OBaX0sk4Se4tcniSqse3gIO9GQx8rBn1n0y4Wqz35aJ+/2dCtm1TVC6egN14Mfv+M645TvUfGW/cjFDTmeDpSkz0JuWAwLII90A9GXJb2p+hjRdjm64Wyb9FDXZoU0yi8OylIEnAvddTHOyktWpwQNSX6MPWCxkQO8q0LFc4e8hMefxzDoVorVEX4gRZWrqnXtAzAt0CuGhrAunnget4WeUcHsZjJIquIcyycOQc5702zxr/52ZXJEBhgUVz9TMKHkQ5baIlU6gZ7DwqKoPj46GOT+GRON9o2Uwlii4gmtWqJY1D8NCigfU/vU7GTUQlgLuxJFKM4xFWEOc9bJsL8H/554NIeNfy1PXHLWshbeHdMY9PWCZy6vYlyGxhCf56c/VDM6nlEMcMs+BqMhp7yIc3JFzLQcpDDNwWOPBZ8k1L3n1t24oiIjuTVHo14vnh6WgzVJvMKhWIXFNIt86PEF+Abu06V2M8L2HaI/gJ5CyBtB5Gck9PUOjf2fY6nCUDUDsY/9f1BEAZWfzPe2K9FC/shX9GNc0aTRQDI6hstiA/aaweQZ/Vn2u0hLbylLcNefujsoD2P0dTiAXL4luRSvAVYLvE7C59LekmVaNYT35lG4XxG9w9U6OckqKj8AmAB6T4oonwkkwHQyz5hmRKBNUN/aZfAI7IIJMpu6S0QRU3pqN0JOqw9k/R69dL7E5B/Ze7Akq0sd4jm3Xo+/gNb0jw+1jQ1+KNGN0VeHSrTrO2g7SRxPCiGfh5/LPkA4HoNUbDsNTY0tsn+tB8Peq4Lp1H140yV5tsO68DGb15ho2ujNE+FEfq7ys0IfpmUnm82BtCbcLbO2MlIHrFViS9kT3Vj580FReTXE2bycElVwHZXLHs5CBg37AlHsOh3+eTYd3LJSK60FCIS8lKlziNsWDoqe8XwzYsocu2YEXqhbllwqYpDcYDENqREHm6jTxojLPj72zfFgAwvtC0AGTrKILADh9PsEMv4f4vzExR3xHRIDAqBUWPfQ31ml3XBSEW4vgz0DgRvwuNzF90GR4x5LKliiFEGa2EdTvvj6QyvmP6zq5j+VUw2bCPOLzIA8aR17RSQlgRAfAakoTJvRER51DS6Yzj9kay6Gw7ILmGxIfIkCzmra1aHXjf2RNpXSSO9FVg84R6KkLfE231jpruq5WJXzGnx60I+Web5Dx6OUiOvGsW/i94nwoCNru4qwoKI+gHBES78aqwnHDWU06CZSjznGzHsdjcVEjH82/KX89oZ9fdViEjhzZZ/GvQ5QL6g/7kg+aNK8An6qm4lnINFBHhS9w+PCo8OMKG4hArl7rXjjTunCFqpYqt53pDktz5oIyP/Ho0SZPbfBSVdwlGV5TJRrB1PAc+wxkQ0bo0vlke8RMdylRegqzeWBF5p1eyehP691E93ug8x+E4tt85R85VKNx9jZayoM2x+3g9phAJpMFI1qv2imfn7PIH/n7Bzu3c0ql2CXFHF3joiuOKn4ihtI/LxTnRwmiuvsB/ocmDIQWssRa1Bgz+S/eElAcT+ZyiWcFGDmL2KtJTqgQBsVJ5nvi4rkdU4Jx/5lQ+SjDaLaArk7512o/+tOr0LHPBBnfOPkwjBKwe7LNNmd+ljifCrpQrshOAiEWkbMqIsZMFmW9E0hLshfalC9t7VbED45zVKq2uQnfjKmD+D6heEk48UA76iZcyJeqFmh5LC85wZUOzhLJwtivXUkuGgOmt7HA8qBVIxMQ4jcgyZupj4QisEoACa/CKZrgTce/m4dO8bosdpegL76KzuJt8g8HiCdMnqXh2sIa+g6ovtCTj7fnvSTCQ6qHe2DgUkosIWSMyUY70ixzkoknQATTKwg6BWtof0kfDm3SS+EcR0ESDS4uQNoIV6BA8lRZXeOp2630MnVglBlCLF7fD4u9Wou10q/xG0lFwpVU19zG3E9HgQigyC8y1KoPGiWfUWigJv49GYSRE7sbzaCUS1u8rhtPvm9qauDZUkGi8zVEFNppF4r6uJRDmH9TynjcfdpIT07GVNrRoT3b3i+qvZmAJyaGjQT+YUhbAwDAmGBik+tEW8w2lAnYvNVn8Jai8JHU0/3S+JWcYUXE3SNYTH/ySyqV+ZV9aRxWY8C+2g2UGaNOt/vtKHDLlUD6LMsC/vcdogBkOHum9AS9Y7Fbl3wNpEDQTt57+5rwttCn/rVxDXyOCpeIm5VN1vINMDpCD5wKiKEdfXIzt8AAhxBdnamIcQkLSxJUmSZxigVEgXREyA5dXFK+YjugByXS8nbiT9THlYMTzhufYz0er89yaKXXCKwoD3W/uh9U4DiiUvAWF/xAcEzxWsO6/aofBpiGuSHMtpbhVPTM7Gsh7POgSFgodIBJvqlJypfWrr1aai6m/l8xVpDZSAwNimDs94CIhY4DTAuKOwX0ugONmbb7L3C4hwdqovN/WyNdS0b7e1hd2XFdt1ppDRowFGmiotPFvZukLgLmSj4mabfYO8E5zPfAzlEzC5wgbzfs0uwi7HvJh0KCkZGPblpuSX2g9rhLwp+MOO5E5twDd5ZXZkXJs8m+QntNeFf3p4E4B7X0zcPphWJabdITLGuBD5E+GYTrXtaMBCcRiVO9BwIc1o8k0mEug37Sxb7N8hE510W8oobONsnUiluVqBlF8gs9DmafYdLCPQV5Sg0TvV6ZheFsLA5kWJ8k40jReSvqSYshasjE0R7j/Yt+++HfHmvLIl4Om4hPsvP0jSSxjKXaMa9yHpZb4qYOWN1jNpljJE/bGAMcoxywZ3FB/TJ+kGdlCA05e4ayD4meDqXeYDXR5/hztQ9T1V7BFoGPUDlUyImwRnVlydRA7yErTxiEtk5TM9/QCe0Hscz7QRxHD/mQyBrqtRnIbz7Ydl593p7/eUSJNRn8+lRGGbrcprnE/k3EFwHYKTCrexwGd8G3DBlp33oyKLcSDnQYh+x4ma9K0BTrdo2jwJP8IRQ4lNJ+WmRtx81nC9fnvKvbt3qbehwKuwJQNApxY+I9XH6LSmyFVxdKlBfuMLrElPK07ztUdhU5TX3eZVdarW7uDHvipb23iII1oge75ROHcQGViJnWgDAxRgt09FwdH/vdpItei2/OrlUH7UfyrRLxl7sJ7bJn8A+M2ZPQsMu4di0bNWvd1vpKZnjbH2Z1JP2tRr3XWG1RG/PvEFC/ibFDN83lyDTKcsk6C1K6AGwopH02fXxRr7rroHiUxszSFmiD74IzH4A6110ck40c4id+nuSwh9Dq2GEEgyhRet49PF0icEeP2c/CI0Zi4MyoxRh+82MGGVgnBdaaghJMQhdIDpxY4QB/ZaaLQx2a7leXMruKSX5NQkYEm66pJSAjYQjKG7lxddOJl34UULQxAEb7ABkiHd5f73T6obVXgKERdXjAUbCUH6SgEUXlmGH5tdFXEi3aIJvLZu3oJwnDl08tTcPvOeI8eQkNvUh5aL8ndiDottfhx6b42/ZM78UIjX5EHniVsST/lvc310uFmLQ3eJJ+zuWOhebXJXet7ZTsag5YVE3IbEewUZKoOZqhBQAt6/oJrPp7ZftZxfzzIIRw/883V7Nh7yQhRSN3T9kt1CfiIuwLKqTeLQzAk4zy7/z8SsqzIFXvyD/u+ipRkgMWj35WYhhrNv/uO1tS9+hhxt4Sp0NvxmaT2DDIMzKGgj+HC10GIQaINyoQHG30voxa4pcRJUVeqZNGDOa7Boee+AY8y3l7T+yTAccNsfcKQCQwJSw6rjzERlF3e4SWgB10RBde9cYi6RmBUDevuMBH8/lQxtwMRENjLsxhQCQSKn3LJJ3FHN5nQkrV9TfRtrVg3QFH++t3CwZ8MN43krTGh8BRixnzGfx9kOrCBu7bVGipnUmoqk9en8B6VW35SO5+WciSHxDPLNc29Zh8s8n2UYNbWFXvkg+3dbr8X5GNARTxsYD5TD5eHxDYvVGm25iKZklCB04lS2gbBU15o7jt1edRrk6co9DKhoyITz5ZmBnNG82z7HJ8MzozrfikP8fbxzmj5uJrg01LpYgPR4AXaHP+TC4jBuJUu1IomC4gILQBtB4Q8AoblRp3qZ3MFf8vNvlxXhSTu269cA9TURBSxVMaz+tqCvOEa4PaImb37+KaPmYnByd4fwpEOreS2spQBKpV/WZmL//Eo6Q+WgRCADrmm+7Ts1MgTgNxhEozHecIoD7rKixyJcR3O0d5DPKQwKOJ75y8W0riZFaPKUs0jURUvrwKTT10lc8FR8NlTuH0Z5hB4/GjwpWQe3YZ183woMVBs4jh0FoJvuEZmLuukqTmlabgoZ8y5+lWwy5JoPyMHHc8WO2e8C01hOrfkhKNCBMgd5adrtz8H24atV6WANPyvZcqy26YPhY+WwYuAr3+hEumhDaUjF93NVA8h3yqUyCM2m6sxjWfadOT1dJchs8A2t+VccNjbtMoxzM1u7YKgUQqFGmuQvrvwI3ST1DB3LfALv7KJbPkL3eWZfj1JqpK8loUP9fPSnIs3EhDoWFhEB8g6omrw7rDSoSZofdfZaj7nyK4o2adiEa5m0LMhAXXzt0yzvoDgSq44Fiu9AWEkzfABvIK4YYOitFoZ2PSis6Gg46UMtep3504boq1H/P92LnesE4GkMRCRsYKfyl7cK9QbpeY5YLLwATQuAM2t2jqJmmOvIQF4aQmwq6lPKC1lYe0OqrFkcvhDFaRIFzxsvv2LhA1OqHwyKNTybsZIUG1LxD9sFON5Pay6l4yVTzNjkTISqQtrfZ1MyIEKjCqKHo9mFLguTudVJh0wa79rTQaucYZ9rOlER1Wz0ioRVkv4As95mYEoBXuMo2ZOTFC95SQZWOOvSSb7eAXyCmeJ9v510FtvBadTcz+VZqs3ybdfDBkDvjZljret6Fx6DcIZ9Lkr/5qQlWQXQEnuAPYQ/cORLhMa9ra7t9LUEaRD92sM+U/zgM20NP5zxegVQ0j0qaV9Hgg72Y3jM/cqDiw6ZqWC1f6frJ3fx/ElxrJ0DuwjMz6wGSxzqj1cIYmSBh20m3C29en13gTPwE129CVsMXeK4yfBITaPqnJP3cJXbIppGzy19ns7GuUbJZEP8jAdjHb14E3/z+q1Szs7TqZhmhl8tc05QXJ8Xvfl30u/RQ+nqpDYsSY6/ygGoPUtpAWd+h8sETpEKHTG5M3cFnAT1s8qkcFZSQDsXYxfkKUcroG2epWeZMcj3hFdxQc1DJYUCk51PG70YKxRJcbEOwMawc+wBm7QKrHH0ZrL7gi0odjcvRV1rEL3nJ83nGJetDeBuRi2O83M69kuFdzM0DHT3TyG9F9f5YmgZbI053PtnMeyKJO9yRILpITNmUspGNlCg24DLjKTYlUbwmPGrnM5sFCImhRgVqz8yaMl4znp9ipDRp1RdZqgn33/BYmQ4wx2tpQGL4OApcRYjxdmQNigoKyaEP+FhACY+PvMM74pVPqZViQLEdOfRfGh3Q3O/MPB2EhF0LSKEGMppkJt2yF39Sv7/LtJlOWoI8vQqZJ4UXE3Ylg1A34DVHDM6Ni1LQjvUmaEin1WBmezgpi6EPqVtzGOc1rmadcVtfXac6x7wBGUEf7ixEO1kYhcvq2VOI2JRoiikwzWprkqBLfBTTGEZaqUfDzFmjfosjBSH0sb9m+gY/PiQ52xah2dFsRRGo3Pmef4IvRFihhtzZuxiMNCLZejl5d9XegyDwMQwLcWKjwIvUxO8uOReeZfdUYb5B1arvI0a34ezqyRa2A7MSX3RupwcBNKidauNA9W7bp/y14Ui2StKuwRvRg04Pte+DzWWzUiPW6zZamBDpAB1kayICDSS1hu+DCuJULVkeEftafsgcyXcl7VkahGUrD+DZpjzh7GfUmpX6nIq6oaxjhvNLHrouZLpaPM0J42Ply83TRjUwcBOw6crvdhamySrlkxh0J7uc83PF7V+j5Tgp8vMB+d3bMouvM8Mx7Do+Ky4umTkWZo5hUAFDuN27/OlyBm43GiuDH7rSCFfJAFpOUeD/FsGOVVAwQurTDeCQVtOa3G0YVbVmTUPoMVlYaAikjr8Kbkn7gR4tiVhtghZydrgGR9lAEGM/MizlHoLHoUxvs3XijLYHn2U/iw3Eaual0SWSD3G+W8+xpPsTm1vIyGStkiijAsOieeln2iKbUzJodgf+RHC9rQeaihcn58ZpCCi29GWs4fyF9STUyZuWFIDFdUzBhf4KQ4ObyzsOv7vIPzKQFeFJYvh0BEDaCoZRCZOogWAHKeCef55oqLNDswv+JEqs7TpwTm/r4m3uYa4JoVFEES1vnRXieTGNrSIb7ZBL52tV6iZEtsMOEa1PUHK+ZkTcKR21rSjBLnr92FDjB22Jw95DqB18neeWAuV9MRDwArQPzqcc60h9NHJGWiLdTuKq+keog3LIPy206LxKUzV1EB6FIGpalEFiEBdp0idODPS4yfvGZEY46zPG0uNlKRv6/YY2nDNfdBMDNcxihtLH77ygy30rGTubr/l+JwGF5mhWNlZgTL4Lan3q82yx45fxxJBRZwIjIBq4HrpRK982vn4LThZ+e5GAl1Heod0QXWKe1p7daHXAoMsxNbyoMQ6SaNBB6TT/JJV3SlqdM+hhlSeNs1Jr36BAG9NiBrT8QFpDes2lz4uEKFOAFl2slwKoMg5iE67xdBWk4JoPIDVyMROOlHoHTHc4hvsBgREFZRIswnvRvKYw7YUapQJQnWhtp37gLwXrVYCiB9k4RMKsqetZSGqgkDpYmR3ejsg8KnfjKUOVA36D5N5Ri5SEZZGToKsMB8FVD0MrR8u4YrEBWiPisy+houPIsCeaN0xOpz3wuTKeOGCizQNAFqC/XyutZSVDulxMREkmwLwb5aKYRPSNe8W8KhcWzMFykhF/eaQch37tV7rDvyCrJITEvsCLjhcpWmRuIi6/l6Z6A0VaNueeQqaAMVhlPowBBVziHu5DohZBhCnAtW2FG+lNVBWbknyWYtYJXaIfydeN7un3YdcUR4gr9FGfDuGpyicMz1zP0AxaAmG1VFfjVK5/XxcCNqr0Zrq07SdHlC7WnLWxgHqQpW4q0GZqr8YERhheWM/I9jIcON8LODA4k+0HVIPmDTOa7zyd/M/7BOIzGyPybwDmUMCR+4z5he684IZDkp/NM5fb65kQbZxkBPTrZ/hEzUBlOdtOiecI6GGy71BIjgZ2y0S1bc5DA7YlBFznX6Grf23UlxrQcKj1imhlP8VUlyLwMY3BR3HKBLeDtZ0bDnEeKWDxT/Zr8iTK0ky5JMbn9NisqYQ6poe/tUGis+jrf3ViMcRptB46nkqKSKFQ/VEZACotl0VDVwTI/u89/+xY0iHgzM3FY5Aa5FBODEpOwE2YMRJ2BfUEWQeYN1UHo0SQ3yM11w8PaGdBrsAAXTEBnFeBfPgftDVa0QvkB1b7pl8pHQiS7DH72ZDhEiX1jwQtQmPPtoxZm5st1dt6h9yVuN5hgHL47Ts1IFfPn53yrbK6XgCPT9W6wjFqBsNqHohO8Kf9gnS6l6ae62tmNLgr2jXiLrLo14FuCTWil/Lg//3keYSqEBXS6YcckzMD9hwbQzjiHDRWlHOmKOLCS6O+vOT5kR6BeLE8Oa7vWBleHWFu7nonx/9D4OhPI6pcy1NYQuQfUV568zd+Mw8AnVIcG+fsy9IA9ce6tvamAecDynPHMASvjyZUlNjj38pGtlnLwtNfU9Av6VAXI+1IE8I2IYk5J4dU/SBtLZpsRTxSlP7SLbw/yCGU7IlviYBlzlVKb2g6hvL3619DXn6AjwnFUKfFndUbxmkkhMTiNQVaHSlzraGijADO7MIrXTdda1FYGyzbpcSw4zFaCetmFsfBhsfL5FTfPMw91/ebhPzuxw1Lu1UC4ZwgCV5I4W6XW8qf3G2A2YtxFM5sfLa6l7zjX+cbkX7Fz79g19o1WMARVGtaacJnvg0DuDXjL7ha1W6SOTqjBQARNK0m9Wf8w5ykK4M36FHX2rLDkYgvXPOYl9qXElevBLAJBjowJUYnyUFKrHiz9wb6mxHaeICJ/AECgbFGHiOxjNadf5jMQz4DFwd6YoYwJCfe8cmgOD22CDfQX/a0aUBMfFR5narnYPKXDVPAKkz1B7DwTT9ghq+V8CP+Ivp/nGNzP/zd+CyBg+wXEgwx2YNirGacivTwVpLsNkUMhq4rnIfFV0QCcz2j/+4oTPrwkJYDZgmkcAZUrb+oNKeapU2ZQ7SWF8df5kOOHQI34N1Xu+FMpZ4gXQcWVQBBP7QYK4WfuC0Q+SDrw2dASKPnYy/0L7Oy35vvg8yaBCn+ROknYqO3rMIrZGRmbArPvBku+b13H4BgWHUOeQYmyFLeKyR1AydUnc4zD07bzUc//fH3jgfATjLDLJN0J2wfRwh2XKFiJhGn2l6XmfdzsdT60+x1Na+WuZvkc76FU0Ue4MT3j4fRLmErJ6c+RA0sq3wIZqSXzZvawIzgj0IGe9mbEC0Iep7ku9zZQY+f09Ewr/RtUV0Lxa9Al/5B1I72SuELa5s2g8vU/q/1tb22WbHSoFqqt5XjXl65Pboec4zE1fNDrw2drgHMr/eok9u807fSzTBtY4x6uxSWzYE/4U/1h51I1YvoC7IiHSUb/ZpiU/Ui4SCtrmSbulhsAQ8B/5dwQPErO1dHN5ycHKSv7apemzQXnmKgoGNlif6bw6EbLkRS+4PuVysioEjp5RzWN8ue1rMsGg4lQSd7Mqv3vXUCtM8nDTqjP4A1C/k+sGyT9Iwj+20Py7Qttx/wtgrf/P5pz+a/ECKfS7twrqO5qoVt4hhhntbsuYI9t0l4eGbNZI3Y1M+lhOJGO1mMMnrCiFxpXx9ShqLw2lE6/j/HrQ5kFHuXHCk6cIkpXeVIfq2chmjAZSRBJGYMgtv/Qfw/hy//VGaENDsUfMySk6ZjXZtL7dmCrCt9jlHyTfeQhcY2XnDDfTnbxCtFHTiKwzNjKajMQZozLgwdbDqmm5ep/u4JLPN0VRSJmEHdQ+SLX4PLBfMpkhAbY/TmrtQeDPPLEo4apIGroAZdwtaV9ia9cF74gOC8U2vVf7cObcrmhlPAsres3h21V+BJF9/veVxPQYXrK6NpGTs2zSFWbXmw7FgYL3nB5koTSuHLa6DOc57nRTaKlhiL7HYFU87hrRKaiMrXk/CwfYQ+eqb+4cRZwlmq4nyVplcNkE9SdEOLPxpb+Uzg+YQGVncYRwyvYoOj41Q4qnVFg63fxiAw279IIMnW8vneZLzreoUbejpGFofXis7K0/HX09eLsYjegj4Q3H8xAbmQ+H8vEU60c1Z218nJ98Nb7hCIHFXmQanVi0hJ5sh3Tq3IkMc2VUvvHP6ii3oRbzePby6siUv1UfZPvyLXRMGRy9s4+VsYFL/nbikD0Z/0mo/ihlDg3hCfac5GATWn+JGkd+wE/iuTzcyqhqSAEcL09yLVQKy51a5HjYZjNXi6l3Il23sX4qDb8zJe2D6Vj7rZTsXnolJXqlmGPTn2lnROJJfHZTGLO4B+qdzjiz2T24wtFfOaTal1+5tJh4MjS1cqOW9SHHdEXzOzf6lYJci6XUVYfVrFQWHwSeL6oMzG86wcYVEsysUmQ/dDhyqd5ZLz5/oEGmxtPfpQn+5JXd9n9d22HiGe8QhtzJAQNM1aZhCXOKzFb12lVgom+EOus+oIO27DRQiu81hPkkjrab2a8lrv3Ms6lvDIcKEUbVL+OXD2hYbU6JGtdt17hfEFQ8Nn++aYd4Qs2EdYrv8rOT/2jD6jOGixIrw+feOwCkaleBhlNPmb/OuFXH1woMuVWJLsE14tCAbsh7byjVvCMKrHX4LC5Xll0LeVo5wWLgHJ21MAuC3VU9Vr9/J6+geATkPPP4SG45gFq8PTXzQp0RgphkjuzsewggRYOmAwQ9hnJnTLu1duiSp0jZ2EkTsYvOCMaL6FHWPtXOUtM967imDglnlP4Edrb5soX+OD/qdVOzPcFCpGsgyRK8O1iv0ZxP3RgevgFXEK/VtQGaKLpf8yPBDRkGyBG6eIY47ecvLPM9PqEcLewQlI322Tqjj8LoP9MvtP0PidJ1LRia4BxWpe7/MsKXqolpeDyNuLFzZFQ6qzxHAkliy2+ZWQmGdgicPH1SIisgBAcJdlRdqNzCWV4uAchXEOtlrHYwm0u6XVkcz0z0ocavammy1CG93LtqTqcF8tD2FE1UygAA5ftumDl5jBU5kJZJ8TQATJw2RN5kCQjpu38CUpTi6bLOgn4XIUn5Df7r93zIEDHatfPPIj5545YoQtao+u7T6M01vFTTr3YLmyQQNMqHUe1RgcU7dn5F05wS6Li5k0DB9bAfiphO4t3Qy9zCDPaEv45IRu3uanyYODvU1XoptN6/G9tBNvisGIqSGo8s40ySg0J2VF7/rncsGQLPkcYWP63GAB8svLFPo3KLnYxfgLA80sZa+fkfCDlcq+2R921H1cIsUAmNHJ0htKTaMqLD/5F9t7mSmud//A8lrtjV7XfuWBhXnQ64loRHbi+G7lTMPhwhIi8vks+LhDkE7OP6zBvX8cjj/EcODJxDKP/qJ2I2K9fxrA3smDxwOog9hqVZ252MLtkDOavrKnU2m0H0Pl12qlIkMca0NJNbESxDLZTGW6LvBgbqLtPBvmNW34TT8oMdeHeht41FqK9iFiq0/fyVaZVi6Yw0YCijqHyNu/0l9z7bcy1VrcGt2IwgAcZYjNdZKjuyaveWj+H2MgtgZTyACVAHIzEaXPqNAV+71yBaTYNaq+KovuPpCLVymOUwF+EqeOP8LKlsAi+hgvww4Od6TNSAU6W8IvRyqVQBRnwQ6o+ox+HBJkgho5N6Oj2BdEEDuf5kzTE90EnM4/nVny2Vd5w7RqhmP2+V5AiUyvr4zQw67tzqpWEZTIaHQqluNTnM458QwXE5uN171WznaNjyF0+4lUrUSFW0ehAqQgwytaWc4HYqwbzk94hrnJn2B+mbQRvbm2tBtDmN6V4EUq2hoQu8pnaTGeoIT1D/RZsTiIxEUe+A0DUA8jyJO2996QzhmoyTerqFZrCllW9OZIFGG8rLGH8wE+V1XFYGon73jc6uwuScA64v7FvihspDDIUzYTWYVumc9PkqdmuSWbSItr/3gT4XywB3A4FBjepWyB91uxzklp7td8BGaG2CLmqIXMdpJKj9W3D00GQHUkNDoCWJCSRts/UttgyENs0hp06BQ6lPBCuZ2gkdJFe8dmayK/46qpiILX8+e69xOc3NKhyCekTavAQMD2I3HXq2gN5j6x84P8O4eW5I8kkTFbbLnHdlwPuMFURrVUrooKFvXtIo8CKmi/EHCg/XKQoHSb3q36PUIR/UQYWpBEWO942Ubzr/M2vXqfcVZjgpGiLxl10HyrSC+n/8EiQ9IyQ8ZGiAlM8c4BegVkc8SbMTJNc4mpSVy+VsJ2JM8+rT235PUK0Yp4YgEznKiiK5soK8duOartq8mCo+wp+DRgKNYvThvlGwgdlgilTNVLZNzcACrFSh88d9C0WfNGmJ1xIySQ3Wj+qCSoZ+Ehg5rp16/wBygi/fpEyijCxy0Tc6uGzAcRK1gs19c0IJCXDi1goQ7uLHedgYTxh6qJd0D6eRIoWHV9+vE5ZYmJ87bfG/fYQdx7ZeXeiAuR2P8UBKC1JlXrJoa3TZmw1efHEBs6a5wsKZHnIL7beiN3WA9gOgLR4ASnH8zO3ZgslvwLFPbReNirh4vn7aKGcMl6zivgqfsPUMEV44RMnBe733DvzyPD8NNMWn4O5tlmYn/n/46FA9zzjaa4y7vJRPvHBHieORVGFnPlm6S+Al3ScMCt3j1C3SKZegrKxXyoYl5fxiraPOjeg1FFUyoqdxr8gj5T7S63RlIh17OTIM/GZlm4fMplyRyhwUD8dY7mK1YtgsIbuY3KgznWDzUz7/VMiPp68cIjQf2+JLFJZuMp3+G7BDW1cVv3NINAcweDiH1Ju581EaL5xLRpJphQhk/NDkCpN4S26UaHJ5eJuoLATo4QLKwH3hxuZqa4bnA3THbVzQHfhfzK7GTd9I23ROVQP2rO07aYtseUSuBjFCAoeTYFHy6RYfs9zUpUfydvsjhnEsvUoRUL9bSpdTXpfbkY965MzX8XvD+XeDsZpqn48ttepQmDJAOOTl4aTjuDGqdR9Q4SMx9eFgSJ8gU6hdzfBRsY167rgcyqItklQA/+vZk4AbaqoSplVPs1+vmi5UQSezdns2r2uaioXtD+G/LFDf8aRrGCIRpvaVrJ4cEkqAey8++ZOt6bEh/FU1AMfbroQBKTQkzykES+MuCLudwtXMRl0qL8OVEbwNvhymNCRNsq2W1Fn5/6Hp1MoPsPUteaYfREhon4sGV4oKUr7pynEWMf/j2qNaSErFwk9HjaHCYPeNKTDiKgB8xp7vxVuKFnAN9bhJswCoYYFLVXpBeAouhn+Hzzf67ScotKSJmM3posSR2mj1M/Wi9Hf5VygDKFcGj8cMIPaQtReXvLlhUyQkNuqCaanDjzRG34AGWLsBCa7ctdJUgB7VT17iQW0IigH0IHaCjugc9+Jop+flZ0mmnUa6dW1k+KCu1sxbcYsdq1UrVZhcXOrI9nNjrq1k9HdH8b+ubxqtmZh1Ufw1B8admYD/bUIPQLcd+VYN+Mgq5owytQAEvq4ZkgmC96WsYvOTog4ZW89dT61rXoryYf4t+gmWTEjQ0kzE81+XOFeeHe6lPCqRf8FogSGZWC2NRkoLN9tsNbuzIvMZYllKeo7h0jaDqPYJ8XLyMaN3U5FmwNdWcslfbgqVuqEcoPJJMzRUs2Mrj0bLzJM8yUPh3LGgbaL76LuQEa9uVimZykP4/sEy2DgTDV75F2WMfvNhPqHDdkWF6aQ3XiFmX/lbxnHCOgwXjmt17nweGMEJYDMy/Am1tE5mbVjkHmTLtlZUsrA/xgA8qGLQopBVddbIUbglvCvbp2Kijiu2Z1d5mgaHyIHM2ZU14iXFOPZFGQcUcFxQK8FEEb42814DUF9qmI1KcgpmuEDDBtrPsrGM/XVufRAmRtbSlN/oFyUz7Xyqon9f0VJBHnaT4PGpqmRw7JLwdMp+E26fL+QZz7w38JfldTu0lECBEalWmCMENgUqds5XQC+/CwmoQ2putNIchjHk2soXGbIV19kc9UcT0MTgeJuTnz9imJuPGvSE6UWQ30HmAEPJj+jAi74TDkR84R6QX8jw+tQXwPMzeJ1AniZTAFISs7987xUzKxL5ZGo2e7n2rAFF0mdmGEbR4FNx8ZUPfT4IIawLB2lIimoxts5aPvd02IsnF946xK1W+r4abmJi5mtKe3Dm+4hIhgmUkbvMYEodhAGVtLBDirgrUF8Lb2B5nq4mrKQ95JPEnQKYIr4Ekt9fDjG2s+nSDGZPcMWAgY5REJXCEUXK9FLXd32FCxs3qtKXe9Yun0w2yXrfFf45XBAZ7BgnibIHagmT58bgzFJaRZcSyIZSB/I77SyPcUH/0ysn0+GupQjVjqrK8rrf6KtXZOu/NXeQwHMolKYGCHy61VOGS8zqWPNbGBzJkvxc+hyA5gESusPI2PA9Ee9Sw8fjSISxCUhtCUq/JE9OHGc/mTqdI7llYjF4ph9XQQhVtCYcdoOcyUKQHoRyN6wQqj45ys9vKmOjsPq7Mj3J359enTmxdRZj22kfvUcvyKVlC/phc2ApM6hSBRO2uhcZqxGzK8QBzG0oEW4kO6Bmbj15h/enW/eIeB+Mue37QEgCXxDkDAcD0dfC/XmjIOIhzp85jKf7471Cetnx3yNmZLvD/hDVhWNomkiRnpmmqm1FkgPNpE1ykPkZT5zax2U2jYkNkVMzo/ekXPQE5Y5wI1C+P4YUsOxHT9RezY6iCHDZslxsFKNHuUvg+JI9R/khf++fxZ+3FubdI2jBrzpctku2UJxybaIZR/rsAB9LSMZoN35f6gV/JBSCvONlmxcFCZgi1gIIapt+EVNrOI7v4h+1+ptrOlxUxBpMD0lkC3DTsj1JEFwrBVguj+E5cTiZ/SF7rwutORIepRn7Wl//+H9JUrpV9EoYlbEMo9FlB24gQI0+p8RbbGrXWzC9kp+l4c7V0/ajmc9kHtRYEVTt8EPrCx7PXFAPOEH+E3a6sk8sU4FLrInEaG1UCiviO4rbeZNs9ArijaHxD3JADQRT12kLb1gqBrFlL5B7TFPJ/tViY1VbJrjegZ6lqZv0V/w+tGkLnKygw3ptDzi3jdxk2KOZXLhpkppc5QipnbDMc9+kCYdEQ8vFSN9FWmGM65l+5MVKrqzKCvLNaSzYazveiu56bh8+JVybWwOsMStHKtCe9QWIqkBtCsYXfwuWPCSSEv4p2IxYChCCkBfcTRi/n3AIBwQeAl+hkBWgN5vv6y61ZPsOMs68U1rwD3vilbB5v8dyyvtTQApKvEQ3s02sPcBdhvPT4g3A4sAlSjCikXYZVDBihVLKM5GttJTSnTKvB4n27fnWMRCBiOEBT1nofycm5z2oXm7DFYmbpirbtprY7Qk6EP3Efls6LPpv6yXKeboM7m4vzixB8oJ2rLSUlBsJJKXt7xjKEAEC+zBEZW3a/u/RvQhJA2wK2Yl57qcbJZFMuCiDjgc/C/7uY3BYFc+bWpI/qcBWE4GoBNdJjEdGvZ9nzP6SNGvYkegXXT+gp0XCQLlV/KTch4T0gcrRHPK7C0sO90LfCCY54RXMjJoqF/JqjfHBkVzyTmBtNIhXvYQMk/2/2Ni1vf536bQczz6d0+I8sDj7Pk5JM8TZqunLSoC5M/DkcHVX0MjSc5YEVPFkm3randjJam0rkhyAd5fJiS8pl3S/GKPge5/tcF4ugjP8jcunH/4YM/czveb+qcU1qNpShyvpqzVMZVGoqi9POlTtJmSjBCAkRNk2uhkISSxflyAJloa1+byEa2SrVpAA+xirPXOo/GMA4FQKY4O6hzEGI/96EF8FOIT3obOH7vIbbjgv1YDUIG+5b7NFOLOADUpxZgh9ehtfhcXPdyFKoAkBAQxUZQIByxjVTzyB8rynFT+/3F6QRxxrKCvhna5uJkX460jaerQ/J2TlrG3N74nva41jrj1z72B5gdUE9TZJQxpFAc5QmIzl170XIkOHZCsEThc7GvDaEev34CiV4emsv967Sb7reYpJXjHuTcXsnrlPPQvi1xtdEhrEW637WqGutvTdwl+Umcxq3yvn1o+J53qwPxqWP9eMoNpXedAu7iOXWoxHGfL0bPLZIAheqqwMN+qqxnWGvnYzRjRYEScX7k+X69ZqvkP4dT0FN15mfX7f1NxjqiwxeIzTrpGFxLI4EL/lfzwqJrePhrFWmoSHr1J5tE/JR7k0PqYBj1Df4JRtA6J0mMMGZU5bygGT06xjcZ+tYFIaE/daqa43/YEeVRGyDDVlGvlAEa9q1m1DE6kT7O7VlElDbNogSRJLpN7ekz3tZp+4YemRuzLRRGSe7yujXLlqSe0fCuHVY035cb3f9RTfv70b6xgk5x2PuaD+nWuWNdZjsLytuT3ndIIE5l7EHpNB5+jeaE9Jz9ni3gbs5ru552RD+xsocB3Huon6MB4vCSJey8Z5Oamw31GoIsJnU5KqaLEorCB4jmAe9CG6yEqwPKG/3QhVEXliR5s2e22Y0z0fTZbxzp86yxNwUxyIkx05Zh2DulC3/C9Yx2l9jLlpzgT2+m4Io73cOHkvOARY9hMxYUdVj/mA/s19X1FIKFt1fstMTZPO/tmu6VOEVZ7Ww9FJVsFpy2aCxOThETD3fTj9FZ6b1WDSecjXlAjdKenvvRMQzY+BnDl1dahfjfz3SMgjCheAM9lfxqywVRB2up6Ea7+QwPCVw4/M9Y+k59rgwfUs3mzpSD2t/p5JyuXY6Tb0IIA7Hfk1QKMRpB4vq+M6pZ1NuFSQu1Rbep+b1j6nNVudv57dLEAdn9fF9UYhk6uIciW6qnL9t9lzpfTtw4/RgdV4WrXDiU8O6tG4Y8w6OOunUVyxp9oOdGObMJCi21FYZB2R3aXc/Y4wGhyrhfbjmRvpH/VCB/c1VphX+r7m4+wXY/ik4VvFu6vr9Bb9kvpCYYSPGeWc2dz4nYvXTtD+abJFJmuWeYnyuQcufkFTIZ6vacy7e483C7wfbxtTgDjKDirFq0yoWyQd1EnB20wY5ouw7H6dFvJxwNl8Vm+lXsb97RS1mkFVk5DlU/8PsOVP5VexWpj7NSqUpSSEvoAZImhX/swIT+5guNb2vEGFQgFK06Z+rLYEhJBvs7ZYiAmUeil2XPx3U0/v1sj5LQxlU1MD9DQ4c7qUrKaYbTcyPmfwrB/v+AU7w+kGxE74bKGQ1zxfs6nwT2caXnIMxnzlEIQ0BaDXe4rAdvxnfVV2l4KbNuW/F7MXAiMZCoaApk86zWP04L4KGthcJg0Iea3CtTbiChDFUuCo9gzKjfxumsYBoXYp7EXfVU2adLGjDTWVAz4tmdzDD5yoJ9YY4s6Ns2iUN9YIf7O+a85x1/VHQ/1timEQH+z0OcERvt+HLSFiWpHAA3VrKlaoSyu9WjJKNl30A43j6F6C1G/DdENo+qNTW17A4fvZrqSM+yAY7mVF+PNGLL3yNQeLLe3+wOcaGbA5fyQ1NFxVd/uKJAQ7o8ZoTpIwlUsdHF5TT3fDxdxOY/sobckLcnVWuO5pSLZBQlDT7kjXWscMrm8Z48zaPln4HdCTRZJjackpsVxheku+rIH+QdnD1o9TS1KWX+wI2rca1Z/qYjhDoyC3uiRtTzVpZTOKTCPpnnV5nMmZYd7zfNjUNVvDVEQbwCGj6a9onQoK54uuOGlpFJ8NqFksH7W4GBYClAiPYtePsJM/dkHefM8UkW0azbgvUmSFgVtUS4hvUyb2gwSdRATnKWyDM4MKR1SEIKSiTfREP2BzXkrPBI2x8zA3oXjrOaJGgqBlJHau59QnEW2fZH23jvumX1KE7MAjXewVOZuzxTQiotJiwwN7mzgw3t5bk5SOy+hpf5zOn0VPjzTI2lJwcR3w8XkreFa4kyhlYyyVMUaarm2idObyZasQ8Co7mOJGgJGxOoVPU7fhkmZlPoOD+hH6CTcIk49HR78shzx3TTQASjce7GRxkFkgcbSd9LArgvM671Y+io3MwMLzn8bwgComNLa07IMkqrIwtNxxnc4LVvYbzQub5ss6EZ8xg/+DSe45sp6NwiUBRDPfbhiH3VbTeNfndXqj5Zlv3GD0AXLJw5N0OaHhLkcEiSsBeR4LAYRlokiuR7HwH6DFByRGEQn+LB6yLW2hZGB8Dw/lfNxRm5/ZneK6+OafdkHuAwyWRcc/DzQi5iZUC9SEMB/XJqaz2QOvxI7KIiXQTAwPmPNUCaAtltxII5LHiX2XR0WMm4xBijKGNimSp7QRLffNNOOjk/3rwZKUxwQ32bKkXvs7amyhd6+p88aPfqNd/yaTRfevAMLMdj2MQPJNjJbLxGVu++vQpYaoZ9n2oKE3Cz5Nww1W3EzvWHncwWsa4T4gyixhSNR+WcHbtTumz7TKmGZvjURabAjrgSxNo+2VjygTSV16r7G6kiAqqz6YmFS7uFHOBbFbQJJFT9UqNSfjd2ktvuf4oNnnun7n6HFWVgmXXPJ3zmOZiX1CbWmmDlirm3WF3v/IzJ75l4Gi8JvdR+dSI2ud3tx7Cl0ni4NXWlc33QW+l0R1Z8GRgRLwmsel7oZJPNbdLL+kStPPm2A9agK3n2vQU4B7IbzEMjvPzkuDyxM3E4BhCHWZLNRhZ3GMy9CEtBwJHhZZSQr3Mb6Arj7HJC//VcdS3/sGnWk7VUoqLxGbLxp4OGNkIdolmB2frWPs26FaCpfjK+zi3pr7mzFzXOFwpaJZjT6iU7nanYPXW38Te13aCppe3BD1wD7BhGim4mSYDb9APu3lL1IsNEZ4iGwElvWXaoWsW42s1n5nkotB64KxzyFzn8yy2vUe+1nhgLF38jcvC8cTlGhGU/XMtLXr7msZlEeIbdk2cZ26BHsxc+Z/Zr882lP1WUEiRgqkQ+buGc8ZIU/L8dsFYkVGuaYZERP/ga0fi0gNNsoG1BfQxLVcN1y15TocX/EcbGdn6NoKeFpp0stlh8gGtepRN3r4BwhgbBCY2qzF328QgM9xuZFFCEDqAmQssH6hQ9gEDAKEArLeQCU4W6EnvyCIbEXfZRorczsLmKhIvguhwSS8Ui3bgb4tVIZTnaySMcbnOSthyAiMHA43QMx/dJbHSTW4KsDoo72svZy2lQZErZQV6mXRt90uJR81Hj/h1QwFgbnLL3JjG1EutqeZP/ymN1myZbBe3+O/+BJfgixq/OheVl1OBvOo2nX+sT+X4ciffi7TQ9XS0w1twT6peXxpTfRHl89t3oSeGy9RxSjeKNwylabmJq/cbD/Ixnjz6o6FmDfvFPU0lw/XFJa7Q9h4UWzRJ1N2oB19nRCi3MzzmLUUtjg/B7LHaBRH9oBP+Qy1GZDMPLvmnFTdUyLRIX+PK+jsYfp62IZKJt6EekRJta7Jvum4G1TP0Potp5auAVTigGVVzPBNDAb0aGi3mUPp+H9vZ6ree/F5oEaqnjYwVMJ8pqzWYukb0+B/BU6xtbJ7FWUy7W5YrQcO3PMlxzCL5+vGO/TTkKXmkZZ64yEBMZ9N8G36WlhB54ZAcGzxCh7Qut0x8dU+dyle08nYeiNTUHdSw8BhP60z7RX5m1XqlbvP2/sOWRmUpMdH/0KgiuqmtVIjdKVbNMtXnIcLOYMoR6Mg/LgTffOw8pFqvpqsH3S7SJylgqMOYM5Z5p6OgVvtK8YaJUjR+sh9VYoG0sa5JS4qHS6purbCvRT0Kk4aTD/5l8X1s5VP/il9am63ltR/xjsLt4lKMUVJ3mZ2cMNMkZv/5M6U6V26ycvfpZlYN+HysIXLHeIQ4CKLNto5iBRpZcuTk5yRjdLLWU6F7hbE8sfElkBIhuORU1n+IwsUTM2jVQtj3vmfo7iwOS33jBcBvi5K9CCtpRHQJ6NNOmqp6I9WB9Hg+gIqYqU95mso3sI/QU7zl3COXqXgteRpZ3zeHuD8bDJ5ydhZkQ8HrEJ5XihHiSMSty2ENmUvSc3Zrs3ScPkkF3cFU0ypfx+eIXBJc0+siX4I1PCvMSPaFETRC/a6eMa9s5wLJzinA9GNo2ZhutEkDXtwoPIBpa2nVvUNmUzik9ig/yDmFE1ClR6I2bGUCDqECM7OuSYZt4FKc5/H5qHQyskcsM0Q8Ruh6fu/HFHGsjcTm9bydcN6PZeN5zjpsVjQGCBMbI1Jlhukffd4M0MywIRsvXyAXisQh83QBGtijxr2asjJQFdGAE+cW63srGkhDar7BAnGq0zQv3idG/6B72ZM1felQ39nd10oEzUL7PcE9aLB7pHUS3/GTRs/MYSEY1tJjQqMivHaL8M5jf4x3DzheAykIMcXb+JeiPVaxJQoUWAo7zV2qL6r54Aen3LMNlzTcxg5AU+rSxCgwDDyQe2inZDWLNv1JDYd3TJLnxOLvb2c4RdKblv8BPYWZ5ZptoUdHQ+tERdAfhkGmoPKZiygkOn3mDfpi4rE88q3f0srRgKDXMnauS0ojpooSMdFePqSFkGGp6zwxzC3PIg8zggkzZHPSg4B0mCnkFPazWwFmW0iZwi5pJHIAnyhsE7xQS+b52psT/drfaktYix0oHY1fMa6LSokRIKpDh4Ntg5G8c0dMroHTdSKXg1IKWQkNwQXGYLILh0T/uuVCicSLPLa8KCkMMZFIIaIst5HAlji+LYVIaRm2uyqC4bHN8Oaa91nfDtWcTfIJ+YSnXKd2PfyRJhDAeLCvdFqTErz8gan48OZWZo5qzRmycrPrmww/oE6fFsdbsf0NjMwGoDRKRz7T3J8k4xRb7NHmaEc9QCcQaqXSGT3xeE0pHySK8AjzTJ7MIBwYC0Z7YWiQv/T75Mjbf1BSoBvQ1c/ws7qMbq8qa5YdZ7fpYytr9W4OhjwEmPvWvAJhIAd1Ro2vLhDAJ50Gojf1WJan83Xnus4Iyykx/5fql543yHYHlLSbb8/xgXWmPnRezTVYVUDuHJZTX8pRIXYMTpz9oJ7DDWXDL0GHn1Bxpp6SO0KWnrazitzZVQFs0G/vaOMl23bbhQhJVNkMQJNrTyhUCr8yr8JfVAZCnICtid3mZTDQfUCJa1AS+2MuYMdIJJCfObKaMfn43KQ3k3zyCCO/rzhlLa/RCpuPhIQFbern5MOQedxKFqq5+eQkKvQsFKx4EFBlil01TKVYLp7CI3ouE1ZncoMQJ5Onq4JHh/LAcrdamkoKdRl1kNfrmaRkd0mL8xeRzEGm9e9KVmkYq1vvn1oEsCAGDdPV+q/Rh3A58dD3sAAq4rhueYbV0r8Cgz0XEkQX4EaaB3CT7hQ41si3dQjQ1tQypmKLNcWXKIOi3foLxAkPOFcGyxgPWq9p/aVJspNdL5Bh3EQ8EQamoTdgiwCtUBEb3WpKUijdKJSuJMcJfbIUxh1LpXpZYn+lowUKtBWZ1q/0jZKyCpNPAQp24kT5yM4Qha1dPt/cRu0CUzA63zVzNf8ZV6Lmr5VhAPZl8mAx0N0OwFtCuO9rE0qndA6dgQa/4AT3pWQy4enbPItmGUHmesn0RhNqiMH2Alyg4DL/mKn0mViX7zsiIJQkEkrWrH38SofIEpceSwF7iI52ylySyAfaRqHUhU7dQWfTcCjhxeI87wl3QsLdol8YhVQgey5cG5nN/T1lTBf3ef9fmc9GsDRV1JtEGKHFS6r0o6Uc6+p7sImCrLdl28h34bROLNQKCMDHKQZWKH/y7URsrj72ieIDvZtP6+HAx5GrC3E8aB5Z9KuH6R383C40SGhxdNBePNlXRjbijOeY+ALdgv0x9GGLaHoUDBAwokprlRanWJghbKmCkH95OOqoZulnoycTX/84vzCzuQnC9xs1Lxm037Mmyh9qecX2HNiivxFJBB1w0gz6+XkPph5hhTfEpVpOM8KO8Exp2jVYj2UOcvNCVuJJU347yCzi7h4GXyViQ1Y5PQFCMGKOiN3WmySG6RE1gT3v8p/kkFeDxiAQv0ankBSC/xbFP4Aa1rsBTYjreTqlwhkss0qlGWgi7lOeHTC16plgioCc1tcfJAlPTKg9MDJegsxRYUFl/y+gI2GzuaOEUbuJN1d/Fh3QbhaOO2990xPjlrnOlCOC8DeiVJW97qr4syeFluJ2K8tvj7CLUhsdQGiNn0tUivr68+h0ZRpo34uXZC+fkTFl7vgS+EW1GghYVeOz5w/Lxs2uNbVwgO8bwtrdrhm1r+Ql0hCdb9ZHQ86QImCBNaHVfvlgjHGcNXe/d3wGq/SIfN6R/cDuXrq/vM4g6g9BZ5KgscKBo9NtEOoocYYACJtJGV9EaPHlD/A6X6K1Vk01+6QqBynWZWV54yavonmjWA5rtZLvXB/Z69K9MI/xYx7IAjCghWH6e14yo6aaSIuf9zj5erHpke/OU4AtgNmQinq7Ndw16hUISR4mILWdLUT0q6FdQwCKm2y0u48oMMNPdSM0O1YB6MP310TPGwi4Lm8fDTJSzq7IZZfsivteKC1sSVqyfxeAz2innn4vHIbhAhDfWei28GqOeNqh27uVs1TpkmEb7DW12FCzcotfFsWeV6V4ortA9ZWs3xJnNeOPljLF3ZEKYbAHTDQxO4kFV0LvABGAo/xLS5DSWqugifGWhvhk4YQsHKaHgr3P5GyCZA2Ux8LGEmcdVfGPDXfQRfZ14zmlH6EOxq5fTaGLRNoj3u2gSt0moeE3t48a7oEGSMSFlucRZBkJuH+VwJpXbHqNbfnyclfGJscQJWNs67nUyrPdFd98dTI3NOimntigQRPhe3oEshvksajjSIbtcQj2WRF3ZHWBRxUpU0+68DgJPjRO69wz8AdtCF1X0KbX4w9sBpkO7o1DN8zHmBY5QS5FSwYGaEgdcTWqUj3uSWZBFPKxS3DECLYSszUlfrpJT6SHTbQVm2w/zEAQkq8zbuXAsK0cGSbF0b2Z4Z/0CsQeH9CgOFoMif/h7A5ZxkpD2xF06HD9mgqUZt5W/MDDrx/NFJA34h8KKNq6rFn//DPQeT4Aq4tDMaZROGzwrHhKVsZl8/DG7S9TaH1e8bE/1BJ/XqUp9+2FZjNAXNm4aLgTLhrTTNE7zn2wb0tK8Oo2/Wlv0T0VmQ0rrq1IMQCrMOb1vG28YU/NxCRJ9Cmh83tKxuHtuDFDjFG9DToXOx//M/SomlseAccEdv9Rn+IbxgEfh5dFvyaUlCJKfHCArU+TvUGJc2rX59MSqRtMEimxPKn0Go0fNy3I4cPrG1IXJ5EJ9pNVOBkQkxve3fV9v9vl34g9KozEYJdRKp2prKYKCy8fnWHDCSpdc93/szNmrk3pIYWcPV/aAfIQ2iWp4pgDokEH/0S5ZvwmE8I3vgz2HVoy5YiH6k5Lh8maHki5TIsmsZpNukF6tezF8NpNoYtR1GYTu0ZOht+AOqxlDYgndUnyrAOetF6Mo3MFir5Wbej3PtSymVLnuuWxye0nEDQsmWpQMRbhEKzBXA+jM0JDacFTGJJ3yapJYmOYF0CkFmi9rcqogR4ToFAmu2iDloM0kGAF2dWr0xi3Oyf7qWTYlzutTXnqBPzyTlQeTx8g8BrGHaOC18YpGDCUS+bk7KTsW0DmI1KX9b+gsDpsmHZ9ySIxvUda7O4TZQhdHGNhIgQ+Hl8CX8Ws5sKD91IMapt1rwYaOTMxw5LtXM9w5C357jGu54rgISIBc+uO5eJvVHjcmHmQnFkCPLc/L3MAL9xJ6JmRAB4v/u2NTzVxpizc6EXdJzdlhxkn/02hF5nXRvsZpINoWLe+xOb/Y2mlVk8mRs8doLAGMQKy80fDtHSK01O517UFxDDAousucM+IjzRmIDitNex8KKLTz/Y0iwdqDLRPXvKrf9xVzL44Tsz5WOvDmUFjSCKbRvmIob3EtZmzxrOB2JDXhSLsbpyLC/v4gzg99YbJU9mf5SIQqXl3T9WY3x2g8InESKwA2Zrn1/MNyQhQ1cnM5VmGl+NLYhBq64TylY+ojF/Umwka3m6OXVdo9tpDYD8mZnL/YcViAe6QVw6KT7W+PA0WO8bQLcAbUmmabYXFme3jleifmumQGAfG1WmieARs4j4/WZWplTORECR6dvpD3ZTH1u2m2ljwlP8uxAylmeC8afeKKLacg9Xf+/ageCNtVXnTpo9d7tNThv13QQlFghXz31YFosBUpxKMsDDhnccfk+ZkLAybYTF33C+1NZQQvwsuhb/TXFnwXvlpLLKgpBgwQXEP4du2XP8KOVHmzdI7+tQbt6V64aQvvBDkjT7x4bQbaQMw1P3OmkVTltYs94p+iNIp9UnGk4twFxZmfDnathyWDou2W/XVdK35WUwb/CExC3e07OZV5+HnL85dm7sS4/qcmCCiCWfYaKafKPNYu2mlEXQt4WqJVI05jYTNUktbBoz+8M678O+HDARstb5I57DvMqxUnPMjTR/J2U+kQcaO9TlKV3/ooPqUoXuDyIKnXa6KUCDLUd/3hch9LV949I7SwIIBzoR1TjsEdPie2j4I+jPXmKHmMKxKdEnJPBkIvppKfmPEpNCMmkHrRY7WjPnfQ3lZyHWYGv9LEo0ZkUWvRhTHA9aaUKJ4kpwoRW2VKGP+tAI4SYsOqUa+w1pIp18bLX39eIkRjBz2zVa3VQroNuvuCMR+aFLjlpUsmLxhgBmuS8nbOviJU+Ym3o2TomUVQ747qC/lmcYzLQv33o1cZX0Mf6eY5xgQ26K1wV2KL+b2PGGWC9OkmYz3viPPHDqNG4/Rv/zrpilnh+HQnjoHRZ1pW1sQbAKuPtYeB5iqB52xu7wIMLPjSR08ppln3p4FRCsZOHDzc3dCcaPCYMnamr1lD6/IpEgTHnzR8fYxVT9eF4uhzIP/VDwKvnElY/4yIn7E/PRkIF9bfiTdhrEIXqEhKfpeJq3oNTQBmKXNADl8Dvso0ddvA3Las8iSEY5Vgdlezvrkdr9NKLaWIs1kILfhl7rJM5nymtxavoKdC9Uc63OZ/NFVcdurfYRyk8CHAxGicI3A/W3NIdesfCl5GdQUCndujSnthfU/T7eJH31pvksWA2i1OknoyUzYofShUokecvQzwJmKVy2JOfdtf4QTXr6v+CQvGmXKDyS48hSOopiPAJfZjFTqJQiCWLL6252nwmKdwHm4SqOsJ1kjFpWdUYlU8dvlLTB9Bg0BCsHB1/UGZA/YwIgVz0knB9vS5grPcdhzm4mjN+cdZuI9LCg2tKy0AKLY/h+5cKBAxjeWf9vwR5nLUbXsMKdjC5+M9qNmFX28vMfomJNGllIZipN5NQjX5A7j1BZuP6CQ0NK7K3I0FvJoR8AGQHkEHKDaC3B1fA2R7VBOYw4tNyzImztVUulxfdOXr0shZjJ11Dq5DidzPAqICjzsy3fqf3Z8zsIZtNarFf6C0VIHJaAX9C/qoaTyfXmsecDeSPBb6pJb+4KS4Z/35bfzqM4oI/7qLxpVZOV7RWd+i9zOlSBNmOMSfGPiDTs8kx8eFWrYuUGDqT9DkcdfRX1ctscIFFGCD9uBFIKG1O9/N1yQfKx0XIjHQBGgsanAMCe/FkDSx6h3BmYRfxFU91Y+Yb1qM5sdckfkgfBLCS5UZsc9NBrBg/frzcZW98Xqn8A+vHLNXmJTsynYXrpK0tB2oKm6j/wQDjkaoUdb47X1eecSzm3zafdXjJqeecebFigGLrtJNNFxuM9L9yVHRNtMhXCAhdhizdb94OG71H9UELKbwZ5WH7JMvr064+43P9blZqxspdD3MqAaoVm0Eefjyp4BxQfuC+1Zx7GanSoaXazhsq/VI6Vfjv7W8PquKtPaRzOJ1A+m5rga6tTDd8QudNQaa+/BVs6mu3C3VqDV0MFYt7Ad57b3FSBNWvtyrfXlTx7DoMIjVEbTfHfO0LIUaiO+zPF/Xk93lxb9EcnHPuzuuBuU4aWgYnDD7ESRXoRI27Ecmqk+N7evyQw9SguA/NINvIfu0QTck8CU5+w4zFpaoKXjOyfh0hVnd8c817kUoREVGEw+jSwx1prWlRO8M1i5fYPchPk1CbiiNWyYYRXFjdjAsuqPIZ8bCVw2DUPUaXzApjFSja2q1Wuk6nsm/v+yWsef2xtUWGa8VnTVeRCQjHyzhKrjo1XMtuJFaCvf8AVP4nnOi6nNaHY228IFybiSqZw7nHGQrMuW5gTfAVCZy4icyYqlRsP+vg6FB8P4q/sNntXvve24o/es+5VC2GYSaw4LJvvCYuyJgd+czsAqdUojrYrpZaVOGpxTKsduZiBNeYICGQd9VFt7brAfPxhVar0Ko3Rb+SdNMkSva2xFNFjsBy/hvHUZoPfNzzLwjgeeAwCGtnn9EJenMpy7MM3zEzLhRyByRNnDDqRqsB+5FW6xg9Jy3k0On7az0p98WeXGwfPa1lGEg6JIt5ikJ6uFWYo5xLABv7C9OOLEwljKDaRUY0YUsXW07l9E0lfRpYzJWtX+XMqDuoE0iLNaCdbw2AidrVNP1JUrRNICOwourqAzqP4mDZyVlw70N6rQZZQrVM98Y0OaTT8PGA4H1Ux5vXc8FK/sH5ZnC79sZ6J7zV+HaJO83IQ3XeWNsliZl6LrWGnnM+4UjhYFknud7p9GzpAG5EsNWqEQyoxRfLzE4KuwwV9SS+8AOws39eqmvOnVUAErR3OYZ2hO3XBcrjlKAI7GlsDK/GKrLMfo4Lijy/RfOl4l5+MjzJDdm5u/nfE0qGmXCVTWsTINEekzgGlRUyEhPFRGg2ZS84I8GFV/rPvZ4qPz8WRmaEPqpbjpjXS74zqopfxByi5QURNrmTAqPec7tRSvwy7TXaE0FF6eZOUc94DdqKBvIqd8jfeDGY4n6XHtlBSziYVCTfSUJ7HXTfyXi7GmH2M52Y9rORvJ2z+so6DoMQEUYWAsnBReko3z/5v2erfyjf3KkkQ8DCpqjTjfOs0kkZ4Ynk7MlPODN4R987rsSz092gHL4C4HU9y7hQ5n8j+JkNQO1zvLbjeM7rq0CU6dlMlluxSz1JyroNJQoen/5N4qh1ud3bpW4jYfQQX4kynZtNCK9NC1BamUBfD/v3Zq4O7F5WUeNjMhm2K9oL7w5yzlq5WQ9IpAT5h89YkqXgXkLm274pVieebfiaH885EZrVJ7WKfYnZdjOD7o6b3N6YcLiQQoRzj8GkGaOZMawxW/2BbZjMZnkS+FhhdkIVZq/wTXSX16wdbjYlPk6gF3sqm1RA+aKDldW/aByXNVsiQgDPmC/3Hn7tTKUaxy2P/tzG2YkaEW3+rGWLhhwYdbKf6gqaiDueYa1BYV5LCXHFRcrClEuOdGWVgHNVyK7E5ykvW1EQFcwSVy2tbRIxapiVprvBL/WS9y0b9b01opskdESzpHBNvmNehbm3/xur4o7pImX73vqFO37tabf+v7Yjr/YVnSeOB1HKSaZyJFDzkFcsHIB7FLQkAO0PsT9XI1xa54dmmiVqj6NuHe+MxHfvQ9ufeNVYm49SYN8hbvXnDWOYvNpgzQ5/wJFtron7ywhEY18sS9bSxqvaDZSlvwbqz3b0gCQElUZAANzq9xQer0xwMeW/qPph7cuV8TLwvUIYAA0cm4sudqMwvgKxf64cVwI5Up8OUOUnU8Flcnw+pC+3PY9/TnPhYMambTnrJzodaMxwtj8XP/w/D4+NMYElrjtvVRRb4vsXSNo2Y2dVwlhNNBpfkG5tcHrC5taU0lKLW8dZi0dE2i4lYrV91QdQTUvgwFNbP8sI93PRxG674vRvzw80aB9hS2FcQuTSrEO2r5r1kdCi6YarYjvsu+gve2lrd30OjzmlSw4tKzuk4GJ/RBBbFL40zhVvu48BiDPgQ3zZh/vo51DDkB80XcV5h9xCnwGv43I0V8B8zF3eR176ctykekKXiDkbHaesQrLbKENKTmWGkCfeoIYak+lTArhbjwrg+gDwipZ7oEpeTfXcdcGjCeZ2gtq7Rp4v8ohXjUALU2MGWUUkj6sX5nQBE01Sg1s6xT/lBF3ITFM/QntSjdgw1n95w7HSB6Kx4BvCF9QdIvTLpRgtJTtHgwfZARenPiwDpUmtka9SLj+8YAVk3ezJgGS9ZZIspousPD/9CVH+uCZjBGX/IMCvzVDkhZ6DzeIGiasNvU+hHfn+9NAayLS0H5hz0xPAGdjiiNX2zl/HU9YRAXDvSOZMcw253ab5q1WWtkZYXkgj0ekqaMmpqXadJRVHtDkw5BZ/Cb66jlHQwwQ6e3WZ+/v6R4JXUHvNU32qSF5Ns9NCVQ7Hxy07yK6wpDvr/I3DXal7N+eKQCsqgR61lF1MdqmztZJ+sQlfxR3B5j/jRYsbAZl7I4XXaEr139eu4aftH+NyMUFvTbugSgVHGstA8GSL2YZS1IGufUTZzfbJkQo51V5kHKvDM8c8t5zwUk0Xgv3WWqB4W9udKx/nfCf0DDEzKILOCyuNwFUjjY7war2jJ0vrqZ1U+eSfbLtdFEhDkwTBc4KPeXKQitr4CfDlkdb2aOUYVLLgeE9Jg31xAndksUVoTmlOLmdH0vPvNyQRocmlYpG2x+rNpOLZwoNqwKPhIwnbExj2OhaTTHwdIBrhazZqE2KWMr9DeMvk114t/34qDZC8lg3Xw82uA8Vb1me3nfeTHiHp4l92o0zjOp9fEhUanE7HBwWq3Awu5VGa32SsAOd2DHEOZnFmhIpuiDe+cyZrTxfRUvLxu/6ZqRbNuzncyrcl3hE6nkhDbBa3GbPa7xy4dHiJbHhyTiwR0mWXbuCgUvd/ihMJGPGOyPXFowRvjPerbY7zhOeWuGqEBPFJQ2lmhfFY271PddqH0szQdxCVTt6Nb8caUBSqM40Tj4hjympvJrNa7/eI37r6JEHz7UEeK+m+7FFWoJBC5MPVVZ+ja5mAj/jq2zucGCt767Ldoj2jxWcFw5FL1bscLwLL7d0Y2XLrTIm+VVbIgCdjV6GUcAxM7Giipr53vZU2RVos8rhU4Et/uLyZvSi9zTdztYStRN1osvyexK6k1Y/G+lJ5lM2yuv2oyDjAxQdIfMpbCwQXqzbUSMsIy2bKacxx1BcWwH+8kmeC862ybVON8srmPhqbz1P/plWV87bInd/71A5NtQnOf253EbEP6YczOvDSJf4UrhgH2tetxzyTk7wwoUJVzp2jwpub8UL3zyBYS+m1yapT3ZIEhOJ41MVncQ+z2aBa/jnZVdeWRp0b2uNH/SZF91OvXpwnLOsT3JjeyiCiLN5isObv1aVRxzwmY8d+tBj8Lo9YfRsIfkdv0NkvZ0u0Pl3eBeX1elHVvD32POOpnxoMte/KX/M0iIyKhVyevdROG0nMChKTwPIoOfNz8X4X7Nk5algYOg3QVfAnuVNwttoeoGENGcDvfchQDc4WZNRHlpuqLpGF+Oy8vncx5fbGPWZuA2bmqhuL4oOEerjm9/b5NcSj/eLntLk5q8vUXIIkbtscYxXz4GwzdgHEK9s2p2O2CLwOYT0ZTIiNG0c7cV3XVvF/wy7dJqFRgTH+2O0brJzvpFJ5GCbjgkdCS2/pfvNuarAWbl73CGnaKpSKnxGlOTnB9nU/AG0axNHOjPXO5DUujrIWzj31qZbMevmNqczh5/4y7zS+fgqxwYLY6NksNRsVrgc6OqXC7xrNvCHHoSksRfG0QqzS1hgEYrriC06mWuVaS8LgY59Tzy0bZr7GGri95l5j6gIeV2RQ+WxfgW36TlFKBJwpoAKFNmGHoZHaQa0Ahrbjn3zsOHSksM67h74zHdrfBYLxET8ARYNAMR0j71RIFnBgjJVmm7satxBcoBjTWfarGF5c05r4RRJbUXadgDqLCGpgiZahcNtaUQVa8+UDQzklqkzOuqtdWXspn3LXH/WayVUpkYWyOcugvun8rTc+ySDMyCD0OlM5zgCk7Xr/OWH2D9zFJPBXzqYugf1UKeHEyZ1frqTXmFZkaJBRrW6iq/b3gExJ0O3I+WHqZnexTGBtgSyltBOGpyjhBRfGuzBRKzVtRNUl1VScG8tX1BeOkDY7toEay5bbv7/97MT/4YOsmkkHXIlmXOGVofUzY1kWafdQ8VJftStwGVj5yqDjeoIDGn+WuDkUrSJRdaV4m46AmnwJcTkmziDN7bFrX8nifSXLoBg8Ln5Hbc2eWKd4qt93sUG0NdZ1ZpCgHkMGOJql3JKA2NAWi7RsOl+QpX4lY15SkpeRB/2dzP9ApjvfhawtGjdVbCSWZN6cYegt1gVfXNL0rUNtTfDkUaHtcnBGQXz7+8SV8YUYDH9ouvVmtAsGOcuVCDkWyNIaNuS20oz35qUduP5IqyI7K2hjO7hovqbybl0w/gSh04DwzUEiQbu6926q26StbBeQmIS116nMC2BicLbw7fmjyt3cCL3KB/2PCISksVE1waI6YdLpgTS8z8CEwxpsvEYp809ZkY+8kvY1mhG1GC0xtbrWKAETAosNyXwFFt6TzFPNeH/U8kYdsC5xxpiF7DpNvH0O45UNautIWSt2fFGEREKwtbmptc2Hho0rbEAHdZeke2ojLNkgFvtiOSSjGy+u5mst2J8uj+zbqVLfeyEwPOalKFSjyxBoYjvvsS0tnygeRmjfw7+Tb4ugMlbu6JGMxwWXylwQOgRklOtvKcQXrdxuMn0U3T5UOVr11TpaD3Dznc6gFUhko4XNBIycNlV9P6nOFkwtZ2hzFXmEn5r+n8lbNsLoFjIlHY0Sxpr4tIViZ726XbUnJgNsfPC8HPf23QTu7VWvgrycOd2FDMLQpyKkXMP/QFkCsWAmixCEMlminNbXI/WK51BenU2vW96H5GuVYOj2WNvTUNds2GUhhfqRIegdfC4J9TqefmZTfIEOO8CIy7au4BRgrW8eFXBw6xSE7ljxCJHLOwWUFXpQnBugwsc2bbkZz9R9fqKW8QH93nxgUJ5JIMgox4ghpiECZ/VA7+zWFnKB+As42G55DDTb/6SX4SNVi6xtLnztj0OBB2wmEoc2m7/6MYOaRw6TD0L0jLNTvufj5hnNp01aYld2vy+zMQT3eIof6+6MoFrVKzhwvW28ZdQBqp7LaSx1nNhG83BAJVLe2ur1FrJGeqOTj3MLP3sGquhlEyjoDjfL0fBH3Q7xRK5gGWZGfyPPEIXPdUZaBN/gv++G+IQZ09WpBiE6YhiXDfSsS3Be0Yr1zFRP7MlkCxuG9xMxhJy7zmtKdGtUPaESLjufCBwzCXyZhj0qn1tvCPS67EwT8UheRE74sMNUmhZ9vGUMrYf2Hez74xFQL5qtaiJBixe8fidgDlmevH5O6wPl/MgVLnPqUY8EB1f/K8CO2zempsDkybwPGMDhCxYjA+K/Zw5G6YPU3B+NBD1DVgDsxvVa36T9QfKxSOQJN7GFzHMVRY7cW/TATFyjacJhxVAJ46w+vYlLAjWQRd8z1QdOKeUQoSGwwKHW7q33AiQ3JvyETF2nZqMrDjqWSIdCWYX+uvXocNY4VgXOaEnRUlB2m6tmy3JgdMpw3b/Jb+rKuHpDqyiQB5476aEIQ4tQCan4mfG6KQztt7XXWNYKdE6IbxBtFcZVQP3fre0/ZdLh94pDn7D/FQE80RdzdGOy+aUnHcJMQ2+I+XqchiT2ocmhGZQNDtv0TFMFZMWS22s0JGU8VOiGuiniRK0y3EkEqpQMd541Uy8ZJaLYwsHAJDaM6IhPaV56EXS+8NKVYtyyD2tOsBoyB6jmoYRYM8W42oymGl2yAMMLz8I2a+5FtE9zZyb0AY1yEx2E72gVLj+tfwjVQwYBvhIfFVhOw3HWiK+v26zlCOnt31TnVL/pGfFs0b0hAw+fnX17Oauecnlrn+anfVIKpPk8YVO9la7IWR4MSh+YOZ26DqE04n8fRuNTHhMsc2qg60LE+Ca1AcZK5HmWU9fksA6Cc4qw0Tu5btD9Ncheg4tXrVV57/uGyjnnqkKGKlKRkh6zoOWYlLqTDTzhE3YY+olnOWDBdi4A3iv/igmMbCZc/AgJsBBStNJlBLGkln5ivevu6u4whxDk1ybfdtFJw+mstip8fbWe6ktONrRX3XQ5dwHOe8ggaw6JIHB2lij4crUR22dzuQQ5UE8gUVSFXEnUECP8usUOSrylK7u4Cb5IZ4POXrUmZwcAOx+kTne1eYkqjS+umI3D16ODMw3IyHX3wfJAWEhgmEjc4E2DNoZlzLYWcsFyE+8VKB0vyBfGu6TkMsGlCap5DrV379vib9pp5qOHWyFxIHgOnd/ph7MQDOZB4T8nH1i7vxJtlnHm7V4WNA0OS9ufxBBPhbJM8+oj0/0F8cM7nHeqbtkI8Bs5kL9DQAsHtx40JY8I5QKcnvcJYHdU5XMXVAAZXXVMP0ayHSG8wPZeJsynoQmEpjgKodEVAgmJEMXO8dzAVYeXmg8jBywocisaOsZtHj8KGk184Bu4idrrw7W3RDtgQNXIVzQvxndH8zqWvS5MTmVo2QyVVoM7ET5WZ+Xb/XaQDzK7t/+NzqIf2pr1wKqONvMyW82fPBPrPp/r5DW6EMzR7WqUP7KqVG0qSHOq3iQ8/DXkcVC+SsrEZCdZD3ukKWPlYz0GgIYP6sSVGBsO6LUKuLDhuQ0KizZMhgeIGovv23tzgftYmB/iuT5eAdbQVXrWWaZ3Cnvd6suaefpI/YsPAz3D1pNw8SWtj9aIfcFWhtWzduGZdppnjNptI0n5RmvC1gBbbRUKlnmv30u0fWGz7EeeQeHPJpfHiW+n7MRgV4EWEkqn0rSO4kUnuh15tijqgzldEHcn/P1MMYg+tny7f9efj2mY24yfxpIHbw9kxSu1MAfn8yaApLQDLaeg2wQmzCtQGE2UhZjDAkdCgzke/gWFEHvt24uyhVPnG150IyZov5CemnH2MgOR1Ufcur1J5ZeglI2mtxGBf10NFl/rixKz/VWSMRQXYN0elKIrwZJDN97rtuejJ/hCPF7maxzYfS/227RBltgaGgaXtycHlU4yA3xW/uNBya+k1k2nJcebZ5SEeFjQ5BBAqZU6qFg952zEmG0usXgpBbx5UB/fd+bL4ij5OH03H5CCOCOKES5lLGQQHnEhIVXUGZ5VW6Vt1zd3ZHwBb7/hSrXWbltZZYz5lBgCAOhzAa/hjtp1LGLoFrqutuvjT5xN8lW/i48t25SRk861nS7gbDHRDHWiFNrdIzgeMTUs6P1pp1S3K90e2NNSaA170lD9nru2eNFMA+5OSUiyoO+twOGa0tHW2HEdzRMvAgv+V8TS8tkTll3woKDTwSj7mognSjwnD+PGibiOFxbCoeXjFYNEXnEsKLBPFwbmgGwpKkUkpy/UrSnl2KLa8AxzSdLRFdsvTHS2ce6cxlondTnHN2VAC+WVQ+jcgN373ay/ybD1NkQ5AIHTFldcEUR4coSpV0JlOJB18+N/ddRXT8uNK9yR3bfA78ESX7AatB8ofWAPWwMt+o5JxnbMgZsvgjxcP323fjAZRckgcijdclwP9MyNGEYfvTs9FrGNszTAdTcNWGzSD9PriuPKIkcP+doqAu8YqA6tap16pRvjtljFVlNzjQs8vSdJajoKqRYuC/WPNCI2UnYTHfTSmFmS2P2XAGYYUlYP3kJz6FBIdtydshp9xPTZs7q/Qn/io5unMqxsEvkHhAn/sqEpDWGMvHg1tNFB/ZA7VQ8e5+E2CZ19YH0+kFnnSVwuDaMSUl2plulVuxgl1uGaf5BJj/aOX8clk0vMzdrIageWumbxgnNsLLGBAXujMJZvTJt9MNK2iqq598ItWqFSSZOmy/ezDB0rZ+xXBb6AyRDmyd3UIJ64FxPT/EZ+ikNQ6IS9W4eksoDkJa88Gbpkx3jLxO/e0kp/FHq+SlEhHmuhgnjc/QExUsvL1xcqVKOFp8jirJwsb86rWaQQzv6FqlPYHfWWQw0YdkJ9yG/QKZPWeybMYAmz+OAe3MdlB3j+zupSmg1uU2j5ndG6wmjYaIYTD06ZMvWFInFwr9V+LckrX9gS4chu6rqkfa3gvcjY0PllnEwqiiFzKl8F/0t6jmarB0Vo7ng4USn+9IUDt/Akl9T9JdAkGQRXSU+PXzNjMYCGBJC44aDtRtrM/IaNpG0H9qqf4aKwXcJlF3ttxRfFsssTdOHiA8aLZ4qI+dZ2Lc1Vt6zCwKcPQzqBNKZEkxzGWK4I5d5oWKM8TcwWlPh7yMp7iavu8NxbdtH0K5vqb5VqYJED0EVKJm3HgFwbi/o7wFbbvU9DxIvV2rcynAJopSaCP7Vm0zLI5pu/xn4S780Z8rXGXCG4PQlV56R6lHCFYgWYU2JpmUiLtulYXSMqHY1Z0axHkU1Hgg/HdW8f1YFGHJlIuOzoUqQ0k2knO2QMaZ4dlVeQioyXlFFWToYKRZJuthW0Jug99brxeE31CBSZUp4rjAN3vVB1xJ5t//Sv+Liguz3mwVxyXhbpGVO9Xo7wum8Mv0y4rgI7VL3fm7BqcfWgeuOwXU3U88x4jrX/1jDrh1cH480f5ZX/pJA1ojbJmcJTrw+KbSi/GCyOAtUYINqFOov8IDtTXRUHcxt8XGHW/3PDrH5uXlQ0l68gt4FTUIepd9KXFBBiImN+b58dAPGLocIT312nsJ6lSwPGUVxFKv2OYgeyQCYcxMZ97YeBrtS5IwmYvkiWM4Us7EMSAJBzCKZWhHVw6rowjvBj5RhF74qJlRYl0ZjBdB59s1gRuIYk6YFXWclu73f6c9F/uJHocKXUCoPNKIqzvQ89GStcE5T6G14NMWUf+LCUh+4t7ekkINMI4kxxCPoxj6is/FZdyPw2vYfKcRTIzVg+J5niW9mp8PwxkzkXTSJFJ5b55bWL6FUMK8jg9ENB0mQQa9o5cqc9kl5HkYGakPAEjwbZTb/NruJPVglWZaxKr/6eJ11Jc1I3zDBtA6uOXg0Utj8WFAfkP3iueXNDPXxAUlMfPMI/3gdpng7/D+bpE4MpcrLQDte/rz9cnFJRyV+U9KCsUCvGfLsgtQzKb4oePhKl8Jx4XH/ug4Es2TSeNh64HUE3jy7cA+WEncrOWJwKZceTaSZGa/3IfufChmLLdxFX3ld9wyd6DOpBR6Ehc5edM5yEyK7lEY8/qBdITh6XjURfDFunKFusJ5Snvj+qNqKXisYiTuKmpwiZO61JtcZhzHioy3nYeY9QVhXQu+yg/DE+w9zhLYqxh/2M9sK0mwzkOK4T3kVAu4ly4GS7ieShV3ujA1qzaLYPBvRVTX5pRxorE/WXS5xzmuDwovnOPijPBjwjJJk4OPv1r2QMK9e7+OMsv3IAahrfX7Rcyn+VwLJZFe3AKCv4ogprTbWyShCFRzZmk3/PTX69dYNDeFA5xzwXhZYAYyKKYfojftIhitHRbWhbSxCUB3qbKOP8XDVzlT3X/n5tn2Wpjctvq1CxzURJ2gpfmmz4eZN5JoP2lc8MVyTuza0m7PQt6Wa0VVqDTFx2sis8DVsKDb9i0VqAibEkzFqMlzFNX6iwVo/6t0pMmgefD2vPY3zdLBLZEd11kDzfLJnDp6qyBzgURJ9KdffZOgAlvfoVkgMERoM9J/kLjD0PYJdzAeUmycL1EKKrzog0fNY9qDF+A8dtue4rRsp4v+La/CetTB4nuj/k+XXWDFB2BNqcS4yV7aGakSmC3odJg5Bx/2/e0pvCQK+r+bsfMHBlEDbrw2nwuKPKTcqW7tN5UzzKI7ETajLXy96ABKxxuNnsadYGbYPrNv7rtMawmv5bGQuqMfmk6k9HPsM0U4QhkcajyC/zUPME+XytyQkF/hlrclqM90bIB4poAG1+Jk8U4zbny1qOncg29X+r1NQyJtSy48BWuWIyVmspX18AIpv5dVEuEaGmcdEaU3gaYpMvU5wQJw7iIEzHZSUevBqaAajRUCnyYUvmr+3lgDYuLlEt8LRePuL1Nj5jVt68tBYHYklD+Emw2luhBqUL8jnD4Opc36NAEz9vLsKbQwMUuqSyZi0ssoem9V1DfeQfFewjY9AS9LzVW2R9QqcZc4gpECsnaHbN31yhdkkRyou/ivQotGYBf8y4kERg0+2/KAIAwT/bKk5Qgy8G3U3n8RdFtFSVexOuqZ87+pcXzILToNU6eCQoIcL0uUAuFm40bvv8a3rQd0Kpto5yfdd2MAytTkOVFK6mXSUrFm5w9aMo9B79sGFoyq4cgIJkudi/FVBkPzEPgnB7yM+y6keweDHPuIVwCS37MM4tlODVDpxNR4CzGhg2CZ0o4l4h9FhaJLOND8nreXS4F2yYek8wqlqbKmeF9cc2F9M2e67Uj4jcWkeHKHWliMIArr+8+I+jTPucO01JRAOFsv/RYpMv95jbChSd/0Hz0mZ+mIHDNhqK6s+znlwRI2qaYnOP5+ivzh9zaak0nddfBn/XT2eLAUYVLPR/T6ukB8MgOsWi9NQcjkp+RvpOlJRQMPG0ihu2AwVUq1Zbc/UhWh8woi1Z5kpNZhjHeKQm9KerozqabVVbY55wynk3fVy/8YGCghNDYsExzyRIHzVntZMf1V07L8Mw9y/w7nhSwqKQQUx9fc1xLEdnCboyu8qWaGExKYI5DLVyCEN0DuevytVC913TyYMa1lDuhleq+DnlTqRAgmFZo6dmL1r7iLt0YNywRlphKhWmCMkICablVUsS0J8kiPmuRwkDg+im80dH/07SVhTTZVmFOUmkAmoF+5GXKtfMEIOGgv5Jzmd0oNRw+VAcsiIYmJrIjAlPKGRXAwBAWJkm7h6W7rPj4uqy6sXhJiGjlnxS21HJHYDAs0ePPpXc32n1wcwf79r65FBXHEwwAl9jyhqFYZbBvCz/MLw/MGedeqjkifBupj8nYH1uGZE2clOBW4tyXfQc5LSvBqji9V3CARfhBrUkavQJIsXIo4gJnk2vWXWVaWQk/tk9KJeM4CSjyX1nfFABpH/U4ratWsaUBSoIoWNFChgLwtIpX7/Q7X3stwjXkC2mof0z9kS9+wm0jQLK1POmGgKDwfoyIgZ0jJ+d254TFXgAmmUP4P53bN6SLDLbrGf4ZfKETw11G6BOQXeiBT8hI4j7FjqTwbYGDC3eP9ctbv/pbt5vKWfPHsNbHCcusD+ZtjB8DpWR+BqAT3XYcVZAwYIos/NBh/a318F0t3veuluX/cY2wOQ1aTETRTDGca15iOKnvJK/RY+lm1uso8DWbpg3SsezTSZ3QfuD+hqbDB3nutdkb5XIU7VhWXD0ZAMTQ7OhxCDTSv5w7qDc7ETPAfrewYuz2umwvIeNICL+KYF4HRJabNQbkDHo58JtbDdg1a3tgpOy6M/28Alh/x7x4DqzlEcdIQcrmBhPH28tJKaT9R157givuv7Tv1XfWSvUVFZUnEXHRWEk9Z2cYDMpEIMt2jW7JJVsnSJDRywt1zZW8M+vMOqsvZpVlV28vh2cqroJzM4B5X4SW4JU+VekN+7bmaE6ybGEoyU+xNBKN+qdoYGO2BocgufP8/QaJd/QrlygYbaeM8YDYQ9RBN1WoQHFOzi/wh3NqxoiAXlomSlVsSZYDZvJz/iJ9Fae3IBVtdyr/FBuOTASAYuLLjVdNjQsCkoXSWWzy4SXh9pWi2zl06NxI9C+WmCcPHpmyR70sy98SPxlGdWasATggZqiwj+KDey/oQI7Upay9atg81EobcqHUri0blhi0kCwx5QxAExTLB2wyDXlP8FEVxGAcEt5hQ7xzhiqU/E/bjwwNn0RuJt+/5EBLwvj5p4X+BlH3fYfRMEXxSC3Nhbe5pWIJ/jDfRiSJfKVP0KEFApAgPgOyBpgsBt8Xw/oD5t6+3haDxB6+UHtWKFwqtmGQxWSmGQggVL+RvxnxAHWk3H06ETpBG+OvpsRqdLdsCRLMHk4aElcN6vKJA8SUrIbLSwUJA6+knFVn6x2j4JWkxbmVJ84mlb4nLEk8cjn0nF9V0Jeherv9+pH9EjOc+SPZmKJf1onYQAw7b7quuVJuPtzjdnXlYJqCtWaPY5GyF8Hk5MMIcbgY4/IzJNU6X0OvoLOs7FYTPnf+X0bc9ANnU//b1Q70UZlBYPHWGj1NEk06Yq5F8CC1L1Cx21PG/mXWIA3bvP5t6brs1/L/bpSEYJcYw3x6W0OWA2RR9X3NYFPk2F1cANWw2PvyQ/0jd9iNrVnPGrErERDrGTW1tz0r8gWhFWjft36ttVkLgTbqR87XgKKP2/JJRPdEIN6m8sETkHWPbKtufwiqjCyhEcl2joJMdjV55ixtwR24KSwcaSWoKXD07h4gANDnNsIMxt1fPvRIHb2b16gzoO1aeszmxdAD2LCefQljIx8lw5za9jG8i2+Swe9ri+UAnAYAChWFD/u1TK5V3MPakOhIOcO6g2PgndQU0+Tee1VZBZuVxjPH9GOU4F/AurhH3ciQUkwTJoreB7erEFvCFxQagr/bKcZz+8HsOGd/K3elFNYYR/Pb2mcnasSDocHFD4HmJLBcfRIFEJvbqPBcGi3nkqeX+P3Xw80Ml7rN9cGO8M0Fb1S0xlyMWvyW7gMe8hxm09tUiTxUafgVw4kNqqm45qv3jgEyMzK/i3PF1ihkKoPeWVaQe/lTVnNRKmWvuZU2fHGkg9wvEu/u3LuK7TD3jEvFRpDUJagUOIOxNfO9XYvC+zifggUu3wurvXJNg+fd68JbvEylaAnL/pG83D28KqAL3Q0oJNkRem0JKpBf2getWfkBIWzlqiKPWf1RXh9o/PFmgU3klvnojOYmllP9XLeLyXeOKo44cTr77/CGC42nZwVySlUIDZb952C5l8TcyPq4krt1PxECxNVl8Cd3KqGiD0qvykj2hi/1DVpgJJXxDyt7xwD2gfzmd4o71CjTmtbPT+pETQov+RissP7Mfy+zpSilM2MBEVlOlmIBzlllGL+ct2P4KEbiB+f9aBCdKK0/DuMNZ5L/yPVm4Oupvgzxi7PQRa6uOLm3SQr/NLhiLNXzWfE7c+Eu+OA+dZmVXiS9V+VuMReFKn+qXRPX++G5WVQ94JX4eKnFObLftj3pA+oTw7Dm3gjIbhwfBeMMOh7dovtMXXscJiEQ01DHtQYU2xCSm191gg6aLvcd4Un2JEyhoxyQMZ1spcpm577oX78ldMipck8BlSTkyj7xyLwr83mb3BfVNTaQdR76xds3Uw+EIll5uv8J4xMo3NUfjpldCHrg0QsLsRlmUguPC6VLvdzX9tG0OaS0gpBrp8cTXiSipkfuIQKYyuQCw1q3cLJo8az/fkzYiHG+ZAwAzky1Z7ZV+luumaii/14C4a2MMEERahefkgf3apuPE0phCtkXHloLrc1sIT98OXI7xB3BHDYVyUUsBkw4XoacXsRoGuQ+tE7nRiVd4T1q1ut7nErq3kNJLTUxRZd2s9ogj6oRxXzEaKjsO89m1GEXUC+CLDwq1TDe1p/gNqhshubn+uh7Sl9susEp61dWITHUFb0GSX4pgwgvjC6vChStLtgyeAufnvi0L68tOZkuX78nfVXpAvqAmXNacWD6OQCAC8dabGEE73TDTmXFizPu3d89eFAzKeZ/zwp/a9qdIim7cMQu6QxWncGXr2jv/SckS6A6AmdQ9jcV0tCmEeafMAFUyaG544rlmdSVQoUH8oJ4hkZ3R1gMEHmqZJcc1Z6QyKsA+p4CyghcVQkbDD6AmEl4FiU58UkzON8jBIPptjYDJISyU2OIdgja7pvR/EtITfduF+pAR1C10WG3UBtZY+i32X2t9YmQuAHeEqvEHDZhN+kKPVfB8F/SERXAHrQCQyjOhepo/CyJ111Fb1jf7Ed9wwkzePzomiYlK7C3ZN5mas9jVZUUUnNP4HWX4NMz6slzirPRUTzSgeLfofJRSfXh9feMZwr9aCURM8A80hnGpI6or+aECip3uu39/SHYpwzi4+NuTkhqYhFNe6xBVnerPqV+aUuy/BpVFE5U6w2c+/wt3RD9f6e9sRWRMMBb6VsFyXUAQcWWB+LKGKcFB2ynFClV3Rjulyxgc8S5f0NNa5sc5tl18lUGTOZMLRtwgIqpk+TCXNk5iSWxB62vj0LvSXkB0lNy691gJr9bgLNCEvjgpLDcrOlPmPEL7lVZuMp+tp0e3ljJ+Wkk6vyjU4jqgi+FLYtb0WIjWKhd7vHVWZrEcqbUxUoPlksYVQcBWEVoXfYCX+B8+uqRHyCxbQhQTdH2OiTIleR7Ka3tuEKgkZnyx0e28jaO/hFqviW4FSf/Bjp7QN1ab7ffDm4p/yhwJ7ipBzIVnhY9IflM1uOv7gI6KhsXd0g+HHfZroSo4imxU8+YZw0caDVqx04FntwfkhcoQcdxgQA8NaJ5g95pQzrnZQDmiBMBXwh+5FxsMConBz5wjnLitqJ5FjiV3K2l3fjtge8VvO3VrKeDxVm9feoi1qewS56gfdRhg83tH/PJnU65H26NtvappMjaQDI3z5uV7Jy7tNv/wo5NvIZ9p+/I4Rf1vFPq9rGwJI2NFETHws4P6aeMb7Y7gjXim9GfRmanGjUuxf1o0nj/on+PfVAgwbaRzQcQW7gCcPs+wH5rTgr36tszZcj+CvHDOaJK0BdL7hghqq94MZ46WRC873m7fUqm9YP1ORcvBBLN2rQEUuhXXw/9OPirvC77rlvBrOdE9ByAJIofCcjfT7oPNOYcIUIh63iT7FpmRIlWqapQcQno32NBX9G+vm05jIQtDwQjqU7q4vhCa2//k/XYyCv/ZQKf+ZNEN3LPN7i8Agu90KdYo/j56Y9ivC4b9wENrXJpX07MVAxsguY2NN2CTz7yJSYbGgXH4Nvtj5e7kDaxjqOsLoWUfTuk8RZIJqrGXj4Tdj46/cifd4cGIuaWMlkRfHX6M0AH7k/agEU9n8J/L8D0OmlmDEK5v+a28++OKAiEvwNcniLPXAYxjkYNvRmPlO6t7I6MKnYZIwShryfHiX/0Mo5LRcwRdO6aNrXrhVb5MDkpWc5Nc0hAa54V3hItQH3t+9P181Ri3r8/h660Vfah5fGaqJYAvfR0YZ90QqUF/gQXOOTMSzvC9fHFUkGpKV9blfasb4wY/7cA+6NWqlqBFah06Xr7Ms0VF30kZo67y121T0reqCPNpBvkMMOVrpGDV7ag5w5fvvgs+DFojMjDFJutUAsmJzi5NtiwPDcTVSCkbZyNOK5IPL/FEGXtyNF7IJWPPdi/edNM28wv6em6xetZZg9e0HZa0W5bviShNKJqVKLoYwd/aoMyR5jOVckuA3jzhq+g3FvZ9y5WhEJzSFg2QB/TE++0f4mutFdc8ze1dAKmld7qcRlEx/m0Z9PEruiOs81byOrDWcvqBOuu998JtwZy5OvjRAV4Rp/fdjwfNgXO6XRVLQhpTD2itLDdbNGQzrmjgJ4FE0j3H7dLkwY7EeeLq0s+72jLbtJLJWax4xdafeAlG/J3EQtEDbJA3TzYhB8F3Dw7uJr0cJvsbHW0JoAhTS7zTkBKwBcCFq9AXA2+bvuJC4owAl0HKTcH0CrRZk7sqk3yVfERSKI048UuRPnhoZYLg/N8ryi15G8xcimPE1TRa2aCB28jIehEQXYHzy/wDTh/WET3n6UB6e3NTRjDV46XdyeDTT4Yd/xW3LgiAjwcJ949VIQ1kSLjukaUrYaRlla/DydxxJ5RBtLOy8WiGAJEyj8yx9DgfdNX6ZNI/q23I68sQjGI3DUAxSuR81YDn2Y5yVpWPEPeaMpxYbxXE2UHQm5byxI08pnC6Z4UEie39zyCukP2KXZ8mzTCNtz9+hiWVUgn06KjRfUzyOiSwG5wgsbINc9JGuTo5pnaNPt7NjnOttK6pREiGCFygQyb1Ww/vRcMX6jwJPvarEQbCK+TJqV2XJrTW0w4Gxm1zpuF2G6BUsckkT6sj7RX12fWOlXJ8D/m2uxiE3Pa1YQ7UgkfXINAiQfPutOOb/6/x/5tLfiX7eyqCdVO3/N3ebo/qfgUt0DCBurtEJR7GgWaRNMix7E08hfoCEQ8va5h7iejabiXA6LbVhrQYXceF3l/X/4qzoInY9MLYqhFw412Q+OS0NSHAsyx+Itrpbg+0W7gTuDsbJemW1uqegAs9KCZ+aqvTIgbFnreThMvkdYoZNgr/se9uoFtOl1YtJHNzwoFMyjxXm9y9LaetxczUxe7knxOYZOMKWaNP0j/dTt190DCldg6Qp+DeGLshZTEL59o+kuran9tW1t1j5g48HNrS7nxVH0fNoLGuIo6928GeMkRNtSm/gbRv5wfnEPoAOzx5UZaTdtOJl1FYzj0wf5aiSiWWJHhK1JPD9Ir9R7g1NZEC2YhV3CpsKRuBemVR7fK/tZ50jG6uNII5dGLj/v2hDgpGtq+muqSNLg8x/vb+VNynnIxR3FOtP66YW8IUJJaW1WRexKJKjAF0QOyOqPNj6NvI18xmIsaQbmIf2/06lCy1U9GogTDzfb1WnIxJkooWYj5wBYm7uIGiD69nyYs8NzyJrGsWkLmujxIjVV74fGQASZEhynuwVZJynR4b1nzh9Am/2uKcwAXIbvxja53fHNkaP42j42XtJGJ9bsmnB7fmAbJqCLJR5Ubc1bEsTFbuFWj3eEVQBoGKVVDFnJ2zhVJKT9fFbb/1Mq+ud6vK2G77sqnbXacgFmYPmsM1eag3zi78IGBh3EDllHxeMsXO5Z3cuAFEs1vJ1LHNSqIxVInDW28uRccJdNPpbkrAQW8WH3NWIq5vpGkp5vIwvtBBgUEAnMeg3RfrwCoYC+yr4hKcigxejqa3kDxDuIrcWPVBrd2NDWnpA7pjqqfS3DAS3fmMJ/vZtGg5ZAnwcGMAcrVwiwtON8TuSXEN1hbtFT74SpUaRE8y5nQnv88LJc9Lct3YdJCaUMXDhkh3I+uqcZ19nESqEPFebnlmZiMGdQZFhJAOOKl1utrCXcaCMG0rtRQMpq+aW9S+kbNDGzmauheBbPklRa5H/ogNC1M4roEzHuNyizXtN2bA6qhJ031IQSICKeiZEb7sWwrl/wKlqXFaSnuct1MqwA5MczC/XGUwLeUxXlIgNsT/rFk6yzNBAF9r91QKdK655dyt5g197NN1wN9PP9nKtq+rBlQ7b4pxpXn+8ROhxSugTyTYIZfaBIsx0BnAb21wNFsuXC3UcGYoI2c719bAkKFzA+LiMbUWUEOat/SX16GbM5tqWWOOLevEK+a2lFutNdQ0fqjmiiP2FZCWMVOs52kuuMNi9NcfYWIHX1q+kNa3J93g4NcSnNXlYWEv7dWOI/Q/oJy9gywtwaYYV0CINrrePSnLN2J9ADtqxftFPZyyfA2S0RdEVT0k+Ykj3Uywj0l/eLXHD3kwJcntIaSjOSDyjzTqOKfU8G9tg5LzkwgXHi2IJKADW0qb1IZVd1QgVkMaQdP0xeH8EN8ltlrImiVRlJ+YPZEniEhFv+et5Zu7ynA8AEFXm3jjyDg//Vz+KXhbOP+KIH7JSUPvb2RB/Rxes7dnh5KQaBp1HwccNqJldaT7k98ntEifTxhyjo0Tuc6bfGCODuYFl4zNhLBc4pb0WXOM8R67Y/kltCbbeYGB3uKKsGhJSJvg1cPHRz2yjlWe6CfCUBfSRG63z0eBQcg116vKaKffrIvMjpG3fNR5dPdtEMAEnvxcmHXiHRC+sYEMT0f4kHsow1cy+y4HkK+D1DTX7duSls2dXUfMc7sBKCOe5oWIW/CKrLirTpoUiImP4IgE0eZLPlvFAcWGg9QDETNNEfmNUku8OJNwO1/i9hLB60KlzhIvJd7LWW1Sz3nju4QE2jeTw9oI+jmFIAzhQKxUTSOQdXXcZRE4FvCPlMx1BFkJAeAVkTH8iCxmGQ+IHmMmo7I5X9ChoEuzY7BmIKbMS23Rq42ZYJmXw4RBRc9/xxq/16aEdzXisMeVWw1+8BEoo9MORYXInTS+tP4pGcClP4qHcQPjF74HCUfPPnpbdbFAtS8jlU8HgGwu2w6zg/HGc2jbKcYbEuSXBcQZ/7ewJ8HD6dU+eUyryInOp2xu0jGD9vQuCkUjRog7Ks0e1gz2ZVjEeAV3ns35sEu8Q74R9GArECikynHyB/N9G3K3P/x0J1msMwET7qv8DBITGwW4879X6s9Co75aJHg6AW/XF5NLIthNJWVpKbv2hEt2Y9JTXkGWc9NWvzAl3670m2g5Duyb7cHsG7yj6lBqoDs5WM2FHVTiBX6B2bZ6/hBfqM2iOW9cUMp6IvMNyTfy1+MToFfaidEENzT3ecrDITB+LRZRRzax35xJev8LXXHR1ylj30/2UAUIJ/S+sE+sz/L1rczZrWHqdfJnR0SUHG2vjd2XIWGTO5ip661+x2mwY4sRDo9vTRW3UDjrYlAtFU/EnFCj3ZjsVceQmMDtm5BCyMjrNyH7bNOa+GOZ/wf0lPAa15Ew0P6/ZBEYGnp8trnqeknE5sJMB9FdNbKhud1HtcTFN67eADs75+HTuuSk2sihjlSWxKR2Pmb5cjPdPEYBuB7d8KANvoJuPOdwJjnasYpMasG4ssGxfEmjalscmgcpdh/VwX9jqzDkLdQOt+D7dnJO1IlYMs00dO6DwHDYMuDFF3ICWIg7BYn+qyQs6PHbt7eWghFD/rrjL+ftLzbNLCnkPjostAoYWoxEpVof4OhUoxIq1THgFe5l6WUbPTV0+j3YAl3oXoKdoIlK38wKn1A8x8R/y28GER2sacO6EaDIlGi23a6xDi01H/2oZEc1ruZzY4bqrtr8CkBykq2o5yAHAuJ8m3aJ4V14n5U/Zzp/MFv4NKqRY4ZAFIHAYQJIPFFVb9wI8hGrcFmonv+dBHq3+NhVAR+9n1HGb6Ez4pFRxE86ZD9jbCr9ZnaKTeH1zIB0oyFVJ1xu1u+FnLjbAWkbEr9USLvKP+3n8VnmHSQpwDGTua5FcQmr0rJ2p6D92fd7IiIRVl3I6G9briR2xvYqWpti0u7UEKnI0sF02t1TyrgT9PuHqaId9XgWD2GddtbLkMJswsz9C2YGT1b3g44fjnqGiPatpSUkH2tbPhuWk36HoEgziguY48x0GOp9x2M5kNMJJYDGb7oVM+HJg/fq3aOhBvr3PGOja11uyvFLRT4J1U/dufH3FKS1Ac26X1QFmG4YAzu8JmAQV1fceRFjERZai5jbnPGnTb0BhiGZYkiCit5uXSzIpFMYQSnrmfisFcrnJu8esKnROqo22WOWJoTUHjkvfhBOHMFFUdeOj36ILVZOmiVSl5Z6WOlcl0cjwyHLPeibNE0BoDFdfppGjTN0pUNXNQ8LJgCqF+jf1aMT663DZyZPQNcp7MODEok8TwmbJFaHCJ1Vk3OGZZoFj1o4ueMizwDoR1p44da6Khx4v/nsJyaoCUNN/ZzZuIRaTJIEnCH7HTaEr4y8TUsmrZVf/+Z/isdR5fMCDsaTY7kkj9S0o2INeEavaStTGOBEiFuBi4rZIgNk+9pkmTaUeKs+kvtFkXc+dlnRcKh80020yyY/m6q1TXgytSg7kGrLYlSJ8xVEO54yIlDgjEBZfxQcMB/ETsqt/JZQkS5NHwU2ZEzyAv7umLh8kV0yCogMTWUP2sF1HjRUzTb12b8EXF7Hc5wnvqYPENJQyWCYog0qoov3JxZu4eb2ZyHS4ZaH96yYVdVgzq9cL19ekATeLcmp28WaA5V/exUEnBkLkrQSLkKHnKwafoDqhuhxuoTk30KvjP4LsFDzkJ6yvuofYFcT5ZPKn8+611j9x5rIEMs4swx4fJDMZm52+gVPLiOPpjmJQeY34btMejVJIh6gTSQO7ha/yH60MSjUYIynITdC24YpYKea6F0nLOl23q8kob0kkkYlZzdpXpab4Wz9kW6IkYbv8qMzrnY/Fn7J0hHYTozq5QewqkhusFfodUMh4tJc9LuoEjWjwg2J0ffaDV2LMBQabMpYd7ZcekrGZ22vIHQ6yVB3ClmfXTqVnMmJ3Z3yDtBbvIbMB6fBIjcPKqU69kJ7LFL8MLbYVKy0q45naWaIZxdF3aXAt8V7pFev6mY8h+ZfsNCf0szR2K1dN+ZcziFq0SpE2JYEsW2ES/kShnUPjU/XWQndso64OX3QHR3p7UWrPuk0F7HqkiXYRoczPVNwcnSAWs3dhVaG90XDuA/UQ7eGi8o3Sua0AoldSQWNcQKtipUhhNDw8pM1vcOdB0m9mEYRcc8R38Eh5Yyz7y5qbHAIuPwuXhyZ9mJ4ZgnneEHLYA0cVa+kDPazRJwHWiaK1XoWjYfmpgad1o8Gq2KSIt3qDRQT7OTDLb9K27dS4+4PmUmT+LaVuDOFuhiKDkKFxKA4CaWeZpI9eOlsllHCVOHQ123C1EfCQBf13hUfrtdJ9pm7aRzFMWCX8DY3hplrKQ0EQyhhXrIf2Jj2DfUArNnvkyI/6fjCvPhVsH6jl0yuboYwvpAqkUcsvpUbvFJFjPcUXHcG++yAY/aCgGgEptZbVHXiQ5vI8MjutmE5fHUivHFCCNjprXBF3BmV4xp9w+abPPUVOu1In0YjZp1+ZQ+LhICB9/p2CpbR4rdynSFJO7aZkdCUgnXFKEeWpAuqHnb1YzhNxsxDVuf5dMz8D17wqY+35wVUy/prIYp6ajzAWXZdW2DHcwzLGOXynS2nINwFI84el0g2qnZvHjgoxDLCgM9CKcUMP0FKsBItEf5slTfwoSUD96Z5gnxVVeYiMBx/bf1EMEHbnWnrqP9CCL8Q1MWMobQ98S7YZw3buLsOMeDX/v4jPc5BNXlde4FdfP9fkXk7kzkvNZuub4L+if/wTmvFwhqLH7zQNBt1PKljN35zPNpRRUXPSeQ9FY5T1PnZStZTP9zBAzG9OArgf/vEpMARHbxnab2td7h+5+839e79pGKauHPdRdPOPEc5SVr0319NJf6oVfBJcI/LZtsQM3s9QFGBGu2rDlkzaWTe5w+Ff/jeVaskB9ugD1impDU69ddL7X/1vAVRx7HUE12CUrpIV6ROYeI0Q/l12GA2BoR52etQmFfJerMOUPxC+cWCEFEZA6JNoGVIMjoJA4+mphwnsRs8DFCmaC1GwA8WjR6PR6qZyef9WS/+Gp/EXBR8Kthqc3JnqCYLUFo0LrAanvcr+YceqBGpqEi0aIXaHUJBGJex2uPCAGQ7qKSKxuRvSWUVovK3fEjvpfxx5iEpGFlxa737Sr7tjWZWGSLM6Ef/F4SUt6yJdn75mo48XiV3xPBoastsLFA/n3ReFcoROEdOeUEqdMS0oBA5nS21hqfcSJrJNlzdcWDEqECVwI7AtFG2jh4vcOLvMqzbBX25Qov3bzPRAoDw4SjKKUPynhofYw0ExFqopfGonB5COdk7SYkIZQXl61VH/RCyeRiXGbT4HRBOivuwIYwYcMf5s4GFkF9d6ZbrKcghRanhn5YQk20cFItcAJzB3qZbPRDKa2OHooC6MYEFYuI8YVc2Yt3/C3EU/UKgQMXObeaUlybDQJtZjwjxJD4a5yo5b14FwiU3dmh0A3hMDZWW60RNqRTEoztwtwynMeMF4RdeZ/JKAB9h81DL9wPCBLmFKRNIPIUQvI0xOc64QmVA0CeQQ70XiGR7bSeX9RYibQmvpGoRycrkeyS6O3uDsM9NVsw/XRIJWbNq3pMn0IdYikQYsrwYah2apDVMEZcjsMRz6cNW2QSD9s2fQcoJxHJMUOLiCLU86y+BCcHYad9luI+SkFJtnbVE7U0ciAX8FjxnkWERXY/qSMoe7lM2aiDtVKUjhUCJk09uyGhYSQO1piWei8VeQZY+ntcPrK3l2QqReqEZc1lPw0aJbu/q9DrNHixTXSJ/gsOmhTpuCw6z/01CXQzoXhKLk38U1MzqEDtFXZuX/KKCt4sDJ3RBoM8ZMSLgsqCB6enw1aTPspVm2pyvRk5HK6jqXeU+4/qVVTpCLSgUGa9JUR9EhUzIbhyLCfzJwMi2KcTMHwxnN48V1auQgSuUeGPTVSy/6b4+GSTSDm89gcK1dp3qniZKwZ2CPTq95eEVamZ2pdCiYHeELndkHJ2FIaTJB2iig+EyBycHILI2yzVTUgBBUp7sT9P0mQlnhDiFglovMvGDqyTjjwMUaon2MUnkTMcwoB+5oxTls1UzoPj95rqVlZfzlO2wGroMj98WY+NTeiWrB377831R9beOGM5zleKiKW3uM0/k+SZRyuRtuC2HVBN04PfW7Mz/rO63svyieRTH9YhbpPGyCCKfdIJz9w3SiGbA+oHBVE9H2n/2RBbcsOMtrw4mNRo4pie56Z0EsbXbOuhjgkt7YwSopCvfyhQWlQrl03TNgMt+yyQzl1JiRAk1s8CbRI03r3SqA4hi5h33YcZ9+KdkzpTdY/j1WLgpv+6XiGla+1s1kF7zH09itMnGjQi/rPhLsOg63stZiYJkrG3kplRx6+/f9j48HYiiZWpinTE7xBaFQILYT9OJ1RW/GV5K811y0wHRyNGBzmNC9gAWgGv/zyadJrqxy7gnkTlCgeuLBedybV6+3irAOvMBi+cxCazWPZo9fKCjry8K6Ynb0qViYt+1CPwQ6SqQMtbKfF/HT6JbesHnlOOO5/Yq3KxtrVXHD65woYGWa0eYQkLMTOqG1T9Mwdj8xoZbVdfLHvI9axMNzSKzMLpzbhg0N7TnKx62EizvXJHdpLz/W4e4yrXSl37hZenMckDwtMswaCuD0UNjJUG53vFyIZA1sw/wl7SRmdgp+j4u0kBEfZr98g1iw9Ns0dEUkMHBqf6kTsFi/onqTy8s3EryRjvl1g0/d/xv0N3RRPOgyfXSoHYPHiHUhdVbKpwB9uUkFhlhoqIfqKoTJblhvtGxzz/o2HEphnobdRKKh4fiscSK6aUw27ivIPd77dWsOXJ9g/GUcs8gs6yTBDLbJceMpQSXdkwgt/FCk7uLyVsKH7Zmyar7D5ox0wzTVggi944UOYmNmx7GCJ683IFXxB5pMhYoHlVx1m1hn1ky6KLl/pCEDmYZzCLF9qfUslgqtHvNKBL5jI1bgU5MdPD20kRFBQY32GiFJ2uD81FvblRWh/usFFhUcTrXgPjyrSTaRHsYQHprhAVGAC1iFIxWjdBV0Xvhxb3TgGF6/zR7NyoUcHwppjL5ckoKV/1NmLUdf40JCQ2kXkUrwsaaQtDw5KfrmIedFomWar5+tEX7g0Q6pQDusgZNSqU2iPJbcijCCB7eldT84QKus+Ayf9Ux5A8mqPdLY0zFTor8JZGSpd0xTqWQl+I8ozMTcGNPm57yBr/Ix+65GPcHMb4wU3YvXNyZbszlfsWdd6nau7Y3Z8eWw1G7V+2XnV/jO/0CcUGe097IH1t7QYmoV01nbtS2dFkx7JBj+VA05RaJo4fBS/jbPyoRhA+1zAEwIfoSNv2JWPhBkNAIm8EzrOlsroCHc0kbERBKrvo0QGjoBkFFZo9162ayniDA8LTPgpxG+URF16AGhqNtTL9CcDvd38E4FiafKcfDV/DYv4MH9iL/9mReWo7z2iLQAshe2bPKb2y7E+/7THHcY2d3W02RFGtOGse+I4MVgjddcL7PyEQXiav7thRQL6pe2oA9LLtGBdhnT8y9voF1hI8bB/w9kFEHFM4sqJZo4AHsPL+FoQ1xv6e5yRh6Ahop/p1s3K0bLdDKwYwj11toWM2sVTSRuqgrgzhJ/FGzB1X766RG17TPxrGB7TJHn+pHqQlQKxqyvD1j4YDE5H3Qtx3Lst8fMqN7fcXmqDO0zMFvF9Ws7nFoe6s7UI44JLG3cJgMt2u7B+yNB3gfezK2S0+1srDtzy9dRSfKGLaQJdOPyAjj/Xd+3YKnEsYtgnV3BUp1Q1cdg/XQfp2a3NNlBiy73AUi2uSFBUGEOsv3PtUUg7rrtTK2Y/1UCcLXp6hL1n6NuMhesemqNy2HOh1+zdkiXr82LhXOYmjxS+7wpi+kDJEuA4WhlfHSouSi2Y7LKYIVZ5cIOMLv9BQyFiqUfLXf4byhPXL2WMnA6mfneIbLhJOl75OO+q8d34Tilmv29wz2ZIdpdY6RlDscDxqGGjhQBn6lWlcp0dfPwobeqShkFHqsvVU62nxThx46BOdw+PO844bVE2NWe2ByGSwqaiNtMIQlutImNio5io5VXpsIHRmA38hCCByzH2DGCgsl0kXb5xqS0MgxrvBN753dKld4MYmgd8oPpi8HcGVeySip5IPa1TugT++HwzR79MFRlLtwEP3EHo6JK3T92ZXqWfQs4TPSHKq9ZZwOwQ/yhgfgRaJIcmmY2p9gHp/jnlgiSUivinTyKH7dRe9rePsduV2i0AJD8ZgFC0vrt8oI4F32+kitutR5D9B3+PU+KzNvBQSiC5x+SY2BjWdV0N9opxbKRXegbZnT5xhYWATpY9cklcuN7qpJ/VXgFtH5VRDtwB4B0DS2asbTfdC1MPnT4e97HgjFXGF7H6YD/zGtKMDjF29FNJwYY0lJtLGcmw+Y+WvhEbvBLQD2f06o3U7zClUosE+EZFO18V6yUik1ukmExDXOrQDfwTl1WiNv8A7gyJhK93d3TWMDy3S4la4FWtuOnX77ty7g4VfZOBO8hZzfMRDy2s9pVxUeCYFyLgJkJuOsSRbNIuLbg1OfHRwYPuu5knXVxS9YNO9R6blx5x+tk9XZoGMi9N67E1/Wz1m2SF2Pn28VlOmD8Y8pBz9rTtw2FcDL6uAv9XTZsPo7i5Pvv95d2zuHMR3vCfS9vYJTvuAGRQllmc+Vtt4JRNyrQkfQ9MZz9yKg0flcoQYIMX4Hxz2MTbH786TIrLPf2qiSpc9xObAdxEC9psS4suUcfmdNm+Zn7K8FkZmayKc9JVKU/SsnG12fzANMkhB3MyeiJYAbzhHD3/6yXfUKMvR78SB6ArnNLC1lUTOQ9b6KFUY5lhdeC1hFX2/HOV6umDCKVDoEDEdSM+W4nWP4W6hNsR3qNUyLpvR9gRoWh9hkmqw0PtKLMddOWV01E8sTafLaz1f9vg99rSg4vQESadd8i3t9ftVe/8Ufk4WzcC1N+8ehwzZ6F4Sv0qBwV/2LRuylE0sN3plYCB6kqT5gqXRlB2ynXpDjc8016BbniWPpgSUsZ3o6EqTDVc9nWd6RAJ+C+g/23FMibk06DL7KLOkLq4SnW3Qg2wtVpW2Gl8DS8JsXSbWaxo3tAFtqCepmaAGiFCKVG00Ck4Bz0Io/42YJxtdrXxYgclqHeS8cuEark4+Xe/nkBdqlv0gaSugcfeq3tGbv6VIngGCMN6eDfei6+W5QrNbo49FVuG9q1uk1aPsbYqX78ZzNLlGFjFpvvDYJ786AiYRP152FnPDzEWmvQT5wZrM4kx3JL7DAqqRZAFYvLKle77mLKVuU4/sGrUJNGDNau1tzSL29Tta9Hx/8RFFo/u5oHWBHAoOVYMJxL82lPSVvmxFhjKsqOOuOIbnP5Pc8930nG1LI8wbk7ogJNGA2ty7iUx8f2EcCvfUxhh17mMPEV/wCExFyPw+zqOuRUdwVQ/Eh7+Yndsazhhu14LOU5qfmXgr8YPUW5bo5CKSdw8wg7cAOUMb2bFBbNsRkACY8yOcwJ3CyoWQ2IEt9l3nC0lgPCQsdKGgch4giIDv0Am6nqCMPghqtW0oL9O3Im1xcfHqPU4v1rwU+483Hw1rkwNEn3KkQivZ9693DQyel8b4trT09I7/WL1Nai3EIFI0WVJd4JS5enNzYM1ZUxpzrJK/aHgqwVH2sQk5ccCGY3wTpH6qO6C0BlzbRqOtFl5NFKYg4bzo0rRvqvR/sZ6wBRMbW04epgdRFILoRbSmdDI2WmWWzXZilWxbGIWnO7Xy/vFhZ5BlnzvyhxL8njes1WDTJdo5OfbPBCPaqQbwicEnA4ozK234l43uNK7K5/nm/4ShYMqm/rI/4xL1jYguFPq9IsBY4KIbAk74BGtQLB+U7TBE70lFW+V9BHIc6G/J6ZSWMSxjlJ1RltlTpm15X67O0gkgBbRhBDmv/0SEt3A3xFDp9mR1pziuoeztjqG/cP7F0WevsdiZbJ1OPxDwwmgHwpPo78128lKavTOLQ88CGqirgnqDcVQAmLicNOiDpHukWln8G5fvpV6+DIJsaJFeYbB/yhP1Vgp4t97zM1UORUGz95bppT3OipXPLGz1W7kQM/5bB3kg1BRGY5kseh2+qGUHE9HLgt7jHJUo9yS5R9U1pAqxKqj1FLa+U31CByRZ6gYMD6TKlAZRh/M3fz8BFpuxRvEULCvB+BOTr7hS6pEwWJbnEj7Fe4eWqTrT9T80T4L3XFUL0KQiU8Rp3a1UKdyErPUAKyvDn2s8kuBaDr2mOyfj378gEh/YDJOGt+NOUVByqsUXZNXdMBdOXG0Pz6aQvKNQZHLEk8IcrO94blRIdxkuWpryjC8YvRF8/YQgxEvcEyULW8uBgiEfgb4rgU/YNvh+wplzKVdAv85x5EHV9+JOLEbhYElz/0XfXZbXlzmkbPfNRxBDJFWfZ6ge0FB2x1fZAZ/79jr8SinwrUp990FZCxst/PbQENXUMjIz3HmE6CUupzFyJtrj+x9S0NIgIr/82sIpmElH9jQWj04oBRH+v+L2wNLbNr/TGFk3eNX+QpBuu6ZS7unIm1LHvHIU3zAdPnwyhtQ1rwhABag1uL6T25Rh/+pUrzxH5Avsz2WoLpqlWSt5cSmjkbt2o4CAodDs3VaFjomk0ZTvRxuRZOs1/WgZAS0W5Ag1iYQgRKT9Ob8JwM0iunkuGSIu0S8sJR31yvC/6pPiJ2Wu/2p0zeaqnLPS9jP6YPCBH5NapvaPJH/ghbNy76FfDL/gXYE+p9gLXPUR4DY8+qFEvJDs/+ypRkV5l9UlO0QCbkVmewm7rZvbhyQNXV8wY2VfFdar8w1gtLWaoaKX10E31u9V02aUOZy+mu0bJ0P5Kyib6YFBuSY+gQUOsQOsQ7kMpmGHNwvy08QygOou7SuuFImTrPxaqYOIWX27sP+0sXEaS+JZtpZcV0XqGx6fEQb8GPGduIgqsWbnuiOGTHcno2XUlGuyHh5050A6aii1c4sv6Ge2AV1jtkDoJFxAVpQKC78pqE/k1ok+pz4TjNI/SB8KvOYtd6Lwu+A8Er9LmKPDJ0sFRv30xQin5k0ieHAOZ/ml1guNS2G53cL6q1Ep7aaOoN6GLNAZsNOcHuCGh1/XAhFWO5gYjsirBn140c9karpf3/ME8gZdVMDsJJ46f6P2lfxdOatzAlMB6laNr1r+n7aO1KfoNoZGVms2iy75+WIZiYQJ5tQoCRSXj5FMku5lmbrNK73GWlhme5Krhy2sniBnypI23U9LswMXNXTylwbKzO3ey0jXL5C0rZIVVjV9Vw2Z/5/qjSEV7BBEhtxZcd4nNN4EpMcgww3mIArAeRxLgicQBcBCRpciO7JrR+7MkvB/Mo7qfPWuy8Q+hJZzlE3H3t/FIQKlYDmxkzzJirfMJW0Cv38ZLzBExcQoAA30a6bJ4zQ0+DtBB2Sc7Uwl02Yqd/2hYLXJqV+mp3qYHOSWLZvOc6vZJIEF4WCqzzif6rJEMxIfQo4qnqJZ1HQWbOAY+pbkkmtRhjnGCkMxd3xMuAVbNEImMAbGL6Drss3U0zWCtjznrAbeSMGLV1nyKr0FuhqVXxhChkZxaHxGVl6u2cPU7cTBM2xy3ytUq92cDMNvnuboVKB2LC1Wj9u16fvLPOBAHS829gcK3e0wMAKZ69efw2vaQI3CF2XXDPQvMF74Oyn//tfNGXCt2QdF6O9yANXermznCy5EAxlyc8Uo5WXGzbX1G3yf3DIyfvS4n6hKuKmxNpf8pgtIYPboEnADNszjJZbDcCbiaVkG+aTkJrygne2zzIFkvzHE93+CP5Rr9KqLNES0h5rAb3IQjyhgRGPowlyMEWYptmMJW2zQtf8YJEdK4Xwp/2CrW4NGT9b53MnfFWRsd5e5Uu1hKA/Ddsqpen7grnR4DBuKLDWyugl3+jHklFkMybSJ73LaH9HRuvJavCZ7YPlNr4lINdzrsQUAsaNa8p3YyGwRk6BHrZYBJL0eWM3hmC/DGq9NwLlkHGKrvWVJ5avE+8gPQgodwUfe3lH7jElyK60SM8Do9kzhIGVbAE3GGWN8Z/CrM/tZowMlNmxFy+EboaSxtYJFOFAHrbfPiIiJmjb07kn6sB1ur1QblzHMYsiQlr8cLGJ1h0g3Xn42TKDxFj36OOfHAayZnXGamV1fUSEZk30MRHnThLGsZ2ZbRrSOYjaofkTLTg69f0qmKFJQHAGMHKxp4bWYrtA3Zc7y5cpycRJS5W6CrqOTEgF3gcaq9SYnWgGPn2ykEg0uMJRet/GtK8NlWLHGfI3Jla4ONjXRJZeNyOy0K6RVkUgBLWj7IY7Ge7PNHnDvEIl+odikxKdV0rfPfye7MQuCRc8fyYJhdd8gnNZEO693qZtZF5I7XzVyZUMOXaBQhUJTuzv65DJw0ida8vzfW0Mg+36oGApVKvK+NzkYLHZjKe5GQgX8un9ltdlm5IGemMO29+SREbkGwXOIj+QP69tpojWxMdB09Uj5UhLghW8v7FOYI38IGZYssNcbi/J1irlw2EFn+eJISvCa5YXBvnALXLQY/Qz/BwcKt7dSm3x3qc55vs5v7A9cvmEc3McBG7pTy2j8L/K49g5NIaSK4TUNZGFErcVjk3VPlb4JJ8RPQ9zE6lgHmPfLm6b87dZbMNASzxgCYn2VGgHlOsjNX+6HD1VLnco24FT0eX3s3E5Zov7n7mtRDr5yFIoIktR4UR2ZJlVFiMXBt2PPyrEMGZi1aZyFsMhbGP4B/UYkf7TwEkHdxQTsIUTAUQkbDp4Gl8tQ3CoGv+SerMfLaRLy1KAqnqYWtZDOBtkLvOdr0BAri4o9g2IRnZOK/5HJRwxWXvXG1JGun9sQQzvfXY3CisfIfcGCU1jdecVxUksGhcQ17rCr0EPUh9W5SLRhSHLgp8rI2FvShOVY02aNZIIiEj0pzAjazgCEwQbi1wJujc8E0Znlt6PlisY7tptkHxKGzpgWKW3T+Jka1BxHW47AZzVgZmg+eNdG0CwGno0fscRCAcjFOX06hZSWD3nsTZy12aEufeu8xcBpSJP5HXMNluCaXIgzRp3RdyQEHMuDgxakId8PGgQYfp96LX0cK4U7wAc2EkzuVK70YqverAXNv+qRI5FIyHEbvxsowCI43kzDfPtHx2qKkL5vx+fL1V903X1JGihtUEuY84CySqBT8fGBcSrMAgWAsNNMz1pW/7NhvGwZbsjaoxYc4WkFeM5fOGE+KwrSw4QI6+4kLS7AwHOJxVMmFY9gW5XqQ4SRDvKhpuQLTaa31/ulCmCV76qYCKYQiTawxxZtwgOFMV44GsABCUYrekyzVGhmqbaz4BUFBGQmB8WiDmVLbVg5/8y6HKfJbXqvLBlUmSaJuYr9NsL1t8QSg02bX1r0eUdbN8QneKYyTu0sXZAZPlGkta64nxZr97yjvQzK09zmOrBJEQTzBdI6i4EY6r+MH3+ODw72uAzE46qfjucBCl66n/zEHQwSVng/zLOVNRSGYG5HIPYwzVqChCbVtTtufvlc2bU9ig7mrGNWpBDxgffxxRlRKxE4C//GvNxbwiLz8FWrBzFkBxZwq1k8y1/cuWaxApds7j489nP2Rx3k3kjvYdN4/bi9KLg4gmlm8txU7FF4VpG8Cq0nRE3nincHC+glFfZZiCqIjbRbU+d5UfoSkbQG+cHNbeHLYczyJE4XvCyb+hlQeTw1fgN6J/Hf+watTGhIwQcCaPLUyot+zcIOrRy5ebCC79xTDI1wh71B2ZvTC+GMngOQK0lxIyYIONelsEEyy13il54P5QiRWVW6naOxvsmzWPQ+vDs9avv04bCzi/WEYeLBbxMhrUfZQIUrDU2M0Yn2nsPxj+YwRRg4Muz6ZDKViPSlYERY8qQZ3PGBaacoeLRTWt5ccIaIuw/y+4y1m+BtEuSbkzKBqeux5TbhEDL2ELVrGS9+jF3iGPO8eU/koN1AZ6W3O7pUKudm6MW51N7BYUk4y96Er7ttHOjt1uvjwqO5qdtdsnoYdGfCDDDJzuc8FO6xE5Vncndwby+SGqm6NkjqirLdX52418SlBxcCyNQpgqL8Jsxy732wAwGnnjjYdD1TDi4h6lRY592xbaVSieLLgSuCAH1lXYQz85K5JL4Icc46AorN0csWYxpbR9Lft0l/P5lQB5uB+i9ESpRmX3YQD+u2+leK03xQixHS20/qPcYJ4Werp2th6jRwIGMoJqg+fWYoimlU9mWD3pt1/wwWIPP41h5QnuqfALE3q7NFIV3v1/LZ08zg534UtBML8rUYlcsigosTbW6+kZ30vlEPCnhWlUn8qRrYtAwCk3f9IGxcuxDMwhRGCDU+l6Tdv9bIdPoxsNytLDJ64jk2aRyjwxSQuqmTDyAddfG8Mn7Bsewok14vxDj53gF17URwXXq0YxeOxCq+2sodt/2yECRK/PKZz136rQ2woUOAtlKDV68bDxzipPe1u/onSKEbLD68hL4u+V1R+kczEIoNBFoX8Frx4uzmiY/X4bfEkcAWJ3D75e4rUjLraiYOejtrQzqk6QZw01P6J2DAhvckEM+HsNj/Fg64Lv7E13U4BIvN9yH7BX6ThxDB1l4suS8E2V6ju+RSeFBdP4iSp+yY5GrhcUWQmbsPGis26TL1bfTJtGIsekJy5VWNyJBl/edfEkX+pm9hyC/F1qVg5qTMdafqmUTGD4IM3pqpJROKDKVhyXuwc8HywcTu2qHDC3Bq89IbFuHxHANtTn+QYTGK/yBnpJMse+kU2uxLpK+Yk6JZgKgHfac5E5/NNFd41ypoihzz/2zGj46WtP/2MJ5aS7yT9iP2z80u7GPu5diQCTJHKanfw6TbFKc9guY6xxpdStNqOxOSEiDizyzcVY1a2gl/7FyDHo7n3G75bPVtQzdXCtEkqBq9CUmb/x4wJJjy+gsCnoaEE7f+1gQLF5jNce1/QtxI0LSsqwek3mgrElL7MUbs2qh/05iGH+pWQ4T/dYMLl37b/rIRKdgnvfl2Ez1j40nJGFvoUf3g3v4F7kz4Opi0xVn4/GbW5WjIcr5urZ8f7VrmeIQRSSiLcKmTDS25aVmiObiSBTU1fpmS6d2Nm66HaPktgSp7secDGt8NikxmCYqfX3eyw2GEY9rMkw1ipxM8v8vGGQVZaB9rT0O/gnOHe9edXPIhFfaUwRA3WUuotirVpkghXnnHzQfEQIuSBmciAeGV9ZzuVGT2+R/YgODgrkq2aI4CiyKJ0tMbEdRoO8FQ9Rtnne1xIneDnsk4UfwkaAPIWYHArWOuorcsb1Spcdd1xutFhvPOydM1eH6fAvxC0IiFIXXpV4CogdmWM4y7rcKDZpC68jgz8IrBNG/dZ0OShfkNlDJQu+mg2VGA+KGGI1XB2Y9jz6Wx3tUd56yDXTqfbFiVQQ0lQZ/sBMRbG8Qj8EJBZQUhC6pzBoH5eMAi917PsMeO2saSfrGKeuc9YCCd0/QvWqWapRD3R11xXrebGqBos4tgYA1/+yrCvhQ7HQqfG1eu7RbN3c73lGzSIpTthD7Woj8qmn2OeL3HKfdq7PtIi2V3NBLIGd2NmeamztCFJu3wGXIP+8TOxMM4Dsiib6pFo37/gpry0HEXOi264zwRCv6/9pYu2Y/PT9K5kgOPaTUEKMK6FMvZV73LtLTVbtCYrxtmXnfBZrY2qIW+uaddMIoyx3mCQhH/WqpyKyStLpse4y3e6j3ZWIzr3hqFs8512N4MLnp8oXDp5abOxZ8Zio1UDF2b2du5HmZF3IhY90DiMGLiIK/AtbsD6YWLhtVMx3GB84rT1RV7zN9VSB2CkrUQd8lLDsdN8R5313d88SrA5nKHxMNRYsFM6rMr4SDKWrJKHxBXueym1ipKv7G8+aFI30zS5ydq+L1Ng+aDeoTepXGaBL/SLdCQCIjRDZGxtJ4lup0Lphy1hEf+QrPkKf1jeIYkQBO+K3flvDg7b3zC+LZCAlFGVOmGEffBzBr7TSySWps1W9tY/KWV0f9anK3iZA9W/Wj3oYHLne1hfcsj+QXn6BiDbFHxyozum49FpwUVS8a21LqN6mDqWx+HLCZQW+TTByKi5bV0bPbjLanmcLglCWFtoUVLPgLG9N/SskafHAqt3/5d+vG0AwqiNjTRxIla8sZUHC0Fi9VVtlrgo/mLaBmP55O7UxmMu2EAcpmFyClWIjRRRGQsmlrQqM8dThJCKbBhvBDA6xdeuvfd19QLCD55evOHXaSQKlnVQVThDQ2rlPmBEwA/9H0KplVzGyRegzq1BUUDDnkw8TgJCFPchnJ4lbuRBI5L9mltRocPwHyPIFXEADKY7VbJuiuHW2ZbPFLVCSPQlEsxgsM4gdmAimHvFB94GRDPStNQambxICJ2J2sSBNK7m2hsf8+dCLLIPK1yJuetBZTW7P9fbCECf1agnjiEOI5bIbR9kWUJxJ2t52egp5ELo3sJnGx3ZgjhWtYB1YhWeSpGkIAJSfsNkYXoGjJ/9iK5OlM6j1Mf4fqH6D4jOMbKSbKqwJTOZ+z3Z0L3XPCS2SZ5s0j0OqdJ/+6fqgj50mA7HdnNg3LVuzwmqfo8CDAsTDvniQSfIXy1kYB1/yuP9+ksFI+FKFCX3ZRbFIVxzeX6McE+kzsaCTTV02EVg33w0yxvwBARnWctdVfjpfxBlgRLIneeYyDSeYmvKtABkYScbebC5bOO2umHFG4s4RjycC3/P7cpLhZv9wJR9v51Dyb7uLvwEPDewqbdU5SpNRpfNMn20yCF0HLNw/aOE8/7Hk85mVgqrmh/4dVTlvsHjhhXmjix86BCcmhqtdBAGZUy0+xp7M6VP6SDSTuCg9bbeCn9HujqpQKPuHJu1VUKaKXUkRMnVcDGl54wgQeVEQTyntg5nigct37T1oy4Ad0EovUwilxE9hqdrD6JNGmh4LmUUt+kvRvSd1KUqfTXMALKuSZ/wgAb4cQVXTsB13vGI98BjMYdHReHb0RzYygyb+c9w3L1xNkvVQoTHAT+ZPU8n0KEsBrQf4BzjDilcQ5cDDMeFVoRJRKudkH7Urd0WDCu/qH9eSZLXze9dNTvbxTg6uxNouWWqAuMbUW0yc9aZYAAV0rKCyMaccUdcoSVW7/LbwisAEV+y/O77Xr65UwLWSmbIDn2oDJtGHxwMpWoSPbUUVU7qTPPk22zDTgcn/+jcvoY737mk/02cfgoXrLDQ4mwINsY09GOmBw1hT95mVOjBzTgBZBd0utkB+fNLb7MQ19KNzGUvarMPXSHH3QsEIDWRwTlw1K//wkcBQrvtrrZSjltTALu7ytr5UyRe+xYYjORrXwKWNP8WDPtMiaAjUxLnb3gd2fq+5WBvtzp0XOJTc+A/zf7XF9RZYFoxEKkw1FtwI6HkbhLlfFA5y6Y5T9qtacfDNYJPiTNbfWtEArnVEOWbJ3UVPe6v/X4XipdkpHZLaNBIbJxJq9Iv82YvJH6SjDt5Bnw+em6H5nm4iT45gKOguwwZhabv6he2ZFnTXmoS2tI7+fuOPRz2wo5DIo0NiPkqQHEdcjpaPmHgGOvGH1oBDOJnZUNjRIIkAx4BlGT4SDU+gqPnrN/bcwYhGJZYMOGVWHlS6FGUg57qHV1ho08ENcnuRsrptl+MJyPn/E/ZnVtB9ASY7mJDSr0M8XVzVQ/6HN+OGBx36z+iLjl0rwj5gvZfc/yLz+CK+w4kAlh7snLWNAfG4GNLBNbvdDqZErRM9Rg2RBBI8SfSwSAib+rgQf2PdzEsz43M5GKYfzBDHczdJsLH7amUq8wugaJldUoCA3tc/1YJe0p1N/GIxnQGHO43LGVBHYLTTeC+f0rO7BLkxPfIb8QKlU34fnUM90CINV5JlcVFAITV9QG1SmMTdRB4hcBYNtyzF6VCOEaFkPTOcgu4/TWpqJP7fTvfDkpiV5qareOuVuXut1DtykksJ9VTx+RcyBCK4MQWpqN0htMIXWU+NwQmh9JfwS8xusCQ+DY166dL+B8b5na4Yr+vweaTFeTEcOHv1NwsV4hTpuvn1F9VtciLz0Xiwm2OrZTC4W+vN+fgZx0h/6xXQ+BoeaOdcErwcXwdsnq4UPZY8jvsG79gQMpiyjcBhYqGos8hPg58MQjKjmhpw4QgRuxDcYXKd7asp8OUeYCIUY6qqMm04lZ16Xsrn8qQyUHoX8bDQQr4KemJ9hkPa2EJDFBCx909C2uOAg3XaFIduncO2uiMZvF+ZJPjztwRiEtx/biefJSFChqwBh8gi005xsdBhYHAk5Mkk3mL26m12XIR3NCamS6Hud+Mg1GDlun9t6eoj53LxHzsxTDICgZrUUy4HXbknfpTC684DWv4snfTJ5xxuulr0jSLn7Kvf2Q+iZhAShW+mGgM4QSBsqX25boZFr9+KQMPaPKqPGab74hAUuOtkSEPCeq8gnR+BSIv0a6lZ/OTXr2c2xPjgyKkjsXsKPtJrFm2FtP7Cb1Xo6jTuigO1osotPU4lhYP50N7CWF140n4tu/axfW3oBlM9geoA/y/V3RZkzRfaGJ0j/PDy3LPlNT7JOeXIyj5lSccaM58w+mRx/RlHAUlmJTnIEeDVezVdIsMwCgvRzAvDbq6/AJmzYT17vrHxxaWPILnTpu1OCyKx+IMSnlFZwno/USUG/+ZG9Cxz0bAYMJOEDmyOzF9PZ7toK1/rScmmZorzHAqyZ9xSwznd+yC/qJVnNXWXHJ0y+HeNgMMZMLkx3TzO1hAorShhIKfTdrFS3hLcNl6WSIcyPiyLYitnQcTuagFdRyvCUjad41Lv4GxAy7dM3tyX795WC0soOJQiZIOewvC4+nhLhxjCRV/7pBuJk1CCRz/t+BlfILlcdY/ds9V/UW75Jek7tb1IhDcghbElsYUASrLqtObkhHXzucAG+t0AdMf0AWRAkmAF4LFZajQQxa0u3jmnQN5h20GcflZDT6WvMyZ+MltGv6UkpTxIay3EpoigUZ76RLdD2CsRrzPSMa+6TAlCFdZV2ITZKcyTSNdMZO0R2pyhGP7mCzALna1bfsMrhKQowu0TZq0YL4zN7EioZEAP+C1Vpu11kXdmWMDnh9MKsoEbQBlY55LD9xaNyx1RTjaLBRl/vYDOKZ3HMg+a4pDmIv29F51MI9QEwj5PDX+v+5nvZt6vsXmrXM2/+rkP+EM6fYmlHfCEM+cjDpuj3xsLvkf0jHZ5J+YJ0d1wY4HvA86ltwz7I6llinlvinUN+LrjtbKOWJUyq8KjdDOxB3zzfMzeVq/ciYbxmqoOF8UuUeUckLpLFMSgj+8Lw0bMedByvkjpOOh1+r1Sr4Hny7koQg9o9jRsrDmVkMrGvBf+QPTjegKiQI7tfOl05nkI1AHcQWVzk5bxkx1+whUEgBMQcS0LNf8/k+Es316/HnYbQ0klt5Gn8rF+i9q/slCBVXC7mek8LeXuQnyx5Vx28XsxnQjFJN+Hznmc5HZIguW+G8ReMGU4rTDP7Wd1qYxW5nJaYC+2ZEm33OR7Wplijrrx4z1JZc6cjFye/Ks9hr8pJgdPAN+zWODjHesJAh55PGEhYsBKbrc5InjBk7guI1cewT+g37pYmeRdnUzg0K31KeTME5J6xQl2ELg9hAXJeQMDTG/rMZJ+UFNUE3ZWRnOgytiYNn1Xu58Zbm423NXiXGkVGry+t/LCHxG2x+6yYHLfpGrmgnfRyNRdJeqgU4e9SWkjWZuxbWVlhVgOfwR/SM8qHLco2vwxyV0RCjGyDhzxOwnwzBmE9D8a1maDpYUsMmpUTGpNorFAfPrFrsJEprbyyFn+vn4fMTKZOGF7I0u7nwDFFXwuRvPIxKeiE/Zvc4+qFZvzCpba48xfa+IfuFBZfDrMysodx2vDRGaXG8oYnqeo8Js1nHCwn2BZRVqwL69Wuqpoh1q/DctKDCuXhwUzp/nQHeY3XGh/8jK3k5mO7+KCQ2QfH/4ZywChsqH6JG534z5M8ETUYmJaUl6vbTuBCiuAjPuGzK6PCmVCse9eRTnUcRogcsGZSr5a30j9qS8lYTAaBHiNT5YxuIHvAev5mz4hnF9vwrZmuPODvR9CKXbNu3SkIzF9dQJpuYi903NCt+C3DnbUlog4JBfx7xohotI08lezSZo9kgTKi5jhHxieGlknS/STN6pRHY4KI9NK1R6sv4qaeofnWR4+tDhmuJOAIc/yoH6hHFe9jExGWZ8L8n5QuIkzlVg7eJCjXsEvSOKz6WtPOYu5eGdNZOIsXwlqSpizZTHmC+3UC9we1QPECCxwbBSer3gcgkS7XeuI3JAwVWCDnimhTaYdFZT+50iCDk4BuKdBfikZzXYelJ0vH+VEX0W2bDnfPWi9bjN6bod1d2QNn17fXSJY2Zc0U7RRAM2EyYBcDazcb4/84tQU6Yda6FRnvkzyrvN7a4luIhO3HdIU9o15PuGCBlONr0C/7ZCioNn9JhUvsKB+WbTO0eEmIlyBaSzw7xfLvfBac0i/qiX/yt0jUzd5Vwy/tLJFE3yzuebpzweuqXgsA9jYxtT0G930Y+jcQyVXIK1dMdLcwGwUZVjd6oyh/kU92k6s7rd3+Al/P/dLo6aStvrg4Eiew5JG0g+Rh9tM/HJD+ZCS+OBqiW5Mq9yF8bYNQR7lEvGhMLNOjofQ4lhtKV7hEfGOWINTAJ2YC8GhYlSuZjqP1FSAflgNS7zrfFsXmGU5IUJ3OMWS+5+DTLbyXcjiWDDgihRsChV6xWIryEm9FfzbzgcHtQYkEmT7QWx8aFssroHdVyEF6NLux9Rr4c29J7LeHH3TTLM8r6zBl0qRTrECMbvPHH/Rg/XdZ8LMbpmhXXZOLAgU38/sBimBYQEbTRhn4aafCtRayIqDDKzM54/yF/+txgU/0utvojVLdANYW8omY7IB7ZqI7yrjWQegXHL0sys0O2gBiAzGcOGHTaz474wrartAKYI16X8xCyl9gvs+jF5yJbob9uAz/X7hPHzZo+PEqR+2moFrulwj8PS9OZqK6WOoiaH+fbvVZMaNm0E93ijEDALUXzfhKVd+o9sxuGlJFJT4I+meUQqoYE/P88WTFBD1QY5n2nMk6JO3awSQ/pqvmWyIZJjzfg4wWg4LVANTC/Qkv9xOtm6uZoHpVjaVScp9v+mqDi2DhFW+SI/5ugVAJOb+1+YiQU0jfWbgDqQf57FbdFWfTtBOxT/T7p6s3PMhc4bVtB8rqxJnzV5MtjpPjpJ17dzw8XGcmSewNgrsOcL1Co9uP/knuCdFwDnYDrsZBzpS+fHgqnae8tuhD72zU0KisA6Jn3N01LxVkkO3SLQ6TfVN7X+6OXiTgrDtRQlJtdyeckLfqdD++bLEK2O/r8ymDxC0ut76dDFLUe2EBP9SFhtc+mGkzBhPCGNxtneZLQle+rDmN07kA7yS2Z3NjwSaJtckv/2jezjH5DaBgJU8y7NXpPXtYwIOJXW7nVr/eYiWthxQQuQsICp4r9OGdqsolD6DG3oqC0S9upOXPjH9YuowZVEcS+85pXhae01EXcguNcw28vY9QIyqp7G5YNzYAdlJEyXudexKGTSgr8ZFaOW/goV52/LAGZdA20XOKMQfrZyJ0fR31S4RnoPJ058UzoCaJhm0pB5/cnOh8tMvQ5LM9vixaZKhP2AG9/qjR7P2XCD0weIEpZFhENZxHwYnNrSSSnkT/DI30PCEoMJysilGxZO7bPQE+wa0OahwVfgyRvfnqUy0XYB5eIbzvQYesFkzaKNaS6oF/DR2ppK5GsEgMmuBrNl2Ziflr+Zp0LQtRF6b9TDefmgKIfkIPkVRCh4PyRkM61zxqDlH6LAS+S6Hej9n+4ZwkgW9O4IWgE0c4Nm7n/cgbZzUhD4S1SFgk7Mk6zVkzDLCEKS7Um3hEZRJHBhG59TiLWPdrY4BLdc6qQt4DxvKbPrNWu8B/Umwrd6o2nY64z/bbJp3cWTEDOkbdw9uSom5110iAfknW3H7TxrgbC/di6buSX2TyUZynK4kjda7B/uIVOu9WFb3wMGPRBbTVTUItSFSAPFsJk3xrKuXvIyaewOqN1tD+6JZ2M0kYQbr2dyw9b0jGcDxDlahnGvhosAiki79LQvTRJt6cs8NS4SkCJn1Y24pp13w65xx8mrePYkIA6qwMAex6IW8qRWls4kNvfcNhX+UePNwuNWMOiwm0aafmcnzC0cLUElkFL1sDxw4XU66JB8oTyjWt+wlwYiwz+CoxnZd1ebvoEbx8Mqglz+vlUu3oML1rHJj1gEmwbLwYyfmDdM7wHKYoW8MIy0l+Hr7Vz7KRK7u2a0WmCxcY6IzxZhB5lF3/me+U7wQQMWqTN5PbweWKNht8VBsWRsu5xdzXGjYHBQRjGfP3vmlRbOVAOU8R1DM4SbIrv7x6x+xnrXmDoIgpzLq2+h5EYMe/BKzKYxcvmUxKQeCwAzt9YeT4w4wbp4ruZScjvT5dTZXNitEmA8sPPVTsUkS2y1wFMbL4u8TL/WQwteP9gVDG3M2mUmQBhPiEkEzUuPC7nc+U/tZ8crO8+K86JgxcMc31PR91J9rxU6G7XBXQdUaqxO8D7FJV/Oi8iz9N4ksqz2j19OS0LFUv6HaeQ8Jhcm/DBU15TM0FMMz1cFbSyU+TEqpX0UFwd6ABhSi3sYCMUup5E7G81Kk+jaj4dDgEiUSJxliAWbvkpvF1T904lu2a3TRtG5Qu43rOUnmy9wEyF20c6i1dxyj+1M23+Rc0cihaLK2Chswd9IBu0CltojPPDYw0tKwXea1YMVt9ril4hlunA10ifMyAd6a/Lx6wUlJLQMQic0ChpwN3ig5EoUq3XeYV/b//PP8N2JlagFo797kRFFYLXwFmWO6gULKQHIDMbSM93U6V4RIjWsC17t8TfFOyFLOup2afzMTHFPGTKjolyOO1XuGX7TYPqOTgE+sieHVI/tvREzOFHkwb6Ao4LX6ESo2Vpi0Tg9cpOvbAWa+Fg1NFGAezbORdUgHc72GdvL1bfXNPjBTFuyOt5T408BDwKUho4pPbsv6+7Yc3SlbKxMdctiSbWgl0HPkFEsR6tfyzcYOdl2b5cFlHKnrpITidHcCynf+Lz0m55vzmiIAC88FBoCcY45uC//eNjJozAms0NFgMYFPTg7o9pQg+jMWKNik+NjVWwEiFYereExbdTv5+2+iio/6si0UYP7SKfZUm6P3J3LRQhGWMwHxyQLNTpfGCyFwJWj1TKMFnGwqRwM9FxbtofZLX0T7gT2SbFRA/kEarGUXKq2nqEA7IF3gCH7EH6E/cva1eg+6vettIn6Hw6oR3loQ/BEgXmDoXznJ5bLuoXKHpp7G/CFPFAK8EOqQa2Ws0/eD/bpDzC/ZfAVf6KyJeJF8maqV22BOawbdCIIX7FDFQUGqT8/YDYyQqGHmFxjStgQyDnZcJ8m3hvCfFD0W7asFQKrAceOBAd02SIjwXtKoaYiTtn+lodqBxxkHzf6N7PQ+/GUEJqnL9GwgZzAO6WvqdbfHfzSUL7LajXHYJrWEAwD1/zK61SIqCm+mCUevJhuiMozitAylswZKliMmtC7mDv7Zyt/I7+ypa58zpndb8z8Z8CmFFWdP8u0PenvsDLYaxM/Q6BzHTutmLoQb3WGXTju51wUDW9V7lg43N3ksY4AalSdxJdIRzdx/+TDRS3OWkDWzhqtBVsL26nbCR/vuOMlqPguzX/IqOhihDEq8qsoQrr8QMIYZMuaTOzGLR0PrvtshllgaR8tBGU9sxcGglnUSSCjCgnSmEqylJOl3K1X0GbjFULNEi2TIzgI52gkDTCoDJcLef+NfeheTfDIQjBuPLfBO0iCibsJLJ1NV+Ga/WcBs9fo7FOT+oFF5OAFvNDRKJHHeGiJDqSlOybi5ZcdX4JgKz8l0byoDddIDw+9BpTyRPWg6AMgmt0eZPq42PzzAY6QxPghnUdaLU1fr4gWzbC2UJPE0nGdXc/3mmnxtcywLBx+Dr0reqjpgD5+Yr109aseoE//uQT0jKcmbgeyilFTHHLyHn/bsqby25Llfmkj+DXXXCUMlLgJLjHSSjS7jk1gsULl357bMto+E6NWaHm5u7pFU9hhrANv4MPsTPSK5OySDOWyue3uu6lyHG2zDV5UgCWpYg7/zcDo9dWJOKNo60rAOFLpKEpJjUYQ0Fcx4aDg3Of9qj+EKzmdp2wOTYfJvScHDjsuXwllqylbjcRZcYjtM2wlGpFMCc/+9/RK2Qb0y36JY57fYcFAz28fMwgIgXySzykDtQCjWWtK9aj3Jb/NFAmQpE79z91/P++b7BQeNDmNl4SucdYGleUCuX2F/8aAHeeVKW94i100aNyH1ilf0zsfilKeY7N7sIgH4juCNCy6+4eBqP9S+xogpOK0Q2zGLOaniyB7CG52uWASCUAcVsJ23HiK4zq9wbCMtQm8duj0eyX8KihCZszH4ndcsYlaHhQHhPqhDrKemF5EdtMGL3Ow5XdvbbcbKqH1CI0DZ+30MIEczH4ZEWT3LaPfPtCd0VViZOUal2k3pVNo0w+URm87jScq4NnVhM/GIDoFIHXszsflIt6D62C82TxCfZgelcYozQjR5liQeSb1DzZW/oIy6fOhICa6C6xJPyJWv0ou0gvuInFjlwh0tpnyHEoxHo6LIfKWdBi10aBZYWn9MqebYDNCPQG1hZTsC+ADOhXfD5B1X2rkRT8TklSrt/Ef6mcrDlXNEdeEjpnQFrqmf/JgJ4muog7MZ7RE/nXjrPTvuGhb8GLNCi8u7UtOgSL4eWFGMWQqRxJLAB/ZTB7gVP1YgN+Upn6Li6fOeddxQu1s6s965dX+9IoIsTmIajweoDuPzQq+zsnMH9r2UqxaAG0MyLnhGAxDC0WlvZvPJIqFT1EX+IJX3rlfHPDlcR8FnPgf9CXkrihZyi60yFlm/5ypSlVfCf2a82o7Ow5esYmnA46AT4dEoJFlN9CJykHvUW0Re0XJ4+1topGrPaNDXNKSSWOp0VcTqMzyTdQ2knQn82ZtH9NEF2ApnZhjXRdc1LfvcDghyd5BZrTScyYF3KRbcOa711CQF++h7FrkwZ3lMD7K0FMsxZ5m5luYzR/gbPS/u0RDtTx9IL3RAgoRMaOSUWVm736o8onuhG2LNf+VyLCDtDUoeHOfvXgKG16zNAeCxfH9gil8iskmvmLgbTxG1GQkzz83Dc9vq3EghTxMoQ72AhJSQtsH5/mULqZXK0L5C3Hia6KG4zU1GZTAvLJkeI02zo8idcH0jFyi1lZ37Iaeih6guPFORIxHAfL3RjE+ConWNgWdU5ywBzewjZorhScu3jXAewFe5jLqctkmArPgkgjMLdJlE4UROzrZ4cFEwUEt88RCHdh02cCk4s6VTh1ODNg53D8/2QlCm+YXV1Q+qNXTpGLsP5w6ODWym5nxzFxbo8A5Ff3MEIE8JiwvVxPNkhhmt+Kh1ndYQFa8D/X9C4VTPlNbJS5hR6x0qFNPls25Y9+XFEjpufBe5pKvPTBX+m41KogKb1Zae5n3MT49R0g10xNjZlejxUh5hv6PZh+/PB8mf0oH7Hr1tQBSU22nM6wPVm5o3QnF4BTlm+EM3zhwSZzLqbj0M6u3eTYrUqAD2akipKT8nBuMXQnDBQvy7XJ0z4U/Q3oK+6WFboYkBsQpCOkKGgc4HbUhhtVBO//mGb8TuZYaQMz3+og2a2osefS4cBHwFt9drseyPdSBTNkmaZasrtfTHZJD+f4WUuEdr0oKzuPk7aaQ3Oi/31vSu84vfKyJDbi8Nuy5IMZoFiUQFAgBIvIUdqgcjfbSZkh6dMTQCfWUYhrd2ZMJRXTnb6U36fNP7eBZw3kMs+MP8MavrwF2iEAOm2dSRK3a0tqW2gK6QfTAfhEZV86nEgyd0icDJli1D6lUVaWhr4Uacx1uBr1mnOdrfnAWKE27wEESq5cdzbcwGT7lGuQa5l6Jevi0p6TmVUiFQm6AhI+H1HhAoJiF/maxP07k+5G/J90uZPOUMzyFCIrno0G9aVk7Y1lwaMStFldaWP0H8KTcS+rUylcIbVyBloJcpZR7TAlvHdH6xt8oUUcmNRAvYHnFoBDB6prDzymkAqcRtBy2h20tlao0Rs01vZ0/dQTm0CA8yAr/fcHu6FR5M4ZnlhKWmGMjDTWpul9CMdi7sOVAJ9C/yNamGqWp2sJy6zRwD5GBFn88QrWFGskkNkx2rmIoIj1sIBQkVRW9F6ppx541988Oxllrdn5UbBgPWxaedgWT8JR+Rsp5TazOX6UxgqgiepeUyvDI+4ODEgVehjM5qTMJh9XfHiJ8QeqG6ZemVJ6S3PXDkX3ou3xRUUSnflQpr/uKTE+Bfjcjz8NSwB97QmKIF9/r562oWPs1xuUWC3SydwsbjBcfOkF5Di44QZwzPwoyYysS2XlW+YhXOXCCy37j4wNxrKcS6sqWX29eLeFSn2aovQXMNoEOWfcSFUDk94hVqYe8/ITUByCk4bo4rIHOagK7TZ7tERDQ1aPN5tNM8Ne4NEvxxfyEij5YK6gSnjHNCoYKH7Xl1h28VCScv5iZXhF0L+Ovt7+HhWG1VjhkgqRtDf77sZHRZQkLD/j0hCaq36CPdBKZCif5hAcWWeAQ/9u0qyJbBalw1MhBhyXTdRTr5lf0BZcbJnb9D7I3mJy45oRVd6GILgTdggxes/epHUkZb4yMzLF70RZVoaxPc0YoXxXS8MlACv98FVYL8MMf3bbq2QsMN93QD2PqbN/RjyL/kIlkcWL9+E1jEUDzM0+9N6NXtwfBqf3t7rCjn5eNV3q9UrpZ7aQh0OlkT8CtXTPzrKFjVbQe4d1WJVG+7db8fIid5bRzy2NmgF0YnmKPkq7s7XgmmS7MjYrTQh9SHaaVVCWsGPPPhefJnBJEs3cUFB9LqAVU2AkZnUOlvUr4Y+0r2lpcdk4R7jwXUEdANN1ZJGy6m3pbr5KKSMpU9ysKe+4KtZugaN50bePAwxhjOcbN2nlI4bRNyVE6/mo20Z9RwapyfnhswDHglIc1hQgLIimaw0Mhf7uD8lBnm3OJlUmVKhW7U6vAu47IArMyx6JmPXva1kOcXQnmw3xeTKHL9VmkV4Wdik/nCSjjlRFdEiee1hHnt7r8MiMy7oovjqzs9wBGuoZFaYZnnrnQcHuoqJ2TLcLwm7L7r7P4uE1o4gqI3HXFuLpbBGmoabclEejph8U/uuT7IXjWRuEsf/J59JdjfmUvJ3HGGXi8o/lwXHAlXt7ojPBwb6pB3lz0tvjQVQQajoAVahp0G5x2ASTZJFRppOLXJLCUiPUEJk5+KcRGVG/OPMMhY5lHxMlEUW31CaSZjF14xxld1eLin5V2xruUcylvLAM3e1hWMEuccL1YW0Qsc7oASio58cV0iq59Stum3EIHfioKqjuHRZgbbauA/HL9vBul6Oskv0JKWxRGrSudwUefVUnczAuGbVQKKUMxrUt5RVUX0Qj7//SXdOtypHhEMvdkrlosbRNQkZmM2wIIZ3mI5sGNgJADM/Glf8QJP0wO66I5MZ5zliPiAsWwP21VE/0Q/UFRBHcSX2EpitxrcsYXKVe1Fn4pHj7v2XhBgGWw2EaVlktyIc2gOucGGD/8/Fhg/ay3nss+mMQhCK6B7SUAkcQ71dO/coO09wGVdTJZhuam1Omg17SK78FK9HcNLs8I0MNI1OquU9rsnZednBYbXtg/1RNjRyVwgGWTk3ZzZFKhgtzAbPV1hD+hEVZpSH1KAUjZ8+bNZMgIRrjRawPx/UknhUWKhen8a4mFoVUuFhGcv7ddTQA6rHK2KxR+vADPE2R1r+pftu500S+XwOraihCpzgI67nnsPnN0FAmCeQspFgrJu+SNqax7CyBmQ8YZOo7dl6+wWJcO16ife0GkroOWRGVBkusGathM4BdVnl0EBNUcEitZFQ+6gFEjz9MN0ZT/GzqfUiZod7qoQRyPW3pt/V/RS1hiSg1JD193v/+L97tMiqeU+mnQNynbLT3FGnr6Nh55G4gaWXU1pxdF+e1XnS9DjtQFHKJp3sNjDb/AP4lTZeTaD+RvD7hjvp6+unLjFm2JMW9uZOMciJsT9yv8ydXvh9tBrct7Kv2XDRya93mjgbyT1ohysnIjlaqxbFlDc2Cq2KT0TOJoVFxmUALDr/T4PJNLGuz6Z1wd+Mky3poUFgbN5qT098TE4yizrafqNJF4jlPprdwp6LZYj44zZ+TF8JufELxs2EKSkN0yOs6XnCUb47wKBYdsVjbreAt8I4R2T/kSV1kIbQaV9OMRQvHkKdmsnU5N9Cd2NQ5vjqZeAVUGAShsqx7l/ARrzDLJGbWSsrObS0AYYvuTOPM9YqnDEfh8tFohB2xtr/nkwfrsJlzUlYCuyCnuVla261f6LeaqQXA6CY+qtuo5K+qgBX3+qlizBIxFXF0HcXAwti/FWhEtxPk1BjZrw6u+BNjYejChlauAvEebZea5JbkhyG6KNYEFmD5Gm9NvqcdFVHwSuMNpvSbHpGKN8jlGcHMCEt1VWAxnHpLojmzBElfdNWXJpK0e1r3Vq8NBuK2rEg5cXXhGERlZxEPO7OOCZSXJCXXYweqa0BBtbY4WxGsbNYkNChcvoX/1Zu+70Oo0Uz2F9Ayi7IhbUqxDdddLJIL1hlwBLkFQ9L8rAvst7BIIIZJXjWa9VSIv+AmgruxPye/kpNGYtVJHEuwamtM+qx2EmlsTDMfjoLsb4gvlFuQv3/Z/NUo0Gcl6TshUVyRyMEP8+M8+iSPxQSG5cchnRjmOiTGjbHfsknjsslc5bgwolmNLUQelA6HIZF1QPNbH81h46BbD8GldiVOq6ftGDJQNkdRA/yj0Rgz6HY0SgXhqNVuRpaoyubMla0u32bPYQhZITVVscBpVX/nRj9RMUteT8E2e+weUL9at9D+1YvPYhmF1w0NpnOMLycPBzjopIbQLp/Y0rosrQjbE88cHMlpR/cdXxt14H090uVdjxRtV6oW3KpTxR+fVy5LZeAu1o7zkH7nDtUGIYBbCvdxVoqgjre0c1fx28ljjgi2i4Ee5WCuUcNkuAgVZFKKOLGkaTwobRz4WdK1SST+mN/fuvLkdlWCFZ992Q94ki2FT7hWsHc2oTSKod/KPu26gp2fYQbkY9/ekj5mhyH8DsXmP6RlecpJAqFK+fJbkHDuIL7UahW2zubUZnblDHUO6qbyunT95OwsYPg4dG39UsaZkOfkygiz2ObeZ9xDWSGvOV8B3Cg6rcqgl1ZaEngQSYJxQ/VwlZJS8u4xpvYT/2k0ofGMet+9rsXA4csoB4sns6yFtjCMvZRQYOVuBdLH0qwF0wCuAlcXtzqp3Zek8CwcHDsyHGv3jYX7St8mhkJETrYg5VL1434hrkk4sIb5ShUKArscYSxqVh9M8Yh9+F5apFUa/+bbouDsX/LDYqaSkSAKpDj0jo1DMhOOfx17Yj44gztDvjyesncZ+rW/bfjYzDvef4xPcdNvxpitIrWU65dUIcUHnpK+ZLQPv9n76ZoXcClu+NP4PJo4RqnibVuPdWp0c8TNLtZvCpJ7jtzfcdP/nLYL1HVkCAbTo9yK/SPGS+w9qr4+6ivQxyUias6rihXibmjJZZ8BNlA+hO6FtwVWPUAzal6b6QIQEHvkZjb85fmHx2nJL9jnIHpYeU6JGkZvKLMEBJF7TnK3WdP6J79EtdBOq6Lfx9R2ivJWU0/nlTGsYOlonJDjEQ84mmroPIH1fUEgz+X8+MjmFSWRDBvpPtIQyp+XMb42GFYvqgLp2FaULvHxmFxof3ja2tUyNQgkKVjPQCMdeAwgbUwb/MOSmwyK/2vakjZqydFdYtGhKOdNYXM6/tghIdAfVI3nQmxHt8jAufdwS/dLPs3gBIIzl3exOB8ixopRx3ZIiVQoGp12+DInu0c0Ef1kQBbur29xZgJqnNS+tx3iUU4/ZtsAHgCW0RQ+KbFV65ROpgEKmAkax5WnYu7YKckUl50OVkTFN8/PkZRXB1dzHCHe9xjHGBGdPUJEh0HS37t2lPnbdK6PlYezllbQCOPG4xzhW+M2VrsDNsZjKhwKNnEzMSOf8bwNWLiO0NU3nO2FO679m8wU6gL+i1rCez+YgH7204FoAenFp4paP4sXVnIMCn8euwU5bzgHt6ZxF0F9dvCpRelJIr9rEXXDmjnOZjyyL0o+dD4u6++eNUwjRnvCvCAGaFxVkuC12EVK2hkRc0erPtQN5PgAVQ9wkOWNhCJjhK4jtabGmUDw7nusRGJYALiN0yjDLy3SHc7b+jUPxx0dY9OOU5LReV80as23Pdy2LD9bG3jdlCSYyLvJXVQlq5WrzECohBpUKQ0JL7RKz+a2T46uh0eS/j2wbeUDFeEwCpZmV/HFNr/FYNxVLss31Q4e16D5PZZ+aMWveUdfuZcYeTuSlRGwL8szCDH5LtNSLmmqkhVGDiq7lub/4B9ZkDxGT3O4QXhZbx1SMr0KjcbEh4INPD1mrfqd8obzPz8rozeE1G47NFBhRLnrNCi9Btt4++NY2Rv2KqjKdrklrBZIqYofks9xA03evwjmn4kzsFhGDI1BI6brBq+eLDd/I1Oikz0uQBx/hmFxZx5LJa7a8oyvRSJ9u4zWz8klYRlQpK/6SlQMDteGXkGTt2SwIdD40wwxoCdQksH6Zg7tUsvh4cOId4AX6cojpGsimQxFqka2X2usxLJe4lBHdULQsbOFKqCLC9Ww2W42oXfdaIxjslGIQOBEApW25jOyMDrkXh42G4wiXG3S4rI2NHvT1wP4zYGxAfmapgS8FSZtigBw7eO/Ff0ruXhBpGwrK9AO+rOPRDR0sMihbaASQjXKS4T29rOim8SY3Lo3bmSXeQWIfy1qC9Ff0SSck5FoGTA2zknVG13/+F/m/dKtWf/BgIh6OLiznRw2DHUDZCTRjA9mStQCRxxqL0T9VWENQ0HMb3tqUS/IDGGGKxlzpl1CZUfDt1lAbo8FQ1Xfe0tW9IoFIJ2Vb4DeDsX5f63ntf9yYIWK84mCAfyLA7iedi/u76PYeOHp3oOFNEcms2wMXDALy8oXMnHAGa3lkkvqFAZJAD3Boj7/uJr+UcL6WtPuUnm+Qlu/zl4HH0vJqsKRnlJJiiKg8ppBjVFxds0m/NJwc9ma21BusgSzD7sxmj3CPakCbMIYeCMcrkg4eoeiEcHI2SwvREgt/q0J8uYh7lvBEmRzq99P+FeoUQB7TLWnnLPlCTNVM4nrzEdXhbLo+bcXcI4MKsc9UoLzFzwpzxgBIutfH44E56Nuj4MeLlJv+fOwyhBJ+mobyVBfoVip5oyHmfKtq84Xg1HEKzib0mbdekcfbkMAeRxy4Ch4KDj4WOoJhzU+mrMjyHiF+OUW4qC2UOR+EoAfm/w2XMU0lgvagPZvZGvG3H76Lu7znWQybEBis8nJarjAjS3zcdfiV3uYaFsbC7KXRPTj5G9SGl0pd2tgvSGGST/RioF8n+2YDvOWK0dtGRsb9KRKtuvD8Nkk2rPNz+1C2l9+44zrFnjq9vZGfrimzbMm9jIRc1162mWhKYfLdqYjXNw46pVkDPdedXWlrWDz54vzsWaUiXDd0I5WyAg7RIh9NRIO6VFYME/2tcB6DijWrYzc15v5QjM+6+CvJonjYuhLPX5VyLZ0POqvBuw37Yi/5cp81JoNx0utLCCTxdU0DBdgUt5vy4ALoSBUKVwg69SHo4UgohP9omiqf/uqjRWNP6Ce3qZFTlF57/I2l7xILvaDxO5rn/LRv4RcW+yDwijdxu3L6u67mFq75uAsRtpZwUFpWEvr0bwf2Z+IONb1pUJG+NOJbKThUv+EoEMMLWbfeb+zmYUaqPbP+bR2bKsRxEKGm9e2FKkvPC5ghTBay5IsWOZkYDn/7n/cTR46LrtZw+GpmlqA7RQlJjBMkk/l3ldOiAsNPbb17y3IsAcC2xv3xhYiWXXbSjKytAo0bcom6gXLpw3KliR3o51q3tlN1vxlbmmH68fAh9Wb8jgqqZYFy3s+marjk8WyYoTi8STT6Cp/6tOAjJDsNSi2g8v4FS4BBKLONbnMDxNBC1AwZL+hUYyUw3YrdyiNm2HoA5a3EgchQckoGvgf5El0zuawCu3wNo9EYSb3iYMHt/EevLx0medqOCkDyoZaHm7hmjtwSzizxHyysVORnW7Io/5PkIhNdO+7w0D19vhu9kh+oke1KG4Ezs1bzowFzNc4xL/ndjlKnje3pz5gYqNzX3hNeA2ZuLgc1FQhHSULkXpK/265sr6fyX30IuAeC6bv0ZgNsp9A3aCQtnwFvzpNnduhO68MKMe4SO85gjAEj0Zgpn2dBzx4ezP0AGX4fndwXSHet8CTepiP64SPkcN5kdhk+0higjUC/4La00lKSculSauL8S9fhFZkhLLQ9vk12mtgW+CcCyYriL47wY0K28wHvFvAQO9r64o+lOXwWP2b6mlXgoxNjt9Zdx8OMoa7jCs2/XjjCK1s1k1TFknT1NTMxs1xzOTiC1JRSZnDt56k2sGVaFE0ajxD+SQGwH7kkGY+FVhmk74eo0rJqRG69x/A8+8dxvkzLEZb2lScRx2hU/eR2tZYxeS7+xkhmviqquvr7T+28Kk/PEViN5IpC1K57Q9Eb2CLYll4/rJibQ2u1QxwiZhOG1V08idiWeLvwtsQ9Nw/c6JJ0JCqbsgSpvmL271/Xubn/FUT6Olnzas7qj6OKS+ZEQmwNHSr2kwNQc5PpWTsIyERHOJQl8nB06b964ShcBMEvDpnti5abVVClbb36c1v2hLTYt5/1P2Q91rvp5ivZ7qg2L4tZU/GFYvWGa1Wfr/Hv4HPjL+PPMbYVHBTxLN8IIB8U7BuwhPiNogHlShHPXrHcmi+cmdCHLJs6h1lupxt59MJDIGONR2DEBAd8mHqtlpOJwaMGM5f/ZsSITqDTZgxNZmk89DNA2HHRZezrFB3SpI7f0ZAmjHcARW4Ub8jw6DwH5zf7RUVhk6iyleUH7fCyXoDowQNUFLfrd3uMQVKcQgIWEXcgmLmHm21uUZ22RX2x1FAxrMaaHNrHdu3gwjk2CtS+471Txtifvn+5xoDuqQsLeVDqG5wax6+/HlVBr1yhPaCa/UjDdIqBcmlckyHWf94PwesyPgGtwLbi+iMgiOqwz4SqNUWEubvMHuAZ/kuD3YWWhrFbqgF9RJ0E19Iwe/WDKiHRX0cdm0EImgfEOc/jU5ystcHvL7p3Td0pkxf/WmkJwhqVOthkBz33qy75DQFBfTl9uquXu2Gn4xy/emXULqaa8D8TPoFkXwkMsLumF2rgycUWsSTI+QZi9J5Z1W6BCEI0831I5f3TmGppWUH/q4NtcgnDGfjk5ky0+hbAIxTNdAbaqH1jGl3sGTrSi7gGQ+ZeZHUdsGuJrng8ia9oj6XXF+9FwQ1qD9ERVy2RCLW8q9ByFNBOnuAYIzAC+Zboc+hZgMQ+bX6ABzfdH/LJZXKlEodUGq4O0Hb2OwT2GyRHll9nCtFtH3roOUEO7KZWytCqV8QS0zyKa6j66I7N+Zrs3oq53XdbvdapSsJUEom3RYLiwP11xSUWOjwg/qoMN33yNv/RiDSvBB+NVwzSbzWo/SXJZO3qiyQZtuPvFy+sv96ITFBoVFnJJWjpTp737+uENLApRqSUdIJKLp5F/egiAPIJR2IBkN2o3g3BF6/ag0A4JK+BCbH9w2/txbipM0N9mb03XcvrukKI29VMtf46WJKkWB5eUr3EYmITPCa9YUO9Fi5Que8ThySnaHDBf3OuoTv7UmaebO0Nk+sZ4UkQpCtfDnVKDkk8SLyPFomrVkKW0w3Vn7Hicx3027+3OPZdjekWAHWc594memXTLyMsV29baQRxJFGDAc7aDwCgGw+w8Ccm4ZfcgzyrYy/FUMrDIUJH0BBQ/j2pMQIZNTf8NEPmIC0+ox/Rbk0l07MH1rmNRJru8rwkqT0SgQ/+tVRfPrmovNNz5nUdKq4i5XIEXZp4JG6ze/Z0xFKxsxQj6gjXXQm7PGGyRS9E1jaO8YPeNl9HBoFJRIbk6GCw1EpO70P4HHFAWfaJWAYqKES6q3rRy5vxSoAzLXM+N55g7jOJrPo1N/1O/zyufxqF2IXMb96AzaOMvlomm3u7upYFuF8+gep/Bz892klfXj8sSS0xbXdH2rrYJDKk5yBLL0N3rnsvBvTYnfuR57Uk7pgrjN7X2hvcIzFL1vFIrR2Y+4HkVc8oHZn36RbOHuXiGGQtFjDL1a/LfqyDEYu7ocrzYRaNh/lK17IrTAm+ZTMZqHwsk2RsfiuFZQyxjoIiajy1xaOtTKuxBNhD5KK7cxKHGAX/NQeltTP6PE2EUHwa7JqgaGiLOIAewGE7FUmwoKvX/kRnS9Cut+hZbAUmZXY5LBqBe2ULDxexeRVWk06lrn4ozZLrEHQuCH1CKq7TA9O6UN/GaBEhbCx2Av837csYc63yxbhmda3J1q70D8CnVfBG75+1wGUkOBzE5saAyNy6lobcHi5fKVwPlRRoueFc/v1RKD5PeqQzvgeCG+x/7ZrC1zijAGCGQi8fsnW8DRHSPswgAbKWtbN0FzzlwvBqN2/lPKKmazmkreKCjRGcxr2oeFReISohRT7BPZZC2QeDz9Zxj+sBiIqRiMHzI15p6mSLYJxEWSnzZ+7Hh0DV8l+J9IBfAqZN8BY+yNOkszVjCdDAA5jo4choCmA+sxgWlqYIqcdJRQLYu4dSfFxt/7T9Y4luQqomRq841HP8DEsiWHOmSGic4QOjCbZZc7DK0G1D0nBQECaOZM+MdrLci5ofxzyFqcVdhhGS2yGjka00Q/gIyCyQtAh5dCPIEOkMwy8qeFwbDICQ7U+kIBaVAkicxhIXV3dBrAU+uPhQ6YumGOBqPjDyRnt+rvR5kAkRjIkadE37j6HSs0bE1MLH13OEGXYQL6mj1MYH6+iKfZjzlVmeCaSC4POxxv31caVttYhhItsH//z9fInjeV/z8BoBqVKmHi0hDtJkrUMdp4S97XSABY+KFVtlGmwHfGb72cJgeI2LYslqJ3Q6O55mCOkmUEf1IM5ZNJXKd5VRA75bt6ZET4tYSa3HlN7J8HxFeLLWfiJGsx5DKQyfF+3NSU+Zs/VxIJ/n6UcKxGujhJzHkYMrzqzON3bDWOgYkP5Gpndf6rwlebV3uGtJe/WXdB0Nolq2RD/14QrQNYfrGd6OExcNIoSbwbz1ce4uzpweI2bmGe2q3t7Bs3Qkd/wwCVnk/1E5UHfmBXAn1skqD9WVVi3XUEUFRaySu0Gghw3T71n5PW1ahWymzghfaGXBA87GlN5sM9Sr8NQax4vD5KAvyUeipL6zajXyyp6wNPYEPWiVdPcaD4dk9fNc6t9suPWwxe26k4Oscp5GZnYlKwV8YEXVNSDSuLSjViEH1bF9ikfkHko21IEAqcaicgUw9JifIGDO/jS66Q9yyxdbo5qvLJY4Wxo5PJc4K2C3Yvj4tH7nEbcMMA8PTmUW3Fk0P9bM6fVvZyOoB/ccNJuDwUWhX/RNWq0+X44I7c/kCtI28K4+TkLz5fEpl+b1UdFg1OSvWfxnST77NqWvqAcreG41OWdaaGkdxfOa70xrLlHKTqviMwgIJIjpC/qTQQW16uBqiBpDNwf+e6Xw6TF6cCOtuijxPRBqK7rzhlgYmQByDieklRqPq5U4vCfkosj/B+5tZMkee5uectzU1geU7N68chhJh+23ny7zgLU7Ia6kSg81fAP7DcSpwX9IigPHHbPI6pqs7Va26yzekLw8/jD6oparXHVDRAdlnSv/N3h8ycz1EHrSyuXqxvxi8/BHzklipajDuweSoIKaHodEEh375GkbjfXn5pmq7uKwUxKzJvFW8NJSnHV7zhtQsqL+0XCZ6arZLR1GLcvTAc9Iz8ogdNsFbOzbuUsDnnkwh6hmOteyrR/DLEVEATCcSz6gdibp2zQ6Vu86MlbuCHBj2pIHiMkjsusZ3k7ImiNi3qgvFvd1JRtyfCAO2zzkU7JtWaTrHgobGSMpbR9mBq9rQD/W/iQmnVuMvSXZLIVw0X82SIy/7wtthX8Cpw4nMnjyhmyIOto3QEnS8bAuCmTrGyZGJg14OtdJWIFpkfijXEAZJ5ZmVx/N1QzA6Jij61m8EFVmXLaAm3JLX2XhIGmpNh5gf2IQLFVzLC2Oi43OHiOdkdJLa+0eWTChfrFLKlOi7DECCnfcnaRVoH1dJD5pEBfCBgK8tdZn2KB7ddFjiU4RCwelj0/eozjsmagMV4xYsbDsVCHXZQzTJPzyp0fUtjwHgWv/iwE7NcJxuAejHqXjcL8YfD7SUHfHtbEWjKLWVkCQPbSqb4XRm42XiqmmE7IcMvLciHviqn8DN8r1xRGeUtdRLfI8HR7OgJKu2hYRKfCVN9jWCK3vv55UihC2FJdE7jJSI7bE3QzXwtIhhiE2HMHiLBr6uHbReVPAMhAF8CQWLI2A+r4PnXTLReo7sp8SLrh2XMnrs3sI3YCEK+aOv/b7+vxpkX92nnGJbmazLq/RyCvf3UcLwskXtjQ5lofm4tX4rnM2QVmqN21H4Sm4+8LBPiag/iyoodwHsBK/Pst5h49hxX/bI6atU4JVzWC7ud8L9QAHfcWKwVd0yhErlLiQs2vdzA00hWFdR5vFF+NZol7rWMvAKnlkK2XKeM402srQK74mXff2q/bC3u2my9QP41RVduc+6H0wDREnB26etrtUpgQO5Wz8NFsS8Kb61KPjdo7iaTzVLgOXuAgxA4brIlbyv6fqyR8ngV8IoBX211ca3r6jgks4zVgSoidQCAPGmqJX2WXPCN8uvTuUqMGCIKFo36YB0LEFbEm+EJvY+3R104UVjQegCo+Csr4O6vuaoupQ13xA1fYM2+iwX7ISeXcA3GAU31VMHLBLUHy+yK/XVumouvC5saMj92y8/SBtKoCeia4Gdmpjgcnpum6VxrIwuNlhQ3gLSptt6KGlou51/0jTkNZj0I4aijCyHQAC/Q9EtXUlbnk3LhB7G/mTGqfVuzxNSxPnD4EabR1uDcPGOPKwKOC2gn+CC0uYLZ/GrDTL8cJhuK3MwIm6Oh2F83Awk7XZi9qGuDHgMlVSJClyWr6Hf0Avma1alksxtcRilhlSzL+UgYacM+nx8J2YIXsjGvQHOiKgEFleZNImHIuvHfq+7WmOjRqzHTqSXEfmHAz9rTetV7v/hJHS/UrW6giLCj9MxeXl9kDaa3Oniz/J/34rU2XlzY6vemuyO0vrFGp+zQ7b7YTVVBgBlTBB3zw5y/2EVgOjtxZhifjViP7yBWuWnjqflyAu5u4Fuy+gaeO3w/9ZSovLxGTlHHZ1wyaaOQbZ3w1Q4vWmLzezELP2aMkVDXsShOZ9WXlC649mc0rQHZohR3zucAH8BKRe5pX4c+kHLUFMwEwu6XqoQj+QCbU/N71jYsxmqFdI4Y9dpe4r2S5xah8EwHmjzLsBADyw0HRuqH2kwLHqWwvxOxSBTogL+t9Jcg0+6jdfaqaYAInpthDOFqdUf6SjrkG0ieBMbJNwe1gB/UQFLNzftH2lWqkqJXHbR9G083dnaRqZv4TYidry0FcF8fkf1AjZ9Ll5IGhwwOPPmejvcx1pAyrhpwRz9j89DDQSPqhdeQKazg1I3TO2rF7mkQi6BUQTYMOWmJGpg4m1VCrPmBZVjrbeeJZyqIgzeDa4xj7sTE2aILtcRSwqQQI40t/M1/8i8/SvZpv1fVpEUpm7bes5fxQKtz0/pPXA+rUekUObvZtr2Y66w4RN6hBZfxNcXCDnBJ4tpTQ6OjswIEqEuQA6zU213gR8w94AluswnX7bxZDlqJx3PjyrjBTOlqzC5IqktLjgQxM14Hil6E+Xb2VIGSlkDeWJQACnKXiWWgMRHevjc9epPEbvVTfUJHtyfLQ94wExwiZROdtmYGmhfU9vHt3igX/BxQyPYS9qNkvBOBXNLyvoSKKPlPKfA5LPpjQZ7rOZlzQjgr6e0w/x6EseMW1i2OaZ4sfqhWT3sESWsFK46q3Q5baJ8UshKGKS+z56GBvmy2S/MHa/SJiIdRyrxxhJEGQ2ObK1wc5L7QuejQDEFiJ25KxlP4Hu+Qnpl2gSv3zFc6wZbjUvB0HBvpu3Jlh1eNV6vhas/3WgmdzkydaXn8Mf8ywRVqu8kJAQxuaYJon7IrZsSoQ/NfGm1YAaixU/ZS/TdJA2wz8OsDqeOkNGise9+cgVpoSPvv5/X/WShKoctJXrFKIFu6jh8wWoahlILgGtfJZAWpKQ6SIgvdPyNdjTj4Foq+oWMLb/tkaOTbCFeFOPUTh9De9hy26gti6BGiddG5AadOL5m5+SDaTWrGzA64f7B5m0Spl3oHOzeOPZG95TrEZO2Pw8q0C/VJLvsy50RAod7gQMfDQRsDB+dLwsjdve3HwYWkALyIj/ObLEZNXih0GZNcj/yLWWLGBwgfUCWAu3pPkteEy+QvEtI3/RA3kPe8JTxlN20rDKkh3WitAY3Wgo7bcuRMUeh1lToZ9ghsZm6ptLPtApqDxnxGS4YYk/sLsK1piGkn0aKGRV2vJmsG+NyaJP5NT0z9wZ6Lok1m5dkW6a6lEOopnf6bSkbKb/pa652UNnm0ClrNQFnq+R3M89ni1cxXL3ZfGatdoS+8TDGgC3gnjX+4iELSMJIDB6CCdrrp8vsL2SgQl9xxBCX9Lix0H8mG+NcnFcq13tQl3qmplb833jg1dxywQf9uBBGhLJICQ6gOIc7Ov1S0cic5lRjPxGEe1yaDFpT9V0ln7aZQQrxPcoS20qBItJ47tJWd0ygI0XRTnx55iRntI/Itsl2N5iIp0NEtJiOr+og4Hc6QrN8lsjfJbiCWvaNwLVLckxhOhl2KrcKbdMTbnjL3vMYTCf22uAIHknc2w74XCKPsfLxdwXmgiHIOTZOlIPP+03tHSTMR3DnG0QndtbBQaMx8dmq6evtLjUQUn69nt3ud5jgLT8dzNewzcvCJ2pK0OAS6wDekXWdbQLwCiJlAHLg9hRp7StHF74S8j5zvNM3389mJuY8Xz9q0bgR9NW4DZna4XA+UmOJ1amf9+x811x0zhEDlXVE3DbZywS+a+GlXRQlrAZA/Dm2JAV9e8bfy5Cx9EslnchMeQ+G/ie0LYyBrmZlMyULOk8SCL0t+N7jFTcHOYUstV8hwYwi5L/ctTyCG2qr3j4jIIcH7X8aw860aJ8V7D9bsEMLlw33fj4WryLjyGNifZ6EjSH+7G0FMTQa9fRr+WX+L0brBMBmNsbp0F5LpNAJLdCXaHgy9IX5XX6JAZU1ptVwkIJgDlcFMfxO9Hvf1tnTcf+qGMKjtCmScm0m6umCLmsMyg3bvJWcQwvtPQG0RC4+36ORZs9XaTejoVwlY4msDVw7zxlj37qFMDhSd5PCTEsvOJaWXYI0erWG37LjVJTMLixbqs+ejOheMnaIEpG1F2Hf08oK9RoUp8g1MLRs1+KCbY9nCV8ETSj4KCZaGkaukMyZWDnPdydSOdU5evqLnzmYoJFWjAtNPcTlwzCIQL3M03OX6batI4nA2e6NvXFyWFF6kjhBCFmgbVx6tCNR4Qj3FZVl2ucVmE8YmKKXwBjF0tAZ7MduwOQSRz3uf/aHREkRbMlp6VtXoCguJTFwkYrLOSArapNMvydTJsIkC1zh5SPw2y+g+eL5BPnMFR5E4c6hNeaNWRjNt2FspCcaZxlgKvS1H/LZgvXQcICodWPNvKqJsSmNT8BApN7O6X5iY/KN9zheAtMcMnay1JlXqeSCRkS09RoruF6+aLTHGWq0mFcdlf9lLQbCQpI5p0Q4FNM+x1A6OQN9I0VRiYnxXXOpZRVL+v/wQh1JgmkA2ng9pJU54FGJOFuR7W7za2Z5HD08Rogs+CYnMwp+0Gc8zf21iBY75+Ce1FBOshdQwwjxajjEoQXz0U+6T+Vdp6kghqZwsIc83cTmaUGLrg0fn/hOh5vuIdENKL4srK3pAZrmoELGUM0jtAns0y8IsmAEhhPiN5IGnqy9x2j9MQEMgOnSUbQUu37zwbrzUkeySqMdOouBTJjRTLPCNK8G08vdkP07lRzdQ3KeH714uyju0rUeIh4etHoJzp4yenuLetLXEGZzrIxCc1xSc6hj04Wkje4gpgAx9OwsC6gk/W/tuFm83AKzyuPCVTziXSzBOokdHBAzKvr/1+2ws/f1crPmqIr89Hj7tVWEKkaapUaUbyvapm+qUUYr6R9eWx7/PVJIHo39jdbJnHF+IUVDWw+GyCAMG927LJQDapgmlcdFHL9D+ZxJYsSoZLNxLcBPFGNCIZL5/eokXZivzOTrFgGUt3LhGbdZOyURSgFeAn0rKTQ7FEZllG7rQChE1sepzFiXg8OcOroAHz9OxemRwbehqCy7EI82l9KqxnlDAxK7DWOwMALUJwU/j+tdlX4LVCpjLUXH89xh6HMc75TE5n602eXgg5TXCch9wDL3HB+fhgsME3/zJxciAt8jwxESrx6uSxleBQokNwOo8rJGPNRQstec0jdFNDD10sWCGRheOiGfZ08P57Tp2k9IB/j+1O+cm50Ys3GN8QGWjtoJFm53GmxMKHgWchsqvLZA53AcRQJzdWxaS60CwImI8ia+P+/BnM/pJ2J9/SmCsWv2FAPr/9JaQtim+BOQBXOfial7o0aDrFs/zuPvhAcr0YVTjJaZgz8HcZx2GNRJbXkiA48tuKw8DgC0j7euqejhRm8ySw+7zfPA3I35lkIE9lBbjz0UZqVY8ZNBcjs8Bk19vHDfahhgSjy6VURtGWPlu1iANHPSlndUidoM3iYZCKuQ50lWOpubfHu3kcotfFoBDhshjQQ6D16GHGPliu8QIUmsFYmXxlqiEsgi55zouMqWNvNnSCHFosN/XF0mWzR7++Jp7vaJ1ozsdePtq3BDqeCiruuePKn5X6SnE28p/dGuQgHSTZiXP+vNoQEOgpmhJ5T+62zBL5VdizgNzcMYn1qvA71Xut14Fxe13frU80SaSIE3q00kpMsIQayb8jQssBBV0E4+MRZfNowb87B7EHiR8fdfC8A25ZBwMYw42urWmQPWJMiUTdwSM6/+7FTvrnHGT7LzyNkcWWT14VD83TNaq0QJZxPA6Fev4tHu4O+apduZzWhO9z/o9a3mtmNQsVwj3rhaUmVoEvoJ3g+2NIjD4KYrzv9duYX8UBz43cnEGAR0Ze07BXjOP23YsaUU0eZ5ZAgwz5V6Iil24uZ/EC20KqbkWdZK3R0dAD9+9424E19DuF813QB2VsHmLGmNd1ue7SnuXrUUFevllEn3zyAH4aaxPZgaepnt7DWyG07BffUQM/Nr0tHf6D4M2jBOr4IixH+BMivv9M7jdgLBOkK3rDeD39mFl6Db2F+1OmZI3GD4Cl11N+hTAvO78uKYklVhBC8sXgAg9XJPKs6f3UT+rjajUsk2Hg3p39RU7KyA5OKyoeBFjZ5MaoVh7usdjGXI/SFRsXj1h2BOhs3W55HR85ez/Nwn7C0Gj6+vE9yESkbwfFIVvAY7XCMAu4Q+uauVD5LMiOfnVWGNVRos8LINUBkwb7oHtns3rNqj8/Irs9OSjXIqQwzblx5uxqlfbTxFgjca4+0POZe5ISKhTW6GTv47spo9iYVgo6M1oJRGyZkJSVDz/OKsvzQNeCjAQlWuSgbSB89h7jh0zhG8+AiqeZh16bUEYDKmYafRgSJs+BuN6mCcDLZ6drOac+vNC4QB3I6/Rr8Q5pC++K7HxiGtdN7wNfuf18xaM5KIYmVvfF+x4M6B0vFYzQxZCSg/spkoVRmHCBBmAZ2e41TUBEv2GDkcnbSabpzR/+x1g+glCH7iC3X7ZJqYCdXaZ0EFHNv11ZF2sXQvXcKLRtZBU4i485DneT6x00+gjisWqaKaQGdYUybGg/sJGIcgjNyJ10hl9Dhy6ryYa78SHJ7apYQFyy7W/eaiSxc5ng/TS/a7Pxuyzr/KfT+W6Wm9L2VG92AGFKchj9Uw1lCaBs/Wbk2ecomXAUSon3PKI5zboeZY/sWksa4TVJ7cg/349A6Y4CqTlSKN6Q8DE7aPb19IdLw8XKZhr89kSMb+0wduIreVwZS7DPbjRY1Au7d7a/G5ZraVnrDcUMKyK513LaCe6Fk0j5bYwhTXVC3Q0lc0BumTWxbV/ItbCSRDIQRTgspjU8iUd10SADmHs482YYqtVE5LXJmEVST4tTx2Z0VQng2iPcB5RMOelHeRtoU3mSLowZUsYKtyUmBOKl2LFKAZEN6djrQ3S04Eqrtt4ZI8+mOaZu8lfm8uYASoMTqDSOe2Ah26Jo+ReEpSneo/wk8l0E0L4gPZ/7cuxqUezLBWVhgPvZf+xo+84nHnTqoFAsYY8/j+rc6+zVkgYUrSVduiZCPAFZvp27DJ1Ypm5S/oxBwZvxmrW+bP+EhbBMK197D1fjM9CwDJB/OWsnMfTIr+E+sEexAy7zrFXIhyKR123rslMwEo69gguL7c8F+jXMQJo+VSjcWZrcFjqxbflPKIx6uK7Uka1Khc3TXSHaPVp/W6odhQD/tHRsO/nhZDq0whdnclbeP5UfBZhUp8BKPbBM0buzFhtKFqxdUfB3vmNNsRV33CuY5k1Bf7+fO1NEHlTHRBk2a5vn/xYPMdW2QjVAY5M1OosRiDB4WNJQrJkUz5bDq7uQ5QLlzm3p71u6aw0daTp3LgxVJb+12AjU9PsYD9z/T4r0sA1Fr00fZU8j9ZqhfelcNQ4VFSNgm3uT2+Led1F00OS1+cS9z+oMjfr86rllP1IMug9Dg3ZlEe7cG0rrXCRwwkCBdbtEkVblVeNRPYAv6aTX0XkmGUO4e8LIYIT3vV0W4GtGilJ/EKDxdDKuXIIxpIjeXrf8QJsvHRJ9lduS9pz7b/uhS/52uNs4k9U8HFzCX102A6SNwmLb+Csp+jXnL8oSKbB0NRUMYppMacywZu2DrDGVVIHeHlNVz5uUkL7sWJRpQwREVcV5BOmmTn/mUBQVpQUPnQCmVrOzihJhwxfP72qMK4Ix/LAi5Vo6JSB5phUn13CCDwQby5uqPF6xt2Yu2Fv0ts8Y+20IBv5+6Id/vA6nLq2LT8vb8X6zgfrjQgCXmkYpOlKVmUtHVGLYZEc8XHP2fgbwZEpRClxHcKpYqQy9y26LaN3o9mhjOGCiVd4iwg5l03uwJ/INKGZ+3iudjQ7dWZZ8SaancPN8WXoDDB7CDseJhenl47LSE7daStRUoqqjUKOF2jsRzTX7o6sq84j8Gt1K8ftIYETGCw5ygHaX6E8cm7Pb0p3WkerGWXiyItXa8ms+ZWy0C3XrIdW+/kT5/59OirqF1Epi+RBgPazU4sVEJwCRI3tKM1QY7TM/SIJ1a/SwS57PfrwgLZN2R5UIpT1gjo9jsie7XvoKk3COJtfaqVS32B+E2ac/I7vpqRFlakL5Sxbhh0TlG6eRP4IUsTXxwbGGmTCzGa8SoSrenak46jNNy6kMIRRYKvGXPJotnuWGMjrwHih/P+2bdoguEmOMlVaijANAOe+bXS54w65Icsshq1E2W10rTCsV+0c39loC9KISNfqOfqzoJSqIEO1ZaRXVm+CauJhAFJOUnP68ZMIIWgk3FP576JwY4tNsO2JzKyqYq1vzfwS1ZQRXNMWa/VDImflRDel72jOyPrvHB29Au9ZLn1xb9/0xmT06HwbmfJ0gUge9N4sgoCph/Rb8hiLlnNrdrw+v1CbUNnM2Wc4jWWQqhQsWrET4NBBfRqYvuZ14NBp8A5xWy4zqy+G0P9Vf6o+aCZ4T4cE87RgK2SRoyjwCchdpilLcRPTYtnwEYfJrlHhDrPLhKs6aX8/dRjBpqkKom3N02w44EB+19pN5XWSWafIpgs++zVAsd994d6hUAIFv0LK6YswyoYtp2ga4H9IekQ1nswEIbiEQ/OKUn3TzjGSU2ZJ+Vy4vpw23dHj5yiMvOFza7yRCQo4ve22Vu2uCKyzu1e54uyge3XR3A6BKcogg4Qtr9Vhr/3UqNKuBB5LeZD2cYPCpV9S4O+9JWfegO8Do4tZb2lvTXRb8lUIZ8I/6AGRRHJB9PX38cBF5wqma1s1CHqDyeZBshXqr2bYK4kFW2kcAPhwKTlY8Dfid5Qq0bRdfBxGjRSPsrGvHbQ9bPBo7hDS67lg+57hJYbhjkok8SzvxbyH6mvRFW/GIJmdlT0M4O1rLCvLFjjZ1V6hARYH+rfWAgHryP4+09//VY6pzfJgXhXSppWiyEKgjXyXaVGPEx2qZCDDM7IpGeBCjtMW7iEQTola4D5d6wP/RhYARBy8yILk5rOAQUGGmVW6bAXctrinNc3dXXWiybCw+A1At1kYZS9PWKldFw+EG8I4fnzoFAxdnPg3TzojvjY6Uf01RtsZ/+dl5wFpJlICSeaADmYQmVWL3DV3sc8CzuFerCgCrvLyF6f3UX4V+LkljV0yORWsLTBmIeYIt0K5I0bIgZFLqxihQFvYJwu8lG6fuQVgTRB2Uz0J7hnuzUryFCo/S6x7dMDDGstK0f9V1uYFlh/VEfVMJ5wsaHx109I4EWnm2A7TQNQhKA4cmyJNotddNy/f1VwWe6uba4HYC9RqUpsJQbdbKRHSU8PZbF6w0VnnHW755cRSxi6GHb0lHv6jK4BCjeWvTz3sN1U3Y8IpI3VmKirHloLTfKWcGSGBuJnpZj37Oke1i1kSzByVNFWXamKVzkMi5Yvfin7TQcjClTxTIYIYseoxx5GyruklC0hWOWnll9jWslQGI4mihWpAF6voFL6WF2aHk1iQQy7BFI6nfk2wiBPXDQlXcwYqUQfFkPOWVjuU3WecLRiUe0G2MKfEBsw2L7u5sKKMSS56YdfzDU8Orl1QrRscsXm2qBFu8tNATKHCQAkEvZPJXMkf0zkJDT/TLGRrDr5WDDi+aGhbCHrOHQn2nl7Z0Arlnxneudo8Ma5zhlZ9Kz9bxHiy4tMdjKCyPMmt6jmMZ6dN6vKTF7Y3LZ6M+XMQFyZ7UHlJK4f/XoW2v17o4T4dQkd6rCI1gS29wO8gRpuV4uftVXi8fxxah6v2p13Ff3kXPOiUI0LBd/5NCstiWOTsjWT7096AjiW5QnSy9y1HSgnKgngsqzEx1CX3mB1W9gXSRFf2uFGmnBYe+M9DK3jbfUBx6ZGjK0JboCfCEH4FvK2mZjSSKpj4YicFbh0gdDANsZNTOupsTovXLisIF6/VM600FZkziCDbhEib5olgnFkyNUMJBZ38QjnG3OG9jNqU4eS1u7cmU15Ea6d3qvInlxa3TYilN1/jxkSeM+X2ZrAQRh3q38AWxEyEmcyO1KnUTzhsHBmAGJ2VajLmXvn3jJfsyjPLeRwGKkvM1SheRMYZT9SnXx/+1obd48tjmJKrZCsyTePsufS3uRhvtTyEvQ86ExhxpHR2LDvJS6SLIZpG7/sc2idIe8hCdOQLRbKUkK3W7lvJmXZbPmBULiEbol6dUkafOIqPKvTRNRj2NEO28TbfxWcoxg4fZwz0Ex4ykB1AWYlPZNzfjOtvqWpnkde2AW96puqis2vmeFs+e22f3HvjKaSTy51IlY6hje36TGlvwHluVFwvdPbdpvayOc7ltaKSAu0Zf8GtgbPfMZo9VPEUg4xeWJTh8fbJEdU47L34R4wq61J2LlJaRC4FlywQFGDLj8hYk5W5ZoJUgIjgw18bye7gBlRxN9X6V0yIetTeqUjgRsBhApPDzkMLcd0Qx7Ls3x0MXNQ53TagsD19LmEJD/H3zW8UTlSex+mHi/ccSL2BEuNoqprp4BOi0CD2LoDKpKtU4etHW/pbIUMJwzU8kttxtuwi6swngo4aEuizfzqc1XuVTL+9eiIlSRPc50FZAvncweCdNQgkqF4JARp6JwL00p1DwwEyWo1AqL+uR6oIWTw5M3rWhyh2tB5NfWXzDPHzII5Mk2laWdwtQLqdPyT7u/cYGCy3eiBZaOyqltklik27iw9jJLBAXdVdxZKccO0aPApcr9f4VAu7bw9JzRCz5WHQ/yBvaYcmCt9ckhW4a85vJRTSDMEvCdgKZgGvmBD10OoTMwut0cqDJApWMMykjCgtvGrqajPDvBsKWYf8PrRql7qNP8SXmG0BK1uWUKUQuKfTzmn9qoLdeom9fie42dzOgLAhHuBD/0wp1iJrV4zfuNrLWFfc1y7/GUd8PTGlwHJrtv0KKWEANLJ6EuYG4cdwjHMRxDhH2Z0/AFyCFGiXksZpP7mKtvg3rL/TscqiVKGiIefv1nHkyOnLLGQE4QLe/79t2Zjma0NTe6f1GYv4D99UOLdAnfuEOUigMIVHFYQtaEKhEu0JM2WuJ52Qs1zo3f4HbGqEWiEstIu5IVSN+pljz1xQcNi8dB0a249dovnv07T0H9EBoOo1lAmydy+PnMwK5kga4g47PClzVVdgtO1TA/THHE4mIIyuBtvdnVh72PwmEqt2OTFwtkEEUodXZXfiDwwpQpwlym56ggzWKgrWBTytmHBgsusD8l1wHiGT/Xe2nit26rZVMGSDDYmqXxdTVZHrHnIthhiCNtceJUT2ZBhpBtq+YeUkNzfu9q+nDiJlc+TlDe92608L2qsBkvBSmke+RLlF5PEd54wWymMDAKM0Ie5kUL08yAqT9lRXWzp9cFL+P74r7UmPOL7Wp6Qn3g0RpQjI76aEdOkjERJzBL+FLm1hQibaJzSeWX7mm/ozqYUS4ISBGD9HnMtvzKm6CmaA7SwKUulTjRF8npk34PdIZye4jPcjy9mElFeqoiy+sRyf2cjecYLs/B9a7oz2kt3oHq+yqGTWlQB/csL8U9c3RDP3tWAO01C4LX2/CVEWsibcXACn5J9jthbao+4JnhdpmqaLsXp+Fpp/DJXMqWsESkDAMVtlVQ52SXS6mBOglrmnZaM7i/MAX1SYwUV0sW7avwLyfdJu2aUE4OQmtuaY0+u8kEK5OE0S7DS/KVndn+4Gp7+spNfXNJk0EMSG7UvwevuMPtZcJgJOjD27RhfXgT0TkRsLR007kWThilVyPkUuUzktXdiJ5QDJgltLQvWgFMSnc7f7AX4pM8mW6dlPsxNTTaZjrL9kblhqCmUsIrwfX6O76q6nkQUyTOtUs+Zq+N62Jn0dUda0fuuX/7q/8PzKESi06+UlbpwU87HiWLomvTYjTCn9dpCT8H1jCvoacFWM+fw/tcFHjUAjXrKCYklwUlXkx3QxLW6Jl4JTGEiiohTm1IMdQmsbCFZSTxrZRBLtjCJUEYQ2CVsSEB6lXSu82v/k/N88agZV47wAgND3Q1jQBKJyoWOy8daCC0gbMNHfmd7Vyl6vuU8RzpqrQgZiZ6lKEW9ZnYjJWUEBytgW1B+xNa79mEFBzMdBwLx12OUqwsX7Osv9mdYnpQj63hU7RhHVZ8LcomjFYX7dQObeqi0R0sakQIV7tmgo+9pRQWv3v9oixs7iDM76QOiYDkmeJEVEPtRIjS1t/J5ixnbH9Bu/RBLDDXlRQH7PCH4NUKLTNEwmpJIIiYa3sSxOuH8PiYBGgcGNBpcgm1hjvY86HXOpkZ0G25x1n17JRTJJnOzD6J5I426OOB+gnvqq9rtU8vv/2oKscnDMy94NYOqnMbbndJdrWMSC/08iy2UUs1Cny0mCrOqSuc+QaJeGMkHg/RG2nrk23UN7VGzfwkUYFYsOmyGoPc0KnHCNX0+2BMo8u7KGPK/Jf9zrkikIO5Cd7Zsq+gAZiXp0SwQR8QDcW1ztayxClBPkjhM/quKmYg6bCgEUsvMZnKDtLGcTaeaPd6lwoGASns3ZnLxRAbr1ovnWMztFkg0ea1uk7H2SjwKGYVxCEFMCSEenCJQ1IRytWSPDqYtTPKE4SAb84Wa+s00IUrnMJgWH037LOqD3kFFvRftIU0uslq9f62SF5NShMDb7IaXNTosI63ipT1H6h2hP9LWFVlUyftjjLaPwS+taQQRFYuZBV8SdUn6lmrgtoeeDn5j6oKbcAAlUl/OhsPUqAYSpH7iQ94geWKbSisH9bu3qONqOOmFktDrQv3fMMksoHgkp9DIEew0IsaE1epHv7Fy6osIOv+QNJW4iylMsuKgMPI2iMZIOuBDIVh2iMBXStyL8moi4GbGGLcUG/QMG1m0FAHl2lGIMFGkrmEivJLX41dlK3+RqOBTyl3KvwRgs9QVwux+dCgflYPO36dmNcEcYA7X0C2ArppCJx8aXBWdK2rrE0eWzd248X1vQ/qX8vHtaDfXIgFCiIm01ab602ijNnBbm+kg06OY65NSjcZ41ydwpgdRbwZR/Cok3RvTVPHmu1SVidji24mOdNTSVXfDu80+Y8leI28dkDgW348jPuB49+gbOkXyl7gk2khcKhAkYWSBuVsHpomJQ9ZIFLkNSgHK5Mk1D9MFzGSCftkDOaW5QWlsZhQG0igzqg7vbc00fXQ9Ktxgexae4zISeTbKOz2ARhz+YTnQpG9eB+J2LrrusDNYV7ppnf2ohtgAWGsKe58ehCDJcImeiY8jcIXYGV81a0QQPxyr8DORdyW9B0L2DE0dpT+1n9V73wt0mMi7BnVItEWeJIq5Kyu2hWjW/KzcS+1uoMGR8uDTehpYEdb+1FAE0a4pn9qQNNG6YxR1AATay1dDwtbJ6xYcmZgQeKPQbkeOBrwUbHTsIYNWCGRBMGEbYJeBZRWbD6KStf8GT2Qs2UrHAuCKMqgssQ7tCJ35TqmaHHzf72J0rYJI4TxQGsbPsC69FtKZ/ybmM2BwUHJ7i6x375lajH7Gt22xJL9ZEDmk2YN3aMxQ6lli2ZYqTIdDnIworQTbpsU3RRAQZkk+/2i0TWagtbWg5uRY8R7xKZeqaCqPjmczTRXpERUnKdDB7KiiLfVooPBkI1dE3f83BzX+GsROWUlnVqYGGXu5MKpAoxtjFJY+vfL+zXI1thM/qtft/73ADju//7eu6HAZP1l45Ug18+QYXyUydfqQA/fM/tRlDhp7KUaHZWbY6J70pKINXbBfZTru72bSZ9dpcMT8XzM1KIYZ0eN275bDRnn8yrFiahzbS+FSk78KXVqCRr7Osjc0AHwugP0d6RvbxSj966IjvZuSetUsWcKb2sztAtxILCne6CTwSozuQ3KgY+tczXK0G5kK9lnUY1rY93pGy/RRlyaiG2MzdnnBz+B63vsXsb8jgSlsKRXFegg4bIxNGkZEpCD3Qf/EbEkGfttlFn80h0BUlKNS2mV4RBVyqHMnqUQkq1tpLG0JmEAGqiz+NqE4Aqx3ZYja0pT47z2X0+SpsAmRXIcZHP6tOJDUfBD/nOfwu5iATm+7Y+ahpScMlm25fRY6PDbVqvxDCDnYWcJQzJeHk73ggerKgcYFncVF8dudDNcPC7UpkW42x4s7H0W0lVwPkDmaEBT6OLKk2eIg9/RVfZ87UFJJAoXWYqKBLtAFjBMzgkT7u3N7zl4coI6t8Q2FAMtKTz2EL+dha+rLFM27egqHrEezidEZlEd0PLdwXdzgjBI0YjXidraNbvMYKgVow3oFhIXjoGZzD2i/WnQiJ4TvVQWj7xVx/0e/vTTUmv8sY7vlK2d7J8vrmKioQ3VSEvyroHrZU/sB7ehjVCbeodZ0IwrqD6FbizFvvZDKRMHdUqrFeGpM7vg3iBt06/zAknVG05KgwTvZlpEMV4uuBzVtSCwkm3ioq0uQg/PRCq8pHKza9Z+IQO8yEKLq0IDHNUAmnHlYW3akEIb+Ifbc20rWYhbjddaf7TEHikwcGjR1Quzp0xjKVeyQsq+LBwnCcsU5oFqrBxejX2li7nhrX2iR+tRmAwiOwy3OiV/ZAUtVq4+1ZkV394jEqViq01wpdhvQtePzg6XXCm/AS5PHO8QXzSjscBwlgZRIVAXqcnjoCqos7jvPtkmXnJ3ScmZOr9Ue7AgJJZvxtXMY7IzGfaxzz6fGk9VL2nke3EGokhQro+5sIf5SJMA2BATcBgSEG+ej5/D6luGUCDFfQfSITmsDD0ZfMuOjrGMu/VPO9a0IC8okGku5wZolv6EPMl2V2dJR3lkHmrTF41gzONqEZE0BHr1dnGtI0oB8GamoJvSoRrLTX4P/Ti4b15xXTEwLPCYcgFIPZTHUc7hzmRrb1syqOm32cUFl2Kzda/dFXosUBW/sZffVDJQUWTCgU+7M9geA4VHcfttrQAMam2j1T5T4Gy034nSjwm1jmn6O6/BHiRr6Z2IQ1STyfJ5LP8OfUnEX5PNRz/kDKG0TfnhqVI7ThzayE+zKsvOdVqWvPqoqu1AnOcHPmcc6Mr+YN2feSaWjKkLysVDi9U+yecUSB5Jg2LQnMhScCg0Mi7ec7G7U5OTssvrLi+V0o15zRpWK/5bsZgEXfX+RjGYevb8YtFMeFjQLdVKJPZv29KA5MXC94Vs7JCdhxQ4OGGoGcZ5imsTLDoR5AbGPdu4tJW3WQU0lhAqRC7UyYtAV/Db0loaZi8g9Ky9rd7LUS+U96nKOXf/OSg65+NO9JcMsquVLL5d2yeHvkKhY7KeKdpu8nTIxuvMhkR6Zs5sfU3l8oMi9ZfLGZJYmH8/eLJZfIaqdQLT0v75hLnQ40ibqp6wB2mgOvsX8IGU5LWCL8l5glXVwWj2P59NUvFxZwaUEcwKp1Vjiua/vG3dRHZN9QYPhzyEnX0y2GOxWCL45DnIYSnpoTWvb6wbW2qt0Pv6C+3/0oDaBHr3cXjvTZD0K2N02v7d7A/iZxaxHt4h+DdEFFqZkyK2GmVFiqREJ3pfxp+SZRx4MkLmdSNMO19qI9tzyTcIjCfVN4GrVNeww6QwzZ7/V30vIsjgtV8kVZnrywZR9FMddAeaPmL2qoE+Ic3r+ZWwbH6yphl3zHsWiLI4Om9lH3D+dXUiBQf30K3f0/TXNGtWIZd7if7U4nsEkPaWHPqaYkG93d3W7hJEZvJlNHGUHAJRZZ6UTmQNTUr3N8V2X7yaLqlJTpOtipnADHsB/DbfKeSIs0NkOBBYkAieVI/LAtDB/uT+IKKjR/LPc2NSmIU9vviteVR1Y0NyMHyPhtnZKfdb1h8hoXDCDKQHKsH2d4df74RX7t5oinKR/AtcVV+8w59VqXW/b2JktoWNHjWAWJHEds8SjF8xkB2wiVIg0WOrvEuBr8R1a97oaRGV3aeZIq+/xZrl1WvKICh+8y5G3D9sOC1/rGkfzBJb8cpcmvWyRpsv/nGiZYLfGOeAMMWAfSAgOtKi2MmNLyJCqICPylKs4KzXJAW1pH2pW6uE8vOit9PJZ0IGKRMbHekSIh5z97XiHVvr3weTlN7ETqv5aBJf/DT0JZGw94iW+MJUjxgmIQdMkll79MtAfXf0rMtDVp16WyPXFXDb7Kic1ez/Rw9focu3wufwy6TiSkqUulCmFve7awCB87UuN3Dmq+/Q2DgZvPNmJqxYKe2LJtQWVjcgRAdD3XDsaaOZH6JjL9isuntwZ1/W1hLwEPjmuhE3+gcsOPx9JZu+V/F00a2LV4NH6e/vUTrDDDQq+THSQT+Qk3Se27dW2Hr2aVPUA/V5CdCpnfXxldopf1Epe6GC1wDKahReBUZmjWtT/VTSUAqYprqZeAS0fhxMDcVjRYJbrpD31MOgCwkNAM7bx/GKscd1OJoEvxFgIAAJhy3mtA/SlM2pnFNOYaOd1SwYvz9NiKGBMcAEmBiFgfYpB0rYlS5CuRTe18F/D27y6xCyukMnU7AZ1s0mNd07W0lCh14KNFYaZacKCh7EWM/0egVSApOdO3ze8iuwEuAJhtYIIJlBTV09THx+8tL/TH8ngB/PChP8Si/cL4h+r6tmRgqbAFRxxQoncORzz9Uimx5bYn2ZK5A14bw6nMAcLom1UWPlq5To+vBv5rrCJa4UGHWYBhaAcwRLxBdQ5h/Hzo2PpiRbyXGzh5UMvjoxCQaGLxK9FFgWm5aXE180iiegBwhqQZTZpHwDShy8hCxS8+FbfNqaI2BXGyCXyp+YBIY5Xzo/mAHYRV8jJ/wmTji9ohMYAjmzVDjLIoW/xe3M/0cB0JE4h8MlnaLmvhA+m2AYDzCFP/eDDxiDAWbB7EGlesaMfoVNkZgPBtcSOwPj0nB+hgIFXCpxFtIw1V2tCTKNQWHngl+svgRnAIrI7cbzenevkTv1mKLHaBMMIIqLxH14d5QyQO+Z+6GvZlq6he1MJUeQVqH1H4eSlNZy183fTb6Mm07VfhHoJk2pfwUy+CIMK9WvHdFIb2KnccV2LbxfobA8tBJIKaamrN8AeA9nxer8krSwmPiOK3GPw812i/BdT2FpDGnwRV7RLIJWRfC5GB2nzxBzzph4xhAPBQyMsqw28mQQUV0FaNhwaWvmGfVWGs/w9g8CyA63Bli813nDdpkgvFsuHQ+3YXjn+Q4fn1iHwP3dSZKGUh2yTvr4BCrM6FEvsWeDOwN+pVe925zxH8TINAWKX8FXa2gfuj1PQKn3b7nl2qg+uenPOI6CMQf2dNoybv3j7bP0VDLnfpoiZwBSgHzSOViUzGipIPTGyP+Mc+tCm7a4J9jct1VZZaHDI/Lu6ybXdakKy37yi3XzPFphVGIrGQThckH/5L3YrZ4WsROrgpBefx+JjhPfJeWBhLe8S8RlJB+l0s50uA7q9UFUCioZp9DaG6iGgphl38CsYSFnSfRl/e8fgkw8XQxOnxFe6P6pDY48ty/BNX77zvZ5GTRfkQY/vfwGoErib6ftW7RFOWhP18HgSpE5Oq9yLVi0oH1a6yNOZ02cbewA9qfbwc5X7dLFzACjBjUHV4O3y7zswU5SWslRYMw5KsuDWNawQ0DlSe9MJdW7glCVcqOa8ccO9MyZcEOxrMPOdRA/0Ek1HpDgOFF5ag6204kz3k9YCkybQYRVFAS6y+aNUpJtpQQwqI2ZfdmAtosz26G7B1Q5/e6xGRkdCQnp8dywXzZAOg3qUqpo+OlEwDiHcUcNjyX9WU9fqu41GoG05RH+fTrysOrE5OfyPHbA66lAO3bUdqcGxqZYxpjVFcH9aylJrvmNPZv7oNmMb+9yvUfAH1I+ZwJYeNCuepExxPqIncI6DpYaFg9gjYKNCPm0rI9p/FHlC039fUoX07iiCZeO4OxMa44kOThLmN7PrgFxNKIvnJh4nkj+wd75/KhYcBwn5brxRa3faHv4Wk18isv4+MCVr4YWn7e4ksw1BTQ4228SZJGfrN/kWU6aZiIWvhoY1SaaBqjBpu9HqiIneKoDJjDo4qcu9HegJzH1Nuv21AGLQNCmRJyh3XkWywyCeSd3G54DGJHfW79EPvy8lt6FulLYBWH7Qxxx8bkrwsZXTLRmQtsoK1PmWb4LhFnJu0V1hmdYQD4UZOExgdDAVqsb9bsl5rCPd2Yg4ec0lynjT5Uu82MlS3Abmr1kYl5pMxFV/GM5UlovxVqGgxdkWtcaSX01OKb9Yde/EgcOl59Ocr+XdWIqzNh6xf4SovVAWqY7Tf04ijyKX/wyb4AfPPTsSQUKylnma/jH+dzJYmA26JVAFwkEXCPH2n3mQ18h9Jeiph0IG3lCTGuzL591/CenbmxptUhl1UX8gCN79EmLK2o1aOgmfzr1WrNZzb7KpfALtbYV2S9CZlzoJ8vUzVQf9Jj5KgM3eKjRLf8ZluOinUXHEbvj0HhlUcAG4vgymrZjNEyhXtnaSqISkRk6jzcNPNP0CtuRkUgS0N3MyzUxlTsgQnxptwunqrbBymZfHYJUDCLmUvDBLU0ESdPc8soZdBJIVZjlCJZJe4srN6r0IKflXjSfjOEmJ3ukpP8F+LSP80BmByGqsVcxCoMCUpSF7hX4n8uCprbR/SFFYTRY4vqH+3aXdPJmKJ57tKrOflwD3W39NIBXRSr1FydcJjafWn9VCtvFLkh6zGl/hh2fQoTuOJJkr8OxUK+AKF7L21swcqxhp1SuV08mKISjmEXa05jEGjv6UinfE5YMRt3kk2PKd2KKFb401asWqNh2t3nLt8W829836KXgpKGv77/COekslGzVrkUeR0Nw11C0asHazgVkhamchHsNk8tSPzgwz9Y+vYGrlf++NYfTjrVJOmGNyvpARQT0dVaFREUWCrSXDeWG/LRSGle5bawQlJ9Hh7x3o6WSRqiezyvcnpTkuehE5YgKs5dMGe4vJiPOUzHKL9C6Tf8kMtQkNZXksByLIolSqUpXXpI3Lef3kAKimZjSwQbBmEvtBvFTp0o5RP6MnHq0wErcx5B9OmcAEnmdGyNLPQbOyRXbbPqVkdH4PO7zRlznLQaCsIaRMgK9Td5G7Qio/ENtwBb8XIVh4B5INLiuJxpbGr4gjDqN1a6gKMf+X8Z4a6JnJKVAVuD6U6mlTZ6wgnIBC3RorG2S8O6T/XrRl9ams1JIn/HLNvDqvpk23+SqswdvDsoFP9Ug1Y+LV9x7zInkyPl10nZCZI5X43ZuxaTnLWtP0dzj/1fyt2aeP9CCavSSrHp1II77y2JjnQHaEVgiS7gkw8qNxqLgNcD4sV/vmbdtfyGckmC9kl2WOAU3becangKkSWo1pWKtPx30nJC1iGgxWYjL+cWMed534xJVtBb8mj9N5eQSa2DGHAll0HDq52CmQSt8tOJXapvD6j6a1vnz15vXmUbUe4CHoJ2uUXeBGS51VgCzkNNu7TI8Ecz0Jo3+tf1y5ulPyPaW+NaCyq03UGFxb+eXijoK/FRb2ThPRrfXsr42ZtiDroHPbAAObgXaFiSmheRU7Ukg9VJP/J3ED74iGkZmN5n69XF8YM2twBt+vwjr6b6n4R/3RiOpZ+dqp6ZlwJpjL8lIABMW3+qgCKeHuwyTxtYnw2EyvFWhvCX2iv+ETBo9NJm4eOhR33VDH8t+8zpzSmnLzVXHh3IJ+7FMGL3/QPvR/CRwamgPhhNNzad5mFOwtUgox8zUJjlurDlzyyINgINvMjI3e4fYppX1Zt5/q5ilf5CGBBuvIaaCz13A8CzbHVBul2vykDalpK8ptad09+gA6n0KRh3DcdTXa6DOxm9zizaCnQcsFycodItipvu4kRW0emtA4VdBBEKelokwctJ5W3JK4aP7dZpQz0StgquNCZ8C2806XnlqABUesaXpmlE9WqbTDb4lNfFmW/me4JHEqReo/a1HfXZYdxjN8AcIJlbFRQN2uEnpNQIO2mWmVY6k/o/JKsfjZTSQ8B4S5jr3IFqdZ2ui/Cca5NcK4tdTR5HMX1mhfRSMSg1UqXcVyllzl8bTwXsFEky/xjU6aHyswZp474voWxzfr3vxi7V0/n2bwXjKRrvlH23FtztREmFrMCwBF7wtf9WxOubADmZ+qjHSaNUFF/ErLiwZSDwdNy58dKThitne4KVv75TwoJ2m8AkD4cQT7UOndnY3P0IF2vXSwJbGIeI8Tac5LIWHXp2N7g3tzQernf85iIiIrzERiuOYgt/kC71ZHkB6+cZgaasrknKqKOvTHA+1egsP5J4VYs4wdSSb5xs1EhWBPD+QiKUj0npMI6nf14gSLAmm3ufFfmZNU0b3X+XskdTRUqBTgWlvd6wPgVRP50qWl4eeK+ExifIRoVy/bYu68X0Rg26RSJ6H5ipxbcMV4ncC4xPllIdX3QiMDwMPLcfKkgnVLEJtlJuM3wekyAKYBGaUCAuVuU8tREQRBKp/0Me6eHi4GEhk2miAOCUCCA/oXS2ho5D60bMzb94St6Tc2ltYnEG8z+GA5QjFfouJaLj1D4RR/SxS4CdAeaW0yYN+6DGyvBf08/4y2dyHW+7+1p3GO0HGUy5+wUH4XK6lvCqmE+lWYNyq62X4w15TspRkHZxT6koBtAZwG3i1SwjLLc6PhXBDH0KVOIdm3SyG1pYWU2NJVzz19UIgYGDFxhsdoZLuutZXT0FKOdParTk65WCmtCTJbaYNKq7Tmsvhfe+lNB6YsS2Ep8i7jptIEE4te+f4Hs9FkPD17TwgaApyHJwWuNkKXXwUdT0/pgJZ2X/cDwOUrZUHBjfGzSpWoyFsf8vwMQ/ohZ9VtR3rS8LYsMN3Re6sccP2NBRU0lWNaKPKUoWESHbBrVx4wuLxLzvopzkOxwXkAncpEtFAHY7f1MhBbA5OAlC6IX8GSO6wZLXGacWCsXCX5mnpj0CeV4HFTFzH1UZ1LoSk/MplPeGI7D/dsLQQLdjrm+owz58alp1g7OIwUsUoxbf2iAsUpE31PBF14RdZCQvrRtlNv3vSJ3vrNvvgRd+GfBGqBYXCEc4QsVn1GPdW7oNsASZEGc3r5OnKm2PX99Fv/Lqqjyz/SEqz1Ve1K4Kbk6bdHkfd8lXvR9BhW1EUh5LrZ/8+AkX1Hgktq72/gpeGG1pG5l+R2fHg7f8gWzXFgetfRAvmq2Fj7bGSVhofbh/CG2d1GwTcVLqdVllM9CgODJt1dTXuvKotLgWicupofoBsjjDj00cuwoVmyLh3L39QftiW3naK3cTVw3IOgaNTzMtnyZw0gY3n6tCj3X24x3bjWGfovO8ue0bjCiMCoN8GBH1nIxds4wVKcSZykzcTyGWyHBgR8AE/DsVBl3TZUoqH7zE63IszEz2IHrOXDFao9iah3o5y+oguuxRn+dyleyTb5FIcVE9JRGG25zR2Ddtbrb1h8ZrKIUAp0VdwcvP56BRCXgZjoILiXHvF0bcG3+schAUmrsk3NjQ4OzINyUoQN4OGd7VztnUmT3NBWZqJZKpBEWccduAc2U4n9Xt7t8pzObLvS4qpob422dEnimN1OQriW0Lm4yUdW/omPjwAx7iblOlaC3pk/Y18jdg+Blox1yzo1N30ROCVF778eUNL2VmgwXvzYg5PFAirjZY2QLdwV6OOMZMeoCsOEGo0yrIQ5tGMsjjRBDaNuqMSGeaJ7LPV155HGossoWRfPGGo2UKoJ5sQydyROMgFZRRLljn3cCeWd9UnPlXnHzw22v8IFvGsx/73x/4rDdOmmTaXKmSMsOVxABloK3JHR6TDr7kmRFq8VlWjSl5MGKDFjCdOXPWP71hOI02XOZMfyIqej36WG/GWqcYwwwocOVnvGoc5TAGiPD/+it0cg0A8LJrH+F7NmTOtn8OlzRSy+tABhETb+qDlLIizf5xJ4M7VSa3krWtdPHcCTRXIHTJQtb6/qOGokpjj/9iCqdoKas26wIigmq8Z+B2YPzarH2k7IEwaaMXcQ0Rv73m5g012FP9JUqMATOfip8Jgfz/vr7DlHvyNCWq6fl4GKoSr0iSAbDPrCxURdX5nunX6JI9scwfc7IMcQ3AnyfD9lif6zmomr9DNwmX6a6r76ic4FpfrnP/6RIu4Nxa2JgFyLil17Jx0CsBgu/nk61SsAaUgUEz0ph2zqoKbxVxY+gmEXE9e4T68r0NoPbJwQP3vJpdj89rkRBva/xblR5to3J/iavv/L1UjtdLncZpo4ykHaTtmxsynGTkUfSguGWt2BoyY0YhfVgEDhvq5e7SX1Lo3sDFhnpOdWDC0kDdJgXiQgpid4SnBFFtm+Tqo37JVL2kBmQevy614I3wNPxzrhTtWOnjxrnU4gF9B1tWwEkB43XCFU9elVvpPKaZ3V524hWkZZ1+XatIhLX3ae7eZAwSruUQ5MVyDEzjZT8DvJ7SXZX0AvaPzSaxoAXLarVgQFxAIwCLrhB+vMiZ5fTokaABdxsPKspyzwgLxsoKRu0GfZpTg7kTz+4D2SR4ivHiE0BvvHrk8O9v65hCkLP59dEraFWXrCwNxshlXtGCBWwdVPhrYj/mocvGY9SToIG03RWXn9g6tC0j+5fQIM1VPDsjvIDYZVM5xaUiVAkj1TzUuWsEjlbudro5SnGry0Y3xu9RgEu6kNV7EPf/3yquJU0pnZUWgKOVyn5BRzNvj7L1ffifeZoUK84SnMtOzinEXCUUpDv5xQmkl7nvls1s5HdeuKUBR5eJAoRtP60BDGFLyZl5I1tQrAE8llyo4YkYX3Ui7kIBw130Buyq7MxsPdLo5M2DOobxc4cr3qic6ZGIKox3pMeIWa6tpv0fU4MLH8Z4mw7SEYiKQyCClSIiK67rpcrsdtNx82IJQJL76BN5M8GfsVsDVbCbRAHr/jNDKXlhaqdtkluL1mSlO3iuet+2ofXhFfEFkQZ45GABQDX4tJaTsK4AI4cBRnsTzF39mZ9XlQn84LOLtr7mIXCEOCb/RtWvglYf1eZ+aOmIDXpWA9j8YCYe350TLDG4gBZIStoTsxEW4sLiACL5cvQa0ktIxrPBj/+beGkioaOKZVnlLLgZ0HiZVE6GCbijHr+IE/CEO8DWEg7vc+w0H4EB8awBhtrUJNharsqw8W3QTklzvYFY1KwlaqUsMZaCcx8F8N/SYnAinQiWRWUbBO4QWpcDqOz1it93a5r2jCZNtgZMAVs+rMbnp6QiRA/uTOPkbIqFC8SCLH7Wwh9laykHNUDOgb+PphQC6rVKxhfo3MD5ouUshXj/Za7rVLTuE25MPvC37jCvu0vI4ux0uYkXk9xKcgk9LX/0m860DktLkbESkhPzUkX7xg7r1PGiO+u5XxOcvNA8hTyTA3Rw71pYYEH6bSlLOuSVhhMsK1qaOI8l4bVNLLeBRe25cAn5mStaii7HNn8jk/C5Prz7/SCoWyVWUu1/p/XB0H3B2p7oS/tN2K9aFsiP04mI69tYQ0DkLlGBDRH8F7sirkuJ/+Gyvon8/kcoc40rAd7RhEbm2egtBWYWsjZBiHcKAvrIWl31In36Mdmjw9WVq6bfYNTPQw5hqEdjIP/WjKpG/peRnhxL2lh9z+TWWtiKqbJnmotxNcTa2G5pwgOJN1aDtmkF76BcNlfMCrvGy7VDwxeZiNH3aeTkRVmxwN/jQ1SCaIt+jPAA4QDtFhhzq7STCAJvsmZl8ISrslbfINOxfhSSbJhqR85gCbrfeB0cS2C4jddYkvGXY1u+AjnB0Y5Y/fmetrZ1/yXEZTxbUnjFfa4xnDZB1kWrYN8wa5c7jgTZm3IcLkiZTDt1rAg7iVPKQNUcpbUDbTOcH1KziFchj7QlNg1tHq36Q4uwAIuCozr/chDHwxKAP7ypjL2xWPb0QVdVS5RDg753dXkxORQTDImOB5Y0/D/u+DlM7hwvsjcoUJlBH8EpFQmDw6zCjOV+T0XYP+y4LfAp+pUdVjV/ctydcbjm9T9lYX3ff0GXAIJ2WvAPK0Ui++5AsUAFuiFRFSkhlfKgFk8YyEu1NydXq3QlMHKQWvBvfNh+ZVjkNY/kjmp8zE3UBSENSQR9VdvjXcXFw/bRdXJ9bzUyviwog6pyNn7q6jsX959LRPTIqPZ1FPZrGp/+wlmoqv5MWQLOjEISW+YSTKUxGG4gKn4UR+mYDwKZ6EGUDUlTAysZUz1TkPY7AKjUYxmdZuO8TCVY/1Vm652eY87GVH5oPAGptcF5Jdoe1NzLOsVK96sAcyhdmuNJopWuP44pJlRvZHhI8ZweFWbLStHPzbmeCTJ9ZTCsqytOweOmTMBYnoa6HN9BZTzGbUr9KjzMeZozbJ4ICASYG4x6z1giXIonUWm9eUIaHz8ypC72OI/DHqTLloMbXHsNv80qOfqbl5iP9ZsWauaEz1rd1lByRG9g/WUPadgAoudxxInKNRPN1KJEPyiEcpOdaHkKkSxmSX9ApNv3RvMb4OUbpaKJjeoOyzC2ajz9dEZqTTK041UCQbqeGG5m0k54csy+05Cp6Zj7yiRzJENVLXrZeMJ/IfGB73WEXAnGA3AnWs3jhSZvgLb6X1kIoY+ku9RzB0ScuKIhldsMV+yRZ0OqAmHH/o+OPt4nL4YyidcD7exMGV5UijeWMmfv1kDVvXlLr0kekfmgJFKuD1V7Fb31escLTaz6xjM5ZPjA8H/B2H9mJXXggNIaacpl7Au1N4Hi/Y+IWSDdF0S+mHeNUS66VmD6BpAQNBoS1N4HM9teod+y1Cf4jBhPivC1DkfMhEzuwMrMqNs1tUs/TcR+L87efTDm71P/jQ7MFdJe91lj85+xuBVkzlRZ7CE3aN5fT2FJ+eds8jUDySkCqBsNQDloDmReIwCWPtfRDW/FyGpZm7XLLy0UiiIHIH2ihm9A3oSpJt0gduaBHUB4SUpkHupLMMeoMtfWINthXI9FtVfjbBTiXWBIK3qePNxwI5HQZoBorDn+Gupo9E4AFKxaIKLXr2anGCXddhc4wsazHmAEBWJaxbVk3XTps6JSnkKyzZQknKqOYFg8yfsp85ZhfUo7H+LCwmkqEb8byrifgPDpfPgy9L3zgrGI0WDgn8Nj1KOGY/thYOiTGq4zub3Sy5A0h2YTKXyPmLmO5nO6v508Uwy2v77A7D5bbC6cRTmHCmXLEgnPQCIVEpw4TCNh74txbJhhP+XyLKus/UaWvrVuB6rU55tW/UYNrMDAsdMLx4rW/Uul+G4m2MCQpS0sNBvWTt07nJ1E9X9WxQipmGYpu7ptX0vF7kKx83QLSM3byUchBrqcyVb/bHTK2bTF7+LIYIOWRdceGGazB362F16bsbXgort+6BTtrspvScbimj2wiAA7tq8sI8CArAbfct7tc/Qod1aOoECppl15ZFtL4PSBWLoCJ2H2Zv0bkQyJPTYvFIkAH9FYvCzXN6CKaTDFO1pHNBNB8Eo2da8yOOK3qxHxNsgGpkxNBb9aU2xYA8YWb1HjCY7og9TrLQHqKjDpgf5uCDpSq+liaWFBRvjy1Bz6rBDNtgyOi2TX45z7Y00WRZ4yuhyd9g1nafKnXDDA1aO4/fM4jquczXSOwYqE0mDfO+YOEgnP3rrIXxcXgaaLYX+NXfYgQN8cynbZi495xSoKilw2cF3k5tB0FoAUtCwKTzzDiWb2BjaWsMb+TSvjbYeK+4u1KY+yz3IFfH5XA0WngB18hQX2eG2lkU5Erew79Mc6F0zAGMIgDUWiuM9S3mEGI75oBa7qc3lj0FBAkku7pbnjqyflNhiKylQB+1sB5CdWwQJ7u7pFqJR3tK8OfCcRpLX55SrvoqlCb7GCjBX2AxZx0xRxtvk5UIe+qVEpYqK4wvzTnUDw/C7Wvgtx88bb9NEnu4VJ1uiMuFsnd43P6Bf8NEmOHMBv/i3yqgjE7y50+umv3wt+KJKIDBrwJAPRRLLswi8DwsGaWbVjBs23Ozc5uC7P4f6R5V1Blxl/CquEpVbRUIu5K6Ga41Ab1whtVpEa0qREY1DE58j0xkZPEpbcovxJ7CP3nWc+JcZEc89dElU4HQAzpaoHXZAFZUoCYHLeu5a2Nakks37L9UYVRUJQVaDdiCKuIJwGcw2eM9MpCN5K6Zc8yTsEfw7/UlHjtSWyozPiu2DbR9SVXS9Xb7Pons15nYpViz+1mss91I0IWpNnLBKWWSJIuyuzwMmOLFXkdgfwpRL6NUGnZbA4GfziixsuzxoHX2pwHhiVbGqQSq8RjH2ddmzXPLefqBUZ6upYDp7ar8UiULjB06V+XyQT0IKFDX/lJs2APRIcI3hjMSlT/HXZVuvq6Q9DzqC5v9bqE336BqN+5mk04Dv/TjKo7yn3h7AwYU+wgQueBJEf2zls77cbztKFiIjbsFo3wR/AUVUm/sLbT3MwHZNjHu2/Np7FaBQfcWQ/Nk0i6fN55t0Ys9FeOaWOsqMAeymD91XvjBUkVJGH/9lp37npwxTu5LSv+cQOoyvKvhTovHNbtvnHliQpvq2AiV1UuYf9tNV/Tz9DbrzN2VaGOExbK/H4MEScBNWlbc5fcFzE8XdBoOMsoKCObRAFJ6vSuCe4WXAiXiTLJHGOkWW+zDPhLJ5qpDvyObiy9EquzFtPAgELGl3oa9/XClIGj/k9wxRsj+t1jAr5fTXRJlfgmlwDOTM6JFlsHqPPfIAt6lU3vCf2i51YDERoJuM1ueVnpPqHk/MsBlS8hkpIJhXZfYkhUEjfdDEByyK+HgZdEU9i1hNXDh5nqNPgWpj610OMx45fDmB/m3n27BWGd/lpVvocVjxiC24w3NfDPO4jPjzcR7pl3PhBl9UzIlbJQGDYnOEZy5dcUc7juV1bCY+4z6tmwPz+gTDawrVlE1//hKZPqHcRqVLFgnBDohr46WLwjFFGogpuFgpsj/3dhln+DsARfnHZpZNoD5a9hjpad5eOsmvigkW0JEAKsLaHb76u2JNum2c7RWzdbqow0pO0mOP9gFPRLT9wnp2PlXgsHtNOWQMH3iHqG6Kuag9rYMEnHJ4wAb4XTht6baF/7Dk9KXmQBy9Vrqk2yPz4oyiHJUI84A1WL+VKPR6Lxj1No67Ty9gUbF4u/yQru7myDLYeZm7PTcw16tVAfaV+MknHTocNuD4escNBr2MFGWo9FoQMujuuwSit0dQzDmKVZbZIYhaZh9u4Pg8BAqX1rTClCfF9fT1/TbJlbSqeMPQ92WJMZ1nE0Vw5gQWAYg0/wunksahkjoKjUhUUoH/ijIhCOITzWhJEdty+xBvMPa4kANiqG8IFTddJsNuS30hxKsJBScZ9l0gdeisjKekZ5N0VUSCQqBLfKCuRB2ifKHCOosBnBAAP0WnYhNpxrDg7fELm8VWaPWjSC+VJgQ3J+Fqrb3do4qhBhZVZfyvZutw1XUAolDnJKbUaLzF92Crv18yQskkfqu5BjwYKLCzY+QtEPS6UHgdArJhE4cf/t5ehss/cKU2FzKDbEo3C+YVzaewE2bS9V6VxBwQmzXmDPa6vDdAna0WcCI27qSxiz0QLObHeK0VMf5Wss4Rdcz+Ufkp53Gi4S+e2Thavu6swK7WsBqksanbsNpm2lDG5I3Zu+fQhr1E1ZynuuWk1LA0WqYnTTW0c5HFafJLWTGoDDS+kVHoCPKrVPnfIsgl4Y9fTPcA164D20HR/8T0uF+fRHUylf1BODo9UM0hsnwDSiHcQsZO+uiDMdSYmepwJksRbzalcaLyQInsSYUtvVyYd88KSE4xFAAVh4WAOFKErO93I+IfgBSmBaHlxV4nV9LKpEudeMlxqpYu8tIj3bECEvjupC7pXV+9UpNA0cl+WwNouuIvLmWevQJ/WIOdiY1t03+lXGqf853yMsQhg3TBhshKAHBTH4US9skIoPeLrGqcfpzTTr0RwFxjauFeA1f68QwLOcZFVY87aEy3gr2jOgApbnxHORMw/B/uGjUI7HE5ruSagk0RhhowBPqz5Fek3PdPf2YHTQ6wvvHto4dgmrQrAfBXWI07mLYm/JeylOyrgy2+VR+5IOHTF6P1zUoG44cBJsK84CbHIJTYdRL65MkvDnI+jB6Kt46E9DoFABc+nHL8/keOj10IWo443MB74J4boc8CXh75EgWxwECflg3ntQq8f/iRVm+9YSdZLuY7kdvR0TRuBPoP9lcUA2KhQEzp8VoRiCrfKW0vvk/CZlQY0zXo/Lqz1ljund/0pXWTfdAJkPY4WGQOCBy9xyTrb2wIflCxOHwlnSDiwwCalDWZs+rQVcmTwOoCNxxeNg50yDpGWZYxL1eEN1WILMUo/CXxa4+H9BbvB/qR5RWEVuvPUCfBA4uBuH6+bdREZ/g2eAGrh+c8CwhyTzwqq9f98wMkzmULEbI3aIo9yLbVWiii54QxxOGVhtiOIeUxIAVPb0UAACscc7annWZq5Bm/vTkHF4OQHA33wnbNAjPVjmtmrR1FxjsdJGb7zTHsz9DKp0NP9PYwB/7y0v+HzqDM6H4/aonk7XPmt7lVVaPQ0bwOLknOzE/Vq1vC3GMJzxbpUSnH8OMDqRKeix1oDzYcpCYX7OfgHK9qxsdA7DLgm1X7dP3BmpktLVho58jP6ZFNXXYn9z2RSfma469c0p/1NGX02WNOA1uDbW12yWt4M7rr6XGYXWJY89ASbNgx7OymN++ZPGXyYTWM0IPKgYln2gazSzGhnQq79GJDbaFkLHhXlZ4G9u4n9kZlGeLowijzSZnGMbm7CtqAXTuG+S1MJDv7uVX/Yt1+ITQ0X2n+sVrKThRE3wOKjARIKHqVKlgnoSFBS5vowU4iJV6MsMv403fufd8LndJbDXVBgXzxj1NSyaNazl4Y34lBOu828O65paxxHBrCW37+ad2t9mbkQHJQUO+ABZU5n0MxV53FSbM9D6Ii6gn6e5YpjLoe4iAdKBy76NKlmpeSvxII0M232Z+ju1nR6F7YxPTCp6Gqb8gKLb2iYO1A9TRc/Kg2wo0kOAtzlSBq7tAIXNUo/0QGtZLhfvTKZFxtQ0HPD37xTUupWvB29Rl1HHRCF+CTkKP1MkQudoE5Q+X5SMi6p9zBACE0Xvd9zLvAjDwOJaBZENeJ+f2F+mG2fFbFMUEGAGtNDOPrlWMhpUfI9r/Duss/IpzIBQ/nTOFdWLPmxTEsBi6yNhDjhCswZPHPkuJwG1yGLf498n7kAxGPztxDfTeJtKaB2Zq9UAR4jGZKUfl8kFJ0uR3KeGt1DSivCo2xQKfRoKoS7UY7j0nISVj8kpDWhB9tilevtcsafQFrpVMcRRbH+e6os67aHMN1cNUY19n1MhYIfN896iZToX+ksAhwoUGX3GzSO/c3LJK6ava3Ljori9q0LH9AmCZHCa/kVk1sOqrEjaAbNPZW9E6qfCfxA6VBoQPrFG1kF9xSiBHD1VqzIq1E8plArdidd2oR1UoHGxivXIio/NERHhnkHKOTdr+LiEGWn8WpJ91Zpy83EZs9X7LPfL6Ly4FlphjukWsCK/kCUJbFk5owf+jUxYJQWYF4teqh8fMNog3Aez9LvNqECE1uJqNuyY8LgNVivFrlSWzIJRo3SIeLv5WUS2OR1MMKwb1dhy6u3eTYwgI6AkWMNy/Gbk/kJseSEfflQp85a+WCWnsSw5C/cZaPMoGJDo/NDsuOj36DPJo7suEpwXzIHlrE8nxMtikmNJ6c99aLzv/3JLbQsBqi44buNH0mAGyE7Y4SOm9jfz/opfIejgIXTqE0u2GbNpmFU1EgbdT6Vo8tj92s9Vj0tXJQdUKAb1atVS48+0eExY7DsFEvOcv1pydiR20wN2ZkWvYIX7BHijbKwzG6VCafdUDvIam0vqtuR4xuSIW2GvOAsJqTyC6UWjvyWcQSmH9syHzeuy+xdN2EtS93S8pHxP9jx96AOEGXlS6bKSSmUS2GwNFfop8ji8FB5XzMOrWJrtiovOHmqAHphYPxgk3HocOhfr/EsBZO8OoewRvLI2PzgX1Fbg6b33pEPgmVS5p1zCn7yvJFBmxodcy0UHIUMT43bRDm7izsnbWVJm24zcA//+Leh6x+tWrm/7XzXDu4gUBn65XtDt8ZeUfgaDKlaqdqBKyXtTPSYnAAPDjbd0QaEfRsnUNirArg72ZQmMpvRyhTHzGeTHlGgsHbyAOyd4AshWau3z8CHo1lYS7omJGoot300n0dfI4t1x08eLK2ec2Fm0fVbU7LoPU9VVN5uyPU5m8kVwMJI2aaIA5MxoNn+lA7CYQ7DlPo4K3EHvKGrqbIZMgnjKH6PDAJmbyR5YB9wFTS3Ow+pBZ2df8sq/6a4hJnJ8H3x6zzQ09py0rKsn+kP9f4RM+nf/t2PxOtsm3IU2kLqyEDYwJg2J7yFzOeXo+CFTV16X39ZuFfJgR6SKr3KWzjfEnXJ0whpHDfaZFAzIwMRo68iW17NKbWF0UWhcQb73ifU6sdFRfeoidiH6u8MLkCKPokwwSmUrV7hL6hmPo6xOAJEAuQcYX3eEb7wlLFh2bRQ/Fh1L9TTIbu6dEXh5Y7ghYy00sKheVxb6VykgvqAvuSYeOkcQMr/Sg+Xo71W9xmxAPGVXuHO2BRHiVMO8mmz7YEaVKRF+IW0OAudQ1tq+cEOWkMnvN/lwstjfSBYwUn9f5dd6gCld4ClneC61O4jJp5b69tEPIw7IsA5wilUmB5jogbu7RIPv/QeQfIQd+nB/ZxTNcXYPRY65xhf53gznYMOSdaZS1pzRlkQL4OKDEOAIS1fx1iuIrgkQOzTdmbBG7pP37108TRxupjNHWfAa/f+xGw/raor5EUoUXGkk+msQIP6/Jmtzprvs5K8p01KlquOspnk2jeGooJXq+Xv1MTvTbuCIKV9y3sihlOVkS/Isk1fuUn3JVDeT5mkHvKbF0gobBGlDWTgwhr9rOraS4kahX8RykupUDtKphauUydWgigvA4Uan4jR9OQlE6l1Tnr53bupflVbva9nYz+q4TK264ZPnZirYR80Xp8JEDEZbnfYYU1w3+Ab80/I5iC/QnCJnpWpN4yazrW0hst9Yf3qMAdFy9iThF2jphe3VPg7MnlpN/SkXocWq2Ky8m8+2K4UMfmhPRjuM8cqM10t9FU/ShQKr5WOp1Q8UylbdNqibuQp8nhoJ7OuwTybaX6vtkgnryCybs85M7P14TIP6IQnNGzc2Si4YKxh7pXMdnq87R9uPursWJComtTTyU6uDW2SmY24ehAmsL8K58wtGhZxev9T4Y26X+M80pQKNqQydJXn4Y5ELuz3XK81TlXG5HjQe/wVM4ocr83fJhgSs9fHm9iQOaBbYYqLFHniSYzcNGp3i2xHhDbeoWnRAYi/L90i7+QAkMUfXOVXiNiUFlkxI3ij1kKZ6VrTvCVLh0ZqtvlxyEZX5IHnpktVwmlemgmtl1GxuFfpYkdYMZjXWMmfU0BYWntndUrxnMkWlmAjGV3R55BypoE49GLR6bZzKAOHLn0N76B3mTzEFdNohJUMNBM+7vwl4+kM2LxXX06Jd86EsDhTyAVKvG+TWvW3a2g5EjGSEkilb/EiVWQGhiu9RUws85UseEvtYvLMsSlgYEHnkPiLTyKrjhPJOHNNXOK4S2JZtqRj54CGq3DpBQmbmPanaZvfRA/YzwhvVLV/DXOfNm2123Ls4EOTmDXoImP7CMTKGvZbwZPR3TPI72kFtwyjnZTH/gEzHxx5LAJjQXXKfkQC6l5KDLNkTXdu7VOlPHKqzw6ejZ+wub2cE4R7GBZX/3TOq8nkWzlY/sMf0vv3yOWsGGNMRLs8PxOJgfCffOi+gsDm9BuJDgeM6llUuihjNSytA3qYpUsJ1w0+lg/QiRJTGXdCswdDS8QEFhW5Kd+LGf2gsnoi729i6WRR3Jmo3xUZfgoY1WlCIMGxBv41VWqXOghign0KHc7E9uTR7Zu/0jQs7sTTnPgJ5S2ycKuT52D2ZngcCZRWqvSg+LTWwNeAxvExQFk8miuCZJD9uvIfMy07RmwCgxR5qsZx1KgtPKCxemkVsY3cDWYRze7nW3WoY1lvti43xodAsIIMFx1eQehFEIZ8KBIxcM4nbkrz1jobFP8GuiQFTBi5c9hE5+dwqsiIXWfu2q0aqloNZml3qhjFAnqZ+Po1pqaaSD4EdD4KdvfHU3nJTrrUW89T5zzr2d+scoTrXYjSEdQspE8QSBG8p+zowhYMEsqxphTeIaiSk5Mq3eh0DHn4DOrQd1tH2HXEm1oMVtrGyGU8mGxXxVTqwR23FeEXxWzY1qE+8YkClNa4+BFhzMmfTnbyCTkkm7ufCJz77uJKB1HJC+/jtSmbX4d5pmuql7hdgcjjSRk+L7rCUDFqMTNlOhBWyAszv4SZS9dyMyuCXaI0oR8CE0Q1HFBB4LbcgEkI9ndHCFiKooTLDNBVW6ACnk6yw1N6BFea+QO1+7CVOeqUi5CmoqCRESTkv5BEbumQ1QI9v8oPf++hEYkrw4LuIFZZ0ZXl2n3odV6JDZWPeXKaqKq/6EbL9lgefqc6XExNRycqQ4ecZHHyoy6dMOA+y75FAQOsCiquWhUjVadR4jqGWonU0ugH09Rz0LPboaKlIFS6gluSAl27gJ3Lwdv716UxvaYHwxAnE0afY44oNe945BKpVk1WWeniEmzGcF7IfLDHJZiPcGLxcdL5uZ+CKpkWHYfoxX6CbqSi1yms+ea1g3fzMyyhxEEHpyeTslgsLsWi1mt0DF+gdqFNGyLiMCGRUbgWlhwQ7WDmJDM3x5YsBltGaHiDkUj2NUXRy/Y8tdFUvz9m/TI8J6+Z7edZJaeYyaxb/F5c8/lhNlqZW4fzS7YZ8HbCr4wD3Ri8MEBayVGgfysFRQaJmvDJYPLWVrey99/WcRxsD8QvPhth+sj+xJyoF8oXiCg9vBdHZTRHeKLqkAg4Q8Fms449i9ci0JrXYDgtybE1tCZKd6yWt1GIq1onSfzRKu1FURVVbx1JGpHNYcCyBKr7o+cwWwPPGC71fwTCQn7feVVE3IPZSwgGSDr8W1u/AobmLXMUxUvDBHGgeFGuvdFBuu94l+GjkFZ5oddqjD8Cflsd3tn4zHZ1UnSc9xGPEdzgHeA23UIsthwhvkJ8DaEoQHS+j8FVCbaHB0QItbNm3vozQ3iFHO71s2QBxpQkm4NpL/ika0XCIfwu6YxuubEknTSUdE1neex9tWEtzl5joNlLzdleTG7X6UXEClIMhhyH1OCThRwQ9uZCaP1rI5uE6cR7MGeJVKf0p8gkTyqXrmYom2gwnS6lVR45audbdwsQbl8R587pRvWrWxXtzKRI7WLdAmZSI84JrPe8JCJS8QI/6yoVI14L+8ULe5kSHiSNQnFkZ1LEVWjLb0Wx/2KPSxTXvf8GE4yFym9CChj8z0TY6Eq1J4vBXGoRLfzz9fk/9ni1SlEgUOQjO9qkE9cIVgP1KFEYBxeqV61n47ShpzPh9wW+zrLTHkDyJbj5f0JrSLy2+EhYfJpn97bbTapLUUPjozJNPOTLx7KfKPiEGHHpTlIdQg0uLH7wZJ40krhtAYEqeFZfV2p8jRizn8li2V7XWOx4DZoJK30raiP1N8NQK8GSRKQNeYIKxF4QVC9rK6gY3oKKXKkzUmwugXucdAv9cCaCrYh7GqehoeAGDCwAcbcxRBO3F68M+4bM/1USeSHlwSpFcU+vkaJHDtDFw/f33uPTSyBt/cTNhEBncqL6V8rys57OQf4Elc+PAwLeC+bvHTK1Hh8qLyBNHO415HB/YTgSqnOULJl77A+O1458jDIBj2qmXqmZ542T2tJXeUJ25JWjvIxr+2QdLG0hDjyLD5fz+RcRC3PcGVyttRA8lDyzsFmOXORkJvsgg9TnnTw3R3H6GvVZIXVnZeQd0bDLH7kSRrQVeZUYkECn6xayxlbHpFuAq/C53G+uASy1rULuHkeDqSVGs5k3omYwsEAxHRGVG7wMKqsDBnYXBqpHHb8bkkUljQ9abTxQiOrI3m0zrwg1vcclKP4FrIB7mAKbfcB9DsS2+zFZU0y8q+P3Gk+YUhwGt2jLjvblQYXsKES1yTfhuwVI6gwepbVqbOOgm6AJjtAropMDRSMFRn8wYv1sFTqERh0mCDRc5Ep3Lt7OMTNaR1kmr2XZfBi4C4hjXl7qYxHnWzpdrPqG/obQSrCk4FYKRWOel+aoBSZE5ZExFWRiUmC+BwX6n3dhh1aRmNOcX3RX7zft9a+KXZ456zuTk3LAy8R2hH+hTbQQ09NAxPxBoFk5b+EEUAESa+gS7Ln5OUnWpZn+Yo0A7NMgSVUFP6CEgzFQqFPFHV8zel/ClndATDk863CaYbJ9AqR0ju7K3UYEash7U4QsZoJLH8KWZ0m81SAskRobmGLbvIGx1+f/JPXgfUk4cmvEAUMiucZfIBn3C6fJEPy5NXidwc7fbJIDwid4/0J4yjGxncY31ZUU5Tqf1q+0OG9QLyn+Wi5qlhgNo5WL1DBZRyhy0RlcoV6JuYUU2fbg1bh1mvUgBqve5hqY/zfQECOpESmLtHIQgfXxcnlUt3xIEMxrssXssI5K9T02r/aLIR5Xihrlt6VRyc95hxsHBpC99nCkP4hKkuIQ0ilThfchf+OJn82avrWEWdzg09VzCVzpyq2vnVJtfJ8wjRjqb4ULPYlOUvyb6bu8rxGFh1CXuU1+jlUtkIMWsLb0XbUt0J9ECCNNy+cGoGvEOiMjwju88p24am143J8u8iddkHSP+EJHSBDYHNomGBF4IiGwCjx/7F0UZZgBLBCYTPO9P4IMQ/vAgqf5dWs8U3QCHb74k5axP4CsQ/3uRo7LWD+sQPULceyGV5eAlp/8EFIhhPudhfOTXI0BmgTpGpFwgBfLcU0gBojvM7dHSh5GiCFmMPu7RKNVNOC1CwkgevLay8d5g7VIxLvSWBj9Y2OCfOuzeggmMZ7oqI9bA/IJc1zsfGogEt+1OQVJ3FdJDCLcfCUOZaH2xLIWYNcn7qE/F08FddxSgR6sCIKLcmDNSgtOrBoi4lmhk9/WIfDm5NWZQlpRR2KdG8JfLa1uLOeqsqEfrzrcKpUJiqsWJYmLsoqO8MITwL77EhYNqRXf25mgMWCO0wj0MV1ame1Ksr01/y3sJhNRlcRpOlDVv11m2BucqGQ86pPVc34x2YqVOnmLH2kLcET2VRjZC5YxWv+zrg1zB1Tvk0qfxAlsyYgsTGPA5IJTP7aNRokfBLTIUbO6al3ZOO250Xv9U5gx6qpq+YZLJCA0H5Tz0GLQCjT/vfeHe5JIt23KhJ/oJzCtG/xLm3hD5GTeGZ7YkGyi8ouGWSusyoWUZdnuarHZpIt+RMw+5Ce5UmD9xAwKYi90eHbN6K/rxGodY07sKZkxvFTNjVwLBFX+Qq8LhHzMbdFjZYPNLOnffkicAIqRY0PJjRG8qjrjCq/Us1165vpMk4a4PpRT0rQgo6ibev64cU/S12rVIEhbQVBROsm+O9CDirxeSCi5NvuVFOMAoZWQhii2N6ueZpCFSn5Rh84tQkvNLhuAOqvveVo37cfBzwu6JU9BSWUGn1B/5KdgQF94ntV3uA7oojbog1yg6wuY1Pri2rM0AZgAFYHOPcu/vRPkdDeTPYf8zqb8h0YdKZApSG068vodEhhgSn4F1phuBzaIgfOtcFPiR93Aor+KZ84l5trZlXvIn3pOqHPmdRtlc89Cpy2W41tGRonSB8f+MjUaNZ7VUkQRNSPMT+NiigeYIootqqEijOukr8309WsI8JRMZy/ytsVZpo8FZq1Bm59zAeWl3Jme8O8PxoM0ZMR3aAmhFEKVhh2tx7w7728hTSMmm+1EENLpG/i/kBtIz3BwTGQDlTwJn/ZkN+y9mDpYXEj4Q5OtBE/q/DoknsUy/e3ShCMOnZko9BjHVk5sUKLmlPLVOAhVutCRvwNZs6LzhIMPqVpZeACWISikkPLPlOfCHTKnFluslrkC/6zRY+mPFJnbSd2Oj5md76UVxCyvEDvLZZdbYG7V+VgSByNfQWWEHwpuiyfgOTsJsISefhqf6FbcfFGplLUIBZw1im6A28OI9CwUf7OUWGkLawzWaqGyc0Wlpa3+90nBf2UQiuuwyHsHuhayoosW7xTY1H0v0vTDsTOhXThnbBSmcUF2vcWuOU7ST7Y4SkzDVgPCTM83I0jwZfmN3O26ZQB05cVZ5NdiYB21SFywH/0e5vAF/i4PRnZA7NQEB56LnhhkGdirTO7ZBNQWXMiLWjSyfF0O1/xtwfBdkGi7dhcxOLAKnHSuIbY1Jq3rIeaEi4Si6uJ/6TA4k9gGh3l0avcFyuAFMQOf0a+Gi5rCRH3vTOwtjTiyrd0frd0iIUcaCXIbkMx0O2v4UIjEa9Aoy/BTVXNOfgVcQQg2v+8dbjnl/5NBgMwhMPVeSR6lOoLGFhghH176/KLppoCXYeGmaNLBTqd1LHZynQSZMI1GPC6UHYbiTc7Z3Sv7a/uSnwaWIbPeB+ANGgzCA873lRLCE4dWBaVIv9kLTb7sqpOEmlTBa1iGEHlDMQxV9KMU6ouOW4ZGZ+vvE3ssNw6Hwbo4T7X3hlHBa7GJ4WsKFCfgwbRuVLIVKCVXZY59mcDyeDhHEnbUCFh/eNuPNJdNVMbV7+tmdhY0ri4rOGOVEPu5XjhU+5pyE9HGGhLbuax8YAV8VAfw0VqMime0RETGjhgTmlJnlibNJ8sSLD9+AfnbiBw/ogAw92LVH8dq8VvEcPWQo4/p68wUMYIhTlMYw+NhQv+GqphHPiCmO6S98eEPi2IeI4qgJngz99Z5xhZbytfTo8pGbXp0CLldFtDM+TMtRAmCFvfCHYbixecb5mF5rRj2/Hqksq2/NKYUlPg6sCvgX5o9ECrkZZztb+Nex51+mNyj1w7EcmZ2LBdhZYPq/Mc5+rIQ6IqIcGi8KbpOdkZbaQ9KmX7/UTZ4ZWyzKHO1xFT8ngnV0AdpHnVoEjfCa/X8q5abnkaE/rBDRTP6WtItMbc/JO4VaoipwHuIUFQ2IqgVnYDKTmod0pQotqqoqB0wvpgPX4p3QXDhXqQb9aGLFVdcQO6+iT71+FMJkAG+GxBLZ3+009XxRrTi+waVAhIlO0M+XaMaJgREUF2FjvePkakicKXtVwoytEcsztGD5zlbxuq/rCjSUNAa/5tCpxz0/bZgML+d9rPwD9NZ/kKAJQBO/fkEvk7+jzD5iUNJpFTq6iJrn+dkbeuSQMba7/WMd9YQO1oYfZTmZBC0VdwqBpn5jBbfAv1/uZb74K7CwMSM4qhpoeMoi9rAN42/P7S6UeDtNnxyzBnM2pJwgpd/asfKJ3SBb558i+6XGKXB0RnEIPw41axcKyX/qK1w+Ysk6avdE7B9jDE68WtuoQ2xj/XdHQRAtJvmk+8rs/LkLSTsf6dL9cBFBvWMNUXmyhBi3U0HgJ2o+nyw+yvCQZmdB7bdMrICrEFWEiyTTz+y/CiImgda6lJGicGoTyovbSSKyf0Y5lOiMXE8Q2hOehoDXHuYB59t3NuTNsTGHGbRhiuAiQTEzu/Op4kPZenQ5RCYIF4O19EvJ3TCqBJ2YCYSPXVF9rHXCcInUwDuEkrdrjzYLj15blN/KA2TZ/pq2sCre3JDIoUXBLfeKiQT0GX6nxG5w7saRB+GSPeoldr7ndFESHV3tv6FVGoYxk1sqqYy2lRWginUOO6moVde0SRvcYEQDQfOl0v/6ACCRv8nLgkYqVvS4AalEkBPtAwGmHA0cKIMP9sDyPx578ZsesmJY2DYUUoTVMeim3pK7Ou4l5L/sb4jplAFwcMwDuyGZK5XvGnd7x+Q/OfoVFxrl7cYFaM4v3pRqcAAky6uf8uyuqLK4ivFWoWvdr76UV+391dJRwwYLRSpYAmTgXWLrNwLg7XQrqOB2iXVtwjhOHJKjENeOlMG+ixE6J5O6NevA8Cnr6sMk3oSFquqGOZBWRsSToC+wxihdc4SLyHllDTGKPycZ3NQnzTUPQZUpX7aNzIXbpGsHgUIrR4q0UcR1EoAYTiRYyxsv32Ze6OFlodwOZyQrlE2yw7KaW7cteXgxqEnr+pf7wD3IOC1/D4rnmgLBMm0Zd8F98FKg9bL+x8juMRMN7/nUnq9mjpmzXRbTGafrtjdrI1KaN1tthtpxzJSbFDxbmIJULYjxKXZJyR2DuZbIJTkKKuZ8go1E0cTD0EuOlgvw8tpkBA+RMEIf+OfSmAgApqj2oPuzHjegQGvRBjPY2/cYFj/Jdr+V7Pid/U+QHYqJpVKuktrYYF2U5M+eeu8I+MMTZ2HmyB/0sS/9ZpkaG9WQBN5IPZt/ppFEKtnN0c8Vrq6u9GziSB9lh5xb7ucXLKnw4HsmMeWR+af5jnQ7CbpX031GN1/54ESXG/bqtEtL1nkNavMDhFCEmr1Cr7dj8iWCch6SZS0bp4EkhJ5AiAa8IEWiYFxbkJJQk/jnDWfxD/qyEwzfg/0YkfRYToEdp2yR0z6TEBh2rSffrxmd4Mkhojn6ibl6W8qh7VUx4zjuqHX3HECAIza5FMxyGmgYY/Re5FHXMdDQicOpe7yUpa1daDWlv0IVTyDQhx3J17iSlFzExgSseSQMcE1FOZhtThMBpxGND+yMMsbyZQkpi5XxTntJRaTXxnro35RtGD56jTVGo9ogiI4GXwhgsZgIigdbcXZtN3GOxV4/1C34oxfPvLzVC1s/XBvomTW8WASWI1Ecz0QWVQFUdjiH/GpiEzweSVglH48IbLJqx97HTG7zju6vbDB6a7wu1kUM7ZyB2Yvzuz6ir63QrcjThjpKmmKJp2OAkECw8dyuG5DBwP6obwqdzXlpYtbSBZic9qO29PBs2rT1TpYkn38BuMpuCI7ju+KGA7tBZNt9pci/ung3RV0Mlaj0ENR2kcg0pcGHMLvqCMq9nSkjNknEP56UpRBtDHdgswP4Klw0mg5VoL59IbNyHiNDYzD0aAaXAwj4QwJ36rm0qbLQb+uBjNurtV8w4qQo/Ig0UcWEL0ig9Vz7j6WdIDAgQyB7mtdpaQvUpHZUZe28R0zP6MPtskfA2F+WuWLaWZnNM+dJW67axuAjm8bUJNc631/WTqoURBKchJ9/b+4xpuXDtXwko5PVRCEqY5FPhV3yS50oksT9hnJR/ax9YayeJAE+wjW95qg9kXlzwpAZ7DsXCECliw3q9UtfSlK6CkVq1w2ehPy31tM6I/qjyBev2opYYSzATsf/gpTa3MG1Va/Ri23wDGs0TXGjA8qpJmRedSvU4UYbZMAqyQ83gXznQ9oxr0684nQMJnNOB7TTs/K13fV4RvuHBOPrhCg+Nk+ypBqfDe0s6JBHbD9TAwKfFc58A0wglyfWTXVmaFjiQEc+nipJR0ScJ43r0Ew1f/Qdq16iX8WlaLI8Fzz8/a9LyolCxZq6hqj0kek01Yzpi1ZmVgfF9WuAZNdM/V5tHmoT80ZbW4Jo62z+Pdc8g30pPuPhrkrvv67TKtrpwyyb2JQ2b26hSK1dtY2okaigtK/U8M4E8XFr8NFw4WyEQBV8YyQkpGZWlZ4BNUcpJc1KJiiVgqhRX5TcY0x+bQuc3tPWgWEEIyRsyW2zZZHPxN7Qg5Tc2KYeITgdLVwH4LHePW0sLpRIde4pkBYGv04VfqPubmMCwS4HOYjSOSy+w/xDOGYICNWf/q9ebRsAYsUocimFDDWeYJg+tMYAXt/U78h2rQudiS9pIqXE73rBF59Rmdh6anERNCrpQ3Q9faK41TOUdnM58JGUpoBOD2lJj4W1d28Rsvw7o11TKb449FQoToSIrJfs7GIF6TzQSRnObr5nCKNt4Esany8rbBETzjn20zRZ14f1Nji0C5kPjTPWk/6jkgrN24GLVoqYt5D5J/KSHQ2S6okenZ187yktmzqhSQxYEJlPFDDkrPd/SCnyOFJBxGOvD1/fMwVO36RPprOanJK2rlVPlmsAEkN8Mf6qnD3VKw0RawvugoH0odJ4GllWZO7e6/Ef0+VtJNQmxqmNC9VgV+EnkOryhnzV1t1nq0+WWFkgQ137qCPmASGLqvuoRCknhkCDL6IvV5ztaCS+7GuVPpnbVDUYKiR35pfrEIXqoYPBNJa5+lWMOU87BvI73M6tS+paC2w+5Y8fZodTvhVVyz7D5sC6PJIq64/nPWcRH2S4f8l7xpj68hYBsOaJCfbvDOA8LEk5zK7x/BudVhDZbmX/0E2AyuyzJ9eRjgNdHTdIZkaal0alSjV5HvTxpZjsegI/CawFM0c3DJwWBBykd9ILoZEommbQDmIbijuOyjOzYAi1Lv9Vb5yZIBNJyjGcUVbjhDHjRu1L8rXLJcSecoXPmeyKD5q0TgElkOX0MTvl4Kg6Xci9O4yzvE1BiQChtrCTymskKQ/7ykdYXGfNGBaN4HbqvU0uDegaavUAp82o+MLgd/IGGQW5HozDJRX2S5b8GMjhiUPvM9hOOeXi7OkIMTdetFD0ldqco61rJxYEhlVrwnjHakWoi7sQKPd349rziRpbE83VBh6GhxhoOxrq9kIpkSh/+tEi67j0wB82SsgVPqezCh2SNgvTZjPYn650BKKeQidjDzOwCeG046n6Ionbvgvd1AxGk2X/2BsttKu12+49YlcREwJPBth/yB2OMUup5CW0oUQdM1CTzwqbguzC3eSBmGQpwwit77lvLzvzuuDldcuuyfVAEG+8Xp5HM0/iyJ8xbYqzs8casGzf2qKU/Y0zgNRXAYUfzaQwZd95ufDkJP37LIol2BSPLuureLKwQ+lNiRJPHqQ9wef6f5GWJ2QKFr02aF8xhIkWn6oXGwEIhlOE4pNQVfyf6CAxlEsb3yJ4d8r37Z2eBiUmdbwv0P+33Apfw9l78hxgu2HhMOZILSs5k1EmOMYKkc6n7UUp0wnb1WjiSCO82iyYIDhfReaZCnGI6xEAiURkqe3jtp9NTAX7n4+x0sWVogbxF2whetlBLSOG5RXsLsHpjLNkJDd35TiajPxIuzTtju6NelCF/FDcVbD8Y+YssCVUzkkIKZwtTTwtheKkPGiGuXXVnY+V8spe2d+LZ9j81ntCelZDqThrCpJ8YOKyoJR0ndN55K4us2GDS8QsBpkMD/Ik/CXB9yKvJmNkm7NAmM6/UxoB651346cNxpsbP7+Hc6AcaaghurIYCl+dilsNHK5+FZYBvn2lxuUlCDPv6yfU6oV46bgF7x/cP0tnn8WDc2fdQygQD41StFWOOoSgyX7E7JuqnbOSIMpA155dElQ5ssix8Bw+kUZU8NPtn0nbDfbHS0bVKA7/+ZkV99ejO1G/9fBzSDnuQjVcdxGcmOAaIcDfYV7oObQ9qAbHeBNKtV6NpFonin569jSZTiwdehGuVP4L3W0sVrfeZG2xZehtoE990/x1da4OPnfUKoAqhnVZ7dnTS/pcW0fY2w2e+UTHzYhk/sDNl0Uu8FUesBnQc/NYh/3Vyb0RinvUKj9DRKvGLe+/nEaFmr0dWLs+yRl+UzCJ/7ITJOiVwSbtKIrwTJPJXLUbj22flkpbrIzq/1FSQAlST+kGGmkwlfiMN+B+HnrqImK3codi+5GZPhT2uZ1Lz9AFXK7maO68JJF73UEcPLernOrGr5GS6Mz8sbtS+AMhxamGlblOLpPzl9Q1NYiML9JEExdvtCPucWkM09NVFqY+Bq6zsWJAaYRifJp3F39ZNjhYUl4X6fGs8qvGHRKE7V31TRedkyBS6+Mca4ZepDI9fvENwUlqJe0rltWYzQ8C0kyle4vZOUbZdZutuM+voG8c7hNX+PIvm6zLuHkBuVHxmdGhHu1Xd39CwJnxJ+wNe5WWyG8hB0mHyZkLhXV7wCOTt/kh5IVdygNUY4ut9t9tNnCP8eRy4M9TjzMyvixB5M0urFA/AmS/2HdOXrYBOkalv3tHFFCmcvtraKyRDA+DPFEsAOnEIOftUmb96aPlFwxKLII2VYoVf+x33I5qKNKEQTMQYY/nnoU9RMBTO4epf1KtNhbvGc6/LhC48mYC1nyjshuApLjgY87N+60CiQkVGc/bjPHIkyxzUn3J31E5g8gcoTZX/q4VrD0QqafLKKLTA8gt+NwFU0gKVR5sBdfAsNCnzR5c97rSzhydPXL5n9YECB9zrw89Yp/ArPc6V1zLjYemEfi6KCNtQ2YJv3UKKn9zMnmQz/VuMOz/P6SzEMKmM+Smao4r9KU2aZ0R2TtjEpmdT5wkkfNHeVLRLzljgt0qBFqL9D4tZdyMbSShghtoahlTtxEE78aEnWGupDeiILcnG3hpkXjgIc0dhQhpGg7i63G2uHc3S7UxzG6p4Z5VIoDRqM2as4UhYL5kw8ZKGnG1C8562BB68fXs1L/ZCJHE8BNh9vEpCUkm3fZ0dtJ74ZPMq3iNOhybH26SbgxBJ/ESybewd2Slz4IC0sUdsAAKDX5y4RUhj0I9enYIqJnFMgzFhRYq7j1aqblTlrwwiH1on8LJeQ8O1Xpb0l8jHRUvP/GMoSlLVtWkKYndCpbQFwjZJZYcEAh0pTaZHPYineQRNBclKibBForDYXArtl4yb6uMvwvOB83JGyieQ5NRmQ3vjk/ybUZxobmjFXuohT+WNEZU8DyJJZDR2GR1R8dKTD7kQRmGJR8fCSXecNf5nGqqojTM6NzI7TOnxj6gBURT9ffD5mxfxGQ6v8nwGz9XGl3exg4+kf09fyIQjvEiCU9J6UQmf90GbAFYvEtxrUSR+w33ToafarEFkqtHSSjdrBhxfFfq3d5xklPuvVsD8UbwHwZWn6rl24xrup7mtl9ebtE3UldL6ofbUX2lpvN5D1pAJwB7sHiiw1c2QylF0gDzBDlqmhEN1ltg7XqBDtpdFDRspoD/ecL8rhYazsvrhuHxUqN+Js0FLXIVsGIKpS12mTmq3ObW/od3yKtmqftAHMIO/WI2OVEIw+RIzRqLlyWXbWDht6myuo04J4ofYMMK114d4hh6IzHufVfkhoEkJl5yhh2XdWNaSqikFvJpzwx6za0jtm3c15PhysjT8DkYI5kxJoZax9gReFwkh7OAvOem8hMXVe/98F6gtAEFZ/vDP/k/gQr9TOt0jLiNEdmJmCZQ9jMoAsO3/UFwuCbtwH5yER6LZGOJOwkEFk+C7OMyc9y4+X+oMWHbqMiix/e8XEn57iFLxmzHeOVyt5XGBjzGRul3mng1e8VYNBHFAlRoTkVh2LnVd4622NXjasiLSY03h2Eg6waPS5IuCdF1dYzC8aaiplob8woKqHog6VBpq9iVG/P5k59w8bKSQU+qNHMsBNNhwN9IY8b4wJIceJ+BxfdaFdLbgNQCzEn3qpL06pyrHMV4fvI1FySzBUVdQIT7ML1ASuQ20CiBNWDv6t0kuXfk6GvvfCMFzETYEgnUGroxdwBBTAITkxYFKUlIdRKH4K0lgGeHP2cwzkSkGvHye43/Cllt9NAYxJCB8UOrQRrCA1t7WhhXJzO393cw7UVqqV0lArkhJVlH0hZm3DsZJRvEc7/ovyKtAMeVodfUp7J/aBYmvtrV2RmjwPMbYgxgNQce/DXLFeOA+7hAXNXx1wDpu+2DQaX8wCf2qZ0MvZeoaj6Zoo6iDSHJcaxl9SxpmkVFTaBAJy3ITG9jt3sz1oKRLtLswx8LYWAmhsC4ZyvRwWHYfa4WJHeDQH00EGp0wX9DujRxQkdey5OfujKT2jb8EN0XqoGapSXIGKgo3SCW80zzedLkqnVP9fy/IDX13q3cd3UopLkTqJS3p4vDUfxJfPn7VJvvtCnYW03d4b61Rxyuw6TRsYMqDSrPVc45LxXAciNjzs8Vu6NgLkHmHd+cInEI0PPFPSlu/Yh78f2kEhSynhk62yLW7qS5DosXnlipGNYsH7syR2fbqq3H/RIExAUbcsMZmfWUmpwIgbdpph1hWOpvncAfhqPK0mpSPeIMA0Excxp7u/wVeCsEyIW+pyTqxD0kDaefB/y/duUwNK6cl2V5IPCU+yRgJh6JYKdoaU5pQF1DllIWYIIoSYQcEW+SPeu5sdWh+BR4osCDRBOCn3eBaMjD1gEwbTUyKjxL6rVA0X3PfcH2uyivnR8cMvXuxsYFtmhm81HTYReUEVP3b2NEr7FevoZSLaXTCbxvn6aotYWbR5n3h8OtIQ4QiLp3k4t6/NQVc344srTN/q3YJtcPa5w+O47jnG/xznQaOtTqS2b0Kxi4SYh/ap6yGfZL/VqP+VKcLnBD+VRNWEv0YIYwPc8JB06R5ynvc48IyYMPjYthhcmfPmtSIiXSFKdjkiIkSDpVclb/ynEVxxT9VODua1d7lgx/TT43Dm3Zmr3eBNgUCPtDxgJ24vvgoQF2J+8rmMRFMZIFGZx8PNPy2UMsB7uVwOY57JDr9gRESPGDFr704GLtzRwDe757ZsGpZlw/4/rCXBuRPpn03aS8qL1WBW6sbz4t9zvVcwURfHbsYxka8C8xbOtSodEeqlMTmiOVWD+Z2RCZxR8TFvqSzJIV8g0i8BUYpfTyJTiQFY+96X5iUzTrazy9X47IAqlIyuDln90MR+yPWVzGvpzDyMOOkGtPO2sn/BYp+IotQrWIw4UwB4tUs60D5RZltfWcx1CiOEifi6eCxAJp4hVgVsaVfJxrNzlOLohN2QRlOlHvj4r1CH+O5xCwdkeSjNAUenA/RQvUXP3YI7qOh3sZZlVNwhsSfMhApZlzk158rBjgJqyE5rNldeVpqyZZRruDs1fLNBVBmQdibdMBMHnlG0Kft7r4WvPMS4BkyII705C0dx+MvyVZAmGC4Fn4AQakQ8U51+hWNwrckynCPGNiNvsBagk6L3w+EtKeEqqDxsrhDXtYEVc7burej1Kz1EXgV1kmBeJtBzvGYmfQLU+4E5ORmxHQ1kRkwul5JNlRZyAU1om66KP2o2WykNapoyM2dvGVn4X7fHQAcisELlBrCoThZ4gf6xTFr104YZ5irAOCrpGHWcsn7UHJPw97v/Fq4tQWo+TQefE+PQ3T76H2BuEJm4RMD4KEr6QteNHGSl/l2bRoDzo/I1xesNaC3Waj8cCqGSwUXCPvM6Nij6GGLVS8I6v2E5rFS7HsKoKA2FJLq1I4/pMfQdqQULXKIZcBeEw7KlzR35HMXNeXNdzjuHJoW8fvR5SksqSwUoUIrmBDygeD7EOVGZaVSJTfqH7cONTod07zF7IPgweBzjNVVVh0PKHHIvspatNWmhw8MjACJezKGL945LObYshv9bcJSbbIsuw74mn9udE9WPXnD3j6uEPPfufqyaP/JI1IW3pyd3sDTCzAtCo+u2+YZdgztZ2YpNxvi4cP/kAl7o2BRR02AqoG42SEzRmPUkqm6SVe7BOjaMwMlH1Yg1pOATzKX8/BstaGfTtKnzAniw48ZsYrA9mUYHC8m+vxw/LlpyiSBpL+ED813EhwW0e22EjoUAtshS/GINSxb+Ipe+voWsvExAXss9+y5ltaHnRZeYMj5JCHuJrZBhBf2/2oUrpWp1vuKYcivOGCh9KheNaGeDosHDe/1vW5RNxiGOEcn3JQCHGktJVbWqPAsCdbt8AYsJHuHkeybjiRUlH4+5aSwsL/GHM0OLrfdeYpD7YYaRxKgSzv3Og4hSXCEyzWymhjxOaAqJvLY3acWhMQsfR7z7v5noB4rtaENISsPZbXgzmWrU2e34l7rj+9gemZ53N2CQwrnu2n3OYRJlZG3XSfOzR1RM4TdipAls+v629Rs3xA2G/VUU3IH+F1cGisMss5iOZBh/C4PRhF6R//DUtW8MCY7rKZnG1/TrPC3aOkMi+L76/SYVvE+6BrQPQjSk5jNhGspLa/wMUwfgxG0bahPXPHxRx4d5uFI+RzEE8W/8SSWSMtCG4GLw75tgohxVHiwseXagzRipuMfLOP8NjtLs47Zki1g0tZ/By2e06UGsrnvk2h/SP5YIIVjRaUO3VmTNKY5+MN4uA2lKoDUL3cDs9IyDME5Qko87Gda8NR3ojNGXr50WfbRnAP4jiEj0BGXAqtN4/evy0VnMRbHtc2McWleneysvIDJtOBhSsgMM4w4AALr8TKaKZa+EYmJq2QuqmiVCRvFMM2GoBpeYONgAISCItoo4EsxdG5uDuHIZDhYSJOVlrhu6O1nUrynlrxhRdQkpVHf0kVt3uWm4VfSZQ9Ads6VptB2zERmkfbIcYB8T9SqwwF+ZZ8TVq8crMihvcEZPblgm9zj44qjS1VS8jNnTxn4ybgSzyfhub+KC2DNpQvLrctgXokpH1vqzdBVaOyrm+wamAhjmkgFoUq9bxonZFk88mPegqcOUK486jW0Z7d3D1ZdCybJkzOypO1gP3TlgEQzmb0Yf1FUQSWhgA+IWo+5vi+K7ofqJVeTpugVjr+TgbHNNDrIw/umWbnc0sci1Zx35zkrIirycITcxS6ZBD+T4fbayJeRNp/xNlR08B05t1nPkgPJ7RQqUwfKeFrbkHTwUKPESwCdA8cOscA8Z3x1IZeL/uVUK30jgdYW8VEKJeLnfa+B3kcbZH/5AtoLT1/Tx7z80LoTsZUDILb2XS8LTUKX37SOlOnMQhtWsPFmkZrShwiqCEl1h+/1cit+zbgZHElmymtkomYbsK0APFSSq6trEUIFdpDUHNwxUtuoiccZz+jlWgbEVrRw0RpDFnUxOVSmwfRdkEp2P4S+C6qSKQe4HXLgsB/ncz3JnxWLSVZRW15YtF0P/QAiMNTF1m+jdkxMKfZZ3yMC7XuOjLlWtqqmX1+UnrTFmCS9t8AuLEcbRA3BvWfTZQNvC8eXo7fyVi3039iT6f8JXv8eBhQxkqwsUdB8+6hOdxk+juYK996GhbVdQ+AG251pmizwfEPtCOAOnhNpkaXvrke1l31k/68NumS8OeHC14HTgxPJyLxdlFzzh5fNDF7ky64aKGrpS+qhnT3+RNylseX8TVZ1Z8bTnMfUckSc+jYD6uG4o8GX7tj9pceUC6BKo6Oa71x6GBcSCSl757weBZfYdlJVg/6DN5buRayru8MjAUunRAHjV388uw9IDunRqsVZoelHf2ac8ghj+slXCo55vCEci2G4E2i04bVKx8obgt7uLqN3DIgMwwpQcx7k8mpdKkCVPcDZM6o/l36ZJtSsF5N08DeG/AMGjYcW9E4DhtfOyk84/o72GiGKNWYHdnpXT133p5MHBx5TXUPC2Xtt7TqX/MLbMzyIRbftDOphe0Nq3CrCEMOuj+xtdkSVv+dT/LW5UofcbcWckkPEwzaCdTKjEsIxO1yI5V5iT4BZOUmvY8u+pSl35JrgT0bo8F/luTxby1Gzq1RNpeBlL2ZO8C+8FHz+U8ByUk8Ydr1vX9konXTFc4VDwCs8YIa/dYv853MKve+yL8h8gcDSjF6v9F5c80flJ+2oMsNX6C8gdD2oi+khzfvMPNQDkEsZ66ZWMlViedIJScceEYvpr5KkZsXq1UgXC7V8pKpdBpXIZxRXcqaXMqJUjWm9hXFT4oEGGuKkFo9ggjOdfAc1dC8KbaKXHD5l75zy2rm+Ec5Mbup1Z3BK6NwjbXubLyV1moq27+0U0f6DvqEBDIH4/h2wsynMhduBB18cbsgBQS5y9PPQlDXEwnz1dMFbPDLwQ7tBcFqc5/gkK8EDfVk3oPNdM8VnXduncyNDoUTrPDdd0BjldeVxcKD7N7Ot9ebBTmqaOqA/IfuZlOnkitoAAflsoV9hvmMR9VbIRfM+cUG6n/ohB6yAfb0Bt0ocbSz+N8XptBX8ABMX3o1hxQAIQ3Gp3wSKH4uHIi80SEV1UlT1v5X06LKCcVAj47HPRa43nXBx/pEYE4PBofpwbxn7yh5Y21RHCFI7wdpqcQXdEFwLVhb9tTuYqjA5aZ5l3KOEgUzRCvV43rKzh8mP1EAFCceOf/B27NMnCgY+Zf4xJ3qN5/Tq3bnnqcKHB+DPR1ZSZjm6WxNXgmYgGbjWBj7Fyx8q/kRv+loSRXawaIVmYVsjTc7zrWfBy1gyM2kjuPhCV2/PzbiL9XURJBvmUi8OdgkEveHxuTF6Ixlb/lqaRLf2hecRn1w/gAOCygFgLAbDjFVwhM3IcH3OI0bGfikp07857EbEhrIwIbX/h2lPOrWbQr2vZtLEUltOVlJWrr6ojhdgVfkatwaZOeh85J4gwth1Rd94RgjF5vTOK3mUFSHRuy6DkxIlhS8bogJBVtrhL39eE7keaQpRM4RcKVtRJFT4ruGkxGQSAAkhHi+fenz90fMSf5i+BVtCfCWdPuVT2k7C6EeuY0f9foAmg0xo1OXUI2w4WKBniwDeygVEN3oKlK21IAH70eQRFHcqaUasnp2HWrs3L2yOPXcYs3E9eyk9SbB8u3LRUhiN43oPOX6rLxsbU8ijxHEZfJ4FYWR56F9pe+B2LSUzJe/WEPnIf9Ivou/7uWLRD5KcEsG2fiUmZbe3Es2d5P9uzis3baM7+xrfuxfTpIMzAbayPaaiSGcuB6/sWVuIjBUDQnn/BpXpZbqUMd1Tq4LYX+fTHevw5SQgFoj7Rhrm+SWo5SrAQXJA0XNFb8WNmH2FzfnjrSsCt+vWWnyHPEffqBlzUE3dVlNjjZ171XK9SaO9nBQ9nxcrGMpe93p+6ICeb5oq5+rEkPJODb6brNM1m7Rf53zJGDXBP2sijCMYb8TXhz2dEYSkbjrT5c+pIWcSopvXbYkBmECaBeexgL527bbxgBsQbDkKjvUdakBbtk99QBaL29omwRyTxUlHRIFI0yGPfMOK5nTQTdKnuhPOLoDF90phzCQ9BgoTALrCxTqjij2wxWeh4iYiJpK3E+kWTiwkM/3dg9YiQlxeA8EzcOSxU5jWbotL/4L7ctSpZFiVJ85ECDmQAlZdSUmDFqZlT9qp0WUBorU3tQjUYrsSssK9SXgR8GuXm84WjJrbslV9y7UjTItAA7uIndU1hZY717JuNIsKzHBgrFCuG10T0vq+HFMCPLGMnfgxQ+/EUAv8vEkhFjr9syJV0qBZw4X87w/BqKWMmo5KXSpiTjUO+Uyzz22vmKo2+u9QamwKiv9HcQLWeqFP/63czh4/KZyfjQOSEZeQDXl5BG9Pw4MW0u1izi86lOp/470eZRuo6hS1d8Eg7t5+JtcgReO5sO4UvLiaaRh7Q24Bjm3phSxhmEBafWH9bQKdL/5W4uXs4m0erPOiSYm9u7hD4Mp1JSzW+fKTjPFsIQcUybzNDcD2D96wXxDhAiMUAV0PXY+R4DCyPrzdQYvCyD35FUGBPLOVK91DZiJ3eU+Iw6KD+56GYRavPSy1Wunug2x67EZprYJMD1O2EwvaDtWktRsGLT2LE52A78JXfRch4ud7u4FDohyd/PeP4ArHumK26sBMk3r8LQT+NQcCy7xDaI0QfWFenKImcWui8dyIG5+d28CTY4KWU5nepURY8TMrgqt928HT/IuqvTaXsSQtXF7S5lDr3skbPj+/M/BpZ30PYGgNkKcfOV5CQ712bshR3Hf+SSCiaZYKD8u18OOJe4GgfBE+H52t5dH8vGyAg8yhvKeghiq7L1ad/xA6pHuKrvNGHegSh7QYqVqGc4KclhlxfTSuGCW7e6KCeklPz8E/0EWK6N5GOtjBJQcaOhX4Jt5vBF/QkzlxQc+uYjF4q9T6ZNlWEnLg0G5DejGg+B5Yk0GZmSk0wjXUAwJ41PMHbUTDdq5zTrcTC5Zl9wo2i/bhn5B0DH2QvuAfL7W6ADx+Yo49WkFDSAWjjeCJcPgD9FAULe8Ps0zlmD1N5Nl8BQqvGgzArqWsTav8gtAWZu46n/IPgRRUdSHbgHuGo7v7p9PaXvJcfaNIRUv74Lfq/7t7TxN21BgFx24tbGVVMikc+0vM4iViZiLyVI8inzFf0SDxsG4/zsguwAN09E5nTdGzjGGmjm0Gbl10T6DlEBXz5PqHty+VfiduMovqm9cZqmWh0EcxWHBOMIIQGS3Kmx8jO776uIo2LiS3o9XHotvowg2SN03nCPGp+ONnrEeWOMDhHXf/PEChi3rM+fOR+3/NkvLfwesNgGfRegk0p9Gh0Jyrug4uM/IgyNYTg78rVsmQwNXyjZQsKA6HZkMgG0QXruynW4PDY+O2WnfYb6hxjaosVD3UG3YueDnJYntCmhoypbEs0kp3GdJGeP2Xq870bDQWvZ1lK2kbElP+absqDurcGAmx6CDNJkNMPzFG1X41lcxj4ywnBwL0AH9ajugRym4lkS77gUX+5RjIjCkX87sdL9p8XK98hQL4tXEX8I95tfup7jMcctvUYpq6/eBRQhHDz9wNhyiRRELdx55kPKFQs4khOZHy7RyHKBpvqu3Wj5lSOPRwYAOUHd+vGMJR3XPZU/sav56K4wYemeXoNg0mb9APkujlR/1ErZ+ZxdiwpGXyNwg4VvDV4DvWQeJzkwToR2kmMX3EYwoGidSp+hkttF8zAMTLWWSHo+K24+3Bp0T/5NeT941QK4M3GWMb5IhUaeaVn4omGRxTSv5yMQB9lCioNJojeKnKaKUH2AxKCbi+KFMiXAW3jCgVEHXz8w5Qh1JeWTezvTqOExDQmkN3WF4zgGVGWVVHRHKn4mfus0CeayYBfREuVsQ8p+CkQLqZEGFF6FYEBo7N2hx4cWBeS8exbKRnz8AuOaB75c4MvF1rSnLNuQJKLq0GovD3E1EYUnxPhHL3sIbv+vMrPUcUvyC/n4xspZ2E5C0HXQS9fjEgfZKGrITumhobPP0HS08STeC1MJUfhFzLyNWSoSb2jbXWsBZzTm4nFVGax/L7sn/jpa7SzNAb89ZYnezfiaFmhv6ewZFlYvSy5Iz6qv2azpEvEviefDrMp8HFjUhr4+ipZ4ZqSpslAZiVDFldFygAeONUobvUCor+PBfdJxVeNZIJTsp50gooGXTKJPSC9SYmA1QAengUdoikz5WQJd43/6BqAGctnnHqjv0Lo8Uj3NcrUPre1SmbVEnYNuOC/EMfi7lHfYDktFcl/DR4YBs0tykZ3i5+a1FSbC8t8hfzU2NGSbYXmKrPpT2AzkRp0CWEU1lp/VppgNF9nWaKHvh940J/D9FxKaundtObGlZqZcRGjgvqxKBbiWjZWE29Cft6zp1nGTQa+BqxCxZO8YvvbGmZ0Fy97atjw0rwnVuwBlbhyhc6Frdnb2LNiRrpH5RJk/2u7zIgOcyqrG8DhtWV2mnsgRnLZXED79Li7EWMeHYGlNtEUCp7NfeTatX4pfagqC/luSKqH23/8B1YE0fhsdD9/uvK/spUhGRQumyIbKuzs9gkzq1s0usSx9F216t1dfTfFQ8+NSKEAnsCIeqn73gwAig6ufBWTDx2w4IKcIU1IKspTMiMuTuxUkm+InFh9mexXR6oBIN5X+8KR2KAoj8x9evXPET682afAh03mDAtFdpZYVyChsY4gpqropJBLmcMkCfH4zw60NrnmcEA6pet0FT+JnV4zpROB+eyyLLOLjtq6ty2csR9uM40iWmDadq/edqB/a3Dw4BS/GXDjvocvKbzKeGlg72Ppr0VPdPPfERwkBoWhiWGMo8KaDwai3Ki0PSUbXRqdIYfs860zpaEMF2DEN6FwostH6kakeVUuuiUBluWpysFTrenjtXQiv8XvYJP+tCFEkM8Y11zlGlMfxGt+msvn4YpW++oI7Zm4EP4NRNs26c4+t8jAvnznpZ4AfssDNO3SUGwK+q0c2D9dgQH94T02T+Yh57iOSy2kA5DeiKrRexMIj5Ni0ehPIH1znAEnjImUG32kbEkRduewhzza11VkQEhNkexKsMe9xBKkRmFW1LJBg7bKTfSziiThLZTxBdG9v9XdVaB8XjYgQ9JB9jKeQuZ4+iww4efI1z9/apG3Z/d9oowfjU6tapC5xyownLeWImcmCKikpkN09lGzcSfUSpa3m89Kr+XDExqfvBGNJIiUBkKsxBKukn1MPbUvb4Pu8f/2ShqUYTYw0jAxPdJd2WMMiaurOP7DJrIudnxuzD9qkIG0/MsRYANAGlPQ/DX/Zu+TOR8rWbmy7eLCA3S50axtHtPSJuKKnzcrPS3EN/qcRtxOfXHVnMgOu9Ag1eOJ+M87ptOaAoVJn2x5Pl4LiNorJWBAVhH3KN/bVdjDuZQWZSNCNZHkj3j0DFT+Dk+fbOi/HUWnbJOx/ZETrxdjMMbeyrpmvaOaPrPrF99G3lXOyLOoCd24a8NL3JEUte6Q9BBOePTki0E3jbce1ZvoMBSt6ltfOh3lJiuLQZ8Mq05SxMrJ89cY7u6SjxNPXZF8j66pWCP+3O5Yij/t0/1KyPiG6iTy2pCb1zunMYMiTbfsukKhTiK6LidvlOgHintx+bJM2TfPraWksRIIrQJjqeaAx5erqbEfePR/qjommgw5xE1IM6o2D4MM80kNKAOnmxlnHwkqzT2X+5kWQiBq6sT1ji0BwY0XkYECSr2dj60x+sDfiEkxQP0Ykzdtb3aDTERyMrxvnGBoEZcES7NHvBKXc/OUi35KBfJVGDBWGp8NuaOC5x/8474jOPi8U7YfADw5PRGmQkVknAkwvnDgg1B3pXbRMKs9eco4Xm2i5KE/GwHRQT0AdXq28n7hWk8xV74GQbJJxDxPP0Je/2YGtJDkruz4+0kpPHy+toPBggABfX6l4RxausBPgV1rvS3nPfUxVeLe+C0YUWiGLtvBJAt1/ia/0qUYoyrYha9RyFxqiEm4yqOca4ROU9QuQSueuzgqWNC/gcx566WENs0dMpmF8PdgKT7y6WOz+AA36L8KDrAki883NJgmIZ3plvAYd9vhU520IjuoivQtDz3pX2tIzPG9fvBdjb10npYkz/B5t+SUEGGlOSAcWowWTGt3EUrZFjT0dWTb3gjHuqJ2IXjMB/+ROaHCuHP9xpS/nkjAIDa++HzKDo6Qx6tEsSk1ZXBrdbIO0OVbiNeqh4FGv+vj0brcbDjlf3VzocV+Kr4fv8BSPJUAjFO+0de3kdflZ5CUylk5aRaeflHOsa4BItxz9b82qQBfP9xrfwCO09kGLbtDr2Glv9wik90HK85FihlZUGjhvBv3578gTZijD2lBEEm8diNeJvDwmGE7itwqUv/wlvpdPRhz8ECfxA5o2s0nPWSx2vwy9zEF8EtP/TYwkzvR7BRBxnTAiKegeWNRxMqbPV4oTmsSwEXLkRm+1soIsd9mqvwqapy1iOaPSwzM46erssnA5cMVbM6GsybVBHu2QcY1B/inQaboiOdD5CCDO2WGwFC4NpBqSaqW+Auu2BQQcODzRVnJ45Ob4DRNAV/+19sI9CDa11ifA2wPy9Uve0b0qG8R5q7X8fZ0ntzzlbAhHxzhv2AxkFm+vV6k/qEvSUoInSCLJ6wrJOpPO401gyV5bCZ7ilLTk2LkOmiO6BBLY0pcWfzv4onB4I9GfCmdKuQTzxh+ypq/ewQGEw2+6XRe9jw+t0HQlysr2yXDezIpSXTz72Ok/ODCLSB/MXFspSzMiwJKDQPQ06r5pg7qD3TndfLVmqdnoSuxawtLLEYoGbq5g1btedv1yHRdHxXjKJP1BNc+bVdwgATEcT2oTHjTNyytOZpnYasWSXWRwyzFy6eM5SrXHR73oPDLMkLkTOBNvudvM6xvpZ6Gt5yolHmXCuVsuhMm1dP6AwpjQ9iMTL6eyWvjdbN83R2Zs8V0dv8VxGICBczwcdBL1XUUz0GUVAyJsijR/PWOa8qmY03w9WdG2cy4Dr2h1nVq5BT43QIFKDyM2KeCv+4d9RTWS8w6q1NZ22RkPE0696eJJFwzOTsOtmGCuV7hbTmKilSjCLZ6IfbV+4s3YHwvKXvSyoPLS2ih1uXFZ994YW9LZ2ibMqMCUXWSWwMw+7CUwiTLv2RRUDw24TiI0PEaVz5Hy72c/9po63HJQyFkWq+O46ucwLWrpB/nQRu5WVoO+I+Rfo2kVLziuWzUdquB1JxbRuKiNjlhHVMDNJLVr6YvwKdJyXQ9Axas4spafNIYhupEpqofUs6/YCIg5AezdgNeOjZtxbWUvVFXwybm8E/XF1RRbKRkrBR/xwDn6d6hmc1hAL+wkueIc5TAAKTJaWk6ZROjfQxiRHPs9bFlBV7rm8wsHK4N+NcOSvUw81TAstkwnU56L/akuS1amhaS3qtr2jEE2UMyb+7e1387EYlTm+FHbIjVn/nvkbuc4wuy7kg2Nmzqe+cmsK/iuI8W+VvgayR6tQ/v1qqvHvv7tDXTbYtpkbSTW6zwur4e6WG4L087c8FcbsCBC4hW06YF4K3ctv97GPxH5PQmNJ859cbIp/ENYH6V+C2cFW8k/JvutyWtxNC+BTXtqe1ryqQUp5fu139qKnpNMS+07EuobKFIQQPokS7ZEj/1p34Et9ZLKMRO+sMVtpK+LX8iblxeWy4CEIEGMkCobuWsVQs2Q4gETNpY/2hE7JHUGEMyfELQMOaJ2C1iaZ7ODiPNWf6iuaalPvZlO564//v8ufjoaoTkZxhwcALyQeoYuS6i1XddBvCeG4Y2DukDlYJ/5EJegeY+gUCRmT2QfPi3dscgLi44rMdDu91vh0AbAZ4AtKJ2qjfM6pEvEKbbB1q7xRPOn8qsUB043HjRRRjxuuJmDS0oa655TUGmNaWSpgxRciRyZ858dY/C1vcXSPFS4R7DuQjJJsyvyoos9G27g+kYKMkQriuVM3uUIwSSmvI4TChgqMV8XnOKcCoM9fQflJnzNkgSUTkQVNGxVCLx+MnL2UOWMpyxmfpdfIebAlC/AmjhPjkxx6Upvz+4KDS0oDD2dhRQTfagQNLHwZX5ex3cB+HQR05klTI7TxvoHGv+NbXqTFXxsuRqwUZxJm57pYvLOaeNlKh5zJs0A6eRKrQlAk4eeBR7L1AwiAtWVk4A9FAXeoa4DDpaDj9bqpd3h59zz9iLteMEkx6aaeNZ8JQT4sk+aYwwfqOKsp+ozTMobcUq2Hg8qJd+MdRJfs73k25Q8wLJBTmQWSV+J1fPLICPYb6NbG+sfpFk97yNztjaxLQn5GnJ5dfPRSXw3CTEgQIOVW4lYdoHMWkLGO7O2Mlp2mvVmFWLEZIO9kYbRTIO5kEq5HDlNzVA==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
