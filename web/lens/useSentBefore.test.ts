/** An answer on what was sent before outlives the keys that leave its words alone. */
import { sameness } from "@amends/sincerity";
import { expect, test } from "vitest";
import { stillStands } from "./useSentBefore.ts";

const SENT = "We packed your lamp without its inner carton, and so the glass screen cracked.";
const index = sameness();
index.add({ id: "sent", text: SENT, customerId: "maria", sentAt: "2026-05-01" });
const DRAFT = `Dear Maria,\n\n${SENT}`;
const likeness = index.like(DRAFT, "maria");

test.each`
  text                                                      | stands   | why
  ${DRAFT}                                                  | ${true}  | ${"nothing changed"}
  ${`${DRAFT} A new one leaves us today.`}                  | ${true}  | ${"a sentence came after it"}
  ${`Dear Maria,\n\nGood morning. ${SENT}`}                 | ${true}  | ${"its words stand elsewhere"}
  ${DRAFT.replace("inner carton", "box within")}            | ${false} | ${"its words were changed"}
  ${"Dear Maria, all of this was written anew, by myself."} | ${false} | ${"its words are gone"}
`("stands: $stands, for $why", ({ text, stands }) => {
  expect(stillStands(likeness, text)).toBe(stands);
});
