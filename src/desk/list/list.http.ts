/** The inbox over HTTP. */
import type { Doors } from "../../rim/http/doors.ts";
import { done } from "../../words/outcome.ts";
import type { Needs } from "../needs.ts";
import { inboxOf } from "./inbox.ts";
import type { listContract } from "./list.contract.ts";

export const listDoors: Doors<typeof listContract, Needs> = {
  "GET /cases": async (needs, { query, by }) =>
    done(await inboxOf(needs, await needs.reader(by), query)),
};
