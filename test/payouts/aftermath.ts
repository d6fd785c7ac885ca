/** When the storm has passed: somebody asks about what is open, and reckons until all is right. */
import type { Desk } from "../../src/desk/run.ts";
import type { Client } from "../clients.ts";
import { count, openOnes } from "./ending.ts";

const AT_ONCE = 50;
/** Whoever was asked about is left alone for so long. */
const AGAIN_MS = 15_000;
/** So long a list of all there is may take. */
const LIST_MS = 180_000;

/** Asks about instructions that wait for their hour, a few at a time. */
export function questions({ house }: Desk, workspaceId: string, iris: Client) {
  const asked = new Map<string, number>();
  return async (): Promise<void> => {
    const open = await openOnes(house.db, workspaceId);
    const now = Date.now();
    const quiet = open.filter((id) => now - (asked.get(id) ?? 0) > AGAIN_MS);
    for (const id of quiet.slice(0, AT_ONCE)) {
      asked.set(id, now);
      await askAbout(iris, id);
    }
  };
}

/** Looks what differs, asks about each, waits until all of it has come right; says how many. */
export async function reckon(desk: Desk, workspaceId: string, iris: Client): Promise<number> {
  await looked(iris);
  const { differences } = await iris.call("GET /differences");
  const open = differences.filter(({ goneAt }) => goneAt === null);
  for (const { instructionId } of open) {
    if (instructionId) await askAbout(iris, instructionId);
  }
  for (let patience = 0; open.length > 0 && patience < 60; patience += 1) {
    await new Promise((rest) => setTimeout(rest, 500));
    if ((await count(desk.house.db, workspaceId)).waiting === 0) break;
  }
  return open.length;
}

/** A list that did not come is asked for once more. */
async function looked(iris: Client): Promise<void> {
  const last = async () => (await iris.call("GET /differences")).reckonings[0];
  const before = (await last())?.at;
  const until = Date.now() + LIST_MS;
  await iris.call("POST /reckonings");
  while (Date.now() < until) {
    await new Promise((rest) => setTimeout(rest, 500));
    const now = await last();
    if (now?.state === "done" && now.at !== before) return;
    if (now?.state === "failed") await iris.call("POST /reckonings");
  }
  throw new Error("the instrument's list was not laid beside the books");
}

const askAbout = (iris: Client, instruction: string) =>
  iris.knock("POST /instructions/:instruction/question", { params: { instruction } });
