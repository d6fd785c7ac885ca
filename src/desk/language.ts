/** In which language somebody writes, as far as a few lines tell. */
import { hear } from "@amends/hearing";

/** As many letters as are enough to tell. */
const LETTERS = 600;

export const languageOf = (text: string): string | null => hear(text.slice(0, LETTERS)).language;
