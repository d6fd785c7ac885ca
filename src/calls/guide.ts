/** A guide stands beside a call: what to keep in mind, by first name. Prompts, never a script. */
import type { Way } from "./call.ts";

export type Prompt = {
  /** `{name}` is the customer's first name. */
  readonly says: string;
  /** Only when they called us, or only when we called them. */
  readonly way: Way | null;
  /** Only when this is the first we hear of it, or only when a case is open. */
  readonly about: "new" | "known" | null;
};

export type Part = {
  readonly id: string;
  readonly name: string;
  readonly prompts: readonly Prompt[];
};

export type Guide = readonly Part[];

/** Whom one speaks to, before anybody has said a name. */
const NOBODY_YET = "them";

type Beside = { readonly way: Way; readonly isKnown: boolean; readonly firstName: string };

/** What of the guide belongs to this call. */
export const guideFor = (guide: Guide, { way, isKnown, firstName }: Beside) =>
  guide
    .map(({ id, name, prompts }) => ({
      id,
      name,
      prompts: prompts
        .filter((prompt) => prompt.way === null || prompt.way === way)
        .filter(({ about }) => about === null || (about === "known") === isKnown)
        .map(({ says }) => says.replaceAll("{name}", firstName || NOBODY_YET)),
    }))
    .filter(({ prompts }) => prompts.length > 0);
