/** The phrases of what customers meet of ours: what each language has to say, by name. */

/** Names of phrases, by the page that says them, or the part of it. */
export const PARTS = {
  page: [
    "lookAgain thankYou hello helloNobody told owner noOwner moved movedLink closed",
    "yours kept number optional",
  ],
  done: [
    "understood corrected accepted declined held resent handed countered written stood",
    "quieted rated followed called",
  ],
  understood: [
    "title reading happened feels costThem wants send right isRight isWrong wrong",
    "saidRight saidWrong",
  ],
  code: ["title personTitle chose link confirm ended again person digits hint inPerson"],
  /** Why what can be carried off waits for a code, by its kind. */
  carried: ["refund credit voucher discount donation replacement"],
  offer: [
    "made accepted declined expired send several one until law answer yes noneOfThese",
    "notThis fit exceeds meets fallsShort more moreHint differently worth ranOut",
    "saidYes saidYesTo saidNo",
  ],
  counter: ["title send ask amount words asked askedElse accepted other stands waits"],
  promises: ["title changes kept done by late moved insteadOf"],
  deliveries: [
    "title prepared arranged onItsWay paid sent done takenBack when why",
    "used ranOut once inParts left give signs",
  ],
  words: ["title send label hint saidTitle youCalled youWrote wrote spoke"],
  later: [
    "quiet quietSays quietSend standing standingSend likely likely1 likely2 likely3",
    "likely4 likely5 ratings ratingsSend csat nps ces",
  ],
  /** By the codes of what the desk refuses. */
  refused: [
    "choice_missing changed_since words_missing words_too_long amount_unclear",
    "correction_missing nothing_to_answer wish_missing countered_already not_open",
    "already_answered offer_expired offer_withdrawn code_unreadable code_burnt",
    "code_lapsed code_over no_code_waits codes_enough no_more_codes address_changed",
    "nobody_here number_missing follow_up_cancelled",
    "trap_filled look_over too_quick name_needed email_unclear happened_missing",
    "answer_missing answer_unlisted answer_too_long day_unclear file_too_large files_too_many",
    "form_closed message_unfit chat_closed stale_edit too_many",
  ],
  plain: [
    "alsoWrite gone goneWhy goneNow stopped stoppedNow busy busyNow unreadable",
    "unreadableNow tooMuch tooMuchNow fault faultNow closed closedNow noForm noFormNow",
    "noChat",
  ],
  form: [
    "name email happened happenedHint choose files filesHint filesAgain trap send missing",
    "foot thanks arrived arrivedTo",
  ],
  /** What a form and a chat window begin with, until the house writes its own. */
  first: ["title intro thanks order orderHint wants chatTitle chatGreeting"],
  chat: [
    "window said close closed nobody emailHint wrong send waiting unanswered left later",
    "typing leaveAddress leave you noLine noScript",
  ],
  mail: [
    "dear hello codeSubject codeFor codeUntil codeNotYou codeKept endsSubject endsOn",
    "endsAnswer endsLaw stillOpen regards to page pageHolds answers",
  ],
} as const;

/** Where a number decides which words are right. */
export const COUNTED = ["within", "tries"] as const;

/** By the plural rules of the language (CLDR): "other" where none of its own is written. */
export const FORMS = ["zero", "one", "two", "few", "many", "other"] as const;
export type Forms = Readonly<Partial<Record<(typeof FORMS)[number], string>>> & {
  readonly other: string;
};

type Each<Names extends string> = Names extends `${infer First} ${infer Rest}`
  ? First | Each<Rest>
  : Names;
type Part = keyof typeof PARTS;

/** Braces stand for what is filled in: {name}, {day}. */
export type Phrases = {
  /** ISO 639-1. */
  readonly id: string;
  readonly name: string;
  readonly counts: Readonly<Record<(typeof COUNTED)[number], Forms>>;
} & { readonly [P in Part]: Readonly<Record<Each<(typeof PARTS)[P][number]>, string>> };

export const namesIn = (part: Part): readonly string[] =>
  PARTS[part].flatMap((names) => names.split(" "));

/** What stands in braces, in the order of their names. */
export const bracesIn = (text: string): string =>
  [...text.matchAll(/\{(\w+)\}/g)]
    .map(([brace]) => brace)
    .toSorted()
    .join(" ");

/** "Dear {name}," with what belongs there; a brace that nobody fills stays. */
export const filled = (text: string, by: Readonly<Record<string, string>>): string =>
  text.replace(/\{(\w+)\}/g, (brace, name: string) => by[name] ?? brace);
