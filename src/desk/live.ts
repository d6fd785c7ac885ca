/** Live news: every line of the journal, told to the open screens of its workspace. */
import type { FastifyInstance, FastifyRequest, FastifyReply } from "fastify";
import { CHANNEL } from "../journal/journal.store.ts";
import type { Caller } from "../rim/http/known.ts";
import { deny } from "../rim/http/serve.ts";
import { TYPING } from "./chat/address.ts";
import { attendanceAt } from "./chat/attendance.ts";
import type { House } from "./house.ts";
import { PRESENCE } from "./list/presence.ts";

/** Proxies close a silent stream after a minute. */
const HEARTBEAT_MS = 25_000;
const STREAMS_MAX = 500;

const ACCESS_CHANGED = new Set(["colleague left", "key revoked", "password changed"]);

type Ear = { readonly workspaceId: string; readonly reply: FastifyReply; readonly who: string };

export function liveNews(
  app: FastifyInstance,
  house: House,
  callerOf: (request: FastifyRequest) => Promise<Caller | undefined>,
): void {
  const { db, log } = house;
  const ears = new Set<Ear>();
  let said: Promise<unknown> = Promise.resolve();
  const tell = ({ reply }: Ear, text: string) => void reply.raw.write(text);

  db.listen(CHANNEL, (payload) => {
    const [workspaceId, seq, caseId, ...what] = payload.split(" ");
    const news = JSON.stringify({
      seq: Number(seq),
      what: what.join(" "),
      caseId: caseId === "-" ? null : caseId,
    });
    const hearing = [...ears].filter((ear) => ear.workspaceId === workspaceId);
    const say = () => {
      for (const ear of hearing) tell(ear, `event: journal\ndata: ${news}\n\n`);
    };
    // They look at their lists at once: what they are told of stands there by then.
    if (workspaceId && hearing.length > 0) {
      said = Promise.all([said, house.follow(workspaceId).then(say)]);
    }
    // Whoever may still listen comes back at once, and is asked again who they are.
    if (ACCESS_CHANGED.has(what.join(" "))) {
      for (const ear of ears) if (ear.workspaceId === workspaceId) ear.reply.raw.end();
    }
  }).catch((problem: unknown) => log.fault("live news cannot be heard", problem));

  db.listen(TYPING, (payload) => {
    const [workspaceId, chatId, from] = payload.split(" ");
    if (from !== "visitor") return;
    for (const ear of ears) {
      if (ear.workspaceId === workspaceId)
        tell(ear, `event: typing\ndata: ${JSON.stringify({ chatId })}\n\n`);
    }
  }).catch((problem: unknown) => log.fault("typing cannot be heard", problem));

  db.listen(PRESENCE, (payload) => {
    const [workspaceId, caseId, colleagueId, doing] = payload.split(" ");
    const news = JSON.stringify({ caseId, colleagueId, doing });
    for (const ear of ears) {
      if (ear.workspaceId === workspaceId) tell(ear, `event: presence\ndata: ${news}\n\n`);
    }
  }).catch((problem: unknown) => log.fault("presence cannot be heard", problem));

  const attend = attendanceAt(house);
  const heart = setInterval(() => {
    for (const ear of ears) tell(ear, ": still here\n\n");
    attend(ears);
  }, HEARTBEAT_MS);
  heart.unref();
  app.addHook("onClose", async () => {
    clearInterval(heart);
    for (const { reply } of ears) reply.raw.end();
    ears.clear();
    await said;
  });

  app.get("/live", { schema: { hide: true } as object }, async (request, reply) => {
    const caller = await callerOf(request);
    if (!caller) return deny(reply, { code: "not_signed_in", because: "Please sign in first." });
    if (ears.size >= STREAMS_MAX) {
      return deny(reply, { code: "too_many", because: "Too many screens are open on this desk." });
    }
    reply.hijack();
    reply.raw.writeHead(200, {
      "content-type": "text/event-stream",
      "cache-control": "no-store",
      "x-accel-buffering": "no",
    });
    const ear = { workspaceId: caller.workspaceId, reply, who: idOf(caller.actor) };
    ears.add(ear);
    attend([ear]);
    tell(ear, "retry: 2000\n\n");
    request.raw.on("close", () => ears.delete(ear));
    return reply;
  });
}

/** Only people attend; a program that listens answers nobody. */
const idOf = (actor: Caller["actor"]): string => (actor.kind === "colleague" ? actor.id : "");
