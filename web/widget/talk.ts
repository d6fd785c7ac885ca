/** A talk under way: their words and ours, how it stands, and the place to write. */
import { Desk, type Talk, Trouble } from "./desk.ts";
import { field, filled, make, newId, words } from "./parts.ts";

/** Read again so often while nobody has answered, so that a minute's wait is said in time. */
const LOOK_MS = 5_000;
/** Typing is told no more often, and forgotten as fast. */
const TYPING_MS = 3_000;

const SAYS: Readonly<Record<Talk["state"], string>> = {
  waiting: "We have your words. Somebody answers you here in a moment.",
  unanswered: "Nobody has been able to answer you yet. We are sorry that you have to wait.",
  talking: "",
  left: "You have left this chat. Write again, and it goes on.",
};
const WRITES_LATER = "If you close this window, we write to you at your mail address.";

export function talkIn(
  { body, foot }: { body: HTMLElement; foot: HTMLElement },
  desk: Desk,
  token: string,
  onGone: () => void,
): () => void {
  const list = make("ol", { "aria-live": "polite" });
  const note = make("p", { class: "note", role: "status" });
  const typing = make("p", { class: "note", hidden: true }, "Somebody is writing …");
  const address = addressForm((email) => desk.leaveAddress(token, email).then(look));
  body.replaceChildren(list, typing, note, address);
  const { form, trouble } = writing(desk, token, () => void look());
  foot.replaceChildren(form);
  form.querySelector("textarea")?.focus();

  const known = new Set<string>();
  let quiet: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    try {
      show(await desk.see(token));
      trouble.textContent = "";
    } catch (problem) {
      if (problem instanceof Trouble && problem.isGone) onGone();
      else trouble.textContent = (problem as Error).message;
    }
  }
  function show({ state, hasAddress, words: said }: Talk): void {
    for (const { id, from, words: text } of said) {
      if (known.has(id)) continue;
      known.add(id);
      const who = make("b", {}, from ?? "You");
      list.append(
        make("li", from ? {} : { class: "mine" }, who, make("span", { dir: "auto" }, text)),
      );
      if (from) typing.hidden = true;
      list.lastElementChild?.scrollIntoView({ block: "end" });
    }
    const later = state === "unanswered" && hasAddress ? ` ${WRITES_LATER}` : "";
    const says = SAYS[state] + later;
    if (note.textContent !== says) note.textContent = says;
    address.hidden = hasAddress || state !== "unanswered";
  }

  const live = desk.live(token);
  live.addEventListener("said", () => void look());
  live.addEventListener("open", () => void look());
  live.addEventListener("typing", () => {
    typing.hidden = false;
    clearTimeout(quiet);
    quiet = setTimeout(() => {
      typing.hidden = true;
    }, TYPING_MS + 1_000);
  });
  const looking = setInterval(() => void look(), LOOK_MS);
  return () => {
    live.close();
    clearInterval(looking);
    clearTimeout(quiet);
  };
}

function writing(desk: Desk, token: string, onSaid: () => void) {
  const trouble = make("p", { class: "trouble", role: "alert" });
  const form = make("form", {}, words("Your message"), trouble, make("button", {}, "Send"));
  const text = form.querySelector("textarea");
  let id = newId();
  let told = 0;
  text?.addEventListener("input", () => {
    if (Date.now() - told < TYPING_MS) return;
    told = Date.now();
    desk.type(token).catch(() => undefined);
  });
  text?.addEventListener("keydown", (event) => {
    if (event.key !== "Enter" || event.shiftKey || event.isComposing) return;
    event.preventDefault();
    form.requestSubmit();
  });
  form.addEventListener("submit", async (event) => {
    event.preventDefault();
    const said = filled(form)["words"] ?? "";
    if (!said) return;
    try {
      await desk.say(token, { id, words: said });
      id = newId();
      form.reset();
      trouble.textContent = "";
      onSaid();
    } catch (problem) {
      trouble.textContent = (problem as Error).message;
    }
  });
  return { form, trouble };
}

function addressForm(onLeft: (email: string) => Promise<void>): HTMLFormElement {
  const trouble = make("p", { class: "trouble", role: "alert" });
  const form = make(
    "form",
    { hidden: true, class: "note" },
    make("p", {}, "Leave your mail address, and we write to you even if you close this window."),
    field({ label: "Your mail address", name: "email", type: "email", required: true }),
    trouble,
    make("button", { class: "quiet" }, "Write to me there"),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onLeft(filled(form)["email"] ?? "").catch((problem: unknown) => {
      trouble.textContent = (problem as Error).message;
    });
  });
  return form;
}
