/** One desk a data folder: two processes on one embedded database would lose rows silently. */
import { mkdirSync } from "node:fs";
import { rm } from "node:fs/promises";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

/** Makes the folder (only its owner may enter) and holds it; a socket dies with its process. */
export async function holdFolder(folder: string): Promise<{ release(): Promise<void> }> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const path =
    process.platform === "win32"
      ? `\\\\.\\pipe\\amends-${Buffer.from(folder).toString("hex").slice(-80)}`
      : join(folder, "desk.sock");
  if (await isAnswered(path)) {
    throw new FolderHeld(
      `Another desk is running on ${folder}. Stop it first, or set AMENDS_DATA.`,
    );
  }
  if (process.platform !== "win32") await rm(path, { force: true });
  const server = await listenAt(path);
  server.unref();
  return { release: () => new Promise((gone) => server.close(() => gone())) };
}

export class FolderHeld extends Error {}

const isAnswered = (path: string) =>
  new Promise<boolean>((answer) => {
    const caller = connect(path);
    caller.once("connect", () => {
      caller.destroy();
      answer(true);
    });
    caller.once("error", () => answer(false));
  });

const listenAt = (path: string) =>
  new Promise<Server>((opened, failed) => {
    const server = createServer((caller) => caller.destroy());
    server.once("error", failed);
    server.listen(path, () => opened(server));
  });
