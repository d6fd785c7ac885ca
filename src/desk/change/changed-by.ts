/** Who changed what a door is about to write over. */
import type { About, Books } from "../../journal/journal.store.ts";
import type { Changing } from "../../rim/http/changing.ts";
import type { Moment } from "../../words/moment.ts";
import { type Over, told, WRITES_OVER } from "./change.ts";

type Needs = {
  readonly chain: Pick<Books, "lately" | "hold">;
  readonly apologies: {
    hold(id: string): Promise<{ readonly updatedAt: Moment } | undefined>;
  };
  readonly now: () => Moment;
};

/**
 * As a sentence; nothing when nobody has. Asked with what was read (`since`), nobody else can
 * change it until the deed is kept.
 */
export async function changedBy(
  { chain, apologies, now }: Needs,
  { place, params, by, since }: Changing,
): Promise<string | undefined> {
  const over = WRITES_OVER[place];
  if (!over) return undefined;
  if (since !== undefined) await chain.hold();
  const id = over.param === null ? "" : (params[over.param] ?? "");
  const about = aboutOf(over, id);
  const [line, ...before] = await chain.lately(over.events, about, 10);
  if (!line || line.seq <= (since ?? -1)) return undefined;
  // Whoever writes a letter saves all the time; only whose hand it is in is a line of the journal.
  const letter = over.param === "letter" ? await apologies.hold(id) : undefined;
  const like = before.filter(({ what }) => what === line.what);
  return told([letter ? { ...line, at: letter.updatedAt } : line, ...like], by.id, now());
}

const aboutOf = ({ param, fact }: Over, id: string): About => {
  if (param === null) return "the house";
  return fact === null ? { caseId: id } : { fact, id };
};
