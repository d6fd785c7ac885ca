/** People over HTTP: founding the house, signing in, colleagues, keys, customers. */
import type { Database, Tx } from "../rim/db/db.ts";
import type { Doors, OpenDoors } from "../rim/http/doors.ts";
import type { Money } from "../words/money.ts";
import type { Moment } from "../words/moment.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";
import { addColleague } from "./add-colleague.ts";
import { changePassword } from "./change-password.ts";
import { changeRole } from "./change-role.ts";
import type { Colleague } from "./colleague.ts";
import { correctCustomer } from "./correct-customer.ts";
import { mergeCustomers } from "./merge-customers.ts";
import { partCustomers } from "./part-customers.ts";
import { makeKey } from "./make-key.ts";
import { makeWorkspace } from "./make-workspace.ts";
import type { Needs } from "./needs.ts";
import type { peopleContract } from "./people.contract.ts";
import { atTheDoor } from "./people.store.ts";
import { may, permissionsOf } from "./permission.ts";
import { revokeKey } from "./revoke-key.ts";
import { seeOff } from "./see-off.ts";
import { signIn } from "./sign-in.ts";
import type { Workspace } from "./workspace.ts";

/** `limitOf` is asked of the right: what a role may give is the handbook's to say. */
export type HttpNeeds = Needs & {
  readonly limitOf: (role: Colleague["role"], currency: string) => Money | null;
};

export const peopleDoors: Doors<typeof peopleContract, HttpNeeds> = {
  "GET /session": async (needs, { by }) => {
    const colleague = await needs.people.colleague(by.id);
    if (!colleague) return refused("not_found", "A key has no screen; sign in as a colleague.");
    return done(meOf(needs, colleague, await needs.people.workspace()));
  },
  "DELETE /session": async ({ people }, { tokenHash }) => {
    if (tokenHash) await people.endSessions({ tokenHash });
    return done({ ok: true });
  },
  "GET /colleagues": async ({ people }) => done({ colleagues: [...(await people.colleagues())] }),
  "POST /colleagues": (needs, { body, by }) => addColleague(needs, { newcomer: body, by }),
  "POST /colleagues/:colleague/role": (needs, { params, body, by }) =>
    changeRole(needs, { colleagueId: params.colleague, role: body.role, by }),
  "POST /colleagues/:colleague/departure": (needs, { params, by }) =>
    seeOff(needs, { colleagueId: params.colleague, by }),
  "POST /password": (needs, { body, tokenHash, by }) =>
    changePassword(needs, { ...body, tokenHash, by }),
  "GET /keys": async ({ people }, { by }) => {
    const allowed = may(by, "key:read");
    return allowed.ok ? done({ keys: [...(await people.keys())] }) : allowed;
  },
  "POST /keys": (needs, { body, by }) => makeKey(needs, { ...body, by }),
  "POST /keys/:key/revocation": (needs, { params, by }) =>
    revokeKey(needs, { keyId: params.key, by }),
  "POST /customers/:customer/mergers": (needs, { params, body, by }) =>
    mergeCustomers(needs, { customerId: params.customer, otherId: body.customerId, by }),
  "POST /customers/:customer/partings": (needs, { params, body, by }) =>
    partCustomers(needs, { customerId: params.customer, otherId: body.customerId, by }),
  "PUT /customers/:customer": (needs, { params, body, version, by }) =>
    correctCustomer(needs, { customerId: params.customer, correction: body, version, by }),
};

/** What the open doors are handed: they find the workspace themselves. */
export type OpenNeeds = {
  readonly db: Database;
  readonly needsIn: (tx: Tx, workspaceId: string) => HttpNeeds;
  readonly newId: () => string;
  readonly now: () => Moment;
  /** What a house may be, as the handbook has it. */
  readonly trades: readonly { id: string; name: string; pack: boolean }[];
  /** Opens the sample business: makes its workspace, and answers whom to sign in. */
  readonly openSample: (
    told: (far: { done: number; all: number }) => void,
  ) => Promise<Outcome<{ email: string; password: string }>>;
};

export function openDoors(house: OpenNeeds): OpenDoors<typeof peopleContract> {
  const { db, needsIn, newId, openSample, trades } = house;
  const isFounded = () => db.atDoor((tx) => atTheDoor(tx).isFounded());
  const enter = async (
    { email, password }: { email: string; password: string },
    cookie: { set(token: string, until: string): void },
  ) => {
    const who = await db.atDoor((tx) => atTheDoor(tx).byEmail(email));
    const workspaceId = who?.workspaceId ?? newId();
    return db.inside(workspaceId, async (tx) => {
      const needs = needsIn(tx, workspaceId);
      const session = await signIn(needs, { colleagueId: who?.colleagueId ?? newId(), password });
      if (!session.ok) return session;
      const colleague = await needs.people.colleague(session.value.colleagueId);
      if (!colleague) return refused("not_found", "There is no such colleague.");
      cookie.set(session.value.token, session.value.until);
      return done(meOf(needs, colleague, await needs.people.workspace()));
    });
  };
  // Founders who come at the same moment take turns, so that the second finds it founded.
  let last: Promise<unknown> = Promise.resolve();
  let opening: { done: number; all: number } | null = null;
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const mine = last.then(work, work);
    last = mine.catch(() => undefined);
    return mine;
  };
  const founded = () => refused("already_founded", "This desk has its workspace. Please sign in.");

  return {
    // While the sample is opened the embedded database has no room for a question.
    "GET /welcome": async () =>
      done({ ready: opening ? false : await isFounded(), trades: [...trades], opening }),
    "POST /workspace": ({ body, cookie }) =>
      inTurn(async () => {
        if (await isFounded()) return founded();
        const id = newId();
        const made = await db.inside(id, (tx) => makeWorkspace(needsIn(tx, id), { ...body, id }));
        return made.ok ? enter(body.administrator, cookie) : made;
      }),
    "POST /sample": ({ cookie }) =>
      inTurn(async () => {
        if (await isFounded()) return founded();
        const sample = await openSample((far) => {
          opening = far;
        }).finally(() => {
          opening = null;
        });
        if (!sample.ok) return sample;
        const entered = await enter(sample.value, cookie);
        return entered.ok ? done({ ...entered.value, password: sample.value.password }) : entered;
      }),
    "POST /session": ({ body, cookie }) => enter(body, cookie),
  };
}

const meOf = ({ limitOf }: HttpNeeds, colleague: Colleague, workspace: Workspace) => ({
  colleague,
  workspace,
  may: permissionsOf(colleague.role),
  limitMinor: limitOf(colleague.role, workspace.currency)?.minor ?? null,
});
