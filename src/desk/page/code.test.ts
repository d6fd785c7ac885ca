/** Codes on both databases: guessed at, replayed, in parallel, from elsewhere, and too late. */
import { eq, sql } from "drizzle-orm";
import { beforeEach, describe, expect, test } from "vitest";
import { onBothAtOnce } from "../../../test/databases.ts";
import { type Filed, fileCase } from "../../../test/filed.ts";
import * as maria from "../../../test/marias/page.ts";
import { cases } from "../../cases/cases.tables.ts";
import { askAgain, askPerson, proveAnswer, takeAnswer } from "../../codes/index.ts";
import { answerOffer, tendOffers } from "../../compensation/index.ts";
import { deliveries } from "../../mail/mail.tables.ts";
import { customers } from "../../people/people.tables.ts";
import { newId } from "../../rim/clock.ts";
import type { Actor } from "../../words/actor.ts";
import { type Moment, minutesLater, moment } from "../../words/moment.ts";
import type { Outcome } from "../../words/outcome.ts";
import { rememberSent } from "../check/sent-before.ts";
import { handbookFrom } from "../handbook.ts";
import { HANDBOOK } from "../house.ts";
import { mailSeal } from "../mail/sealed.ts";
import { type Needs, needsFrom } from "../needs.ts";

const secret = "the house's secret";
const handbook = handbookFrom(HANDBOOK);
const MONEY = { verdict: "accepted", optionId: "money", words: "Thank you" } as const;

onBothAtOnce("a code", (engine) => {
  let filed: Filed;
  let now: Moment;
  let digits: string[];
  let offerId: string;

  const needsIn = needsFrom({
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

  beforeEach(async () => {
    now = moment("2026-11-05T09:00:00Z");
    digits = [];
    filed = await fileCase(engine());
    offerId = await offer();
  });

  /** What is drawn is told to the test alone. */
  const deed = <T>(work: (needs: Needs, by: Actor) => Promise<Outcome<T>>, house = filed) =>
    house.db.inside(house.workspaceId, (tx) => {
      const needs = needsIn(tx, house.workspaceId);
      const newDigits = (count: number) => {
        digits.push(needs.newDigits(count));
        return digits.at(-1) ?? "";
      };
      return work(
        { ...needs, newDigits },
        { kind: "customer", id: house.maria, name: "Maria Keller" },
      );
    });
  const look = <T>(work: (needs: Needs) => Promise<T>): Promise<T> =>
    filed.inside((tx) => work(needsIn(tx, filed.workspaceId)));

  const offer = (caseId = filed.caseId, id = newId(), house = filed) =>
    house.inside(async (tx) => {
      const { offers } = needsIn(tx, house.workspaceId);
      await offers.keep({ ...maria.offer, id, caseId });
      return id;
    });
  const ends = (outcome: Outcome<unknown>): string => {
    if (!outcome.ok) return outcome.refusal.code;
    const value = outcome.value as { end?: string; state?: string; refusal?: { code: string } };
    return value.refusal?.code ?? value.end ?? value.state ?? "";
  };
  const take = async (given: Parameters<typeof takeAnswer>[1]["given"] = MONEY, id = offerId) =>
    ends(await deed((needs, by) => takeAnswer(needs, { offerId: id, given, by })));
  const type = async (typed: string, house = filed) =>
    ends(await deed((needs, by) => proveAnswer(needs, { offerId, typed, by }), house));
  const again = async () => ends(await deed((needs, by) => askAgain(needs, { offerId, by })));
  const person = async () => ends(await deed((needs, by) => askPerson(needs, { offerId, by })));
  const newest = () => digits.at(-1) ?? "";
  const wrong = () => (newest() === "000000" ? "000001" : "000000");
  const stands = () =>
    look(async ({ offers, awards, codes }) => ({
      offer: (await offers.ofCase(filed.caseId))[0],
      awards: await awards.ofCase(filed.caseId),
      codes: await codes.ofCase(filed.caseId),
    }));
  const happened = async () =>
    (await look(({ journal }) => journal.ofCase(filed.caseId))).map(({ what }) => what);
  const mailed = () => look(({ tx }) => tx.select().from(deliveries));

  test("what moves money waits for the digits, and counts once they come", async () => {
    expect(await take()).toBe("held");
    expect(await stands()).toMatchObject({
      offer: { state: "made", held: { optionId: "money", waitsFor: "code" } },
      awards: [],
    });
    expect(await type(newest())).toBe("answered");
    const { offer: accepted, awards, codes } = await stands();
    expect(accepted).toMatchObject({
      state: "accepted",
      held: null,
      answer: { words: "Thank you" },
    });
    expect(awards).toMatchObject([{ kind: "refund", state: "pledged" }]);
    expect(codes).toMatchObject([{ state: "proven", tries: 0 }]);
    const { length } = await happened();
    expect(await type(newest())).toBe("already_answered");
    expect(await happened()).toHaveLength(length);
  });

  test("the gate stands in the domain: no customer walks past it", async () => {
    const straight = () => deed((needs, by) => answerOffer(needs, { offerId, given: MONEY, by }));
    expect(ends(await straight())).toBe("code_needed");
    await take({ ...MONEY, optionId: "again" });
    expect(ends(await straight())).toBe("code_needed");
    expect(await take({ verdict: "declined" })).toBe("answered");
    expect(await type(newest())).toBe("already_answered");
  });

  describe("somebody with the link alone", () => {
    test("has five tries, however many come at once", async () => {
      await take();
      const tried = await Promise.all(Array.from({ length: 12 }, () => type(wrong())));
      expect(tried.filter((end) => end === "code_wrong")).toHaveLength(4);
      expect(tried.filter((end) => end === "code_burnt")).toHaveLength(8);
      expect((await stands()).codes).toMatchObject([{ state: "burnt", tries: 5 }]);
      expect(await type(newest())).toBe("code_burnt");
      expect((await stands()).offer).toMatchObject({ state: "made", held: null });
    });

    test("gets no more guesses by asking again: after fifteen one of us asks", async () => {
      await take();
      for (let code = 0; code < 3; code += 1) {
        for (let tried = 0; tried < 4; tried += 1) expect(await type(wrong())).toBe("code_wrong");
        expect(await type(wrong())).toBe(code === 2 ? "passed_on" : "code_burnt");
        if (code < 2) expect(await again()).toBe("held");
      }
      expect(await take()).toBe("passed_on");
      expect(digits).toHaveLength(3);
      const { offer: held, awards } = await stands();
      expect(held).toMatchObject({ state: "made", held: { waitsFor: "person" } });
      expect(awards).toEqual([]);
      const promises = await look(({ apologies }) => apologies.commitments(filed.caseId));
      expect(promises).toMatchObject([{ kind: "followup", state: "open", ownerId: filed.ana }]);
    });

    test("fills no letterbox: five an hour, and a tap twice is one", async () => {
      for (let sent = 0; sent < 5; sent += 1) {
        expect(await (sent === 0 ? take() : again())).toBe("held");
        expect(await again()).toBe("held");
        expect(await take()).toBe("held");
        now = minutesLater(now, 11);
      }
      expect(digits).toHaveLength(5);
      now = minutesLater(now, -2);
      expect(await again()).toBe("codes_enough");
      now = minutesLater(now, 10);
      expect(await again()).toBe("held");
      expect(await mailed()).toHaveLength(6);
    });

    test("finds the digits nowhere, and no colleague does", async () => {
      await take();
      const everything = await look(async ({ tx }) => {
        const tables = ["codes", "offers", "messages", "journal", "conversations", "replays"];
        const read = tables.map((table) =>
          tx.execute(sql.raw(`select t::text as row from ${table} t`)),
        );
        return JSON.stringify(await Promise.all(read));
      });
      expect(everything).toContain("Your code for");
      expect(everything.replaceAll(/[0-9a-f-]{36,}/g, "")).not.toContain(newest());
      const [mail] = await mailed();
      expect(mail).toMatchObject({ sealed: true, automatic: false });
      const lies = Buffer.from(mail?.content ?? []);
      expect(lies.toString()).not.toContain(newest());
      expect(Buffer.from(mailSeal(secret).unsealed(lies)).toString()).toContain(newest());
      expect(() => mailSeal("another house's").unsealed(lies)).toThrow("can't be opened");
    });
  });

  test("after another was sent, the older one is only a wrong guess", async () => {
    await take();
    now = minutesLater(now, 1);
    expect(await again()).toBe("held");
    const [older = ""] = digits;
    if (older !== newest()) expect(await type(older)).toBe("code_wrong");
    expect(await type(newest())).toBe("answered");
  });

  test("another choice needs a code of its own", async () => {
    await take();
    expect(await take({ ...MONEY, optionId: "again" })).toBe("held");
    expect(digits).toHaveLength(2);
    expect(await type(newest())).toBe("answered");
    const { offer: accepted, codes } = await stands();
    expect(accepted?.answer?.optionId).toBe("again");
    expect(codes.map(({ state }) => state)).toEqual(["proven", "replaced"]);
  });

  test("the code of another case, or of another house, opens nothing here", async () => {
    const other = newId();
    await filed.inside(async (tx) => {
      const [file] = await tx.select().from(cases).where(eq(cases.id, filed.caseId));
      if (file) await tx.insert(cases).values({ ...file, id: other, number: 2 });
    });
    const theirs = await offer(other);
    await take();
    expect(await take(MONEY, theirs)).toBe("held");
    const [here = "", there = ""] = digits;
    if (here !== there) expect(await type(there)).toBe("code_wrong");
    const birch = await fileCase(engine());
    expect(await type(here, birch)).toBe("not_found");
    expect(await type(here)).toBe("answered");
  });

  describe("in time", () => {
    const expire = () =>
      deed((needs) => tendOffers(needs, { task: "expire", now, limit: 9 })).then(
        (outcome) => outcome.ok && outcome.value.tended,
      );

    test("who accepted before the offer ended is honoured while the code lives", async () => {
      now = moment("2026-12-03T08:55:00Z");
      await take();
      now = moment("2026-12-03T09:04:00Z");
      expect(await expire()).toBe(0);
      expect(await again()).toBe("no_more_codes");
      expect(await type(newest())).toBe("answered");
    });

    test("and no longer: then it has run out", async () => {
      now = moment("2026-12-03T08:55:00Z");
      await take();
      now = moment("2026-12-03T09:05:00Z");
      expect(await type(newest())).toBe("offer_expired");
      expect(await expire()).toBe(1);
      expect(await person()).toBe("offer_expired");
    });

    test("a code that has ended is not lost: another may be asked for", async () => {
      await take();
      now = minutesLater(now, 10);
      expect(await type(newest())).toBe("code_lapsed");
      expect(await again()).toBe("held");
      expect(await type(newest())).toBe("answered");
      expect((await stands()).offer?.answer?.words).toBe("Thank you");
    });
  });

  describe("a person", () => {
    const ana = (): Actor => ({ kind: "colleague", id: filed.ana, name: "ana", role: "agent" });
    const change = (to: Partial<typeof customers.$inferInsert>) =>
      filed.inside((tx) => tx.update(customers).set(to).where(eq(customers.id, filed.maria)));

    test("hears whoever can't read the mail; the answer stands under their name", async () => {
      await take();
      expect(await person()).toBe("passed_on");
      expect(await person()).toBe("passed_on");
      expect(await type(newest())).toBe("code_over");
      const given = { verdict: "accepted", optionId: "money" } as const;
      const noted = await deed((needs) => answerOffer(needs, { offerId, given, by: ana() }));
      expect(noted).toMatchObject({ value: { answer: { by: { id: filed.ana } }, held: null } });
      expect(await happened()).toEqual([
        "answer held",
        "code sent",
        "answer passed on",
        "commitment made",
        "offer accepted",
        "award pledged",
      ]);
    });

    test("asks at once where we have no address; no mail is tried", async () => {
      await change({ email: null });
      expect(await take()).toBe("passed_on");
      expect(await mailed()).toEqual([]);
    });

    test("a code goes to whom it was sent: a changed address asks anew", async () => {
      await take();
      await change({ email: "maria@elsewhere.example" });
      expect(await type(newest())).toBe("address_changed");
      now = minutesLater(now, 1);
      expect(await again()).toBe("held");
      expect(await type(newest())).toBe("answered");
    });

    test("who asked for no more mail still gets what they asked for just now", async () => {
      await change({ contact: "unwanted" });
      expect(await take()).toBe("held");
      expect(await mailed()).toHaveLength(1);
    });
  });
});
