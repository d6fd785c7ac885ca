/** The desk's screens as they were built; an address that is no file is the app's own to show. */
import { existsSync } from "node:fs";
import fastifyStatic from "@fastify/static";
import type { FastifyInstance } from "fastify";
import { deny } from "../rim/http/serve.ts";

export async function screens(app: FastifyInstance, folder: string): Promise<void> {
  if (!existsSync(folder)) return;
  await app.register(fastifyStatic, {
    root: folder,
    wildcard: false,
    cacheControl: false,
    // What Vite names by its content never changes; everything else may with the next build.
    setHeaders: (reply, path) =>
      void reply.header(
        "cache-control",
        /[/\\]assets[/\\]/.test(path) ? "public, max-age=31536000, immutable" : "no-cache",
      ),
  });
  app.get("/*", { schema: { hide: true } as object }, async (request, reply) => {
    const isPage = request.headers.accept?.includes("text/html") ?? false;
    const isOurs = !/^\/(api|p|assets)\//.test(request.url);
    if (isPage && isOurs) return reply.sendFile("index.html");
    return deny(reply, { code: "not_found", because: "There is nothing at this address." });
  });
}
