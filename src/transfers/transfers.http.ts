/** Transfers over HTTP. */
import { may } from "../people/index.ts";
import { type Doors, Download } from "../rim/http/doors.ts";
import { done, refused } from "../words/outcome.ts";
import type { Batch } from "./batch.ts";
import { confirmBatch } from "./confirm-batch.ts";
import { makeBatch, transferOf } from "./make-batch.ts";
import type { Needs } from "./needs.ts";
import { painOf } from "./pain.ts";
import { takeReport } from "./take-report.ts";
import type { transfersContract } from "./transfers.contract.ts";

export const transfersDoors: Doors<typeof transfersContract, Needs> = {
  "GET /transfers": async (needs, { by }) => {
    const allowed = may(by, "transfer:export");
    if (!allowed.ok) return allowed;
    const batches = await needs.batches.all();
    return done({
      waiting: await waitingIn(needs),
      batches: await Promise.all(
        batches.map(async (it) => ({ ...it, open: await open(needs, it) })),
      ),
    });
  },
  "POST /transfers": (needs, { body, by }) => makeBatch(needs, { ...body, by }),
  "GET /transfers/:batch/file": async (needs, { params, by }) => {
    const allowed = may(by, "transfer:export");
    if (!allowed.ok) return allowed;
    const batch = await needs.batches.find(params.batch);
    const instrument = batch && (await needs.instruments.find(batch.instrumentId));
    if (!batch || !instrument) return refused("not_found", "There is no such file.");
    const all = await needs.instructions.ofReference(batch.instrumentId, batch.messageId);
    const transfers = all.flatMap(transferOf);
    if (transfers.length !== batch.count) {
      return refused("erased", "Some of its customers were erased, so it can't be made again.");
    }
    const { iban = "", bic = null, holder = "" } = instrument.place;
    const file = painOf(batch, { iban, bic, holder }, transfers);
    return done(new Download(Buffer.from(file), "application/xml", `${batch.messageId}.xml`));
  },
  "POST /transfers/:batch/report": (needs, { params, body, by }) =>
    takeReport(needs, { batchId: params.batch, xml: body.xml, by }),
  "POST /transfers/:batch/arrival": (needs, { params, body, by }) =>
    confirmBatch(needs, { batchId: params.batch, words: body.words, by }),
};

const open = async ({ instructions }: Needs, { instrumentId, messageId }: Batch) =>
  (await instructions.ofReference(instrumentId, messageId)).filter(
    ({ state }) => state === "under_way",
  ).length;

async function waitingIn({ instruments, instructions }: Needs) {
  const names = new Map((await instruments.all()).map(({ id, name }) => [id, name]));
  const sums = new Map<string, Waiting>();
  for (const each of await instructions.open()) {
    const { instrumentId, currency, amountMinor, means, state } = each;
    if (means !== "bank" || state !== "waiting") continue;
    const name = names.get(instrumentId) ?? "";
    const key = `${instrumentId} ${currency}`;
    const sum = sums.get(key) ?? { instrumentId, name, currency, count: 0, sumMinor: 0 };
    sums.set(key, { ...sum, count: sum.count + 1, sumMinor: sum.sumMinor + amountMinor });
  }
  return [...sums.values()];
}

type Waiting = {
  readonly instrumentId: string;
  readonly name: string;
  readonly currency: string;
  readonly count: number;
  readonly sumMinor: number;
};
