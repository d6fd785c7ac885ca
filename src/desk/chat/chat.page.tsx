/** A chat window on a page of its own, for a link in a mail or on a card. */
import { renderToStaticMarkup } from "react-dom/server";

type Greeting = {
  readonly house: string;
  readonly title: string;
  readonly says: { readonly language: string; readonly noScript: string };
};

/** The window itself is drawn by the widget; without a script the page says so. */
export const chatPage = ({ house, title, says }: Greeting, key: string): string =>
  `<!doctype html>${renderToStaticMarkup(
    <html lang={says.language}>
      <head>
        <meta charSet="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${title} · ${house}`}</title>
      </head>
      <body>
        <main>
          <h1>{house}</h1>
          <noscript>
            <p>{says.noScript}</p>
          </noscript>
        </main>
        <script src="/chat/widget.js" data-chat={key} data-open="yes" async />
      </body>
    </html>,
  )}`;
