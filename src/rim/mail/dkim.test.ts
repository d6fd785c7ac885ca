import { createHash, createVerify, generateKeyPairSync, type KeyObject } from "node:crypto";
import { beforeAll, expect, test } from "vitest";
import { moment } from "../../words/moment.ts";
import { composeMail, type LetterToCompose } from "./compose.ts";
import { signer } from "./dkim.ts";

const letter: LetterToCompose = {
  messageId: "amd.1.0123456789abcdef@lumen.example",
  from: { name: "Lumen & Co", address: "care@lumen.example" },
  to: { name: "María", address: "maria@home.example" },
  replyTo: null,
  subject: "Re: Your lamp — and a long heading that is folded over more than one line, surely",
  text: "Dear María,\n\n We are sorry.  \n\n\n",
  html: "<p>We are sorry.</p>",
  date: moment("2026-11-02T10:00:00Z"),
  inReplyTo: "a@home.example",
  references: ["a@home.example"],
  autoSubmitted: null,
  hops: 0,
  threadTopic: null,
  threadIndex: null,
  unsubscribe: null,
};

let keys: { publicKey: KeyObject; privateKey: KeyObject };
beforeAll(() => {
  keys = generateKeyPairSync("rsa", { modulusLength: 2_048 });
});

const sign = () =>
  signer({
    domain: "lumen.example",
    selector: "amends",
    privateKey: keys.privateKey.export({ type: "pkcs8", format: "pem" }).toString(),
  });

/** RFC 6376 6.1 for relaxed/relaxed, by itself: what a receiver does with the key of the DNS. */
function verified(mail: Uint8Array, key: KeyObject) {
  const text = Buffer.from(mail).toString("latin1");
  const gap = text.indexOf("\r\n\r\n");
  const fields = text.slice(0, gap).split(/\r\n(?![ \t])/);
  const named = (name: string) =>
    fields.findLast((field) => field.toLowerCase().startsWith(`${name.toLowerCase()}:`));
  const relaxed = (field: string) => {
    const at = field.indexOf(":");
    const value = field
      .slice(at + 1)
      .replace(/\r\n/g, "")
      .replace(/[ \t]+/g, " ")
      .trim();
    return `${field.slice(0, at).trim().toLowerCase()}:${value}`;
  };
  const signature = named("DKIM-Signature") ?? "";
  const tags = new Map(
    signature
      .slice(signature.indexOf(":") + 1)
      .split(";")
      .map((tag) => tag.split(/=(.*)/s).map((part) => part.replace(/\s+/g, "")))
      .map(([name = "", value = ""]) => [name, value]),
  );
  const body = text
    .slice(gap + 4)
    .replace(/[ \t]+(?=\r\n)/g, "")
    .replace(/[ \t]+/g, " ")
    .replace(/(?:\r\n)*$/, "\r\n");
  const signed = (tags.get("h") ?? "").split(":").flatMap((name) => {
    const field = named(name);
    return field ? [relaxed(field)] : [];
  });
  const own = relaxed(signature.replace(/(\bb=)[^;]*/, "$1"));
  const said = [...signed, own].join("\r\n");
  return {
    tags,
    body: createHash("sha256").update(body, "latin1").digest("base64") === tags.get("bh"),
    head: createVerify("rsa-sha256")
      .update(said, "latin1")
      .verify(key, tags.get("b") ?? "", "base64"),
  };
}

test("a signed letter is what we wrote, says the key in our DNS", async () => {
  const mail = await sign()(await composeMail(letter));
  const { tags, body, head } = verified(mail, keys.publicKey);
  expect([body, head]).toEqual([true, true]);
  expect([tags.get("d"), tags.get("s"), tags.get("a")]).toEqual([
    "lumen.example",
    "amends",
    "rsa-sha256",
  ]);
  const names = (tags.get("h") ?? "").toLowerCase().split(":");
  expect(names).toEqual(expect.arrayContaining(["from", "to", "subject", "date", "message-id"]));
});

test.each`
  from                    | to                     | holds   | why
  ${"We are sorry."}      | ${"We are not."}       | ${true} | ${"other words"}
  ${"Date: Mon, 02 Nov"}  | ${"Date: Mon, 09 Nov"} | ${true} | ${"another heading"}
  ${"care@lumen.example"} | ${"eve@evil.example"}  | ${true} | ${"another sender"}
`("it is not when somebody changed it on the way: $why", async ({ from, to }) => {
  const mail = Buffer.from(await sign()(await composeMail(letter))).toString("latin1");
  const changed = Buffer.from(mail.replaceAll(from, to), "latin1");
  expect(changed.toString("latin1")).not.toBe(mail);
  const { body, head } = verified(changed, keys.publicKey);
  expect(body && head).toBe(false);
});

test("another's key does not fit", async () => {
  const { publicKey } = generateKeyPairSync("rsa", { modulusLength: 2_048 });
  expect(verified(await sign()(await composeMail(letter)), publicKey).head).toBe(false);
});

test("without a key it leaves as it is", async () => {
  const mail = await composeMail(letter);
  expect(await signer(undefined)(mail)).toBe(mail);
});
