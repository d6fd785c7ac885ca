/** The options of a command, read strictly: what is not understood is said, and nothing is done. */
import { type ParseArgsOptionsConfig, parseArgs } from "node:util";

/** The command was not understood; `message` says how it would be. */
export class Misused extends Error {
  override name = "Misused";
}

/** @throws {Misused} on an option that is not known, or lacks its value. */
export function optionsIn<const O extends ParseArgsOptionsConfig>(
  args: readonly string[],
  options: O,
  { words = 0 }: { words?: number } = {},
) {
  const read = () => parseArgs({ args: [...args], options, allowPositionals: true, strict: true });
  type Found = ReturnType<typeof read>;
  let found: Found;
  try {
    found = saysMore(args, options) ? read() : ({ values: {}, positionals: args } as Found);
  } catch (problem) {
    const { message } = problem as Error;
    throw new Misused(`${message.split(". ")[0]}. amends help says what is.`);
  }
  const [extra] = found.positionals.slice(words);
  if (extra !== undefined) throw new Misused(`“${extra}” is not understood here.`);
  return found;
}

/** Is there more than words? If not, Node need not load what reads options. */
const saysMore = (args: readonly string[], options: ParseArgsOptionsConfig): boolean =>
  args.some((arg) => arg.startsWith("-") && arg !== "-") ||
  Object.values(options).some((option) => option.default !== undefined);

/** @throws {Misused} when the option has another value than these. */
export function oneOf<const W extends string>(
  name: string,
  value: string | undefined,
  words: readonly W[],
): W | undefined {
  if (value === undefined) return undefined;
  const word = words.find((each) => each === value);
  if (!word) throw new Misused(`--${name} is one of ${words.join(", ")}, not “${value}”.`);
  return word;
}

/** For commands of two words, of which there is but one: `amends config check`. */
export function mustSay(args: readonly string[], word: string, command: string): readonly string[] {
  const [first, ...rest] = args;
  if (first !== word) throw new Misused(`Say amends ${command} ${word}.`);
  return rest;
}
