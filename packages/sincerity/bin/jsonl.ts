/** Letters in, readings out, a line each; for measuring against labelled letters. */
import { createInterface } from "node:readline";
import { check } from "../src/index.ts";

for await (const line of createInterface({ input: process.stdin })) {
  if (!line.trim()) continue;
  const { id, text, complaint } = JSON.parse(line) as {
    id: string;
    text: string;
    complaint?: string;
  };
  const { faults, ...reading } = check({ text, ...(complaint ? { complaint } : {}) });
  const told = faults.map(({ question, ...fault }) => ({ ...fault, instead: question }));
  process.stdout.write(`${JSON.stringify({ id, ...reading, faults: told })}\n`);
}
