/** The customer's page over HTTP: the whole way by form, sent twice, too long, by false links. */
import { eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, test } from "vitest";
import { freshPglite } from "../../../test/databases.ts";
import { type Filed, fileCase } from "../../../test/filed.ts";
import * as maria from "../../../test/marias/page.ts";
import { cases } from "../../cases/cases.tables.ts";
import { newId } from "../../rim/clock.ts";
import type { Engine } from "../../rim/db/engine.ts";
import { openHttp } from "../../rim/http/http.ts";
import { silence } from "../../rim/log.ts";
import { type Moment, moment } from "../../words/moment.ts";
import { customerPages } from "./customer.http.ts";
import { handbookFrom } from "../handbook.ts";
import { HANDBOOK } from "../house.ts";
import { type Needs, needsFrom } from "../needs.ts";
import { rememberSent } from "../check/sent-before.ts";
import { tokenOf } from "./link.ts";

const secret = "the house's secret";
const handbook = handbookFrom(HANDBOOK);

/** What the mail says, for the test alone. */
const DIGITS = "012345";
const needsOf = needsFrom({
  now: () => now,
  secret,
  handbook,
  publicUrl: () => "",
  undoSeconds: 0,
  sign: async (mail) => mail,
  sentBefore: rememberSent(() => now),
  follow: async () => undefined,
  letterMarks: { inSubject: false, inAddress: false },
});

const needsIn: typeof needsOf = (tx, id) => ({ ...needsOf(tx, id), newDigits: () => DIGITS });

let engine: Engine;
let filed: Filed;
let app: FastifyInstance;
let url: string;
let token: string;
let now: Moment;

beforeAll(async () => {
  engine = await freshPglite();
});
afterAll(() => engine.close());

/** Every test has its own house and its own address; one database is enough for all. */
beforeEach(() => open(engine));
afterEach(() => app.close());

async function open(on: Engine): Promise<void> {
  now = moment("2026-11-05T09:00:00Z");
  filed = await fileCase(on);
  app = await openHttp({ log: silence, proxyHops: 1, secure: false });
  await customerPages(app, {
    db: filed.db,
    log: silence,
    secret,
    now: () => now,
    needsIn,
    handbook,
  });
  url = await app.listen({ port: 0, host: "127.0.0.1" });
  token = tokenOf(secret, link());
}

const link = (change: Partial<Parameters<typeof tokenOf>[1]> = {}) => ({
  workspaceId: filed.workspaceId,
  caseId: filed.caseId,
  generation: 1,
  endsOn: "2027-05-04",
  ...change,
});

const look = (path = `/p/${token}`) => fetch(url + path, { redirect: "manual" });

const post = (deed: string, fields: Record<string, string>, { at = token, from = "" } = {}) =>
  fetch(`${url}/p/${at}/${deed}`, {
    method: "POST",
    redirect: "manual",
    body: new URLSearchParams(fields),
    headers: from ? { "x-forwarded-for": from } : {},
  });

/** The hidden field of a form, as a browser would send it along. */
const hidden = async (deed: string, name = "of"): Promise<string> => {
  const form = (await (await look()).text()).split(`/${deed}#${deed}"`)[1] ?? "";
  return (
    new RegExp(`name="${name}" value="([^"]*)"`).exec(form.split("</form>")[0] ?? "")?.[1] ?? ""
  );
};

const sentTo = (response: Response): string =>
  `${response.status} ${response.headers.get("location")?.replace(token, "…")}`;

/** What a colleague or the desk did meanwhile. */
const inHouse = <T>(work: (needs: Needs) => Promise<T>): Promise<T> =>
  filed.inside((tx) => work(needsIn(tx, filed.workspaceId)));

const happened = async (): Promise<readonly string[]> => {
  const lines = await inHouse(({ journal }) => journal.ofCase(filed.caseId));
  return lines.map(({ what, by }) => `${by.kind}: ${what}`);
};

const hear = () => {
  const heard = { ...maria.listening, id: newId(), caseId: filed.caseId };
  return inHouse(({ cases: file }) => file.keepListening(heard));
};

const offer = (caseId = filed.caseId, id = newId()) =>
  inHouse(({ offers }) => offers.keep({ ...maria.offer, id, caseId }));

const ask = () => {
  const asked = { ...maria.followUp, id: newId(), caseId: filed.caseId, messageId: null };
  return inHouse(({ followUps }) => followUps.keep(asked));
};

describe("the way through a matter", () => {
  test("what we understood is confirmed, once", async () => {
    await hear();
    const of = await hidden("understanding");
    const [one, two] = await Promise.all([
      post("understanding", { of, right: "yes", words: "" }),
      post("understanding", { of, right: "yes", words: "" }),
    ]);
    expect(sentTo(one)).toBe("303 /p/…?done=understood#understanding");
    expect(sentTo(two)).toBe(sentTo(one));
    expect(await happened()).toEqual(["customer: understanding confirmed"]);
    expect(await (await look()).text()).toContain("You told us that this is right.");
  });

  test("or corrected, in their words", async () => {
    await hear();
    const of = await hidden("understanding");
    const bare = await post("understanding", { of, right: "no", words: " \r\n " });
    expect(bare.status).toBe(422);
    expect(await bare.text()).toContain("Please tell us in a few words what we got wrong.");
    const told = await post("understanding", { of, right: "no", words: "It was <blue>.\r\nSo." });
    expect(sentTo(told)).toBe("303 /p/…?done=corrected#understanding");
    expect(await (await look()).text()).toContain("It was &lt;blue&gt;.\nSo.</blockquote>");
  });

  test("an offer is accepted: the voucher stands there, the rest is on its way, once", async () => {
    await offer();
    const of = await hidden("answer");
    const yes = { of, choice: "yes again", fit: "exceeds", words: "Thank you." };
    const answers = await Promise.all([post("answer", yes), post("answer", yes)]);
    for (const each of answers) expect(sentTo(each)).toBe("303 /p/…?done=held#code");
    const asks = await (await look(`/p/${token}?done=held`)).text();
    expect(asks).toContain("Thank you. One step more, and what you chose is on its way.");
    expect(asks).toMatch(/<input[^>]*inputMode="numeric"[^>]*autoComplete="one-time-code"/i);
    expect(asks).toContain("m…@customer.example");
    const missed = await post("code", { of, code: "999999" });
    expect(missed.status).toBe(422);
    const says = await missed.text();
    expect(says).toContain("You can try 4 times more.");
    expect(says).toContain('aria-invalid="true" aria-describedby="code-slip code-hint"');
    expect(says).not.toContain("999999");
    const typed = { of, code: "012 345" };
    const proven = await Promise.all([post("code", typed), post("code", typed)]);
    for (const each of proven) expect(sentTo(each)).toBe("303 /p/…?done=accepted#answer");
    const page = await (await look(`/p/${token}?done=accepted`)).text();
    expect(page).toContain("Thank you. We have your answer.");
    expect(page).toMatch(/<p class="code">(?=[^<]*[A-Z])[0-9A-Z]{4}-[0-9A-Z]{4}-[0-9A-Z]{4}<\/p>/);
    expect(page).toContain("Being prepared");
    const told = await happened();
    expect(told.filter((each) => each === "customer: offer accepted")).toHaveLength(1);
    expect(told.filter((each) => each === "customer: award pledged")).toHaveLength(2);
  });

  test("an offer is declined with words", async () => {
    await offer();
    const of = await hidden("answer");
    const no = { of, choice: "no", fit: "falls_short", words: "I want it repaired." };
    expect(sentTo(await post("answer", no))).toBe("303 /p/…?done=declined#answer");
    const page = await (await look()).text();
    expect(page).toContain("It falls short of what I hoped for");
    expect(page).toContain("I want it repaired.");
  });

  test("whoever was found to be one with another still answers on their own page", async () => {
    await offer();
    const one = { id: newId(), email: "maria@work.example" };
    await inHouse(async ({ people }) => {
      const known = await people.customer(filed.maria);
      if (known) await people.keepCustomer({ ...known, ...one });
      await people.mergeCustomer(filed.maria, one.id);
    });
    const no = { of: await hidden("answer"), choice: "no", fit: "meets", words: "" };
    expect(sentTo(await post("answer", no))).toBe("303 /p/…?done=declined#answer");
  });

  test("a message reaches the conversation, and a page sent twice is one message", async () => {
    const showing = await hidden("words", "showing");
    const words = { showing, words: "Where is it?" };
    await Promise.all([post("words", words), post("words", words)]);
    expect(await happened()).toEqual(["customer: customer wrote"]);
    const again = await hidden("words", "showing");
    expect(sentTo(await post("words", { showing: again, words: "Where is it?" }))).toBe(
      "303 /p/…?done=written#words",
    );
    const page = await (await look()).text();
    expect(page.match(/Where is it\?<\/blockquote>/g)).toHaveLength(2);
  });

  test("how likely they are to come back is said once, before", async () => {
    await hear();
    const before = { moment: "before", score: "2" };
    expect(sentTo(await post("standing", before))).toBe("303 /p/…?done=stood#standing");
    expect(sentTo(await post("standing", before))).toBe("303 /p/…?done=stood#standing");
    expect(await happened()).toEqual(["customer: standing given"]);
  });

  test("our mail's question comes with its answer chosen; it counts once confirmed", async () => {
    await ask();
    const page = await (await look(`/p/${token}?answer=falls_short`)).text();
    expect(page).toMatch(/checked="" value="falls_short"/);
    expect(await happened()).toEqual([]);
    const of = await hidden("follow-up");
    const given = { of, answer: "falls_short", words: "It never came.", score: "1" };
    expect(sentTo(await post("follow-up", given))).toBe(
      `303 /p/…?done=followed&ask=${of}#follow-up`,
    );
    expect(sentTo(await post("follow-up", given))).toBe(
      `303 /p/…?done=followed&ask=${of}#follow-up`,
    );
    expect(await happened()).toEqual([
      "customer: follow-up answered",
      "desk: lead told",
      "customer: standing given",
    ]);
    const after = await (await look()).text();
    expect(after).toContain("Thank you for your honesty.");
    expect(after).toContain("Some numbers, if you like");
    const numbers = { csat: "2", nps: "0", ces: "" };
    expect(sentTo(await post("ratings", numbers))).toBe("303 /p/…?done=rated#ratings");
    expect(sentTo(await post("ratings", { ces: "7" }))).toBe("303 /p/…?done=rated#ratings");
    expect(await (await look()).text()).not.toContain("Some numbers, if you like");
  });
});

describe("what cannot be taken is said at its place, and nothing they wrote is lost", () => {
  test.each`
    deed               | fields                                                                              | says                                                | why
    ${"words"}         | ${{ words: "  " }}                                                                  | ${"Please write your message first."}               | ${"nothing was written"}
    ${"words"}         | ${{ words: "Ж".repeat(4_001) }}                                                     | ${"These are 4,001 letters, and we can take 4,000"} | ${"letters count, not bytes"}
    ${"words"}         | ${{ words: `${"🪔".repeat(4_000)}!` }}                                              | ${"These are 4,001 letters"}                        | ${"a picture sign is one letter"}
    ${"answer"}        | ${{ of: "OFFER", words: "Hm" }}                                                     | ${"Please choose one of the answers first."}        | ${"nothing was chosen"}
    ${"answer"}        | ${{ of: "OFFER", choice: "yes more", words: "Hm" }}                                 | ${"This offer has no such option."}                 | ${"only what was offered"}
    ${"answer"}        | ${{ of: "0192f3a0-0000-7000-8000-000000000009", choice: "yes again", words: "Hm" }} | ${"This has changed since you opened the page."}    | ${"another offer than they saw"}
    ${"code"}          | ${{ of: "OFFER", code: "12345" }}                                                   | ${"No code is waited for."}                         | ${"nothing was chosen yet"}
    ${"answer"}        | ${{ of: "' or 1=1", choice: "no", words: "Hm" }}                                    | ${"This has changed since you opened the page."}    | ${"no offer at all"}
    ${"understanding"} | ${{ of: "1", right: "yes", words: "Hm" }}                                           | ${"This has changed since you opened the page."}    | ${"we have not said it yet"}
    ${"follow-up"}     | ${{ of: "1", answer: "meets", words: "Hm" }}                                        | ${"This has changed since you opened the page."}    | ${"it was not asked"}
    ${"standing"}      | ${{ moment: "before", score: "9" }}                                                 | ${"Choose a whole number from 1 to 5."}             | ${"there are five answers"}
    ${"standing"}      | ${{ moment: "after", score: "5" }}                                                  | ${"This has changed since you opened the page."}    | ${"not yet after"}
  `("$deed: $why", async ({ deed, fields, says }) => {
    await offer();
    const of = fields.of === "OFFER" ? await hidden("answer") : (fields.of ?? "");
    const before = await happened();
    const refusal = await post(deed, { ...fields, of });
    expect(refusal.status).toBe(422);
    const page = await refusal.text();
    expect(page).toContain(says);
    expect(page.match(/role="alert"/g)).toHaveLength(1);
    if (fields.words?.trim()) expect(page).toContain(`${fields.words}</textarea>`);
    expect(await happened()).toEqual(before);
  });

  test("an offer that has run out is refused kindly", async () => {
    await offer();
    const of = await hidden("answer");
    now = moment("2026-12-03T09:00:01Z");
    const late = await post("answer", { of, choice: "yes again" });
    expect(late.status).toBe(422);
    expect(await late.text()).toContain("Our offer stood until Thursday 3 December 2026.");
  });

  test("another matter's offer is not answered here, though it is the same person's", async () => {
    const other = newId();
    await offer();
    await filed.inside(async (tx) => {
      const [file] = await tx.select().from(cases).where(eq(cases.id, filed.caseId));
      if (file) await tx.insert(cases).values({ ...file, id: other, number: 2 });
    });
    const id = newId();
    await offer(other, id);
    expect((await post("answer", { of: id, choice: "yes again" })).status).toBe(422);
  });

  test.each`
    body                             | type                                   | status | why
    ${`words=${"a".repeat(64_001)}`} | ${"application/x-www-form-urlencoded"} | ${413} | ${"more than any form of ours"}
    ${"{}"}                          | ${"text/plain"}                        | ${422} | ${"no form at all"}
    ${"<words/>"}                    | ${"application/xml"}                   | ${415} | ${"nor anything we read"}
    ${"{"}                           | ${"application/json"}                  | ${400} | ${"half a thing"}
    ${"words=a&words=b"}             | ${"application/x-www-form-urlencoded"} | ${422} | ${"a field twice is no text"}
    ${"words=%00"}                   | ${"application/x-www-form-urlencoded"} | ${422} | ${"a sign that is none"}
  `("$status: $why", async ({ body, type, status }) => {
    const headers = { "content-type": type };
    const answer = await fetch(`${url}/p/${token}/words`, { method: "POST", body, headers });
    expect(answer.status).toBe(status);
    expect(answer.headers.get("content-type")).toBe("text/html; charset=utf-8");
    expect(await happened()).toEqual([]);
  });
});

describe("a link that opens nothing", () => {
  const OTHER = "0192f3a0-0000-7000-8000-000000000002";
  const flip = (all: string) => `${all.slice(0, 20)}${all[20] === "A" ? "B" : "A"}${all.slice(21)}`;
  const bad = (): ReadonlyArray<readonly [string, string]> => [
    ["was changed in one sign", flip(token)],
    ["was signed by nobody", tokenOf("another secret", link())],
    ["names another workspace", tokenOf("another secret", link({ workspaceId: OTHER }))],
    ["names a workspace that is gone", tokenOf(secret, link({ workspaceId: OTHER }))],
    ["names a case that is gone", tokenOf(secret, link({ caseId: OTHER }))],
    ["was revoked", tokenOf(secret, link({ generation: 0 }))],
    ["comes from the future", tokenOf(secret, link({ generation: 2 }))],
    ["ended yesterday", tokenOf(secret, link({ endsOn: "2026-11-04" }))],
    ["is no link", "hello"],
  ];

  test("gets one and the same page, whatever is wrong with it, to look and to send", async () => {
    const alone = await freshPglite();
    await app.close();
    await open(alone);
    const first = await look("/p/hello");
    expect(first.status).toBe(404);
    const said = await first.text();
    expect(said).toContain("This link has ended");
    expect(said).toContain(`mailto:${filed.workspaceId}@lumen.example`);
    for (const [why, each] of bad()) {
      const seen = await look(`/p/${each}`);
      expect([why, seen.status, await seen.text()]).toEqual([why, 404, said]);
      const sent = await post("words", { words: "Hello" }, { at: each });
      expect([why, sent.status, await sent.text()]).toEqual([why, 404, said]);
    }
    expect(await happened()).toEqual([]);
    await alone.close();
  });

  test("raising the generation ends every older link at once", async () => {
    expect((await look()).status).toBe(200);
    const mine = eq(cases.id, filed.caseId);
    await filed.inside((tx) => tx.update(cases).set({ pageGeneration: 2 }).where(mine));
    expect((await look()).status).toBe(404);
    expect((await look(`/p/${tokenOf(secret, link({ generation: 2 }))}`)).status).toBe(200);
  });

  test("on a desk of several houses does not say whose it was", async () => {
    await fileCase(engine);
    expect(await (await look("/p/hello")).text()).not.toContain("mailto:");
  });

  test("is tried thirty times a minute, no more; a good link still opens", async () => {
    const seen = [];
    for (let tried = 0; tried < 31; tried += 1) seen.push((await look("/p/hello")).status);
    expect(seen.slice(0, 30)).toEqual(Array.from({ length: 30 }, () => 404));
    expect(seen[30]).toBe(429);
    expect((await look()).status).toBe(200);
  });
});

describe("so that nobody is drowned or watched", () => {
  test.each`
    from                               | why
    ${() => "203.0.113.7"}             | ${"twenty a minute from one address"}
    ${(n: number) => `203.0.113.${n}`} | ${"twenty a minute over one link, from wherever"}
  `("$why", async ({ from }) => {
    const seen = [];
    for (let sent = 0; sent < 21; sent += 1) {
      seen.push((await post("words", { words: "" }, { from: from(sent) })).status);
    }
    expect(new Set(seen.slice(0, 20))).toEqual(new Set([422]));
    expect(seen[20]).toBe(429);
  });

  test("a page is kept nowhere, told to nobody, and runs nothing", async () => {
    const { headers } = await look();
    expect(headers.get("cache-control")).toBe("no-store");
    expect(headers.get("referrer-policy")).toBe("no-referrer");
    expect(headers.get("x-robots-tag")).toBe("noindex, nofollow");
    expect(headers.get("set-cookie")).toBeNull();
    const policy = headers.get("content-security-policy") ?? "";
    expect(policy).toMatch(/^default-src 'none'; style-src 'sha256-[\w+/=]+'; form-action 'self'/);
    expect(policy).not.toMatch(/script-src|unsafe/);
  });

  test("reloading a refusal leads back to the page", async () => {
    expect(sentTo(await look(`/p/${token}/words`))).toBe("303 /p/…");
  });
});
