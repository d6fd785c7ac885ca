/** The open streams of visitors: told when something was said in their case, or is being typed. */
import type { FastifyReply, FastifyRequest } from "fastify";
import { CHANNEL } from "../../journal/journal.store.ts";
import { deny } from "../../rim/http/serve.ts";
import type { House } from "../house.ts";
import { TYPING } from "./address.ts";
import type { Seat } from "./token.ts";

/** Often enough to count as here, and to keep a proxy from closing the stream. */
const BEAT_MS = 20_000;
const STREAMS_MAX = 1_000;
/** What a visitor hears of; nothing of what colleagues do among themselves. */
const HEARD = new Set(["chat answered", "customer wrote", "chat left", "address left"]);

type Ear = Seat & { readonly caseId: string; readonly reply: FastifyReply };

export type Ears = ReturnType<typeof earsOf>;

export function earsOf({ db, log }: Pick<House, "db" | "log">) {
  const ears = new Set<Ear>();
  const tell = (hears: (ear: Ear) => boolean, event: string) => {
    for (const ear of ears) {
      if (hears(ear)) ear.reply.raw.write(`event: ${event}\ndata: {}\n\n`);
    }
  };
  db.listen(CHANNEL, (payload) => {
    const [workspaceId, , caseId, ...what] = payload.split(" ");
    if (!HEARD.has(what.join(" "))) return;
    tell((ear) => ear.caseId === caseId && ear.workspaceId === workspaceId, "said");
  }).catch((problem: unknown) => log.fault("a chat's news cannot be heard", problem));
  db.listen(TYPING, (payload) => {
    const [workspaceId, chatId, from] = payload.split(" ");
    if (from !== "house") return;
    tell((ear) => ear.chatId === chatId && ear.workspaceId === workspaceId, "typing");
  }).catch((problem: unknown) => log.fault("typing cannot be heard", problem));

  return {
    /** Keeps a stream open until its window closes; `onBeat`: the visitor is still there. */
    lend(
      request: FastifyRequest,
      reply: FastifyReply,
      seat: Seat,
      caseId: string,
      onBeat: () => Promise<unknown>,
    ): FastifyReply | Promise<FastifyReply> {
      if (ears.size >= STREAMS_MAX) {
        const because = "Too many chats are open just now. Please try again in a moment.";
        return deny(reply, { code: "too_many", because }) as FastifyReply;
      }
      reply.hijack();
      reply.raw.writeHead(200, {
        "content-type": "text/event-stream",
        "cache-control": "no-store",
        "access-control-allow-origin": "*",
        "x-accel-buffering": "no",
      });
      const ear = { ...seat, caseId, reply };
      ears.add(ear);
      reply.raw.write("retry: 2000\n\n");
      const beat = setInterval(() => {
        reply.raw.write(": still here\n\n");
        onBeat().catch((problem: unknown) => log.fault("a chat's beat failed", problem));
      }, BEAT_MS);
      beat.unref();
      request.raw.on("close", () => {
        clearInterval(beat);
        ears.delete(ear);
      });
      return reply;
    },
    close: () => {
      for (const { reply } of ears) reply.raw.end();
    },
  };
}
