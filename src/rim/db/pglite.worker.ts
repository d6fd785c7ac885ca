/** The thread that PGlite lives in: every query would block the event loop of the desk. */
import { readFile, writeFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { PGlite } from "@electric-sql/pglite";
import type { Answer, Ask } from "./pglite.ts";
import { RAW_TYPES } from "./engine.ts";

const port = parentPort;
if (!port) throw new Error("pglite.worker.ts runs as a worker thread");

const asIs = (text: string) => text;
const { folder, from } = workerData as { folder: string | undefined; from: string | undefined };

const database = await PGlite.create({
  ...(folder ? { dataDir: folder } : {}),
  ...(from ? { loadDataDir: new Blob([await readFile(from)]) } : {}),
  parsers: {
    [RAW_TYPES.int8]: Number,
    [RAW_TYPES.date]: asIs,
    [RAW_TYPES.timestamp]: asIs,
    [RAW_TYPES.timestamptz]: asIs,
  },
});

async function answer(ask: Ask): Promise<unknown> {
  switch (ask.deed) {
    case "query":
      return (await database.query(ask.sql, [...ask.values], { rowMode: "array" })).rows;
    case "exec":
      return void (await database.exec(ask.sql));
    case "listen":
      return void (await database.listen(ask.channel, (payload) =>
        port?.postMessage({ heard: ask.channel, payload } satisfies Answer),
      ));
    case "dump": {
      const dump = await database.dumpDataDir("none");
      return void (await writeFile(ask.file, Buffer.from(await dump.arrayBuffer())));
    }
    case "close":
      return void (await database.close());
  }
}

/** In the order in which they came: a question need not wait for the one before. */
let last: Promise<void> = Promise.resolve();
port.on("message", ({ id, ask }: { id: number; ask: Ask }) => {
  last = last.then(async () => {
    try {
      port.postMessage({ id, value: await answer(ask) } satisfies Answer);
    } catch (problem) {
      const { message, code, detail, constraint } = problem as Error & Record<string, unknown>;
      port.postMessage({ id, problem: { message, code, detail, constraint } } satisfies Answer);
    }
  });
});
port.postMessage({ id: 0, value: "open" } satisfies Answer);
