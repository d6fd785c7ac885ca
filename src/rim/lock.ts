/** One desk a data folder: two processes on one embedded database would lose rows silently. */
import { randomBytes } from "node:crypto";
import { linkSync, lstatSync, mkdirSync, rmSync } from "node:fs";
import { connect, createServer, type Server } from "node:net";
import { join } from "node:path";

export class FolderHeld extends Error {
  constructor(folder: string) {
    super(`Another desk is running on ${folder}. Stop it first, or set AMENDS_DATA.`);
  }
}

export type Hold = { release(): Promise<void> };

/** Makes the folder (only its owner may enter) and holds it; a socket dies with its process. */
export async function holdFolder(folder: string): Promise<Hold> {
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  return process.platform === "win32" ? holdPipe(folder) : holdSocket(folder);
}

/** Far longer than it takes to remove a socket that was found dead a moment before. */
const SETTLED_MS = 100;

/**
 * The socket listens under a name of its own before it gets the one that counts, so whatever bears
 * that name and does not answer is dead. A link is made or it is not: of many, one gets the name.
 * Another may still believe the name to be a dead one's, and remove it; so the last look is later.
 */
async function holdSocket(folder: string): Promise<Hold> {
  const path = join(folder, "desk.sock");
  const own = `${path}.${randomBytes(3).toString("hex")}`;
  const server = await listenAt(own);
  const close = () => new Promise<void>((closed) => server.close(() => closed()));
  const mine = faceOf(own);
  while (!isLinked(own, path)) {
    const found = faceOf(path);
    if (await isAnswered(path)) {
      await close();
      throw new FolderHeld(folder);
    }
    if (found !== undefined && faceOf(path) === found) rmSync(path, { force: true });
  }
  rmSync(own);
  await new Promise((settled) => setTimeout(settled, SETTLED_MS));
  if (faceOf(path) !== mine) {
    await close();
    throw new FolderHeld(folder);
  }
  server.unref();
  return {
    async release() {
      if (faceOf(path) === mine) rmSync(path, { force: true });
      await close();
    },
  };
}

/** The name of a pipe is free once its process is gone, and can be had by one alone. */
async function holdPipe(folder: string): Promise<Hold> {
  const name = `\\\\.\\pipe\\amends-${Buffer.from(folder).toString("hex").slice(-80)}`;
  const server = await listenAt(name).catch(() => {
    throw new FolderHeld(folder);
  });
  server.unref();
  return { release: () => new Promise((closed) => server.close(() => closed())) };
}

function isLinked(from: string, to: string): boolean {
  try {
    linkSync(from, to);
    return true;
  } catch (problem) {
    if ((problem as { code?: string }).code === "EEXIST") return false;
    throw problem;
  }
}

/** Which file stands at a path: numbers of files are given anew, but not at the same moment. */
function faceOf(path: string): string | undefined {
  const found = lstatSync(path, { bigint: true, throwIfNoEntry: false });
  return found && `${found.ino} ${found.birthtimeNs}`;
}

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
