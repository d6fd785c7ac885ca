import { expect, test } from "vitest";
import { onBothAtOnce } from "../../test/databases.ts";
import { type Filed, fileCase } from "../../test/filed.ts";
import { cases } from "../cases/cases.tables.ts";
import { newId } from "../rim/clock.ts";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import type { Filter, Sort } from "./filter.ts";
import { type Listing, listed } from "./listing.ts";
import type { Place } from "./lists.ts";
import { searchFor } from "./search.ts";
import { lexemesOf } from "./words.ts";
import { listsIn } from "./worklists.store.ts";

const NOW = moment("2026-11-23T09:00:00Z");

onBothAtOnce("lists", (engine) => {
  type Asked = { filter?: Partial<Filter>; sort?: Sort; search?: string; after?: Place };

  async function house() {
    const filed = await fileCase(engine());
    let number = 100;
    const keep = async (but: Partial<Listing> & { says?: string } = {}) => {
      const { says = "", ...parts } = but;
      number += 1;
      const listing = await fileLike(filed, { number, ...parts });
      const lexemes = lexemesOf({
        keys: [String(listing.number), listing.customer],
        phones: [],
        sums: [],
        texts: [listing.title, says],
      });
      await filed.inside((tx) => listsIn(tx, filed.workspaceId).keep([{ listing, lexemes }], "1"));
      return listing.number;
    };
    const reader = { now: NOW, today: "2026-11-23", colleagueId: filed.ana };
    const page = ({ filter, sort = "newest", search, after }: Asked, most = 50) =>
      filed.inside((tx) =>
        listsIn(tx, filed.workspaceId).page(
          {
            filter: { view: "open", ...filter },
            sort,
            search: search ? searchFor(search) : null,
            after: after ?? null,
            most,
          },
          reader,
        ),
      );
    const numbers = async (asked: Asked) => (await page(asked)).rows.map(({ number: n }) => n);
    const lists = <T>(work: (lists: ReturnType<typeof listsIn>) => Promise<T>) =>
      filed.inside((tx) => work(listsIn(tx, filed.workspaceId)));
    return { ...filed, keep, page, numbers, lists, reader };
  }

  async function fileLike(filed: Filed, but: Partial<Listing>): Promise<Listing> {
    const caseId = newId();
    const conversationId = await filed.inside(async (tx) => {
      const [like] = await tx.select().from(cases);
      if (!like) throw new Error("no case is filed");
      await tx.insert(cases).values({ ...like, id: caseId, number: but.number ?? 0 });
      return like.conversationId;
    });
    const plain = listed(
      {
        caseId,
        conversationId,
        number: 0,
        state: "open",
        ownerId: null,
        queueId: null,
        tags: [],
        severity: null,
        failure: null,
        stance: "not_yet_known",
        channel: "mail",
        playbookId: "five-steps",
        language: null,
        customerId: filed.maria,
        customer: "Maria Keller",
        title: "A shade",
        glimpse: "",
        lastAt: NOW,
        lastBy: "customer",
        complainedAt: NOW,
        answered: true,
        stepsDone: 0,
        stepsAll: 5,
        next: null,
        task: null,
        undelivered: false,
        toldAt: null,
        shortAt: null,
        urgent: [],
        clock: null,
        promise: null,
        offerEndsAt: null,
        snoozedUntil: null,
        backBecause: null,
        againAt: null,
      },
      "Europe/Berlin",
    );
    return { ...plain, ...but };
  }

  test("pages follow each other without a gap or a double, in each order", async () => {
    const { keep, page } = await house();
    for (let n = 0; n < 7; n += 1) {
      // Two at the same moment: the id decides.
      const at = minutesLater(NOW, Math.floor(n / 2));
      await keep({ lastAt: at, dueAt: at });
    }
    for (const sort of ["newest", "oldest", "deadline"] as const) {
      const seen: number[] = [];
      let after: Place | null = null;
      do {
        const next: Awaited<ReturnType<typeof page>> = await page(
          after ? { sort, after } : { sort },
          3,
        );
        seen.push(...next.rows.map(({ number }) => number));
        after = next.next;
      } while (after);
      expect(seen, sort).toHaveLength(7);
      expect(new Set(seen).size, sort).toBe(7);
      expect(Math.sign((seen[0] ?? 0) - (seen[6] ?? 0)), sort).toBe(sort === "newest" ? 1 : -1);
    }
  });

  test("each filter holds what it says", async () => {
    const { keep, numbers, ana } = await house();
    const tag = newId();
    const queueId = newId();
    const soon = { clockSoonAt: minutesLater(NOW, -5), clockDueAt: minutesLater(NOW, 5) };
    const parts: readonly [Partial<Filter>, Partial<Listing>][] = [
      [{ owner: "me" }, { ownerId: ana }],
      [{ view: "mine" }, { ownerId: ana }],
      [{ queue: queueId }, { queueId }],
      [{ tag }, { tags: [newId(), tag] }],
      [{ severity: "critical" }, { severity: "critical" }],
      [{ failure: "late" }, { failure: "late" }],
      [{ stance: "partly" }, { stance: "partly" }],
      [{ channel: "call" }, { channel: "call" }],
      [{ playbook: "heard" }, { playbookId: "heard" }],
      [{ clock: "overdue" }, { clockSoonAt: NOW, clockDueAt: minutesLater(NOW, -1) }],
      [{ clock: "soon" }, soon],
      [{ view: "due" }, { pressAt: minutesLater(NOW, -1) }],
      [{ view: "closed" }, { state: "closed" }],
      [{ view: "asleep" }, { snoozedUntil: daysLater(NOW, 1) }],
      [{ needs: "first_answer" }, { answered: false }],
      [
        { needs: "promise_today" },
        {
          promiseOn: "2026-11-23",
          promiseEndsAt: minutesLater(NOW, 60),
          promiseOwnerId: ana,
        },
      ],
      [{ needs: "promise_late" }, { promiseEndsAt: minutesLater(NOW, -60), promiseOwnerId: ana }],
      [{ needs: "not_enough" }, { shortAt: NOW, ownerId: ana }],
      [{ needs: "back" }, { backBecause: "Maria wrote.", ownerId: ana }],
      [{ needs: "offer_ending" }, { offerEndsAt: minutesLater(NOW, 60), ownerId: ana }],
    ];
    await keep();
    for (const [filter, listing] of parts) {
      const before = await numbers({ filter });
      const number = await keep(listing);
      expect(await numbers({ filter }), JSON.stringify(filter)).toEqual(
        expect.arrayContaining([number]),
      );
      expect(before, JSON.stringify(filter)).not.toContain(number);
      if (!("view" in filter) && !("owner" in filter) && !("needs" in filter))
        expect(await numbers({ filter }), JSON.stringify(filter)).toEqual([number]);
    }
    expect(
      await numbers({ filter: { severity: "none", failure: "none", clock: "none" } }),
    ).not.toHaveLength(0);
  });

  test("a sleeper is nowhere but among the sleepers, until its time comes", async () => {
    const { keep, numbers, lists, reader } = await house();
    const number = await keep({ snoozedUntil: minutesLater(NOW, 1) });
    expect(await numbers({})).not.toContain(number);
    const later = { ...reader, now: minutesLater(NOW, 1) };
    const asked = {
      filter: { view: "open" },
      sort: "newest",
      search: null,
      after: null,
      most: 9,
    } as const;
    expect((await lists((it) => it.page(asked, later))).rows.map((row) => row.number)).toEqual([
      number,
    ]);
  });

  test("a search finds numbers and names before words, and what is said anywhere", async () => {
    const { keep, numbers } = await house();
    const word = await keep({ says: "I met Keller and paid 123456", customer: "Tom Adeyemi" });
    const begins = await keep({ customer: "Jan Kellerman", says: "nothing" });
    const name = await keep({ customer: "Aylin Keller", says: "the lamp" });
    const numbered = await keep({ number: 123_456, customer: "Noor" });
    expect(await numbers({ search: "keller" })).toEqual([name, begins, word]);
    expect(await numbers({ search: "123456" })).toEqual([numbered, word]);
    expect(await numbers({ search: "aylin lam" })).toEqual([name]);
    expect(await numbers({ search: "aylin lam", filter: { owner: "me" } })).toEqual([]);
    expect(await numbers({ search: "nowhere" })).toEqual([]);
  });

  test("what was found comes page by page, and keeps its order", async () => {
    const { keep, page } = await house();
    for (let n = 0; n < 3; n += 1) await keep({ says: "a lantern" });
    for (let n = 0; n < 3; n += 1) await keep({ customer: "Lantern Bros" });
    const first = await page({ search: "lantern" }, 4);
    const second = await page({ search: "lantern", after: first.next as Place }, 4);
    const customers = [...first.rows, ...second.rows].map(({ customer }) => customer);
    const [bros, maria] = ["Lantern Bros", "Maria Keller"];
    expect(customers).toEqual([bros, bros, bros, maria, maria, maria]);
    expect(second.next).toBeNull();
  });

  test("all that a search finds, for a deed done to each: as the pages have it", async () => {
    const { keep, lists, reader } = await house();
    const found = (search: string, most = 50, owner?: "me") =>
      lists((it) => {
        const filter = { view: "open", ...(owner && { owner }) } as const;
        return it.ids(filter, searchFor(search), most, reader);
      });
    for (const says of ["a lantern", "I paid 5005", "nothing"]) await keep({ says });
    await keep({ customer: "Lantern Bros" });
    await keep({ number: 5_005 });
    const all = ["lantern", "5005", "lanterns", "nowhere"].map((search) => found(search));
    expect((await Promise.all(all)).map(({ length }) => length)).toEqual([2, 2, 0, 0]);
    expect(await found("lantern", 1)).toHaveLength(1);
    expect(await found("lantern", 50, "me")).toEqual([]);
  });

  test("words that were cut within a sign are kept, and hold up no deed", async () => {
    const { keep, page } = await house();
    const number = await keep({ glimpse: "So sad \ud83d" });
    const { rows } = await page({});
    expect(rows.map(({ number: n, glimpse }) => [n, glimpse])).toEqual([[number, "So sad \ufffd"]]);
  });

  test("nobody finds the words of another house", async () => {
    const [one, other] = [await house(), await house()];
    await one.keep({ says: "a secret lantern" });
    expect(await other.numbers({ search: "secret lantern" })).toEqual([]);
    const ids = (it: ReturnType<typeof listsIn>) =>
      it.ids({ view: "all" }, searchFor("secret lantern"), 9, other.reader);
    expect(await other.lists(ids)).toEqual([]);
    expect(await one.lists(ids)).toHaveLength(1);
    expect(await one.numbers({ search: "secret lantern" })).toHaveLength(1);
  });

  test("counts are of the house, each view by itself", async () => {
    const { keep, lists, reader, ana } = await house();
    await keep({ ownerId: ana });
    await keep();
    await keep({ state: "closed" });
    expect(await lists((it) => it.views(reader))).toMatchObject({
      mine: 1,
      new: 1,
      open: 2,
      closed: 1,
      all: 3,
      asleep: 0,
    });
    expect(await lists((it) => it.count([{ view: "all" }, { view: "mine" }], reader))).toEqual([
      3, 1,
    ]);
    expect(await lists((it) => it.count([], reader))).toEqual([]);
  });
});
