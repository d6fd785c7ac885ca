/** The sample business: a small shop and a hotel with believable cases at every stage. */
import type { Outcome } from "../words/outcome.ts";
import { refused } from "../words/outcome.ts";
import type { House } from "./house.ts";

export async function openSample(
  _house: House,
): Promise<Outcome<{ email: string; password: string }>> {
  return refused("no_sample", "The sample business is not there.");
}
