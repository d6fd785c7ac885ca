/** How the widget speaks to the desk: plain requests that any site's page may send. */
type Phrase =
  | "window said close closed nobody name email emailHint wrong send waiting unanswered left later"
  | "typing leaveAddress leave you noLine message";

type Each<Names extends string> = Names extends `${infer First} ${infer Rest}`
  ? First | Each<Rest>
  : Names;

/** Everything the window says of itself, in one language. */
export type Says = { readonly [Name in Each<Phrase>]: string } & {
  readonly language: string;
  /** By the codes of what can stand in the way. */
  readonly refused: Readonly<Record<string, string>>;
};

export type Greeting = {
  readonly house: string;
  readonly title: string;
  readonly greeting: string;
  /** The language of those two, where it is another than the window's. */
  readonly written?: string;
  readonly says: Says;
  readonly isOpen: boolean;
  /** Whether anybody is at the desk just now. */
  readonly somebody: boolean;
};

export type Word = {
  readonly id: string;
  /** The colleague's name; null when it is the visitor's own. */
  readonly from: string | null;
  readonly at: string;
  readonly words: string;
};

export type Talk = {
  readonly state: "waiting" | "unanswered" | "talking" | "left";
  readonly hasAddress: boolean;
  readonly startedAt: string;
  readonly now: string;
  readonly words: readonly Word[];
};

/** A sentence for the visitor: in the window's language, or else in the English of the desk. */
export class Trouble extends Error {
  readonly language: string;
  readonly isGone: boolean;
  constructor(says: string, language: string, isGone: boolean) {
    super(says);
    this.language = language;
    this.isGone = isGone;
  }
}

type Problem = { readonly code?: string; readonly detail?: string };

export class Desk {
  readonly #at: string;
  #says: Says | undefined;
  constructor(at: string) {
    this.#at = at;
  }

  async greet(key: string): Promise<Greeting> {
    const greeting = await this.#ask<Greeting>(`${key}/window`);
    this.#says = greeting.says;
    return greeting;
  }
  see = (token: string): Promise<Talk> => this.#ask(`with/${token}`);
  begin = (key: string, first: object): Promise<{ token: string }> => this.#ask(key, first);
  say = (token: string, said: object): Promise<unknown> => this.#ask(`with/${token}/words`, said);
  type = (token: string): Promise<unknown> => this.#ask(`with/${token}/typing`, {});
  leaveAddress = (token: string, email: string): Promise<unknown> =>
    this.#ask(`with/${token}/address`, { email });
  live = (token: string): EventSource => new EventSource(`${this.#at}/chat/with/${token}/live`);

  /** Sent even while the page goes away. */
  leave = (token: string): void =>
    void navigator.sendBeacon(`${this.#at}/chat/with/${token}/leaving`, "{}");

  async #ask<T>(path: string, body?: object): Promise<T> {
    const sent = body && { method: "POST", body: JSON.stringify(body) };
    const response = await fetch(`${this.#at}/chat/${path}`, {
      ...sent,
      credentials: "omit",
    }).catch(() => undefined);
    const answer: unknown = await response?.json().catch(() => null);
    if (response?.ok) return answer as T;
    throw this.#trouble(response?.status ?? 0, (answer ?? {}) as Problem);
  }

  #trouble(status: number, { code = "", detail }: Problem): Trouble {
    const { language = "en", noLine = "", refused = {} } = this.#says ?? {};
    const phrase = detail && status < 500 ? refused[code] : noLine;
    return phrase
      ? new Trouble(phrase, language, status === 404)
      : new Trouble(detail ?? "", "en", status === 404);
  }
}
