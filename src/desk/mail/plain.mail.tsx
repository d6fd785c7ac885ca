/** A plain letter as HTML: paragraphs, and addresses as links. */
import { renderToStaticMarkup } from "react-dom/server";

const ADDRESS = /^https?:\/\/\S+$/;

export const plainMail = (body: string, title: string, language: string): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{title}</title>
      </head>
      <body style={{ margin: 0, padding: "24px 16px", colorScheme: "light dark" }}>
        <main style={{ maxWidth: 600, margin: "0 auto", fontFamily: FONTS, ...SIZE }}>
          {body.split(/\n\s*\n/).map((paragraph) => (
            <p key={paragraph} style={{ margin: "0 0 16px" }}>
              {said(paragraph)}
            </p>
          ))}
        </main>
      </body>
    </html>,
  )}`;

const FONTS = "Georgia, 'Times New Roman', serif";
const SIZE = { fontSize: 17, lineHeight: 1.55 };

/** "Yes, it is put right:" above an address is that link's own words. */
function said(paragraph: string) {
  const lines = paragraph.split("\n");
  const [words = "", address = ""] = lines;
  if (lines.length === 2 && ADDRESS.test(address)) {
    return (
      <a href={address} style={{ color: "inherit", fontWeight: 600 }}>
        {words.replace(/:$/, "")}
      </a>
    );
  }
  return lines.map((line, place) => (
    // biome-ignore lint/suspicious/noArrayIndexKey: lines of a letter stay where they are
    <span key={place}>
      {place > 0 && <br />}
      {ADDRESS.test(line) ? <a href={line}>{line}</a> : line}
    </span>
  ));
}
