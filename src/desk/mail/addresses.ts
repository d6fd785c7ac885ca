/** What the envelope of a mail was, as far as the headers tell that its last server wrote. */

const HEAD_MAX = 64_000;

/** `from` is "" for nobody, as bounces are; `to` is null when no header names it. */
export function addressesIn(content: Uint8Array): { from: string; to: string | null } {
  const text = new TextDecoder("latin1").decode(content.subarray(0, HEAD_MAX));
  const [head = ""] = text.split(/\r?\n\r?\n/, 1);
  const lines = head.replace(/\r?\n[ \t]+/g, " ").split(/\r?\n/);
  const value = (name: string) =>
    lines.find((line) => line.toLowerCase().startsWith(`${name}:`))?.slice(name.length + 1);
  const path = value("return-path");
  const from = path === undefined ? address(value("from")) : address(path);
  return { from: from ?? "", to: address(value("delivered-to") ?? value("x-original-to")) };
}

const address = (value: string | undefined): string | null =>
  /<([^<>\s]+@[^<>\s]+)>/.exec(value ?? "")?.[1] ??
  /[^\s<>,;"]+@[^\s<>,;"]+/.exec(value ?? "")?.[0] ??
  null;
