/** A print tells whether two mails are one: sent by the same, with the same id and words. */

/** Hex of a hash; done at the rim. */
export type Hash = (of: string | Uint8Array) => string;

/** A mail's own headers end long before this, in bytes. */
const HEAD_MAX = 64_000;

/**
 * The headers are left out, save the Message-ID: each house on the way adds its own. A mail without
 * an id is known by every byte of it.
 */
export function printOf(from: string, content: Uint8Array, hash: Hash): string {
  const head = new TextDecoder("latin1").decode(content.subarray(0, HEAD_MAX));
  const [end] = /\r?\n\r?\n/.exec(head) ?? [];
  const ends = end === undefined ? -1 : head.indexOf(end);
  const id = /^message-id:\s*(\S+)/im.exec(head.slice(0, Math.max(ends, 0)))?.[1];
  const [name, words] = id ? [id, content.subarray(ends)] : ["", content];
  return hash(JSON.stringify([from, name, hash(words)]));
}
