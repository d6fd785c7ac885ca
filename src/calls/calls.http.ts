/** Calls over HTTP. */
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { beginCall } from "./begin-call.ts";
import type { Call } from "./call.ts";
import type { callsContract } from "./calls.contract.ts";
import { discardCall } from "./discard-call.ts";
import { endCall } from "./end-call.ts";
import { findCallers } from "./find-callers.ts";
import { missCall } from "./miss-call.ts";
import type { Needs } from "./needs.ts";
import { noteCall } from "./note-call.ts";
import { soundsLike } from "./sound.ts";
import { showCall } from "./show-call.ts";

const PAGE = 50;

export const callsDoors: Doors<typeof callsContract, Needs> = {
  "GET /callers": (needs, { query, by }) => findCallers(needs, { search: query.search, by }),
  "GET /calls": async ({ calls }, { query, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const found = await calls.log(PAGE + 1, query.cursor ? after(query.cursor) : undefined);
    const page = found.slice(0, PAGE);
    const last = page.at(-1);
    return done({
      open: query.cursor ? [] : (await calls.open()).map(shown),
      log: page.map(shown),
      next: found.length > PAGE && last ? cursorOf(last) : null,
    });
  },
  "POST /calls": async (needs, { body: { beganAt, ...who }, by }) =>
    answered(await beginCall(needs, { ...who, beganAt: at(beganAt), by })),
  "GET /calls/:call": async (needs, { params, by }) => {
    const seen = await showCall(needs, { callId: params.call, by });
    return seen.ok ? done({ ...seen.value, call: shown(seen.value.call) }) : seen;
  },
  "PUT /calls/:call": async (needs, { params, body, version, by }) => {
    const { ringBack } = body;
    const draft = {
      ...body,
      ringBack: ringBack && { ...ringBack, dueAt: at(ringBack.dueAt) ?? null },
    };
    return answered(await noteCall(needs, { callId: params.call, draft, version, by }));
  },
  "POST /calls/:call/ending": async (needs, { params, body, by }) => {
    const end = { ...body, endedAt: at(body.endedAt) };
    return answered(await endCall(needs, { callId: params.call, end, by }));
  },
  "POST /calls/:call/miss": async (needs, { params, body, by }) =>
    answered(await missCall(needs, { callId: params.call, miss: body.how, by })),
  "POST /calls/:call/discarding": async (needs, { params, by }) =>
    answered(await discardCall(needs, { callId: params.call, by })),
  "GET /cases/:case/calls": async ({ cases, calls }, { params, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const file = await cases.find(params.case);
    if (!file) return refused("not_found", "There is no such case.");
    return done({ calls: (await calls.ofCase(file.id)).map(shown) });
  },
  "GET /customers/:customer/calls": async ({ people, calls }, { params, by }) => {
    const allowed = may(by, "case:read");
    if (!allowed.ok) return allowed;
    const customer = await people.customer(params.customer);
    if (!customer) return refused("not_found", "There is no such customer.");
    return done({ calls: (await calls.ofCustomer(customer.id)).map(shown) });
  },
};

const at = (said: string | null | undefined) => (said ? moment(said) : undefined);

const shown = ({ byKind: kind, byId: id, byName: name, notes, ...call }: Call) => ({
  ...call,
  notes: notes.map((note) => ({ ...note, sounds: soundsLike(note.text) })),
  by: { kind, id, name },
});

const answered = (outcome: Outcome<Call>) => (outcome.ok ? done(shown(outcome.value)) : outcome);

const cursorOf = ({ beganAt, id }: Call): string =>
  Buffer.from(`${beganAt} ${id}`).toString("base64url");

/** Where an older page begins; a cursor that was tampered with begins at the newest. */
function after(cursor: string) {
  const [beganAt, id] = Buffer.from(cursor, "base64url").toString().split(" ");
  if (!beganAt || !id || Number.isNaN(Date.parse(beganAt)) || !/^[0-9a-f-]{36}$/.test(id)) {
    return undefined;
  }
  return { beganAt: moment(beganAt), id };
}
