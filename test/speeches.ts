/** The languages of the filed handbook, for tests of what customers read. */
import { join } from "node:path";
import { speechIn } from "../src/speeches/index.ts";
import { readPages } from "../src/speeches/speeches.handbook.ts";

export const SPEECHES = readPages(join(import.meta.dirname, "../handbook"));
export const SPEAKS_ENGLISH = speechIn(SPEECHES, "en");
export const SPEAKS_GERMAN = speechIn(SPEECHES, "de");
