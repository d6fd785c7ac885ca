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
    labels: [0,11,187,1,1,1,1,1,1,1,2649,1,473,2,1670,2244,2,149,80,14,97,29,18,168,112,474,359,198,1296,493,51,265,130,158,3,1309,3,3,4,254,57,752,2496,2,254,861,3,484,1831,1258,1,3627,8,166,259,564,763,1176,172,32,415,1,3573,1,4023,1,229,1,3914,1,1923,1,3317,1,624,1,2843,3,166,1586,1348,1,480,3,32,2,2,4,1586,24,1966,449,1,194,1,2262,1,2844,2,2251,26,6,277,1144,474,420,18,909,1,4033,30,227,59,594,425,109,1,436,5,1,210,118,1,102,26,778,1,65,326,1,119,1,23,1,3,2,1,61,1,225,1,7,9,1,1,1,1,1,4025,1,2079,1,3574,1,4037,1,4036,4,300,86,1954,1448,3,160,3467,161,2,149,2406,1,1421,3,358,126,3304,2,4033,4,1,3978,7,1558,112,173,1349,392,330,109,2,3186,773,2,1644,696,1,3959,5,1937,1611,83,373,7,1,20,5,15,143,2224,1192,451,13,695,3,537,477,10,117,3,234,550,1,140,488,430,5,372,538,987,265,1112,7,171,72,2578,105,49,223,180,7,392,110,64,58,289,1704,538,1,3708,1,1705,1,1181,1,484,1,2164,126,31,11,153,18,109,1,7,9,2,11,2,37,29,24,44,2,5,11,1,21,36,3,13,30,26,1,3,118,103,63,19,38,29,42,7,6,3,40,3,3,37,143,1,12,6,48,18,140,52,34,42,22,144,18,13,1,24,1,12,10,6,6,30,16,14,17,16,29,56,25,95,62,100,16,6,46,16,3,18,16,38,7,36,44,2,23,134,52,92,40,27,36,1,25,75,9,37,1,29,29,36,20,46,4,31,29,1,7,68,143,3,41,1,7,5,1,40,94,10,1,64,6,30,9,39,6,1,578,1,2385,1,3955,1,1319,1,114,1,703,1,3165,1,1938,14,229,16,125,126,472,347,205,32,283,442,940,684,34,2,37,408,45,20,27,2,139,170,45,30,16,8,76,91,224,405,21,170,17,101,147,47,56,123,12,2,463,188,221,7,85,2,353,4,4,5,45,227,1,1053,1,419,1,2315,1,3407,4,277,1428,610,18,5,229,1291,315,2066,36,22,23,478,60,49,19,73,88,119,367,611,12,114,251,346,83,517,48,20,67,41,164,260,4,1421,284,610,1659,5,15,165,2202,1192,451,5,924,535,1468,47,1,19,677,18,3,278,16,39,150,54,64,129,411,3,322,462,1,208,1,1,848,9,20,1363,322,610,18,63,440,791,347,4,15,2367,1192,451,1,2837,39,31,308,13,92,44,40,50,32,314,437,18,140,128,222,1,12,22,46,14,18,60,65,157,187,79,36,44,211,221,1,83,96,106,324,7,246,5,45,3,2,3574,451,15,442,368,99,1,1,148,304,2,451,96,3,471,13,714,252,1,2176,1,3798,1,420,1,564,1,2582,1,850,13,277,1106,38,284,190,420,18,1240,54,316,31,45,1,3,2382,1192,451,13,229,564,175,1,551,32,4,279,416,26,1624,36,64,12,356,14,83,49,408,987,28,90,236,26,1350,379,3,3878,1,3,1,1383,18,9,1,1,1,1,1,853,484,54,239,492,57,1,2,1403,111,219,110,1,158,1,1643,11,1415,771,1,906,392,120,30,62,226,97,1,1,1895,1,2259,1,3591,1,2199,9,420,105,836,470,533,678,565,52,188,2,2262,30,14,392,60,50,64,356,131,339,285,338,137,8,240,33,722,5,15,1828,1867,313,2,1,4006,17,186,140,1,535,288,489,1,608,1,236,225,453,1,68,65,249,109,2,3163,1,10,720,94,245,217,23,599,144,344,847,758,9,435,617,98,2,1407,674,129,293,43,6,1276,23,540,787,584,781,2,1078,1430,4,867,776,1,492,1,3719,1,2277,1,19,1,343,1,793,15,37,381,160,480,274,450,212,346,142,253,487,43,400,155,155,1,1157,3,968,552,36,6,1157,175,125,498,809,1,4,180,2202,1192,451,6,1357,627,464,1082,6,316,3,160,1675,2066,3,126,1046,2129,2,2220,162,1,2425,3,460,590,1926,1,883,1,160,1,490,9,498,295,175,75,477,36,321,2082,42,1,4025,2,15,3559,6,326,1,193,282,44,2643,13,452,21,440,158,321,285,338,142,3,248,706,236,156,1,968,1,2251,1,1272,1,4040,11,473,338,102,158,321,285,480,251,706,236,290,11,32,3,1,235,73,2081,5,1091,2,1,113,9,126,553,492,260,789,162,918,274,69,3,679,752,994,4,43,358,2028,547,1,1431,1,2976,7,388,1105,128,804,27,707,400,29,412,104,203,331,131,1,91,1,2,1,22,1,419,24,147,1,223,23,1,12,1,13,3,72,173,1,799,1,56,13,719,462,1,91,3,23,591,248,26,3,245,800,1,4,229,1606,2066,36,2,538,1494,5,126,1046,1508,621,651,4,277,207,937,912,4,2081,139,162,1436,1,1640,5,1136,1316,778,129,177,6,401,780,95,23,865,248,6,1835,112,1039,266,649,36,6,126,1046,1508,621,57,594,1,3974,4,2081,48,254,1435,7,126,555,491,1508,621,57,594,1,2333,1,1056,1,349,2,2081,1737,4,160,1683,1730,18,1,2335,2,1835,2066,4,126,1046,261,1925,2,2032,14,15,15,143,161,105,1642,679,414,22,125,267,1,3,14,3,116,9,319,69,1263,916,178,414,400,289,158,10,412,78,393,1,297,1,932,50,3,1410,1,3536,1,2382,1,3359,1,2220,1,642,3,1520,32,4,23,143,1,176,229,64,68,225,527,219,208,355,74,15,213,22,212,409,81,161,158,130,141,17,12,423,48,801,120,1,750,6,6,83,162,8,1601,1,1314,1,3209,1,1284,1,1283,1,2118,1,3120,1,3270,1,1932,1,1071,1,325,1,2160,1,2069,1,990,1,1937,7,229,739,75,477,36,2345,36,7,126,487,68,2070,490,54,395,7,343,13,1101,2,21,1,354,4,1843,1730,13,5,1,2364,3,515,2462,1029,1,277,1,1299,1,401,1,3636,1,3274,1,3956,2,1457,23,2,2381,836,3,144,2107,26,1,1920,3,343,700,513,1,3217,1,1556,5,1843,1730,11,7,432,10,356,215,906,43,17,388,309,503,611,531,6,356,1124,1,39,42,1203,3,27,586,3077,2,949,1,1,2422,1,3937,4,15,1278,922,1080,3,385,1812,1478,8,229,564,175,75,477,36,2345,36,4,343,13,1698,1,1,2054,132,55,1,115,1,1,1,1,315,1,1,1,1,1,36,5,42,1,1,1,1,1,78,1,259,1,1,1,451,1,1,84,1,161,1,128,1,1,1,110,3,102,1,1,122,25,163,1,38,219,2,54,1,71,1,1,1,1,252,2,46,1,1,173,8,392,15,1,68,265,1,1,1,158,1,1,1,33,1,1,1,13,1,1,1,13,1,1,1,25,1,1,1,53,1,1,1,21,1,1,1,1,1,1,1,21,1,1,1,37,1,1,1,17,1,1,1,21,1,1,1,9,1,1,1,69,1,1,1,93,1,1,1,1,1975,1,1976,1,2004,1,94,1,1043,1,1161,1,1051,1,3934,3,229,3672,36,11,921,508,1,31,404,209,20,227,347,67,426,2,1273,3,1,1285,4,1705,610,18,1294,10,51,870,944,110,407,286,258,46,575,476,6,2094,1,2214,1,1,1,3,1520,36,1195,8,452,404,821,338,125,1,11,5,1,2177,1,3907,1,453,8,1843,539,1191,1,17,119,88,227,2,392,174,1,507,1,42,3,1383,2253,72,17,392,27,147,356,247,281,334,581,68,146,38,70,21,447,44,432,81,4,1727,170,1811,298,1,1897,1,2215,3,188,3,3126,12,370,903,284,309,57,14,75,38,112,58,57,105,2,1932,5,5,1198,1,1294,1084,446,1,3295,1,2066,1,126,2,855,1583,33,167,11,517,3,21,190,2,64,1,16,7,29,7,393,118,3,4,112,57,2,115,3,329,146,3,306,1,585,1,216,256,128,183,2,1520,36,1,538,1,2687,4,538,282,1867,770,6,15,3454,104,1,17,432,4,2114,512,977,24,22,60,307,1,221,74,220,1,25,272,351,632,75,338,53,2,533,194,12,144,21,170,279,5,538,734,278,115,267,1,3901,1,1478,1,2032,1,2567,1,1797,1,3939,3,1181,95,888,8,909,272,95,862,26,75,173,13,2,2277,4,1,2268,1,1843,1,1835,1,2281,2,1433,856,7,1843,539,1191,1,3,14,207,1,677,1,3807,1,1746,1,1222,1,3720,1,2452,4,968,75,477,36,1,15,4,319,1699,549,992,2,1852,2134,3,356,3545,36,4,1670,550,162,1532,2,968,75,3,2648,427,556,2,160,320,8,496,426,46,875,408,12,892,424,1,1925,2,4023,2,7,140,3232,51,298,55,106,97,1,3020,1,2263,8,173,319,4,83,1000,540,600,205,1,3631,4,29,355,68,1563,5,15,2367,1192,17,434,4,2425,222,1044,293,1,1675,2,1626,3,2,1166,2329,3,1843,1748,323,1,180,5,229,739,867,2066,36,1,1576,1,2977,2,2262,15,3,1181,118,865,3,32,312,3177,1,3979,2,35,3489,1,370,1,3946,1,144,3,790,525,350,1,356,2,3295,553,37,163,5,1,142,386,137,140,16,1,21,18,6,1,78,1,110,194,6,1,14,102,87,28,99,274,408,630,361,1,195,20,103,35,29,1,181,2,5,1877,869,3,383,607,6,419,173,1642,1458,187,12,1,1520,1,2006,15,52,162,2,903,1,561,196,4,865,3,22,2,359,607,2,3,1648,1925,381,11,52,162,1095,252,120,196,894,2,415,551,2,2,214,2974,3,180,3394,451,1,1648,4,679,216,600,930,21,162,2,3,11,814,7,23,9,4,82,186,125,125,12,94,6,773,991,328,56,183,8,549,349,145,390,22,1296,493,446,4,1433,1318,493,446,4,1119,1,2393,1,1,4001,2,343,966,5,252,2454,589,341,212,1,1860,1,252,2,3217,784,3,343,966,2581,1,1315,2,1,2218,3,126,1717,908,3,343,966,247,2,356,959,7,15,143,1572,976,45,544,553,4,1095,1165,103,840,3,126,3448,451,4,895,600,808,442,12,164,14,814,43,82,311,137,100,773,991,384,183,8,455,83,282,324,92,74,5,2157,1,3935,1,3603,6,796,2,140,2,1936,6,8,1557,286,238,1492,1,17,227,207,1,1288,3,2015,145,1188,13,188,233,78,71,672,917,323,219,564,82,22,509,10,3,790,2,2242,10,15,143,1486,544,399,987,25,19,92,315,4,2411,645,295,2,4,15,3559,365,86,2,498,295,5,549,132,752,906,1595,5,214,1467,196,1255,607,1,1207,2,1648,2306,11,991,436,116,149,151,372,1216,142,18,223,209,6,214,1663,869,3,22,968,4,1648,195,1740,8,3,229,1606,2066,1,1552,1,498,1,2219,8,15,143,1099,1198,296,544,174,379,2,1692,2307,1,3998,1,1877,1,1312,5,309,1568,869,3,990,1,3402,6,798,1127,957,567,433,97,1,1401,3,1545,706,26,3,1648,1662,629,1,3912,4,181,1,1,3840,1,1509,6,951,1282,3,981,673,2,1,3890,2,94,2239,1,3469,2,15,143,1,143,5,974,718,310,1333,291,1,2334,1,1949,10,866,325,664,403,1,46,1313,62,244,1,9,419,377,831,203,712,55,499,596,187,1,2005,6,1073,1087,927,180,144,468,15,165,229,247,58,161,6,574,178,26,554,1,59,1,453,1208,4,1420,238,8,131,6,1037,383,238,8,131,642,1,3739,4,695,1144,718,140,2,2015,145,2,1675,1898,1,1309,1,1626,15,559,218,164,382,602,198,89,221,253,187,26,272,339,96,405,7,15,143,1685,539,1192,136,315,5,358,122,1309,2190,27,5,1843,420,1310,1,17,11,195,183,484,981,834,486,2,29,56,265,432,5,474,950,425,556,884,1,2396,1,452,1,1450,1,3619,1,496,1,2008,1,2718,9,1450,475,539,255,18,359,59,476,380,2,3220,327,1,1242,3,1648,2291,15,4,559,65,702,886,15,9,1,1,1,1,1,1,143,2062,162,14,1177,1,17,448,2,1722,1963,1,1075,13,15,143,161,1255,22,291,135,198,162,924,53,181,34,4,909,272,541,1963,4,277,1428,628,1641,5,229,127,1479,2066,36,6,126,858,775,279,419,844,8,91,317,130,318,54,117,1578,1074,2,484,591,6,15,143,2062,162,14,1178,6,537,2,706,1508,3,570,1,3044,1,537,8,369,1,1013,452,480,1586,36,17,9,349,21,126,1339,72,1333,333,328,36,3,1843,1730,18,3,1537,2,771,6,94,158,97,726,2167,701,1,1587,3,1537,306,2092,1,1537,2,727,2261,2,252,2990,4,1843,1737,11,323,6,229,1291,36,279,2066,36,16,15,128,227,254,807,165,109,525,32,15,56,6,724,670,4,111,2,2233,708,3,408,1,3040,5,277,92,115,1221,628,4,15,143,2224,1192,46,115,203,98,59,12,31,32,34,31,95,49,43,60,80,126,83,701,157,19,96,225,269,59,20,4,171,177,72,33,9,1,86,47,122,1,69,20,6,1,25,97,21,140,40,1,54,35,245,19,144,44,22,92,249,98,114,26,18,61,37,72,31,92,485,76,66,24,55,69,18,3,259,110,189,147,183,107,108,150,93,169,37,9,492,87,941,763,181,65,570,257,275,5,370,1187,1845,331,4,1,2121,3,370,3363,4,13,739,1303,81,639,64,77,1,9,1,1,6,245,639,4,1843,642,336,844,3,1452,823,1552,1,3523,11,9,1,1,1,1,1,853,777,492,1793,110,2,229,1606,13,489,76,124,192,80,392,129,479,889,92,229,167,118,1,2339,1,300,1,34,11,160,117,18,41,148,899,38,284,628,962,332,4,2233,3,705,4,8,252,1262,391,589,357,1,207,72,4,793,175,2933,36,5,343,13,1101,99,1208,7,505,656,593,707,582,316,48,3,1670,1639,605,14,272,102,343,452,62,161,765,12,3,236,1098,90,116,23,1,360,1,623,1,2765,1,2015,1,3655,3,2345,718,926,6,15,262,1154,902,876,765,2,3901,36,3,2398,16,1324,1,3360,1,1526,1,1433,3,1314,1956,665,4,386,1433,1784,24,5,812,1435,1084,379,296,6,538,1386,162,519,384,424,7,1705,677,1191,1,53,191,207,9,370,444,95,2,271,94,145,856,87,2,484,937,2,3618,325,3,1520,2381,36,1,3848,1,1961,1,3710,6,597,2986,8,135,21,5,1,3306,3,3726,21,5,4,21,888,813,117,5,15,143,2062,162,1192,3,1031,691,1963,3,477,831,1043,6,992,39,4,393,294,1963,2,538,282,4,229,814,513,279,4,148,511,1347,1518,3,1490,725,1102,2,229,3708,3,229,114,1492,1,961,1,1231,3,385,1812,1430,13,502,282,39,530,1409,41,20,60,31,7,13,18,30,7,126,298,1419,1730,1,17,434,1,2289,4,42,1491,178,224,7,229,1291,32,4,279,2066,36,13,126,17,1,212,325,752,251,176,429,953,226,160,1,6,126,17,538,752,856,1179,34,784,36,3,99,96,203,132,487,791,110,17,4,24,6,8,6,17,33,4,2,21,28,3,7,13,18,8,3,19,23,300,14,409,43,1,3319,1,314,1,2338,1,2274,1,3063,8,143,1,1540,176,429,953,386,1,20,241,371,172,39,530,1226,179,42,23,37,38,12,11,13,18,4,4,22,15,8,3,1586,24,2415,1,502,1,2212,1,2365,1,2253,1,3155,5,149,80,269,2688,773,1,1476,9,143,1,199,1123,74,144,605,228,1062,1,804,32,244,206,194,178,99,299,1537,3,22,17,5,1,9,7,3,31,4,2,26,25,1,3,4,3,10,17,1,8,22,216,308,379,1,2823,1,2921,1,823,1,922,1,2856,1,2952,1,2762,1,2934,1,645,1,1353,1,2982,1,784,1,2997,1,2211,1,1352,1,3147,1,2735,3,1457,2,21,4,1843,1730,4,14,6,314,1039,1561,7,398,670,7,15,1393,23,822,200,1121,451,5,1408,23,252,570,200,5,2821,36,30,26,9,16,484,23,273,603,169,283,9,471,18,31,88,590,585,139,135,58,23,240,1,1,1208,11,3,296,1,78,1,481,1,1,307,1,37,1,95,383,1,7,42,2,7,1383,203,18,1973,50,396,2,5,15,143,12,3404,451,11,145,1,533,292,437,4,19,252,570,200,198,10,507,273,825,847,369,36,56,9,120,724,2,3217,742,6,314,1039,1610,356,670,37,1,97,9,97,261,126,1805,44,1295,1,3,346,5,2212,668,316,471,138,2,1819,1808,4,1844,1198,84,640,1,3947,3,559,1653,1455,6,72,209,503,569,1439,171,3,1684,968,1326,1,310,1,3422,1,3081,1,866,1,3522,1,58,6,783,569,1561,7,42,19,7,642,160,266,38,45,1403,987,2,1835,2124,8,277,66,301,5,5,267,1412,1527,2,1846,1728,9,824,1937,44,19,99,12,16,32,23,1,3148,6,1200,643,1322,3,82,334,2,126,2163,3,300,1053,1610,3,2333,1294,171,1,3989,1,3305,2,1843,1748,3,2289,1339,1,2,3627,332,4,1353,1439,171,356,4,252,1,2962,99,1,1087,1,2963,1,4022,2,343,13,1,2821,2,2821,101,4,1,2563,373,3,4,1,2250,26,1442,24,240,1221,95,283,482,309,38,153,1,1,1,1,95,1,1,225,1246,1,1,1,21,1,1,1,3,1262,971,1657,1,3943,1,1839,4,358,808,460,2162,1,3986,73,32,34,1,1,141,2,611,1,1,1,305,120,200,7,3,1,1,2,23,1,226,1,1,123,1,1,1,479,1,1,1,344,1,1,1,1,15,77,383,1,7,990,1,1,1,29,1,1,1,17,1,1,1,25,1,1,1,29,1,1,1,21,1,1,1,41,1,1,1,29,1,1,1,15,417,16,240,127,1,24,177,202,164,92,64,1035,1245,70,1,1,1460,1,509,1,822,1,2279,1,3417,1,2650,1,638,1,689,2,2258,1,1,3393,1,1408,2,2193,1,1,3804,1,417,1,2559,1,2025,1,1479,1,2485,1,427,1,3967,1,2196,3,1383,932,1685,4,3884,1,1,25,10,391,173,3,223,517,6,518,362,1,712,2,2277,1702,3,564,2,2,3,3627,396,2,2,391,992,1,566,2,2256,1769,14,640,284,32,109,1,1016,111,1,170,801,228,283,184,42,2,689,719,1,3818,1,2081,1,1645,3,3804,1,1,5,277,1106,950,709,585,2,1461,860,3,385,304,719,9,2821,1,1,1,1,1568,1,1,1,1,155,1,2046,1,3639,2,1523,2515,2,1002,1314,4,822,638,856,1558,6,924,1158,111,1,64,1,1,2922,4,444,57,1950,1507,1,3208,1,1948,5,2066,1240,277,8,356,2,1109,64,1,1461,4,1,2276,1442,35,3,1109,1455,994,4,1241,1555,1,1,1,211,1,3820,5,126,298,659,113,2512,3,2262,1,18,7,1475,447,421,812,47,35,146,3,229,122,1484,1,1196,3,2253,141,942,5,285,954,542,102,1779,6,1639,1,30,387,1479,378,10,143,1,1540,605,228,251,474,339,47,1,31,67,145,72,9,36,79,41,110,75,161,259,86,7,460,82,95,6,30,292,690,91,102,19,4,1,133,1,357,53,51,46,1,2538,1,3413,1,3825,1,3171,1,941,3,15,143,3416,4,578,774,156,963,1,558,425,35,6,16,11,13,19,7,30,14,18,5,10,6,3,4,45,5,10,16,59,1,9,3,12,4,5,4,23,12,4,6,5,25,5,1,14,18,11,9,20,12,5,15,6,7,4,9,10,3,15,19,26,28,15,4,2,3,12,4,24,9,24,12,7,19,1,3,3,16,34,33,16,3,6,8,51,4,5,9,3,25,13,14,8,7,34,3,19,6,7,4,4,11,24,9,9,3,14,6,6,15,13,7,12,25,14,3,6,32,12,26,8,9,7,9,2,21,5,12,13,10,7,26,3,3,19,6,3,5,38,20,8,10,11,46,51,2,5,35,30,39,45,3,4,5,14,17,3,22,14,3,10,6,19,10,9,55,49,8,6,3,4,15,8,16,67,5,1,36,14,5,3,22,26,2,23,6,6,21,8,8,11,1,5,6,2,33,36,19,40,53,16,14,14,12,10,4,16,2,23,3,11,7,8,7,4,3,5,4,46,3,17,21,4,8,4,7,5,17,6,9,6,17,5,15,1,13,17,6,38,32,13,2,21,1,4,11,5,11,4,1,6,7,14,3,17,57,23,19,5,5,10,10,13,19,14,13,7,12,41,10,13,4,16,4,18,6,13,3,20,18,30,7,25,7,42,3,43,1,18,4,8,11,20,27,10,4,12,6,5,11,13,27,8,1,2,18,8,7,3,35,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,1,2898,1,3058,1,3800,1,256,4,149,80,2957,773,1,2540,6,143,1,199,1946,1025,267,1,2630,53,462,3,240,1,440,2,458,3,173,1,1,1,1,34,853,2,127,24,1,1,73,1,1,1,19,18,5,48,1,1274,1,1,1,1,1,1,1,109,1,1,1,9,1,1,1,5,1,1,1,29,1,1,1,1,3663,1,3659,6,1688,1,2560,1,1,1,11,15,54,89,402,1506,131,56,928,125,128,140,1,2089,8,3803,1,1,1,695,1,1,1,4,126,2256,1192,53,1,3509,1,3511,1,3040,1,3038,1,2458,1,2459,1,66,1,68,1,3412,1,2523,14,105,164,374,184,107,134,1,56,522,449,1,1262,177,344,7,449,185,161,2200,157,1,744,1,1462,1,2766,1,2764,1,3736,1,1442,1,3660,1,1790,7,69,316,870,187,755,56,566,5,448,185,465,1896,665,4,448,185,465,2561,5,126,1070,1024,162,1192,9,643,184,242,353,225,846,866,177,1,1,449,13,69,225,560,199,202,74,730,194,771,104,306,181,313,11,223,358,273,925,45,238,128,503,315,66,854,17,121,1,2,99,355,4,1,187,1009,1,410,438,1,1,443,325,117,1,3231,1,2316,1,1779,2,1421,1961,12,9,1,1,1,1,1,2171,1,1442,1,3,407,1,2256,2,3924,1,10,126,22,431,4,500,113,1066,1,1447,249,2,1083,113,9,579,135,82,982,964,267,225,329,367,3,358,126,3224,4,1843,420,1310,18,5,1,497,295,255,2911,4,564,972,773,485,1,1472,7,385,174,2,1139,1,552,761,9,583,949,658,438,1,1,2,30,1,7,277,207,899,322,610,980,332,4,1552,4,2071,332,4,343,13,1101,1,1,1485,5,2802,24,75,20,884,8,484,1001,220,551,1058,277,383,4,4,2827,75,21,883,5,126,2203,53,1192,9,3,389,1505,359,6,416,1459,1454,160,26,21,7,484,899,38,284,551,59,1634,6,148,585,2,17,5,2092,5,148,587,17,5,2092,1,785,1,3515,2,2315,1312,7,148,201,386,17,5,2092,590,5,149,80,2957,773,42,11,97,47,199,206,357,1383,228,698,99,182,83,1,3700,16,490,4,250,2,365,2,1002,408,2,210,272,19,1,540,232,3,1,4003,1,4004,1,2739,1,1457,1,1459,1,3645,1,744,1,1865,1,1866,1,1752,1,2928,1,1375,1,1377,1,721,1,722,17,20,71,35,188,170,500,721,49,763,62,636,99,280,206,50,128,45,1,3594,4,490,621,1412,1276,4,97,61,156,3709,2,3632,167,1,3579,7,490,254,367,821,591,503,773,13,97,155,62,170,1393,456,1,881,99,318,311,31,4,3,3186,31,742,1,1561,1,3799,1,1111,1,2926,1,2975,1,745,1,1754,1,1563,1,171,3,657,1990,1096,6,490,621,1412,405,871,204,7,171,789,285,89,1594,62,492,4,2669,7,479,34,3,1461,1207,479,6,959,472,11,1213,193,1157,8,171,1074,89,1592,2,47,824,2,6,490,254,367,1412,212,291,4,94,1581,659,1609,8,490,254,298,69,1624,412,41,815,5,490,254,1991,1064,204,2,744,1991,2,3959,42,2,214,2723,1,1955,1,2019,5,15,1655,712,927,605,1,4032,1,4034,5,1042,669,404,440,1386,1,982,1,2115,1,2624,4,2081,301,1436,207,6,484,1221,628,63,1207,247,2,1042,2899,1,2117,4,171,2755,46,1031,6,277,705,605,494,252,1485,1,984,10,490,254,326,41,923,60,429,212,291,541,1,3332,1,3526,1,255,5,1586,18,477,139,1598,20,15,82,61,2,20,97,37,170,500,399,204,88,30,628,184,778,308,247,124,51,4,490,254,367,1624,3,2220,162,1192,13,544,1,97,312,31,925,147,268,102,1,908,1,199,1,1422,1,2325,5,982,1196,247,91,108,9,71,673,367,600,252,71,144,114,231,5,1070,391,460,1226,60,5,15,143,2238,1178,451,4,982,1642,80,505,10,490,470,82,69,852,71,81,164,747,541,14,160,824,603,61,27,522,1098,279,276,89,4,2,2,78,10,214,86,619,546,77,322,91,64,335,197,8,573,148,66,218,965,124,1238,194,1,3249,3,1043,830,677,8,712,330,419,471,736,479,41,359,5,960,627,494,116,1621,1,960,1,2292,1,2738,1,650,1,983,2,2081,139,3,266,1311,427,1,4035,5,744,298,1073,164,456,2,3569,2,24,744,1,1,1,1988,1,1,1,1,1264,1,1,128,1,1,1,233,1,1,1,165,1,1,1,4,494,252,1993,1265,3,490,254,1991,4,492,253,1992,1274,3,578,2554,728,2,2382,1192,2,1577,1915,6,250,294,1,1890,135,559,1,1325,2,1705,680,4,15,2367,1192,17,1,3569,5,1490,2,2077,1,1,3,97,3530,396,1,2016,5,1383,322,1868,54,396,6,1568,1,497,316,861,652,1,3571,13,144,754,145,455,103,69,545,536,493,446,158,66,87,4,214,1,1,1,9,126,34,264,772,367,280,1731,449,2,7,898,600,103,614,536,939,158,1,215,2,3190,334,4,2385,1189,44,407,9,451,784,73,1269,431,180,430,237,148,1,214,4,15,143,1490,27,1,2354,7,162,5,528,81,216,436,2312,8,160,221,1491,965,407,292,359,131,2,793,3208,3,1390,1,1058,3,170,1272,1686,1,2197,1,170,1,1412,1,2377,7,556,1,915,881,1,862,478,10,135,2,245,1075,4,2,1,23,1,68,3,556,1797,1,21,558,360,3,122,46,161,384,412,275,344,3,19,106,3,38,147,180,59,480,232,30,2,1461,3,3,556,1798,1340,2,97,63,7,1626,1,1,2613,1,1,1,2,32,4,4,2220,162,1201,8,5,897,671,86,1589,2,2,187,7,2,2781,212,4,1464,1931,423,207,6,1089,355,1316,74,147,981,3,708,573,2410,2,2046,4,3,1843,1743,5,2,1383,2591,4,649,2744,301,166,3,2046,3,1,8,3569,1,1,1,909,1,1,1,2,556,1798,7,214,1306,2001,1,115,183,5,4,158,1038,2378,17,4,4489,1,1,1,1,2449,1,909,1,556,10,188,3,1051,7,451,216,826,184,46,597,14,656,39,3,292,1,317,341,190,3,784,1,209,1,917,2,1,3718,6,886,386,120,846,94,498,12,158,22,244,959,460,490,49,1191,1,17,36,81,10,1024,653,466,3,2,9,13,2,2,234,1,3134,1,201,14,886,386,121,284,466,3,2,9,15,2,64,94,76,422,19,419,173,1,24,552,281,12,903,164,140,18,21,432,15,304,29,224,109,190,1,2358,5,15,143,2175,1241,451,8,575,1146,6,95,201,365,888,730,44,61,1,73,109,174,1,80,79,1,11,54,1,34,1,10,22,2,454,1,206,1,489,3,489,7,73,45,186,1,73,98,1,96,1,58,99,44,1,91,3,224,1,340,1,1,3220,15,15,143,22,1203,322,138,490,49,1192,17,36,171,20,156,51,6,300,1320,85,894,137,844,1,1620,1,1109,5,245,247,4,6,2422,1,579,1,3701,1,3221,3,3295,341,212,4,94,994,809,2082,5,94,158,97,2893,701,11,502,667,103,120,285,99,149,235,91,579,882,1,2669,2,1727,2279,1,559,1,245,4,1835,11,1040,1015,7,144,4,465,559,1579,550,416,30,482,11,15,110,2,122,1,103,2,131,1,529,2,585,1,368,1,7,2,1,4,982,1,90,118,1,151,1,38,1,1,1615,2,2425,875,7,1050,32,99,118,865,75,737,5,144,469,559,1579,550,2,589,294,9,516,665,95,23,865,7,2,66,173,12,160,378,1167,130,89,391,1258,54,274,42,4,27,8,909,272,118,591,274,75,173,801,7,229,267,1339,72,40,1954,36,4,277,1144,912,1641,4,1136,397,919,778,20,288,4,127,34,47,2,36,21,34,263,30,42,123,118,592,164,107,798,35,275,3,4023,4,1,8,160,320,1363,478,760,492,18,356,4,144,2421,1014,175,4,886,42,1902,35,4,2321,1,337,816,5,160,320,1169,2298,75,6,1843,1730,18,310,36,86,4,1520,36,2345,36,6,32,854,42,1902,35,836,1,1807,10,28,1,856,2,789,99,1,1,1052,2,9,180,1203,264,686,49,783,408,1,53,4,229,1606,1049,1053,7,144,4,1024,261,1868,277,139,3,1943,358,676,2,1383,2244,3,229,739,2969,5,370,167,1,2,315,9,30,76,868,56,813,1210,521,17,186,4,1181,118,865,812,5,418,81,91,1774,573,5,15,143,3415,1,17,2,480,3434,4,793,1426,162,836,2,2503,203,5,1480,81,1,1202,1,4,1181,95,23,865,3,1670,712,1532,3,793,1329,1879,3,793,1329,1095,1,2381,10,144,4,945,696,71,220,427,244,490,693,69,123,13,109,11,59,104,36,37,8,2,77,14,56,13,14,38,31,367,57,186,21,86,15,123,154,114,12,52,73,27,56,16,179,1,81,68,4,87,18,16,111,47,21,5,5,3,179,9,20,51,53,13,21,44,49,45,121,39,19,109,41,68,46,65,58,21,40,18,126,6,144,4,945,767,891,490,3,1093,767,1381,6,256,236,253,1009,350,1527,1,649,1,3355,2,1520,155,5,65,79,1716,479,902,9,343,206,357,560,74,16,695,26,1219,7,1670,173,214,1302,177,55,323,10,144,405,357,187,373,74,737,1219,83,355,3,343,13,1200,2,3584,439,2,1860,479,4,1670,173,1748,323,1,2076,1,2626,1,695,10,455,207,693,245,154,350,180,432,213,702,1,309,11,455,207,693,245,154,126,224,180,432,213,702,7,385,1194,1,47,630,1715,1,1,1789,1,2728,1,3568,1,1345,12,257,194,43,87,165,1009,825,137,26,590,215,297,1,1464,1,2674,1,3524,1,3618,1,1443,6,135,443,465,830,677,192,1,3495,6,87,168,2520,162,537,343,19,135,109,11,88,75,72,88,71,63,32,422,209,377,113,67,114,669,27,805,7,87,168,2520,117,45,537,343,3,848,663,2512,1,1511,7,244,334,797,377,113,850,27,2,358,156,1,82,5,356,1124,40,42,1203,2,1231,649,3,793,2424,784,5,256,236,87,1353,1699,3,1670,2244,109,2,1190,1087,2,349,1326,1,148,4,490,2536,521,456,2,358,1317,3,2219,162,836,1,2234,1,3823,1,2988,1,2424,4,15,143,3416,451,8,515,1184,9,13,6,95,1224,960,15,71,439,351,99,214,358,221,30,509,54,829,241,403,1,84,1,3685,22,71,255,1,130,50,186,30,1,242,212,356,279,25,410,1,274,147,379,126,57,726,13,18,326,1,130,50,186,30,243,212,356,279,25,410,1,274,526,126,57,726,3,1835,1301,765,1,2122,1,3136,1,203,11,408,1,131,761,417,670,179,707,511,2,128,1,2329,9,498,954,627,125,71,53,11,1376,112,1,3555,4,1536,3,770,4,3,349,1326,2268,8,507,216,243,847,435,1,274,1500,1,195,8,909,272,118,540,237,88,462,1059,3,1835,112,1954,11,326,1,180,459,170,677,435,1,274,147,560,4,1181,118,540,787,2,1404,2602,6,195,941,1316,778,285,1,4,2251,11,15,1669,3,144,1046,1144,26,122,97,1,230,5,220,1,68,1,609,398,2,349,1,180,1,430,1,212,1,146,25,232,215,84,235,1,2972,21,15,5,160,2,1,1,93,802,764,238,234,67,1191,1,9,8,36,191,130,26,51,17,220,36,199,37,4,180,69,1009,350,180,432,208,5,44,102,279,277,2,2262,1717,1,2621,6,677,1076,65,464,655,961,4,277,207,937,2206,4,2382,1192,449,2,11,455,207,693,207,38,154,350,180,432,213,702,2,282,2487,3,1136,1316,778,1,1079,2,3393,467,1,954,1,3948,4,1670,593,1096,555,4,123,1631,530,1347,5,358,721,2500,364,5,1,3788,4,94,3497,432,2,2,968,588,2,3677,17,4,490,254,1779,212,5,480,1000,40,1245,1209,1,3580,1,2119,3,171,2755,49,1,3942,4,1450,11,1,2,4,15,143,22,3394,4,1670,1689,177,378,1,173,1,1052,1,71,3,933,990,2,1,3889,6,1464,291,182,168,996,447,1,3984,3,1843,1740,8,2,1345,994,4,455,1649,612,213,4,94,183,2057,1609,3,3574,449,2,5,578,1,357,987,2,2,578,358,2,3914,109,4,968,552,36,2381,26,408,45,47,2,36,28,202,52,36,25,5,24,141,478,165,246,75,17,111,13,674,35,191,115,242,266,3,1172,866,1263,7,15,143,12,2212,924,268,451,87,101,1,14,1,1,1,1,169,1,34,2,1,1,126,9,1,56,1,12,1,225,1,34,8,1,46,39,1,149,1,67,163,73,7,1,17,40,76,210,92,1,52,3,48,158,1,15,1,1,43,1,23,111,2,104,1,20,1,1,3,1,82,2,94,8,56,1,14,37,1,182,1,95,42,153,1,55,217,37,1,34,1,55,1,297,1,107,5,507,36,1635,345,1023,3,2248,1,1,3,119,204,1180,6,827,703,1,1,1827,177,1,3658,2,767,2,30,465,21,21,28,74,193,122,183,340,190,161,106,95,215,163,73,35,38,59,38,276,11,224,70,96,237,131,3,160,82,13,102,1,311,251,1,1,92,585,1114,212,438,57,371,13,326,1,1,179,976,765,1,42,167,27,185,876,269,1,3589,1,2462,8,1448,1,799,1,914,1,351,1,5,420,768,344,405,1732,12,101,1,1,2,1045,4,1391,1,24,1,679,1,13,487,144,119,111,250,34,492,176,221,144,160,948,529,4,2349,1,320,1,1,2456,4,170,2207,231,698,9,846,2,661,2,954,1,1087,270,1,1,2577,1,2578,1,2547,1,1559,4,1056,19,1349,1147,8,15,143,1416,22,786,924,268,451,1,1842,1,2627,1,911,6,15,143,2224,924,268,451,4,2382,1192,2,449,25,102,14,1,2,170,37,1,93,100,282,1039,222,1,44,140,1,42,58,1,108,212,747,72,57,297,2,1136,2094,11,401,136,346,26,272,95,23,540,325,462,350,5,277,207,937,894,1659,1,1947,1,1907,1,2986,1,3252,1,2374,3,277,1144,2553,1,2394,2,1533,1361,5,537,244,1592,671,282,3,3574,17,434,2,387,2007,9,465,201,1,100,872,1,955,62,760,8,666,1,972,1,219,736,62,237,2,937,1944,1,939,1,2875,1,2110,3,767,983,1350,4,2315,18,63,1416,9,15,143,1096,394,734,12,1180,15,350,1,2378,6,768,761,526,289,82,635,8,419,1,10,1934,1,313,1,274,6,1835,8,189,1559,310,36,4,1421,2182,247,124,4,15,143,12,3404,2,971,283,6,2715,1,1,804,1,2,4,401,136,285,2154,5,376,1099,360,112,1954,3,2333,1294,347,43,77,12,1,13,115,50,12,54,195,55,24,7,27,132,190,104,57,1,25,357,10,88,40,93,71,247,291,1,166,57,198,19,289,1,84,198,19,20,141,8,112,219,3,2,2096,1,3,827,2532,177,3,484,937,2553,3,15,2367,1192,2,2057,1479,2,484,3490,2,1299,865,7,590,2,1015,612,162,148,688,1,3369,5,589,710,553,312,812,10,15,143,1688,536,924,268,2,7,8,434,12,593,249,412,729,54,216,124,17,31,183,240,978,1,696,1,2698,13,97,47,55,414,907,32,4,1069,294,153,169,338,175,1,3621,43,80,299,29,15,29,19,29,2,36,300,18,30,14,10,18,143,201,120,285,17,321,126,2,9,4,1,1,2,78,160,10,6,416,35,119,72,58,237,62,33,289,241,1,1,369,3,1932,1,4,5,1198,1,882,1737,205,1,424,1,3230,4,126,194,104,2871,2,2032,17,6,15,143,3023,125,268,17,6,412,769,1,932,50,3,6,229,141,1465,831,1235,36,12,144,469,559,261,427,868,23,490,54,6,259,288,1,395,23,369,146,109,286,146,245,419,27,150,343,87,80,570,76,174,45,2,445,6,34,19,1,227,1,3436,1,2744,1,2736,10,498,295,175,75,5,472,32,4,2403,42,54,32,2,101,1,88,1,19,1,333,71,12,51,2,207,1,121,8,296,28,26,60,1,161,1,128,2,111,19,48,353,146,2,30,1,48,118,1,37,1,73,130,1,51,2,46,1,157,17,8,392,84,168,1,186,2,2251,21,19,135,1,109,251,218,208,528,304,178,352,180,167,134,159,49,182,66,410,70,14,922,426,102,12,322,141,508,184,52,18,468,44,289,333,6,1843,238,1493,3,241,205,10,319,134,403,46,399,426,170,497,1585,27,6,1236,27,257,32,4,1916,1,1557,1,1238,1,1266,9,15,143,1651,235,293,822,147,234,34,1,1846,1,3576,19,316,1,126,466,2,148,217,23,413,127,3,200,344,1,239,1,583,1,225,3,2718,345,1,5,369,1528,488,11,878,4,478,578,1271,1679,1,477,18,559,5,2,1,203,111,1,10,1,69,767,211,1,775,226,3,228,803,13,15,1368,460,434,1296,1,2,7,8,36,191,205,2,6,34,19,27,109,3,522,8,1299,544,3,1130,597,1,2,51,6,356,14,1087,23,2421,36,8,97,29,194,104,257,2560,54,553,3,1272,875,8,1,2284,1,1868,1,3882,1,860,5,88,1666,530,1347,266,5,229,1080,6,2586,36,3,320,2975,553,4,1272,596,279,8,7,2248,1,1,99,269,52,747,1,3061,1,1670,6,15,143,2177,1238,1,17,10,319,196,492,740,254,419,617,16,193,544,12,102,217,196,880,352,111,395,784,209,305,239,234,2,204,1,7,15,143,2177,47,1191,1,17,10,102,1293,14,330,119,395,624,248,426,473,14,538,631,103,120,58,482,83,17,111,14,3,995,476,270,4,2382,1191,1,17,1,2096,3,696,1137,1144,1,3949,1,3162,1,1082,1,3195,3,143,2146,953,9,996,20,327,1555,34,136,435,54,340,1,2003,3,1124,1328,1539,1,1921,5,2382,1191,1,17,434,3,2333,1240,376,3,1835,2066,36,6,515,1232,506,724,76,737,1,1918,9,144,1135,581,479,367,22,142,371,607,7,515,1232,493,13,724,76,737,3,1586,24,1966,5,56,1,308,1,2988,1,140,5,223,64,3,1,2220,1,1879,1,98,3,126,2256,1192,6,1791,773,64,1,430,604,12,55,3,2,4,303,1,337,345,131,118,865,75,2,484,1831,7,15,143,2177,971,267,1,17,9,1318,77,344,119,143,252,201,583,209,1,3275,3,1126,614,753,1,1653,3,15,2320,1239,2,2335,971,1,1318,1,319,7,592,1015,612,162,148,688,443,3,1586,24,1964,5,15,143,2224,1192,17,8,125,171,126,152,119,138,1197,1007,1,693,1,293,1,3608,14,272,230,64,26,32,257,32,442,660,17,497,301,35,290,6,32,103,1797,839,2,67,1,1048,2,135,1797,3,32,103,1797,1,1,8,32,103,1797,580,259,2,447,272,7,1383,460,238,1492,18,227,205,2,295,3459,20,264,1,143,2,92,2,62,1,57,3,286,1,539,1,1411,1,274,1,8,6,7,125,568,1335,1269,218,1,27,7,466,126,1627,162,790,46,794,1,3562,5,15,143,3148,268,55,1,3925,5,841,1820,372,403,1,29,407,234,211,240,271,2,1,8,49,147,2,84,8,7,283,237,1,520,1,1,578,2,125,1,293,154,49,47,3,1,1848,1,1850,1,3032,1,3991,1,3859,1,2213,1,630,4,15,143,3416,55,12,502,36,372,117,360,226,255,164,54,462,57,808,1,55,2,1474,755,1,1386,1,2043,6,592,201,479,653,456,836,6,589,687,23,553,312,812,7,219,271,251,3,367,1624,291,1,335,1,1614,1,1944,1,2715,1,3521,8,15,143,22,1666,536,1192,2,449,38,116,1,2,207,1,66,43,74,10,81,201,70,1,61,20,286,338,4,57,1,2,421,1,44,217,24,321,198,86,26,11,153,192,81,1,74,44,364,1,846,1,3168,1,510,1,3492,1,2868,1,3336,1,544,1,545,1,1577,1,2953,1,1619,1,323,1,601,1,678,1,393,1,45,1,3540,1,3539,1,3669,1,103,1,1983,1,2961,6,1082,901,248,749,215,222,9,827,241,989,712,394,196,58,119,344,15,256,234,2,86,1,165,1,1990,2,595,22,1,322,17,167,10,15,479,252,959,677,3,1189,53,347,51,6,1670,165,38,1570,471,87,7,87,1,1045,1642,1,698,1,18,219,271,88,166,9,572,147,32,361,129,721,20,76,29,492,126,362,40,1,3694,1,746,8,87,168,878,696,404,704,537,343,12,219,271,189,65,9,572,540,129,721,125,618,402,2,3627,347,8,381,4,1171,663,14,3,705,1,1,2233,1,8,8,211,8,271,254,367,1604,617,528,11,15,155,1673,539,3,1189,3,14,36,347,51,3,1529,526,576,1,875,5,15,143,12,2212,1192,8,666,1,267,20,1371,133,212,866,2,1,2276,7,266,605,134,523,49,1053,332,2,1587,2122,1,3296,1,2090,1,562,4,573,469,69,2185,2,562,1983,3,3296,295,118,3,1556,677,3,3,744,2403,856,2,1556,677,4,1520,36,663,14,1,573,6,642,1028,387,1280,199,378,9,149,80,269,470,584,4,1630,773,42,2,1465,77,1,149,1,1542,4,144,1322,823,1290,24,219,37,234,2,86,1,142,20,3,1,366,264,82,15,472,1,770,1,19,597,23,166,1,4,1,2057,3,277,707,1349,1,385,2,490,254,2,2263,1760,6,968,75,1190,984,742,42,3,94,1581,2268,6,968,377,175,36,2121,260,22,679,3,137,2,501,2,1,2,665,1,1,2,50,294,2,373,2,123,618,2,360,30,3,1705,680,1413,9,15,143,12,1261,902,49,1192,17,434,12,525,638,231,2,106,380,817,238,565,105,3,308,1,1394,1,599,1,2937,6,277,1310,746,1270,247,124,7,277,1310,746,5,1265,247,124,1,207,1,3917,15,37,240,179,122,38,125,507,127,1367,266,115,9,688,30,10,1,2811,3,2333,52,11,11,250,1,795,245,1,108,112,3,2173,15,1,1,2435,1,2436,1,3129,1,7,1,1260,1,2691,1,3250,1,1512,1,250,1,664,1,1400,1,2107,1,2967,1,1650,1,3142,1,3558,4,578,38,759,2485,1,616,5,1587,204,175,1433,224,1,1966,1,377,1,1967,1,3399,1,2550,4,616,442,1753,168,1,2697,1,3583,1,3860,1,1994,6,1556,663,14,3,705,1,7,1325,669,640,31,193,129,471,1,2734,5,126,1717,1731,3,448,1,2668,5,69,57,1076,240,1212,1,780,1,679,5,15,111,2256,1192,17,1,2840,1,3378,1,450,3,1843,1731,451,5,498,295,1286,140,998,6,37,1295,125,459,826,390,7,69,57,49,785,482,311,444,1,1753,2,277,1310,9,195,1096,86,200,858,815,242,427,116,3,753,2,1110,10,578,3,1425,183,1,630,874,1,165,49,1,1258,5,2778,10,13,57,904,1,1269,1,2958,1,711,5,15,145,1683,1731,451,2,2219,120,11,34,566,451,272,206,503,599,85,222,25,496,4,277,2061,1265,247,1,2515,5,494,617,923,489,54,3,2262,15,1702,3,1556,1,676,1,2742,3,1556,663,14,3,1511,982,1061,1,3132,4,954,716,1866,378,7,149,80,269,470,588,1630,773,29,578,101,140,1,428,74,1,2,1,49,82,15,522,1,9,42,294,1,374,1,26,98,168,115,9,326,1,361,40,5,820,1175,345,1,375,22,946,12,84,61,8,131,219,533,40,69,12,276,2,275,260,219,41,156,42,72,89,456,6,314,742,649,376,304,1433,3,20,2313,1641,9,448,231,280,144,68,35,225,1907,612,1,945,23,42,635,18,3,250,10,2,233,1,41,10,63,194,210,41,86,3,234,550,1,70,558,166,16,946,96,61,8,131,792,69,12,276,324,432,41,156,42,72,545,10,677,18,3,804,337,3,784,70,1,3,1,948,19,7,90,44,19,117,207,464,435,204,118,628,503,459,278,7,47,223,124,49,10,604,342,157,139,861,288,756,41,156,42,1,3547,2,3574,365,9,695,3,508,633,3,784,1,70,988,10,97,44,807,259,498,130,1460,555,97,76,2,141,3833,5,679,280,212,35,225,7,677,18,253,12,879,787,71,3,1042,1073,1859,4,1431,766,1377,451,2,3295,332,1,2836,3,677,1162,787,7,1005,467,65,133,1856,47,341,7,946,296,219,1456,230,400,456,3,1843,238,1737,2,97,1103,1,3950,1,361,1,3421,1,958,1,3985,4,946,12,145,139,3,1431,65,701,2,20,2313,3,20,2313,1606,2,1207,1382,6,2752,58,137,3,37,13,1,3458,1,3811,1,1168,7,15,111,1717,1731,3,14,434,13,66,145,468,364,125,157,1463,52,264,43,311,353,35,8,126,1579,138,1730,1,3,14,434,3,93,4,64,1,3113,1,3128,9,778,2,1746,1,257,320,14,1,732,3,1171,260,2519,7,149,80,269,1058,1630,773,42,13,946,296,1,218,533,674,260,219,8,33,1,269,89,1,1536,9,649,912,73,1498,29,232,427,40,72,5,1043,1190,984,742,42,6,214,1,1275,984,1095,2,4,256,1264,512,886,4,558,354,1985,1078,5,677,631,1269,152,279,5,94,1581,659,335,1274,3,498,295,3208,8,558,354,185,1684,116,116,786,176,7,655,22,631,1269,152,279,369,5,822,180,1819,175,878,7,147,333,1169,603,17,1326,427,1,3075,1,1190,1,1525,8,149,80,269,295,175,588,1630,773,1,1465,1,2055,11,143,1,405,357,560,74,320,429,228,885,94,279,66,1,1,1,1,1,1,116,3,23,26,1,1,13,1,1,9,8,89,55,1,1,70,1,1,1,1,1,4,1,1,1,1,1,54,1,1,1,160,23,1,1,1,36,1,1,1,36,1,1,1,341,166,20,1,51,53,7,16,97,1,1,1,1,1,1,117,1,1,1,1,121,1,1,1,49,39,1,1,1,85,1,1,1,25,14,165,1,1,1,150,1,1,1,1,1,278,1,1,38,70,1,63,1,1,1,1,88,1,1,5,1,1,1,39,1,1,17,1,1,149,15,1,1,6,163,1,1,59,142,1,2,45,170,64,1,1,1,78,1,1,100,1,1,1,1,1,54,1,1,1,1,1,1,1,21,1,1,1,1,1,1,1,9,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,29,1,1,1,1,1,1,1,5,1,1,1,57,1,1,1,21,1,1,1,21,1,1,1,21,1,1,1,17,1,1,1,5,1,1,1,9,1,1,1,13,1,1,1,13,1,1,1,21,1,1,1,17,1,1,1,13,1,1,1,1,1,1,1,1,1,1,1,5,1,1,1,5,1,1,1,13,1,1,1,13,1,1,1,33,1,1,1,13,1,1,1,1,1,1,1,5,1,1,1,1,2321,7,1558,285,492,857,381,11,7,8,246,404,825,447,3,1272,5,757,6,314,1039,1391,219,356,670,1,1545,5,651,252,319,640,891,2,2382,1532,7,144,754,1853,544,107,288,158,11,254,405,260,42,504,25,52,1009,766,253,31,6,919,546,25,52,1009,1050,3,3573,54,396,16,32,103,355,159,95,298,69,198,152,471,183,620,191,221,41,815,4,126,58,1711,386,1,589,2,1895,25,1,1649,7,1543,300,54,105,213,1060,748,1,3595,4,252,1300,4,721,3,97,73,3457,35,65,46,368,118,16,312,506,83,104,1,286,371,166,46,75,1,64,1,33,189,1,220,52,86,101,59,1,16,171,100,80,14,2,114,48,8,666,1,972,1,742,988,47,157,38,465,99,3,17,59,115,69,241,1,238,72,135,125,1,4,231,30,57,25,70,50,456,1,9,37,2,113,2,58,195,62,1,16,300,12,144,21,22,1,3456,1,2494,1,2267,1,2822,27,1,33,76,34,85,16,11,163,77,96,201,93,82,304,120,128,356,343,32,114,465,310,49,28,17,703,64,45,1,143,4,81,27,18,99,191,373,31,20,55,266,6,17,43,1,81,63,36,70,128,285,180,14,18,70,1,17,329,96,117,60,191,11,18,80,128,70,148,44,46,17,243,49,7,1843,1730,7,3,1,7,356,13,229,269,470,75,5,472,19,13,283,1301,765,36,64,46,15,133,10,142,49,38,151,73,2,47,29,386,461,112,57,155,101,13,130,111,17,19,11,12,1,2,4,47,5,6,46,9,58,254,16,29,191,299,129,17,187,253,21,86,5,86,3,3469,114,11,6,527,384,802,129,1414,330,5,1299,503,362,400,412,9,502,36,318,25,29,784,321,145,1011,6,126,1940,137,59,115,929,2,1873,677,5,578,1701,463,149,848,1,1267,3,1860,251,228,8,147,333,1169,603,17,803,523,159,6,1543,354,105,213,1060,748,6,188,1,1,1,1,1,3,187,7,3123,1,3940,5,1537,133,173,1748,323,5,538,594,104,27,2209,3,484,3143,396,6,319,672,1246,330,1206,8,3,1235,2,460,136,477,39,94,670,111,150,138,220,1155,175,528,286,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,4,1,1235,3,793,1286,43,2,343,1213,2,2079,43,9,91,447,452,246,27,460,596,1153,341,10,69,1373,1,754,56,124,319,1,3,185,2,1675,1542,2,3580,443,8,1262,4,117,169,4,695,26,1702,8,695,3,278,863,3,784,1,1058,7,277,766,266,396,845,1424,49,5,1131,104,27,294,677,1,525,7,490,254,299,889,803,191,1077,2,1383,2190,2,182,1,2,1198,1,16,180,1,1,1,1487,173,377,162,927,264,1,6,11,323,109,2,30,91,138,127,140,42,430,22,282,37,6,17,72,46,30,40,32,4,109,170,97,100,245,42,756,60,452,9,217,88,36,6,181,1,1,1015,1,2395,6,184,1486,173,1730,18,323,9,538,452,282,393,58,594,2,1494,193,13,168,258,564,31,12,393,239,58,424,172,1439,24,31,1,3089,1,2551,1,1696,1,1929,2,908,344,6,182,1,1660,1748,323,109,5,187,1,3,3,3123,4,97,2192,261,745,4,1670,1910,334,109,10,498,295,1139,23,278,358,335,964,82,29,11,56,117,319,87,472,920,34,737,182,138,569,2,144,899,2,148,2103,33,85,50,120,309,12,2,21,7,86,239,66,169,209,86,46,13,36,196,113,174,7,275,275,72,96,1,64,143,171,18,386,273,82,5,65,79,405,1100,82,22,85,493,28,55,260,76,22,223,381,1,128,113,174,64,182,36,347,304,189,36,189,105,1,3161,12,9,1,1,1,1,1,840,12,546,232,695,1700,1,381,36,31,164,144,1,15,89,63,102,569,87,114,268,196,32,89,114,5,483,72,55,349,1,121,1,28,65,101,156,69,68,114,76,68,48,6,1,16,126,17,1,4,706,52,507,20,19,1051,153,193,744,234,21,86,1,519,10,148,706,559,20,952,271,193,744,255,86,21,73,486,20,28,67,339,422,1,342,262,234,809,2,81,156,1,4,3,143,90,340,1,3321,1,2654,1,1468,4,1216,262,1023,1488,2,702,1662,3,863,2225,282,4,1216,262,118,2043,1,1598,1,2693,1,2597,5,1336,939,228,153,1278,2,1963,401,1,606,1,2755,1,2611,7,14,112,151,1106,25,925,714,10,854,1341,314,146,193,176,26,383,159,336,10,583,26,1060,111,262,1040,2,85,397,97,1,2519,1,767,2,583,184,11,160,69,255,35,532,784,498,774,416,378,36,6,148,2362,339,176,26,384,10,567,223,504,13,6,1297,2,113,2,802,8,143,1,1113,1082,367,696,446,86,14,156,513,5,287,317,585,159,1,48,195,8,480,61,555,1,1963,1,2446,1,336,4,2610,2,113,2,6,1714,2,358,1,740,3,5,229,1251,40,36,2381,9,134,285,1040,3,860,347,96,397,643,4,532,2103,407,123,6,419,173,1773,72,501,202,2,252,3687,2,3901,122,8,86,333,173,355,1418,72,211,290,5,277,85,1473,1548,518,10,9,1,1,1,1,1,1407,850,1766,2,5,1214,880,1,24,375,1,716,8,126,1070,443,1,101,71,570,1192,9,638,1,1637,668,144,252,1,29,1,15,919,247,1,298,77,84,49,576,26,274,944,132,161,158,13,2,3573,18,7,173,319,4,2223,205,231,476,7,702,1574,88,580,144,282,1,2,1556,765,8,188,3,23,1412,251,966,289,607,15,15,285,1165,25,52,45,277,142,334,42,362,697,133,358,28,6,98,386,2010,1239,124,121,1,41,1,3387,1,2104,1,40,1,2392,1,1482,1,684,1,76,1,2685,1,3858,13,116,1,549,1,972,1,206,536,988,47,157,2,449,25,111,374,219,54,755,1,391,1,370,287,1,64,1,33,1,188,1,206,1,257,55,147,11,29,84,1,1294,1,3059,5,229,141,1465,2066,36,4,97,47,1716,1381,6,15,83,60,1547,677,1192,1,807,14,611,49,6,1,784,188,1,101,318,215,108,988,63,393,11,2273,3,287,1,20,44,34,281,115,1,311,14,54,106,92,25,1106,204,118,130,480,1258,54,287,29,31,18,116,1,209,1,93,81,165,1,276,696,1,742,139,300,175,2,419,157,8,111,593,54,756,1049,1,495,499,31,135,3,72,1,400,2,430,5,337,699,1,248,274,35,1,25,4,212,2,55,4,155,2,118,4,162,4,14,1,496,36,2,2706,1142,11,206,405,2,716,15,39,894,963,193,140,54,2,252,1703,5,1670,173,1741,330,109,6,143,1,469,633,1363,310,18,88,22,199,353,52,233,51,22,223,491,20,350,176,112,284,666,45,244,11,21,256,81,126,595,7,1247,276,1124,210,80,5,229,1606,2066,36,10,3,144,2562,1142,8,143,470,463,170,1293,107,693,595,18,86,576,110,133,42,51,22,223,491,20,215,135,180,295,644,119,45,244,4,613,633,1293,800,18,88,574,358,223,492,19,219,130,1,2,994,2,122,119,43,1,3,241,4,846,663,2,2512,6,229,739,552,36,2345,36,5,143,1,1289,445,2083,12,32,2,19,35,21,1,199,417,1028,604,876,372,14,20,257,81,126,899,322,610,67,1191,1,9,44,316,31,22,82,29,309,63,81,3,11,3,123,54,536,13,536,721,46,2,66,47,334,499,33,328,3,2183,374,1061,12,207,213,160,584,1,1199,3,311,164,111,123,160,6,229,1606,1049,2,1015,36,8,126,18,4,1304,887,330,766,392,4,565,1494,211,213,1,3666,1,2241,3,70,1185,1902,1,2428,3,790,443,1797,1,69,9,136,70,601,302,64,542,798,156,1165,11,15,54,89,65,76,259,146,9,1669,1176,16,3,2251,21,5,1,1715,2,484,3249,1,1173,1,3110,6,15,165,2202,1192,17,434,3,3359,177,378,8,432,238,812,446,130,240,3,641,6,432,52,1817,641,685,106,1,3517,1,704,1,1336,1,2616,1,1278,1,3819,1,3242,21,102,14,1,209,1,110,40,92,97,1,968,4,1,168,264,473,112,323,228,177,32,5,1843,539,1192,340,109,11,1,228,269,545,332,181,279,384,14,106,1620,4,98,342,12,3405,1,439,9,2563,1,64,1,33,396,1,312,187,14,452,106,1,2,1139,1308,1,2,2,2,3,1,780,1,7,2563,1,64,1,33,397,499,1,1741,1,3371,1,21,1,2608,2,2564,994,3,3730,19,257,1,3954,5,1217,1035,1632,1,1,1,1217,3,1195,1139,1688,7,1132,104,27,257,42,1203,372,1,54,9,15,5,160,4,1659,492,1134,114,8,10,525,152,169,663,203,75,548,593,80,610,2,1846,1745,1,1872,8,180,2,1,1012,357,153,1922,287,15,180,495,1,519,285,1,39,32,4,6,541,93,569,335,917,1,1195,7,676,844,17,25,748,455,164,15,15,165,178,126,193,1,630,113,284,134,496,47,1087,158,161,3,1383,322,691,16,9,1,1,1,1,1,864,442,31,715,1115,371,38,117,310,22,8,477,35,366,734,584,150,1670,1,8,1552,4,114,581,11,1,1328,323,4,126,1070,870,137,1,2045,1,3597,1,1660,1,139,1,2978,1,2126,1,3841,1,2553,3,2493,517,2,24,109,105,1,473,469,2,173,72,116,435,1,63,1,565,1,139,1,6,264,79,25,34,815,52,5,919,623,1009,538,759,4,356,1164,500,566,3,2262,1,5,2,1110,1267,1,2493,11,676,292,268,284,32,4,548,612,213,207,53,2,3010,2,20,229,739,75,114,2,173,72,116,32,4,463,1,231,474,350,25,34,439,364,12,19,675,1,483,319,17,47,297,4,177,231,11,15,274,24,10,1,40,455,8,3,3469,122,434,6,42,613,22,558,73,1700,4,650,398,787,2066,10,15,143,94,429,1024,572,429,868,70,204,12,732,30,3,452,1173,332,93,115,569,1,1,293,1,971,2,1421,2206,1,563,3,578,2164,390,5,126,54,2197,5,1192,4,1308,1422,282,553,7,160,324,937,166,728,18,1690,7,126,56,1,1015,1,1294,1101,2,1877,4,3,2081,1737,205,11,46,261,1,243,2169,6,3,1,42,2,1099,16,9,1,1,1,1,1,142,96,232,249,868,691,43,1513,121,70,8,308,1985,437,53,153,76,100,905,1,2783,11,712,215,1738,2,148,285,120,4,108,2,230,2,1562,1203,4,314,1107,2153,451,2,2926,49,4,1520,42,1203,372,2,252,3043,17,103,2,538,184,127,114,1,57,27,904,269,192,17,824,177,6,372,11,56,19,134,156,322,689,153,793,184,467,664,1,1200,13,41,85,96,564,410,509,677,259,15,918,53,347,4,14,40,86,358,299,404,9,235,532,419,273,365,554,53,347,22,222,196,368,728,277,114,58,601,12,52,1,1,11,15,6,1,91,305,243,1,68,28,3,3369,4,38,2,369,115,7,126,2094,162,1191,1,17,348,2,2262,19,1,184,8,901,280,118,400,135,1955,5,212,8,20,773,611,133,168,628,1568,73,5,968,75,5,2911,42,5,1955,278,88,1569,82,9,32,77,123,423,1,349,451,1315,2,1,3188,2,3591,434,1,373,4,1843,1730,1,17,1,728,6,1,680,1538,752,472,201,1,359,8,32,77,822,39,18,35,1810,31,4,681,2290,472,201,7,931,39,18,35,1273,537,31,8,180,3393,1,9,8,36,347,51,15,337,562,371,12,5,420,20,324,103,1595,6,12,24,1,214,18,48,1,78,1,32,439,2,54,1072,26,472,504,160,119,52,328,1,238,4,1865,822,484,3,4,1670,411,1737,96,8,1556,304,359,14,1008,649,82,29,4,144,1505,306,1672,10,66,538,179,339,1,476,1264,29,494,43,1,2557,1,611,1,1062,12,1587,746,1,1,47,924,267,1,17,36,396,2,3,2279,612,848,1,88,1,2127,1,344,16,15,111,54,72,326,510,617,138,54,485,443,749,6,3,8,323,3,1753,126,933,1,764,1,2355,4,2569,1005,365,86,3,1951,757,814,1,751,2,1705,1922,3,2220,162,1194,3,903,1,398,5,611,667,2,341,967,9,1843,360,179,1192,17,36,287,60,49,1,65,1,3693,1,2748,1,2886,11,126,1709,8,539,1191,1,10,7,323,109,2,4,44,128,1771,1034,4,1383,292,30,2238,10,497,44,320,473,47,447,172,785,55,675,16,613,99,2,1,1018,2,930,2,334,1,218,1,3,162,88,4,6,968,1064,290,1315,40,258,4,126,1070,4,2740,10,160,633,306,571,35,871,822,186,43,287,4,420,1944,68,961,5,2276,336,447,22,290,4,210,1,18,1606,5,206,970,1,1904,680,6,126,54,1016,1,1,1,2,1552,4,7,823,530,487,791,192,140,19,4,919,546,77,1009,4,71,792,1390,39,2,2279,1460,3,188,3,2652,2,968,80,3,32,2739,2,5,507,131,1831,75,1330,3,1558,1634,831,15,129,1,2,127,3,337,1,1,148,1026,2,262,600,42,1,18,15,143,1399,148,130,8,434,38,67,1191,1,6,11,36,274,13,23,86,8,129,1,360,2,107,1,1895,1,1,2835,1,3100,3,1537,298,2066,1,946,1,3587,2,2495,1,9,15,237,1453,138,539,1191,1,17,36,1,492,2,3576,449,14,42,6,1,78,1,132,1,338,2,1624,274,731,191,426,22,1,19,78,131,23,246,265,210,70,5,504,4,149,130,244,236,18,503,300,437,328,36,5,273,1402,994,548,729,6,1843,1626,104,1,17,434,1,3585,10,65,903,552,32,179,104,916,939,211,36,5,65,1666,546,474,939,15,47,406,188,142,203,550,1,194,224,60,147,147,1,985,394,4,1731,1020,544,394,4,1,2250,11,15,13,712,76,398,146,72,152,118,311,1147,5,330,187,192,7,15,165,3289,105,9,8,434,18,127,211,261,2,76,525,510,24,377,541,129,2,446,162,73,3,23,162,9,20,1363,322,610,18,1240,54,106,241,4,1794,180,288,1767,1,1887,6,1202,534,918,129,448,423,8,1228,155,21,148,763,1258,54,274,9,974,297,1,271,152,1750,3,198,73,7,32,341,318,286,704,1096,1069,9,1457,23,40,41,1,1202,1,334,33,6,15,5,160,1241,894,1154,11,20,160,497,1,1161,3,784,241,61,9,532,4,498,295,175,75,1,1271,3,3574,365,86,15,229,448,18,336,419,106,283,193,525,69,100,27,255,929,74,4,793,1286,43,97,18,717,1,518,27,130,289,464,2,9,8,3,4,5,231,405,324,391,60,7,717,1289,141,18,1230,193,145,19,298,3,1160,1,63,1,506,14,319,350,1,222,455,1,127,1,298,1,40,8,15,143,22,97,1428,2113,156,51,8,27,522,132,225,364,590,1381,403,4,1705,546,26,1441,9,337,871,53,26,420,20,427,1601,36,1,3689,1,783,1,47,5,1208,1,1,51,1154,1,2499,3,373,1183,2031,1,199,4,309,239,2027,920,5,1843,472,1258,18,432,9,150,126,45,396,1797,176,514,296,1,1,16,4,277,207,3089,54,11,1332,229,355,363,463,22,368,442,17,432,2,3,1055,1643,1284,8,1675,168,1730,1,17,355,77,2,6,198,2484,1,246,564,1,18,367,1,287,22,178,54,272,12,83,23,413,1,51,75,174,613,262,687,2,1055,1643,2,599,2,9,229,1154,169,4,149,130,498,1568,36,15,34,191,131,14,309,104,1506,51,97,307,276,157,630,27,140,3,855,1158,808,1,1202,2,2315,1258,14,42,3,462,2,183,154,15,99,793,420,296,1,1252,1,2,94,255,9,498,295,250,627,203,59,618,1364,109,4,1461,585,1475,299,2,15,165,2,1181,983,2,974,569,2,373,3366,2,1648,1925,5,1670,173,539,1209,323,2,3295,341,2,373,3318,2,1196,2827,6,1181,1,709,273,3,1419,3,1480,2421,36,4,1051,981,128,248,14,443,738,1,117,170,243,1,126,51,254,20,7,241,214,4,235,3,1299,773,1,3637,1,826,1,833,9,1181,1,287,243,1,126,325,3,459,3,238,1299,773,2,1843,1737,3,15,143,3148,9,443,276,462,288,421,248,26,7,241,1,663,17,207,6,207,70,109,78,247,187,211,612,181,249,84,37,336,116,16,8,38,1671,457,85,26,569,462,446,16,173,329,354,54,12,96,375,602,20,137,4,4,117,131,223,524,14,59,101,13,507,242,96,365,322,290,636,134,390,44,428,2,3310,276,6,498,470,75,5,424,2463,1,1477,3,1472,3,2,9,59,13,209,381,213,654,590,697,147,7,74,178,534,1866,4,971,347,1,3620,1,1931,2,1917,2,2,2845,908,1,3754,4,1843,1730,11,7,2,1537,773,2,184,3126,5,343,1209,4,279,2124,4,72,209,1248,1434,8,452,86,430,424,623,17,128,265,2,252,3695,6,498,295,1286,140,1276,464,6,498,295,1286,140,1740,42,4,144,405,2947,438,1,1055,4,109,105,1467,2058,11,1079,569,57,138,539,1191,1,6,11,323,60,9,200,55,1371,247,677,387,558,196,126,4,1383,2244,396,2,5,498,295,1286,1880,42,2,214,3525,1,1819,5,1648,734,1191,1,380,16,597,141,237,664,1,203,117,422,192,681,104,177,38,6,11,323,16,1160,96,239,78,1,22,1,54,78,164,1,524,365,687,304,20,1,3795,1,1596,1,1728,1,3497,1,3349,1,3029,5,176,126,929,1043,1552,11,207,283,356,265,398,606,249,101,472,555,115,19,495,252,178,237,220,369,16,211,2,312,1,15,61,571,126,592,210,1,121,12,148,328,743,38,473,725,251,45,544,341,159,53,1,479,20,866,1,324,453,549,1,4,1,59,1,56,193,616,41,453,3,303,1,1,90,18,866,325,453,549,1,4,1,59,1,249,599,17,41,453,3,303,1,1,26,105,839,125,84,39,224,223,1,30,173,32,90,222,13,780,114,114,151,58,69,50,48,2,308,20,13,6,229,1228,1,377,2066,36,7,148,1071,641,846,22,513,554,1,1974,14,479,357,595,144,246,577,9,9,1,16,781,218,72,234,1,3293,1,3733,1,1356,1,3067,1,315,1,3299,1,505,14,595,445,54,223,279,22,870,578,10,183,224,50,115,272,1,3109,1,1618,1,399,2,1414,1,1,4016,11,867,58,718,1,864,558,58,494,3,248,57,6,316,519,1457,308,466,802,12,208,287,353,266,48,349,606,252,124,447,670,376,5,797,157,1815,211,638,3,2718,343,2,1,10,1,2497,1,2308,5,505,856,1,283,663,7,388,1263,242,173,1115,418,111,13,633,74,486,1,240,3,67,1,951,6,1185,273,1,9,247,30,142,162,1124,628,748,314,178,15,866,325,448,1,5,60,553,1,123,3,696,492,1,44,407,4,1545,706,11,15,10,1222,1,638,1,1,890,1532,1,1,1,2,1242,2,2,479,952,3,1557,148,628,3,15,3559,451,4,479,1139,870,1432,10,84,1134,35,3,919,1557,15,4,1,22,11,554,42,1,107,34,187,50,219,74,692,796,3,1462,243,2028,4,2382,924,268,9,8,548,7,287,132,2332,29,360,99,6,554,43,107,490,74,1488,1,3726,9,596,1,107,205,2,931,914,499,1,4,3726,21,4,1,17,23,606,280,2,282,83,563,3,200,305,39,240,1,439,189,1,284,3,1705,2028,245,1,1172,7,180,3,1016,454,567,162,1194,1,667,1,117,1,327,3,982,701,1071,5,505,262,983,832,153,6,176,128,1085,190,1011,15,3,1961,13,288,3,1705,628,63,2,1974,307,5,182,1,1487,665,1579,1,1533,1,3611,4,146,443,1771,17,2,1923,2,2,1974,288,3,146,443,1771,9,738,1149,72,1,521,624,105,514,166,1,299,3,1705,610,18,14,458,47,826,425,171,71,349,289,329,364,78,84,49,78,9,428,126,183,1,1221,1,641,384,226,5,1471,270,486,1,1765,1,3491,1,552,10,554,275,82,117,1,810,3,785,583,1,5,842,629,866,430,807,7,447,335,27,939,241,453,1451,1,809,1,12,6,1387,165,4,57,419,54,2,1462,1780,2,3574,17,13,447,335,27,295,1,211,303,129,241,1,452,682,769,3,3521,2,1,2,1431,831,1,597,4,1745,562,1004,443,1,2328,14,234,2,205,5,825,4,261,3,620,2,148,4,956,2,1,1475,11,277,110,568,235,231,284,628,1270,24,316,31,2,2307,1004,14,909,2,270,1,94,1,562,3,48,1,273,3,459,1,1,3318,1,3320,1,1874,8,911,271,531,129,325,1089,329,1,7,498,545,5,1031,43,1189,648,5,148,1597,562,1004,443,6,234,198,1104,3,770,4,8,39,422,450,271,288,697,1104,315,4,498,545,1036,1880,5,144,4,2159,1004,443,3,1536,773,960,7,1197,1,1,1064,1096,225,330,4,126,18,1716,479,2,1653,848,1,371,1,2501,1,3036,2,2262,1,12,116,1,78,282,189,1,972,1,235,1105,317,218,3,2229,106,117,3,2382,1192,17,7,477,968,296,111,377,802,626,3,432,1312,909,2,3573,54,5,1472,64,773,997,274,1,2229,4,2382,1087,105,17,1,1180,5,1648,27,1542,726,1,7,234,2,1035,265,3,770,4,3,343,1193,773,5,1843,1730,11,7,356,2,1539,774,11,319,236,419,569,896,607,385,135,80,49,4,18,866,1,1326,1,2,275,37,14,602,131,91,272,3,303,1,4,87,1,5,277,1106,204,118,2269,9,126,298,773,1,1,867,15,301,1436,10,116,1,360,189,1,972,1,101,1618,177,5,149,80,1291,36,2381,10,342,437,95,389,3,210,1,12,1298,661,4,98,1323,2182,371,8,15,143,2062,162,134,666,124,268,7,1383,203,24,610,1086,270,398,6,1288,43,229,531,425,108,12,380,217,232,146,143,724,171,64,550,129,499,197,4,15,1845,479,1063,7,1732,242,279,1022,347,248,154,1,2426,1,2053,16,477,189,1,297,324,351,1,5,701,43,149,106,564,177,66,85,2,252,118,8,1288,444,242,279,1022,347,248,154,13,477,189,1,297,675,1,5,999,336,228,177,66,85,4,1961,61,1184,406,9,458,1,871,108,1,622,7,17,882,5,15,1242,344,1105,1142,1,683,5,554,183,1,237,985,3,144,824,75,4,1262,1,257,36,8,548,783,735,316,799,1,53,71,6,554,184,237,572,413,1487,1,1331,9,160,92,25,1428,610,69,1189,63,338,2,1383,950,2,3450,573,6,356,1325,196,869,3,990,5,555,419,569,1888,215,4,2508,747,363,3,4,126,1940,1957,2,1,549,1,906,1,27,5,183,2037,162,1192,2,6,112,841,848,1,882,1288,3,1860,479,902,6,1629,171,286,1591,18,196,9,266,77,700,418,116,123,165,181,614,4,1800,284,2,1805,4,1843,1730,18,432,13,343,194,342,110,472,88,116,11,73,297,107,165,1495,4,953,848,1,2170,2,381,1097,3,1281,521,3,7,915,1,135,749,3,1,247,1,2684,9,55,105,117,203,4,432,789,99,248,3,1800,284,2,4,1025,524,768,3,2,1873,2061,6,180,1663,1730,1,17,434,1,2379,3,1880,867,3,1,1880,3,147,3448,353,2,480,3542,3,1207,441,2291,1,1802,6,229,23,118,1335,130,1407,10,100,7,439,100,945,20,358,360,1,1526,15,465,894,280,1,5,318,489,84,5,116,734,53,71,138,315,5,99,129,724,956,1536,14,465,894,280,1,5,111,194,2,584,121,386,207,194,524,6,370,1476,491,45,924,268,9,739,1169,79,841,75,1,754,145,188,1,2042,1,2913,6,229,141,1465,112,39,1268,2,1639,1,4,277,1428,525,103,1,3254,1,1986,4,1060,542,469,640,1,1564,1,598,1,2037,1,3426,1,119,1,230,9,1,1583,680,1,186,844,286,77,68,9,1570,200,432,62,187,69,758,380,252,1,851,5,660,1084,530,1440,12,5,598,62,791,1388,286,7,635,968,52,1240,170,619,132,7,230,391,1366,851,336,217,525,13,461,199,198,798,113,1,432,46,1,15,10,308,713,3,1520,36,2381,16,584,243,241,1,816,1,175,234,223,16,431,3,293,98,3,174,19,23,1,529,1,6,177,1,91,617,233,160,3,97,687,1,583,1,18,473,4,23,1864,1323,1,7,300,861,75,1456,568,213,187,14,643,184,242,57,27,380,528,432,25,17,432,392,522,107,2,2315,18,8,827,242,457,7,528,432,866,1,2,3214,524,8,827,107,20,921,1105,379,177,378,4,1056,1078,28,1047,4,484,1831,18,1294,9,15,1508,812,158,688,125,53,240,111,12,584,1,58,426,464,564,218,126,52,22,844,522,6,584,58,1,184,2532,177,4,370,122,3409,36,4,1705,611,17,52,4,25,1653,1550,569,1,3228,1,1369,4,3445,1,2,271,1,1333,1,1543,5,1332,125,149,1183,203,7,585,484,92,317,775,240,866,2,2253,1537,1,2254,4,1607,246,937,870,1,2768,2,1607,246,8,827,299,482,246,937,568,22,155,11,160,69,48,1428,130,498,1069,171,328,36,12,6,643,915,1634,167,177,48,8,126,1153,925,135,367,164,532,446,4,1412,335,171,335,6,2066,269,846,125,293,111,12,585,58,184,242,84,380,520,47,393,22,844,522,3,1056,1106,1047,2,1607,1183,4,143,1717,429,953,4,1054,553,1183,870,3,1998,349,1193,11,553,1,43,89,44,8,237,985,793,3,455,10,1236,2,25,3,254,37,780,969,441,190,10,15,143,390,770,815,204,969,268,173,5,10,693,31,1119,405,1,98,816,134,218,25,14,975,206,1,94,23,1,169,1,369,3,784,1,660,1,6,559,1225,119,220,1677,5,4,559,1344,309,1298,8,195,2350,85,667,218,101,1,302,13,160,1392,4,279,399,2,1059,107,121,50,64,264,46,2,1901,352,6,195,2350,752,218,101,303,7,1520,32,283,1567,121,114,264,9,401,60,1381,76,335,374,647,344,203,3,1506,252,1786,4,1842,598,187,1060,6,195,1353,997,618,134,218,6,738,1221,1,164,1679,1,4,1574,22,133,2065,2,1978,1680,3,277,2056,1294,6,226,468,1335,1268,219,27,4,229,1323,4,279,3,461,222,2,4,843,1496,1063,620,2,15,1690,4,142,241,582,2601,1,1088,1,37,1,3363,1,3364,5,1552,4,279,2066,36,2,356,1933,4,784,569,1610,19,2,1843,3,3,3297,218,25,4,78,1,2,2513,3,2262,10,5,3,78,80,578,1,740,2,78,1864,1,78,4,1299,217,426,2065,1,1329,1,3178,1,1205,1,1491,7,92,1493,3,1,1,697,1295,1,1456,2,277,1428,2,1846,536,3,26,2399,875,1,1003,2,2955,2,2,3020,3,2,130,1,2,761,1166,4,1942,357,1,723,3,180,2082,15,1,2272,1,32,1,36,1,1927,1,1942,2,1942,1,3,1383,322,1922,3,200,475,2136,1,1943,1,2331,16,448,1388,138,159,51,122,416,487,31,28,7,276,71,61,80,1,5,1836,297,589,829,213,42,167,301,2,55,2,192,190,2,88,29,153,1,11,276,1,123,1,68,50,1,9,2,63,29,23,3,48,152,102,1,19,3,4,140,101,1,213,1,536,9,97,271,6,728,2107,297,389,153,178,5,1843,1730,1,3,14,5,1175,60,477,127,237,7,17,1200,570,49,1,885,703,1,1837,3,2045,158,174,5,848,663,982,1179,152,7,229,739,75,513,2345,36,12,7,1159,173,210,413,65,231,26,14,91,265,319,1,514,330,36,287,260,1,178,1,1308,383,5,15,143,1160,1017,971,1,1527,7,1318,209,447,159,1076,66,347,15,525,323,19,42,272,288,243,127,297,28,128,23,311,487,711,1,2706,5,1673,25,661,142,896,9,406,1063,1,123,1,68,1,481,1400,1,468,6,1843,420,1311,340,109,2,3,3295,278,63,6,319,69,1614,1157,23,377,1,388,1,871,3,395,1579,1671,13,719,190,1,81,734,114,58,105,262,52,310,648,604,4,1406,886,206,967,6,1213,1,2975,1,1,1,1,1230,2,2136,47,1,108,3,15,2367,1209,2,1974,1301,3,1456,4,2170,13,9,1,1,1,1,1,1,143,2176,1265,109,2,329,3,2251,11,15,4,1974,159,1135,7,2,1897,105,4,1843,1730,18,356,4,492,2583,25,911,9,126,18,85,195,419,677,36,1846,535,18,373,1,354,3,578,1,5,500,357,323,1,1025,1,65,9,41,215,1,1,3099,1,3586,7,1236,73,6,1181,603,33,505,7,20,1823,539,1191,1,12,5,8,1921,1,1,2,107,14,3,1,4,373,936,1,2277,4,1310,387,654,1501,5,20,1935,360,1258,245,5,319,1346,572,279,926,10,1310,1,386,117,537,148,1,656,696,2,1,3852,11,20,140,69,1606,480,18,503,737,77,251,36,6,1677,248,7,14,1074,655,2,349,135,3,1861,1160,1,2,1309,6,2,385,1023,3,3521,1,115,12,15,2264,106,67,75,5,774,267,1,44,200,207,13,83,392,843,43,822,344,5,510,356,220,41,26,113,2,2385,1233,7,641,400,597,40,760,1342,17,6,919,546,30,47,1009,1050,3,1675,1542,727,3,1556,677,1657,21,696,294,1,20,1,3,21,519,112,773,97,308,224,1,1,116,313,186,67,5,55,8,20,464,1191,1898,54,191,125,80,10,229,119,961,6,165,445,959,250,1,802,7,1310,615,352,429,22,567,17,4,229,1080,6,2622,1,1293,6,252,920,261,1862,278,63,12,652,98,23,146,251,208,164,154,168,687,538,512,1,2409,6,1921,2,2,107,14,4,3,1310,1985,553,10,498,295,175,75,477,36,523,43,1815,64,19,214,1,437,505,2,150,23,72,138,154,259,1,63,1,531,328,210,9,489,3,1159,321,40,5,1478,17,762,292,26,5,2082,1311,225,62,180,6,731,163,421,17,72,2192,12,548,1295,539,924,267,1,3,6,3,5,227,207,1,1347,1,1673,1,1158,1,3479,12,1159,72,396,330,1,634,1,495,282,1,159,361,8,679,75,141,308,292,808,464,1063,1,3151,9,167,825,1,8,13,8,9,1698,1028,1,2237,6,656,652,3,386,654,657,1,2022,1,2729,1,3111,1,3375,5,15,3454,105,17,434,9,302,17,511,721,471,215,330,808,375,7,1308,389,654,378,1,278,103,9,167,825,30,9,397,889,3,1437,56,4,1001,21,9,2726,9,20,257,261,1167,691,440,814,324,49,5,1957,635,496,283,159,10,452,114,826,285,248,90,145,488,507,476,2,3573,374,1,2753,3,1332,72,2192,5,1843,539,1192,17,434,11,606,46,265,299,202,60,17,85,441,236,1073,2,1332,72,2,1843,1731,4,322,1547,293,1456,1,992,4,277,1428,2238,31,4,370,1187,663,162,5,556,610,460,728,1536,17,373,1,935,6,500,357,323,1,603,33,389,1,65,9,41,215,1,21,252,68,652,18,680,7,166,59,53,265,97,3,62,913,278,1,17,205,116,2,92,2,20,1363,5,1309,6,1784,33,505,4,214,1276,2079,2,4,754,1118,465,135,1,2472,1,776,2,1384,2356,3,214,1,3621,1,3740,2,776,2964,7,160,1545,130,480,18,1626,15,1,3691,1,709,1,548,1,1281,5,94,1749,413,1335,432,3,2076,177,3,3,1626,3,2062,4,1843,377,162,1209,11,175,428,11,13,1468,593,274,2,126,86,3,4,525,152,1162,237,3,624,2339,214,3,3186,773,42,2,1614,318,4,98,1137,477,975,3,144,405,2947,3,109,105,3525,3,2382,1191,1,3,498,3461,42,4,2382,1191,1,380,1,949,2,170,3855,2,1417,827,1,1390,4,1111,823,100,81,1,1335,3,1332,950,850,1,4030,4,4012,1,1,1,18,104,422,93,49,179,296,203,86,78,262,124,470,2,269,329,201,217,225,1,1771,7,103,563,1,179,663,548,1968,1,2224,3,20,1363,1013,13,15,111,32,22,1315,1811,163,104,1,9,8,3,431,11,425,550,1,23,554,1,168,2,2,1959,2,5,999,554,169,2,1961,2,538,2309,1,1916,9,15,143,22,2135,1154,104,1,17,434,17,311,8,672,41,395,203,1,606,160,170,200,694,98,194,20,8,2,1,3453,15,597,431,165,1,41,2,449,26,127,3,234,235,315,1,628,2,20,2295,5,1561,316,39,826,390,7,1421,116,15,283,2066,34,88,5,160,320,1190,880,1364,8,696,294,21,4,2054,1,683,60,6,1561,316,39,363,463,390,12,656,39,3,537,73,531,3,1166,385,180,18,269,1,4031,1,275,3,450,1,4,1,698,2,3627,106,2,282,2000,3,300,1242,45,5,266,1311,1584,331,531,1,1592,9,255,235,254,367,346,475,183,620,1268,10,490,231,23,298,28,41,346,658,620,1268,2,1648,2291,8,112,1117,570,156,1414,70,451,82,8,656,652,457,1,77,1165,4,465,9,135,3,990,1,5,378,65,6,623,1,2002,5,1705,376,301,1436,94,4,1499,1,722,1,1,3895,1,1500,1,364,5,126,1045,1049,162,1568,3,2004,2,1,14,753,2,801,1,6,71,3,1495,1,28,9,762,1,92,3,1626,2,1,4,3573,54,287,109,8,1461,95,78,1498,29,771,27,64,5,214,1,1275,2079,2,17,126,325,140,155,718,586,530,159,451,332,2,50,17,227,186,19,2,23,282,195,179,120,335,124,73,457,41,219,360,87,5,531,468,1,15,126,27,95,78,17,150,3,1670,1866,378,3,149,80,1606,7,148,511,76,155,194,111,669,10,277,382,883,45,419,327,411,697,139,47,2,252,25,3,771,316,2078,3,1598,2041,190,4,695,996,932,212,5,69,111,1262,755,180,13,267,335,93,3,262,348,269,176,943,1,1,2,777,11,490,254,367,198,99,184,642,501,207,876,185,2,180,1262,7,267,431,879,1119,1,3,792,7,876,119,194,835,563,383,867,16,618,2,226,2,661,2,585,1,368,1,10,4,982,209,152,1,1,876,1,3248,1,3247,1,2362,1,2030,3,343,966,2084,10,126,720,237,113,313,2,1958,105,17,434,4,1189,683,1963,2,26,477,13,161,4,1,39,3,147,390,73,457,1,8,251,326,126,531,4,76,388,1,15,126,73,164,130,8,229,1243,3,360,241,1,8,801,16,15,133,750,359,241,103,84,45,473,12,100,67,369,544,395,158,24,215,622,298,50,15,295,85,111,1,101,30,193,199,232,140,36,1004,12,190,6,2,28,47,80,9,126,22,750,145,455,103,1150,493,446,4,586,3087,163,2,7,126,957,113,1186,1192,449,2,23,252,18,207,179,39,150,1,2,460,201,2,254,260,326,1,125,392,139,469,15,126,73,133,5,3521,1,1,1,113,5,1257,946,548,544,553,1,3160,4,1692,131,764,1248,4,331,1,12,1,6,898,359,241,1253,939,158,6,696,294,21,4,21,2034,5,20,257,207,3089,54,7,1561,316,39,363,463,390,893,9,1235,462,175,66,755,472,153,52,341,3,2382,1445,87,2,949,280,4,144,370,562,2858,5,52,1,2226,1,561,11,656,21,18,3,610,458,76,460,257,449,469,14,381,4,267,266,2,238,60,140,137,604,450,573,163,698,1,1553,7,1235,620,1310,3,225,225,242,9,160,117,1106,322,551,77,1294,316,31,3,381,4,953,6,18,264,953,398,1532,3,8,126,22,104,25,1106,322,871,1051,3,484,3119,371,6,656,192,460,203,255,1246,5,252,1169,534,1514,104,5,656,652,458,1246,465,2,1421,534,5,2382,1201,8,432,3,2,2613,1,3,1847,374,163,2,2613,51,4,1705,610,18,51,6,370,553,1459,291,901,365,7,148,12,1510,1866,37,341,33,9,126,22,585,2,17,5,286,1474,1173,13,112,1,145,879,1,1,233,1315,752,1,162,76,16,4,148,233,1162,790,1,3829,5,277,1106,932,18,1294,31,51,97,195,107,283,2,84,102,200,45,47,2,246,1,1,1,401,174,7,48,227,61,120,166,423,70,413,647,1,1,1,12,390,344,356,255,152,101,439,345,918,339,77,113,10,734,22,334,255,152,101,439,1263,339,190,13,112,546,37,404,38,1,234,101,690,44,90,325,1,10,229,48,1106,169,35,118,130,1792,274,58,5,229,114,27,1465,1051,5,15,133,2167,67,1192,10,1345,43,109,101,271,168,410,168,1024,190,7,112,583,677,101,218,931,1,6,618,228,2,661,2,954,8,651,2,265,317,306,1533,14,77,8,160,69,141,1182,283,250,801,687,15,381,835,2,6,114,20,137,101,2,89,54,654,1092,285,57,1,3992,1,605,1,2278,13,846,389,274,124,305,1,376,261,117,472,3,202,1,1,2099,14,510,141,195,389,2,27,369,1060,395,77,3,202,1,121,15,160,69,48,207,712,187,38,284,130,480,261,1051,287,33,76,14,658,1,231,1,76,154,168,591,283,305,304,2,131,31,5,20,1363,322,628,1294,22,370,11,69,15,381,75,2,244,48,1,2,246,45,532,9,271,2,59,286,5,20,477,1,920,1,3386,1,249,6,1556,58,251,174,648,484,6,1121,475,1,1,1095,740,6,330,2003,49,311,677,1,6,381,916,41,573,292,1436,16,195,31,102,110,227,974,1,1,64,423,542,427,68,371,1,155,2,160,3754,3,148,587,22,12,112,547,107,277,94,1,28,840,1433,255,108,184,2,891,209,2,160,2155,3,891,652,839,8,151,739,326,74,205,1145,885,458,5,643,184,1666,866,177,1,2517,1,1166,4,126,1070,2377,1,6,381,1738,574,677,1,304,6,610,1059,1024,381,14,77,2,2623,537,3,1938,1432,1,5,1272,42,1107,227,569,4,1345,692,219,83,5,112,583,677,101,1150,4,2315,1259,53,171,12,15,143,119,1428,32,598,47,435,114,643,53,312,5,1283,1,1,1,28,2,377,2832,5,919,546,77,1009,1050,2,15,155,2,377,937,1,2290,1,2230,2,3370,1,5,578,3,1423,1,1,6,514,111,1,270,546,755,2,1819,1993,13,126,34,1488,195,1730,1,9,8,3,345,15,20,51,9,695,3,1141,4,233,1497,10,8,356,3,1670,1914,330,2,229,3730,4,2004,2,1980,3,3,277,1542,514,3,1556,1965,3,6,513,110,3,270,582,1681,4,149,80,114,1492,11,63,80,1,4,222,365,17,5,86,1446,1113,8,72,1140,614,1,178,1,1003,2,11,160,117,207,1335,24,490,1241,9,8,383,51,3,3986,3,2,4,1257,1494,544,553,12,63,562,110,22,221,565,790,545,747,2,22,1,1,239,1,622,5,160,2173,1294,23,324,77,15,56,1,54,324,471,1,1,1,231,1,10,186,1,104,2,241,1,1,1,1,139,203,4,80,538,1,1,1,1,1,289,1,1,117,492,1,3,6,8,434,24,1,1,1,101,1,1,1,25,1,1,1,21,1,1,1,45,1,1,1,57,1,1,1,37,1,1,1,1,1,1,1,65,1,1,1,11,1166,522,72,1,1,1759,1,1,1,113,107,15,126,574,496,246,241,160,539,194,75,70,438,147,127,74,67,17,221,479,85,898,549,3,341,28,2,49,66,153,16,52,491,46,95,3,160,2072,344,2,785,2105,7,58,2,450,1577,2,1309,1,8,58,2,500,540,603,386,1309,1,4,143,227,473,1446,5,1689,72,271,1490,223,7,221,564,1447,371,1,2,284,6,58,2,2027,2,1309,1,6,1088,208,1356,53,609,194,3,1304,1272,7,2,1087,2228,2,253,2962,2,2333,1641,4,1596,2,2041,190,1,2623,22,72,452,138,110,234,177,1,217,1,1,197,680,183,1,3,249,155,138,179,1,1,332,15,269,20,354,53,238,1,712,409,1,638,179,276,209,177,1,13,655,1,42,610,458,536,257,330,48,71,73,395,1,6,229,127,1196,4,279,2124,5,143,1,226,706,2858,11,72,659,671,603,275,184,407,138,180,333,465,4,2279,1,6,1235,6,126,930,2518,9,8,434,10,655,1,42,610,458,536,257,917,1,358,6,344,1521,1,1655,1,2,1,729,1,414,9,274,1,273,618,341,1045,95,848,381,8,1843,1238,388,104,1,17,36,396,8,234,1302,3,770,485,114,9,1,1,2918,4,1536,773,485,123,3,97,1608,2269,5,303,1827,1,471,205,11,180,1262,1,1352,286,158,230,105,3,6,8,14,97,63,1283,95,174,1,75,51,3,49,421,483,460,1,8,343,7,693,7,1454,143,1047,1,2,2215,167,2,381,4,23,112,167,378,2,94,2,135,210,37,1,234,1,253,3,235,140,229,414,792,2,253,1,195,3,148,1395,1,3,1383,950,1294,7,148,195,392,17,5,685,897,50,385,398,372,1,10,1,533,1,1,1,1,212,1,1,1,211,271,392,14,1,154,842,377,1,1,1,1,1,1,1,65,1,1,1,41,1,1,1,13,1,1,1,65,1,1,1,5,1,1,1,4,1703,140,1743,5,1,2232,9,385,770,1,544,2,2,1723,1,378,12,252,1190,263,610,18,49,14,1178,9,8,221,213,20,195,36,331,101,572,2,27,115,64,190,691,60,121,125,5,3,55,472,3,203,4,1700,2,1,1,4,231,2123,688,68,2,1383,932,1,1702,4,55,2,3929,3,2,2333,1479,17,126,1574,1,1,1,1,139,1238,492,4,6,8,3,659,1,1,1,9,231,1077,531,3,234,226,257,67,455,6,656,39,613,994,1174,1,3,3132,6,601,1,1332,1,1321,4,793,759,283,2100,8,343,42,658,8,425,62,163,2305,16,71,1,194,48,430,608,1,224,1215,1,169,1,341,1,13,1,8,253,834,597,892,76,53,510,99,9,97,203,14,2612,37,9,91,582,153,2,2751,1097,3,2652,563,99,7,1461,460,111,14,4,637,2,8,126,32,223,815,509,492,65,314,4,1099,1,38,2272,1,1100,1,2576,1,1099,5,1825,2,1,1180,3,15,160,1273,9,369,8,16,8,472,67,1192,9,8,2,381,51,15,525,152,18,3,1014,127,3,234,483,70,3,449,174,281,403,4,705,1,344,2693,1,522,1,523,6,159,104,900,605,60,1180,4,1916,1,1,1,5,15,1406,961,1192,261,11,1235,73,535,87,1,236,215,1087,114,8,434,6,71,1,507,427,1786,170,4,3574,9,8,434,7,231,467,1144,234,1,482,522,4,274,892,341,1140,6,15,2367,1245,287,109,2,15,381,4,267,268,238,320,17,58,3,144,399,157,293,736,698,3,266,1311,1915,3,385,1057,943,2,3986,3,5,385,2630,412,186,191,8,267,833,477,508,876,341,610,1,2,1457,2,1,429,3,549,357,2590,2,1043,1003,3,560,1672,3,2,358,126,3,277,1428,1922,1,3215,3,94,2,262,2,160,3135,2,385,1315,2,1587,2004,10,490,88,166,326,1856,81,140,41,333,482,2,42,1217,1,3314,1,274,1,2900,4,138,991,448,6,3,68,397,1585,2,252,3321,5,1670,712,1202,43,287,3,1465,77,1009,2,721,2611,2,160,3467,2,1955,2046,2,1955,64,10,9,1,1,1,1,1,2257,1762,4,2,1,1136,3,358,1975,1455,9,9,1,1,1,1,1,3585,111,329,3,3628,1,3,2,1480,1285,8,677,434,823,100,81,164,649,80,6,490,187,434,823,181,813,2,245,2492,5,642,1028,387,1479,378,5,149,80,1606,1351,773,6,143,1,199,206,1740,1207,14,578,3,1244,1,1,1,176,2,1002,3,1266,1,1,1,6,490,254,298,69,1004,620,3,149,80,3708,14,32,77,115,334,692,211,26,559,275,347,153,183,804,76,2,498,3461,16,32,77,115,334,248,655,26,607,117,110,161,299,40,183,804,76,2,2886,487,5,807,302,64,1403,246,3,593,288,5,1,885,1,1873,10,144,899,817,429,50,412,490,161,557,42,5,144,1716,479,412,490,7,925,304,726,278,704,4,949,1,1775,5,257,669,306,1707,943,3,1383,2190,54,4,498,295,3166,42,3,1860,13,2150,3,498,295,1286,3,1457,99,994,3,373,936,2278,3,1457,99,1208,1,4005,1,2655,1,3243,3,1421,414,715,2,3100,1,2,188,3,2,2421,2,4,1586,18,477,1737,21,187,1,1,1,1,1,1,1,3123,744,1,1,1,1,1,1,1,1,1,1,1,8,490,1,253,367,1412,403,49,51,5,490,254,367,1412,503,10,94,159,24,37,44,1975,217,1078,1,3,9,87,403,254,367,1412,403,46,54,977,2,1556,376,2,3307,2,5,490,254,1779,503,977,2,305,924,4,15,143,1405,2462,8,171,319,931,1230,53,222,49,532,7,490,621,983,429,503,106,728,4,1251,712,215,114,2,2081,1510,2,171,2755,8,499,3,121,1,288,1,2643,230,5,499,124,289,224,2276,4,2220,162,1192,17,3,499,124,289,7,42,378,338,1340,266,200,900,4,503,125,513,782,4,2220,162,1192,449,35,499,1,1,1,1,1,119,1,1,1,1,1,1,1,282,1,1,2642,1,540,1,1,1,17,1,1,1,29,1,1,1,325,1,1,1,5,1140,2,37,1719,515,5,1520,2064,317,36,86,3,2251,12,14,5,558,1,2853,247,1,4,498,1581,140,998,1,136,2,97,3530,5,1843,420,114,1,1213,4,1043,5,62,2849,5,1552,4,279,416,26,3,1536,1545,390,2,2219,998,10,558,20,1122,1293,1,14,404,123,124,237,2,1043,7,3,20,3275,332,5,97,1746,759,810,179,8,578,1122,1293,1,418,123,124,237,8,1937,1209,2,425,1,17,234,200,2,3628,1,900,24,12,1,2,6,4,5,6,4,7,25,5,4,8,4,1,2,4,4,4,6,10,7,4,16,2,2,4,4,16,2,3,2,6,10,5,5,10,5,1,9,1,3,4,20,19,9,10,1,9,1,2,6,5,3,1,7,9,5,21,13,7,11,10,2,6,13,2,3,6,5,2,8,10,2,7,5,6,1,1,4,6,7,5,15,3,3,7,16,2,10,2,4,2,2,5,4,6,7,3,2,5,2,4,7,3,3,9,2,11,8,8,4,6,11,1,14,8,5,4,9,4,3,6,1,8,4,10,7,2,2,5,4,4,9,4,5,14,1,2,6,2,8,11,4,2,3,2,4,18,3,3,18,16,9,2,11,2,5,25,24,6,4,8,1,18,3,22,9,5,9,7,5,3,5,5,3,11,1,6,2,20,10,2,5,15,9,5,2,4,3,3,4,5,10,5,4,6,1,2,3,6,3,3,3,5,11,1,1,17,4,1,15,8,2,2,4,2,4,19,5,14,5,1,21,2,2,5,1,2,5,4,5,4,3,5,13,12,5,6,3,1,7,9,2,6,2,6,5,2,27,2,11,14,2,7,2,9,12,1,3,16,3,4,12,24,10,3,8,11,5,26,1,3,4,3,3,6,2,3,14,30,7,3,1,4,4,13,3,1,3,7,10,8,7,3,6,7,7,2,2,3,3,2,6,5,6,2,2,3,2,5,1,7,10,9,1,7,4,2,1,15,4,3,12,1,2,9,4,1,3,5,2,2,1,5,2,4,6,2,9,3,5,3,8,1,2,6,2,9,14,2,6,19,1,5,2,2,3,1,2,4,30,7,2,4,1,2,3,4,10,7,17,1,6,2,1,9,1,11,2,10,7,7,2,1,8,8,2,5,2,5,1,3,19,7,7,3,5,8,4,16,4,1,2,3,4,5,5,6,1,4,9,7,13,7,5,1,2,1,10,13,4,8,2,14,6,2,6,6,1,4,2,5,3,5,2,1,2,6,1,4,6,12,2,4,4,1,16,7,1,4,14,13,3,1,7,18,10,19,6,27,7,6,6,7,8,2,12,2,18,3,15,11,10,15,4,1,9,3,7,3,18,1,4,8,12,2,5,6,1,7,2,3,7,11,5,1,4,7,2,4,13,3,1,3,5,10,3,4,3,5,9,2,3,4,4,1,6,3,5,4,5,2,4,14,9,9,2,11,5,8,11,3,1,4,5,5,5,9,6,2,15,8,9,10,4,3,4,2,21,3,4,2,4,4,2,6,1,2,7,4,2,1,9,3,2,9,8,3,7,3,5,8,14,1,7,1,4,26,2,2,3,9,5,1,4,13,3,7,6,7,8,5,6,8,5,7,4,2,6,6,7,8,2,20,6,4,5,10,7,37,16,12,32,17,4,2,14,4,2,11,2,6,1,5,6,2,4,2,9,7,2,10,2,8,2,2,2,2,36,1,19,3,3,26,3,1,5,2,15,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,3,1,34,9,1,1,1,1,1,213,59,594,425,109,1,436,5,1,210,12,106,1,70,32,1,25,844,433,13,1,23,1,67,1,225,1,116,7,1843,413,6,1,1310,1,17,6,1,96,2154,5,6,15,5,804,988,138,1732,1,11,67,382,110,581,1072,686,23,74,23,395,247,4,2648,427,556,270,8,671,1,1,149,35,145,477,2395,1,3310,1,2610,1,2808,1,2453,1,671,1,673,1,2323,2,180,3126,3,1394,478,1446,1,4038,6,1523,929,242,284,611,361,43,671,1,1,149,1,1,1,177,406,71,1342,1,1,1,1,1049,1,9,1,244,1,1,1,13,1,1,1,13,1,1,1,229,1,1,1,113,1,1,1,9,1,1,1,3,314,336,825,4,1450,872,326,182,18,450,128,465,199,90,129,460,11,114,436,205,210,99,151,73,192,109,26,14,15,143,1428,18,239,238,139,162,1191,1,3,14,227,207,2,373,1308,2,1955,1935,11,66,609,387,187,503,351,612,213,172,88,381,3,1229,2,1002,2,385,1812,20,443,107,163,45,22,267,275,509,53,50,34,559,71,109,56,21,144,62,398,222,1,3656,1,2812,4,1111,346,4,1686,6,15,111,32,2062,162,1192,14,443,107,163,45,22,267,784,53,879,49,116,62,398,268,3,1229,1004,1657,2,712,1975,2,278,852,6,713,67,265,889,100,411,11,1475,1102,2,568,8,473,1,3,2,1,277,2,484,1221,4,1111,923,543,1427,6,1868,147,633,427,80,476,7,2821,2,1,31,1,1,54,1,2188,4,925,304,1004,1657,4,126,2094,162,1192,5,943,351,13,881,297,3,2821,34,61,7,1843,238,139,162,1192,17,227,4,1461,1021,514,151,3,314,1906,162,5,943,351,894,297,336,3,1461,1021,665,2,3943,2,3,15,2205,162,3,679,752,1022,3,1835,454,261,4,257,1372,377,1876,4,1457,99,677,1657,5,2220,162,1191,1,17,2,2897,624,3,3573,1,17,3,157,407,743,3,499,2505,880,3,564,743,1178,18,2821,1,1,1,1,30,1,1,54,5,1477,1,1,1,5,1,1,1,10,157,407,226,153,351,13,881,297,125,871,7,42,272,12,1,180,2490,888,7,822,1,1614,45,514,1,158,5,42,272,12,1,180,1,2421,3,2281,140,61,1,790,2,886,1944,20,110,146,630,1436,326,181,1,2,243,556,247,1,1,1,1,1,630,1,1,1,4,15,165,2040,1354,2,2188,633,24,154,453,176,1,557,11,1,748,1,678,26,54,38,15,1,48,1,18,1,337,409,43,29,189,3,1843,542,1206,19,153,405,48,177,557,12,749,678,80,38,12,4,45,4,19,337,409,43,29,1,2996,5,783,569,749,861,356,9,253,105,126,1200,605,96,165,155,609,2,1457,1690,5,15,143,3149,2,716,8,1106,45,198,238,967,753,2,232,3,2385,662,580,7,1352,652,97,284,528,134,580,7,314,1039,749,812,49,356,670,5,1586,18,239,238,1737,2,1421,895,3,913,266,1719,5,1558,112,1522,392,330,6,149,80,1323,4,1630,773,7,143,1,199,306,5,1206,429,446,153,1,1,307,4,92,1,1,1,45,1,1,1,1,39,134,1,1,1,554,1,1,10,1,535,19,194,239,1,1,1,344,47,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,128,8,163,1,1,118,332,1,28,1,1,1,251,1,1,1,45,1,1,1,9,1,1,1,21,1,1,1,61,1,1,1,1,1,1,1,121,1,1,1,33,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,25,1,1,1,25,1,1,1,1,1,1,1,14,314,293,177,267,290,12,749,238,570,48,24,337,670,2,11,97,63,117,207,937,284,584,44,909,386,1,12,362,287,1,698,124,3,360,53,21,43,735,696,4,97,1608,680,662,8,277,207,1772,77,1258,37,1,3,10,463,364,241,38,45,198,1205,487,495,5,10,9,1,1,1,1,1,636,1185,2124,80,2,97,2192,9,42,349,783,669,120,261,559,790,18,8,606,18,159,268,426,839,24,680,6,1272,979,12,385,182,889,8,1220,1,1579,121,1,30,553,1,1,2336,1,3258,1,2162,5,1220,1579,121,30,555,4,450,1007,1690,50,10,606,73,104,629,19,822,767,108,822,39,4,2220,162,1192,365,3,419,11,1935,1,2437,4,15,155,3404,451,4,780,1555,106,730,9,606,177,629,750,91,124,545,98,108,31,1220,1,1699,1,1,1,27,1,1,553,1,687,1,1,1,217,1,1,1,1,1,1,1,1,1,1,1,49,1,1,1,2,780,1555,3,2648,182,325,6,229,269,295,250,2916,42,2,666,1,8,1043,7,749,522,2,217,118,816,1,1539,2,2256,33,5,149,349,545,2143,31,1,3493,5,229,269,545,2916,42,1,1799,1,2658,8,871,481,225,469,641,275,342,14,2,2361,662,2,1229,2661,1,3302,3,346,462,1679,1,2482,5,1675,581,33,1338,347,6,143,1,2145,953,386,1,14,241,15,163,73,1540,180,129,24,322,468,16,184,167,483,7,484,1805,44,1295,1,3,346,12,229,269,470,75,5,504,283,1351,31,571,171,42,2,1561,316,2,1932,1615,2,2255,1544,1,1672,4,2255,1137,264,143,2,1705,2273,14,9,1,1,1,1,1,1337,54,930,845,77,342,111,329,6,866,1,777,492,1793,60,12,227,59,594,425,546,5,1,210,12,209,26,844,6,322,1521,521,68,16,1032,5,277,1428,584,44,1641,2,1877,1223,4,1341,12,1032,359,4,358,126,1221,628,4,2251,12,14,371,8,602,2,638,3,580,3,925,3,7,1648,27,2264,7,1,2,5,1,3953,6,1648,27,2264,7,3,5,17,229,269,295,175,75,5,472,32,4,279,384,58,940,684,36,22,42,3,160,320,2815,5,498,151,144,175,867,7,229,739,75,494,298,2066,34,11,583,298,87,75,477,32,283,907,413,746,58,5,1648,2291,7,3,5,3,1629,377,1876,3,158,3148,719,2,171,1074,5,229,814,5,787,2066,4,1843,1730,7,11,3,33,2241,1552,1,2564,2,2753,3,2,1242,3,2,20,1401,5,2251,12,14,371,182,17,588,265,12,423,10,260,110,2,201,334,12,241,734,121,271,330,43,11,149,80,119,961,3,3,165,355,90,1976,36,1,1140,16,27,99,261,37,257,217,359,53,615,781,22,23,544,349,187,17,40,163,5,11,17,58,121,9,193,257,6,123,27,18,26,2,79,110,194,7,15,76,50,14,76,8,12,119,181,165,59,868,37,78,20,226,131,197,22,33,182,1,3538,1,3996,1,1306,1,1946,1,3675,4,828,1616,822,670,1,474,1,3265,5,1923,2,107,17,1,5,1586,18,477,1496,241,17,163,16,75,585,1,196,79,194,1,131,563,747,434,110,518,35,147,12,15,883,359,391,4,78,473,503,45,544,174,379,19,907,84,44,2,79,1,109,194,7,139,92,1,98,40,463,1169,2,383,183,2,538,2,9,178,857,82,384,937,5,986,384,183,3,445,1,6,4,1586,24,610,162,3,163,671,607,2,277,3697,5,375,9,16,177,2457,1,1371,4,1309,6,904,1718,5,1309,6,520,384,1682,3,2277,62,1595,1,1681,78,162,1,826,1,1,1,43,1,1,78,1,1,186,116,1,6,1,1,229,1,1,6,1440,1,81,242,1,1,107,275,1,181,1,1,160,1,1,1,9,1,1,1,1,1,1,1,37,1,1,1,1,1,1,1,25,1,1,1,197,1,1,1,5,1,1,1,13,1,1,1,33,1,1,1,25,1,1,1,4,790,2618,114,115,3,1586,18,2419,1,950,3,1746,1974,29,19,313,217,57,1,265,12,184,239,10,260,110,2,535,12,975,121,271,330,43,10,149,80,119,966,1,165,40,315,2066,36,14,133,265,7,67,1,1159,33,13,85,797,163,505,178,466,1,2438,1,2740,1,1379,1,2561,5,152,1643,297,1,1778,1,133,1,3600,1,1118,1,3042,1,1632,1,1586,1,473,1,472,1,3681,1,1571,2,353,107,2,396,1,2,397,2326,5,1586,24,471,139,162,8,395,77,1,377,815,98,1340,11,7,1586,18,6,471,139,162,1436,14,237,77,273,278,220,177,77,41,145,34,367,279,1057,51,4,3099,33,5,723,4,15,2205,162,1192,6,930,114,440,148,663,1554,31,1044,588,33,13,1,84,1,327,347,122,1,225,1,441,1,1036,1,1,1,69,1,1,1,37,1,1,1,81,1,1,1,1,3624,2,1843,1730,1,1665,2,2230,126,4,1639,1,1568,183,3,790,1,1,6,1255,405,528,9,1400,439,1,1399,4,1387,133,714,67,7,418,63,1125,876,424,14,427,1,3534,1,486,1,1096,3,2015,422,911,1,2556,3,2010,2,3,10,477,371,243,626,471,294,521,74,800,109,1,943,1,618,1,3076,4,149,80,3672,36,4,1056,1329,183,641,2,2437,47,4,97,956,202,2453,4,326,1,1570,506,4,564,3,740,6,1,3906,13,391,399,2,299,142,1,779,1,1,422,45,866,529,3,314,3709,2,1,481,15,499,3,455,1058,144,1,2,893,1,1,294,1,1,626,23,31,165,229,148,5,47,1,104,24,317,54,7,48,62,105,124,46,77,55,1,3,195,257,272,116,183,354,499,74,260,55,33,1,805,1,981,1,3926,9,502,455,1058,145,236,660,295,2,649,1,994,6,277,1106,452,498,1294,274,7,15,1571,24,610,162,1192,2,2,2159,1,6,15,1571,24,610,162,1192,4,3056,295,2,649,7,15,1185,386,24,610,162,1192,7,165,229,951,277,273,444,1581,3,358,721,1236,10,1614,1088,1,384,324,12,26,429,1,3,20,95,771,1,324,207,245,1,491,1,57,1,2,2,1,59,1,1665,1,1,3,6,2015,1333,174,2,113,270,1,3821,7,494,1211,610,1,17,1362,187,4,3521,1,2,113,4,95,771,1332,1,1,1523,1,867,9,492,79,105,69,367,1004,408,195,1292,4,1705,1872,221,225,18,9,1,1,1,1,1,785,303,249,54,661,228,886,1,76,295,47,440,1,1061,8,492,79,105,69,367,1412,538,943,18,9,1,1,1,1,1,785,303,249,54,661,195,919,1,76,295,47,440,15,9,1,1,1,1,1,785,552,54,661,1115,76,342,111,329,7,495,619,822,100,81,1565,182,1,495,9,95,771,325,453,211,343,1,1419,62,4,496,577,2597,219,1,3833,1,2125,9,490,80,79,418,405,1524,30,643,219,6,97,217,1306,1427,533,128,22,570,1,1,1042,1087,1,385,166,119,39,12,455,1,3,223,1,1,1,253,1,1,1,2,2315,1710,11,95,771,233,92,453,211,343,1,1419,62,5,2,3621,87,2,1644,2263,3,790,2732,115,11,143,86,16,98,13,140,185,799,355,2066,36,27,379,29,45,21,315,22,21,24,13,33,27,127,245,63,61,424,65,576,538,86,77,86,12,352,105,39,8,5,149,80,269,295,3108,2,2277,1442,14,37,527,157,337,503,221,215,343,276,893,191,99,21,88,5,496,818,1175,1,1,3,1923,2,107,8,1080,537,456,41,102,836,63,252,1,1616,8,793,175,75,5,504,4,2403,42,3,356,834,5,20,564,59,98,626,23,64,136,408,10,6,346,276,155,2,199,89,317,421,187,3,4,2251,26,1136,2,5,568,154,1257,995,1015,3,1865,2,1,12,257,100,88,372,183,72,201,138,503,65,780,655,13,452,22,341,1,431,25,138,14,489,2,490,1,883,1,185,12,723,384,463,1,242,137,3,629,583,67,678,48,1,1638,1,3910,12,460,1,349,91,280,1,117,170,147,296,474,979,10,97,541,558,225,284,410,2,216,1610,1,10,195,146,75,1547,65,407,682,46,87,669,5,1475,77,283,2066,34,6,399,5,465,187,1260,958,12,472,1,456,28,407,1692,58,111,126,15,274,362,3,1671,584,528,15,116,1,239,14,1110,40,32,4,83,1,195,1749,317,36,86,22,329,79,61,31,2,57,65,244,18,42,59,70,875,280,369,249,35,83,279,72,204,54,3,1450,12,1837,7,500,2,57,65,433,1155,369,9,277,1566,238,139,113,49,1192,244,161,3,886,42,1902,18,32,103,279,1,143,20,343,253,46,241,116,46,1,308,408,656,165,360,6,15,165,77,2364,927,350,7,725,1356,201,229,242,1065,80,8,300,861,1290,592,84,392,1,132,5,1843,238,139,1354,244,3,968,2991,42,5,32,103,1326,471,1589,4,1843,238,139,1598,1,3227,6,392,174,311,460,495,568,13,15,82,61,895,202,128,698,139,162,1192,134,110,218,7,149,207,14,1087,23,2421,36,7,392,174,311,15,445,495,568,11,892,973,2,1,1540,114,1,1,113,339,1,6,943,1245,297,1,335,1215,1,1307,6,528,415,1245,297,336,4,10,886,42,1234,89,26,13,202,338,35,537,7,886,42,4,1897,1,2,33,7,599,74,270,1539,3,336,34,8,501,108,646,340,1904,248,1,1,6,564,3,223,2,515,6,5,391,173,730,13,1303,5,971,83,543,132,2277,1,1243,3,42,465,1978,3,1480,355,2066,6,408,216,262,539,566,1512,2,2220,1354,4,341,165,1386,631,22,27,202,16,98,13,140,185,576,58,96,424,170,746,384,144,3,13,115,121,317,53,36,53,311,8,84,10,60,168,172,45,1,1,4,122,5,18,65,7,160,87,83,83,136,8,104,275,165,27,56,51,13,59,14,8,157,166,312,35,194,1,6,17,27,41,2,33,131,27,63,107,2,3,26,178,56,1,863,24,177,177,57,50,175,1,232,211,280,107,54,1,247,1,263,87,61,21,6,2,333,181,7,636,1,352,1,461,10,126,243,449,383,504,68,560,63,667,670,7,2809,469,1,1,2,92,29,7,311,8,539,847,250,360,1244,7,559,47,1,168,850,1541,737,8,333,406,325,953,201,46,1,954,1,465,11,126,151,83,836,225,447,526,985,224,185,192,2,1868,2112,5,1197,1,1,882,1737,4,306,1339,2153,152,1,818,9,197,114,8,672,639,388,549,992,440,21,444,165,31,83,512,144,268,22,373,40,611,349,1,122,67,33,13,43,72,443,122,4,641,997,691,946,3,2251,12,18,7,356,834,5,325,32,4,2466,14,202,42,1,251,149,4,1,272,96,1746,1,390,44,180,2,3402,620,10,229,1291,32,4,279,427,15,1605,19,36,3,356,1921,1350,13,245,404,273,535,23,81,1,25,575,119,484,434,683,12,229,16,111,14,126,153,1186,90,793,661,522,36,1,1480,3,910,987,507,2,484,899,17,9,1,1,1,1,1,1088,249,54,856,74,845,77,295,47,111,329,5,867,777,492,60,1733,5,94,815,988,3,504,4,3522,1,1,113,3,358,1025,2244,5,1075,1011,562,569,276,12,9,1,1,1,1,1,230,1,404,273,1822,1295,6,1196,1186,1192,25,111,315,6,213,650,7,54,2349,691,1,3,2,3220,480,2,909,2,5,823,99,1709,134,58,1,2340,1,2343,6,297,281,1449,1330,126,487,28,97,43,7,1125,120,153,244,136,90,145,86,5,11,1,5,4,5,4,9,49,1063,91,143,72,11,260,27,4,1,2086,9,151,1065,202,60,17,85,441,236,244,8,1379,608,551,72,555,194,477,16,7,2251,11,1,5,4,5,1702,17,171,2,2,488,580,65,254,192,122,1048,1,1,46,1,2,824,2,1,2524,1,4011,1,2529,1,2528,8,793,175,75,5,472,32,4,2445,19,171,2,317,2,750,1,509,2,530,1,238,401,2,46,1,53,521,84,265,2,1677,2044,8,97,29,1070,187,460,377,162,1195,7,495,182,437,822,100,81,583,3,1677,613,1431,1,3721,4,275,2373,427,556,8,1558,285,238,1111,381,11,234,205,5,480,4,3475,19,23,4,275,1187,1186,983,3,1561,1,1,12,189,3,318,1,6,1062,4,388,1,953,972,2,4,431,2033,691,512,4,239,147,1035,912,1,1397,3,453,674,160,1,2649,3,2262,15,4,6,171,319,2436,49,824,185,4,2246,5,12,14,38,171,2,141,176,2,2,1067,1,303,3,64,592,5,190,205,1,1,46,1,1,52,521,84,265,1,1,1,104,2,6,418,1,1,1,93,1,1,1,3,1677,1561,483,4,257,3291,350,106,5,793,175,75,477,36,15,171,2,317,2,1440,992,2,149,25,447,84,265,1,106,2,4,1535,170,2177,97,15,255,237,78,1,541,923,489,195,1284,2,6,94,1,1,1,3,97,3524,87,4,2647,1,427,909,4,3574,9,11,431,6,495,619,822,100,81,583,3,1897,105,1272,5,171,3,2752,1,48,9,94,66,320,1415,438,962,284,12,352,16,15,1508,35,28,24,60,173,377,115,47,810,382,10,330,109,2,23,151,196,34,271,265,242,57,74,128,60,17,85,439,1,1,3,233,244,274,555,239,2,412,13,229,127,14,887,473,105,871,22,23,544,553,53,36,24,22,8,76,142,267,117,69,316,9,610,54,20,10,18,740,1,230,344,33,670,3,6,10,47,10,106,142,384,385,9,712,1315,703,3,16,20,160,123,84,1,700,985,4,436,22,255,156,239,194,268,6,17,230,3,91,7,13,233,1669,1137,77,102,8,38,20,5,2,85,136,506,1,1661,11,160,117,1309,24,471,252,1241,2,242,125,31,11,50,352,65,549,99,542,20,119,383,507,912,7,484,1102,18,477,139,162,1436,8,50,352,602,673,119,383,1419,77,1,2830,1,1174,9,197,114,8,690,621,937,486,152,354,6,283,84,1,1692,1573,43,2,283,2771,5,1421,894,1312,23,251,4,793,175,75,5,7,188,3,234,85,1067,393,1313,10,252,68,1266,18,351,126,1214,523,30,126,5,356,14,1465,2066,36,9,413,228,203,1240,142,983,81,478,5,3,3627,23,324,3,600,1176,1299,4,1299,381,484,462,6,401,1,3683,1,1,1,3,2081,139,1598,21,182,1,432,27,185,241,440,50,495,4,206,230,22,255,422,167,177,48,296,3,98,97,188,1,1,1,1,1,90,82,1,1,1,265,1,391,1,846,1,1,28,68,1,1,279,26,288,429,1,58,1,21,142,1,1,113,22,1,304,1,1,1,1,11,1,310,21,59,1,1,1,1,1,1,1,9,1,1,1,37,1,1,1,41,1,1,1,121,1,1,1,1,1,1,1,5,1,1,1,37,1,1,1,93,1,1,1,1,1,1,1,13,1,1,1,25,1,1,1,28,283,84,1,657,1,1034,505,404,84,1,579,142,366,1,1,1,21,1,1,1,173,1,1,1,97,1,1,1,2,3355,172,3,1586,18,1973,2,3627,307,12,195,146,1502,185,307,100,88,112,615,323,18,328,1,3822,3,971,756,2279,37,71,86,195,3,63,88,141,1,215,147,42,305,22,266,108,91,1,248,87,44,68,43,29,84,4,63,95,25,407,84,57,75,327,1,125,136,65,6,1670,35,130,2066,13,23,12,86,24,146,163,11,517,284,1134,72,94,117,575,12,229,267,1024,32,4,279,500,1264,111,191,34,2,12,15,143,1263,102,182,140,490,126,72,1041,25,111,5,968,75,5,2853,36,6,748,709,5,252,1,359,8,15,143,2062,115,47,1192,136,229,5,2011,1,3,137,4,7,126,1460,24,233,377,162,1192,5,1480,355,2066,34,2,5,1477,538,141,6,1247,2,1127,2082,1,1127,4,434,50,1950,14,1,3577,6,922,540,13,51,1629,780,1,3309,1,1110,1,3307,1,2244,1,2242,1,3424,4,245,251,426,2233,5,15,165,1666,374,1354,1,1227,4,419,173,1772,1,4,15,143,2177,1239,1,4008,1,2398,4,1626,180,666,1459,3,144,2145,228,4,66,1395,860,826,4,657,1664,326,1096,4,15,143,3416,17,2,1846,1730,17,1414,1,770,1,906,1,391,1,119,1,23,1,3,64,1,225,1,3,1675,2094,177],
    states: [2,1,2,4,1,3,6,1,1,8,2,2,1,8,3,3,2,1,2,4,4,3,2,1,10,1,8,12,1,1,14,1,10,16,1,1,18,1,10,20,1,1,22,1,12,24,1,1,26,1,1,28,1,3,26,1,1,30,2,3,1,32,1,20,28,1,1,26,1,1,34,1,1,36,1,24,18,1,1,38,1,1,32,1,26,40,1,1,42,1,29,44,1,1,46,1,1,48,1,32,50,1,1,52,1,34,36,1,1,54,1,36,56,1,1,58,1,2,60,1,3,62,1,1,58,1,2,64,1,6,60,1,1,62,1,44,58,1,45,60,2,2,1,60,1,47,62,1,1,58,1,2,66,1,50,68,1,51,70,1,52,66,1,1,72,1,4,66,1,1,74,1,6,76,1,57,58,1,1,78,1,59,80,1,1,58,1,2,82,1,62,60,1,1,1,1,1,84,1,65,86,1,1,88,1,67,90,1,68,92,1,69,1,1,1,1,1,1,1,1,1,94,4,4,3,2,1,96,1,1,99,1,1,100,1,76,102,1,1,104,1,78,106,1,1,108,1,2,110,1,1,112,1,4,114,1,1,116,1,84,118,1,85,108,1,1,120,1,2,122,1,88,124,1,1,126,1,90,128,1,1,130,1,92,132,1,1,1,6,10,8,7,5,3,1,1,1,1,1,1,1,134,9,13,11,10,8,6,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,136,5,5,4,3,2,1,138,5,6,5,4,3,2,140,1,1,120,5,8,7,6,5,4,142,1,1,144,1,1,146,6,24,22,21,19,17,15,64,1,1,1,1,1,1,1,1,148,3,3,2,1,1,1,1,1,1,1,1,1,1,136,4,4,3,2,1,138,4,5,4,3,2,140,1,1,120,4,7,6,5,4,142,1,1,144,1,1,136,1,122,138,1,123,140,1,1,120,1,125,142,1,1,144,1,1,1,3,6,4,1,116,4,7,5,2,1,118,4,8,6,3,2,108,1,1,120,1,2,122,4,11,9,6,5,124,1,1,126,4,13,11,8,7,128,1,1,130,4,15,13,10,9,132,1,1,150,1,139,152,1,1,154,1,1,1,2,2,1,1,1,1,156,4,4,3,2,1,116,4,5,4,3,2,118,4,6,5,4,3,108,1,1,120,1,2,122,4,9,8,7,6,124,1,1,126,4,11,10,9,8,128,1,1,130,4,13,12,11,10,132,1,1,158,1,155,24,1,1,160,2,2,1,162,1,1,164,1,2,18,1,1,64,1,1,1,3,5,4,1,1,1,1,166,5,7,6,3,2,1,168,1,165,170,1,1,172,1,2,174,1,1,138,1,4,176,1,1,178,1,2,180,1,7,182,1,1,184,5,8,6,4,3,1,186,1,175,116,1,1,118,1,2,108,1,1,120,1,2,122,1,5,124,1,1,126,1,7,128,1,1,130,1,9,132,1,1,188,6,10,8,7,5,3,1,190,1,1,192,1,188,194,1,1,1,2,2,1,1,1,1,196,4,4,3,2,1,198,4,5,4,3,2,200,1,1,202,1,195,204,1,196,206,1,1,208,1,198,210,1,1,1,3,5,3,1,212,1,201,214,1,1,60,2,2,1,216,1,201,1,1,1,1,1,1,218,3,3,2,1,64,3,4,3,2,220,1,1,1,2,3,1,222,1,211,224,1,1,226,2,2,1,228,1,214,230,1,1,232,1,216,142,1,1,60,1,1,194,1,219,60,1,1,234,1,1,236,1,222,238,1,223,240,1,1,242,1,2,240,1,1,244,1,227,238,1,1,18,4,7,5,3,1,246,1,1,248,1,2,64,1,1,250,1,233,238,1,1,252,1,1,254,1,1,256,1,1,116,1,2,118,1,3,108,1,1,120,1,2,122,1,6,124,1,1,126,1,8,128,1,1,130,1,10,132,1,1,258,1,248,260,1,1,262,2,2,1,264,1,1,266,2,2,1,268,2,3,2,270,1,1,272,2,5,4,270,1,1,275,1,254,24,1,1,276,1,2,1,1,1,278,3,4,3,1,220,1,1,262,1,263,281,1,1,282,1,1,270,1,266,4,1,1,284,1,1,238,1,1,286,1,3,284,1,1,288,1,5,18,1,1,290,3,5,3,1,292,1,272,294,1,276,296,1,1,298,2,2,1,300,3,3,2,1,302,1,280,304,1,1,306,1,19,270,2,20,1,308,3,21,2,1,310,1,285,312,1,1,314,2,2,1,316,3,3,2,1,318,4,4,3,2,1,320,1,1,64,1,2,322,1,1,324,2,3,1,326,1,294,328,1,1,330,1,1,332,2,2,1,334,3,3,2,1,312,1,299,336,1,1,338,2,2,1,340,2,3,2,18,1,1,342,2,5,4,142,1,1,174,2,7,6,18,1,1,344,4,7,5,3,1,290,1,1,346,1,310,348,1,1,350,2,2,1,352,1,1,338,2,2,1,344,1,1,354,1,313,356,1,1,358,2,2,1,360,3,3,2,1,64,1,320,362,1,1,364,1,322,362,1,1,366,1,2,368,1,325,370,1,1,362,1,2,372,6,325,7,5,4,2,1,238,7,326,8,6,5,3,2,1,374,8,327,9,7,6,4,3,2,1,376,9,328,10,8,7,5,4,3,2,1,378,9,329,11,9,8,6,5,4,3,2,380,1,1,382,9,331,13,11,10,8,7,6,5,4,380,1,1,384,9,333,15,13,12,10,9,8,7,6,380,1,1,386,9,335,17,15,14,12,11,10,9,8,174,1,1,388,9,337,19,17,16,14,13,12,11,10,174,1,1,390,9,339,21,19,18,16,15,14,13,12,174,1,1,392,9,341,23,21,20,18,17,16,15,14,24,1,1,340,1,1,340,1,3,394,9,345,27,25,24,22,21,20,19,18,64,1,1,396,1,1,398,9,348,30,28,27,25,24,23,22,21,64,1,1,400,1,1,402,9,351,33,31,30,28,27,26,25,24,24,1,1,404,9,353,35,33,32,30,29,28,27,26,24,1,1,340,1,1,406,6,356,38,36,35,33,32,408,1,1,410,2,2,1,412,3,3,2,1,276,3,4,3,2,414,1,1,374,5,6,5,4,3,1,416,6,7,6,5,4,2,1,418,6,8,7,6,5,3,2,420,1,1,18,6,10,9,8,7,5,4,422,1,1,424,6,12,11,10,9,7,6,426,1,1,428,6,14,13,12,11,9,8,142,1,1,64,1,1,400,1,1,430,6,374,56,54,53,51,50,412,1,1,276,1,2,1,1,1,364,1,4,1,1,1,1,1,6,374,5,7,6,4,2,1,220,6,8,7,5,3,2,1,432,1,383,18,1,1,434,2,2,1,418,2,3,2,436,1,1,438,4,5,4,3,1,238,1,1,1,2,2,1,244,1,391,270,1,1,440,1,1,442,2,3,1,1,1,1,444,1,399,276,1,400,1,1,1,1,1,1,432,3,4,2,1,18,1,1,52,2,2,1,442,1,1,446,1,1,24,1,408,440,1,1,442,1,1,448,1,1,450,1,4,452,2,5,1,26,2,6,2,454,1,1,456,2,8,4,454,1,1,458,3,5,3,1,18,3,6,4,2,242,1,1,460,5,8,6,4,3,1,462,6,419,101,99,98,96,95,238,1,1,464,1,1,240,1,2,18,1,1,466,1,4,18,1,1,374,4,6,5,3,1,468,5,7,6,4,2,1,470,5,8,7,5,3,2,174,1,1,472,5,10,9,7,5,4,174,1,1,174,5,12,11,9,7,6,18,1,1,474,5,14,13,11,9,8,476,1,1,478,5,16,15,13,11,10,480,1,1,482,5,18,17,15,13,12,480,1,1,484,1,4,484,1,3,486,6,442,124,122,121,119,118,236,1,1,18,1,1,488,1,1,470,1,2,174,1,1,490,1,451,492,1,452,380,1,1,494,2,3,1,496,3,4,2,1,498,3,5,3,2,276,1,1,500,6,455,137,135,134,132,131,502,7,456,138,136,135,133,132,1,504,7,457,139,137,136,134,133,2,174,1,1,138,7,459,141,139,138,136,135,4,140,1,1,506,7,461,143,141,140,138,137,6,276,1,1,508,7,463,145,143,142,140,139,8,364,1,1,510,5,9,7,5,3,1,512,1,466,24,1,1,276,1,2,514,1,1,516,1,2,518,3,4,2,1,64,3,5,3,2,220,1,1,520,6,474,156,154,153,151,150,1,1,1,1,1,1,1,1,1,1,1,1,522,5,5,4,3,2,1,424,5,6,5,4,3,2,524,1,1,526,1,2,18,5,9,8,7,6,5,64,1,1,220,1,1,528,1,489,194,1,1,530,1,1,492,1,2,380,1,1,532,1,494,534,1,1,536,1,2,538,1,1,142,1,1,24,1,1,540,1,6,142,1,1,24,1,1,364,1,9,1,1,1,540,4,10,6,3,1,340,5,11,7,4,2,1,542,1,507,544,1,508,22,2,2,1,4,3,3,2,1,546,1,1,548,2,2,1,550,2,3,2,24,1,1,546,1,512,238,2,513,1,552,3,514,2,1,554,1,1,536,1,2,526,1,1,556,2,3,1,544,2,4,2,1,2,5,3,558,1,261,372,1,1,560,2,2,1,378,2,3,2,380,1,1,382,2,5,4,380,1,1,392,2,7,6,24,1,1,562,2,9,8,220,1,1,456,2,11,10,220,1,1,238,1,4,564,1,1,238,1,4,564,1,1,566,2,17,16,24,1,1,568,1,10,570,1,11,342,1,545,142,1,1,320,1,1,572,1,2,28,1,1,284,1,1,574,2,4,1,548,1,552,112,1,1,344,1,1,364,1,2,576,1,1,578,1,557,580,1,558,142,1,1,582,1,1,584,1,1,350,2,5,1,276,3,6,2,1,420,1,1,284,1,157,586,1,1,220,1,1,586,1,568,22,1,1,24,2,2,1,284,1,1,588,1,569,264,2,570,1,590,1,1,592,1,175,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,350,7,7,6,5,4,3,2,1,594,1,1,596,1,584,598,1,553,600,1,586,338,1,1,364,1,1,602,1,1,564,1,367,480,1,1,604,1,589,606,1,1,608,2,2,1,610,1,1,612,1,596,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,112,6,6,5,4,3,2,1,344,1,1,290,1,1,22,1,606,584,1,1,572,1,1,614,1,1,1,1,1,1,1,1,1,1,1,616,4,4,3,2,1,618,1,611,24,1,1,1,1,1,1,1,1,1,1,1,1,1,1,620,5,5,4,3,2,1,622,1,1,624,1,619,626,1,1,1,1,1,1,1,1,1,1,1,1,1,1,628,5,5,4,3,2,1,108,5,6,5,4,3,2,64,1,1,456,1,223,630,1,1,632,1,633,634,1,1,636,1,2,24,1,1,638,1,634,640,1,1,642,1,1,644,1,640,4,1,1,364,1,2,1,1,1,1,2,3,1,646,1,645,22,1,1,28,2,2,1,284,1,1,238,1,1,442,1,3,238,1,1,648,1,652,22,1,1,650,2,2,1,1,1,1,440,1,656,442,1,1,652,1,1,654,1,659,4,1,1,64,1,1,220,1,1,656,2,440,438,658,1,1,660,1,665,262,1,1,662,1,1,664,1,634,1,1,1,666,1,670,668,1,1,1,1,1,194,1,653,238,1,1,670,1,1,240,1,1,18,1,1,670,1,5,236,1,1,1,2,3,1,24,1,41,672,1,682,674,1,615,442,2,616,1,676,1,1,678,1,2,680,1,1,682,2,2,1,684,1,689,22,1,1,24,2,2,1,686,1,1,688,1,2,678,1,1,690,1,1,456,1,5,690,1,1,692,1,698,1,1,1,1,1,1,1,1,1,694,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,682,7,7,6,5,4,3,2,1,696,1,710,270,1,1,698,2,2,1,700,3,3,2,1,540,3,4,3,2,64,1,1,142,1,2,64,1,1,702,3,8,7,6,526,1,1,704,4,7,5,3,1,706,5,8,6,4,2,1,708,1,719,710,2,720,1,712,3,721,2,1,714,1,722,716,1,1,442,1,2,678,1,1,674,1,4,242,1,1,718,3,5,3,1,720,3,6,4,2,722,1,1,606,5,8,6,4,3,1,682,6,9,7,5,4,2,1,724,1,733,726,1,1,442,1,2,728,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,424,7,8,6,5,4,3,2,1,730,1,746,732,2,519,1,734,3,520,2,1,736,1,1,738,2,2,1,740,3,3,2,1,682,3,4,3,2,194,1,751,742,2,752,1,540,2,753,2,64,1,1,142,1,2,64,1,1,744,3,5,3,1,706,4,6,4,2,1,1,1,441,1,1,1,1,1,1,746,4,444,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,748,6,6,5,4,3,2,1,750,6,7,6,5,4,3,2,752,1,1,550,6,9,8,7,6,5,4,24,1,1,754,1,775,338,1,1,756,1,1,758,1,378,760,3,378,371,1,688,3,379,372,2,18,1,1,762,1,1,456,3,382,375,5,624,1,1,764,1,785,24,1,1,276,1,2,758,1,1,766,2,3,1,768,1,790,182,1,791,380,1,1,770,2,3,1,1,1,1,772,1,792,774,2,793,1,776,3,794,2,1,778,1,1,780,2,2,1,782,1,1,784,1,801,22,1,1,786,2,2,1,788,1,1,790,1,2,678,1,1,792,1,4,242,1,1,794,1,6,242,1,1,90,1,8,242,1,1,796,6,10,9,7,5,3,1,798,7,11,10,8,6,4,2,1,682,7,12,11,9,7,5,3,2,48,7,13,12,10,8,6,4,3,800,1,1,802,1,815,702,1,1,526,1,1,582,1,2,804,1,1,806,1,823,1,1,1,1,1,1,24,3,3,2,1,456,1,1,442,1,2,678,1,1,688,1,4,678,1,1,26,1,6,808,1,1,810,4,7,5,3,1,690,4,8,6,4,2,812,1,1,814,1,837,816,1,1,64,1,2,818,1,1,820,2,3,1,606,2,4,2,822,1,1,758,1,2,824,3,4,2,1,714,3,5,3,2,826,1,1,828,1,848,830,1,1,832,2,2,1,834,1,1,836,2,2,1,838,2,3,2,108,1,1,606,1,1,840,1,1,842,2,5,1,688,1,450,844,1,1,846,1,2,812,1,1,848,1,454,1,1,1,1,1,1,1,1,1,850,4,4,3,2,1,238,1,458,442,1,1,688,1,1,18,1,1,606,1,264,852,2,265,1,562,1,873,854,1,1,856,1,875,276,1,1,858,1,1,860,1,197,1,1,877,1,1,1,862,3,879,2,1,24,4,880,3,2,1,864,1,1,866,1,884,24,1,1,792,1,1,856,2,2,1,868,1,885,870,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,872,7,7,6,5,4,3,2,1,18,7,8,7,6,5,4,3,2,64,1,1,220,1,1,270,7,11,10,9,8,7,6,5,874,1,1,876,1,902,878,1,1,378,1,2,880,1,1,882,1,4,340,1,1,884,1,6,818,1,1,750,1,8,340,1,1,886,1,10,120,1,1,888,1,12,890,1,1,892,1,14,120,1,1,40,1,918,286,1,1,894,1,1,896,1,921,898,1,922,18,1,1,24,2,3,1,900,1,1,1,1,1,902,1,927,476,1,1,24,1,1,1,1,1,143,1,386,904,1,386,907,1,1,908,1,934,18,1,1,910,1,1,913,1,1,1,1,3,914,1,1,916,1,940,918,1,1,920,2,2,1,656,2,3,2,174,1,1,922,2,3,1,924,1,393,1,1,394,1,1,1,926,1,949,928,1,950,930,1,1,932,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,934,6,6,5,4,3,2,1,936,1,959,938,2,199,1,888,2,200,2,94,1,1,750,2,202,4,220,1,1,940,3,5,3,1,942,1,966,584,1,1,900,1,1,944,1,1,572,1,970,946,1,1,750,1,2,220,1,1,350,2,3,1,722,1,975,606,1,1,948,1,1,142,1,1,950,1,979,952,1,1,364,1,2,1,1,1,64,1,4,1,1,1,954,3,5,3,1,956,1,1,28,1,8,958,3,6,4,1,284,3,7,5,2,238,1,1,478,3,9,7,4,238,1,1,244,3,11,9,6,238,1,1,892,3,13,11,8,120,1,1,688,3,15,13,10,18,1,1,960,1,999,656,1,1000,174,1,1,962,2,3,1,1,1,1,964,1,1004,1,1,1,1,1,1,1,1,1,966,4,4,3,2,1,1,1,1,1,1,1,968,3,3,2,1,688,3,4,3,2,606,1,1,562,3,6,5,4,340,1,1,456,3,8,7,6,340,1,1,750,3,10,9,8,340,1,1,238,1,6,238,1,5,244,3,14,13,12,238,1,1,284,3,16,15,14,238,1,1,970,1,393,972,1,728,108,1,729,64,1,1,974,1,1,142,1,1,976,2,5,1,978,3,6,2,1,980,1,1034,982,1,1,984,2,2,1,1,1,1,1,1,1,1,1,1,986,4,4,3,2,1,988,1,1041,990,1,1,992,1,2,994,1,1,996,1,2,238,1,5,994,1,1,998,4,6,4,3,1,1000,1,1049,18,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1002,8,8,7,6,5,4,3,2,1,1004,1,1058,238,1,1,1006,1,1,1,2,2,1,1,1,1,1,1,1,1008,5,5,4,3,2,1,1010,1,1065,606,1,1066,370,1,1,1012,4,747,745,3,1,992,4,748,746,4,2,1014,1,1,688,4,750,748,6,4,18,1,1,1016,1,1,892,4,753,751,9,7,120,1,1,1018,4,755,753,11,9,276,1,1,1020,4,757,755,13,11,1022,1,1,486,1,1077,1024,1,1,1026,1,1,1028,1,1083,1030,1,1,380,1,2,142,1,1,1032,1,2,1034,1,3,1036,1,6,140,1,1,120,1,8,142,1,1,1038,1,1093,1040,1,1,64,1,1,1042,2,2,1,1044,1,1097,1046,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1048,7,7,6,5,4,3,2,1,1050,1,1106,1052,1,1,24,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1054,7,7,6,5,4,3,2,1,834,1,1,442,1,1114,1056,2,1115,1,1058,3,1116,2,1,992,3,1117,3,2,348,1,1,1060,1,2,1062,1,188,1064,1,189,1066,1,1,64,1,191,1068,1,1,1070,1,193,1072,2,194,1,24,1,585,26,1,1,276,1,587,1074,1,1,1076,1,1134,1078,1,1,922,1,1,1,1,1,28,1,163,364,1,164,362,1,1,1080,2,3,1,1082,1,1,208,1,590,24,1,223,702,1,1,1084,1,1,208,1,601,1086,1,10,238,1,1,240,1,1,1088,1,1151,1090,1,1,1,1,1,1,1,15,26,2,17,1,238,1,1,1092,1,1154,1094,1,1,536,1,1159,22,1,1,1096,1,1158,1098,1,1,1100,1,122,108,2,123,1,276,1,1,1102,1,1,1104,1,1167,1106,1,1,678,2,2,1,1108,3,3,2,1,1110,4,4,3,2,1,1112,4,5,4,3,2,120,1,1,1114,4,7,6,5,4,174,1,1,1116,1,2,18,1,3,1118,1,1,174,4,12,11,10,9,270,1,1,1120,1,1,1122,2,1179,667,1124,3,1180,668,1,34,3,1181,669,2,1126,1,1,1128,3,1183,671,4,64,1,1,1130,3,1185,673,6,24,1,1,1132,3,1187,675,8,606,1,1,1134,1,1,24,1,3,140,3,1191,679,12,24,1,1,1136,3,1193,681,14,24,1,1,120,1,2,550,3,1196,684,17,24,1,1,1138,1,1201,1140,1,1202,18,1,1,1142,2,3,1,142,2,4,2,1144,1,1,1146,4,6,4,3,1,242,4,7,5,4,2,1148,1,1,1150,1,2,1152,1,3,1154,1,4,1156,1,5,1158,1,6,1160,1,7,1162,1,8,1164,1,9,1166,1,10,1114,1,11,1168,1,12,1170,1,13,1172,1,14,1174,4,22,20,19,17,24,1,1,332,1,17,24,1,1,442,4,26,24,23,21,582,1,1,174,1,1,1176,4,29,27,26,24,582,1,1,1178,4,31,29,28,26,24,1,1,606,1,2,64,1,3,1180,4,35,33,32,30,24,1,1,1182,1,1238,1184,1,1,276,1,2,1,1,1,540,2,3,1,1186,3,4,2,1,174,3,5,3,2,270,1,1,1188,1,1246,1190,1,1,1192,2,2,1,1194,1,1,90,1,2,242,1,1,1196,1,1252,1198,1,1,1200,2,2,1,24,2,3,2,332,1,1,606,1,1,1202,4,6,5,4,1,1204,5,7,6,5,2,1,1206,1,1260,242,1,1,1208,1,1,174,1,2,270,1,1,1120,1,1,994,1,5,1210,1,1,1212,3,6,3,1,1214,1,1269,24,1,1,1216,1,1,1218,1,1272,18,1,1,1220,2,2,1,28,1,1,1222,1,1,1224,1,1277,18,1,1,1226,2,2,1,630,2,3,2,1228,1,1,1230,2,5,4,1228,1,1,64,2,7,6,1232,1,1,1234,1,1,1236,1,1287,1,1,1,1,1,1,1238,3,3,2,1,18,1,1,1240,1,1,168,1,1,1,1,1,1242,1,1295,1244,1,1,1246,1,1,332,1,2,24,1,1,584,1,1300,338,1,1,1248,1,1,818,1,1,834,1,1300,1250,2,1301,1,1252,2,1302,2,24,1,1,606,1,2,1254,1,1309,312,1,1,1256,1,1,1258,2,2,1,1114,2,3,2,1260,1,1,174,2,5,4,270,1,1,1120,1,1,1262,2,8,7,1210,1,1,1264,1,1320,1266,1,1,64,1,2,1,1,1,1268,2,3,1,1270,1,1325,242,1,1,1272,1,1,1274,1,1,418,1,2,64,1,1,1276,1,1,1278,1,291,722,1,1,1280,1,1111,1282,2,1112,1,1110,3,1113,2,1,1112,3,1114,3,2,120,1,1,1114,3,1116,5,4,174,1,1,1116,1,2,18,1,3,1118,1,1,174,3,1121,10,9,270,1,1,1120,1,1,1284,1,1315,1,1,1,1286,1,1349,1288,1,1,584,1,2,238,1,1,562,1,4,238,1,1,52,1,314,1110,1,1,1112,1,2,120,1,1,1114,1,4,174,1,1,1116,1,2,18,1,3,1118,1,1,174,1,9,270,1,1,1120,1,1,1290,1,1367,242,1,1,240,2,2,1,18,3,3,2,1,1292,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1294,1,695,442,1,696,652,1,1,1296,1,1379,582,1,1,64,1,2,1298,1,1,584,2,3,1,1300,1,1384,1262,1,1385,18,1,1,1302,1,1387,18,1,1,1304,1,1389,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1306,8,8,7,6,5,4,3,2,1,1308,8,9,8,7,6,5,4,3,2,514,1,1,1310,1,2,1312,8,12,11,10,9,8,7,6,5,1314,1,1,1316,8,14,13,12,11,10,9,8,7,1312,1,1,1318,8,16,15,14,13,12,11,10,9,1320,1,1,1322,8,18,17,16,15,14,13,12,11,1324,1,1,1326,1,2,1328,8,21,20,19,18,17,16,15,14,1324,1,1,1330,1,2,1332,1,3,1334,8,25,24,23,22,21,20,19,18,1336,1,1,1338,8,27,26,25,24,23,22,21,20,1336,1,1,1340,8,29,28,27,26,25,24,23,22,1342,1,1,142,1,10,178,1,1,1344,8,33,32,31,30,29,28,27,26,142,1,1,1346,1,1,1330,8,36,35,34,33,32,31,30,29,1328,1,1,1348,8,38,37,36,35,34,33,32,31,1328,1,1,1306,1,1429,1308,1,1430,514,1,1,1310,1,2,1312,1,1433,1314,1,1,1316,1,1435,1312,1,1,1318,1,1437,1320,1,1,1322,1,1439,1324,1,1,1326,1,2,1328,1,1442,1324,1,1,1330,1,2,1332,1,3,1334,1,1446,1336,1,1,1338,1,1448,1336,1,1,1340,1,1450,1342,1,1,142,1,10,178,1,1,1344,1,1454,142,1,1,1346,1,1,1330,1,1457,1328,1,1,1348,1,1459,1328,1,1,1350,18,32,30,29,27,25,23,21,20,18,17,16,14,12,10,8,5,3,1,68,1,1,1352,1,1463,1,1,1,1,1,1,1,1,1,1,1,1,1354,5,5,4,3,2,1,1356,1,1469,242,1,1,1358,2,2,1,1360,1,1,1362,1,1,238,1,601,1364,1,1,1366,1,1476,1368,1,1,988,1,1,90,1,2,242,1,1,1370,2,3,1,338,2,4,2,1372,1,1,1374,1,2,64,1,3,1376,1,1,338,1,1487,1372,1,1,64,1,2,1376,1,1,290,2,3,1,1378,1,1492,626,1,1,1380,1,1,1,1,1,1382,1,1496,24,1,1,606,1,1,1384,2,2,1,1,1,1,1386,1,1501,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,722,6,6,5,4,3,2,1,1388,1,1,18,6,8,7,6,5,4,3,1390,1,1,1388,1,1,198,1,5,46,1,1,112,6,13,12,11,10,9,8,818,1,1,142,1,1,46,1,1,338,6,17,16,15,14,13,12,1392,1,1,1394,1,1520,1396,1,1,1398,1,1471,1400,1,81,1402,1,82,270,1,1,1,3,73,3,1,1,1,1,1,1,1,722,6,76,6,4,3,2,1,194,6,77,7,5,4,3,2,24,1,1,18,6,79,9,7,6,5,4,24,1,1,338,6,81,11,9,8,7,6,1372,1,1,1370,1,1536,1404,1,1,1406,1,108,142,1,109,1408,1,1,418,1,1541,1410,1,1,1336,1,1,1412,1,1321,1,1,1,1414,1,1546,1372,1,1,1,1,1,1416,1,1549,1418,1,1550,1420,1,1551,1422,1,1552,64,1,1,1320,1,1,1424,1,1555,64,1,1,1100,1,1554,1,1,1,1426,2,2,1,1428,1,1560,1,1,1,1,1,1,1,1,1,1430,4,4,3,2,1,1,1,1,1,1,1,1,1,1,666,4,4,3,2,1,60,1,1512,58,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1432,1,1579,1100,1,1,602,2,2,1,142,1,1,1434,1,1,1436,1,1584,1438,1,1,1,1,1,1440,1,1587,372,1,1,1442,2,2,1,1444,3,3,2,1,1150,3,4,3,2,64,1,1,364,1,2,550,3,7,6,5,108,1,1,1446,1,1,1448,3,10,9,8,1450,1,1,1130,3,12,11,10,18,1,1,1452,3,14,13,12,174,1,1,1454,3,16,15,14,1456,1,1,1458,1,1,1460,1,2,18,1,1,1462,1,11,1464,3,22,21,20,64,1,1,1466,1,1,1468,3,25,24,23,364,1,1,1470,3,27,26,25,1,1,1,1,1,1,1,1,1,18,4,4,3,2,1,1460,1,1,1472,1,1620,1474,1,1621,18,1,1,1476,3,420,3,1,108,3,421,4,2,1478,1,1,142,1,1,64,1,3,1478,1,1,142,1,1,1480,6,427,10,8,7,4,1,1482,6,428,11,9,8,5,2,364,1,1,1484,6,430,13,11,10,7,4,364,1,1,1486,6,432,15,13,12,9,6,1488,1,1,1490,1,2,18,1,1,1492,6,436,19,17,16,13,10,1494,1,1,1496,6,438,21,19,18,15,12,18,1,1,1498,6,440,23,21,20,17,14,18,1,1,1500,6,442,25,23,22,19,16,120,1,1,1502,6,444,27,25,24,21,18,120,1,1,1504,6,446,29,27,26,23,20,332,1,1,1506,6,448,31,29,28,25,22,332,1,1,1508,6,450,33,31,30,27,24,606,1,1,1510,6,452,35,33,32,29,26,606,1,1,1512,6,454,37,35,34,31,28,1450,1,1,1514,6,456,39,37,36,33,30,1434,1,1,272,6,458,41,39,38,35,32,1434,1,1,118,6,460,43,41,40,37,34,1434,1,1,1516,1,1665,1,1,1,1,1,1,1,1,1,1,1,1,1518,5,5,4,3,2,1,1520,5,6,5,4,3,2,1482,1,1,1018,5,8,7,6,5,4,1482,1,1,1522,5,10,9,8,7,6,1482,1,1,1524,5,12,11,10,9,8,1482,1,1,1526,5,14,13,12,11,10,1482,1,1,1528,5,16,15,14,13,12,1482,1,1,678,5,18,17,16,15,14,1530,1,1,1532,1,2,1534,1,1686,366,1,1,1482,2,2,1,1536,1,1689,270,1,1,1538,2,2,1,1540,3,3,2,1,540,3,4,3,2,364,1,1,1542,2,3,1,1544,1,1696,64,1,1,1,1,1,1546,1,1699,1548,1,1,1550,2,2,1,1552,2,3,2,1554,1,1,1556,2,5,4,1478,1,1,1558,1,1706,142,1,732,1560,2,2,1,1100,2,3,2,338,1,1,1562,2,5,4,1564,1,1,1330,1,2,208,2,8,7,1564,1,1,58,2,10,9,1,6,9,7,5,4,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1566,14,17,15,13,12,10,9,8,7,6,5,4,3,2,1,1568,1,1726,1,1,1,1,1,1,1,1,1,1,1,1,988,5,5,4,3,2,1,90,5,6,5,4,3,2,242,1,1,1100,2,3,1,1570,3,4,2,1,1572,1,1,1574,2,578,577,64,2,579,578,1232,1,1,1576,2,3,1,52,1,1,1578,1,1,1580,1,2,220,1,1,1582,1,1745,364,1,1,1584,2,2,1,1586,1,1,1588,1,1749,1100,1,1,1590,2,2,1,1592,1,1,1594,2,2,1,1596,1,1,1598,1,1755,1600,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1602,1,1762,1604,1,1,1606,1,1,1608,1,1765,1,1,1,1610,1,726,1,1,1,1,1,1,1612,1,1770,1,1,1,1134,1,1772,1614,1,1,1616,1,1,290,2,2,1,1618,1,1776,1620,1,1777,1622,2,575,1,442,2,576,2,1,1,1,1,1,1,1,1,1,108,2,580,6,1624,1,1,1626,8,582,8,7,6,5,4,3,1,1628,8,583,9,8,7,6,5,4,2,18,1,1,1630,8,585,11,10,9,8,7,6,4,18,1,1,1180,8,587,13,12,11,10,9,8,6,120,1,1,18,1,1,1632,8,590,16,15,14,13,12,11,9,120,1,1,18,1,1,1634,8,593,19,18,17,16,15,14,12,1114,1,1,18,1,1,1636,8,596,22,21,20,19,18,17,15,1114,1,1,18,1,1,242,8,599,25,24,23,22,21,20,18,108,1,1,1638,1,1,1640,1,2,108,8,603,29,28,27,26,25,24,22,1638,1,1,1640,1,2,1642,8,606,32,31,30,29,28,27,25,24,1,1,1644,8,608,34,33,32,31,30,29,27,24,1,1,392,8,610,36,35,34,33,32,31,29,24,1,1,802,1,1,1646,8,613,39,38,37,36,35,34,32,24,1,1,1648,8,615,41,40,39,38,37,36,34,1114,1,1,1650,8,617,43,42,41,40,39,38,36,174,1,1,332,1,1,1652,8,620,46,45,44,43,42,41,39,174,1,1,332,1,1,118,8,623,49,48,47,46,45,44,42,108,1,1,332,1,1,332,1,3,24,1,1,1654,8,628,54,53,52,51,50,49,47,332,1,1,1656,8,630,56,55,54,53,52,51,49,332,1,1,1658,25,50,48,46,44,43,41,40,38,37,34,31,30,28,27,25,23,20,18,16,13,10,7,5,3,1,332,25,51,49,47,45,44,42,41,39,38,35,32,31,29,28,26,24,21,19,17,14,11,8,6,4,2,24,1,1,18,25,53,51,49,47,46,44,43,41,40,37,34,33,31,30,28,26,23,21,19,16,13,10,8,6,4,24,1,1,540,25,55,53,51,49,48,46,45,43,42,39,36,35,33,32,30,28,25,23,21,18,15,12,10,8,6,1660,1,1,1662,1,1842,24,1,1,332,2,2,1,1664,3,3,2,1,1666,4,4,3,2,1,338,4,5,4,3,2,58,1,1,112,4,7,6,5,4,58,1,1,1562,4,9,8,7,6,1564,1,1,1668,1,1587,1670,2,1588,1,1634,2,1589,2,1114,1,1,18,1,1,1628,2,1592,5,18,1,1,24,3,6,3,1,1,1,1,1,1,1,1672,3,3,2,1,290,3,4,3,2,1674,1,1457,674,1,1,1676,2,2,1,242,2,3,2,1468,1,1,1524,2,5,4,262,1,1,606,1,2,272,1,1,198,1,4,1678,1,1,1680,1,2,1682,1,5,1684,1,6,1686,1,11,1688,1,12,1690,1,13,1634,2,17,16,606,1,1,272,1,1,442,2,20,19,368,1,1,364,1,2,198,1,3,1692,1,1,606,1,5,1682,1,1,1694,1,1889,18,1,1,1696,1,1,1634,1,2,1114,1,1,1698,1,1897,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,90,7,7,6,5,4,3,2,1,242,1,1,1700,1,1,332,1,2,24,1,1,1702,1,1909,24,1,1,332,1,1,1070,2,2,1,1704,1,1,1706,2,2,1,442,1,1847,1,1,1,1,1,1,1,1,1,1,1,1,1708,5,5,4,3,2,1,1628,5,6,5,4,3,2,18,1,1,24,2,3,1,1710,1,1924,24,1,1,1712,1,1,1714,1,1519,392,1,1520,1372,1,1,802,1,1,242,1,1863,240,1,1,18,1,1,1716,1,1,1,1,1,1718,1,1936,1720,1,1,242,1,2,240,1,1,18,1,1,1722,1,5,18,1,1,1724,1,7,18,1,1,1,4,8,5,3,1,1726,2,787,786,722,1,788,18,1,1,1372,1,1730,18,1,1,1728,1,1951,1730,1,1952,1732,1,1953,1734,1,1954,1736,1,1,1738,1,1956,1736,1,1,1740,3,5,3,1,1742,1,1959,606,1,1,1744,2,2,1,1734,2,3,2,1736,1,1,1738,2,5,4,1736,1,1,1746,1,4,1748,1,1967,1750,1,1,18,1,2,1374,1,1,1372,1,2,1752,1,5,18,1,1,208,1,5,1114,1,8,18,1,1,1754,1,1977,1628,1,1978,18,1,1,1180,1,1980,120,1,1,18,1,1,1634,1,1983,108,1,1,1638,1,1,332,1,1,1756,1,1987,18,1,1,332,1,2,1758,1,1990,18,1,1,1654,1,1992,332,1,1,1760,1,1994,194,1,1,1762,9,19,17,14,10,8,7,5,3,1,1764,1,1,290,1,2,1766,1,1999,1768,8,21,18,14,12,11,7,5,1,1,1,1,1,1,1,1,1,1,1770,4,4,3,2,1,1772,4,5,4,3,2,1774,1,1,1776,1,1744,1,1,1,1778,2,2,1,1780,1,2010,344,1,1,1782,1,1,1784,2,2,1,1786,3,3,2,1,392,1,2015,478,1,2016,392,1,1,344,2,3,1,802,1,1,1788,1,1,290,1,2,1790,1,2022,1,1,1,1,1,1,1,1,1,18,4,4,3,2,1,1792,1,1,1676,1,2,76,1,1,1794,1,4,340,1,1,1796,1,2032,792,1,2033,24,1,1,24,1,1808,674,3,4,2,1,1798,4,5,3,2,1,1,1,1,1,1,1,1,1,1,1800,4,4,3,2,1,1064,4,5,4,3,2,1802,1,1,276,4,7,6,5,4,1804,1,1,1640,1,2,414,1,3,1806,1,2048,1808,1,2049,18,1,1,1230,1,2051,18,1,1,1810,1,2053,18,1,1,1812,4,7,5,3,1,1,1,1,1814,1,2057,1,1,1,1,1,1,1,1,1,1,1,1,1816,5,5,4,3,2,1,1818,1,2063,1,1,1,1,1,1,1,1,1,1816,4,4,3,2,1,1820,1,2068,1,1,1,1,1,1,1,1,1,1,1,1,1822,5,5,4,3,2,1,344,1,1,1824,1,1856,1,1,1,1826,1,2077,24,1,1,1828,1,1671,1,2,151,1,1830,1,2081,1832,1,1,1,1,1,1372,1,69,802,1,1,94,1,1,22,1,2,24,1,1,1834,1,2089,1836,1,1,1838,1,2091,1840,1,1,1842,1,1,1844,1,2094,24,1,1,1211,1,1,838,1,2,1210,2,3,1,194,1,1,1846,1,2100,1848,1,1,536,1,2,526,1,1,606,1,4,1850,1,1,838,1,6,1210,1,1,1056,1,8,526,1,1,1852,6,10,9,7,5,3,1,1854,1,2110,1856,1,1,1858,1,2113,1860,2,2114,1,142,1,1,1862,2,2,1,22,2,3,2,24,1,1,1864,1,1078,1866,2,1079,1,1868,1,1902,1870,1,1,1,1,1,1,1,1,1,1,1,1872,4,4,3,2,1,332,4,5,4,3,2,1372,1,1,1874,1,2129,1876,1,1,582,1,2,644,1,1,64,1,4,1878,1,1,22,1,6,208,1,1,276,1,8,1880,1,1,1882,1,44,1884,1,2137,1874,1,1,1,1,1,1886,1,2143,1888,1,2144,348,1,2145,1890,1,1,198,1,2147,1892,1,1,1894,1,1083,1896,1,5,1898,5,7,5,3,2,1,1900,1,2152,1,1,1,1,1,1,1,1,1,1,1,1,1902,5,5,4,3,2,1,1,1,1,1,1,1,1,1,1,1210,4,4,3,2,1,18,4,5,4,3,2,1904,1,1,1906,1,2164,1372,1,1,278,1,1,1908,1,1,1910,1,1,290,1,2,1912,1,2170,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1914,6,6,5,4,3,2,1,1916,1,1,1918,1,1,1920,2,2,1,1922,1,2180,1924,1,1,1926,1,2182,1114,1,1,276,2,2,1,1928,1,1,1930,1,2186,1932,1,1,630,1,1,1934,1,1,24,1,1,1936,1,2191,1,1,1,1,1,1,1,1,1,1,1,1,838,5,5,4,3,2,1,1210,1,1,1938,1,2198,1388,1,1,1940,1,2200,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1942,6,6,5,4,3,2,1,1,1,1,1944,1,2208,442,1,2209,688,1,1,1946,2,3,1,1942,1,1,1,1,1,1948,1,2214,1950,1,2215,1374,1,1,64,1,2,1952,1,1,688,1,2219,606,1,1,1954,1,1,1942,1,2222,18,1,1,1956,1,1,1958,1,2225,1960,1,2226,238,1,194,284,1,2228,238,1,1,1962,1,1822,1964,1,1,290,1,2,1966,1,1825,546,1,1826,794,1,1827,442,1,1,62,1,1829,442,1,1,1968,1,1831,18,1,1,442,1,1,1970,1,1834,18,1,1,442,1,1,1972,5,11,9,7,4,1,1974,6,1838,12,10,8,5,2,1976,6,1839,13,11,9,6,3,194,1,1,1372,2,3,1,1978,3,4,2,1,1,4,5,3,2,1,1980,5,6,4,3,2,1,250,1,1845,238,1,1,1982,1,1,1984,1,2,174,1,1,1624,1,4,174,1,1,1986,3,5,3,1,290,3,6,4,2,1086,1,1854,524,1,1,238,1,2,1988,1,1,418,1,2,1990,1,1,1992,1,4,342,1,1,1994,1,1862,1996,1,1863,108,1,1,1998,1,1865,174,1,1,2000,1,1867,174,1,1,2002,4,7,5,3,1,2004,5,8,6,4,2,1,2006,1,2279,24,1,1,2008,1,1,284,1,2,238,1,1,688,1,4,238,1,1,884,1,6,1372,1,1,278,2,2,1,220,1,1,2010,1,10,1372,1,1,1456,2,2,1,2012,3,3,2,1,2014,1,14,276,1,1,714,1,16,238,1,1,456,1,18,524,1,1,2016,1,20,524,1,1,2018,2,2302,1343,2020,1,1,276,2,2,1,2022,2,3,2,516,2,4,3,2024,1,1,2026,3,4,3,1,2028,4,5,4,2,1,350,1,2310,2030,1,1,276,2,2,1,264,1,1,2032,2,2,1,264,1,1915,2034,2,1916,1,2036,1,1,290,1,2,2038,1,2319,2040,1,1,566,2,2,1,2042,3,3,2,1,276,1,1,64,1,2,2022,1,1,516,1,2,2024,1,1,264,3,5,3,1,2044,4,6,4,2,1,2046,1,2330,112,1,1,2048,1,1,64,1,2,2022,1,1,516,1,2,2024,1,1,2050,1,2337,1,1,1,1,1,1,1028,3,3,2,1,2052,1,1,2054,2,2,1,1998,2,3,2,340,1,1,238,2,5,4,996,1,1,1236,1,2,112,4,6,4,2,1,290,4,7,5,3,2,2056,1,2350,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2058,13,13,12,11,10,9,8,7,6,5,4,3,2,1,2060,1,1,2062,1,1,238,2,2,1,2064,3,3,2,1,284,3,4,3,2,238,1,1,238,3,6,5,4,996,1,1,2066,1,2,2022,1,2373,516,1,2374,2024,1,1,2068,3,1968,3,1,2070,1,1,2072,3,1970,5,3,2074,1,1,2076,2,2,1,2078,1,1,2080,1,1974,2082,1,1,2084,1,1,662,1,2353,276,1,2163,2086,1,1,716,1,2165,658,2,2166,1,342,1,2356,24,1,1,250,1,1711,238,1,1,276,1,2360,238,1,1830,2088,1,1,2090,1,1,1,2,2,1,1,1,1,2092,4,4,3,2,1,662,1,7,2094,1,2399,1,1,1,2096,1,2404,630,2,2405,1,546,1,1725,238,2,1726,1,2098,3,1727,2,1,2100,1,2146,2102,1,1865,688,1,2410,24,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2104,9,9,8,7,6,5,4,3,2,1,2106,1,2014,2108,1,2015,18,1,1,2110,2,3,1,418,2,4,2,436,1,1,442,4,6,4,3,1,2112,1,1,2114,1,8,418,1,9,436,1,1,442,3,11,3,1,2116,4,12,4,2,1,2118,5,13,5,3,2,1,2120,5,14,6,4,3,2,18,1,1,1372,1,1,392,5,17,9,7,6,5,1372,1,1,802,1,1,2122,5,20,12,10,9,8,18,1,1,332,1,2,2124,1,2445,24,1,1,546,1,1,2126,2,2,1,238,3,3,2,1,2112,4,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2104,13,13,12,11,10,9,8,7,6,5,4,3,2,1,2128,1,1,142,1,2,1144,1,1,2130,1,2467,1884,1,1,2132,1,1,142,1,2,1144,1,1,2134,3,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2124,11,11,10,9,8,7,6,5,4,3,2,1,2136,1,1,546,1,1,2138,2,2,1,238,3,3,2,1,2112,4,4,3,2,1,2140,1,44,64,1,45,2142,1,1,1298,1,2,2144,1,3,276,1,49,2146,1,1,2146,1,6,364,1,52,1,1,1,366,1,9,362,1,10,1054,9,12,10,9,8,6,5,3,2,1,678,10,13,11,10,9,7,6,4,3,2,1,2148,11,14,12,11,10,8,7,5,4,3,2,1,566,11,15,13,12,11,9,8,6,5,4,3,2,2150,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1884,14,15,13,12,11,10,9,8,7,6,5,4,3,2,1,1884,1,2519,442,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2124,9,9,8,7,6,5,4,3,2,1,2140,1,1,64,1,2,2142,1,1,1298,1,2,2144,1,3,276,1,6,2146,1,1,364,1,8,1,1,1,1054,6,9,7,6,5,3,1,678,7,10,8,7,6,4,2,1,2152,8,11,9,8,7,5,3,2,1,566,8,12,10,9,8,6,4,3,2,2150,1,1,2154,1,2544,1866,1,2545,582,1,1,862,2,3,1,24,3,4,2,1,688,1,1,714,1,2,442,1,1,374,2,3,1,2112,3,4,2,1,2156,1,2554,142,1,1,2158,1,2556,2160,1,1,2162,1,1888,2164,4,1889,4,2,1,2166,4,1890,5,3,2,1372,1,1,404,4,1892,7,5,4,1372,1,1,1140,4,1894,9,7,6,2168,1,1,2170,4,1896,11,9,8,18,1,1,1562,1,2568,2172,1,1,108,1,2570,64,1,1,2174,2,2,1,1892,1,2573,2172,1,1,2176,3,6,3,1,1390,3,7,4,2,2178,1,1,28,3,9,6,4,714,1,1,2180,2,2,1,24,1,1,1,3,7,5,1,2182,4,8,6,2,1,2184,2,2581,1859,22,1,1,2186,2,2,1,540,2,3,2,2188,1,1,364,2,5,4,2188,1,1,1,3,5,3,1,18,4,6,4,2,1,1,5,7,5,3,2,1,2190,6,8,6,4,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2192,7,7,6,5,4,3,2,1,1562,7,8,7,6,5,4,3,2,2172,1,1,108,7,10,9,8,7,6,5,4,64,1,1,2174,2,2,1,2194,1,3,442,2,2199,1741,2196,1,1,238,1,188,442,2,189,1,2198,1,1,688,1,2,18,1,1,2200,1,2612,442,1,1,2202,1,1,24,1,1,2204,1,1979,688,1,1,238,1,1,2206,1,2622,2208,1,1,24,1,1,2210,1,2216,716,2,2217,1,1,1,1,86,1,2628,2212,1,1,24,1,1,2214,1,1,2216,1,2629,1,1,1,2218,1,1766,2220,1,2635,110,1,1,2222,1,2637,142,1,1,340,1,2639,18,1,1,2224,1,2641,18,1,1,2226,6,2097,2090,1708,5,3,1,1,7,2098,2091,1709,6,4,2,1,2228,8,2099,2092,1710,7,5,3,2,1,2230,1,1,2144,1,2647,332,1,1,1298,1,2649,332,1,1,420,1,2651,332,1,1,2232,1,2653,332,1,1,276,8,2109,2102,1720,13,7,5,3,1,264,1,1,1,2,2,1,2234,3,3,2,1,122,3,4,3,2,124,1,1,1,2,2261,346,2236,3,2262,347,1,122,3,2263,348,2,124,1,1,2238,2,3,1,62,2,4,2,242,1,1,2240,2,6,4,242,1,1,2242,2,8,6,18,1,1,242,1,1,2244,2,11,9,18,1,1,242,1,1,794,2,14,12,242,1,1,244,2,16,14,242,1,1,1,7,15,13,11,8,5,3,1,1,1,1,2246,9,17,15,13,10,7,5,3,2,1,64,9,18,16,14,11,8,6,4,3,2,930,1,1,2144,1,2,418,9,21,19,17,14,11,9,7,6,5,420,1,1,424,9,23,21,19,16,13,11,9,8,7,2248,1,1,2250,1,1731,2252,1,1732,18,1,1,2254,3,1734,3,1,2256,1,1,2226,1,1,2258,2,2,1,2022,2,3,2,516,2,4,3,2024,1,1,2260,2,6,5,584,1,1,238,1,1,2262,1,2703,2264,1,1,2242,1,2,18,1,1,242,1,1,2244,1,5,18,1,1,242,1,1,794,1,8,242,1,1,62,1,10,242,1,1,2042,6,12,11,8,5,3,1,276,1,1,2266,1,1,2268,1,2686,350,2,2151,1,2270,3,2152,2,1,2042,4,2153,3,2,1,364,1,1,2272,1,1,2274,1,2724,2276,1,471,2278,2,472,1,1682,2,473,2,18,1,1,1372,1,1,2280,2,476,5,18,1,1,1372,1,1,2282,3,7,4,1,290,3,8,5,2,286,1,2327,2284,1,1,884,1,2,1372,1,1,2286,1,2739,652,1,2070,2288,1,2709,652,1,2742,2288,1,1,2288,4,5,4,3,1,2290,5,6,5,4,2,1,2292,1,1,2294,1,1,1,1,1,678,1,2715,2296,2,2716,1,566,2,2717,2,2150,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2298,8,9,7,6,5,4,3,2,1,112,8,10,8,7,6,5,4,3,2,24,1,1,76,8,12,10,9,8,7,6,5,4,24,1,1,276,1,2,2300,1,1,2302,8,16,14,13,12,11,10,9,8,276,1,1,2304,1,1,18,8,19,17,16,15,14,13,12,11,364,1,1,1372,1,2,1772,8,22,20,19,18,17,16,15,14,2306,1,1,2308,8,24,22,21,20,19,18,17,16,24,1,1,456,1,1,418,8,27,25,24,23,22,21,20,19,64,1,1,2172,1,1,338,8,30,28,27,26,25,24,23,22,64,1,1,1234,1,1,22,1,6,2172,1,1,2310,1,2785,348,1,2754,2062,4,2466,2464,2,1,52,1,1,678,2,2,1,2312,3,3,2,1,566,3,4,3,2,2150,1,1,2314,2,3,1,418,2,4,2,64,1,1,2172,1,1,112,2,7,5,24,1,1,2316,2,9,7,2318,1,1,338,2,11,9,64,1,1,1234,1,1,2320,1,2801,2322,1,1,18,1,1,2324,1,1,24,1,1,2326,1,2809,2328,1,2810,562,1,1,2330,1,2812,332,1,1,48,3,5,3,1,238,3,6,4,2,652,1,1,2332,2,3,1,2334,1,1,76,1,2,626,1,1,18,1,4,364,1,1,2336,1,2789,1520,1,2790,1372,1,1,344,2,3,1,64,2,4,2,362,1,1,2338,2,3,1,1942,1,1,18,1,1,2340,1,2832,1028,1,1,52,1,1,1520,1,1,2338,1,1,1942,1,1,562,2,2205,52,1990,3,2206,53,1,418,3,2207,54,2,1990,1,1,2342,3,2209,56,4,64,1,1,2344,1,1,2328,3,2212,59,7,18,1,1,1524,1,1,64,1,8,2346,1,1,994,3,2217,64,12,18,1,1,1524,1,1,2348,1,2853,1996,1,2854,120,1,1,2350,1,2856,120,1,1,666,3,5,3,1,2352,1,1,606,1,2,2354,1,1,2356,1,2862,1298,1,2543,2142,1,2544,1028,3,3,2,1,2358,1,1,2360,2,2,1,992,1,1,2362,2,2,1,2364,1,1,2366,2,2,1,688,2,3,2,624,1,1,2172,2,5,4,142,1,1,2368,1,1,2370,1,2237,2372,1,1,238,1,1,2374,1,2880,2376,2,1880,1,108,2,1881,2,602,1,1,112,4,1883,4,3,1,2378,1,1,348,1,2,142,1,1,364,1,1,1,3,5,4,1,1,1,1,2380,5,7,6,3,2,1,2382,5,8,7,4,3,2,2384,1,1,2386,5,10,9,6,5,4,2388,1,1,126,5,12,11,8,7,6,2390,1,1,2392,1,1,2394,5,15,14,11,10,9,2396,1,1,2398,5,17,16,13,12,11,2400,5,18,17,14,13,12,2402,1,1,2404,2,3,1,2406,5,21,20,17,16,15,2408,1,1,2410,5,23,22,19,18,17,2412,1,1,2414,1,7,2416,5,26,25,22,21,20,2418,1,1,2420,5,28,27,24,23,22,1774,1,1,2422,5,30,29,26,25,24,130,1,1,2260,5,32,31,28,27,26,1316,1,1,2424,5,34,33,30,29,28,1316,1,1,2426,5,36,35,32,31,30,1774,1,1,2428,1,2922,18,1,1,2430,1,1,198,1,2,1298,1,1,332,1,1,2432,1,5,332,1,1,2434,1,7,332,1,1,606,1,9,2144,1,1,332,1,1,2390,1,12,338,1,1,2436,1,14,418,1,1,110,1,14,112,1,1,420,1,9,332,1,1,114,1,11,112,1,1,1952,1,13,112,1,1,418,1,21,418,1,20,1,14,26,25,22,20,18,15,13,11,9,7,5,3,2,1,1,1,1,1,1,1,1,1,1,2380,18,30,29,26,24,22,19,17,15,13,11,9,7,6,5,4,3,2,1,2382,18,31,30,27,25,23,20,18,16,14,12,10,8,7,6,5,4,3,2,2384,1,1,2386,18,33,32,29,27,25,22,20,18,16,14,12,10,9,8,7,6,5,4,2388,1,1,126,18,35,34,31,29,27,24,22,20,18,16,14,12,11,10,9,8,7,6,2390,1,1,2392,1,1,2394,18,38,37,34,32,30,27,25,23,21,19,17,15,14,13,12,11,10,9,2396,1,1,2398,18,40,39,36,34,32,29,27,25,23,21,19,17,16,15,14,13,12,11,2400,18,41,40,37,35,33,30,28,26,24,22,20,18,17,16,15,14,13,12,2402,1,1,2404,2,3,1,2406,18,44,43,40,38,36,33,31,29,27,25,23,21,20,19,18,17,16,15,2408,1,1,2410,18,46,45,42,40,38,35,33,31,29,27,25,23,22,21,20,19,18,17,2412,1,1,2414,1,7,2416,18,49,48,45,43,41,38,36,34,32,30,28,26,25,24,23,22,21,20,2418,1,1,2420,18,51,50,47,45,43,40,38,36,34,32,30,28,27,26,25,24,23,22,1774,1,1,2422,18,53,52,49,47,45,42,40,38,36,34,32,30,29,28,27,26,25,24,130,1,1,2260,18,55,54,51,49,47,44,42,40,38,36,34,32,31,30,29,28,27,26,1316,1,1,2424,18,57,56,53,51,49,46,44,42,40,38,36,34,33,32,31,30,29,28,1316,1,1,2426,18,59,58,55,53,51,48,46,44,42,40,38,36,35,34,33,32,31,30,1774,1,1,516,1,1497,142,2,2440,1,2438,1,1,2434,1,2,332,1,1,2432,1,4,332,1,1,606,1,6,2144,1,1,332,1,1,198,1,9,1298,1,1,332,1,1,110,1,3,112,1,1,114,1,8,112,1,1,2436,1,16,418,1,1,1,9,18,17,15,13,10,7,5,3,1,1,1,1,2380,11,20,19,17,15,12,9,7,5,3,2,1,2382,11,21,20,18,16,13,10,8,6,4,3,2,2384,1,1,2386,11,23,22,20,18,15,12,10,8,6,5,4,2388,1,1,126,11,25,24,22,20,17,14,12,10,8,7,6,2390,1,1,2392,1,1,2394,11,28,27,25,23,20,17,15,13,11,10,9,2396,1,1,2398,11,30,29,27,25,22,19,17,15,13,12,11,2400,11,31,30,28,26,23,20,18,16,14,13,12,2402,1,1,2404,2,3,1,2406,11,34,33,31,29,26,23,21,19,17,16,15,2408,1,1,2410,11,36,35,33,31,28,25,23,21,19,18,17,2412,1,1,2414,1,7,2416,11,39,38,36,34,31,28,26,24,22,21,20,2418,1,1,2420,11,41,40,38,36,33,30,28,26,24,23,22,1774,1,1,2422,11,43,42,40,38,35,32,30,28,26,25,24,130,1,1,2260,11,45,44,42,40,37,34,32,30,28,27,26,1316,1,1,2424,11,47,46,44,42,39,36,34,32,30,29,28,1316,1,1,2426,11,49,48,46,44,41,38,36,34,32,31,30,1774,1,1,2042,1,3036,2440,1,1,1,2,2,1,2380,3,3,2,1,2382,3,4,3,2,2384,1,1,2386,3,6,5,4,2388,1,1,126,3,8,7,6,2390,1,1,2392,1,1,2394,3,11,10,9,2396,1,1,2398,3,13,12,11,2400,3,14,13,12,2402,1,1,2404,2,3,1,2406,3,17,16,15,2408,1,1,2410,3,19,18,17,2412,1,1,2414,1,7,2416,3,22,21,20,2418,1,1,2420,3,24,23,22,1774,1,1,2422,3,26,25,24,130,1,1,2260,3,28,27,26,1316,1,1,2424,3,30,29,28,1316,1,1,2426,3,32,31,30,1774,1,1,2300,16,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,2442,1,3071,2400,1,3072,2402,1,1,2444,2,3,1,2446,1,3075,2448,1,1,2450,1,2,332,1,1,2452,1,4,332,1,1,2454,1,6,332,1,1,562,1,8,332,1,1,584,1,10,332,1,1,2456,1,12,332,1,1,1808,1,14,76,1,1,888,1,16,76,1,1,2458,1,18,2460,1,1,96,10,19,17,15,13,11,9,7,5,3,1,1,11,20,18,16,14,12,10,8,6,4,2,1,2380,12,21,19,17,15,13,11,9,7,5,3,2,1,2382,12,22,20,18,16,14,12,10,8,6,4,3,2,2384,1,1,2386,12,24,22,20,18,16,14,12,10,8,6,5,4,2388,1,1,126,12,26,24,22,20,18,16,14,12,10,8,7,6,2390,1,1,2392,1,1,2394,12,29,27,25,23,21,19,17,15,13,11,10,9,2396,1,1,2398,12,31,29,27,25,23,21,19,17,15,13,12,11,2400,12,32,30,28,26,24,22,20,18,16,14,13,12,2402,1,1,2404,2,3,1,2406,12,35,33,31,29,27,25,23,21,19,17,16,15,2408,1,1,2410,12,37,35,33,31,29,27,25,23,21,19,18,17,2412,1,1,2414,1,7,2416,12,40,38,36,34,32,30,28,26,24,22,21,20,2418,1,1,2420,12,42,40,38,36,34,32,30,28,26,24,23,22,1774,1,1,2422,12,44,42,40,38,36,34,32,30,28,26,25,24,130,1,1,2260,12,46,44,42,40,38,36,34,32,30,28,27,26,1316,1,1,2424,12,48,46,44,42,40,38,36,34,32,30,29,28,1316,1,1,2426,12,50,48,46,44,42,40,38,36,34,32,31,30,1774,1,1,2462,1,3128,108,1,2906,142,3,3004,2,1,364,4,3005,3,2,1,2464,1,1,2466,1,3133,142,1,1,2468,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2470,4,4,3,2,1,142,1,1,1832,2,2,1,2472,1,1,2470,1,3144,82,1,2922,142,3,17,2,1,1832,4,18,3,2,1,2474,1,1,2476,1,3146,26,1,3147,2478,1,1,2480,1,2,418,1,3,64,1,1,2482,1,1,48,1,2039,2484,1,1,2486,5,9,7,6,3,1,2488,1,1,1,2,2,1,1,1,1,2490,4,4,3,2,1,2380,4,5,4,3,2,2382,4,6,5,4,3,2384,1,1,2386,4,8,7,6,5,2388,1,1,126,4,10,9,8,7,2390,1,1,2392,1,1,2394,4,13,12,11,10,2396,1,1,2398,4,15,14,13,12,2400,4,16,15,14,13,2402,1,1,2404,2,3,1,2406,4,19,18,17,16,2408,1,1,2410,4,21,20,19,18,2412,1,1,2414,1,7,2416,4,24,23,22,21,2418,1,1,2420,4,26,25,24,23,1774,1,1,2422,4,28,27,26,25,130,1,1,2260,4,30,29,28,27,1316,1,1,2424,4,32,31,30,29,1316,1,1,2426,4,34,33,32,31,1774,1,1,2492,1,2637,18,1,2638,478,1,1,332,1,1,112,2,4,1,1372,3,5,2,1,626,1,3200,1,1,1,1,1,1,2494,3,3,2,1,2496,1,1,790,1,2,678,1,1,566,3,4,3,1,2498,4,5,4,2,1,2500,1,1,1,2,2,1,2502,3,3,2,1,2400,3,4,3,2,2402,1,1,2380,3,6,5,4,2382,3,7,6,5,2384,1,1,2386,3,9,8,7,2388,1,1,126,3,11,10,9,2390,1,1,2392,1,1,2394,3,14,13,12,2396,1,1,2398,3,16,15,14,2404,2,12,1,2406,3,18,17,16,2408,1,1,2410,3,20,19,18,2412,1,1,2414,1,18,2416,3,23,22,21,2418,1,1,2420,3,25,24,23,1774,1,1,2422,3,27,26,25,130,1,1,2260,3,29,28,27,1316,1,1,2424,3,31,30,29,1316,1,1,2426,3,33,32,31,1774,1,1,2504,1,3243,936,1,1,64,1,2,1298,1,1,2142,1,2,208,1,5,174,1,1,174,1,7,64,1,1,1298,1,1,174,5,9,7,6,4,1,332,6,10,8,7,5,2,1,186,1,1,2380,2,2,1,2382,2,3,2,2384,1,1,2386,2,5,4,2388,1,1,126,2,7,6,2390,1,1,2392,1,1,2394,2,10,9,2396,1,1,2398,2,12,11,2400,2,13,12,2402,1,1,2404,2,3,1,2406,2,16,15,2408,1,1,2410,2,18,17,2412,1,1,2414,1,7,2416,2,21,20,2418,1,1,2420,2,23,22,1774,1,1,2422,2,25,24,130,1,1,2260,2,27,26,1316,1,1,2424,2,29,28,1316,1,1,2426,2,31,30,1774,1,1,2506,1,3287,194,1,1,936,1,1,64,1,2,1,1,1,2508,3,5,3,1,794,3,6,4,2,1580,1,1,2510,2,3,1,186,1,1,1,1,1,2380,2,2,1,2382,2,3,2,2384,1,1,2386,2,5,4,2388,1,1,126,2,7,6,2390,1,1,2392,1,1,2394,2,10,9,2396,1,1,2398,2,12,11,2400,2,13,12,2402,1,1,2404,2,3,1,2406,2,16,15,2408,1,1,2410,2,18,17,2412,1,1,2414,1,7,2416,2,21,20,2418,1,1,2420,2,23,22,1774,1,1,2422,2,25,24,130,1,1,2260,2,27,26,1316,1,1,2424,2,29,28,1316,1,1,2426,2,31,30,1774,1,1,2512,2,33,32,2514,2,34,33,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,2,39,38,2514,1,1,362,2,41,40,2514,1,1,2518,1,3339,2520,1,1,2522,1,1,2524,1,3342,364,1,1,264,1,1,1,1,1,2520,1,3312,2526,2,3313,1,142,1,1,2528,1,3346,284,1,3347,238,1,1,118,1,1,1692,1,3350,194,1,1,2530,1,3352,194,1,1,658,1,207,2532,1,3095,2534,1,3359,142,1,1215,364,1,1,2380,2,3,1,2382,2,4,2,2384,1,1,2386,2,6,4,2388,1,1,126,2,8,6,2390,1,1,2392,1,1,2394,2,11,9,2396,1,1,2398,2,13,11,2400,2,14,12,2402,1,1,2404,2,3,1,2406,2,17,15,2408,1,1,2410,2,19,17,2412,1,1,2414,1,7,2416,2,22,20,2418,1,1,2420,2,24,22,1774,1,1,2422,2,26,24,130,1,1,2260,2,28,26,1316,1,1,2424,2,30,28,1316,1,1,2426,2,32,30,1774,1,1,2536,18,34,32,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,2380,19,35,33,32,30,28,25,23,20,19,17,15,14,12,10,8,6,4,2,1,2382,19,36,34,33,31,29,26,24,21,20,18,16,15,13,11,9,7,5,3,2,2384,1,1,2386,19,38,36,35,33,31,28,26,23,22,20,18,17,15,13,11,9,7,5,4,2388,1,1,126,19,40,38,37,35,33,30,28,25,24,22,20,19,17,15,13,11,9,7,6,2390,1,1,2392,1,1,2394,19,43,41,40,38,36,33,31,28,27,25,23,22,20,18,16,14,12,10,9,2396,1,1,2398,19,45,43,42,40,38,35,33,30,29,27,25,24,22,20,18,16,14,12,11,2400,19,46,44,43,41,39,36,34,31,30,28,26,25,23,21,19,17,15,13,12,2402,1,1,2404,2,3,1,2406,19,49,47,46,44,42,39,37,34,33,31,29,28,26,24,22,20,18,16,15,2408,1,1,2410,19,51,49,48,46,44,41,39,36,35,33,31,30,28,26,24,22,20,18,17,2412,1,1,2414,1,7,2416,19,54,52,51,49,47,44,42,39,38,36,34,33,31,29,27,25,23,21,20,2418,1,1,2420,19,56,54,53,51,49,46,44,41,40,38,36,35,33,31,29,27,25,23,22,1774,1,1,2422,19,58,56,55,53,51,48,46,43,42,40,38,37,35,33,31,29,27,25,24,130,1,1,2260,19,60,58,57,55,53,50,48,45,44,42,40,39,37,35,33,31,29,27,26,1316,1,1,2424,19,62,60,59,57,55,52,50,47,46,44,42,41,39,37,35,33,31,29,28,1316,1,1,2426,19,64,62,61,59,57,54,52,49,48,46,44,43,41,39,37,35,33,31,30,1774,1,1,2538,16,31,29,27,24,22,19,18,16,14,13,11,9,7,5,3,1,22,16,32,30,28,25,23,20,19,17,15,14,12,10,8,6,4,2,28,1,1,1,1,1,28,16,35,33,31,28,26,23,22,20,18,17,15,13,11,9,7,5,1,1,1,108,16,37,35,33,30,28,25,24,22,20,19,17,15,13,11,9,7,2540,1,1,2542,20,39,37,35,32,30,27,26,24,22,21,19,17,15,13,11,9,8,5,3,1,418,20,40,38,36,33,31,28,27,25,23,22,20,18,16,14,12,10,9,6,4,2,2544,1,1,2546,22,42,40,38,35,33,30,29,27,25,24,22,20,18,16,14,12,11,8,6,4,3,1,138,22,43,41,39,36,34,31,30,28,26,25,23,21,19,17,15,13,12,9,7,5,4,2,140,1,1,504,22,45,43,41,38,36,33,32,30,28,27,25,23,21,19,17,15,14,11,9,7,6,4,174,1,1,386,22,47,45,43,40,38,35,34,32,30,29,27,25,23,21,19,17,16,13,11,9,8,6,174,1,1,388,22,49,47,45,42,40,37,36,34,32,31,29,27,25,23,21,19,18,15,13,11,10,8,174,1,1,390,22,51,49,47,44,42,39,38,36,34,33,31,29,27,25,23,21,20,17,15,13,12,10,174,1,1,378,22,53,51,49,46,44,41,40,38,36,35,33,31,29,27,25,23,22,19,17,15,14,12,380,1,1,2548,1,2,2550,22,56,54,52,49,47,44,43,41,39,38,36,34,32,30,28,26,25,22,20,18,17,15,790,22,57,55,53,50,48,45,44,42,40,39,37,35,33,31,29,27,26,23,21,19,18,16,392,1,1,442,22,59,57,55,52,50,47,46,44,42,41,39,37,35,33,31,29,28,25,23,21,20,18,392,1,1,2552,3,5,3,1,2554,3,6,4,2,142,1,1,1372,1,1,64,3,9,7,5,2556,1,1,2558,3,6,3,1,340,4,7,4,2,1,2560,22,69,67,65,62,60,57,56,54,52,51,49,47,45,43,41,39,38,35,33,31,30,28,566,1,13,566,1,12,2562,3,3,2,1,1,4,4,3,2,1,1,1,1,2564,6,6,5,4,3,2,1,2566,22,76,74,72,69,67,64,63,61,59,58,56,54,52,50,48,46,45,42,40,38,37,35,678,1,20,678,1,19,688,22,79,77,75,72,70,67,66,64,62,61,59,57,55,53,51,49,48,45,43,41,40,38,678,1,1,1998,22,81,79,77,74,72,69,68,66,64,63,61,59,57,55,53,51,50,47,45,43,42,40,120,1,1,2568,5,7,6,5,3,1,418,5,8,7,6,4,2,2544,1,1,606,5,10,9,8,6,4,2570,1,1,18,5,12,11,10,8,6,242,1,1,2572,9,14,13,12,10,8,7,5,3,1,18,9,15,14,13,11,9,8,6,4,2,422,1,1,418,9,17,16,15,13,11,10,8,6,4,420,1,1,338,9,19,18,17,15,13,12,10,8,6,2574,1,1,238,9,21,20,19,17,15,14,12,10,8,1688,1,1,2576,1,2,1262,1,3,240,1,4,2578,1,5,2580,22,103,101,99,96,94,91,90,88,86,85,83,81,79,77,75,73,72,69,67,65,64,62,238,1,1,2582,1,1,1624,1,2,174,1,1,1984,1,4,174,1,1,2584,22,110,108,106,103,101,98,97,95,93,92,90,88,86,84,82,80,79,76,74,72,71,69,2586,1,1,2588,22,112,110,108,105,103,100,99,97,95,94,92,90,88,86,84,82,81,78,76,74,73,71,2590,1,1,276,1,2,1,1,1,1,3,4,3,1,1,1,1,2592,5,6,5,3,2,1,1892,5,7,6,4,3,2,2346,1,1,2594,22,121,119,117,114,112,109,108,106,104,103,101,99,97,95,93,91,90,87,85,83,82,80,584,22,122,120,118,115,113,110,109,107,105,104,102,100,98,96,94,92,91,88,86,84,83,81,2596,1,1,26,22,124,122,120,117,115,112,111,109,107,106,104,102,100,98,96,94,93,90,88,86,85,83,2596,1,1,2598,1,4,2598,1,3,2600,1,6,2600,1,5,2602,7,9,7,5,4,3,2,1,2604,7,10,8,6,5,4,3,2,264,1,1,2606,7,12,10,8,7,6,5,4,264,1,1,1,10,14,12,10,9,8,7,6,5,3,1,1,1,1,2608,12,16,14,12,11,10,9,8,7,5,3,2,1,2610,22,138,136,134,131,129,126,125,123,121,120,118,116,114,112,110,108,107,104,102,100,99,97,2612,1,1,750,22,140,138,136,133,131,128,127,125,123,122,120,118,116,114,112,110,109,106,104,102,101,99,2614,1,1,120,1,2,142,1,1,2616,1,1,338,1,5,2574,1,1,2618,22,147,145,143,140,138,135,134,132,130,129,127,125,123,121,119,117,116,113,111,109,108,106,2620,1,1,2380,1,3543,2382,1,3544,2384,1,1,2386,1,3546,2388,1,1,2390,1,3458,2392,1,1,2394,1,3550,2396,1,1,2398,1,3552,2404,2,480,1,2406,1,3554,2408,1,1,2410,1,3556,2412,1,1,2414,1,486,2416,1,3559,2418,1,1,2420,1,3561,1774,1,1,2422,1,3563,130,1,1,2260,1,3565,1316,1,1,2424,1,3567,1316,1,1,2426,1,3569,1774,1,1,372,16,498,28,26,24,22,20,18,16,14,13,11,9,7,5,3,1,2622,1,1,2624,1,1,2626,1,3574,678,1,1356,790,1,3576,678,1,1,678,1,1369,2628,4,5,4,2,1,2630,5,6,5,3,2,1,392,5,7,6,4,3,2,340,1,1,238,5,9,8,6,5,4,1688,1,1,636,1,2,2632,1,3,2634,5,13,12,10,9,8,2636,1,1,108,1,2,64,1,1,2638,1,1,112,7,12,10,8,7,6,4,1,1,1,1,2640,2,3560,845,112,1,1,162,1,1,1,2,2,1,2380,3,3,2,1,2382,3,4,3,2,2384,1,1,2386,3,6,5,4,2388,1,1,126,3,8,7,6,2390,1,1,2392,1,1,2394,3,11,10,9,2396,1,1,2398,3,13,12,11,2400,3,14,13,12,2402,1,1,2404,2,3,1,2406,3,17,16,15,2408,1,1,2410,3,19,18,17,2412,1,1,2414,1,7,2416,3,22,21,20,2418,1,1,2420,3,24,23,22,1774,1,1,2422,3,26,25,24,130,1,1,2260,3,28,27,26,1316,1,1,2424,3,30,29,28,1316,1,1,2426,3,32,31,30,1774,1,1,2642,1,3221,442,1,3222,678,1,1,678,1,2774,2644,3,4,2,1,2646,4,5,3,2,1,392,4,6,4,3,2,340,1,1,238,4,8,6,5,4,1688,1,1,636,1,2,112,4,6,4,2,1,2646,1,3641,340,1,1627,112,2,2,1,320,1,1,2648,1,3645,142,1,1,28,1,2,2650,1,1,2652,1,4,2650,1,1,442,1,3257,2654,1,3652,2656,1,1,2658,1,1,2660,2,2,1,2512,2,3,2,2514,2,4,3,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,2,9,8,2514,1,1,362,2,11,10,2514,1,1,2662,1,3666,2664,1,1,602,1,2,2172,1,1,2530,1,4,108,1,1,2660,3,5,3,1,2512,3,6,4,2,2514,3,7,5,3,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,3,12,10,8,2514,1,1,362,3,14,12,10,2514,1,1,1,5,11,10,5,3,1,1,1,1,1,1,1,2666,8,14,13,8,6,4,3,2,1,284,8,15,14,9,7,5,4,3,2,238,1,1,688,8,17,16,11,9,7,6,5,4,238,1,1,2668,1,3691,2512,1,1,2514,1,2,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,1,7,2514,1,1,362,1,9,2514,1,1,2670,1,11,142,1,1,366,1,1,2670,1,7,418,4,14,9,7,5,420,1,1,2672,7,16,11,9,7,4,3,1,108,7,17,12,10,8,5,4,2,2540,1,1,418,7,19,14,12,10,7,6,4,420,1,1,2674,7,21,16,14,12,9,8,6,284,1,1,1266,1,1,2676,1,3,24,1,1,338,7,26,21,19,17,14,13,11,2678,1,1,2680,1,2,1104,14,29,24,22,20,17,16,14,13,11,9,6,4,2,1,2682,15,30,25,23,21,18,17,15,14,12,10,7,5,3,2,1,834,15,31,26,24,22,19,18,16,15,13,11,8,6,4,3,2,678,1,1,678,17,33,28,26,24,21,20,18,17,15,13,10,8,6,5,4,3,1,2684,18,34,29,27,25,22,21,19,18,16,14,11,9,7,6,5,4,2,1,392,18,35,30,28,26,23,22,20,19,17,15,12,10,8,7,6,5,3,2,1580,1,1,48,18,37,32,30,28,25,24,22,21,19,17,14,12,10,9,8,7,5,4,2686,1,1,2688,1,1,332,1,2,1372,1,1,1470,18,42,37,35,33,30,29,27,26,24,22,19,17,15,14,13,12,10,9,18,1,1,2690,1,1,2692,1,3737,2512,1,1,2514,1,2,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,1,7,2514,1,1,362,1,9,2514,1,1,2694,4,10,5,3,1,1,1,1,2696,1,1,2698,1,1,808,1,2,2700,1,1,18,1,4,422,1,1,418,1,6,420,1,1,2696,4,20,15,13,11,790,4,21,16,14,12,678,1,1,688,4,23,18,16,14,678,1,1,2702,3,5,3,1,2704,4,6,4,2,1,808,4,7,5,3,2,2700,1,1,108,1,2,1482,1,1,108,4,11,9,7,6,1482,1,1,18,4,13,11,9,8,422,1,1,418,4,15,13,11,10,420,1,1,338,4,17,15,13,12,2706,1,1,2162,1,1,2708,1,3778,536,1,1551,208,1,1552,582,1,1553,2710,4,4,3,2,1,338,4,5,4,3,2,2706,1,1,264,1,1,666,4,8,7,6,5,2712,1,1,364,1,2,2714,1,1,2716,4,12,11,10,9,2718,1,1,2720,1,1,2722,1,3793,2724,1,1,2726,1,1,2728,1,1,2730,1,2,1804,1,1,2732,3,4,3,1,2512,3,5,4,2,2514,3,6,5,3,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,3,11,10,8,2514,1,1,362,3,13,12,10,2514,1,1,2734,1,3810,110,1,1,112,1,1,338,1,2,64,1,1,602,1,1,142,1,5,2736,1,1,2738,1,3818,2740,1,2753,2742,2,2,1,2660,1,1,2744,1,3819,1484,1,472,2746,1,3790,662,1,1,2748,1,3826,2750,1,1,176,1,2,1614,1,1,2752,1,4,1614,1,1,2754,1,6,1614,1,1,2756,1,8,1614,1,1,2758,5,9,7,5,3,1,284,5,10,8,6,4,2,238,1,1,2760,1,1,2762,5,13,11,9,7,5,238,1,1,2764,1,1,714,5,16,14,12,10,8,238,1,1,2766,1,1,90,5,19,17,15,13,11,238,1,1,2766,1,1,1832,1,3849,1614,1,1,2768,1,1,2762,1,2,238,1,1,284,1,4,238,1,1,90,1,6,238,1,1,714,1,8,238,1,1,792,1,10,238,1,1,244,1,12,238,1,1,2770,7,13,11,9,7,5,3,1,2772,1,1,2774,1,16,2776,1,1,422,1,3868,142,1,1218,2450,1,1219,332,1,1,964,4,1232,4,3,1,2778,5,1233,5,4,2,1,582,5,1234,6,5,3,2,1614,1,1,2780,1,3873,2782,1,526,1856,1,3878,18,1,1,142,1,896,2784,9,3335,3328,2946,1243,1241,1239,13,2,1,204,9,3336,3329,2947,1244,1242,1240,14,3,2,206,1,1,208,9,3338,3331,2949,1246,1244,1242,16,5,4,2786,1,1,1,12,3340,3333,2951,1248,1246,1244,18,7,6,5,3,1,1,1,1,2788,14,3342,3335,2953,1250,1248,1246,20,9,8,7,5,3,2,1,2790,14,3343,3336,2954,1251,1249,1247,21,10,9,8,6,4,3,2,2390,14,3344,3337,2955,1252,1250,1248,22,11,10,9,7,5,4,3,2792,1,1,2794,1,2,2796,14,3347,3340,2958,1255,1253,1251,25,14,13,12,10,8,7,6,2798,1,1,2800,14,3349,3342,2960,1257,1255,1253,27,16,15,14,12,10,9,8,2802,1,1,2804,1,4,2806,1,3898,1,2,3702,1,2790,3,3703,2,1,2808,1,1,2810,1,3902,142,1,1,2812,1,1,2814,1,3905,2816,1,1,2818,1,3904,2820,1,3645,2822,1,3909,1752,1,1929,18,1,1,242,1,3912,108,1,1,1638,1,1,332,1,1,1638,1,3916,2824,1,1,332,1,1,18,1,1927,2826,1,1937,142,1,1,332,1,3837,1650,1,3923,174,1,1,332,1,1,2828,1,3926,332,1,1,1580,1,3928,18,1,1,1114,1,1947,18,1,1,2830,1,3932,1266,1,1,332,1,1,2832,1,3935,1266,1,1,174,1,1,332,1,1,2346,1,3939,208,1,1,18,1,1,332,21,1963,1960,1956,1954,1953,1951,1949,33,31,27,24,23,21,20,17,15,13,11,8,4,1,2834,22,1964,1961,1957,1955,1954,1952,1950,34,32,28,25,24,22,21,18,16,14,12,9,5,2,1,1372,22,1965,1962,1958,1956,1955,1953,1951,35,33,29,26,25,23,22,19,17,15,13,10,6,3,2,418,1,1,64,1,1,1,2,4,1,1,1,1,1,1,1,2836,5,7,4,3,2,1,2838,5,8,5,4,3,2,130,1,1,2840,1,2,2842,1,3,2844,1,4,2846,1,5,2844,5,14,11,10,9,8,362,1,1,2848,5,16,13,12,11,10,362,1,1,130,5,18,15,14,13,12,2850,1,1,2852,1,2,272,5,21,18,17,16,15,2852,1,1,2850,1,2,1640,5,24,21,20,19,18,2852,1,1,2850,1,2,2854,5,27,24,23,22,21,2306,1,1,2306,1,11,2856,5,30,27,26,25,24,362,1,1,2858,5,32,29,28,27,26,362,1,1,2860,5,34,31,30,29,28,362,1,1,130,1,2,2862,5,37,34,33,32,31,362,1,1,2864,5,39,36,35,34,33,362,1,1,2866,5,41,38,37,36,35,362,1,1,2868,5,43,40,39,38,37,362,1,1,2870,5,45,42,41,40,39,362,1,1,2872,5,47,44,43,42,41,2844,1,1,362,1,31,2874,5,50,47,46,45,44,2876,1,1,2878,5,52,49,48,47,46,362,1,1,2842,5,54,51,50,49,48,362,1,1,2880,5,56,53,52,51,50,362,1,1,162,1,1986,2882,1,1,2884,2,2,1,1772,2,3,2,2306,1,1,802,2,3,1,2320,1,4007,24,1,1,2886,1,1,678,1,2,108,1,1,1638,1,1,2888,2,4,1,2890,1,4014,582,1,4015,584,1,1,2892,2,3,1,22,1,1,24,2,2,1,18,3,3,2,1,2894,4,4,3,2,1,1634,4,5,4,3,2,108,1,1,1638,1,1,1638,4,8,7,6,5,2824,1,1,2896,4,10,9,8,7,2898,1,1,2832,4,12,11,10,9,174,1,1,2900,1,4031,24,1,1,18,1,1,2902,1,1,2832,1,2,174,1,1,1180,1,4,120,1,1,18,1,1,186,1,1,1634,1,8,108,1,1,1638,1,1,332,1,1,186,1,1,1756,1,13,2904,1,1,186,1,1,2906,1,4049,714,1,4050,2908,1,1,2908,1,3984,2910,1,4053,2908,1,1,18,5,2140,6,4,3,1,18,6,2141,7,5,4,2,1,2912,7,2142,8,6,5,3,2,1,1628,7,2143,9,7,6,4,3,2,18,1,1,1580,7,2145,11,9,8,6,5,4,18,1,1,1180,7,2147,13,11,10,8,7,6,120,1,1,2832,7,2149,15,13,12,10,9,8,1266,1,1,174,1,1,1634,7,2152,18,16,15,13,12,11,108,1,1,1638,1,1,2914,6,13,11,9,7,4,1,1372,6,14,12,10,8,5,2,418,1,1,788,1,4073,2916,1,1,2918,1,2,332,1,1,846,1,4,476,1,1,1236,1,6,2842,1,1,142,1,1,112,4,8,6,4,1,2920,1,1,1,1,1,1,1,1,1,1,1,2922,4,4,3,2,1,2924,1,4088,18,1,3867,332,3,1863,2,1,240,3,1864,3,2,18,1,1,2926,5,1866,5,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2928,6,6,5,4,3,2,1,2930,6,7,6,5,4,3,2,2932,1,1,208,6,9,8,7,6,5,4,2934,1,1,880,6,11,10,9,8,7,6,2936,1,1,338,6,13,12,11,10,9,8,208,1,1,2938,1,1,752,6,16,15,14,13,12,11,2940,1,1,2942,1,4111,238,1,1,18,2,2,1,2944,1,1,24,1,1,2686,1,4084,2946,2,4083,1,18,1,1,1,1,1,2948,1,4117,18,1,1,1,2,2,1,18,1,3265,1,1,1,470,1,4125,2950,1,1,2952,1,4127,2954,1,1,714,1,2,242,1,1,2956,1,1,18,1,1,2958,1,6,2960,1,1,18,1,1,26,1,9,2960,1,1,18,1,1,2962,4,11,7,4,1,2964,5,12,8,5,2,1,1812,1,4141,2966,1,3820,2968,2,2,1,2970,1,4144,2972,1,1,2974,1,4146,2976,1,1,238,1,1,24,1,2989,478,1,1,238,1,1,2978,1,4152,24,1,1,2980,1,1,2982,1,4155,2984,1,1,2986,2,2,1,348,2,3,2,142,1,1,364,1,1,1,4,6,5,4,1,1,1,1,2988,6,8,7,6,3,2,1,592,6,9,8,7,4,3,2,2990,1,1,1802,6,11,10,9,6,5,4,942,1,1,418,1,2,338,1,3,2992,6,15,14,13,10,9,8,2990,1,1,2844,6,17,16,15,12,11,10,2994,1,1,130,6,19,18,17,14,13,12,2994,1,1,2996,1,12,2998,1,7,3000,6,23,22,21,18,17,16,1210,1,1,1640,6,25,24,23,20,19,18,2990,1,1,3002,6,27,26,25,22,21,20,2990,1,1,3004,1,4184,3006,1,4185,18,1,1,606,1,1978,474,1,1,418,1,1,606,1,255,474,1,1,418,1,1,474,1,4193,418,1,1,18,1,626,880,1,627,18,1,1,752,1,270,3008,10,4112,270,15,13,10,7,5,4,2,1,1,11,4113,271,16,14,11,8,6,5,3,2,1,1,1,1,1,1,1,3010,14,4116,274,19,17,14,11,9,8,6,5,4,3,2,1,2854,14,4117,275,20,18,15,12,10,9,7,6,5,4,3,2,2850,1,1,2852,1,2,3012,1,3,3014,1,4,3016,1,5,3018,1,6,2844,1,1,270,1,8,2844,1,1,3020,14,4127,285,30,28,25,22,20,19,17,16,15,14,13,12,606,1,1,3022,1,1,2844,14,4130,288,33,31,28,25,23,22,20,19,18,17,16,15,3012,1,1,3024,1,2,3014,1,3,2714,14,4134,292,37,35,32,29,27,26,24,23,22,21,20,19,2824,1,1,2220,14,4136,294,39,37,34,31,29,28,26,25,24,23,22,21,3026,1,1,3028,1,21,3030,14,4139,297,42,40,37,34,32,31,29,28,27,26,25,24,3032,1,1,3034,1,24,1640,14,4142,300,45,43,40,37,35,34,32,31,30,29,28,27,1372,1,1,3012,1,1,3012,1,3,3036,14,4146,304,49,47,44,41,39,38,36,35,34,33,32,31,3012,1,1,3038,1,31,3040,14,4149,307,52,50,47,44,42,41,39,38,37,36,35,34,130,1,1,3042,14,4151,309,54,52,49,46,44,43,41,40,39,38,37,36,3012,1,1,3044,1,4240,3046,1,4241,338,1,1,1,5,4156,314,57,3,1,1,1,1,1,1,1,3048,8,4159,317,60,6,4,3,2,1,208,8,4160,318,61,7,5,4,3,2,3050,1,1,3050,8,4162,320,63,9,7,6,5,4,3052,1,1,3054,8,4164,322,65,11,9,8,7,6,3052,1,1,1652,8,4166,324,67,13,11,10,9,8,3050,1,1,3056,8,4168,326,69,15,13,12,11,10,3052,1,1,3058,1,4257,3060,1,1,1178,1,2,1372,1,1,276,1,1,3062,1,1,1650,1,6,3064,1,1,3066,1,8,1832,1,1,1580,1,10,18,1,1,1832,1,1,3068,1,13,108,1,1,18,1,1,1832,1,1,338,1,4,18,1,1,3070,1,4276,18,3,226,225,1,3072,4,227,226,2,1,3074,4,228,227,3,2,1178,1,1,2830,4,230,229,5,4,606,1,1,1508,4,232,231,7,6,3076,1,1,3078,4,234,233,9,8,1372,1,1,332,2,2,1,3080,3,3,2,1,64,3,4,3,2,302,1,1,606,3,6,5,4,3082,1,1,3084,4,242,241,17,16,3086,1,1,1580,4,244,243,19,18,752,1,1,3088,4,246,245,21,20,1210,1,1,1422,4,248,247,23,22,1210,1,1,3090,4,250,249,25,24,880,1,1,3092,4,252,251,27,26,3094,1,1,3096,1,3897,90,1,3898,442,1,1,18,1,1,2908,1,3901,18,1,1,2910,1,3903,2908,1,1,18,1,1,674,4,9,6,4,1,3098,5,10,7,5,2,1,3100,1,1,64,1,2,1692,1,1,3102,1,2,1,3,4,2,1,1,1,1,1,1,1,3104,6,7,5,4,3,2,1,338,6,8,6,5,4,3,2,364,1,1,108,6,10,8,7,6,5,4,364,1,1,64,1,4,64,1,3,3106,5,7,5,3,2,1,3108,1,4331,1642,1,4332,338,1,1,18,2,3,1,3110,3,4,2,1,198,3,5,3,2,3112,1,1,3114,1,4338,3116,1,4339,3118,1,1,1452,1,4341,174,1,1,1210,1,1,3074,1,4344,3120,1,1,3122,4,8,6,3,1,3124,1,4347,992,1,2315,242,2,2,1,3126,3,3,2,1,3128,1,1,108,1,2,1630,1,1,3130,1,2,112,1,5,3132,1,1,338,1,7,364,1,1,1,5,8,6,5,3,1,3134,1,4360,3136,1,1,18,1,1,1,1,1,478,1,3956,238,1,1,238,1,60,2946,4,3500,1972,2,1,18,1,1,1,1,1,2652,1,4370,442,1,1,3138,1,1,1,1,1,3140,1,4371,18,1,1,1,2,2,1,3142,1,4377,1,1,1,3144,1,1,1,1,1,3146,1,4381,3148,1,1,2962,1,1,3150,2,2,1,3152,1,4385,278,1,1,1,1,1,194,1,1,24,1,1,3154,1,4390,3156,2,2306,1,332,2,2307,2,1372,1,1,18,2,2309,4,1372,1,1,3158,5,2311,6,5,3,1,2226,6,2312,7,6,4,2,1,1372,6,2313,8,7,5,3,2,276,1,1,1890,6,2315,10,9,7,5,4,94,1,1,64,1,1,94,6,2318,13,12,10,8,7,64,1,1,3160,10,2320,15,14,12,10,9,8,6,3,1,108,10,2321,16,15,13,11,10,9,7,4,2,3162,1,1,1,2,3,1,3164,3,4,2,1,3166,1,4410,344,1,1,332,1,2,1372,1,1,18,1,4,1372,1,1,332,4,6,5,3,1,276,5,7,6,4,2,1,1,1,1,3168,2,2,1,3062,2,3,2,3170,1,1,3172,2,3,1,290,2,4,2,3174,1,4424,3176,1,4425,1372,1,1,344,3,2342,3,1,332,3,2343,4,2,1372,1,1,18,3,2345,6,4,1372,1,1,332,6,2347,8,6,5,3,1,3178,7,2348,9,7,6,4,2,1,1,1,1,3180,2,2,1,22,1,1,3182,2,2,1,3184,1,4438,332,1,1,276,2,2,1,3186,1,1,3188,1,1,3190,1,4443,3192,1,1,540,1,2,64,1,1,1802,2,3,1,3194,1,1,142,1,2,572,1,1,94,1,4,572,1,1,3196,1,6,64,1,1,1298,1,1,64,1,7,3198,1,1,3200,5,10,8,6,3,1,3202,1,4459,3204,1,1,18,1,2,1372,1,1,3206,3,4,3,1,838,3,5,4,2,1890,1,1,64,3,7,6,4,3208,1,1,572,3,9,8,6,946,1,1,76,3,11,10,8,64,1,1,3210,1,1,540,3,14,13,11,64,1,1,1802,1,1,276,3,17,16,14,3212,1,1,108,3,19,18,16,3214,1,1,276,1,2,264,1,1,3216,1,1,880,1,10,1210,1,1,3218,1,4485,108,2,60,1,3220,1,1,3214,2,2,1,1890,2,63,4,3222,1,1,1528,2,65,6,3224,1,1,778,2,67,8,572,1,1,572,2,69,10,3226,1,1,3228,1,4497,1178,1,154,3230,1,155,3232,1,156,3234,1,157,1422,1,158,3088,1,159,2830,1,160,1210,1,573,3236,9,9,8,7,6,5,4,3,2,1,3238,1,4507,3240,1,1,1,2,2,1,1,1,1,1,1,1,3242,5,5,4,3,2,1,838,5,6,5,4,3,2,1890,1,1,76,5,8,7,6,5,4,3244,1,1,606,5,10,9,8,7,6,3246,1,1,2172,1,1,348,5,13,12,11,10,9,1890,1,1,2172,1,1,3248,1,4523,1,1,1,1,1,1,1,1,1,1,1,1,142,5,5,4,3,2,1,540,1,1,1434,1,2,64,1,3,3250,1,1,2946,1,4530,18,1,1,1,1,1,2896,1,4536,1210,1,1,3252,1,4535,2962,1,1,3254,2,2,1,18,1,4318,3256,2,4319,1,1210,1,1,3258,1,4544,332,1,4545,1372,1,1,1,2,3,1,1,1,1,1210,4,5,3,2,1,3260,1,404,238,1,1,3262,1,4552,2172,1,4553,18,1,1,28,1,4555,3264,1,1,3266,1,4557,340,1,623,2468,2,2,1,1,1,1,1,1,1,3268,3,3,2,1,270,1,1,2204,1,1,3270,1,4565,22,1,1,24,2,2,1,3272,1,1,3274,2,2,1,2832,2,3,2,340,1,1,2468,2,3,1,1,1,1,1,1,1,3276,3,3,2,1,1,1,14,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3278,7,20,6,5,4,3,2,1,3280,1,4583,2596,1,4584,3282,1,1,22,1,1,3282,1,3981,64,1,3047,1232,1,1,2172,1,1,3284,1,4591,536,1,1,1896,1,3104,3286,1,1,3288,1,4592,1140,1,1446,18,1,1,2958,1,4595,1140,1,1,18,1,1,1722,1,3876,18,1,1,1724,1,3878,18,1,1,826,1,4602,18,1,1,866,1,4604,18,1,1,2960,1,1459,18,1,1,2960,1,13,18,1,1,3290,1,1463,18,1,1,456,1,4612,240,1,1,18,1,1,240,1,1468,18,1,1,240,1,22,18,1,1,3292,1,4619,18,1,1,3294,14,29,27,24,22,20,18,16,14,12,10,7,5,3,1,142,14,30,28,25,23,21,19,17,15,13,11,8,6,4,2,1144,1,1,678,14,32,30,27,25,23,21,19,17,15,13,10,8,6,4,240,1,1,18,1,1,242,14,35,33,30,28,26,24,22,20,18,16,13,11,9,7,240,1,1,18,1,1,3296,18,38,36,33,31,29,27,25,23,21,19,16,14,12,10,9,7,4,1,3298,18,39,37,34,32,30,28,26,24,22,20,17,15,13,11,10,8,5,2,24,1,1,606,1,2,1414,18,42,40,37,35,33,31,29,27,25,23,20,18,16,14,13,11,8,5,24,1,1,478,18,44,42,39,37,35,33,31,29,27,25,22,20,18,16,15,13,10,7,2970,1,1,3300,1,4641,3302,1,1,584,1,2,338,1,1,2604,1,1,26,1,5,338,1,1,2606,1,1,1100,1,6,3304,2,7,1,790,1,10,1100,1,1,678,2,2,1,440,1,13,242,1,1,584,1,4458,584,1,1847,48,5,4051,3358,642,2,1,238,5,4052,3359,643,3,2,198,1,1,286,5,4054,3361,645,5,4,198,1,1,606,1,4,3306,5,4057,3364,648,8,7,198,1,1,3308,5,8,6,4,3,1,3310,1,4059,26,1,113,2958,1,299,3074,1,115,3312,3,3,2,1,3314,4,4,3,2,1,3316,1,4673,3318,1,1,3320,1,2643,3066,1,2644,1372,1,1,3322,1,4678,992,1,4456,1,1,1,1,1,1,3324,1,4650,40,4,5,3,2,1,674,1,3766,238,1,3767,3326,1,1,3328,1,4687,3330,1,1,3332,1,98,3332,1,3715,3334,1,4691,1280,1,1,1280,1,4693,3336,1,1,3338,1,4695,3340,1,4696,1,1,1,3342,2,2,1,3344,1,4699,18,1,1,3346,1,3726,3348,1,4702,3350,1,1,3352,1,4296,18,1,1075,2908,1,400,792,1,4299,238,1,1,238,1,1079,3354,1,155,792,1,156,238,1,1,992,1,2,714,1,159,238,1,1,794,1,161,238,1,1,244,1,163,238,1,1,90,1,165,238,1,1,478,1,167,238,1,1,856,1,169,22,1,1,24,1,1,722,1,172,606,1,1,3356,1,4729,3358,1,1,3360,1,1,3362,1,4732,3364,1,1,380,1,4734,1032,1,1,262,1,4513,3366,1,1,3368,1,4738,112,1,1,162,1,1,1,1,1,1,16,1669,1199,1197,1195,1193,1191,1189,1187,1185,1184,1182,1180,1178,1176,1174,1172,2546,17,1670,1200,1198,1196,1194,1192,1190,1188,1186,1185,1183,1181,1179,1177,1175,1173,1,138,17,1671,1201,1199,1197,1195,1193,1191,1189,1187,1186,1184,1182,1180,1178,1176,1174,2,140,1,1,504,17,1673,1203,1201,1199,1197,1195,1193,1191,1189,1188,1186,1184,1182,1180,1178,1176,4,174,1,1,386,17,1675,1205,1203,1201,1199,1197,1195,1193,1191,1190,1188,1186,1184,1182,1180,1178,6,174,1,1,388,17,1677,1207,1205,1203,1201,1199,1197,1195,1193,1192,1190,1188,1186,1184,1182,1180,8,174,1,1,390,17,1679,1209,1207,1205,1203,1201,1199,1197,1195,1194,1192,1190,1188,1186,1184,1182,10,174,1,1,378,17,1681,1211,1209,1207,1205,1203,1201,1199,1197,1196,1194,1192,1190,1188,1186,1184,12,380,1,1,2548,1,2,2550,17,1684,1214,1212,1210,1208,1206,1204,1202,1200,1199,1197,1195,1193,1191,1189,1187,15,790,17,1685,1215,1213,1211,1209,1207,1205,1203,1201,1200,1198,1196,1194,1192,1190,1188,16,392,1,1,442,17,1687,1217,1215,1213,1211,1209,1207,1205,1203,1202,1200,1198,1196,1194,1192,1190,18,392,1,1,2552,3,5,3,1,2554,3,6,4,2,142,1,1,1372,1,1,64,3,9,7,5,2556,1,1,2558,3,6,3,1,340,4,7,4,2,1,2560,17,1697,1227,1225,1223,1221,1219,1217,1215,1213,1212,1210,1208,1206,1204,1202,1200,28,566,1,13,566,1,12,2562,3,3,2,1,1,4,4,3,2,1,1,1,1,2564,6,6,5,4,3,2,1,2566,17,1704,1234,1232,1230,1228,1226,1224,1222,1220,1219,1217,1215,1213,1211,1209,1207,35,678,1,20,678,1,19,688,17,1707,1237,1235,1233,1231,1229,1227,1225,1223,1222,1220,1218,1216,1214,1212,1210,38,678,1,1,1998,17,1709,1239,1237,1235,1233,1231,1229,1227,1225,1224,1222,1220,1218,1216,1214,1212,40,120,1,1,2568,5,7,6,5,3,1,418,5,8,7,6,4,2,2544,1,1,606,5,10,9,8,6,4,2570,1,1,18,5,12,11,10,8,6,242,1,1,2572,9,14,13,12,10,8,7,5,3,1,18,9,15,14,13,11,9,8,6,4,2,422,1,1,418,9,17,16,15,13,11,10,8,6,4,420,1,1,338,9,19,18,17,15,13,12,10,8,6,2574,1,1,238,9,21,20,19,17,15,14,12,10,8,1688,1,1,2576,1,2,1262,1,3,240,1,4,2578,1,5,2580,17,1731,1261,1259,1257,1255,1253,1251,1249,1247,1246,1244,1242,1240,1238,1236,1234,62,238,1,1,2582,1,1,1624,1,2,174,1,1,1984,1,4,174,1,1,2584,17,1738,1268,1266,1264,1262,1260,1258,1256,1254,1253,1251,1249,1247,1245,1243,1241,69,2586,1,1,2588,17,1740,1270,1268,1266,1264,1262,1260,1258,1256,1255,1253,1251,1249,1247,1245,1243,71,2590,1,1,276,1,2,1,1,1,1,3,4,3,1,1,1,1,2592,5,6,5,3,2,1,1892,5,7,6,4,3,2,2346,1,1,2594,17,1749,1279,1277,1275,1273,1271,1269,1267,1265,1264,1262,1260,1258,1256,1254,1252,80,584,17,1750,1280,1278,1276,1274,1272,1270,1268,1266,1265,1263,1261,1259,1257,1255,1253,81,2596,1,1,26,17,1752,1282,1280,1278,1276,1274,1272,1270,1268,1267,1265,1263,1261,1259,1257,1255,83,2596,1,1,2598,1,4,2598,1,3,2600,1,6,2600,1,5,2602,7,9,7,5,4,3,2,1,2604,7,10,8,6,5,4,3,2,264,1,1,2606,7,12,10,8,7,6,5,4,264,1,1,1,10,14,12,10,9,8,7,6,5,3,1,1,1,1,2608,12,16,14,12,11,10,9,8,7,5,3,2,1,2610,17,1766,1296,1294,1292,1290,1288,1286,1284,1282,1281,1279,1277,1275,1273,1271,1269,97,2612,1,1,750,17,1768,1298,1296,1294,1292,1290,1288,1286,1284,1283,1281,1279,1277,1275,1273,1271,99,2614,1,1,120,1,2,142,1,1,2616,1,1,338,1,5,2574,1,1,2618,17,1775,1305,1303,1301,1299,1297,1295,1293,1291,1290,1288,1286,1284,1282,1280,1278,106,2620,1,1,3370,1,4850,1896,1,1,2022,2,2,1,516,2,3,2,2024,1,1,3372,1,4855,3374,1,1,242,1,2,2150,1,1,2544,1,3318,3376,1,2290,3378,1,4861,1,1,1,2180,1,4863,24,1,1,18,1,1,3380,1,4865,2596,1,4866,3282,1,1,22,1,1,22,1,4869,3282,1,1,418,1,4871,64,1,1,1232,1,1,2172,1,1,3284,1,4875,536,1,1,338,1,4877,64,1,1,1896,1,1,3286,1,1,332,1,4881,22,1,1,3282,1,1,670,1,15,3282,1,1,3382,1,200,3384,1,4888,3386,1,4889,3388,1,4890,3390,1,1,270,1,2150,540,1,1,1,2,2152,1,1,1,1,1,1,1,544,5,2155,4,3,2,1,1,1,2156,1,1,1,1,1,1,1,1,1,1,1,1,3392,6,2161,5,4,3,2,1,3394,1,1,290,1,2,3396,1,2164,3398,1,1,3400,1,2166,3402,1,4909,1,2,4402,1,1,1,1,1,1,1,1,1,1,1,1,1,3404,7,4407,6,5,4,3,2,1,3406,1,1,3408,1,4917,442,1,1,678,1,1,3410,2,2,1,3412,1,2179,3414,1,4922,3416,1,1,1,1,1,1,1,1,1,1,1,1,1,1,652,5,5,4,3,2,1,3418,1,4929,652,1,1,3420,1,1,3422,1,1,3424,1,4252,3426,1,2364,3428,1,678,3430,1,4934,24,1,4925,3432,1,4926,3434,1,4927,1,5,4938,4,3,2,1,1,1,1,1,1,1,3414,8,4941,7,6,5,4,3,2,1,3436,1,1,1,1,1,1,1,1,1,1,1,3438,4,4,3,2,1,644,1,4947,3440,1,4938,2674,1,1,3404,1,1,734,1,1,3442,1,4314,368,1,4315,1,1,1,1,3,4314,3,1,1,1,1,1,1,1,1,1,1,1,1,1,3444,8,4319,8,6,5,4,3,2,1,392,8,4320,9,7,6,5,4,3,2,24,1,1,340,1,1,1,2,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,8,10,7,6,5,4,3,2,1,820,1,4333,2642,1,1,442,1,2,678,1,1,374,2,3,1,3446,3,4,2,1,238,3,5,3,2,2960,1,1,3448,1,2,3450,1,3,3452,1,4,3454,3,10,8,7,2160,1,1,2960,1,1,1,6,9,7,6,5,4,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,14,17,15,14,13,12,9,8,7,6,5,4,3,2,1,18,1,4996,64,1,1,3456,1,1,22,1,1,3458,2,2,1,40,1,4999,644,1,1,270,1,5001,644,1,1,3460,1,5005,3462,1,1,644,1,1,3464,1,4368,3466,1,1,442,1,2,652,1,1,808,1,4,442,1,1,688,1,4373,3468,1,1,3470,1,461,3472,2,462,1,3474,1,1,616,1,464,3476,1,1,108,1,2,3376,1,1,3478,3,4,3,1,3480,1,469,1,1,1,1,1,1,1,1,1,3482,4,4,3,2,1,540,4,5,4,3,2,1234,1,1,64,4,7,6,5,4,3484,1,1,3486,1,5033,312,1,1,790,1,2,678,1,1,442,1,4,678,1,1,3488,3,5,3,1,3490,3,6,4,2,120,1,1,1890,3,8,6,4,2160,1,1,3492,6,10,8,6,5,3,1,3494,7,11,9,7,6,4,2,1,3496,7,12,10,8,7,5,3,2,3498,1,1,138,7,14,12,10,9,7,5,4,3500,1,1,3490,7,16,14,12,11,9,7,6,120,1,1,722,7,18,16,14,13,11,9,8,3346,1,1,108,7,20,18,16,15,13,11,10,3502,1,1,3504,1,1,174,7,23,21,19,18,16,14,13,18,1,1,3506,1,1,64,1,2,400,1,1,142,7,28,26,24,23,21,19,18,3508,1,1,64,1,2,3510,1,1,3512,2,3,1,3514,7,33,31,29,28,26,24,23,1894,1,1,566,7,35,33,31,30,28,26,25,1894,1,1,1262,7,37,35,33,32,30,28,27,3516,1,1,3518,1,19,18,1,5,414,1,1,3520,7,42,40,38,37,35,33,32,270,1,1,64,7,44,42,40,39,37,35,34,3484,1,1,3522,7,46,44,42,41,39,37,36,3524,1,1,994,7,48,46,44,43,41,39,38,3526,1,1,108,1,2,1434,1,1,3528,1,5086,3530,1,1,3532,1,2,3534,1,1,3512,1,4,3536,1,1,3538,3,5,3,1,108,3,6,4,2,1446,1,1,3540,1,4054,1,1,1,3542,1,5097,312,1,1,28,1,2,178,1,1,3544,2,3,1,1890,2,4,2,2160,1,1,3546,4,6,4,3,1,108,4,7,5,4,2,3548,1,1,64,4,9,7,6,4,1232,1,1,418,4,11,9,8,6,3550,1,1,3552,4,13,11,10,8,338,1,1,3554,1,5113,3556,1,1,1,1,1,3558,1,4708,3560,1,1,332,1,1,778,2,2,1,572,3,3,2,1,64,3,4,3,2,3562,1,1,22,1,1,24,2,2,1,3564,1,1,3226,1,5126,3566,1,1,3568,1,1,3570,1,1,2172,1,5044,3572,2,5045,1,3574,1,1,3576,1,5133,174,1,5134,18,1,1,3578,1,5136,18,1,1,3580,4,437,5,3,1,1,5,438,6,4,2,1,3582,6,439,7,5,3,2,1,3584,1,5141,364,1,4536,3472,1,5140,616,1,1,3586,1,1,286,1,591,3588,1,1,1,1,5114,1,1,1,1,1,1,3590,3,3,2,1,3592,1,133,3594,2,134,1,2210,1,4113,3596,1,1,3598,1,5156,3600,1,5157,18,1,1,3602,1,4184,108,1,1,3604,1,4186,108,1,1,3606,1,5163,332,1,1,3548,1,5165,332,1,1,3608,1,5167,108,1,1,3602,1,5169,108,1,1,3604,1,5171,108,1,1,120,1,832,108,1,1,3610,1,5175,112,1,1,3612,1,5177,332,1,1,3614,1,5179,18,1,1,3552,1,5181,338,1,1,3616,1,5183,18,1,1,3618,1,5185,142,1,1,3620,18,4641,4252,31,29,27,25,23,21,19,17,15,13,11,9,7,5,3,1,1,19,4642,4253,32,30,28,26,24,22,20,18,16,14,12,10,8,6,4,2,1,3622,20,4643,4254,33,31,29,27,25,23,21,19,17,15,13,11,9,7,5,3,2,1,3624,20,4644,4255,34,32,30,28,26,24,22,20,18,16,14,12,10,8,6,4,3,2,3626,1,1,3628,1,5192,3630,1,1,3632,2,2,1,602,2,3,2,142,1,1,3634,2,5,4,112,1,1,3636,5,7,6,5,3,1,1,6,8,7,6,4,2,1,3638,7,9,8,7,5,3,2,1,3640,1,1,290,1,2,3642,1,5204,1,2,5119,1,3644,3,5120,2,1,3646,1,1,988,1,2,3648,1,1,3650,2,2,1,3652,1,5211,3654,1,1,1104,2,2,1,678,3,3,2,1,3656,4,4,3,2,1,3658,5,5,4,3,2,1,3660,1,1,108,1,2,186,1,1,18,1,4,24,1,1,3662,1,5222,3664,4,1648,1646,1645,1,3666,5,1649,1647,1646,2,1,678,1,1,3668,2,2,1,3670,1,5227,3672,1,1,3674,1,5229,3676,1,1,3678,2,2,1,3680,3,3,2,1,3682,1,1,1,1,1,1,1,1,3684,3,3,2,1,3686,1,5237,142,1,1,3688,1,1,118,1,2,108,1,1,3690,1,5242,3692,1,1,3694,2,2,1,3348,2,3,2,3350,1,1,238,2,5,4,3350,1,1,3696,1,4,3698,1,5,3344,2,9,8,18,1,1,1364,2,11,10,3700,1,1,418,2,13,12,276,1,1,64,1,2,3702,1,1,264,2,3,1,3704,3,4,2,1,198,2,19,18,3706,1,1,3708,1,16,602,1,17,142,1,1,606,1,19,602,1,1,142,1,1,3710,1,569,3712,1,5270,606,1,1,602,2,2,1,142,1,1,3714,2,4,3,108,1,1,3634,2,6,5,3716,1,1,3718,2,8,7,18,1,1,1992,2,10,9,194,1,1,82,2,12,11,64,1,1,3720,1,1,3722,6,12,10,8,6,4,1,3724,1,5286,312,1,1,238,1,1,3726,2,2,1,3728,1,1,3730,1,5291,3042,1,5292,270,1,1,3732,1,1,142,1,3,130,1,1,1424,1,2,3734,1,5298,3736,1,1,2730,1,5300,3736,1,1,3738,1,5302,3740,1,1,198,1,4329,670,1,5305,606,1,1,198,1,2,3742,1,5308,28,1,1,26,1,1,606,1,1,28,1,4767,26,1,1,606,1,1,1,6,4339,11,9,8,4,1,1,1,1,3744,8,4341,13,11,10,6,3,2,1,3746,1,1,3748,1,1,3750,1,5320,3752,1,5321,142,1,1,262,3,137,3,1,264,1,1,3754,2,2,1,3756,1,5326,2668,1,1,1,1,1,1,1,1,3758,2,2,1,3760,1,5331,3762,1,1,26,1,1,2330,1,1,3764,1,174,368,1,174,364,1,175,3766,1,1,3766,1,3,3768,1,5340,312,1,1,3770,1,1,3772,2,4376,687,3774,1,5344,3776,1,41,630,1,3084,52,2,5344,4832,3778,1,1,3780,2,2,1,2120,2,3,2,3782,1,1,142,2,3,1,3784,3,4,2,1,2358,1,5354,3786,1,1,22,1,1,142,1,2,3788,1,1,3790,1,1,3792,3,5,4,1,606,3,6,5,2,822,1,1,1,2,3,1,3794,3,4,2,1,286,1,4198,678,1,1,3796,2,2,1,3798,3,3,2,1,606,3,4,3,2,602,1,1,142,1,1,602,3,7,6,5,142,1,1,198,3,9,8,7,1298,1,1,2144,1,7,64,3,12,11,10,3426,1,1,1,6,11,8,6,4,3,1,3800,7,12,9,7,5,4,2,1,3802,1,5381,1768,1,1,540,1,2,364,1,1,3064,1,2,1890,1,5,2160,1,1,1,4,6,4,3,1,3804,5,7,5,4,2,1,1,1,1,1,1,1,3806,3,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,3808,5,5,4,3,2,1,3810,1,5398,3812,1,5399,142,1,1,3814,1,5401,142,1,1,3816,1,5403,142,1,1,3818,1,5405,540,1,1,3820,1,5407,142,1,1,3822,1,5409,142,1,1,3824,1,5411,3812,1,1,142,1,1,3826,1,5414,142,1,1,142,10,4857,18,16,14,12,10,8,6,3,1,1768,11,4858,19,17,15,13,11,9,7,4,2,1,1896,12,4859,20,18,16,14,12,10,8,5,3,2,1,3828,13,4860,21,19,17,15,13,11,9,6,4,3,2,1,2022,13,4861,22,20,18,16,14,12,10,7,5,4,3,2,516,13,4862,23,21,19,17,15,13,11,8,6,5,4,3,2024,1,1,2022,3,4,3,1,516,3,5,4,2,2024,1,1,3830,5,7,6,4,3,1,26,5,8,7,5,4,2,3832,1,1,456,5,10,9,7,6,4,3832,1,1,442,5,12,11,9,8,6,3834,1,1,2120,5,14,13,11,10,8,1114,1,1,478,5,16,15,13,12,10,238,1,1,284,5,18,17,15,14,12,238,1,1,3836,1,5439,3838,2,2654,1,142,2,2655,2,1832,1,1,1896,1,1,3840,2,4,1,2022,2,5,2,516,2,6,3,2024,1,1,3842,5,8,5,4,3,1,1896,1,5449,1896,1,5128,540,1,5451,1896,1,1,1896,1,5133,3844,4,5,4,2,1,2022,4,6,5,3,2,516,4,7,6,4,3,2024,1,1,3846,3,4,3,1,1,1,1,1,1,1,1,1,1,3848,4,4,3,2,1,3850,1,5463,3852,1,1,3854,1,1,3856,1,1,1,2,2,1,1,1,1,3858,4,4,3,2,1,3860,4,5,4,3,2,3862,1,1,3178,1,1,120,4,8,7,6,5,142,1,1,3864,1,1,238,4,11,10,9,8,108,1,1,3548,1,1,3866,1,5479,752,1,4278,3868,5,1295,1287,1283,2,1,540,5,1296,1288,1284,3,2,64,1,1,364,1,2,1,3,4,2,1,1896,4,5,3,2,1,3870,5,6,4,3,2,1,3872,1,1,290,1,2,3874,1,5490,2188,1,42,2674,2,2,1,3876,3,3,2,1,90,3,4,3,2,3176,1,1,792,3,6,5,4,3176,1,1,3878,3,5,3,1,3880,1,5499,3882,1,1,64,1,2,3484,1,1,3884,1,5503,1022,1,5504,3886,1,1,3888,2,3,1,372,1,5507,52,1,1,1280,1,1,3890,2,2,1,3892,1,1,606,1,2,3894,1,1,3896,1,5480,168,1,1,606,1,2,2332,1,1,3898,1,5518,76,1,1,28,1,2,442,1,1,3900,1,5522,1,1,1,3902,2,2,1,284,2,3,2,3904,1,1,3906,2,3,1,3908,3,4,2,1,3910,4,5,3,2,1,3912,1,5530,3914,1,1,3916,1,1,1,1,1,3918,1,5534,3920,1,5312,3922,2,2,1,3924,1,1,790,1,2,678,1,1,290,1,4,3926,1,5541,238,1,1,3928,1,1,18,2,2,1,1,3,3,2,1,3930,4,4,3,2,1,3932,4,5,4,3,2,3934,1,1,3936,4,7,6,5,4,3938,1,1,3940,4,9,8,7,6,936,1,1,3942,1,5553,18,1,3345,3944,1,5555,18,1,1,238,4,3330,4,3,1,3946,5,3331,5,4,2,1,3948,1,5556,3950,2,5557,1,3952,1,1,3954,1,5562,3956,1,1,142,1,2,24,1,1,3958,1,5566,64,1,1,3886,1,1,1230,1,1,3960,1,5570,3962,1,1,3964,2,2,1,18,3,3,2,1,3966,4,4,3,2,1,3968,4,5,4,3,2,120,1,1,1390,4,7,6,5,4,582,1,1,3970,1,1,3972,4,10,9,8,7,276,1,1,3092,4,12,11,10,9,18,1,1,276,1,1,3974,5,11,9,6,4,1,606,5,12,10,7,5,2,2740,1,1,478,1,733,3976,2,734,1,242,2,735,2,1688,1,1,3978,1,2,2150,1,3,1642,2,739,6,108,1,1,3980,1,1,3982,2,742,9,108,1,1,3980,1,1,22,6,11,9,8,7,4,1,3984,7,12,10,9,8,5,2,1,720,1,5602,194,1,1,276,2,5385,1,3790,1,1,3986,2,2,1,3988,1,5607,18,1,1,3990,1,4634,18,1,1,3992,2,3,1,3994,1,5612,120,1,1,142,1,1,3996,1,1,3998,1,5616,4000,1,1,4002,1,1,242,1,623,540,1,3050,4004,2,2,1,4006,1,1,4008,1,5623,2142,1,4648,142,1,1,3376,1,1,3376,1,5307,584,1,1,4010,1,5629,584,1,1,4012,1,5631,584,1,1,3376,1,5633,4014,1,1,4016,7,775,12,9,7,5,3,1,242,1,5602,656,2,5603,1,4018,3,5604,2,1,4020,1,1,4022,1,1791,4024,1,1,478,1,2,238,1,1,2762,1,4,238,1,1,4026,1,2814,442,1,2815,482,1,1,688,1,2817,482,1,1,4028,3,5,3,1,364,3,6,4,2,3484,1,1,132,1,2,3484,1,1,22,3,5,3,1,4030,4,6,4,2,1,602,1,5658,602,1,5436,142,2,2,1,276,1,1,4032,1,1,4034,1,5663,4036,1,1,64,1,1,4038,2,2,1,2078,3,3,2,1,4040,1,1,4042,1,5669,678,1,1,4044,1,1,4046,1,5672,26,1,5265,2096,2,5043,1,630,3,5044,2,1,1314,1,1419,22,1,1,368,2,2,1,64,2,3,2,4048,1,1,4050,1,1424,22,1,1,28,2,2,1,4052,1,1,26,1,2,32,1,1,3904,1,5687,4,1,1,792,1,1,714,1,5282,238,1,1,1722,1,1,1,1,1,4054,1,5694,238,1,1,4056,1,1,168,1,1,4058,1,1,4060,1,5699,4062,3,3327,3325,1,4064,1,1,290,1,2,24,1,4733,4066,1,1,4068,1,2,722,1,1,3144,1,4,722,1,1,4070,1,6,4072,1,1,864,1,8,4072,1,1,3936,1,10,4072,1,1,18,1,2,242,1,1,4074,1,14,722,1,1,4076,1,16,4072,1,1,4078,3,5313,3348,3346,4080,1,1,4082,1,4564,4084,1,5724,2022,1,5405,516,1,5406,2024,1,1,4086,3,4,3,1,4088,1,1,4090,1,5730,4092,1,1,572,1,2,24,1,1,4070,1,1,830,1,5,606,1,1,4094,1,1,652,1,8,830,1,1,3920,1,10,1722,1,1,1,5,11,8,5,3,1,1,1,1,1,1,1,4096,8,14,11,8,6,4,3,2,1,4098,1,1,108,1,2,3376,1,1,4100,3,4,3,1,64,3,5,4,2,3426,1,1,2832,3,7,6,4,1446,1,1,722,3,9,8,6,24,1,1,4102,1,5116,108,1,5117,3376,1,1,4104,1,5759,288,1,5760,18,1,1,1,6,5534,3535,3533,1673,3,1,1,1,1,4106,8,5536,3537,3535,1675,5,3,2,1,4108,1,1,1,2,2,1,4110,3,3,2,1,4112,1,1,290,1,2,4114,1,5770,4116,1,5771,142,1,1,830,2,3,1,4118,3,4,2,1,4120,1,1,4122,1,5776,18,1,1,4124,1,1,856,1,2,3772,1,1,3144,1,4,702,1,1,286,1,5780,238,1,4667,286,1,4668,4126,4,2435,3,2,1,4128,1,1,1,1,1,1,1,1,4130,3,3,2,1,76,3,4,3,2,24,1,1,4132,1,5790,4134,1,5791,18,1,1,238,2,3,1,856,3,4,2,1,4136,1,1,3772,1,2,24,1,1,4138,2,3,1,4140,1,5394,3406,3,3563,3560,1,4142,1,1,678,1,2,4144,1,1,64,1,4,220,1,1,4146,1,3555,4148,1,1,4150,1,5512,4152,2,5513,1,1,3,5514,2,1,4154,4,5515,3,2,1,238,4,5516,4,3,2,4156,1,1,4158,1,2,4160,1,3,64,1,4,3426,1,1,4162,1,5821,4164,1,5422,4166,1,3583,4168,1,5824,24,1,1,24,1,668,24,1,4852,550,1,1,582,1,1,442,1,140,1372,1,1,3936,1,1,1086,1,5833,24,1,1,4170,1,1,4172,1,1,4174,1,5837,4176,1,4551,4178,2,2,1,4180,1,1,4182,1,5838,4184,1,1,4186,1,5843,4188,1,1,4190,1,5811,644,2,5844,910,4192,3,123,122,120,4194,1,1,4196,1,1,278,1,2,4198,1,1,4200,1,5852,4202,1,1,700,1,1,4204,1,1,4206,1,133,4190,1,5634,1,1,1,64,1,5636,3426,1,1,290,1,1,536,1,5222,4208,1,1,4210,1,3469,4212,1,1,4214,1,1,4216,1,5867,18,1,1,4218,1,1,4220,1,1,4222,1,1,2150,1,38,1,1,1,936,1,5234,64,1,5235,1,1,1,350,2,3,1,238,1,1,4224,1,1,630,2,5249,207,4226,1,5878,4228,1,1,4230,1,5883,4232,1,1,442,1,2,678,1,1,790,1,4,678,1,1,688,1,6,678,1,1,62,1,8,442,1,1,678,1,1,4234,5,10,8,6,4,1,4236,1,5895,172,1,5896,174,1,1,372,2,3,1,4238,3,4,2,1,4240,3,5,3,2,1446,1,1,4242,3,7,5,4,108,1,1,4244,3,9,7,6,174,1,1,4246,1,5906,22,1,1,4042,1,1,4248,2,2,1,4240,2,3,2,1446,1,1,4250,1,5912,1028,1,1,790,1,2,678,1,1,442,1,4,678,1,1,2244,1,6,18,1,1,442,1,1,678,1,1,2242,1,10,18,1,1,442,1,1,678,1,1,794,1,14,442,1,1,678,1,1,4252,6,16,14,12,8,4,1,1,1,1,4254,2,2,1,172,2,3,2,174,1,1,2144,2,5,4,108,1,1,4256,1,1,4258,1,5537,1028,1,1,790,1,2,678,1,1,688,1,4,678,1,1,4260,3,5,3,1,4262,4,6,4,2,1,1136,4,7,5,3,2,18,1,1,64,1,1,220,1,1,4264,2,5,1,112,2,6,2,114,1,1,290,2,8,4,4266,1,5953,4268,1,1,790,1,2,4270,1,1,442,1,4,4270,1,1,4272,4,6,5,3,1,220,5,7,6,4,2,1,238,1,4878,4274,2,4879,1,4276,1,1,108,1,2,606,1,1,4278,1,1,276,1,3,4280,1,5968,456,1,1,442,1,2,678,1,1,90,1,4,242,1,1,26,1,6,670,1,1,4282,4,7,5,3,1,350,1,1962,4284,1,1,22,1,1,4286,1,5980,4288,1,1,4290,1,1,4292,1,5343,1,1,1,220,1,1,4294,1,5986,678,1,1,4296,2,2,1,1,1,1,4298,1,5987,112,1,5991,344,1,1,4300,1,5993,24,1,1,2652,1,2,2958,1,1,28,1,4,26,1,1,4302,4,6,5,3,1,22,5,7,6,4,2,1,24,6,8,7,5,3,2,1,4304,7,9,8,6,4,3,2,1,4306,8,10,9,7,5,4,3,2,1,48,8,11,10,8,6,5,4,3,2,4308,1,1,4310,10,13,12,10,8,7,6,5,4,3,1,4312,1,1,4314,1,6008,22,1,1,4316,2,2,1,18,3,3,2,1,4318,4,4,3,2,1,4320,5,5,4,3,2,1,3982,5,6,5,4,3,2,108,1,1,3980,1,1,2832,5,9,8,7,6,5,4322,1,1,516,1,1,4324,3,7,4,1,4326,1,1,4320,1,6022,780,1,1,24,1,1,22,1,3,626,1,1,4328,1,6027,4330,1,6028,4332,1,1,4334,1,6030,108,1,1,4336,1,6032,108,1,1,4338,1,6034,108,1,1,4340,1,6036,108,1,1,2160,6,11,9,7,5,3,1,4342,1,1,142,7,13,11,9,7,5,3,1,4344,8,14,12,10,8,6,4,2,1,4346,9,15,13,11,9,7,5,3,2,1,4348,1,6043,4350,1,1,4352,2,2,1,4350,1,6046,4354,1,1,4356,1,6048,4358,1,1,442,1,2,678,1,1,790,1,4,678,1,1,688,1,6,678,1,1,792,1,8,242,1,1,1634,1,2,8,6,10,8,6,4,2,1,4360,7,11,9,7,5,3,2,1,606,7,12,10,8,6,4,3,2,2570,1,1,4362,1,2,4364,10,15,13,11,9,7,6,5,4,2,1,380,10,16,14,12,10,8,7,6,5,3,2,1032,1,1,4366,10,18,16,14,12,10,9,8,7,5,4,4368,1,1,1120,10,20,18,16,14,12,11,10,9,7,6,302,1,1,1036,10,22,20,18,16,14,13,12,11,9,8,140,1,1,4370,10,24,22,20,18,16,15,14,13,11,10,120,1,1,4372,10,26,24,22,20,18,17,16,15,13,12,1554,1,1,4374,10,28,26,24,22,20,19,18,17,15,14,174,1,1,4376,10,30,28,26,24,22,21,20,19,17,16,120,1,1,418,10,32,30,28,26,24,23,22,21,19,18,4378,1,1,4380,1,6083,4382,1,6084,4384,1,1,4386,1,6086,4388,1,1,4390,1,4316,4392,4,6,4,2,1,1376,1,5810,4394,1,6091,1114,1,6092,3068,1,1,142,2,3,1,4396,1,1,418,2,5,3,1832,1,1,4398,1,1,4400,1,6099,418,1,1,302,2,2,1,4402,2,3,2,4404,1,1,4378,1,3,606,2,6,5,302,1,1,1376,1,1,4332,2,9,8,4406,1,1,4406,1,9,418,2,12,11,4378,1,1,4408,1,5833,4410,1,6114,1,1,1,4412,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,4414,5,5,4,3,2,1,4416,1,1,4418,1,6123,832,1,1,1,2,2,1,4420,3,3,2,1,4422,1,6127,936,1,1,40,1,1,276,1,6004,276,1,5912,4350,3,5732,2,1,606,1,3563,4424,1,1,1,1,1,3454,1,6136,4350,1,1,486,1,2938,4426,1,1,4428,1,1,1,1,1,1,1,1,4430,3,3,2,1,4432,1,6144,4434,1,1,4436,1,6146,4438,4,5601,5212,3505,1,1056,5,5602,5213,3506,2,1,4440,6,5603,5214,3507,3,2,1,4442,1,1,4444,1,6151,4446,1,1,4448,1,6153,4450,1,1,4452,1,5932,4454,1,5933,108,1,1,2210,1,5935,4452,1,1,142,5,6034,3016,5,3,1,4456,6,6035,3017,6,4,2,1,64,6,6036,3018,7,5,3,2,322,1,1,4458,1,2,4460,1,3,4462,1,4,4464,5,6,4,3,2,1,4466,6,7,5,4,3,2,1,772,1,6169,238,1,1,442,1,1,1282,2,2,1,4468,1,1,4470,1,6174,652,1,5952,2484,2,2,1,4472,1,1,4474,1,6178,526,1,5956,992,1,6180,536,1,1,526,1,1,22,3,5,4,1,4476,4,6,5,2,1,772,1,1,478,1,1,442,1,2,482,1,1,4478,1,6189,4478,1,5868,1086,2,2,1,4480,1,1,688,1,6190,48,1,1,4482,1,1,4484,1,6196,1372,1,1,332,2,2,1,4486,1,1,4488,1,1,1520,1,6201,606,4,5656,5267,3560,1,1,5,5657,5268,3561,2,1,4490,6,5658,5269,3562,3,2,1,3348,6,5659,5270,3563,4,3,2,4492,1,1,4494,2,3,1,1,1,1,4496,1,6209,4498,1,1,4500,1,6211,4502,1,6212,4504,1,1,428,1,883,4506,3,4,2,1,4508,1,6216,4510,2,6217,1,4512,2,6218,2,4514,1,1,4516,2,3,1,4518,1,6221,4520,4,5676,5287,3580,1,1,5,5677,5288,3581,2,1,4522,6,5678,5289,3582,3,2,1,4524,1,6225,4526,1,1,3534,1,1,1,1,3026,4528,3,3028,3027,1,4530,1,6230,2172,1,6174,18,1,1,2172,1,1,838,1,6234,108,1,1,606,1,1,2308,1,1,1434,1,6238,536,1,1,4532,1,1,1,5,1382,11,8,4,1,1,1,1,1,1,1,1,1,1,4534,9,1386,15,12,8,5,4,3,2,1,1580,9,1387,16,13,9,6,5,4,3,2,220,1,1,4536,9,1389,18,15,11,8,7,6,5,4,220,1,1,4538,3,5,3,1,290,3,6,4,2,4540,1,6252,1,2,1394,1,1,1,1,1,1,1,4542,5,1397,4,3,2,1,4544,1,6059,142,1,1,3790,1,6061,142,1,1,3064,1,6261,4546,1,1,142,1,1,4548,1,3,142,1,1,4550,5,1534,8,6,3,1,4552,1,1,4554,2,2,1,4556,3,3,2,1,242,3,4,3,2,1092,1,1,4558,1,6272,4560,1,1,4562,1,1,4564,2,2,1,1580,2,3,2,220,1,1,4566,1,6278,988,3,5956,5955,1,4568,1,1,4570,2,2,1,2734,2,3,2,4572,1,1,238,2,5,4,4574,1,1,4576,1,2,4578,1,6287,4580,1,6256,584,3,3503,2,1,988,4,3504,3,2,1,4574,5,3505,4,3,2,1,4582,1,6292,142,1,1,4584,1,1,4586,1,1,4588,1,6296,4590,1,1,4592,1,1,64,1,1708,3484,1,1,1,1,1,4594,2,6302,5982,142,1,1,4596,1,1,1,1,1,4598,1,1310,584,1,1,2734,1,1,4600,1,6309,1,1,1,1,1,1,1,1,1,4602,4,4,3,2,1,4604,1,6280,1,1,335,4606,2,336,1,4608,1,1,290,1,1,4610,1,6319,4612,1,1,4614,1,1,4616,1,1,64,1,2,4618,1,1,540,1,4,142,1,1,1372,1,1,4620,1,6325,678,1,5212,790,1,6327,678,1,1,678,3,4,3,1,4622,4,5,4,2,1,4624,1,1,4626,1,1,4628,1,6336,4630,4,5791,5402,3695,1,4632,1,1,4634,1,6335,40,1,6336,606,1,1,832,3,6338,3,1,1,4,6339,4,2,1,4636,5,6340,5,3,2,1,758,5,6341,6,4,3,2,2650,1,1,4638,1,2,348,5,6344,9,7,6,5,4640,1,1,1060,5,6346,11,9,8,7,3130,1,1,1,5,8,6,5,3,1,4642,6,9,7,6,4,2,1,3090,6,10,8,7,5,3,2,174,1,1,4644,1,6356,832,3,1047,1044,1,28,3,1048,1045,2,26,1,1,606,1,1,1,2,4,1,4646,3,5,2,1,1,1,1,4648,2,2,1,4650,1,6365,4652,1,1,4654,1,2294,4656,2,2295,1,270,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4658,5,5,4,3,2,1,4660,1,6373,18,1,5260,18,1,185,4662,4,6376,3,2,1,4664,1,1,606,1,2,1804,1,1,142,1,1,4666,3,5,4,1,4668,3,6,5,2,2434,1,1,4670,2,3,1,290,2,4,2,4672,1,6389,24,1,1,4674,1,6391,3434,1,6392,2674,1,1,1,3,5616,3,1,4676,1,6395,1,1,1,1,1,1,1,1,1,1,1,1,4678,5,5,4,3,2,1,4680,1,1,194,1,1,4682,1,1,52,2,5321,2829,4684,2,5322,2830,238,1,1,4686,2,5324,2832,238,1,1,4688,2,5326,2834,238,1,1,108,2,5328,2836,48,1,1,818,1,1,4690,5,10,8,6,4,1,4692,1,1,4694,1,6416,4696,1,1,18,1,1,4698,1,1,3796,2,6386,4191,4700,3,6387,4192,1,1452,3,6388,4193,2,120,1,1,194,2,3,1,4702,1,1,18,3,5,3,1,4704,1,1,286,1,6428,652,1,1,4706,2,6398,1,1616,1,1,1,1,1,4708,1,6433,4710,1,1,4712,1,6401,338,1,6402,4714,1,1,4716,2,3,1,338,2,4,2,4714,1,1,290,2,6,4,4718,1,6442,484,1,1,48,1,2,4720,1,1,582,1,4,4722,1,1,456,1,6448,238,1,1,2150,3,6416,4976,1,142,1,1,4724,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4726,7,7,6,5,4,3,2,1,28,1,4015,4728,1,1,688,1,2,4730,1,1,678,1,4,2150,1,1,636,1,2,1,4,6,4,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1884,10,12,10,8,7,6,5,4,3,2,1,4732,1,6474,4734,1,6475,3586,1,1,584,1,1,4736,1,1,4738,1,6479,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,40,6,6,5,4,3,2,1,1,2,4091,3751,4740,1,6487,832,1,1,582,1,2,584,1,1,606,1,1,208,1,5,584,1,1,606,1,1,28,1,8,26,1,1,606,1,1,1,5,11,10,7,4,1,1,1,1,4742,7,13,12,9,6,3,2,1,4744,1,1,4746,1,6502,142,1,1,4584,1,1,4748,1,1,2222,1,5530,142,1,1,4750,5,5962,5573,3866,287,1,1,6,5963,5574,3867,288,2,1,1,1,1,4752,8,5965,5576,3869,290,4,3,2,1,4754,8,5966,5577,3870,291,5,4,3,2,1302,1,1,4756,8,5968,5579,3872,293,7,6,5,4,1302,1,1,4758,1,6516,26,1,5379,4760,1,6518,584,1,1,4762,5,1852,1210,4,3,1,630,5,1853,1211,5,4,2,108,1,1,1016,5,1855,1213,7,6,4,18,1,1,1562,5,1857,1215,9,8,6,18,1,1,4764,5,1859,1217,11,10,8,108,1,1,4766,5,1861,1219,13,12,10,108,1,1,1456,6,11,9,7,5,3,1,1,7,12,10,8,6,4,2,1,4768,8,13,11,9,7,5,3,2,1,4770,8,14,12,10,8,6,4,3,2,142,1,1,4772,8,16,14,12,10,8,6,5,4,2852,1,1,2850,1,2,4774,8,19,17,15,13,11,9,8,7,2796,1,1,4350,8,21,19,17,15,13,11,10,9,4776,1,1,2852,8,23,21,19,17,15,13,12,11,142,1,1,974,8,25,23,21,19,17,15,14,13,142,1,1,4778,8,27,25,23,21,19,17,16,15,4780,1,1,1,9,16,14,12,11,9,7,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4782,17,24,22,20,19,17,15,13,11,9,8,7,6,5,4,3,2,1,4784,1,6558,180,1,6559,4786,1,1,312,2,3,1,4788,1,1,602,1,2,142,1,1,606,1,4,4790,1,1,4792,1,6567,4794,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,4796,7,7,6,5,4,3,2,1,4798,1,6168,238,1,1,678,1,1,636,1,1,4800,1,6580,4802,1,1,4804,1,6582,142,1,1,8,1,1,4806,2,2,1,4808,3,3,2,1,4810,1,1853,4812,2,1854,1,4814,1,6589,4368,1,6590,1032,1,1,4816,1,6592,1,1,1,1,1,1,4818,3,3,2,1,4820,1,1,4822,2,2,1,606,2,3,2,2740,1,1,4824,2,3,1,4826,1,6601,2512,1,6602,2514,1,6603,142,1,1,1832,1,1,1,2,2,1,2516,3,3,2,1,366,1,6608,2514,1,1,362,1,6610,2514,1,1,4828,5,11,10,5,3,1,688,5,12,11,6,4,2,4082,1,1,4270,1,2,456,5,15,14,9,7,5,540,1,1,4830,4,6,4,3,1,4832,5,7,5,4,2,1,338,5,8,6,5,3,2,2690,1,1,4384,1,2,1554,5,11,9,8,6,5,4834,1,1,332,5,13,11,10,8,7,4836,1,1,1,1,6624,1,1,1,1,1,1,4838,4,6627,3,2,1,4840,4,6628,4,3,2,582,1,1,4842,1,1,18,2,4,1,4844,1,1,4846,1,1,4848,1,6637,4850,1,6638,4852,1,1,4854,1,6640,4856,1,1,4858,3,5,3,1,4860,1,1,4862,1,6644,312,1,1,4864,1,1,4866,2,2,1,108,2,3,2,1482,1,1,670,2,5,4,1530,1,1,4868,1,6652,4870,2,2834,1,4872,1,1,1554,1,2,4834,1,1,380,1,5116,1,1,1,1100,1,990,4874,2,991,1,1236,2,992,2,338,1,1,1,2,3,1,4876,1,1157,4878,2,1158,1,4880,1,6666,4882,1,1,4884,1,6668,4886,6,6123,6116,5734,4031,4027,1,1,7,6124,6117,5735,4032,4028,2,1,4888,8,6125,6118,5736,4033,4029,3,2,1,4890,1,1,4892,1,33,4894,1,1072,18,3,4903,2,1,606,1,1,1134,1,1,4896,4,4906,5,4,1,2752,4,4907,6,5,2,1614,1,1,176,4,4909,8,7,4,1614,1,1,4898,3,5,3,1,4900,1,6684,1,1,1,4902,2,2,1,4904,1,1,1,1,1,1,1,1,4906,3,3,2,1,4908,1,6691,3090,1,6692,174,1,1,4910,2,3,1,4912,1,6695,4914,1,1,4916,1,6697,424,1,6698,526,1,1,4918,2,3,1,4920,1,1,2440,1,1,4922,1,6703,4924,1,1,286,1,1,4926,2,2,1,238,2,3,2,4574,1,1,286,2,5,4,4574,1,1,4928,1,6711,4930,1,1,4932,1,1,4934,1,2,4936,1,1,4938,1,2,4940,1,3,4942,1,6718,4944,1,1,4946,2,2,1,4948,1,6721,350,1,1,790,1,2,678,1,1,1100,3,4,3,1,1278,4,5,4,2,1,4950,2,3526,3525,4952,2,6058,3988,4954,1,6729,4956,1,1,242,1,2,4958,1,1,1236,1,2,1,3,4,2,1,1,1,1,1,1,1,4960,6,7,5,4,3,2,1,4962,1,6738,142,1,1,4964,1,1,270,1,6461,4966,1,1,4966,1,6743,270,1,1,302,1,1,4968,2,4,1,4970,1,6747,4972,1,1,4974,1,6749,4976,1,6750,142,1,1,1340,1,1,4976,1,5303,564,1,6754,90,1,1,4976,1,1,4978,1,6757,4980,1,1,64,1,2,4458,1,1,4982,2,3,1,4984,3,4,2,1,4986,1,6763,2718,1,1,4988,1,1,4990,1,6766,4992,1,6767,4994,1,1,4996,1,6769,4998,1,6770,5000,1,1,652,1,1,5000,1,6773,48,1,1,5002,1,6775,48,1,1,5004,4,8,5,3,1,5006,5,9,6,4,2,1,5008,1,6779,5010,1,1,4988,1,6781,18,1,1,5012,1,1,606,1,2,1284,1,1,5014,1,6782,278,2,6387,3157,4988,3,6388,3158,1,5016,1,6789,5018,1,6790,1554,1,4646,270,2,2,1,5020,1,1,5022,3,4,3,1,5024,1,6795,5026,1,1,5028,1,1,1,2,2,1,1,1,1,5030,4,4,3,2,1,348,4,5,4,3,2,1554,1,1,5032,1,4233,5034,1,6804,142,2,1393,1,1832,3,1394,2,1,5036,4,1395,3,2,1,5038,1,1,5040,2,2,1,5042,1,1,5044,1,1950,606,1,1951,2740,1,1,2730,1,2,5046,1,3,142,1,1,5048,4,6,4,3,1,5050,5,7,5,4,2,1,2160,1,683,5052,1,6597,5054,2,2,1,5056,1,6822,5058,1,6823,108,1,1,64,1,1,2796,1,1,436,1,5286,5060,1,1,48,1,2,348,1,1,5062,1,6797,830,1,6798,606,1,1,5064,2,3,1,5066,2,4,2,606,1,1,5068,1,1,5070,1,5772,142,1,1,606,1,1,5072,2,3,1,172,2,4,2,174,1,1,832,1,6844,2730,1,1,5074,1,1,142,1,1,240,1,4099,18,1,1,5076,2,6816,1,276,1,1,5078,1,1,2138,1,6853,606,1,1,2740,1,1,5080,2,2,1,5082,1,1,5084,1,6858,5086,1,1,5088,1,1,2370,1,34,792,1,1,5090,1,36,5092,1,6864,832,1,1,5094,2,2,1,1,1,1,424,1,6645,5096,1,1,18,1,1,5098,1,6871,350,1,1,5092,1,1,5100,1,6466,5102,1,6467,2240,1,6468,442,1,1,674,1,6470,442,1,1,5104,5,6472,4642,5,3,1,3144,5,6473,4643,6,4,2,582,1,1,5106,5,6475,4645,8,6,4,582,1,1,5108,1,4,702,1,6886,818,1,6567,24,2,2,1,5110,1,1,5112,1,1,290,1,2,5114,1,6892,24,1,1,18,1,1,5116,2,2,1,332,2,3,2,2090,1,1,1,1,1,5118,2,2,1,5120,2,5,1,722,2,6,2,644,1,1,3332,1,2,208,2,9,5,818,1,1,22,2,11,7,818,1,1,290,2,13,9,5122,1,6509,5124,2,6510,1,3968,2,6511,2,142,1,1,5126,1,1,5128,2,4,1,290,2,5,2,5130,1,6285,5132,1,6917,3310,1,1,572,1,2,28,1,1,142,1,4,364,1,1,5134,1,6923,536,1,1,5136,1,6925,5138,1,1,5140,1,6519,5142,1,1,5144,1,1,5140,1,6930,5146,1,1,64,1,2,2172,1,1,3772,1,6934,24,1,1,5136,1,1,5136,1,6529,5148,1,1,64,1,2,2908,1,1,24,1,4,688,1,1,18,1,1,5150,1,6944,3318,1,1,5152,1,6946,24,1,1,5154,1,1,5156,1,6949,5158,1,1,5160,1,6543,750,1,6544,1228,1,1,888,1,6546,1228,1,1,2350,1,6548,1228,1,1,624,1,6327,374,7,3328,3327,8,6,4,2,1,5162,8,3329,3328,9,7,5,3,2,1,3454,8,3330,3329,10,8,6,4,3,2,2160,1,1,606,8,3332,3331,12,10,8,6,5,4,2570,1,1,418,8,3334,3333,14,12,10,8,7,6,540,1,1,3446,12,3336,3335,16,14,12,10,9,8,7,5,3,1,238,12,3337,3336,17,15,13,11,10,9,8,6,4,2,2960,1,1,3448,1,2,3450,1,3,3452,1,4,3454,12,3342,3341,22,20,18,16,15,14,13,11,9,7,2160,1,1,2960,1,1,5164,1,6568,238,3,3346,3345,1,3454,3,3347,3346,2,2160,1,1,3920,3,3349,3348,4,40,1,1,5166,3,3351,3350,6,76,1,1,374,4,7,5,3,1,5168,5,8,6,4,2,1,540,5,9,7,5,3,2,22,1,1,5170,7,11,9,7,5,4,3,1,5172,7,12,10,8,6,5,4,2,2960,1,1,5174,1,6991,24,1,1,374,1,1,5176,2,2,1,3446,3,3,2,1,238,3,4,3,2,2960,1,1,3448,1,2,3450,1,3,3452,1,4,3454,3,9,8,7,2160,1,1,2960,1,1,5178,1,6596,238,1,1,442,1,1,242,1,2,240,1,1,18,1,1,374,3,5,4,1,5180,4,6,5,2,1,2842,4,7,6,3,2,194,1,1,238,1,4780,5182,1,1,1456,1,1,5185,1,1,5186,1,1,5188,1,6611,22,1,1,5190,2,2,1,606,2,3,2,2740,1,1,1,2,3,1,238,1,6726,3454,1,6727,2160,1,1,374,2,3,1,18,3,4,2,1,174,3,5,3,2,18,1,1,5052,3,7,5,4,18,1,1,4454,3,9,7,6,18,1,1,1036,3,11,9,8,18,1,1,276,8,13,11,10,9,7,5,3,1,64,8,14,12,11,10,8,6,4,2,630,1,1,5192,1,1,572,8,17,15,14,13,11,9,7,5,24,1,1,5194,8,19,17,16,15,13,11,9,7,194,1,1,348,8,21,19,18,17,15,13,11,9,24,1,1,5196,8,23,21,20,19,17,15,13,11,194,1,1,24,1,1,5198,8,26,24,23,22,20,18,16,14,194,1,1,24,1,1,630,8,29,27,26,25,23,21,19,17,194,1,1,24,1,1,5200,8,19,16,14,12,10,7,4,1,5202,1,6658,5204,1,6659,142,1,1,5206,3,6661,3,1,5208,3,6662,4,2,5210,1,1,5212,3,6664,6,4,5214,1,1,568,3,6666,8,6,5214,1,1,5216,1,4,348,3,6669,11,9,5218,1,1,5220,1,7071,1,1,1,5222,2,2,1,5224,1,1,5226,1,4333,5228,1,7076,5230,1,1,276,1,2537,5232,1,1,5234,1,2525,5236,1,7081,4,1,1,364,1,2,1,1,1,546,2,3,1,548,3,4,2,1,262,1,1096,564,1,2543,5238,1,1,5240,1,6682,5242,1,1,1,1,1,1,1,1,1,1,1,5244,4,4,3,2,1,5246,1,6688,5248,1,1,1,1,1,1,1,1,5250,3,3,2,1,5252,1,6701,5254,1,1,5256,1,1,1646,1,7104,24,1,1,5258,1,7106,1,1,6227,1,1,1,24,5,7107,6230,6229,2,1,5102,1,1,62,1,2,442,1,1,2240,1,4,442,1,1,674,1,6,442,1,1,5260,5,8,7,5,3,1,5262,1,1,392,1,2,340,1,1,290,1,4,5264,1,7120,702,1,1,64,1,2,818,1,1,24,2,3,1,5266,1,1,5268,1,7128,24,2,5034,1,536,3,5035,2,1,526,1,1,1056,3,5037,4,3,526,1,1,606,3,5039,6,5,1850,1,1,108,3,5041,8,7,2194,1,1,194,7,5043,10,9,7,5,3,1,168,8,5044,11,10,8,6,4,2,1,540,8,5045,12,11,9,7,5,3,2,276,1,1,5270,2,3,1,5272,2,4,2,270,1,1,3018,1,2,5274,2,7,5,270,1,1,2844,2,9,7,270,1,1,5276,7,11,9,8,6,5,3,1,5278,1,7151,168,1,1,1,1,1,1,1,1,1,1,1,5280,4,4,3,2,1,3790,1,6757,5282,2,6758,1,5284,1,1,5286,1,7157,5288,1,4011,5288,1,2564,2178,1,4013,2178,1,2566,1056,1,2567,5288,1,1,1056,1,4017,5288,1,1,5290,1,2571,4308,1,4014,5292,1,6054,22,10,12,11,10,9,8,6,4,3,2,1,5294,11,13,12,11,10,9,7,5,4,3,2,1,64,11,14,13,12,11,10,8,6,5,4,3,2,5296,1,1,276,11,16,15,14,13,12,10,8,7,6,5,4,1562,1,1,364,11,18,17,16,15,14,12,10,9,8,7,6,1562,1,1,5298,1,7180,22,1,1,5300,2,2,1,64,2,3,2,3764,1,1,1,2,3,1,1,1,1,5302,4,5,3,2,1,3940,2,7185,5631,4520,1,1,5304,1,1,1,2,2,1,1,1,1,5306,4,4,3,2,1,5308,1,7194,238,1,1,5310,1,1,208,1,1,5312,1,1,24,2,7199,6224,4304,1,1,5314,1,1,5316,2,2,1,5318,1,1,290,1,2,866,1,2835,2178,1,2537,24,2,2,1,5320,1,1,4320,2,2,1,5322,1,1,290,1,2,5324,1,7209,5326,1,1,606,1,2,3246,1,1,5280,4,5148,5147,5146,5145,5328,1,1,24,1,13,792,1,1,5330,1,1,5332,1,7023,5334,1,1,5336,1,2917,278,1,1,1,1,1,5338,1,7226,5340,1,7227,5342,1,7228,5344,1,7229,1,1,1,1,1,1,942,3,3,2,1,5346,1,7233,5348,1,1,942,1,1,5350,1,7234,5352,2,7235,1,540,2,7236,2,64,1,1,3790,2,7238,4,142,1,1,1,5,7240,6,5,3,1,1,1,1,5354,7,7242,8,7,5,3,2,1,5356,1,7245,1,1,1,1,1,1,1,1,1,1,1,1,5358,5,5,4,3,2,1,1676,1,7239,94,1,1,142,1,2,5360,1,7242,94,1,1,142,1,2,802,1,7245,94,1,1,3138,1,7247,94,1,1,1314,1,7249,22,1,11,24,1,1,688,1,1,688,1,7250,24,1,15,688,1,1,208,1,7254,562,1,1,5362,15,7268,34,19,18,17,15,14,12,10,9,8,6,5,3,1,8,16,7269,35,20,19,18,16,15,13,11,10,9,7,6,4,2,1,5364,17,7270,36,21,20,19,17,16,14,12,11,10,8,7,5,3,2,1,5366,17,7271,37,22,21,20,18,17,15,13,12,11,9,8,6,4,3,2,3550,1,1,238,17,7273,39,24,23,22,20,19,17,15,14,13,11,10,8,6,5,4,536,1,1,564,1,1,3454,17,7276,42,27,26,25,23,22,20,18,17,16,14,13,11,9,8,7,2160,1,1,1,1,1,5368,21,7279,45,30,29,28,26,25,23,21,20,19,17,16,14,12,11,10,9,7,4,1,3144,1,7270,5370,6,161,32,29,26,24,1,936,7,162,33,30,27,25,2,1,64,7,163,34,31,28,26,3,2,3764,1,1,1232,1,2,540,7,166,37,34,31,29,6,5,208,1,1,22,1,2,290,5,7,5,4,2,1,5372,1,7280,94,1,1,936,2,2,1,5374,1,1,5376,1,2,5378,1,7297,4590,1,1,5380,1,1,1,1,1,1,1,1,1,1,1,5382,4,4,3,2,1,574,1,7041,442,2,223,221,548,3,224,222,1,1,1,7307,5384,1,1,3820,2,7309,3052,5386,1,1,22,1,1,5388,1,7312,2356,1,1,64,1,2,2142,1,1,276,1,4,5390,1,1,1298,1,4,2146,1,3,1232,1,6,3402,1,5,1,7,9,7,5,4,3,2,1,1,1,1,5392,9,11,9,7,6,5,4,3,2,1,1768,1,1,1,1,1,5394,2,2,1,5396,3,2660,2659,2658,2210,3,2661,2660,2659,942,1,1,2960,1,2,994,1,3,2078,4,5,3,2,1,5398,1,1,5400,2,7335,7112,18,1,1,5402,2,2,1,864,1,7338,864,1,3082,1328,2,2,1,18,1,1,5404,2,2,1,5406,1,7120,28,1,1,5408,1,1,714,1,2,1722,1,1,5410,1,7348,1,1,1,1,1,1,5412,3,3,2,1,90,3,4,3,2,2854,1,1,4536,3,6,5,4,606,1,1,5414,1,1,1580,3,9,8,7,606,1,1,5414,1,1,5416,4,9,7,4,1,5418,1,7361,5420,1,7362,5422,1,1,76,2,3,1,142,2,4,2,64,1,1,1,4,6,4,3,1,5424,1,5881,142,1,1,64,1,1,5426,2,2,1,5428,1,7372,812,1,1,18,1,1,5430,1,1,5432,1,7376,5434,1,1,5436,1,1,5438,1,7379,24,2,5285,1,536,2,5286,2,526,1,1,1056,2,5288,4,526,1,1,606,2,5290,6,1850,1,1,194,6,5292,8,7,5,3,1,22,6,5293,9,8,6,4,2,24,1,1,5440,8,5295,11,10,8,6,4,3,1,1,1,1,1,1,1,1,1,1,5442,4,4,3,2,1,5444,1,7395,5446,1,1,5448,1,1,5450,1,1,5452,1,7399,276,1,1,5454,1,1,5456,1,7402,1804,1,7403,348,1,1,5458,2,3,1,5460,1,7406,5462,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5464,6,6,5,4,3,2,1,392,6,7,6,5,4,3,2,1372,1,1,5466,2,7416,7197,1528,1,1,5468,2,2,1,5470,1,7419,5472,1,1,5474,1,7421,5476,1,1,5478,1,2,5480,1,1,5482,1,1,5482,1,3,290,3,5,2,1,5484,1,7428,242,1,3172,242,1,2023,5386,3,3,2,1,5486,1,7432,5488,1,1,5490,2,2,1,5492,1,1,90,1,2,1580,1,1,5494,2,3,1,606,2,4,2,5414,1,1,5496,4,6,4,3,1,2142,4,7,5,4,2,142,1,1,2146,1,1,5498,1,50,270,1,51,2652,1,1,5500,3,53,3,1,5502,1,1,5504,1,1,5506,1,7451,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5508,7,7,6,5,4,3,2,1,5510,8,8,7,6,5,4,3,2,1,5512,1,7460,2078,1,1,1372,1,1,5514,1,7463,332,1,1,1372,1,1,5516,1,7466,5518,2,7467,1,5520,1,1,5522,1,1,2520,1,7247,5524,1,1,142,1,1,1,2,2,1,1,1,1,5526,4,4,3,2,1,22,4,5,4,3,2,28,1,1,24,4,7,6,5,4,5528,1,1,442,1,2,2120,1,1,372,1,87,5530,2,88,1,5532,3,89,2,1,340,1,1,742,2,2,1,142,2,3,2,276,1,1,540,2,5,4,276,1,1,64,1,4,64,1,3,1,5,7,5,3,2,1,5534,6,8,6,4,3,2,1,5536,1,7495,5538,1,7496,1328,1,1,5540,2,3,1,5542,1,1,290,1,2,5544,1,7501,142,1,1,364,2,2,1,5546,3,3,2,1,5548,1,1,290,1,2,5550,2,3491,1327,342,2,3492,1328,142,1,1,1,2,3,1,1,1,1,5552,4,5,3,2,1,5554,1,1,5556,1,7514,5558,1,1,830,1,2,722,1,1,5560,2,3,1,1,1,124,5562,2,125,1,5564,1,1,5566,1,7522,5568,1,1,5570,1,1,5572,1,7525,5574,3,7203,7202,1,1302,3,7204,7203,2,4842,1,1,270,1,1,418,3,7207,7206,5,1,1,1,1,1,1,5576,7,7210,7209,8,7,4,2,1,1302,7,7211,7210,9,8,5,3,2,4842,1,1,5578,2,3,1,364,2,4,2,3484,1,1,5580,1,2,606,2,7,5,1850,1,1,5582,6,9,7,6,4,3,1,5584,1,1,5586,1,7544,2210,1,7545,364,1,1,5588,3,143,3,1,1804,3,144,4,2,348,1,1,5590,5,146,6,4,3,1,5592,1,1,5594,1,7552,5596,1,1,5596,2,2,1,5598,3,3,2,1,1804,3,4,3,2,348,1,1,5600,2,3,1,5602,1,7559,5604,1,1,5606,1,1,5608,1,7562,5610,1,7563,5612,1,1,1392,1,7565,5614,1,1,5616,3,5,3,1,270,3,6,4,2,5618,1,1,142,5,8,6,4,3,1,5620,6,9,7,5,4,2,1,22,1,1,5622,2,2,1,290,2,3,2,5624,1,7575,584,1,1,5626,2,2,1,5628,1,1,64,1,2,3510,1,1,606,1,4,5630,1,1,5632,1,7583,142,1,1,64,1,1,5634,1,1,5636,1,7584,1,1,1,1,1,1,5638,3,3,2,1,1056,3,4,3,2,4332,1,1,5640,2,3,1,64,1,4234,5642,2,7275,1,5644,1,1,5646,1,7597,1,2,7275,1,1,1,1,5648,4,7277,3,2,1,5650,1,1,1390,1,2,2178,1,1,5652,1,7604,4842,1,7605,1302,1,1,5654,2,3,1,5656,1,1,5658,1,7287,4842,1,7288,1262,1,1,5660,2,3,1,5662,1,3058,5664,2,3059,1,1390,2,3060,2,2178,1,1,5666,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5668,7,7,6,5,4,3,2,1,5670,1,7625,1,7,7542,7540,7539,7537,7535,7533,1,988,8,7543,7541,7540,7538,7536,7534,2,1,1,1,1,1,1,1,1,1,1,5672,4,4,3,2,1,5674,1,7632,2370,1,1,22,1,2,28,1,1,5676,2,3,1,284,2,4,2,238,1,1,5678,1,7639,5680,1,1,1268,1,1,208,1,2,1564,1,1,238,1,6985,5682,1,1,5684,1,7612,5686,1,7647,1,1,1,1,1,1,1,1,1,1,1,1,5688,5,5,4,3,2,1,5690,1,7653,4590,1,1,5692,1,7655,1942,1,1,2078,1,1,5694,1,7658,142,1,2925,5166,1,7660,76,1,1,5696,1,7662,5698,1,1,1,4,6,5,3,1,1,1,1,1,1,1,5700,7,9,8,6,4,3,2,1,5702,1,7668,5704,1,1,5706,2,2,1,108,2,3,2,18,1,1,5708,2,3,1,290,2,4,2,5710,1,7675,5712,1,1,64,1,2,362,1,1,5714,2,3,1,5716,1,1,5718,1,1,5720,1,7682,606,1,1,5722,1,1,474,1,1,5724,1,7686,5726,1,1,670,2,2,1,5728,3,3,2,1,1236,3,4,3,2,174,1,1,5730,2,3,1,290,2,4,2,5732,1,7694,5734,1,1,5736,2,2,1,5738,2,3,2,64,1,1,5740,1,1,5742,2,4,1,5744,3,5,2,1,290,3,6,3,2,5746,1,7703,5748,1,1,5750,2,2,1,5752,3,3,2,1,5754,4,4,3,2,1,5756,5,5,4,3,2,1,5758,1,7709,3628,1,1,442,1,2,678,1,1,790,1,4,678,1,1,90,1,6,242,1,1,5760,4,7,5,3,1,5762,5,8,6,4,2,1,4368,5,9,7,5,3,2,818,1,1,550,5,11,9,7,5,4,108,1,1,1446,1,1,5764,1,7724,5766,1,1,5768,1,327,722,1,1,5770,1,1,28,1,2,792,1,1,2652,1,4,792,1,1,5772,2,7333,3145,5774,1,7734,908,1,5165,1144,1,1,48,1,5167,2172,1,1,5776,1,7739,606,1,1,5778,2,2,1,5780,3,3,2,1,5782,1,7743,174,1,6457,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5784,8,8,7,6,5,4,3,2,1,5786,1,7752,1,1,1,1,1,1,1,1,1,5788,4,4,3,2,1,1282,1,1,5790,2,2,1,5792,3,3,2,1,5794,1,7760,1314,1,6474,142,1,1,2170,1,7763,1314,1,1,142,1,1,1390,1,7766,606,1,1,1314,1,1,142,1,1,5796,4,10,8,5,1,5798,1,1,5800,1,7772,1,1,1,1,1,1,1,1,1,1,1,1,5802,5,5,4,3,2,1,4322,5,6,5,4,3,2,516,1,1,338,5,8,7,6,5,4,5804,1,1,108,5,10,9,8,7,6,3980,1,1,5806,1,7784,2178,1,19,5808,2,2,1,1,3,3,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,52,9,9,8,7,6,5,4,3,2,1,5810,1,1,242,1,2,5812,1,1,52,1,603,5814,1,1,242,1,2,5812,1,1,5816,2,3,1,290,2,4,2,5818,1,7803,5820,1,1,1,1,1,1,1,1,1,1,1,5822,4,4,3,2,1,5824,1,7809,5826,1,1,18,1,2,478,1,1,5828,3,4,3,1,5830,1,7814,5832,1,1,364,1,2,3484,1,1,5834,3,4,3,1,5836,1,1,5838,2,2,1,1634,2,3,2,2970,1,1,478,2,5,4,2970,1,1,1390,2,7,6,5840,1,1,276,1,2,1562,1,1,64,1,4,5842,1,1,3480,2,13,12,24,1,1,2970,1,1,5844,1,7834,5846,1,1,142,1,2,364,1,1,1,2,3,1,1,1,1,1,1,1,5848,5,6,4,3,2,1,5850,1,7842,290,1,1,5852,1,7844,5854,1,1,5856,1,1,5858,1,7847,5860,1,1,5862,1,1,64,1,2,5864,1,1,276,1,4,5866,1,1,5868,1,7854,5870,1,7855,120,1,1,5872,1,7857,120,1,1,572,3,5,3,1,5874,1,1,28,1,2,792,1,1,792,1,4,242,1,1,5876,3,5,3,1,5878,1,7866,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,5880,7,7,6,5,4,3,2,1,5882,1,7874,1640,1,7875,24,1,1,24,1,5884,5884,4,5897,4,2,1,5886,5,5898,5,3,2,1,5888,1,7880,5890,1,1,364,1,2,3484,1,1,5892,2,3,1,1890,2,4,2,5894,1,1,5896,2,6,4,5898,1,1,3484,2,8,6,5894,1,1,5900,1,7891,5902,1,1,5904,1,1,4368,1,2,818,1,1,5906,1,7896,5908,1,7897,120,1,1,5910,1,7899,120,1,1,1456,3,5,3,1,1,1,1,1,1,1,5912,3,3,2,1,5914,1,7905,5916,1,1,5918,1,1,5920,1,7908,5922,1,1,5924,2,2,1,5926,1,7911,3318,2,127,1,22,3,128,2,1,5928,4,129,3,2,1,1,1,1,1,1,1,1,1,1,5930,4,4,3,2,1,90,4,5,4,3,2,442,1,1,5932,1,7921,24,1,1,5934,1,1,112,1,2,540,1,1,108,1,4,64,1,1,3484,1,1,1434,1,3,332,1,8,208,1,1,64,1,2,3484,1,1,208,1,8,5936,1,7935,1932,1,1,120,2,2,1,5938,1,7938,1832,1,1,1,1,1,540,1,1950,5896,1,2491,5896,1,1705,3484,1,7944,5896,1,1,5940,4,5,4,3,1,5942,1,7947,18,1,1,64,1,1,5944,1,1,208,1,4,1112,1,1,5108,1,6,630,1,1,5946,1,6630,5948,2,6631,1,64,1,1,5950,2,2,1,5952,1,7959,58,1,1,5954,1,7961,1728,1,1,5956,1,7963,5958,1,1,474,1,5736,4322,1,1,5960,1,7967,942,2,7968,1,584,1,1,5406,1,1,1,1,1,5962,1,7972,5960,1,1,5964,2,2,1,584,1,1,5406,1,1,5966,1,3122,1,1,1,1,1,1,1,1,1,1,1,1,4322,1,3789,276,1,1,5968,1,1,5970,1,1893,5972,1,7986,24,1,1,364,2,2,1,18,2,3,2,5974,1,1,1,2,3,1,5976,1,7992,1372,1,1,1,1,1,1,1,1,208,1,14,332,1,1,24,1,1,690,1,7999,418,1,1,5978,1,1,1210,1,8002,1056,1,1,5970,1,1,5980,1,6846,5982,2,6847,1,5984,1,8007,18,1,1,5986,1,8009,332,1,1,24,1,1,5988,1,1,5990,1,8013,5992,1,1,606,1,2,1954,1,1,18,2,3,1,606,2,4,2,1954,1,1,5994,1,2029,58,1,2030,64,1,2031,5996,1,1,142,1,1,5998,1,8025,56,1,1,58,1,2,6000,1,7966,198,1,7967,200,1,1,64,1,7969,200,1,1,606,1,7971,1234,1,1,6002,1,8035,418,1,1,6004,2,2368,1378,276,1,1,6006,1,1,6008,1,7640,790,1,1,6010,2,2,1,584,2,3,2,332,1,1,6012,1,8045,6014,1,1,6016,1,1,6018,2,2,1,6020,1,8049,344,3,6071,6068,1,1114,1,104,18,1,1,24,1,1,6022,1,8051,236,1,1,238,1,2,240,1,1,18,2,3,1,6024,1,1,6026,1,8057,238,1,1,242,1,1,240,2,2,1,18,1,1,6028,3,4,3,1,4584,1,8066,268,1,1,6030,1,1,584,1,2,4966,1,1,790,1,4,238,1,1,2014,1,1,90,1,7,238,1,1,1460,1,1,562,1,10,630,1,1,6032,1,1054,6034,2,8077,6963,238,1,1,18,1,2,6036,1,1,1642,1,2,6038,1,8085,6040,1,8083,6042,2,8084,1,1056,2,8085,2,526,1,1,6044,4,8087,4,3,1,1760,4,8088,5,4,2,194,1,1,22,1,2,6046,4,8091,8,7,5,338,1,1,866,4,8093,10,9,7,194,1,1,18,1,2,1634,1,1,1524,1,2,6048,1,8097,6050,1,1,6052,1,8103,24,1,1,3372,1,1,418,1,2,436,1,1,3272,1,3851,6054,2,3852,1,6056,1,8110,4,1,1,6058,1,1,418,1,2,436,1,1,6058,3,4,3,1,4,1,7146,826,1,1,714,1,2,1722,1,1,1760,1,4,194,1,1,584,3,5,3,1,6060,1,8120,4,1,1,5324,1,1,440,1,2,6062,1,1,1,24,3871,916,43,38,36,35,33,31,29,28,27,26,24,23,21,20,19,17,16,14,13,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,3460,30,3877,922,49,44,42,41,39,37,35,34,33,32,30,29,27,26,25,23,22,20,19,12,9,7,6,5,4,3,2,1,454,1,8131,198,1,1,46,1,1,6064,1,7072,6066,1,7073,6068,1,7074,46,4,5994,3,2,1,6070,1,1,714,1,2,242,1,1,290,1,4,6072,1,8146,24,1,1,26,1,1,32,2,3,1,714,1,1,436,1,7831,2136,1,1,772,1,1,478,1,1,584,1,1,1,1,1,1,1,1,1,1,1,6074,4,4,3,2,1,4070,4,5,4,3,2,32,1,1,6076,1,8162,6078,1,1,368,1,2,1,1,1,198,2,3,1,46,1,1,6080,1,8168,6082,29,3912,957,84,79,77,76,74,72,70,69,68,67,65,64,62,61,60,58,57,55,54,47,44,42,41,40,39,38,37,1628,29,3913,958,85,80,78,77,75,73,71,70,69,68,66,65,63,62,61,59,58,56,55,48,45,43,42,41,40,39,38,18,1,1,1756,29,3915,960,87,82,80,79,77,75,73,72,71,70,68,67,65,64,63,61,60,58,57,50,47,45,44,43,42,41,40,18,1,1,332,1,2,1758,29,3918,963,90,85,83,82,80,78,76,75,74,73,71,70,68,67,66,64,63,61,60,53,50,48,47,46,45,44,43,18,1,1,272,29,3920,965,92,87,85,84,82,80,78,77,76,75,73,72,70,69,68,66,65,63,62,55,52,50,49,48,47,46,45,1114,1,1,1676,29,3922,967,94,89,87,86,84,82,80,79,78,77,75,74,72,71,70,68,67,65,64,57,54,52,51,50,49,48,47,76,1,1,1634,29,3924,969,96,91,89,88,86,84,82,81,80,79,77,76,74,73,72,70,69,67,66,59,56,54,53,52,51,50,49,1114,1,1,6084,1,8183,1374,1,1,6086,1,1,722,1,2,5970,1,1,6088,1,3931,1634,1,3932,1114,1,1,6090,1,8191,6092,1,1,606,1,2,2966,1,1,276,1,4,2966,1,1,6094,3,5,3,1,6096,1,8195,474,1,8196,812,1,1,18,1,1,690,1,3604,812,1,1,18,1,1,690,1,5055,812,1,1,18,1,1,6098,4,10,7,4,1,6100,1,1,6102,1,8210,24,4,6232,6223,6220,1,332,4,6233,6224,6221,2,24,1,1,1734,1,7951,6104,2,7952,1,1682,1,8216,18,1,1,6106,1,1,5964,1,8219,584,1,1,1768,1,1,6108,1,1,618,1,8223,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,2,7596,5443,1,1,1,1,1,1,6110,30,3975,1020,147,142,140,139,137,135,133,132,131,130,128,127,125,124,123,121,120,118,117,110,107,105,104,103,102,101,100,99,5996,30,3976,1021,148,143,141,140,138,136,134,133,132,131,129,128,126,125,124,122,121,119,118,111,108,106,105,104,103,102,101,100,368,1,1,64,1,2,1512,30,3979,1024,151,146,144,143,141,139,137,136,135,134,132,131,129,128,127,125,124,122,121,114,111,109,108,107,106,105,104,103,64,1,1,1464,30,3981,1026,153,148,146,145,143,141,139,138,137,136,134,133,131,130,129,127,126,124,123,116,113,111,110,109,108,107,106,105,76,1,1,6112,1,3983,6114,1,1,6116,1,8242,368,1,1,6118,1,1,6120,1,8241,6122,1,1,1374,1,4312,368,1,4313,5348,1,1,1804,1,2,1554,3,4,2,1,6124,1,8252,6126,1,8253,1554,1,6967,4270,1,8255,76,1,1,1554,1,6957,6128,1,8258,1,1,1,1,1,1,290,3,3,2,1,2178,1,6076,1,1,1,1,1,1,1,1,1,1,1,1,6130,5,5,4,3,2,1,48,5,6,5,4,3,2,348,1,1,1896,1,2,1,1,138,1,1,1,6132,32,4016,1061,188,183,181,180,178,176,174,173,172,171,169,168,166,165,164,162,161,159,158,151,148,146,145,144,143,142,141,140,2,1,238,32,4017,1062,189,184,182,181,179,177,175,174,173,172,170,169,167,166,165,163,162,160,159,152,149,147,146,145,144,143,142,141,3,2,3256,1,1,286,32,4019,1064,191,186,184,183,181,179,177,176,175,174,172,171,169,168,167,165,164,162,161,154,151,149,148,147,146,145,144,143,5,4,3256,1,1,3256,32,4021,1066,193,188,186,185,183,181,179,178,177,176,174,173,171,170,169,167,166,164,163,156,153,151,150,149,148,147,146,145,7,6,1210,1,1,478,32,4023,1068,195,190,188,187,185,183,181,180,179,178,176,175,173,172,171,169,168,166,165,158,155,153,152,151,150,149,148,147,9,8,2970,1,1,18,32,4025,1070,197,192,190,189,187,185,183,182,181,180,178,177,175,174,173,171,170,168,167,160,157,155,154,153,152,151,150,149,11,10,242,1,1,2970,1,1,6134,1,8285,238,1,1,242,1,1,6136,1,1,18,1,1,3256,2,4,1,6138,1,1,6140,2,7133,7132,48,2,7134,7133,348,1,1,6142,2,3,1,6144,3,4,2,1,1,4,5,3,2,1,1,1,1,1,1,1,1,1,1,6146,8,9,7,6,5,4,3,2,1,1580,8,10,8,7,6,5,4,3,2,752,1,1,6148,1,7896,6150,4,5881,4048,3995,1,550,4,5882,4049,3996,2,174,1,1,1,2,3,1,5714,1,7339,24,1,1,6152,1,1,6154,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6156,5,5,4,3,2,1,3058,1,8317,6158,2,8318,1,6160,1,1,1100,1,8321,1100,1,8265,6162,1,8266,1668,1,3016,6164,4,4,3,2,1,6166,1,8269,6168,2,7168,7167,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6170,7,7,6,5,4,3,2,1,6172,1,8335,6174,1,8336,112,1,5483,3246,1,8338,3130,1,1,1466,1,6568,118,1,6569,1210,1,8119,1210,1,1915,2174,1,5774,6176,1,8345,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6178,32,4094,1139,266,261,259,258,256,254,252,251,250,249,247,246,244,243,242,240,239,237,236,229,226,224,223,222,221,220,219,218,80,79,6180,32,4095,1140,267,262,260,259,257,255,253,252,251,250,248,247,245,244,243,241,240,238,237,230,227,225,224,223,222,221,220,219,81,80,194,1,1,6182,32,4097,1142,269,264,262,261,259,257,255,254,253,252,250,249,247,246,245,243,242,240,239,232,229,227,226,225,224,223,222,221,83,82,6184,1,1,6186,32,4099,1144,271,266,264,263,261,259,257,256,255,254,252,251,249,248,247,245,244,242,241,234,231,229,228,227,226,225,224,223,85,84,1284,1,1,6188,1,8358,582,1,593,174,1,1,18,1,1,344,2,4,1,6190,1,7393,90,1,7394,24,1,1,478,1,1,194,1,1,26,1,7398,24,1,1,6192,1,1,792,1,7401,24,1,1,3298,1,1,1266,1,608,174,1,1,18,1,1,344,1,1,6194,1,8378,6196,1,1,142,1,1,6190,1,1,6198,1,8382,6200,1,8383,142,1,1,6202,1,8385,6204,1,8386,1,1,1,1,1,1,1,1,1,18,4,4,3,2,1,24,1,1,178,1,8360,6206,1,8393,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,127,6208,2,8399,82,6210,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6212,1,304,6214,1,8409,18,1,1,6216,1,1,3176,1,2,24,1,1,3968,1,4,120,1,1,1390,1,6,606,1,1,592,1,1,6218,1,8416,1,1,1,6220,2,2,1,6130,1,8422,238,1,6407,1,3,6195,2,1,1,1,1,1,1,1,6222,32,4170,1215,342,337,335,334,332,330,328,327,326,325,323,322,320,319,318,316,315,313,312,305,302,300,299,298,297,296,295,294,156,155,108,32,4171,1216,343,338,336,335,333,331,329,328,327,326,324,323,321,320,319,317,316,314,313,306,303,301,300,299,298,297,296,295,157,156,1630,1,1,6224,32,4173,1218,345,340,338,337,335,333,331,330,329,328,326,325,323,322,321,319,318,316,315,308,305,303,302,301,300,299,298,297,159,158,1804,1,1,6226,32,4175,1220,347,342,340,339,337,335,333,332,331,330,328,327,325,324,323,321,320,318,317,310,307,305,304,303,302,301,300,299,161,160,1804,1,1,6228,1,8434,344,1,1,6230,1,1,1,1,1,1,1,1,1,1,1,6232,4,4,3,2,1,6234,1,8441,1,1,1,1,1,1,1,1,1,1,1,1,108,5,5,4,3,2,1,1630,1,1,6236,1,8448,936,1,1,108,1,1,1630,1,1,6238,1,8452,6240,1,8453,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6242,9,9,8,7,6,5,4,3,2,1,332,9,10,9,8,7,6,5,4,3,2,24,1,1,6244,1,8465,6246,1,1,6248,1,8467,1,1,1,1,1,1,1,1,1,6250,30,4214,1259,386,381,379,378,376,374,372,371,370,369,367,366,364,363,362,360,359,357,356,349,346,344,343,342,341,340,339,338,6252,30,4215,1260,387,382,380,379,377,375,373,372,371,370,368,367,365,364,363,361,360,358,357,350,347,345,344,343,342,341,340,339,1114,1,1,6254,1,8471,6256,2,3874,1,302,1,1,6258,2,2,1,6260,1,8478,6262,1,1,6264,1,8480,344,1,1,6266,2,2,1,1,1,1,1,1,1,1,1,1,6268,4,4,3,2,1,6270,1,8487,3204,1,1,64,1,2,6252,1,1,1114,2,3,1,6272,1,8492,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1284,6,6,5,4,3,2,1,6252,6,7,6,5,4,3,2,1114,1,1,368,6,9,8,7,6,5,4,6252,1,1,6274,1,8503,6276,1,1,1284,2,2,1,6278,1,1,714,1,2,242,1,1,290,1,4,6280,1,8510,194,1,1,6274,1,1,1,1,1,1,1,1,1284,3,3,2,1,6282,1,8516,1722,1,4467,6284,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1114,5,5,4,3,2,1,6286,1,8524,6288,1,1,6290,1,1,1554,1,1,6292,1,8528,6288,1,1,6294,1,1,6296,1,8531,6298,1,8532,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6300,11,11,10,9,8,7,6,5,4,3,2,1,6302,1,8544,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6304,7,7,6,5,4,3,2,1,6306,1,8144,238,1,4244,586,1,4924,1,5,4190,4189,3,2,1,1,1,1,1,1,1,6308,8,4193,4192,6,5,4,3,2,1,178,1,7889,364,1,7019,6310,1,1,48,1,7021,6310,1,1,826,2,8341,141,6312,1,8565,18,1,1,6314,1,8567,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6316,1,12,6318,1,1,6320,32,4321,1366,493,488,486,485,483,481,479,478,477,476,474,473,471,470,469,467,466,464,463,456,453,451,450,449,448,447,446,445,307,306,4544,32,4322,1367,494,489,487,486,484,482,480,479,478,477,475,474,472,471,470,468,467,465,464,457,454,452,451,450,449,448,447,446,308,307,6322,1,1,550,32,4324,1369,496,491,489,488,486,484,482,481,480,479,477,476,474,473,472,470,469,467,466,459,456,454,453,452,451,450,449,448,310,309,630,1,1,482,32,4326,1371,498,493,491,490,488,486,484,483,482,481,479,478,476,475,474,472,471,469,468,461,458,456,455,454,453,452,451,450,312,311,1210,1,1,208,1,4,630,1,1,1390,32,4330,1375,502,497,495,494,492,490,488,487,486,485,483,482,480,479,478,476,475,473,472,465,462,460,459,458,457,456,455,454,316,315,1266,1,1,630,1,1,6324,1,4333,6326,1,4334,368,1,1,1,2,3,1,6328,1,8594,1266,1,1,6330,1,1,722,1,2,5970,1,1,6332,1,8599,6334,1,1,6336,1,1,18,1,2,1176,1,1,4756,1,2,6338,4,5,4,2,1,6340,5,6,5,3,2,1,90,1,7228,1,1,1,1,1,1,1,1,1,1,1,1,242,5,5,4,3,2,1,6342,1,1,6344,1,90,368,1,91,5348,1,1,1804,1,2,6346,3,4,2,1,1,1,1,6348,27,4363,1408,535,530,528,527,525,523,521,520,519,518,516,515,513,512,511,509,508,506,505,498,495,493,492,491,490,1236,27,4364,1409,536,531,529,528,526,524,522,521,520,519,517,516,514,513,512,510,509,507,506,499,496,494,493,492,491,1554,1,1,6350,1,8623,6352,1,1,6354,1,1,6356,2,2,1,6358,1,8627,6360,1,1,290,1,2,6362,1,8630,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6364,7,7,6,5,4,3,2,1,6366,1,1,338,1,637,6368,1,8640,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6370,7,7,6,5,4,3,2,1,58,7,8,7,6,5,4,3,2,6372,1,3942,1,2,3943,1,1,1,1,1,1,1,1,1,1,6372,4,4,3,2,1,6374,1,8655,988,1,1,6372,1,1,6376,2,2,1,108,2,3,2,414,1,1,6348,1,8661,6378,1,8662,1,3,8435,6434,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6380,30,4414,1459,586,581,579,578,576,574,572,571,570,569,567,566,564,563,562,560,559,557,556,549,546,544,543,542,541,540,539,538,606,30,4415,1460,587,582,580,579,577,575,573,572,571,570,568,567,565,564,563,561,560,558,557,550,547,545,544,543,542,541,540,539,1134,1,1,348,1,1,1892,30,4418,1463,590,585,583,582,580,578,576,575,574,573,571,570,568,567,566,564,563,561,560,553,550,548,547,546,545,544,543,542,348,1,1,1134,30,4420,1465,592,587,585,584,582,580,578,577,576,575,573,572,570,569,568,566,565,563,562,555,552,550,549,548,547,546,545,544,6382,1,1,64,30,4422,1467,594,589,587,586,584,582,580,579,578,577,575,574,572,571,570,568,567,565,564,557,554,552,551,550,549,548,547,546,630,1,1,348,1,1,4158,1,3,348,1,1,6384,1,4,1178,30,4428,1473,600,595,593,592,590,588,586,585,584,583,581,580,578,577,576,574,573,571,570,563,560,558,557,556,555,554,553,552,344,1,1,1892,1,1,606,1,2,1134,1,1,64,1,4,630,1,1,4158,1,2,6386,1,3,6388,1,4437,1,1,1,6390,1,8696,344,1,1,278,2,2,1,6392,1,1,1,1,1,1892,1,4,606,1,5,1134,1,1,1402,1,2,64,1,8,630,1,1,4158,1,2,6386,1,3,572,1,12,2652,1,1,6234,1,8708,6394,2,4111,1,1,1,1,1,1,1,1,1,1,4,4,4,3,2,1,6396,1,1,6398,1,2,194,1,1,6400,1,8720,1,1,1,6402,1,1,278,1,8723,6404,1,1,1,1,1,6406,1,8726,2604,1,6157,1446,1,1,6408,1,6156,1,1,6157,6410,1,8731,18,1,6513,238,1,4683,1,4,8506,3,2,1,1,1,1,1,1,1,1,1,1,6412,1,7768,24,1,1,276,1,2,6414,1,1,362,1,2,6416,3,4,2,1,1140,3,5,3,2,18,1,1,478,1,1,6418,1,7777,6420,1,1,6422,1,7779,2652,1,1,478,1,1,18,1,2,478,1,1,6424,1,4,18,1,1,478,1,1,1092,1,7,18,1,1,478,1,1,1,4,9,7,4,1,1,1,1,1,1,1,6420,7,12,10,7,4,3,2,1,290,7,13,11,8,5,4,3,2,6426,1,1879,24,1,1,1140,1,1,18,1,1,6428,1,3,18,1,1,1474,1,5,18,1,1,6430,1,7,18,1,1,6432,5,9,7,5,3,1,368,1,408,6434,1,1,6436,1,8778,812,1,780,18,1,1,2636,1,8781,194,1,1,606,3,5,3,1,6438,1,1,2674,1,8785,6440,1,1,90,1,2,6442,1,1,584,1,4,1140,1,1,18,1,1,658,1,3,6444,1,46,6446,1,8279,6448,2,8280,1,86,1,8793,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6450,9,9,8,7,6,5,4,3,2,1,1296,1,2816,5414,1,1922,6452,3,317,2,1,6454,29,4553,1598,725,720,718,717,715,713,711,710,709,708,706,705,703,702,701,699,698,696,695,688,685,683,682,681,680,679,678,3176,29,4554,1599,726,721,719,718,716,714,712,711,710,709,707,706,704,703,702,700,699,697,696,689,686,684,683,682,681,680,679,1374,1,1,1372,1,2,392,29,4557,1602,729,724,722,721,719,717,715,714,713,712,710,709,707,706,705,703,702,700,699,692,689,687,686,685,684,683,682,1374,1,1,802,1,1,1372,1,3,802,1,1,6272,5,9,7,6,3,1,702,5,10,8,7,4,2,5414,1,1,112,5,12,10,9,6,4,1296,1,1,6456,1,8824,344,1,1,802,1,1,6272,2,2,1,702,2,3,2,5414,1,1,526,1,1944,2686,1,1,6458,1,6090,6460,1,6091,1296,1,1,6462,27,4578,1623,750,745,743,742,740,738,736,735,734,733,731,730,728,727,726,724,723,721,720,713,710,708,707,706,705,56,1,8836,6464,1,8837,6466,1,1,6468,1,1,1564,1,6272,6470,2,8796,8794,6472,1,8842,788,1,1,6474,1,1,1,1,1,2768,1,8846,6476,3,6620,424,1,1280,1,1,6272,2,2,1,6478,1,8850,6480,1,1,60,1,8532,6482,1,8853,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6484,29,4602,1647,774,769,767,766,764,762,760,759,758,757,755,754,752,751,750,748,747,745,744,737,734,732,731,730,729,728,727,802,29,4603,1648,775,770,768,767,765,763,761,760,759,758,756,755,753,752,751,749,748,746,745,738,735,733,732,731,730,729,728,6486,1,1,18,1,2,6488,1,1,332,1,4,6488,1,1,856,29,4609,1654,781,776,774,773,771,769,767,766,765,764,762,761,759,758,757,755,754,752,751,744,741,739,738,737,736,735,734,900,1,1,344,1,57,6490,1,1,474,29,4613,1658,785,780,778,777,775,773,771,770,769,768,766,765,763,762,761,759,758,756,755,748,745,743,742,741,740,739,738,4322,1,1,6492,1,1938,6494,1,8872,702,2,8873,1,6496,1,1,572,2,8875,3,6498,1,1,2674,2,8877,5,6500,1,1,344,1,4455,344,1,6866,802,1,1,18,3,7961,3,1,1374,1,1,1372,1,2,6502,5,7964,6,4,2,1,6504,1,8883,194,1,1,6506,1,1,6508,1,1,6510,1,8891,6512,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6514,9,9,8,7,6,5,4,3,2,1,276,9,10,9,8,7,6,5,4,3,2,6516,1,1,6518,1,8904,6520,1,8905,930,1,8586,888,1,8907,6522,1,1,6524,1,8909,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6526,1,8915,6528,1,1,442,1,2,678,1,1,790,1,4,678,1,1,6530,1,6,174,1,1,808,1,8,864,1,1,6532,5,9,7,5,3,1,1890,5,10,8,6,4,2,2160,1,1,680,7,12,10,8,6,4,3,1,6534,8,13,11,9,7,5,4,2,1,108,8,14,12,10,8,6,5,3,2,6536,1,1,392,8,16,14,12,10,8,7,5,4,340,1,1,4834,8,18,16,14,12,10,9,7,6,332,1,1,6538,1,1,1722,8,21,19,17,15,13,12,10,9,632,1,1,606,1,2,6540,8,24,22,20,18,16,15,13,12,174,1,1,6542,8,26,24,22,20,18,17,15,14,18,1,1,6544,8,28,26,24,22,20,19,17,16,1722,1,1,6546,1,8946,6548,1,8947,4322,1,1,6536,1,1,6536,1,6380,1020,1,8951,6550,1,1,6550,1,8725,882,1,8954,340,1,1,6552,1,8956,6554,1,1,368,1,2,1,1,1,364,1,4,1,1,1,6556,3,5,3,1,108,3,6,4,2,6536,1,1,6558,1,8965,1,1,1,6560,2,2,1,6562,1,8968,6078,1,1,368,1,2,1,1,1,1,3,4,3,1,1,1,1,1,1,1,6564,6,7,6,4,3,2,1,5136,1,353,1,1,1,6566,1,8978,6568,1,1,4770,1,1,6570,1,7898,6572,1,1,6078,1,1,6574,1,8984,6576,1,8985,1554,1,1,794,1,8987,716,1,1,442,1,2,736,1,1,6578,1,8583,1,1,1,1,1,2107,1,1,1,1,1,1,4702,4,2110,3,2,1,6580,1,1,6582,1,2829,6584,2,2830,1,6586,1,9000,6588,1,9001,1,1,1,1,1,1,1,1,1,76,4,4,3,2,1,6590,5,5,4,3,2,1,716,1,4957,442,1,4958,678,1,1,1,2,3,1,1,1,1,424,4,5,3,2,1,6592,1,9013,6220,1,1,6594,1,9015,6596,1,9016,6598,1,1,442,1,2,678,1,1,790,1,4,678,1,1,6530,1,6,174,1,1,1,4,7,5,3,1,1,1,1,1,1,1,6600,7,10,8,6,4,3,2,1,108,7,11,9,7,5,4,3,2,6602,1,1,606,7,13,11,9,7,6,5,4,6604,1,1,6606,7,15,13,11,9,8,7,6,6608,1,1,6610,1,9034,6606,1,9035,6608,1,1,6612,1,9037,6604,1,1,6614,1,9039,174,1,1,6616,1,9041,6618,1,1,750,1,9043,18,1,1,6620,1,1,6620,1,4049,368,1,93,368,1,8257,6622,1,8258,6624,1,9050,368,1,1,6626,1,9052,368,1,1,390,1,9054,338,1,1,6628,1,9056,880,1,1,6630,1,8388,6630,1,9027,6632,1,9060,6634,1,1,6636,1,9062,338,1,1,540,1,2,880,1,1,6638,2,3,1,6640,1,9067,6642,1,1,6644,1,1,1,1,2,6646,1,9071,6648,3,5143,28,1,6650,1,1,6652,1,9074,484,1,9075,1210,1,1,5970,1,4933,4834,1,9078,142,1,1,270,1,2,6654,1,1,6656,1,9082,6658,1,1,6660,1,9084,18,1,6517,1,2,2,1,6662,1,1,6664,1,9088,344,1,1,368,1,2,1,1,1,364,1,4,1,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,6666,7,9,7,5,4,3,2,1,606,7,10,8,6,5,4,3,2,6668,1,1,6670,1,9101,18,1,1,6672,1,1,2832,1,2,606,1,1,6674,1,1,6676,1,2,6678,1,6,120,1,1,1,4,7,4,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6680,1,9116,120,1,1,1,2,2,1,1,1,1,1,1,1,68,5,5,4,3,2,1,6682,1,8996,368,1,8997,264,1,1,6682,1,1,368,1,9069,264,1,1,6682,1,1,6684,1,9129,6686,1,1,368,1,2,6688,1,1,64,1,4,6688,1,1,606,1,6,6690,1,1,6692,1,2,6694,1,9135,68,1,1,6696,1,1,800,1,2,1554,1,1,6698,1,9143,194,1,1,6700,2,2,1,6702,1,9146,6704,1,1,6706,1,9148,142,1,1,6252,1,1,6708,1,9151,1,2,30,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6710,8,36,7,6,5,4,3,2,1,28,8,37,8,7,6,5,4,3,2,90,1,1,2652,8,39,10,9,8,7,6,5,4,90,1,1,364,8,41,12,11,10,9,8,7,6,6310,1,1,6680,1,8757,6442,1,5043,6712,1,5044,120,1,3495,120,1,8538,6714,1,9170,524,1,9171,194,1,1,6310,1,9173,1372,1,1,1374,1,2,1,4,6,4,2,1,1,1,1,1,1,1,1,1,1,6716,8,10,8,6,5,4,3,2,1,6718,8,11,9,7,6,5,4,3,2,1690,1,1,4382,8,13,11,9,8,7,6,5,4,2424,1,1,758,8,15,13,11,10,9,8,7,6,6720,1,1,1324,8,17,15,13,12,11,10,9,8,120,1,1,6722,8,19,17,15,14,13,12,11,10,1228,1,1,6716,1,9191,6718,1,9192,1690,1,1,2424,1,3110,758,1,9195,6720,1,1,1324,1,9197,120,1,1,6722,1,9199,1228,1,1,1,6,10,8,7,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,2696,11,15,13,12,10,8,6,5,4,3,2,1,790,11,16,14,13,11,9,7,6,5,4,3,2,678,1,1,1,2,3,1,6724,3,4,2,1,606,3,5,3,2,6726,1,1,182,3,7,5,4,380,1,1,6728,1,9215,6730,1,1,368,1,2,1,1,1,364,1,4,1,1,1,1,1,3,1,4,6,4,2,1,1,1,1,6716,6,8,6,4,3,2,1,6718,6,9,7,5,4,3,2,1690,1,1,4382,6,11,9,7,6,5,4,2424,1,1,758,6,13,11,9,8,7,6,6720,1,1,1324,6,15,13,11,10,9,8,120,1,1,6722,6,17,15,13,12,11,10,1228,1,1,546,1,612,6732,2,613,1,6734,1,1,1,1,1,6736,1,9239,6738,1,1,1,1,1,1,1,1,562,1,5228,6568,1,1,1,1,1,1,1,1,1,1,1,6740,4,4,3,2,1,1,1,1,6742,1,9250,6568,1,1,6716,1,1,6718,1,2,1690,1,1,4382,1,4,2424,1,1,758,1,6,6720,1,1,1324,1,8,120,1,1,6722,1,10,1228,1,1,6744,1,9263,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,194,6,6,5,4,3,2,1,1,7,7,6,5,4,3,2,1,1,1,1,1,1,1,6746,10,10,9,8,7,6,5,4,3,2,1,6748,1,9274,6750,1,9275,174,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,1,1,1,6746,7,8,6,5,4,3,2,1,6752,1,1,290,1,2,6754,1,9285,1456,1,1,6756,1,1,6758,1,2,1234,1,1,60,1,4,6760,1,1,1060,1,6,6760,1,1,1554,4,7,5,3,1,6762,1,9295,6764,1,1,1,2,2,1,1,1,1,106,4,4,3,2,1,6766,4,5,4,3,2,606,4,6,5,4,3,6768,1,1,1,2,3,1,2544,3,4,2,1,6770,1,9305,1,1,1,1,1,1,1,1,1,106,4,4,3,2,1,6772,4,5,4,3,2,2544,1,1,6774,1,9312,6776,1,1,1514,1,2,6778,1,1,262,1,167,2172,2,168,1,506,1,9318,1070,1,1,1,1,1,1,1,1,6780,3,3,2,1,2826,1,7836,194,1,1,6782,1,9325,1,1,1,1,1,1,1,1,1,1,1,1,194,5,5,4,3,2,1,586,1,1,108,5,7,6,5,4,3,6784,1,1,60,5,9,8,7,6,5,6786,1,1,540,5,11,10,9,8,7,64,1,1,818,1,1,6788,1,607,1,1,1,1,1,1,1,1,1,1,1,1,6790,5,5,4,3,2,1,6792,1,9345,6794,1,9346,142,1,9347,276,1,1,6796,2,3,1,6798,1,9350,52,1,8695,442,1,1,688,1,1,18,1,1,678,1,3,1470,1,1,18,1,1,2218,1,6,18,1,1,6800,1,9360,586,1,9142,6784,1,6792,22,1,3912,6802,1,9364,1,1,1,1,1,1,24,3,3,2,1,6804,1,9368,1,1,1,1,1,1,1,1,1,6806,4,4,3,2,1,120,4,5,4,3,2,142,1,1,414,1,1,6808,1,9376,6810,1,1,18,1,1,3284,2,2,1,6812,3,3,2,1,3068,3,4,3,2,108,1,1,338,1,2,1634,3,7,6,5,108,1,1,1552,3,9,8,7,108,1,1,6814,1,9388,1554,1,1,6816,1,9390,1,1,1,1,1,1,1,1,1,6818,4,4,3,2,1,606,4,5,4,3,2,6820,1,1,6822,1,9397,238,1,1,6824,1,1,6826,2,2,1,1624,2,3,2,338,1,1,1496,2,5,4,338,1,1,6828,1,9405,6830,1,1,6832,1,9407,6834,1,1,6836,1,9409,378,1,9410,6838,1,1,1554,1,2,120,1,3,1554,1,507,6838,1,508,6840,1,6677,6842,1,6678,6844,1,1,122,1,6680,124,1,1,126,1,6682,128,1,1,6846,1,9423,6848,1,1,6850,1,9425,6852,1,1,1,1,1,1,1,1,6854,3,3,2,1,6856,1,9430,6738,1,1,194,1,478,64,1,479,6858,1,1,6860,1,9435,1,1,1,1,1,1,6862,3,3,2,1,4082,3,4,3,2,1554,1,1,4376,3,6,5,4,120,1,1,1036,3,8,7,6,140,1,1,1520,3,10,9,8,1228,1,1,6864,1,9447,1,1,1,1,1,1,1,1,1,1228,4,4,3,2,1,6866,1,9452,6868,1,1,6870,1,9454,238,1,9387,18,5,9228,7227,723,2,1,6872,6,9229,7228,724,3,2,1,6874,1,8788,1,1,1,1,1,1,6876,3,3,2,1,1,1,2598,1,1,1,6878,3,2600,2,1,108,3,2601,3,2,144,1,1,994,1,8910,6880,1,8677,1554,1,1,6882,1,9470,238,1,1,6884,1,1,6886,1,1,1,1,1,826,1,9475,1,1,1,1,1,1,1,1,1,1,1,1,2344,1,9480,350,1,1,6888,1,1,2014,1,9483,418,1,1,1,1,1,6890,1,9486,6892,1,1,6894,1,9488,1,1,1,1,1,1,6896,3,3,2,1,138,3,4,3,2,1364,1,1,6898,1,9494,1,1,1,1,1,1,1,1,1,1,1,1,6900,5,5,4,3,2,1,64,5,6,5,4,3,2,6902,1,1,606,5,8,7,6,5,4,6902,1,1,6904,1,9504,1,1,1,1,1,1,1,1,1,1,1,1,6906,5,5,4,3,2,1,6908,1,9510,1,3,778,56,1,1,1,1,1,1,1,1,1,1,6910,7,782,60,5,4,3,2,1,6912,1,9516,6914,1,1,6916,1,9518,1,1,1,1,1,1,1,1,1,1,1,1,6918,5,5,4,3,2,1,1890,5,6,5,4,3,2,2160,1,1,750,5,8,7,6,5,4,174,1,1,424,5,10,9,8,7,6,4332,1,1,238,5,12,11,10,9,8,6920,1,1,6922,1,9532,6924,1,1,790,1,2,678,1,1,6926,2,3,1,1364,1,9537,6928,1,1,6930,1,1,178,1,6970,6932,1,9541,1,1,1,1,1,1,1,1,1,6934,4,4,3,2,1,2650,4,5,4,3,2,340,1,1,508,4,7,6,5,4,340,1,1,120,4,9,8,7,6,142,1,1,6936,1,1,6938,1,9553,6940,1,9554,6942,1,1,6944,2,3,1,6946,1,9557,6948,1,1,678,1,8722,6950,2,8723,1,566,2,8724,2,174,1,1,6952,1,9563,6954,1,9564,1302,1,1,6956,2,3,1,1562,2,4,2,2344,1,1,6958,1,9569,6960,1,1,64,1,2,1,1,1,368,1,4,1,1,1,6962,3,5,3,1,142,1,9296,3634,1,9577,108,1,1,6964,1,9579,332,1,1,1,3,5,3,1,6966,1,9582,6968,1,1,606,1,7274,6970,1,1,1,1,1,6972,1,9587,1,1,9556,238,1,6013,238,1,7381,238,1,7372,2762,1,9592,238,1,1,6974,10,8120,7365,6808,3145,7,6,5,4,3,1,6976,11,8121,7366,6809,3146,8,7,6,5,4,2,1,2000,11,8122,7367,6810,3147,9,8,7,6,5,3,2,174,1,1,1998,11,8124,7369,6812,3149,11,10,9,8,7,5,4,174,1,1,1984,11,8126,7371,6814,3151,13,12,11,10,9,7,6,174,1,1,1624,11,8128,7373,6816,3153,15,14,13,12,11,9,8,174,1,1,6978,1,9604,6980,1,1,6982,2,2,1,678,3,3,2,1,6984,4,4,3,2,1,48,4,5,4,3,2,1552,1,1,6986,1,9611,6988,1,9612,2328,1,1,1,2,3,1,1,1,1,1,1,1,1,1,1,6990,6,7,5,4,3,2,1,6990,1,9619,6992,1,1,1,1,1,6994,1,9622,6996,1,1,6998,1,1,142,1,2,1952,1,1,2636,1,2,7000,1,9628,1,1,1,1,1,1,1,1,1,6746,4,4,3,2,1,7002,1,1,7004,1,9634,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,442,6,6,5,4,3,2,1,7006,7,7,6,5,4,3,2,1,242,7,8,7,6,5,4,3,2,942,1,1,678,7,10,9,8,7,6,5,4,942,1,1,1154,1,4,1154,1,3,338,7,14,13,12,11,10,9,8,58,1,1,204,7,16,15,14,13,12,11,10,58,1,1,112,7,18,17,16,15,14,13,12,58,1,1,6732,1,9654,7008,1,1,1,1,1,1,1,1,7010,3,3,2,1,7012,1,9659,1,4,7431,1237,67,1,1,1,1,7014,6,7433,1239,69,3,2,1,174,1,1,7016,1,9664,678,1,9442,7018,2,9443,1,7020,1,9667,7022,1,9668,1,1,1,1,1,1,524,3,3,2,1,7024,1,501,290,1,7640,7026,1,9674,6530,1,9675,174,1,1,7028,1,9677,18,1,1,7030,1,9679,7032,1,1,7034,1,9681,1,2,6896,1,1,1,1,1,1,1,7036,5,6899,4,3,2,1,4082,5,6900,5,4,3,2,1114,1,1,272,5,6902,7,6,5,4,1114,1,1,6988,5,6904,9,8,7,6,1114,1,1,1634,5,6906,11,10,9,8,1114,1,1,7038,5,6908,13,12,11,10,1114,1,1,6064,5,6910,15,14,13,12,1114,1,1,7040,5,6912,17,16,15,14,1114,1,1,1676,5,6914,19,18,17,16,76,1,1,7042,5,6916,21,20,19,18,174,1,1,7044,5,6918,23,22,21,20,174,1,1,1686,5,6920,25,24,23,22,1374,1,1,1372,1,2,636,5,6923,28,27,26,25,1372,1,1,1374,1,2,7046,1,9712,238,1,1,6824,1,1,7048,2,2,1,1634,2,3,2,1114,1,1,6988,2,5,4,1114,1,1,7050,1,9720,7052,1,1,1,2,2,1,7054,1,9723,1,1,1,1,1,1,1,1,1,1,1,1,7056,5,5,4,3,2,1,238,5,6,5,4,3,2,2342,1,1,286,5,8,7,6,5,4,2342,1,1,750,5,10,9,8,7,6,7058,1,1,7060,1,9735,7062,1,1,1,2,2,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7064,8,8,7,6,5,4,3,2,1,562,8,9,8,7,6,5,4,3,2,1140,1,1,18,1,1,18,8,12,11,10,9,8,7,6,5,272,1,1,1,3,6,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1028,1,9754,7066,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7068,1,9767,586,1,1,48,1,2,1890,1,1,238,1,4,606,1,1,2354,1,1,7070,4,9141,6988,1545,1544,7072,1,9775,344,1,1,7074,2,2,1,1114,2,3,2,270,1,1,7076,1,1,18,2,6,5,1892,1,1,7078,1,9783,7080,1,1,7082,1,181,2636,1,182,194,1,1,1,2,3,1,1,1,1,1,1,1,7084,5,6,4,3,2,1,7086,1,9792,1372,1,9234,1,5,9137,7008,4033,2,1,1,1,1,1,1,1,1,1,1,1,1,1,7088,10,9142,7013,4038,7,6,5,4,3,2,1,7090,1,9800,7092,1,9131,606,1,9132,2354,1,1,7094,1,9804,238,1,1,3284,1,1,7096,2,2,1,624,1,9808,24,1,1,7098,1,1,7100,1,9811,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7102,6,6,5,4,3,2,1,7104,1,9818,636,1,9819,24,1,1,884,1,9821,24,1,1,364,1,1,2354,1,1,1,3,7,5,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7106,1,9833,1,1,1,1,1,1,7108,3,3,2,1,7110,1,9837,1,1,1,1,1,1,1,1,1,7112,4,4,3,2,1,7114,1,9841,7116,2,9842,1,1,1,1,7118,1,9845,4766,1,771,7120,1,9847,1,1,1,1,1,1,7122,3,3,2,1,7124,1,9851,7126,1,1,7128,1,9853,7130,1,9854,174,1,1,1228,1,7000,1554,1,7001,7132,4,5,3,2,1,7134,1,9859,6542,1,9860,18,1,1,1998,1,9862,1228,1,1,7136,3,5,3,1,7138,1,9269,6542,1,9270,18,1,1,1998,1,9272,1228,1,1,7140,1,9274,7142,1,1,130,1,2,7144,1,9873,7146,1,1,2838,1,2,130,1,1,7148,1,9877,7150,1,1,7152,1,9879,238,1,1,3284,1,1,7154,2,2,1,1968,2,3,2,18,1,1,2842,1,1,1414,2,6,5,606,1,1,826,2,8,7,18,1,1,2854,1,1,6544,1,9891,7156,1,1,7158,1,9893,7160,1,1,1554,1,2,3286,1,1,7162,2,3,1,1,1,1,7164,1,9899,1374,1,81,1372,1,82,22,3,3,2,1,1,4,4,3,2,1,1,1,1,1,1,1,6568,7,7,6,5,4,3,2,1,264,1,1,7166,2,2,1,7168,1,9909,7170,1,1,64,1,2,2838,1,1,7172,1,9913,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,7174,7,7,6,5,4,3,2,1,7176,1,9921,7178,1,9922,2904,1,1,7180,1,1,64,1,2,1,1,1,364,1,4,1,1,1,818,1,9929,24,1,1,456,1,1,344,1,41,7182,1,1,1056,1,2,484,1,1,7184,1,9936,1,1,1,1,1,1,7186,3,3,2,1,7188,1,9940,504,1,9941,174,1,1,7190,2,3,1,1722,1,9376,3566,2,9911,1,64,2,9912,2,348,1,1,6382,1,2,6618,1,3,7192,4,5,3,2,1,1,5,6,4,3,2,1,1,1,1,7194,7,8,6,5,4,3,2,1,7196,1,9954,1,1,1,1,1,1,1,1,1,6386,4,4,3,2,1,6386,1,9959,7198,1,1,7200,1,9961,238,1,1,7202,1,1,2120,1,2,332,1,1,442,1,4,64,1,1,7204,2,7413,7411,1,1,1,7206,1,9970,7208,1,1,1768,1,9972,1,1,1,1,1,1,1,1,1,7210,4,4,3,2,1,790,4,5,4,3,2,678,1,1,442,4,7,6,5,4,678,1,1,7212,3,5,3,1,7214,1,9982,6758,1,9983,7216,1,1,302,1,2,7218,3,4,2,1,582,1,46,174,1,1,7220,1,48,174,1,1,7222,1,9991,18,1,1,1892,1,1,7224,1,2,7226,1,1,7228,1,4,7226,1,1,64,1,6,220,1,1,368,1,8,7230,1,1,7232,1,2,606,1,11,7234,1,1,1562,1,13,2344,1,1,7236,1,10007,666,1,1,7238,1,1,1,1,1,7240,1,4316,7242,1,10012,6398,1,10013,194,1,1,1470,1,10015,194,1,1,1,3,5,3,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,1,6004,9,11,9,7,6,5,4,3,2,1,562,9,12,10,8,7,6,5,4,3,2,1520,1,1,456,9,14,12,10,9,8,7,6,5,4,1520,1,1,1136,1,4,688,9,17,15,13,12,11,10,9,8,7,18,1,1,2832,1,1,7244,5,9,7,5,4,1,1,6,10,8,6,5,2,1,2012,1,9735,630,1,3010,4158,1,3011,7246,1,10037,140,1,1,7248,1,10039,7250,1,1089,1140,1,10037,18,1,1,7252,1,10039,1462,2,10040,1,792,1,10042,242,1,9321,2960,1,1,18,1,1,7254,6,5447,5443,5439,5437,4,1,674,1,10047,7256,2,10048,1,3318,1,1,5000,1,5796,7258,1,1,364,1,2,68,1,1,338,1,9016,7260,1,1,818,1,1,7262,1,10003,338,1,1739,1562,1,10005,1564,1,1,1330,1,2,7264,1,10065,24,1,9410,24,1,8688,24,1,3834],
    ends: [4,2,5,2,2,8,13,6,4,3,2,3,2,2,10,37,1,2,1,2,3,2,1,1,1,7,53,2,1,2,2,1,3,2,66,1,1,68,45,75,2,2,2,2,19,2,3,9,2,3,8,2,1,2,2,2,6,1,2,1,2,2,2,10,10,13,5,2,6,3,7,3,2,3,3,9,2,5,1,2,1,2,2,2,111,252,2,2,6,3,9,1,4,2,3,6,2,1,5,11,6,4,12,2,2,2,2,2,2,3,1,3,3,2,3,8,2,2,2,4,9,8,5,9,4,10,9,2,2,2,2,2,2,1,1,4,2,5,2,2,2,2,2,2,1,6,2,6,2,1,3,3,2,13,6,2,4,2,1,1,1,3,2,2,2,2,2,2,2,2,1,1,3,3,1,3,2,8,3,4,3,9,1,1,4,2,4,10,8,8,7,2,2,2,2,3,11,644,5,2,4,3,4,2,3,2,3,8,2,681,1,39,685,3,4,3,2,12,12,3,11,10,6,1,8,10,2,2,3,2,3,2,5,5,6,14,1,2,3,2,12,2,9,2,10,2,2,5,4,2,2,2,877,1,2,883,4,68,896,3,2,2,2,2,2,2,2,2,2,3,6,4,1,2,4,2,6,1,2,10,7,4,5,4,8,2,2,2,2,2,2,5,8,2,2,2,2,1,1,2,2,1,7,7,8,9,7,4,2,3,2,2,2,3,2,2,1,1,2,2,4,9,11,3,2,1,15,1123,2,2,2,2,2,4,5,1,3,1,3,3,3,2,1,1160,65,1162,4,5,2,2,1,2,3,2,2,2,2,3,1,2,2,1,2,7,2,1,1,1,1,1,1,1,1,1,1,1,1,1,2,2,3,2,2,1,1,2,6,2,4,2,8,9,3,5,3,2,2,3,8,3,2,4,2,2,1,4,2,3,2,5,24,1328,3,2,3,2,2,1,2,3,2,2,2,2,2,2,2,1,2,3,5,1,1,1,1,6,1376,2,5,1,2,2,41,1397,2,1,2,2,2,2,1,2,1,1,2,2,2,2,3,2,2,34,6,4,1,2,6,2,1,2,5,4,5,8,3,2,4,2,2,1,7,2,2,2,6,1537,1,2,3,2,3,2,1549,1,3,1551,3,2,72,1559,9,2,1,1,1,1,1,1,1,1,5,3,4,2,1,3,2,2,2,3,2,1,3,2,6,11,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,2,6,2,2,2,2,2,2,2,1,3,7,3,3,2,2,20,11,6,2,4,6,2,1,1,1,1,1,3,4,1766,3,2,4,2,935,841,32,1835,2,2,2,5,2,2,2,11,1,3,2,2,2,2,1,1,1,1,1,1,3,2,1,2,2,3,2,10,2,6,9,5,1926,1,3,5,10,3,1946,2,2,33,1951,1,6,3,2,2,1,2,2,1,2,1,2,21,1,6,2,3,5,6,1,6,2,2,10,2,2,1,1,8,1,6,5,7,2074,2,2,2,3,3,2,2,2090,3,9,2096,3,11,2,4,2,2,6,2,7,2130,2,2,2,2,1,3,12,2143,8,10,2,5,1,10,2,4,5,7,2,7,2207,6,1,2,2,3,3,9,2,120,2,3,101,1997,1,1,2,42,2231,1,1,12,7,8,1,2,2,2,2,9,3,2,2,4,4,2,2,2,2,8,5,3,1,5,2,2,1,1,3,2,2,12,1,18,2,2,1,5,4,3,1,2385,6,2387,2,2,2,1,6,4,2401,2,2,3,3,1488,921,1,24,2421,8,6,3,3,2,1,20,2,22,30,23,2,10,6,2,2,2,2,16,18,2,3,1,8,2609,3,2,4,3,3,3,4,6,870,1531,4,3,225,1,2,1488,921,15,2636,10,12,2,22,2,1,2,2,7,1,2,3,15,6,1,2724,3,1488,913,8,39,2733,1,2,2,10,11,2,2,2,3,2,1,2,3,3,3,2,9,3,2,2,3,5,10,2,2,9,6,2,2,3,3,2,3,7,2,10,2,3,1,2879,5,868,1533,4,3,225,3,1488,921,1,140,2891,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,32,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,22,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,35,4,23,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,5,11,5,14,1,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,6,12,2,1,2,2,3,2,2,2,2,1,2,2,2,2,2,2,14,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,12,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,1,5,2,2,3,3341,4,3,7,1488,1861,3,2,2,1,1,49,3436,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,31,20,5,2,2,3,2,3,1,2,2,1,2,2,2,2,2,2,6,3341,299,4,2,2,2,8,1488,1861,3,2,2,1,1,293,38,3655,1,5,2,2,21,2,2,36,2,3,2,3,15,2,2,2,7,2,2,2,2,2,3,5,3,2,2,3,7,1,5,2,2,3,3,2,4,6,1488,1866,2,2,464,1,1,3825,9,3836,3,3,3,3,17,2,6,2,4,1488,1870,518,1,10,3888,1,2,1,2,2,1,4,3,2,2,3907,1,52,3950,2,1,1,1,1,2,2,2,1,2,1,2,1,2,1,2,2,2,1,2,2,2,2,2,2,1,2,2,2,2,6,7,8,3,2,2,2,4,2,4,5,3,22,2,15,12,2,2,2,3,2,8,4115,4,3,2,2,14,3,2,3,4148,3,3,72,4163,2,2,1,1,2,2,2,1,1,2,2,2,20,2,1,1,1,1,2,2,3,2,1,1,2,2,1,2,1,3,1,2,1,2,2,7,2,2,2,2,2,2,4,2,2,3,4,2,3,2,2,2,4,2,2,2,2,2,2,2,2,19,2,2,1,1,1,5,2,9,13,9,4119,5,239,6,4,3,4,4,5,2,4148,3,35,4409,13,1,14,5,6,2,2,3,2,1,5,2,2,2,3,3,2,2,3,2,4,2,2,2,2,10,6,2,2,3,3,7,1,2,9,4119,5,239,10,162,2,3,3,6,5,4151,400,1,2,2,3,4564,11,7,6,4583,3,1,3,2,2,17,4633,2,1,2,2,2,3,3,2,3,2,11,1,5,2,1,2,8,4683,1,2,2,1,1,2,2,66,2395,1915,385,3,2,1,2,1,1,1,2,1,1,2,1,2,2,2,2,2,3,2,3,2,2,2,4,2,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,3,2,2,2,1,1,2,3,8,4866,3,2,4,2,4,3,2,18,2,4631,2,1,2,2,2,3,3,2,3,2,11,1,5,2,1,2,1,4887,1,681,2,4888,1,66,2395,1915,385,3,2,1,2,1,1,1,2,1,1,2,1,2,2,2,2,2,3,2,3,2,2,2,4,2,2,2,2,2,2,2,1,13,7,15,2,2,2,2,1,1,1,1,3,2,2,2,7,2,17,2,2,3,2,2,3,2,2,2,1,1,2,3,8,4891,6,7,1,2,1,8,4,3,4921,7,4,3,4933,1,1,6,4948,1,4,19,23,5,7,5002,2,3,2,2,2,2,38,5018,5,5,2,2,13,2,2,2,2,3,3,2,5,2,2,2,1,2,2,2,2,2,2,7,2,2,8,2,2,2,2,3,5,5,4,3,8,3,1160,3981,1,5,5145,2,4,2,2,37,5189,2,11,1,4,3,7,2,2,5,2,8,3,2,3,2,2,1,1,2,2,6,2,1,2,3,1,16,5,1,3,2,1,2,2,2,16,8,5325,5,4,1,1,2,1,3,5,4592,751,1,1,1,23,5353,11,16,17,29,2,2,2,2,2,2,10,14,7,3,3,3,10,1,9,2,2,4,5,5145,366,2,2,2,3,14,5505,2,30,5529,4,4,2,1,6,2,2,2,6,3,2,2,4,16,2,14,5,5,4,3,4,13,4,2,2,2,12,5,6,4,5343,328,1,3,7,5678,2,4,2,3,4,5,49,5701,1,2,2,2,2,2,2,2,2,2,2,1,6,20,2,2,2,1,2,10,1,6,3,2,2,8,2,9,3,2,2,2,4,2,1,1,2,1,1,1,2,1,3,3,4,4,2,2,2,2742,3103,13,5846,2,1,2,4,1,2,3,2,3,5,2,6,2,5880,2,20,5894,5,2,2,2,4,2,20,2,3,13,2,1,8,3,3,1,9,3,3,3,973,5012,4,3,640,5350,2,2,6007,14,2,6024,2,26,6042,3,2,17,2,2,2,2,2,2,2,2,2,7,1,5,3,3,2,1,3,2,1,2,1,9,2,6126,3,3,6132,3,2,1,6143,17,6145,5,2,2,14,5,4,9,2,4,3,5,8,2,5,5,4,2,6126,3,2,6227,2,17,6250,1,5,13,2,4,2,4,2,2,1,5,4,3,3,4,3,1,6126,3,6313,1,4,12,6322,2,3,8,3,15,2,9,2,9,12,1,3,6126,3,261,2,6394,9,13,6415,4,8,5,2,4,2,1,2,2,2,12,14,1,6474,3,6126,3,349,2,6485,1,10,6501,4,6,2,2,42,5,2,2,9,2,6126,453,20,6581,5,2,1,2,6,2,1,19,2,1,2,2,10,7,4,2,2,3,2,2,6126,3,2,6658,5,1,6665,14,6667,5,11,7,4,2,6,4,2,2,3,2,1,1,4,6126,3,591,6,1,6727,16,5184,1544,9,3,6,2,1,3,1,3,6,3,1,2,10,2,3,6783,2,1,2,6788,1,17,6794,6,2,1,7,8,3,1,4,2,2,4,3,4,2,4,5,7,6856,1,3,2,1,4,3,2,6873,1,14,6880,2,2,1,5,1,9,2,1,2,2,1,6,1,6,6916,2,2,2,1,1,9,6926,2,1,2,2,3,2,2,3,2,6945,3,2,2,6948,37,6967,2,1,1,1,3,13,2,5,2,1,1,1,3,8,2,5,6,14,3,2,2,2,3,3,3,1,4,2,2,2,1,2,4,1,2,2,6,2409,4514,157,6,1,2,3,7095,5,3,3,6945,160,1,2,2,6948,4,7118,2,1,6,6,6916,2,2,2,1,1,9,6926,2,1,2,2,3,2,2,3,2,6945,3,16,7150,6,3,14,2,2,2,8,6,5,5,1,6,1,2,2,4,7217,3,2,3,1,34,5,7226,1,1,4,3,7,7244,6,31,10,4,1,7,2,7304,2,1,7308,2,7310,1,39,7327,7,3,5,3,2,13,7,4,4,3,16,4,3,4,8,2,3,2,7,4,10,3,6,9,3,3,4,6,2,2,2,13,5,1,5,1,7,5,21,7420,7,4,10,3,6,9,3,3,4,6,2,2,2,13,5,1,5,1,7,5,20,7521,3,19,8,7,3,12,1,4,2,2,4,7,3,5,2,5,4,12,7,5,7636,2,3,2,2,5,7646,6,2,3,10,75,7673,1,7,4,7,1,8,1,6,10,2,3,2,3,2,2,1,1,2,2,4,9,8,12,6,2,2,2,11,2,5,1,6,5,7,2,2,2,2,2,3,8,2,3,3,2,2,12,8,6,5,2,2,2,3,2,9,3,3,8,2,3,2,3,1,2,2,1,3,3,6,4,2,2,4,18,7960,2,2,2,5,5,1,1,1,1,1,3,1,6,4,3,3,3,5,8006,2,4,5,2,11,58,7962,1,3,2,1,1,2,2,2,2,7,1951,6088,3,2,4,2,3,11,8059,6,3,2,3,3,2,1,2,2,1,9,8134,3,5,2,1,5,9,2,6,1,8168,14,8169,2,2,1,2,2,2,2,3,2,1,2,7,12,5,8211,2,2,3,4,11,633,2153,5437,1,1,1,1,1,1,1,1,9,8232,2,1,2,2,2,3,2,5,5,8252,1,1,2,1,1,8261,15,8267,2,1,3,2,2,2,2,3,7,10,2,5,9,3,14,4116,4138,71,1,8,1,1,1,2,1,1,1,1,1,6,8345,1,1,1,1,1,11,8351,2,2,2,5,1,4,3,3,4,4,8,51,1437,2,6892,2,1,6,1,6,8393,1,1,1,1,1,16,8128,1,1,1,1,1,138,1,127,2,1,1,1,1,1,1,6,8408,3,2,2,3,3,6,2229,6193,1,1,1,1,7,8427,2,2,2,7,7,4,4,8452,10,2,2,4,8467,1,1,1,16,8471,2,4,2,7,5,7,2,2,4,2,1,6,8,4,3,11,51,1402,35,6904,139,12,8,7,1,2,2,2,8564,2,9,8567,1,1,1,1,1,1,1,1,1,8577,14,8578,2,2,2,2,3,4,3,2,8,7,6,1,2,15,8254,2,1,195,174,2,1,9,1,8,1,6,4,2,1,11,228,2001,6433,1,1,1,1,1,1,1,1,23,8671,3,2,2,3,2,1,3,2,2,1,1,2,5,1,2,1,2,1,1,2,7,2,6,8722,3,1,2,1,1,8,228,8503,1,1,1,1,1,1,13,8743,3,2,15,1,11,2,7,2,2,3,1,1,2,8795,11,10,8809,10,2,2,4,2,2,1,2,1,11,45,5,1407,7379,3,1,1,4,4,2,1,6,8853,1,1,1,1,1,15,8859,2,2,2,2,2,2,1,3,2,2,7,4,11,2,5,545,8359,1,1,2,6,8909,1,1,1,1,1,24,8929,2,2,3,2,1,2,2,2,1,3,1,2,1,2,7,2,3,8,2,3,3,1,2,10,8988,2,2,5,2,1,6,6,2,1,25,9027,2,2,2,1,2,2,2,2,3,1,1,1,1,2,2,2,2,1,1,2,5,3,1,3,3,9074,2,1,3,9079,2,2,1,9087,26,9098,2,3,3,1,2,1,1,1,1,1,1,6,1,3,3,2,2,2,2,1,3,2,3,2,3,9,9158,2,2,2,1,1,1,1,1,27,9180,2,2,2,2,2,20,2,2,10,2,2,2,2,2,4,2,1,1,6,1,3,2,2,2,2,2,18,9273,10,1,10,5,5,5,2,2,2,2,5,2,7,2,2,3,6,11,9345,4,1,4,3,2,1,1,1,1,4,28,9372,3,5,2,1,2,2,2,5,2,4,2,2,2,2,1,2,1,1,1,1,1,2,2,2,2,5,2,2,9432,2,14,9438,2,2,2,2,5,2,4,4,3,2,1,2,5,6,4257,5218,1,1,1,1,2,9482,3,15,9487,4,2,6,2,2,6,6,2,6,2,2,2,2,5,2,9539,1,16,9545,2,2,3,4,2,2,2,4,2,2,2,2,1,6,2,1,9586,25,9595,2,2,2,2,5,2,8,3,3,2,1,6,8,2,2,1,1,2,2,2,5,5,1,2,3,9667,4,1,2,7194,2479,4,657,9017,2,2,25,4257,2955,873,5,2,1,2,2,2,1,1,1,2,1,2,1,1,2,1,2,1,7,3,2,1553,55,9685,2,2,2,2,2,2,2,2,2,2,2,1,2,1,4,2,2,1,1,1,6,2,2,2,9,3,2,1,1,1,1,1,1,1,1,2,1,1,1,1,1,1,1,1,2,2,3,1,3,3,2,1,1,7,23,9354,1,7,437,1,1,2,4,3,7,1,2,4,1,1,1,1,1,1,1,1,4,5,1,9844,26,4257,2955,873,5,2,1,2,2,2,1,1,1,2,1,2,1,1,2,1,2,1,7,3,2,1718,1,25,9850,2,1,2,1,1,1,6,1,2,2,2,1,2,2,2,4,3,2,3,2,6,10,2,2,7,9891,29,1,3,2,2,3,3,9933,2,4,30,9942,1,10,5,2,3,2,2,2,2,10,5,2,2,3,2,2,2,2,1,2,2,4,1,22,1,1,1,2,1,1,10040,14,66,2562,7414,2,5,2,1,2,2,3,1,1,2,1,5,4934,5131,1,1,1],
  },
};
