/** A letter as a mail: the writer's words, and the way to the customer's own page. */
import { hear } from "@amends/hearing";
import type { ReactNode } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { filled, type Speech } from "../speeches/index.ts";
import type { Render, Sheet } from "./letters.ts";

/** As many letters as are enough to tell the language. */
const LETTERS = 600;

/** Text and HTML say the same. Colours are left to the reader's mail program, day and night. */
export const renderLetter: Render = (sheet) => {
  const { body, pageUrl, signedBy, speech } = sheet;
  const { page, pageHolds, answers } = speech.says.mail;
  const foot = `${page}: ${pageHolds}\n${pageUrl}\n\n${filled(answers, { name: signedBy })}`;
  return {
    text: `${body.trim()}\n\n${foot}\n`,
    html: `<!doctype html>${renderToStaticMarkup(<Mail {...sheet} />)}`,
  };
};

function Mail({ body, house, pageUrl, firstName: name, signedBy, speech }: Sheet) {
  const { to, page, pageHolds, answers } = speech.says.mail;
  return (
    <html lang={speech.id}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="color-scheme" content="light dark" />
        <title>{name ? filled(to, { name, house }) : house}</title>
      </head>
      <body style={{ margin: 0, padding: "24px 16px", colorScheme: "light dark" }}>
        <main style={{ maxWidth: 600, margin: "0 auto", fontFamily: FONTS, ...SIZE }}>
          <div lang={writtenIn(body, speech)}>
            {paragraphsOf(body).map(({ at, lines }) => (
              <p key={at} style={{ margin: "0 0 16px" }}>
                {lines}
              </p>
            ))}
          </div>
          <hr style={{ border: 0, borderTop: "1px solid #8a8a8a", margin: "24px 0" }} />
          <p style={{ margin: "0 0 16px" }}>
            <a href={pageUrl} style={{ color: "inherit", fontWeight: 600 }}>
              {page}
            </a>
            : {pageHolds}
          </p>
          <p style={{ margin: 0 }}>{filled(answers, { name: signedBy })}</p>
        </main>
      </body>
    </html>
  );
}

/** A letter may be written in another language than the customer's. */
function writtenIn(body: string, { id }: Speech): string | undefined {
  const { language } = hear(body.slice(0, LETTERS));
  return language && language !== id ? language : undefined;
}

const FONTS = "Georgia, 'Times New Roman', serif";
const SIZE = { fontSize: 17, lineHeight: 1.55 };

/** A blank line parts paragraphs; any other line break stays one. */
function paragraphsOf(body: string): readonly { at: number; lines: ReactNode[] }[] {
  return body
    .trim()
    .split(/\r?\n\s*\n/)
    .map((paragraph, at) => ({
      at,
      lines: paragraph
        .split(/\r?\n/)
        .flatMap((line, place) => (place === 0 ? [line] : [<br key={`${at}.${place}`} />, line])),
    }));
}
