import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { queueLetter } from "../../test/queued.ts";
import { quietIn } from "../mail/mail.store.ts";
import { outboxIn } from "../mail/outbox.store.ts";
import { peopleIn } from "../people/people.store.ts";
import { newId } from "../rim/clock.ts";
import { daysLater, minutesLater, moment } from "../words/moment.ts";
import { approachesIn } from "./approaches.store.ts";
import { noteApproach, weighApproach } from "./index.ts";

const NOW = moment("2026-11-23T09:00:00.000Z");

onBoth("approaches", (fresh, engine) => {
  async function house() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, caseId } = filed;
    const needs = (tx: Parameters<Parameters<typeof inside>[0]>[0], now = NOW) => ({
      approaches: approachesIn(tx, workspaceId),
      people: peopleIn(tx, workspaceId),
      quiet: quietIn(tx, workspaceId),
      outbox: outboxIn(tx, workspaceId),
      approachCap: { most: 2, days: 10 },
      now: () => now,
      newId,
    });
    const customerId = filed.maria;
    const weighed = (now = NOW) => inside((tx) => weighApproach(needs(tx, now), { customerId }));
    const note = (now = NOW) =>
      inside((tx) => noteApproach(needs(tx, now), { customerId, caseId, kind: "question" }));
    return { ...filed, needs, customerId, weighed, note };
  }

  test("a place that was taken is free again when its days are past", async () => {
    const { weighed, note } = await house();
    expect(await weighed()).toMatchObject({ value: { may: "now" } });
    await note();
    await note(minutesLater(NOW, 60));
    const from = daysLater(NOW, 10);
    expect(await weighed(daysLater(NOW, 3))).toMatchObject({ value: { may: "later", from } });
    expect(await weighed(from)).toMatchObject({ value: { may: "now" } });
  });

  test("an address whose last letter came back is left alone, until one arrives", async () => {
    const { weighed, needs, ...filed } = await house();
    const letter = async (state: "bounced" | "delivered", minutes: number) => {
      const at = minutesLater(NOW, minutes);
      const id = await queueLetter(filed, at, "maria@customer.example");
      const bounceKind = state === "bounced" ? "hard" : null;
      await filed.inside((tx) => needs(tx).outbox.move(id, ["queued"], { state, bounceKind }));
    };
    await letter("bounced", 0);
    expect(await weighed()).toMatchObject({ value: { may: "not", code: "bounced" } });
    await letter("delivered", 5);
    expect(await weighed()).toMatchObject({ value: { may: "now" } });
  });

  test("quiet that was asked for at one address holds for the person's others", async () => {
    const { weighed, needs, customerId, inside } = await house();
    const work = { id: newId(), email: "maria@work.example" };
    await inside(async (tx) => {
      const { people, quiet } = needs(tx);
      const maria = await people.customer(customerId);
      if (maria) await people.keepCustomer({ ...maria, ...work });
      await quiet.keep(work.email, NOW);
    });
    expect(await weighed()).toMatchObject({ value: { may: "now" } });
    await inside((tx) => needs(tx).people.mergeCustomer(work.id, customerId));
    expect(await weighed()).toMatchObject({ value: { may: "not", code: "quiet" } });
  });

  test.skipIf(engine === "pglite")("of two deeds at once one is told to wait", async () => {
    const { inside, needs, customerId } = await house();
    const inner = await inside(async (tx) => {
      await needs(tx).approaches.turn(customerId);
      return inside((other) => weighApproach(needs(other), { customerId }));
    });
    expect(inner).toMatchObject({ value: { may: "later", from: minutesLater(NOW, 1) } });
  });
});
