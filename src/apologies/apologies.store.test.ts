import { expect, test } from "vitest";
import { onBoth } from "../../test/databases.ts";
import { fileCase } from "../../test/filed.ts";
import { newId } from "../rim/clock.ts";
import { moment } from "../words/moment.ts";
import { apologiesIn } from "./apologies.store.ts";
import type { Commitment } from "./commitment.ts";
import { begin, sent } from "./letter.ts";
import type { Apologies } from "./letters.ts";

const at = moment("2026-11-05T10:00:00Z");
const later = moment("2026-11-06T10:00:00Z");

onBoth("apologies", (fresh) => {
  async function desk() {
    const filed = await fileCase(await fresh());
    const { inside, workspaceId, caseId, ana } = filed;
    const apologies = <T>(work: (apologies: Apologies) => Promise<T>) =>
      inside((tx) => work(apologiesIn(tx, workspaceId)));
    const letter = (when = at) =>
      begin({
        id: newId(),
        caseId,
        kind: "apology" as const,
        subject: "Your lamp",
        body: "Dear",
        authorKind: "colleague",
        authorId: ana,
        authorName: "ana",
        seenMessageId: newId(),
        at: when,
      });
    const promise = (dueOn: string): Commitment => ({
      dueAt: null,
      id: newId(),
      caseId,
      letterId: null,
      source: "desk",
      proofShown: false,
      moves: [],
      brokenAt: null,
      replaces: null,
      kind: "repair",
      what: "A new shade",
      dueOn,
      ownerId: ana,
      state: "open",
      madeAt: at,
      settledAt: null,
      settledBy: null,
      proof: null,
    });
    return { ...filed, apologies, letter, promise };
  }

  test("a letter comes back as it was kept, and as it left", async () => {
    const { apologies, letter, caseId } = await desk();
    const [first, second] = [letter(), letter(later)];
    await apologies((it) => it.keep(second));
    await apologies((it) => it.keep(first));
    expect(await apologies((it) => it.hold(first.id))).toEqual(first);
    const elements = ["regret", "repair"] as const;
    const reading = { elements, faults: ["but"], score: 61, verdict: "revise" } as const;
    const left = sent(first, { messageId: newId(), at: later, reading });
    await apologies((it) => it.change(left));
    expect(await apologies((it) => it.ofCase(caseId))).toEqual([left, second]);
    expect(await apologies((it) => it.ofCase(newId()))).toEqual([]);
    expect(await apologies((it) => it.hold(newId()))).toBeUndefined();
  });

  test("approvals come back oldest first, of the letters that were asked for", async () => {
    const { apologies, letter, ana } = await desk();
    const [one, other] = [letter(), letter()];
    const of = (letterId: string, when: typeof at, overrideReason: string | null = null) => ({
      id: newId(),
      letterId,
      letterVersion: 1,
      at: when,
      overrideReason,
      byKind: "colleague",
      byId: ana,
      byName: "ana",
    });
    const [early, late, another] = [of(one.id, at), of(one.id, later, "why"), of(other.id, at)];
    await apologies(async (it) => {
      for (const each of [one, other]) await it.keep(each);
      for (const each of [late, early, another]) await it.keepApproval(each);
    });
    expect(await apologies((it) => it.approvals([one.id]))).toEqual([early, late]);
    expect(await apologies((it) => it.approvals([one.id, other.id]))).toHaveLength(3);
    expect(await apologies((it) => it.approvals([]))).toEqual([]);
  });

  test("promises come back as they were settled, those due first first", async () => {
    const { apologies, promise, caseId } = await desk();
    const [late, soon] = [promise("2026-11-30"), promise("2026-11-12")];
    await apologies((it) => it.keepCommitment(late));
    await apologies((it) => it.keepCommitment(soon));
    expect(await apologies((it) => it.holdCommitment(soon.id))).toEqual(soon);
    const way = { settledAt: later, settledBy: "ana", proof: "UPS 1" };
    const kept = { ...soon, ...way, state: "kept" as const };
    await apologies((it) => it.changeCommitment(kept));
    expect(await apologies((it) => it.commitments(caseId))).toEqual([kept, late]);
    expect(await apologies((it) => it.holdCommitment(newId()))).toBeUndefined();
  });

  test("nothing of it is seen from another house", async () => {
    const { apologies, letter, db, workspaceId } = await desk();
    const mine = letter();
    await apologies((it) => it.keep(mine));
    const seen = await db.look(newId(), (tx) => apologiesIn(tx, workspaceId).hold(mine.id));
    expect(seen).toBeUndefined();
  });
});
