/** A print tells whether two mails are one: from the same, with the same id and words. */

/** Hex of a hash; done at the rim. */
export type Hash = (of: string | Uint8Array) => string;

/** A mail's own headers end long before this, in bytes. */
const HEAD_MAX = 64_000;

/**
 * The headers are left out, save From and Message-ID: each house on the way adds its own. So are
 * the line ends and the envelope: a mail that is forwarded to us and lies in a mailbox as well has
 * others there.
 * A mail without an id is known by every byte of it.
 */
export function printOf(envelopeFrom: string, content: Uint8Array, hash: Hash): string {
  const head = new TextDecoder("latin1").decode(content.subarray(0, HEAD_MAX));
  const [end] = /\r?\n\r?\n/.exec(head) ?? [];
  const ends = end === undefined ? -1 : head.indexOf(end);
  const headers = head.slice(0, Math.max(ends, 0));
  const id = /^message-id:\s*(\S+)/im.exec(headers)?.[1];
  if (!id) return hash(JSON.stringify([envelopeFrom, "", hash(content)]));
  const from = /^from:((?:.*(?:\r?\n[ \t])?)*)/im.exec(headers)?.[1]?.replace(/\s+/g, " ").trim();
  return hash(
    JSON.stringify([from ?? envelopeFrom, id, hash(withoutEnds(content.subarray(ends)))]),
  );
}

const [LINE_FEED, CARRIAGE_RETURN] = [10, 13];

/** The words with one kind of line end, and none at either side. */
function withoutEnds(words: Uint8Array): Uint8Array {
  const kept = words.filter((byte) => byte !== CARRIAGE_RETURN);
  const isWord = (byte: number) => byte !== LINE_FEED;
  return kept.subarray(kept.findIndex(isWord), kept.findLastIndex(isWord) + 1);
}
