/** Whose page speaks which language, over HTTP: theirs, else English; at a door the browser's. */
import { eq } from "drizzle-orm";
import type { FastifyInstance } from "fastify";
import { afterAll, afterEach, beforeAll, beforeEach, expect, test } from "vitest";
import { freshPglite } from "../../../test/databases.ts";
import { type Filed, fileCase } from "../../../test/filed.ts";
import * as maria from "../../../test/marias/page.ts";
import { messages } from "../../conversations/conversations.tables.ts";
import { deliveries } from "../../mail/mail.tables.ts";
import { customers } from "../../people/people.tables.ts";
import { newId } from "../../rim/clock.ts";
import type { Engine } from "../../rim/db/engine.ts";
import { openHttp } from "../../rim/http/http.ts";
import { silence } from "../../rim/log.ts";
import { moment } from "../../words/moment.ts";
import { rememberSent } from "../check/sent-before.ts";
import { handbookFrom } from "../handbook.ts";
import { HANDBOOK } from "../house.ts";
import { needsFrom } from "../needs.ts";
import { customerPages } from "./customer.http.ts";
import { tokenOf } from "./link.ts";

const secret = "the house's secret";
const handbook = handbookFrom(HANDBOOK);
const at = moment("2026-11-05T09:00:00Z");
const now = () => at;
const needsIn = needsFrom({
  now,
  secret,
  handbook,
  publicUrl: () => "",
  undoSeconds: 0,
  sign: async (mail) => mail,
  sentBefore: rememberSent(now),
  follow: async () => undefined,
  letterMarks: { inSubject: false, inAddress: false },
});

let engine: Engine;
let filed: Filed;
let app: FastifyInstance;
let page: string;
let offerId: string;

beforeAll(async () => {
  engine = await freshPglite();
});
afterAll(() => engine.close());
beforeEach(async () => {
  filed = await fileCase(engine);
  app = await openHttp({ log: silence, proxyHops: 1, secure: false });
  await customerPages(app, { db: filed.db, log: silence, secret, now, needsIn, handbook });
  const { workspaceId, caseId } = filed;
  const link = { workspaceId, caseId, generation: 1, endsOn: "2027-05-04" };
  page = `${await app.listen({ port: 0, host: "127.0.0.1" })}/p/${tokenOf(secret, link)}`;
  offerId = newId();
  const { offers } = { offers: { ...maria.offer, id: offerId, caseId } };
  await filed.inside((tx) => needsIn(tx, workspaceId).offers.keep(offers));
});
afterEach(() => app.close());

const speaks = (language: string | null) =>
  filed.inside((tx) => tx.update(customers).set({ language }).where(eq(customers.id, filed.maria)));
const writes = (body: string) =>
  filed.inside(async (tx) => {
    const needs = needsIn(tx, filed.workspaceId);
    const file = await needs.cases.find(filed.caseId);
    if (!file) throw new Error("the case is gone");
    const message = maria.message(newId(), "2026-11-02", { direction: "in", body });
    await needs.conversations.keepMessage({ ...message, conversationId: file.conversationId });
  });
const read = async (path = page, headers: Record<string, string> = {}) =>
  (await fetch(path, { headers })).text();
const langOf = (html: string) => /<html lang="(\w+)">/.exec(html)?.[1];
const post = (deed: string, fields: Record<string, string>) =>
  fetch(`${page}/${deed}`, { method: "POST", body: new URLSearchParams(fields) });

const GERMAN =
  "Guten Tag, der Schirm meiner Lampe ist mit einem Sprung angekommen, und das ausgerechnet am " +
  "Geburtstag meiner Mutter. Ich bin wirklich enttäuscht und möchte wissen, wie es weitergeht.";

test.each`
  noted   | wrote     | is      | why
  ${"de"} | ${null}   | ${"de"} | ${"they said so"}
  ${null} | ${GERMAN} | ${"de"} | ${"they write so"}
  ${"en"} | ${GERMAN} | ${"en"} | ${"what they said goes before what they write"}
  ${"fr"} | ${null}   | ${"en"} | ${"the handbook has no French page"}
  ${null} | ${null}   | ${"en"} | ${"nobody knows"}
`("the page is in $is: $why", async ({ noted, wrote, is }) => {
  await speaks(noted);
  if (wrote) await writes(wrote);
  // It is the customer's page: whose browser opens it is no matter.
  expect(langOf(await read(page, { "accept-language": "it" }))).toBe(is);
});

test("a choice, its refusals, the mail with the code and the code itself are German", async () => {
  await speaks("de");
  const nothing = await post("answer", { of: offerId });
  expect(nothing.status).toBe(422);
  expect(await nothing.text()).toContain("Bitte wählen Sie zuerst eine der Antworten.");
  const held = await (await post("answer", { of: offerId, choice: "yes money" })).text();
  expect(held).toContain("Danke. Noch ein Schritt");
  expect(held).toContain("Geld, das einmal überwiesen ist, kommt nicht zurück.");
  const wrong = await (await post("code", { of: offerId, code: "12 34" })).text();
  expect(wrong).toContain("Der Code hat sechs Ziffern");
  const missed = await (await post("code", { of: offerId, code: "000000" })).text();
  expect(missed).toContain("Sie können es noch 4-mal versuchen.");
  const [kept] = await filed.inside((tx) => tx.select().from(messages));
  expect(kept?.body).toContain("Wir haben einen Code geschickt");
  expect(await filed.inside((tx) => tx.select().from(deliveries))).toHaveLength(1);
  const long = await post("words", { words: "ä".repeat(4_001) });
  expect(await long.text()).toContain(
    "Das sind 4.001 Zeichen, und auf einmal nehmen wir 4.000 an.",
  );
});

test.each`
  asks              | is      | why
  ${"de-CH, en"}    | ${"de"} | ${"as the browser asks"}
  ${"fr, en;q=0.8"} | ${"en"} | ${"as far as we can"}
  ${""}             | ${"en"} | ${"no wish is said"}
`("a link that opens nothing says so in $is, $why", async ({ asks, is }) => {
  const html = await read(`${page}x`, { "accept-language": asks });
  expect(langOf(html)).toBe(is);
  expect(html).toContain(is === "de" ? "Dieser Link gilt nicht mehr" : "This link has ended");
});
