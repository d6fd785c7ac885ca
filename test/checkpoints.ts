/** Three checkpoints and two languages, for tests that need no handbook. */
import type { Checkpoint, Tongue } from "../src/follow-ups/index.ts";

const words = (question: string, says: Readonly<Record<string, string>>) => ({
  opening: "We set out to put it right.",
  question,
  more: "Is there anything you would like to add?",
  reply: "Thank you for telling us.",
  answers: Object.fromEntries(Object.entries(says).map(([value, each]) => [value, { says: each }])),
});

export const REMEDY: Checkpoint = {
  id: "after-remedy",
  name: "After the remedy",
  source: "Ours.",
  about: "remedy",
  importance: 3,
  delayDays: 3,
  latestDays: 21,
  remindDays: 5,
  scale: "words",
  answers: [
    { value: "exceeds", verdict: "put_right" },
    { value: "meets", verdict: "put_right" },
    { value: "falls_short", verdict: "not_put_right" },
  ],
  words: {
    en: words("Is it put right for you?", {
      exceeds: "More than I hoped for",
      meets: "Yes, it is put right",
      falls_short: "No, it falls short",
    }),
    de: words("Ist es wieder in Ordnung?", {
      exceeds: "Mehr als gehofft",
      meets: "Ja",
      falls_short: "Nein",
    }),
  },
};

export const APOLOGY: Checkpoint = {
  ...REMEDY,
  id: "after-apology",
  about: "apology",
  importance: 2,
  delayDays: 2,
  remindDays: 0,
  answers: [
    { value: "understood", verdict: "put_right" },
    { value: "missed", verdict: "not_put_right" },
  ],
  words: {
    en: words("Did we understand?", { understood: "Yes, you understood", missed: "No" }),
  },
};

const NUMBERS = Array.from({ length: 11 }, (_, score) => String(score));

export const LATER: Checkpoint = {
  ...APOLOGY,
  id: "later",
  about: "relation",
  importance: 1,
  delayDays: 21,
  scale: "nps",
  answers: NUMBERS.map((value) => ({
    value,
    verdict: Number(value) <= 6 ? ("not_put_right" as const) : ("put_right" as const),
  })),
  words: {
    en: words(
      "Would you recommend us?",
      Object.fromEntries(NUMBERS.map((value) => [value, value])),
    ),
  },
};

export const CHECKPOINTS: readonly Checkpoint[] = [APOLOGY, REMEDY, LATER];

export const ENGLISH: Tongue = {
  id: "en",
  name: "English",
  mail: {
    dear: "Dear {name},",
    hello: "Hello,",
    delivered: "This is what we did about it:",
    changed: "This has changed here:",
    links: "Each link opens your own page.",
    reads: "Just reply to this mail. {reader} reads it.",
    anyone: "One of us",
    again: "We asked you this on {day}. We ask only this once more.",
    regards: "Kind regards",
  },
  page: {
    answer: "Your answer",
    optional: "optional",
    send: "Send my answer",
    sendWords: "Send it with my words",
    told: "You told us:",
    thanks: "Thank you.",
    callBack: "Would you rather talk about it?",
    callBackButton: "Please call me back",
    number: "The number we can reach you at",
    called: "Thank you. {name} calls you by {day}.",
  },
};

export const GERMAN: Tongue = {
  ...ENGLISH,
  id: "de",
  name: "Deutsch",
  mail: { ...ENGLISH.mail, dear: "Guten Tag {name},", again: "Am {day} haben wir gefragt." },
};
