import { expect, test } from "vitest";
import type { Actor } from "../words/actor.ts";
import { dropView } from "./drop-view.ts";
import { saveView } from "./save-view.ts";
import { type SavedView, type Views, viewsFor } from "./view.ts";

const ana: Actor = { kind: "colleague", id: "ana", name: "Ana", role: "agent" };
const leo: Actor = { kind: "colleague", id: "leo", name: "Leo", role: "lead" };
const key: Actor = { kind: "key", id: "till", name: "The till", role: "agent" };
const draft = {
  name: "Critical",
  shared: false,
  filter: { view: "open", severity: "critical" },
  sort: "deadline",
} as const;

function shelf(...kept: SavedView[]): Views & { kept: Map<string, SavedView> } {
  const byId = new Map(kept.map((view) => [view.id, view]));
  return {
    kept: byId,
    all: async () => [...byId.values()],
    find: async (id) => byId.get(id),
    keep: async (view) => void byId.set(view.id, view),
    replace: async (view, version) => {
      if (byId.get(view.id)?.version !== version) return false;
      byId.set(view.id, view);
      return true;
    },
    drop: async (id) => void byId.delete(id),
  };
}

const view = (id: string, ownerId: string, shared = false): SavedView => ({
  ...draft,
  id,
  ownerId,
  shared,
  version: 1,
});
const newId = () => "new";

test("a view is saved for oneself", async () => {
  const views = shelf();
  expect(await saveView({ views, newId }, { draft, by: ana })).toMatchObject({ ok: true });
  expect(views.kept.get("new")).toEqual({ ...draft, id: "new", ownerId: "ana", version: 1 });
});

test.each`
  over                             | by     | code             | why
  ${undefined}                     | ${key} | ${"not_allowed"} | ${"a program has no rail to keep it in"}
  ${{ viewId: "x", version: 1 }}   | ${ana} | ${"not_found"}   | ${"there is none"}
  ${{ viewId: "own", version: 1 }} | ${leo} | ${"not_found"}   | ${"what others keep for themselves is not there"}
  ${{ viewId: "all", version: 1 }} | ${leo} | ${"not_allowed"} | ${"a shared view stays its maker's"}
  ${{ viewId: "own", version: 0 }} | ${ana} | ${"stale_edit"}  | ${"another window was quicker"}
`("is refused as $code: $why", async ({ over, by, code }) => {
  const views = shelf(view("own", "ana"), view("all", "ana", true));
  const outcome = await saveView({ views, newId }, { draft, over, by });
  expect(outcome).toMatchObject({ ok: false, refusal: { code } });
});

test("nobody keeps more than a rail can show", async () => {
  const views = shelf(...Array.from({ length: 30 }, (_, n) => view(String(n), "ana")));
  expect(await saveView({ views, newId }, { draft, by: ana })).toMatchObject({
    refusal: { code: "too_many" },
  });
  expect(await saveView({ views, newId }, { draft, by: leo })).toMatchObject({ ok: true });
});

test("one's own come first, and what others keep for themselves does not come", () => {
  const all = [view("a", "leo", true), view("b", "leo"), view("c", "ana")];
  expect(viewsFor(all, "ana").map(({ id }) => id)).toEqual(["c", "a"]);
});

test("only its maker drops a view", async () => {
  const views = shelf(view("all", "ana", true));
  expect(await dropView({ views }, { viewId: "all", by: leo })).toMatchObject({
    refusal: { code: "not_allowed" },
  });
  expect(await dropView({ views }, { viewId: "all", by: ana })).toMatchObject({ ok: true });
  expect(views.kept.size).toBe(0);
});
