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
       "responsibility"
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
     },
     {
      "where": "before",
      "set": 189
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
     "set": 190
    },
    "unless": [
     {
      "where": "here",
      "set": 191
     },
     {
      "where": "before",
      "set": 192
     },
     {
      "where": "sentence",
      "set": 193
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
     "set": 194
    },
    "unless": [
     {
      "where": "near",
      "set": 195,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 196
     },
     {
      "where": "before",
      "set": 197
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 198
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
     "set": 199
    },
    "unless": [
     {
      "where": "near",
      "set": 200
     },
     {
      "where": "here",
      "set": 201
     },
     {
      "where": "before",
      "set": 202
     }
    ],
    "needs": [
     {
      "where": "before",
      "set": 203
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
     "set": 204
    },
    "unless": [
     {
      "where": "near",
      "set": 205,
      "elements": [
       "responsibility"
      ]
     },
     {
      "where": "here",
      "set": 206
     },
     {
      "where": "before",
      "set": 207
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
     "set": 208
    },
    "unless": [
     {
      "where": "here",
      "set": 209
     },
     {
      "where": "before",
      "set": 210
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
     "set": 211
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
     "set": 212
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
     "set": 213
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
      "set": 214
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
     "set": 215
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
     "set": 216
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
     "set": 217
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
    "id": "scripted-set-phrase",
    "kind": "phrase",
    "finds": "scripted",
    "level": "warning",
    "says": "A set phrase, in a letter that names nothing of theirs.",
    "question": "What would you say to this person across a table?",
    "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
    "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
    "match": {
     "set": 219
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
     "set": 220
    },
    "unless": [
     {
      "where": "here",
      "set": 221
     },
     {
      "where": "before",
      "set": 222
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
     "set": 223
    },
    "unless": [
     {
      "where": "here",
      "set": 224
     },
     {
      "where": "before",
      "set": 225
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
     "set": 226
    },
    "unless": [
     {
      "where": "here",
      "set": 227
     },
     {
      "where": "before",
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
      "set": 248
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
   "words": "cannot dont didnt cant im ive apologies apologise apologised apologising apologize apologized apologizing apology regret regrets sorry i we am are again all also awfully both deeply extremely genuinely really sincerely so terribly truly very apologetic apologises apologizes appologies appologise regretful regretfully regretted regretting remorse remorseful sorrow sory is much was were feel feeling feels felt absolutely accidentally actually adequately already always automatically badly certainly clearly completely currently definitely directly entirely equally especially even ever finally first firstly fully generally gladly greatly happily highly honestly hugely immediately inadvertently incorrectly incredibly just kindly later mainly manually mistakenly most naturally normally now obviously once only particularly partly perfectly permanently personally plainly presently promptly properly purely quickly quite rather recently sadly seriously shortly simply since solely somehow sometimes soon squarely still subsequently successfully surely temporarily then therefore today totally typically ultimately unfortunately usually utterly wholly wrongly ashamed awful dreadful embarrassed guilty horrible mortified rotten terrible bad that sick about devastated gutted by of my mea culpa hate hated to hear see read for must have advise announce ask bother disappoint disturb inform interrupt lose report say tell trouble keep asking let you go decided going leave leaving closed a the this your such low negative poor one two star rating review stars because if think thought but can do will not accept deliver give make offer open refund sell serve take accepted accepts her his their no never without nothing need excuse sight state saying does would may might could unable be able assist help any further greater more shall bring send share writing bearer it what come comes seem sound sounds comment like want wish however learn bereavement death illness passing loss afraid customer driver guest he she they demanded should refused wanted asked us at from last on april august december february friday january july june march monday november october saturday september sunday thursday tomorrow tonight tuesday wednesday available between until and pm date dates month before within hours ac account agent api app appointment atm audio backup bag baggage balance balcony bar basin basket bathroom bathtub battery bed bedbugs beer bicycle bike bill blanket boarding boat boiler booking boots bottle bouquet box brakes breakfast broadband buffet build burger bus button cake call calls campsite car caravan card carpet carpets carriage cart cash cashback cashpoint cat ceiling certificate chair chairs charge charges checkin checkout chef cheque chicken claim class cleaner cleanliness coach coat cockroach cockroaches code coffee colour colouring connection construction contract corridor cot courier course coverage curtain curtains dashboard data database delivery deposit dessert dinner discount dish dog door download downtime drain drainage drawer dress drink duvet elevator email emails engine engineer exam exhaust export fabric facial fare fares feature fee fees ferry filter fish flavour flight flowers flush food form frame fridge furniture gate geyser glass guard gutter gym haircut heating helmet hinge housekeeper housekeeping hygiene import internet invitation invite invites invoice invoices item items jacket kettle key keys kitchen kyc label laptop latency laundry legroom lens lenses lesson letter lift limit line linen link loan lobby locker login lounge luggage maintenance manager massage mattress meal meat medicine menu meter mosquitoes mot music necklace noise notification notifications order otp outage overdraft package packaging page paint parcel parking password pasta patch payment pet phone pickup pillow pillows pipe pitch pizza plant plants playback points policy pool portion portions pram premium prescription price prices product queue quote radiator receipt reception receptionist refunds release renovation repair reservation restaurant results reward rewards rice ring roof room router safe salad sandwich sauce sauna scan scooter screen search seat seats security server servers sheets shelf shoes shower shuttle signal signup sim sink site size smell sofa sole soup spa speed staff statement statements steak stitching stock stream subscription suit suitcase sync table tables tap taste taxi temperature tent terrace test thermostat ticket tickets tile tiles tin toilet toilets towel towels toy toys train transaction transfer treatment trousers tv tyre tyres update upi upkeep valet verification version vet video view voucher wait waiter waiters waitress wall walls wardrobe washroom watch water website wheel wifi window windscreen wine worktop zip check in out wi fi air conditioning service hot pressure ice cream front desk office pick up drop off airport paper direct debit standing slot reading sign log gift level waiting time opening process allocation changing history arrived being came did got had has kept left ran remained went arriving changed clean cleaned delivered functioning honoured loading ready received refunded replaced served updated working abrupt bent bland blocked broken buggy burned burnt canceled cancelled chipped choked clogged cold cracked cramped crashed crashing crushed damaged damp declined defective delayed deleted denied dented dirty discoloured disconnected dismissive down dripping dropped dry duplicate duplicated dusty empty expired faded failed failing faulty filthy flickering foul freezing frozen greasy impolite inaccessible inaccurate inadequate inattentive incorrect infested insufficient interrupted lagging late leaked leaking locked looping loose lost lukewarm mislabelled mislaid misleading misplaced mispriced misprinted missing moldy mouldy musty noisy offline old outdated overbooked overcharged overcooked overflowing overpriced pending raw rejected ripped rude rundown rusty salty scratched shabby shattered slow smashed smelly soggy spoiled spoilt stained stale stinking stolen stuck suspended tasteless tiny tired torn unanswered unattended unauthorised unauthorized unavailable unclean undercooked understaffed unfriendly unhelpful unhygienic unmade unprofessional unreachable unresponsive unsafe warped wet withheld worn wrong double booked functional credited processed warm fresh fixed too small loud long run charged billed twice our onto with an din draught heat odor odour racket stench above outside under woke belated lengthy arrival departure queues shipment start debited invoiced printed sent error mistake absence availability breakdown cancellation closure condition cost damage delay failure lack lateness leak leakage malfunction malfunctioning quality removal shortage stains standard theft provision getting responding serving challenges complaint concern concerns difficulties difficulty disappointment discrepancy dissatisfaction fault frustration gap inconsistencies issue issues problem problems remarks shortcomings around concerning over regarding relating regards billing bugs charger equipment faucet fittings lighting payments pricing television breach breakage crack crash crashes delays flood flooding hair interruption leaks misprint mould overbooking overcharge pests recall scratch stain surcharge mix power cut behind during inside near when yesterday been queued waited days five four minutes months three weeks hour friday's monday's mondays saturday's sunday's thursday's tonight's tuesday's wednesday's yesterday's yesterdays night's morning's week's case flat platform number network rail software telecom track system bug congestion signalling timeout works brake engineering pump staffing turbine duration period after lasted nearly took impossible access board book connect eat enter find install park pay play print receive rest sit sleep upload use withdraw reach enjoy arrive fit get load match show work locality team customers guests answered attended called dialed given informed met offered provided told back encountered experienced hit returned saw showed suffered degraded elevated high higher increased intermittent severe significant errors failures latencies performance rates timeouts became collapse deletion demotion discontinuation handling launch mishandling misuse postponement refusal rejection rollout shutdown these matter same services situation emailed mailed posted published shared those ad advert advertisement codes invitations leaflet letters message messages notice notices post push survey tweet list announcement article campaign commercial competition decision headline joke poster prank promotion showcase showcases increase rise change described highlighting letting mention mentioned raised telling wrote know pointing including namely specifically as several some which comments experience feedback mistakes stay displayed entered exposed overwritten swapped towed switched mixed away burst froze melted overflowed overran peeled shrank snapped spilled threw turned apart brassy stopped labelled listed marked shown signed stated anywhere correctly content layout placement timing tone wording experiencing seeing having dead hard bolt lamp lid light lights screw screws custom opened personalised sale used exchanged reopened restored brought final next admission entry orders moved removed taken broke counted forgot misread gave cooked fitted handed packed painted put quoted another instead upside hassle inconvenience encountering face faced facing reported while using liking honour secure snag deal rate upgrade displeased dissatisfied unhappy unimpressed unsatisfied happy satisfied pleased impressed choice variety activated approved arranged completed confirmed dispatched found issued loaded reached repaired shipped verified many few users members break burn fade fail fall look peel shrink snap tear day minute week hold business confidence faith promise trust word dropping ball idea impression appreciate delighted enjoyed glad liked loved thank thanks please whether queries query include mentioning subject welcome takes least latest new older here confirmation contact mobile reference registered age association city friends school town note noted write values cleaning locate screenshot hotel request visit ends evening friend gesture lunch moment night term token way there free building property answering reply replying response reverting application present right reason identified located cause less than avoid ensure prevent sure how due behaviour fact understand missed sold made treated breaking burning cancelling charging closing cutting delivering forgetting giving keeping losing packing posting putting running selling sending sitting spilling turning waking unhappiness towards empathy attention care communication professionalism respect annoyance anxiety confusion discomfort disruption distress hardship harm hurt inconveniences misunderstanding offence offense shortcoming stress upset worry regard attitude behavior conduct encounter incident manner rudeness involving accountant administrator adviser advisers advisor advisors agents analyst apprentice barista bartender bookkeeper branch builder builders buyer captain carrier cashier chefs cleaners clerk colleague colleagues concierge conductor contractor contractors cook couriers crew dentist developer developers dispatcher doctor drivers electrician employee employees engineers fitter fitters host hostess installer joiner lab manufacturer mechanic nobody nurse operator operators packer packers pharmacist picker pickers pilot planner plumber porter provider scheduler somebody someone steward supervisor supplier suppliers teacher technician technicians temp trainee trainer tutor vendor volunteer warehouse member lead accounts neither ads advertisements adverts beds costs design ending finale tariff mark ratings score although though disappointed offended worried alleged certain endure undergo through exceed inconvenienced live meet satisfy better provide anger annoyances anything area areas aspect aspects assistance best brand challenge circumstance circumstances company complaints consequences discomforts displeasure disturbance effect effects end entire episode event events everyone everything expectation expectations experiences failings faults glitch hassles hiccup holiday hospitality hurdle impact incidents inconveniance kind lapse lapses matters me miscommunication misfortune mishap mishaps needs occurrence occurrences opinion oversight pain part place point recent resort satisfaction side situations something sort standards support technical temporary thing things times trip troubles unpleasantness whole living meeting providing bank anyone choose chose caused responses terms interms relation argument disagreement dispute who adequate attentive comfortable enough good helpful polite prompt spacious tasty worth input observation observations remark suggestion suggestions future upcoming other details information questions words appreciative encouraging great lovely nice positive wonderful grateful thankful thrilled blundered botched bungled erred forgotten fumbled goofed messed mishandled misjudged misled mistreated neglected overlooked overpromised stumbled underdelivered underestimated wronged fell well far screwed slipped blew him people them actions checks decisions negligence procedures processes systems below harmed insensitive insulting fallen falling respond act treat follow handle deaf real serious big costly genuine grave honest huge silly stupid assumption blunder mess misjudgement communicated done gotten handled managed planned prepared tested careless fairly poorly responsible blame wide clear explained carelessly unfairly slowly job disservice ought begun bitten blown bought bound built caught chosen dealt drawn driven fought gone grown heard held hidden known laid led lent meant misunderstood overheard overrun overseen paid rebuilt redone resent rung said seen set shut slept spent split spoken stood sworn taught thrown understood withdrawn woken won written acted avoided checked prevented tried warned none chased happened needed occurred passed worked manage careful catch consider fix move pack plan proactive protect replied spot stop transparent turn vigilant welcoming lived fast quick yet acknowledged answer noticed rang followed fulfil fulfill short achieve communicate listen warn ignored miscounted misdelivered misinformed misquoted shouted tore wasted hung applied filed installed ordered picked typed little checking warning promised rushed adding causing dragging ignoring making messing mixing overlooking wasting taking embarrassment created inflicted subjected landed ourselves despite carelessness neglect silence slowness assured helped abused betrayed shook squandered commitment own lousy rubbish shoddy sloppy listened cocked flubbed fluffed fouled mucked muddled muffed stuffed tripped added aimed assumed calculated guessed judged looked measured priced timed address count figures maths name numbers sums assuming guessing hoping quiet doing birthday deadline wedding stepped erroneously unintentionally unknowingly began bit drew drove grew hid knew misspoke rose sank sat slid spoke swept swung withdrew wore levels finest proudest cleverest smartest smoothest wisest omitted announcing informing updating coming minds believe hope question miss intend mean speak opportunity lightly exceptions tax touch smile special home chance mail sms text country facilities offering offerings unless regrettable sad unfortunate owing external government heavy rain third weather accepting assume bear bears holds owning absolute complete every full personal total ultimate accountability liability ownership responsibility accountable answerable culpable buck falls lies rests sits stops mine ours inexcusable mistaken incompetence inefficiency miscalculation misjudgment oversights slip sloppiness thoughtlessness wrongdoing ups airline's bank's clinic's company's hotel's restaurant's shop's store's team's slackness unacceptable behalf lay ones complacent negligent unprepared ill deserve deserved owed defence defense excuses justification indefensible shameful unforgivable myself self upheld acknowledge admit agree concede confess recognise recognize freely hindsight looking foolish choices judgement judgment result location partner agency banks logistics partners alone arrogant clumsy daft inconsiderate lazy tactless thoughtless unfair unkind headed clumsiness goof howler muddle stupidity cock blind flaw introduced merged duty task prettier person cafe house salon shop liable nor belongings responsibilities reports budget logs monitoring reporting tracking wherever ruined alarmed alarming angry annoyed annoying anxious confusing cross demoralising devastating difficult disappointing disheartened disheartening disruptive distressed distressing draining embarrassing exhausted exhausting frightened frightening frustrated frustrates frustrating furious gutting heartbreaking heartbroken humiliated humiliating hurtful inconvenient infuriated infuriating insulted irritated irritating livid maddening miserable painful saddening scared scary shocked shocking stressed stressful tedious tiring tough trying uncomfortable unnerving unpleasant unsettled unsettling upsetting worrying fed fun easy ideal aware imagine realise realize depend depended relied rely saved travelled trusted expected hoped counting depending depends relying heavily upon passengers family beg borrow buy cancel carry chase climb drive explain rebook repeat spend stand travel walk christmas half money sales costing deprived robbed precious dampened derailed disrupted marred overshadowed ruin ruining soured spoil spoiling important family's afternoon anniversary celebration honeymoon journey morning party plans routine study surprise vacation weekend families hanging searching stranded wondering dark lurch awkward dangerous position top middle busy sleepless lifetime occasion shift worse children travelling second daughter father loyalty mother son eve christening funeral graduation hen interview retirement concert operation surgery invited forward forty patiently years expecting baby parents walked ceremony floor station fight forced repeatedly milestone awaited earned savings valuable salary businesses exams health income life livelihood patients safety students studies severely affected halted impacted risk counts relies daily affects critical disrupts essential impacts mattered means vital worst stake burden strain toll upheaval begin celebrate placed carried learned carrying floors hands hospital kids photograph stairs street others nineteen season winter breathe wash guess picture goes one's parent's head mind anybody tether expect wants parent particular each teams whose everybody cried fainted borrowed cleared flown rehearsed studied trained amount figure sum brings replace replaces undo undoes makes dance forget planning child patient caring driving flying holding picking walking hungry shivering soaked pocket young elderly grandmother infant newborn pushchair suitcases toddler wheelchair year diwali easter eid engagement festival hearing holidays prom reunion thanksgiving wake court heart hearts ached breaks nasty wretched shock supposed happiest joyful perfect relaxing romantic stole waste energy peace child's rent wages lives operations queueing queuing crying tears begins starts possible love prefer category deluxe suite reviewing sharing sparing requests pampered valued device step effort efforts importance else seated appreciates conscious empathise empathize realised realized sense understands why understandable deep evident natural obvious anguish dismay exasperation fear fears frustrations fury grief heartache humiliation impatience outrage sadness worries commiserate sympathise sympathize deepest heartfelt sincere condolences sympathies sympathy thoughts either hardly blow horrid nightmare ordeal pleasant looks exasperating nerve racking lot seemed abandoned belittling cheated degrading demeaning meaningless patronising terrifying unbearable unheard unseen unwelcome exhaustion panic nights betrayal chaos misery endured additional alarm considerable undue unnecessary among community news deserves likes expects hopes traveller enjoys challenging emotional prospective justifiably rightly understandably concerned reaction fair justified reasonable valid reasons ouch ugh yikes oh cruel galling rough shame sounded fright scare brave doubt patience stretched thin strained gets mend recovered recovering recovery saddened copy road improve resolve industry management strive value file attributable consequence compounded hampered overwhelmed prompted slowed struck triggered knocked sparked causes culprit explanation origin source trigger root simple actual immediate initial likely main primary underlying arises arose happens occurs originated resulted started stemmed stems following whenever where exactly based undergoing require meaning filled overloaded pushed delaying forcing leading preventing resulting stopping triggering ended arising stem traced stayed thereby limited occupied reserved distracted hurrying rushing ambitious confident eager optimistic focused keen hurry rush save squeeze attacker attackers criminals hacker hackers individual intruder gained gaining obtained besides beyond except datacenter processor centre its factors current large peak unusual unusually demand occupancy volume volumes various nature unavoidable unexpected unforeseen unforseen unprecedented operational create creating committed listening world exist determined eliminate minimise minimize determine establish investigate investigating into aircraft algorithm apis apps backups balancer belt boilers buses cable cables cache calendar carriages certificates chiller clock cluster clusters compressor config configuration conveyor databases datacentre deployment depot dishwasher disk disks dns doors drains electricity endpoint endpoints engines factory features feed firewall flights freezer fryer gas gates gateway gateways generator grill heater inbox integration intercom inventory jobs labels lines lock locks logic lorry machine machines mailbox migration model motor node nodes oven ovens phones pipes plane portal printer printers pumps record records routers rule runway scanner script scripts sensor sensors setting settings signals spreadsheet storage switch telephone template terminal till timer tool tools trains transactions transformer truck trucks unit units updates valve van vans vehicle vehicles wiring workshop center stays congested corrupt corrupted flooded jammed misconfigured oversold action accessible reachable staffed longer inspection migrated redecorated refurbished refurbishment renovated renovations repairs serviced upgraded upgrades activity extended ongoing postponed scheduled underway progress officially allowed compatible covered included permitted supported baked chargeable controlled generated governed operated owned regulated required sourced specific supplied requires guidelines law per regulation regulations rules store allow allows carries close closes delivers offers opens operate operates serves ship ships supports cards rooms space premises almost heritage hundred powerless blows drifts overflow overflows seeps travels cuts drops fails strict weak capacity supply traffic airline stores control cover fly appear apply qualify combined prior proof differ differs fluctuate fluctuates varies vary according across independently locally privately seasonal edition compliance fire legal privacy regulatory protection purposes accordance comply authorities authority bylaws directive guideline laws licence license mandate norms regulator clarify advised boutique century historic market hotels hence thus covers keeps lets reads runs shows trial warranty finished lapsed disabled discontinued paused restricted released rolled gradually phases select selected carrier's operator's partner's provider's supplier's opted purchased via timings beta development production testing transit launched delisted recalled renamed retired superseded phased whereas situated beside opposite crowded lively narrow railway residential council police approve confirm permit counter menus recipes applicable granted visible bookings compensated reimbursed non serviceable auto deducted reversed settled seven fund funds helps pays limitation requirement requirements restriction measure cancellations compensation exchanges returns acceptable replacement comfort client bags batch deliveries dishes files parcels shipments transfers bounced crossed unread assigned believed copied deadlocked doubled exceeded keyed looped miscalculated misfiled misfired misheard misrouted mistook mistyped overheated overwrote pasted pressed rebooted repeated resigned restarted routed saturated seized shorted skipped spiked stalled surged ticked unplugged wiped early dug strike absent unaware untrained computer electrical hardware labelling mechanical plumbing printing routing scheduling syncing accident backlog blackout blockage bottleneck breakdowns clash collision deadlock defect hitch infestation landslide loophole misconfiguration mixup outages overlap overload shortages shortfall spike storm surge typo vulnerability race memory affecting hosting catering absences conference function functions group groups parties weddings ins outs fog snow storms trespasser wind blocking slowing awaiting approval clearance customs inbound parts confused deployed overestimated shipping obliged discontinue divert evacuate ground pause postpone pull reduce remove reroute restart suspend swap analysis investigation tests detected discovered established learnt revealed spotted cctv indicate indicates suggests handover reboot deploying installing migrating moving replacing switching upgrading cracks gaps junk net spam addressed allocated classified configured flagged labeled linked logged programmed recorded scanned stored against refurbishing rolling training spare alert alerts checklist procedure earlier ago quietly matched tagged turns named alike matches pointed referred bet shot sees asks forbids flag synced transferred designed skip ahead hurried lightning grounded considerably significantly fired tenant overstayed bothered remembered rammed slammed swamped dad mum wished enables impress highlighted scope knows collect credit exchange reactivate rebuild recalculate reconnect recook recount redeliver redo refit regrade rehang reimburse reinstate reissue remake reopen reorder repaint repay replant reprint resend reship resole retest reupholster reverse unblock unlock re roll collected rebooked recalculated reconnected recounted redelivered reinstated reissued remade repaid reprinted reshipped corrected patched reactivated reallocated recooked rectified redid refitted reordered repainted rerouted reset resolved retested retrieved unblocked unlocked sorted noon correct finish recover rectify restore solve arrange hand alternative collection different leg redelivery reimbursement remaining return mended repayment yours correction land correcting crediting exchanging rebooking rebuilding rectifying redelivering redoing refitting refunding reimbursing reinstating reissuing remaking reordering repainting repairing repaying reprinting resending reshipping restoring reversing swapping arranging initiate initiated alternate partial or leaves carpenter man round difference expense expenses postage zero findings examining tracing arrives lands reaches straight hers bake glue hang refile rework rewrite sew type unpick bringing trace wallet appeal lower original aside slotted squeezed amended revised attached enclosed envelope pulled refinish regrout relay resew speaking talking applies stands discuss introduce publish baking collecting cooking fitting fixing laying painting sewing doorstep calling express overnight issuing organising organizing processing returning assemble together topic examined investigated reviewed dr mr mrs ms greet pass raise try resume necessary asap earliest related refundable relationship pin monitored regular monitor notify oversee rotate supervise striving shifted relocated adjusted lifted waived penalty solved fine letterbox online steps circulation shelves secured replayed reverted undid undone backfilled reprocessed rerun resynced corrects fixes recovers restores photos streaks repairer specialist rewrote wired topped yourself mitigated regained normal connectivity functionality sites voided profile active enabled afterwards thereafter couriered cycled readied lined debugged hotfixed squashed ironed hotfix banner image listing photo abandoning scrapped scrapping undoing withdrawing changes invalidated revoked rotated cookies credentials passwords session sessions tokens republished reran trading resumed stabilised stabilized instructed waive piece story retracted yanked closely diligently attempted attempts alphabetically ensuring add award enclose enclosing extend extending grant throw awarded gifted redecorate extra coupon coupons evoucher hamper vouchers e credits promo complimentary ride refill bonus miles goodwill champagne prosecco bunch chocolates ex gratia waits reduction shopping forgo forgone waives waiving knock instalment interest month's quarter tip joining penny crossing drinks coffees bigger larger hereby cabin starter inviting guarantee membership appreciation compensate compensating recompense covering paying childcare earnings sla gel supper taxis whatsoever arrangements thirds halved lowered reduced borne freeze previous anyway pint pudding tea books goods pair vase six year's compliments owe owes jar passes slice tray tub amends tab purchase gratis comp passenger subscriber subscribers user applying household holder tucked packet treating bills outlay losses rental knocking wiping automatic earn redeem redeemed eligible includes sheet toiletries disappeared focal entitled requested claiming seek seeking committee pleasure privilege mile song unsure redeeming appoint appointing ban hire hiring rewriting automated mandatory stricter weekly measures enforce enforcing partnering requiring frequency default rota monthly cap random refresher remind brief briefing coaching counsel educate retrain sensitise sensitize guide associates department receptionists beginning effective starting inspected photographed weighed persons pharmacists pairs eyes approves reviews signs arise happen occur recur delete overwrite silently improved improving strengthen strengthening tighten tightening alerting internal protocol protocols enlarged modernised redesigned retiled rewired soundproofed throughout modernising renovating seating clearer easier faster quieter safer wider buffer dining notes summer signature yes improvement automate automating enhance enhancing expand expanding implement implementing increasing introducing reducing architecture automation controls deployments detection documentation failover limits redundancy runbook runbooks safeguards tooling validation doubling hardening overhauling recruiting redesigning reorganising reorganizing restructuring retraining revising onward onwards crews editors guards managers nurses appointed commissioned engaged hired auditor auditors barrister consultant consultants expert firm independent judge specialists assess audit examine inspect consistently constantly continually continuously regularly corrective appropriate enquiry improvements relevant suitable thorough auditing lasting reinstall horizon maternity considering owner audited banned briefed capped centralised coached counselled disciplined dismissed enforced fumigated hardened implemented insourced instrumented insulated outsourced pest rebriefed recalibrated recruited relabelled reminded reorganised repriced resurfaced retrained rewritten sensitised sensitized standardised tripled tightened strengthened option rearranged weighing instructions manual policies templates weigh officer involved attend receives undergone detailed proper counseled counselling reprimanded organised formal hourly nightly rigorous robust stronger tighter depth allergy alarms audits checklists checkpoint inspections instance instances safeguard caterer inspector blocks confirms refuses sends uses warns weighs becomes enters partnered experts global trainers separately claims deploys releases tag tags compute computes moves pages prints reject rejects rings says deploy clause folder bold fat red separate yellow colours markings sticker stickers batteries filters forms abolished separated simplified widened inspects scans tastes countersigned induction rounds drill buzzer reminder appears fires tells often enhanced expanded overhauled restructured onboarding bell tasted aloud binned ditched wear wears adopted agreed drafted arrangement standby installation modernisation overhaul upgradation autumn spring attach deem directed refrain detect identify sooner catches expires flags prevents rotates verifies decommissioned discarded regrouted renewed reupholstered acs geysers lifts mattresses tvs procured mar routinely specially memorable become contacting dm emailing mailing messaging phoning revert ringing texting reaching connecting circle base loop outcome contacted notified aim commit undertake postmortem rca summary timeline mortem fuller public executive representative await notifying contacts mails texts writes follows publishing pop apprise intimate local dms whatsapp private chat messenger shoot buzz shout extension underneath submit talk click ext ping refer articles section fill id thread puts anytime hesitate approach assistant deputy director secretary relations general mara olek reservations disposal convenience correspond convenient helpdesk gratitude indebted thankyou thx tks ty guys million advance ton cooperation understanding thanking appreciating bearing choosing helping patronizing raising staying sticking visiting initially heartiest immense appreciated receiving views remain humbled touched favour kindness kudos hats cheers decent generous recognition co continued honored forgive forgiveness forgiving pardon chances opportunities allowing bestow gives grants possibility earning prove regain win winning humble sincerest reconsider reconsidering rethink gain regaining patronage dine yourselves stick define continue tirelessly accommodate delight grow slim material surface disregarded misinterpreted misused clicked submitted cheapest incomplete invalid lowest smallest activate opt register familiarise familiarize carefully documents measurements paperwork postcode illegible unreadable instruction adult applicant applicants attendee attendees borrower buyers caller callers cardholder clients consumer consumers diner diners homeowner leaseholder owners patron patrons player players policyholder policyholders pupil pupils reader readers renter renters resident residents rider riders shopper shoppers student tenants travellers viewer viewers visitor visitors probably themselves dependent insisted complain remains authorised authorized politely proposed suggested interested abuse decline declines ignore insist insists refuse abusive aggressive unreasonable easily maybe perhaps alerted backed complained phoned visited venting recommend suggest urge improper usage washing browser handset isp seems incompatible unstable unsupported mostly tends arisen elsewhere facility excellent intact sealed despatch dispatch approached voice responded intimation departed imposed levied agencies airlines airports baker broker carriers caterers dealer decorator decorators distributor distributors finisher florist franchisee fraudsters freeholder garage importer installers insurer insurers issuer laboratory landlord landlords lender maker makers manufacturers merchant merchants ministry neighbors neighbours organiser organisers organizer ota otas providers regulators reseller retailer seller sellers shipper solicitor solicitors subcontractor subcontractors surveyor telco thieves underwriter underwriters vandals vendors wholesaler cellular networks former outgoing administration handler handlers controllers cab insurance transport utility companies scheme npci upstream network's estate platforms portals cloud postal manufacturer's decide port sorting border strikes hacked severed vandalised vandalized digger neighbour roadworks fulfilled performed produced franchisees guides hosts tutors attendant guy intern operative recruit salesman salesperson staffer freelance employed lie originate remit core jurisdiction reliant mercy influence belongs whom windows ajar elected impose usual apparently admitted defaulted struggled proved incompetent inexperienced unreliable honor major backlogs announced underwent bust decides deducts determines levies sets disgruntled lone overzealous rogue single junior relief apple apples sacked terminated relatively learning acting behaved behaving authorisation authorization permission knowledge acts individuals human bot chatbot crm robot ticketing assigns cancels deletes generates selects technology today's curfew protests blizzard cyclone earthquake floods frost heatwave humidity hurricane monsoon monsoons rainfall rains snowfall typhoon volcano winds jam jams vip movement closures played god force majeure consult liaise dealership helpline hotline tech resolution nearest strongly encourage recommended 're respectfully encouraged 'll twitter social media channel liaised resorts completing filing filling lodge lodging logging submitting grievance questionnaire webform web browse explore faq faqs forum troubleshooting tutorial tutorials & f q resources hub tips links pharmacy tailor produce resubmit evidence answers furnish copies identification originals receipts showing fax triplicate reapply document 8 9 weekdays schedule consultation quoting stating ref refresh eye status appeals applications disputes enquiries lodged anew continuing refreshing watching reconfigure recreate redeploy uninstall configure claimed consignment outlet guidance info tend describe detail elaborate outline outlining specify exact description along precisely reenter reregister reupload verify afresh recording screenshots describing detailing elaborating explaining specifying edit revise nevertheless nonetheless assure agreement pandemic disagree maintain common rare cases intention remember merely highlight whatever unsatisfactory adverse degree extent unreservedly advertise cheat compromise deny disclose prepare indeed display 24 bathrooms meals products freshly thoroughly competitive disinfected maintained sanitised sanitized soundproof sufficient washed glazed highest reasonably periodic sanitisation sanitization servicing periodically rigorously strictly comparable nominal reflect par reflects allotted advertised behaves intended doctors instructors mechanics teachers therapists workmanship duly certified insured licensed professional qualified vetted 1 12 2 exceeds meets conforms international specification specifications sanitise sanitize religiously broadly benchmark benchmarked compare compared willing violates outlined adherence pursuant violation conditions sop t&cs tos norm practice forbid prohibit prohibits provides states stipulate stipulates explicitly previously disclosed indicated specified prominently conveyed defined lists mentions specifies knowingly willingly consented buying enrollment enrolment ordering registration signing obligated rights entitlement obligation brochure disclaimer posters signage warnings bets deals deposits purchases binding nonrefundable tolerance paragraph lease waiver initialled legislation oblige obliges payable transferable negotiable additionally owner's compelled legally mandated t&c charity hostel intermediary marketplace startup approximate estimate estimated estimates illustrative indicative targets guaranteed beforehand openly transparently upfront breaches revisit unclear govt rbi statutory exception decades fifteen ten thirty twenty career hosted welcomed countless tens hundreds thousands average percent challenged criticised criticized doubted faulted questioned majority millions vast plenty reviewers compliment praise praised rated rave consistent contradict contrast outlier represent surprised surprising character testimonials accredited awards ranked recognised recognized voted reputation scores demonstrate proves speaks testify officers personnel pilots adhered complied appropriately professionally solution solutions irregular untoward argue refute object baseless defamatory factually fake false malicious unfounded unjustified untrue untruthful accusation accusations allegation allegations narrative rumours convinced advice calculation diagnosis accurate lawful legitimate proportionate concluded finding finds amiss defects grounds irregularity objective objectives parameters range target timeframe timescale timescales tolerances contend firmly emphasise emphasize reiterate draw contrary opposed popular context fairness precise truth reality cameras footage reveal equal uniform plate allege alleges assert asserts profess purport purported perceive perceived assertion assertions perception recollection contradicts true corroborate replicate reproduce substantiate validate basis indication merit substance exists struggle struggling comprehend digest reconcile imagined mistaking referring thinking avail availed un exaggerated fabricated exaggerating exaggeration overstated amazed astonished baffled perplexed puzzled aback wonder recalls remembers camera gps tracker assures denies maintains differently otherwise square tally disbelieve suspect apparent purportedly supposedly injury allegedly ostensible accessed compromised viewed anomaly regrettably emerged materialised surfaced crept cropped uncovered lessons assumptions improperly prematurely miscommunicated misdirected mislabeled actioned escalated forwarded reflected replenished erroneous timely feasible constraints limitations reasoning enormous extraordinary heavier overwhelming sudden anticipated footfall influx inquiries loads workload busiest exceptionally evenings fridays mornings saturdays sundays weekends hectic inundated overstretched shorthanded snowed festive ski tourist black crowd 100 tour explains exceptional extenuating mitigating uncontrollable unforeseeable anyone's everyone's extreme demands pressures climate environment era austerity constrained financial rising tight uncertainty amid constant finite scarce budgets funding supplies foreseen predicted tied paucity scarcity unavailability infrastructure logistical resource bottlenecks constraint restrictions national nationwide worldwide chain crisis disruptions brexit coronavirus covid inflation lockdown war 19 election elections lockdowns complication complications hitches hurdles obstacle obstacles setback setbacks inevitably occasionally misses slips sorts kinds accidents glitches beings robots game risks trade inevitable prone err turbulent transition phase spell battling coping dealing grappling film medical emergency stuff outfit project studio shoestring finances manpower margins complex hardships struggles desire intent purpose deceive inflict mislead offend intentions deliberate deliberately intentional intentionally maliciously disrespect spite ageing aging colonial vintage fleet structure wing downtown highway insects typical regional coastal hill humid remote rural tropical urban region insect labor labour resourcing skills sickness turnover skilled workers minus unwell flu retain newly joined hires joiners recruits starters men considerations minor snags tills growing teething pains complicated intricate exercise undertaking computers alpha stage stages acceptance acknowledgement acknowledgment admitting concession prejudice recourse acknowledging conceding implying incurring recognising recognizing precedent construed deemed interpreted regarded amounts constitute constitutes implies imply represents denial guilt denying disclaim disclaiming disclaims exclude excludes assumes obligations discharge settlement confidential aforesaid henceforth herein hereinafter hereof hereto heretofore hereunder notwithstanding therein thereof thereto wherein inter alia mutatis mutandis prima facie bona fide ipso facto vis undersigned management's insurer's university's discretion reserve reserves reserving putative contractual proceedings remedies attorneys lawyers considers avoidance fullest maximum essence consideration breached federal statute virtue subsection sub remedy indemnify releasing harmless ombudsman altogether flawless impressive optimal satisfactory seamless smooth stellar dramatic disaster tragedy permanent drama fortunately luckily mercifully thankfully blowing proportion nitpick nitpicking overreact overreacted overreacting overreaction oversensitive picky fuss sensitive injured preference seconds subjective comparison grand considered unlucky luck aberration isolated isolation stray freak solitary unaffected infrequently rarely seldom blue moon pretty tolerable cosmetic insignificant marginal negligible petty slight superficial trivial injuries mere momentary occasional sporadic teeny unintended unintentional wee blemish blip bump bumps degradation drawback flaws hiccups imperfection imperfections interruptions nuisance quirk variation wrinkle blips niggle niggles snafu teacup fraction handful minority minuscule subset percentage devices homes couple crumb crumbs formality stitches briefly slightly tad smidge bumpy harsh overdone slower tricky untidy wobbly fractionally marginally mildly somewhat trifle dated barely scarcely noticeable minimal modest workaround boy girl background glimpse km kms meters metres strong feelings interpretation perceptions sentiments viewpoint lied rightfully pictures advantage dizzy dismayed hurts pity saddens troubled enthused fond overly relish savour enjoyable likings preferences utter disapproval discontent dislike unfavourable husband wife negatively fans delicious friendly laughed utmost forbearance indulgence meanwhile doubts presume trusting addresses clarifies clears compensates draws resolves satisfies settle settles clarified declare deems chapter accordingly affect deter you'll bygones forgiven solicit xxx xxxx xxxxx xxxxxx agentname casenumber clientname companyname customername endtime firstname fullname guestname insertname lastname orderid ordernumber productname resourcename servicename starttime ticketnumber insert dissatisfactory horrific overall subpar unsatisfying inconvience dear hello hi esteemed loyal respected inputs enable encourages motivates greeting greetings namaskar namaste dedicated priority clarification assuring discerning sirs sir madam insights immensely crucial instrumental invaluable paramount cherish treasure opinions bare baring delightful ability biggest foremost greatest prime focus goal priorities comforts happiness wellbeing central dna forefront pride cared cares passionately places placing reflective exemplary impeccable legendary outstanding renowned superb superior unmatched unparalleled unrivalled notch 5 academic clinical editorial ethical acclaimed celebrated dedication devoted emphasis famed famous obsessed passionate proud synonymous itself diversity excellence innovation maintaining protecting transparency upholding mission vision art uphold adhere exacting strictest stringent fastest largest premier advanced preferred reliable leader brands names restaurants passion amazing fantastic hardworking talented professionals benefit edge competitors rivals past fifty generations seventy sixty championed prided sought treats dignity warmth nowhere collectively aims aspire aspires endeavor endeavors endeavour endeavours strives thrive tries bend backwards pour perfection contributed prides earnest continuous ambition ethos motto philosophy accommodating cooperative hospitable responsive compromising corners toes brightest sharpest brains talent becoming perform toiling actively relentlessly toward urgently attempt pledge vow harder ways overcome elevate improvise refine refining amenities reoccur render rewarding smoother bridge bridging fulfilling continues invest investing midday midnight dig digging closer deeper addressing assessing evaluating exploring happening evaluate inquiry probe revisiting internally practices conducting assessment conducted undertaken bottom coordinating engaging liaising departments forthcoming cascaded circulated discussed escalate escalating forwarding relayed heads leadership quarters seniors supervisors incorporated jotted noting utilise utilize tackle concentrate apprised intimated feeding pravin custody rapidly speedily swiftly humanly practicable possibly soonest distant sometime initiating concrete rapid swift urgent disciplinary needful preventative preventive remedial precautions corrections preventable stone recurrence similar reinforce streamline tune seriousness urgency protections pursue 'd discontinuing removing retiring retire sunset timetable cease premiums tariffs amend ruling exclusively usable domestic anymore supporting entitle criteria disallowed unsuccessful alter altering amending overturn overturning demanding requesting callback terminate unsubscribe erased suffer teach instructor damages unlike refusing strip lays roofer propose options appalled belittled disgusted distraught helpless shaken terrified panicked wept cry shaking blackmailed fobbed allergic bleeding poisoned rash vomiting ambulance insulin medication vomited poisoning bedbug bite bites scalded arm ear finger foot skin gp fortune revenue poorer destroyed wrecked fortnight messaged eight numerous dozen nine trips visits vain chasing crooked peeling uneven unusable peels dust holes marks mud scratches hole beeping disconnecting rebooting exploded freezes overheats blank bumped deactivated downgraded rescheduled consent fined unexplained smelled smelt blunt disgusting inedible sour sticky ants blood flies hairs maggots mice mold mouse plastic rat rats crawling everywhere reeked smells stank stinks hoovered barking drilling shouting awake appalling appeared overdue replies listens forth promises beautiful clueless condescending disrespectful hostile indifferent racist sarcastic uninterested useless woman argued screamed shrugged smirked sneered stared swore yelled accused blamed bullied mocked threatened discriminated manners curt snappy imagination talked color shade pictured pieces contain loses neighbor stranger wrongdouble weight jan feb apr jun jul aug sep oct nov dec sept fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth",
   "heads": "answer call check communicate deliver explain follow handle honor honour inform listen notice offer prepare provide respond serve treat warn meet in enclose lengthen add credit refund send waive reimburse include audit conduct enlarg install insulat introduc limit recruit redesign refurbish renovat resurfac retrain rewir soundproof train implement upgrad expand doubl increas automat review clean 18 19 contact reach writ info hope thank unforgiv complet arrang ask book cancel chang correct fix help improv investigat learn look mov order promis rebook repair replac resolv restor sort waiv work justif exceed surpass assur giv address enhanc minimis provid rebuild regain win ensur minimiz rectify reduc apolog clos delet terminat compensat discount voucher reimburs wait amend finish open re unlock updat exchange resen swap disappoint distress embarrass fright frustrat humiliat scar shame stress upset worr injur poison recover sick chase queue blam apologis apologiz behav coach disrespect kind laugh polite rude shout courtes",
   "tails": "ed ing ness s ly",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks",
   "labels": {
    "sizes": "LCCOPHBEmDJBBBBBFCDBBBCBBBBADFBBBBOBBBBBBBBDBCEBBECBKBEDCDBFBBEBKDEBBBDBBEDCEEFCCBBCBEBBDBCBBBBBDBBBBCBBBCCBCGDEDCBCGDCCEBBIDHDBBBBGBeBBEDCBEDCBHCCnLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBTEFDSpEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHGGGMLHKBBKCBBBBnBBBHFDWKBDBtCjBBBBBBUJKKDVBBLBBBBPCRFNLGCGGDBdBBFQIHHGUBBNHLOEFYLGLHaBBGVBBBBLBBBCJBFPLUCWBBBBBBIPBBBBBBBBBBEIHHGDBKKFPVJBHBDHCFCCRBIBRHMMCLIFCCIEJFBBBBDBBBBBGCWEBBBBBFBHBCQJFEHCBCDCBFFDECKGBDBBKFECBEFBHEBCBBBKBJCDJICCCBFIBWMTCCKHGDBEHBGJEBBBBBDDFBBEBEKBBECCFBCBNJDBEBEaBBBBBBBBBeOEHHEBBHhBGBBEKIFCnDBBBCBCBBBBBHeBBFGEGBBDBBHICMBCDUBCCBBBBBCvFCMBBHDQJEFBECBDHEMCGFFOEDCEBBCBBBBBBBBBGHHFHEPPFHHGILFDGEEHHFKEJBDXYBBBBBBBBBBBJBCBDFCDsBBMBBBBBBBBBBBBBCRPMHIPFLBBBBLGBBBBBFBBHBBHykBROBWEOIPBBtIBBBBBBBBBBBeBBDCNCBkBJTBBBBBBEDBGBBjBHBBBBBBBBCDBBdBBEDhBBBHEbCHDDXFCB+HFECQECGDEPBJHGGJNBBDCIEDBBBCDTDNRIGPEDFNESCEBBBBCBDBBQCHGFDBLBEQJrkBFECDEGEDCEEJBEDFBEDBBBCRFECDDBDCBDCCCHBDCEBBLDBBCBDBBBBCDHBCGCBCBBDDCDDDKGGKBGLEFBEIECHBDCCGBKPNEFHCFEDHFOiBBBDJBGZCEEBBBHQIFHBBCCFEDBNDDBCCGIBBCBEDCFEBGKCDBBICPCBBDGIBBEICBBCBNCXDNCFHEBUBCDKBBBBDIJEQDKBCBBBBFIEDDDLEBDDEEECDDFCCDDDCDCFDMFBBHCtCBBBBBIESBBBBBBICCJHCaBBDBBDBBSBQFDOODBBBjBHIWLEBIDHBFCBBJBBNCBGJDJFFLBBBBFDCCFQHBBBIFBBIIZCVDBMHGFGFBBBBBSCGCgBGJPBGFGIDPRBGLHCFDKCDHDCGBRBBBgBBCRBBBLCRCDEFEFBCCBEECBCBCEBPBECGEBBBHBBBBDCMIKEIHEGNBGHBDJHDEBGBBFDCBBLNBBBBBJPCCJFfBBBBBBICBCENRBBBGUBOHBCRCRIFDTLKBGDBIBBBEDCGECCEBCCCDCDECGHMCIFEEEHDEHCIICDLFDCFECCECLCCCLCICEGEBDCEBFCEHBFDcLSEDBJBfMFFGHCGBBBEBECBBCDDFFCQMEFPaBBBBBJGWBDGVBBBBFTKFGEECFTSIFGEEFEDBBBBKNBHCQODLEBBGMJIIEDJHDIFDFDBDBFMCCBBFBBBGIHHCCCJGCBFIKBEGEBHDGLGFCBBBBEDDDNIEEIGGGCCKDEFJCJCJLJRIEDFGEDEJJBDDDDBFFFCCEIWWBBBBBBWJTBBFFSCFJBBKKKHHDDPOOICDDBCCHLZFCDaQEFBOBBPIOEFDBICIBGHFDMBEFBBHDJGiBEGDBCBEIBBECBDDBDNBBCEEDEFCCCCKLBHCOnBBBFCGDMFIBQEGEIDBCEEFFECGGDBBEBBGEBBElGBBBBBQJhBBBBBBBBBCECDEGFFGEBXMDHCLBBGCFQRODCBHHCOZLEEIBOFaJBcREOBHFCFBNEDGBEQDEKPXDCDeGJDDfBBBVDVIJFGDFJJBBBBDCBBBBBBSBBBBBBBBPDELBBBBQBBBBJDDVNFDLBJEMEBBBBBODGKCGLFEILFHBEHIBDECHBBMNDJMCIPHMKDDBBVMDMKGCDFEECKBDNOFBBEGFGEHFCEEEBCDDDDDEDJHFJDCBBBGb6BOBVGBJIkDBBBBBBBBBBBBBLBBGpBE/BBBBBBBJHBHMDBGFNBBBCBJYHGBBGYDVBGBBBBHLRrBBBbJGBcBTLSLFHHBMXEGcEGJEOrBJBSLFSBFHKJCCDGDNGINHaILDCQMFEBOFGTHSMCCCBBBEHBBIBFCFHBJHDGBCFDHHEJMNLFpWETBEIJOCOEFDKDFKEBCBBBBBHFGHBLCBKFCEBEIKGHFDDDCBHDGDJBDHHJKMFKHFJFHCDFHFHDEBBGFIDCDFHIFGBQnBBBBBpBEXDqBBBBBMWKIUERLHEnBBBDBGELBBOEEKMDDDGHTBBKQKHTDaaBBBSPHFLHGFINGEDFFSDQVFGPCEBHEDCGEODFMFDOaKBHBBBEBBBDTBBHKLCEINHKJHBFEHEBGFBDEEHEEGHJCDEBBFMDCJFHCCEGBqBPDXFBBBIMGEHBCCCCCCCBBBBFLEPCEHCDKUMGBKEHEEHBDDFRDBBGDECCHBBCGHEEDCEDECCCFGBTFIEBEFFIGGFEJDDCIDCHEENGBCCIGRFBQOFDFBBHFBHFBFFBBFBDBBCGMIEGBBBBCBBBBEEBBBFPGUFKEKBBBFGIDRQFCDDPGCCGEJFCGGCHECJDMGDIEICCGEEBBBDHFHPDEHEGFEBIGBGHFEKKCECEFDlBBBMHBNLCSEDIKBDGGFNKKFDHBVEJFJGBDHGBHLDFGJFGDCBEQEBJGGDFGQEFFEPFOQHGLIHEEQNJBEFDMIHCFBOHHGETGDDCDDJCDBEBGJBMHPLFCDEDNEDCEEFDECECDBCECLGIEDHEEFBFDCBCHfBRBBiBFFLPBBBKBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDPECDCDLIBBBVFCBBBDHBKDLoBHCBcDJEGDLHDELDDGEUFBMUSBIEBGDBDCEH3CEJIPDIBBBBBPDBBBCCEXMHNEDCCHDBCDFJGDCGDJIBHFECFCQIGIFeGHIBBDBDCBJCBBBEeBBBFBPGEDMGBEHCgBMLHSDIEHMFCDDCBCCCKKHDMBCDHLDBCMBCFBCDEFECBCHEMFFDDGDHJCDCEFFBLEFFFBCIDEDEFDEDNCBBHCKBUCCDHMCFDEHBBEGIIJGCBGBCHIEHGGCDEEmBDGGEDDCJEBFBBBBKyENBJTBBBFELEBBEBBBFBGCBBHBGHBCBHBGBFJJJBBBDMEBCBBFBEGBDRLDBBBEECBBBBEBMIGFREBBGRROCKBBRFBIDMNBBNMTKHHFGMQFGCEMIDLBBCDCGVWGIFFKCBJFgBMlBQFFDQDFQXEHOBJGIB4BHWFGEHNCEIBKHHFJCCFBEFDECFILMBFDPxBBDBBJBBBBBBBBBBKBLEBBNJBEaBGGjWDJBDBEZDOIMLUBSKBECBcBUlBBBBBBBBBEVCPGMW2BEBBBEQDBPGVjBB+BIHFGGPMFKLGPIJFRBROBDDBBGENBBHCHMKDCJTFBDKHHENDBEBFBEEEGJDHEFHFBGTKICfHvBFKNFGIFFIDBHDQEKDHCJBCbHBBKGCCGCFNDGGFEFEGCGJDFCDBHJGCEEEEFEGDIIDFIGDGEEFaBGBCBDLHEHCEFFDIIEGQWBBBBBBBBdBEBHEELUEBBBBBBBGJOBBCSGDHIMSBDFGIGMBJNCBFGEFKEHKCHHBOMSEFHELCDMEJCDBBHEDCHHLBNIJDEIEJFGKIICCCBCECCEEEKDIDFCBGCDCDECEDEDEDGDEGBBIBBOEBELHGFOHKGFHBBMILHDEEBBCFGGCfFEBGKCHRBFJCCEGEDDJDBCFFBHDDEJBBBFHBCCKESHHDGMBBBGHBBBFBEJFBBCKBKBJBJBBBBBJBEHEDBCBBEDFGGCFBCCFDGDCDCCEEGCBsBEFGKDBHDFHCFEDBCGCBDEFLJBBBCDDDIzBCKNIOCKCIFPEQBCEBKFHHDCCBBEJBBDCBBDFDHFDCFGEDQBBPJEIGDBBDDEBDEBGGFDEEFIMJFIEQHBGECBBJCEHBCGDNNJHFDCJMKCDCDDECFBBBDHFFEIDBIBEHHENNHMFEcDHBMDECGFCEECJDCCEGECCDFBFEEEBOBDBBPCFBJILBDYDNSFGCIDBEGMKBBOTBFIDsBPEHBJOGDNFBEKHCFEDFHEBEIBFDDEIDCEiCDFENKDCDBBGEMGBFBDEFL9BCEHCHFCJMIHEEUIEEBEFGEGBKJEHDDFJCEBFCECFEDKGDGFlCJIKCCBBKLHLBBBGGTHHCFCFDCCECJDBIPXSDBBBLJBEDIIDMECGGELBDKDIJCBKEDaVRGEELCCBEEFECCEFBDBEEFBBDGDEEFCEaDHEIBBBGEzDFDBFRDHCfQPIFMNGBEJBfLFBBBBBDFNEDFBFCEGGDGBGILESFVBFHKsBCECEBBCJFCFKICBBBDEJCGIGECGEFDFDKEFNEJDDCEGBDFKMBNGIGIDBFErBDFECGGGMXK2BCTOGKGJTFFDFESNEFDEKHKMIKCOEBDJDFDGJHBDFBFBGMCIJDBEDGDFIBBBBOGDIHCUHGFFdBBBBBIPCBBFGHBBIsBBBBBBBBBBILPKGHSBDFJUDFPIMIBILDLHCBBBECDDDCEHJEYCDCFHCGDGWDJLGHBBBODLBBBBBBBBBBBBEBFBBBDIFOCCEBGHFFBBFBFGHBCJPKTMSBBBBKBEHFFKFKJGDCFKCCKFDJIFKFFBJBBBLBDGOHCMLFHEGDHECGFFMDKFBBBFCLEFDHGDHJEGEFDFBFJIiBDDDDFHdFKDFWGDJXQKBTKJKCFHDECBDHHDCBBBBEDBCDCGBBHNIDBJDILNBJFGEEFFDIHFHILzLIIGKFDgBFHLGDDQDDECBHEDjBJoBBBbtBHNuBDGFJGFDJFDGDFGGBFFDGDsFCJEJKKCCIIHFHCCCQeGDGJENCGDDEFEEKLCChBFWPkBQKVBBBECDEBFCBBBHKKCLGKIOBBEGFJEGCCIKHDEFEFQGJMEFNFBIJPCFEDPHHCICDCCPDGBBBBBBOZBEGBOLOTIfCLFGSLFDISESGFMOWDMMEHBEGFLBEIdKJKKDSGBBEKFDEGFHDMGJJSLGIEBBDBDJLDBCBGIGBBBBBYFLEJCBBJFCFCDEBJOHBBBCDBLFBDHBKLCIPHQDTJIHENHBBBPDBBCJDDJEBBBBBBDYFEDCLCUTDGEKMBCBDFEHHCLUIBLLDCECECSLNOWDCHBIIFFJBCEBGBIEHIPSHHGGCRfXCHGQKXHJVBBKEBBBKCEFDJEEIEKBNDBBQDBBEDBDDFJBBBBLEEKQGEKEFEFGHEECDCDFPSIBDCJPYFGKFPEIIIDGLNHSJEGIIJJGLEPESHTIIEJBBBFBDBEFJBELDICDHSWBDIEKGCHFCEJDCFIGSGEBECCJPDBCOCJECCCCFCKCCaFIBBLICJDQBGCBBGQLEDEGCCGDECEBECBFCCLKDGREUVCBCDGPE1BJUGFPJHBCCJCECDCCGGEELJECFRCEQBBFLTMVSeGHOBBBOBLGMEGDBBFHNJPGEMCCIDDEKLDEIGBJERBDHBDFIGFMFKFGIGDCGBBECDJBDOJFBBKFHBBGCCNPCBCEBOLCOBBBIHFGIEFDHECBBCNEDHDFBEBGCFHDFCLBTFJLFKEFFHHMEHBBTJQEJFBFDEIGBJCCGFEEBBBFGDGJENECDHBJDECGBDDCDBDBDGKPFOGJBGEBBEBJJBFFHHNDRTEHOCICKEEKMHEEEBEBFHCBEBCJLHIEHMDCEEDLKKKOGEINCGHJDEGGECDFEJGDECEBBCECBDDBLJFJGFJDLDIHDINBBBBGHBDDBPBBBBBBBBBBBBBBBFCDDHFBEGEGEDPFHNCHGBSDBDBDBBBBBBKDDIDEFFBBBHBCGEEHEGFFFBDCFCBEJDCCGDCDBEBKBBJBEEBKBBBICHJBDCDFMPBCDBJBBBBCEDHCGEBBBBBBCCGBBBBFQDBDFECJBGLBGKCLBBPGBEHTJPBBCGEFDBBBQGEFLKEOGEGJBCEBDCDJEZBHhDPBBBBGKBBCBBVCHFIBBJoBLBFBlBFBXDKGIJFJDFFCHCFHJEBBBGEHBJDNCFECGBGQHFGFBEEJSBHHIEEFFKLGDCDMNCHGDDVIKHEGMBGDKTDFFGMBBBMIJBGBBBFJHQGEKIJEJFGNKDFLEBEEFRVFIBBBCKBEECELBBBBBBBFBBBBHGFFIHSDFMJFFGFDGDEDKHDFFEBCDEBDHDDIBBCBCJDNCCCFGFCFBDEFFEBESBHEDJRPFHFIGMNLFCDBBDFSDBCDFJKIIJFEBBFDODEIFRXHKCDDENLCHCHQBBBBDKEaIQYJEHXFFBEEGGFHJDCEFLOBHJDGIDGFFCFJGGNBJFBJJEHBIBBJHBBBBBBGDCGHGHDFGCDCNXBBBBUBORVDHCjBBBBCKBGKBKLBIHBBBgBECHOBBLCFKCFGEFGFDBWBDDOSFKKEFECCCDCDDFCCBBNLPBBBBBBBBEJ0BFZWDHHCEEHPMNUOmBFDKFBJCBDFJFBUFMECCCKDCFEQBBF+EhBFI/CEBPNeDFBKIMBFFEHLWCCCEGDDFIDCDBBEEEECCCBBHQKVHGHDBGFECCHCPCDFDFEHGCNJDEDEJFMROGHMQBQaKHGDDKEIMGOCBBDDEFJEEDEHFCGCEEECEHFDDCFCDEFiBgBBQHHXFGESJBEFGKEGFECRIIMGDEPIVLIQFGIDEGBJKFFIDCDECDFGKFBBCCCFBCDCBBBBFIBcKLDDFDIFCCEBDIDDKDGECDCKGRVWFDJMGIKHKJFBKECEIGMTIBBGGEEJHDIEGDFFEBECCIDOCGUMLKGDLZMEDFCMFFFDDMCDEICEHFMDCMOJEFHNJECFCEFDGBMGDGOEBhBBCDGoBFFQDCDGCHEPPCFFDKLDJDKGDDEBHBBELBWCDDBFQBDGEIFEEHHKBLFFEFECDEEDEKFHBFDDDDBDCCeIFKJCCFEIHECCDIFDHEEtBFFDFBCFEFDKDFIIxrBlBHGFLEIBBBCDG7BDEE3yDISOCCLDCUBEGODCGLEGHEFDHEDFDCDDEEFCDDDdKHHFDCXECYDTFJCFIBDHHFDFGH1WOLMEILNCJIGIBFEKBEDBFJmBDDIBFCFBICCBDFGOHMCCBESGMGFCEEEIHBGRDFHLFDDCFEDCCFTLQoBBEBFFRMTCJDEDCFBEFDBtDEDDVKOFBBBBBBBBBBCCCFIHPEEGrBBBCFDGBEHBBBDDKBECEENDBPJGHGEHHDKUGHEBJEVBIVSHJEBJGcCLCCDLbFOFDIBIDUEFDMNMMKKFGMDPWDHJDSGHIFDFEGNHHLGGKHHIGFFBDDGEW1BYBKHHDHILCFEBJVEDHOCKDNMDCVFFDFPGGBCCFBGcDELJISHRBITCIHDBEIFEDMEEBDBDGErBDEFPERDEEGDFJRXNYKUNLLHIBJGCFHKFJDDEIWmElBCCNBDmBGMNNFGJFHFFCEBGBBBEFBECFBBEDEEECR",
    "steps": "HBBBBBBBBBBSBUBWBBBBBBBBBBBBBIGWBBBBBBBBBBBBVGESBBBrB1BBBBWBBCBBBBBBBBBPHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBmtEwEBBBBBBBB5E6EjB7E8EwEDDHBwED6EFBhFiFjFkFBmFnFoFpF2EHB6ECDHETrFSsFoFFBBBBBBBBBBBB6F7F8F9F+FV0B/FgGBBjG8EOkGBBBoGkG5EwBBBsGpmCtGw0EByCuBBBqL1B3P2NuGuGBBB6E4BB0GBgB6DsBPtFBFEBR2GB2GBB6G7GBBBBBBBBB7GKBnGgBBBOqHQ6GRBtHuHIDEBvHBB3F7BxBoFaB5GbBBUBfjFgB6GemFzC6H5H7HBgF9HBBB4GgIPBB3FBqFU4H3G5GhIiIBBlIlGmI9GmGhCxBzB1HlGjCHKzGS0FU1HBBBB4GBbuIBBBnFBB6EsBmG2G8BViGBBbDnFCqD8EElGC0IBBB4InGUB3ErBBBbD6GehB9F9CBBBBBrF1DBiJjJkJlJ6DmBmEBBB5iGnEjFBBBBBBBBBBBBBBBBBBBnWBCBBBBBpxD9iG8iGgH+CBBmF6EBUuJnJjKBB/qD/EhFG5iGEnKSBqFqCWBB5GoBgHoD2FrB6BuBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB9sBsVtVuVvVwVxVyVzV0VjV1V2V3V4V5V6V7V8V9V+V/ViUgWhWiWjWxQuKkW7ThSpP5LpQlWgR4PmWnWoWuQpWqWrWsWoKtWnSwPsLuLhTuWvWwWVcCBE0D1DwNBBBBBBBBBBBgFmEDkMVcCBiV6GQB+JuMGLBBBBBBBBBBBBBB3ErEqOBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzb0btTrX/WgX+JhXmXlX1biXjXnX2b3b4b5boX6b7b8bua5X9bqa+bxb/brY2ZgchcicarFCFB2VywBVcCB9UCgFK/DkM3GBkGBCG2VDsQC0C3EHnEBBBBBBgFmEBasLmBF2FBBBjYlBOYwBUBhHiEmBdvE/KBBBB6UmJjG+QUP8DBYBBBzbP9c/E+cybxHnB4DtCkBNkBvBBFPCajBa7FBUBBBBBBBBBBBBBBBBBBBBBhZ1dgFGgEBCkM4GkGBC2BmU2dBB5FkXBbBBBBBBBBBBBBBBBBBB8EEK/DkM4GnCBBBwelGC8VxehHoDFFGCBFEHHMODEOEBGEIQNCEHGBGGDDCCBDECECCIEDLFBUKCIIEPNDDCDDENCDBI1BuHBBBBBBBBB9K2BBb7CEFvCoJBXBDBExBBBBBBBBBBBBBBBBBBBBwfmLmMxfyf6EFBGE8DBBBWuL4GLjDBBBBBVzBB4D/BJD9OCB6GRuPXFOlBGkCnE1RlDwB5BId6BlCzCB/EBKtG4DD0VBBBBBBi1CsfByCuBBBqL1B3P2NmcjgBkgBBBBBBBBBBBoJvgBwgBxgBmLjDISVZ2BLhBKLN9LBBqHrZsKajBcUlCgB3BBG2LkCBBBBztD3Q+BB9CoLvNgCSSqMLad9BBBBBtNM9B0BwPEDBBBBodJREC4CmhBB8EO+bBBBoK0VDBCBB3H0Z3HgHjBrFG6EMwBYkBBmLBBBBBBBBBBBBBBBBBBgiBhiBsFsB8PCBgHpBGiOERtKGIBBBBBBBlGC2BpBDkMPnGoOxC9CiBxNBhgBTqFgDBBsZBzBB4DoRCB9G4PMFBCtEmB9ELJBBBBBBBBBviB3iB8EKXHBC2BsBXtL2GCyG4iBBBBBBBkGqU4B5GBBBBBBB4I3GkBqML3BCkDiBBBBBBzBBoVxM/YcnBJB4I7HpBmLBEBDFqBSiEBBBBBBBBBBBB6EqBBBBgBBB6UD1H6dM2FBBB1WR1FB9EjBkBBBBB6EqBBB9VD/HhL0BjBoBDBRaB5CuBvPBBBBBBBBBBBBBByR1kB6ErBB9V4HKiOevBBnEwPKDCBBBBBBBBBBBBjlBklBrRllBlIxauBiBBBBBBBBolBulBvlB8EzZpCf0BzDYoVhHBBzlB8EpBC+VqC6GnDvCxDxGyGDICLKBBBYkGBCGd5UD1H5BBBwG6KpEqHBcBBKBBB+EVC5BBBBBzBBiJzOKCDJDZFFSYjBZCoH5BBBBBB8cimBjmBxiBkmB9lBanEkBCGaB7UxWHiBaV8MBBBBBBBBBvmBzWwmBtZ6WuY8WxmBymB0HVcCBqlBSXBBBBBwD2FDkMmQmBByjBpDBBBBBzVnIM2FCBoF5hBBjnBkGqU4B5GBBBBBBvPkBqML3BCmEBDBsFgCqPBuFqHjQDJBNmBJCMQJ2FxGBrLhDMRBiDLFpBJBUR9J1HBBBBBBkYPVpC8LBBBBBlHiQ0L2EBBB1nBoJueBjLOD0IwTBBxBCtY+IwGBBnJ3MlG+VvXECKFJhBDNBM1BtKxBBBBioBmFXHBCGaBjchXIrENaB2CkDsBgEBBBBBBB9FHBCgBBmOsHkQJvBQEIuBQoMBB5FkXeBBBIBBBkKB6E8gB2WiMByC2BCsBBBBB8EtEkM4GqClBD9IkGBC8VyM2TgV4HC9GC0aRCxGBB6EqBBBqNWBxDgByD2SBB9oBBBBBipBjpBkpBlpB8EDmXvd2TmpBnpBkdzBB4DrBgBgP5HgYlH8PCGuED7G5ED3BBBBBBBBBBBBBhDziBBgE2pB1gB3pBriB4pBBzByVoCuJinBkGBCgBBVmUhJ6GRpI5KU1JzBkD3HBBBBBBBBBoK0VDDBOyJBB1RlDuE/D/MwXPvBwOtnB6CBBBBBtYgSuqB1XrEkGBCjO2X4W9F8B0NP2MqM+GiPC/fxWH3PsFqRBuFvqBBipBCtBBBBBBBB8C7DCbN4iBgGzGuC5hBygB9H5FjYBBIBBByMBplBBzFBB3NhC/RoJkGiWqFnFB7B9jBnKmL7LvGqDirBoKjNxIDBClK8ZnRBB1U+JtNmrBlcuIqKcrFP9CqXBBBB8Z6ICwZgJBBBBB1F5TtnB6CEXoEHfBBgD+S2HkHnaiEwCLqDBBrZtBmFnQqqBrB2rBjKBB+fhrCoF4BtaDDNEzJ4rBvGBjPnIBBKBBiEyBCB5BBChFdBBsWErYDEWFBOHZTNCsGgPf0FkEMlI+CKBBBBBBBBBwgBVcmrBgBrYDEWFPzBNCpQmFwBrD4hBPB+VgH+CwOE9C4QmFE8DndhFkBB9VlIyVzOBBBB2d5FkYJBBBqKDzIkCPhLHjDxIkCyE8BvBwsBxsBkDgjGysBxBCBupBlDBieEC0C5L2sB3sB4sBBBBgB8EOkZB6EHjBBBB8VDnEvMXahFkBC8VPBTzF6GRjSyCcoZgFlX9sBwMxDNzCX7BtHEDIYa9NnFBBqDgZ7DkGtBB6ECE/sBlGC8VjQ1lBTqFqBBBiGoBpPBDBIFDM5BR1BMBb/C0GvBCCEoBzDB0W2W3W2iB5WjtBpXktB7nBiGYsEpLnDiEa6GwHJBBBBBBBBBBBBBBBBBBBBgC9DHBCGhPOsDmBwBFDxG/dCC3P8EO8D/SpCBsPhFkBCTpVgL5FwIvUKI8tBhKzVpYBBBBB5FuXUBBBBEDBBBCWsJB0FBBBBBBBBBBBBBBBB8EpXnCCBlBzuByGkGBC8V4lBnB/F2BBBBBBB8EDBmEB+SqCsQhFjBBC8VtWlI7IwB/BFPcaHBmB3BBbhCFCdiZBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB3vBBCBstBtxBoT5RvgBzL6wBqiBhgBuxBjqByevxBwxB1BDkDyZBkD7H8KQb9BI8BECMUEBCtBWuBwHP1BxExD1KBBBBBBBBhtB6xBuGBCqrBB5F/CiMtI6BjP2G8BrpBB/oBrFHuDBBiyBzIPBczhByrBlGBBgC8TjQ9F1B3DqR9KGID0DsFqRnFMDL3f4CKuCMjDtDBmyBTqFVf4D1BDiGsaUpEvBMBDBBBsFuDIBBBBvInIe5rBuW8GsyBvCqyBtyBzhB7H6EWJEJJBBdOLTCJlBD9GWzDYrC4DPBICHEGBBBBBBCBBDBBBCa3BuBBBbBUBBB4BBBBByCBpBMEJLBdBBKEWbIBBBBBCBBBBBBBBBGjDTBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBrNBBD7hD6GimB6EsB0BNrOkHBsJpFwIBBrtBpJ5FiYBKBBB8EpXqCqKDZTzCZsBjBThBrCoQ+FmJlND6EjBJ3BK/jBqGwClvDoTrCmWuW/FCB/uBBuoB5FtYBnKxoByMxoBtV4GvDmLlLtPDgGvIO8EEtQ4GqKDZTzCZsBjBThBxYuW/cKzVrO+JBBClGBB2BmU4IiMtI6BESBN6DjBJME8BvBybDnHmIjYlBmBkCrsBC3IhKirB3d0OBBrsBtsBteChuBqrBl1Bm1Bn1B/qB3fnIqIkuBIxFrBBB8EjFmSnCBBBlGCG7B7TzJ1PzBB4DsB8P1B/E7BkZODNlGC2BmUoOuFpD6EzZBBBBBBBBBBqRwMCDEHtHC5FlKBBBBB8EtEjVBCkGBC5BjUD9K7dECC/PP9D8EO8D/SpCBlGCT4PxFgL5FTlJoBmLzI2FD5BD+FCsW8EtE8SoCC8EtEmVoJvesDnJzBB9HBC/tB8EtEkVC8HsjBtH9BuBBBipBCtBBCDBqetHCjQH4bgY4BUBBBBBBqetHCqQipBCuBCDBzLBByvBsFqRBYGDBBPLDBBBCKHFJBHBKCHN8FxSIqBhOuOBBBBBBBBBBBBBBBBBBh3B9pBi3Bj3BhB12Bk3Bl3BtY/xBm3B9FqBhsB4BnCBB8sDB1pBXpBgCqFC3hB8F5SByM3MgBrXhFkB+V7IwBxEPXyBFvBrCawGBJ0DtBCoBMPEDHrEzCURgBBWdB+EBxBlBCBBBBBB3KEy0BrG2SpCIsMsG5G1BZBBB1Y13B23BpyB33B43B53B63B73BkiBw1B/mB83B+GlmBa/DBqBBBGB5V/HvBBgE0NUB3UjB1DByBnVrcBBBBBBBBB0LpRBpG0BfvRDbBBBVeB4DsB8PCXHCCgBB2BhDxBoG8OhHjCrCgLnLBBBBBBB6EjBJhCvsBgCwBiYoL3F+IzBxBBBBie34B44B54B0WBFP7KgLnLDBBKhBfyZjdGB94BrG4E+4B/4BSBsIrZhgB9wB+wBebIBDgBU/Mg5BYGbI4BhDRJDfN4CDDHBHETDESQJbXCBB4BrIqDEBCBCDCBCDBBBBDCBCBBBBBBCBBCBCCBBBCBEDDBBHICDCDCBCBBIBBBCDBFCCDBBDBBDBBBBBDBJDDCBDFBBRHBBBJtCHBBuBkBBBBBBBBBBCBBBCBBBDdBBBBiBEBRBBCBBBEBCCBCDBBBBBBWBCBBBBGBBCCCBBBBBBICKBCBCBBDBBBBBBBBBBBBeBCBVIgBBNBBBmB1DBBBFB7CqBBBBBBBBBBBBBBBBBBBBEBNDWBBBBBBBIHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBLHECCIBBBBBCCBBBBBEBMBBBHBBBCHBBBBBBBBBBBBBBBBBBBQcgDDBqBJBUBDJDECCHECBHCCJEJBCBBBBdBCBBBBDVhBIFDBPBBKLBBgBBBBCBBXaDCfBHFBtBBCQVDMGCDDMBBBBCBBUBBBGEBBIDBCBBBHNCVDEEwBwCCBBBFDBBCDBDCBECBBBBCBBBBBBBCdYlBQBBBBBBBEGBIBBBBBBCDODBEBBbBCBBBBBBBBBBCCBCBBBBBBBBBBBBBBBBGhCBBCRBBCBTBBBBBBBBBBBNBCDBHBBDCDCBBBBBDDlBBBBBBBBDBBBBBBBCBBBCBBBBBSflBBBBBBCgBBBNEIBBBBCHBBDBCKBCBFDDBBBBBBBHFBBHDBBBEBDMBgCBBiBMFCBRgBBBPKBBBBB8BBBBiBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCIECCBdYKBBBEKBBBDCBDBBLLBBBBGVBhCYEBKBlBBBBBhCDBCBBOBBBBOIDCCBB4CBBBEBBONEBBBCFIJBEsBODG7BK4BJBBBDBPBCIBBCBPCDTBBCBGHTJCJFSBHBBBBBIBHECBBBKBQBJIXTCWFCBDBBBBBXBBDBBCBFBBBBBBBMPBBBXNByDHNWBBBsBUhBHGEFW0BVFEBTRrBCJjBKDBBHBCCCXBKLBViCIBBEGBGB3BMMBBEBEBDGFKBCJOEBBBCBBUEGODBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG8c9C0CEFtKoLBCBYqBBBBBB6EjBJhCWBBiBqYBvB7B4KQ36B4BxGoOEBDNzIC4CqF0B0NoBgBUETBBBB6EjBJhCpIoOEBQzI4J8OgBCDPYEVeB4DsBf9OCedBCEIBEXKDmEgY2YvC+6Bv4BoFBGEFCaIBBBEBfGrDBTBd6DlBQBlBNDFcPdHCCCEzFb4DTCDGCCBBBBB5BBnEmCXSEBZHT6BjBvBDgDECOqBMBBBBIIDCBBHBNqBCDJBBBBBBBBBBBBBBBGBCFBBRBkBhCZBexGuNuChGBEmDjCxF+GxHkIBMuE2CjCB7CtBYBlC9D+BdxCgBuJgMmHxF5D4CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBv7B+pBohBs4BoIw7Bx7BrHqCgEy7BJmFJdImBGbwCxGnDnBXyFxFCH3C1CyDXvM5BDGMLBBB1W37BVeB7Ce6FiBBCE9aGxGzJDuF9DB2YyE67BzFFCDKREBGgBpN3GhGrCoE0D+FBDwC6CBCtDNHBBB38CquBBBBBBYGfeeMnBqRsFzXHFFqBDDXiMxBCB+TBBBBBBm8B1XooBitBn8BmoBgcBYBqFTIqKW0E2CzTIHhgB30BpFoRCOIrEMBaB2C7CCHsB7BWbDRBBCBBBqB7O6CgBBBBBBgCZqWFqCQ5cyBu8BsHv8BslBw8BsoBigBxgB0J6E4BqmB8sBlsB8F5QDBBHUgBZQiCcvErBoFCCG5ECBmB5GzB4BxDHLBrhBxtBICBGgByVqWgChDhBY4PkCSKEYwB4ByH7BiGDEBBBDDgLI2DBBBBBBBB88BntBgCoXmBwB3cIxDSBzFhC5FtXBUCCEGYsJB1FBBBBBBBDDBB8D4BjE0EYqBxiBkFNhFgI7HBYGkB+lBlP9H6EMXHBBBB7VDjCyF6FuEBDCI1FgCiBBU1WgRTlQ0E9Fl3BsiB4CBB5CBrJBBBBBpGyDBBBBBBB0DrBgBQ/BeRBmBZN7CDvCuDNDuB/BuBBvBRKyBB2EV2CI6BCBiBfP3BBBBhEFYkD+Fa7BBpBBB0BBBBtCWuCiGcNVJBF6FB2BX7CP0BBOkC3BYiBBsBGhBBBWGXBBDwBEaqCqBV+BBPvBIFBYJHXBBvBjBPNBiBlEkBQiBCHLhBkBPIgFtBnBBMsBPPNaDDDBNLcRGiBNZhBQIHT4BkBmBJGHQDB7BpDBNDYIN5Bc6BlBsEBBBBB9BBBBBBxBBBBBBTBBBBBBBBBBBBBBBBB1CBBBBBxBBBBBBvCBBBBB9KBBBBB6EqBCC+V/EL+b7bhFiXrG9SmBkBsBJBBrGDtKWqOBBBSBuEiX4G8P2iBzFjB0QxCX6EjBqClExCrDxxBSByDgClBBcsOBN/EciLEsIuwBzW6LCEzItPVOzB/XvBwOsVBBB6EqBBBB8VoqBCBBiTB6IBjEviB0B+DlN/eEzXRJhBd1LNxBCBgF6JkFgoB+nB4G8P4hB9FH4EByB0yBxEBBBmGic+I4N0HDqB06B5fy6BzGjQSBwbpF7D0NkG9C0CCHtKgIpDGtBSCVNC9B0HCBjG1QBFS+BuD1FFnFmFgIpDtYieBEBPBBvGBBBBBBBBgC6CrBBBgC1NqV1Y5dDCBJpFrWrMjNuDuFBBBBBBBBBgCvCjXjdsFpRB6ErBCgC8TkKzC6DwCqD4TlUBBBBBBsFsB8PCoFBGId/BoLfS7MoCvFgEnNFTBrChJ/vBqWloBBButBy+ByHz+Bybhdv1BuwBPBjzBt0BpFsBvC2NzLCHGxClBclTiBBW4B+nBjFjKhM/THqUBB8FgXmLDD6E9FICgBBuV6D8MqoBjG/CtOGMD8DBbzJzB9xBTqFIiCkJ1WC0CH8D6RmBNBBPDDuDT6BeBHvBs0B9FBBJDfN4CDDHBHETDEiBJyBCBB4BrIqDCBBBCBBBBCCBCDBBBBDCDBBBBBBCBBCBCCBBBCBEDDBBPCDCDCBCBBIBBBCDBFCCDBBEBDCBBBDBJGCBDGBQBHBBBJtCIBuBCiBBBBCBBBBCBBBBBBBBDdBBBBiBEBCPBBCBBBCBBBBBCBBBDBBBCBWBCBBBBGBCBBBBBBBBBBBICKBCBCBBDBBBBBBBBBBBBeBCBVIgBBNBBBmB1DBBBFB6CBqBBBBBCBBBBBBBBBBBBBBDBBMZDBBBBIKCBCGBDBBBBEFCBCBCCHBBBBBCBBBBBLHECBBIBBBBBBBCBBBBBEBMBBBHBBBBBHBBBBBBBBBBBBBBBBBBBQEBBBBBBBBBBBBBBBBIgDDBqBJBUBDJDECCHECBHCCJEJBCBBBBdBCBBBBDVhBIFDBPBBKLBBgBBBBCBBXaDCfBHFBtBBCQVDMGCDDMBBBBCBBUBBBGEBBIDBCBBBHNCVDEEwBwCCBBBFDBBCDBDCBECBBBBCBBBBBBBCdYlBQBBBBBBBEGBIBBBBBBCDODBEBBbBCBBBBBBBBBBCCBCBBBBBBBBBBBBBBBBGhCBBCRBBCBTBBBBBBBBBBBNBCDBHBBDCDCBBBBBDDlBBBBBBBBDBBBBBBBCBBBCBBBBBSflBBBBBBCgBBBNEIBBBBCHBBDBCKBCBFDDBBBBBBBHFBBHDBBBEBDMBgCBBiBMFCBRgBBBPKBBBBB8BBBBiBBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCIECCBdYKBBBEKBBBDCBDBBLLBBBBGVBhCYEBKBlBBBBBhCDBCBBOBBBBOIDCCBB4CBBBEBBONEBBBCFIJBEsBODG7BK4BJBBBDBPBCIBBCBPCDTBBCBGHTJCJFSBHBBBBBIBHECBBBKBQBJIXTCWFCBDBBBBBXBBDBBCBFBBBBBBBMPBBBXNByDHNWBBBsBUhBHGEFW0BVFEBTRrBCJjBKDBBHBCCCXBKLBViCIBBEGBGB3BMMBBEBEBDGFKBCJOEBBBCBBUEGODBBBBBCBBBBBBFDwBGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGpWmHE+W7K9pBkNUBi3BB2yB3MBjgBlC7H+B2yB4MBBBB7kBmH0IuGSBnE2GrDYhDMK1YrP6O5IlIyV1H+GClBjSBB3/BgBDjF1VgCoX1fzVzHB0DyDj1BpMjJoHBoFEzBvF4/Bq7BmJgjBVeBXhDQbgB9OBBB+BnRnDgI+BkpBwB9ToBBzBB4DoR5sBCTzFhC9HBkuB7/B6ECOB5GyW6HkCuUhtB7S4I2QtnB6CnFBoDjZGkeBi6BoFrcNmqBgIkGD2BpU//BggC/G1b6dBtd5nDBBBBB6EsBbhH0LyGhfkHmGBgChgC+GigC9qBsL30BjI5UsLmFe8BmUxG+CxMkgCkGBhHzE2B9EyCjUipBjX1BgrBmVngCnDuZzT7SkGBhWggCIkGmBTqXoLwB9FICkGd2GWtBsMnIzRpKB1WBQnhBiBShFjBBC8VDhHmBwFjCzU6GkB+TBB9B5rBPzGxN6BBtK/DoD/DrO9B+F0UBB4B4GbE9OpI3ZGjQBmiBzd3VBmBXb7FTIoqBZlJSBt0BlvDzG95BSBqFJhC8TtW6qBxgCBB1HB6D5hBTuEkBiC8TjQ0gCnG7M/PtFnYBBBBB7GJBBla7Ib7RTsDBBBBBXqEkB/M/IhX9NBBBBBBv9BzDCB34BxIBBBhFjO/IhX+NCCohCDUBeBB24B2IBB34B0IExBC9/BBBBBlJhiB2I5NBjB1DvvB3DBBCBCBN8EoEB5E9TnEBKaJxCrCByC1I+EBLBDIoDbBB6EBuBmDBBBBBBBB+hCiiClGBBjiCBBBBBBBBv9B2YnEBKajWrGrS0CIrBBKaGD8EByCqIL+EMBDIoD3F6EOBjtBgI/EnEBChFkE+S5XniCkiCmiCoTiP5QkBG+ND2Y8CrBBJBa6CrC0BfsD/KkEOnJVcCB9/BBBcVcCBlG6EsBG7B6B1b/mBjhCn0BlJ3qB6GnDnDzBjBoDpnBUBeBsGk8BlKr1B8F5QE8BZuD6FoFChFC/HB6GRC+ckBxgBpzBkJtjBVf6ECK7EsLqKnarBhdgFlEZBB0iCx4B1iCB3iCgBSyE/wBgIklBoFqHCvHp7BBBB3hClBBBtiC5BKMVnCuBXjErBBhCB0NnGmb6JmqBxOi9B9FB6dhjC7Gn8BBBBBBBvC6gCxBCB4DQ7BqB0NBB+BsUC+JtBtV4GqjCrjCSB0H4EByBnV0cmL0LnZrEzKzDhMBB7kB38B/EBnEChFkEcsM2F5X5NB5EyBpd5zBujCBwjC+MtEgRBhN0B+DlNtBBxdCCj1B7H+MIniBJBCTPGBI1DlNuBBBBBtdCBBstBzBBleVCaCBTqBKNGMnFhU1hCBnC/C0BnD25BXsBEqBKNGlJ3qB5NB8zBrG8TjBIhcTNgF6EFaMBBBBBBBBhkCgFnE/3BGqFybqFoNlK1JkCBBBBnkCrnBokCp7B6EsBwf+ckB6C/DKhEjPgM5WyKiEmEuDCgIjEkLxBCBle/FxRUJvEhJayC4DCgIpDcoB5BiI6EsBhC0L5DwN+DgEvF0OtIhDBrhCqHDg6BukCvH4iCsG8wBoL/BmI9cBpG0BfrOjEChtBCgInPhFjB/VVcC9GClBgSnYyBvI/NBBnCBBB4GBaBw5B24B2IoD6GQr9B9cBkBxgBB5GQB7GJijB3W88B/D9cBkB2FhLwFVcCBgV7GJqhCBqKlzBnHkH9jB7RXuF+VrhCsDjBwkBoI9clB2F/GjDxUvgBkDgjBiGnWkNHXEBtE+bBBBBSBqFJhC+kCY4B6YByClRsLpLgBDxEBBCDFBniBlHHuDCzFrEzEtDhBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB9mCytB+mC/mCgnCoFmgBjFvChaBBB9FgDBBjJxSnEkIjNuDrBfDsDVnIBBBBBBsnCx+BtnCw4BrnCrqB/nBnfBBGBBBnCrlCpJq+B6ErBBBgCe+SgL5M9FgDBBsZ9UsQ1nCjBI5F0LQsPCDFBwZwE6HBBBBBBBBBBBBBB+f9fkGBmQ4cWWsb/DpIl6BXJkFBCGaBB/CjM7F2DCDzexJBuZkGBCGaBgDjM7F7D7BrIE7dBBldwU0WBB9FrxBBkGBCG7DjM7F2DF7BqmBBFw6DyaB+TuWuDBBBBBBBBBnGgBB3oCmgC4oCpNSqCmGkKBB3BzDoECC0BCDCkHMmB8JCvJUBBBBBBBBBBBBiG2QBvR7EPlP9FqBkb8UBBrQyB1BB2FpKuE5LiI4DcvDvMsB7DuB2CDECjBBBBXJqEjB5CDflLiHyDloB5X/oBzIB2BgB6DqBBBC/B/TkGE+V5Ezc+jBnB8CBB2hBiH0aGM7lBpJ/XwpCxpC+bnLhZkFpBJ7BbBmD0pCpOiIkKCyJC4BF2IlTgBYBpCf3pCmJD8SyDxBpB9FLF9P3JiHqGrcBtCxZ8tB0+BC/IjBjBBBBBtCie0J/B+dgFK8DDd7N5wBCkKClBBBBBBtCyzB/3B1pCwGjFiFzF3yBoK0VDwgBuoBgFmFkGBCgBB7NO9TsRmBrGxDBBkKFjBDCBB/nBxQB4OCC9Ck+BrqC7fXJvbxDCqqBBBx+BmF3DBCvqC5pCsiBplBjBgBECSB6fBmNjNE2EHtLoKGrCiBO2H6B2IB2B8JwHiLCiCiIEBMXDCMBBrF2DvFkDhDxG1C5MDiEiDkB2B+CvG5SBDCBBBzCyWEtQ3qC1RQ3P+lBBCBBBBBCXJqEjBgP5G7DWsb7DBD3qBrWlKzJ2eFkGDgBBB6U/3BnImILiC6qC66BlnB7qC2iCrWkKrB/HK6BEBkHMmB8JzJUJBQnBsoCxCrWrL8R1U1CCnGiBwgBsBMCBBrHME2B1HmBmE3F2DqFTQGCBXnBBBBBBBBBBVcCB/UCXBIgBGMlBicwrB1XOjBIkBB/L4HHhJtNwD7CBBtrCp+B8IDI+DBlGBhCe2amFE3E2VshBtKoFmgBjFvCnWB7DB6EuD0kByByEBBBB/BjOBH0F1HoDga0H1xBmC7FoGyHcDI6CBBBBBBBB6rCulBjFvCnW8DB5F8PxYCKrEYmYBBBTnEjBJhCiBuN6GQ4cgJoFlB+GmFETkGDxWrW9B5CoQ+DBl4CoGgC4ctP+GnGxWrW2EoQ+DBoqBBC9FrxB9G5PsRGgM5X3BzWJ+IBhDyEgChQVBD9EGkDjIwBB++BksC80BsH8CvBEkK6BZwD6DDBCNByLlUR/CnFNNKMCExBBBBBBBssCqF+btG5V7DzFhE3gBhCjoCByCuBBBqL1B3P2NmoClkB70BoK0VDBCBMzLsegCB9FKgH4HoC6BvJoFFGEImDhFpFrYEpEB3GgB7CM7zBoF6hCwFB7C/BrBjC0kB+FC8Q41BnGgBBBslC2sC3sCB4GcxI6EsBC/BhF/vB5Xs3CmFgE6sCrFuB4BvIkd9FjvBoC9sD8IvF/BiBTBvNjLhFqN6FfyMBuFB10B9FhrBiElvD2sCHuHiBT+qB5GiSHBDGuchD+sCXujBjP4B/Xm3CBgtCmpCo3BxqClcmZ2XmFEXmFICgB+cjP/D/RrBxCk3CriBB8UsQyBSZUuZsGBzHzFjNE9E+NBqWkxBBC6ErBBBgBgBeiuBsiBjJ5LtQjBgBwCjWHsXhSXvEE8DDkM7foIDqQb+NB7FBBBBB9nBhHivBkSkFBBiIvkB9gBBBBBztCTqFxqBsFsBFHeialQ3Z0B6EjBIBhBgBgvBWsb1GulB1hBBxGmsBgGpD1MnG0tB9D+I9IxBC4Dr0BhS6D4Chf3tCzB4tC6IjWHhBrWue1BBBBBB4WBiC9B/oB8BCJO9C2EBBrZm0BzEiuChyBkGBCGvVK4DDiuBsNjEp4BECS4B8BBBBBBBBlK/qDsuCmoBsH6CoPIcBuS7SjFlGCgBBB5MiBrUsRiLCvJVBBDFdBBCCBBK6DBBBBBBBBBB4uCyuCwrB3hBpNlpCxEEwiBtZ4ESORpF5P+nC5uCB+nBmX3PBRgEBDCB44B7HOQIsIBrWtG3DBByJCbdFD+G1BlUBF8F4lB25BgvCkGBCgBB+UvgBzIhB/B0Gc1CDvBGzG0B4GB8BmGBBBBroB0B/UCBDDyCtGzJtQJBD9EuZpB0GyGpUlM7GnvCnG/VrW4JMBsBnIIyBDCwH1USFHjGB6EtDtCat7BCxBgI0BBCBfDDzCzBBBP/kBjFvCnWB7DBmdgR3EEUgFGjE9FK1ZsCvHMEEtKwC7QdG5BEE5BtCB9FgDBBsZB8UsQyBSZmFmC3OHlGnRhWyFmGBhjB+F1QCEDioB3iBtDja8K5XmRyFuDjTTqIyByvCyYloBkHnayG/UkGD/VrW2V1nCjBgBECqCmJbsL+fzqBDtCaxQ6FwPgGmKyzBtVzvCB4WByiBwGBqWhtB3N0eCkGosBK/c1lBgEvIV6YD1tBBTnEjBJB2BKipBCnBGBCDBjCwJCtJnGhb0B4DrC/O+EtGyIvKoFmgByHhaCjJxSuZ4FkGBgD+ShGub/DriBhHmLsLmqB/HBBpJdiXtCxZ5LjiBmLO9EN9UgG9I+pBtZmFE7C8BsLBt6BBgFK6BqO9LyG/UhTuVnQkGD8V/GpJhVxDB9BiBF+BBgiB7zB8U9CDB+GlmB0P9FsxBgrBuK4K5PB7lB8BsC4BrjCkHqF8DkG8BjUsYuZzTwGkFBE+BkDF+BvRoasR6EioByBlnCTwbsLgD7DhBrC3MtDC/NzOmB3oCmCwGqCCvZBtDoQha+b5LrWwPyFOkGB+VCBgWlG+VChW7lB2mByB5jBlJ+S/EL3EybxqBrWgU4lBBBP7EmdgR7EUqoBsFnDBrG9YBo0BHBDECzGnkB2VnFBQjBpbYyCjFqCFsN1EhECDB5DBBBkJBBBBBBB6EsBC/BBiOIxQ5FThjB1ByDB8CgaqDjFvChBhVFB6DBBqJBCkItiBwDhVlGCiBrtCm2B7BuFzDvPBBBBuwC/dCC3PIBCCDGBB8DRnB3IiS3BBBBBBBBBBBBBBbCBBDXICM5BvCBqwCBZBBhFiXk1BBB5uCBwCBBBVc1DEUrDrjC1BkGgBDlBrBoY4J7C8+B9jB1BvD1CXwI7bnhB9FvOBuxCvxC5/B7bz1B5SvhBnVBqFqCXHpCgF7uB1B3DtCTyhB4BhebBCCBBBmBNEOLBwCmB8UyuB2HiQUB9EjDxCBBBB6EsBhCvdxBCE2GopCbBCCCBWhBBYBwCWR7UxEBDC9yBwNMECDCBDBDFBBDEKBC0KBD3xC4xC9kByxC5xCxBCBBCBzGnOo7BbDCDqCMtbncrExJGGDBK/CyIBBBBBBBBBBBmaXuFCm2B3BEwYBDje3PJEDGBB8D4B3IiS3BDCCBBEkBBzpCpyCqyC7dyBzED+vB3B7dBHgQBDDGBB8D4B3I5TDFqBDBVfEzDBqRG9LFvvB1nBNG7M7HrFBqRB+QuNrFsR+QuNqIpOwe0G1nBuN1nBNhNxHKoGsMnLoQEJBB8D4D3B8YFqBGBBBBmFE3EkS2BBDEgQEBIBB0FieHE9FKwjBxJgEB9Rg7CriBBrHB8oBjuBEJBBkiBTnEsBhC1nBT7MzEyBsanL/dzD6GRjpBhhBoI0kBzH1yCgrB9rB40B9FkDgrBfoCxVD6FBuxCmFoCLXRC+qB5LhNB6FCB6yChJgrB/E8T6FBErC7CxE0iBtZzEFGGUHDBGB2CqJBrWxJGPW4CkGC8B4GB9B1ZmoB9BgE9sB9FK2BmUlXhE9RrBW3HoxCiD9vCBBzDgzCcEDSD7B/oByFuDChTBCCIIDoN7dEE/PFKB8D1gB5BKEIbJVGxsB7NlWDwCBBBxsBBDzmBgBDwC/oByFuDChTBEQD1ByDBBzdzW/WlGC1mBjenQHB8D4BwcMnJYCsLmK1BCtG/dErU4B8cwXuQ+mB5uCpzCBBszC6EsBUuB0kBxEEvgCHOKFBEEKByWhPriBmoB+pC8pClnByZ2SBBwxCwzC/jC3BBzDuRrnBtVxuBBhbsF/BV/BBTnEQchCfnMzBtDLkbzHgEhJ4tC8FlcyQhD1/BTnEsBhCsIqMBJvIrFBtBbBiPYrD1zC5f8HuNzEoD9F4fgExM3BEvaCjegQEJBB8DvKhUqB2zCzB4DrRBuVjGhdjCiZBy4BjC+KmOr/B/uCzCBVHjBBxIg2BpB9FqB2BBBouBVcEC1DYa5PtLvrBnGsyB2E5cBBByuBtgB0C/BBlJijByuB0zCkrBgtB7dL2MtJrqBwC/S3GCbxqBvCjazEKBzpBuDCxOxEUGR0Md6ECDH7EkSyD8F9F9CCwZ0BBD2nBgBD3DFmBiC8TCTnEjBJ3BKHBDEBBVfBD+U4S6E5B1BD7dIgQCCJBB0F3IlnBleqBrX9K1lBjM3FB7bNuDnFBBqD7cyHhSgICxuBuDnFBBqD7ckGBtBjf6ECTtEdIC8VyJhEtIlnBsHuDgKzE0EEBWVCxEHtiBlHoS1EmBHB/ELbhDDiO6EpC6DxDxFqCzG3E1B4R2H+Geoa1K0F1IgZBoF8cqDyHoI0kB0jBSBzEf+V3GeCqBpZhgBxBCB+U/7BqN0I/EnEDkMrWmKW4CkGCyK1ZmoBoTiP9HyBiHrPBE5R7sBT0HnoBjetQ+DnsB+nBj3CB5GR8pBoFzB2jBvCkWlGChC0kB0jBipBCuBC5L6EM4sBCTtEdKVvGsBulB7R9PwEBqKIUTUqBSEoBcIFNc2B1M7DtHV5RE8VhFjBBHB7B7TDoCnHnH5f7nCByCuBBBqL1B3P2N4qBp0Cq0CpnB3uC4UjB+DjBBHB7B7TDvJnH5f7nCByCuBBBqL1B3P2NVcCBlG5ODhHjCvXQEjB0J4DxO3DRpB7N7ChJBBBBBBy0C7Z/EzB7OqKxBjYgdofGCkGBHB2VDoCnuB7nCByCuBBBqL1B3P2N8V7M/EnEDkMmKysBDzmBsBBBBBB60C1sBxBCBsDKoRhJ8GgchOxBCBmD4BgQB8PgcsShW8hB9cCBBBBBBieGqODzmBsBFxBCB+UB8Pgc60CHBysBDhoB6EsBhC/DtEqMBJBaECzF7BuIhSyEmkBCgEoWBBBBBBBBnDT4C1CmM4GvDDxBsHpEvoBBBTnEjBIBhC1O9jB56BsaxBCzpB4Fvc3lBv1CoIooC9F80BTzFhCWBBnjBVcCB4DsBbE9OCB9BSYZmBdBWQ/BkMBkBpFV+BoBrD8JFRnOqFsUBzBB6F4Ps+B6GgB25BhS8JTEwC+CCFBdTKYkTyJubyLKxnCByCuBBBqL1B3P2NBUcCB4DuBRJD9OBBBFvK6EsB7D1bYtDnBqRBs7BvXUgLvD+SkB/KkF4JCBiBBB05Bo1CXvEeBCgCepMOnGDoCnHqQkL08BjZBBBBBBXvEeBCgCeoM2GDvJgEqMkL4WXjPiUlGCgCe+SrHqPH+1Ck1CDBCBQEBnJmMkGBHB2VD2Q5fh2ClGCgCYkTrUrHoPJ5BsekI9W6EsBhC6B1bYtDySXtFBCgCe+SDvJgEqMkLj2C08BjZCBxBCB+UhPupBzsBkT5kB9cCDBC1sBgoBEXDqFBCgBB7UDVcCBiVB9BSxBEX9CmOMIHFSFKEIdGqBcoBoJ3BCkFS9LSyI2InKTBBz4B0dBBuakvB4MBBBypC8MBn5Bw2CB1mCyfyCu0BBvkClSBBBBBB5gC/oC1WmgCBBgbBthBvHjlBkoB+2CBB/1BkG/VD2gB3OuBGJoSvTBhKCBBmtBkNj3CsFrR2WjMF1FkGiWvJvxB5fgbC6yBNhgB9DqiB9HkYqFjB5F1iBnIYzWJ3iBrUhjBBB0dNiWBBBB1LgVwBpCsD0kBjKaBBBz0B9cpBBBB+EoQ4FvckGBBBB1BmUD1HKvBBuMslB6EfNK3B2UBJUBDCBBDBBB+EUBD3BCBB0C9FNiENsN1SoEBBBBBq0BnzB6yBNvBye9Dvcw6B1lBuMwCsBwhBH6yBugB9D5FmYCCqKB3FCEFBvE1nBuN7H9YEj1BxEgD0YRC8BB71C5FiYECCqKB3FCCBBCDBBqiBBB/f+B8EskBmHtlBBVc7DsB+BtVwVhQvG2DuPqBRhB50BwwC/EH9FJ/C3qB56BCpaFkGBB3BguBtCspBM4JqMjYgdnWC/EuQmGC/BBd2a9FqB+B3qBrDCXmFK3rC73C4G+oCwE2D93C4F4sBBBkrBBBh4CBBBl4CstClGjC0kB0jBsKBEKJBGCEGFHGIEEMIDBFDJDBDECCHHMCDGCCPOGHGCJHMNBGENbGCTBCNjHjCYjBCCCBDDC2CF8DyJkGuBxZyBgDBkBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzyB5e77CliBr4C/5CVcCB4DS0QDBBEB9I0DnpBoPVcCBhVGBxM7WjGsRBSBIHFFDHCTDaKDGBzHkXhHrHajCpKoGBBBBBBk8C+hBl8Cm8C3dztBn8Co8C8VvC6ECOpBWhiBjYlBmBmNtI4WCmDtDtD3VjL2V4sBBBB/SVcCBleYsBgBKSEyW+FzKuuBj6B6MnD8BBtC9C4J7GhBWkCmOtiBBBBBBBBBBB6MnD8BBiPC6HrxBiCECBghBoBs6BVcCB4DqRBYoDjYmOqH9KpBjD5fBBBBwc68CkCjBHIVvCnDzD7BDGu5BphBgHF5CrNrLuKnF/JtTyD1JBBBBB/EHEpBzCBCXGnL4GKBnDxBrEzMqKIUTnClBsBIFNHCT2BxBCkVBkEzHhHmB/E4DsDGEwCTmBDrCCckH9jBoK0VDDu0DByCuBBBqL1B3P2N/F7VFC0G6GzDtLCxBOxDjY+GBBBBBBBBBBB/BoB4BHE8DBCYsLjgC9FJ/C+SuHzsBxhB8H0S/S83BBBBBBw9CSB6J+E1C7O+KvD/SBBBpCiZkCjBwDBbsFvBBDBDDxPvTsKtM7G8VBBBBBBBBBBBBBnD/BmBBd9BZ1iCvJk2CkGBHBxFtDLkBtBhBF5IwN/iBvRBBq2BByCuBBBqL1B3P0NClLmELCsBDuNlC/KPB+VqC6UkByDG8EyZ8C+8B8Z4MySjlBn2BByCuBBBqL1B3P2Nq+ChKsL7WBmJiP9FVf4DqRB4Hz2CX7Fa0CGshBpIBpO4G7BiHw3BUBBBBBtVBOyInJ/oB/lBkGBC8VDxL9DTyFiC/jBzQqFxE5CBeBBBYRqKlBxzBBBmGwfwGjBhFiWvJpGCf3btZpEtVkBtHBgN3CjBiCMFoCrHlFm1BtDuDRBBSBsIuBsByDrRF+K0DyFkNBDD3NjKxDPWBoCqtBkCyBVBmD7BJu5BoFShBBCBBCBBiFnHF7CyFpG+HnIlC4NdByE7VBIDbBBmGBgCydlItTXqC5BrBB9V4HKwB3GBb+BGu5B7GBDBCBmBkLFYG9ByFoGB+HXwHlC3JhEwF7VBIDcBBBBxnBi/C+W/EHEaBnBRpBBCXGnL4GBJ/B6CrEzMqOsH0Cw2BTqFHBCgCYkTD9iCBs1BByCuBBBqL1B3P2NlnCL1XBBBBB/EoECWmSqrBE4XB1nCjB1WBB/bwczBkEhfB67BqasJrW0FhBuvBjTnD5BK1BqCYkFjBsB9O3Dt4BFsUBBBB3/Cz/CsOmrChKnpCwMwchhCx9Cr/C5/C6/Cl5Bm9C43B+I5cBCBBnCBBBBBBBBBBmgD5qB8CyiBngDzFplBp0BXuFBB2BKlDnGwKoHQrI9U8LmR6D4ShPkGlDkM5G/V9DgC4KzDyawZ/BBBBurBg1CypCh0CrP1CqQnJIPBoG3B/NBDmC6H2HrMtgD2lBugDmE9FICjBdYkTyJxG5lBhGiKkCfTgHEC5UhFoB5IpQqGgLjRGCBDsCBBBBB/G2FzDqB1DxPIwCqBrSpRnUBjGwSr9B5KBkCqBWjGoSuCJwL5kB5K1KBBBmqBTjgBlQkElNuBzdBntBhnBBBvBkGrH3OhCCYhECxC+OkMzW+JvL8c0uB+gD/gDghDhhDihDvNkDuHUBtBCTlCKfBBZmJBCkGBCiBp8BzdnGiB2tBlNwBvdBBBBjzBqB0b0d+c8KGBnDjCaBkD6SCBK2VkvB0bvRhMnD+kBpJ8ShWkvBkGBkB9D9QDkMvY2KW6BDiChCUzDrRqbjfoK/KkBse0sB68C7DXBBBBghBVc7DrRunB7BgJhS/Q0LU7nByStmBYBBBB3hD0oBpJ7vBoFEqRwT0sBl1B/EqEkMhHoDkiCB3nB59C6MgNC2vBuLpJiCxBBBBB/Vgf3LuBsbCBBnCFBgCB4GbhP8FfC/KqMw/BtEBB2KWC7BtBVhCUmB6YoW+fjGmRnD/BgEBCWBoxC/GnE6CBnCNWHBqCBtPwFqS4jBlH5CrNrLuKlmB6JmFEpBzCBCWBtL4GvDDoK8DqDF6B+PsRlpBrEBlnCgYFt6BtmBY0tB4dgH+C4RBJxGDBvBrFnQFtC/WqBrIJ4DsBBBmD5BHEpBzCDkM4GvDDxBmFE/D5eyDB5B1D9BB3H5FlkB3CoE6EtECemL4GJ1QoI2XnXvE7GqXyoBB6G17CwsBmrB6KmFE8DDkM6ErBBBVczgB2xB/BygDnXDsE+NyjB/P4D1BBB/B/EoFmLtG0Z0iC7xBByCuBBBqL1B3P2N6FCiBe6Z9rBjQB5CBlCBBBy9CoFBBB0S+iDlnCDI/D9FJhCe+S5X7GCCurBprBhH6KkxCBBB9cpBCnVhjBBBhVzIvWE1LgV5D/yBB7sBoFnqBnBncjB9nBxQb7E1vCnNEjG1iB9FmWhHlG+1C/qBlrBmH4GwkB6oBpIBpOnJmM5c9FK+C+SB3Gb7GEEB2azQ9I4Y0JmGC/B5B2iB6F7OzF/cgJ00BBwGqXBBKxHCzO5uBvHjlBjnBx4B1qB/GmjD7GmDtDtD6gB/B3TXDgEHjBBBBBEBaBBUmUD7D6DKvBB1C5YyLKlK2FrBxDJLTSCZBEMBrBLHLFCIBBIFCRFIBIJTGKKBLBtIiCzFBBsDgEVvjBqElH/GbBBBBBBBrHoPCED/LmKgKEgIqD7ElcBxWmFeBnB9BWuLBQb1CwBnBLjDkD6G1I/fgGsL2W1KkBiFEiU96BnD9CBlByS2BRDkMgFGE8DBCkMmK1GtC3NWLCFDFEDDCUCDCV3C2CkDCBCDB+CDCDBBBBDGDnBCCBgF5JBLxCP5BBHBFwBDzBgG8CgMCkBrGBB2EB2CDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBn+Bzf/XwXp1C7+BunB0kDs8B1kDyqC2kDx8B7EjRqDnJ1DgFwXjBghBBBhGhnCkGJ5VuJB1CmLzBLBzBgBmB2BBHRFgLflBCDDECsMjHM7LqB3WZG+EBhGBBBBBBBBBqpBkGiWuJBvNgCSSiBoLBDGBDGREBBBKJDCBDB2BBqCBxFtFGM2EBO2rBjFOBBBBBBBBBBBBBBBBBBBBBBBBBodlmBkR+lD/lDrdmJDWuL4GpClBCrmCkGBCFd6UywBy5BieEBBLpC+hCSBjK1E1CqQvJuWBBCoC4dsjB9kBimDSBtR5ZuWBkGJ5V7DzFsiB6QBvLpKkdBBBBBBBrmDsmD0gDtIopC+xBTxFBH3VDvJxGvgBzQ9DmB7HREd5BBD4NgSCxWCsH9FOWTBBBB08BjZDCkQSBVcCBsC5b0mDjYkGB+VDvJvxB7I+DhBXrEMF3CwKzKzEKdmD/jBqC3GefxDBBBBkGmB8UzQ1CF2B+HHDGTePrBr4B2FWjFOBNIC1R2WiMBDCzF5iB6iBhnByoBjBhFJ5VuJB1xBSBnEjEBBiB1bnLBtEYCgBDQLBEDHSMKd/BrPkoB1GpQmBtBDK/LDC5BBEBFqByD5JE4CM9BJDBzBrGmQlBtGHvEEX/BBEHDLEpCBB6gBnnCXwCzBFBGeBCFBaZHiBkM7DU/BIDiG0KrKCsVoaSBqIBBrZhgB6Rj3CVeB4DqRB+mDkHfxDjEjFtI3EnD+UgBHCtMrT1CmJBBBBBBBBBBBBvtCSB9F3BzFyHbjM6NHZnGgLvC8VzBjLBBYlCHOIEHnBrB/PBoF1d5D2CClDiPuQpEB0F8ByPBBBBB6EqBBHBddB+T2Q5fTqFKJpfwGq+B8VzBjLBIniBW39B/GDBB0f6EqBBBiD7SDlECjYxQ3ThQ7BC9BPGjBtLoBxBsB3D6CtPzOpPoBdlBEtJ/BB3fxBsH4sBTuEjBB+VDhQ7B0C/BPKxMpC5BhB2P4D1coBjCDFrESsFOSBBBBBB8WxB0eEmF5EuL+C7Z/lBtGlVyCzErlCBBBBzBBhVkJXBiBTLBHHVEFKrCR5WIzEMc+C3CxB7BFNECnBJBCoBDxD+MO4BBDyBrJ4ExXCV+DBBBBBBBBBBBsH6C4LqDqCQmFrEgjCuezB2DtRIMjLCHGyElTJZX4Bd9d2KxWIDgG6F3C1CvBrRazLSB4O/ShgBvWnDInBuSjStcsFsGBBBBBBTBBvkCzBBkFf9OsFtCgYgCLNFoTFlPE5B25BSG8H+BnShBF+C9gB+UgSRG/EoErWsJzBBiVjG7Q9QnFrMncmKiXsHxKqJxBhBuKwWwN0N/UqBBBBnD1CvBqRsU7vBmGgDCBkMrKVvoClKqWBB0J4BF3cFuF4mBuBrsCTxFBH3VDvwBjGzQECCeZZuDvEuBBT1CDNpBDlF+J6HuW0LUxC5CxW9QgCDCiSmDuWnEhFYFjPwGVb8zCxcoxBoZO8BgGSkGIB0ZzFhnB7nCByCuBBBqL1B3P2NlKD0VDBCBOyJBB/qCoZzC4DncjtB8EOkZ8CmhBtG5V7DzF8uDByCuBBBqL1B3P2NoK0VDEhKrYKmBTUlIagEqBBHBaB3BiBiSD7D6D7B/mBKCjK9BeMzDRuYlpCpFrWpKFTmBN6RO5B8BmGpfE2EDOB/EHfhDBCkM1GDLnD8FvmByiC6ErB6W5SvpB9gD7cmFmC9B8SkGBlB+B0QqC+6BzgBt5BsIBxhBmUXkN2FtXjpDqR13CFBBmFjEkGBhW3UBrhBlXW/EmJ8hBB/nBnDjCaBiCiB6LgHDgBnCzDnDkSnC/JVcDvXehBqB6L+S/JnDwDoFU73C6C4IzGkZjLkJusC8HJ6C5IBXtFB4BoB+3B8LnDzBMxapFhSsL4ElTiBBuC6enIqINvTYtG2S/VBtGKtOpFzXhJ+BhTwB/H+C5EyX5EgBB/EHhECkMPpGpCpBu4BnHvChBiToQ4UKDfKlEFCNeFQDSsCDcWgCE6BErBnBmCRCFCDDLFCGBSPKDCMDCGELCT4CIBBVCBCGCJGLqBECuCCzBBEDBuBCBBBsBDDB3BRYHLCCCXBBBBBBBBBBBBBBBBBBBBTDM8CZZmBGHBBgBHvBCcUoChBBDBBBBBBBBBzBBBCDeBBBXGHFhBqBwBBBEDCCBCCDBBCCDCBDEDCDEECCDBBSBCYKDIJBCPIO1ByBDBBBBBCSEOLBBKBB5BCECBCBaSPlBKFCEBBBBBBCJBTcCK7Cad1CkCuDCBBBBdBBQBBJeBBBBBBJKBBXCEjDHBBBBBBBBBBBBBBBBBBBBBBBBQBPTBGBBBBBBBCDBBBBe6BCCBBNPECdEHCIFCBSZFFBNCHCDBHBBKBKCTCCBLBBIHCCCBBBNCBBBBBBBBBmBBEmBO2CSeCBBBCBBBUGTkBBBBBBBBBBBFSEFEEDuDG3CWpCBCM4BBBCBBKVKBLBBQLCBBBBzBrBhBDCOvC2B9BFBBG6BEeBOI6BBBBIWBFRVBFIEBBBBBOCRXVUDD4EwBMHBOMJFcBCGOCqBEHCOEDBDEDBBBBEDFBBCFBJHMYBBIFGBCBBKQEDFZCKBBPPHBBCJvCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG/FjvBmEgoB6FH7LjKZPrCsC1ByBhF9QsSiJzE1CI5J2BxpDSB3hBhgBjYvHhK/SlgB6E8ClF6EqBBBmBb/B1RI2VzG5CB3hB5ejFOWTBBCiD2WBjG1QXQEvH5BvB4D1ScsOjMiVrhByGkD7RyBY50ByyBBlEhBxnBmM9CuBNhLuIxUqbzGtI6W9EguCWyYrCPyoC8ItF/FkOuNlZodBBvDxWIomB4sBz6BoZsrC1G6pD16Bh/B7pDSB4O1CqQ+fDmoBnsBvVBB+WkP5BBnSxnB9FKgBF5BiuBCnmD9F/CBB+gCC5DByB1aBgB5Gx1B9F9CCgVLBjEBsDzN6EtDYiB1bmFepFshBzB6R9tBx8B7KB0iBhjBBB0dvWBCB1LgVwBpCsDxvBBBBrHhFjBBBB8VxZNiMgCiFqPloB6EjBKG2V9cpBCpJkM4GqKnGqQhpC3ThQ8FgC61CB6CnCqHxiByS7H5W0BIBlKmK9F8fhW8GBjbnQCBBC23BrzBvGB+BzVrO6BD+F4I2NTnESR6QsF+asFqRiMBDnEtBBBmFeBBC1BoUB1H6B5EyBwXLBBBlKiNWEqb9F9CCvZBsFqRiMBDuCnDdnSvuBoFkkBCnSuQtbC6ErBBBgC9FKIB+BtV2GmBCkGBBB8V0iBBDBFsCnD/E1aoFrnBiP6EqBBiC/TwGkJpEhJdhN2HqHDQ4d7MvH4K/LBrOjnBwW9FoD3qBhJ7jC6FBjvCmqD6dBLsCqD9BxBCB4DrR8coHxCnU2oB5EDCmDxcxBi7BhZ3f8FhDTyFBhC8TVc7DtB+PgRtDipBCuBC9T6EqD6DmDtDtD6gB2VnFBBqDgZ7D0qBXBCjBBDOCCENIUF0D1pChH9K8jBlSwF5ZD8CBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnrDnnD5nCorDXDqCjBTFLTHBBBFbBBUKfDRN/RhQgLC6JjHvEglC7CByCuBBBqL1B3PzND3GCoBgBnXBuElH3EBpSBBwoBF2IBBBBBBBBBBB5GoBgBnXBuEEmKyBBB+BqQBB+ZyOF3IBBCBBBBBBBBBBBBBBBBBBBBBBBr8BmsDziDy8CnEYnBgDBCRMBmLqS+pDtG4D8VPB0J4B8cFpjB9IsfByCuBBBqL1B3P0NCi7BgG5SIlYBBBBBnEYnBjDRNwd+pDtG0ZPB0J4B8cFpjBpoBByCuBBBqL1B3P0NCUBkGoB8GDjBBuI8F5HpDUBtC3DlK0rBmMnCBqFTHBCgBgBnN4GkM9O9FHBCnP4GkMnsBwGrOCsGV6B8CCKbcgBP4BdJJmHjCxM6CtBwDYLjD4BoSzB7CrHxHzHzFxDIBBBBBB3sDtPmFzBoBlEoFEyBmbkG6R6EsBhCvsBgXIDvE9G7G/CsN0xBER2mBh6BWKnDYnBgDDRHFB+RiQulDsFqYuE/E6EsBhCivB8VsBDvE8K8CqQBpyBSjBhCaJYL/DYqNoOgIikD9FgDBYsChBsFtcLXtFBCjiBy6EkrBjB0IYvLCgiBhHzDlBKkBZDXPoBI+RwRgUkF5VxJEj2CiiB6sDnEYnBjDRMBmLqS+pDhH4EhDPoBIEhBpiB7GlNkF5VkHtCGhGoC3ZCFTgVnmBe9NmJDkM4GyGvJ0gCnEYHgBB/CDRBLBmLB3GlEtCgFyKs/CY3BVnXBzFB2CpDnByD5BCDBpQBBkjBsFgH8BBEBBCBL9zCiU+EBBBBBBBBBBBBBBBBBBBBBBB1oD1tB9mDXDgEjBHBBBgBBfmN5GkM9OC6J5hE9GCkBqO5HuE1GBjJhO1hBrKnBBBmFETKgBgwBCkGBC/VkM5brPjBsJvLC5TzXCmBBhH9KmxClHP8BBkGvvBvLC5T8YhHj8C0H8BBxBvDGEvBwCY5jDXDjFHBCaYsBE75C2Ki1CVcjrCuRPqP9BnBqSpNpJkMRmFfkB8U/6B9FhHzX0HkU7I0DPcwUoNPEEBDMFGnRqZnSBxBmFC8GdJHdDrCqG9DgW8T4NsGsWK4BnEYHXIBBgCfDRHsLBOpGyGwU9f6W3jBhH1an9B4LHXjErBC2Bm5BhL/CD7D5BuJBwOD8FyQ4rBBBBqF3EnH+BiuBCrKhH9KkpBtS5cXpB9FICgCqH5UgyCld7wC2FlfwHpP8H0qB/EqEdBuJMqWjsCpoBByCuBBBqL1B3P2N9BnBIv8B1brJ2MB6JtiDpoBByCuBBBqL1B3P2N+JnNyL8K2E/EoECzJyWisCpoBByCuBBBqL1B3P0NCaqFBCF7BYkTzJ0C6CjJzV7CvWsxBByCuBBBqL1B3PzND+FsCvOD41BuR5PMBBiGmFXxPQ5MwdjuBpuD0sCnuD9FrBylDxBxkCnHtNY0CZpPvB6QGgO3SrFD0iB4BjCBBBBBBBBvsDyhB6EqBBBBgCivBWxDzFByL9K9L7Q9F2uC7I/E4hBNCEFDCKLxB5G/EvZ4N4hCnEYnEDRFHvnElGimDpoBByCuBBBqL1B3P0NCxtBEve2BjZ4BgG9FHBBBgCnNpNyU2VhHhByDxGuPseoqBKlEnXvEhHEgXzvBkCk3CmFjEkM4Gg8B9FKgBBqKXYmpBlNgczQqKXiEmEhLhHsFtfVogChClHkiByQvoBKkhC9FiDsZ7CMmEb8ZtOwmCB6F+QuTqP5NzGqIgHlQiV0iC9FqBgwBCsFpR/EwM4mCBtC6BjB8DDR7nE2ZjCrPtBpd7hBT2CBgvDBxkB4b5uBVchVnJzhDjvDXoEmBiDperqDGBCEDD2DQBBB90Br6BBmF/WXDrFiBhsB/D8J8Ln3CgOyDBoXqMgEmmB5WjH+WqQBimBNpJ1MXuFC86BkDjB/BgDa1nE6DnFBEKCCCUQZLFrDjCpDlBjCIcnMBMEtCdwEiBIMX/FwF6DrEKC4X2FrEoNBBXDgEjBHBBBgBBfnN4Gjb12BUBcgGomBiBBGmPgDwJzEmX8CDlFJoBaBBBBBBBqWONhVqN7uDnqDs+BqKvB0BynBlN1X+UgB9BnBjBYnBjDRBLBjWrxDpIBqDBi0BhwB/EvQgJwvCnEzFBvWvvCB7hB5oCzJyW8JvW9JvW5JwWuJ2W2JxW4JwWnsD+MxkB9oDUBoBHgB1tBq6B/EILEmCBBBB9FHBChH9FJTvBoBIFmajJgU5LkPkHpC5GoCgiBCF48BnEYqERNmLo8D0b2vC4V4zBnDgFGEbhDDvG1F2GyItCieBnHmEF3cFpjBpoBByCuBBBqL1B3P0NCkLNtBIfE/FpQy1BNfG8GmBha3lBDjoBhwD8dKkENlB7BCwOiO3tB9GmBzZ5qC6EjBJhBgBgvBCnNcBj6Bu4B13BBBhFkB+Vj0CBBB9CqF/DkMkGB+VnSsLlyBBBoF7BBgB6hBiB5BuDhOjM3JEmbeBBB7lB8BkEoiBiIgH4VnvB6RgN1FpJ9oB8ErWwPgG9I8Z+0CyRpXoFE2hBB9DuQzqB5lBg2B3iBE4DG5jB3DLuWlIEsOhHuEwJjUiIwlBqP5xBmGBgC0bme2F9BvkBuJytBDnP5xBXvF96B8jB9Bx3BlTzGnkBT0HmFzB6btsCzDHF3CbGG1hB9qCxwD9GCCiB7JvEa/GwD3Q1ItSuRnEkHBM5BHhHhWimClHuCBqR7M2MerJ5a0gB8EuCTy6C8qBhH6KpxCvN+RkpBmxBCCmGC1BmU4HmeBB0FBCsGpmC7dLCgMBC3CbMoFtc9qC9Qq5CBB3B5LgaiDp1BtKuGFoBxTnQBga0gB+GqhB6RmGhCvsBqF7W9nBxQvCnDjqB9HBRmFzBoDj0CoYXuFBB2BK0b8CqCzlB0lCrFsBesBwUymBtS8Z8CCEMBMaIEkGBBBgCivBpgCipByBnIvsBkG6BoUxLT6CgWzvB2FzNnBknBiZ9GkD3EBkjB5B+KvcsB4JuJgF1CLBBBBgKG01BsU3ctwDSBsI7ExBX3BvBqL4DoNSrBwDlNHYlBSIEJIGIIDBButEYlBeJWqpBmrBiOagErBBBtM8nBXDgErBBBgC9FKgBgBgvBqpBkGBC8VDkM6C9FHD/VkMikB9FHBCjiB9FHDgCwanoC7iBXDrFCgCmtClGCgCm2CkYwGpf9FHBCnP8SkGBpPoEwCkM6CtBzU2IqZkJ2ZjCxM6CtBpdqZkJkGBCgC9FHBC/V+kBupD+wD/wDqX9F8fgxDhxDixDjxDlGCgCjgB2ZuRtBz2B+8BopB+9BzBB4DqRBXBlBGJDIEJLLIFyb8xDXmBPDVWXjEsBhCjCDH/FEpC9JlBEC0CgDB5BzNGVcCBjVXBlBGJDMJW/bX4BV1c6b0CmJg7BhJFHFSsEp5B+tBlxDkGBBB96BVcCB4DrRXBlBeJWI3b9BnBe2bBkHtGFCEoQjDoQ3T2BB6G2CByBkDeFYHEcjDYsLrKVqC8CmF8mDqK8hCzN+UvCpJkMlGkB7vCxkB0HkUXwHYuBoIBKzCoLjDrPtB6CviBtBVcCB1GqOXtC6bnwCmFgEDkMPr7CrFuBbtBrXvE9G9EtkCFCSrEWnBnBjButE1WBoXDvE9G7G0iCimB5B30B8MwHBmF/yCkGBH3VDkMrkBT1SiPhgB3H9O9GC0aRhDoN2IzO4iBkGiWkMpO+DLhB3U6CoHuXqZsJCmB3LuDiDLhB+nC+W9QzhCgXIyE0GkHjiCFH3CY4GzlDjgBMBzJ6BF3cFrhByGk8CkV+RkpBtS0GlYE8nBB/UnyBzVrMyF5pCqxDoQkxDkDjButEkGDsvBvLC5T8YhHj8CwJBExBCtDGxRFnW9BpDfCiDlMpGlB9C4C+G0DjF1HhpErlBjE9nCpnDiD+BlESBsIrZwNKnSyDTnBqRy0ChN5PBBBXuFiC3HrjBmFjE1M5Ml/BzhD5PBCBBBB0nB80BkVBBButCXuFCgCivB6JnJjB6CxX2+BtOBtVBO7MyPWuCW9bnXBNlEmKsSyB3xBRS7CJjBjBbCgCiBY0nEkhC1sB8czM0DpLlGiCkGB+VDrwBgpBvCgWB7CxCrR+WCV/DnBB2C5BwBnBgCQcHGBBGBEmB1DwMIsCEzBgBkNkB3TxItCFF3FB+xD27BagEjBHBCgBBf/TkM/OWnBqCwe6JulC2fquDiIzOlFqGwFBtT6YH+XJC0FXqCkDBhCsN6LezBrPgEnKmLlGI7D+RKvDC1M6nDByCuBBBqL1B3P2N0nBosBwY1FXtgC+wBzV6LxCqmBmFrPqTBriBzB5FxJBnE+XrPsThyBnxD+gD3HzC6ErBBhCwayU8R0CFiOuC6zBY/BNIZnXBuE+L+BsQ1oB7IBBBCCXmFICgBBfivB6J8LmMB8BB6CrDwKgJ0zB4VzBB4DtB+PXBsCnXOYvP36BiJxGw6BpKBDsBgB9CCZpCGP3BNmJ8BGSxCyTn3BwDWCsCzfrXqEzNM1ItlBvEjWBWuCWwuDBrXqEzNrE2EtlBvEjWB7dLBB0FgHrvDjG3VnwC6NiBlBB/fYL+WCIyE4N0iCuiBmJDkMPpGikBnVtLrDeCkDnCDN+J25BLxBCgVpJiOsL9E/FWuCWtFCetY1LzDQ5W0LwBqmBBkGBCgCivB+VwIpEwd4C/qBYlBnBx4B95BvyDkGBCjiBhH9JpBsBXsFuRtB2HU/UrU/E1D+BiE2rD6GBBzyDkD7BmBBhCiBYsL4GvLuFzDFtmBy3B+JwL7ctjBnL+F21CnL+FnXnrC8IFD/BlB7BHEwlB4PfdjDvPBGEDDBF4tCBBBY/BNWkY4PxSx0BFkY4PxS9E5vBXjErBBrN6BT8BjDvPBKDDBF4tCBCUBc7DtCtYgShCZmNuX4b6DCqBBBBBmM8BBoDHB9C/KsFICgQgG7N4RmYvXkBmoCnL/GBBXuFC0dK+cpPBxByQ3K+mCBBBBB+5B+Z0X8FEB3BBXqCkDC2Boc+cjkBwFjsBnLkGBwOxH9QzDFtmBzwB/G8hBByCuBBBqL1B3P2NnETMEciDBYkSzDVpF/rDzVrOwrBhK9BsDxE1MsDiyDzBB4DrR8zCsQjPBBkJyZ4wChHiB5JxE5HwD5rB5cckBP4G6EjBHBBB2BK2Fa9FqEyCngDBkDW8nBxSoxBpD0EzzD6ErBiCuM7/DByCuBBBqL1B3P2NmFjE8SgL2G5lCB6HxPyjB4L4pBpDBiIia+YhZnYCnIsN6LxC+WX/DMbB2C5B3EsBNBHF7E4MwCzB/iB2GW8RqCQpMyB2XsrC+nBCuI1YpPlnBsFoMrhB9G7E1BlTkI9HrEY0B0G9dgFG0nB80BnV0KzBBiVjJgmB9F9CCvZB7oBmDtDtDGxVxByJ2V4a+DTEuFBBgCWBBkTjC1FVcCB4DrRiJjGnRsEBD9G9E7BvT2lBhJFHF+EBlFFsBDRJBBB+8BsFuBfgYrC0HD1rDMF/EuQmQluCsFtCgYhX1EBDzNCl5BhJFHFSsEmeBBBgE6CRhHj8CBqRvakkBnoDzDHkE/EoECkMqK6bnwCFyDGGysD8csLwGrX8HCooBqFm2B/J0R90B0by6BnSsBoS+pBqFuqCwG8H7DsD+OoBC+FuWqB0ahXUiErIrFC5CzEkQPpBqCQmFmLT4EIhXUnQjG7QmB3KgFBqlBsH6CsR5MhLiE1ClCxBCylBlelrBl+CgKGziBhT/zBuHiBggBmDxcme8C9nBUBxEzBbN4iBsFvBCCkB0FxI+HtDGLBjGlFI4ExC7C6E7D6pBmCQ9C/DBBBBBBh0D2bmB1FxBgEGiBFB4S2BhfrF3M7EGB0iBr6BsFvBCCkB2OjG3EeDuFGlFI+OrBwCBtdlR5EC5xCBBBBBxBBBBBBkGC9VDvJoW0S0DpLqR/EBGE8DBCYsLd7F4GEmBBE3J1DsBkLkOodyQwMHsJywCnsBl0DpLhCgBvGnuCmRBBBBr0D5Uk+CjMoqDqiCrbjoCs0Dt0D1MqNu0D7rBlQ0NoN2MggB8oB9T+TlzDuMv0DxsCmNw0Dx0D9pCiSqRy0Dz0D/rBoLpV00D10D20DqOqL30D40D50D+Qv0BksBqIqkCmoBmFE/DkMdsFPX0Y4G2BpVzZmCBgFKxoB7HmoC46DhHpG0I7lBgvCqN0I9+CqNvHlBKzXl1BoH+JLCJ9VwC14CtCuBBBB0rBtlBh1DlKclBB8BBftC/B2JqCRPzLpjB3egHBBBBhHmQvEyuC+CiuDhHk1Dn1DjOmM6PoRmFETKgBprB3Eo1D6EQaBB7EYuGwV5KhLlB9BtC5DBgBBvgBkN8KiBhJyLlKJTHCCiBIQCBLjBdRMV3COoB/JdCqFqE2BFC2IlU0D7ByfnFqBVBEBoBVc5GcDqc0GnsBnoCldsG7BvEQCBLxCtCBgBEGB1B8KsIlDCnLsV0FuaDkBEoHB3nBmO62BmLjD8BM6FwPgG9I3/BmFzBbN9GC9hBrHmCsFmFeiWlQiCsBvPlJlGud4M8XeBUB3ErBCbN8oB2zBvLmFE8DDtC3DBCjBTzJzKDxLwCY8G6tD9GCkB9GCEfBsZnsBlGmqB8XlKjBEqBSMxCiCLhBKyMsFhDmD4jBrjB/BLBsF1J/bnFqlCguDz8BrB3elXEByzCBBBBB/ElBBCFB5V7DpIrkB7nCByCuBBBqL1B3P2NlK2C0GtMECP0JgRnT1RUB1P5EOBfusC/EBGE8DakSjQhHmQ1zCqCgjDhHDjQkKyGplCn0B/T46Dl1D/EuQ4GtVmQmW5VF2FOByEiX1O7pChB7GCCCiBMsJ+CuCvE+G0F/DuB+OrBKmCB/RuLrKhC2CI7ByBPtCLCQT5KjbIzW3HvJ5CBBBBBxBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBhMBBBBBtiDoTBBXmFKgBgwBC6JnK1BvCwCLwDzM4GmGxgF2hBlYjjB/BxDnIgCjJB8yCBBBBBlGC2BpN8CV9CiYHnWzzBsvCoUgO71D1L9GmBzTmBvELyGtFmMhDiB0W2V2C8GqoB7rC3uC+H7tB/sCzVpgDoqDkKhHpK18CzGhLLqBBPD8C5B5BH1B/JoCmKxgBmgBnBEtGbTBBqFc3BpBDYsL4GyD8FkC2tBtC3DBCwhBTwhBsG8ECsBSMxC4D1LpM6gBphBnFVcoFoBgcBZmM/QqF2wD5LxBvHvBqVSk+BqpBrkCsIi2DgF+QlGChC+VpBvEhHE9GqQvE1FmBKiFFGXDyFB5hCvEvgBzLnmB+V5MhHmQrIx2CBBmoC26DChLlBhBZD0FGoJg0CziB9WLnS8QlZCB5uD6F+QkCqNgEqP38B8Z90CBrHDgOyDpX+IsFOagErBiCivBnsBiqCsGgFHjBSBLxC7b1gBphBsHUMBBqFzCkCsLqK8FkC2tBnXvE7GKnFG+T+LTzL3UtHjK8iBgB7B9DpD4gBtC/D4FvByBBzBblBgCvBoBPQIlB2B9F4F7SlOzB7CicjGrFoCBBBkGIB0Z0sB8pBlK7VCP7tB4mBuBwR/BkC6L6KkjByP2Wz2DH2hB+0CBjPqK7S7wChKyb02DkGIgFqBT9O6P1gB1oB7tBqmC5FxuB3qBkGJ0Z0FlKTQCCiBIT8CuCrBDKkMDuLCvgB4F1bnFkBNOrBHBBBBhvD72D5QhHmQ0L3oC0BkzBhLtBRkBiCtBrCOkMsFiGFwHmBzYhGjB1PyKyG/UhLiEpGwhDtCqlB1tBlKJTiDgBuBqVgGwjB5lBB4B8ZxX5WkHvfsHy2DgODvDpXqFcjDXzbkCxzBnsB3qClKpCIQCMjBdRVkB/BOoBsBwJCoHjBpB2BHqiB4U5DhHEjFqBBUuBxB1DE8DDXBsL4GyD8FkChHmQvEyuCNpCIBuIBpBXmHmUlX7N8Ln3C6ICuBnGsDuOBuF9BB1HClW2D2rBBBB2byuC2ClKD0VECP0J/qCgFGE/D9GCjBBliDyJCmerExFGnB5SLrBjO/S6UqDgFGE/Dq/ChHnjD5FhP3Z5FyQr9BldwU5hBhLiEqF9D4nCKkGoFqBT9OkM2DqpCUOlK3VECP0JnkB9D7iBuB2bmB1FxFrFIp/BXsgC8L6ICvZBrHB1HnWsvBBCCm3Dl0DMqRijDG5W6KzGC9O5Gp5ByKESC0ID4jB98B5BHSzSrB5iDivD53Bw/BkGBnFqBSB6OD6PqpCUOjIhLpsDhH1a0QzsB4L1xB1xBs8B1xBs8BqJ1xBs8BqJB9GlBBucmoCjIylBi/BoDnIivB3Y6tDvIkHnaxGB/U0XjQXtFBCmMBfdBuDzLqCmSt8BhHqCy0ChQuQtCBhFkBBBwhBnds3C9C+Q7NnkC2bmBzMsQtC2ByRzLi3B6EjBqD3MtPZtRuHgSIvgBVhQ2sBBBqRojDxBCme8c1F5W6K1GmByKWC6Ty3CgHpCkMpE9Fx9B/G/CiboX/W1KkBpDhNjFnDqF/D9C9BsFzB+jBwHolCmN0DsEzSk/BmN0D/Wk/BlH6nBgcB6EsBhBgB3UgNpNwB2hBlY+7B/EnED8SxBC3G6F+QuTqPkH6OtLyG1sBVkGoBW9aPj4CzBkhB/0CtKfzD7BH6B6BRJMEjH16CpiCqCjrC43DXjEsB1d6BB/DqR/iB6EjBxPgH2HmBBoG+LzyBwnBXuFCG8I4QsBuCwBJBhE6LPlKzImCqIlKta03DG1BBmFhE1M9HlLpJnBVM0E6GeCpBBwZmJ7OgMvJzjBkEqNybXuFkB6Uh7BlGwOuHtKzG4PpvBwI9D+qCwgBBBB6rB63D8EuCTyWhHpGgEvDnuCxR/LW1EYB2Ct/CL6G8P9BjBwE2MpKt7BsFVcCkBBkO6R4rChFkBC+C+S5XqRvU/3DrRuasJiNDrbo8B8oB1rCzBBvMyKwEhB0N3oBLwBCyLB5hCBsF3hBkJ61B6DiBqF/RjFpD7wBkJxN/E9LzR3RzBnDGd0QFy0DwDnJ9cM9V4BYsvBwR/BgNzL7GCCCzbBoI+FyBhOBwcdkBmCpSP3D1VnMksBBBBBBHBBBBB1CBBBBB0B0pD7MB5GRN+wB+LhH1a0QzsB4LgLBqEtDswDrR6jBviC0HcB9FI/LWVgEY3CvB+9CLzY/+CBSg/CUBcoFoBl7BgpC2tC9/BYCjBHgBUGHBzDxMmDmC3PiNfU1EoFkCgI6RoGBBBrGiFY9Fc5IBBBBBXlBCCBDYJKBENBKPHPFFBlB2CzK2CjIwL6FgRCnPBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBoU/cBiciOqNrX6rCBBBBB2oDk7DB0CouCBBBBBkGBIzBmUuJBgEvBoHkZ+GpeuDrDcBBB+yDw4D/nDXuF3TnCglB/EuQ4GnjC8oB2zBBuLkaiqCBBBBBXvEf+Vx4Dy4DkGB+VyiCk7CgoDvLkGB7BtN5GosBkGB7BtNB4GyjCzdz4D6zDkGBIzBmUkM7rCz8BkGJzBmUkM7rC4d9KzEMBnPyD81CXuFy1CXtFBI2VD9kB04DXtFBI5V9kBuvDXtFB+VglBi7DBvG7qCBBBBBzbjoChY8wCBBBBBjjBgCj2CzxCBBBBBkhB14D3+CoTFqrC/Bx1DcyCBL1xCBBBBBXuFB9VvhDXsgC+nDj7BkGJ9hB6CrtC/6CkGJ5VzsCkGiW+OqnB3hBpE1uDlG+V5Q1MJyCYjBiFuKhGElF8EqG8pByGiB7PBwGrpCqgBvJljBswBBBBBBwrC/sBJ54D3oD6nCwrCnlB4HLwrCnlB4HJ2oDlQuyC84D94D+4DXuF+VglB/4DvMBvKB2U6D79EBBBBBxM3H1kDDBBBBxM3H1kDEBDXqEkB+VglB8OsE0BcyM4MNEHGDlHjL1KmsBBBnJiwDBBr5DhzB3CwBsFHrWwxDTCCaNtDaIMR5UrUzDqDoDwG8LpF3RvLoEXRqBDmPhC+hB9LD0HnJBB/EL8DDYF8RDyDxB7ftKvBwrBtGtjC7IvDwB4hBBRkHnNg1BBx5Dy5DVczBiCDCuBzOa4TtNqa9OxBwXBB6EsBC/BnoBzQBwBmFCSIEqBWkGRWrFjBVtE6V8Hke2xBBBBhGiCjE6PgGllBD8T9CvLnQDB85D7mDWpEeHBBBlBjBalM0GDvWPmUoH2hB9a+KBBBBBwGhEVgC2BPW7BYiZ6B/OsIkUwIqGdtRBtW+gBDBsN+iBiBoRCBgB/DBGE8D/SmFGtBbNGwO5H5OnJrC2xBXBrBMvBh9CoXjlCBCEDydBBBBB+DhBnBhDCdBmL4GpCmB/FkC13BzBuZ/nDCT6RBXuF3TnC4Hod+G51BlGB6BjUgFrKvBbLHyDUkc3P+bqcs1DBkFBBBBB18C3YBlLmEqCLqQ+fDsWLkFxc46DxyBkH41BgBmEjEnJkwDkDjBzFBvWrxDTEwC9CBIdTKhLWlID0LsE6DOiCzOgH8EXwC9CBIdTKhLWlID0LsE6DOiCzOgH8E6bgSrWj2BB9BmoBoEkGJdWzTPE9kBsF0B/U/FnZhrBgJ5f0JsX/EHhEZG2VzEgyCsEBjGsRgKtC/D9IuYT1N7T7CoIllB9qBiM6G/XvLhJ/B0OCjHrQjDsUwBlCBuPnItE3EtBBBBBcBBBBBBBBBBXtFB7BjUD+OoHigB+lBC2BwGhEvCtJyKtCNyTDBsN7I0KRE4F4C/FoBDC5QPmBBBBBBBBBBBBBBr4D1BCdEDRBBBBBBBBBXuF+V5QnUVc1DzBoBmGxhBgYuJFGDBI/VBECBF0JgfpD2oBpJ4yDBSB0HYvnBoFEvBBDDBLL0LyI6FLpQlCspBTsIsG9DxCxM4MRHDDEkDjCgN1KChvBBBBB/nBsFiCpPqdkJmhCkpB6IBBB6N1OmkBmxBxKBBBBBBBBBy8DwGrNN2VluBzkBBBB+B86DBBBB+BRFu0B5lCBBB/8DkHrP2OxJf4CmKrBKiGkO0BlUmHtEjGBmBBCyCqdzW3HLC9NBBBBBrBBBBBBTBBBBB9BBBBBBvIBBBBBXtFB4BBC1dwG+BpdzRiH3RBgMmBjKiJZ2ByF0B7CBBBBBB3PtmCkiBvEP/EHhB6LwtCuSkDjBzF7nES0EXKhB4CoxCsFwBFhBBxDjCuErCwNoJM9+BvL5gBkGB7BtNnG3VF0G0Hyf3mBzM0wDxBCzDXpDBsMkfmU4B0hBoHzkB1NlMTsVnGgCmCjKFuWsBViGCcsBiItDoE9RoHqRdhgB2YVkGiIzmD9FIBBgCm6BjlB/1CBDzRgM4MhK9oCxM1tBz+BxBCmF/tBjhC8LwGqCC+U/HvLlW0KrQprB+LvEBhGC9HBDvDoInBpIgsB/tB+B0EjBBrzBlZvfmJBBBN6/BmDtDtD3VjLTqFISBsIrDhDXoSvJrEjSE6RnpB4dkQ+WR7kB0BsGB/IsWmOlBN+E9BCB8BDiBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBt+DlG3PnGu+D1oByLlEBQ6/B2K+dD2Fx8Cs5Dy4Bw+DkexlDl2DrlB3PjjB7F4ViN5EH6OglBnHiH5Oh5BmFV4ViN5EH6OglBnHiH5OrRoM5Dh3C46C3mBXvEhE3DviBMiBGBhQggBDBXDrF5G+MnC+UiQkgB/uDXuF+Vh7BoQjB5DpBrKDzWBBrN0YFlKdDBB8JuHBoBEgDBBBkV0OpCvE5P/F+PjK5HwDmK5XzBKDfKlEFCNeFQDSsCDcWgCE6BErBnBmCRCFCDDLFCHSPKDCMDCGELCT4CIBBVCBCGCJGLqBECuCCzBBEDBuBCBBBsBDDB3BRYHLCCCXBBBBBBBBBBBBBBBBBBBBTDM8CZZmBGHBBgBHvBC4DhBBDBBBBBBBBBzBBBCDeBBBXGHFhBqBwBBBEDCCBCCDBBCCDCBDEDCDEECCDBBSBCYKDIJBCPIO1ByBDBBBBBCSEOLBBKBB5BCECBCBaSPlBKFCEBBBBBBCJBTcCK7Cad1CkCuDCBBBBdBBQBBJeBBBBBBTBBdjDHBBBBBBBBBBBBBBBBBBBBBBBBQBPTBGBBBBBBBCDBBBBe6BCCBBNPECdEHCIFCBSZFFBNCHCDBHBBKBKCTCCBLBBIHCCCBBBNCBBBBBBBBBmBBEmBO2CSeCBBBCBBBUGTkBBBBBBBBBBBFSEFEEDuDG3CWpCBCM4BBBCBBKVKBLBBQLCBBBBzBrBhBDCOvC2B9BFBBG6BEeBOI6BBBBIWBFRVBFIEBBBBBOCRXVUDD4EwBMHBOMJFcBCGOCqBEHCOEDBDEDBBBBEDFBBCFBJHMYBBIFGBCBBKQEDFZCKBBPPHBBCJvCGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGG6ErB+VpFR6FnIxBa/O/8Bycn6BgB8DlFm5BkGBoP5G7IvDyCmB4BuBzBvNuHqFRHGCBqB7BgEjLkCxImsBBwFvlB24Bsa2rBVcCBwBiCFBtBoB1OBtL2xBXBCjBnBW/DgY5H5OUzIgCVD0PsjBopBBB+HCkjBiVoS+K5W2EqE3BB5a9f0Ssb4KwFBgDwBDBBBOECBUBBqtCqFqWR0FYEtFoBjE4EBH0Bd6nBhiBBH+HC5TrPoH6NoS3hB2EiGv9DgB8DKjEhFkBrPzbjMuDoHkIpGhJ2B+GnMiSuDrDcBBBJC3BiCvCBBBBBBp/DwGtIkBzCZL3J2EqasIrGKsOtCqDiH6RvFVXxKvIbxBhBuKwWDBsNnLtC7F/DzC5HZqBBBBjQnBBVQGDjB0CBBBBBBBoxDp8Cv2DkoC+tDr3B+9D8+CqoB6CoHm6B+MyCSpBiFuKyOJDiBGBIpSwdDBzHB8P8G7yBrPxBzBWgBME8DBCuNuFmFrE1Ppavc1OxVmxB2KCkwBHdzBrPm6BBCBBBiDSB0HUEuB+EqDTxCiLvBwNGOe8BhPCoC1W+oCVCDX4DCBDLEaIOFQxDBmIxBaRoFD+EeK5RqDoD8B0ERmG6ELzI8HK4CCBxBqFrBRrQhFfBBBBBBVc8hBv8CwrCzdptBqHDhpBpKVcmFyQzFmQyfgDmODF7C+FgH6LoGrXohDrHvchxBHzBrPtB0d0Q0KBBBDqDBBmJDkM4GL3XnD4BlBBI5CBCXBFnLB0GDBKzkB8LyQxiBnIUEuB9BjBkBZBCuCaTzN0CaDEqDmIdBgpBqBkHbCwFlK7HqFBBBBiQBoFCBDIHmBKbBtIuB1CSaRoF5FDJD0DhElBgJqD4DHUrCqDBmG0DmBmH4BuEB7ByBKc+BBB2IyDsByG7ElGOBBBBBBBB+BpB9CIB5V7D0sBVcjrCmHgKI5PkDoE0CGq2BjG5hB0sBlNuN3DXjEGlBBhDvFNfHBBfjE2FzPPqGgf5WwiByL7CqB0BJkBq9B2KD0jBjCBjG7PmRpSt5BkrB7Ma5zB6IoLBBBB1M4C5GjO11BsXrIkHBBBVLkCmCC9DzS2R11BDb4CzEzGwItHe2FyBBB+WKzQiSJtxB0SBXDqFBI2VD9kB8LYjCJW/brlB5CmUgIwuBqDoC9B5DCDBFzCBBBt6BuStBxBalhB+GlNkVyBqFnShFgBFpBBBTvFC5BKWBB5U9P7EzO8L+Zh0BY1BXmK8RllDspBppBtlB7C7EjMqBuDlG+VglB8LhpC6RzMLdEB8PH0ChD1CB8R6vC/M7uC8MlQDhDrF0vC1FpnBnV/VpWU/XBkD6CuCB4Jv6B/S4gBEeBBlGIGyCBgB4L5JshBqUoTtN2W1pB73CjjBp1CxB7DWjDBBBgNtJ3KnWDBBrNvTtG4C/FoBFoRoBDDkGmK8RpM4Y8L0D3GCakGIxBKe7rBpCsVEs3CtkB8bCkSpWzYLqIDnkCmzBVfBzGzDxV21BpF3RvLkEEXRzQhC+tB8QBpIWsb2lD6pC2jDkP/OBk5BkrB1VhJ9e1Mr8DkGJ5V7D8F4Qve5nB6EsBhCe+VqBc4PxRooBsFO9QjxBqE0R4CrhBBxKp/B9eXBCjBnBW/bXBsCWuzDhKUEC6ECEG0BvCYvpDyV8CBBq5BkGBI8C9S+OxKqC8CRjBhE+MrCwWmH3N2KlE9JB8PuB7HB9R/WxzBCExG+eBBB/EnBhDfBmLnKjI3nBgY1H1BDCBBBT7VCP0JpiBB9B4mBBtBoEsHBpSByCuBBBqL1B3P2NSB4OuGxMkO9RUBcEaY/BCEDIdHEELVGHBlOB8KRqDiDuBTjBsBzBmJoDLtEBtDB7DB3F+QF+V4C0LBYsChBnBrRm5BkD0BsGsfmOvK8BBFXtFB7BjUD+O2e2B+G3hBrDfkJyZx9BnT8OXuFiB8UkbC6FyP5PzHiLwD+wBjWmFxBCsCczhBtZJjnCBmGhCgWC+EUzP7D8oD3R7HyD9FqCYsZsHpLlvDYmBBr3BpK6bmBlK3SlECDUhCBBBBBkGI6VvwB0OZuExBap8BpWgI6O6BqF/Dq/CagEsBhCivB6J8LyWnJs8CpFpKtOqIBBBBz5B5brPlLVBnBuBCkBDLEblBlBYwKmC5QioBPSaBonBBBBB9WlLoaB2PmiB4Uq8B/iEjGvQiFGiB/cpEwkBwNB7lBjE9BpIjMB9FoD+FtS+F8b4mBDixBpJ+9BsGkGBhWvJ1ChHtB6ECgEvDvBnKjLQphB9cpKrFqCsB0LxG2BxBa+rCrlB5CpS9BgI6xB/EnEDkMlGmMuPMB0LBwGnD4sC9FK+C3qBjGd+C0MzFyG4GB8FfIB6aqGkGBBBB1BK63BqBvH2kBNsF+CtO8pCBrX5TlGC/Q07B+B86DBBBBjG+BRFu0B5lCBBBkGvCFcyzBzBtqCkrBoHsVhBuKgoCkGBB9V7TyCuKnvByG+VkDhN2nBuD2e2BnlB0fDxBsHTxFBiC8TD9FucB+WKqPpBBMiU0B9FKgB+BhC5GolBC+W9QjWwG+B1BkIkEXtFB7BtN2GlY7M6rBhUK+PB1BmFhB8V6GRJCBqB6DmGGiX7nBoFjM4DmFeBoP5G5EuBD/C0K1M+UWEvYwR+c8FviB/nBBBBBBBBBBBB59Dq9ClTwMBDB9nC+WM6vD8nBClN+WK6O5BBqRkD0B4XnL+FsHwQZ9CsMlNrzBT0HYw4CoTiPwNuDgEjL7hDqtCsb/EH7EsL6GQC9VIr3BwN0NnWE5Hp/Cic+B0EBztC1oBBBB1HB1PmnBpBxDqD22BmFgED8uCUBcoFbNWCCjBEEMCRIMGFC1B/BkIwDjCpDlBrCwNtC7GuUTCtvBtTBBBBBBBBujEorB2Fs1CwhBvjEwjExjEWBvBXJGMGJVDejCpBRNmL9BkHpB7CFrBDyDzjBpQ3FrwByjE2FrMj8CvVkuD0LjCpDlBrC9P+bWnFpWxG6JB1K6L4FCC4FjCpDlBrC9P7GjVWwCSGJYpDhBRNjN7EyD7CFrBsBFpH5kDhFiXnMpzB3NtkB1P0jE1jEsqBwUqqB7Q4E5jCBB2FuCwDjCpDwD4WM6jC2FrMvCwhBBzFiZ9GxSvVGBBB9jEsnD5HhwB4DGhBqEREJmLvH1FEtBBBvBkCsFoLSBvPoSoN5SYmDH9GmBBiWrG8Nh9BhFjBB5BCjUDx0C+H4fBTmSyGCzvBlOBhFB2FrMvC7XCzJBzFhXhC9G5L4GvVGBBB4uB9GmBqqBhFjBB+VD+HyyB0GzvBlOB2F6O7XCnPiZ9GxS0LjCpDlB7PoJrK3FoS0MCSrBBtRwvBlSB3sC0LjCpDlBrPQtC7G+3CmCyBGJYeJ0DNnL3GyG+uD7sCn3BiVhFjBD8VD0LjC+B7E9P+H0LjCuEvZ4vDtTCDCXmFqB+cjP/D8JnK1Bn3C4vDtTCcXuFgejP7N8Ln3C6IxZBrH0L9BsQyBkCC+H5fxBuD6BtCDemL1LjC2sChmB1DBBnkEnEYnBgDDRBEHBmL9KtH+pD2F+FsFlBsSjHXpP1EC5hBqNWwChBYpDeDRBLBwVTevBvIqVlxC2nBBT6Y2FzNnBhQhH/E6BtCDRzL7uDkGD8VD0LjC+BahE9P/FmBiQ1EC4FE9FrtB+wDmD5B0B1BeDRB8VTwKiClIznDyTCnE/BjDRBvWtCr9CzR0HtBoFzmBvG2U/vB2FzCrDsFlBvZHmFgEDY0LxGvZorB8UlIslBEpH+a/fuU9FHB5BCmUx0C2FhI+B7EwhBBoKtU9GooBBqkEWwC5BHgEDRMnL4GyDxBvG2FlfwHCnPiZuZvV/EHkC9BCdBmLmQY/BV4oDhIyTBSBsIjHoSoNsBtRrsBsL9D3nC4DGhBqEemL4GyGz+ByQiEzWjVi4BmDtDuClBxVxBjIBwDjCpUEpC7GMy3C8CqCFsBeCqB4hBkIwDjC5GwNtC7GMgiBoJ5GbxqBpB2vCkI8ZlGBBgC8d9HkI4nCwGtd6BCmFjEkM4GUBcoGWoDoBgEDYsLPqVhmCVcoGkIzF5GwNtC7GhVCwUsU6WXuFC8Vh7BwUjnCtKnJiJhEpPvD1W4vDtTlJ+S5XXxFlGgD+SUBcoFYsCsVuiB1E9YtVP7MXvEiB+C5VgWuWkIwD8I4WXpHHlGiBBB6UqoDuHiBBnF+DvC8ISBuEjB/V7U4iG6iGiKra+buZtpBDlBBwkExkE/ECFeDiDkM2GCpCnKxJ/lBlJmjEoBBDukBiK3vCtpBpBgBR1DEbCMuDkSxJmOhGcmB6N2pC3kBJkGBC/VoCnHhWwlBJj9BzLiKyBjChCtCoSH+G3UCrhCwBuBB5VBHoVmS2DrjC3NhCoB1PzKB/ShCwZ9qB3NhC9Q0K/SumCxB9a4OrMmtC0LsFlB7PoJM3Ux3BqlB4FEFcmBB5NwcxVmanOtU/EnEDsfxCgHrF5pBkHXB0ZY2HsI1NtvBlVImJDsfxCgHrF5pBtkBlH03C1TpO8VgtCtkBybnjCrB5kE7iG2kEFgiBtC7GjVxkCpJkMhJnKxJkvB55CtpBoBBCB3qBBlI7ZxH3BM8O2hBjS8UJGQD2pCBBBBBBBBBBBBBBBBBlIznDtTEFoFBjQvW9kE8He5MrY0Gp9B3QiFxMtC0d4UuDqBjpBB8H2sB3QgUsyBuDqBjpBBzF/cvT0J41C2vBBBBBBnJBBBBB8HnW7qBqvBsUIkGBBBmPB1GD+kB1gBzdxBg2B6GpST8BjIyOR2F9EL9FHBhWtkB+b7iC5WjG1QqKcjDauBsD1M4KzZqHrZskDglEtVBlIvjBXsL9DmC/G8MlV2ImC3N+B4UH+G3U5kCmG/C3qB0rBXsLmC/GhiB2IvFJxCrDxGvZrUMqkC6tDlSukE3GCbBCjIxDjCuEoS8bCi2B+FrCooB78C0LjCpDlB7PoJM2G/NCnH+B3qBrDWKmBmBzBLd/CDWCFxYvIgHnjB9L6jB+BIW9nBHnB+4C0LjCpDlB7PoJ+5ChFkE3qB0LjC8TNoJ+5CqM4DqfGCsBssC7HBBB6VskCrlEslE0LjCuEuPNoJhFmC8U5XrDmuCB0c2KmiDhFmC8U5XrDllE0LjCpUoJ5RgEBwMvJuWE82BoM9GmBBpqB3vBprBl7Cs9D4d+JuU2KCuBCShBoqB3FwlEXvEEzCqBCXtL2rB8LxlEwhB6QqJJiEtvBlVIZ7hBvIvBkfCuBC3LrZ5GogCovDsvDylE97BmC5CqEkMpQiFCMk2BqiEgR5E2nBqchGcmBBpqB3vBihBkGBC/VgR1P0KzlExB6tD+BgHpI0NtlBgpC/EuQ4iCmFf4BpBblJ9G6jBwpCtHrWkHXBsa2HyKmJ/uCmCnThJ4Mk2BmjEmrBrMgBhJkHXBiiBkR4FrCBgB/DiFsL5Vk2B0LjCxd6I4rB3dzOCmCksDmCgpBhFlB/C3qB3GCbDlGChCvX/F4vB//B6kCn3BlIvDBrWPiH3BM8O2hBjSvBtTJGQD6EB0zB3GBBBBBrKBBBBBBBBBBBBBBBBBlIznDtTJ0LjCuE7PoJviBxBtBkElS+nCSBzExBCbNgCpYhgBoFkQvWvhB6HVBBxgB0mB5G/GEqrB8HimB0Gp9B5TvFlGjCuEjZMncrHjpB0LggBXsL9D4H0Z5Fle0LsWoJmlEqFT3QgUsyBuDqBkpBzGkZrCviBmYhBsFiCiBitC9HBC/tBvc3qBBzLBywB3eBBBBBWBI9BqCXrtBzyCre8lE9lE+lEWnF6EQjQlW6vDB3qBBp7CXmFmWiIjPhE2Vn3CXJ6DrBBBBhBcCjOI1OBEDKqByB4EEhHlIF7CsB5D5B4DuDgCBBkCrDpZjBrKVtIEF0CBBBBBBBB/lEBSBDCHnCgCF6DcWBBCEBDrBBe/BtBz/DXmFI+ViIjP3Zn3CWJBDjC0BME3EqYBrH0LpdkGhWyBvD3WLyNqOFkZBj1B4qB96C4b9NqOoZBBj1BB6EME3EziCSBFDDBBCBPMUCkEcxqBzLkam2BXDjFIBBBfBBe6BotB6JvN93BumE88BgTlGCnPdhsB4FY0BnOmOnBB7FhjC7XUBfB8kEjXofBywB4ecB6EFHETkEkSjXvvDB/EmX25BhSm2B6oBipBCwB8K8FoDyZ1CqCe4/BavaxpBn/BzVhxDBoqDuc3mE4mE6EQhwBXujBjP3Zn3CeCD4zB4BYwX8FlzBB8c/C7C3CmD4qB8qCnRgFKtnBlNrV5JqyBkGPqBpU2Q0jBxBC4DsRxBC0G7dBCBE8FvE0FPB8DnBwcWk1BB8mEoqC5FiYDBE8FvE0FsEnBwcWk1BBcfiJ3R5C5DsQiBzOvqBYGEyBkGBOqBDH/TvJ8HxkBoGqzCBc5GbDr2Bs2Br2BBywBsFtCrakGBhWkMgmExBoFb4zBqN2Ml5B4zBhCCMkBkDBndXFrKjGkF7dEErUhXjXwvDLwS6XkTjmC/mEBBB+HCqgB6C2e+FgkBiWIgpBlH2WB9GCumBgFhOodoWClTBBB6EqBBBBF6VvJgnBggCIgpBlH3WWK+CoBgEDYsLggCI8mCFllBsH7O/uB9BDBWQ/JB4PBBBB6EsBhC1N6earhCniBTnErBjC7T5QlQzVDgG6EjBjHi0C6/BzHsL87DBBBBB7GLhFlB9V4HhDxtCVBBm2BBpxCHH8FhBsBt1ChP2DxnEBBlGBB+Cc0e4EqSkO9sBsLEC+R3wB2nBhCVR/J5PCBBGBtnB6CBBC2D8b2qBjT+GqhB7EPwM1Coe6EsBhCirBtB/EL7W8F63CsFsBGpbhGloCkH6PCWkEjBJBgC1NuSnE7FqCliCpIoIgRqEgGuWqCravRqXWqH+G51B8QsFnc9FisD5V7lBib8mCgKzbhDyJ8FqkB6EsBG7BukC6nEzoD08DkGIpmC4GGpbhGpvC6PCvIiiBP2kBxEkGBH+hBrkB+Fi6BIgpB+G6VsFDhG3jBukB+WmGhClqB/mEhFkBBhCe+SD2XrnEllB4Si2B+MrX9K9EhtBzDiwBBrqDhCVR/J7PBnHgBgvBC3qBB0LqYh3BK1mBliBBBBBBkHxPBgH1DTG5FY8BwC7PgD6EqBBB9VD9kBgFGECjDnOuL/EuDP2kBxE6EqBBBgWggCI43BpPoFEwBBCEYB8V4DuIiBnFgCDDxCwGxEPpXqOiEpFyE7QkDBlGhWkM+iCjsEBBBBBinEID+EqD7cpF0BV3KnQ7nBmY+HCkjBggCI7mCBqFjQzIl/BqMwC7wBS/ErCTnrC80BgnEB+NlU+lDB9GlhBrF65ClGhWzI1ZmDwEiDinBmYlWyFzIvrC9zBpIyjBlGyZ9GwmBpwBvpBmG2BjkB7T/S/PrqDhCrF1VnG8V4G73BXxHhrBrqDhClL7PBxnEvGBBofjMxyBBBB1SBpiBlN1SBtgBqBneipBCuBBBBBBByLBCzhCyOyC8C9nBj4B5sBs1DrEnE1UCSBKBBBGCQ+SsTB3HhjBBiVzIxWq3C1LwWpqBjKaBBBrH1ShOF4TBLlNpsC9cgBBIBBB+EoQe7enqBlb/lBuIwGRpDDqDjQBBKBBBzF8BBC8BlDeyI0BpK+H+aXtCehX1EBlB/FnBmFFCErTwsB3ChHsDzIzCqHdBBKBBBzCgDBBB9G2bBlMsBH2ZuRtBpdqZkJ8Hp+DgHqNjNMg8BtNkBN5GbN+jB3QyFqHlIiJ/OUrP6O5IagEMEbB3BKiB5SBDhoB1OF8CoC+nBDjkBBBrI/+CiJ/OUsPxOEEB8CoC0DqkBnkBB0boB1FE4CQ0BRGB5MmEjDBBghB1DknBBohDkGBCiD9SjZa1B2sDBBBBsFoRCpFR3K/DcaSSqE7FDEMToDaxCDB/BPzG0C5ChCYkBrF3G5OkHkCnBBiBjIiBuBkL9MvDGBBmFEaBBB2BKeEkMPnGCBrFBiCyxBpFqD5M0X6K2wCB/6B6ErBC5BmC9R5QjlCzWkNpBxCTkP6LxJBnIqgChKBBB9F0cEoDw3B6qBYiGhVgZDFOH1BlLrayU1yBBNBmXxPrayU0WjKjZvC3sDBjKhDTqF0NrVBnIrqCDxWVPmLoK4MsuCjB4ayfrNM6FyL+FqcwVwP/EqE8S9FjwBBnIqgCmLrFxMjI1G4yCnKzBB/U0+BhsC/EoEC9oBqKvB+BnCiBtjB0bmiB6oE+JvL5WK3TtN8e/R8FqQzL6EsBwf5O/FjD/OUrPiN4BuqBmGwf5O4G0xBwIvUJB6ICvZBrHBzFiCnW9CUCvBHbiFsQyGoNBBBpGvLBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBgRjzBkBG9wBBiEsX53CgFmEBmM6VwMxQIqB6L/BFqFjBHod+QzB4DBpCBB9OCBuzDlkByFxNhD/E24Bpcn1BqrCpHqW5BgC4F0nB4iC/EL/Dq+BnIzNwMvDuF0HIqB5NFqkByS+JvL5WK3T/b03DxWCiB6K5Y9iBgBD4asH8RgIsjC6D4ClZxBrErH3B3NcgBoNjChF+OO7tCpFGEDBBCCULClBCFrDjC6CPlB2BVcapLDEKCtCa/FMGRiG0C2CDqDBPrEjB3G5OkHrDjBa6FvB5BX1DBM/TOnDC6BjZvCxBCx1CmzBYGgBEF0BPkTrqB9cBkBrZmH4ChDYGkBF0B7kBrE9cBKazF3K5FoD3FxBCnDGG7EsL4GyD/FtPxE9cBJbJuVMoDVcCB/U+qBemJBC8SjzBkBG5XiJ3NFSEBKCEgCvBpKmHgIpDc6nB1M0cB6EsBQJoB6B8Z5BYtDGimEiJ/OEgClH/G1b6nDB2G8BvB1b8VzBBmDjBJhCzBB4DqR7GnC/OEgCqMwqEq9BtiCxKJBBBBBB6EMEb4BsBzF3GwGVcD9kEYmBJIsBP8lE24B+LqiBVfgVyW0GvPuIxHlGBhCgSjrBEqlCBB6ExwB9cBkBpjB24BxQ+QrKnJ4STjGrFsCqB/vBqDJnFuRRzK2X9cBKa2HBqBYGgBdeykB3O5zCBBYGgBdeinE7CeinEkJrZDE0Cq+CYjBgBMSpFTtCbtNHSKB/DnE0CCBDBqBEmBBSVFaEIJNZFyDoLFCWFFJEBHFEDCgBCU5BBkJjJB1F6GmEpHaf8BlE2H5LBpHBBBBhCEMCwBpBuBROSBzFhC7HmDiPhgBYpBEMCwBC1CowB5zC9FiD7CM8jBoeyiBE0CBqCe4PgwB5BxZyiBE0CBqCe4PnB5uB5BxZxI7pBlDXhHkK0iBlWnPlI+OmDgvBTQtTiD8EttB/jE91B8CtCvB0OtV9yBtFCrmBq/CBBpFGEFCCiBbQrD4JjMTmJxBhL8lBuEoOtFCrmBitCoSBBpFKHyP2M4Vy4BmKs+D1WBQzI2Zy5B6N8FoDrZH9XSBqFqCwEyGB4F8FxGvZzGzDvI0O/RCuBCM5M9XrF2D/vBj3DhZCvChd8a60BB9CkNxTpB0BnElGiIBnIgM4QD/mBmJB5LgBmChCoBUqCvJhClQkEpJ8D9N/KZtF0DpNnZBBhD5LgBmChCoBUqCvJhCpUlN9N/K6JwmBBBhDxBC6pE2HtrEthErGkRoBmBRmiBiiB8H8kBBBwCTEiBDrCe75DhKyrEl1CBxkBByGBkZ9F8FgBmChC2PrvBs+B5FkXBJbEC0FxBC+/B5LmDhC2PlQoCqBSlN9NlRntB9clBECyb8NtKuWoSkBGjDpIsO4hBsCC4wCwXPkdpD9CdlBnEBC8SvDDxBsqDwhDhG4Qi3CrPhiB9QBpCtULqESutBvCbjSrXle0L/NiiBxaBBrXnhBhCvGhOiiBnIrSBmKxVj/CTtEiBlCYzNrwC0FofB6GQBvjBYyBczFDBBqCwaEzCBBqCe1C4O/F5oBUgHN7SBxBjFXbB6ECEGeBBB2BKeB9SCvDnE5E8JsBkBlvDkJvN8LDE0CBqCetRoB/DtkCBrHbC6d1GrHnKvGuvC/EHgEB9FIC8VyiBE0CBqCe4PkB8uB5BxZ5Rkc7lBgG0oBSB1SmdyiBE/gDpHlEhGuVD9I9FJBhbsFoR16B41B0LsFgRoJ2G/PBQ/EziBrsBCnPg2D9G0bxFrFkGB4BpUSB1SiPhgBtiBo+BiG3Qm1DyH2dEyFvCoSmGhC0bqlBBqCemDgGxWxBiGqPtB8F+dsVpH0B4DoRC/FjDtOBEBKCCrBFS7ByKxGgIzB2BC0B8ChIyPzI8uBBnCXdkGBC8VDvJ1CrYtSlC3TkGBC8VD7G0Cibpe5+ChfkGBC8VDvJlGCiB6U+MhJ6KwOBDJBCDFEBDCBEBICGBI1D3LtBBGoBBBC/SBCKpCnBBiDlBhBBJeBBBBaB1E8Y5LWBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBX2c5LnF5PwK0iD2gBotDPmwCoJ0Qs8C3XBrK/XsNlBG6BrPF6RhNBxI0T/L2EjNkQzKsLjxCoTiPoBoMxS3rCB8+CovB5LlBIqCuBC0BjBTZtIhCnB+KS3J2NhJHqMLuLhBBbhBvP4WBBBrKoL7LcsNlBgCrPFnBBydBsb3RB5LlF4PDiQkE3LuBuBCxdBltBBB1SBgOF1WkiBB40BmLsY2B7iBrmCrKuDnF0NuOxU3VnB0X9ZtCBkNToB8XuEgVB+OnJyNmLldFwwBBKpwBCksBpmD1lB1C1NpgC6ICvZBrH9dkiBoNDyuEmL4BhJ3KD0OfEBKGJ1DkNBGoBBialBhBoBBBBBxrBIrBCG9cBJBaECzG6HiM0I/EBmEB+SxhCviCyhCzhCn1CmJB+SkGBC8VDrRiFwGBJBa5GqPoD3FvBhfedMtB6E8gB1P2YnEBkBxgB2hC9cBkB1e8B38B8B0Wve5pB4vB6ErBB3BL0kB/XErBDnB4e/EnEnMxkB4b3YwInF+nB2uE+M55CG1nBDCndgBCYlPw2BPzpBvXQ4C7EoDiFB8mDBBBkGBhWvJ7IvmBNmBBhY2NBCrDsBwoByImBDjBBBVcCB+UgXB2EIc6FxFpBEvDBrLB7D9gBBF0hB/PBBisCkGB+VDkMvcwZ2K9rBhQkE2DivBVCH2T5pC0BBBB7IwB/BFrBaHnB4BbmCCgaBCECIDBGEGBNKFFCBoTqSrKsU5C+MgKBBBBBBB4pB1HoTiPwNxSX4B3vBiR67B8SgjCwvEjctzDpIvUnvBhK2jBBB5VBmJBCkM4GmsCtjC1sBioBBC66B5rBPByGrPBDrbSV5rBQyGrPBgcsxBClnCDnqE2vE3vE3Fl5C8wBgFpElVlpBkGBjC7TDJtQ5TE6GT/bvcB1kBDBmLrFuB1JwdnD+kB0VxBCByEhC8kBnJ+ShWkvB1gC9rBkHneyC/UwzB7V1sBiM0I9oBxBC+/BjLljCmFjE8S6EsB1d7BkqDqHk1B2ZhNMkBkFyBhSB3yB0Bn0BzBB+UnJgHpCqkBy+B3jB/IioB+D3LtBB2chBBJiBa5qB/FpzBgoB1uBmM5VkDClWvMgWzSyf/EoE+SiQoShgB+ckBzGtD6gB2VrF2vBB+DsD//BioCrFsCqB+ckBkL4PtIkGBBBiB6UD1H6BvxBvc1O7KpDnEmDrUmCxZxFlOyLizCWCqB0BDMGhBqRBh0Bt/B7FJD5GniBnSu0C6EMfkBe7VpjB5VzBB+UDkJrCWBDGDdD2B1YjeqFrpCyiBEgYxlBujBvcmkBr/BsOiJrOCFBJBCCCIIZDCLHGHeiLsBCBgFiIsBBGEBEgFCpD1FkX5EiDioBhEBB8Fsfp7B9FoDjqBUqwDXDGgBjtBwgBkGBBgWuJB9cBpGzCuSBVcCB+Uy5DYGCBCfFIMZFCjG1BrQIMRTMHUFFGhEgZDtBwD/EjTw6BBBsFrBBBaBD9OCBpFKFCCcDBBIeGkHvC0CchBEQJtElBmFBFJBDBwFRBRD/CiGqFDSwCIEUvOxSanDmBBBmOOkbrErHq9B8F1QCOFxElB2FEHyDzBqBwRM0hBa/lBoI5WI6FB1FE8ERCCCrB3SjhB9FIiCe3qBtD5EzCkQPDVMFqCdsFqRBiMFzFkGBhW+GxC+OrD4kBzzBvNyCSuMGBJREBBBY3P+1BPPDzqB5iBF1F4nDBkGlB9UvJvxB6W5WgzBuV6DmBgElBrYwB3B70D/FnGB3KiFjHoC/ZgeEkF5Y2QtEBBBB6EMETHBBBTPee2aqF8DDqcVeBBDgBDd4W9BjeqF2gB6PLvRoYjDvDC4sBP6EqBBBG6VvwB5EuVsemsBtrBNBBBB5ErmBwJ/DgLwK2WmpBnCQBB6EqBBBG3VDvwBkrBwJ/OwK2I3IvuBwBpBB6wEBzBpE5SZuD6FnDjCBB/ECgIzB6ErBB9V2pC9BnBW5ajN6ShvB9TBrB8RBghBnTp7C6ErBBB8V6EvEisBna9QvNDjsBtrBYL4BMMBF70Bq4Cna9QvND8JniBtrB/wEnHBBx6B2E5xCBB3jC8/C5GuqBBBmxErRjmBmmBiLF3V9cBkB8O3BB0IDL7Gxdj1B/EB6EqBBBG6VvJgnB2pBuB6hB7Jm3B1CCBBjwBlHg6CpxEkGBHpmCsGpfgnBrF3vB+DsD+QhvBlGiBBkGBB9VDn4C9B2KwWgWBBB6kDs4DuxE7gB/FE/CzOPqBX7BcnQ/HqH0BrqB8Ffs8BBua5qB8Ff72C8FfsbrS1OBuavE6EQTJhCe3qB/BsCjGkGoLGPhC7BcpgCVoDwCjcDWhRBBBB4gBD1W3gB9B2K6sBrFigB1P+DGckGBhWvJgsD2kDiqBH3CB2VjCwE5CB1hBCglBTBBCiDloBBBBBBBBBBBBBBBBoyEpyEqyEryEsyE5ErBBhW/GwCib+wCsFqRBBdO3K4DxGgIzEe7NoC2nCw3C+6BvyEwyE3HiP8Btc+D+cKakL4PtI0LjCuE7PoJ+5CrNyyEswDkGBCiBUmUD+6B+MiF5DBFzI4DvJlCqBFfEL3DNkNBDBCBqblBB7BNBC1QsH4GEoFEF1GXNBlBgEBB7xD/RzuCzKjgE8yB2yEtkE3yEgSowBCiCqF/T4mBrO7InH3BcTzBvNwNwSBqbkJwC4J0MPiH3B/OMCyEYuwBnTuHmFeBCmPB1GCzzCtTSBerB4ElrEtF66CoqBVB1HB6FE2F4Jb3LCoJTkUomBlKsUFDG1CUljEVfoxEYkCqBnmEwIkJ8hBqfgT9C0XvKxQD2FuBwEjC1Hb3LqJMHkUjB+dgNsEsUFDGpD1HBBvIBBwsB2avFH+FjC1HyUqBMHkUtwBBwUJrNtFC/BzH5cr/CB0H6F6FzKhVTnVqvBsUIG1CUrFBiC+qBKrBxhB4H/yE0LjCxdTkUhfsR6UmFeBBBgCnN1GClM/O3b3cB5VBwMxOgCrPFnBzdBhY7HBxOtShPocpbmrB6nDhzEizEjzE3Nv1DrBwO0gBvyDmG6sEBsFiCzsBjIljBMsFiCrFBiCoPSBvPoSoN5Sq6BUB3ErBCbNzODY5BThB+FmBgCwCjC1HkMQEL8CyCrDyMtCMsFtwBoTlBNrNBShF7uBmCgHD0L0fgS5ZyI8NBWwCzoByI8Nle5yB9FxqB4GBVGtBzNzGkZxB0BZ/CoRC/jB+GCnPFyLkfmTvDByJiPsUInBoC3KBBBBBBtVBOkGBBBiD6SDkM6YtOfxEB0MoLnxC+DuSBBmJD8ShPgHkvBmJD8ShPgHkvB9PvsBwzEtOoFoB2CrJ7ChMR9J/LwpBwjB3NgBBpJlMgJ3kBu0CpCwJmKvEBBBBB/kE5zE6zE7zErgEl5D3kB0yC1zE8zE9zE3QsVvW/LgtC6kE6PsbimCqNsV6P/zE/nCkGD2B7vBECMM67CtHB3GCbDqBiIBuIpEsByG3EH7CnjBviBTmBXihC+jCtOmWuN75CxdD7jBrFBiCzsBxhB4HnWhnDwHIrC3MBXuFCgCivBXnHwqC2Mg1Bg0CihCXtFBB9VvoErFsBeCqBoFBqD6YGRXnHCguBBtc3hCh2BmJgiB8HxCqGpCkCuf6gBn+BovBiIB6ZKqCsGzB9F+XtUkVsOwCqPEXDqFBC2BBnBppCscjMgDB0CxBB2gC0EwG2P0MzJyDCvLDBBB/EBGE8DBaFnL4GuJ4uDnD8EGkEnfGpB5F7EnYhPBkD1cqB1EvDiCrrBwoDs0Et0E2F3GkE+QsmBlX4P3Z6BlKqhDmFgEDkMqKDqGpCkCtlC2WuNgF4DuLElGBhC6BiSjIqCgEhE4D3LmJ0hCpCvlB0LsFlBgpCzUWvFgDBDWH9RlFvBnJYHgWiBn9ChWBBkHeBucw5B2OmGhCivBtVqNlGC2BoB+S5VvZkC9QBpCtU1ExEjqBnqDiBmJB9P8FBuZkC9QBpCtU1E+GxarK0gCloB+HmjB2euKYnBZrDzF3VUloDxHlKvKrJuFvConDBXDrFC4mC6IwBcrFayC1M4KggBpqB1gB1KjT0mC2PoF6PKs7CgkB50EqKDqGyC7B5vB8UrOCmoDzgE60EWwEE9DaGmLhJ6CoqBuxB7nCmGhCelEuCuCsMqKxBtMuF/L/HiFfiH8RmLlwB4UBBBrFBrBXHsBgrBnD/B8cvIoD4C4BmP+rBHtPvK9F4M/EHgEDemL4GwMxJkvB9P2FxQlzCgHsUmJDkMjHlMxJkvBlGC1BnU+GlBvZ2GgMwwClGCjiBmLnBkENhB7ZVWwxBh/B5jBzhBRlGC5BmUrfi/B8H2sBvBzFx4CmJDkM5ckvB8HxCqGpCkCw9BvEuDqBwkBoTC6FhiEmNsVvW0Q8GwB6B4pBLqkBBo9D8XBBBr5CgsDo1EkGBCgC6BnDkClHyU0J4HpLC7D4vB6LsQiNmJgpBkvB9P3NpDxT4bvvB6gBgXjNhHlGrDEE+Lz4DmJD8SwMxJkvBorBTr5CngCvMHlGvwBcrO6VuZhTBpCwS4E6B23B+HC1d5sB8HkuBB99CuBBmJD9hBk2BoFBnB8Ol9DmJDkMtKqGpCkCtlCgTSBoIjEcUBc7DrBCbN2OYlBUCRIZ0D2FoBkBBxDsFlB9CKP5FoBzEYIzBPkD1BmDTS4ErsBvLnCJpCBPsEsOnGkM6GQCsFiC1frFBiCsiB8Um+CSBmVxMhgBUB3ErBCoBzOoFBVSOCxL7Cb3LGnDjCwC9B/LvEVkEmTsBjC3Q+HsUInDIjLgHrejCwVwrBjConB3XkyCh8BBBBBBjI0F08BhLiE1CylDgd2FClBUSBzFwImOcrG5G8N1Ho7ByB3QBBBBBlJoMB9CsKlR8EtE8SkzB3BnMCocxb/F1WEqKwTBBKBBBzFD5BBjF8DuEB5CB1e7e8fjCGxHSBzF2WcrG1U1HuoB6SyB3QCBC6dBBKBBzMBmLr9C21EWK6DFHETpDDYsL4GqC3MgBk1BvyB9BBxHSBld1iBoYp1BCBC5FiYBKBBBzM5qDWKRsEwPpQ5vB7Ls0BBlcy5DkzB+NC49B5W6dBLC0MkL2/ClcoI5+ClGC5Bk5BgBmEve6dMCSBnEkB70Bz0BtV4FlBmBxjBqcCvtCnIe3qBWzyB56Bp5DxzDj2B+nCxtCBB/HBk5Bw1E8EtE8EsDhBv1CpgC/qDkpBLrBBB4kE9hBXtFBBBgCivB4GrBrKkPLlf+d6U+QIvD2MXXjErBBBgCmN8hBWq0EdtfuSpChXooB4dgBvhB3BBkzB3BpM+qB4pDdNBBBB6dBBKBBBzF8BkF8D2FClBmBBjO1GoHpOtGkP68B3Q35DnFB7BmB1Z9DlFbsE4GBVGtBxqBGBzLiUh8BkJyNtWj3B/hBmDiiCzSvGBqX3GoBmDtDkZxBtB3GdDwUvNmDiiCzS3N0OBvGBB9BsV3GoBhHpGvHv1CvC2G8BrpBB0J16CBUB3ErBCeKzOYlBEEMCIJIUDID9EHMjBDDXBHQRiCOB8EqBDsDlBGJJBDJB/DCEiBG+DPBDREH2CJsBaGBCLUOEEMMHGRxBHDEGIyBpFhBwD8BFBoBGCJNVGEjFuEGkEsBBlEZ0BBmB6CB2DWCB5FMHFpEFMBCGjBeiBLMFCECNCBCGHFD+BFMPPSBCDkBRLSTBhBMwDBfiCD2CS2BFgBPQwBR8CB0FpCRbJ1DgC9BVInI4CtCzH0BFeB/FUhCoBToD8CBBBBBlEBBBBBBBBBBBBBBBBBBBBBBBBBBBBBzDBBBBBxBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBfBBBBB6EsBG7BWBB2jC5GxBvO71BtRB5PMlXGvE9GqpCFrPXmDiPpNHKnS6Rj3CVc7DtB+P9BnB1E+RxEPKDuI5JhTEnBtFkKBG6O0G7EuFmCnCzgDBBBBBBBBBBBvHjlBmWDqgBYDDCCB9CR/DykBCuBC3LBBshBEipBCuBC3LC6EMX8C8DhkB1BnEfCmBBFrDjCpUtC7GMXrxBwlB3GCoBYpBEX2G7BopBoJ6hByIyBrEqChR0CCnLsFuB9P8OWwEkjB7BH0BHOgN6JsCClJiMYfUpCsJKuI8ClC1IDCG8FBCBmBrB3IqRvE2XBlG+VwBmOiHrPBDrb7ItB+BBDRoBJfXGjBDEBNHhBzNvBhBwF+CPrDHGxEUiNBDmBlX5CBERrdkDviDzwDBUDc3D6BGJDqBBCtNCBCrBU/CwIzCpBiNpH2ChiB8gBBUDcBDGpBSvBDBoBEHDBID2BiDuKC9KGLEKCC3PtF7CiBiEBrHDakMsB7a8lBDB6EsBhCY8a7BwGVcCBjFBbBgPCBu+Bo2BeFPMEZIEMGT4BBCLIQBCbhBVvLB4GJkB3HuBkGBqHc/B3B1D2ZbrGlTzBsCpF5H+UBoGzdKnea1UYI6hDrRzLkBpjBm1C/F2RKErBzTiI/E+xCXqCpEregEqMpFjQmWuBypD7CMszEVcCB4DsBbhPDrFpCcBQvIBBzF+B4d96B2Y4d9IBBYLwCBmD2G8BrpBBpkDByBrErT0CCnL12ESBzFhCyyB4iBBFzFyM/EHX5ExBBg/BtB+vC4lB4E8I2I6D6Q9MzDgBgGqID4EBM2BgNz1BL0Y4ImMkHuHGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGGsFtC5iBFzFgGuDBI7CnWqGrpCmG8gC4IuUnRBDsEEU6eTnEMXJhCgBCtctP+HC7iBBI5KCDscoazGuC9FpmBqFCuBRBrP5RC5FiYBCIBBB1BoEbuCnM4G0OsFiCqe4CnG8Fc8EsWoJMX6EQg1BlvDozB+wDSBnEHcIBB2BK8TjQ4EiE5Xs3CVcCBBD0DQYBF5PBBBB+BkH6BvGsB1DnBHuDBjD9EqRwGlkBjP4B5Xs3CB1B3DtCSBnEsBhCpqB1Y9C4SDEuDBI7C9FjvB5Xs3C9oBBBCpFHuDBI6JhJUjkB42EBTqFJhC5sBlvDbE71Eg1B5Xs3CTnExwB2XHBDDDWKkC1nBSBqFpmB8FbXGDYBB6jBsjBpFkdCH2VzBSCVsCQYgG+BtFsFDEFCjBBBDBjFH/IqBJHzKF7K0FqFD3UlR8XlV2LOBBBBBYjBGxGvuEzFHiBDEO7NzBqOuD2JqFlEiMjWXhSvflGOEDnDhHxRqOthBgpCByCuBBBqL1B3P2NnIYqBEMTNzCQPOzBbPBKHdeDBM8HmBmC7K+F9pBHtC4kB4ImEpHBBXBLaBHKBaGc2yBuUuxBpaBjBbRhB+R0hBuUuxBpaB+WCCzE3ZI+ChC+hBa3UqHgB9cBBBBBBBsIk/Cx3ErXlezZz8BxQzMjKwT5WhjBvSgUmiCy3EjDHGyzBj6B4PZ2yBz3Em+BXzE8DD+iB3hClpBhpCvClTiS4HJtE4BIvY9OkB1b1LkqBnH5WmYBBr3BxnBVcCBrDqEYghBrN2TxoC+Bg7DjG3UBBnM5BDBuDByLmGwF+IYEHaqBMNizBpGqXg1BRBB3EuI3RpW+OSBB+3Ew1CyRB4RwFmiB3In+BxOogBCVf4DpRBmXDrEiC7EDB95Bu7B0RTsDl6B0buZ5EwC3kB5WoIrdzBqE0byJ8P5EwCGq7BmgBnImC1DyDsBzCoLmvBjKtBghBoB1YprB7oBgChH7CPlyCqDGqjBrqCmlBmiBjiByuBCT0HY3rBVcnFoaoBoTiPlNREhBmRl3B3C9SgJBBBBBXMsBFc60E5iByI/hBhrCBBBBB+G9MNOWzB5YhICx2BtOnaXyyB6N8LxBCzHtmCBnJgjDpoBByCuBBBqL1B3P0NCziB3PnrBj7BB24EXuF+V2PqVkB9RzkC1M+Q2GjQFzrB4C81BB9GCE4MNkBzBmOoNkaeqvB0ZtCBwrCstCnCIkBvzB7hD+4EBBByRB4RmFtBGBR1CifCuBCG/BC/S/zBzWpGxFCHyYOxQzMP5WFzrB4CsFzBIDE5EmgBjFvC6SV3E7TxB/hBXnBrX9KkGBb+CnN+E/MyBMGlLgNkTualoB5f+oB4N/EoFpShhCiLwwBk5E4mBy/Cl5Em5En5ElGCiB6UwBmOiHoPDBD6UxGlB7MwEugB4CUpCqjB3CBCBBpCCBE3IqRBuE2X+CBBB09CWCjCekGBoP2GDtsC+8CjcwBmOiH+FtJB9RxKtTrG/MzKvGrRoMl9B8CwC3CgGqRvE4aBTepDGGE8DbsL4GyD8FzFm0BlGclEhC4DkLf3OiHkCkNBCBDrblBoE1J7MwE6jBqoBFghB2X+CzBBO1DhBZC2B+YmQsGlH5L7J8HIBpB0B2OmRiC/D5DkPBBBBBBjBwCiC4CMEwB8gBjRic6J0DpaSBqFqCYYlBF2oC9uCByiBEtBjBESc0CnC4MPnOmZ3hBmXTBB/EepDDdoSCkDDlpC6wBVcCBikBYLwC9BFrBliBwRohDrBFyiBEsBkBESYCCzRP7qCsU2BBBCBiCrBliBj0D3F6BhbEzCBSczRPtnBNjH5YiZLBBVeB4DoRCYlBSx3EB7GKtblE8UxH9DmZhBpDtdkY6ECDBGEbhDgBnL2GCyDkEmGhC/CgBBUlBDoDHBxDIvTqMqHlhBpZgPtQ+CbrW2VoImLiBpEuBxV/EuqCnjBBBBBT1SiPvJiHkCkNBCBEvcnCIb4zBl5B3jBEK0J8QviBq6E/EHnQjH1d5f+Gvew3BB6EME/DkM7cnHBjBWYCC2CsP2BiCmJDkMjHXuFCwKsLglB8Lg4BtKZExBSgBWKbOBUNoBdBbLiBoL9C6Qy9B+G+OgL3C+ClBmWpOB1QrHl9B5gBBBBiC6TmO6BqGzMuekLv3BgBkFBoP2G1KuFd2L8WrRnPzLgJqUpR8CnLldtTXsbglBmL7CDtCsDB7KiG1CKgByO8Qkam4BBBBjGzhB80Cob8CBjuD46E3kB77CtE6V7MyBoB2B6jBq/C7B+CyBBlHhQxP69Btd3Q7vDtErR6jBjkDC9FucBrH9d9CXBmBEo2EkJuZEgYxlB8dyFkGB+6B6ECDBGgEDdnLqKpgBgUlHyf1Cl7Btd+Y6EMEaBBhC6BiS1MG9tC4CCBB2wBzMVcmEKwBplB4oB8HIB0LwE1SiC8WEsBB6EjBHBlBde0vB7kBCvEVcCB9kE5DXBmBSXlBpel1Dj9CqbqiBJh7Ei7El0D9Lhbk7EldouBziB1iBywB1JCBBpFrVGkGB+VDalIiG+JpdnUzyB6GRq9B/8C/ExXlqDkGBBB2BmUl5BhkBE0JrzBcBB/EHqX1clkB0Jo7Eo5E4hBkzCorEgS0OzJyBQuGEkCkNBCBBBBpBgBiZlBv8BBBBBTqFIiC8TBUc2BkCBrBBBVswBVcD+UhkEjLqMBBBBBBnD6G17Ey1DyiB4CSYCCzRP9gD65E8BBBBkJyZlJvCxG1CpH5V5F88CE6a+nB1gCwwB3C8erRmjBUpCqjB8CnLqRvEwGgO/BPM7N5C9nBnEjc3BsM+X1FrR6jBpCmmBnLqRvEk0Cx0Bo2DrR6jBybtoB93C3yBxHl5BrKFuUC3kB+JyNBBixDtCxBnhB5Fg8ErCbs4B2WQyLB4F+QSs/C8EoBCCExBK0b1Ola2FWEqCCvNvH4CmO9d7yBmG+wCT4B7C3CwNqBpelvDrChDLmC4OBBP6IpFkTiB/Q7/BX2WQtR8QqBClwC/EHeEExBqBZGnL2G3BMzHjN5ZqFjQhJ9f3FhE5gBiqCByCuBBBuDBBBB4H1B3P2NwWwJnKhgBG+DmoBvlBFSB5EakBBsP3ZSB4O/SxQrPF9BWRehXIuE0NIvDCqL8D4PoB9uCB8EwZC8CrIz0Bh+Bq8Er8Es8E9fkDvmBzFz8B6IByCuBBBqL1B3P2NvGsrByqDu8Es0BvG+1EzV8HiX6CD4TvPhO1SmDgHwvE2WQzIkGE1By0EBBBBBXqC0mBuX18Eo+C6hB28E38E48Eo3BsiCljB3F9BXEnO9KO6GTjBCCB1K1EkJyMhd3ZsWBBBBjB/nBBBuB2WjJ9KmyDqHkpBpK/1BnasFoRCBiMrBmBBoDtiDN05DljBVfmDSLhBTgBpOCB8KO6GTlBD1K1E2V6GQBc/VC1FlFBBvBD6KWDg0CX7RBmGBBwG+B8BwT+HBxBCgGXjBgBwBV8BBVzO5GtJjpCmOm/BuBjEfBBBBBBysDmFhEm9EoFBjQXuF4BmU8Z5lBiM5nCzjB/EBdqDCYlhBXujBjP4BoC9sDBulB4kCvGsrBgiCwkByELBBBBBjBxBrCtBpa+EinB+FnqB0KiNByCuBBBqL1B3P2N7xByMhMnQ/e1jBFB16C3Fwc4d1gBwBnlByQzFBBB2FvHiJ0K9jBC7VB3MIvGozB6Zk3CmXpiBlGCgDwZrsBC2WQpiBSgBzkBToIwB3FmDxCxM4MRHGDBhBmRp7CBBrhBpB6VjCmBR1vCkDgC2MBX5C2BfiEmL2GC1Kpaoeu+BBXoEHfzJrMCsQyUB1e4H3E1SwDoMzBiFiLrF3N9CnYxDpKBEnLtI9IBsEnfBBBo6B6NpnB/E0aXjEHkBBiC7TwyBybrBlBn5BkO6lB2SBzBpD7CyBkM4GpNrR4GBaBgP/GPhBBB7GzBpdoGlXDBksBzuBkImGB6ErBBhCh7BBiClCjButEE2nC7GvuB6NhcohB/VSiHjClCxuEEq1B7pBohB/VSiHB6EMfBB2BoU2HgZDPgCtoBj6CBBBBBBBBBmFpBB+BzBsC8GB5FnF3XiqCpeBBBBBSBvPoShgB6Rj3CUBcCBB8kEjCEIkBNryC7mBoCgJrD9gBnoC6ErXTEqEkBBkBdBVBBkT5QtG6NlrB1SzBB4DvD5I0BjBoBaH7GE1ECLdpBjJ8BFQiE9CelCmB0GwmBtDrXqIhHgElBH2BvD5C9NqBpB/GRCC7KqE8H7J5OhVutBBBmEo8CgcxGsFyB0DlP5B5BOIbJbwD8Eue3FzmBBBBhZ4Q9B8edBBBzhBqBxGlDh0B9GCn3BBB2Y8CrBBkBEBBBT2B1CrJ9B+EBzOsjB3uB5KBBBnKnSnD+CkhC90BBXuF+VprB4P8FiV8P3Z3PyGsoBXjetF2SK0FodgCctDBBBBBBBBuOs/B/EBK3EsL2OwBlBqTzhD4kE9F4L9Ir/E5yE0GTnEjBHBB3BK8TjQTsIyb3Sp+B1eqDhU1J9Zo2BqD4zBj6BXqC0mBzJ3CjXqvCKwH6FuiB6R9gBSByI3qB7CeyBBiCGcBYuEpDDxH/mB2xBiMyHiF4d4IBBv/EmD0BMXIBBF9C6SyJxFvhByrBuBypD9gC4sCTEtFBB3BK0JxDB7D7C4H4BzGu4BqrB3Kl7Cw/Ex/ElGChCq3E9nBM4oCz/EhFoC6U4iCB7jCj4BWrawsCBTuClCXIBhC8TC7B2/E3/EqqETEapDjBIBBgCYkT24B2IBnDqFpB6OqKkN3T/jB8V3MIvGrapXBiCvF2aWvGo3BwBvFDBB+X1H6DsSpC0WIvKpBvKyNXyyB6Ny1CSBzExCoBiBsLo6BNBmLrFEmVzRqS0QjpBwCVcv9CqQoC1hBs+By9BBXmHrrB7N/Lk3CnXvEBD6L7ByiCipBCuBCjKyWvKkTyrBuBIDEzHhP7Gs8BB5LcmE+DkrEtM1lBhuCyKBzKkB9IUBBBBBBTeCBmDGGXHBBUtBmN2GD9KjF0LZiWzPnjD1KHBv1ExBCm5BlgFB6EMeBBhCmN2GwJtMoI4fk/ByMzV2IBBBB3BBBBBUcCBmDCEMZSBbCSBvO4HtOrG/rBtJ6iB+UzGuC0ZlI1T6ErBBBB/BeEPCBH5UCBqgEeEZ/EnwEgBvHhPJOnBIjhBCtxBvNBpd1H2BeCh2ErJ2FB2G5YHnG7pDvKi4CiK4zBxKBBBB6ErBBB2BKByiBkGB4B3Fd5FszBlgDFTgBnDMXqCWBB6xBCoFEnc7HpCqOheiKyM3TvTxKDkGBBBB1B+boGlG5J0HhI9I6FjmBBuEyPtRhUqKkCBBB6ECEGE/DkM4GLqH7RpjB1xBmWvkCvEyPulBvMzBnDGGEtR3So3D1Y3I5F3CubqBj6CB7G+4BuDB6D6uC9KBBnFBtRBQzKLYzW8EEkBE1BqB8EaS1B9VMBByNiH29B3GBf9OVf4DkBqXBGFClH1CwERmH0oDrFqCBB5iBqD+BQhOJ8CK3HuD3e9CvI7Y4YBBBwcyf2FzBvjBuf3a9GBG6aT6CQ2BMI+EoP3ZtW9DvHnT+VBkGD2BoBBnM4GB5BICCWeP85E6GRiO1rEgZDPwkEECC5CBsgFosD2+EjhFBBBBpgFsFoBl5BgwE7sBoFmE4Q6EGdJhCumCsgBq2BBjEBBBBthF6EFHgEnFBBUIBBsCgZG5J7/B6T5tC6EjBIBBM0BziBoI0kBTyF+VoFkawDyCkxD9KB7ItKiPwNFBP8RvC8VEO9dzmBB4BBB3FuSnH7CxE7BZ0QoDwH8bifamKzLJgD9HBEBBvhEk8EzFBVf4D/BoPBCD0VrBM65CoF0RwItDD9XwuBptB9KB6EsBhCgrBUb3hFBjiBD+gBuiCrS8JBhFkB4BL7TqHk1B7/B6TmuCBhFkBiBBBf7TkbC6qBiC0jB5H1d6EtDndtHoF3FB2fzyBBiKwaoZzoBtmBkxC5BBBuIKlUJBBMGIEC2O3BDuEQkCmsDgvCkxC6BBCBtM1lBnjD1KxH2G8BgzBmmB7/B6TtM2zDVcCB2DC9DkMqBkD8DFtPTgF0DwJoDqNnH/BmQtP0JhH3BuUk0E6EG6IwBvBrB3DlKB0I6NxEBjoBgV5jByG2aSBpCgDBaBfijB9GBG6akG5B9cBlnBlegtB5SSBzFhC8TgB7a3atJ6BzBMtjB78B+ZBBrqBuV9Fm7B9cBDGBYCEBBBYmEzCqIIM3EHDBDCG5NogDYgCzB1rEnS56BCpaEr2B1WBBriFsiF9cjBCEBBBzCrCxLuzD4iB2GlD3XljBBqEz2BnI/jBiCjBmB5BiWvJuM99ChHkGiWvJ9cBDfL8EzCqIIhFCKBDI5N/tB9cEHcCCthEgK1xChpDzBBgVBHlgB6GRuPrBJhBDC/BqB9CkGkHlFsEJzVauKkNwGCF1CDBBrYlO2L0JrY7Z0J+Fqc9jCyTwD2BnQBlQvRmFtgBv0BH+FZBbhPI+FvzBnTh3BEQpK/JnoBke+pCBCuiF9nBtR5SvbxgCCrE6EsBC/BY56BCwyB/B0W6CuDxIxCCI5ECgIsI9cBtB8EzCzNNc2CjrDzBBhV9nBkFC4JxBtfXjEqBBBBFe5UD1HKvBBgEuIyazBB+UDXBiBeBHcJGErCRt3BBnxChHpB9JJBtYhBCBCsMBhCgFxJEEBkF7nBBDPl+BBBoZ6C5c5CpZ5C2BzXtVBQgFB0EXjEqBBBB8VDlGwB5BBgECsI7B1BqjB4UgXBCDBDL/DCBlBxFEBBCGnB7BpCiBDBBCE4BI4MDEpBYJMPRE9KoVOoLHC5CtFoWtQqLBBBB6BeBHvBp6BB3jDBhXU/DDJBYDnHB4BBW8C5S5BF3iB1Bl3B5C2BzX2iB4jDBvYRDvConEhX/EBYCB1FyB5BBZbYmB5SuiBF4VDb+uB6D02BD8BzBB2B/WuJnB7iFzBkV1vCnzCT1SxCxMvJiHrPBE5GgBuiBgW5vB6D/EzBTyI3qBzGqBzlBDrFsBCcCklBrFsBCbBCYpBiC/yBxqBvCkW+DTnErBBhCmN2GCvDyMW8CzC8kBOhBhB/S+uBucmFETKxqBvC6ErB+V5Q0jBTyFBhChL7I6BtE1B6HN0GtPEkHu5CB8sB0jB7kB0kB5J3vChjBBBjT+BzIwWCMgD4aztBBBBB7lD5lDsnC2qB9duM4G6IC4CjC6CsDwQtHVjIuiC1LgVwB1FzWxRzGaBBBrHrlB6QoOBBBBcCCDbcOLoYv7BhsCBgFlFDrLYxJTBBW8IC4BF1InUHpD+B4mBuBlKDrLYkKBBW8IC4BF1InUHpD2oBvfSB0HYsG1CoB+MkCvJpDeEoBqDxNBBBBoCtUf2D4lCBBBBBVcCBwgB2xB+BdYBFxzCisC+ZnBhN+YuIlKWoBnMiI15BBBB3jFy8B/qEhjBvEiMkLtBiIoGBjIXyjB+oBBB7jFoKjMxJHkBwTuUpDjKaD1VgL81Bc4N3+B1LjCmGqODBiCsDuP2Y+kCC1V8gC0O3+B5RH5DS9rB+f6WlF0R9jFs3CpOo2B7SjCoFtG0ZzFhEqOFjfxM1mBBvLpKldBBBBBB09B6EsEDkMwB3EpIyY5pC6ErBCmPBd4FsEuDmG2BEFlWqCSBN2FrDxxB6GQBkqCvHjlBoWBkQGygEBBBBB+nCh8CkhCuImDtDtDGxVxBrEhDmoB+YuIpJkM2RyzBkL8K2Ny3CBCi/BqMfBBBB5dE8UBNhgB9DG9hC1JBtVjHhGlG+V4H6B1lBuMjOkFrBnMqED5dhVNhgB9DjiCx3CndgBa+E6OB0B6egmCx3CBBxsChQSsMEEBeBBBY+EnPoBF+hBlBnCnKmLjHhFoCUmUm1D8SBjiChWl9B3BxfvC38BF8wBm2B+Bsa5EM4uBzcnB1VkI3Qsds4CBrW8KjjEBBllBhRwBuexBweouBBBBBBlcLhGhGh8DljBBgT+BsalF4uBzcnBN1V7YsdvL+sC3zCtChgBpuBHBtT3Nz9BgElxB7QBBy6BC1C8lD1BBpJkMhJtHh1BSB5F0uB1Xw3CmsC8kFmpB5Mx2B/RiG3QmpBqjC/RwI5UIplCjgCB/BBBgdgFpEkMtT+CoemQ9SwGRBc6BhjCRBB5dhlC9Cm9BBrBaBBk0C8rBmlBBB4+CplFxdINBCYlPx3Bz/BBlGluB8iBwFqjBr2EhPBBBBBulFylFsFrRjMpKzMhR6D3elGBusCjCC4nChPBBBBBCBBghBmNrF9xBLCw/BLBBBBBBBqH65B6yB3GC9DOzhFBwhE5pBDgWiC+MnGCBuJibBBosBBqC8CgEBCkM4GyDvS9K8Z9DiiF9cBJBeBBBYmEByC/NBw0BimFjmFneamEzC8NYHB9D6CBBaCB+B/BOzhFBl5BgcBwkBBBzeOmEzC8OrxDDB3GBBcYmB/BO0hF+hC53BBTsIpKmd6C6Zk3CXBjCMjvCmiCmmFnmFqHkpBtK+E1C4ODsJyBiHoPDBBycsG7tBuY7KlGB9VnqB3OmbsD4uCBBl5BmtDB+F3fxGxtCBw3ClGBC7VtmF7CeEPk9DvkBx3C6uCzGuC2WlNxoB8pBnrBCBwkBBB5H+xDB6EsBhCY3cl1CB5EsiBlegBHDBnMTgO/kCvmFlK4GuFxJECPW4CkGCyK3VgC+B4mBuB+vBBqF8DnM4GhPXDrI+SyNzJUmZk3CoTiP9HyBiHoPDBE5R2KUBf4DqRgGxiBB7Qwa7sC6FBBBnJ+ShWt2BkGiW/GwCwbnWuOzvBuGgsChFJ9BBB8UwJlhCwGjBpCv5B/foC0IElVKC2F7OhBtfiyCuBB7CMZkC7ahBoPnGjL1RwuBo9C9tDqiB9HyBjE/CtB+NBCCmCCiDjBwBlxCtLBB7ahBoPnGjLnLjBrFwuBgSqQ9HyBjE/CrPBBBCmCC62CuLBpG7vCtuCsC5kC+GgXlxB7QBmCBBcHxBfxChnF5dEglEBmCYgG8PsFqR6RBjciHBuCBgEuIsyD5dEglEBkEBvkF6EGmEbsLuGKuJvXqF/D9FqlC5f1FyHiaBBlnBlenBDoMrW8K4C4QXmFKujBhClC5BhFkBkB6UioExIl7D7SzQBB7CMSjJzwBf8DkIuxC6FeFBbCBrzB7YjJzwBoGl4CxFsBBb8kB0BBHj8CzcBBBxIguEzQB2yB6CpqBosD6Qs4B3/CkGlJBBBmnF/E3BwCbsLriB1vDCB25BoGl4CpuBEBj5D8Cm0B6ErBBB2BK4hFy5B6WB0oBpJB2G80BoI0kBzoBx2EqF7W+gBynFkwCtmC6QVcpCzRlBhP8Z4MxEkzBgCBpnCBBB4PjR2KIPB+HgOqCkG6PBntCBB8mBwEqGzpCvsB2PqD5YPB+VqC+V2D3kBkiB3CBBlGtQxFyJvxByF6MjFjP8F1c8YCqCsjB+RVchViW9UogBmJDkMpK5hD0sBrgD0B7lCBrsCBfmDoMMgJ39BoH0BqQEMoChCmHiDu/BjpCy+Cx3CxaskB9PyBurBi0B8lBiRwR/nFBBBBBBxyBpO3CkHqQrpC8DgBqPEyHzGelBsxCrcxDwEuRL0B4DqR7IvD+G8NmBwNGPI0Rq7CtH9BpBBBB2IpUSINBBBvU0MrmBMgC7K/vBnCGiDB/cKImoC+J7Y2S7XlqCgB/PoT0B3aHGDBkH+U2nC5JBpJwBgFpEoT9U1HGoH+UhQ4qClbxoET4O1CoBxCxMwNuSD82BrYrBkiB2sD/EBGjEkGIB7M5MzFBzR+QvEgFqH+G0B8U3FENoHnN3HpqBqM+GiPoNBHxSzBB+U9LpJkMBQ7E59BjiB6jCyoF4HroE0QB7+EzhBRl2CiXoZoT8XrERvFB4BkrB15B0oFqtChvB2B0qB1Dr8DqsBoTiPwNJoSrmDBBBVcCBsCasEDYsL+f9IBBpKiPpN4SXMkCMN00B9yCtF5brPilDZsGB0ZzFBgEgjBoT0BzaEHGEkHnN3H3hB96BrYrBkiBr8D2B9BeJWqtCsW1Y2Bz0BjjBrtC5dE1OmGCugBvSm9BB5CkD0BiVjM8CsBCuBBgvBkFkGBhWvJhEtIvlBBjFmsCnIuKhOCD4TjjBkNpNqc9cLVFEBBB+EyF1KB2yD4C+WMglBggBI/E+WkP5B25BtK3KpBnKEDt6B2tCgBRCtCaS1E2M0KrErFgJ5GjrBBtK3KwLEDt6BxBCtC2SB0K2JrWjE5DCK+IzDzNo4C+0Ch0CBneCwWo0DtKoI/NEDhkC8oBrxBzIrf4gBBhjBC0dyWliB08BmFgEDcHxBCdqlC3hDhCBtWuKhDxgB7F/P0sCpCB4gB4W5gB8Bv3ByXzeuoEhCkCjBZy3BkGpPshDBC4nCopFppFkD1c6b6LhkCMnI9uChsD4gBD4TXuF4B0/C4nBvQ8K4jCviBBBBBBBv+BsC9W5xCBBBBB6EqBB4BmUie2J/QyICWrCg2CrP6GQBCjqBlTVc1DzC6dpF0iBnFoN7MxiDBBBmFtgBgiBxBoG6d4nB4vC5MBBBBBkG5BpUOqnBjzDvOBBCJ4nBvQ0mDvKBBW9HmUxjC9clBaxY8JCWioDsHrIuIpoDpKnM3KvIBBBBBmH8gCqqFyqEXjEjDBlUxjCt3B8JYi+BpajE8L2nBs0Bg2DB2nB9sC71BtqF4hD2Th1BBBBBBBBBBBBB8qF9qF+qF/qFgrFhrFirFjrFkrFlrFmrFpwEnrFvpFygFnDKK4yEnB/rB0oCmJhBmLjch7Bk0CjiCBCBhpDBBkTggBrKyDBrrFm2Cm1CBBXuFkBUmUh7BxsB+clW26BiyB+ckxC6BDuJ6EFHG0/Cr8BxPqiB/eCgBhCjF1S8cHkhBBnE4LmBB6GQTzpBlTtM80BtftfnaCkPVc5DtBCcEIoBkM2/BwTtNphCrDmFEjQjHjJoIkoBmjD6V3TbheBn5DVc7DBrBBaBjPwpCvfY/VR3KB3JIvzDwB8lB2rFkhCzqDB52E88CEKy2C7M63E5rF6rFg1DXoEBGfC2BkC0pC7J8e+8DhQlG4BmU7MjhBuWqc01BiEzBsOzGgf7vBg9CK0Jp0BlGk8CkiB5gB2Gw9CCBtC9rCz1C85E+rF3kB74BgjBtE0PmGmRgsFlsBhHVcoFgBIz8B5HuqB5sB9qCk2CiHysCB/GC9JiyCoHqhCPVcC/UxiBDBuK4MpcnCgBKK/zEmFE/DkMmQ8RpuDnqB2BBksFnJay+CxsB5tD/hB6lB/mBlWsFvC/B0kCixDtCwBBhLlBB8BBhPwUu/BgEkNwyCBskCg2C4FFsG7LLPSi5BnSLhB4hD/oCXtFBlsF4GBVGsrFTuC8CICgCY2cxGoEuEmsFgnCjIk9CBBBBBBssF6GRCiqCgB6DhX4JeyBmDBsexSoCBqfg5BlcvsFwsF+3B8EEGe9DsLmQnDqHTm2B3BBBolCiToc4IuUgBCyKvF0EthBo4CpuBzW5hB3/C2HByBY50BzCgqFBBBTuCGjCbBBjBd/jBoEpKnyBwxB90Bp7BBBBBBBBBBBBj5BrzB4Nj5BtYn7C4sFusFLBBBBBBBhtFitF20BsDzBiVquBoJ4T5hD8jB/bkuB2TpMlU0iDxJ7MB2TwtDVc09CBDBlhCgetN0gCh5EntFotFquEptFzsCrCcjvCk9CjB4BMNF6yEqtFzgCrtF+mB3GCeqBztDmD+CJ1VE7Dv0DByCuBBBqL1B3P2NyB2X2C21ByRoDtzByWpF8gB3vDP7sFCCBgFstBoF8BwEkJ7ZmJoDoDr+BznC6ErBBhCekuBmDq8DnR4FxFmG6BsJBBButFVcCB+UhPeEBfZMKI6yEOiBBp3Cu5B4FxFmG6BsJBCBBcv2EmFEiB7CasLlLtD5KuEczVgD7yBwchD0iBgEBpM2mDqhB9FI+Vmb9F9hB1J5FniB2EnEVeB4DsBBSJBaSzNC9KO1I1KrahDoFyBRkBkZvHxBDglBqC8D3BKocaBrW1PCsBtkBkZXyiB17B/tDhD0mBsFtBbBB+O6GRkdmXcCFwCh1BztFBB2tF3tF/lFnFBEsBG7YgCL0DkE4iBxIBuJjbB56BCqaBxkBBcHkCMmD5iF0HBBXMWKEgBDJVs0Bk1Dzd5pBoJvS/O9dvGvRnE1BsnC3b/O2oB6EQcgDDYsL4GvDDxBzC13C0jB5HWyZwIzYyM6GQBslB7CM9CBhWt6DzdhzBvS/O9dvGBuRwF/vEiyD9d2BmrByF1gB0wCpWqH+WjDpBhD0iBgE8oF+EBBBBBBBhK3/BikBogC3IkShBoHwRmHUtYpB5iBydxN8ExECQCCBBBBBBBjsB8b4YpkCydtSxEcvN/CFnEjIBJBDPBBECCCBBBCIOEFDBkBKrCV+B0CLpFCBBFBDCHiDrBBBHBCDBBDBBEBCBCQBqB9LBrCkhBBGrIxRB/VgBuItGNEBEE4CuFBBBBBBBBBBBBBB5oB2KCDLvxBrgCM7CsFGIBBBtuFuuF6lD+uFjB4BM9CBhWpGyUhB6NusB74CBBBBjvFkvFgFkqF/uFhvFnG/IwDtJ2CsFHuD1J5FB1YxJnBX4CnEgBkzB1YB7ahBkIpJoPquECCB7CMS9C9vEkGIB5V7D0FhE/iBgvFnvFgF7VhB6NkSUp0ClYkGoKyKxB9C1DBJfClBPDDBPDHvBBwBhB9C9BMBoEM3CgCoBxC9mB3H0vB1XVuBBBBphBCpT2WCFEra6nCyBBuvFu8BuCoBqvDBquF9CxNsEkB7BKOXSUwBpBfCrB7I2FIFgF4ExDrIlBBWd0C9Jn7CaBBBBBBtvFKBBB7vF+V7BGElBS3Bf+BlBvD0JpFJpF6NWpF+QqQgjCBJvxCu+CB4BsE5BjtBW/F1PhX6hC6L7ahBygBu7CkYBmM9BvDzLqC8tBCwpBoK0VDDBgKB9B5d9CpHiX0nCBkDCfCwbBVbtwDv5B0SvbwgBB0J0eFhFjBC9VyJ8bygBmWC3VFBqI0UT0I6GQBslB+X7CMSrCBhWt6D8b5EhJ4Sv8B/vBxESC7CMS6yEjuFttF8oFqKyH5C6cpYqkD00BmHqa5iBqKvB8ImR3Fy3B3gB00B7QnqB7jBhEmQsFpYiNnS67BUv8BsGheuB+D5BJ9I4NrHE2CujDBrhBuZ8b+fj9B/vBjF8b+fj9B/vB10BBTqFyCtbtax1B5oB8EkDzX8U27DBkGJwZE1J6qDByCuBBBwD6H1B3P2N/flKknC/+BBBBnJ9c5hBH6F3F4c6CBDzU7CM9CiWt6D+iG1zB1XC0a1gBquEEBVCBCaQ8BsBqR1BBC8EBP0NzMyG6RqB4E6jBy8BB/B1HvD8iB1BDwDjcuBDq9D6ECpBBhC8TzYhGBc7PqW0P8QogB1BB+El5B2BiT4V0J6ECEvDW5ExBgoB7SmvD2BiT4V0JlsDjQBBBBVcCBmDCEpEYuUsP8F9Q4VT7Oy0D/yCBy9CnsBlGkHnayG6EqBBC+CpMdqP9F1Ix9B7+B5F4F4C+DhC0BPrTrChkB2hB7+BBuVd0VlC0D5YuO9lDkIipBCuBCyLHzGuCssCsFiCiBkF7jByFuDyOBB4EBBCzNOPlpC9L1HBBBB6ECDHXWyCyWVfBDzGqOE0MtuB30BgBW9BBmD/Ph5EVfBDgBnBIrChX4J7mBnCBBBtB8KfigBjoCpSB9wFhGBc7PqW0PgBDT0B4DrBBcBBB9OC1B/E7BkZOhHBBBJjBCCB4Koa42BwqBB1WB9Tw1BWCBrblQmGwPgG9I4B9E+a7HrgEwD6ErBBBgCe+S4H6BuMzCzCjiBgxFk9DjJzK9JjL9B5JF7SB3lD9DBq0B8B8KwPBCo2BmqBvGwXC5PI9El+DBBqGwGnfC3E0Jo8DpGvG8xBkGBBBB5EwBBBDklC7wCkT2BvGBpf3ErHBoCsiBjJjYjEjBHZDBCBS0WiFhrCBVcCBBD6EsBhCYmXzLkF6RKL4tCiY/B1HgCvCQuQmQk8DByP/dCC3PILBDuEhe5PlFm+D8EhBpDnM4GpCBsPoH2TgV2LFz4DsyBkDWBBsbriBBpDgECBwNkV88BHGNpnB5W1CyCc6FoFChF+OS1G+a7HlGBBgC8T/WveCBDSBBu1C2lBByK3EiHrD/dmJnM4GyDhFxRxFgLwIpkBhTGI1BDwDsBBP0NzMxBhF6RiG6jBy8BB/B1HSBNgB6CHkBBhCIjTRwJyGoCBxDgKnWxvC3P1BDwDjcxBxqBGBzLqvCMBMunCp+BonCXlCrWtda0B+K5J5IgJnqByqB/lEgmEgBwqBBxqBPnpBnyB4zBlzC/lEBgBwqBxBvD5BwCYsL4GvD/FhD+oEjmE8tCjyBy+Ep2BxmEr2C9FJhChZvG20CoqBpqBzxF9FJBgCmN7LvG1B5jBrajB/L5kDxQqVgG9IlU3GCbslB/5CrqBmUoBBiBvVp7CBXqElBhC8T4HuPutC1G3J+EriBvLzDwEqL3NBBBBBBBB0iDtJpgCtiBngCzF6D+lCjGuY4OqBmJoD4iBwkBspB0B3EBtMwH9JMsCqDswB5oBh1BxBzBiBthBwsEvCV1c6F7vCjG/6B1f9BtJ5yB9T9JMsCqDxBCgkBkDiB+oBqoCr0BwDjGx8Cm8B4GBbNmGGpmC3MuYTwCwGyMrN+fxpCBjEoBsBCbBCYpBiCoFplBvCkW+DTnErBB9V6ErB+Vt0B1iCnGjiBnFBmgBipBB0WowBmyFvIyZ1tB3iBrGBBBtB22D1mBxP5BsyB6DEWvI8IiK0GorC+M2InyFswFi3Bm7DvrB3nBmOwGnH6C6FtPDgG9IlUhCE+ByBoDGkBBH0BmUmWpauCxCz6CTuJrqBqnE9FJxBzB1DbjPmD6GGxVxBof6EqBBBB+rBgjD3N+B4UlH3U8+EoFrc8CVf4DoRnFzC/ZLwhDuHskB4pBriBs6BzG3jBQ/B2iGqyFBBBuyFBBBBBBBBBBBBBBBBBgzFnGzCCvB3F5iBrPnFCqD7c8EOkZ6EGkBBBBB1BpUxEEDBxBB/tBpM4EOf+vCrcBBBBmeBBBzFD5BuISiEMBFJNnFBBqD7cxBCqEqDwNF9jBSBjGrD4gBxuBuDzOB5E2Nd38CnFBBqD7ckG6EsBKrXBKBwHBBCgGXjEqBBBBB1BpU1HKwBxQwFJkYBvKB3FGlFpBt+D5F0iBB3FGrB4zB9cBK3iGo9BnzFBB9qCjFqjDBB6ICvZBrHB1HnWmLsQ6TBBBhSIBPiIzfgnC8dmFqX+JkfkC9FmBYB2sBvFN4FjCpUEpC7GM0LjCmIzLQEpC7GMy3CvIBBs3BlI5ErHwvBwG3BwdC+PF4jC55B8H61CBhFqHjPp6BBBlJoM2GiQ3HxzFBBByzFuiCXqEiXhX3B+pBtZqOoFEbc1WqJB9DnFnLkTvX6hBmNx+BpB/STnEMXoFERcEG9jBnFxqBGBzLjwCXmFIBB+BgB4ewFEmPFgT5ewUJ2CwG1CyE3HdsPBBuE2D1GlBEBHhK5JgB5IthB8QB2B+BNh0CDqBilB62BmFgED8N9RkCgBlXuUkZmJtczV+6CgVwpCiuC9Z7d4QyhBxjD8H/VB9HiFB5HnDEBB5J8zD1BwHvCjCpUoJMTzOwiB7nB9HB8HgW/MB5H9BwBp2EvdsoC0HnjDDBBN6ICvZBrHB1HnWmLsQ6TBChSIBnzF6zF7zF8zF1BkGieXuFBBByCCwZ3e8L4zBlXjFqjDwG+BmD3KwHB7HBB0B6CE5JIGlBEBH6ToZvW8MmB3rBQVctE+d/P8Xd29BbBCCCBPMUCGH/BkB/V73EyB0D/mBkHoCUBmSLZtBXEoEF0BiGzuBhrBnCJBBBXEDBDcUCkE1rByoB8/CBXmFIC8VglB8LwGqCCvNwHwEBnDEC0BqCQEiB3IOlBFhU3mBiXvsBkHnayGkD7RcCCD+B3DsoCLmCkpD9gCmlCjuBBbBCEBvB/xBtTDzNd38C6ECDHgEnFBBesC7ckGzVWmHElI4EoJYj6BT5D3X1iCmKYq2BwxC4PrrBHBgQvHwG6KwMBBLwHCgQDx9DsyBK4CYEqbvxB7EicnIEB0EoDtoBzVYzN6BDgGidmFE8DDYsL4GyDgIsyBK3MzVrO6BlI2F2gEXnBoDE8DnMmQiqB/EmXhWriBBrDC7zC55B6EuBnCYsc3lBCjQ4jC55BvIY9FJ9V4H/oCVcCtD5C5OhP+gD5D+BN1CkBB+V+BiDkBB+VDtC8M4xBvIwLBxiC9ZzCIBBBx4EhD6aqyBxzBrb1UYBBy3E9ZzCKBlwCrqBhK6W/XsiBtCzsBBBVcpD/BoDxMFg1Bz+BXwFiB6UVc7DtB5PFzzDljD+BP2ZmXnWmqDMSvxFi0FwMtC3D/C8H8MhK6WvU3DyvBr8CikBMTB30Fi9B0vE20F10F00FXxH7T5QtGiC+tB6mEBb/zFXmFI+VglB8L8EwBsfrbjKvBgTooBqF2G7wC4vBBXmFIC8Vlb7JtC5HoStCawkB5hBwL7djb4qCgwBYBmFwY9FKgCtCqgBmFeBH8BenM2GDvwBs3ByXqZwRxR1PwDnJ3Uy3B8LvLfnIGiFvDBBBBBBBBBo1Fp1F7zDunEgF6DChG2GWmHErG6B7Ne7K6LvE5oC8cBBBjjE6I5M8HErG6BmIuFHZFB7L4iBTCcuDBGETpDBCYsL2GzJtbyOzrB/N8DraylCBCnWiBLMBBBBBBBBBBxBx7B34D8EEGE/DkM4G+B96D8GDjBYC2NxFsBJpFnJjBCB/EJoCoBxG3D4K+LU9HkU9XqYhRZBBBBBBo0F+5DtvCh2FB8GBBBaDG3kB0FqlBj2FSBmrBiHrPBsFOuiB+BhIDwFoCr8C3fl2FvdyFBz7BwgBtYgeUBBpJtBnEmNsBE+W7K6LgvBn7BzyC2yB3MjKpMx+C/BBB2qB1c3sBwrB6WBBrgD51Cv2FtKgLGhLC0B8GzCiF8BoC5KrCBDEpB3DxDkCpLxGyBa9qBnBfEwOzZBBguBkiBslDjBgFhFlG+ViL7GuPi4DjB5iBtTEgXnvBlP4MgQ/IoC/CBBB0CuoFoTiPlNEHGEhBjGjLt0D5sB5oCXuF+VglB8LwD/ZEgFvGBhEyF7BhjD2yB3MzVrO/JB1FsyBl3BjnCwE1BBgFGoZpOXqCkD4BmU6kBlRtW4H3iDB6DwBjQ4GpCue8C+8B92F9fvqB+Tm2BByCuBBBuDBBBB4H1B3P1BBBB+LpgDuqCzxC+aTyI+SsFrRKIvGhC8CjDwC/BhQjNsuDrB2WTwI7CBoFL7EBkNNrVhNyGlxCqCBBpX7V1KvkD9a+tBD1E3MpQ8nC9Z9C6CBo9Bh5CrLkSxgBBBBBBzVrO/J1GhJ0PsewFj6BgFGf3Pzd+WpJY+B5yB9F9CyZ2WjJmeCugC+tBDlpE9pBkNUB6Jx3BpEkGmiBo3F2fSBrB8CnFnJiPsDjGiHrPBEXLcNhBsDi2DBBBs6Bm0CncQgH5L0zBBBBBBBBBB/2Ci4D03F13FlnD0hChpF23F+BrH8dxLgFGE8DDYsL2rBiXXnB8CSOKBXBBBEKMDGF8TCsGoIgCU6EDBCqFCiEoF8LjHB8CY7doHBsKWwOlfJJzB4cBBBBB+B86DBBB+FaEBBtQ9KgG2B7ClBvE7B1H5D1D7QzD0YpT/vBZ/CCJtCtCGGETHBCiDkM2GCJ6E9F2F7FwD9KxyB79BVcrxErXgsBqD5PrBkZ4iCmFE8DD8d2G5lC30FiDi9B9FnnCzrB30FgBsBWgFGjEkM1nBktCzrBlGaEWPhBkMlBxF1BrJoGzHwL2WtC3Q/IklBpIwLyiCiN7M7CCuDtC3Q/kBtR5H3DvyBjQiN7M9CuDB7dzf1SzzB7SwIlIwMYBBxBBRaCNBBBVcCtDGEvBtCnMlBF8OzFk/CXnB8CMEQDHBCVBBBEWhBCKDkMGwGsBqCtLzBSCgFxC5HsEjKzoB0iBuf8M1mC4pB9mCHC+BiGzd2yB3CE6F5Xp+CzGBBB6hBj1DnL5PnGl4FqFb4BsBXtL2GCLmJDm4FniB6Cv4D2yB3MjK3uDB6NwU6NkHwIzC09Bq4BB+BSTpBsC2jEsFOiBBBBEWmUsQOuFDDqFrDSuFhT0D16B41BwH5L9zB8H4D/VNEkJ4BqFtFrDgZBm0CncwH5LtwDpTwUknBh3BQ4GhBxiBpUiItNrc3Sn1BByBY5ZsyBKrX1JoB1Yw9DcCCDmFjEmX2G9E5B5lCBmJC/KgRyfBBBse24CmFjEYkS2RXjEqBBBBVCkBF/EhIBB4B5E8BuERmBC3DUxESwDyBjCOrC5D1BxBnOzHB8D8FrDjCoD2BkC2BFGVRhCiCCK8HBfDBhCvE7FBBH1FsBlBsCqHxM3B9JF+GUyKBBBBB9BBBBBBrKBBBBBHBBBBB3BBBBBBBBBBBBBBBBBBrBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBuHhBBuhBMnUpBDuDqDhJO/DDoCBqBEwYQgHB4LBkEmN0eZ/CCjBBB+BnlBmjBquDB+BpBzC/BF90DBBzIpgB9DuFFsFrU/HB8DBmPM5C9BDWB/E4BiBqB4DBfDBH6BvE7FJqJ4nBCkYBBBBBHBBBBBtDBBBBBBBBBBBHBBBBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBmGhCvsBsoCvwDsyB2hB/TrIyJBBdDBhC27BBBBgFGfBB3BrBkM2GrCtF4BgiBtK/DoD/DazGPEhD2CTB6BnIzECYHesByBByFqChBC/O1jCjE2hBi0C8lB7+BnSqgBBuNlqB96DqqBvCCoFlLx2B5B3gBqiBB6EMXIBC/B2bW6nBBvflNBgPwVBBBk/BmkD4GBaBNgoC3xBBBk/BW1BiT4GqqBvCypBnf3gBrLkSTEpEGXHD8VglB8L/rDvD9BriBW/JK4CCWE5YxCuClU8a9gBnIF0EoD3EBy0BrzCyBYxsB7F9GCurBxmEnTsCrO6BmI0G4oBhEgnCpnEjlB0MsyBof36CB0MptBvOBgiBnnBh0BBB6ErBBke/pCrqDhCgbtnEx3D53CiwBmNjkBrX9K92EBpJkM4G2RrX1JoB1YseyvCsyB2hBmGglBp2E+4F8H8jC+RBhFqHspC+G1B5pB2hB7lBBfDiC37BkYBBBBBkHfBwD4JRrVMXg3CoqBDmC7FKshBpWhCxNBflCqKBsxBkYBBBBB3GgBqB05BB2EvFyBmFhBgYzSgG4G8P0LtYI4H4tBgG8QkKkwCgFyMVLhByY8HjkB7T/S/PkGBliBwhBwhBvemF7EnFBV2C9Y+DkG6rBs/CnsDpoBByCuBBBqL1B3P+DBxJECnEutEpJXGtG7D1VBDnEzF7nEmJqXtL8cFwgBtL8cFsVyUxS1BnF+1DB+HC0rD+U5wBBznCyQXjErBBBgCB5BkS2HK3I0jB6EsBhC0VBK1FB6BSBsIrX9K2HtZmJD8uCsF4B/f5VlnBrOuChDSoiBsfm8BBUBcoGujDYjBCBGgBcySpmDBBx7Bv8B1BnFwBgLpIjQ+F+BBBmN+vBkMBBBXoEmBBBgCfDYiSC2HhJprBoFkQ0XirBnRpqBxBvG3OF6bjItVTzEaXBhBD2T6WgGxhC0/BwGrpCoIBpP4GxOCJ6ezdBDBBBy5FXaexClBBB3BJ6BiSC2Hq0Bj/BuiBoIiJjFtHBBKBrC4ByBBC5BB/IiENnEB8KuatduE1IuyB2uBrKyF2WoMmMyOvHtlBzQwG8gDBqVKy8BGwG9gDqVKy8BGxBoF+P9BHgBja+eP5btHD4EwzB5kBB5GbN+qEYpBEfIX4oBvrDwGujBjRnD7ZiYHsM6WpIuRpM6ErBBBgC0b3DnEsJxMBKB1FB8BiQ3yCxpBzH2duE85Fkc7HB2sB+HwN18ErXyiFBBXtFBkB6UgtBwHyGmD6VBoYBhW/IrZhgB82B6EsBhCnN0zDpJx7BXqEkB+VoTiPpN4S1KnsB5gCgBmEE/DYqKovD2dyOqBhPE7yB/EnF8H71ChFqHkJzhBBp7C+pB1QxDhyBz6BxDzhB7H1iBvbYlBnBIO4kE2Oz6BxD/xBBBWpiC+yC3nBnOjkE6E5gBSBzE5DkT0HbipBCwBwhB6Q1N6kC/EnEaGiXkIT7ZyBnBqCIIOgD4M8BVhMuDxFrYEDeYhGGBvpB7IBrXBBBBBBqMyCPXmDyCwMYxMKHcCxD4N1KiGjB2LrZB/CdoM9hBuOKJBBBBijBwG+B8IwMBBOzF6BChG/JCBEt9DVc7DtBoB2OiJYlBnBImTwgBohDkkBnBqCI2D4MkBiBLBnD5IqhBHC1H2pB7IByK7MEGrrBHB8uEBXuFBBkSwLXuFCgCuI8IxMBLC0F3BDC5M3BwBCBD+UwoD6FqB5gBxFzN7BhEu8B+vBuhB5lBiQBj7C+hBzFkB8xEBlGBBgC0buT+GeX1LxYzF2hBjdgI7B0PswB2oBpoBzIqzBmQ3L4PtpBkGBiD8S6uBXmFK8VTswETzFBB/BtHvMoGBvB8BBBB+IqlBsuCUB3EtBgBI2OiJYpBEfIOJ2DuiB9CoV1D7VkUzDRhDhqCXPlGBBgC0bkpBlGC0dlGBB0dqR7K2BBKBBBCxFB8B5MpB+BrX9KwV5Cv2CujBrE7BXjEsBhC0bCI0BwR5c7lBBflC37BkYBBBBBqR8MBBDxFB8B5MnDD7dB7HCgQCBx9D8OPXmDiPpNKHnS1KiGjBilB/CivB4OYlBnBWw0EyiB19BujBpH3vBB8EEGE/DYuU0zE9mCwSqhD6EsBhC0boTiP+UjLkCzOtkC2FEqBgBujBrVuJgmBBkHna5CnBqCIWgD48B5BlGgDjKjD4F4qBsLw/BfomBnHhMiP6BjTCzDvHnHgwBxjEkkB4WnHgwBC6EsBhCgsBkH5gBxrB2gByuD8coHnBC1CkpBuB7Ln/BfomBvDDM4uB6IBjpBm2CBB1vCrN8lChYB/6F/InG/CxwDvqC4D4sD8fECyIpNh7F67BU0oBtD7Sp0B/0DuiEt1C1vCi7FkGiDD8SuJtC0gBlT7KvItL1iC9Z2zFnF6BaBiCyKe3B1E9GxIjBoB2EnC8D2CS0CtUuBkUzDHFFC3E3CYDGG3rC7gBBqqCBWoJ+LvBsL0JoBkKtI9rBFWIFvDJG3GCcBBkGxf4pEgIrOqP/CiB4SuCsdrWxJ4I0zB9XkiB2xB9FqC+DvRqK8F4DmKiXixCnFB7B4elFbsEkagB7ahRvDDM8FnCBwD4JRrVMXg3CmFgEnMzBBgV6LjYsxC3CYDq3FtVhJ+pBtZgHmFllC8FnCxDjCpUtC7GMX72CmF/DpMpN3CuOkHnayGL5C4BZqP6wBB2B3LB0CsrB2QoBXuF4BBJ8TDuJBgE+LrClJyOoFyCmHv8CBBBlGyiC+G5CvCtIrB6R1J7CBDB5BJ+7BBDBBBBhK0lCoFybwM/8Ds+BBq3B4YiM6GqO2ByFyEr+Bq3B4YCgM6GqO2BjDvCyEr+BBYlBHTNuT9nBmFtL6LvY+QiQwvB1+C6RwMBEl+BBBBDq3B4YiM6GqO2ByFhGXFBqhB7EPlPF3BXzGWtN5GwWT6NyO1vCOBrnDhEjwC+Geoa0KBBoOmD6VBYpBE+B4GGvwDvCkKn+B8HpkBwGiZtEziCkL7a4sBCkrBBBmPkGBBC1BB9bCgSsBokEBWwdBC2F5B2CqG0EKEIBLvBjSx3Bg6BgC8oBwJznCCf7gB4fBiwC17F+GkB10B2yB3LB+HruBxEwiBlTxM+yDyFyEs+BktBqL5vB+5BhDkpB0ClJ3mBrev0BnKB9nB2UrBsGxiBqU0C0lBB6xB+HCkjBqnB3hB7InCqCr7DJ5/BL9FKgBgBgvB46Bk8CkVoH9FpfuB9QzhDkGBCG0ZmJ2MvCmfmnDhLlB9BvDkwCzjBwlBBvWjXhPrrBBX8G4IYsCm1E1WR+MnBjClB4CIpPX4sBDo6BBpJzMXtFBBBgCmFQanH+B1BzCoI1BBBKsC7DqBCjFWIvU2F+FjC+B1BwMBBxGqBCjFxWV+MnBmE6BIpPytBo6BBSBsIjHoSoNBRnSq6BUBcoFoB+qEunBzRocYlBEDBMTIX2D1wFwG0BoN8M2HxS5BjFwMoIBpP4GjBcHBsMh/BqVBBBBBjIxDjCmIjMtC7GM1U9iCpBNmF/DpMuelJB2qB4P1UlH3U9iC3NyyB4FEhBmBBzF5T9C+HiG3vBihBlGC+CpcuOw1BhGoiBy7CB5HQpOkHuE5Gbm0FvIBmnCnF0CBX5MkM+DyH/SkYpXtVgBqESByImFxBeC7HBwNkMgTyGhZgEwG9gDzsBoYpTpPxB0EBhC6BlSyoB+1ByCxQ3Tp9CvNyCSfxL9DoByBrB3DrxB3YV3EtB/F6BvW6WuElkBiS/KpIC/K01BBB/hBkDC+NgHgBHviBmJHBlJyrCBjGvZpIBBwSxb8KblGBB8VuM6DrFxpE8clGwB7BByS0L6wDjG4TeJhKB4CnLqHsjBhDbs6CrD0BL8DBCWBtLkCgBKkTwch5B6MnD8BwqCCrYwBqF9DCWXuFiD8Sn9CVcoFnD8CXoU9PyqBq5D3nB5sDByCuBBBqL1B3PwNGhODvD4R34EBjlBBBzBBgVBBG7E1SFOIKTGN3BwCwB+ZqCkCyBQFvpC7GCBBCjBK8L8JgE/CyD2J0IChI1E9VtEmIMELrIPCyBDoSrI3GlfgG7HmG1L3GBBYsBH7BFn3B7GCCCBBhBK4VwDvDyDvBkIoCxGhIyaLcmDCiFiDMELzBiC2EPCyBD8RMrI3GlfgG9FqBgBgvBC9FJhBgBgvBhLlB9BgBoCHmD/OkB5W8H/F8D4jBCgrC/gCsuB/aqHsgBgBmD7FhLlB9BvDpTqsCxB5oEYsBqBIKLn3BkC1FgY5blH5C2YBgtByD1JCBBBoFqOhHG/EHE8DBCXtL4GKBjJzFgHsJkCqBTqFJhCYVcmFBfnDUr4FgH+C2Y9EkoByD1JFoF+5CmFE8DBCXtL4GyDvSiqE3GeCsFhHkE+QHIzFv3ByY7CMUmFE8DBCXHmL4GyDtFECEBhkBPChgCtFGF/FjD/OnhB3qE6ErBBBTtBsgD/mD+7Fl7B7Nv1BiY+GBjB6JpToNlCn2B0EtEEp8F7GDBBCBC5CvJyI5B8E/KB5ElC8LNmcdk2BooB4Gb9+CEq9C8iDs2BkjB+zDkGBB3B+JlH5PJO/KH3E3BGmzBtCoDJ7G0HxG0nB2DV89EVcmFBBasFYB0ZqFpBzCDVvL4GyDtMtRgOVpiCxBC4tD/akDiB0Cz5CiJ/OkC8oB06B4+BBViGBBbDKhjC1nByCxIrgCrGBBBBugC/GCyUjGjmBviBO5I1iCrGD9GBBnXwDhH9Jhbh3Bg5BhH+Eh3CxR+J/iB4iB0S34B+W1EvjCsKysB2mBqFpa9wBTyFB9ViJ/O2LkBrEvCe4HCkC3lCYG9BJDSH4CBbYG9BMSuHhBBqjBhhB3I5B1qE7FvQl0BlyDB6EME7CBhDsF4c1I1B/El5B9+DxB2HyhBID02DBHBBBBBBBDTBBx1GBBBBBzGBBBBBBBBBBB0LjCpDlBjZjBCpwE0LjCpDlBjZnE/EDRMiXvBiI3lClhBtFnGjCpDlBjZMXsLsFQ9wBB0LsFlBjZMkGD/VsyBnJtC3gBCmJ+FDy/DoFsGjCpDlB2ZvG4P9Q0Kt5CmG2tBrsBpP2iBqXxCjGyRP1vBgWhc9iCBjzBnIvMgWhc5nCgWhcqKc1B2DakCkiDiGlnBCuEhFcI+VjGxRBP+EBsG4JCwagWBlF1QmGjXTBb/mBsDoTBBBBB5GBBBBBBBBBBBBBBBBBymBqBgEiqB7mDzBBpEiD3N6GRjpBoU2CnOlWgS88CWwEmGhCnoBxFtW4GBazoCxB7DuBRsP9jB61CjjCwG4NkB5PlWUkYglBxOo1BgB8DKWwFhCzkBwOoUkB+lBUkYglBxOo1B6ErBBBhftD/EBHJVBBKCEH/BpCLVCLXDJCNfEVKEGEGKCHCEORFJDGJPCCEIBRGGTFCEFIGCQDBCRKKCDCCFDNBCuBKjE8BUIHDBICCBBGCECHBFFRDBCCBBBBBBBBBBBBBPNeBbBBCBSLBCCCSREDwBCO9BBPRDGOGHakBBMEFKFCBIFBDECEDDBCCJCDMDKCBBBBGUDCGCBBEFEBBBCGEBFBCLDFBCBKBBOFDECBnBBBCBBOLKvECDhBCBCBeMEGIDCBOBRBBBBCHCBCBBBBBBBBBBEKMHHBBHBEUBBCLCRCYeERDEMIGIFbDLDBFCBGBCCCCOBCCCGCBBGEOCCBWKHCOCBBEBBKGEBGGFBHBHBCILJCKBBBBCNDPaPCBFfLBCGGBJBZBBDBCDBEFGBBBDBCDDBCIBBCEGCBBEBCBFCCBKBBDCBDCETBDHUBEBDBCBBBCBCBBBCEBBCBBBBBHLCBDMDCDEICBBBBBBMDBBBBENPBELBBDDCBFCBBBBB7BLDMDCBBBBDICTCJBKBWIDFBBXBD0ChBGDDBBCfBBNPBCdCKBBBBBMFUEBBCBQQDCFBFDFFGBQECBGFBEBCCEDEICJCZWCHBBBBBBRTDPBEDBOBBBBBGDFBMwBCBFLGBBCCEBBBBBBBBCCCBBCCBBBCBBJBCBBBFBBDEBBNTBBBBBGBBBBmBBBBBGQFIEKCVFBBBCGDBDBQbBICCCCCCDCCCCCCCCCCBCCCEJDHQFQBBDBDCEECEDBCCBCDBBEDCDCBBDFBFECBDFHEBBBTCPEBBBBDGMBHBBBBCCEGCECDZPEECBGCCBIIBBBBhBIBIUBBZDCBBBBMBBDKFCBFBBCJBBLFCBBBBKFNDGHIBBBKDOCGCBCCGGFGCCEHBBBDBFBLEHCBGDHEZBCCBBYBLDBCIBEBBBBBNGBCBOCKCFBCHBCBBCCDBBBBBBBCVCCBIRPBDBGBBBCCBDFDTCBCGCBBTBHCBBDEBBBBPDEWEdMDBCBFCJBDCdBBCCBEECIBJBHDBBBBBBCDGmBCBCIDIJCBBHCXCEYBBGDBDGFCCCBCCECCIBDNGITJJCBBgBBICKBaEDFVQDBHCBCGBQCBBGECJBCCIQICvBBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBFBkDjB/BvB1BBBBBBBBBBBBCCDBnWBECBrH+pD7CByCuBBBqL1B3P2N6ErBBkBdwf3IBVkGQBsgB/M1C0hBu3Bm0C+WKqPpBBiWsP0IxnBYBzBjhBqXxCqNvH0tCToHrKiBonC70D5tD11D9H4dtOrlBY6hBtSU+LtH/sBhHpGxE+CuCvExQm2BToH2CItDPtCbCHMWBllB+WkWBBBBBBBBBBBHBBBBB7OBBBBBBBBBBBBBBBBBqIta9pBiJyZuFvUgB7BmH4gBHCBCBDCBBBBBBBBBBBBBBBBDBBDBBFCBCBCBBBCBBBBBBBBBBBBCCBBBBBBBBBBBBCCBBCBBBBBBBBBBBBBBBBDBBBBBBCCBBBBBBCBBBBBBBBBDDECBBBBEBBEBBPCCBCBDGDCBBBCBBBBLBCCBBBBEBBBBBCIBDCBCDCCFBBFBBBBBBBBBBCFCDDCBBCBDBDCCUBGDBEGEGHDCHCEEKRFJDGJFEGCCEIBRGGGEJFCEFIGCCODBCODCIKCDCCFDNBCOFRCFCBCCBCCBECBCBBBBCBBBBBEDCBBBBCBBBBBCCBBBCBDBDDBBBDCJCBCBBBECBBBBHBBBBBBCBFCCBCCCDBCCBBBDBBIGCBDGBELCEDBBPEEEBBBDBICCBBCBBBBBBEBBBGBCDDCJDBCBBDBCCBBBBBBBBBBBBBNCCCEBBDeBBBBBBBCBDBCCBBBDEBBCBGCHDCBBBBBEBCCCSEBBCBBDBBBBDBDCBBCBBBEBCCBCDBBBCBCECBBBHCCBCBBBGBBDEBBBBCCECBBBBBHBCBCBBDBBBBBCBBBBBDBPGFBCBBBDDDFFEECBGBJCCBBCFBCBFFDBBBBBBBBBBBBBBBBBBBBBBBMEBDBKBECBIFBDECEDDBCCGDCDHBEDKCBBBBCECBBBBBFBHBCCGCBBEFCCBBBCGEBFBCLBCEBBCBCBBFBBBFJFDCCCBCCGBBBBCBBBBBBBBBBBBBEBFBBCBBCCCICFECDBBBBBBBFBBBXdBBBBBCBBBBBLGBECCIBBBBBCCBBBBBCBBBBBBBBBBBBBCBBBBBBDBBBBCHBBBBBBBBBBBBBBBBBBBBCBCBBBBCDBBBBSHBBBBBCCFBIDBBBEHDBBQBBBBCHCBBBBBBBBBBBBBEDDBDMDCCHBBHBDBIBKBBBCBBBBBBBCBBBBBBCBBCBBBBBBBBBBBBBCBDBBBBCDBCBBCBCCCBBBBJBBBBBBBBBBBBCBQBCBBBBBBBBBCBCCGCGBBBBEFGIJDBBCBFBCBBDBFCBBBBBCBBBCCBBKBBBBBCCCGCBBGEDBBBCBBECCBDDBBBBBCBDFJBDEBBCCEGCBBBBBBBBCFBBBBBEDBBDBCBFFBHBHBCCGBCCBBBBBBBBHCCIBBBBCBDBBBDDDDDGCBCBCMBBBBCBBBLDBCBBBBBBBBBBBBCBBBBBBBBBBBBCBCBBBBBBEHBCDBBBGBFEBDDDBBDHBDBBDBCDBEFGBBBDBCBCDBCIBBCEGCBBEBCBFCBBBKBBDCBDCBDBCBBBFDBBCBBBBBCBBBCBBCBBBBCBBBBBBBCBBEBDBCBBBCBCBBBCDBBBCBBBBBEDDCCECBCBBBBJCBCDEDFCBBBBBBDBBBBBBBBBCBBBBBBBCECBBBBBBBBDBKBCCBBEBBDBBDDCBFCBBBBBBBCBBBBBBBBBBCCBCBBBBBBBBBBBBBBBBBFECBBBBGLDJBBBDCBBBBDDBBDCBBBBBOCBBBCBDBDBBBBBBBBEBBBBBBBBBBBCBBDFBBBBCBBDBBCBBDBBBBBCBBBBBDBBBCjBBBBBBBBDBBBBBBBCBBBCBBBBBQCCDBBBBBBBBBBBBBBBBBBBBBBBBCDBGDBBBBBCKHBBBBBCFBBBBDBBBBBBBCBCBBBBEBBDBCHEHBBBBBCECBBBDBCBBBBBBEBCBEBDBCBBBBBBBECBBBBBBBBBBBCBBCBBBBEBBBBBBBECDBEDCFBFDCDBEDCBBGFCBCECBBBBDDCBEBCCEDECDCBCCBECCBCBBCHCDBBDBCBBEGBHCBCBBBBBBBBBBHBBCCBDBBBBBBCBBIBDDCCCBBBDBEDBBCBBBBBBBBBCBBBBBBBBBCDFBEBBBBEEBECBBBBBBBBBBBBBBBBCBBBBBBBBCBBBBBCBBCBDCCCBBBCBBGBBCCEBBBBBBBBBBCBBBBCCBBBCBBGDBCBBBBBBBBBBBCEBBCBBBBCCBCBBBIDFBBBBBBBBBBBBBBBBCBDCBBBCBBBFBOBBBBBBFOCFIEHDCFBBBBBBBBBBBDBBCBCBBBCDBCBCBBCBCEEDDEHBBBBLBBICCCCCCDCCCCCCCCCCBCCBBCCBBBBBBDDFBBBBBBBBGEDBBGDCCBBBBBDBDCEECEDBCCBCDBBEDCDCBBDCDBFECBDDCBBBBDBBBBBBBKJCCDBBBBCEBDBBBBBCGBBBBBBBFBGBBBBBCCEGCECDBMCCBGBBBBCBBICCECBGCCBBDEDBEBBBBBCBBGKFGBBBBBBDBIDHHDBBBBCBBBDBCEBBBFBBBBBBBBBCBBBCBEBBDDBCCBBBECBFBBCBBBBBBBBBBBBBBBDCBBFCBBBBBGDEBBBBJBDBCBCHGBBBBBDBBBBBCDDBHBCBBBBBBCCBCCBBBBCGCDBBECCBDFBBBBBDBFBCGDEHCBCCCDHECEBBBCCBBCBBBBBDBCCBBBDEBCCBBBBBBBCBBBBBBBBBBBBBBBCBBBDCDBDBBBBBBCBBBICBDBCBFCHBBCBHCFBCHBCBBCCBBBBBBBBBBCJBBBIBCCBICCBDBFDOBBCBBEBBBBBCCBBBBBDBDEEBBBBBCBBBBCBBBDCBCBBMHBHBBBBDBDBBBBGIBDEIBBBBDCBECCEEFBBOGGDBCBFCJBDCBBJBBBDBBKBBCCBCBBDBCBBCEBIBBBBFCBBBBBBBCBCCEeCBBBCBCBBBDDBBDBHCHCBBBFBBBBFBDBBHBCBBBBDFBCGGBDBBCCBBDBDDBCEBCCCBCCDBCCDEBBDCCBBCFFBDDBBCEDBBBBEBBBCDBBBBBBBCBBBCBBBBBFBBDBBBCEKBICDBBFBCBEDDBCBBEEBBCDBBBCCBDBBCBCEBDBKBCCDBCBBDCBCCBBBBBCBBBCBBDECBBGBCBCBBBBCBCBCCBGBCBBBBBCBBBBBBBEDBCtBBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBCBBBBhFmCgBe+S5XrDC4FEFXFBGeBpNnMDRhGiT0MpfwF6EHjBBBBgBgBe+SD2XrDC5/BpHvIBzFDBtClduFilCTuDvWmVuH+/BvFgIsqB2FtGYoCKI8BFCJoBVjJ0HyG5oBIwd7WrN9kC9GmB0FtUXqEjBB+VD2FtGYoCKrCJoB4JmODzZjPz0BuHiBrkCooB85B1PrGnViV3TvgCnE8D3BBhTuD4DP0HvgBhlClIyF6W4b4W2CuD6FqXxChHmQnrCnIdjBRuHiBrkCwKnNZD7Cp3BhH0jDHhFkBBhCe+S5X9GmBzZhrChFiX0GhHmGZ+Cp3B9GmBzZ3f31BihCC1sBxBzB1nB7FvQnoB6EsFiCiB0Z6EHkBB9VkHjgDmM9Bo/B5nCrjBrImM9B7ChH6KsFnrCnIHWjBRBsDw3CBBBBBNBBBBBnPBBBBBmMhBZD7CUzLirBkFCqKvB+WEkSlN+uB2bmB6ElBgXtwBvCqKvB+WoSlNtHpa+0CiJ/OiJC2LBBBtB3B6H5CCqXxCp4BkN5IoyBobBBBBBhFjBB4BhHmhC+RiFKBvE6LI2BrQlB5YI0M1KDGMDBBCEMmCmGhCnN+RyCvCmOrPyG5YIkTmDJDMBaIBD4vCw0ByG5YIlY3CNOMhBnFoLrV3lCjIhakGD/V3UB6Nsd7EEUEBGi7BmFoQw4CmF4MwDwUkR5YjarXvE9G7GviCFSnHgBe3qBrDkY4P90ESBqIBBUB3EtBoB2OYlBeJ1EQu3BPBOLBBBBBnC0BNaQBiBGZtCgBBoFBBBBBBBBBBBtC1BHDMDBBFBBBC7C1BiBUHTFBBbtCBGbcBtB1BUFBIMLeB4BBLERBBBEvBSd6EBFUDT9BGZQNJBBkBGuEbaHWHYBInBBEnCBDBJOBmCSX5BHBlBPHQDOB2CDCTBBBFlBKJLvEBdTFBBBBBZBEEBK5BPNFFBWBBLIGFIBBFChBBBB+CBBBKHFRESVPBBBBBBBBBBBBBBBBBBBBBBBBBBCBDBBBBBBBBBBBCBBBBBBBBBBBBCBCBBBBIBBBCCCDBBBBBBBBBBBBBBBBBBBWGBBNBFBBBMMGJEBBDINBEBBBBBBDCFNQCIBCHSMLcOWSFBIKGJHBGGMFQBBEZJJBBBBBBeBEFXBBBBBBBBBIKGXOIBIWIXMBBSDTcOEgBCKRFBBCalBBBBBBRNNZRdBBpBVIDjBF5BECIXHHEJBKCBBTBBDIMhBKCdrBwBEeKIBCSuBJDQEBMDRBXRBGjCDd8BEEEJFYFBFGrBBBEPC7EdhBQxBFsBExBMLBCBBWTkBCDCJBBGNEKBnBbIYM5FBBBBB3BBBBBBNBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBTBBBBB9BBBBBBBBBBBBBBBBBBxBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBjCBBBBBBBBBBBTBBBBBBBBBBBrBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBHBBBBB1CBBBBBgHgQLvEmF3B8EB4QroB+KLGSWuCWNYnEBCYsLo8DxBtErCB6fErRhT/CBozBl6BW3UBw4CnEYnBgDDR9d+pD7I/EwU/MRHEULnR36DxBoFxBmsEByCuBBBqL1B3P2NWuC6EsBhCjCX3EhYzWpcjGd+OhByV7LhB7yBrHNqBzP5XjMoX4OyBsSmpBnE+ClBwiCvtC8Z+CHPiIBha97B/WMuErPtBqInMC2IuiBkjDhFkBjC7T0bwdnD75BsG2zBzSrHviB/W3CjCrPtBuJ7TqZkJoX4OyBsSxTBxVDnEUqCWxCE/kDBBBBB5GBBBBBBBBBBBBBBBBBsGpmCrHiJ6T1f4GHm0BuDqBR3qC+xBl1CUjGBpBgBkDzkBViGBBbj9F+GesgBS2LyGhZqYq6E6iBwIrkC79E+gCxfqCkDiCtByVyLYlBnBWNutEkJwSoBzF/ENCLiB5D/MFJ7BkDjBYqERNunEVcmFBBaBNgBf0MDnFngBwUl+BvqBwUtwB4NliCsGBwZBD0sBgW8T/dByCuBBBqL1B3P2NoKjNxIDDhK1H1BBBBCBBBCBCnIrC/FEE4CkDiGDkM4G3F3fuV3B1E9kC/EqEdnL6GRjpBjMysBsbqLuBtDjInHqsCzG1BudkFiCvIlb6vEzG1ByiBiCvIlbVcCB3DBrBBBBZBDqBzNCBgB2FrDxBmFgBSrOVcClF8PI9jBxBC2DWZB7PCBlGvaoIyiBiCvIlbqWnoB6EnG/VvJ07BiZVcClFb6EsBhC/jBjjD/O9d+nC4M8ErE6GR3BsnBjMSBqIBBz6BjEjBgBDBCBpC9U6IBonCBUBcCBBCB9UE0MXDBBCCDTDKwBBUFsSmgCwEDDHBvWyNrFHuDC+JsBnDwEBCCIECCDDBGDCDCChJsCorDBBBBBBxwFzpCwDpwDB8hBiG3QqW0P8QnH+B3qBrDCeCDSB6CDrlBzEwDhTDKL3J9tDBbBCCDzBEHSxCE0mBnuBJkJpFuIFCCCDDDEOKBjKTMj1BxHjuBEJBB0F3IgUrB+nBnF3hBhFmCB7UilCFTmJ/Sr9BgLyJprDKx9F0BBDzDxBCCDzDnDzDowBinCzEeuYEkQDGBBtDCNvKgGlCJEBCDBBBBFBNBDBKB2InBCEEtCCBjxCIgLlqBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBldmEyGpnB9FqBgwB3hCWyBSBqIBBiDrBp6BjBgBDBCBRnDzB1aBonCBUBcCBE9UB3M0T7E3SB3W4KyJzJ8gDoCnOBBBBnQwtFBBB79Fy9FjzCumB4mFnsCzXyX99B4O8gBg9E99FB19FJhFmCB7U5XyXB4CnF4OyQnuD8QhFmCB9B+S5XrD3iB5FrhBDB4CgBzBldEtxCBBBBoF0d/ImOhFjBB+V2UlbEQ4b+xD7E7D0lB1BnEuOzJ1HBBsYsFqwB3E1B3EfyPHqeBBBBBBBBBBBBBBBBBBBBBBB8aquB2fliC5rBuWCqCiGldwU0WgIngC+rBmoBBwmBm+F2WkkB9PncvhBHimBJuF8B+oB3TluExhBuZtgBK1F5ThU2hBSD8HgeB6CqEvmBsoCnNuV9CvjBuiE75B+7B0Q0I3blNmMB8BB4IpCtO3DxE/PmIKnV0eB6HxB9FKwc4nCsHpQ5BIcBuS7SjF6CZBDz1DB1X5BkBB7DzO+Xq5DBxBCzDE8DDhFjBBiBBB6UhFjBBiBB7UyaBsqBr5DhFjBBiBB7UmXtCahGs1BCkKCgFmFuV6UwBuEiFBrKiQ9EkKnGlKD0VDBCBMBByJBB4BF3cFH/rBnpCuZ9HyGoShCWgFpEkMRMrwBjpBwgBzJ2eF8fviBxBtBrVe+nCsHBrzB9FwPPthB9fBDzFhEg5B8T/dByCuBBBwDG0H1B3PkJBxEv+FviBxB/VRI8oCsHB9fBDzFhEg5B8T/dByCuBBBwDG0H1B3PkJDvEtGwZBDzFhE8sC/dByCuBBB2D0H1B3P2N1LjC0WC3/Cs6BBoKjMlKzJ6B7IhUEBzWroBsIoDz+F+FrCrDxG21BCGBzkBWsb1GvJhU3tB1RlDpBHsGkDBrKwDyMQtE2IuBmGlvDpeBBBBBBBBBBBgFnB5FvEjMlKzJ6B7IhUEBlHic1YoK+xBldmEyGVcCBJG2F4OCCkJtXCBKFDEFMFOcFCCOoLHY70BBBuvBmzBBBBUBekFgBnF5BmFoBwCyESrMDEEGuZ4fzW3P3Q1nEDiG3QqWyd3aoFphEBBBB/+FsFsBBaBD9ODqCBudgHmFlClG3BkB0EKP4EILCDvVwLB4W5DsI6GRnfibkXHsGxPn2C6F+Q4pC7FpRZZFPjR4C3oBkpDBB8XZU3FG/GBGyBj8Bi7CBB5M/BHXmDnCDN2GoD4H+xBzQqMOXRLQuBrCoQ+xBy5CWxICsD4IqK2EB1cqUtKOKzEf5BFLkCglCxBCkVF41B+VtCjC2M38DrbyXBTlCHC3L6V6IhXpiDB2V/8BgIxBCB4DRiDzNDBBiJgMqWEzc8FH/C8NRFBMEgCUiNnFhN0iBiE1cvTquBBBBxiBxFgFjG7QWBmQ80ByiDhFkBnBbeBD6S5XiJ/OE8FfBBDDBYnDpKiM3D0Ce/0BzMuCxjB7FJ5BvdkXziBlJqbjIqH0I10CmuB+J8G5BgBBRqhB2oBhFkBiCe3qB5GbgP8FfCHy2ChFmDe3qB/ZhCBYByiFWrEJaBgDuSPBD2XpgC3uCUfB+UDkJrC/ZhCBYB4lC68C6F+Q4E7FyGkD7RuC8PqRiChHmG3D7NupB16DhH+EoB3Dds2BgE6CR3B/OExBNCj9EiJ/OEgCywDtf7ShHsFa3D4QqhC1Hid0O7NuKkFvOzcorCmMB8BBhPwUhLlB6BDvDybwHBzgC8I64BqKvBlFxBCiVjGsRSbPuB7Kc3DyBVHCCDOCBEBK2F4OCoC+Gre2T9vB55B+DBxEECBByBpPKwBFGCFHHDCFDCaBCCBDCCGECBDBFBIBEHCLBupBrB1CDumD0PBBBB9K2BB/B3BoNhBRE8H4gELzWbBBBBBBBBBBzeXyIkMjH+BlBC+NtyEBiTssFBTBBBxEHBHvD+MzC6GRkqC+WBBjRu0B/6B2oB6MyDCsJjCqkFBBXvIBZ4M3FC1V1MoCmU4W5FlJjqBUmZk3C8V/e2P57DggGxEEDByBl3B7HuGy0DsIgDqBDzBQBkBEiCVGkCN8HtE8DD7FxoB+J0VlCjCgCrHChpBqCBhDqRBiJ5bpIBnOCOF2F9EJrHG2rBgWj1CgEy3BVcCB4DuBQgPMBmF0B/YnFmCchOHEMFwCuIvHzBpOVcCB1GoOBBGB/Iw1BjYlBlnF/ELsGBwZBD0sBgW8T/dByCuBBBwD6H1B3PkJDvEoK0VDBC9CrW/DhEl/EmFE8EhJ8jB5M7CvSpIoOQE9KuyDByCuBBBqL1B3P2NlGCG2V+DihBjKL4ChIdxoBDniBlZnd6BhXFBvEB99CsV0WvgBruBsHBWxCZPrCQBBBLhP8BZkCJH+LL2EtDiBN6IgJerKvC5lDrHtlB0FtFrnBs+CQxQ+QP9DgGuWqClDmX5Ntew1BBVBB7Yz8B3lBnFsOmD2BwBb1epP2QSBuEcJBgCWBBG+SjQoEPB+CtD6GQBBipBpK+JwU9NFnDyGCyB4JjBV5BMtDycqwBoIpsBhrEsFsBbBD9OCBzFF8FsFlBoQCDE1JsLjBuCMKgM7oB8SoI+ahhBWBqEJ9C8Tmb6J1LjCiQyGC0RjuC+ahhBp7D+a2iBqXxCX6EjBqCWBBG3qB/E3BDbzCxiBF7ZXnFo0BjVJDytB4MzCLklBid+0BB1LB8cgezoB/FnJCWtUwgGwXiB0lExgG6GQD0L8I8V/BCnP6GRjpBiBnFRCC4FxGzE/G2ECHB2CnGXsL4BhBGSMCIOEozBiQnLc0O9lB5FBBBBBNBBBBB+ahhBnB7FqCndkXsFsBf9OC3FBE4F5WCH+IX1NQGSMKsHhOd9yBvFgdxBBsBnG8OIelMmjC8xCBBBBBWsb1YqqBC0PxClGC0dK1LjC0WC0RjuCoZmBwBqsBBBBnPgBlDhCQyCBY2VxBSBuEcHBCFbBfWBBkTjsBvEzqBDBB+H4CCBDSBBC5YTu7BS2lBB+BpDB9JVHCCDOCBmBZB+SnJsXeUElBfBDpdlLpOl0ByEBsFuwBBBBBBBBBqY9BfBDuoBhnC61BCCmF1DmBhG4BuBzBCWyG6KsFTdZBzInNupB/yCsmB4V6kB/IxnCvPBBBBBBBlGiBBB8BBDYkSyDlUzEs3B/JGyP/nBwjCBBBB/ECmC+B+S5XrDktB7OlKh7DBCBB5nBxEEDByB8TosBi5DarU0S/F2BB2yE0uBGzBtDGhE0kBIDlFsCimB/NoEgBDdnFoBWgTuJpOrDxBCB+UnJ5XhkBkEiE4ClIzwD8BBmF/W2Rg6BowChL+ckBGmjF34BvoEjcBBBBB7ICBB1FuB4BuBzBCtNnNBIUyEoCjLkCupBo2B3cIBBBBBYB2B+DR2BwD3H/FrBsRGwBBFtCBwC6BR2BnCH2BHwBzBYrNwKyDqNpQD9CzBV6B0EgC4D0GBgHhOuB9J7OGG0EBBBBB7FBBBBBNBBBBBvRBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBnajB1L/FjBTBF4G70CkdkZW8cBBBBBNBBBBBBBBBBBHBBBBBn6BonEmF8xB6EsBG7BmCO8FJUsBkCx3BvN7gGjZvCgxCsG3DZbgBUCbEZBhBKIZCTLP0BgMa2KvFzCOBrBnIEjGCkIW9MrU9yCBSBeCB5TkJwSyJwBuSXwCG7Ky6BjWxpBVcCB4DgBBmQDBFlJ0sBkGBHB6C/FnG5G7DloBvEka66CzBBkFbhPkiBCLsIiyB1kDhFjBBHB7B7TDvwBuZDC8Tm0EXqEkBiBBf8TxBCBhVHuZFDhB2eyYojB/ErGvFvmDp3B8WF7F1F0FvkB+uE2hG3hGxWCO7FhFjBB4BnvC83CxQjLuZpH1WRkGBH6VvwB4hG+Z6/B8TthB2sCYsCI9GCkB3rD/GrjBt5CBkGBBgWpH7vCnEnFFDCBBCBnWBCBBCBpxD"
   },
   "asked": "AAAACIAAAAAAAAAAAOAAAASAAAWAAAABAAOkBAAAAWAAAAAAEUAASAoBAcIAAAAAAAAAAAAkBAAAoCAAAC4DAAAAAAAAAAiDAkDAcAAgBAcuCAoB4EAAAA2DAxDAAAAAAkEA8EwFAmDAAA6DuEAgCcAiCAeAAAmE6EA+DAAAyCUA0CuBA/EAAAA4GAgDAAAmGAxFxFxFAkHAsCAAA7F7F7FAAsCAQyHAAAAAAAA4GAAiFmC6BAkFkF8BCAAAAIAAOAyDAAUA4FrHAAAqDAAAAAAAAAAACAAAAAAAAAAAKIAAAAAAAAAAAAAAAAAqBAsCAQAAAAAAAAyCA0CAAAAAOAhLhLhLAA2GlLlLAnLApLpLAAAA6D+HAqJAAAAAAAAAAAAA4D0MAAAAuD0EAAA4EAAAAAuFAAAqGACAAAzNzNAAAuCsCqCiGmKoCwLkCiCgC+B8B6B4B2B0ByBwBuBkFgOsBqBoBmByE4FkBiBgB2FecaYWUSQ4GOOMKAAAAgGAAAA0GAAA2OgKAAAAAA7O7OAA/O/OAAqPAAuP4KnPnPAGAA4GgEAAAAAmIkIiIgI+H8H6H4H2H0HyHyHwHuHsHqHoHmHgH+G8GkH6G4G2G0GyGwGuGsGqGoGmGiGgG+F8F6FiH4FiI2FkG0FyFwFuFsFqFoFmFkF2HiFgF+E8E6EmF4EAAAA/P/PAAAAAA8KAAAAAAAAAAsNsPAuPAA4N2N4NA+OiN+OuRA2JAAwRuLAmPAAAAAwPAAAAAAlSlSAAAA6OABAA+RmOqR1S1SAAAA9SAIAAAAAA8MAA4LvTvTvTAuExTgM+L8L6L4L2L0LyLwLuLsLsLqLoLmLkLiLgL6K4K2K+K0KyKwKuKsKqKoKmKkKiKgK8J6J4J2J0J8KyJ8LwJ+JuJsJqJoJmJkJiJgJ+IwL8I6I4I2I0IgJyIxTxTmIkI6L+PgIoR+H8H6H4H0HyHwHuHsHqHmH8K4TkHiHgH+G8G6G4GuL2G0GyGwGuGsGqGoGwMmGmGkGiGAqSAA0E3T3TmMkMiMgM+L8L6L4L2L0LyLyLwLuLsLqLoLmLgL+K8KkL6K4K2K0KyKwKuKsKqKoKmKiKgK+J8J6JiL4JiM2JkK0JyJwJuJsJqJoJmJkJ2LiJgJ+I8I6ImJ4IAgUqPA7TBA/TAAA4I2IAAAiSiIwIAAvUvUAA+LAAAAAmNAAoMAwJA8SA+SAAA6RqGBA2UAA1V1VAAAsRwUsHAA/VA8R8E4TySAAoEAAAA0QtWtWA4O8SAxWAmLkLuC+NAsCAA5W5WAA9W9W9W9WAAAsWjXjXAAApXkCgVwXqRAA0XtXA4WAxXAAAAAAyGA8IAoNAAAA2U6B4Q2Q0QyQwQuQsQqQoQmQkQkQiQgQ+P8P6P4PyPwPuP2PsPqPoPmPkPiPgP+O8O6O4O0OyOwOuOsO0PqO0QoO2OmOkOiOgO+N8N6N4N2NoQ0NyNwNuNsN4NqNAiWAAAmXAAiV+X+BAAA7YA4U4H0WiYgY6UkZAuD/YAhZAAAnZAAmXoVmIiXAqKtZAAiVA8YoYoY4PAAAmXA4EyXAuD9ZAAA0V0LAAAAyaA4SAAxaxaAA1a1a1a1aA2MAA8UibA+E8MAqSmb8MAuZAAAgSAAA+UUAA+CAAA+VAyOAA9b9b9bAAyFAoHAA0YncncncAA4YrcAtctctcqDiRgR+Q2U6Y8Qka6Q4Q2Q0QyQwQuQsQqQoQmQkQiQ4T0cgQ+P8P6PmTsU4P2P0PqUyPwPuPsPqP2UoPmPkPsViPiPgP+O4CAAAA1cAAAA9cAqVAAAoLA8BkOAAoPAAAAAA0eAqZAsZAAAAgf8UAAA6Zgd+cAkOiOAtecAsPuZAyYiaxexeA6ZyK2dAgXsQqQoQAAgfgZ5eoXmXkXiXgX+W8W6W4W2W0W0WyWwWuWsWqWoWiWgW+VmW8V6V4V2V0VyVwVuVsVqVoVkViVgV+U8UkW6UkX4UmV2U0UyUwUuUsUqUoUmU4WkUiUgU+T8ToU6TA7e7eAAwaA+f+f2dwGyaC+fAAyb2alflfAoZwInfAA0bmOueyaweobid+bA0fgfAmdAmSqLwLAAoZ8FAAAyZiLkYyd7fiFAA/fAAAA0cAABAvgBvgBvgBvgBvgBAmFA+YuR8B6gBAidA3gBwWA5gB5gB5gBAwF2RihBAufqdmK9gBAuZsZqZoZmZkZiZgZ+Y8Y6Y6Y4Y2Y0YyYwYuYoYmYkYsYiYgY+X8X6X4X2X0XyXwXuXqXoXmXkXiXqYgXqZ+WsX8W6W4W2W0WyWuWsW+YqWoWmWkWiWuWgWAAwdsK0cAAAAAAAAAKifmgBAkeobqSoX3hB3hBA2iBqL5hBAAudAAA4SuZAqiBijBmcliBgNA+fyKA2eAsiBgPijBAAA0iBujBxiBAwDohBiKgfke8hB0cziBqDoDmiB8euR2hB6dqgBA1iBAsD+iB+iBAgiBAAA2Dof0DmjB6RyiB2gB2gBAAAuMAAyMgSqd0awjByfAAAA+e6iBAwUzjBzjBAA3jBAAAA/jB/jB/jB/jBA+UAgbwaqJ6kB0JAuNAAA4gBrkBAA4jBAmFxkBA0eA0BmgBkaA0VAwlB2lB5kB5kBAohB7kBAA/kBAAyHgWjlBAAqIA0dAoIuT0OAAAmKgFsWAAiSwWAAgLAimBgCshBAqiBAAAqmB4HjmBjmBU4KueyF+WSQwS+WqLKqmBgXjmBAAApmBAikBAAvmBvmBvmBvmBA4mBijB8d4mBygBAAA3mBmfkfifgf+e8e6e4e2e0eyeyeweueseqeoemege+d8dke6d4d2d0dydwdudsdqdodmdidgd+c8c6cie4cif2ckd0cycwcucscqcocmckc2eicgc+b8b6bmc4bAAA9mBBA2IhnBuDAgYjnBjnBAAnnBnnBnnBA+LkYwnBArnBrnBMAtnBtnBtnBtnBAAAznBznBznBznBAqGqGyGAsGAwlBAAAAAAAAAAAgkB+O0GAAzoBczoB+nBA0KAwKklBgoBgS3oB4iB3oBA4KAAkpBwoBAooBoS/oB+KK4KAAA4gB2gBA8HnpBwXAA2oBuBAAmnBiGAAoEsGA+lBkpBilBAAAAAAAAAAAAAAA0kBshB8TzqB6CAycA+qBAkeAonBsmB+I6MAAOglB/qBoUwmB/qBmDAgNoCseA4pBAksBAAyqB+pBAA+pB6nB+kBAAoQAgoBA0SA+rBA2d6QsrB5rBA2ayL6SurBAAgmB/rB/rBAuoBymByqBhsBgTMosB+S0rBAAotBkT4rBAAgqBA+oBAA2sB2EAA+jB6sBAAgpBA4EsPAyJ+CAAA4N4qBAA4sB4sB8qBACutBE+qBAAwDubA2D4kB4sB2sBiaAAupBorBkqB4tBAkEAoE4FA4RAAAwiBuiBA0gBAmMwOoUuOAstBqLumBwXstBA0ZutB8ZAylBsK0ewtBulBmawtBA6iB+gB8gByO8F6pBqoBAAuoB6kBAAAAA3uB3uB3uB3uBAkiBAAkvBygBonB0gBAsuBAAAAgiB2tBA+tBA8NAA2CgrBAolBxvBixB6YmOuOxvB8MAqQkqB2uB6qB6iBA0RgjB0rB6uB0RiRovBstBAAgVAAwGoCA+RqjBAiqBAAuZlwBAmZ4xByNAAqC0IiuBAAAwS4BAA+Z+XA4qB3wBAAAAA+xBqsBoEAjxBjxBjxBAAApxBpxBpxBpxBpxBAAAAiS6wBwqB2N8pBgyB6aAAAaBAyRszBA0S0vB+E0S0IkyB0E+LujBAgMqxBoxB4kBAqFA4wBAAAgSgwB8xBAAAAAEk0B8bzyBqwBoTqwBA1yB1yB1yB1yB1yB1yB1yB1yB1yB1yB1yB1yB1yBAuwBsTo0BuwBAAAAA+GAAAnzBAkf0qBAixBrzBA8yBuNAmxB2zBmxBizB+V6H2zBizBAAAAAgxBgvBAwyBulByxBAAwtBqSswBwtB2YqsBu0Bod0S8lBodAmQqdAwwB0tBAA0Cn0BAp0B6SAAt0Bt0Bt0BA20BiJgJAmzBiwBimBqnB+gBAz0Bz0Bz0Bz0Bz0BAAiJ+0Bq0BAkSAAAsxB/0BoN/0B/0BAAuHmEAA4wBAAAAAA61Bz1B6aAA0Y6jB31B31B31B31B31BAAAgiBwWyWyD91BAsXA+E4zBAAsbyuBwuBm2BAAAqxB83B0fr2BAAs3Bg4BAo0BAw3BA0do2BAs1BAAs4BAi2Bg2BkyB4lB8yB00BAAsvByyBwuBE+yBAs2BAsxBAoK+X+0BAA0vBwNk3BkLi1Bgf+zBy3BAyNAA43BAkzBAAAu2B4nBAAm3BAAAAAA43BqyBAA+0Bk2B+0BA43BA8wBAgiB83BAAkZg4BAAA6qBAAAAA64BAy4BAqlBAAv5BugBi5BAAAAsrBocmao1BAAA03BAAsxBh6Bh6Bh6BAAi7BAipB65BAAAAs7BAk6BAA16B16B16BwvBiai3BA+6B0BAAgXAAs3Bw2BAAAAq8BAAr7Br7Br7BAt7Bt7Bt7BAAobAAAssBAAAAA8mBAm9BAA43BAAAAAA29BohBA49B6YuvBici5Bg0B88BAweAAo5B8Ws7BymB+9BgZAAAu6By7By+BA04BAAn9Bn9BAAsX04BS45B83By4BinBs3BAkeg9B2Qie2Q06BAAq9Bk3Bu+B68BoeA2+BmgBA4+BA0vBiT+9BgTixB+wB+Sk6Bo5B6bg2Bk6Bw0Bi2Bo5BovBu7B4xBAAof++BAi9Bg9BAAo+By6B09BA4LseAkuBAAAwa0nByBuUwKA0+ByCAA0NAA1+B1+B1+B1+B1+B1+BsoBofqMAAA4/BsgCkoB7+Bs5Bi6BkoBA0fw+B08BAAAmtBAAAAAAAAAi8BsxBAk8Bi4BAQOu+BAuRo8B2DgEBA0xBopBBAqUjgCjgCjgCjgCjgC4xBoDAAA4iBAAyc+5BA4pB+gC4MAiyBAAAAAAo4BAA6VohCA6qB4/BA2iCAAAgzBwEAkrBwQAmrBg9BA+9BwYAzhCzhC6hCk+BA8mB2bAoSA89Bk6BirBAwhC69BghCs9BA4EA8iCwjCyhCAAUAgCsiCAsG49BAAigC8+BmCAAA0Ri+BqGAAA6TAAAAwkCw+Bw0BAAqoBk9BAuBqGAAAA6/BwMAAkmBA8B6jC6jCzjCq1BAAAAujCAyRAAAujC82Bq7BAyhC8hCAAumBsmBA6kB4kBAqlCgV0VA4jCmkBw+BvkCAmlBmS0jCwFkkCmSq6B2hCi/BA6gCAAAA6W8+BAqV06BAAgnBoWAAAA0U0c2hCykCujB+lBwlCAykCwN8+BA8WAwNAAAyPAA8zBmhCiiC8kComBAAgxBgXAAAAmgCelmCutByiCA+jCoNA22B0YAyZqtBq2BAilCAgiCewSwgCAxmCAmmCoUAA4gCgmCumB4gC3mCwBiW2oBieiekjCgmCwoBAy8BAm/BsiCAA+jBmkBAAAyoBA45BkjCunCAA8iCsTA+iCA8jCmmC4sB6NAA+/BomCAAAqjCgkCA4a8sB6pBAA0mCAiiCAiqBufi4BuO0jCAA4lCoiCnoCAAAAiCgnBABAunBmnBAAAAomBAA2WgKAqE0iCibkjCoEAAyhCgrBuuB6+BqoCAoKIAiqCwlBsjC8Z0qBAiuBiuBujCAAxpCxpCxpCxpCxpCAmWqnCmpCAywBopCqqB8pCA+oC+mBAmqBAiqCA87BA8TqEkSwjCA8Cy8BopConBykCwEuEiSuRAAA2CyiC8oC0Cm9BAwbAAsiBAAAAKIAAAAwrByrB0qCwqCyYAAgd+8B+8BAy2B+bw7BudAqnBAw0BnrCAAAAvrCvrCvrCvrCAmF6mC4rCu9BAA1rCmnCAAgsCAAAAA4qCAssCAAAotC0rC01B0zB2zB2pBAse4kC4kCi5BgdumBAAA2T26BoaoaAA6dwiC3sC3sC3sC3sC3sC3sCA4lCAiyBiqCAAAg9B6uBAivBukB4rCAAntCntCntCntCAq3BgrCk8BgrCmgB8sC2qCptCAwjBuU8dolCmlCAAAxtCxtCAA8qBAssCAAA0rCAAhuChuCmqBAA2pCmayqC0uCAA8tCAA0hBAktCoJAAs+BAAstCwJAAAmHAAurC6wBsnCAqvCA2qCAAAAA8rC4uCqSSoxBQ8rCoxBOAAAywBisC+uCA6uCmwBswB+vCA+rBAAAAstBA0kC6lCAyXAnwCnwCnwCnwCnwCAkYA2nC4rCAu6BosCkuCAAxwCxwCxwCxwCA61BksCqIAyxCA68BgwCsxB6vCA2xBkoBmtCiwC6qBqrCgsC6qCAAmwCyPAAirByrCosCA0C8LAAm4B6wC2zBA0kBpxCpxC8jBpxCAA4pCAA8pC6pC+tCAAuyCmyB8oCk9BA3xCAAAs2BAm3B2nCm3BwwBsuC4wBsuCAhyChyCAAAAAkNAmxB2qCAm+BA4yCAA8yCAAgag4ByFgmBuxCAAAm4B+5BqnBmuCAAqzC0vC2yC4gBAAAyyCAAA8vC8vCAyGmyCmyCuGkpCw1B4kB+vCytCxzCAAs9BsNAqLoyCoyBA5zC5zCAA9zC9zC9zC9zC9zC9zCAAh0Ch0Ch0Ch0Ch0Ch0Ch0CkgCw0BAusC0vC44BwxCssCwwCA8zBq/B4PAAw0CAA4sCAAAAA30CAgvCAAA01B0zCgvCAAAmvCAAu0CAAA26Bg/BA6wCAoiCw2CAiyC+0CAAA71C71C71CAm1CA/1CA+2Cq1CAAs2CAAA28BAA+4BAwNosCAAA+wCkzC4wCkMusCAsQAAk3CuwCAAixCh3CqgCsmB64BoeAgpCmeA80CAAAAqoCAAAAyoCq8B6zB2xCmzCAAAi4Cs1BiyCAAwsCAqTAkyCAu3Cw1BAywCAAr4CA+zCAAi+Bx4Cx4CAA14CgxC2yCAA25Cg5C+4Cw2BulC25Ci4Cu5Bg5C4qCAA94C94C94CA/4C/4C/4C/4C/4C/4C/4CA44BA64BA+6By1C20C4pBsqB20CAivC01CAkvCA41CAAy6CAAAA0kCAs5CunBgWq2CwLAAmdAsmCw1CA24CA63CAk3B22C6zCl6Cl6Cl6Cl6Cl6Cl6CA0mCmyBAk2Cg4CAAiZt6CAy5Ck6Ck6CkoB6yCw0CAA0hBAAAm7Bi6CgiBAA+W8WoyCkyC6Wq4C04C2Wi9Bg9B0WksBAA46CoiB+lCy3CA65C45CAAA24Cg5CkXAg6CAA27CAAo6C2BAA+yC24Bs6CkjCAy9Bm4Cq3C28CAy7BAAA4Cu4CAm2Cw4CoXAshCAutBn8Cn8CAp8Cp8Cp8Cp8Cp8CsmBy7CAk8C25BA+2CAw2BAu9CA8lCz8CAAA4+BguBu7CsBm5CA78C78C78C78CAmmCAAAs1BA+Ps9CAk+C43C6Qw8CukBAyOA84C8tBAA+XAi8BAAq8CuYmjCmPwMA0oC0Dq9Cq+B+9CAAA99CAAAqjCAw2Cy6Cm4CyqCm4Bs+C26CAAAAAAspCA66C2gCAA++CgFAAm+C0xCAA/+C/+C/+CAAAm5C26CmFAAsuBAAA88CAkwBAiiCAAs+CgRAA2OsR7/CshD4qCk7CAy+CAAolC0EAo8Bs/C++C2wB4eAAAAAAvgDvgDvgDAAAAk+CAsgDAAy/CwFq9C8iCkyB9gDAAA2gDjhDjhDjhDAAAy5Cq7CKw7CAuFkgCAqiDAw7CvhDAxhDxhDxhDAAAuiD++Cg+Cu/C+hDAAAAg8CAAgjDshDAA8vBqjDAAAAAAAyjD8iD6iDqvCsgC2iDyjD+hDAAiiDAAAAojDA2Y64CAljDljDljDsXAAAAtjDtjDtjDtjDtjDA0lCylCmf6iDo2CAA6jDAAAAAAAAAspCutCAgmC0gD49CisBAmlDA4hD8iD8VAAAAwgD6kD6kDAAAAABsNBi/CAAyhDAulDulDAwlD2hDAylBA6hDA8hDA+hDAA1lD1lDAsjBi9C6zC0vCumD8hCuuB+8CA2Vi+CAomCieAA0jBq9C03CAhmD5hCAAAAAAtmDtmDtmDtmDtmDtmDtmDtmDAAAzmDzmDzmDzmDzmDzmDAonComDqnCq0BAAA7mD7mDAqyC0nDgyCu4CAszC0lD2rCoiDoDAqDAmyC04CAA0UunDwmDAABmzCwuC+pCqoDA4wCgjDvnDgmD8jD4wCvnDvnDAAsnD8wCkjDznDA8yC+/CqoC8nDBA2oDA7nD7nD7nD7nD7nDAAAsgDAjoDAAuoDA0gDmyCi7CAAAAAzoDzoDzoDzoDzoDzoDyhDw5CzoDzoDzoDA8jD4nDqpC27Bs7BAigDAAAAi3CqkDwkD/oDmpDAumDynDhpDhpDAqkDmoD6pC+3C6mD4pCqpDwmD67BmjBypCAAyhDmBqzBAAAAA4pDimDAg2CklDAAAqoDooD2qCmmDizC5pD5pD5pDA7pDAg2CAq9CAgsCAAwhDwiD6oDAAwqDA0mD29CAAAmrCAAAAAAgtCo2C8jD9qDAo0C/qD/qD/qDAAAAAAirD+qDA4jDtrDtrDA4jCy1BwlDAinDAAmnD2lD1rD1rD1rDAAA7rD7rD7rD7rDAAAAsrDsIopCAAAAAAAAA1sD1sD1sD1sD1sD1sD1sDAAAmlD7sD7sD7sD7sDA2sDisDm2CAA6sDq2C2rChtDAAusD49BAugCAysDs3BAAA6lDAAAAAAqwCAm3CupDysCqtCmvCkuDg4By/CupDkuBqqDAywB0sDyS+vCm/BwpDAuwCa6tDAAsuDluDluD2vD4gC8rD4qDAwtDuhC4vDAA+rC4hCAqgDA4mDAAglDA0DyDAAAA9uDA/uD/uD/uD/uD/uD/uDA0vC0uD28BhvDAsnDwrDinD8lDAA2jD+sDujDAAA6jDAsjDshC4nDksCgkD6hCA+rDAS8nDgsDynDsmDQOikDqtD6jDMKIgkDGwjDwhC8nDosCkkD+hCEgsDqtDA8vDAk+B3vD3vD3vDmBkmDkB2E0EiBgBemmDkmD0nDynD+nD8nD+lDc3vD3vDA5vDkyCmxCAAAAAAiiD6yCAyoD4rD6oB0sD4lD0sDq5BkvDAyoDwnDw1CpwDpwDAAAvwDvwDvwDvwDvwDvwDAm+BAAAohCu2C8sCipDAAouDqB4iDwzCAquDsBAAo0ButDAyzCg4BAAnxDnxDnxDnxDnxDAysDuwDitDAivDAAAxxDxxDxxDAAABAiyD7xD7xD7xD7xD7xD7xDAyjDAAAAAsY4wDizD25CAAAqwBAAmxDAyiDi3CAAsgCAwwDugCsvDgzD5yD5yD5yD5yD5yD5yD5yD5yDA8Y4kDqrBmrDyoD8sCkuDiuDAk4CusDAAAAAApzDpzDpzDpzDpzDpzDAA82CAvzDvzDvzDAy6BiyDgyDxzDxzDxzDAAAAmxDoEiwDwC0vD66Bw0CwxDAABAh0Dh0Dh0DAoDAA4wDAAqgDkoDAAmyDmDmyDv0Dv0Dv0Dv0Dv0Dv0DAAAAAAAAAAiKAAAAAAA2rDA61DAq6CAs6CAunDAwnDo9B71D71D71DAAAyzCyyDA0yDAAu2DqoBu2DA2jBAA2uD+zC02D21Dk7Cq3Dt2Dt2DA8uD6uDAq2D21D6/CiyDszCywCixD6xDAz2Dz2DAuxBwpDA0LAAAAAqyDAsyD8JAGAABAu+BAAx3Dx3D6vCAuqDAA8zCAA2iDu3Du4CwlC+4DAAAAswDAwwDAu9Cu4DAAs/By9C2wDoqDy4DAt4Dt4Dt4Dt4DAAx4Dx4DAAAAAAAAAg3BgsCuxDA20DAAg3DksC+mCAqB0xD0xCgnCAqrCA4xDAq5DuoCAAAAAi6D4gC75DA95DAA43DAAl6DglDAAAr6Dr6Dr6Dr6DMi4DiiCAuhCAAx6DAz6DAysCwtD+yDi3D0lDAs7BAA8hCA+hCAAmZh7DAuhCAAAAAAg4DAAz7DA17D17D17D17DAAu6DojDq3DiCgvCA4iCi/Bo4Dw6Dk9Ci8D77D77D77DA0GAAAo4CAkIqLAn8DA25DAAt8Dt8Dt8DAg5DAAu5CA18DA+X+hDg8Dm/CAwPAA24D+kCokBAm9DAAAA87D4uBAg7DAr9Dr9DAA48Ds+D23DA8sB64D+6Ds+D2uCAA19D19DAAwMw7DAAA/9DAh+DAAiwDwVw1DAu+Dy2Ds6C45Do9Cm9C06DwnD45Dk9Ci9C+8C88C68C28C08C88CAw5Ds9DiqDoqD6+CspDw+DAq3Ds1BowDAt+D8P60D6PsTqT4P2P0P80D60Dq2Do2D02Dy2D00DyPt+Dt+DAw9Cu9C86D4nDg6Do0Ds9Cq9Ci2Dg2D+1Do9Cm9Ck9Ci9Cg9C+8C88Ck9C87Dg9D68C86Dg4Dv+Dv+Dv+DA0sCmtB4pDu2D+pD6pD8pD+nD0pDoxD4+D02CAuqDmzDoxDi/CASAA8vCAAAsgD89DAAu2DwvCA42CqtDAs7CAA0+Dr/DmqDAy7CAk3B2IkkDm9DggDAuJi7DymC+iDsqDkgDmgDk/DmtCAz/Dz/Dz/DAwqDogDqgDqtCo/DqtCA3/D3/DAowDmwDAAA0wDq3Dy0DywDA6nDAAAAAAAqrDAA6lDyhC+zCo9Ck1DAqhDA3gE3gE3gEAm5DAgpCAq+DA/gEAg+CutDAi8DjhEAm7DlhElhElhElhEAnhEnhEnhEnhEisD6hD6gE8uCnhEAAAm3Dy9Ci/BA2mDAxhEA23D64D+jDA1hE1hEAmyD20DA25D05DAwiDAghEA0zDkhEAA4iD4vCysDAliEliEliEliEuC0yDyyDsCqCoC6yD42D4yDmC+pDkCiCAAAmuD25D+2D82DytD20Cu8BAsKwwD8tDquD05DsuD26DA0+CwpC0D2D2D8jDAAA84BAq8DojDsjD+iEAAAAAq7DABAAAAtjEtjEAAAkiEiiEggE8sDzjEzjEA0LAu2C69BAq/DAAyxCAAAogDuTAi2D2/DoyDw8DskE2/D2vC24C6oD2/D21D61D6iEk0D2iE41D81DAo3CAAuwDulEA42C+UihD+4Dq2Cm3D0kE+iEA+iEm1B62Co6D2pD0gDAoiEAzkEzkEzkEA6wCAAAgiD7kE7kE7kE7kE7kE7kEAorCAAqkEAjlEjlEA8lD8TksD4kE6lDyiEAA0+DplEplEArlErlErlErlErlEAyUAvlEvlEvlEvlEvlEAigEo2C8+DAq2CgnDAsrD+9D4wD+9DAAAAykEAsiEAAjmEjmEjmEjmEjmEjmEjmEjmEAg1D8jEAnmEnmEnmE8mDAw6CsyDAAA4+DA4mEijEA6hEyyDAAmnDAAA82DsrDg1C25DkyDm/DqjEiyDAopCk1Dq/Dm+D4nEgtBAkuCuyD65Dw+C+CokDAA2iEmtBAAAAu+Bq5DgFA0jDAxnExnExnExnExnExnEAAAA+jDqjEq4C25DkgEu5DqjEAAAAAjoEjoEjoEjoEAloEloEAAs0DgmEAAozDkmEAAoxC8/DA6oEA8nEAA5oEAAAAAAA8nE6tB2ZAAAw0D2hE0mD0kEo8Ds1DAAAA+hEi1DgiEA60DAAAq1DyjEAAoqEhqEAm2DAoDuiEAokEAAAtqEyFAgOA4qEm3DxqEAzqEorDAqrDAs4CA6uD8gD6kEAAggBA/qE/qE/qE/qEA+rEAjrEA4/D2/DAwwDAAylEA6yCAAAklEAAAqnE8pDgsEA8lEAulEyqEyqEAAAAkKk8DAAArsErsEAyrEsK82DA4kEAAwtEA2OAAAAA8qCAA8/DukEqtEslEwpEAAwoEAA0sEynEAAAAstE82DosDztEztEAAgtE3tE3tEAA7tEAAA+uEqtEhuEhuEhuEhuEhuEhuE0mEgrDstE0tCynEs2DAquEg0BquEkiEquEAyqEyiD2qEAAilEAA+pE++DAy8DAA2vEkrE2vEAA6vEorE3uEASA6W+8DA8gDqvDglD03CwxDAonEAovDquEqjEsmEAAmpEuVA4CnvEnvEnvEnvEnvEAAAwwEA8mE6mE4mE2mEAAAAAAAAAAkqE0rEjwE8xDAkiD4yDAynE+vDAwwEwwEyvEAAAwqEgsEvwEoyDA8nE+GowD0+D4wE6vEAizDAgCAA8+DA8qE7wEAAAytEmlE4/D+iEirEhxEk/D21DqwEspEirE0iDAAAsvBnxEnxEyCA6tEArxErxEAwyEw6CAAAA4/DytC2rDo0DAgxEAuwE+vBq9CAAA02DAqxE22D2wEAk4B0wDAAAAA06C6uE0rEtyEtyEtyEAAAA1yEA+yEAAAy3DmyEAAo4DAjzEjzEAq+Di3DAAojEA8uE08DgyDyzE4rEizDAAo8BA23CAA84D+yEAAAA05DmqEkxD9zE9zE9zE9zE9zE9zE9zE9zEIAAgsEwoEuuCAAAn0En0En0EAyvEuzE0+Cg6DAAAuuDA40E6vEm5DAwmEA2uEAAAssEAAA6xD6GAAl1El1El1El1EA8mEIsxD0yE4lEAAAqnEsE01Ei6D20EuvEUwOYt1Et1EAAAAovE0sD11E11E11E11E11E11E11E81EAkuEs6D+0E+yDkpD0nEAAsmDkwC+jE+jEAAA0/DiwEAscAA+/D62D8jD44DA03C0uEAAovCAgyEAAz2Ez2Ez2Ez2EA87DAAi2EkvEAA92E92E92Es6DAqvEwyEAmzDixEAAqlEolEAmwEknCuuEAAAk9D00DAAiBAAAAA73E73E73E73EAw3EylDqsEi0D+xDA/3EywE+zEk3E29Dm4Ei5EBAAAn4En4En4En4En4EAghDAy9D03Ey4EA6vE4vEqqE+zE+vEo3D4wE4nBuyEA0CymE24EwyEAx4EAAA+4Eg4E2H34E34EAqzEkwCAs7BkfypDg1Ds0EwqEAAAAAAAmkCA80EslD41EAAmyEk4Eg4Dg1EupEspE+3EupEspEAoxC+qCAkvEg2EAA35E35EAAAu2EoyE95E95E95EAw8DAo6Do6EgsD4xCsyE+rEy1EAmoEo2DAl6Eq2D21EAn6EAuFAqsDAYBAA00Ek2Ez6E8+Bs8Dg3Ez6Ez6EA4oEA4xCssB0sEssEA56E56E56E56E56E56E56E56E56E56EkHm4EA+8Do5Em0Es2E8mDsvEAAAh7Eh7Eh7EAw2Es6E+iDk1EAu3EukEAs3DAojDAA07E+3E2hBAAAwuDA+6E4pEuuEA0Fk7DqtDAAi8E0uCAAiqEm8EiqEq0EujD0gE6iC43Ew4EiNAA03EAl8El8EkzCs8EkzDAyzE8gEAA83EAAAAk5EAA0uEo4EAq5Es5Eg9E58E58EAAAo4Em4E26EA49E27Ey4EAAAA64EAs3EAu3DAAA03EAAAsgEAk9E+mDAyxEyvEAAAAAg6E69Eu+Es7Eu+EAA85EAA2+E+6EAkhEivD4+EAz+EAA3+E3+E3+E3+EAmzE0Dg/Ey0Bg/EAi/Eu7Ei/E+8Bg8D2lDi/EAm3DAs7EszDA2sD07Eo/EkgFAkxDAi+E84C26EAAAy/DAAsmD2kEA4Qi7E4iDi0EAAA2xDAq7EA4gFs6EAAAAAwGAu6EBosEAAA6Zk0EA+ZAAqnDAA6RAi7EBysBAAA08EA23BA0hEo7Dq3Ds1EynEAAggFw/BAAg9Em0EyiBAAovD2iFA+SuT8S6SiiE43DsqD4S2S8hE+1EAAsiEshFuvDAAAA2mE+xCAw+Ew2EAw5EAniFniFniFAAgwDAAuuE46EAilE0wE86Ey8EAklE+oDAAAAA8pEu/EAAkxEAu6E6iE2zBw3Eq3E2zB05Dw9CA+kE2lE2/EAy6E+iE6zBu3E09CAAi2D+Ss9E8+ErjFklEA46EkjEs1DgmEAwsCw9EvjFA2/D4jFAAA6iF++EqgFq3D+jFAijFgkFAAAmkF+sB4jFAAqkFA4mE2/EmqCAyzC+jEqUApkFpkFAykFA0+EAu9E48E8gFAigFAAAigFogF3kFAAAAAAjlFjlFjlFjlFjlFjlFqqE0+EqlFAAAAqtB8gFoxEAtlFtlFtlFtlFA28EonE0zE81Ds1Cw/D28Eu3Dw/DyzEgkFmuDw/DioE0bw/DAq4EmqEkmEmzDAytBsXu4Ey3D2zEw1C68E2zEy+EAA0vE6zEAAAAkiEq+E0qEolF2lEggFsyEsiFAAAsuDAsiEuQ42DwhFsiEuQA6hFqgF+kFpmFpmFpmFpmFwmFArmFrmFAAvmFAA+9EAmiFA3mF3mF3mF3mF3mF3mF3mF3mFAqhFk+CgO+sCqpE42E22EqNAyyE44Eq/Cy/EsiF42Ew4EkXisEAA/mF/mF/mF/mFAAjnFAAnnFAArnFu1EA4+EAAxnFxnFxnFAAAAA7nF7nF7nF7nFAA0vEA+3CAq/EAgzE4oE4nF61DAApoFpoFA8qEAAAAA1oF1oFAAgpFm0E8zEgpF6iF4IosE82EAipFu5DAAypE02DAAAAnpFnpFnpFnpFAwpFyoFqjF0hF8kBk+BAAAu7DmyDmRk7E6gFA6oFmoFilFxpFxpFAAAgiFAA7pF7pF24BSAy3DA+xBoiFAAuiF6TysEAlqFg1E4qE4pF63DAAAo6C46Dk9EAtqFAAA43EzqFzqFAAA5qF5qF5qFAA2ck2EAAg9DqjFAjrFjrFAlrFlrFAAAqjFAtrFA0L2rFGAwiExrFxrFxrFxrF4rFAAA3rFu1EqsEqrFs5DAA47C0+EAAsgFAooDugFhsFosFAjsFjsFqsFAlsFlsFAq4EnsFApsFpsFpsFpsFpsFpsFpsFpsFA2/EAksEAwmEAymEAAgT1sF1sF1sFAkgEs+BAqoFAinF0gDAolFAAAu6BmuFjtFAA05EAptFptFptFptFptFptFptFptFptFptFArtFrtFAAAm1E6eqf4ew1B07E2ew/D+tE0jEo2DkwE0e6lFye4tE6hF8kFAmtFztFztFAAygEAsqFguFAi2DA2LAAAspFqpF6rFA4WluF8MAAAAi1DA6mF+1D0qE42B2rEktFA+1DAmPAAiVAAwzEsoFiO8oFmTqrE6OAkvFurFA+6EonF/uF/uF/uFAsnF4gFAm7E2vE48DAAmPnvFnvFnvFnvFnvFnvFnvFnvFA+gF8gF0iFkC2oBpvFpvFpvFA8lCspEAAy7E6oB20E4uFAm1CuwF6uFAmvFk1EAgrFmrFAgrFAA7vF7vFAomEmvFkwFAAAsvFAwoF60EAnwFnwFApwFAAAA8kFxwFxwFxwFxwFxwFxwFAwiFguFA81EAAAAAAyuEAAA6iEAAAEAAgBqwEy1Cu5CAo/CAAAggDAA8pFAAAAA20CAugDA0gBAA8BAAAAA6BACovFEAqvFAAAAyvFAA2vFAyhDyBwyFkkEwhDs3C6CwvE8sFAAA2kEA8mFACiwF+8EkxFAq0EqzFshEwvFowFuKAAitFAAswFguFAAAwsFAAoMA0uCA0rFu8D0rFt0Ft0Ft0Ft0FAm9D6rFAx0Fx0FAkzF0uFozFkvFA0sFsCi2EAqlFAqxFAAyzFAA2nF4+E6wFyxFwzDAAA0tFysFAixF6xFAwxE0+EsoD0iF4yFA4gBAv1Fv1Fv1Fv1Fv1Fv1F0xEgvFi1D6rEAAz1Fz1Fz1Fz1Fz1Fz1FA11F11FAg1F31FAAA91F91FAo1FgwF/1F/1FAAAAw1Fn2FAy1Fy7EAAA41Fv2Fv2Fv2Fv2FiF8iF4/E+2FgoD6lE0yEgyF6hB+F8yFsoF4/EAoBx2Fx2F+iF2yEywF0wE61F6wDAA12F12FAA8EAAkXglF92F92F92F92F92F92F92F92F92FqjFk3F4+DyoFunEqzFk8Ey1FAovFqvF+pE+1BsiEAuyFq2FklFq2FA41FA21F2yFmxF8uD+mFwyFwuFs3Fu2FAA+oF6nE2zFy8EA4zFAwtEmzFt3Ft3Ft3Ft3Ft3Ft3FAAAAA+8EA53F53FA+xDAijF67EAAy2EAquFA+2EwwFAw3FAooF2H+2FAr4Fr4Fr4Fr4Fr4Fr4FA09E+zFwyD6kFi3Fy0E0vFuyF2+B+zF04FuyFA47DAAk0FA8YA34F34Fk1Fg4Fm8E80E87DAAAs8EA22Fw1FA0yFAAs5FirFy1FytEsyFAAw+EoC8uCmC43FA80Fr5FixDk4EAAv5Fv5Fv5Fv5FAg6E6iFkrE21E45FyzFAAq4FovCyCi2Fm1F2zFA35FAA75F75F75FwrFAy4FwvCA/5F/5F/5F/5F83D8kF41Fw2FA2rFy1F05D+rFy1FAAkal6Fl6Fl6FisF21Fm0FAAAAt6Ft6Ft6FAk/E4jF8mFk5FuwF83FgrFupB2/E26F+5FAgK22Ei0Fk6DAA16F16F16F16F16F16FAAi6F02F+1Fo6Fq2FAkqBAAAqkFw7FAA86EA40FklBAw3Fw7Fk0Di3FyxEwgF61Fm8FsqEAAA46FAA6gF01FgoFyrFk3FAA2tFuxFy2Cs6FAsDq6EqmCu6Fq6EAA97F97F97F97F97FA+0F0gF4xFmhFo7Fo3FmhFu6Fo7F49Em8Fi4F85FsoFAw8Fs0Fy3FA8I4gFk2EAu7F23F+9Ey4Fm2FivDAAAy2Fr8Fr8FyzFy2FA02FAAAAAAAo5FAq1Fo0FAu/EAAj9Fj9FAAn9Fn9Fn9Fn9Fn9Fn9FAAA28Ft9Ft9Ft9Ft9F4M2M0MszF6zFyMwMuM+6EsMqMs1FoMgvEmMiMkMgM+L8Mm8EuhDqlD8LirD6L4L2L0rD0LyLs1FwLuLsLqLoL8/CmLyrDkL2rBiLgL6M8Kw1F4K2KuM0K0K65F2KyK65FwKuKsKqK65FoKmK65FkK0rD0Ly8FmuEkuEyrDuhDm8E8My5E+2FiKgK+Ji8FyuE8J2wF6J6J65F2mF86FAv9Fv9FskEv9FwMAAg6F62Fz9Fz9Fz9Fz9Fz9F6iFk5FAiqF0tF23FA85Es2DsvFouEAi9Fg7F+zE89FAw8FAAAq9FAA0uCyNsjFAAAuMAAAiM+LA89F6Cz+FAA3+F3+F3+F3+F3+F3+F6nBi3Fo6FA+9F4tBAk+FygFo7Fk+Fy+E7+F7+F7+F7+Fi/FAAkiEw6FA+iF+oBAs+FqkFu2Fq/Fq4Fw9F06F4JAy7F+gFm5Fl/FAo5Fn/FA6kFp/Fp/Fp/FAAt/Ft/Ft/Ft/FwtFy8Fg/F0/F29CkgGAAi7FixF8gCAi/FEk7Fk+FkxFq3DAisF09DAA5/F5/FAi3FA9/F9/F9/F9/FwpFA//FAAmJjgGjgGjgGjgG87F08F2gF4tEs7FmpEAu/F6kF27FA+pB8KwtF08F4BAArgGrgG4+FAAAxgG+9FA6EzgGAAk9FA5gGA8nE7gG7gG7gGmQkQiQ62Fo3FgQ+P8Ps+E6P4P64F2PuyE0PwPyPuPsPqQ0/E8kD4oDqPwuDoPmPkPivDiP64F+O8O6O4O2OqjD0OgvDyOkvBwOuOoQsOqO+4FmOkO8PiOiOo9FkOgOo9F+N8N6N4No9F2N0No9FyNivDiPggG0xEyxEgvD8kD0/Eg9Es6FwNuNsNw/FgyEqNk0FoNoNo9FkqFq+FoQAAuQAAw5Fu4Fs8Fo9EqmF8iFAAo0D2lByjCu8FAgrFu9EukEwmFygG2tFAAAvhG+Q89FgyFszF8+F8QkM2mF+QAxhGxhGxhGxhGgR4mF6gGAzhGzhGzhG64F07FwrBAs/Fm+Fq0FAo9FozFoyFAAAq+FAAAAAy6F+3F0+F48CAA4PA+7FA+RA++FAA8iG1iG1iGA6MAgjGA88FAAy8FmoF8sEmoFsiGAooFAqjGjjGjjGmMAAAAy+FuiGikF0+F+jF+iGihGAAvjGvjGA0MAAskF+iGo9FA01FAAAmXAojGAqoEmSAi6FAAAw7F24EA2qFrkGrkGA+gGghG0kGAvkGqTA6jGgnEoiGm3FAzkGzkGzkGzkGA1kG1kG1kG1kG1kG1kGA3kGqhG+kGA+hFA03CAkuE6lGyrEAAA0gG6T+1C0gGAAAAskGA0lGA69FghGg7F8hGqYgiGgiGAq3BAA4NAAAAAAojC6iEhmGhmGhmGAAAAAAAAqoF+0Bk4B6+FAAAAAAyrFAAAA+wEAAAAAAA69F4vEggG8qEmPAAAAAAwjGsvFAAsxFAAA8+FiKAAA2oGA4oGAqxEAggGA26EihGiwD0kEihGguFiwDsnGAytBAmhG21FAAi+FEAqsEhpGhpGhpGAA2kG4oG0nG0oG6nGAAyhGA0xCA+lFAAoR+D6yFuoFAAAAAszFsZAA2pFAA8rFszFAA0mGAojGAqjGA+sF2wC+kGk7E04D4jGkvFymFtqGtqGtqGtqGtqGtqGtqGtqGA8oG6jGoMvqGvqGvqGvqGivComGgtFmqGirFiqG2qGgnGgtFAk/F+gCAAAknGokGAmnGAAwrFwqGAwmGgxDsoGwpGkgD+6FAAAyoG07ClrGAuqG48F0oG27C4nGAwqGyjG4mDAkwBk+F8nGq3Fo9EAAAi1FAAAA8sGAAAAAAAApsGArsGrsGrsGrsGrsGrsGAAAAAAioGikGsxFooG3sG3sG3sG3sG3sG3sGAAA0xFuvFipFunGmzC09Ek7Di7DmW9sG9sGAsqGwrGqmG/sGAAjtGAw8D+oG+sG+oGA4vFspFA64BylGptGptGptGptGptGptGAA0kGmLo+C+oG6oBq5F0kGttGttGttGttGAvtGvtGvtGvtGvtGvtGo0Ck7E2hFAxtGxtGxtGAztGztGztGztGq3FspGkqGAA3tGA5tGAAA/tG/tG/tG/tG/tG/tG/tGmB0yF2D+mGAAA0wFA6mG0rG2+CohF+rG0oEBA8wFA0uGtuGA6mGs1EvuGvuGA08CAzuGzuGzuGzuGzuGzuG6uGAAA5uGA7uGA2FmnGonGo2DomGA/uGAAwH0qGAAAAAAAosFA4rF0pG2XAA+vGorGAA7vGAAAsoGA4uGouDAsqGi6BAkhGAAAAAxwGxwGxwGg0FywGxwGA4tFzwGkzFA1wG1wG1wG1wG1wG1wG8Di9FitGAAgxGAA0qDksGAopFiyG0+EAAAAm8FA02CwxFiyB6sGAAA8nCAihB6lGAwwGktGAAsgEwkGgjDIAqtGm5FAstGAAw7F2wBmzCAAAyyFmsFA8wGAokF0qGoiG2hBm8Fo6CmiEuuFAg3Fo+FA0pGwxB+7F8lGAA4xBAAA20F4jCGsH05EAquGAAoqDAw8FysG/yG/yG/yG/yG/yGmzGAAqzG0uGjzGjzGjzGjzGjzGAiDkrBmtF2uGqxDAAAA4rG28EAAA6yG0sC6wFAAwlCAYA7zG7zG7zGA9zGqOA+J/zG/zG/zG/zG/zGAAs9F8yFA4rGAAAAA6sGAAgxG6JAA4zEAAAirGqxGAA+4FAAwtGAAA+cr1G83Fr1GAAg4F8yB24E8xGiF4+FgxGAA+sEorGAA31G31G31GA51G51G51G51G8mFAw6F48E6lGA91G91G91G91GAAoqFAAyyG2vGwuFA6xC4tG+1Fn2G44Fn2GA45F64FAr2GAt2Gt2Gt2GAv2Gv2GAumE6uGuiG4tGAgxEsyGg0GinD8yGq0Gq0Gz2GAw7Bq7FAgyGo5FAA72G72GAAAw6Fy5FkgFAAl3Gl3Gl3G6rBA8kFAggF0uGAqwGy3F+1By3GonE0vG4zGqvBmEgpDAt3Gt3Gt3Gt3Gt3Gt3GqiEA23GA20G43GAk0Gz3Gz3Gz3GAqpG4tGosGiuCAkuCAupGA73G73G73G73G73Gs0Bi7Eo0GA93GAAytG0uGA4tGwCqlGAl4Gl4Gl4GAs0F4yGw+C0oFy/DuzG81EwzG64F8lF4sGu9Fg6FwhGw7E88FAp4Gp4Gp4GAqyF2vG8jCyvGA6kGorBmqGgIi3G+2FkpF+zGA8kGAAkiGz4Gz4GA14G14G14G14G14GA26F05Gu4Fu2GA86FkxG+0Fu3G2qGq0GAy2Gm4GAA/4GAh5Gh5Gh5GAy8F07FAl5Gl5Gl5Gl5GA8qG83GA43G6tF8tFAopB0xGgoEilGAi4GAAAwpE41FyiGAA35G35GujGq6FsnFo8FA2lGgxGAs8Fw4GAgoGoxG4uDA0nFAAAm7BAAgjF0xGw7CoI4mFAr6Gr6GAAv6Gv6Gv6Gv6Gv6GAi2GA0mFg3GAg0GAo9FBAA8sFozGoiE0jFoyG6kGozGA6vDAAj7Gj7Gj7Gq7GA23Gs3GAAAi6Gr7GA03GAsmEAAAAAAAu+Fs+FAA0iDq0G6tCAAAn8Gn8GAu4FizG0mF00G87G88F+pFwtCslFAgqFA40G4jEt8GA4tCouC2tCukDyqG0tCuuF88FyyFmlFi/FytC40GwtC28F47G4wG6zGk7GoDA87GAAq7E18G18GAAA78G78GAAm9Gk6Gm9GAA6lFu0G27Bq9Fq9GAAAAr9GA41Gy5F0nC+4G+tFqvGu3Gmb41G+4G+yGAm7GAAkgGg8CAiyDmgGAikGA0yDA6tGAAAAsKAAwxB2gGAu8DAAiwGt+Gt+Gt+GAAAz+Gz+Gz+GAg8F1+GAi2G3+G3+G3+G3+GAAomFA6rGAq2G0jG/+G/+GAA+iCA4+Gl/GAg/Gn/GAAAy9DgxFAmYAkB+3G63G83Gk2GAA6W1/G1/G1/G4wFs/FozBsgGs9GAu/F2hGo7G2oDAA7/G7/G7/G7/G7/G7/G7/G7/GA6qEAw7G//GisG2/Fg6F8gHyuF+oDiuF0xGyxGAhgH8qGAAAngHngHA2awgHA40F0/Gi9FwLAAAAAogH1gH1gH1gHg5G04DAwsBq8GuvGAi5G+2F2jG8uGq9Gk5GA+uGm5GqoFqgHqtFmgHkgHwtG0qDAm3Fo4GAq4Gs5Gq5G0lGogHgyFq5GAA4lGs7EurFmvGqhHAovG0oFAA+lGijGo0E05G68GA4tGm0B4tG88GA2qGAkgH20FohHA4hH6gHmmGAA69FqzGg7G+nDsyFm8G8oCmkEg6Gm9Gg5Es5EizEs6Gm9GyxGysEsoCyzG+6G4xCmjHu9GA83FwtBg8E6vGc+hHghH3hH3hHAkzC8iHq+GghCgkBAwgH6xGAw8FAAo4GAgsD+vEqoGAq4F6gHkyG4hH0iHurGkyGqE6gH68FqqF6kE8rCA8uG8zGqiHmyGAAyiHAy4F24F45G++GwwGAipCAAziHziHziHziHziHziH4yCAAAs7G+hH4+GwoGgjHAA2uBo6GmiHynGAAA2pCU88D68DAqCAwiH8nGAAAgjHtjHtjHtjHtjHAovB05FyxG45F66GkoGAwiG+/GAggHzjHzjHzjHzjHzjHzjHm8G8+GqpG6jHzjHAmgH65Fg8GkrFuvB8jH4xG+5Fg7GAAi8GAipGAkkHikH9jHA+8GknFukH6B8kH0jH4/G/jH/jHAA2/GqkHAA6/GukHAA4gHAmCAAA6kH8jH2yGAAg/E6yGAk9GujHqgHupGg4FglH8gH+kHm9G02DqgH6qEAA2wBo8GwrCuC9kH9kH9kHAmlHo7Fo0CAhlHhlHAAAwkHgnG8xGnlHA2xGk4BAylH0kHAAuiG2lHA6kH2hG+hHi/GAAuhH+gHsrG8lHAggF+lHoiH03Gs3GiR+/G3lH3lH3lH3lH3lH3lH3lHAAsiHm+GAi8Fo+GstFg0G00Gm+GuiH9lHAo+GAhmHhmHhmHA2+GoxCw+Gs9Gw5Fu+GsgFAqFu8Fw9GiFo0G0tFgFAnmHnmHw1C2sFnmHnmHAA6oGAA4lHvmHAk/GAA8mH+lH+rGAAimHAAwpEknH9mHAqmHwgH0zGyjHmnHAAA2jH4jHkkGAunHAA0wGAtnHAurCgjHAxnHxnHxnH01G8/GgvFAA41GAssGohHA81GoqGAAAAyjHiiHA8jH0kHiwDsnHAAAy+F0/GAgtGAAAAAA8kGokHAAAy6G6pHukHwwC+HytGAAqlH4mH+zGgmGhpHhpHAAy1G2iHspHAAAAwHAkuGggGCkuG0sFvpHAmoHAygHI2HAmgGgiH0BIIwgGAAAgtFAAAAjqHAkWAAArqHrqHrqHrqHA6xG+lHw7Eq8G+lH+kHuwE6xGAo2G4uCEA2tFxqHxqHxqHxqHxqHxqHxqHxqHxqHxqHAA1qH1qH1qH1qH1qH1qH1qH1qHAAgKqkHw5GijHgrH+gGkjHoyF+IqkHolFupHsB5qHA7qH7qH7qH7qH7qH7qHAAmrH25GmKwkH/qH/qH/qH/qHAAwpHAIsrHquFlrHlrHA40GnrHAArrHrrHrrHrrHAyuFAAA6rHk1GzrHAA3rH3rH3rH3rH3rH3rH3rH3rHYAAioHAC0wG6sH4nHA6nHwoHwiEAAjsHjsHjsHjsHjsHjsHjsHAAA2pH48DAAAAinH0KkDsjG61GmrGAAuDAAyOAAktHAmtHysFwmHwnHAk7GotHAAAutHswF4nHntHA69EgtGm3FwyG++GAAmFttHypGmEwnGq/GA0sHA6sHmtHu3F6sH4tHy3DAs5B6tH4wFAA+tH8wF3tH8zE6pH2vGopHyLAitHgrGAiuHwyGk2DoqHq2FiuHwyGAsuHslHAwzGwsGW4sG0yGgoHkqGwpHAoqFouHA85B68GsmHokGumHy1Fy2FmDg4FqzGsoFquHkN4yGAA8vGnuHnuHnuHA8lH4K2qHA8/EAAqYAAzuHzuHogHm2CwgHkqHkmHutG4qGA4oG+tH29C+oFinHgnH85CAAA2qHgqHAkvHwxEkvHmuHkvH9uHA29GonH46BmvHklGqnHu2FgO0zG+lG/uH/uHAAoyF4zG0oHkpHjvHjvHqOqlHAuzCA02G02G8zG4oHgrHiZAyqHm6Gm6G6rHswHAohH8qH8mHmuG2nH8qHwtB6mHspHAAshHwpHAxvHxvH4vHA4vHyoHAuiH23F2pH4vHA8rG+0GorHAm4F2hH6pHKyoDgsFssGmhCo4FA+EsqHAuqH+pG+O8OAkwH+oHovHiDM4iHyG00GAowHqvHmzF28GA4hH4qGiyGirHsvHovHkqGsrH0qHgjGqjG6lH6vG0xHyyGqpCAstGswH4vF0wHAAuzF+0GArwHrwHrwHrwHrwHrwHrwHrwHA0P20CkmH0wH01GivHy4FAmmHvwHvwHvwHvwHvwH2wHwP04FuyGowHsxHowHkwHqsHkwH21GgqHiwF2wHUm/GmwGkwHowHosH27CAAAAAA7wH7wH7wH7wHAopHwsDAA2vFozCqwHAotGAAA6yHktHAAy0FqyG+sH21CiwHw3E0tHAmyH2kGAogH6pHq9B4xHA86GowGuoGipHAotH4/GAAgyHAAmxHmiCoxHi1Fy+GA+sHoxHkxH0sG22GA22GAAAAA2xH8rHA4hDqF0yHmlFAg8GmzHszHysG4xHs9GuvG2yHA8hF2vHstByL6qH4yHi8G+GA6yHAAyhF2qHiwG+yHA5yH5yH+1FA7yH7yH7yHAAmzHAhzHAo2FAAwyHAyyHAAAAA83B8yHAqyHo4EksFiuFw0HM01G8kGAisHAA4gC7zHAyyHw4EssFquF40HU81GklGk0HmzHABAAl0Hl0Hl0Hl0Hl0Hs5GABAAq/GsxG00H24BAv0HAx0HAAAAEAAAsxHA+1Hq0HAAA8zHAp1Hp1Hp1HAg6GAw2HAAAA8vHAq4Fs0Hq6E23G+mGAAsxH8nE42Hi2HsvHu1FsxH03GA62Hm1HA2hCm2HsmGwxH2rHAquHAutHj2H62G21HspG0vH40HAAAwtHw2Hy1HAy7Gy2HkSr2Hr2Hr2HAAq5F8yH2xHAAgzH81H62Hu5Fs4Gu5FA12H12H+6B+1HAA6wHAA+wGq/F63HuxHuxHAA29Fh3HAAA25GuxHAA6pCAo4H0oGi/EAwxHAwnH2ZAk0H24Ho/E0xGk0HAAA4yHg4HAi9GA4+FAAh4HiyHA8DgBeAIi/GkDgmFl4HA8/E4gF4zHAqyHAAiqH+hHAqzE24HAA60HyoHkkGksH4tE42EsoHAmnC84HA87FgiHs3G34H34H34HAA74HAs7GA/4H/4H/4HosCm+GwyHm5HA8gGAkzHs/DirGipDAu4HAw1HwlG+hGw7C00Hw4H0gGAAA24Hk2GAqmHwzHAx5Hx5Hx5Hx5Hx5HAAAAAi8D8zGmyH8zHy6Ei6Hi8D+oGCy5GAAAAmoHkoFsjHshHAAA88GAAy9F06HAAAz6Hz6Hz6Hz6HizFAA4+Bi2HiyH+6HA60GkzHA80Hy7EAy/Gu0HA05HksGuzFm3Hm7HAAj7Hj7Hj7HAA66FmtGw6H43H42Ho1HgrHglGw6H02HyyHgnC40HuyHA60HA0Ly7HAqC26Ht7HA8D2gHutD83HAi6H43Hx7HAwtH67HA+3HAAA4CAk8Hm7HqjGA24G+nGm9Cu4HsvG0tEAh8Hh8Ho8HA0nGq7HAs8HAn8Hn8Hn8Hn8Hn8HijGn8Hn8Hn8HA+8GAmjGAAA6vCAAwjGAAs8Fq4H8/Gu7HAuDkmHAAAo9HAAuNAAi9Hk5HklGqhCA82HA6lG09HAskGqkG29HAsiD25GAz9Hz9Hz9Hi2FgDq9GA23G+4HA43G39H39H39H39H39HA59H59H59HAA99HAAh+Hh+Hh+Hh+Hh+Hh+HAAm4HAA26Hp+Hp+Hp+Hp+Hp+HAAAkjHg6H+zHAAomF6vGyJAA0/HsrH25Hq+HA41F4uCAAAA+qFh/Hh/HAAAAA2xG8vEBt/Ht/Ht/Ht/Hm9Cm7H+7HwgIitGAABz/Hz/HmyDs7Hk8H2gIotGGA+wDuxD8wD0nE4tH6wD0xGigH41GsoGoiH4wD2wD8/G++H+zHyvF+wD8wD6wD41GoiH4wD+3H2wD8/G++H+zHg3HwxDu2HsxDqxDm7HmwHoxD4tH85H1/H1/HAm4Hk4Hi4Hg4H+3H83H63H43H23H03Hy3Hy3Hw3Hu3Hs3Hq3Ho3Hm3Hg3H+2H82Hk3H62H42H22H02Hy2Hw2Hu2Hs2Hq2Ho2Hm2Hi2Hg2H+1H81H61Hi3H41Hi4H21Hk2H01Hy1Hw1Hu1Hs1Hq1Ho1Hm1Hk1H23Hi1Hg1H+0H80H60Hm1H40HAi/HAg2G+tHi6H7/H7/HA9/H9/H9/H9/H9/H9/H+5HokDmpHAAAAA+/H6/HAwgIAygI+/HAAA4lHi6HAzgIAAu+HA2H44Ek4HAA09GkhIA65Fm2Dw9Hm9HAAAy3HulDw3Hu3HAkiImqEwgIghIqgInhInhI0zH8hH8uGoL46H0sHy5HAA05H49Hi/HA44H0hIAy1H60GAA2tHoiHmiHmhIovGO49G+5HozHy6H8gIA2Lm7HAi1Go9HA09H6oG6oG5hIAAg9HAAAq9HwiHA+tHyiHAo8HAA+9DuuHriIAq0H+9HA2iIAA8hIAsgI8iIAgiIiCugIAAo/H7iI7iI7iI6uD88Hs+HAw0GykCinGAAgyFyuG0+DAk9HonGAAAO+kCkmGpjIpjIpjIpjIpjI4lGAA0jI24GAk1HAAA1jI1jI1jI1jI0vDu2F1jIAuhIA21H8qGAojHAq6Do8HsvHAq7HAAAujIA+kH+hIAmLo8E07H+kH2tH69H2rG61HynE69HmrGAgwEs+HovHujIomE4lHAAggIw+H0Bi2GkmCAAA2+H6oGA8oGAAAAslHAi/HygImC02G2mCmpGAA62HsK2gIqC42G6mCAnlInlIqxHAA6wHk4HijIAq1Fi3H8nHAvlIvlIvlIvlIvlIvlIvlIvlIvlIvlIvlIvlIAAAsjIAumHujIujIMAAAAAA02FAAA0hIgwHylIAyjGsgIA2sFA4lI6FmkIwgIAkKxmIxmIA6jGA1mIAqpHikHukIAAsgIq0GwnHkmI7mI7mI7mI7mI7mI7mI7mI7mIm0GAo7GknIA84HgsHymIA+4HisH0mIAAuhGsnIwmI2gI6zHk0B6rHumIwkHA+kIApnIpnIpnIpnIpnIpnIpnIpnIpnIpnIpnIpnI00GA4jI47GA85CA8jI87G45CvnIvnIvnIvnIvnIvnIvnIvnIvnIvnIg1GA8kHAqlIw3GkjIAg4CA4hI0rF0mHsmH8iEs1GAmoHqoE5nI5nI5nI5nI5nI5nI5nI5nI5nI5nI5nI5nIo6C5nI5nI5nI5nI5nI5nIq1G23GqjIGk4CE6hI2rFixH5nI+iEu1GAooHsoEA8S+hHmlFmnIyoH6yHwnIkgHWqkImvBgqH0/FAA40HyhI4tHAm4GqoIA89HAiwGgkFgoIkzHAynIpoIAAqpI6pBmqH2xH43GtoI0oItoIAvoIvoIvoIvoIvoIvoIA6uEo+H8gIikIO6UomIkoIAqmImoIAqpH8oIu2GooIAAupHwmIAAmoIsYmvFAooIAAjpIjpIjpIjpIjpIjpIjpIjpIjpIAlpI4oI8+F6pHspIA+6HupG0lI+YnpIAA2B25C2+G4tCguHsjIwtGrpIA0hIyhItpIA2hI0hIA2kIAAA+pIupIy4HomI3pI3pIAqlIwjFkC27Hk/Gk9HouHAAkqIAA4ZAoH27G4rCiiBslI6nIAAUSuqI+pIslI4mIoFokIAAi0HAuF2zHAAm4GAzqIzqIAgjIAAuiB5qI5qIAAAAsjI6hI69DAg9H0mI6gIAsrIAAAAimH8hH0rI+kIA+tHw+GA+0HixHOOAAA3rIs5GAmsHqsE5rI5rI5rI5rI5rI5rIA6kI8lI+IyoE8lIAksIulIwjIujIAorIirI89H8sIAuG+yH25GAwsH0sEAi+H2nI8hI69H4+BAsoH4nI4qHAAysIA2rIA2nIAmxH+pIoqIiyHAA0lIu/F8sI+1HAw4HomI8vGooIsrHA0zGgtIA+4H4zH04HE2zGioI4+H+zGAuoIk4Do8FuoIAmhImtImvCAujE8tEqlIk+GA4rI+qBAw9CyFo5Hm4FAo0GA+zGAguH6tHijI4pIAyqHAmrIAA+lI6wGo/HAmsIiqI+2HA+tIA49Hk+CsPAwsImGAiqHA2/HqjH0yHy/HixH0/H8/H/tI/tIsqIAI0P2sIsGg+Hs+C2yH4/H0/H2/HE+/HhuIiJAjuIAAA8iH6iHA8pI+0DAAAA2mIYAAAAukFskFAAAAAAAA+1DAsnIsnBk9Fs+C8rB8mIA82EAAAAAgrIirIAw0H6pHo7H6oIAAAhwIgChwI+B8B6B0kHykH4ByrI02D2B0ByBwBkoImCuBsBqBoB0lFylFmBkBiBgBecaY02DWgoIgoB49Fg/CwsBwnIm0GAAwoImxH8tI2pIguIGlwIiCgC+B4kH2kH8B2rI42D6B4B2B0BooIqCyBwBuBsB4lF2lFqBoBmBkBiBgBec42DakoIkoB89Fk/C0sB0nIAutH41HutH0tIA2sIA05Hw0GovHgvH8rImtHq7B05HA6sI25HA2wI4sIk1Hy6GkiIojI2wI0sH45HyN+8CsxIowIAssI27B+oEouI4wI6lHkK41HAwiI+lHAAosIAAAAA+xEsoI2iIAjxIAAAA0pIgjIAAinFgnFAAAiuIm7H1xIA0wHEm1HAAAA2vIAi4E4vIAA+5Fq8BwqIyuIu7HAA2uIy2GpyIpyIpyIpyI8lF2uI67HA+lFirI4uI87HAAAAwkIkuIAiwIAAA7yI7yIimGAAmzIovI03H0kIwsI4lG/yI/yIAA2zH4gHwzHAqblzIAA+xG6uI2L6tI0qI0qI6uI0jD0qI+3HmkIAy4HgyG8uIrzIAkzI0yIAskIvzIsFqFoFioHgoHmFgvIi6DkFiFgF+EyrI0F8E6E4E2EipFgpF0EyEwEuEsEqEoEmEi6DkEurIurBmhGuiD+vB+qI+B8B8vIg9HvzI6BsyHkyH8BsvEAqzIivIxzI6rHAyqIeA08HAs0HshHm0HAA2oFAk0IAAk5DAwes9Ho4Gj0Im5DAywIAA2sIu2BAy5H+NAq7HqmIu5Hg0IAAuGsGqGkpHipHoGiwIk7DmGkGiGgG0sI2G+F8F6F4FkqFiqF2F0FyFwFuFsFqFoFk7DmFwsIwsBoiGwjDgxBgsIAwGuGsGmpHkpHqGkwIm7DoGmGkGiG2sI4GgG+F8F6FmqFkqF4F2F0FyFwFuFsFqFm7DoFysIysBqiGyjDixBisIAy1Iu0I10IgtI+9GA0mIkmH0GyGwGuGq7DsGqGoGmG8GkGiGgG+F8F6F4F2F0FyFwFuFsF2sI2sBuiG2jDmsIgtHAAAAAs0I6nI4yI++Ey1H+yBo7H6qIstIywIA4mIj1IA6mIw0Hl1IiHgH+G4pH2pH8G2wI47D6G4G2G0GotIqHyGwGuGsG4qF2qFqGoGmGkGiGgG+F8F47D6FktIktB8iGkkD0xB0sIAn1In1IkHiHgH6pH4pH+G4wI67D8G6G4G2GqtIsH0GyGwGuG6qF4qFsGqGoGmGkGiGgG+F67D8FmtImtB+iGmkD2xB2sIn1IA8pI6pIkhIitHgtH+sHstH0nH22EA+1H+0I20IAk3H6xI+uI+wIshHAooIA+1HAz1Iz1IAAs2HsjHmhIguIA2nImnHu0I87Fg2IqyIAi2IkrH4nImrHyzI4/E8pIoqIuyIymFA0zIA+tF8cqtIAAAAowIn2In2In2IA6hHsJA0xIw1I6gIs0Eq0EA0gE+Sy6Gt2It2IAAAAA6hIAivImzIyX+yHy3EAA2pIAm3IoxGAAAw2I+pI80IihF23H6oIC+pI6oIg7GA0zIg3I82IiqI62IAAAAA46GotIoD8vIAiGgGg0IkhIz3I+Fw2Ho2HgGz3Iz3Iz3IAs4Hq4Hs1IAmGkGk0IohI33IiG02Hs2HkG22Hk0I02H22H0pIitHskCiwIghH0pIitHy6Gu4HizIi4Hg3I8zHupBAqnFAm+GwlHwlHAq1IsoFA08HwxIyxIm4Iy4EAwGuGu0IyhIh4IsG+2H22HuGAj4Iu6HAirHw6H44H64H6lHAAmrHA2wI4yCy4I0tHoqI2tHw0HAkwGAu6HgzIwyHA20HG28G0pHA8hIAwdu1GAAAAAosIsgIAwHuHu1IyiIh5IsH+3H23HuHsxH4Sh5Ih5I05HkhEw5Hq0Iu2IwpFiyEo0Im3F2mHs4Io4I42I29HkhEw5H2wBw7HA6qI4qIo1H00Iq8Gw1IAAm6I2BAshDAy2GAAiqIAAAAAw6Hw3IAyoFy3Iwf4kI01Iy3IAI+jI0oF06H21I6kI41I4oI03IAAAAuvHy2IyK6+H8zDAo0HSA8wIAkqIiqI80I+pIr6Ir6IAA0MAA4jFuhFAAAA76IO76I76I76I76IAqxHq3IAAAAAAsuB0zI4iH4iHk6BAy6Iy7IupIA42I42I4yIigIwO+1I07IigIAg1IstIg3Iv7Iv7Iv7IAsqG0bw5DmtBsyHAyzI4jH66BwwF+sF2vBkzIAAA4zIAAs6Hq6HgwFA6yH8qD2oEAg6DA46Hu7HAA6zI4zI8oIgQw7IA+pH00I4jHAAAs9I47I28IA2yH80IgkHgkHs7B49DAAAAg9IA0uE6nEAAm9IAAs8Iq9IAmlHw0I8rIu1Is9IqzHw1I0kH6hI0lH4lEiuIAs6I68IAu6Iw9Iw9IAkpDy8Iy9IisI01IslH24I20IwzH21I6kHA+2IqvIAw7DkiIw0G6wHstGu7D85IkvIkMv9Iv9Iv9IA2mHmiIk6I49IAz9Iz9Iz9Iz9Iz9IAAAq4IA45EAi6Hu4IAm7HAA67Iq+IAu9IAu+IAw+Ip+Iw+Ip+IAAqpI+6IggEs6Iy9I4mI0+IAAAuoCAAotDo4IgoIA5+IAAA28Io+Io7I28IAq+IAAAA69I27IyoIp/Ip/IA4gH0jEikIoxIw7HmgEm2Hq3Is8CAAA4+BAAAs+IkzH0xI07E+/I+8HA5/I5/I5/IA+zBAA2/H62HA2+IA+2HAyHg/BgXAAAA67D0/B+5IAA2Ow4I86HAAA88H3gJ3gJ3gJAq7IAAggCEwsCAs5Ig7Ik3HivIq5IuoHkpHo7GivI4lEgpH4yEwuBoxEg7HAAkFjhJAk6BgDshJAgzEmsEAy0BijCphJAAwiD+6Iu7IskE23HAgwD2gJw3I65I2hJ09H2hJA4hJAszE2iDoGogJ26CAm+Hm7IqmIAo9IurEsgJAAAkhJk/HA+8Cs8Gu8G89E4mE+hEA6Em/IoiJo+GAA29IqkCAniJniJniJAu+H06IyrI69IAAylHinIAviJAAA1iJ1iJ1iJg7Io+Iq0IopEAA6gCAu+EAAk/H07DmgIAysIooIgzI00HA0sIAAnjJAysIuhGAAAvjJvjJvjJvjJAm5Ig7I+3IqkBk5I2qE4jJuqEAAm/I29I1jJA+jJA5jJ5jJAgoH89IqwE41I89I67Im1F+Ww5BA8kFo7IKu/I+9I9jJAqjI/jJ/jJA0qEoTw7IAqgE4iJoiGk+IooHAAAArkJAAmkIAw0IA4gIw1IzkJAAAAqEAo9IssHitHu+Iq/GklJAAw7Cy+IhlJhlJhlJAynIAAskJulJA6hJAAAi1EghJ61DAAAAskJ8jGo5I3lJAAq+GiiJAAAhmJhmJA0vIjmJAAsiIumJAo2I4BAAA8gHAAAmjJAAk/IsiJsiFu4IAgjIkwI7mJAkhJ9mJAAAwyCu/IqnJg5Ig4IAAm/Ik8FAArnJrnJrnJrnJAu8BAgxIvnJvnJvnJvnJAixIAiIAAAAAAAooJqkJ4lJ8J0nJioJhoJAqoJAloJooJAA8JAA6vHtoJ0tI2nJAglBvoJA2rH6wDAAAstI+oJoiJAw4BqiJ6iJglJwpJqkJAmhJ00C7oJAAksH0tImpJwiJ0tIgjJ/oJAgsEAA0rIA4iJssH8tIupJ4iJ8tIqkJnpJAmqJAAiuIujJAAAAurImlJ+tEAkmJuqJ+8HAqlJk6DqlJAAAAoqJyjJA0lJg9Gq9HAkjJ2lJAgsI4lJwuEokJA0iJqkJuuHAomF4kHA4iJAA4mJAqyDAujG89H89HAA8rDAA81E8lDgJyPqlHAAAjrJjrJjrJA0jHsnJkkJA8pJgyC4pJunJ+gJAprJprJprJprJ2nJitIyuH6mJAA0lJtrJtrJAqN2rJvrJ01DiNAAAmlJ1rJ1rJimHAupJAwhJgsJAA2+ImwH9rJ9rJA2rIojBA+sJqrJAAm0H++IuwHlsJlsJAnsJnsJnsJnsJnsJnsJAA62I4qHotJ4qHsyGiiJq/HquIwhGs3EAkyI0sJsoJkyIspIolCqyG27C40I0sJs+EgpJggI0sJA8oJ8gIk6HgpJipJ2sJA8uFmrJ+nJ6rJ6oJopIAA+nJ6oI82E6rJ6oImpBmvIAqtIovIs6H2zIopJAAAAsqJ2qJggI0rJ2yG+8IAu1G6+EAAAAAA+7D+mJAA+lJAztJztJw1IurJ6pHqrJAAA4sFA2gI2gIAAAhuJAooIquJAAAAs1HiuJm9IkqJ0qJisJusGovJ0tJ46IgtJAAAAAAAugJkuI5uJyZsjJqjJ06IymIwmIumI8mIkhImwFwZsvIsuJkuJuZwwImrJqoJqqJ46HsZyhJqZmvIoZ5uJ5uJmZkZuvIu8Ho6IinJiZ2gJmgIutJ80GgvJqrJgZgvJikI2gJkkIwsJ24F6iJmjJsrJw/F+YwsJ8Y4mG21BkmJ6Y4Y2Y0Y6oJ5uJ5uJ5uJyYq6H8hBwYiqJ+tJo5I6sF4sFuYg5EqrB+yH5uJ5uJsYqYoYmYkY85IiYinJmrJyvB+qIyvFgY+XAgkGgsBugIwwDAurJuvFqgI+vIA/uJA6mBquJovJAosJqvJAlvJA84FwnJAk6IAmRyvJA85I6tHqwJqwJqhJ+qJu1GklJsiIsxIyrI+qJykGu6EqwJw4H6tHAAAqvIsxIzvJzvJzvJmvIzvJzvJzvJAAAAAg9G9vJ9vJ9vJ9vJ9vJiTA09HAA47DosIAA41I2yIAAAtwJtwJtwJtwJ+1IAg2IAAAAAiwJAA9wJ9wJ9wJUA/wJ/wJ/wJAA+zHoUAA2xJnxJnxJnxJnxJnxJnxJA0wJywJikJAsa+wJg/HypIAkvJ25I05Iy5IyzIwzI45ItxJtxJtxJtxJtxJtxJtxJtxJgzJAsyJAA6xJAm3IiuJ+wJ1xJAuxIAA6sJAAyxJw3I8kIyxJ0yIAAAAkhIA0qJqzIAg5BryJryJryJAm0IAq9IizIiyJkgIAohB6qJ4uJ00IAAAAsnJAyhBkrJo/Is9FmrJAAqqJmzJAyuJkxIuvJA0uJAm7Is1HyzI2mJynJAAwzJiqJ0nJgzI6uJAAA2nJA8rJAA8+C6+C27IAAksJk7GAA4+I2zJukJAmwJi2IAssJmqJyvJi6G+lJAAqwIAAAAi5ImtG0nI+vJAs1J4zJA8JAAAAAkwJopJAAshJAivIg8IynI0lIAAA24IAAAAv1JmrJAAAA+1JA51JAA91J91J91J91J91J91JAo5Hw0Iy9DwnH43IqlIm7Im2JkyIgzDinIuxGqpI8gHo5HA82JonI4oCm4IsuJmsJ26Iw4IA0/IAAw/IkEklI6wJopIAp2JAAAAx2JAz2JAAmmCAomCAAwsCovJqhGitJAA0sCqvJsvJA47IAs3JiDqzIAu3JA2zJAr3JAu/DAAA66Hg0JAqpJA33JAAA93JAAw7IAA6pHA4nG8lIAAA4wJqpJ04J23JAAAomIAAAAAAAh5Jh5JAAy1JA0xJyxJAkkJAAkyJ2iJAAi/I8oG+2J+2JAAAAAA95JAA8kJh6JAuyJuhHypC4nIAk3I20J20Ji7J2qIl6JAAA69IAqMAAAg5JA0jJ+5JAq6JuoD65J2mJwmJ66JAikJAs2Jm1IA4lJw6Jy7IyoIAAu7Iy7F6mJAA2zBAAAA23JkqGk5Jt7JAAAAyNs5JwNAA+1Ig8JuuJA4tJ81Js3JAigIA+rJwyDA26Jo/Hu4JAA66Js/Hy4JAy0J0EAo5Dw8Jw4BwhJg1J63JAAonJk6JAAA+2Iq8IAi5J00JwtGy6EAAA6sJ+lI6sJ+kF08Jg8Jw7J78J78JAAAAA67JgdA2/I45J45JAAAA60Ji1J61J4pCAowGAk5JAkgIykJAAAo6J+sIgiIAAqmB/9J/9JAAAq9J2xBovH0+JunJAAkpJAA+oG+5JAv+JoxGAAwlJAAg5HAm7JA8pHA6/Jq7JA8mCA29JywHh/JA0uGkyI4sI6rCA69JsiIy7JkvJwvEw3B26J4kJl/JAAo2IihJyoJ8dw7JshJp/JAr/Jr/JAt/Jt/Jt/Jt/JAAs0GAA22HgzIA+7J6hJAAAAy6Hq+JAq4Ju8JAAw+JAApgKpgKpgKpgKk1G4vC+tIAAAAAYaAuiJAAAKAq9Jq9J83Ii2GAk+ByyI0iEk+ByyI0iEAmgKkgKA2gKAu7HovJu9J8hJ8+JAA29J6qJu2GgyHu+B8yI+iEAw2Gw2Gw2GAy+BgzIijEAvhKvhKvhKAAAAA5hK5hKAAAi9Jo6Js+JA4/Js6Jm4JAq/IA+jJ29JurJliKq3GAA4kJA2xImlIAm+Jo+Jo0Gq1FAAi+JoPAogGAAs0J0zJ3iKAAy0B7iK4pJ21IAA0hKAAq9J4hKy2BAk8J+iK4iKAnjKAgkJ8lIAAAAAA1jKAAAukJwxIA0hKAmkK/jKAAA6pHAA+iIAA0kKkiKAAAAAAmhKikKAAAAAAllKAAijF8lJ8kK+yIAgzIAAA89Jq8JAwmKikIqjKkrJAAA5lKAy7JAwgJ07J89J47JAAwoJAAA8rHgC2lJutIAAAknJgmKinJ25I8kIAAstGukFA6rJA+vJ67GmiKkGAoiKkE+/EAAAknKA0wGo/J6uIghJk8IA6rFonKihKA4lKyuJsjKA2jKixGgxG2nG0mKAy/JAmoKAysJshKovCAAA4nKAA+/JikKA4rJAA0pJAAAugCukKipJipJAAujKmpJAA6kK+lIAAAA6kKo3GomKAmoKopJ87IA+xJw+JsVypKA+rIklK4iKAAAukKAw5HA22IAAwiC4rJiqK0pK2kKAAmqKipKAwoKonK+rI8qKmlKo0JinKqmJrpKAknKA2jKAAA+oKAmpJ6pK6lK+wIsvH+pKomKAm2JyDAAAk4JknCy7I0rEA07IumKAAAu9IwpKqmK+oK8oK07H4vJ+oKyGmnJnqKnqKnqKAA2iKsrJAuyI4xH62JA6iKwrJ29I4pKAirJs8GikK4qKAAA3qK3qK0rKgqKAAyhJirK7qK7qKAA/qKAAytJA8pKAAAyrKAwpHm+GwrKg8Iu+IAAxrKxrKAykKAknH8rKspK4pHoyEu+G+qKAA8bAw5IAunKu9JAAAAlsKA+pKAAA+nKgyJAAAA+rK+rK0+I2mJosKmmKqyHkvI+rKAAAAAAAAA49IonJkjBAptKptKAA87B67B6pK+2JttK47BqsJisJ67BAAiuJs/GinK2wIuuKA8sKAo8IirKssKmsK8oK2nJ8oKA8pJujKAAspK7tK7tKAAkkKinEqlK0yJAAwwJquKAAAytK+gIAqwJAtuKtuKtuKtuKtuKtuKtuKtuKtuKtuKtuKtuK+vKihIksKAAAAA2mF4XA2vK5uK5uK5uK5uK5uK5uK5uK5uK5uK5uK5uK5uKA25JuxJA8pKAAAw2IAAAy3EAASg1J8xJsxJAAAAA+vKAq4HAswG7vKwuIsrK7vKy5JytKAY6wK9vK9vK9vK9vK9vK9vK9vK9vK9vKAyyJAAAk5JuoJqrK8vK4vKAA2gJmgI03HAA2qI67JAy8JixJiwKkxJk+IAA28JmxJ+mCgnC6wKqwKoxJ4rKmwKo+IAA3wKAuhKkoKkpCkpKAixGotKmpKCAA87J2wC4wCAguJu9JgwGAspKgyKjxKjxKjxKjxKjxKA4xJ4wK6xJ6+IAAypJs/IyyGikKspJAgoJAkyJkvKAAovKyqGAAAqyJ8sKuxKqxK4qGAqjKAAq5IAAkxK0xK2/I6tKmxKk7I4xKyuKA67JAizKvpCAAAAtyKw9J+jKA01IAAmzJozJ4tKmyKogJAAkvK3yK3yK3yKAszJsyKuzJugJAA4+JoqK8+JA0lKAA4+JAmlJ4nK2nK0zJAApzKpzKpzKs/J8zJ8yK+zJ+gJm6JAAAvzKAA+rKqlKolKmlK6zKkvKklKyiCA1zK4/Jo0JozKqhJAuxKAAmsKwyKA+tKA2xK0hJAo5JytKo0KAmgK20J40J4hJg7JA6hJAn0KAAAt0Kt0Kt0KwgKA4zKk0KuwKo0K0zKAu1K6zKAAiyK+zHAAA41KAk1KunDA6NqtK4Ng9I0mHymJAAGAu0Ki2K+nIqwIi2Ku0K+wKozH2+JAAqiKAAsiK4tKw3JA8xKAAA8+GA++GAAAw1Kw2Jy2JyjJ4xKuyKisJq3KA00Ki8HknJAsoJymHAulH2mH6/F4yJ0qKmvGAstKAytKkoJwuKAikI+tIAo9FwkIAkgGAwsK8yKAAwoKkgKAA0oKugGA4Wu1KwgGkiG2iIA4oK6uEAA/2KAh3Kh3Kh3Kh3KAAAm+JyrJu3K+0K62Kn3KAy8Jp3KAAi2Io1KuxKi2KAv3K05J2gHA+rHg7JAmqJAg+J13K13KAAAAA64KAAAAAAA4wK8nDA80KAi0Kq8Im8IAq8IAAAA6rE61Jo2KguHAq1KAAAAAA+rIg3K84K+gKA6lC2mCAA2qJu7J2qJs6KAmsI61Kk5K6sJAi8IAi3KAAqzKu+J4LAw4K75KA6rBAAh6KAAAAAyvJAAAAAAAA76KAAAmmEh7KA08K4tIs3KAs7KgjJA+wKu7K+wK2zIyzK85KqvCm9JAp7Kp7Kp7Kp7KAA89JAv7Kv7Kv7KAAwjDm6BAAk4KAAAAw4Ku3IAAAAA4/JAAsjCAm6KAAA+3KkgKuvGAk5KAAAk4HAw4K2pBAu5KAj9KAu4KkkCAkvK0uJAwgJg9JohFAr9Kr9Kr9KAAv9KAAigKAAAAAu5KA4/Js6Kw3KA0+J2rJ2rJAAABAAAAs8Km9K6jKx+KAs5IuxKAm9KAm9Kq6G3+KAo5Ik2KikKy+K+9Ku9K5+KA7+KAAAAA8+Jl/Kl/Kl/Kl/Kl/KAAw/KAAi+K6mK67KAA4xCAiiKA++KA8uByiJ3/KA5/K5/K5/K5/KAAklKA8mKAAA89Kw4Ky9K2wJAAAA0gLAmtDAopJ64K4lKu0J4gLAkmKA+zF1gLAAAg9JAAk9JEujKAg5Ju+KAk7JA8+K2hHy9KAnhLnhLnhLnhLnhLnhLAihLAgiKihHgvJ8hH8hKrhLrhLrhLrhLrhLrhL6zFAAi8K48KAAzhLzhLzhLzhLzhLu/KzhLAAk+KwjKgrKiBAAknK87Js8Kk9K0hLghLwgL7hL7hLAAAu+KqFAAliLliLA42GAknGAwhLm/J09KAglK0oH2oH0iLAA86KupJxiLAqjI+rHw3H+zH8rH4rH6rHAy3Ho7Ii/K65Ki2E1iL1iL1iL1iL1iL1iL1iL1iLAAozKA2tKAkmJq/KyhLAAAjjLjjLjjLjjLjjLjjLAA+gL8wJ4jKAAA6/K6kLAAAAAo0HA5jL5jLAAA0iLurKAAA6kKqyKm9GojL+lKAAugK8kH+7I+oKAAAw+Jk6I2kLAAAAAAAAAA+vKAAy9K0/EquJwxEAAA08KmmL43J+nKAs1I0hKvlLAAAAAA7lLAAAAqmL4kLokIA2sC42KwsCAApmLAAtmLtmLAA89KAAAAg4JAA84CmsKAAAA+tHm6JA+kLo6Jg6GAAAuoH48HAAk6GAAAuxKqoKs1JoqKAAAAAsgLytKy4JAAloLAApoLpoLpoLpoLpoLpoLAroLAAA4oLAAAklLA5oLAAAwuKAA+hBwmLA+qKAnpLAgpKACipKizGipKCAAAAAAAAAAAAAAAAAAAAg3Ko8Kk7JgnL8vKzqLAAAqmLAAAAAAAAprLAAAyDAAAAA8DuqKAAAwnLAuoLqrIAACA89KA24KAAijE2nL6oL+nLAA+oLioLkyK2nLipLsqCyzJAkyKAAkpLA5sLAAA0+KAA0oLAAylLA2pLAAytC6rL6qLAAopLorLAkqLAAAypLwpLqqLsuKu7JAAAAq2HA0nL0pLi5E8vK++CAAuuLA+sLw2JAAAw2CvuLAAA8uLA0uGoqLqxKAkuKA67IivLAsxKsuLAiHaAA6sLjvLjvLjvLjvLAogK4EAqxKgxIgoIAAgsKA4mL0vL67KA4qJAAquLouLsxKAuxIywLAqnJsuLsuLAAmjLAurL+7JqsLurL+hIwnJm6Dk6DAuyK8hL4xKAAAAurLAA8sL+vLg+JAivLg1I0oJAA+tLivLktL4wLAAs8KuyK2qLAAipLmtLyyKA8qKsrLmoLAyxJyvLAC2xLAAAA6xK8+JAA4tLAAAAAo6GAAACouLaaAmzDwpJAA4+Di/Iu+KoyLyuLq3KhyLk4IuuL8tJ4vLAsbiyBAo4IAAozLAAyvKAA8lLA6yLy0K6jKzyLAmuLAAAmmLikKAqxJ0+FihLAA6sBuvLAjzLjzLjzLA2xLsqLAAAo6JAAgyL2qLmpLAs0LAAAAy1KmwLAkzL0vL7zLAixDwlKy1FAAA2zLA6hK6yLAk2HswKA2wLyzLAr0Lr0LAAAo6IohE+zBynKoyLqZgtJ8sLmzLAAw1LAAqwLs6KAAAAAq1L0xLywJ6tL0wLAA23KuyBu8EwwL+6Ku1LAAAAg0L2sLgxLmqG4+KAAA11L11Ls/KAIAq/KogFAAqyLm1LABAqtL6rLypKA81KAn2LAyjLw2LkvJAAA6uLgyL0/HA8uLm1LA0oIAAgqLk+Ky3LgqLAAAq+KGEAAoG4sH4/JuzLh3Lh3LAo0D2oK44FAA0zLAAg2L6+K0qLAA8vDgzLg2Ly9I8zLAAiwDAq2Lk/KIKmzLm2LstL49I6oKAukE4kJ0tCmwJozLAA+9Io0Lw2L6nL73LAyoLovLAAAAAAp4LA40Lg3L6/KAAAAkzLAmvI+wLAAAk9Fk4LoqJAAAsxLy+KypKq+KAj5L8tLA63LAmpLAysLAwqKCAAAovL87HAAAAAo5Kw4LAqyDwqKAoBA+6LAAAA+4L4hLp6LAr6LAkkLmvLAAAA2hKq5L+tLAAoxDg3Js6LA+6LA+0K8JurKm6LAAAs6Lq7LA6/K4+Dl7LAA2nLo2Lo6H61Lm8L6rKAAilI63L+1IA+9KA+jJ4uKq7L+3L6kLAy9K64IAAAAGAu3L0xLm7Lk5Ik5IAw3Lk5Lo7L08Km8LA6uCAs7LAAAAunL4nLm9HioL68Ky0KAy+Kw+Ki7LwiJquLm+KAm6L0+Ky+K64Bq6Ls0Ku1L20KAq+Ku9LAAAg8L+0KAAy6Lu8Ls5Lu5Li9Li1KA86GkiL06LA8jKBAAi+LA87L2kLn9Ls/Kq/Ku1Ky0Lg/I8kB85Ku9Lo3L44L6/KAwwKg5JwiL67LAAggL0iL28LAAokJ+5LAAAA2yKAAu8Lo8LA/9LAAAAA0gL8+K2pLy/Bm6Hu5L89L+rKogLAAq/L+4L+uKAAA04LAuyDs8Lg8Kw6Jq9LAu0LA5+L5+L6nDs+LusKg3KutCw8LinLgnL+mL+gL8gLknLAsgMkoL7+Lm8K+oK+tK+0KohLAA/+L/+L/+LAw7K64Gh/Lh/LAAAAipIy+LA0+L0Ew6L61Dy7J++LAA6+LoyL+hLiwKg7LgwK4+LAAAAA+7Ky7Im8Li/LA6hL2gMixKw+LukJm4LksEilLi6L0hL85LA++IggDA8oE6oE62K21Lk7J2/KAAq6LjgMjgMjgMAAA04LysEwlLAupKqiLuoEi+LAmiLy7Jy/Ls8L0nKm8IohMAAAAAg9Lu+LggJ0hMA66L24Dq8Lm5D8xJA0iLk8LkgJkkKAAA+hMA08LsqLAiiMugMm7LunIAshEsgM+mLuhMi9LooKkiMwgMAAoiMA+8LwyJthMthMA48LgkLA4hMy7LuhCkiLikLmvKAqxJ+4LAqmI1hMAAgiMq+LsiLuvKAAAA0iL2vK69LoiMy+LAwuLA2YA+/LonEApiMpiMA0qI29LriMmnE0hMA6/L2hJA8/L4hJ8+L82KAAs1IsiM8xFs+IwjM8hMy7E2tBAklLAAuhMypFgjMA4jMkiMssC0+Ls/LAgxLynLusLAAy/LAmjM4hMA4iM6hMs0KAnjMnjMnjMAypIg5L6xGq9LypIAg5JA22K2+LA6yIg+L8kI+mFg7F0/Ku7Ig/L+iDAAA1jMqoLm9Lo8L++LspL8jMAogMAAA6kMAw/Li1JotLmDAu/IAAoCosEAwjMigMwoEAAA6rKAghMAsgM0kMuzKoiMi8F2gLA0+LzkMkbAAAAA9kM9kMAysH2pLAq/LygMk2JirJ6mLy/LwnLAwhMskM4lL0/LqgMAymMA8XmxC+iMmnLq7KsnLqnLnlMAAimMgkKAAA4gJAzlMzlMzlMAAwnLohM0tEkiM3lM3lMAA7lM7lM7lM7lMAAylMiwKAslCAgnMAsmM+nLuvLm3JAAAo5D8hM4+DsgMA42GqqJusJwzJtmMtmMAu9KvmMqqHAg2EorL8uL46Li3JA43E6mMA8tKk2G8mMAy5BwmMA2xL4jLA7mM7mMA2iMg7EuyHkmMylM85LAA06LAigMwjM0iMjnMAyjM2iMAAo+JwnMAAAAA8mMypLuoM64KomMmsJ6sLwoM8mMA1nM1nM1nMA0vHAAA+hMAAuvLymMA00EAloMloMloMloMloMAynM4hMAgwGAA2nM6kM2xL+jMk1CAAAAAu7EAAslM6CAAAA8kMqoMA6nMk8LA0hE0lMktJAgpL+oMAAAAxpMxpMxpMxpMxpMxpMAAAo6JAuuLqjMAAAAkvHAwmMjqMjqMAirM+pMupMA6pMwkKwiLAAk9L0uJ4mMksLskM8lMrqMAAAg6GAAAknMg0LAAqtLAqqLqnM9qM9qMAAAA8pMy3LAAAAosMA8yLgqM8oMAAAAo8JwjFA4jL80KA7rMAipEw9KytGG8jLg1KA4nMwoM2rLAqnMAwoM0nMAAk+L4nMApsM4vLpsMpsMpsMAitJ4oMAAmtJAAgpM81LAA+sMAAA0tMA/sM/sMAmqE0+K2uGAAqqE4+K6uGltMltMAk/L4oM+tJkiJy+IAA0oH8nMi+K0oM8vLAkrMttMAA8lMAA2/IqmKAAksM27GAAA2tLAuqMAgvMA0wLigM+vLAAAAAgqMs7CqvMktMAAkqMAA+uMAigCmrMqqMAAAAovMq3I0C0CovMhvMhvMA+vMg7JAy2KA4qMAqgKA4sM8D42L8tMAAAAAw0HAAAwlKokMiCgCAm8FAgiJ89G2vL/vMA+eA+3K8rJmwMqwMkqLgxMAlwMlwMlwMlwMlwMlwMAA2sMy5LAAAAAAA+sM6yLosMAygM5wMAwvMAA/wM/wM/wM/wMAhxMhxMhxMAygFAAmpL65H4sMAA0wM4tM06Li+C4tMA2byuLqyMmxMAmyLmvMAxxMxxMAA1xM1xM1xMs+C1xM1xM1xM1xMAA0mJohFu/KohFA44KAw6HutMA8yMoxMk0KkxMi0KAhyMhyMhyMhyMAAg5K2iK6nFyuMiqLkrMAApyMpyMpyMYAi3LAo3HioKkyL2uMgyM8hFqkMtyMtyMtyMAq3HkoK2xMyjKmyLAiuM+hHA8qMgvM87LkjLAyuIAAirMy0LquMA86KAm9E8wHyGquMm8LmvMm8L6G4oM0/C8kLAo8L2zJAq8L4/C+G2xM03Jq2KyxLAAAApzMAA8iFAAxzMAAAAAAm9LAs7LwyMAA20LyjFAAu0M4wMA6vMqlKp0MAA6kMAAA89LAAg0MqlL30M30M30Mk9JAA2lK6/FAAm1MAAq1MAg9KwwM43L+wJwwMAg1MAMw1MurLsjM80M0wMqvM+vL4rLw1Mu3Fy0M2wMy0My6LAr1MAt1Mt1Mt1M8DAk8E40MA41M6xMAAAo0Lu1LAA+uIkuMmhGsxMA6nD2/KAAAAu/L8iDo7IAAusLyyMk+KAswM08I8xMAi9E21MotL44I21Mi1MAA+yM6/Lx2Mx2Mx2MAAAggFAAA92M92M92M92M92M92M69LAwzMAi/Ks+JAg+L6jFA2zMGm/Kw+JA25LAw3MqxLiqDm4MAr3Mr3Mr3MAmzMg3MA42MAo0L65HA+uM63M82MA+2MmzMkCi0M+gMAAAw2MA93MAAAAAAsmMm/Jp4MisKAy4MAAAAk0M4CAunFAg0MyrCAi4MiiMg5MAA94M94M0kCk5M94M94MAo1M0/Eo4MAh5Mh5Mh5Mh5Mh5Mh5Mh5Mh5MAA44MAAp5Mp5MAi2LA05M46Eq6MmqDi4MgqBivK05MohLm7GuzM+nHt5Mt5M8D8DAAx5Mx5Mx5M47E27Ex5MAugLkqKAq+L+4MA+0JAAk5Mi6MAu1M+lLq2MAw1Mw0MogJmoKAuzMszMAiqMgqM44M04L6qLsgJw4MAA40MAAAA6yM26MAAAm2Mq5Li5GAAAw5MAquLAAkkLAgrKuyMA09LAiuCAi7M+tKk3M63MAAAAAAivK+zMs1H17M17MAAAwjMAAqrJwsLq0MorJ2qEAy4MAw4MwwLAyvLiuMw0Mu9LywLAn8Mn8MAAy8M83MA+2MsrBg/Lu2LytIy4L08M23Mg/Ly4L+3MgiMm+Lq4IAk1K84M63MA67MAouMs+L+0M8/KohMk4MqpD+lD8+H80MAqhMA38M38M38M+8MAA78MqgMgBg5L82Lu1M78M78Mo1MAyhMumMi5Ly7Ku4M+iKA0hMAh9MAAywL6uJm3MA43M8hMw8MkvMAA22MA+2Mt9Mt9MAv9Mv9Mv9MgnKAA0sF+1M69Mz9Mz9Mz9Mz9Mz9Mz9Mq9LAAA59M59M59M63LAAAAA+2F48MsuFq+M48MsuFAs+MAAy3MAuuL21Mr+Mr+Mr+Mr+Mr+Mr+MAwsM86F81MA6iLAx+Mx+Mx+MAomMAAAu9Mu9Mq8Lq8Lm7MyxMAo7MAAAh/Mh/Mh/Mh/Mh/Mh/MyyB2wJ0wLm7LAu3M83CwrM49MAs/M8/JAAp/Mp/Mw/MA4rM0kMAAA4/MAq/Ls/M4+MAAAAAkgNA4hMA0nHu8Mu8MAAAm7KA67MAs6MAAvgNvgNvgNq1JAmuLAghMkhJAkjMAA66M5gN8uMA21JwuL2pIm4M4wKihNA2vF0lMm8M4zCmgNA/gN/gN/gN/gN/gNAhhNhhNhhNhhNhhNhhN0pIA4lMAipF82DlhNlhNlhNlhNlhNlhNAAghM68MAgmMAthNA09LymIAmzJAAAu3D+mMiIAmuMA0hNwhNAA69MAqrM8iNAAujMy2L0nGAgQ+/My1MAm6EAu2Eu4LAqjMAAo1F4nIAA05K01Mw1M01MolMA0jMu4MAuhNAoqMshNAu4BA/iN/iN/iN/iN/iN/iNAA8gGqoM4nMsiNAAAqrLAgiNw0LupKAtjNtjNAylMguBm4HA4jNA09MzjNAAAm+K0kNA7jN7jN7jN7jN7jN7jN22HAAAhkNhkNhkNhkNhkNhkNA+6FAlkNlkNlkNAo+MmC40FAg6M60KAAAAA+8M+rKAqjNisMihNAAAAA6zEykNylM0yL4gN2gNwhNAAu0J01Li3Lu9MusKAAAA0uMm7MiyDoZknMomNA0hN6CAmyDkMgnNqhN69M4uM+1M2lNAAAmhNAu7K+/GwnMuyDkDAAA9lN9lN9lNAAAu9MAi1GlmNA++GnmNAAAukIirMirM4+M6tLtmNtmNAAAolNguMgjNA1mN1mNA6qJ8gHiOmqMy5C2kIumMkjNAopMAAA4oMwiNyyGAAqhNAAqzMqwL0nMAgvLAAAAAznNznNAAy8Js1LAijN+mNusMAAwnNuqMAAAw8MokMs+LmnGo+Lm2MkwLujNu/M2lMsgNywLqoNAAA+mNAq4MA23HiqI2nNAAmtMiiNAg8LA42MghNkwLoxI+nNAAqlNkxM46IgpNAAgLq1MuiNkpNAAAw8L46JAA4pJ0lNAAAAAA6pNAAA5pN5pN5pNAihNszM6iNA0vMkqNumNAywJoiN45J48MmpNqhNAu2MumNAAA44J4zMnqNnqNAyiN2mNoiNA8nMo0Jm0JorNA62M6mNtqNtqNtqNtqNtqNtqNAgnNAAyjNAgkNAwmN8pNuwMqqNsrM+qNAgqNkiNA7qN7qNAg/E2qN9qN9qN9qNmmN29J9qN9qN9qNA8mN2oNynNqjN0pNAorNAm/FAuqN6vM2gNAolNooHAgpNAo9M8lNihN8nN+nNyrNAs9LAwzLg/IvrNvrN2iNk9Ig/IooMg8M0tM6qNAqwIisHy2I6jNszLqzLw7MgtDAAy+L+mNy+LAqsMupNs3JwnNupNy4M+mNquM+rNurNu3EAqnNAsjIguGAwsMksN0rNuoN6+LqpN2pIA2pNAAukNygNAA8uMg3F4uM4mN+hNA6nNy1MpsNAw7JA+oNAAAkpNA1sN1sN1sNAAgtNAmsNksNw5MusNitN2+JspNsoNqoNAktNAosN8tNA2tMotN4sN0sNotN+jCkpNuqNAy4MilK8/MAstNikC0sNszJm5L+2LAA4vM8sN6yMAytNAAAAqrNAoqMmpNA4lMi9J2oHAw1LAsqNA63Mg8MA0/MAhuNhuNhuNhuNhuNhuNA6rNBiqNsuNm1LAApuNpuNpuNpuNA+uMg8LiuN8qNAAmsN6vLAosNxuNxuNirNkrN4uNAAk/CgxJqvLqtN29Hm0MqtN2D8uN1uN1uNAy7MoqNwpNusNAo/C5uN5uNAA04M0sNAwrNAAAAnvNnvNnvNAAitNAtvNtvNtvNtvNtvNtvNw7MgvNiwMi9LqrN0vNAAswN4gMAw5LwwNA6rM++G80M8vN6lM8xHAA2hN60M4jEAsxNA6hN+0MCuxN61K66M8sM65Lk1MmrNAwxNqtB+2Mo/I/vN/vN/vN/vN/vN/vNo+DiyL+nIAq2FwtNAg7M0sNyyMsvNovNguNg7Mk1M0oF4iLssNsrNjwNjwNjwNAosNiuNAsiG2wNnwNmgN2tNAAk8H64Lg1MulGywNw4LwwNqpNwmMu+MAgwLA88MqjIAAAqvN2qNw6GAgtGkkM2xL2nL+wNAAAy1MmwN8nNA0rMmxNAqsNgoMAAlxNlxNlxNlxNlxNlxNlxNAo9L2xNg7L4sNgyImqNAq0MA6xNAAAkxLgyNk5I+4M4oNAA2qJ0qN8oNA3xN3xNm0MwtK3xN3xN3xN3xNAmvNqwN+mK5xN5xNAyvN8kMqmEqmEosLkuNiyNsuNyuM2zIyvNsuNAkyNsmEAAAAlyNlyNlyNlyNAuxNuvM0oLAokM0pNpyNsiHyxNs0FAryNryNryNryNAu8JAA0Y0iJAAA3yN3yN3yN3yN3yN3yNAAAykN25GwuJ2gHqrNqtL6qFA/yN/yN/yN/yN/yNAw/HqgNAAs7LAotMgvNwyNwvNu4MsyNwyN0EivNwyNy1JyuNyqNuzNs2LAA4vNu8HA6vNAAxzNxzNxzN4zN6yNAzzNzzNzzNzzNzzNABAqvN5zN5zN5zNAA9zN9zN9zN9zN9zN9zNAAo0NA+lKszN49JssN+7L4yNw1LAl0NAwCn0Nn0Nn0NAA4uM47MAy3LAv0Nv0Nv0NAAz0Nz0Nz0Nz0NAqzLgtNowN49IA30N30N30N30N30N30N30N30NAu5Mi0NknKAA90N90N90NAAiY4+IAAAAu4LAr1Nr1Nr1NAAwrEgxNAx1Nx1Nx1Nx1Nx1N41Ig2N41IA69LAygNmyNk4MA+6M2zL31N31N+9LAA71N71N71N71N+jNA+dAmtNAieAAAn2Nn2Nn2Nn2Nn2Nn2Nn2Nn2Nn2Nn2NAAr2Nr2Nr2Nr2Nr2Nr2NAg7Hk0N0zNt2Nt2Nt2NAgnN8zNkhIs8KA42NAz2Nz2Nz2Nz2Nz2Nz2Nz2Nz2NAAAo7CA6oMkqMoxLsxN2+LmyNu5MAs3NAqyNAujN8pIAAAu3NAi1CAAmzNt3Nt3Nt3Nt3N+zNAAg4Nk/I++MkhNx3NAwnL6uNAAAAAAu6MAh4Nh4Nh4Nh4Nh4Nh4NAAq0MAn4Nn4Nn4Nn4Nn4Nn4NA0xNAr4Nr4Nr4Nr4NCA87MEA6wNovNeAx4Nx4Nx4Nx4Nx4Nx4Nx4Nx4NAo3N42KkkM42KAm0No7MssDm3N8tN45H67Lq3NAA+7LmgMA74NskMw3Ng3KAu0Nw7M0sD0rNksMy4NsEA/4N/4N/4Nw6NAAq+M0vIj5NAAAwjJ0gLAr5NA05Nt5Nt5Nt5Nt5N6zN24NuzNskHi4MAm/M25N41NAAo5NymLi1L65N81Nz5Nz5Nz5NAk8MAg5Nu/Ms0Hy0HAg6NAq6NAA+wLm6Nm/M04NAA81N+yLs1N6/Mq6N2zFAAAp6Np6Np6Np6Np6Np6Np6Np6Np6NAu0MqtNAAqsKi6Lg0N65Ni6Lg0NknNksNs1G09LknNgFirMutN2rM+qKAA20MAi0N2zIAAwrMAA64LA/6NA8tMyFAAy5NAn7Nn7Nn7Nn7Nn7NA+nNAy7NggNAw5K23Ky+LA8uMktKAAmsMA8uMAy+LA++Lg8Ns7Lq1NAAkhNAAAAl8Nl8Nl8Nl8Nl8Nl8Nl8Nl8NAo2NkpNAg2KAAt8Nt8Nt8Nt8Nt8NAAk8Nk9MmqM8zK8zNuvM4jMA64N2+M24LAg8NuvNu9NqhN+6K05MorMq7N04Lg0NA+8Ng9M25MA+8JuuK82LAAAu9NomN/8NAs1N0oLAj9NAAsvG29Nn9Nn9Nn9Nn9NAw6Kp9NAAk+KAA2vGAA80N+jL+iLA39N39N39N39N0xMAAAAAh+Nh+Nh+Ng3NAskL29N4rMj+Nj+NuxN0zL+JAAA89N8+M+rM01K01Np+Np+Np+NA22N+sLg9NAmpKAAAAg2NAm0N++NAiqJAAs/Ny2Mi7MA86JAAAAs7MghNk7JAAAAv/NAAAA23Mk6LyyIwgOk8Nu/MAAAkgO9/NAAmjMwgOqpNhgOhgOhgOhgOhgOA4+NAAugOAqoM++NAAA44NvgOvgOvgOvgOvgOvgOA64NxgOxgOxgO45NgvLghO2kMgvLAAkhOm8NAs/NgjKw+H+5NAg5Lg4NAimNm/HAAmhJAhhOhhOhhOhhOhhOhhOA8gO4gO88NsqN4rIU+5LAu5NA8rI46N6gMnhOmvLkvLivL+uLg8L8uLw5N6uL+sNnhOnhOnhOnhOnhOyjN6hN8uMnhOA+/NyxC2xN0zMAA8hOthO2qNthOthOthO4+MsqMAAAzhOoEzhOzhOzhOA1hOAsE2vL0vLyvLwvLuvLw8LsvLwgNg6NqvLutNA5hO5hO5hO5hO5hOgnN5hO5hO5hOAA2tKo5N9hO9hO9hO9hO9hOEAukN8oMAi1LygNugOwgOAq5NAAniOniOA+gOAriOAtiOtiOtiO+0NA8zMAA64NwqI2xMq4N20Ms/GziOziOA+qK8nNA3iO3iO3iO3iO+nN+/Ni7NAmhOkwIykNq+NqzMA7iO7iO7iO7iOAAAu/Ni9NAAiqN4iO6jNsjO6wM48N84LsjOAugOQkkOApjOpjOyiOArjOrjOrjOA27N6/Nm6NAmgO2jOu2MAy5N25M05N87NAA1jO1jO1jOAsiOAAyhOAA+7Ky9HkgNAAAAAy8Nw7N0vNAo8Nm8Ny8Nw8Nu8Ns8NAAAAzkOzkOAAmD+pNogOAA7kO7kOAizN62Mm9NyhNu5N2wNA/kO/kO/kO2wNAAAslOAAplOplOAA49N85N05NA28NAojOAA1lO1lO1lO1lO1lO8wJsvNu1KqxKy3N1lOAAA7lO7lOAw6Ny4NA/lO/lO/lO/lOAyhO2kOqxIAjmOjmOjmOjmOAAnmOnmOnmOnmOAAAAvmOvmOvmOvmOA4iO0oN0xN89N85NuyLokOAAAqnNs0MA4yHAs3NA9mO9mO9mOA65NooK45No/NsjOylGA4yLAAAAAg1MA6nN4+NA6gIqsJA6tK4yJAAmjOkoO1nOAkkOkwEigOAusN5nOAA+uMiKymOA/nOA4lOAAokG0zNivGkgLAAAg2MA6lOw+NA63LvoOvoOvoOvoOACAzoOAAAmlO8rNy+N5oO5oO5oOgHAA9oO9oO9oO9oO9oOwoOAwlO02M2tNk9NklN44N06NqiOAhpOhpOAAlpOlpOAygOA+2MA44GAtpOtpO6qNA+rNA8gL8gOy2L4pOA8lOqnOzpOAsnOAgkM63NAAAA/pO/pO/pOAm4NmyMAiiJ61IoqOijOirKwhOuhOioH0qN0jO2pMA8nOqGAsgN+8Mq4NAAAtqOtqOtqOtqOAmoOw9M09Fy1NAAA1qO1qO1qO1qO1qO1qOA+lOuwN+qO+qO8yMA5qO5qO5qO5qO5qO5qO5qO5qOAioOooOinOyoOwpO2oHAAkuMAk5N4qNAqrO02MAAAihOwwNprOprOprOAAtrOtrOtrOtrOtrOAAAoqOupHAspO0+MAAA7rO7rO7rO7rO7rOAAwsNorOo1N6pH/rO/rO/rO/rO/rO/rO/rO/rOAhsOhsOAAlsOlsOlsOAAArsOA+pDAvsOvsOAAAAy+MikOu4N+jOAAmQitOq4Ny4NAAqQmtOu4N24N2mOAAAg8LklOAAuzMgrOogNAktGytOqrJ4oOgsOozLytOuhH0tNAAA4kOy4JAztOAotMmnOyuO1tO1tO1tOqQ6xMAA2/GqpO08LA7tO7tO7tO7tO7tO7tOAAA02J2sBypOq3NhuOqtOktOmxMA+uOimNAluOluOAAk6N0lOAqrN65E8pO8sO4V6jOAtuOtuOAAxuOxuOxuOohOAAssOAgpMszNquOoqOAAA9uO9uOAyvNyuO08MAA06L64JAmpNAymOAwvO66M6jN8jNghG6qO6gO4vOAAiuOA41K26JA0gNAAA2W+0N3vO3vO3vO3vO3vO3vOAgrO8uOy7N47NuwNgwO63MA7vOyrGuyNyjEAukOAA41NowOAo9H0sOu4NqwOAssMAgjFuyKAy5NwpOA8gNA22KkhN0+L2vO",
   "before": {
    "sizes": "BBBCDEBBBBBCCBCCCBCBBBCBBBBBBBBEBBBBBBBCBDDBDBBCCCBBBBDBBBBBBBCCCCDEBCBBBBBBBBCBBBBBBBBBBBBBDBBBBBBBBBCBBBBCBDEEBEBBBBCDBBBCBBBBCBBDBBBBBBBBBCBBCBBCBCGBBBBBBBBBBBBCBBFBBBBBBBBBEEBBBBBBBBBBBCCBBBBBBDBCDBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBBBBjBBBmBjBBBBDCjBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBCBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBBBBBBCBBBBBBBBBBBBCBCBEBBBDDBCCBBEBGBBBBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBBBBCBCBCBCBBBBBBBCBBBBBBBfBBBCBEEBBBBBBBBBBBCBBBBDBBBBBBBBBBBFGNGGGCBBBBCBBBBBBCBBBBDBBBBBBBBBBBDBFFBBBBBBBBBBBBBBBDBBGHBCCBBCBCBCCBCBCBCBBCBCDCBCBCBCBCBCCBCBCCCCCCCCCBCBBCCCCBBBCBBgBClBlBlBBBlBBBBBBBBBBBBBBBBBBlBBBCBBBBlBlBBlBBBlBlBCBBBCDEBGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBffCBBCBBCCCCCCCBCCCBBBCBBBBBBBBDBBCBCBBBBBBBBBBBBBCBBDBBBBCCBBBBBCCBBBBBBBBBBBBBCBCCBCBCBEBBCDBBBBBFBBCBBDBBlBjBBBBBBBBCBCBCBBBBBBGHBBBBBBGCvBvBBEvBB1BBvBvBBvBBvBBvBBBvBCvB2BvBBvBBvBCvBBvBBvBvBBvBBvBDvBDvBCvBCvBBvBBBvBvBDvBBBBvBBBjBBBCBBBBDBBBBBEFFFCFFCBBBFBBBBB1BBBBBBBBBBCBBBBBBBBBBBBBBCBBCBBBBBBBBBBBBBBBDBBBBBFBBBBBBBDBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBFBBECEDBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBCBBBBBBBFBBBBBCBBBBBCDBBBFBBBCCBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBCCDDBDCDBDBBBBCDEEBBEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBECECECECEBEBBEECEBBBEBBfBBDBBBBDEBBBBGGCCBBFFFCCCCCCCCCDBCDCCGBBBBBBBBBBBBCBQYBBBCBBBBBBBCBBBBBBGGBGCGDGBDGHBBBBEEBBCCBBEFMMBBMBMBMMBMBMBMBBMBMNMBMBMBMBMBMMBMBMCMCMCMCFCMBMMCMBBBMBBFFBBBCFFBFBFFFHFBFBBFCBBHBCBCBBBFBBBCBBEBBBBBBBBBBEBBBBGHIIIBCBGGBCCCCCCCHBCCBCCDDBGBBBBBBBEDEEBBBEBEBEBEBEBEECFBHDNBBCCBBBBBBFBCCBCCCBBBGBBBBBBBBDEBBBBBBBBBBBDBBBCBBCBDBBCBBBBBBBBBBBBCCBBBBBBBBGBBBDBBBBGBBBBBCCBBBBBBGEBBCBCBBBBBBBBFFBFBBBBBDGGBBGBGBGGBGBGBGBBGBGHGBGBGBGBGBGGBGBGCGCGCGCGBGBBGGCGBBBGBBBBBBBBEFGBBBBDBBBBEEBBBBBDBBBBBFBBBBBBBBBBBBGHIJJJBBBJJJJBBJJJBDEFBBBBCBBBBCEEBBBBCBBBBBDEBBBBBBDEFFFFOFFBBBBBBBBBBBBBBFBBBCDGBCBBBBCEFFBFBKFBCBFFGBBBBBDEFFBFBFBBBDFBBBBBBBBCGGBIIBCCBEBCBBBCBBBBBBBBBBGGBCBBBEFBBGBBBBBDDEEECEBEEDCBBJEJBBBBBBBBBBBBCFFFCFFCFBBGBCCBCBFBBBCCBGHHBHBHHHHMHBBBHBHHBBHBBHBBHBHHHHHHGHBBBBBDDBGBBBBFFBBFFFBFBBBBFHFBFBBBBBBBBGHHBBBEFFBFFDFCBFFCKFEBBBBCCBCBBCBBBBBBBCBCDDBCDEBBBCBBBBBBEBBBBBBBBBBBEBBCBBBBHBBBBNBBBBEBBBBBBBBBBBBBBBBBBBBBBBBBCDEBBBCDBBBCBBBBBCDEFBBBBBBBBBBBBBNBBBBBBBBBBCBBBCIGBBBCCCBBCDEJBBDBBBBBCDBBCBHBBBBBFFBBCFBBFBBFBKBBBCCBBBBBBEEBBBCICEBBBBBBBGBBBBBBCBBBBBCBEBKBBBBBBBBBCBQBBBBCCBBBBHBBBBBCCDBBBBBBBBBBBBBBBBBCBBCBBBBCBBBBBBCDDDDDDFCDDBBBBBBBBBBBBCCBCBBBBCBDDBCBBBBDBBBCDBBDBBDBDBDBBBBBBBCBBBBBBBBBBBBBBBBCBBBBBBHBBBBBBBBBBBBBBBBBCBBFBBCBBBBBBBBBBBBBBEBBBBDEBBCDDBFBBBBCBBBBEBBBEBCDDBDBBBCBCDEFBBBBBEBBBCBBCCCBCCBBBBCBCDBCBBBBBBBBBCBBDBBCBBBCDEBBBBBBDCBBBBCBBBCBBCEBEBCBCBBBCBBCBCCBCCBBCCCCCCBBFFBBBCBBBBBBBBBDBBBBBBBBBBBHHBCBBCDDBDBBDDDCBBBBBBBBBCDBBBBBCBEEBBBBDBBCBBBBBBBBBBBGEBBBCBEBBBBBCBBBCBCCCECBCBBBBBBBBBBEBBBBBBBBBBBBDBBBBDBBBBBBBBBCBBBBCBCBBBBBBBBBBBBCCDBBBBCBBBBBBBBBBBBBBBCBBBBBBBBBBBBCBFBBBBBCBBBCCCBCBCCCBCBBBBBBBBDDBEBCCBCCCBCCBCBBBBBCBBCBBBBBDBBBBBBBFFBBBBBBBBBBBBBBBBBBFBFBFDFBBBBBBBEFFBBBBCCBCBCBCBBCBHIIBBBBBBBCBBBBBBBGHHBHBBHBHBBBHHBHBBBBBBBBDCDBCCBBBCBBBBBBEFBBBBBBBBBBBBBBBCCBCCCBEBBBBEBBBCCCBCCBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBGBBBBBBBCBBBBBBDBBBBBBBCBBBBBBBBBBBBBBBBBBBBBBCBGBBBCBBBBBBCDCDDBDCDBDBBBBBBCBBCBBBBFFFBFCBBCDBBBBBBBBBBBBBBBBBBEFFBCBBBBBBBBBBBBBBIBBBBBOOBOBBBBBBBBBBBFBBBBFBBBBBBCEFFBFFBBBCBBDBBBBBCBBBBCBEBBBBBBBBBBBBBBBBDBBBBBBDBBBBBCBBEBBBBBBFFBBBBBBBBDBBBBBDDBECBBBBBBCBBBBBBBBBBBGGGEGBCCBCBBBBBFFBBBBCBCBBBCCCFCCCECCBBBDBBEBBBBBHBBBBhBBCBCCCBCBJBBCBCCCBBCCCCBBBBBBBBFBBDDBDBDBDCDCBBBBFBBBBCBBBBBCCCCBBDCCBCBBBBBBBCDDBDBDDBCCEFBBBBBBDBBBDBBBBBBBHBEBBBBBBLBBBBBBBCBBBBCBBBCCCCBBBBCBBBBBBBBBBCBBBBBBBBBBBBBCBBBBBBBBEEBCBBCBBBBCBBBCBBBBBBBCCBEBBBBBBBBBBBBBDEBBBBBCBCBBBBBBBBBCCDBBBBBBBBBBBCBBCDBCBCBBCBBBBDBBCBBBBBBBBEFBBBBBBBBEBBBBBBBBBCDEEBCEBEBBCEEECGBCDBBBBBBBBBBEEEBCEBHBBBBBBHBBBBBNNBBBCBDBBCBBBBPCBBBEFBBBBDEUUBUBUUBUBBEBBBBBBDDBFFBFFFBFBBBBBBBDDBDBBCCBCBDEFFBFBBFBBFBBBDBFBBBBBGGBGBCGBGBGBGBBBBBBBBBDBBBBFFBBBBCBBBBBCBBBBHHBBBBBBBPPBPCBEEBEECBIBKBBBBBBBDBBBBBBBCDBBBBBDBBBBCaBBBCBBFBBBBBCBBBBBBCBBCBBBBBBBBGHBBBBBBBBBBDBBBBBBCBBBBBDBBBBBDEBBBBBBEFBBBCBBFBBBDBBCCCBBCCBCBBBEBBBBBBBDBBBBBBBCBCBCDBBBBBBBBBBBBFGBFGBBBBBBBBBBBBEBBBCBBBBBGGBBGBBBBBBBBBBBBBBBBBBCBBCDDBBBBBBBBCDBBBBBBBBBBBBBBBBBBCBBBCBCKBBBDDBBDBBDBDDCBDBJBBBCBBCBBBBBCBBBBBBBBJBBBBBBBBHHHHDBCBDBFFBFBDDBBBBBBBBBCBBBCDEBBBBDCCCCCBBCDEBBBBCCCBCBDBBCBBBBBGBBBBDEEBEBEBEBBBBBBBBBBHCBBBEEEEEBEBBBBBBCCBEBBBCBEEEIIGECBEBCBBBBDBBBBBBBBBDBCBBBBDBCBBFBCBBBBBBBBBBBBBBBBBBBCDBCBBBBBBcBBCBBFFBCDBBBBBGBIBCBBBBBBBCCBEBBBBBBFBBBBBBHIIBCBBBBBBBBBBBIBBBCBBBGBBBBCBBBBDBBCBCCDBBBBBBCBBBDDBBBCBBBBBBBBBBBBBBBBBBCBBBBCBBCBBBBBBBBBBBBCFBBBBBBBBBJKBBBBBBPPPCDFFBBBBBBFBBBBBBBFBFBFBBBCCBBBBBBCBBBBBBBCBCBCBBBCBBFBBBEEBEBBEBEBEBEBEBJBBDBBBBBBBBBBDDBBBBBBDDDDEEBGBBCBBBBBIBCDDBDBDBBBBBBEEBCDDBCCBBBBBBBBGGGGGEBBCBBBEBBBBBCBBBBBIIBBBCBBBBBBEBBBCCBCBDBBCCBCCBBBBBBBBJJJBJCBBBCBBBBCBBBBBBBBBHBBBCBBFFBBDBBGBBCCBCCCBCEEFBBBBBEBBCCBBBBBGBBBHBBBBBNBBBBBBBBBBBBBCDBBBBBBBBCBBBBIJBBMBBBBBBCCBBBCBBBBCJKLMBBDDBBBBBBCBBDDEBGGBGBGGCEBBBBDBBBFBJKBBBBDEEBBBBBBBBCCDBBBBCCBCCCCCBBBDBBBBBFBCBEBCBBBBBDBBBBBBBBBCDDBBBBBBDBBBBBBBBCCBCNBBBBBCDBBBBBBBFBBBBBBBCBCCCCBCBBBBBBBBBBBCDBBBBBBBDEBCDBBBHBBBBBBBBBBBBBDBBGGGCBBBBBBBCBBBBBBEBBBBBBCBBBBBBBBBBBBBBBBBBBBDEBBDBBCBBBBBBBDBBBCBBBBBBBCBCCBCBDDDDDBBBBBCBBBBBBHJJJCBBJBJBJBHBDDBDBBDBDBDBDBDBJBLCCBBBCCCCBBCBCBCCCHCBCBBJNBYYYYBYBBYYBBYYYYBYCYBBBYYYFYCYBYYYYYBBYBJKBBBBBBBBBBBBBBBBBDCDBBGBBBCBBDEBGGBBGBGBGBGBGBIBBBBBBBBBBBBBBBBBBEEBEBEBBCBBBBDEEBCBBBBBBBFFFCCDBCCBCCDDEFFFBCDBFFFBFBBBBBBBBDBBBDHIBCBNNCBSBSSBNBNBBBCCBCBCBCBCBCCCCDCCCBBCCMBBBBBBBGBBBBCBCBBBBBBBDBBBBCBDBFFBBBCBCBBCDBBBBBBBBBHBBBBDBCCBBBBBBBEBCCBCBCCDCBCBCCBBBBBCBBFFBBBBBBBBBBHBBBBCBBDDDDBDBBBBCBEBBBBBGBBBBBBBGGBGBBBCCBBBDBBBBBBCBBBBBBBBBJJDBBBBEBHBBBBBBBBBBBBBBBHBBCBBBFCCBCBCBCBBBBDBDDBBBBBBBBBBBBCDBBBBBBHBBBBBDBBBGBBBBBBBBBFDBFBBBBBLBBCCEBBBBBBBCBBBCBBBBDBBBBBBBBBFBBBBBBDCCCCCCCCIQBBBBNBBBBBBCBBBBBCBBCBBBBBBBBBBBBBBBBFDECBBBCBBBBBBBCBBBBBBBBBBBBCBBBBBBBCDBBBDDBBBBCBEFBBBBBBBBBCCCCBCBBBBBBBBBBBBBCBEBBDCBBIBBBCBBBBBBBBBBBBBBCBBBCIIBKLLBLLCBLBEBCDBCBCDBCCBCBCCCBCCCCCCCCBIBBBDBBBBBBGBBCDDBDBDEFGGBBCDBBBCCDDBDDCDBDBFBBBBCCDDDCDBBDHBBBCBCCBEFBBBBBBBBCCBBBBGBBBCDBBBCBEBCBCCCBCBBCBCCBBGBBCDDBBFFBHBBBBBBBBBBEBCDBCCBBBBBCBBCDBFFBBBBBBBCDBBCBBBBCBBBCBBCCCCCBBBBBBBKBBBBDEBBBBBEEECBBEBBBCBCBCEEBECBBCCBCBDBBBBFFBFFBBBBBBBBCBBBBGBIBBBCBBCBBBBBIBBBBBBBBBBBBEDBBBBBBBBBBBCDDFBBBBBBBBBBBFBBBBBBBBBBEBBBBBDBBBBBBBBEBBBBCBBBBBBBBBBBEBBBCBBBMMMCBCDBBBBCBBBBBBHCCBBBCBBBCCCBBBBCBBCBBBBBEKVVBBBWCVBVCCCCCCCVCCBBBBVDBBDCBVBBVBBBBCBBBDBBBBCBBFCDDBDDBDBBDDFGBBBBCBCCBCBBBBBCCCBEBGHBBBBDBBCBBBBBBBBLLBBDKFBCBBBBBBEEBEBBECEBEBBBBBBBBBBBBBBBBBBBBBBBBBBCCBCBBBBBBBBCBEEBBEBBBBBBBBBBBBBBDEFGBIBBBBCBBBBBEBBBBBBBBBBBBBBBBDBBBBBBBBBBBBBBEBBBBBBBBBBBBCBCBBFBBBCBBBBBBBCBBBBCCBEEBBCDDBDBBBDBDBDBBBDBBDCDBDBBBBBDBDBDBDBCDBBCDDBDBDBDDDDBBDDDDBBDBDBBDBBDBBDDBCDBBCDCLLBLLBLLLLLBBBBCCDEEBEBBEBEBBBBEBCDEEBCBCDBBCDEBBBBBBCDDBDCBDHHHFBBCDBBBBBBDBBCCCCCDDBOCBBBBCCBCBCCCCCCCBCDBBBCBBBBCCCBBCBBBBBDBBDBBBBCCBBBBBBCBBBBBBBBBBBHBIBBBCCCCBBBBBFBBCCCCBCCDBCCDCBCBCBBDODBDCDBDBBBBCCBBBBBBEBHBBBBBCBBBBBBBBBBBDCBBFBBBDKLMMBMBDBBBBBBBBJJBBJDJBBLCLBJBBJBJBBBBBBFBsBBBCDBBGBCBBBBBEBCBBBBBBFBCBBBCBBBBCCDBBDBBBBBBBBDDBDDCBDDBBBBBCCBCBBBBBBBFFECFBKBCCCCCBCEEBBDBFBBBCBBBDBCCBDDBBBBFBBCCCCCDBBBCCBCBBBBBDBBBBBEBBBCBBBCDBFBBDBBBCDEECBBBBBBBFBBBBCCCCCDGBBBBBBCBBBBBDBBBBBCDBBBBBBBBJJBJBBBBBBBBBBEEBBCBBCCBBBBBBDBBBCBBBBBBBBBBFBBDBBCKKBKBKKKBKCKCKKKBBBBBBBBCDBEBBBBBBBBCBBEBBBBBBBBBBBBBBBBBBBBBBBCBCBBBBBBBBBCBBFFBBBBBCBBBBBBBBBBJXBJBBBBBEBBBBCBCEBBBBBBBBBBBCBBHBJJBBJBBBBCBBCBEBCBBBBCBBBBBIIBBIBBBBBBBBBBBBBBBBBBCBCCCCBBBBCBCBCBBBBBBBBBBBBECBFBBBBBBBBBBBBBBBBBBBBBIBBBBCBBBBBBBByByByBCyBBDEyBBBBBBBBBBBBBBBBBBGDBBBHHBBBBDDDDDBKKKKDFBCBBBCBBBBCBBBBBCCBCCCCBCDBBBBBBBBHBBCBBBBBBBBHBBDBBCBBDBFBBBBDBBCCIBBBBBBBBBBBFFBBDBFCBFCFBBBBBDDBDBBBBCBEEBCBBBCBBBBBBBBLLBLBBLBBLLLBLBBBCCDDBDDDFEBBBBBBBBBCDBBBBCBBBBBIBBBBBCDBFFBFBFBFBFBFBBBCCBCBDBBBBBJJBBJBJJBCBJCBBBBBCCBBBBBDBBBBBBBBBCCBBEBBBBBBBBBBBBBBBCGBBBBBFFBCFFCBBBBBDBBFFHBBBBEBBCBBBBBFFFCCBBCBBBBBBBBEBBCBBBBBBEEBEBBFFBHBBBCCBBDBBBBBBBHBBBBEBBBBBBBBDCBCBBBEGBDBDCBBBBBBBBBDBECDBCBBCCBBBBCBBBBBBBGHGGGDLGBBCHCBGHBGBBBBBBBCCBCCCDBBBBCBBBBBBBCBBBCCBCNBBBBDBBBBBBBHBBBCCBBPPBPCBBPBPPPBPPPCPBPIBCCCCBBDBCBCBCBBBBBBBBPPPPCPGDPCCPBBBBPBBPBBPPBPPPPPLMGPBCPBBPBPBDDBBBDEFBBBBBBBBBGBBGBBBSCYBBBEBCBDCBBBBBBBBBBBBBBCRFBBCBCBBBBBBBHHBBNCBBBBBBBBDBFBBBBBBDBBCDBBBDBBCDBBCDBCDBBBEBBBBBHCCCCBEBBBBBBBBBBBEEBBBBBDCBBBBBFBQBBBBBBBFBFBFBDBCDBBBBEBBBBBDBBBBCBBBCBBBBBBCBBHHBHBBBHBHHHBHHHCHBHCBCCCCBBBBBCBCBBBBBBBBHHHHHCHFBHBBHBBBBHBBHBBHHBHHHHHBBHBCHBBHBHBBBBCBBBBBBCCCBCBBBBBBBBBBBBBBBBCBBCBBCCJBBBBBFBBBBBBEBBBBBCBBBBBBBBBCBBBBBBBCBGBBBBBBBBBBBDBBBBBBBBBBBBBCBBFBHBBBCCCCCCCGBBBBDDBBBBBBBBBBBBBBBEBBBBBBBBBBBDCDBEBBBBBBBBBBBBFCBCBBHBBCBBBBBBBDEBBBBBBBBBBBBBFDDBCBDBGHHBHHHBBBHBHBBBBDHBHHCHHBHHCHBHBHHCHBHBHBHBHBHBHHHDBHBHHHBBBBBBBHBHBHBHFHBBHHCBHBBHBCBCBHHCHBBHBHBBBBDHBHBHBBHBBHBHBBBCBBHHHFHDHBBBCDDBCBBBBBBEEEECCEECFBBBBBBBNBBBBBBBFFBFFFCECDDBCBBBBBBBDDDCCBCBBCBFBBBCDDBCBEFFBFBFBFBBBHBBCDBBBCBCBBBBBBCBBBBBBHBBBBBBBBBBBBBBBGBCCCCCCCCBBGBIICCBCBBCCBCBBBBCCBCBBBBBIBBBBBBBBFBBBJBBBBBBHBCBBBBEBBBBFFBBBCDBCBBBBBBBBBIIBBCBBCBCBBBBCCBBBFEBBCBBDDBCBBBBBIBBBBBBBBBBBBEFGBBBCBCBBBCCBCBBBBBCCBBCBBBCCBBBBBBCBBBBBBBDCBDBEBBBBBBBBHHBBBBBBBBBCDEFFBFFBBFFBBFFFFFBFFBBBFBFBFBBFBBFCFFBFBFBBBBFBBBFFFBFBFBBFBFBFFBBBBFCFBBBBBFBBFBBBBBFBFBBBBBBBFFFBBCFBBBBBDEFFFCHINBIBBBBEBCBBBBBBBFBBBBBBBCDDCDDBBDBDBDBDBBBBBCCBBBBDCBCBBCCBCCCCBBBBBBBBEBBBBFBBBBBBDBBGBBCBBBBBBBIBJBCBBBBBBBBEBBEEBEBDBBCBBBBEFFBBBBCBBBDBBBBCBBBBBEBCDIDDBDDEDBBDDDBBBBBBBHBBBBDDEFBBIILIBIIIDBBBBBBGGBCBCCCCBCCCBBBBEEEEEDEBEEBCEFBEEBBBBEEBEBDDBBBBBDBBBBDBBBDBBBBBGGBGBGBGGFGHBBBBBBCBBBEDBCBBBBFFBBCBBCCBCBCBBCBCBBBBBBDDBCDDCBBCBBBBBCDEBBCCCCCCCDBBDBBBBBBGBCCBEFBBBBCCBBCBCBEBCBBBBEBBBBBBBBCCBCBBCBBBBBBBBBCBBBBBBDDBDBDDCBDBDBDBiBBBBBBBBBBBBCBCBBCBBBBBBBBBBBDBCDBFBBBBBBBBBBCDBBBCBBBBBBBDBCBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBDBBGBBGBLBBCBBDBBBHBBBBCCBCBECBBBCBBFBCBBBBBCBBBBBBBBBBBFEBBBEBEBEBBCBBBBBBBKKBBBBKBBBKBKBBBCBBBBBDBBCCBBBBBBBCCBBBCBIIIIICIICIJBBDCIIIBBIIIBIBIBBEIBIIFIICFIFIBOOOBOBBOBBOBOBOOBBBCDEFFFCFBFBBFBBTBFBBFBFBBCDEEEECEDCBBDBBCBCBBBBBBBBBBBBBCBCCBCBBBCDBCBCBCPCBBBBBBBCBBBBDBBBBBJBBBBBBCBCDDBCDEFGGBGBGBBBBCBCBBBBBFFFBFBCBBBBBBBFBBBJJBBCDDDCBDBBDBFBBBCCCBCDDBCBBBBBBDBBBCBBBCBBBBBBBBCBCCCBCCCCCCCBDBBCBBBBBBBDBBGGBBBBBDBBBBCDEGBBBCBBBBBBBBBBBGGBBCBBBBBBEBBBBBBBHDDBBDBBBDBBBCBCBBBEBBCCCDCCCCBCFCBEBBDBBBDBJBCBEBBBBWFBBBBBBBBEFFBBBBBBBBBBBDBBBBCBBBBDBFBBBCBBBBBBBBBBBBBBCBBBBBBCBBBBBBBCBBBBBBBBBBBBBBBBBBBDBFCBBCBBBBCBBBBBEBBBCCCCBCCBCCBBBBBBCDBBCBBBBBBBBFFFBCBFFDFFFFBBCBBBBBBBBBMBBBBBBBBBJBBBBBBBBBBGBBBFBBBBBBBHHBHHDDOCBaBBBBBEBBDBCDBBBBBFBBBBBCBCBCBBBBBBBKBBBBBBBBBBBBBBBCBEBBEBBBBBBBBBBBBBBBBBCBBBBBBBBCCBBBBBBBBBBBBBBBBBBBDDBBBBBBBBBBBBCDDBCBBBBHBBBBBBBBBBBBBBBBMMBCCCBBCBCCBBCDDDBDBBDDDBDFDCEBIBBBEEEBEEBECBFFBCBCBCBCBCBBBBBBBBBBBBBBCBBHIIBICIBBICDBBDBBCBDBBDDDBDEDBBBBBCBBDEFFBBBFBBBBBGGBBIBKLLBLBLBLBBBBBBBBBFGHHHHHBHBBHHHHBBBHBHKHDGBBBBBBBBBBBBEBCBBGBBBEDDBBBCDEBBBBBBBMMBMBBBCMBEBBBBJBCJBBCBCCJBBCBBJBBCBBBDBBBBBBBEIBBBCBBBBBBBBBBBBBBCBBCCCBBBBBCCCBBCBBBCDDBBBBCBBBBBBBBBBBFBBBBBBBCBCBBBBBEBBBBBBBBBCDBBBBDDBBBCBBCBCBBFBDBJBBBBBBBBCBBBBBCCBCBCCDCBCBBBCLLBLBLLMCLBQBBBBCBBBGBBBEEBBGBBCCBCBBBBBCBCCBCBBBBCBBFFBBCBBBBBBBBBBBBBBFFCBBBBBCBBBBBBBBBBLDDBCBBBBBCBBCCBBBBDBBBBBCBBBBBBCBBECBBBBBBBBBBBBBCDDBCBBBBBBBDBBBBBBBCDBDBBBCBBBBBBBBBBCCBCBBFBCBBBBBBBBBCBBBBBBBBBBBBIIBBBBBCEBGHBCCBBBBEEBBCCBBBCBCBBCCCBCBBBBCBDCCCBBBBBBGBBCDBBBBBBBCBBBBBBBCCBCBBBBBBBCBBBBBBFBBBBBBBBBBBBBBBBBBBBBCBBBBEEBEBEBBCEDCBCBCCCBBBBBBBBBBBCDDBCDBBBBBBBBBBCBBBBBBBBBBBDEBBBBBBBBBBGBBBBBCBBBBBBBKBBBBBBBBBBBBBBBCBBBBBBBBCDBBBBBBBBBBBBEBBCCBBBBBBCCBBBBEBDBBBBBBBBHBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBEBBBBBBBBBBBFFBCDEFBBBDDBCDEFKKBKBKKKBKCKKKCKFBBBBCBCBBCBBBBBBCBBCLBBBEEBEEBEBEEBEBEBEBBEBEFEBEBEBEBEBEEBEBEDECECECEBEBBEECEBBBEBBBBBBBCBBBBBBBBBHBHBBBBBBBBBBBDDEEBCDEFBBBBBCCBBCDDBDBBDCCBCBDDDCDBGBIIBIBIBEFFBFBBBCFBBBBBBBDDDDDDCBBBCDBBBBDEFBBBBBBBBBEFBBBBEBCCBBCBBBBBCBBBBBBBBBBEBBBBBDEBBBBEBBCBBBBDBBBBBGBCCBCBBBCBBBBFBBCBBBBBBBBBBBCDEBBBBBBBBCBBBCBBBCDBDBBBGCBCDDDBDEBCBCBCBBBCDBBBBBDEBBBBBBBBBBDBCCBCBBENBBBBBBBBBBBBBNBBCDDDDBBDBDBCBBBBBBBBBBBBCBBBBBBCBEBBBBCBCDBBBBBBBBBBBBBJBBBCCBEBBBDEFFBFBBFBBBCDEBBBBBBBBBBBBNBBBBBBBBDBBBBBBBBBBLBBCDBBBBBBCBBIJKKBCBBBBBBBBBBBOBBBBBBJBBBBBBBBBGHIIBBBBCDBBBCIBBBBEEEDEBECCCCCBCBCBDECBCCCCCDEFBBBBBBHHBHBCBBCBBCBBBBBBBBBBBCBCBBBBBBBBBBBBCBBBBBBBBBBGHIBBBBBEFBCDDBCDDBCCCCCCCCFCBEEBBEBEBBBBDBBCCCBCBBBBBBCBBDDBBBCDEBBBBBCBEEBBBBBDEBBBBBDDBBDBDBBCCCCBCCBBBBCDEBBBBCCBCBBBBBIIBBIBBICIBIBBIBBEBCDDBCCCCKCBKBBBBBBDBBBBDDBCBBBBCBBBCCBCBBBBBBBBCDEDBBDBBDCBBBBCCBBBBBBDBCBCBCCBCBBBBBBCCBEBBBBBBBBBBBBBBBBBBFBBDDGBCBBBBBBBEBBCBBJBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBCBBBBBBBBGBBCBBEGBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRSBBBBBBEBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCRBBBBDBBBBBBBBBBBBBBBBBBBBBBBSBBCBBBDBBBBBBBBBCBCCBBBBBCBCDBBBBCBCCBBBBBBCDBCEBCCBCBBBBBDBBDEBBBBBBBBEBCBBBDEBBBBBBBBBFBCBEBBBBBCFBBBDBBBDEBCDBBBBBBBBCEFBBBBBBDDBCBBiBiBBiBiBCiBBiBBiBBiBBBiBBiBiBBCiBBiBBBiBBiBiBBiBiBCiBDCCBBCDCCCBBBBBCBBCBBCCBCBBBCBBBBBBBBBBCBBBBBBCBBCCBEBBCCBCCCCBCBCBCBBCBCCBCCBCBBCBCCBCCCCCTUUBUUCUBUBUBUBBUBUUBCUBUBBUBUUBUUCUCRRSBRBUUBBBBCBBBBBBBBBBCBBBBBBBBBBBCCRBBBEFFBFBBBFBBBBHBCBBCDDBDDCDBDBDBDBBDBDDBCDBDBBDBDDBDDCDCBCBEEBEECEBEBEBEBBEBEEBCEBEBBEBEEBEECECRoBoBBoBoBoBoBoBBBoBoBoBCCCBBCBDEoBCCDBFoBoBDoBBDDBDBDBHHBHBHBBBBBoBBBBBGoBBoBBBBDBFFBoBoBoBCCCEEECGBIoBBoBBoBBBBBIBoBBBBBBBDEEBEBBEBBCBBBBBCBBBBBBBBBBDDDBBCDDDCEBBHHHCBBBBBCDBBCBBBBDBGGBGBGBBBBGBBNOOBQRRBBBBRBBBBBBBCDBBCDBBBBDDDCCDDCEBEBEBDBBBBBBEEBBEBBBEBBBBBBBBDFFBBCDFFCBEBBDBCDEBBDBBSBBBBBBBBBBBBBBBBCDBBBBBBBBBBECCBBCBBCCCBBBBBBBBBGCBBBBBBBEFFBBBJJBJBMBOOOBBOBOBBBDEBBBBFBBBBBBBBBBBBBBBBBBBBBGBBENOOBBCBBFFBBBFFFFFDDFCFFFCFFFFFFCFBFFFOBBCCBCBBBBBBCBCBCDEEBBEBEBBBCBBBBBBBBBBBBFBBBBBBBBBBDBCBBBEFGGGCGBGBBGBBFFBBBBBBBBBEBBBBEBDDBFBBBBBGGBGBGBGBBGBBBCBBCBBBCBCBBBBBBBCCCDBBCBBBBBBBBBBBBBBBBBBCCBBEBGGGBBBGGGCBBGGGEBCBBBCBIJBBMMBBBCMBBMCMBMBBMBBMBMBMBMGBBBFBBIIIIICIBBBBBBBBBDBBBBBDBBBBCBCBBBBBBCBCBBBBBBBBBBBCBBBCDDBDBDBDBCDDBDBDBDBDDDDBDBBBBBEFBBBBDBBGGGCCDBBCDEFBBBBBEBEBBBBBBBBBEEEEEBCEBBBBCCBCBBBBBBFFFFFEFBBBBBBCCDEFBHHHCHBHCHEBBBDDDCCBBBDDDCBBBBBBDEBBBCBBBBBBCBCCBCBDBBBBEBBBBDEBBHLBBBBCDEBBBBBCBBBBBBDEBBBBBCBBDBBCBBCDDBBBBBBEBCDBBBBBBBBFBBBCBBBBBBEBBBDBBBBBBFBBDBBBBFBBBCBCBCBBBBCDBBCBCBBBBBBCBBBBBBBEBBBBBCCCCEFFBFGBIIBCDBBBBCDEBCCBCCBBDDDCFGBCBCBBCBBBBBBCBBBCBBBBBEBBBBDDBDBDBBDBBDBDBBBBBBCBDCBCBCBCBBBBBBBBBBJBBCBBFIBFBFBFBCBBBBBFBBBBBBBBDBBBBBCCBBCBGBBBBBBBBCBBDBBBBCBCCBCBBDBBBBBBHBBBBBBBBBBBBBBBBBBBBCDBDBGEEBEECBHHBHCHBBBBBBBBBBCBBCBBBBBCFFFBFDDBBDEBBBBBBBBCBBBBEBBBBBCBBBBBBBCBBBBBBBBBBBIBBBBBBBBBBBBBBRSSBSSSSSBBSSSCCCBBCBDESCCDBFSSDSBDDBDBDBHHBHBHBBBBBSBBBBGSBSBBBDBFFBSSSCCCEEECGBISBSBSBBBBIBSBBBCCBBBBBBBCCBBBBBBEFGGBBCBBBBBBBBBBBBBBBBBBBBDBBBBBCBBFBBBGBBBBBCBBBBHBBCBBBDBBCBBBBBBBFBBBBBBBBBBFBBIBBBBEBBBBBBBDBBBBIIBBBBBBCDDBBBDBCFBDBBBBBPBBCBCBBBBBDBBBDBBBBBBBBBCBBBBBDBBBBEEBBBBCCCBCBFGGBGBGBGBGBBGBBBBGBBBCGGCGBBBBGBKBGBGBBBBBBBBDDBBBBBBCCBEEBEBEBEBBBBBBCDDBBCBBBBBBBBBCDDBBBBBBBCBBCBBDBCBBBBEFGBBBBBBBHHCHCHBHHHBHBHHFBBBBBDBBBBBBBBBBBBBBDBCBBBBBBBBBBBBBBBBCBBEBDBBBBBBBBMNOOBBCCBCBFGHBBCDBBBCBBCDEFBBBBBBEFBCBBBCDBBBDBBBBBBBBCCBBCBBBBEBBCDBBCBBBCCBBBBBBBBCDEBBBBBBBBBBBBBBBBBBBBBBBBBBBBCCDDBDBDBBBBBBBCCDBBCCCDBBCBCBCBBBCDCBBBCBBBBCBCBCBCBCBCBBGBBCBBBBBBBBBCBBBBBBBBDEBGBBBBBBCHCCDEBBBBBBCBBBBBBBBBBDBCBBBBCBBBBBBBCBBBBBBCBCBBCBCCBCDBBBBBBDDBCDBBBCDDEBDBBDBFGBBBBBBBEFBBDBBBBFBBBCCBCCBCCCBBBCCECBCBBBBBBFBBBBBBBBBBBBBBBBHEFGHHHBDDBFFFCFBFBFFCBCCBBCCCBFBBCDDDBDBBBEBBBBCBEEBBEBBEBBBBFFBBDEFBBBBCDDDCCBBBBBBBCBFBCBBCBBCBBBBBBBBBBBBBCCBCDEBBBBBCBBBBBBCDEEBEBEBBBBEFBCBBBBBBBBCBBBCBBBBCCDEFGGBBBCCBCBBCDDBDBDBBFGBBBDBBBBGBDDDCCBBBCCDBBBBBBBBBBBCDEEBEBBEEBCEEBBCCBBBCCCBFGBCBCBBCBBBBBBBBBCBBBBBBBBDBBFBCDBBBBBCBBBCCCBCCDCBBBBBBCDBBBBCDBCCBBBCBBBBBBBBBBBBBBBDBBBBBBBBBBBDBEDBBBBBDDBCBBBBBBBBBBBBFBBIBBBDDBDBBBBBBBBCEFBBBBCDBBBBGBIBCDBCBCDBBBBBBBBBEBBBDDBBBCDBBBCBDBBBBBBBBCDEEBBBEBBBBBEBBBBBBBBBBBBCBBBBBCDCBBCCCCBBCDCCCEEEEDCDEEBEEBBDEBBBBBBBBDEBBBCCDBCBBBBBBBBCBBBBBBBBBBBBNBBBBBBCCCCDCBBBBBBBBBBBOBBBCDBBBBBBBBBBBBBBBBBBBBBBBCBBBCBBBBBBBBBBBBBKCBBBCDDDCFGGGCGGGGBBBBBDCBBBBBCBBBEDCDEFFEFBBFBCFBBBBBBBBBBBGHBBBBMMMMDCBBCCCCBCBCBBBCBBBBBBBDCDEBBBBBBBBBBBBCEBBBBBBBBBBCBBBBBBBCDCBBDBBGGGGDCDDBDBDDCDBDDBDBBCBBFFFFDCBCEBBBGBGBCBBBBBCCCCCBCBBBBBBBBCBBCBBBBCCBBCBBBBBBBEBBBBBBEFGHIIBKBBBCDEFFBBFBBDBBBBBBBBCBBBBBBBBBEDBEFGBBCBBBBBBBDBBBEFFBBIIBIBIBIBIIBIBICBBBBBBEBBBCBBCBBBBCCBCBCCCKCBBBCBBBBFBBBBBCDBBBCDBBBBBBBBEBBBBBBBBBDBBBEFGBBBBBBBBCEFFBBBBFGBBBBBBBBBBBBBBBBBCBBCBBBBBDEBBBBCBBBBBBCBBEFGGBCBBBBBBBDBCCBCBEFGBBBBDCBBBBBBBBBBBBBBBFBBBJBBBCBBFBBBBBECBCDDBBBBCBDBCCBCBBBDEGBBBBBBBBBCBBCBBBBBBDDBBBBBBEBBCBBBBCBBBBBBBBBBDEBBBBEBBBBDEFFBBFBFBFGGBDDBBCDBCBBBCBBBBBBFBBEBBBBDDBCCBBBBBDBBBBBFBBBCCCCDCBBDBBBBBCDDBCBDBBCBBBBBBBCCBCBBBBBBCCBBBBBBBBHBBBBBBBEBBBBBKBBBBBBBBBBBGCBBBCDBBBBBBCBBCDBFBBBBBFGBIIICBBBBFFFFCFFDDEFFFBBFBFBFFDFBHBBBBBBBPBBBCBBBBBBBBBBBBBHBBBBBBBBBCDBCBBBBBDBCCBCBEEBBEBEFFBBFBEEBBCBBBBBBBDBBBBCCBCBBCBGBBBCCBDBCBBBGHIBBBDBBEEECCBBCBBBDBBCBBBBCBBBCDBBBBCCCCBBBBBBBBBCBBBBDECBCDBBBCBCDBBBBBBBHBCBHBCBBBBCDBBBBBBGBBFGHBBBBCCBDBBBBBBBBBBBBBBBBBCBBBBBCBCBBBBCDBBBBBBBBBBCBBBBBBBDBBBBBBBBBBBBBBBBBBBBBBBBBBBBBMBBBCDBBBBCBBBBBCFFBCBBBBBBBBBBBBCBBEBBBBBCCBCBDBBBBBBCBBBCBBBBBBBBBBBBBBBDEFBBBBBBBFFBBBBBBBBIIBIBBBBBBBBBDEEBEBBEBEBBBBBBDGGGBBBBBBCBBBBCCBEBBCBBBCCBCDDBBBBCBBCBBBBBBCBBCCBCBBBBBBBBBBBBBBBBBBCBBCBBBCBBBBBBBBBBDDDBCBBBBBBBBBBBBBBBBBBBBBBBBEBBBEEBBBBCDEEBBEECEBBBFGGBIJJJBDEFFBBFBFBBBBBBBDBCCBCBCBCBBBBCBGGBBBCBCCBBCBCDHBBBBBCBBCCBCBCBCBCBEBBBBBBBBBBBBBBBBFBGHHBBBBBCBBBBBBBBBBBBBBBFFFFFFFFFICBEEEBBBBBBBBBBBBBBBEFGBBBBBBBBBBBBBBBCBBBCCBBFGNBBBCBBBBCBDEFBBCCBCBBCBBBBBBBBBBDEBBBBBBBBBBBBBBBBBBBBBBBBBCDCBBCBBBBBCDBCBBBBBBBCBBBBBCEEECBBCBBBBBCCBBCCCBBCCCBCCBBCFBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBDBFGGBGBGBBDDBDBDBEFFBHHBBBCBBBBBBDEEBBBBBBBBCCBCBBCDDDDHEEBBEEBEEEEDDEBBBDDBDDCBDBBBCBBBBDDDBBDECEFBBBCBBBBBBBBBBBBBBBDDBDRRBBBRBDBBBBCDBBBBBBBBEBBBBDBBBBBBFBBBBDDBBBBBBBCBBBBBDBBEFFFCFBFBJKKBCCBCCBCCCGFBBBBBBCBCBCBBBHBBBCCCCDCCCBCFCBBHIIBIBBBIBBBBBBEFFNBBCCBBCCBBCBBCBBBCCBCBEEBCCBBEBCDEBBBCDBBBBBEFBBBBBBCDEFCBBBBBBDCBBCCBBBCCBCBFBBBBBCDBCBCBBBBBCBCBBBCBBBBCCBCBBCBBCEBBHHBBHFBBBBBBBBBBBBBBBBBBBCBDDBBCDBBCBCCBCBDEBBBEBBBBBBBBBBCBBBBBBBCCBBBBBBBBBBEBBBBBBCDBBDBBBKLMMBMBBMBBQBBCBBBBBBBBECCBCBFBHBBBBBFBCDBCBBBBBCDEBBBBBBBBBBBHBJBBCDDBBBEBCBCCBBCBBBBBBBBDDBDDCBDBBBCCBEBBBCBBBBBBBBCCCCCBFFBHBBBEBBBBBBBBBCBBBBBBBGGBCBCBBBCDEBBBBBBCBBDBBCBBBCCBEEBBBBBDBBBBBBBBBHIBBBBCBCBBBBBCBEEBEBBBBCDBCCCCCDEBBBCBBBCDBECCBCBEBBBBBCBDEFGGBGBDBBBBCCBCBBBBBDDBCCBCBBDDBCBDBBkBlBBBBEEBEBCBBDBBBBDBBBBCBEEEBBBBBBDBFFBBBBBBBBBBBCBBBBBBBBBBBBCBBGGBIJBCCCBBBCBCCBBCBCBBBBBBBBBBBBBBBDEFBHHBCBBBEEBEBEBEBBGBBCBBBBBBBBBBBGBHBCCBCBBDEBBBBBBHBBBCBBBCBBBBBBBFGGBCDBBBHBBBEBBBBCBCBBCDEBCBBBBCCBBCBCBBBBEBBBBEBBBBBBBBBBCBCBBBBBBBBFBBBBBBBBBEBBHBBEEBBEECEBBBKKBKBBBBBBBBBBKBBKBBBBKBBBBKBKBBBCKKCBNNBBNBNBSBCBBCBBBBBCBBBBBBDDBFBBBCBBBBBBCDBBBCBBCBBCBBBEBBBBEFBBBBBBBBBBBBBBBBBBBBBBCBCBBBBGBEBBHBBBCCBEBBBBDDDBDCBDBEFBBBBDBCCCCBBBBBCBCCBBBBBBCBBFBBBBBCDBBBBBJBBBBBBBBCCBCBDJBBBDEFBBBEEBBBBHBBBBCBBCDBCDBBBBCBBCBBBCCBCBBBBBBBBBBCBBBBCCBBBBDEFBHHHBBBBBBCBBBGBBCBBBBGBBBBCBBBBBBBBBBGBBBBBBEBDBBBBBBBBBBBBBBBBBBBBBBBDBBCBCEBCBBBCBBCCBCBBBBCBBBBBBBDEFFBCEBCBBBBBDBBCBBBBDBBDBBBCDEBDBDBBCCBEEBCBBCBBDBBBBBBBBCBBBEFBBFBGBBDBBCCBCBCCBBBDBBBBBBEBBBCBCGBBBDBBBBBBBBCBBCBBBBBBBBBBBBBBBBBBBBEBBBBBCBBBBBIBBCBBBBBBBCBBBBCCBBBBBBBBDCBBBBBIIICIBBBBBEBCDBCBCFBDEEBCBBBBBBBHHBHBHBHBCHBBBBBDBDBBBBBBBBBCDBBCBCCBCBFGHBBBBBBBBBBBEBCBBBCFBBBBCBBBBBBBBBCBBCCBBBBBCBBBBBBHIBBBBCBBBBBIBBBBBBDBBBBBBCBBCBBBBBBBBDBBDEBBBBBBBBBCBBBBBBBBBBDBBBBBBBFBBCCBEBBBBBBBBHBBBBEEFBBBBBBEBBDDBBBBBBBCBBBBBBBBBBBKBBBBBBBBBBBBEBBHBBBBBBBBBBBBBCCBBEFGHBBBBCBBCDEEBEFBBBBBBBCBBBEEEBECEBEBBEBBCBCCBBBDCBBBBBEBBBBDBBBCDBBBBCCBCBEBCCBBEBBDDBBBBBBBBBBBBBBCDBBBBBBCBBBBCBCBBDBBCDDDCBBBBCCDDBDDDBDBDDBDBBFGGBGBBBBEBBBBCBBBBCBBBBBBDBBBBBCDEBCBBBBBCBBBDBBBCBBBBEEBEBCDCDDBDBDBEEBBCBBBBBDDBBCBBBDEEBCBBBBBIBCBBEFBBBBBBDCCBBBBDBBBBBBBCBBCDDBBBBDBBBCCBBBBBBBBBBDEBFFBFBBBCFBFFBFBFBFBFBBBBBBBBCBBBBBBBBBBCBCBCBBBBBCCDBBCBCCBCBBBBBBGGGCCBBBCBBBCBBBEBBBBBBBBBBBBBBBBCCCBCCBDCBBCCCFFBBBBBBBHBBEBBBCBBBBBBBBBBBBBBBCBBBBBBBBBHBBHEHBBBBBBFFBFBDEEBBBBBDEBFFBFFCFBBBDBBDDCBBBBBBDBBBBCDBBBBBBEEFGBBBBBBFFFCCBBCCBEEBEBECBBBBBBBBCBBBBDBBBBBBDBBBBBXBBBBBdBBBBEBBBBBBCBBBBBBBBBEEBBBBBDBBcccBcDccBcCBBBBBBBBBBCCBBCCBCBBEFBCBBBBBBBBBBBCBCddBdCdBBBBBBBBBBBBDBBBBBBBBDBBBBBFFBBBBfffCfBffBCBBBBBCBCCDEBBBIIBBEEBCBBBBBBBBFBCBBBEBCBBBBBBHBBBBBBBCBBBBBBBfffBfBBBBBBCBBBBBBBCBCBBBCBBBBBBBEBBBBBBBBCBBBCBCBCBBBBCBBBBBBBBBBBBBCBDBBfffCBBBBBBEBBBBBBBlBBBBBBBBBBBBJJBBBBBBBdBCBCBBBBCBBBEBBBBBBBBBkBGBBCBBBBBBBBBJBCBBBBHBBBBBBBBBBBBBBBBBBBLBBBBBBBHBBBEBBHCBCCBBBBBBBBBBBBBffBffBBfBDBBBBBBBBBBBBBEFBBBBBFBBBBBDDaaBBBBCBBBBBBBBBBHBBBBBBBBBHHBCBBBEBBBCCBBBDBBBBBBBddBddBdBBEBdBBBBBCBCCBCBCBBBBBBCBBBEBBBBBBBBBBBCBBEBBBBBBBBDDBBBBBBBDCBBBFEBBBBBBECBBBBBBDBBBBBBBBBBCBBBBBBBBBJBBDccBBcBBCEBBBGGBBBBBCaBBBBBCBBBBDBCBBBBBBBBBccBBBCcBBBcBBBCBCBCBBDBBFBBBBBBBBBBBBBBJJBBBBBBBBBBBBBBCBBBBEEBGHHBHBBHBBHBHBHBBBBBCBBBBCCJDBBCBBBBDBBGBBBBBBBBBBBBBBBBBBEBBCBBBBBEFBBBCBEBBBBBBBCBBDBBGGBGBHBBCBBBBBCBBBEBBBBCBBBBBBCBBBBBDBBBBBBBBBBBBCBBBBBCCBBBGGBBBBBBBBBBEBBBBBBBCBBFBCBBBBBBCBBBBBBBBBCBBBBCBBBBBIIICIBBBBCBBBBEBBBBBBBBBGBBBBLLBCDDBDBBBBBBDDBBCBBBBBBBBEDBBLLBLBLBLBLBBBBBBBGHBBKBBBCBBBBHBBBBBBBBCDBBCBEEBCBBBBIEEBBBBBCBBBBDBBBBBBBFBFBFBFBBBBBBBFBBBBCBBBBBBBBCBBBBBBBDBBBBEEBBBBBCDDDDDBBBBBEEBBBBCCCDBBBBBBDCBBBBBBBBBBBBBDBBBBBBBBDDDBDBDBBBBFBBBFGBBBDDDBBBCBBBBBBBBBBBBBBBBBBBBDDBBBBBBFFFCBBBBBFBDBBBHBBBBBBBFFBFBFBFBBBBBCBBBBBBBEEECEBBBBBCBBBBCCBBBBCCBBBBBCCBBBBBDBBBBBBBBDHIIIIIBBCDEEBBBCBBBGBBBBBBBBBBBBEBBBBBBBGHHHCCHHHDBBBDBEBGFBBCBBBBDBBBBBBBBCBCBBBBBBBBBCBBFFFFFFFBFFCFFCCBBBCHHHBBBBBBBFFFCFBBBCBBBBBIIBBIBBEBBBBBBDBBBBBBBEBBCCBBCBBBBBBCBBFBFBBBBKBBBBBBBCBBBBBBBGBBBBBDBBBBBBBBBBDBBBBEBCBBBBBBDBBBBBBBEBBBBBDBBBBBBBBBBCBBBBBCCBBCBCBBBBBBBBCBBBBDEBBHBCBBBBBBBBBBBHBBBBBBCBBBBBBBBBDBBBCBCCBBBEFBHBBBBEBBBBBBBBCBBBBEEECCBBBDBBCBBBBBCBBBBBBBBBBBBBBBBDBBBBBJJJCBJBBEHBBBBBBBBBBCBBBDBCBBBBBBBBBBBD",
    "steps": "CDBBBBBBBBBBIJBLBBBCBBEBFBBDPBPVBXBHZBbBCBCDBBBChBBiBjBBBDBCBBDDCDDBEDDBBMjBNjBBBDEBBBDB3BBB6BBCBBCCCDCECBBBBEBCkCBkCBBqCBBsCBtCBtCBBB0CBB3CB5C6CBFBBCC/CBhDBBBlDBBjCjBBBBCBCBBDBBBDBCBDBBEBDBB1DBBBCBBCBCDBBFGBIGBBLBDDiDjDBCBnDBpDBqDjBBCBBEFBBBBEBSCDDD5EBBB7EBBB9DBCBBCBBBBBBCBBBoEBBBBBBBBBCBBBBB0FBBB6FBCDEBBBDhGBCDlGmGBBBoGBFCFCrGsGtGDBBFxGBzGB1GBCB4GBB7GB9G+G/GgHBCjHBlHBnHoHBqHBsHBuHBCxHBzHB1HBB4HB6HB8HB+HBgIBiIBkIBmIBoIBqIBCsIBuIBnBwIByIBzB1IB3IB5IBGH9IB4BBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCFBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBFLBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBuJvJBxJBB0JBCDEFGHIJKLMNOBQRSTWXqKBCDWEFGHyKB0KB2KBpB5K6KBB8KBBBBBgLBBCBEBBHBCDEFGHIJKLMNBPQRSVWcBCDVEFGHkBlBBnBBnBqBrBBBuMBwMBCDBB1MBCBEBGBB+M/MBBCBBBBBBBBmNBBBBBCBBBBCCCBBBDBCBBBBDBCzNBCBEBCHBBCBCCKLBCOBQBSTBVBXBZBCcBeBegBBiBBkBBmBBoBBqBrBBtBBvBBQxBBCzBBJ1BBjB3BB5BBvB8B9BBB/BBFGjCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCB7PBBBBBBBBCBBBBiQjQBlQBEoQBqQBBBtQBvQBBHByQBB1QiHjHB5QB7QBBCCCBBBCCCBCBCCCBkDBBDBCZDBCCCBEBCCCBFBCCCBBCkRBBBBBpRBBBCBBCwRBBBBBB1RB3RBBB7RBCBCBBCBBBBBCCBBBCBlSBBCBCFBtSuSBBxSBBCDBBBBBBCDBBBBBCDBBBCBBCFBBHBBJBKBBMBBOBBQBBCTBBVBBVBXBBZBBbBBdBBfBBhBBiBBBkBBBmBBBQoBBBCqBBBJsBBBjBuBBBwBBBvBzBB0BBBB2BBBFG6BBBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCwJB2JBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFCBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFDBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBBGBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBCDEFGHIJKLMBOPQRYBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBCDSEFGHgBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFhBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBjBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBjBmBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFnBBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBC6H2BBFBB/VgWBBCBBCBBBCBBBBBBCCBBBBCBCFBBBBCBHBBBBCBJBBBBCKBBBBCBMBBBBCBOBBBBCBQBBBBCBCTBBBBCBVBBBBCBVBBBBCXBBBBCBZBBBBCBbBBBBCBdBBBBCBfBBBBCBhBBBBBCiBBBBBCBkBBBBBCBmBBBBBCBQoBBBBBCBCqBBBBBCBJsBBBBBCBjBuBBBBBCBwBBBBBCBvBzBBBBBC0BBBBBCBB2BBBBBCBFG6BBBBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCCBCBBCDBCCCCCCCDCCCCECBCCCDCCBCBiHlYBBBBBBBCBDBEBB1DGBHBBJBB2DC2DD2YBBBBCBEBCHBCD3MKBCGNB9NPBpZBBBtZBBBxZyZBBCBBBBB4ZBCDBBBD+ZBBCDBBBDBCBoaBBraBBBBCBBCwaBwaCwaBEwaBGwaBBCCC8aBB6aBB6aBBBBBBBBBBmbBBBBBBBBBBBBxQDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCwSBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBB0bBBBBBBBBBB8bpSqSrSsStSBBBBBBBBBBBBBBCDEFGBBBBBBBHBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCCBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCiE1C3EFBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBHBHVBBlKB1DBBDBCFBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCKBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBMBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBOBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCTBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCByEVBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBVBHVBBlKB1DBBDBCFBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCXBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBZBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBbBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBsIdBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBfBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBhBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCiBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBkBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBmBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBQyEoBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBCyMqBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBJsBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBjBuBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBwBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBvBzBBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDC0BBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBBkJ2BBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBFG6BBHVBBlKBiEBBBmCDBCCCBBBBBBCBBBBBBCBBBBBBBBBBBBCDCBzBpVBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBseteBCBBCBCBCDBBBCBBBBCCBBBCDBBBCBBFBBBCGBBBCBBBEFBBBEDifBBBBBFmERODRCCBCBCBCCyIBCC1DDBCDBBBBBBCBBBBBBCBBBBBBBBBBBCDCgZBqfBCBufBBBByfBBDBFB5fBBkG9f+fBBChgBBBBBlgBBBBpgBqgBrgBBtgBugBBwgBBBBBB0gBBBBBBBBBB6gBBCBEBghBBkQCihBjhBBlhBBBCCBphBBrhB4XBCBEByhBB0hBB2hBBB5hBB7hBBBB/hBBBBjiBBliBB0HBBBBB0HwariBBBgCCBxXBBB+BCBiDCByiBBCBEBBHBCDEFGHIJKLMNOB8BQRSTWXdBCDWEFGHlBBnBB7BBBBpBBpBsBtBBBhkBBBkkBBBBBBBBpkBBB5BHmCIskBBBBBCBBykBBBBBCBEBG8kBBB/kBBBilBBBllBmlBB6EnlBBCBEBGHBJBGB1lBB1lBBCDBBBDBBDCBDBEBDBCGBDBIBDBmmBnmBBBCBBCBBBCCBBCBCFBBCBHBBCBJBBCKBBCBMBBCBOBBCBQBBCBCTBBCBVBBCBVBBCXBBCBZBBCBbBBCBdBBCBfBBCBhBBBCiBBBCBkBBBCBmBBBCBQoBBBCBCqBBBCBJsBBBCBjBuBBBCBwBBBCBvBzBBBC0BBBCBB2BBBCBFG6BBBCBzBBBCBBCDBCCCCCCCDCCCCECBCCCDCCBCmoBBBBmoBBCBBBDBBBDBBwoBBBBFBDBlnBCFBDBlnBBFBoDQBBBQBmoBCBQBmoBDBQBmoBBBBDCDDDEDFDGDHDBCCBBBLDBBCNDODBBCHBBLMNOPQRSTUVWcDBBCBBBBBBBBBBBBDLBBCBBBBBBBBBBBBDLHD/CFDCC8pBBBBDiqBBBlqBBBBBCqqBBBBBBBBBBBBCBBBBBBEBBBBBBCGBBBBBBBCIBBBBBBBCGBBCGMBBBBCGMB8qBBBBBBBBCBBBBBBDCDBBBDBDBBDBDCBDBDGBBCGMBDBDBDGBBCGMBBCGBDBDGBBCGMBBIBDBDGBBCGMBBKBDBDGBBCGMBLBDBDGBBCGMBBNBDBDGBBCGMBBPBDBDGBBCGMBBRBDBDGBBCGMBBCUBDBDGBBCGMBBWBDBDGBBCGMBBWBDBDGBBCGMBYBDBDGBBCGMBBaBDBDGBBCGMBBcBDBDGBBCGMBBeBDBDGBBCGMBBgBBDBDGBBCGMBBiBBDBDGBBCGMBjBBDBDGBBCGMBBlBBDBDGBBCGMBBnBBDBDGBBCGMBBQpBBDBDGBBCGMBBCrBBDBDGBBCGMBBJtBBDBDGBBCGMBBjBvBBDBDB8BxBBDBDGBBCGMBBzBBDBDGBBCGMB0BBDBDGBBCGMBBB2BBDBDGBBCGMBBFG6BBDBDGBBCGMBByB9BBDBD+BBDBDBBCDQjCBDBDkCBDBDBmCBDBDBoCBDBDpCBDBDqCBDBDBBBEBCBsCBDBDBuCBDBDBBxCBDBDBtChFBBBhFBQBmoBBBBBBBiuBBBrFBQBmoBmuBnuBBBCmtBBBBltBjBBBBCByuBJwtBxtBytBBBBK4uB1tB2tB3tBBBBDBBBGCJB2FvnBBBGCJB2FvnBCBGCJB2FvnBDBGCJB2FvnBBBCBpBhFBQBmoBqBhFBQBmoBBBCCCDCECFCGCHCBBBBBBBBBBLCJBKBCBBCCBCB9BhFBQBmoBBCDEBGHBBDBBDEBBDECBDEBCBGBDEBIBDEBKBDEBMBDEBOBDEBQBDERBDEBB6HBQBmoBBBlBYBEJhJBzBFBBBlBBBLFGBEJhJ7GBBBCBB+wBBBBBBBBBBBBBCBBgJmoBhJmoBBB0L1LBzDhFBQBmoBvxBBByxBBCBCBBCBBBCBB7xBBBgBBB/xBBBBsCClyBBBBBtwBBBBBCkBCywBBBBBJBCBCBEBC7yB8yBBuSCuSDEhzBB1SkzBE4SBFBBBBozBBBBGBszBBBBBEECDHBByzBzzB0zBBBCBEF5zBBCIBDBBBBBCBIBh0BB5FBBDl0BBBBBBBBBBBBBCBBBBBEBBBBBEz0BBBBBiBBBBiBBBCBBiBBBBCFBBiBBBBHBBiBBBBJBBiBBBKBBiBBBBMBBiBBBBOBBiBBBBQBBiBBBBCTBBiBBBBVBBiBBBBVBBiBBBXBBiBBBBZBBiBBBBbBBiBBBBdBBiBBBBfBBiBBBBhBBBiBBBiBBBiBBBBkBBBiBBBBmBBBiBBBBQoBBBiBBBBCqBBBiBBBBJsBBBiBBBBjBuBBBiBBBBwBBBiBBBBvBzBBBiBBB0BBBiBBBBB2BBBiBBBBFG6BBBiBBBBzBz2BBBBB42BBxDCDBBxDCDBBBxDCD82BBBBBBBh3BBBBBBBBCBBBBBp3BBBBBBt3BBBBBBBBBBz3BBBBBB53B4S/cgdm3Bn3BBBBBB33BBBBBBB33BBBBBBBB33BBBBBBBBB33BCBBBBBBB33BDBBBBBBB33BCDEHBBBBBBB33BIBBBBBBB33BJBBBBBBB33BKBBBBBBB33BBBNBBBBBBB33BOBBBBBBB33BPBBBBBBB33B0dB0d6aBB0d6aBBB0d6aBCBEBBBHBJBBBCCFCCCFBi5Bj5BBBCBCBEBBCCBBCCt5BBCBEBBCCBBCCBBBCCCBBCCDBBCCEBBCCFBBCCtBBBBBBBB33BGBBCCHBBCCBCDEFGHIJKLMNOWBBCCBp6BBBBBBByCBBBB33BBBBBCBEBCBCCBBBCCBCBCCBBEBCCBBGBCCBeBBCCHBCCBBByCBLBCCBMBCCBnDBBBB33BBCBEFBBBBDCBBBDCBCBDCBBEBDCBBGBDCBBCDBBBLBDCBBB67B77BBB+7B/7BBBBDD+DB+cCDD+DB+cBBCBDD+DB+cCCBDD+DB+cBBCCCBBCBCBBBq8BBBBCBy8Bz8BBB28BBBi6B4XBBBDBCCBBDBCBBCBBh9BBHFBBBHFBBBoFBBBB33BBBCDEBBBBEBBBEBCBEBDBEBB6DFBEBBHBEBIBEBBBxCCBEFNBEBvCBCCBOBEBPBEBvCBCCB69B79BBB+9BBg+BBBDBFBGBCCFDCCCFDDCCFDBBFCCFDGCCFDBBICCFDBB2GBBBB33BBBBCBBBCBCsBBEB8+B9+B++BBBBDBkHBBBB33BBkHBBBB33BCkHBBBB33BBEkHBBBB33BDGkHBBBB33BHkHBBBB33BIkHBBBB33BJkHBBBB33BKuFBBCCwBBBBB33BLkHBBBB33BBBCPkHBBBB33BBRkHBBBB33BSkHBBBB33BBBVkHBBBB33BBBYkHBBBB33BBBbkHBBBB33BBdkHBBBB33BekHBBBB33BfkHBBBB33BgBkHBBBB33BhBkHBBBB33BiBkHBBBB33BBFBBLICHMHBBCkgCBCBCBBCCBCBxIBBBB33BBBBBBBBBBCBBBBBCFBBBBGBBBBHBBBBBJBBBBBCDEOBBBBBgICBCCFQBBBBBSBBBBBCmhCrXsXtXBCBBCBBmhCBBBCBBmhCCBBCBBmhCBCDBBBCBBBBCCBBBCBEBBBCFBBBCBB6GHBBBCBDCKBBBCLBBBCBBBBBFBRBCPlFOBBBCBJBCGliCBBBBCBBEBBCHBBnBBCB0iCBBBBBBBBBCBB4iCB4iCBB4iCBBB4iCBCB/Eg+BBCBCFBBCBCBrjCBBujCBBBBBBBBBBzjCBBBBBBBBBBBBBBB/jCBCBnB3CBBBNHBBzFBnBEFGBCBBvGlkCBBrkCBBukCBBCBEBGBIBBLBNBB8kC9GBBBBBBBBBBllCBBBBBBBCBBCBulCBCBBCBBCBBBCBBBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBlmCBBBmmCBomCpmCBBBvmCBBBBBwHkHBBBB33BB4HsBlFBBymCBBBBCBBpO4mCBBBBBBBBBBBWrBDCDCCC+mCBBeBknClnCBnnConCBBBDCBCBzGEByJBBFBwCwnC6KynCBBBDB3KcCDB3KcBCBBGDB3KcBBJDB3KcBBMDB3KcBBCDDEBDB3KcgoCBCBBCBBmoCBBBBBBBBCBBBBCDE9IHBBByHNBCBiCJBBBB4oCBBBBBBBBBBBBgpCBBBhpCBhpCBruBBBBBBBBBBBBBBzPBBxBBBBB8/BBB//BBBB3pCBBBBBtGMCMCCCBCC1DDDD5B8pCBCDBBBDBBBBBBBBBBDBoqCBCDBBBDBBDvqCBuqCBBCBEBGBIB8qCBCBBChrCBBBBBmrCBBBprCBBCBsrCBsrCBBsrCCBsrCDBsrCEBsrCFBsrCGBsrCBBBBBBGBBGCBGBB+hBB+rCBgsCBBjsCksCBBCCCBECqsCBBBBBBBCBCCBBCIDBFBJCBBCDBBOCBBBRCBBBUCBBWCBBYCBBgChCBstCBBCcBxtCBBB1tCBBCBCBokC9tCBB3CoCBluBBkuCBBBFWChCDFjrCBBBBBCBwuCBB3zBBBBCBBCBBBBBBC9uCBBBBBivCBkvClvCBnvCBpvCBBBBBBBBvvCBxvCBBCopBBBCopB1vCBBBBBBCBBBBCBBB8vCB7vCBBBhwCBBBBBBBBBBBBBB/LB/LBB/LCB/LBEB/LwwCBBBB0wCBsiBBBsiBBBBsiBBBBBsiBBCBCDBBBC/wCBBBBjxCBBBCBDBBFBBDrxCsxCtxCBBCBBFBBFBBBteBBCBx4B4xCBBBDBBBBBiyCsVBrVuvCBBBvVBECBBECBnvCovCBqvCBBCCECBCB8vCB8vCB0vCBBBBiBBiBCiB8BBBEiB8BBBGiBBIiBBBBMiBBBPiBBBcSiBBUiBBCQvwCBvwCCvwCDvwCBBBDCDBCBBCBDCBCBDBg0CtqCBBj0Ck0CBBB0qCBn0CoWBBn0CBr0CBB+XBBBBBBBBBBBBBCBBBBBBBBC80CBBBBBBCBBBEBBBBBDCCDCDDCBBp1CBr1CBBu1CBCBBCBBC01C11CB31C41CBBCBBDCCBDCB9iBB4iBBBwGBBBBl2CBBBp2CBBBBBBBBBBBBBmFCDy2CBBCC22CB0FBBCBCFGBB+2C/2CBBC3SB3SC3SD3SBB1GCF3SBH3SBr3CBBBBBx3CBBBSbyE13CBBB53CBBBB+3CBBBBBBBBBGBBBHIBBBt4CBlMBBBBz4CBBBBBB44CB64CBBB74CBBh5CBBBBuoCjHBuoCjHn5CBCBBCs5CBu5CBlVBy5CBBB25CBBBB6FqxCB95CBBBCBj6CBsHBw3CBuB0IBHCRCv/BBxPu6CxzCBxzCBCBBBCBDBBFBBHBIBBBCLBBBRSj7CBCBBCBCCBBBDCBBBECEBEEBBGEBBEJEBLEBJMNOREBBUEBh8CBCBBCBBn8C1f2fq8CBBBDBBzfCDBBzfBBCDBCDEIBKBMBOBQRVDBBzfBXDBBzfBZDBBzfBFPbDBBzfBp9CBCBCDBBBCBBBBCCBBBCBz9C09CBBCCCBECBGCBICBCLCBBCBCCCCBBCBCCCCCBCBCCCCBm+CBCDBBBDFGJBLBBBDCBBFBBDCBBFCBDCBBFBEBDCBBFBBHBDCBBFBJBDCBBFBHBNBDCBBFOBDCBBFBQBDCBBFBBn/Cj+BBisB9+BBBCBBGBBGBBBCBBBBBE3/CsOB6/CBo2CBBCCBBBCCBCBEBGBIBKBqgDBCBBCCCBECFCBBCBBDC2gD17B27B37BBBBBBB49CB49CC49CD49CBBCG49CBI49CBBL49CBCBEBp+CBCBEFGBBJKBMBB4+CBBBBBBBBBBB/+CBBniDBBBBBBCBviDBCBBBBCBEBGBBBJBLBBOBQBBljDBCBBBGBIBKLBBCBBDCCE0jD1jDBBC4jDBBCDEBEBCBBFBBFCBFBEBFBBGBFBIBFBqkDBBCBBCwkDBBBBBBBBBBBBCBBBBDBBBBBFBBBBBX9kDBBBBBBBCjlDBBBnlDBBBBslDBCBEBCBBCCBBBCCCBBCCBBC1lDBBB3iD4iDBCxT0TBCDEBBBBCBBCBBBBBBBBBBBBBBBCBBCCBBBBBBBBBCBBCBEBBBBBBBBBCBBCBxmDBCBEBGBIBBCCCCBBBBBBBBB8jD2U+jDBgkDBB3UBDCBBBDCBCBDCBBEBDCBFBDCBBsnDBBBBBBBB1nDBBCBBC7nDBBBBBBBBBBBjoDBBBBBpoDBBB5+CBCBCBBCxjCBBCBCBBC6oDBCDBBCGBBCEBBCBCDEBBBBCCBBBCBBtpDBvpDBBkpCBBDB1pD2pDBBBDpNCDpNBEDvH6FB2H+pDBBhqDBBwtBv5BBCBEBnFBBBBBBBBBBBCBBBBBDBBBBBBByNqCFBBBBB1qDB8tBC8tBBBCBBBBBBBBBBCBBBBBBjrDBBBBDBBCBHBIBBBBZ6F4JBLBMBBBBJmGuJPBQB5hBBBqC1JCBCBBFBlpDmpDnpDopDppDBBBBB9nBmHBB2K1KBBnCCC5CpBBCJFXrBDCDCDCCmBCCCDCEVCCCCCipDBipDBBBCBDBBFBBHB0NBDCBBFBBKBBMBBuCOB85BBBBCBDBBB+sDwiBysCBitDBktDBBCCCBBBBBBCBBBEBBBGBBBIBBBlBKBBBb0tDBBCB/IhDEBupBB4tDBBkC+tDBBBCBhPG+tDH+tDI+tDBCBBCBFCFBBCBvuDBByuDzuDBBCBBCCBCBEBCBGBCHBCBBCBHBFCCBBFCCivDBBBCDBB9EpvDBBBBBBBBBBBBBBBBBBB1vDB9FsN4fBBBBBBBBBBBBBB9FsN4fBBCBEBGB4IIBBpwDB1zBBCBBCCCBjEECBzwDBBBB79BBBBCB6BBBgxDB9DBB/tDBB5PBBB1FBtxDBBBBBB3mB0xDBBBBBBBCBBBBBC8xDBBBBBCBBCkyDBBBBBpyDB3OBtyDBBBCBBBCBBB0yDBB3yDBB6yDBCBEBBCCBBCCBCBJ4RB4RBBBlwDBBtzDBB5T6T7TBBCBBBD2zDBCBzUBBgTBiTBCCB3OB0OBB0OBBBBBtCq0DBBBt0DBBBBBBy0DBBBBB30DBCBCDBBBCBBBBCBBBi1Dj1DBBBBBBBBBBBBBBv1DBBBBBBBBBBCBBBBBBFBBBBHBBBBCBBBECDCECDDECDBBBDBECD/1DB/1DBB/1Dl2DBBl2DBCBEBEBBCCCBCCDBCCBBCGBCCBBCEBBCCPQBCDSBBBBCJDBBBBBBBBBBBBBBBCJDCBBBBBBBBBCJDBj3Dk3DB66BCBBCBBBBu3DBrxBBBCNBBBBBBBBBCJDBk3CB13D7mDBB5mDCBBB5mDCBCBBBDBBBDBCBDBiBBCEBBCCbBBBBBBBDBDBiBBCEBBCCbBBBBBBBBFBDBiBBCEBBCCbBBBBBBBBHBDBiBBCEBBCCbBBBBBBBIBDBiBBCEBBCCbBBBBBBBBKBDBiBBCEBBCCbBBBBBBBBBNBDBr4DBCBEBBCCCCCBBCBCCCCBCCBECBCCFCBCCBBNFBDICBCCBCB/4DBCBBCBCCBBECBBBrvC8pBsvC8pBBBBDBBDBBBDBBBBDCBBBDBEBBBDBBHBBBDBBKBBBDB75D20CBBjaBBBBBjaBBBBBBBBBBBCBBBBBBEBBBBBBBBHBBBBBBJBBBBBBLBBBBBBNBBBBBBB06DBCBEBBBDCBBBBBBBBBCBBBBBj7DBBBBBCwVxVyVBB0VBv7D54DBBvPCBBjvBCBvPCBBjvBBCDEFGHBBBBBBBCBBvPCBBjvBCBBBBBBCBBvPCBBjvBBEBBBBBBCBBvPCBBjvBBCCBBCCCBCCBEBCCFBCCBBv5DBWwPBBB+nBmHBBBCDChBBBBBq8DBBCBEFBB1CHBJB28D38DBBCBBCjZBBCBBCBh9DBBBBBCBKBC7DeBDBiBBCEBBCCbBBBBBBBBo9DBBBBBBBBBBBv9DBCBBC09DBB39D49DBBC79DBBxB+9DBCBCDEFBBBBBCBBBBBBCB+FBCBCBEHBBDmDz+DBBB3+DBBB6+DBBBBBBBg/DBBCBBCBBBCBBCBBFBBCDBBBCDB8iCBBBBBBBBBBB2/D3/DBBCj1DB91CB91CC91CBsG//DBBBCBBBCBBBBBBBpgEBCBtgEB72DBBx9DxgEBzgEBB2gEBBBBBB4iCB9wBBB9wBB/gEBBm2BjhEBCBCDEBBBBCBBBBBCBz4CBQBmoBBz4CBQBmoBBghDxhEBCBEB3hEBBBBBBBB9hEBBBBBBBBBBBBBBCBBBBBBBFBBBBBBriEBCBviEBBBziEBB2iEBBBDBBE9iEBB43BBB43BCB43BBCkjEBmjEnjEojEBDyfBBDBtjEBvjEh0Bi0BBk0BBl0B2tB3jEBgiD6jEB9tB/tB8+C1GxjDB2kBBD1jDBGBCCEBCBCk0BqpBmkEBBBBBCBBBCFBBBCIBBBKBBLBBBBCOBBBBCBDCBCBC5kE6kEBBCBCBBGBilEjlEBBCBBBBBBBBBBBBBBBBBvlEBBBBBBBBBBBBBBCBBBBBBDBBBBBBEBBBBBBBBB7lEB7lE+lEBkpCyOBBBBkpCyOCBBkpCyOBEBBkpCyOBBCCCCCBpmEBBBtmEBCBBCymEzmEBBCBBCBBBCB5mE6mE7mEBBBBz3BCz3BDz3BBBFz3BBBBDBEDBBEDB/3Bg4Bh4BBBBDCDBEDBBCCynEBBBBBBBBBBBBBB7nEBCBBCBBBCBCBCBBEBCBBGBCBBBCCCooEBqoEBBBBBBBBBBBBBBsjDBBBBBBBBCBBBDBBBEBBBFBBBBHBBBB/oEBBipEBBBCBBBCBBikDjkDBBCBBBBCCBBCDBBCEBBCSBBBFBBCSBBBBBBBVBHBBCBZCKBBCBJB5pEBCBBCBB/pEBhqEBBBEBBCDBBBh7Bi7Bj7Bk7BBBBBBFBBBBBBFBBBzqEBCBEBCBIBBLBBCBmrEnrEBBCBBCBBBtrEBCBEBBCCwBGBCBCFPCFOkEBCCEBCBCBBi0BCopB0rE5vCBBBBBBBBBCBBBBBBCBBCB/rEBBBjIEGk0BCopBBBBjIEGk0BCopB7TB7TBBDBmnDnnDonDBBBDBBBBDB0sEBBBBBBBBB6sEB8sEBBB8IEEGk0BCopBB8IEEGk0BCopBC8IEEGk0BCopBB09BopBBmtEBotEBBBBBBBBBBBBBBBxtEytEBBCBBBBBBBBCq+BBs+BBBC96C+6CBCBBCByHByHBDyHEyHBBgCquEBBtuEBBBBxuEBB7Kp0BopB8Kp0BopB+K/KgLBBosDpsDBrsDBtsDBBivEBCBEBGBoqDBBBBuvEBCBBpgCBBxBB2vEBBB6vE7vE8vE9vEBCgwEBEBCBDoPjwEkwEBmwEBCpwEBloEBBCBCCgoEaFBBBCBCCgoEaFBDBBBBBBBBBDBBCBCCgoEaFCBBBBDBBCBCCgoEaFDBBBBDBBCBCCgoEaFBBBDGBBDGBCBDGBBBCDEFJBDGBBCDEFGHRBDGBBTBDGBBVBDGBBC5uEB+uDC+uDBBCDEFJ+uDBCDEFGHR+uDBT+uDBV+uDBCkuDBkuDBpyEB2jDBKouBBBBBBBBCBBBBEBBBBCHBBBBJBBBBLBBBBNBBBBPBBBBBCCCCCBCCBizEBBogCkzEBmzEBozEpzEqzEBCBBCBCCBBBBDBBJCBKCBLCBMCBBBBBBFDEBBBBFDE+zEBBBBBBBBBBBBBBBBBBBBBBCBBBEBBBGBBBn7Do7DBq7DBBCCn7DCCCn7DBBCBBCCBCBBCCCiqCBBBBBBBBBBBBBCBBBBBDBBBBBEBBBBBFBBBBBBBBBs1EBBBBBBBBBBvxDBB21EBBBBBBBBBBBBBBBBCBBBBBBBBh2EBBBBCBEBCBBCCr2EBBBBCBBEBBBCCx2EBBBCBBBBBDBBBBBBBBBBBBBBBBBCBBBBBBBBDBBBBBBBBBFBBBBBBBBBDp3EBCBBBBv3EBBBBz3EBBBBBBBBBBBBBB83EBBBBBBBBBBBCBBBBBCBBCBBBBBBBCq4EBBBCBBEBFBGBBIBBCBBBCECBBCECB44EBBBBBBBBBBBCBBCDEFBBBBBCpyEo5EBBC5Y4I22ChBjPBBBBBBBBBBBBC5Y4I22ChBjPBy5EB05EB25EBB9vC+vCBgwChwCBBBDCg6EgnD05Dj6EB35DBkhDBFp6EBr6EBBCCCCDBwqCBBCCCCDBwqCBBBBBBBCCCCDBwqCy6Ez6EBC26E36EBCCC/oD76EBBCEFGBMpaBBCBBEBECBBBCBBEBECBBBBCBBEBECBBBBBCBBEBECBBBBBCBBBs7EBBDEBBGHBBBBGCBBGCBBBBBGCCBBBGCBEBBBGCBGBBBGCHBBBGCBBBDCCh8E9rEj8EBBCz4C43C53C63CBBBBEBgMBCBCCgoEaFBgMBCBCCgoEaFBu8EBBBBBBBBBCBBB08EBCB48EBCDBBBDBBDBg9Eh9EBBCCCBECFCBBDCICBCDE8FCv9EBBBBBBBBBBBBBBBBBB98B49CB89EBB/9EB92EBBi+EBBCBn+EBBBBBBBCBBBu+EBBCDBB+B0+EBBB4+EBCDBBBDBBBBIKCKDDcICIiBCh/EBBBl/EBv2EBBv2EBBq/EBBBBBBBBBBBy/EBB1/EBBB02CB02CC02CD02CBBBG02CBCD+7DBBlgFBBCBBCq6BByEBtgFBBBxgF05EBBozCBBBozCBBBBBBBBBBBBBBBBBCBEB98DB6iB7iBBB+iBBBCDBBBBBBCDCBBBCDDBBBCDBBwhFBBwhFBBBBB3F/U6hFBBBBBBB8oDBjsCBjiFB7oEBBCBEm+DBBtiFBBBt+DBB0iFBBCB5iFByJroEBByJroEBBBBB/iFBBBBBkjFBBCBBCBqjFBBBBujFBBByjFzjFBBBBBBCBBEBBBCCCCCDCCECCBBBhkFikFBBCDz7EnkFk3BpkFBrkFskFBBECBg3BCBDCCFt8C7Kp1BBCDCCFt8C7Kp1BBDDCCFt8C7Kp1BBBBDEHDCCFt8C7Kp1BBBJDCCFt8C7Kp1BBBLDCCFt8C7Kp1BBBBCCCBBDnBBnBBCnBBBEnBBBCHnBBBJnBBBLnBBBNnBBBPnBBBBCCCCCBCCBBBBCCCCCBCC7BB8BBBBCgCBBDiCBjCBBCmCBBoCBBqCBrCBsCBBBBEEDBuCBBwCBBBBDCECCBDGBZBBBCCCCCBCCBBBBBDCECCBDGBBBBCCCCCBCCCBBBDCECCBDGBBBBCCCCCBCCDBBBDCECCBDGBBBBCCCCCBCCEBBBDCECCBDGBBBBCCCCCBCCBGBBBDCECCBDGBBBBCCCCCBCCBCJBBBDCECCBDGBBBBCCCCCBCCKBBBDCECCBDGBBBBCCCCCBCCBCNBBBDCECCBDGBBBBCCCCCBCCOBBBDCECCBDGBBBBCCCCCBCCPBBBDCECCBDGBBBBCCCCCBCCQBBBDCECCBDGBBBBCCCCCBCCBSBBBDCECCBDGBBBBCCCCCBCCBFUBBBDCECCBDGBBBBCCCCCBCCBCDYBBBDCECCBDGBBBBCCCCCBCCZBBBDCECCBDGBBBBCCCCCBCCaBBBDCECCBDGBBBBCCCCCBCCBBBEQcBBBDCECCBDGBBBBCCCCCBCCBKeBBBDCECCBDGBBBBCCCCCBCCBgBBBBDCECCBDGBBBBCCCCCBCChBBBBDCECCBDGBBBBCCCCCBCCiBBBBDCECCBDGBBBBCCCCCBCCjBBBBDCECCBDGBBBBCCCCCBCCkBBBBDCECCBDGBBBBCCCCCBCCbBnBBBBDCECCBDGBBBBCCCCCBCCBlDDCCFt8C7Kp1BBBlDDCCFt8C7Kp1BBBCBCFBHBCDLBgoFBCDEBBBBEBBEBBBBBBBEnFoFpFBBrFBBCDBBCDBBBBBCDCBBBCDBCFBBBCDBHBBBCDBJBBBCDBLBBBCDBNBBBCDBBCCCCCBCBkpFBmpFBBCBEBGBvpFBBBBBBBBBCBBBBEBBBBGBBBBnyCBnyCBCBCBBCBBBCCBBCBBCBBpqFBBBBBBBBBCBBBBDBBBBBBBDBBD0qFB0qFC0qFBE0qFF0qFBBCBDCBBDCBBBDCCBBDCBjEFDE8HByCBByCBBBBByCCBBByCDBBByCBFBBByCBnrFotDptDqrFBBtrFBDyqBCwrFBBEDBDBCDBBBBDBCDBBBBuDBBBBBBBDBCDBBgDCBBBBBDBCDBBgDBXCFBBBBBDBCDBBHBBByCEBHBBBBBDBCDBBHBBByCEIBBBBBDBCDBBHBBByCEBKBBBBBDBCDBBgDBMBBBBBDBCDBBgDBosFBBBCBBEBBGBBIBBKBBMBNBBBPBBFERBBFTBBCWBBQBCBCCCDCCCCCitFBBCDEFBBBBBBBCstFBBBBBBBytFB0tFBBBBBB5tFBCDBBBBEBBBBBEBCBBEBjuFkuFBBCBBBpuFloDBBBBBBCDEFBBIJBBGlHBBSCDNBBEjIQBHCHDENjrD5vEBlvFBryDpE0dBBBCBBEBBGBHBBeCJBBLBBCCOBBC4vFBBBBBBBBBBBCBBBBBhwFBBBBBBBBBBBBBBBBswFBBtwEBBBBBBCBBDBBEBBBGBBB5wFBCBBBBBBBBBBBBBBBBBBlxFBBBBBBBBBBBBCBBBBBBEBBBBBwxFxxFBBCCCqxE2xFBBCs4EBB7xFBBBBDBBBBBBBBBBBBBBBBBBCBBBBBBBBB2BBsyFBBBBBBBBBBoIBBBCzyFBB2yFBBCB7yF8yFBCDEFBBBBBCkBBCBqEmzFBozFBhEBa5GBgED7M2B3M4nDuzFBiMUBBhlDutDB1zFBiNI3zFBhNJvMU/mB6zFBCB+zFBB+zF/zFBh0Fi0FBBBDCBBBBBBBBBBBBBv0FBBCBBWrNFGHBBB5FNkB50FBB80FBBBBBBBBBBytDyDmHBBBytDyDmHm1FBBBB8kBDBBCBCCgoEaFBBBBCBBuJpFMx1FBBCB21FBBBB61FBBB91FBCBBCBBj2FBCBCFBCBBCBCs2FBCBEBBCC0yDmH1yDmH2yDmH3yDmH4yDmH5yDmH6yDmH7yDmHBBBBBBBBB2BKmCnCzGCCCHCCCuEaE92FBBCBsFnCrB1GCQEBDBF84Ci3FB0oD0oDm3FBBBp3FBCBBBDv3FBBBy3FBBCjFBBCB2xDyJ93FBBBBBBBBB1sDkdouBB1sDkdouBBWj4Fk4FBBCq4FBBBB7KBBBy4FBvyD14FBCBEBGBIBoBKBh5FBj5Fk5FBBCBBCo5FBBBBBCBBBCs5FBBBBluD6cKouBBluD6cKouBB25FB45FBB3WBB0gFB1gFBBB3gFBBBCl2Dm2DBo2DBp6FBBBt6FBCBBCBBBBC06FBBgBwBBlDLBBCgBjBBrBDBoI86FkmCBmmCBz3BBBBBBm7Fp7Eo7FBCr7Fs7FBBu7FBw7FBJBCCDBDsgBu6DCCCDBDsgBu6DBBCBCCDBDsgBu6DBBCBCCDBDsgBu6DCBCBCCDBDsgBu6DBEBCBCCDBDsgBu6DFBCBCCDBDsgBu6DBBBIBCBCCDBDsgBu6DBBCECg8FB07EBB07EBBBl8FB57EBB57EBBBCBBEBBGBHBIBBKBBDMBBGOBPBBBRBBBCDCCECCBCBZB57EBBBBBBBBBBBBBo9FB88EBB88ECB88EBEB88EBBCCBBCCBBBCCBBBBCCCBBBCCB19FBp9EBBp9EBCDBBBDBBDCBDBEBDFBDBBHBDBJBDBBCCDCo+FBCDBBBDBBDCBDDBDBBFBDBBBDDCDDwCCEC3+FBBBBBBBCBBBCBBBBCBB8C9CB/CDBBGBGBFJBBMBBDDECw/Fx/FBBCBBCBCBBCBBBBC37EB37EBBBs/FPt/FPBv/FPBBy/FPB0/FPBCBFBBDCDCsgGBBBBBBCBBBBBDBBBCDBBBBBCBDBBB3gGBBB7gGBB98EBBBBB98EBBBBBBBBBCBohGBBCBBCuhGBBBBBBBBBBBBCBBBBB2hGBCBEFBBBDCBBBCBiiGBBBBmiGBBBCBn+EBn+ECn+EDn+EBBBDBBBBBBBBBBBBBBBBDB6iGtiFuiFBBBBBBBBgjGBBBBBBBCBBBDBBBBBDEBBBDrjGsjGtjGBBvjGB9iBxjGB/iBBCCDCCCDBECCDBCEzIBzICzIBEzIBBCCBBBBBBBBBCBBBBBEBBBBFBBBBBqkGBBCBEFBBFBCDBBBCDCBBBBBBCDCB2gFB47DhpCBCBBBBBBBBBBBBBBBBCBEBGBtlGmyEBwlGBDiCB2RBBEBB2lGBBCB7lGBCBBCBBCCBCBjKCECBkmGBBCBpmGBBBBBBBBBBBxmGBBB1mGBBBBBBBBCBBFBDvBgnGBCBEBGBBCCCjMmjFnjFBBCBvnGBBynGBBBBBBBBBB6nGBBBBBBpnGBzjBDCCFt8C7K8hBtTBsHCzjBDCCFt8C7K8hBtTBsHDzjBDCCFt8C7K8hBtTBsHBBBBEBBEBpoGBBBDBBBwoGxoGBBCqKCCDCBsHDCBCBHCBBDLCMCBBBhpGipGBBCBBBBopGBCBCBBCaB1FBCCJBBBDBBBBCaBBBBBCwEBCCJBBBDCBBBCaBBBBBCwEBCCJBBBDBCDGBBBCaBBBBBCwEBCCJBBBDGBEIBBBCaBBBBBCwEBCCJBBBDBKBBBCaBBBBBCwEBCCJBBBDBCCCDCECFCGCHCSBBBCaBBBBBCwEBCCJBBBDBIKvHBBNOZBBBCaBBBBBCwEBCCJBBBDBhNLBDEhNLBBGgBBBBCaBBBBBCwEBCCJBBBDBBjBBBBCaBBBBBCwEBCCJBBBDBzqG0qGBBCBBBBBByzBBCBBCBBBBBBC/5CjLB/5CjLC/5CjLBE/5CjLF/5CjLBH/5CjLBBK/5CjLBFBBCDDCBhEFuC2C2CtnFBBBBB4kGB4kGC4kGBBCB8rGBCDBBBDCDBBCBDBBBBCBDBBBBCBDosGpsGBCBBCBCBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBBDhDCDgIRCnBGPjFLDDgKyFLB87CjLBBB+RBBBBB+RCBB+RBEBB+RBBHBB+RBEJBB+RBLBB+RBtSpGqGB3tGB5tGBB8tGBBzKpIqIBsIBluGBBBpuGBB6tBu8D7tBu8DBBCwuGBBB0uGBCBBCBBBBCCBBCBBFBBCB8qFBCBkvGBmvGBBBCBBksC9pBwoCBksC9pBwoCBBksC9pBwoCBBBksC9pBwoCBBBBBBksC9pBwoCzvGBCDBB4vG5vGBCpzEBBBC72EBCBEBGBmwGBCBn3EBBBB+BErsFBCBzwGBB2wGytGztGBB2tGBBCDBB83EBhxGBBnuCBmxGBoxGBBBlWBmCBBBHEgCCwxGxxGyxGBB0xGB2xGB4xGBB0sFB8xGB+xGBBBCBBBCBBCCBBBBjpEhpCBjpEhpCCjpEhpCBEjpEhpCBCBIjpEhpCBKjpEhpCBMjpEhpCBCBQjpEhpCBBTjpEhpCBDVjpEhpCBXjpEhpCBCBEFdjpEhpCBfjpEhpCBhBjpEhpCBjBjpEhpCBBbmBjpEhpCBBBBqBjpEhpCrBjpEhpCBtBjpEhpCBvBjpEhpCBxBjpEhpCyBjpEhpCzBjpEhpC0BjpEhpCBB3BjpEhpC4BjpEhpC5BjpEhpC6BjpEhpCBB9BjpEhpCB/BjpEhpCBBiCjpEhpCBBlCjpEhpCBBoCjpEhpCpCjpEhpCBB5BsCjpEhpC00GBBBBBB9U37EBBBBBuCDBCBBCBBBBuCDBCBBBEBBBBuCDBCBBFBBBBuCDBCBBBHBBBBuCDBCBBIBBBBuCDBCBBJBBBBuCDBCBBKBBBBuCDBCBBLBBBBuCDBCBBk1GBCDBBBDBBDBBBDCBBDBEBBDBBHBBDBJBBD01GBBBBBBBBBBBBBBBBBCBBBBBC8xFB8xFBB8xFBB8oElpBB8oElpBBB8oElpBBBq2GBCBBCBBCCBCBEBCBfBHBCIBChBBBDJBChBBBDKBChBBBDBBBBkB62GBBBBBBBCBBFBBCDl3GsPBBCBDBBBBDBBDCBDBEBDvCBBBBuCDBCBBBwCx3GBCBBCCCBBC53GB88FC88FD88FBBF88FBBBFBBBBBBBl4GBBBBBq4GBBBCBDBBBGBBB04GBBBBBBBB6EO74GBCBBCCCBCj5GBCBBCo5GBBBs5GBBBBBBBBBBBBBBBCBBBBBBB35GBBBCBB6FEBBBBBBBBBBBHBNBOBPBBBBSBBQBGLDWBBwHBsHBZBBbBBBC26GBB8Sx0BC/FBBBBuCDBCBBjKx0BD8Sx0BBF8Sx0BBDH8Sx0BBJ8Sx0BBi7Gj7Gk7GBBBDBk3FBCDEByHBBGBDB3GEDOIBx7GB07GB07GBCBBFBB5tE6tE7tE8tEBBBBEBBBBBBEBBBBBB93BDCCFt8C7Kp1BBsHB93BDCCFt8C7Kp1BBsHBB93BDCCFt8C7Kp1BBsHCB93BDCCFt8C7Kp1BBsHBEB93BDCCFt8C7Kp1BBsHBBCCBBBBBBBBBBBBBBBBBCBBBBBBBBBCFBBBBBBBBBrHCHBBBBBBBBBBKBBBBBBBBmEBB2EMBBBBBBBBmEBBOBBBBBBBBBBRBBBBBBBBBTBBBBBBBBt9GBBBBBBBBBBBBjCCCEDRFDBDFCHCfxC3BEDDDCGGCCDEDCCECCCCDCCECCC29GBBBBBB69GBBBwIBBDBC5I/9GBBBBBBBB35EB35EBo+GBBBBBBBBBBBBBCDBB0+GBCDBBBDBBDBBBBB1lGBg/GBBj/GBBBBBCBBBEBBFBBBBBBEC5iFBBBBCBz/GBq4GCq4GBBCB5/GBBBBBBBBBBCBBBBB0CqIBChFFBBBBB47BDCCFt8C7Kp1BBsHBBBCBDBEBBBDDCBBBECBBEBCBBCBBBBBC1gH2gHBBC5gHBBBBBBBBCBBCCBBhME/8FBCBEMC3KCohHBBBCBDBBBBDBBDwhHxhHyhHBBBDBBB3hHBBBBBBB9hHBBBBBBBBjiHkiHBBCniHoiHBBCBBCBBBBBCBBBBBxiHyiHBBCBBCBBBCCBBCB7EB6iHBBBBBBBBBBBBjjHBBBCBDBBBBDBBDCBD3BBDBtjHB08CB28CB28CBB1jHBBBBBBBB8yDBBC4hG0HwaBBBBBBBBBBBBBBBBBCBBBBBBBBBEBBBBBBBBBCB62EBxkHBBBBBBBBCBBBBxJvJB7kHBBBCBBglHBilHBBBBlBmlHmyFBBCBBBBBBKBBBBBBBKBBBBB4lHBBBBBBJBBBBBBCBBJBBBBBBBEBBJBBBBBBBGBBJBBBBBBHBBJBBBBBBIBBJBBBBBBBKBBJBBBBBBBDMBBJBBBBBBBGOBBJBBBBBBPBBJBBBBBBQBBJBBBBBBBsmHBBBsiGBgkGBgkGBBgkGBBCBgkGgkH4mHBB7mHBCDBBgnHBBHDyB0jBB0mCBnnHBBCBEBGBwnHBBznHB1nHBBBCBtM7nHBIB+nHBBCBw1Bx1BBBCBBBBBBCCBBBCB5rFBCBBCuoHBBBBBBBBBBBBBBBBBBCBBBBBBBBKBBBC8DBBBBBBBBBEBBBBBBBBBgpHBBBBBBBlpHBBopHBopHB7E2/CBwByBBtpHupHB0+EBCB0pHBCBBC5pH6pHBruBCDBtgBCBBBBruBCDBtgBCCBBruBCDBtgBCBBFBBruBCDBtgBCiqHjqH07ElqHBE3kBoqHB+jDBBBB+jDBBBBvqHwqHBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBC9qH+qHB0iH1iHirHBkrHlrH/jHnrHorHBqrHBsrHBurHBCCDCECFCGCHIJKLCMNCOPCQRSTUVWXmsHnsHosHpsHBBBBFhlHssHBlBCB9jHCvsHBBysHBBCD3sHBB6sHBB9sH+sHBgtHhtHitHBBBBBBs7BtkCggEBmtHBBb8uGBrtHBttHBBCBBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCwiHCBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCwiHDBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCwiHBBFBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCwiHBBCDBBCDJBDCCDCHDDBBDDBCBFBBBBBBBBBBBBBBBBBBBBBBCCCDDCBBCwiHB7tHBBBBF1nH2nHjuHkuHluHmuHnuHouH4MquHBCBBBBBCGBBBBBBBBCGCBBBBCGBzuHBBBBBCBBDBBEBBFBBBHBBEBBBBCGIBBEBBBBCGJBBEBBBBCGKBBEBBBBCGLBBBBBBLpsHBpsHBCBBC+1GlsCmsCBBCBuvHBCBBCCCBBCCCDCECBGCB/EBz8F9vHBBBBBBBBBBBBBBCQsrFowHBBBBBBBBBBBBBBBBBBBBBBBB4wHBr1BzgBBBBBr1BzgBBCBBBBCB/wHB/wHBgHB9GBCCCD4mCmxHBBBBrxHBBBBBBBBBBCBBBBBCBB8BDHBBBBBhCBKBBBBBiHMBBBBBB/xHBBBBBCBBBEBBBBoyHBBBBBBBBCBBBBBCwyHxyHBBCBBBBBBBBBBBBBBBBBBCCBBBBBBBBBCBEBBBBBBBBBCBBHBBBBBBBBBCHIKBBBBBBBBBCLBBBBBBBBBCMBBBBBBBBBCBOBBBBBBBBBCqzHrzHBB7lFBDBBDCBDBEBDFBDGBDBB+EBBC/EBB9gEBBBB8zH9zHBBBDBBDBBCBBCBBBBBBBBBBBBCt0HBBw0HBBBBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBHKBBBBBMBBBBBi1HBBBCBBEBBBCCBBBBBBBBBBBBCCCBBBBBBCCBBFBBBBBBCCBHBBBBBBCCIBBBBBBCCBBzDDMBBBBBBCCBFMN+1HBxsHBxsHCxsHj2HtoBl2HBBBDBBBBs2HBBv2HBBBBCB9zHBCzEBBDEBt4GB82HB+2Hy4Gz4Gh3HBn7FBl3HBq7FBCCCBBBBBBBBBBBBCBBBBBB0BFBBBBGBBBBBB03HBCBCBBCBCBBCBCCBCBCBBBBCBC/3HBBBBBBBBCB1En4HBBBBBBBBBCBBBBDBBBBBBBDBBC7IEBB34HBBBBBBBBBCBBBh5HBBBBBBBBCBBBBEBBBBBHBBBmHBxHhCdBq1GBJBBBuJCCBy5HBlyHClyHBCBBC45HBBBBBBBBBBBBB/5Hg6HBCBBC/5HBBn6HBBBvnGwnGBBjBCBBr3HlDB73H83HBBmLysHBBB/DnHysHBEB43HBGB43HBjFC64BBB86HBB20H30HBzFuC50HByF3CaEhIBDzFCD2FHqNIjJB5FMBl1Hm1HBB07HBBBBBBBBBBBBCBBBBBp1HDBBBBBEBBBBBBhB8IBBnHBpFtDHBBBBBpEBBBBIBBBBBBCBtFMBBBBBp1HBpJBPBBBBBBkByF0BDeCOSBBBBBBBCEBy8HBBBCBBEBBDCDBBC78HBBBBBBBs3BBBl9HjtHBBBp9HBBBCBBBCCC1DBC/CK8DCmCBfCw9HBBBBBB19HBBBBBBBBBBBBBB+9HBB6MBjHBBBBBBBiH4FB9GBCCCD4mCCBBBBiH4FB9GBCCCD4mCBEBBBBiH4FB9GBCCCD4mCB0GCDIBBBBiH4FB9GBCCCD4mCBKBBBBiH4FB9GBCCCD4mCLBBBBiH4FB9GBCCCD4mCMBBBBiH4FB9GBCCCD4mCBOBBBBiH4FB9GBCCCD4mCPBBBBiH4FB9GBCCCD4mCQBBBBiH4FB9GBCCCD4mCBBSBBBBiH4FB9GBCCCD4mCBUBBBBiH4FB9GBCCCD4mCBC/KBDC4EBCDCECFCGCHIJ+PCKLCMNCOPCQRSTUVWXsBBBBBiH4FB9GBCCCD4mCtBBBBBiH4FB9GBCCCD4mCuBBBBBiH4FB9GBCCCD4mCvBBBBBiH4FB9GBCCCD4mCBDxBBBBBiH4FB9GBCCCD4mCBjBCBBrQCgKxC0BBBBBiH4FB9GBCCCD4mCByMByM3BBBBBiH4FB9GBCCCD4mCBBCD8BBBBBiH4FB9GBCCCD4mCBB/BBBBBiH4FB9GBCCCD4mCBBiCBBBBiH4FB9GBCCCD4mCjCBBBBiH4FB9GBCCCD4mCBlCBBBBiH4FB9GBCCCD4mCmCBBBBiH4FB9GBCCCD4mCnCBBBBiH4FB9GBCCCD4mCoCBBBBiH4FB9GBCCCD4mCpCBBBBiH4FB9GBCCCD4mCBBBBBBBB3GgDyLCyEBBBBBnCJBBBByErDuGMhCtCBBBBiH4FB9GBCCCD4mCBBdwCBBBBiH4FB9GBCCCD4mCBBzCBBBBiH4FB9GBCCCD4mCB1CBBBBiH4FB9GBCCCD4mCBB8EsDCzFlI8gIBBBBBBBBBBBBBBBjhIBBBBBBBBBBBBBBBEBBBBBBFBIBBBBBqOBBBBBBBBBCksHB9LKBBBBBrFBBBBBnGBBBBBBCCjDBBB2hIBBmHBhBl4H31FviCn4HBBBBl/HB/hIBBiiIBCBmiIBBCBj8HBj8HCoEBBBBiH4FB9GBCCCD4mC98EB8CBBtRviIBBBBBB0iIBBBBBBBBBBBBBCBBBBBBBBFBBBBBB6GBBBBBB+GhjIBCBBEBBBDDBBBBDDBtjIBBBCB4NCzjIBBBBBBBBCFBBBCBBJBBBBBBNBBBBBQBBBBBBBBBthIBBBBBBBBBrK9DikEx9DjkEx9DBBlkEx9DBBCkkEx9DBCBCD7kIBCBCDBBBCCBBCBklIBBBBBBBsQqlIBBBBBBBBBBBNCYFDEEBuBCnHmHzEoBIylIB0lIBBBBBBBBBBDBBBBBFBBBBBBCCrIBrIBBrIBCBCBBCuEggIBqmIBBBBBBvmIBBBBzmIBBBBBCBxsC7mIBBBBBBBBBBBxsCCBBBBBxsCBEBBBBBxsCBCDIBBBBBxsCBKBBBBBxsCLBBBBBxsCMBBBBBxsCBOBBBBBxsCPBBBBBxsCQBBBBBxsCBBSBBBBBxsCBUBBBBBxsCBCCDCECFCGCHIJKLMCNOCPQRSTUVWrBBBBBBxsCsBBBBBBxsCtBBBBBBxsCuBBBBBBxsCvBBBBBBxsCBExBBBBBBxsCBjBCBBC0BBBBBBxsCBB3BBBBBBxsCBBCD8BBBBBBxsCBB/BBBBBBxsCBBiCBBBBBxsCjCBBBBBxsCBlCBBBBBxsCmCBBBBBxsCnCBBBBBxsCoCBBBBBxsCpCBBBBBxsCBBsCBBBBBxsCBBcvCBBBBBxsCBByCBBBBBxsCB0CBBBBBxsCBBCrjIBkO5pIBBueveBBCCCDCBCB7wHlqIBBBpqIBBB/eBBwqIBpzDBBBBBEBBBBBIBBzBBBBBBBB9qIBBBBBBBBBBBlrIBBBBBBBBBsrIBBBBBCB8oIB2ZqjIrjIB5gBziH1qH7rIBCBEBC5BisIBItDBBBwiI6YmsIB6gB7gBBrsIBBBBBBwsIBCBEB2sI3sIB5sIB7sI8sIBB+sIBBCDCCBBBBCDCCjtIBltIB4kIC4kID4kIE4kIF4kIG4kIH4kIBBBBBButIBBBBBBCBBBriBriBtiBBviBB7tIB9tIBBBhuIBBBuGCntFjpHBnuIBCBruIBBBBBBg9DqOBg9DqOBBCg9DqOB1uIBz/BBBB7uIBBBBBBBBBBMBB+EBBBlB5BCBzB55HnvI2sHB2sHBrvIogCBuvIB56EB26EDBB26EDB0vI1vIBB4vIB6vI7vI8vI9vI+vI/vIBBBBBBGuvHCGuvHBBBBGGuvHBBCEBGuvHBBCEBGuvHCBCEBGuvHBEBCEBGuvHFBCEBGuvHGBCEBGuvHBCDKBCEBGuvHBMBCEBGuvHBBBBBBBSBCEBGuvHBUBCEBGuvHVBCEBGuvHBBXBCEBGuvHYBCEBGuvHCaBCEBGuvHbBCEBGuvHBBdBCEBGuvHBfBCEBGuvHBhBBCEBGuvHiBBCEBGuvHBBkBBCEBGuvHBmBBCEBGuvHBoBBCEBGuvHBqBBCEBGuvHBsBBCEBGuvHBuBBCEBGuvHBwBBCEBGuvHxBBCEBGuvHyBBCEBGuvHBBBC1BBCEBGuvHB3BBCEBGuvH4BBCEBGuvH5BBCEBGuvHBCBCDGBhCBCEBGuvHBjCBCEBGuvHBlCBCEBGuvHBnCBCEBGuvHBvBBOBpCBCEBGuvHBBsCBCEBGuvHtCBCEBGuvHBBBwCBCEBGuvHBBzCBCEBGuvHBBDCBEG5CBCEBGuvH6CBCEBGuvHBB8CBCEBGuvHBB/CBCEBGuvHBhDBCEBGuvHBBBBBBBnDBCEBGuvHBpDBCEBGuvHBrDBCEBGuvHBBuDBCEBGuvHBBxDBCEBGuvHBzDBCEBGuvHBCDBBFB6DBCEBGuvH7DBCEBGuvH8DBCEBGuvHBBB1DB+DBCEBGuvHBmCBgEBCEBGuvHBq0IBBBBBBCBBBBCx0IxhHz0IB5hHBBCCBCCCBDCCBECCBBBCBHCCBICCBBGBCBBEBBBBBBBBBBBBBBBBCBBE4uIBr1IBBBBBBBBBCBBBBBEBBBBFBBBBGBBBBBBBDBBBHBBHCBHBBC91IBCBEBBBDCCDCDDCgxHBhxHBBjxHBBCmxHBBBCBCCBCBBCBBCCBCB8lI9JBBolEwwDkQBBolEwwDkQCBolEwwDkQBEBolEwwDkQBGBolEwwDkQBIBolEwwDkQBCDBBBCCCCm3IBBBBBBBr3IBBBBBBBx3IBz3IBBBBBBBBBBBBBBBBB+3IBCBi4IBBBBBBBBBBBBBBBBu4IB8DC8DD8DBBF8DG8DBBCBDEBBBBDDBBBBBBBDDCBBBBBDDBpFsEhuIBBBqrCBBBCBBEBBB4yIBBvyECvyEBBCBBBBBBBBBBBBC15I25IBmwIDB75IBBCCBCBBBBBBBBCCBCBBBBBBBBBBBBBBBBr6IBBBBBBBBBBBBBBBBCBBBBB26IBBBBBByyCByyCB+6IBBBBBBBBBBBBBBBCBBBBBBBBBBDBBBBu7IB1+GBBDEBBBD27IBBBiBCuEBBEoDpC77I4gCBBBBBBBCBBBBCBBBBBBBBBBBBCBr8Io4HBu8IBw8Ix8IBr6BBk0CBBCCBBBCCBBBBCC58I68IBBCs2IBr2Ih2Ig9IBBBCBBEBBn9IBp9IBBBBCo6IBBBw9IBBBBCBB29IBB59IBBB89IB+9IBBBBBBBB06C9OB9O2sHg5HBoBSC3Jq+IBBBBBBBBBBBBBCBBBBBBB0+I1+IB3+IB5+IB7+IB+jIBB+jIBBB+jIBBBB+jICBBB+jIBEBBB+jIFBBB+jIBCIBBB+jIJBBB+jIBBMBBB+jINBBB+jIOBBB+jIPBBB+jIQBBB+jIBSBBB+jITBBB+jIBBCXBBB+jIBZBBB+jIBbBBB+jIBBeBBB+jIBBhBBBB+jIBdjBBBB+jIkBBBB+jIBmBBBB+jIBoBBBB+jIBBCBtBBBB+jIBCBxBBBB+jIyBBBB+jIzBBBB+jIB1BBBB+jIB3BBBB+jIBC6BBBB+jIB8BBBB+jIB+BBBB+jI/BBBB+jIBBCBkCBBB+jIBGmCBBB+jIBBhCBmCsCBBB+jIB/BvCBBB+jIBBBBBBBBBBB3CBBB+jIBBBBBBBBBBBBgDBBB+jIhDBBB+jIBCBVlDBBB+jIBliJBCBBCBBBCBBBBCBCBBCBDBBCBBBBDBBBCBBBDBBBCBCBDBBBCBnDBBB+jIBEBDBBBCB0iJBBBBBBBBBB7iJBBBBBBBBBBBIJBCDojJ7iIBBBBBCBBB9CEBBFBBBBIBBBKBBBMBBBOBBB6jJBCBBCCCgkJBikJjkJB2yGBBCBBBokJBBBCBBBCCCDCBBDDEF1kJBBBBBBBBBBBBBBBB/kJBBCBEBBCBBBBBBBCpvCqvCBBslJsuBBinIjnIknIwgIBBBBBCoBnoHBBCBBBBCoBnoHBBB0iEBBkjJBBBBBBBBpmEBBBpmE02CCBpmE02CBEBpmE02CBBCCsoHnmJBnmJBqmJBFBBCDBBBCDCBBCDB0mJBBBB4mJBBBBBB9mJBBBBBinJBBBBBBBBBBBBBCBBoIBBB+jIB3GIEBBBGBBHBBBB7EtDJBBBBMBBNBBBB0F3nJBBBBBBBBBBBBBBmgDhoJioJBBrtCBDh8EBBDh8EBBBDh8EBBBBBBBBDh8ECBBBBBDh8EDBBBBBD2EBBp3EEBBBBBDh8EBGBBBBBDh8EHBBBBBDh8EIBBBBBDh8EBBByoJBBBBBBBBBBBCBBBBBBBCBBBCBBwFEBBGBHBBBlpJBBBBBBBCBBBDBBBEBBBFBBBBuFzDHBBBBJBBBKBBBBBCNBBBBoKBBBCDoKBBRBBB6pJBBBBBBBCBBBBEBBBBBCCCCCBmqJBCBCcBFBHBuEpmE02CBBBBBBqFBBBBBBBBBqFCBBBBqFBEBBBBqFBGBBBBqFBIBBBBqFJBBBBqFBBhJ9BBLBBBBqFBqBEiC1FnBnBlrJBBBprJBBBBBBBBBBjWBBBBBBBBBBBBBBCBBBBBBDuDEF6iHhpC7iHhpCB9iHhpCB/iHhpCBBijHhpCBkjHhpCBqsJBBBBBBBCBBBBCBBCCBCBpE2sJBBBBCB8sJBBBBBBBBBBB+jHB+jHC+jHD+jHBBF+jHG+jHBBBDDBBBBButJBBBBBBBBBBBBBBCBBBCBBCCBBqE7tJBBwpHBwpHCwpHBBFwpHBHwpHBBCCD6pHB6pHBBBBBBBBBCByuJBBCBBCCCBECBhoFBhoF+uJBBBBCkvJBCB2OEBqvJBBBBBBCBBBEBBBGBBHBBBBBKBBBMBBBOBBBBCCCECCRWsBCQCCDCCWpDsBCJ0BBBBBDGgBBBCjD+5C/5Cg6CBi6CBk6Cl6Cm6CBo6CBDq6CBGs6Ct6CBBv6CB1DBBgnJBBDBBBBB7wJBoUBBoUBBBBBoU7tJ0+GqgDBrnCy+Dz+DB1+D2+DBBBDCmHtxJBBKw7Cx7Cy7CBCB27CBEBG57C8xFBB5xJBBB7uEBBjyJBBBBtrFBCBsyJpuIuyJBwyJBBBB0yJBB3yJukFBBvsIBBBBBBBvsI9yJBBvBMCBkgDBB1BbCDCCECCBizJBBWlzJ+wCBByWBBBBBBBBByWszJBBC9Wr6B+Wr6BBBCBBBBCjXXB4zJBBY7zJBBCWIQ+zJBpXBCBj0JBBBm0JBBCEBs0JBBBBBBBBeCBBBBCBGBBBBIBBBBKBBBB80JB63EBBBBBBBBBBBBBBBB63ECBBBBBBBB63EBCBBHBBBBBBBB63EBCDLBBBBBBBB63EBNBBBBBBBB63EBz1JBBBBB41JBBBBB81JBBBCBBh2JBj2Jk2JBm2JB61IC61IBBBG61IBBCBBBBB61ICCBBBBB61IDCBBBBB61IECBBBBB61IFCBBBBB61IBBHCBBBBB61IICBBBBB61IBBKCBBBBB61IBKCBBBBB61IBDBFBBDQCBBBBB61IRCBBBBB61ISCBBBBB61IBBVCBBBBB61IWCBBBBB61IXCBBBBB61IBZCBBBBB61IBbCBBBBB61IBCBIEBfCBBBBB61IBhBCBBBBB61IiBCBBBBB61IBBFCCkBCBBBBB61IlBCBBBBB61IBBBdDDBoBCBBBBB61IBJEFUqBCBBBBB61IBBCCEDCGEFCBDDFCCCEDCGEFCBDDFDCCEDCGEFCBDDFBFCCEDCGEFCBDDFBBICCEDCGEFCBDDFBBLCCEDCGEFCBDDFBNCCEDCGEFCBDDFBPCCEDCGEFCBDDFQCCEDCGEFCBDDFBq4JnqCBBBBBBBBBBBBBBCBBBBDBBBBBBFBBBBBHBBBBBCKBBBBBBNBBBBSCCEDCGEFCBDDFBPBBBBBBSBBBBBUBBBBB20HB20HBB20HBBB20HCBB20HDBB20HEBB20HBCGBB20HBBCBGBBBBBt2JBBBBDBBCDBDEFGLMNOPRBBCqCUBBCtCDBFBUCHNIElCKfBBhBBB8CCCEDCGEFCBDDFBc06JBBCDBFBD/6Jg7JB+1FBBCBBBBBBBBBBBBBCBBs7JBCDBBBBEBBECBEBBCBBCBBBCBBBBCBBBBBCCBBBBCBEBBBBCBGBBBBCBh8JBBBBBBBhtDBBBBBBBBBCBBBBDBBBBBFBBBBBBnBz8Jn+IB28JBBsjIBBDC3gIBBBBBBBBBDC3gICBBBBBDC3gIBBBDBBDCBDDBDBBBGBDBFJBDBBCBCEu9JytFw9JBBBDCDBBCBBCCBCBv3F9zBBBBBBBBBB99J+9JBBCl+Jm+JBBCBCr+JBBu+Jv+JBBCBBB76DzI86DzIBBCCCB+GC+GFCBhHHCBCqFBDEMCBk/JBCBEBBCCBBBBBBCCCBBBCCB4uDBBBBBBvkEBCBBCBBCBBBCCBBCgBCB67IBBBBigKBBBBBlcBo7Ip7IBBBskIgEgdCBBskIgEgdBBBDnaBpaBEFBBBCBBBBBBBBBBBBBB7zDB+R8zDB+RBB/zDB+RBBDj0DB+RBkmEBBBBBBBBBBBBBwhKBBBCBDBBBBFBGBHBIBBKBBDBBEMBBBCCFxIBBBxIBBBBBBBCgBCBDDwHBBmnEBmnEBB+BJjCwiKBBBCmFCBCEUC1ECCEDCGEFCBDDFBqE4BGyEvoCB4iKBB2/J4xGBBC4RngDBBC4RngDCBC4RngDBBxiFBBmjKBCBEFBBBnoEBCBBCyjKBCBBCCBBLFCOw7Dx7DBBC9jKBBCBikKBB87DmkKBokKBCBBEBB0/BBxkKBqGzkKBBCB4kKBBBBBCBBglKBCBCBmlKBB57C67CB87CBBCCBBBBCCqgJBsgJ37HBB1lK2lK3lK4lKB+9J6lKB8lKBBBDCCBhmKBBBCBDBBBDGBHBBBCKBBumKBwmKBBBBBBBqiIBBB4mKBB7mKBBBBBBBBBCBBBBDBBBBCDIBHBBBBIBBBBBBGKBBBBLBBBBMBBBBBBBHBtnKBBBBBBBBBBBBBBBBBBBBBBBB6nKBBBBBBBBBBBBBBBBBkoKloKBnoKBBqoKBBtoKBECsCU8MvoKBBBDCGCzoKBBBBBBBBBBBBBCBBBBBBBEBBBBBBFBBBBBBBBBBFIBnBBBBBBBBBBBBBBeBBBBBBFIBDCGCBKBBBBBBBBBBBBlpKBnpKopKBBCsDwNBBBBBBBBBBBxpKBBBBBBBBBB8/H5pK6pKBBCq8JBq8JBBBBBBBBBBBBBBBBBBBBpqKBrqKBtqKBCBBFBB1qKBBBLBBFDDBBBSOE+qKBBCBjrKBBmrKBBh4IwFBBtrKBBBwrKBBzrKBCDBBCCCFBJBB/rKBCBCBlsKBCBBFBBBDDCDDBCDEooIB1sKBCBBBBEBBECBEBBCgtKBBBCDhBDCBEltKBBCBqtKBBttKnFjFmFBytKBCBBCCBBkEgBiDRrMxrBCBCCBBkEgBiDRrMxrBBBCCCDCBBGCBICBChuKn9JBBBBBCBBDBBBFBBBBIBBJBBKBBBMBBBDBECOBBBHBCCK0uKBgBBEmFiD8MxrBBBBBBBBCBBBDBBBBFBBBGBBBBIBBBBDivKBuBBoVxrBCuBBoVxrBBBCBDCBBPDHCBJCBBCKBLMN9iCzsK0sK6vKB8vKBukDijCBBCCCB2BpkDBBCCCB2BpkDCBCCCB2BpkDBEBCCCB2BpkDBBGBCCCB2BpkDBBJBCCCB2BpkDBBBFEBBBBBvwKBBBBBCBBBBBBCBBDBBDFBBBCBBHBBBBy4HgxKhxKBB24H6kIBBEBDz4HBBBDz4HBCBDz4HBBBDGBDz4HBBBCIBBCBDBDCCBDBDBBBDBCBDBDBBBBDBCBDBDBBBBDBCBDBDCBBBDBCBDBDBEBBBDBCBDBDBGBBBDBCBDBDBIBBBDBCBDBDhyKBCBBCGBBBDBDBBBDBDBBBBDBDBCBBDBDBDBBDBDBEBBDBDBFBBDBDBBHBBDBDBBCKBBDBDBLBBDBDBMBBDBDBNBBDBDBBBBRBBDBDBBTBBDBDBBBGBBBBDBBVBBDBDBBQCBCSBMF73EBBCBEFBBDBFBBBBMB3FOBQtFCxBCC1zK2zKCBBBluEBqwEDCqwEDB8zKBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBBBBBBBBBBEBBBBBBBBBBBBCBBCJBBBBBBBBBBBBBCFCBBBBBBBBBBCFCBC4CEBBBBBCFCBCB0BEBDE0BLBBBBBCFCBCBBOPRBBBBBCFCBCBBgxIBBBB4Iv1KBBBBBBBBBBCBBBtGCsBCB51KBBBBBBCBh2KBBBBm2KBBCBBEBBFBDCDB2G3GB5GBBBECEBCD9H+iD/iDBBCBBCCBCBi3KBBBBBBBCBBm8EBu3KBB8NBBBB2tIz3Kv0Kw0KB33KBBBBBB83KB6E7E8EBBMof4EBBB9E9E+Ep4KBBBBBBBu4KBBggJ0dBhgJ0dBB04KBBBBBoBjkF64KBh8IBBBBBBh8I/4KBloKEBBJFCBTHCCj5KBB9OnoHo5KBBBB8vDBu5Kv5KBBCCCBECBGCHCBHCBCILCBLMPCBBBBCBECCBCCBBBCBECCBCBEBBBCBECCBCBGBBBCBECCBCHBBBCBECCBCBHBBBCBECCBCBCKBBBCBECCBCBBCECCBBBBCBECCBCBt6KBCBBBBBBBBBBBBB36KBo/EGvgBCo/EGvgBBBBDBo/EGvgBBCBBCBg7KBg7KBk7KBBn7KBn7KBBBCBBy7E37EyxIBCBBCBBBBBBCCBBBC07KBBBB77KBB+7KBCBEBEBIBBCCCCCCCCCBTCDEu8KBBBBCBEBBHBJBBCCDCUDOCKBngJBv5BogJBv5BBBCBBi9Kj9KBBCBn9KBB5D51GBBBBBBBGBCwuHBBBBBB49Kr5IBBCBBBBB5CBNy9JBBB6pH7pH7pH9pHB/pHBEiqHBiqHBBiqHCBiqHBBCoqHBkFy+KBCBBCBBCBEB/+KBBBBBBBDBBBCn/KBiBCBEBBu/KBB11IBBBCBBEBB07JBUDBBwrHBK8/KBBCBEBjgLBBBBw9KBpgLqgLwkJsgLBhiK0kJjiK2kJBBBBBCBrpDCBBBBCBrpDB1gLBCBCCBBCBBBBBBCBBBBBBCBBBBCBhhLBBBBBBBCBBBBBBDCDBCBGDBIDBBLDMDNDBPDBBBBUDBBJBXDYDBBiiLBBBBBBBBBBBBBBBBBBtiLyyGBBBBBBGBBB4iLB6iLBBBCBBBCgjLBBBkjLBBBBBpjLBBBBBBBBBBwjLB/rCBB1jLBBBCB7jLBBBCBEBxhKBxhKBBBBBBBBCBBBBEBBBBGBBBBCBBKBBBBeRlkHBBnkHBBBKqkHBBP7kLBBB6BBBilLjlLBuqGB5pFBCCCCCBBCBBCBCBCBxlLBzlL0lLBBCBBCB+zE/zEg0EB/lLBBBBBBBBB2nGB4qFBomLBBBBBBBBBBBCBBymL5+EBBB2mLBBBB3BBKBBCBBBBB9mL+mLBCB9gJm1En1EBmnLBBCBrnLBJtnLBpiKBBBznLBBBBBBBBFBBBCB/nLBBBBBBBBBBBCBBpoLBBBBB4BB0BwoLBBBBBBBBBGhC3oLBBBBBBBBBBBBBBgpLBBjpLBBBBBBqpLBspLBBBwpLxpLBzpLB1pL2pLBuuF5iLw9IB/5Gz9I+pL/pLgqLhqLBBCBBBBCmqLBq0IpqLqqLB5tJBBBBBBBBBCBBBBBBCBBCBBBCBBBBC2lKBBBBBCBBBBCBBCBBBCBBBBCCBBBCFBBBCDBBBCFBBBCBFBBBCFBBBCBHBBBCFBBBCIBBBCFBBBCJBBBCFBBBCBLBBBCFBBBCBDNBBBCFBBBCOBBBCFBBBCPBBBCFBBBCBBRBBBCFBBBCSBBBCzrLwpE1rLh+IvpE3Z4rLBD6rL7rLBB9rLB/rL8pEhsLisLBBBlsLBkvGBCEBBCDCBCBBBpoKBBBBCBBBBCaFGFBBBBHBBBBJBBBKBBBBMBBBBOBBBBQBBBBCTBBBBVBBBBVBBBXBBBBZBBBBbBBBBdBBBBfBBBBhBBBBiBBBBBkBBBBBmBBBBBQvBoBBBBBCqBBBBBJsBBBBBjBuBBBBBwBBBBBvBzBBBB0BBBBBB2BBBBBFG6BBBBBzBnuLBBCBBCBBvuLBBBBBBBBBBBBBBDBBBBBBBqO2rLB4rL5rLmf7rLB9rLBBCDBFiuICFiuI49CDFiuI49CBBCBBCBBBCBBBBCosLBBCDBBBDvsLm9IBBBBBCBBBEBBBBBDCkpDxsClpDxsCBnpDxsCBBCCCCCDCCBBFCCBBCDBCCBBBBCDBCCCBBCDBCCBEBBCDBCCBGBBCDBCCBBCCCBBCCCCBCCCBEBCCCBCBBEJBCCCB9wLBBCDEBBBBEBCEBDEBEEBFEBBBqxLrxLBBCBBCBBnlJ5gLBB75HBBB75HBBBB75HBBB5xLBCBCDBBBCBBBBCBBsvLtvLBBkuJmHBBBCBBBFBBtyLBBBBByyLBBBB3yLBBBBBBBBBCBCBBCCBBCCkzL40KmzLBBCBw2BBBBBBtzLuzLooEBBBBBBBBBBBBBBBBBCBBEBBB+zLBjvHBBBBBBBBBBBBBvhJBCBEBpxLqxLBsxLtxLBBBDCBBDC20LBBCBBCDBBIJBBBBNBBBBBBRBiEBTUVBB+DBCx+I59I13CBBBBBBCBBDBBBBCBBBCB+9IB+9IBBBo5JBo5JB+1LBBBBBBBCBCBBCCBBCCp2LBBCBCBw2LBBBBBBBBCBBEBBCBBCCCBCCZ2BBwBFB9CDU92LBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBBBlCLEBBBClEBpwLBnEBpwLBBBB10LBB93LBBBq1LuuLBwuLBwuLspH3uEB31KoxIBBBBBBBBGt4LBy4LBy4LkvEBkvEBBkvEs0JwlKqpJ54LBBBBBBBBBBBBBBBBBBg2Lh2LBBCCCBBCBCHIBBCHBBCHBBBCHCBBCHBEBBCHBBHBBCHBr0JBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBBCBu6LBBCBBCBBBBBBBBBBBBBBBBBBBBBBBBBBBBB11J21JBCD61JBEGHBBBCBBCy1JBBBBCBBCy1JBBBBBCBBCy1JCBBBBCBBCy1JBBCBBBBBBBBBBBBBBBBBBBBBBBBCv1EBBBBBBBBBBBv1EBBBCBCDGBIBBCCBBCBBCCBBCBBBCCBBCCBBCCBBCBz8L08LBBCBBCBCBBCBBC2BBBB0BuuI+8LByjJBBCvjJCBCvjJDBCvjJBBvDFBCvjJBHBCvjJBwD+9I9+BkKvlFBBCBBEBBBBBBECBBECsnIl2DBBBCBDBBBBDBBDBBBDBBBBDBBBBBBBBBBBBBCBBBBBBBEBBBBBBBBBDjwJBjwJBpFBpFBCBw+LBB6zJBB5+LBBF0wJB0wJ4jGBBh/LBBBBBBBBBMo/LBiBBCBx/LBz/LBB8sC/uFn0BCopBBB8sC/uFn0BCopBBBB8sC/uFn0BCopBB5/L6/L7/L8/LBBBBBltCmjHCopBBBBBBBCBBBpKo5JBpKo5JCpKo5JBBCCCDCECFCBBHCICBBBDBBIBBBBICBBIBCFBBIBHBBIBmpJnpJBBCmpJBBBBCBDBBFBBBohMBCDBBFGBBBBGBBB8+LB5+LBB5+LBBB5+LBB51H61HBBCBBBBCCBBCBhiMBBBBBBBBBBB1vG2vGBCBBCCBCBBFBCBBCDziMmTBmTCmTDmTBBBBECE3/LBCxpJwiL5dBB/uJBBB/uJBBB0gLB0gLC0gLBBCBBBBBBBBBBBBCCBBBBBBCBBFBBBBBBCBBIBBBBBBCBZKBBBBBBCBMBBBBBBCBBPBBBBBBCBgkMBnnK+EBBBBBBBCBBBBCCCBKBKFCVBBBBBBCGCBICVBBBBBBCBBukMBBBBJa2kMzhH4kMBBCBCCBBBCBCBEBqBxiLyiLBBCCCBBCBBslMBBBBBzhKmHBzhKmHBBzhKmHDzhKmHBBGzhKmHGBJzhKmHBDB+lM/lMgmMBBBDBCBmmMlhLmhLBBBBBBBBBBBBCBBEBBB57JBB4mMB9hIC9hIBBCB9hIBCBBhnMBBCBEFGBIBKJGBFCBBIJBBDHGBBBDEIBB2xJxGBCDEBGBBCCBDGBBMBBCDHBBVDBloMBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBGspMBk+HupMBCDEFGHBBBBBBJKBBMBBCDHBBCDHrB+pMBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDCwzJxzJBzzJBBBDCwzJBBBCBBEBFBBBHBBJBBLBBNBBBQBBSBTBBBCWBBYBBHbBBdBeBBgBBhBBBBjBBBGBCDDCBCCBDCDCCCDC/iMB1sMBBCxnJBBCBCDGBC/6JBh7JBBk7JBBn7JBp7JBr7JBBjECDDCBCCBDCDCCCDCu7JBBBBCB61KB43BBBBDBBGB/tMBkpIBBBCBkuMBmuMnuMBBCBBBBBBtuMBCBBCBBBCBB2uM3uM4uMBBBBBBB9uMB0qHBCFBBBBCBBEBBmvMBBBB/BCrvM4lMBB5lMBBB5lMBwvMBBBBBBBBBBBBBB7vMomMBBPBBBPB9vMxkHykHzkHBBjyKBBCDBBBBBBBBBBtwMBCBBBDBBDhDB0wMBBBBBBCBBCBBBCBBBBBBBgxMBCBEBGBBFBDCCBBDCCBsxMBBCBBCCCCCBBCBBBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBCBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBEBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBFBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBHBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBJBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBLBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBNBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBQBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBSBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBTBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBCWBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBYBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBHbBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBdBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBeBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBgBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBhBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBBjBBKBMBBRBBBrGBBCDHrBBCDHBBBBBDEIBCDBBGwElBBmBBBBBBBBBrBBsBBBBkzMBBCBBCBBBBtzMBBBCBBBCB0zMBBBBB5zMBB8zMBBBuxLBuxLBj0Mh0Mm2Kj0Mk0MBB5oHn0MBotKCotKBBCBotKkwKw0MB7oIC7oIBE7oIF7oIBBH7oIBJ7oIBL7oIBN7oIBBQ7oIBS7oIT7oIBBCW7oIBY7oIBHb7oIBd7oIe7oIBgB7oIhB7oIBBjB7oIBGBCDDCBCCBDCDCCCDCB7oIBBCDDCBCCBDCDCCCDCB7oICBCDDCBCCBDCDCCCDCB7oIBEBCDDCBCCBDCDCCCDCB7oIFBCDDCBCCBDCDCCCDCB7oIBBHBCDDCBCCBDCDCCCDCB7oIBJBCDDCBCCBDCDCCCDCB7oIBLBCDDCBCCBDCDCCCDCB7oIBNBCDDCBCCBDCDCCCDCB7oIBBQBCDDCBCCBDCDCCCDCB7oIBSBCDDCBCCBDCDCCCDCB7oITBCDDCBCCBDCDCCCDCB7oIBBCWBCDDCBCCBDCDCCCDCB7oIBYBCDDCBCCBDCDCCCDCB7oIBHbBCDDCBCCBDCDCCCDCB7oIBdBCDDCBCCBDCDCCCDCB7oIeBCDDCBCCBDCDCCCDCB7oIBgBBCDDCBCCBDCDCCCDCB7oIhBBCDDCBCCBDCDCCCDCB7oIBBjBBCDDCBCCBDCDCCCDCB7oIBGBCDDCBCCBDCDCCCDCCCDDCBCCBDCDCCCDCBCCDDCBCCBDCDCCCDCBFCDDCBCCBDCDCCCDCBBCDBCDDCBCCBDCDCCCDCCCDBCDDCBCCBDCDCCCDCBj3Mk3MBn7KBlyLo3MBq3MBnwMBu3MBw3MBosIy3MB03MBvsI33MB53MB73M83MBBo7C2BBBDCCBCCCCCCCBBC7rIBBi4MBr9F8SxZBBr9F8SxZCBr9F8SxZBEBr9F8SxZBCDIBr9F8SxZBCBBBDCBBCCBsV0gLBBBBBBBCBBBEBBFBBBBHBBBJBBBLBBBNBBBBQBBBSBBTBBBBCWBBBYBBBHbBBBdBBeBBBgBBBhBBBBBjBBBBG65MByuIBBBByuICBByuIBEBByuIFBByuIBBHBByuIBJBByuIBLBByuIBNBByuIBBQBByuIBSBByuITBByuIBBCWBByuIBYBByuIBHbBByuIBdBByuIeBByuIBgBBByuIhBBByuIBBjBBByuIBGBCDDCBCCBDCDCCCDCBBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCCBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBEBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCFBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCGBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCHBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCIBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBCLBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCMBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCNBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBBBDCDBBFDBBCDBBCDXBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCLBBBBBBBBBBBBdBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCeBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBRBgBBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0BBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBBCDBBwBBBB6BBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCB8BBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBCBBCBBBBBCBCBBCBBlCBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCmCBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCnCBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyCBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCB0CBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCB2CBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCBCBBFuBCCCBCCB9CBCDDCBCCBDCDCCCDC7CCBCDBCDDCBCCBDCDCCCDCB85LBCB/6MBj4JBBBj4JBCBj4JBBEBj4JBBCBBCCt+MmjHBBBx+MBCDBBpiL3+MBB6+MBCBEBBCCCCCDCCBBBBBBBICCJCCBBBDFBBBBBBBDFBCBBBDFBDBBBDFBBBx/MBCBBBBBBBHIBBKBBGFDFBBCBDDFCCBDDFBECBDDFBGCBDDFBBDBLCBDDFBCBBCCDCCBCBDDFBBBCCDCCBCBDDFCBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFBBCBBBCCDCCBCBDDFCBCBBBCCDCCBCBDDFBBCBHBCBBBCCDCCBCBDDFBB8gNBCBBBBBBBHIBBBDFBBBCGDFHDFIDFBBBDBBDCBDBHCCBDBGBDDBIBDDBKBDBB8hN51K61K71KBBBBCBBBBBFBBBBCBJBBBBBriNBBBCBBCBCCB0DBDCB0DBBBBBBBBICB0DBJCB0DBBB7iNB9TCFBBBBBBBBEBBBEBBBGIBBBJB2CBCBBBCCDCCBCBDDFBJBx2DBBCxjNBBCBBFB5jNBrlMBhFB5jN+lLshMBgkNBCDEFBBBBBFCFBBFFBBIFJFBBBxkMBCDEFGHBBBBBBBHBLB/kNllBmlBBBCBmhJBBCBmhJCBCBmhJBklNpnLKrlB8sC/uFBCk0BCopBLrlB8sC/uFBCk0BCopBBNrlB8sC/uFBCk0BCopBBBCCKrlB8sC/uFBCk0BCopBBBBBCCKrlB8sC/uFBCk0BCopBCBBCCKrlB8sC/uFBCk0BCopBDBBCCKrlB8sC/uFBCk0BCopBBCGBBCCKrlB8sC/uFBCk0BCopBBIBBCCKrlB8sC/uFBCk0BCopBBE6lNB21MkQBB21MkQBBBBBBBBBimNBBlmNBkmN9hLpmNi+C0rIBtmNBvmNwmNBo+CzmNBr4FBBCFBCs/M4mNBBHIkhDBDGI14CBCCmEgBiDRrMBBDGI14CBCCmEgBiDRrMCBDGI14CBCCmEgBiDRrMBBBDBBBBBBDCBBBDBCDGBBBDHBBBDIBBBDJBBBDKBBBDBBBCBBNBBBDBFPBBBDQBBBDRBBBDBPTBBBDUBBBDVBBBDWBBBDXBBBDYBBBDBWaBBBDBcBBBDdBBBDeBBBDBBBFBBBBCBBHBB6sHBBBCBBBCooNBBCBBBDvoNBlxIBBBBBBBBBBCBBBBBFBBBBHBBBB3lNBBBBBCB+lNBBBnpNBBBCWBBBBEBBHBBBLBBCE3pN6pMgZ7iN6pNBBCBBBBCBBBBBCBBCBBCBBDBBCBBBBFBBCBBBHBBCBBBBKBBCBBBBBDDCDCDDCDBzxK0xKB2xKB4xKBBBDCCBBBBBBBB7qNBynJtyDCynJtyDBBCBynJtyDBBBBBBBBBBBCBBBBBBEBBBBBBGBBBBBBIBBBBBBBLBBBBBBxrNBBBBBm6I+uDB1rNBBBs5KBE9rNBCBBFGBBBDBHBBHosNtxMBBq2DpzLBCBEBysNBBunMBB4sNBB7sNBBBCBBBBDBBBBBBDBBCBBDBBDBBDBBBCDHBBDBBIBBDBBJBBDBBBBJFNBBDBBOBBDBBPBBDBBBBHFztNq/FwmBBBhxDBhxDpHBBCDiH28C85F9oEBBBCDiH28C85F9oEBBBBBBBBCDiH28C85F9oECBBBBBCDiH28C85F9oEBCDBBHBBBBBCDiH28C85F9oEBBKBBBBBCDiH28C85F9oEBIMBBBBBCDiH28C85F9oEBOBBBBBCDiH28C85F9oEBORBBBBBCDiH28C85F9oEBRUBBBBBCDiH28C85F9oEBWBBBBBCDiH28C85F9oEVYBBBBBCDiH28C85F9oEBaBBBBBCDiH28C85F9oEBEBBKI5uN6uNBBCoI28C5iKBBBBBBCoI28C5iKCBBBCoI28C5iKDBBBCoI28C5iKEBBBCoI28C5iKFBBBCoI28C5iKBDHBBBCoI28C5iKz0I00IB20IBBB60I70IBBG90I+0I/0IBh1IBDB2vNBCBBC2sNB2sNBBCBhwNBBBBBBz1I01IBBB41IB61I71I81IBBCDB0wNB8GBB8GCB8GBEB8GBGB8GBIB8GBBBBBBCBBBEBBBQB8GBSB8GBUB8GVB8GBB6DXB8GBZB8GBruNsuNBBBD0gHCBBD0gHCBCBCBBCBBBBBBBCCBBBBCDBBBBCBBCBBBDjyNBBBBBBBBBBBBBBBBqyNBBBBBBBBDBBBBCDEFIJ4yNvqNBBtqNCCBtqNCDBtqNCBBqCEFBtqNCBB3DIBtqNCBBkzNBBBCBBBCqzNBBBBBBBBBBCBBBBDBBBBEBBBBFBBBBBBBBHBBBBBB5zNBCDBBBDBBDBBBDBBBBDBBBBBBBDCBBBBBDDBBBBBDBBFBBBBBDBHBBBBBDBqGJBBBBBDBmFDBt0Nu0NBBC7sNCC7sNDC7sNBBBDBBBBBBCBBDBBBB80NBCBEBBCCBBCCk1NBBBBBBq1NwwFBBBDBBBCBBEBBBCCkPB41NBBhsCyhBi6CqwH81NB+1NBDlxDBCDDBBBBBBCDDCBBBCDDDCCoDl2NBCBBCBBCBBBCBt2NBCBBCBz2NBCBCBBCBBBCBCB92NBBBBBBBBBBBBm3NsyFBBBBBCBBBs3Nt3NB66Es1GBBBCy3NB8/JBB8/JBCBCFBHBBCCBC+3NBBBBBj4Nk4NBBvCBBDyRBBCBiEqGt4NBBBBBBBBBBB14NB8K+jDBBBBBBBBBBBCB3Kg5NBj+MBBBk5NBBi2NBvoHB96Bp3I9gLBBFq5NBEv5NBBy5NBBBB25NBBBB75NBBLDB+5NBBBi6NBqwCCqwCDqwCBBBDBqwCBBDBqwCCBDBqwCBEBDBqwCBEBDBqwCBBDCBBDBqwCCDCBBDBqwCBBCBBCz6NBCDBBBDBBBDBBBBCBBBCCCg7NrrJBBoxCCBoxCDBoxCBBBDBBoxCBBDBBoxCBBBBBBs7NBBBBBx7NBCBBCBCDBBFBBGBBCDDg8NBCBBCBCCBBECBBGCBBBJCBBBMCBBOCBBBBJB38NB2BBBBHE2BBG2BBI2BBK2BBj9Ng7Gh7Gi7Gj7Gk7Gl7Gm7G4WBBBBBBBBBt9NBBBBBBBBBBCBBBBqBCBBEBBBBBGBBBBBIBBBBBBC89NBBBBBBBBBBCDBm+NBBBBBBo+NBBr+NBBBi+J72Dy+N3rMBBBBBBBB7sHlSB5+N6+NByyL9+N0wGBBBBBBBBBl/NBBBBBBCBBBCBBBBBOBBBBBBBBBBBO3/N4/NBBt8L0gLB+/NB3sMB//Nz0IBigOB/pKgqKmgOngOG10IBCC90IJ10IDsgOBBBDCCBEICCEICBEEICFEICBBBBECBEICCECBEICBEECBEICBCGECBEICB/gOBCBBFBBGBGKBBBNBuhOBBBBj+HqgBjH4E7zCk+HqgBjH4E7zCl+HqgBjH4E7zCCn+HqgBjH4E7zCBCBBCDp+Lw1LBrpLBBBrpLB9hOB/hOBCBgiOBBBmiOr0LBy/NBBBBhjNijNBuiOByC9sMxiOBziOB1iO2iOBBB5iOB7iOB4/N02LuxC22L32L42L52LBBBBvxCtgBsBr9H72LBB+2LBqjOBBtjOB/5LwjOBB1rBBDCCBCCCCCCCBBC7rIB1rBBDCCBCCCCCCCBBC7rIC1rBBDCCBCCCCCCCBBC7rIBE1rBBDCCBCCCCCCCBBC7rIF1rBBDCCBCCCCCCCBBC7rIG1rBBDCCBCCCCCCCBBC7rIH1rBBDCCBCCCCCCCBBC7rII1rBBDCCBCCCCCCCBBC7rIBCL1rBBDCCBCCCCCCCBBC7rIM1rBBDCCBCCCCCCCBBC7rIN1rBBDCCBCCCCCCCBBC7rIBBBDCDBBFDBBCDBBCDX1rBBDCCBCCCCCCCBBC7rILBBBBBBBBBBBBd1rBBDCCBCCCCCCCBBC7rIe1rBBDCCBCCCCCCCBBC7rIBRBgB1rBBDCCBCCCCCCCBBC7rIBBCCCCCBECCBGCCBBCCCBCCCCCCBCCBECCCBCCBGCCCBCCBCDEF0B1rBBDCCBCCCCCCCBBC7rIBBCDBBwBBBB6B1rBBDCCBCCCCCCCBBC7rIB8B1rBBDCCBCCCCCCCBBC7rIBCBBCBBBBBCBCBBCBBlC1rBBDCCBCCCCCCCBBC7rImC1rBBDCCBCCCCCCCBBC7rInC1rBBDCCBCCCCCCCBBC7rIBBCBDBBBBDCBBDDBBDBBBDBBBDBBBBDBBBDyC1rBBDCCBCCCCCCCBBC7rIB0C1rBBDCCBCCCCCCCBBC7rIB2C1rBBDCCBCCCCCCCBBC7rIBCBBFuBCCCBCCB9C1rBBDCCBCCCCCCCBBC7rIBymOBBBCBB+8G/8GB1lNtmN8mOBqDtuM0d/mOBB/mOgnOBBC3yLo0CBBC3yLo0CBBBC3yLo0CCBBC3yLo0CBqnOB2qMB12HBunOvnOBBynOznOBBB3nOB5nOBBBq0MMBBLzFioOB0nNBB1nNBBBBBB1nN4nNBBBBB4nNBBB/nNBhoNyoOBo+MBBBBBBBBBBo+MBy5LBy5LsoNtoNBBCsoNBl+LBUzoNkpOBBBBBBBBBBrpOBBB//G9uJvpOuoOvoOwoOBBBBvpOBBBBBBBBBvpOBBBBBBBB6oOBBBm/Ln/LBBCj/LBBBBBBBBBBCj/LCBBBBBCj/LBBy/LBCBBCBBCCBCBCDGBCBBFBDBBCBBPDBBBBBBBBBBBBBBDBBCGDl6HBBBlrOBlrOBCBBDBBDtrOwrOBBCgpO3gMBCBEB8gMBx/LBx/LB0/LBCBBCB5/LBBBBBBBCBBBpsOBCDBBBDCDBEDBBCCBDBBCCBDCBCCBDBEBCCBDBGBCCBDBIBCCBDBKBCCBDBBNBCCBDBBCBSBCCBDBCBBCXBCCBDYBCCBDBBaBCCBDBSFBfBCCBDBhBBCCBDEBBBBjBBCCBDBlBBCCBDBC7tOBCBEBBCCCCCBgqNluOBCBBCCCBBCBCCCBCBECBCBGCBCBICBCB1uOByrOBBBBBBBCBBBBBBBhvOBBBlvOBCBBCBBCCBCBCBvvOBBBxvNBBBBBtjMBBiBS5oOB5oOB9vO+vOBBC81J94DBBC81J94DBBBC81J94D5jMBBBBBBBBBBBBBCBBBBBBBjEEBBBBBBBCGBBBBBBBIBBBBBBJBBBBBBKBBBBBBBMBBBBBBBOBBBBBBPBBBBBBBBFB3C6wO7wOBymEBBCCBBCjxOBBmxO5tMlxOBBhlMBozFBozF9OxFBxFnlMBBB1xOBztNB5xOB7xO7+MB+xO/xOgyOg/MhzBiyOypIBBBBlyOBGBnyOBpyOBryOBtyOBBCCCCCHCv3JI0qCopBBBCCCCCHCv3JI0qCopBBBBCCCCCHCv3JI0qCopBCBBCCCCCHCv3JI0qCopBBnkCBnkCCnkCBEnkCBBCCBnkCBBCCBnkCBBBCCBnkCB+yOB9rOBB9rOBCBBBlzOBBBBBBBBBBBBBBBBCBEBwzOB54H8SxZBB54H8SxZBBB1zOB4yKB4yKBB4yKBBBBBB+zOBBCBj0OBBBBCBBBBD3qOs0OB0sIBBC0xOBx0OBuCBBuCBBBB30OBBBBCBBv2JBBCBEFBBBDCBBDCn1OBBBCs1OBu1OBw1OBBBCBEBC51OBCBEB/1OBCDBBBDBBDCBDBEBDBBCCr2OBBu2OBCDBBBDBBD12OBBBCBDBBBtBDEHBBJBBLBBCBBCBBCRBBQRBRBzUu3OBBBBDBBFBBHBBJBBLBBBBDCCCClgIBBBBi4Oj4OBBDBCp4OB+qHr4OBslNu4OBw4OBBBE0qKBECviMBBBBECviMBB54OBCBBCCC1DBDCjC/3NkQBt2NBBt2NnuBynJ7CyvDj5OBCBEBloL2PBBCBktMBBx5Oy5OBBCjHBBB35OBBBBB85OBBBkIkIlIBBk6OBBpkMo6OBBBBq+J4Vt6OhCrxMhpCBBBCBBBCBBC26OBBCBBBDBCDBBBCBBCh7OBBBBBBBCBBBCBBBFBBBFIBBBBCBCDBBCBCDw7OBCBCFBBCBCBBCBCBBBBBBBBBBBBBBh8OBBBBCBBBCCCBECFCGCt8Ou8OBBCCCBFBBECBGCB38OBBBBBBBBBBBt6NBBi9Oj9Ok9Ol9Om9OBo9Op9Oq9OBs9OBBCBDBBBGFrgNBBGFrgNBBBGFrgNBBBBGFrgNCBBBGFrgNDBBBGFrgNBBCBCCBBBCBCBCCBCBDCBCBBBFCBCBBHCBCBBJCBCBKCBCBBBj+OBqhNCqhNBBBDCDDDBBCBBDt+OitMt5NmKBBBCBBDBBBBCBBBBBBBB5+OBBBBBBBBBBCBBBBBFBBBBBIBBBBBp/O/+NBBwxB+jD85FCBwxB+jD85FBCBBCBBBCBBBBCBC0/OoBBBBBBCBBDBBBBBD8/OBCBggPhgPBBC5/NB8F+Hm4JDBBBogPBBrD9hKBBBBCB/9NBCB1gPBCB5gPBBBCBBBCBBCBBBChhPBBBx3OBnpMBCBqhPBBBBBBBBBBBCBBBBEBBBBGBBBB2hP3hPBBC25Fk3IBBC25Fk3I4hPB4hPB+hPBCBiiPBBBBBBBBBqiPBCDBBBDBBDBBBDBBBBDBBBBBDCBBBBDB2iPBBBCBBBC8iPBBBBBBCBBBEBBBGBBBCBBCCCCBCCC5BmjPnjPojPBB98F/8Fg9Fh9Fi9FBBBBBDyjPB2rNBC2rNBD2rNBBBBDB5jP6jPBrgJBCBBCBCBEBjkPBBBnkPBBBBBBBBBBCBBBBEBBBBBHBBBIBBBBBCBEDCCEDCB/6HB/6HC/6HBCDG/6HH/6HBBBBEBBCBBEBBC/3EBo7MBBBolPoyNBBBslPBBBwlPBBllOB0jKB2lP5vMBB4gO7lP8lPBBB+lPBBCED7evjOBvjOBBvjOBkmOBCDBB+gD/gDghDBBBDCDBBBBDBBDg9O0JBBB4mPBBBBBBBBi6FBgnP91L2PB91L2PvsKBvsKCvsKB0sKBBBBCBtnPBBrkPBBB0nPBBBBq0DB30FB95LBCDEFGBBJBGBLBFBB50DBpwLBkjOpjOqjOBBCzkMCCzkMBBCyoPBCBBFBBIBKBBCCDDBBBBBBCCDDBCBBCBCCBBECBt+Mu+MBw+MBBCDBBz/Dj5KCEBz/Dj5KCEB1pPBBBBBBBBB8pPBB0mL9pBnNp7BCBBBB0mL9pBnNp7BCBBBBBBBCqCmqPBw0MBBw0MBqqPBBCBEBusNBtsNFCBBBBBBCBB1qP2qPBBCBBCBCBBC8nPB+7DCBCBEB67DBhyOBhyOBBhyOBBBhyOCBBhyOBCDEqCCBB0rPivN18D3rPBgBvBkvK44NBBsEBB/rPBBBjsPzqIBBBksPB3pOr9KBBBBBDBBBBB4vFsjI5vFsjI6vFsjIBBBBBBB/vFsjIgwFsjIBBBDFBCDFBDDFBEDFBBBBBEBBEBBBECBBEBEBBEFBBEBCBDaJBBEBBCBvtPBCBBCBBBCBu+Cv+Cw+CBBBDBBD7tPBwZBBBguPBBBBBBi/IBBBBBBBBBBBBBBBBBBBBBBBi/IBBB2uPB4uPs8MovCt8MovCu8MovCv8MovCBBBBEBBBBBBBBBBBBBBBBBBBBBBBBE3+CB7sO9lBvpOiHCzkMBBCB0vPBBBuHlmPnmNBglNB8oMBBhwPBBBBmEBNslNtlNBBCBB3tPBBBBBBBBBBBBBBBBBBBB2/L2P4wPB9wPB1iOBB1iOCB1iODB1iOBBBDBB1iOBBDBB1iOCBDBB1iODBDBB1iOBBFBDBB1iOGBDBB1iOHBDBB1iOIBDBB1iOsxPBCDEBBBBEzxPBCDEBBGHIBCBFBCFBJBBJBBBJBBBBJCBBBJBXBBEBBBJBBHBBBJBCfKBBBJBZaBCdBCBhBBBCCCBCBBCCCBCBBBBBBBBBBBCCCBCCBBBBBBCCCBCDBBBBBBCCCBCEBBBBBBCCCBCBBBBEizPBBBCBBBEBBGBBIBBBBMBBByzPBCDEBBDBDBFBBBFB7zPBBB/zPBCBEFBHBDBCDCg9KBBBt0PBB0pNB0mMBBx0P4gI20PBCDEBEBCBBF+0Pw2OBBw2OBBBBBBBw2OCBBBBw2ODBBBBw2OEBBBBw2OBBBBEBBECBEBEBEBGBEHBEBBJBEBLBEMBEBOBEB41PBZBBBBBBZCBBBZDBBBZEBBBZBBBBEBBBt7I8SoVpEBzjKBCTCCBCBETCCBCBGaBBv2PBBBBCBDBBBBDkkKBkkKBCBBD1/KBBBBBBBCl3PBCDBBBDr3PBBBBv3PBx3PBBBBBBB23PBCBEBBCCBBBCCBBBBCCBBBBBCCBBBBBBCCBCBBBBCCBBBCBBBBBCCBBl4PBBBBBBBBBBBBBBBCBBBBBBFBBBBBBBDDBz4PBBDB44PBBBBBBB/4Pg5Ph5Pi5Pj5PBBBBBF9uEBBCF9uEBBCF9uEBBBCF9uEq5PBBBt5PBv5PBCDEBBBGBCBBCEBBBCECBBCEBCBBCBBBCECBCBBBCEBEBCBBBCEBGBCBBBCEBIBCBBBCEBKBCBBBCELBCBBBCEBNBCBBBCEBPBCBBBCEBFt6Pu6PBw6PBh7JBBCC06P16P0xJBBB56PBDBB96PBBBCBBEBBBPHBBGJBhBBCBBBCEBIVq7PBBBBBBBBBBBBBz7PBCBBCBBCB67PBBBBBB+7PBBvyP07OBBl8PBEw8E+iJn8PBBB3rDBBBBBBBx8PBz8PBhtNCopBBBhtNCopBBBBhtNCopBB48PB68PBozPBqzPBqzPBCitDpmMBBCitDpmMCBCitDpmMBCDEBBBBCBBBBBCp9PBr9PBBBv9PBBy9PBB19PB39PBBBBB89PBxpBB/9Ps0P89KBBCBBBCBBBCBtjP8aBB5yKBu+PBBBBB63Ln3BCopBB63Ln3BCopBBB63Ln3BCopBCB63Ln3BCopBBBCB6+PB8+P9+PBjlBBBCh/PBh/PCh/PBBCm/PB0vNCopBBB0vNCopBBBB0vNCopBwCulNB3uDB3uDB5sN8vCBBBCB1/Pl5PBB5/PBBBwuNBBCED74BBBBBBBBBCED74BBCmgQBs5BBBBBBBs5BmwPnwPtgQBCBBCBBj9BBBBBBBCBBB3gQBBBB7gQB/oOBBBBCBBEBBjhQt+PBBqkOBBBqkOBBBBCokOohQBBBshQBBxhCBv8OilBBBBDyoOBB1wN2wNBBC1wNCC1wNBB/hQBBBBBBBy/O4NB4NBBpiQBBBBBCBEBBwiQxiQBBC4hMBBC4hMBBB7iQBpzNCopBB6iQ7iQBBC6iQBBC6iQBBBC6iQCBBC6iQBCFBBC6iQBHBBC6iQBBCCBCBBCCBCCBCCBCB9qB4qK8P+qB4qK8PBBBDBBDBBB3jQB/qNB/qNBBBBBBBBBBB/jQw4KBB3vNo0CBCBBBDBCDBBBCCCukQBwkQxkQBBCooN0kQBBBBBBBBBBBBqyKpEryKpEsyKpEtyKpEBBBvyKpEBBBDEBnlQBBBm5NzpBBm5NzpBCm5NzpBBBCBBCCBw5NB8iQBB3lQBnjPojPBBCCCBECgmQBCBEBqzKu7BB0jPBBBBBBBBBBBBBBBjhOBCBEBCBBCCBBBBBBBBBBBBBCC/mQgnQBBBknQBBBBBBBBBBBvkE67IsnQ/mPBBCBBCBBznQBCDBBFBBCBGBBBBBGBB/nQBBB9Iq7Lq0BCopBB9Iq7Lq0BCopBBBBB9Iq7Lq0BCopBCBB9Iq7Lq0BCopBDBB9Iq7Lq0BCopBBBqoQt6LsoQBBCB4vBjgMCCB4vBjgMDCB4vBjgMECB4vBjgMBBGCB4vBjgMHCB4vBjgMBBEBDEBBDEBBBDECBBDEDBBDEBCGBBDEBIBBDEBKBBDELBBDEBBINBBDEBBCDCCBDBBBBBBBBBBBBBBBBCDCCBDvpQwpQBBCBCBEB4pQBBBBBBBBBBBBBB8mQBBBlqQBnqQBBBBBBBigFBigFuqQj2BwqQBBBBBBBBCBBBC5qQB77DCFC77DCFBCF77DCFBBCBCBBCBCCBCBCBCFBCBCB/oPB0HwagpPB0HwaBBBDBBurQvrQBxrQBBCCB1rQBBBBCBBEBB9rQBvtPBCeBCBCB9qPn/GBn/GCn/GBBCC6tLB6tLqsQBssQB4sE8sCmjHCopBBB4sE8sCmjHCopBBBB4sE8sCmjHCopBBgBt/FBBgtKBBBDBgtKCDBgtKDDBgtKBBBD7sQBBBBBBBBBitQ0kGBBltQBntQ+iQBBBB/+DB/+DBB/+DBwtQBBBBCBDBBB3tQBBCBCD+tQBBBhuQBCBBCBBBCBx9DB60NB60NBB60N90NBBB/0NBBBBBByuQBBBBBBBBBBBBBBBBBFBBBBBBBBBBhvQBBBBBBBmvQnvQ7sFpvQqvQrvQBBBC6sF3nEtvQBBCEC46BBBCEC46BBBBCEC46B+UB0vQBBnvPBDBBCD6vQB8vQ9vQB/vQBhwQBjwQBlwQBnwQBnrP82NB+jJswQBCBBBDBBB0wQBCBBCBBC6wQBB9wQBCgxQBixQBBBBmxQBnxPoxPBCBBCtxQynOBBBzgKB0xQBB3xQB/uC6xQBizCBBByxPBh/OBBBqoOBoyQBBCCECECBCDCEryQBBBBBBBwyQBBBBB9rQB2/OB8+IBDBCy6B6Dm6JCCy6B6Dm6JBBCxyPBBizQBBDBnzQBCDBBFBBCDBBBxzQyzQBBCCCBECBBCC6zQBBCB7zQB7zQh0QBBBBl0QBBBp0QBBBEBv0QBx0QBuxQBmiO6VBBmiO6VBBBmiO6V30Q40QBBBBBBBBBBCBBBBB7zP9YvrQwrQxrQyrQzrQBBBBBBkYCCBBBBBkYCBEBBBBBkYCBCu1QBCBEFGBBBBECBCECBBEECBBCHECBBJECBBBBBKLBBLBDFCBECDFCBEDDFCBEBq2QBB2zQBBBw2QBCBBCCCBBCBC42QBCy1PB2zEBBr0PCr0PBBCBBCBCCk3QBBBBBFGBBs3Qt3QBBw3QBukE6oMppJB2zOmH3zOmHBBC53QBB83QBB/3QBz3P34NB54NBB7mOBp4Qq4QBBs4QBBBBCBBCB04QBBzlMBCB74Qv6PBByrJCByrJDByrJBCB83PB+3PxvQBB22PBB3vQBBmlF7vQjpEBybu2Qv2Qw2Q25Q6pM45QBBCB3pMBBBBBBBCBBBBz5Pi6QBBBBBBBBBBCBBBBCFBBBGBBBBBBDBCu6Qv6QBBCg8BjBEBBCg8BjBECBCg8BjBEBBCBBCg8BjBEBBCBBCg8BjBECBCBBCg8BjBEDBCBBCg8BjBEBBCBBBCBBBBCBCBBCBBCFBBCBBHBBCBBk7QBBBBBBBBr7QBr7QCr7QBEr7QBGr7QBIr7QBBBBNr7QBBCFCCCCCFCCCB97QBBB3iQB3iQC3iQBBF3iQBBBBDDCDD1BDBC2yQBCBBBDw8QBBBCBBEBBGBB2zKi2E68QBvlMBBBBvlMB/8QBy5KBvzQozOBBn9QBp9QvhPwhPizFjzFBBBBBBBCBBBBBBCBBBBCBCBBBBBB19Q29Q39QBBBB79QBBB6mJg+QBCBEBEFBBBCCCBBCCDBBCCEBBCCFBBCCGBBCCHBBCCIBBCCJBBCCBBBBBBBBBJBBBBJCBBJDBBJBumLBB7+QBCBCDEFIBIBDBBBCFBCBBCFBCp/QBCBCDGBBHIJMBOBICthQuhQByyJBCBCBBBBCBBBBBCCBBBBCqCBCBBBBBkgR4hQBBngRBpgRBBBfBgBDBBgBDBBBgBDBoBBoBCoBBEoBB3gRB5qOBCBEB+gRBCBBBDBBBDBBmhRBCBEBEFGvhRBxhRBCB1hRB29PBwCB9hDBm/QBv/CBBv/C+8PilBBBBBhpP80Jh1Gi1GBBCBBCBBBiqNBq/Q+/PxiRyiRBBBBBy/Qz/Q0/QBBBD4zF6rLCD4zF6rLDD4zF6rLBBD+9PBllNBBkjRBBBBCBBBBBBECEBCFEGEBBgnPBgnPCgnPBBBDCDJEFsiOssBtsBBvsBBgkRBikRB/gRBBnkRBCB90IBohRBCBEBB0kRB2kRBB5kRB2hR3hR4hR5hRBBByjOBBE6+NBBBBE6+NBCBBE6+NBBEBBE6+NBBGBBE6+NBBkiRBo/NBCo/NBBEo/NBBGo/NBBBCCCBBCCCCBCCCBBCBBCCCCCBBCCC3lRBBBB2iRBBCBBBDBBBDBCBDBBolOBBBBljRBBBCBBBCntQBBntQBBntQCBntQDBntQEBntQBBBBBBntQBFBntQCFBntQBBFFBntQGFBntQBIFBntQJFBntQKFBntQLFBntQBBBBEDBGDDzqP0qPBBCzqPCCzqPBECzqPFCzqPBBDICzqPBynRBBBBttLB4nRB+qP9hBC+qP9hBD+qP9hBBCG+qP9hBBG+qP9hBBFBDBDBBDBDBCDBB3nQooRB7nNBnlRBBBCBBzoRBBBBBCBBBBCfBBCf9BBBQCCCBBBE6+NBCBCf9BBBQCCCBBBE6+NBBCDGBCf9BBBQCCCBBBE6+NBBBFlD48O58H68HBBCBBCr1Jt2PBmmRBBBBBBBBsmRBBBBBBjtPBB5pRB7pRihQBQBmoBBCDEBBBBEBBCBEroRsoRBBCBsqRtqRuqRvqRBBBxqRBBCE8wGBBCE8wGCBCE8wGDBCE8wGBBFBCE8wGBHBCE8wGBBCCDBBCE8wGBBCCDBBCE8wGCBCCDBBCE8wGBBCCCBECFCBHCICJCBBBBCCBHCBCrrRBBBB9uPB9uPBjyG51GBlyG51GBCBBBCGBBBFB5rRB5rRC5rRD5rRE5rRBBBDBEBFBHK5rRBECBBM5rRBBBDCBBCEBBDCBBCECBDCBBCEBEBDCBBCEBCDIBDCBBCEBv8EzuPB1uPz8EBBBCBBBBCCBBBCDBBBCKBDCBBCE7sRBBBCBBBBDCDBBFDBynOBynOBttRBBBCBBBCBBBBCCBBCBBBCBBBIBBCBBBBBBMBBCBhuRBBBBBBBCBEBBCCBBBCCBsuRBCBEFBBBDCBBDCBBBDCifB3uRBBBBBBBBvuN72DBBBBh8PhzBBCBBCCCBECBBCCBCBCBi3Oi3OBBBBBBBBBCJ0vRBCB7oCB7oCBBBBCBBCBCBmwRBu/KCu/KBEu/KBBHu/KBBBBBEDCBBBBBBEDCCBBBEDCBCFBBBEDCB7DBNC6wRkuRBway/OB2pR5uKBBkxRBmxRBBnzMqxRBBBBBBCBCCBBBBDBBDB2xRB2xRBBBCBBEBBBCCBBCCgyRBBvoHBBBB2CBBjiRByhLBhF1hLB1hL2mCBxyRBBB1yRB7lJBLljB5yR6yR7yR8yR9yRBBgzRBBCBB/xRBBBCEBEBCBpzR4kQilQBltBBqyRBBCCBxkQDEIBouBBBCCBxkQDEIBouBBBBCCBxkQDEIBouBCBBCCBxkQDEIBouBBEBBCCBxkQDEIBouBBBHBBCCBxkQDEIBouBBBBDDCBBBCCBxkQDEIBouB5yRBBBBCi0RBBBBBBBBBepzRfpzRBhBpzRBBCCepzRBBBBCCepzRx0RBBBBBBBBBswPzLCBzLC1+Jo6Mz6EBB90R+0RBBBBD90RBBD90RBl1RBCBEBEDGFBBBBBCCBBBBBBBBCCBBBB7zDrpLB8zDrpLBBCDBBBCBosR0JBBBs7Mz6EBBBBvsRBBCBo2RBBBBBCBBBEBBFBBBBBBECz2R02RBBCCCBBCBCyjQBBBB+2RBBBi3RBBl3RB19GC19GD19GBBF19GBBCDB19GCCDB19GBBCBCDB19GBBBBBBB+hMBB33RBB63R73RBBC+3RBBBBBBBBBBBBCBBBBBBsuP8pCBBBr4RBBBBBBBBBBBx4RBz4RBCBBB44Rx7CBBj+M74RBBBBCBBCCCBBCBCCCBCBByjMzjMBBCyjMBBu5RBBBBBBBBBBBBBBBBBBBBB35RB55RBBC85RB85RBBswRBBBBBBBBBCBBBBEBBBBCB2kMB2kMBB2kMBBBCBDBBBCBBBDBBBD36R46RBBCB86RBBBBBBBCFjCD96M7I+6M7IBBCBBBBCBp7RBCBBCu7RB3gL8SBB3gL8SBBB3gL8SBBBB3gL8SCBBB3gL8SBEBBB3gL8SBBCC47RBBBtoGBuoGBBBCBh8RBCBBCBCCBBBCCCBECBBBDCCDCBBBDGDCB18RB2zRBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBB2zRBCBBCCCBCCCCCCCCCCCCCCDCCBCCCDCCBCBBBBBBBCBBBBEBBBB49Oj+B59O69OBBB28QBm9RBBCCp9RBCBBCBBBBCCBBCDBBCBz9RBCDBBCBBBBBCBCBBCBBBCDg+RBBCBEBBB2kPBgxHBB77Qu+Rv+Rw+RBy+RBFqnK1+RBBCBCD/hDCCBCD/hDBBCBCBCD/hDBBCBCBCD/hDBBBCBDBBh/RBBBBBBCBBCFBBHBBBu/RBBx/RBBB1/RBCBEBBCCBBCCBBBCCBBBBBBCCCBBBBCCBBCjgSkgSBBChuB/6ICChuB/6IBEChuB/6IBGChuB/6IBIChuB/6IBCBBCCCCxgS98OBBB5lR6lRB8lRB+lRBChmRBBCBCCCBBCCBCCC40PB40PC40PBE40PBBBDCBBDCBBBBBBBBBBBBByhSBBBB2hSBBBB6hSBCBEBCBBCCBBBBCCBCBBCCBBBCBBCBBBBBBBBBCBBBBBBBz1IBxiSBBBBBB2iSBBBBBBBBBBBBB9iSBCBBCCCB8EppD7/JBBBBTBBBBBTBBBBBBBByjSBBBgpLBBB6jSBBBBBBBCBikSBBBBBBBBBokSBBrkSi6GtkSBvkSBBCCBBBBBBBCCB1kSlgCBB5sQBCB5sQBBBFB5sQBGB5sQBBBIB5sQBBBBBBBCDDBB5sQBCBBCDDBB5sQBBEBBCDDBB5sQBBBBEBBHBBBPBBCDDBB5sQBBBSBBCDDBB5sQBBBBBXBBCDDBB5sQBBCBCcBBCDDBB5sQBBeBBCDDBB5sQBBBCBEjBBBCDDBB5sQBkBBBCDDBB5sQBBBBBECFBCCFDEDECCECFBCCFDEDECBCFECFBCCFDEDECBHECFBCCFDEDECBBCCBCBECFBCCFDEDECBmhGxtKBBBB2mSBBBhvLBhvLB9mSBBgnSo1DBBkPCBkPBBCBBkPBCBBCqnSBBBCBBCBBCglRhlRBBC2nSBBB5nSBBBBBBBBBBgoSBmtRntRBB47PvUBBB47PvUBByyMBBCBBDBjwP2qOBzoSBBBDBCGHBBJBBLBBBBEFBCGkpSB0ECCBBBBBB0ECCppSqpSBBCCCBBCBCwpSBCBBCBCCBDCBBFCBBDBICBBBCDDBBCDD/pSBCBBCBBBBCBDBEBBCBEBKBBMBNBBB0qSBCBBCBBBBBBC8qS9qSBBgrSBioOBBioOBBBBBBBBBBBBBioOBCBEBurSBBBBCBBEBBBCCCCCVfBCDD4rSg2DBBC6oOBBC6oOBBBC6oOBBBBBBBCBBBBksSBBBByBBDIB10JBCBB7BtsSBBBBBBBBBBBB0sSBCBBC5sSBBB8sS9sS+sSBBBDBBBjtSBBBntSBBBrtSBBBBBwtSBBBCBB1tSBBBBBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBnkLBBBBp8LyWBBBBBBBp8LyWquSBBBorSBBwuSBEBBLCyuSBBBBBDBn9LBBBCB5tBBBBQBBntBivSBkvSBBBBBBBBB1BCrvSBBuvSBBByoDB0vSBB67K77KBBBCDEDgwSBCG97KrpSspSBv9BupSBKCIBB09BBxpSrwSBw8KBogSvwSBBBCBBBC1wSBCBBCBB8wSBBBgxSBp2L8SBBp2L8SBBBp2L8SCBBp2L8SBBCCCQCoxSBnhOBCBCBBCCwxStvLBBB0xS1xSBBCi1JBBBBB7xSBBBBBBBCBBKBEBBBGBBlySBBBCBBBCBBCCBBBBCBBECBBBBB0ySBBBEFBHBDJB2uNBlxErpLBBBlxErpLBBBEBlxErpLBBGBL6wErpLBGBBcCqzSBBBCBBEBBGBBCB0zSBBBwB3zSBBBBBBBBBB/zSBBBBBBBdBEDBv+MBBBBBBCBEBGBcBcBBBBBxoQB6kOB8kOBBy/PB/0SBh1SBBBl1SBBBBBBBlySr1SBCBBCBBBBBBBBBBBBCBp3NBp3NBBB9lOBmB5wRB5wRh2SBCBBCCCBo2SBBr2SBt2Su2SBkoL5MBCBBBBBBBBBBBBCCBBBBBBCDBBBBBBCBBFBBBBBBCB82SBBBBBBBBBBBBBk3So0Oo1B11LB11LDXkoL5M8zEBBCDBBCDCBCDBBCv3SBBBBBBBBBBBBBCBBBBBBBEBBBBBBBGBBBBBBBIBBBBBBBBBLBBBBBBBi4SBBBBBBBDBBBBr4SBCBEBBBCBEC04SBBBBBBCBBEBBBCCBBBBCCBBBBBCCBBg5SBBCBEBn5SBBBBBBBBBBBCBBCCCcECz5SBCBBC45SBBBBDBBg6SBg6SBBppSCBl4EBBBBBu5P49CBBBBBBBBBBBBBBBBBBBBBprC16S26SBBCBBBBBBBBBBBBClXBBi7SBBBaH8sLBBp7SBBv6P49Ct7S6kB/hI51G28E6jBBBCDCFBCB57S16RBBx8PBBBx8P97Sw7RB18PB38P48PBBBDlgDB77RogDm7RBt8SBBw8SBiiQinBn8Ro9PB1rPu9Pp8Rq8RBCNqpC7/D68SBBBCBBBCBBBh9SBBBBBBBBBBBBBp9Sq9SB1iOBBm1I+CBDBh1IBBDBh1Iw9SBBCBCBBCBBBBBBCBBBC99SBBCBBCj+SBl+SBn+SBBBBBBBBBBBBBBBj1Mv+SB40LBBBBBB4+SB6+SBjkM8SxZBBBBBBjkM8SxZ69RBBi/SBBl/SBn/SBp/SBBBCCCBBBDBCBBDBCBBBDBCBBBBDBC0/SBCDBBFGBBBDDBBDDCBDDBEBDDBEBDDBjgTBlgTBCBBBDGBBCBDCCBDDCBDBFCBDBDHCBDBJCBDBBMCBDBljNBljNBBBCBBjtLhhTB0vQBBCkhTBBBBBBBBqhTrhTBkpEBBCBwhTBBBBBBB1hT2hTBBCCCBBCBBBBC+hTBqlKCqlKBBBDBqlKBBBBBCBBBpiTBBi0LBCBExiTBs+Bt+BBBCBBC4iTBB7iTBBBB/iT9mOkvLm2JBm2JBBBBBBBB2mRBBBBBBCBBDBBBBwjTBCBBBBDBBDCBDBEBDFBDGBDBIBDBBEBLBDBNBDBkkTB12ImFiD8MBB12ImFiD8MCB12ImFiD8MBEB12ImFiD8MBCBvkSBpKlqImmDBCB1TB1T0kTBCBBCB3kTBCBCBBCBhlTBCDBBBDBBBDBBCIB/wEslTtlTBBCwlTBvlTBulFhgOBCB0nRg+BBBBBBBBBCBBBBEBBBByiN9pFByiN9pFB8qNBB8qNCB8qNBEB8qNBGB8qNBBCCCCCCCBqiSBqiSBxmTBBBBBBCBBBBBDh9LjgFkgFBBBBBBBCBBBBBCBBBBBBBBBBBBCBBBqnTBB1yKDBCsBpxKDBunTBCBEFBBBBFCFB4nTBBBBB8nTBBBBswQBBCBBznJvgKBznJvgKCznJvgKBCBBBDCBCDBBBBGBCB0oTBBCBBBDBBBDBBBCBDBCCBDBBECBDBBBBBBJCBDBBLCBDBMCBDBBOCBDBBQCBDBBSCBDBBUCBDBBCB7oGBCDBBBGBBJBBMBIPBBoqTBoqTBBRrqSBCBEBBBEBBE0qTBBBBBBCBBBC8qT4pS2rQjhR7pSBBCBBBzsKCCBBBzsKDCBBBzsKBBBDBorTBBBBsrTBBBBBBBBBBB1oTBCBBFBBIBB/rTBBBBBgjRhpChjRhpCBjjRhpCkjRhpCBBCBCCBEqjRhpCrjRhpCBBBDBCGCDBCGBCDEFGHKDBCGqBCtsPBBBw4E0xOBBsjTBw7OitTBBCBBFBHIJB2vDBCBgEEB0tTBBBBBBBBBBBBBBBEBBBBBBBTBgEGBBBBBBBiuTBBBBBBBBBCBBBBBEBBBBBBCCBBCCCBCCBwuTBBBBBBBBBBBBCBBBCCBBBBECBBBFCBBBBBHCBBBBz/GBB4rPyyDBBBBBCBBBIkvTBBBBBBBBuvTBBByuSkQByuSkQ0vTBBBBBBBBBk1M8SoVpEBk1M8SoVpEBBk1M8SoVpEBBB8tDBBBBB8tD4NCBB8tD4NDBB8tD4NBBBDBnwTBnwTCnwTBBCBnwTCCBnwTBECBnwTBGCBnwTBECBC0wTB35IBp2OBp2OyFBCBBCBljQBCBEBBCCnxTBBCBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBBBBBBBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDyxTqzSrzSszSBBBrxIBCBE+uTBB/uTBhtSBBBBBBBBBBBCBBBBuyTBCBBCZB0yTiBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDjBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDkBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBmBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBCBoBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDpBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBrBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBDgzTBBCBy4OmzTBCDBBBDpzTqzTpzF10IBBBBEBzzTBgmJqE+QBBgmJqE+QrvRBrvR4zTBByRBB+zTBBBBkwRmHBBCyCBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDzCBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDB1CBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBC3CBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDB65OBv0TBBu0TBqmMrmMBCBBC50T60T70TBuxN+0TBBBBBv9KBBBBBBBBBCBBBBBC3DBBB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDCB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDDB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBBFB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBHB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDIB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBBC31TBBBBBDB3wSBBz/KBBz/KBBBz/KBBBBBBBBBBz/KCBBBBBBz/KBjzTBh9HroFp2BCh9HroFp2BBBCvoQBBBBBBBBBBBB12TB12TBowTq+EBBw9KuyErwT2xSBBBBBBBBBBBBBBl3Tm3ToxHo3TB53N63NprRviC/2Su3TBBBBBoCB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDpCB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDqCB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBsCB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDB63T+0P+pQBBBJiqQBBlqQBBp1PBLBBOq4TBBBuqQu4TBw4Tx4TBBBBBBBB34TBBBBB84TB84TBCBBCBuC12TBBCBBBBB+DpiJt5TBBCBEBGBB05TBBB65TBs5Pp0BBByEB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDzEB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FD0EB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBBi6TBBBBBBBBBp6TBBBBu6TBBCBBBB9EB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBy6Tz6TBBBBBBBBBBBBBBBBBCBBBBBBBBB/6TBh7TBBBxJBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDj7TB/6FBBBq7TBs7TBBBBBBBBBBz7TBC27TBBBBBBBBBBBBhKBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDCBBBBBBnjRBnjRBCBEl8TBBBBBBBMBBBBBr8TBkhOBBBBBBBBBQIy8TBBB28TBB58T68TBBBBBBBBBBBBBBBBBBBBBm9TBBBBBBBBBBBBBp6T0sNjrRBBBmkGBBBBBBBBmkGsxL7yFx8SB8hBq9P62D59TB79TBBBBBBBBMB6IB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FD7IB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDB9IB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FD+IB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBDhJB3DBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBBCD9jP9uGy+TBBCB3+TBBCBCBBCBBBBCBzrSBBBBBBBBBB0C1CBCBBCBZB7NBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FD8NBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBv/TBBBBz/TBC2/TBBBBBBBBBBBBBB6hBggUBBBBBBBBBBBBBCBBBBBBxwJBxwJBBBBBBBvgUBBBBCBB1gU2gUBx0Rr7BBBBBBBBrPBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDsPBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBuPBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDvPBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBxPBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBCBBEBD2PBBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBB6mPuhUBBBBBEEEFBICIEBCDMB6hUB2hGBBBBBBBBCBmiUBBmiCqiU9hTBnvIFjvIviUr8RBBwiTlPBBB30QBCBCBBCCBCBBg1Qh1QBBCBBBBDBBBBBBBGCBBBvlQBBCDEBBBBBFyLB0jUquRBn7TBBCBimJjmJBlmJBBDjB+6RB+6RxiKBBBBBBBBBBBBBBBBBxwM0mQBB4I+SBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FD/SBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBCiTBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBCBBBEBC6kUBBBBDEBCCBDEBCBlnQBykTzkTBK0TBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDmlUnlUBBz3Nj/TCslUBBBilQu/CkQBBBzlUBzgT2lUBBBBBpUBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDqUBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDBCDBBvUBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDByBBzUBBBBBCDHBCBBBBCBBBCCCC3gCz4GBt8FDB62LomUBomUBDomUBFomUB62PBszJxsGBCBBCszJxsGxmUBBB5mUBBBBBBBBBBBBBBBBBBCBBBBBBBBBmnUliTzzOpnUBBBBBvnUBCDBBFBHBBCCDCCCDBBCBCCDBBCBCCDCBCBCCDBEBCBCCDBBHBCBCCDBCKBCBCCDBMBCBCCDBOBCBCCDBroUsoUBuoUB03TwoUBCDBBBDCDWBCBCCDBJ/nT4oUBBB7oUBCBBCBBBBBBBCB0JBlpUBB12OBBrpUspUBv9Pv9PrmUB3rQBBBBB3rQBgsEBgsE5pU6pUBBBBBBBBBBBBiqTjqTBBCBBBBCmqUBoqUpqUBCDBBFBBCDBBBBBBCDCBBBCDBEBBBCD3qUGBBBCDqqUB6qUBE8qUB+qUBq5OBh6NutRjrUkrUBB93Oy1CmrUBorUB8xR32CrrUBtrUBCBBCyrUBBC2rUBWvkHB5rU6rUB71K9rUBCB/8QisUs+NBBBmsUBCDBBBDBBBBBBBBDCBBBBDBysUBBCBBCGBBCBDBBBBBhtUBBBBBBBBBB1jU2jUhDBBrtUBCDBBFBC47RBCB3tUBBB6tUBo/Q9tUBWBBBBBBBBBBBBWCBBBBBBWDBBBBBBWBBFBBBBBBWBlrUwiHxiHp9Q2PuuUvuUBCBBCvhRzuU0uUBo0E3uUB1hR6uUBBCBCBCBBBBBBBBBBCBCBCCBBBBBCBCBCBBCBBCCBCBEBCBqvUBCBEBBbBCCBjQBjQB1vUBBt4PBBBBBBBBFD+vUBBOBBCCZBBCvhRCOBBCCZBBCvhRBEOBBCCZBBCvhRBGOBBCCZBBCvhRBIOBBCCZBBCvhRBKOBBCCZBBCvhRBrwUBBBBBBBBBBBBBBBBBBBBBBBBBBBBBB2wU3wUBBCBBBBBBBBBBCBCugRBCBEFBBBDCpxUBBBBBBBBCBBBBBCxxUBBBBBBBFBBBCBBBBGBC4xUBCBojRBojR+xUBBBBBB7+SBlyUBBBBBBBBBBDBBBBBFBBBBBHBBBBBBjQBBBBBBBBB5yU6yU7yUBBC+yU2nSBBBDBFBBnzUspS7yT+hSrzUBBBBBvzUBBBBBBBCBBBBB3zUBBBBBBBCBBDBBEBBBBBg0Uh0UBBBBBBBCBBBBo0UBBBBCBDBBBQv0UBx0UBz0U21SVrgP30DhhP30D3gS4gSB6gSB8gSB+0UBg1UBBBBBBl1UBhiPiiPBq1UBBBBBCBBDBBBFBBBHBB01UBBBBBBBB51UB71UB08PitCmsBlPBB08PitCmsBlPw8RBBBBBinCB5tBjnCB5tBB4lIy4RBYo2UBBBB/6OBBBx2UBB02UBB32UB52UBBBBBCBBB/2UBBBBBBBBBCBBBBDBBBBBBo3UBBBBBBBBBu3UBn+Po5DBBBBBBBBn+Po5D03UB23UBBBBBBBBBCBBBBBEBBBBBGBBBBBIBBBBBk4UBCBBCwtUB93Ts4UBBBBBBBCBBBDBBBBBFBBBBB34U44UBBC74UB94UBBBCBBi5Uj5UBBCCCBo5UBCDBBBD6+Ev5UBx5UBBCC05UB/7EB/hSBB75Um/N8S1hEBB1zErgHysEktCsPBBB1zErgHysEktCsPCBB1zErgHysEktCsPDBB1zErgHysEktCsPEBB1zErgHysEktCsPFBB1zErgHysEktCsPj6UBBBBBBBBBBCBBBBq6UnsPBBBBBBBBBBBx6UBB06UBBCBC9kPBBBBB9kPB/6UBBBBBBBBBBBBBBBBBBCBBBBBBDBBBBBBBBCBGBBBBBBHBBBBBBIBBBBBBBBBxvSBBBBBz7UBqiQ7Yp0BBBBBqiQ7Yp0BB0BBBB47UlyUBlyU77U87UBBBBBxxSmrUi8Uj8UBl8UBm8UylB12TBBCr8Um5KBCBw8UBy8Uz8UB6/SBBBBBB6/SCBBB6/SDBBB6/SEBBB6/SFBBB6/SGBBB6/SHBBB6/SBJBBB6/SKBBB6/SBBMBBB6/SNBBB6/SBBCBm9UBBBBCBRBBB6/SDBRBBB6/SBBOBBBBt9UBv9UBBBBBBBBBCBBBBDBBBBBBFBBBBB69UBBBBBBBBBBBBBBBBCBBBBBBBBBFBBBBBBBByzQBBCDBBBBBBBhBBx+UBCBEBB0qBBkwRmH5+UBBBCBBBFBBh/UBgFhFBBCBBBBBBCq/UBt1Fz+M5D4KBBBBBBBBBBt1Fz+M5D4Kx/UkmSlmSB1/UBBBB11N6/UBBBBBBBBBBBhgVigVByySBBCCBBBBBBBugVBBBBBygVBBBBBBB2gVB2gVB6gVhV8gVBBBBBghVBihVjhVBl7Im7IBBBCohVphVBrhVBBCClrSmrSBorSBqrSB1hVBCBE5hVB7hVBBBBCBBBFBBHBBBniVBpiVBCBBCBviVuCvCBBBBBBBBBBBBBBBBBBB5iVBCB9iVBBBBBBBBBBBBBljVmjVBBCDBBmyOBnBBCByjVBBBBB2jV3jVBBCghVBohUCohUBCDBBBCBBBBCBBBBBBBCkkVBBBBBBBz5UqkVBBCBEBynJCykVB7nLBBB7nLsjICB7nLsjIDB7nLsjIBBBD7kV36M46MBBBoBpBBBilVBBCDBBFBHBCKBMBxlVBB/9F1lV2lVBBC94MBBBBBBBBBBBBC94MCBBBBBBC94MDBBBBBBC94MBBDGBBBBBBC94MBBBDBDBBDBDLiB/sU/sUgtUrmVBtmVgermVBtmVBtmVrwRBBBpmHlpK0mVB0mVBnsQBCBt7OBvgVwgVBCrnFw0N9X"
   },
   "ends": {
    "sizes": "NfCGGCBwD1CDxBkBlBLB1DrBFBlCOEjElBDnCfCiBlBERgBDiCVC1DtBL7CvBH4C5BIyFvDGDtCVJxDpCHwCfCTVBpCQCDTcpBhBKQqBFoBDB2BBGEDTQGCTBDdBFD3BDBHtBHIiBGBIFKDgBKDgDICgBFGDGSH6BGTBB4BJDDGFwBDI9BMFeFDnBEH6BDNCUBDTFDCDVDDBXDEQBDMDCNBDDJCTDBBOEByBJEpBJDQKCcaDCKGJCCcGDDCEGJCyBLEEFCCBCBlBSSFCVJFMGFYRFNeUFOXOHOaPCOUJENXPiCBIhCFIBLEKIFBNNGIIGTGGEEEMJCJBLPLOFIMCHLGOFGUKSDDBYHNQKVCMGCOCOBBRDCEcBiBXBZYGDaBOD",
    "steps": "CFBCDCDCCCCHCrBCDIDKEDCFDCGCEDJCCSCCCCKEELHDE7FFiGFCBBBvGBCEBD8GB+GtJiDCDCCCDINK+BFCLCDDKFFHFCEICDCBCrCECBBBBBBBBBBCBBBBCBBBBBBDCBDkCCGEDCBBXEHGICLTOIRCBCCDCCCBCECCCCDCCCCCCCBDCBBCBEcCrfCEDCCDFIBBCBCEGCCCCHCDCCCCDCICCGBBBBBCCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBDDFDECFCCBDDDllBCB0lBJCCCCiC6BIgBBCBCCDCCCBCECCCCDCCCCCCCDCBBCBBFDCECDCHkuBBEGCBwBCCCCCCCDFDCNBCBDJDDEEEBECCCCBk0BJCCBFCBCCDCCCBCECCCCDCCCCCCCBDCBBCBF72BFFDEGCBBBB53Bi4BLZCCBBJHBBBBBBBBBBBBBCEKCCFLCCFDTUFJDCDBBBhBHCCCIBGDDJBGCGCBECBBBCTCDCBECBVRLJCCEBDDWBJbCBDGECGDICCTECGCBBBCCIEDJDEFMuqCCDCCCCQCLDCCDECICBCCCDDDCCCGCEDCCBDEEGCDKFjvCBCCG0vC7vCCDJDCFGCBBBZCIKICDDBCCCCEDDCCBKCDBECEDLKDCDGICHEMBCCBDGDCCGEEFICBEGF94CDECFGEFCICCCCnrC9DpLBx6CDDCDBDMEDCCBBBBDCGHDDBBBCCCCECCCICRCQCDCCCDDQfHTCFDDHJClBEKECCOFFaRCCZCDGGIGEGHQDIMDCLDMDEEEEFEIDEDCDCCEDMCCCCCDCCDECLDQEDMLCCCDGCC2wDECDEDECGBFCBIFCCHDDJCBEDDGCCDCCCHDFFllB8vCB7lDmQDDcCGBBHKBCCDDLCDBCCFCDICDDNCDCCCDNCFCDCbDCDCCFGFCHFDEDLCCDDEDGPHFCCK20D0LCECDFEDBKDBCCCGJDCCCEDEDECBCHujEBwjECmBHCNJECJCEFHPKJNLPGZJMCCCCDDCHHLisEDECIGCECCCCJIFGDDDEDBBBDBCCDCCCCEEEEnlB7vC4aI5wEDBBBBCBBBBBBCCCBxxEDBBBBCBBBBBBCCCBDGCCBCCCCCBBCCCnlBhuDB9zEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBDGCEMCCCKDyhFFBBFCCCCCBDEDDCGFGEEnlBr+D4/DymBECBDGCCBBECJCDCBCCBBCkBCuBKCFDCSCBCDCCaJHCFJHFGEBDCBBBBBCECCDCCBCBHCLHECMICBEHPCHGCJCCDBBBEBCCCBCCDODDEKIECDCEDGJHKDChlBnBzmDoqBHDBDDECBBGCBEFDFCCCCCCFECBEDFDGBCCEHCBBDBnlBm+C8PznBDBBBBBB/7FFYCIBLCTOBKaENLEDJHGCMJPGlBCDQNCCKBDCGDDCIEGDCCCCCBJIGVCCDBEHICBBCEBBBBBBCDBBDDBDCIIOFGMVBCjtGEFCCCBBCCDDBBCCELHDCGEDGCDGCCCCCCFCCDJCFFBBBBBwxGDCCDBC50GCDNCDCNFLCDFLICCIMFDEDMCBFELiBDCEFBMDDDNRCBCDCCDCKEEBGDJDKCDLDCGHCBCQEGCCCCBIHGGEKGDJICCwjHEFBBCBKCCCCGCBBDCCESECCECCEECFGDDCCDCCCDCECDDCHCFLCCFDDCzxGC4XCCCFBuqHsDFCPGFGGGIECBLQKJHEBDFGDIVEHCbDGCCCCCCODGEBCCKHDECSDOGCMBDKGFCEGPEDCHCCBDEGBBBBCCDIFDCDCBDBCJHDEGBFJHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBBFCBDDBBDDJCDDCDBHLCCCFGDCCHCFIDCMECdHCBBPICMIpmIFEFCHCCBBCEECCBBBBBBBBBBBBBBBBBBBBBGCBDDBBDDKDDCDBCDEDBBEEDHECIHFCCBBCBDCCBCFCFCCCNCCHFCBBCCCHBCCCFEBCEGBBBBBBnvIDBCCE0vIDCpwICEEGCDDDCCDCCCCCCEBCECBBCCCCCDEGBBBDDCGCCDDCCDCECCHYCSYCPFGCLCCaCDDCDMWQDQNQv8IJECECCCEDECDDCHCCBIComBuvBuvBvsCE9sCCCC/+ICDBEGEBCCDDFCDCCCECCDCECCDCBCJJFCMCIIJCECCCCFDdKDMDGXFFICCDGTEEMCCDFFCECBBLCCCBCCFGCCCDCLIDBBBWCMMMBDSCGCCHBCCCU8wGzrC6B1RBCCECCDCDDEFBBCBHBCBBDCCBDEDFCCEEDIBBBKDHCDDDCDDBCGCCCCCKCDCBBCCFEDCComBilBsKuvB25EpXC53JDDDCCDGDCCBDCDCCOECDBBBBBBBBBDCBCCBBBBCDDDCNPCCCGnBJCIJEGECBCCBBBCKCFHCEeTQIBEEC3iKDFDMCBCCBBBEDCDBCEDCCDCFDCCCDIxlKD1lKBKDDBECCFDDJCDE4BCK3pKRECDDCBBBBBBBDCDDBDDyrKtsKCBBBRBDCDMECCTGDDCGDBCDBCBBBBXLCDbEUJBHDCICCBFCdBECBEBBEEICGCFJCGCBBFCHDt3KDLDDEBBBFKBBFEDyrK0Nn5KECs6KKNDHITCBBBOGHGCHIEk+KCCCBGCBGCCFCBCCDDDCCCCDCCECpgLJCLBJCCCDEFDDLLCGJHCHCECCHCGCCDCEDLCCCGC7lLBCFCCOFCBCCCCDCCCEGECICCBBBBBHJDxxBMn3JBBBBBCE+iE3iGzCmFqCB3ZCCBCBBCBBCsJCDCBBBBBBBBBBBBCBBBBBBCBBBBBBCCCBD7FECp7B59IBlqLCBBC3qLKBCCECEbCBCCDCCCBCECCCCDCCCCCCCBDCBBCBI3uLCBC8uLBIHHKWEDCIFHIKFDCFFNJMCDKCCCIDDDFECEJEDLDCCMBSCCBCEDEh4Lj4LCBCBFv4LCCD34LBBk5LNFCTCwBTCKFDCCLRCDBt+LDCGDFBBBBBBBBBBv4LED2GCC34LBy/LGJCQCBCCHBCDLGGCHLziMv4LIB6iMBCILDDCCDKDDDFJCCJGDDDDGCKCD3mMv4LED2GB34LBBtpM4BtBHCBBCBCDKECEDCEDHHCMCCFFLFNHMYCDCCCDCDBCCBCDDCBFDJHF7zMEDj0M44LsbBDBFBh4MQFCDCCCDCDBCCBCDDCpBCGBMGNCCCBBBBDDCHCNCCCDCC7zMmKCJECD44LsbBDBFBnKt/MDjBDCDOHCCCCDFDCCDHBFDHDBCDCDBDDCD44LwbGBtPB/jNnkNDDELCGC44L2bB4QBwlNBCBCCBIDCu0M5RBjnNCBBGBCEHCEGHGDCCFCEECKUCOLCCCDC9lK4lDFCLDBCCC0sNDDjtNDBBEBBEMCDDCCCBCBECCHFCGDECFECFBECHDCCCECCCCDCCODBBHGCBBBBBBDDDDGHFDLDCCCMDIGMOBIGICJECGMFICIJC8rNnNJJFCBE0sNDy6NMBMFGDDCBFCCDDCECECCCCKGCCFHBCF8rNwNhFDGzhKkrDhSBCBk/NLH3/NDBCCC4gOCCCCDDCDCEHBDCCCDqiOBCCBCCinD/yB72BlgDBp5Bq4CDCCBBBFDCDCBFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDGCDCvnODFCEDC2gOCCCCDDCDCEHBDCCCDhoOwpHinD/yB72BlgDBp5Bq4CDCCBBBFDCDCBFCGBMGNCCCBBBBDDCHCNCCCDCCDCBCBBCBDGCjoOGFCBICFCjpOHEvgBgpNB3lBmkNEiBDIyrOCCCC9rOFFNCCCCDDCFDCBCCCCCICJCCCCHFEGCCEEDDGICCCECDIBDnlB/rNBqxOCCCECCCxyOCKEDHCCFCHDCEDBGGECKEDCECCBCCCMDHDDBBCCGCBDBQEBDCBCCMFBDBCCCr5OCDGFEBBCDBEl6C6lLtaBB16OLPRHCHCCCLXDCCDKMHDDDKBICCEEDqxOkPCCClBx/OCghPEDCGCCCFDCCIKCGMBJHGCCEPCMEEEDDLECDKEGs6OzMBCknPCECDEF6nPCHCCCBHUCCCDDDHJBEDCCGKDCCCECBBCBBBCDDEECEESCDCDCGGFGQCBSwgB8uOBuvPCBCEBDCDFCGM6wPCkxPDLPCDCBCWFCCEDJEKEDz0P8qC4pNB90PMCCDCDCMCCCCDIDDBHz0P3CECF8qC4pNBk4PO14PCHp5PDCPCCCCDCCHFEDCDCCBJ57PEDk8PCEw8Py8PFCCNCEDDCFDICDCFHCFFEB57PEDs/PCECkgQBFKCEECCFEDGDED97PjiQBEtiQCDIDPCICJLB97PDvIzkQJmlQEIECECBCCCLO/mQ97PDjLqnQBH+nQEEDlBFCCJ97PnOmqQFCBBGCBJCBCHHECCDC57PEDnsQpsQrsQFKHDCFEEDDCBB97PDgSGnuQntH/4FmsB+7BHLEFMICBCCCCCCBCIGDCBCECFBECDCBCECECCBFFKDDCKJ8zQCCEEECCC20QBHCh1QHCCBZBCDDICCDCCBFDBDCBCEDCBCBCDCDIDCCDDBj5QBDDDBBCBz5QBB+5QCBMPCBCCHQCDJBGy8QCCCBFCCBD8QwoCo9QJDBFEBVBCDOCCBBDBBBCCBICDCDwgRCCCDCCICCCBBBCCCCCCCDEBBHuiRBBxiRF7iRDBEJCBDGB6jRBCCBBjkRCBCCCCCD1kRDC4kR1lRNCFGJDDGBECDBCEODBCCEDICBBD34LprFiFFBCwpRFD1kRlFBC4kRjqRCBF6jRBCCBBjkRCBCCCCCD1kRDqrRICCDCRCCBBCHJDCDIDDECLKBHELCHBCCJCPCBCBCBCBDCDBMKiyRCDCDCCECBBnlB39Co+MzR6yRBBGqzRSEBHw0RG30RC60R80RBk1R01RHDEDCLHEEDPDDEICDGCIKDGJFEGCCCLFFBHFy4RIKDGJFEGCCCLFFBHF37REFODBCHCCJHBCIDBBi+RCDCDujE/6N9+RBCFCBCDDEOOENQEEVCFHhjSCBEJEEGCujE/6N6FDKxmSEEDDKIEDHCGkjSmFDCDRujE/6N6FD+EvpSPHECCOEKCCJBKCECDHFDHEEw4R/UNEBBBBFIFCECDCHqyDj9OECDyGlpSEECBBCCBCCC0wSHEHBIEHFCCMEEDCHGDCCDDIGFCCCGguSBBBBzGCDCCEFBMCBBBCBxvSvGFCDyGlpSEECBBCCBCCC+F22SDCILICCCDCGDJMDCCLBFFDk1ShFBBBBBJBKDEDDg2S3EVBBBByGlpSEECBBCCBCCC+Fz7SDCEBCCFCCCDCBCBCCGBIHKCBGk+SKCBBBBBBBCFCBDm/SCyGlpSEECBBCCBCCC+Fz/SKCDCJDCCDCECEGGFJJCk1SnNCCBCFDEhW+sSBByGlpSEECBBCCBCCC1lKz9IEDHCEDCCDCCCDCCGHICBExlTDCGCCLCDJQDBIC9zEMCCCNBJFHDJCKJQDCKJOOPLCCDHSvBKIRCDBCBBBLLCKDNEFIDDCECBBDGCEMCCCKD7nT9nTBBBCBBBuoTECCKCFCDCECCCEDDCDEIIMEICDDDDBBOCBBBBBBBFCDDCECCCKCCMCICDCGCHECH9vTBBBJ1xTGCBEJCG0yTqvNrjGDCDCDCBGH1zTCDD58BmH/vRBBBBBBBm0TCCCCDCFpuHwmMBCBh1Tn1TCBDDCEHICFJDwxE58CyoMBIBBBCBBBBu3TBBBBB03TDCGDDEEsGwpH3bltD5pF+1CBG34TBBBBBvxTBBBBB3DBzDCBBCBBBBBBs5TDCCDDlsCp0Bs5PBBB+5TDHJy6TKCCh7TBBBl7TECHMDCBGHEDsGnlIltDhkIMIHBC49TC79TBBBBBBBBl+Tm+TCDEFCIHGBCpuHzmMB1FgFCBJBIBGECB6Qr7Bx0RBBBBBBBB/gUFEBJBCBCBBCHCoiUCCBB6QlPwiTBBBBB6iUDLBICGBCDBBjkUKwkUNCCBCBmGFymHp4MDBBEDCB2lUBBBBB8lUCDCCCBDCCFELCvvClgRyXBBpnUBBBBBnzF10OCDCBCCCBEGCDICDDBCupUBCFCBGGCBzqUCCCCCCCBDCCBCFDBD5rUCB+rUCBlsUvsUCDDBCBBBBBBGBDCDCBCCDCBkuUDCBBBBlvUCCNBFBDCCCCC1wUKBINCCCCFCHCCDG5yUEBEEBBBBEzzUDFEGCEDCCBBBBBCCCCFCn1UCt1UDCGCDEBCBCFz6E7gB/6OBBBz2UD42UECGDGGCGCCCCFq4UBw4UDDECDCECCDBGC35U65U+5UJCHDDCBFIDBEEFBC77UEBvuLytJqrC4wSCCz6EDt8FBz4G3gCCCCCBBBCBBBBCBHDC8qBBCCCy8U38UHDDBEDBBGDCJDCBBBBBBBBBCCDBDDCBBHizUBGnMBBCEBHBCCBBBBBBBBEF5gVz6EDt8FBz4G3gCCCCCBBBCBBBBCBHDCsvBB/gVCBCBBBGBCCCCCCEDCDCGKCCniVdBDDCvjVCE4jVBKFBDCCDHEDDDCCBCCETBBBCBumV8Gq0Fk+CmtMCECBCCCBCBvgBz0CiyR"
   }
  }
 }
];
