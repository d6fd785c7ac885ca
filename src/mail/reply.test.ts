import { describe, expect, test } from "vitest";
import { moment } from "../words/moment.ts";
import { type Earlier, reply, type Writing } from "./reply.ts";

const writing: Writing = {
  mailId: "amd.1.0123456789abcdef@lumen.example",
  from: { name: "Lumen", address: "care@lumen.example" },
  to: { name: "María", address: "maria@home.example" },
  subject: "Your lamp",
  text: "We are sorry.",
  at: moment("2026-11-02T10:00:00Z"),
};
const mail = (mailId: string | null, subject = "Re: My lamp"): Earlier => ({ mailId, subject });

test("the first word of a conversation has a heading of its own and answers nothing", () => {
  expect(reply(writing, [])).toEqual({
    messageId: writing.mailId,
    from: writing.from,
    to: writing.to,
    replyTo: null,
    subject: "Your lamp",
    text: "We are sorry.",
    html: null,
    date: writing.at,
    inReplyTo: null,
    references: [],
    autoSubmitted: null,
    threadTopic: null,
    threadIndex: null,
    hops: 0,
    unsubscribe: null,
  });
});

describe("an answer", () => {
  test("goes under the heading of the newest mail, and names them all", () => {
    const letter = reply(writing, [mail("a@home.example"), mail("amd.0.f@lumen.example")]);
    expect(letter).toMatchObject({
      subject: "Re: My lamp",
      inReplyTo: "amd.0.f@lumen.example",
      references: ["a@home.example", "amd.0.f@lumen.example"],
    });
  });

  test.each`
    earlier                       | before            | inReplyTo | references        | why
    ${[mail("a@h"), mail(null)]}  | ${[]}             | ${"a@h"}  | ${["a@h"]}        | ${"a call has no id"}
    ${[mail(null)]}               | ${[]}             | ${null}   | ${[]}             | ${"nor has a form"}
    ${[mail("b@h")]}              | ${["a@h"]}        | ${"b@h"}  | ${["a@h", "b@h"]} | ${"what others wrote before us"}
    ${[mail("a@h"), mail("b@h")]} | ${["a@h", "b@h"]} | ${"b@h"}  | ${["a@h", "b@h"]} | ${"each once"}
  `("keeps the thread: $why", ({ earlier, before, inReplyTo, references }) => {
    const letter = reply({ ...writing, earlierReferences: before }, earlier);
    expect(letter).toMatchObject({ inReplyTo, references });
  });

  test("of a very long thread names its beginning and its end", () => {
    const thread = Array.from({ length: 200 }, (_, at) => mail(`${at}@h`));
    const { references } = reply(writing, thread);
    expect(references).toHaveLength(20);
    expect([references.at(0), references.at(1), references.at(-1)]).toEqual([
      "0@h",
      "181@h",
      "199@h",
    ]);
  });
});

test("carries on what Outlook knows the thread by, and our mark in its heading", () => {
  const outlook = { threadTopic: "My lamp", threadIndex: "AdEr5w==" };
  const earlier = [{ ...mail("a@h"), ...outlook }, mail("b@h")];
  expect(reply({ ...writing, mark: "[#7-ab3]" }, earlier)).toMatchObject({
    subject: "Re: My lamp [#7-ab3]",
    ...outlook,
  });
});

test("what the desk sends on its clock says so, what a person writes does not", () => {
  expect(reply({ ...writing, automatic: "auto-generated" }, []).autoSubmitted).toBe(
    "auto-generated",
  );
  expect(reply(writing, []).autoSubmitted).toBeNull();
});

test("counts how many desks have answered each other; a person begins anew", () => {
  const automatic = { ...writing, automatic: "auto-generated" } as const;
  const theirs = [{ ...mail("a@h"), hops: 2 }];
  expect(reply(automatic, theirs).hops).toBe(3);
  expect(reply(writing, theirs).hops).toBe(0);
});

test("what the desk writes by itself, or a person to many, can be unsubscribed from", () => {
  const unsubscribe = "https://desk.example/p/x/quiet";
  expect(reply(writing, []).unsubscribe).toBeNull();
  expect(reply({ ...writing, unsubscribe }, []).unsubscribe).toBe(unsubscribe);
});
