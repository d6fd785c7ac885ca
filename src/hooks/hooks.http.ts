/** Hooks over HTTP, for whoever runs the house. */
import type { Doors } from "../rim/http/doors.ts";
import { done } from "../words/outcome.ts";
import type { Hook } from "./hook.ts";
import type { hooksContract } from "./hooks.contract.ts";
import { makeHook } from "./make-hook.ts";
import type { Needs } from "./needs.ts";
import { may } from "../people/index.ts";
import { revokeHook } from "./revoke-hook.ts";

type HttpNeeds = Needs & { readonly hookAddress: (hook: Pick<Hook, "key">) => string };

export const hooksDoors: Doors<typeof hooksContract, HttpNeeds> = {
  "GET /hooks": async (needs, { by }) => {
    const allowed = may(by, "hook:make");
    if (!allowed.ok) return allowed;
    return done({ hooks: (await needs.hooks.all()).map((hook) => shown(needs, hook)) });
  },
  "POST /hooks": async (needs, { body, by }) => {
    const made = await makeHook(needs, { ...body, by });
    return made.ok ? done(shown(needs, made.value)) : made;
  },
  "POST /hooks/:hook/revocation": (needs, { params, by }) =>
    revokeHook(needs, { hookId: params.hook, by }),
};

const shown = ({ hookAddress }: HttpNeeds, { key, ...hook }: Hook) => ({
  ...hook,
  address: hookAddress({ key }),
});
