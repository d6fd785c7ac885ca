/** Generated from rules/*.yml by build/generate.ts; edit those, not this. */
import type { RuleBook } from "./rule.ts";

export const RULES: RuleBook = {
 "lexicon": {
  "we": [
   "we",
   "i",
   "the team",
   "our team",
   "our staff",
   "my colleague",
   "my team"
  ],
  "sorry": [
   "sorry",
   "apologise",
   "apologize",
   "apologies",
   "apology",
   "apologising",
   "apologizing",
   "apologised",
   "apologized",
   "regret",
   "regrets"
  ],
  "apologise": [
   "apologise",
   "apologize",
   "apologising",
   "apologizing",
   "apologised",
   "apologized"
  ],
  "very": [
   "very",
   "so",
   "truly",
   "really",
   "deeply",
   "sincerely",
   "extremely",
   "terribly",
   "genuinely",
   "awfully",
   "also",
   "both",
   "all",
   "again"
  ],
  "surely": [
   "really",
   "clearly",
   "simply",
   "certainly",
   "definitely",
   "badly",
   "completely",
   "seriously",
   "utterly",
   "truly",
   "terribly",
   "plainly",
   "also",
   "now",
   "already",
   "still",
   "just",
   "obviously",
   "very",
   "much",
   "hugely",
   "personally",
   "fully"
  ],
  "feeling": [
   "frustration",
   "anger",
   "distress",
   "worry",
   "anxiety",
   "stress",
   "upset",
   "disappointment",
   "embarrassment",
   "annoyance",
   "pain",
   "hurt",
   "heartache",
   "anguish",
   "dissatisfaction",
   "displeasure",
   "discomfort",
   "unhappiness",
   "fear",
   "humiliation",
   "hassle"
  ],
  "felt": [
   "frustrating",
   "frustrated",
   "upsetting",
   "upset",
   "angry",
   "annoying",
   "annoyed",
   "disappointing",
   "disappointed",
   "stressful",
   "stressed",
   "worrying",
   "worried",
   "distressing",
   "distressed",
   "painful",
   "embarrassing",
   "embarrassed",
   "difficult",
   "hard",
   "tough",
   "infuriating",
   "maddening",
   "exhausting",
   "awful",
   "horrible",
   "furious",
   "cross",
   "sad",
   "unsettling",
   "concerning",
   "disheartening",
   "disruptive",
   "tiring",
   "humiliating",
   "frightening",
   "unfair"
  ],
  "unhappy": [
   "unhappy",
   "upset",
   "dissatisfied",
   "unsatisfied",
   "disappointed",
   "offended",
   "frustrated",
   "inconvenienced",
   "displeased",
   "hurt",
   "annoyed",
   "bothered",
   "misinformed",
   "not happy",
   "not satisfied",
   "not pleased",
   "not impressed",
   "less than happy"
  ],
  "harm": [
   "inconvenience",
   "inconveniences",
   "trouble",
   "hassle",
   "confusion",
   "frustration",
   "upset",
   "distress",
   "offence",
   "offense",
   "disruption",
   "stress",
   "disappointment",
   "concern",
   "concerns",
   "issue",
   "issues",
   "problem",
   "problems",
   "difficulty",
   "difficulties",
   "discomfort",
   "delay",
   "delays",
   "annoyance",
   "hardship",
   "worry",
   "anxiety",
   "misunderstanding",
   "harm",
   "hurt",
   "shortcoming",
   "shortcomings"
  ],
  "mistake": [
   "mistake",
   "mistakes",
   "error",
   "errors",
   "fault",
   "faults",
   "failure",
   "failures",
   "failing",
   "failings",
   "shortcoming",
   "shortcomings",
   "oversight",
   "oversights",
   "lapse",
   "lapses",
   "blunder",
   "miscommunication",
   "negligence",
   "carelessness",
   "slip",
   "miscalculation",
   "misjudgement",
   "misjudgment",
   "confusion",
   "mess",
   "incompetence",
   "inefficiency",
   "doing"
  ],
  "failed": [
   "failed",
   "fell short",
   "fallen short",
   "fall short",
   "messed up",
   "screwed up",
   "slipped up",
   "let you down",
   "let down",
   "dropped the ball",
   "missed the mark",
   "botched",
   "bungled",
   "mishandled",
   "misjudged",
   "misled",
   "neglected",
   "overlooked",
   "forgot",
   "forgotten",
   "overcharged",
   "disappointed you",
   "letting you down",
   "wronged"
  ],
  "promise": [
   "(i|we|you|they|he|she|it) will|shall",
   "(i|we) (am|are) going to",
   "(i|we) (am|are) (now|also|personally)? *ing",
   "will|shall",
   "(i|we) (would like to|want to|can|are happy to|am happy to|would be happy to) (offer|give|send|add)",
   "(i|we) (also)? (promise|offer|undertake|commit) (to|you|that)?",
   "please accept (a|an|this|the|our #money)",
   "is|are on (its|their) way",
   "from (now on|today|tomorrow|next week|next month|monday|tuesday|wednesday|thursday|friday|saturday|sunday)"
  ],
  "condition": [
   "if",
   "unless",
   "should you",
   "in case",
   "when you",
   "once you",
   "whether"
  ],
  "body": [
   "courier",
   "carrier",
   "supplier",
   "suppliers",
   "vendor",
   "manufacturer",
   "contractor",
   "contractors",
   "subcontractor",
   "agency",
   "partner",
   "partners",
   "bank",
   "banks",
   "airport",
   "airline",
   "provider",
   "warehouse",
   "post office",
   "royal mail",
   "travel agent",
   "third party",
   "booking site",
   "telecom operator",
   "distributor",
   "delivery company",
   "delivery partner",
   "shipping company"
  ],
  "mend": [
   "refund",
   "refunded",
   "refunding",
   "replace",
   "replaced",
   "replacing",
   "resend",
   "resent",
   "resending",
   "redo",
   "redone",
   "fix",
   "fixed",
   "fixing",
   "repair",
   "repaired",
   "repairing",
   "reimburse",
   "reimbursed",
   "rebook",
   "rebooked",
   "rebooking",
   "redeliver",
   "redelivered",
   "reship",
   "reprint",
   "reprinted",
   "reinstate",
   "reinstated",
   "recredit",
   "restore",
   "restored",
   "restoring",
   "correct",
   "corrected",
   "correcting",
   "resolve",
   "resolved",
   "resolving",
   "reissue",
   "reissued",
   "credit",
   "credited",
   "exchange",
   "exchanged",
   "rectify",
   "rectified",
   "waive",
   "waived",
   "cancel",
   "cancelled",
   "reverse",
   "reversed",
   "rebuild",
   "rebuilt",
   "remake",
   "remade",
   "return",
   "returned",
   "repay",
   "repaid",
   "sorted"
  ],
  "mended": [
   "refunded",
   "replaced",
   "resent",
   "redone",
   "fixed",
   "repaired",
   "reimbursed",
   "rebooked",
   "redelivered",
   "reshipped",
   "reprinted",
   "reinstated",
   "restored",
   "corrected",
   "resolved",
   "solved",
   "reissued",
   "issued",
   "credited",
   "exchanged",
   "rectified",
   "reversed",
   "rebuilt",
   "remade",
   "repaid",
   "recovered",
   "unblocked",
   "unlocked",
   "reactivated",
   "processed",
   "created",
   "dispatched",
   "delivered",
   "sorted",
   "sorted out",
   "back up",
   "back online",
   "back to normal",
   "up and running"
  ],
  "gift": [
   "voucher",
   "vouchers",
   "evoucher",
   "gift card",
   "gift cards",
   "gift",
   "discount",
   "credit note",
   "store credit",
   "credits",
   "coupon",
   "coupons",
   "promo code",
   "complimentary night",
   "complimentary stay",
   "free night",
   "free month",
   "free upgrade",
   "upgrade",
   "bonus",
   "bonus points",
   "points",
   "loyalty points",
   "goodwill payment",
   "compensation",
   "free of charge",
   "bottle of wine",
   "bouquet",
   "flowers",
   "hamper",
   "month free",
   "months free"
  ],
  "day": [
   "today",
   "tonight",
   "tomorrow",
   "monday",
   "tuesday",
   "wednesday",
   "thursday",
   "friday",
   "saturday",
   "sunday",
   "january",
   "february",
   "march",
   "april",
   "june",
   "july",
   "august",
   "september",
   "october",
   "november",
   "december"
  ],
  "thing": [
   "parcel",
   "package",
   "order",
   "delivery",
   "refund",
   "payment",
   "invoice",
   "bill",
   "card",
   "account",
   "booking",
   "reservation",
   "flight",
   "train",
   "room",
   "bed",
   "bathroom",
   "shower",
   "towel",
   "towels",
   "linen",
   "sheets",
   "food",
   "meal",
   "breakfast",
   "dinner",
   "dish",
   "menu",
   "drink",
   "coffee",
   "waiter",
   "staff",
   "driver",
   "reception",
   "check in",
   "check out",
   "checkin",
   "housekeeping",
   "wifi",
   "wi fi",
   "internet",
   "pool",
   "air conditioning",
   "ac",
   "noise",
   "smell",
   "screen",
   "app",
   "website",
   "server",
   "servers",
   "login",
   "password",
   "update",
   "appointment",
   "repair",
   "engineer",
   "hinge",
   "phone",
   "call",
   "calls",
   "email",
   "emails",
   "letter",
   "ticket",
   "tickets",
   "seat",
   "bag",
   "luggage",
   "baggage",
   "laptop",
   "battery",
   "car",
   "service level",
   "subscription",
   "contract",
   "price",
   "prices",
   "fare",
   "fares",
   "charge",
   "charges",
   "fee",
   "fees",
   "cashback",
   "reward",
   "rewards",
   "voucher",
   "transfer",
   "pickup",
   "parking",
   "lift",
   "elevator",
   "heating",
   "water",
   "bill",
   "statement",
   "statements",
   "data",
   "outage",
   "downtime",
   "latency",
   "kyc",
   "upi",
   "otp",
   "transaction",
   "loan",
   "deposit",
   "product",
   "item",
   "items",
   "size",
   "door",
   "window",
   "key",
   "keys",
   "spa",
   "gym",
   "bar",
   "restaurant",
   "cake",
   "steak",
   "soup",
   "cockroach",
   "cockroaches",
   "bedbugs",
   "mosquitoes",
   "tv",
   "cleanliness",
   "hygiene",
   "upkeep",
   "laundry"
  ],
  "wrong": [
   "late",
   "broken",
   "cracked",
   "faulty",
   "missing",
   "lost",
   "damaged",
   "dirty",
   "wrong",
   "cold",
   "slow",
   "overcharged",
   "unanswered",
   "unclean",
   "stained",
   "rude",
   "leaking",
   "noisy",
   "delayed",
   "cancelled",
   "canceled",
   "unavailable",
   "double booked",
   "blocked",
   "out of stock",
   "incorrect",
   "duplicated",
   "mouldy",
   "undercooked",
   "overcooked",
   "burnt",
   "stale",
   "defective",
   "unresponsive",
   "smelly",
   "outdated",
   "declined",
   "rejected",
   "inaccessible"
  ]
 },
 "elements": [
  {
   "id": "regret",
   "finds": "regret",
   "kind": "phrase",
   "match": [
    "@sorry",
    "(i|we) (am|are)? @very? @very? @sorry",
    "feel|feels|felt (awful|terrible|ashamed|dreadful)",
    "ashamed|embarrassed (that|of|by)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "@sorry to (see|inform|say|tell|disappoint|announce|report|bother)",
      "@sorry that (you are|we are) leaving",
      "sorry we are closed",
      "regret to (inform|say|announce)",
      "^ sorry but",
      "(accept|accepted|accepts) (your|his|her|their) apology",
      "no regrets",
      "(not|never) regret"
     ]
    }
   ]
  },
  {
   "id": "specifics-date",
   "finds": "specifics",
   "kind": "phrase",
   "match": [
    "(on|of|from|at|last|since) (@day|#isodate|#number (@day|may)|the #number)",
    "(@day|may) #number",
    "#number (@day|may)",
    "#time",
    "#money"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(open|available|between|until) #time",
      "#time (to|until|and) #time",
      "#time am|pm",
      "from @day",
      "(by|before|until) (@day|#time|#isodate)",
      "within #number _"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(i|we|you|they|it|he|she) (will|shall)",
      "open|hours"
     ]
    },
    {
     "where": "before",
     "says": [
      "will"
     ]
    }
   ]
  },
  {
   "id": "specifics",
   "finds": "specifics",
   "kind": "phrase",
   "match": [
    "(telling|told|wrote|writing|letting) ..3 about (the|your|our|a|an) !issue/issues/problem/problems/matter/experience/incident/concern/concerns/trouble/situation/recent/inconvenience",
    "(delayed|late|slow|missing|belated) (response|reply|answer|arrival|start|shipment|refund)",
    "(sent|charged|billed|cancelled|closed|printed|deleted) (in error|by mistake|twice)",
    "@thing ..3 (was|were|is|are|had|did|has|came|went|arrived|being|not|felt|should) ..4 @wrong",
    "@thing (on|in|at|of) the ..2 (was|were|is|are|had) ..3 @wrong",
    "@wrong ..1 @thing",
    "(lack|absence|shortage|quality|size|condition|state|lateness|delay|speed|temperature|cleanliness|upkeep|loss|failure|cancellation|noise|smell|cost|price|changing|closure) (of|in|with|from) (the|your|our|a|any)? ..2 (@thing|responding|response|getting|delivery|replying)",
    "(issue|issues|problem|problems|trouble|concern|concerns|fault|error|disappointment|frustration|dissatisfaction|experience|regard|regards|regarding|difficulty|mistake|complaint) (you)? (with|about|regarding|in|over|for|to|on|of) (the|your|our|a|regards to the)? ..2 (room|rooms|bathroom|water|wifi|wi|food|breakfast|shower|bed|linen|key|keys|ac|pool|gym|noise|parking|lift|refund|delivery|flight|train|lobby|spa|washroom|towels|cleanliness|cake|menu|price|seat|pickup|housekeeping|maintenance|laundry|cashback|kyc|check)",
    "(the|your) (delay|delays|delayed|outage|downtime|interruption|mix up|overcharge|double booking|double charge|leak|leaks|flood|flooding|power cut|breakage|scratch|crack|stain) (in|to|of|with|on|for|at|that|when|last|yesterday|from)",
    "(your|the|our) @thing (did|was|were|had|has|have|is|are|could|would|never|not|didn't) (not|never|delayed|late|cancelled|been|lost|left|broken|being|to|wrong)",
    "(waited|waiting|wait) (for)? ..2 (#number|minutes|hours|days|weeks|month|months|two|three|four|five|an hour)",
    "(last night's|yesterday's|yesterdays|mondays|monday's|tuesday's|wednesday's|thursday's|friday's|saturday's|sunday's|tonight's|this morning's) _",
    "(flight|order|train|room|booking|invoice|ticket|case|version) (no|number)? #number",
    "we|i (lost|broke|forgot|missed|ignored|mislaid|overcharged|cancelled|double|sent|charged|delivered|packed|billed) ..2 (your|you|the wrong|two|a|it) _",
    "(server|servers|payment|api|database|network|rail|track|signal|engine|software|bank|telecom|hotel) (server|servers)? (maintenance|outage|crash|latency|downtime|failure|fault|works|signalling|congestion)",
    "(signalling|track|points|engineering|staffing|turbine|engine|brake|door) (issue|problem|fault|failure|works|shortage)",
    "(duration|period) of #number",
    "for #number (minutes|hours|days|hour)",
    "(unable|not able|not be able|could not) to (access|log|use|open|pay|book|withdraw|find|transfer|sleep|check|reach|download|install|enjoy the|shower)",
    "(did|have|had) not (like|enjoy|receive|received|find|get) (the|your|our|any) (@thing|parcel|flavour|taste|team|locality|view)"
   ]
  },
  {
   "id": "responsibility",
   "finds": "responsibility",
   "kind": "phrase",
   "match": [
    "(was|is|and) (entirely|all|solely)? (our|my) (own)? (bug|doing|responsibility|decision and|call and)",
    "(i|we) !do/did/have/had/will/would/can/could/know (you|your _)? (the|a) wrong",
    "(our|my) !courier/supplier/bank/customer/carrier (ignored|forgot|lost|broke|missed|misread|dropped|overlooked|swapped|deleted|burnt|spilled|scratched)",
    "and (i|we) (did not|never did|failed to) $",
    "(i|we) (ignored|forgot|dropped|deleted|overlooked|misread|scratched|burnt|spilled|tore|cracked)",
    "(take|takes|took|taking|accept|accepts|accepting|bear|assume|own|owning) (the|full|complete|total|entire|sole|all|my|our)? (full|complete|own)? (responsibility|accountability|ownership|blame)",
    "full responsibility",
    "(our|my) (own|part|big|terrible|serious|honest|grave)? (and)? @mistake",
    "(error|errors|mistake|mistakes|fault|failure|lapse|oversight|failing|shortcoming|shortcomings|miscommunication|confusion) (was|were|is|are)? (made|caused)? (entirely|all|purely|wholly|solely)? (on|at|from|by) (our|my|the hotel's|us|me) (part|side|end|staff|team)?",
    "(error|mistake|fault|failure|blame|oversight) (was|is|lies|sits|rests|were) (entirely|all|purely|wholly|solely|squarely)? (with)? (ours|mine|us|me)",
    "(was|is|are|were) (entirely|all|purely|wholly|solely|squarely|completely)? (on|down to|because of|up to) (us|me) $",
    "(this|that|it|and) (one)? (is|was) (entirely|all|squarely|fully)? on (us|me)",
    "(i|we) (made|make) (a|an|the|this|that|some|several|many|both|those|them|two|bad|serious|real)? (very|big|bad|serious|terrible|huge|real|wrong|poor)? (mistake|mistakes|error|errors|them|blunder|decision|decisions|call|mess)",
    "@we (have|has|had)? (not)? @surely? @failed",
    "@we (have|had|did|do|were|was|are) (truly|clearly|really|so|completely|all|simply)? (got|gotten|get|getting|been|be|is)? (this|that|it|things|your order)? @surely? (wrong|at fault|to blame|responsible|careless|too slow|wide of the mark)",
    "@we (got|get) (this|that|it|things|your _|our _|_)? @surely? wrong",
    "(we|i) (should|ought) (to)? (not|never|also|at least)? (have|be|do) (not)? _",
    "(we|i) could (and should)? have _",
    "(it|this|that|you|they|your _|your _ _) (should|ought) (to)? (not|never) have (been|had|happened|waited|reached|gone|left|needed|spent|chased)",
    "you should have (been|had|heard|received|got|gotten)",
    "you (truly|clearly|absolutely)? (deserve|deserved|are owed|were owed) (so|much|far|a|to be)? (better|treated|more)",
    "@we (did|do|have|had|were|are|was|could) not (been|be|able to|manage|managed|manage to)? @surely? (deliver*|meet|met|live up|lived up|keep|kept|provide*|tell|told|check*|reply|replied|answer*|notice*|call*|communicate*|send|sent|honour*|honor*|give|given|listen*|respond*|warn*|act|acted|catch|caught|up to|follow*|inform*|test|tested|plan|planned|prepare*|look after|do enough|done enough|do well|done well|offer)",
    "@we (were|are|was) unable to (deliver|meet|live up|provide|give|offer|reach|serve|fulfil|fulfill|keep|match)",
    "(failing|failure|falling short) (of|to|on|in)? (you|live|meet* your|deliver|provide|our|achieve|reply|respond|tell|keep)",
    "@we (really|have|had)? (lost|broke|mislaid|ignored|mixed up|damaged|double booked|miscounted|misread|misdelivered|wasted your|broken our) (your|our|the|it|up|two|that|this)?",
    "we|i (charged|billed) (you|your card|your account) (twice|too|the wrong|for)",
    "@we (sent|gave|shipped|delivered|packed|booked|entered|quoted|charged|billed|installed|printed|told|ordered|typed|put|posted) ..4 (wrong|twice|incorrect|too late|too much|late|to the wrong)",
    "apologise|apologize|sorry for (falling short|failing|letting|not|keeping|missing|leaving|losing|making|our|my|being|having)",
    "(let|letting) (you|so many of you|all of you|people|them|everyone|our _) (all)? down",
    "@harm|damage|pain (that)? (i|we) (have|had)? (caused|put you)",
    "(we|i) (have|had)? (not)? (caused|subjected|put|created) (you|this|that|such|so much|the|a) (to|through|problem|mess|@harm|_)?",
    "(our|my) (actions|words|behaviour|behavior|decision|decisions|post|tweet|team|staff|system|error|mistake|delay|negligence|process|processes|choice|service|communication|standards|handling) (have|has|had)? (caused|hurt|fell short|failed|fallen short|let you|was wrong|were wrong|was not good|were not good|let|harmed|made you|was poor|was insulting)",
    "because of (us|me|what we did|our|my) (mistake|error|failure)?",
    "caused by (us|me|our (mistake|error|failure|own|miscommunication|delay|oversight|negligence))",
    "(not|none of it is|nothing) (was|is)? your fault",
    "you did nothing wrong",
    "nothing (that)? you did",
    "we|i (fully|now)? own (this|that|it|them|the|up|our)",
    "your complaint ..6 (is|was) upheld",
    "(no excuse|inexcusable|unacceptable on our part|not good enough)",
    "(we|i) (do|did|have|had) (a)? (bad|poor|terrible|lousy) (job|work)",
    "(was|were|been) _ ..5 by (me|us) $",
    "that is what (we|i|our|my) ..3 (did|do)",
    "(we|i) (told|said|promised) you ..4 (and|but) (came|sent|did|never|then|nobody|delivered|it)",
    "(we|i) left (you|your) ..4 (unread|waiting|unanswered|standing|alone|without|in the|stranded)",
    "you were right",
    "nobody (came|answered|rang|called|told you|replied|checked|helped|met)",
    "(we|i) (broke|betrayed|abused|lost) (our|your|a|the|this) (promise|trust|word|own)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "if (we|i|our _) _",
      "(hope|hoping) (that)? we (did not|have not)",
      "(ensure|sure) (that)? (we|it|this) _",
      "should have any",
      "(was|were|did|are|is) (i|we) the wrong",
      "not (be)? held responsible",
      "(not|no) (our|my) (mistake|fault|error)",
      "(not|never) (take|accept|bear) _",
      "without (taking|accepting) _",
      "sorry for (not being able to|being unable) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you",
      "whether"
     ]
    }
   ]
  },
  {
   "id": "empathy",
   "finds": "empathy",
   "kind": "phrase",
   "match": [
    "will (also)? have (hurt|been (very|so)? @felt|cost|felt)",
    "(know|realise|realize|see|understand) (that)? you (chose|needed|wanted|trusted|booked|had been looking|were looking|waited)",
    "(understand|understands|appreciate|appreciates|realise|realize|know|knows|recognise|recognize|imagine|see|empathise|empathize|acknowledge) ..3 (how|that|why) ..6 @felt",
    "(understand|understands|appreciate|recognise|recognize|share|acknowledge|feel|imagine|hear|know) (and)? (share|appreciate)? (your|the|any|all the|all of the|how much) (deep|great|own|complete)? @feeling",
    "(i|we) (truly|really|sincerely|do|fully|certainly|deeply|genuinely)? (truly|sincerely|fully|really)? (empathise|empathize|sympathise|sympathize)",
    "(i|we) would (be|have been|feel|also be) (just as|very|quite|as|so|too)? (a)? @felt",
    "(i|we) (would|should) (be|feel|have felt|want) ..5 too",
    "(must|cannot|could not) (really|all|it)? (have|be|feel) (been|felt)? (so|very|really|quite|incredibly|an|a)? (@felt|easy|nightmare|ordeal|shock)",
    "@sorry for? (the|your|all the|all of the|all) (deep|real|great|obvious)? @feeling",
    "the ..3 (anxiety|distress|stress|worry|embarrassment|heartache|anguish|pain|upset|frustration|disappointment|hurt) ..5 (caused|endured|experienced|went through|put you|suffered|felt|feeling|created|brought)",
    "(relying|counting|depending|relied|counted|depended) on (us|me|it|this|that|the|your|having)",
    "(you|your _|your family) (missed|lost|had to (spend|wait|miss|sleep|stand|chase|explain|cancel|borrow|pay|walk|queue|apologise)|were left|spent)",
    "(cost|costs|robbed) (you|your family) (a|an|your|the|time|hours|two|three|money|precious)",
    "(ruined|spoiled|spoilt|overshadowed|cut short) (your|a|the|what) _",
    "(i|we) (can|could)? (only|fully|well|completely|certainly)? (see|imagine|understand|appreciate|know) (exactly)? (why|how) (you|this|it|that|much|hard|important|upsetting|frustrating|disappointing|important|stressful)",
    "(know|understand|appreciate|realise|realize|recognise) (that)? (this|it|these|how) (is|was|are|has been|can be|must be|will be)? (a|an|such|so|very|really|particularly|extremely)? (important|@felt|no worse|worst)",
    "(we|i) know how (it feels|much)",
    "(realise|realize|know|understand|aware) ..2 you (have been|had been|were|are still) (waiting|counting|relying|looking forward|without|stuck|left)",
    "(not|never|hardly) (something|what|how|the way) (you|anyone|anybody|a guest|a family) (want|wants|would want|needs|need|should|deserves)",
    "(after|on) (such)? (an|a) (already)? (long|special|important|difficult|tiring|once in a lifetime) (day|journey|occasion|time|trip|week|evening|night)",
    "you had (planned|booked|counted|hoped|saved|prepared|waited|invited|looked forward|trusted)",
    "you (missed|waited|sat|stood|slept|drove) ..3 (wedding|birthday|funeral|concert|anniversary|holiday|hours|day|night|morning|cold|dark|rain)",
    "you should not have had to",
    "that is (a)? (insulting|humiliating|hurtful|frightening)",
    "was (insulting|humiliating|hurtful|frightening|painful|distressing)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "understand your (concern|query|point|issue)",
      "if you (missed|lost)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "@sorry ..2 (if|that)? you feel",
      "hope you (can)? understand"
     ]
    }
   ]
  },
  {
   "id": "explanation",
   "finds": "explanation",
   "kind": "phrase",
   "match": [
    "(i|we) (deployed|released|pushed|switched|migrated|moved|renamed|changed|copied|ticked|left|packed|wrote|filed|set) (a|an|the|your|our|two|it) ..6 (without|wrong|before|but|instead|to the wrong|and (it|that|this|nobody|the))",
    "(it|which|server|system|site|belt|shelf|pump|service|database|app) (fell over|broke down|gave way|went down|timed out|burst|jammed|snapped|came loose|ran out|overheated|froze)",
    "but never (told|sent|reached|passed|saved|gave|rang|wrote|left)",
    "(tell|show|explain to) you (why|how|what) _",
    "(changed|closed|filled|moved) after you _",
    "because !of",
    "because of (a|an|the|our|my|this|that|over|#number) !inconvenience/trouble",
    "due to (a|an|the|some|our|my|heavy|lack|low|high|bad|staff|technical) !inconvenience/trouble/delay/error",
    "due to _ (in|with|on|at)",
    "(was|were|is|are|been) (mainly|partly|all|directly|solely|initially)? (caused|triggered|delayed|held up|blocked|prevented|disrupted|damaged|affected) (by|due)",
    "caused by (a|an|the|our|my|over|_ _)",
    "(reason|reasons|cause|causes|root cause|explanation|source) (for|of|why|behind|is|was|were|being) ..5 (is|was|were|being|that|because|came|lay|simple)",
    "(this|it|that|the _) (happened|came about|went wrong|occurred|happens) (when|because|due|as|after|since)",
    "here is (what|how|why) (happened|went|it)",
    "what (happened|went wrong) (is|was)",
    "as a (result|consequence) of",
    "(as|since) (we|our _|the _|it|this|there) (was|were|is|are|had|have) (not|no|only|in|under|near|running|closed|full|being|already|very|undergoing|a|high|on)",
    "(as|since) (we|our _|the _) (need|require|did not|do not|could not|ran out|had to)",
    "(held up|stuck|blocking|blocked) (by|at|behind|in|on) _",
    "(our|the|a|an) ..3 (system|systems|server|servers|software|printer|script|site|update|supplier|courier|driver|engineer|warehouse|pump|boiler|machine|tool|database|migration|certificate|deployment|release|configuration|backup|train|aircraft|storm|storms|clerk|chef|operator|technician|contractor|query|job|queue|switch|cable|router|sensor|valve|carriage|bus|lorry|van) ..2 (failed|crashed|skipped|broke|stopped|lost|dropped|sent|marked|assigned|overwrote|deleted|expired|locked|ran|misread|missed|disrupted|flooded|burst|jammed|double|charged|treated|routed|encountered|had a|was down|were down|went down|was not|were not|could not|did not|misconfigured|blocked|left|picked|arrived|entered|typed|swapped|rejected)",
    "nobody (noticed|checked|told|saw|picked|called|passed|spotted|had)",
    "(was|were|is|are) (still|under|undergoing|being|having|in the middle of) (under|being|undergoing)? (maintenance|repair|repairs|renovation|renovations|replaced|repaired|refurbished|construction|upgraded|serviced|rebuilt|migrated)",
    "it|refund|transfer|payment (usually|normally|generally)? takes ..3 (days|hours|weeks|minutes|#number)",
    "(is|are) (regulated|set|governed|decided|fixed|determined|specific|only available|subject|only accepted|calculated|not available|limited|chargeable|complimentary|required) (by|to|from|at|automatically|for|on|in|based|and|so)",
    "need|needs|require|requires (to)? ..6 (per|as|regulation|regulations|law|guidelines|rules|security)",
    "(could|was|were|did) not (have|been|be|get|receive)? ..3 (capacity|informed|staff|stock|enough|parts|rooms)",
    "(we|i|someone|a colleague|the team|our team) (assumed|thought|believed|misunderstood|mistook|entered|typed|forgot|misread|confused|overlooked|swapped|expected|underestimated|only began|had to close|ran out|received your|lost track)",
    "(we|i) (were|was|are) (running|operating|working) (a|at|on|with|full|short)",
    "(were|was) (short of|short staffed|short handed|understaffed|overbooked|oversold|fully booked|out of)",
    "(fell|slipped|went) (between|through|into|to) (the)? (cracks|two|wrong|spam|net)",
    "(prevented|meant|stopped|caused|resulting|led) (our|us|your|the|that|in|to) ..6 (from|being|not|failure|order|crash|errors|delay|delays)",
    "(by|from) (time|when) you ..6 (had|was|were) already",
    "(we|i) (have)? (very)? (limited|only one|only two)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "due to (unforeseen|unexpected|unavoidable|circumstances|this|these|some (unforeseen|unavoidable|unexpected)|the (inconvenience|issue|delay|above))",
      "due to (a|an|the|our|my)? (inconvenience|dissatisfaction|trouble)",
      "because (you are|your (feedback|opinion|business))",
      "(inconvenience|trouble|frustration|distress|dissatisfaction|disappointment) (caused|created) (by|due) _",
      "as (we|our team) (are|is|do|have) (always|looking|taking|committed)",
      "caused by this",
      "(tell|show) you how (sorry|much|grateful)",
      "because of this",
      "as we (are|were) not able",
      "(are|is|be) determined _",
      "as (we|our _) are not",
      "(we|i) expected (more|better|to)"
     ]
    },
    {
     "where": "before",
     "says": [
      "so that"
     ]
    }
   ]
  },
  {
   "id": "repair",
   "finds": "repair",
   "kind": "phrase",
   "match": [
    "(i|we) (fixed|repaired|replaced|refunded|restored|corrected|reprinted|resent|rebuilt|redid|remade|credited|cancelled) (the|your|it|this|that|both|all)",
    "(is|are) (now)? in your (inbox|account|hands|letterbox)",
    "(have|has|had|was|were|is|are) (already|now|since|also|just|been|all|fully|successfully|completely|today|immediately)? (been)? (now|already|fully|successfully|completely|all)? @mended",
    "(i|we) (have|had)? (also|already|now|just|since|today|immediately)? (refunded|replaced|resent|reshipped|reprinted|rebooked|credited|reversed|corrected|fixed|restored|closed (your|his|her)|reinstated|redelivered|cancelled the|removed|moved you|arranged|ordered a new|ordered you|booked you|posted|sent you|sent out|put you|returned|cleared|reopened|reserved)",
    "(will|shall|going to|am|are|can) (be|also|now|personally|of course|immediately|then|gladly|happily|already)? (refund|refunding|replace|replacing|resend|resending|redeliver|reship|redo|redoing|reimburse|rebook|reprint|reissue|reinstate|waive|credit|repay|collect|recook|remake|repair|exchange|rebuild|swap|deliver|be refunded|be replaced|be credited|be delivered|be reimbursed|be resent|be rebuilt|be reprinted|be collected|be fixed|be back|be restored|be corrected|be returned|move you|restore|refit|repaint|resend|arrive|be with you|ship|have it up|fix it|send you|send a|send the|bring|reach you)",
    "(get|got|getting) (it|this|that|them|your _) (all)? (fixed|sorted|working|repaired|replaced|up and|back)",
    "(a|your|the|full|partial|new|free) (full|partial|new|free|immediate)? (refund|replacement|reimbursement|remake|repair) (of|for|is|was|has|will|on|to|by|order|unit|part|room|will be|card|copy|item)",
    "(offer|offered|offering|arrange|arranged|arranging|provide|provided|issue|issued|give|gave|giving|process|processed|send|sent|sending|ship|shipped|initiate|initiated|receive) (you|him|her|them|to|your|for)? (a|the|your|an|another|you with a)? (full|partial|new|free|alternate|alternative|complete|immediate|prompt|different|fresh)? (refund|replacement|room|reimbursement|unit|copy|repair|card|hinge|part)",
    "(should|will) be (fixed|resolved|working|back|up and running|sorted|available again|yours) (now|on|by|today|tomorrow|again|within|before)",
    "(moved|shifted|transferred|upgraded|relocated) you (to|into)",
    "(room|seat|unit|item) (to)? which we (transferred|moved|changed)",
    "(attended|resolved|fixed|rectified|addressed|corrected) (to)? (immediately|promptly|right away|straight away|the same day|within)",
    "taken ..2 action to (resolve|fix|repair|replace|restore|correct) (the|your) _",
    "(engineer|technician|plumber|electrician|driver|courier|colleague) (will|is) (be|coming|come|visit|collect|deliver|on|with you|at)",
    "is on (its|the) way",
    "(i|we) (am|are) (already)? (refunding|replacing|resending|sending you|sending a|rebuilding|crediting|reprinting|redoing|reversing|restoring)",
    "(everything|it|service|services|site|they) (is|are|was|were) (now|all)? (back (up|on|to)|fixed|resolved|up and running|working again|available)",
    "solved (it|this|the _) (now|today)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(will|to) be (resolved|fixed|rectified|sorted) (soon|asap|shortly|at the earliest|as)",
      "(are|is) resolved as",
      "not (yet)? (been|be)? @mended",
      "no refund _",
      "(refund|replacement) (policy|is not|was not|cannot|request|requests)",
      "is|are (not|never) @mended",
      "(not|unable|never|cannot) (be)? (able)? (to)? (offer|arrange|provide|issue|give|process|send|refund*|replace*|have) ..4"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you (want|need|face|have any)",
      "when (it|the issue) is",
      "(hope|ensure|until|before|working to|work to)"
     ]
    }
   ]
  },
  {
   "id": "compensation",
   "finds": "compensation",
   "kind": "phrase",
   "match": [
    "(offer*|give|giving|gave|given|send|sent|sending|add|added|adding|enclose*|credit*|issue*|include*|provide*|accept|receive|extend*|apply|applied|get|gift|put|grant*) ..7 @gift",
    "@gift (of|for|worth) #money",
    "(waive|waived|waiving|waves) ..4 (fee|fees|charge|charges|cost|bill|month|month's|rent|invoice)",
    "(not|without) (be)? (charged|charging|charge) (to|you|your) (for|bill)?",
    "was not charged",
    "(next|your) (meal|visit|stay|order|month|delivery|service|drink|drinks|dessert|coffee|wash|treatment) (is|are|will be) (free|on us|on me|on the house|complimentary)",
    "(on us|on the house) $",
    "(upgrade|upgraded|upgrading) (you|your) (to|on|at|room|for) _",
    "(give|offer) you (a)? (better|free|complimentary) _",
    "refund* ..5 (as amends|to make amends|as an apology|by way of apology|on top)",
    "#percent|half off|discount",
    "#money (credit|voucher|off|gift)",
    "free (of charge|month|delivery|night|meal|replacement and) ..3 (for you|to you|as|on us)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(complimentary|free) (breakfast|wifi|parking|cancellation)",
      "gift (shop|of life)",
      "at (these|which|some|many|this) points",
      "not (eligible|entitled) _",
      "give us _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(cannot|not|unable|unfortunately)",
      "(policy|terms|eligible)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(redeem|redeemed|redeeming|expired|apply the code|use the)"
     ]
    }
   ]
  },
  {
   "id": "prevention",
   "finds": "prevention",
   "kind": "phrase",
   "match": [
    "(i|we) now ..1 (every|each|all|both|twice)",
    "(no|nothing|nobody) ..3 (ships|leaves|goes|sent|opens|signs|starts) ..3 without",
    "from #number @day ..8",
    "(is|are|becomes) (now)? part of every",
    "(outside|new|specialist) (trainer|auditor|inspector|lab|expert) _",
    "(i|we|manager|team|hotel) (have|has|had)? (also|already|now|since|immediately|today|personally|recently|therefore)? (retrained|added|changed|introduced|implemented|installed|hired|briefed|coached|trained|sensitised|sensitized|counselled|replaced the|replaced our|put in place|blocked|switched|redesigned|rewritten|rewrote|tightened|doubled|stopped using|ended|moved to|set up|merged|deployed (a|an|the) (fix|patch|check|guard|change to)|enforced|stopped *ing|removed the rule|appointed|instructed|reminded|revised|updated our|asked ..3 to change|tested|audited|banned|automated)",
    "(will|shall|going to|plan to|are|am) (be|also|now|soon|already|therefore|in process of|in the process of)? (retrain*|training our|train our|introduc*|implement* (a|an|the|new|many|some|several|stricter|additional|more|changes|measures to)|install*|hire|hiring|replacing|refurbish*|renovat*|upgrad* (our|the|all|to)|enforce|enforcing|switch to|switching to|redesign*|rolling out|roll out|build|building|partner with|partnering with|add a|adding a|stop using|require|requiring|phone every|call every|check every|conduct|conducting|publish|providing|install)",
    "(staff|team|driver|drivers|waiter|employee|member|members|associates|crew|housekeeping|department|colleagues|agents) ..4 (retrained|briefed|coached|counselled|given training|received training|receives training|receive training|undergo training|further training|been trained|sensitised|sensitized|warned|been instructed)",
    "(further|more|additional|extra|refresher|new|better) (staff)? training",
    "(train|educate|coach|brief|retrain) (and)? (train|educate|coach|brief)? (our|the|all our|my|every|all) (staff|team|teams|colleagues|crew|drivers|people|housekeeping|front)",
    "briefed the _",
    "(second|extra|additional|new|daily|weekly|stricter|tighter|rigorous|double|automatic|mandatory|final) (quality|safety|inspection|monitoring|checking|review|approval|manual|weekly|daily|inventory)? (check|checks|inspection|inspections|checklist|monitoring|process|procedure|procedures|system|alarm|alert|alerts|approval|controls|safeguards|sign off|step|inspection process)",
    "(from|starting|as of) (now on|today|tomorrow|next week|next month|this week|monday|@day|#number) ..8 (every|each|all|always|two|nobody|no|will|checks|checked)",
    "every|each ..4 (is|are|will be) (now)? (checked|tested|inspected|weighed|read|confirmed|signed|reviewed|counted) (by|before|twice)",
    "so (that)? (this|it|that|the same|nobody) (does|can|could|will|cannot) (not|never) (happen|occur|recur|charge|go wrong)",
    "(improved|improve|new|changed|changing|revised|better) (our)? (procedure|procedures|process|processes|checks|protocol|protocols|monitoring|handling) (for|of|to|so|by|at|in)",
    "(has|have|will|to) (now)? (be|been|get|gets) (gradually)? (replaced|refurbished|renovated|upgraded|redesigned) (with|by|this|next|in|within|gradually|soon)",
    "(replacing|refurbishing|renovating|upgrading) (the|our|all|old|these) ..5",
    "(bigger|larger|new) (space|kitchen|team|boiler|system|supplier) (of|for|in|from|by|next|who)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(continuously|constantly|always|regularly|continually|consistently) _",
      "(are|is) (continuously|constantly|always|regularly|continually) _ _",
      "corrective _",
      "new system (of|to)? $"
     ]
    },
    {
     "where": "before",
     "says": [
      "(continuously|constantly|always|regularly|continually|strive|due to|because)"
     ]
    }
   ]
  },
  {
   "id": "followup",
   "finds": "followup",
   "kind": "phrase",
   "match": [
    "(will|shall|would|going to|am|are) (be|also|then|now|personally|certainly|surely|have ..3|definitely|again|in turn|soon|shortly)? (call|calling|phone|phoning|ring|ringing|email|emailing|text|contact|contacting|write to|writing to|reach out to|reaching out to|reach out|reaching out|reach|get back to|getting back to|get back|be in touch|be in contact|in touch|in contact|update|updating|keep you|keeping you|let you know|inform you|report back|follow up with|following up with|check in with|check with you|connect with|connecting with|message|revert) (you|with you|to you|all|personally|back|informed|updated|posted|soon|shortly|about|in|within|by|via|all those|those|affected|directly)",
    "(call|phone|email|update) (you)? (with)? (an|again|back|you)? (update|tomorrow|on @day|by @day|next week)",
    "and (then)? (call|phone|email|contact|update|get back to|write to|ring|let) you ..2 (back|know|again|soon|as|by|on|with|tomorrow|within|shortly|once|when|$)",
    "you (will|shall|should) (also)? (hear|be updated|receive (a call|an update|an email|a reply|a response|my|our)|be contacted|be informed|be hearing|get a call|have my|have our|have an answer|have a reply)",
    "(i|we) (promise|undertake|commit) to (call|phone|email|update|get back|write|report)",
    "(summary|report|findings|results|answer|explanation|details) ..6 will be (shared|sent|published|provided|with you)",
    "(provide|give|send) you (with)? (a|an|the|our|my) (detailed|full|written|proper|further|regular)? (explanation|update|updates|answer|report|response|reply|findings)",
    "will have ..4 (call|email|contact|reach|write to|phone|ring) you"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(once|when|if|after) you (contact|write|call|email|share|send|reach|dm)",
      "you (contact|call|reach|update|write|let us know)",
      "will be able to (contact|reach) _",
      "(would|will) (be able to|like to|love to|appreciate|request) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "so (that)? (we|i|our|someone|a)",
      "so as to",
      "for us to"
     ]
    }
   ]
  },
  {
   "id": "invitation",
   "finds": "invitation",
   "kind": "phrase",
   "match": [
    "#email",
    "#phone",
    "(dm|pm|direct message|private message|message|inbox|whatsapp) (us|me|our|your)",
    "(via|by|through|over|in|on) (a)? (dm|direct message|private message|whatsapp|direct messages)",
    "(reply|respond|write|answer) (to me|to us|directly to|to this|back to|here|direct|me|us|on|at)",
    "(call|phone|ring|email|mail|text|contact|write to|reach|reach out to|get in touch with|speak to|speak with|talk to|connect with|ask for|meet|drop) (me|us|my|him|her) (directly|on|at|here|personally|through|via|in|any|with|a|an|your|so|and|if|by|for|via|again|back|$)",
    "(contact|call|email|reach|reach out to|write to|speak to|speak with|get in touch with|ask for|connect with) (our|the|my) ..3 (manager|specialist|specialists|lead|team|director|colleague|office|desk|front office|owner|centre|center)",
    "(my|our) (direct|personal|own|mobile|private) ..1 (line|number|email|phone|mobile|mail|address|inbox|contact)",
    "(send|drop|leave|shoot|give) (us|me) (a|an|your|the|over)? (quick|short|direct|private)? (line|note|message|dm|email|mail|call|ring|details|text)",
    "(let|do let) (us|me) know (if|which|what|when|how|your|the|more|via|where|so|here|directly|and|$)",
    "(happy|glad|keen|available|pleased|like|love|delighted|opportunity|appreciate) ..3 to (meet|speak|talk|discuss|connect|correspond|hear from|sit down|chat|listen)",
    "(please|kindly|can you|could you|do) (also)? (share|provide|tell|send|give|dm|confirm|let) ..3 (more|details|us|me|some details|here|your number|your contact|your order)",
    "(reaches|comes to|straight to|directed to) (me|my) ..1",
    "(look|help|assist) ..4 #url",
    "(dm|message|note|contact|reach) ..3 #url"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(thank|thanks) ..4 (contact*|writ*|reach*) (us|me)",
      "for (contacting|writing|reaching|calling) _",
      "(contact|call|reach) you",
      "you (contacted|called|wrote|reached|let us) _",
      "(visit|see|check) (our|the) _",
      "let us know (about|that you)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(help|support) (center|centre|page|portal|section|article)",
      "fill (in|out) (the|this|our|a)"
     ]
    }
   ]
  },
  {
   "id": "gratitude",
   "finds": "gratitude",
   "kind": "phrase",
   "match": [
    "thank you !again",
    "thank you (once)? again for",
    "(thanks|thankful|grateful|gratitude|thank) (again|so much|a lot|once again|very much|to|you)? (for|to|that|in|you)",
    "^ (heartfelt|heartiest|warm|sincere|many|our) thanks",
    "(really|truly|highly|greatly|sincerely|do|much|also|we|i|very|deeply|would)? (appreciate|appreciated|appreciates|appreciative) (of)? (you|your|the|that you|all|hearing|both|every|it|and)",
    "(is|are) (much|greatly|highly|really|deeply|very|truly)? appreciated",
    "for (sharing|taking) (your|the|time|out) ..3 (views|feedback|experience|time|write|review|share|post|bringing|with us)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "appreciate (if|it if|the opportunity|how|that this|a|an)",
      "appreciate your (understanding|frustration|concern|anger|disappointment|annoyance|cooperation)",
      "thank you (and|best|kind|warm|regards|yours|sincerely|team)",
      "(we|i) (would|could) appreciate _"
     ]
    }
   ]
  },
  {
   "id": "forgiveness",
   "finds": "forgiveness",
   "kind": "phrase",
   "match": [
    "forgive|forgiveness|pardon",
    "(another|second|one more|further|an another|a fresh|one other) (chance|chances|opportunity|opportunities|try|shot|go)",
    "(give|giving|allow|allowing|grant|grants|bestow|get|have|gives) ..4 (chance|opportunity|opportunities) ..3 (again|to (serve|make|host|welcome|put|show|regain|earn|redeem|prove|extend|restore|win|do|change|provide|offer|delight|rectify|turn|deliver))",
    "(give|giving) us (a|the) (chance|try|opportunity) (again|$|and)",
    "hope* ..5 (accept|accepts) (my|our|this|these) (sincere|sincerest|humble|heartfelt|deepest)? (apology|apologies)",
    "(reconsider|rethink) (your|giving|us|staying)",
    "(win|earn|gain|regain|rebuild|restore) (back)? your (trust|confidence|faith)",
    "(make|making) (it|this|things) right (for|with) you",
    "(visit|try|come|stay) ..4 once again",
    "(make|makes|making) amends"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "thank* ..5 (chance|opportunity) _",
      "(appreciate|taken|take|took|use|using|have had|had) (the|this|an|every) (chance|opportunity) _",
      "unforgiv*",
      "pardon (me|the delay)",
      "had a chance",
      "(opportunity|chance) to (thank|respond|read|reply|learn|improve|explain|express|apologise|apologize)"
     ]
    }
   ]
  },
  {
   "id": "specifics-echo",
   "finds": "specifics",
   "kind": "echo",
   "match": [
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
     "says": [
      "@sorry",
      "<regret>",
      "@wrong",
      "(issue|issues|problem|problems|concern|concerns|regarding|regards|feedback|disappointed|disappointing|unfortunately|however|comments)",
      "(cannot|can not|could not|did not|unable)",
      "<explanation>"
     ]
    }
   ]
  }
 ],
 "faults": [
  {
   "id": "blame-customer",
   "finds": "blame",
   "kind": "phrase",
   "level": "error",
   "says": "It hands the fault to the customer.",
   "why": "Whoever complains and is told that it was their doing hears no apology at all. Even where they slipped, an apology is not the place.",
   "question": "What could you have done so that this could not happen to them? Own that part.",
   "source": "Benoit 1995 (shifting the blame); Lazare 2004",
   "match": [
    "^ had you ..8 would|could (not)? have",
    "you should have (read|checked|told|called|asked|informed|contacted|noticed|brought|known|booked|chosen|said|let|mentioned|raised|reported|followed|kept|confirmed|cancelled|paid)",
    "you (failed|forgot|neglected|omitted|refused|declined) to",
    "(had|if) you (had)? (only)? (told|informed|contacted|read|checked|followed|asked|called|mentioned|raised|notified|brought|let|come|arrived) ..8 would (not)? (have|be)",
    "(it|this|that)? (is|was|remains|its) (entirely|also|clearly|really)? your (own)? (responsibility|fault|mistake|choice|error|decision|duty)",
    "(because|since|as) you (did not|didn't|failed|forgot|entered|chose|had not|never|ignored|gave (us)? (the|a) wrong|typed|provided (us)? (the|a|an)? (wrong|incorrect))",
    "you (did|have|had) not (told|inform|informed|tell|notify|notified|read|follow|followed|provide|provided|mention|mentioned|raise|raised|report|reported|bring|given|give|reply to us|respond to us) (us|the|it|our|any|this|your|anyone|a)",
    "(no|without|without any|no prior) (prior)? (information|notice|warning|request) (to|from|by|at) (the|you|your|our) _",
    "(never|not) (brought|raised|reported|informed|mentioned|told|heard) ..6 (by you|from you|from your (end|side)|during your stay|to our|to us|attention|front desk|reception)",
    "(mistake|error|fault|shortcomings|negligence|delay|issue) (was|is|are)? (from|on|at) your (side|part|end)",
    "(cancelled|canceled|booked|entered|selected|chosen|changed|damaged|caused|done) by (you|yourself|yourselves)",
    "(instead|rather)? you could have (told|called|asked|informed|just|simply|come|contacted|raised|given|checked)",
    "(which|that|this|it) was (denied|declined|refused) (by you|$)",
    "(we|i) (did|have) (try|tried) to (contact|reach|call|phone) you",
    "(there was|got|received|had) no (response|reply|answer) from you",
    "your (own)? (failure|negligence|carelessness|misuse|misunderstanding|mistake|error) _",
    "you (misunderstood|misread|misused|mishandled|misheard)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "you should (not)? have (been|had|heard)",
      "@we should have",
      "if you had not",
      "(even|not) because you",
      "not your (fault|mistake|error)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(not|never) your (fault|mistake|error)",
      "<responsibility>",
      "(we|i) (should|could|ought|must) _",
      "(quite|perfectly)? right",
      "if you (have|had)? (not)? (receive|received|hear|heard|got)"
     ]
    },
    {
     "where": "near",
     "says": [
      "(our|my) (fault|mistake|error|failure)",
      "on us"
     ]
    }
   ]
  },
  {
   "id": "blame-third-party",
   "finds": "blame",
   "kind": "phrase",
   "level": "error",
   "says": "It points at somebody else.",
   "why": "The customer bought from you. A courier or a bank may be the cause, but it is no way out.",
   "question": "You chose them, or could have checked. Which part of it was yours?",
   "source": "Benoit 1995 (shifting the blame)",
   "match": [
    "(caused|created|delayed|lost|damaged|cancelled|refused|rejected|done|made) by (the|our|a|your|another|an|one of our)? ..2 @body",
    "(due|owing|thanks) to (the|our|a|an|your|some|heavy|an issue with|issues with|problems with|traffic on)? ..4 @body",
    "(because|as|since) (of)? (the|our|your|a)? ..1 @body ..2 (lost|delayed|failed|refused|did|was|were|has|had|forgot|damaged|could|cancelled|have|is|are)",
    "(at|from|on) (the|our|your)? (partner)? @body ..1 (end|side|part|fault)",
    "(bank|partner|operator|supplier|courier|vendor|network|telecom|third party|agency|airline|airport|merchant|store|authorities|booking) (side|end)",
    "(fault|mistake|error|responsibility|failure|issue|decision) (of|lies with|lay with|rests with|was with|is with|with|from) (the|our|your|a)? ..1 @body",
    "@body (is|are|was|were|has|have|had) (entirely|solely|fully)? (to blame|responsible|at fault|admitted|chosen|decided|imposed|not informed|failed to|refused|denied)",
    "(the|our|your) @body (failed|refused|denied|lost|forgot|never|did not|charges|charged|imposed)",
    "(was|were) not informed by _",
    "(one|a|an|single|individual) (rogue|bad|junior|new|former|careless|inexperienced) (employee|colleague|member|staff|driver|waiter|apple|trainee)",
    "(outside|beyond|not in|not within) (of)? (our|the) (hotel|company|premises|remit|hands)",
    "(take|taken|raise) (it|this|the issue|the matter|this up|up the issue) (up)? with (the|your)? @body"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(by|with|from) (the|our|a) (manager|team)"
     ]
    },
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "(we|i) (chose|choose|picked|hired|should|did not check|answer for|stand for|are responsible)",
      "(our|my) (choice|job|fault|responsibility|mistake)",
      "on us"
     ]
    }
   ]
  },
  {
   "id": "blame-weather",
   "finds": "blame",
   "kind": "phrase",
   "level": "warning",
   "says": "It leaves the fault to the weather, the line or the crowd.",
   "why": "What nobody could help explains the start. What you did about it afterwards is yours.",
   "question": "What was in your hands once it had happened? Speak about that.",
   "source": "Benoit 1995 (defeasibility)",
   "match": [
    "(due to|because of|caused by|result of|owing to|blame) (the|a|an)? (very|severe|bad|extreme|poor|adverse|erratic|heavy|freak)? (weather|storm|storms|snow|rain|rains|monsoon|monsoons|ice|fog|wind|winds|traffic|strike|strikes|pandemic)",
    "(due to|because of|caused by|experienced by) (the|a)? ..3 (local authorities|other guests|other party|other drivers)"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "(we|i) (should|could|ought|failed|left|chose)"
     ]
    }
   ]
  },
  {
   "id": "burden-review",
   "finds": "burden",
   "kind": "phrase",
   "level": "error",
   "says": "The remedy hangs on a review being taken down.",
   "why": "What is owed is owed whatever they write. In many places it is also unlawful to buy a review's removal.",
   "question": "What would you give them if nobody could read the review?",
   "source": "Abeler et al. 2010 (offers for withdrawing a rating); consumer law on reviews",
   "match": [
    "(remove|delete|withdraw|take down|change) (your|the|this) ..2 (review|rating|complaint|post|feedback) and (we|i|you)",
    "(if|once|when|after|provided) (that)? you (would|could|can)? (remove|delete|withdraw|change|take down|update|edit|revise|reconsider) (your|the|this) ..2 (review|rating|complaint|comment|post|stars|feedback)",
    "(remove|delete|withdraw|take down|change) (your|the|this) ..2 (review|rating|complaint|post|feedback) ..6 (refund|voucher|credit|return|discount)"
   ]
  },
  {
   "id": "burden",
   "finds": "burden",
   "kind": "phrase",
   "level": "warning",
   "says": "It gives the customer more work.",
   "why": "Effort drives people away faster than the failure itself. They have already told you once.",
   "question": "Which part of this could you do for them, today?",
   "source": "Dixon, Freeman & Toman 2010 (effort and disloyalty)",
   "match": [
    "(fill|filling|complete|submit|raise|log|open|create) (in|out|up)? (the|a|an|our|this|your|full|another)? ..1 (form|ticket|request|complaint form|questionnaire|details here|case|kyc)",
    "(log|submit|share|provide|send|give) (us|me|with us)? (the|your)? (full|exact|detailed|complete|all) (details|concern|issue|description|problem|information|query)",
    "(share|provide|send|describe|explain|elaborate|outline|outlining|specify|detail|tell) (us|me|with us|to us)? (with)? (the|your|us your|more about the|about the)? (exact|detailed|complete|query|whole|specific)? (concern|issue|query|query description|complaint|story|problem|grievance) (you|in|via|along|to|at|with|on|regarding|so|again|description|that|$|by)",
    "(along )?with your (complete|detailed|full) (concern|issue|query|description)",
    "(check|check out|visit|see|refer to|go to|read|browse|click|follow|consult) ..3 (help center|help centre|help page|faq|faqs|support page|troubleshooting|app|here|link|tips|steps|knowledge base|article|guide)",
    "(contact|call|reach|reach out to|speak to|speak with|get in touch with|write to|approach|touch base with|email) (with)? (our|the|your|their|its) ..3 (customer service|customer care|customer support|support team|specialist team|support|helpline|bank|department|service center|service centre|call centre|call center|help desk|store|agent|operator|provider|team|centre|center|merchant|airline)",
    "(need|needs|required|require|have) to (contact|call|speak|fill|log|visit|submit|apply|re|send|write|raise|resubmit|add|provide|complete|go|bring)",
    "(complete|do|submit|add|upload|enter|send|install|reinstall|recreate|register|apply|verify) (your|the|it|this|that)? ..3 (again|once more|a new)",
    "(tell|explain|describe|send|write) (us|me) (again|once more|the whole|everything|what happened)",
    "(did|have) you (call|called|tried|try|contact|contacted|speak|checked|check|reach) (your|the|our|to|out|with|a)",
    "let (a|the|our) (manager|staff|team|front desk|reception|driver) know",
    "(it is|we) (recommend|recommended|suggest|advise|advised) (that)? you (to)? (contact|call|visit|check|use|update|speak|reach)",
    "(keep|continue) (checking|trying|refreshing|monitoring)",
    "please (send us your query|click|refer|download|restart|follow these|visit (our|the))",
    "request you to (contact|take up|raise|complete|visit|fill)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(have|need|needs) (not)? to (send|contact|write) you",
      "(without|no|not) (need|having|have) to _",
      "(not|never|no longer) (need|have) to _",
      "you (should not|do not|will not|did not) (have|need) to _",
      "i have read _",
      "(i|we) (need|have) to _",
      "(tend|people|guests) _ see _",
      "you had to _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(you|nobody) (should|will|would|do|need) not",
      "(i|we) (will|shall|am|are)",
      "so that you do not"
     ]
    }
   ]
  },
  {
   "id": "but-defence",
   "finds": "but",
   "kind": "phrase",
   "level": "warning",
   "says": "The \"but\" takes the apology back.",
   "why": "What follows \"but\" is what people remember. A defence there undoes the sorry before it.",
   "question": "Would the apology stand without what comes after? End it there.",
   "source": "Lazare 2004; Benoit 1995 (differentiation)",
   "fix": {
    "label": "End the sentence before it",
    "how": "split"
   },
   "match": [
    "but|however|although|though|nevertheless"
   ],
   "needs": [
    {
     "where": "near",
     "says": [
      "<regret>"
     ]
    },
    {
     "where": "after",
     "says": [
      "(our|the|company|hotel|store) (terms|policy|policies|rules|staff|team|records|system|standards|price|prices|rooms|food)",
      "(policy|policies|terms|standard|standards|guidelines|regulation|regulations|norms|subject to|as per)",
      "you (did|should|could|had|never|were|chose|agreed|booked|signed|failed|have to|need to|also|shared|would|must|will need)",
      "we (always|never|do|did|are|have|offer|try|tried|work|strive|cannot|can not|were|need|followed|assure|hope|feel|believe|maintain|only|provide|would not)",
      "(is|are|was|were) (always|often|usually|normally|clearly|busy|standard|available|complimentary|well|much|only)",
      "(such|these) things",
      "(busy|traffic|weather|season)",
      "not (our|my) (fault|mistake)",
      "(lost|caused|delayed|damaged|created|cancelled|missed) by (the|our|your|a) _",
      "@body ..1 (lost|failed|delayed|refused)"
     ]
    }
   ],
   "unless": [
    {
     "where": "after",
     "says": [
      "(we|i) (can|have|will|shall|are going to|would like to) (also|now|already|gladly|certainly|surely)? (refund*|offer you|send*|replace*|fix*|arrange*|repair*|give you|move*|do|put|make|look|ensure|try|work|take|call|contact|be|get|help|check)",
      "<repair>",
      "(it|this|that|they) (ships|ship|will|is on its|arrives|goes|comes)",
      "(that is|this is|it is|there is) (no|not an|never an|not a) (excuse|reason)",
      "that is what (we|our)",
      "(we are|i am) (sorry|glad|happy|pleased)",
      "@sorry"
     ]
    },
    {
     "where": "here",
     "says": [
      "(nothing|anything|not only _ _|no choice|last) but",
      "but also",
      "but not least",
      "however (long|hard|much|small|it)",
      "even though",
      "as though"
     ]
    }
   ]
  },
  {
   "id": "conditional-any",
   "finds": "conditional",
   "kind": "phrase",
   "level": "warning",
   "says": "\"Any\" doubts that there was harm at all.",
   "why": "\"Any inconvenience\" leaves open whether there was one. The customer has just told you what it was.",
   "question": "What did it cost them, an afternoon, a meal, their trust? Name that.",
   "source": "Lazare 2004, On Apology, ch. 4 (questioning the damage)",
   "match": [
    "whatever (i|we|it|this|happened)",
    "any (and all)? ..3 @harm",
    "any ..5 (caused|experienced|encountered|faced|suffered) (by|to|you|$)",
    "any (bad|negative|poor|unpleasant|unsatisfactory|disappointing) (experience|experiences|impression)",
    "any *ness",
    "(@harm|experience) ..5 (may|might|could) (have|be)",
    "(may|might) have (been)? (caused|inconvenienced|faced|experienced|suffered|affected|upset|offended|disappointed)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "any (further|other|more|remaining|future|additional|new|queries|query|questions)",
      "(if|should) (you|there) ..4 any",
      "(without|not|never|have|has|face|facing|for) any (issue|issues|problem|problems|concern|concerns|trouble|difficulty) (please|feel|in|at|with|you|do)"
     ]
    },
    {
     "where": "before",
     "says": [
      "if you (have|face|need|encounter|experience)",
      "in case",
      "please (contact|call|write|let|reach|reply|do)"
     ]
    }
   ]
  },
  {
   "id": "conditional-if",
   "finds": "conditional",
   "kind": "phrase",
   "level": "error",
   "says": "The apology hangs on an \"if\".",
   "why": "An apology with an \"if\" asks the customer to prove that something went wrong. You have their complaint; you know that it did.",
   "question": "What happened, and to whom? Say it as a fact, without \"if\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the conditional apology)",
   "match": [
    "@sorry (for|that|to you|to anyone|to everyone)? ..3 (if|should) (you|anyone|anybody|someone|this|that|it|we|i|our|my|there|the|any|your) ..3 (was|were|is|are|has|have|had|felt|feel|did|caused|came|seemed|made|upset|offended|said|hurt|failed|got|been|find|found|not|gave|affected|disappointed|let|thought|think)",
    "@sorry if",
    "@sorry to (anyone|those|anybody|everyone) who (may|might|could) (have|be|feel)",
    "if (we|i|our _|my _|this|that|it|anything) ..5 (upset|offended|hurt|disappointed|inconvenienced|let you down|failed|caused|offence|wrong) ..6 @sorry",
    "if (you|anyone|anybody) (were|was|are|have been|felt|feel) @surely? @unhappy ..8 @sorry",
    "to the (extent|degree) (that)? (you|we|anyone|this|it)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "@sorry but if",
      "@sorry and if",
      "(sorry|apology|apologies|apologise|apologize) (so|now|again|please) if",
      "if (you|there|i|we) (need|want|would|have any|prefer|wish|like|still have|can|could|let|reply)",
      "if (i|we) had (rung|called|checked|told|done|acted|listened|answered|replied|read|looked)"
     ]
    }
   ]
  },
  {
   "id": "defensive",
   "finds": "defensive",
   "kind": "phrase",
   "level": "warning",
   "says": "It stands on its rights instead of answering.",
   "why": "A policy explains why you may; the customer asked why you did. Reasons and care carry a decision, a rule alone doesn't.",
   "question": "Why does the rule exist, and what can you do for them within it?",
   "source": "Benoit 1995 (bolstering, differentiation)",
   "match": [
    "(per|by|under|according to|as stated in|as mentioned in|accordance with|line with|outlined in|stated in|mentioned in) (our|the|company|hotel|store|standard|your)? (hotel|company|standard|booking|refund|cancellation)? (policy|policies|terms|conditions|rules|guidelines|norms|t&cs|terms and conditions|contract|industry standards|agreement|hotel industry standards)",
    "(is|are|was) (again)? (a|our|the|part of|against)? (standard|company|hotel|our|clear)? (policy|policies|procedure|norm|practice) (is|for|that|of|to|$|in|and)",
    "(our|company|hotel) (policy|policies|terms|records) (is|are|states|state|show|clear|clearly|do|does|on|require|requires|say)",
    "(as|like) (we)? (already|previously|clearly|repeatedly)? (already|previously|clearly)? (stated|explained|mentioned|informed|advised|communicated|told) (in|to you|above|earlier|before|previously|you|at|by)",
    "(staff|team|employees|crew|colleagues|driver|drivers|we) ..1 (followed|acted in|acted according|adhered to|complied|did everything) (the|our|all)? (established|correct|proper|every|with|line|right|to|by)? (procedure|procedures|protocol|protocols|rules|process|line|correctly|book)?",
    "we (always|never) (do|sell|provide|serve|compromise|use|give|offer|had|have|make|ensure|charge|receive|received|clean|check|maintain|ask|keep|allow|deny|tell|try)",
    "we have (never|not) (ever|yet)? (received|had|heard)",
    "(first|only) (time|complaint|instance) (that)? (we|anyone|a guest|any) (have|has|had)? (received|heard|had|complained|got|gotten|any)",
    "(never|not) (been)? (received|had|heard|a part of|part of) (a|any|such|our|one)? (complaint|complaints|issue|feedback|service standards|single)",
    "(anyone|everyone|all|those|other guests) (who)? (knows|know|will tell|can tell) (us|you)",
    "(stand|stands) (behind|by) (our|the|all|my) _",
    "(you|was|were|is|are) (clearly|already|also|well)? (agreed|signed|accepted|informed|aware|mentioned|communicated) (to|with|in|at|of|by) (our|the|these|writing|booking|time) (terms|conditions|policy|time of booking|website|contract|charges|booking)?",
    "(nothing|not anything) (wrong|unusual|untoward|improper)",
    "check in (time)? (is|at|was) (12|2|1|#time|#number|noon)",
    "(do|would|can) not (want|wish|like|offer|need) (to)? ..1 (comment|comments|gesture|argue|discuss)",
    "(wrong|unfair|untrue|false|incorrect|baseless|misleading) (to|accusation|review|statement|allegation|claim|allegations|of you)",
    "not part of your (stay|booking|package|order)",
    "subject to availability",
    "(taken|quoted) out of context"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "(we|i) (always|never) (do|did) (this|that)",
      "we never (told|called|rang|answered|replied|came|sent)",
      "(broke|against|breach of|breaches) (our|my) (own)? policy"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(here is|this is) why",
      "so (from|we have)"
     ]
    }
   ]
  },
  {
   "id": "doubt",
   "finds": "doubt",
   "kind": "phrase",
   "level": "warning",
   "says": "It doubts the customer's account.",
   "why": "Whoever has to prove that it happened has been let down twice.",
   "question": "What do you know happened? If a fact is missing, ask for that one fact.",
   "source": "Benoit 1995 (attacking the accuser); Lazare 2004",
   "match": [
    "(you|customer) (claim|claims|claimed|allege|alleged|perceive|perceived|purport|insist|assert)",
    "what you (claim|perceive|perceived|call|feel (is|was|happened))",
    "so called",
    "if (this|it|that|such|what you say|such a thing|any such|anything like) ..2 (did|was|were|indeed|really|is|has|had) (happen|occur|happened|true|missing|the case|correct|indeed|take place)",
    "your version of",
    "(not|never) (find|found|able to find|trace|see|seen|received|have) (any)? (evidence|record|records|trace|proof) (of|that|for|to)",
    "(no|little) (evidence|proof|record) (of|that)",
    "(hard|difficult|impossible) to (believe|understand why|verify)",
    "we (never|have not|have never|did not) (heard|hear|received|receive|had|even) (about|of|any|from|such|have|a)",
    "(we|i) (could|can|do|did) not understand (your|why you|the) (dissatisfaction|complaint|problem|concern|review|are|were)",
    "you (may|might) have (faced|experienced|misunderstood|misread|imagined|been mistaken|confused|seen)",
    "you have not (given|made|had|raised)",
    "(not|never) (true|correct|accurate|the case) (that|as|at all|$)",
    "(exaggerated|exaggeration|your perception|you seem to (think|believe|have))"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "your claim",
      "evidence (that|of) (your|any|the) (data|account|accounts|card|cards|password|passwords|misuse|details|information)",
      "so called (because|after)",
      "not (doubt|question) _",
      "not the case $"
     ]
    }
   ]
  },
  {
   "id": "evasive-passive",
   "finds": "evasive",
   "kind": "phrase",
   "level": "warning",
   "says": "Nobody did it.",
   "why": "\"Mistakes were made\" hides who made them. A customer reads it as refusing to own the deed.",
   "question": "Who did it? Begin the sentence with \"I\" or \"we\".",
   "source": "Lazare 2004, On Apology, ch. 4 (the passive voice); Kampf 2009 (deleting the agent)",
   "match": [
    "(mistakes|mistake|errors|error|things|lapses) (was|were|have been|has been|had been|may have been|got) (made|overlooked|missed|done)",
    "(error|errors|issue|problem|mistake|glitch|fault|breakdown|mix up|lapse|mishap|incident|incidents|misunderstanding|oversight) (has|have|had)? (occurred|happened|arose|arisen|took place|crept in|cropped up)",
    "(error|errors|issue|problem|mistake|glitch|mistakes|incident|incidents) that (has|have)? (occurred|happened|took place|arose)",
    "(there|it) (was|has been|have been|appears to have been|seems to have been|must have been|were) (a|an|some) ..1 (breakdown|error|mistake|mix up|misunderstanding|oversight|glitch|lapse|miscommunication|confusion|problem in communication)",
    "your (order|parcel|booking|refund|request|message|complaint|application|delivery|payment|letter|email|call|appointment|claim|reservation|file) (was|were|has been|had been) (inadvertently|unfortunately|regrettably|mistakenly|accidentally|not|never|somehow)? (not|lost|missed|overlooked|misplaced|mislaid|cancelled|delayed|forgotten|damaged|sent to the wrong|sent|processed|answered|delivered|dispatched|logged) (sent|processed|dispatched|delivered|answered|logged|shipped|received|completed|actioned|in|to|by mistake|for|and|$)",
    "(things|something) (do|did|can|went|go|has gone|have gone|does)? (go|goes|gone)? wrong",
    "(was|were) (not)? (addressed|handled|resolved|attended|communicated|dealt|reflected|actioned|met) (promptly|properly|adequately|correctly|in a timely|as|in your|with|to)",
    "lessons (have been|will be|were|are being) (learned|learnt)",
    "it (was|is) (unfortunate|regrettable) that",
    "unfortunately (they|it|this|that) (occurred|happened)"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "if (anything|something) _ wrong",
      "what went wrong",
      "(will|has|have|is|be) (been)? (addressed|handled|resolved|attended) _"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(we|i) (made|did|caused|own|broke|lost|missed|forgot)",
      "by (me|us)",
      "if"
     ]
    }
   ]
  },
  {
   "id": "excuse-circumstance",
   "finds": "excuse",
   "kind": "phrase",
   "level": "error",
   "says": "It asks for leniency because of circumstances.",
   "why": "A busy season is your trouble, not the customer's. An explanation helps after you have owned the fault; an excuse stands in its place.",
   "question": "What should you have done, knowing that it was busy? Own that, then explain.",
   "source": "Benoit 1995 (evasion of responsibility); Schlenker's excuse as a claim of little control",
   "match": [
    "(unforeseen|unexpected|unprecedented|unavoidable|exceptional|extenuating) (circumstances|circumstance|reasons|challenges|demand|events|constraints|limitations|mistakes|difficulties|situation|situations)",
    "(beyond|outside|out of) (of)? (our|my|anyone's|the hotel's) (control|hands|influence)",
    "(high|higher|heavy|large|unusual|increased|huge|overwhelming|great|record) (than (usual|normal|expected))? (volume|volumes|demand|number|occupancy|traffic|workload|call volumes|load|influx|footfall|rush)",
    "(very|so|extremely|really|quite|too|always)? busy (period|season|time|day|weekend|night|evening|week|with|schedule of ours)",
    "(we|it|they|saturdays|fridays|weekends) (were|was|are|is|get|have been) (very|so|extremely|really|unusually|always)? (busy|swamped|overwhelmed|stretched|short staffed|understaffed|snowed under|running full)",
    "(peak|festive|holiday|christmas|wedding|rush) (season|period|time|hour|hours)",
    "(staff|staffing) (shortage|shortages|sickness|illness|issues|crisis)",
    "(shortage|lack) of (staff|time|manpower|personnel)",
    "(short|shorthanded) (of)? (staffed|staff|handed)"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(not|no|never) (an)? (excuse|excuses|justif*)",
      "(explains|explain) (it|this|that) but",
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "for your busy",
      "intention ..5 but",
      "(your|out of your) busy",
      "in a busy _"
     ]
    }
   ]
  },
  {
   "id": "excuse-mitigation",
   "finds": "excuse",
   "kind": "phrase",
   "level": "warning",
   "says": "It may ask for leniency.",
   "why": "Good intentions and teething troubles are true and beside the point. The reader may hear that you want to be let off.",
   "question": "Would the letter be weaker without this sentence? If so, what does the reader need from it?",
   "source": "Benoit 1995 (good intentions, defeasibility)",
   "match": [
    "(technical|operational) (circumstances|reasons|challenges|constraints|limitations|difficulties|issues)",
    "full house",
    "(new|recently changed|still learning) (system|software|staff|team|to the job) (and|is|was|so|took|takes|has|have)",
    "(teething|start up|initial) (problems|troubles|issues)",
    "as (i am|we are|you)? (sure|can|could|will|may)? (you)? (can|will|may|could)? (appreciate|understand|imagine) (that|we|this|it|our)",
    "(was|were|is) (never|not) (our|my|the) (intention|intent)",
    "(only|just) (trying|meant|wanted) to (help|do)",
    "(never|not) (meant|intended) to (cause|upset|offend|mislead|hurt)",
    "(tough|difficult|hard|trying|challenging|testing) (time|period|week|weeks|year|season|times) (for|at|here|with) (us|our|the|all of us|everyone)",
    "(not|were not|was not) aware of (the|this|it) ..6 otherwise",
    "sometimes ..4 (happen|happens|occur|go wrong|fail|issues|mistakes|failure|failures)",
    "(these|such) things (can|do|will)? (happen|occur)",
    "(personal|family|health) (reasons|issues|matters|stuff|problems)",
    "due to lack of _"
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(not|no|never) (an)? (excuse|excuses|justif*)",
      "(explains|explain) (it|this|that) but",
      "<responsibility>"
     ]
    },
    {
     "where": "here",
     "says": [
      "for your busy",
      "intention ..5 but"
     ]
    }
   ]
  },
  {
   "id": "legalese",
   "finds": "legalese",
   "kind": "phrase",
   "level": "warning",
   "says": "It hedges like a lawyer.",
   "why": "Reserving rights in an apology tells the reader that you are preparing for a fight.",
   "question": "Can you say the same to them in a sentence they would say back?",
   "source": "Robbennolt 2003 (full apologies settle more than partial ones)",
   "match": [
    "without (any)? (prejudice|admission|admitting|admit)",
    "(not|no|nor) (constitute|an|be construed|be taken|admission) ..3 (admission|liability)",
    "admission of (liability|guilt|fault|wrongdoing)",
    "(full and final|final and full) settlement",
    "ex gratia",
    "(pursuant to|hereby|herein|aforementioned|hereinafter|thereof|notwithstanding|henceforth)",
    "(gesture of goodwill|goodwill gesture|good will gesture)",
    "(at|in) (our|its|the company's) (sole|absolute|own)? discretion",
    "(reserve|reserves) (the|our|all) (right|rights)",
    "alleged|allegedly",
    "(legal|contractual) (obligation|obligations|liability|rights)",
    "(not|no|nor accept any|accept no|accepts no|any) (legal)? liability",
    "(liable|liability) (for|to|in)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(right|rights) to (refer|complain|appeal|a refund)",
      "(we|i) (are|am) liable"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(you have|your) (the|a)? (right|rights)",
      "ombudsman"
     ]
    }
   ]
  },
  {
   "id": "minimising",
   "finds": "minimising",
   "kind": "phrase",
   "level": "warning",
   "says": "It makes the harm smaller than the customer found it.",
   "why": "Only the one who was hurt can say that it was minor.",
   "question": "How big was it for them? Leave the size out, or take theirs.",
   "source": "Benoit 1995 (minimisation); Lazare 2004",
   "match": [
    "(slight|minor|small|little|tiny|brief|short|temporary|momentary|occasional|rare|isolated|one off|unintentional|unintended|simple|trivial) (and (rare|minor|temporary|unintentional|isolated))? (issue|issues|delay|delays|error|errors|hiccup|hiccups|incident|incidents|glitch|glitches|mistake|mistakes|inconvenience|inconveniences|problem|problems|mishap|mishaps|misunderstanding|setback|hurdle|oversight|oversights|lapse|confusion|disruption|interruption|case|cases|event|instance|occurrence|annoyance|discomfort|maintenance|server|technical|slip|bump|bumps)",
    "(treat|consider|take|regard|view|see) (this|it|the|that|them) (incident|matter|episode|experience|issue)? ..2 (isolated|isolation|one off|exception|rare|stray|instance|aberration)",
    "in isolation",
    "(most|majority|vast majority|other) (of)? (our|the)? (customers|users|guests|people|travellers) (were|are|have|did|was|do|who)? (not|never|happy|loved|enjoyed|find|like) (affected|mention|mentioned|notice|noticed|complain|complained|had|have|been|even|with|it|this)",
    "(only|just|merely) (a|an|some|one|few|a few|a small|a handful of) (small|minor|few|handful|little|tiny|short)? (number|delay|minutes|customers|users|error|mistake|glitch|issue|days|scratch|problem|case|incident|of)",
    "(less than|not quite) (ideal|perfect|impressive|optimal|stellar)",
    "(hiccup|hiccups|glitch|glitches|blip|mishap|hurdle|hurdles|bump in the road|teething)",
    "at least (you|we|the|it|your|nobody|no one)",
    "(not|never) (that|so|too|such a) (bad|big|serious|severe|long|terrible|big a deal)",
    "a (bit|little|touch) (of a)? (long|late|slow|delayed|delay|mix up|confusion|noise|disappointing|inconvenient|wait|issue|problem|off)",
    "(a|an) small (number|subset|percentage|fraction) of",
    "(not|never) (been able to)? exceed* your expectations"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(only|just) a (few)? (minutes|moment) (ago)?",
      "(this|a|our) (small|little) (gift|gesture|token)",
      "at least (you|we) can",
      "at least (a|an|#number|once|twice|two|three)",
      "(not|never|no) (a|an)? (slight|minor|small|little) _",
      "not too (late|long) to"
     ]
    },
    {
     "where": "before",
     "says": [
      "(it|this|that|which) (is|was) (not|never|no)",
      "you (called|said|wrote|say)"
     ]
    }
   ]
  },
  {
   "id": "over-apology",
   "finds": "over-apology",
   "kind": "count",
   "atLeast": 3,
   "level": "warning",
   "says": "Many sorries and nothing done.",
   "why": "A third apology adds nothing that a repair, a reason or a change would not say better.",
   "question": "What have you done about it? Put that here instead.",
   "source": "A choice, after Halperin et al. 2022 (apologising again and failing backfires)",
   "match": [
    "<regret>"
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<repair>",
      "<explanation>",
      "<prevention>",
      "<compensation>"
     ]
    }
   ]
  },
  {
   "id": "perceived-feeling",
   "finds": "perceived",
   "kind": "phrase",
   "level": "error",
   "says": "It regrets what the customer feels, not what you did.",
   "why": "\"Sorry you feel that way\" makes the feeling the problem. The deed goes unmentioned.",
   "question": "What did you do, or fail to do, that made them feel so? Be sorry for that.",
   "source": "Lazare 2004, On Apology, ch. 4 (the empathic \"sorry\")",
   "match": [
    "@sorry ..4 (that|if|how|you|because|the way)? you (have|had|may|might|are|were|still)? (feel|felt|think|believe|took|take|perceive|perceived|feeling)",
    "@sorry (for|about) (how|the way) you (feel|felt|took|see)",
    "(make|making|made|makes) you feel (that|like|as if)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "<responsibility>",
      "you were (ignored|right|left|treated|let)",
      "(because|by) (we|what we|our|of our)"
     ]
    },
    {
     "where": "here",
     "says": [
      "feel (free|better)"
     ]
    }
   ]
  },
  {
   "id": "perceived-opinion",
   "finds": "perceived",
   "kind": "phrase",
   "level": "warning",
   "says": "It regrets the customer's opinion of what happened.",
   "why": "Regretting that somebody is unhappy leaves out what made them so.",
   "question": "What was wrong with what they got? Say that you are sorry for it.",
   "source": "Kampf 2009 (blurring the nature of the offence)",
   "match": [
    "(note|learn|know|hear|read|see|disappointed|saddened) ..3 you (were|are|did|could) not @surely? (happy|like|enjoy|satisfied|pleased|impressed|find|comfortable)",
    "(note|learn|know|hear|read|see|disheartened) ..3 you (felt|feel|found) (that)? (the|our|your|it|we)",
    "@sorry ..5 you (are|were|have been|had been|remain|left|felt|seem|seemed) @surely? @unhappy",
    "@sorry ..5 you (did|could|have|had|do|were) not @surely? (like|liked|enjoy|enjoyed|love|loved|find|found|happy|satisfied|pleased|impressed|had a|have the best|able to enjoy|appreciate|comfortable)",
    "@sorry ..5 you (found|find|thought) (the|our|it|your|that|us|this)",
    "@sorry ..5 (was|were|is|are) (not|less than) (to your|up to your|ideal|the right fit|what you (wanted|expected|hoped))",
    "@sorry (for|about|to hear about|to hear of|to note|to learn of|to learn about)? (your|the|any)? (great|deep|sense of)? (dissatisfaction|displeasure|disappointment|unhappiness|negative (review|feedback|feelings|impression)|low rating|poor rating|rating)",
    "(low|poor|bad|star|#number star) rating ..6 @sorry",
    "@sorry ..4 any frustration",
    "@sorry ..6 you (felt|feel)"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "near",
     "says": [
      "(our|my) (error|mistake|fault|failure)",
      "we (lost|broke|forgot|sent|missed|ignored|charged|left|told|promised)",
      "(that|which) (we|our _|i) (have|had)? caused",
      "by (our|my)"
     ]
    }
   ]
  },
  {
   "id": "presuming",
   "finds": "presuming",
   "kind": "phrase",
   "level": "warning",
   "says": "It takes forgiveness or understanding for granted.",
   "why": "Understanding is the customer's to give. Thanked in advance, they are told that they have no choice.",
   "question": "What would earn it? Offer that, and leave the answer to them.",
   "source": "Lazare 2004 (forgiveness as the other's gift)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "match": [
    "(thank you|thanks|thank|appreciate|grateful) (you)? (so much|very much|a lot|in advance)? (for)? (your|the|all your) (kind|patience and|patience &|continued|cooperation and|ongoing|support and|patience)? (understanding|forbearance)",
    "(appreciate|appreciated|value) (your|the) ..3 understanding",
    "your (kind)? (understanding|cooperation) (in|is|on|and|with|of|will)",
    "(we|i) (trust|are confident|am confident|are sure|am sure|am very confident|are very confident|am certain|have no doubt|have faith) (that)? (this|the (next|new|matter)|you|your next|it|next|our next|after)",
    "(hope|trust|hoping) (that)? (this|it|the above|my|our) ..2 (resolves|resolve|settles|settle|answers|satisfies|clarifies|clears|puts|closes|meets)",
    "(we|i) (now)? consider (this|the) (matter|case|complaint|issue)? ..2 (closed|resolved|settled)",
    "(will|would|shall) not (hold|let) this (experience|incident|against|put)",
    "(as)? you (can|could|will|would|must|may) (also|surely|certainly)? (understand|appreciate|agree) (that|the|our|$)",
    "i (hope|am sure) you (will|can|would)? (understand|appreciate) (that|our|the|why|$)",
    "(we|i) deserve (another|a second|your)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(thank|thanks) ..3 understanding (friend|neighbour)",
      "i hope you can forgive",
      "this (message|mail|email|letter) finds",
      "you will (see|notice|find) (a|the) _"
     ]
    },
    {
     "where": "before",
     "says": [
      "(not|never)"
     ]
    }
   ]
  },
  {
   "id": "scripted-blank",
   "finds": "scripted",
   "kind": "phrase",
   "level": "error",
   "says": "A blank was left unfilled.",
   "why": "A letter to \"[Name]\" tells its reader that nobody looked before sending.",
   "question": "What belongs here?",
   "match": [
    "#blank",
    "xxx|xxxx|xxxxx"
   ]
  },
  {
   "id": "scripted-inconvenience",
   "finds": "scripted",
   "kind": "phrase",
   "level": "note",
   "says": "\"The inconvenience\" says less than you know.",
   "why": "One word for every harm. Beside a real account of what happened it does little damage; alone it sounds like a form.",
   "question": "What exactly was inconvenient? A morning lost, a second trip, a cold room?",
   "source": "Lazare 2004, On Apology, ch. 4 (vague acknowledgement)",
   "match": [
    "(the|this|all|all the|any|for|your|such|regret)? (kind of|great|great deal of|unexpected|unnecessary)? (inconvenience|inconveniences) (that)? (this|it|you|caused|we|faced|has|have|had|may|to|experienced|regretted|was|is|during|in|$|and|which|as|due|but)",
    "(apologise|apologize|sorry|apologies|apology|regret|regrets) (for|about|to hear about|to hear that|to hear)? (the|this|your|any|all|that|you had)? (bad|poor|unpleasant|disappointing|negative|unsatisfactory|such|recent|terrible|hassle|trouble|issue|issues|experience) (experience|you|this|the|that|was|faced|caused|trouble|issue|a|$|and)?",
    "@sorry (to hear|for|about) (about)? (this|that|the above|the matter|the situation|the trouble|the issue|the hassle|the same) $",
    "@sorry ..3 (your|the) experience (you|was|has|did|with|at|$|and|fell|here)",
    "any trouble",
    "@sorry for the (impact|disruption) to"
   ],
   "needs": [
    {
     "where": "sentence",
     "says": [
      "<regret>"
     ]
    }
   ],
   "unless": [
    {
     "where": "letter",
     "says": [
      "<explanation>",
      "<empathy>",
      "<repair>",
      "<compensation>"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "(our|my) (error|mistake|failure)"
     ]
    }
   ]
  },
  {
   "id": "scripted-line",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "A line waits to be filled in.",
   "why": "A gap in a sentence tells its reader that nobody looked before sending. A line drawn across the page is none.",
   "question": "What belongs here?",
   "match": [
    "_ #line"
   ]
  },
  {
   "id": "scripted-rest-assured",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "\"Rest assured\" assures nobody.",
   "why": "What follows is either a fact, which needs no assuring, or a hope, which assuring does not make true.",
   "question": "What have you done that would let them rest? Say that.",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "fix": {
    "label": "Delete it",
    "how": "delete"
   },
   "match": [
    "(please)? rest assured (that)?"
   ]
  },
  {
   "id": "scripted-set-phrase",
   "finds": "scripted",
   "kind": "phrase",
   "level": "warning",
   "says": "A set phrase that would fit any complaint.",
   "why": "Readers know these words from every other letter. They signal that nobody read theirs.",
   "question": "What would you say to this person across a table?",
   "source": "Davidow 2000 (attentiveness is the dimension that matters most)",
   "match": [
    "valued (customer|customers|guest|guests|client|clients|member|members|patron|user|users)",
    "dear (customer|user|client|patron) $",
    "(be|please be|feel|stay) assured",
    "(your|the|all|every|customer|guest|guests) (feedback|comments|comment|opinion|call|business|satisfaction|review|reviews|input|suggestions|patronage|comfort) (is|are|means|matters|matter) (very|really|so|of|extremely|highly|most|always|a|incredibly|truly)? (important|valuable|valued|utmost|great|importance|precious|everything|crucial|top|lot|paramount|vital|much|to)",
    "(we|i) (truly|really|highly|greatly|do|always)? (value|values) (your|you|our) (business|feedback|custom|opinion|as|loyalty|comments|patronage|input|guest|customers|time|relationship)",
    "(take|takes|taken|taking) ..6 (very|extremely|most)? seriously",
    "(important|valuable|precious) to us",
    "(bring|bringing|brought) (this|it|these|the matter|your concerns|the issue) (matter|issue)? to (our|my) (attention|notice|kind attention)",
    "we are (here|always here) to (help|assist|serve)",
    "(do|please)? not hesitate (to)? (contact|to|call|reach)",
    "kind(ly)? (bear|bare) with us",
    "(bear|bare) with us",
    "(deeply|very|extremely|really)? (concerned|disheartened|saddened|dismayed|distressed) (to|that|about|at|by) (hear|know|read|learn|note|your|you|see|the)",
    "not the (kind|type|level|sort) of (experience|service|standard|impression) (we|that|our|you)",
    "(we|i) (have)? (noted|note) (your|the) (review|feedback|comments|concern|concerns)",
    "(memorable|delightful|pleasant|wonderful) (experience|stay) (for|to|next|on)"
   ],
   "unless": [
    {
     "where": "after",
     "says": [
      "on|since @day"
     ]
    },
    {
     "where": "letter",
     "says": [
      "<compensation>"
     ]
    }
   ]
  },
  {
   "id": "self-praise",
   "finds": "self-praise",
   "kind": "phrase",
   "level": "warning",
   "says": "It praises itself while it apologises.",
   "why": "Each claim of high standards beside a failure reminds the reader of the distance between them.",
   "question": "What would be left if this sentence went?",
   "source": "Benoit 1995 (bolstering)",
   "fix": {
    "label": "Delete the sentence",
    "how": "sentence"
   },
   "match": [
    "(we|i|team) ..1 (pride|prides) (ourselves|myself|itself)",
    "(proud|pride) (of|in|on|ourselves) (our|the|being|providing|delivering|what)",
    "(we|i|our team|team|our staff|always|and|that|which) (always|constantly|continuously|continually|consistently|truly|do|all|personally|work hard and|at _|at _ _)? (strive|strives|endeavour|endeavor|endeavours|aim|aims|try|tries|focus|thrive|aspire|work hard|put) (hard|always|on|our best|our utmost|best|a lot)? (to|for|on|of|at) (always|constantly|consistently|give|giving|be|provide|deliver|ensure|offer|make|maintain|create|achieve|exceed|satisfy|the|our|meet|emphasis|keep|serve|perfection|excellence|bring|giv*)",
    "(our|constant|earnest|utmost|sole|main|top|number one|first|highest|greatest|biggest|ultimate|always our) (constant|earnest|utmost|sole|main|top|highest|first|greatest|continuous|number one)? (endeavour|endeavor|aim|goal|mission|priority|priorities|objective|focus|motto|effort|commitment|concern) (is|are|has|was|to|here|at|for|in|will)",
    "(is|are|remains|being|be) (always|of|our|a|the)? (our|of|a|the|always)? (utmost|top|highest|number one|first|main|foremost|greatest|prime|paramount|key) (priority|importance|concern|goal|aim|priorities|focus)",
    "(customer|guest|client|passenger|customers|guests) (satisfaction|safety|comfort|happiness|delight|experience|comforts|service) (is|are|has|remains|means|being|that|and)",
    "(high|highest|finest|excellent|exceptional|outstanding|impeccable|flawless|world class|exemplary|superior|best|great|industry|unparalleled|top notch|utmost) (possible|quality|level|levels|standard|standards|service|services|customer|guest|hospitality|experience|of|and memorable)? (of)? (standards|standard|quality|service|services|care|experience|experiences|hospitality|support|experience|customer|comfort|satisfaction|facilities) (that)? (we|to|for|of|is|are|at|and|possible|in|which|from|you|every|$|by)",
    "(committed|dedicated|commitment|dedication|devoted|passionate|mission|emphasis|known|renowned|famous|reputation|recognised|recognized) (is)? (to|for|in|on|about) (providing|provide|delivering|deliver|ensuring|giving|offering|offer|maintaining|our|exceptional|excellent|customer|guest|serving|making|being|the highest|quality|excellence|building|a delightful|bring|best)",
    "state of the art",
    "(we|i) (hold|set|have|maintain|put|keep) ..2 (high|highest|higher|emphasis|very high|strict|quality) (standard|standards|on|bar|our|quality)",
    "(one of the|the) (best|leading|finest|fastest|most|top) (hotel|hotels|companies|banks|team|teams|app|apps|in|service|provider|brands|trusted|savings|minds)",
    "(we|our team|and) ..2 (always|constantly|continuously) (strive|try|work|contributed|do|ensure|make sure|aim|endeavour|endeavor|committed|looking|updating)",
    "(hard work|dedication|efforts) (and|of) (dedication|our|hard)",
    "our (hard working|dedicated|wonderful|fantastic|excellent|amazing|great|talented|professional) (team|staff|crew|colleagues|people)",
    "we (personally)? (make sure|ensure) (that|all|every|the) ..6 (standard|standards|quality|best|met|treated)",
    "@thing|cleanliness|safety|quality|hygiene|service|satisfaction ..1 (is|are) ..3 (priority|seriously)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(standard|standards|level) (we|that we|you) (did not|failed|fell|should|owe|promised)",
      "(first|next|main|only) (goal|aim|priority|concern|focus) (now|today|this week)",
      "(did|was|were|is|are) not (the|of|to|up)"
     ]
    },
    {
     "where": "before",
     "says": [
      "(not|never) (the|a|an|one|what|in|at|our|indicative|representative|reflective|to)",
      "(falls|fell|fall|fallen|falling) ..4 (short|below)",
      "(glad|delighted|pleased|happy|thrilled) (to|that)",
      "(another|a) (chance|opportunity) (to|for)",
      "(below|short of|far from|nowhere near|fell) ..3 (standard|standards)"
     ]
    }
   ]
  },
  {
   "id": "vague-promise",
   "finds": "vague",
   "kind": "phrase",
   "level": "warning",
   "says": "It promises nothing that one could check.",
   "why": "\"We will look into it\" can be kept without doing anything. A customer who has been let down counts only what has a name and a date.",
   "question": "Who will do what, by which day?",
   "source": "Davidow 2003 (credibility and redress); Smith, Bolton & Wagner 1999 (procedural fairness)",
   "match": [
    "(look|looking|looked|check|checking) (more|deeper|closely|further|carefully|closer)? (into|in to|upon) (it|this|the|that|your|these|those|all|what|why|how|$|and|with|and)",
    "(which|that|concern|concerns|issue|matter|it|this|these) (we|i|the team|they) (will|are) (look|looking|work|working) (into|on|at)",
    "(take|taking|have) a (closer|close|deeper|good|careful|serious) look",
    "(is|are|be|am) (currently|already|now|also|actively|constantly|continuously|continually|always|still|being)? (being)? (looking|looked|reviewing|reviewed|investigating|investigated|examining|addressed|taken up) (into|at|by|with|the|this|these|it|your|and|on|$)",
    "(working|work|works) (very|so|extremely|really)? (hard|closely|continuously|constantly|diligently|tirelessly|actively|religiously|towards|toward|around the clock|on|to) (on|to|towards|with|and)? (it|this|them|that|these|the|improv*|fix*|resolv*|address*|ensure|make|get|your|bring|provid*|deliver*|minimis*|a|same|all|enhanc*|making|getting|$)",
    "(taken|take|takes|taking|took|initiate|initiated|implement|initiating|undertaken|ensure) (all|the|every|some|our|immediate|rapid|swift|prompt|strict|concrete|serious|possible|further|it)? (the|immediate|necessary|appropriate|corrective|remedial|required|possible|concrete|proper|suitable|needful|preventive|preventative|relevant|strict|rapid)? (necessary|possible|and)? (corrective|remedial)? (step|steps|action|actions|measure|measures|care)",
    "(step|steps|action|actions|measures|improvements|changes|efforts) (is|are|have been|has been|were|was|will be|being) (being|now|already|currently)? (taken|made|underway|under way|put in place|initiated|implemented)",
    "(corrective|remedial|necessary|appropriate|preventive|preventative|preventable) (action|actions|measures|measure|steps|step)",
    "(as|at) (soon|quickly|early|fast|swiftly|promptly) as (possible|we can|feasible|practicable|i can)",
    "(at the|your) (earliest|soonest)",
    "asap|shortly",
    "in due course",
    "in no time",
    "(on|with) (a)? (high|top|utmost|highest)? priority",
    "(passed|forwarded|shared|relayed|escalated|conveyed|communicated|cascaded|pass|forward|share|passing|forwarding|sharing|taken up|escalate|raised|discussed|highlighted|reviewed|addressed|noted|taken) ..6 (team|teams|department|departments|management|manager|concerned|colleagues|staff|relevant|associates|seniors|quarters|housekeeping|authorities)",
    "(feedback|comment|comments|concerns|suggestion|suggestions|points|inputs|observations|remarks|request|same|review) ..3 (has|have|will|is|are|been) (be|been)? (duly|also|well|already|being)? (noted|passed|forwarded|shared|taken|considered|reviewed|relayed|looked|addressed|worked)",
    "(noted|note|noting|taken note of|taking note of|make a note of|take) (your|the|all|down|these|this) (feedback|comment|comments|concerns|suggestion|suggestions|points|observations|inputs|valuable)",
    "(take|taken|taking|keep|keeping|bear) ..4 (consideration|into account|on board|in mind)",
    "(ensure|make sure|assure|assured|guarantee|promise|vow|pledge|certain|sure) (you|that|this|it|such|the|same|to)? ..6 (not|never) (happen|occur|recur|repeat|repeated|be repeated|happens|reoccur|arise)",
    "(will|shall|would) (not|never) (happen|occur|be repeated|recur|repeat) (again|in|with|$)",
    "(avoid|prevent|minimise|minimize|reduce) (such|this|these|any|similar|the|future|further|recurrence|same|them) ..3 (incident|incidents|situation|situations|issue|issues|future|occurrences|recurrence|happening|again|again|and|lapses|instances)",
    "(do|doing|be|become|try|trying|promise|perform) (to do|much|our)? (better|best)",
    "(strive|striving|endeavour|endeavor|try|trying|aim|hope|hoping|committed|commit|continue|continuing|look|promise|keen|want|focus|focused|dedicated|attempt|need|efforts) (hard|harder|always|our best)? (to|on|for) (always|continuously|continually|constantly|further|only|be)? (improv*|enhanc*|better|get better|do better|learn*|rectify*|overcome|minimis*|make (it|things|this|your next|improvements|the necessary)|ensur*|reduc*|upgrade|correct|resolve|serve you better)",
    "(improve|improving|enhance|enhancing|improvement|better|upgrading|strengthen|strengthening) (upon|on|in|our|the|your|these|this|further|of our|of|over|as) ..3 (service|services|experience|experiences|quality|standards|app|facilities|areas|communication|product|products|future|hospitality|offerings|food|ourselves|performance|process|channel)",
    "(improve|improvement|improvements|improving) $",
    "(room|areas|scope|opportunity) (for|of) improvement",
    "(work|working|act|acting) (on|upon) (it|this|them|that|the (same|issue|issues|areas|observations|feedback|points|matter|problem)|your (feedback|suggestions|suggestion|observations|comments|concern)|all|these|same|those|improv*)",
    "(see|sees|find out|figure out|understand) what (we can|can be|could|went|has|is) (do|done|be|better|improved|happening|wrong|going)",
    "(resolve|resolved|fix|fixed|address|addressed|sort|sorted|rectify|rectified|solve|solved|help|assist|contact|back) ..6 (soon|shortly|quickly|earliest|promptly|possible|immediately|asap)",
    "(back|up|running|available|touch|respond|reply|contact you|connect with you|reach out|resolved|again) (very|really)? (soon|shortly|promptly)",
    "(make|making|put|putting|give|leave|made) (every|our best|in|all|more|best|no|an|possible) (effort|efforts|more efforts|endeavour|possible effort|best efforts|stone)",
    "(investigate|investigating|investigation|review|reviewing) (the|this|it|your|into|our|of|is|further|and|fully|with|thoroughly|internally|these) (matter|situation|issue|issues|incident|complaint|concerns|concern|under way|case|procedures|processes|points|same|team|what)",
    "(conduct|conducting|undertake|carry out|carrying out|doing) (a|an|the) ..2 (review|investigation|inquiry|enquiry|analysis|assessment)",
    "(learn|learning|learnt|learned) (from|our|a|valuable|the) (this|these|it|our|your|lesson|lessons|mistakes|experience|feedback|such)",
    "(addressed|address|discussed|rectified|resolve|checked) (the|these|this|your)? (same|issues|concerns|points|matter|matters|areas)",
    "(ensure|assure|guarantee|promise|make sure) (you|that|to)? (that)? (you|your|a|we|to|our) ..3 (will have|have|memorable|best|better|comfortable|next|pleasant|great|hassle|smooth|good|delightful|wonderful|enjoyable|improve)",
    "(assist|help|support) you (further|better|by all|in the best|in every|with this|out|with the best|in this)",
    "(working|work) (it|this|things)? out",
    "(strengthen|tighten|better|upgrade|revisit) (our|the) _",
    "(by all|all possible|every possible|best possible) (means|ways|resolution|solution|way|help|assistance|efforts)",
    "(getting|get) (to the bottom|this sorted|things right)",
    "(will|to) (surely|certainly|definitely)? (make|do) (the)? (necessary|needful|changes)"
   ],
   "unless": [
    {
     "where": "here",
     "says": [
      "(before|by) @day",
      "(in|to|at) #email",
      "shortly (after|before|afterwards)",
      "did not look into",
      "(and|so)? here is (how|what) _",
      "(better|improve) (and|so)? (here|this) is (how|what)",
      "(please|kindly) (contact|reply|write|check|share|revert|call|drop|send|take) ..4",
      "look into your (account|eyes)",
      "back soon",
      "assure (you)? (our|to render) _",
      "(helps|help|enables|allows) us _ _",
      "look into this with you",
      "looking at (making|adding|building)",
      "again very soon"
     ]
    },
    {
     "where": "before",
     "says": [
      "so (that|as)? (we|our|to|i|they)",
      "(happy|pleased|glad) to",
      "(connect|speak) with you (and|to)",
      "(would|like) (like|love|a chance) (to|a chance)"
     ]
    },
    {
     "where": "sentence",
     "says": [
      "by (@day|#number|#isodate|#time|noon|the end of)",
      "(on|before|until) (@day|#isodate)",
      "within (#number|an hour|two|three|the hour|a day)",
      "from @day",
      "(today|tomorrow) at"
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
   "why": "An account without regret reads like a report.",
   "question": "What are you sorry for? Say it in the first person."
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
   "why": "An apology that fits every complaint answers none.",
   "question": "Which thing, which day, which promise? Name it as the customer would."
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
   "why": "Where the fault is clear, sympathy without ownership settled 35% of cases, silence 52%, a full apology 73% (Robbennolt 2003, N = 145).",
   "question": "Which part of this was yours? Begin with I or we."
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
   "why": "Owning the fault is what moves people most (Lewicki, Polin & Lount 2016).",
   "question": "Which part of this was yours? Begin with I or we."
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
   "why": "A no is easier to bear from somebody who has seen what it costs.",
   "question": "What did they miss, lose or have to do because of it?"
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
   "why": "A decision without its reason looks like a whim; a specific one helps even without an apology.",
   "question": "What happened, or why is it so? Give them something that they could check."
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
   "why": "After ownership, repair counts most (Lewicki, Polin & Lount 2016).",
   "question": "What have you done, or what will you do by when, for this customer?"
  },
  {
   "id": "missing-compensation",
   "kind": "missing",
   "misses": "compensation",
   "stances": [],
   "level": "note",
   "says": "It offers nothing beyond the repair.",
   "why": "Where something was lost that a repair can't bring back, something else has to.",
   "question": "What did they lose that the repair doesn't return, and what would match it?"
  },
  {
   "id": "missing-prevention",
   "kind": "missing",
   "misses": "prevention",
   "stances": [],
   "level": "note",
   "says": "It names no step against a repeat.",
   "why": "People complain so that it will not happen to the next one.",
   "question": "What is different from today on?"
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
   "why": "Waiting without a date feels twice as long.",
   "question": "Who will be in touch, on which day?"
  },
  {
   "id": "missing-invitation",
   "kind": "missing",
   "misses": "invitation",
   "stances": [],
   "level": "note",
   "says": "There is no way to a person.",
   "why": "Being sent back to a general address says that the matter is over.",
   "question": "Whom can they reach, and where?"
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
   "why": "A first answer may lead with thanks (You et al. 2020): most who are let down just leave.",
   "question": "What do you know now that you would not have known without them?"
  },
  {
   "id": "missing-forgiveness",
   "kind": "missing",
   "misses": "forgiveness",
   "stances": [],
   "level": "note",
   "says": "It doesn't ask for another chance.",
   "why": "Asking leaves the decision with the customer.",
   "question": "What would you ask of them, knowing that they may say no?"
  }
 ],
 "stances": [
  {
   "id": "stance-acknowledgement",
   "kind": "stance",
   "suggests": "acknowledgement",
   "match": [
    "(have|has) (now)? (received|got) your (complaint|letter|mail|message|email|note|review|report)",
    "your (complaint|letter|message|email|report|call) (has)? (arrived|reached|is with)",
    "(i|we|team|manager|colleague) (am|are|is|will|shall) (now|be|already|certainly|surely|also)? (look|looking|investigat*|check|checking|review|reviewing)",
    "(dm|message|email|write to|contact|call|reach out to|reach) (us|me)",
    "#email",
    "(get|getting) back to you"
   ]
  },
  {
   "id": "stance-decision",
   "kind": "stance",
   "suggests": "decision-stands",
   "match": [
    "(we|i) (are|am|were) (unable|not able) to (offer|refund|agree|accept|approve|grant|change|make|waive|provide|give|extend|reverse|uphold)",
    "(we|i) (can|will) not (be)? (able to)? (give|meet|pay|cover|move|refund|offer|agree|change|waive|approve|grant|reverse|accept|uphold|reconsider)",
    "(our|this|the) decision (stands|remains|is final|has not changed|will not change|was right)",
    "(is|are|was|were) not (eligible|covered|refundable|entitled|possible)",
    "(we|i) (have)? (decided|declined|chosen) (not|to decline|to keep)"
   ]
  }
 ]
};
