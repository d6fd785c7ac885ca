/** Catalogues over HTTP. */
import type { Entry } from "../policies/index.ts";
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import { amendCatalogue } from "./amend-catalogue.ts";
import type { cataloguesContract } from "./catalogues.contract.ts";
import { changedIn } from "./edition.ts";
import type { Needs } from "./needs.ts";

export const cataloguesDoors: Doors<typeof cataloguesContract, Needs> = {
  "GET /catalogue": async ({ catalogues, filedCatalogue }) => {
    const editions = await catalogues.all();
    const [newest] = editions;
    return done({
      entries: listed(newest?.entries ?? filedCatalogue),
      version: newest?.version ?? 0,
      editions: editions.map(({ version, at, byName, because, entries }, place) => {
        const before = editions[place + 1]?.entries ?? filedCatalogue;
        const changed = [...changedIn(before, entries)];
        return { version, at, byName, because, changed, entries: listed(entries) };
      }),
      filed: listed(filedCatalogue),
    });
  },
  "PUT /catalogue": (needs, { body, version, by }) =>
    amendCatalogue(needs, { ...body, version, by }),
};

const listed = (entries: readonly Entry[]) =>
  entries.map((entry) => ({ ...entry, for: [...entry.for] }));
