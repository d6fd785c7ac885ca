/** Mails that others collected, beside this checkout on some machines; a test says when not. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import { fileURLToPath, pathToFileURL } from "node:url";

const place = process.env.AMENDS_SHARED
  ? pathToFileURL(`${process.env.AMENDS_SHARED}/mail/`)
  : new URL("../../shared/mail/", import.meta.url);

export type Corpus<Expected> = {
  /** Whether it is here; when it is not, a line on the console says what is left out. */
  readonly here: boolean;
  /** Every file and what its collectors say of it. */
  each(): readonly { name: string; content: Buffer; expected: Expected | undefined }[];
};

export function corpus<Expected>(name: string): Corpus<Expected> {
  const folder = fileURLToPath(new URL(`${name}/`, place));
  const here = existsSync(folder);
  if (!here) console.warn(`left out: the collected mails "${name}" are not on this machine`);
  return {
    here,
    each() {
      const told = `${folder}expected.jsonl`;
      const lines = existsSync(told) ? readFileSync(told, "utf8").trim().split("\n") : [];
      const expected = new Map<string, Expected>(
        lines.map((line) => JSON.parse(line)).map((row) => [row.file, row]),
      );
      return readdirSync(folder, { recursive: true, withFileTypes: true })
        .filter((entry) => entry.isFile() && entry.name !== "expected.jsonl")
        .map(({ name: file, parentPath }) => ({
          name: file,
          content: readFileSync(`${parentPath}/${file}`),
          expected: expected.get(file),
        }));
    },
  };
}

/** Where such mails lie, or null when they don't. */
export function folderOf(name: string): string | null {
  const folder = fileURLToPath(new URL(`${name}/`, place));
  return existsSync(folder) ? folder : null;
}
