import { expect, test } from "vitest";
import { asksSomething } from "./asking.ts";

test.each`
  words                                                       | asks     | why
  ${"Thank you, all is well."}                                | ${false} | ${"plain thanks"}
  ${"Great service, I was surprised how quick you were."}     | ${false} | ${"“how” tells, it does not ask"}
  ${"That is what I hoped for; the lamp is lovely."}          | ${false} | ${"a semicolon is no question mark"}
  ${"Danke, wie schnell das ging."}                           | ${false} | ${"said with joy"}
  ${"I know where you are if something breaks."}              | ${false} | ${"nothing is wanted"}
  ${"Thanks! Could you also send me the invoice?"}            | ${true}  | ${"it has its mark"}
  ${"All fine, thank you. When will the refund arrive"}       | ${true}  | ${"the mark was left out"}
  ${"Perfect. Please let me know about the second box"}       | ${true}  | ${"a wish is a question"}
  ${"Good, but I still haven't heard from the courier."}      | ${true}  | ${"something is open"}
  ${"Danke, alles gut. Können Sie mir die Rechnung schicken"} | ${true}  | ${"German, without its mark"}
  ${"Merci beaucoup. Quand arrive la facture"}                | ${true}  | ${"French, without its mark"}
  ${"ありがとう。請求書はいつですか？"}                       | ${true}  | ${"a question mark of another script"}
  ${"Ευχαριστώ. Πότε θα έρθει\u037e"}                         | ${true}  | ${"Greek writes it so"}
`("“$words” asks: $asks, because $why", ({ words, asks }) => {
  expect(asksSomething(words)).toBe(asks);
});
