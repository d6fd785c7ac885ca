/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = {
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
    }
   ]
  },
  {
   "id": "specifics-date",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 2
   },
   "unless": [
    {
     "where": "here",
     "set": 3
    },
    {
     "where": "sentence",
     "set": 4
    },
    {
     "where": "before",
     "set": 5
    }
   ]
  },
  {
   "id": "specifics",
   "kind": "phrase",
   "finds": "specifics",
   "match": {
    "set": 6
   }
  },
  {
   "id": "responsibility",
   "kind": "phrase",
   "finds": "responsibility",
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
   "id": "empathy",
   "kind": "phrase",
   "finds": "empathy",
   "match": {
    "set": 10
   },
   "unless": [
    {
     "where": "here",
     "set": 11
    },
    {
     "where": "sentence",
     "set": 12
    }
   ]
  },
  {
   "id": "explanation",
   "kind": "phrase",
   "finds": "explanation",
   "match": {
    "set": 13
   },
   "unless": [
    {
     "where": "here",
     "set": 14
    },
    {
     "where": "before",
     "set": 15
    }
   ]
  },
  {
   "id": "repair",
   "kind": "phrase",
   "finds": "repair",
   "match": {
    "set": 16
   },
   "unless": [
    {
     "where": "here",
     "set": 17
    },
    {
     "where": "before",
     "set": 18
    }
   ]
  },
  {
   "id": "compensation",
   "kind": "phrase",
   "finds": "compensation",
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
    },
    {
     "where": "sentence",
     "set": 22
    }
   ]
  },
  {
   "id": "prevention",
   "kind": "phrase",
   "finds": "prevention",
   "match": {
    "set": 23
   },
   "unless": [
    {
     "where": "here",
     "set": 24
    },
    {
     "where": "before",
     "set": 25
    }
   ]
  },
  {
   "id": "followup",
   "kind": "phrase",
   "finds": "followup",
   "match": {
    "set": 26
   },
   "unless": [
    {
     "where": "here",
     "set": 27
    },
    {
     "where": "before",
     "set": 28
    }
   ]
  },
  {
   "id": "invitation",
   "kind": "phrase",
   "finds": "invitation",
   "match": {
    "set": 29
   },
   "unless": [
    {
     "where": "here",
     "set": 30
    },
    {
     "where": "sentence",
     "set": 31
    }
   ]
  },
  {
   "id": "gratitude",
   "kind": "phrase",
   "finds": "gratitude",
   "match": {
    "set": 32
   },
   "unless": [
    {
     "where": "here",
     "set": 33
    }
   ]
  },
  {
   "id": "forgiveness",
   "kind": "phrase",
   "finds": "forgiveness",
   "match": {
    "set": 34
   },
   "unless": [
    {
     "where": "here",
     "set": 35
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
   "needs": [
    {
     "where": "sentence",
     "set": 36,
     "elements": [
      "regret",
      "explanation"
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
   "says": "It hands the fault to the customer.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (blame_customer)",
   "why": "The reader came with a complaint and is handed the fault. Even where they slipped, an apology is not the place.",
   "match": {
    "set": 37
   },
   "unless": [
    {
     "where": "before",
     "set": 38
    },
    {
     "where": "here",
     "set": 39
    },
    {
     "where": "sentence",
     "set": 40,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "near",
     "set": 41
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
   "source": "Benoit 1995 (shifting the blame); science.md §8 (blame_customer)",
   "why": "Whoever complains and is told what they should have done hears no apology at all. Even where they slipped, an apology is not the place.",
   "match": {
    "set": 42
   },
   "unless": [
    {
     "where": "here",
     "set": 43
    },
    {
     "where": "sentence",
     "set": 44
    },
    {
     "where": "near",
     "set": 45
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
    "set": 46
   },
   "unless": [
    {
     "where": "before",
     "set": 47
    },
    {
     "where": "near",
     "set": 48
    }
   ]
  },
  {
   "id": "blame-customer-silence",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "says": "It blames the customer for not saying so sooner.",
   "question": "What would have let you notice it without them? Say what you missed.",
   "source": "Benoit 1995 (shifting the blame); Lazare 2004, On Apology, ch. 4",
   "why": "Most people say nothing while it happens. Reproaching them for it tells them that complaining was the mistake.",
   "match": {
    "set": 49
   },
   "unless": [
    {
     "where": "here",
     "set": 50
    },
    {
     "where": "sentence",
     "set": 51
    },
    {
     "where": "near",
     "set": 52
    }
   ]
  },
  {
   "id": "blame-partner-cause",
   "kind": "phrase",
   "finds": "blame",
   "level": "error",
   "says": "It names somebody else as the cause.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (third-party causes, guard by ownership)",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "match": {
    "set": 53
   },
   "unless": [
    {
     "where": "here",
     "set": 54
    },
    {
     "where": "near",
     "set": 55,
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
   "says": "It points at somebody else.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (third-party causes, guard by ownership)",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "match": {
    "set": 56
   },
   "unless": [
    {
     "where": "here",
     "set": 57
    },
    {
     "where": "near",
     "set": 58,
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
   "says": "It hands one of your own people over.",
   "question": "What had they been given, and not been given, to do it right? Own that.",
   "source": "Benoit 1995 (shifting the blame); science.md §8 (one rogue employee)",
   "why": "To the customer they were you. Whoever hires, trains and schedules owns what happened at the desk.",
   "match": {
    "set": 59
   },
   "unless": [
    {
     "where": "near",
     "set": 60,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 61
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
    "set": 62
   },
   "unless": [
    {
     "where": "near",
     "set": 63,
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
    "set": 64
   },
   "unless": [
    {
     "where": "near",
     "set": 65,
     "elements": [
      "responsibility"
     ]
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
    "set": 66
   },
   "unless": [
    {
     "where": "here",
     "set": 67
    },
    {
     "where": "before",
     "set": 68
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
    "set": 69
   },
   "unless": [
    {
     "where": "here",
     "set": 70
    },
    {
     "where": "before",
     "set": 71
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
    "set": 72
   },
   "unless": [
    {
     "where": "here",
     "set": 73
    },
    {
     "where": "before",
     "set": 74
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
    "set": 75
   }
  },
  {
   "id": "but-defence",
   "kind": "phrase",
   "finds": "but",
   "level": "warning",
   "says": "The \"but\" takes the apology back.",
   "question": "Would the apology stand without what comes after? End it there.",
   "source": "Lazare 2004, On Apology, ch. 4; Benoit 1995 (differentiation); science.md §8 (but_undercut)",
   "fix": {
    "label": "End the sentence before it",
    "how": "split"
   },
   "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
   "match": {
    "set": 76
   },
   "unless": [
    {
     "where": "after",
     "set": 77,
     "elements": [
      "repair"
     ]
    },
    {
     "where": "here",
     "set": 78
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
     "set": 79
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
   "source": "Lazare 2004, On Apology, ch. 4; science.md §8 (but_undercut)",
   "why": "A full stop before \"however\" doesn't save the sorry. What comes last is what people remember.",
   "match": {
    "set": 80
   },
   "unless": [
    {
     "where": "after",
     "set": 81,
     "elements": [
      "repair",
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 82
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
     "set": 83
    }
   ],
   "needs": [
    {
     "where": "near",
     "set": 84
    },
    {
     "where": "after",
     "set": 85
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
    "set": 86
   },
   "unless": [
    {
     "where": "here",
     "set": 87
    },
    {
     "where": "before",
     "set": 88
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
    "set": 89
   },
   "unless": [
    {
     "where": "here",
     "set": 90
    }
   ]
  },
  {
   "id": "defensive-facility",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "says": "It answers the complaint with a claim that all is well.",
   "question": "What did you find when you went and looked? Write that.",
   "source": "Benoit 1995 (bolstering); codebook of the labelled letters, \"defensive\"",
   "why": "They found it cold; you write that it is warm. One of you was there.",
   "match": {
    "set": 91
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
     "set": 92
    },
    {
     "where": "here",
     "set": 93
    }
   ]
  },
  {
   "id": "defensive-policy",
   "kind": "phrase",
   "finds": "defensive",
   "level": "warning",
   "says": "It stands on the rule instead of answering.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (differentiation); codebook of the labelled letters, \"defensive\"",
   "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
   "match": {
    "set": 94
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
     "set": 95
    },
    {
     "where": "sentence",
     "set": 96
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
   "source": "Benoit 1995 (bolstering); codebook of the labelled letters, \"defensive\"",
   "why": "That others were content makes this reader the odd one out. Their evening is not better for it.",
   "match": {
    "set": 97
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
     "set": 98
    },
    {
     "where": "sentence",
     "set": 99
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
   "source": "Benoit 1995 (simple denial, differentiation); science.md §8 (intent_denial)",
   "why": "A letter can be right in every line and lose the reader in the first. Whoever argues isn't listening.",
   "match": {
    "set": 100
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
     "set": 101
    },
    {
     "where": "here",
     "set": 102
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
   "source": "Benoit 1995 (attacking the accuser); science.md §8 (attack_or_doubt)",
   "why": "Whoever has to prove that it happened has been let down twice.",
   "match": {
    "set": 103
   },
   "unless": [
    {
     "where": "before",
     "set": 104
    },
    {
     "where": "here",
     "set": 105
    },
    {
     "where": "sentence",
     "set": 106
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
   "source": "Lazare 2004, On Apology, ch. 4 (the passive voice); Kampf 2009 (deleting the agent)",
   "why": "\"Mistakes were made\" hides who made them. A customer reads it as refusing to own the deed.",
   "match": {
    "set": 107
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
     "set": 108
    },
    {
     "where": "sentence",
     "set": 109
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
   "source": "science.md §8 (excuse_justification); Benoit 1995",
   "why": "\"As you will appreciate\" asks for leniency before anything is owned.",
   "match": {
    "set": 110
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
     "set": 111
    }
   ]
  },
  {
   "id": "excuse-busy",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It asks for leniency because it was busy.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "match": {
    "set": 112
   },
   "unless": [
    {
     "where": "near",
     "set": 113,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 114
    },
    {
     "where": "sentence",
     "set": 115
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It hides behind circumstances.",
   "question": "What happened, in plain words? And which part of it was in your hands?",
   "source": "Benoit 1995 (defeasibility); codebook of the labelled letters, \"excuse\"",
   "why": "\"Unforeseen\" and \"beyond our control\" say that nobody could have done better. The reader wonders what was so unforeseeable.",
   "match": {
    "set": 116
   },
   "unless": [
    {
     "where": "near",
     "set": 117,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 118
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
    "set": 119
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
     "set": 120
    },
    {
     "where": "here",
     "set": 121
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
   "source": "Benoit 1995 (defeasibility); science.md §8 (self_focus)",
   "why": "The reader came with their own bad day. Yours may be true, and it asks them to comfort you.",
   "match": {
    "set": 122
   },
   "unless": [
    {
     "where": "near",
     "set": 123
    },
    {
     "where": "here",
     "set": 124
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
   "source": "Benoit 1995 (good intentions); science.md §8 (intent_denial)",
   "why": "Good intentions are true and beside the point. The reader may hear that you want to be let off.",
   "match": {
    "set": 125
   },
   "unless": [
    {
     "where": "before",
     "set": 126
    },
    {
     "where": "near",
     "set": 127,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 128
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
    "set": 129
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
     "set": 130
    }
   ]
  },
  {
   "id": "excuse-staffing",
   "kind": "phrase",
   "finds": "excuse",
   "level": "error",
   "says": "It asks for leniency because people were missing.",
   "question": "What did you know before that day, and what could you have cancelled, warned about or asked for?",
   "source": "Benoit 1995 (defeasibility)",
   "why": "Who works when is the house's decision. The customer paid the same price as on a full day.",
   "match": {
    "set": 131
   },
   "unless": [
    {
     "where": "near",
     "set": 132,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 133
    },
    {
     "where": "before",
     "set": 134
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
    "set": 135
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
     "set": 136,
     "elements": [
      "prevention"
     ]
    },
    {
     "where": "here",
     "set": 137
    }
   ]
  },
  {
   "id": "legalese",
   "kind": "phrase",
   "finds": "legalese",
   "level": "warning",
   "says": "It hedges like a lawyer.",
   "question": "Can you say the same to them in a sentence they would say back?",
   "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
   "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
   "match": {
    "set": 138
   },
   "unless": [
    {
     "where": "here",
     "set": 139
    },
    {
     "where": "sentence",
     "set": 140
    }
   ]
  },
  {
   "id": "minimising",
   "kind": "phrase",
   "finds": "minimising",
   "level": "warning",
   "says": "It makes the harm smaller than the customer found it.",
   "question": "How big was it for them? Leave the size out, or take theirs.",
   "source": "Benoit 1995 (minimisation); Lazare 2004",
   "why": "Only the one who was hurt can say that it was minor.",
   "match": {
    "set": 141
   },
   "unless": [
    {
     "where": "here",
     "set": 142
    },
    {
     "where": "before",
     "set": 143
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
    "set": 144
   },
   "unless": [
    {
     "where": "near",
     "set": 145,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 146
    },
    {
     "where": "before",
     "set": 147
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 148
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
    "set": 149
   },
   "unless": [
    {
     "where": "near",
     "set": 150
    },
    {
     "where": "here",
     "set": 151
    },
    {
     "where": "before",
     "set": 152
    }
   ],
   "needs": [
    {
     "where": "before",
     "set": 153
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
    "set": 154
   },
   "unless": [
    {
     "where": "near",
     "set": 155,
     "elements": [
      "responsibility"
     ]
    },
    {
     "where": "here",
     "set": 156
    },
    {
     "where": "before",
     "set": 157
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
    "set": 158
   },
   "unless": [
    {
     "where": "here",
     "set": 159
    },
    {
     "where": "before",
     "set": 160
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
   "source": "codebook of the labelled letters, \"scripted\" (unfilled placeholders)",
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "match": {
    "set": 161
   }
  },
  {
   "id": "scripted-inconvenience",
   "kind": "phrase",
   "finds": "scripted",
   "level": "warning",
   "says": "It is sorry in the words of any letter.",
   "question": "What exactly was it? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement); codebook of the labelled letters, \"scripted\"",
   "why": "\"The inconvenience\", \"the experience\", \"the issue\": one word for every harm. A reader who finds nothing of theirs in the letter takes it for a form.",
   "match": {
    "set": 162
   },
   "unless": [
    {
     "where": "letter",
     "set": -1,
     "elements": [
      "specifics",
      "repair",
      "explanation",
      "compensation"
     ]
    },
    {
     "where": "sentence",
     "set": 163
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
   "source": "codebook of the labelled letters, \"scripted\" (unfilled placeholders)",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "match": {
    "set": 164
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
    "set": 165
   }
  },
  {
   "id": "scripted-set-lines",
   "kind": "count",
   "finds": "scripted",
   "level": "warning",
   "says": "Three set lines, and nothing of theirs.",
   "question": "What did this person write about? Begin with that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most); science.md §8 (scripted, counted)",
   "atLeast": 3,
   "why": "Courtesies are fine around an answer. Where they are the whole letter, there is no answer.",
   "match": {
    "set": 166
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
    "set": 167
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
   "id": "self-praise",
   "kind": "phrase",
   "finds": "self-praise",
   "level": "warning",
   "says": "It praises itself while it apologises.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "why": "Each claim of high standards beside a failure reminds the reader of the distance between them.",
   "match": {
    "set": 168
   },
   "unless": [
    {
     "where": "here",
     "set": 169
    },
    {
     "where": "before",
     "set": 170
    }
   ]
  },
  {
   "id": "vague-promise",
   "kind": "phrase",
   "finds": "vague",
   "level": "warning",
   "says": "It promises nothing that one could check.",
   "question": "Who will do what, by which day?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
   "match": {
    "set": 171
   },
   "unless": [
    {
     "where": "here",
     "set": 172
    },
    {
     "where": "before",
     "set": 173
    },
    {
     "where": "sentence",
     "set": 174
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
   "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (Robbennolt 2003, N = 145)."
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
   "why": "Owning the fault is what moves people most (Lewicki, Polin & Lount 2016)."
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
   "why": "After ownership, repair counts most (Lewicki, Polin & Lount 2016)."
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
   "level": "note",
   "says": "It doesn't thank them for telling you.",
   "question": "What do you know now that you would not have known without them?",
   "why": "A first answer may lead with thanks (You et al. 2020): most who are let down just leave."
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
    "set": 175
   }
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": {
    "set": 176
   }
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
    "set": 177
   },
   "heard": {
    "set": 178
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
    "set": 179
   },
   "heard": {
    "set": 180
   },
   "unless": [
    {
     "where": "before",
     "set": 181
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
    "set": 182
   },
   "heard": {
    "set": 183
   },
   "unless": [
    {
     "where": "before",
     "set": 184
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
    "set": 185
   },
   "heard": {
    "set": 186
   },
   "unless": [
    {
     "where": "before",
     "set": 187
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
    "set": 188
   },
   "heard": {
    "set": 189
   },
   "unless": [
    {
     "where": "before",
     "set": 190
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
    "set": 191
   },
   "unless": [
    {
     "where": "here",
     "set": 192
    },
    {
     "where": "before",
     "set": 193
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
    "set": 194
   },
   "heard": {
    "set": 195
   },
   "unless": [
    {
     "where": "before",
     "set": 196
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
    "set": 197
   },
   "heard": {
    "set": 198
   },
   "unless": [
    {
     "where": "here",
     "set": 199
    },
    {
     "where": "before",
     "set": 200
    },
    {
     "where": "sentence",
     "set": 201
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
    "set": 202
   },
   "heard": {
    "set": 203
   },
   "unless": [
    {
     "where": "before",
     "set": 204
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
    "set": 205
   },
   "heard": {
    "set": 206
   },
   "unless": [
    {
     "where": "before",
     "set": 207
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
    "set": 208
   },
   "heard": {
    "set": 209
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
    "set": 210
   },
   "heard": {
    "set": 211
   },
   "unless": [
    {
     "where": "before",
     "set": 212
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
    "set": 213
   },
   "heard": {
    "set": 214
   },
   "unless": [
    {
     "where": "before",
     "set": 215
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
    "set": 216
   },
   "heard": {
    "set": 217
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
    "set": 218
   },
   "heard": {
    "set": 219
   },
   "unless": [
    {
     "where": "here",
     "set": 220
    },
    {
     "where": "sentence",
     "set": 221
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
    "set": 222
   },
   "heard": {
    "set": 223
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
    "set": 224
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
    "set": 225
   },
   "heard": {
    "set": 226
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
    "set": 227
   },
   "unless": [
    {
     "where": "here",
     "set": 228
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
    "set": 229
   },
   "unless": [
    {
     "where": "before",
     "set": 230
    },
    {
     "where": "here",
     "set": 231
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
    "set": 232
   },
   "unless": [
    {
     "where": "here",
     "set": 233
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
    "set": 234
   },
   "unless": [
    {
     "where": "here",
     "set": 235
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
    "set": 239
   },
   "unless": [
    {
     "where": "sentence",
     "set": 240
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
    "set": 241
   },
   "heard": {
    "set": 242
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
    "set": 243
   },
   "unless": [
    {
     "where": "sentence",
     "set": 244
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
    "set": 245
   },
   "heard": {
    "set": 246
   },
   "unless": [
    {
     "where": "here",
     "set": 247
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
    "set": 248
   },
   "unless": [
    {
     "where": "here",
     "set": 249
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
   "completely extremely simply clearly basically literally definitely right wrong okay fine nice big small",
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
    "fitting"
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
   "set": 250
  },
  "condition": {
   "set": 251
  }
 },
  net: {
    words: "cannot dont didnt cant im ive & 'll 1 100 12 19 2 24 a aback aberration ability able about above abrupt absence absences absent absolute absolutely abuse abused abusive ac accept acceptable accepted accepting accepts access accidentally accidents accordance according account accountability accountable accounts accredited accurate accusation accusations accused achieve acknowledge acknowledged across act acted acting action actioned actions activate activated actively acts actually add added adding additional additionally address addressed adequate adequately adhered adherence administrator admission admit admitted admitting advance advantage adverse advertise advertised advise advised adviser advisor affected aforementioned afresh after afternoon afterwards again against age ageing agencies agency agent agentname agents aggressive aging ago agree agreed agreement aim aims air aircraft airline airline's airlines airport airports alarm alert alerted alerts algorithm all allegation allegations allege alleged allegedly alleges allergic allotted allow allowed allowing allows almost alone along alpha already also alternate alternative although always am amazed amazing ambulance amend amended amends among amount an analysis and anew anger angry anguish anniversary announce annoyance annoyed annoying another answer answerable answered answering answers anticipated ants anxiety anxious any anybody anyone anyone's anything apart api apologies apologise apologised apologising apologize apologized apologizing apology app appalled appalling apparent apparently appeal appear appeared appears apple apples applicable application applications applied applies apply appointed appointment appreciate appreciated appreciates appreciative apprentice approach approached appropriate appropriately approval approve approved apps april architecture are area areas argue argued arise arisen arises arm arose around arrange arranged arranging arrival arrive arrived arrives arriving arrogant art article articles as asap ashamed ask asked asking aspire assert assertion assertions asserts assessment assigned assigns assist assistance assistant associates association assume assumed assuming assure assured astonished at attached attempt attendant attended attention attitude audited auditor august authorisation authorised authorities authority authorization authorized automated automatic automatically automation autumn avail availability available availed average avoid avoided await awake award awards aware away awful awfully baby back backed backlog backlogs backup bad badly baffled bag baggage baker ball bank bank's banks banned bar bare baring barking bartender base based baseless basis bathroom bathrooms battery battling be bear bearing bears beautiful became because become becomes bed bedbug bedbugs beds been beeping before beg began beginning begins begun behalf behaved behaving behavior behaviour behind being beings belated believe believed belittled belongs below belt bent bereavement best bestow beta betrayed better between beyond big bigger biggest bill billed billing birthday bit bite bites bitten black blackmailed blame blamed bland blank bleeding blip blizzard blocked blocking blocks blood blunder blunt board boarding boiler bonus book booked booking borrow bot botched both bother bothered bottle bottlenecks bottom bought bounced bound bouquet box brake branch brand brands breach breaches break breakage breakdown breakfast breaking breaks brexit brief briefed bring bringing broke broken broker brought browse browser budget budgets bug bugs build builder builders building built bullied bump bumped bumps bungled burned burnt burst bus busiest business bust busy but buy buyer buying by bylaws cab cable cake calculated call callback called caller calling calls came cameras can cancel canceled cancellation cancelled cancelling cancels capacity car card cardholder cards care cared career careful carefully careless carelessness cares carriage carried carrier carriers carry carrying cascaded case casenumber cases cashback cashier cat catch category caterer caterers catering caught cause caused causes causing cctv celebration cellular center centre century ceremony certain certainly certificate certified chain challenge challenges challenging chance chances change changed changes changing channel character charge chargeable charged charges charging charity chase chased chasing chat chatbot cheapest cheat cheated check checked checkin checking checklist checks chef chefs cherish child children choice choose choosing chose chosen christening christmas circumstance circumstances city claim claimed claims clarification clarifies clarify class clean cleaned cleaner cleaning cleanliness clear cleared clearly clears clerk click clicked client clientname clients climate clock close closed closely closer closes closing closure closures cloud clueless coach coached coastal cockroach cockroaches code codes coffee cold colleague colleagues collect collected colonial color colour come comes comfort comfortable comforts coming comment comments commit commitment committed common communicate communicated communication community companies company company's companyname comparable compelled compensate compensated compensation competitive complain complained complaint complaints complete completed completely completing complex compliance complicated complications complied compliment complimentary comply comprehend compromise computer computers concern concerned concerning concerns concert concrete condescending condition conditioning conditions conduct conducting conference confidence confident configuration configure confirm confirmation confirmed confirms conforms confused confusing confusion congestion connect connecting connection connectivity consent consented consequence consider consideration considerations considered consistent consistently constant constantly constitute constraint constraints construction construed consult consumer consumers contact contacted contacting contacts contain contend content context continually continue continued continuing continuous continuously contract contractor contractors contractual contradict contradicts contrary contrast contributed control controlled controllers controls convenience conveyed convinced cook cooked cooperation copied copies coping copy core coronavirus correct corrected corrective correctly correspond corroborate corrupted cost costing costs could council counselled counted counter counting countless coupon coupons courier couriers course court cover covered covers covid crack cracked cracks cramped crash crashed crashes crashing crawling create created creating credit credited crediting credits crept crew cried crisis critical crm crooked cropped cross crowd crowded crucial crushed cry crying curfew current currently curt custom customer customername customers customs cut cuts cyclone dad daily damage damaged damages damp dangerous dark data database date dated daughter day days deactivated dead deadline deal dealer dealership dealing dealt dear debited decades deceive december decided decides decision decisions decline declined declines decorator decorators dedicated dedication deducted deducts deemed deep deeper deepest deeply defamatory defaulted defect defective defence defense defined definitely degrading degree delay delayed delays delete deleted deletes deliberate deliberately delicious delight delighted delightful deliver delivered delivering delivery demand demanding demonstrate denied dented dentist deny denying departed department departments departure depend depended dependent depending deployed deployment deposit depot depth describe described description deserve deserved deserves design desire desk despite dessert destroyed detail detailed details determined determines devastated developer development device devoted did didn't differ different differently differs difficult difficulties difficulty digest diligently diner diners dinner direct directed directly director dirty disabled disagree disappoint disappointed disappointing disappointment disapproval disaster discerning disciplined disclose disclosed discomfort disconnecting discontent discount discretion discriminated discuss discussed disgruntled disgusted disgusting dish disheartened disheartening disinfected dislike dismayed dismissed dismissive dispatched display displayed displeased displeasure dispute disregarded disrespect disrespectful disrupted disruption disruptions disruptive dissatisfaction dissatisfactory dissatisfied distraught distress distressed distressing distributor distributors diwali dizzy dm do doctor document documentation documents does dog doing done door double doubled doubt down downgraded download downtime downtown dozen draw dreadful drilling drink drinks drive driver drivers drop dropped dropping drove dry due duly duplicated duration during dust dusty duty each eager ear earlier earliest early earn earnest earnings earthquake easily easter easy eat edit educate effort efforts eid eight elaborate election elections electrician electricity elevator eligible else email emailed emailing emails embarrassed embarrassing embarrassment emergency empathise empathize emphasis emphasise emphasize employed employee employees empty enable enables enclosed encounter encountered encourage encourages encouraging end endeavor endeavour endeavours ended ending ends endtime endured energy enforce enforced enforcing engagement engine engineer engineering engineers engines enhance enhancing enjoy enjoyable enjoyed enormous enough enquiries enquiry enrollment enrolment ensure ensuring enter entered enthused entire entirely entitled entry episode equal equally equipment erased err error errors escalate escalated essential establish established estate esteemed even evening evenings event events ever every everybody everyone everyone's everything everywhere evidence evident evoucher ex exact exactly exaggerated exaggerating exaggeration exam examining exceed exceeds excellence excellent exception exceptional exceptionally exchange exchanged excuse excuses exemplary exhausted exhausting exist exists expect expectations expected expecting expense expenses experience experienced experiences experiencing expert experts expired explain explained explains explanation explicitly exploded explore express extend extension extent extenuating external extra extraordinary extremely eye eyes f fabricated face faced facilities facility facing fact factors factory factually fail failed failing failings fails failure failures fair fairly fairness faith fake fall fallen falling falls false family famous fantastic faq faqs far fare fares fast fastest father fault faults faulty favour fear feasible february fed fee feedback feel feeling feelings feels fees fell felt festival festive few fi fifteen figure file filed filing fill filled filling filthy final finances financial find finding findings finds fine fined finest finger finish finished finisher fired firm first firstname fit fitted fitter fitters five fix fixed flag flagged flat flavour flawless fleet flies flight flights flood flooded flooding floods florist flowers flu flush fobbed focus focused fog follow followed following fond food foot footage footfall for forbearance forbid force forced foremost foreseen forgive forgiveness forgot forgotten form former forms forth fortnight fortune forum forward forwarded forwarding found four fraction franchisee free freelance freezes freezing fresh freshly friday friday's fridays friend friendly frightened frightening from front frost froze frozen frustrated frustrating frustration fulfil fulfill full fullname fully function functional functioning functions funding funds funeral furious further future gain game gaps gas gateway gateways gave general generally generated generates genuinely gesture get gets getting gift give given gives giving glad gladly glass glazed glitch glitches global go goal god goes going gone good goodwill got gotten governed government gp gradually graduation grant grants grappling grateful gratia gratitude grave greasy great greater greatest greatly greeting greetings grief grievance ground group groups growing guarantee guard guest guestname guests guide guideline guidelines guides guilt gutted guy gym had hair hairs half hamper hand handed handful handle handled handler handlers handling hands handset hanging happen happened happening happens happily happiness happy hard harder hardly hardship hardships hardware harm harmed harsh has hassle hassles hate have having he head health hear heard hearing heart heartache heartbreaking heartbroken heartfelt heartiest heat heating heatwave heavier heavy hectic held help helpdesk helped helpful helpless helpline helps hence henceforth her here hereby herein hereinafter heritage hesitate hiccup hiccups hidden high higher highest highlight highlighted highly highway hill him hinge hire hired hires hiring his historic history hit hold holder hole holes holiday holidays home honest honeymoon honor honour hoovered hope hoped hopes hoping horrible horrific hospital hospitality host hostel hostile hosting hot hotel hotel's hotels hotline hour hours house housekeeper housekeeping how however hub huge hugely human humble humid humidity humiliated humiliating humiliation hundreds hung hurdle hurdles hurricane hurt hurtful hurts husband hygiene i ice idea ideal identify if ignore ignored ill illness imagination imagine imagined immediate immediately immensely impact impeccable implement implemented impolite importance important importer imposed impossible impressed impression impressive improper improve improved improvement improvements improving in inaccessible inaccurate inadequate inadvertently inattentive inbox incident incidents include included includes income incompatible incompetence incompetent incomplete inconvenience inconvenienced inconveniences inconvenient inconvience incorrect increase increased incredibly indeed independent indicate indicated indicates indication indicative indifferent individual individuals industry inedible inefficiency inevitable inevitably inexcusable inexperienced inflation inflict influence influx inform information informed informing infrastructure infuriating initial initially initiate initiated initiating injured injury input inputs inquiries inquiry insect insects insert insertname inside insights insist insisted insists inspected inspection inspections inspector install installation installed installer installers instance instances instead instructed instructions instructor instrumental insufficient insulin insulted insulting insurance intend intended intent intention intentional intentionally intentions interest interested intermediary intermittent intern internally international internet interpretation interpreted interruption interview intimation into introduced inundated invalid invaluable inventory investigate investigated investigating investigation invite invited invoice invoiced involved irregular is isolated isolation isp issue issued issuer issues it item items its itself jam jammed jams january job joined joiners journey july june junior jurisdiction just justifiably justification justified keen keep keeping keeps kept key keys kids kind kindly kinds kitchen knew know knowingly knowledge known knows kyc lab label labor labour lack laid landlord lapse lapses laptop large larger last lastname late latency lateness later latest laughed launched laundry law laws lay layout lays lead leading leak leaked leaking leaks learn learned learning learnt least leave leaves leaving led left leg legal legally less lesson lessons let lets letter letterbox letters letting level levels levied levies liability liable liaise liaised lied lies life lifetime lift lifted lifts light lightning like liked liking likings limitation limitations limited limits line linen lines link links list listed listen listened listens lists little live lived livid load loading loads loan lobby local locality locate located location lock lockdown lockdowns locked lodge lodging log logged logging login logistical logistics logs lone long longer look looked looking looks loose lorry lose loses losing loss losses lost lot loud lousy love loved lovely low lowest loyal loyalty luggage lunch machine machines madam maddening made maggots mail mailed mails main mainly maintain maintained maintaining maintenance majeure major majority make maker makers makes making malicious maliciously man manage managed management manager mandated mandatory manners manpower manual manufacturer manufacturer's manufacturers many march margins mark marked market marketplace marks match matches matter matters mattresses may maybe me meal meals mean means meant measure measured measures media medical medication medicine meet meets member members membership memorable men mend mended mention mentioned mentioning mentions menu merchant merchants mercy merely merged merit mess message messaged messages messed met mice middle might migrated migration miles millions mind minds mine minimise minimize ministry minor minus minute minutes miscalculation miscommunication misconfigured miscounted misdelivered miserable mishandled mishap mishaps misheard misinformed misinterpreted misjudged misjudgement misjudgment mislaid mislead misleading misled misplaced misread misrouted miss missed misses missing mission mistake mistaken mistakenly mistakes mistaking mistook mistyped misunderstanding misunderstood misuse misused mitigating mix mixed mobile mocked model mold moldy moment momentary monday monday's mondays money monitor monitoring monsoon monsoons month month's monthly months more morning morning's mornings mortified mosquitoes most mostly mother motivates motto mould mouldy mouse move moved movement moving much mud mum music must my myself namaskar namaste name narrative nasty national nationwide nature near nearest necessary need needed needful needs negative neglected negligence negligent negotiable neighbor neighbors neighbour neighbours neither net network network's networks never nevertheless new newly news next nice night night's nightmare nine no nobody noise noisy nominal non none nonetheless nonrefundable noon nor norm normal normally norms not notch note noted nothing notice noticed notified notify noting notwithstanding november now nowhere npci number numbers numerous nurse object objective obligated obligation obligations obliged observations obvious obviously occasion occasional occasionally occupancy occur occurred occurrence occurrences occurs october of off offence offend offended offense offer offered offering offerings office officers offline often old older ombudsman omitted on once one ones ongoing online only open opened opening opens operated operating operation operational operative operator operators opinion opinions opportunities opportunity opposed opposite opt opted optimal option options or ordeal order ordered orderid ordering ordernumber orders organiser organisers organizer origin originated ota otas other others otherwise otp ought our ours ourselves out outage outages outdated outfit outlier outline outlined outlining outside outstanding over overall overbooked overcharge overcharged overcome overcooked overdraft overdue overheated overheats overloaded overlooked overly overpriced overshadowed oversight oversights oversold overstated overstretched overwhelmed overwhelming overwrote overzealous owe owed owes owing own owned owner owner's ownership owning pack package packed packet page pages paid pain painful pains pair pandemic panic panicked paper par paramount parcel pardon parent parking part partial particular particularly parties partly partner partnering partners parts party pass passed passenger passengers passing passionate password passwords patch patience patient patiently patients patron patronage patronising patronizing patrons paucity pay payable paying payment payments pays peak peeled peeling peels pending people per perceive perceived percent percentage perception perceptions perfect perfection perfectly perform performance performed perhaps period periodic periodically permission permit permitted perplexed person personal personally personnel pest pests pet phase phone phoned phoning photo photos pick picked pickup pictured pictures pieces pilot pilots pipes pity place plainly plan plane planned plastic plate platform platforms play played pleasant please pleased pledge plenty plumber pm pocket point pointed points poisoned poisoning police policies policy politely pool poor poorer popular portal portals porter portions position positive possible post postal posted posting postponed power practicable practice praise praised precious precise precisely predicted prefer preference preferences prejudice premises prepare prepared prescription present pressure pressures prevent preventable preventative prevented preventive prevents previous previously price priced prices pride prides prime print printed printer printers printing prior priorities priority private probably problem problems procedure procedures process processed processes processor produce product production productname products profess professional professionally prohibit prohibits project prom prominently promise promised promises promo prompt promptly prone proof proper properly property propose proposed protect protests protocol protocols proud prove proved proves provide provided provider providers provides providing public publish published pump purchase purchased purely purport purported purportedly purpose pursuant pushed put puts putting puzzled q qualified quality quarter quarters queries query question questionnaire questions queue queued queuing quick quickly quite quote quoted racist rail railway rain rainfall rains raise raised raising ran rang ranked rapid rare rash rat rate rated rates rather rating ratings rats rave raw re reach reachable reached reaches reaching reaction reactivated read reading ready real realise realised reality realize realized really reapply reason reasonable reasonably reasons rebook rebooked rebooting rebuild rebuilding rebuilt receipt receive received receives recent recently reception receptionist recognise recognised recognize recognized recommend recommended reconcile reconfigure reconnect reconnected reconsider recook record recording records recovered recovering recreate recruit recruited recruits rectified rectify recur recurrence redeem redeemed redeeming redeliver redelivered redeploy redesigned redid redo redoing redone reduce reduction reeked reenter refer reference referring refit reflect reflected reflective reflects refresher refreshing refund refundable refunded refunding refunds refurbished refurbishing refurbishment refuse refused refuses refusing refute regain regard regarding regards region regional register registered registration regret regrets regrettable regrettably regretted regular regularly regulated regulation regulations regulator regulators reimburse reimbursed reimbursement reinstall reinstate reinstated reissue reissued reiterate reject rejected rejects related relations relationship relatively relayed release released relevant reliant relied relief religiously relish relocated rely relying remade remain remaining remains remake remark remarks remedial remember remind reminded remit remote removal remove removed renamed render renovated renovating renovation renovations renowned rent rental reoccur reopen reopened repaid repaint repair repaired repairs repay repeat repeated repeatedly replace replaced replacement replacing replied replies reply replying report reported represent representative reprimanded reprint reprinted reprinting reputation request requested requesting requests require required requirement requirements requires requiring reregister rescheduled reseller resend resending resent reservation reservations reserve reserved reserves reset reship reshipped resolution resolve resolved resolves resource resourcename resources resourcing respect respected respectfully respond responded responding response responsibility responsible rest restart restaurant restore restored restoring restricted restrictions rests resubmit result resulting results retailer retain rethink retrain retrained return returned returns reunion reupload reveal revealed revenue reverse reversed reversing revert review reviewed reviewers reviewing reviews revise revised revisit reward rewards rewritten rewrote right rightfully rightly rights rigorous rigorously ring ringing ripped rise risk risks road roadworks robbed robot robots rogue roll rolled rolling roofer room rooms root rotten rough round routed router routine routinely rubbish rude rudeness ruin ruined ruining rule rules rumours run rung running runs rural rush rushed sacked sad saddened saddens sadly safeguards safety said sale sales salesman salesperson salty same sanitisation sanitised sanitization sanitized sarcastic sat satisfaction satisfied satisfies satisfy saturday saturday's saturdays save saved savings savour saw say saying says scalded scan scarcity scared schedule scheme school scope score scores scratch scratched scratches screamed screen screenshot screenshots screwed script seamless search season seasonal seat seats second section secure security see seeing seem seemed seems seen sees select selected selects self sell seller sellers selling send sending sends seniors sense sensitised sensitized sensor sent sentiments separately september serious seriously serve served server servers service serviced servicename services servicing serving set setback sets setting settings settle settled settlement settles seven several severe shade shaken shaking shall shame share shared sharing shattered she sheets shelf shift shifted ship shipment shipped shipper shipping ships shock shocked shocking shoestring shoot shop short shortage shortages shortcoming shortcomings shorthanded shortly shot should shouted shouting show showed shower shown shows shrank shrugged shut sick sickness side sign signal signalling signed significant signing signs silence similar simple simply since sincere sincerely sincerest single sir sirs sit site sites sits sitting situated situation situations six size ski skilled skills skin skipped slammed sleep sleepless slept slight slip slipped slips sloppy slot slow small smallest smashed smell smelled smells smelly smelt smile smirked smooth sms snag snags snapped snappy sneered snow snowed snowfall so social software soggy sold sole solely solution solutions solve solved some somebody somehow someone something sometimes somewhat son soon soonest sop sorry sort sorted sorts sound soundproof soundproofed soup sour source sourced spa space spacious spam speak speaking speaks special specialist specialists specific specifically specification specifications specified specifies specify speed spell spend spent spike spilled spoiled spoiling spoilt spoke spoken spotted spring squarely staff staffed staffer staffing stage stages stain stained stains stale stand standard standards standing stands stank star stared stars start started starter starters starting starts starttime startup state stated statement statements states station status stay stayed staying steak stellar step steps steward sticky still stinks stipulate stipulates stitches stock stole stolen stone stood stop stopped stopping stops storage store stores storm storms story straight stranded stranger stray street strengthen strengthening stress stressed stressful stretched strict stricter strictly strike strikes strip strive strives striving strong strongly structure struggle struggled struggles struggling stuck students studio stuff sub subcontractor subcontractors subject subjected submit submitted submitting subpar subscriber subscribers subscription subset substance substantiate successfully such sudden suffer suffered sufficient suggest suggested suggestion suggestions suggests suitable suitcase sum summary summer sunday sunday's sundays superior supplied supplier suppliers supply support supposed supposedly sure surely surge surgery surprise surprised surprising survey suspended swamped swap swapped swift swiftly switch switched switching swore sympathise sympathize system systems t&c t&cs table tables take taken takes taking talented talk talked talking tariff taste tasted tasteless tax taxi teach team teams tears tech technical technician technicians technology teething telco telecom tell telling temp temperature temporary ten tenant tend tends terminate terminated terms terrible terribly terrified test tested testify testimonials testing text than thank thankful thanks thanksgiving that the theft their them themselves then there therefore thereof these they thing things think thinking third thirty this thorough thoroughly those though thought thousands threatened three threw thrilled thrive through thursday thursday's ticked ticket ticketing ticketnumber tickets tied tight tighten tightened tighter till tills time timed timely times tiny tips tired tirelessly tiring to today today's token told tomorrow tone tonight tonight's too took tool top tore torn tos total totally touch tough tour tourist toward towards towel towels town trace track tracking trade traffic train trained trainee trainer training transaction transfer transferable transferred transport travel travelled traveller travellers treasure treat treated treatment tried tries triggered trip tripped trips trivial tropical trouble troubled troubles troubleshooting true truly trust trusted truth try trying tuesday tuesday's turbine turbulent turn turned turnover tutorial tutorials tv tweet twenty twice twitter two type typed typhoon typical typically ultimate ultimately un unable unacceptable unanswered unauthorised unauthorized unavailability unavailable unavoidable unblock unblocked unclean unclear uncomfortable uncontrollable under undercooked underestimated undergo undergoing understaffed understand understanding understands understood undertake undertaken underway uneven unexpected unexplained unfair unfavourable unforeseeable unforeseen unfortunate unfortunately unfounded unfriendly unhappiness unhappy unhelpful unhygienic uniform uninstall unintended unintentional uninterested unit unjustified unkind unless unlock unlocked unparalleled unpleasant unprecedented unprofessional unread unreasonable unreliable unresponsive unsafe unsatisfactory unsatisfied unsatisfying unsettling unstable unsubscribe unsupported until untoward untrained untrue untruthful unusable unusual unusually unwelcome unwell up update updated updates updating upgradation upgrade upgraded upgrading upheld uphold upi upkeep upload upon upset upsetting upstream urban urge us usage use used useless user users using usual usually utility utmost utter utterly vacation vain valid valuable value valued values valve van vast vehicles vendor vendors venting verify version very vet via video view viewed viewpoint views vintage violates violation vip visit visited visitor visitors visits vital voice volcano volume volumes volunteer vomited vomiting voted voucher vouchers vow wages wait waited waiter waiters waiting waitress waive waived waiving wake walk walked want wanted wants war warehouse warm warn warned warning warns warranty was wash washed washing washroom waste wasted watch watching water waves way ways we weak weather web webform website wedding weddings wednesday wednesday's week week's weekend weekends weekly weeks weighed weight welcome welcoming well went wept were wet what whatever whatsapp whatsoever when whenever where whether which while who whole wholesaler wholly whom why wi wide wife wifi will willing willingly win wind window windows winds wine wing winning winter wiring wish wished with withdraw withdrew withheld within without woke woman wonder wonderful word words work worked workers working workload works world worldwide worn worried worry worrying worse worst worth would wrecked write writing written wrong wrongdoing wrongdouble wronged wrongly wrote xxx xxxx xxxxx xxxxxx year years yelled yesterday yesterday's yesterdays yet you young your yours yourself yourselves zero",
    heads: "add address amend answer apolog apologis apologiz arrang ask behav blam book call cancel chang chase check clean clos coach communicate compensat contact correct courtes credit delet deliver disappoint discount disrespect distress embarrass enclose enhanc ensur exceed exchange extend finish fix follow fright frustrat giv grant help honor honour hope humiliat implement improv include inform injur install introduc investigat issue justif kind laugh learn listen look meet minimis mov notice offer open order poison polite prepare promis provid provide queue re reach rebook recover rectify redesign reduc refund refurbish reimburs renovat repair replac replace resen resolv respond restor retrain rude scar send shame shout sick sort stress swap terminat thank train unforgiv unlock updat upgrad upset voucher wait waiv waive warn work worr writ",
    tails: "ing ness s",
    labels: [1,16,365,644,645,708,788,980,1384,1462,1676,1677,1874,1971,2044,2052,2391,3085,3,1,3506,7,2,1509,1586,8,1,1455,9,20,30,98,452,493,780,1741,1787,1902,1941,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,10,21,30,98,452,493,780,1741,1787,1902,1941,2201,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,11,20,30,98,452,493,780,1741,1787,1902,1941,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,12,21,30,98,452,493,780,1741,1787,1902,1941,2257,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,13,20,30,98,452,493,780,1741,1787,1902,1941,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,14,21,30,98,452,493,780,1741,1763,1787,1902,1941,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,15,120,48,77,81,109,139,178,229,277,303,320,369,383,385,398,416,435,452,455,462,478,482,513,535,594,600,728,744,863,882,891,921,938,989,993,1045,1113,1141,1169,1189,1215,1219,1244,1250,1260,1267,1281,1301,1310,1327,1331,1363,1368,1374,1392,1403,1417,1444,1457,1460,1493,1543,1561,1618,1680,1798,1816,1855,1861,1892,1900,1928,1992,2032,2040,2054,2064,2074,2106,2126,2214,2313,2317,2327,2411,2443,2465,2522,2542,2545,2571,2610,2676,2681,2747,2798,2842,2846,2872,2958,2964,3049,3105,3115,3137,3158,3167,3200,3279,3324,3365,3367,3369,3437,3446,3558,3599,3602,3619,3622,3629,16,1,2088,17,1,2515,18,1,2773,19,1,120,20,26,47,80,829,1141,1579,1611,1612,1841,1892,1962,2044,2056,2064,2065,2556,2560,2564,2579,2615,2632,2675,2685,2760,2813,3077,3261,21,3,534,1830,1882,22,1,3561,23,4,75,2225,2401,2402,24,2,2401,3082,25,1,2416,26,1,2491,27,5,225,2075,2344,3266,3466,28,1,1034,29,2,319,1034,30,2,1042,3561,31,3,58,83,1743,32,21,21,147,332,652,957,1032,1291,1380,1383,1385,1660,1840,1965,1973,2028,2062,2500,3012,3014,3436,3442,33,1,3257,34,8,21,498,1291,1311,1563,1676,1840,2098,35,3,147,334,731,36,5,21,147,957,2501,3082,37,6,123,1502,1549,2468,3082,3406,38,1,2130,39,2,2279,3082,40,2,1803,1954,41,3,731,1800,1953,42,13,58,258,551,1582,1926,2043,2102,2984,3059,3150,3152,3187,3461,43,1,150,44,1,2009,45,3,1434,2102,3082,46,1,1940,47,2,2050,2080,48,2,1978,2043,49,3,1978,2043,3082,50,2,3567,3569,51,2,248,2792,52,3,346,348,2766,53,3,1311,1840,2766,54,3,1820,1891,3082,55,5,234,1361,1405,2358,2929,56,4,234,1354,1734,1951,57,3,731,1354,2929,58,5,619,1361,2878,2879,2883,59,2,2132,2137,60,6,279,1361,2878,2879,2883,3082,61,1,991,62,1,991,63,2,2863,2868,64,2,1361,3082,65,6,1063,1669,1738,2004,2048,2049,66,7,652,754,1619,1648,1983,3108,3627,67,4,652,722,1648,3087,68,5,652,731,755,1648,2989,69,10,744,767,773,1540,1550,1648,1706,1853,1855,2730,70,2,1648,1850,71,11,889,1115,1117,1173,1648,2024,2872,2939,2960,3082,3595,72,10,612,1648,2137,2148,2864,2872,2891,2896,2939,2960,73,1,1747,74,1,2138,75,1,1951,76,1,1807,77,1,1256,78,4,2476,2478,2480,2481,79,1,2476,80,2,1273,1311,81,2,731,2476,82,2,1097,1842,83,1,2572,84,1,2216,85,2,1737,1739,86,3,1785,1834,3597,87,5,1090,1092,1446,1450,3044,88,6,1320,1446,1829,1836,1840,1989,89,1,1256,90,1,1256,91,5,460,829,1705,1719,2521,92,1,2487,93,1,1621,94,16,238,414,470,855,1002,1003,1159,1181,1489,1635,2103,2647,2979,3043,3499,3557,95,4,3373,3378,3390,3398,96,2,2979,3082,97,34,4,605,606,811,832,836,882,924,955,1271,1314,1586,1591,1603,1621,1668,1731,1815,2908,2911,2941,3069,3078,3085,3180,3182,3186,3350,3395,3424,3446,3513,3526,3551,98,7,1358,1799,1816,1875,2044,2312,2656,99,1,2373,100,2,731,2371,101,3,1190,1204,3082,102,7,1190,1198,1204,1221,1329,1332,1872,103,6,1198,1204,1256,1438,1950,2673,104,1,2671,105,5,758,1204,1950,2178,3082,106,3,1042,3561,3562,107,2,731,2371,108,1,2541,109,8,1840,1915,1965,1973,2155,2658,3012,3014,110,5,1676,1829,1840,3157,3597,111,4,1669,1811,1822,1842,112,8,2346,2704,2788,2795,2800,2825,2840,2915,113,2,2788,3082,114,1,63,115,1,483,116,9,1190,1221,1418,1810,1821,1872,2290,2309,3430,117,11,1190,1221,1418,1810,1821,1872,2230,2290,2309,3082,3430,118,2,1190,3082,119,5,1190,1193,1221,1418,2389,120,2,1190,3082,121,1,775,122,2,775,1139,123,2,1056,1156,124,2,775,3082,125,2,1375,1389,126,75,4,130,148,158,165,168,176,204,270,366,371,459,549,553,554,628,713,747,770,783,800,829,931,1279,1314,1359,1538,1540,1543,1550,1618,1620,1661,1685,1744,1763,1790,1846,1905,1934,1937,1953,1954,1958,1992,2008,2014,2020,2284,2308,2341,2432,2551,2676,2713,2720,2743,2749,2751,2774,2787,2833,2854,2872,2874,2898,2931,2945,3115,3128,3266,3472,3478,3526,3604,127,3,1978,2043,2055,128,3,1978,2043,3082,129,2,2031,2033,130,3,2031,2033,2495,131,1,2495,132,2,2031,3082,133,2,3300,3306,134,1,1780,135,16,950,991,1088,1091,1291,1293,1380,1382,1383,1385,1660,1737,1823,2706,3436,3442,136,5,1056,1291,1293,1854,3068,137,2,731,950,138,4,1823,2706,2988,3082,139,1,1909,140,3,314,1355,3513,141,3,1586,1591,1592,142,1,2466,143,24,187,417,478,553,554,561,571,721,738,1341,1647,1744,1772,1828,1833,1839,2438,2863,2880,2895,3008,3177,3223,3402,144,53,4,187,217,337,553,561,571,721,738,811,929,1010,1015,1026,1037,1055,1057,1063,1066,1138,1271,1284,1351,1481,1647,1656,1676,1677,1735,1738,1744,1772,1815,1828,1832,1839,1846,1982,2153,2281,2284,2330,2551,2657,2765,2863,2895,3008,3020,3021,3177,3223,3626,145,1,601,146,3,601,2241,2244,147,4,1640,1690,2366,3513,148,35,541,783,804,805,809,1010,1037,1055,1057,1105,1677,1680,1736,1744,1746,1770,1846,2174,2180,2277,2281,2724,2747,2749,2774,2786,2787,2789,2792,2798,2824,2863,2916,2918,3082,149,22,3,37,569,736,810,1477,1479,1574,1626,1644,2310,2723,2862,3007,3011,3176,3211,3264,3299,3347,3404,3447,150,1,2087,151,4,731,2829,3515,3559,152,1,3305,153,2,3162,3178,154,2,3160,3178,155,3,694,3082,3178,156,2,1773,1941,157,3,3145,3149,3595,158,70,48,99,178,369,383,398,416,435,452,455,462,482,535,600,728,744,832,882,891,938,973,982,989,993,1045,1113,1169,1189,1215,1219,1244,1250,1267,1281,1301,1327,1331,1363,1374,1392,1403,1417,1460,1493,1680,1816,1855,1928,2032,2074,2126,2313,2443,2478,2522,2545,2676,2681,2842,2945,3049,3105,3115,3167,3253,3446,3599,3602,3622,3629,159,2,2956,3082,160,48,36,129,135,173,310,499,882,894,931,941,955,1018,1025,1029,1561,1586,1769,1820,1936,1978,2015,2132,2335,2358,2430,2449,2564,2642,2688,2771,2786,2803,2811,2823,2827,2854,2865,2871,2876,2911,2951,2980,2994,3180,3247,3557,3563,3566,161,1,1621,162,3,353,940,3293,163,5,341,3267,3278,3285,3293,164,2,353,373,165,3,425,3358,3370,166,2,10,19,167,6,272,353,940,2511,2603,2613,168,3,341,1723,3267,169,2,341,731,170,13,600,944,946,1189,1208,1250,1457,1460,1493,1668,2663,2846,3200,171,16,51,234,846,849,853,874,1166,3050,3054,3254,3518,3524,3542,3544,3548,3556,172,2,234,2009,173,11,234,317,1171,1734,1794,2131,2132,3518,3524,3544,3548,174,3,234,731,3556,175,5,234,1550,2651,3082,3518,176,2,2171,2234,177,2,3082,3469,178,4,272,353,373,3282,179,3,3082,3267,3278,180,38,77,127,326,350,882,982,993,1035,1141,1169,1417,1718,1861,1892,1896,1897,1900,1934,1976,1992,2020,2054,2064,2065,2074,2106,2228,2362,2498,2676,2681,2730,2733,2910,3097,3158,3437,3619,181,3,410,1718,1720,182,10,410,1141,1716,1718,1720,1729,1896,1937,2238,3586,183,13,410,1141,1716,1718,1720,1729,1896,1937,2228,2238,2345,3082,3586,184,7,731,1141,1661,1721,1892,1960,2146,185,1,3419,186,1,111,187,6,1,960,1693,1730,3040,3082,188,13,1,264,381,978,1648,1692,1730,1797,2026,3037,3040,3577,3587,189,6,1,1311,1692,3040,3535,3587,190,5,1,731,1692,3040,3587,191,12,1,264,978,1648,1692,1730,1797,2026,3037,3040,3577,3587,192,6,1,1311,1692,3040,3535,3587,193,5,1,731,1692,3040,3587,194,6,1,23,960,1693,1730,3040,195,14,58,438,1130,1136,1553,1743,2290,2448,2451,2456,2822,2924,3425,3592,196,1,3267,197,3,731,3483,3572,198,1,2093,199,2,1271,2084,200,2,2157,2506,201,1,985,202,1,3488,203,2,1122,3082,204,1,1330,205,2,1330,3082,206,3,1825,1854,2019,207,4,1500,1844,2129,2172,208,2,2198,3082,209,2,652,1951,210,3,1823,2018,3082,211,6,652,711,1456,1619,1823,2018,212,1,722,213,3,58,2129,3505,214,21,346,348,349,388,392,860,895,930,937,972,1631,1648,1797,1915,2155,2160,2590,2634,2639,2658,2719,215,8,930,933,1631,1915,2590,2639,2719,2748,216,3,346,930,3082,217,1,930,218,1,1256,219,6,1139,1411,1447,1451,1456,1482,220,2,1139,1142,221,2,2875,2882,222,2,1953,1955,223,4,774,775,1356,1855,224,3,1291,3012,3014,225,2,1291,2098,226,3,2461,2822,3082,227,3,29,3083,3235,228,1,2373,229,86,3,13,67,74,94,156,203,231,243,327,394,458,477,494,540,543,544,552,569,716,736,810,1020,1036,1040,1283,1321,1477,1574,1626,1644,1676,1677,1679,1719,1769,1779,1814,1831,1838,1845,1874,1923,2018,2044,2069,2097,2179,2310,2370,2379,2430,2462,2519,2551,2564,2580,2582,2723,2746,2796,2797,2803,2811,2857,2862,2894,3007,3011,3176,3206,3213,3226,3246,3249,3255,3264,3299,3347,3402,3404,3466,3490,3493,3560,3598,230,2,2390,2397,231,5,2924,2926,2932,2962,3082,232,1,1965,233,1,3564,234,4,2267,2278,2301,2905,235,1,2119,236,3,2267,2301,3082,237,1,3322,238,2,2119,2124,239,2,2869,3537,240,3,598,646,1648,241,4,562,598,1648,3224,242,3,598,731,1648,243,1,51,244,7,573,991,1091,1095,1291,3488,3503,245,16,67,484,997,1008,1056,1291,1293,1676,3005,3402,3466,3488,3492,3493,3503,3618,246,2,1651,3082,247,2,731,2207,248,2,3561,3562,249,1,2817,250,3,918,1505,1514,251,2,1505,3082,252,33,359,361,470,475,501,637,836,1003,1667,1783,1820,1826,1928,1941,1949,1992,2040,2044,2138,2150,2322,2335,2370,2584,2631,2726,2752,2774,2777,2923,2990,3082,3578,253,5,637,2887,2940,3043,3165,254,5,6,7,1657,3267,3278,255,10,880,1090,1091,1092,1450,1648,1737,2157,2701,3550,256,14,735,1056,1059,1101,1142,1443,1482,1632,1648,1676,1677,3157,3224,3597,257,8,731,1082,1648,3024,3140,3417,3437,3546,258,1,2788,259,1,2031,260,1,2043,261,2,2043,3082,262,2,2031,3082,263,1,2956,264,2,484,1388,265,2,1388,3082,266,7,907,1463,1648,2349,2699,2939,2966,267,3,2731,2734,2970,268,1,1256,269,3,758,2892,3082,270,1,2752,271,1,147,272,2,506,1379,273,2,731,2045,274,5,1648,1677,2903,2963,2986,275,4,2693,2903,3530,3533,276,1,2087,277,67,27,73,92,159,209,457,481,499,513,623,690,793,875,882,1021,1141,1146,1181,1224,1230,1484,1498,1499,1502,1552,1564,1586,1711,1763,1786,1820,1830,1841,2074,2089,2207,2269,2307,2335,2358,2381,2430,2460,2489,2615,2627,2725,2726,2760,2771,2774,2791,2796,2811,2842,2859,2865,2977,3043,3180,3183,3237,3286,3364,3434,3478,3566,278,1,3119,279,1,2915,280,1,1256,281,3,612,2137,2148,282,4,1149,2697,2721,2773,283,5,3563,3573,3574,3587,3588,284,1,722,285,1,719,286,3,29,3083,3235,287,1,1356,288,1,1023,289,4,1190,1221,2892,3082,290,2,1190,1356,291,1,1356,292,1,1023,293,2,722,1377,294,1,773,295,2,499,1387,296,1,1375,297,1,3512,298,1,2073,299,2,1855,2246,300,11,35,497,629,895,994,1680,1798,2403,2698,2941,3439,301,1,2073,302,2,2171,2611,303,1,2909,304,1,2234,305,1,3048,306,1,3481,307,1,1940,308,3,1940,1942,3082,309,5,403,1075,1829,1840,2085,310,1,614,311,7,6,341,2682,3467,3474,3483,3572,312,1,4,313,1,3298,314,23,557,593,604,829,832,836,882,1578,1652,1946,2939,2941,3043,3102,3133,3150,3152,3171,3179,3322,3355,3395,3544,315,2,1056,2187,316,2,1304,2197,317,2,1304,3082,318,1,483,319,18,178,179,304,455,1296,1328,1329,1371,1698,2305,2532,2561,2611,2682,3467,3474,3483,3572,320,6,187,1279,1314,1322,2631,3578,321,1,2087,322,3,58,2625,3236,323,3,58,1193,1430,324,1,1190,325,1,198,326,14,111,140,1117,1118,1133,1190,1199,1221,1418,1821,1872,3150,3152,3351,327,16,111,140,1117,1118,1133,1190,1199,1221,1418,1821,1872,2231,3082,3150,3152,3351,328,4,1190,1199,2822,3082,329,2,722,3431,330,2,58,2820,331,1,2757,332,2,731,2757,333,2,731,3476,334,1,1256,335,1,1412,336,2,499,1776,337,3,1977,2077,3082,338,2,2055,3082,339,3,58,83,1743,340,2,1743,3082,341,4,58,3425,3465,3592,342,2,731,2311,343,34,121,205,219,232,358,363,367,503,544,571,623,641,738,795,811,1064,1067,1091,1703,2147,2302,2349,2352,2742,2792,2797,2862,2912,2918,2938,3008,3177,3402,3466,344,5,147,332,1991,2757,2900,345,2,731,2757,346,2,3082,3220,347,1,3559,348,3,2580,3264,3299,349,10,171,467,470,809,1003,1104,1128,1680,2103,2566,350,1,2912,351,2,716,3082,352,4,58,83,3470,3595,353,1,3316,354,3,58,3082,3469,355,3,1743,3082,3595,356,33,95,205,223,224,232,306,339,368,458,503,553,641,795,1067,1098,1313,1719,1917,2098,2338,2472,2521,2894,3402,3412,3430,3447,3466,3487,3491,3493,3560,3579,357,2,731,3417,358,19,39,436,606,650,786,1096,1107,1157,1830,1841,1900,2976,2979,2999,3043,3165,3240,3371,3501,359,1,1972,360,2,507,3478,361,2,731,1605,362,3,1786,3082,3181,363,1,1648,364,1,2712,365,3,1354,1951,3587,366,3,731,1354,3587,367,7,279,1361,2094,3563,3573,3587,3588,368,7,279,1361,2094,3563,3573,3587,3588,369,7,466,481,1274,1286,1306,1957,3472,370,34,67,95,265,335,466,467,478,486,488,524,731,1041,1283,1313,1814,2098,2322,2370,2375,2379,2414,2628,2785,2797,2803,2814,2863,2880,2895,3430,3447,3493,3560,3579,371,2,2286,3082,372,1,50,373,11,1677,1968,2062,2083,2109,2113,2552,2558,2630,3030,3106,374,3,506,2552,2630,375,2,3267,3287,376,2,1254,3082,377,3,1526,2844,2847,378,1,438,379,2,1273,3403,380,1,2316,381,15,941,1453,1742,2354,2768,2772,2789,2804,2814,2821,2834,2914,2945,2965,3559,382,1,950,383,1,2466,384,3,319,3267,3287,385,20,230,547,692,767,791,1077,1453,1485,2569,2768,2772,2914,2919,2922,2938,2965,2967,2969,2981,3110,386,3,35,520,3537,387,4,1235,1680,2269,3266,388,5,153,179,2205,2532,2533,389,1,801,390,1,2793,391,6,58,677,681,3187,3354,3458,392,6,52,108,256,260,3445,3448,393,3,731,1418,1433,394,3,425,3358,3370,395,3,1285,2535,3320,396,1,3317,397,3,3082,3317,3318,398,1,3300,399,2,2193,3427,400,1,3287,401,7,150,163,211,1223,1253,2453,3584,402,3,3567,3569,3584,403,1,3467,404,1,3427,405,2,731,3300,406,1,2528,407,1,1395,408,12,68,460,480,484,722,1123,1187,1273,1388,3403,3431,3463,409,3,480,731,1123,410,2,1388,3082,411,1,3469,412,3,154,180,1282,413,2,3467,3580,414,3,1198,2902,3436,415,2,731,3436,416,3,483,802,3425,417,3,653,667,3082,418,8,123,991,1044,1091,1648,1955,3336,3595,419,19,70,260,343,422,987,991,1023,1056,1247,1648,1676,1780,1782,1785,2207,3198,3224,3597,3621,420,14,58,88,106,731,1203,1221,1247,1648,1821,1842,1844,2016,2129,3059,421,1,381,422,1,1375,423,2,188,1273,424,12,4,178,549,713,931,982,1277,1279,1314,2308,2551,3266,425,3,10,2677,3577,426,1,1723,427,1,672,428,2,2249,3082,429,1,2972,430,3,1247,3198,3597,431,1,3536,432,4,1863,1864,2278,2294,433,1,653,434,1,3609,435,1,114,436,1,1418,437,1,1872,438,2,2822,3082,439,1,1876,440,2,1875,3082,441,1,2267,442,1,85,443,5,1304,2118,2127,3111,3116,444,5,58,83,702,1743,3484,445,3,731,3283,3417,446,3,2267,3082,3283,447,2,2255,2261,448,4,768,769,1580,2509,449,4,722,759,772,3087,450,10,573,731,1139,1546,2694,2792,2814,2872,3104,3195,451,5,731,936,1082,2694,2720,452,13,108,141,251,319,441,484,1273,1875,1878,2149,2617,3283,3418,453,9,68,95,254,1023,1187,1296,2050,3403,3539,454,1,1190,455,9,374,1056,1074,1076,1139,1142,1148,1180,2694,456,1,1502,457,2,1117,1118,458,2,2248,2326,459,2,2326,3082,460,3,133,3316,3423,461,8,2279,2398,2453,2463,3082,3423,3469,3471,462,2,740,3178,463,2,1190,3184,464,2,1190,3082,465,10,731,740,1197,1236,1671,2372,2374,2814,2989,3477,466,2,1390,3178,467,1,3567,468,2,2511,2529,469,1,3431,470,2,2511,3082,471,2,188,1273,472,4,3300,3313,3320,3428,473,8,68,141,146,3300,3312,3320,3428,3467,474,5,439,484,3274,3403,3418,475,3,483,2572,3082,476,1,2174,477,15,537,1308,1700,1872,1903,2290,2293,2309,2321,2324,2721,2745,2752,3082,3343,478,1,1307,479,5,1669,2175,2182,2212,2215,480,15,20,310,436,1025,1029,1046,1163,1640,1690,2358,2367,2688,3247,3532,3557,481,2,3336,3356,482,1,1011,483,2,731,1842,484,56,8,39,56,159,461,481,499,525,597,606,786,793,798,803,829,836,871,882,1146,1224,1259,1262,1362,1586,1697,1769,1799,1830,1841,1858,1864,1900,1936,1941,1954,1957,2089,2358,2410,2566,2579,2760,2775,2811,2865,2976,3122,3165,3180,3183,3225,3240,3496,3532,3568,3609,485,2,1811,3082,486,2,1197,3338,487,2,483,1205,488,2,58,83,489,1,495,490,49,58,136,180,234,813,831,835,848,854,856,857,877,883,893,913,1091,1106,1162,1411,1443,1447,1451,1456,1482,1486,1648,1660,1714,2033,2129,2172,2701,2702,2732,2745,2983,3004,3010,3041,3042,3044,3047,3050,3051,3394,3524,3542,3544,3548,491,3,234,1648,3041,492,25,234,317,485,914,997,1056,1059,1101,1142,1443,1482,1648,1734,1794,2033,2041,2414,2550,3224,3381,3385,3524,3544,3548,3550,493,3,234,1011,1648,494,10,234,731,813,912,1082,1444,1566,1648,3376,3544,495,10,58,234,1648,2173,2198,3082,3388,3389,3527,3554,496,20,67,311,317,444,467,997,1020,1142,1293,1676,1719,1794,3391,3402,3407,3466,3488,3493,3598,3618,497,2,2011,3082,498,38,137,386,396,569,788,1125,1290,1477,1548,1574,1626,1636,1644,1679,1733,1874,2044,2066,2104,2134,2151,2152,2159,2276,2280,2589,2660,3013,3026,3028,3067,3206,3211,3213,3226,3246,3248,3404,499,10,381,991,1044,1648,3055,3056,3058,3062,3146,3357,500,9,68,1023,1056,1187,1273,1648,3062,3431,3433,501,6,75,702,1648,1821,3062,3456,502,24,52,68,95,108,548,564,997,1004,1023,1056,1187,1273,1379,1388,1404,1648,1684,2131,3055,3062,3357,3362,3431,3433,503,4,731,1648,3060,3062,504,4,1388,1648,3062,3082,505,5,504,2189,2204,2233,2248,506,3,58,3465,3595,507,17,58,257,597,602,1117,1118,1129,1133,1191,1197,1199,1743,2029,2102,3150,3152,3461,508,1,1011,509,3,655,2102,3082,510,7,1115,1418,1421,2810,2878,3535,3577,511,1,3535,512,1,1903,513,1,2861,514,3,1096,2765,2852,515,9,208,1114,1286,1328,1329,1349,1352,3082,3561,516,4,154,1017,1700,3082,517,2,3082,3535,518,1,483,519,2,1745,1769,520,4,140,1190,1221,1418,521,2,1190,3082,522,1,2954,523,2,731,2955,524,1,2891,525,8,106,1494,1713,1893,2511,2525,2652,2952,526,1,2671,527,3,1682,2511,3082,528,3,58,83,3452,529,1,1256,530,1,3298,531,1,234,532,1,1781,533,1,1190,534,2,1190,3082,535,2,731,1197,536,1,234,537,7,463,465,1041,1223,1233,1253,2352,538,25,157,274,276,280,374,460,522,539,1018,1023,1041,1187,1273,1333,1404,1680,1684,1696,1705,1719,1722,2149,2615,2679,3281,539,2,463,3082,540,4,731,1041,1123,3281,541,1,2011,542,1,3358,543,1,1191,544,3,885,918,1425,545,3,885,918,1426,546,1,2371,547,1,3358,548,7,2085,2220,2332,2443,2595,2645,2903,549,14,187,354,387,811,1064,1066,1647,1738,2075,2153,2342,2657,2973,3008,550,3,483,3111,3116,551,1,1940,552,1,2252,553,2,2401,2441,554,9,2217,2221,2249,2253,2329,2333,2401,2441,3082,555,4,731,2220,2305,2339,556,6,949,951,954,971,977,2629,557,2,949,3082,558,14,730,952,1633,1637,1648,1855,1878,3012,3014,3066,3075,3162,3178,3436,559,19,434,451,611,722,791,1007,1023,1309,1648,1747,1878,2446,2447,3066,3087,3178,3431,3433,3475,560,7,744,1648,2401,2879,2975,3082,3178,561,6,75,731,791,1648,1878,3178,562,3,1467,1469,2924,563,1,1932,564,18,58,89,677,679,789,1309,1671,1677,1737,1842,3145,3147,3149,3352,3406,3413,3457,3458,565,2,495,1847,566,14,52,108,256,260,484,679,682,1187,1309,1379,1388,2617,3445,3448,567,10,58,677,1309,1388,1671,1771,1842,3082,3352,3457,568,3,679,731,3415,569,1,1872,570,4,381,3394,3396,3550,571,5,223,3381,3385,3396,3550,572,2,731,3396,573,3,896,1468,1475,574,1,1375,575,1,990,576,1,1737,577,2,3267,3287,578,35,59,83,123,234,729,775,915,991,1088,1091,1095,1183,1184,1291,1443,1447,1482,1502,1522,1555,1575,1687,1737,1739,1842,1933,1992,2851,2983,3009,3075,3079,3104,3436,3512,579,15,234,317,485,783,785,991,998,1056,1101,1183,1443,1482,1734,1747,2960,580,3,58,234,1844,581,9,234,731,774,1082,1555,1842,2207,2851,3009,582,2,234,775,583,8,234,775,783,792,1765,1768,3082,3250,584,6,483,1256,1671,2400,2412,2413,585,4,2412,2423,2435,3082,586,1,2750,587,2,3298,3322,588,2,3263,3298,589,7,279,1016,1266,1410,1662,2241,2244,590,3,991,1044,1264,591,2,731,2720,592,11,343,987,1264,1372,1379,1390,1409,1676,1782,1785,3621,593,5,987,1023,1056,1268,3017,594,2,731,3358,595,3,2190,3082,3358,596,2,2217,2223,597,11,531,1669,2163,2217,2221,2223,2264,2316,2441,2684,3082,598,2,2386,2395,599,10,1496,1737,1978,2031,2033,2043,2055,2096,2129,3455,600,4,1563,2031,2033,3582,601,8,1418,1431,1978,2031,2043,2055,2096,3082,602,2,2731,3242,603,2,2651,3082,604,3,1587,1983,3242,605,2,2806,3082,606,10,1737,1739,1760,2622,3162,3178,3188,3196,3202,3475,607,5,1747,3160,3178,3179,3475,608,2,1256,3178,609,7,731,1197,1743,1765,3178,3456,3484,610,7,58,75,83,1700,2835,3082,3178,611,6,1680,1818,1823,1825,1985,2002,612,1,562,613,15,187,204,225,1010,1015,1271,1284,1669,1680,1823,1825,1828,1833,1835,2012,614,2,2651,3082,615,3,483,1256,3586,616,4,1502,1522,1523,1530,617,1,987,618,4,1011,2736,2801,3345,619,1,2671,620,3,1011,2736,3082,621,1,2397,622,1,2870,623,7,508,2861,3055,3056,3058,3062,3413,624,14,17,52,451,478,1286,1379,1388,2653,3055,3062,3188,3431,3433,3463,625,3,2852,2868,3062,626,3,2852,2861,3062,627,4,1388,2651,3062,3082,628,3,731,3060,3062,629,3,75,2225,3062,630,3,1402,3062,3082,631,1,1205,632,3,3082,3561,3562,633,4,768,769,2206,3587,634,3,722,759,3587,635,1,2396,636,2,58,3469,637,3,58,3082,3469,638,4,660,1791,2029,3424,639,2,1791,3082,640,3,58,684,3484,641,8,68,425,1395,2050,2574,3467,3485,3580,642,8,185,621,885,1256,1476,2413,3006,3586,643,12,758,771,1671,1950,2404,2412,2413,2431,2435,2830,2892,3082,644,3,573,623,991,645,3,582,991,3488,646,1,2371,647,1,3595,648,1,3595,649,17,623,968,1056,1060,1091,1291,1629,1660,3177,3178,3181,3248,3394,3488,3492,3493,3503,650,8,904,1651,1927,3082,3102,3181,3185,3488,651,4,1654,2745,2802,2810,652,6,2585,2590,2622,2768,2965,3559,653,2,2802,3082,654,3,623,731,3177,655,8,1638,1926,1965,1978,2094,2745,2893,2899,656,15,979,1965,2605,2691,2705,2721,2745,2752,2767,2776,2778,2893,2899,2933,3082,657,3,847,2915,3628,658,2,2795,2812,659,7,541,1657,2724,2725,2812,2825,2915,660,5,1680,1818,2394,2395,2398,661,3,234,1291,1739,662,10,234,1056,1074,1076,1148,1829,1834,1836,2137,2891,663,4,279,2128,2924,3518,664,1,1515,665,3,1198,2822,3082,666,15,1198,1236,1237,1461,1670,1810,1818,1821,1872,2290,2309,2321,2324,2673,3207,667,17,1198,1236,1237,1461,1670,1810,1818,1821,1872,2229,2290,2309,2321,2324,2673,3082,3207,668,1,2671,669,1,1773,670,1,1863,671,3,3089,3094,3101,672,2,3089,3101,673,5,653,3089,3095,3101,3455,674,2,1747,1773,675,6,1139,1897,1924,2506,2521,3108,676,10,1056,1139,1142,1897,1899,1921,1924,2521,3381,3385,677,23,79,296,1145,1582,1584,1594,1599,1634,1638,1893,1900,1926,2055,2065,2069,2094,2129,2652,2767,2952,3003,3004,3527,678,4,1432,1900,2065,3082,679,16,148,149,352,601,991,1451,1491,1542,1575,1580,1593,1619,2098,2601,3138,3196,680,2,991,2132,681,14,168,187,204,387,553,554,1314,1928,1971,1974,2075,3266,3402,3466,682,2,731,1491,683,2,2328,2463,684,1,1806,685,1,2463,686,2,2441,3082,687,1,1951,688,1,1915,689,5,495,661,685,692,1680,690,1,991,691,1,2062,692,2,1737,2102,693,6,1117,1118,1375,1376,1389,2444,694,2,2461,3082,695,25,49,79,272,429,940,979,1073,1582,1584,1590,1594,1710,2069,2691,2729,2731,2745,2752,2767,2795,2800,2840,2855,2933,2952,696,6,1269,1336,2578,2689,2759,2892,697,2,341,731,698,20,49,79,272,979,1582,1584,1590,1710,2691,2695,2731,2734,2745,2767,2855,2893,2899,2952,2962,3082,699,2,425,3358,700,2,2874,2875,701,2,731,3561,702,3,75,1752,1795,703,2,64,731,704,9,1811,1822,1842,1855,1866,2217,2221,2223,3082,705,3,740,1361,2953,706,3,731,740,2953,707,1,2206,708,1,964,709,1,2644,710,1,483,711,1,1560,712,8,899,991,1091,1291,1944,2012,2053,3118,713,4,1855,3111,3116,3120,714,8,785,991,1056,1291,1293,1311,1829,2012,715,2,2012,3082,716,2,1789,3082,717,4,506,2071,2072,2087,718,2,731,2071,719,6,154,155,272,2127,2511,2536,720,1,113,721,8,827,896,1482,1648,2702,2993,3406,3413,722,3,731,828,3415,723,6,1117,1118,1129,3358,3420,3484,724,2,1117,2444,725,1,3438,726,1,1840,727,1,474,728,3,1970,2512,2552,729,1,2901,730,2,2441,3082,731,3,2552,2594,2896,732,1,1929,733,4,804,1941,2787,2792,734,2,2793,2794,735,10,804,805,809,2724,2787,2792,2824,2863,2868,2918,736,1,2478,737,3,2249,2329,2401,738,10,2163,2217,2245,2249,2329,2333,2401,2441,2457,3082,739,3,489,2376,3476,740,1,2479,741,3,1411,1482,1502,742,1,1011,743,2,1011,3082,744,37,813,820,835,854,856,857,858,877,883,889,909,911,913,1091,1139,1162,1411,1443,1447,1451,1456,1472,1482,1486,1648,1660,1714,2701,2702,2732,2939,2983,3010,3041,3042,3044,3047,745,12,843,911,914,1056,1059,1139,1142,1443,1482,1648,3381,3385,746,9,731,813,911,912,1082,1444,1449,1648,2720,747,4,911,1648,2173,3082,748,1,3601,749,1,2031,750,2,1205,2585,751,1,1998,752,6,804,805,809,2787,2863,2918,753,5,1447,1451,1554,2715,2915,754,2,2601,2635,755,4,731,1554,2715,2915,756,2,2794,3082,757,8,804,805,809,2787,2824,2863,2868,2918,758,8,58,1671,1811,1822,1842,3059,3111,3116,759,3,483,1190,1198,760,2,1190,3082,761,1,2496,762,1,1929,763,2,2044,3082,764,1,1994,765,1,1929,766,1,2825,767,6,1196,1236,1242,1767,1768,2233,768,2,1187,1246,769,2,1196,3082,770,3,775,1309,3082,771,1,2727,772,2,1834,2891,773,1,2585,774,1,1256,775,1,3475,776,4,940,2637,2641,2721,777,1,434,778,2,1624,3082,779,2,731,2311,780,9,597,602,1541,1624,3111,3116,3120,3201,3204,781,1,1233,782,3,2255,2261,3082,783,15,620,1648,1954,1983,2050,2079,2098,2919,3160,3162,3164,3178,3188,3196,3202,784,10,548,555,562,585,612,1648,2473,3160,3178,3179,785,6,806,1648,2875,2877,2882,3178,786,5,1648,1953,1955,2138,3178,787,1,896,788,1,2053,789,1,3403,790,13,75,338,382,677,1771,1852,3149,3155,3294,3332,3354,3401,3457,791,2,731,3332,792,5,382,3082,3332,3354,3457,793,40,94,122,137,231,386,502,788,942,1047,1052,1053,1100,1290,1409,1548,1636,1644,1676,1702,1733,1962,2015,2066,2070,2104,2151,2152,2159,2589,2937,3026,3028,3206,3246,3248,3404,3411,3523,3547,3576,794,1,1190,795,2,722,759,796,3,377,422,785,797,1,2199,798,3,377,405,731,799,4,3082,3383,3386,3387,800,1,653,801,2,653,3082,802,7,140,483,621,1190,1197,1221,1418,803,2,1190,3082,804,2,572,3086,805,1,3359,806,1,3014,807,3,1817,1854,3016,808,2,3082,3220,809,3,2255,2256,2261,810,2,85,3423,811,3,68,146,3403,812,2,521,3082,813,1,3467,814,2,113,524,815,2,484,3418,816,2,3082,3418,817,2,731,3417,818,3,731,3472,3482,819,3,1491,1575,2792,820,7,276,374,539,555,1187,1575,1576,821,2,731,1491,822,10,573,652,656,699,1253,1639,1648,3089,3101,3151,823,10,548,555,562,576,652,1648,2022,3101,3151,3509,824,5,625,652,731,1648,3101,825,5,652,653,1648,3082,3101,826,1,2121,827,17,758,771,1194,1258,1442,1671,1950,2400,2404,2406,2408,2413,2429,2435,2830,3184,3586,828,1,3273,829,4,2253,2316,2401,3082,830,1,2611,831,1,1375,832,1,3403,833,1,2122,834,4,341,3082,3267,3285,835,1,2197,836,1,2182,837,1,2748,838,1,1273,839,1,3278,840,3,731,3267,3278,841,1,1394,842,3,1268,2220,2254,843,4,2464,2551,2863,2880,844,1,3580,845,2,2745,2752,846,16,140,1011,1209,1419,1837,1893,2102,2172,2673,2736,2743,2752,2801,2808,2810,2814,847,1,2671,848,12,1011,1093,1209,2198,2518,2525,2736,2752,2776,2801,3082,3343,849,2,1190,3082,850,2,91,3320,851,2,2393,3082,852,1,1395,853,2,3263,3298,854,6,773,774,1741,1744,1746,1764,855,4,271,1041,2094,2099,856,10,68,251,460,1023,1187,1273,1296,1684,2131,3403,857,2,3082,3089,858,3,2398,3467,3474,859,2,3082,3467,860,3,425,1319,3467,861,5,58,1115,1205,2011,2102,862,3,111,438,483,863,5,1753,2024,3468,3505,3595,864,1,3467,865,3,3263,3298,3322,866,13,421,425,617,1741,2176,2177,2208,2306,3234,3373,3378,3390,3398,867,12,98,117,493,2176,2196,2306,2525,3082,3234,3373,3380,3498,868,1,3431,869,3,3403,3427,3469,870,1,3505,871,3,1463,2534,3216,872,1,1418,873,1,1418,874,2,731,2311,875,2,1459,2137,876,2,2735,2737,877,2,3445,3448,878,3,1902,1903,3082,879,1,2352,880,3,29,3083,3235,881,7,495,1187,1309,1379,1684,3017,3250,882,2,1309,3082,883,5,134,180,279,1016,1223,884,3,180,279,3082,885,2,1034,3018,886,17,68,981,986,1023,1027,1032,1187,1273,1676,3017,3156,3157,3431,3435,3453,3454,3463,887,2,1034,3082,888,1,1190,889,2,1190,3082,890,4,2724,2812,2829,2915,891,3,2812,2826,2828,892,3,1309,3448,3449,893,2,1309,3082,894,1,2594,895,3,352,372,2601,896,2,2852,2861,897,1,959,898,10,4,354,929,932,1656,2747,2749,2758,3266,3279,899,1,1977,900,1,1273,901,2,1961,3423,902,3,68,1296,3403,903,2,1654,2001,904,1,2001,905,1,1834,906,9,187,811,1064,1066,1647,1744,2075,2343,2973,907,2,731,3280,908,1,1728,909,22,75,85,272,279,288,456,524,534,976,1019,1131,1223,1304,2094,2223,2225,2271,2511,2525,2536,3499,3508,910,13,50,68,85,95,460,1187,1273,1286,1404,1684,2131,2536,3495,911,15,85,272,524,1218,1304,1682,2223,2225,2253,2271,2275,2279,2511,3082,3508,912,6,1633,1637,3055,3056,3058,3062,913,9,52,141,146,484,1379,1388,3055,3062,3174,914,3,1388,3062,3082,915,1,2356,916,2,2356,2358,917,3,2622,3082,3559,918,3,952,2768,2802,919,9,895,1657,1658,1792,1916,2023,2575,2585,2845,920,3,2768,2815,2965,921,12,234,244,248,573,623,952,1291,1739,2792,2814,2872,3436,922,18,108,234,260,311,555,577,1291,1293,1294,2131,2132,2872,3488,3492,3503,3509,3611,3618,923,5,234,731,2785,2814,2872,924,10,58,78,83,234,684,700,1197,2129,2872,3505,925,6,1669,2173,2196,2217,3022,3127,926,2,731,3024,927,1,1944,928,8,1023,1027,1032,1273,3431,3435,3453,3454,929,2,3403,3428,930,1,3325,931,3,1737,1973,1975,932,2,731,3454,933,1,1174,934,5,758,1418,1461,2408,2892,935,2,2892,3082,936,2,1183,1184,937,2,1238,1677,938,1,377,939,1,1239,940,2,377,731,941,2,434,727,942,1,483,943,9,58,1821,3129,3134,3149,3344,3450,3452,3455,944,1,2178,945,1,1581,946,7,1577,1583,1587,1601,1609,1627,2037,947,4,1785,1829,1834,3597,948,5,1582,1585,1586,1591,1594,949,3,226,2662,2764,950,2,226,3296,951,2,412,3082,952,1,2373,953,2,2346,2353,954,8,885,1153,1418,1461,1573,1950,2199,2408,955,1,2269,956,1,684,957,3,3357,3362,3428,958,4,1577,1582,1607,1609,959,3,852,1580,1593,960,11,849,893,900,901,1115,1550,1582,1594,2102,2731,3082,961,4,495,545,1657,1773,962,2,1309,3082,963,1,3267,964,3,1256,2321,2324,965,1,2466,966,4,1117,1118,1129,1133,967,1,2812,968,49,67,94,125,137,142,203,231,302,308,311,327,502,1040,1160,1186,1290,1477,1488,1490,1574,1644,1676,1677,1679,1719,1838,1921,1923,1963,2013,2027,2048,2066,2134,2149,2330,2519,2589,3226,3246,3248,3249,3250,3411,3441,3523,3547,3576,3600,969,1,94,970,2,1973,1975,971,5,601,1251,1930,3459,3594,972,1,2631,973,2,2044,3082,974,8,341,418,1042,2061,2108,2220,2305,2339,975,10,272,2163,2217,2316,2329,2333,2441,2445,2677,3082,976,4,79,272,1710,2677,977,1,2062,978,1,2868,979,1,1011,980,2,1011,3082,981,2,58,3360,982,5,867,875,888,892,2232,983,1,905,984,6,459,829,876,882,894,1484,985,1,885,986,3,68,2050,3467,987,1,3431,988,3,1677,1973,1975,989,3,10,2352,3293,990,13,201,341,979,1705,1719,1722,1723,2578,2631,2689,2759,3267,3293,991,12,341,391,731,979,1698,2536,2578,2682,3280,3293,3467,3483,992,10,79,272,353,373,538,940,2603,2613,2626,3293,993,1,2603,994,1,3363,995,2,731,2735,996,1,1342,997,2,1737,1739,998,2,1829,1834,999,5,272,353,2511,2677,2678,1000,2,731,3417,1001,2,2603,2614,1002,5,653,698,1639,3089,3101,1003,1,2492,1004,1,3569,1005,5,896,1463,1600,1965,3082,1006,2,2891,2960,1007,1,1328,1008,1,3267,1009,3,731,3467,3572,1010,2,58,3595,1011,3,2578,2689,2759,1012,3,341,731,2578,1013,1,1747,1014,1,2603,1015,3,2578,2689,2759,1016,2,1342,3567,1017,2,3561,3562,1018,4,555,2131,2132,3488,1019,1,1739,1020,3,1829,1834,1836,1021,1,1723,1022,4,353,2603,2613,2614,1023,2,1973,1975,1024,1,983,1025,3,2360,3587,3588,1026,4,3561,3562,3587,3588,1027,3,460,484,1404,1028,4,272,2253,2511,2684,1029,2,2253,3082,1030,2,341,1042,1031,8,79,353,536,538,2069,2603,2613,2614,1032,1,2682,1033,1,1723,1034,1,3267,1035,8,272,353,373,538,3082,3280,3282,3293,1036,6,341,2578,2759,3267,3278,3293,1037,5,341,427,731,3280,3293,1038,1,1190,1039,2,1190,3082,1040,2,2190,3358,1041,1,2574,1042,13,856,866,872,893,899,909,1468,1577,1583,1595,1660,2702,3010,1043,61,137,203,219,231,239,302,308,354,540,898,929,952,1088,1290,1291,1488,1619,1630,1677,1679,1711,1714,1735,1823,1874,1923,1963,2044,2066,2104,2134,2276,2280,2330,2349,2519,2589,2749,2787,2825,2912,2938,2974,3020,3071,3076,3104,3206,3208,3211,3213,3226,3246,3249,3250,3255,3411,3523,3547,3576,3600,1044,2,3325,3326,1045,1,3120,1046,1,1505,1047,3,3082,3111,3116,1048,20,788,1290,1381,1679,1823,1927,1963,2027,2044,2134,2276,3071,3082,3226,3246,3255,3411,3523,3576,3600,1049,1,3298,1050,9,133,154,731,1014,1361,2912,2953,3076,3208,1051,12,241,1023,1187,1291,1563,1734,1769,2117,2356,2938,3179,3188,1052,4,58,114,1172,3595,1053,6,69,108,484,773,3350,3446,1054,3,722,2439,3459,1055,3,2091,2095,2154,1056,11,170,1214,1286,1307,1578,2409,2436,2898,3348,3403,3427,1057,2,3431,3433,1058,3,123,1530,3406,1059,4,58,85,113,1304,1060,1,2384,1061,1,3384,1062,2,1986,3108,1063,1,6,1064,2,731,3476,1065,2,58,684,1066,2,684,3082,1067,1,3394,1068,12,58,483,621,758,1256,1442,1671,1950,2400,3184,3563,3586,1069,12,758,771,1671,1950,2178,2400,2404,2406,2412,2423,2435,3082,1070,4,877,890,2702,2983,1071,5,141,146,197,484,1273,1072,2,731,3417,1073,2,424,3391,1074,1,3467,1075,6,454,461,470,1214,1680,3502,1076,3,1833,2765,2895,1077,1,68,1078,1,116,1079,7,731,1141,1151,1157,1830,2156,3371,1080,2,3409,3469,1081,1,3467,1082,3,1014,1339,1441,1083,5,713,783,784,2743,2751,1084,1,2724,1085,1,3322,1086,1,1830,1087,4,638,2727,2886,2940,1088,4,1002,1992,2467,2884,1089,2,952,963,1090,2,2793,2794,1091,3,3082,3343,3354,1092,1,1395,1093,4,1055,1057,1058,1066,1094,2,2190,3358,1095,1,370,1096,1,3339,1097,1,1637,1098,2,768,769,1099,5,2015,2795,2946,2949,3398,1100,7,2826,2879,2915,2946,2947,2970,3082,1101,1,3358,1102,3,3383,3386,3497,1103,5,1577,1580,1583,1587,1609,1104,1,2261,1105,2,2261,3082,1106,4,621,1190,3168,3184,1107,2,1197,3420,1108,1,58,1109,5,706,709,996,1854,3016,1110,3,1919,3071,3613,1111,37,58,813,831,835,840,848,854,856,877,883,889,893,1205,1411,1456,1468,1482,1566,1577,1583,1660,2129,2172,2666,2701,2702,2721,2732,3003,3004,3010,3041,3042,3044,3051,3114,3123,1112,4,1056,3381,3385,3550,1113,2,731,813,1114,6,58,2198,3082,3388,3527,3554,1115,6,7,341,3267,3278,3293,3567,1116,4,341,731,3280,3293,1117,5,353,373,3280,3282,3293,1118,2,2316,3308,1119,2,346,356,1120,2,346,356,1121,4,2792,2812,2819,3082,1122,1,1983,1123,1,1983,1124,1,1344,1125,2,758,1256,1126,6,1256,1366,1950,2404,2429,3082,1127,3,3539,3607,3608,1128,1,2706,1129,3,2706,2988,3082,1130,2,652,3119,1131,1,1712,1132,3,484,1696,1890,1133,2,1446,1450,1134,2,2706,3082,1135,2,731,2748,1136,8,162,1022,1133,1136,1150,1222,2998,3056,1137,4,2788,2795,2825,2915,1138,5,2788,2795,2825,2915,2946,1139,2,2788,3082,1140,4,722,3063,3087,3265,1141,2,731,3060,1142,2,3063,3082,1143,1,2671,1144,1,374,1145,1,1205,1146,1,740,1147,1,722,1148,2,731,740,1149,1,3358,1150,3,111,114,1204,1151,6,58,483,621,1256,3168,3184,1152,2,114,731,1153,5,1950,2178,2404,2435,3082,1154,2,1204,3082,1155,3,2872,2919,2922,1156,4,731,2872,2919,2922,1157,5,124,126,1915,1923,2590,1158,3,2598,2768,2965,1159,8,1915,1923,1924,2520,2590,2591,2600,3559,1160,2,2164,3082,1161,5,240,504,2403,2423,3439,1162,3,2173,2198,3082,1163,2,1494,2956,1164,1,1844,1165,1,1844,1166,15,324,650,1091,1648,1737,1792,2629,2792,2825,2832,2872,2873,2903,2919,2963,1167,4,731,1792,2814,2919,1168,3,991,1617,1619,1169,9,260,484,506,987,991,1004,1023,1056,1333,1170,1,2585,1171,5,148,1580,1593,1625,2713,1172,12,130,158,165,168,176,1010,1015,1037,1188,1284,2227,2584,1173,4,706,1854,1859,3016,1174,4,1115,3187,3436,3571,1175,1,2514,1176,1,2019,1177,1,2019,1178,3,1117,1118,1743,1179,2,3063,3174,1180,1,2299,1181,33,55,79,154,155,163,180,279,287,288,331,456,1014,1017,1019,1043,1050,1131,1134,1223,1282,1361,1961,2094,2107,2115,2118,2123,2127,2271,2445,2511,2525,3423,1182,15,154,155,180,524,1282,2115,2118,2123,2271,2275,2279,2445,2511,3082,3423,1183,1,2891,1184,1,2891,1185,1,2748,1186,1,2053,1187,1,1954,1188,1,1203,1189,2,2735,2744,1190,7,1103,1138,1642,2269,2521,3412,3487,1191,8,421,731,2176,2177,2208,3373,3390,3398,1192,2,2178,3082,1193,6,1582,2094,2206,2225,2511,2684,1194,6,1582,2206,2217,2221,2684,3082,1195,7,1889,1896,1897,1898,2724,3412,3487,1196,24,713,717,770,783,784,931,973,1790,1905,1953,1954,2014,2020,2114,2743,2751,2811,2833,2874,2945,3424,3478,3504,3526,1197,4,2020,2283,2308,3480,1198,9,267,1276,1717,1720,1937,2020,2283,2308,3480,1199,11,267,1276,1717,1720,1937,2020,2228,2283,2308,3082,3480,1200,7,627,731,1603,1952,2014,2748,3369,1201,1,3472,1202,4,1540,2055,2059,2100,1203,1,2601,1204,1,653,1205,1,2485,1206,3,1580,1590,1593,1207,4,389,1591,1613,2368,1208,2,2077,2081,1209,2,731,2081,1210,1,2081,1211,1,3358,1212,2,731,2864,1213,2,2538,2792,1214,3,1788,2538,3082,1215,2,2792,2814,1216,8,1751,1754,2622,2804,2814,2829,3515,3559,1217,4,1887,1888,1929,2515,1218,4,2216,2768,2804,2814,1219,2,2174,2180,1220,5,573,3190,3194,3203,3436,1221,3,555,3190,3203,1222,3,299,1654,2210,1223,2,2210,3082,1224,1,2804,1225,1,3267,1226,3,341,731,3280,1227,1,3620,1228,2,2060,3082,1229,8,2704,2764,3022,3048,3109,3117,3127,3218,1230,2,2539,3082,1231,7,506,546,1099,2171,2600,3109,3597,1232,2,731,3024,1233,2,1852,3354,1234,2,3082,3354,1235,23,49,79,936,1582,1699,1701,1712,1926,2514,2656,2684,2691,2721,2745,2762,2770,2773,2802,2808,2810,2924,2959,3484,1236,10,374,1297,1696,1705,1890,1921,2071,2403,2442,2555,1237,5,1699,2684,2810,2924,3082,1238,3,731,1299,2442,1239,1,719,1240,2,1418,3082,1241,3,484,710,3467,1242,15,381,449,978,1577,1583,1587,1601,1609,1627,1739,2211,3104,3242,3260,3524,1243,7,1627,1829,1834,1836,3460,3518,3524,1244,2,2211,3082,1245,7,463,849,853,1582,3242,3254,3260,1246,3,1828,1833,1835,1247,1,3418,1248,2,1502,1575,1249,3,978,3082,3108,1250,3,652,952,3012,1251,1,3052,1252,1,1728,1253,2,731,2216,1254,3,1244,1251,1268,1255,7,767,773,1850,3333,3350,3446,3456,1256,2,2164,2216,1257,13,4,398,1772,2174,2327,2747,2754,2758,2867,3266,3279,3466,3560,1258,1,1556,1259,2,2984,3082,1260,1,1510,1261,2,2077,2081,1262,5,647,1709,1712,2331,3322,1263,8,1297,1696,1705,1890,2071,2311,2331,2442,1264,3,2810,2924,3082,1265,1,1743,1266,5,731,1300,1709,2311,2442,1267,1,1688,1268,3,2217,2221,3082,1269,2,1190,1558,1270,2,1977,2075,1271,4,2061,2067,2267,2301,1272,20,144,188,280,484,981,986,1004,1273,1315,1323,1333,1409,1676,1719,1722,2061,2838,3189,3418,3513,1273,6,154,155,245,265,731,3417,1274,2,154,3082,1275,2,2267,3082,1276,19,75,113,115,154,155,163,245,287,288,524,1017,1050,1223,1304,1410,2094,2225,2271,2445,1277,3,154,2271,3082,1278,3,1773,1869,2002,1279,2,1351,2432,1280,3,1700,2002,3082,1281,3,964,2355,2646,1282,1,1977,1283,2,192,2843,1284,2,191,2843,1285,3,246,731,2843,1286,2,2843,3082,1287,3,1977,2077,3539,1288,6,379,2315,2321,2323,3263,3298,1289,2,2812,3082,1290,2,2829,3559,1291,2,1505,1553,1292,2,1505,3082,1293,2,229,2583,1294,8,58,1771,1812,1842,3129,3134,3149,3458,1295,2,58,3082,1296,1,2884,1297,1,2821,1298,2,3263,3298,1299,30,79,113,115,154,155,163,210,331,1014,1017,1019,1043,1050,1131,1134,1223,1263,1266,1304,1312,1361,1410,1683,1961,2094,2118,2445,2482,3423,3583,1300,3,154,2445,3082,1301,5,68,1123,1286,1296,3403,1302,1,2001,1303,2,353,3293,1304,1,2885,1305,3,29,3083,3235,1306,1,3270,1307,13,58,677,1671,1771,1842,3129,3145,3147,3149,3352,3451,3457,3458,1308,26,537,936,979,1582,1634,1638,1900,1926,1935,2605,2612,2691,2705,2721,2731,2745,2752,2767,2776,2778,2893,2899,2932,2933,2959,3518,1309,27,5,348,358,363,367,432,1321,1660,1677,1711,1719,2552,2555,2558,2568,2580,2582,2590,2630,2633,2732,2742,3030,3264,3278,3289,3290,1310,10,374,731,2552,2558,2559,2562,2581,2588,3266,3278,1311,3,2562,2605,3082,1312,4,5,402,3082,3264,1313,6,58,677,1771,3082,3352,3457,1314,7,189,519,2838,2843,2847,3299,3407,1315,22,5,67,338,364,368,374,1321,1677,1719,2552,2555,2568,2580,2582,2594,2630,2633,3264,3289,3290,3299,3466,1316,2,2261,3358,1317,1,2190,1318,6,1364,1370,2443,2522,2524,2572,1319,1,62,1320,1,1902,1321,1,2936,1322,4,1491,1575,2129,3111,1323,3,434,1563,1575,1324,2,731,1491,1325,7,919,1447,1451,1491,1536,1575,1619,1326,2,451,1575,1327,2,731,1491,1328,1,3467,1329,3,773,1825,2483,1330,2,2326,3082,1331,4,2248,2315,2332,2334,1332,19,123,126,1549,1648,1677,1719,1915,1923,2053,2090,2422,2520,2590,2594,2620,2623,2668,2935,3104,1333,2,731,2420,1334,4,849,853,2011,3082,1335,2,2667,3082,1336,2,1758,1867,1337,2,3445,3448,1338,3,2772,2804,2821,1339,1,3322,1340,2,3162,3178,1341,4,3160,3178,3179,3239,1342,2,1190,3178,1343,1,1342,1344,2,1198,1825,1345,8,1081,1179,1490,2793,2794,2799,2839,3370,1346,1,2671,1347,3,1291,2596,3413,1348,2,1294,3181,1349,3,1190,3168,3184,1350,2,1190,3082,1351,7,98,1902,3233,3383,3386,3387,3497,1352,12,588,620,729,1648,2872,2939,3160,3162,3164,3170,3178,3216,1353,21,495,548,555,562,583,593,604,612,629,636,1648,1652,2022,2473,2872,2939,3160,3171,3178,3179,3239,1354,1,1139,1355,5,1056,1074,1076,1148,1379,1356,1,2185,1357,2,128,3595,1358,3,2768,2804,3082,1359,2,2372,2374,1360,2,3082,3469,1361,5,58,83,106,2204,2572,1362,2,2204,3082,1363,2,85,1395,1364,3,484,3403,3428,1365,3,85,731,1395,1366,2,1395,3082,1367,1,1190,1368,2,653,3082,1369,1,2418,1370,1,3413,1371,1,3288,1372,6,2788,2795,2800,2840,2915,3082,1373,1,2915,1374,1,1395,1375,13,234,825,991,1091,1095,1291,1482,1502,1522,1575,1677,1737,1874,1376,5,234,991,1056,1677,1951,1377,4,234,731,826,1553,1378,1,2585,1379,9,58,83,1671,1743,2924,3303,3484,3516,3595,1380,1,3322,1381,1,2011,1382,1,2173,1383,56,80,92,97,259,466,499,597,599,675,681,690,793,803,882,926,967,982,993,1035,1039,1310,1386,1586,1709,1715,1763,1820,1825,1841,1901,2010,2056,2060,2097,2132,2158,2307,2314,2336,2505,2632,2675,2771,2774,2791,2796,2811,2813,2917,2927,3025,3364,3446,3496,3501,3526,1384,1,2638,1385,1,1823,1386,1,1407,1387,3,1404,2258,3335,1388,1,2799,1389,1,2234,1390,2,943,2665,1391,3,943,1700,3082,1392,13,108,141,146,188,506,981,1004,1273,1333,1676,2149,2617,3513,1393,4,188,986,2071,2131,1394,3,1494,1495,3098,1395,3,1329,1332,1364,1396,2,1494,3082,1397,1,3538,1398,1,3373,1399,1,3334,1400,2,1505,1516,1401,3,406,1291,2891,1402,2,2891,2896,1403,2,731,2891,1404,12,1135,1648,1719,1915,1923,1962,2053,2060,2590,2594,2620,2623,1405,6,98,3233,3383,3386,3387,3497,1406,1,2537,1407,1,1190,1408,10,594,595,601,664,685,692,1763,2569,2732,3101,1409,1,1332,1410,2,3082,3418,1411,4,731,3417,3466,3467,1412,6,601,947,1741,2433,3196,3202,1413,2,1744,1746,1414,4,29,2194,3083,3631,1415,6,29,101,2194,3082,3083,3631,1416,2,2178,3082,1417,1,2664,1418,3,2622,3515,3559,1419,2,3267,3293,1420,6,341,426,427,731,3280,3293,1421,39,27,38,76,92,159,499,524,525,779,803,1021,1146,1224,1230,1249,1259,1787,1900,1931,1936,1946,2064,2269,2312,2687,2777,2779,2811,2958,3035,3050,3173,3180,3261,3424,3478,3537,3575,3599,1422,2,771,886,1423,1,1395,1424,2,439,3418,1425,2,3403,3463,1426,4,341,1723,3267,3293,1427,6,341,391,731,2682,3280,3293,1428,8,79,272,353,373,538,940,2613,3293,1429,1,244,1430,1,244,1431,22,148,149,151,478,513,594,595,601,852,1493,1580,1593,1596,1610,1625,1669,1954,2182,2212,2263,3138,3196,1432,1,2671,1433,16,176,187,294,354,355,387,518,553,554,1037,1284,1744,1746,1839,2584,2951,1434,2,2206,3413,1435,1,1747,1436,2,731,1747,1437,2,2206,3082,1438,2,731,2326,1439,2,2326,3082,1440,2,425,3358,1441,5,341,3082,3267,3278,3285,1442,16,764,767,852,944,1540,1550,1706,2730,2733,2852,2874,2910,2918,2923,2951,2967,1443,5,1087,1706,2910,2911,2924,1444,1,963,1445,1,2293,1446,2,2401,3082,1447,2,1197,3082,1448,1,1202,1449,2,1202,3082,1450,14,260,442,447,598,652,987,1168,1293,1294,1333,1719,2069,3103,3432,1451,2,1818,2395,1452,4,491,1125,1744,1846,1453,1,1388,1454,2,1388,3082,1455,2,4,354,1456,3,1965,2488,2544,1457,31,126,205,215,503,591,652,795,817,950,1313,1482,1549,1575,1648,1677,2063,2179,2422,2701,2702,2872,2971,3029,3031,3114,3141,3166,3195,3447,3492,3601,1458,3,795,2179,3082,1459,8,78,205,591,731,818,1780,2872,2971,1460,5,652,653,654,699,2544,1461,35,234,244,598,646,652,691,707,851,890,899,950,953,1168,1291,1577,1601,1627,1660,1737,2073,2105,2349,2352,2718,2792,2944,3012,3014,3104,3114,3132,3135,3436,3442,3627,1462,17,234,652,760,987,1056,1168,1291,1294,1780,2073,2218,2259,2792,3432,3533,3601,3611,1463,3,950,2792,3082,1464,13,598,652,731,950,953,962,1083,1168,1176,1648,2720,2792,2814,1465,11,895,1478,1645,1657,1658,1792,1798,2023,2575,2845,2992,1466,5,571,1064,1066,1481,1647,1467,2,3082,3469,1468,1,1750,1469,8,2118,2123,2127,2445,2511,2525,2528,3423,1470,5,2279,2445,2511,2528,3082,1471,2,2250,2254,1472,12,790,949,1447,1482,1575,1600,2134,2136,2296,2746,3181,3394,1473,3,2795,2800,2840,1474,1,1406,1475,12,715,1254,1651,2136,2268,2746,3082,3102,3121,3181,3426,3611,1476,4,570,731,2311,2938,1477,7,223,1056,2135,2136,2311,3188,3606,1478,12,282,1751,1754,1924,2354,2423,2592,2622,2861,2965,3515,3559,1479,3,670,3089,3101,1480,26,205,215,224,591,1049,1098,1163,1313,1648,1719,1779,1897,2063,2116,2580,2591,3002,3264,3299,3402,3430,3447,3462,3492,3494,3605,1481,3,205,224,1897,1482,3,495,1805,1863,1483,2,1190,1199,1484,1,3325,1485,2,796,798,1486,1,3358,1487,4,652,950,3012,3014,1488,3,652,950,3082,1489,2,731,2311,1490,8,542,923,1631,1657,1658,1798,2634,2719,1491,1,2486,1492,1,923,1493,1,153,1494,1,3467,1495,16,352,372,1924,2164,2575,2592,2601,2622,2676,2748,2768,2804,2829,2965,3515,3559,1496,1,1610,1497,3,2793,2794,2799,1498,5,929,932,2747,2749,2758,1499,2,731,2709,1500,3,2709,2711,3082,1501,1,3282,1502,3,1494,1582,1584,1503,1,1193,1504,2,1447,2206,1505,2,2206,3082,1506,2,731,2454,1507,3,1737,2903,2963,1508,3,729,1256,3586,1509,13,411,1011,1209,1837,1893,2172,2673,2736,2743,2752,2801,2808,2814,1510,1,2671,1511,14,1011,1093,1094,1209,1571,1837,2198,2518,2736,2743,2752,2776,2801,3082,1512,3,1505,1513,2706,1513,1,1811,1514,7,501,1669,1671,1811,1822,1955,3082,1515,2,1505,3082,1516,1,2482,1517,1,3267,1518,1,1256,1519,2,58,83,1520,67,67,74,94,125,137,186,203,223,224,231,250,273,302,344,477,485,527,552,972,1031,1062,1098,1163,1186,1271,1290,1297,1474,1490,1632,1676,1677,1679,1719,1737,1779,1838,1890,1897,1899,1915,1917,1921,1923,1948,2048,2063,2310,2331,2399,2442,2452,2521,2551,2589,2591,3064,3246,3250,3299,3335,3430,3487,3490,3523,3547,3598,1521,1,3469,1522,2,3082,3469,1523,6,697,2411,3100,3379,3558,3599,1524,1,653,1525,3,1643,2073,3322,1526,4,517,2073,2406,3611,1527,2,2523,2524,1528,1,1463,1529,7,1187,1246,1458,1563,1951,2137,2148,1530,1,1194,1531,2,1194,3082,1532,6,279,731,792,1115,1194,1203,1533,9,551,1022,1232,2239,2404,2406,2412,2435,3082,1534,2,1117,1118,1535,2,731,3549,1536,14,789,1127,1628,1680,2050,2267,2278,2282,2296,2301,2302,2905,2907,3073,1537,15,223,469,472,473,1600,1695,1899,1962,2036,2050,2119,2124,2145,2687,3249,1538,3,731,2911,2938,1539,10,469,1127,1679,2267,2278,2301,2304,2905,3082,3209,1540,4,571,1064,1066,1647,1541,3,1700,2802,3082,1542,18,895,1478,1480,1657,1658,1792,1798,1916,1924,2023,2520,2575,2585,2590,2698,2725,2845,2992,1543,13,341,391,1665,1691,2061,2108,2305,2339,2421,2789,2828,2868,2916,1544,1,2916,1545,4,407,1653,2209,3513,1546,1,272,1547,2,2333,3082,1548,1,2456,1549,3,272,2352,2360,1550,1,280,1551,1,2611,1552,49,67,94,186,395,552,597,794,1271,1290,1297,1477,1667,1679,1709,1719,1896,1897,1904,1921,1923,2021,2044,2048,2060,2097,2147,2258,2449,2452,2462,2471,2687,2796,2803,2894,2937,3072,3082,3176,3226,3246,3250,3411,3426,3430,3487,3490,3523,3598,1553,6,272,353,2677,2678,2769,2965,1554,2,2677,3082,1555,1,2578,1556,94,94,125,137,186,203,219,221,231,250,273,302,367,477,503,540,552,646,794,950,1031,1064,1067,1160,1186,1271,1290,1297,1453,1471,1473,1474,1477,1490,1535,1568,1570,1574,1626,1644,1667,1677,1703,1709,1712,1719,1737,1779,1796,1838,1874,1897,1904,1921,1923,1981,2021,2044,2053,2069,2083,2097,2147,2258,2310,2331,2399,2449,2462,2471,2519,2521,2551,2577,2589,2715,2718,2818,2860,2894,2965,3029,3031,3045,3072,3141,3176,3246,3411,3430,3487,3490,3523,3547,3598,1557,11,265,378,486,731,1298,1568,2032,2213,2442,2628,2715,1558,10,42,1650,2030,2431,3175,3263,3298,3531,3558,3586,1559,2,1213,3322,1560,1,2315,1561,14,348,838,1049,1629,2063,2090,2686,2690,2761,3227,3406,3492,3534,3544,1562,14,224,1049,1098,1148,1890,1897,1899,1945,1948,2063,3492,3518,3534,3544,1563,7,731,845,931,2715,3049,3358,3534,1564,1,2385,1565,2,353,373,1566,2,731,3280,1567,1,3267,1568,2,927,959,1569,1,927,1570,4,1395,2392,3413,3420,1571,4,58,731,3315,3420,1572,1,1395,1573,1,2164,1574,4,455,1215,2164,2458,1575,1,2182,1576,1,328,1577,18,907,917,1427,1463,1553,1648,2349,2699,2706,2731,2734,2939,2966,2970,2988,3216,3436,3577,1578,2,1418,1648,1579,5,317,1077,1648,2234,3535,1580,6,1077,1648,2622,2748,3515,3559,1581,3,1648,3082,3267,1582,2,1418,1648,1583,5,1648,2706,2988,3082,3535,1584,1,2391,1585,1,2487,1586,25,22,563,599,881,1353,1373,2314,3039,3105,3172,3277,3284,3295,3311,3319,3321,3365,3367,3369,3558,3566,3568,3578,3590,3604,1587,22,471,875,882,894,900,1464,1498,1499,1524,1552,1586,1798,1820,1936,1987,2307,2698,2725,2796,2982,3168,3492,1588,1,2487,1589,1,2487,1590,1,2487,1591,1,2371,1592,2,2700,2732,1593,2,2511,2528,1594,3,2511,2528,3082,1595,1,3456,1596,11,455,478,1215,1754,2164,2166,2190,2458,2804,2819,2889,1597,3,2164,2819,3459,1598,8,1755,2728,2793,2794,2799,2804,2819,2889,1599,1,1983,1600,5,1056,1074,1076,1148,2891,1601,6,929,932,1941,2327,2747,2749,1602,1,2384,1603,1,2396,1604,11,599,881,3039,3105,3172,3277,3295,3321,3568,3578,3590,1605,2,58,602,1606,4,740,1256,2422,3336,1607,7,722,1264,1372,2426,2428,2437,2439,1608,2,2429,3082,1609,2,731,740,1610,15,22,563,1353,1373,2314,3082,3284,3319,3321,3365,3367,3369,3558,3566,3604,1611,1,2371,1612,1,1903,1613,2,1404,2258,1614,5,1413,2655,2818,3372,3396,1615,1,1012,1616,2,3410,3423,1617,2,3082,3409,1618,6,425,1669,2190,2192,2215,3358,1619,5,1429,1669,2261,3082,3358,1620,3,994,995,3395,1621,2,153,2002,1622,2,3358,3370,1623,4,234,1291,1739,3436,1624,4,234,1291,1739,3436,1625,1,3475,1626,13,323,433,650,956,1677,1792,1797,2157,2629,2649,2716,2915,3625,1627,4,422,956,1077,2600,1628,3,956,2716,3082,1629,8,323,731,2348,2649,2716,2915,3140,3252,1630,5,341,2682,3467,3483,3572,1631,1,2682,1632,4,3300,3310,3325,3326,1633,4,2773,2808,2810,2924,1634,4,952,1629,2715,2718,1635,1,1872,1636,1,3561,1637,4,731,1197,1205,2715,1638,4,2574,3421,3467,3485,1639,25,111,720,1236,1237,1418,1670,1671,1790,1810,1818,1821,1872,2163,2178,2208,2290,2309,2321,2324,2372,2374,2380,2822,3331,3430,1640,27,111,161,720,1236,1237,1418,1670,1671,1790,1810,1818,1821,1872,2163,2178,2208,2290,2309,2321,2324,2372,2374,2380,2822,3082,3331,3430,1641,2,2822,3082,1642,1,1418,1643,4,100,117,2196,3373,1644,18,44,98,117,383,425,493,1671,1741,2176,2177,2196,3082,3234,3373,3390,3398,3400,3498,1645,9,688,2204,2208,2321,2324,2372,2374,3481,3595,1646,1,1256,1647,9,58,83,731,758,771,1035,1743,2892,3484,1648,21,347,351,390,393,408,450,894,938,1244,1680,2110,2156,2162,2300,2368,2703,2854,3243,3245,3251,3279,1649,7,979,1029,1640,1664,1690,1738,1982,1650,1,1519,1651,3,179,2164,2205,1652,2,187,3279,1653,3,1367,2228,2285,1654,1,959,1655,1,2396,1656,2,1395,2398,1657,3,3267,3293,3567,1658,6,341,426,427,731,3280,3293,1659,3,353,3280,3293,1660,3,1908,3082,3333,1661,1,3565,1662,2,2511,2528,1663,2,2528,3082,1664,1,1395,1665,16,272,280,338,353,373,1719,1722,1723,2352,2561,3267,3293,3300,3320,3326,3329,1666,2,426,427,1667,2,2578,3082,1668,2,3263,3298,1669,4,58,1765,2835,3484,1670,42,2,42,307,505,720,863,929,1051,1065,1070,1102,1155,1170,1326,1445,1476,1573,1600,1695,1718,1721,1732,1827,1904,1980,2015,2104,2111,2178,2238,2631,2688,2722,2786,2856,2991,3006,3175,3263,3298,3558,3596,1671,2,1395,3429,1672,1,3230,1673,2,2527,2597,1674,1,2053,1675,24,322,431,855,882,894,938,1062,1104,1107,1128,1489,1635,1707,1792,2010,2045,2092,2300,2576,2579,3222,3243,3245,3632,1676,2,1034,2352,1677,17,108,141,146,251,983,986,1004,1273,2565,2617,2631,3267,3525,3528,3545,3567,3569,1678,4,2416,2574,3300,3326,1679,4,1700,2401,3082,3326,1680,1,3583,1681,8,346,348,388,2062,2155,2338,3106,3292,1682,1,2071,1683,5,595,601,2232,2874,2875,1684,7,553,561,571,613,721,2940,3165,1685,1,2747,1686,1,2684,1687,1,2804,1688,2,743,2873,1689,3,722,743,2881,1690,1,3561,1691,3,2729,2748,2800,1692,5,391,399,418,2748,2756,1693,1,1190,1694,3,1187,1273,1684,1695,1,2061,1696,3,1726,2585,2590,1697,6,1699,2559,2562,2605,2612,2762,1698,1,2527,1699,2,1114,1961,1700,14,791,978,1648,1878,2349,2872,2919,2922,2925,2931,2965,2981,3075,3079,1701,6,791,1648,2872,2919,2931,2938,1702,7,1648,2872,2919,2922,2925,2928,2931,1703,8,1648,2872,2879,2919,2920,2925,2931,3082,1704,7,731,1648,2872,2919,2922,2925,2931,1705,100,54,73,76,80,92,247,457,478,481,499,523,793,798,803,829,871,882,920,926,993,994,1018,1444,1492,1578,1586,1591,1620,1680,1711,1816,1820,1841,1896,1900,1901,1928,1953,1962,1992,1999,2010,2015,2032,2040,2044,2056,2074,2076,2097,2132,2156,2207,2208,2213,2218,2226,2236,2247,2269,2307,2335,2358,2370,2381,2415,2430,2465,2489,2505,2615,2627,2642,2708,2771,2774,2784,2796,2811,2813,2822,2842,2908,2923,2945,2977,3122,3180,3182,3232,3237,3240,3376,3382,3424,3472,3474,3549,3596,3599,1706,1,68,1707,2,1977,2077,1708,1,1114,1709,1,2130,1710,1,3561,1711,3,551,866,889,1712,15,49,1304,1582,1893,2055,2094,2118,2123,2511,2514,2525,2656,2684,2911,2952,1713,8,1682,2094,2118,2123,2275,2511,2911,3082,1714,3,652,1778,3601,1715,4,652,1854,1857,3601,1716,3,652,1778,3082,1717,1,3343,1718,1,1123,1719,1,154,1720,2,1286,3561,1721,2,990,1114,1722,10,49,272,453,456,534,536,538,2511,2677,2678,1723,3,1705,1722,1723,1724,5,272,2511,2677,2678,3082,1725,1,2536,1726,1,2677,1727,10,68,261,990,1006,1114,1296,1977,1978,2077,3594,1728,1,2167,1729,4,1309,2164,2458,3459,1730,5,369,2174,2747,3279,3560,1731,5,1738,2048,2049,2050,2051,1732,2,2318,2323,1733,1,2012,1734,2,1829,1834,1735,3,1836,2012,3082,1736,2,2055,2059,1737,1,2842,1738,2,3561,3562,1739,3,1256,1332,1364,1740,2,1366,3082,1741,7,1790,1818,1880,2250,2293,2309,2804,1742,1,3467,1743,1,154,1744,2,2294,2394,1745,2,2265,2277,1746,2,298,3297,1747,6,1286,1328,1329,1349,1352,2433,1748,2,2255,2261,1749,1,2352,1750,2,1242,2233,1751,1,2173,1752,12,10,19,234,823,1091,1095,1139,1291,1737,1739,3108,3524,1753,11,234,1115,1145,1550,1551,1582,1978,1993,2102,2731,3595,1754,22,234,504,829,844,1056,1059,1074,1076,1139,1142,1148,1156,1291,1293,1320,1677,1829,1834,1836,1840,3518,3524,1755,4,234,731,1082,1176,1756,2,2248,2374,1757,3,341,731,3280,1758,1,2454,1759,1,459,1760,2,598,2873,1761,4,598,1023,2873,2881,1762,2,731,2873,1763,3,3300,3320,3326,1764,2,2094,3326,1765,4,2705,2721,2745,2752,1766,8,2705,2745,2767,2776,2778,2893,2899,3082,1767,2,2173,3082,1768,1,2956,1769,2,2398,3469,1770,4,2392,2398,3082,3469,1771,1,2672,1772,1,2671,1773,1,3472,1774,2,2745,3082,1775,3,1034,2031,3023,1776,3,1004,1034,3582,1777,3,1034,2031,3082,1778,2,785,1747,1779,3,774,775,778,1780,3,775,1765,3082,1781,1,719,1782,3,123,740,3406,1783,2,740,1115,1784,5,260,722,740,1294,2446,1785,2,740,1190,1786,3,740,1190,3082,1787,3,1893,2511,2515,1788,2,2911,3082,1789,4,436,1055,1078,3513,1790,2,722,766,1791,4,1360,1524,1955,3082,1792,1,3086,1793,1,2748,1794,1,2057,1795,1,3305,1796,3,3267,3567,3569,1797,5,285,426,427,731,3280,1798,1,1197,1799,3,2704,3208,3214,1800,4,2348,2350,2356,2359,1801,2,2346,2353,1802,5,1683,2346,2353,2355,2369,1803,1,2356,1804,2,2356,2358,1805,2,2355,3082,1806,2,2721,3625,1807,1,1033,1808,1,1872,1809,1,1301,1810,1,1256,1811,1,2951,1812,1,1790,1813,7,58,1117,1118,1129,1133,1205,3420,1814,1,2562,1815,2,2552,2630,1816,2,85,2511,1817,1,3358,1818,1,1145,1819,7,520,608,2161,2853,2859,2865,2951,1820,2,722,740,1821,1,2182,1822,2,990,1114,1823,2,2748,2756,1824,1,774,1825,4,1648,2950,3009,3242,1826,3,1648,2864,3009,1827,5,731,1648,2864,2950,3009,1828,6,1648,2011,2950,2956,3009,3242,1829,1,1450,1830,1,422,1831,5,58,106,677,3111,3116,1832,2,3445,3448,1833,1,1336,1834,1,1961,1835,102,67,74,94,129,156,164,175,205,292,327,394,458,466,467,477,494,540,544,552,597,622,716,1009,1018,1020,1036,1119,1132,1248,1254,1283,1348,1445,1591,1679,1719,1769,1786,1814,1820,1831,1845,1874,1927,2008,2018,2032,2036,2044,2048,2097,2147,2179,2370,2379,2430,2449,2452,2462,2471,2564,2642,2687,2723,2746,2796,2797,2803,2811,2862,2894,2937,2951,3007,3035,3072,3082,3139,3181,3185,3226,3246,3248,3249,3250,3255,3264,3290,3299,3364,3402,3426,3430,3462,3466,3490,3493,3560,3579,3596,3598,3605,1836,3,2509,2510,2515,1837,2,2515,2516,1838,3,1117,1118,1190,1839,44,49,79,115,272,429,534,598,646,649,652,979,1131,1134,1223,1304,1582,1584,1590,1594,1599,1710,1900,1924,2065,2069,2094,2118,2123,2225,2253,2271,2401,2445,2511,2514,2525,2536,2652,2684,2691,2855,2911,2932,2952,1840,4,555,598,652,2022,1841,3,652,1190,1221,1842,32,49,79,272,652,979,1216,1304,1582,1584,1590,1682,1710,2065,2223,2225,2253,2271,2275,2316,2401,2445,2453,2455,2511,2684,2691,2767,2911,2932,2952,2962,3082,1843,123,42,109,173,206,222,255,291,295,311,325,366,378,391,393,435,437,438,468,472,476,490,549,592,627,633,787,931,966,982,993,1025,1030,1042,1065,1070,1141,1178,1248,1295,1310,1312,1386,1457,1538,1547,1561,1602,1618,1620,1650,1665,1678,1695,1718,1721,1729,1743,1827,1842,1873,1892,1924,1969,1992,2003,2008,2032,2040,2046,2086,2092,2111,2125,2144,2156,2163,2178,2303,2351,2362,2444,2474,2513,2521,2530,2549,2556,2595,2621,2624,2631,2647,2650,2705,2854,2855,2865,2872,2874,2904,2920,2931,2951,2959,3070,3078,3084,3105,3131,3161,3172,3187,3236,3256,3328,3434,3440,3443,3526,3531,3558,3592,3604,1844,4,58,597,609,3595,1845,4,58,3082,3595,3599,1846,14,624,1009,1267,1302,1312,1417,1810,1894,2375,2474,2490,3082,3619,3630,1847,1,2782,1848,1,1396,1849,3,439,484,3403,1850,2,1397,3082,1851,3,29,3083,3235,1852,5,305,483,1266,1410,2293,1853,2,2426,2428,1854,2,2429,3082,1855,4,421,2770,3390,3398,1856,3,29,3083,3235,1857,3,29,3083,3235,1858,3,1329,1332,1364,1859,1,1237,1860,26,187,360,553,561,1055,1057,1058,1063,1069,1284,1351,1647,1680,1689,1815,1981,2075,2180,2284,2317,2347,2438,3020,3021,3027,3177,1861,2,2210,2567,1862,2,1654,2210,1863,2,1773,2210,1864,5,895,1798,2585,2724,2915,1865,21,234,244,248,821,991,1091,1095,1291,1447,1451,1554,1737,1739,1979,2349,2792,2818,2900,3416,3449,3544,1866,4,265,731,822,2900,1867,3,3082,3416,3449,1868,12,234,991,1056,1317,1323,1404,3124,3416,3449,3478,3479,3544,1869,4,58,83,2625,2799,1870,3,58,83,3082,1871,2,3082,3263,1872,7,941,1895,2635,2744,2762,3098,3587,1873,10,898,1088,1445,1686,2104,2157,2361,3019,3027,3587,1874,3,2274,3082,3587,1875,6,802,1671,1743,2178,2290,2408,1876,2,1676,3518,1877,18,137,342,346,348,388,392,401,403,836,1648,1797,1938,2338,2686,2690,2761,3227,3238,1878,1,1839,1879,2,1357,1993,1880,6,1056,1076,1099,2364,2365,2812,1881,3,346,1938,3082,1882,3,58,83,1494,1883,1,719,1884,3,1291,3111,3116,1885,1,2400,1886,1,2400,1887,5,75,455,2058,2245,2402,1888,2,3178,3181,1889,1,1190,1890,7,154,155,1019,2118,2127,2271,2511,1891,5,154,2115,2271,2911,3082,1892,2,58,3465,1893,2,2164,2205,1894,2,801,2164,1895,7,27,92,102,1661,1663,3370,3557,1896,1,2671,1897,18,50,68,95,261,262,1002,1286,1296,1306,1665,1691,1992,2536,2548,3351,3495,3499,3555,1898,2,58,113,1899,3,75,1700,3082,1900,1,3499,1901,1,2450,1902,3,2631,3564,3587,1903,2,2446,2447,1904,3,58,83,1197,1905,5,501,1669,1671,1811,1955,1906,2,1811,3082,1907,4,467,1020,1226,3178,1908,2,2373,2376,1909,2,3082,3181,1910,1,885,1911,2,731,2821,1912,2,85,3423,1913,1,3418,1914,4,68,731,3403,3417,1915,3,85,3082,3418,1916,10,978,1549,1648,2090,2680,2686,2690,2761,2919,2957,1917,4,1648,2141,2919,2957,1918,7,731,1350,1648,2433,2453,2919,2957,1919,4,1648,2141,2919,2957,1920,2,218,1663,1921,6,890,1345,2557,2587,2944,3104,1922,4,715,1651,2557,3082,1923,11,15,265,731,1174,1183,2242,2557,2587,3060,3276,3408,1924,2,522,1018,1925,27,95,223,312,405,434,447,484,1004,1023,1174,1183,1294,1409,1651,2242,2557,2565,2580,2581,2587,2617,3264,3266,3276,3408,3493,3513,1926,1,3322,1927,3,2248,2496,2502,1928,1,1863,1929,2,1727,3082,1930,2,2959,3086,1931,3,2140,2959,3082,1932,32,196,266,280,835,899,1056,1091,1101,1275,1291,1293,1333,1380,1382,1383,1385,1660,1714,1719,1733,2104,2565,2655,2701,3045,3104,3228,3431,3436,3442,3544,3548,1933,2,1275,3082,1934,7,58,2129,2666,3003,3004,3111,3120,1935,1,551,1936,4,3082,3388,3527,3554,1937,9,46,202,265,266,731,1176,1203,1275,3080,1938,4,66,2762,2808,2837,1939,3,2401,2808,3082,1940,2,1187,1309,1941,2,1309,3082,1942,5,2480,2482,2497,2503,2504,1943,4,1038,2009,2504,2507,1944,2,1414,1482,1945,1,1482,1946,2,2565,3271,1947,7,164,1020,1132,1225,1254,2379,3082,1948,1,704,1949,1,420,1950,4,58,83,2374,3420,1951,1,1997,1952,3,2374,3082,3181,1953,1,3420,1954,2,731,1395,1955,22,126,861,895,1733,1826,1915,1964,1982,2050,2520,2560,2590,2631,2704,2777,2779,2995,2996,3022,3107,3474,3578,1956,2,1915,2590,1957,3,731,2600,2616,1958,2,2600,3082,1959,3,2245,2249,2457,1960,9,2163,2217,2245,2249,2329,2333,2441,2457,3082,1961,5,495,529,1680,2235,2325,1962,2,1671,3082,1963,10,889,893,1759,1774,1954,1955,2372,3052,3187,3425,1964,3,58,83,1743,1965,2,2178,3082,1966,2,1524,1525,1967,2,1527,3082,1968,1,3111,1969,2,1834,2371,1970,4,234,896,3577,3587,1971,4,234,1734,3535,3587,1972,4,234,3082,3535,3587,1973,2,1836,3082,1974,13,1680,2057,2181,2235,2237,2243,2318,2323,2509,2524,2535,2543,2547,1975,2,235,248,1976,1,236,1977,1,3267,1978,3,2173,2459,3413,1979,3,731,3415,3417,1980,2,2173,3082,1981,1,58,1982,1,83,1983,3,1268,1439,1441,1984,1,128,1985,1,2053,1986,2,2379,2383,1987,4,1671,2376,2397,3516,1988,1,3413,1989,2,2255,2261,1990,2,2261,3082,1991,2,484,3463,1992,1,1491,1993,2,731,1491,1994,10,123,1447,1451,1491,1534,1536,1575,1577,1627,3413,1995,4,1575,1576,2131,2132,1996,2,731,1491,1997,2,58,3406,1998,2,2248,2440,1999,2,1197,3082,2000,2,2011,3082,2001,2,1328,1364,2002,8,418,1665,1691,2532,2536,2548,2707,3555,2003,1,1343,2004,11,237,907,1575,1648,2714,2851,2858,2915,3009,3170,3278,2005,8,423,1056,1648,1734,2851,2864,2896,3466,2006,16,345,541,731,1555,1648,1798,2072,2714,2725,2825,2851,2858,2864,3009,3140,3252,2007,3,1648,2714,3082,2008,1,445,2009,1,483,2010,1,3342,2011,2,3082,3603,2012,4,265,731,3342,3603,2013,6,75,2094,2099,2316,3082,3354,2014,2,3082,3354,2015,29,68,95,108,141,251,319,380,430,484,510,1187,1273,1333,1379,1684,2050,2131,2149,2617,3124,3340,3342,3354,3357,3362,3374,3513,3603,3606,2016,2,925,2748,2017,2,3467,3476,2018,2,304,3483,2019,7,862,895,1915,1923,2590,2996,3559,2020,7,1915,1917,1923,1924,2520,2590,3559,2021,3,2622,3515,3559,2022,5,455,1773,2325,2606,2611,2023,2,990,1773,2024,2,2735,3559,2025,4,669,2721,2745,2752,2026,1,58,2027,1,3512,2028,5,483,1375,1389,3425,3592,2029,2,2461,3082,2030,1,2741,2031,2,341,731,2032,28,157,177,283,1023,1056,1187,1248,1280,1333,1379,1404,1563,1632,1648,1719,2013,2069,2073,2117,2149,2258,2557,2587,2881,2944,3224,3276,3408,2033,2,3082,3469,2034,11,877,889,893,1205,1566,1577,1583,2666,3003,3120,3123,2035,1,3550,2036,4,3082,3388,3527,3554,2037,6,1268,2387,2793,2794,2799,2839,2038,2,459,1188,2039,6,1677,1737,1739,2031,2792,2818,2040,1,1747,2041,2,731,2814,2042,9,83,113,489,1304,1765,2225,2377,2511,3484,2043,1,1408,2044,1,1301,2045,2,1906,2517,2046,23,177,695,952,965,969,1091,1491,1575,1648,1737,2073,2105,2349,2352,2557,2587,2792,2872,2944,2974,3012,3104,3216,2047,1,1190,2048,2,1190,3082,2049,5,969,1280,2557,3082,3276,2050,12,265,731,965,969,2557,2587,2720,2814,2872,2944,2989,3276,2051,3,1977,2356,3082,2052,1,2358,2053,4,2320,2435,3563,3586,2054,2,232,233,2055,4,232,1246,1458,1646,2056,1,2892,2057,15,720,885,1065,1256,1261,1442,1476,1483,1671,1950,2673,2892,3006,3563,3586,2058,1,1863,2059,3,773,1818,1847,2060,3,3082,3573,3588,2061,4,2326,2400,2404,2406,2062,1,774,2063,3,1190,1221,1418,2064,4,1190,1221,1418,3082,2065,2,1190,3082,2066,16,178,269,705,744,927,1685,1902,1905,2205,2308,2332,2341,2434,3383,3386,3387,2067,3,29,3083,3235,2068,2,2326,3082,2069,1,200,2070,1,484,2071,2,1773,2384,2072,1,1872,2073,2,3082,3409,2074,4,244,1778,3358,3601,2075,2,1778,3082,2076,13,49,1071,1131,1582,2514,2648,2652,2684,2746,2855,2932,2952,2962,2077,4,2316,2746,2962,3082,2078,2,1743,3082,2079,17,31,1125,1548,1702,1704,2044,2070,2151,2152,2159,2276,2280,2589,3028,3067,3083,3235,2080,1,1055,2081,39,160,167,172,378,687,870,875,881,900,906,1141,1276,1295,1386,1578,1602,1939,1980,2308,2708,3039,3053,3105,3131,3172,3277,3319,3321,3434,3438,3440,3443,3446,3480,3531,3566,3568,3578,3585,2082,5,58,684,700,2593,3484,2083,2,1743,3082,2084,4,1823,2350,2359,3580,2085,6,1823,2326,2746,2803,2970,3082,2086,8,522,1404,2258,2348,2350,2359,3502,3514,2087,2,2878,2883,2088,1,1056,2089,5,745,2878,2879,2883,3082,2090,1,1466,2091,2,2315,3326,2092,1,3305,2093,2,3305,3595,2094,9,234,244,249,877,896,1788,2792,3014,3051,2095,4,249,1788,2651,3082,2096,5,758,1011,1257,1335,2736,2097,6,758,1011,1257,2412,2736,3082,2098,1,3059,2099,3,2768,2809,2965,2100,1,2435,2101,5,3160,3162,3164,3170,3178,2102,3,3160,3171,3179,2103,9,1139,1577,1583,1587,1739,1836,1897,2521,3108,2104,15,1056,1059,1074,1076,1139,1142,1148,1180,1680,1802,1829,1834,1836,1921,2521,2105,2,731,1176,2106,2,1836,3082,2107,4,58,83,1517,1671,2108,3,1190,1221,1418,2109,2,1190,3082,2110,1,1241,2111,1,1689,2112,1,722,2113,1,2055,2114,6,154,180,278,1282,3082,3409,2115,18,813,866,868,893,909,1577,1583,1595,1660,2129,2172,2666,2701,2702,3003,3004,3010,3424,2116,1,3381,2117,7,873,2198,3082,3388,3424,3527,3554,2118,1,193,2119,6,234,317,1165,1788,2137,2834,2120,1,3469,2121,1,487,2122,8,1052,1053,1120,1702,1704,2070,2276,2589,2123,3,434,489,2446,2124,2,483,2457,2125,2,3082,3393,2126,2,1911,3082,2127,1,1990,2128,2,2822,3082,2129,1,167,2130,3,2872,2909,2919,2131,1,2909,2132,1,1190,2133,5,2443,2509,2510,2524,2547,2134,2,2409,3082,2135,1,3373,2136,9,98,117,493,2525,2540,3082,3234,3373,3498,2137,1,154,2138,4,154,155,288,2127,2139,1,484,2140,1,251,2141,2,251,1273,2142,1,3267,2143,6,188,983,986,1187,1273,1333,2144,3,2118,2511,2528,2145,2,2511,3082,2146,3,983,986,2071,2147,4,1315,1323,1723,2072,2148,3,983,986,2071,2149,1,188,2150,1,154,2151,1,154,2152,5,108,251,1273,2131,3603,2153,1,2352,2154,3,731,1977,2077,2155,3,188,1315,1323,2156,5,1187,1273,2131,3603,3606,2157,10,141,146,251,484,506,983,986,1273,1333,2071,2158,1,1273,2159,5,381,2267,3082,3357,3366,2160,19,108,141,199,380,424,430,484,1004,1273,1333,1684,2117,2131,2149,2617,3357,3362,3366,3513,2161,2,2267,3082,2162,14,50,68,265,731,2050,2409,2436,2625,3193,3202,3357,3453,3492,3606,2163,2,2795,2812,2164,32,57,79,154,155,163,180,279,287,288,331,1014,1017,1019,1043,1050,1131,1223,1263,1266,1282,1361,1410,1683,2107,2115,2118,2123,2127,2271,2511,2525,3583,2165,2,2071,2072,2166,1,2130,2167,12,154,155,180,1282,2115,2123,2271,2275,2279,2511,2959,3082,2168,2,731,2071,2169,1,506,2170,1,983,2171,6,272,731,1017,2118,2127,2511,2172,6,506,983,986,2071,2552,2630,2173,2,1017,2102,2174,2,983,986,2175,2,731,2216,2176,1,86,2177,2,252,2071,2178,5,888,889,1191,1205,3052,2179,2,3567,3569,2180,1,3595,2181,1,3469,2182,1,3467,2183,3,1843,2540,2572,2184,1,2509,2185,4,29,780,3083,3631,2186,6,29,101,780,3082,3083,3631,2187,3,101,2178,3082,2188,10,383,3126,3129,3134,3149,3159,3333,3343,3450,3452,2189,1,1555,2190,5,731,774,775,792,1555,2191,1,1395,2192,2,1395,3082,2193,9,98,665,677,684,700,2176,2177,2306,3373,2194,10,98,665,677,684,700,2176,2177,2306,3082,3373,2195,1,1764,2196,8,98,674,1897,1903,2306,3082,3373,3498,2197,16,230,547,744,767,894,900,945,1550,1596,1610,1706,2730,2852,2945,3110,3333,2198,8,425,731,2176,2177,3373,3378,3390,3398,2199,9,105,425,2176,2177,3082,3373,3378,3390,3398,2200,2,2178,3082,2201,1,3267,2202,5,58,2392,2398,3082,3469,2203,8,1685,1905,2003,2517,2747,2754,2821,3279,2204,2,1125,2432,2205,3,3263,3298,3322,2206,2,2706,3082,2207,1,2795,2208,1,3469,2209,2,68,3467,2210,1,3469,2211,3,587,1648,3014,2212,11,434,451,565,607,611,1648,2447,3087,3224,3431,3433,2213,2,1401,1648,2214,3,731,1197,1648,2215,13,187,229,263,391,542,929,932,1665,1680,1691,2747,2748,2913,2216,1,3409,2217,2,3263,3298,2218,1,3476,2219,26,365,397,1047,1108,1264,1372,1390,1453,1474,1535,1548,1562,1570,1676,1677,1874,1971,1981,2070,2151,2152,3067,3074,3246,3289,3290,2220,56,131,148,160,184,265,307,452,455,462,535,770,881,884,906,958,1718,1958,2000,2228,2313,2314,2345,2628,2631,2650,2713,3057,3061,3105,3115,3128,3131,3133,3137,3142,3158,3197,3284,3319,3321,3324,3365,3367,3369,3434,3440,3443,3446,3464,3526,3558,3568,3585,3602,3604,3619,2221,1,2782,2222,1,2709,2223,1,2709,2224,3,2674,3187,3595,2225,2,1978,2043,2226,1,3580,2227,1,2250,2228,1,2250,2229,4,1406,2291,2293,2297,2230,4,478,2381,2849,3330,2231,1,1441,2232,6,1680,2875,2876,2882,2921,2975,2233,28,412,479,500,647,1450,1453,1454,1471,1473,1474,1488,1535,1568,1570,1630,1677,1712,1733,1874,1964,1981,2577,2915,3022,3109,3117,3127,3141,2234,6,223,343,1109,2449,2732,3335,2235,2,2875,2975,2236,7,412,500,1453,1471,1535,2449,3082,2237,5,1698,2561,2604,2611,2682,2238,4,188,981,986,1273,2239,7,154,279,288,1014,1017,1019,1361,2240,2,1286,1352,2241,1,1849,2242,1,3616,2243,2,1190,3082,2244,2,2664,3615,2245,2,1190,3082,2246,2,3513,3543,2247,1,521,2248,12,111,1117,1118,1129,1133,1192,1199,1202,1221,1324,2398,2444,2249,13,111,1117,1118,1129,1133,1192,1199,1202,1221,1324,2398,2444,3082,2250,3,1192,1324,3082,2251,41,26,94,95,143,217,311,407,645,1004,1064,1137,1292,1676,1677,1680,1709,1736,1792,1856,1904,1923,1924,2052,2076,2130,2209,2520,2546,3065,3072,3085,3189,3241,3262,3414,3453,3486,3513,3517,3543,3587,2252,4,1640,1690,1887,3082,2253,28,567,594,595,601,718,744,767,773,791,801,1268,1329,1332,1349,1352,1364,1706,2024,2318,2323,2423,2424,2433,2450,2453,2648,3196,3202,2254,1,2425,2255,4,3082,3229,3231,3429,2256,15,683,781,798,803,2647,2648,2771,2839,2965,3083,3084,3085,3183,3210,3222,2257,5,1077,2592,2622,3515,3559,2258,8,421,425,662,700,2176,2177,2208,3373,2259,10,103,421,425,662,700,2176,2177,2208,3082,3373,2260,2,370,3280,2261,2,3386,3497,2262,32,24,107,330,478,714,783,1137,1143,1567,1680,1685,1904,1918,1924,1959,2052,2057,2209,2235,2243,2263,2289,2477,2498,2546,2945,3084,3085,3490,3513,3517,3541,2263,24,311,316,437,714,783,787,1155,1487,1904,1918,2283,2289,2530,3065,3070,3084,3189,3241,3262,3486,3513,3517,3543,3586,2264,8,58,75,83,2391,2392,2398,2536,3476,2265,4,68,2391,3467,3476,2266,1,1773,2267,1,1674,2268,4,290,1918,3513,3517,2269,3,1640,1690,3082,2270,1,1847,2271,2,1787,2997,2272,6,1292,1856,2477,2499,3513,3517,2273,1,1819,2274,9,559,1680,1747,1773,1818,2171,2394,2398,3257,2275,4,491,1125,1680,1758,2276,7,1669,1791,1795,1811,1819,2017,3082,2277,60,26,67,94,95,119,217,265,289,330,407,478,524,645,678,708,1064,1066,1103,1137,1310,1462,1567,1667,1680,1709,1719,1792,1825,1856,1924,1928,2032,2049,2052,2076,2130,2131,2209,2477,2498,2520,2546,2581,3065,3072,3085,3241,3246,3262,3291,3405,3414,3453,3490,3491,3513,3517,3541,3543,3587,2278,1,2807,2279,13,657,893,909,1687,1988,2025,2090,2571,2690,2761,2766,2897,3003,2280,5,1829,2766,2891,2896,2897,2281,13,289,293,714,731,1661,1680,1959,2237,3154,3486,3492,3513,3541,2282,6,234,1145,2521,2668,2697,3438,2283,4,234,485,1056,2521,2284,12,1056,1074,1076,1139,1142,1148,1156,1293,1316,1320,1834,3524,2285,4,1139,1291,1739,3524,2286,2,731,2897,2287,2,731,2487,2288,3,29,3083,3235,2289,36,187,294,550,553,554,561,571,606,628,634,721,738,811,1341,1481,1647,1731,2098,2438,2472,2863,2880,3008,3020,3083,3139,3165,3177,3180,3186,3210,3222,3223,3225,3237,3626,2290,4,2848,3453,3513,3528,2291,2,1199,1221,2292,12,107,889,902,1115,1941,2024,2173,2197,2525,2537,3052,3595,2293,3,1942,2173,3082,2294,2,3082,3383,2295,2,2400,3325,2296,1,1975,2297,1,2795,2298,1,1863,2299,1,2497,2300,2,2497,3082,2301,4,1038,1863,1864,3335,2302,6,2767,2893,2899,2932,2933,3082,2303,3,372,2601,3082,2304,1,187,2305,1,421,2306,1,2509,2307,4,2265,2270,2277,2281,2308,3,2173,2203,2204,2309,11,789,1127,2050,2267,2278,2282,2296,2301,2302,2905,2907,2310,6,469,1899,2050,2119,2124,2145,2311,2,2511,2684,2312,2,2911,3082,2313,6,1127,2267,2278,2301,2304,3082,2314,3,29,3083,3235,2315,57,8,27,71,73,76,80,92,247,466,597,675,793,803,808,1018,1141,1224,1243,1362,1820,1841,1936,2032,2044,2056,2060,2064,2086,2101,2176,2247,2335,2405,2410,2412,2525,2560,2564,2642,2681,2685,2747,2784,2791,2798,2808,2811,2827,2841,2923,2927,2951,3371,3376,3397,3474,3575,2316,10,698,699,777,2415,2536,3173,3188,3376,3427,3467,2317,5,272,1722,2360,2613,2631,2318,1,2352,2319,4,1705,1719,1722,1723,2320,4,272,2360,2613,2631,2321,22,234,244,598,646,652,691,952,1025,1028,1649,1677,1737,1739,1796,1964,2792,2814,3012,3014,3208,3627,3628,2322,9,598,652,1028,1677,1780,1951,2013,3103,3157,2323,6,598,652,731,2814,3096,3208,2324,3,652,2924,3082,2325,4,885,887,1418,1461,2326,2,1950,3082,2327,2,1286,1307,2328,3,1125,1680,2266,2329,5,800,1124,2371,3467,3485,2330,1,2371,2331,1,2508,2332,2,981,986,2333,94,27,73,80,92,159,169,247,414,457,478,481,499,513,597,606,623,630,690,836,871,875,882,982,989,993,1021,1035,1243,1255,1347,1484,1493,1498,1499,1504,1579,1586,1611,1612,1680,1763,1769,1823,1830,1936,1962,1987,2044,2056,2097,2207,2213,2236,2247,2269,2336,2381,2405,2410,2415,2430,2460,2564,2642,2725,2771,2784,2789,2791,2813,2820,2859,2865,2868,2871,2888,2917,2923,2930,2999,3043,3180,3183,3225,3237,3240,3364,3376,3424,3434,3472,3537,3557,3566,2334,9,419,836,855,1138,1181,1635,1889,1987,2545,2335,29,174,1327,1331,1363,1368,1369,1650,1892,1893,1900,1941,1987,2238,2291,2411,2434,2522,2842,3201,3204,3233,3497,3558,3592,3595,3598,3599,3602,3622,2336,2,3082,3191,2337,7,731,1301,2254,2375,2442,2443,2635,2338,4,558,1205,1499,1564,2339,28,387,478,496,1063,1069,1125,1179,1351,1562,1677,1680,1689,1741,1772,1846,1874,2284,2317,2347,2432,2464,2839,2918,3020,3021,3291,3370,3513,2340,15,35,44,123,1491,1575,1576,1798,2098,3178,3179,3188,3406,3413,3436,3510,2341,4,1575,1576,3178,3224,2342,3,731,1491,3178,2343,4,715,3082,3178,3511,2344,1,1246,2345,2,512,731,2346,4,1115,1903,2321,3358,2347,4,2225,2248,2440,2444,2348,1,1256,2349,7,483,1190,1206,1221,1256,1324,1418,2350,4,1190,1206,1221,3082,2351,7,537,2559,2562,2605,2612,2745,2752,2352,2,2752,3082,2353,3,949,951,3082,2354,8,895,939,949,951,954,971,2629,2926,2355,1,1995,2356,1,3330,2357,1,991,2358,2,988,1840,2359,1,2527,2360,2,2241,2244,2361,2,3082,3217,2362,1,2740,2363,1,370,2364,21,58,106,207,524,597,684,991,1044,1247,1648,1752,1759,1795,1844,2016,2129,2172,3059,3236,3595,3621,2365,14,260,566,987,1056,1247,1648,1676,1782,1785,2073,3198,3224,3597,3621,2366,2,1648,2671,2367,3,731,1648,1844,2368,2,1648,2671,2369,4,1648,2173,2198,3082,2370,1,1190,2371,2,1190,3082,2372,1,1190,2373,1,1233,2374,1,1229,2375,1,1190,2376,2,1190,3082,2377,13,948,1197,1208,1268,1685,1706,1919,1934,2241,2517,2730,3070,3202,2378,3,1245,3070,3082,2379,1,2363,2380,1,58,2381,8,216,1047,1054,1108,1264,1372,1390,1409,2382,152,48,77,81,93,127,131,148,160,182,248,255,265,295,307,320,435,452,455,462,482,523,535,747,770,800,863,870,884,916,921,927,958,982,993,1035,1051,1141,1147,1189,1215,1219,1220,1244,1260,1267,1331,1334,1346,1359,1374,1417,1444,1457,1460,1493,1543,1655,1670,1718,1790,1798,1810,1816,1818,1821,1841,1855,1861,1873,1900,1934,1953,1954,1958,1987,1992,2000,2003,2008,2032,2040,2111,2156,2162,2163,2208,2219,2228,2292,2298,2308,2313,2332,2345,2375,2490,2542,2556,2595,2621,2628,2631,2650,2659,2661,2708,2713,2747,2751,2763,2780,2785,2792,2793,2798,2814,2820,2828,2842,2874,2913,2923,2951,2958,2959,2964,2991,3057,3061,3105,3115,3128,3131,3133,3137,3142,3197,3284,3319,3321,3324,3365,3367,3369,3434,3446,3504,3526,3558,3568,3602,3604,2383,2,167,3082,2384,5,2335,2782,2784,2924,3082,2385,24,60,920,935,1306,1444,1457,1492,1504,1578,1680,1746,2208,2415,2571,2573,2721,2967,3161,3165,3169,3170,3182,3239,3348,2386,6,58,85,113,1304,2225,3423,2387,2,1304,3082,2388,4,68,990,1123,3467,2389,1,2321,2390,1,1929,2391,3,1577,1583,1587,2392,2,1804,1829,2393,2,731,1577,2394,8,718,1231,1235,1244,1268,1296,1680,3478,2395,2,731,2804,2396,16,80,440,452,462,871,891,1243,1306,1504,1901,2236,2615,2675,2923,3362,3472,2397,1,2682,2398,4,515,1273,2182,3624,2399,1,85,2400,5,68,108,188,3445,3448,2401,1,2919,2402,2,68,3467,2403,1,3351,2404,2,3495,3499,2405,2,439,3418,2406,2,3082,3418,2407,2,1286,2182,2408,10,141,146,188,506,983,986,1273,2071,2117,2131,2409,1,2586,2410,1,3467,2411,1,384,2412,9,154,155,163,288,1017,1019,2118,2127,2511,2413,3,154,2511,3082,2414,2,515,1273,2415,1,2081,2416,1,2182,2417,1,2182,2418,2,731,2164,2419,1,484,2420,2,1328,3082,2421,4,2838,3038,3153,3154,2422,1,227,2423,2,3038,3082,2424,3,731,1112,1214,2425,12,132,147,149,153,288,321,352,888,1013,1268,2149,2491,2426,2,1246,2319,2427,1,885,2428,3,885,1851,3082,2429,1,150,2430,2,147,731,2431,1,1291,2432,3,58,2016,3236,2433,7,108,260,434,1056,1291,1294,2182,2434,1,3609,2435,5,918,1506,1553,3425,3592,2436,2,1507,3082,2437,11,991,1056,1782,1785,2098,3151,3199,3340,3349,3354,3597,2438,7,271,353,373,2574,3282,3301,3326,2439,3,341,427,2305,2440,3,2455,2578,3082,2441,2,2412,3201,2442,3,1669,2255,2261,2443,1,3282,2444,1,3273,2445,1,3120,2446,1,1775,2447,2,2748,2799,2448,6,58,128,2129,3236,3595,3609,2449,2,943,975,2450,1,1197,2451,7,58,83,702,731,2391,2392,3439,2452,15,153,162,301,597,602,1022,1136,1150,1344,1680,2291,2372,2571,3100,3595,2453,5,594,595,601,3093,3138,2454,1,1364,2455,2,398,2174,2456,3,1207,2206,3082,2457,1,459,2458,7,752,1190,1198,1199,1221,1461,3263,2459,2,731,753,2460,2,1190,3082,2461,3,504,3082,3599,2462,3,1201,2206,3358,2463,3,1291,2891,3082,2464,7,447,485,1291,1293,2891,2896,3536,2465,5,1011,1209,2172,2736,2801,2466,4,1011,1209,2736,3082,2467,2,731,2891,2468,1,2812,2469,3,58,2029,2102,2470,2,2102,3082,2471,2,729,2306,2472,4,2635,2636,2721,3625,2473,1,1011,2474,1,1631,2475,2,1011,3082,2476,2,1011,2736,2477,3,2721,2745,2752,2478,2,731,3561,2479,2,731,3561,2480,3,1011,2736,3082,2481,1,2245,2482,14,123,381,991,3014,3104,3132,3135,3151,3154,3221,3336,3343,3354,3455,2483,1,1847,2484,2,731,3349,2485,15,58,111,490,671,1197,1199,2129,3129,3134,3147,3149,3450,3452,3455,3461,2486,2,3082,3450,2487,2,3082,3220,2488,3,1669,2190,2215,2489,1,3407,2490,3,731,3403,3407,2491,2,3082,3407,2492,2,731,3453,2493,18,267,771,1366,1571,1914,1920,1937,2198,2404,2406,2411,2412,2423,2435,2518,2830,3563,3586,2494,4,501,1673,1788,1799,2495,4,2033,2039,2552,2630,2496,5,2033,2039,2552,2555,2630,2497,1,2202,2498,1,2537,2499,3,2043,2082,2562,2500,2,2562,3082,2501,6,1751,2285,2287,2527,3515,3559,2502,1,2792,2503,3,1048,1744,1758,2504,1,2912,2505,1,2924,2506,1,1951,2507,2,1055,3082,2508,6,116,2176,2177,2196,2306,2340,2509,1,1764,2510,1,1770,2511,2,1356,3438,2512,2,1291,1385,2513,1,1854,2514,1,2087,2515,7,1256,1565,2412,2435,3563,3586,3595,2516,4,888,2313,2315,2561,2517,10,187,571,721,811,829,882,1647,2787,2831,3626,2518,3,1950,2400,2404,2519,1,1766,2520,2,2392,3082,2521,1,1821,2522,1,2306,2523,25,58,757,813,831,835,848,854,877,889,1117,1118,1129,1133,1162,1191,1197,1566,3041,3042,3044,3047,3051,3465,3524,3592,2524,6,1056,3381,3385,3519,3544,3550,2525,2,731,813,2526,1,1624,2527,5,1624,2571,2572,3082,3111,2528,1,3522,2529,8,484,485,987,1264,1372,1379,3521,3544,2530,2,58,83,2531,1,3597,2532,3,2571,2572,3082,2533,2,3082,3599,2534,1,2400,2535,3,1950,2404,3082,2536,3,2372,2374,3082,2537,1,2578,2538,3,723,2321,3516,2539,3,187,1833,1835,2540,3,234,737,3208,2541,1,2372,2542,3,234,422,1056,2543,1,3469,2544,1,2029,2545,6,1204,1469,1872,2448,2451,2456,2546,2,1204,3082,2547,1,1212,2548,1,1404,2549,3,2592,2768,2965,2550,14,898,1088,1529,1686,1711,1731,2104,2157,2688,3029,3035,3043,3139,3165,2551,13,895,1657,1658,1725,1792,1916,1924,2023,2575,2585,2590,2845,2992,2552,1,2903,2553,1,1913,2554,4,621,1190,3168,3184,2555,2,37,866,2556,1,3341,2557,4,429,1843,1984,2069,2558,1,1056,2559,10,114,653,668,2767,2893,2899,2932,2952,2962,3082,2560,2,3300,3326,2561,3,731,3304,3326,2562,1,1190,2563,8,1669,1671,1811,1819,1822,1877,1879,3082,2564,16,644,709,1360,1669,1671,1683,1811,1819,1822,1842,1877,1879,1884,1955,3059,3258,2565,3,1026,3587,3588,2566,3,58,83,1743,2567,10,179,284,304,1123,1698,2611,2682,3467,3483,3572,2568,1,3348,2569,1,1996,2570,2,918,1204,2571,2,1204,3082,2572,1,1256,2573,2,1671,3082,2574,1,2163,2575,3,1924,2085,2592,2576,13,1955,2015,2774,2808,2811,2874,2875,2876,2885,2940,2945,2948,3016,2577,8,279,936,1210,1566,1634,1638,3121,3123,2578,1,1211,2579,5,260,562,829,1834,3121,2580,3,731,1082,2720,2581,2,3431,3433,2582,5,90,1197,2233,2398,3420,2583,1,2885,2584,1,1819,2585,2,1915,1924,2586,3,1915,1917,1924,2587,5,383,2735,2748,2756,3082,2588,1,2002,2589,1,1613,2590,1,2234,2591,1,1733,2592,2,2600,2616,2593,2,2600,3082,2594,1,2476,2595,3,1236,1237,3082,2596,2,234,1737,2597,3,234,422,1757,2598,1,3111,2599,1,994,2600,1,2197,2601,2,2249,3082,2602,2,2909,3078,2603,1,2882,2604,2,2875,2882,2605,4,460,522,1404,2234,2606,2,2875,2882,2607,2,1823,3082,2608,4,1208,1268,1883,3082,2609,2,1828,1830,2610,12,58,75,83,1671,1771,1777,1842,3091,3149,3458,3516,3595,2611,1,1762,2612,7,58,1671,1771,1777,1842,2017,3082,2613,2,2781,2783,2614,2,2781,3082,2615,1,2799,2616,3,1868,3406,3413,2617,3,52,260,1294,2618,3,483,1190,1324,2619,2,1190,3082,2620,2,731,1197,2621,2,1144,3437,2622,3,2795,2800,3082,2623,7,2729,2748,2795,2800,2836,2840,2890,2624,4,869,888,892,2315,2625,1,1271,2626,33,49,79,115,272,278,979,1072,1131,1134,1223,1304,1582,1584,1590,1594,1599,1710,1924,2065,2069,2094,2118,2123,2225,2271,2401,2445,2511,2525,2536,2684,2932,3583,2627,20,49,79,272,979,1217,1304,1582,1590,1710,2225,2253,2271,2316,2401,2445,2453,2455,2511,2684,3082,2628,9,775,792,1360,1669,1811,1819,1877,1879,1955,2629,10,775,792,1360,1669,1811,1877,1879,1955,2952,3082,2630,12,279,598,646,739,775,792,1291,1463,1955,2448,2924,3082,2631,10,555,598,1291,1293,1458,1563,2022,2131,2132,3509,2632,4,279,792,2952,3082,2633,1,1190,2634,1,1536,2635,5,58,1781,2924,3592,3595,2636,1,2248,2637,1,2671,2638,3,1743,2924,3082,2639,2,2031,3082,2640,1,2829,2641,2,1953,1955,2642,1,1823,2643,2,1823,3082,2644,2,2321,2324,2645,1,3358,2646,1,1833,2647,9,321,847,1648,2903,2912,2915,2963,3552,3628,2648,18,309,1648,1785,2617,2838,3088,3103,3124,3157,3189,3205,3241,3262,3502,3530,3533,3552,3597,2649,3,1648,3082,3540,2650,1,659,2651,3,601,2874,3050,2652,5,613,2138,2884,2940,2943,2653,1,2294,2654,4,1540,1749,2055,2059,2655,5,852,1764,1954,2875,3033,2656,6,1744,1746,1758,1953,1955,2138,2657,5,1236,1237,1872,2372,2374,2658,2,3208,3215,2659,1,1028,2660,1,2349,2661,2,1394,3082,2662,7,792,1669,1811,1819,1877,1879,1955,2663,4,792,1811,1955,3082,2664,1,2783,2665,4,952,1536,1944,2012,2666,1,1283,2667,3,1944,2012,3082,2668,22,234,244,248,598,646,652,851,899,952,991,1291,1539,1577,1627,1677,1737,1739,1823,2792,2814,2872,3012,2669,16,234,598,652,850,987,991,1005,1056,1291,1294,1635,1780,1846,1854,2045,2872,2670,14,234,652,1117,1133,1190,1198,1199,1206,1221,1324,1418,1461,2822,2872,2671,6,234,652,1190,1206,2872,3082,2672,5,234,652,1823,2872,3082,2673,5,731,740,2785,2814,2872,2674,1,1084,2675,1,740,2676,2,850,1829,2677,2,438,483,2678,3,1247,1842,1844,2679,1,1247,2680,3,158,165,168,2681,1,2031,2682,2,2031,2093,2683,1,2093,2684,2,2346,2357,2685,1,1808,2686,2,434,3567,2687,19,260,275,276,652,952,987,1294,1648,1979,2656,2788,2818,2944,3104,3118,3178,3181,3216,3224,2688,2,2651,3082,2689,2,731,2944,2690,1,2087,2691,1,1511,2692,1,2403,2693,14,75,774,1743,1756,2762,2808,2810,2814,2819,2820,2834,2835,2924,3484,2694,1,3100,2695,2,2892,3082,2696,5,1584,1706,2731,2734,3082,2697,10,429,483,1531,1582,1584,1590,1594,1706,2731,2734,2698,4,1270,2091,2095,2731,2699,1,1494,2700,7,1584,1706,2731,2734,3082,3527,3554,2701,3,381,483,3396,2702,2,3372,3396,2703,2,731,3372,2704,2,892,3050,2705,3,2884,2940,3165,2706,18,359,369,1048,1351,1680,1772,1824,1832,1928,2174,2180,2327,2432,2526,2581,3266,3279,3560,2707,1,3111,2708,3,260,987,1997,2709,1,3561,2710,1,111,2711,1,2384,2712,2,425,1395,2713,1,1395,2714,2,1395,3082,2715,14,1091,1095,1139,1252,1415,1447,1451,1456,1482,1491,1575,1583,2073,3108,2716,16,1056,1074,1076,1139,1142,1148,1180,1252,1309,1482,1563,1575,1576,1921,2073,2891,2717,4,731,1082,1252,1491,2718,5,446,484,1305,2200,3493,2719,6,317,447,1794,3381,3544,3550,2720,1,1940,2721,2,2874,2875,2722,5,1680,1929,2509,2510,2515,2723,2,3300,3318,2724,1,3469,2725,6,1671,1771,1777,1842,1915,1923,2726,3,1915,1940,2069,2727,4,1671,1771,1777,3082,2728,7,1079,1284,1351,2180,2581,3266,3560,2729,8,731,1634,1638,1940,1978,2603,2607,2612,2730,5,1935,1940,1942,2612,3082,2731,2,3082,3469,2732,1,1915,2733,1,3467,2734,2,1537,3178,2735,26,123,244,590,813,854,856,857,858,877,883,909,911,913,1162,1411,1443,1447,1482,1660,1714,2233,2701,2702,2732,3010,3178,2736,4,911,994,1289,3178,2737,8,223,447,911,914,1056,1443,3005,3178,2738,4,903,911,3082,3178,2739,6,731,816,911,912,2720,3178,2740,2,3178,3302,2741,2,555,3178,2742,21,785,978,991,1056,1088,1091,1095,1291,1502,1549,1569,1575,1687,1734,1933,2090,2686,2690,2761,3178,3250,2743,3,731,1082,3178,2744,8,1288,1652,1798,2098,2725,3178,3239,3503,2745,4,178,179,372,3178,2746,6,342,346,392,403,2338,3178,2747,3,1056,2364,3178,2748,2,2006,3178,2749,6,342,346,392,403,2338,3178,2750,3,1056,2364,3178,2751,36,4,187,204,250,354,355,366,369,398,929,932,1010,1015,1055,1057,1284,1656,1680,2048,2049,2051,2174,2747,2749,2754,2758,2867,2942,3020,3021,3178,3266,3278,3279,3466,3560,2752,2,1614,3178,2753,10,463,1654,2069,2210,2441,2619,3178,3242,3259,3438,2754,4,1773,1955,2232,3178,2755,2,1761,3178,2756,10,463,2217,2221,2223,2316,2441,3082,3178,3242,3259,2757,3,573,1648,3178,2758,4,555,562,1648,3178,2759,3,731,3178,3417,2760,3,573,963,3178,2761,3,625,731,3178,2762,5,489,548,555,580,3178,2763,3,3111,3116,3178,2764,13,126,503,598,652,762,1049,1677,1737,2063,2090,3031,3178,3488,2765,21,126,224,509,1049,1098,1163,1293,1737,1780,1890,1897,1899,1945,1948,2063,2132,3002,3178,3488,3492,3509,2766,3,761,3082,3178,2767,5,49,2254,2601,2682,3178,2768,3,721,2427,3178,2769,5,58,1149,1442,2199,3178,2770,4,1256,3178,3563,3586,2771,9,346,348,392,1380,1385,1965,2028,3178,3413,2772,3,1940,2812,3178,2773,8,346,348,1380,1385,1965,2028,3178,3413,2774,3,1940,2812,3178,2775,5,1090,1092,1446,3178,3559,2776,2,1446,3178,2777,2,2062,3178,2778,2,1557,3178,2779,2,3162,3178,2780,2,3160,3178,2781,4,961,1637,3014,3178,2782,2,573,3178,2783,8,1942,1943,2055,2059,2164,3178,3187,3429,2784,4,731,1624,3111,3178,2785,5,1671,2011,2055,3082,3178,2786,3,555,3178,3326,2787,4,731,2311,3178,3326,2788,3,1557,1619,3178,2789,3,1256,2422,3178,2790,4,2426,2437,2439,3178,2791,3,2429,3082,3178,2792,6,555,612,636,2939,2960,3178,2793,4,952,2919,2939,3178,2794,4,789,2905,2907,3178,2795,3,2910,2911,3178,2796,3,710,952,3178,2797,2,710,3178,2798,3,710,731,3178,2799,3,573,3178,3194,2800,4,555,562,3178,3190,2801,2,1557,3178,2802,4,722,740,797,3178,2803,2,548,3178,2804,2,573,3178,2805,4,573,625,731,3178,2806,3,555,3160,3178,2807,3,2909,2919,3178,2808,3,2919,3092,3178,2809,2,3178,3473,2810,2,1614,3178,2811,5,1447,1503,1530,2506,3178,2812,4,1993,3113,3116,3178,2813,3,731,2071,3178,2814,2,573,3178,2815,5,1773,1778,1929,1944,3178,2816,2,2137,3178,2817,2,2842,3178,2818,3,1778,3082,3178,2819,2,767,3178,2820,3,731,1555,3178,2821,28,51,58,83,490,573,596,602,642,643,646,693,1639,1648,1821,2099,2129,3012,3014,3101,3125,3130,3134,3148,3159,3178,3450,3452,3455,2822,8,646,693,1648,1675,3016,3101,3148,3178,2823,13,548,555,562,574,646,693,1648,2022,3101,3125,3148,3178,3509,2824,10,573,625,646,693,731,1648,3101,3125,3148,3178,2825,9,646,693,1648,1992,3082,3101,3148,3178,3452,2826,4,489,740,797,3178,2827,4,731,740,799,3178,2828,3,740,2376,3178,2829,5,1034,1737,3157,3178,3454,2830,22,981,986,1004,1023,1027,1032,1187,1273,1379,1676,3103,3156,3157,3178,3189,3205,3262,3431,3435,3453,3454,3570,2831,3,1034,3082,3178,2832,4,731,3157,3178,3454,2833,3,1973,1975,3178,2834,3,952,963,3178,2835,5,79,2034,2512,2729,3178,2836,10,79,80,731,979,1586,1598,2044,2564,2615,3178,2837,6,79,82,941,979,3082,3178,2838,2,2397,3178,2839,2,2395,3178,2840,10,991,1380,1447,1451,1491,1544,1575,1619,2011,3178,2841,3,991,2766,3178,2842,2,1844,3178,2843,5,1,18,1797,2026,3178,2844,4,1,25,3082,3178,2845,3,2142,2578,3178,2846,2,2130,3178,2847,2,2679,3178,2848,4,852,1268,1764,3178,2849,7,804,805,809,1744,1746,1770,3178,2850,2,495,3178,2851,4,501,1669,1811,3178,2852,5,501,1669,1811,3082,3178,2853,2,1190,3178,2854,3,1190,3082,3178,2855,6,573,3125,3130,3148,3178,3455,2856,5,555,578,3125,3148,3178,2857,5,596,602,3125,3148,3178,2858,3,1536,1557,3178,2859,3,573,3162,3178,2860,4,555,562,3160,3178,2861,2,573,3178,2862,2,555,3178,2863,2,1983,3178,2864,3,1973,1975,3178,2865,13,68,484,1023,1027,1032,1187,1273,1379,1388,3178,3431,3453,3454,2866,3,1388,3082,3178,2867,2,2065,3178,2868,4,1418,1423,3082,3178,2869,2,2752,3178,2870,3,1351,2432,3178,2871,3,2891,2896,3178,2872,3,483,1291,3178,2873,3,434,1291,3178,2874,3,2875,2892,3178,2875,2,1240,3178,2876,2,377,3178,2877,2,1332,3178,2878,2,2868,3178,2879,2,2590,3178,2880,2,607,3178,2881,3,1238,1677,3178,2882,4,377,405,731,3178,2883,3,548,555,3178,2884,5,1036,1823,1845,2580,3178,2885,3,731,1706,3178,2886,10,1009,1823,1845,2007,2746,2797,2803,3015,3082,3178,2887,3,573,596,3178,2888,2,2094,3178,2889,4,1978,2893,3082,3178,2890,4,2875,2877,2882,3178,2891,3,1687,1988,3178,2892,3,1092,1983,3178,2893,2,722,3178,2894,3,1232,1237,3178,2895,2,2396,3178,2896,2,1197,3178,2897,6,1633,1637,3104,3143,3162,3178,2898,8,562,732,1342,3063,3087,3160,3174,3178,2899,2,434,3178,2900,2,2987,3178,2901,3,740,797,3178,2902,4,731,740,799,3178,2903,4,489,740,2376,3178,2904,5,489,740,2376,3082,3178,2905,2,2812,3178,2906,3,677,3178,3336,2907,2,1197,3178,2908,2,2905,3178,2909,2,3162,3178,2910,3,562,3178,3179,2911,4,555,3125,3148,3178,2912,2,573,3178,2913,12,58,489,573,596,602,620,1648,2378,3160,3162,3170,3178,2914,8,489,548,555,593,1648,3160,3171,3178,2915,4,489,1648,3082,3178,2916,4,573,3130,3148,3178,2917,4,1601,2905,2907,3178,2918,4,1632,2905,2906,3178,2919,3,1271,1828,3178,2920,8,573,620,646,1648,3178,3194,3203,3336,2921,13,489,548,555,562,575,593,646,797,1648,3087,3178,3190,3203,2922,10,596,602,643,646,701,1648,3178,3190,3202,3203,2923,8,573,625,731,740,799,1648,3178,3203,2924,13,234,317,997,1142,1291,1293,1734,1794,3178,3518,3524,3544,3548,2925,5,3082,3178,3518,3535,3544,2926,27,51,234,248,841,853,874,978,1166,1291,1660,1714,1733,1947,2941,2983,3041,3044,3050,3054,3178,3518,3524,3542,3544,3548,3556,3563,2927,4,78,731,3178,3556,2928,16,10,824,848,849,853,1139,1577,1627,1893,2065,3003,3004,3108,3111,3116,3178,2929,11,1056,1074,1076,1139,1142,1148,1180,1899,1921,2093,3178,2930,2,1929,3178,2931,2,2842,3178,2932,2,1342,3178,2933,2,573,3178,2934,5,548,555,562,581,3178,2935,3,625,731,3178,2936,3,1942,2812,3178,2937,17,644,860,991,1044,1090,1092,1145,1450,1494,1497,2065,2129,2157,2172,2893,3022,3178,2938,7,991,1056,1563,1782,1785,2073,3178,2939,3,731,3024,3178,2940,5,644,2173,2198,3082,3178,2941,9,479,500,740,1453,1535,1677,1823,3022,3178,2942,10,495,1309,1453,1535,1680,1863,1864,2732,2875,3178,2943,2,1819,3178,2944,4,1791,1795,3082,3178,2945,5,500,1309,1823,3082,3178,2946,3,731,740,3178,2947,2,1614,3178,2948,2,3178,3431,2949,2,1190,3178,2950,5,573,1614,3178,3194,3203,2951,5,573,625,731,3178,3203,2952,7,548,555,562,579,3178,3190,3203,2953,6,58,1247,1428,1844,2129,3178,2954,3,1418,3082,3178,2955,2,2493,3178,2956,2,562,3178,2957,3,2493,3082,3178,2958,5,1056,1559,3162,3178,3179,2959,2,573,3178,2960,3,555,562,3178,2961,3,1440,2970,3178,2962,13,620,1463,1648,2651,2872,2919,2939,2960,3160,3162,3164,3178,3216,2963,20,555,604,612,629,636,639,1563,1648,1652,2022,2137,2148,2473,2653,2872,2939,2941,3160,3171,3178,2964,5,1648,2651,2872,3082,3178,2965,3,2248,2400,3178,2966,2,2671,3178,2967,5,1518,2326,2404,3082,3178,2968,3,731,2400,3178,2969,2,3178,3588,2970,2,2735,3178,2971,3,1971,1974,3178,2972,15,234,248,874,978,1140,1291,1737,1739,2941,3044,3178,3413,3518,3524,3544,2973,9,234,1142,1291,1293,1951,3178,3518,3524,3544,2974,6,78,234,731,3178,3415,3544,2975,12,51,78,842,853,1166,1947,3041,3050,3178,3518,3542,3556,2976,12,133,150,152,1014,1043,1223,1253,1266,1312,1410,1683,3178,2977,9,208,329,1038,1286,1336,1349,1352,2009,3178,2978,3,1910,3100,3178,2979,2,1530,3178,2980,11,58,1418,1441,1671,1872,2178,2199,2290,2324,2408,3178,2981,8,573,620,952,963,1648,3160,3162,3178,2982,10,548,555,562,584,1648,2022,2473,3160,3178,3179,2983,4,625,731,1648,3178,2984,2,1273,3178,2985,3,2249,3082,3178,2986,4,164,1227,3082,3178,2987,3,1536,1614,3178,2988,3,474,1111,3178,2989,3,522,731,3178,2990,5,849,3082,3111,3116,3178,2991,3,1190,1418,3178,2992,2,2422,3178,2993,4,961,3075,3079,3178,2994,6,740,768,3075,3079,3178,3587,2995,6,722,740,759,3087,3178,3587,2996,11,991,1639,1821,1915,3104,3132,3151,3163,3178,3394,3436,2997,5,562,586,3150,3151,3178,2998,3,1821,3082,3178,2999,2,3178,3358,3000,2,1614,3178,3001,2,2012,3178,3002,2,2012,3178,3003,2,3178,3343,3004,4,3012,3014,3146,3178,3005,3,555,562,3178,3006,3,625,731,3178,3007,3,813,2983,3178,3008,26,774,936,1502,1575,1634,1638,1878,1893,1926,1978,2069,2605,2612,2691,2705,2721,2745,2752,2767,2893,2950,2956,3003,3009,3075,3178,3009,7,785,1056,1878,2864,2891,2896,3178,3010,4,1914,1922,3082,3178,3011,6,731,1878,2864,2950,3009,3178,3012,10,1914,1922,1935,1942,2705,2745,2776,2778,3082,3178,3013,3,1637,1878,3178,3014,3,722,791,3178,3015,3,1878,2969,3178,3016,2,58,3178,3017,3,58,3082,3178,3018,4,722,1878,3087,3178,3019,3,722,1878,3178,3020,8,315,1954,2098,2494,2565,3188,3196,3202,3021,1,2567,3022,1,2567,3023,4,2494,2497,3082,3217,3024,3,773,1764,3082,3025,1,1770,3026,16,731,813,835,854,877,893,1106,1411,3041,3042,3044,3047,3051,3394,3524,3544,3027,2,731,813,3028,1,3403,3029,1,2170,3030,1,1852,3031,2,2293,3082,3032,1,1398,3033,2,1394,3082,3034,2,382,3287,3035,1,1375,3036,2,2288,3082,3037,3,1328,1329,1364,3038,1,751,3039,1,3564,3040,2,731,750,3041,1,3184,3042,15,58,83,106,597,602,609,690,1671,1743,1781,2572,2926,3309,3484,3595,3043,8,83,504,1671,1743,2374,3082,3439,3484,3044,2,464,1233,3045,1,3467,3046,2,1114,2305,3047,5,1763,3169,3170,3182,3395,3048,1,484,3049,3,483,1117,1118,3050,1,1764,3051,1,1770,3052,1,3409,3053,11,68,1042,1286,1328,1349,1352,3561,3562,3572,3587,3588,3054,5,1700,3082,3574,3587,3588,3055,1,3357,3056,7,384,1187,1273,3357,3362,3368,3428,3057,2,731,3357,3058,4,733,1811,1819,1877,3059,13,501,1360,1671,1811,1813,1819,1822,1842,1877,1879,1955,2017,3082,3060,2,1978,3082,3061,4,1246,1325,2200,3413,3062,3,1056,1734,3385,3063,8,478,512,560,731,1305,2200,2941,3472,3064,2,1305,3082,3065,1,2396,3066,5,2173,2190,2196,2197,2225,3067,1,2186,3068,1,1342,3069,4,341,2578,2689,3267,3070,3,2578,2689,2759,3071,2,2578,3082,3072,3,1271,1669,1690,3073,2,775,3082,3074,3,774,2802,2835,3075,17,309,1056,1139,1142,1641,1719,1915,1923,2550,3088,3124,3157,3530,3548,3552,3582,3587,3076,3,1844,2190,3346,3077,2,3082,3343,3078,1,1256,3079,1,1256,3080,1,3467,3081,16,616,1025,1924,2017,2019,2207,2208,2872,2893,2904,2910,2931,2932,2952,2962,3073,3082,1,1765,3083,1,1747,3084,1,1765,3085,1,1747,3086,1,3561,3087,3,424,3372,3396,3088,9,1753,1791,1795,2600,2616,2745,2802,2810,2835,3089,5,1724,1916,1924,2585,2590,3090,2,2651,3082,3091,1,2792,3092,2,29,3631,3093,4,29,101,3082,3631,3094,2,2178,3082,3095,1,991,3096,3,422,447,1056,3097,2,2822,3082,3098,1,2590,3099,7,485,2063,2553,2555,2630,2633,3323,3100,16,10,19,1139,1242,1823,1836,1897,1915,1923,1944,2035,2550,3036,3108,3238,3548,3101,3,731,1176,3036,3102,3,1823,1836,3082,3103,1,3320,3104,2,1619,1624,3105,2,2245,3293,3106,2,3267,3293,3107,2,1769,2177,3108,1,1198,3109,1,2191,3110,2,1860,2926,3111,2,2608,2612,3112,2,1942,3082,3113,3,85,1622,2525,3114,6,141,146,1273,3320,3403,3428,3115,2,3082,3409,3116,1,3564,3117,2,58,3425,3118,1,1624,3119,2,1624,3082,3120,1,194,3121,1,483,3122,2,2768,3082,3123,2,1502,1575,3124,6,1669,2176,2177,2196,2261,2306,3125,2,1332,2395,3126,4,58,83,609,3595,3127,2,3082,3439,3128,5,773,944,1623,3196,3202,3129,2,918,1508,3130,1,1291,3131,2,501,1197,3132,30,10,342,346,388,915,1502,1549,1572,1575,1629,1648,1677,1797,1933,2053,2063,2090,2512,2555,2630,2633,2668,2686,2690,2715,2718,2761,2934,3051,3323,3133,2,731,2715,3134,4,984,1915,1923,2580,3135,3,1719,2580,3466,3136,6,1119,1121,1679,1921,2044,3082,3137,5,1890,1948,2053,2071,3323,3138,2,2934,3082,3139,1,991,3140,7,987,991,1023,1056,1388,1676,1782,3141,2,1388,3082,3142,1,1520,3143,2,1677,1737,3144,2,1190,1418,3145,2,1190,3082,3146,2,731,3080,3147,29,234,589,598,646,652,851,856,890,899,1291,1472,1577,1583,1587,1601,1619,1627,1648,1660,2983,3104,3114,3121,3132,3135,3166,3178,3195,3627,3148,6,598,626,652,731,1648,3080,3149,3,1388,1648,3082,3150,2,2892,3082,3151,1,2602,3152,2,722,759,3153,2,722,759,3154,1,483,3155,36,52,108,234,260,311,447,484,568,598,652,715,850,987,1291,1293,1294,1333,1379,1388,1627,1648,1794,2131,2132,2617,3121,3124,3151,3178,3205,3224,3250,3488,3536,3611,3618,3156,2,2562,3082,3157,1,1850,3158,3,29,3083,3235,3159,8,153,178,179,1301,2532,2861,2874,3082,3160,3,187,2755,2836,3161,12,244,952,1629,1677,1737,1739,1740,2699,2715,2718,2792,3436,3162,2,1338,1780,3163,12,58,111,112,438,483,1202,1256,1442,2444,2456,2511,3425,3164,7,58,111,112,483,1202,1743,3082,3165,25,65,279,438,627,684,1035,1198,1743,1781,2176,2177,2727,2762,2770,2773,2802,2808,2810,2822,2835,2924,3420,3484,3516,3563,3166,3,489,1747,3475,3167,1,2671,3168,8,627,1420,2770,2773,2808,2810,2924,3082,3169,2,731,1765,3170,3,731,2715,2814,3171,10,434,495,726,1187,1390,1684,1979,2818,3201,3224,3172,1,2511,3173,2,1309,3082,3174,3,731,1979,2397,3175,4,1115,1117,1118,3082,3176,1,2651,3177,2,2098,2653,3178,1,2484,3179,2,2651,3082,3180,4,3233,3383,3386,3497,3181,11,178,744,1281,1902,2205,2332,2411,2434,3383,3386,3387,3182,3,2313,2332,2532,3183,1,3595,3184,1,3267,3185,2,731,3278,3186,14,43,569,736,810,837,1477,1574,1626,1644,2654,3007,3176,3211,3226,3187,2,2578,3293,3188,14,348,349,856,899,936,1577,1583,1587,1627,1660,1966,2891,2983,3108,3189,7,850,1056,1627,1676,1921,2891,2896,3190,4,731,934,2720,2891,3191,1,3403,3192,10,42,1650,2030,2431,3175,3263,3298,3531,3558,3586,3193,3,58,1743,3082,3194,1,438,3195,2,1340,1441,3196,1,607,3197,5,573,598,1651,1739,3195,3198,1,51,3199,6,260,598,1294,2132,3488,3492,3200,1,1190,3201,2,731,1197,3202,3,715,1651,3082,3203,1,370,3204,2,2087,3267,3205,2,731,3572,3206,2,731,2325,3207,1,890,3208,6,703,1872,2178,2321,2324,3331,3209,11,190,513,892,2409,2436,2509,2524,2844,3348,3580,3607,3210,8,75,115,1304,1669,2245,2253,2401,2402,3211,7,1304,2249,2253,2401,2402,2441,3082,3212,4,154,155,272,731,3213,5,154,155,272,1019,3082,3214,2,2182,2407,3215,8,637,811,829,836,2887,2940,2943,2978,3216,1,949,3217,31,67,216,220,362,412,603,837,1047,1053,1100,1108,1264,1372,1390,1409,1488,1548,1630,1676,1707,2045,2300,2576,2838,3067,3074,3211,3226,3246,3502,3587,3218,2,3564,3587,3219,3,731,3476,3587,3220,9,448,952,992,1385,1823,1944,2012,3104,3507,3221,3,1000,1293,2012,3222,3,58,83,123,3223,2,1834,3597,3224,5,1823,1836,1944,2012,3082,3225,1,3428,3226,1,3564,3227,3,1286,3431,3444,3228,4,2416,2417,3300,3326,3229,4,1700,2401,3082,3326,3230,8,162,1022,1133,1136,1150,1222,1278,2043,3231,4,776,991,2055,2059,3232,5,111,1117,1118,3420,3484,3233,3,113,114,731,3234,5,785,991,1056,1676,1840,3235,1,2332,3236,2,731,1844,3237,2,715,3082,3238,1,3545,3239,1,2910,3240,3,467,1825,2509,3241,19,187,204,1055,1057,1058,1063,1271,1284,1314,1351,1677,1680,1815,1981,2075,2180,2347,3020,3021,3242,14,27,470,475,553,561,721,1003,1341,1871,2259,2370,2438,3180,3223,3243,3,927,959,3034,3244,6,4,354,355,929,941,2749,3245,1,959,3246,3,1328,1329,1364,3247,1,2739,3248,2,2738,3082,3249,1,897,3250,9,438,483,627,1204,1512,1553,2374,3425,3592,3251,2,1204,3082,3252,3,164,1228,3082,3253,2,731,3396,3254,2,2379,2382,3255,11,49,1582,2163,2223,2225,2306,2316,2340,2684,2911,2952,3256,6,1682,2223,2225,2275,2911,3082,3257,5,3233,3383,3386,3387,3497,3258,5,58,75,1743,3192,3595,3259,1,2190,3260,1,2403,3261,2,2400,3082,3262,1,3322,3263,1,484,3264,1,3564,3265,4,123,381,3275,3484,3266,2,3082,3273,3267,1,424,3268,2,2509,2547,3269,4,154,2267,2282,2511,3270,2,195,519,3271,3,2267,2279,3082,3272,1,1286,3273,1,3505,3274,11,50,68,213,1123,1286,1306,2453,2536,3427,3467,3555,3275,11,1365,1665,1691,2318,2323,2509,2524,2543,2547,3467,3485,3276,1,990,3277,1,3403,3278,5,58,75,2392,3473,3484,3279,2,3466,3473,3280,2,3082,3473,3281,2,68,3467,3282,2,3466,3473,3283,1,3577,3284,1,3564,3285,2,2768,2965,3286,2,1205,3082,3287,1,2445,3288,2,2445,3082,3289,4,439,3403,3418,3564,3290,1,3580,3291,1,3564,3292,1,1395,3293,1,2183,3294,1,1395,3295,48,4,204,229,268,340,359,369,398,499,793,882,894,1001,1279,1284,1314,1322,1586,1591,1597,1656,1731,1949,2050,2051,2112,2174,2391,2398,2449,2531,2581,2584,2588,2631,2747,2754,2867,2980,3077,3247,3266,3278,3279,3466,3557,3560,3578,3296,3,1465,1468,1470,3297,11,111,483,1197,1389,2290,2444,2448,2451,2456,2461,2475,3298,1,3467,3299,3,2188,3431,3432,3300,5,148,1013,2491,2793,2794,3301,10,130,158,165,168,459,1010,1015,1037,1188,1284,3302,3,1955,2970,3219,3303,2,1955,3082,3304,2,2939,3216,3305,3,555,632,2939,3306,36,178,455,532,705,744,1189,1208,1215,1219,1267,1281,1301,1363,1369,1392,1685,1987,2126,2219,2220,2296,2313,2314,2332,2375,2411,2434,2442,2443,2522,2571,2595,2676,2874,3097,3253,3307,4,3046,3167,3168,3614,3308,1,2130,3309,7,505,863,1718,3046,3167,3168,3612,3310,5,408,731,2133,2146,3090,3311,7,1669,2265,2270,2276,2277,2281,3082,3312,1,2581,3313,3,3263,3298,3322,3314,11,637,738,798,811,829,836,2884,2940,2943,2985,3165,3315,1,2886,3316,1,1811,3317,8,1,16,264,542,1657,1693,1730,3040,3318,9,1648,2272,2762,2939,3098,3162,3164,3178,3216,3319,12,555,556,593,604,636,1648,1652,2939,3160,3171,3178,3179,3320,4,1648,2273,3082,3178,3321,2,1748,3484,3322,1,1747,3323,1,1747,3324,1,58,3325,1,3467,3326,2,463,1233,3327,1,1747,3328,2,58,83,3329,2,802,2248,3330,4,1747,2622,3082,3559,3331,1,521,3332,10,878,896,1139,1443,1447,1456,1482,1944,2993,3587,3333,2,731,1082,3334,2,1944,3082,3335,2,418,2220,3336,4,718,885,1418,1424,3337,3,885,1476,3082,3338,2,495,1580,3339,2,1833,1835,3340,1,1791,3341,2,1791,3082,3342,2,1829,1834,3343,2,1836,3082,3344,3,1577,1583,1587,3345,1,75,3346,1,2306,3347,2,381,3336,3348,5,223,380,3340,3354,3374,3349,1,2169,3350,2,141,146,3351,6,384,1273,3357,3362,3368,3428,3352,2,731,3357,3353,4,384,3357,3362,3368,3354,4,1142,1354,1443,3587,3355,7,1056,1061,1443,1482,3224,3587,3589,3356,1,485,3357,2,731,3512,3358,3,165,168,176,3359,38,58,162,183,279,455,504,758,771,1065,1155,1170,1194,1258,1442,1671,1743,1862,1950,2163,2178,2283,2309,2400,2404,2406,2408,2411,2412,2413,2423,2429,2431,2435,2830,2892,3516,3563,3586,3360,2,516,2406,3361,1,1256,3362,3,114,731,2400,3363,1,2469,3364,2,2470,3082,3365,2,85,3423,3366,3,68,3428,3467,3367,3,3082,3409,3469,3368,2,68,3467,3369,5,381,1265,1677,1956,2704,3370,18,1669,1670,1680,1753,1773,1791,1795,1810,1818,1819,2600,2762,2808,2810,2820,2834,2837,2850,3371,20,279,1669,1671,1791,1795,1811,1877,1881,1955,2017,2600,2616,2808,2810,2820,2834,2837,2850,2924,3082,3372,3,314,731,3396,3373,3,1956,3015,3082,3374,1,3473,3375,2,2609,2611,3376,1,3564,3377,2,1638,3082,3378,3,51,1545,3413,3379,4,1648,3478,3488,3493,3380,1,1256,3381,2,2429,3082,3382,2,731,779,3383,4,715,1786,3082,3181,3384,1,2671,3385,3,1872,2321,2324,3386,10,75,1577,1583,1587,1739,1823,1836,1983,2012,2816,3387,6,1669,1680,1801,1829,1834,1836,3388,4,58,1978,3111,3116,3389,3,58,1978,3082,3390,3,1823,1836,3082,3391,3,2372,2397,3331,3392,2,3082,3231,3393,13,663,684,968,1152,1629,2016,2055,2073,2593,2691,2742,2770,3484,3394,2,1056,2073,3395,4,731,962,2072,2207,3396,1,58,3397,1,2527,3398,6,775,2015,2572,2878,2879,2883,3399,7,1524,1528,1955,2878,2879,2883,3082,3400,1,1256,3401,1,3467,3402,18,187,404,486,1647,1656,1772,2317,2430,2432,2449,2452,2464,2551,2863,3020,3453,3489,3513,3403,2,3082,3473,3404,1,1823,3405,2,1823,3082,3406,2,3082,3300,3407,3,72,504,2248,3408,2,3294,3449,3409,1,3606,3410,2,2946,3466,3411,4,424,1956,3372,3396,3412,7,756,3056,3066,3075,3078,3079,3104,3413,10,484,522,724,1056,1187,1273,1404,3063,3087,3414,3414,2,731,3417,3415,2,3082,3414,3416,1,1115,3417,13,658,1190,1221,1236,1324,1418,1441,1442,1670,1810,1821,1872,2178,3418,2,1418,3082,3419,2,483,1395,3420,3,483,1395,3082,3421,3,1582,1606,2043,3422,1,615,3423,3,314,3372,3396,3424,1,3617,3425,1,2515,3426,1,2388,3427,2,2922,2969,3428,2,731,2922,3429,8,272,353,373,1983,3082,3280,3282,3293,3430,3,341,3267,3293,3431,6,341,391,2305,2339,3280,3293,3432,1,2182,3433,6,1764,1818,1825,2819,2874,2875,3434,2,744,773,3435,2,1770,1846,3436,3,1287,1304,1394,3437,2,1394,3082,3438,1,3178,3439,6,809,1677,2704,2788,2825,2915,3440,2,2788,3082,3441,4,731,1798,2725,2915,3442,1,2561,3443,3,1445,1971,1974,3444,3,2372,2373,2374,3445,2,2061,2419,3446,2,1273,2419,3447,2,2333,3082,3448,4,731,2061,2311,2419,3449,3,405,480,3372,3450,2,2337,3082,3451,2,2321,2324,3452,1,2316,3453,1,2683,3454,1,1190,3455,2,1190,3082,3456,2,495,1672,3457,1,276,3458,11,991,1447,1451,1491,1536,1575,1577,1583,1615,1619,1627,3459,4,987,991,1563,1575,3460,2,731,1491,3461,1,2682,3462,2,1011,2736,3463,2,1011,3082,3464,2,58,3059,3465,1,2537,3466,1,2055,3467,1,2053,3468,2,553,554,3469,22,277,398,415,1681,1892,1900,1925,2046,2054,2055,2064,2065,2298,2610,2676,2681,2743,2777,2904,2910,2959,3279,3470,1,2164,3471,1,3073,3472,4,374,1297,1696,1705,3473,2,1747,2403,3474,6,1090,1092,1446,1450,2012,3208,3475,2,1028,1446,3476,5,2721,2745,2893,2899,2933,3477,11,2705,2721,2731,2745,2752,2767,2778,2893,2899,2933,3082,3478,2,2012,3082,3479,2,2599,2875,3480,1,3236,3481,1,3149,3482,1,849,3483,2,2190,3512,3484,2,29,3631,3485,4,29,101,3082,3631,3486,2,2178,3082,3487,1,2804,3488,2,987,1294,3489,5,140,483,802,1190,1221,3490,2,1190,3082,3491,3,1739,2248,2251,3492,14,917,1385,1418,1422,1553,2055,2172,2699,2721,2734,2745,2752,2810,2966,3493,4,2093,3212,3502,3513,3494,1,2093,3495,7,324,1089,1792,2085,2151,2157,2903,3496,8,811,1064,1066,1647,2153,2657,2973,3008,3497,1,2168,3498,1,3358,3499,2,1929,3456,3500,3,1929,2087,2578,3501,3,731,1929,2087,3502,1,1494,3503,3,1342,3431,3463,3504,1,2182,3505,4,573,3190,3194,3203,3506,5,141,484,506,3190,3203,3507,2,2874,3050,3508,1,2884,3509,3,483,748,3406,3510,3,434,722,2447,3511,2,731,749,3512,1,3564,3513,1,356,3514,1,356,3515,19,279,438,483,775,802,807,1136,1202,1389,1671,1743,2011,2290,2372,2444,2448,2451,2456,2475,3516,6,483,1136,1202,1389,2461,3082,3517,1,1865,3518,2,1811,3082,3519,1,3439,3520,2,3082,3439,3521,25,147,332,972,1252,1416,1482,1648,2073,2105,2262,2512,2552,2570,2630,2753,2860,2873,2897,2900,2983,3104,3143,3377,3436,3442,3522,25,618,972,1056,1252,1482,1648,1997,2073,2552,2570,2630,2720,2753,2873,2881,2891,2896,2900,3224,3294,3374,3377,3401,3449,3500,3523,11,147,492,1769,2262,2449,2452,2753,2873,3082,3449,3500,3524,18,147,334,541,731,934,1085,1252,1648,2262,2720,2753,2860,2873,2900,3374,3377,3449,3500,3525,1,2829,3526,4,879,896,1482,1600,3527,1,3589,3528,2,731,2071,3529,2,1771,1811,3530,3,128,2600,2616,3531,1,3466,3532,2,3082,3467,3533,1,2190,3534,2,1197,3337,3535,2,3075,3079,3536,43,128,162,181,279,720,758,771,802,885,941,1065,1170,1194,1198,1258,1261,1418,1442,1461,1476,1573,1671,1862,1950,2163,2178,2309,2321,2324,2400,2408,2413,2429,2431,2722,2786,2822,2830,2892,2952,3006,3184,3586,3537,4,771,2822,2892,3082,3538,3,3082,3268,3293,3539,1,1436,3540,9,455,1301,1435,2225,2248,2440,2444,2475,2511,3541,5,483,621,1256,3168,3184,3542,2,1950,3082,3543,2,1389,2461,3544,3,731,2454,2528,3545,1,1190,3546,5,111,1190,1191,1199,1221,3547,19,10,234,248,448,899,1091,1106,1139,1291,1577,1588,1601,1627,1737,3104,3228,3524,3544,3548,3548,6,46,731,1082,1176,3437,3546,3549,1,1256,3550,1,75,3551,4,1329,1332,2509,2510,3552,4,1902,3383,3386,3497,3553,2,1011,1209,3554,1,1571,3555,2,1126,3082,3556,2,3055,3062,3557,3,1342,3062,3431,3558,12,709,1521,1669,1671,1811,1822,1842,1855,1877,1879,1884,3082,3559,10,6,153,179,304,2532,2682,3467,3474,3483,3572,3560,3,4,187,1284,3561,1,3267,3562,2,234,1391,3563,5,234,722,785,1056,1747,3564,1,1944,3565,2,1935,3082,3566,4,731,1765,2305,2466,3567,3,813,877,893,3568,1,1080,3569,11,910,922,923,970,978,1631,1648,2634,2719,3108,3559,3570,3,923,970,1657,3571,10,910,923,928,970,1214,1631,2634,2719,3082,3559,3572,3,731,970,3358,3573,121,8,11,92,173,178,206,222,255,277,295,347,378,391,431,437,452,467,468,523,549,592,787,926,982,1018,1025,1030,1035,1045,1141,1310,1312,1327,1331,1334,1346,1347,1363,1386,1586,1600,1620,1650,1659,1678,1715,1718,1721,1793,1820,1825,1841,1923,1958,1969,1976,1987,2008,2032,2040,2044,2046,2056,2060,2086,2089,2092,2101,2110,2144,2156,2162,2207,2208,2295,2303,2335,2351,2362,2430,2449,2513,2531,2549,2556,2560,2564,2571,2579,2584,2595,2618,2631,2659,2661,2676,2681,2691,2717,2760,2777,2786,2803,2833,2854,2855,2872,2904,2931,2990,3025,3080,3084,3105,3142,3144,3187,3256,3328,3531,3592,3574,205,32,48,77,81,84,93,127,139,148,178,255,277,295,320,350,371,378,383,385,435,437,452,455,462,482,523,535,549,594,600,624,728,744,747,770,800,884,891,894,916,921,931,935,973,982,989,993,1035,1042,1045,1113,1141,1147,1169,1182,1189,1215,1219,1220,1234,1244,1250,1260,1267,1281,1295,1301,1310,1312,1327,1331,1334,1346,1359,1363,1368,1373,1374,1392,1403,1417,1444,1457,1460,1493,1538,1543,1547,1561,1589,1596,1618,1620,1670,1680,1718,1790,1798,1810,1816,1821,1841,1855,1861,1873,1928,1934,1946,1953,1954,1958,1969,1976,1987,1992,1996,2003,2008,2032,2040,2046,2054,2068,2090,2092,2156,2162,2163,2208,2214,2219,2254,2260,2292,2298,2313,2345,2362,2375,2443,2513,2530,2556,2571,2595,2610,2621,2624,2631,2659,2661,2676,2681,2720,2743,2751,2785,2792,2798,2833,2841,2842,2854,2865,2872,2874,2875,2898,2904,2910,2923,2951,2958,2961,3057,3061,3080,3084,3105,3115,3128,3131,3142,3144,3158,3197,3200,3324,3365,3367,3369,3434,3440,3446,3464,3504,3553,3558,3566,3599,3602,3604,3619,3622,3629,3575,1,2094,3576,17,22,1220,1267,1303,1310,1312,1353,1417,1810,2000,2042,2228,2314,2345,3365,3566,3630,3577,22,178,180,267,295,592,599,1295,1457,1538,1618,1620,2513,2595,2872,2910,2931,3105,3277,3382,3526,3590,3610,3578,2,1037,3082,3579,10,311,571,811,834,1026,1066,1157,1271,1481,3557,3580,17,476,994,1164,1586,1678,1708,1718,1732,1992,2032,2125,2156,2163,2296,2725,3256,3395,3581,3,721,738,2391,3582,1,2487,3583,33,393,531,705,800,958,1141,1178,1267,1310,1532,1678,1681,1841,1892,1976,1992,2054,2219,2595,2676,2780,2854,2855,2865,2872,2898,2910,2923,2931,2951,2959,2961,3553,3584,25,42,222,627,1068,1650,1678,1743,1827,2008,2015,2144,2178,2283,2303,2431,2856,2991,3064,3175,3263,3298,3430,3531,3558,3586,3585,4,731,2047,2275,3595,3586,14,206,966,1682,2115,2133,2178,2275,2279,2554,2556,2595,2920,3082,3595,3587,9,1677,1719,2038,2083,2552,2558,2590,2630,3030,3588,3,731,2071,2072,3589,3,1200,1244,3100,3590,1,1902,3591,145,104,173,178,206,222,255,277,295,320,325,378,391,393,437,452,468,476,531,549,592,633,705,787,798,921,958,966,973,982,993,1025,1030,1042,1045,1065,1070,1141,1159,1178,1234,1248,1267,1281,1310,1327,1331,1334,1346,1363,1374,1386,1457,1470,1493,1543,1618,1620,1650,1678,1695,1718,1721,1729,1793,1842,1861,1892,1894,1904,1925,1958,1967,1969,1976,1987,1992,2003,2008,2032,2040,2046,2054,2086,2090,2092,2111,2144,2156,2163,2260,2292,2298,2303,2351,2362,2513,2521,2542,2549,2556,2595,2610,2621,2631,2647,2650,2676,2681,2691,2720,2743,2780,2854,2855,2865,2872,2898,2904,2910,2920,2923,2931,2951,2959,2961,2982,3053,3057,3070,3078,3080,3082,3083,3084,3105,3131,3142,3144,3161,3183,3187,3256,3557,3592,3629,3592,1,1764,3593,3,1744,1746,2951,3594,10,178,829,830,1681,1720,1937,2676,2854,2931,3553,3595,4,1640,1666,1690,2366,3596,6,506,1719,2552,2594,2620,2630,3597,3,1907,3082,3333,3598,2,3567,3569,3599,15,98,383,2205,2411,2434,2545,3000,3233,3383,3386,3387,3497,3504,3598,3599,3600,1,3307,3601,5,1657,1658,2575,2585,2845,3602,1,2788,3603,13,278,376,520,871,882,1249,1498,1499,1564,2269,2312,2775,3478,3604,3,29,3083,3631,3605,5,29,101,3082,3083,3631,3606,2,434,1840,3607,4,58,106,1494,2172,3608,2,731,1378,3609,1,2671,3610,5,58,1494,2198,3082,3111,3611,1,2240,3612,1,2325,3613,1,2969,3614,1,722,3615,1,773,3616,2,2448,2451,3617,2,2448,3082,3618,28,383,421,526,935,936,1086,1843,1893,2176,2177,2196,2199,2208,2248,2306,2340,2453,2571,2572,2573,2593,2625,2721,2745,2752,2770,3390,3398,3619,1,443,3620,1,2139,3621,9,1272,2176,2177,2196,2306,2340,3082,3399,3551,3622,5,2318,2323,2509,2524,3467,3623,2,1524,3082,3624,1,3327,3625,1,2868,3626,3,341,418,731,3627,107,9,36,80,92,95,247,278,499,520,523,547,597,599,608,630,635,680,690,747,793,794,808,924,926,982,993,1018,1035,1039,1141,1146,1255,1310,1312,1444,1452,1457,1586,1597,1659,1668,1697,1792,1820,1825,1841,1864,1896,1900,1931,1953,1954,1976,1978,1982,1987,1999,2003,2015,2032,2040,2056,2060,2089,2132,2138,2158,2269,2295,2410,2460,2505,2579,2696,2717,2725,2748,2760,2771,2774,2791,2796,2811,2813,2841,2842,2868,2871,2904,2917,2964,2977,2991,2994,3025,3069,3077,3169,3170,3222,3364,3491,3501,3563,3575,3581,3591,3628,17,29,553,561,606,634,721,780,3001,3043,3081,3083,3121,3180,3183,3223,3225,3631,3629,20,29,553,561,606,634,721,780,1392,1403,3001,3043,3081,3082,3083,3121,3180,3183,3223,3225,3631,3630,1,2544,3631,35,46,234,260,309,318,447,485,1056,1059,1074,1076,1101,1139,1142,1148,1156,1291,1293,1320,1333,1677,1734,1794,1829,1834,1836,2617,3088,3124,3157,3524,3530,3533,3544,3548,3632,11,29,606,780,833,836,3001,3043,3121,3183,3225,3631,3633,3,3563,3573,3588,3634,2,29,3121,3635,4,29,101,3082,3121,3636,10,212,259,359,1001,2112,2174,2335,2531,2584,3513,3637,20,147,972,1951,2013,2120,2449,2452,2552,2555,2570,2630,2633,2753,2873,3294,3374,3377,3401,3449,3500,3638,1,483,3639,9,696,1754,2728,2748,2793,2794,2799,2821,2889,3640,2,146,3428,3641,1,3403,3642,2,1811,3082,3643,1,148,3644,5,1928,1971,1974,2075,3266,3645,4,819,2535,2721,2941,3646,4,341,2061,2305,2339,3647,1,2206,3648,1,2190,3649,1,2868,3650,8,2564,2615,2868,2871,3082,3563,3575,3581,3651,1,58,3652,5,58,83,1743,3082,3439,3653,1,2372,3654,3,2053,2055,2059,3655,3,111,114,511,3656,4,731,3112,3116,3231,3657,1,2293,3658,7,1195,1669,2173,2376,2391,2392,2459,3659,12,58,83,106,483,742,768,769,2572,3066,3075,3079,3587,3660,9,722,765,1372,2403,2426,2439,3066,3087,3587,3661,2,1256,3587,3662,3,719,3086,3587,3663,6,731,741,1360,1765,3086,3587,3664,1,58,3665,4,58,123,490,1197,3666,1,1848,3667,3,607,611,3536,3668,1,1197,3669,3,1203,1437,3394,3670,1,3391,3671,2,1011,2736,3672,3,1011,2518,3082,3673,1,2750,3674,2,2512,3587,3675,7,230,484,2565,2834,3272,3569,3587,3676,2,684,3573,3677,7,1056,1161,1443,1490,1677,2013,2348,3678,2,2788,3082,3679,2,460,1187,3680,4,421,2593,3390,3398,3681,1,3314,3682,2,3082,3388,3683,1,2509,3684,1,2396,3685,15,49,79,272,453,456,536,538,1116,1131,1590,1710,2572,2677,2678,3398,3686,1,2578,3687,3,2455,2677,3082,3688,2,731,1505,3689,3,2050,2051,2078,3690,15,4,187,204,225,354,355,929,932,1656,2048,2049,2747,2749,2758,2787,3691,8,321,964,2113,2157,2643,2649,2745,2752,3692,3,343,422,2822,3693,1,2005,3694,12,949,954,968,1161,1443,1448,1555,1677,2788,2825,2912,2915,3695,8,731,1555,2220,2305,2348,2912,2915,3376,3696,3,29,3083,3631,3697,5,29,101,3082,3083,3631,3698,1,114,3699,1,2305,3700,4,812,952,3406,3507,3701,3,999,1032,1293,3702,1,2401,3703,1,1505,3704,2,1505,3082,3705,1,58,3706,1,279,3707,1,1902,3708,13,53,259,261,713,786,982,2545,3350,3395,3399,3446,3513,3551,3709,2,1464,1470,3710,21,98,109,178,255,383,435,521,530,783,2205,2411,2434,2545,3000,3233,3387,3497,3504,3598,3599,3602,3711,2,2762,3595,3712,5,260,484,506,987,1004,3713,1,1395,3714,1,2394,3715,1,1125,3716,1,2793,3717,2,1010,1037,3718,1,2076,3719,10,118,645,708,980,1286,2061,2419,3189,3405,3513,3720,2,300,3297,3721,6,68,314,3525,3528,3529,3545,3722,1,2102,3723,1,2102,3724,1,2245,3725,2,68,1286,3726,6,531,533,2222,2224,2391,2394,3727,1,3162,3728,2,555,3160,3729,2,68,3467,3730,1,1885,3731,1,3467,3732,1,2216,3733,14,478,486,488,1799,1830,1858,1864,2056,2072,2184,2218,2226,2696,3472,3734,2,68,3467,3735,2,506,1273,3736,1,763,3737,4,478,486,488,731,3738,4,515,1669,2182,2407,3739,18,342,346,348,388,392,403,428,1648,1687,1797,1988,2025,2109,2155,2160,2338,2658,2934,3740,6,731,940,2638,2640,2641,2721,3741,3,346,348,3082,3742,1,1056,3743,3,847,2953,3628,3744,1,2873,3745,1,2881,3746,1,3403,3747,7,531,533,2216,2224,2442,2443,3456,3748,1,3456,3749,5,341,1885,1977,3297,3456,3750,1,2611,3751,2,2216,2224,3752,6,531,533,1669,2216,2224,2443,3753,4,2142,2578,2682,2689,3754,12,708,979,1026,1271,1387,1669,1690,2130,2143,2265,2277,2281,3755,2,1977,2077,3756,2,3561,3562,3757,6,353,1700,2603,2613,2614,3082,3758,3,1723,2578,3267,3759,3,1286,3561,3562,3760,1,3467,3761,1,2019,3762,1,1557,3763,1,2509,3764,2,2509,2510,3765,1,3561,3766,4,597,602,609,1743,3767,1,1977,3768,1,3580,3769,2,3082,3632,3770,2,3162,3178,3771,3,555,3160,3178,3772,1,2804,3773,3,1698,2682,3580,3774,2,2164,2216,3775,3,3561,3562,3588,3776,1,314,3777,1,1042,3778,1,1286,3779,2,68,1286,3780,2,2574,3267,3781,2,1698,2682,3782,1,1723,3783,2,731,2682,3784,2,341,731,3785,2,1123,3403,3786,1,3055,3787,1,1123,3788,10,35,36,39,650,1158,1792,1900,2999,3226,3478,3789,1,1961,3790,5,1328,1329,1349,1352,2424,3791,2,1977,2077,3792,1,1977,3793,1,3403,3794,5,1929,1961,2164,2220,2458,3795,3,2165,2174,2180,3796,1,2631,3797,2,2416,2574,3798,11,87,255,295,630,993,1492,2572,2841,2941,3382,3481,3799,22,58,483,813,831,833,835,839,848,853,857,991,1291,1637,1878,3162,3178,3229,3231,3406,3413,3518,3542,3800,9,734,829,991,1056,1291,1878,2446,3160,3178,3801,4,853,3082,3178,3518,3802,4,731,813,2825,3178,3803,4,746,1648,2376,2457,3804,8,653,666,689,746,1648,2457,2919,2969,3805,8,489,607,689,746,797,1648,1780,2446,3806,6,689,731,746,799,1648,2922,3807,2,297,2098,3808,2,3012,3014,3809,1,58,3810,2,58,75,3811,2,1616,1619,3812,4,1243,2853,2923,2930,3813,16,272,341,353,373,1705,1719,1722,1723,2352,2578,2613,2689,3267,3278,3282,3293,3814,5,341,391,731,3280,3293,3815,2,1199,1205,3816,1,2396,3817,4,1090,1092,1450,2157,3818,49,160,167,172,378,523,686,870,875,881,900,962,993,1141,1276,1295,1310,1386,1578,1602,1939,1980,2074,2308,2560,2571,2579,2595,2708,2720,2721,2732,3039,3082,3105,3131,3172,3277,3321,3434,3438,3440,3443,3446,3480,3531,3566,3568,3578,3585,3819,2,1115,1870,3820,13,123,712,972,1115,1447,1491,1502,1575,1629,1737,2073,2105,3406,3821,6,987,1056,1294,2073,2453,3375,3822,3,3082,3561,3593,3823,4,1011,1110,1209,2736,3824,7,1011,1209,2518,2525,2736,2752,3082,3825,4,725,731,972,3080,3826,4,1268,1818,2171,3257,3827,6,491,1125,1680,1744,1846,2763,3828,1,1197,3829,8,2728,2748,2790,2793,2794,2799,2804,2889,3830,1,2601,3831,2,187,3266,3832,1,3358,3833,1,3392,3834,2,1854,2098,3835,6,2721,2744,2748,2756,2899,2958,3836,4,2639,2750,3484,3516,3837,3,2735,2744,2748,3838,2,2750,3082,3839,1,483,3840,1,483,3841,1,1912,3842,2,1743,3082,3843,2,1190,1221,3844,2,1190,3082,3845,2,731,1082,3846,3,1619,2053,2062,3847,3,106,2043,3595,3848,41,4,179,187,340,359,369,398,478,528,929,932,1001,1284,1314,1322,1351,1656,1680,1744,1746,1772,1824,1832,1916,1928,1941,2174,2327,2432,2588,2747,2754,2758,2867,2942,3266,3278,3279,3466,3560,3578,3849,1,3325,3850,12,829,871,882,894,1249,1491,1498,1499,1502,1564,1586,1591,3851,1,1624,3852,8,128,2512,2552,2559,2562,2563,2630,3516,3853,2,2552,2630,3854,1,2562,3855,3,936,2745,3082,3856,1,2371,3857,3,1799,1875,3082,3858,1,1809,3859,1,1400,3860,19,623,684,915,968,1152,1447,1451,1456,1502,1522,1533,1555,1575,1629,2593,2691,2770,3051,3323,3861,3,1056,1443,2073,3862,1,1011,3863,2,1011,3082,3864,2,3082,3388,3865,1,2748,3866,1,1139,3867,1,1395,3868,3,1669,2173,2197,3869,3,2173,2196,3082,3870,2,2318,2323,3871,1,3305,3872,2,731,3300,3873,1,1940,3874,7,58,653,699,1639,2029,3089,3101,3875,3,653,3082,3101,3876,1,2903,3877,3,3082,3343,3354,3878,6,96,381,2536,3157,3372,3396,3879,9,96,223,343,422,424,1056,3157,3372,3396,3880,7,58,758,1256,1442,3157,3563,3586,3881,5,2404,2412,2435,3082,3157,3882,15,96,314,405,731,1318,3024,3140,3157,3252,3372,3376,3396,3490,3492,3549,3883,5,1256,3082,3157,3563,3586,3884,8,573,676,1648,1887,3012,3014,3101,3146,3885,5,676,1648,1887,3101,3150,3886,4,676,731,1648,1887,3887,1,3358,3888,2,381,3394,3889,2,1175,3391,3890,18,363,412,413,647,1733,1964,1981,2245,2577,2629,2704,2915,3022,3107,3117,3127,3141,3218,3891,4,343,2348,2350,2600,3892,2,412,3082,3893,2,2255,2261,3894,2,483,2178,3895,3,927,941,2710,3896,6,234,3075,3079,3524,3544,3548,3897,7,234,759,1320,1342,3535,3544,3548,3898,7,234,731,1145,3437,3438,3544,3546,3899,4,234,3082,3535,3544,3900,1,1418,3901,94,67,74,94,129,156,164,175,203,231,243,281,306,327,394,458,466,467,477,502,514,527,552,597,1009,1018,1020,1030,1031,1119,1132,1248,1254,1283,1313,1321,1333,1348,1679,1719,1769,1784,1786,1814,1823,1831,1838,1845,1927,1962,2032,2036,2044,2048,2060,2097,2116,2179,2414,2430,2449,2452,2471,2519,2564,2687,2796,3064,3082,3088,3246,3249,3250,3255,3264,3290,3299,3347,3364,3402,3404,3426,3430,3447,3462,3466,3490,3493,3560,3575,3579,3596,3598,3600,3605,3902,2,684,1737,3903,2,1747,3475,3904,2,731,1115,3905,1,83,3906,1,3353,3907,3,253,3374,3400,3908,1,3406,3909,2,731,1555,3910,7,58,83,1197,1743,2392,3420,3422,3911,2,676,3082,3912,7,409,2631,2708,2748,2970,3121,3595,3913,2,2970,3082,3914,67,2,14,42,307,325,476,505,720,863,929,1046,1051,1065,1070,1102,1155,1170,1185,1445,1476,1573,1600,1655,1695,1718,1721,1729,1732,1820,1827,1862,1873,1896,1904,1950,1980,1992,2003,2008,2015,2032,2104,2111,2156,2163,2178,2238,2283,2408,2530,2631,2688,2717,2722,2763,2786,2811,2823,2856,2964,2991,3006,3175,3263,3298,3558,3596,3915,1,1123,3916,3,1395,1669,2397,3917,1,1501,3918,1,1494,3919,7,58,1553,1842,2448,2451,3425,3592,3920,7,425,731,2190,2206,2215,3358,3370,3921,2,2206,3082,3922,3,29,3083,3631,3923,5,29,101,3082,3083,3631,3924,6,421,782,2176,2177,2306,3373,3925,8,421,782,1393,2176,2177,2306,3082,3373,3926,5,2176,2177,2196,3361,3373,3927,2,2178,3082,3928,3,773,774,1764,3929,7,98,493,2306,3082,3234,3373,3498,3930,1,785,3931,1,3625,3932,5,952,1629,1798,2715,2718,3933,2,731,2715,3934,16,242,387,1055,1066,1680,1744,1746,1758,1772,1833,2153,2361,2765,2895,3291,3591,3935,13,67,375,472,519,2013,2134,2687,2937,3249,3426,3598,3605,3611,3936,1,3273,3937,82,67,74,94,156,164,203,228,231,243,306,327,458,466,467,477,502,514,527,543,552,1020,1030,1031,1036,1040,1186,1248,1283,1313,1321,1348,1490,1676,1677,1679,1719,1769,1779,1814,1823,1831,1838,1845,1923,2032,2044,2048,2069,2097,2116,2179,2310,2399,2414,2430,2442,2471,2519,2551,2564,2580,2582,2589,3011,3064,3246,3264,3289,3299,3347,3402,3430,3447,3466,3490,3493,3560,3579,3596,3598,3600,3605,3938,1,3467,3939,24,286,385,408,450,894,1244,1589,1612,1680,1783,1958,1996,2068,2368,2703,2785,2842,2854,2952,3197,3243,3245,3251,3602,3940,2,1694,2014,3941,2,866,872,3942,1,1167,3943,27,92,470,526,648,836,855,894,1003,1018,1128,1157,1181,1489,1635,1820,1830,1841,2010,2269,2300,2579,2627,2771,3136,3424,3557,3566,3944,3,2300,2576,3424,3945,2,894,3136,3946,9,336,1137,1792,2045,2092,3243,3245,3251,3632,3947,19,438,610,705,894,1018,1025,1029,1591,1678,1831,2150,2303,2449,2549,2618,2786,2811,2855,3243,3948,4,1141,1154,1157,2366,3949,10,803,1337,1347,1915,1923,2430,2519,3243,3245,3251,3950,7,1580,1604,1625,2713,3100,3196,3481,3951,1,1190,3952,3,158,165,168,3953,1,3244,3954,11,347,390,450,466,1886,2162,2661,2854,3243,3245,3251,3955,2,61,83,3956,1,214,3957,2,3263,3298,3958,8,58,83,702,1117,1118,1743,3420,3484,3959,54,43,45,137,569,597,603,622,635,736,783,788,794,810,837,859,1290,1477,1488,1574,1626,1630,1644,1651,1792,1874,1963,2147,2151,2152,2159,2276,2280,2642,2654,2660,2718,2796,2857,2894,3007,3013,3020,3026,3071,3176,3185,3206,3213,3226,3246,3250,3411,3441,3532,3960,2,731,1798,3961,1,1839,3962,2,952,963,3963,1,1395,3964,3,58,1743,3505,3965,2,1743,3082,3966,2,1395,3082,3967,1,673,3968,3,731,2372,2374,3969,2,731,1941,3970,1,3512,3971,2,731,1117,3972,7,1077,1733,1964,1981,2346,2353,2704,3973,1,1077,3974,67,76,80,92,166,457,513,798,836,882,967,993,1018,1021,1141,1163,1224,1230,1249,1255,1259,1262,1444,1452,1457,1498,1499,1579,1586,1592,1595,1711,1820,1841,1953,1954,1962,1976,2003,2056,2074,2098,2138,2156,2269,2307,2312,2314,2335,2521,2615,2627,2642,2771,2775,2854,2865,2871,2888,2908,2951,3222,3237,3286,3563,3566,3578,3581,3975,3,123,1633,1637,3976,3,1273,1309,3449,3977,2,1273,3449,3978,12,41,606,613,798,829,836,1799,1953,2226,3225,3232,3532,3979,15,314,333,405,436,678,1002,1143,1296,1567,1709,3357,3434,3513,3517,3549,3980,2,3478,3479,3981,2,3563,3586,3982,1,2091,3983,4,2768,2829,2965,3559,3984,4,321,1177,3542,3552,3985,6,279,1608,2721,2745,3082,3587,3986,13,305,651,1291,1648,1677,2198,2825,2858,2866,2929,2968,3343,3413,3987,2,1648,2896,3988,3,1648,2404,3082,3989,19,512,593,604,631,731,1648,1652,1751,2858,2866,2929,2968,3160,3171,3179,3196,3234,3413,3415,3990,2,1648,2173,3991,9,113,115,1344,1399,1648,2376,2866,3082,3179,3992,2,2748,2805,3993,1,2250,3994,1,3467,3995,4,341,3267,3278,3293,3996,6,272,353,373,3269,3282,3293,3997,4,341,731,3280,3293,3998,1,400,3999,2,399,3483,4000,1,675,4001,39,94,137,357,362,810,859,929,942,1052,1100,1290,1445,1477,1488,1626,1630,1636,1676,1679,1733,1915,1963,1981,2152,2159,2589,2654,2660,2995,3020,3026,3206,3213,3226,3246,3411,3441,3523,3532,4002,4,3357,3362,3368,3428,4003,23,814,848,856,857,874,911,936,1106,1472,1577,1583,1601,1660,1714,2701,2702,2732,2983,3044,3047,3544,3548,3550,4004,8,46,731,815,911,912,2720,3123,3546,4005,9,852,911,1056,3032,3224,3385,3544,3548,3550,4006,25,68,95,110,179,208,261,436,521,990,1006,1114,1135,1286,1296,1307,1722,1885,1961,1977,2631,2938,3459,3513,3587,3594,4007,2,731,2482,4008,1,3623,4009,1,188,4010,1,3513,4011,12,46,434,447,914,987,1390,2069,2550,3381,3520,3544,3550,4012,1,2670,4013,1,2670,4014,1,2670,4015,1,2670,4016,4,1903,2176,2195,2306,4017,6,1897,1902,1903,1942,2306,3082,4018,1,3564,4019,1,92,4020,3,92,101,3082,4021,2,101,3082,4022,8,640,1029,1640,1889,2367,2464,3487,3489,4023,87,12,42,109,222,248,267,277,313,391,410,599,680,829,832,924,926,931,1024,1030,1068,1093,1102,1129,1147,1159,1182,1185,1276,1295,1310,1386,1487,1586,1591,1659,1665,1691,1697,1708,1711,1718,1729,1732,1784,1827,1830,1837,1873,1936,1939,1987,2003,2008,2030,2032,2086,2090,2092,2104,2114,2158,2337,2341,2351,2530,2579,2615,2647,2687,2699,2717,2718,2720,2751,2780,2811,2904,2964,3027,3061,3064,3295,3355,3382,3430,3531,3558,4024,4,1329,1332,2318,2323,4025,115,22,48,77,81,84,93,109,127,138,255,313,320,350,371,378,383,385,435,523,549,563,594,599,600,680,683,870,882,891,894,931,935,962,989,993,1113,1141,1147,1159,1182,1189,1215,1219,1220,1234,1267,1310,1346,1417,1444,1457,1493,1538,1547,1561,1596,1618,1620,1680,1718,1810,1861,1925,1946,1967,1976,1987,1996,2008,2042,2046,2054,2068,2074,2090,2092,2158,2208,2214,2341,2362,2530,2571,2595,2610,2621,2663,2673,2676,2681,2715,2720,2743,2751,2761,2854,2865,2872,2898,2923,2951,2959,2961,2964,3049,3080,3105,3167,3200,3253,3355,3397,3504,3553,3558,4026,4,604,941,2780,3082,4027,1,1024,4028,2,1024,3082,4029,1,2057,4030,1,2669,4031,1,2692,4032,1,864,4033,3,28,40,2997,4034,1,865,4035,2,908,1553,4036,4,34,3333,3446,3450,4037,4,33,40,1787,2997,4038,2,697,3099,4039,20,30,98,452,493,780,1741,1787,1902,1941,2545,2997,3000,3083,3185,3233,3383,3386,3387,3497,3503,4040,1,145,4042,1,731,4043,2,1700,3082,4044,1,3082,4045,1,1648,4046,2,731,1648,4047,3,1648,1700,3082,4048,2,1648,3082,4049,2,1648,2872,4050,3,731,1648,2872,4051,4,1648,1700,2872,3082,4052,3,1648,2872,3082,4053,1,3178,4054,2,731,3178,4055,3,1700,3082,3178,4056,2,3082,3178,4057,1,234,4058,2,234,731,4059,3,234,1700,3082,4060,2,234,3082,4061,1,3040,4062,2,731,3040,4063,3,1700,3040,3082,4064,2,3040,3082,4065,2,3040,3587,4066,3,731,3040,3587,4067,4,1700,3040,3082,3587,4068,3,3040,3082,3587,4069,2,3040,3587,4070,3,731,3040,3587,4071,4,1700,3040,3082,3587,4072,3,3040,3082,3587,4073,1,1648,4074,2,731,1648,4075,3,1648,1700,3082,4076,2,1648,3082,4077,1,1648,4078,2,731,1648,4079,3,1648,1700,3082,4080,2,1648,3082,4081,1,3587,4082,2,731,3587,4083,3,1700,3082,3587,4084,2,3082,3587,4085,1,3584,4086,2,731,3584,4087,3,1700,3082,3584,4088,2,3082,3584,4089,1,1648,4090,2,731,1648,4091,3,1648,1700,3082,4092,2,1648,3082,4093,2,234,1648,4094,3,234,731,1648,4095,4,234,1648,1700,3082,4096,3,234,1648,3082,4097,2,1648,3062,4098,3,731,1648,3062,4099,4,1648,1700,3062,3082,4100,3,1648,3062,3082,4101,2,1648,3178,4102,3,731,1648,3178,4103,4,1648,1700,3082,3178,4104,3,1648,3082,3178,4105,2,3396,3550,4106,3,731,3396,3550,4107,4,1700,3082,3396,3550,4108,3,3082,3396,3550,4109,1,234,4110,2,234,731,4111,3,234,1700,3082,4112,2,234,3082,4113,1,3178,4114,2,731,3178,4115,3,1700,3082,3178,4116,2,3082,3178,4117,1,3062,4118,2,731,3062,4119,3,1700,3062,3082,4120,2,3062,3082,4121,1,3587,4122,2,731,3587,4123,3,1700,3082,3587,4124,2,3082,3587,4125,1,234,4126,2,234,731,4127,3,234,1700,3082,4128,2,234,3082,4129,1,3101,4130,2,731,3101,4131,3,1700,3082,3101,4132,2,3082,3101,4133,2,911,1648,4134,3,731,911,1648,4135,4,911,1648,1700,3082,4136,3,911,1648,3082,4137,2,1648,3178,4138,3,731,1648,3178,4139,4,1648,1700,3082,3178,4140,3,1648,3082,3178,4141,1,3588,4142,2,731,3588,4143,3,1700,3082,3588,4144,2,3082,3588,4145,3,652,1648,3101,4146,4,652,731,1648,3101,4147,5,652,1648,1700,3082,3101,4148,4,652,1648,3082,3101,4149,1,3062,4150,2,731,3062,4151,3,1700,3062,3082,4152,2,3062,3082,4153,2,234,2872,4154,3,234,731,2872,4155,4,234,1700,2872,3082,4156,3,234,2872,3082,4157,1,3293,4158,2,731,3293,4159,3,1700,3082,3293,4160,2,3082,3293,4161,1,3101,4162,2,731,3101,4163,3,1700,3082,3101,4164,2,3082,3101,4165,2,3587,3588,4166,3,731,3587,3588,4167,4,1700,3082,3587,3588,4168,3,3082,3587,3588,4169,1,3293,4170,2,731,3293,4171,3,1700,3082,3293,4172,2,3082,3293,4173,1,3293,4174,2,731,3293,4175,3,1700,3082,3293,4176,2,3082,3293,4177,1,652,4178,2,652,731,4179,3,652,1700,3082,4180,2,652,3082,4181,2,2872,2919,4182,3,731,2872,2919,4183,4,1700,2872,2919,3082,4184,3,2872,2919,3082,4185,1,2919,4186,2,731,2919,4187,3,1700,2919,3082,4188,2,2919,3082,4189,1,2538,4190,2,731,2538,4191,3,1700,2538,3082,4192,2,2538,3082,4193,1,3203,4194,2,731,3203,4195,3,1700,3082,3203,4196,2,3082,3203,4197,1,652,4198,2,652,731,4199,3,652,1700,3082,4200,2,652,3082,4201,1,3178,4202,2,731,3178,4203,3,1700,3082,3178,4204,2,3082,3178,4205,3,1648,2872,3178,4206,4,731,1648,2872,3178,4207,5,1648,1700,2872,3082,3178,4208,4,1648,2872,3082,3178,4209,1,234,4210,2,234,731,4211,3,234,1700,3082,4212,2,234,3082,4213,1,3293,4214,2,731,3293,4215,3,1700,3082,3293,4216,2,3082,3293,4217,1,3293,4218,2,731,3293,4219,3,1700,3082,3293,4220,2,3082,3293,4221,1,2792,4222,2,731,2792,4223,3,1700,2792,3082,4224,2,2792,3082,4225,1,652,4226,2,652,731,4227,3,652,1700,3082,4228,2,652,3082,4229,1,1648,4230,2,731,1648,4231,3,1648,1700,3082,4232,2,1648,3082,4233,1,234,4234,2,234,731,4235,3,234,1700,3082,4236,2,234,3082,4237,1,234,4238,2,234,731,4239,3,234,1700,3082,4240,2,234,3082,4241,1,956,4242,2,731,956,4243,3,956,1700,3082,4244,2,956,3082,4245,1,3293,4246,2,731,3293,4247,3,1700,3082,3293,4248,2,3082,3293,4249,1,743,4250,2,731,743,4251,3,743,1700,3082,4252,2,743,3082,4253,4,1648,2872,2919,2931,4254,5,731,1648,2872,2919,2931,4255,6,1648,1700,2872,2919,2931,3082,4256,5,1648,2872,2919,2931,3082,4257,1,652,4258,2,652,731,4259,3,652,1700,3082,4260,2,652,3082,4261,1,234,4262,2,234,731,4263,3,234,1700,3082,4264,2,234,3082,4265,1,3326,4266,2,731,3326,4267,3,1700,3082,3326,4268,2,3082,3326,4269,1,740,4270,2,731,740,4271,3,740,1700,3082,4272,2,740,3082,4273,1,740,4274,2,731,740,4275,3,740,1700,3082,4276,2,740,3082,4277,2,1648,3009,4278,3,731,1648,3009,4279,4,1648,1700,3009,3082,4280,3,1648,3009,3082,4281,1,652,4282,2,652,731,4283,3,652,1700,3082,4284,2,652,3082,4285,1,2210,4286,2,731,2210,4287,3,1700,2210,3082,4288,2,2210,3082,4289,1,3587,4290,2,731,3587,4291,3,1700,3082,3587,4292,2,3082,3587,4293,1,3587,4294,2,731,3587,4295,3,1700,3082,3587,4296,2,3082,3587,4297,2,1648,2919,4298,3,731,1648,2919,4299,4,1648,1700,2919,3082,4300,3,1648,2919,3082,4301,2,234,3587,4302,3,234,731,3587,4303,4,234,1700,3082,3587,4304,3,234,3082,3587,4305,1,1648,4306,2,731,1648,4307,3,1648,1700,3082,4308,2,1648,3082,4309,1,249,4310,2,249,731,4311,3,249,1700,3082,4312,2,249,3082,4313,2,2872,2919,4314,3,731,2872,2919,4315,4,1700,2872,2919,3082,4316,3,2872,2919,3082,4317,1,1648,4318,2,731,1648,4319,3,1648,1700,3082,4320,2,1648,3082,4321,1,234,4322,2,234,731,4323,3,234,1700,3082,4324,2,234,3082,4325,1,652,4326,2,652,731,4327,3,652,1700,3082,4328,2,652,3082,4329,1,3178,4330,2,731,3178,4331,3,1700,3082,3178,4332,2,3082,3178,4333,1,1648,4334,2,731,1648,4335,3,1648,1700,3082,4336,2,1648,3082,4337,1,3326,4338,2,731,3326,4339,3,1700,3082,3326,4340,2,3082,3326,4341,2,3587,3588,4342,3,731,3587,3588,4343,4,1700,3082,3587,3588,4344,3,3082,3587,3588,4345,1,234,4346,2,234,731,4347,3,234,1700,3082,4348,2,234,3082,4349,1,1648,4350,2,731,1648,4351,3,1648,1700,3082,4352,2,1648,3082,4353,1,2872,4354,2,731,2872,4355,3,1700,2872,3082,4356,2,2872,3082,4357,3,234,652,2872,4358,4,234,652,731,2872,4359,5,234,652,1700,2872,3082,4360,4,234,652,2872,3082,4361,1,3396,4362,2,731,3396,4363,3,1700,3082,3396,4364,2,3082,3396,4365,1,3178,4366,2,731,3178,4367,3,1700,3082,3178,4368,2,3082,3178,4369,2,911,3178,4370,3,731,911,3178,4371,4,911,1700,3082,3178,4372,3,911,3082,3178,4373,2,1648,3178,4374,3,731,1648,3178,4375,4,1648,1700,3082,3178,4376,3,1648,3082,3178,4377,2,3178,3326,4378,3,731,3178,3326,4379,4,1700,3082,3178,3326,4380,3,3082,3178,3326,4381,2,2919,3178,4382,3,731,2919,3178,4383,4,1700,2919,3082,3178,4384,3,2919,3082,3178,4385,2,740,3178,4386,3,731,740,3178,4387,4,740,1700,3082,3178,4388,3,740,3082,3178,4389,2,2919,3178,4390,3,731,2919,3178,4391,4,1700,2919,3082,3178,4392,3,2919,3082,3178,4393,6,646,693,1648,3101,3148,3178,4394,7,646,693,731,1648,3101,3148,3178,4395,8,646,693,1648,1700,3082,3101,3148,3178,4396,7,646,693,1648,3082,3101,3148,3178,4397,2,740,3178,4398,3,731,740,3178,4399,4,740,1700,3082,3178,4400,3,740,3082,3178,4401,2,3148,3178,4402,3,731,3148,3178,4403,4,1700,3082,3148,3178,4404,3,3082,3148,3178,4405,2,740,3178,4406,3,731,740,3178,4407,4,740,1700,3082,3178,4408,3,740,3082,3178,4409,2,1648,3178,4410,3,731,1648,3178,4411,4,1648,1700,3082,3178,4412,3,1648,3082,3178,4413,3,1648,3178,3203,4414,4,731,1648,3178,3203,4415,5,1648,1700,3082,3178,3203,4416,4,1648,3082,3178,3203,4417,4,646,1648,3178,3203,4418,5,646,731,1648,3178,3203,4419,6,646,1648,1700,3082,3178,3203,4420,5,646,1648,3082,3178,3203,4421,2,3178,3203,4422,3,731,3178,3203,4423,4,1700,3082,3178,3203,4424,3,3082,3178,3203,4425,3,1648,2872,3178,4426,4,731,1648,2872,3178,4427,5,1648,1700,2872,3082,3178,4428,4,1648,2872,3082,3178,4429,3,234,3178,3544,4430,4,234,731,3178,3544,4431,5,234,1700,3082,3178,3544,4432,4,234,3082,3178,3544,4433,2,1648,3178,4434,3,731,1648,3178,4435,4,1648,1700,3082,3178,4436,3,1648,3082,3178,4437,3,740,3178,3587,4438,4,731,740,3178,3587,4439,5,740,1700,3082,3178,3587,4440,4,740,3082,3178,3587,4441,2,3587,3588,4442,3,731,3587,3588,4443,4,1700,3082,3587,3588,4444,3,3082,3587,3588,4445,1,3293,4446,2,731,3293,4447,3,1700,3082,3293,4448,2,3082,3293,4449,1,1648,4450,2,731,1648,4451,3,1648,1700,3082,4452,2,1648,3082,4453,1,3293,4454,2,731,3293,4455,3,1700,3082,3293,4456,2,3082,3293,4457,1,3587,4458,2,731,3587,4459,3,1700,3082,3587,4460,2,3082,3587,4461,1,3326,4462,2,731,3326,4463,3,1700,3082,3326,4464,2,3082,3326,4465,2,1648,3178,4466,3,731,1648,3178,4467,4,1648,1700,3082,3178,4468,3,1648,3082,3178,4469,1,3293,4470,2,731,3293,4471,3,1700,3082,3293,4472,2,3082,3293,4473,1,3203,4474,2,731,3203,4475,3,1700,3082,3203,4476,2,3082,3203,4477,1,3062,4478,2,731,3062,4479,3,1700,3062,3082,4480,2,3062,3082,4481,1,970,4482,2,731,970,4483,3,970,1700,3082,4484,2,970,3082,4485,1,3587,4486,2,731,3587,4487,3,1700,3082,3587,4488,2,3082,3587,4489,1,974,4490,2,731,974,4491,3,974,1700,3082,4492,2,974,3082,4493,1,3178,4494,2,731,3178,4495,3,1700,3082,3178,4496,2,3082,3178,4497,1,3178,4498,2,731,3178,4499,3,1700,3082,3178,4500,2,3082,3178,4501,2,746,1648,4502,3,731,746,1648,4503,4,746,1648,1700,3082,4504,3,746,1648,3082,4505,1,3293,4506,2,731,3293,4507,3,1700,3082,3293,4508,2,3082,3293,4509,1,3101,4510,2,731,3101,4511,3,1700,3082,3101,4512,2,3082,3101,4513,1,3157,4514,2,731,3157,4515,3,1700,3082,3157,4516,2,3082,3157,4517,1,1648,4518,2,731,1648,4519,3,1648,1700,3082,4520,2,1648,3082,4521,2,1648,3101,4522,3,731,1648,3101,4523,4,1648,1700,3082,3101,4524,3,1648,3082,3101,4525,2,234,3544,4526,3,234,731,3544,4527,4,234,1700,3082,3544,4528,3,234,3082,3544,4529,1,1648,4530,2,731,1648,4531,3,1648,1700,3082,4532,2,1648,3082,4533,1,3293,4534,2,731,3293,4535,3,1700,3082,3293,4536,2,3082,3293,4537,1,911,4538,2,731,911,4539,3,911,1700,3082,4540,2,911,3082],
    edges: [1110,2,2,4,3,10,8,14,10,32,20,36,24,42,29,48,32,52,34,54,36,62,44,58,45,60,47,66,50,68,51,70,52,76,57,78,59,82,62,84,65,88,67,90,68,92,69,100,76,104,78,116,84,118,85,122,88,126,90,130,92,136,122,138,123,120,125,150,139,158,155,168,165,186,175,192,188,202,195,204,196,208,198,212,201,222,211,228,214,232,216,194,219,236,222,238,223,244,227,250,233,258,248,262,263,270,266,294,276,302,280,310,285,326,294,312,299,346,310,64,320,364,322,368,325,444,399,276,400,24,408,490,451,492,452,528,489,532,494,542,507,544,508,342,545,548,552,578,557,580,558,586,568,596,584,600,586,612,596,22,606,632,633,644,640,646,645,648,652,440,656,654,659,660,665,666,670,672,682,684,689,692,698,696,710,730,746,754,775,764,785,768,790,182,791,784,801,806,823,814,837,828,848,562,873,856,875,866,884,876,902,40,918,896,921,898,922,902,927,908,934,916,940,926,949,928,950,936,959,942,966,572,970,722,975,950,979,960,999,656,1000,964,1004,980,1034,988,1041,1000,1049,1004,1058,1010,1065,606,1066,1028,1083,1038,1093,1044,1097,1050,1106,1076,1134,1088,1151,536,1159,1104,1167,1138,1201,1140,1202,1182,1238,1188,1246,1196,1252,1206,1260,1214,1269,1218,1272,1224,1277,1236,1287,1242,1295,584,1300,1254,1309,1264,1320,1270,1325,1286,1349,1290,1367,1296,1379,1300,1384,1262,1385,1302,1387,1304,1389,1306,1429,1308,1430,1312,1433,1316,1435,1318,1437,1322,1439,1328,1442,1334,1446,1338,1448,1340,1450,1344,1454,1330,1457,1348,1459,1352,1463,1356,1469,1366,1476,338,1487,1378,1492,1382,1496,1386,1501,1394,1520,1370,1536,418,1541,1414,1546,1416,1549,1418,1550,1420,1551,1422,1552,1424,1555,1428,1560,1432,1579,1436,1584,1440,1587,1472,1620,1474,1621,1516,1665,1534,1686,1536,1689,1544,1696,1546,1699,1558,1706,1568,1726,1582,1745,1588,1749,1598,1755,1602,1762,1608,1765,1612,1770,1134,1772,1618,1776,1620,1777,1662,1842,1698,1897,1702,1909,1710,1924,1718,1936,1728,1951,1730,1952,1732,1953,1734,1954,1738,1956,1742,1959,1748,1967,1754,1977,1628,1978,1180,1980,1634,1983,1756,1987,1758,1990,1654,1992,1760,1994,1766,1999,1780,2010,392,2015,478,2016,1790,2022,1796,2032,792,2033,1806,2048,1808,2049,1230,2051,1810,2053,1814,2057,1818,2063,1820,2068,1826,2077,1830,2081,1834,2089,1838,2091,1844,2094,1846,2100,1858,2113,1860,2114,1874,2129,1886,2143,1888,2144,348,2145,198,2147,1900,2152,1906,2164,1912,2170,1922,2180,1926,2182,1930,2186,1936,2191,1938,2198,1940,2200,1944,2208,442,2209,1948,2214,1950,2215,688,2219,1942,2222,1958,2225,1960,2226,284,2228,2006,2279,2018,2302,350,2310,2038,2319,2046,2330,2050,2337,2056,2350,2022,2373,516,2374,2096,2404,630,2405,2124,2445,2130,2467,1884,2519,2154,2544,1866,2545,2156,2554,2158,2556,1562,2568,108,2570,1892,2573,2206,2622,86,2628,2220,2635,2222,2637,340,2639,2224,2641,2144,2647,1298,2649,420,2651,2232,2653,2262,2703,2274,2724,2286,2739,652,2742,2310,2785,2326,2809,2328,2810,2330,2812,2340,2832,2348,2853,1996,2854,2350,2856,2356,2862,2374,2880,2428,2922,2042,3036,2442,3071,2400,3072,2446,3075,2462,3128,2466,3133,2470,3144,626,3200,2504,3243,2506,3287,2518,3339,2524,3342,2534,3359,2380,3543,2382,3544,2386,3546,2394,3550,2398,3552,2406,3554,2410,3556,2416,3559,2420,3561,2422,3563,2260,3565,2424,3567,2426,3569,2626,3574,790,3576,2646,3641,2648,3645,2654,3652,2662,3666,2668,3691,2692,3737,2708,3778,2722,3793,2734,3810,2738,3818,2748,3826,1832,3849,422,3868,1856,3878,2806,3898,2810,3902,2814,3905,2822,3909,242,3912,1638,3916,1650,3923,2828,3926,1580,3928,2830,3932,2832,3935,2346,3939,2320,4007,2890,4014,582,4015,2900,4031,2906,4049,714,4050,2910,4053,788,4073,2924,4088,2942,4111,470,4125,2952,4127,1812,4141,2970,4144,2974,4146,2978,4152,2982,4155,3004,4184,3006,4185,474,4193,3044,4240,3046,4241,3058,4257,3070,4276,3108,4331,1642,4332,3114,4338,3116,4339,1452,4341,3074,4344,3124,4347,3134,4360,2652,4370,3142,4377,3146,4381,3152,4385,3154,4390,3166,4410,3174,4424,3176,4425,3184,4438,3190,4443,3202,4459,3218,4485,3228,4497,3238,4507,3248,4523,2896,4536,3258,4544,332,4545,3262,4552,2172,4553,28,4555,3266,4557,3270,4565,3280,4583,2596,4584,3284,4591,3300,4641,3316,4673,3322,4678,3328,4687,3334,4691,1280,4693,3338,4695,3340,4696,3344,4699,3348,4702,3356,4729,3362,4732,380,4734,3368,4738,3370,4850,3372,4855,3378,4861,2180,4863,3384,4888,3386,4889,3388,4890,3402,4909,3408,4917,3414,4922,3418,4929,18,4996,3460,5005,3486,5033,3528,5086,3542,5097,3554,5113,3226,5126,3576,5133,174,5134,3578,5136,3584,5141,3598,5156,3600,5157,3606,5163,3548,5165,3608,5167,3602,5169,3604,5171,3610,5175,3612,5177,3614,5179,3552,5181,3616,5183,3618,5185,3628,5192,3642,5204,3652,5211,3662,5222,3670,5227,3674,5229,3686,5237,3690,5242,3712,5270,3724,5286,3730,5291,3042,5292,3734,5298,2730,5300,3738,5302,670,5305,3742,5308,3750,5320,3752,5321,3756,5326,3760,5331,3768,5340,3774,5344,2358,5354,3802,5381,3810,5398,3812,5399,3814,5401,3816,5403,3818,5405,3820,5407,3822,5409,3824,5411,3826,5414,3836,5439,1896,5449,540,5451,3850,5463,3866,5479,3874,5490,3880,5499,3884,5503,1022,5504,372,5507,3898,5518,3900,5522,3912,5530,3918,5534,3926,5541,3942,5553,3944,5555,3954,5562,3958,5566,3960,5570,720,5602,3988,5607,3994,5612,3998,5616,4008,5623,4010,5629,4012,5631,3376,5633,602,5658,4034,5663,4042,5669,4046,5672,3904,5687,4054,5694,4060,5699,4084,5724,4090,5730,4104,5759,288,5760,4114,5770,4116,5771,4122,5776,4162,5821,4168,5824,1086,5833,4174,5837,4186,5843,4200,5852,4216,5867,4230,5883,4236,5895,172,5896,4246,5906,4250,5912,4266,5953,4280,5968,4286,5980,4294,5986,112,5991,4300,5993,4314,6008,4320,6022,4328,6027,4330,6028,4334,6030,4336,6032,4338,6034,4340,6036,4348,6043,4350,6046,4356,6048,4380,6083,4382,6084,4386,6086,4394,6091,1114,6092,4400,6099,4410,6114,4418,6123,4422,6127,3454,6136,4432,6144,4436,6146,4444,6151,4448,6153,772,6169,4470,6174,4474,6178,992,6180,4478,6189,4484,6196,1520,6201,4496,6209,4500,6211,4502,6212,4508,6216,4510,6217,4512,6218,4518,6221,4524,6225,4530,6230,838,6234,1434,6238,4540,6252,3064,6261,4558,6272,4566,6278,4578,6287,4582,6292,4588,6296,4594,6302,4600,6309,4610,6319,4628,6336,4644,6356,4650,6365,4672,6389,4674,6391,3434,6392,4676,6395,4694,6416,286,6428,4708,6433,4718,6442,456,6448,4732,6474,4734,6475,4738,6479,4740,6487,4746,6502,4758,6516,4760,6518,4784,6558,180,6559,4792,6567,4800,6580,4804,6582,4814,6589,4368,6590,4816,6592,4826,6601,2512,6602,2514,6603,366,6608,362,6610,4848,6637,4850,6638,4854,6640,4862,6644,4868,6652,4880,6666,4884,6668,4900,6684,4908,6691,3090,6692,4912,6695,4916,6697,424,6698,4922,6703,4928,6711,4942,6718,4948,6721,4954,6729,4962,6738,4966,6743,4970,6747,4974,6749,4976,6750,564,6754,4978,6757,4986,6763,4990,6766,4992,6767,4996,6769,4998,6770,5000,6773,5002,6775,5008,6779,4988,6781,5016,6789,5018,6790,5024,6795,5034,6804,5056,6822,5058,6823,832,6844,2138,6853,5084,6858,5092,6864,5098,6871,702,6886,5114,6892,5132,6917,5134,6923,5136,6925,5140,6930,3772,6934,5150,6944,5152,6946,5156,6949,5174,6991,5220,7071,5228,7076,5236,7081,1646,7104,5258,7106,5268,7128,5278,7151,5298,7180,5308,7194,24,7199,5338,7226,5340,7227,5342,7228,5344,7229,5346,7233,5356,7245,5378,7297,1,7307,3820,7309,5388,7312,5400,7335,864,7338,5410,7348,5418,7361,5420,7362,5428,7372,5432,7376,5438,7379,5444,7395,5452,7399,5456,7402,1804,7403,5460,7406,5466,7416,5470,7419,5474,7421,5484,7428,5486,7432,5506,7451,5512,7460,5514,7463,5516,7466,5518,7467,5536,7495,5538,7496,5544,7501,5556,7514,5566,7522,5572,7525,5586,7544,2210,7545,5594,7552,5602,7559,5608,7562,5610,7563,1392,7565,5624,7575,5632,7583,5646,7597,5652,7604,4842,7605,5670,7625,5674,7632,5678,7639,5686,7647,5690,7653,5692,7655,5694,7658,5166,7660,5696,7662,5702,7668,5710,7675,5720,7682,5724,7686,5732,7694,5746,7703,5758,7709,5764,7724,5774,7734,5776,7739,5782,7743,5786,7752,5794,7760,2170,7763,1390,7766,5800,7772,5806,7784,5818,7803,5824,7809,5830,7814,5844,7834,5850,7842,5852,7844,5858,7847,5868,7854,5870,7855,5872,7857,5878,7866,5882,7874,1640,7875,5888,7880,5900,7891,5906,7896,5908,7897,5910,7899,5914,7905,5920,7908,5926,7911,5932,7921,5936,7935,5938,7938,3484,7944,5942,7947,5952,7959,5954,7961,5956,7963,5960,7967,942,7968,5962,7972,5972,7986,5976,7992,690,7999,1210,8002,5984,8007,5986,8009,5990,8013,5998,8025,6002,8035,6012,8045,6020,8049,4584,8066,6038,8085,6052,8103,6056,8110,6072,8146,6076,8162,6080,8168,6084,8183,6090,8191,6102,8210,1682,8216,5964,8219,618,8223,6116,8242,6124,8252,6126,8253,4270,8255,6128,8258,6134,8285,1100,8321,6172,8335,6174,8336,3246,8338,6176,8345,6188,8358,6194,8378,6198,8382,6200,8383,6202,8385,6204,8386,6206,8393,6214,8409,6130,8422,6228,8434,6234,8441,6236,8448,6238,8452,6240,8453,6244,8465,6248,8467,6260,8478,6264,8480,6270,8487,6272,8492,6274,8503,6280,8510,6282,8516,6286,8524,6292,8528,6296,8531,6298,8532,6302,8544,6312,8565,6314,8567,6328,8594,6332,8599,6350,8623,6358,8627,6362,8630,6368,8640,6374,8655,6348,8661,6378,8662,6390,8696,6400,8720,278,8723,6406,8726,6410,8731,6436,8778,2636,8781,2674,8785,6456,8824,56,8836,6464,8837,6472,8842,2768,8846,6478,8850,6482,8853,6510,8891,6518,8904,6520,8905,888,8907,6524,8909,6526,8915,6546,8946,6548,8947,1020,8951,882,8954,6552,8956,6558,8965,6562,8968,6566,8978,6574,8984,6576,8985,794,8987,6586,9000,6588,9001,6592,9013,6594,9015,6596,9016,6610,9034,6606,9035,6612,9037,6614,9039,6616,9041,750,9043,6624,9050,6626,9052,390,9054,6628,9056,6632,9060,6636,9062,6640,9067,6646,9071,6652,9074,484,9075,4834,9078,6656,9082,6660,9084,6664,9088,6670,9101,6680,9116,6684,9129,6698,9143,6702,9146,6706,9148,6708,9151,6714,9170,524,9171,6310,9173,6716,9191,6718,9192,758,9195,1324,9197,6722,9199,6728,9215,6736,9239,6742,9250,6744,9263,6748,9274,6750,9275,6754,9285,6762,9295,6770,9305,6774,9312,506,9318,6782,9325,6792,9345,6794,9346,142,9347,6798,9350,6800,9360,6802,9364,6804,9368,6808,9376,6814,9388,6816,9390,6822,9397,6828,9405,6832,9407,6836,9409,378,9410,6846,9423,6850,9425,6856,9430,6860,9435,6864,9447,6866,9452,6870,9454,6882,9470,826,9475,2344,9480,2014,9483,6890,9486,6894,9488,6898,9494,6904,9504,6908,9510,6912,9516,6916,9518,6922,9532,1364,9537,6932,9541,6938,9553,6940,9554,6946,9557,6952,9563,6954,9564,6958,9569,3634,9577,6964,9579,6966,9582,6972,9587,2762,9592,6978,9604,6986,9611,6988,9612,6990,9619,6994,9622,7000,9628,7004,9634,6732,9654,7012,9659,7016,9664,7020,9667,7022,9668,7026,9674,6530,9675,7028,9677,7030,9679,7034,9681,7046,9712,7050,9720,7054,9723,7060,9735,7068,9767,7072,9775,7078,9783,7086,9792,7090,9800,7094,9804,624,9808,7100,9811,7104,9818,636,9819,884,9821,7106,9833,7110,9837,7118,9845,7120,9847,7124,9851,7128,9853,7130,9854,7134,9859,6542,9860,1998,9862,7144,9873,7148,9877,7152,9879,6544,9891,7158,9893,7164,9899,7168,9909,7172,9913,7176,9921,7178,9922,818,9929,7184,9936,7188,9940,504,9941,7196,9954,6386,9959,7200,9961,7206,9970,1768,9972,7214,9982,6758,9983,7222,9991,7236,10007,7242,10012,6398,10013,1470,10015,7246,10037,7248,10039,7264,10065,19,32,27,1854,2111,688,2411,3380,4866,2596,4867,22,4870,418,4872,3284,4876,338,4878,332,4882,3058,8318,6158,8319,6208,8400,6494,8873,702,8874,572,8876,2674,8878,7114,9842,7116,9843,30,18,12,22,14,194,753,742,754,540,755,1,879,862,881,24,882,3430,4936,1,4940,3414,4943,644,4949,40,5001,270,5003,644,5846,24,7109,5264,7122,5350,7236,5352,7237,540,7238,3790,7240,1,7242,5354,7244,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,143,6,4,8,5,8,6,2,7,216,204,275,257,292,275,354,316,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,432,386,244,394,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,512,469,520,477,546,515,238,516,552,517,588,572,264,573,604,592,618,614,624,622,638,637,708,722,710,723,712,724,714,725,724,736,772,795,774,796,776,797,802,818,868,888,486,1080,442,1117,1056,1118,1058,1119,992,1120,1092,1157,1096,1161,1122,1182,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,1100,1557,1694,1892,1884,2140,2094,2402,2184,2584,2200,2615,2216,2632,2320,2804,2476,3149,26,3150,2528,3349,284,3350,1692,3353,2530,3355,2744,3822,2780,3876,2818,3907,2948,4120,3140,4374,2946,4533,3252,4538,3288,4595,2958,4598,826,4605,866,4607,456,4615,3292,4622,3472,5143,52,5347,3948,5559,3950,5560,286,5783,4132,5793,4134,5794,4182,5841,4226,5881,4298,5990,688,6193,4620,6328,790,6330,4660,6376,4662,6379,1,6627,4838,6630,4840,6631,5286,7160,3940,7188,5324,7212,5636,7587,6022,8054,6026,8060,6034,8080,6040,8086,6042,8087,1056,8088,6044,8090,1760,8091,6046,8094,866,8096,6060,8123,6096,8198,474,8199,6218,8419,6254,8474,6234,8711,86,8796,6694,9138,1028,9757,792,10045,674,10050,7256,10051,22,8,5,8,6,2,7,834,1304,1250,1305,1252,1306,4634,6339,40,6340,832,6342,1,6343,4636,6344,758,6345,348,6348,1060,6350,5014,6786,6048,8101,454,8135,6120,8245,6504,8887,1140,10041,7252,10043,1462,10044,2,8,6,2,7,1,2,7,0,1,12,9,0,1,16,11,0,12,20,13,24,4937,3432,4938,3434,4939,3440,4950,1676,7251,5360,7254,802,7257,3138,7259,1314,7261,3144,7282,5372,7292,0,3,24,15,28,17,208,7268,2,26,16,688,7265,1,30,19,1,26,18,1,30,19,0,2,28,21,194,673,1,26,22,1,34,23,0,1,18,25,1,38,26,0,1,40,28,0,1,44,30,1,46,31,0,14,50,33,598,585,1284,1347,662,2385,2268,2718,2288,2741,348,2786,2686,4116,3324,4682,4580,6288,4706,6430,178,8392,6630,9059,1,9588,0,33,36,35,664,668,342,2390,276,2394,678,2749,2296,2750,566,2751,2336,2823,1520,2824,2520,3346,2526,3347,2640,3594,2746,3824,2946,4117,1,5148,3896,5514,242,5636,656,5637,4018,5638,4190,5845,4604,6314,3796,6420,4700,6421,1452,6422,4712,6435,338,6436,2150,6450,5062,6831,830,6832,5076,6850,5684,7646,3566,9945,64,9946,0,4,56,37,58,38,60,39,64,42,0,0,2,62,40,58,41,0,0,1,60,43,0,1,60,46,2,60,46,6470,8841,0,3,62,48,58,49,6470,8841,0,0,2,72,54,74,56,1,1398,1522,1,66,53,0,1,66,55,0,0,9,58,58,60,1569,2172,6231,1100,8322,6162,8323,6166,8326,368,9126,7262,10060,1562,10062,0,2,80,60,58,61,0,0,5,60,63,6000,8028,198,8029,64,8031,606,8033,1,1,64,0,1,86,66,0,0,6,674,683,442,684,442,1915,242,1931,2908,4052,238,9455,2,1,70,94,73,2,1,71,94,73,2,1,72,94,73,1,94,73,1,96,74,1,99,75,0,1,102,77,0,3,106,79,108,80,112,82,0,1,110,81,0,1,114,83,0,5,1,94,134,97,146,108,1,7626,988,7627,3,108,86,120,87,332,3922,9,1,94,134,97,146,108,2172,5130,3572,5131,1,5205,3644,5206,1,7626,988,7627,25,1,94,134,97,146,108,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,4243,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,1,7626,988,7627,1,124,89,5,1,94,134,97,146,108,1,7626,988,7627,2,128,91,2390,3548,5,1,94,134,97,146,108,1,7626,988,7627,1,132,93,5,1,94,134,97,146,108,1,7626,988,7627,2,1,95,134,97,2,1,96,134,97,1,134,97,4,1,98,136,102,138,103,120,105,4,1,99,136,102,138,103,120,105,4,1,100,136,102,138,103,120,105,4,1,101,136,102,138,103,120,105,3,136,102,138,103,120,105,0,1,140,104,0,1,142,106,1,144,107,0,1,64,109,2,1,110,148,112,2,1,111,148,112,1,148,112,4,1,113,136,116,138,117,120,119,4,1,114,136,116,138,117,120,119,4,1,115,136,116,138,117,120,119,3,136,116,138,117,120,119,0,1,140,118,0,1,142,120,1,144,121,0,6,1,128,116,129,118,130,122,133,126,135,130,137,1,140,124,6,1,128,116,129,118,130,122,133,126,135,130,137,1,142,126,9,144,127,142,3130,364,3131,276,6130,142,6160,4456,6161,64,6162,6682,9122,368,9123,6,1,128,116,129,118,130,122,133,126,135,130,137,5,116,129,118,130,122,133,126,135,130,137,0,2,108,131,120,132,0,0,1,124,134,0,1,128,136,0,1,132,138,0,1,152,140,8,154,141,1,142,156,144,116,145,118,146,122,149,126,151,130,153,7,1,142,156,144,116,145,118,146,122,149,126,151,130,153,7,1,143,156,144,116,145,118,146,122,149,126,151,130,153,6,156,144,116,145,118,146,122,149,126,151,130,153,0,0,2,108,147,120,148,0,0,1,124,150,0,1,128,152,0,1,132,154,0,2,24,156,160,157,1,160,157,4,162,158,164,159,1,162,166,164,2,1,162,166,164,1,18,160,1,64,161,2,1,162,166,164,2,1,163,166,164,1,166,164,0,4,170,166,172,167,138,169,180,172,1,184,174,1,174,168,1,184,174,2,176,170,178,171,1,184,174,1,184,174,1,182,173,1,184,174,0,5,116,176,118,177,122,180,126,182,130,184,1,188,186,2,108,178,120,179,1,188,186,1,188,186,1,124,181,1,188,186,1,128,183,1,188,186,1,132,185,1,188,186,1,190,187,0,4,194,189,1,190,196,192,198,193,3,1,190,196,192,198,193,3,1,191,196,192,198,193,2,196,192,198,193,0,1,200,194,0,1,1,200,1,206,197,3,1,200,1,3899,2790,3900,5,210,199,584,4656,4544,6257,3790,6259,5332,7221,1,1,200,0,2,214,202,60,203,1,60,203,0,3,1,205,218,207,64,208,3,1,206,218,207,64,208,2,218,207,64,208,1,1,210,1,220,209,1,1,210,0,2,224,212,226,213,1,226,213,0,1,230,215,0,1,142,217,1,60,218,0,8,60,220,1372,1949,1824,2075,1868,2121,276,5604,276,6131,5466,7416,586,9361,1,234,221,0,2,18,229,18,4089,38,240,224,242,225,564,590,656,663,1280,1334,1282,1335,1110,1336,1112,1337,1114,1339,174,1344,1412,1544,276,2386,716,2388,658,2389,108,3129,82,3145,18,4541,3256,4542,992,4679,262,4736,3920,5535,602,5659,4190,5857,64,5859,4452,6155,4454,6156,2210,6158,652,6175,526,6179,5052,6820,424,6868,5400,7335,5406,7343,2520,7470,1210,8342,826,8564,678,9665,7018,9666,1,18,229,2,240,226,656,663,1,18,229,2,238,228,24,2035,10,18,229,732,747,734,748,1,5762,4106,5764,1,8663,1,8734,6550,8953,18,9456,6872,9457,2,246,230,248,231,0,1,64,232,0,1,238,234,1,252,235,1,254,236,6,256,237,116,238,118,239,122,242,126,244,130,246,0,0,2,108,240,120,241,0,0,1,124,243,0,1,128,245,0,1,132,247,0,2,260,249,262,250,1,262,250,4,264,251,266,252,268,253,272,255,3,266,252,268,253,272,255,0,1,270,254,0,1,270,256,0,3,24,258,276,259,278,261,1,278,261,1,1,260,1,278,261,1,220,262,0,12,281,264,306,282,270,283,308,284,558,524,1776,2007,2100,2409,2532,3358,2820,3908,574,7304,1734,8214,6104,8215,1,282,265,0,5,4,267,1668,1853,1670,1854,1634,1855,1628,1858,3,284,268,286,270,288,272,1,238,269,1,290,274,1,284,271,1,290,274,1,18,273,1,290,274,0,0,3,296,277,298,278,300,279,2,298,278,300,279,1,300,279,0,5,304,281,1376,6090,4408,6113,270,6741,142,9576,0,2,270,283,308,284,1,308,284,0,4,312,286,314,287,316,288,318,289,3,314,287,316,288,318,289,2,316,288,318,289,1,318,289,2,320,290,64,291,1,324,293,1,322,292,1,324,293,0,1,328,295,3,330,296,332,297,334,298,2,332,297,334,298,1,334,298,0,15,336,300,338,301,340,302,342,304,174,306,972,1027,108,1028,4150,5811,4152,5812,1,5813,4154,5814,238,5815,238,7025,3454,7026,2012,10034,4,338,301,340,302,342,304,174,306,1,344,308,1,18,303,1,344,308,1,142,305,1,344,308,1,18,307,1,344,308,1,290,309,0,2,348,311,350,312,1,350,312,2,352,313,338,314,1,338,314,1,344,315,0,3,356,317,358,318,360,319,2,358,318,360,319,1,360,319,0,15,362,321,1,761,746,764,1298,2863,2142,2864,1896,5453,3376,5627,2022,5725,516,5726,4594,6302,818,6887,5642,7595,436,8151,60,8852,930,8906,33,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,2062,2787,7,362,323,366,324,2966,4142,1896,5450,4478,6190,5658,7609,4842,7610,41,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,2062,2787,988,6279,5574,7526,1302,7527,418,7530,5576,7533,1302,7534,1,7598,5648,7600,32,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,988,6279,5574,7526,1302,7527,418,7530,5576,7533,1302,7534,2,370,326,362,327,26,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,26,372,328,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,406,359,430,377,462,422,486,445,500,458,502,459,504,460,138,462,506,464,508,466,520,477,14,238,329,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,13,374,330,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,12,376,331,378,332,382,334,384,336,386,338,388,340,390,342,392,344,394,348,398,351,402,354,404,356,0,1,380,333,0,1,380,335,0,1,380,337,0,1,174,339,0,1,174,341,0,1,174,343,0,2,24,345,340,347,1,340,346,0,0,1,64,349,1,396,350,0,1,64,352,1,400,353,0,1,24,355,0,1,24,357,1,340,358,0,10,408,360,410,361,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,9,410,361,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,8,412,362,276,363,374,365,416,366,418,367,18,369,424,371,428,373,6,374,365,416,366,418,367,18,369,424,371,428,373,1,414,364,6,374,365,416,366,418,367,18,369,424,371,428,373,5,416,366,418,367,18,369,424,371,428,373,0,1,420,368,0,1,422,370,0,1,426,372,0,1,142,374,1,64,375,1,400,376,0,6,412,378,276,379,364,381,1,383,374,384,220,385,2,374,384,220,385,1,1,380,2,374,384,220,385,1,1,382,2,374,384,220,385,2,374,384,220,385,1,220,385,0,4,18,387,434,388,418,389,438,391,3,434,388,418,389,438,391,1,438,391,1,436,390,1,438,391,2,238,392,1,393,1,1,393,0,3,270,395,442,397,442,3651,1,440,396,1,442,397,1,1,398,0,1,432,403,28,1,401,592,575,758,778,264,2315,2034,2316,1,2661,2236,2662,122,2663,4164,5822,4258,5937,4350,6132,278,6787,4988,6788,5122,6909,5124,6910,3968,6911,5202,7058,5204,7059,5206,7061,5208,7062,5212,7064,568,7066,348,7069,5252,7101,3790,7157,5282,7158,5772,7733,6008,8040,5,1,402,432,403,760,779,688,780,456,783,1,432,403,2,18,404,52,405,1,52,405,1,442,406,1,446,407,0,74,440,409,450,412,452,413,26,414,456,416,284,565,456,631,760,779,688,780,456,783,688,858,848,862,1674,1865,1714,1927,392,1928,1828,2079,1962,2230,1966,2233,546,2234,794,2235,62,2237,1968,2239,1970,2242,1974,2246,1976,2247,250,2253,1086,2262,1994,2270,1996,2271,1998,2273,2000,2275,2068,2376,2072,2378,2080,2382,2106,2422,2108,2423,286,2735,2642,3629,442,3630,3096,4305,90,4306,2908,4309,2910,4311,478,4364,3352,4704,792,4707,3558,5116,26,5673,714,5690,4078,5721,4140,5802,4798,6576,5100,6874,5102,6875,2240,6876,674,6878,5104,6880,3144,6881,5106,6883,5140,6927,5136,6937,5160,6951,750,6952,888,6954,2350,6956,5164,6976,5178,7004,5188,7019,5240,7090,5246,7096,6148,8304,6306,8552,6578,8991,6680,9165,5,442,410,238,867,442,2608,2210,2625,716,2626,1,448,411,0,3,452,413,26,414,456,416,3,458,418,18,419,460,421,1,454,415,3,458,418,18,419,460,421,1,454,417,3,458,418,18,419,460,421,1,460,421,1,242,420,1,460,421,0,1,238,423,11,464,424,240,425,466,427,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,1,18,426,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,1,18,428,8,374,429,468,430,470,431,472,433,174,435,474,437,478,439,482,441,7,468,430,470,431,472,433,174,435,474,437,478,439,482,441,0,1,174,432,0,1,174,434,0,1,18,436,0,1,476,438,0,2,480,440,484,443,0,2,480,442,484,444,0,0,0,1,236,446,1,18,447,2,488,448,470,449,0,1,174,450,0,3,494,454,496,455,498,456,1,380,453,3,494,454,496,455,498,456,2,496,455,498,456,0,1,276,457,0,5,502,459,504,460,138,462,506,464,508,466,1,510,468,1,174,461,1,510,468,1,140,463,1,510,468,1,276,465,1,510,468,1,364,467,1,510,468,0,2,24,470,276,471,2,518,474,64,475,2,514,472,516,473,2,518,474,64,475,2,518,474,64,475,0,1,220,476,0,4,1,478,522,482,424,483,18,486,4,1,479,522,482,424,483,18,486,4,1,480,522,482,424,483,18,486,4,1,481,522,482,424,483,18,486,3,522,482,424,483,18,486,0,2,524,484,526,485,0,0,1,64,487,1,220,488,0,1,194,490,2,530,491,492,492,0,1,380,493,0,4,534,495,536,496,540,500,364,503,2,540,505,340,506,1,538,497,1,142,498,1,24,499,2,540,505,340,506,1,142,501,1,24,502,2,540,505,340,506,1,1,504,2,540,505,340,506,1,340,506,0,2,22,509,4,510,4,22,509,4,510,1,4910,3404,4915,1,4,510,3,546,511,548,512,550,513,2,548,512,550,513,0,1,24,514,0,14,238,516,552,517,1122,1182,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,52,5347,6446,8794,6448,8795,1,552,517,2,554,518,536,519,3,556,521,544,522,1,523,1,526,520,3,556,521,544,522,1,523,0,0,0,8,372,525,560,526,378,527,382,529,392,531,562,533,456,535,566,541,7,560,526,378,527,382,529,392,531,562,533,456,535,566,541,0,1,380,528,0,1,380,530,0,1,24,532,0,4,220,534,238,537,568,543,570,544,0,2,220,536,238,539,0,1,564,538,0,1,564,540,0,1,24,542,0,0,0,7,142,546,143,931,24,1130,276,1132,2102,2410,142,2985,28,5312,40,320,547,572,548,904,932,208,1147,2226,2643,1,2644,2228,2645,276,2655,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,3620,5187,1,5188,3622,5189,3624,5190,4438,6147,1056,6148,4440,6149,606,6202,1,6203,4490,6204,3348,6205,4520,6222,1,6223,4522,6224,4630,6337,4750,6508,1,6509,4752,6511,4754,6512,4756,6514,4886,6669,1,6670,4888,6671,1,574,551,1,28,549,1,284,550,1,574,551,0,1,112,553,21,344,554,364,555,924,946,1,947,208,1143,2226,2643,1,2644,2228,2645,276,2655,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,4886,6669,1,6670,4888,6671,0,1,576,556,0,5,350,562,276,563,2492,3194,18,3195,994,9467,1,142,559,8,582,560,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1372,9793,1,584,561,2,350,562,276,563,1,276,563,1,420,564,0,2,586,566,238,2395,1,220,567,0,6,22,569,24,570,350,2719,2270,2720,2042,2721,1722,9944,1,24,570,1,284,571,0,1,264,573,1,590,574,0,2,1,576,350,582,2,1,577,350,582,2,1,578,350,582,2,1,579,350,582,2,1,580,350,582,2,1,581,350,582,1,350,582,1,594,583,0,0,0,1,338,587,1,364,588,1,602,589,0,1,480,591,0,2,606,593,608,594,1,608,594,1,610,595,0,5,1,597,7138,9865,6542,9866,1998,9868,7140,9870,2,1,598,112,603,2,1,599,112,603,2,1,600,112,603,2,1,601,112,603,2,1,602,112,603,1,112,603,1,344,604,1,290,605,0,3,584,607,3282,4587,364,5142,7,572,608,606,871,852,872,48,4658,238,4659,286,4661,3306,4664,2,614,609,3310,4667,2,1,610,616,613,2,1,611,616,613,2,1,612,616,613,1,616,613,0,1,24,615,2,1,616,620,620,2,1,617,620,620,2,1,618,620,620,2,1,619,620,620,1,620,620,1,622,621,0,1,626,623,3,1,624,628,628,108,629,3,1,625,628,628,108,629,3,1,626,628,628,108,629,3,1,627,628,628,108,629,2,628,628,108,629,0,1,64,630,0,7,630,632,2096,5674,630,5675,630,5880,5130,6916,624,6958,120,9169,0,11,634,634,636,635,970,1026,562,2838,1990,2839,418,2840,2342,2842,2328,2845,994,2850,1,8229,7070,9774,0,1,24,636,0,1,640,638,1,642,639,0,15,4,641,364,642,24,681,2204,2619,2370,2877,3442,4954,368,4955,820,4973,3464,5008,4102,5756,108,5757,536,5862,936,5874,64,5875,4292,5983,2,1,644,688,5014,1,1,643,4,1,644,1,4957,3444,4962,392,4963,0,2,22,646,28,647,1,28,647,2,284,648,442,650,1,238,649,0,1,238,651,0,2,22,653,650,654,1,650,654,1,1,655,0,3,442,657,52,9351,24,10066,3,652,658,1,9794,7088,9799,0,2,4,660,238,7644,1,64,661,1,220,662,0,1,658,664,0,1,262,666,1,662,667,0,1,1,669,0,14,668,671,2162,2558,2164,2559,2166,2560,404,2562,1140,2564,2170,2566,652,2740,4952,6728,178,8559,6630,9058,6874,9458,7092,9801,606,9802,1,1,672,0,2,238,674,670,678,1,670,675,1,240,676,1,18,677,1,1,680,1,236,679,1,1,680,0,8,860,878,1294,1376,442,1377,250,2392,546,2406,238,2407,2098,2408,3424,4933,0,1,442,684,2,676,685,678,686,0,2,680,687,682,688,1,682,688,0,2,22,690,24,691,1,24,691,3,686,692,688,693,456,696,0,1,678,694,1,690,695,0,1,690,697,0,2,1,699,694,702,2,1,700,694,702,2,1,701,694,702,1,694,702,2,1,703,682,709,2,1,704,682,709,2,1,705,682,709,2,1,706,682,709,2,1,707,682,709,2,1,708,682,709,1,682,709,0,5,270,711,698,712,700,713,540,714,702,718,4,698,712,700,713,540,714,702,718,3,700,713,540,714,702,718,2,704,720,706,721,2,64,715,142,716,2,704,720,706,721,1,64,717,2,704,720,706,721,1,526,719,2,704,720,706,721,1,706,721,0,2,710,723,712,724,1,712,724,0,7,716,726,442,727,674,729,2184,2584,1722,4601,1724,4603,242,10046,4,718,731,720,732,606,734,682,735,1,678,728,4,718,731,720,732,606,734,682,735,1,242,730,4,718,731,720,732,606,734,682,735,2,606,734,682,735,1,722,733,2,606,734,682,735,1,682,735,0,2,726,737,442,738,2,1,740,424,745,1,728,739,2,1,740,424,745,2,1,741,424,745,2,1,742,424,745,2,1,743,424,745,2,1,744,424,745,1,424,745,0,2,732,747,734,748,1,734,748,4,736,749,738,750,740,751,682,752,3,738,750,740,751,682,752,2,740,751,682,752,0,0,2,742,754,540,755,2,744,759,706,760,2,64,756,142,757,2,744,759,706,760,1,64,758,2,744,759,706,760,1,706,760,0,5,1,762,746,764,938,960,888,961,750,963,2,1,763,746,764,1,746,764,4,1,765,748,770,750,771,550,773,4,1,766,748,770,750,771,550,773,4,1,767,748,770,750,771,550,773,4,1,768,748,770,750,771,550,773,4,1,769,748,770,750,771,550,773,3,748,770,750,771,550,773,0,1,752,772,0,1,24,774,0,1,338,776,1,756,777,0,4,760,779,688,780,456,783,1,6394,0,1,18,781,1,762,782,0,1,624,784,0,2,24,786,276,787,1,766,789,1,758,788,1,766,789,0,1,770,793,4,380,792,368,9048,6622,9049,6880,9468,1,770,793,1,1,794,0,2,774,796,776,797,1,776,797,2,778,798,780,799,1,780,799,1,782,800,0,2,22,802,786,803,1,786,803,9,788,804,790,805,792,807,794,809,90,811,796,813,798,814,682,815,48,816,4,796,813,798,814,682,815,48,816,1,678,806,4,796,813,798,814,682,815,48,816,1,242,808,4,796,813,798,814,682,815,48,816,1,242,810,4,796,813,798,814,682,815,48,816,1,242,812,4,796,813,798,814,682,815,48,816,3,798,814,682,815,48,816,0,0,1,800,817,0,1,702,819,2,526,820,582,821,0,1,804,822,0,2,1,824,24,826,2,1,825,24,826,1,24,826,4,456,827,442,828,688,830,26,832,2,810,834,690,835,1,678,829,2,810,834,690,835,1,678,831,2,810,834,690,835,1,808,833,2,810,834,690,835,0,1,812,836,0,5,816,838,64,839,678,9559,6950,9560,566,9561,2,820,841,606,842,1,818,840,2,820,841,606,842,2,824,845,714,846,2,822,843,758,844,2,824,845,714,846,2,824,845,714,846,0,1,826,847,0,2,830,849,832,850,1,832,850,3,834,851,836,852,838,853,2,836,852,838,853,1,842,857,1,108,854,1,606,855,1,840,856,1,842,857,0,4,844,859,846,860,678,3632,18,4123,0,1,812,861,0,2,1,863,850,866,2,1,864,850,866,2,1,865,850,866,1,850,866,0,3,442,868,442,2608,2946,4367,2,688,869,2218,2634,1,18,870,0,1,852,872,0,2,854,874,238,1474,0,1,276,876,1,858,877,0,0,4,1,880,862,881,24,882,24,7109,4,862,881,24,882,1,7107,24,7109,1,24,882,1,864,883,0,1,24,885,2,792,886,856,887,1,856,887,0,1,870,889,4,1,890,872,896,18,897,270,900,4,1,891,872,896,18,897,270,900,4,1,892,872,896,18,897,270,900,4,1,893,872,896,18,897,270,900,4,1,894,872,896,18,897,270,900,4,1,895,872,896,18,897,270,900,3,872,896,18,897,270,900,0,1,64,898,1,220,899,0,1,874,901,0,8,878,903,378,904,882,906,884,908,750,910,886,912,888,914,892,916,0,1,880,905,0,1,340,907,0,1,818,909,0,1,340,911,0,1,120,913,0,1,890,915,0,1,120,917,0,3,286,919,674,4684,238,4685,1,894,920,0,2,24,924,24,1144,3,18,923,18,8883,6502,8886,1,24,924,1,900,925,1,1,926,0,1,476,928,1,24,929,1,1,930,0,0,1,907,933,0,1,18,935,43,910,936,1,938,1062,1123,1064,1124,64,1126,1070,1128,1072,1129,2226,2643,1,2644,2228,2645,276,2655,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,3620,5187,1,5188,3622,5189,3624,5190,4438,6147,1056,6148,4440,6149,606,6202,1,6203,4490,6204,3348,6205,4520,6222,1,6223,4522,6224,4630,6337,4750,6508,1,6509,4752,6511,4754,6512,4756,6514,4886,6669,1,6670,4888,6671,1,913,937,0,1,914,939,0,3,918,941,920,942,656,943,2,920,942,656,943,1,922,945,1,174,944,1,922,945,0,0,1,1,948,0,1,932,952,1,930,951,1,932,952,2,1,953,934,958,2,1,954,934,958,2,1,955,934,958,2,1,956,934,958,2,1,957,934,958,1,934,958,0,7,938,960,888,961,750,963,2018,2302,2250,2690,2252,2691,2254,2693,1,940,965,1,94,962,1,940,965,1,220,964,1,940,965,0,1,584,967,2,900,968,3772,5343,1,944,969,0,12,946,971,750,972,24,5703,4,8116,5714,8309,6190,8363,90,8364,26,8368,792,8371,6412,8738,6418,8747,6422,8749,1,350,974,1,220,973,1,350,974,0,12,606,976,28,1138,364,1139,142,1707,3332,4690,3346,4701,3602,5159,3604,5161,198,5304,3990,5609,24,5827,24,7199,5,948,977,1,5315,3744,5317,2142,5624,2222,6506,1,142,978,0,4,952,980,364,981,64,983,28,987,1,954,985,1,1,982,7,954,985,958,988,284,989,478,991,244,993,892,995,688,997,1,1,984,7,954,985,958,988,284,989,478,991,244,993,892,995,688,997,1,956,986,0,6,958,988,284,989,478,991,244,993,892,995,688,997,0,1,238,990,0,1,238,992,0,1,238,994,0,1,120,996,0,1,18,998,0,1,962,1002,1,174,1001,4,962,1002,2376,2881,108,2882,112,2884,1,1,1003,0,2,1,1005,966,1008,2,1,1006,966,1008,2,1,1007,966,1008,1,966,1008,8,1,1009,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,8,1,1010,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,7,968,1011,688,1012,562,1014,456,1016,750,1018,244,1022,284,1024,0,1,606,1013,0,2,340,1015,238,1020,0,2,340,1017,238,1021,0,1,340,1019,0,0,0,1,238,1023,0,1,238,1025,0,0,2,976,1032,978,1033,1,64,1029,1,974,1030,1,142,1031,2,976,1032,978,1033,1,978,1033,0,2,982,1035,984,1036,1,984,1036,2,1,1037,986,1040,2,1,1038,986,1040,2,1,1039,986,1040,1,986,1040,0,13,990,1042,992,1043,238,1046,1100,1163,108,1164,1278,1332,52,1355,1610,1767,1864,2119,1866,2120,3540,5095,2210,5154,338,10057,1,998,1048,2,994,1044,996,1045,1,998,1048,1,998,1048,1,994,1047,1,998,1048,0,3,18,1050,1,1051,1002,1057,2,1,1051,1002,1057,2,1,1052,1002,1057,2,1,1053,1002,1057,2,1,1054,1002,1057,2,1,1055,1002,1057,2,1,1056,1002,1057,1,1002,1057,0,1,238,1059,3,1006,1060,1,1061,1008,1064,2,1,1061,1008,1064,2,1,1062,1008,1064,2,1,1063,1008,1064,1,1008,1064,0,6,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,7,370,1067,1894,2149,2740,3819,5070,6838,6064,8138,6066,8139,6068,8140,6,1012,1068,992,1069,688,1071,892,1074,1018,1076,1020,1078,0,1,1014,1070,0,1,18,1072,1,1016,1073,0,1,120,1075,0,1,276,1077,0,1,1022,1079,0,1,1024,1081,1,1026,1082,0,12,1030,1084,380,1085,1036,1089,120,1091,238,5961,4274,5962,52,6404,4684,6405,4686,6407,4688,6409,108,6411,6570,8981,0,3,142,1086,1032,1087,1034,1088,0,0,0,1,140,1090,0,1,142,1092,0,1,1040,1094,2,64,1095,1042,1096,1,1042,1096,0,1,1046,1098,2,1,1099,1048,1105,2,1,1100,1048,1105,2,1,1101,1048,1105,2,1,1102,1048,1105,2,1,1103,1048,1105,2,1,1104,1048,1105,1,1048,1105,0,1,1052,1107,1,24,1108,2,1,1109,1054,1115,2,1,1110,1054,1115,2,1,1111,1054,1115,2,1,1112,1054,1115,2,1,1113,1054,1115,2,1,1114,1054,1115,1,1054,1115,1,834,1116,0,10,1056,1118,1058,1119,992,1120,48,3156,238,5784,286,5785,678,6329,18,6377,5292,7171,6034,8080,2,1058,1119,992,1120,0,2,348,1121,1060,1122,0,0,0,1,1066,1125,0,1,1068,1127,0,1,1072,1129,0,1,26,1131,0,1,1074,1133,0,1,1078,1135,1,922,1136,1,1,1137,0,4,1080,1141,1086,1148,26,1155,26,6517,2,362,1140,1,1154,1,1080,1141,1,1082,1142,0,0,1,702,1145,1,1084,1146,0,0,1,238,1149,1,240,1150,0,1,1090,1152,1,1,1153,0,1,26,1155,1,238,1156,0,1,1094,1158,0,11,22,1160,1574,1737,64,1738,1726,1946,722,1947,4082,5723,5980,8005,5982,8006,6140,8292,48,8293,6168,8327,7,1574,1737,64,1738,1726,1946,24,4149,6140,8292,48,8293,6168,8327,1,1098,1162,0,1,108,1164,1,276,1165,1,1102,1166,0,8,1106,1168,678,1169,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,286,5365,6,678,1169,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,5,1108,1170,1110,1171,1112,1172,1114,1174,174,1179,4,1110,1171,1112,1172,1114,1174,174,1179,0,1,120,1173,0,3,174,1175,1116,1176,18,1177,0,0,1,1118,1178,0,1,270,1180,1,1120,1181,0,8,1124,1183,34,1184,1128,1186,1130,1188,1132,1190,140,1194,1136,1196,550,1199,0,1,1126,1185,0,1,64,1187,0,1,24,1189,0,2,606,1191,24,1193,1,1134,1192,0,0,1,24,1195,0,2,24,1197,120,1198,0,0,1,24,1200,0,9,1142,1204,142,1205,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,2,18,1203,752,5480,50,1142,1204,142,1205,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1622,1778,442,1779,108,1783,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,7,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,1,1144,1206,7,1146,1207,242,1208,1174,1223,442,1227,1176,1230,1178,1232,1180,1236,0,15,1148,1209,1150,1210,1152,1211,1154,1212,1156,1213,1158,1214,1160,1215,1162,1216,1164,1217,1166,1218,1114,1219,1168,1220,1170,1221,1172,1222,332,1225,0,0,0,0,0,0,0,0,0,0,0,0,0,0,1,24,1224,0,1,24,1226,0,1,582,1228,1,174,1229,0,1,582,1231,0,3,24,1233,606,1234,64,1235,0,0,0,1,24,1237,0,2,1184,1239,276,1240,3,540,1242,1186,1243,174,1244,1,1,1241,3,540,1242,1186,1243,174,1244,2,1186,1243,174,1244,0,1,270,1245,0,2,1190,1247,1192,1248,1,1192,1248,2,1194,1249,90,1250,0,1,242,1251,0,5,1198,1253,1200,1254,24,1255,1202,1258,1204,1259,4,1200,1254,24,1255,1202,1258,1204,1259,2,1202,1258,1204,1259,1,332,1256,1,606,1257,2,1202,1258,1204,1259,1,1204,1259,0,1,242,1261,3,1208,1262,174,1263,994,1266,1,1212,1268,1,270,1264,1,1120,1265,1,1212,1268,1,1210,1267,1,1212,1268,0,1,24,1270,1,1216,1271,0,2,18,1273,1220,1274,1,1220,1274,1,28,1275,1,1222,1276,0,5,18,1278,1226,1279,630,1280,1230,1282,64,1284,4,1226,1279,630,1280,1230,1282,64,1284,0,1,1228,1281,0,1,1228,1283,0,1,1232,1285,1,1234,1286,0,6,1,1288,1238,1290,4176,5838,174,7744,1314,7761,1554,8254,2,1,1289,1238,1290,1,1238,1290,1,18,1291,1,1240,1292,1,168,1293,1,1,1294,0,1,1244,1296,2,1246,1297,332,1298,0,1,24,1299,0,6,338,1301,48,4658,238,4659,286,4661,3306,4664,1554,8257,1,1248,1302,1,818,1303,0,2,1250,1305,1252,1306,0,2,24,1307,606,1308,0,0,1,312,1310,5,1256,1311,1258,1312,1114,1313,174,1315,1262,1318,4,1258,1312,1114,1313,174,1315,1262,1318,0,1,1260,1314,0,1,270,1316,1,1120,1317,0,1,1210,1319,0,2,1266,1321,64,1322,1,1268,1324,1,1,1323,1,1268,1324,0,3,242,1326,5946,7955,5948,7956,1,1272,1327,2,1274,1328,418,1329,0,1,64,1330,1,1276,1331,0,1,722,1333,0,5,1282,1335,1110,1336,1112,1337,1114,1339,174,1344,4,1110,1336,1112,1337,1114,1339,174,1344,0,1,120,1338,0,3,174,1340,1116,1341,18,1342,0,0,1,1118,1343,0,1,270,1345,1,1120,1346,0,1,1,1348,0,3,1288,1350,584,1351,562,1353,0,1,238,1352,0,1,238,1354,0,4,1110,1356,1112,1357,1114,1359,174,1364,0,1,120,1358,0,3,174,1360,1116,1361,18,1362,0,0,1,1118,1363,0,1,270,1365,1,1120,1366,0,4,242,1368,240,1369,18,1370,1292,1371,3,240,1369,18,1370,1292,1371,2,18,1370,1292,1371,1,1292,1371,1,1,1372,1,1,1373,1,1,1374,1,1,1375,0,0,1,652,1378,0,4,582,1380,64,1381,90,8607,24,10067,1,584,1383,1,1298,1382,1,584,1383,0,0,1,18,1386,0,1,18,1388,0,14,1,1390,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1391,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1392,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1393,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1394,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1395,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,14,1,1396,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,13,1306,1397,1308,1398,1312,1401,1316,1403,1318,1405,1322,1407,1328,1410,1334,1414,1338,1416,1340,1418,1344,1422,1330,1425,1348,1427,0,2,514,1399,1310,1400,0,0,1,1314,1402,0,1,1312,1404,0,1,1320,1406,0,2,1324,1408,1326,1409,0,0,4,1324,1411,1330,1412,1332,1413,142,1420,0,0,0,1,1336,1415,0,1,1336,1417,0,1,1342,1419,0,1,178,1421,0,1,142,1423,1,1346,1424,0,1,1328,1426,0,1,1328,1428,0,1,1350,1461,4,514,1431,1310,1432,1406,1538,142,1539,1,1350,1461,1,1350,1461,1,1314,1434,1,1350,1461,1,1312,1436,1,1350,1461,1,1320,1438,1,1350,1461,2,1324,1440,1326,1441,1,1350,1461,1,1350,1461,6,1324,1443,1330,1444,1332,1445,142,1452,1400,1523,1402,1524,1,1350,1461,1,1350,1461,1,1350,1461,1,1336,1447,1,1350,1461,1,1336,1449,1,1350,1461,2,1342,1451,4976,6753,1,1350,1461,1,178,1453,6,1350,1461,1,1526,722,1529,194,1530,18,1532,338,1534,1,142,1455,1,1346,1456,1,1350,1461,1,1328,1458,1,1350,1461,1,1328,1460,1,1350,1461,1,68,1462,0,2,1,1464,1354,1468,2,1,1465,1354,1468,2,1,1466,1354,1468,2,1,1467,1354,1468,1,1354,1468,0,2,242,1470,1358,1471,1,1358,1471,1,1360,1472,1,1362,1473,0,8,1364,1475,2150,6450,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,0,1,1368,1477,2,988,1478,90,1479,2,1370,1481,338,1482,1,242,1480,2,1370,1481,338,1482,0,3,1372,1483,1374,1484,64,1485,0,0,1,1376,1486,0,5,1372,1488,64,1489,516,2984,5424,7368,2826,9323,1,290,1491,2,1376,1490,1896,4593,1,290,1491,0,1,626,1493,1,1380,1494,1,1,1495,0,1,24,1497,2,606,1498,1384,1499,1,1384,1499,1,1,1500,0,5,1,1502,722,1507,18,1509,112,1514,338,1518,5,1,1503,722,1507,18,1509,112,1514,338,1518,5,1,1504,722,1507,18,1509,112,1514,338,1518,5,1,1505,722,1507,18,1509,112,1514,338,1518,5,1,1506,722,1507,18,1509,112,1514,338,1518,4,722,1507,18,1509,112,1514,338,1518,2,1388,1508,198,1512,0,1,1390,1510,1,1388,1511,0,1,46,1513,0,1,818,1515,1,142,1516,1,46,1517,0,1,1392,1519,0,1,1396,1521,0,0,5,1,1526,722,1529,194,1530,18,1532,338,1534,1,270,1525,5,1,1526,722,1529,194,1530,18,1532,338,1534,5,1,1527,722,1529,194,1530,18,1532,338,1534,5,1,1528,722,1529,194,1530,18,1532,338,1534,4,722,1529,194,1530,18,1532,338,1534,0,1,24,1531,0,1,24,1533,0,1,1372,1535,0,1,1404,1537,0,0,1,1408,1540,0,7,1410,1542,64,4588,2544,4859,380,6657,436,6827,364,8560,48,8562,1,1336,1543,0,1,1,1545,0,1,1372,1547,1,1,1548,0,0,0,0,1,64,1553,1,1320,1554,0,1,64,1556,0,3,1,1558,1426,1559,3940,7188,1,1426,1559,0,2,1,1561,1430,1564,2,1,1562,1430,1564,2,1,1563,1430,1564,1,1430,1564,2,1,1565,666,1568,2,1,1566,666,1568,2,1,1567,666,1568,1,666,1568,0,1,58,1570,1,1,1571,1,1,1572,1,1,1573,1,1,1574,1,1,1575,1,1,1576,1,1,1577,1,1,1578,0,2,1100,1580,602,1581,1,602,1581,1,142,1582,1,1434,1583,0,1,1438,1585,1,1,1586,0,12,372,1588,1442,1589,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,11,1442,1589,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,10,1444,1590,1150,1591,550,1594,1448,1597,1130,1599,1452,1601,1454,1603,1464,1609,1468,1612,1470,1614,0,2,64,1592,364,1593,0,0,1,108,1595,1,1446,1596,0,2,1450,1598,1462,1608,0,1,18,1600,0,1,174,1602,0,1,1456,1604,2,1458,1605,1460,1606,0,1,18,1607,0,0,1,64,1610,1,1466,1611,0,1,364,1613,0,2,1,1615,18,1618,2,1,1616,18,1618,2,1,1617,18,1618,1,18,1618,1,1460,1619,0,19,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1,18,1622,19,1476,1623,108,1624,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,2,1478,1625,64,1627,1,142,1626,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,1,1478,1628,1,142,1629,17,1480,1630,1482,1631,1484,1633,1486,1635,1492,1639,1496,1641,1498,1643,1500,1645,1502,1647,1504,1649,1506,1651,1508,1653,1510,1655,1512,1657,1514,1659,272,1661,118,1663,0,1,364,1632,0,1,364,1634,0,2,1488,1636,1490,1637,0,1,18,1638,0,1,1494,1640,0,1,18,1642,0,1,18,1644,0,1,120,1646,0,1,120,1648,0,1,332,1650,0,1,332,1652,0,1,606,1654,0,1,606,1656,0,1,1450,1658,0,1,1434,1660,0,1,1434,1662,0,1,1434,1664,0,9,1,1666,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1667,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1668,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,9,1,1669,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,8,1518,1670,1520,1671,1018,1673,1522,1675,1524,1677,1526,1679,1528,1681,678,1683,0,1,1482,1672,0,1,1482,1674,0,1,1482,1676,0,1,1482,1678,0,1,1482,1680,0,1,1482,1682,0,2,1530,1684,1532,1685,0,0,2,366,1687,1482,1688,1,1482,1688,0,4,270,1690,1538,1691,1540,1692,540,1693,3,1538,1691,1540,1692,540,1693,2,1540,1692,540,1693,1,1542,1695,1,364,1694,1,1542,1695,0,1,64,1697,1,1,1698,0,4,1548,1700,1550,1701,1552,1702,1556,1704,3,1550,1701,1552,1702,1556,1704,0,1,1554,1703,0,1,1478,1705,0,5,1560,1708,1100,1709,1562,1711,208,1714,58,1716,5,1560,1708,1100,1709,1562,1711,208,1714,58,1716,2,1,1717,1566,1725,1,338,1710,2,1,1717,1566,1725,2,1564,1712,1330,1713,2,1,1717,1566,1725,2,1,1717,1566,1725,1,1564,1715,2,1,1717,1566,1725,2,1,1717,1566,1725,2,1,1718,1566,1725,2,1,1719,1566,1725,2,1,1720,1566,1725,2,1,1721,1566,1725,2,1,1722,1566,1725,2,1,1723,1566,1725,2,1,1724,1566,1725,1,1566,1725,0,3,1,1727,988,1731,90,1732,3,1,1728,988,1731,90,1732,3,1,1729,988,1731,90,1732,3,1,1730,988,1731,90,1732,2,988,1731,90,1732,2,1100,1734,1570,1735,1,242,1733,2,1100,1734,1570,1735,1,1570,1735,1,1572,1736,0,1,1576,1740,1,1232,1739,1,1576,1740,1,52,1741,2,1578,1742,1580,1743,0,1,220,1744,0,2,364,1746,1584,1747,1,1584,1747,1,1586,1748,0,2,1100,1750,1590,1751,1,1590,1751,2,1592,1752,1594,1753,1,1594,1753,1,1596,1754,0,1,1600,1756,1,1,1757,1,1,1758,1,1,1759,1,1,1760,1,1,1761,0,1,1604,1763,1,1606,1764,0,1,1,1766,0,1,1,1768,1,1,1769,0,1,1,1771,0,8,1614,1773,4390,6088,18,6675,4896,6678,2752,6679,176,6681,1466,8340,118,8341,2,1616,1774,290,1775,1,290,1775,0,0,22,1622,1778,442,1779,108,1783,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1780,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1781,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,20,1,1782,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,1,1624,1784,19,1626,1785,1628,1786,1630,1788,1180,1790,1632,1793,1634,1796,1636,1799,242,1802,108,1806,1642,1809,1644,1811,392,1813,1646,1816,1648,1818,1650,1820,1652,1823,118,1826,1654,1831,1656,1833,4,1658,1835,332,1836,18,1838,540,1840,1,18,1787,4,1658,1835,332,1836,18,1838,540,1840,1,18,1789,4,1658,1835,332,1836,18,1838,540,1840,1,120,1791,5,18,1792,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,120,1794,5,18,1795,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1797,5,18,1798,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1800,1,18,1801,4,1658,1835,332,1836,18,1838,540,1840,1,108,1803,2,1638,1804,1640,1805,4,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,2,1638,1807,1640,1808,4,1658,1835,332,1836,18,1838,540,1840,4,1658,1835,332,1836,18,1838,540,1840,1,24,1810,4,1658,1835,332,1836,18,1838,540,1840,1,24,1812,4,1658,1835,332,1836,18,1838,540,1840,1,24,1814,1,802,1815,4,1658,1835,332,1836,18,1838,540,1840,1,24,1817,4,1658,1835,332,1836,18,1838,540,1840,1,1114,1819,4,1658,1835,332,1836,18,1838,540,1840,1,174,1821,1,332,1822,4,1658,1835,332,1836,18,1838,540,1840,1,174,1824,1,332,1825,4,1658,1835,332,1836,18,1838,540,1840,2,108,1827,332,1829,1,332,1828,4,1658,1835,332,1836,18,1838,540,1840,1,24,1830,4,1658,1835,332,1836,18,1838,540,1840,1,332,1832,4,1658,1835,332,1836,18,1838,540,1840,1,332,1834,4,1658,1835,332,1836,18,1838,540,1840,0,1,24,1837,0,1,24,1839,0,1,1660,1841,0,7,24,1843,332,1844,1664,1845,1666,1846,338,1847,112,1849,1562,1851,6,332,1844,1664,1845,1666,1846,338,1847,112,1849,1562,1851,5,1664,1845,1666,1846,338,1847,112,1849,1562,1851,4,1666,1846,338,1847,112,1849,1562,1851,0,1,58,1848,0,1,58,1850,0,1,1564,1852,0,3,1670,1854,1634,1855,1628,1858,1,24,1860,1,1114,1856,1,18,1857,1,24,1860,1,18,1859,1,24,1860,3,1,1861,1672,1863,290,1864,3,1,1862,1672,1863,290,1864,2,1672,1863,290,1864,0,0,6,674,1866,1676,1867,242,1868,1524,1870,1634,1882,442,1885,5,1676,1867,242,1868,1524,1870,1634,1882,442,1885,0,4,1468,1869,1686,1879,1688,1880,1690,1881,0,3,262,1871,606,1872,198,1874,0,3,272,1873,1682,1877,1684,1878,0,2,1678,1875,1680,1876,0,0,0,0,0,0,0,1,606,1883,1,272,1884,0,4,368,1886,364,1887,198,1888,606,1890,0,0,1,1692,1889,0,1,1682,1891,0,1,18,1893,2,1696,1894,1634,1895,0,1,1114,1896,0,2,1,1898,90,1904,2,1,1899,90,1904,2,1,1900,90,1904,2,1,1901,90,1904,2,1,1902,90,1904,2,1,1903,90,1904,1,90,1904,1,242,1905,2,1700,1906,332,1907,0,1,24,1908,0,1,24,1910,2,332,1911,1070,1912,1,1070,1912,2,1704,1913,1706,1914,1,1706,1914,0,11,1,1916,1708,1920,1628,1921,18,4055,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,3,1,1917,1708,1920,1628,1921,3,1,1918,1708,1920,1628,1921,3,1,1919,1708,1920,1628,1921,2,1708,1920,1628,1921,1,24,1923,1,18,1922,1,24,1923,0,1,24,1925,1,1712,1926,0,0,1,1372,1929,2,802,1930,1,2080,0,1,240,1932,1,18,1933,1,1716,1934,1,1,1935,0,4,1720,1937,242,1938,1722,1941,1724,1943,1,1,1945,1,240,1939,1,18,1940,1,1,1945,1,18,1942,1,1,1945,1,18,1944,1,1,1945,0,0,1,18,1948,0,1,18,1950,0,0,0,1,1740,1958,1,1736,1955,1,1740,1958,1,1736,1957,1,1740,1958,0,4,606,1960,1744,1961,1734,1962,1738,1964,3,1744,1961,1734,1962,1738,1964,0,2,1736,1963,1746,1966,0,1,1736,1965,0,0,4,1750,1968,18,1969,1752,1972,1114,1975,0,3,1374,1970,1372,1971,208,1974,0,0,1,18,1973,0,0,1,18,1976,0,1,1762,1996,1,18,1979,8,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,344,8050,24,8211,332,8212,1,120,1981,4,18,1982,1752,3910,5884,7878,5886,7879,6,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,344,8050,3,108,1984,2826,3920,1114,3930,1,1638,1985,1,332,1986,5,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,2,18,1988,332,1989,7,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,24,8211,332,8212,5,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,1,18,1991,6,1762,1996,332,3942,2834,3943,1372,3944,24,8211,332,8212,2,332,1993,18,3919,6,1762,1996,1768,2000,332,3942,2834,3943,1372,3944,24,7877,1,194,1995,2,1762,1996,1768,2000,2,1764,1997,290,1998,0,0,1,1768,2000,3,1,2001,1770,2004,1772,2005,3,1,2002,1770,2004,1772,2005,3,1,2003,1770,2004,1772,2005,2,1770,2004,1772,2005,0,1,1774,2006,0,2,1,2008,1778,2009,1,1778,2009,0,1,344,2011,3,1782,2012,1784,2013,1786,2014,2,1784,2013,1786,2014,1,1786,2014,0,5,344,2018,1372,2084,340,3642,162,4001,344,8881,2,392,2017,238,8423,1,344,2018,1,802,2019,2,1788,2020,290,2021,0,0,2,1,2023,18,2026,2,1,2024,18,2026,2,1,2025,18,2026,1,18,2026,3,1792,2027,1676,2028,1794,2030,0,1,76,2029,0,1,340,2031,0,4,674,2036,1798,2037,3320,4675,3066,4676,4,24,2034,238,2227,992,4348,290,9673,2,674,2036,1798,2037,2,674,2036,1798,2037,1,1798,2037,4,1,2038,1800,2041,1064,2042,276,2044,4,1,2039,1800,2041,1064,2042,276,2044,4,1,2040,1800,2041,1064,2042,276,2044,3,1800,2041,1064,2042,276,2044,0,1,1802,2043,0,3,1804,2045,1640,2046,414,2047,0,0,0,1,1812,2055,1,18,2050,1,1812,2055,1,18,2052,1,1812,2055,1,18,2054,1,1812,2055,1,1,2056,0,2,1,2058,1816,2062,2,1,2059,1816,2062,2,1,2060,1816,2062,2,1,2061,1816,2062,1,1816,2062,0,2,1,2064,1816,2067,2,1,2065,1816,2067,2,1,2066,1816,2067,1,1816,2067,0,3,1,2069,1822,2073,5280,7216,3,1,2070,1822,2073,5280,7216,3,1,2071,1822,2073,5280,7216,3,1,2072,1822,2073,5280,7216,1,1822,2073,1,344,2074,0,1,1,2076,0,1,24,2078,0,1,1,2080,0,1,1832,2082,1,1,2083,0,1,802,2085,17,94,2086,22,2087,3156,4391,332,4392,18,4394,3158,4396,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,344,4427,332,4428,18,4430,332,4432,3178,4433,0,1,24,2088,0,1,1836,2090,0,1,1840,2092,1,1842,2093,0,1,24,2095,19,1211,2096,838,2097,1210,2098,1882,2139,24,7129,536,7130,1056,7132,606,7134,108,7136,194,7138,168,7139,540,7140,24,7380,536,7381,1056,7383,606,7385,194,7387,22,7388,5440,7390,0,1,1210,2098,1,194,2099,0,6,1848,2101,536,2102,606,2104,838,2106,1056,2108,1852,2110,1,1852,2110,1,526,2103,1,1852,2110,1,1850,2105,1,1852,2110,1,1210,2107,1,1852,2110,1,526,2109,1,1852,2110,0,1,1856,2112,0,1,1860,2114,3,142,2115,1862,2116,22,2117,2,1862,2116,22,2117,0,1,24,2118,0,1,1866,2120,0,1,1870,2122,3,1,2123,1872,2126,332,2127,3,1,2124,1872,2126,332,2127,3,1,2125,1872,2126,332,2127,2,1872,2126,332,2127,0,1,1372,2128,0,5,1876,2130,582,2131,64,2133,22,2135,276,2137,0,1,644,2132,0,1,1878,2134,0,1,208,2136,0,1,1880,2138,0,0,1,1874,2141,1,1,2142,0,0,1,1898,2151,4,1890,2146,1896,2150,142,3360,1554,6791,1,1898,2151,2,1892,2148,46,8141,1,1898,2151,1,1898,2151,1,1898,2151,0,2,1,2153,1902,2157,2,1,2154,1902,2157,2,1,2155,1902,2157,2,1,2156,1902,2157,1,1902,2157,3,1,2158,1210,2161,18,2162,3,1,2159,1210,2161,18,2162,3,1,2160,1210,2161,18,2162,2,1210,2161,18,2162,0,1,1904,2163,0,1,1372,2165,1,278,2166,1,1908,2167,2,1910,2168,290,2169,0,0,2,1,2171,1914,2176,2,1,2172,1914,2176,2,1,2173,1914,2176,2,1,2174,1914,2176,2,1,2175,1914,2176,1,1914,2176,1,1916,2177,2,1918,2178,1920,2179,1,1920,2179,0,1,1924,2181,0,2,1114,2183,276,2184,1,276,2184,1,1928,2185,0,2,1932,2187,2178,8262,1,630,2188,1,1934,2189,1,24,2190,0,2,1,2192,838,2196,2,1,2193,838,2196,2,1,2194,838,2196,2,1,2195,838,2196,1,838,2196,1,1210,2197,0,1,1388,2199,0,2,1,2201,1942,2206,2,1,2202,1942,2206,2,1,2203,1942,2206,2,1,2204,1942,2206,2,1,2205,1942,2206,1,1942,2206,1,1,2207,0,1,1946,2211,5,688,2210,678,3578,606,4187,18,5554,238,9590,1,1946,2211,1,1942,2212,1,1,2213,0,0,2,1374,2216,64,2217,0,1,1952,2218,0,4,606,2220,678,3575,18,8732,238,9591,1,1954,2221,0,1,18,2223,1,1956,2224,0,0,0,8,332,4090,240,4091,2926,4093,238,5557,3946,5558,1,5762,4106,5764,6476,8847,4,238,2229,536,3779,208,3780,582,3781,18,1,5762,4106,5764,3796,6420,4700,6421,1452,6422,474,7965,1,8424,1,8663,18,9456,6872,9457,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,1,9660,7014,9662,2,1964,2231,290,2232,0,0,0,4,1972,2245,1974,2246,1976,2247,238,7014,1,442,2236,3,1972,2245,1974,2246,1976,2247,1,442,2238,6,1972,2245,1974,2246,1976,2247,5104,6880,3144,6881,5106,6883,1,18,2240,3,442,2241,3406,5803,4166,5823,3,1972,2245,1974,2246,1976,2247,1,18,2243,2,442,2244,3406,5803,3,1972,2245,1974,2246,1976,2247,0,4,1372,2249,1978,2250,1,2251,1980,2252,1,194,2248,4,1372,2249,1978,2250,1,2251,1980,2252,3,1978,2250,1,2251,1980,2252,2,1,2251,1980,2252,1,1980,2252,0,1,238,2254,8,1982,2255,1984,2256,1624,2258,2276,2725,2278,2726,1682,2727,2280,2730,4146,5809,2,1986,2260,290,2261,1,174,2257,2,1986,2260,290,2261,1,174,2259,2,1986,2260,290,2261,0,0,3,524,2263,238,2264,630,5346,0,3,1988,2265,418,2266,1992,2268,0,1,1990,2267,0,1,342,2269,0,2,2002,2277,2004,2278,1,108,2272,2,2002,2277,2004,2278,1,174,2274,2,2002,2277,2004,2278,1,174,2276,2,2002,2277,2004,2278,1,2004,2278,0,1,24,2280,9,2008,2281,284,2282,688,2284,884,2286,2010,2290,2014,2294,714,2296,456,2298,2016,2300,0,1,238,2283,0,1,238,2285,0,2,1372,2287,278,2288,1,278,2288,1,220,2289,0,3,1372,2291,1456,2292,2012,2293,2,1456,2292,2012,2293,1,2012,2293,0,1,276,2295,0,1,238,2297,0,1,524,2299,0,1,524,2301,0,4,2020,2303,276,2304,2022,2305,516,2306,3,276,2304,2022,2305,516,2306,2,2026,2308,2028,2309,2,2026,2308,2028,2309,1,2024,2307,2,2026,2308,2028,2309,1,2028,2309,0,3,2030,2311,276,2312,606,9584,1,276,2312,2,264,2313,2032,2314,1,2032,2314,0,4,2034,2316,1,2661,2236,2662,122,2663,2,2036,2317,290,2318,0,0,3,2040,2320,566,2321,2042,2322,2,566,2321,2042,2322,1,2042,2322,2,276,2323,64,2324,2,264,2328,2044,2329,2,2022,2325,516,2326,2,264,2328,2044,2329,1,2024,2327,2,264,2328,2044,2329,1,2044,2329,0,1,112,2331,2,2048,2332,64,2333,0,2,2022,2334,516,2335,0,1,2024,2336,0,2,1,2338,1028,2340,2,1,2339,1028,2340,1,1028,2340,4,2052,2341,2054,2342,1998,2343,238,2345,3,2054,2342,1998,2343,238,2345,2,112,2348,290,2349,1,340,2344,2,112,2348,290,2349,2,996,2346,1236,2347,2,112,2348,290,2349,2,112,2348,290,2349,0,0,2,1,2351,2058,2363,2,1,2352,2058,2363,2,1,2353,2058,2363,2,1,2354,2058,2363,2,1,2355,2058,2363,2,1,2356,2058,2363,2,1,2357,2058,2363,2,1,2358,2058,2363,2,1,2359,2058,2363,2,1,2360,2058,2363,2,1,2361,2058,2363,2,1,2362,2058,2363,1,2058,2363,1,2060,2364,5,2062,2365,238,2366,2064,2367,284,2368,238,2370,4,238,2366,2064,2367,284,2368,238,2370,3,2064,2367,284,2368,238,2370,0,1,238,2369,0,2,996,2371,2066,2372,0,0,4,2068,2376,2072,2378,4062,5700,4078,5721,1,2024,2375,4,2068,2376,2072,2378,4062,5700,4078,5721,1,2070,2377,0,2,2074,2379,2076,2380,1,2076,2380,1,2078,2381,0,1,2082,2383,1,2084,2384,0,0,1,2086,2387,0,1,658,2389,0,1,24,2391,0,1,238,2393,0,1,662,2401,4,2088,2396,2946,4367,4210,5864,1,6486,3,2090,2397,1,2398,2092,2400,2,1,2398,2092,2400,2,1,2399,2092,2400,1,2092,2400,0,0,1,1,2403,0,1,630,2405,0,2,238,2407,2098,2408,1,2098,2408,0,0,0,1,24,2412,2,1,2413,2104,2421,2,1,2414,2104,2421,2,1,2415,2104,2421,2,1,2416,2104,2421,2,1,2417,2104,2421,2,1,2418,2104,2421,2,1,2419,2104,2421,2,1,2420,2104,2421,1,2104,2421,0,13,2110,2425,418,2426,442,2428,2114,2430,418,2431,442,2433,2116,2434,2118,2435,2120,2436,392,2439,2122,2442,238,2610,442,2611,1,18,2424,5,2110,2425,418,2426,442,2428,6150,8305,550,8306,1,442,2428,1,436,2427,1,442,2428,1,2112,2429,0,6,442,2433,2116,2434,2118,2435,2120,2436,392,2439,2122,2442,1,436,2432,6,442,2433,2116,2434,2118,2435,2120,2436,392,2439,2122,2442,5,2116,2434,2118,2435,2120,2436,392,2439,2122,2442,4,2118,2435,2120,2436,392,2439,2122,2442,0,1,18,2437,1,1372,2438,0,1,1372,2440,1,802,2441,0,2,18,2443,332,2444,0,0,6,24,2446,2140,2489,64,2490,276,2494,364,2497,28,6460,4,546,2447,2126,2448,238,2449,2112,2450,3,2126,2448,238,2449,2112,2450,2,238,2449,2112,2450,1,2112,2450,2,1,2451,2104,2463,2,1,2452,2104,2463,2,1,2453,2104,2463,2,1,2454,2104,2463,2,1,2455,2104,2463,2,1,2456,2104,2463,2,1,2457,2104,2463,2,1,2458,2104,2463,2,1,2459,2104,2463,2,1,2460,2104,2463,2,1,2461,2104,2463,2,1,2462,2104,2463,1,2104,2463,2,2128,2464,142,2465,0,1,1144,2466,0,1,1884,2468,3,2132,2469,142,2470,2134,2472,1,2134,2472,1,1144,2471,1,2134,2472,2,1,2473,2124,2483,2,1,2474,2124,2483,2,1,2475,2124,2483,2,1,2476,2124,2483,2,1,2477,2124,2483,2,1,2478,2124,2483,2,1,2479,2124,2483,2,1,2480,2124,2483,2,1,2481,2124,2483,2,1,2482,2124,2483,1,2124,2483,1,2136,2484,4,546,2485,2138,2486,238,2487,2112,2488,3,2138,2486,238,2487,2112,2488,2,238,2487,2112,2488,1,2112,2488,0,4,1054,2501,678,2502,2148,2503,566,2504,6,2142,2491,1298,2492,2144,2493,2146,2496,366,2499,362,2500,4,1054,2501,678,2502,2148,2503,566,2504,4,1054,2501,678,2502,2148,2503,566,2504,4,1054,2501,678,2502,2148,2503,566,2504,1,2146,2495,4,1054,2501,678,2502,2148,2503,566,2504,4,1054,2501,678,2502,2148,2503,566,2504,1,1,2498,4,1054,2501,678,2502,2148,2503,566,2504,4,1054,2501,678,2502,2148,2503,566,2504,4,1054,2501,678,2502,2148,2503,566,2504,3,678,2502,2148,2503,566,2504,2,2148,2503,566,2504,2,1,2506,1884,2518,1,2150,2505,2,1,2506,1884,2518,2,1,2507,1884,2518,2,1,2508,1884,2518,2,1,2509,1884,2518,2,1,2510,1884,2518,2,1,2511,1884,2518,2,1,2512,1884,2518,2,1,2513,1884,2518,2,1,2514,1884,2518,2,1,2515,1884,2518,2,1,2516,1884,2518,2,1,2517,1884,2518,1,1884,2518,0,1,442,2520,2,1,2521,2124,2529,2,1,2522,2124,2529,2,1,2523,2124,2529,2,1,2524,2124,2529,2,1,2525,2124,2529,2,1,2526,2124,2529,2,1,2527,2124,2529,2,1,2528,2124,2529,1,2124,2529,4,2140,2530,64,2531,276,2535,364,2537,4,1054,2539,678,2540,2152,2541,566,2542,3,2142,2532,1298,2533,2144,2534,4,1054,2539,678,2540,2152,2541,566,2542,4,1054,2539,678,2540,2152,2541,566,2542,4,1054,2539,678,2540,2152,2541,566,2542,1,2146,2536,4,1054,2539,678,2540,2152,2541,566,2542,1,1,2538,4,1054,2539,678,2540,2152,2541,566,2542,3,678,2540,2152,2541,566,2542,2,2152,2541,566,2542,0,1,2150,2543,0,2,862,2547,24,2548,1,582,2546,2,862,2547,24,2548,1,24,2548,2,688,2549,714,2550,2,374,2552,2112,2553,1,442,2551,2,374,2552,2112,2553,1,2112,2553,0,1,142,2555,6,2164,2559,2166,2560,404,2562,1140,2564,2170,2566,7204,9968,1,2160,2557,6,2164,2559,2166,2560,404,2562,1140,2564,2170,2566,7204,9968,5,2164,2559,2166,2560,404,2562,1140,2564,2170,2566,0,1,1372,2561,0,1,1372,2563,0,1,2168,2565,0,1,18,2567,0,3,2172,2569,1564,8840,18,9085,3,2176,2575,1390,2576,28,2578,14,64,2571,2174,2572,3376,4860,3426,4934,540,5620,606,6133,5032,6803,908,7735,48,7737,2174,8344,2604,8727,6536,8950,6784,9362,178,9540,1,2174,2572,3,2176,2575,1390,2576,28,2578,3,2172,2574,6408,8729,1,8730,3,2176,2575,1390,2576,28,2578,2,1,2582,2182,2583,1,2178,2577,2,1,2582,2182,2583,2,714,2579,2180,2580,1,2180,2580,1,24,2581,2,1,2582,2182,2583,1,2182,2583,0,4,22,2585,2186,2586,540,2587,364,2589,3,2186,2586,540,2587,364,2589,4,1,2591,18,2592,1,2593,2190,2594,1,2188,2588,4,1,2591,18,2592,1,2593,2190,2594,1,2188,2590,4,1,2591,18,2592,1,2593,2190,2594,3,18,2592,1,2593,2190,2594,2,1,2593,2190,2594,1,2190,2594,4,1,2595,2192,2601,1562,2602,108,2604,4,1,2596,2192,2601,1562,2602,108,2604,4,1,2597,2192,2601,1562,2602,108,2604,4,1,2598,2192,2601,1562,2602,108,2604,4,1,2599,2192,2601,1562,2602,108,2604,4,1,2600,2192,2601,1562,2602,108,2604,3,2192,2601,1562,2602,108,2604,0,1,2172,2603,0,3,64,2605,2174,2606,2194,2607,1,2174,2606,0,0,1,2196,2609,0,1,442,2611,2,2198,2612,688,2613,0,1,18,2614,0,1,442,2616,1,2202,2617,1,24,2618,0,1,688,2620,1,238,2621,0,1,2208,2623,1,24,2624,0,1,716,2626,1,1,2627,0,1,2212,2629,1,24,2630,1,2214,2631,0,1,1,2633,0,0,1,110,2636,0,1,142,2638,15,2226,2643,1,2644,2228,2645,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,4886,6669,1,6670,4888,6671,1,18,2640,15,2226,2643,1,2644,2228,2645,964,3872,2778,3873,582,3874,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,1,18,2642,32,2226,2643,1,2644,2228,2645,276,2655,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,4438,6147,1056,6148,4440,6149,606,6202,1,6203,4490,6204,3348,6205,4520,6222,1,6223,4522,6224,4630,6337,4750,6508,1,6509,4752,6511,4754,6512,4756,6514,4886,6669,1,6670,4888,6671,2,1,2644,2228,2645,1,2228,2645,1,2230,2646,0,1,332,2648,1,276,2655,1,332,2650,1,276,2655,3,332,2652,142,3869,2450,3870,1,276,2655,1,332,2654,1,276,2655,4,264,2656,1,2657,2234,2658,122,2659,3,1,2657,2234,2658,122,2659,2,2234,2658,122,2659,0,1,124,2660,0,2,2236,2662,122,2663,7,2238,2665,62,2666,2240,2668,2242,2670,2244,2673,794,2676,244,2678,1,124,2664,7,2238,2665,62,2666,2240,2668,2242,2670,2244,2673,794,2676,244,2678,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,242,2667,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,242,2669,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,18,2671,1,242,2672,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,18,2674,1,242,2675,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,242,2677,5,1,2680,2246,2682,64,2683,418,2686,424,2688,1,242,2679,5,1,2680,2246,2682,64,2683,418,2686,424,2688,5,1,2681,2246,2682,64,2683,418,2686,424,2688,4,2246,2682,64,2683,418,2686,424,2688,0,2,930,2684,2144,2685,0,0,1,420,2687,0,1,2248,2689,0,1,2254,2693,1,18,2692,1,2254,2693,1,2256,2694,5,2226,2695,2258,2696,2022,2697,516,2698,2260,2700,4,2258,2696,2022,2697,516,2698,2260,2700,0,0,1,2024,2699,0,1,584,2701,1,238,2702,0,6,2264,2704,2242,2705,2244,2708,794,2711,62,2713,2042,2715,1,2042,2715,1,18,2706,1,242,2707,1,2042,2715,1,18,2709,1,242,2710,1,2042,2715,1,242,2712,1,2042,2715,1,242,2714,1,2042,2715,1,276,2716,1,2266,2717,0,3,350,2719,2270,2720,2042,2721,2,2270,2720,2042,2721,1,2042,2721,1,364,2722,1,2272,2723,0,0,3,2278,2726,1682,2727,2280,2730,2,2282,2733,290,2734,1,18,2728,1,1372,2729,2,2282,2733,290,2734,1,18,2731,1,1372,2732,2,2282,2733,290,2734,0,0,3,2284,2736,884,2737,1,6486,0,1,1372,2738,0,6,2288,2744,2290,2745,6840,9416,6842,9417,122,9419,126,9421,3,2288,2744,2290,2745,4952,6728,2,2288,2744,2290,2745,12,2288,2743,270,4892,1,4894,544,4897,1,4898,3392,4903,3396,4906,3400,4908,3412,4921,5226,7075,6458,8832,6460,8833,2,2288,2744,2290,2745,1,2290,2745,1,2292,2746,1,2294,2747,1,1,2748,0,4,2296,2750,566,2751,2640,3594,240,6848,10,1,2753,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,1,2150,2752,10,1,2753,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,10,1,2754,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,10,1,2755,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,10,1,2756,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,10,1,2757,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,10,1,2758,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,9,2298,2759,112,2760,76,2762,2302,2766,18,2769,1772,2772,2308,2774,418,2777,338,2780,0,1,24,2761,0,2,24,2763,276,2764,0,1,2300,2765,0,1,276,2767,1,2304,2768,0,2,364,2770,1372,2771,0,0,1,2306,2773,0,1,24,2775,1,456,2776,0,2,64,2778,22,2783,1,2172,2779,0,1,64,2781,1,1234,2782,0,1,2172,2784,0,1,2062,2787,36,2062,2787,562,2838,1990,2839,418,2840,2342,2842,2328,2845,994,2850,3838,5440,142,5441,584,6289,988,6290,4574,6291,1,8229,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,1,9682,7036,9685,4082,9686,272,9688,6988,9690,1634,9692,7038,9694,6064,9696,7040,9698,1676,9700,7042,9702,7044,9704,1686,9706,636,9709,7070,9774,1,9794,7088,9799,4,52,2788,678,2789,2312,2790,566,2791,3,678,2789,2312,2790,566,2791,2,2312,2790,566,2791,5,2314,2793,418,2794,112,2797,2316,2799,338,2801,1,2150,2792,5,2314,2793,418,2794,112,2797,2316,2799,338,2801,0,1,64,2795,1,2172,2796,0,1,24,2798,0,1,2318,2800,0,1,64,2802,1,1234,2803,0,1,2322,2805,1,18,2806,1,2324,2807,1,24,2808,0,2,48,2814,238,2815,2,562,2811,584,4657,2,48,2814,238,2815,1,332,2813,2,48,2814,238,2815,1,2332,2817,1,652,2816,1,2332,2817,3,2334,2818,76,2819,18,2821,0,1,626,2820,0,1,364,2822,0,2,344,2826,64,2827,1,1372,2825,2,344,2826,64,2827,1,2338,2829,1,362,2828,1,2338,2829,1,1942,2830,1,18,2831,0,4,1028,2833,4026,5646,442,5647,688,5649,1,52,2834,1,1520,2835,1,2338,2836,1,1942,2837,0,5,1990,2839,418,2840,2342,2842,2328,2845,994,2850,0,2,1990,2841,64,2848,0,1,64,2843,1,2344,2844,0,1,18,2846,1,1524,2847,0,1,2346,2849,0,1,18,2851,1,1524,2852,0,1,666,2858,2,120,2855,112,8337,1,666,2858,3,120,2857,1228,9856,1554,9857,1,666,2858,2,2352,2859,606,2860,0,1,2354,2861,0,1,1028,2865,1,1028,2865,1,1028,2865,2,2358,2866,2360,2867,1,2360,2867,2,992,2868,2362,2869,1,2362,2869,4,2364,2870,2366,2871,688,2872,2172,2874,3,2366,2871,688,2872,2172,2874,0,1,624,2873,0,1,142,2875,1,2368,2876,0,1,2372,2878,1,238,2879,0,3,2376,2881,108,2882,112,2884,1,112,2884,1,602,2883,1,112,2884,18,2378,2885,348,2886,1,2889,2380,2891,2382,2892,2386,2894,126,2896,2394,2899,2398,2901,2400,2902,2406,2905,2410,2907,2416,2910,2420,2912,2422,2914,2260,2916,2424,2918,2426,2920,16,1,2889,2380,2891,2382,2892,2386,2894,126,2896,2394,2899,2398,2901,2400,2902,2406,2905,2410,2907,2416,2910,2420,2912,2422,2914,2260,2916,2424,2918,2426,2920,1,142,2887,1,364,2888,16,1,2889,2380,2891,2382,2892,2386,2894,126,2896,2394,2899,2398,2901,2400,2902,2406,2905,2410,2907,2416,2910,2420,2912,2422,2914,2260,2916,2424,2918,2426,2920,16,1,2890,2380,2891,2382,2892,2386,2894,126,2896,2394,2899,2398,2901,2400,2902,2406,2905,2410,2907,2416,2910,2420,2912,2422,2914,2260,2916,2424,2918,2426,2920,15,2380,2891,2382,2892,2386,2894,126,2896,2394,2899,2398,2901,2400,2902,2406,2905,2410,2907,2416,2910,2420,2912,2422,2914,2260,2916,2424,2918,2426,2920,0,1,2384,2893,0,1,2388,2895,0,1,2390,2897,1,2392,2898,0,1,2396,2900,0,1,2404,2904,2,2402,2903,2414,2909,1,2404,2904,0,1,2408,2906,0,1,2412,2908,0,0,1,2418,2911,0,1,1774,2913,0,1,130,2915,0,1,1316,2917,0,1,1316,2919,0,1,1774,2921,0,1,18,2923,23,2430,2924,198,2925,2432,2928,2434,2930,606,2932,2390,2935,2436,2937,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,2,1298,2926,110,2939,2,332,2927,418,2947,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,2,332,2929,418,2948,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,332,2931,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,4,2144,2933,420,2941,114,2943,1952,2945,1,332,2934,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,338,2936,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,418,2938,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,112,2940,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,332,2942,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,112,2944,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,1,112,2946,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2949,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2950,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2951,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,16,1,2952,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,15,2380,2953,2382,2954,2386,2956,126,2958,2394,2961,2398,2963,2400,2964,2406,2967,2410,2969,2416,2972,2420,2974,2422,2976,2260,2978,2424,2980,2426,2982,0,1,2384,2955,0,1,2388,2957,0,1,2390,2959,1,2392,2960,0,1,2396,2962,0,1,2404,2966,2,2402,2965,2414,2971,1,2404,2966,0,1,2408,2968,0,1,2412,2970,0,0,1,2418,2973,0,1,1774,2975,0,1,130,2977,0,1,1316,2979,0,1,1316,2981,0,1,1774,2983,0,2,142,2985,142,3880,22,2438,2986,2434,2987,2432,2989,606,2991,198,2994,2436,3001,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,1,332,2988,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,1,332,2990,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,2,2144,2992,114,2999,1,332,2993,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,2,1298,2995,110,2997,1,332,2996,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,1,112,2998,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,1,112,3000,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,1,418,3002,16,1,3003,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,16,1,3004,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,15,2380,3005,2382,3006,2386,3008,126,3010,2394,3013,2398,3015,2400,3016,2406,3019,2410,3021,2416,3024,2420,3026,2422,3028,2260,3030,2424,3032,2426,3034,0,1,2384,3007,0,1,2388,3009,0,1,2390,3011,1,2392,3012,0,1,2396,3014,0,1,2404,3018,2,2402,3017,2414,3023,1,2404,3018,0,1,2408,3020,0,1,2412,3022,0,0,1,2418,3025,0,1,1774,3027,0,1,130,3029,0,1,1316,3031,0,1,1316,3033,0,1,1774,3035,0,17,2440,3037,1,3038,2380,3039,2382,3040,2386,3042,126,3044,2394,3047,2398,3049,2400,3050,2406,3053,2410,3055,2416,3058,2420,3060,2422,3062,2260,3064,2424,3066,2426,3068,16,1,3038,2380,3039,2382,3040,2386,3042,126,3044,2394,3047,2398,3049,2400,3050,2406,3053,2410,3055,2416,3058,2420,3060,2422,3062,2260,3064,2424,3066,2426,3068,15,2380,3039,2382,3040,2386,3042,126,3044,2394,3047,2398,3049,2400,3050,2406,3053,2410,3055,2416,3058,2420,3060,2422,3062,2260,3064,2424,3066,2426,3068,1,2300,3070,1,2384,3041,1,2300,3070,1,2388,3043,1,2300,3070,1,2390,3045,1,2392,3046,1,2300,3070,1,2396,3048,1,2300,3070,1,2404,3052,2,2402,3051,2414,3057,2,2404,3052,2300,3070,1,2300,3070,1,2408,3054,1,2300,3070,1,2412,3056,1,2300,3070,1,2300,3070,1,2418,3059,1,2300,3070,1,1774,3061,1,2300,3070,1,130,3063,1,2300,3070,1,1316,3065,1,2300,3070,1,1316,3067,1,2300,3070,1,1774,3069,1,2300,3070,0,1,2444,3074,2,2402,3073,2414,3558,27,2444,3074,2404,3553,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,0,10,2448,3076,2450,3077,2452,3079,2454,3081,562,3083,584,3085,2456,3087,1808,3089,888,3091,2458,3093,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3078,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3080,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3082,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3084,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3086,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,332,3088,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,76,3090,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,76,3092,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,1,2460,3094,17,96,3095,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,16,1,3096,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,15,2380,3097,2382,3098,2386,3100,126,3102,2394,3105,2398,3107,2400,3108,2406,3111,2410,3113,2416,3116,2420,3118,2422,3120,2260,3122,2424,3124,2426,3126,0,1,2384,3099,0,1,2388,3101,0,1,2390,3103,1,2392,3104,0,1,2396,3106,0,1,2404,3110,2,2402,3109,2414,3115,1,2404,3110,0,1,2408,3112,0,1,2412,3114,0,0,1,2418,3117,0,1,1774,3119,0,1,130,3121,0,1,1316,3123,0,1,1316,3125,0,1,1774,3127,0,2,142,3130,364,3131,4,142,3130,364,3131,142,3146,1832,3147,1,364,3131,1,2464,3132,0,1,142,3134,1,2468,3135,1,1,3136,2,1,3137,2470,3140,2,1,3138,2470,3140,2,1,3139,2470,3140,1,2470,3140,2,142,3141,1832,3142,1,1832,3142,1,2472,3143,0,5,142,3146,1832,3147,142,6160,4456,6161,64,6162,2,142,3146,1832,3147,1,1832,3147,1,2474,3148,0,1,2486,3158,12,2478,3151,2480,3152,418,3153,658,3357,1140,4596,2960,4609,3290,4613,240,4618,5288,7161,2178,7163,1056,7167,690,8205,1,2486,3158,1,2486,3158,1,64,3154,1,2482,3155,1,2486,3158,2,2484,3157,4308,7170,1,2486,3158,18,2488,3159,1,3160,2490,3162,2380,3163,2382,3164,2386,3166,126,3168,2394,3171,2398,3173,2400,3174,2406,3177,2410,3179,2416,3182,2420,3184,2422,3186,2260,3188,2424,3190,2426,3192,17,1,3160,2490,3162,2380,3163,2382,3164,2386,3166,126,3168,2394,3171,2398,3173,2400,3174,2406,3177,2410,3179,2416,3182,2420,3184,2422,3186,2260,3188,2424,3190,2426,3192,17,1,3161,2490,3162,2380,3163,2382,3164,2386,3166,126,3168,2394,3171,2398,3173,2400,3174,2406,3177,2410,3179,2416,3182,2420,3184,2422,3186,2260,3188,2424,3190,2426,3192,16,2490,3162,2380,3163,2382,3164,2386,3166,126,3168,2394,3171,2398,3173,2400,3174,2406,3177,2410,3179,2416,3182,2420,3184,2422,3186,2260,3188,2424,3190,2426,3192,0,0,1,2384,3165,0,1,2388,3167,0,1,2390,3169,1,2392,3170,0,1,2396,3172,0,1,2404,3176,2,2402,3175,2414,3181,1,2404,3176,0,1,2408,3178,0,1,2412,3180,0,0,1,2418,3183,0,1,1774,3185,0,1,130,3187,0,1,1316,3189,0,1,1316,3191,0,1,1774,3193,0,2,112,3198,1372,3199,1,478,3196,1,332,3197,2,112,3198,1372,3199,1,1372,3199,0,3,1,3201,2494,3203,486,6138,4,1,3202,2494,3203,4528,6229,4950,6727,4,2494,3203,1,6228,4528,6229,4950,6727,4,2496,3204,790,3205,566,3207,2498,3208,2,566,3207,2498,3208,1,678,3206,2,566,3207,2498,3208,1,2498,3208,18,2500,3209,1,3210,2502,3211,2400,3212,2380,3214,2382,3215,2386,3217,126,3219,2394,3222,2398,3224,2406,3226,2410,3228,2416,3231,2420,3233,2422,3235,2260,3237,2424,3239,2426,3241,17,1,3210,2502,3211,2400,3212,2380,3214,2382,3215,2386,3217,126,3219,2394,3222,2398,3224,2406,3226,2410,3228,2416,3231,2420,3233,2422,3235,2260,3237,2424,3239,2426,3241,16,2502,3211,2400,3212,2380,3214,2382,3215,2386,3217,126,3219,2394,3222,2398,3224,2406,3226,2410,3228,2416,3231,2420,3233,2422,3235,2260,3237,2424,3239,2426,3241,0,2,2402,3213,2414,3230,1,2404,3225,0,1,2384,3216,0,1,2388,3218,0,1,2390,3220,1,2392,3221,0,1,2396,3223,0,1,2404,3225,0,1,2408,3227,0,1,2412,3229,0,0,1,2418,3232,0,1,1774,3234,0,1,130,3236,0,1,1316,3238,0,1,1316,3240,0,1,1774,3242,0,4,936,3244,64,3245,208,3248,174,3250,2,174,3253,332,3254,2,1298,3246,2142,3247,2,174,3253,332,3254,2,174,3253,332,3254,1,174,3249,2,174,3253,332,3254,1,64,3251,1,1298,3252,2,174,3253,332,3254,1,332,3254,16,186,3255,2380,3256,2382,3257,2386,3259,126,3261,2394,3264,2398,3266,2400,3267,2406,3270,2410,3272,2416,3275,2420,3277,2422,3279,2260,3281,2424,3283,2426,3285,15,2380,3256,2382,3257,2386,3259,126,3261,2394,3264,2398,3266,2400,3267,2406,3270,2410,3272,2416,3275,2420,3277,2422,3279,2260,3281,2424,3283,2426,3285,0,1,2384,3258,0,1,2388,3260,0,1,2390,3262,1,2392,3263,0,1,2396,3265,0,1,2404,3269,2,2402,3268,2414,3274,1,2404,3269,0,1,2408,3271,0,1,2412,3273,0,0,1,2418,3276,0,1,1774,3278,0,1,130,3280,0,1,1316,3282,0,1,1316,3284,0,1,1774,3286,0,3,194,3288,2508,3292,794,3293,2,936,3289,64,3290,2,2508,3292,794,3293,1,1,3291,2,2508,3292,794,3293,1,2510,3295,1,1580,3294,1,2510,3295,1,186,3296,20,1,3297,2380,3298,2382,3299,2386,3301,126,3303,2394,3306,2398,3308,2400,3309,2406,3312,2410,3314,2416,3317,2420,3319,2422,3321,2260,3323,2424,3325,2426,3327,2512,3329,2514,3330,366,3335,362,3337,19,2380,3298,2382,3299,2386,3301,126,3303,2394,3306,2398,3308,2400,3309,2406,3312,2410,3314,2416,3317,2420,3319,2422,3321,2260,3323,2424,3325,2426,3327,2512,3329,2514,3330,366,3335,362,3337,0,1,2384,3300,0,1,2388,3302,0,1,2390,3304,1,2392,3305,0,1,2396,3307,0,1,2404,3311,2,2402,3310,2414,3316,1,2404,3311,0,1,2408,3313,0,1,2412,3315,0,0,1,2418,3318,0,1,1774,3320,0,1,130,3322,0,1,1316,3324,0,1,1316,3326,0,1,1774,3328,0,0,1,142,3331,3,1832,3332,1,3333,2516,3334,2,1,3333,2516,3334,1,2516,3334,0,1,2514,3336,0,1,2514,3338,0,1,2520,3340,1,2522,3341,0,1,364,3343,1,264,3344,1,1,3345,0,1,2526,3347,1,142,3348,0,0,1,238,3351,4,118,3352,1484,3823,2782,3877,4126,5786,0,1,194,3354,0,1,194,3356,0,0,0,31,2380,3362,2382,3363,2386,3365,126,3367,2394,3370,2398,3372,2400,3373,2406,3376,2410,3378,2416,3381,2420,3383,2422,3385,2260,3387,2424,3389,2426,3391,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,2,364,3361,64,7594,31,2380,3362,2382,3363,2386,3365,126,3367,2394,3370,2398,3372,2400,3373,2406,3376,2410,3378,2416,3381,2420,3383,2422,3385,2260,3387,2424,3389,2426,3391,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2384,3364,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2388,3366,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2390,3368,1,2392,3369,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2396,3371,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2404,3375,2,2402,3374,2414,3380,17,2404,3375,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2408,3377,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2412,3379,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,2418,3382,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,1774,3384,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,130,3386,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,1316,3388,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,1316,3390,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,1,1774,3392,16,2536,3393,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,15,2380,3394,2382,3395,2386,3397,126,3399,2394,3402,2398,3404,2400,3405,2406,3408,2410,3410,2416,3413,2420,3415,2422,3417,2260,3419,2424,3421,2426,3423,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2384,3396,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2388,3398,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2390,3400,1,2392,3401,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2396,3403,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2404,3407,2,2402,3406,2414,3412,30,2404,3407,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2408,3409,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2412,3411,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2418,3414,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,1774,3416,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,130,3418,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,1316,3420,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,1316,3422,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,1774,3424,29,2538,3425,22,3426,28,3429,108,3431,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,25,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,28,3427,1,1,3428,25,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,1,3430,25,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2540,3432,25,2542,3433,418,3434,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,23,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,1,2544,3435,23,2546,3436,138,3437,504,3439,386,3441,388,3443,390,3445,378,3447,2550,3450,790,3451,442,3453,2560,3463,2566,3470,688,3473,1998,3475,2580,3497,2584,3504,2588,3506,2594,3515,584,3516,26,3518,2610,3532,750,3534,2618,3541,0,1,140,3438,0,1,174,3440,0,1,174,3442,0,1,174,3444,0,1,174,3446,0,2,380,3448,2548,3449,0,0,3,2552,3455,2554,3456,64,3459,3,392,3452,566,3464,678,3471,3,2552,3455,2554,3456,64,3459,3,392,3454,566,3465,678,3472,3,2552,3455,2554,3456,64,3459,2,2558,3461,340,3462,1,142,3457,1,1372,3458,2,2558,3461,340,3462,1,2556,3460,2,2558,3461,340,3462,1,340,3462,0,3,2562,3466,1,3467,2564,3469,3,2562,3466,1,3467,2564,3469,3,2562,3466,1,3467,2564,3469,2,1,3467,2564,3469,2,1,3468,2564,3469,1,2564,3469,0,9,2568,3477,418,3478,606,3480,18,3482,2572,3484,18,3485,418,3487,338,3489,238,3491,9,2568,3477,418,3478,606,3480,18,3482,2572,3484,18,3485,418,3487,338,3489,238,3491,9,2568,3477,418,3478,606,3480,18,3482,2572,3484,18,3485,418,3487,338,3489,238,3491,1,678,3474,9,2568,3477,418,3478,606,3480,18,3482,2572,3484,18,3485,418,3487,338,3489,238,3491,1,120,3476,9,2568,3477,418,3478,606,3480,18,3482,2572,3484,18,3485,418,3487,338,3489,238,3491,5,2572,3484,18,3485,418,3487,338,3489,238,3491,1,2544,3479,5,2572,3484,18,3485,418,3487,338,3489,238,3491,1,2570,3481,5,2572,3484,18,3485,418,3487,338,3489,238,3491,1,242,3483,5,2572,3484,18,3485,418,3487,338,3489,238,3491,0,1,422,3486,0,1,420,3488,0,1,2574,3490,0,5,1688,3492,2576,3493,1262,3494,240,3495,2578,3496,0,0,0,0,0,1,238,3498,3,2582,3499,1624,3500,1984,3502,0,1,174,3501,0,1,174,3503,0,1,2586,3505,0,5,2590,3507,276,3508,1,3510,2592,3512,1892,3513,3,1,3510,2592,3512,1892,3513,1,1,3509,3,1,3510,2592,3512,1892,3513,3,1,3511,2592,3512,1892,3513,2,2592,3512,1892,3513,0,1,2346,3514,0,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,3,2596,3517,2598,3520,2600,3522,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,3,2596,3519,2598,3521,2600,3523,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,5,2602,3524,2604,3525,2606,3527,1,3529,2608,3531,2,1,3529,2608,3531,1,264,3526,2,1,3529,2608,3531,1,264,3528,2,1,3529,2608,3531,2,1,3530,2608,3531,1,2608,3531,0,1,2612,3533,0,3,2614,3535,120,3536,338,3539,0,1,142,3537,1,2616,3538,0,1,2574,3540,0,1,2620,3542,0,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2384,3545,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2388,3547,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2392,3549,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2396,3551,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2404,3553,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2408,3555,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2412,3557,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2418,3560,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,1774,3562,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,130,3564,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,1316,3566,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,1316,3568,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,3,1774,3570,18,4195,880,4196,25,372,3571,1,4742,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,1,2622,3572,1,2624,3573,0,5,2628,3579,2630,3580,392,3581,238,3583,2634,3587,12,2628,3579,2630,3580,392,3581,238,3583,2634,3587,3664,5223,3666,5224,52,6404,4684,6405,4686,6407,4688,6409,108,6411,2,678,3577,238,9589,7,2628,3579,2630,3580,392,3581,238,3583,2634,3587,3664,5223,3666,5224,7,2628,3579,2630,3580,392,3581,238,3583,2634,3587,3664,5223,3666,5224,4,2630,3580,392,3581,238,3583,2634,3587,1,112,3592,1,340,3582,1,112,3592,3,1688,3584,636,3585,2632,3586,1,112,3592,1,112,3592,1,112,3592,2,2636,3588,108,3589,1,112,3592,1,64,3590,1,2638,3591,1,112,3592,1,1,3593,0,1,112,3595,17,162,3596,1,3597,2380,3598,2382,3599,2386,3601,126,3603,2394,3606,2398,3608,2400,3609,2406,3612,2410,3614,2416,3617,2420,3619,2422,3621,2260,3623,2424,3625,2426,3627,16,1,3597,2380,3598,2382,3599,2386,3601,126,3603,2394,3606,2398,3608,2400,3609,2406,3612,2410,3614,2416,3617,2420,3619,2422,3621,2260,3623,2424,3625,2426,3627,15,2380,3598,2382,3599,2386,3601,126,3603,2394,3606,2398,3608,2400,3609,2406,3612,2410,3614,2416,3617,2420,3619,2422,3621,2260,3623,2424,3625,2426,3627,0,1,2384,3600,0,1,2388,3602,0,1,2390,3604,1,2392,3605,0,1,2396,3607,0,1,2404,3611,2,2402,3610,2414,3616,1,2404,3611,0,1,2408,3613,0,1,2412,3615,0,0,1,2418,3618,0,1,1774,3620,0,1,130,3622,0,1,1316,3624,0,1,1316,3626,0,1,1774,3628,0,4,2644,3633,2646,3634,392,3635,238,3637,6,678,3631,18,4705,238,4709,278,6787,4988,6788,586,8554,16,2644,3633,2646,3634,392,3635,238,3637,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,238,6977,3454,6978,3920,6980,5166,6982,16,2644,3633,2646,3634,392,3635,238,3637,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,238,6977,3454,6978,3920,6980,5166,6982,3,2646,3634,392,3635,238,3637,1,112,3640,1,340,3636,1,112,3640,2,1688,3638,636,3639,1,112,3640,1,112,3640,0,1,112,3643,1,112,3643,1,320,3644,0,3,142,3646,28,3647,2652,3649,0,1,2650,3648,0,1,2650,3650,0,0,1,2656,3653,6,2658,3654,2660,3655,2512,3656,2514,3657,366,3662,362,3664,5,2660,3655,2512,3656,2514,3657,366,3662,362,3664,0,0,1,142,3658,3,1832,3659,1,3660,2516,3661,2,1,3660,2516,3661,1,2516,3661,0,1,2514,3663,0,1,2514,3665,0,3,2664,3667,602,3668,2530,3670,5,2660,3672,2512,3673,2514,3674,366,3679,362,3681,1,2172,3669,5,2660,3672,2512,3673,2514,3674,366,3679,362,3681,1,108,3671,5,2660,3672,2512,3673,2514,3674,366,3679,362,3681,4,1,3683,2666,3686,284,3687,688,3689,4,1,3683,2666,3686,284,3687,688,3689,1,142,3675,3,1832,3676,1,3677,2516,3678,2,1,3677,2516,3678,1,2516,3678,4,1,3683,2666,3686,284,3687,688,3689,1,2514,3680,4,1,3683,2666,3686,284,3687,688,3689,1,2514,3682,4,1,3683,2666,3686,284,3687,688,3689,4,1,3684,2666,3686,284,3687,688,3689,4,1,3685,2666,3686,284,3687,688,3689,3,2666,3686,284,3687,688,3689,0,1,238,3688,0,1,238,3690,0,5,2512,3692,2514,3693,366,3698,362,3700,2670,3702,14,418,3706,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,142,3694,3,1832,3695,1,3696,2516,3697,2,1,3696,2516,3697,1,2516,3697,14,418,3706,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,2,2514,3699,2670,3705,14,418,3706,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,2514,3701,14,418,3706,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,142,3703,1,366,3704,13,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,13,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,420,3707,13,2672,3708,108,3709,418,3711,2674,3713,338,3718,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,2540,3710,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,420,3712,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,2,284,3714,2676,3716,1,1266,3715,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,24,3717,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,2,2678,3719,2680,3720,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,8,1104,3721,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,7,2682,3722,834,3723,678,3725,2684,3726,392,3727,48,3729,1470,3734,5,678,3725,2684,3726,392,3727,48,3729,1470,3734,1,678,3724,5,678,3725,2684,3726,392,3727,48,3729,1470,3734,4,2684,3726,392,3727,48,3729,1470,3734,0,1,1580,3728,0,1,2686,3730,2,2688,3731,332,3732,0,1,1372,3733,0,1,18,3735,1,2690,3736,0,4,2512,3738,2514,3739,366,3744,362,3746,4,2694,3748,2696,3758,790,3759,688,3761,1,142,3740,3,1832,3741,1,3742,2516,3743,2,1,3742,2516,3743,1,2516,3743,4,2694,3748,2696,3758,790,3759,688,3761,1,2514,3745,4,2694,3748,2696,3758,790,3759,688,3761,1,2514,3747,4,2694,3748,2696,3758,790,3759,688,3761,1,1,3749,1,2696,3750,4,2698,3751,808,3752,18,3754,418,3756,0,1,2700,3753,0,1,422,3755,0,1,420,3757,0,7,2702,3763,2704,3764,808,3765,108,3769,18,3771,418,3773,338,3775,1,678,3760,7,2702,3763,2704,3764,808,3765,108,3769,18,3771,418,3773,338,3775,1,678,3762,7,2702,3763,2704,3764,808,3765,108,3769,18,3771,418,3773,338,3775,6,2704,3764,808,3765,108,3769,18,3771,418,3773,338,3775,0,2,2700,3766,108,3767,0,1,1482,3768,0,1,1482,3770,0,1,422,3772,0,1,420,3774,0,1,2706,3776,1,2162,3777,0,4,2710,3782,338,3783,666,3786,2716,3790,4,2710,3782,338,3783,666,3786,2716,3790,4,2710,3782,338,3783,666,3786,2716,3790,4,2710,3782,338,3783,666,3786,2716,3790,0,1,2706,3784,1,264,3785,0,2,2712,3787,364,3788,0,1,2714,3789,0,1,2718,3791,1,2720,3792,0,1,2724,3794,1,2726,3795,7,2728,3796,2730,3797,2732,3799,2512,3800,2514,3801,366,3806,362,3808,5,2732,3799,2512,3800,2514,3801,366,3806,362,3808,1,1804,3798,5,2732,3799,2512,3800,2514,3801,366,3806,362,3808,0,0,1,142,3802,3,1832,3803,1,3804,2516,3805,2,1,3804,2516,3805,1,2516,3805,0,1,2514,3807,0,1,2514,3809,0,1,110,3811,3,112,3812,338,3813,142,3816,0,1,64,3814,1,602,3815,0,1,2736,3817,0,1,2742,3820,2,2742,3820,4870,6653,1,2660,3821,0,0,0,1,662,3825,0,5,2750,3827,176,3828,2752,3830,2754,3832,2756,3834,5,2758,3836,284,3837,2762,3840,714,3843,90,3846,1,1614,3829,5,2758,3836,284,3837,2762,3840,714,3843,90,3846,1,1614,3831,5,2758,3836,284,3837,2762,3840,714,3843,90,3846,1,1614,3833,5,2758,3836,284,3837,2762,3840,714,3843,90,3846,1,1614,3835,5,2758,3836,284,3837,2762,3840,714,3843,90,3846,0,1,238,3838,1,2760,3839,0,1,238,3841,1,2764,3842,0,1,238,3844,1,2766,3845,0,1,238,3847,1,2766,3848,0,2,1614,3850,4022,5640,8,2768,3851,2762,3852,284,3854,90,3856,714,3858,792,3860,244,3862,2774,3866,1,2770,3864,1,238,3853,1,2770,3864,1,238,3855,1,2770,3864,1,238,3857,1,2770,3864,1,238,3859,1,2770,3864,1,238,3861,1,2770,3864,1,238,3863,1,2770,3864,1,2772,3865,0,1,2776,3867,0,12,964,3872,2778,3873,582,3874,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,3,964,3872,2778,3873,582,3874,1,332,3871,3,964,3872,2778,3873,582,3874,2,2778,3873,582,3874,0,1,1614,3875,0,0,0,1,18,3879,9,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,9,2784,3881,204,3882,208,3884,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,6,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,1,206,3883,6,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,1,2786,3885,6,1,3886,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,6,1,3887,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,5,2788,3888,2790,3889,2390,3890,2796,3893,2800,3895,0,0,2,2792,3891,2794,3892,0,0,2,2798,3894,2804,3897,0,1,2802,3896,0,0,2,1,3899,2790,3900,1,2790,3900,1,2808,3901,0,1,142,3903,1,2812,3904,0,1,2816,3906,0,0,0,3,332,3942,2834,3943,1372,3944,1,18,3911,3,332,3942,2834,3943,1372,3944,1,108,3913,1,1638,3914,1,332,3915,3,332,3942,2834,3943,1372,3944,1,2824,3917,1,332,3918,3,332,3942,2834,3943,1372,3944,3,332,3942,2834,3943,1372,3944,1,142,3921,3,332,3942,2834,3943,1372,3944,3,332,3942,2834,3943,1372,3944,1,174,3924,1,332,3925,3,332,3942,2834,3943,1372,3944,1,332,3927,3,332,3942,2834,3943,1372,3944,2,18,3929,752,4198,24,332,3942,2834,3943,1372,3944,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,4243,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,6648,9072,1,18,3931,3,332,3942,2834,3943,1372,3944,2,1266,3933,1210,4505,1,332,3934,3,332,3942,2834,3943,1372,3944,5,1266,3936,606,4190,340,4558,1374,8247,368,8248,1,174,3937,1,332,3938,3,332,3942,2834,3943,1372,3944,1,208,3940,1,18,3941,3,332,3942,2834,3943,1372,3944,2,2834,3943,1372,3944,22,1,3947,2836,3950,2838,3951,2844,3957,2848,3959,130,3961,272,3964,1640,3967,2854,3970,2856,3973,2858,3975,2860,3977,2862,3980,2864,3982,2866,3984,2868,3986,2870,3988,2872,3990,2874,3993,2878,3995,2842,3997,2880,3999,1,418,3945,1,64,3946,22,1,3947,2836,3950,2838,3951,2844,3957,2848,3959,130,3961,272,3964,1640,3967,2854,3970,2856,3973,2858,3975,2860,3977,2862,3980,2864,3982,2866,3984,2868,3986,2870,3988,2872,3990,2874,3993,2878,3995,2842,3997,2880,3999,22,1,3948,2836,3950,2838,3951,2844,3957,2848,3959,130,3961,272,3964,1640,3967,2854,3970,2856,3973,2858,3975,2860,3977,2862,3980,2864,3982,2866,3984,2868,3986,2870,3988,2872,3990,2874,3993,2878,3995,2842,3997,2880,3999,22,1,3949,2836,3950,2838,3951,2844,3957,2848,3959,130,3961,272,3964,1640,3967,2854,3970,2856,3973,2858,3975,2860,3977,2862,3980,2864,3982,2866,3984,2868,3986,2870,3988,2872,3990,2874,3993,2878,3995,2842,3997,2880,3999,21,2836,3950,2838,3951,2844,3957,2848,3959,130,3961,272,3964,1640,3967,2854,3970,2856,3973,2858,3975,2860,3977,2862,3980,2864,3982,2866,3984,2868,3986,2870,3988,2872,3990,2874,3993,2878,3995,2842,3997,2880,3999,0,5,130,3952,2840,3953,2842,3954,2844,3955,2846,3956,0,0,0,0,0,1,362,3958,0,1,362,3960,0,4,2850,3962,2852,3963,2306,3972,362,3992,0,0,2,2852,3965,2850,3966,0,0,2,2852,3968,2850,3969,0,0,1,2306,3971,0,0,1,362,3974,0,1,362,3976,0,2,362,3978,130,3979,0,0,1,362,3981,0,1,362,3983,0,1,362,3985,0,1,362,3987,0,1,362,3989,0,1,2844,3991,0,0,1,2876,3994,0,1,362,3996,0,1,362,3998,0,1,362,4000,0,3,2882,4002,2884,4003,1772,4004,2,2884,4003,1772,4004,1,802,4006,1,2306,4005,1,802,4006,0,1,24,4008,2,2886,4009,678,4010,1,2888,4013,1,108,4011,1,1638,4012,1,2888,4013,0,1,2892,4017,3,584,4016,350,5977,562,9243,7,2892,4017,48,4658,238,4659,286,4661,3306,4664,5550,7507,342,7508,8,22,4018,24,4019,18,4020,2894,4021,1634,4022,1638,4025,2896,4027,2832,4029,7,24,4019,18,4020,2894,4021,1634,4022,1638,4025,2896,4027,2832,4029,6,18,4020,2894,4021,1634,4022,1638,4025,2896,4027,2832,4029,5,2894,4021,1634,4022,1638,4025,2896,4027,2832,4029,0,1,108,4023,1,1638,4024,0,1,2824,4026,0,1,2898,4028,0,1,174,4030,0,1,24,4032,1,18,4033,5,2902,4034,2832,4035,1180,4037,1634,4041,1756,4046,0,1,174,4036,0,1,120,4038,1,18,4039,1,186,4040,0,1,108,4042,1,1638,4043,1,332,4044,1,186,4045,0,1,2904,4047,1,186,4048,0,8,18,4055,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,5,2908,4051,1722,8517,238,8733,716,9007,442,9008,20,18,4055,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,18,4277,3072,4278,3074,4279,2830,4281,1508,4283,3078,4285,3084,4293,1580,4295,3088,4297,1422,4299,3090,4301,3092,4303,20,18,4055,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,18,4277,3072,4278,3074,4279,2830,4281,1508,4283,3078,4285,3084,4293,1580,4295,3088,4297,1422,4299,3090,4301,3092,4303,1,2908,4054,8,18,4055,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,7,18,4056,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,6,2912,4057,1628,4058,1580,4060,1180,4062,2832,4064,1634,4067,2,2914,4070,1372,4071,1,18,4059,2,2914,4070,1372,4071,1,18,4061,2,2914,4070,1372,4071,1,120,4063,2,2914,4070,1372,4071,1,1266,4065,1,174,4066,2,2914,4070,1372,4071,1,108,4068,1,1638,4069,2,2914,4070,1372,4071,0,1,418,4072,0,6,2916,4074,2918,4075,846,4077,1236,4079,4654,6367,4656,6368,1,112,4082,1,332,4076,1,112,4082,1,476,4078,1,112,4082,1,2842,4080,1,142,4081,1,112,4082,1,2920,4083,2,1,4084,2922,4087,2,1,4085,2922,4087,2,1,4086,2922,4087,1,2922,4087,0,3,332,4090,240,4091,2926,4093,5,332,4090,240,4091,2926,4093,1,5762,4106,5764,1,2926,4093,1,18,4092,1,2926,4093,7,1,4094,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,7,1,4095,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,7,1,4096,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,7,1,4097,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,7,1,4098,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,6,2928,4099,2930,4100,208,4102,880,4104,338,4106,752,4109,0,1,2932,4101,0,1,2934,4103,0,1,2936,4105,0,1,208,4107,1,2938,4108,0,1,2940,4110,0,2,238,4112,18,4113,1,18,4113,1,2944,4114,1,24,4115,0,1,2946,4117,1,18,4118,1,1,4119,0,2,18,4121,1,4122,1,1,4122,0,3,1,4124,6442,9166,6712,9167,0,1,2950,4126,0,4,2954,4128,714,4129,2958,4133,26,4136,2,2962,4139,2964,4140,1,242,4130,1,2956,4131,1,18,4132,2,2962,4139,2964,4140,1,2960,4134,1,18,4135,2,2962,4139,2964,4140,1,2960,4137,1,18,4138,2,2962,4139,2964,4140,1,2964,4140,0,1,2968,4143,1,2968,4143,0,2,2972,4145,5970,9077,0,2,2976,4147,3260,4550,1,238,4148,0,1,478,4150,1,238,4151,0,1,24,4153,1,2980,4154,0,13,2984,4156,2986,4157,348,4158,1,4161,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,12,2986,4157,348,4158,1,4161,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,10,1,4161,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,1,142,4159,1,364,4160,10,1,4161,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,10,1,4162,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,9,2988,4163,592,4164,1802,4166,2992,4170,2844,4172,130,4174,3000,4178,1640,4180,3002,4182,0,2,2990,4165,2996,4176,0,3,942,4167,418,4168,338,4169,0,0,0,2,2990,4171,2998,4177,0,1,2994,4173,0,1,2994,4175,0,0,0,1,1210,4179,0,1,2990,4181,0,1,2990,4183,0,13,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,18,4186,22,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,4243,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,3868,5481,540,5482,1,474,4188,1,418,4189,13,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,474,4191,1,418,4192,13,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,2,418,4194,4322,7982,15,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,3868,5481,540,5482,13,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,1,18,4197,13,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,15,3008,4199,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,3868,5481,540,5482,12,1,4200,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,12,1,4201,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,12,1,4202,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,11,3010,4203,2854,4204,3020,4214,2844,4217,2714,4221,2220,4223,3030,4226,1640,4229,3036,4233,3040,4236,3042,4238,0,10,2850,4205,2852,4206,3012,4207,3014,4208,3016,4209,3018,4210,270,4212,3028,4225,3034,4228,3038,4235,0,0,0,0,0,1,2844,4211,0,1,2844,4213,0,1,606,4215,1,3022,4216,0,3,3012,4218,3024,4219,3014,4220,0,0,0,1,2824,4222,0,1,3026,4224,0,0,1,3032,4227,0,0,2,1372,4230,3012,4232,1,3012,4231,0,0,1,3012,4234,0,0,1,130,4237,0,1,3012,4239,0,7,1,4243,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,1,338,4242,7,1,4243,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,7,1,4244,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,7,1,4245,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,6,3048,4246,208,4247,3050,4249,3054,4251,1652,4253,3056,4255,0,1,3050,4248,0,1,3052,4250,0,1,3052,4252,0,1,3050,4254,0,1,3052,4256,0,73,3060,4258,1178,4259,1650,4263,3066,4265,1580,4267,3068,4270,3428,4935,1314,5676,4050,5681,3820,7309,864,7339,242,7429,3272,8108,6054,8109,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6088,8188,1634,8189,6110,8232,5996,8233,1512,8236,1464,8238,6112,8240,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6150,8305,550,8306,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6324,8590,6326,8591,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6388,8694,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,5000,10053,0,1,1372,4260,1,276,4261,1,3062,4262,0,1,3064,4264,0,1,1832,4266,0,1,18,4268,1,1832,4269,0,2,108,4271,338,4274,1,18,4272,1,1832,4273,0,1,18,4275,0,12,18,4277,3072,4278,3074,4279,2830,4281,1508,4283,3078,4285,3084,4293,1580,4295,3088,4297,1422,4299,3090,4301,3092,4303,11,3072,4278,3074,4279,2830,4281,1508,4283,3078,4285,3084,4293,1580,4295,3088,4297,1422,4299,3090,4301,3092,4303,0,1,1178,4280,0,1,606,4282,0,1,3076,4284,0,5,1372,4286,332,4287,3080,4288,64,4289,606,4291,4,332,4287,3080,4288,64,4289,606,4291,3,3080,4288,64,4289,606,4291,0,1,302,4290,0,1,3082,4292,0,1,3086,4294,0,1,752,4296,0,1,1210,4298,0,1,1210,4300,0,1,880,4302,0,1,3094,4304,0,2,674,4314,3098,4315,4,442,4307,238,4366,2908,4706,5336,7223,1,18,4308,2,674,4314,3098,4315,2,18,4310,238,8553,4,674,4314,3098,4315,6150,8305,550,8306,1,2908,4312,1,18,4313,2,674,4314,3098,4315,1,3098,4315,2,3100,4316,64,4317,4,1,4320,3104,4323,338,4324,108,4326,2,1692,4318,3102,4319,4,1,4320,3104,4323,338,4324,108,4326,4,1,4320,3104,4323,338,4324,108,4326,4,1,4321,3104,4323,338,4324,108,4326,4,1,4322,3104,4323,338,4324,108,4326,3,3104,4323,338,4324,108,4326,1,3106,4330,2,364,4325,64,4328,1,3106,4330,2,364,4327,64,4329,1,3106,4330,1,3106,4330,1,3106,4330,0,3,18,4334,3110,4335,198,4336,1,338,4333,3,18,4334,3110,4335,198,4336,2,3110,4335,198,4336,0,1,3112,4337,0,1,3122,4346,1,3118,4340,1,3122,4346,2,174,4342,120,5173,1,1210,4343,1,3122,4346,8,3120,4345,1178,4498,3230,4499,3232,4500,3234,4501,1422,4502,3088,4503,2830,4504,1,3122,4346,0,2,242,4349,3126,4350,2,242,4349,3126,4350,1,3126,4350,4,3128,4351,108,4352,112,4355,338,4357,1,1,4359,2,1630,4353,3130,4354,1,1,4359,1,1,4359,1,3132,4356,1,1,4359,1,364,4358,1,1,4359,0,1,3136,4361,1,18,4362,1,1,4363,0,1,238,4365,3,2946,4367,1,8555,6308,8558,3,2946,4367,1,8555,6308,8558,1,18,4368,1,1,4369,0,3,442,4371,2958,4669,866,7205,1,3138,4372,1,1,4373,0,2,18,4375,1,4376,1,1,4376,0,1,1,4378,1,3144,4379,1,1,4380,0,1,3148,4382,2,2962,4383,3150,4384,1,3150,4384,0,1,278,4386,1,1,4387,1,194,4388,1,24,4389,0,10,3156,4391,332,4392,18,4394,3158,4396,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,7,3158,4396,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,1,1372,4393,7,3158,4396,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,1,1372,4395,7,3158,4396,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,6,2226,4397,1372,4398,1890,4400,94,4403,3160,4405,108,4406,2,3160,4405,108,4406,1,276,4399,2,3160,4405,108,4406,1,94,4401,1,64,4402,2,3160,4405,108,4406,1,64,4404,2,3160,4405,108,4406,2,1,4408,3164,4409,1,3162,4407,2,1,4408,3164,4409,1,3164,4409,0,5,344,4411,332,4412,18,4414,332,4416,276,4417,2,332,4416,276,4417,1,1372,4413,2,332,4416,276,4417,1,1372,4415,2,332,4416,276,4417,1,276,4417,3,1,4418,3168,4419,3062,4420,2,3168,4419,3062,4420,2,3172,4422,290,4423,1,3170,4421,2,3172,4422,290,4423,0,0,5,344,4427,332,4428,18,4430,332,4432,3178,4433,2,1372,4426,344,8880,10,344,4427,332,4428,18,4430,332,4432,3178,4433,108,4486,1890,4489,1528,4491,778,4493,572,4495,2,332,4432,3178,4433,1,1372,4429,2,332,4432,3178,4433,1,1372,4431,2,332,4432,3178,4433,1,3178,4433,2,1,4434,3180,4435,1,3180,4435,2,22,4436,3182,4437,1,3182,4437,0,2,332,4439,276,4440,1,276,4440,1,3186,4441,1,3188,4442,0,2,3192,4444,540,4445,1,1802,4447,1,64,4446,1,1802,4447,4,3194,4448,142,4449,94,4451,3196,4453,1,3200,4458,2,572,4450,64,4456,1,3200,4458,1,572,4452,1,3200,4458,1,64,4454,1,1298,4455,1,3200,4458,1,3198,4457,1,3200,4458,0,10,3204,4460,18,4461,3206,4463,838,4464,64,4466,572,4468,76,4470,540,4473,276,4476,108,4478,8,3206,4463,838,4464,64,4466,572,4468,76,4470,540,4473,276,4476,108,4478,1,1372,4462,8,3206,4463,838,4464,64,4466,572,4468,76,4470,540,4473,276,4476,108,4478,0,1,1890,4465,0,1,3208,4467,0,1,946,4469,0,1,64,4471,1,3210,4472,0,2,64,4474,880,4483,1,1802,4475,0,1,3212,4477,0,2,3214,4479,276,4480,0,1,264,4481,1,3216,4482,0,1,1210,4484,0,5,108,4486,1890,4489,1528,4491,778,4493,572,4495,2,3220,4487,3214,4488,1,3214,4488,0,1,3222,4490,0,1,3224,4492,0,1,572,4494,0,1,3226,4496,0,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,1,3236,4506,0,7,3240,4508,1,4509,3242,4512,838,4513,76,4515,606,4517,348,4520,6,1,4509,3242,4512,838,4513,76,4515,606,4517,348,4520,6,1,4510,3242,4512,838,4513,76,4515,606,4517,348,4520,6,1,4511,3242,4512,838,4513,76,4515,606,4517,348,4520,5,3242,4512,838,4513,76,4515,606,4517,348,4520,0,1,1890,4514,0,1,3244,4516,0,1,3246,4518,1,2172,4519,0,1,1890,4521,1,2172,4522,0,2,1,4524,142,4528,2,1,4525,142,4528,2,1,4526,142,4528,2,1,4527,142,4528,1,142,4528,3,540,4529,1434,4530,64,4531,0,0,1,3250,4532,0,1,18,4534,1,1,4535,0,1,1210,4537,0,2,2962,4539,3254,4540,1,3254,4540,0,2,3256,4542,276,7078,1,1210,4543,0,2,1,4547,1210,4549,2,1372,4546,564,7088,2,1,4547,1210,4549,2,1,4548,1210,4549,1,1210,4549,0,1,238,4551,0,0,1,18,4554,0,21,3264,4556,26,4668,3074,4670,3354,4710,792,4711,714,4714,794,4716,244,4718,90,4720,478,4722,856,4724,722,4727,3470,5016,3472,5017,616,5019,3480,5024,286,5146,5234,7080,5662,7613,5664,7614,1390,7615,0,1,2468,4559,1,2468,4559,2,1,4560,3268,4562,2,1,4561,3268,4562,1,3268,4562,3,270,4563,1,4576,3278,4582,1,2204,4564,0,2,22,4566,24,4567,1,24,4567,3,3272,4568,3274,4569,2832,4570,2,3274,4569,2832,4570,1,2468,4572,1,340,4571,1,2468,4572,2,1,4573,3276,4575,2,1,4574,3276,4575,1,3276,4575,0,2,1,4577,3278,4582,2,1,4578,3278,4582,2,1,4579,3278,4582,2,1,4580,3278,4582,2,1,4581,3278,4582,1,3278,4582,0,0,1,3282,4585,1,22,4586,0,0,2,1232,4589,5772,7733,1,2172,4590,0,3,536,4592,3332,4689,64,6299,0,1,3286,4594,0,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4597,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,8,1140,4599,2960,4611,240,4620,5288,7162,2178,7164,1056,7165,5290,7169,690,8202,1,18,4600,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,3,18,4602,6256,8475,6394,8712,9,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,7254,10049,1,18,4604,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4606,9,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,7254,10049,1,18,4608,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4610,9,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,7254,10049,1,18,4612,9,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,7254,10049,1,18,4614,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,240,4616,1,18,4617,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4619,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4621,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,1,18,4623,8,3294,4624,142,4625,678,4627,242,4630,3296,4633,3298,4634,1414,4637,478,4639,4,3296,4633,3298,4634,1414,4637,478,4639,1,1144,4626,4,3296,4633,3298,4634,1414,4637,478,4639,1,240,4628,1,18,4629,4,3296,4633,3298,4634,1414,4637,478,4639,1,240,4631,1,18,4632,4,3296,4633,3298,4634,1414,4637,478,4639,0,2,24,4635,606,4636,0,0,1,24,4638,0,1,2970,4640,0,5,3302,4642,584,4643,26,4646,790,4651,440,4654,0,3,338,4644,1100,4649,3304,4650,1,2604,4645,0,1,338,4647,1,2606,4648,0,1,3304,4650,0,2,1100,4652,678,4653,1,678,4653,0,1,242,4655,0,5,48,4658,238,4659,286,4661,3306,4664,3772,5343,4,48,4658,238,4659,286,4661,3306,4664,1,3308,4666,2,198,4660,606,4663,1,3308,4666,1,198,4662,1,3308,4666,1,3308,4666,1,198,4665,1,3308,4666,0,0,10,3312,4671,3314,4672,4762,6520,630,6521,1016,6523,1562,6525,4764,6527,4766,6529,5396,7328,2210,7329,5,3312,4671,3314,4672,2178,7206,5396,7328,2210,7329,4,3312,4671,3314,4672,5396,7328,2210,7329,1,3314,4672,0,1,3318,4674,0,0,1,1372,4677,0,1,40,4683,1,1,4680,2,1,4681,40,4683,1,40,4683,1,40,4683,0,0,1,3326,4686,0,2,3330,4688,3382,4887,0,0,0,1,1280,4692,0,1,3336,4694,0,0,2,1,4697,3342,4698,1,3342,4698,0,1,18,4700,1,3710,5269,3,3580,5138,1,5139,3582,5140,1,3350,4703,0,0,0,0,3,238,4708,6372,8649,1,8650,0,0,0,2,238,4712,992,4713,0,0,1,238,4715,0,1,238,4717,0,1,238,4719,0,1,238,4721,0,1,238,4723,0,1,22,4725,1,24,4726,0,1,606,4728,0,1,3358,4730,1,3360,4731,0,2,3364,4733,4550,6266,0,4,1032,4735,4810,6587,4812,6588,142,7659,0,1,3366,4737,0,1,112,4739,1,162,4740,1,1,4741,0,23,2546,4743,138,4744,504,4746,386,4748,388,4750,390,4752,378,4754,2550,4757,790,4758,442,4760,2560,4770,2566,4777,688,4780,1998,4782,2580,4804,2584,4811,2588,4813,2594,4822,584,4823,26,4825,2610,4839,750,4841,2618,4848,0,1,140,4745,0,1,174,4747,0,1,174,4749,0,1,174,4751,0,1,174,4753,0,2,380,4755,2548,4756,0,0,3,2552,4762,2554,4763,64,4766,3,392,4759,566,4771,678,4778,3,2552,4762,2554,4763,64,4766,3,392,4761,566,4772,678,4779,3,2552,4762,2554,4763,64,4766,2,2558,4768,340,4769,1,142,4764,1,1372,4765,2,2558,4768,340,4769,1,2556,4767,2,2558,4768,340,4769,1,340,4769,0,3,2562,4773,1,4774,2564,4776,3,2562,4773,1,4774,2564,4776,3,2562,4773,1,4774,2564,4776,2,1,4774,2564,4776,2,1,4775,2564,4776,1,2564,4776,0,9,2568,4784,418,4785,606,4787,18,4789,2572,4791,18,4792,418,4794,338,4796,238,4798,9,2568,4784,418,4785,606,4787,18,4789,2572,4791,18,4792,418,4794,338,4796,238,4798,9,2568,4784,418,4785,606,4787,18,4789,2572,4791,18,4792,418,4794,338,4796,238,4798,1,678,4781,9,2568,4784,418,4785,606,4787,18,4789,2572,4791,18,4792,418,4794,338,4796,238,4798,1,120,4783,9,2568,4784,418,4785,606,4787,18,4789,2572,4791,18,4792,418,4794,338,4796,238,4798,5,2572,4791,18,4792,418,4794,338,4796,238,4798,1,2544,4786,5,2572,4791,18,4792,418,4794,338,4796,238,4798,1,2570,4788,5,2572,4791,18,4792,418,4794,338,4796,238,4798,1,242,4790,5,2572,4791,18,4792,418,4794,338,4796,238,4798,0,1,422,4793,0,1,420,4795,0,1,2574,4797,0,5,1688,4799,2576,4800,1262,4801,240,4802,2578,4803,0,0,0,0,0,1,238,4805,3,2582,4806,1624,4807,1984,4809,0,1,174,4808,0,1,174,4810,0,1,2586,4812,0,5,2590,4814,276,4815,1,4817,2592,4819,1892,4820,3,1,4817,2592,4819,1892,4820,1,1,4816,3,1,4817,2592,4819,1892,4820,3,1,4818,2592,4819,1892,4820,2,2592,4819,1892,4820,0,1,2346,4821,0,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,3,2596,4824,2598,4827,2600,4829,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,3,2596,4826,2598,4828,2600,4830,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,5,2602,4831,2604,4832,2606,4834,1,4836,2608,4838,2,1,4836,2608,4838,1,264,4833,2,1,4836,2608,4838,1,264,4835,2,1,4836,2608,4838,2,1,4837,2608,4838,1,2608,4838,0,1,2612,4840,0,3,2614,4842,120,4843,338,4846,0,1,142,4844,1,2616,4845,0,1,2574,4847,0,1,2620,4849,0,3,1896,4851,2022,4852,516,4853,2,2022,4852,516,4853,0,1,2024,4854,0,8,3374,4856,242,4857,478,5588,3976,5589,242,5590,1642,5594,3982,5597,5966,7977,0,1,2150,4858,0,6,1,6241,4534,6245,1580,6246,4536,6248,1,6253,4542,6256,1,4016,5635,3,1,4862,5044,6811,606,6812,0,1,24,4864,1,18,4865,0,0,1,3282,4868,1,22,4869,0,2,3282,4871,670,4885,0,1,64,4873,1,1232,4874,1,2172,4875,0,1,536,4877,0,1,64,4879,1,1896,4880,1,3286,4881,0,1,22,4883,1,3282,4884,0,1,3282,4886,0,0,0,0,1,3390,4891,0,1,540,4893,2,1,4894,544,4897,2,1,4895,544,4897,2,1,4896,544,4897,1,544,4897,0,2,1,4899,3392,4903,2,1,4900,3392,4903,2,1,4901,3392,4903,2,1,4902,3392,4903,1,3392,4903,2,3394,4904,290,4905,0,0,1,3398,4907,0,0,2,1,4910,3404,4915,2,1,4911,3404,4915,2,1,4912,3404,4915,2,1,4913,3404,4915,2,1,4914,3404,4915,1,3404,4915,1,3406,4916,0,1,442,4918,2,678,4919,3410,4920,1,3410,4920,0,0,1,3416,4923,2,1,4924,652,4928,2,1,4925,652,4928,2,1,4926,652,4928,2,1,4927,652,4928,1,652,4928,0,1,652,4930,1,3420,4931,1,3422,4932,0,0,0,0,3,1,4940,3414,4943,644,5846,2,1,4940,3414,4943,2,1,4940,3414,4943,2,1,4940,3414,4943,2,1,4941,3414,4943,2,1,4942,3414,4943,1,3414,4943,1,3436,4944,2,1,4945,3438,4948,2,1,4946,3438,4948,2,1,4947,3438,4948,1,3438,4948,0,0,1,2674,4951,1,3404,4952,1,734,4953,0,3,1,4957,3444,4962,392,4963,1,1,4956,3,1,4957,3444,4962,392,4963,3,1,4958,3444,4962,392,4963,3,1,4959,3444,4962,392,4963,3,1,4960,3444,4962,392,4963,3,1,4961,3444,4962,392,4963,2,3444,4962,392,4963,2,1,4966,2,4972,1,24,4964,1,340,4965,2,1,4966,2,4972,2,1,4967,2,4972,2,1,4968,2,4972,2,1,4969,2,4972,2,1,4970,2,4972,2,1,4971,2,4972,1,2,4972,0,2,2642,4974,442,4975,4,374,4977,3446,4978,238,4979,3454,4984,1,678,4976,4,374,4977,3446,4978,238,4979,3454,4984,3,3446,4978,238,4979,3454,4984,2,1,4987,2,4995,4,2960,4980,3448,4981,3450,4982,3452,4983,2,1,4987,2,4995,2,1,4987,2,4995,2,1,4987,2,4995,2,1,4987,2,4995,1,2160,4985,1,2960,4986,2,1,4987,2,4995,2,1,4988,2,4995,2,1,4989,2,4995,2,1,4990,2,4995,2,1,4991,2,4995,2,1,4992,2,4995,2,1,4993,2,4995,2,1,4994,2,4995,1,2,4995,0,3,64,4997,242,5619,4598,6306,2,3456,4998,6620,9046,2,22,4999,3458,5000,1,3458,5000,0,1,644,5002,0,1,644,5004,0,1,3462,5006,1,644,5007,0,3,3466,5009,442,5010,808,5012,0,1,652,5011,0,1,442,5013,0,1,3468,5015,0,1,3472,5017,1,3474,5018,0,5,3476,5020,108,5021,3478,5023,3592,5152,3594,5153,1,3478,5023,1,3376,5022,1,3478,5023,0,4,1,5025,3482,5028,540,5029,64,5031,4,1,5026,3482,5028,540,5029,64,5031,4,1,5027,3482,5028,540,5029,64,5031,3,3482,5028,540,5029,64,5031,0,1,1234,5030,0,1,3484,5032,0,3,312,5034,790,5035,442,5037,19,3488,5039,3490,5040,1890,5042,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,1,678,5036,19,3488,5039,3490,5040,1890,5042,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,1,678,5038,19,3488,5039,3490,5040,1890,5042,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,16,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,1,120,5041,16,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,1,2160,5043,16,3492,5044,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,15,3494,5045,3496,5046,138,5048,3490,5050,722,5052,108,5054,174,5057,142,5062,3514,5067,566,5069,1262,5071,3520,5076,64,5078,3522,5080,994,5082,0,1,3498,5047,0,1,3500,5049,0,1,120,5051,0,1,3346,5053,0,2,3502,5055,3518,5073,1,3504,5056,0,1,18,5058,2,3506,5059,64,5060,0,1,400,5061,0,2,3508,5063,64,5064,1,3512,5066,1,3510,5065,1,3512,5066,0,1,1894,5068,0,2,1894,5070,18,5074,0,1,3516,5072,0,0,1,414,5075,0,1,270,5077,0,1,3484,5079,0,1,3524,5081,0,2,3526,5083,108,5084,0,1,1434,5085,0,3,3530,5087,3532,5088,3512,5090,2,3538,5092,108,5093,1,3534,5089,2,3538,5092,108,5093,1,3536,5091,2,3538,5092,108,5093,0,1,1446,5094,0,1,1,5096,0,2,312,5098,28,5099,7,3544,5101,1890,5102,3546,5104,108,5105,64,5107,418,5109,3552,5111,1,178,5100,7,3544,5101,1890,5102,3546,5104,108,5105,64,5107,418,5109,3552,5111,5,3546,5104,108,5105,64,5107,418,5109,3552,5111,1,2160,5103,5,3546,5104,108,5105,64,5107,418,5109,3552,5111,0,1,3548,5106,0,1,1232,5108,0,1,3550,5110,0,1,338,5112,0,1,3556,5114,1,1,5115,0,1,3560,5117,4,332,5118,778,5119,572,5120,64,5121,3,778,5119,572,5120,64,5121,2,572,5120,64,5121,0,1,3562,5122,2,22,5123,24,5124,1,24,5124,1,3564,5125,0,1,3566,5127,1,3568,5128,1,3570,5129,0,1,3572,5131,1,3574,5132,0,3,3580,5138,1,5139,3582,5140,1,18,5135,3,3580,5138,1,5139,3582,5140,1,18,5137,3,3580,5138,1,5139,3582,5140,2,1,5139,3582,5140,1,3582,5140,0,0,0,1,616,5144,1,3586,5145,0,1,3588,5147,0,2,1,5149,3590,5151,2,1,5150,3590,5151,1,3590,5151,0,1,3594,5153,0,1,3596,5155,0,4,3620,5187,1,5188,3622,5189,3624,5190,1,18,5158,5,3620,5187,1,5188,3622,5189,3624,5190,24,5826,1,108,5160,4,3620,5187,1,5188,3622,5189,3624,5190,2,108,5162,3764,5335,6,3620,5187,1,5188,3622,5189,3624,5190,368,5336,364,5337,1,332,5164,4,3620,5187,1,5188,3622,5189,3624,5190,1,332,5166,4,3620,5187,1,5188,3622,5189,3624,5190,1,108,5168,4,3620,5187,1,5188,3622,5189,3624,5190,1,108,5170,4,3620,5187,1,5188,3622,5189,3624,5190,1,108,5172,4,3620,5187,1,5188,3622,5189,3624,5190,1,108,5174,4,3620,5187,1,5188,3622,5189,3624,5190,1,112,5176,4,3620,5187,1,5188,3622,5189,3624,5190,1,332,5178,4,3620,5187,1,5188,3622,5189,3624,5190,1,18,5180,4,3620,5187,1,5188,3622,5189,3624,5190,1,338,5182,4,3620,5187,1,5188,3622,5189,3624,5190,1,18,5184,4,3620,5187,1,5188,3622,5189,3624,5190,1,142,5186,5,3620,5187,1,5188,3622,5189,3624,5190,262,5323,3,1,5188,3622,5189,3624,5190,2,3622,5189,3624,5190,0,1,3626,5191,0,7,3630,5193,3632,5194,602,5195,3634,5197,3636,5199,1,5200,3638,5201,6,3632,5194,602,5195,3634,5197,3636,5199,1,5200,3638,5201,3,3636,5199,1,5200,3638,5201,1,142,5196,3,3636,5199,1,5200,3638,5201,1,112,5198,3,3636,5199,1,5200,3638,5201,2,1,5200,3638,5201,1,3638,5201,2,3640,5202,290,5203,0,0,2,1,5205,3644,5206,1,3644,5206,2,3646,5207,988,5208,0,2,3648,5209,3650,5210,1,3650,5210,0,5,3654,5212,1104,5213,678,5214,3656,5215,3658,5216,4,1104,5213,678,5214,3656,5215,3658,5216,3,678,5214,3656,5215,3658,5216,2,3656,5215,3658,5216,1,3658,5216,3,3660,5217,108,5218,18,5220,0,1,186,5219,0,1,24,5221,0,2,3664,5223,3666,5224,1,3666,5224,2,678,5225,3668,5226,1,3668,5226,0,1,3672,5228,0,3,3676,5230,3678,5231,3680,5232,2,3678,5231,3680,5232,1,3680,5232,1,3682,5233,2,1,5234,3684,5236,2,1,5235,3684,5236,1,3684,5236,0,1,142,5238,2,3688,5239,118,5240,0,1,108,5241,0,8,3692,5243,3694,5244,3348,5245,238,5247,3344,5251,1364,5253,418,5255,198,5261,7,3694,5244,3348,5245,238,5247,3344,5251,1364,5253,418,5255,198,5261,0,3,3350,5246,3696,5249,3698,5250,0,4,3350,5248,3708,5263,602,5264,606,5266,0,0,0,1,18,5252,0,1,3700,5254,0,2,276,5256,64,5257,2,264,5259,3704,5260,1,3702,5258,2,264,5259,3704,5260,1,3704,5260,0,1,3706,5262,0,0,1,142,5265,0,1,602,5267,1,142,5268,0,0,7,606,5271,602,5272,3714,5274,3634,5276,3718,5278,1992,5280,82,5282,6,602,5272,3714,5274,3634,5276,3718,5278,1992,5280,82,5282,1,142,5273,1,3722,5285,1,108,5275,1,3722,5285,1,3716,5277,1,3722,5285,1,18,5279,1,3722,5285,1,194,5281,1,3722,5285,1,64,5283,1,3720,5284,1,3722,5285,0,1,312,5287,2,238,5288,3726,5289,1,3726,5289,1,3728,5290,0,0,2,270,5293,142,5295,1,3732,5294,0,2,130,5296,1424,5297,0,0,1,3736,5299,0,1,3736,5301,0,1,3740,5303,0,3,1,5315,3744,5317,3776,5345,2,606,5306,198,5307,2,1,5315,3744,5317,2,1,5315,3744,5317,2,28,5309,1668,8324,1,26,5310,9,606,5311,832,6357,28,6358,4762,6520,630,6521,1016,6523,1562,6525,4764,6527,4766,6529,2,1,5315,3744,5317,1,26,5313,3,606,5314,832,6357,28,6358,2,1,5315,3744,5317,2,1,5316,3744,5317,1,3744,5317,1,3746,5318,1,3748,5319,0,1,262,5323,1,142,5322,1,262,5323,2,264,5324,3754,5325,1,3754,5325,0,1,2668,5327,1,1,5328,2,1,5329,3758,5330,1,3758,5330,0,2,3762,5332,428,6214,1,26,5333,1,2330,5334,0,0,1,3766,5339,1,3766,5338,0,0,1,312,5341,1,3770,5342,0,0,0,0,0,3,3778,5348,3780,5349,2120,5350,2,3780,5349,2120,5350,2,142,5352,3784,5353,1,3782,5351,2,142,5352,3784,5353,1,3784,5353,0,1,3786,5355,4,22,5356,142,5357,3792,5360,606,5361,2,3792,5360,606,5361,1,3788,5358,1,3790,5359,2,3792,5360,606,5361,2,1,5363,3794,5364,1,822,5362,2,1,5363,3794,5364,1,3794,5364,0,7,678,5366,3796,5367,3798,5368,606,5369,602,5372,198,5374,64,5377,6,3796,5367,3798,5368,606,5369,602,5372,198,5374,64,5377,5,3798,5368,606,5369,602,5372,198,5374,64,5377,2,1,5379,3800,5380,2,602,5370,2144,5376,1,142,5371,2,1,5379,3800,5380,1,142,5373,2,1,5379,3800,5380,1,1298,5375,2,1,5379,3800,5380,2,1,5379,3800,5380,1,3426,5378,2,1,5379,3800,5380,1,3800,5380,0,3,1768,5382,540,5383,1890,5386,2,1,5388,3804,5389,2,364,5384,3064,5385,2,1,5388,3804,5389,2,1,5388,3804,5389,1,2160,5387,2,1,5388,3804,5389,1,3804,5389,2,1,5390,3806,5392,2,1,5391,3806,5392,1,3806,5392,2,1,5393,3808,5397,2,1,5394,3808,5397,2,1,5395,3808,5397,2,1,5396,3808,5397,1,3808,5397,0,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,142,5400,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,142,5402,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,142,5404,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,540,5406,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,2,142,5408,242,7430,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,142,5410,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,3812,5412,4,142,5413,142,6805,1832,6806,5036,6807,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,1,142,5415,6,142,5416,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,5,1768,5417,1896,5418,3828,5419,2022,5420,516,5421,4,1896,5418,3828,5419,2022,5420,516,5421,3,3828,5419,2022,5420,516,5421,9,2022,5423,516,5424,3830,5426,26,5427,456,5429,442,5431,2120,5433,478,5435,284,5437,9,2022,5423,516,5424,3830,5426,26,5427,456,5429,442,5431,2120,5433,478,5435,284,5437,1,2024,5422,9,2022,5423,516,5424,3830,5426,26,5427,456,5429,442,5431,2120,5433,478,5435,284,5437,7,3830,5426,26,5427,456,5429,442,5431,2120,5433,478,5435,284,5437,1,2024,5425,7,3830,5426,26,5427,456,5429,442,5431,2120,5433,478,5435,284,5437,0,1,3832,5428,0,1,3832,5430,0,1,3834,5432,0,1,1114,5434,0,1,238,5436,0,1,238,5438,0,2,3838,5440,142,5441,4,3840,5444,2022,5445,516,5446,3842,5448,1,1832,5442,1,1896,5443,4,3840,5444,2022,5445,516,5446,3842,5448,1,3842,5448,1,3842,5448,1,2024,5447,1,3842,5448,0,4,3844,5454,2022,5455,516,5456,2188,5491,3,3844,5454,2022,5455,516,5456,3,1896,5452,5896,7942,22,9363,3,3844,5454,2022,5455,516,5456,3,3844,5454,2022,5455,516,5456,1,3846,5458,1,3846,5458,1,2024,5457,1,3846,5458,2,1,5459,3848,5462,2,1,5460,3848,5462,2,1,5461,3848,5462,1,3848,5462,0,1,3852,5464,1,3854,5465,6,3856,5466,1,5467,3858,5469,3860,5470,120,5473,238,5476,5,1,5467,3858,5469,3860,5470,120,5473,238,5476,5,1,5468,3858,5469,3860,5470,120,5473,238,5476,4,3858,5469,3860,5470,120,5473,238,5476,0,1,3862,5471,1,3178,5472,0,1,142,5474,1,3864,5475,0,1,108,5477,1,3548,5478,0,2,3868,5481,540,5482,2,3868,5481,540,5482,3,1,5485,1896,5486,3870,5487,2,64,5483,364,5484,3,1,5485,1896,5486,3870,5487,3,1,5485,1896,5486,3870,5487,2,1896,5486,3870,5487,1,3870,5487,2,3872,5488,290,5489,0,0,4,2674,5492,3876,5493,90,5494,792,5496,4,2674,5492,3876,5493,90,5494,792,5496,3,3876,5493,90,5494,792,5496,1,3878,5498,1,3176,5495,1,3878,5498,1,3176,5497,1,3878,5498,0,2,3882,5500,64,5501,0,1,3484,5502,0,1,3888,5506,1,3886,5505,1,3888,5506,0,3,52,5508,4876,6664,4878,6665,2,1280,5509,3890,5510,1,3890,5510,2,3892,5511,606,5512,0,1,3894,5513,0,2,168,5515,606,5516,0,1,2332,5517,0,2,76,5519,28,5520,0,1,442,5521,0,3,1,5523,3902,5524,284,5525,2,3902,5524,284,5525,3,3906,5527,3908,5528,3910,5529,1,3904,5526,3,3906,5527,3908,5528,3910,5529,2,3908,5528,3910,5529,1,3910,5529,0,1,3914,5531,1,3916,5532,1,1,5533,0,1,3922,5536,1,3922,5536,3,3924,5537,790,5538,290,5540,0,1,678,5539,0,0,1,238,5542,7,3928,5543,18,5544,1,5545,3930,5546,3932,5547,3936,5549,3940,5551,6,18,5544,1,5545,3930,5546,3932,5547,3936,5549,3940,5551,5,1,5545,3930,5546,3932,5547,3936,5549,3940,5551,4,3930,5546,3932,5547,3936,5549,3940,5551,0,1,3934,5548,0,1,3938,5550,0,1,936,5552,0,2,238,5557,3946,5558,2,238,5557,3946,5558,1,18,5556,2,238,5557,3946,5558,1,3946,5558,0,1,3950,5560,1,3952,5561,0,2,3956,5563,142,5564,0,1,24,5565,0,1,64,5567,1,3886,5568,1,1230,5569,0,8,3962,5571,3964,5572,18,5573,3966,5574,3968,5575,1390,5577,3972,5580,3092,5582,7,3964,5572,18,5573,3966,5574,3968,5575,1390,5577,3972,5580,3092,5582,6,18,5573,3966,5574,3968,5575,1390,5577,3972,5580,3092,5582,5,3966,5574,3968,5575,1390,5577,3972,5580,3092,5582,2,3974,5585,606,5586,1,120,5576,2,3974,5585,606,5586,1,582,5578,1,3970,5579,2,3974,5585,606,5586,1,276,5581,2,3974,5585,606,5586,1,18,5583,1,276,5584,2,3974,5585,606,5586,0,1,2740,5587,0,4,3976,5589,242,5590,1642,5594,3982,5597,2,22,5600,3984,5601,3,1688,5591,3978,5592,2150,5593,2,22,5600,3984,5601,2,22,5600,3984,5601,2,22,5600,3984,5601,1,108,5595,1,3980,5596,2,22,5600,3984,5601,1,108,5598,1,3980,5599,2,22,5600,3984,5601,1,3984,5601,0,2,194,5603,4894,6674,1,276,5604,2,3790,5605,3986,5606,1,3986,5606,0,1,18,5608,1,3992,5611,1,18,5610,1,3992,5611,0,1,120,5613,1,142,5614,1,3996,5615,0,1,4000,5617,1,4002,5618,0,1,4004,5621,1,4004,5621,1,4006,5622,0,1,4016,5635,1,142,5625,1,3376,5626,1,4016,5635,1,584,5628,1,4016,5635,1,584,5630,1,4016,5635,1,584,5632,1,4016,5635,1,4014,5634,1,4016,5635,0,2,656,5637,4018,5638,1,4018,5638,1,4020,5639,0,3,4024,5641,478,5642,2762,5644,0,1,238,5643,0,1,238,5645,0,2,4028,5651,364,5652,1,482,5648,2,4028,5651,364,5652,1,482,5650,2,4028,5651,364,5652,2,22,5656,4030,5657,2,3484,5653,132,5654,2,22,5656,4030,5657,1,3484,5655,2,22,5656,4030,5657,1,4030,5657,0,1,142,5660,1,142,5660,1,276,5661,1,4032,5662,0,1,4036,5664,3,64,5665,4038,5666,2078,5667,2,4038,5666,2078,5667,1,2078,5667,1,4040,5668,0,5,678,5670,1100,6659,4874,6660,1236,6661,6004,8037,1,4044,5671,0,0,4,2096,5674,630,5675,630,5880,120,9168,1,630,5675,0,3,22,5677,368,5678,64,5679,2,368,5678,64,5679,0,1,4048,5680,0,2,22,5682,28,5683,1,28,5683,2,4052,5684,26,5685,0,1,32,5686,0,1,4,5688,1,792,5689,0,2,238,5691,442,5830,1,1722,5692,1,1,5693,0,1,238,5695,2,4056,5696,7240,10011,1,168,5697,1,4058,5698,0,1,4062,5700,2,4064,5701,290,5702,0,0,8,4066,5704,4068,5705,3144,5707,4070,5709,864,5711,3936,5713,4074,5717,4076,5719,0,1,722,5706,0,1,722,5708,0,1,4072,5710,0,1,4072,5712,0,2,4072,5714,18,5715,0,1,242,5716,0,1,722,5718,0,1,4072,5720,0,1,4080,5722,0,1,4206,5856,2,4086,5728,4192,5847,2,4086,5728,4192,5847,1,2024,5727,2,4086,5728,4192,5847,1,4088,5729,0,5,4092,5731,572,5732,830,5735,652,5738,3920,5740,2,1,5742,4096,5745,1,24,5733,1,4070,5734,2,1,5742,4096,5745,1,606,5736,1,4094,5737,2,1,5742,4096,5745,1,830,5739,2,1,5742,4096,5745,1,1722,5741,2,1,5742,4096,5745,2,1,5743,4096,5745,2,1,5744,4096,5745,1,4096,5745,6,4098,5746,108,5747,4100,5749,64,5750,2832,5752,722,5754,4,4100,5749,64,5750,2832,5752,722,5754,1,3376,5748,4,4100,5749,64,5750,2832,5752,722,5754,0,1,3426,5751,0,1,1446,5753,0,1,24,5755,0,0,1,3376,5758,0,2,1,5762,4106,5764,1,18,5761,4,1,5762,4106,5764,1,9794,7088,9799,2,1,5763,4106,5764,1,4106,5764,3,4108,5765,1,5766,4110,5767,2,1,5766,4110,5767,1,4110,5767,2,4112,5768,290,5769,0,0,2,830,5773,4118,5774,1,142,5772,2,830,5773,4118,5774,1,4118,5774,1,4120,5775,0,1,18,5777,3,4124,5778,856,5779,3144,5781,0,1,3772,5780,0,1,702,5782,0,1,4126,5786,1,4126,5786,1,4126,5786,1,4128,5787,3,1,5788,4130,5790,76,5791,3,1,5789,4130,5790,76,5791,2,4130,5790,76,5791,0,1,24,5792,0,2,238,5796,856,5797,1,18,5795,2,238,5796,856,5797,1,856,5797,2,4136,5798,3772,5799,1,4138,5801,1,24,5800,1,4138,5801,0,1,3406,5803,3,4142,5804,678,5805,64,5807,0,1,4144,5806,0,1,220,5808,0,1,4148,5810,0,4,4152,5812,1,5813,4154,5814,238,5815,3,1,5813,4154,5814,238,5815,2,4154,5814,238,5815,0,4,4156,5816,4158,5817,4160,5818,64,5819,0,0,0,1,3426,5820,0,0,0,0,1,24,5825,0,0,1,550,5828,1,582,5829,0,1,1372,5831,1,3936,5832,0,1,24,5834,2,4170,5835,2150,5872,1,4172,5836,0,1,4178,5839,1,4178,5839,1,4180,5840,0,1,4184,5842,0,1,4188,5844,0,0,0,1,4194,5848,2,4196,5849,278,5850,0,1,4198,5851,0,1,4202,5853,1,700,5854,1,4204,5855,0,0,1,1,5858,0,1,3426,5860,1,290,5861,0,1,4208,5863,0,1,4212,5865,1,4214,5866,0,1,18,5868,1,4218,5869,1,4220,5870,1,4222,5871,0,1,1,5873,0,1,350,5877,1,1,5876,1,350,5877,1,238,5878,1,4224,5879,0,0,1,4228,5882,0,5,4232,5884,442,5885,790,5887,688,5889,62,5891,1,4234,5894,1,678,5886,1,4234,5894,1,678,5888,1,4234,5894,1,678,5890,1,4234,5894,1,442,5892,1,678,5893,1,4234,5894,0,5,372,5898,4238,5899,4240,5900,4242,5902,4244,5904,1,174,5897,5,372,5898,4238,5899,4240,5900,4242,5902,4244,5904,4,4238,5899,4240,5900,4242,5902,4244,5904,0,1,1446,5901,0,1,108,5903,0,1,174,5905,0,1,22,5907,3,4042,5908,4248,5909,4240,5910,2,4248,5909,4240,5910,0,1,1446,5911,0,6,1028,5913,790,5914,442,5916,2244,5918,2242,5922,794,5926,1,4252,5929,1,678,5915,1,4252,5929,1,678,5917,1,4252,5929,1,18,5919,1,442,5920,1,678,5921,1,4252,5929,1,18,5923,1,442,5924,1,678,5925,1,4252,5929,1,442,5927,1,678,5928,1,4252,5929,4,1,5930,4254,5931,172,5932,2144,5934,3,4254,5931,172,5932,2144,5934,0,1,174,5933,0,1,108,5935,1,4256,5936,0,3,1028,5938,790,5939,688,5941,3,4260,5943,4262,5944,1136,5945,1,678,5940,3,4260,5943,4262,5944,1136,5945,1,678,5942,3,4260,5943,4262,5944,1136,5945,2,4262,5944,1136,5945,3,4264,5949,112,5950,290,5952,1,18,5946,1,64,5947,1,220,5948,3,4264,5949,112,5950,290,5952,0,1,114,5951,0,0,5,4268,5954,790,5955,442,5957,4272,5959,220,5960,2,4272,5959,220,5960,1,4270,5956,2,4272,5959,220,5960,1,4270,5958,2,4272,5959,220,5960,1,220,5960,0,1,4274,5962,2,4276,5963,108,5964,0,2,606,5965,276,5967,1,4278,5966,0,0,4,456,5969,442,5970,90,5972,26,5974,1,4282,5976,1,678,5971,1,4282,5976,1,242,5973,1,4282,5976,1,670,5975,1,4282,5976,0,1,4284,5978,1,22,5979,0,3,4288,5981,1,6315,4606,6316,1,4290,5982,0,1,1,5984,1,220,5985,0,2,678,5987,4296,5988,1,4296,5988,1,1,5989,0,0,7,344,5992,262,7087,540,7941,5994,8020,58,8021,64,8022,1296,8807,0,10,24,5994,2652,5995,28,5997,4302,5999,22,6000,24,6001,4304,6002,4306,6003,48,6004,4310,6006,7,4302,5999,22,6000,24,6001,4304,6002,4306,6003,48,6004,4310,6006,1,2958,5996,7,4302,5999,22,6000,24,6001,4304,6002,4306,6003,48,6004,4310,6006,1,26,5998,7,4302,5999,22,6000,24,6001,4304,6002,4306,6003,48,6004,4310,6006,6,22,6000,24,6001,4304,6002,4306,6003,48,6004,4310,6006,5,24,6001,4304,6002,4306,6003,48,6004,4310,6006,4,4304,6002,4306,6003,48,6004,4310,6006,3,4306,6003,48,6004,4310,6006,1,4310,6006,1,4308,6005,1,4310,6006,1,4312,6007,0,7,22,6009,4316,6010,18,6011,4318,6012,4320,6013,3982,6014,2832,6017,6,4316,6010,18,6011,4318,6012,4320,6013,3982,6014,2832,6017,5,18,6011,4318,6012,4320,6013,3982,6014,2832,6017,4,4318,6012,4320,6013,3982,6014,2832,6017,3,4320,6013,3982,6014,2832,6017,1,4324,6020,1,108,6015,1,3980,6016,1,4324,6020,1,4322,6018,1,516,6019,1,4324,6020,1,4326,6021,0,2,780,6023,22,6025,1,24,6024,0,1,626,6026,0,4,2160,6038,142,6040,4344,6041,4346,6042,1,4332,6029,4,2160,6038,142,6040,4344,6041,4346,6042,1,108,6031,4,2160,6038,142,6040,4344,6041,4346,6042,1,108,6033,4,2160,6038,142,6040,4344,6041,4346,6042,1,108,6035,4,2160,6038,142,6040,4344,6041,4346,6042,1,108,6037,4,2160,6038,142,6040,4344,6041,4346,6042,1,4342,6039,3,142,6040,4344,6041,4346,6042,2,4344,6041,4346,6042,1,4346,6042,0,2,4350,6044,4352,6045,1,4352,6045,0,1,4354,6047,0,5,4358,6049,442,6050,790,6052,688,6054,792,6056,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,1,678,6051,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,1,678,6053,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,1,678,6055,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,2,242,6057,1634,6058,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,13,8,6059,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,12,4360,6060,606,6061,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,10,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,2,2570,6062,4362,6063,10,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,10,4364,6064,380,6065,4366,6067,1120,6069,1036,6071,4370,6073,4372,6075,4374,6077,4376,6079,418,6081,0,1,1032,6066,0,1,4368,6068,0,1,302,6070,0,1,140,6072,0,1,120,6074,0,1,1554,6076,0,1,174,6078,0,1,120,6080,0,1,4378,6082,0,1,4392,6089,2,4384,6085,2424,9194,1,4392,6089,1,4388,6087,1,4392,6089,1,4392,6089,0,0,2,142,6094,418,6096,2,3068,6093,5970,7985,2,142,6094,418,6096,1,4396,6095,0,1,1832,6097,1,4398,6098,0,6,418,6100,302,6101,4402,6102,606,6105,4332,6108,418,6111,5,302,6101,4402,6102,606,6105,4332,6108,418,6111,2,4378,6104,4406,6110,1,4404,6103,0,0,1,302,6106,1,1376,6107,0,1,4406,6109,0,0,1,4378,6112,0,0,2,1,6115,4412,6116,1,4412,6116,2,1,6117,4414,6121,2,1,6118,4414,6121,2,1,6119,4414,6121,2,1,6120,4414,6121,1,4414,6121,1,4416,6122,0,3,832,6124,1,6125,4420,6126,2,1,6125,4420,6126,1,4420,6126,0,1,936,6128,1,40,6129,0,1,4350,6132,1,4350,6132,0,1,4424,6134,1,1,6135,0,2,4350,6137,2160,6819,0,1,4426,6139,1,4428,6140,2,1,6141,4430,6143,2,1,6142,4430,6143,1,4430,6143,0,1,4434,6145,0,3,4438,6147,1056,6148,4440,6149,2,1056,6148,4440,6149,1,4440,6149,1,4442,6150,0,1,4446,6152,0,1,4450,6154,0,3,142,6160,4456,6161,64,6162,1,108,6157,3,142,6160,4456,6161,64,6162,1,4452,6159,3,142,6160,4456,6161,64,6162,2,4456,6161,64,6162,2,4464,6167,4466,6168,4,322,6163,4458,6164,4460,6165,4462,6166,2,4464,6167,4466,6168,2,4464,6167,4466,6168,2,4464,6167,4466,6168,2,4464,6167,4466,6168,1,4466,6168,0,3,238,6170,6582,8998,6584,8999,2,442,6171,1282,6172,1,1282,6172,1,4468,6173,0,1,2484,6176,1,2484,6176,1,4472,6177,0,2,22,6183,4476,6184,2,22,6183,4476,6184,3,536,6181,5550,7507,342,7508,1,526,6182,2,22,6183,4476,6184,1,4476,6184,1,772,6185,2,478,6186,442,6187,0,1,482,6188,0,1,1086,6191,1,1086,6191,1,4480,6192,0,2,48,6194,18,6378,1,4482,6195,0,2,1372,6197,332,6198,1,332,6198,1,4486,6199,1,4488,6200,0,4,606,6202,1,6203,4490,6204,3348,6205,3,1,6203,4490,6204,3348,6205,2,4490,6204,3348,6205,1,4494,6207,1,4492,6206,1,4494,6207,1,1,6208,0,1,4498,6210,0,1,4506,6215,1,4504,6213,1,4506,6215,1,4506,6215,0,2,4510,6217,4512,6218,1,4516,6220,1,4514,6219,1,4516,6220,0,8,4520,6222,1,6223,4522,6224,4750,6508,1,6509,4752,6511,4754,6512,4756,6514,2,1,6223,4522,6224,1,4522,6224,0,1,4526,6226,1,3534,6227,0,1,4528,6229,0,4,1,6241,4534,6245,1580,6246,4536,6248,1,18,6232,1,2172,6233,4,1,6241,4534,6245,1580,6246,4536,6248,2,108,6235,24,10068,1,606,6236,1,2308,6237,4,1,6241,4534,6245,1580,6246,4536,6248,2,536,6239,5896,7943,1,4532,6240,4,1,6241,4534,6245,1580,6246,4536,6248,4,1,6242,4534,6245,1580,6246,4536,6248,4,1,6243,4534,6245,1580,6246,4536,6248,4,1,6244,4534,6245,1580,6246,4536,6248,3,4534,6245,1580,6246,4536,6248,2,4538,6250,290,6251,1,220,6247,2,4538,6250,290,6251,1,220,6249,2,4538,6250,290,6251,0,0,2,1,6253,4542,6256,2,1,6254,4542,6256,2,1,6255,4542,6256,1,4542,6256,0,1,142,6258,1,4550,6266,1,142,6260,1,4550,6266,2,4546,6262,4548,6264,1,142,6263,1,4550,6266,1,142,6265,1,4550,6266,4,4552,6267,4554,6268,4556,6269,242,6270,3,4554,6268,4556,6269,242,6270,2,4556,6269,242,6270,0,1,1092,6271,0,1,4560,6273,3,4562,6274,4564,6275,1580,6276,2,4564,6275,1580,6276,0,1,220,6277,0,1,988,6279,4,4568,6280,4570,6281,2734,6282,238,6284,3,4570,6281,2734,6282,238,6284,0,1,4572,6283,0,2,4574,6285,4576,6286,0,0,3,584,6289,988,6290,4574,6291,3,584,6289,988,6290,4574,6291,2,988,6290,4574,6291,1,4574,6291,0,1,142,6293,1,4584,6294,1,4586,6295,0,1,4590,6297,1,4592,6298,0,1,3484,6300,1,1,6301,0,1,142,6303,1,4596,6304,1,1,6305,0,1,584,6307,1,2734,6308,0,2,1,6310,4602,6313,2,1,6311,4602,6313,2,1,6312,4602,6313,1,4602,6313,0,0,1,4606,6316,1,4608,6317,1,290,6318,0,1,4612,6320,1,4614,6321,3,4616,6322,64,6323,540,6325,0,1,4618,6324,0,1,142,6326,1,1372,6327,0,2,678,6332,4622,6333,2,678,6332,4622,6333,1,678,6331,2,678,6332,4622,6333,1,4622,6333,1,4624,6334,1,4626,6335,0,1,4630,6337,1,4632,6338,0,6,832,6342,1,6343,4636,6344,758,6345,348,6348,1060,6350,1,606,6341,6,832,6342,1,6343,4636,6344,758,6345,348,6348,1060,6350,5,1,6343,4636,6344,758,6345,348,6348,1060,6350,4,4636,6344,758,6345,348,6348,1060,6350,3,1,6352,4642,6353,3090,6354,2,2650,6346,4638,6347,3,1,6352,4642,6353,3090,6354,3,1,6352,4642,6353,3090,6354,1,4640,6349,3,1,6352,4642,6353,3090,6354,1,3130,6351,3,1,6352,4642,6353,3090,6354,2,4642,6353,3090,6354,0,1,174,6355,0,2,832,6357,28,6358,2,1,6361,4646,6362,1,26,6359,1,606,6360,2,1,6361,4646,6362,1,4646,6362,2,1,6363,4648,6364,1,4648,6364,0,1,4652,6366,0,1,4656,6368,1,270,6369,1,1,6370,2,1,6371,4658,6375,2,1,6372,4658,6375,2,1,6373,4658,6375,2,1,6374,4658,6375,1,4658,6375,0,1,4662,6379,1,4662,6379,1,4662,6379,4,4664,6380,606,6381,4666,6384,4668,6385,2,4666,6384,4668,6385,1,1804,6382,1,142,6383,2,4666,6384,4668,6385,2,4670,6387,290,6388,1,2434,6386,2,4670,6387,290,6388,0,0,1,24,6390,0,1,1,6394,1,2674,6393,1,1,6394,0,2,1,6396,4678,6400,2,1,6397,4678,6400,2,1,6398,4678,6400,2,1,6399,4678,6400,1,4678,6400,1,4680,6401,1,194,6402,1,4682,6403,0,1,4690,6414,1,238,6406,1,4690,6414,1,238,6408,1,4690,6414,1,238,6410,1,4690,6414,1,48,6412,1,818,6413,1,4690,6414,1,4692,6415,0,1,4696,6417,1,18,6418,1,4698,6419,0,2,4700,6421,1452,6422,2,194,6424,18,6426,1,120,6423,2,194,6424,18,6426,1,4702,6425,1,18,6426,1,4704,6427,0,2,652,6429,1210,8343,1,4706,6430,1,1616,6431,1,1,6432,0,1,4710,6434,0,3,4716,6438,338,6439,290,6441,1,4714,6437,3,4716,6438,338,6439,290,6441,0,1,4714,6440,0,0,3,484,6443,48,6444,582,6446,0,1,4720,6445,0,1,4722,6447,0,1,238,6449,7,2150,6450,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,1,142,6451,1,4724,6452,2,1,6453,4726,6459,2,1,6454,4726,6459,2,1,6455,4726,6459,2,1,6456,4726,6459,2,1,6457,4726,6459,2,1,6458,4726,6459,1,4726,6459,0,3,4728,6461,688,6462,678,6464,2,1,6467,1884,6473,1,4730,6463,2,1,6467,1884,6473,2,2150,6465,636,6466,2,1,6467,1884,6473,2,1,6467,1884,6473,2,1,6468,1884,6473,2,1,6469,1884,6473,2,1,6470,1884,6473,2,1,6471,1884,6473,2,1,6472,1884,6473,1,1884,6473,0,0,1,3586,6476,1,584,6477,1,4736,6478,0,2,1,6480,40,6485,2,1,6481,40,6485,2,1,6482,40,6485,2,1,6483,40,6485,2,1,6484,40,6485,1,40,6485,0,0,6,832,6488,582,6489,208,6492,28,6495,1,6498,4742,6500,2,1,6498,4742,6500,1,584,6490,1,606,6491,2,1,6498,4742,6500,1,584,6493,1,606,6494,2,1,6498,4742,6500,1,26,6496,1,606,6497,2,1,6498,4742,6500,2,1,6499,4742,6500,1,4742,6500,1,4744,6501,0,1,142,6503,1,4584,6504,1,4748,6505,0,1,142,6507,5,4750,6508,1,6509,4752,6511,4754,6512,4756,6514,4,1,6509,4752,6511,4754,6512,4756,6514,4,1,6510,4752,6511,4754,6512,4756,6514,3,4752,6511,4754,6512,4756,6514,0,1,1302,6513,0,1,1302,6515,0,6,4762,6520,630,6521,1016,6523,1562,6525,4764,6527,4766,6529,6,4762,6520,630,6521,1016,6523,1562,6525,4764,6527,4766,6529,1,584,6519,6,4762,6520,630,6521,1016,6523,1562,6525,4764,6527,4766,6529,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,1,108,6522,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,1,18,6524,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,1,18,6526,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,1,108,6528,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,1,108,6530,10,1456,6531,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,9,1,6532,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,8,4768,6533,4770,6534,4772,6536,4774,6539,4350,6541,2852,6543,974,6545,4778,6547,2,1,6549,4782,6557,1,142,6535,2,1,6549,4782,6557,2,2852,6537,2850,6538,2,1,6549,4782,6557,2,1,6549,4782,6557,1,2796,6540,2,1,6549,4782,6557,1,4776,6542,2,1,6549,4782,6557,1,142,6544,2,1,6549,4782,6557,1,142,6546,2,1,6549,4782,6557,1,4780,6548,2,1,6549,4782,6557,2,1,6550,4782,6557,2,1,6551,4782,6557,2,1,6552,4782,6557,2,1,6553,4782,6557,2,1,6554,4782,6557,2,1,6555,4782,6557,2,1,6556,4782,6557,1,4782,6557,0,1,312,6561,1,4786,6560,1,312,6561,3,4788,6562,602,6563,606,6565,0,1,142,6564,0,1,4790,6566,0,1,4794,6568,2,1,6569,4796,6575,2,1,6570,4796,6575,2,1,6571,4796,6575,2,1,6572,4796,6575,2,1,6573,4796,6575,2,1,6574,4796,6575,1,4796,6575,0,1,238,6577,1,678,6578,1,636,6579,0,1,4802,6581,0,1,142,6583,3,8,6584,4806,6585,4808,6586,2,4806,6585,4808,6586,1,4808,6586,0,1,4812,6588,0,0,1,1032,6591,0,2,1,6593,4818,6595,2,1,6594,4818,6595,1,4818,6595,3,4820,6596,4822,6597,606,6598,2,4822,6597,606,6598,1,4824,6600,1,2740,6599,1,4824,6600,0,3,4828,6612,688,6613,456,6616,3,4828,6612,688,6613,456,6616,1,142,6604,3,1832,6605,1,6606,2516,6607,2,1,6606,2516,6607,1,2516,6607,3,4828,6612,688,6613,456,6616,1,2514,6609,3,4828,6612,688,6613,456,6616,1,2514,6611,3,4828,6612,688,6613,456,6616,5,4830,6618,4832,6619,338,6620,1554,6623,332,6625,2,4082,6614,4270,6615,5,4830,6618,4832,6619,338,6620,1554,6623,332,6625,5,4830,6618,4832,6619,338,6620,1554,6623,332,6625,1,540,6617,5,4830,6618,4832,6619,338,6620,1554,6623,332,6625,4,4832,6619,338,6620,1554,6623,332,6625,0,2,2690,6621,4384,6622,0,0,1,4834,6624,0,1,4836,6626,0,3,1,6628,4838,6630,4840,6631,3,1,6629,4838,6630,4840,6631,2,4838,6630,4840,6631,1,18,6634,1,582,6632,1,4842,6633,1,18,6634,1,4844,6635,1,4846,6636,0,1,4858,6642,1,4852,6639,1,4858,6642,2,4856,6641,4892,6673,1,4858,6642,1,4860,6643,0,1,312,6645,4,4864,6646,4866,6647,108,6648,670,6650,3,4866,6647,108,6648,670,6650,0,1,1482,6649,0,1,1530,6651,0,1,4870,6653,2,4872,6654,1554,6655,0,1,4834,6656,0,1,1,6658,0,3,4874,6660,1236,6661,6004,8037,1,1,6663,1,338,6662,1,1,6663,0,1,4878,6665,0,1,4882,6667,0,3,4886,6669,1,6670,4888,6671,2,1,6670,4888,6671,1,4888,6671,1,4890,6672,0,4,18,6675,4896,6678,2752,6679,176,6681,4,18,6675,4896,6678,2752,6679,176,6681,1,606,6676,1,1134,6677,3,4896,6678,2752,6679,176,6681,1,4898,6683,1,1614,6680,1,4898,6683,1,1614,6682,1,4898,6683,0,2,1,6685,4902,6686,1,4902,6686,1,4904,6687,2,1,6688,4906,6690,2,1,6689,4906,6690,1,4906,6690,0,1,4910,6694,1,174,6693,1,4910,6694,0,1,4914,6696,0,1,4918,6700,1,526,6699,1,4918,6700,1,4920,6701,1,2440,6702,0,1,4924,6704,4,286,6705,4926,6706,238,6707,286,6709,3,4926,6706,238,6707,286,6709,0,1,4574,6708,0,1,4574,6710,0,1,4930,6712,2,4932,6713,4934,6714,0,3,4936,6715,4938,6716,4940,6717,0,0,0,2,4944,6719,4946,6720,1,4946,6720,0,4,350,6722,790,6723,1100,6725,1278,6726,2,1100,6725,1278,6726,1,678,6724,2,1100,6725,1278,6726,1,1278,6726,0,0,0,2,4956,6730,242,6731,2,1,6734,4960,6737,2,4958,6732,1236,6733,2,1,6734,4960,6737,2,1,6734,4960,6737,2,1,6735,4960,6737,2,1,6736,4960,6737,1,4960,6737,0,1,142,6739,1,4964,6740,0,1,4966,6742,1,4968,6746,1,270,6744,1,302,6745,1,4968,6746,0,1,4972,6748,0,0,1,142,6751,1,1340,6752,0,0,1,90,6755,1,4976,6756,0,2,4980,6758,64,6759,2,4982,6761,4984,6762,1,4458,6760,2,4982,6761,4984,6762,1,4984,6762,0,1,2718,6764,1,4988,6765,0,0,1,4994,6768,0,2,5004,6777,5006,6778,1,5000,6771,1,652,6772,2,5004,6777,5006,6778,1,48,6774,2,5004,6777,5006,6778,1,48,6776,2,5004,6777,5006,6778,1,5006,6778,0,1,5010,6780,0,1,18,6782,2,5012,6783,606,6784,0,1,1284,6785,0,0,1,4988,6788,0,0,2,270,6792,5022,6794,2,270,6792,5022,6794,1,5020,6793,1,5022,6794,0,1,5026,6796,4,5028,6797,1,6798,5030,6800,348,6801,3,1,6798,5030,6800,348,6801,3,1,6799,5030,6800,348,6801,2,5030,6800,348,6801,0,1,1554,6802,0,0,3,142,6805,1832,6806,5036,6807,2,1832,6806,5036,6807,1,5036,6807,2,5038,6808,5040,6809,1,5040,6809,1,5042,6810,0,2,5048,6817,5050,6818,3,2740,6813,2730,6814,5046,6815,2,5048,6817,5050,6818,2,5048,6817,5050,6818,1,142,6816,2,5048,6817,5050,6818,1,5050,6818,0,1,5054,6821,1,5054,6821,0,0,1,108,6824,1,64,6825,1,2796,6826,0,4,5060,6828,48,6829,2370,6861,5090,6863,0,1,348,6830,0,2,5064,6834,5066,6835,1,606,6833,2,5064,6834,5066,6835,0,1,606,6836,1,5068,6837,0,3,142,6839,5072,6841,172,6842,1,606,6840,2,5072,6841,172,6842,0,1,174,6843,0,1,2730,6845,1,5074,6846,1,142,6847,0,1,18,6849,1,5076,6850,1,276,6851,1,5078,6852,0,1,606,6854,2,2740,6855,5080,6856,1,5080,6856,1,5082,6857,0,1,5086,6859,1,5088,6860,0,1,792,6862,0,0,5,832,6865,5094,6866,1,9462,6878,9464,108,9465,1,5094,6866,1,1,6867,0,1,5096,6869,1,18,6870,0,1,350,6872,1,5092,6873,0,0,3,5104,6880,3144,6881,5106,6883,1,442,6877,3,5104,6880,3144,6881,5106,6883,1,442,6879,3,5104,6880,3144,6881,5106,6883,0,2,582,6882,5108,6885,0,1,582,6884,0,0,6,24,6888,6426,8765,5414,8808,526,8830,1,8993,4702,8996,1,24,6888,1,5110,6889,2,5112,6890,290,6891,0,0,1,24,6893,3,18,6894,5116,6895,332,6896,2,5116,6895,332,6896,5,5120,6900,722,6901,208,6904,22,6906,290,6908,1,2090,6897,2,1,6898,5118,6899,1,5118,6899,5,5120,6900,722,6901,208,6904,22,6906,290,6908,0,2,644,6902,3332,6903,0,0,1,818,6905,0,1,818,6907,0,0,2,5124,6910,3968,6911,2,5128,6914,290,6915,1,142,6912,1,5126,6913,2,5128,6914,290,6915,0,0,0,3,3310,6918,572,6919,142,6921,0,1,28,6920,0,1,364,6922,0,1,536,6924,0,1,5138,6926,0,1,5142,6928,1,5144,6929,0,2,5146,6931,64,6932,0,1,2172,6933,0,2,24,6935,6492,8872,1,5136,6936,0,3,5148,6938,64,6939,24,6941,0,1,2908,6940,0,1,688,6942,1,18,6943,0,1,3318,6945,0,1,24,6947,1,5154,6948,0,1,5158,6950,0,8,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,1,1228,6953,8,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,1,1228,6955,8,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,1,1228,6957,8,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,8,374,6959,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,7,5162,6960,3454,6961,606,6963,418,6965,3446,6967,238,6968,3454,6973,3,3446,6967,238,6968,3454,6973,1,2160,6962,3,3446,6967,238,6968,3454,6973,1,2570,6964,3,3446,6967,238,6968,3454,6973,1,540,6966,3,3446,6967,238,6968,3454,6973,0,4,2960,6969,3448,6970,3450,6971,3452,6972,0,0,0,0,1,2160,6974,1,2960,6975,0,4,238,6977,3454,6978,3920,6980,5166,6982,5,374,6984,5168,6985,540,6986,5170,6988,5172,6989,1,2160,6979,5,374,6984,5168,6985,540,6986,5170,6988,5172,6989,1,40,6981,5,374,6984,5168,6985,540,6986,5170,6988,5172,6989,1,76,6983,5,374,6984,5168,6985,540,6986,5170,6988,5172,6989,4,5168,6985,540,6986,5170,6988,5172,6989,2,5170,6988,5172,6989,1,22,6987,2,5170,6988,5172,6989,0,1,2960,6990,0,1,24,6992,5,374,6993,5176,6994,3446,6995,238,6996,3454,7001,4,5176,6994,3446,6995,238,6996,3454,7001,3,3446,6995,238,6996,3454,7001,0,4,2960,6997,3448,6998,3450,6999,3452,7000,0,0,0,0,1,2160,7002,1,2960,7003,0,1,238,7005,5,442,7006,242,7007,374,7010,5180,7011,2842,7012,3,374,7010,5180,7011,2842,7012,1,240,7008,1,18,7009,3,374,7010,5180,7011,2842,7012,2,5180,7011,2842,7012,0,1,194,7013,0,1,5182,7015,1,1456,7016,1,5185,7017,1,5186,7018,0,3,22,7020,5190,7021,606,7022,2,5190,7021,606,7022,1,1,7024,1,2740,7023,1,1,7024,0,17,374,7028,18,7029,174,7030,5052,7032,4454,7034,1036,7036,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,6032,8079,630,10035,4158,10036,1,2160,7027,14,374,7028,18,7029,174,7030,5052,7032,4454,7034,1036,7036,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,13,18,7029,174,7030,5052,7032,4454,7034,1036,7036,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,8,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,1,18,7031,8,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,1,18,7033,8,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,1,18,7035,8,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,1,18,7037,8,276,7038,64,7039,572,7042,5194,7044,348,7046,5196,7048,5198,7051,630,7054,1,5200,7057,1,630,7040,1,5192,7041,1,5200,7057,1,24,7043,1,5200,7057,1,194,7045,1,5200,7057,1,24,7047,1,5200,7057,1,194,7049,1,24,7050,1,5200,7057,1,194,7052,1,24,7053,1,5200,7057,1,194,7055,1,24,7056,1,5200,7057,0,5,5206,7061,5208,7062,5212,7064,568,7066,348,7069,1,142,7060,5,5206,7061,5208,7062,5212,7064,568,7066,348,7069,0,1,5210,7063,0,2,5214,7065,5216,7068,0,1,5214,7067,0,0,1,5218,7070,0,2,1,7072,5222,7073,1,5222,7073,1,5224,7074,0,0,1,5230,7077,0,1,5232,7079,0,0,2,4,7082,364,7083,4,546,7085,548,7086,442,7305,548,7306,1,1,7084,4,546,7085,548,7086,442,7305,548,7306,1,548,7086,0,0,1,5238,7089,0,1,5242,7091,2,1,7092,5244,7095,2,1,7093,5244,7095,2,1,7094,5244,7095,1,5244,7095,0,1,5248,7097,2,1,7098,5250,7100,2,1,7099,5250,7100,1,5250,7100,0,1,5254,7102,1,5256,7103,0,1,24,7105,0,0,2,1,7108,24,7109,1,24,7109,5,5102,7110,62,7111,2240,7113,674,7115,5260,7117,1,5260,7117,1,442,7112,1,5260,7117,1,442,7114,1,5260,7117,1,442,7116,1,5260,7117,3,5262,7118,392,7119,290,7121,0,1,340,7120,0,0,6,702,7123,64,7124,5370,7283,936,7284,64,7285,540,7288,1,24,7126,1,818,7125,1,24,7126,1,5266,7127,0,8,24,7129,536,7130,1056,7132,606,7134,108,7136,194,7138,168,7139,540,7140,7,536,7130,1056,7132,606,7134,108,7136,194,7138,168,7139,540,7140,1,526,7131,3,194,7138,168,7139,540,7140,1,526,7133,3,194,7138,168,7139,540,7140,1,1850,7135,3,194,7138,168,7139,540,7140,1,2194,7137,3,194,7138,168,7139,540,7140,2,168,7139,540,7140,5,5270,7142,5272,7143,5274,7146,2844,7148,5276,7150,1,276,7141,5,5270,7142,5272,7143,5274,7146,2844,7148,5276,7150,1,5276,7150,2,270,7144,3018,7145,1,5276,7150,1,5276,7150,1,270,7147,1,5276,7150,1,270,7149,1,5276,7150,0,1,168,7152,2,1,7153,5280,7156,2,1,7154,5280,7156,2,1,7155,5280,7156,1,5280,7156,0,1,5282,7158,1,5284,7159,0,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,1,5288,7166,5,22,7172,5294,7173,64,7174,276,7176,364,7178,1,5288,7168,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,5,22,7172,5294,7173,64,7174,276,7176,364,7178,4,5294,7173,64,7174,276,7176,364,7178,0,1,5296,7175,0,1,1562,7177,0,1,1562,7179,0,3,22,7181,5300,7182,64,7183,2,5300,7182,64,7183,2,1,7185,5302,7187,1,3764,7184,2,1,7185,5302,7187,2,1,7186,5302,7187,1,5302,7187,0,1,4520,7189,3,5304,7190,1,7191,5306,7193,2,1,7191,5306,7193,2,1,7192,5306,7193,1,5306,7193,0,2,238,7195,52,7797,1,5310,7196,1,208,7197,1,5312,7198,0,1,4304,7200,2,5314,7201,5316,7202,1,5316,7202,2,5318,7203,290,7204,0,0,2,24,7207,24,7218,1,24,7207,2,5320,7208,4320,7209,1,4320,7209,2,5322,7210,290,7211,0,0,52,5326,7213,606,7214,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,0,1,3246,7215,0,1,5328,7217,0,1,792,7219,1,5330,7220,0,1,5334,7222,0,1,278,7224,1,1,7225,0,0,0,0,2,1,7230,942,7232,2,1,7231,942,7232,1,942,7232,0,1,5348,7234,1,942,7235,0,12,5352,7237,540,7238,3790,7240,1,7242,5354,7244,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,2,1,7242,5354,7244,1,64,7239,2,1,7242,5354,7244,1,142,7241,2,1,7242,5354,7244,2,1,7243,5354,7244,1,5354,7244,0,2,1,7246,5358,7250,2,1,7247,5358,7250,2,1,7248,5358,7250,2,1,7249,5358,7250,1,5358,7250,0,15,94,7252,142,7253,22,7262,24,7266,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,5370,7283,936,7284,64,7285,540,7288,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,6,94,7255,142,7256,5370,7283,936,7284,64,7285,540,7288,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,5,94,7258,5370,7283,936,7284,64,7285,540,7288,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,5,94,7260,5370,7283,936,7284,64,7285,540,7288,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,8,24,7263,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,1,688,7264,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,1,688,7267,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,1,562,7269,7,5362,7270,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,6,8,7271,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,5,5364,7272,5366,7273,238,7275,3454,7278,5368,7281,1,5368,7281,1,3550,7274,1,5368,7281,1,536,7276,1,564,7277,1,5368,7281,1,2160,7279,1,1,7280,1,5368,7281,0,4,5370,7283,936,7284,64,7285,540,7288,3,936,7284,64,7285,540,7288,1,290,7291,2,3764,7286,1232,7287,1,290,7291,1,290,7291,2,208,7289,22,7290,1,290,7291,1,290,7291,0,2,94,7293,936,7294,1,936,7294,2,5374,7295,5376,7296,0,0,1,4590,7298,1,5380,7299,2,1,7300,5382,7303,2,1,7301,5382,7303,2,1,7302,5382,7303,1,5382,7303,0,0,1,548,7306,0,1,5384,7308,0,1,5386,7310,1,22,7311,0,3,2356,7313,64,7314,276,7316,2,1,7322,5392,7324,3,2142,7315,1298,7318,1232,7320,2,1,7322,5392,7324,3,5390,7317,2146,7319,3402,7321,2,1,7322,5392,7324,2,1,7322,5392,7324,2,1,7322,5392,7324,2,1,7322,5392,7324,2,1,7322,5392,7324,2,1,7323,5392,7324,1,5392,7324,1,1768,7325,2,1,7326,5394,7327,1,5394,7327,0,1,2078,7333,3,942,7330,2960,7331,994,7332,1,2078,7333,1,2078,7333,1,2078,7333,1,5398,7334,0,2,18,7336,5402,7337,1,5402,7337,0,1,1328,7340,1,1328,7340,2,18,7341,5404,7342,1,5404,7342,0,1,28,7344,2,5408,7345,714,7346,0,1,1722,7347,0,5,1,7349,5412,7351,90,7352,4536,7354,1580,7357,5,1,7350,5412,7351,90,7352,4536,7354,1580,7357,4,5412,7351,90,7352,4536,7354,1580,7357,1,5416,7360,1,2854,7353,1,5416,7360,1,606,7355,1,5414,7356,1,5416,7360,1,606,7358,1,5414,7359,1,5416,7360,0,3,76,7364,142,7365,1,7367,1,5422,7363,3,76,7364,142,7365,1,7367,1,1,7367,1,64,7366,1,1,7367,0,1,142,7369,2,64,7370,5426,7371,1,5426,7371,0,1,812,7373,1,18,7374,1,5430,7375,0,1,5434,7377,1,5436,7378,0,7,24,7380,536,7381,1056,7383,606,7385,194,7387,22,7388,5440,7390,3,194,7387,22,7388,5440,7390,1,526,7382,3,194,7387,22,7388,5440,7390,1,526,7384,3,194,7387,22,7388,5440,7390,1,1850,7386,3,194,7387,22,7388,5440,7390,1,5440,7390,1,24,7389,1,5440,7390,2,1,7391,5442,7394,2,1,7392,5442,7394,2,1,7393,5442,7394,1,5442,7394,0,9,5446,7396,5498,7445,270,7446,5500,7448,372,7482,5530,7483,5532,7484,1,7519,5562,7520,1,5448,7397,1,5450,7398,0,2,276,7400,5768,7726,1,5454,7401,0,1,5458,7405,1,348,7404,4,5458,7405,5588,7547,1804,7548,5590,7550,0,1,5462,7407,3,1,7408,5464,7413,392,7414,3,1,7409,5464,7413,392,7414,3,1,7410,5464,7413,392,7414,3,1,7411,5464,7413,392,7414,3,1,7412,5464,7413,392,7414,2,5464,7413,392,7414,0,1,1372,7415,0,2,1528,7417,5468,7418,1,5468,7418,0,1,5472,7420,0,2,5476,7422,5478,7423,1,290,7427,2,5480,7424,5482,7426,1,5482,7425,1,290,7427,1,290,7427,0,1,5386,7431,1,5386,7431,1,5386,7431,0,2,5488,7433,5490,7434,1,5490,7434,2,5492,7435,90,7436,4,5494,7438,606,7439,5496,7441,2142,7442,1,1580,7437,4,5494,7438,606,7439,5496,7441,2142,7442,2,5496,7441,2142,7442,1,5414,7440,2,5496,7441,2142,7442,0,1,142,7443,1,2146,7444,0,1,5500,7448,1,2652,7447,1,5500,7448,1,5502,7449,1,5504,7450,0,3,1,7452,5508,7458,5510,7459,3,1,7453,5508,7458,5510,7459,3,1,7454,5508,7458,5510,7459,3,1,7455,5508,7458,5510,7459,3,1,7456,5508,7458,5510,7459,3,1,7457,5508,7458,5510,7459,2,5508,7458,5510,7459,1,5510,7459,0,1,2078,7461,1,1372,7462,0,1,332,7464,1,1372,7465,0,1,5518,7467,1,5520,7468,1,5522,7469,0,1,5524,7471,5,142,7472,1,7473,5526,7475,22,7476,24,7478,4,1,7473,5526,7475,22,7476,24,7478,4,1,7474,5526,7475,22,7476,24,7478,3,5526,7475,22,7476,24,7478,0,1,28,7477,0,2,5528,7479,442,7480,0,1,2120,7481,0,2,5530,7483,5532,7484,1,5532,7484,4,340,7485,742,7486,142,7487,540,7489,3,742,7486,142,7487,540,7489,2,1,7493,5534,7494,2,276,7488,64,7491,2,1,7493,5534,7494,2,276,7490,64,7492,2,1,7493,5534,7494,2,1,7493,5534,7494,2,1,7493,5534,7494,1,5534,7494,0,1,5540,7498,1,1328,7497,1,5540,7498,2,5542,7499,290,7500,0,0,3,142,7502,364,7503,5546,7504,2,364,7503,5546,7504,1,5546,7504,2,5548,7505,290,7506,0,0,2,1,7510,5552,7512,1,142,7509,2,1,7510,5552,7512,2,1,7511,5552,7512,1,5552,7512,1,5554,7513,0,2,5558,7515,830,7516,1,5560,7518,1,722,7517,1,5560,7518,0,1,5562,7520,1,5564,7521,0,1,5568,7523,1,5570,7524,0,5,5574,7526,1302,7527,418,7530,5576,7533,1302,7534,2,5576,7533,1302,7534,1,4842,7528,1,270,7529,2,5576,7533,1302,7534,1,1,7531,3,1,7532,5576,7533,1302,7534,2,5576,7533,1302,7534,4,5578,7536,364,7537,606,7540,5582,7542,1,4842,7535,4,5578,7536,364,7537,606,7540,5582,7542,1,5582,7542,2,3484,7538,5580,7539,1,5582,7542,1,5582,7542,1,1850,7541,1,5582,7542,1,5584,7543,0,3,5588,7547,1804,7548,5590,7550,1,364,7546,3,5588,7547,1804,7548,5590,7550,1,5590,7550,1,348,7549,1,5590,7550,1,5592,7551,0,4,5596,7553,5596,7554,5598,7555,1804,7556,3,5596,7554,5598,7555,1804,7556,2,5598,7555,1804,7556,1,5600,7558,1,348,7557,1,5600,7558,0,1,5604,7560,1,5606,7561,0,4,5616,7567,270,7568,142,7570,5620,7571,1,5612,7564,4,5616,7567,270,7568,142,7570,5620,7571,1,5614,7566,4,5616,7567,270,7568,142,7570,5620,7571,2,142,7570,5620,7571,1,5618,7569,2,142,7570,5620,7571,1,5620,7571,3,22,7572,5622,7573,290,7574,2,5622,7573,290,7574,0,0,2,584,7576,5626,7577,1,5626,7577,3,5628,7578,64,7579,606,7581,0,1,3510,7580,0,1,5630,7582,0,1,142,7584,1,64,7585,1,5634,7586,0,3,1,7588,5638,7590,1056,7591,3,1,7589,5638,7590,1056,7591,2,5638,7590,1056,7591,1,5640,7593,1,4332,7592,1,5640,7593,0,1,5642,7595,1,5644,7596,0,2,1,7598,5648,7600,2,1,7599,5648,7600,1,5648,7600,2,5650,7601,1390,7602,0,1,2178,7603,0,1,5654,7607,1,1302,7606,1,5654,7607,1,5656,7608,0,1,5660,7612,1,1262,7611,1,5660,7612,0,2,5664,7614,1390,7615,1,5666,7617,1,2178,7616,1,5666,7617,2,1,7618,5668,7624,2,1,7619,5668,7624,2,1,7620,5668,7624,2,1,7621,5668,7624,2,1,7622,5668,7624,2,1,7623,5668,7624,1,5668,7624,0,2,1,7626,988,7627,1,988,7627,2,1,7628,5672,7631,2,1,7629,5672,7631,2,1,7630,5672,7631,1,5672,7631,0,2,2370,7633,22,7634,2,5676,7636,284,7637,1,28,7635,2,5676,7636,284,7637,0,1,238,7638,0,1,5680,7640,2,1268,7641,208,7642,0,1,1564,7643,0,1,5682,7645,0,0,2,1,7648,5688,7652,2,1,7649,5688,7652,2,1,7650,5688,7652,2,1,7651,5688,7652,1,5688,7652,0,1,4590,7654,0,1,1942,7656,1,2078,7657,0,2,1,7664,5700,7667,2,1,7664,5700,7667,1,76,7661,2,1,7664,5700,7667,1,5698,7663,2,1,7664,5700,7667,2,1,7665,5700,7667,2,1,7666,5700,7667,1,5700,7667,0,3,5704,7669,5706,7670,108,7671,2,5706,7670,108,7671,2,5708,7673,290,7674,1,18,7672,2,5708,7673,290,7674,0,0,2,5712,7676,64,7677,1,5714,7679,1,362,7678,1,5714,7679,1,5716,7680,1,5718,7681,0,1,606,7683,1,5722,7684,1,474,7685,0,4,5726,7687,670,7688,5728,7689,1236,7690,3,670,7688,5728,7689,1236,7690,2,5728,7689,1236,7690,2,5730,7692,290,7693,1,174,7691,2,5730,7692,290,7693,0,0,3,5734,7695,5736,7696,5738,7697,2,5736,7696,5738,7697,3,5742,7700,5744,7701,290,7702,1,64,7698,1,5740,7699,3,5742,7700,5744,7701,290,7702,2,5744,7701,290,7702,0,0,5,5748,7704,5750,7705,5752,7706,5754,7707,5756,7708,4,5750,7705,5752,7706,5754,7707,5756,7708,3,5752,7706,5754,7707,5756,7708,2,5754,7707,5756,7708,1,5756,7708,0,4,3628,7710,442,7711,790,7713,90,7715,4,5760,7717,5762,7718,4368,7719,550,7721,1,678,7712,4,5760,7717,5762,7718,4368,7719,550,7721,1,678,7714,4,5760,7717,5762,7718,4368,7719,550,7721,1,242,7716,4,5760,7717,5762,7718,4368,7719,550,7721,3,5762,7718,4368,7719,550,7721,0,1,818,7720,0,1,108,7722,1,1446,7723,0,1,5766,7725,0,1,722,7727,3,5770,7728,28,7729,2652,7731,0,1,792,7730,0,1,792,7732,0,0,0,1,1144,7736,0,1,2172,7738,0,3,606,7740,5778,7741,5780,7742,2,5778,7741,5780,7742,1,5780,7742,0,2,1,7745,5784,7751,2,1,7745,5784,7751,2,1,7746,5784,7751,2,1,7747,5784,7751,2,1,7748,5784,7751,2,1,7749,5784,7751,2,1,7750,5784,7751,1,5784,7751,0,2,1,7753,5788,7756,2,1,7754,5788,7756,2,1,7755,5788,7756,1,5788,7756,3,1282,7757,5790,7758,5792,7759,2,5790,7758,5792,7759,1,5792,7759,0,1,5796,7770,1,142,7762,1,5796,7770,1,1314,7764,1,142,7765,1,5796,7770,4,606,7767,2178,7785,582,8359,1266,8374,1,1314,7768,1,142,7769,1,5796,7770,1,5798,7771,0,5,1,7773,5802,7777,4322,7778,338,7780,108,7782,5,1,7774,5802,7777,4322,7778,338,7780,108,7782,5,1,7775,5802,7777,4322,7778,338,7780,108,7782,5,1,7776,5802,7777,4322,7778,338,7780,108,7782,4,5802,7777,4322,7778,338,7780,108,7782,0,1,516,7779,0,1,5804,7781,0,1,3980,7783,0,3,5808,7786,1,7787,52,7793,6,5808,7786,1,7787,52,7793,3318,7912,22,7913,5928,7914,2,1,7787,52,7793,2,1,7788,52,7793,2,1,7789,52,7793,2,1,7790,52,7793,2,1,7791,52,7793,2,1,7792,52,7793,1,52,7793,2,5810,7794,242,7795,0,1,5812,7796,0,2,5814,7798,242,7799,2,5816,7801,290,7802,1,5812,7800,2,5816,7801,290,7802,0,0,1,5820,7804,2,1,7805,5822,7808,2,1,7806,5822,7808,2,1,7807,5822,7808,1,5822,7808,0,3,5826,7810,18,7811,5828,7813,1,5828,7813,1,478,7812,1,5828,7813,0,3,5832,7815,364,7816,5834,7818,1,5834,7818,1,3484,7817,1,5834,7818,6,5836,7819,5838,7820,1634,7821,478,7823,1390,7825,3480,7831,5,5838,7820,1634,7821,478,7823,1390,7825,3480,7831,0,1,2970,7822,0,1,2970,7824,0,3,5840,7826,276,7827,64,7829,0,1,1562,7828,0,1,5842,7830,0,1,24,7832,1,2970,7833,0,2,5846,7835,142,7836,2,1,7838,5848,7841,1,364,7837,2,1,7838,5848,7841,2,1,7839,5848,7841,2,1,7840,5848,7841,1,5848,7841,0,1,290,7843,0,1,5854,7845,1,5856,7846,0,1,5860,7848,3,5862,7849,64,7850,276,7852,0,1,5864,7851,0,1,5866,7853,0,1,572,7859,1,120,7856,1,572,7859,1,120,7858,1,572,7859,3,5874,7860,28,7861,792,7863,1,5876,7865,1,792,7862,1,5876,7865,1,242,7864,1,5876,7865,0,2,1,7867,5880,7873,2,1,7868,5880,7873,2,1,7869,5880,7873,2,1,7870,5880,7873,2,1,7871,5880,7873,2,1,7872,5880,7873,1,5880,7873,0,2,5884,7878,5886,7879,1,24,7876,2,5884,7878,5886,7879,2,5884,7878,5886,7879,1,5886,7879,0,2,5890,7881,364,7882,4,5892,7884,1890,7885,5896,7887,3484,7889,1,3484,7883,4,5892,7884,1890,7885,5896,7887,3484,7889,0,1,5894,7886,0,1,5898,7888,0,1,5894,7890,0,1,5902,7892,2,5904,7893,4368,7894,0,1,818,7895,0,1,1456,7901,1,120,7898,1,1456,7901,1,120,7900,1,1456,7901,2,1,7902,5912,7904,2,1,7903,5912,7904,1,5912,7904,0,1,5916,7906,1,5918,7907,0,2,5922,7909,5924,7910,1,5924,7910,0,3,3318,7912,22,7913,5928,7914,2,22,7913,5928,7914,1,5928,7914,3,1,7915,5930,7918,90,7919,3,1,7916,5930,7918,90,7919,3,1,7917,5930,7918,90,7919,2,5930,7918,90,7919,0,1,442,7920,0,1,24,7922,4,5934,7923,112,7924,108,7926,332,7930,0,1,540,7925,0,3,64,7927,1434,7929,208,7934,1,3484,7928,0,0,2,208,7931,64,7932,0,1,3484,7933,0,0,2,1932,7936,120,7937,1,120,7937,0,1,1832,7939,1,1,7940,0,1,5940,7946,1,5940,7946,1,5940,7946,1,5896,7945,1,5940,7946,0,4,18,7948,208,7951,5108,7953,1114,8051,1,64,7949,1,5944,7950,0,1,1112,7952,0,1,630,7954,0,1,5948,7956,2,64,7957,5950,7958,1,5950,7958,0,1,58,7960,0,1,1728,7962,0,1,5958,7964,0,1,4322,7966,0,1,942,7968,1,584,7969,1,5406,7970,1,1,7971,0,2,5960,7973,5964,7974,1,5964,7974,1,584,7975,1,5406,7976,0,1,1,7978,1,1,7979,1,1,7980,1,1,7981,0,2,276,7983,208,7996,1,5968,7984,0,0,3,24,7987,364,7988,18,7989,2,364,7988,18,7989,1,1,7991,1,5974,7990,1,1,7991,0,1,1372,7993,1,1,7994,1,1,7995,0,1,332,7997,1,24,7998,0,2,418,8000,812,8779,1,5978,8001,0,2,1056,8003,338,8639,1,5970,8004,0,1,5982,8006,0,1,18,8008,0,1,332,8010,1,24,8011,1,5988,8012,0,2,5992,8014,606,8015,2,18,8017,606,8018,1,1954,8016,2,18,8017,606,8018,0,1,1954,8019,0,0,0,1,5996,8023,1,142,8024,0,2,56,8026,58,8027,0,0,0,1,200,8030,0,1,200,8032,0,1,1234,8034,0,1,418,8036,0,1,276,8038,1,6006,8039,0,3,790,8041,6010,8042,584,8043,2,6010,8042,584,8043,0,1,332,8044,0,1,6014,8046,2,6016,8047,6018,8048,1,6018,8048,0,1,344,8050,0,1,18,8052,1,24,8053,0,2,236,8055,238,8056,1,18,8058,1,240,8057,1,18,8058,1,6024,8059,0,1,238,8061,3,242,8062,240,8063,6028,8065,2,240,8063,6028,8065,1,18,8064,1,6028,8065,0,1,268,8067,5,6030,8068,584,8069,790,8071,90,8074,562,8077,0,1,4966,8070,0,1,238,8072,1,2014,8073,0,1,238,8075,1,1460,8076,0,1,630,8078,0,0,2,238,8081,18,8082,0,2,6036,8083,1642,8084,0,0,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,6,6042,8087,1056,8088,6044,8090,1760,8091,6046,8094,866,8096,4,6044,8090,1760,8091,6046,8094,866,8096,1,526,8089,4,6044,8090,1760,8091,6046,8094,866,8096,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,2,194,8092,22,8093,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,338,8095,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,2,194,8097,18,8098,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,2,1634,8099,1524,8100,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,51,6050,8102,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,24,8104,53,3372,8105,418,8106,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6212,8408,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,436,8107,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,51,6054,8109,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,4,8111,53,6058,8112,418,8113,6058,8115,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,51,6058,8115,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,436,8114,51,6058,8115,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,3,826,8117,714,8118,1760,8120,1,584,8122,1,1722,8119,1,584,8122,1,194,8121,1,584,8122,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,4,8124,2,5324,8125,440,8126,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,1,6062,8127,50,1,8128,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8129,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8130,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,50,1,8131,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6348,8620,1236,8621,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6462,8835,6484,8859,802,8860,856,8866,474,8870,47,1,8132,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6484,8859,802,8860,856,8866,474,8870,47,1,8133,3460,8134,6082,8169,1628,8170,1756,8172,1758,8175,272,8177,1676,8179,1634,8181,6110,8232,5996,8233,1512,8236,1464,8238,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,6454,8810,3176,8811,392,8814,6484,8859,802,8860,856,8866,474,8870,33,3460,8134,6110,8232,5996,8233,1512,8236,1464,8238,1,8271,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6250,8471,6252,8472,6320,8578,4544,8579,550,8581,482,8583,1390,8587,6380,8671,606,8672,1892,8675,1134,8677,64,8679,1178,8685,0,1,198,8136,1,46,8137,0,1,46,8141,1,46,8141,1,46,8141,3,6070,8142,714,8143,290,8145,0,1,242,8144,0,0,2,24,8147,32,8149,1,26,8148,1,32,8149,1,714,8150,0,1,2136,8152,1,772,8153,1,478,8154,1,584,8155,3,1,8156,6074,8159,4070,8160,3,1,8157,6074,8159,4070,8160,3,1,8158,6074,8159,4070,8160,2,6074,8159,4070,8160,0,1,32,8161,0,2,6078,8163,368,8164,1,198,8166,1,1,8165,1,198,8166,1,46,8167,0,0,0,1,18,8171,0,2,18,8173,332,8174,0,0,1,18,8176,0,1,1114,8178,0,1,76,8180,0,1,1114,8182,0,1,1374,8184,2,6086,8185,722,8186,0,1,5970,8187,0,0,1,1114,8190,0,3,6092,8192,606,8193,276,8195,1,6094,8197,1,2966,8194,1,6094,8197,1,2966,8196,1,6094,8197,0,1,6098,8208,1,812,8200,1,18,8201,1,6098,8208,1,812,8203,1,18,8204,1,6098,8208,1,812,8206,1,18,8207,1,6098,8208,1,6100,8209,0,2,24,8211,332,8212,0,1,24,8213,0,1,6104,8215,0,1,18,8217,1,6106,8218,0,1,584,8220,1,1768,8221,1,6108,8222,0,1,1,8224,1,1,8225,1,1,8226,1,1,8227,1,1,8228,0,2,1,8230,7070,9774,2,1,8231,7070,9774,0,0,2,368,8234,64,8235,0,0,1,64,8237,0,1,76,8239,0,1,6114,8241,0,1,368,8243,1,6118,8244,0,1,6122,8246,0,1,1554,8251,2,5348,8249,1804,8250,1,1554,8251,1,1554,8251,0,0,0,0,1,76,8256,0,0,2,1,8259,290,8261,2,1,8260,290,8261,1,290,8261,0,3,1,8263,6130,8267,48,8268,3,1,8264,6130,8267,48,8268,3,1,8265,6130,8267,48,8268,3,1,8266,6130,8267,48,8268,2,6130,8267,48,8268,0,2,348,8269,1896,8270,0,0,20,1,8272,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,6222,8427,108,8428,6224,8430,6226,8432,6320,8578,4544,8579,550,8581,482,8583,1390,8587,20,6132,8273,238,8274,286,8276,3256,8278,478,8280,18,8282,6178,8351,6180,8352,6182,8354,6186,8356,1,8399,6222,8427,108,8428,6224,8430,6226,8432,6320,8578,4544,8579,550,8581,482,8583,1390,8587,0,1,3256,8275,0,1,3256,8277,0,1,1210,8279,0,1,2970,8281,0,1,242,8283,1,2970,8284,0,1,238,8286,2,242,8287,3256,8290,1,6136,8288,1,18,8289,1,3256,8290,1,6138,8291,0,5,6142,8295,6144,8296,1,8297,6146,8301,1580,8302,1,348,8294,5,6142,8295,6144,8296,1,8297,6146,8301,1580,8302,4,6144,8296,1,8297,6146,8301,1580,8302,3,1,8297,6146,8301,1580,8302,3,1,8298,6146,8301,1580,8302,3,1,8299,6146,8301,1580,8302,3,1,8300,6146,8301,1580,8302,2,6146,8301,1580,8302,0,1,752,8303,0,2,6150,8305,550,8306,1,1,8308,1,174,8307,1,1,8308,0,1,24,8310,1,6152,8311,1,6154,8312,2,1,8313,6156,8317,2,1,8314,6156,8317,2,1,8315,6156,8317,2,1,8316,6156,8317,1,6156,8317,0,2,6158,8319,6208,8400,1,6160,8320,0,1,6164,8325,2,6164,8325,338,10061,1,6164,8325,1,6164,8325,0,0,2,1,8328,6170,8334,2,1,8329,6170,8334,2,1,8330,6170,8334,2,1,8331,6170,8334,2,1,8332,6170,8334,2,1,8333,6170,8334,1,6170,8334,0,0,0,0,1,3130,8339,0,0,0,0,0,0,1,1,8346,1,1,8347,1,1,8348,1,1,8349,1,1,8350,0,0,1,194,8353,0,1,6184,8355,0,1,1284,8357,0,1,344,8362,1,174,8360,1,18,8361,1,344,8362,0,0,1,24,8365,1,478,8366,1,194,8367,0,2,24,8369,368,8776,1,6192,8370,0,1,24,8372,1,3298,8373,0,1,174,8375,1,18,8376,1,344,8377,0,1,6196,8379,1,142,8380,1,6190,8381,0,0,1,142,8384,0,0,2,1,8387,18,8390,2,1,8388,18,8390,2,1,8389,18,8390,1,18,8390,1,24,8391,0,0,1,1,8394,1,1,8395,1,1,8396,1,1,8397,1,1,8398,0,0,1,6210,8401,1,1,8402,1,1,8403,1,1,8404,1,1,8405,1,1,8406,1,1,8407,0,0,1,18,8410,4,6216,8411,3176,8412,3968,8414,1390,8416,0,1,24,8413,0,1,120,8415,0,1,606,8417,1,592,8418,0,2,1,8420,6220,8421,1,6220,8421,0,1,1,8424,5,1,8424,826,8564,6476,8847,1,9660,7014,9662,1,1,8425,1,1,8426,0,0,1,1630,8429,0,1,1804,8431,0,1,1804,8433,0,1,344,8435,1,6230,8436,2,1,8437,6232,8440,2,1,8438,6232,8440,2,1,8439,6232,8440,1,6232,8440,0,2,1,8442,108,8446,2,1,8443,108,8446,2,1,8444,108,8446,2,1,8445,108,8446,1,108,8446,1,1630,8447,0,1,936,8449,1,108,8450,1,1630,8451,0,0,3,1,8454,6242,8462,332,8463,3,1,8455,6242,8462,332,8463,3,1,8456,6242,8462,332,8463,3,1,8457,6242,8462,332,8463,3,1,8458,6242,8462,332,8463,3,1,8459,6242,8462,332,8463,3,1,8460,6242,8462,332,8463,3,1,8461,6242,8462,332,8463,2,6242,8462,332,8463,0,1,24,8464,0,1,6246,8466,0,1,1,8468,1,1,8469,1,1,8470,0,0,1,1114,8473,0,1,6256,8475,2,302,8476,6258,8477,1,6258,8477,0,1,6262,8479,0,2,344,8481,6266,8482,1,6266,8482,2,1,8483,6268,8486,2,1,8484,6268,8486,2,1,8485,6268,8486,1,6268,8486,0,2,3204,8488,64,8489,1,1114,8491,1,6252,8490,1,1114,8491,0,5,1,8493,1284,8498,6252,8499,368,8501,6452,8809,4,1,8494,1284,8498,6252,8499,368,8501,4,1,8495,1284,8498,6252,8499,368,8501,4,1,8496,1284,8498,6252,8499,368,8501,4,1,8497,1284,8498,6252,8499,368,8501,3,1284,8498,6252,8499,368,8501,0,1,1114,8500,0,1,6252,8502,0,2,6276,8504,1284,8505,1,1284,8505,3,6278,8506,714,8507,290,8509,0,1,242,8508,0,0,1,194,8511,1,6274,8512,2,1,8513,1284,8515,2,1,8514,1284,8515,1,1284,8515,0,1,6284,8518,1,6284,8518,2,1,8519,1114,8523,2,1,8520,1114,8523,2,1,8521,1114,8523,2,1,8522,1114,8523,1,1114,8523,0,3,6288,8525,6344,8614,368,8615,1,6290,8526,1,1554,8527,0,1,6288,8529,1,6294,8530,0,0,2,1,8533,6300,8543,2,1,8534,6300,8543,2,1,8535,6300,8543,2,1,8536,6300,8543,2,1,8537,6300,8543,2,1,8538,6300,8543,2,1,8539,6300,8543,2,1,8540,6300,8543,2,1,8541,6300,8543,2,1,8542,6300,8543,1,6300,8543,0,2,1,8545,6304,8551,2,1,8546,6304,8551,2,1,8547,6304,8551,2,1,8548,6304,8551,2,1,8549,6304,8551,2,1,8550,6304,8551,1,6304,8551,0,2,1,8555,6308,8558,2,1,8555,6308,8558,2,1,8555,6308,8558,2,1,8556,6308,8558,2,1,8557,6308,8558,1,6308,8558,0,0,1,6310,8561,0,1,6310,8563,0,1,6316,8576,1,18,8566,0,1,1,8568,1,1,8569,1,1,8570,1,1,8571,1,1,8572,1,1,8573,1,1,8574,1,1,8575,0,1,6318,8577,0,0,1,6322,8580,0,2,630,8582,208,8585,0,1,1210,8584,0,1,630,8586,0,1,1266,8588,1,630,8589,0,1,1,8593,1,368,8592,1,1,8593,0,1,1266,8595,2,6330,8596,722,8597,0,1,5970,8598,0,1,6334,8600,4,6336,8601,18,8602,6338,8605,6340,8606,2,6338,8605,6340,8606,2,1176,8603,4756,8604,2,6338,8605,6340,8606,2,6338,8605,6340,8606,1,6340,8606,0,2,1,8608,242,8612,2,1,8609,242,8612,2,1,8610,242,8612,2,1,8611,242,8612,1,242,8612,1,6342,8613,0,1,6346,8618,2,5348,8616,1804,8617,1,6346,8618,1,6346,8618,1,1,8619,0,0,1,1554,8622,0,4,6352,8624,5136,8976,546,9235,6732,9236,2,6354,8625,6356,8626,1,6356,8626,0,2,6360,8628,290,8629,0,0,2,1,8631,6364,8637,2,1,8632,6364,8637,2,1,8633,6364,8637,2,1,8634,6364,8637,2,1,8635,6364,8637,2,1,8636,6364,8637,1,6364,8637,1,6366,8638,0,0,3,1,8641,6370,8647,58,8648,3,1,8642,6370,8647,58,8648,3,1,8643,6370,8647,58,8648,3,1,8644,6370,8647,58,8648,3,1,8645,6370,8647,58,8648,3,1,8646,6370,8647,58,8648,2,6370,8647,58,8648,0,0,1,1,8650,2,1,8651,6372,8654,2,1,8652,6372,8654,2,1,8653,6372,8654,1,6372,8654,0,1,988,8656,3,6372,8657,6376,8658,108,8659,2,6376,8658,108,8659,0,1,414,8660,0,0,1,1,8663,1,1,8664,1,1,8665,1,1,8666,1,1,8667,1,1,8668,1,1,8669,1,1,8670,0,0,1,1134,8673,1,348,8674,0,1,348,8676,0,1,6382,8678,0,2,630,8680,4158,8682,2,348,8681,6384,8684,0,1,348,8683,0,0,1,344,8686,3,1892,8687,606,8688,64,8690,0,1,1134,8689,0,3,630,8691,4158,8692,6386,8693,0,0,0,1,1,8695,0,2,344,8697,278,8698,5,278,8698,1892,8701,606,8702,64,8705,572,8709,1,6392,8699,1,1,8700,0,0,2,1134,8703,1402,8704,0,0,3,630,8706,4158,8707,6386,8708,0,0,0,1,2652,8710,0,1,6394,8712,2,1,8713,4,8716,2,1,8714,4,8716,2,1,8715,4,8716,1,4,8716,2,6396,8717,6398,8718,0,1,194,8719,0,1,1,8721,1,6402,8722,0,1,6404,8724,1,1,8725,0,0,1,1446,8728,0,0,0,1,1,8734,2,1,8734,6788,9339,5,1,8734,18,9456,6872,9457,1,9511,6910,9515,1,1,8735,1,1,8736,1,1,8737,0,2,24,8739,276,8740,2,6416,8743,1140,8744,2,6414,8741,362,8742,2,6416,8743,1140,8744,2,6416,8743,1140,8744,0,1,18,8745,1,478,8746,0,2,6420,8748,6444,8793,0,1,2652,8750,4,478,8751,18,8752,6424,8754,1092,8757,3,1,8760,6420,8763,290,8764,1,478,8753,3,1,8760,6420,8763,290,8764,1,18,8755,1,478,8756,3,1,8760,6420,8763,290,8764,1,18,8758,1,478,8759,3,1,8760,6420,8763,290,8764,3,1,8761,6420,8763,290,8764,3,1,8762,6420,8763,290,8764,2,6420,8763,290,8764,0,0,1,24,8766,5,1140,8767,6428,8769,1474,8771,6430,8773,6432,8775,1,18,8768,1,6432,8775,1,18,8770,1,6432,8775,1,18,8772,1,6432,8775,1,18,8774,1,6432,8775,0,1,6434,8777,0,1,606,8783,1,18,8780,1,606,8783,1,194,8782,1,606,8783,1,6438,8784,0,3,6440,8786,90,8787,584,8789,0,1,6442,8788,0,2,1140,8790,658,8792,1,18,8791,0,0,0,1,6448,8795,0,1,1,8797,2,1,8798,6450,8806,2,1,8799,6450,8806,2,1,8800,6450,8806,2,1,8801,6450,8806,2,1,8802,6450,8806,2,1,8803,6450,8806,2,1,8804,6450,8806,2,1,8805,6450,8806,1,6450,8806,0,1,6452,8809,1,6452,8809,0,3,6272,8819,702,8820,112,8822,3,1374,8812,1372,8813,344,8868,3,6272,8819,702,8820,112,8822,3,6272,8819,702,8820,112,8822,2,1374,8815,1372,8817,1,802,8816,3,6272,8819,702,8820,112,8822,1,802,8818,3,6272,8819,702,8820,112,8822,0,1,5414,8821,0,1,1296,8823,0,1,344,8825,3,802,8826,6272,8827,702,8828,2,6272,8827,702,8828,0,1,5414,8829,0,1,2686,8831,0,0,1,1296,8834,0,0,0,1,6466,8838,1,6468,8839,0,0,0,1,788,8843,1,6474,8844,1,1,8845,0,1,6476,8847,2,1280,8848,6272,8849,1,6272,8849,0,1,6480,8851,0,0,1,1,8854,1,1,8855,1,1,8856,1,1,8857,1,1,8858,0,0,3,6486,8861,18,8862,332,8864,0,1,6488,8863,0,1,6488,8865,0,1,900,8867,0,1,6490,8869,0,1,4322,8871,0,0,3,702,8874,572,8876,2674,8878,1,6496,8875,0,1,6498,8877,0,1,6500,8879,0,2,18,8883,6502,8886,1,802,8882,2,18,8883,6502,8886,2,1374,8884,1372,8885,1,6502,8886,1,6502,8886,0,1,194,8888,1,6506,8889,1,6508,8890,0,1,6512,8892,3,1,8893,6514,8901,276,8902,3,1,8894,6514,8901,276,8902,3,1,8895,6514,8901,276,8902,3,1,8896,6514,8901,276,8902,3,1,8897,6514,8901,276,8902,3,1,8898,6514,8901,276,8902,3,1,8899,6514,8901,276,8902,3,1,8900,6514,8901,276,8902,2,6514,8901,276,8902,0,1,6516,8903,0,0,0,0,3,6522,8908,1554,9414,6838,9415,0,1,1,8910,1,1,8911,1,1,8912,1,1,8913,1,1,8914,0,5,6528,8916,442,8917,790,8919,6530,8921,808,8923,11,6532,8925,1890,8926,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,1,678,8918,11,6532,8925,1890,8926,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,1,678,8920,11,6532,8925,1890,8926,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,1,174,8922,11,6532,8925,1890,8926,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,1,864,8924,11,6532,8925,1890,8926,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,9,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,1,2160,8927,9,680,8928,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,8,6534,8929,108,8930,392,8932,4834,8934,1722,8937,6540,8940,6542,8942,6544,8944,0,1,6536,8931,0,1,340,8933,0,1,332,8935,1,6538,8936,0,2,632,8938,606,8939,0,0,1,174,8941,0,1,18,8943,0,1,1722,8945,0,0,1,4322,8948,1,6536,8949,0,0,2,6550,8952,7250,10040,0,0,4,340,8955,368,9047,194,9432,64,9433,0,3,6554,8957,368,8958,364,8960,2,6556,8962,108,8963,1,1,8959,2,6556,8962,108,8963,1,1,8961,2,6556,8962,108,8963,0,1,6536,8964,0,2,1,8966,6560,8967,1,6560,8967,0,4,6078,8969,368,8970,1,8972,6564,8975,2,1,8972,6564,8975,1,1,8971,2,1,8972,6564,8975,2,1,8973,6564,8975,2,1,8974,6564,8975,1,6564,8975,0,1,1,8977,0,1,6568,8979,1,4770,8980,0,1,6572,8982,1,6078,8983,0,0,1,1554,8986,0,2,716,8988,442,8989,0,1,736,8990,0,1,1,8992,0,2,1,8994,4702,8996,2,1,8995,4702,8996,1,4702,8996,1,6580,8997,0,1,6584,8999,0,0,3,1,9002,76,9005,6590,9006,3,1,9003,76,9005,6590,9006,3,1,9004,76,9005,6590,9006,2,76,9005,6590,9006,1,6590,9006,0,2,1,9010,424,9012,1,678,9009,2,1,9010,424,9012,2,1,9011,424,9012,1,424,9012,0,1,6220,9014,0,0,4,6598,9017,442,9018,790,9020,6530,9022,5,1,9024,6600,9027,108,9028,606,9030,6606,9032,1,678,9019,5,1,9024,6600,9027,108,9028,606,9030,6606,9032,1,678,9021,5,1,9024,6600,9027,108,9028,606,9030,6606,9032,1,174,9023,5,1,9024,6600,9027,108,9028,606,9030,6606,9032,5,1,9025,6600,9027,108,9028,606,9030,6606,9032,5,1,9026,6600,9027,108,9028,606,9030,6606,9032,4,6600,9027,108,9028,606,9030,6606,9032,0,1,6602,9029,0,1,6604,9031,0,1,6608,9033,0,0,1,6608,9036,0,1,6604,9038,0,1,174,9040,0,1,6618,9042,0,1,18,9044,2,6620,9045,6648,9072,0,0,0,0,0,1,368,9051,0,1,368,9053,0,1,338,9055,0,1,880,9057,0,0,0,1,6634,9061,0,2,338,9063,540,9064,1,6638,9066,1,880,9065,1,6638,9066,0,1,6642,9068,2,6644,9069,1,9070,0,0,1,6648,9072,1,6650,9073,0,0,2,1210,9076,4766,9846,0,0,2,142,9079,270,9080,0,1,6654,9081,0,1,6658,9083,0,1,1,9086,1,1,9086,1,6662,9087,0,3,344,9089,368,9090,364,9092,3,1,9094,6666,9098,606,9099,1,1,9091,3,1,9094,6666,9098,606,9099,1,1,9093,3,1,9094,6666,9098,606,9099,3,1,9095,6666,9098,606,9099,3,1,9096,6666,9098,606,9099,3,1,9097,6666,9098,606,9099,2,6666,9098,606,9099,0,1,6668,9100,0,1,18,9102,3,6672,9103,2832,9104,6678,9108,1,1,9110,1,606,9105,2,6674,9106,6676,9107,1,1,9110,1,1,9110,1,120,9109,1,1,9110,1,1,9111,1,1,9112,1,1,9113,1,1,9114,1,1,9115,0,3,120,9117,1,9118,68,9121,2,1,9118,68,9121,2,1,9119,68,9121,2,1,9120,68,9121,1,68,9121,0,5,1,9152,6710,9158,28,9159,2652,9161,364,9163,1,264,9124,1,6682,9125,0,1,264,9127,1,6682,9128,0,4,6686,9130,368,9131,64,9133,606,9135,0,1,6688,9132,0,1,6688,9134,0,2,6690,9136,6692,9137,0,0,1,68,9139,2,6696,9140,800,9141,0,1,1554,9142,0,2,194,9144,6700,9145,1,6700,9145,0,1,6704,9147,0,1,142,9149,3,6252,9150,262,9316,2172,9317,0,5,1,9152,6710,9158,28,9159,2652,9161,364,9163,5,1,9153,6710,9158,28,9159,2652,9161,364,9163,5,1,9154,6710,9158,28,9159,2652,9161,364,9163,5,1,9155,6710,9158,28,9159,2652,9161,364,9163,5,1,9156,6710,9158,28,9159,2652,9161,364,9163,5,1,9157,6710,9158,28,9159,2652,9161,364,9163,4,6710,9158,28,9159,2652,9161,364,9163,0,1,90,9160,0,1,90,9162,0,1,6310,9164,0,0,0,0,0,0,7,1,9176,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,2,194,9172,7024,9672,7,1,9176,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,2,1372,9174,1374,9175,7,1,9176,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,7,1,9176,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,7,1,9177,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,7,1,9178,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,7,1,9179,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,6,6716,9180,6718,9181,4382,9183,758,9185,1324,9187,6722,9189,0,1,1690,9182,0,1,2424,9184,0,1,6720,9186,0,1,120,9188,0,1,1228,9190,0,3,1,9201,2696,9206,790,9207,1,1690,9193,3,1,9201,2696,9206,790,9207,3,1,9201,2696,9206,790,9207,1,6720,9196,3,1,9201,2696,9206,790,9207,1,120,9198,3,1,9201,2696,9206,790,9207,1,1228,9200,3,1,9201,2696,9206,790,9207,3,1,9202,2696,9206,790,9207,3,1,9203,2696,9206,790,9207,3,1,9204,2696,9206,790,9207,3,1,9205,2696,9206,790,9207,2,2696,9206,790,9207,4,1,9209,6724,9210,606,9211,182,9213,1,678,9208,4,1,9209,6724,9210,606,9211,182,9213,3,6724,9210,606,9211,182,9213,0,1,6726,9212,0,1,380,9214,0,3,6730,9216,368,9217,364,9219,7,1,9222,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,1,1,9218,8,1,9221,1,9222,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,1,1,9220,7,1,9222,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,7,1,9222,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,7,1,9223,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,6,6716,9224,6718,9225,4382,9227,758,9229,1324,9231,6722,9233,0,1,1690,9226,0,1,2424,9228,0,1,6720,9230,0,1,120,9232,0,1,1228,9234,0,1,6732,9236,1,6734,9237,1,1,9238,0,1,6738,9240,1,1,9241,1,1,9242,0,1,6568,9244,2,1,9245,6740,9248,2,1,9246,6740,9248,2,1,9247,6740,9248,1,6740,9248,1,1,9249,0,1,6568,9251,6,6716,9252,6718,9253,4382,9255,758,9257,1324,9259,6722,9261,0,1,1690,9254,0,1,2424,9256,0,1,6720,9258,0,1,120,9260,0,1,1228,9262,0,4,1,9264,194,9269,1,9270,6746,9273,4,1,9265,194,9269,1,9270,6746,9273,4,1,9266,194,9269,1,9270,6746,9273,4,1,9267,194,9269,1,9270,6746,9273,4,1,9268,194,9269,1,9270,6746,9273,3,194,9269,1,9270,6746,9273,2,1,9270,6746,9273,2,1,9271,6746,9273,2,1,9272,6746,9273,1,6746,9273,0,2,1,9277,6746,9282,1,174,9276,2,1,9277,6746,9282,2,1,9278,6746,9282,2,1,9279,6746,9282,2,1,9280,6746,9282,2,1,9281,6746,9282,1,6746,9282,2,6752,9283,290,9284,0,0,1,1456,9286,4,6756,9287,6758,9288,60,9290,1060,9292,1,1554,9294,1,1234,9289,1,1554,9294,1,6760,9291,1,1554,9294,1,6760,9293,1,1554,9294,0,5,6764,9296,1,9297,106,9299,6766,9300,606,9301,4,1,9297,106,9299,6766,9300,606,9301,4,1,9298,106,9299,6766,9300,606,9301,3,106,9299,6766,9300,606,9301,0,2,1,9303,2544,9304,1,6768,9302,2,1,9303,2544,9304,1,2544,9304,0,3,1,9306,106,9309,6772,9310,3,1,9307,106,9309,6772,9310,3,1,9308,106,9309,6772,9310,2,106,9309,6772,9310,0,1,2544,9311,0,2,6776,9313,1514,9314,0,1,6778,9315,0,1,2172,9317,0,1,1070,9319,2,1,9320,6780,9322,2,1,9321,6780,9322,1,6780,9322,0,1,194,9324,0,5,1,9326,194,9330,108,9332,60,9334,540,9336,5,1,9327,194,9330,108,9332,60,9334,540,9336,5,1,9328,194,9330,108,9332,60,9334,540,9336,5,1,9329,194,9330,108,9332,60,9334,540,9336,4,194,9330,108,9332,60,9334,540,9336,1,586,9331,0,1,6784,9333,0,1,6786,9335,0,1,64,9337,1,818,9338,0,2,1,9340,6790,9344,2,1,9341,6790,9344,2,1,9342,6790,9344,2,1,9343,6790,9344,1,6790,9344,0,0,1,6796,9349,1,276,9348,1,6796,9349,0,0,1,442,9352,3,688,9353,678,9355,2218,9358,1,18,9354,0,1,1470,9356,1,18,9357,0,1,18,9359,0,0,0,0,0,2,1,9365,24,9367,2,1,9366,24,9367,1,24,9367,0,3,1,9369,6806,9372,120,9373,3,1,9370,6806,9372,120,9373,3,1,9371,6806,9372,120,9373,2,6806,9372,120,9373,0,1,142,9374,1,414,9375,0,1,6810,9377,6,18,9378,3284,9379,6812,9380,3068,9381,1634,9384,1552,9386,5,3284,9379,6812,9380,3068,9381,1634,9384,1552,9386,4,6812,9380,3068,9381,1634,9384,1552,9386,0,2,108,9382,338,9383,0,0,1,108,9385,0,1,108,9387,0,1,1554,9389,0,3,1,9391,6818,9394,606,9395,3,1,9392,6818,9394,606,9395,3,1,9393,6818,9394,606,9395,2,6818,9394,606,9395,0,1,6820,9396,0,1,238,9398,4,6824,9399,6826,9400,1624,9401,1496,9403,3,6826,9400,1624,9401,1496,9403,0,1,338,9402,0,1,338,9404,0,1,6830,9406,0,1,6834,9408,0,0,3,6838,9411,1554,9412,120,9413,0,0,0,0,0,0,1,6844,9418,0,1,124,9420,0,1,128,9422,0,1,6848,9424,0,1,6852,9426,2,1,9427,6854,9429,2,1,9428,6854,9429,1,6854,9429,0,1,6738,9431,0,0,1,6858,9434,0,6,1,9436,6862,9438,4082,9439,4376,9441,1036,9443,1520,9445,6,1,9437,6862,9438,4082,9439,4376,9441,1036,9443,1520,9445,5,6862,9438,4082,9439,4376,9441,1036,9443,1520,9445,0,1,1554,9440,0,1,120,9442,0,1,140,9444,0,1,1228,9446,0,2,1,9448,1228,9451,2,1,9449,1228,9451,2,1,9450,1228,9451,1,1228,9451,0,1,6868,9453,0,2,18,9456,6872,9457,4,18,9456,6872,9457,1,9511,6910,9515,1,6872,9457,0,2,1,9459,6876,9461,2,1,9460,6876,9461,1,6876,9461,0,3,1,9463,6878,9464,108,9465,2,6878,9464,108,9465,0,1,144,9466,0,0,1,1554,9469,0,1,238,9471,1,6884,9472,1,6886,9473,1,1,9474,0,1,1,9476,1,1,9477,1,1,9478,1,1,9479,0,1,350,9481,1,6888,9482,0,1,418,9484,1,1,9485,0,1,6892,9487,0,3,1,9489,6896,9491,138,9492,3,1,9490,6896,9491,138,9492,2,6896,9491,138,9492,0,1,1364,9493,0,4,1,9495,6900,9499,64,9500,606,9502,4,1,9496,6900,9499,64,9500,606,9502,4,1,9497,6900,9499,64,9500,606,9502,4,1,9498,6900,9499,64,9500,606,9502,3,6900,9499,64,9500,606,9502,0,1,6902,9501,0,1,6902,9503,0,2,1,9505,6906,9509,2,1,9506,6906,9509,2,1,9507,6906,9509,2,1,9508,6906,9509,1,6906,9509,0,2,1,9511,6910,9515,2,1,9512,6910,9515,2,1,9513,6910,9515,2,1,9514,6910,9515,1,6910,9515,0,1,6914,9517,0,6,1,9519,6918,9523,1890,9524,750,9526,424,9528,238,9530,6,1,9520,6918,9523,1890,9524,750,9526,424,9528,238,9530,6,1,9521,6918,9523,1890,9524,750,9526,424,9528,238,9530,6,1,9522,6918,9523,1890,9524,750,9526,424,9528,238,9530,5,6918,9523,1890,9524,750,9526,424,9528,238,9530,0,1,2160,9525,0,1,174,9527,0,1,4332,9529,0,1,6920,9531,0,2,6924,9533,790,9534,1,6926,9536,1,678,9535,1,6926,9536,0,1,6928,9538,1,6930,9539,0,0,5,1,9542,6934,9545,2650,9546,508,9548,120,9550,5,1,9543,6934,9545,2650,9546,508,9548,120,9550,5,1,9544,6934,9545,2650,9546,508,9548,120,9550,4,6934,9545,2650,9546,508,9548,120,9550,0,1,340,9547,0,1,340,9549,0,1,142,9551,1,6936,9552,0,1,6944,9556,1,6942,9555,1,6944,9556,0,1,6948,9558,0,2,6950,9560,566,9561,0,1,174,9562,0,2,6956,9566,1562,9567,1,1302,9565,2,6956,9566,1562,9567,0,1,2344,9568,0,3,6960,9570,64,9571,368,9573,1,6962,9575,1,1,9572,1,6962,9575,1,1,9574,1,6962,9575,0,1,1,9581,1,108,9578,1,1,9581,1,332,9580,1,1,9581,0,1,6968,9583,0,1,6970,9585,1,1,9586,0,6,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,6,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,6,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,6,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,6,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,1,238,9593,8,6974,9594,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,1,9660,7014,9662,5,6976,9595,2000,9596,1998,9598,1984,9600,1624,9602,0,1,174,9597,0,1,174,9599,0,1,174,9601,0,1,174,9603,0,7,6980,9605,6982,9606,678,9607,6984,9608,48,9609,7082,9785,2636,9786,4,6982,9606,678,9607,6984,9608,48,9609,3,678,9607,6984,9608,48,9609,2,6984,9608,48,9609,0,1,1552,9610,0,2,1,9614,6990,9618,1,2328,9613,2,1,9614,6990,9618,2,1,9615,6990,9618,2,1,9616,6990,9618,2,1,9617,6990,9618,1,6990,9618,0,1,6992,9620,1,1,9621,0,1,6996,9623,2,6998,9624,142,9625,0,2,1952,9626,2636,9627,0,0,2,1,9629,6746,9632,2,1,9630,6746,9632,2,1,9631,6746,9632,1,6746,9632,1,7002,9633,0,8,1,9635,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,8,1,9636,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,8,1,9637,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,8,1,9638,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,8,1,9639,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,7,442,9640,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,6,7006,9641,242,9642,678,9644,338,9648,204,9650,112,9652,0,2,942,9643,1154,9646,0,2,942,9645,1154,9647,0,0,0,1,58,9649,0,1,58,9651,0,1,58,9653,0,1,7008,9655,2,1,9656,7010,9658,2,1,9657,7010,9658,1,7010,9658,0,2,1,9660,7014,9662,2,1,9661,7014,9662,1,7014,9662,1,174,9663,0,0,1,7018,9666,0,0,2,1,9669,524,9671,2,1,9670,524,9671,1,524,9671,0,0,0,0,1,174,9676,0,1,18,9678,0,1,7032,9680,0,14,1,9682,7036,9685,4082,9686,272,9688,6988,9690,1634,9692,7038,9694,6064,9696,7040,9698,1676,9700,7042,9702,7044,9704,1686,9706,636,9709,14,1,9683,7036,9685,4082,9686,272,9688,6988,9690,1634,9692,7038,9694,6064,9696,7040,9698,1676,9700,7042,9702,7044,9704,1686,9706,636,9709,14,1,9684,7036,9685,4082,9686,272,9688,6988,9690,1634,9692,7038,9694,6064,9696,7040,9698,1676,9700,7042,9702,7044,9704,1686,9706,636,9709,13,7036,9685,4082,9686,272,9688,6988,9690,1634,9692,7038,9694,6064,9696,7040,9698,1676,9700,7042,9702,7044,9704,1686,9706,636,9709,0,1,1114,9687,0,1,1114,9689,0,1,1114,9691,0,1,1114,9693,0,1,1114,9695,0,1,1114,9697,0,1,1114,9699,0,1,76,9701,0,1,174,9703,0,1,174,9705,0,2,1374,9707,1372,9708,0,0,2,1372,9710,1374,9711,0,0,1,238,9713,4,6824,9714,7048,9715,1634,9716,6988,9718,3,7048,9715,1634,9716,6988,9718,0,1,1114,9717,0,1,1114,9719,0,2,7052,9721,1,9722,1,1,9722,0,5,1,9724,7056,9728,238,9729,286,9731,750,9733,5,1,9725,7056,9728,238,9729,286,9731,750,9733,5,1,9726,7056,9728,238,9729,286,9731,750,9733,5,1,9727,7056,9728,238,9729,286,9731,750,9733,4,7056,9728,238,9729,286,9731,750,9733,0,1,2342,9730,0,1,2342,9732,0,1,7058,9734,0,5,7062,9736,1,9737,7064,9743,562,9744,18,9747,4,1,9737,7064,9743,562,9744,18,9747,4,1,9738,7064,9743,562,9744,18,9747,4,1,9739,7064,9743,562,9744,18,9747,4,1,9740,7064,9743,562,9744,18,9747,4,1,9741,7064,9743,562,9744,18,9747,4,1,9742,7064,9743,562,9744,18,9747,3,7064,9743,562,9744,18,9747,1,1,9749,1,1140,9745,1,18,9746,1,1,9749,1,272,9748,1,1,9749,1,1,9750,1,1,9751,1,1,9752,1,1,9753,1,1,9754,1,1,9755,1,1,9756,0,1,7066,9758,1,1,9759,1,1,9760,1,1,9761,1,1,9762,1,1,9763,1,1,9764,1,1,9765,1,1,9766,0,3,586,9768,48,9769,238,9771,0,1,1890,9770,0,1,606,9772,1,2354,9773,0,0,4,344,9776,7074,9777,1114,9778,18,9781,3,7074,9777,1114,9778,18,9781,0,1,270,9779,1,7076,9780,0,1,1892,9782,0,1,7080,9784,0,2,1,9788,7084,9791,1,194,9787,2,1,9788,7084,9791,2,1,9789,7084,9791,2,1,9790,7084,9791,1,7084,9791,0,2,1,9794,7088,9799,2,1,9794,7088,9799,2,1,9795,7088,9799,2,1,9796,7088,9799,2,1,9797,7088,9799,2,1,9798,7088,9799,1,7088,9799,0,0,0,1,2354,9803,0,1,238,9805,2,3284,9806,7096,9807,1,7096,9807,0,1,24,9809,1,7098,9810,0,2,1,9812,7102,9817,2,1,9813,7102,9817,2,1,9814,7102,9817,2,1,9815,7102,9817,2,1,9816,7102,9817,1,7102,9817,0,1,1,9825,3,24,9820,1374,9900,1372,9901,1,1,9825,1,24,9822,1,364,9823,1,2354,9824,1,1,9825,1,1,9826,1,1,9827,1,1,9828,1,1,9829,1,1,9830,1,1,9831,1,1,9832,0,2,1,9834,7108,9836,2,1,9835,7108,9836,1,7108,9836,0,2,1,9838,7112,9841,2,1,9839,7112,9841,2,1,9840,7112,9841,1,7112,9841,0,1,7116,9843,1,1,9844,0,0,0,2,1,9848,7122,9850,2,1,9849,7122,9850,1,7122,9850,0,1,7126,9852,0,1,7132,9858,1,174,9855,1,7132,9858,1,7132,9858,1,7132,9858,0,1,7136,9864,1,18,9861,1,7136,9864,1,1228,9863,1,7136,9864,0,0,1,18,9867,0,1,1228,9869,0,2,7142,9871,130,9872,0,0,2,7146,9874,2838,9875,0,1,130,9876,0,1,7150,9878,0,1,238,9880,5,3284,9881,7154,9882,1968,9883,1414,9886,826,9888,4,7154,9882,1968,9883,1414,9886,826,9888,0,1,18,9884,1,2842,9885,0,1,606,9887,0,1,18,9889,1,2854,9890,0,2,7156,9892,344,9932,0,2,7160,9894,1554,9895,1,7162,9897,1,3286,9896,1,7162,9897,1,1,9898,0,3,22,9902,1,9903,6568,9906,3,22,9902,1,9903,6568,9906,3,22,9902,1,9903,6568,9906,2,1,9903,6568,9906,2,1,9904,6568,9906,2,1,9905,6568,9906,1,6568,9906,2,264,9907,7166,9908,1,7166,9908,0,2,7170,9910,64,9911,0,1,2838,9912,0,2,1,9914,7174,9920,2,1,9915,7174,9920,2,1,9916,7174,9920,2,1,9917,7174,9920,2,1,9918,7174,9920,2,1,9919,7174,9920,1,7174,9920,0,0,1,2904,9923,3,7180,9924,64,9925,364,9927,0,1,1,9926,0,1,1,9928,0,1,24,9930,1,456,9931,0,2,7182,9933,1056,9934,0,1,484,9935,0,2,1,9937,7186,9939,2,1,9938,7186,9939,1,7186,9939,0,1,7190,9943,3,174,9942,582,9987,7220,9989,1,7190,9943,0,2,3566,9945,64,9946,3,7192,9950,1,9951,7194,9953,3,348,9947,6382,9948,6618,9949,3,7192,9950,1,9951,7194,9953,3,7192,9950,1,9951,7194,9953,3,7192,9950,1,9951,7194,9953,2,1,9951,7194,9953,2,1,9952,7194,9953,1,7194,9953,0,2,1,9955,6386,9958,2,1,9956,6386,9958,2,1,9957,6386,9958,1,6386,9958,0,1,7198,9960,0,1,238,9962,3,7202,9963,2120,9964,442,9966,0,1,332,9965,0,1,64,9967,0,1,1,9969,0,1,7208,9971,0,4,1,9973,7210,9976,790,9977,442,9979,4,1,9974,7210,9976,790,9977,442,9979,4,1,9975,7210,9976,790,9977,442,9979,3,7210,9976,790,9977,442,9979,1,7212,9981,1,678,9978,1,7212,9981,1,678,9980,1,7212,9981,0,1,7218,9986,2,7216,9984,302,9985,1,7218,9986,1,7218,9986,0,1,174,9988,0,1,174,9990,0,1,18,9992,7,1892,9993,7224,9994,7228,9996,64,9998,368,10000,606,10003,1562,10005,0,1,7226,9995,0,1,7226,9997,0,1,220,9999,0,2,7230,10001,7232,10002,0,0,1,7234,10004,0,1,2344,10006,0,1,666,10008,1,7238,10009,1,1,10010,0,0,5,1,10017,6004,10023,562,10024,456,10026,688,10029,1,194,10014,5,1,10017,6004,10023,562,10024,456,10026,688,10029,1,194,10016,5,1,10017,6004,10023,562,10024,456,10026,688,10029,5,1,10018,6004,10023,562,10024,456,10026,688,10029,5,1,10019,6004,10023,562,10024,456,10026,688,10029,5,1,10020,6004,10023,562,10024,456,10026,688,10029,5,1,10021,6004,10023,562,10024,456,10026,688,10029,5,1,10022,6004,10023,562,10024,456,10026,688,10029,4,6004,10023,562,10024,456,10026,688,10029,2,7244,10032,1,10033,2,1520,10025,1136,10028,2,7244,10032,1,10033,1,1520,10027,2,7244,10032,1,10033,2,7244,10032,1,10033,1,18,10030,1,2832,10031,2,7244,10032,1,10033,1,1,10033,0,0,0,0,1,140,10038,0,0,0,1,18,10042,0,1,1462,10044,0,1,7254,10049,1,2960,10047,1,18,10048,1,7254,10049,0,1,7256,10051,1,3318,10052,0,2,7258,10054,364,10055,0,1,68,10056,0,1,7260,10058,1,818,10059,0,0,0,2,1564,10063,1330,10064,0,0,0,0,0,0],
    ends: [2,0,7,0,9,0,11,0,13,1,19,1,23,1,26,1,28,1,31,1,33,1,35,1,37,2,38,2,40,2,41,2,43,2,46,2,48,2,49,2,50,2,51,2,53,3,55,3,56,3,58,3,60,3,61,3,64,3,66,4,67,4,68,5,75,6,77,6,79,6,81,6,83,6,102,6,104,6,107,6,116,6,118,6,121,6,129,6,131,6,132,6,134,6,136,6,138,6,144,6,145,6,147,6,148,6,150,6,152,6,154,6,164,6,174,6,187,6,192,6,194,6,200,6,203,6,210,6,213,6,215,6,218,6,221,6,230,6,232,6,237,6,238,6,240,6,241,6,243,6,245,6,247,6,252,7,254,7,256,7,262,7,265,7,274,7,275,7,279,7,281,7,284,7,290,7,292,7,293,7,298,7,309,7,315,7,319,7,331,7,333,7,335,7,337,7,339,7,341,7,343,7,346,7,347,7,350,7,353,7,355,7,358,7,366,7,368,7,370,7,372,7,376,7,385,7,393,7,398,7,407,7,411,7,421,7,430,7,432,7,434,7,436,7,438,7,440,7,442,7,443,7,444,7,448,7,450,7,455,7,457,7,459,7,461,7,463,7,465,7,467,7,468,7,474,7,476,7,482,7,484,7,485,7,488,7,491,7,493,7,506,7,512,7,514,7,518,7,520,7,521,7,522,7,523,7,526,7,528,7,530,7,532,7,534,7,536,7,538,7,540,7,542,7,543,7,544,7,547,7,550,7,551,7,554,7,556,7,564,7,567,7,571,7,574,7,583,7,584,7,585,7,589,7,591,7,595,7,605,7,613,7,621,7,628,7,630,7,632,7,634,7,636,7,639,7,644,8,649,8,651,8,655,8,658,8,662,8,664,8,667,8,669,8,672,8,680,8,681,9,682,9,685,10,688,10,692,10,695,10,697,10,709,10,721,10,724,10,735,10,745,10,751,10,752,10,760,10,770,10,772,10,774,10,777,10,779,10,782,10,784,10,789,10,794,10,800,10,814,10,815,10,817,10,820,10,822,10,834,10,836,10,845,10,847,10,857,10,859,10,861,10,866,10,870,10,872,10,874,10,877,11,878,11,883,12,887,12,896,13,899,13,901,13,903,13,905,13,907,13,909,13,911,13,913,13,915,13,917,13,920,13,926,13,930,13,931,13,933,13,937,13,939,13,945,13,946,13,948,13,958,13,965,13,969,13,974,13,978,13,986,13,988,13,990,13,992,13,994,13,996,13,998,13,1003,13,1011,13,1013,13,1015,13,1017,13,1019,13,1020,13,1021,13,1023,13,1025,13,1026,13,1033,13,1040,13,1048,13,1057,13,1064,13,1068,13,1070,13,1073,13,1075,13,1077,13,1079,13,1082,13,1084,13,1086,13,1087,13,1088,13,1090,13,1092,13,1096,13,1105,13,1116,13,1119,13,1121,13,1122,13,1123,14,1125,14,1127,14,1129,14,1131,14,1133,14,1137,14,1142,14,1143,14,1146,14,1147,14,1150,14,1153,14,1156,14,1158,14,1160,15,1162,16,1166,16,1171,16,1173,16,1175,16,1176,16,1178,16,1181,16,1183,16,1185,16,1187,16,1189,16,1192,16,1193,16,1195,16,1197,16,1198,16,1200,16,1207,16,1209,16,1210,16,1211,16,1212,16,1213,16,1214,16,1215,16,1216,16,1217,16,1218,16,1219,16,1220,16,1221,16,1222,16,1224,16,1226,16,1229,16,1231,16,1233,16,1234,16,1235,16,1237,16,1243,16,1245,16,1249,16,1251,16,1259,16,1268,16,1271,16,1276,16,1279,16,1281,16,1283,16,1286,16,1294,16,1297,16,1299,16,1303,16,1305,16,1307,16,1308,16,1312,16,1314,16,1317,16,1319,16,1324,16,1328,17,1331,17,1333,17,1336,17,1338,17,1340,17,1341,17,1343,17,1346,17,1348,17,1350,17,1352,17,1354,17,1356,17,1358,17,1360,17,1361,17,1363,17,1366,17,1371,17,1372,17,1373,17,1374,17,1375,17,1376,18,1378,18,1383,18,1384,18,1386,18,1388,18,1397,19,1399,19,1400,19,1402,19,1404,19,1406,19,1408,19,1409,19,1411,19,1412,19,1413,19,1415,19,1417,19,1419,19,1421,19,1424,19,1426,19,1428,19,1462,19,1468,19,1472,19,1473,19,1475,19,1481,19,1483,19,1484,19,1486,19,1491,19,1495,19,1500,19,1508,19,1511,19,1513,19,1517,19,1519,19,1521,19,1522,19,1529,19,1531,19,1533,19,1535,19,1537,20,1538,20,1540,20,1543,20,1545,20,1548,20,1549,21,1550,21,1551,22,1554,22,1556,22,1559,23,1568,23,1570,23,1571,23,1572,23,1573,23,1574,23,1575,23,1576,23,1577,23,1578,23,1583,23,1586,23,1590,23,1592,23,1593,23,1596,23,1598,23,1600,23,1602,23,1605,23,1607,23,1608,23,1611,23,1613,23,1619,23,1630,23,1632,23,1634,23,1636,23,1638,23,1640,23,1642,23,1644,23,1646,23,1648,23,1650,23,1652,23,1654,23,1656,23,1658,23,1660,23,1662,23,1664,23,1670,23,1672,23,1674,23,1676,23,1678,23,1680,23,1682,23,1684,23,1685,23,1688,23,1695,23,1698,23,1701,23,1703,23,1705,23,1725,23,1736,23,1742,23,1744,23,1748,23,1754,23,1756,23,1757,23,1758,23,1759,23,1760,23,1761,23,1764,23,1766,24,1769,24,1771,24,1775,24,935,25,1776,25,1835,26,1837,26,1839,26,1841,26,1846,26,1848,26,1850,26,1852,26,1863,26,1864,26,1867,26,1869,26,1871,26,1873,26,1875,26,1876,26,1877,26,1878,26,1879,26,1880,26,1881,26,1884,26,1886,26,1887,26,1889,26,1891,26,1894,26,1896,26,1906,26,1908,26,1914,26,1923,26,1926,27,1927,27,1930,27,1935,27,1945,27,1946,28,1948,28,1950,28,1951,29,1952,29,1958,29,1961,29,1963,29,1965,29,1966,29,1968,29,1970,29,1971,29,1973,29,1974,29,1976,29,1997,29,1998,29,2004,29,2006,29,2009,29,2014,29,2020,29,2021,29,2027,29,2029,29,2031,29,2041,29,2043,29,2045,29,2046,29,2047,29,2055,29,2056,29,2062,29,2067,29,2074,30,2076,30,2078,30,2080,30,2083,30,2086,30,2088,30,2090,31,2093,31,2096,32,2099,32,2110,32,2112,32,2116,32,2118,32,2120,32,2126,32,2128,32,2130,33,2132,33,2134,33,2136,33,2138,33,2139,33,2142,33,2143,34,2151,34,2161,34,2163,34,2168,34,2169,34,2179,34,2181,34,2185,34,2190,34,2197,34,2199,34,2207,35,2213,35,2214,35,2216,35,2218,35,2221,35,2224,35,2,36,122,36,124,36,127,36,2225,36,228,36,2226,36,2227,36,2229,36,2231,37,2232,37,2233,37,2245,37,2252,37,2260,37,2261,37,2263,37,2265,37,2267,37,2269,37,2278,37,2281,37,2283,37,2285,37,2289,37,2293,37,2295,37,2297,37,2299,37,2301,37,2309,37,2314,37,2317,37,2318,37,2323,37,2325,37,2327,37,2328,37,2329,37,2332,37,2334,37,2336,37,2348,37,2349,37,2367,37,2369,37,2371,37,2372,37,2377,37,2381,37,2384,37,2385,38,2387,39,2389,39,2391,39,2393,39,2394,39,2400,39,2401,40,2403,40,2405,40,2408,40,2409,41,1488,41,2410,41,2421,42,2429,42,2435,42,2438,42,2441,42,2443,42,2444,42,2464,42,2466,42,2488,42,2518,42,2541,42,2543,42,2553,42,2559,42,2561,42,2563,42,2565,42,2567,42,2583,42,2601,42,2603,42,2606,42,2607,42,2609,43,2612,43,2614,43,2618,43,2621,43,2624,43,2627,43,2631,43,2401,44,2633,44,2405,44,2408,44,870,44,2634,44,2409,45,1488,45,2636,46,2646,46,2658,46,2660,46,2682,46,2684,46,2685,46,2687,46,2689,46,2696,46,2697,46,2699,46,2702,46,2717,46,2723,46,2724,47,2409,48,1488,48,2401,48,2733,49,2734,49,2736,49,2738,49,2748,49,2759,49,2761,49,2763,49,2765,49,2768,49,2770,49,2771,49,2773,49,2776,49,2779,49,2782,49,2784,49,2793,49,2796,49,2798,49,2800,49,2803,49,2808,49,2818,49,2820,49,2822,49,2831,49,2837,49,2839,49,2841,49,2844,49,2847,49,2849,49,2852,49,2859,49,2861,49,2871,49,2873,49,2876,49,2879,50,2401,51,2633,51,2405,51,2408,51,868,51,2409,52,1488,52,2410,52,2891,53,2893,53,2895,53,2898,53,2900,53,2903,53,2904,53,2906,53,2908,53,2909,53,2911,53,2913,53,2915,53,2917,53,2919,53,2921,53,2953,53,2955,53,2957,53,2960,53,2962,53,2965,53,2966,53,2968,53,2970,53,2971,53,2973,53,2975,53,2977,53,2979,53,2981,53,2983,53,3005,53,3007,53,3009,53,3012,53,3014,53,3017,53,3018,53,3020,53,3022,53,3023,53,3025,53,3027,53,3029,53,3031,53,3033,53,3035,53,3070,53,3074,53,3097,53,3099,53,3101,53,3104,53,3106,53,3109,53,3110,53,3112,53,3114,53,3115,53,3117,53,3119,53,3121,53,3123,53,3125,53,3127,53,3132,53,3143,53,3148,53,3162,53,3163,53,3165,53,3167,53,3170,53,3172,53,3175,53,3176,53,3178,53,3180,53,3181,53,3183,53,3185,53,3187,53,3189,53,3191,53,3193,53,3199,53,3211,53,3213,53,3214,53,3216,53,3218,53,3221,53,3223,53,3225,53,3227,53,3229,53,3230,53,3232,53,3234,53,3236,53,3238,53,3240,53,3242,53,3256,53,3258,53,3260,53,3263,53,3265,53,3268,53,3269,53,3271,53,3273,53,3274,53,3276,53,3278,53,3280,53,3282,53,3284,53,3286,53,3298,53,3300,53,3302,53,3305,53,3307,53,3310,53,3311,53,3313,53,3315,53,3316,53,3318,53,3320,53,3322,53,3324,53,3326,53,3328,53,3329,53,3334,53,3336,53,3338,53,3341,54,3345,54,3348,54,3349,55,3352,55,3354,55,3356,55,3357,55,3358,55,1488,55,3436,56,3438,56,3440,56,3442,56,3444,56,3446,56,3448,56,3449,56,3462,56,3469,56,3484,56,3486,56,3488,56,3490,56,3492,56,3493,56,3494,56,3495,56,3496,56,3499,56,3501,56,3503,56,3505,56,3512,56,3514,56,3531,56,3533,56,3535,56,3538,56,3540,56,3542,56,3573,56,3593,56,3598,56,3600,56,3602,56,3605,56,3607,56,3610,56,3611,56,3613,56,3615,56,3616,56,3618,56,3620,56,3622,56,3624,56,3626,56,3628,56,3341,57,3640,57,3644,57,3646,57,3648,57,3650,57,3349,58,3352,58,3354,58,3356,58,3357,58,3651,58,3358,58,1488,58,3655,59,3656,59,3661,59,3663,59,3665,59,3686,59,3688,59,3690,59,3726,59,3728,59,3731,59,3733,59,3736,59,3751,59,3753,59,3755,59,3757,59,3764,59,3766,59,3768,59,3770,59,3772,59,3774,59,3777,59,3782,59,3785,59,3787,59,3789,59,3792,59,3799,59,3800,59,3805,59,3807,59,3809,59,3812,59,3815,59,3817,59,3821,59,3354,60,3356,60,3822,60,3823,60,3358,60,1488,60,3825,61,3836,62,3839,62,3842,62,3845,62,3848,62,3865,62,3867,62,3873,62,3875,62,3876,63,3877,63,3358,63,1488,63,3888,64,3889,64,3891,64,3892,64,3894,64,3896,64,3897,64,3901,64,3904,64,3906,64,3907,65,3908,65,3950,66,3952,66,3953,66,3954,66,3955,66,3956,66,3958,66,3960,66,3962,66,3963,66,3965,66,3966,66,3968,66,3969,66,3971,66,3972,66,3974,66,3976,66,3978,66,3979,66,3981,66,3983,66,3985,66,3987,66,3989,66,3991,66,3992,66,3994,66,3996,66,3998,66,4000,66,4006,66,4013,66,4021,66,4024,66,4026,66,4028,66,4030,66,4034,66,4036,66,4040,66,4045,66,4048,66,4070,66,4072,66,4087,66,4099,66,4101,66,4103,66,4105,66,4108,66,4110,66,4115,67,4119,67,4122,67,4124,67,4126,67,4140,67,4143,67,4145,67,4148,68,4151,68,4154,68,4163,69,4165,69,4167,69,4168,69,4169,69,4171,69,4173,69,4175,69,4176,69,4177,69,4179,69,4181,69,4183,69,4203,69,4205,69,4206,69,4207,69,4208,69,4209,69,4211,69,4213,69,4216,69,4218,69,4219,69,4220,69,4222,69,4224,69,4225,69,4227,69,4228,69,4231,69,4232,69,4234,69,4235,69,4237,69,4239,69,4246,69,4248,69,4250,69,4252,69,4254,69,4256,69,4258,69,4262,69,4264,69,4266,69,4269,69,4273,69,4275,69,4278,69,4280,69,4282,69,4284,69,4288,69,4290,69,4292,69,4294,69,4296,69,4298,69,4300,69,4302,69,4304,69,4323,69,4325,69,4327,69,4328,69,4329,69,4330,69,4335,69,4337,69,4346,69,4359,69,4363,70,4119,70,4369,70,4373,70,4376,70,4380,70,4124,70,4384,70,4389,70,4148,71,4151,71,4409,72,4422,72,4423,72,4437,72,4442,72,4448,72,4450,72,4452,72,4455,72,4457,72,4458,72,4463,72,4465,72,4467,72,4469,72,4472,72,4475,72,4477,72,4479,72,4482,72,4484,72,4488,72,4490,72,4492,72,4494,72,4496,72,4506,72,4512,72,4514,72,4516,72,4519,72,4522,72,4529,72,4530,72,4532,72,4363,73,4119,73,4373,73,4535,73,4124,73,4537,73,4540,73,4543,73,4549,73,4551,74,4552,74,4554,74,4151,74,4556,74,4564,75,4575,75,4582,75,4583,76,4586,76,4587,76,4590,76,4592,76,4594,76,4633,77,4635,77,4636,77,4638,77,4640,77,4642,77,4645,77,4648,77,4650,77,4653,77,4655,77,4666,77,4667,77,4672,77,4674,77,4675,77,4677,77,4683,78,4684,78,4686,78,4688,78,4689,78,4690,78,4692,78,4694,78,2395,79,4310,79,4695,79,4698,79,4700,79,4701,79,4703,79,4704,79,4705,79,4706,79,4708,79,4709,79,4710,79,4712,79,4713,79,4715,79,4717,79,4719,79,4721,79,4723,79,4726,79,4728,79,4731,79,4733,79,4735,79,4737,79,4741,79,4743,79,4745,79,4747,79,4749,79,4751,79,4753,79,4755,79,4756,79,4769,79,4776,79,4791,79,4793,79,4795,79,4797,79,4799,79,4800,79,4801,79,4802,79,4803,79,4806,79,4808,79,4810,79,4812,79,4819,79,4821,79,4838,79,4840,79,4842,79,4845,79,4847,79,4849,79,4852,79,4854,79,4856,79,4858,79,4859,79,4860,79,4862,79,4865,79,4866,80,4869,80,4871,80,4875,80,4877,80,4881,80,4884,80,4886,80,4633,81,4635,81,4636,81,4638,81,4640,81,4642,81,4645,81,4648,81,4650,81,4653,81,4655,81,4666,81,4667,81,4672,81,4674,81,4675,81,4677,81,2,81,4887,82,681,83,4888,84,4889,84,2395,85,4310,85,4695,85,4698,85,4700,85,4701,85,4703,85,4704,85,4705,85,4706,85,4708,85,4709,85,4710,85,4712,85,4713,85,4715,85,4717,85,4719,85,4721,85,4723,85,4726,85,4728,85,4731,85,4733,85,4735,85,4737,85,4741,85,4743,85,4745,85,4747,85,4749,85,4751,85,4753,85,4755,85,4756,85,4769,85,4776,85,4791,85,4793,85,4795,85,4797,85,4799,85,4800,85,4801,85,4802,85,4803,85,4806,85,4808,85,4810,85,4812,85,4819,85,4821,85,4838,85,4840,85,4842,85,4845,85,4847,85,4849,85,4852,85,4854,85,4856,85,4858,85,4859,85,4860,85,4862,85,4865,85,4891,86,4897,86,4904,86,4905,86,4907,86,4908,86,4916,86,4920,86,4921,87,4928,87,4932,87,4933,88,4934,88,4935,88,4948,89,4949,89,4953,89,4972,89,4995,89,5000,89,5002,90,5004,90,5007,90,5009,90,5011,90,5013,90,5015,90,5018,91,5023,91,5028,91,5030,91,5032,91,5045,91,5047,91,5049,91,5051,91,5053,91,5056,91,5059,91,5061,91,5066,91,5068,91,5070,91,5072,91,5073,91,5075,91,5077,91,5079,91,5081,91,5083,91,5085,91,5092,91,5094,91,5096,91,5104,91,5106,91,5108,91,5110,91,5112,91,5115,91,5120,91,5125,91,5129,91,5132,91,5140,91,1160,92,5141,92,5142,92,5145,93,5147,93,5151,93,5153,93,5155,93,5189,94,5191,94,5202,94,5203,94,5207,94,5210,94,5217,94,5219,94,5221,94,5226,94,5228,94,5236,94,5239,94,5241,94,5244,94,5246,94,5248,94,5249,94,5250,94,5252,94,5254,94,5260,94,5262,94,5263,94,5265,94,5268,94,5269,94,5285,94,5290,94,5291,94,5294,94,5296,94,5297,94,5299,94,5301,94,5303,94,5319,94,5325,95,5330,95,5334,95,5335,95,5336,95,5338,95,5339,95,5342,95,5343,96,4592,96,5344,96,5345,96,5346,96,5353,97,5364,97,5380,97,5397,97,5426,97,5428,97,5430,97,5432,97,5434,97,5436,97,5438,97,5448,97,5462,97,5469,97,5472,97,5475,97,5478,97,5488,97,5489,97,5498,97,5500,97,5502,97,5506,97,5145,98,5511,98,5513,98,5515,98,5517,98,5519,99,5521,99,14,99,5529,100,5533,100,5537,100,5539,100,5540,100,5546,100,5548,100,5550,100,5552,100,5558,100,5561,100,5563,100,5565,100,5569,100,5585,100,5587,100,5601,100,5606,100,5611,100,5615,100,5618,100,5622,100,5635,100,5639,100,5641,100,5643,100,5645,100,5657,100,5662,100,5668,100,5343,101,5671,101,5672,101,5675,101,5678,102,5680,102,5684,102,5686,102,5689,102,5693,102,5698,102,5701,103,5702,103,5704,103,5706,103,5708,103,5710,103,5712,103,5714,103,5716,103,5718,103,5720,103,5722,103,5723,103,5729,103,5749,103,5751,103,5753,103,5755,103,5756,103,5758,103,5768,103,5769,103,5775,103,5778,103,5780,103,5782,103,5790,103,5792,103,5801,103,5804,103,5806,103,5808,103,5810,103,5814,103,5816,103,5817,103,5818,103,5820,103,5821,103,5822,103,5823,103,5825,103,5826,103,5829,103,5832,103,5836,103,5840,103,5842,103,5844,103,2742,104,5845,104,5846,105,5848,105,5849,105,5851,105,5855,105,5856,105,5858,105,5861,105,5863,105,5866,105,5871,105,5873,105,5879,105,5880,106,5882,106,5894,107,5899,107,5901,107,5903,107,5905,107,5909,107,5911,107,5931,107,5933,107,5936,107,5949,107,5951,107,5952,107,5960,107,5963,107,5966,107,5967,107,5976,107,5979,107,5982,107,5985,108,973,108,5989,108,5990,109,5992,109,640,109,6007,110,6021,110,6024,111,6026,111,6042,112,6045,112,6047,112,6064,112,6066,112,6068,112,6070,112,6072,112,6074,112,6076,112,6078,112,6080,112,6082,112,6089,112,6090,112,6095,112,6098,112,6101,112,6103,112,6104,112,6107,112,6109,112,6110,112,6112,112,6113,112,6122,112,6126,113,6129,113,6132,114,6135,114,6137,114,6143,115,6145,116,6150,116,6152,116,6154,116,6168,116,6173,116,6177,116,6186,116,6188,116,6192,116,6195,116,6200,116,6208,116,6210,116,6215,116,6220,116,6224,116,6126,117,6129,117,6227,118,6229,118,6250,119,6251,119,6256,119,6269,119,6271,119,6275,119,6277,119,6281,119,6283,119,6285,119,6286,119,6291,119,6295,119,6298,119,6301,119,6305,119,6308,119,6126,120,6313,121,6314,121,6318,121,6322,122,6324,122,6327,122,6335,122,6338,122,6353,122,6355,122,6364,122,6366,122,6375,122,6387,122,6388,122,6126,123,6129,123,6390,123,6394,124,6403,124,6415,125,6419,125,6427,125,6432,125,6434,125,6438,125,6440,125,6441,125,6443,125,6445,125,6447,125,6459,125,6473,125,6474,126,6126,127,6129,127,6478,127,6485,128,6486,128,6501,129,6505,129,6511,129,6513,129,6515,129,6557,129,6562,129,6564,129,6566,129,6575,129,6126,130,6579,130,6581,131,6586,131,6588,131,6589,131,6591,131,6597,131,6599,131,6600,131,6619,131,6621,131,6622,131,6624,131,6626,131,6636,131,6643,131,6647,131,6649,131,6651,131,6654,131,6656,131,6126,132,6129,132,6658,133,6663,133,6665,134,6667,135,6672,135,6683,135,6690,135,6694,135,6696,135,6702,135,6706,135,6708,135,6710,135,6713,135,6715,135,6716,135,6717,135,6126,136,6129,136,6720,136,6726,136,6727,137,6728,138,6737,138,6740,138,6746,138,6748,138,5184,138,6749,138,6752,138,6753,138,6756,138,6762,138,6765,138,6766,138,6768,138,6778,138,6780,138,6783,139,6785,139,6786,139,6788,140,6789,140,6794,141,6800,141,6802,141,6803,141,6810,141,6818,141,6821,141,6822,141,6826,141,6828,141,6830,141,6834,141,6837,141,6841,141,6843,141,6847,141,6852,141,6856,142,6857,142,6860,142,6862,142,6863,142,6867,142,6870,142,6873,143,6874,143,6880,144,6882,144,6884,144,6885,144,6890,144,6891,144,6900,144,6902,144,6903,144,6905,144,6907,144,6908,144,6914,144,6915,144,6916,145,6918,145,6920,145,6922,145,6923,145,6924,145,6926,146,6928,146,6929,146,6931,146,6933,146,6936,146,6938,146,6940,146,6943,146,6945,147,6948,147,2,148,6950,148,6967,149,6969,149,6970,149,6971,149,6972,149,6975,149,6988,149,6990,149,6995,149,6997,149,6998,149,6999,149,7000,149,7003,149,7011,149,7013,149,7018,149,7024,149,7038,149,7041,149,7043,149,7045,149,7047,149,7050,149,7053,149,7056,149,7057,149,7061,149,7063,149,7065,149,7067,149,7068,149,7070,149,7074,149,7075,149,7077,149,7079,149,2409,150,7080,150,7086,150,7087,150,6923,150,7089,150,7095,151,7100,151,7103,151,6945,152,7105,152,7106,152,2,153,6950,153,7118,154,7120,154,7121,154,7127,154,6916,155,6918,155,6920,155,6922,155,6923,155,6924,155,6926,156,6928,156,6929,156,6931,156,6933,156,6936,156,6938,156,6940,156,6943,156,6945,157,6948,157,7150,158,7156,158,7159,158,7173,158,7175,158,7177,158,7179,158,7187,158,7193,158,7198,158,7203,158,7204,158,7210,158,7211,158,7213,158,7215,158,7217,159,7220,159,7222,159,7225,159,34,160,7226,161,7227,161,7228,161,7232,161,7235,161,7244,162,7250,162,7281,162,7291,162,7295,162,7296,162,7303,162,7304,163,7306,163,7308,164,7310,165,7311,165,7327,166,7334,166,7337,166,7342,166,7345,166,7347,166,7360,166,7367,166,7371,166,7375,166,7378,166,7394,166,7398,166,7401,166,7405,166,7413,166,7415,166,7418,166,7420,166,7427,166,7431,166,7441,166,7444,166,7450,166,7459,166,7462,166,7465,166,7469,166,7475,166,7477,166,7479,166,7481,166,7494,166,7499,166,7500,166,7505,166,7506,166,7513,166,7518,166,7420,167,7427,167,7431,167,7441,167,7444,167,7450,167,7459,167,7462,167,7465,167,7469,167,7475,167,7477,167,7479,167,7481,167,7494,167,7499,167,7500,167,7505,167,7506,167,7513,167,7518,167,7521,168,7524,168,7543,168,7551,168,7558,168,7561,168,7573,168,7574,168,7578,168,7580,168,7582,168,7586,168,7593,168,7596,168,7601,168,7603,168,7608,168,7612,168,7624,168,7631,168,7636,169,7638,169,7641,169,7643,169,7645,169,7646,170,7652,170,7654,170,7657,170,7667,170,7673,171,7674,171,7681,171,7685,171,7692,171,7693,171,7701,171,7702,171,7708,171,7718,171,7720,171,7723,171,7725,171,7728,171,7730,171,7732,171,7733,171,7734,171,7736,171,7738,171,7742,171,7751,171,7759,171,7771,171,7777,171,7779,171,7781,171,7783,171,7794,171,7796,171,7801,171,7802,171,7808,171,7813,171,7820,171,7822,171,7824,171,7826,171,7828,171,7830,171,7833,171,7841,171,7843,171,7846,171,7849,171,7851,171,7853,171,7865,171,7873,171,7879,171,7884,171,7886,171,7888,171,7890,171,7893,171,7895,171,7904,171,7907,171,7910,171,7918,171,7920,171,7923,171,7925,171,7928,171,7929,171,7931,171,7933,171,7934,171,7937,171,7940,171,7946,171,7950,171,7952,171,7954,171,7958,171,7960,172,7962,172,7964,172,7966,172,7971,172,7976,172,7977,172,7978,172,7979,172,7980,172,7981,172,7984,172,7985,172,7991,172,7995,172,7998,172,8001,172,8004,172,8006,173,8008,173,8012,173,8017,173,8019,173,8020,174,8021,174,8024,174,8026,174,8027,174,8028,174,8030,174,8032,174,8034,174,58,174,8036,174,8039,175,8042,175,8044,175,8048,175,8050,175,1951,175,8053,175,8059,176,8065,176,8068,176,8070,176,8073,176,8076,176,8078,176,8079,176,8081,176,8083,176,8084,176,8134,177,8137,177,8142,177,8144,177,8145,177,8150,177,8159,177,8161,177,8167,177,8168,178,8169,179,8171,179,8173,179,8174,179,8176,179,8178,179,8180,179,8182,179,8185,179,8187,179,8188,179,8190,179,8197,179,8209,179,8211,180,8213,180,8215,180,8218,180,8222,180,8223,181,8224,181,8225,181,8226,181,8227,181,8228,181,633,181,2786,181,8229,181,8230,181,8231,181,8232,182,8234,182,8235,182,8237,182,8239,182,8241,182,8244,182,8246,182,8251,182,8252,183,8253,183,8254,183,8256,183,8257,183,8261,184,8267,185,8269,185,8270,185,8273,185,8275,185,8277,185,8279,185,8281,185,8284,185,8291,185,8301,185,8303,185,8308,185,8317,185,8320,185,8325,186,8326,186,8334,186,8335,186,4116,186,8254,186,8336,186,8337,186,8339,186,8340,186,8341,186,8342,186,8343,186,8344,186,8345,187,8346,187,8347,187,8348,187,8349,187,8350,187,8351,188,8353,188,8355,188,8357,188,8362,188,8363,188,8367,188,8370,188,8373,188,8377,188,8381,188,51,189,8382,189,8384,189,8385,189,8391,189,1488,189,1490,189,8392,189,8393,190,8394,190,8395,190,8396,190,8397,190,8398,190,8128,191,8129,191,8130,191,8131,191,8132,191,8133,191,8271,191,8272,191,8399,191,8401,191,8402,191,8403,191,8404,191,8405,191,8406,191,8407,191,8408,192,8411,192,8413,192,8415,192,8418,192,8421,192,2229,193,8422,193,8423,193,8424,193,8425,193,8426,193,8427,194,8429,194,8431,194,8433,194,8440,194,8447,194,8451,194,8452,195,8462,195,8464,195,8466,195,8467,196,8468,196,8469,196,8470,196,8471,197,8473,197,8477,197,8479,197,8486,197,8491,197,8498,197,8500,197,8502,197,8506,197,8508,197,8509,197,8515,197,8523,197,8527,197,8530,197,8531,198,51,198,8543,198,8551,198,8558,198,1453,198,1488,198,8392,198,8559,198,8561,198,8563,198,8564,199,8566,199,8567,200,8568,200,8569,200,8570,200,8571,200,8572,200,8573,200,8574,200,8575,200,8577,201,8578,202,8580,202,8582,202,8584,202,8586,202,8589,202,8593,202,8596,202,8598,202,8606,202,8613,202,8619,202,8620,202,8622,202,8626,203,8628,203,8629,203,8638,203,8639,203,8647,203,8648,203,8654,203,8452,203,8658,203,8660,203,8254,203,8256,203,8257,203,8661,203,228,204,2229,204,8662,204,8663,204,8664,204,8665,204,8666,204,8667,204,8668,204,8669,204,8670,204,8671,205,8674,205,8676,205,8678,205,8681,205,8683,205,8684,205,8687,205,8689,205,8691,205,8692,205,8693,205,8695,205,8700,205,8701,205,8703,205,8704,205,8706,205,8707,205,8708,205,8710,205,8717,205,8719,205,8722,206,8725,206,8726,206,8728,206,8729,206,8730,206,228,207,8731,207,8732,207,8733,207,8734,207,8735,207,8736,207,8737,207,8743,208,8746,208,8748,208,8763,208,8764,208,8775,208,8777,208,8784,208,8786,208,8788,208,8791,208,8792,208,8793,208,8795,209,8806,209,8809,210,8819,210,8821,210,8823,210,8827,210,8829,210,8831,210,8832,210,8834,210,8835,210,45,211,8836,211,50,211,8839,211,1457,211,8840,211,8841,211,8845,211,8849,211,8851,211,8852,211,8853,212,8854,212,8855,212,8856,212,8857,212,8858,212,8859,213,8861,213,8863,213,8865,213,8867,213,8869,213,8871,213,8872,213,8875,213,8877,213,8879,213,8886,213,8890,213,8901,213,8903,213,545,214,8904,214,8905,214,8906,214,8908,214,8909,215,8910,215,8911,215,8912,215,8913,215,8914,215,8929,216,8931,216,8933,216,8936,216,8938,216,8939,216,8941,216,8943,216,8945,216,8946,216,8949,216,8950,216,8952,216,8953,216,8955,216,8962,216,8964,216,8967,216,8975,216,8977,216,8980,216,8983,216,8984,216,8986,216,8988,217,8990,217,8992,217,8997,217,8999,217,9000,217,9006,217,9012,217,9014,217,9015,217,9027,218,9029,218,9031,218,9033,218,9034,218,9036,218,9038,218,9040,218,9042,218,9045,218,9046,218,9047,218,9048,218,9049,218,9051,218,9053,218,9055,218,9057,218,9058,218,9059,218,9061,218,9066,218,9069,218,9070,218,9073,218,9074,219,9076,219,9077,219,9079,220,9081,220,9083,220,9087,221,9098,222,9100,222,9103,222,9106,222,9107,222,9109,222,9110,222,9111,222,9112,222,9113,222,9114,222,9115,222,9121,222,9122,222,9125,222,9128,222,9130,222,9132,222,9134,222,9136,222,9137,222,9140,222,9142,222,9145,222,9147,222,9150,222,9158,223,9160,223,9162,223,9164,223,9165,223,9166,223,9167,223,9168,223,9169,223,9180,224,9182,224,9184,224,9186,224,9188,224,9190,224,9210,224,9212,224,9214,224,9224,224,9226,224,9228,224,9230,224,9232,224,9234,224,9238,224,9240,224,9241,224,9242,224,9248,224,9249,224,9252,224,9254,224,9256,224,9258,224,9260,224,9262,224,9273,225,9283,225,9284,225,9294,225,9299,225,9304,225,9309,225,9311,225,9313,225,9315,225,9317,225,9322,225,9324,225,9331,225,9333,225,9335,225,9338,225,9344,225,9345,226,9349,226,9350,226,9354,226,9357,226,9359,226,9360,226,9361,226,9362,226,9363,226,9367,226,9372,227,9375,227,9380,227,9382,227,9383,227,9385,227,9387,227,9389,227,9394,227,9396,227,9400,227,9402,227,9404,227,9406,227,9408,227,9409,227,9411,227,9412,227,9413,227,9414,227,9415,227,9416,227,9418,227,9420,227,9422,227,9424,227,9429,227,9431,227,9432,228,9434,228,9438,229,9440,229,9442,229,9444,229,9446,229,9451,229,9453,229,9457,229,9461,229,9464,229,9466,229,9467,229,9469,229,9474,229,4257,230,9475,230,9476,230,9477,230,9478,230,9479,230,9482,231,9485,231,9487,232,9491,232,9493,232,9499,232,9501,232,9503,232,9509,232,9515,232,9517,232,9523,232,9525,232,9527,232,9529,232,9531,232,9536,232,9539,233,9540,233,9545,234,9547,234,9549,234,9552,234,9556,234,9558,234,9560,234,9562,234,9566,234,9568,234,9570,234,9572,234,9574,234,9575,234,9581,234,9583,234,9586,235,9595,236,9597,236,9599,236,9601,236,9603,236,9608,236,9610,236,9618,236,9621,236,9624,236,9626,236,9627,236,9633,236,9641,236,9643,236,9645,236,9646,236,9647,236,9649,236,9651,236,9653,236,9658,236,9663,236,9664,236,9666,236,9667,237,9671,237,9672,237,7194,238,9673,238,657,239,9674,239,9676,239,9678,239,4257,240,7212,240,8085,240,8090,240,8092,240,8093,240,8095,240,8097,240,8099,240,8100,240,8101,240,8102,240,8104,240,8105,240,8107,240,8108,240,8109,240,8111,240,8112,240,8114,240,8115,240,8122,240,8125,240,8127,240,9680,240,9685,241,9687,241,9689,241,9691,241,9693,241,9695,241,9697,241,9699,241,9701,241,9703,241,9705,241,9707,241,9708,241,9710,241,9711,241,9715,241,9717,241,9719,241,9720,241,9721,241,9722,241,9728,241,9730,241,9732,241,9734,241,9743,241,9746,241,9748,241,9749,241,9750,241,9751,241,9752,241,9753,241,9754,241,9755,241,9756,241,9758,241,9759,241,9760,241,9761,241,9762,241,9763,241,9764,241,9765,241,9766,241,9768,241,9770,241,9773,241,9774,241,9777,241,9780,241,9782,241,9783,241,9784,241,9791,241,9799,242,9362,242,9800,242,9801,242,9803,242,9807,242,9810,242,9817,242,9354,242,9355,242,9818,242,9820,242,9824,242,9825,242,9826,242,9827,242,9828,242,9829,242,9830,242,9831,242,9832,242,9836,242,9841,242,9844,243,9845,244,9846,244,4257,244,7212,244,8085,244,8090,244,8092,244,8093,244,8095,244,8097,244,8099,244,8100,244,8101,244,8102,244,8104,244,8105,244,8107,244,8108,244,8109,244,8111,244,8112,244,8114,244,8115,244,8122,244,8125,244,8127,244,9850,245,9852,245,9853,245,9855,245,9856,245,9857,245,9858,245,9864,245,9865,245,9867,245,9869,245,9871,245,9872,245,9874,245,9876,245,9878,245,9882,245,9885,245,9887,245,9890,245,9892,245,9898,245,9908,245,9910,245,9912,245,9920,246,9921,246,9924,246,9926,246,9928,246,9891,246,9931,246,9933,247,9935,247,9939,247,9943,248,9953,248,9958,248,9960,248,9963,248,9965,248,9967,248,9969,248,9971,248,9981,248,9986,248,9942,248,9988,248,9990,248,9993,248,9995,248,9997,248,9999,248,10001,248,10002,248,10004,248,10006,248,10010,248,10011,248,10033,248,10034,248,10035,248,10036,248,10038,248,10039,248,10040,249,66,250,2628,250,10042,250,10044,250,10049,250,10051,250,10052,250,10054,250,10056,250,10059,250,10060,250,10061,250,10063,250,10064,250,4934,251,10065,251,10066,251,10067,251,10068,251],
    sets: 252,
  },
};
