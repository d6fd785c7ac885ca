/** Passes over what stands in a letter and is not said by it: margins, and what HTML left over. */
import { marginEnd, marginReach, mayOpenMargin } from "./margins.ts";
import { entityEnd, TAG_REACH, tagAt } from "./tags.ts";

const AND = 38;
const LESS = 60;

export class Asides {
  /** Was something passed over that parts sentences: a quotation, a tag that begins a line? */
  broke = false;
  /** No character from here on has been looked at yet. */
  looked = 0;
  /** What is known never to be closed: it is looked for once, not at each opening. */
  readonly #unclosed = new Set<string>();

  /** Begins with a text, at this place. */
  open(at: number): void {
    this.broke = false;
    this.looked = at;
    this.#unclosed.clear();
  }

  #look(until: number): void {
    if (until > this.looked) this.looked = until;
  }

  /** Past the quotation or signature that begins with this line. */
  pastMargin(text: string, line: number): number {
    if (!mayOpenMargin(text.charCodeAt(line))) return line;
    this.#look(marginReach(text, line));
    const end = marginEnd(text, line);
    if (end > line) this.broke = true;
    return end;
  }

  /** Past a tag or an entity; a comment, a style and a quotation are passed over whole. */
  pastLeftOver(text: string, at: number): number {
    const code = text.charCodeAt(at);
    if (code === AND) return entityEnd(text, at);
    const tag = code === LESS ? tagAt(text, at) : undefined;
    if (!tag) return at;
    this.#look(at + TAG_REACH);
    if (tag.breaks) this.broke = true;
    return tag.hides ? this.#pastHidden(text, tag.end, tag.hides) : tag.end;
  }

  #pastHidden(text: string, at: number, closedBy: string): number {
    const close = this.#unclosed.has(closedBy) ? -1 : text.indexOf(closedBy, at);
    if (close >= 0) {
      this.#look(close + closedBy.length);
      return close + closedBy.length;
    }
    this.#look(text.length + 1);
    this.#unclosed.add(closedBy);
    return at;
  }
}
