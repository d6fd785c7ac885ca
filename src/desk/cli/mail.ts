/** `amends mail read`: mails in, what the desk reads in them out, a line each. */
import { readFileSync } from "node:fs";
import { bounceOf, fold, machine, writer } from "../../incoming/index.ts";
import { bareMail, hasHead } from "../../rim/mail/bare.ts";
import { readMail } from "../../rim/mail/mime.ts";
import { mustSay, oneOf, optionsIn } from "./options.ts";

const OPTIONS = { format: { type: "string" } } as const;

/** What was read in one mail; all null when nothing in it reads as one. */
export type Seen = {
  readonly file: string;
  readonly subject: string | null;
  readonly from: string | null;
  /** The new words only. */
  readonly visible: string | null;
  readonly attachments: number | null;
  readonly attachmentNames: readonly string[] | null;
  /** Why we hold it for a machine's. */
  readonly automatic: string | null;
  readonly bounce: { readonly kind: string; readonly recipients: readonly string[] } | null;
  readonly problem?: string;
};

/** Answers 0 when all were read, 1 when one needs a look. */
export async function readByHand(args: readonly string[]): Promise<number> {
  const rest = mustSay(args, "read", "mail");
  const { values, positionals } = optionsIn(rest, OPTIONS, { words: Number.POSITIVE_INFINITY });
  const format = oneOf("format", values.format, ["jsonl", "text"]) ?? "text";
  let code = 0;
  for (const file of positionals.length > 0 ? positionals : ["-"]) {
    const content = bytesOf(file);
    const seen = content ? await seenIn(file, content) : missing(file);
    if (seen.problem) code = 1;
    process.stdout.write(`${format === "jsonl" ? JSON.stringify(seen) : spoken(seen)}\n`);
  }
  return code;
}

/** Reads as the desk does, whatever the bytes are. */
export async function seenIn(file: string, content: Uint8Array): Promise<Seen> {
  try {
    const mail = await (hasHead(content) ? readMail(content) : bareMail(content));
    const sentBy = mail.headers.get("return-path")?.[0]?.replace(/[<>]/g, "").trim();
    const envelopeFrom = sentBy ?? mail.from?.address ?? "unknown";
    const bounce = bounceOf(mail, envelopeFrom);
    return {
      file,
      subject: mail.headers.has("subject") ? mail.subject : null,
      from: writer(mail, sentBy ?? "")?.address ?? null,
      visible: fold(mail.text).visible,
      attachments: mail.attached.length,
      attachmentNames: mail.attached,
      automatic: bounce
        ? "A letter came back."
        : (machine(mail.headers, envelopeFrom)?.because ?? null),
      bounce: bounce && { kind: bounce.kind, recipients: bounce.recipients },
    };
  } catch (problem) {
    const because = problem instanceof Error ? problem.message : "It cannot be read.";
    return { ...UNSEEN, file, problem: `It needs a look: ${because}` };
  }
}

const UNSEEN = {
  subject: null,
  from: null,
  visible: null,
  attachments: null,
  attachmentNames: null,
  automatic: null,
  bounce: null,
};

function spoken({ file, subject, from, visible, attachmentNames, ...seen }: Seen): string {
  if (seen.problem) return `${file}\n  ${seen.problem}\n`;
  const { automatic, bounce } = seen;
  return [
    `${file}: ${subject ?? "(no subject)"}, from ${from ?? "nobody"}`,
    ...(automatic ? [`  No person wrote this. ${automatic}`] : []),
    ...(bounce
      ? [`  ${BOUNCED[bounce.kind]}: ${bounce.recipients.join(", ") || "nobody named"}`]
      : []),
    ...(attachmentNames?.length ? [`  attached: ${attachmentNames.join(", ")}`] : []),
    ...(visible ?? "").split("\n").map((line) => `  | ${line}`),
    "",
  ].join("\n");
}

const BOUNCED: Readonly<Record<string, string>> = {
  hard: "It did not arrive, and nobody tries any more",
  soft: "It is late, and still being tried",
};

const missing = (file: string): Seen => ({
  ...UNSEEN,
  file,
  problem: "It needs a look: there is no file to read.",
});

function bytesOf(file: string): Uint8Array | null {
  try {
    return readFileSync(file === "-" ? process.stdin.fd : file);
  } catch {
    return null;
  }
}
