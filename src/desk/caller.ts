/** Knows who calls: a colleague by the session's cookie, a program by its key. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { actorOf, KEY_PREFIX } from "../people/index.ts";
import { atTheDoor, keyStands } from "../people/people.store.ts";
import { sha256 } from "../rim/clock.ts";
import type { Database, Tx } from "../rim/db/db.ts";
import type { Caller } from "../rim/http/known.ts";
import type { Moment } from "../words/moment.ts";

const COOKIE = "amends_session";
/** A page of another site can send our cookie, but not this header. */
const OWN_PAGE = "x-amends";

export const callerFrom =
  (db: Database, now: () => Moment) =>
  async ({ method, headers, cookies }: FastifyRequest): Promise<Caller | undefined> => {
    const secret = /^Bearer (\S+)$/.exec(headers.authorization ?? "")?.[1];
    if (secret?.startsWith(KEY_PREFIX)) {
      const tokenHash = sha256(secret);
      const key = await db.atDoor((tx) => atTheDoor(tx).byKey(tokenHash));
      if (!key) return undefined;
      const { workspaceId, id, name, role, makerEmail } = key;
      const still = (tx: Tx) => keyStands(tx, { workspaceId, id, name, role, tokenHash });
      const actor = { kind: "key", id, name, role, email: makerEmail ?? undefined } as const;
      return { workspaceId, actor, still };
    }
    const token = cookies[COOKIE];
    if (!token || (method !== "GET" && headers[OWN_PAGE] !== "desk")) return undefined;
    const tokenHash = sha256(token);
    const colleague = await db.atDoor((tx) => atTheDoor(tx).bySession(tokenHash, now()));
    if (!colleague) return undefined;
    return { workspaceId: colleague.workspaceId, actor: actorOf(colleague), tokenHash };
  };

/** A cookie lasts for seconds from now, so that a browser whose clock is wrong keeps it as long. */
export const cookieFor = (secure: boolean, now: () => Moment) => (reply: FastifyReply) => {
  const options = { path: "/", httpOnly: true, sameSite: "lax", secure } as const;
  const secondsTo = (until: string) =>
    Math.max(0, Math.round((Date.parse(until) - Date.parse(now())) / 1_000));
  return {
    set: (token: string, until: string) =>
      void reply.setCookie(COOKIE, token, { ...options, maxAge: secondsTo(until) }),
    clear: () => void reply.clearCookie(COOKIE, options),
  };
};
