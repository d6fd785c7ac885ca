/** Reckonings over HTTP. */
import { may } from "../people/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { askReckoning } from "./ask-reckoning.ts";
import type { Needs } from "./needs.ts";
import type { reckoningsContract } from "./reckonings.contract.ts";
import { settleDifference } from "./settle-difference.ts";

export const reckoningsDoors: Doors<typeof reckoningsContract, Needs> = {
  "GET /differences": async ({ reckonings, instruments }, { by }) => {
    const allowed = may(by, "books:read");
    if (!allowed.ok) return allowed;
    const names = new Map((await instruments.all()).map(({ id, name }) => [id, name]));
    const last = (await reckonings.last()).flatMap((each) => {
      const name = names.get(each.instrumentId);
      return name === undefined ? [] : [{ ...each, name }];
    });
    return done({ differences: [...(await reckonings.differences())], reckonings: last });
  },
  "POST /reckonings": (needs, { by }) => askReckoning(needs, { by }),
  "POST /differences/:difference/settlement": (needs, { params, body, by }) =>
    settleDifference(needs, { differenceId: params.difference, words: body.words, by }),
};
