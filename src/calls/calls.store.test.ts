import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { customers } from "../people/people.tables.ts";
import { newId } from "../rim/clock.ts";
import { minutesLater, moment } from "../words/moment.ts";
import type { Call } from "./call.ts";
import { callsIn } from "./calls.store.ts";

const at = moment("2026-11-23T09:00:00Z");

onBoth("calls", (fresh) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, ana } = filed;
    const calls = <T>(work: (it: ReturnType<typeof callsIn>) => Promise<T>) =>
      inside((tx) => work(callsIn(tx, workspaceId)));
    const call = (minutes: number, part: Partial<Call> = {}): Call => ({
      id: newId(),
      way: "in",
      state: "open",
      customerId: null,
      caller: { name: "Maria Keller", phone: "+49 30 1234567", email: null },
      caseId: null,
      subject: "A cracked lamp",
      consent: "yes",
      notes: [{ id: "1", text: "It came cracked.", about: "happened" }],
      outcome: "",
      miss: null,
      ringBack: null,
      beganAt: minutesLater(at, minutes),
      endedAt: null,
      byKind: "colleague",
      byId: ana,
      byName: "ana",
      updatedAt: at,
      version: 1,
      ...part,
    });
    return { ...filed, calls, call };
  }

  test("one comes back as it was kept, and is changed by whoever read it last", async () => {
    const { calls, call } = await desk();
    const one = call(0);
    await calls((it) => it.keep(one));
    expect(await calls((it) => it.find(one.id))).toEqual(one);
    const next = { ...one, outcome: "A new one goes out.", version: 2 };
    expect(await calls((it) => it.replace(next, 1))).toBe(true);
    expect(await calls((it) => it.replace({ ...next, outcome: "Nothing." }, 1))).toBe(false);
    expect(await calls((it) => it.hold(one.id))).toEqual(next);
    expect(await calls((it) => it.find(newId()))).toBeUndefined();
  });

  test("lists those that run, those that are over, and each one's own", async () => {
    const { calls, call, caseId, maria } = await desk();
    const runs = call(9);
    const held = call(3, { state: "held", caseId, customerId: maria });
    const missed = call(5, { state: "missed", miss: "busy", caseId, customerId: maria });
    const thrown = call(6, { state: "discarded", caseId, customerId: maria });
    for (const each of [runs, held, missed, thrown]) await calls((it) => it.keep(each));
    expect(await calls((it) => it.open())).toEqual([runs]);
    expect(await calls((it) => it.log(9))).toEqual([missed, held]);
    expect(await calls((it) => it.log(9, missed))).toEqual([held]);
    expect(await calls((it) => it.ofCase(caseId))).toEqual([missed, held]);
    expect(await calls((it) => it.ofCustomer(maria))).toEqual([missed, held]);
  });

  test.each`
    search               | found    | why
    ${"keller"}          | ${true}  | ${"by a part of the name"}
    ${"MARIA@CUSTOMER"}  | ${true}  | ${"by mail address"}
    ${"030 / 123 45 67"} | ${true}  | ${"by phone, however it is written"}
    ${"1"}               | ${true}  | ${"by case number"}
    ${"cracked shade"}   | ${true}  | ${"by what the case is about"}
    ${"%"}               | ${false} | ${"a sign is a sign"}
    ${"99999"}           | ${false} | ${"nobody has it"}
  `("“$search” finds Maria: $found, $why", async ({ search, found }) => {
    const { calls, inside, workspaceId, maria } = await desk();
    await inside((tx) => tx.update(customers).set({ phone: "+49 30 1234567" }));
    const other = newId();
    await inside((tx) =>
      tx.insert(customers).values({ workspaceId, id: other, name: "Tom", createdAt: at }),
    );
    const ids = await calls((it) => it.likely(search, 8));
    expect(ids).toEqual(found ? [maria] : []);
  });
});
