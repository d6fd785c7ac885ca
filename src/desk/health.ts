/** Whether the desk lives, and whether it can work. */
import type { FastifyInstance } from "fastify";
import { atTheDoor } from "../people/people.store.ts";
import type { House } from "./house.ts";

export function health(app: FastifyInstance, { db, log }: House): void {
  const hidden = { schema: { hide: true } as object };
  app.get("/healthz", hidden, async () => ({ status: "alive" }));
  app.get("/readyz", hidden, async (_request, reply) => {
    try {
      await db.atDoor((tx) => atTheDoor(tx).isFounded());
      return { status: "ready", database: db.engine };
    } catch (problem) {
      log.fault("the database does not answer", problem);
      return reply.status(503).send({ status: "not ready", database: "does not answer" });
    }
  });
}
