/** Where a sum lies among what an ombudsman publishes. */
import type { Answer } from "../api/client.ts";

export type Bands = Answer<"GET /cases/:case/suggestions">["bands"][number];
type Row = Pick<Bands["rows"][number], "aboveMinor" | "upToMinor">;

/** An end belongs to the row that it ends; nothing lies in none. */
export const isIn = ({ aboveMinor, upToMinor }: Row, minor: number): boolean =>
  minor > aboveMinor && (upToMinor === null || minor <= upToMinor);
