/** Letters that come as lines of JSON: one letter a line, read as they come. */
import { createReadStream } from "node:fs";
import { createInterface } from "node:readline";
import { Misused } from "../cli/options.ts";
import type { Found } from "./found.ts";

const SHAPE = '{"id":"…","text":"…","complaint":"…","author":"…","date":"…"}';

/** @throws {Misused} at the first line that is no letter, or when the file isn't there. */
export async function* linesIn(file: string): AsyncGenerator<Found> {
  const input = file === "-" ? process.stdin : createReadStream(file, "utf8");
  let number = 0;
  try {
    for await (const line of createInterface({ input, crlfDelay: Number.POSITIVE_INFINITY })) {
      number += 1;
      if (line.trim()) yield { ...letterIn(line.replace(/^\uFEFF/, ""), number), inside: file };
    }
  } catch (problem) {
    if (problem instanceof Misused) throw problem;
    throw new Misused(`There is no letter to read at ${file}.`);
  }
}

function letterIn(line: string, number: number): Found {
  let read: unknown;
  try {
    read = JSON.parse(line);
  } catch {
    read = null;
  }
  const { id, text, complaint, author, date } = Object(read) as Record<string, unknown>;
  const known = typeof id === "string" || typeof id === "number";
  if (!known || typeof text !== "string")
    throw new Misused(`Line ${number} is no letter: write ${SHAPE}.`);
  const day = typeof date === "string" ? /^\d{4}-\d\d-\d\d/.exec(date)?.[0] : undefined;
  return {
    id: String(id),
    text,
    ...(typeof complaint === "string" && complaint ? { complaint } : {}),
    ...(typeof author === "string" && author ? { author } : {}),
    ...(day ? { day } : {}),
  };
}
