import { expect, test } from "vitest";
import { type Occasion, question } from "./question.ts";

const reply = (says: string) => ({ says, reply: "Thank you." });
const occasion: Occasion = {
  firstName: "Maria",
  house: "Lumen",
  reader: "Ana",
  survey: {
    question: "Is it put right for you?",
    answers: {
      put_right: reply("Yes, it is put right"),
      partly: reply("Partly"),
      not_put_right: reply("No, it is not"),
    },
  },
  page: "https://amends.lumen.example/c/abc",
  delivered: ["A new shade", "20 % off the next order"],
  changed: ["Double-wall boxes for glass"],
};

test("the whole letter", () => {
  const { subject, body } = question(occasion);
  expect(subject).toBe("Is it put right for you?");
  expect(body.split("\n\n")).toEqual([
    "Dear Maria,",
    "You told us that something went wrong, and we set out to put it right. " +
      "Only you can say whether we did.",
    "This is what we did about it:\n– A new shade\n– 20 % off the next order",
    "This has changed here, so that it doesn't happen again:\n– Double-wall boxes for glass",
    "Is it put right for you?",
    "Yes, it is put right:\nhttps://amends.lumen.example/c/abc?answer=put_right",
    "Partly:\nhttps://amends.lumen.example/c/abc?answer=partly",
    "No, it is not:\nhttps://amends.lumen.example/c/abc?answer=not_put_right",
    "Each link opens your own page. You confirm your answer there, and can add a few words.",
    "If you would rather write, just reply to this mail. " +
      "Ana reads it, and if anything is missing, we carry on until it is there.",
    "Kind regards\nLumen",
  ]);
});

test.each`
  but                                              | there                      | not               | why
  ${{ delivered: [] }}                             | ${"This has changed here"} | ${"what we did"}  | ${"nothing is claimed that was not given"}
  ${{ changed: [] }}                               | ${"This is what we did"}   | ${"changed here"} | ${"nor a change that was not made"}
  ${{ reader: null }}                              | ${"One of us reads it"}    | ${"null"}         | ${"nobody owns the case yet"}
  ${{ firstName: "m.keller@mail.example" }}        | ${"Hello,"}                | ${"Dear"}         | ${"nobody is called by an address"}
  ${{ page: "https://lumen.example/c/abc?in=de" }} | ${"?in=de&answer=partly"}  | ${"de?answer"}    | ${"a page may have a query already"}
`("says “$there”, because $why", ({ but, there, not }) => {
  const { body } = question({ ...occasion, ...but });
  expect(body).toContain(there);
  expect(body).not.toContain(not);
});
