/** Reads what a form sends: plain or with files, within limits, as text that a database keeps. */
import type { FastifyRequest } from "fastify";
import { mend } from "../../rim/http/keepable.ts";
import type { Enclosure, Filled } from "../../forms/index.ts";
import type { Refusal } from "../../words/outcome.ts";

export const FILES = { count: 5, bytes: 10 * 1024 * 1024 } as const;

/** A file that nobody has looked at. */
type Sheet = Omit<Enclosure, "suspicion">;

export type Sent = {
  readonly filled: Filled;
  readonly enclosures: readonly Sheet[];
  /** Why a file could not be taken. */
  readonly trouble: Refusal | null;
};

export async function readBody(request: FastifyRequest): Promise<Sent> {
  if (!request.isMultipart()) {
    const given = (request.body ?? {}) as Record<string, unknown>;
    const filled = Object.entries(given).flatMap(([name, value]) =>
      typeof value === "string" ? [[name, clean(value)] as const] : [],
    );
    return { filled: Object.fromEntries(filled), enclosures: [], trouble: null };
  }
  const filled = new Map<string, string>();
  const enclosures: Sheet[] = [];
  let trouble: Refusal | null = null;
  for await (const part of request.parts()) {
    if (part.type === "field") {
      if (typeof part.value === "string") filled.set(part.fieldname, clean(part.value));
      continue;
    }
    const content = await part.toBuffer();
    const name = nameOf(part.filename);
    // A file field that nobody used is sent along empty and nameless.
    if (content.length === 0) continue;
    if (part.file.truncated) trouble = tooLarge(name);
    else if (enclosures.length === FILES.count) trouble = TOO_MANY;
    else enclosures.push({ name, mediaType: part.mimetype, content });
  }
  return { filled: Object.fromEntries(filled), enclosures, trouble };
}

const TOO_MANY: Refusal = { code: "files_too_many", because: "We can take five files at once." };
const tooLarge = (name: string): Refusal => ({
  code: "file_too_large",
  because: `${name} is larger than ten megabytes.`,
  facts: { name },
});

const clean = (text: string): string => String(mend(text));

const nameOf = (name: string | undefined): string =>
  clean(name ?? "")
    .replace(/[\p{Cc}/\\]+/gu, " ")
    .trim()
    .slice(0, 200) || "file";
