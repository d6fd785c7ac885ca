/**
 * The chat on somebody else's site: one script, no framework, nothing of the page touched.
 *
 *     <script src="https://desk.example/chat/widget.js" data-chat="KEY" async></script>
 */
import { Desk, type Greeting } from "./desk.ts";
import { field, filled, make, newId, troubled, words } from "./parts.ts";
import { STYLE } from "./style.ts";
import { talkIn } from "./talk.ts";

const script = document.currentScript as HTMLScriptElement | null;
const key = script?.dataset["chat"];
if (script && key)
  start(new Desk(new URL(script.src).origin), key, script.dataset["open"] === "yes");

function start(desk: Desk, chat: string, open: boolean): void {
  const host = make("div");
  const root = make("div", { class: "root" });
  const shadow = host.attachShadow({ mode: "open" });
  // A sheet made here is not stopped by the site's own policy about styles.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(STYLE);
  shadow.adoptedStyleSheets = [sheet];
  shadow.append(root);
  const opener = make("button", { class: "opener", type: "button", hidden: true });
  const box = make("section", { class: "window", hidden: true });
  root.append(opener, box);
  document.body.append(host);

  desk.greet(chat).then(
    (greeting) => {
      if (!greeting.isOpen && !open) return;
      root.lang = greeting.says.language;
      box.setAttribute("aria-label", greeting.says.window);
      opener.textContent = greeting.title;
      opener.lang = writtenIn(greeting);
      opener.hidden = false;
      const toggle = windowIn(box, desk, chat, greeting);
      const show = (shown: boolean) => {
        box.hidden = !shown;
        opener.hidden = shown;
        root.classList.toggle("open", shown);
        toggle(shown);
        if (!shown) opener.focus();
      };
      opener.addEventListener("click", () => show(true));
      box.addEventListener("keydown", ({ key: pressed }) => pressed === "Escape" && show(false));
      box.querySelector(".close")?.addEventListener("click", () => show(false));
      if (open || kept(chat)) show(true);
    },
    () => undefined, // a site's page must not suffer when the desk can't be reached
  );
}

/** The house's own words may be in another language than the rest. */
const writtenIn = ({ written, says }: Greeting): string => written ?? says.language;

/** Fills the window once; answers what to do when it is shown or put away. */
function windowIn(box: HTMLElement, desk: Desk, chat: string, greeting: Greeting) {
  const { says } = greeting;
  const lang = writtenIn(greeting);
  const body = make("div", {
    class: "body",
    role: "region",
    tabindex: "0",
    "aria-label": says.said,
  });
  const foot = make("div");
  box.append(
    make(
      "header",
      {},
      make(
        "div",
        {},
        make("h2", { lang }, greeting.title),
        make("p", { class: "house" }, greeting.house),
      ),
      make("button", { class: "close quiet", type: "button" }, says.close),
    ),
    body,
    foot,
  );
  let end: (() => void) | undefined;
  const talk = (token: string) => {
    keep(chat, token);
    end = talkIn({ body, foot }, { desk, says, token }, () => {
      keep(chat, null);
      end?.();
      greet();
    });
  };
  const greet = () => {
    foot.replaceChildren();
    const hello = make("p", { lang }, greeting.greeting);
    body.replaceChildren(hello, firstWords(desk, chat, greeting, talk));
    body.querySelector("input")?.focus();
  };
  return (shown: boolean) => {
    end?.();
    end = undefined;
    const token = kept(chat);
    if (!shown) return;
    if (token) talk(token);
    else if (greeting.isOpen) greet();
    else body.replaceChildren(make("p", {}, says.closed));
  };
}

function firstWords(
  desk: Desk,
  chat: string,
  { somebody, says }: Greeting,
  onBegun: (token: string) => void,
): HTMLFormElement {
  const { place, tell } = troubled();
  const aside = somebody ? { aside: says.emailHint } : {};
  const form = make(
    "form",
    {},
    ...(somebody ? [] : [make("p", {}, says.nobody)]),
    field({ label: says.name, name: "name", required: true }),
    field({
      label: says.email,
      name: "email",
      type: "email",
      required: !somebody,
      ...aside,
    }),
    words(says.wrong),
    place,
    make("button", {}, says.send),
  );
  const id = newId();
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    const { name, email, words: said } = filled(form);
    desk
      .begin(chat, { id, name, words: said, ...(email ? { email } : {}) })
      .then(({ token }) => onBegun(token))
      .catch(tell);
  });
  return form;
}

/** A talk goes on from page to page of the site, until the tab is closed. */
const place = (chat: string): string => `amends chat ${chat}`;
function kept(chat: string): string | null {
  try {
    return sessionStorage.getItem(place(chat));
  } catch {
    return null;
  }
}
function keep(chat: string, token: string | null): void {
  try {
    if (token) sessionStorage.setItem(place(chat), token);
    else sessionStorage.removeItem(place(chat));
  } catch {
    // Without storage the talk lives as long as this page.
  }
}
