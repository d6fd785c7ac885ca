/** A house's people, in memory: for tests of what people do. */
import type { Line } from "../src/journal/index.ts";
import type { Colleague, Customer, PeopleNeeds as Needs } from "../src/people/index.ts";
import type { Key, Session } from "../src/people/people.ts";
import type { Actor, Role } from "../src/words/actor.ts";
import { moment } from "../src/words/moment.ts";

export const NOW = moment("2026-11-23T09:00:00Z");
export const RIGHT = "a lamp for every evening";

const who = (id: string, role: Role): Actor => ({ kind: "colleague", id, name: id, role });
export const [iris, ana] = [who("iris", "administrator"), who("ana", "agent")];
export const maria: Actor = { kind: "customer", id: "maria", name: "Maria Keller" };
export const till: Actor = { kind: "key", id: "till", name: "the till", role: "administrator" };

/** Iris is the only administrator, Ana answers, Gus has left; Maria is a customer. */
export function staff() {
  const journal: Line[] = [];
  const colleagues = new Map<string, Colleague>();
  const hashes = new Map<string, string>();
  const sessions: Session[] = [];
  const keys = new Map<string, Key & { hash: string }>();
  const customers = new Map<string, Customer>();
  const merged = new Map<string, string>();
  /** What a password was compared with, each time that one was. */
  const compared: (string | null)[] = [];
  const join = (id: string, role: Role, leftAt: Colleague["leftAt"] = null) => {
    const email = `${id}@lumen.example`;
    colleagues.set(id, { id, name: id, email, role, createdAt: NOW, leftAt });
    hashes.set(id, `slow ${RIGHT}`);
  };
  join("iris", "administrator");
  join("ana", "agent");
  join("gus", "agent", NOW);
  customers.set("maria", {
    id: "maria",
    name: "Maria Keller",
    email: "maria@customer.example",
    phone: null,
    since: null,
    yearlyMinor: null,
    referrals: 0,
    createdAt: NOW,
    version: 3,
    language: null,
    contact: "welcome",
  });
  let ids = 0;
  const needs = {
    people: {
      keepWorkspace: async () => undefined,
      colleague: async (id: string) => colleagues.get(id),
      colleagues: async () => [...colleagues.values()],
      holdColleagues: async () => [...colleagues.values()],
      async welcome(colleague: Colleague, hash: string) {
        const taken = [...colleagues.values()].some(({ email }) => email === colleague.email);
        if (taken) return false;
        colleagues.set(colleague.id, colleague);
        hashes.set(colleague.id, hash);
        return true;
      },
      async changeColleague(id: string, change: Partial<Colleague>) {
        const one = colleagues.get(id);
        if (one) colleagues.set(id, { ...one, ...change });
      },
      passwordHash: async (id: string) => hashes.get(id) ?? null,
      keepPassword: async (id: string, hash: string) => void hashes.set(id, hash),
      keepSession: async (session: Session) => void sessions.push(session),
      async endSessions(which: { tokenHash?: string; colleagueId?: string; but?: string }) {
        const kept = sessions.filter(({ tokenHash, colleagueId }) =>
          which.tokenHash
            ? tokenHash !== which.tokenHash
            : colleagueId !== which.colleagueId || tokenHash === which.but,
        );
        sessions.splice(0, sessions.length, ...kept);
      },
      keys: async () => [...keys.values()],
      keepKey: async (key: Key, hash: string) => void keys.set(key.id, { ...key, hash }),
      async revokeKey(id: string, revokedAt: typeof NOW) {
        const key = keys.get(id);
        if (key) keys.set(id, { ...key, revokedAt });
      },
      customer: async (id: string) => customers.get(merged.get(id) ?? id),
      takeTurn: async () => undefined,
      mergeCustomer: async (id: string, into: string) => void merged.set(id, into),
      async replaceCustomer(customer: Customer, version: number) {
        if (customers.get(customer.id)?.version !== version) return false;
        customers.set(customer.id, customer);
        return true;
      },
    },
    journal: { add: async (line: Line) => void journal.push(line) },
    passwords: {
      hash: async (password: string) => `slow ${password}`,
      async fits(password: string, hash: string | null) {
        compared.push(hash);
        return hash === `slow ${password}`;
      },
    },
    tokens: { make: () => `secret ${(ids += 1)}`, hash: (token: string) => `hash of ${token}` },
    now: () => NOW,
    newId: () => `n${(ids += 1)}`,
  } as unknown as Needs;
  return { needs, journal, colleagues, hashes, sessions, keys, customers, merged, compared, join };
}
