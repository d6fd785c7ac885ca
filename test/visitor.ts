/** A customer on their own page, without JavaScript: reads HTML, fills in forms, sends them. */
export class Visitor {
  readonly address: string;
  html = "";

  constructor(address: string) {
    this.address = address;
  }

  /** The page's words, without its tags. */
  async read(): Promise<string> {
    const response = await fetch(this.address);
    this.html = await response.text();
    return textOf(this.html);
  }

  /** Sends the form of a deed as a browser would: its hidden fields, and what was filled in. */
  async submit(deed: string, filled: Record<string, string>): Promise<string> {
    await this.read();
    const form = new RegExp(
      `<form[^>]*action="([^"]*/${deed}(?:[?#][^"]*)?)"[^>]*>(.*?)</form>`,
      "s",
    ).exec(this.html);
    if (!form?.[1] || !form[2])
      throw new Error(`the page has no form for ${deed}: ${textOf(this.html)}`);
    const hidden = [...form[2].matchAll(/<input[^>]*type="hidden"[^>]*>/g)].map(([input]) => [
      /name="([^"]*)"/.exec(input)?.[1] ?? "",
      /value="([^"]*)"/.exec(input)?.[1] ?? "",
    ]);
    const response = await fetch(new URL(form[1], this.address), {
      method: "POST",
      headers: { "content-type": "application/x-www-form-urlencoded" },
      body: new URLSearchParams({ ...Object.fromEntries(hidden), ...filled }),
    });
    this.html = await response.text();
    return textOf(this.html);
  }
}

const textOf = (html: string): string =>
  html
    .replace(/<style.*?<\/style>/gs, "")
    .replace(/<[^>]+>/g, " ")
    .replaceAll("&#x27;", "'")
    .replaceAll("&quot;", '"')
    .replaceAll("&amp;", "&")
    .replace(/\s+/g, " ");
