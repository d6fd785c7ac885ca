import { expect, test } from "vitest";
import { askedIn, filterOf, holds, isNarrowed } from "./asked.ts";

test("an address says what it knows, and nothing else", () => {
  expect(askedIn({ search: "", owner: "me", tag: 7, colour: "red" })).toEqual({
    owner: "me",
    tag: "7",
  });
});

test.each`
  asked                    | narrowed | why
  ${{}}                    | ${false} | ${"the view as it is"}
  ${{ sort: "deadline" }}  | ${false} | ${"another order holds the same"}
  ${{ search: "lamp" }}    | ${false} | ${"what is sought shows in its own field"}
  ${{ severity: "minor" }} | ${true}  | ${"fewer are held"}
`("narrowed: $narrowed, $why", ({ asked, narrowed }) => {
  expect(isNarrowed(asked)).toBe(narrowed);
});

test("what is kept is the filter", () => {
  expect(filterOf("open", { search: "x", sort: "oldest", clock: "soon" })).toEqual({
    view: "open",
    clock: "soon",
  });
});

test.each`
  kept                          | asked                                      | same     | why
  ${{ view: "open", tag: "t" }} | ${{ tag: "t", view: "open" }}              | ${true}  | ${"in whatever order it is said"}
  ${{ view: "open" }}           | ${{ view: "open", tag: undefined }}        | ${true}  | ${"what is left out is not asked"}
  ${{ view: "open", tag: "t" }} | ${{ view: "open", tag: "t", owner: "me" }} | ${false} | ${"it is narrowed further"}
`("a kept view is this list: $same, $why", ({ kept, asked, same }) => {
  expect(holds(kept, asked)).toBe(same);
});
