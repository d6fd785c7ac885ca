import { expect, test } from "vitest";
import { onBoth } from "../../../test/databases.ts";
import { fileCase } from "../../../test/filed.ts";
import { apologiesIn } from "../../apologies/apologies.store.ts";
import { SENT_BEFORE_DAYS } from "../../apologies/index.ts";
import { begin } from "../../apologies/letter.ts";
import { newId } from "../../rim/clock.ts";
import { daysLater, type Moment, moment } from "../../words/moment.ts";
import { rememberSent } from "./sent-before.ts";

const NOW = moment("2026-11-05T10:00:00Z");
const LAMP =
  "We packed your lamp without its inner carton, and so the glass screen cracked on the way.";
const BOOK = "The second volume was bound upside down by our own press on a Friday afternoon.";

onBoth("what was sent before", (fresh) => {
  async function desk() {
    const { inside, workspaceId, caseId, ana } = await fileCase(await fresh());
    const clock = { now: NOW };
    const remembered = rememberSent(() => clock.now);
    const keep = (body: string, sentAt: Moment | null, id = newId()) =>
      inside((tx) => {
        const draft = begin({
          id,
          caseId,
          kind: "apology",
          subject: "Your lamp",
          body,
          authorKind: "colleague",
          authorId: ana,
          authorName: "ana",
          seenMessageId: newId(),
          at: NOW,
        });
        const state = sentAt ? "sent" : "draft";
        return apologiesIn(tx, workspaceId).keep({ ...draft, state, sentAt });
      });
    const like = (text: string) => inside((tx) => remembered(tx, workspaceId)(text));
    return { keep, like, clock };
  }

  test("a sentence that went out is found with how often, one that didn't is not", async () => {
    const { keep, like } = await desk();
    await keep(`Dear Maria,\n\n${LAMP}`, daysLater(NOW, -2));
    await keep(`Dear Tom,\n\n${LAMP}`, daysLater(NOW, -1));
    await keep(BOOK, null);
    const { share, passages } = await like(`Dear Ole,\n\n${LAMP}`);
    expect(share).toBeGreaterThan(0.9);
    expect(passages).toMatchObject([{ times: 2, quote: expect.stringContaining("inner carton") }]);
    expect(await like(BOOK)).toMatchObject({ share: 0, passages: [] });
  });

  test("what is sent meanwhile is remembered, and counted once", async () => {
    const { keep, like } = await desk();
    await keep(LAMP, daysLater(NOW, -2));
    await like(LAMP);
    await keep(BOOK, NOW);
    for (let asked = 0; asked < 2; asked += 1)
      expect((await like(BOOK)).passages.map(({ times }) => times)).toEqual([1]);
    expect((await like(LAMP)).passages.map(({ times }) => times)).toEqual([1]);
  });

  test("what is long past is forgotten", async () => {
    const { keep, like, clock } = await desk();
    await keep(LAMP, daysLater(NOW, -SENT_BEFORE_DAYS - 1));
    await keep(BOOK, NOW);
    expect((await like(LAMP)).share).toBe(0);
    expect((await like(BOOK)).share).toBeGreaterThan(0.9);
    clock.now = daysLater(NOW, SENT_BEFORE_DAYS + 1);
    expect((await like(BOOK)).share).toBe(0);
  });
});

test("a batch that is full is followed by the next; ties are not lost", async () => {
  const asked: unknown[] = [];
  const row = (at: number) => ({
    id: String(at).padStart(6, "0"),
    text: `Letter ${at}: ${LAMP}`,
    sentAt: NOW,
    customerId: "maria",
  });
  const batches = [
    Array.from({ length: 500 }, (_, at) => row(at)),
    Array.from({ length: 20 }, (_, at) => row(500 + at)),
  ];
  const query = {
    select: () => query,
    from: () => query,
    innerJoin: () => query,
    where: (what: unknown) => {
      asked.push(what);
      return query;
    },
    orderBy: () => query,
    limit: async () => batches.shift() ?? [],
  };
  const like = rememberSent(() => NOW)(query as never, "house");
  const { sameCustomer } = await like(LAMP, "maria");
  expect(asked).toHaveLength(2);
  expect(sameCustomer.letters).toBe(520);
});
