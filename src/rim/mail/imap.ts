/** Looks into a mailbox over IMAP: takes what lies there, then waits for more (IDLE, RFC 2177). */
import { ImapFlow } from "imapflow";
import { type Moment, moment } from "../../words/moment.ts";
import { inWords } from "./imap-words.ts";
import { NoToken } from "./oauth.ts";

export type ImapAccount = {
  readonly host: string;
  readonly port: number;
  readonly security: "tls" | "starttls" | "none";
  readonly username: string;
  readonly login: { readonly password: string } | { readonly accessToken: string };
  readonly folder: string;
};

/** A mail as it lies there; `content` is cut at the limit, the whole of it stays in the mailbox. */
export type Lying = {
  readonly uidValidity: number;
  readonly uid: number;
  readonly content: Uint8Array;
  readonly arrivedAt: Moment;
};

export type Looking = {
  /** Asked before each connection, since a token ends; a fault is told as the mailbox's problem. */
  readonly account: () => Promise<ImapAccount>;
  /** How far this folder was read, by the validity that its server names. */
  readonly reached: (uidValidity: number) => Promise<number>;
  /** What somebody had read before this is left to them. */
  readonly since: Moment;
  /** In bytes. */
  readonly sizeLimit: number;
  /** Keeps a mail for good; when it throws, the mail is brought again. */
  readonly take: (mail: Lying) => Promise<void>;
  /** It works (null), or why it does not. */
  readonly told: (problem: string | null) => Promise<void>;
  /** How long to rest after a failure, at first and at most, in milliseconds. */
  readonly rests?: { readonly first: number; readonly most: number };
};

export type Watch = {
  /** Looks at once, however long it would have rested. */
  tryNow(): void;
  close(): Promise<void>;
};

const RESTS = { first: 1_000, most: 60_000 };
/** Servers end a connection that idles for half an hour (RFC 2177); routers much sooner. */
const IDLE_MS = 4 * 60_000;
const PATIENCE_MS = 20_000;

/** Looks for as long as it is not closed, whatever breaks on the way. */
export function watchImap(looking: Looking): Watch {
  const end = new AbortController();
  const bell = bellOf();
  let client: ImapFlow | undefined;
  let rest = (looking.rests ?? RESTS).first;

  async function look(): Promise<void> {
    const account = await looking.account();
    client = clientFor(account);
    if (end.signal.aborted) return;
    const gone = new Promise<never>((_, broken) => {
      client?.on("error", broken);
      client?.once("close", () => broken(new Error("the server ended the connection")));
    });
    gone.catch(() => undefined);
    client.on("exists", bell.ring);
    try {
      await Promise.race([gone, client.connect()]);
      await Promise.race([gone, readAndWait(client, account.folder)]);
    } finally {
      client.close();
    }
  }

  async function readAndWait(open: ImapFlow, folder: string): Promise<void> {
    await open.mailboxOpen(folder);
    await markSeen(open, looking);
    await looking.told(null);
    rest = (looking.rests ?? RESTS).first;
    while (!end.signal.aborted) {
      const rung = bell.next();
      await takeAll(open, looking);
      const idling = open.idle().then(() => undefined);
      await Promise.race([rung, idling]);
    }
  }

  async function keepLooking(): Promise<void> {
    while (!end.signal.aborted) {
      let isFinal = false;
      await look().catch(async (problem: unknown) => {
        isFinal = problem instanceof NoToken && problem.isFinal;
        if (!end.signal.aborted) await looking.told(inWords(problem)).catch(() => undefined);
      });
      if (end.signal.aborted) return;
      // Who was told to stay away asks no more until somebody has signed in again.
      await Promise.race([bell.next(), ...(isFinal ? [] : [pause(rest, end.signal)])]);
      rest = Math.min(rest * 2, (looking.rests ?? RESTS).most);
    }
  }

  const running = keepLooking();
  return {
    tryNow() {
      rest = (looking.rests ?? RESTS).first;
      bell.ring();
    },
    async close() {
      end.abort();
      bell.ring();
      client?.close();
      await running;
    },
  };
}

function clientFor({ host, port, security, username, login }: ImapAccount): ImapFlow {
  const auth =
    "password" in login
      ? { user: username, pass: login.password }
      : { user: username, accessToken: login.accessToken };
  return new ImapFlow({
    host,
    port,
    secure: security === "tls",
    doSTARTTLS: security === "starttls",
    auth,
    logger: false,
    disableAutoIdle: true,
    maxIdleTime: IDLE_MS,
    connectionTimeout: PATIENCE_MS,
    greetingTimeout: PATIENCE_MS,
    socketTimeout: IDLE_MS + PATIENCE_MS * 3,
  });
}

const validityOf = (client: ImapFlow): number =>
  Number((client.mailbox && client.mailbox.uidValidity) || 0);

/** Oldest first, one after the other: what is kept is marked as seen, and nothing else is. */
async function takeAll(client: ImapFlow, looking: Looking): Promise<void> {
  const uidValidity = validityOf(client);
  const last = await looking.reached(uidValidity);
  const wanted = { or: [{ seen: false }, { since: new Date(looking.since) }] };
  const range = { uid: `${last + 1}:*`, ...wanted };
  const found = (await client.search(range, { uid: true })) || [];
  // "n:*" names the last mail even when it lies before n (RFC 3501 6.4.8).
  for (const uid of found.filter((each) => each > last).sort((a, b) => a - b)) {
    const query = { internalDate: true, flags: true, source: { maxLength: looking.sizeLimit } };
    const mail = await client.fetchOne(String(uid), query, { uid: true });
    if (!mail || !mail.source) continue;
    const at = new Date(mail.internalDate ?? Date.now());
    if (mail.flags?.has("\\Seen") && at < new Date(looking.since)) continue;
    const arrivedAt = moment(at.toISOString());
    await looking.take({ uidValidity, uid, content: mail.source, arrivedAt });
    await client.messageFlagsAdd(String(uid), ["\\Seen"], { uid: true });
  }
}

/** What was kept just before the desk or the line fell, and is not marked yet. */
async function markSeen(client: ImapFlow, looking: Looking): Promise<void> {
  const last = await looking.reached(validityOf(client));
  if (last === 0) return;
  const left = await client.search({ uid: `1:${last}`, seen: false }, { uid: true });
  if (left && left.length > 0) await client.messageFlagsAdd(left, ["\\Seen"], { uid: true });
}

function bellOf() {
  let rung = Promise.withResolvers<void>();
  return {
    ring: () => rung.resolve(),
    /** The next ring from now on. */
    next() {
      rung = Promise.withResolvers<void>();
      return rung.promise;
    },
  };
}

const pause = (milliseconds: number, signal: AbortSignal) =>
  new Promise<void>((rested) => {
    const alarm = setTimeout(rested, milliseconds);
    signal.addEventListener("abort", () => {
      clearTimeout(alarm);
      rested();
    });
  });
