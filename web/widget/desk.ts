/** How the widget speaks to the desk: plain requests that any site's page may send. */
export type Greeting = {
  readonly house: string;
  readonly title: string;
  readonly greeting: string;
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

/** A sentence for the visitor: what is so, as the desk says it. */
export class Trouble extends Error {
  readonly isGone: boolean;
  constructor(says: string, isGone: boolean) {
    super(says);
    this.isGone = isGone;
  }
}

const NO_LINE = "We can't be reached just now. Your words are still here; please try again.";

export class Desk {
  readonly #at: string;
  constructor(at: string) {
    this.#at = at;
  }

  greet = (key: string): Promise<Greeting> => this.#ask(`${key}/window`);
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
    }).catch(() => {
      throw new Trouble(NO_LINE, false);
    });
    const answer: unknown = await response.json().catch(() => null);
    if (response.ok) return answer as T;
    const { detail } = (answer ?? {}) as { detail?: string };
    throw new Trouble(detail ?? NO_LINE, response.status === 404);
  }
}
