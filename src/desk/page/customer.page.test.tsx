/** The customer's page: what is shown, what never is, and that everybody can use it. */
import { REMEDY } from "../../../test/checkpoints.ts";
import { describe, expect, test } from "vitest";
import * as maria from "../../../test/marias/page.ts";
import { SPEAKS_ENGLISH, SPEAKS_GERMAN } from "../../../test/speeches.ts";
import type { Offer } from "../../compensation/index.ts";
import { wordingIn } from "../../follow-ups/index.ts";
import { customerPage, plainPage } from "./customer.page.tsx";
import type { Visit } from "./form.page.tsx";
import { plainIn } from "./phrases.ts";
import { customerView, type Known } from "./view.ts";

const { marias, on } = maria;

const visit: Visit = { token: "token", done: null, slip: null, chosen: {}, showing: "once" };
const page = (change: Partial<Known> = {}, at: Partial<Visit> = {}): string =>
  customerPage(customerView(marias(change)), { ...visit, ...at });

/** What one reads, without marks; a tag's end parts words as a screen does. */
const read = (html: string): string =>
  html
    .replace(/<style>.*?<\/style>/s, "")
    .replace(/<\/(?:p|h\d|li|dt|dd|label|legend|button|strong|span)>/g, " ")
    .replace(/<[^>]+>/g, "")
    .replaceAll("&amp;", "&")
    .replaceAll("&#x27;", "'")
    .replace(/\s+/g, " ");

const delivered = {
  offers: [maria.accepted],
  awards: [maria.replacement, maria.discount],
  vouchers: [maria.voucher],
};
const sent = { ...maria.replacement, state: "paid", settledAt: on("2026-11-05") } as const;
const answered = {
  ...maria.followUp,
  state: "answered",
  verdict: "not_put_right",
  answer: "falls_short",
} as const;
const partly = {
  ...answered,
  verdict: "partly",
  answer: null,
  words: "It flickers now and then.",
} as const;
const closed = { ...marias().file, state: "closed" } as const;
const nameless = { ...marias().customer, name: "maria@customer.example" };
const gone = { ...marias().owner, leftAt: on("2026-11-04") } as Known["owner"];
const kept = { ...maria.promise, state: "kept", settledAt: on("2026-11-04") } as const;
const aMove = { at: on("2026-11-03"), byName: "Ana", to: "2026-11-06" };
const moved = {
  ...maria.promise,
  moves: [{ ...aMove, from: "2026-11-04", because: "The glass came late." }],
};
const owned = { ...maria.promise, state: "replaced" } as const;
const instead = { ...maria.promise, id: "new", dueOn: "2026-11-13", replaces: owned.id };
const done = { ...maria.action, doneAt: on("2026-11-04"), doneBy: "Tom", proof: "the memo" };
const prevented = { ...maria.promise, kind: "prevention", what: "Thicker cartons" } as const;
const later = { now: on("2026-11-08") };
const used = { ...maria.voucher, leftMinor: 0, uses: 1 };
const inMoney = { ...maria.voucher, percent: null, amountMinor: 2_500, leftMinor: 2_500 };
const inPart = { ...inMoney, leftMinor: 1_000, uses: 1 };

/** What they ask for instead, and what one of us said to it. */
const counterOf = (reply: NonNullable<Offer["counter"]>["reply"]): Offer["counter"] => ({
  at: on("2026-11-04"),
  by: { kind: "customer", id: "maria", name: "Maria Keller" },
  amountMinor: 12_000,
  words: null,
  reply,
});

test.each`
  change                                                                             | reads                                                                                                   | why
  ${{}}                                                                              | ${"Maria, here is where things stand"}                                                                  | ${"by first name, never by number"}
  ${{ customer: nameless }}                                                          | ${"Here is where things stand On Monday"}                                                               | ${"nobody is called by an address"}
  ${{}}                                                                              | ${"Ana Ruiz looks after it."}                                                                           | ${"one knows who"}
  ${{ owner: undefined }}                                                            | ${"you will find the name here"}                                                                        | ${"nobody has it yet"}
  ${{ owner: gone }}                                                                 | ${"Write to Lumen & Co"}                                                                                | ${"who has left is named no more"}
  ${{ listening: undefined }}                                                        | ${"We are reading what you told us."}                                                                   | ${"an empty part says what comes"}
  ${{}}                                                                              | ${"Is this right? Yes, that is how it was No, not quite"}                                               | ${"what we understood is asked"}
  ${{ listening: { ...maria.listening, right: true } }}                              | ${"You told us that this is right."}                                                                    | ${"and not asked again"}
  ${{ listening: { ...maria.listening, right: false, correction: "It was blue." } }} | ${"not quite like that: It was blue."}                                                                  | ${"a correction stands as given"}
  ${{}}                                                                              | ${"The new lamp leaves our house ○ By Friday 6 November 2026"}                                          | ${"a promise has its day"}
  ${later}                                                                           | ${"By Friday 6 November 2026. That day has passed"}                                                     | ${"a late promise says so itself"}
  ${{ commitments: [{ ...kept, proof: "DHL 0034", proofShown: true }] }}             | ${"✓ Kept on Wednesday 4 November 2026 DHL 0034"}                                                       | ${"E1: how one can see it, where a person chose so"}
  ${{ commitments: [moved] }}                                                        | ${"By Friday 6 November 2026 We had said Wednesday 4 November 2026. The glass came late."}              | ${"a day that was moved says why"}
  ${{ ...later, commitments: [owned, instead] }}                                     | ${"By Friday 13 November 2026 We had promised it by Friday 6 November 2026, and did not keep that."}    | ${"a broken one is told with what stands now"}
  ${{ commitments: [kept] }}                                                         | ${"✓ Kept on Wednesday 4 November 2026"}                                                                | ${"a kept one has its day"}
  ${{}}                                                                              | ${"double carton ○ By Friday 20 November 2026"}                                                         | ${"A4: they are told the plan"}
  ${{ actions: [done] }}                                                             | ${"double carton ✓ Done on Wednesday 4 November 2026"}                                                  | ${"and told again when it is done"}
  ${{ commitments: [prevented], actions: [] }}                                       | ${"not happen again Thicker cartons ○ By Friday 6 November 2026"}                                       | ${"a change is a change, promised or planned"}
  ${{ commitments: [{ ...prevented, what: maria.action.what }] }}                    | ${"not happen again Every glass shade travels in a double carton ○ By Friday 20 November 2026 Write"}   | ${"and said once"}
  ${{}}                                                                              | ${"It stands until Thursday 3 December 2026."}                                                          | ${"an offer ends on a day"}
  ${{}}                                                                              | ${"in a stronger carton (worth €89.00)"}                                                                | ${"worth, which is not what it costs"}
  ${{}}                                                                              | ${"20% off your next order Your money back"}                                                            | ${"a percent's worth depends on the order"}
  ${{}}                                                                              | ${"Your €89.00 back, to the card you paid with No, none"}                                               | ${"no worth said twice"}
  ${{ offers: [{ ...maria.offer, options: maria.offer.options.slice(0, 1) }] }}      | ${"Yes, please: A new lamp, and 20% off"}                                                               | ${"one option is a yes or no"}
  ${{ now: on("2026-12-04") }}                                                       | ${"Our offer stood until Thursday 3 December 2026."}                                                    | ${"before the job says so, too"}
  ${{ offers: [{ ...maria.accepted, state: "declined" }] }}                          | ${"Ana has your answer."}                                                                               | ${"a no is heard"}
  ${delivered}                                                                       | ${"You said yes: A new lamp, and 20% off your next order"}                                              | ${"what they chose"}
  ${delivered}                                                                       | ${"It exceeds what I hoped for"}                                                                        | ${"B4: their own measure"}
  ${delivered}                                                                       | ${"in a stronger carton ○ Being prepared"}                                                              | ${"what is owed"}
  ${delivered}                                                                       | ${"7KQM-2XWB-9DRT Give this code with your next order. It works once, until Thursday 4 November 2027."} | ${"the code and its use"}
  ${{ ...delivered, vouchers: [inMoney] }}                                           | ${"It works until Thursday 4 November 2027, also in parts."}                                            | ${"money can be used in parts"}
  ${{ ...delivered, vouchers: [inPart] }}                                            | ${"€10.00 of €25.00 is left on it. Give this code"}                                                     | ${"what is left"}
  ${{ ...delivered, vouchers: [used], redemptions: [maria.redemption] }}             | ${"✓ Used on Thursday 5 November 2026"}                                                                 | ${"a used code is not shown again"}
  ${{ ...delivered, awards: [{ ...sent, proof: "DHL 0034 11" }] }}                   | ${"✓ Sent on Thursday 5 November 2026 DHL 0034 11"}                                                     | ${"E1: how one can see it"}
  ${{ ...delivered, awards: [{ ...sent, state: "withdrawn", proof: "our talk" }] }}  | ${"Taken back on Thursday 5 November 2026. Ana can tell you why."}                                      | ${"the reason is told by a person"}
  ${{ followUps: [maria.followUp] }}                                                 | ${"Is it put right for you? Your answer More than I hoped for Yes, it is put right No, it falls short"} | ${"A5: asked first of all"}
  ${{ followUps: [answered] }}                                                       | ${"You told us: “No, it falls short” Thank you for telling us."}                                        | ${"the handbook's thanks"}
  ${{ followUps: [partly] }}                                                         | ${"You told us: It flickers now and then."}                                                             | ${"an answer between those offered, in their words"}
  ${{ file: closed }}                                                                | ${"If it is not, write to us below, and we carry on."}                                                  | ${"an open door"}
  ${{}}                                                                              | ${"You wrote on Monday 2 November 2026 The shade of my lamp"}                                           | ${"their own words"}
  ${{}}                                                                              | ${"Ana Ruiz wrote to you on Tuesday 3 November 2026"}                                                   | ${"and ours"}
  ${{}}                                                                              | ${"The link works until Tuesday 4 May 2027."}                                                           | ${"a link has an end"}
`("reads “$reads”: $why", ({ change, reads }) => {
  expect(read(page(change))).toContain(reads);
});

const secret = {
  ...REMEDY,
  words: { en: { ...wordingIn(REMEDY, "en"), question: "SECRET" } },
};
const note = { direction: "note", body: "SECRET" } as const;
const call = { direction: "in", channel: "call", body: "SECRET" } as const;
const machine = { direction: "in", body: "SECRET", automatic: true } as const;
const proposed = { ...maria.promise, what: "SECRET", state: "proposed" } as const;
const unshown = { ...maria.action, what: "SECRET", shown: false };
const inside = {
  ...maria.offer,
  why: "SECRET",
  options: [{ id: "s", label: "SECRET", remedies: [] }],
};
test.each`
  change                                                                               | why
  ${{ messages: [maria.message("1", "2026-11-02", note)] }}                            | ${"a note is a word among colleagues"}
  ${{ messages: [maria.message("1", "2026-11-02", call)] }}                            | ${"of a call we have our notes, not their words"}
  ${{ messages: [maria.message("1", "2026-11-02", machine)] }}                         | ${"a machine said nothing"}
  ${{ commitments: [proposed] }}                                                       | ${"a draft binds nobody"}
  ${{ commitments: [{ ...proposed, state: "withdrawn" }] }}                            | ${"what was taken back was told in person"}
  ${{ commitments: [{ ...maria.promise, proof: "SECRET" }] }}                          | ${"how we know is ours"}
  ${{ commitments: [{ ...kept, proof: "SECRET" }] }}                                   | ${"nor what a colleague wrote as proof for us"}
  ${{ actions: [unshown] }}                                                            | ${"not every action is for the customer"}
  ${{ actions: [{ ...done, proof: "SECRET" }] }}                                       | ${"nor how it was checked"}
  ${{ offers: [{ ...inside, state: "proposed" }] }}                                    | ${"it waits for approval"}
  ${{ offers: [{ ...inside, state: "approved" }] }}                                    | ${"its letter has not left"}
  ${{ offers: [{ ...inside, state: "withdrawn", withdrawnBecause: "SECRET" }] }}       | ${"it stands no more"}
  ${{ offers: [{ ...maria.offer, why: "SECRET", clauseId: "SECRET" }] }}               | ${"why we may is for the house"}
  ${{ file: { ...marias().file, cause: "SECRET", feels: "SECRET" } }}                  | ${"triage is our judgement"}
  ${{ awards: [{ ...sent, state: "withdrawn", proof: "SECRET" }] }}                    | ${"a reason among colleagues"}
  ${{ followUps: [{ ...maria.followUp, state: "scheduled" }], checkpoints: [secret] }} | ${"it is asked when its time comes"}
`("is not shown: $why", ({ change }) => {
  expect(page(change)).not.toContain("SECRET");
});

test("neither cost nor allowance stands anywhere on the page", () => {
  const html = page({ ...delivered, offers: [maria.offer] });
  for (const amount of ["41.00", "4100", "17.80", "1780", "133.50", "13350"]) {
    expect(html).not.toContain(amount);
  }
});

describe("in German", () => {
  const german = { speech: SPEAKS_GERMAN } as const;
  const asked = { ...maria.offer, counter: counterOf(null) };
  const replied = { verdict: "stands", at: on("2026-11-05"), words: "Mehr geht nicht." } as const;
  const ana = { kind: "colleague", id: "ana", name: "Ana Ruiz" } as const;

  test.each`
    change                                                                     | reads                                                                         | why
    ${{}}                                                                      | ${"Maria, so ist der Stand Am Montag, 2. November 2026 haben Sie uns gesagt"} | ${"by first name, with the day as Germans write it"}
    ${{}}                                                                      | ${"Ana Ruiz kümmert sich darum."}                                             | ${"one knows who"}
    ${{}}                                                                      | ${"Das gilt bis Donnerstag, 3. Dezember 2026."}                               | ${"an offer ends on a day"}
    ${{}}                                                                      | ${"(im Wert von 89,00 €)"}                                                    | ${"a sum as Germans write it"}
    ${{}}                                                                      | ${"Stimmt das so? Ja, so war es Nein, nicht ganz"}                            | ${"what we understood is asked"}
    ${{ offers: [asked] }}                                                     | ${"Ana hat noch nicht geantwortet. Bis dahin läuft nichts ab."}               | ${"what they asked for"}
    ${{ offers: [{ ...asked, counter: counterOf({ ...replied, by: ana }) }] }} | ${"Ana Ruiz bleibt bei unserem Angebot."}                                     | ${"and what one of us says"}
    ${{ ...delivered, vouchers: [inPart] }}                                    | ${"10,00 € von 25,00 € sind noch darauf."}                                    | ${"what is left"}
    ${{ ...delivered, awards: [{ ...sent, proof: "DHL 0034" }] }}              | ${"✓ Verschickt am Donnerstag, 5. November 2026 DHL 0034"}                    | ${"where the remedy is"}
    ${{ ...delivered, awards: [{ ...sent, state: "instructed" }] }}            | ${"Unterwegs"}                                                                | ${"until it has arrived"}
    ${later}                                                                   | ${"Bis Freitag, 6. November 2026. Der Tag ist vorbei."}                       | ${"a late promise says so itself"}
  `("reads “$reads”: $why", ({ change, reads }) => {
    expect(read(page({ ...german, ...change }))).toContain(reads);
  });

  test.each`
    change                                                    | why
    ${{}}                                                     | ${"an open matter"}
    ${{ listening: undefined, owner: undefined }}             | ${"at the beginning"}
    ${{ offers: [asked] }}                                    | ${"asked for more"}
    ${{ offers: [{ ...maria.accepted, state: "declined" }] }} | ${"a no"}
    ${{ now: on("2026-12-04") }}                              | ${"too late"}
    ${{ ...delivered, vouchers: [inMoney] }}                  | ${"delivered"}
    ${{ file: closed, ...delivered }}                         | ${"closed"}
  `("no phrase of the house is left in English: $why", ({ change }) => {
    const html = read(page({ ...german, ...change }, { done: "accepted" }));
    for (const phrase of phrasesOf(SPEAKS_ENGLISH)) expect(html).not.toContain(phrase);
    expect(html).not.toMatch(/\b(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day\b|[{}]/);
  });

  test("it says so to browsers and readers; what is said in English is marked", () => {
    const slip = { deed: "words", filled: {}, says: "There is no such case.", inWords: false };
    const html = page(german, { slip: { ...slip, language: "en" } as Visit["slip"] });
    expect(html).toMatch(/^<!doctype html><html lang="de">/);
    expect(html).toMatch(/<p class="slip"[^>]* lang="en">/);
  });
});

/** Whole sentences of a language; a word alone might stand in another, too. */
const phrasesOf = ({ says }: typeof SPEAKS_ENGLISH): string[] =>
  Object.values(says)
    .flatMap((part) => (typeof part === "object" ? Object.values(part) : []))
    .filter((it): it is string => typeof it === "string" && it.includes(" "))
    .flatMap((text) => text.split(/\{\w+\}/).map((piece) => piece.trim()))
    .filter((piece) => piece.includes(" ") && piece.length > 8);

describe("the standing is asked", () => {
  const before = { moment: "before", id: "b", caseId: "lamp", score: 2, at: on("2026-11-03") };
  const after = { ...before, moment: "after", id: "a" };
  test.each`
    change                                                         | asks        | why
    ${{}}                                                          | ${"before"} | ${"we have shown that we listen"}
    ${{ listening: undefined, offers: [] }}                        | ${null}     | ${"we have shown nothing yet"}
    ${{ standings: [before] }}                                     | ${null}     | ${"it was said"}
    ${{ file: closed }}                                            | ${null}     | ${"it is over"}
    ${{ offers: [maria.accepted] }}                                | ${null}     | ${"between before and after"}
    ${{ offers: [maria.accepted], followUps: [maria.followUp] }}   | ${"after"}  | ${"we ask how it went"}
    ${{ file: closed, followUps: [answered] }}                     | ${"after"}  | ${"whoever answered one may answer both"}
    ${{ followUps: [maria.followUp], standings: [before, after] }} | ${null}     | ${"both were said"}
  `("$asks: $why", ({ change, asks }) => {
    expect(customerView(marias(change)).asksStanding).toBe(asks);
  });

  test("with the follow-up, in one form, and then no second time", () => {
    const html = page({ ...delivered, followUps: [maria.followUp] });
    expect(html.match(/How likely are you to come back/g)).toHaveLength(1);
    expect(html).not.toContain('id="standing"');
  });
});

describe("whatever anybody wrote stays text", () => {
  const evil = `</textarea></style><script>alert(1)</script><img src=x onerror=alert(1)>"'&`;
  /** Every text of it, names and sentences, says the evil thing; ids, days and states stay. */
  const poisoned = <T,>(value: T, name = ""): T => {
    if (Array.isArray(value)) return value.map((each) => poisoned(each)) as T;
    if (value && typeof value === "object") {
      return Object.fromEntries(
        Object.entries(value).map(([key, each]) => [key, poisoned(each, key)]),
      ) as T;
    }
    return (TEXTS.has(name) && typeof value === "string" ? evil : value) as T;
  };
  const TEXTS = new Set(
    [
      "name byName mailbox title happened feels costThem wants correction body what label",
      "words proof code question more says reply",
    ].flatMap((names) => names.split(" ")),
  );

  test.each`
    change                                                                                                 | why
    ${{}}                                                                                                  | ${"an open matter"}
    ${{ ...delivered, followUps: [maria.followUp] }}                                                       | ${"a question asked"}
    ${{ ...delivered, awards: [{ ...sent, proof: "seen" }], followUps: [{ ...answered, words: "more" }] }} | ${"everything answered"}
    ${{ listening: { ...maria.listening, right: false, correction: "no" } }}                               | ${"a correction"}
  `("$why", ({ change }) => {
    const slip = { deed: "words", filled: { words: evil }, says: evil, inWords: true } as const;
    const html = customerPage(customerView(poisoned(marias(change))), {
      ...visit,
      slip,
      chosen: { answer: evil },
      showing: evil,
    });
    expect(html).not.toMatch(/<script|<img/);
    expect(html.match(/<style>/g)).toHaveLength(1);
    expect(html.split("&lt;script&gt;alert(1)").length).toBeGreaterThan(12);
  });
});

describe("every page can be used by everybody", () => {
  const refused = { deed: "answer", filled: { words: "Hm", fit: "meets" }, says: "Please choose." };
  const slip = { ...refused, inWords: false } as Visit["slip"];
  const pages = [
    ["an open matter", page()],
    ["a refusal", page({}, { slip })],
    ["a confirmation", page(delivered, { done: "accepted" })],
    [
      "a question",
      page({ ...delivered, followUps: [maria.followUp] }, { chosen: { answer: "falls_short" } }),
    ],
    ["an end", plainPage(SPEAKS_ENGLISH, plainIn(SPEAKS_ENGLISH, "gone"), "care@lumen.example")],
  ] as const;

  test.each(pages)("%s: speaks plainly", (_, html) => {
    expect(read(html)).not.toMatch(
      /ticket|\bcase\b|\berror\b|invalid|!|undefined|null|NaN|\[object/i,
    );
  });

  test.each(pages)("%s: has a language, a title, one heading of all, and no scripts", (_, html) => {
    expect(html).toMatch(/^<!doctype html><html lang="en">/);
    expect(html).toMatch(/<title>[^<]+<\/title>/);
    expect(html.match(/<h1/g)).toHaveLength(1);
    expect(html).not.toMatch(/<script|javascript:|\son\w+=|style="/);
  });

  test.each(pages)(
    "%s: every field has a label, every id is one, every reference holds",
    (_, html) => {
      const ids = [...html.matchAll(/\sid="([^"]+)"/g)].map(([, id]) => id);
      expect(new Set(ids).size).toBe(ids.length);
      for (const [, names] of html.matchAll(/aria-(?:labelledby|describedby)="([^"]+)"/g)) {
        for (const name of names?.split(" ") ?? []) expect(ids).toContain(name);
      }
      for (const [field] of html.matchAll(/<textarea[^>]*>/g)) {
        const id = /id="([^"]+)"/.exec(field)?.[1];
        expect(html).toContain(`<label for="${id}">`);
      }
      const bare = html.replace(/<label class="card">.*?<\/label>/gs, "");
      expect(bare).not.toContain('type="radio"');
    },
  );

  test("a refusal keeps what was filled in, says why at its place, and begins the title", () => {
    const html = page({}, { slip });
    expect(html).toContain("<title>Please look again: ");
    expect(html).toMatch(/role="alert" id="answer-slip">.*?Please choose\.<\/p>/);
    expect(html).toMatch(/<textarea id="answer-words"[^>]*>Hm<\/textarea>/);
    expect(html).toMatch(/<input type="radio" name="fit"[^>]*checked=""[^>]*value="meets"/);
  });

  test("an answer chosen in our mail is chosen here, and not yet given", () => {
    const html = page({ followUps: [maria.followUp] }, { chosen: { answer: "falls_short" } });
    expect(html.match(/checked=""/g)).toHaveLength(1);
    expect(html).toMatch(/name="answer"[^>]*checked=""[^>]*value="falls_short"/);
  });
});
