/** A stand-in for a house's own system: takes signed instructions and tells what became of them. */
import { isTheirs } from "../../src/desk/payout/house.ts";
import type { Moment } from "../../src/words/moment.ts";
import { type Asked, openLine, type Reply } from "./line.ts";

export const SHARED = "a secret between the desk and the till";

type Payment = {
  readonly key: string;
  readonly reference: string;
  readonly amountMinor: number;
  readonly currency: string;
  readonly at: string;
  state: "confirmed" | "under_way" | "refused";
};

export type HouseStandIn = Awaited<ReturnType<typeof openHouseSystem>>;

export async function openHouseSystem(now: () => Moment) {
  const payments: Payment[] = [];
  let pending = false;

  function take(body: string): Reply {
    const { key, amountMinor, currency, mark } = JSON.parse(body) as {
      key: string;
      amountMinor: number;
      currency: string;
      mark: string | null;
    };
    const before = payments.find((each) => each.key === key);
    if (before) return { status: 200, body: before };
    if (mark === "unknown") {
      const because = "There is no such customer.";
      return { status: 422, body: { state: "refused", because } };
    }
    const reference = `H-${payments.length + 1}`;
    const state = pending ? "under_way" : "confirmed";
    const made: Payment = { key, reference, amountMinor, currency, at: now(), state };
    payments.push(made);
    return { status: 201, body: { ...made } };
  }

  const line = await openLine(
    ({ method, path, search, headers, body }: Asked): Reply => {
      const flat = Object.fromEntries(
        Object.entries(headers).map(([name, value]) => [name, [value].flat()[0]]),
      );
      if (!isTheirs(SHARED, flat, body, now())) return { status: 401, body: {} };
      if (method === "POST") return take(body);
      if (search.has("since") || path === "/pay") return { status: 200, body: { payments } };
      const key = decodeURIComponent(path.split("/").pop() ?? "");
      const found = payments.find((each) => each.key === key);
      return found ? { status: 200, body: { ...found } } : { status: 404, body: {} };
    },
    (status) => ({ status }),
  );
  return {
    ...line,
    address: `${line.url}/pay`,
    payments,
    takeTime(does: boolean) {
      pending = does;
    },
    finish(reference: string, well: boolean) {
      const found = payments.find((each) => each.reference === reference);
      if (!found) throw new Error(`there is no payment ${reference}`);
      found.state = well ? "confirmed" : "refused";
    },
  };
}
