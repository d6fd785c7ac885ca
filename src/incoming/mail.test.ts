import { expect, test } from "vitest";
import { answerTo, sameMailbox, writer } from "./mail.ts";

const maria = { name: "María", address: "maria@home.example" };
const office = { name: "", address: "office@home.example" };

test.each`
  from     | replyTo   | envelope         | wrote             | answers           | why
  ${maria} | ${null}   | ${"x@y.example"} | ${maria.address}  | ${maria.address}  | ${"who signs, wrote"}
  ${maria} | ${office} | ${"x@y.example"} | ${maria.address}  | ${office.address} | ${"she asks for the answer elsewhere"}
  ${null}  | ${office} | ${"x@y.example"} | ${office.address} | ${office.address} | ${"the only name there is"}
  ${null}  | ${null}   | ${"x@y.example"} | ${"x@y.example"}  | ${"x@y.example"}  | ${"its server knows at least that"}
  ${null}  | ${null}   | ${""}            | ${undefined}      | ${undefined}      | ${"nobody"}
`("$wrote wrote, $answers is answered: $why", ({ from, replyTo, envelope, wrote, answers }) => {
  expect(writer({ from, replyTo }, envelope)?.address).toBe(wrote);
  expect(answerTo({ from, replyTo }, envelope)?.address).toBe(answers);
});

test.each`
  one              | other                  | same     | why
  ${"a@b.example"} | ${" A@B.Example "}     | ${true}  | ${"spelling"}
  ${"é@b.example"} | ${"e\u0301@b.example"} | ${true}  | ${"two ways to write one letter"}
  ${"a@b.example"} | ${"a+1@b.example"}     | ${false} | ${"a tag is another mailbox"}
  ${"a@b.example"} | ${"a@c.example"}       | ${false} | ${"another house"}
`("$one and $other are one mailbox: $same, $why", ({ one, other, same }) => {
  expect(sameMailbox(one, other)).toBe(same);
});
