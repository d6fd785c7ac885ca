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
   "packed": "wzDcV4JzXIrL+twgGQ0xITQbavy8pxWfajJ4oZWbfPcXqGgStM/i972r51gBkill0shhxq9RDofw3Y0Jlojsv1++K3ZUv8G6wv+ZN9M3Upg+n/M0kREkVjN99IlowuQe7EFszG0yZxgijw4gxmXaHMozkHnHlwmY1ssOFbQvC4ZTI7Y9m5Zqc+L/iUmse7cv8YPAsgxMFivhIqwc0txXzKbH3qvo5WVQ2n9Hb/qIVFti1utylIj24MehKqMFRNoQP4W8tOLQJzJlFB0SdSlogMA83QMry9AGHF3R3yCSiCEwTGx+8WODUnsjd8hNTgbcR4kqQKcd1pa8hnKszEApQ6otl/Q6WuYWZgQnpwhtKpkjBe2D41EQbV/8bnsbfQcnl7poQD8AoAORp4gwF3i/qBpwZPekhLl9gjIfz3tdlH+DevSty63MvSXDO1qjVhTFvnmJjQUBmyKyd48VPlNS/kWYS481RAZgVd00/FGWqOvcnaQqG74tHlhB3mmwBoo/ftPYvwjMnsQlqoL8oH1ZgTRdrelFpsdRB2GlZeqZ+b/LfoU7wit2zaJDMJrC/kD1JfV1oyjPaMUtyp2GN8lPLzxUsu0/BV4a8VsyARLPuN8mPR54WEmoWH5F6Tiio4tJ9njvdmoGEYVBa5H6Hiz3pdJYFr8Esm0GEfsZDN5jEXTKU/C/jB1rHRbo8ptJbpv1UsrGzZqScO8Al4TZZZKSHytEtpWzQl6Eyr8wMZGTnlS5ocWpVQoxMmrCCbNk7Y1jGrtF55rZ47fJ/busAmWQT9B5sEurysLZczOAo9J5N3Z446V/9a55GNVK2kuSnlVS5N6+2DDBsjp51l9OzQERtfyoap9SffqK/jVJtDktDQWc4Y5Vb++4UYVJ/KgPHX3BjABAivTp3kSpXznXJqp3BfrIqFUrdzQt330+G9zNOjRxyJCptgVSxdpDaJelYmjHGq0fx892baSRruALq3zixgAOcmGk/jennOpYBvBhyiAiqwdDDe8x5RNcwncBk5r7OIEFbMJFwl81fnXVYBYSJBB6+qcdKiFRtHhbIpPNe0FO0321b3s9HazYYAokwods4iF34XF5LdWEO9FLyZgYYmfB5DtafH9cXr8YJAnKW9vqY8KFUP8NIH2jVudq7U+Mr3zH7uD2YU0Tf3aZrfdKIGT3Ch3p61RelDxwjo7cQt15jxn12l48Ev8y2LybRbDDOmDZFVjlkp5fstKoCvVNUHL64JcY1V7z7ylO+P6Gv0K2EXC9xLbQ521DWrT7sp229eC773d41qHO4cFaukNJdCP/JlqW6ZftY8Jgv6j+jsEwaHTSO1qOlQyNjl/QtzDWOVhb61+kIY/UfXUpA4Pq0udqajomZeflV10m80OT8VYliwHIGuVY7As8slnWFpoHv1VaDipNj2vYEZl5b+X6rPvVhAih4jFMf+cQBUIa8zdZwj2vxj1ECRDSZccnBpRN5RUxu5Qm55FSCj/J0+FTI7BUl2uB5egPMexAmhbpN7q7JXPD8+O86SNxFFr7SxiSOBNYII7rb+SFMIwFr6J/pmarTYle/BN3Ag2hj05bQU0wLFavANJ4g5m1cuLErpnVQFI4HMTFtwLk/7hM0w653r9ECwbkbH0W2W22Uldt/wwGEGr7oT7Ydr/0emeMI7Q+PFycCKFoVDQRgPWfvrhmI21LlVE3qweNqkfLXLRnD5n4EJN5SXgiizwCNrajd0mGDEwX3ytv3dTAmWzN54rSZ9p1lg4Nj92DDJ227nnoUqZtZQRUnqObJMtENaLjyhI+FFfFNClIkHu21zz1vkpA20cf40w7B7d0t2AEF2GXXM+A1QFx1ptnadvnA+/FoKi30cyXoN/6GRa6TWl4vuF4uebJgRR+aGM95cMwISMwNuPUHa6xwt9/svYEBRmeQSxu0LCWmM6v8V3Am7YjVpfmg7jqqtA8//ckAGiK6wonDLxzzJBghguSQDpEVFrSJR7WNCo0tWgOQVR7bbEiKthJFbtDBs6C2wvX9Fx+oRQMsMsSQcKxTWGMwdV+nMYPOB7exD7qfwoMBQ+EPBMZzVSTtdJR5Th0eHu2OJWN4oS2nL9ngC1IeCEsaaI1eT9mfXg1DKsSy95g/S7a9t/ioQ7EsS9zAbZDAg8e+qJ0JwqYHMqUqJtbip5peCBV12nhgXUKcn7h/v+AefwQGmAUs6rAG+oyh0YcfBHsHVM63NNJia5a8tbEddc9GRTc1IUJiQxqNrrKNj7v3bo0FlZKEnNO5IBFvdkwIkYNFqPdQhD62zwC5MyMdMORgTgdDLlj3PUqhJzwpNZ9jYuQkL4VoBQ4A8v0h23EDk7Lbxq9as98sbwjFMPZ1n7378D37yTv8iJZ/foAaZfln0D5hKCjgyY2N516BZ0wU1TaMAO+wnH3nT0mptsr3MU+wtp312W4a6VqpFTpQOEsQ+JQ1wpWT5SnblAhxAhu7YNczjTjifSG2t9YSOgm6jvNkVU1OGfNEuu3T1WMK/0Ajsvr/KpYNEc6NsKK5xOVePTHi6YcY9LF0Yd92XI7wntuOmbah8fLlOSFwkcGzeMSmXTXrK58cVQ+xQLdG6ws9JzC77xn4vCiAec/EqwVnX9VDHtTfmTohhMm2yhcjRgM6RVE+lER+9dcQuwJm44zBP9uPDB9u2pA1S/rZ9ADA8ttgUBCWYZqSTKX+IX4QOKXT4VZfpjfAlhkf412rIWNf4kvhfCGDbv4n2IySQ2spyV4CnTP1xytA3EE2Td0Lv3W2ik632aUON6V95p2nr9SyjuVp78m70VJTrvMrYbTCCGAFJeFQagROm+0xW3H5Nz7cFdM4LCXf6fylX+AttyT7Iy71/m9ZFUSVwCHR01xLB4+PkIHOxYDjRTxvqirGUV/ShOtCfhaRco9J3rUioXurSF457TQdvLbcxwYolbRVWFoOSWrHdMwHucxmjXf9N0O11XfOBk/FpcYMepWanBp3FOkQO61XaT797ZQQNcIjhRsd6W/SZk6Dq0VVDdlakbo939HH6iVFS/mdg0y/h1d/DvZP0N8hfLWPm8YC92he9kqT7Uw9Vcrzv73TnO5vWTU7fyBvMr4b1IQXqRAKW9hW7m/Jg7LaLCdtfGZuWFLtg42A9dOun01Be1J07P1I6J/Jyh5e8u/iOUEJvnpIm98+CCmL7dEuf/fnS9Qpvlj+EBI8z50oDtHvfOReGNNMHr4eMhVLF5TQCR88hJKYiZIpUR7QW4O4TzqZzhGEsm4+HUN/VeqvTpSLqcZV7ptJLXb4cE8RRR0PWW12GtY+VzlKIJ/tejHCIYXJcl3/G+hbN/bX36WjaMdze+MiWCP+asAtqFauwlmea+dmx12+QnxKuBWn+rRUHaW6/LOyAcX9GpakNnoKEXgPc4y1wMXZDqEgmhce5OcEMG/mHidqL8OH8UczHuFv+Gp/m+YNjf1nqLvyz1ZZZITGOpWuWUPCtYrJ/fonkti5BdcsjoJV5FX6U5x70oqVs4TajGuNqTWSZGaDZG2S33RR7fpAep68+6uh+TlwRIAh5/YFSxiUuTns1f8D7oBmXfo3AHs69Ynm9fIG93DLeqMNRnv3ML5nGFTwp0SRGX8d5X0RCQ128zY8wejhW1Mj0K5vcHQ5anhgl4A+R4sU1n8ZpGcvNKs+mcOpFCZkyzsCSdNlmw98ZQxsKBqq4r/6Cbf0icdSzAKzPHtYnUP3p8HS50nbwLX+i6BVVWpME0gXbXUDyHbmqOZNIlpPqN6TUD3IqvX6Lf4xu5TNnIEOgYhNb1VuG04ALjmLA47o70EQ9KZUQymyNYSLeCoeIcpbaY9JfX1aPKVh857heEeaE8BZcqj95CXHME07Wa15Lp3MIjHpP6kF5zOLZIhxkGJDAIjrJMoOQyWFEdTkGtyt60nXXr+kDeNzK5BYeJANFdsmRqmRiBjE3gu56W0w7oEf/dfGwjLAutWqKnv9xkUDeNPL51+um3CmQhW6k2EsdhfpWz3WdwJ4deM5asMOfEIgl816hLQPD83CJbCO4u6U/LvUCgWFZ48EMkeEXohRIdrYMJe/e6jP7o/Oi9Cn90C5FVmN0TUGAMcpSoIX4O5WKNhQBFkNIu+6cN+o5Q3KTpnTQkHu/EaXQwuW2k3pbJuFa9c7+r5yv2tFIVnYQrzWK/iJ4vfEcYKTYf6Fis1guxlO4CQm6IG4SEq0KZX+NEJx+eJLG6IQ4+zm/kJqeIeB/lfiMnw4WZBYGCOkkiyrYCJRgxCF5XloLAG0N3iEbjc2Svq0PyFbQwb3HVi+tgxM+RiikE0SnYqnV184Zi4/69zM35ttPhwPkdjUr2f6a87mJNVtCG1PKopTyS59lHbhReT88MFKqZ0ZYmLPCDkBazgj9RcSO0tKtml8HOF2VUFLNBvGa3zK51uj/0ZZti+VeN9VlRKnuisLJQgQ0fB2/uRS1nO00vBHtkXI0hmQQ6lz3d7QwlovORFPJsMP/fr/bF/EZNZtZKZC4iUfLKCECDwyjELNUaPIJPm5w/mypdKeedccYRCYVOPKXGzMjKmyGv7XzRmYh+POydFv41bmBBPyHL5sa38+lA3Z6tqgLf8wCnMeDgPGE18WNxAk1QJnlqkL4yE4TYA1vlNcbYIm3W85QZGhrqNgOJ7Or4ExXP7bIYdgrpi8snoxPi9O12lN88/HjPZIUn8uYMQ4PKZDiRJds13meKLOhpbqXNPJ3nvA1Nae9cOfQj/d0F2Q7xcWTEmDaWSg2OO+WlbPMoPXM7GVkc2t9Kba3k5w78EDgcCpOHMZc4hL+gZ0odHU2ra5Ms0bYyvrQHmzb+HG6BbrdqNAwyrIRn8VVEcx69rpwhyQB4VevyOd7b8xYahLg+Y9DpcGI1IMHRUnFyntK1DBsZszCOTbQVE04DrWPuooy+Z6EFxnolza7gnIH1iuxWtQnWpsUH9JOYyzhGB2pmkmlGbojwv/G7ccV01kVXuHpMLm7WPonjdwiGqwGGujlB8p32Ey16MbuU8jmsyli1GP2ZCgWiSkPDYlB/CSNKRXRny0n22DKOpFLixmmXo9oBZKi4u+F1w5q1l6AUpf7cp35js49owwL4JNxGcAMLmZ/jFSN+/e+Q6oRif2rU8h0t8vTMVr95Lwf/N6ODRSilzKUSO2xCd5YqeFsUbNUtpx+78dBvtEG8Mq8/WJHaXdan3FgXQenBnP0kE5fTZA/Txbr+1GEeFpyfhynj34HDmb0rYAgnsFzsNR+H+J01yAI0E2FtugqnXcqkn81sxlCh5yqEShR2ytw88RynUwwu16cfeW0O2xr4+8WZu3FFIiHp4s+Bwt6kNeEaqBneFb0LYGED8Q4qsry1VnUmjqLPaPWplteuTo3fu27n7XPB2a5EOKX1vVbk60SuwpYjXeCWI0M7XXM1aQun7IXDYh4gBLEru8mpj5tAv/C0wa+iOZQAnhb7Ewt3EXO82iK/yoZvaUPTCgLo4Pdu2JOWArwBNjHY+uqkR8o10Ub/JHicEEha/bKbrqAs2phitQeLI56xfsIPtc7AyQezZm9/i4s8Hto+OYN0fR5ixJEMUzBtLpXcZT+2IfDqqW4IISfLx/w6V1iZVNxMs6iHp7MqzQWmxAPBtLmOmslKh1QQYZ9O7mmPlmoIxfyTHecACouIEiBncM45mJL9PsVhFzDIb9CSifO6ko7cOsgTz0PqEv5XFV51JE6PtyhcGgr+sk5ph3xLziLtze/jHLSwEb5ccnErEkzcoTP5LMU7DOIemx/YuVAM+FxfpLq6cfGcqg+vGYvibeumcuHHMPGJJSS0j436fhWy1Zg78XngRrUi6mcTXHx5sz0EFfaF1vyn1P+5Uspnjsqe57KpcTNFjR/qgnesgnHKRf9gzoCBKwV/YsMu5DL02E8oO8l2sPqR/+NGIXWRmowuJmXggZ/TWTpthTl9Y8+dCVqfqLJ57AJNuppUwoKZLzjDc4+jAeXTZ+tSsho0FxLvAiTXfB7108nmwjsKnR2Meka5HC3ABJuQVVWjTdV6zyfj2/X2K7B5mdhr3JO2jykx3li5zNjQWPiXN/LowXjtdYxdwImvtCfyXou2T9d+yr2lLkHUMxvWaP+7RHXYUzzCiSmyudY3gl+j6BuDvljhZG9zDKrjF1lM8AksvVawhWvjRXCNdMkJXSnwWN2olAlEZxFx0yifPCjBVtk++pW7gQv5ZRSyVZpCrXUczEOohCpNdUZ/1rJs21EalajEzHUxSCeka6aAH6WwPbsSwOyHXGy/kDY0YivDbLjKJQ47Iy6tnrb3unm4Lx69+bNJePrz8gjM2KYxKpkNPYau/3SzPcGEjSkBvmvN32GlME/Nu2Ta2sNSssU1N+7/I40KPShIIU6ZgL/vQ2sasN+qiWD/Q50ilVOE/o0V3GgMPzZSJ4jVdGfkhMs7Jb8KaTkKDz4e4nYfqlIYWiipBhHbOp/hyhUusLMgzZ5xRZJMIqTHvkJQ/5CLJH3Q4T84tffvmnba1Ai9z+yJExc8HNQSHxTwZxAT2wf2Xixx5Ou9iIpkxuQmTzaXtOSPCPtha90cuF51TnL/x345p0ZpjcyMqc0/fgHPdODmh/betQpGc9c3tUDfvDWhPPwBWiYKKUDdZ85BWaWkxWQtLj5YVRM846/cWn4lBzznYSmfmkt/TEASPomVu8kmX40XwjkOlex5Qsyt9bg3254tQqlscDTeWbYrAtQK3CaKyDOgrZ6VgoRBRnGxnVl2j1bDSv7tAPOkddiUPAqaZADR0ajZasiB2Dl3HWfZw5vxTovh5e9bq7BB24NJc6sN+j7Spd6qXM1Er9H4y6rrfpAMAWtA3QD2nv69++UwQWVFqfLmeRcMhXxqkxzLLkku7fkNpjsyhw2PnHdO+GH1W0/dVTjWCTIn3kF5reTj7qV0L8zqOEVyOnE4IY6LFXt0zcStbIHOjxUtxy8zvJOh6v+ORgv9P86nqLAyT/gT4cmgS1zqyAs49+CsGt5rduAA5Q/narIEPN0iCEdV9xj5za6Ro2Vy3HKjYgaKxynti9IXqIg3XaED6RcgIMLygDtVyfV/m7RAGacqfJfva8mOtkMa4voxN6J2bgLxIhEWQKTdNbpymc1S5xVuHB6dDD3CpwDaSO8ymY1UtI8d1JO8pVQrbmb+Xzd1rJ8ajs1bdoO3rdyhtVPYxU5gUb6NLbVG4vXCfVEkKy7vhkAOio89KUbCEjcTc9h/LPcT7vi+Tlcc+xtEAfXA6FcZWmQSoEIJeqY9ZPOJakXEO+UGNU28wW9Tabnq7eCLBT6mlgt/TbY9r38r8Cuf7crAvs2MjQK/VMXumhhSytDzG8K1EXM49sbKtIu67f+u23dVmJsLUDY0PbXh8lil/QJKnhGldtpWTo2wLxDwWqSwumiWXziFOR97hkswqVXYyahzWlOhlQFTZUKfuwr5ND+XiGoaZl6la8luTWQjCTA3uzeh5cEbaPv1I81f6lDeDggRREl+4GG3bvjdjWSctDaRy4XeixH9a7YTsD0uW6CUTp+0TmvsOonk0PPGQjj4WaUM3Ngg1LomAA3Ty1k1+NbvfW4bFmKQsa6aivzmIJ+4fAwxf0iyxgq3LJXr5h5NiSbkjdtkU60LbEcWVQvvCEHvOUMqu4Edi6ApzxNHlmKFaq463aYGxo8TcLQGqXLPnMXOibkDcYn317I5ROkXDxXzsEFR7trNRSBXcttZQVzJSEKfQaU8+DhVxrxAkLb2ArNEUjippKue/S3cpvS5K4zXUgtbn5LFFxL0bmWmJAwtLMR2/VhOWRaGXlTzCGibIiNQcA7VqaA6QCDgxhSYEggUd1MpGufPceA7W31Qg22zueKMbZ6vj+i3bqNmgeHSN16emKLFNxxyUbdQYQYz3qKMiYzB/pr/ZDLbgyFq7RvDip/ozslUaSicLF7ilcQTPzhVMf+/ILeW7xHrJlWGfRor/GXkRJAHkKz2wcrxJGp4Rr0DUQJEk9Ipn+np4dkGUzJnFkaV3+yiVe1HS43MyQ1Yx4MbBuKt6f0Xltpe1VLF1y6eqhoMTCHl536z+ZuKRtyFD52AMKnJfsvvVKAEZOATw8mWc07avvVD7Ng+5tVMOtfQtsnw6r9SnLpn38/u49JJoEeZPF0Zi/9jME2V4gV5ZuPi81mWaLXqiJ5rJc70vQSuXewMGHdW4CTvq8IDsz1ITwawmQlMXqiwesKrPpuJRyGYwwkhkpxfHAvLqwD28sMLoQ4CigdDi7zQMZOQROqBQD7zOgl/ZyTAkl46HUKDv++h/x8xH6YWxzPpKxwI2XkGJDp9p/jsvCkmHtROsmjUpY82VteWypb9paviK05n62dOLvRIeqk3xzTu4ifFOL0gQQr79P99OWuaVOg666WAHzt9sjXHsM3t1m8oITRG7V+gezuxfEd7UNLjOInQVuLFkRr/J7GnbTZ3PpUg0hjqjR/+HTjqEgFhtqadzKm0Q4PY90nT5/WISuziigQ3heHfKg1WLwi4d74rJLyrtqzU0XvC3o2iHjl6fF4E5/jreKSA8hJOPiovBaIopYWN0HHV9/UH7kO1GcSauX9R7CBXJuvRuwIxnwOFtp+CEwcfeuKMhMDovPiLt44yl+IOhFfKPxlE2MizpfcOhOtVX3IqcIAgJiu/Otl3Roa2t38kmqpUYGHy+TgfvoXYJoNM3Ecvig4yBSPzRqEewhZW/3+lkJLKUNAdYIHTOLRFphTGu5B4+sTBxWj6f3UsN3kVpUxLYI1tTCHpNtDyhZzx7TlURRV6l+N8DGRW8mne5PPbH4UtLKhW09H39A1RzAxLVMZNKYnHht/FCRjkjIE0Jion+HbcE+XPSyaTLzlCFs+tuhpDSYmAN7m8eicHZ/1KaloKLBGHKVyT8tpeBkpgQyZoOJ0QA2aAMg0qaa7Y0X8DSzqxfg2Xa5eOj0ZacqmVVglgozio2z9/jeE7XhbM3Ty0K0LrntJdNJhcqa0NFCmPYj4zj5NL9drtolvly4xJ8CjESnUwghctCPf2caw5++NYu4B+0VhlHCXYcO7gwa+vEfAun26wMtDfUbT5k9tYtGz/J9hGj6klDpEqUOilcXBjgCWEX/K3RqKVcthS++LNs404JCkazRvlCNEOqoB+dch0YjwM9J5nTenrZVU1LmLs04bfUMgdCtrfBjI9JR1y7RjCxRctMhyOl5nUlrzwlccMc0E1T1AJZCKYZs3PfdmdUeaWZtjxWg9t8uwQc4tuuJXbZLv5QbxmcU2YN4d2JxndsZrOTqO33MKK53i1xAfOmOyfuUMcYVOT008fHYmXIXihG0oXAqoOizyQAbydqXwvBySFaI8ZUOwj2MqeVcDCQ7op5OYuMQRvEG6+81J+WBTXfUKlvO5s5JQCWcuQw0TpoykgARAK/9oXbel/0il7TPKYU5dygc8luu0nMOOHUokEU+qWFyFJzEAwVwI3iU+Jxf+BEOPlbfF064Sg6SgFs2DCMHNlOkVb6EYsHU0QH3b62WB2Hecpt+OF6WoKFBkfEysobmcwMEaE3NIa+7i7ilt+wxAoIAK+bRiG3AAGUxd22CUCLpSI85Q1YqMsJe2G9VT9qf+eNIWvuY5PFAtcBFG8D2matpQ5ovW8f5y0FlBNODz1jezuDK53+SUVGZtr9lIn2IJItlBvhEDZyyAubovxBIfJDQi0h+47QNQmGmlMdswv8XSX4rXzWAxMEbVSVvriT+ELY08yL412EQWeyA5JwIkU6OqMB/2UQfE8fQJGskbjK0OeaWxByeGPeBaKJEWi1cPcK8WQErwxozhJUgePL8CrXyTrd8tzNiNx8Buuefi1SNSvjw7nLoCH2G19xWT/xvnulv6lr6VWa6mRjBZpIP8FDM7mHLYYlqiEN89gvD+eCipgjao8MtxiHv5pfm/wMkqySl/63VW0Fxm2fABL7Vz5SbHdXmtntaKSSaPLfkmQLSEJ11DPtCU3WxLYM8n6mSX58ZGxdrtKgHyb3jmrN9hYUT/SuZcYp2BAs7IU23Zkl/ERZcVsV4hbg0U687ut85QyBZ7o/PL36x4+Tnj8pm0LYp/Z0p18NLXaOxR60AVlRqj64E+mEEuXfseQyRCPpHKZStw5VDBO/i6mfQArPcO8Kfj56DRU3V5aY724d5UO+YyRqludJbGiGv6hTGonsN0F5u+rs0vT+Qyg6VqfkDFwPSIhYwi1eR5zCvDr/WHTjpQZxXIJueNWsvrapbv4agU8btGACvP87d1UhvLeHrh1e5FlfvlhGz2NxIwWODH56PNyr/6l22SIAcQ/7EkAQJHHe9RiJvDRO59fZqfNdkB8/p1JPuauPZY49h2mrHpmJduDM70rMuMRcEIpP6R1tnWruimQXvze1ZtZKCHa9k0FBxnF+R7ykWpKP7pcuHSM+qz5btDSZGzacWsGL9y1oqkfKQLLIpScN2kfsWAitQtekrKsIrg+Y9SoxoTZ3W3qYK2Tw5H2Zh71jLWWfn+iIPheZ58tDx25swXSgZF7mEyTzti6MuJv4B/VcGMLmlq5FNUsKp5QBHa4VEwTw30IUJTJhjSxxlAFpn8ee78zSlDlQak/H5zkSMwNNQpHCizIkjN/+lx+QyEneSjt3LW6+RyPlLWPw9k3Pnsif7Jo6adYJ0neycXrIKlqT6wnd6ixGsfSFJPDmHj/gJyoRyhSelouJ8/FHQKXJfP28J5RrGJdPCJZfsMnoGLFVXlrwRNcb5Kap7zsUXDHlfYc3T+W9tsq2sGIM4t45E5WuRA321uAgZAxcsjKkV7kc5unf9KnwWyQhEIaejyoqbCS0+WTU7+sAbEVqCTUFWu8HA4AwEVIM78lDOcFkz6ulM04X43uUSfes0u+vxiUrTpdOWdtx1xCYUG9+mARdKJu6HQIglp0GFDJiIMTdx7iUYZ/JOtFz3WsQ4+cT1SuCdn0N+kPZEjJgtDjCEwwduuDoYSNQ9vnDDssH24gbulvFlRFKUzWyXPlqOUgoChM9oaalZnA+xC99kCdIuZNwkVCav2dFDwCOlw1Ielbzw0r91MXrcvwHPROTXmCEYMaHHUx0Fs9e2+7/u10hOfKy9aro15LL8UK8JBFY6txA+IipBDR3q0tSHFL3HcqRyUbk6aCxpoRsNNGEpMPEBNoIKw5PqiXlNMn5eEg9wuLAR1IkS6PUdN+zVttvXLuCFL3R0fxBf60cggosRExUj2sCFilZnQhQg/2mrTVjL89pQKOB8g4ThJO0w49ANMpHc5P8DWQyY+wFVaSasTX0CbJwSbDOtNSIcTRzOQgYX4CIS/cjgiFONB+4mw1+sHJzwnmYbd2bNecU2E+N4XqqBPlzdDSVYYdfYcmMAq2YPd5ZIzeSzqtj4+oMUsoa0cd1SGY2uw6R8m4hDHI43lttLwDK59PxMQijMeu2w8vkqYSflRumWYRsIwSE2vT9Al05b0pceQJDXXmw5vuQpxqG9q+/RwLfEL2EsJ8izmPqctdvvxxcEbghMq6PMsV/U/qcbLL4QRC7Nh9OlDaFl6ETwhqgeXCS3HcWFdB44AJ7VKFL9TPtzi+mxoV4/WSuBI1dGbi5955YvWP6mhYe/OhbOC92pThGInQJ/SMYdnktyWeR4rZUo/RcCEdEmug9bLGq9sSJRpLtOORcKdtkAX+Dajwvl0QdFiGKTo8a5fTSgFf5OvXV1xig1d3A8BAfbwuPfQjhMS0KDGbVrHtG/Yb9iq1gpwR9h68eOXfGGfX/vu1Slw/AWlFZ+lDhv89bvHWx8p/IV/8AZnLFbBUEGBmBmgz2wN5LKR9Nr4w5GcOI3syDvYj/yxAjCnJLfZF1BBOfkj8O3sk16xK4duo6EZHgC+4qWsCHBGAuwpZr2zDin1v6xbE8VX+zCiU0uQTuOLHnE8yrPD0TubNeGBMobmtYoVhB9jfkRXY5JVe/qXCqpPdLt/RDQUMdJvJJJJdBNGu/ofKehEPzAkdZ+6xp5Vt+l55SRI6XF/Y2Xb7hVjJLk2CKvqbvM+9gh+z22vN6MtkgR4VV/at5GoUCJ5VEGCap9svEzcpd8HIMiJUN3EPaLxnbGG+mUfpRJKdX9rYU9oQiA5OGyDiOCpORRfOkq2K75fGN2R8novELpsl4BUDKHw/WUDW1cY2y5xFQWpG5Mo2cDts1OpcbB/AvkXQjE50wRQQA+ivt+yblwr7XtbOAQ5vdSITGD7ry7WdqHEB3lxq1F6cbCL45ch2q/Hm62ihf06UA1e2W2OM+SROoRdeXshtgHuZfugiBrYo8CH1rk4i4n+z/caKWTVDGULSrnMAAUis1YcTS+QvBHwXeMzSYTLaEk4KX8fyYDYPgeYrvAOi5lUtvRorFc7E2YxgIuKZEVD6aCpJC0Aku4DHqrM+A06GD06Q71MSNnbpaHD97ELFFuP9rXQFJstFMU1oAv7a2KkoerNniK7I/HZ/cc2rBq6kZVf9fF4TP9whgJoeJQXq3N7aR2nnC686bWG4Ac2P+fi/E71SHXYpukxIKfL60cSB1ot6+kZONwNlJxBqQ6W/uk5HItWJaYzXiOHFBiym0Th46oYNBvlwyN+p3Ig0IrFbUNpZ5PYfh7bR2GKjajWcSlbsEM71Isz2ynS//8kR38Fsaed44L5s3W8T/eD62cYX0+avapWj4XnU2LOb/sNu/ha1ABtCx1uCSDs68YgnXyjOU93lUYI+jxccLOqZ4tMS5O2hjIp02e5BrG1fsUXquDvVaObNrPOWAMi9f23Rj3Y1I/VBY2uAVo2+45ucCQU8Ar5NIcAU++qMDuoszRAIK0vc3RlnP4xbNMHO+SMovM5EDEkyu3fUParvXvcoz/hDsB4B7Rn62ePtDgD5gtRQiMi4j1EjEvusNVcc+FuyrrdDVYYbzz/rWtF92F2oPHsGPvoP0O6xj9VDu3pIV2zLLrwDKBKMVa5rIG3SVb/+ZEJ/OyIGZkMpciR9CxE8ehWJHUAsJcAbA9QijT5Us5su7pZY5FAecsP1g4Z17FoaJmrdrKBBC4lAqxvbTVoYm41RW3kmmhEwr+1msL13EIILVPWr8Q3JlFoT+A3afPvnZbEIDv3LEuqDKU1F3RTgDShDdKK2cMYLYmbe/MOIus1fBROLZSjFlJNWFk24+Kbtg7/FnCg46DoajV7eLGfMyn7KyaHjaPfNSYzkaP4zvIgX5qmBATfasvfLcysmL2DHgOhUmgXhy9RWL4h2DuHy+XHnmuoLCj3s4vf1KFvQ4qwZR8am4bD3XHVUkR0lJXbT30TkAg1T68eDfGlSPduDZOYLDIG/06PRGtZP+CqIIrVvxOaMEX45vU1Yw3Cf2JxNMKPwu5qRX7sCbpHmCG+5yInu+dOIoOYirO6pafCyVtJkjhYWCLFiXiFBOR7F4ivtrZ9psurLDGYdvVOkvSErUdZhU0QAtOZqe7z5GiWpM3aRTaSWnIYyq84i8TP3STEiS6o5CtXaL28kVe1rxLkb98eOxPXgt936+6uPysDvWFgPNo6iQjDze32jjbUY0m6SA3yt/S1FVKz+HC8lYVCVs5OVBJ8i9EIgzdJCkfTrBqELIkwKNPCjJyKdJ1TdicsjDtQHsW6hzIViTKkoE4OUJHLCh3Gkx5FbWSIoVxeh0hfDwpjSN4zHIOed9WQJvtvbzsjEw/MVKI5qj83i5bMKw6js1G9Lc3xdbn/CQ4RLqMTYZecUT7hziAtPLSw+DL/h4qQMGlSP05dadjdPh8MZGrTEvGtp17Ihs7Khp7M1puJ/bZMgzRgYmcp0RAzcNN5XxOkr97YFaBAU8yeFadTq0QC4BZMZltWK9YWB685/onR7wqD3eSI8C+PBrIyfoe2gOiEeNONqIX0en5MWPWB2x7863RNV0bGVzj2MjrtPswpJWB3MNmOjm7xjrAoYvG8Y6Fg2arIySpVszr9QIg/aDksqeCx+CLp269xS8trXcX/DvtIq9ymNxHir/bGqDglsCFNfhnYi1F2Mq6XDKpE46wpH6AMqrMMQu5v1j6xVQFhvN6unmRRnEwyRPG6gx9I69RUf7Fc2dVE0bWp9vhKt5gKmYEWFFI8IiFLkj5qIKK3iKY6vx960vFKwbFDbpEyguH1ItwoEy1pUeatVzoWvyg/iVzTwD8xV+f0HqMil3T7YOIu8mB8liq0CD/DInBNJ81D8y3dcSyF0GVcYEB2Vyw2jXc4272UxR5bCfS62GfBMbHxwd1Ngx0XOqJ/iGu7niq8qIg26h3p2EOs3GJsN9WsJkCxXe4i1jUg95jpnZNCuBUHNmOblC5w5Ps02ki/v+GEP7uXotlc0Bn71g6yl5+f7KCUVaWd9n6HZZp5hwVvlrmnjWd1wvldpJlIks1fUMnd8lBZ4+idCu748HrJnrd72b+nubYgMJBbRH42gh3JfQkGtnl4CUnZr/xfmEhDmQIyQkpbT/2FZqHOSZcrzdzOxCiaxuNlWfLEo/+zVrYuiajmLeg2dFudA5eZlSEmYKX8KsqnNLuBHuC1N/54GRhrSfP4YbZSPG43J/ekkg/R/esr+THaqBmDtvqF8ek2kcFjDQe1FITW8zJGsUXm3aL1hMjsNYtSFJLnXrsmN4hfYBNnG4kL1i6/MCnkFi/ldazEihuxiefUD5gE9hYipQTOEbsy/zo+Pz16+6DlrfhVvPiF19EtL4VbmVOrD5Uwj5sGyFsfjlk9z2aQbZ2ydT55JxRegxy1uU87GEgTdUgg6KgrBtsTWKonOmj3nmNBAft9D90LJYMlUmb3PgWSKnp/lbVDu7VVXFwgGN9TotLH0sovM0HOm6tFKc53O1VmGDbvdIC0ijgl6TdCtWf0ifTSN2EqM2t54KpMB8/aLdm0/nMX2xqyT0cVS6NEPcoHhwNldHDR7QfV+zprKVsR9a59+iF5EuqzM7Tv8GEkZ6HdcZkuh2kzuanAQinUfqa46paAmu0LIQha+Ltrvw50Rl49XXhwJxylp3UuqT+ST05+Y8W09dxol8zfTDt3xHau16z5M7bNi68SyfElr3m/aYlB+cY1bygAfxaLgvzI1O27P49uIy/y+0kSND1Q3sNd8uB3vQJF7sCAcjfoTG0lSoD7lTZt3mCb/6Lpw5SQm2pPIHxukpKYUZcraJ1lpOWZCCtkDGIsm78uM4SvMr0JsLiPtdxmY6ZXWFPv6wVJp1iofTDB99gsqyVUNmwL4koYhkWm8Xa3sTco6sQJVPxfPtEo1o84z4bimygTAQLJet9EwnduEKfTljBaOfFP+ADZ/g3YPN7E5bRwyFYCtyUEX963HQDCg26Pnk14JDB791HNgDM8D9srfqWQSrhNCmwuQi9r5ph16bb5k0P3Je6NFZJMInPgG+nnVry1EQFcFj+oWRrLY68qpWXejc/zqLdM07i89zp+GoR1jwyrtnnksWU1WuV7pGz2HExm/1jgXftUW6d0Mbf/eb649e0dgzy+SIc+7gHkfpEyPsp2Wxr7nwQwKXj/udFh3fH8Hd6fpjrZci0rjVqUMAWnaEm7Wcei2m4jTlM6NfJ4ANWm/s/MjhoqbVrRZ17aPQ8lxLgMuIPKuXJ96JStDEUqp9SwjDfUSldlig9n4UbQNpH3vEK2+Vl/ou70XE5RfF346aTVf2a2fdWmPG+4xCdZyeSm3TooLQtDep8Ce/T8JHM3XPADiTJJ0zLO013V22K+NfPLL00RZlCQf+7VjXFswk+a55a3YCV1aDxYHEJF57TcpMGaRJyCP5F62KyMQxfb85w51yzFur3iiq8sMx456tcvD9F3e2Ofg8yilcG6z4kFN6AGzaLZ6XKO69cW7/4SYqX1e0YYlXUVWloUHsYg22gCqPwK2ZrbFg/5P/cux9XLHRsO/8/fOvWFnmFeKCzDpKTPtuwWzMmT1baU0bIPLzFR3on2SJ2oXt9qFtQVlUrVGt5P2UwQMe2ag0m8UPHYAOJOVtb7UGWNCtzK4z05FYU/qJmFacAwMCMDjrZk2d9+bWWJ2dJ/aOBnf9MQuXGNLjfneNLcGm8oOeQ9LoBUHdTNCMuKROJVFzLUt2Z+w2qls/yLUKVyIglNlO3IwUoalrkz/uhxr4vI5UlwmbcjBDVN4J5rqxr3YWzCpwXoVKguLQ+fmh/oQqtLJPfqia0DIexEcTM4BVgWI6CQ9qQ4dtFjcXY4EPxdo61qmwl2ktah3XpPUxBq9knahg74uIs06tIRKO6J/Es1YQcDRA/NakR37vqsY0uyXSkZO+nRzOq2Fdsbvg2DH7y/ILkF7a2kgjMHfpy5S7Tr8FUtczXo94WONIWfdTZvKLZIwyw9pEE0SehgGhx4Gzritmx1SQH9Q4iXRciuhycZhYmB6QzRN9dNsNjZ0vK736oD3UKiIiQTW+AyWOthPei8AHONEeMxfHeU/XAzkXVg8/ONc4s5afKXV43Dj2XI6D7pe3eTzC1o/Rwy6euJFtDVRWgXd4Bi57cwlR7ojlHPgxovd9OB1NVZee5flKD5EoizuIeKeCv8Np5aOCyajAr34oumV/TALDShfmK7CwjaepK0m/19hRcsRKRvD2VPoD3sphR9Tgebp8HpBAnx4S+MOPndlv7T/xbgkCpEoxUNJHOVaIyh4y6M5ylpQSbH7D609CZmlED6wVinQiqHMq3XIvx3fTBNM4GJvUfUKVarV7sI5sPxHPvi074p+SytVxatABu3AindbYaemriiYalc7CzMJM3ruyiKj9WHFN+9iK3+3Xgjb3hDjgVNWnhPI8xOHV0YSIOFEh6lmT+Fs8RX6zOheyoIl1AXmdcSjZ6xHAxCDaB+J3hp2kphsarF9TLDIM4uxCEy+b06ffahj5kTkEv+RG5mu14cCOXx/6S/Z+SbVN8bT2AvTir6EuI0/f0toT21WQTnEGDtyxoq/z1cW/lGYDXqA3Wj+EdTNuJNFpc9rYbE1f3OBcJBReyKoIV24eaOUTNW6ZznPavEoB2OtoNPAlNEfufNvbkwj50QiA6GRbtsh2PbrzaIjID29ywj4O5Q2IIzaCW/szq8rtUQ0MwgJaRlf6eS/NikTbbkmoOOFnKMKc6w8mIjlmmvTq8DXyx/d0arlJyoUlg+Vl6Du4jKX3uAsTGBIgFQPqD4kX5A1iUASyFbgGFDPJOi3v5XVT29hzSuuHq4U6+ylnVZHYI4EGGtY9TlyfmDd4HvjXNZ+RD2bChKOFv/+o3pptbswqMtjUjfZiurkhFTvBb7TBwrFBRLDMGRNzbCR5IWGzarPLS8uxWp6NBOMobFgHEuXdpxbJ6AZD7V8ObyRisW781/1ytPrAGx2kryZxBPF8zzPDx8Ch6JGmpkYueBlo/IiI4VA20siCMUvrPGg9oSNGFHxG1HkdKTm1GAmR/5OGMI9q2Kb07Eqj0AFmAYe9THe/LhbrDm4lCafqaLVgF20I/981mzbPr9wGShLCm08JiRmAc6eG6E4NQ/gbPEpAZZW/SNk6Iw82jtYjMa8y3iSDAhHdbkofK3/XV6aQPFruBLRJ1BJYMjQIi3tBUqRyUWtzCg6+Rkb6j4m4gMa0uA32avIV8ApjY/3sGuFBIXPyNl1p1VcKZNFgmZoZF12No1NwkAItsgePJQWBvfcHHzMRrVivtTZUvGKbzXxYn8WBtgjpFVbhSPRijRK4J/cNtcgCPzZh46EUMYYRrBiCimM153IucPPfQt6PY1ZIeBnokQynA6CJvF85SDDVoXLoMCGa3i9qF2j5rFuNkb5KiosUhk9RLJ0Yi0KeucYC1OOZD0wJnrU3vnUNrebNVFcQRm4/RZljIcLYtuRfpyQj+2YPABQIc8Cri4XDFKSJNciTWYGWDAzqqgZ7n9jHMTiWQ0JfHjcjsn7oDq1zF5+tHFBxtkc5vmzypVGztwlLzx4G03Fr6C+Ljm/3rrA5FcmsHltV6WG+lwS9YjTrTvWjmBdkmo3Q1u7HvhziJtiK7cjcIMfX0dj99e2XHYRQDESMFv5x7vGjQXRGAvb1TBAcYsJ7l9z80qoMQ9zq4rGCG3o1JdFHUMxnY9aZfcrCyOvxyzBHTmVffYdsb2Wde6Cxdl4BnbaGr8k03ZjPMRkZCYmS5ZHTresLvk56OtLyE3ArSC0cETgekwQWZBpDNWNjB6Dwk8LM1e9y9pyOo68X5oy4k9JtwIK5VeFlbTkrj2X07ASXGksqDqw/4nKVq4b7ynRmgNqtVCO4+uy4O/tKOC1eEABVAzvcPl+Sy3+7Acr0ZJuGtl1ivXYtr2jGXXaJLz6VkD/MntqlCriqGpBhKUGFvFR/8Xq//EVBSv1OzjR0VMd6wMe8Wp8bSP9F1TiB8XKd/UjsiE0zfl7XRZRWdwvgcbwVoiEUO9BPZ+6jC67j1hmFi0URWYV+OvIkPsySmrzj9GKvU8st50TKy5XEWmuNjVxYG65uxDRBCXxHaYTl9pXL0UWYZVQm9m4QUdvWjRI4kwAc3inDpk6/4Y7074IDd5QoYG+iBVesS93JW11AIsplmhkeZI33VNCfiMU6GzZNxa7yYE/XV3xKmFx/VWBPCbaeGvsNANhbhyOq2mIPAStdM0mYJcRhEsHTAp81bbSrGzoWc391Y762S9C5DOfpmaEictk25Cqj/DMmfiUdTLtSBeJv6dJKwZ3J0kSRCGrrTmFn5FwaAC7fLSS61d7iL3Q7KkdSoinNlXjN3Veww44B4DcKaAMi6TvyBpjgfae5V/BJWPbqiNZSNpgIP8LS3wBtE/E2sDPSZgtXN8P7OafsYWgjxE4frLFBLEN7QFvvJio398iWuOrlFLghc8MA14kOY2tWlOwTfqy9hYIf1wQMv5OB3lr03cnEOmd9oUeE0QQ/Ldtzv5FwLGBUkRc8Y5MS56groN9MGgLwcYeHiO4AtscTxFTB0pb46jtDvwD8tY0cmtxHFDagWumWA+g7D1k3ymyqWjDhwsWzGSjMZpPR/lMZq/My/9MKFHT2bleohYXQPk0yqwlOFnQbVLAuDeSCnjtcEK0pmUyaFuagABs4bdJnvVr+7d3P1isYhox/ZzqX3Tmlt1YrPCaYAcniESaJvq06DbJfCqDv/qlN1YLNpSqwQ8Nl8OHoH1hlOigQR+aRjFjUkFTkaGGcbyyF+dNw11rnW7DRRxJBMMHP8rSGQZqDHOFvj1yqae8ri0Xr3fMGg4/mBvm4PPPzWSg5FfFfJ7rQLLadw9rPpjo2C25r3/s/nWROgQ7gRhTxSyawtzLWA/d9gT5baX06ByJ+qAYfvoDezwBIoJSKLTPNPGb1zmlpy03q5DLgm69fIL0iGCgQwJg6Tg13RgM/peehOBOprLkI3BnEaDrDOz9MtWyXh9ZNOtKAYtCuCf5D/Kj0dzVjVZlg1rvS4MzFo2TSRIf9bxluayB4pUyoxcVa80Aoxnap+ez1MUC2l2VgvawzaQSZex1T7yjQJHkqke6Tv1LGn6da0ZyY80aKu40j26AojJ7YKlx93UX24UX+R3rx3JWv61UMJw12uyO5hySA8mIXDDCeBRKkj1J1vNPzqGRLXpsy8dKv1ctsF8fSPmBDSjg0E3xCdEOTkILuOa73EttCzwp736N/e0IDvP+GQNwBgvdvM/Qr6+sSUwSwNPmC6h7TB1ZKLG4KanDLnio/PgxbC7x6DkP/h5VXuzfn4VOj/qq0HctIiwI19oq9PmAFTNMlSUK/GmQgfmupqclGL+GLPNDQPNVR/tD5UeO2kyjGdAQ5kyht316f8gwMtqgrAunX4E1vBCnriYaZEF0+0Bglszez2fNHgmp+FGMQyg3eUYg3KCpaZm5HZAOXRIOYuvyhn+NIAHxalzl/IQlKSV3q+cNkTCbCoo8BBqBTGrBDJokEWbTEWTXCa7Lj4a8SRm9Y+2/cSo0z9OoVL4iZBvkTZVyE1CWK8bCA24MEns2FvdssL6RsYsCcbjL70KWqevk3I9eVs7XF/8oWhpTQWWu2RU33uA+V4qjH50RwxvfPMJn5JUsxIrsD+gdGuH46kVjVBOjV0kh1PJfV2JRPSqCIx5mQnW1P2e4Sa9VeuoK/0NoDwc2Ttp2B0J/hcCfuhzdwpLjnnTm4gpC+lVJfx6JJuvCs2orljgcpThka0GlmZV8QEVOI/JqlQH3SN7mnLzBiN2e6ST21PTcHK3yBWtBenWIoRKTjt29a0EEX4iRaWL+q94oj36XYqg8CLCPRXEMkSYgWE6jthYojmRvD2iXpSbwYSEneQiqoLCrJAZtEDK0vnvdmilh+Wug4OwIUim2vr9Yh2dK5kpxRBI1MzM1pyBpHWCHxyetG7furp9kXfp78v0NMxX9Zc5R0QKZM5jkm/ooS3wWYivc6nQ4eYnLOqWecICIP17XfwpE5QOVr0i0x4VXcZ7C1SGZNvDMlUmPFB6BaZ6QSWktgM1FuMgTWfYYIUpx36nq+utMRXkHeqzaZCkNfbvemUqDStJmSGpPLIPS0/JC60BDBalrPPNpYWqOwHtq/CSehZG19gp9Zr5PtEWze5R/GHbcZfwqRxh3mHqztGX9aVrOyNs8HhqyuWE313hzLnxxmAHj6qQk5qmdp/aajiVY2yCb90UAPoibCGODl9EY9FlXtOEXk/jtjU5juIhUqvF0TlI+iQscENFyd6gcA9f4IQbDy5ppS1eS59j/CympkqCdk5NPaCDIZEbWzsA6qXdWxwEHfw8bA051g8R2QtVo9SMDnrRc9bv9y8QpaBWoJl5tmUT3XWdfj7A4smBZfst3xK9EqAh1V6LH6UmxZqCKMc4YZrCsd8pSkXCyys1TWngkJticEZx3cqeguPSmdcKZiFmojvvh5qvNrTLU7UQKo/qvd2HuIftALxKHfWrz+d4EiYX0E+oGtJ+9gtVsEfd+6RAYB2uZpJVLgnMzl/GeOMH1NDhFrOyk9yfa2dL4x64OlXpxXxzB2cC58zpzDOCp83Oc5aafGnOQ44cUF7v1yIpfkwpBR9cSMK6jE3Jfu5vnNl1OSd22V8QCthU9D1AOjhTYGAUdk4y5T8TdVbzfVe3vsMVwI94+3+92k39mlsiANPgJSS0VAE8GaMXzy61GGSMKqwmLJ8nzOqWMROpev7Ce9XTgyniZM64ijwGKUr2Jdqkm06W/euPQhfV7kXE/TFOe3HdWjLFW5uIl8ONfww7lwWbz+DjWYeKxUKyMqJPf4Rs1DUpg/66mnO/pvWb/yN8PsGauOExCzEK/pgsIaptHvTdiAaPeI8pDQD9XWc6IK3eaK4L+ATlm81tG1YLyW5Qpqu77Yfhj6YsKuTbM0flD5vODhNz8MxFTg7Y+sroR7sjtl//5KLi3DTFBeoj0/uXUommU3EzHmQVT3LxCV5/2qVIPO/grzhOB8vzmQT/9HZWchPKbJ5O+r4a+NcJxLr+A4rQ+zpd402xChk/N5qbg0HD5m9Oi4qEiR2IYD6DCs4tldjXuc+3MJS6tWYBOQNvaow3B4TtjCCK88OP+3p4QiJLge+T5ij+xkWrbKiI4mdqRtvbAl6f3NoG7TtarKje3n/4vKWBxH5LIvZ7vfYpbEFhfvBnOHkhf3UaZHQ40hdTqpWNsnZ6/r+vV6LlrHd1YBr+cI2P1ruB34EdQMg2dVZjxaa5d6Gi2cYDTz79wrwHseOqnIGAOS9SwKEZXcfKhv9CNZYsibYsTCThmFyi/KAQBi7kjvIas4gTsGZTKqWWZgGmmANwkPtFm+3mGJzGmNbyUSZ4CsQ2L88jaRPiZjcN2a16kEG32S+rLMlPHCahOZc7hRxSgSPuKOn0ENINSP2W0rxH1ieqMYiW5JWXoCGrJnOzLP2SAbomBNbU2GS7XV+hyB4SGWNCwr6TEBLSCmktDKNs56bU3ugeSXKI3kugao7RTboVtiBSoWADL80YOsn72aI5o08U2oOGC7PWl2yaNdYg1XFCnKbQJk/0crzL7M9aJZVHY1F4vsjfBNBeovpxNq0kfJ33TKeHDVWaF5KTR4oRWwkeG1WUJR4FxkSVWNBdJdmSf+qndCNu0RL6u5sLEDA+cV1CL4vVEZS3o6UQJDGLCiAHVBPfsCYS3Rjg5LLlBEZ+I/vWuYheip4EfyFi/WDToX7FH+8bpIAQxqq6nGiyNX2PiPVrQp2l3JuQJqSqDqOIrbBCLZkpK5BB/vL3UvuCftwb+066nckWT4yYT93ht3TqIvIJLnAIZY7+tNiBQlBYiSZ/C/uOHFXsE6L6FBybNRVMlIFtfo1iWJDBlH2e7dj3HsP6wymxspKL9gkdf/cEHUkQo2Rt6O+nScFAYlcZwYI95+8VeSrfcO86s3KLPHxT+1CIxPQu+M0X8IV9iTAJApjXTjIpvBq7GzEnLMJBCvQtgEATmSxlwZcYdGGjEYq3hObxWb5H42NeWjfxsaGygfBP6HIixBl6gtMguorG8oapON3Rs0CXUrDB+MTsovxs6Bnqcu8Jyq0g6bHdHzReMKmHmtQol5Cjm2+kBZ7BrsNEvrgdtoGsxloObGTiRrvOkEcTrQjbYozXmjMm73NLfkhoXcV9gvaMEIhwxXczDzUPL7NHpBRLYLyQhw3E/F8eyysCJkLzVgZlDQFrumu08L12OEAUBjUfIOGVhtIesRuFwxnemIssQpZqt8GPtIQLpoc6y0LfqKC9qVh/04hQoXSt3Yivjrp0iRDUQKK/nrHtnyFd6IUjmQfIHaczhd1Qym5Kb6BzfMs0sNW5NOR2ljPpZ5ZhEOw67pjeTE2hjki8ZcXpo0VpfPgEYNtFrwfZ6nUOcNWVwHbXQVE3pNq/286zxBPGteSIpux4EphlCVHLPtvGSDIMqV20tKTnr9tNStFM3RNElJ08tpZxPpcjxuQmbhEuAgCWk5d3h6NDoVmc0ZKUuWiqDXCWDdzZaC8ZssgMEP0MW2ynAplPwhWeMbDtgR61500qwHrujCsHeEBm0xzY7wZK/HuQYwXvcd0i3lE4GJ6rv0nXuidE/hF/VZ+cSi1ctEid4gKtfUKMJ1r3A9L3KgTpwJF/jt336l8OP4NW/DROfBABYsJWd8A/ypfAdG2Eg9uvSGRUp3g+DSXDnnftGhc/K+jNu58Hv5IUN/yOKhfz+G7B/tD82+bcRu/44jUF77nfPybDTWNnY6oyYG9fFCWKQq1XseQaZgov6qGFPuMkHZDgBi3FgxTosG7Fhsi3NyAXk/tazP+Et6QBmeSwLXAXUuXF0uGVP86hvPbBLENVo7Q1xQPuqsE6LY3soWyuTmbEPoY6b6ZBUdpuhOhQcLi7ARPm173GFPJ7fcZ32VzmxkYZGB3K9aSg7S6O4bCNZ8pU0uRTCOzycDK6KO5+9DrTe5l9/mxzSKi20+tzpsx/+xCHoWrC6n0Zud55H7j/1hjjPYvet6hh2WP1RDw89PMKt7vUwo0M7ZR01JBPdrlBLwK3SqPWe4rnAmbJiIoHtNslpmt56c1cZyuDNsBxwr7WdLb4GP7GFTNkdoWUnW08orwZN6EFn4RaOBwZkGbcWxPjUXiHefZvzFHwNJuhhhbCqiU+4J0OeSOQurxr1jDKfkmtJPxj/iGrswEKKgj9yY3n7DkbO0Wwe6g3uaxBIDDMDy0z9x1Rr+Rcw0uHmMODes7PSA7cLvttSr+/4/t7y9xgeIWzJ2oEp/EzYqxuqdpnfZdm4FrOFLEheOT7ik1WqUdZy15NnmdRt/sF1bRYu7JlMeln8ZX5+DNyHd3pXy7MGvZsfA1bC8TOEG9y7tFPh/UEKfZmzUakBkCm3WoG2KBL4NHvbtSBFyWbEoRreqVqc+mdb7+Tj4KbNv5BROWlxr/adZQ5CjAb/SkJlV34zN+RPiEqrhdGyI4jFtj0y9Q1dPpdrNQ9xNjMmssQljAobbXIrMDTCHdeEjGcF7CCri4CkxXT//bnlGOxnetpzPTjl62NtvFbrdHAO6R4XxztRhXqJKnr7GsyjIGYmU2+2TayEvMz6JplMCIwwdXGxWGZgrj4fY0q+NCqkpYQoYfaiiPgoDoD9Jp7X47A3xHb05F2vYOZrq7JON4Li9f47XecXcHF5Gg+Oty3pmG81K955WX9z+lsFkTfP6f5HCGt9dBfDa79NFh4GTwL0HnSMom0JZFoSn/vYfezmEHGOJ8ODPbo6uhYs4wAvWr9qxQx3Gu8rIuNYxnpx0oP7fL5FE8WK7zshJpqEM9wQ4xatpYta8lp4CMWNylaIpa2cLiVvnJarGvGM8HgKkTq8HrRK0ZlcyV8iOhvyT5H78/h258i1JjKF23pVMv6WfvkmnJzTJGdGd2e0i9kyP/Nelr8WxTkXf53HamhzMVrcoI0sVKNvZi1Dghp7NpG0EyDJ6QVRshcY4RZsL4G1hltRQwTcjzus4MfOnCqOkc5E22NlV6ibAOUDxWSWAtw75yAzPcx6+vL/cfzi/cqElAoUXxfzcsFHXuLGEt+u2O2qqIyds71Khui9PlPyrDrg2rgPLWcSYMVOwScUNZK/eNAq8QDID/HnBsJ8eQEcyAFTv9HM1BorG/7+7IQshnDDVqXwUqQepQunpzza9YitQvQ6oJT6cM7LhlpvDa9gNBfFDziFS2IoC1Te/zpgBBkYIp+0FNAAoE6PW5vJvys6oW5t0dJTP5nN1Ft5Cs2eddXyzFQ8T3kySQ3q5X/afDc3O10bidwfzhpBXJbpJ/puX3lSwMTlJaioUieQmBk7FBOk6mWihDiTfFZ8El52dEY4eAAesy1qRwLkXsyhkO+xKNLDl8eqFPEh1+1xBHmEfuvyXM67hEuGic9xWvJOhzfpdG76TfCMlQfybIvDFJpIeNbH6+G+FCGVQ/tBeZ52yctJ2tVNBoEaRcGrrvumFWRc1NauJhCDLpt048vRgTmrrDKlHCCPnMSFJr7SuJAxhCBgUAzdeFXScIqZiWM2TX4uf+7HSjyZOtQyaHng53Kw8ZTsxbVMbrI9lzLNsX76w1EwGMSx4mEIWRnZKzpzqWNM58ONDH4dsZyby+2SiN4JzI02VlkrPjW1YJQ3gjI3cG23zjzWokErKV7ID930SAKR7KMi7JYEZeQqnwfRdYDJoPobp6QiWHfe6KotDZLfI+EUHO1yWmouCHfka6E4h6d751Fl/aQBG8nctUUHHAdYjUQjXD2ar8VnnzBQo3ODDzqjRKQiTtMmd7tfB5KjFdBUvdKnDOoYSyULbj4+w+dG2O8ATKW917znIFiD/C3GoAjjjx+QbsBtrLJKGGb52gag6x6RoP87474NM/d2MCpTLcXRb9Ur6yDlGOZ35I/uzJ+8uhoaAvnFcA9y53OeN+8A11qUQlhR6eWrXJ3xo9soEDPqu3fb2BZsrcYTHBdEuL4CE2s92tP/BKEUDLEiTOfhnrSMmHb7y9/CjaZmUkZ+nf/QqpbmEySnvfosmnCIC/yqoKQBiqIB5vC/x4NsfiwrvhpvZ9RdtXc0k7bj9oS0WFdLiFAHY482CiroVXdVhXNEr0b7Wb4o+ShZwvtPuP/NsGbS2jKpmGEEymGfcz6g18LHQWB50uzUQAGbjJA+SEaLBWx6pxp9B1C5qT9RGpT9K8ZkLm0JxiDFn6AMcikGYrHSTetvyXymggvxqlMbEReKEkUTZgmGQFQ7ybXmAualF5KOFeF+RelWQ/hAU+Bm4qgRls6/SFS0Zo2cIVAvi1oZzPjQJ/2B2qDaKqqtDHUnB2mAVugQv5tFycgdfFgaZft97PUoPQf/YwWK3B1xrvhbT896wfYL+U2n8+TqcZs/nU+QJ9iRdQGh+lgo/zh0mpKnkWVB837pN7QVoUUtZ+Lu/UK8GA7oZ91clvdMT+1SKdmNuZIhBQfmwQyUdWXjGehkUH9sgqUIXvGYVmTJOjFZ0J0/2Nq57HXh8U4649rbW6y8FKdBUWPqwOryHvI3PRFABR7KaysIV+T7ZUPwy2IHLikjvL8hZa6BH5ibJxaqQcy1Ve1GgIbbl91YamUIs7eY+30u1JImSB2nb9BrDBW2JJY+ghekb7RAcIuirw2wppxXOEDzVwpxMCPgQoWKBqPTXdTPFGZJ73VLYRq5WFsXZmleTIDL48Mb0AuLBtyAPGO/bImeKXkf93J1qfHXa5SwfkWdyz+tQYuDZnRXGy8IGsy5jFuUa08MZ4z9zD0oFPD1zcLvFJ090YmazeqacI6XW6Lq4ZSNP3xIFCVFLetq8K7Hn2FK5f9mVJfM0h+nRbTyN7FY+9GEck9vo0y8UJBz0ck7IkHepIYSlaqSW3z+B544GRXTHStyshOW6krAStDb12n3okE0zRI9iqtPX5FrZDomjnJqXOewC6OuXkd6OkWD/OzecOq/etZYVPMa6A5oJ9ECVt+EF+6PBYApEMwHSPLGf1qBW3MO9sBx/8Hmppdn8o4aWnaQUSddfm92AfurZfkkdOXNuSsMG8CuD5KT/bmgrnJNAx+gqU3aO+tx7iynj21PRaBALbn2y9kfO6cDuRsqcQK+09Ev9BHBDZ0jC2qrzdpETB9zP73wiGSY3xfvmRsuuN6VhXwChEzYkfoGqqUnl+5djKHBEwjeQ+1mWKP8D6WIgQ1iZKnJ2OaACTUGvLrQBSinvHd8NZ/QIObRSfhFJQD4KRuq018FXyiqlsf3KDcq4YmHI5y+FbZqATx2oVAzGmHZr6Pg2OqtcKkFGceUL9jY3xj3A9syul/jnZcVN2+W42dZt2Hdh79RtY/ycqFvqRsxmaq0fCJJyDewh636NHd9aNMvksC/YKHIlRUuJcGFM4sFYe9dwoNfXALu+1+xpUmMtIXo5qAKqHbWfi9prq54bz4vdsF1cF77qIC2mJZ750Ot80UXuwsVFcSC+Wg5qUY8zsg/7nSQcRkNCfsdTPXvqidTB90ydtdaD2Ar4hg66tA+j2ig61k2w4hPn82ILdSti5mAyGmLrF0zaIddJecWe+pn76paKAt5rsLCGAFrC5I5v/CauOsFwe4nOd9x1bOZJefzV4oJ8V/k5gY00zfpGN0OO6Q3HCeHmtPECjRzyIKuwPDawzm00hN+/upBmklQEbFjn0/GDkPoVNsq3K9pqI7TgqJeriOXTM25CMx51gMelzpFV7WX3MHHrcED6q5DQhZkO1jcZ99xsJir/hxqugwySqYnWUmGhmB9TGiAoyrYOhI+R+RNUYyExSKC067mS7EAipQKHz9yB1ccapI7yMN+QqXk1A63FaSRWX2L/6++42MXAGlDv69o2gE3ul2LcRgjP/i/bwAa/ZghZ38b5FL2v70KKnm03fdgXzw0Heo0j2rbxoMVeA+QAhB2LB9hfKBha++RFXo8JpjKG9V9R3zNgVyTRAHG0UAbkmsaJUmbLHipy9Uqv7wBKJucZfelPn+JPyZKqXo88JYU76P/Kr9KCGqahoKkP2Iz+P+VYmlcW3dbc9hcZnlusQ0qFBbuIfINuGgd63mkU0tof5/9jV9tNaamRGYO+3PvCT++XJ6jevb2ITOEimfWemVwxHpzBQjvtx4YsgtYrJL54A5f5H/swphJK4ujTjhO4XsGaAx3Q7r4zcg+pqH+1xPEQqVEfNT9nh+WO/chpNViHtcs00bDg7lvbQnbKfpo4LO49QKaP0Lk/cyQgLZ6dEY3O3QwuXHfEbvluGTdlRlefcQeOD351x1AnAFf/eRstywPUGMeleaFeYz/T43JKHs+S/E4/0bU5eueNA/J58afvPuBl4UJe4IS29rKU/fcHtlqYF+vciIxO1u1qG8vS2gkh50hSNWfiKBlIlf0Fqm9Bckcl5mk4Zp3kARIgFFbJ8MLyhU0liObwNhsTZw4/fyqz2SP0XZNMm694J/BZ/eQb+1++zCxMZMDELClh2+6U6R3zI5esQ3tcMXFk8Ww/uR6zhntWgSVWPfNpw5C+AAVLEGqjZpVl9c5veKVCvBcOu7QFMZNyPW5/pTBmov+LcawvpeoSqncKpnppfcKIRI+IBMB7e17mQqaaMjeriOXDbcLQLM6ciWbT/Da4CLuB26+9kwIIVxyy30l/LLZAYbiuQVEBwu+oRwk+oRVkDeNoXpz+YABhbxQaGno12TXVS0U+MQdHsBn8ZadaTUVqWOOYXep58sXTxGSrNbrMcy9LeQnsjQ4KbbDX5GCXU+D8f2Mt3D3yuqjOKIvf0NeDY6NjVTZaZDz+nAg8RuwMTh4JnsNOr1GtwK0HvgFKPCxuxYTcFofLJJviTRPmiauVfoCDzZeExAFvFOimP6qhCQ8POseqLxooIOtY0hYD0Q3ve6IRBLv6kRtqPEqBGJ1s4R7bCQbcfLTI839FcqZRsFZBJe+/zUQImcMgSJ94XJuQuxD3w57ivq9coKXdKUW8EF+FSYT3fzQtkFXI0Dgd17zWE+/2X12Rq1RMveDUh7Bqg64KFM1PjJSTb7Bkcf8TSrflsFU2CKxrrU8p6ewKZGw8Zk0VEyOECeOm2G2PnKdi2x45vCZJfu2YOJTGYSujhEAg7V412Ev7fmhBTHAzuv+O0mu4KqRy6qpPH2RhvjgF2sAd4JdZ7BtHVOjBnuaZ8eJAACRbMpKhOW2v59YAtkVy7mmar5aLr+VSXoNoI0peu57l6GvBcmlZgw64cK3GCcIdJd+ROuHWwkMQqHst6LZH3XCFN+AW8l6wFQYg6+hp5LJpbiZbudS0/Lx4DWQVjk+QrWFAzYJty3JFt+960mZsb4IqR8Gq8PERH6rMVQ8hFOCN/ghaPQN+qTVZPKwcjPNT+hFZhwmuFiqFzYrnQYG1tdFZF9kN7s3VAHQMeP3OWVVwD5lmLN1c9Eisw8AwcNjYuJGQIeGRNQV3MQXuk7dUc7ZpVrVudKMYcZ5DCjvaLN20Yp68L+jdWEMaei989M+JiIav1VpZ26tnQdSWm6OVRcML48xiXsc/EwpW1G6vF00sZonM7wMWzC2JvYD4tm1ufIhoVrcjTbGEHEwMZLfU4geZTmKL0xg1RdqoS+1b61ZTytJL/KltKM3r2NdCSCcQu0JEdJV8X0bJwbTfiPwsabLrRlY3CBZai3QQvkhku5dTXzaXtZV7l6aP0cddrY47ndHd1QxLI3sSDgroEd1AHlfK21jAXkhi5DMQSge/wAPY8M9MyPQKXjI6/6a7w76fBGFJN7xJUxeRAQTv7NudB0KlLdUoC2j/JXnz1nwj838PHP17HvUDhQ5SV47gjm/NHqSMJ7HFN2ZIspdPOHYPKAV/X7nMpONTI6ZuwAh6GBLU9dqnszMT0muakA+xxaHgO40cacfJlYb9Lq4Zck+0ekR0Hy4XLL1gw6jihOJFmbZ3za4qFoOXz757scnuO2VIpmS49r9fUHan0gFj9jdZHnoaOWAL5giFC+fuQDLPfk2tfnvupbWsKRv3x6RD4GY+FGmqiwPNbKmZH6RgRUHUL3d4LQfsQWwtBcsCIuAcgn/wY4bagiQU+n7QZO9ZrW8FvcC7+1n8QsQccfIsUzH67ZJyOwXiz9MF8V6+xIAxnjJo8L/bWJJcE5lHwCNqGT4k3liwsd0ctX6ohsxDErYK0P/C+kiC58vG0zDcLsUJGaP4VlDqJ185MN7thVlYJPkL2Ur7qMLV9AlP3+iNolhcdQbFf55NHi6NcVOH5q/ZRxbZDr2Cd2OA7iLQeS4KqFeLwU7/0N38drT6fHV0Ge61HwmLluAdZoaU6tEnn7lbvx0Yp7YcmfSXJ7EiCw2X79Z1n/hWPijz+KJ1GmyQ85IL5np01YC07YU30Wr9xqhKCh2UXhR2RjQ7ga0C1p8xF5urbIbN/r6IVr9DDzfLn0kRE8UAHuSxQ5tG1ilv1nWaX9rbxXC+MktaWLoAYbKmkeExK5HuSTnkvcI//12/EtCPEo7jSLbJhOFeJRG7t06baP83W/aCWHZPSGMssi3J0GYvg71CkZ/sCDLgXYSfZ/G2aXb90vbs2RR0UejlwOVozVj8Fa28cPE2fDYZTyaM1g70OX6e7q2Qnr0Xv7/dDCW9HD+sjcMs8ojCO8iblO49L9dyPm1bXyG6kMkWRs2t6HJmg9AY/tZKsm7q15ezcUpM4HZ0OhqZ/3uoTq4bRHjslQe79QtCl9KEF8qcV8+2i0rbbfE63Iza0rj13yPXPChGhHogWMLE+mnY7Ohp8gmm75momaSuXMkECUohFbNTl2RtQIRcPtJXS1D/Yby7erZJ0n1Ms3mF30GX/ni0Am6M0OCB4CQSc9+NFcEBufhLeZbhwDJm17lYXakLou7qHIgCmqlqvECikhlS1XCW9gypQDtb8Es8K4QRJ3B/GLWu58XBtbg9Kb7Ftox8U/zY6Jqwsxm1mby/ityxgZjECGj80/njdTrYNAXvIKkQ1nBbbKEQdw8PE20TqzS6Bj/OOpBPxyRpKexS3HruPh+R0Hvnho+A5hTUhVpX5sitGoRDc1wNrDmC3Z1sXXXD0ByL4tblYEtjudrO9a7XOoED9OF93qpM9Km3mQhkA63PHDjBFIk3jJTlYT/1hdhUjDX0+ek4fQaB91NOJjlJBzISy+ddy+dgTqiuv49BzpxBf4xg1Jd+ex+FtBwlR52Hja+BU9nlBYMOv2Z3Bs9FWfGtmgUrvg1eCcmFpPkhAFXFu8K35zjLscE8Bh8hz+XU4un1+zv8uWGpkVc0HXfqmljB65ggZ3HI3RT5z6ZonUVo5atGjsEdY/i6CV7y/Gqc+ARU/Bh4jQC8IfySn6Ur0NmDE6t3Ey9VVKNsEVpKjvDpUJnbiPAnhDpk+4NCfZvdE+YChMH9pgMgS1f+vMW/a5/uLFcVG1Xo5/0N8ny8QSKOiuIjQ0W2BzAMa/ILNX8XSSSmjgb+n2eNZiPkCX3DKQW+kTt2Fi/1sM3RNT3D64RZQerIdYTvUr8jE9iGMDYcl4Qrj/ua9jtTLuBc0ZYcJ24OE3M/D2ef6VRNz/+ZxoUfDj9+EG0mXyQMoWaOxWni4UK0aJbOeA2pEcyflIeC/uwD3huhKtyAswR2WSj8ADqFBngEcDyAhMz5weR4yK9x6OwNn3TB+NsbyiDwzlVtxEPv7UJR4heWI4mlQ1om+m/+6DVgmrpNH5Kjfk8eJwhH2XecvLxWVEC75Ma6uqXaM09uCax2WpDH6po3inFPEjonUZ8qjRQGNDKz5SY4iIZbRhS/89VcrhfqlCPFOQFKJKZOqBq8ZVV9zgRKs4iDK8RWPkE/BSbH2k0K5UfGVnwUBTYqPIUW5BVjZeyYh5c50rrSYQzi9kcympIEueMfhXmmHdnzC+ykTnT79oiqwla7I3HlUaejkH7y5cGSh9niExitQ33RhiXZJn9BEev8sOz698aw7s0tGpxTcgJnckdOzA628wpIg06ccyoQDiM3meOIhlC+2WGau49WQ/mDFPQCMx6ViXTUd2FHgbXRDcmGkCETMIqFqIkJBMY5npQpdePAnlC9dECHWptxlSrK7zbfZVevdCB7eGTPrlmkGKMha8mAMhQfw424sR5iuCHF6Cz/T8AL2rrn2got6ZmvrVQFXWbqOTkaNlfIg/f+Rm8Ci3kX/4ctNje1XdtAxjzFudcdRaYVKokpBuOiM8g9XyHzX86CCRUNp7ZjNTmlteHl1WLKdFNUq5zSLgGKhVn8zuW+3Emb+CcdNnpsvBvkc1yohAvV5TwrrSwZk0vXjYqpv+85Qd4+B7YJgmuiqcfjtAP9aF7yCDjwubUv09619ro4jRhWcY45EBRG21PPeWiiRv0vKpZ5hmYfuTLHhJCZayHjkAGxkgBapHYZ5VmeGErVhteK5E0MDLOJ9Sh58sYUFl0fNReReUf2eA58a3MjBX0evDqEVp7uHBvLhF5HGqV+mt2tCIhshGUO9ucR+UNbkD0TFpRW0RjsX5+i3CwkD2NcJ1RpoxgIDqm+5FPMHs4AlOygdftVKIGkXUVPRtWhXVzUq89c0VvAm4jeP4IcV7kKcaUefBwxW+TXQRKS/FJqLbX1wGysm2Z8nbcdtZx/StU+YYoT1hNfzS/0kiggI1TRAzsQ6YWLUmDfNMFRnxpY2uaxidb6gfERU8aX/+RZztUZO9zHVlCzrLAynHeImQH5G6OD2FD0MbyiH5sfXEDjgHdqWVImiAYMi3BLMnZYtg2r/3cztOeZwFZ1g0AgIyBkNqsJkNRkX3dcg8j0yBwG/6JPwGBIBvtl3oBxdNdGIwNpquXyLeweMiyFHZ3lFSJUfMe9GAJmbxad5ve1kOWLAfJcCHZQgLTJvQNXXlCoxF3V0lOV1E72YTUfavwEUOFjCiwXI+gl2G6RgwTPcF7AEKKsrnCMgAj509qH/D28/l5gNkyyDduTgXBAhzZmFh3q1SlzK4b/smjjqeNbqDc3nxGRMOlFkY3Qz+vt97NiZt+GkmtegZkjnvnnl2BPCTx/iiBx7HZIKTZjqFrbefJzQ0dptk+3MxLGKCHyyCLeG4vXU0q8nXuwuHIwd4ndynPCb+9xNj7K2tg9eCMHchHXAQrCZ9gSn+rG0SjkZbwwIs6T8BocWd4MlMGqox0ZRrtjhhBZ/5hFYUPaJ3Flyi7lcMEIuuLil/tRTtRVtN4toY30UhKYIyGupo1400276GzKk6VghQoDu8L07XD+ZWOafFKLA3HV2TwcjOwkInR8esvnxSA+Y6jS5M/wqdsXSgfWYoUpUpwfsZIsg0abB0a7jQaEgfFkTvl/Y16sq5Ec9hRLfDtJQyHeJIecSS/Y1N7yecwzudAdFf4F8Lt2WSdLRCzUjatZrFY/3k8LyPdyxB6Hc0VwQ8zFftayTikEI3d6J1IZ7IqpEdJ3cFWGjn4zY9kc1PWQcJg7vm7CxtHQURRQcfoma+eN5WQQxtsP6HK8QOqpZDv41BVza7JQDv+ueeLFRpFusmbKWEdvsylf4bpO8I1+vaKrlOL+Cb34nAZ0gwUdN3o14CvlVqRdRIy+zfo5DZLSxRnwOQbd1YqlX/lvHT4omdRiWQN5w+bUpIYQFR0Rtjn79wbuQf0rzSrC83wr2177or9tCC2QaUaQUVd2yvCtWiEcaqtxMVww95YU8qUCUuuVg62McDXOQZ0p0qSe6OQ4NmztUb4hEKcvuGvIcrmJUSLHz7WArJw8UBTwH1RtWIsNWgcTLeerCAYgUDiKzfGMuEMFTkcuPL+uPvNYGoK9MfcJG87pMzyBzbj7TpS9UDmh0SBdzXOjCFS9MouElrmnteGiYE4lVx9JbQCT4R9ko0nK9z952lte+IvARXrB1tXK29aWjf8mWuDhbGMCq9cqwqfiZ55zrTlkIwnykBAEwnTBKCHOQ5KkSybBlzc0rMjtLFH2NnZb6ez/9o6dp/9ETRnK12BIflCLInlASDn57xTaCvyg2YKc30k/1YXRc8y1BMm9/fvpAcbVVKaFYRMNDxhr9KiDKxnUDuGH/t6hjDznYIea2leJpob5Wfds2fDQ8Fzboa8e7sUUg4+UyHrWct/XXXIdlANg9UQYwnCV/1l8PaVnXuxI0bqmXqi54niJ+XK5obqFmVKTPu59df3kGvngTP0tMCTN7l4WbCRflZdYTl9VwudrDwKqNB1/tyi3vm1KhJuI/iS0T+4vQJtUE97xpZJ1QqQ69WDOotipb9dOqWh2pVYYBe2wKYGWb/gP37QXwckF4f4H5hfrDmilBxl4SZ0cbNwzV6czUYD28yZfpIMvaQgM8C+7RSjDOoYlxMyzUHxqrS0qV448wliGtONF+3r8rd9yCKNKKrjhYpqy6uRjEb2CqHxeXEKrj3uAGVs5PREcVEn4gIfJssae5odIZQ5IIBaBQbTfZaXNsQ+ujKhT+bIU8CU6sSi9xvoUonIvoARIp0hgYLjmoxRB0LZk14qYgG4g7qa6ksEMLAD+FX78kYzQuIAVELkhEQxVRAvdmX+NeUY5L4kvXiOJ4+iq8cf5ZBrWqwov/8WuptH7JotUA+dHqHbL3kUthO1HrRiB3T4qc7VoF+Z0KZZAfMl0Alislxl2w4osxAL9hZ3RKTXdOFv8cAsazDqArdUHFQIWBEGg+Jv+EPQZUdyu2G8975TN7EJOTqE3B0N8MSf9varhQ5QCkRyWcrHIyA36a71Cb9IgdF6zyEQb2bdBnooCp2e0BDBVcqBzw0kFP/8TIG8JMgWbyDXFTYwWBcDMOzkC4mf4jy7s3HELHB9232xAvgFkiO4G2s6GMBOafSB+5ItnMJMdfpMSpgs8v24d6fy56FE/ZD3Ge57jvoKiS9TeqggxaEEdX37YIGZ5q9Vf+bRuMbtNJSc20E1FmlcNsiKDvqhqBoUpmEN7CXK+ak23ogdCE93TSiOM3gWBlXyKr7xVWKs8654P87O0Jrg8KaVp5AHmUSskt0g3PhF1M86vnVg8UG+bz/sw3WU5YCAXcT4diLDhXn9BwngwD4zwgGpZuMz3KRty237yjGVZnmdJ2bvLafq3uwIZPcTi3NJSKxgl6TQBNiND8oPjL0vxacbqMRyCJlavq5qFxz3WEvHK1DvXnmc3k8J10QCnJmZvQQQeEgxcZKfWZkS4iCRsjJwQ554z8BeyOLt0DxIdaIM4C1b2MFxeYCA+6+PVYTqfGUx3KCEfncHlbplsy1o8AnrLbENoHIleCS+NclysROwVMJlyzdiL9o23CMpiUQM4V7wRaoTxUSGBxUhjQYJ+4yOJoYv/1gUdZH6FYn6KXDapdWUB7JT1XfC8okL7tQ1PO+8bUiBU5W0DZVvHmEcv1SAT8Nvh0/HCAKVj2QYh6tMPIy1ChBXEnrOsD8LsVH/D2y+GzmhkbIu9ikLfXh0iFF0lkZ9DW7gMWcxpB3R6SFWIWJNTVeL73tgFV5l64yO8BDsQdj5m5orAtzy0C9yn3qMu1xp/Fn8hvdqj2txvvIYvgQOeQBxCXDdnllsHmAxgJLP85IKqljYsq8cvudrWR2amAX/fzK+qEsDjnGTbHOHvbyytzZfvhjs12UTEh5HCzzxPW1h7EL45yuntq/36nuPxSW7tnSNh67WKV8fX2SGtuQvnzoSx4S9QqDdyh1vyNQCcq7TWmxXkjn3DjQEO5L4SldRtpT+BP/7ixr3XG72Y/2W+eg8UmYviNxV5b24+KIGbEM6s3/93LIOmaSQm0iz0zBiNcnptM3nMudCnwYURmP2bIPRNtFF4N9U9RSfamgjnOxxgQAMahCz+nUvPYZpYywrqifQ+ahXE1Z1dxAT09MeamRiiIqx6xHe1/WgpYABeQzEaAo1YQu+6MpmMjq2GJXw+eqgVikCXmgK7ZsPhc+8LtatrzOjoadsuiT8UOv36WAh1qU8n3rkmuS0vJG1ViSgmvv/WNl1v21TF4ljl6tEFxuDxwxgx6a6We4k/LC3RWLWkRyaQYF1eRSzQqUlmP67/z7fEMqyc3I/HK3gxafdGs0HOTN1Vb242ePaP/BzRaj3NzL/0Ab+V6fYpx4YAp2ZLA76THTg2oek2omUatrovOjX5qoLwJKggSB0kXP8vqqsVOEY6hCi9SQujYpBU+Zk6xt/qPensdsr3Y6pN0nZwur4o48Xh/211tVyR7icQhHk7AVLe1HwJs924eKYnmZF+VAtYPVNAq/J7Lts/D2DBSjmFrPryqLBbFJ+fGJbJ9yTZg9lXJ3n6dBfuzltoKTIc02+jgztiu/+LLw7fQh66IJaYyH/tsCpHjsnQeDujhbo5Dn6dZ1McHNpSWcVOIPT1w3XLVg5/cSE4w1tE1UOrt6e8CC1A9O9jPUHK7ZSdVKHtHB2zBP8udfPNJpTRRmniFA3JwfeVrkrfN3ZKp9T/ajXLnBUMJ+kQg6sgkeCNYq6OXmIrH02RS9Td8LnAjv/tExOIOip4GiU6Su8cY7vqO+lo1swHdfV7VY7ml9yXObkhL17xLDaK6ELWw9cuFBBWgpfqjDGW+V7flLGfAGpemDi5/4CYJSholdUrgcId7mrs0rqmlBH15llWWOJI169SZaOJy4hnlR0tmyfMFyorWnX9JW//FXviDI20sfZM0SL4i4S3SASic/ct2LieX4ku/UxOzpItmUqGwLMPChZhmVjr0D8lf2MMIyJ4w5x0Bv1tpp2GIMX3Xc1xnf70if/CPweGOgrhhrTx3XWJd04aND+b3aExiqx0EctgvYjUJm8cpJEilzzwPhEraMVyNq8FOnnIh2cj/ea3MgbQCCoTCSIFuWWVsI8t0S5MmDmm/kkYtXwVt8FpOOl/tMDUquMVYEtIh0+8g7LCxAWTD0vLlXy8VzYdvvmDKJ+XCcri+fajjqfVVFwIl92DFGVtI1rxSyQryADf49O3aNWSdSmmKdNGGTNeXKYxh7vCM0f/3sWwd+LnV1FChFT7RkH8aYBPfTXap1gSgzVtxpgkE9Bzgzx7P5HeG/xNe7bT8xAeCinitOeoYXMC+RwEVCBTDWsnUhyJ3WNBJji3+q/L/rwKBgaTbiELmqmXrpWoX5b7L8dwYelxuMNV4XXQMsePNMsCPanNsc1k7cV2+dA1TaMX/CQWah56+40DmE6dpIyEKcSBfw+bSkqg7Ivh4HqZ+jzVc8luDQa1Sqj8N0zQs/m8BkkDp5pZ0DSxv7XlgTYnxhnNa4kQTdwOdNk+Wkk4YQOoZRgUcx4ZXhxUpnh/hMVyRxocwi19pH6sQz1TgaI6IBQ/I00JLW966Lp5Zta+4vT1xHdwfjouQSvaO0v64OH/SjJBR39SfW64Mi/8FQxfduymCwwfvUwoo1rstVkYlgtFZO0/8Veu9NPsaKE3PuCL3GFR6uL3DNkoOsowFToXg28yVmzz5yb5ubWumCEGurCxpNGtwlf7ZjzfguSnhrkrRX6ASQ75sxNUG4CtUpGh1TM65yKs/nSLMTaY5T3ImsXLMW19LXnmMtYf0h8rKwAfqB6TgBT5Jgwf4h4K3EaJMcN6mp2tXEaR9tKdZxJnnxbMOKfpG68GJXNzV+2KPcdBY4OkYimf9BT1i01gTBaUb6t64/YuLNAbe+dYmghq70JbVfAXbkOQL46MZeyFtOqU6F1z8lya8TY5xT8AVLAl4dzjJWt1hxG0PoMeVRu8473zI2yQyRiD5qxjRGIR3/p5ZMfingGiJXHgqY0iJf2wl5IL3lACGOnfXur6NCwBWcT9mgkrmgW5cP4tOiDlR5o0fDdH7S3bkUPsVNAqdT0VZjR89OV+zlTTnorZ4qKc/5zSw6EjsNdDMPO67ieq/T/fT5e6IJHLz8jDPRbcJXz5a/XKZ/ihR3XteHdMuHrY53Krt+gL7Q/yLMzELGjgkFiHpLLecCm1zpejqE2LTOzDQiQjuIVnryFC4KVLynW5G9MKTYHsQPNE1nE/xUnh6gnQbt8UJMbjC7SyaI/7l5c6kHnbQ5iKSLIjTC06nlgGOw9hvSf42qaSh8tcNymKd4BjGeOPDOVKoRWYpWerKdmkVS1QDzp1zpAwTmeIowyqZ1netmfO2yzkLg9hTCcoflPWRE2KXXJLIwxGfjsS/zfqJwvxlvr39/kXDLkyTUMAy0MJV0ar0+smlgeu4QKMJZsrde1Mj4b915iYG3SuOYlc241wbAo94G02rlmXqTNs9vWawBUXisY8IzQw4FRXsUkM5hSIsKyyMzXweCmnI/wOrBjO/98ncE2OTQ3NTp/NsZmvZYr6YlDdRYwIFog459lqEYqPfHYFKelBfgniLrYev2Izl7oAmqSn1oyEEvcr4Ji7sfbBgszqc4XJIYVJ+WLHwU8Oft3fA5SQG2J6Eeh+nyI/TFlccLjXFlsckN4ct7G+pwiRfoM12SmuJsm9psjn2L6PFSYyMhIn+JxKneBjszVLAV8ZrRLvO5NKPV4ufU1F/JEBPphiSDuTr6liQnRV3vqFXy3sJlIBapNFlX3lUG7HeCc8aYa7v65IH/YC+aBsXhrJFwJrGvLQ+egVXMuP0irTy8UYP1ISLnLnG4y4LDk6N5JGk2s06piU/Jy1dWl09lcxai93es8WOHTdZsztHkJRGyJlZri8SSv7AP/POVT0kWzBRTqIyczeY92VIaV6f8/mM2qgtpSJBoAiVMdW3b5KE5AdZ/lAWrB/u2YKkXMPuCNCJRz2266Py4QKqzfCGGQuu7QnMwV5WuF6U5d5sAIDysqVu/6rdhwbAwBHJLnLmkBW2vICykxunJQpYlLGc4LIMsnzAmSLYdcR2d7M308Q3+Ouc8WOtNj/0+A24QpLvNny3xcw4Sdc92BfAK1EAu2dy+9ruwC/8Jw9eEX2zYz6mm7Ga0ybs28dK24pYfd7qKzpQ9dVM4B7de9HYtsOebxw4GLA/f8PQtqx43+XEDStgmjuNjWCRnltE4Rq1IbYy+Uf6aK8T0ePVCZ+FZrAQsAtOWExrJmMRReRgzc8cIlCxbyZ3GWSeQtdOtgWvf0MmKVKwRZGvpcCjx8F/GR3YRu6AAyYWjK82+mXu2Bg51NbIOlfhJsvqSiLkg4y1+ZNe1cs5zRVygQESkbOSELylJASXrKSxLI3eptaN4PRMKyk5xk8YgZPNy2RRNpgANp4o7d9LL5SA2fvSPKjV4dReg44XwgqGh1Ulg77qpCDgy1ZY9Trw2MC3rmrLNvadS3kfHRbb1aRip6E+huEVRi71++f74NXGKAJbrpO0Sxs/ZbazTtOQLQsYfuEPYZPADtTd0OMYoR/DSQhVy22zIVmJVB9pLEjxZotSi2yZE7Xgmx4aKYzdfJ/8d7FiMeOvfqS9n7AFhYsUNxmFHWxsitmZNY9nJy28WtNdvZ+tTRgECNsIFueH2+U0fAOqrdyMwHm1Fg6kOQgn0i73iTONERpvjYHgHAzisIV9UofAVy//Jc8diGeSbzmDgk99yc5tVOfEO5Min8dFcXhmXjh5vn4l3opd1nQWK4DcOsnNFsXNqXsiRSQKDVDLvdXUweg3xhjqomHydtYOfd+4GAOMg1i2ibYc5GpUfiDdTcDNqHtrHxF0J/RB7tj1u/vM/5YBGLdhGOSpUgNRmuaXZmsmsjVIqtaevlySj2atVlpb9ZqWbyu67aaB8zdwUaDG2pQOncJNyIbJQ/99CZWTDiyxlMz1A+SDgdTvmTAPAi/j/s0GR/BY1EWw86iehL2TF+v+FT6/YSLlOql62GMlm6NTxUxfTeNm/M+ZePNQJS702mCPhpFiiM1CDtRszINyNzm5rp410Ue5ZvIF5cpvcTQ7BxQ3PX/0gu7+1ZReneqPWUzdaG4KHUFMGsaxfdVJ8m4IxDJaIV1LC2bZdi1s9BVQHCiSpUjxUVIuTRwzOVD/cDRh9CC2+18grh17DEK4IkSLK+0X52V2nDxu9LyavL/Pn02kAJ5BMxeCPHcwA8OWEh+yXAxC8jTZa/x7W6hR0EZ0FiF/sMIbIX0LcIG6gZzBMfiBZhPDCXdNB3BBT5LSPr17wFg4LGmdnZO3wMvnWh6m5LdziLmm8j6IXT4Xs320wqE7DcV1Mp2Xw7u297GmHBviHQ7upm893Bpf2GCCwUdbkcwY3RK93y7WzL95e/shl0kEVoY7CvHSZ6a9fEEiSv2CuTbfDtj4I9c+dXiy6ASMqrShJ5KlsIl6hcMKSTfWuXpcWUAxb6UK4isby23pZMRPPovTbSlrZ0dLk9HONAHY22qd5c8XaQ+fIyTQqmUH4z66fEH5tKYPQCu8+aUEW4H3k+Q4DJUdssEYTy0xeQGafIkGLyqyK6Gg/1HbvQMtKfWz1zhtKEXyavB6sOUtvt9ENZiQZ7J63CEWU1OKTVMO9Kf9waGk7l1/TPeGHX8NAZz9+MTmYmSDEeyCGPO/ZYnYXVEqtKdJgNCteHHqg63jm5kSqNsHr/88f0gLcZbfjBbN2E1rDqjATNWPwY5/ji+Dm3Al5IkFgm+1Ce0LF7izknOFxl+fmMeJ81zKEj4KXmSyxa2spfqylj2reJ6oyXYJaWJ/RPghw8c+4TN1VNOK5aJkIMrMIit8eBPGdpMF6pdpDRstyusujZDtB8ZAqu1RigED93f9NOtr+zkJu8lQQeziZMeELy5EniXWw5ZvL3LvFnfbqaPBF5LkGoy2fwCt0TxkaSYBXyHRwYqkjAx+cGE5lfFTY/ZQtvzBJvWzE8bBJivDlSncDRXGAV0zLRNVzFVdTChK/o6sJN9JvF02puOCM6L1YRavKmZALTNcGPW5N66H760o2c3Z+YPKxJ6Mne1cXRj0er+f7DgGkJsYzLFrc8BwaoK+HyMFFp4piFQ/FUYcTIyEGdEkP9xcsYU2oaSB+kJSqGYa+sqbJ4LkUYMugYE4RtND+5lXq6lbVsrjaxSmexIpxO7RWNraCRmQLqKTz93tXJ39hCDG0747i0u7o+CDyrXxPUHcy8ksz+VTwXtXpaHvQn8oksmU2BS/ybEQ9AfMHor3glCCGU1GNzbXR7Mn6cWJH494JxT3j+/9uUn990vXd7FC2E2BMnFTLIhO7RNBqPn2m6LL6300AIZvAl9fosP0AQNI9U8nfrQ4OviJWJNXj7Vf3Bq91NSQShGwdyfmylTtYXocijpnx8ltNhOUvDTG9nmMuBaaQCDWFYb6Cwkspo5BkG9dt5zwIetEVsUjKaTeArj80Ki7bOHonGK2NeHxCCJGk8LbC35nGuXJNSW4AHg7E+dJT1KH4pbzRQB/RCtxBk5C+q1nxyPoV4zX0jpYFAoQFsaA75Vyf7hSPyc6Ms8vFSOgZ/Qh0RY/r2QiYOjKMq80nIZJCZQHx508X+R1sKIND/x031gENHwRw0BtqyoqtU9xkjpzNFUhOK6X6WTY7reLMQe0iLCQnicurFlzX5jYsJVhRQs0v4HjYTdgy8nb2VXZmDJ0/rhd0h54vQ3MI3wCtnO3C6byEg1z2i0wzV6QE2U/gKeHoRQPae+VEKsYj6N+oz1MAjqLBoNbnJNh6u8LECOYrCBTNmawtEELNaLIxg8U4uUGq5+tyLO8og5bvLlTZqgpdENxLG58PW92XrFh1T7pVsylxpulINhOj0XG+TwTMYIzlf42yA1795IKnMDuXh5sGzmqbKdBEH2SiDnQZSabk5I0EmTF9OliY5uoBIZnEsKxA2dI366GgImG+N4bGkrIeZrGBFfkTCWwz8UJmiq8UVMpogMQLsokOr8LQfe43VAhUHdCZzMnDyPYzQuIV8ALF9BV/cnVSvAARIsPeuxp4OBo+0QUYkKRjd7A5ih1YuOeot7XIM7bJSKchSNoVXTg/O/VGVgz6J1qUgmg32MELtIBDMhO8Gdcnz6OxpHdPG5CKfJiiHPtS2nniy745xTVJ2PSa9NR9rFi3xyJWJ/WMvEZXUEwjgc2qzHub8JrCkchDcYQj9wXsZf78zm8/Qnr27AyRppzhIfMmEUzmBvqLmL0SxdALbHGBT/pa+W+D4dXzMihU/Un7E104OVpL0++youwgBYfiPUew4zU8gQRr6HmNwC2FvfSdBJAgtPgJM7/wjmYlBPfFyMgAF9TBWKFPd3Nb0MQEKf8jO9qE0KHrMQTbaosl7kENJFQqFlrKYMcyxISAVaHMV4D0Rg/1NbG5Z4/T7EdKk6Afk7zdsFq24p1FEtw2gRzrJykF8ZjprroO0FHd4GFkECq2Pm6ckCxAaDoa2E6idJVHdw20ti9Kv5PK+jGjtxynADY76Le6+VJyN7n1x1gh2U7BD1uFlLK1i6EGB0ESGMyfcMF0c8f2Oc7+oVFKIPqhDRccjIxjioIrgXEX4b8bqPzQlZrT6FyyQbADXM/3YKt6x0fcyPYrBBZJ1byUilXayGQzI1kKwCwSiq4Kv5w4pdojAlbccAjgdULgKyec0vJNvjzOe3A2bKX5GM/vZ07eoHqrzAYuxZiwdNDvv+vyIOt60cT3VELHWs/w8QTvPZJPt5gPlsVrYeM8K2SMzg9oVd98lq+26kelC2uvsExNSKooMF2Kflc2YTMr92Fnr6n0a8mP5x9BQ28K7y2thAgNtd/UJAWmpVRazaDwNetAuLxfYIIWxcnHyC+cC4IGShVAF1x2+6hV2R2Aq5g1C1MTTsg0zii7NXOeIMSeNbhOqllh9IONoln94IWZ5+keG1KY2arKALTSEL8eu/yZecv8oy4gfwDzgrXYgmRePk4+Gecm+fmsUcUGrZPUZq1GKVAtErhS5Ux56/LJ5Ntebx75AOKz93W/l39ZsHP1qT+FXBEkL2+NkFORQeSiXjexDJjJS8+RWu1N+UThCmOUFf/PPSP8Z+DFbLEZHFEkEZlo+7RvxiBchuMtTJQgDB04VTL+/oHrCT2wc3ry4Q+SXk8fem3iLOL7yK38zi23t3POeWAUOQfr99a724nXYzUOfkiNOmbpkgqngJG0KBOsvq40LdHxuvBzrBq1b+P/p2S3n6PMvngth2HqNVJc3PYOal4zIUjbISLcyLOwh7RcfJfwfW9DxQFTCSHuAfnNjWyTfZKNVT6g51lE8v1InIolb8YRM/MiGtOJYegSXY8MrM0poon9+BiwkvX+FMkZcrfwVjn4z0sbc/O+ECdT0ELwZvAFzskrQG5SmDcmiR+f/6lw06VzscrxcJM8m4L2GMg5DE8DL3W4CDYyZZ44Sx2Jr2upJS4v9Wfzywy1mvJ7rhklbASiRUPGKQgcAYaQUelbTlww7cn926SihIksrFS0ShUoBrgC9kn/bQ5k0X3HAUdzFWpdfql6Ibwgq2Uy39kA/uy68ipOCkTpBQdfWz1HS5BwtAFpAgLZkNGRbeGCDBLaA0rBtigeba5D7DQ6+8xz1SDBahW+9CQTFZOqQNW9IP/i5ttuNhsycWci9zd4W0U1HtuKduEBJNbCG35XfwbBPxyWXvLXTGQYBQXCDJh9l2+ZPBkppGXsT4Zp7yQjpw96nmEVvjVwUSkraqvurlPU5kNqHEElyiI7RaZ1gNrNyEZZeCRtSaF/Ef6Y5ksseNK9gZDQ2NmvHzynY9w0OWt1UIRrqpMvV4w+bwYPKtWUGdCNjQTk3eQLgwfz4mFr+Wo0SVf2lcuGbY5WeHGa2TM2AvQGhuZ5tghc3kUMDRNSx5ySCdSdenc4WfxRnfmogIGlZEBgwBHUd8JieMomO9IFDJMoGSRpGlje3WFFfusFWrZxhT8SrQV6LzLlDPbJLOqlzilpr6YCg/RnFlV0pi8j1czJSc4675uq1kSzMeFAfIyUSxMDRq8Kmr4LbCvTUBHOd4PqeWex1FwsFRbJQmC/IYGf08uMrbGHHWz/GEerMz4+m332T9pn0XuJK2b1u4/NatzqP7INoFfZsokgQTj5JrqvjedteNoRpj4SU27V8T+3eUSRGEqKuw6IqRnxZ9laFn3vvQHveD7jx4NgUy8Xl+F0w2Rxh2pOZfUCjh/0H/C5eLt+3ZYvzeap4JC9+Oswy4K5ZLKbabo2X9zl5MgJwWvsMuYkFpAaiYb+tMBLuRCC2QKd60nDGPa5OiA/aunl4A/ByaTF1Cxok0vL7wrAXZfMBoVreX7D2E2pshqr6/vD4Rn93IukrHstJRxGN9q9a27aYk6B3s1eGJNxEDYWE2qIjtja/ITwsKuPzF56cmmipyoYhcczxdNUClcFGes3+qpbHLI54xQq0pslC6jt31AAMxEf5hRHgqPiHtho+yRY7yWnhq8b6Bk6gvqTVbzj+r7hkpBYE1L7RWR08XqU05wsTFohpN8vxikFGfxDAjSMNupmr53p4hkkDgnlrTAsm4EzEE0Vn3QGUMvvr++SEkFCEWLbLju5t3xYdSY3xQDb7BNCQ4kqlXWTH5lZ3flcN9iNG3xghHq+IfW0rdrCHcb867P/MI/KeCn2rWHto3cAXKYW1Z7RWnb4TVVf6Qm8hWXSKWSw2w/Cq5XobAb+R5U0jxLegptVHXp5XD7QO6i/y3TB94i8Iwp8scrQeISTsOFYqr1UHoekPUykoaNz1lbgW6FQXgrrdgiakowtt4DaJA996Zz7M1SlXeSbbv9CZA6QPdzb/oaFjBX4mwBE7vbtWJRUBYI3A1yK3Y9qRg0u2gsQoScv6pjqswN2uNIosozs2CX4QYvGG1Oif9eqpNYHPw1saHGA4DUSD4mr5TAP/YHA806J20BpSNVUFEAZ4km0NTquLgF/tfMletkmPR4m66Eb0FQO3XlFE4lh9P2DjmnsTnFbXIY2DhZvk3erkMwXxsF6PPvz9oXg+7a12rf9DZaO4sbpWBqn3PDZRYyzJ8qEnN+BWsN7NQNXRIJN99cmEl4govOMyI/drF/XKOJyi13mYBnpriE+9tuHEktKdeP5/RQhlx99KyfsUuopZvGHzXD+Mtyoa+pmk9998C7tj5VSvy49B+ap8zPh93LgARXxjD5mEE3KWYJpLEl465rJYafef4g3q0XM4KX2+sEOQSnG8asm89cf/859Voetc08sNtl/jz80Fjp7HO5wE+eaG8pommJhvW6+AbY3XQYbTc5tjBh2miPswA+p1m00XHA0+oXhjHYjWOcHidwiDg7/KXblSCJdI9dEdeekZKbVpaUx1dRw1N45ACtwDNKHg1R1Hy55LawDObcTUtuQVrbdyCixmATeo3AOZ11L/cxVJb/RRWrIOKTCX3ED8QquCjFPvfWsyRDRr+ZVgM9Hpmgl6nHMuT7olahb/UAstM4A+oO7FODo32WOImPDULJKyzS35y+JNZQhTm45YT4/RBSEnAQzk3n0SzlMIMH1WAHO571PsKnNsetlGuCHALYv/aRygdWNTl/yO7FApgvyN5PPG4QHdOlsmpNooIT6Hju/Al421QMcV5DsP9F8d/5FEAd4Yj8e8INbnEoy6zidC/l41pJuK7FFSZGEfuKJ074uAUYkudw0RmREwSL90m4oLp6G2exqAf19z/PLFXPvhb8o4o68SI3KLy+13T+G6JsYj1Zhk/+IU0q8npcXd4ibUD44UMmPbPH0bGo+uurHKsh2kUYCAaRX2bmubAugkC2qWsT7SYDFbSSxSKb+zfpCxxFe8Om2InhbVOgL5cHlWUerOEkv2SDwiSB2qDfCaie6Ig3WtLBp6wKabpmINH4/jzhtYYrMPfu3vnYZDn16vRKaQsjTUFotKH49Zep5wV8PEAM6ar4TKsh6sUGgl4NJKpRbmehvoEM4iUuTjUQJ/ZQI+kkVkalYFUKHGv0gVDDZtiEHwsmMlyiv8ziSf72YP3OrKEOmHJvmNVaBzjs3ytzlnR1tRS+ehxVh0XJvivHWNwYpz1KyOF+dV4be63byLO5q8qxBqHnxfjdR3fcVwQnACYs5fheKCeXdGpenx2Zv1vUZi6KZEuaJRsT0H6hh8HH+M8J3VlPZV8AST2n56qyLVdsXGPVyhYTF0DSr59L8AO3aqTRiDB84G6SZIQru7KiP8G4Y0s+VbMgvIfuVRQplt94g+ML5GpA1qsBazMDKQE/leMsGOJVD7aIxMSnhg36JMT1XVPJnE1DaXxC48TUxJHQD3bx1dcYZvx6W1YPgQm98ctLf7GjwzgqWEp8daF03OfNDiLREvd3+n8oJXT/LqXVoIpSFmCTFA7K9h1NQQLmohlorvk5lnFodcwGAbaxXjsEBPGqxjhIo/evjt/2uXJ0Bz5hRvKn/YTLOP4JP0dYQLtiBPiJ8v80CxZTf1OBK55DeO6+ScucXHXVIRLwRJ0F8sYz5aO+9gkLoMLCcS3MAqNWe2jLBwa27mb+T5AltRyN0a87mTSXNV3x7kwd/sNykRnQfNDOEcfXGM6Dom3U11ctyMGL3t4C+Lp/MaGwxjuJrn3N1VmEf0YLb6ZYavPcY2U42Ccx/M7ON58zvR0J3SuECDEkPNZSv2XAUN/KE7163XT2gaaOKO6e4MKoOUX7ZWSBphLWq22zRcs7rbJ34r07radUDvkt87IOGsCKIcdIQcCR/M9NW1KhevqJ9lKmCCD2EvgMirvDnB9HZAjabuCApvqmlwEUqrAdFsXZl+hDrK5P0CT+wsPdw6S0zIaYumITC9zZfzWQWcQRNI+t3OWuov8GesGcfHuZVRMI70RRZGjZMmoWNgRbgyansLAHZAcvvlA5IZtRoSeb+qRdeQ/RVip071KYtUdq/gEvnfnVY7j5RoJSSOiImOcPpAWsQTLPTdUhykAfffZp+12Wz4GYEQBA+7GHj65XFf+tm2QbqE48lGy5pkgnpi4EwpejL1KoyT4xhGBt0mqMSiWM4C+LNvAgkrWKXUfX/2V22rh8rkw23XeO0OGOeFjKrpmIpXlNK7Entuttburb2YweDbxlVZqsiMyb0NhnxZHumfNJgBIRPDEic8EfXtoFNqnVV3X208HEZevTD91AJfTUbsZDpav5+U3LRlWHWrCeXXmaVUTbaJKWFt7YQCtBZ2iTXeqIRRk3Ptq58TMi/7/2yhqXG4vBOfP/0rlP/l8CZcurgjauW8dE+D6ZvyfO1klb1t+qk7kPW7HwDIwsgI3mINLy9y7+rC27oCB8bKBAzTiYhPhwcacbmaiI3RI/PmgMQim73PKxlqsfMPLLCGMKcCcK7xT0TXPIxfvmgVhIw3kflHNxtWsJMDQOj1BT479kDpAVnKNODCHE0Yo6R/1Yj8fJ0x65Qyq61+RFZIUk6cigoKmgo71ol+RUDHZia+Zrs0imHRFMeZh/wfLkj5VR3WCcQglQAISVvclyFdfBVS9w7tcRg6tErAk9TP0uSINN3XU9dSHBPbgbymuxKMeRdBMQNj9XMXlxEFBYsOAcCr78hQW/xauWyYPsNl9IdiSKRn0RynDKeM/0/e9uWh6nsObMcIfaIRp+pDtfLWFh6ZwCg+t4jHpN15M9sOm8wJHSByBh5M6TkZ77VVH14bsS4KSP9CkPP9B2eslbnSzDd6TAIKhyj/XzmtlcNOj8daAaW+vHO3SrcFk87e7/L8KXbxCm93QtaobIayisWBuqY6hhi6Sqpa1motEK3Tma4udoBCgC9ySkEmnjPhwtzrNVCqLiKG/rXPyun5I1e/t16EzxbJSpgvLt/wtGEtjxWoCDgwJPNL2jL71mzPw37y916bDzJbmQk3NmbQXhSkGsAyA0Hkl5cXlKMt2VRPeRJrUU3xr0hulLDRet0dfQN/lS/z5DrxYxkHHlIhF/QT+KzQgDPWHF3ZueMWwqZNevyZZl/t4X2tBwhilmgwZABuM6eivUeKn0TeVOvqnZ1NXF3bzo7eqvk+OF6oWthh8/Yf/0Cp4IaYGFWJFp+MZpBpo2Ur4Fhbx1OwKoDki21fK2KnO0ujE6RjVVj/t6zRnDotuTxYfkoTCaBzmNcMVPs3jSIebWsv97DP/ICiFN2uCo/65xShMHDkZtDa9xBjiV/O0jO3vWt9W/OS/FB86F3wVd7Tj++UvhGXUnBItD9dAe1daywZSS5U6xJSv0nwm0AlFBl8seqKRdNSMEVdCCEmsbxDtgeGejbwF8isQUHkRzIL3KkhWRsAdSZWS7y5HRcQ8EI292KQP9bS1W9AAEOwl+/I7VY7H+9rVS9nIKuniSU4GRLMxewSQvRGSAnAvyeVrhIdoIr6VFJrLNb2AmMugHPxTb/qPtktsX8JdgOrTQLNTHMVZQL3BDdi+cErh4HgU4RNjI8dFA3X8E82WZNQexmEjmYhc4AF42uC7Y2/HjBU5deaFdIi/9vIDG3tm1yBtRr1NADmD6r+Tz4rfpgyRs7DCO6JQkBi/gPsIOcWVApmiNjZV6VBFCRJuytEOuZje+4TplVeKCIqnZdfNrnbgbWKshXzdmvRvYIedDLxxrO5txBd6Or/E+XAYrnvxZGW6b6N3FeKyHD1BgpchUWIE295aUr1Ranzl/88dinXTgOKk47xNi+HvwPgDxK00oM/LSqzX+nBnhWJQ7+wiyyCaARQi6ezXhw5+zFDbu8Rdb5QoZpj87OfZ0h2PPCSHmSXfUS3+Zw3MbC8wf0rtUknWknwopTDsLjOtJN/iA+Dar2Kqi7VHxSLQ3seSsMPCOaAkcLJsiySjr3ymgkWgCqDkRfTvQoRnWgAiAO7RdP4KwdFUnge4FjzdD2v3yLzjwLd9KiBMXAK/4XpVWaNEsD7+vHPdJGM5y3q1UkzcuLypdLuZcv77Gc9rxyH+pzOQtuus3rWRUaJhdTd4ueG7Xu1CsQnVPnvrZSc2Zo1sRpAG/IwW67vxa3NMYdHx0OyoPawR3m7ZOl5SUHSin7o4bgifjeazvY7CG7qHWIt6jfue/VLO7OvZxLpdd31VEhbxySewr0xJDrt2Lp57yLZRRWyHz9CKfGPj5TryZtkj3Y9q8VyI7iXfd/B6buvpYYHzxQy30vJBF/t1POpn0Q7estydYgLTi/r0HecJ3lZfWl6aBms1/5A8AZva7DiRmPmZm7HziCSY9K3mYjZ2fxP4+df5QnCADWyXIKP91xmqwwh7FueSQVVClHvKLJzsFXqZVO/VfViyL7UtZxMx9iRieuhlaP4QxHSoMh1ec1Fq3aRHh1XywH5/q4yELKJjvTEDTbFMvbSQhqB//6qWojzR0nhNW3pgduZGUQ+VMFzaCum03jUUz504O2cONxGm7tlOJvZnnCWawmOOMM2Oeky12uaZyH+IGA+oAu8S/NUuBmdmRM8p2La0MuWIep8CEMX/fR3jTVHiibrvAour15CHJULdBGF6kLdTujF514HTlCN1kcrAYCrZ2vSvzNT0k4frdesA42iqWATtmoaiCTcJNPjrnWNLwaKsz9TUolfl7YM+3iSMUf3EtXzi3jLoi/CMCgXpGs+A04dtZQL0PRJllalA/uXNMcTWaAOTFBJy0CyKM9nVvPCTDnRr5Q8kHbKLoHDIyXqp5pZxqeprcAT5FXMbUe1yPY0Mzwu8abylHdwD8sFMtcP+p5hHZ03Pj2Zf8LT4Kn8r0+ntVunU8FMB7K4QvkNJeI3vqOJDrisN/RNjRlVKchSHqBDj5VFuGp9cC2fPI7otHe0B5lcYEva7jelgzU5mgJ2Y8EC8vOauvFGKiPOsDQCfpHvJQEN3a1LQ/WcA0D0eG8ULluEX95CYI0luaf2+KU14k0ZVHBi46w/lBoBGfK/9AXPLyIJIdjbMFn294AFs+HrHZDCUmNs9aYlVdP+ODvrF0C1C4cK+eQtsGVw8Fk1fStYMNl99sUrNMh/ttScx8RFCU2UzevLvdqxzNI10YwXdPWzBt7ew4VRCZLTQ31G7n8fGuSdy5G29waiELS7uCZm6oS0C8rd+wEulVtG2d9qi+M9MQHMHSfAoCrtzYBlbXOH4oObqkFmHjAuw6aXGAgrU+wPa9nnt07O/VdfJPNq8c+fHR96CwTla39cQfblGuAA3NkqyojEOJddmfxwmixXoBJ5LZqZXzAK2iByXbu4JEewklnUPunfhigKr7U7yK2prqMP1WyIHq9/Pc6ZTT5jjTjGcYfINBAvBkPpiLSk9tok867GvStdkOC4K33Rl9NSDPwx3ORq+8x4PODMbzTJbexjhJ0e2s+BNCLKYkFgLDCTe7Kl6yoMCPemZzVRE+jhhKEwZXn4l2unSY58a/0nrf6wTaYpX+roeyatA6OysduzyQrtK6weMdVVAIgMRl5kfnMvz/mgEiukDh/SKbyfSdMM65B4DtrUim6GI2wrPI+G0Wu9KBGR0IbZJQ8D3X0xWRLhS3bX5uFT70jBGXXEp0392YIfDCPzIXuVnIbUeQ+3Q5A3T0yfJ8e4Do1JGsYYNEDcfBwJpXySOSQpWxkL+Qkch8NZ8NwbmnAkbypUuOFU7rziQA62vipSC8Ag6gd23FGBwhVXFZlXfWqBeHet3nGEilYplRWOSUazkNHF6Yvl50Wu3811BPBgL6dCMNAEmqFXYDgdnL9vMeATZnXtrQorYybSasYR8tF481V9JZ8PXJrdXYRPBLBnpVADf/hsDnGb6VhtUyEH8dPjRlECDHJr1761PzWs3Q8ofbn02fLaCfR7/BqRuMghrEHPPT2zJEJpcC7ISvzdOC/2EoNpKGIjBx/SIVhZH1fiy2hQGv5T+DZNJXU34jWGXS5dFLtlaCnWLm20PifjbD23tFI25vootmYXP3U2D8GUFQImAd4Bj416uX7a6uMhClMykrYPJ/Xn9cMITFJ2Shn/wayeBiBz2LfXfWOGJD1mMHP9HlZbG3IgKfkfxe7JF4DX3tWowjZIj/OVOBpIdamxad53CD8UJLpKTh3h3p9znnmikPfHK7YNwDi70X915ccfwfVwKWxUPx6O9htLMdfYUqYjFCVuC+ifAGkHYs6N7LpQesT5R4oHu3pXM+xdCrh+FYJENGQO7GUOPxhi9dKzv7RqrUBZYaK63Dpqd9a2/HSNec+n+YNWyYwdcOpVM+hKq8qrR1XbDkNaO4QBhznTgtbjjrhwC/ItijmOtPXnOO/sKVGluazag793xJbAzwrca9Nis2uSdrso/dHETDxXd8FbMo87Xsq7cOUs86Zfr6nq54Y3gnUTAfTF1gUurUGhlicdQGL95zGRW+2TuQEW3RnacOCfMp9qDMtBf2tvjbXD3SI9w4SczseJbsEt+pBgxRJ7M2yP/5gDvFuTgQHc24pkv8+562zDC7gyqTauEfX91StA4lxAAoFtD70H62jTO0B+tPH3Stbx14LzM5yi//WbpPMuBkI3CU8hHjYVTkd7Hk6JV/GT+b4BeHF56MFBVkUbvWYuIWkeUO/b/z/Sjvys4SofwUt0rXYekZZKJ3r6VtdcIwsc1Jxgl1xVLwqh1ROSwgp846G7w5dg5FEKh1M51Pz72qX2xGFoMq0BLg0lb0w8mRIdKJiKgJM3Zolvh8BPscMNpNuO3dj2ULKZC2gtEdt4lEgV+Bcmn0UfA8Ae5onWvuJsn9vc86CuGBT0A9ijWb0roYqm0D9FQFEiPQrk/eTl+Xz3czwapHHEZMuPzSVtF0W0XKKBjGorFWv4lS9HDMsgdzGfHe+de5bvEYApoKtsRXrJGOytnNx86KB3VOlmDiOL6zEd+P7IJDnEBWfugblKO0UqWZJHOp6UwhRmwBk1mybCBMh37lG5EYCjBdjjxzcBAZsFYz8HkXs830e9KzsIwSHp/gwjNw6o/OwRAzTbfcUqqHIlpBSmr4CE0cSypZErjPnwa7+zGeJuvF1NOxAcdU5P8cpsP0IPrwV0GMH98VaB8oXp1oAE5+FgWPQeVEccvEinXDwcSPnwFzlHINqdUSjDDEWG6xWw2ra4aT6TX8KqNFwUpFq3PtrYCj/4jSFIU1QgJHVh9g1FxWf3909ongQ+cppg1nYvclBltL917Yx0tg+631NoGzKHqdEiejraxtYA1sMvuFtcQo8aZpKBwPnhAy4yITEHdPYkt2Bvkb2GRW0fntI/nsJMtmY27Jk3puVFPAvtjjleloD9jENNHo8S+0fJZO/s5l8PacXxRv8a3S1EEVrjMQRM2O8Sbfi6x4Cf40e/c8qBvUcg0hqc3dkzJVpytHdDa6srUmGHZn6x/LQ/X2uDF+eAUqIvfZiHGJP4lmrWrYNOyKyCy/4Q2uEUN5mkUdOfSrIIqozVgFXeFr1es1pI40IgZ5YEaRRQMz2J5K+qZWt3dAZiCo17Rsqrm3W/GSQ9kSS0xrFPKUjbWO6f3IQ01TS+Yq8vg9X4CimS6mvkikDUWbfHIzlEGPIQKglxA1C9Yu6KGhXek1Djax9Ryk0OBVzosSDQujK5weYbc+PnInAbjaAp1zMK6Ccqvg2/OknSSWxpCOMjeuzvaBLvEhbtLTmRPWnHy0WBG6VL/hRIs6Twc1j4alxDiFYRKkjwxNneUMXNmBrMK2/VtviqnRw7J5F4T812Jb6qmFEVKiBHD+B8HHCSC6udiCNOVGiMsJC/Yi5CNLuYIyCtStpqDterW8Zdm5ihsukhECZkSCpYH8c6Uh/TjR9wGJP5saxqYNfO4EVLuQKJDpMzcOVKin0yZbomCoeEZSy2LQugTiY2NiC45qG1kEtB78TZ3eubOYsEdyk8IOc2x6sAkdTNlW8lOGAOPyYvTq4fvF6Sai4lnFQerFoNdA2/9+NVEqeKZtgvLmZvPxHaa6vUrpQG7HSrZ++FYKjUJqxTCEwxWHvISXTR+NBLrRBOLeMtLa7c18F52PhBSJlp9GCXA2/sZ+TZGEGFLBkYMgEDNiNL/LxHnHMVStlGDyr9e2EdTYJBgB2Cbq7erEJw7Hfc0igWXOH9FaWk6EKjpnS90ciV/aS9phcBJyvApTHnsz4jf/LK/Ft9kZe6C23OOY8ih4XHWdKJ/e2v7W1kfTY+02plRYcEyXDrzJuBtkhdOAXC36b2QhBceBJ6y73CxQEypio3AnmoirHCkmrCV7qtwAuZvBhdUbT+8u5XS2ebr77wSiZELUJXzm+9Px3zdZdTyCaptKvuxbs4/u2LyXr9w3QxHjrJOb5AI9UPkYsgzLdUoRNDkhMnoUmPj2fHpaQAD+fqHHbi9fvT71LVM5MkT/wVwqnUq30M1VNxQim7zy+tEPNtplXGde7oxseYGZx1Qv+VCK4+Hqj5jYq3DQPXyuP3UqCTmGjnjjzWFK6xDRYfr7SVFtA9XZdcs//bVzCKw9ZOE7z9lJNI8Qd8H+OXARgvyrAV5ilO964k41ROdV6tLcME9+MnOcFVQnlbgPSpG5W7oifiIrWpjjyzhyBBh1v9fErEcKcdmeMUpEKqST6z26REzBeoH3t3DQ/6LYbIxI1P2i4erE8MoCZ7u5iWWA0gUtBxwLSV/7FM+lcrSe/odaTCCIu6n/ZvnuU9NaBbs9v5R5JSqIyb69b8gbAMfUiny6izYybuEX2RMIthfvRzxFMYgVrDAD2+O2ihRP47a8fvQaVVsWDeIguaUth/TBUkOM/4aWhTuHce832K3tXymVofDyatVzo6pqzdYI65QlDGOQygTkq1A2kQeJ7ZQVitpZdtzTvWLSCZwJtuqobutp8U84LVqLD6J+lcb1hmZvytgJmZaUP34PvNhA6JxhX4ClYv0GjMD+3iu52L8niL0Dylri7c1BHMftWboUWDCREurKld6IsNL2Zz9BK4/u/2cwRkxzSzmnrGqlcdpWDklXc9nuCHh4RJO8uPaDsFvNt166ro41ONrB3FKRvt1j/Kl2m7o+OMGjebsqkMJO0+TSruuKYetwTRaK4V0MAnhYoFxAmDc6OhN8gfAIU7MrL3QrVamWjXwX9n+nXIBD4HT3WsNclPDuFE8Tr7CAmQMM5No/Awqn6nBYgiKwL5/vh+or1kPyICiS1DIJ7PJDWUHybNj5ZF0Vy3XgS9FCYnxJ1sLXTolelZGubyRisVOI57me2PMI7IkS2BH7EOKKBtrs3XOiVUTEkgZhAme6ckYSjVK+gUE/OzOg0QAl2/wDAeeyKuN7F4xtcLuJfAwkgTYer2c6rF6UuUyX3YClNBAlJhA6N7wpOaCQhNJWuHJF0hyAwUF1YgsdZG733mo5pyauDW+/uyK4hMJw4ugh6wi2oPPoVTIpovK8URR+j6bgl3NSRvaRbxJlAFUmCep24/NR1GaCPMFfTP/6P8Dh+nE7GhePfHGYtXPInVC/GQfLMUgNHq6d5nRBded85Q0ewnDN7ufz+/t5LYR/UI/DbHNAbqyoKut2Yen0HKsTqetpPY9U3ffzAOkgJnzBxglozQwc7DslAROQrD5C8Qj8ZW5J6L2lrVg6r5ql+7Z5AeNvfiSljCyGXl4z32SLy8QmR/bD2BpECTs3RzCfBnvKCIIuTZ16YkePldiNc41Q7hc+v8Ul7USyjaUCvNkfN3oX9fL/iuJ74/D8oKxJdoj7Q7cgRaatnvp/z3X6WVitq8245hxyihVl9KmAif/AR82FhXWzuIcZniH7gTbm9m0oYGdBkkv31PKMQ3n1IBNvRpwgFQp37qwjwNLRIeewHkGkztqLqQZWJsCIn8jYq6Wd3Fn7Edtzk2RkEzXdQeMaZWVdcc1CKpI5aUvdGv1MVRrnXXsp1Xdl/y6c4JrwsAnqrPhZYtWP/InOK6XtDlEAqRIrpLUXVO8ddNy4UDWd90VUrnRCZi75Dt4ogwUSjLn2H4OE4oIajsbS9UeyfJD3QwkKAK2KxQNymG9iCltzc1KUCp4Psj6BEPlbWzuVK6wmtqo6sCIC2OCDdjn268yDamSz/Sr7pzDaW3pYsubLJfypaSk8EUUo4uc+AuJVwNGuKmV/nl7yIaAX3Z1xro6pz092bVvwwAi7URoS8mqwNKEXVmlP3lefWbMlFtaZFoRbWabVqe+PkwxWYmxB4AZ2Bv7UOL6NLoa1HhuW91B5T40TCTHsvrDx1UTGD+vyAkRM5ka6X+XAVehuKfokC5PJKj6RqWD0HT7wQtXxjv6PbMuKNz77kQTduKW/T4tg6R95u9TC3tC7oYhJWxUsC/JEx471LXTesBV5TGGwx9FgtA03k5x9XiUNxlplMT/+KaVMoi+jQcwlh07QJi2MLtaoRl+NiYHxEXk8Q7BWyjC9vTss2j5NFslPtrJnqoMKSsVJiGEt1weapW3VPkcNo/Q5M1bkCwfe92EZQmOPl9XeumfJARh/mxUeev9pDwq9Ne3xgtQIDn1g+2qky3LPWPr6hIPDOayWYqUnwaPfqLRlh0VQbBeeFW2AgL8Pc+MMuEAtnkMKCD6/Mc2gXy7boPyw8zwOVk2VUxCflMfCSwch4vGBvdZGisG2Rt6pfJgPSZwP1zyvbSa1RoxEwvlrEmV4iK5V2qVAzaunZWNg/UiVxSZMZIga0pyWk6ilZBDrsWKrLTDzI5egYyuBH57X701WYAaiavSLRIF4SHcKRgTeVWDBy6jPWyUAZMCnBJJMyl2DJ6xlxDS2nWws71tnkqPyd5qL14PHO1qHYrfgenJkBtT1oplJ/6hLNaXaYjXuamZ9r955RTjFcBCKeStrAgy123Z5zegJ4ozjTqrVqrAITErmuC6KD9SbEqbBlFhy8X//J7wUWX2D6yzSPoCnNXhqG3DrUtGCQKBFNos91+D4H/roBvjZcPVyZefAsDQ8fKtVPjhiOWeBLaZkKbLN6ExE+JQEGfJkVcI8PR3jp/HnysHrumvmMw41CMFMiCKdsZNAA17U6IJLNjLxQ9vzY22Pj19AjOO5AU5rSxGaX1Cm/9T44fo/FCfOFUlyCYdHfcMcpZFAHPsKE/4x/GLUDFFaqhYPRrU0BUyOUQZKtBkpyOAxd628myy72rc+kj0z0hZvYCBNBiLzYBMp/uyZqrj5zfIrjl0IovQsc5LJUM1jhwJrvVCEI4EAH7MhadcZRNcvRBmhFc/n7Dd1w/kQ8pJyizC8wfQNbVxaWFbEUj0dNfZLHdVLg9h0/hym1QEuy4NECO6dAhED9tHYITlGo6RP11J9GiRTIznMqpccAWDLdpx17hd5JxQSsFwaFaH9fUYJxUqMAvp17f+C0HLxWQKt6ITQfEgGMW65wNB3jK42byfRlyGvJp8FDxLvyE+FVj+nxla+pEyNqNJ1VxJ594F+7rAQkurrLDWLIm94goZcSPWNMdy69vn2/011Ewr7WtA9YJgLkzohRv+i8hwK7/QdAxdWMOtyHS1xnnZxi/1Wt2HwS7WIVwcPX5I0CN/VS/l5mndqPpSTWt80wUOFkQIWajvXNaFpQqNDIY8shs7+grfSpM0pFaUhezZ78ThCdJMKqfgtrNdz0jTG+DLr9UX93oUecR2hV4B+UDGb+wnSauhYjS3IYilN/AX3cLTfZTrJiNmtfrbOk4NY6SvjlytYeXlHYjDrLBMpaMVNa3vADQu7mVe40FccQ9ssuHTBbv1s/juTuT3dxyeDlITx0KqfapX7Q12WgsDznOfYj6EYFJP0bXilW4XGxLZB1vvLHiS2RwtxFcou9MZlONkX1aG8depWMyUtTqfXqFcZ/yC4ypyiHuDxKfOg4N/NZ6VLbrR+L59EK013xStVIjhcA7TlJM4NZBzu9Nmm1Tn1DuCpsLSpvUV/Mf9ofOI3hsesLRjIaNCwaN1T5Di3XakyaJ8xOdq+1Cu+pu4GUiTxQFOUuOr0u374EguIFctefrHp+IdmtiyHhRCSt/DYjVlckuei1bPHqD0IwLNu1JsHdQlu6S51KlDOjIHpOcuT9mRdRVsVgRFfACbvxE243SCa80iL/k2nrFvW28bEAiZKmoLpH5xhfNEmRzIW2qUrkvFwGzTNJFYmXE6wc7j+qvvjp6c2HRgN+n/wVHx3k17OF9yjaeB58QGOfCd9OVVuyC0HCm09Lk9ocpmNOnQQjx3Vfx+xyiaWR9kb4Gb/Q+HsesEkxk3iVmsLjLvmJE0MkzWpIW4L84qFMGKTBa+T6EMRn5Fg7xz3h1JGTUioWJSnnYbV5AhDgvHamTjbyBb2mX+AZB1e/fin/BXAWGo7FPBrf0xhbQ5pu5uK//CrYs3MwIoBSkMC+HpstUwRyybzOJXywN79yLRrfwUG7iSuVMJLQOzJC8FmrgQ2zqOdJ28+k7dLDzbqrWLTTaXnMo2gcZHDg974490RDG3U1SXf71WsmAuruMxO4ZOOSLf+owP0rCHMrUKF60ZffU+un402WrDaNgi2bp53NACKFqDcbXDzzeuiUAUEneZzCxLc0G2UjT8rx9em06X2M8T7bbgnNSnFKBHk/oXx76y/FA5RHET+rEhsNXlwcLMcN3mMMykoF6O+86pbo/RdzMNDVOECR8Rpqx6dy7KrlAAX3/aBtN64xpd6rhxMlj5uU9+VVQ2WQ4JYVsQ4jpORhedhNpU//HYT9xMLLBm34MGUftra+N2PVQTGy1cpemKNEA7GyvGpeILxmTL8cjWv9lL6aNEEo6JfL2V9OQwCiKkl8fDm6wLEJ0JFHDeuaztk5LjMpsWPVycZdQqnnGgYqGmsuLqdh4iL3+o7olzpdCfkBiNp+VHUFOS3UdBeIP6OPNlqVHbL9I91WF4+QtgdDoGPu7sSZBh2JyQme2yckCoKCMqQcR57uuAWwQu4Xu4K4F46izKksBO0mk+zHB+Vh1yFPh3zjXhTHrPHaEHqhVlP8E9v+Si3d5C5KFpjrhX+b2VzGYqD2V7obRsU+Y4CU/4o/QiiT19JphoTJMzJdQFO56RoLp1SFiWeM675uUuXLNoR+7vCGJmJodvoAy2M5zPLTbmvzxAxGYPuWhsqldBMy6Zpnm3ohnLVHccC/TkIwcMJvGOBHtAVe7Z45R2l1PELwaK7VL2NtuMwryOs7c0fLGRoo33AdcUxW8m/IPK1ZFQvxLyNhpHUgIXGr4LeEM0J5aj8ba2YrORJRXcdfJ6CZ+2t7AheHJ3h5qc8xCFnaLRfzfBVm8QTCj0wuqWT4kvHDqZyU5jG+3LXE0ijktwtJ/LbKYCLhsl9XUTa0zV47zXCKcanTwoKUskK7mkYJc84IdZ80xbrQjMt+5pNAsBHi32/BpkXEqYADm9MnvqcP+XyUkpg9NhHm2jHunoeZPEtdMU2lqsnPNY/OVkpRg9DVmAiU1oINKYNWw7mJnWeWeyAjikuXZuDHA6yH1nrFZo2RVw49YuHd431X2HgVaBhqe3rUrm1yFvY28MFqPT0wf+zska/QTrBybNh4omKGjexbIHQzEY5SqSOsjUdFR0A8Dm792pG9g1Ryg8HHxEyiD2CCeVgX9CttVsgjhDU6wt7/jFAbppFOBH3hIFIzw3sMp5FsghhcNSJA/hwlEYgurdHChuuENZcYlc+x/WGgzWSgqkNyU4mDj2KL9NM6/Foxu6dXHzvV0Cdpc21spbdD2GyBmq5pPPWQ2p+GD+ORtIUuyX4nyOJZaFaNstZdRM3GqC0zsbzSHj8WPLUy67XOTItb1CN2IHQ9R9FwaHggqTrTH8xYWTsJ3h+WFA8hF+BkqrYpkBRcxffzJInwcOCiKQPCEa+z3t1FnqQbtXoQXgUiWUx88RODVONhxu38X0KUgRzqdXOGhyCPP1jusV1PaKZUBM01Wy87b+bersYVDbhcZgvvvx7DhCXA6JL5/hry10xUSt3JOqFl0otK5hA73LmPbR6cpS5XnUCX6zNozkEcW8BdmkCSlBMaXobULx3pYvbVtPPiioXGD8C2APt7QIm3kvRP/JY8YecN5mz8T7Nkm/mzne+Gh5AMBuONcHH3ar3pjiW999LKpw0wyKPEjbzKF6k477+ExGRrjm7qz0ymlj0/nRvS0hnzTEQLxEMaG94gkv0HKKyqpzg6pdtbPK318/pbyqURSIwWlPyd5fs00Lg9U6X+t2RKcWQ8i+RydTaajKRK6675KkyzeRLzFtmCO5KxUTMPSy8Ht4h8rexgsRoCludW7vwDIw2nStRHBcOqh/pWs5A1469BygB+v2Pz9+M2JSY3RQfPqRLeOCd1UOZ3DNtNdzEgiNEI9+Ng9rC2Aslbl+OT9BnbBDy+3KDPhQob7DO+Pj9qqoFvi7EYJmZ38QjkzChgAPOL01Os88Cb132zQfN/N5LLFUO2yPSY9E0B6BWcwaIX8rWJHczKcjU7XB/TV/6l5h9eWBa7gc9cMd2NV73bHXJ5pHLywChBtV21dTRCLfLmoiwtRRbnF4SckltB40sGnh3hhXyLlVd0wC/WwYOn4ATBxgbxtUC89RKW6QdyfgXnnn+ryRVboOcJQqWRcjNPAquYsLcsh/Bg2Paq6K49Z0r4z7HrRBLtjRI/7X7gzoZMew8LzThYdqJzT8nh56ZvYI8DG3CFsi+LAdNaVm0XIX7NAkV8y9dMgxRn2KboGzYklTvAZkJPw1qW5DG2DDiomHfqTK68G9EEUIi7qi5WceGcv8vw5prwpLVmDn8KiNPmmcgKoeKNZmgX1St0iQ1GHHtpBQ39cW/DWQhR1hhcLdl/XFfPMkfVE/cw3cmO9AhFRsRypsnmBB7UE3DwfUCi3G/wZgkbpV/B3x9zmE/DcbO/hwx66RjTwlz32Tclp71CNW4j26+o6dgarA/g+okNluQstisgalDeZuHTZsprHXMzPvI2uAw85ZLg4GM99PhrMmxxnyUOLS0fcjpG8c0POWy/L+GMpLpYCGaEHQZXt58dTYVPkgIDsC0y4kRjoBvH1+vMOOApaPitNPe2GWgQ4l7fL4LMMRWK8Q8yEhMj6JJNVu7AZNSnrYZc5M2OMwQBpaJwyghmcmtcCqAmBlH+ZqcbunGom26mFHS0kWLZdKTqmD1+FIKKss7xliBMA4ifFdzYLq5G/wyvYm4F2RKWg8eRbHDX3SWrxYDSGlyfXPJGGEngIgt6uFNZnCoXGpsRGwBg1zImftLhomACqFrc6i08LMSX1s/zSGIUomWGXuFlDMSPPRaYCKLWIq2VMhi2U0gLVwzcEw4mfEWN87K63h5GjG32vZrf2k9d8wGpHm+NCfx7XfiXb5X7d7LGzRZLIVdcPlwVhGw+LdRotiE+COvvwBSvzk7YwV8b6GYDuuKf68vchmLMMxBBYkaNko4tAz1g1+DJZ7kO1YG24MFWbJCjK9bcalO3WIUgZp6Cjjss63E/Qx0IKM2BHYuQTZNoax/SzuU7DLJJrOEo+NfKQcsd95Js3+SHLLTcSGXlD4XM4bXbIbh03wgx0D6bLr6XT8BhYeG4aLMhP8tmRNlH63xeybxj5gg1lVw+527A+g0f637jQkfOOstGuElAtg+CAgMMyn9P91xqn8zrHogFihTq2lbX0QU/syo24cppSqxyLNQcGXN3KNk9gFwyGvGzsJKrXSdkR4J33d/El58kQfOREiKCkcozzvwKIzTfEytIISowIc5sYvN5YZ3mDYyLpJfMZaXsTa3orKdlz9GVnUjDBSxFN7/gWOs6vShXwcRhDlB8VEaN9LD1vKu3P6+LePZSHp7DEvJsb2EGuAoUofEkY3xdI2JE9qfsRhpH+Mqxnhd8q8n4oXRtoCLMMpNMflJFHgyfYqB9KHCnSKZRTw5pMf7dUqzXkbD1yrhRVr5iSi1eh87LSdJ536q2eZlllqx+wFg9VHRg1C9cFRkKF5pBrXre4wrdT5tfPPxsfcPpGH1pixl9FMmLeN7/5nG9udr+uSOc1fkQttK9/jFjO1Qnibz4VpLG1S6YiMpqM1ABnaGOtQsYJQ/cNy6jcNq+fvJ/ZenrTNYPLxJU2RJvtK1hkbwzpPJHU04ejP/YyLrb2c6eOStII92/HR/MMwjlUC7UlpzHBD9XWKTS9mZufA+6yejfQHVryjtA25+HjQhNyAqiCG3R6ka134+8nouIk42IYsQW7LNiODA2PQVIqCwjesvrioYoYOPEkUE0Wp31RjaCrzk3fKcRxcR9cS6R3xuUajfS9PQ6lMJ54GiTla8oF2cBnKUUi/M+VEoMXE7WVOyQBYLaMpK3F6QlFbaV9O1b4PKves2FWhmCTp1+gfKALHKYIcuwIvlveDvKB3thUOGAhHapwTWokkmvgHwI3SEs1mbrep47SOfEPF0DC1eIF6ep0IUV+MZU4WPIvEB7aW6N4zS8IelXWNu2gTncTea2JMaMkIBEkRMF8tf2jd7jtuMhEGk9enmV4TaAFHGlcMXj+vgK3KYJcXYbd9rf3wLR+V2dxBsVUdE96LIREqzmXJOxwo/4TC/dNBJRJe0z5yBb14dZaUTWke2jEjDMSWrF9QjU0BlCeyaj4Z5382pphhknMelqjxBgtpenv68SSXbroK7nsga/NxkVpJj1vCHHnVaXUzFl6JxfcjeF8sOnIOuZ7/uxeygxMGrHamKKlJ0SiAYin32BbLztwQT3Z+IvcJ63z1EChOrEpMXy2JsQ9Dkr3+MjVHymBXtOCMUWBb6g0MrGzgqPBuPAlc0l1Y+EKrMgqMO5jfpkgGC4NS6hJkfbtN8nME6te46cM1SMDxQWui1rvjUGB14CYm5KUMTmtWFKwNBKhTGq7nNed3uwqkHjlFCS3Q0KrurbB/NsnwbvkgjYVP671IvKNcRI6RnUgHRBSrAor1/6Y3qk9ZByNcNe/LMujj9OBhtXJQRcUBW7Xq5YNVCdTCjPJ92oKrhzKJXGJbryKeMd3YDnCUckspx59kfe7CzlrQM41LP9DGc+LuE0xjaTQv3CYdfp45KaIDnGceCU/U688M0Rt708whv5rctcbkgsiDGycRjZQKikyAPxB5t4uPWrciGbyKyVisqvXs51tHHMWB0/KSFDJ/iuvQhmUgFWdiSV0zZ+X0cBG/0/AJyfDn3jqWsjCLzPyLJYXCmT1lRCqzKIAA8lGUfyOBxBTOphjAysIwNyKoDzg+e/mBZzexat4/YqFtYgLCH/G2dc/qqydMrZRk47Oc1/P3kj4m1Cu4LA5/nCxoWJhZgdMBhD3lRUdB6aqUn0RveenkK4JSR4UEcXkfSoyhVP+xktj+AkwW/9CliGHFZfwOWuctniCHoqcxwxDc5UFPdXkRIa76PWcnjpGnb+gDwlEuIVcW2UjvHJmMbMhCiC/I+bDyP+HD/VlK4LqNPIah9JSCQXQ9ApbEA32Esfs1d7y4PDXggvYgVYyrYoy0dIbpBF8XN53MBI1+hK1s7HG1w6KSD067jmQPNZ0sfg/Gnh3Y1chRFZXeq4Ieje2SyG9qMUCrmTF4IMBRfuZ6CFGiSWXNsaj5P69Fg/T15TgcYasfxUy75XSXQoF9466cDHTG3A2i4Fg/zqYwURvKzCCgrmOxVrx9sJ0EctRVPFHjgzbWt6Hw/2Dw8Rt+Gr9fMOedOht6Qm3JROKEI2Fw3FZLSoSX0+99ddkYRlX2IswjWM5S5cmud1/dMLmFU6XizmLfQIy8eJA217WX30jleQi6QL732OeSyXFKBM113YS4T+fB5t6tJXmItFpjldRq+xfbLFe46tCJFYkSRtTRroRHUd5vXZ6ZgrFDSQYtiuGmzXGPJtSoYXt23tMTwHqcrW7zogVhSeO3lBqOyig3sahtkX40BGWxep4CYqEWCRZQOQeaPefkA4OHam9GEbfxxm73nYQx3RyelyEDsT3oV6K1Px5j5N/tZdlZDlliwbPBnV0TpTJ7TwDNuCi3+A+K4bkzhWXGRW4wL5i2ipdBZ9s/HigVhAkMMtZhbOjh6qhni+LyPvML4noNq+5bas4YIbxFzVy3u9cdI6tHDxvGq5GDMAqVbbB7gr269GFiE6Pc01kB3b5mctV23MOUKWrYRM5qBo/FuLSDM3CXYSidmn7nHf9yUkPlKGVoidAyNpELdEQswzIUgsQ3Uxg3MSAGrGGEVgbVLOYrnpN4fLCCYDAOxVJ8iEdv/YQP/hIXLSI699RX9HDOgxnoKX8iyfnwELj5IbY7DvGawd5YyjRLrw/hQ4GYDuwoAQoG3mM2u/cLAzG8GJBx9fr17e4HIzngp/G2nDOz0Pq4kWRDB0QvwpKnd/NqHCQIkcxoEMsoFUHgY8Mqqt9Y8ckaRs4eeS8+zEDu+orCHf+PZ+Z5Q/2Oj0u/tDJqa8+Pck7fxRQ2iuHAdsTNJw9gTL54hzpygMXCia+KP8kZbTlXw2qAXlTCTGtBcveuGe1aOie11zxpkVHBZksxrh0AvH1mDm9I/CLDnnldLgnncBTLXtlLR/BeqDss2PVsYeEmGfuWdU2zio3cbig/2PYY86qtRMFGOQLid8bBxhVOMs320c1draR5mK7ttJyF6OVjech+DMu//tplTIWF0IOR7ctV+348msiiiJjND1q0XvL9U5szSiFG3nnFh8Z3o/Rj45U37lrCvU0++OXEoDg8Xn4NQ1xjZGrGOSL3A6Igc4E/Ms69rYqn3WSztBhf929ietVsSReOtR2dowZSx2fovjicoLIK5s/PdAy7jsVxpMHEuFageH9F1pOpo4vmW1sgH9n8h39qQpIYzPrqNpqUzeP8SWKifVFYqyDRe8WyFTqGxe7T5kPqDO029gs2SQ1ionkqMf7fFmkxclKHNLg/ACUP/FFcD8eZ1NhkggVwey1FModbzsKvJ552VQglr2PxsR1bkTN5thOlMeO039xRzDMMj4E2GEEOr/FTzl/w3E3opm0ph5pUPm3zkJhv/XDakhO1r79f9nXjZXinbvubJXkc/LIqLKhvotsvsu+3+7g3qXnA/0emx6ZmZZuAZXeSl1n1STMTekmlbvAdaN4H/ngTpv1kpvum0MIMPzJVWCdpBGCKgUSX9W2fvA1LzfaxBKdj85OIJqvsCX38LKAMYoivu2RptFByGZnHo+G30GPHEtMfWMiAS0Dro3qqD4pXRLyOiXCsjnduAtlMqee0PFDkzqkyqSAStxpHLxe/eXdOcFyYX3iSMkQsBQtvBT+Xv5T1nMoK5179dAcYj1xXKtesUT2bG+GQa6USjJzNqMcI3r70uxkCy9UDxBpShE7YRLqgts8MjRhSwDpeCIc40nAew8xbF8cKb/OBX9D1m7RLDAJk9mMuh3Zibl6abYEqfqYWVLnm+XwJXg4lQwXz8ht8WKWMkCh6YsrqdTZmvFq7GmT4aNfsKxA1vWqcqYFboYJzvUektqjrjRiYD/854AMiEq/B2R5fx3uxZvib8Fifrhx5vZic8DaH+hR6of4MyPgMxHJg04SmoamfVLkYZ678f7U0loc++2YV2+bGVOwswpOf/nBf/OHKTM3gIX9c4OaK08gmHkolDzmo17D4hh86IQqEdA3B1rpbxgjRPRzLKcCixvZNNu3fuo2Ni/H5I9pMdKRPHwW11rujZqVXK6QtEF72G1P0LdJnD1k2lTlbfjXjw+J1UKHPIyQ2QvyxicHGZc8Xh/8Az0BEjSBUb+PC5YjaKq32+eCq+FatENNtfINPH9lVkNvTZmF7eCmRFaAovv0VuXIn5s9cs/3jLB3d4vejQO0UIBwkKYTxGWUKi88HSREWXSeF7IRQ638v4DRCdiRjfzyT2rGjuewbvR2beQK+8ZAaBiHF+39K+ZBej8AmML5URgPLSdfbNtXmbWYzUO9A6WZjOt58JmwZX+hjJqoRKkvnJqcz0aJAcjqHADQaifkd8vyPhaxyldgk6V3xCR/t3ewpHeOcoIfqBx1n/y3Ju/z3pY1QdQbvWK6JDeVyfaeIouPMYN3Eq58Hy+GqGeJ3dI+wdlEvP9gp609K8arIkq5dK4VZ68cQZX3G//d6NY9rR4q29pTn8eHIRJHJf+wXM/FUHIbhOZqY9EG/l3BDJa06gZQLA8+Lrk3JiiKtTEnVUqpeqYL6S/1jC2xBjAPM1EqV0fxK3wKc5nnnSdriOBL5RjtpP5idH4Tu6cLCKZ4SuMKlV5+yq244Z8pieTpfBGwv4FMivHFy2nRurCzWeGN851MIdOJ4eQ9DbeCXUOvEu8O7VJdOHj/XizZwjmcf0/5XmTsSQY7wsl+IJGBBS5hmsnyk//x/tnB6g6wgilWWIN4Xt4IV2cdIxGvjk8Q8droXnS7yCIzbxFN9zrV6z589m5DzvHyPspam0vmvZiYoFMJG2gBUdmC+xVJY01Vya+hMwlK5y5OKXRFHhFQ0HAknzlBNGcva07+VynHerLIDLe53OnKrOWXpCdLcCQiofgsLdeyFlVRPSSeERTgQ+G4IpDM0s8ZWdvI/EZfMKQh0cNrOHw3ceQG+MYeM9KwdmfJjNvSZVaPKwkTRoAyhiLSCZVWuGQwrAjmaM6l6U+lYqBhqemMJi2w4fUEBXaQB27sg95aFfjwYKd2i0Lqkaa37Oi4YpP/9wbqHnMwqV8VKHEyRtuqyfeljjXs/embD/F96UwTXpt5y/WzKqWW3AMr3H3hFrtu1Uo1jiVLe2yhigzV27tJWeI+Yj5tN3bUXDHmW9vHyp8hV1B3JeodkBWbt1ypcbr/JLJrz/XTlIQ/SmXB4dzOXXRIwBRTPNcDgOdpOC6BaZsetxK2toyJD8nbj/BQCcugAOoFmtwJ0kWoeuIbl+19axREx4kGYnQZJb5nVtgcRLV+9IACuvd9O3YAo24f3FdoZvXD4h2yhVh/LA+l0MZ+4yaxEb1Ps+i43AoeT/Ncg763tfdKOCyfmlDVPOMaHtZkG+ST157oTyUq31Mm4opr0kHeTiSsnJQAp62b6zP8SU5sW8dm2SxI/WwZ38ns3Yp1suxAqPkBbLGkj0pck71ODB3+vnOCNuTBXJAMtR46GcFQaBa2MXj2L0MZUtlU3mSNK7spQS/01RpQjITURt2nF1Xtko/LwlBmm47l6EPXqbhzwO+48saaA3/7lpQHyFs2aItWXz+P0YyhvWnl56aWT22yar9EqFNMSI8VnlOwP8Wu9Kvbi4i4sSOuo4xPutU2PZ/4Rd6enaEqCG4hn+4dgr0vYalxxMY4xF3OLchYt+Tz2c+cD9/Mz1RRPSz42E66uYbSarFeOSLm1pAoVXK+n/Mz1whEV+i2Efz6p4thosq0kliXhJEUJRIUNo43xFGY2WrArG/z43OabQfIkQB03PLldmkKh07yibqxM3BzZOgRLe7EAF2LJvUm9LgLwuq1xEZeomNsOAJPWzQxI6arke+K8o3yTaMMn5wan9vuwI0OCYZt7nEfv90iTxsDoKMSz23lIaHvlHDe00W8XkiNdU6wFnGpVatAJhp6WBnAnuMd4TiLW07KoF9fO8DHDNIxLYb1pZGjm2g+YQ/b7TAGfX4iKgdDUoHQNHe3CD2n0Zx62B/0UZnF0Y4pi3SkiYxoEEpYRUhSHebqqDTtX0zgzQUvAMFki/jwc27woxtIOJaPv7XIrOIwE9A8rw1eO7gMXpwenLZDlBH7VxZyMTX2K0vW3rJBXphY5aaxo/gDEVINy1nGKpmWekE8inrdWJJi/TZByOiO6DG/BabCCer6RVdaU7cvjYgEKtunpZFXb8Oy8d8tmhwGm4f2yDB7VOjt3QCBI8vCw6/l0o5xb8Dxm0JE4r4jrgt0uqCUZeLqbKHM0jyQ2UBUl+g82ZWfD+IdXIeh45zfV9DYkPHYjcM012eyC46QGefLrwBocnR76r/wS/HF3lJ6RtZIk76XZlOvyducJQ1EDJn0Ky1X/TCKXafuDYEfgqP6gGKquYd+ElaX11o12UguVNH5TS1NPE1ISn4Kb9fgCbi7dFXnD+ddZB9KHA0yWJZ2Vp/AP86+VCT7QiovNj6Dg8Hdh7tJb2M9tx0WFSNbryDgNvKWE+eDPoiUFVs7Oz3qM6XaiFPKtY6eeGmXfbOQkiMY+984XX5MoO7EXcaNb0eoVhs8aJxqHiJ6CeneDT2ESJNekyzqjBh1anfzibKvGxQIrbbPEOmapduTQQH5OV10dDwR7q8AMXErH0J+Jn7kVjHX8fWEbUHCiHpn39bIFsBj55Acwlmf4H/jdG9whMqzxoERoEs074mdrWtU0HMD0JChOfFiwstuCKOiTuKy1MN0y6QMhs+3w4Yi/NXINwNaQElPvs+2Z1JoIXClptg350rFEHPOjQwy9ESD+qqdn/yn2N+/XuzQ9rPAr6lZFV+qDtB4Sd2Gwr5+cyWAShgDzY/hs8N7NLEJ/7Uytw1r+PN7htHV5lMzFn/eIaHisiuGu/79ZQBnZYQf7u5f3Xskvo8Q6FSnAxxqjtp6qpH9OQajMTnEIUco9u2eDsWlIgOl71tKU6X/bVPYUOyvrbMqfGtJNbxAUD54T6Td2uhoNuPN8lSh7eDdUn80y23oAdeX0MXca8rwUX3XQJ34jBWNPMxabMOabJF+wD9Z4brJwzBPcL2w+PHiQ9+5SMA9fWZ5GsiAq0/z3xxP5MeJXKr6Ir7I5IspTdjFWCVv388rgDInazDT3s0Vl1AsvCWSThnlrudXO0mBZDpaPpSmIoYqRQUlYGPnGz+TVqKTH2JnYLnfEo7lTYIqDxIuevm3V30tLNVPv9rP3ud5UyB2Yda4Jaa4j+nKYlKzUK5C+PdLiLxpBEktTunNG6tzfBjpaHD0LImRAaxIdHyoIC2TZQntc5XRh52Uh+mXPPHm/X9JaVW3Khnof1Dip6L+Jor+LXUWtzvfzqrkVBMYsBUKL6tuhkRzmy7ufI8QLIVZ5IZsl7FHTqQdvxdz27s+8BrV4PaflY6a2E/qZbSSQqP2FSMAwZc5GWEzWXPzAfvnDsUZTv/dzotlMeUG94lW4VeljD1p0bwyT2LLUkTuNqPPRJk39r+ye7il4YpTCqnjkhpZDZpMjYD2Jgd1Yc3MtvL2C3/2nQJxJcZeDvxwQj6rWKfFW4QIWa/DOFWDS6N3YGewl+pGtK6FoZ6rSlnDc4p463APAqGiXTOrrj7bzUJegtO8nD9jDptJeH/6eD2Jc5i12txIF0/k7m3Wv8tJ2NoX9HHEZbEE7WeFE8cDghdhu+4mo1wgcsKa/KwGuGypGiz7pqhVRXrsptRC7r1M7NVct9gW7pKMbkAvbdZO6cSFBdhKnv7nIHIg1MCRDe69S+Nr0JO/rm3Hiuvz2X98SwlIxp/nOft3fL7+5z6T1QbhdQ42oD9zeKfso/++7B5LAupyxQgtDU1jcnMpphfNT2yp1isj7bVQYHZQj346CpHm6R+8YEK3SsbCIb8lnWMWv9cmT/5tAzL0la8FOX0Fe94rkyyWIdyOWgsV+JbPUTnGHIQnEI9T64eu4cz0B2vLwH7G0QhNinP4oxcoSSyfiRT+ygPerpRFUwPRLDNd+HjsairiPdTB0OpLvD+YTLGz8WE9G63w/QkW8JVULMI8tQoijxpQY0u5JOVJs/Z8F4N9i3koq0DSMEInz30KTIC8rKJRCh0AEkw1j0WiEWjn85C1Jftwx8PmvQD420Rs5qYnarBQD7u9hjw8V2bXaoqkIFJFzb7mwI18/wFjsu0F1CEDg3Q4URB2ldi/UPh0iNJc8WjG3ufD9hnBNUWr0dJzGVrdGeAlYrisMnvfRm413tUxygotILbaNfqLoT2werw1puoCDI/ZDYhh/ecgIONTmsl3sxROULDRgcY86lUX873rEgk5yDeFYlaHFvUfHdoSWeRQDUPOyLZVU72JrNM/K3+j2MsaKDLK3xALaMk6AY7GlROEi/DzOsV/pXHE9MUAztZHsxyemt1guu0XxRNlrKNyMY6MDjd+Nq44KYkVznuJhkx6A8fZLQH9hC2IDkdoKamcLuKk2deOxoe9f0K4jqqqBxq/qfHG5Ix23SRJJrUhRqZ1m4fReo5CAMl6evFP8LgDszR1TuUDq3f2yq76xeL9Ro/S9IM3H3xo0rhAIN1F0i38KENURcbKRfeQyXtbTgsjUFYYrZG/07jGQc80bIZk9YTVFJHkuSy9wr0Nl1vdoyXwlT64xxMjg1zZ6yS5/veVRQhCuqzSlpjhY1i7ps0p6tDcLkpY2xU4Py48++yBS0A1vtOVGGNjzww1USBqrpcdABOFNOqNPCn/vY0lrdq5ZTiDW7YZRgngSLKnjQoBq8IrC8pDqa9Xz7aWL0hbZNN3uCEZGiKtFU7a+ffEmWXsjjC5FZJ3MOvllgXxyk/KFwNCE7hoXul7w6N1AmzAYQGsXqkYUSizWv87Hqe3Zow3Ba1QIO6Qk6bhTrA6A8eDVScQMxtG21QPysJWaCnCuZjLS2DSeHGc2dhribQUda6ZXLQkBdlvXsnkl7EvzHDIsFoii+KsqIVuTMa+GZ6D9pjRvioyHsk83WUAB+qrJohf97h46Tg4dJc7ryaQJicHqzluKqjL6N0JjJX2tzCat2bqaAB5OCue/Sd1fcRV+VldPits10r9kd4zvy13fcPFS0N1u7fVB9BV5Jmf+xXMihMj0lIxk2NzunqmkzUJIHgjULtmOdAGpSMGZ8XOT7hgHPI3LRE4qOL61+HdUYk0ANlm3vORbn/MV2v76R9zF8BbehHyF+cOxXEoH5XjuvhhgU/1ad+hnu/gZdLZ92V4Uaiqk2juzXBmKK5sJyk4UIPQ59NpBBy6nVIcgchru1C7MU0qrCh1UTQx2NJgVrbeSqMqe/oyhwHPF7OyCHHULjeISssv9WnnjBuvzRy7+bfNQp3T+UJKgF1Cr8k29jdVALGn0zMcrUFLNick075KqG3OGH+KtL56/+X4HQXDXoZrO08sKBqAIxzm2rLNCijSQia6Yw7oA/zBroKnVn3guCx5ZYJz+hZwI5YdjlgttMDWNNfJNVpLeKd/5iUUTHYJvkoz1ZBFQYK8yMXqVbxsdxi0D+axninIhnqCO229RvOajt8r/rqLFPE08bMlts6DC6QHnH9V57WWaGhy5gqu04/8w16XnoekQG7NsDMZ6zVcFzShu+detSYR25fthenGH+i/XCNIFtt7L4XEnWeBehDh2983RExl+Z81wFZ5aqxACpBripakKSV5ok5IBVWJ2WVZlkk8f/78tmVhrgctzjYEsvYBubTvHNoBm0tpX3uf2aO5tfsBqKe8Ab4+qsXbCNES0NfW1mbh7e1wK4JZGb55xgb0Wd1JyARuSAtp589PvpqIGCpLZQMeTE5gvZr93wi6E/NBbKFSOoWhpclGUeSyKv8cbGtDhX6zm2z1UFCqchE7enSe3HNYNMnt8gBd4eyf6lCCHq6dlajTKP6wfZWU6UBFwS17oN0GMD349VFUzJ1QyyF0BaozWjrDmkcP+kHvwJmg/C/jhf9qDB7RVX4sjqn8ellMjt3SKbCi9PVFwLkiGSGMckIG9eUtKsVjktM6EMn9Of32wquWJXJwSuw1YWwOl8I2CBgKHYycB+C5UgzL+5NfA3J1tlB0rAUtBJam5Equm5kX3TXpWWK9aowYdmGVmajNtNekb4FRFkXyOj3ByEVyu7mT/89o+iuXH67PEAaibR/lIwT0Cj+dUF0tmoNQptRUvPhXcnIvRwePa39GdroVd+XODoHGjZ+4vQTiZ3mtqWbpeq1/3OsuBmDCKpQZxr9JYlqM6/D1+2EHI1ity6VxXUZkXlMuPAEA1pWgTQD8OiSjSa+idYzZ2WCt2vCRU6Bz7LNjddLrYTFdDrBqGDI7OzMt872MvLOZdeFVmzPF4HHY+Y/vMvU6Yp5vjPzb61t+WHjDALdTpz+vzNLq7/OZ2MYJG+N32J7os03j5poDUNYamqFyneUYaDvQYE3oC82IlRV7QaafUYvnoSgHGEDwQU3om9+kkYBBIAUrhp/BrMuVP8zEnYEDemfrcHcfb1s5dJ30ZqyUVpTQ5DPyHsXl1xsf1cahCXNan7VOz40gUFtB/0dgl24vNAd66KA2smNlcJuZ88XGaHLnfcb9g6OVALE9tr8NaRukhdA5fFOBiGWYGFhKSFI8Bl9v+HW5iQMdHJHzhA55ponnUUsV0oD72ayCNZdJQVW/Vu7JpOI4SWvgfsVle/uqIBnp1CKcSF39vM0QrUteSwSsdmR3QSL6ACQNCBv+Zb0bJU4VXS4s5lTXvwkhDGPKiS957MIoPY1gWYwtw4q7DrYeqJXmtfaF6SEh766jD/56Poh5TsCJ/SmeD4zQDAohO8pHMyAexMKWnw8Zkq8HiKchYq6Tg+i8F1J4Xen2tDVEWzIhBA2mmJ3jB89Hu5/0rUJAg59IHUggLnoqwlCk9vbTbJkIOP0Yp99Omwsx6+KlMSg81bmIl2F3L4KinqJF/kiw8JacX9qGuAcOdST63RHBz36td7Aw8/7AhCN+C0ygEbYEBFV8ONUQR9YQtZ24K43zpbJU1BT4VZwcLNiXI9pFg3ij/Knxa0PXFNzrc49ySXxxb6iC/xZIz9HzEZc4xDpkTcuGeFK61/Vu4Ej9l+0uPo49JSLS3rcR8n+kYvUc72HrEwXugP0c+OsXg3mhIyV1jOatdRoyfIe173khxctly4uP32XRXgbizGarqywM+IToTeWgKNlbq2cA5pDTGoHDfPw/nqe33mCVQjljalBD8MYImunnd5C1wd2+PN58u6qS/O+F/xXdfC9YvC6/zpaOYs3cFnmknLzaJx6M3fpsCVc7OfNGWBUCuEiXFrCo7esQD8P7VdwPosCVOWBvr0GXHVK10sSvi2lr1sIsZIPbFyRJI6xaT6/XAScedHRoHIxjQvUiCQbN6GwlwQ2cZEzOIm/+sezk4Cs/tEeNuURXkkuNbsNtu32c9wcZYF0YDJtdf/rWIF+5ucFhjeoEPrwO9fIiE7FQ7ATC6pui6XNYC9aMnXtGHsOTt6hjH2AqgQJ5861dL8D75MsIFjyq7lxnPzmltiOC4lpkxMnLS41nLUvqVwQf59x28Fa8pcGfyrPeoRK4hlBOG7uKrjvmQJ/Mh2q4KeSDT9BTrfDn9FmIksJOkxKdeXy1nRMTwxD/ux6gRzjLoTUR8Hl3S1m/UL/PoZSdNYC71jPAjW6FLOn5vHnBN0DyNgpInlYQfkOd5AQlD5jmqOkcW7Oecz0R+NjOCmS/wX0Me2NtJnXH2FQ5oBYXtQkeyZUQOutXZFmuFHDsBV26Lv6KJnkNESx3P9g7sCVi2ii2zYrY64v2bjw+YrI9wiWKL36hMhvruYdY7IgTtwQiWPVeDoUwML6y7SlVrvLHIJX+AlEXaWWdqp8+9B5pB3euXrciGZ48p3Ou+YuoxIlyv2lcc8JyoR24N2f7L0eVMEr95QoD4T7PaEz4yx+80Nysi6/sgoteh+9QvOCnIDBW5xqNkAbMXTnGbB0Y/qWtGdkLXCp4hnjmijF4SueofdXqNPM0Ympkrhm5q0PL2LKEaJvN89My46vXdANWnQtbqJnDADCJAJah54Y1SZXI+5YcUCNxXJNjGud4XaHFahd2tHSIbkoyqCRJhaDbdbSIN8AzhDdm4Y6YZfRp1wwvw8eAUaw8TRk0KrvGW4T6wK96aXECbu1drFRrLrZhIm4y23sXyBteEz1buLfOuqEF8HX4K2oMAsFEkREC0FQ/296lG5BcBzSUOarCEJIdcoR06qhqJt289TV1cZqNMGOkozdP5nWN1sWRitfiSqtNwC4CB2E816F1QaSzWlnoooI9HFF01GTMjiLUk8BMzlggpCVJwB/SVx+a1+dAzqYRbMmbEp4BrKEddXdlksOdEZ8dYGfq5RjANQ/y2OVXj8wx2+QNyMiwFPcmvYbGKW/UFrW2BotzPNDjLZkRdOA1tSYZWNJAhJIicILSXCYjVk3JEgcmVFQrKCXjrDw6kmf+ZaLSZzcDkRQBgq+i0y/nIRkowF1YTwi+7Et1L/dgvN9rW+Iqnmkz1i3UogojqP66QvmsQWMwdAxZadx+quP4hJzGJISX5SZTb0sInF56BlSscNyaBce9kIm/CKRLkxyFT/3WgsHMH+DaRGf0e9jrstmiStjjK/fzQo1QT6/D/yT2ynhKhh5NIJLur2gGo+wngFL2YM5C7+14B1p4aaDc1A8SExdGdkP1IMdt9lsZ5i856CiRyCngl+l66T6t0R5LGzRUY2jhsnBAJC9Vue3dcNDSSEtsByLYF3ENNhj62vmI93Mb3tG+DTYSeAXrAQAVIT8GmTNPZ4bBF1x6Tl4VxuSi7YfYTx4BR10ya3EO0LU80TgTstZjJG7huy3PRNasUBK+aUMZWboLkW8zjV42qMG76x4FyWVYqeCm8HrUfiytsbAhA8CzL8+q2iP3jTNdT3ArjC93sYHIahrTs11LhLl1D78EAZSHlLiyitgCERJt/WiPWZeycnZkfLi53JQIVxYMom6c32uypaCO/eGIdkeu9FwKTEemBmEQueFJnko/0h34oOy/y+LGl3jJAUrhyeutw1dFliOdhBhkfpl1kokpAPTfyuiM47dbB/hdMD0ZJUC+L/ligw2nwsv9Xb+OvCGEXvrpUJOoQcrIefGA1XWs4fSf7NQA/EUsNgQq4nQ9Dc7bvTSv8xYsOWk1vMgDitczgm9HCq3vGG7HTGiOHn1KprGtMQElIPs72EvzmZFLGI8JKKzbUHytpHaq0mTS/iXh+y2sLrjIB5GTa0qjDUteehAc/f6jlNLnIc+7L+zpCU7PmruKGvxInN7rNmfYrWE8ntIV0hJwswg22BPBZtUqbJPCAxIKg4nrvlz55dq/0uwIlCgH+4z+LjxnRH0xrzOHrI640QdmwN+jOiqBVLp1ldPNn4nJP15TgSHZybNaW74t2t59R+PpZUyU7yGgb/i4gz4ufDDDOtnwM6XD6sPmYylxiUjmO2h4In/lmkyetCYdnLQsZ/Y2bS8AWV5dzQs3Y4wWp1m2XZeLzJOue/FMOjKIckQ0QGu5bnZYYcZXPnoCLq+dcl7Lkkk8Oe6oDbp1rydyATSiNDJX7YpQMoO68+OWeI+q2FsHh6Gm02pA7qKon+bk40DIuMhd+eenEMKXb3G/P4atr4/uN+auwtQbgNCqgzASe0LW8FJaqU6FRnmT08sIXeQB8lBfRrlKNi+lJuHktFhV/i4Tt55rHqIYoXqqOdQHhZYLwVrbRmeQP3ZImgExG+ycpYYfvm9IiL+VkirIq+GOhi8YRgwmXcwcSC/M8ZVWjMtj6EgnDvPjis9VBR5jtoW5A2X4MUZWf9lA/6Krh9168bUVszRB5wIThQ/pL45qIStCOcgJyzlW3tXeUfSq63lroH5RD0fpovYQ1NDQURgK/swdx8t9U5qBnhA3OF/952yxfv9/tQFhippMkYbCZYlAbftZ4E4w8iiw7EyVphmt2X9pzujJca96S0oM5076AfY2oPQ23U9C/LvbeVwNb2aQMLTMTMzTho+ebxF/n8t29scou70wkefSW1p2Mdkj4Sv5WjO9jN7bBfcHNBybJltcuPCwyU3QX1HslDS6DmBIXuo4eZRNmpdcwjleuPJEuHAIhmYhKHMgMlbMZdHcsecHVP/xYbFbliLOsttZW549GalbvM46ftp9p8YO3N0oO1yppbJbNTR1XF5a67rtFE8KzWFtYKqnlPpKv+J9qvVsK6QKRX0pXIxi22joRD+E6EYKpiSDfInHA/6O01lXUv8yFvSfs1/896e+iUSbk/ARsAgAVNv3IwgUeN0GBhpasNfzTd5gJCnXtrEmYgStbw6CIibqNWml+HUf1nhqL/TJ1uVirjoScrorjU/m36lhEgWJM1mlLseWX6btwL/cIN9jznKetyY+yftveytg4p9Lt4DM49Q8p6tqYrsx8DGPj2UiYHIdi7JVAirsq9dprI8FAvPnvcdatadb1SXHZUimNifmhAzUyNgAAsCiP3xpuCUN6yBvqa5SiwVd6tD/ULOUGPf20DEpQhK0XIWmCV19v3zsBqHLZ6V9zSbrQrrYwpsZwC4oZ/EBVanJT922vhXZo8RML32sdJdoninIr0uNqirz8sjy6iMQdzdHEgiatzZFwq6pYJAdKmYOj/t9AjoHcmZekF6pM91QmIvfJD9SiV0Y1Pjdf492Ya8Na3Sy5Gc6Ufs/Tne7/Kbqx3G0XwGvAjMf+dafCwfTM6qnXWzrOHvpBwXHyyOcm9rEjZtQgW51icCF5VBXWVNz94vJ8/JRBO+AnK9Zn9CJjU/nvk4DX50fBjsm2JbcLUT9mjW/yr0BvpQsWr+AdBDF3eaRfuqVaxdEKFEAWCeKQM2ZtkrOTzCdi36CgzRTsov3JiCDi3ivJysvooOkcbPciytxIuy3Asi5GfygGRdeGDYZzhAOjErQwYxg0ddtdHUynanxPClNLqPTtqatqaIXXomCz19o1hzOgYASXKAvGc8PQlMsXQH7FUH8elEdUyXBIE9f6ObeaDW4lRdk/zoP98Warq+dxIlkBPQApBxcqMlVsqck2SXTE5GesPV04WnVNKL75TQuDeLEJc2mpJxLzSNcemuKIh+OqeWe1NwGcQsS5GtRDqmoCIk2v5acWlfghgeLyB7YmOEKEenLwizpMTfM+hXJC07SyOU35cDbG2d/8dG9IVf2P4dQ3eNPYSZO/NNTVmIoLWxpdnkTSLgS+ms+280Lr962QCvidrzLTSQhfCQW6pAHr3R5iDP4j7uO5I7ZB4Yonk/q5/CyF6kKhOAIBlbBHMSApk9obL7iPYJnzhNpMImnsVsnT35urrEO2hi6GPQWAslcsYgZYUs6VTg5k33k905ToJGgx2zz00JYwkX8ngcfWuMH1q7EgGfemrT4Y7AvyySXMWeIFQ824/gklBIUrKeSEc4yVLVWH+SByIXBOA+wmkFXhVEPe6nk6iIkMnEGneqjDRVuGHf2WXpAEahlFiYSsR9pTJRuSG86JktA2BZ2sgKbGAgo4KG9FTf0J6eEYf/UBvC27mTaxfuL5SEi525w7cplfLZZ8AyxkdCitn64y0nO1WmHcpBI2mp9zpIPSala5CFSPkdbkIY/hXCNenWcky5RNd8T1ZNjS1gwCEUKFWGzwgPjyRIFKJ8ElO/TmAkysBEunIFsmH/92BIVFFFHfdf4mTl+ue+LC8ttiKdHEvww2xLNje3aKIdO/fBsmRCph7Ymn2+4nJ28zXDLNhsS4KfW6f5isxp4fhMRNuk/wxWLlZBN/3/ZRvvH9X1LkxeChSNxqIV5TG44WjqbIcik7m0yCu7op+/B4ylN29ZcdJlkrhhT5L5bk10c2zdhVY+/2/aLaVjp0nBMStFOlo/mf8oPTNs3W5+qQmgEMkXNnr2jHJAHTIfUoWJVD2yWTnJ2YTjIj83WmVuFSVlFKeUJjDMm+3xUIZa70unzSoLSNfdPEyTnUYbg1KCp745XHPXOO+uhZqFsLSmayXudmta0ehYe3ZlVA8yVeXYFtriuL5liZ51GWpoFiVIL12x03Y3FbD2ZZUesoE5N3JTIWT5K/+3iH98AXxfTG5QZHehiYcvGI9e033ftplMPuLL7lE5TojiCrwIkkfcnkdk/3WeA2GcjzK602ZxHhxOQxgC4VjTdfnz3btTyp5TopQ4yGGxThWF15Wg3jDmBdf/iEIDRbym8WLdzF7JJjgeyn7v4z3ufTYnCEScmrOIYNvXjNhsrfFWCY6rK/zfwxMuZiS0DK7YjVNNctPvvs4KAVxIwGYFijhxZIY0n/cBHR/taNPzWn52AtGJqdaeyzTX4oFl9Bg/FF5E/1jBXOED3y/TfFb1LUhHm64hcUMwAB3x6qjZW4cbYlbN0cn3w6Yyavv7WRY4wX5dt8RtbytKtqiBsOkNhd86tliTuFhCWCQ6w4/kqzhKFkx5242Re2ZI/Gr88EkKs/ahlhrsayq4YWcWX1XB7GXqgHxWUFfSq3gN6fLZOOO+LDe1hju6q/io5fZcuYxXjiTUqaFqHYNb6s9svKxvXgEWjvGUBSVdi/9TiNuSBjzF5pNVpTa5sZj7Ew/1PhBXygxN7CB/5NEK2Zl2/TnrkWQ+WXGR9N9IfQ/+wGOYcG6WT23chw8yZsgo9EsPx7H7tF0mPRF0i7KUXoZUq9upI0C/rk2iwYlRZ6sLpmsiZugvVt65J5U7rkg52WL6/Ed+xYwZ1E++8kF8rylvGVGbugCNrS6Fc6yviJTX8yRBF/cn0KellS0NiOOtL2+dcT1Dm0JbrfNKFVCXO/8nEQOJuIBQkWdIxZdgcv5SlEBzocwv2p/MgCRvyCiDGskNp/89QH6PPwd2Mp5FGzXMJ0gnPdDSzCUgajDCHWW6ffyTGpBYNFO0MjQ+IL+hrZ9CnrrWvCBYKNmhzOfYLtc0laNDOgyAYTDQkPsi4J3oC5sm6X2Ns9twPFk5e/3rJJvnKHtohiiXOBIjw72T1e3v9knSjHG7RQdh7IqP+qlxRrQC+8yVmVeH2hA3MIX553j3BATb5Hrzr5XOIVLgSm5krFwIQNwXgaLijBwcMriGzAHNwHyRZo6gQFeNkxBoQaC9LYG0QuTR1cL/4s6hzWeR7CYRLG9sqqJntE8asubuZatiRQ1xwljUeKFnKys2exRkvi6ilfmEqzgwFmrEYuDwbsnYy3MEVl0ZZv1tYJ3qFO3nsVPbHzn/LYgx1gHJJ3ar7roHPdFEH1+beVM9eASJX2ML18Skz7rIIVcy0EprlgC8jfe9waXPOcs2zPaZxNU7GJ4eIZzeQdkl481niRvB20zSZX7n/UIY1t5EI1ORl30gmUVvtaI2cOnTgeAAAmBsmg5gnovhAEe1/0vohnDfMOdVtqnTXgCdrjAa8ST0o0BULVkACUmA10m1pCGxPcbH5/YvoYYRKk3d4huaX4bJ297yubdX14nITel0MQleyO1f4xWtr0ctiCXfJY6J8FGKuDM2rXoGAHZ4h8HOt1GyaQifMHtXarQDJTyIZS6VLfD1IjFfd2eVKHTGFiXzW4qFuWqCcNTtoOOSt71q8ezKmyAKyWTyXFVd69c9ubIAnL2mwDA0dW+qmwlxRZH6NeJvERQerqeBD4zq4tXC4iURBT9J83KXdM/2lKXTFwdf3zo8J13BbWIgEi8ZcD3psImSO7IPcm+m+cLumDG7iSP7Luatcl3/RAlQw7+R5XW+Ox/HIfBQKj056k9ji9gsHuC39Sp+mmCUooYFaB/b7qd9mfj1+yOf3jWlXw1nobNgCe2vSrQ5jb0KtZidowootlC5uZ772ay7z7TfbgZmuWz0dAG4h8xYWhwMqrJivl/tTDFG95k/kiJkK2m/etNXz1bLyK7eQDfuGwkuL0teKHgpJmI4wl6+dkcnwnJ5SmQrJVVn/M8nnuJG2QaFlOxgelKrFL9j9Lr3QkhWUCosnxiwQt08DGujUQGqgRi9m/l+1tOG+YQzmAd9ZuH3ojnJfZCrmb48MIJALUl8LONFdRHlbvNwG3x4LGBXTCocLE/iKD8iAH2wMp4WtyOZzMcNflgMdhpetmOMOzfUGDbXDRxTKbyOIcDx6809GNWB1OHpYV8PhbNA+InN5GSqu/59M/iAeDkWqQgL/ZIf2qv0r24vME9yot4gIvEiZ5i11akQy3NmYs8lcZq+9s9X1MWtKUbKdNwE6T3wQSbq2gUs9TFJgZoixxak2TBsE57r9Vu38qdCzgZIpGBtVP6vXRHsmPdLyVgHqxYVQ6jOxrO/z3zYjcybqN4FFt/W+l4mFTLlIuR9W1qrZXG1ZI8idarTvJ+xNON9tt7UbqHafXW5ZnKgJi4LDOr/l62JUxoyNupRi61g885kJXr1b6R6ADp6KW0KY8rCHz7IWLVgcFjJtrEy5xYJMU2N7WaO/bWkOscb2GqtQ0Tz+UrsLvgMmbpcUu+gCvUYrgUSD7jVj4TnvPtc1qEan0FLkOvWysJ1jvSFwkjc5YG5BLVfI8DwAf/gXOxkxgadATEQLWX0pFySKoZvU0B6gq3np3HDQXKGwDaiSzyOGOMh9BxshI/FiLuvDtHwiVgi0sE+/OjBrvW1kQFI5w+6QlvCwtD8aZtKTCajySE7jZfe+7fD/x5lt5HjwE4osC6QZ3hMVhwl0wm2kN2NnGbWoJjTfGk6poggPuugPjPROVADOEXjEm5U7ZotqXwFxZ75ctecTUiGvPPR6Y3AI/zEe2T20MGty9/ROqds3Y114IDXdJIw+6eMQkmoCdxPF+qwNMLCVwAgWWWt2PfL6IzvsQVSEx/FGy7FuPkrbMisDx/C9vM+gt0NjNCj8d5912zT7loloDPi342XH/QFbuAOyrgUBUpzxhItDE3u8Qwas08kGhltlSfO8QJQJGdXmUSBrYGuKHTA9F/eYXwit1kdK5KOlc2QizmMzpYXCd48XraL1VM7q9geWRQmlWJ391Yeiq6xvma1AKblnrbNvieiJh7zxTjJFgFlTF/vZGxZPUV++0Xfh4Tcj8b88IKiNTXEsM0IGm1zaVM8yOeTMqEue9ec78k+8oXi3AD3PlGaqcgmsArJ8/4IVCDTmwPqGn9fZPlaQ8B4wXMfeEx5A+N3h2ho2TZx0MaMvQ70DCh97ABXGB+5Gqbz9b4IcuDa+wi0okk6e6HACEaRT5dWG9wiGN9fKOGQRF/cIlfWYHchc/t2onAF9iiCPf5qI/qu20FQHZcnInW+kUfSbLGXgNTuRG9oVVb9Ly0nRML4kRy5x6FGiWL5Xgi0DntzahTRYRpSEI7DcwevaXIKsLg1VFap2YM2vneplftXrlkxmydtVlyp9vRJxEq+JUBn6u0XeFgCXwyiYfdt2CfLLecD5THNtxoaDSbMbkrLUAI/4wiPqB1rn/HzyYWrcoyA0mIGzPt26C5VnJSc4WEvnQJv19o/RHhRd6XssaRY6kcbtrDUegimrp8tp5lBHk5mZ+psEhrrv2dB5h2ZmxnQSIAl7x8adls53KpjkbQydTXY8kEjFjNE346IQpq2xXOmXDqlXHpRvXnCl0YTi6BpvkYz3QVp4xep687nGt9fmNOHgPa0XwzuQvkeqGESkfDvNPxb8nQS9iJdpcau7e7YNyvluy6spSTbBbs9q1SfKTLjNjt0LkvE2xqGx+OJhniIIZW5tLFC7nyuJ6rkbkFqX4rF51/9gnGcCQiQr38FI5Oxfp4r857OYsPZucwp6WOT6V2WiGMQ2rCoO4GbRGR3izqwvDE7/KydkoQ2OYCBIvtFnfvGYQu3LyUjxoCwjcWp6tMOvLmy4AjvcE0PAWOTRPcC1C93Nye25gLWM4TpIvziKLgPyxqL61HRm9nSpkhRI/pxkp+Xo2ynGS2N3lcG5AvshlwoOpcUQEWdKwLQeP8rFgDFRE17w0l/VSb6vXbCIj6W/3QV88iR0mt+QJX+VHe6wE2izx/ptMrFTAwmwVdBnjfNzY2oiXcbrTDhhhIcyBoCys53V5X1d7nHYZ4+7xOai1OBJJmEibmY4nzKzQ+t26xWH8l1NprJf0MOH+SKe7b2QWjZoBYZUl6nrCwrxSIfnHtb/RlSqQ8sSkFKA3Zant6sB2UdsOClanphME9ibBG9OgDeGWhvRkBQoPIDscYB3ct4mg7GUfR2uZFaYIw7V7toiE3818B8jR/uA9UHJR8usxLgutjCNaI2g6uqBa5NczlZBO4WcmYRTAp1Cwgc36pYieD3c2lchUFNY8jc5tFGUGEVqCVrr3fsdWtNT6ou+2z5KPFfWtolUWvZH6eWwit/QM/15aAZA3tozo1bx3T20o6YBOFXEbSBkDRUtkoquec8VDLHq9AEZUqibFyUE5T1nxV4Y/lov8fMctheSJTd3gaCZPSOw/UV+EU7XGKZVJ5KNhv6JN4NCRPm+MJxctDGD9FLMQNLdDzD0u0D9y6gW/qXTCaEjELQ94ws4+fPtTuEoAF0lihlZT9i5P3uatpAyEp420xkEsBRRlGZSBnqhZgvl60bDiTTWitBAa5TXLbO47oJ1AyrWKulGJGfgR1EZrwjvfnHfpnU313HLhP6liCQDq4+t7KRtLwbrY8IxN/ShszRAmSlMiEvYkgWfX/3yxIPRcPpGOzgFBbzQf/3YtrNl3z3zvNvCUVALY/TADen6ElYG6xZKzClu9L5VZEr2Xk32oHWgsdX1kYlau78ikPQNriEvrEuB5ZG1gIzZzXmpsFazsmKtEwi1yU9gsXsIi8onUIQ5oUdCMIu7WRwYyxekuSA6u49XwJy8esvJVFCafwa2LrGXu6F/Vd/nocvK0bYxT2Gdbg3qBrWRY/hUoqoX4tNGRW627gaayHMyZMMB10+jjnJqSNGCPcr/HMlgiHW9ALV2QsP0m/kroueKkp4VqBazmCSCI+gdDDowJAAuDPkaMsHNmyB7ksdUpcuArp/TUK09tVSZ1ZFqZKAnF/yeXNXFLoK0/veJAclw7+dEGXcTTdh21j0QAfOsWcuiTwYcoZRFYCRic9QzPaiICcOShft3XsMSQbktwx487XcLsvOa17w5KuP5uEVwgIfuEGtllqGr7+6eYL5oQxgNGVYqBXK0UOEKgEiJKq5f3Z5lBRHCb4twpiNAeM3o4e+4Poze1mPob7AUl0Rjh6SZaMz150/f+xnp+OyInyehwOeJO6PMxe9z1EFfQdfWhwEjJMyW51IzJwWsLS7x/mrX+pDYDBXnhvFiwnQWDNBJ7WnrMASrFx+aRL5/czhlzSeGhz+cfUw7ceJ5JXrxWje69ovpkNKYgL3jfnHwOT9U/gBU4xAcCCMV1Tu7QAVZf4hD8l+hf3L1I+nQZZvZsXpoHLoBpY6z/Jk3lGwGOTLkajZnWp62GPh0u3us2aUEUq+D5eSqd6diBSimBvmNsPqVGyOC7OEsL2hb3K5eMllBahsf0xcjbLwyZ7YtGbNg5ATXGaTZJ1Xyi5IZnmOr+cWiMNjcmOtd1dZOM1h7JNmP75xyH4rPaLpKm20//TtNKFz3A8M9ciSvdiiZRx10k9fB1ASwNaSACoXiNW5pGJ8WGBxm3XX2lDJioCnOB687mb1oRFoQY8tBJskN07ZJpYkBk5kToLl07Gi93zU04DoEJIbOQ7KBgVW5FAydxpBYX3H1Bk4I6CSW836m7DLHLuNXI/qWkWfx1Jm2unlffohtf8zaapwMTDm+R+aEqB0Qas6vHbyVEierUaS1aQ8l1OJPu95KLA+9oHp7bxrbpgN3wBDhZNrbPSxXAmvRZVamF2dvuL6s+Hq28YKAbuJ251dfeLHsQXXAvOayp8F+oOAH/h3aHHZ3dMSTXA4rtG/hCizV3axIUYs66wk1xnLeSz41Or9i4r0WO9H8f/r/zbQQtKVKvzgnpZ7DYCrBsqmwNLCpJWpyNjmUmyQZNCxiK/0izG8du7z/55//xOBMXW/qqZDfkFQELCiAzv+NNuX040NfUx2zeD6ZJdASzDOcBK47VzRXxlYbqVchwI3t12RF3ym94DvLQ3vCg5vCjjCrJsMdtJi/zhEf4NnfwI8NfyhghjaRd/arIMjLbdIvBlNrmVCww8pQC3r4WyHSfYmPIpNHv4JqzuuMNj+Fd/xh1Vcvi7I6xrbtMrvwRdELG2zhy/f6QpeFOofcNULXJqwRRUUZknYXfCB+m4aLJWeMFYLwYOBBXLKagMPfPbk8JJ7eMHACiU2b5gZBC2ciOGJVENlEcQOYOJ7AttQyeEPRr4ZDCF2xruRLabBW3r1AaI6Os66GTl3sJltDvOmmD/n0CLaKSYT6WAbVIl2w7XaQo05irt6fevkO426jc8su5P6093Z36QKDQGBQSzWXQC15ynuPTGS2XXVHI/Zi1YAZcQg29rNi54bYI4WIgDHHTuzy/onPKP3lzzk8N/3+NFYVhRt3H0RVeIl2EmENNfanO48GuzJ8xlFE/KyQQCJdbR3kUPCbaw9WgKpkWoRk16J29eoaWQbeVglVchMMgdbsc0i6Tz8gBqIg0N2193tUEPxZsBE0aNOolRfd37EnKVDNvXhxNjyULvSxCaWQ0jUXVJ+QmH/POXJaWNxSTGBKjd5y4UTE9ota2Nv4qOkE6ps50ZUa4MAUEnVwsRhNQREitrnKVQwf6rzk/wblikuY7PiaI5sKFQTkDeSrUEt6d0geoD1lIOoW+TGurLIGwEL8P9PPcWaEcthYqbDhyKl7viMKDoDr/1zCni14LIEPdPEY10QvvLTZ2jgQE2hKvLgxanBgyrIxZgi9SvVzcfb7r2WArJCfDpeAWAjM+sBp9NPQ7XJd9WtOE3up6ltVG1p66BzFYHsXZv+gIAPbpUK3ivgjJ7pd8M17ujqenS9rm/KY89c1JrIllAePqUqdQcrik7+CLaKzG1WYzPsgcZe3raPlPBThfPOCRuWqpXJS/VDVnlC7Ux3pFVkOBWjXzzn+rIREBnqzkNgALoPRg2yz1n3rCpn9nAZp74Fir5A5GpVR6aSKBfMTblbSzr1v+hPi7teZYKDol/0WrvV4fT8x8xh4a/EHm+6AC5zlsDKMoBwmp1EVmWtqgjFtmSBdl0T1yZGbKIFG3IrfC5k/mw5OdP92q6wPrXy7ARELQRndf264oS5rGQxBvBgTBOZg/lhl9hZpR8s720idm2PUK4UuiwM35Xoj24pDraaXhYo2arLQrzoyti0gP1T/k55HoEqs6KDE3+apQ9izYmBV3DHJFrdG0D3pwFWIz0q3iGGtHShuXOJzKPX9zNlr5phBs+EkB/6XCSL6IosHaaMLMKJrEWcAlCT4YkvmfrEu9I8/DDooJqrF7kVsHqo3JvPJSwOvHZ7OmwfbbCEBAtJbZ55+sxOZO+sRvuDeaG6WbQZzNAw/VYwKRm2vIGW5wY0CA4tAP8xJ9ZSgA1mQrYP7kQsGDBYwyuyc3OROj6ufYVm21Wl5w/cAlMtu2YB65PVhY+ZxgWMBN+w3nPzrIDTUusya52HUJcFp3qw/MdZ1IvkD8jBtPEbgS9M127EaINnpElJoH0EosMoC7r/HpVZZeo9Pb7YSynN5T2/RajKhpfGp+RxlVZf3wAiV8nB3HSrV/EFT74ylnyueV5mLSegYw3vCJgWpY5NSBsd/IBuVJRvdjyvzG/hJvvkQZXrkztIHk7CZcIj0qHsqKRfV/J4DBhv7f9GlCJ0nu58RWjpcvOhpktKTEQV8g8DABc12RSdfEDezMI87CeVSlpudes28fc527YJ3GIHwJNR+MH47c3+bNyD/p6/HXusiAusj9pbfvPK59k0XscT3SrZXD1HgZcsaoLo4lZewKqXEm/qF9vNVQnqIE9yKxat1celg7NPMI9dUWEAb2HE7SMI2VM2yxQO5yt8inMXZSfM23Fcp1n7h3EqdCtpKeqtDUYoONtsVhwPkXWOrJVdsfMc8LTV8vEoE86fe0+rsvZTtn+aA1eHPm0Jv9NI3ojOuhwh3p1wBg5XttPMqBiehAFiPb9Wt3zv0+XsicfMXZwkL0c9/V9ASb43bHTB4UKGgPzvf4z5DKnmg/AI7XmBTn9Ijd5Mdtw4B7MKl4bs8HTZu1O6mafHHs5jojYf/fjrYdFSn2Yk/V4ljn6+NOPpHmU7j+jh3sDh7b0j8Ix7zgmTvJJObpyxw9s0Y7rSXQoKSXiL0gOaPr28a/NHl1UblHlLfp3NGMX19GqvxQaDYa7a5pr4Bk/r3sOutZg+/NoTM1FjBzeN9G3cI1VvFysQ5yYAHz0faYgKmQX0uYsHOXiGbjQnzQllju8e+F3Q8hc5bhwqHWph6prmM8OZh4PQazezS5xafFuY3cSrYewYRylmmcVQAqsjvqy+0dzjM/bzYTf0pWv4bbxAmBmpFiIoa3SqUjjB8ZcNtqDy0NinefBindQPbLodtvTxZ6JP1aEtUIaKlH296D1W2z/ga7m1mpIgEhlknUfXhq+O1BvYQyj+nwJqerkSwb0Mb36y+2CsoojKx8B255FXwa4UQgPHgIyoZetRscx6XLY3BuTUIU2QZLAtMvtmLkwJnAdYLZhY73JwnOah4fDycEMlrl+TdMx4PFDfBxB5OMp56b6H8guNmGsZjjcpSXdVgnbI/n+xudQrPa4vodDkLdYsJzH/6iUoTFL0rt/4gCOmU9sZ+RU6K1WWvzEDaAzOdHcaa22XU71X2cwpxoOy+otVgUSPGg+fNwZpLtCCDA5gUh1vS4rM5pzRnPLFxV5q2s+ije/tYJTmJ+qv4xgS5aArB0VIuc+jyyPLDYIrm8Iw/WFlZ7UmstR9d0Od7WSg4u1kWauDaQ9kxyaila1KhHugMw8nqEtLrUevpP4fZrhLsPnRyVNqYz1Z5JfkX/QJCMeDaPl6vS2mxoAfi5dkJtXATS7HASF4u1VKyLxl8pwTlE6ctTA1a8L7NqQNBuBe8I606hhPEumTQehUr/4659X2arzU2rRVgNYnDOllmq+WGUE7YcLhHg8+FHNUsJ2GRMs/5YjPP1Dzjoe91NIgUwMM9KupDRAS4SMqXcXzDD2Vs4AVMWd77edHtVmlDV+oinqZIffgGFi0KgdFj9MUbv2n8GBsVI+NAzy+5+zVccTA2Qe1y7UvdExt1sWms+uHE4LlvvRw5aXMWYhp4YuenI0Jdm/yELEE7ZEkVB1GDpGEtkwJU2rf0qfA0DeyiuD+8Ds9adZu95LJdTSTeSDRMPu2q8vFZ+OMdZ2/1waPE5zSPlbB6iVCytjT51WQodZ3nPbmPA9bUL8iPp/zAj3XQkjVwnffN63ceJR/Tc2kPg60jsmh/4s5FGAO9uDR3hr6ut6C0lQY8F5skKQjT0yXl8Pnajg9o8No+mJ2/0IEbdBl6hT6kzEHcZCxpKeiIsdJ+JsNZh4SmvFHPjqBR077igTJhyvQrqiFpSHC7i32fO8pDPp560kq0iOj9uVAZKgqFlOdcR1gftlYuzg9IwqiUCv8mnWdiMLXxPunx1TgU/Asg6zYIDo3+YOd3Io6JI+ccWOgbbjeosoy/adimvy02372jv4WruKblT5yfsiWVr1/jpHnSyb37V+BbgQ8B9Elx6QJ/f6Edjr56NmevTFla1Xh7sxqYFKKADWa5KTkbWjr5maaVrGM2lABI250vD8XM2ofS7gYDye3n68ncDFpCF+/6ZKxFApkp+ul5JHpGFB1JUKHplFwkeyHv6dpjUFNycYvDedccqKp32TQ5klif+qqszC2XPyeb3qCrs+nJgCBqYW/fiEriwPf7id8/PMtzM2AQZ24b29kAbI95hELcjsHjQE15DWb3jnUgKx2NVczGtf6HugN+NnlmPTvo2B8YS9LhIt3MofFDQrKfA21p+NVvo6UT2dpD2k1619K+ho9jHTM5O45/bTG2thb5JaAmL4jaO9v8tyPSVFRo00XKz6ZqId5oGTiizbl7k2gfox4xjxo+dQhv9yr2IG8WDe7W4UjHZHvL/CkSRJCbxJvQayKj4/mv2u1Eev+fkBc+UJVHVB+6E95x+EEPjU8sxtEbgl5lA1Man8haCAF6GxRCFqR342OkiqKMkINsHsz+JzGzAfL5OjeplSGmjrXfHfttQ9m+hYfRCX5wyipAeOc3QaRMdAS6p7ukg/TRUuQy3fxH5jVGdyi46+YbKY2v3jdVC4uygvsRiFte7YJ1QoupP66BMcbPVKDxQLD+ZfuxsmgZrO2649yxXJmQU3nNyIxNaDHkwCP7I7Vuw6EIosqXkLcMD5AD8ivKB4r3gqYyVDw2VBSBzFtoGSz0xWopfCBnAF6AMp5teXAYd8QG1etz7CPLcwBDuo+gba7YBmJf8VnzT6Cge7W9ADP/gDJKzSv0CTZFcFkUsgRqeZBq4nZKyf8R/Kl8tGPrxMCt5kMtdTp5H+/ArfQH0sz2NDdlM7xBxbWKDZry2S0hMZVYybKjg2S0SI4trxkKDwPfVFJ30372/HVyZmp5P8Ia7yiImWm3fFGniiU5G65SSrv+wA4K3j27QDsiwCAzkRsgPAdHkqDTpBhDpR/zZxzUM7gpVCNewJ0/tYMB5Jj9VrtIiX/mReDWl74gTW1jwzYZh53o7f0UNzesRBijL7PUnr8/6VP8e7qMYsAVGZT9UmVyHhNnpKI3wSQsiPvhoSdKlxMyL0g88TbAJ8UshLeo3YrImRlNeaAoYHpypE0O5V5kbghygXECFyVJ0Fjeqq+zw9GhkxLHEWghw+2J0cv5AcskSznOc3/8Dop08XUGXSmDKCCTHeiYS6CoHWxhq+sw4vRNheVsCkgo41XgeMZkdmHcnKu/7gVOXacVjhfvPW6zZr4VDi03tPbjyY9QtEB2zqte0QHhXFiHeMjEn/CqBZU1c4007MeOPEI4G1xCEUo7IzX4y9bdnGpMQt+81XYcSuVlcvxC4U+Gl4+axf2alI5U8/WmnGoPFqp9/NLKqoCDBiIwINfEjB30P+PJw1Fra6+HP71OmL71M4GkWhlwqTHyV4ZXBxnPN7lTEJAQV3/esOtMtcASPyjMzLK6H0wjP56uRsNLMxCEDbv3EoGf6BkEVmVpDzu4g+iiocIer5AC9FBNRdjQ2vsg6TeftLuZlSpB40qrbIOi58JNNugDRPfjzF0LR7XQi6RE0YlZnown3YYDEk1vSiLkkW5scl/7BJ5fZZyhcre3IZo021X5tmcqoM+pebyvS8nAM8amze0Wv0KVWKE9ts6IGggQn4TTIj4ZspEekQNTqIrFnU9Jb3afTTdtx7bUy1NbUHWGf7BQGAvOe4fysC49aEckIkQDNXQcWdznpbl+ikOmZiFGLwlCr+rTfYNELWdEDjXiDq8dBL7DB5pfV47Pus0e1pEoWoYc18xdQzeriO22bCf45A27fV1wkU4V9BSTe9/my4jxqWp4/bwVhTj5EJ/sUp9W5G0Eg4Qx/BUslax+e+OTzvjg+7tJw3GMBbvt4o0qnlR3d7e6/EqLcSLHPfHI0Ni9o+Xlc5G1cZcAIOuDIv55FmmGeSRtbzOAoSE5Yr2RrXm7h+i+ef8X1I5xbKBzKYS8zXUsop+/66uFYyOr3r6EvF3Si5TRrMGIjbTCCt+dn8u5kbHaTokhgdsEKNbwQ4570962doAgz267xhxTbcoE0yaxx6ZK9cketjJULx/RtHzr1kA7agAuejDPKnQ6IOqUJ/w+Yyyuf/F+NM+2YiZcYWleY4ZHcrWBMXutVchRywHdr2486XdKUW+mwnkkv3zGuoYu+Ttu0E/DgAmqrE/GbaOQGGuNA46gxEENMVYSsQ4GJ96e49hFP+tXaSiU5v22O2bqDStx/H+MchtfyFQQoy6DIZ5rNjZQiY1GXUUAvcl1qwAH4cIGOD29xv9oCLWNgZAY6Mkii5GdU6yz316kjU4yWuiUCzni5hLPDSAxAfX98+7QT2hlodD5/rqXzkj6LOyLWfVvTzP9Tl+jldHmod4fmK8PEJ4io3f0LxzSD6ptWI9m8Psauosn+dnWl9fbeQjTOPpYqn9G9pql4Rc7G5r5KyLD2e4ainAmVzVucFXSl7+atHREY9TKOd0pN8nPpKi06elhwtYCMXGpYnzv/6mx3ar/+9XrQNgW6dd8M7YGpSUFldS3/sJkBaSjqrRa6vccwVF2lYs0jwB9rUHMw4lVRxUyBP5mK+s6fB4F32WyiYj69OIcO1AW6ot2QuIGuAIAEaAfnKMby87dj79UMIO+Ul0rtYQlQ1L5mDdehTxdL+byZUhMlnyjmVDa4rY+82EEr8h5ktbFZLxGsUdxJFXzEwDGEJ/tF7Y4owEF7pzmtunpLQZjR2NngcA4xvqOZyfJYNFNh2qgpN2jlGL0oGt7//El6JcuOW/FzSagBGNHvwrXrZ5qo5QGCofZMW+N7RAj53QTTUzH2rZHLpFr3iCCR1Mh0WGteAMuv+FlEzvah8FtgqDjvvuUHpw76stRnehKMSePL8cmm2NHfeDIQzCx+WPsG12+2KaZQiuRuYSiQwcotyHOYSzCyL9uJvDrWn11PJwoLcfOUKGuhLaq67YQsy93pSvdkAUH/cyVYUoBTf20nqd0gm01DBpBg4RWkE0jxvaI3EhbGfgGNX9dSrBbFqwCS3PBtFrerM/HMyA/z81p6VzTfft1XFFZ/zQMpm2V0TToKQATQVXLLrK4HiPuVtzcq3IaS1IgsK5MuIIhJXz6FqCbTGf4YhJIZZ4Z2gP6gHEHY1uXTOahsJ01M0d15laOifCm6+Vgy+anUp6JQSCkaqyvhKNDP8aHV9hq3jHKgkss+tpgCM5VdhaJBsjx2UinE75d7yHgXQS4XghEzJCBTjhkRcrdker7PWPY/kwyuh6eHSvs5mGPlulgJDEtkd4lilF+gyJ+6+kXtq7BWiDpxrL3D31pQ3RhkpRItFksccsWtL7ShXf00vWKIxAYhk9J9751BlxcvLTm/dF6FmjqaypOF1GMdwBdjlTpBGwjWHjfeaTllF8AVMob1xx0azS+R4wfJwIuewF3pYmI2ijq4eeYuLQE6sZ21oCKpEU7j9l89bj4SvPDREYvK86xuBhmXw7zWA5xqWW86K+eIr8TmSQWxVY3mKU8+sk4XkXKNzitTPHXkIWe/NLtmrDfcaUaXC/QNSJbW9wqmPpJZ39KvkskM7I5citUOiTA1j7vWyl2my2iff5XAjjet6Pp7TGQu4Ck8T6CUXN6NMyeMj/9TTsEzr5MsiEdkhI2PNCk/teNZshcwQO//t1u8PdY07lgDqRlMLs7bJrof+QgrVxTWPOzodoxapA2sH5u7SSg3ILRkX/1bpeQLpK0YDASWn7s0+M5fg3pK0/O93ooPxClTctrhAfGJtfxhjSahqRbP8ZTUWRhoWXtDS2jZ2t6GRjNDZFf4ZexOZiCt/dDfXjc3rwh1lEXjEoiCfZ1q/Fz9gQflAf47+nAwj2a550/ev6tERjGQ6W0eeJQ7uGj4AW/bWBTQZnEltvDQMFu75VI+oy1e7v6Q5zKbQ3EES20MFOrrtLZ5U4Beq3dcGOBqVtMpl1m0In4R57/xwt7m9BqMMJnw6OG4qYV5YlTzBYXCuxAUr3PsCSKRbYdJb5dPnC43o0OigqfJqYgOkQ8k68nCHjIbpklHVxr7qA6FEvO3rEcFagNoiM7+hj6HdaqxLBDrwqeqTTXRCiTRKhLag+wfSQ/XXVcUqImEntber33beNfPgXIyR5CUoWbVbtY3sLwfCK8YhSKg0/P+svi/LvYsPjAXCBtR+iwK96Jnhhy4uSblbUkfuH2NgYtfK9zH+aq0hdufVKoFk8yjr4HUu/Vfp5E+0dn7k6gFLB05HF+MKGfAPaH76/BlFnKTafL2pD3z++InBjJmCowmerH9ZV/O2qZCozplVvmhJnecAAcOB8qsoutNsFojlGhdaT+eyMwxZ47aKhT2iHZO4a3ndZPPzVBTe+X3aO5v6gq2xQgaSN7Qf71XpxkB/8XtiMZWihVPtL1Cy9pJnRhanpeRCSFNaG9YHkcKkCSoIebxFWt9mfZUWi/IJb/+S6cXSiipH1lCcjXwYmY/drFmJGmfd865QgKXJ5U01fx3GqQP7xLXNTFlC7JJd0l+szk/3UgRqZmrBRKaYQ6UP9GDfEmLHX+ZWXHNgpFgwzvLNbBi/M2cdZTQWubcuom7ammualTWzYXx/cucgnOATs0gQYS6LdJTkraQJVnNzKhrPFoAdXZp1QY3qAkD+XUtlnHQ+4w1b2qEm0U9E3HKfTP8uIcBAbT22fg4U2nd0Lm/wre+nWw+7YcinKsUrNsQ8QTj51WyyYRnX+EOmz5BfSJ8YM+tyfMiwzFT9BkH3fjfSh2ymNjwv/ZxWCYiU9hmS/ukr0AptWfhv1ikBScJ14gDCQ25WXHs9CfgsLFeWTiVIgoAbcWcMK1aNjNdhxhjtQOr19cePF13b8APawSq5mV+H2pplN39BkZuTURfEWXvuHy4gz/H2wtndaJIPUkINQvxuVfknRNMsNVva8QyQWJHaZa/hQif6J/I0KlZWQo4f3BpSR42QdYdcslTK1wZpKpCdcFnnlK9vqmUYFg3zTvt7ikmiFf+X0FWPSYQ54GGwT5Pz1LZwkC44m9xSxxvarMoBLzjCVF0445XK/wMcH0Vn/vdUc/AMqumCJ+RAhgPtjVRRzhzxkJfMvCtoamyeEX0LehTd4C/8jNWkmvFy61tl2oClExE5lQLJkAJBpWaPNyakAkD3+nh13QDsilPU7hGoFZdgs2WMWXCE03kz92m6KPVE+IuG/BLA/71zxmAif4GnEcJlA/ddj1CQYu7N0As/MdzjzUzZ6xPQ2DMHAxKWcMjGklV+VBYDzrrZcMmlq1a5qishakvFqoQaxyCsfaYbUaR1fW2KQB7Y1nXd5U61lGhGtm9iBEVuxHd6kbzYNqrOk4T/uVTP8XiYznX7aEN6fSN7Cp0HlzCdl14exS/6ceUawWeXIz5rbe1BS36Kb02IaUUqOuHF6jRYDw04Rh2w9VkJj6zRSsS/QmpKZx7I81SyIqXBoYn1VnWYFgRLLo0iV1QIQahuyFOSyPqaGwPLIjZWnxQNp2vPc0gYLo8OSASA/Jric1f9mY8QCc8DdBCvg9AB7hlpNkyRX8OkytFyN+m0cM0pwXWmFqDyt7nev0ODf3zUTUUlCQuu0fXbkcCIylctzG7XegooP0Yz+/z1DgDWzWEAJ3UVuRq/mYL+mIFZZimA3p/O4/kxZ1XZ2wc+WtIMYrAW1hXKyFxSwabZJJQuv7+WcyxYQIj3uf4cCrMsE9eJ2Puu7yzluhLS0wFtPZkGBC9PrTv68o2RO7xt7VUSzLGN2Jli/KBe0tgPG+kUCc4wdc24Uq2aBOoCg5LF1Cn5cORLVgyzNPowM2pNBVjhQGVnxcAIYVZbYFB1OaOHjBmh/pkEDzCs911Eq7iRoaY0YwgWmjYpXXs32zANASK3B0Nj5jL9f9uw2O1jeFZN3gjS/+PRb3PEg/dmFn/L+kuazg/g+cx6VdtM1E89GJ9x+D3BL5u32Ll3qNAcbgeK1u9itSKCqVEdiJ+wyz6nbGI9ueQq6pEaWSqgf9KLF/y31UdYiEffbVLaLza0ZHgk67p3uPH2om45wq5hTIPwvZTZjIZq8gtzFeeW2lL7lL8y7aXiLpDXtkQfA9GJuP5x6ZJ65BvGfq79VJ7SKikOpot4lwlgFnscCAYzHDHWBuk5qPU9NdZ5pjQIBKqK7n7hcsVTg8fB7YZgPTHCP5wZgKYyR+em7C+VJesV29F7/7E4d29LO7SHOqaMcP5l8kCHrhggVKHp8RErBj6qefTcY1vACQYHuP5n7IPdNARfBWRalezt51vCOOGntaGYW+FbOCcEKlWg/mzDu7Avs2XeYoD1Qn3Oo2Aj5CiWaHusurt49XXkIWeUE/ygAH6z/gelGfg1dW4FIvT+E8xmO/SF3RJM+xNnMcgQC1LFEThI+wdugQdOGu6mh6EO62iZu1C+p0k9FG8998cxXE9xpZC/q4DbdhlURXhhfxPQAzbLEXKfXb7IlTFnBcC6Wf3uczLkEoIHLyL8Ub70+Wp7wRQxctdc5WxwmMhHb2wYORjXmNic3HX+2Kn1EgFp9KRE/w6apiuzZzRG2xIU6sh2zIViYjIWZbGEXHBupHWJnUt96vqVR5GMXTNFx7vN69u5r51yZrpR+CnqKjqCwH+FiwkEjGH2v0fRCaeHFT+HiHGFzNSuqONN4sfuk1T/GczegfSc1+maRUmqHddWDerWCOc7/26inBCSIT7b6ofnf/rSq35FJjem1XL0JAhm+4dMjuNC0l5MUGevd2WET3YcqiOTAoU7Qo/2j9JYQoYpn4lF/rcMsrQPPhvoHFR/dvbzFtzjAZ+3QMbdgpPN4rZgIY7nDt7tl4HOWFosV3oMEZsP5bOw9VpsZC/5UqF3ipVUXOJP1joKkUQsrgVqpNeEjwLqQxzPyO7v2nJgk//HPsaFBnP5IOZtCnKt4a3KoTeY707Ruidp1I3tFXTe/UMwVEbGDvSge0/mZ84zVDOkMW53rx8pG5CKETUEXuE2TVHnOQXdidroykh/34GZ0rtKKT1ayrubKb8z0h6fXjSI7ZRYMf/dpIgQ3qiFzfeQ335rYC5l+0VjXgnqHgn5C7gZWmHxSWn7CvHQ6G7Lk/xWx7Yo7XrZR2hrgAHh+Hhy5/GqKtSwrTE8fuGKHjvQXU2dJtN4/6eNfm0h/yD2bx3QYN/jV6vA80Hlm2jxWJTznp8tGKhyeVLJGLTzyHiQQ5IgK/VPkgC4CEIhCg1CulqPHou6JPDSjZFbCJbtt+y3OQGM7SJxo4l/M1Q7ydt5oSCCW2DDgOCeD4uOwTFNyBxo8maRxEiofoMao/4rYq6UCj+TgraGZFZ/LoK7zxofIku+9QG94AFk08xvwAg5c5w9Igh5Bz9cNvbmYOfGTkkbeFVOCiVExOC+VcLLrqJbHc+6JDZNHUKoLJaQbElkALRRCJCtntY986JpUgofvNNmSFTipAdk+pQvg5VfcJP9stK2zNptJPOol8PYVisG2tY8eJijI/dSYHLPtmTbw1uQVnqIjmertQWPms+Vg2P0/0LnUE4PB8zswlalYLHkD/lQbWkIJekTxwR73RRgd7xZ8YtgNLsJBJa0X9o/0Xkdtv+NlR/CH1Fb3VRiXutk4ta/9lzYEmb4WV8KVRVA1qNErkvsAljlg5rZxobs5gDtlXpvRYgwUq2O7RzXk0fFnG1rFCHv+BXHjPBGWf9DLlrQlKYqQ4V+1qJwaj63tOLJxXT0Yn1/fwJ2HdJy+6L+WLCW4oPXi5+NgLjovN1M2Emr2a1c8Jq1dRRbte1vOlr0oapI537VUjmemTFRVHinhTG1bXn/U8ibQBczXhiQ8vT/vg3lD8xMP2p9SEUJ9/g1DRCEnLWkOJIVM+dBm3rH5fjBQWgMym3x++IezawM5cRCdIVsVQbAaU+6S0NyzWS6twtHu75VJCOcuaP1WEr7ufj3VpiG7j1mDDUhb34xQgAfvo04KTbzmQa7pT3HI00f6q8cV4Xz4vJ1ZYuEle4NAAmMU8+hcqSCAerdncNb/oW62ChJWJZXLBgl/QZUKjOfDYOI5rvWt2TDoml3sHw4Rftcz8znmwMp/DtPq/y5qFrjJypBf8MxG8V7Zr4YL6Yb/qXR0w4kzCsZuvWk9VdEQm6Z7P7DOZ4KwoqXypjtIRVAZdi3djlHfiFTQOBcnc4kiggNrnEJoJed3IBDCfd40jYr3UYaFdB+jQn3+0nID65mod/p52v5fQ0fr1DYhzCAdW/xdTBg16B9wxo997JlLtaeMMs4DMojepSY+i+uFjVOgWoIjeUATbJvz1wvxIkHFwKxuleDtajGZbcKPYIXciTx4/V8NmDKBYk6VnbRnxcblgGOLe2Q7GdOFjd7taTaGeA0est8pC575QsT5pnopmXRkcB7St7rJQTTN13e2nJYb0MftL/OCv8nnbrXhRUMqb/BKtAvezSF3l7gjJl62EL1tNsBGgKrrbbjs63w9PcEO9z7Zh4L0w/IzB1UCLllKNJ08i928l8DAgsiCvVA9sGLiaa75/Dm8XzciRp6+NlHvkls33XWjo6Cxf0CzOSxC9b7FBtvuD+rekVsu3r0xWgZXSn6breJwgtx2s7CLVm7/3MeU2wWnF1XVH49WLF2Vhn/nIIbi6gFf7Fe7/rChKO0n34rOMCp3/iGoY5xE7CxLmE74sWfc/93pUDcUqPEr6SoUSh6DDr2s6uNel5MrKMigcSl508futrzju4IyEQu24lRQC7A8VDubZQDzDeMTrPZFdiDXnO+T8tsmdUzSiyilf8fRoCHEcvyh6djN23u/h0l/fTBAxjgmMzCtR8gA/8Qx9Z6asfep9oZdPSwkvfYMy9niu3VWkx/jLB3XlN3a0YTptojsR0grjaUnjVDX2r7KFN/GfJLur2pzPSF2yJwOexTa18tUIp9z8hctuKr0gReTdmnY4F8q7LcPsNnOQ9qMwT/mU1R+k1PAofA/VPSfOttDECJWu/M/6X5Xz7W5EXtVYf/NMJsLP6wAYWxnbQJb81aWMGCpkns19Qi7+Tetd8o2LVFsAyBPhZ/Ng6v9NU2ScZKjCcbPVY6CCOXR/U8aQeopdQhA2EvatsBswpiEH2CV0PNydTTguoq06n3jIFIW7+ynABkPgCC+joZBXietpS7S7ViByEfq6Fz2hKaKfuhEXalePzajpK0b+qfsDwYGUXX+wAMb0w+OnTrCxs4X2lBkiJv34adoYm3FuUXF1o8zIK7mb31pw7JbnrmuhGjIIF6vQo4tNJlnXvCa17GcxxYmmbhhj5jLaPPQQpyuMXpdjzIMtgIDkpo8lFiuZJA9iTztU3QnnF7jCG84QijTWTYgz2alRorZqFNmly/1C2hJUA7hGejxRrmfiBg0B5ImEO0okU/s7aZ0cc/ZbGmtucWMLIXPsN0GtE6aj0N2wWHrI92gVz06ZarFopoytU7Mhe8WbPSbqakWo7twxl6VOTFcOtkjoD44REuciz+6QaOe7ycFBt3roFLb51ioeL0e0ZJ/8B2UM63uPSmZBeqBg+yZgpOEiVZj+bFm9Jw91AHzQgRF0rHhhMxYGvRR+d93/3wNSrXmdm3r9uknEL26tEpJm9RXY/dRFbAuHT4p2RWdYVwhEKzrPmrgcoSOTq89Is4zAOt3L2/EJdCuM1MWh3BWRaHHhOQlVn9fU6VlgWOm5vCcbZZ8YC/6sjK1wUDnfBMNHHI4WtyJFf4tJYbLE9pDEV1MFrvwDeEswQ+NOKoW5oYmNuG0ppPS6a/3WQ81uzfXyRIiMGr1PBaEPGCueq9Io7RCpBV1h5IAUJo0dBSxvCaHjRYPWJibsO6a83ackOvUi2lA9MJZNvdYlkAPq0W65PtmyQUxq1t0Lt8kE8klk95JmlF9uRyu/kO91jOQ+SuauX8+FtADwLABskaFzK+0GS4lHE42Jr56GytIq6Aj23oqAugezsvJG38xGd63VxQPU7fNrXJx0aqZW8fA6cMW5DAIj2nhGUosQPlWmOVm1F3NbbryMztNuy1c68vbPYGKdCSBu8nJ+NhXsps+SHHetgT8iFHBi+KinmSsoMeDDzrYip6A/9RnoVknjghFLutuV2z+FViLvzswHbskXAfTATjYlIJt2BJi9tkeo8CtGNNCtKG2EiFFc+CwNibukZ2TVELY5X1KROua+pXGdn4sx4BY5Og8UIHfU/3gCTwaoJpThQrEjoSApRaUmYzCbZSnYhdiwRF192LjLK39ZNbYfO7AoG6MY4Iv0U7P1cQ6F4c1PaaGR41rCkdixI1KfVQNt+cqqE4hwkq3458C5dUkMxGluiaBeIj0+lTsCpP2LVAPXhS2fi7CsqKdyxWus3I2DSwVovY2+daAJr4ial7fw3M4CQ9oo2WExTV8TbtNboDPVM1fbfKYzJ9SXevb0kvsmzRnZ5gNVtCdq0XeNxwrCCzKECCYZ7Z8fW+s+T5SBrKkwX2VI40ZqDukDbl2lDhK0NgbbisvaFSbwUh2HqyqqC4/J+wpqjXF5loY0kZRtQd/VbEhK9WFP0peIjnCadWiWlI8pTdmbsYaIjH/+FruD7IArH4gK01npNgO/QFuG706Uz3qks7DFLB/vhaaE1RFCIhsDdFutygrYzQKVZsek/uwbwER6vP4yFUGWMKUB2DPFL6d9Y2Z0G0QF9b7t+VIClKa0lVYOXjYp8et5Gk2flNWtTeulqml8IAOdJ4xJj7JJP9HwKPnVoNwzbJ3xdQim+Am0nEmkCuQQfHlIYopsjBURecWTYxclh4DI9pXGbjEvefMOHocWsGHfdlCZuEB7Y6RA7d+OjapIUxjLH/qjFOfzn+IupYGNT/r3sWMNMk1o2GxVyslGgq0mcR9rLoB/WPpYRynL6v5GCVIkhLvWHQAER+Vww9Jx3QwkN6hhlzfgGIb1jo25BE7eqmI0mhgAVmc48rQu+6uu/QfcLcN0UVNvOeGYyFnIwPj9qWKEOKmNdlIbC8znHBeX0E0QQtI1l2RmN9EPx3IfPkTspD7UxPGVnV43tbVdbC7B8gH0foXy5WbFJeSFZmIq90A2TWRbhdaBrAD+fnOrHxgfcU+WyiVUUYucGm2Uh9m8SadF03y1eOTUQ+0xJS+hZksO8bst+msm8CKWQ2vzYmrIAL4Spi2w6ERIWifukyBUboaswLVORfmTt8mGzm9t8HT9leRobczSxDIG85FTExBerlCXyh6rl7Aq0ytpOT18RnJdccqp836UUE94S/4rQYiYJBqXwPPCAau6VrsLsLRKzitYBTSr1cbZ2K7uAN54MnLDD2p5I2lIxlPq2++wJ2Xrh6zjibOzA+07lwIvw3SnaQVAbYMg8YB+q5u5yUiwUXhTBLbhj6NYBru7nmALYq5kEK53sUdSpD8/5MrnVxUL7+MMTyvWp1sVbNFbTM6Z18dAoq/GeJr8/2qff7OUgI62ZoPJvXlfKQKhXso4Ac/fIhAmypS1wviTtWNpfnvzBwTsefPZSer2U1mN8TDyveU4gFDvlbQyASE+YiEoNlQJ65jYW4sAkpHsYJg+WJQn8yZvhMELSKF/9RoIfurFCT/WQgHGBeu+5OB4q3o5Ng799iB10BaqsSiv73CdnqsEBK6HRynrUZR452qkZvs/yw8y0zMih6lTaXpZXLzMxvRfMwIyek3ivX1dX8qUNUP4Eq1o5WFUo675AGlZlgiOQP39kZum7k2ZqciUzgzLSOhFcWGcWZ5c0JDq+KqmV1X2v426o0Et1RIJAPHoZM+Pdi806gqNBVOFAMB/ynLJ437kJLAVyMbcMdG78vyRxmxf2+bZ+pdMBHup/rFbszwaEV97K6kS+wbH9SrjQPQYI4iLF4j4H+zufWao3k+KhDptJEYvLPCfgjUr+mT7xyUjxb2N6cDKfAauDcnJ5cQIgRQmQkfKhw+OIELrfwIN/e7ZJ6mRphPren7tc+jh1YkcCtbDr915wmUnbRjP7a10l9TedwPX3bY3DRbiwejkxmI8VGShy0Io3FeAfy1U8TyULA/iQ92JWO0Onu+Ky33W9TWAmkEnqjXwiqSWPZwh8evwBlYk5e35PkV8ZoCtiKLEa7P6K+ZGWbs3eEhz2eORkMfYE2+3veg3m9m+KdHMVAopbyb/q3NKNL6QDV2Uq8EdroZDmNPK9Uiqmlljyc1tRRd2knIoKXP/VpWyYJ2FbyowJz/IvInETugoP584SaI/m7gnB4m+cGpchdIg5vaV8J1bhjNg9HODaxWy69Pf7OkgbkrNOUY4N4JzGTHALn1jPs119sTsYqaNAnNPFHwWA+gan/rqzsxpZRtEg5FsolXJdYJslVuGMEB2ntB0voa0Y+OWOZi+u5nt+OO4dekzTPkdakI+i7JThTN8QlMZtdWOdNC+u6dvHt/5puTJxWsqoduq2jKkTEyOBpr2mBvLT2lmUGf9YvqATs0QYOXbW2wQwxNOnL/OTL2PPSpBUXvvj+Bj0WlfYpTBPvfuYj+xTjoCPCVC53XsccSmSHfPju7xTvc6Fr3W4qHEjsERATjtbfyALOYqxPopl2Tcsr5oKrDaOTz1IxkzEnL0vWbQeGCRr9QQ+597kSACdiyXlMJKj12r4CEhaAphvwmpG0+ENhzcfZJeOlChTDZ8XILF9M6m2Z4oWKSPM1qgV7FYWyZAIT2/Sz9dYeLpIwWGLwVtWeRJZ6kJk12WHkR1i+LFzA0CYoeOmf9/9ri35nVqqrWPN7ED1lgI83HVtglSteL51SJi31HDmNoFzvn7uv6O4C4DodqWRa5/13/yjCmvsFLziG6gUyEOn8M2UMYIcVTWHKjF5l+CgdxHtUy3SD6vaHgoUEsB1OlPLix3NwAUhb/hy2V/xR/6jmnbrrMXJDbLr84W8Dej8li25YP66a03YcfS9frN7OmMy4aMZIG5Ugo0k39GRssJRPctQzCQNwVuXjTLdTagFbnoLejtUhIDsOCFlbUJFRaETiALXlUYVrON2rAvLDg4MyQ3n2u2T5N+r5JJ6otOv82E6FI8KnkwmD2K/K+cHbEL4eqXx6oA/wC3PfNIGCgric3sgOoPnbyYDsPAPGqLwulcBhJWA1XcwdYaJXH9Dr2gj+8bIN/voBxHHXFQkqv5NtCgyYBC5OMotXSe//wt4Ha0QdTCVSz+Rh5Xzc25GT95m1rNdHODChaJhi5WXbKBvzrhCL1chQO5EG6tY/9YTsC33b1Z+conBlD5SYxg39xfrrjdxDvWV5I8YgGvJ26V0Yn0QHdmJloP+G1+prh1yaYkOJBv0SyeQ5FEyinETlx27OIHVmv8Cw6gxheDq5OsKwY4d3alSEK9Tn0O36pfCnIQekbHYgeTzjePJJFBiGHeO60DQk72NyXg4Gxt9YcDm23kT6gHEYpbrWbK9sTttQ/LU1pjvla8SEX97duN4GybnO1tTNROQcKA9NmWHyXnZsdYkLMDfuzMQT1E3U0mJnUXYmKQx4d1cD6R4zc7Q0uqI9z0TBY1+pgmwRbgPFOY8CI7Ht8mBKUmTFm/OEP7/1+9Y66cqzUD3pv5qdfkdzY11GQAkTskFp3IHQs1CTJvSlo/xtjUB4kaPHK2nhJyswWeeYXi0+wxKX6+ldO+91WVszd3uKTg4+o9Bbazg1jLifoDyEcdY2NnUQ6yv20qik7vvNvy3xxKtCC/m45FeJOAPVBrX0ISZi5EpBoKlr5TNVPFmZhc+n71nuR8H+lJ4D8k0HnyatLXa5ZEaJJ9gkWT0zj2AIpcqsXUY7DucOJCsHaoL+NHGk4117YtCLjO4LWSUtDMJsDqQHzpxVvUjy40JoUyRb7mgtKk+RYGqqxEDvQhgkXPwQ7UQ0sCAHtoofy0rZiZIEqZcwv+0oELL+uuxja+19QxJGaIQZ24d1LoMLh33XYglkhT1OIJ8aDvJrH2LxduEHCUM6eoT/NNTKO4hD/h1R1cy32/3E1jS1dSnNIOuuC4CECPOg2Rx9N7A53zIgHOKs2wZKB1CBDQOFmJj8EW+SndteDxV6bHwDdPxaS3GJXT91xZxj0A6e6DZQo0IDgFZ0M3rR3MgGK7ZQH3OMW5x/VTgI+T1kLkNNXHXYh9JcwlR5co7FofuIXFW9K+iUFlvjE07pjSaoDGvzVLfq8kjAIIXwrYm3+cHDpx5xc7DZ+4MI6RMU/spam7FR6qvMcxUuuFC5dHPtTFVk4DyWiFrH0NrbjQD1UiJFIdKPM+wo7WlkKLk9dutUwT7Yx/3r8LZje72FvK7WbifVA6BNmmOlkBYMQsHAT3leql+8kpoo9P4nvdo2s3cxOY46c5Auicgfqr1Ra3bgv4jJRhYTO++JcOZ7g/BlAjfwNK53yE9JU4OlyYCf7u1/8e4zdSOQsWYsUngZ93y5jT510AOfY57fG6eVocFRWdD8da1g/D/TSVKlhPTZIUG/3qOT7cQ/ZzMjB8X/zQiWopSxUQo6a1QTbTcj/pkP7Sx7Xj4wMIw5qxsCT67Bcztr4GwpGoWv3NJDF5F4PTz/QiXK5rhr+LsWF0yc5/70S1KriSDlwJH3RgrhRCVLh9oRI1tKUQpOncAfctTSP8sQ3QMa3L7RKqWpH8lxSE3pGDU53ImoDpguXiN9MsO7bIih8/VrL/ylxUbsSr8p4qqL3e5Lk/BFe3RrWcSvLrthShGv7wt6ADSpMWqkzUrKTxx+BaK6U3A6FNK6k9VMqPgpMAbK19IMWS32Swkoe88DyHyULM3S1QvDwxJjV0FIowGZCW6PfM045To3xaFkALC5XPUavxG7y//XHS3gini2LqSpn5pk51W1weMP4WiZKZTABf357tzm+ixM8sOsoV7I0iuISr+JnYSqfb0vC/lU439eKJ07uX23AfveSoazqsmZpmx66aOdP2Z7aXVGHk2EXHdtjbhAPnnxxmiN//1+Nj914OjTCwVypJCUYtPNdc5h4bDqNWBLaNI6j/psGvsVU+MscL2wpIGg/42qSh1u3ekKoIFYWOXb/foHEAC64iM1NbYY6O56uwe6uilZu66YwmopplWo/YtARO38JpbctveMPYdW2IPcWAsYKvp1rC4jJojY9uEQulPOluLWgiCqyhiWBj3AW6q+Qr2pmoOh4SyDl/fGD4Vu9COxJ/sMG/oKsFRE6wXRGl9oBP0VNAIwwHvxLJXfIypQ0YKrl7Rjd5bzrFD1m8iDSkAB74dMoKFpdbTQyD0ZAGwTunoOLQgby0VArfDq3AaBT2PpM+vB5CqHPP4R3jF4/a4XjYRMUuoA3zxhIAyLeV5eZIBRV7xe4I20OalHzcRtd8lUdAt7F3/By0XSbSAKqJD+QSaUU6IXNEmA94gYe+f/cyyZEy+IpbdkoXwXx6v57jPFTPYCNX4kds1SQyFltFj3NFafGJNSWSkNakA6rEt+PE1xEhbeXS500Qeg47VICXzNz5sIjGqy+J7Z1sLFa2D7zqmsyuIKVcd7hieNwxEppS71t62rgj1fdBwVyM4F/AxiDhdna4WsSn52SgC1dqS1Y3rmR5n4SAJW3Yfx1wtnN6XJSDnjJBX78fj9kJTgzNEWRbJA7cP/UoFsIOiLHrPuaI31xhYbFQWRL+6C0sLwy3bDwi/GBXz5atX52d2doD3n3UGzJHcsQKeha7WkmiyO0X8X88yNfeZN0WEQTdsXmLjanjgoDrcVzfZMrZJWsBIHKB0PctWbV5a5HYLdF48PpZ/N+o1Dn7XvH7RlhLo62vksZP/A/f3eE7J1NV3Ehzy3UgilGBt6KxNT9F4eTrSeNH4ek+fTwwhemgZ/76i/93IHRrv4EoyfctNvlddliU+hKHUD8j94Kl0jpKrJIi5sJaNluxOKpRjwNz72gSy7fygPOESqmThyCSwcyW5w4BkYxhL5ErRWeGL34abz4e1HEwxTzV1mp1XKMOmjZGRgmd+qXhCHG1qHeceS2sdN/x69JOSL5VD9zSgfIWP3RF/V/GNODtLNZeV2muBuP4tulKO7ilY47JGyHNQliYuptVWSMvqLffpeBECCZOJmYhQQ+HX1hWojow+6r+/sF453aa33IJnVL8DmvfGkkMN3XPp+PHZP487JmxqJDxByu4Urd/JvPLbFAvDB01x099VrOXrO54cMwab2FJL3qtmlqI5eXe7hqHDBeiqC28y++gdDhQTHtNW9b6BLNw06chnSWTSuSpuwrCdoJux46JU0514HjfPvWGd0nfZZSNJwRvT/wgHlOfZbQomo/IqlQG6MxoVorZkT/BnlmYvXjE2ne3XE3oqpOTzLC6eplgN9MhGOurNn/x3w5wVvUIcwpCQcpZAUFFgnkHHWJ8bKyXWSlENWh5/ZukWU9hLwPOb8nT2jxQ2tfhk99OGbtE6yRVN6Fuh/R1FGJsh8molMoZKiayNzkSFYw+TxSmwfXesoL754Wa1+HlJZrzPcuLGgcTTx/7J9G7s+fpte2eAvn9686JRNAex+FeBR4VbYOTMclTjZ40KWtDavJA1l5Q7zC8AXuAuKnFDV25A1iBrTmt4AnmxAuHl0/yuU9N+ya7rMm+VLG4uUp3YWIZXLKruzJpz4CFf6lXyLvJ8PYfjHzBSYlIhfP8gNrJ/IHM97nZhUzsUJya/UdMj8ILWiWHQSgDn5bW1nWQN+qFrSozUa5ty1HLce5kHD6H36eNcjpps/zY6IvQmCY5IYEwG3G0ZZ8ALz+1pXjEUg6uaKf65I9hRIYMbCilbvws8GMDdsH5eWE82MutMJIrUWTDV/ugWJ5GbE9jn1yOOZBD7YiDLPhf/pCgSor8u5eQGVwCkju042GukWgf8U4LRgJYdBo5UzQUVHX/3SyCOc+3LbPvxHt/UmP4lusKmRNhqkFcXzllQsnqDytnbDBAg5Pc4xzAGmIMomtcqY7IWaB/C1HQEAEko9zln6LAfFwcDtp3NXKrGfWAW65uUJCYYJxb22fp5lH/6b04vcUsaGO64zwaY6mLgoUHQpsRTKawaoMH2p2aWYs+otR2gCgq1agMYM8WLPM8w/NREEbtlkvRD/cn6bgE3qcdHLiYcR9v/5CBK3JK4/CN8fz64wHsjav+fpV5qwtyjZPOLBeZJaYQtn//j+EX4qfDtmkC2/IwjM0T21gYor43Y8qaEP1n6QJMLwKImfXMMe7M2NWP0Jd6awrBEeWzE5YEuP0+QbGsVCNcaQUKW9Nv/qkDpmTOS1160glRLrCfLepYbKxP2oCVSdJmUgU+CphXCgBxeVzfDGhkKLIock0h2O7WS2ckFFhtFv67C8U41t+V51NBWeSPv5cRQDYP0nZt1A9F46ASOPZU7O9UB44XWeBRy7yFiYALkwh9Ndhn4d+OZ6MDs2oYUH7q1e3Md4UDmR+Irxf8NCLJlLviUDwy8P6yXy82hk3ZZU+gGNfzsh0JxaUZVJ3ikgvspdIVp53yWSzXbC26m71yZwf5hqmT1PE5gNi5kjm+tQpJwFqg5TojWDcK9G+bAQ1AOvGQQl46RhCfKpP9zexywQgyfcqbp7t3RYyrdntnYEQ4mfIp6Ymn5wgL9XLNh1KkxLvCjCCk+K3z3SU2LVpdTMlq1ih+1eQaL+I/FRAyBg1o8eFy1k30NkmTcgWCAuiri2sI2GsTs2scbTGxrcpIaq9M5O0i25hnCOxvWP81N76uvgBIQoyXL+fDcIei91zeO5EgsiF0mjVfCQHXNtXiItdoK+lmkRM5Al4JAak9QZ+WiolxAoqEZKhLEwjbQSqH1S/0jKc8RJx6glVxeB5b7gwPIBmI9hQGc3qyC62XoVtMKX2kBGFyjaAKM17QOHRClb1uYeJcgnAS3S6xHMNQ0nrWKiA75CrMQmEOoR93+BEaK4Q6by9ucinkznUB+swp/ZZmeuEcVFvnEPkIyhDA6lR7QxRDzgPwSxps7vwebN7SX0euTRIF8TBHzT+/6ntnfJFVffYaymklykqu8yDTuw8bjSwANazN2K/Zd+QUb+eH4Tt8tCedoEweKnI/SRTylgcQuSnRTXYyAn/OoTapelZY4nlZmHhaR9skXvsk6nD4+TsElHQC+O2iIpbh37dtrzQ4z4snn98PSQNM41Buo5DUJ/75wnis5v4LaajrJ3Ma+PXkw3ec+NI1VdYebBJD7w27oglaXIUydEc/HfkYnyRgMPQ2Nags/KaHFs1da7ruZZ9rzYkTmbPZrGkzNig89qvgDztRRkrOepvsm8YfhkqefOl7p06TR+iPBz8AmHs8ZhMLQJVRDnbDsbv+iraXBo3VxMUwkTdgeSo4slW9tUW7quzvPhFHjzM639SH+Plz+H2dfq59xGE+3exqWAOHDG3zUXG8Y9FCsSDWvQJ1fBpkkgjoDgByZJWli05gZWcsOgoFOzAI1RcQ7Sstj7oC3fBj+5vIeO2lUg2LRIHIftpkHIA88MWaog/YzwufEiP/8yRArtMleYZuRzPVwoH8KKG93Twbj+qZaLsAHtPPdxOJSZR20teKAM0Rf+o5mAF9e1SNiBWpocTE6EseZVLgHTDvargz8mEmQB8iYQk9DKPkScskgZluQep7Ui6GW/KYooiMrb50E/ApAGKR20UtCUlKFAzeShY5hWijgP6wu0CZOnNonLAN1ZGALBNVEru/ocAXbH4MRtR1Sx4W5FyuveB8oMXh0KXjmkXAT5Wt5JJeEBS/SlX7DXayOEMPVyMpkRH181KL3Ba1lCALOrWM61tnsj1CDPZKNacddPB76+wqw83oIcUknfZNmhAjx12iscV37nkZXyiVm9KZOKOQhcON4jOhW8VYDqJ/+YRoUxnCf2a25bel/tNDGSAxEfmUziJ0ArYDzlHJJ4Zg1g/3LpvHYEoGcpgI6/9Z4rf9aonfUvne7Om2yAG5KCiR+I6huP6EQpQCL8pyX5xj/nc6eb3arve4j+mxcImFpVk0btTYHstOrmEuxe1zkgYmeTcAnQIZZBpn7uOMu0dtSXg2FXarV35nhO6+5HIFC6z/RkxOIkY29/oAC0Y40VrDq/MgEORQI3sa2D0DLjzz1jPSB9UOblFtG7ttW9rkn05y8yJQ/G5NvqX/K4rP6H4+yE5weAGw4aviPhlY8ucMvYbMleKws+OQRX1zMA8bpk+8BBOTU42ZMxXDlyFselRFi5SeLcfLsQ4s/9hT+TgU6VSoHNFQQDX7UVDH3Bs+aXzgwfwmc+2cj0p5JuQaDsF42T8CO66ELzUSX872S6Stk8pgDILBXRpy7ArP67oeY5bHg2P05clCDF7sZYG6fQf6dR51xFraxwZ6cYVNANcbUQX5hgmSamIKxu0IGSrj2VmTw/ZwQCuya4cOu+WdK24w5c1l2eQt3JfSBrMWk0Cq1GNnQZp6dXFE01f2khvYT440ge12EwLW6oGRHTyF6ERmVyfnfLnYEXQIX4z0gJcDL7zlDiJvI19f7ufRCVZfaTkkS4oG0CjP9R3TvPeIgSmwLHV8OvUtkX8GCA3b+AhTuIVeYPki3L/efXlro+FHs1Ll1WFHTxdASKsSKLCBUyHQS/tUluS7bzKXYxKuUqgs2hYiUWFImykevWxASss5+cfYmT+KK+e1yGk/y2J3tQZmzVJQEpzgaOIXTJRHOZdha9hffk+oUtaJfHdsoJQdCEMucWncxdtt/vGwHvy/UInGUzZqabCJr8YWuHIn8Z4KP8/aR5+WamZ24gKeGv27F/x/Eu2us51zrPLowPGxMTkunV+U6jXdejzFRDnVPR7uJSx+4cxvJGfJ5EXcGw0NG8Wcb14OA5VFHJDTpG/Go/c/FDBIDO3y+rI7VCE+fzTrexxiKt65/sNqHYWRGg7nv5xRndleU3wjERHmbdaJ8v3GYy/yBe6TtoRcxFewnGN2Z9L6NeAdjlMz/1MHGRUqvDyrTdzdIfklBhXrWjSsJJ7gKQO9966BAb4eEZ32sHVwHBLFkgci7eU0StM/OXvvGjS51jBoM+BG0xHi99qg10zqaZYv4Jmv18neQvQ0p8ofQBxxwqTGIE0YTQikkXps4cTY/uiIhH2DvjeDJYeEgfoKAek1vy4fH9zBwzyme1eGMUek5BJf0cU6vqqEZXJrO3MGzp7nj59OQNAzuQ+erWdT/mhXZ34gsZzoaTlBrDgu30rN8gXx3N3V4wFv1wcn7bdCsCDob9ajt6N56l7Fzk5+lTo2VZGLPBaad/al7t+e3KwGUezcb7xP+npX5x1yB5PBjD3UeOT56GfOOq8ckjVl6tDikXNFw+vpE49idOGekMPS07oBi0HSZrAOmjln4MUMUCRwwpg0s7j4FURp76GMFkm/KsL9L7+jKy+I7vty7anF1fmiea05aP4Ax4W1ce2SUWaKm2lG+dk552rOGrJWj3d0N9oszg7Czqfy39C/DRJ5lsO3LygbBq+Asx/JzfSuBX1yyNNB7PieXZk3Z903sThCDhsEQ7uczIM4VUXsEgo1nathbHQ7seCMo1k4po/q7Vto1oACTY42OJr4loFo6aDWjmBlt7gZWg96vprHFyugZ3MSiIkPh1PW44tBpqhkjntavKrU6eohNCJ1PD8fmUBF8MSqNlpzqjoPPtDB5LIeGpVNbNh8LKmbtSoxM8r+uJkyPWI/lrU3GAMwj43GgM3cC+uMAurk51GY3hz4K4ETAAYJxuvdIxSCuQdApIWZfI3gEhvMU3QiM9VssdgdpFJNBMvqTlbxTZiVgjOcK8nm5uj++TtH4OnmNDOZiOm6Cw4oLS82R2ElVBQzp7KQ8kzDXhWLT+2/RYo+b0s06PwpS/XM030bjVz28Jw0JQTT3ICQeHKuR4ww6uDfH1zlUIPiL05FxBxAkdxaPfBSTphunwLxzKF9LmMqEbTW7xc4uG5dI6LTCvtgbwQvmcNj41V4H1t9FXyjP22Y7n3EMyGJ6gdY+1xGimil6S3gec5pTcaS7141MHyHvP0G+jYszbbyOE8L2Z82igIdlLD5b7LJQdg3qOsN6dpN3P4cRiHefRI1OXRn2dMpGQ9F8vAvjNxXs/9N7x4QrPxGM0wHT1eOqYNRZBB72MkNCyWXxTdITmIlteISLorB5nDPZXG+as9/B4OVEyeFVrxt6fILcJNOwDyBdddAvLV2h0Zqv6n666tVZNbdg7iRKawPvMuYkMnh9AYUDS9bTDHQVhhxG9auZCrLcAdQZow3SAvCdqekHAFZ3aIJZKo+s0lpHnksIslA451RnlYBHd0MkJElZUDqIwZGLmaDWJDNuM24RZGX9Bz0yQ1VIVMoC1PhNOryFBD2uQiOzUzJczI1y63xh7DYXFxYNARQLnpSM5RDX24/ma9pIrDs5jf3Q/tuSD3Nn/DoICIMdkrwySJXzvL7kp1dNOeiEygpZwJVjVQUL9hpA1AXfwzHAWYn+6czutdb6OEVTx/k3Nrm+a4ZMOfjS2nDno+Drd0Wq4TI3Ax1VgkPmuOElSdDwfMf2xKySDHpnHC8PfiKLTnB0NoVLCF2RakFrA4WapsN/MOd0JpBRd/GqffbFDpN/CHsCmooHujy1QUQLCuWFja9RxtE87uQ97sDx4tJTZ24bnZtABzpB5/QUlQgMGffy0da4kL68dwzVgy6GUpyj7dJIlYSsLwIIQLf43hzFpMKI07cSKF6iAC0KcIC4KKqWpQkG9ZBM8V7mQte2uiy2GwTqJXd+qBdjEL3tcVtn/Pqb3Hfb70xfnfrcvfabhit53JHRIJk5GMxmnL5sokEx+tFdgZGiR7VEOTloMqILjox5imq0bSRdbtPO9W3gpBgsbpQBqRC+0SdlOwyUMAKtkr/N5mHLg94Bj3P82+xyhETrMN5BJdK148do9hgwgkI0vuZEOvFLyS3e/Hq+RyO08yVchNv6pGFYcfeAHjWUdCI8KRjI3C/ZrWkjbubE3edOnnk7XlCtpY4qyMXUnIqc6bhmNqTyDdKLOYCVufQGnnL2CG9Dl2+jVBc/fzwJ0KVi+LVzv4IUgSsWBRoipPZL2fuzLnnmD4v9zvx3YxAdjO2hW6fTZ6zDiKsH0UnCU0xy6xLOP0MCJgmHY4XtgTb7AdL5oO/H3sgoTHqoAjCutV3HuQJavDcyejFy3UxRPwbkI1kuHWkFfONnH5hJor/LIWpvsJmaW8E/dRVKPwZkE3mP6gOGU+G39wVlQUTx/BiV/ta6tihH0WErsUCSsUH/rXok8+u0Or7keqQTWkyiNSi2OIClFa+rG/c4CL06hgyI0z7ylYL3AIbK5+2mhVLDflpdr98dubLaKv5hr8Yq+uzE/4H9WYlMEn4RNmyfoDwsrNgh5SELf2Szc8J5jtxAzEzQzx0GuCzPgMr3WixOpneERuRSSY3twLs0Bx01gsMvKEiqNLcJauLzXZWOf77zWOhxJ70bwnCyXuEAaAZSuVzmosHXCHTupIAQVKMQoDPc+8qGkdc23QBgHl+PoWdS3Z8M+irvbKsB++itiO9aGBYRb0Nn5CYdoEPnFOf7tGWSI9zSyBsgDbzD95Lkoym43tzar6NobyBIvp9vjvRAVmnn5v5dfDZZfbgCrOTCuLs+qDYtwaQ18U3k3pGrRQHpJV/9RGq1SB+vje4u7SHF/CKRe63WNxYpnmOvDr4/tZeU/r/BSpIljgAld7f/Fv4VV0Sl+zXaDc2XX7CuBbnDZr2myIGKJJMWCXjZQi6JgneXPiVlYMggUqLysm9Iv6A9cMFBGuog6Rl6Ji1bpG9FtpidZWmdf0p8pXd/J2P4M9OUotofTFG2PVBWTm42WvGFzu8Ll/Z/5ZUwgWV2ZVDm2FIKPAVblpzFbCtcQde3/Fc8bKNuVEOFg+31i//3+aV7MmND6h3xYwaecaWhg3Vk/x9SW8GWuaxgr75HWykBD1Hv/6Q5MI7Hwh/M3FMV8htiUGXbj1rpAMdFc6kuvVyuksCU12iqUCvXFZPx2dd88GoUn93vbXDjGukvHGMKl1vgpug5UxfOMOxU3jlaGQ5IQfHM4mNZPm+INrPfDp4y0of1Ka9ko+yIQNyHLvW1EXK0xROv6j+F30KqUt7wXwtwcLwMi4Ll6c3GZ14FxglTSjpglJAcQqutrIHi6N60unsv1W2adVj8Zy3b6YWg8Zfik4R+eb8Jft3dHVzpLrG/PhdqMe5ap1S0IEgp6aUUXNCS65d4Bp8q1G7HLycufDebPTiAEjcvIOloYUzQMsvMVMZ8/E13hhMNu8OkEsMd3r+a9EAbLA8pC0QXDoOxGNXSribUHuIqT/1jDJMkze9axdIuBx7podCsKnbTBjVqdmXhyzTH5+ipKTSvAvy/XG/A4Yj5MSF3pwjaKr9tYVG1DIW1DUFfiGg/U7SYcXsXWKrOmHqUUGstCkQlscaMAZtabwNDC4ht+8LYg0VVUx/SrALNXzTuCTdU++HbisrCVbr6cskkFbKRWxDI0ht5NJOt7E1eY83tJB1n8zFTOYGB6MVRtJzKluhxR/WcC7avpl6IaegrT4DsEHG0J4lIOVHd7OMQ6VSnLxLgkUClZTbs3gLARmdruFsvAbIlbMsk3fANnG6UvdbZKcwNzB3toK7rrr1i7ch4Rvp1jpN0yQanFChdxF/vGeJWekWVm+x2N4qRCu5/pN1tzplnY2OEjm0LyWNr6eqb4fDf46CD0P1NYHSFC9qIO6fTMyp81lAzMP8uU1TiGTTWInXULyOWPHDEjjJD6xs1QQWmQDicvGwjnFkqaa5bLz1HT7JVtjag+c38glt/y99kes3P+HmppEKEORi1jzbpRLX1h5RQOzQJ/5C0I3zkheMdD+jlFFJoNh0gLgj8AmayG6SIxpWSqtF1K4bKiu9dAK9hTLQWiGqpk9vsY9CEJJ3AKMqRnj1ZvzNQjGAgAPA6k0HTLSk3JDysn+60GUN+KHK4G6yT9x4BQ87dwdjtK8JVyX8hf70meeC7naoEUSr4OCupp7quc+nR9HAorSjeHcBP8I8zi/aL1oKpZG6wydclZ6ZyQfT8hlBKqiqBroS36U01g2cDFet2Yap9IJKbAE3qd+sEzSjEOXrqMWBzH+9a2qDCn7cNgkFSD52Cita5bquSSQaFgScRnNlXza3veTsTBDD6VXGqIjwt4TB5lVGf8mHDoB5CGR4ZzAkQ583b/vHsTr2UoMg4qpbVP7EKGdvWn5vTm0SjGgDli4L9DWpLJ/ov4jJ6/cPQX5LK4GeBbfmUxQHNTLdGiXhBV+wWQPq/Oh9sGqiCYUql9/QHeG0HE01l6gEi+inTOTD4CYIZdTlrW1D8Cuo5JVBlj1ugCloZ/Ut3RhBxyOhRiKyVFIHCZaUUmkkdmt0A71mezWgUygJEIyRE0FlQnNG2yRBrurC0wpyF3QYlCTFDF2jPw8pOdHRKnX+F7TGwEY5w0WIHgXSEJjtxdSIOHGCIMHMODrQcT3IT/D4Wm4LOOoH5BLJD4GsGpkYYcBNs2nngodHPRwcexVpeO+pX6v2j8Sdc5+NWBQNTLrtZqHiGDD+yvCRsNGzE90DB/wWq44+fHnRy2JOKNBQzUNYMULcid6ArEfHMe1VMzvm+TexAeX5/nxnytK4GhWCnkYRwBa4wk7nxKxEb8IO5B6ovG724XbO5fiMqtePenfd4g7FlYbsXCOyhCTG11voQQX15IfNW/EQkgDrC+k3VGvdZ90V2ZYofoy4NKLXzE8KP4QuMz+ibTwEdOSKoh4MQK2YRAduO0fHz0AzvQC1LNltZ/L9YI9leyo05oSOtQE5yXDgrEOyzGCkYfmGhLViJHhd6hbs+3iIKfKxVQU6MOtw9MrtQ+6G7xfJqHDSgbU+JhDho9f3fXG+nDO99k1Zk9P2nfmTJk0cPNbd6Bdtw7/O2XCBWlVsnCs+NpPM7z7ZHvT9K94HrgQlmWACmCL4jcOcIjES/XvoFWyEC6VGK64Ihhog5r9/Jev1lCRDs3+tZ77YhrEGRoWFiE7Vkl/SBZHtVj1/3C1sZhQXUPCuKiTIjE8Pbe57WP6z4KDUlXtgMvms6PlIkPSP7qqbhJek/yrvCuxGxNPDdoXS1iwXNhUWMap4nQRnzr33obVir7j68SuN5SpnkFaBX2BveRnG6hyG85nkVJl6U0ZALLq/n/o9bVlXbY7EElIbdQjSvDAMJEMd/pM4iVFBh91yDTf9uANS5HEJO4sk3lb8XvZvQ68EL8wTw3vUaAUwDvsSjfwBQLvMQx5sXvYZ0qYjzcN40wL28/21hH4TAnpeA6xMpmBdw5TwPfM3k+8OMUcMbY5H8+ZoX/b1wCjs6EabnBGvSv2ToyIJVqhniYYLHnWT5ddd4ijlxhGXWu9iHQyWMPVUKS6FY7HHHilZ+/sQEqxXJQseUrDXGQJ0y5nmWvIcVSpJ9bovX+e1zwCMZr8m5PehSZgXviLueYf/Qf3sl8EhPGm3nGXL+T/0pain6R2b2VnSTz1+2DzOxy/Mb88WSs4Ne+w5FQiata1iMNolSI2aGGX7DAy1pXkYP1gpizMyM4dhmrL5dE5ncCvvosndQrFiBWeyDYAGnp7RYgG8tHPMFCVohEKliDxSVEl7niuQfG7aaIrVpzuQYLRilVgetRQODaqXkOC6BMsM52lkmEPx5RvpEbPjhhAi0GElg47WlpM5D5GkDMCHEUwtpYer5jK+Gw516c//OB09EHZl6xopPoPzM/OkppjW06VFWkrzqwtkdJukOhLy9/GkO6ZZUKtRcssJE6R5mqTzup7obtsWfwNv5vTXSW1tiLCFHGIhPqk57xArrfRaHoiy90fTYmDFW7PNSHIs1MK0xBYUq7DrhPupErVOBb6pwBmLfd8xjvq9EnZZ68b86T+Vmxp6kicuRlY8ezABiZZN+PiIFQc53QjqNgcIfKfaVUjKT9MKkchvVsEx8tY5Or7Fn3qcEzrrGx84p2HBFKp4ewiVfAU4Wim52zdOuA8+CxCVAf5Gq7FUWHgXYvzcSAr/Cj7WHWrrPki2ohOMyOWxfZ6f7VtoQxrnLWULApTDaHyNyUeHEWAHcdX3uk8rdBiNnuvMKjw4zjF6JDfpUSQue5X+fR3CJrVfbDUKYbcoy7L6dH41idgINOjCnHEoJb/RssWdMOTYQ4KY/dQFGWYn81QLhdIwY/l3i1entj1oEwKSRr9PBiolW/NwcQtr9SSbjgOMP/2KSs5cXkgegHRchjP163L3XMKLwAzjRw9nGYjxvHJiMnROak85vuncHVBpNEG56xRiq09VSC13M4u9gJbWhaJzGNw89Gn16b3yrTaBzh4Y1BmDCVcjuUbiQkghT8CEm1fbWScqHyvqjgVt/E59sEWKfQbC8uubNx7QwGhnD1xsaWtxZM1DxfDk+EKeTfCp8F29R8dTmD2rykjiWqHdnFUswrtYtoXBM8TLJvU9aFuYvRXU/hzP4S65TV+GjYQpktjer5Nd6ihq1EBeIrS+7y4qnfR/3wWcEqI+Xcfdj95onXReQ6Lhb1gmjulhsgHyWX3yeZscSBHrkOSoVrRB0C02DsCYrYMtdiq7wa3IKkWWMw4x6DX9XnTCmLCFcg3rPFvIHREo9h62q4K8sdh9PYr+c3gJ5GyQywY1pi7Q/96UwVF6lW8IJRYmaFJD295i03iM5SmaDyQJ9RGcOAFSik8FHWQqnoAMhsO31S7cE8Gvq4yri3FCB5+cIl9YnGVULetn6FRnoFrepDgP02v9gnfbnIrQ/H4QxaOcq4PgZ8slXFb8g5SItRM0soBfOXCDGnHgjMVX8+nmnDF5B6RG/m4ohd7pvglVKb5rDFMY3RGm4bBEFKwRgNqG4NzMqIh96xwhdtFRR5pBndYJkQZt+/qzwBUBJDKgq8W5C0V0y6JG5O2OoVYbK/oxFCVQbWkyzUDHXrSBlmFnDjyxxHTCPWj18cNCRy74UthLlP22ymgDw1AJH6yZ7h/KxZ1SpXcJDcAn3dvHgiUIG0IavJfNnpTjDoUyr3ys64XZ0t1LNuykQdEpNa8zq3hjTGazKsCXEEIlh4nJFKFsBMTZl3gREiEDnKcXucgW0ClNF74dnXw0zUl/JJsNAaI5N/jzgotcrr6tiv6h67FBe/NHhUnmfw5A5AVCZcc5u+IS79jd+N/5NSbNDz1ovGz5OXSfN4OzRsAlf63WiNdL44zayJ57otFspEuCedz19s0aIlWwLmFjmlm4u89K9OZlYD0R0WAEw85uqXy9F5AkdJBRGt4WHSfel3JtdFtSKGLl6Tgf44qlJb5JjblyrsTHuUe1oJuEyfqW0gv558OHtZU0XzF9fYPQ+Np3CTFPvoh7U3nzIJrH/ny/PiQBBt5F66ZbgD0sAllzE7zNvgTD1nCUepjmlX7+dLiUfyTREf+h3CQ2fNL9Ghyu9il6HSfDXtv10pEiA07QJFpI1tVATXH6f7XECmSEU7vViHTJ9fgp4iDyxxbBJeJ+51TbqL6Z9g8krPPSGr6g+huCElKxha+kKI06TdtRY+UELXlurlQfkG9XIInZxeibH69WJp28sn4soQr2jYjJ4f/qN0Bqj3NdjCbXDy+trCx2Rnb82Cn6HF3n+6BSO8mW0oEnO5QYCcKzLf9P0jQ6jiH/E2AOy2/qfd2uQbBtww60S/8yWtDcfWRpHFHO+4/Yl541jQJ5Fh4x7B2NAnBfqT+fqJXcCCG0AKg0tnHXfW0MoxZxRJJBZPv0Pg77gKdk+fr7VOVufC29mIqlkTfAqhot+hM7HGFA47heRyOWbMB8a19S1hHQ7l2QjuCiHQ0fvcvrwq/tcBa4uONflpxknDzNkSeZofofdOGPPa794Z4ye6dWvzldmUBts42X12W+uRu5mPX1Rnp2ssen73ZYatvr5fRq16wM1C2pRgvvPOoE/x1dcoFAd7oeU6hxS6PQjdTYd3hyvodB670WxxO5c0R5cQQpFhIUnGbx6nw187VwbqRWH7jmSAQw4fIApKVb7xARUhTUbfCDoNaHM3d3uZFU9U/Ggv1oVG263A1LVLV4oZhKt8jEuRwLd/qB0TaI1LNvtn3FfR9ZiyscedL2YrZcxWgH0T/2Pnkphljdi58vv9kXTs3+08gpmTYfD+WYYoaiNa9Lx0hoA1wwzhgAVfZhtQ3rQiHB/L1gMm4MEvPuVEO95Wv+kJEqr1TXi5MQwhmhDZVh3HTISULWf1BvbHcBy62rvmI9x40b6sg8HDGzlRQWcopirpQPjThS5NHZ2taz2vs92z/jb8edg84zmiKyW8cd6ELnPXCeB10s+0BMQnZYa6HPYHIxbHoEjm1QJGKkhXduCbVNPeMB9F/4jhyceCqTzVDb2ugmuNGzSDDrk3+QZxqH6vfRu6FMTINU0w+DX96AqmBOXPedYkG/a7T81vg8Od7HCbZIVZz6XE+WQwlHwpDBuXcwEUZa1FOcTRChXWq2OroCsn4jtszCY34jc0tDq5h+uXHtF6cFFaZ08tKRZBwHOvlYCIOiEvnk8cem9msWfXxxV01GdgpVD3LGDzoMwsxgQsJpn6rnnBh30agbNoz9f+9cImiTUhWZ5f4yyeEZZUaciJjKnrkVChqQqFnpw0O4Ms9paS2zCB070tDBw/SQLRLJ6mnv1ukYv2hktP1LY3JTVF7veLNSjAdlBbiEXHus6iUUXrG9uQqBVHbp8vrhImuKVJ1atE/l67bS5qIqaN1iRZsY0UAQOymBEKut/u4U7HNA8ifDWCZRgIyk4NYgUnZjMzNTo9/Mj2wdZoAijoU7T9LRcnph8Urq5koIGZ2Bg0c/bSw27UZRp/mrSC+9er1IfpDIUAtDdZ9BJz2n1ZUYh7qEg3qKFMi91WR4e+qGCkGMr5815FZNx4hXsuLtqcJ3pb6aIkC5dHCE/9kzGNPs2pSqQtl6ySavpVu5AY5qyfU9dv52ETijP3J+3yWLGN5L3FGFgIiIgm0Cwe7cr+Vm/Jii9q+8QA3XcsW1sMuS8y8NIeBSyoT35IBen36Wmjr0Awisx+4vaSfYm277Wxw8Lm0tSa2ZTX0gyoPxIa26eGJ54gjv0x2LjAIs598XYNVjccWxJYL+5A3/kzT6YlpOdT2lqLKr1b0fk3lD7ctuH6hWZ95EjeT2BqHTxAbPTDhZH+WD4M6kkgtqB2mJDfclL+XAPhIEBVN6ZLKF8sKDRlao0MBPEQhdGomDY4X55tby0dUXxVVv+Q8iGvIqSM9QkMj3FJAi/Q1hw6gkNMSzKJJqN0inxERx+PWOaBvkJflmaWJraitYmwjK0F+0aOpPJXt2QFUK04qBh7JxU3qvA4gsV3vh4yLRqJi8m/b3lfT7IeU8SqgWvfp7WcjFz5YaTD91dR1/J7xPh5wOaZJmaqPdQmAtauGpjlpjvMksIrSAr/1eC/Yr8hM8hrPB9FR8JA9ufD5lstKWnynI/zyZUe1QR/5EzeiGwEVBRKgxCae1RTDErZcMm63g1y1zvtYSg6LFEJv+YPen75uh+57S8a7zH16VepOc6ovnsjxQ4jI2inZ+wN4vyfhys0ugMP9vGfruheDbXlH4EyMsqLEWYyiwibrTPxUVqI2qbWWf73aSqRp66KN5evDosbsO9eTfZNoyOIpFNYT0IcbvNRITVabcjNcz0YgRj2j1lhcWkfhQ1ivPDJbibxnP49kw4mpsKZI+UjJY3tvI+1UXqgsEAKzY3iOlkHRQoZQPdg72SiRG+GlSxES7Iqc9Ut/TS3jSSV9JhYmzp+nRIhGRtb0deNvrhaj9ilgr3DxyG7FilsrggYggKybYqhBoPb0vXNnO4vbDJuxoNjhSdwGxQgj5C7Xp3h2fXwIWeWlmz9hfMNAj9LVheGCaxx30/Eq7I2w5P8DyQ6LsbBVmtvQ+ovy2PyS5IWj9z2xo72XnnjkD3Enb6xF9vk7Hol1udIhJeMbfvpyTEtFHpxObDB3GvSl3ol0UWYUQQFlSdq7InbdGuY/bAfWIKviVoatheHcO5wsizs9Ou5XP7FJu2Hwa2q1KNgEszr2Fq9TyEvLtTCsXQashes08O+htw74IaUmGQNB2t7CdMLfM2jBC/EIlhb/XJNMbus9cyLM6Tx/NxUFvNqk0nimrpuGfd2tZ9juPx3Un6rZ9+gRCxrnDU2sdCdJ9+7HJv2ZKnrLH6GwQ55AWOn/MjZgRwv+bE6MlvKo+tA8BjuZ4v3LYeZGcfAfpT4QL0qkqgdQYDJZ/fpReaCV4U3laP4BNUNgcNI7hjs+ThAMLsjE/DJdFqksMpJ4tJewsV73jw7zOdLX/v7TY8Z3a6vpdKu/5sdnjdQCVqsOQCYro+5QLlgB49WeM4vWI1M3hNOHjhYMccTX/iOGYJCjD5z6SGtB7ULNsajD+EMKvIdQvj2cfre6UIjOpTlv99aS5dPzo2N9Tp3ot4XTYGMPeRF2r6+LpYT53HoP9WMCkdOX1c/oekzSKsyE2DlaUQX2DHQ5G4KhgYGZoDRybLpgea0JdbIM8otrWnWYJUfKBz2Rm9qL1w2O4cDnOW4NJKvKeFpyDBa2XMrNaLmJtS+ejx9OwNdhtDNgIA88iLyoQd7DjmzCDCRa20PyQRPitmWfCvLnM0KO6ljHgf1PcgeRTpX5B+nXsa7wj1IZEUFMDp4uLfnOl9uznYs3yjefKyb1wgbacQWuPEvZQEvcPRuYbab4yiI6SP8eg4eDwc616u7o59nms1+zHOJ4PCkpWf+Y0EAalbYqQqnXRgMJxfm9Oaryp9g56IwsQvzn6Tzg1pjlpnlwIp5H5Up5YrTqiq1eIfvCyjiuecEf0uKv9vXCpNj2ROk3luZxg79H8uXlwRxqEd09UUWOP0NUcZHxlx80UaZoXuERTaKknBcLO/gfgNqQ0f7oYjxZ2bPhSgqwHJFoBjJk79RgM+vRZ2dthox+5Qd9lUtr8BPSLkkfgpN/mofwuvQI4A9hWmxyGrezXH6DMUtnhhxlE/vFDAxt5iyf1gBVRcuCe0KWmyE0HxRUaWSvsOvygaBUE+cKixeOrFL1dPF76rbmOYEkmLa4vcbDnnfD8RrUDQtTE4j+fcNpGDJr1Gjr1RDucv/IiMrFH7AkpBasYHEZ9flryIH/WOTT8RekeM+qZbwdBDVbV2SETZHhXNqkwWgphoOsCmeh3n75Q9gP2zunsMD0stJfmayrfFS0EqrjH50ReufTP25IqxXZBJJVJqfQxdXNY8UgbG/2yVNdrjmyQrTvyUxa+1KOdkaShZhY7Jig6HepZxWeciEz15au9PeoVM9eolZAuEdX5GOjdIZzbOeEr/cMZJ3bodG1AcoPcfuZL/TxjaWmJpSa6Zv9jEbYfcbGVi1dLS32Js589Usw/WBTph5Y7mK3oT5WLi2K69XSVCR5pLxC3STg8Gwa1UigyjTrit/GjMEbrxr6zkz7atMsPYT2Wgz1jVIZXKyu4fOUzQLGuX6gvCmYTflhcmd/hbIVkrHZ+nNmxpngZsekl12nyqozWmIZI5ImC7tjTZassunagv2Ad9wsCOk3mB4BFlvqcLKWek3jVomlYPFnKb03Wuq2voEJA1dUEvRorkwlSNfDLfYtEE8au3WXvejHWRM7/yEXytbGtUGuoebAjFT/ouisl6EvjbXO4WVsz7ovr/G6NehT9t8HIpCzCpxZjNQ5g9hn+DIUnf1r+STA032/E7LmrCcDtlVwN5gSeiwWeHoeriMjyCsgnHgDcxZArQUc05rBhpXlIA7ncuQ/0ewlJc8ZNOyB+Jh8pUM59I37DONvwWcbBxp8teAIt/nwVSNwMGjEwqRKbsES9cpv/4T6xzbnDuGBIJNMYUlyHz5uCLK7Pm4r+mJPDe0wB0R+aHTQw50RuR7CE1SUGCxkuva59YAVgINA/qbBU4EufvCDGTmwvKJWtpDSe84sb8G/8nbyfon1SI3YwXUAKQTfzNQ+Z69Dgt+ya9fCaQRec9Z1vkYc1i4ZYyydauTTWhCx8z6K+O1STVGrVnXyeY5IUJxpD0N5aS9qUsyb9OFGiO35PgXL4y/vqRWHV9hXarsojyUXByw40CBMRg7qJeigu9Hv3M4h7x+WP8Jn9cD5v1qpVvBsRw2OSSmnYdIH/4wNvffOFE7xloE9AOLNzN92h4g7jcEIwmcgXmkdqICS52r++ga5WU3Mkhq3la4sF6pP9EG4dA0xAySswCbPnZgeBdrUC7idI6WDrIyX6p3fo2yR8A00oSZjawfRKrWxt3DWI2ojfe8qeewtasblNSaLZBu9s73YnIIym7rpWlyMpSjrMStTAlvwTdKk1MbJ/ktX9MHRpES3jPpym2WtZgx8u2S5CKbMfpUAkDVKeTjppkQLnUMN5HgMAMt/2ZcrkKGFODQNHCDvwud5k67KbSQ3w+Mdc8J9r44tdMeH4gO5Zzi/zsZXayDHs054BxJsg8NlputWOM7X67azqq0zBUlVUmnh2X4FjyqOiYpFeA3av+6V2QGs+jT7Forsl/90YKhtuwvGUTmYlSSgBRAk/rEskFRQO1ZmkwSBd2Hnp6zGqhB2ROn58MBRlwofdhQF4Hlwl5p0w+Ru7FdqVy6Pss6Q2u1pEvQrufmjFqfMfWXQPflRmzyYpxS7DO638CPzVaJpKK9W0tjyFdqDLyHUaqYSuYIUAr4x7YHfIs1oaO6YEizH0n96O/hdUCeJNoMobpOim+SgwFo2MV2wdGf5HjcSpLc+hxu4hhr5INvdDMiTYGAckVA7Futq4G/rpnk7s8SYQFeWqntN4a+V5wGPnEksvZH2+mf9A/Ae1QAwQTgIL2HYUkXhpfs9sMHrFkZrUqnslQIcsoJBPUkffDtKhSCPOeOVBVVMRJwZTG07zUO/y0YwDqvZ3ACvfTnU6hPRi7RTWNWiLBUdZeER2+sXXa4tZwRn7t62iPz6brP1xIQ1MkaiGoOMsoNJk/QBHcAmZbpUligs/PAjBKRdKAW94zB92WfYbX+Z/MpYLMrON+dX3zuluocu0BuBZ6FPpRPPTpitfImj+uGES2djvKEiDajJ9ObDZRKBs4hQ9tV3xY+63OykRaaaRrBJsDQ3PTNoAr2xXn9yqgjzVd8t2dWqw4/gLG6VjlfN5bPIHZTEWCbm5jytELJDkXS2JyDKcMjNia74+Pjg+m4QLw/WICyrNJcuNJYCIEF/HEniN790skqFPZWwdP+N9Fz3sM+JgHGxw0V8BSXLIkcm2DtkGSO064xRidisCRAoPhDOuw+PjWdWi6242EcdlFEXAdOvwdz/94l5DXVGW4k4lWe3edbzkJsmrmhBIoaG4ozj0e7SlCKcR5y9Sm2y+D5A2cziFmHeaUjGMSaBGYIOPlmSgjFYIY8bJd/NyZ5+rmxHI7T4EM8icL014Hma1Qe5Mr55yXWQ9Vr1ruHq6UToS/O6upYPCJrouO1qmn6MkuP5OQGzkosaVu7EVnF4njmcUaLIwYw5E5/ZcaLggK0ODLc9sJRl2TkOb/MDa2qiSXT0ALffzdpaodJVspGu7CZm+GOmqlY4jatvwMv03NTw0zxDMF1TXdNg5tmMQN2TVYhyZ9cxMqIev72RZI2hs6yIW31NjRDEvtL858J7vEZcs7RngmYVAxiT5EFQoVs+aRT2wYXnTxsTe3Hw9YnS5/87/TOEql+dnolMl1rdFioYfLzfzDZdeTKaZthZeYS17qyHR8nA5xqpSQUkYga8ooqrNxj1FTpCXrFYyTD6DdfErZjZB+UQNPfLjvLakBvw5xQsOZ+a1IW8xNgkxGKPAtDHE8xTUw5SzRtBBhWCC5QaSZ7FYrQLWSWooROf9fUI5pDmZ+mpx2LfDJpJi+St8M5xJkwo7eBccafc+0p5ev/NlEWenFj3lCC6B4l8ZBD9l+ErTtAmSXLBCo1XIZpptCqh3Z6O40LqnJEwJ3Weds9c4PYuUsqCivjxv5nwTxPxYDHugZf5URZP8RmEYZ4iJ14r0KgMfOMqcmgpgq14Au8vPQ/P9RApRa0fAZNskeFg/l4vGNyKPZHqrFv2NZi+VfkF1JFl4/4kBVXu/e26aDpWCFAB1SgtycCisKhbheDbiZAjkkf/0gyV90RNgInm1XSzSAZeTdCF5gxgecjKw9kugMZ/h1EG1sztVRGL53m1l7/GK4lXcHBbsGQBImfQE85UKH3X+I5a8VSiCCNqctw8Q43m71jfMG69laIT0eScaX3cQ4DZ36MJPVPdCFiZI529JIyFNfbNqGKSMIVmx0P48qaDYkP2ZDI0kq7feNlp3Cm6djc8yXaOh1DWwD2moCzVxQhSpexXZVIuu3/U/JWGORBWLs6Ieg3aZ0uKoHV0GYttgeBUyOIEFp3IToKzQ3CpdesFNKlxiO77xNJQcFrJZArS2ChjbqssKVfxMxKLUMnYSThsxmzVF760M3YIMLydQmIQx7RukK/ShSOB1uAYSocWeiXsohR+zPt2sIUrdAe0s31PaUwp733G8hv0bdxz4ZFjU0gitRlYDD/lBDasyl6vnxOg6zbxuD1fyFrGtuIsj0HBDrZc059EfsGMYxL8CUurM9f/X2lUSWTSEi7VNqgY5k7waE5BK5QvBfqRtHcY9Z31dMGssqgUsC0/KIGBTGeaMGqKI8REk0DG8mB9Gh2Q4VAii5W+iwsEz9BVNfCNKqIppDcCQYSY5qPaEjU4WT2gq92QKGgpOSm5kClxGRiLhXF4lSF78MAwm/b92SUyYKR91vVWz8+Ajztu7K1wGmcaeB4m+/DHQahp3/VTOZg1FbHeIxkCrn4nmfYKkp3usLG1736wn4pZzwvOlHNOrAcWcWUbLLQK+iJ8F2dLyqrHohC2+AXLUO5xceKbquDVzqJXWQwsoorL+OeR0KoXTUKb3nzbd08VDuaUIMs2UJ8aEDx2yN4xtpMDdf0U86rXa29AVpwjwK0g3BzmqGSBNdqP84zZfDDDjfI5vNlX0JwSo7ux8MdGi1Dh0mccJa3ll06hfXhdYE30p7MWsy+tlvwqDMCckcefy2f2zOf6cfTGF5UNOGs3SwFWaHbliW+c8i/bGnGnLxUP1DJL6WMKNKZ0m1C1bgxkooY6sBJM6BboEwgUVN660mTuDIuMISaE0t+F/djFZO+jL1GTg1K8+2EzLfmGLWDddxkyBnn6yRyrn4YcAsEw8BN2RM5umZ2J1L+pzpFSzZr8tUQN/f3vzt+uK9SIoIGw5CNqV1ZAdZY6T9JdbJ4KsKza1ictz3rnx05epOc6Ge6s2ddFY+1uBSVQb27aCOed1vD7ecVSa5+1mDRnCULRUANPM5iZr8nQ2eJ3K/L75SIIL7zdHrlHpdiOjFO9nst40q2q+0Jgdutbg0tbQGhJR8FEgD2J1PMBBGphsi5BH0Swudd8vKReBoJ89GruNzo9H98/UiTDqQGSDTAvun6z9lKBJz+/S+ZFD9cdd3ne9mLjCr/IM0nBWr4uVMwgwSj/V+6mkA9QCL5bz6JBGmiaipJYQCZQIMS3gHhhIAF7taTMeYEdqgY6e2vH9Hw3i1WZwIx0nf++9IFtQXPuPfv1cNTwb4cJWvZWQtS6xzinglrtiup8bx12KVpBJ3yk6WfsJnOllKO1bz/iJg0tW3tNbxqVEuqXeHKwIaKsg3JqJ5gKC2eOZLcWjbi0sXniW7mStz8Y2BVjWGsDlg9WYl13j0ygvy9OrglttZkbEaHlA2GSe3ohG+0Zkw9OwRTi0uQArPpjRv1djfbHIw0uu9OQmOmgwqXzxDGg2VFJw1VNJi7UF21kP27eUPqOINrojpZzMHpczIyocEpT52TW6/LjbRiqcJtyFd9oZi4Jay4HeGjCvK4/oeCIYOGV0zonzhlEPqgaQW8BoDarJdcmnIFK81cUgF6RDsh/xihfGsXu5QQ+OwJta1d6ObtYKYS0sjUP2caCp/KeAU3Y8xfMT21ic4RfmlH9YL4JOIaCx4xA25tsxr+p1QT8jNoSKI3NSrsmZscl7LRQFk2IKXe1oK1V2cqCct0/T5iiXhgkLxxvNklU0v6jDu1YrkYzuFmwIjnpDlgQp2Bhre55Mt9F5alLlKaquIqONU4mdkMqVkaZJrzy4ETFOqJbxBqlKGJY2tu83uAEA5w3SzQig32mKmWWkXqKTg7+ZOrXdiyUucSpPKVGrnB0y+L9GZRnLvt0s2qi78/1MGdexB8l/GYV9zEnt5tkEAMg/wSBmaI2wJRCg/Kdb9b/dzGBs2x7pkOHblMbvSXNJ/u6gerbfluyWf9Omy4tglYlH1g/yowOClGsfwNX0STuDuwfjCZkL5DWzsET2hPD3HpxOa1JF0L+dXatjUlvL6i/fPECxx9PalWvaMM+myiTCjkrTYlIe4YhvzPGMQ1ZWvakF/DnY3+QhgDwPNbZTjYeFcOFosUb2S/bW3+Hs7yRu7TPjNfHNeZ0Sw8R7/3PRHUmFoxFowNNlfG3u2BaKTz4h8yBSIdBND7ZycbTOoW3g/y2IlW3w4xD8EcbqKYZmVZw/cqOb6sM5U4rU5efqrG6NWrwCSQU1kK5tD1UgSUI3nxPX03DRjKJynBBlyeqt4ZaEs+vrwXXVibO0sa+CROouzCqIw4CXFfjEz5CFPOrVIoml2+ARDx5WhFyu4bgDHt3efbgCRiq0Rbgg4O7VF30GrHA92mKKXPwHeDC2KOM7hEjLxJjf6oAX+JX7yFpY2gwJnHYCAs7bWoelKHhCqtgfSSedjqAqR9OXv71p2bwtkExKF//Fqoz5DmKJ2fFyixJHomR1KaDIxcQg6cXf4zRZxFmakuEibJCBlW1+1jTu74yf6BGe1DxBZQayK7FZuN59YIosR14UV3N6zoDXAVSk3iMGBL35JUK22zWuslYf1CKgL7KkzrBsNuviY+LkoLdku+lOHhYxs9t9sMQX5p0eePLQ7ErAR05rEp5G2N81uKW4AMoHnaRh5cCWKyp9qdIxgfzYEJ8hp0jlOXCL0vbWWZKP8AeMc0ae84jXjp70SlVTGkzT2yce1fBl+XMpObSIooluKLZluALJm/4zxWOdEZwatLNqheOCZsJyLxk5DnCUwBdEF+PI0q5kYPvDu75uFG9+W3Ut/RYMNZfHbnM8uGezcVM7DYxrjCdOV4jMa4CIsoifuNw0WDqZBhhWMiqLs8t09tveXI2Spl1HQfowbCuixo6wnyV4l7ICMoHj1ruMnbgbtm+nLAJEXg0wIq1nDEW5vqqhw7Ymbl1cbrRm8by72epkJ+H4fRSc5KnvYIu3+eOZEmVR4U6nBv30dM8mKeadDWuSN86CEeUCqt6MIN5U9PZGSPC/VDB2RcN6f3CrfKb7+uhB4atuaDQD7wPC1eSXua7Io5ZYhN6pc3IohU3lxSLHW9VvzCqbB86S+dBwW4ykCopUcVpEd7JqyXB+W1tmW0F0RMd/yzt0GbzaGafcCq1rd9yNB45hp1AqG8f30G8jL+ZfNS3DDXfAHZQ2Mwjysc2RO+UXZC66gLGFmIC/nOpvR8wD32FVhspGKFD637Kl74WBhhd/IyqrC5g4rc0C+NTneAMEVxCXesi2oJweal0wvd8cBVYKHwoUpYYjULIMM63bfaRabxET9Kr/6WKj24TablitT5Tx9v8ThMv1ktddLu067HRe/frdE38qkETN3pSNhOdahzTpIppt/drh9KYIMWFSsGJBdnxkQUkSobCAalde/0wdrHnrrIvK4w//Qxh//663iYaMgAPmZl5nCKk/D6+Oj6s2St6JvOyxbK/w8Dw+t4SuWLTenRPzwccLWSnLkljEDwROoW091BzFpByVZTx9CHHlLluCgPAAmn6V5EtGjpo3TBQ8wLM04/+JU4DyuUAg3zz3kAjqQYy5pkmz7ubBvJvWccbGXlSFA4cEe6Ib2iH4s98YPf7gGPGNTAALwJpy9pNgIGSCYHs61fJS4fnh1/QRwNh1wRJqVzvzOAhOR3LqbHOaBg5f36XuLJitQBqyT8R47xkx1XuKbGDaevgMmG3RvXI4APY+49Fp+5hl+nozZU81yvJsbUlu0Na5PJ5myXWGDtoLoYKtHiX0Bo+Z2DRwJmUeGvPgFflq8iuhgqV+yvHcVGxtXTOMq1uR9d5jeFhhhG2SaOq49yYiVt/sxb7BeDPBOdsKkji2YjeAaHAwEpjYChY9CDH756PYFWxLLShyoK6tgxZpCZaA312T+Ab7gaYgJSegs+ZcrnsCf1//5nQG9dRHLYlF0f+IFGILN96madVBJOAMRa6ZIZaVbpOMANbiwu7BmDrdYRuy6RQPGxksdRFw0BTkLNY4LhU5izX5seYoND/MAcMmlYkAqsKUNNYK9HxJhIXEkO3u8dFzNt/BfGUSAmFEOMDNIQ918Jh8usoiBI4J0spRa91ZsLx0ol+FxJYMuA5m3akSuVl24Ty8sFdBN80A3mu2DIGUDo6Vw5RxmUUGReW6VxgjpFptp62N7Kf4Req/yL4v2u7lI7ASyP0ZhPR9GrVlgmCY2J0DhyM1pbjLvGMOojK65YqV2IRdfNSy29rbAqL3JsbSEJbtKF21QK0fKMjB7TeukEh1+DYB8ercl8UOc5zYdUYenF6yZSWkBKjd2BChl5R61kFCJpDietfz97bkpgDsGZ+0WieEhqpogVJCeUSPiq/HRwUKJqxQUv2ECvrThGx4PC79g04CDSt/oY6X30qZBi47GfJ6DWEItGQPTa+JUQHeGrMioJMMYzZ7rQNDG3vBrP4hiWThb0nADxk1OB3ZwX96jp0TQi/YlhKfFEkJL2TUF6pTqOAGeMxF3lFviOx6VrlhOjXs534wRRC4sShy6xxTj7Dz6kx8siUAVAxUh8pqModC6+rj1/iuW4MBMP1rUQjDlUYdx8drG2x54SeRPku45lbse+9yy8XktVtdmCrEThq4VWeUJeqBd56+fuyImFQ/MLzau9yyQSmVqOxl6Q6EP+Q6l/hGRx0ueesxjTXfNZxmtwWO8j+M1VYcIeCrT+I3ADxlIllz51dnUyLlwuM0GH4DkLm+47IeAg+DM5bGOHFV8lY9Y2LmNJIRENZRGqMAATfnQPRsW0ZhkXl5sxSO98DrVow6kRJPw5OckQOSv7Lef4+BoICb8sgraNE8ujEffCq403uTmqE4QiaRLD3cHXglfyMZ0k5bVsfaHmPDEneXnEc4OLS892DDxkD/yO4KJ1PLLdzER1hd91a7jzeKZx/1dknw2I89imuK+EGaY6RFWCBBo+j7yqwyRlgOhfhOpX49Mtc5jI7h/+vjzCZF2Czv4RQ5U90UD7mMnxrQ13ttUfFfFBWgiY491pPVaW3TgV3Ni93ikRmh4AJqVyEGt9grDEAJgf7yrW58iZFMiRgw4PcyEXJ/MUuH1EDargkh1COI0qNtxLZ08LhfnQYy0cxYQUnXfvm5P0EaeqRX3f+Q5s7XeEhS2SudMLkSyC4s6lwGDMITpx7V/jL7pIH0sohZ18GlVgeagadth4pJCqDVeKn6fNGCxDz24xPk9CsTkkgKiefX0KewqqoIma3FWCUrK08yVlz0M9wg5WiPT4RMwar9hjA/vwUx17BdfnQOnjgZH6EVG1hupSBL+YGqGUq1moPOb3CgRvQ19LflSxDjS7BDi3gS1tSt7k6xBWD3R7kzo+QppEiogQZJ/gYYCkGP+uDLvuGgwO2xxP/D44yTQePbyDYOx/JvCHO7804I8y852dwEsxCtJlSMyjpmxjiWxDPW4Jyd8+chXj3UpDCz6cTabsW9kxxrkIc9CaqPfh49e4Z9G1fqqprOVWjfIAxRt1v1Iz10iq3m3AZc3a2cy8GFwP8YbFHYU3XbT14IAwQfNUju4CK0vWdLsLMyqDPpGf1D8CVajG+j7fWeMxF3nzX32UVlizfK7E0Uzmv6q5DGPRzLKkkXyMZnP0FUHUjtRERz/Lab6kmlcv7d7n1vC+8UX+sEhv+44XYa0X6lwodSNEt8xTEl5cNszfX+UPBUYgX85hNAVmvMDtVrDE56uM8fMd6Y/ObEX+ydXerTV758ofbEXLIBPgPd7xlYqf7iiQqUepdu7E+S0vq6OzA+sy/cWPvEWwnenqgJlrpQlp8EbtuLy/snzAQbnnkorCn83x6DYr5DFBShhy5Qp0q/eyz0MUWCcD+KmkHDXham/gq1GAppBVwz75dT+z84+dWtyWQGFE96A7Cn75IQLh5wIxoe1vSATSl2emGdZ2DRGa4XA4V80LYUl2VGPJcwKADgH+R6SIzgorFsCp9QXFKwWMWjrZyCAKI0QnbRoFthTTXlqjKHYci+JPmIcYHK93D1iG0WuLDHJuW0/K4w5sHhkIwYKVFjqRII2g0iE0Mm4zhxNeJnve4ncvjVpozGQPErd6J7fsRq8sY3JFskS35aGlpd6Zxz7zCbYVfgPVpZDjtSY6donluDBYldtOqltuNisZlJDwhdEAoYvtnTHOctmghWa4DHk2qEaJGe8s1C9fiaWt9DbbL8Nx9bmTA5X7AERo5j4v2UHuwmnpms7Bfy7FoB6gSkG4S0D/XHrhiYwnFbKMC5lsi1f92Do90+1RF9tUgclbtyDMapEu0iRLlb5MKI/xFSABusoWiaQeIBbBQo2IyScrzKg7hC54HnwivUBEFoeyNsDpwNQ0TIMWcgJ732sgD9tbB0E8VubqYljskyaMbVtcEkvFzS627OxVdhgse0nLWs84DscX2ywWXEqbFyEeGrKkZ9mNk1ZQvUjAWsHK9IVBitWJqlFW0/vAV0zQ8f0bqa8wujuWb8Wv1o1xhoKrRI+SVc1kQQ3lteFe8r4ZqiGRr62n2pH+D6wn4S1vr0Oep6bPzioEp40yK9eGDrEqBdAjMRq/iMnjoJMyHyclx6hK866DInn3wKa5LEPRMkO2f6EQyrTyXvEBW+EG3lu0RAM+Niav2hZXXIqYZWaOPYMVrMgol1J03r0jfQlHKMPXStwwGgh1OmFRTATnYw7vPQu+3LKALddnDWX0d3BTnkECucfTbBJ9hCCYji/o+3U4ZwZLG33+iwKRxcPKRzCyXC9jd43C33FU/2vHmUCnOQGtlO1CJeuw1DfUxtfIRcViRhkWMlftz877F81sqk0/xmkOWno9VO4pK1G2JX+Pw/JlVY13Q8xG1GDliC5a37s+lx82EeGFzMmRbLlF2CAbJYvF4Sb9GL5lseKnNiN4ZR2xqMOfTsRKs5p7pQU31EQsSfP3ubpXgbXenphotduGkv8U9mTQwx61Bf8NFvLl3Inl2b1bz4vSJOooRDLmZz0Ki/nk6aCNfELi+Q4KdO5HJBt86XX7KDC9cWHlxNCvV4UjpsoMewXmxfTKLpGOg26sJ+eCU9H76IgBQ5P4+n4ga0Ov6EjLyR5HqQzaXna55i0JZI8WFJiCWDZlXSc+31wqUFdB3bgKmKbWBmRA+1A0iyDB9hfWgz9HSnWVH8fprFXT2PFP4POTYKtUnVESyJ3sU+k5+amherNmh4IE7/bTMJdj7/Fs2oVAH0w44qT0Nu87YdKRH1IuOchM9RIW3Sb30t2T+j87ICKf0lyoRjxuj7hroMinQH0GD4G7G/Ndx20yMmsGRNGvn6MPsibh9dNvXS33PRrlkSTRVVW/xUQSxbIgBTd+v+B80eYnTyIoZflMoOnlhP3okkllRafhnkbuuZBLiYyiEWz9BdZITQCehF+4aTQOgIkm/X1W7/nXNU4Je1b5AEk3FK4QAB+Etxkf06Csfq11zTh70sHJLspy+BR3BM8RlIqw7U8ONCEemYZCup05bJSF6MeoiU3/yt7u9t+ZoPWzdjiqDhCrYmY7FZ78fIrQmVG5SToKCiWC2yqq7S3FbMhszx7JpCEEBD8Z05lnxASZpRbsGE/IG6x7VD+Lx8SGsv1n3iXMmPOnSO5jFNcPOxZTNFm810p5gLH3xg+t6mLAKinIW6Wd4k7rpaO5G+hDewghytPROy7a9tRnqbNJcMJHLoWc2Zeo5yC93KQF91YibS3NsxwjG4OJjqECG3C3N3x00sLY2DYNaGElFjzEDOYuZj0Q6DEnuKqupKnhQaSv+Q2lf2CWob2JzGfiQfb8IH+71qVmvLX/vAeDiwML/P4IOTM0DIch5DcYc18B+lNGsmu/ucdNSXlmeTRZZDHeKfPuTUCzwtGFmiVgk2oox78pd4zddhDIQifSr+1bLsn4LPUT22poY6BiXdhg97IjLCIQwXxExyXrNhakxQhKsUgnfOzMSVPaYuqoRo5h70637gvbHwV11S7m5+u0MpDdTIiOjvbl/9U1EwARaDGi7Dh1Q3ocg70MoIsz7wKnLsGx+ykIyxztnFPD8V3IzC6NeIcrBduW+JXBjrbviaYbj7kGKxUBQas5oTtwOP72TXJ/ShBR5VtYjkhjVY1000FFj+u7enl61F27xM+/V70hcRfBYdW87eCCH7CgVcwJumB/axhVDhnu5dV9xpXK1K42/ExUDAzdsLvebaBKcW5E+RqEXI1SyXD8vuhMBBrX1xeqIjqt4RoO/F/SrlyXaXrvhBd8yTobxsYrYT2MUPcN04byoDTukK4KXeahtJQQKFMoWPMWqjL5FWi1f5+YTDnovrEw8C5y67WDUkcLggNJgvNz5lW1s1Av9S7pnIcrzYW9jhs9Qel5pYCuAc8ZXfNVKXYXccChPXirlN7U0NFHv25cbcwS4jtqI/tstwi+bqit1WynxpvDJAXv1OQrTHWUpJDn9fBj6+yKgeo2x8Eo/a9vyQn6t8fwaqOev/+uQQXo2+UgaZ+1N8klTI5ygh2iQRYwYAf6uNXwkgqD1wVCApNmWGIaDMzUEjOltrWE3IdXKaEbFdW6hVN5qVrwP8+PP9IubdgtTCzH5f05IGjny0IkfBlZqW6kk/WJePaoO5U0ynlxuT9ipMm51mA54B9FtwAhBfp3An1YPwN79U+XRl6d5UBDSfEwixNQzXUm03tt4N/msFLG9gc9+6kNhHNnLhxCFbbEyK8DXTf4P6kQnnx8yeXIEnbPfQq+Mnd3D7oLWojyOlXxTppHw/KNwD4Rh+3LbHEVPzQaSIaNAWsmqpzIxugmwOsp+9Umaq/7Mp0I/Pc9kYDh4DxBPuQuOGvRPHEjSz7eT5shYwAOLKnDjysVXmCoMFzQBytiLXOqbC2ka/yCtUSTKUgDTi8i7xAdStLcMxE6QZpZqP/bdIIbGZK4MZclRAMdaDcQ2B+j0pJZlkQdwu9K0Bpr2NCOMyUIv12kMdEWv1fU+GTIFL9BVerToTYnqJvex9u/Yw8TuESqgdBd815jU5aBlxBeYeJwvhP8R/jSWmweWVs0pDPsmRBW2EfqOfFLYBaEizIDNV2MSR2TUVi3RcGdbrMy5fK+lOUdUJYYUzHxGNws6aLFHn9zHupY09uN21GwUguKW0MRZgcI0qtyPSexbIyucrwJtWMRCyQGIBgKMRGP5Mq5s/x1P3dZj+idGFqMlx5QmsIZ+odqdu1cbLj8bqlEZ/QbkwQ90YE66uKau/yXsNX/Q+M9HytaEV5EImxq0z97mosGkeNCjz5jxdMBX+J82aeqxEkYg/5rtCjEYhm7Vl/9/3TZLv7dRI9Pr/XLS0zrps2SqZTV674ZUdrCYvxzRaH/oOm7Y6Ey87rLxMOTpKXDMvX7VFRTFAvTqCa1hlcr+swnPNhT38am4FXp4oyCPuYPy4nSLRhT9/rSj4PL3Ed1KiLoCGyI9ZA9oSRf3E+iH70Gt7gYzTLS0hEtgvOkoCIitprGG0N2zT5/nr/XY5DkABTi9jIfbl6uy4x0oNwdEfLmEgx2opPMjxZ8wWbqwmAJOsGgUNjc2Esz3ZCyVScCN1B9oXlwwq11gzX9ufqazLiMxCLMCKQWnvYhuuIp5OxPe4NVuncO9M5L/UeQ15p896VlshMDyNTL+xmgYTHpkAigOqShT/79RIwZjkLCnJXWWbVRvduEy1VwyYMS5paz6QsZ1ATh4I/SWDVHde+ZSTv2wuFq5Zdt9WGvnYKrVWZH2Z/WyMX2Nf3rWS0Ct5/5Ry64/bi/7mtYQCQ6qr/0vh6ZCgx30+e0CkYzLVlHN09UH9WHLJ5399U+niVB8EQLJa0Ks6l38pzni2zhyWd8Dt8zpzC8zuAQloLYlz1HK9GPFxMgiGF0b0BFhR08gnj5oVgQ+/AKwr1LgMm8kmr13RP6Kh7IHHcu7GeJ1zKIqPl6yLl1p2UPl4ozBMDAyS0/vaTwXmMwFVWb94kia9WA6JLofvmL6VOIJTW3qP6HbuP88sMMyDvchTd5XqM/wKjKs0uPysmHm5Sm85enEBe6qCtOF4lKZ2/7yM7kWnPG9u2V2pPAsAgROX9hKLeiI4S+CWdIgyWlnOtMe3fJm25rBIbIEWupK80zROlFwz7CipYrLtoHUuS6DhkpKq6mUvHXn5n8Y5DYPz/NOMkCOccCCgER64qiOLwE7mlXuhG0aXug4KWwbln7YrjlllkOdSHzNQRfpqI57mFO2vygFLRxLnSQyYPHlnu+rEQukq6KuOOnKKLe9YB4bAWK3KIxvd7P/Avn/LsBEWRFRcCtkSZfOcnZYCcIIT+xVUY+I1XkMiMXVELh6a+jvou82ZZTxZQt0ocF0ocjG5uhsWepjqCxCdPTtyb66Rhc6X2iFzzQZdfTFsgVvpTisKauXAIft1hgN+NPKG7g34joFwzfTTfCFHLN1jTVvxDXBLs8wGisksGdZaQ04YNODkOOF6IPUjtchnYc8oj0s7voiVp/T9ujO/WgZfQf2e0xcKjnoSZps0b29/4zMoRWVpdqogsWM+ftSEFAU0nu0oING5hOkVqmrNGzSImkzD213MoGTt/253wkj5u8I06anssQtxrC3Cz+7OyKd+mLYcwEq0BHjWqHtYi24o/1I8j6rTiAm8l8OF3v8+RC4PN0c9+AjA7FaMJZRfGtIKlf3mYXDRSiUzWg8GqMfv2M1CAj/YEuQU3cZz1EbdFpoAv6SPeQvRg9xCXbik6ZNCpkp9JJ5ogfTUSJNoO8NuhZbRyBnMN/RmSJ7VidPbw2oddyY1ohdAk6NN/1iu3QUeTLYPgaqCJPYgy3zEQlzcBV2FHb36jFXE8pB1Q4F2ivHOZvSbmIp/3OMjqUQiW+Tumn+4idDqoIzo1yaqcVla2R6nuzpZLOlnTJbZ8NSbggVefbiVr8zWFvd/2UTlWLOgC/nslDXHupTlMoiCkbVRLI69zPzuIXdCE9EeyIINNjMT6zOBurd4vouwdIFAQyLXP9bB7j+CeKMEx7EtVvH3xztPnMfen4ayQXMH+0wrCNq0m94s9ftceKLVYGAbrrUwJnCEg0wqGM2ay0WZuL+10DiL+JLb/6/kWjXC3Pfpyd7iy/oUg6sed8E2S/1P4QvH5AU/wK05Q2bxl0RCqrL6avkpx6Vzye1OZE/HTg6kzx4joNIR1G7JLPimyTB+97fGK/fqF76cJJSLQPBUDLQmhqHfFMqGgwkL/0gl+0nGS9y2WRYF6cYfL3Ijm4i4bvjjqCFP7phHhaz0brWa+A/r9q0wGOxh1VzJ3sJh3wE7qGSUkOPE+qMhkpmgxTnMzLPhocMP22uUObDmwc7XzrxYLBfNHHWV47b+LKyRhnPRtyg731SpgIoovER+Khe19+IARLToHgXdQ3WXw3iXxiOIDHAOgu6y/iOiTyMqI4lAksW04Vs2s3d2oECjdHk71me9mkRTelFdDOnd9qhsDwRpi9rIRSBgeOw9t6j5FHrjrTmG73qD+i4qksFnTS43Nc4SbwQa8k1v2IZinoyQaeJ5JBjO84NvLcEd/pCebLzqvhy8dYxNJ5uoSZLBbhG9AkLKOJg+paua1lD9P3tUTRNCzyMpXiReLaHQKaLobC8+b8h8C0JlvvkyOIAj6phibekEIH3kLbbNUMsbOKA/iJes/4vVMpCR7k+8i3F/vaTh3CyZRzl7WWwmk0iDNOBp85RNa/AlLk7lrY1oJrQFV0R8u7/hB8hO5ihpZVBNuVs9am701R1X1IiB2EvOZ/t+RLyKqxYV3O+Pf/cxZknBsA+3Sqn4+KDXgQJCBurjVDXrIrlYy6bW8W5P6inkCXc+h/aZsr8W5MG5GOQOKmdyjMyOeuMvghuNL5QM9W/vgFnxi5aooo1fjnXOYY0fd7vUmm9bWKKyk/HieOEFHgGYpld4+iZ0F9HxssGJj7cQ6MsoNFFZxzYOmLcoEYlDROic+HXnSiIgFN96Eenu2AC3hKxOvluxYjyTRZcwvMYwjew5NUi5Uzq+14L3emuUV0RjI2jFN4bZHcr8JW/paCw3huuE0E1Mspu9U7Ft/HPFSlqYY0x6VnzmZ/WS+FTVVu2+frwQ5UmokrS8g3ttgk8yyrkUrd86k9/eCK3aNXe5CYnZCF2Lh3yN0uSP/sphCVI0aI4EUZWEBdMNDMij+SO92AQYHwgzhSZtFGp0XYvzXJdFonTW9G16Skg03T+J4bfhXmPzQoOMVcDVnDcYwqNm6LKUXhOYp0vycUEpKg9176AwzFc51/tnhNVQX5i9JY4xxS5qRyD07LjX/ySatb8z/u0nJ3Hq9f1evuRTcZMmD2Cko0k0HowdmFNkU7FDsynqdJMv9KQdS+BNtGfVsU/Ij0Np5K6WNfbGMiP75HZX07DoCRUGF32CSP3DPMBgB1+sO4H9500d1GtD9ZxcjMXk+lu8lEIscVmhqukUcEevacLkuKrjl+8wIjG7XnceDXtJfjXkYd0Y8gbgKO6eqFCUcC6CxGAJjfVNvhtIbJ6wL6aa41UPua/LYox5LHV6oWpCevTt8VRvF9E9ml5RucFN73N/XQgvugddX7yEAWgKCukbo5Ya85gCc2YLZElOVkiUEAe563sdx7F6jATmwvQf1f1i1q3ZkaJYyAsC13fmPYoFo1DsfqAri3JTpz3FExqto/cssYRY+7ACWHCjfvpZj0WROZdZEzXptw7pbsRXsN5rJpj4XntaaendCc/L6xL3ayGlW5mXmrCnDhil+JIsVNL6VlQQYRAJBu7xhk0fX7tY1U6UW7AxnmxTYdDAq8exvhEH0j9NiGUZfkDVmdEJZaQbDIGEnAdBERzRqgWraSCptsaLGt6hIYnVN0Kz2O4RGAp9J7wAwLxg48nVZfMXZAspygjj/grR3Jee6+KCK2I0cOJIM497D+OviQlM60sNkOkyQaSPNuwyX+ZOefTyGw+oqvk1kdDYmqoqXeMs/uzliIA/cTXLng093D5jw6RwzHjbHu8YpLhZUo2eqiPEvbEo1wA9vOJzW0Zw90v85o3qdmKQeBSe89gKcuLbS6t3XSBfxxvokhBW/93kOLco3zvwrMjH61FUKcDrrj8uyEXm79e+xiu5p/AJ2/CPf6OMe5qgwst7uviqPnR/7jpJTAkXJswPOUsA+BT7NIlhgyr8j6l37FJNyOQMcb9MU/dv7O8wLv++KOiqO778F+4uTLwh+juVDJ2kjJCA9AUdSAMijvcl7NHMkjxywahF8Z/lgbo+jL12Lmafz/KKsQs0EY2VNliJPQwvMoqFQjVrZ2fAUh+1H0vPAJfUEoYQrsnelO9iZh8LjX5j2m7ybzohzqeu6n4eF1hAVzz0xoZPcQORgheLjFp9JXsUHiEEKqHgvPUE6dxrfk551bE+YhYOye3w5LgfdIXBAFQ4ccGRdPkCyadd5lYLHut51Jaojdl7qlfT0ENIIxeg75FH3y+/bmyumv+FSjHVjT82ij9jb64CbdIrf0Yoc/7SlVwya+Lgmp7cA5Uf+trK39pTdmHxntNIr3Sd5SoY8FD2CSdRlXhRbrYz6iKN00fzW/k2UxAFAf2MPZD7xVmU1vHdYhUAh8+l05rLlP1DiM6wkqgCBJS90+tNPk4jCBZSy604I7izsKSVrxi4+wcTekzNaEucD+JbdZNciCRKMR1XapVtQpdJILyyqWLTDRjDDjGaKybHmO8lWWZomBykKpNuZMCMaJygT1izNHfjn8b0sx14OZSAzpULVS7Mt9HC4KudJrOEdHFG2mdGfizVSZjB9+ugnZ43SzmvqYiwuhF98k/3oNWBwCEfzC7XRPdLnfh8b9wwjuyDhaKz+/QvgEwHUtHaJNE/ZV0aqGX5/hNZK+W8/eT9a9ZlCx/OPTASUQE77H3JNmG1+kd76IlQndrCfKnr5AThxDnZJNlKuA5gqZ0GSmK3x3vsldq0xHU2mBiv6OCtzrqP08AhZr4FjuUKksXERzBgsUzeHasqus7EmpXgqoBs1KR9gqlDJdKpQPiXr/Dr1IwB0wg90d6bSsQQpBlRQAa9r0vmBdRsavfzvgA1isDJ4r7ctYckATgomqXDz/RxDQf6Mj5wxB9T5l+ZVYDNbSMxF+jDFstCwgpaHyt9niKgJNpcU0e/Ps/Fjz0uQqlPcdCmWO5J15672eiPy+PDboqbeL3Chc8c9vsrOW3df8dvUjQF9c0IkflUAq4wEOtFqQkfpMCXFPvXne4SjksgtEuF6/L9xfdaKboYO83lsbDNdfAUhBjAJH0ZKUM/bn+MIYcEIDlBWAnXmHW9fHxaN+rOWi1Fi/WwYM+UC6ZL55uVd6btqzPQ55NztSqqSKfDanlCdwnT4BlqtkHfrFNPD/UZlIuoZSeaoMEwnYO/slD8am+2MR6SYtP0ywl7u4/pYuFP7T34PQ0xOVqMkvEPpaa7L64nADivr14LTTrDX2fYD8LaXsBtiXVArnD4oIn0K0UamUpO64+z/QRZ1r3vO2Gso36Il3TQ89ZYNohW6pc0M2rGyHkp5eTffHTMH7FRqybeqqJba6SrVPPgTeaxzW5wzlabmaBgP9e2mjA7TI1xdyMwBBCAjbrPSEKCGNlIGekW4HjqL+njDQqmtJykx0Y+GfsI2Nm1BtwZ9Tgi5ABQt+u+AeBglJsZshXy0wOX4A4yJZWX25CjkfZR+/8KMSGzOI5yABuSBfBxUZuwNTMzTgNtQz1O5tMYUgmm0wdsmMcOdyGyvK9qyrEZ7ujgB041WO4sHkCnQy2HDyUuWZRjjAe0tOQkjIb+i5OhzWHZn6aNPLMY84IvKzad3vsnbs/m2Uda0Y40wXYTivY5RSm41UluFmG52429ZIgUVRQryZ7c3YPUs5dmoHtVQyH0P+kZuHruf5tZdngFm82aoNWK2yolnvgwyEHbf9vYHfGJkwZVCz9DuhRXys4uYOkqZGL15KwqVnnm7EnKdAmcGlyTd2fLZ63myf2nKyX95TIsCecUncwwD4aHWEfq3Hthc8I2nop1fnhj74q6Wfq40g88iWijyOByCLjpLl047k91KcQpUPEUbm1i8TQsQf83AY2fIyj2cWyEbOBCm7CfZb0d1/6BOokMa79V9B/n/ShcWuv85s+tY4UDpzVI0lj80ivvXvIiuYgZTgGuIMAe5kwtubxfkSCk6VcCJWzZ49FAqm1cDSw4ErANuzqXE2p/03fLwpvX89+Y5E2yVF2ZbEr0MzlXwhbYqx+LBj2t2XGlndH91q49iHq/CKm6Od5pa0vg8AQghzvykTKL18nqQ/r/2dRxxGK8VoZyNjQ2p+xFcTBRYKTjeXrtWBt/JKZgigGkyCQGbbPI3OGNgF6gDiIa1wjwPDfdjnC5+UtGX+hlxIttFiOu3SSwVB5urq9KSgbAOgyxce7s5El1VB6TP0lT1Js6g+7PyCBXF9fT+x5+2FfrwKS5cn53b5TLnCGDRLmRugkFhrpXFlnxV9v40d8SuHHan8cL40OtkogkKH58w4W9/3CyIp7f8vFIxTv2Yak/ilpMVq5qWf70vXYtLavTlUF7Qw0ZXyfj+1MfOVgqhbXhi/LXwDTCe7yUVz5Ix5bkRHdvkg5SkZX7TVR2YEU3W9YlAhxBA37XSGv9ccFVoo9JbR5O+JNBQ267E9acN2uz8+JfmOSreH0IQyCGvEuCpGdK6uykWL7+A7cXwmq1Ok9+6vo5SL2rcnfsOiom+5ApivQSMtVTeN0xEu244QcitsX/be1/U4AGXbokzxbAizL5B+Qm2kEhFwkvri9+yYeYBCMHzPYzCwh1dfoXytmxOoWRnlR3VOaAdUw9Mqw58f2L0GzaFe4CeM2L5lHgtW6Qlvs8GIOKXKtD/p3/hz3+Yp0GD+CtInaeOyiyuPoZgmQwEb328EqiLRRYNDK6YkSiO7iDPZbo/EqEWlkUw2/lQFaFyOtX68ZhLKNR/ojxhXxouo1RIfx3KIcNFdLgwwL8UlKRkbDdrLObis5eDv6StWPv/wiVKxEaB0lTzZWp7GdjTxx1ch7XEwENsrGBSWywXytRVzGY9dltG6WO93mxl7Vr0TzpcATOTnxW3E6ufFqVE3omYTa14pLj2ZTi72LFxfALN1wtUrcnNQWWXmEhe0tUg9kGBr6Z5zHGvSJzKJ+A1UO+VE0FvQ00oPVtdD2X2RkUHAtLK49FTraCJuox9ncnhIsuNl+F11smZqSde92bgFoT85cpWPf93AdjMrcvl+MKCnFDNyG/PGsZBclATAEkxoeGUeKCw2moujQI4fj8j+yGcfPuRnORDguBhZo9rjozoo+W+bIP+3+5A6R1CeNBszpJl8SiCks4JQmj+Qwc7sJxaynQc86e58XCsw4NcAOj294Y6c+exKO7qqhA+O7Yj2wqwrjwcBjKjzmgh9XDWLFaZpLDueku5q4pF1WFmAPOBPN1xQAo6J/pGywFwBQIcnpdMt/nUnH7v5WIhCeL1ssCWJXzzTzATYcJ/aGekyBuhQoMZXNr257Vbhm5lAvYAHxK/zmkHlbJ8lnwgbkepK9xDS2LAW+TMt/CeMLu8+cBuWdh79n29XzrGeZUy6xpOYc4RfURV4HSAOh1L45Um4LjtovNakEuiVteFbdLrguAWP8UAguzVgIIall3FxKBp85k3KRc8YL/gAF6Kg0oIoJNau92LCsp22xoOQyg0Lph14/DWGCr7oxBRXbrTFIzgFwkoaa2ldusDZUYmqoKEwRTjjleqt/kzzTWCgHmjJrQLgWgU99+M7crsIlvsbFvl1LjswNs+wPxt5ke+qYgs5Io+zOf2CZc9n83t05t+kNmuM9RMeyzun8XMzo9YbsogfiU6nRLmDnCSzbczFy01b49GQ8h+X5v7cFW0nuaO33+WxJUe2K1DaIiVKm2+1BkCHpeMLYdg+pfDRoUGa5e7D3cTxLn1ADLGIpVtaM1HCn2hQ16gdwjNijjR5bsq2QF/n2ABGOpv4lvpnID3eD+q1TpoG0CDjlHsu1UE8Ary5M8maHsodmLNWRd0Lz4DY9zg8AU78ZucxgqD+4SDdF9k0kePtnb+emeCeQr6eAIYUctFJfOtUMRubUBlPpuAZVRPAPML7i8OGsSh8BXee5s+omlDhAJ9kfLk21XFkqKBLK1HMVY3Y8sHWAmCCz6Lw82KKxdwVxrWqCNCNzIOtuOTrlKnKtnwTQu9IdMvLAo+tXlVEA6jIZi6DjuH7zwEXznk2w8jaiblyx4ikBLCnea0TyUiknD6qiIVw3ZkG+vMRL8tZnY8LYEqfj2/PaqCabnHtX4XtLeZ241ij3FLp7SxnXop58zI/4cQjyOCV7b2wKdq3162mAivIOKIkIrPVfurHlE+zi58rVWXKTNy2ohoUHwmBGscnZ40n1X7GfXbckx72m74qnd3n8Jt+XlnA3SHmkL73RFQUBpKJ7X8GFEMS2MOqQXfegvfX3lWkjG3UnlrCN7GTXrpJDdmEDv8s6oJTzDsfOVJxMTUmJm0P/qkeD74jfGcS5rexC54l40rTkx4RxiBMSVC9V4tNFh4bA2MXS3DBkzk2jXF2+33Bf3jRFpX0RVCVY/JWc7q1GBg7uG9b/s8jfO4CAOHDlFKZ3s28SnVqWQDPhJx2hGUgpgq8PATdBr3mfG8/9zDUgfb+GtsaHcBVjbNbQtGdL+kU2+CwCnIiRjIS3gcdm5L1lWKbWxiTHwFpgATAzup940xNstUGUjDvfmba3bEM9+cMWFcEVoNmgJ6W4NXisGHKYSN0qehIArpudmekp4adAxsV7aOFf5APePhnY+tffxXLdX1sRlLJWjsGJFGnwEZ9Gp8EKdN8CdZYZXGOr09Y18VZfd82bH4RRmjW+sD5+uKHTAIHvXYBgEuVUMrHLjKgl9Cx6QNYywlxxFis6KC3Ph1VFAA3EF4arG1q04aBQjb6MC76WNA+CMOLVRTsceBVdHLI9AplGOVkiR2I41moyhowOmnSKUzxfZNwSIfYYv6zWLzJ+fZHT5TBZNq26zGZV3ZNxXgT6Ugg2iQVqV7ZHoMTDNHg0+7QatbdwNGmce0daURH1qSQvFA73EOpcBezzS4IQbtOkbYyFjlkzTv9yK6GHO2UAHzOeOw26M5VMzc02lO5Gxdn4fzuyKxTLJnGtYDuz6VsIiQWrfs1TBGMxpS+PZ8xPsYwGteJW2lTtagEo4ycueiiu0UmF3/XfcWAOjsSVP2p0SHM/2JO2OzePXWapCscXkQU+zkYHjRXGFsV64NK2zYVrNB4eYE21kgLTypB+gpeHNoD42njAz9bRtjA9RTo2CmceRw4X2yBDbivAbPGMv/kUYGfNQRcTjAb+1gaarIhtsHxVY5SpnXOTFvakp8R8aqYEmqiIToCOBnn8GqohtcCWE5f94dPiZn0py3B/RLt/D/Y6+MM3qbeXvtN3X/+k4ZLwWP5BFx5KZQpzGcgnxRaYItubzL6rLlghZtZ68AEN0qsOqrwQX0+FWkLaval8D+Me3y4zylC+27aXCBmAiG8Q4uueOB9ZT02ejmPULzyB2tTuzP3JG+cdVAsGc19Tzz0RSWCnB0EC8Q7FzOinh5JHl17MyZ2NJc5CgxrQHjudh4thwJ3S8zK8IVKMSYle2LM6LFwEORFI+P6kmAnGpuxhOP72Ob/UlViPhTd3D4fbj64UWbjWEwoNX/03/J0lHG+EVTQ4O/wmlXSeZT83J7auukPheMw6OQxNgyzvVILM4xnIjea1a4IBeGlMwt+EH9CVGVxcAJY6eQGZ1S/q4qJarIf7Kvqgv5WZ0iR9XDMFRDZ4zy0JEfk1igNLzezUmlb1YwactHZAZ1tDRUmq/WpdEWtisyFhD09/6QpfyVHaA/m8WvPKg137psxl85u0GSeYlZh1BGmdK+qNR4JXkoE1NvCX6EBvw1XSEZw7zimf+Dai8EHACyPk3cbJBsydH9dyJt8otabWV/2h7ezH3iz13vGV/kouxibYB0TfkujDTgLMoizJmKXpOLuCWZIdH8QDun77xo7mBTO9TP58/NFOMLOQHH22kJWdldLTz8ffeMiuzO2E0m3W7jzscuFrChPcVzCYqi/VYMLwVsuELU8Eg5uricpOS3nZqCnQeB9Q++d4RN8KY5mrv187tCko8MGeFAv7FI0+vQ4aqQHdmoyKeEBY5IF1NYer8h7d3P4BeKkO9T+VJNFVZScGbJK6wFh2708hZX03lPn0HJahgl0PEiSalypYZLtoyzZlfFSjnpn0bweKrubffnAHucuZTz8iZN6aeWu5AqZO2nTBhEYMrOEKnPJaOMKKDheqVfcZTH7zW2TbcRF/cjInj4FCQueQiyDLXQ986QoR2NQEGaBYPuk0YzHwmhufRVFLDhTXqIJxb9873XKYlIHdC6MUJNYl2AUkdumxDAJWTiPVbx713eEkIPCs4etLQ30QXgEOT6GGm45DEGOHWQHeboKax3uALPLSlw2qajr3Ex3LmqgOnoyGbBxPCihAPuJgtEo+jDJoszsg7KnhWrAbCbFhoiirR7PMoQ+6PwdCc63Zzz9my9uHExxu0VW7LHVWG+w4rwIw0lLMnZt34n3QgIu+G/ZrkGDgBbO4138rI4gRFqj9oqbXiEAAC7QDE/0RB10XwqlaUb99XW86U2U1mnZt3wiBz7MDXDsBeAZGwiSNgreYh6R6LBvvsvj37zYE3bWqiUHxV5P5Xdu+K5kOfakN3X5N18cl5WSyzCHGmw29dFe2o3Myb8NMaSUwAqk+PKGd6c27n1G1v+nCw7fYQH2mpZryXZUVSxr6ZUOz4FlXk6B9rVtMvwaJp0f3OlhoaMfunY11n5wWoc6TdkP3yqNA0+4kiF8dwyO/OhHLzrknp8hf77XqKOCcudX9JJYAJ36LnV8gFQ5w6pYmtoRzJ+JjG4hfJR05KTeok4IYMOVaBJPezOKKimvUnnGm/O6F5XoADUbrziK+4EuHNYPTCfJJVl1vbCPANclkvQXb+CKhNPzotUJ3qcmcGutF6AcK3vpUNHTAMX+bj5txVXSlMHhoed4O9qeiOTcC2ynRP60WLpUXnnQnbOGV3vNKkWZ8B7+Ba6EHAmkPXeInRNmFtYaGfSTvwSoOnoJ6mhQwOkiOxilvhyTTdw/iECrCpyCBVD1AhwjjgoTmMP8YUNAhQHARX2QCM96ZGHyqiRTcsN+cRT8ZWD7b9EhQsKWgWvQhoZm+QqamfwxtsR5zbElzTbK/xOQ5bocDqVGEehkP2YBCdguwvBrYabVE3S2ymdNqf6VOi/esbPzDt6KB+cIEDXRNeiHteFRikA7lLDALVpDng9tymdB3fAiOguH2aHSmQWIsIiu56tXBkR4xDKiwJEfWg5ppqluzi7T5m4mJCWKA+eCs/zKtRl/ss0EWL60D1Ukbo+14omqNzEOdqfXq2R0ljSeJQqg/5AySFnvqV7ovIoTUnzSkTuXh8Vay6BliFUgy5N6sm/t+FAIshBjjKGbc6mLrWALhc5O5i5eaZnKlE9uN79Ao/ghFDtnx/JrB5NNSWFiEL1ZTcTgfkph22Xcb5+ueVWaSl29jEiL3ylWLyTl2k9laRgIQs8uvDjcUzHsu2hRjxBsTnsNdFAcON3H8ThtmlffdHrTCVmFQP4b4a2dlSjTD68pFj8rJ7iSc3uD4ANGv/IPZkEED+PDLji4eMrTlJI08RzgzgZR9XQCDkfr9IUcNfevx/cZjN/8qFhiNE/Ejzhb5KZ1VfZizQKOt0K9FAjyhjLdrhO8DuN3ChPEGqgTkA1gSJbekHzuaMxxSFWPauxFDXuih93DcGVaSTtN2mcfECykPyau4nr1tviCbGFWksY7sgh84IjMrMuWu9v6C9Rk6PECljtmgb5InlOzXFu5hzUeLQ/scW3pI9Ybf0AlwqRab3wfuvZwNXCn0j1PPNg4dh7ibLq+zwLy6odTrF/GtwVElroGmAwzWRUAip5rvsIobZgzqwMEdaXuC7wA4wwSCMEj6AFruWFzskWQdoO6tFEMoePN6be+V6T//MfWqAfQ02sqQO4rlr1AhBUgKP2+EqAxcOlezF/oQABetoIEKDOyYOq51hu071pfSNNl8dgkZxVxfCnvpQUWzxrtPGtUlWwbP6TMfpMbGE75DbJ27E7eym8mB0z260Mlqyo/kHYaF5rlKrP8//yUa0PlfO8oH2vmpiw8jKlSAWYfuM7R0zdlOixegnNOMgS+ZmPmPrYqrebE/+xj7HLC6ejWNG4sWueKlBkGJYFW2Afx2YY5Yh5g+rGSq9417blQc0m2cmNuR2QpVbMFWewIy4oLH/scOUIwE28hzZZeNkpPtKX5AQ75Ojohrf83ZqcyBI6+3sreZzBplrOmMuqZ4e0admBUGCHSLGsvU6A2yZeUMFg2EbbiT73GpOfYVRSB/2DyndCDCVR125AbM/zOnZLxxPJQG3OYrmbC8djvgk0xH93ZDAk9W0RStHsK1PDKEoddmsJi5jVw8nVuqkEO5v1BRSESPwPVO0KJT+vNI42JlXl5HmpSvfegtC3BiBI2wz1VRMuGiEXhDnEl1tmzJ8N5dK3yMDJ1/H9eCNKUHOxaJqNDFRNMAKSNmneKJ3oSeKXMHxfe0sj3qHTtM8Wx7+djCMKefscxwEdE8/tBlYBHJC+ckE+TfrqS+lk2ZanA0U8uOGHe9MXzTUrpYLN9UhVTd+yAdUInlj+SoauhVW39Qg81rrElQK/IDStrnr1bOU7uZFrJ8VPHImG3csdq8nbRjjxAV+zoa1FGT3RKlXPyZbh0FS8joHxOTF+4fMiLenkOXSkC+IhFM4NGIEiYe2qmh8PSouHH2Iq0TotqFMGbisyOy/VZe+ZE2K7sU5GQu6h7Vb9H3I+G2fTR65K4wKEAsr5RAUSDYbRd/1KIo5iMFIMt7bms7wjL2rQqpCSVb/4JweDnhnco0VxpKnF+gqm2yiR5j+RIjEL6Qne5QHnnSmFe45XYbo7lndZnncVxKky6uEiCY6XDX/hBGq7wBgudfYXJr3tojTguaPON6JBtT/5QqG87sA34JOPSPsoVgAZ8dfvl34mvHzEEkLH5yfh6eR0ryJw2wqPv+mI9PzrT/UbzYV5ikCMGkyl08M94tW71goQCRixgS8ZpZFbUQmjmy5jsrm84ynCZvVMmskhmDAaT4GPi+wmxoMC4VoSTq0wlfZJGCEw98UPIzIE9VuzpqQz0a3/h3Izga8iaKlRn//TowY1irOfWHyZlP6nFmOdKI8xTouHYQWN+w4zvgpncu9FfsZIXT51aOSBuF3BzmUI2+Q57gillbSpnEET9uGe/eViAJqRLcPVbTl4jyXVBXw2AxfpHiiKeerqqOV21a2J46iMNnuaYgMy2EU7+JiD45G6v0KaV2bmgdVm33sn4rhRwc82Vo53XnOTDjumC5/GLYMv+JT1aVqOVdyRoOICCC6PB5BzqNK6InytrPE4cWI7SEAC59fG42DkEkdjLcjmxk268UzzE5adHdhn2xA7qzPV7DqUK0qO8n4g3ug3AiO5qwlj2fE0U/3/lGKH/WZ01+mp9rAMr402E5CpZPcjS555KQfHdM4GYEc0261M9vC9pGAF/f0AkX7Oo4662VcksnpQh4l/PWCnxI5xK8tgS4f1Ya1fxRzZPc6yJH0Cd74+MO5DZP4aO3ZuwbjH+XpQjwTpfwb/pTZkg90EBZ6hRx3MdmSqtwjP8ChsGCIx6ZVkdtI7YGfCRkZy6ml8HhlQHpNF1TG7xbSYHELCM5HPqtaYbfnvNYeOrOtFD9Qp2xgoSSdtFn+5rlJFjOEuQWIbVs7kROnyn8JErvpU7MHTifNQJzjTxmk6glI6yK8uY84N6l13h0bJ7guGmfGBEKManxTNnpr3cr6mysrQ2YqqBx+oPV4rFAEbUJrUp8iFVv77+oGRnXGmGmkQ6QQbJyJ7f1ACwb5uJa/IBuHZqFkzcDHitH29qX6Y3j39++mePGy+X75vO6dNLLQvaRruReUH8iZgZIDPt6FRANyn5mFFk0N/YwSPAionw6/NfmeoTeTj67A0Zip+qYLKdwi2tbKBlxeRYWvIYAVLhyt2q2cLPE85uFEe5vM3yPEqyRRdWizYowA9x+qZcpYvUzKiDE0dcsYE2gp3ouL/z2V0bRJ6O8rMVjheVm5nRJ9p/uLK0Vw6d8Au+zvE2okF9Kt3WtPGmLwnmQHK+rY09XykHwJrhyle8ZitlwPrTGNr1YsrXwbz4cSpNzK7hJg56Q0xFVvydIcx+6ZXttM2+Tg6P1XkxkrupyY1B/1SaCVivuOO9Nk4XQFhQA+YJoI9cDP7yf09oaPIAFKt7ytthOnA+weePfA5ZuHdIf54EQvA+o5QT9OjuFsbvpgqFQ+1tp+cLaEQguKoZB4kg+/36+z9f37r76frleNyX0tBVlQNOUY3DeeO55iUnP4CK7jk2sO7qUNE4TZ8RSWZdjFFjLkQewRBcjD5K+KVI3Bln8zROWzXuKqVKrx+lnNzi1ndbsTB114Hpd8LSU6m3yGpr8X0NxfaLn6yCHJR4kR6PP8wPOUk6vKbjvkWex4cUjKQmp8Na2po3+slob2qYIofPdgr5WkZq9RSI7RF/Unkow4okpqktawnRJXeAQT8EgFE7j1hG29TOED5LhQMQgEQW7Cfk/82YlvefEAuOBFsjR5Esu+SgUC4x81xDde4HMENxDzD/wLjk+Ny4drG8Qncn0h2qdQ32MyX6AY8NadF5pcIlM9UPluI3gF+rJi1ENNJGJJEKjLPBg/jU4zZ98svsqzqEg0Kq49mcbrhIA4Ed80QIr+GuvcK/Ol9yeKqIFJtlJXULtbLKY045/8OlKxSRyn3Uvgja9hSK0zF7v9R6NSb6E5JGR26NS5GJWWKEW/7kf8IkG7i4cBH6xiYqw6tJDqa/1ImZWDhz4HyjFxU7U15nEWgapc0arbQDwBQMJPeKebE4Qr0mVtDLtAXK3FjI7D1rCtqOFdrwxU0Z4Su1I6w2EUAmECh9qI6OXgFk0G6Uh1gh5xDzm+BjnVTql+ZwKZvUhXdDD5bufXM6uaxPC6nrPOxBk9quyvU8Cv+WrBxd3xTYP+zcPB9I0NC5PYwGix/olr76qoVp/4ZmplW0WrmGau1TG65ktny1h1xNqyRrU70817TjAsjnnSI8F0fH+iJ/eXduMIR6zFCOJ3YekV/flgUQTbiTO2XlBknugqA7l8/3elEuAx5BDlRvlfQBBB71aJ/dDKnmA/RrXMlAZksct9vpv5HNbKCNLyQ9+uJvTVMzzrkCiAWXvCFDP3rNc5sIn6WBXuOymtdszOmtVVzNvWNsnKzx3y8CZ9uvenWefwL8msps03zmyZkQD2egoQS8Fo4LsL/oZB5zHCeCrTDp3Fjr5gAsrLDqEbFz8bc/zTEfsxaqL7+yP+PbLj0xtu56jAj/I2LRAQE2fUMlnzqRm5FRPwngTXQrjWQD0rPSccBsGQuh6vrZDJzQIucC2XIAx1wla5cBxqKAeVFKYiXipGAqVvMB8XJKx0HfuDa3nEm0l6gkiHdsv0yfRMrVfeyDH9X9d8JQBRMnEPodgvxjKhV17tk0e654W0KnMx8I8/SWQch6tZeZ4w4Tp0/5PY8wKBoXciZuBfJa6nGI0F+qf6ST53S0eHHdnO4yGri+TdiDDPudbmibWecV4IBM5Xi/LrmlNOTrWQCFen2Wg23sE7nB4A8j6Rgpa7zv6HQPkZzJId5Agz9RuA/8zF7Qr13S90Mllvn0l5+6E88EVGz8AXG1W2iMW+geZYR1YVB9WwLW38MVeavNeiaXUurPuI1w7j1pJvflJYnzUm2Pyt8Of/1j3bKZHnQ/uH4nLaMIYl1ag/QxSDO+K1mPVpbYtksBhVZXSXZD4jtjV2b/oLFDwaEu3VXoz26MG86StiUAAiVy4ce4kxQ4e4Xqi3U8mM0xX472nIn2JxQsen9KFgggTZmKxH383qhpXyKUXZWlMPDUHJrwfpz8tGyn7QaWbz/hfFcC9700sbp8ddlBxdqS8Z7c614Zr25pGFTRH1fFtardUxU4NKMJ5FOpaErTJYCdf6fhhQjppS9YsSNt0AGLoEFrdvtc03kp8R0PAijKuilPMsvoUC1VsOinOoL70qpMuHvy0WegZy5FqDxSZv5dw9vsErSoV3V5AMmYD5b6CJGDW8rkkM62363cJaAtIOQNIVg6Q2hxL9UDvrmS3HxcjKaixx91Brx7rPVCpnui36OxRigPg==",
   "letters": " #$&'*0124589abcdefghijklmnopqrstuvwxyz",
   "common": "the and of to is that it for you your we our with have has been are this be not at by from will would us but if please my they as were which there their what when how who should could can any all its had than more because about here i a in on was do did me an so or no up out very just sorry thank thanks"
  }
 }
];
