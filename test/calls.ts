/** A call as a colleague takes or makes it: begun, noted, ended, through the doors. */
import type { Answer, Client } from "./clients.ts";

type Call = Answer<"POST /calls">;

type Ring = {
  readonly way?: "in" | "out";
  readonly caseId?: string;
  readonly customerId?: string;
  readonly caller?: { name: string; phone: string | null; email: string | null };
  readonly beganAt?: string;
};

type Told = readonly Omit<Call["notes"][number], "sounds">[];
type Typed = Omit<Partial<Call>, "notes"> & { readonly notes?: Told };

type Held = Ring &
  Partial<Pick<Call, "subject" | "consent" | "outcome" | "ringBack">> & { readonly notes?: Told };

export const ring = (client: Client, { way = "out", ...who }: Ring): Promise<Call> =>
  client.call("POST /calls", { body: { way, ...who } });

/** What one types, on top of what stands there. */
export function type(client: Client, call: Call, part: Typed): Promise<Call> {
  const { customerId, caller, caseId, subject, consent, notes, outcome, ringBack } = {
    ...call,
    ...part,
  };
  return client.call("PUT /calls/:call", {
    params: { call: call.id },
    version: call.version,
    body: { customerId, caller, caseId, subject, consent, notes, outcome, ringBack },
  });
}

export async function holdCall(
  client: Client,
  { way, caseId, customerId, caller, beganAt, end = {}, ...typed }: Held & { end?: object },
): Promise<Call> {
  const who = { way, caseId, customerId, caller, beganAt };
  const begun = await ring(client, JSON.parse(JSON.stringify(who)) as Ring);
  await type(client, begun, typed);
  return client.call("POST /calls/:call/ending", { params: { call: begun.id }, body: end });
}

/** Maria tells it as people do, and Ana marks it as she types. */
export const TOLD: Told = [
  { id: "1", text: "The lamp of order 1042 came with a cracked screen.", about: "happened" },
  { id: "2", text: "Order is in the system, paid on 12 November.", about: null },
  { id: "3", text: "I am so disappointed.", about: "feels" },
  { id: "4", text: "It was my sister's present for Saturday.", about: "cost" },
  { id: "5", text: "I want a whole lamp before Saturday.", about: "asks" },
];
