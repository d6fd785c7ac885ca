/** What the widget's window is made of; text is only ever set as text. */
import type { Trouble } from "./desk.ts";

type Props = Record<string, string | boolean>;

/** An element with attributes and children; a string child is text. */
export function make<K extends keyof HTMLElementTagNameMap>(
  name: K,
  props: Props = {},
  ...children: readonly (Node | string)[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(name);
  for (const [key, value] of Object.entries(props)) {
    if (typeof value === "string") element.setAttribute(key, value);
    else element.toggleAttribute(key, value);
  }
  element.append(...children);
  return element;
}

type FieldProps = { label: string; aside?: string; name: string; type?: string; required: boolean };

export function field({ label, aside, name, type = "text", required }: FieldProps) {
  const fill = name === "email" ? "email" : name === "name" ? "name" : "off";
  const input = make("input", { name, type, autocomplete: fill, required, maxlength: "254" });
  return make("label", {}, label, ...(aside ? [make("span", {}, aside)] : []), input);
}

export const words = (label: string) =>
  make(
    "label",
    {},
    label,
    make("textarea", { name: "words", rows: "3", required: true, maxlength: "4000", dir: "auto" }),
  );

/** Where the window says what stands in the way, marked as what it is said in. */
export function troubled() {
  const place = make("p", { class: "trouble", role: "alert" });
  const tell = (problem: unknown) => {
    place.textContent = (problem as Error).message;
    place.lang = (problem as Trouble).language ?? "";
  };
  const clear = () => void place.replaceChildren();
  return { place, tell, clear };
}

/** What was filled in, trimmed. */
export const filled = (form: HTMLFormElement): Record<string, string> =>
  Object.fromEntries(
    [...new FormData(form)].flatMap(([name, value]) =>
      typeof value === "string" ? [[name, value.trim()]] : [],
    ),
  );

/** A name for one word, so that sending it again is no second word. */
export const newId = (): string => {
  const bytes = crypto.getRandomValues(new Uint8Array(16));
  return [...bytes].map((byte) => byte.toString(16).padStart(2, "0")).join("");
};
