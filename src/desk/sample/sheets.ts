/** Reads the sample business: its house, and each case as a diary of who did what and when. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { z } from "zod";
import { readSheet, type Slip } from "../../rim/sheet.ts";
import { Against } from "./against.ts";
import { WHEN } from "./days.ts";
import { PICTURES, type Picture } from "./pictures.ts";

const Line = z.string().trim().min(1).max(1_000);
const Text = z.string().trim().min(1).max(8_000);
const Name = z.string().regex(/^[a-z]+$/, "Use one word in small letters");
const Email = z.email().endsWith(".example", "Nobody may ever be mailed: end it with .example");
const When = z.string().regex(WHEN, "Write it like “-9 10:20” or “-35m”");
const Euros = z.number().transform((amount) => Math.round(amount * 100));
/** So many working days later. */
const Due = z.int().min(0).max(90);
const Picture = z.enum(Object.keys(PICTURES) as [Picture, ...Picture[]]);
const Kind = z.enum(["repair", "compensation", "prevention", "followup"]);

const promise = { kind: Kind, what: Line, owner: Name, due: Due };

/** `quote`: the letter's own words for it, where `what` says it in others. */
const Promised = z.strictObject({ ...promise, quote: Line.optional() });

/** How a letter leaves: who approved it, what it promises, and whether it makes the offer. */
const Sending = {
  approves: Name.optional(),
  promises: z.array(Promised).default([]),
  dismissed: z.array(z.strictObject({ quote: Line, because: Line })).default([]),
  offer: z.boolean().default(false),
};

/** It leaves so many minutes after it was begun, by the same hand. */
const Leaving = z.strictObject({ after: z.int().min(1).max(600), ...Sending });

const Shapes = {
  complains: { text: Text, picture: Picture.optional() },
  writes_back: { text: Text },
  triages: {
    title: Line.optional(),
    failure: Line,
    severity: z.enum(["minor", "moderate", "severe", "critical"]),
    stance: z.enum(["at_fault", "partly", "not_at_fault", "not_yet_known"]),
    cause: Line.optional(),
    looking: z.boolean().default(false),
    feels: Line,
    asks: Line,
    price: Euros.optional(),
  },
  chooses: { playbook: Line, because: Line },
  passes_over: { step: Line, because: Line },
  /** What the law owes: reckoned on what is so, or said not to be for this case. */
  reckons: {
    tariff: Line,
    facts: z.record(z.string(), z.union([z.boolean(), z.number(), Line])),
    people: z.int().min(1).default(1),
  },
  sets_aside: { tariff: Line, because: Line },
  /** What we know, as it is found out. */
  finds: { text: Line },
  looks_again: { agrees: z.boolean().default(true), because: Line },
  listens: { happened: Text, feels: Line, cost: Line, wants: Line },
  confirms: {},
  corrects: { text: Line },
  stands: { moment: z.enum(["before", "after"]), score: z.int().min(1).max(5) },
  hands_over: { to: Name },
  involves: { colleague: Name, part: Line },
  /** A word among colleagues. */
  notes: { text: Text },
  /** We speak with the customer, and this comes of it. */
  calls: { way: z.enum(["in", "out"]).default("out"), text: Text },
  writes: {
    kind: z.enum(["acknowledgement", "apology", "decision_stands", "update"]),
    subject: Line,
    text: Text,
    leaves: Leaving.optional(),
  },
  sends: Sending,
  offers: { clause: Line, options: z.array(Line).min(1), because: Line.optional() },
  approves_offer: {},
  answers: {
    verdict: z.enum(["accepted", "declined"]),
    fit: z.enum(["exceeds", "meets", "falls_short"]).optional(),
    option: Line.optional(),
    words: Line.optional(),
  },
  settles: { kind: Line, proof: Line },
  redeems: { order: Line },
  promises: promise,
  keeps: { promise: Line, proof: Line },
  plans: {
    kind: z.enum(["corrective", "preventive"]),
    what: Line,
    owner: Name,
    due: Due,
    shown: z.boolean().default(true),
    against: Against.optional(),
  },
  completes: { what: Line, proof: Line },
  debriefs: {
    with: z.array(Name).min(1),
    happened: Text,
    made_sense: Text,
    would_have_helped: Text,
    changes: Text,
  },
  tells: { colleague: Name, words: Text },
  asks_later: { due: Due },
  is_asked: {
    verdict: z.enum(["put_right", "partly", "not_put_right"]),
    words: Line.optional(),
  },
  closes: { reason: Line },
};
export type Does = keyof typeof Shapes;

/** One line of the diary; `who` is the customer or a colleague of the house. */
export type Step<D extends Does = Does> = {
  [K in D]: { when: string; who: string; does: K } & z.output<z.ZodObject<(typeof Shapes)[K]>>;
}[D];

const Step = z.discriminatedUnion(
  "does",
  Object.entries(Shapes).map(([does, shape]) =>
    z.strictObject({ when: When, who: Name, does: z.literal(does), ...shape }),
  ) as unknown as [z.ZodObject<{ does: z.ZodLiteral<Does> }>],
) as unknown as z.ZodType<Step>;

export const CaseSheet = z.strictObject({
  /** How far it has come, in a word or two. */
  stage: Line,
  channel: z.enum(["mail", "form", "chat", "call", "review"]),
  customer: z.strictObject({
    name: Line,
    email: Email.optional(),
    phone: Line.optional(),
    since: z.iso.date(),
    yearly: Euros,
    referrals: z.int().min(0),
  }),
  subject: Line,
  story: z.array(Step).min(1),
});

export const HouseSheet = z.strictObject({
  name: Line,
  industry: Line,
  currency: Line,
  timeZone: Line,
  mailbox: Email,
  colleagues: z
    .array(
      z.strictObject({
        id: Name,
        name: Line,
        email: Email,
        role: z.enum(["agent", "lead", "administrator"]),
      }),
    )
    .min(1),
});

export type SampleCase = z.output<typeof CaseSheet> & { readonly file: string };
export type Sample = {
  readonly house: z.output<typeof HouseSheet>;
  readonly cases: readonly SampleCase[];
};

const FOLDER = "sample";
const HOUSE = "house.yml";

/** Everything that is wrong with the sample; a handbook without one is none the worse. */
export const checkSample = (folder: string): readonly Slip[] =>
  existsSync(join(folder, FOLDER)) ? read(folder).slips : [];

/** Nothing when the handbook has no sample, or a broken one: `checkSample` says where. */
export const readSample = (folder: string): Sample | undefined =>
  existsSync(join(folder, FOLDER)) ? read(folder).sample : undefined;

function read(folder: string): { sample: Sample | undefined; slips: readonly Slip[] } {
  const sheet = <T>(name: string, shape: z.ZodType<T>) =>
    readSheet(`${FOLDER}/${name}`, readFileSync(join(folder, FOLDER, name), "utf8"), shape);
  const names = readdirSync(join(folder, FOLDER)).filter((name) => /\.ya?ml$/.test(name));
  const house = sheet(HOUSE, HouseSheet);
  const known = new Set(["customer", ...(house.value?.colleagues ?? []).map(({ id }) => id)]);
  const cases: SampleCase[] = [];
  const slips = [...house.slips];
  for (const file of names.filter((name) => name !== HOUSE).sort()) {
    const { value, slips: wrong, slip } = sheet(file, CaseSheet);
    slips.push(...wrong);
    for (const [place, { who }] of (value?.story ?? []).entries()) {
      if (known.has(who)) continue;
      slips.push(slip(["story", place, "who"], `house.yml knows no ${who}. Add them there.`));
    }
    if (value) cases.push({ ...value, file });
  }
  const sample = house.value && slips.length === 0 ? { house: house.value, cases } : undefined;
  return { sample, slips };
}
