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
      "set": 231,
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
      "set": 235
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
    "id": "vague-soon",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It names no day.",
    "question": "By which day at the latest? Write that day.",
    "source": "Davidow 2003 (timeliness); Smith, Bolton & Wagner 1999",
    "why": "\"Soon\" is over for the reader before it has begun for you. Waiting without a date feels twice as long.",
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
    "id": "vague-steps",
    "kind": "phrase",
    "finds": "vague",
    "level": "warning",
    "says": "It speaks of steps and names none.",
    "question": "Which step, by whom, from when? Write down one.",
    "source": "Davidow 2003 (credibility and redress)",
    "why": "\"Appropriate action\" can be anything, and so it is heard as nothing.",
    "match": {
     "set": 244
    },
    "unless": [
     {
      "where": "here",
      "set": 245
     },
     {
      "where": "after",
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
     "set": 248
    }
   },
   {
    "id": "stance-decision-planned",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 249
    }
   },
   {
    "id": "stance-decision-practice",
    "kind": "stance",
    "suggests": "decision-stands",
    "level": "note",
    "match": {
     "set": 250
    },
    "unless": [
     {
      "where": "letter",
      "set": 251,
      "elements": [
       "followup",
       "prevention"
      ]
     },
     {
      "where": "here",
      "set": 252
     }
    ]
   },
   {
    "id": "stance-decision",
    "kind": "stance",
    "suggests": "decision-stands",
    "match": {
     "set": 253
    },
    "unless": [
     {
      "where": "here",
      "set": 254
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
     "set": 255
    },
    "heard": {
     "set": 256
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
     "set": 257
    },
    "heard": {
     "set": 258
    },
    "unless": [
     {
      "where": "before",
      "set": 259
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
     "set": 260
    },
    "heard": {
     "set": 261
    },
    "unless": [
     {
      "where": "before",
      "set": 262
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
     "set": 263
    },
    "heard": {
     "set": 264
    },
    "unless": [
     {
      "where": "before",
      "set": 265
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
     "set": 266
    },
    "heard": {
     "set": 267
    },
    "unless": [
     {
      "where": "before",
      "set": 268
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
     "set": 269
    },
    "unless": [
     {
      "where": "here",
      "set": 270
     },
     {
      "where": "before",
      "set": 271
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
     "set": 272
    },
    "heard": {
     "set": 273
    },
    "unless": [
     {
      "where": "before",
      "set": 274
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
     "set": 275
    },
    "heard": {
     "set": 276
    },
    "unless": [
     {
      "where": "here",
      "set": 277
     },
     {
      "where": "before",
      "set": 278
     },
     {
      "where": "sentence",
      "set": 279
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
     "set": 280
    },
    "heard": {
     "set": 281
    },
    "unless": [
     {
      "where": "before",
      "set": 282
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
     "set": 283
    },
    "heard": {
     "set": 284
    },
    "unless": [
     {
      "where": "before",
      "set": 285
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
     "set": 286
    },
    "heard": {
     "set": 287
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
     "set": 291
    },
    "heard": {
     "set": 292
    },
    "unless": [
     {
      "where": "before",
      "set": 293
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
     "set": 294
    },
    "heard": {
     "set": 295
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
     "set": 296
    },
    "heard": {
     "set": 297
    },
    "unless": [
     {
      "where": "here",
      "set": 298
     },
     {
      "where": "sentence",
      "set": 299
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
     "set": 300
    },
    "heard": {
     "set": 301
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
     "set": 302
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
     "set": 303
    },
    "heard": {
     "set": 304
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
     "set": 305
    },
    "unless": [
     {
      "where": "here",
      "set": 306
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
     "set": 307
    },
    "unless": [
     {
      "where": "before",
      "set": 308
     },
     {
      "where": "here",
      "set": 309
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
     "set": 310
    },
    "unless": [
     {
      "where": "here",
      "set": 311
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
     "set": 312
    },
    "unless": [
     {
      "where": "sentence",
      "set": 313
     },
     {
      "where": "here",
      "set": 314
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
     "set": 315
    },
    "unless": [
     {
      "where": "here",
      "set": 316
     },
     {
      "where": "before",
      "set": 317
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
     "set": 318
    },
    "unless": [
     {
      "where": "sentence",
      "set": 319
     }
    ],
    "needs": [
     {
      "where": "sentence",
      "set": 320
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
     "set": 321
    },
    "heard": {
     "set": 322
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
     "set": 323
    },
    "unless": [
     {
      "where": "sentence",
      "set": 324
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
     "set": 325
    },
    "heard": {
     "set": 326
    },
    "unless": [
     {
      "where": "here",
      "set": 327
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
     "set": 328
    },
    "unless": [
     {
      "where": "here",
      "set": 329
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
    "set": 330
   },
   "condition": {
    "set": 331
   }
  },
  "net": {
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifPf5eT/aDdm9PXi6zwL9iFHLt6tG3brxGklQatyj64hZ49yxaRROdq3z0SO0F4jxQcBzVHUANFjWK0Dvda2YrJBxEU9CXrvHC/hQb2W+rTZF633p6tn9LFoFJkRc9d/uS662ESHPQ5wMLaBrKtzLmuCJUS80dZ78DPnq4+fkDUrWYS5HcyBYelcL3LgO4DTXrvOkUSPth9GvzCwbT4AAxtdlZfkXyMchRwHjVmscBqHqBNgmviug9C+v2KmUWyE2Jx4tVt+Xlg1/ocFIqptMc0OwcG64WNi8AY18zOCeUOjsMQR4IfEawPIz+bwrTPYnKwWEfH5Slbc2PgKiQhdiXuuj7uXHBQeuzkmJuH37g/Q+6S6zJfpZX8cO+o1Uuqz/rcJBS4i/w6SxXix9FuLNgn8uavehV2bbGAso9ZUbP7I5pb5/mPMs5O5igyO0oEVaEmFc3GwfmaUPulo3UusEyFvxmNYqGhjjMS0+qejPgt7Z+wSqwhwhw+F6UfR1xXCIMq730OoELRDiHjwxdrw2p4jECKF2uAEnmE0MBg8wt1xTtP0ObaiChI/gbC4uJ6Or7EHRADANMfbYsZrg+mnLhUaBMfY+j07RBRVlBzFnhKaT43DWUyIVu9tmvAuTS0lBccomuMsb2lH89825rLF2IgzsuSUkXI36C3Bz9+eCNZ4jyolr9xlEYwb3TBj6nmpa+u9hmg7ImUu/7VvBuTjPiF7cI4sIJ82W6OxmTsDuDC3EpEhC0jjAJzS7wPjtqxXYtt6cO/ZzC/lqj9Auavo/rNzlBuJEEpGT5+ljCME4nPI3EH+zjTH6BSTvJ5OPJb5OpLJsGo9+LxiVlMlP5wXzmioUIJY5DjgbxsenWYm6RCEJUBb/53Rqz02cUQYMw0/cksG+0EzYXgWCNQocgwqgivR1QezSOYCkttZCgJVfz5HZXGLRojeUt8M9cEfjZExWW18HnKptzGDIjIGYeJFZ9mfM1eTrL+VmKDa9jMG48XlxqlYyMf3kkYAR4N7EFI/hyTYNWqNkj7eiizG42x3LuiwW/+ndKlZpPRDN1ql57ztG4MUu+yeEN1DeqGFf35ImaNEO7IwDkbjanB//ialbUjQwwSQ7KuvKCrnJxSUGsg/ydmQBm9a/F/qIXTWP+758vNDDVSgMMQtKcfOKit3Fm6UF6c8zE5Rcb+8rb45fuNY0m5Ey02kPJ2Ii7A2PE/Tvu8q6dvQA9LVwJwOGEUkd121xKQU4f3gFIUpsZnaj+nkWXl0NETMWo8yoMY9MvDql/tsAROjhnIEomRCGhRLnXwrz/PY2qenL4aSVe3HjgPJjYYQD3ArmHIPoqpVy493xqdmxKVp8NYTckGy0TZYIg0p6FhnqTR/o1lrm82hZsJ+h5xaiqQnPBUqukUpiJ1ONQkniETdxwf8UMmtWX7sxeK2aqAN2Q2dvmYUfo8pB/DcUfcnSFbKSAJbuouAiP3PuYI0lhpJ/W6Jp37iWnsH/Qw7RyZ+nl05v8jxNqRkcQy+dIVUGTqTjU6tEvzEVJZfal2Y9m+HIHpbWks4GBd9gTxI8BAGsSbJzT1PhJub1wQWtodYLL0biQFy9DtGMxHPqp+4RFGknzlpqnhnITqNllSriRVVfbIK238nOoUtU6CpqZzAvOgCfxGOXBofMY5U1rwPIeYlWxHKvwPNx3RLVo+/ozpWRIjTd5H3yIT27DqwtC3IAxW3VRjHtfMwKYsD6y2iceOz2LosMlr80tPYNiui3lm73f3UE9CoKSfjLo+7a8L7fzAJCfO4oxEy7uB/PI/a9k9nGR9NiXYDzKrZ//v8IewcwNwKUrYfUFmis0NAYETZs6R/ucrhJ8InZcWEydUyncNe7kz4EhFrPDdOqV//cTCHMcxkRMLvgZbAz8SoWnVO5/ceqoVQJUmGVREG8uH/g4awj22+O5OussYBUyBBwTlJfblsd6GJ/Mt1JPVELB3rr+bhvydXRLPht1sCXiLWU5hL6sf53MPx5S0kaUQToAs3l1lIjd+QVQHTzONTLDEDUV1Vz5XPAAK71dY1URFOQCQ7NzeRDzd9gwiega+hRViaXAylJGHJs75aYlBr1uNdhAC4TpT7GuJROyEOSNYK/6wdoIW4xbKdRwoFRHX6JM4DzIxVuKD53gjaiL5XnuqAgyZL59UAcYJwl7OiNi4m3VbSbUSTR27eCpcQh8OBpQxq1oIZPETIxoON0IvtMMBaUWFBPQ6BzK4rGJVtXJpkw1ik8zeHcbxXVNP7oMgTKqRuRYzjUehN+6y8GehIHqLNTt3rswtjolGKjydZOkzTd7l6hLAS8RwvOyyTpHIylDauk4taX1OPFXwlbM4CPtO4w9cQjNh55BtRjInZKxEwvqgIE6FNpj6C57kVqLOUF1G70xZhaB0iCidwuAkNf2CG5AJB1oUoAETI5aTVyjB+HSw0aAEZT+Dka0SfdLpvV40qA72l+Zf9nc+iqQw0QEcfMmFeRN1OkK4eheGTzy4JmhfBuebPG/amMlylkI6Te1YQaw4hjF/VdVQjjYnbo7THr2pX5B6UQIHOBgiwuRg/Av3EKzwrbitLQ9hTmTRb6o037gvMX4+rr3m3mSuwbStlJ+AHMNVC93LH2UEEhJChEeq7U3iHw7M1Qis2y+lElJg9zbYhvka31/08wjC2IGyQZSuBbazahi7Z5t6jDqsW+2TV++qFzPgtEm5HAa5NuQfRoFJorcFjqv/IUvrhZYs66gPwfjzw9O/kh9Il3aelDK0Zt4R3dbfbQYa/FKtWkwMGyPbnwc6MNTAUXp203yvw/MrU192zjlqdqSGbHRxCjhdNa+tcAZBwWwRbT2TJEFR95Kc5zm7iweg6uygUXbeyrcnCy0inxKwsVpVklOjV396fJ3dPRk6UKcqDv6bcizm59I/lk9AMze1hxico+oSEHIo4M/aZfUwAcbxj6OUPvI0WRqWl9kz0cBsNWiiPv6G4xoxLnnRh8z+mHuK3QsELoy5AH1Gxaqn49+24Dwuq/20hI23H+giTRwkPT1+D8g7c8oriDWgkCOw6J892RamFY7YOx9DqOIPGqa+HWcy5UVCpFVW0V6IzP27Mr0rDkKJw1Xe6ujxK89T/7OR0+p7qJJeoOE/TIJHge1VZFi+tiJMnnoqrx5qzRs8my7MzpyQcQX1vUCpzS9rkdUXyE11myZsFhy4qnwUB7NOB9mz48jojMAF2J7zLh1rywUFG4LIxs61425epN7s1GHS0E1Pz6D1k/Znz/hZi6fGVy/Pw1Vnjsw5U6UMIHjqRoGpVMwK+V3sSrnmfnzgkqz18g9bVb0WbRR03vjFWIYBMP8/j6e5cXMZvviJvZhED3mVsamuwf0YaFDSxVsBccmcwAAmUP9WecVoTj9rp3zA4gkSzTR4D4vuq/uDAxX6PbVe1rDYGbVd9Gbc7jJfqjiHhi/mfMW5Mi3ZyqCIGTe8y6llN3ixR3oIZfsl7GHAzgaGreFl+B3EFHTQ0zFL3LTwxls2VIUKACEejSutkXYz8ZMuZHV6RRYv2y4AduyIN+qSiajWFkQ0TBGYhr8NT3fXulzjwPj1+FRe1aiRAiyuBemyqQNGSnYkp0Z4+xc0z//bDQLAndB/CEosFJ8MlK1Xlr1y6KfC7dWQJcRn5Wd9PIlrzSzIM7PousXiG4kz0BlH1GQCSHzwrC7mG6bD0noeRHSmRmugo9nAnKFAUZo4xWBRCClkE8ReHwDGqPvcDvwlDkQXCsfGiA9Z5A7DxWwiJ0fWfaYe7T6X1soeK3oDsY5e8oreadUvD3z0Mke/bwKxQAWAUyw52wCQRyCJk8kyU/HHC95Ja12wzjYl2BbZrY/+gdvk/jSjTPCBtdSdv8cDukG+qHcqAGuTMrDt5T6Q0D+uI3y3cY9W1qNQ6xBiL2lE0iS3oWz/m46msXJLxVHjTlODGgZJlZspaYP4P07OLJoO6R5U1J+0EtLXutOICqCBk55rSuXKaEKH+xaStS+bvyOacm8XJkI/SHxwAscwHMVnpt3KRltryqz2dQHgQpw6xMCVFU3ICQvZ+Hzh3DOaz2B3DbaBDSFdhibhup3IBcaQRnQJLA8tbVWQSApbhKyyW0HB/u2vK1Xoy0bGDerDxmUyf4JPsyl1shG6be8wx4iLZq618Lca7ASCoM3hYU6ZWxnmovc/UMyO9biX73GOoTuBh5w8744g4xX5yeVKts5w8HsoyLQST4pnywjfyr4M5W+A9AMCy6F7m7QrzN8u3CBSuoSNyhtaHXc5i/OrFIbRZUsCXMu7oSoxqajBmQi2NsjGeT9d1zGhThF6az7rQbjf2pwOtKwqiLoZad9KZfpjo+EiIuNN1jk8No/P152nFgrYj/d1wMcWfpbPewsTB4OCZgkwG1qa6OKLFDl64HIAjLUwX6JSlioDV24x1cyVRaGT8sl37chON6bduWCUuXn8syxOuFAx3DztgmgkpTmp6Agb7JiXekSQiHGlenK93KYW0ELlMe95NOAIhwESUNNWcgns6aR7YxF+1GMsshcKHQ57oh+kP87ylEtchtRPitshmz/fFVPyMRHvSVivaaVha/QzcXv7O3WqnKxNASOTNtNhoMpdLY9fTl/rIAIQQz9WRMha18DtNHXgbM0TQvRdIlkbeMX9XVwrNv2NHVRhDVyEOwsepg7YS1ao9sXGy5gjqUI1wdhP1ggPaelRSRaTaQDiMt7j9kW2EbGPlG8zrCXvEhRl0M2qXa58/Juc2AHre1TG0U8gmC95URSJQFRYOaK7xZRCtH9I3I4OF3RhmzixPAc+JlyZXJzNsuKs10otLV1RQ7lWhH996vU2o3GthCB/4zxRIia9KYalJrtlXo9ivFGgOyXiQF9tlMUkLkvL9PmCe0QakHuwxyYwqM5A+Wc1+9mpOoqDzG8TI7YsFaFcc/l0U4ykWzJ4MbTMTmUrUkedJFHQhLvqv6GUPX/YZGgOXApBSrlb7FS9yaGEycDJSxqipPi2Du1Mmc4w4Llug5J02obWJZ+AfyAKkWWlpVNY9ycweGZhmk8+6CpysySFWATtAwJeM8YoAj0Y8LpwXoM2tJK/w4QWo5H6mBrh8HyfUWXD/s1QPvbH0b7oJMYu71bWJ0trkok8k5aYJIzzEVNyKInaCSYATC34/Jct8Sljgjg7roF27MUPq0EPBywLSfqZmm82Mi1m9uJYjjELiqrCIMsNp1PHzLDf5nownKyHpu+S/ahklS/uhGSgTLxCqSi2+8oot2qKDp9/XSax+Lrs45FfkwyMwdmKddKF+b6gv57Hjg9t5hMwiw1wybrwUXfFF7Nem+UH2lz0tk+R//uHVK2m43/zi8yrjt88WuCBZtJoRp+A5rxuqdqHizRobRh2Oi4+7Sy7JgIpqUpR+tQFZKk7Vd2lq5qa+i+Moi5Sg6wmYf5+/PoItT910DHNg6Q9jnOPQanNCzWHLb81qBGgCmJ/9VQllPmlPtN4wNHPUDltR+0gU0Y0UiwsOYzX5JA16MRZXQyC7/Tygy16p+1GaBKUFh4fwve8TLL9mMAgHVfuDOxk8nngTbaH4NTzh/D5vOdVF8cPRZx6e2Ud8C0XkQYnqwS4TGR5UqVxFbstp3NbHGx3/KtqzhHa3HGAy2G2uUQdRs07A3LrZXjhOo7j2gXipZIF8vpUiWKdoVKvPmzFeAdqibqtIvC4o3DmPZH+poGpOdG6MIu2gS9DcmTpqgpcN0joyd9R8QyHAIrQ1Oqw25FZBA9f7tqx9hKFpm5nrcylMMrCBgGlwl1NyUu6rALObo92xeDNG75EdrI+3vt/9lstlQmAYVdLJG39A3FNkkq45RLaeVOJJJUxBeB49o5CnW9hrPM1rVOWfU107ePg2MwBMk0HjBPCo8ElRIfWYO1DvW+gm9L+792SUkYubUDE/a0EFQxeI/e2Di0O8DsIISfvplYQNQwooZGf8CuZztFO6wfnCjWqfqr/vdkOZWhSBFyFXZOmNYbPWq1I0ZFblZ9C7bPPTsoFDNJOHzAr4CxkWH/48wfM6grkUHUSjFXYyfZsYaHxtOasioFfBmdOQit8n3st574EkqtEEfer2WEBV0i8OZrqoflnt9lxcY7z2Xp0O3L8Z0fgbEvIXXlf40F5Qa2A7efK5Yho4OOPGCAD1S7S0ITJmidOD6UWolAMChdk/oVPC4T0euSlqnqKGQajES/BLLKYLeqTNca13maQ8H2NsIMBnYx23AJyrArRT6fzol/G6US1DsQ0ZWmRjMWUky35tTAvRXRWU5dN3D7l4QHF6KMob/oZmB2BTgihEIl6CYrnWHCwwgMTWlBG0fZXlj6vkwQW7QBXxSwSx5zQex/JmT9ErmX1fTy6f/0cqj6AhUVjYgLtHVc9LKSbdkPFpHPds8xkJtvm5Bpd6rpAUbsxGHZZtu24esqs1fMtD/W/I/ZcGxlJ3RvIcoKvvsA3qNWBgiyOcWnJgLo0yravz8ziXVvCmfBk+gGXS/+hIw/ZEOsIbL07l3rdVrLeeWR19RPLL75JEGmjNAFq05x4TteaapOUmA2ZrrQLe9nEgDWeUmDP/bmJ7DxyxMKImDt4Gw3DPXbxMcpJ5QLDZNfMFThEsQ7L9abkcDl/Z0qxF+54m1JVrjqi/B+wbVzFvOsxGaCwhGjMB3kYZpRp27nLMXcLgzJ6y35kPXjcIfTEXNe173WJ97LCANFIkYEyOLYF+japZdwRpAn+IpRc5TxhJx99CzFCSNm6YMUzLSgLn6vbMmus0vVVeii7le57U92SNkw/eWrVN042Qwmylf29jZpg1WvoZzTKomBRJRVdJCedDjfjqrm7VcoUuuLYZHIcZL+8gQrWe03OpiwXjs/w2BEJ7VCXtNL1iIncLNy6u71iFpXniv55rRfDHFT//BAxb1AnS8HRS5ZZjWy5fA3NJH6C5CLJeF6hR207OjnIEDS/TxJsSvuJxmjzBE8qGY7coHI9wo3FI8s0asdvibP9Z2in3C9y7sVIcWqTYz9Z70BPeFREd7RdVP4I7GWikAT+gH0MRRk93Z91+4K8hEEMuer4EATzR48fm0UJ0sebG4aqvf8UZic+xFbyL25PUaIag0L8TGb/LO/1Tt94BpiRQcVge2A9uPLKfPXlZJKUphzjNZM3uWmK6MuxvV2Ndrg0jAg6S7GGCMi2zrysJQvTz27Vnlpr2Z9ce+uk067+olPbx6CmDCuRWTUXhOiF6+WXJTfdY+FIsFqPhkrJ6n4fhQPxDQqaqc8NdUTaA/2MTUMw4jjNwt9vwR6ouNXHZGFJa5RFitZCOR5A2zDgQKSDrRX3+iyE07K0lUsQRk8pm4J4B0Oh0GlqBTvI6hE12z/HqqbdiB8vadm+ThZwn4EdiSZKPwE6Eq4wgFNyx6/IhJljZk3Ba/hGZWtYHxND5+GklnbW2K9wEzOeB+5rzhaiOAUaSAr1t/+RGKkJHPs5J8cugsenVpCHLpvuIvlwJuh0fZmEppD+oyw8E9SdVphn+qd8NshQDxPo+A+GYhVTpMCXEkjlNdjLpdoxC328MD42GsfPM3jurSypcFXVXcC7jepZX2duBnBYq/ZllKJ06QFRGA/JCJ32GatzJiyAka96+/ANcPncA9viziENE38Rksj9P5YYjdP+6Sl3hT50vIqYSNAitn4xgOODLKaXnpYfCCbjQALagMj1M8lM8HmHIuPoy83eEyNpS5AY1HMxDePgvMe8zW+QJSb9J87NxVeWKaEjfeYjo8mBCfpEv8qQSntyX/0kaqohgjR2FvOWq9274WjGip8Y9SkJgptw8Uk8tDmbZRmBsROpyjbbcxHsedmi1Ypc8gtEe73w/+K8XgUx+fU2T5J8xSY8nvbf/uenO0oY6ANvaqMyFZGDRcbZXrBaOz5JjtsXGeBtD28PwB322RwjivZGI7KijKVa/hz12Yv2cNAGHU0b1YrwU2JXhkMkjAEOXiZhSFjvzB/Afk5k/0B3QbbkiwG+xCJsjhXB4wAg4QgE2l2TKIGlbyn6XY1uf5nVRpTwuQTO2x1hpGIEyXxtEujBbFJDWuYLaWIzhRba6hAhwM+0LkVeuj5giFdyBk2Aw6pP9rxobaj0zixFgOXf/TblGZbP9XlrfK/u7j17fcr90apyD+kmc2KwNOL26KGESpnDiuCaCJ/cAgF2ie3yUub4SOkGBpBdlkwqScokSdmARnGSMyz4zhL410IXrZayxELONqZDAtqW0dOERj7AX7M1rAIJzkMPaNUATu01GFhDlduZ6q9GIyckRMboZ+xTZIC5knEXx8xTl3qUf9d0czpZzbi1VRiTpmj2SYuG2MzYLvwgknPjR+shUfRmUaqWZbSCHERd0Lzm1i/Eb4CreLY7W9xgEzbcH97LlvDIXSLepBxFZKChCSu321QPhWeY9/KDJcGAJQ6KDR3wRMervI40rFwYLbnoggvoyKHjFmtkrwBK6PFTBLCWcFYCsuHU9yRUk3pNpERi3N+Anat3lWua8S6xQSHuymve0G7cQaMFvaXI8qeCpUdsllbbI6azHmLwTK7ldgtAzQsjmrHjg5wyzTdF2UYNIK9SyxrGKGaZ/K78cE9kovilQlGfjZqx+DIVDaYe3K07xVGCUM+UPhyVw+lx1Qmg1C2NZkhZi2+VtK5E4v+G1fBDcCH+puzBBxeidIFCe8vQHA6fOgQtYBA4bs+70vp1v5vOAEEZYRcOK0WNuUqJqwEPjSlXTNwKHUcF8a50/+SAUwbe5wxHfGKGy/aUMnYwCxFthDiwl2iuyVxhDqte0JP4iz014iBpKFjVJkNOvr2+kIH8NEIWOWL153sTEVapqJp9/Y0ceU9rlvlJU8zl7BP3OuqirXakYAqsXwkdjsknbh166T6lNpNTMCckbfcvrU6cNQlcLs0hRZOyEVAYYQDGpn6lgYPBBWfgfNOTeLU76YhWePekroWPTkaWhNjXn/TLhgGKVEOcnD03foQSI7kjjLtFi1ImjwcEO3PhgOMY7cb509ZhCrbGmtpRyuYp8wsc/4BSIcMOaNcuGcYANh9OSCXDBvLZrhwT/3TMIc/R1RE/mLD90ACrJEdCrN2aTXS/PLDnObnakv51nwXsfRqpsWszEede2dhVdJpuSKceGEyPY10HGc0xv4fYbjjPXA18FPS1mjah8SukjsN4J5VYtTuRIjl2HoRYnz89zwUmD1tM/JPtJqk61eR83VAKyZgobH+h39hfjnTnqd+jk4tHqB8P7VNmNBfNLDVETLM5MqUwHdG4CKcGssi1v5cRvBK5ugRF8xTLPlY6BRt7Pia9/D1yh9Q/PIYMtJEgQ32SCl38Pn0q5/zP8wmVN92ukEqKSsJFmFVL+7Qjt/TBwmVcvpX/czKcIv/mQ0yqfn7AraWYZH9nTOqoAuY4gjBzrPO8sTsbBk1VIwJAeRQHgIEic/d8W+IK+tQ+icNJP5+XOQAD9d3OxQ74mhtvE1paCLrXjcVw2stLEHGDLSVV7cer8m/ftdooqkGq7TZ/LVFMS8avfCKGB0+igr5TFuxBSJyD4vsaVYcNSSyxVgSoDnIx4hR9ZjNZFqCWGOYWgQ8zlWfP76N8Y7PTf5+o4iD9pzw9MCUS+7VnX/pQ71542vzF3sgp4lDv/kmtqlgsVxENBHTzv2Fasm91d48O7Hzkxo1IJm95czQQI8d5GPvZuKBGJ7lZxkfxXH8p15CfB+Cd9fXfalgrYh2uWQljWEpmGkRSNfrRjIWZSvBWO7n3hDrD/rVyM26JXz7l6jApDgF+f9ImzEEO+lKW8BobWFPDQz3r+lWoxVMvkuu1jc3qz6JIfrPkzII/E6nNoESjl7rhHUVR/Jm1B81eW+TVUlJWH5sKI8CJJDR5YBgV5BcJDJI+lcgH5HA5W01BmYPI/cmxpTZ8AJJ2vFqdSl67ZcWuaOA0gmI88//zpsZ1twu+LukLtmc5gFdxHEGAJAyeFu+R0nzJj64+NMcSiTZ9sYuFpnxiCMHmGY8/UUHxBDN9faQnti2xH/fsKNmKG6tmd2rniN2ZJdZ3isXD2y9uyMKA9B0ChAXE8pN8uym08RGL9+CVU+8sXLVRB3HvCLxXmzOPyruQAeQS6PpFq57ze1xwneWKu5N4+iuSO/Lo089amtcEQxLQ3U6+5wsJZlGqwmbe9XCIcUFmVcVIUgddohPyZ3AysIXN6mRO/QakFF/i83DMV12rcCha/ngcgjw8e3jLOu0RemcsVCZLjHWS2sVOApxrQUP79hYXNKADsYiyVybyYVY4a1har2er0iViDTv9FdiGr3q7AyYpHubAat8Q4dWUegFk2sD+J7eJaQnetT8D6jWNiMcm3/24h0My7ZpkH3r9GR9TLOrZGbGYLhQAPXvzF1Ag6VTDzw9DOFr6N7efXQEpbDDxR9Lsc/kgCH+c3o3smOMXcJtV8FGgQkejgjk/2yYnbqpv9qn6pN4Qdae++PqOLt3WXV3Uefwlyc7XtzG3g0avazc1VXe3fDfGOBjhFDUftqMxr6JGypr08xISURNhm9YwQVxSAFB/Hkvq/0kR3b99SjJkyeVKXRdLzA60+Qe9HKZcleA5Miz8CkPhs9RwsTZpvW5UXUJc2xCd+ir+g4+v+W1e63q3Kvm0lzsRtA3jP0F3McRTO5LoG8aaBw9YbXunCsauut+JjIAqQBKyeLQc0zZNJrb3/ylcRgpAV1pSPU2zmvZPA/afCofuuSLUx8s4sHmR5j+9VXhlhzL5zyukidc9JSHuV8dYOJRJSQeJYFuqznfa/hjyHhEhodh+N3obEYKLq/vDxlC+aA4eJnxQRmROHEqVJfVL4YPMURfsgQzbqa5Z2XYZ+o2ZN9hcvjFlLMYBxBhiQY90xxIaL8J7kD/bUDNDvchgsiFhKdwDJZ5ZLlm6ysoFLDujqyKpXkK7dcBavJ/YteEleGpP+eCm2MewT9KOLru/R33ZZIoFOl36swt4Foo2ECt+JQxngCn4lHbXWPzZ3PSWMies2Vz1G3W43/XM4xocYhSumAFEV0CzY1KCe99NAnBQjCaK/fPj8bG5WPDAhASz2KYQM4+BAKEwvZk+cd1YM+9uk9DPG5Sp8v8LtWcWz3DOBQxZKJl/yPVJHYZrmUZxxUeiP8J1YzWREq0ZRv6Lru95eGda+cXr6iWYjE3XGoXz6ocL1iiEZsMCtbtlKybw5UaMpYdvkvSu3hWbJPXpSVsFhoauGTa+fQLIe5rmFXKsrNWulsJWUOsBxJJzhIrII2+7GCfJlLRtTju1B1HpFpEnYxb9aRJG/27hW0hTEEBaOHmSkJQnuaYigAQFf9lwsG/q/aCrbPZypIGeilpxSH71wd0XaSbiMYwZ5pTfpugvMFAUrmNKRE9JM6PqrlGCwz/U+ztlVDpzui7jUphU+2FFeTyasP4+3CTM28y+4n8J094xzBiI4iRs1bvMVKWy+qBEN0OuR2PGlixggvJJnMfX2wgEJhJ3VqTsM0JR5Art2cA92ZmQ0xd49mAo8LLLd9wRmwoDoXHHGsYYrGmkPK+C/ms0eOQCAytiZbyseFJd77HqgVJ+QxGjpGadvNh+igLVQvZkwzfgdezGE7imCCV9wCyOdrMdLbnD/+LzQJ2v8Gq5cfAtAeZI2KWyfVJSbwjDoVYUPh+EECMi1fYdsjQVLIYU+DuEj9lwU32r43yUox9ZpqUHBZhtQXqFN9qssuS/+h5JcFsLIeFT8KFcwg8BGZy1yh+nvkWDENPrv1m2pbO2Wx0YaPx5j6uaxLhKVE6mkK/gaTpXZZw7VD9kkSuwCRKc9GZFxerxydTrx8SHEZU11TCzDx6yWvIklVIdWHxNJ1ofD4Ztoq2z815oMDCXtYJyfCw6LMeRzlWAgRSZD/b0ADBPocN73t2sMzu3n2QfO1GABHXbMK3kNq6s4Xt9RSG1zV35N7ATAEFCg4oiXz7lGC1jL7jrns3JPs85pUTjDPNl8GK7WieGUgOEQj1/phXRYzZdUV4FT1E4qM3Fc5mawkZWQvCKJZ/seyRSKflpdE0wItkpprS0JBbIsJ5tFe3dfDRUfRmksml0J4rQv2HgLlq/vgcgHr5PLVYdzGa178hfye1KCwo9absSQOkd1itJj+YbHDfn49E3mrpd0AJkO9ejs3itB1DC0CsS13T55ZXcO5pCeW2SL+6Di+oQivuqoTbzz5YyKYyTIctUDqXvXQh/8kk4ZfCDet305a6mT+7ETYNHQMJjdKhybEp3b/g+dzhIUVbzAsjQnpXiYdbwkFWhfwsXG+ZGq3qJrOetPujb1binW6mK1/8O4oCEksa+VylZcYufYLUQm8xALQWJtQw+ZStO4SiCfZN7LrmWdZrhcM+6diV2Th86ZcTbe0a0NSH44HcjorHBJ1ATGjaaz4y5JmMo/ou5gzZ9O7zGI/zHTh20Fh2fxPeHetZ98ny9SGbjVG0DoiJgWgLw43R8pf0+7Xq97NO1/rRBL/Yw9E5SDYOrDDTsDC96MW4bV/F9my9eUk8kPDlckWYnwAaosUV6ydntBv1iUa8mN4u69FLc5+4G4o2XnAwLNVdLRgSKB2xVgBVQoXEyMjIfQIpuZhPNw28zpSK3lyb0nRbRWZnMoHWMcP7Rsqy8SwMTdpR7HAq5aQC/QHeRDnzCCmbvBX/tkdJgUYVg7JepSkvpPu6/r0Y224wgU5xjnV0cO/zW/XU53R7nO8rZfs06FYExH0tu6VBcyDM9AkGTxQwTOowhm69iLCdnLbwXhWw8IrnVC4mWSbm7wt1Boj95rQZWtGVGp8kzAxXRd4B7zPMr0AqA2NPIj1yFqnAo8wpd4e7UGKlwz5/rbLgsYF17GNUg/4EYRDDyvzOx91g0h+EcOtZ9276IMMXbemcFMPNoyhF2QH6ktz7469+S/cJw2OI3CiXi8J5PKw72xUwP0Dti1v5u+E2carAQA6YrLoDTaaG9cI6t4oaGwUyHQQj3vaujEEp4k1JUacfRwAh8/gAUvKN+aWSC2VOHW3IDvFrYS0o14GLyIsiUse3JklIIAYIWuHusx4N6PB12cLyeBzLkA9G7O6VurFwCtKp+o0v2eqNUmNpDaY5c1asx4ejRWQsPURDarwGJwwAnzsjk8BBGiwkALw/rzacZ5Rhwv1FFZq4/dNbOKTuFLbQUV0dxilu71AdxWFF5r15s0HAD8D4/MTizE6zITjv6QO+Q9Cllw7zR8HVA4ErYvKCYnaX/5q6isE+fkmEqwdxEZ9VC4CDtAW+U99i4pOUtOkJfud57s4d14+bFIbUe8Rjl1gmIaCeVrnJ+jW9fxjPc/qUTfh+dWdH7tOLbyaP6RCivJUkz1cnmep64oe3Y3AgvPG/+d/p2iuMMAVoTd6W9kW6K8obR3/kLPQFBpLYVfykhU7ei/92+7Kbsxt8zUWlYKdlEeTyMLxK5+j6tgt5MGBHl53q/CvUdEYghfSm2gFe+9WOcGFbzgNJd5oZXZ1ugKrPiGD27WW1ceVZqctGUjuhNS4/rpDJDlL29cJvS59CLuolceM0lKnTbE3lqcXKRT9o8yJ7qYfGqXEwlXFPhuYS6jlMn8yeupy2Ia23H89AQP4prkY/QcgZtIC8o8l2UvDgIxANAvPAvHCi+cSUmJ1B+Yv0C2g4d7Oo2rfI4BizgajD2qZn9Wt0KUlQu+kr5tGeH2imq54DC5ZgMk0zHGqc8ppQedHiVy5f0XUvhdspfYepcaRnzp6J5R28K3lm7Nu4o/PH7iuV4yxWqzqwGXdVK9kcqiK8Gwr4HtozgP1+gLQ8VMvX0RYpN4kh3+Tath08QjF6rsN61tHjpwzzqeZIJIPKmZSrDrzDh2lTnh1CTTchh54BOhwPzWxdaQCEwCSPhZAyc2qx5Kso8kkDluhJywfKtSrZ/D1hNsKU6VmlQM62zaLOVzfgedFQk/l7R2WnmZt0YnU87fpvqI3I+xr6Bll1yR0Om1L0G3KufBBiQgfQnDo+7w+AKkFaTYbHirQ4U+EiUaM3ZyyXZG4cvFcuC3O2hZcHqhyO0G6QyDo/zXwdikuCJRBeJBwVfM2uTTlK8xw2RUZSlWtsgpaykpfCIaqzGWiLkKXTNqAW1ICT8IE/4iuSZQVyhm4bpdbNd8/UnaXbL2QSMy5cjcruxhRtHlSWkL6CjVdWAM+aOEOspRZbSbrlxKf4bSAx51llJbPsCFPDQfzOab450aUiSgits+dDsr0eeyXRzghVw5/koVJgo4WN1jOGM7q1gPBVtwdMho3lcgz1bV6suQRTe/HWtmxjXcTZU9T/C2b0dSXNKl7rAyQSavgUl4f3sQ1IFwiVWpcr4sAc1usvKqGr/tMFSCo6+42luV2ocwkFskLS4ZYJu7FGdov7wZiWEKF4ZwOLzvEP3Z6rG/tLzQFqxpygnCXy0wArP89oiiR1lKzEEohnbdFmuh0znxz3HvNUeajqHTz3KrCMo56sL9TwVPPUgq2vD7ZWQUAjP6iEaVCOFdFu/HmI6HMIGCfghgVsxBFXnwjPLIEnVq52ynzXHUPpAVv4Th+YLU2j/EFLFyDFYBAlRply0zLNW7200BMbaJf1Y1yxc96sr6vF3youY84grY//hGorIqtgAcY/sD/jldTOquExefTmsNg8Z1iihqtzWVr4q9bsQSXgqsqvB6/SL/mfUn/tJiC+4A1Jtf1hSPpRWdiZ9GRDos9VEzw8Ls1eAyAFur0YRRs7t3MgwajoB1+lPZhRB1Og7s+nhgGyEJYUhLQdNQVc4Bh3Fm4q+gnpU03aWQ5e32FskLdA5v6e6F+A79tsm/1HbUYsUcnRdT4TkODBnLwP6dSJAz1E60u5E2fKdR4yrznr86SJlPHxs1VwgwW8n01CCuP+CrNNU0TgqmQZl1YBkVMUdxX7kYK8KV0QsuxstZ3wkLBS+5LRWPwRXOwajLd1tmu/INi1Vb1WOJefyGBZV9f8b95vzWkiwml8T5IqTkUrFDshgM0kf6O+m7cmGSarvWTj4AyPHTd41GKeE9T9D0H3lKYbSepryR1IfL0mFr73OSyJHYOJT/ZC6MI02dJPUWWX/JdzBB5647yOSDGQZ/uBd6zMOKjPWkuQAQHB5p5GyujuLKJOaNzn08bK8OpmW2ULHU8tgxs9on9tn/s2Bu1alvw3PQotTPwfjGiSsD37EX+OorXjSLO/E4bQlFgRmNTLGD29VI2pufI4jdpc2Nx6Zy8YV2ofG67hkIamdCsfRpzeHIKHnxrfM3Tm3K7XT4t399kLcoGg/n4k1N/ac03ezegUWlcfi/9IhoFYStmeXJkU/qzKnLuxs0BeLCKXKMWHIQJEZ1g+HFisO/PVChqXtxtfPq1St2XSjX3rauSeiFLzRau/7jMVlAif2aQPlvW7t6AH9HouqqLy38MMGJZwGA5cIG4qzq0cHiHi5j9fZ72Y8E7sJpnhv1P6ySSLoX6rXBw6F/mnKH9XbqAsrn/RHM5IOEy7iYio3ZrLbzkz+IRDEBnbDBX4Lu5D7eVLQGNNcBYrEbw+AOjyLjmQf0QwpErQmWBJPta9htTs5C4zPO8bBWsdHwdY3UI/Kwwjjk/oa76D7m3wgcjJ+P36CapH5ZT8QpC0yC2jNRgG8kPTZVT6gUXAHis80ZHCd/HS5BXdLyRA/s+c2ffeoR45C8zfGn5VHVrBbT3cYqJNYh4ANyGIv3q65j/roxx+kezyRqXMNwXC3rNaw44uJV/BlWeBZf52c4HVSmpYmOvFxT6f2fK2iGMKVMNEmXv+drsbiOojYqc/WvRlIdrwQQVVRykhrxM7lqMwNOYXV8qsMQ2keFGOSBj17jLt3U912/qaD7nl4/rl2pDV80pC84Bu9eQaVWTzzgildcmSKeZu56XtIbEfjm5LGIKnhGKOVvkPqy2/H/uwMKCKdhE3PJ2+67c0jQgT2vcVVHQzVAgpmUkL/MsFy7Y69kaJy2130PrbUTtuKD6wVFLULoqvEH72o7r7wS6R9453jwvoIC2mtp4tShwyiaC2LYIVDogRKfr0Hfksg2nKK5LEPpthteNapNsRcAburWfs/W39FTd4cEfXiaS6KhjMYT1GHsIeLsK6qACrBln76/QvANPN/fyc+pGCbSRn+zTWOoLwM3t09fW3NciqppA8gUqBYVvTLpne2RjcPEVZohL9ga1IzrjwakHV3ZCwjDEmZDA0BVef0JqqsRv8DtP/IHDTUsXD7b3zsW1v9SirjQcDYMPezRSxvQOpgIHc7K8735xQGQUwfe/8WzzFjbBSQwM7alVooLHfK5VH5W3zPVatGMO81kvalaVqhEJvbkO5Z/PIVJS2NL8teXU/V1ftIp709qYwd2tMwpdv7mzgFj7yU/k3fUaajnuw+GMU2JEknm6zMosouDmWfMcoC0kUfX444QCN3Rojk/GGGBfIwHjKL62ImAN3r+/gzmKHDDsKVLe9KrqoXZTxeRx4jnSa2qKW3y9sSE8HFmeSQ1tlEli3Y2HJhhbzkiBSt0gOrRLSgxIwekowuQpenT1q+SbtGv59sytwAXRVjTXYfZbr6UEUPE0FpqjqK4hBJ7EzeJN9K7a7GQsFyAHXieu23Mae1uZoH1s26VFKtrrYWLSDKtVScCJoj7pjWcUZg+z+FacZXlNBKKYzf3rQyub/tHpXxWszP8BYFJ94NSRapa+MwSVkWiVX3I34jyvGPSXWoJta3jTSsi9r1lk+emAOl90dZE/ValpIggllji4mhq3Hto12eT685zyPabBh89T5gurPUOsKta5FdcnM27oLzH+xqYruC9i1owMfMD3OErVlY1AiNpR6gMKhomenQkd5mrNGKM8NyC4+EpHffyeD82BG3iM/Z+7iLhRfdcdGG1/EWckHU1GArv4s2NmGNp1CJLabL4eVznJ8d79MtC6sU9NxlQWVZ6hRJPE+Su4+6hZ4AbVthQZ1e7lHpjGT+FFrr46bWphMNaa1tV5e3bYfYzi041/zF+gKP/L5lwGMVzrbRNpc2qMK+Yf1UqWJxEiO5aYyzFCDTvaI7385O9LTz8a8w1boyrbAcaBlAcJjA84FWJgxUumW9FWvffp9f3F3lTziKc6EHaOYBpgNzA8ml8v3YP4T6i8WfbQSumlR9k2W4u0XjYeiCNaJ25iwTSrT5EygE+6d9hSxiN6urz0uHsw+Lw/NPIQco00zvhqqtZ5eiOcQq560Ju+6229Q+Y+SAsEqu2enDaKXp4bjFeYTOhKP2Vn3hgnEnhjB1SO2N5aMmbxWufS93BqgObsdoEug47gZvRFXF50+Q2YClllo70mVq7b9/jUG/fyKWjLTbnSCL5y4jLH8OuaPLiCjnpz5rFsMZYvE8f60ngDeNRVyBJZOE9w8BFdDEKuGw+swVs+fAQULLcpEcK96SXgLVkJjjKrpgx6usxG14tPAh6hO2wYsaUfxtyw4QciTmdG7oaI+TWYd29BD29faNLgVJv6kNq2RXG2a9/SiaYZYBgm6R6loVukSeulvq1ibikIxc+BtM0ORrFozYBgYfg57JeUqWL4NyqZGHUlU9KJqSZ2cI5hzcGcYD9EwsvZrkjH9ws+fMQhvEzXB7g54K5hMc7Y4q+gFAOSmyR7KvIRvwwL5wBet8o1l38VLgo7PWed7es/KEaCdyyBfVC5jtfq43/802Y965tpEtUm1hvStuZdImhP/1S821yZNaEDg3yP2xlEtreXeyq5DWbxLAN74qLDBKww+uRgCLD1Z/z2ZbwDDjrOdCPeOSskEJywichQ8xbMJhQYPEjuLL2g1+IQjsy4amvHapQYbuzRlAr5IHlqxPUQ77I+pgz8/8fkrHoYQAj0qekFZ0QfyVWuc/ypXXQ9h0VtRKQZEElDJhM6fekYUG9YMvX3W59/R6Z6vHCTZlZgE72q0ZxmVQqskuYHfigXbrcyidpNvebfnSL4770WqcSATHsurEqgyV+l11EXrbORqHZL28QkhdrgqnJS2IPfsYx0cMWwG5xKE+/sGPzC5CbBk97Cnagw8BuKZXnPDvr9hfkh5GNY5dxo/ZAFDuHl5HeyLhlMFs4q4oY9fpx++x5S9zquNvJOC+xH9YnNvev+JG/tfrXew+iex3n3TzKcg+XVQMVA5fJe/a2NrNGi40NnEZd/3G8x6pY0vdSrjRUjM6h9ZT+BtEn/Cq7QAauOyScGwl3YJ7kD6Qp+grpZnm9rcb249HxlIvbdMFe7vq4t4apFWL2w1ofCyuPhyBJ5BBjzkYZG0aY5BhFjt0LFwRkX0SHDpLuLUjpG2p3i6MSzgw4v9PT8bFyr/fcPoJbeDGRB3RX8AS9/Ev5O399xgqGALH8hhq7l3eqCclFBWdn9jTjSfN/ep9nZrRGPRRD/iCrt3L7HAdgcmgKUFIW/bqYaPEQE+tncS47vS4YG4LCkeQvqQ/fnyM6zVbQsQ8GkOgmKl1Th4fLlkWpPWa8zthKlSgXpawDAhcfigmhTRc2Oed0Z3zURG5/LFGT6QUHn7fJ4ZxIlV36xodlVbFty+AfTcC0/V8HL00TQAMkDB7y+CUADIznDk1X51khfsGKvhB7JFxF6ilPBuP+AvPkDKLnb2zR0BPXtqlLyC2DN9tc4WnpUbfevkfzslzy1vtcoRTDuIRuDD/scmm5nNWy/ivf9M32jc6d9B7+dxvGWVNRApSNysLWRBrF/EnzjvFKo60T4PWPZSKX8Y2IayZDitmBXyDfgOS8fg6igHCBJWmgqd3njA+dW8Ns7+iHeueaQ+HamhTL6bIc9Rhi1tXxenTjPPoQNWhgYve02w3t8hjLoUH5lJHIyNOv4MQrXfObIjaHGcSnLLb/oM6eyEpsm0D9j2OasRwwCReopvdzmuCvrTA4q3DcbNhda6XsAQYd44dHDoS/9RvVJkoARdCtXW4+GZFKGL6muAQ9w2uR7bp0kaAkX4w6pSC4zDhtDUEwZO/2L2Rjjqwj4maEBQ/u14VAbv09uLeZd6Oz5lR/pg7uNKxNiPVth6081i1myKYzXeSg/Y7fXw5BkNjhDBXuOBqVtGojKiOhlV7rf9ovvz/7hZssYpOAOqrsdH9k/s4MukysXanvAJVqjyqkiPPCWqLaHnBh26hPDB8p5O3hX3cjPyBgbDwKnTifOD628tpcXkY5ucNgPrdRHoOPvluhdl0/kvAyxaJgmXNhSiNbgtVE3pmUXcDE8JGLE02VSVGBtFim3vm73FfLryi7eDwCMWmNq5rU1H69Bv4Mna5P8yht+Osh545IYEXisp5PgIweHUHI1bbCry1tUChl+XHrAne9SqrAyCRCU/fcJTakGuUJH9jlOpaKP6U5OxxomxPsGElRNKe4Kz922qPgIaeJNhhiW+5oWnKWs/BpEj04+7zz8WymX83LY69zUsjvxle6sA+Rk58PYvtxVaS1LnknB3hsMYJ8xLivHgSekGchvHJ/zL1vh7OPrOKYJJkMkocm7GND0iQlExjmZqkF13JNW7zoDAW6SZdhOtHB62Br+C5H5HlSrUz4PJu4K6UzCOlzqEODdF8Ll0rO7xkbUQc/IwVAr7pVNyxeet9bbB6SVVeuMN/v81QmfoWVOXniM7f0qKCr2BJiKGl1REO0NZzGaW43zzOcgbeywXmdlomq4LtoprrQ7Y7S+VjTYFjLtp3VtFyqy8KjIF4RBUxJQkw28q1WBC/T8c5nwcMV8fQHdbqlFs/j7p97Reqp1wXjrfn9mibo4F8xv5jfUyopt7qjt9E0Y/6YxR9OJ3fayyR6iI4vB0S9k4YE5jHkfJnhTFicqAMSZKYGqtNvMcHrFA4Op+x8SlnbUsw0+brEf52az+uXKM6IXcqAX0XVMn4tyAILxvDb2l892Bdj5S3spbWlIWqi0fLw8M6WtMwehVs2aTI2AZKZ0B+ks+hjf1770KAlqUwyXicB9VNDII9rWjA9ln2oljGOSCLlhw++VpEnN+RJ9onw3JmkmzVvcjp2DI8BaBHjBfqA5x9du//kSy4GNtckGdEa29VFcoHHUHygChrclsir5YMhjL7yWX4njeIbgUYY/d8IXHti9st2+32L7IxGudV1tGAp8efMfVNR25iWU++IRAcyF0x4pBnk4GKJhugF6z5MFpoqWE5LcDiiWi/j+1S5fwWKrEeyfYfmN5+dBHP5qmq8sMUKCt80Cd5GEUQt5bvYN8n85Wyp3AWq36y/R433TdnsYXG74zsQ/1AAUo72OyLRwXi4+QbyyWQIBfnBdfH1eqj26tpVGNe21iLzLsu+ZSQuMh/u5OK769iMXJ66jl5KsQS450ffYBt2OWkIFveVuwpm9EmGKMzvKl5gVi5/69/Vk3GKZsEyLB4LIVMkaXIH9uDzYeQIUvfSke9ALkqo+uCS+f+C8RABQroqUKemIhDTdhqwJ/PQDSTEwOZzPwSh61a1HdGXPjSrTx1GK8Q2Q1OgrzFLiflTkPKtSjZAst5l27beJWMb0xNqKXx/IXhaWkWlxpMpgp+/uHfn7siV9VCRke8ZStdZ+jD8nyjxJ66LSooQcqtaU443xMmMTnZHIKQLub4Uw6WOesY2msUTZmOp5YLp6kd4IXWsTwBHYMmJzBj4Oro7x1B503gcg92+X4WkIMwTMWb19jpQ2eoyha4oMBdhG0MYtAhz/rVIY6ip3jlnz4XWcNxFLRXO2qNuSv7aPqVP+bKaFSn7g8Za+EwNvO64EZxX/JYEKJ1EK/J03kW3hgC8TPrIf83EHD5nBiom+Xq7ewXdpYGSbjmVQMgoxOF1HWokYA7LBEhxXX4y4X1mXMva8rH3IasGEpKed94nG0l/wmB2TOQ5TTcSnNqD6/jGjIMb1nmfle8x8glccTi9v7138gDDbVvDIH7+yU3v/Nid+MyPdbSkAiEgwqdMVLPrB2wQ/G+juI7HoPUROb0SUIAtgpXwmYEzZmpFwJdSydackOst+Bb+fzsJbXVt63atvLly5JwMADpWizcMoCM8vSWSHwJmev8ODbztrDKOGg2UbvEFWLwfPoLEXPDPsBjCwUeiiSLiDfkKK7gHNRPaOFpXvGAKCFQJxsHV2M35iIciNyJorsCjk+3O+NlgmEy/ZTW9BPpeAljP0UhtMd8DX+X679rOMuyFf/LIQiISRnMXVGXv2MXGQXlXnKfhP1rLPZ25eeRqs4S38WbdeiBe0gh0kzcg9jQY8dmAxdg1sSKF9W/jkc6Mpa6XhSXZXky/9pCwNSzelgBGSr1Obb8xjyvXouKi8OGiSDvWFy8haKiXe2Tpx96hsDJw/a/KZuPl6L71D3TBNCyGAvfLqj7KFdutPFzuJWVe5H3VO8NPZHGh2BfYITZx9VrsAqQxiseltDKnim1nThFRdA0KSZ6WXZ6DX86XetidXrZrSfyOR0uXv4p86aWT9g5KpqZ3cWhghgxGKaucH3bj7RiH6Eu0plguzN5n6C3nUzq5I563wtfrpB5vuQ3Vl/PHlXXWQAVb9dPcBwTvsluLbkn2xEKsS5f9vlrZsM+0oEhBKF5x/pxV4SXycUQMWqw3VganSClTJ+PW6gan9JRa3WqyE1I+rCK47uBx30l0FeZ1nbniltb/W1O4H14cZiYX88FGS2bUYmyA0XMElCJAzf3RJV6ruA1E6/TkyNtW6bws7q7kN3wYKUUcuIF/whIkxaFj7w+IoswuBk+sOviXlxzHope1pP5Ke0FXliNC57SAFXaI+qtu/hP05X35bRY+XlDv3VlENCHm8k0//WUpM6nIrGqX4ZmvaGF3WmQBDn6+DXTUP53Q7HyzXCOo6FQOxwWoYVW1J2VPv13SL/RoYkRA8LpK6Z7YMY2s+ZBho82hPlVQaa1KnlS1cqeV48W1ONsr+o8SQyPB1l0inrkcNjqqZv8V94hL0uSK2zxeyNiYGfXGUJ1KrtRk7rahHOPUnJOV7XbcvgY6mJ6VZXTpwDvnAs9+sL/FKwWfg3fUGHBRmqTiCJ1oEsB46k+7DGm1U9uaWRqsGOQEz/2VuKDav8P0P47dfjMcln/dZUezhY5AjBWu3XSXv8FF14pdsCBulUQuTd1yk7SH8JYPe6d3EMl1wtoBaKuTjZvLuV1hqLrqdyqFYVfQRAGeNjCR/hKX5nHEc6+XAiJ+kTo7P2xmr1j/E9MtzCxOxbagp3b2rKriNZFINEbF8TJdVHNlxR0lQDDBF7YgsOPUj3vbG2OpxJPFeficDwRoMqobY2gnFa6gFIW101VjaDiWxyjwgmSgTIgk4pvesSSGMC47r3ZdpEw82t5h8+MWhc2MOamJmK+BU4GYKpt3DpxAfraaxe/SSWy+2Ir8Y1TvhXy9eA4Qs+hyeUHUuGCb/BEPidsB7tFanj0Uq7VcsBac1SFtm1GbBw6PLe5em3wBJkhEqs2Imsar4jvPofWXt5V9NZuHl8Am3ifBqRPca2l4/CDTGWdio+fSUJMDcg4MQH0QGsYRRSqmJDGYCVyrD+NZWW7AIf/qBF6nUyjhKVn6Wb2CyF+fMTSzDEJPE5S5RiPsr9iyoR/+2pReHHTOyhYgPW4IuMkJcXjbcawDG7oqFU+Qvjwoaz1GvqiVMgcuTSMRYzF7pKUfxTKROrRhPnh5CHaKJfRDjrxjeIxPyqcA8LYQj4QXit7iBsGl7wBMCSXTxNZAh4V/IDrJUG7hFhxa6nNd4Yir75amxJUFUiUQJca7V7YiLnR2YJ12AUAQIj5RRKGlElhIWSQewHxWrvtYhJlzu/a/B3mlCPn3hduHKwxHj2OxG8bwIhGm2WxzOoS8Ay2YI6dxLwrCIlWtYZWWAsPPwowEAUfaAq5qjtY6FOBvicf3kefcdQfWoRTqgKMrV6k2uS3T9H1W/t1ooCivXAJ7J4p/3ow3H7kpj2LzAeztdNaIH++m2Vm9fC3WmdDKuDHjmBJpYF3uSHbaQ0+M3h9YA0q/4T3kSl/4GKVuhtWBh9BC1oELeAdcefF/pvj8i1lpVb+dhsUnpub1CExolOxiwZBNN3JizhvuJ68dh/aBMoGKam5CjHneg5E3duPXYaBEFYmHB0JM3DAzlGvOmwE5v+egsba1CzBSeJo0YRiZzJ+Tu08bTdA9fG68Bv/zwz31dTEvNOrKkEGcYsVvGThNPPVzSCOh1bQbzpRLqLM8pdSmhn7CIx3amf0avAhcmSPtPO+ZRhh8Kunp/RSaBJwz8VT/RiBIWP+blxCNHGSsdXpbFUE66SKpoh8rQg2yr3vnFSDkugBKZs04iwLyXn/Iw5CEQPZpYFLD4txd1W/mJCc1Mqj1tfb0FiFNaACGID/56G1c93sS7ueAvQZQ/PB5z3kv85r8BXFBwCZ2n0ZFbsVVON7lR5lz0z+zhFBaD8FXdDq7zUJJRMF6MgEUoti/erPPbm6pmBDbLUWmxEjkoYD0FVPY4N13dt0nl7jOHJUTrMFP3w8L3DJ6RhYqKxBjX5bA3Ew9Pu+16xcSu+Dk8UhBaq3sVNTUDcZJ265kMlQpmxYGfV8lFpRQBH0gYNjRB3GpQW4dWMEuuK7YFFEHCdV8Zx+gi+zyi3oQTt2n0ZrRniGAJW5dUbhzGGZpzTnRZbmca5j4ZNoPo2IlGvJSymxjSkwbwztWwD26ERk3c/a1iF8ArwBIHr1c8hB8Zb/3UNer0S5pZprFRUmnpPeJAS/8m+y6uSqcRvJoeFbKQ1IXPwUWAoSl4rWP4Lrs0XKE2w3venaFIU4z1mgd79XW0a24eyp6pCWYTEE50Q4OWMbn3d9GUpUG/X2/zMjH0DPSXw8KtaCLayPIpJbPiY7xF05dYg3ghqj3EjtevyUYXkNRWsV1IzZySDYt9LiV1YC4Crapqi7dSU2Oc0FA+Bna4UNOcCI2tpm7ayigYzC06XTi3tQP1DHkN4k3Wy4STq7bXfWccvt7MptMbwDoUJR/IwzYubSpd2/vqhJepGG9EWh9W3uow58Xf8hi6HRsjhyKPYZgqP8/loK7bGFa98pZqkMlt4YNLs01GmJDAYRFT711TqIkxHvomczSmsNY4fVmRBxTFyqHXbHh4oduQwT8T7x6sPT+ekiHKFMOUn0ltnBNIl6h5i0RUBPE7UfNPuUzcICaHWHl3XwOLRzrdv6QOCQ+A6dQMhATxixn6D4E0AtuRTfU2t/P2YjCKIZYY3pvc7rvEkY9g1zXqeXFqHTKWFsaOBgQUmLXDM9DK2MoG70B97zATwqidLAjX6AL2xUozeYhhPOExdNuBRWnhqQXghSQYlA57IWXSlEhmTlKFceK32UOZXXLPItV2232AKbjjQ1dZD31HSQb+iTrqa1L/mJnYfZNe9SLkFWmPX5+1sOWp4ywGwU2k7fhwg3Nq/Y/IyxE9XwbXs8H2ZV66A2iYXa5jG0T9+OArFulrDpPcbrnjfhoQFGAOMIrR/2s8vZ1CPye79k2G7By0iRyx9paKKT6vs4WAVF/jLB976tfshgzGn80ia6M2S+fNSlfbAQuFkUkYXIxUjkuMpizJpM7ZozwOn7rymRdGkWg09C6ut/u5kcS4t7lLc4vcOyU+eovC5xCjlCIK/XXPtlzIBhxtkB+qhp/GCS9gZPnBbwZxcqm4/uNGX27+2J/jrgVBQIG13JnDV4U0M7ZfO94A5wDwvFX47+6Ac0vKE8kQctqMZs4VWl/upF9LTbh6jZYbAbc0MM7LUSpy+nRDmIqP3iTrDZUBZ5eTU854gxzkwRMy3uC+ezlZX67KlEIod44fIodu8RPZtyRDADisbXFCkVOgRFwFoGtSnZWu4mUmMdfJu7GTcvORNg2CM+AiuIDHZ+/eAC2HIrXsQRNGfLVYyoaUO0oAXQWawsXjdZQN7v09j+iERvgKvxmFX3g3kCNtOjN4PdR7GM0L7MYBEvf5IRBvCeQ5ff8SgbYytuviGOWd2uTBgw+QwGhu/HJ0BLQEpXXbpvJIu5Lg6U5yj9yQQvN2K8e+Tz8IYrhRF4CP06TBNhl4LuFqhWKRVCbS4VgGbqgAVSFnqL9wb+swYOu4wylBVqvrxh/YblSOZ8CdUp1eRsYD+V+WM/Hg+db6L2O6/JKcB3qexEtNVLEYSOneMelGU12hTmmAtuAiBwYPSQFcr05fHt2Pobw0np5vmtqfyPTFeCf0gOc5GyOAgjavsHIRkYX1+im+tN6YrJ5M26tBfO9igHHbHEEcbFn9DPFi0ZkoPhpuRhryF2mCtAbH2cs51nXcFmSkPOQbtJkJVlCbvUd8c17y6fgHfCEFDbuOr4YbNy64BEViiVi1wHDBmPErQSg6QJiyu7aNiHevEuob1QTzhDIE82gCOc1bRo1uUwoCTCT60VZgb7htP00fRBtlJkKH7CmhEAusjBNLsU7FXtUGSwYYK0EuYAXyx/YfOCeFTNMRQt/nDhsQCCEhNWa3bF/FnoG+uIMED29xzaeE1a3cem/XJtGVnO5KldTQ5NsTP+9KdFzbs6ob4x1C5G0GTibdHvqdyB0DZbuyiMY7F9FGfPiT/ceKkC5gvlCFkfC/DhK3h49Pz30L6TXemKOebfyh4pL74nwxoMA9phbY8KTt8Xk0DKTxXIrAzvGtOkuzgjnLUhChLHsgnJyKxKLR+EtHsHXdWrARNxhMiV+vLOfthXG3gy4qV5f1BQ7/qI2RQRTUCDJrMV0nis5LgpVE11Vnb/FhlMa7Mi41DIy3belejG3+6q2eKxWMT+d0r0wsDc2Warf/3vQ5JDWEdIGKNJLA2XRqq6qHmmxSuihVsU1us5pe4vLku067zJ2OpswTnUnZznYrDloB30/A6wgg/2s2gBZltZjdkYYHpgVGVQOmOnJCzaKXMNbZUo9sTvOcNsx5DDHe5VcW4DR9x7GdLVPDQTXuEYffUhaJGLCWF9ATTK60vALzW3bIA7YFzWwaQznyxGlrRSFA4mSVgVOGw7nfDFoEnCKrRpu7AL46RpeIwU3PywilF1ZZ2SdyxJ+Z0WwA8iETL61eVJ+43cHzbmmGRsqw7o6UMjT70E0hs77lYDEaKZ/ReSKVQErMVO8m9ezFVbGDWiweyf6k5rGchAUrvtRjxkSb+FuxerWOvBQWE545z0my1Gl5NTnXpr2KvO8DjBvV9ghIKFULithETpkf40rqIZPZQW1h8l5+FT53xSb6qyRz4Wf3bzAkI4kaDudSw1ZxJDUgacqJh0XVnvNGXMQp5IT/GCGzw//mcBoSH3BT3n6WpAkatGzj+Qy6Anip6jKJDHnKnEjlF+40AtxCDlvG1CIcX2tYe/oD2z64/z/qnGnkeljyM2nN8WEi6hU5mVqO77oVWlXXuPWGDycyu9JtYPFBzmu/t2bkGovgGeTkSz/wXrVF6cBSErFPapc98KK3aHfZ4xCpcP0GTRa/SG26o2FLidhBjCeJ0x832Msqb/YiwrjHEVusfrdPsLxTeYwjqZ9/UfpbVAKdDgd6UCosPM5AC6n5fRVJD54rxpCH8uBMbi27fsLjwVPfjaZGMg87APq2kLaceGPATw+foJsjcU4YEC2lj1CDhsOPhln69XXQoY5Osj42a+Pg/xkLI8lE82Hm/KHOhVe/x5Jen7kRow2UeDQE6E8AYJ0yRo1qGEXZ607yRkjDgyvSvWMGVZA8uS3c7j/PJucCIExkb/NJzWI3e3b+9h3RfB+8bOf0HDJodAaLQN1tFzqd/5wQXdI2F5ZkC+4Zx5vY2YCKs3Mmd6jWO0Adq9CSXH66GfiYr6uOZpNkvm7f1bnFiWGjy5fk1sxtYNS77MSGhjwUTa4WerGzdQcIL+H6ZKWjs5xBgQfCFGjybWi66eHqYp6j/5/Q7N5hZW12D9G+yTBrE15kSEoSVCYHXB+xhazR+2gKezu4f5/Yveq+7h9PbtekmDvRBXIKFz1MwyjTbrBut/Xv41E2DBqDMTNzzJS5enYwQmUe/rk1OjxvEhe4iWkMDJoVt/7yMG36YxL/oWpSZvJz4wxyfsYMeEpjnfYN2hQv9HlI/E44dAz3hDIoRFigoX4bJVZ+DpRXOIv+aAvE6qvhQRcDfmTuONu5Ge6K9hKiI7hU7Tcf9vUv36cGEK71zv5RPihXDKGFoyqB2prcQTK+wpFy4cYLZUpSie3XWMxWJXEK63veBaq660JKcpufXIIL5xXwxOZkMLg4vg1rZ5RIYGUiF9Cilcc4JTNmrpzkTnLukAHcX2qjkNXdm7UtrG0Q9LYuN/rYAhSJmgbnyhcxWQiQepl9cniegSF4NLLReuxFxxYFC6YmdW6fnXBvCcv3WoS17w6VlIbOxiUh4OEpazPNlFD2/woZ0d4kMFzPCCo/Plya33qDiGBBx9l1i+46j889Tm/FH63HMivWIeavoINs6UiWOUo28jT2y32dYqDNGrGTuOAQ4yHMZ+0FJAXKhh8fLut+YS75Zs1cF1YpJ56P0M19r0fr9N0E3A8U46BjQqbdd3Luq9stqwApQCXM7Yt0iEIvf0S0XSB+OSxzSwta2vjkAmif9U61WBcSjR0IA8yj4YsrGxGu1O4/shaVZ3/ee9w4z2szPaZjXNFBTWzJHc5KKlofXMCAcPA1UzQVkUYwcHMdxfsSfhGTJ5DxLMcLz5CjydzMNj+iFgSd60UbC0K6vSPwrQnx/74Qlgzx5doPpjUDKm3N8wLR4UOF5+VCYPgXK1G5PC86lRaoPjc5GRnUeOt3/Vbn3EH9Dl9q1IUYRHv7GkhNdcNdIwzSuVC2p3dtT/qsLynI/QNknNcbpTObyx8kkX4671AZi3KB6x4zDeh9Oh2nRlh6xqX9jXCI7aZeTPLF/UMt1h4MPZCptME3wOUhGCXNoSPumLyjYqv5/Zi+1cBq6OqreJMWZQ67YaGeufi/hLZFRNdVPLskgPH+vgTI2Tbq2a7tEM1rv+52dVH7IZ4J+7/2A2jfZGyM1CaE1pog/sKV/G1HhkeP0CvBn4tXcEl3Jj23wnVTqf/0qb4FLX+ptEa2COccvQotTi7EIzIsKBYGJcwBOfvH350TvZC23EyXfo3BlBY944j6FEWcAvb7AgXK3NdNIpG/1DHO1pKzLkfERXZFAaC5WXo5DtheU5/JCIQULy3448e2nNSMVuf6BXmDsEqvQyFjEi3GfrWgkPvftncplw8kNBlvGG7MT3zq22j+rtRICsnBnUFy1xoQeink3COJZ+bzSyBT1U0NrJ3v4Sae2KqadRUcDEeN0UZCMMyz8YoZLC4o/iqRn8MoAP+QQnVzbrYmbT02EaELcei45Py38HsgS+a23TnIrk/1CL29kA9H37qV5QI15yyyv9F+hkmy2aUYGLKj3H6N8w5B54B1vuSMlc7MT153rrWhZr19A1d06sUmbn+E8YL6HRNXZSFyNTX74/E9KNJSWORFF6V0EmGp7wkOra67gmf+fk8xDxZEOzbphTD3t3u/SorSe/TTfX5lkpXRxNobzSCXPw3ADxv7y7VW9WHMxU0SmXGMCk3exah4gIirGX2dfjAwZOI/uqFY0jdj/LuxDDiMYNqlnTE3DElhn7sOdzGeWusn4Bq4WVMuvuHeIueHciG0OzaoLgevj0EQix9+mIXjNCo0j3CquiYZLe7pEFJjC6563kEPo74EBEHQcjON9BqKn7drBvLev78iKFfHfzrPIeGvvDdrla2ZY+a04Vftzqqw8M/6bpJPkNvPZj9YO5Gey35Si0qrdChKBLkR8DViSafanT+LgsStlGv6gvJuSLfk+7OWPy5NYAM13JcsVHRi6JkS5bX1ZihtFgrpoSCMv/IuqP4+Ln1q+V1Dt1juhq5XgEvoZYk4CS2tFbEGO8Xnq5ZW+dL0snFC+BGcUQ5Ti0PjLDWXiKygOqlHlhY3PMCwjjZbFW2BPWZzk2H8HzfPEW/6vua2U7vFK1EHbJ36tjeHpwbhUCmGCaCeY84bYQQsAe+cqmL1vxoGq3OGkvcoKcEZpnaXC3cbYP9XsEvqJwIpH7QHJrDrazvPMmbQTvxv4FiPwY9vrwSmkFgeRyVXyOVxGm6KfCFHSnwXazQydmk6PPNcbvgfWsC39R2EsTihf1iqhecz0kjIqNgRWg9FieA/SwMjRKZw8mnNBQ2r4aNimdbux4uwhcHD8AC+R2Xvrir8JAEUltHmzGl1WtrjqBe6KqXwweuxJU6g1s1PbSu4FACtuoOLmfl8zBQtB2DUn/fk+xGA/02YZ36Bi6YUQNS2Em6vcs2jkoDbCT8+cf17lXnnkSVs1oRG4NDhXS5E5bD5T9RmPPD165T9PfKuqXZ4ktwo2Tl0K+gXdJq/l+3Rrmmv5CcBoGcpCED00SZ/YNih+vdsOSbaoSlVjHs3uGGEkUwBXP1W1yL+EydVSrTZdn8esYcHmnid6kTGevfhXM+XX2mMYKV61FNB3nEvIW/fp3XRXIYqWYKX94ecAkFVla/OcWY9MJ3zR1qAod42zLp1jjAJqX5FgS0yNCV/uQfNH9gVD71HyRfIP0LF091gzG9K7rWWD7Dp6Pdo4QIM8WjdDQgp8HGnhF71RHbdOCDe8SBnuQEpNZdJdXhsL36jVX4ICnsiK9XojExea1aHw0CU/zixIEv+hky93/ugC9TBZo024utoLr0FhlP6Ufbfjn1r67L80D1W/BGVinGuFO0niMakNx46aRAher9ObT60dr5i+pypTR317bZoiaQXfi/UmDPBVq5uT8IIVFz7gEBEHr6VlCXyMHJpj1q0zCPPuY2i/mbDgtlHEVTm99FMHA7r9Qs38l9/LdGECUC89h7rbFTMQcnBWGTd3KS0cFnU4a+KqMAcONTVGol6YLpCxonctWS6S1uz+kNC3Dlj3uLexi1xSrbQtAC+BrVVXCZ4/kQE1lX81DmlWh8uBvt2zGtyRAgdtOca+xOhfZizRNEC6wmGgAFzplGZWzdsSmNe+gXT1X2QPtU6DZ8GB4rvpIL4p2FTV6SFY7drXDfhJ9Olw3pd6n/osk/Btqj/XbIaFGIuuVqME+YbOWw/4MMprQent116Kl0N1/pwPDpvsmjq0DDI42sdYxD7J7fvdGAqOCj5haHuhxPH4U7ufwqyawkB1pXaVCofW3QjVDJwJtttv5QXPaXHJESdW8BssSVByaGRR/+9hc7e+t3xvuJxk2gzOxLJ7BgBqrek38p0R2GKlAmlWIgbnhpRCEZWAxcfnB6/QTDIv4kObcQpSEhHpNgOBKH7+N/gSVO8k2wsV9izWxNunshWdFp9UHvbUC2ryV4zOk6y2p3EOTrzMAtUbe+EYhFChkh78q/XQSWn8wgUSoTlnJPUyQBxCkjfdeRbNITWKp8BS5djNzO/SFQLzFvpB/TPj1pSTghMyspU6ycJQw7e0oHHCeh92xvdLYmsOXbskofx2mcZvRizDSdWWlNfN8zFuQsnWREyViZt+jEos6GryjLs4vVhFSMhHXHLJfsCwLDz0ZGbjnqoVIK8ud0hLpT8Rjt6JCSZcEEMSY5CamOH24a5O0S2UU9bSY6Cra05C+EXxb9d27IyyH6doj06flIeyS5GOUSG2RNfV8dpMnTcqWEQpYJ89Z/zpTwcy5UOSIzOZhayuqEvHIQGFtF6WXc9k/luM56KkiNb2Y6D6OVkPsNbydkJORYwexnwAGVrR1Bf756ym6SFhrbkBwJy440g8nOzbAq0Tl3RT9pIqXmbu+VDxTv1/8ZA9sUPEPhc//Xxfu3dpmr4PP8V23mVHdtqc9Fn1SapR7CcUrkWtgsbEmqxVS2SZchl/jZgkqrfIyk9h/FL6yBTxIGZfZefWzVStgK9fZODsrCBnqC58FHJENb8/FyXYleCLto0wND0vKw7AXsjm+ma8AwPrnhR4gQcA0KZJHn/SSw8hqxe0XDNKbXe8u7nM+433Jevji4lS6XRV7QX282gQo0tw/ofrIYcUXIFUxLdZhNJACbo/M8NIC32vy2D3i0hP4WGVBZK9nsdTEkzMgGNu2AVn026dq3U7T/oyhhnu8Nj9DUv/Ng6Dp+iRcNpFe/Dq2al8Cwc79GoaAJMrFbzU4Mi+t2VqJm+Or3cwiL6YHqSeCV52rp6TXXXeEIva129Sp6eWPkPetP41ojcBHIW6ygXwdX6H8DJppoBbOIy+MO1pGKZXqERUDeg4IgUBm0DCZxi7YdOZCw3t8Kg/8QMjjwc9wo0/2fCLfH/eMUI4Co1JAEqM3DGXrrScrHTvPy1ClkGkKvveOVSmEdA61/b4DP4KUet4lFknLvRxDt/BJLYqtduBr6WSfRncNxGb4LSfA4jZTnsXJi5juxJtOov1A2JrBNTF3zlotguhFpW2fJGuaGzV3Fzv1dpRyKg9ugAgXYBDw7yZuqzyrUpxQo6MlHVcNsWNtvb01IBiaDRuQT/CGDN/TAUyMWtuZu8YQndTfNZPQmgML6jJhzes6tPsNnSn4vGzKN85aA4O1n7ifjO2U7aEwqYzVNbJeWJ8nNgwUOr94LbAGgEh/afF1IHYGKxQee19GYhl9yYoDJZra+cGvfq50BblAZ7BVp3M3Wg9JFQ0QI3gnke9rytyE71ndK9zeyoV+kPoNIPJ5AHDO4SstyBrOvlbXgJynEzD1hI3Y/DY71tdwTIw7VVX2XYO9Bm8utIaVt+Dbv+ldT9GsOqMAlCZoDLhgNKMVk2d35CUcAHTd//fveXbAQKgWZfDJeWwlm8td72IyG69CHSKYjHFNZwBMXcchP82AXBksnErnTe+MRqwg5zPbTxKf6RdRRbHV/EkNLaQZyQBdz77bbUp/Nz6ImywGT98mCwvr0g46cskjeI/1IGPO301Ex+/c/lzeBDPe5tuWhM/0k6aoxJ0V4ef9sfvaDHgn0wo4IPXz2/2dqFMslPaa6Z8DTv+grVK+S9ChT60uAcW4uAWUDsHS3myVkbDyQIwHMy9bn4rQCEPYdEsO6tgtFH4hcFYx4++QK/tmU/U1+KHiVhipVUNWdhCPaxecyxkKu8JcTqcskCPFJ9IdjJoA2kG3tdqqwZ0axiZ2hiRSU3VC6gwX03Y3KDLt2SaY2ai67+EJlDGRBNhUJGMfhRERgvWh6ZBdtxVl31aBht7tOCzEHWdv8m7MBy4SuwdEPxTk/cZMGZloykZ9CF62Yu+g4wJijQnAeJxOIGdwHEDh3lZqfOsTpuPzzC3VGTKHQaCbga1XHvDSfJFFV5au4F6KKGHCtaUgclgjg7CG53ELL0pwDx++mjaeI6McmhFXh/OUK3eH9MMuVrp/ova97wV3Q7meFVKO0niojNgMh5PCcXvabwPMvY5z7s/53poMWu09E0w87LHzAjL/zC5ttZOgNtYSgHvc3VZcyZ6+NsPHWjN1dxFWLq4qz8LDp+EBvhQMFLn/ZDYn9rw1tyxwQgavlCNLKNi2N9MWKshiNs+OWDR4IasIu21VE2fSwQLV6YkzkSNQwewHGJorHLNC+epCi8rWSeu5qVkMkiQ9ni9kOTdMMbe15X+XMR6E2Fix+wKUmv4Is+mceizS1mbwKbM5IN8R9TLAWwhgYhGTdrukv9vWHWHxzuXcyvf39GLzLEL8VXCPPVKmQnzuBHgZKanp9QFlWoDaj4WBe7jmoLfLBMHJ5gWBoCcp96AEMGUiFlqHoMYanV+XFpJIPcowIG+JkanSyudXpxqKNcBX1srfM17UKi9/9EgGm4/9VTHeEcq8pGwXZodIj3cvQ+n7+AJ2sLoFeg3guUfyDPnjLg2xQKhTgx71L02UW1qN3hD/Wztn6fWJ3PuAlE99b/O7W7hsLiFt4DnK8x8zHjDdbtlX9di09tQDlWUDoUeIeQDL6Er5yZH1jeUBoBJDZbhyHbZjc0Tpl0ztqDlyezVre77Ugp88iOCD/9dA2tnpad5Hz6nh/fNnVvzLH4UYHqVyr8AHbp4ridInvbGIKQOXZh6r4yfPLHnVztj9TTi1Ap+S1rZXxCcnmvvCnD7HIOLTyZOIwLIOyewo9Fe4HuZokYEV97Oe2EzcDeAb6E+LqZLUMfY6Y7XqDOGzxXVeLhz+tlyptNJM83XEjRl/CDDmFgIGbH8ldLH15zElmo8ljLCcvgsAdqDDQJVwnx2sGzBUokwUiW8HyYSibsuQKJQbGPgxW/IpgMUxfs05h7fQhYeDJXmPgE9CtB7wElOEZnl0Sq76sKFGeOnIBV7Ij5OH+Y5d1m/YnGkQ7SIhZZP5ahrQ1xaQsVFUq4aopObhy6sqXcP4gETDdpwiCUIpCi4TowRziCHQ1n5Em/D8jA9syThMP4DxxgdgiY/7aKOF6rP3QNXTpO1QErJNKaKZzITRziE1u4ddOD1pb0GgDM5JG28S8SvGCjXd7b6qpbQ52t0fRmA5agPxXMTGUCSMFC2KEjZzesOlQIodygmt+5uWfQjYXd9sjharOmveUyMEOmIzcryPXFXbGXcGCbJdDXvS9Dg5I9gaUE1ijiwbwnaHUKam9GjTC0AQv24EBNZUnW3wtscSKDmZNkMVM0MM0L7Eyofw90oOpT6xl1fvD0ngd95W2VOzx+E0a6y7cQacp8kQJIG0THgoqyBjFNPR0U3YoNbRTHgrNsLOxfGF+2yCTcmxXXNv49ZBdpNMYRZEZqYwqLyDguHefBwyVLkykB1Yo700Z6d6Vy3WRLgb3WT3ViZ2ZDEAeqB0IxaDdrMDt1MpyfiGs04Uaz0IQN+H2mc7fbIsHXCChP1zbRb6F6keTGCpCPcewmhHgFpjCPXk20JqcCk218Eqayft5fv2M/S/GiweyaI6oxOIyo8SegPb0QyxE5ZoHN+NXPKbEWNp0o5nxTAQaWZM71Ca5YSMnKeAsVHKZijzVPlnEOtFoQCUR1YYOrhsGgtIkDozSj7sInHYG5h6t2QcEBkc0x+yiDov3OR9x3E/7yBHLsd4dAsQZa3WDuMV1rceTYV7MhVELqijNy8aivulPf0Uqe4zUQRPinwvY5NQUsz8xg7SjvuUgxbVBrsusBaMhjD7StK1zAa1b0IM+Z/AHAvLrAN8HP7duV+tt39cv4sXyuJVAyJVwpBb1dfRmLbA7iwh6930C1UK+EF9HuJ7D4/vt4BT1fh5pq83vdPNSj1HmQ917BInu+SJDO4aZG5PECSMUjvj4zMmDYwo6D8KS6RAbZnZJSfq4lyLsUcSkRUUOQvW7BYM9BYCz8uWv7jVKlt5c/B4tQJLJAKt1DZ9AJDWARgIhXoJ+QhaXbIZHSC9vAEznfpA8VUOZ9aFQt5+Vd+oNbFK9ssX30DU2PzxTy1bI9bXgE1WK0snQEnfptjShoYib4Yp+IcVDCqrYa6KXCikg+EPa5KgweYPZihi6bUj/C+VXTHm9aMg6Uauc/3HzBEiPfRMr0Shn2KUfhZ7twtTe9ndfkSUr4dgJB3DBO6LcG4j2f3d5VUUgwIxDbI1rE4reZH7esVTu5SbgIUo8+s08lMoBQtlh1FCCvhZc94jVLlDptdHtpxSObKIu5YgfAI+q1hxtqHN1MOcBKpXwyvkWn2eEvnUGe6FulhDAWDBu/mQYGCfBSz7l9lUBxdjYFmEhisxSrKFES8Nl0KDSrkccvPQW+G/HzowJbsaYmlXmqAEtj0SZ67qFKFIziXgWLIrUvf40jYi1tVJ0uVyWH6m9jOh1vmCDyGsGWp+WCvooSyLf6hXOy1fg1VaRakjGuvPw8ti9aePOhXi77jvCm+gRUl/9yp8B+tmRDM6EOXIxWWw3rNifWrEBWGVAPWhLPGO7HbeJ0IsfFgUhOdw/CmysKBuuGzZZz0IWcqYhfSS8pDOLMMSOF0Vpe8xA0D6UXP2HkBpMG3u3vTAQHk28sCvk5LYcQi7oi1C/OYDRD4ZOYSatM0UZQC4MmgTImDulUmfZZFMuFbU2xj4Avl/0hMhh7APRFhLSs7bi9fj8TFnnci/swnpFWndnyXZValv3/KL9yld1TrUU3LuBI5hCEVne4BoPlirb8eizxkJvN6fWuvVBocMB0Ny2535mhzawu8fyYOxgSrGiwljA3EboedmaGzX/31wh6awGvQOm1AGu5kepS/3bQtaCY0+fgFsTRXmaBb7s5fzeLKi5tP0PkLYt6uhGLCj5pQnGGyhhnJEixMjtYyX+Vkf5HXWcu68OLg1e6XcxFr6MYdcYpHT36KK+DWBE3ciB/dzxbjMIQqAfNP4pVgOjukKTNMr0+uiuK2+0n9SSwgJ/+dwd9YuWY4Qd5kR34nwiJMrIG7x0DTVE/cT9MwSpS8gGOBbVZTw1GLRygU2TZ6d1S65+Q/PahG26bsgF9xPTk7ld6zM45WxHdunt7t3YZSNnwqYMXqj6EPMvRVfFcq+tgzFBxJEePwPE39mIf6WVhXMOFU8I+UF2QG30kk/Ou7zT+th9em1mLwTCN6ot4HqsUPlflpkEYFAW7tr8k/pKNtl0OPcGv0Ic7Lhq40W53/Xj712DqijpRrSo/QE/dMwRIqDO4rpNiwjD/9uBv1mTDT3pgRDGCItIkgJusX7GXV6bzVNtmth5MyTwSxk9OoWTmymA1NxTRe+Y1iH0cdOtBV7oCUNiRF+k6yknMs4vwBr6FSL9qEWmmfLlDL7P0UEXP+HivczCQSPgLJkPtX7RF+ld/02POsJ6qRvAMRziG1SO/Cd5Qo+dHImy1vz3YjiUbnTncXzR3ynZFiMgL1WCRTocxq9jXB/uMHUMox2lDTFKl63PiW0D9hCUET08GGEmEvd9cJFIYBe0KhdICdFfojJv/xR8Ip1I/WBPB0eju4fQeM+ki4YE/QojyWexOQZYXPtTeEoe0Xar4oqYhFy1QD5/6MEuMZQxeESQwFyXwwNX9NaxNQTwMy+E72CKDV73WRA2iyblNZQ28QJO8gKiuqxbBJ+hchymTe3TBlHF5GZgmT9+0/Wtui5EHf1Q92W9gUq1HoklqYBwtJ2jkWryviST0pTf/HVZRGwbXvpJVKQS65nfGNCprpBuHBLbLIyyzPgG7RSfqE3HB71hDYdADGN0r3fZn6dJdu75WB7/Ax7OFPiTMlCMENt3kvRL7NUSOOh22gVcXDvrBO0i4Zjr6WPTFTQ4kzlioKeQuhOrnw9FeuF6X0KVq4eqLkHRgmeP5F6pYsrOfzHLqctyDJOmoprk1SYWUaVeMvu3/MXlnkIex/6rin+jd9CdbvXSbgmKavPCLa9FkqnAJooolg7TVCClCw7+yoRM+sRiB77CTRlpv0v5oAxXtg74CfdbJ5Jgfc+KyACEvdPbSVZDlr9NDkexGu+u7zmhDw7ZaToABa6K5uhYMKbJ1GoOTsI/1eXZEsqraUjPpiLTq2DNCsmUJiPSHW6B3JY4udeSCiqGBCCBNVfQZyTO6npeKQOIf1Hr0nS7GSukzw7ZuO7sRaYLRpJ5lehQ5+nh5/nYagCSHVRt5FoNXeD1mDZQLdRNpiCI+YBQH6yAFG8bykVgmWIbtPlR0J5aOqdcwMOsT9hirwHY1ek91x957H00rVSuFI4Z6WPDbNTu95V7nCKccq4cqMhYqvnVqkqTP15FgZYC7WL8o8r9EZDamFXbpfZF4HztRY9Om/REzm5IMysIsfDP53EA1P+hXev4FozjOO5WdPyEMJcYsYnwrdrhjXOnlT4UanTBnVfg0YjOqZ2RgBT3OAzm8KkPVii5li+2bcuOpMwK2D+TuYnXrKKqIwSmWy4DPrhGM5uos+WV5LpEgTbapiMiI7g/A7kr4oCq8hAO/Lmo3H6iFzf7wl3opIIRTCfF5aUnYf28r4ev1VUT/xcGZ0k34adgTC1hh76v/2CP3an7w7ISj0oa/V055LqKz31Vr9wM21IcSIERU4VaN40/1gyQGMga1U5zD6/tAFSkyDgzxh+vNaXaoXIOOLYQU9ZQ/zhJNVK5PqoQCaLk6rReBR05WH8F16C+vToI7++7fCeGptdjsqKUEdM6t+QjLiOKpb2c9imYYAc+JUK50Hry8SRWgzSx97pxbYljAWDPf/sLCMket4qnfO5sthVez3T93+RrPv5jchxG622JeSPuDYcwp5+n7zT+zSB+Q8atV9B6hQYX8GGZ3YbjZ7yZ7B8BMZCMHTJue5P1ffWmqwPyIPZEAxvkpJ2ioc/0M73Hp/+AwPyQQVt0e0S4cE5ndexIT8le0yQ7e3RBQNuL/26Ur5l8CtaG0VZSALYpnAFicYf/dafQN9NIFE3fNjkumh6vpwC+d/ekAn3UKvG1K5NXiTsAAcTDHNjzhd/bbLOuNazu0+PWzBGiyMZILKBQQI+0YaI6bfULjgHfJg814YHzhtHoaOjedxkNyJMrxhwlbNxHPWXZnb917UYySY0tjt+LC/H3YHet6tayq4VOvN2L+r3NAn/OhTQnaB8eastEm54QoqgNAEWNO+t3rpF0H1PzOJZ26hYINfmWBcJAanaYsUgsc/y4kuRFWHy8asRPD8hHHVQgN5vD0ujFA0DArgGkMfA4fV1TFn0FhbMt8O8FJ0A0jj+z1nqaPZBhgOl1Bqj4kwW3BW8V61XM3Ykwh9kXySq5IxYO8fS4/4vnes107Ry6E4/TbN2XecY4GPi9hdwBiO4AfL/+Wgiy5QKEhpbZd7pu6vrSINvAQYyNkytRL1KXzjJSoDZVycxUGfCA3gNClirQwgxpUtRVfVjGzQF5bsZzmMb/oa/9N257EXk49FeSg+KgWaNaSXo8Abw9Oic/fHHm14UxI84qdP4qTzzRAoV1cqfTCKHcnxxBuuAC1KwrpFLIRmcDrpUD9jyi90WXVu9SxzorYiY+l1OQzkANW8/oOlozsxw+zK/HJ/H0bkprrb90Lb3ifJ6PUtsHvH8la5mdPXCgaKmyMWNal4Iq2AkJFkQhVfN9XfBXTyujIz5bZ0ugdJRHcb2XYyvMNcJL/u/vCjH1wixmkC7tR3Hg460ovS6lLqjC7YbrPJgcF909EBXej5zahFCbHqBWRTpIYYyN9FeKkToXZRdZK8Nmyccp+LyzZ6ujwRjOKltD8P1Q8IUucRnKMBKTzxYCj65wjIu9u238BhyLMrpLBgLfuOxKZZi0HWkTJEHjur+DX9Kfldj6/OzBS2fDwm+VjyDo7Rs2zh/9p8SoXQ8dg7Kfl+4NJiRxheCCyLOu+6eOIFoHIn+dIXPL83X/mFFbuBIj/WoIJmnRKsmVt1s+A0lJnhNXVh/qnpVr0tXnLcJMH5wAqOiUryp3SAmYVx+nZPVcBzTHOTmT/2G71daXIESK3fddafMQyJrXGyPQSjJeGHYP7arVOiPGI6x2hm4ciRU4RXjJ4SuqxSG6gwCXgNUHgbK+GxWmzKyNGlrm14xO7TualIWH8iV7L0YILjBq+NF6PgBKZK1d9b+ok5n1FRn6WzlGOj/YKd0Y2m1b7Nm8Vdv6ljkPuq5IHNHeQGT5/kFtb7FRfP63bVTTnHcFjcB70rQne9b4cSdDYSWcgkMQ7Cy+mesj2LSqz+At7wW0EorPGRGt+QIDMq6w2PsE+1uBNjzGGsnn/pvHfmi3wo3ZqFaXrW3tgntkHF8Ip5Folx6q2Lu2giF+kQ7r0jDmJCIOdmhV088CAVi4XLf4HAUNP4+njxZCLK8XMBfacUY+s+coEwxciFr+jAOTtTt6CF6rTOTYud7Ru8IAFRsoW+DlEbpfNpXYTbNSK5tyJucatjFgLpdxBTXVuw4HrGlWjN1RUqLOiRqSmzUkJtSqBrP80KnYLL0p97rAeler2k3PAOdTrNE4LxyLGeg4NI2dVV6hgvBXauWH9lS97bcd5kwIIIJ1RzuwkI3tSnbEH+C3VLblNyBgD5zq+ZQ6ORRzGBEdhMNwVsFuKOrRfoCrMEe+eRd3KiGYc+gvGyR0XYC6kvVgdseBCmdXj3lQUvVZUVlIEcIlNpdKu0x2wU9MVZi4NNRxoVulFSPNWLey5v8fqNScc4oyUoiZqX/1NBUZoONFiHKK8fo0XyDTn2VjKPl8PUsSGBJcvv+c102zS/xwu/2lCDdlSkFqiSF6WE4TB/8ooYaSK0YcZUEKP/W8gqTkApHq0CbgSE00CZFR0ZflYYjK/K93ceOs+4BgCe8xxALvK298gLX6D/bj5dw8kah3Lq4ad9nNtVwgzFgpPNquL6oZOg3Y+zWfbakRiQEGZWH9xCKdP/rJr792uAtsm/CGKANLx4sRr0NpvWrAD+NhcYC57lRarRpy4MozK31sIsF4wPFBE7b6KjEWByKNYgHyZI3k+/OdPsa8I4ycfYh1QOVgGDD0VzWCKz7xLDGZBGxyi+h/zfMLFcbz21Bo1443c8Qgi8GxMcElnGIlA+5v6U7QXd5sWXJxQTwGo4v0L8O8nnxhjmJ5ruVaKUkHVCfzypdemu0O0ftnRKbQGieu+wkYlfzHiBnV/P8zyDIdZThXcwwH2XAKJx1PFZ4wo/kN/9ZcCoxrAm+1tenDZqXk0vtQw4jEI2qAC41FyAYdoF4lZTQgE6FcAsfcoC4Ue0DugLqG+n6UCk7UzL+EMISiNfSEsnv3aktEdRX4Ri8SZZRES8QUK91WEyJIDBxQtHRDSpWjVBZsz8jRWBNcCPiud+8NDNWKB17SsGPbXlgk7TO2rq/fN0tzrLDcOS7MTd1rPoammiOhKWhqy2qP9ikkV4xxa+623RVSJYQZ81HyBYtD5US9l+CYFCzChD+oJVyO1Ypu8qahEfcq755Fdh3XstPOur+8OCdgmZ3dhAg+XOrnoGqaMneqShwHXipVlg/BsnJFCsS4yT8GlwII6XFXYitLFQQnTDfoG0spBj6yisXKI56eCFZNP9GD8PHAfEjOtG2c2Y8YbXaZsSxY1HhlGBGCl5m5dUErolwCQDWlHJ2fXcaUHKPc9016dRB4dz4Gyl8qKCB3FalbsOieU11hgqGstXrLx+efZTDJIeAU2XazIf4L93K0bZbKwFXhss04iY4I8vpdjoFBi4N4dsOot0OY1vIJ59rY3rCn03JMafCpoyOLfsfZful3/wyGvuROsGPC7UfwY8RF/sqBF5RERCI7qvZdq6RZa+qm2BVu0NdDSIasXzOpGFI9N2jGb3btcJJw8zVT1i7nzm6l0EAdiTK/2amHqx2No3JESOsZsqCbGMnIUt5Tx3DlhUXUvStF/yzTw1EoLdX0WRJK5QQggaXRGyqbt5UK8FlSx79kaFwKcz3SQAYtkcQVBGYGy3J3XtV8vNDPLLNz4AfD8J+jfEto8hcKX6dL0EOZKyDBDenu3FmUiSD9AZRP+UwWwKyPuqZBHPYRpo72BpSnzKhJ8TMpEtm7ZHJw7z5lCZpAcRssduzBE3k6wCUwcaL0gumJvwh/IJkQVKJrFoYuDQoFep29xYEH0I2JzaDjpmtGf+WkyaBL80R9eb7uXnK8CxF/3PRFqMYzRb2QzxvGVnzJWZqMPAgjL9zC4ufp0fYsahEpoPZ2GR5Trz7T7pmQVaa8MN0MrflehFmWVTHhO2HQMJBYm4I2Fnz3csqRPTyB6irY+r1rXWJ7xFVLwhBxcoH2bt1FwbTqZhtGT4g9FOIhuG2Ug4rk/nDL95jToT6Loq0QIJGJWqarPkwtoHCzWKe2TO9kQ4as2+6Zx3M20mIAS7qlbmlCck+tMOwnQYLgHaz7FKHJHsnuUWOYvDOcy8BBfhCrfrqRBGw5jwr1uFHhVCenKOWm9o0FHUO0a4AzMjFvpDvveWuGRXCDWHnYbIXIbBINNB0BPvpgm/jV75nC+DHGQQa07AwR1dlKDxVBczCHD87HqUrimLZo4isESWDXBeAsvDQS7tLjFqrsUMR6Tko2apsxICAxmCFZVV9vbcL+OQeXq3APt5Dyqtw6EYjC1uqVVDvV7QdvT01fWdshpHBEJ9yEEBszqPKreIlCrovMSHXMqMf0apULYHk1L1wAbe662ENl5GG8T0KdekIWtR2RfT3M86t0oKXkigb1r88FWOSInolj0GJBkvOJ51eCaGQ2/gS/++arDQr0chpBqPjV71mTvbRKI+bYU4TeeMlrA/bWd2YRyKr/b4zGxPYhIow9BOZhWyrhPMbVeIoq3QAo6EIy1vesCKmCNzj/JydY+I+ZvUCmpm3oCV4+vNggJY7xsm4V8VHML0LsxGN1VLGMtlgEAtvmAyzlJ/xFgtK6KzFuTcmATPudSoiNSVI1yl99YjJZEFtSIaPRvyKbAnbIT9CeCClVyaBFVd3vdpjZnfORUjr5mTSK3951cqc+ZIGCAFpi6q5xam5TtHgf+g93OA1tJyF3cDA6/uZrtN0KsEoYcyjfAgNsyDNQc73fM/ybNHyMEyTdYk+62IH7l9FMIKSavVHmdD6iSWWUBCBnBZuZoEV2cpPc8MCv5x1B4IzHMVokWs3DS1Vo8dBcqyTrYLlv72BVAA/8TVrl20VbbCaYo1SwKx/3fBThi0USUqhS7msiSb37I6LJ3jLH862sDbKw84EAPPA4Ppr96VE+4yr0v93TPn4+sSrs8Rh8F7XEcXKlaeD4MbiK0fvcFD1P4r7sTG3W7JPZ4p8Yzmnq3y7Kse5SALCIZPYJbixFvaykmWRL7HEIcZaZuYb5Jt62l+C6fVNmfkC3stRrlRLcJFxx/Nz2Yn8PvLCn1y/ZVAPb/NMzOQjRYu/lb3rkROqo11n5nbn/p54KTxGS/2ySLs+wTL1JaR7CgTwts/URSB0RpBhyb1qqWTya1VKOuOBidJgVw17SoemENYCZS/B0JDLI+PB7TpUQxbcVhAqQpXxOTJvphqP/SuOW23r7PegtqiYnZcDTlTN2YI6Vte26btmPK03qMHKJnG+SeeBOPhThmVNqoV9kirbrOsLY+4VMP1YbvjyiFlq1GidXLAVPCDX3oIaM9GX2NLrPwThPIOc/XdW+f8fFcXLDuiORWA3kSE0LAQ/psve14/60iYZ7oYyk07083+aYPUUX8kfScZvz4TtNTRc0sN4V1H6N+ZLhyHZNyeFWLrwfNoe7Gze6LCUxY5meR6gkUc/Tz/g+2+q/3uY8TAUasbZ6D/efIFW1STC9mkoWbUJVKoC5XutIpYSICCLXxI8m8YDW89qslUh8s0LcjMPq24oy+PGPqjVM62wtUIlxFUcxJvoO2CbX3pQL1pOShySivPQmG3hzMtVydHWR9uzgsPC1z0OSSlORJlVeJU73DEnX/mk5RkqE9Hod6NTvIZtgqIT0eDvfl0nNy8t7X7jpqNXto+hb9m4TsZn0cPHX7EkIiqgfisKncyuwsPuvap7daaKc1BOQ0iRZMJDKAeEduhsI5gfpzuydFr4gZsqEEwYRdDuie90BOrJLiiO3IDQhTFT/eTdDFgwoFY8Uvn8OEtoUXKKu+1putQyRl9a+b8gUz0aeJWxGT7w8V1c0k/DsK/BLvHUaQW6/Klo2S9h5de17O06IF7B8GKey8SrymGKusViqLmzSTRVHagDZIzEkhvqHUKCnTkBvaN3N6erP02K5mRFrDhxXppN+wlUrVvpJZKlpdkVnfed3EXCPs8V2PiNrOVY2XaKNY20zilXlLA1WurnD4/xJvw9fVCqJqLqoWtBmcRatg2rQu/BfalQW6gaWFKrRKkBg0seZjLDfPk0+RUg78VT4Wp2bloEChCKzGfJp4Wehh+WaUyHL91OslLpxrivO+dMTtXWrAysvnLRgOrVuC0lxWgfFjLkXPdi2T+8fAsxtTPZkw9Z1KoEpUxuQcYA9+7IS1+J8i1NCBcl/b0aB81RL023MyI4sIarK8tBCb5pFDoOh72KYwqQALCOWbFTi7yp5+s7UR/5Zs/1it9RmaaSKQ7RQtGAxbd6tBjCSlzpOOIKICJtyiYDLf9CFWjbVyQdEVXJEFqJtn4+ngzhg2f4krhXI7Z617ZF2ZyUb6kiV8Xz4p0Z4UvujASdnN4YI/Y57nJBJPbStjbc7Y6wfLhnFALActZ/JVNdsxpcjdJBmpEwKc/GHbYQrMQlrmLQfMzwD2XkuhmLxHGXMgBz4xUrGRhS4O40ah9U0LTkpB35IQsTULN5LaSFF7tH7uSCYEOnDnUHB47I0n1w+odHRKOmafdv6j7fIYflTal7YvIcwH+s4spl9nfojhgPQjW6YuSwv3YLvWOlnazq/qp1U0NN8EI4/gbcPwp+nU4MdMvhEVP16tGZnooryaeQKlDK5O7T/pB5NeIAFo2Ntsf+uSEwNzVpe/++fckQhnKUs7hmXVbVCZfaXKZ1auIgEXtWjl+3A1Wr8yP2Gx2VC8SKtIsKMQngsE324YQoZ5S1iU6Vvj9iWC7SK1Mov61wngop7P1Jkczk8IVS8qQbF1TAgCKNqBocWiiHdhKYNH0ViW+amafBcLXr0W5zdYKAplYcWTX/1r72Cup6e0BGJ4pSlzHP38vvr5pNZx+lSkWOEWWUETWqohRF5ejr/E2fQeNQJHcJAnB8R4ZIRYm50YdG9n0veUXdswjrLbPzOr8UhHAB7BL7XrBuEn4ubuxVLb3aX51QmOr1dzIICYVTG7JN6vNGXdkpAG9/nwvJFZsK9XiwGQdKIidcdr1oBEwGt8sZ4J2JZCPBhYWCnG7yCRsmWVQCXVbZgUxpWe226qzZFPjDPtlGT5WOT0p7GCDZOH1MRwxg7kaJ0QwwQ3/MMlkPeGkPmyqnT2MrJ7nnVOrzayKwwKtNKM2EPU6gGAaCbtuugAn++B9bRmqx+s3lLcobHMTqNC9fEhDE1tS5JpgcwR906zPzxmtyA26PI27QViw0io9RpPODOsCLTQEvukCHm9wd0G7r2ZoaSKz1JAKV0Q8GAuu2iOm//CRFQxDhsJAWkOy+w1+4XzRorugBSy4lQsoacplPvgBcVDS4kqEYZM9jYjiiMYdiKmrIIwNjVmfZqynQOhqNpZxhg4nWghgyHDW5cI5cr8OYjfbHG94oEOAsfwL7d0MGAHQnKwDhcuL6nzMRMuaG6Dvn1+t/9bE0C/6KLTBE+r6AoF8C0GgOO56gvfM8CSqbFcdCSX5WLRrAtNr7fQT6tr4FMrV6wkRJDO3lSt1RL9DgV0qeO17YHc6Vz84WC3ILkoE97nypKqLxZfxgmdE628UHJvJCHV7lAqTh9ggxOE/JtGXs4spBtUnNz882AIYPPgKbAgeGBfobN049hxPRv/Fc2gmcrPvH2W0K/KafdJGakvgB5zonI0uM7zSJLHB2QhiT0dIVcznPW68WcLivenHqpM2FcMtiSxCU5gh/tjrCAq0BUxXMayMtzTqs3ATdTPQ6DkbaGGuMBH/BR5CFlSaElDJq+68ChJAnOeBZ38f2OTypJtKw0uDGc5FXeZ+9wdILpWJ7Ql3QuDbVS2hsDSLAQUw/38cMtX3JrT2878c8hdU1vR21YI9oH9yQuGdO8qGDSm7LOEV7ZP3C3UlMF9J+yvbT8Hb5UdrA7BXlwynWQKVWBOlHKz8qNp+OckR3d41nGpJ/ZqAX2hoZ7zyaNpwlKA+pAg7f4/fUdVWQDwoWHsLHLQJeR199ChojfPAaO78NFWdNtJTOZtWCIvU4BP6ysBQ5TWwzfxoGwohMNY6oL6E0+IvGXFvbV4TuOi17IVuBh+X5ayRcbRZdVhZ73j51/WX0M7mqdcxVWye7tS87yC3hMCk/h0xOGKuL1C55ZVmFQMw8iXxWzxiOy9zp5fjJFCM3okCUzXmQckE0oYcIk/GC7PmiYeLDZwYCCJIfZyoIejhmeW1B1KVH09Ll/2XOMPRlWVvaTt+CQJsII5ZKDOXHmlcmE9Xt5WOvIXVPcXQ/Oi6HhSoAIFU1zavRnpqot/0J61Xo60g5GofdwfKRrwzFPX9J0odpn5mk/JaNptYyC1qCV25ZBomaZu7OiL+pnuAmxt+ACSH8nogUrqkEguZaInrF0LMUXYfI8PBRoCi9HHbQ/xLCCZU7wWssXQvJuzjSk58jt7dSyo5zSWPOuUgnnuQS8hcqrjB+7wuEYLeSaUESgDPCSGPYX32y7oii3xNmdfVnlFomct1BQ4+h82HxW0gO2JvFfXE5hujLprv1g5BcDQ3pAXfepWqy7zz2Db5b5bgOBDs3wUrIAHgdXokwn3Y8DZLv2u9TxudS+74+3AHJHYHWiJwAdsEyG8AJf1n02NxHJAouVT/5febBHOgjPK2uuN9IoOqp/C5fhxFuQLPyX4e0zmToTKiZdU63FauM37xKXy995hTrMMMRgsznehvfj0aGlxpUsHjD+EgSYZK1LyUGpXS8FfFvHcNNzBeYQ25rE1n126dhp7P2Cz0OIPNlaJ5Z73/pmXHLXcykOSMEqFbV8BTeoznADDLuO+MxW2Z5JzWbiQ0v5grBmnvZbzTl5Rj4REidAFgbGinyLEGq39hTPMW7AZ76R90pkTJfGNIaoCJo5P6nEsdemjABkR8RddjrHZ+xd1V9l+4zRuweXWH5Jl/LpfYxJ1ygtzBSgczCxFoEmgrajMM6YqaCOndT0ORA+P2IplrxZOCLzQ56m+c6jNV+6EWccI8DYT5sG3fo8gycp54d3DhtGHO6hngd6MuSKEB2I8TweKyzpRef3uYshrhIGIhSDZTVcGQ9o60LQqafLxA505ZO+vVxvgLVGOyLVFQmkF8eoLIzEQSBufFzfre8T1EUripKLd40+AerZ37dvoree07vlWAMwW9NrfMnxL2rQOxJALSC0jZ5JYJq3urfd6ZxkPQ3X52g/89uIp5Q8et13rNNSqXSvk+S4HNdibdPbfZgvJjDKzzLRdu+X4Z9IZlcOfJJYdRSjWLPeSpZgjjOSacSpgvWG6WjGJda1xNCtGaxf3juQWBwthd+sKDAFS2jzjDKIIyXUuyXET4mCIN+K8moMzLDlNAiXckqVbvODcbq4ezzanRc3m0mvVIQCie8VWzbO6W3Y9lYrcDVODAwq5/A7YkkNdIjuDc7kv3T8pRPwprmjQBJq1q+xkQb3Dy4fw3QiLZzBeozOVwcXh/8DFEMJTu3w7x+F2MVq0D1AGHul9XHreHNn73CF7jWCqhSXKZ7DDP1sPQdAz1yIAAjcMVjHyokTNaaCWK418nXgdD+2DES7ImbzBv7oVobGDQK7/W65VIQ2xD0TQrIM+umroHmX84jprRMb5NYU6Z6cxlLMt4xHkqUaRV5c7xZR6SMFsrRguo1t/UiGVoqntBQcz4dCVRc6+WUwpm1v3S964io3YdNDPWBGaKFUaAMUf4itn2alh5opZdvWjqk6mYn7wmqA+grYhfpxUT9uDrgzykyxeUuBVF4QAWB5Ry3KcL5oinQJpGr0UwY3FM+/kqJo99gt/P8l0ZP3fICHVp+5DNnfzBaWhfCSQ55djPCo93qRpmAfY13atNlcYT5jTYMJZf6366AQNCU0HT41S7UN/ilD3m3aTPojuk1SR7uZ6EiEOtCqpnisZkYlGIz0v5pJ44+1kmfAAG2ptPU/eIfTWyZbzbprh2+zrKmvIfwAgb5zBcc9Dy4M520s0QvKCuQxHvjEwCmz16abaht9rQeDc4sLFaxOv+AmPBtTT9NKrOo3/itrqQzuL06YqtuOr8Vv/S5y7Tg1WXNaOgygBGXiMb4wQxKY6vSw1/gIwPkVfG1p5BkmjVK7J6Yy+vQJkP2oWTEfhnHqedUgR7FGMT0yUEhgQ4tGMRks84ShoE6aKX7cAVsQYQOdUzUt9epvETJF5nwUy2wBoxH1AeCWhNgWl28gdroTuAzQDHwoN9d8F4Ty4VV/3dAhO9c005FNLrslGVTARW455PO9+3pi8Cz80mpXG4HR/WIzIfQA+qhN2aGAwkZSjmnJlr4QZRUINUy9WQs1/Fke5KZJ1PMPuSi8mStfGusmg3cDFY9fhw5XensHT9SXzNaaXfGuS53t2ZjJ+H1Yk1fQzHUru8MqfjWxF7jSUyrSCGdFZ9UQQBmNSw/HRPZOJgTbXHZu7IQTE5FQ2yUTC/DqGtI85WQYzDit9c6MsorkoyOw/B4U59Y7hvEt3vbYUkucxtbUC50+kwxwWFl5cC3B9JAZjYNvOJNOEECm6v80sZvTuKp2Q9FyvlWnwJ5duB8IptgHTrjVVf6xUneU0YdNOBoF7ysBPo1Wcb/bU/Wts6WIWwxuBjwtLTFTU2mgL0v+Ke1FekTa1pY+x54oGypaD9jE8qKTgWtT++ROI3hKZ6wUFx00wf+rhZNAXaPreD/chA939ZzeFKt8lXARdVG+HnMSav1sk4V1ggRpEjPt7eTZrN5X86fJau/mgYqsKr/zh/QzWjwD06dmyvIDrxMzhy/SEA9N8lDZMPtITmO+lMvsxPY05Y8rg0uiktbHKZdmg7RSV0kxFpU9VFRarSsFVq5AdNTE9u1XqImP10g21A8JUY7UWqZZTJg/co1aPY6r/Bw1bllx14KTfzQItTI0BDz8+grjjhGTlSH847NLLx6VdrCIaxvWB+7todukrjrfVIPriDxlAjUIn6IDiX0wYoMUcUtokax1hLYqWVAgGSEtfY5pgCKj5v+MNyeSfThg66R2A8U5UgQyj0oPC6Dll6KrHunsNQPaItEgHgaxJ4dNW4CWB7J6eFq8H1tiEBTjh7k0eJX4+1uk/DcoBZHYKc4KAhcQ+D8p9KQEFfdvGB/AhAU1UViDIpWYBQnRyQ0MJQNzImdu0HjClUa2qdfH3VI/jD4eN6IC4CRod00CHC23REgXRaOQf5D3GSIc82PrgrYeN47fwtalS1msQwjBvgrtaViM5Qf89GX8rmIGaBD4ED4LjKhogFOutZyBmMhB08pmlPKZszculsBngNCAtmh43ecSwPoZ0iXCuJu6GK4pBhH3FmG7Yy48pEAhylzI8mJzcWnB7yhJ1DnNW/IWtXoPnE1CGx/JLjsZFGQxRNU6D8cbipc/CQhYoHpaQnEbd5bWYX2IiheES5M1FPdsAL0Zx4m7XeA+2sP/eD9ZwrGW20GZgVDRfBszfxGZOl+xoC8isS2Sy9clzBzT4LiqJROojWfeIGWo/G4vtdkBIhssWPPE7hG0k+xA/+lyFMH0IgNp7v+nV1B7rHAB4yKZlu719OrfyFuMrAiCcY0tE3XDuANYyVfJDDDLHT/TkzK+Aj56+Qzk83qHcEGkE3KzA6XwtAnItoNLnx08G8WU14E6HyFcVzfnulKumauStKfepSZory8OW35hF9XJ5HsloPSuD1ovIaG7HfkCOo8IPrBKr1LmjFJe4JKk1OnFFFv3Jyj2FSmc2CnI9pKKt3jo2quQodLQ2NieZcLb/+6+goSt40yQHB9LZvWhDQ25WQ8Fd4YOMy/hbn6v7hW2h73Vh+BJPKR1zpzg0qQ1SxmxqgkgGrL7yIxDaqXMTCSs2aNUw67pK52q6Cv0M+Vpwo66PUYWOJx02pgbMesl+gFt7RAQ2V6wpnLvkz3uWm6Z2t/xHx3cWm5KGUfklIHyFdEoRrFp8zDc1kPEmYe8E7Z6yGOsWs/QPCHHD7ds8fpZXT+sWr2eiBCAcTsQvLDB08H35jxVPvlF5vZfbBtayNhrTywZTM/xvY4G6o2V2yccAVJpY3nCE5qyX2kFtxbac0TPHp3gQrBLPwsE2lJzn8LLnlL+LLL2Ka6kRa+HZeUcP7YU/jpxO2s3BtJ5XFsooiqcg4iVFFKhH+Cf5wiyWMNoqcm+fYujN0OcL8+S8iw8wF1B+31AACE+9BNI9Zh+DsjanReINPXvdZsTWE6A5XGg2p2qkZfFQXEsWj/jxiBu4H/mqsieH1ANvjIEej6PVl2+KQh+CD9y9TGtu45QFurULX6PvKiZTTvwrhd6rWiJ/EC0NpJdC9KA/85wf4Y1QtVxbA2y01sXaxEWcipHocpEE0fBqTP5z5MCB4rN9/Hm9bAtt+5oLOhu99mge+eUj3ETw0CODSy/yQyp5YAQtzhpCBfM6wuCPYnrf70cNql6SMVUip8pP8qltEZad8BEoW3B+Wj+VBDvxMTgeH1GP1VcwuSynHJqu2leuYkXAJ/HfOP9H46xfp8Tzedrfm0LcGut9bKzu4OVyBhAtGTB6T2l+w4CleTSuR5YEnUPOFD0Dtb3waUyKIt6RKDfN1qSB8rJKeJ5Fq1nUIYSQwnfR8wEzvoxbgu25rb/x3ZJSZrhDXQP2D9R6h6Ic1D1NJxYADKTvdsl2j8y6JbfjfSMVuXwCyJqv/9x3re5DVNSEtLLSAWlzpBwAfHV+eB2I0ocoGP+lZ/3MrN6tS/m/ADGoRMJ1MI0Stnf+9wYIIUe0L++ZiBJaZtE9/KedAhhEqiSyIPM+QIeGpOWgYEi2fGyJZ0JeY9XruJTVNLIuL9GH5QvjNGZdgTo83DPhjjDFj3n9KMPq+Wm6NZBpia6GU3afw6vo2xjAAYegvolym10Ejai0lMvL6GM3h3qqVD0wLnNtCPNGwhUYmWwDuVc3mx3PJ9vc4mR3VW8Ty4R3J2LhdjuxHGnvyLMqxH898xnUXeloqk+pW7INNfkQ9Qj2DmOu8ypXZfAj1RoK2K12SI597aqnHqXr/9bw77y8NTZiNVeKVswfyFi9oO9O9oX7kNX/c4Umuayh48jzoZdRnhLyxECumRYJeuuYLl2i1/eGx4x/IHo4zoV1hSxVk2f2BPRxaYhumDxnDodpDIxsmAkSM+eQCsAVBWp4Cc4nyJ8czOeqaZN6waPuDPkEiMBgZAZgcXE7PeQs5CQjDEsCvB1Lpd+2D0qkuGSwZx0wuogHy+d8X9hx9FPcAj0Par5rsdD70LhA6ej5/X3QKbvb42OifnfTisZTxJEwZYI+hwwi2GUwyf01U57GLPwfvL5cn5mV+EzQRuPwuAJoUuE3HGpEb+hOSml1818msWEWER+sYy/2cWEvxU7ayGTh5QIUSEqRLGjQZqM2A1Be7PdsjwN1KyYoGSdBtrq4xPeYy0+el1hZf+rAYQBsSRnH5x5erTORfCBHdxif0YVovyqp/u+Si79HH12hXxIWYDGfDaOZNZVfn8f2nGB4MthkpYsbcEEB4+0WeHYJnDFus91YOHpnJCmt4ZkHPpkC31VgeBMXzDz00dnT3jNp+O+ZwnKcRD2U1CjL5kc4em9z4I8GA4Tf0ibojXSG7erAI6wavxzsNm2BLcGHertYE5H/lDR0fTlgc1VOxGPrrQAinxR9PDUzIDS4KrP4S/YY93JsgGsgapKNDNkM2Evh2nkJoTby+XMZwlDnSRabDbqs5Zk2qfi1YKTdmT2zrerE1KZW/KC4emDQ3EcFowv0an4Q8owC3b19AGXgV08lVqJscSptpJPTsg/5bqm6iPv/vu6oqmTlFqAgO5eLh3uKW5b2CD8aHAEXdd0eKxZhRcPr6/b+RNmR0/5Zr4xSCgmJMLAkVs0wjqfCRwzAIz84a0FsAyxjgDJvy+BFwbupzNh7HL3YwjMzcIMRNZWCDBScLGgoMxm/KDTnUBYR3+vjqvddBZW7kRaozDoWu9nK0KbJQexRhGKKOFMNd47OUj6hwgIz4ODrvkJ/GYkQ5Gy+Rwa+9wvPAz6N/uE2wU2X/k6S9HCH+8VSGR/W2M3g5eUcY5mB1IVvpkmyiMjZxDGe/tiGZnVc2/QqotDVk4YDLdHQUF3GneF//NNBCoybPpvgPmKBj++sVpXW/xhkSRl8S1fYvJv1YvjAIpRYWDWGpYx0XD0HfnElX2hFEiNa8kpFgdAMX2+w0s9LL1ah7OCNn2ZMa10c1/6Px7CjLs5zQ2JsLAWvqhu7pJG+v7mhvLhMlf5bb6i1NK39PJoIKllefcjp+gkileYHnR403C4j7lr+Lj6+607FEoK1KW8jmW41s6Y0flQlpcDzXjOGOlbtdOtsMGmHHhYG+51TwuKnTyhmILjuXHWqJHMivxkP6puhps7w/G8rA2HrV5K1hI487JsdcG8BUrS4n/e0o6px7dC0kBThAu5wKSduyJkD6wctT/ZluJ5B7SgI2EusioZgExHXnXxnL7ZdIfFVg7j5UQeb3NeChifJTQBVfoznflkZsslleE5uGlqrk7H377W4d8+sCyp9U+L9PcFqgEjlCxCkuHurQ5zlODyt1cUUdp47kGxcwXiL0n48fBTc/TXA51/PmBj4nV9s8esr2saXbyArYnus+vcaL0sRcU02bq2aV7z/V2RGTrHMu5jz0NBnV2ZZ8EBI9eEUUVKk6dfMRzuTVcEy8IZ1x7mdftm9Nw3R0RNSCSjiDo9FmAMp0nX5h1XOr4+AYArKpJxBHh8dOX9Rs3VwEPtb7acVYrrxIFUVokfE5kRwtlgtCnMqOlC8vyqUJ5AoPGF+Wdfz6W8cVQESs0QXS3fXubcXiGICV3fZIopbdf1aKUDWDfHYFQz4H2JBpncl2TxFkIViEjeGk9OBaebWeicd4HMNGrk/1YY6jWrYaLxfXb0slFy8EAnZ7qo2sl6toGqY6RyIKng3HiUSxAs7JfyLqd32f3j6D42CVUvYYb/eKKV7AEhcmuXvYPddQxym1twnpQ9atOcUKZ3ncKqiaksoPTIysNsVzmmTvmXhULS5er4ynnrB2whcA2ZOObgHUs3jy9I1m2srH9mIZddQPzNMKcZkfm/Ke/PKtKoT2fdPhHwdv8OjIqLtA5hmf49CGbVRGYoF+IrogJ0ZBQ6ubjMN09K7s5rv+0ga9lyIkE9Bn24nsVeYsvlDFLp36Q1ASTD2H7kmlYA/kexmFwt/TcWXAqal3Q/ZZmvJSBEmL/sxoK7y4RmZ5XHkH4gBaVLcC5ZhNhTGLTEOf7lthNwy+f2eydfro4RmZ2Ut2hYC+QzKUxnwYXuTyg5qAYOtl5Mv4WNUSarNPlL1A9HKNGA0nE0BZCyXiiYtQuEqEcc56IpMUuBRjTxCedSgIBWJMdurN/ie+3naeKnAA0uyrZAFpRwHtm893edzuDeBUuKw1vBQYEy4jI5nuo4s6w0rXZt4BVbqntbVEGcKNtsXv59TJSE8lxSY+6XkpPtFcx4zECySjgBU2lWuDQNXTLvnzGszntabaMKrj4e3pexqxV7/nrYtXsg7jr+R1t2zO9D7T0cCb4p240iCX+LA3JsrDEtw3Gf4lOnRKMyR/l8Ho7YaGlhtKsdAzK7ag8uJVvCYGyvrqXlY9oWh+gAqxjTd1pxthzpUwPe6Y5Ja83X30N7FbTLylaJE8xgBNsTXo7o/UbhFTH5sEqUJ0gmSH2By+tlZYhw3qWqXK5SBx7Gf+PkEyCvT4ybFS3Q93gyPElpTxQy9o8gweHcxQ8q7wKP7GPCf2wtgjJiY/Mz2x6Fu8yqlqHtQ3rpWIXqCDYi5P8PRHGG2lx7Zry3uaSLkxQ1JH2DwfpkS8PEk/NPKsSTdn/9f7JhuGu8oWbYhzsK0prDvXjDX7WCd1+lduEKuyblZ2vApkvZZD8T6ZF6eP3tRAmW088P8DpDUBDXLXarz5N3lko9atcpFxZmD6B3ptc9OH6odrtdpv9jGJIz1U8DQIN22yoQO0VbYLdlYcp7S285n/+pxTbvlZHIviTvCe0aM3UloCy9p4vXavajvAwlvhgfFaSCw4/Neihgh1IBTPipeEcTUTw7QG245g2bV9juDlYEas3z5J6eFCn4E4arF7UVSkLtryJAv3gPEGPBFnLLfoFZ0RpGsZvmj2RiGtx5Zi0hboGESUTRCQK95B62e4pIV8dO//hONSrL9nr7YO32yAyYZ4npa12I2KBuwF1Dv1+wcZkL3PjrA+oivie6cbwE6GsXC4RL3XFy+cmJIkci9p+XdlVP36WCkAlUh5U9xE6x4e5BO8zUsU/lKwNrt4mWF6AbG0uW1LGMfgpQ/kvDNwse1qDy0q7gevpuRnTCpfrY7grXapfPKRAQ+HrYe8wg8MPrcJdvzoI+KKM9eeoJUo4Wwy1Ac5bHyeUbhZJEnom4jt27t3XSl0uylcjvMxnPnrou8kOcEq6fR3dfUQfWAoy4+lRcVxqS/T4X/qwD6+4J+ef8Ceo/pSt6iyxbRxyZccLhbF9HdEy7P5A3IYmlocJsSrKchmuePhtP3KIrUTDKnjoeDrgmK1LmPBDhuQg4ozNOfZy3CCqWSuclM229YVlrJv98UNkJhGONui+Y1adn80XtRU69xrxIqLnOm2I0NGvqA9RwHrHSSmVjQYFOVW1rjDlHLfrcAO+1xO6345rBfikuzSK249NXe/1MW0fNWtO/6JFwCpH2hDMxmghBakPAE+B4zBka0zO+8205shEWHqjNqV0T+q0mhzQivhmBdYaqpzMgsvgqYP/qZYSTUmCceifvciJDwd7j4L1FLk+Hf/93fmP9lhGN5LVE3miz7ax5DWkNtS/psj9pf6JYkq6JHAUb4f/U2TyUyX4FEdFeicVS1LgUimdVIIFpZCDe/5hKOAvr7y6KzKrzkaL4Q8gjEmlGo1GPjH2W7II9GdZ3EFoM+FduBCtXVx4T+09trPDz1m0iDpBQb6FVHcunZf5QTa7bMFzj+ClF6pZg/Azyq2h4rjJaXzyCrdsZQ0s/eT4NK1XYFyJQrAHgrSmLVEOwrdA75x+ZBO7Q+Ut76KVK14SBqj/3O+uKVlZyjLeGLDIapwjKxrFPCG7plyPCNUyuF+OMeQ98BMPmnvFTo1UyyAveT2e05zlQUWJK7l9HASMIU5Ill0melnuEYw6HqoQOeel1NkNIXZw2DoP2VN3ROtPqYli0zGvvtQcXigyiUfpXiRvFkjuEX3TjtMpFToM9xy4NmpInLu5NXtYpJyPtdQcFAWvgYKmrnC9qFmxUrBXpQtUCYtJ1XNaf5M7uJLVh8LhRIjXrXAD2D1wHnXgzI/UM/XJSYTs79uaJ4go1xUwiOBBqMbrgBeyzAtEmIVUicJe6ngi/ua3u1JA3mLwkUW/YFPO5t3Ebi2RVFWmLprS37W12iONaOuX3XzyfuC80KiV40acsVGRj/nUdAJItKuPY9HOubXowInEE8/Guh/6B3jvB9zbp+FGFVpS7oL1mJ1et5Fzf9lAl/he9zo3aoXEUNZqvx1Y/D33q9WmicBrp3bwOwcsLK1mMY7Zl4glW6lcwHG+dZKsoR6wYH6yTqQHZMwFLK4C8P041sZguyhfI5VQzDbVmK/TkcPGzH/DKz0X04bP2SQzqkCPify+TjOpIBp6abWF46zqSzNJQDYJxM7JItYJBNnmIHsQ2f1l8s0tFZYvcVX+WyFXVkQwBxILdIlylrvHM0Tc99pm30FxOWMF6X/H06n8N+vktfA0oro+tbW0efnFOmAzMAzRb+R7xiW3DlnobKlsTtwKalLUlQxDkh5PjC7sdppNHAo0GUdfFykLXhE+KUMSINMYvUF+g0S4hwVphTNXJvR5UbHoIfscTbwnwHuYeK4Yi/VRPKVgJ1X3Gvulw0+jQo8P07svjsH5YTaJ0rPvJwoRG7AaeZiIDglnU4ejfJoGNaRGggaRvgcNSV+uzzhoomYVX3cxINZhDvul2+tsrSqM6jvYzvgJePIyKK+bgsyRrUHFqUCqq/m1PkVeTHZPAjI9JNV0Ilevfc3JfxGKGaBzT2TsC0VjiT4E3CWAojN8xkuF52hlcIWpdaIV+Hxg1jTOs1CcO2v7pfHEbYg9XVLWgm+6auXDTRtNeIWug72LgBVaWtqsEzma5ulhEBlD3/0UHn3cBNJyc2hPN6DhChzdQA60RmNBDbusMdRVOFMt55EgJ7oemrdgq49RGc3Z0xlWSszJlBnRp4fnwIUKEPiumxj3/v9wTu6eJBWwBdufitV39N2bip2wPWiv+GCsVrPjLObcLWYHQpNQ4WWsb9pL14zDPKe480++S3uBywX842KMGtrlfpdw75ZoLLZ263vGqqXWbrCqPtrmBAOtGHl8E4ScQ8z0T6njByZkzZEEg7mJs3grL5Uq/2A40TPwDeCpbQX8oNRnIsbBd0lPipyK9czVbdwNjGX9Jd0O7eadefDTyj0YEP/tiTzyUrr69gg84g91e8cpMiO3qGP4A5p9iBZa8491HK549ZWGVUEy+1LbuoDSazHClCAW1dX8e6LdAyDTsSKrtRxNzZ309uOoWG0CXVaReOq8H/Z0NeDPf+c/AlWc7Ifq5OYHr2kB3R5YjVgwa5aN3pOxfD0Uv3TynXvmsGdyi1duqJLEHyYtQI4xgITsiv3z6g6Sx2s2j/A8pQoFsDW5Ec6KxBXAlNX+QK+Aht68U9i4+UX62DBHRxxBD96DToOs10cU/oVa3hLj7VG0GKXjCf1jLsCVFA4jvgq3bnMecdhPYYB9gEVoR5kSeZnVHOyEeI1j4CWD4+AMhUn+BiZxsX0pvcpNe7qDkrgLEbgGw/CBMk0Kz65FqYsXAkxgssxTDWj+KxIKGCo+GvGtMcb4z6q8ZW5hByLjslOHoakg3lwLl8tMzzULwjsknqlojcZpFRRvuiXxacjOlvJZLjZKgksKMRhJMHVzEda1On8euBfJ1IElcKmc95Mn2SE0udA1GF+qyDIu3c8E257hA8MlwVO65nw5gic53I/+Y2XhySG5zX48NEJf6iIm47YSS+XqZNRf7Tx0nZbwvLo93Knw4cCrO6wg071Xlugk3tQqm52/cUI8ob4Az7nmE0X986T2bZ+eAPLhXTgGKlD+4ov6xSbrJ1K0FcSy+9CbqkSpuT8wrXxzFVGE9YSVOUeSdSgKOARgwNgGzv96P2bApDHjQzmnOyEJymCkJUhRoAta1NKn+aS9Z+EZSf6jk9lnXxsYcLB61E/ObJPpPIMaRFjeNd8wDQgVfM0xTpYryKu1oXHq+AjoyjNTECmjGLaH9UGe4X6sXtQ7yO28uS/Hd6MDH7Wdik0Dm98mn3DkbKE9r9EPDOTytkx8OeYsmwbVXQfMQ33xjjx4KZ6Srui8SnFE8PDAQYcKNgUny8Pctpg/tPjeq8MYF8UYzggvENEgyomVcMtrMMkH8y0Qug4g6FrFu0N3m9Jfm3FJoyio+uhckYuv5JjJ6tpZJyxeupEqD9s0iyRBNgP83ZKYvH7RZVx/9uMffzsrECGjiLjsT13+98cRPZWO0kNP428l6el87i6p0t/eAx3ojATQL5EZzOtmnhg15wrFVXFAODmQPMeWEFiIqoKh1rDrQ0mgbUb6OKPMP5Pz6t4FrBGJmTaZ7j5LRylrDlQd2xuES+UvsQlu1kUvZ+QZNoZg5672Qre9sR1LeYkdXiXM72/pYA99poj0pO4gbQBLwBlt2sQElIzBKKzhw8LdUh7LjXmb/Ew9tTvLrlzqKo+d5z3J7vTmWWs0kkl6h8S2DNAMU4rRDX68aP86+aqXsrxarVrJWC1WEzXDTJcVvHa1lTDGIvLBbyXsouSVwmb3Ll9Dde0xvSYSrg0T1PqvnMTW3TPaJrgBQuX4XlAToRSuA7mZ4Q6povAD/EQ4rZm7VNgp5tIhwreJXxK3/xiE2IJpmz7U4tc4ZzfFFerMCtKOffT2ynLS5Fg3OTsUrgncOZ8cVC4vqpdznagouhbuHZeeV1Os4AF4FAKKhWP0t0DgyGNaWKa68St0IbmbGzQ1+zvAntyFK7kosiULHPwvybo0zxxU1JK8q/CmJTBpTd+a5CkUgIOAC5PKzJEHPTfShND7sAuJZ5YJk5HZ8U3H5zOIjJ5kkQhvVqMUVbJBccbLaammVdOWigWkWTCBopEberpJtruiuzAmt3ffNzpZyaN7gVDxsD2uzPovC7rhBzEq7qpqZSap6YUGhT1fH1rJfR/1zmKEoKTGD+JgT6fiOjjo2Z4+5v2JMMbaslmlIrCDvb2gMOE1ONCW3WTU4XypCucWVFCFkbQpXcOkEhOChjd7QlYO773KKuP2zbphiqgdkW2wktR6RKRSbEgZC7WFnLbW12bOmh32KgcxNkP8RpPSbSaQgJtwun1AH26NeYpBxouLuo8zyaixf6n4tS3nRLDf/oUCtTtcvLqFg4HEAXXjOtJrGAEijmfJ9HWLIPhrocTv3Dc2wi4DePhHW5L0973cWRnaaZXeYub9Av3c3o8fu0ZzEzEpAphb79eF/sRoxg22f1FEMiyEsn1E+wrsuls1vxFdZKnq6+vgA55iAltKYoHuzuSr1+f7jvyKH9vZsGqwiedchSMSQrmnQK3j5XzLP7u/nfPfRUc8tWjcP8yTUk2ZGE0UwM5zkhxB2xEr8VjiwVfXClsaMYzHwevmuwmXf6eBbmsYbR6VU4lI2XB4q7J/378L4nVqlgHSUf80elCOeEQOvSK1hiFDxRN5WLBZg+LsVvkNwqeNX7TJpZDybWfCKmjVuJj+D4ZCTBs0YQNG+aL6lQ7hJreEYGE+3CJNQ9Jw45FoXbit9nC8oanFBNcmY5xktoK7pq7fICjj+ruQx8mO8WlwcTV1VsWEdWHJKM/Fvfs2wVdZpWQ831pu0BT9YmtUwiD9IBm2IMGgPHUmkdE0kJvTRs2zaEIZ4wL0NiyeMVTv512n3CwxDtC4xDDj0j3NpyK52Grkxmb8WGhSLxaJbPA4LT/NI1b9Bdq3ZZnII5hvt4e9hHrvAOSXmE/tVm7oNN9n3F4M2qs7lkS/9WHWrAq0hWGtmYEv891QmqZvkd789TGpfZx6zywDgJztxc9YvYWOFfPgnh0WNvJjPGliPJ0+PsTwMBWRJ/W02EPSA16qUh+KOenSf0xEfl2F6GqLa/lTRTwFr1kCqmK+D04RVZtXsn9wnliRSUEaHUzsNa800w5o/gA1zd0nCRHG25QNfyFXFsezNhxITWli/8y24NGz9nunrFJf7NryrPG8DucFIeyI6uSPEjkCwHTQvdCU+W+vc37U58obeglj56TOmFUygeMgXlLYYcSJDOoMLfBt9Rjh9jM91B05OAtamWCwRMClPGTHImB8C8YtB42dxrFSYqbYfrqImOqhPd2FOgKunsiTJgSnl3UyU+qHvXKwb8KFKUNUqVL0DmzZ5wVO4Vd7Nty6hCDRE66CzunJUR7v0iKGyoc8TTD8BrEFs4C/xPNK6z/uYWCLCiGqCSveQT9FxFy/Om5ECSrrTW1JuFfTu6xt6OQGT7nxBKMt90nA6LLUsCv6io2MPmzU9nu1687LyJq0BZ3V+phN5QKTYRnG+lm4oxajY9U+0QDNAm8InHhgnwbK9ozTOJ+VxZGzZke3GXLT5pquNB49PbO8M2h8G5g32xjAstPb4CsbNFdmiR58TplM0lt8EPcFNlqM5GJz3tj33eo/p7iKemb4Tr6LHwVeDosSnsFvOib+fHVnO1Olqe+/2YY/blbVo09k+fZvellU5oPAMQ58PbUiWEwDmqf01mnCDNh/njEleYStdqhN7+xj8atnl+h5tkmH1BgzAeHiKuKkIqPX5ZL7qDJ/rgVJw30XJHORLabrfWqmRWX/oLbaHECUoI40olqTpivXU6KHYlwE84vQeyT2OHsBsLYG5PvVdeBOKo8jGr1YmZpukzk29GQw7BXn24q6a6CbYr4NI9htDokMZf+V5I5A2qrPEwf1XD9f6x1mnHYpYMY8+HQaOMSHPJkus8VaTvoXvgt9L8CQ1MDpqaGUFlEEgm2AO+1uRjf/ML+MVHqXGyEiC0SpOCYOn24T+qV8iZ5sMmd22zyWOF/1W+LI7ZATNSjQ61gyIQgTKzHH2vf/QbhShrxIwPFPHlqMz9AW2xzn2ZJo1oFOM2ScsG6/KKcaGveVZgsvY1bvOQCAIcRIkNUpDlMsMk/NSaBRlqbVEUTgTQZ8wDBFnhyr3Y3Oo+tFh+AbhOzjFaSeNNs06Sm0HqlLqCeiIc5O63Ka8SoVT1MY3a3cYe9AsZJbbZSAcvHSGFWySgnpMuX2Ni6118OIIBH+09XxFKGoiK9ueRRHn4LBHiAou026hTYNjmB6LLxu20NBhl6WkC6XNQRR3HGNj8SWEr5a8cDrtbJycTME9O6a2wnM7OHGv3HDaopag3+cejuTWeyn1WX665luP7SGMof6qBROiKWFtCkzs33yhXXfuZDO48YuJ3ZoAcmhepAfr2FmZtWrbQZZ7C5QBxRjTPYD7jDzBoR/6kYE1ZWyBZA4gIvbWeWCJJwC7WKGBSoMCroWu9R0NFVXaf8FEoKgNdA1GFa74ZcdjFFekiizyefD+AmpSxky5TjVbFeaNgqULQW9FVgXesdhvQE7EDDW5cTjrZLelfpuzH24tBgl1BoSqvd1XvSa7ajSQktxKcJI0QN4Ex9VXXSLzybZEOtcpzulcAgpU8PagUy6lpj4ZkbRdewvkCsSIB+o3ba7GBc9Uqw3xDjdmjHI6dVQ9iDmc8kIpnuDpPvZZ5PLW1NJiVlwSycu9BqFOEB3TAeQrtmTxTNLgi2AFCRlGZazOLM3COSHYJ9/Zj43GRmUOtQ2WB+OwSWwT0n+WrPg8phPpYygpIjxwOWz6+Qmfu1By7vx/m6MLiRPLhEuQnDxVb2yD8WY0IlJS3tpiUFDuYssu62xYAafFEhZAVcMzgOCx5B2nMzHb5MFttOFiveJwZNiN3IeuZWA1crh6SKXxarl7iWi9ty14Vgv48W4lEqepZXcqWcqsFk9QZXL4trcHR8FoZ6h9sFAZrIop7/+060rjE7dtd0mZzvWjfl/rRnoG/9Lmy4lgp+oEeebeITtwZ689q+2FUxV40FFX4f2+bTBfBTYapIIc4tiWE5UiAay63heikcU/+YeZyLW74LbWagQinHFldmM61qaOiEKiyNEMt1zJ6VG2Fn9AHN8+1vTBXmcQV6D1lx2l8s7PW0omZsy1O531MkMZGK7W94Ln1BdbHBkkzxTasc0vBRD9dlV4qhQzphFlUnWhuwwKWa6CmNwAVC869djUoMyNJ3MKvvd+TQwQMwC8aj8BR+Gs0AdsKsQdnK6a2nQotTYgTvfZO5WyqDkWswy5wiDdYjfr/jhu6H6oMIEkJoqHCdKV9UTbjEIi/XpIpplldBmawNLq67py9208C5o1HUFNh8hv55HY4Ch+xGVQLLu+Was6mvzDukVRpTWc8drmm7xpGVAU/yJ7FN97Y0FddsfQ4C13tNQfycLVCY9iNZc4W8fZ/gioac1AzhQlhni7knr/utOWkkYssVXlwD4k0g+5pNUkxQNwdQLs+jz9hK5hpVDC4wOrk5JIT9NEyLqxhweIumiC/L0Ucx57cGpBWwOlsNMlZZYvWBac18Fp54zg8Q5NmbVlpNP1lSjmRAhG71Bcgke7oWbcvtxdBceSNQ3hJt0SC2z9k3CL2i1/DD9hCbSwg7PKMVvDKQ5pRbrC4mJgM+C5tNEZJOHCHLeLReQLA5LlnDSuZu9R5/smCFN4rvWMUBXzr1W9P9Kh37EBJy0eV0jIqANyldbmhIfkzmGCqIdCQ8MooQ9YvoW2W/dGePz9WS6TgqqVLCsvymVpVBiD85gJyWdgFoDawVvOogp9woKRdwQmeaILui1eNgCwbMyweWL7orYhjTN1TI5noscHA01L06fMNVIh8XdhHirnHW0MavWuZnTh9OJGIFgL6K5/dZXw1Dk8d7e+0xIHKFKPL0bDvKhSCgDwjNb2JG9eTw95+FJeXYdV0T2rSTjs07g2pzLQwFduVJaTVWD7SKR4k6vqTouqJwzkztOtcqaY7EzU4yEWutZJela7YXXTCZGdrBRjbAnkN5btwAK5kS6g0QlpKrg4ao6Y2ab+pm3S/PpbptpEheLMFhepU4NiXQx5UqAB1BLJEvq2OoNl9p2PcI/V/gC97gljF+Lh8xQD8sL9WX/qzOvacUSdq7XXxU0GfKRzGWMA6WW5ahUdTgIThlHeIhlM6vR8sP7SKiQZSbJOpBtlovDdiHquQlKV/utoTTtrSg9qovJMUgctkXFMZml2HV/sg9QXfQdsdYbnoZukip9uxl6agmGhfozvng4tJbQViPWgsiOsuHG695ngCs7eYNAslpC/RDky7U/MKb/lWkoAU7mClUE7EXl/97FdjgyrYhB1vb0bCotw7aAU01gCnzPNTcw3l9mU4WJ5f16T4DXC7isBpFlGUkWHJtfxJoSlsa1OrZIiVi+sEXoLy/K/THzSB/BiTZj+dmepaCyUATSBE8lgO8ldIt7IO8uBLQsiboGO0F+CAZCRUx92Hd3JlyK3x+CtcOoaxIw1Y/kJcEr0fr3gmWX+u0Ec/EJNyUtX1V5jcRLrhvg04RToMyUxnvNtKvBWLklqVQ6MkHpd7gNkI7ISB4VQQSVdmNWJmQrccpDgmngphjEplwePs+rcX1g5IROxOfuR9YCaZ3jOIbNySN7dS1fZFG9kcaUCFMaPCIsesL5tzxzvTcMjYdWTezdH2KKnIsvJM9qghEH3EJC7R+vl95FNLL521zWBGf+sz3Tjlu/u+T30Kl/aAaGWIwaXpEq6KYLdXeyfhxo7ekple8zoxSdePfPKJ6PTlsINLYY9wHNK1vEBF12XLAY8M+LMFp2k4XdUxyE4G4i07+uwTiTiBc+Q9LnRha7NMMmpke7rymPfiruioy0Kq9rtynN+NSiP/oRLTUXgFZYVIVUdY6HS6Z1m0iIMpTMxzCHSI7WuCyWPeuiFtiVqlcpABIoOpKq8Wv4J7HGzK45yhvG2PEET27b4/wkMKu4mifakrrfTLs9QFdXThbrO4Hxz1+OtvFSraTqVfQ4Ey0UIexT1KMMV/sCaqSePPuuYaidHYn8OPNojGdkROfs5Gm3FZhmzTHlceoSxxrAk2VivHL2xcQ0vqMnzNlGMHBnqP4Jvr2+r1gWXmzZ5bxng3f3TuYpop+CI18gXwfsn6QSphNnXjRR2huKwy0pgKuht3Ly3GD6+O13W5dCBe7qlOyoTTUYS0voiN+dYqXY7XRxOMicMKYY9K7BMaqce7NJg/plz2kaz7fxQv30jbXV5U9DDTe7WWGgN2yMYvXVF9WgRYttRmjnRx1uL+DM5J56JG48MNRlYa6pfMDDXAYPHQ4V3iCJJhfOXT7N6GyK9xP2FtX3msmR2upJ9RRZB+uEiW/weiTGWn4uDe92lGWyTfPwpYg5ybpbKSYqDNOX1w1jnSuuX1rxOOb13ona5qYZHRmM6GpwckTmatt/prr0bkJOouAoEf5fQh/eKqa3SFgK4yEvZ06+Eu/XZFHMP76AhABfsPAf0TM/BKQnJSGcTTEYfblDgCULyW46mLCWVf3PmLfvJmPmUkPb5/kzxV0Hcnqc+zNXmPjS35Jv88d3yn0WkspjluTOSarXKaLbExtFn8E/MPRRq3UkRq+4t1dyjS2neKmafaLQBbAT/pLFtDjFTvMkIHnPsvL0NHZSBWO3i6Ipxva/Rm8aX2+aSiDpx4GdTS5VmiI80dGnKr8q8UP8/9c4IrknXf8/C1a0vNCPBIrUmY1bv3kaadHnPP3mJug2NiaPMP3GEsIt+e9r7CkijAYnDNkBXfvud8aLmn90fqn0vT38gou3g/FyJgpQ4/l9kg866Zxi4qis7Q+9OrqFtVGKBAr2ZbwoVrhp3cxwmRDmLR4Dwji16KC7SsuFkNvbO2lWVXKxPz1VkSYWO4DNP62DHB6M5qHv/HTd2Xw05U2X+om6cUXxhMfJKjCt4dq/mbR6aMdSVjfmzqw0obh9JIuJTkm+XzqNNpPyHrI0OBdC9X+jCfIf19jgicjqraKTPpUTHu1v3LXCPV++Vw4Z9yOlKSW4ZmRcb6xWQziqyZvIwiboC+IEV/YD/CJNhoD6Ofq6QVhI7L88wGzORZH2m9fFRb80ryfkfJk0D8bRrMV1XcU1yAUpUiALdjqOD3km0lOh/xZG9OSgkfUMGgSHKXEhyuSlJaTyAiHric26GKoWftBrxoR3e1afQnOKqY8CJKEMx1TauO25OcjnGYLT9lHdNUdwFUn2vAQr4tz7HyXN35Iebj6BQK+/waJf4OyA69BKWr0a/VweSFuV1GVwXOtxsKqwR9vmAErN9JKlfEG4tPG9gubXeG6POUOTXfbEwU8T4QENRo2OBHEU6J8jAB9JTaekU8TjTaJSK2SdKLFxnsUX8Y/Lv8lXWk7JEdvl9R5eKO2uJMkEOCEjHqz1/bDZTDPuOSNSaUPf20p7yYQrd/0CK9kFxVCZyovNPRY4HxBAasU9bxx1cimWckLIQhEUM5ND59lVblaZDstb++lVRnj0/aDYN0O3EiyiL9cPW/p90IQTl31d1IhW33lnO7vw3yS6Er1Iyq+LRhNwdFe45dplBnRjwsW9BoFpMEsyX+Z5lerBZtPJXKFnyfwdS6bxYP7iv5lQJ1NAAw2bEmBJov1sh4yeN8LQSkWUmh8q0nDIWF4h7/OC4AY7BtxjeC0zIEjlyYOh3wmaayj4ITBxYiq9++lLWEmT+brXNRRe6fK/O+KArO7Y48Gi9lgL7W6P+sw0kzskUlcbsXfHHb7C74B3P6zvNx0M3Z8xjiGy80c647b7pBgIj4adLgabfZIk0c587RZnLG7qSbIzZJFXRGXb2mZ0iZrQxfnxyhamd9m4CrDxR4fFHTugal0aHcv678yEg6F/Jbpw3wNfatNK4rdwICXSF1xunyddbl6CmPiWCy0GTBpEsLp/wh2gLVAuhp9dDOmMJamS68ZO2eL6L9Fu+PsJ3u+pXFwu50BXhgBbLqP5DzGKTKqkAYEF3JP/u9zCzeGB/yWHVwlV7MW4/R3EBuFl9rCHW8lDd+Bzopln64MrFHebcIftm1ye4fFimbMB9mD7JmFYF9trp6aTT7VjkYhwrIBXS6xyFKuzxIQgUHK9D2BuTIK7CjrZzfCQ6oOpKX6GZRPLPj7uGIMFNneiGsdn/HM0yJ8XAzWkG02qwKxXCBFLLQfUw9K5YEKr0fIdPLAx0I1e3IPhzyglrdchZ93pV6ufjAr4TD+pAdFStOs7yoEHF5uY2K62C6ZfKwzcgELzhFwzLsevXMbSJDqeEeLMX58v9Zv1UHJBX9BCjogExkMmo4nW2FobkmCybnBXfkX/OfQnMcVThh2sRczfbT5BvaMS9YYhva5FOHLDFcRKImixD6HN5FXmFuMt/JQPRbCUqcHaXKRiyBXNv1EFviAwa3KDBWrmq8jKRlaaPkOMHG4WRFWBp27G3YbM6ZmGyMZ50amVlKlM0TsZ5pMCSzrUgI1C2xz9nqv1pNcOK2YTfAoV+QVZdWmNoDHJkmay/34IyKcnF5PoN9qqHTsDwh/uYJ63NLXSfG/uhzTqykb5w6eI3+yuwC3cEKEt7FGK//UL8jLnXDJNA95Qi6OIXQa1T91XU6aMCjbtoRNvmIY+Dz54Q7Z8n7SG0l8F1ANaK4+Mn2kTu7G3aHzkLBLzURnAQ3He6oCcKS4OriIbnITDNDYCYLs2TGpfcln8kJwnKHC81adlTJFr6gbOGDLnbTU8F69VoUka3OCjhswCXFClPS9y60bMq3g2jeiqB2Vk4ppRiEVRgeoImD+m6cJ7Sw0FtFLFPgmsc6vde6qxTKR6Azv/frbCXQ9JfOkuggnfMlA52sDfsDPQiPX93t0QMNtxA4EdgGi0RXchj2LyBg6ehIOzWGL7Et1eZGR4Zb7wmXDzkpU+eJAdzTUi5c4KT0AZbfemqPbgmvi/06bNGWnBeVBXCCVwdQ4fSuv1NsajYL4tUiUP7qrJP1AZOikmazCivYraoR6uG8yOhP4yvyssaM6FYyw1vROklSTvQXub/8fSmlYwJo8JBReVjnSnkWa8qAXPh7LlaetrOqOj1+BPoUCgFGKb6kSbZER3CbmVgmgcBsmhC1aXjPdcZI3HSlSoxlDpgGc6HrYwfGGhWWqZU9ekICPbWghdd9D0+p17WuDy2S46MPVvwYVdX7KPi6/6Wpt6Kse137ku6q3mkL3NqtgNjKJOTRv1LxptOIcwo00D4tuCXr5GheJhnCKKVEMgSIZamqqfCrPRvSWk/Mt0r2tOgZgAKAIfE+wPOupk5MJIgoP6dFg3TggcPMyEQvOfLsNZuZ9Y5WwB3RwdR3bh0+sRZj6VyvjNQ0Zxktvl8YsSIFMPjfRFM+YnTHoOzTtYvVL5iMU6cFjMC+50FzaTvgW5BLvBI1JLtQ4ph3DatP6VjQ2U68mrDybfx5iIP9piU+xEgfP7NJk2lI5zn36Dz47c7BA/A+9M6ZjOmv9rtD/3EwepqnAU9uqSYgXtgsdBECSIwbSRE85pdEsW+8fQc1H3coDLIqmEnVvber/rmsxNF5ZqCFRcM3XxpVPDCGVeHh8rAmKe01B729ObLoSIj21X1v5SvFlEiTeXd+ec6ujTmwxSRs/4RUjJFe5uSKZe4QG+C/TSAahIxzHiU7YJX8luoDbAITbsMCi6pcs2GksCcCsxesSj3/RUDyiJ4s0vO9SnSC40zMg7KTq1RPcw17f8xaHej4CyjK7mRV57o+a4G3uqCYlkUox1NkPys9u2RLX/+Gpv3Kauum7eWa7Y/TCUS+ibBCt9Bl3Q1mnKjcgGrHgjwda7bDYlUIfb+wcPk789ZW7OQpjkH+L8sz0L5hLIBddkXMYHrjJogm44KdLDKUEHZ069IonAQOy4ewe99333bPfQGU3at/e3HAXtjMGL881PQiQ75sa6/X04oAe1OeGae8Ff3Di6uYVfq13q4QNQzfBKOkAX/pGohYHcRULzv/K6GWvWoydTXWSyW+ny3O+Bn2RkTv46ACIMdmJKwtj3lUzJIWhJcvCgjMCB7MJGP5AhXWXwjcQpCD6MGFZod+okf/+ip5x1yOtH9LtXYBGhnCJLvxjBRJ/E+j/G1pOOIwD77vEIHV3oMAPo+LDpJtku6lOPs4H0bnQ5cD6ZShiXJV95DSxvNGWIvSa54iWyhpy5abkAydj+HnB/reTHE0stKhV5QeG6FMxz5SfwuKHgiVFziIvtJKWjFAHf59iHilQtSFA/TbuVZ9GpSTj/yHv71KxbGICfwpBoZ/iEc0+LTxCjPlesVCSQLK3FmhNzwMYBlN9gYZ7UUi2dmKFiHVrUckczblEhSzs95AG3jLhAkUqwJ4W5gTuCu+EjfFMTQVppeOKQ8wKeo/kIz7fiMhujJSuRYNwbPU527hPiUGaQAcIxUFBwTUDRB9XwLj74f62L30OCTY+OiqAWwXxh4EXOaIRBRbgM5P+h5u2FdWHMEEFwrOaBcBtJ9cOXPonoQLhm0k0dJ+f4HoGpcU2VkDrpBjiGRc0Niiob5WhGB1mXwiNZ7f+rXpURaryGfffJffnt8iVYDY6jHdo6eQBjNogRCp3+6vaL8c+jDviQ3hcbhnJHYJfDK1WP4Z/4iVlu+QV2XT5iVLzTCT5zSowoFWLTSUCXZ1yh9hDlFjFRzau4jif5h+BNbqSsen7tu8FBL+8KfR2qpvGdcVZ0+fZxmnocgHa/uxr+W9nsdGPfUTEJk4qOBWw94a8qaW186G8c4j1qKqCAgNKPEobiqIiTTT9K696RxRawQApQZiYLVO83FvhNnrok/boTDBJfWfqudzRp+AAf90k8h9yoNqDVRWPHBcahZV0nvC0RcXN9B08xPC8P1oP58EqCjFWvo3wGngvUc5RpgK95A16Ar8wX3jULcBvCb+2/tLSsab0bb/3s/jHF5fbvTNimjanwljWTzAom7fiKxd8alNm/TsB2Xacf/1/M5mgEwhMbdRMj9Cy1svh+Z0NsmJpW6OPgYYbOz9eyfJWGUOaNHN6b1RiZQ8GNoyxzH7fE+jnMKK17Bc9Ln2+Euxl6lFTvmDJa50RBkbIYAFT3a1ikr98Fn459PrAJ5b61fO9WqfThFbNx6SeFyf4bogvq23ENUHEjyauj443/uJ6PX1SqY6PXto8l6CNCDABuuKHuqgrCbfxkTW8kOpJkQrByrLFZFvBdMkSQo4XV0Xv5Eb0BMYDWBQe9zuKO2I19fj4xoxWha6YIquGjTNLjpJq6g2y1Rwfic0VBDWmsXc1UoibKWIuR3h67LM/WDzzMYhk/TVC/3omy0FKHkD9Yzf28Q+voVSJEiDQLaMzcQszRxtjO6uht/b/Bed50AGbE+Ok3UzTNuhgqiLTklcBtVwSsjtDpsuFJEWfvZ4hTaMuykNrDfF52eJdI43ti8koqIAhj2bqFjl8qmWmQ0VeXQqMD5mgu8z7AcjDbPq/6nBoLGAcvlhkvwZDWdI2LyZ/5AdGQ5N1PBvoKIjA0DdW83ej99RAQxE6kEK7fP4YlCPm9GTGW/Pq5ijtz9iAsC7ixb59IyiKTeiEzxFdZQrryAliivhg7br7ld2dnpLpaIuFPCFZ8709vZ8Au9xk3xk3+hzv3GcUrE0wgCiutG4HXXsASDB8nuOiymoX8vXSkFIH8gNVFfes6Yis8XSlnSM8XUFPDdK3ObGezc9WJ9GiTa6yvnrfq5QECzBt5yFeYyb7OKnHQVnTiGsXdXcCc7YWZsRxMMuqYkn8plNzDkl1O62zDTJQ6+/BXitfNjnzi7E5n3AM9Imossbqtr0KvZ+TwdLZwjjMGEuAPCZSTkwrwa4xoyfTIjzAGtRyPgy8zITVAV/nXXB9UQhjsjqtaytNc9qeQraDozLThkiOV3PG2NVZcwdqVikI+G4s94W/7izJScO1ya1cjzo78/47v7dHANx5+Fm3be0Ik61RYiNlOkcE0Ou1cSndAwgoIGQ/E4Ho6fyJFSZdKKHh84psM7r2Cix7YxVDsyYPBiRq8LAqEwdwkvY9zxIc2ZNm8/MJtSTs/LJSvo9CRebIRVJWNngrjjR+y+B9VC6BQ2YcqttC85QuUITLi7/qRKx/ufSmAdhH7w/PPBjNFSLWAopR268BQLQvbenkMNiVy7fk3s0qK5KMJV6+21LAfGcKBy1Oyhd5hjNJUuhJuPSo+ScAUujxk1FpiuAQhoKRhcDDlpeXDxrMCVDsR+XNFZWD54wpEMIphE7yb/nnUXhRk/5LTaFBalLZwcOMApCAbBq89ujEuuARjVN29y/AUwu2CJ3DgA0zezWXf0QGjwEwvNgPdfPq0Wo1Ak3SiXQhcTnsdzhxKkY3oQNTnPXoiRZfi7xKOyUQ0Hqo6wuhEGFttodycmKoYsmqQTfyN9aWJGOv4LGiQkEEKlM97TfuufIc53TnKQO1mHPIT5ivhSedakxBfVqR2KaKNnjmlnr607VjneAEoCOWHNH/dABNcMVpoGjsOEWSz/u0n1blnueH0J5SOWfF2U8FezSnWC9+bdoWihuv6WKJYNZdCKHrKiR/oPe1Sjod78GPMnHbmZMVU88IZGraOKA3BHDrVNr3GOhyLp9FDTtLek4ZRxn300Q16/so76WExrwqSGa2Dmoe67HLVLIS2TglEY2FDHNNj75ATrDw1Klcum6MDbwckuDhfWPhtYCvyvrs+ZWtAL+qofFHxQrgaXfM6ClwUM3Nd9Xg4CIHL6VrDnVgogXcXqmn+qONsNqSG5m9oSs7uWDmOnqTcEG9DqdqBdCRqEMlCrUXZutJMH+Mp6lc5a/+vrgQqXMrkW5FlCkrBVR5iZKV/Nx5W3csu/c7EC9KAPPDR2D/ugYyk1AvKNStUxfFYYWJvlP2HG/zqeMwuxzZaBQ2/Ci1GUkz1LThmo6ZMmbOIcoZNvEo1dnPkk2QyTa9juSg+xIHnCf+wjatwUx6d1Hv/PdQ9apJLjdq1niplTNM+RuwU0gX48F8hzvKpArIhQfEdH859tXlAsha5t91/7y0YvY8mGr/Nr8hEdmtZe6CWJ3h3O0VqVu5brv7BlBhVF6ngLqjbEgvsqzXVPGo04tRYqHFVkkPAJ5XO+VtTT7DRXgvYHloR4xZeZIlWKp17U6qhMOIV0EhGkCWAjlo80p8/2zM4eU5tPREFbEudbui1nngQzT5MWrfXman2DH2LSQXYa1kwN/7NnEpgFb/yPp+hcFl+Dpfn7hbSNOgWZDJ5Vl+Cdu2TZXQootDDu4tpEK+2cyzUDZ3SUsBcqTP2T3nFo6D76mjiZWUOfjDN3YANepJx7p1gyy2TFI4hNOjRW7rK5R/NBkrjNveEieWRnd0egrgHozhU431oNhHBzvozUKpLsvCfYZPRbsMw7JSHi+s+eciQ4eM/kSf9Jp4oUXbQa1zkjuyQRqA52xNM01JZjjwkjbhsZmRg6WjPofL4K1o3oMV4vrpYKq1SaOMtBZ5Qu6uJ8KfhoZ8nF8OX+TLoCUbT304lhvu7Y+HyaWqgL5irnbhB+Eu/Iqgg+FnuE4efAxvPTSjQ8ttmfwMi1uslDD/Y7knvgYr+A2zF3NNBSxqthpPPSGteC3AKYLPrEWWjw86+ZhJL4Fd6kew2kd4s8id73iHmwsPQyzQGm3KxQ9xmXv0pmfrsnT5Krz1mce72zgWOyOR3TAcFEDx56d/1+Ad4z7n0gG1Ktw+WZCSwzDUpYgF1XVxYrRtMIGYUKTb4bvGAL4jNSsF/9HCZsF+SAB9uGpmkezn2Njv9D5YincWSv0RDf/ux52si+ZoVxJwBImTvRBV/hz1aOIgwiOzzL1VXTbBsfUaKKPZao9Ly1BqU52Km7GZfP9j0neADqY6B18QDB2N0zxrCvQHeUwAA2lFgEq9JHdxX8yaUAxrbcFIHjLaW7jw+Una2jE+IoBqff6pbhcaRGCOPB8rwFahsZwH5fZJZYG+m4fnEE8Cu4qZR7A6isbKVxixSqTcAjh11XDbFLjxltZ/KZYd4oStOCdw0z8nxs5CjhsK72DslB/dLvAdOou0yzcaTMxpO1IlPsKboEx5hYDwMw/VEB9j2NToH2TwYnhXZyqHTDFP//c271RgzK0Xxn8M5HWbfW/NcAN2Vd2y9eafbKKhV4hIVl3MfrlNstNK8xvkCz4SE4IvV45bLiPdnLosD+zPfh+5DaUEYfTQ02Nrda9v+YEg77D1g1VmQ8UBt/RLc9SqxD7cQAhUEGiyLkEFR7gya5d7j8b8KKBwRIkGpFMStQvyuZERt+IPmVRJ7k9CsLlmZmqUH6UUsi6tFTKkpuW3pAZpqIcSQPKqKVKCFPpJy8OPgv8Uv34EjrwBY+xzifzZGFAeFf07E7ORENfqlGClEFVkGeLXAoq6dZDQxXEwi869nKNHZy7Od8MuxswySgVCQgfWy3JmCZS/tBWSwc6ZpRvIE8vpF4KXijqFeftkvq4mjRSp88qubTIfCIxhOGzGX1JVgdGn5QWiUlFepvWmFCIweA4uweI+pi+tVJ+eG272ACRWNbYwSBbQtobXufBrP4RDqKJvzgEv3/ldhN3r+UfxdzAN55u2iVuXBmlmFWzubhPg8NfC0IyvvSu3b+kCJa38nAPt2ojYXsJCQNhbnnYKQWfNFBW4WD3D5YHLhQkvp0mRU3690k2qlqa23kok/9OUTmBelEl/YaA6Slbex+BQtf5Fiyhr8fbSJ67JC81lRzMPeai2cxIJhwxHtSLA8pcSHiYpnllES+KFHP3UJguEq4wBqGAFcBre9e7dmz97U6om5ybSoUrPZmuuxRyHM0ajFdJI3l2aRRkhqndqSuFNrYb/NEVDuKmR4cRuA2ZvPJTdzxwhW3PdgOdZs5QmZgPJxJhZc3vURRuPPmvJr9MoD44BRUvztIdraNCeRrMWHBGRPQt52bCDum0oWLpX8W7oe0NNR2Xw0O/9BtCtMdtVl5ZlHT77VE1TKngQmIEhXn+plj5aUlTFWbjr1F0XN9fmeiwSXoSo9sc/pbBGk3j7iJKQbm7UU9pJUK6535LDp6ZWvKgnmqjuuzMBFLH+gGEQwuN0gPARhlR4USpJz5KYZZhVtSVRiMVWLHUneiN0xIfAK02zN4t3kdlF0GBxzU5Ke8y6m9nHgFhrc29Cf7mhsHYXpozuMhE9A4xu5ULnslwNf1uSMbpgmRo5WFrprfwPu58ToIzetMuadvgGaRR5vL9luJhIX1S3Y2jimiWtExZj/ILajbvwAM6nwe3dIN6J+x2oiYdYHC2kfzLzRUfJQ6nd3FO6Zi/5nlL+tSbuhTsvZrcoacaXNz2SQQ34rwoVda/7fNL2OI6LOP2lbJBFuFcbD/0/ttfA+k0F5NePQDcPNMJjpA40+g2s7WP6461MTQyap1OpJ5H7503Srdg/6ITv0t0yUm3vj/3AdDF+RXvrjL4XoJjh1HBcXcshgeoSG6NizdtoOY+bOVKtS7T5k5+RlRcX2C5BxCZQMRBsQv6MiTdwUkEpAq0YE9Co9COnqsUSlYNNexPYkO7nl3NN3gSsDIVENbg6Ers9SQlsP6wiRYNB+UTICWfunj7CfRmhcBOMd8hnkWTyVVizyOO3HmCtRkiMZY509THvhV7n5Bg8jYrrr3cCRZ+qagsIYRoHHUexPIk4H5YONkUF7UhQWmsf+4aOgwi/RjSjpZPQUGb2nFi5vX9ASXWTYCBFzXcR76s6DjYOKEwS/WhBDiVcBQiUQIgwhMp5tCql3DbcqDDYCqLnf/4c7EQM8sQGmChRPA/+ASx/dJwqz/2428hSx+vA4c3B+cMQm2LLAozcDvTlW77C86eeBBWvLSpkuo5PF0U22aoc/ByVgFlvbrHJIZeyIG0B9eg/oU7rvGeNRQqOgGcQZCTrzL1PnHbpT1p6OcJJmO5NyeKM58KZah004gwMS8af2ihsghK4hH/mahQvtX+zrKyQJWle97z1TpoQz24zbc2kDw3JcBi6grzrfoAzQ+33B8Boy0tD7hPnf2pK9FhHyboMcoMqnNxeLHC9pQnl8ASkb2ijZFk2VdLvbvb7J6rYseSABQo3PlhLjylQFRP4ZpaWR//Wz9wqbOwxXc1DRCVCbbHM1524+Tfi75XwbSS1ajJSCa2/Iz5n77+IDl6gEIJEjeHamLx0JUsokHaNW7Bx241pS4mJ5cT47ARuPgsZrUZp9lHcVRKtLkzOIRQIHUVQtwxO4GwCSsPu6jz5zrGwJXNKLQsqPc7Fpf319yScMDDklu+fyi0prctpcdsaf0kjRJRqrr+3tg4kRoAOXgnC8D/JoJeNbuoIL/2/jPyQo97BL5MJe2eJ7OrdiCqxPPTjgcyJxn1087LCxmbka21Hb4/JTdeODIavtRK3Chjbs6X4p2vM10Mi/FVE9IdP1Oi5fh/ILZHqvnaA8W5Ngsxj9Djs7VegNfC9WOtafj5lEC1+eerdxpnwBjYBNFTzIGiglQEEKFItxgViWINNcvlSAW7JhaD2o4leZOVYVXcir5tKbi9Fsxnuo2olIfHAHbZxhJuH5Duw9MfpyqFq9Bj4y6YdcmYnAPS6RVQAZ57qbNHAnt0uzDvs+uL/e11Ea4NPy9RihGuiUPXhi1R8kJAXifL/UirY9A0RTbQMtLRiVkg4vwl2m0XC2ydZhhoHxoMx4mYAEdOFDYI/plqaAaK8GR7uiujDOaiX+2W2pfU221Fx9+6OE39i3ooPlvFsM9XC38rV8zEpYjX28YAd7lJgCes2dnx6Q/qk3nEtYY6HqbdfQs4n+QZ1XUfhCchHcv+VaNsIpOru/RaIOlGal+CYRx4ZdBQsxJ+9b6sqAR25hUryLrZ4h8ScNtlFezmRtsk05UPOTK5zJXeAxzr3KSrNGazf5tg1nTrYh9W/2hPppW5iSqbmRLUnn9LU6g63aiLAsjM4CIwqg33uXRDtyD1TBVN+Ga/rp1ZSXWN9NF9KorofEc2IY9LNegXBZDbtSgPcz+KFek5k786MvmpFoAYI8zid1GMOGpDzroaz38RLFJSljdB8qBHkUq+3OCN35NdwfGmdvUVDmyPvj4hqExMkdmg1pdjfB1/Ybb0ahY15ttWqjcNxCupexb9dCoBX51czh8z8t87BHp7fr+iqmtBA3gy3LeyWGb7YDv1aehIGJ5aJTkZJLL6i+NW16o4YjwAxAeM26lp9Zf/cG9vTTwrbDPUkDuIIdraAGgth8oFlF8c4bmD96DE+1zN/EFagkfWrqAfcqGqpjCPtpIaZbuKWijK3r57+1wmBcX1AxUQnAb4ADhLk1P+bYXJzLS7a2SnT3iLorVwjOcfQmukin5AeSlyQDWNoqZ3rOgL1mAMWcUi3c6y9jjOZCTzpHdVHYhQa9mei/1YIMK+GabjLwz311zOze7G6/6jH8xMbbrCGx1q9amzlIZBszNijqj7p8pO8g9kfjwXu5CfAvmsUxkc9RXZLY+MAO1FEzrDbM4gDQKgekB4HqOi87q1RWpdFExgSa+pDNIysHbFx100VSdXomyiqp4x6tDReabsui21V0fi2gfSbVD8GXWZHnNv6+k4vFlRb/c2fduZeM/7wzp3CXE8UvPu6Kre5D7sSKLtKxEHScgLuwgxXbkhkbk7hjjBZfrFDhyOnvgGp4KGUlWXoRapOoQvb+LFmUY1v7cqpa83uNrH3uDau04QIgbIMw19Oob9lboK/pWXpGvQlkhfBUjWIpyDx/s6qu8pdyOZZYZra8BPtjwRMGUFfm9tvzqur6mcjJKJuJZiLD5lsVYYgLyHJ+bEnCr3fN0J7O4iJ/6Cj5cDkBeqyPrz3YgGwSAWbcaeq4bfZ/KioF9NAYuXeCN+VMQBU+is19z2i9ZPZ8+jYSX+PxWGa8UqvaI6hKkRHfv4vED6YEXBpYHs0kXGoiBPODciZhnnGpno18HIbU/uVJLmCEixr6gb8eLaT1dJ3agYoL3hm1cjg8HfGTQCj9ycc5TOqxOqCTLYoQ4RFIB8XQZ/DzWvg0z/jjXE5Yh8cxUgOJEkbnpl/9KfscijaLjTt4yFIDrmA3mECS7ijNzfYGr3xrPm1yLZXrZJ8qW4hCWWPEHEdc0vD58u1yhXwGbutnWFjj+ZEKtbds2eMQ3g03p8EGGSxQ9Df0JL5Z3M9diF35SXuchFkBOkMQTmHwoRBccGci/p+Coh+jcUm9WV6yOIM7wWNsaKZ6zW6GIOn2GX2YqyvmAdXoGTcyrHOUoPeg4IVrYHt7ZU6nW8O6XpmnpQ31ZUQhbDBNwtgO7TIt7ga2venkVTMtJFrAnKDEqm2jP2+ya8Schjjgfr5h0TVJC7Yyf3kXuD2VJuikQLXRDdJdoaQFMLWwQdC7Lwfn15/iwEoMyzc9IRCvVf2vWyrJgrIoK1m+tXRO5eXcrKGbFbcMIJYk/vLZM0NJQkagbKyc0l9mndRgAmyVCzPo7NI+GSeWevPrRzaUhDVD5dlLqH8vsQkyhVPx6uH37VkUnNmG7OeObStC91ekrTENoLHwltSto3kZu++6FmX6UJFAcVBk1XrrgtKuCZa9m94/8dBQIDbLrJ9fo0jVdLUhj0eAXTm/rm6CMj9StfBTsHeOADosiosmsAjelQnrUgV1DIaRJ/nnXw1p7kx3bgOrm/qzQh6X9ysr6Hl9On/F3KifeJ+TJPLvAqHTrJ+dj2aN7mBISfpTMxOCD/AeQSaWK2BXSAS2ccXq3vkt6YegBybI1mF8tGcSd1wnFkBUTm/L2u75Hzq1Di7gFMtFEzU+LjK+Eg16hePOIJEvznSauPm53SeO1O1Pd2EKhPnMUaUVFwnGRW+EucWM3u5FT8DD8MKZfDptJO+FSRrjV8xvPvxcrnMnpaR4cYZsrmUUl/XWNRIsa3tDU4f0hHoa9PNan+b1fPaWH3Netrh0+pWaTSezimS7tylCwEOW4UJGrsCLIScy314tbmjXBGqYQeqWFLdg+wlZ2X+5XNlsdQ78wjSOhdXKUA3hRsT8iP9OsSI7J6djAqmEUlyyhyWaVCWziRRgJ/WbS8Xft0TjmYsXWVOmUUbKi5hI7WjWdWjU/zp+z51jRllc6iBNleIe0U5Hv3u6QXTfvqxJz8PDwYh78AKjzEj03FzeqO67aKo0qjKOEkqsfKTnDXC7833ihCNjqnsgNzJpNQF0dlOm582/qlFbwipkoGVoQ3vHHoLYYIKjhki+Cj4SG5t2wKUxK8pb5etqPcw+WpY2GLweKRjNDFN97acaPQzQaXzslM9BqpYZqCtDHk+wnDiHU6j9A4pRCTS9Dvnl1MIHBDXvBOTi05am9es+QcaIkhuAmORhSkhWX7dzN1C5F4uu8I72wh8nvVrzT8la8/Ij8oSCV6Yg3BEbTdpq8NR+v8nzKiZmoNHio9AyJGuJDx0/fnfDywxXsNrWVha5ob8XMCgjMqJ/3vJRKFgX9vWeqy7WG518UD7G/BuDI35tKVnXS8v10K+hEIQoTrBuvGjYKBmOtS4EAL9dRU4G4L2lzns62gvTyoUsRapW1WsAEgkvkQGaQNr5rsGzUk6LiC3qN7Z6cITYOgb2ZvVvDQV5DQJKoLodBXit2STgSC3/9h2eHpaPDywlGkiiyJwzGx6PPs9PSO864buKz3Yru+ZrkrjGyxTo8Q8pl7w/qwhpXRNNX+FEM7llPPNVL0MbIf7nhtj99RaSXEQ5m2K0QqM07173Qo7Lf2ROclkZPNYoyr7/h5X0KrO0lWkC//vKmEp+GFgHEHeQfFujNR8bfAy88uei+qwutKvEZSopyGA4zobBklFBdOXsfQwDn2ef0cQNA+aKOJ+pXJ3MRdmlJca+CM8DGydFpehxaghNqXVLGF3qAgwuquWUVl3/QwjOlQdpMe9GNOo2f27GSsuE3I95wre7ZXw323PbuuHB7lnVQ86Z85U24KWyjShMrhr3DjKH7zJ7BkRL/hgRA+UDM36nQ7a+HKDYi/eQ094rpOtPwv/J+V2mWKAYHcmp/NZdKmbD0TfEgM1FupU52Ru9A46FRVvVIqbdHvLkcit9ATUYYov+cCN9MjBUCTEiIJbT6+7pg89ZYQJJUZpmsNfA+dCGSXVLc8uNzBS/cM370R2bHydbOsgLh57E/7+PEveq1ydBWDbWQiWn/g2qOYX+drfWIycwuI1gXBpekBhJoeFiZeYi8AKGMqE1j1MBuyq8UIH7B6t0l3hHWwNwqbI1GPccF2nAJ8SwC334geQyUMTlclArk4vlMxk3mfcZlw3MNOhxiAAEKq8OyTeYfnux5zWKGNoAW1bmQxzxhz0ByWch2yuTa301ll7xTEe1+aGaEwKLrIeD4+rwiF5VWLrOgQK46y+BFUJZIyB5ICFS7slmvkNnc4oQj0mk6qcMGoxb+Hwxeu96aLbNf836Hl8NKg+FB0Al8Ab9GLeUiuiU0FIS0sp7p72kvL2TYexPu0v6SQSKdhpLs64bgJbbLsWJ7KhVcpxoQItgeXeK8Gak1Cj3SGlnhIieKsK8kS5y/JSRjEDg+47TIZ9DDAZYvGWY4x9Ljxy/7nIVC2st4RqdUEGtHnlq67kZnmEX6kjJZuOGiDO3Y4s49ESM8xwViawy2tULY6uCP8L/j4qS/JCw+BPln9dfBLo3/oCKvveqs9nFYBlMd/A8WJb00cxNslU1OBefwUYgJY6fOtJdTmm5ejdNdkZa5JqCc1TEsBYFn+iTDaipHQ6wFbXqOuDftO1wK542AuDFAKkRlwjoHJIhVEhBbHph+THhOFiRuMyrbZdtsybuIhfxj32K+S95hc/sL4UOUjly7v71biVXaagnW5RaPhtxEQZO2djGSh9SO731eQBWjkj0xhHEXJq9ILw21cLY/FXVFoz/ZU/S+wK/GhXlsP9UWSMlWXE6M+oUZZ8InbTUakgul+QRJdk9qmpBNPxYsaXB9XpqhUKEZUy6ikN1wuK9WK/jPvHgCymoYYHpW0r6vdmbeVWWxLmiOfOE9e2WgD9L0XklijMGZjzBgO7LY5Dedk/Am3rniplid2DVKc5Ogb/oxO1BP25ncSotfG6jdMzNiBhpiYVHSuHcame8vNwa07xkcjk4aMD5PBfVPhmF65obDpxNYFQWuAbbvzBJkEJ19ZkU7tdAVYKUcKJPGM4EMhwdsEZbXB78rU5u5UtLty6gyUDfCrsZFTgLcZhRBhbzLhjoB8XUCaXypIlAZ5NX4R8PFB62bnPCM3r5tRi2cdjBeUnjc/odUR3OEkiOacsm+yMQ9yMH4FsEIU5vnVLn2V6XlQZHEYEcnOjwo5MBD+zacegc+2UUWiyPtwbnADSpb9HRD0mKlveH/W4DlZ1Jy/jld+KpfIY4B2fBkZsU60fQcrnsdTiYcbrN3NSyTAtSb2f0UDpaZDQ4zhlgII66cvrkTPjSTP8R/jVBkPyZvxqwLE51KZrn31TZpR8WW/Fez2bb+XHfpAf2B8z3PWlC7T1HLlE7tc5BJr9ftNNCQWiasJx4X0DBSr3hXK3j85qDbVN5JAs5Lv6Z+9OWvzWYco8AcGZbLm0k9lVaO9HNZpTw5I4EcwbY8JuCS5scX2pmj1uB5qCETwo4HZq90+l5yrcmruknHhrAUhanWFpT+ceqmbz40xPLfdikmfLYwYuPe7AsWWZLSbbUuOcA0jxL3dRSZ11r8gkkv1FWjg816mbT6AD+oxdX5u8l963RQg27uJ2KKf6UiPyOpgUXssDSqhWQFYd6vDXyCQFB8SbqxLmDAaAQZg5zhAGKEXOv4IdFbU/fcy29y+aEmvjV43lDY/lBmSoQv7qJ7TtRu77AN1wiU9emh8nDmKkNAfrHw7YKef6HIRp4YPXq0FSxME3ZO2uh6DYR2YaE2unORQJW04ZnuvuXZ20yQOekQS4GPQWs80/+mqEFMoOlDXmV+e3rPYuyArE4D8+5pV0avFlO96CyDaWFemFc5gFPUQu5Kboq/MGmWUB7Bi7sbUQkSCMDhQA/Ev0Ia4n03QIW6pmhIfC0P7mQLW8fEQq48n8soNMuKMgNn9OC8yyxXQKa/CNm5QVxFeFMAk5+XZgWbtu/gZY5Ijplpk5lBlMumzs0DJWGyn11hnBK4ZflqEDF4zmS5Rz4j17w6StW+GyTQ2dF6FJXt3mXL4AEdlHCeCtxZQk/xmu3dkeg6npxWZgmB8f3rKbifl+gUYOtWRGgzsuJGUVu3YesUO03JGya89iZgJGa9+SVqDQL2ysC3BWA3qBhtnXqzLm2Zmj0msoVV/+ig2WISRMSY7bJmJNnlmsRoQPA34yO5/bCuNUpVOXYhPiY1EebIqXaV6Sb/EqxOeYR4dkN+0oLQ7nBeXADsrI11d+d5LxFI4TXPn678tOjg/tBZUWDryZmpaigYYRCOeGdDg+F74iYt1XSprgs8zdoVgAdjtMxkqzbGKuBFXIHNCkOKGPD6t3PIcjGUT5RDrYswpV4e9e9ugNE+3jA1dtFC99HzXVTK3yaBvshMTqFjFQyWAG2qUxBg7tVngFpk418nLexi7JpSS5tMcZbBBVk5zfFj9n46lPHYX+8W/ZhsBRjyfBfPDzt/9A5wrJGdrz1BXbQJSXQR6yt21O9AjAd4ePO2mjjQ6CTC95+MJE1LhU1LN46pP8u8mVxDN7aFBW/ExpkDoGUUz04nwH6eAmIsGOdbApAO+4zYmTAG07aLd9TbKOGjIZiWJCjTyeSdgJTgb3beSEGvN7RQrPNwCDK6jyWyVdX9ovwUXcFzjuDQoR6DQrTBQVWe07O5ao2oWacSTmskYNabp6nojpwBFplROnb1d0qhvZxfuxIbG7pDFGGuZjeh7x7eJZmcfGpbHT0am50lPdsums/+KjbDrvsBzyPcnFW23jB+x5t9G0sRsDEOPmdMXhFcvB/W7yW4c93Hul6Raq1FO8ME/q2pLVunoYaJs1EvR16awTL25Wy3W0nL+i78OOEC7rhqzpJW7Gx4KBeCvfIew06ddQmccPBT+W5yyRuIEztGRJjbquD5ZFrLZZwTg1gOy56qjhV2IVagdDS3j33eDjks6h2vBruV+q1NZ696VgHY4NNybEbUzJYVQlpJ/XIONCVG8gXYUe8qKFfb6SifkvxItiHi4dM75wbvzYs3F/cDfhoAJdnEJ98neuN2zm6z/Fc3GwE9j4V8PAvCP7s+XmRB5ulzlEXGPEpHkPKPtbsNPmc9fYXEPN2dQaL6pJWd1GX3A5+jUq9xKDVds4aFLhuEG+foU83s7Y5Y7stQXvn5G7i5juLFwzkS6s4KzdrVLb/vEQANGkfFHmk96VmUtcLZ1bXZuR9p3aC14VnuqQ8tRQaHHMVUYzEJsMmnmH2x5RzSvyTFhhRBhrgOt0ZCjC7pI68rqGTDQkebAyA7jNQ98rYFMkkjwzSuZTtkCrCSGLnux+4mnvSiupYhC1xofwJU7+ZF6Q/ONSuzmQRjJUtUu9s+M93ZmoVR9sWpsGrc+uwg2qZu7MqJ0PCwDlcSN3lgUvi6iIx+kybNKIRzP3W/FGCaY7woJf1anSYGwIu/XuiJ2L1tOjC8k3kp0KZ1CXnP+IGrXq0BRk0oKg28qN8RuGWh6vT5HWkNsTsGVhk61tmi1Sdw4Lq1kgPTU5g3aZVyFA2f2k/UGy6J1We1n0hKFPG9x6zUnAsTYOXFat32FWgLiyNVxaziZwTAbJ04GgaWhi9NNj4ERcfsWwm7Ig8lUwX1/PsM/SAKCPDFWJGjKpcOZRJ5GlAy4c4a84iKZyDPW68/xkfNeE1SBIk4npk2rsz6cmiVkQ+Hpu1ZdB51nQCBCglVwy8sNoWG4p8ibVRDVYPYS9Dm7z/bpd810e1AmjlXcU42USu9gUvC/g3+ULXGIGZGy8l6FfZWOhLGMg8PrsK8ea6qcqx/hfDuOk4Ayze7LR5q2Yp+w2ywDvGGW765vfSEHbo+ExJn1JAJMSudEHT62630qKymzWubw09nZzVB63Lt4r3fzzgrkNFa90EwOLDbM0T/eWNIKJGHorKJ/1sT2fBfzskv6TGYa34mGYyhpMBVnCRttDsmnUfllmZ+W36vE+BUw5+XEkdMhbSEovQpV8U1DjTyuyHYrsSKfHMw5HPJBqsPSU3m8c4TLuZJzP2Bci44zaV6RFxMZuhWgCjUHSv0QU/DSMO7vwrTKx7fJCDoXYAl3OpArQRefrHixI1bTO17RbDYMXndxLd+CeqxuSj0bZaJyxwQr854S3pX96XEfP5t8ut8sUuzq9hNp+FkbhJIZKEMtO4mKCToEVyPU2w0zaLJDM2FD2tMsTFyWiimvMcGAHQv7s8i4y12RfpgWDEmEHPvFM+CVyk+e7euiFfbeWW1rpn2m2efl61Ut9HSBdTTPom5KD+XU+r0amQ9zemHW8yjIkrTRhFtxVGQ9d4+WjYkv5DUbIyVUiY0XOf46T5Z1dYRsOF6oKIW3gmAEevjSQ0ybITyZw/zgrQYP6KsuHbKsJY07+yyrYNjHke4Sp9+hNMcCip+n2p4EetnLni6bK2gMpzAfjWC7oNqEScQat5rWhPny7nOIfnwtCnOwJNroXj2OE0hhc1UkSAU3ZLmRGYtdPryCwZe7mdLF3D9b5BdOHVP79+IJBcUaeyM7+uNjeF1azCqzw2IDGwtvIv2rxUg6hwDLP4QmqMXXqQxG+zy1h+r+C2JGZkLRw/mCsC9KzRjT0xTwn0rsg/oc1WdL9wQXNa8svol4y7FQGA+00bC8I+520kZoADPm9VoZwuwMSRUUwmAgYeGLnYsltWuSAHBZGYCdGwnDADlOzxqKQjzqiAA9gxoE+lB1tCmtpE6SzqKHFpLUe4wkon0yjLqd8AiPfeg0aCvFpxaMlvSkWyFX5/GtETdJiPk7xysDlCZXEB0BGXFHcvjfRa/4BdoS7O90qFsPhAUN+2xcCbKv/wH2YGtD9PtcQ7azI7y2s2BNwQ1w1TPrKeD3uSjjCIb0yoJc2kYnvZEBzpO65/5i6Nzs2P90okcmoTxEWD+v4yImudRjV1AhnI0wNhfsznuG5nze45rjUzNqTR4SfdNExuak0nyUKxnGllUx5rasiTWPqauBjQuE2fFOxGl7Gi+OwJLoC0l1Y2uwuWQw/0k5twM6MlTYvmnpjdeWDmE8hDXt6buod0RYvwRQa1aid5It761vqtIvGCX91j+4YXtJNizVy69lqZZCIRE2+K/M84VaZkxveh7D82qCkf9VYJ1fmi8WYdbJr+983DHFIWSuOi4FDWbBtUkGeO8jE5xDD5Ubia/sRDM1M0FVopgSbioQSkBcAqimGHqUx6FTZJynxU+RVNxBNFxl7d4dTCUW+OIzTwpnYLk0QHGjeTgIZb6qHdvemRbxS2GrVL1tdzBSd+k26Na/Ie5JtUd7MfuDDjtaiBuRtpNfPRhXFShE2EyT5g52H9klPDk7MnoUCWfbZWaGcSsXJ8LJSjMqJPIYhSCLU7J9J1wCkp+DSK364S/OOXOKj3mP+pRitF2QtD6Ik4+rMgnelhLGi6mxzNoJPACD0oaWoQP1tZOW273xv4rIcG5i4ZxzXxdAmOIhX3cCysLvDabt/193iTZMvUufSSyibbpW9lVqeb/CTWip0AMRpJzTljQTSSuYtM9XcAVU+Jqz1xhDO8FnF5dUQHjKiZ+2Su0MYdD1Zwy8zbGUHkC+c9ZoAVrVzvgh6eyf0NHsoO+Kc+h23AwrCcDyjvcXlDuUNRFdE3W1Qm+5ykv8VLCs4NpVprfUM6Ng5Zq7eC+UTjO4H1H92SpmPPx9IwBXdGM6X2Is4mrmyGoqZ7PWPu8WeY8ajHqoXLScHtLfe328gCdPAuumqbmbqy7ou2jXr1kcGamOZgOwJq1xTPKYozaAgaN4tMRO+VJVYPkPf9OhDO2soAP9b79Labxbfdz8O1RyNkDxUF8ap1JI7cSxTmOevwIFguhVXYOPg+WjOOYDCe4lPIpGiUT+0yuxT0bLEnnUc+VLODavLtk+7gPrstJKZTl2ycqFkrnWO4cozVzcBKSqyuq9mZ+gn4cRKyLpE83E+qIKnT8NGFfZ/5T+EQIkOHFY8m+w+dEegSp97HvTGnM9SUFuAB4LsIPKcfP42XK5GcOMHRj29uqTtRxqVqmE26CPYHr+rRdAq7iCqqU3e99hwQsi2Zpd8w5AI+mZ4qKzTX17xZxIkuq5UzeI7DtZwWFA6PilndfEy5rKcQJfHRSb7U7XvR+T/Ql6V9RJQzNpeBheeSuV6mv0JRoWygPdKwE0dwc3IdgeeqNA7yVXPVlxmuekWw5w+8NSIQFhqC9gwvNDw2FYLeh8xbImnnK0Y+TP4gU882sXbKAxxU4KsFXh6d2vaA9nSgY9WajUuuxeeuiR7k+465ymeNOGCVyxN5g7I8KB7Dr69jQtY+0DJD4PXRPFd6RO57j7PbW5OALv1lBD18ti9Qe9jIRRmo+4X4ky28UsTNSlRu2e02iisu66FeBUP7Y0Azs/BdSj9Rynb/xvlGHltzcf5fF68BMNIIzzp3cdqj9uwWI1pPJ41UjR1wyMZlQPNFSzpLnk78DdfymIJaVGO1u0wbmG8cdC+yOcgo9Jp+VPHbj8aBi/FGOV0D8IKke/48F5UczOQPaRIvhilAZO6FCO2RLoG9kBcdZX+9NtyJ50XYlMrpDOuVH/hUR33IqQuhwYOV4v7pTtjDkqRJBLpZzvTu35+si2gUJBzxy64oxDTSY1rBgff6jFqCvxKESbyPfIT6u+bwz6Vs/tgqYFtWhi9Qt7eVIlpI11PFX8y8bkMtCY7fhADe7R1EDjpf6wJ7jbfbhkJGlhxc7Cy2WniQQTRTO8OCPHN73WTVxhQFYjtWPjsbezxE+mNzGWelhdqwndXzUTrtIonJXlimIitSs82czNCq/bt9qdrAyY0hsKBg9CuwPMx+KTBKfwnBJYvZzWKyRo/nOnkdacan5p0Cm9xquODK1Ki8+1qdkmG8TkcXekri7vU7z1f0f1fUxImJgVsI6aDeMAQXy/6oi4H15nAhyR5D5jcJ7WiWs5ZDrHV5zQN3BgRaDELnR4l9JGVAXstqPEFdPG69LNPLizCDEyzbxZlgRMKpuKV/vpjhyhXa4hBGXj+T6OTXDyArEWegTUPuiI3dQGrutpYKkNMKTMx89Q0db3/eExwWUVLQE0otFIB/e+T1r9XVPBxvUsWOYRcdnUXzwB990awL3YeGGRB1Zr0u7yndDUf5CsGPOpqinUZP5l3o+5WQLanIfZMN/MYHieVlTzPrMu3F4yRCEsyOXt5hZAkMCFP4JEgcLLTNXPqsk9R0BBRBpmfZlLJl+L7TouP7Gy+5Qefag4MV9Fl9WhSkwiHOv80gn26L9j6lrkAZva4pFxSAmrYvNCtdbj2NEEDrD/zCCxEV777XeCMDvDTgHeFgx/gbdGaeT76ZC6NRALDyj8nZMFbh59xrUsylpcUu7hZyGwqo32u3nywz6J1LQBTIxmFX9PivVLCv1oZdjKciQB7pPZkFEjnFvY9lZmxFlNE2gKx9izB4yNDjBYQ/Hw8UY6m89Kz23r9+4TIjFZYNeAkzfrvRQP05CJZ29MFKFyl9PXyQ+eoikQ6lAsKgne/l6u6EfXnLfyuU/vucBDpkEVEQoIwjWe7lHsg+vD28rgmmvvIHptoBAdOzMQ2UKrmPumkm5KzJIUEpc+PZ618l5qAoT+pngsRAiwVPols2DTQDhJUGzgyMa+XPlC8e/lUBcmMdvf7rIG0qXDdhDBeMg3H8MpaheJjLxmKWl0H0A2jN4xARwU9Ju6Zq5xm4179iTzX7R/BM3BmzLsfYyov1DH/X7DI0QNikr3/KSL4h7Ly69+8gGyXbJ9aqLYVs5S5PVBzFciDLxkluhY+FPOZTf+yEm2gVu37qoNS3pUL033uPHMX8aybFzlA4SOLYMTpCCJL4LMIs9Xg8rxgJsN+X+3IpBvQlhzR75mBoF6OPLg8iLhgihAhF64RDXMka3FFGMjtoNMwGjKHAHmtT3Xl9rT/wIWKuUckBZTyzsmzOpGJrDS1aHwM/7hvgl6kQJMiFWjMY2/2O1tzSO0G3etgp/une6fYdSxOFnZcRUxbIhuY+N/SELI6Lhglayz85joGhfNV4qdiqV7VMOKVbUMoAMlCV5GcsN8Ig2nLQGEWlufJXqUirSRPyVe/D1E4q1YK0TnDe7lY7Q8L3vbW4+9BpqHy9jfbXKi0gQwFKmoKJX+WVfliV/ESd3jzypQ473HCwI/A4+pTUHqQFDIUtLeXwPch7TH4INH4iaFL/TX7WcZZvqBtQQFPGdyTUxD2NUSIJl8AhKYVpfER9M9PX9xYb4OIUEO/QUdCFq+gSuKLD0A1QL933DdLWkalHrwhlAtDrTkTUGV6mIqu75o6RhkVUsAVnqmu2xwV+YyWlvMAWyF3r6OQ/COfIG03/FRig9CKUrOgiO5wRkzynkEsj3w1LKVVWB4QVjDn2nPlq9ul6UoSV7AYVoorDRnManJxOgbRwmpjXFOcpV+9Sw49FLZqReJGgi075oiXlnVM7SVERk3mc9CIhopOWux6t6qUESgUlnvZKtx023VXhNlBCn8KAUa4Wq5zA7xb16Y+6bkSQkdSZ3YlJAK0/OYz0cywvaiyb731s7Uqu7gWni/5RVO2NSr8DdpV/FoEQ0WASpKKk8BSFrWaOrz3Pq25AOA0ypvkBI/8jfGUeejkxN9JnYL2q6CB9llcYKrKNG8lpKTAvJTz/YNkCPDSKAUP0ycmSpYR+86f9FensypP0hkxsia6NMNu+SWIGjjH6L0Msji7kKfe6IaeiWGcsaZQMBiXtvccPGlvp5DhLDKN7k4QfFyAHr4qeVYXAQqqhxdjahPcVrf8rN0V8c28De6/sNQBBuBIxRjECkTS0Vnj2p9ClbaK9cmuBBdFdfZI35z4hdKMLwSAoSsQ/dNofnHmwDdZsQj15mi+NK5k65ev+k0wIJAgz60+8FVsUQUCKJ92e00Io5bfgnG54C/JQMdctFYe3mlpIeEC1UctENghLBwLzwYdzlOTcg0A2h/ugD/GEDS1MbIIrZIAZiySRcOMZp7R5PQj2UJtRr7PgHCfzp7egh3Yg1VFGpWLpshioDr3PYt5Rs/KIFEq87F2bMB18jD6zkSsS2tLE9cLxeR+O7HUwmEfj3qDCE2a95uxbE6dcRRUFRHZyDX6pAkTo1DrjxxmBGK2Et/uueaXpHqOs0gjXxyXdErJoLDmqCYCc2hzgAK1OS63pS0yxGfYNCPe55ohSD/2ZRmDchl3QcAlNwXH5vKC0ci4wGfP50kgXWa8NC13G19PMueiJsWEiURqIK/hZcSf5bB9U/XIT3bLkTreyf9QKniwEQKgJtLjiqJPbfCOw+V/UBe8wAuokwSw5uqGw4sj+0/An2Jpk1mR6e7Cp/JCf+H9muG5YUCSDqyerOZGAqB8JruTmltuEw1cR7sZhN2r7F/hktfiRcaIDGpZw5sv9rxXv9cxmvucqhp/cu/AzkfMBb0UME5hxtSEd2Bz/3SV4d2yf++nRqsJfhd9BhnEH5WrVrrx7damW3y9o5cNM4sZRZO2C2DkykR9Q36TK/duhCrAW11nJx4oduT1vs8DW0DHo4HO07KjcrlAypv573mpgmQDVcBYaCYe6e4SOqrI5MNDOlH4ey9x4v76zTt4n6sn3Jk8pEQrAXkTOxLm2NE6dqvwGGhaktTa+/6QJYhGu/sH8ycxnxj0VFg4slVF38EUA68j49R/1JwjpenC7VVpNXPZ3vRCmd9eiSPcAxtH6stb0xhWBhT0HyFyDjQe25nUO+fVYS8rIScu0bknSrsnNTmIwPKS55XX+wGYgvJGOOa0Rns8rurvHw01LgrnjVqGqfCEqaG8QziaBnWk9S4nX8AjLq8S59qRzFj4puKoiZb/n88WZk90C+CEnwMB+/wnghiMl1EeMuXVY4DJV151yIYaNBWMPUeTTrb4lUZcNdSGkYY/rwbdsjb1yw3ntvlhhZZrCVu1eIn9JUqCHkzbQnsESAPksaoRzyNDmpGVDELsrpSkYkfCB8IznAQUblOKC0eqBI/sXDM6Meri7l21SqFxyvv1J4RzicmkWY5bJXWYyxZkYQUpJOVFlILjuIejX94V7iMu7byD8sAfipm9IRIE/GcC8y1zgc9/7U6GzlPflY0tEHZEKRPBtqELWLUOaAK131fCzvfl0P1rS9JzGH4LA2NkYCvf1aQeMjlnxphruHY4yvBLBokXSe75GZVOgfnkXvk/+pK8B/efNKKOu4Wh4vU8k5JCMdnZnmPxjl/QzabE1KjtMzjA2akZlvlPV1C0YuFEE1ALBNu/Ppz+OQr/SmMl0zIFhwCj67QZEhhqRgmuQvl0M8fTiTYL/1RH4r/f1Ui4SoDk2v4d2sNCDp+9TDRsKuih7ZY10jzub9Jzytvwiv0BogrrEACrVa41V33aVxQjkiSScdcjrjhVpuFm2JSQwr2vM/V9paCcajSRNnTHWkG9jS0GoFp0Pk1EMFvxHn4TW5AhRYT5Oa3lT0u/kwky36jpa+A5jzJAmnzEVWMpYMzGdefuyFmXNrH+AWvT2/+qfMW+rZ/3Ptnk/Ls+MEos0XABwxllAU7J1bvhXmlme3kpREqmbv1jGNxRkQpX9ina4btWdw50qkwVdv8EWPccO0cnZtZLwNeSiOU0los2fuFkm8o1QXEPewGW6+OngaD7MTo5D14DDbuGVn5CcVbojZ7DqmG5rgj/g6/b4vy/AV8iTzW7CKMHbpLiHzHAl4DAAcYPsLWSBw0qpe9RI6Mw7vkNu58/VuskEOkaZqXtXdfsa791/jvOd791vBhC1SEto6DLkoCOlni3Tq47MWWmtWioV/8wHZFX9MQfCJStwV1s2SezuP00NSrOH0cWj2go0x7MUgWacdAERpZ0xyVHtdjcggXdhmPCJ/HgaxDsvDVQV/kSIKRdVTlzy8tHyFn2X7eIoh4HXfIafUb4fCb9hhgeG31z/Hgy+7D1M7J2BliXKL2jYedxzsyClsbl9JrTqKNgoeSA9rZB41SXbmIjt1RR7UqbIGTRClTD/3PwuImJpO9y3zhT6ClfdV++gKT/ui9PUMwf7MkrRBwEDevE+1lAkDibK4mCPdV8h5U6hP6PjFFklUdVasgMbISvvarpV+Psr3Ceu7B5VV9J2Z6BW50PmTaOfoA93FS1gBahV/L+tfdLCjAnIYoKKOYjfGOX+7COrbRkWtHSDOdec0QdY5QMUpWSoeb4FM9FAQNgLAo8RNkpq/uAzZjMcUV+2H3ouX/fIwkscgkzZA0HdV0E8eU6YamPzmCdxXltakNnCr5+li8e3cwkXoIci+549p/B0/RKpF1H7HDIZyo338Ey2JkoVnJ3G+tpomusmO47VC/z5mlDpr8rFnUL7BvZc8Ll/JPPpG/EgK88pRyZ8wB50wfOyEFTq5GucjlIm9b/1HA49yxlvTbOS6vAMVksdYLQPoHY1+Cov5CnzQldlo69ZLlB+DOTFT1uJub7l9JP/XxtFPnbEBQBq8M9rJua8tzuvx5Sjv48ZwFZaZM9Ib+wefic3AmDdGKLikX4qJW+BuUd9iCtXLK2/nWy1jASwJXZ9c/Sk60V8vKwrzYdwaIe8rLASAmI/HgNnGFSEZvi7bTupo68v72kD6FvLNSEhjyMmCIgWpXRfkOMwOUhuMlR5DiRXMCufDiF5niCuKE8OVQAQaTtAzHUMiXSSqcNEWXZeSOA2/DkAGiA9m49CXX39RQija7ylwfqC5pJdXfecirFXD645NP1mc53gp5D8/1y7YSEDPR5FHAx1d6u7KYADcyIXJqaseZx8pUa6XYHw5z/MKedNkrgbmd3v8f+X4mOBejjD4rgZyQ+Y3e3f/GZjQQNIe6Vx1gK/wl1OsWEZlc09ChDiv0Rp4gr3ig9OHDDz5up5vy8+TsDYwBDOwC1QAqQXCxL1M3aifU0P3nK4mZI/39wBmTarcjb0da+3Yqb16k3QzPRTfjawnw31KiKjB8OcOe1CJeqwnuPuMgaqoNHspRoGDjP4dG1kryTtGmMpL4XWw75fKWA7imQHUNg2WRanSwyXofhCeMnjLEkrsHM/uKl0z/DDCX8265Hb47k/CDzihZZZxoEHgcxprt2Q7NPz68rtVOB5cZ1AEvPqfykrkyZuaPzODc19E+JLxLwjm9owcHgbGivWwog0vFudyaY6cccaj5x8iLhyrj7olBiSWxOofBs+eeaaybdWP+iomOKKHzcpzM2YkGr1S30Lr3cN2Vg5O10xtHhmvVFBu9MhO8CzoQRiIF6Ir1iREwros2FHSD/e4SGVxuwD1Ik4KypR0GPjdVNgIrVw/mtyJYACwOjNcz4myHlBISfT7TlGt9MsLmftpneNESTYcUajugqsstYFM8GLhYs9Lt2lUn+9k64nmQ7Ft2dqetKI6rrWbpziH2IbV2c1KIZ55jfAQWXnm7OTbB2BFrvk/UYvsIBYjzDMdBXNR+Hgwn2dQ7/KNqP0oHPHPulOC/Eym7bVGVq6dTTWA3wutAAIXzJdyym/0b6lbqqE1BIXUhjVbb0Lc4q7f+wNrEhPnXmfyGoCCaI9naoPfgmiQkUew7KX1dEpewCGv1uy4DnnaJ4aNMm7qDMPRim+AJl+ZYjLP1KVzw/ydXSllLJmiT4ms1ybf4UOWFna4dPZu1vwr90nHyf9nEWWJuO6vdIC7lXgWpAQ6CqZQnccoM4ozxviiMAefyboUqIw2bpPtFI6tCEvEdsFiJcsD5bzbQg93WYi4Wl31cafe99XtnEKh36YJVWaoREtv6hNjM4ZMZP2HMbJ50yV+Z0nzjcOKWP8J1xtJk2ZFbefyUjcJX7hFhBOCzHkfibMQxiPe/+OjFhUNqiNpHQveVhjQ6aEe8JF3d73u3YHW1ONvqG478y8PidTZZuUv7maPABiF9zqpl/vhZbLYoDxpdPIGoeOpnAH1w12JjQpYGhrBKSo0N3MQgNrrOWWmkhQKTIK8x6bhQVoc4YKngwIdqw/oaMV7wkvxhujHD1xA2lgKkwyzxsScrFuvUPERCdHFq6wqai6NxHB8VVW6EZNiURu6TcruovtoDVJ+AOMiySuGcwOCrh+Ety+giJcYUsclnNxIPeLji47SNHQISiBxiW0hfvB8T4mFtN3cTdZS4LC39cfnc4hydQpOt1QoQ1CR3nhpyXBK8cyMWOU0/3+KjcWoTLj24BR84359kxJ4zMFclNxBBX3W+pErhx0slKesFg9y0lNNcRJcWxnYEWPVqjPKy2CRsbobPEwE1rg6Y8OSOsBreLYpqVKQy8F2QCj5qxBY1A0lmlzOa22rzTMtEI44TyklSSlrxoRCRAnXVa720stFBFDbj5eNcLLJgLEjAWb/eDub89kk3aUcP/DPToSRIpcJa/tzihCv+YmPUMTV6Lo8c+FvArn87A+qa5+tXIbmwZGRzXLKpOmYJ4XFdekYcij/0q5yiaJqYg3HZSkqmjm3lfokf9zi397KMD00tfpeKVQ3kDTi3paCSHsdsoKVFAR8VZv9bSYGKg54IHbmr65szGF1gGhq5dmoOs8K6IA6ohQLmVVWwkPUbgKGa1vypPLXcRcHZSDDjfZYj8WwhJzP2VJONhloFupOlGo5qq7Ide2k/mhTAckwtfOJCZXD0CW8jOwF3jATh/Cfg3Y/mn8zw1bCKzgcKgiwR+ssXX3Zh0akrkjcFK7hHg72zHi5sjMxzpKvwfvbeLB1xXDUX1nJ5dopXfSSYDEBRxBBCjnewJJz2MQLb3xa2c7q/MtUsURgFXvo51uwggYcB5y3rSHb+UUNGu3dVLWVRchcJp8CTuoi4kdcb7ywOHc3lozT8Kdmm4vgSeYN7qwMf8cBGxqMxdObsDFhdu02S0xTQ2rPwHJNtVaftUykul+c8LjUH7Mz2lZj3+8em+i4p1scAnbnm0URk9K0/VF9QT5Mx48lRvJghQyKJxjzJvjD36xeT2Jh5YQG7GBAccMtfRH8nxRIhT6TWf55CvPOJ1uP2zSRphtaDEbbPOIFl6QXtQcTpvn+/02fjrSJf6iC+2DTL/bZS4n7nZK/uSAamVNMUL+2jjaPmeNU2DMcv2r55QgN3l8TJrIBohbXkJKrgY1KkOtQpWTAWvC+3o72Ulm6Pl1/USK7cXPOhemh2RuR0rmbp+ESukUFn/ZMxROtIztiI37nOgzhk0VtKbb6ATDRTPHxv5VvvxKXJDVT0KynACpa+8S2uJ+H8ssyRCxclVCDEmHeF6tyxZOjWsjRrc+xFeJyGhwpMOT/dNz9w9cRVIg5dmFAt6x5b1NeJnatIp1xX5RXBM4LDxKqPya1m9MAGyBlqqlhbu2W6/tz6OOE8mMPMaTxrAiHxqnkIUVH0/wea+yCeWDBYZDSiwUGRWBgWdeDdqtapElePjJqWMqzjrnd9CpW0TgNfcpgcoMlo+R+3k9Tr6UeZH4bbsF3KZ2gAfeT2hUd+tmtDvA9PaFu9miE8S/1o2zIFHofO86o1sS9AyxRg4FGPAmjmztowBAVejUTqGTWAc1zeexGs3QF4yg3Dan/dyc2JBP+Q8gsH9W6AjSKSoN27bAiPw0pEyEQU+wYqeGW7PS6xwB4GjHrYwIkVGfJBlx/9RgmLy5cg8u776fsIupY8mr37uBYMl8ztXE7HvpTQQMbk656fGkFvOzFb2MT3d0lZNxIAYhzaPojQmwi4Rx5UjjWA1gACa4Qjrw7Dsq7TxeemAL6+SjBq5SFJHGZF/KZ/PQT9UzG2B3kQ2gU90W4GrQOTaI1hBiiY8tf5BUFgawr1OR1NJHcaV+XyX3qbhitpmAHgd+pf1gLdwZvtlr3SwK2EucEBCAW5rEIOen7Jid0ka/vChxsMcNoFxJmVSZ99+zWuXlwVOR5ntOaAA6GdyE6x8bhotXUUQ/8hS8qIDKYfRJFv0F9lW17Y6jCVuGZvnHSTfHWKAyEhl9ezZvzq0h9qBH+gHA8pL2xM/OG0je6Aiwhne+QETPkyhvvejobv5h2uu0qkQ2EVfoOTtubga5Jz2BumnijKNCGCBvG1AnUlmrMk1X3tJVPMPJuQc8JYrwKstlkmvDwwWKS69WCJKAsmxxj9tZfR9DonsytcaYMvvFiQs/TI2LISkR6L7RZQK/h8S3s+9IX0XzxJUuC1yD29yUx/t5XbGWP67zdKjZUJS9+GVhI5MfbQXI7A2tKCl+aQOpkD3h3qNC6vzsqAAA4HnxQiOJFONjT1chDcKM4I/UtA2M+j/afFirDeQMAqy/OApmwu7rQDkRrtzl5eU3u5c79TOp8bJ7/v7TrZsm3BgfS3kDWijukZ03LsK5L3XrJ2Q62T5THGNEoOvZwJHs9Pe5GXMbI5P+wgBrJfnTxaI2oaEq38I8ITWVlGzeCzlZLVEamvWDFrB7PTIlknXts81gRg3NQYVQleMnQNeREiaCOtlHlc2lINKKb8v3NYPgicLGFxlDZrvfqHk4nw3nCSUe8EGLPHr8Zno+uHpJjaEz9HO+Pvjgw+dJPcdxc/FA9uQO6HCdzcKXUw1uW8WMicgeU3P8+wvY4yUfInWrjInBKrAUFOHIxVGZJBXGqJ7GA+4wUvUhbVszpor8wRjBMqlBcT8GoQv94teUhEh69r3KqCeY1uonx/vmc4rhYQzTsBc6CSWqiBxoUe0GYPKKblvfF/vtgV6WBV7HzTExrA76EZdvG/aCvhO50hzhL8lwOgxQPtTzfqi+EtMsf1n7EwKZfj7LhyF2HIviRS/KSOmJQuXSNfXO0y6SQzUJe71FRzq3CYRayglUHahOenI9XBlVZVRYl3agCzPm8ygEUL5hdWMkV00P4WKe62LyCQGn30qkQ75043czErTIYwbDu8GA19qldDmNI9w9RDOvT0TCqc0PGLJWt6zf4CA57PK5MmGlaKM+JIr3xq7U4z+DvM19AmZKiYqvFJwRWy0lct/YOFM5x0Xp2Yk3eWnDUMj8l2c52Vrc3QyArQAD1MFWqpxP+oPOKLZRbpTCvUGVPDeGKnP+xkGyYaRjeejZrz8Pq4cyNzOIAe/iTqBv+CJcX4NoZ7P0eu7w+dFXj6vP+c+wGJHByt1YHqHHdk/xTykS0njrozA1xe699VJKS8Dctvljf11WBuJnEKolsqqEZQ51WpAx2YmM6gWX7glq37lRO6r3EwquQzsAw9JoWD1HSst0zO4UYz0YbqQfmf76qhyB2gev+PDc9az2RjWhqVLyKOnkw6WYu/purS0SLd1uhlqQFr1LLh8shENDYhS0n/x2c0X4cCLrByZP2Igml2PE8IEBJD2h50fVjs7PL98UXTGaU9Jp/V8eKH2RxuaSevZnknWjA7TrpE1nsOXw0JeVoYkSM4m/XUYhr9GdC3oq8X3hKhz15vzy9qRcUt7x2RgFiFERJBOFXYYiLBmR+sZIWSLhXiF3AAn/FeaUCCemaY5sunOGNQQyo3MBiPP8LzoH+/Aj0AUM7p8UbGEusa69SX0YCKYL4W+YZggH6qFKmG6lXgtYWiZ8AM/6QGphQmltKFzJPeU3EFd/K7O4Ct0KSxgo+d/GKJK/7TWvXZifNLDYmhLHzAHrtc/NS61onZvbR1KqVm661/TCqU73B2Ap8OS6vsTIECEaDgv3Jlot1naIJNzlhzEgQQPNJyqkxfGcgtRmuMe8dHmFYBYY5aZft+v4LoRly2cQuzzwT7L6Z5XRNO9E/fsc1EXns6p+ObcqyllOT0lbzrgwyKbjq32JlNxB/wpIrN+BJ0XCgFgAURac8WzqQZ0890qkDOHF/7CbMrCHyqptuaDJ31e1hWIpwK3icA9rwRriQCpTyzzWFjwq2cCgfeWVul/2ibtiEKZFPjAKM66OTAajKknU6dSu7FFY28nGLyBhWWSdfVzC3qJgpOxBcQitW5BmEZ9Cl4VMZoxr5kOrDCFr/RWL2UafFB/MZYu3VaNy71/h1QYRw7PyMtOnK3ZFrtPVe5ow3rap1KGsfivdt6qThSQRuEgqSLgv8t/+/1xnBi7tsUvYw9jFIohjREpITKbV68aAplBDP0h0oFDQ9fFIcamISHaCUAJOj2OuSqwP/9eix9QJtOHROYtYxzpKBOLVPqrVJ8Y5d/0OfKyQ5LoMFTTNhtgfOOYRcAzqZPE5HbM7R7y+SejNAksHyZ1pbY1PCGRH5qn5SydxbqgmCEQlWxTyI48sjSXS0vXk+qZT3I6aUHfcwZTZOr92cVIrl5ShMfkqFJmmZ9/m9zPbiNfzoaDUYeho7hkz7tnY2OmnbE3Bx+pRZheSb3B5+wYco8xg4xy3P3i5lypgoWsFMWga2x2S4eta7Nzq/DRrwARrFhFoWf5cMmVuoPDWT/b3B7UWqT/HVRlOhwpjFCXeDk6f7vbETEcn/gmLYchHh62QSaegspI2675wrX0WYGkLSzEfYr7CKLkkWhjh5+RARK+LSuRf9neHA/TnL97mZzPVoIETJZTwYNZ1a3lUM8jVm/ZUiTMH/+fNrSf+/DEW2fiosT4zSYlqepbmrsKNz7f6IQc1j+wK8Xh6Joh3AkwVeL/bzHTX/LBhQt0VRX0FpM/+ULF53sJJ7qtihiQ7QKcAOXR3tKNDld4Uxk5M868L6YAEPkNGMeyQ6862qwtz0fnuMTN4m0vPz9bv0Sr96O+omYKr6WJcN2YNxt7hBeeqKImF67u/1DDr7JuBJRaiHDYDI0inZ/anqOO+1xNXmIzSdWDNTLo4KKC8r3IcDkdHgTXfETquR2Eb0sUBestPnYoN3UM92Vgp+/mlNvgnHsqmCHzqX3JvuVokc1vxkXi6PZzubAVQ2Th1C1LO/ceGfuoSyeyLdeiTqXHNi81sGcB1pxAovdX2+ZpnO6fCUrI2a9iAf3qgCdNAG/7PztYstaiCAwV9p52EJ0W6MztF/2+qinCYJMp639HREXXPS6/ZjYRcopAfycGLAQykxF+/4TbGoB2BhWWzn5iUizRkE+q5o18nr1g4AqOZTntcv9ap8MN0fgBo53XuQWCJkABt0thQvLKWHA0d/3cptEcPeeAEh+xgXS4JisxjpJeXkOaNNeSWCUij+j74c+DpMCE0h1oqDbKmk/bSqtnkzq5H0SY8qpoJxEjvrHPU2K6OrhUSy+yd39uItT0jkK8z18L89giEff4xsc3REemR96BEeu9VpmRqQRpc71Ac3JxpyA6J/l439OP1MNZwCVsSwEAzlPvtWqM56h9MQdbD4S2Y/oSzwrUFrZL7Q6RwMj7r794YE6tsAuqS6u8Q495DR6C5r76Vdt31M7+7N1AJPwbFTlrlfDkfUbqXgB1Al0zhlOOww6AHuudzS5a3DU948tzIyOPHRqp0NEy7MekA4Y/SoPybncAwHreQIr10vgVs549I2c7gjT53T2DzGMTrVWbBopI8ec8Hyjtzne4W+xlp4eO2r/1QQocwKmCtjxcW8XSHp0JRc1snSC8SHC/Z5tg7+6bcu7k9G4126tHi2yFLjzZ1pqmnoFh67TUae8qWLZ3KPgmEwVeNE+Ntp2U8FEWYAZCPEFW9LCxTGCI+vq+xyKMUBRR7hTwCTFAAsD18Q6Yn79O7BM0VnxMR/gWCO3uoXudPvMNcCgqoWx4G4wyjLQ82pmJNN9D0v9gq2dOri/A0gOoHl6OXpmA10iPy+kSngXRdULgGyoQki7I0n0o3GtdCfMQV4X0j2Qa+ldDLjQLZFmoRm4Lf978F7BcHh+dQKNlJK8KgnXXjdU8f4FjlpN+GTIpb/NIjKFGBDWIPiA/LNx/Ia3WEt+W9IR2214UNKpiwYwQdqRQMp0Xuk179njRc2wUfakuW63bJEQRm+tWriFXzJYGpc+XsmpQ5NR589l/b4/DZygTVrvWJ4t9RudWr2S0+k3QgZgxP5mVo3797AjsD0EEzj0Ry5QRdqjhr2cH+heSpUIF9aMvsdt3kM2TEF++8WQPx3ha7ybAzhp21knGNhaZC4RgHn4LYHdaVI7juKnca2MEDyX08U0uwUWHeojWQH+lRr6BRLGoVbDqaaOELgfmq6B2Ew3g97tvEws3No+CE+/RmMsFeNNWLeEkBMs9ZGSt2xzIKwaA1QAhkkpOVvws9DEW1sSuW2/MCNcuUp7K84ConIb5iVjcRwj/s0y1zbrzlk90yHXOpcmfQqnoPRPkwz3lHJxvG112EAqA2nahKGB8hH+wpF+6zRpiL7PRXJ3TI7hoOLE77USdxlqA1qV7PD8rXDXIjKS7BmEwbMIMoPEELxCmHl2Ycy/djtkKkYHPVzCLAvc14g+oxtmOkY6g1tFZp6V4Txpv5/kXnR34ZTxl/pnBqt/aE2Numj3N3Mi3s4qBgbmX5hLKjcCsMK14Ot0O4vVXlAXhZi1uYx6Rn4IquSwY8i5b4CPvPv5iBlR7iDEHYsDLSqLTrRuY/NGiGBE+k7T9cprrGG1cyylPrOZ7et9Sx7z+syFTi9PMFxfgN0tFcfLhOmy3fNi1yX/KW8yl3pATrUc92wmJsFps6I2dO5KqX1YrzmBd7URyxD17guz91efG85Qc5OJjfqi+GIVN3DkoX1wLNZ12MvQ+U45X1Eh6kDWLFm+eJDg6o3ZTw90yt9hlZn9tKQMj9H/KRDSSXb6LYVHsC/OrdQISGeLoPijGwx/hplCKrGCmJDKFyVcEVLCV4tBtsTWc/NX5QUMLkaKK4jFCVTFgAhejzf9gKS26sILSAic0WtzDpsWNY4ipzkRxoWSlWAwrUyQsEDXEX3nRurB8nrJZfe2r9fN4W6EnH7MELfLEV5zfW2wL5bjCmbdSvJgA5KD0AeX50ekKoyrp4sEfPZtJPPDjMBcMKlP5ltKaByJran1RQpDTOB9L268lQiyOm0QH690JWeSaweFqKrzqJKci7DHgRTyOLvcmc34/gQWe3MLJ1E6lW2If5vpvAiih/RU/+D79BIVwDGA3JvGC1QVQnNJV9XpJlSawLaeDrD7wFLAYw04pl8UB/ljG2AzkdQ1X1ND4iBOf7p4vDD0/2gEyuKUAyskwRHthlbJiohfiST98nDI7gyhlOFxQkFBRAyFUl/mZFpfy+m2Unu/vxZZEtAScy0j/Orrvr/RqTcXiCDSUO8/f4StS3MK6vqrzhtx0M5Eqccd6eD2YyZTsi1a4/1b8rdskcagUsgZqnt/4vxIiU2WGRhov7pw3CnrqXMnTzSd6IK5z0XHrrY0UUdHqaT1ZzrkF5Y5pl5dfu22fAjCfEPpUb05qZCC17jV37YwE8TIcPsNGyJau4S733yct69lC3M7fVmZS7IDGl9sAHA6y6BmbYA3rRAn/m9axuBFruN79PYPzYjbz3A5FVn9mJ2Om6t5+zNy3viiAlrOPVU++kHsl/iZBoWivV09kQpS0nHAtrafTQ5uU2YfCXBEjclsBDCYRGgZcud9QmfayZ6uE2vnpiZXG2cuOMyLu6y8O8EG1emzZ0Mxi+Nsog3+67kXwBg9uCwe1KR5MqlHoND0uh5uDp/E+LqfkIN4LiWLH5FX9Kbht5kTGjSBSjj8ADJA8ObikBZRnY+CrQk2s8leF5/6UG5X2gzhUoYf7K+LBPKVOrR5leT5Xfasin4W7z+rD2Hpj0X3bmo1LFpoQLlmPBP/jLW4cPGG/ThI7FkuhBUewURpoBGYWQQW9DoDxBqDPTyKqxmaiaFALGaLYdLbE4A7bsloTOe8cFt4KSTkyiALU6ZtjgO3ye+QDGlHOG3EJ6qxhVvfP1PX+YeB9OkAAeaw6rUoHpIAMq7nt2q55VgnbkVx1o37Zr758UASYOyhudfsT4HB1UKQLFeP43+N3aWN3bK7wIOugKbJTL0/aKuXS9TPuE6p4bbToWDiU2yjHc6fhMVgLRQhOiXDOO8Uk2Ba8KcCccSXgf8DrrchTP260VStn3/oP0f3TfZ28sJ2TVBFJBY+ZDDvr84jlh1EyYuBoCGwqpsDquiKswMbTPe870Y8u23WI6NDjoMkmBmuX9zYBxdDFrv4fk+7fF/33xKTm3184Uw4Yrd9Xgt9UWwJVAUBavzGqTCgQQ/zvUwkzh1bFoHaYx8gZDtj0FZKkwV6JvWBIBgod63xgeoNPfakA8r2pop8hInTblos6yuYByOZPNKvfg88UwHq0YJMkGXqYentU7u+Nn/R13oS1964VkMSBJSWwKA0quEPcyLVE2jQ7yVTEX2NgboJvOMcjOlJ0l/0BN5woaE+9Tcc0ieqIPubfXQtTsDTQOXg1HV2qivi5HNUFnSCrI6jUP1K8v9Msz/N9w1pGeJltLO7qE6gD7pVcrejJ/af3aAZ/wmOkmFEQl4QKKQCuC2hpvERKOBJi5S4Xcba0lujU9wVaGNteLgPtIJli3sqPzqDwYokcQNtcak2HejcMM0Yv0et54X4rLtHbZKBquegHeXpkRb6xUPgRPMqKnSbTBtjme/m586ilYW76UgfeMDpZKbWp+Uurl3LejqbbHMmeT0PO6XoD3ubeJGVYCluOrjCWCIylHImz8MSKPWQQxP9tY2gCtZI/3Ml6C6mUEGStomRfRj1wsVC2cJpt3FgjOE9TaTfHIxGzhmfUHnrmbEolLWp5DNmMzFtmm0yz/C4Nyth3VtX+blSI7FkKRAurjXJqfSgWVzuUO0UxcNEVsCzp6tdLZKMIXvUT+fYErY0LGT+OUGpYRdywHi6t3gkwfBFu8kUxTbtlOF+aSd2Y566cysrjl5W6WBE78XwGOAunA0n1Gc4l+/O08XligNqND78dv2P7zt+rACz8q202rJDQdLQ1HdQ7bkbRwkBkdmPlxScvrxuZZsBFR02aEUWU7+KKtWpckd2vTKHCQ2IG1/WivWj3YQFZd7ov7fzIaRtAkqRjOi0V9Nfu4bt2REUT95J+dqbaSXw1/s11s+uMieog7f3107q09wLKza5n8VJ2uYTrW+8Y441IG8QjYHw5/SgfbR91/tHMzEGZ8qiGh/KSaFMQ/EHRVlOWPuC+i2tYyajDyDIvEcDDYVmdOIIhEDGUGsdT+6Sfgob5iAFXYoIACErjLKP1ukn9pADljoytwit5T3r7Hh3kpLT8j0UhyLNl9iftQ3ZHg+m0m5bucX3nHAIbHLdqH2tPJxco0fz8k3AlgOqAijLijkXN/OknAae04+3NSEjXl67WD2bAAhRF3AamXepi3sVdhBhx8JBp4fx03LNN2nonw7c+zFBdEVRAvAbHBz55ajS99b+T32M96r1Nb5D4MOaeU0sAO0LFSiO7bP3/8qXhF8/kj08SoGE5AzqS80mZBvnbZn/N0TfcNUSt5Z58kGxSK9qhvuCrJoWaWSaqbSqahdcV/ImXA4+zBpsPec3Qqbys8VD+KxgWI7yIEdYUrgY9Kg2aZz1Fjeq1qcjjA7VuAspn9Ot8F3t+jXs9/6VNYnfIB/h8X8mb4H6cgjiRHguO0yqS4dimDVUAQxA+vPVRyuqmKRQt9IsrMiTVySyuBwsWmF/RprxLrxzj4Jhp+H1cw1yozSpII1/pDlZ2cqQFLvFd/VPSNyjm4hSH5vQhgoAt4gmEbmTQMekrKWmkJ24k31IRO8CiptxiNK7ciznwDZ+hipWuhQ6qPueS+/0HAt2/5ds9E5DyKd6LhF//E+qIY269hQbyyX+LD7A/Eeqx+AQ15iUTc6he7krNWos2FLuwDnm29GR2tthUtO9oVKuiTApwE8iKWN9s4npMeVVfPbKGYiU12gj2rM8ENl1u074966d4rcN17tLugzVzK0DsLHNCAQoLMfX43JGHpZxkuOgT2y5LFOO/F4+BjnivPWJxfLXkOYePHcKKFv+IVPYZ0i2iYcSFumDn/Z1J/PEqpUuxZFAd3vM6tc0bQkl5Pxo8kLW0O4Aet5+sELrFtwEW7EV2+F56BT/ozRv7lI62JNgR6azAQaaDx9u8xYPUtOepUJQ6tQ8mH8lJTlW5Yb4d2nFWWX8zs2LEKvsy0IXwxjzEn8G6M80ir+e2yLnmqmQTmkSH5SmK9d24fdeRa0hJ6VhGwHNVDlo7lwIsXQf7lsDYQ6Q5P37EbM1O9wn6j7vk5KhSEfXNodVFmEpXUnOkahSJxTShb7WsMYJhMut6T61e92dDfCdEWsMWBj2NEjrECCPcZyGERwmYRp5/OTL2PBFSYD06HEzypQctefSSmOOoUiJavrqohV+jcoNP220dtuqK6TWT1+JwGPp0Ub9ARjDxAy4aiAckulTpb0vxY25oZzgQF79sPVWavF/UUVoWDLubYZoAkhTqOa/m0qQrhwjTHKeWMUuuF/9l5Xwo1tOa2fce8DkytZsnqo8A3tf2YNuxYR8UFCn6uGuTmfuJnvLw3WR2Sbr3RxzBXXVgpLa0rYN58wNJAWrKOuh7KsdHVjd+h5/512qqAdSjwfLJIIfybuh72oYnOtZRHnVX401LrS9SOLcQnOBrdeb39GNqBQ07cVYIeEwygCxPB/7SDxlQ4KvczS60teB2ZFXMf5csYssXSxIIn6c9PpVqxiFm1cIsq+sRPnhtZKtxIM8D81pSNX/0Gpg4OFbvrmONEhWEpZYmRTu49ZAPG8GXD9/zseaDVElB/kT4ZOwDbyEal4eVXfVR4UgRdPUk5SYm6JUyi9OKY4ycjea7fhbpX+PtHbNZgR+zyq6jFV5wV12yCV2pw8FwdYt71RSxm30xR1jsbb1N/7lHJrju3DgxFuggSZidSh3cIwyz8/g8S1sS+81HOBfvYoysJCyFzBsmqcT88s2W4ZC6E+UoxeNXmddreNVST4Rv03S053tELa2d8elpKOuMHkLR6tLQbFr5tk1+OjqNAu58jxyTBVwdqE0Nf1olnCsNpXOOoVMJx5cJWMkM5mhcYmatCwU1MEimuLIjxp9bpNGkV0XhB1w9h+h/lA2B2rSYNJXUL+ZBqIC6IzTTfLDrlBagMPO763Daiox/u/LosTbanx3F6FjYlE6AqDexk/R909bqLGOymt4WHRVSy0qtb5kKM6xbXeSU1y50yuGvuFRRMtLAolhirZ28Hl7CF5Cj+OZk0BAxj9Vj7PjlcPQggiubvDenaoIM7lx5MdLwobhNN1C6AL/32rG1vDkBAdVwvBBpsk916tpK+eDZCg7I4IqtmOGOxR7uympF3+kPOKDtF1Fu8nruxFjmwADKy0UH2USn3hYDlgOCFATW6uaVnn3VThEuQWjJZyFic6CM0Ub24f9Q97yq9jO5GLNxMt2caQIVcWiBtX84UybD1ciR6tsZbWImJ7inGpcIPMMrEChRl4a6Q75R4D/fRMuInUTVcWiPAmRVZ4PCQppxheTWV0rygPVK+bvTXcHorKkPCjGBJMA4pwTBb3rzEUGDLC0a/QuhqJa2j+b77eZ6KWBggmkUz814V7QB+VOgpjFE9P1DS6ayCIlP12M6aHi381XESKLKmuhQ+86sqG0mOGHenHWAxxlWlNmHCizl+PbxJ4ooyem/vxMHBqsabmsjWE4cHq5Mk+EoWRGwZbAmVQqh4LSbJWc3kqCy0KMo+stEkfnz2lL2A6PI0BxtqP9rw6bH8fPjMr/l9tW+zS6ERyuyK8wgcbb2RO85Q9S7uCVlvqAvcs5+5sMxQmXz5z1c24b3/fzRxJ6LEhxu1Ij11LQ1SbW66ZNi3RO0CVholzINtjS38BnaQJR/TT4upAb+YCXEISppsqiUm03ePWMLJxFd0tbwI1fBVP2T1jZzi5kAcaTallHvPG6yMHeKY5GV5QENvJi7Vm++wgnvcZ3wpM1eGn4zEuExG5iEnx7HXQG29ekjNM177WuDL2GoIg0bMcgrAf6THAZhHZ9Mwst78CNo93ANhPvtJhPpFdzwxx0toPMbPlyKsujv7FQkQyEQSqUcvkGP8+xdKO1nizKg9VU+J/n3JitkRsjhk2rna0AP0uc62uC7kbvJT7IG7jjCoA2tDKigmTvqd7iaBTGZCh7GRj2CXhYy2UW4TYqpHHL2FtcEzQfbtew2ko+D6dY875e08/LXCUG5OJaiXdnu7Jn7JeDkgGeGVMgqo14VJbF92qih5/MB5mBjLoDvfdNB0+Y9P4RZ4g+utNtG3sDZtKOX3bCPF0Ki6KR88vXBNIyE8tMop0h9/ntDU/9RGLfsZcU82eoJHgbeQVaY4pTz0U46o/47GcVYwdBVn3HsEY2x9dCBByqxQQAOulfaRx46mBErgKbZFx3A9x6W0KU4IAmcGvt4NHBV3ug//YvRv6Oqi/pI07/WwNePcqs1GINtG4uu0Olelc0063k1XYS6rfxH/6zbQqjv5J8wdD913ZxJ6g4f4VUZ5c4DUmkoLo4ma9AweiAzlzTabP5UrWtjYGa1PN3nQocugIWw/A9qMr8yZ/w/g7uCN1J/MFfFjiZUOLsDW2KuSIFL6KB85yLW+1lqQFyJUF5sFw+ZduxsCS9g9v1BJZGafNbVA6waNYA7Nbbrq6SVdxLCGwPvA5+XGTZD23Mda+2BSPRwU42Jo68a7TnP/lBtPxy2I5eclURhJrwrd4nOE0jVK03fadBPUMVn6vncBfEwmWNXwKCQSK+XGi253be3qylOuskvL1SDDzIQy9RsBSLilMfkASI1iCkt3P6HBGntF9/SW4hO+IekDMO/e2ynUJBY3zh2FcFcD4hqOjtUZrK93sXzGo2hJUR3pRtsbRQubVHjzZOil2tKSwXJ7+7gEVU8jP7ABkgP1uOgeQnI9cAkzaOVjy2y8vUUlOdyWUNd7WIYIWFMWv0BzmcDLAZ/v4slxRhnDAMvEENHckr8bh9MLKBtQT2cIuFPu6TVCxAbXFNM0O6VZqs4sBjA2awae1OAPNvOTJRcm4gGJXr+ROOEC+dkwfWoCl3ip9CRy5iLLZfcMuiNZ7JcWMsdluXNc3mypgusJ6BDqMBuLO8CvI6987hc7OZqQEBP5aJlXV7cyAgFrKGBjSHPNHdsHAnt8bKoCE5e9bry25ZR/LgHfgrkY3Kljn5q8RKgLeoylAdHMKeCIVpPdI2rvUzgEmGqcE/Tszc6tc2yY3WjkPD/gvRbEdI8DmVqBJfUtcLUOXkC5nfY8vVH34mnH3SNeY4oDGGYhgNnnDbUr5d5GFESJsN9f7cJGQ/+UEeW+iyTGACM405h97KXXBXgvkKz6yICHGY1H5tp/1br/GSY3msX5IVCwNp3d4idxQSm+0/mSbbOrqmtPBIC0Es3NdcenGq1GPn9mNOpuOeYKBNB7RHGoPE68NpDF3gc2sqefVVSyEbw4aBbNa4Z/MuQ32mjsplL+fqwoy5d9hNOLSDqPgsiKLY71GrdC8jm5QNqxHn+155tV2Kc0IZMoQK2eLrv9V49iKxig2c8+nXzJrUL6IlXP1CktUkmpreSctbNpAhlzrGh4FUDZbkK3UCz1rnOXS+rJ+E25gUNkqPXuPkLxJnGbwZBtHrCoAVwuVaNBsVthyENwO2h/fqWf+cLIv+QCivHc/hEDL40RjMrVWpxiMVBo1cZi5YA5dvNARxYd+DWAD23CxYEfeEvaZUF3oDBMzpccZS6pY1kJcPdSJiHGKmZK+wf1qC6yDmKYEV6QPvUTDj2gwMMo4bAbfVsXl4ALQVBdV2PCequzw+2Rhir5AKI8/7krgV2jF5xSFyMqLYMBXM6Sc16lRlpEIKPhAGXFauWs/Z7IIAn/y3fNs8Tq42VhNmNdDsq5eC8GPtZOHckqLLUkqS3dUOxvMS463HNq+nuJ1EHHBhwvoAibzYPKtXzAapolxygTdEt2jSefgsM9TTwfIBY9ShXxuyV09uqHNnBvYeddEWnN5raLdzsDUfEdbxznbDB7BmKfHupgmHeWHyBNRhzOd0NKIXoEwVtTITF2dG9sYiAq14rHvoB4eMbiAIFlJ5ur+osgJIzz04ZASnGyrpKH50jeJ0Jb4Fr0KTCbqxzN9SkonvU6iQiLhynX4WKhlMEMMBy3vlM6rj08N0lkAqQP94WvSTTwiYmQtHZZBa+THiAXR9nKR1luwDBmUgIVioDLjLH2Dj39meBs6tIq4esprhK+3u+S3FAWeH8S7gmEGV2QgW+kd2rWc47+wXO5a+Xie3KqHwx/7OWW/CCNABqP/DRMOPy/n4TvdKf4Eq/ZxcN73QmXEdKBn0TP9QGvF1a2erqRPYH1uHe9JV/RR4hks61Ft3mLdQ0aieXdZEBNlMUtDMzshdsooYBn+2u2x6cmRbBs4+KxlxSX4dHhd2uEggW5wF5hey0psW//lSmGLBa8WqCrG8C3fxIXhftR9G6C+uPY/KRCKUaPfbJsHYSkGgml1/Ku0L2NjecNrgX10R+jJZo+FwM3UHoKSpOOHjJ31cjRhSD5CbPMMAE5aFX2nPY6QEoYcC1lO52jNqB2WUxBzjGS7DjO+OJTdG1dYbPsBIhYZZd9EoSyh/bRuViXJVCBfLr6jLLSK2Bo6Vy/wIkPth4T9oXPZTt7SsemSBxyc//YeGhUSFNWGUvaZCWE9KuNlXoHUgfXFs1ZfrpIea1slJtb8ufVgf4nBQe1drx1URUYblFaYcaA6wodiDLBikTh9HjFVph6JwtQX5nfpA7q5GZoMaGF4ULemUPHIQ14FU59D/ybzOWBuHrKo+BrGT0VTu5maAk0xXgUnBIBLvlf038KeJpv5O1A9e9MpST8tTIo35ATEABz2SQTQBzvZUZkfXUmX1Df+tAqMogW2QYDHibjfzNGPv0wWAuDDe1Y8cOi5A3GPdH0fdj8pjZmw6aJqtRfEktag4qq4sto5hNgrqWnxGXWfRC1a7Tsg6YU3jb1ZvrbCWXTzO9miyAB7Oczu1i+YGdr3df02xI07XESLT8Hfz2dzAOkknuxvtvrGr3k4W3s+9/c8uKSmBASKaiComkBWXm2Dj5IwZLhsSJBwr+nq58BJA1IUyEAey05bOVNHGEcJcLmZ8XMAU0cRa3zcKyEudua6iVcNLA2QzESFE+RzOD69b9c142qBcVQ3rpGidcd3XE4B/EDqKV+iQ1lrcnO19/pGPzJAu+Vf8hVUMQR/sgdKW7QdhIYM+U6m95F9sGwFY+ZyVXk4/1ouiJZb8hg/glMC3gOVMJLNXlQzkETEOdoWRkyk8LRyoIB9s0QR1Oj7x8L8Rf0svx8Ghxww9R8Ua/xJvtMZc8Y1fB6Jxv10cGRCbBx/sM5qxn0uVGhVBIO/X/RWU2jUGoJXS3smU8VQMjsopEyyR5+k5jXLMl4Jkp+WcvfxKjp3RkjukoiFVelqWbj9GZq/jvhMZ7Ahnzc1+vl1ERYDQgwjagY8H4PBwuqIHXNO/Q1PK3ZMGKcdFVKoA30Bbpw2CdFTQHo54h9OfC7NJsE1kgCBh1C+ICbLmULi3uISuB8DSYTL7PHCHdzZQKHd/6TcsBdraULJf1mMqYovJDFjfMdvcyQ6dLS6IyNZw1Q9TGUSinHpa021ClgGKzlyANT/ZjbRSuybOCLOvJvDjF8cA3CR2rNOtcg5BxSYbiPbkp9gSKdalu+6DljumBl2nJ2t2qvgqzaqusEnGBWo5IpMtOmy2goe4dm2gTIi2lqjHyoHkjexXHGmLDbYyxVKawwor8u0JbJuwA/1qiVxeNN8NaRcbu+VLS51tOQW/NnwojQrUGCs/6tXdbDlS7FQZvECOAFLixUsy2l1EeOPJkSPei/AJDDAInyqXaAb/v3yVCHNDtzExHOY+sCuentVw+AGyjH7kQuqSZ26aOHPh2vM6x0LuVZw49Gkzb84iEx3wQQyzygy3yyYkrBeBbsepkGjX05hhhAJ5uS21vrmXpGVKGccUKlYnu5Z7wgUv2YtfYMjjCXfAjX1kARXfoF7jtGM4tPKIR2krMIxjBH8Pa3yZ/CrKEEr/Dj5Ymmx4z3WJniz6/d9c8tHGUA4TFV+tU8wnuqFrQPF9r4clw0TxysFvBL9BH1GuMu4vHt9yimhjQPElQtWOSTZpXrudRADbk3AmIGyZ90W/oPhhW+4MMA3V3gb0J4cVcztEg9lZk+hh+8pD0gxELsLn4fqq/FlwLbhfoqBKGpszdB2QWoyxDM+gjHMCJLGrwV6Os7mzqlEuuFOB7FRVvKA5bGIwmoH0JJtk0iER0J10aGeqW+meuRAAO7Zqdkj6yX1SD+E2XO3+TBUsRbWsww1QfYAamcd2OV9ODeImmUE8yT2H2fJM3GIr0wmAuCpben/oYZu8LO5tQzo8E9k4UIbCTRRkFSWrvooCXRU+zx31oI6GYnbLpzA0uvVvtK9pRDnAdkEtGLyWvo2pmWdIO/SZE1KN7lwklCmoHMEMw00dudaE2aErSPVS7vEz0q/EIMe/RVajhTa+wQnb2ieuLr1FnWvGLh5szLfZNdFCVx4bcuPz228sglGkGsVHV1iNT2Nc5sSpIjfZYMiUkwUuxg5ShJCmpGrJhB1g3CdOCD5W5vrP5q17bT3BRuFBFtiamJY4Xv8Ceu0he8o3oOMHnaJzl0dffTT4xQELDP6IyGT7zBEcdXs64kW2l0tDw1IKgrKYChj/Qn5/nFAOiLbFVXEgFtD2blRIxG1CvZE4XiMxTnTihsU0nE4SBPxd1vwpaYQLl2poDdE1wjbz3s8fTT2fPN44znoJLbm0P3xk+3C3C50hBld7JIctRJj1U1ALx4Wp6r+J0yjk5Om48e5U5WA6x1lty9Z4b84VdQpGlfONeEdPQiH11oWbqUDKpqo0xMdm4KKSMezvzw7ovrs7+pUMjaADIhnw/P9NfLunFB+gnJE4nB48RawwaU9YTWrR6XQpKgTqxX8TnW3Kp/Rn1/RGjqojPPObtlKUYLSBM5DExvd4DF+9PIoq7RfDLPfOhn5t6ZD788Mma3CZN2HKS2mtI8HizFqTlKnPuq5HDtnlNI2IoYQcfM0gqf0c+K+/h4dI0DnaAvTUF92gcsdDBM1PKHhn+JsDMOTdNhPVmhOgOnNSuDIkh5mh9dVzU1m6wNuEdpI5UfhiIEHMjcS+iZDvEjzr/Vx+v1f6oNlXpE/KfOtp2OEsgIYpB6EhBQN02KaN71PofCx4Mx1XePqiDkNI9/PV38Wvr0CnzLbk7IdCCbBBTVgN/7xAjXl+D09DObL+NkcyRtte9qx4fJdrY+gsX82mAeeb47YB8lsRunL8AIlpMzWhc/cL9zOi4QFkGZP9u73mG1ASN0gbdpA8ka4SGbarOqS0UOTTBmjnaGbuOoASqQGWQc9G/M30jtlrZWtMDq2EImPHVSEfEUlH6SXtByu7uNPSrEE40SMKXsrdcun/krJ45qznPr5Zd3ZfVs++e2IiNyxOTz3G5xrnjCi/Z6BaEIjcU9bVEyYsQWhQMpiXlOAvhk9kIWL58J74ZLzhGx3KCgMFhMQ57+yeMiBvFxsOGlxsD07kxYjQyP6ySRg0ielKPBHOxdG6XyrHee8RWj7E6cZlzbW7CHQuFhiKrFhA+ahiiJ0S8YyCMdgX2tKqlvEKPW+TECtJBXwyROogeTIf/SnLXXzfFzabnE7JJRJ/q/EC96wybCKgDAaVS0nNOux+LUNVCQWg23I5tlRb7Gpxpt3cCKGeSYmGtvHVObJQ+MJqO+BOxuDufiX0K19lY9JxiNAQB5wYmlByD+hu8RJcNk6jBUYBqbdMuknAIh/e62JILYC3nFVemTyXKIvhNUv5yWBiARoI/58HwcT8lc/WMmT2K61u/eNfm4dHuHEwl/B5S3H1Ivy2NQscK5e4433JSQko7foQUlD1NOumqGoSHJ+sIS7mgTeWuJ+jGtO/jlR9040yG/39JhrJiM/AL1sIqaJlPB+3sSLgyrDb+/xEiNc5OoOV9Wlt2bg+zfQsL6oKpZqlALw48URtolQfTvGTVx2itobNunJxXFoMKXPKZhr+Lr8yxdWkM6D/KtayfxMA/N1WI8BX6f/RGjXSoBqlFe279XcOiWhvXPA134yZfL/q/DNxXOIjtPjMvJaVHJEkXbJcX56QGs04T+0Bt/x4hNyMWByobloFG2uFOT3SXOTH5FzK0zMpQ4fx0VtLMGqtVVxjJQ0ze3CupIQfxspK0TLx3+1RQw3/h1nK4VvraMbgzcPmsD/EofuahHaL766JrdH6FEabjr7r5bdG9YXDwzziyDUgv49k2U8q980ziFebGtjA36eQHCfMmTnVlUPy8iOKFJHLJQutiuWos0j3Zfu3S6umV5zHXlgXcXZsNYOv6klWSLSHt0hvdYSa07DoS6CmP5tabdO8FlGrk7eBHlohPqFXz/irX+62bgNOURImXEPEq7YQ1QB0rCzDee55WKDKx5FF/jH3ma2zvf5jDTPq7S7hp9QrBWe6CveKWKcc3tw/+o2JxUqEPxzUWpXcxGcEWHb0psISi8RqfzyGI4I2iUfn+QVg842xGov0sOxRu8ijfhZApbts78rMDnh4XtoJCqyt7aF/N1dcujeXAO0Uzq/hqnBy4/p11QCveOeSDdOcfnvYi4NSySYdmmUL8T9f0OxqedwkVAUmRZc3O6b1/N5lxGkeBQp3hfQ8VxUGc7v43F47eoC/jb4x3cafBaHpw7n69WBCagvHW+fwwlPSmB8/JKYuPonss5fANhpR99TCXkvweFgwbPanZeOiq8LgOCOK1VtJH+MYRj3M1LSjHIIM+kJVyTN6OBga1oDaiz2vLRTPHzu1ux7kaSn3Ci3FxjJdkpJ2rS0Pv0RUnFNt2OfrjyxLsbrgJdM3RtnRcuzXkdnG3rakOKxuijBmbk8RW9Z8B1NskJbnyX8Elm8+ZqI+waOi2rj15ekBmewNoMO4JNOUu1e047urXzs1/m/2auzvhSv7e/RVW6tclYMvJUuelr8jJUvUD4sRl7t+AuosdTYtH8M+a3WJz+aYh3R0FjRCXI6twzHonw0t2kcjasJ+0UJ5RsKfvvKY348YnPyxfEjUO7IQLEJ0e/UG+M3EThHG4Ppp+EoecTqjAGfbEgoZM1GHEg7hgaTeJ4Rfp4YzF6HI2/4pMZ4y8tiREPBNZiUQtVlTaiFKxpJzN7jUmfS652UScZO1KSrrVSV5GK/ni/o1NM/Az/Xcz9QGvHtufbY/3qf64wFPdXiPVfNBQ83Qg8JcK9QPAh5bJwkIFdcdTR6ck3GkcZRX47YwovtHXxRg2hEjxnIREObo2FOEalH27Q1QrBdP5qaE+oySEgDL9OxM3GNbRgHSQCqng0cSU/rwRsYL263gmJcwbwWyBqHjk6JaF/htHGpntXNpeSvrLrEBL34+piTuW55k/peKYOur9m1fMB36UdSx/r6M3d/x+KmO0NujHWjY79nYIeN04stFTUpJYJPghfeWlsjUnPaDPfM2ig3C7j/tHDjeMGpm1Pe+ctyhjZ54U/gcfjrSOnZXyoeOuvTNH9lEeX5AxdPIUAJoR0acDFpnfmi2URlLLpzSiZOzBFxvgpSNuP56Cxa0RDa+R/42mMluECOZQ9PlqrGeq3D9jiAKMDNPBGLy1VqhgGGJydYqjMcaZH4HqX6YjgkXapwl5cVZWB9B3OIX4Lawadilc8AXB/tlTxiyFAhITnTyXMxVXFh+b8zEzGJc8R27Gxpg6KmWalNJDZ59KCxS8qLrfF3Suidj/CPzf9VvJ93aea7MNtVFLd/uU/9b3iOovLPH2HjHyEap7biP7VIfpkNV3TfzG3NGg4thmE1+SIt7Ffr9jRT5GQZ2qWkubY6phR54ibyTo7rqhIl9Axcwlm28WyqeAsbrWJYRA504TLOncdyHjJjUwkMtXSDRMlLfJP3Ln5A71JWA+2vtCwq6mS03U+BMcjrV3rkY69lNC/I5gd9w5ej+bytEaphIszP2Kv6JzcHvHGMuWXeSmLgorVzjUdOnY7DrMsvxudpD/EWVo/A/rOAWf4MQj0RedAZ/lZFbSQwXDVR5xc2Iqu6jo1hNHVxGO9D/lrtcwhE7/7nUPQamvsU7wUuhHcgwpTyKGTP8OLOVAdWQg/C/8ze4oxbypA7v2fiimkcmrvY9FGqZ6X0dJzg4U5jkE3TZKiBTnMMN7C2v865k0zdScz2Z7akZnHc/8WEo4VzObiOIzNiNDUws7WUkWnwUgzfynnakPlgtpBeQjOIL5ZFneJVph2mx5N95b1EGlDiBcXhi8yeP2Lq38t2BUbNxLM1QVsz+Vhi2ZZV2xdDAHOZ2qiyRNnlSGT5NyyaQNEkSdru2ydtvQnFTTTlFStOCs4MMMH4Wm5w/8bqXPe59UqQ6LXIxYGk5pjM9OYVKYZqcav5CJaAJVJ6hg8msAjmg3xGQStMmxE8bJ9XwNUn/z6sNlYHnZxojyuKk342582CgwrY0hr2IDRHPSC7rdzuuNGi3BtD3CRzq0aEoTT/JxLeJ4T4BWVQG00eXzBbBVsUBI9mtxWUICirlsvn48zu3/h/NTgoFqbHmm/35workhrtbL5/tvByAkdh6RGSl3Ot4wg4aGS5Sr+z/88X9yw2VVwUhXOow5Lvg0rH42ebxzMNV/bA95/K1LO+C+JSolOm5mYbUKgCVsqYxmzrpsxV5dAuEGpxysjKZ1LP70jzteQcVdkYn1gv9aN6dbPFMqOEPV0cJGftgeh9+p41CBhIQ7OGzZPxUc0PnouKlCxQuKr0SkoNbQrrs8BvX8ASP2/bdKy8j2AaoWsdxx/1gTI9RxSyArleSS807VsCDG0eSPlvCq+uttuNoHIIVHzIWLrFz+aUdyPh03FL2RwKh6uXNfXGNIEKSxs/kWN7PIhVJyosTgr7CrgPcUOGOP5GVIY0orVumsKh7tiSEoQAiUKHA9GNKrCBmZ7QkFGAwOkWw6d4nSd1cx1d+gdNUZ17Oh6L2ACkNseEHJZEJRnVRn71YgM7tkbshK5t87DR27/CmiC1PROM7KymLuPZPqni7/j2DipgsHohzIf968NB5PbXfTa+ciYCbD4Akhf8J1eeBrCdd7eZu09B+qpFDGuehjv/rciWX10/scXVK7b+dwfzFsYIP8w4IaKGbwYEI+KhmIfdMapVqjfO4b/+V7YMp1JX9k6e9KoqAP+nYa35amEtcGnP3bgfV4rNSiyGZbod6MWD1BS9vf5M7TK+uKumzllMRi6BEky9GozkFGMT20L4Zz5GscqPYkggOGeW/RUwhrDCEwEQ3lXXJhJC/561ksEmN3aj+8cj+1X5CQva3r/np0sEGw2cH+SmTUbQs91fA0sfV4CUq89+eaV3UnNz0TSST8Rfh16nTKc3wqvr5LbvhfFSHVQ+ZORzPzg+XaPX39iQcpBa8RfU/4VpiFL+Wka58X/S61+Zo/qbpCdh+RAN0gapXXeMdFQ9xyoeqvOga0mGn5RumFT9ZCxu0s6Ux3SUxzFAnJDWy94u8nfynTItcVjNgiCGbhD80Re8MNuwfPspyRGNkklUmk5UqlvXBIofAVIxjdHjM53kGW9uugmryTTUm6SickOmcX6VtDUEABQk0HOqivdsjazSqZY2XbgY1mCHIl3gyoS4z0W7toz5ImkHvSEr/xBPUMkI72xX2/E28tancZet6I7iMHYdVe6IBYEpCyJjCSPYD9g86NIITq8QgFjUwBmDEgnigbzpQDca6vxbDtMGGft50tSr3Uw1ZCglO8HHflhEiGU29qrNBE+U02E6hW3Rcpdgpcd19aJ8rIr0oig38NANZu3z/DbckrN2ytIGGbEUpa0LyZ1EviH1ht6mtLYNv67bJAQHB0cUqQMYMgbvUkPwmzIG/6UcpRsPHsa7WOr3Oe2zkiIzbXve2pHGdFiRdqX19ormkcLjX4nFFvU2rhvcXdZZTcQVU4Y02Igyq37JfFNn0ZdT2vPMddmdTLaJt/eUWhgtKL+3cYp46tqQSWpokaVVWTlt+DdQmSi0hTqxdmXRDdjlnerGvKYC1g9p/Cr5eo1Z1RBX9+mhSTJn3tY2wla74JUNfFNu652/dP8oIJsYYOhDD445HOUgQ2jkCd3SJPHHJ6forKgRf8B+/rzVaXIVcww+CAk2+04xPKs3rFPXLfUhIRVrGZzefeR7VY8nOWQk0adRL0sp1Ge5BAa4nESqKjugX/srP14TwoUVbzMm7opntLgGeEqYJMl0vWZ+NOFGYSa+d+KMP1Xl3C6vqVHphDjJ4TXOcnjLFKXSsUU8kCUwiOYOMBgA5Fmmo07NczNAXXA+gQSyntNLAB0GzcYoUKnJGvlMqTrIZKyQDj5uQbn/xakaVvhv1B0ZLv/q5pUuIHn0k+a7HaeRU6G12vJEZ+zKJSF72ly2cY0CGEalrIbgbhPPqYbm7k4pPDA0lUrXJGhvVoIlO7UNsjiBJqHsKdHpGyhnAFsxk22KvU+5Ma/pph7sNMH+EdWEQNZEaGDg24/KoznZA+qvJSGIMYjX6HFHFqwZTK7Xp6lv/evxTVRJJrcL5iyyFVQmbOWhus2k7oyCfYvzqHGFBe5CgUlQ/G4KkDN6Zf4xI5NX2c+YTh3vpeYzi2Cb5Nb0B9aGGHG649FiNsva7b5CURAi8z8KLiIZmSrZ913lIkG/7+FuRXfEo03+tAv184wBt1RqikUWOLHcNF/FYX7SChimarMxixqXN85vnscyS9ojCf8juz1uOPasFrtNX6xtIHxFkPZOg0fdZrqVCqZU5uw3Ia9UYISkIfekVxCFy70LOOLeiD9GNxkeNVYGJQxD0o9i0DdNF65SQlxce5ntwJThlNqiDox2d+4pHYt9OXKPu8i+U9KBrh4HK1ykqt9nS3AYPRxtbuvAn9/PSac6QHIKMvte6a+f6bJE/eOSEHzqTKGNWPRn3y7VRd4zD3oJVJO3pjXqNw6JEWd+zuiBUtxfWej8dZqx1/F68Bdoc3WCuPH1WDzzvpYowvwQs2lh3zpeptLfaXNSKzOHeVzg7+Ki5Tk/SACbXCJ4lFW/1vEX9HEiRx2qZV+ObTgnyAEnNo+/D1Maikpd8VlUpsUDDupOpmQziCuJhnDguLz0jSJSzPSeyuWicAfH3NmOBdtbtlbfUxJdkqFOJH1EVyMX9zehs7gi/s13JZyuK888sUesHEDPuN6fj1DfWBldvqqIKwquwoHqAsPjj7eU+6tkQ0Y+647hszdXAxkMwuL8g8gZ7UYT0WPn3sn12b4Nc4r/Z8Zws2h9VQOHtxtJhkN15tqNQ1I5lthsBtFmvjOrRsPKM1BfIUtr9ly34fX3ANLa3PFsdchYaZNMJ15RZZoH1tiIuJtKNBp3d9FD0Qm8FucScvOMQj31A0R8k2rq2UxpsGCz/VuLNRoWKc1WBGxeO0w4J09jMc/0H1QrM3WiSuFmKxtlnA795QD4M3mXq3ZkZrFBAfSJjs7DfxAYpFnOHyCsI6jS8MQ2qBtyke9AtJO7uVuclwzE8pssq6ZYD4MH2GjY0j096k4HXBbeVCQcekMm/uA/w4OhMSmfHm9ZxmLfaCZrr5jsecz6gQ6cPSGg5wjxb8OcKeBpQHmzVKJ6udtQVKul42He0FCI4tsAqKUvibrUhXdqYd9hMsCTDVTvQT/XolwGQgYpdtcUTGvy/wgiJvC6Qr9VHfaWhzmGCd1ABy0rP1xZ+6aHh26iLJ/MdQRVsQCl7BrXCdrhhQVPcmBoSnbRUBZ/QGTg/Dvn7+qAB9OjDDmRu04lv6M28Q2+8w0gCDptbnBvOh4sM1BnK2MkkoHfNsGnqaTjG0eV83G7NXPLmpZKfVb8SgwTxvH3Y3if8+BB/qblCxgjW/crOgEGOU9QGJndyIvheoCOySdM3AHvemef5wwkhJ46yFfHST7H+Zonmlz+fANTtOPqy7ChozryqIzKd2VbzxH8TnO7rPf1NIii6qv4ny92H7MnsUojuFYtQ5Qamp4MzkjSem7Yv8rPHQe4aCbZB9WMsKsXAChnKYFZIvMpPpSLEIVL6+i6jZFVK0seNvrSJybK1RfNOlud5pGAwzAfwgJhjK2tVTG+dkdq71JkloNXcQXKEmkz7HjuIRAs/GsvoUX9K2bUhkwtZ4HjHhBmGTrnpOpOmCMHb4MMW5jYtaGSMPbBFxaOy7jBqAQ2VXrTJPp+N4Q9z1St/ofxXXuQgiEIpKR8Hc/PPtO33W2in+CYxMIaHkH+fcR4NvaWCm1I9js+UiBzV92krvnDPDJhimnObpar1EptaE1Gz/HNNZW5RR8SFTOEQZJNOrowEXt7c4XjlvnI2Zr4VxVRAM70dsj1bX+gE76+lsbbyl1fC+GfqoGdkX8toRKJKkySSeInx2WxetrRBsiYQYLr4nDFn/x/0ky0DUwlDVqkSI92Y1jNJRL0UbPOfptYG/wnwVpo9QpeVesjnEJIyGL7CKn6Nc0ohKxmv1vL2gaPruO2x6iazgBKyd6whvRdESV8sbotkCfTe9tZEIYr0Gs5y8WOBCEV7fEF6VZv1ZTFlYDM7RXyexgIItLahlLNXo4MpXeT6JG6CREm1SEDSAj/XWzNx1TnthnrfvAdwwm/yYyFmZzZ+jrU9LDrpCQSrHhX+K90qtJm9HE5YLyVXbiM9O5bJ5Bh5G4jfC0P5xRY3BM2uxGVeQ/lPm8h9FhPkQsIMKCHNd35H7HfvmrFmQdx+megR7/mEyrt+iodkSOuKggdXc3gsZS0myEDUIjyRMmmXX8id/eOEwM9fWzO9dAfMydYdRQse4COKc1zY7zYMthvyyRRkM+dswIahL3b3P5H0mYgh6AYWz6jKV3uhDIYjFmMDc5uG9/3XfxYNfysxzlbMtZiGAFA+Tzv6GCHcgEy8wu0J300Ypp4vYnJTFMVB1e6xPAhYT9P4pkGgDxkX9i0XufXLODB0PrG8ToHHG/Qs2YXUzaWixSvD+T57qMUIeel5FI07pwwl/YK1tI6s6nfmu1MzQzpzM/aWm77q9mogAlbOOVo/x8vOmm+whjY+KPYC8He+/aXkDAKFu2FtTJFVPZiUrAu27I0lAbQCU97LQV88xtLgo76+oAwJlXp7IOppo4Gju4JH3lWyUvi4LehGAIry5mwCofR6WuPj/Ll7ArQJh3yzg9rtosuK1uyiepfoExLDQpoQZIIJHym//7C6OC2iE7LeyMKhYrEYcvu9Uo8dDLxS29npnOnuRQEMhM6CMahZckNlrt4O9d8O1ORUdecn9i2fcKylUWr7pcCbkOv9GrrDE3u+C4PNPDcv4eIGNiwroTO9+MXY3kE4FLwmOhVBhW/1Ci3EC+EmvsN+0uPaeVzKynToTRVAIXD9Kp1+xo4uT19EO/3SRB29W2LwnXBthyQZvVMoXYv+Co694xbXZ7HXPygdOm3K7Zgn6TSC3fe+9PmPeJgcAlhxO4zCiO+LmUiZcENv3pK8FjvFXiu4281kWnZHStdvGRiWnkXoVuL918uCZ7Z9jLn5o17qRi+bamgbS0B1RU4Dvs5bJTWlUnhJaTipXD+E8MyGw6xGvh6kAPnVRkkn3zqOyayml8kA7VfWC3nlmdbH7PYm1/n8b1MT5nqsFXX6qLQTfq13HjeIfHbtz6TMNaDjwxU9HvZSKHKeJJVBbyi+24eGbidUrdfnXaU+y+VHQND6jM/czld5573E3NPINXjn62JALKNGRBf2nPPnWhVSrcl/oBEHw4YMOOqA1lJSAIPZa6WMGOnHj0EXPPzlO74Ki8rAxa8yLt+wQKvtX4CK4ZMxAuG9z1ghGuckFi0wIcsrXrSzm25uWac67PewLHLe8siaDzHa4XHOoMb+Eai+6UXOghIz+L93vI5QlpPbU4Qca15lVOduTxzlJqQ0gD0XdUfAYQukAveAB5uDXRl7I3TtT3wwxxDYc2Dw95RPMtY84cEhlbzlc8+lORU/hHbTljM1CCxe/drmAl0K2QjL9ZhhWNalNyaiOIFYkF25kc+e5vmSQUNTrxNfmR8HK3mPO6cQUcn4d/iTqFeWwAZ5IvbC+8B5DHSMOctdYUHN9G+JAklQ9fgu80RMAWEu2pXsg0KGI77HJDiGqA42+Z1qxbLDVfpM+Klpm5XZkWGKebcInmAhpykXqGFOUTBjOA3sMhmFgMa1DVbQdpc/HqEsey8xrgSq2lwv73lATP4ZnSgEPHPfgg3V4x/n3bd5x58EgJRKo60rXDyrlpTt7/ZNnXqte66CSFeihAGqwLl+ipRN65Kcg8dEW/S86+iSt2rJqtARpSbPxqUTawbNEAiYSqs0bgZBm+MvWW2khozCL8acRlsdr1QTdDRZKBSMJQhgRkKDDGbo4VEctSQUsAE5jw2UBABj81B20c8lsjuSbBNlaKv4PdWioqGo16fMlk7cGNneqkKfrOdyF0/I5M/z1y8HPX4g0Xjal5j/gYDCSPbz5fAdNcUuC/WO4MwoQNHUCoyOWZw57/v5Bx+4gvHa0tOdQg1K6t7ZeEWeWsoG2N7ALP6na3hdyErt27gz3x+KzGNhLZC62c5RVWUou+AhO2nTDbUfdMwHGeKOLQMnozW3MQWUHospMz73POlI++4FJ+I+u1IEyBfHHalU7JGE5VWH30pVA+PVywyzx4P7fzOk6vm+xVFLltaG210Wmf/PGcyTNqV1HDvQimnZoRZjRm+XnfacPDnuKCuEMjp1zuJqL+I5xZh7SXOiDopBEnzvvBVGV0/m7t29nrd3g7Vuw7PQosAH6vs2IdrKiKsaUDt9xE/qEjqBP60YKd8G401/M8ae5t1jQIxieRCDls2+dZ2PUG/qZPKM6fW5wABFu8iNEwlmM+EFq14yOtf3bggAtfT7UcMnY/hoRM1h0RfiDkgMjYuyH/4DZ4ZKyyjdOlzuiI3qz0muN42HV3WPhPCFp9ZwU6Uyxhc5XiDDycE6PoD1+wtr2zx/adLiuhgnm+SGrD1DdEh7J1/MzM0RCr2I/4QER5EzL7RPyWDX7uiQULyQ+IV9g3Wigjhr/Mg2F3OPyGIp2t00UBVq+8lAjSXN9sA/pKL9f7bnD3oiREFXifohaDCpy//H3PHM29tCo3PUIxDs57OlAPVT85lDiGTVZ6Y6JP76gI6zQw/CzLvpemdbwJyItZrJJ9LL/2AuiMcmba1jrtT+0wtkk6d0FyUbIw2k/2ab9m0dnPE/uDnGhWSeZ5FdkYlCzQNpZxS8zTi/yJzB2jHVTSqZPANsmaqpwLUYab8UM7kV7Zu/MKQJ7YBFjyBU7Nswm2a2aBbjWJvbgWXqdCpvjdh7rowx7XHDvoNG+ydRsnbwJaG4wbqvjBFrYDBc8SPKueQ3EDJ4/Onl/YKA0/vAO602e2/Ra51iem0DKISE0uMe7p7vmdKypOHU6no8Nzg32R03w+7p6JVPj5JAlUOEwfG5NnBDiueQuLInc6tvAbpHWcmJJb8PU31ARc/G2dLUMu/r1+u21371Y4wGg/FT0dDanZmtPTd06/W7UCsJB19NdjCyPlcGjtZgAjxe4HRtsPfGeLYHRrENJpchPymVtde/UsDudw06ElgmivD1flbYyYLrv9gIIgNC4OgUWin5H6avB10w0znqfPmXkmPxC8XewzgM4AMb/KnK7Qq9kj89uDTIADyZ/d0TSC2MSL4TcKOxbu/uv7waFoM+kin32op5x4MQmm0Bvgg/gHHmy65cztCbIiHPZH67lxZ2dJZO3VzWYOyPJA/D/PYnEP7a5dRkszrFJzLH5SOvZB5eMJH5mVgu6lsTQsMZ5cEvXirqV0owMMrIeTpP7jnaSW87vzCBz4iCFycilq405sawJqxjKLlVakWiRqhAXCx7LuL56/unEaHwt1f0BWh5ir+ePasWV5J7A1G/2hF9SvmP+ZeuUbfPIKBoOTRVI9+pF2bt5R3u/qi+AiIJqJB+AbJI9XyL22lhChhZrhvoUMAWhVjRcGaefTP7f64OKQqnMNtyI0PBlA94iH6S/Yk0jcD5ieEsv7Z5c6gvFjArJynJe5Kftimb87Xek9/8BAdqF6MRs6T2IzLAJdJgqrhiYbIaquEUtkqJqYouYKyQSmFf04Bt9oPjgs6s/hMjDeyrKhqEVo2mZDo/Ru1uq2nXYS5C3+oSlBaL3wm0dwsElxQ6i4FeVIp7Ae5/byF/HsLXlrJ8S8oC0UHifQ5Vp8fqHgnxzZptel0TVmu95xULPY1rnj8fNHu6LjEj3lLTxDVyfMOrA1Uw93gjE75jmLOivzYgSY3oczNxk9mhUzsIDbQL+msVvIjMCbzuS3UNOKsxa2fr4k1loz66rI4Rx5z9wX7mQLVrU4vfr7dqSXZM6pHyEfFiKpqtEd9AVr7aZ1IJHr6jNrNKQOelSg3ZQH2gIZCgvXdBmfhWluxSATpS/qcHefPavKGhHFmhhUf+iW6zOuPzw0QL0q1x3OGcvVKMRO0eCYAe6U3tKm28I3JpwDd2XDpzWVEkvQ9TQQP51GK8cURfEbwL6xrXgCsS6P61ZZ/VQLxdWQKfGoCqG6AOPrnXxJMXaxz1P5/COch5NeudtW0yQXdLbIvQhgRYS2b7cFG3dni0Xy5Lei6rcOkKwU3lyFikmHQUF05uN4R3MA71JScmBCj9wZKxAGMwFnGEaxwuWJgcqBAezjulbvMLP5fPLTrReJ9iC35IFboUUGdE98xBkh3tR9EwuRSh3lGR5wPluK9qknOU1XsYiIlpmpDS7VXvOVOhch91eEA1vyIB0EXcB0F6Vl2nlMJATecfZjREIXYol9rWqCu8vP+n01ltzR1B3PxJ5BphZTQbUhA6DdmlOK4Wfm7LIvT+z9HE/SuQniEzZ/7lsmmxoe69x2f30EFeZ8dz/jZBotcBRIZia2fxtoHJMHIy+s+U/3VqLk0VObrlnrr7dPYK+3gDizpz4fNz3cs3SDh2XrtL1A8xzbtcNrszAtbStfIsj7tEKKowtnMGNL+bHp7kWGYOrzSMObAyXrLqsp9/Yi2y4NEOz/1Ug2jK6JQsjgott2R/OjspfVn3TaNunSyynaQxPCYFumlq0WvzYLlaffyMUvxCQsANv3pK0fNJLO8ZZUifAa61pe8lmBGuhv1Ao7LSGU27Iaq6X0PxRiJCJdEgHYZzx/24+SVLVq0lytVMN0GIc6aY+JSpqkWEp+uQ5ZtPCBDC7YTCWPmtJ/kJy/RW82Om+GpE8vKXipJGLuCY1UuflWDArFzp2VsZwwwUAfshECrgo4CDljp5a+wwgED/tWZkfwkkBmGy901PVS5umcUJtkXtKE0oZrXR6vj4CbWt8/amjnchXkRw3w8FSTkmdN1Zkb2mkDDOu2uNtN3clOsRNm4Uo5p4/9Bthg56Tf8AhsbCWTgmJwFW7x8kKIiK12A7g96Rjfo0yRE/MJodATsQToJyHObRbhjhZUkkXE76ofBwf0YR4+7KusZYdfRn83+RMRXBpJzQRHq6kIAEJC9IBP01uyXU7hig9cojuBuxo6h/I0Uj0TBVtTT9Yj1wbcgWlswpq/Ge7xlxGtIWjjFZ/wUGI5lbeeDsonQEC8bYpPT1Ng19EaR93IcuOWuYBc3XLw+FapJOnFV3pywD6F4cW5RO2of0Mdy7b2Hkax1Dcdtg7JpO20gZ/yUE72HrEec9+yWGry7nqYYjW1E+/qUaBjmqYwqteOq9xVb/u2ZLvPN8f81MLE5ejd6T/zHgMtqiVNOG3WoWS/rv3Nlr4iv+VDxplGQSRxOSQSovViJWp/bYQwA6A5tLu5Sa1qzf3JvHOEAa7ZCyjPC+jHbUf9RGLiDLFkjfe98BVibPqeqDt6v8U+bHb9tUZRDboWUb0MYtA0f/zUdpkAbc6M1cLtZfQLs9NJBKLNaeMnu7HQ/5nM5Hu7kCRhTzDLldL0F7QCRfYqBXL2CvaTKFcDlXTvj7Gr+23y21g5sb/nnOgmn5kF8rAq6/YPoD8FpXKOYyu+CFSVmoRo/eAzr2vEKbabV1nWhOS58R/9fRemW+j8reNUYaliBi6R1KXtftD7sSL8HDoDGTmdaTTtlKW4gtHoHzKyRoFHfetVvsnTN8JcUkzcf7Vql1K5Et6jTVw+HySVHPSLCSv7rLI07F+JrSFei9fAj4ipq6cYJCHNp6vrsWvy1vh5v9msKiJTT6fpqKhxBS/nAToLglCCBXR6l8QSv0eBOTa9dnETYBHkvqEwDjnuMKPP6kiwEiWOgtTQQt4ISJyEJ8W7roYDQ2DHvnUf6Hif7Y7fCyC0hyPsHMy2QnLGjH7mPMy5VUwDzRo8/ONzoCIUJz6YVDK/UI+P2HmY2/HgTDXSycO4qz8mJ42qk20/Q6gUOTIwBakX+o3WjHHKbYR5RuDV8Gy0Bi/ThS7dNmDodV0NSnzOQTXIPzJcngcqHo83niEbwVui95DZ5e20qCCu6VV8Kf2T9WVp8Ux4YjUr48Oe+xrmbHWoH7UbxULrR5d2pa/FD+b3l71jUhCTsqQOK0FpqObSFnRGDv9WKPMWbCjpujfOp0EbzOKK88lg0ypvhOwBN4x1i3FpNARiiMWgAUt+J/y0IiEj3nDKR6yuFFV4g8525+/4NXzendzL/nWxr2Pa1CqcKgXRfaB/FZSNEOdk5fNlXUZyT5lSKPeOoINpN2NCh07VvUxpNXSwQ5zLOUD2CF8FgOZbejH52G1eYY9AW5xAqe/g0wlQP0DddrQoyDw6amUyHCqwr7Si6RpaDjAB13FooNUCQPq6BACsd7Q2mAZE7na33bzUxfct8AOXs7NTzFwhaK7g1p5pc2gLI6hrPc1/vBUfomxjBYSY2pxALSAyew7UUZJf2rVJafRR2zLCrdzWBj8ThcxCxwuinu05BnBQ+5SKySbctc8M6pX5Cr9D3IBPj+fi5MbicNy8FlU3frBywM4xEJcSmysqvKE25w9FgV6lYzrf8nWqyBNSrs14fRr71/x6nBy6xGlS/s/RAlEYU6NJjlmzwWWBeEN06yOf4dPIiDuOtdbAYcFK5e7nvdyIxnAM/0DyOQ+J6+7uSJxUYGiBSiO7tUbEqc/nbFL6fT7e5uX2GagR9lV1mCEBvV6yeSmWE22yHw0VCeTaEh3jb9FEKa6z6OgLwmivHOaJzwlGXdXDHmiiGRrWbJbdbXmZeNIVUw5P0f02vS7MDlDAhNMdA1Pc+QT0cE6kGSVEYGBAta2kYu/9nU31UZMof78A6KExqGv3WTLF84eidTT3yTkyueKiuXfZtJ77H+e247jHlQLlCJNWMHwWsfpSHI/CqyGtu/kyUeS6Zu1ARF/eYGd5N5HuQ7nij0KwzxW8g+Yv7pVEhmptZkasCjcDh/aDiJa4C3F4w8yDy6HaGd3qyG7KiqXeCgcyyJ1+u7Yl7yKMXUziPHy1lW4H0adze2APzThMSwJFMHonDh9tybmfFGuaQ89p1cLNPE/p8iEv2hemxY7D5LtDeWuE5Vuk6R+n6ZMukZN2nwqHwGZfDUkRKLlwS0LUWCUrrqXaMbz27aTgp/HQE3mXi2eyFyG8AWj39yP1XZikV/oJcza8CI+WAbNVS/s9EUWE9H5SY+W6SizL/TsrjsEWZm/BSBuumhC1c0FO0A8zJOtwQ3n0sa07gHGe6wOYd99jcF60I0nq1rxCxnrGAgOVqpzXBiSPCfBab8/LVcVueMlrr4zVXGpf2b6/th8YXrfdvHQs9LyNZMIutcuysv3fI0VfwKnd0yNCIbsMA3fCeCsmUobIaQ3qjYVcZxVZqASTVQHY5Omww3qtFS68eXp/UTpNViPj1X0IK6oDppJOUueBjHlfvLQDDf+ew19jziet64XwNwv1CixAnGqrWnv5ihS90rcyk7drT42c6EYABRIQLepvRy9QzYTFe32uAq9s+Zu3zpwyla1w6LNTQtuYGNT9ZjzqlSW5svIk1e6ly4LK4K2qxwPnZaroV9wDDztQ5o/KITk8+LbTt51iY2UKUrKHJvnBkbBgRAoxReHwYKKjG0q9zwFYZgdiDkUlN7DetTAnWga3jGPfuVC6iUkjYn/EGNxuNP6pmAyJ3VqxJm0emFg06/4dz5hPPe4jvbqlygC2Gz93TAGsWlB2KxNVkVaUvYhiqSUAuJTBqbGMWxPc/DnAFW019lzpgP3OmCF532zKs9HleGAi8nqFM4nnh+7zhE4i5CLIfPtMz88r9qbvuHgnD5yythMNqO2NxwjJ46Z2PRUfKcy3lltm0pqPXqoXSv5RpxN4Omd4njJTD9Yh7SaSikV/oFApvISVs2c+uMicH7obs8uGAk2j44y7emwbQcwR0reu7rWaeaQGZD4qfPDG7dYvIhjP4EnPDCopMXFSAg+rtJSPfW21epWnL1YX8pv6dZtkgPxF0czTbhSxLX5kvu0fKcEs15xNDmuLX5kaCf+l0FkRTJ6hwbfn98CUZ5hD+qHaYPC/BZrEhQAM7r06Px9ocr+2Qx8b/cDuGEyRgHsi6gaSXjW3AhCjOawTt8QSO2Tw1QVbc8SL8+xGW0GfY0HnvepWvVxf1uKkwdzOQvBiN1q5F5x7702z9Qwztnzf1au7zirv9vqQwRoMu+IikJn/XoMCW6yNKFqvr7jEIE6+HItGp+B/ZjYoGMiFTSDUE9ubNn2/vrvPExrQ9OYZb8jbCgDymjWERmaZOrOtM44Pg1/q4CVy7oR4vmLiz/ipLllgXWE2RZEA2hNHClhOGf3owXu6d4GGjOHVM/p/vVUH+ujm5rpVKp081dCZlA7kn5xpxgLpZrBcXAJtgT/UW8tGTVgg2ASYSsll7tOnS1sn6OjBe9bRcIZpZb4Eb42lcXzw07BPXSwAlIWCe1U82RCHf0+ecH/MNOLJl/eGcHxtY2eqgrnVkWmzpqqZT/XHh+nPfzluLjKTNXG2ChDrW4BUpTwsOfriP+JkyHj/b9hTtLEyQWGHMR/LQ0gMQktZUVnOJmUl6yq8djPBnb0hwmqhf0VW19Q8wHC7ktT9jU1EhP52vhZcww3zEBzk9NPKVEQEtk5hT+Sg0eDIqmAdWAxhdyvN5vkh1CS6XiYcfFSlacv6zJvKPRouH44pkFChCAKRTQ0Ef1NCyIua1l/VumO2RPfBdXx1oBY8ZCUuCb8TzNT78UGmnqpDn36cs2MVXdAyIIGVrW/GMutgAOtofea4uAUKf0DqI461tTrWcXFrW5v13FkLksUcC1t/5rekBfd5mOcUGn90yGywX7ax+ARb+PmPgEgSUfy2Yin6mxvNkvLuiuk+ttVawLWOtObRDezu1enFfr/3ISL6uFSE7mCwdzAi/qhT1x2Sh+S3/4pUunX6IY7YFuz2NfmEcKr7z+58Q7EG9U/S0MfNzgDcvphWJoAfivnF24cmweDXF/Xvm6D5elf2/SRtV3nL4BrCXul2Cro7gLDB12dNTo6WzEiT7u72/cGVgJUjqsrBIUbJelN1UI+h1uy52XhLMKZeJEXE5JrvsBFbhq+Xqj3n3/HA5eCMXjScpmw6U6wDeXlf3UwlCenGmRd3tyVVpJFDNngpZv9R+0yo3Uu8wjVmiLZJ5oJygYdwOmVmIz9GEPK8Es2I4H3PpUGolJwPCPV9g+6IEknAxsIbcsj2dxX8pGrN8wYlzY05j0+VYLf025eo2vhJKjL2yxSa/lbPY6BhyrBj3lhdJaPPCE32u2qps09OgnbhEWeLxyZh3TEIfhcLobbtSpM9cOzyhwfMQ37q93+RF4WDKbc4hrhM9C9II9f+eEsCLYfrQlx+HznDBPOv7HETeqVqBO9ddVRBXoZv8UkEHesHEn61Q9Gs3rMnGUX9SDSeZ0oDrbsIBFaJIVLVEaL7oHB02d03imCNBcB1lT8MMTQHaI1pzpO6mpJGZwGaky2GcwssBP9f+4Jxg31hVnR+SL2tZw6qTQptlfvYPsOzB1go4hdmplQMH8eZccJqPEtLJbFibDwhY+DPfFY6ogHmcW8ZajfuEuu4KSGng5MYsgQPCDgV39Z6GJBXGwbg2DKzuThu6AD8HGoC3SnAEemFvtGyVEYAnaKKntb5ZHfLEKgai4JOKIi3ANgcZMwpCQ8owsp+mIp84m43TRNdT/00s9L6tSc9lK6dnwKATJVCBbskCIlQEaHYunn2U/Se84kO5xJtDSmNlasTw/m+OAb4ZHS3J4BCDcvewSQAnsHIaiK74LOf5nUsBtBNJdR7KZTjOENho4rolF5tArVEmhez+T4pEY7eQZ9pbQULbOdLxjf1TZpPZrBIYCo/mME6ixHRWUTB49An0RLRoxWz622KxmkVoDr+lyaiw5bfQAdVxLQRZutBk42kePq9GAqiM2atEgX2QrIa/75LOZFGSNnyZLUBB80RVPibMPUoGH2OMybECUUgUprk11r2HKBZD8D1mU7j3VbuAWL0lqCmFK7Yo6fmDIE6OTHduJfJScI9HVsnyw832rHEcOjdSLNJOElSZDrO11fGREc1szrhFYvOMbQ9WctS3KHpwTFyUOzBbwRpufrU3r640jQG+6Hc8QI0tZXQwpbPtBuiQ+PpGSeSnW2J5yDOIP0+pO9YKOaL62jpR6oCcskGFLZt7dlV2FWCvPXjyReBNoMkAgyB4EVjcKS4DmMTS5325mOHFMOl3gUhniXmCaf29JACtQNhpXR85XK01DHsUtejkV43gCw1V68qJ6COqNclnSs4nwCZ1ixyrbJXHDNyVH2rz9X3fpZyOx0CmvqVyVd4D9e1TJg7/llKTLFRx4IF4t8EV7zDlPFXVmtYt8d3HpvrODHoyhaFO5raOBeGhgmYvZ3/4OUDL9Gbh1Sxby7JBLO/fUzl5q7eCF6TLS86pbayF3QmYiny1FNd419QgEQOns+t6xQRpNNqugfqPDPdkVi4x2tbbpS88iwmzcNpGLgbPIextL1wrHa5msk3jJBd2Khs8ncdtcORvz9TQlt7Jmd2bEyeU3STGSTvxgBHlKF8jO/GJtnr9SijILKJV3AjJmuodbLtTaY2bGeE96038GRcdSnKhfagvz77rQGTSxD1ZqnGY9om9lrDQcB29sjvjkWW43JFTj45OorFCVjqJynqvCfWXHj0Qu5OfdtARRNf8thNyYETqDw039znaTU0xXZJ+uQckqDJjH0iIyYv64sWkd5yjwgVYs/cnereUQCh7S8EEj6ft9yPFR6X+Cxv1C41kczxO2N1/ke5ltOay7yrPZAzKMk43FgBZjQJlt6/EFSP5Jizr6OptyE8KLtf2oQdhY2mxrW+eNc43sMxYlXhiBPGyRlHWa0+2S8TOUCGaM7DN+mwumLaR6M+21foswSsIya5xapS4pda7AuVMexFFu82Fk2fTwTptJJwL6kn2gnU0DkTkklVkjtRnBOhNLlF6N2QgRutn6tGUBPXNgBx2j234Norp+rlGBtBnC9L4qg+SPIJkpETrEdG5RLZBe2NK7Ksn5omfSB/BtyvhU1c41ik7cN9ka434a3Nq7iSF9VAiOFcdZIHQIPszDLw4SpuiaE/TkF4HamI1cVHEtXdPFHrRapH/dxU4VUnnYCloztJOPhQIoz7Ivxm7mVFmEERDcLmiNdtkVhwC1p9r03luPp0hA9LJL4HR2PFFGyuuNSZcSOO56fMyszkM+yL8LcLiMNM9yCsH8NYrY9Cw3VfjYMH4WIZP1hAYHAo7k0ZzuMF9EwHhIxebATvOyb1krjiGZ7BSWPxpfrUOJaltKDhtzsjWoPLEZpQAmzQ2H8aIv6/Aq2+/fuKyyGPViYq4SVqzfFkz907Z/SEX0r47tF8olY2NDCh86k1vT30DOVeUhlr3VQrPIVsHjGMj2Nk3se652YzeQN9uWWuqjYOnBgFMf8EUGOq3fgRvAdsfm8BYHXCL+8/UIijG8+3lupA8i6m0hqnfAnHxqUgnj1DvlT+Vl+DfoaVT6kR/sPLTbdgO867EIb2btl0tw3PH2E3DG35r3iIBjqeF3gWMC47tAymKP+O5nskxTFpF/iLRoDf8MYYmaedAT9PzFbMnq+ObWSM/5S8Be3dv8Q8UUuZTXs6uYUqdT3kZEXR/6HXJcEvl87Dc9ULAEZuCxvLorQIejoYEaM9kGQwD8TEGPe06STSvbjbzipzSS9zHXzFcohKsxANofL0x3vkaeMqd0e4OACRw12mn8ZnLdgLi8IiOPBAnYX0Es3Ox/z78ofdi/E76pT6TeH8Eo9Krrr/ThzM4iJsnytX+xE95aXeQmXT3ilstiSsx/xJgMV/vXH1vaVJ4CHjCD5RRga8bdHFfY1WRsOyYk5W9d6ofXZy847P/oPsMHFDcXt5mweK6a6tHEPhSKAygjbP2YW3IClJmEHeg3XjsWxoAiIHtGF7TNDD0M/evuqUQVOftdB2amgQCNNBsr0rytMbwhwYw31Su4vvwJPTaPm/Z6ohUcNOQW8NQFGkO9blE78zrTyTthSAK2MfxBOUZ41tFZJoDkkBMM7fIc9GKR33G+EYBgEXNfMjX+iK86s8dCveG+uoYuqroM6rnixx2jqHhXPDx+hpBzieZBlO0TR06XsrbOCSkIOCX4SOm4GqcdBI2SPrZ7hlyDVE7XOg+DzrJojb2AK6KRtYDBxyGDxOToWdKbG2rketVdUet/bpMlS9XBGTr5VLO0VImlU5aYZq35w/Z+YdpAtUpmU//LN/QY2DZ9240p1XbFkBTeweCPEnJvYQHalM6Pe9eU6PeLbf7bv9lvyMlZNXz6BBhdnT463T0FKxtIJ4SIfSFqJBobMJgwNyMLPOiwrIQfxVYJFpU7DoklDHQoxfV2oqQ2VaH6LWYgDdEFqk8EkDXJYZpYy+xKpRxLd0s03wg1Dh1FD03AV42M5MbPIjpdEyjw8Gt6eBjJjUNb7rTHDLdZNUeJ3XvXJIOf5wKagnXjoBy4xCUTSIFTGTc/BPXFzptFhRmzBJwrq3fkp7wG0OF78yalm+XOXld1/7um/R9V9JRKWxz7K3EtJAy6LshPm094ncFMbiHuJTk2ozSgFIOg9Te9x2rcCzUn6/d+oITGTnI5m2a5mmzZ96MUHgkqafvwiE1GDX8QoItB5SYgAGM+VEgKC10tJs6vhMKq+avAloeVe7Zdxf/yxk/zDU2Dc3r7RGsp3NjSGB4j/jqzboK9DYN50hdiYwt7ZnpcA48U+7F1LOeMYvFUERA2Tj7HdBkZIpCUzsjp49KyR392MAHNoXxy/6AcsSc+TAIZXAGV+/h1TeCGfoJX+C9cEHv1g0luH0eANmKXtCamWp5HhfZbMXQqdHaJA8ursPLGb8CmWnDsnpaI6mJ8n6aRJsi1kNoQwk4Mc4kXQYnKSkHYQ/NJZxw6928MNTMXjsGQVzFwmzLRhOj8PD1wJKOtdS4jHRVymSQzKuan9XRto0+3IUTY4mIQTYnbYX0aOW7cwMPtRIhbNDS9oPAKqUYqORIof1fI6xzuCr6X3tfBheA4ZFqRziV8rB1mL1s5MpIZmkjuRGM+uYMh2gKRxmAnUAQ075kDWHWYtKDr7SJMZZ557FP2Iceamn2yEiSOeRXksLDheidVUV8nwetxVt0Yr76/9l8imlMHd9bjozUKcg2fbVBGmPYtutD8hcKvwJOUt4kz209TBbNzy1iuG1/xTrdfLMhpIEWWOd29ePJApMWqsLhDE8l4KsJmgqeuayhsTcuGSGkd6y3/3Dd248TRfEJkiwP1hMOVS+Pfdd+h2lQtKbm5h7Z2lEfbOXOXQIab32POtvtl86lBPFwtKprRbi4OWfnKQPfdWhLk+SBoJwc2rKDt1XBtVhdoCFCIT6QtmYHh3bJN0e8l3lpzjwCt5tHO1EQUj49Ah4mzRwplS/Jw2ndBne7svvP6PPefkqpsDrdiZlaNNuiIlSlgCDVA8k+XlKP1MJu4YhLkVszfZajeiSpPBFU4pn3gosPuI1rYAUQteueCmSfGnhRrYwYkBzVNQF6Dm2WBdd9U2AHsbuC+LbarPLY+HvXrRfQc0U3yQUvUVV4DwrAuFOi7XLBqnah9rApiqVU/9aaZkq9MhxnZqu1rCp3fo/JbUCAiTLmIMmoIBQTnWziEKnUNmqd2aq6J1Ta1C9lz7w2iA7Yo9ZQUnCYUlxRzVn5HuJmSw7eaNnTMpAXxCltCTISaf3QavdxxByKZzY9qhQW7URESVE8X3t2CUKmYDzIZRfB6lWib/uj6xVQXhzx5sjEuOKe3tNkMzXlS2kwNjRFgrXFXFq5fCF04vM3X/clHn2oHlTpW5zsWUhhGOepr3UITPjGQwl/J5QplJC21o8lnY99q2ooTSRVBa28KJFhNaLIVu1/nD9jxRX4rEshII5F1/z9LMR6Is5b8MA7EXqFGh3GjsH0xuA+Jhgcy+927FeaSiTzY/wanfBpVbjPH5z9mgMz3uX0dPwU44YuTQ2OJA91puCD5GnjwYgkiPO0Ka2m8jbF0+PO2yuJjJ4epunwxyMy/jDHUWDinGB7MnvbvxkMaJfWybk9Nh+LmhUmm7vi7fQdftVgNyv7ytqMI+vIP0EuZPFH8n6fmxuAQBuc63DL48MIzE8byepmrBRu45HENQfl9OYVuLWjSIq0bfE3rtXth/fT4C6pQTUFepZrq0t7BEcy387xKm3M0MidMg2OL0MwDyC9mpkyZ2uVRd471N7YbgYPPsFze+3vNhz7HU24GQX6gmRsyb9nJh2i74zyhNLyyovBSMclyIPGd1YLrWuqdpPSIaY9q6qAy22SJwPCyFHViF0HjO6KA9iRI2zHiD8637k++s75d02filUnxezW+7LnrZ+gW+RMIRrbuXID846oh5jmTiy5Gai+67ARBPmnaqFZfmdTsg7RJ9rDWwNrhq1vz/7teVYdkMoktRHLSIfCNfyNQpTCwetzeRQmvSRdGIVc158nljkAj+Bl32OslP9Pl/+2x6lPPMCbCby7VtZSwe91hACNQLsXisX/iYC2ACF08SiKJBMVcyv9gFAgCHTHluEyAuWk/fDX1Y+EMQ147JLgbIs9pJubM4Zb3bw/O81OfzT1lQhTXOSaV4WR8a7jM0q8gJ6Wy8n6tb3ktYV6Rds4zwUYW7PWkm/A02OLwY+vN49m5BGxscytcc3kr1z6U6zDlduVQTu84RdTGQrKOczsigjWvcSmba2MpGLrJJnn16NfHoHZGAYJIhERNu1awNTsfYxJ9eUSGS51fBqlARJ/kdrqjVnKrYEUvW6mTlMmaskT+c+77PZy1zu22SIYZkyVqXJNKeMd2wfWZ9lEqjS9J720XAgd24mIb2UsdGKEKLOd63JLVkIpndO/V5Td3P9Ycd+sR4XJOGZ4nS+vI4YNkU+CUwsnN6C5yLltkXpRlOhEM6BnfAgCmBVsrjMGQ6xJ8G//ecYaZmpfgSE/W1URmJA01WbfNvzkjcbyvdT5IcdqWS120PbPhRA2KLeHYbvjTNJsPnKOIQzmFoP+xQ22o3svdj4USHlSCHiP4KzpLbCjrk1tIaEDsrzhJXs5tR9hQzUnQQVIART26TYPZbbqvT0wMb3nosT1udVCDRSd70/fQFcmKuwofcsGYs9pBp8RvNI4tY/EOxrgO8k+Wurip8AP3T6pp33YkHpmmaYdnKQMh6F4UODBAyNsVTeRJXyHBT+S/MqH6mPy+ZUIfyNOI3GlaraIQ9L/Yef6ZQjTJDAUExHC+xPVbqtFmLmzrvEgTz5ltRRK8AMUD9ye3LOcD3uK7hDDguKzXhnEzu0NVb814P4v1SWS+Kut4JL/x1nShryaTqH3/0Hqx1QNS+92CdKILn6ydc5J6kqfPSlWB2NI+iG6kdsmIJw+vRirUYKF9wMklW4XcPTUv74nFPuUFBZjlNRwLEY0ymJWCInRSpnER6cHsmhXpD9qkiqb/33B+tftO7Rih9wUIvJjlammmIWcYWUC1Mo92KMyyzZpeqfQ/O0fPulS94xCaX14OxEZl8lsK5ZRpbwghaHzFyjqDkM6PGstOs2NqbumAV3l6XrkrL9tyx7XkGFwe3sKQAkJMhR1KhmFBVgWJmwhuu9BhyQdbBvrd85tOQH8I2FVswI3T84nWQLZ6quT519K2r2nHeJ7PyFkx6X0geTHnDzOFE6sPzbDnz/H0GAsxj1c5sVgObU//WgljrGQBmfrk/p7yK+MTtCU327NzhHtMY1QcoPecmCJlGvzWcrFvRpalJMyjhPcg/4eogXbJ6J4CM4Y71xurhD23uHnyMgNVAh37tLv91Fzvg6rU7eT9UfhBHXKsiLfgqTWToIb9ZPnnhE2zS2H7fXLNE8L48Gi6C171iu9MBDUVEsN7zi6NDzYrt0NMPcvlUKcnD3GpL9tp0TOm1a7DX2AR3tlzfi9oYG8baWad9ml2ipouC0GLTcx3yVrmlBhRyI9Giu8gyUtmUb51HryiXcWVRz2vmbtkqR4ER+o3dz7A1GMH9sjeBVewIpMe3piW6bP6QLGQbt8qZ5Co+qXL8c8PqkMxwRe8X0c1AQCrHiGVd6G0bShM+2HL9a0r3C2fVl+LNkNagFelLyfETtqIUNZM7K0+USpIa8W8mRarcBUd01D5l+Nsec0lv3HDZXdeK9oc8o640+0sk8fmdTRyHmeOJdvbLK40N9Uk7KLqEK0U3hCh/vc+yKKIxeNp73RsqLsKOW64CglAXJ6CCYfsxbkkFLWl7JmT0S8qgOO0areHe7afIq/20tQ8I/DrU//TtBYocp9ckVcZxe9QVj5pZqioZU5HAGMN+iXCLPv3a8ls5ZvAARLC3DlQ3WRoCgyC3E+ZxE96wjS30y/B9jIfObXg2wrsQUzAfrH/i4or09LRVFZFXez4d7qGdQCHCo+MwPX0Y6euTXa18FjAS6h1TFWt3c9lgwugeaTRaZtRArCFnEDQKcX4xkAZr8quxt7zIl+IAXsJHuPFWCsy8G3OyGhF1h/hzx/y7IeIAxDOeBnjyQGQwIpU7OXg4JovK851BRrzf4lvwBL4Va1x9zztSZwaBorNFeCirnJinB4RIjKkR67FPnZxaiXX4r2MuLbhulDA/U9zGYkG126HB6pk3NXv2WyqanKkuCaSrhutI7UEgh0FOdxeiq+cfwAOfWep7yNwXVuAuE2wO8hZFEo/kQG72n3ap4ESHHeSR1IOq9PSJZJK0q3NPiwMNTs/3z0logSVDVyOSEvLapxKSBL5VGrRpxUmIX0mOkDZGPdJrNAtKvu0aU6sDF0hK//RtPALUkm8PbqEFxzNGDB1XbCFtYTXN05bw60sf7y8dIqIW7d03vF57aniSsZ1ZUPV2npSavyC55SJAcqwEAo/2tcw9n8RboHEHYPmX2FasEY9nllApgyB4G2jXofwQImBbJmLWo9xA3253xcYS1wUf2LJZaRjsNzSPuOEA+M4sNUcvRfWdxUeUrO2hNMeBDc3DF187CG7MLXHXsmkhJB3mQbUG5S0ytTmH6yzhAKGj0elPqIN+tUDpP55ArLGBOlBNOCuNs38Jo3kcVI/s0PeRodjDDAQl0Wb1w2hfaj+LsK1l24G7ryxxIT+cOKeOOZvfq3c1/4YkJ9nXJwHwEcHbNjVMUnrjE6nMTWVdwG/PsKpH6cHMf/iNmHB1vdAWiJPw8KSmKP4+Mf9aH5XOwsGEvJZXMUlWzKZA1vSIPoPX9bMgPYVqTNMEkD7vE5xzgLjsRSagT6QQTZnTdEU8pOchf+HfkEsFGwMlcEhrhR3/dldHXmQjICTjFXs6E8ajM2qAIIHqVwz8El3FpnGt5CM/uT1Y887lXdk7oIeG+5TFgzWL/9XNb4AAb1kwc8bfyVu0SXGjaSS6QbynUyeT978llwcrckDJFosAOeWI1IKPht+4aoLq9U+8sE/SBKa0cQksgC/h/dIcq1Ra+B7OIZ7weAbFbu4gX6EfYrDZqqWSEM7vi7ldV8rBuG8mYGvvKV1UkBeZ4X6U+AgpLTMSBrLAK8AVRA1tCLKhjt78xFDeRIbKArNY2n/E23XUYbWiyD9aQlyF9ENhMwqAlzg+yQ5G5JNo6mP78ibYRWQcd8Ere+qmincrVlgnehm7qT7JF6/5Y8cKMufkeZJP8Vw9WezeE93vKjkQo3P65aFVd14kIr7KBQFBPRt9dGFBISzMICdAS+aQPixFzygVhmX1S7AhBoCgBWLhF6zINONkRX5+Fti4Oi5/XjqKAH+qZJepz69jnVuDlnKR2sbs8F8F+vF2OcMVkmZff5mzmR/zSyAHPcORwbw2wr1oiPgJ1MlOqVYXA0DfdTwn9n/kociMpAiSvZePmDbDPam1XgTJNGA93zsqLlN3+m5604zC14GkDdrOiKg6OTyNHo7eLbBcpg+njPcU5YgXfowA/3M1f+YSfVbt48P6igT7S4l8mhTJ+nta2/J9c2IJPst//Am8V9zY4SoWYjZ7HQui7nCd6rTj8R7XgE3uE7k8X2eODazlc3MXXeuvG6tNCIAsbze7c3PIYBkVFw9LRsBp04E+AZt1+oFsZABiDHadYdmHnlVgwFtlc6FTtl87dvmiUgffINrS8NFyNnnV/sMCA1+K2VJNBMJzalgf94v1ticLmXeFYr3JZsnC3p7V62UtK6Gq9yEbGhxD+6MAIeIqqXRB6+kxKppcOl5BLq9/siR9P6m2QGSTrnOSH6QHyPi+wepY0PJtYOkS01OyZWF8ageirlHlSQmokntnz0g+MIjrdJNnGkagtJfSnZ1w+2LQgY+8vRZJ4a0kGhOyXuDe6h7Vg0q274VNI3NnXtq8oKxFaTq4LIIJnwcdnJr9hQCSsnewy7m3tq/JOe2LmDdzMkIDn6Z6MHoSBTxCK7cnpyv2hOWmsG/EVnTofJewUP3CXjNlQ3xxegwU5SkvrW+ql7ghJMIglzUD1WjcKVof1S+JscX8cohQ47S1k++VLFED0GkbdzCFPqlOHsaxILaxts+aTl+AokC6PS6AZy+e+/CwOoNkR8n5poF43joaNbKXO2ABEEtbXO/dqzgY7PzzVvSKb4RI4WOuWlp4cY7m4TZcHuqYmjgQwH7PHbmzLRPPmQgWzfKyO8DeJtjEBs74K5SxSwJW4AEvMNPeBmhU1qTqXXy73zAtgxs0g7PFDr5uRD8wy+VbVwFs6L81hDZUPqh9G9VJE7rnA4KE6xPwo7BG2KzyKmO71gt8SEXxmQfcPhfDE8tC5EP6Q6ymSizY2wvV47xp7Tv370XIJ1GFGWFU+ytHVFOfrCkEJXYf3WfvCI31CupyoQmiOibLeZyFmQZDaTdigEMGxYYdkxo70W/Lh9hoRk2n5dEd8kJGWxdD4L+oAGosivz9xXjnLi4EtZEdeK6kyftlLcCYy9RyAd7IPYDHy7n/zvDBGBdaHMiqRRSLqZt7MTq0LA/7CET0UES90859qwDNKRYg5MPC95CcABzJ3aZp2I3EpP4YMbqnlyXCCvHY6zoP02y/eiE98b7uOlQ+G51Am1xdZkIjBpgt9Y8DeWNn20uixUT8/+hUXTY7X35hgTR9SUhoi7CDFhC0YZzbMsKZGSUMcKT9HdZRS9lr3yQYkDIT5hb07zou1TIEC3s/J490VRkfvjkHdz8usF+atCrjsED1vu01+5FOiJFKRONCEkfRUkxX2IsOmHsEdnRe7LPhXdLQG2OyYtyM8+8UMSJZJLNnj9ckmg6HV/SpL0mehRkQgJQAR6wRne08zrAyFDhTwYqN4B5sh6dlJ6sIsAUbgXbeHIdtG9PAcD0j0sMcr8Z/4z0aj/0qbNdo5cZux3kmik1C+/yJ/t8uBJAhxRmA+gW2wAbUcLA5g7h6BwDJ6SzZccpHwwOUUuMMno7+FVnjkCZ7pKb0JP6g/s1Xy4TJIys9APQPuVV8EaQoW6HVZJrOpi+VkjJUyOY/KvIRAIvydad8copf0zehX5mNNaHpC6rOrbiI4S80YZSHo+zAIAWUnoNrWdNYlzMU7xTmn4bCZUvNsnCmKMgLRvdWjiM9Xr58/q7c2U51bU+JnatWAAJvOrb7ZcEGc5QzcWoJn9Iv9KjQpbXQTdLKmgZS0FCHB0lsN2ysNTn6o/Ww9SQzfZQMrZR4skWUT3RgmOJUiAcz3KZp4tEIAU5nH81yEW7+XShaDul/L/06OttV6iz8+eDvK596owxTzSrkfufNcMOMdTNJUHpGPy9Z/H2ewCLVRje7cxwOF1UjoGmMSBpTGmT+2QXhgM/ok+QhALT3Mzo30Q3TwgpzRZqSKXVKV1o7ZfMikjGKfpYn0xZKGAeia/kJ5HNh8qRqReG1dq3Yu+1ZLJ/S1/bD/88e0mnUgOU6nJCG3tWRpICYm/mK9qK1FxpvO3xBcx7NQmGiCpUBdJsH5XrWEXKymXG9LKKF3Hu2xYYWbVwFjcr99uIjotW8nRtUAx3f5QD7qA1rlaLoOjTM6wJKiWdi6X3Y1tgbusoKLoEA6rXKVgd52/JSZ0E5jDFH1HO46VrW5tAbT+PRsBHqnafFKX2oHKwWc9A9mDCYlnio+AEllE1kBh11Tvbhr7iJ8f12X31x0O7eXoa6bPK01+ptzddZE69CEyMfctqfFkHqJY6214WYhD+EBiZIcyXhNPG07Vr6DU151m5LA4gp8m3LKOzMsjZx4PR9AmSy8MvtipWXVVGG5K4EuiHuKJFGucOAGuJa4+Yt5YU1O8VWzq74PDVhDOHv+RrTvGVUkIiZqcjUaLEiDgJVIGr1nBnfRIo01Ja+Eyn1+Zawgi9eI+YF1W/diyYAcXwd+WHXScEdfCRCnq2N930Q8E/F5RrjwRG8c8MHJDdv3iV/EtBkSeFSyRHsOhoO7qq2Uji5CqyhMsvB/cIIdIVrul/gNlFHER0vEUTT9AR9kjO6qJMZL/Enivcb2IegRuRgdAaJqiQU1iduWM6TJmLoWoSeaP3bar2AnqoDa7NpkItNsN1PP0tpA9ZI7jaIwN3yzMCErWk65KKzUIB3cXoCwmBQm2bw6Es+yGs+gqnP9xxkvjwQrb2zxUW0BUMzFKOnLzemULVU76KM3wTc2cwrltGyUq78SbcjgBEvn0BVAEhaI/DttzTgEgas4kpR6th4lFb5/ontbAJU6eO7Sdg1qbDdPflIf/UDlNoJJmRyzysMRQPq2e3wCfQeKDdL2/Mda//vnq9jXSo4Nu2RFz2YZFmXfrKvVtULsDSLjtoKOEE0d/UiBGeV5S+WnxEm5s2iicRadRTcVaKurA2ZTKwBMHe+xmW4G0YyZ/jXYKGrDDj9kBEN8d9lQTGx9eFOIzfqMc+V5AmRLbue4UbY8BMHjNd2VMT4pIGwRWVpOz1bj5z6l57lKPc6iuWpiwjoJ+UUOR4G/G1wtxe/Z2ebnuC8/YEjTLZbiqaJA8svZmWeR8DDGRjPhEtMsvpP3xkvgB7hCN2QpD/w8UsFCksVWXLyOlis87J38xloFIL9BhJxgIRBlV+7bKixv91+XAYWd7WtgSss2aqIz8NLG5nVYsdO3sukYGIZqtXARmiMZf1X64Ulf56blSTxr3t0QeAmEfF9QmF2zZnyIq3H75TpsGvdhZfWGjfF4BmBzvfxo74bHvnWzudmsmnVZxdn0QAbTOBRh1YSLtZcyfjAxB7vsvIgZsaSxAnYa3Ai5/34Eru5ni8z9V4QEK0V8/DKCpKXUwSag==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
