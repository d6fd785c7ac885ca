/** The marks of a mail: what it is besides words, said to whoever reads it. */
import type { Mail } from "./mail.ts";

const SAYING_LETTERS = 200;

type Marked = Pick<Mail, "headers" | "slips" | "text" | "leftOut" | "attached">;

/** A sentence each: signed, closed, an invitation, what was left out. */
export const marksOf = (mail: Marked): readonly string[] => [
  ...sealIn(mail),
  ...mail.slips
    .filter(({ mediaType, within }) => mediaType === "text/calendar" && !within)
    .slice(0, 1)
    .map(({ words }) => invitation(words)),
  ...(mail.attached.some((name) => /^winmail\.dat$/i.test(name))
    ? ["Outlook packed its attachments into winmail.dat; ask for them in another form."]
    : []),
  ...mail.leftOut,
];

function sealIn({ headers, text }: Marked): readonly string[] {
  const type = (headers.get("content-type")?.[0] ?? "").slice(0, 1_000).toLowerCase();
  const how = /pkcs7/.test(type) ? "S/MIME" : "PGP";
  if (/^multipart\/signed\b/.test(type) || /smime-type="?signed-data/.test(type))
    return [`It is signed with ${how}. The desk does not check signatures.`];
  if (/^multipart\/encrypted\b/.test(type) || /^application\/(?:x-)?pkcs7-mime\b/.test(type))
    return [`It is encrypted with ${how}, and cannot be read here. Ask for it in plain words.`];
  if (/^-----BEGIN PGP MESSAGE-----/m.test(text))
    return ["It is encrypted with PGP, and cannot be read here. Ask for it in plain words."];
  return /^-----BEGIN PGP SIGNED MESSAGE-----/m.test(text)
    ? ["It is signed with PGP. The desk does not check signatures."]
    : [];
}

const METHODS: Readonly<Record<string, string>> = {
  CANCEL: "It calls off a meeting",
  REPLY: "It answers an invitation",
};

/** RFC 5545, as far as a reader needs it; the file itself is attached. */
function invitation(words: string): string {
  const lines = words.replace(/\n[ \t]/g, "").split("\n", 500);
  const valueOf = (name: string) =>
    lines
      .find((line) => new RegExp(`^${name}[;:]`, "i").test(line))
      ?.replace(/^[^:]*:/, "")
      .replace(/\\([,;\\])/g, "$1")
      .slice(0, SAYING_LETTERS)
      .trim();
  const [, year, month, day, time] =
    /^(\d{4})(\d\d)(\d\d)(?:T(\d{4}))?/.exec(valueOf("DTSTART") ?? "") ?? [];
  const when = year
    ? `, ${year}-${month}-${day}${time ? ` ${time.slice(0, 2)}:${time.slice(2)}` : ""}`
    : "";
  const what = valueOf("SUMMARY");
  const does = METHODS[(valueOf("METHOD") ?? "").toUpperCase()] ?? "It holds an invitation";
  return `${does}${what ? `: “${what}”` : ""}${when}. The desk answers none by itself.`;
}
