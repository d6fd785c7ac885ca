import { expect, test } from "vitest";
import { addressesIn } from "./addresses.ts";

const read = (...lines: string[]) =>
  addressesIn(new TextEncoder().encode([...lines, "", "To: nobody@x"].join("\r\n")));

test.each`
  lines                                                                     | from                | to                    | why
  ${["Return-Path: <m@home.example>", "From: x@y"]}                         | ${"m@home.example"} | ${null}               | ${"the envelope stands there"}
  ${["Return-Path: <>", "From: MAILER-DAEMON@mx"]}                          | ${""}               | ${null}               | ${"a bounce comes from nobody"}
  ${["From: Maria <m@home.example>"]}                                       | ${"m@home.example"} | ${null}               | ${"no server wrote it; who writes is known"}
  ${["From: Maria\r\n <m@home.example>", "Delivered-To: care+t@l.example"]} | ${"m@home.example"} | ${"care+t@l.example"} | ${"folded, and with a tag"}
  ${["X-Original-To: care@l.example", "From: a@b"]}                         | ${"a@b"}            | ${"care@l.example"}   | ${"as Postfix has it"}
  ${["Subject: From: eve@x"]}                                               | ${""}               | ${null}               | ${"only a subject"}
`("$why", ({ lines, from, to }) => {
  expect(read(...lines)).toEqual({ from, to });
});
