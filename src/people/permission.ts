/** Who may do what: one table for every door, so that web, API and jobs meet the same answer. */
import type { Actor, Role } from "../words/actor.ts";
import { done, type Outcome, refused } from "../words/outcome.ts";

const EVERYONE: readonly Role[] = ["agent", "lead", "administrator"];
const LEADS: readonly Role[] = ["lead", "administrator"];
const ADMINISTRATORS: readonly Role[] = ["administrator"];

const TABLE = {
  "case:read": EVERYONE,
  "case:open": EVERYONE,
  "case:triage": EVERYONE,
  "case:listen": EVERYONE,
  "legal:review": LEADS,
  "case:note": EVERYONE,
  "case:assign": EVERYONE,
  "case:handle": EVERYONE,
  "queue:edit": LEADS,
  "tag:edit": LEADS,
  "macro:edit": EVERYONE,
  "skill:edit": LEADS,
  "case:involve": EVERYONE,
  "clock:pause": EVERYONE,
  "clock:take": EVERYONE,
  "hours:edit": LEADS,
  "catalogue:edit": LEADS,
  "deadline:choose": EVERYONE,
  "deadline:set-aside": LEADS,
  "case:close": EVERYONE,
  "case:reopen": EVERYONE,
  "case:join": EVERYONE,
  "incident:open": EVERYONE,
  "call:log": EVERYONE,
  "letter:write": EVERYONE,
  "letter:approve": EVERYONE,
  "letter:override": LEADS,
  "letter:send": EVERYONE,
  "commitment:make": EVERYONE,
  "commitment:settle": EVERYONE,
  "commitment:renew": LEADS,
  "promise:weigh": LEADS,
  "offer:propose": EVERYONE,
  "offer:approve": LEADS,
  "offer:answer": EVERYONE,
  "offer:withdraw": EVERYONE,
  "award:settle": EVERYONE,
  "award:withdraw": LEADS,
  "transfer:export": LEADS,
  "difference:settle": LEADS,
  "instrument:change": ADMINISTRATORS,
  "voucher:redeem": EVERYONE,
  "books:read": LEADS,
  "action:plan": EVERYONE,
  "action:complete": EVERYONE,
  "action:verify": EVERYONE,
  "telling:write": EVERYONE,
  "telling:approve": LEADS,
  "cause:name": EVERYONE,
  "cause:trace": EVERYONE,
  "debrief:hold": EVERYONE,
  "closure-message:write": EVERYONE,
  "follow-up:schedule": EVERYONE,
  "follow-up:answer": EVERYONE,
  "lesson:read": EVERYONE,
  "baseline:take": LEADS,
  "mail:look": EVERYONE,
  "form:edit": LEADS,
  "playbook:amend": LEADS,
  "chat:set-up": LEADS,
  "delivery:retry": EVERYONE,
  "customer:edit": EVERYONE,
  "customer:erase": LEADS,
  "colleague:add": ADMINISTRATORS,
  "colleague:change": ADMINISTRATORS,
  "mailbox:change": ADMINISTRATORS,
  "key:make": ADMINISTRATORS,
  "key:read": ADMINISTRATORS,
  "hook:make": ADMINISTRATORS,
} as const satisfies Record<string, readonly Role[]>;

export type Permission = keyof typeof TABLE;

/** The verbs of a customer's own page say themselves what they may; the desk acts on its clocks. */
export function may(by: Actor, deed: Permission): Outcome<Actor> {
  if (by.kind === "desk") return done(by);
  if (by.kind !== "customer" && (TABLE[deed] as readonly Role[]).includes(by.role)) return done(by);
  const who =
    by.kind === "customer" ? "a customer" : `${by.role === "lead" ? "a lead" : `an ${by.role}`}`;
  const able = TABLE[deed].at(0) === "administrator" ? "an administrator" : "a lead";
  return refused("not_allowed", `This is not for ${who} to do. Ask ${able}.`);
}

/** Everything that a role may do, for a screen to show only what works. */
export const permissionsOf = (role: Role): Permission[] =>
  (Object.keys(TABLE) as Permission[]).filter((deed) =>
    (TABLE[deed] as readonly Role[]).includes(role),
  );
