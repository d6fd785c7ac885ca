/** A talk under way: their words and ours, how it stands, and the place to write. */
import { type Desk, type Says, type Talk, Trouble } from "./desk.ts";
import { field, filled, make, newId, troubled, words } from "./parts.ts";

/** Read again so often while nobody has answered, so that a minute's wait is said in time. */
const LOOK_MS = 5_000;
/** Typing is told no more often, and forgotten as fast. */
const TYPING_MS = 3_000;

type Line = { readonly desk: Desk; readonly says: Says; readonly token: string };

export function talkIn(
  { body, foot }: { body: HTMLElement; foot: HTMLElement },
  { desk, says, token }: Line,
  onGone: () => void,
): () => void {
  const list = make("ol", { "aria-live": "polite" });
  const note = make("p", { class: "note", role: "status" });
  const typing = make("p", { class: "note", hidden: true }, says.typing);
  const address = addressForm(says, (email) => desk.leaveAddress(token, email).then(look));
  body.replaceChildren(list, typing, note, address);
  const { form, tell, clear } = writing({ desk, says, token }, () => void look());
  foot.replaceChildren(form);
  form.querySelector("textarea")?.focus();

  const known = new Set<string>();
  let quiet: ReturnType<typeof setTimeout> | undefined;

  async function look(): Promise<void> {
    try {
      show(await desk.see(token));
      clear();
    } catch (problem) {
      if (problem instanceof Trouble && problem.isGone) onGone();
      else tell(problem);
    }
  }
  function show({ state, hasAddress, words: said }: Talk): void {
    for (const { id, from, words: text } of said) {
      if (known.has(id)) continue;
      known.add(id);
      const who = make("b", {}, from ?? says.you);
      list.append(
        make("li", from ? {} : { class: "mine" }, who, make("span", { dir: "auto" }, text)),
      );
      if (from) typing.hidden = true;
      list.lastElementChild?.scrollIntoView({ block: "end" });
    }
    const later = state === "unanswered" && hasAddress ? ` ${says.later}` : "";
    const stands = (state === "talking" ? "" : says[state]) + later;
    if (note.textContent !== stands) note.textContent = stands;
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

function writing({ desk, says, token }: Line, onSaid: () => void) {
  const { place, tell, clear } = troubled();
  const form = make("form", {}, words(says.message), place, make("button", {}, says.send));
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
      clear();
      onSaid();
    } catch (problem) {
      tell(problem);
    }
  });
  return { form, tell, clear };
}

type Left = (email: string) => Promise<void>;

function addressForm(says: Says, onLeft: Left): HTMLFormElement {
  const { place, tell } = troubled();
  const form = make(
    "form",
    { hidden: true, class: "note" },
    make("p", {}, says.leaveAddress),
    field({ label: says.email, name: "email", type: "email", required: true }),
    place,
    make("button", { class: "quiet" }, says.leave),
  );
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    onLeft(filled(form)["email"] ?? "").catch(tell);
  });
  return form;
}
