/** Takes mail in over SMTP: acknowledges nothing before it is kept; no stranger fills us up. */
import {
  SMTPServer,
  type SMTPServerEnvelope,
  type SMTPServerOptions,
  type SMTPServerSession,
} from "smtp-server";
import type { Outcome } from "../../words/outcome.ts";
import type { Log } from "../log.ts";
import { buffer, pace } from "./limits.ts";

export type IncomingMail = {
  /** Who the sender's server says it is from; "" for nobody, as bounces are. */
  readonly from: string;
  readonly to: readonly string[];
  readonly content: Uint8Array;
  readonly receivedAt: Date;
};

export type SmtpLimits = {
  readonly connections: number;
  readonly connectionsPerAddress: number;
  readonly mailsPerMinute: number;
  readonly recipients: number;
  readonly idleMs: number;
  /** How long a close waits for mails that are on their way. */
  readonly closeMs: number;
};

export const SMTP_LIMITS: SmtpLimits = {
  connections: 100,
  connectionsPerAddress: 20,
  mailsPerMinute: 120,
  recipients: 100,
  idleMs: 60_000,
  closeMs: 10_000,
};

export type SmtpSettings = {
  readonly port: number;
  readonly host?: string;
  /** What the greeting calls this machine; its own name when not set. */
  readonly name?: string;
  /** In bytes. */
  readonly sizeLimit: number;
  readonly limits?: Partial<SmtpLimits>;
  /** PEM; STARTTLS is offered only with both. */
  readonly tls?: { readonly key: string; readonly cert: string };
  /** A refusal turns the recipient away for good; a fault says "later". */
  accepts(recipient: string): Promise<Outcome<unknown>>;
  /** Keeps the mail. A refusal or a fault says "later", so that the sender's server keeps it. */
  take(mail: IncomingMail): Promise<Outcome<unknown>>;
  readonly log: Log;
};

export type Smtp = { readonly port: number; close(): Promise<void> };

const LATER = "This desk cannot keep mail just now. Nothing is lost; please send it again later.";

export async function startSmtp(settings: SmtpSettings): Promise<Smtp> {
  const limits = { ...SMTP_LIMITS, ...settings.limits };
  const server = new PlainSpoken(optionsOf(settings, limits), settings.sizeLimit);
  server.on("error", (problem) => settings.log.info("smtp connection broke", said(problem)));
  await new Promise<void>((resolve, reject) => {
    server.server.once("error", reject);
    server.listen(settings.port, settings.host, () => resolve());
  });
  const address = server.server.address();
  return {
    port: typeof address === "object" && address ? address.port : settings.port,
    close: () => new Promise((resolve) => server.close(() => resolve())),
  };
}

/** smtp-server words its refusals for programs; whoever sent too much is a person. */
class PlainSpoken extends SMTPServer {
  readonly #tooBig: string;

  constructor(options: SMTPServerOptions, sizeLimit: number) {
    super(options);
    const most = `${megabytes(sizeLimit)} MB, the most this desk takes`;
    this.#tooBig = `This mail is larger than ${most}. Please send it with smaller attachments.`;
  }

  override connect(...[socket, options]: Parameters<SMTPServer["connect"]>): void {
    super.connect(socket, options);
    const connection = [...this.connections].at(-1);
    if (!connection) return;
    const send = connection.send.bind(connection);
    connection.send = (code, words, context) =>
      send(code, code === 552 ? this.#tooBig : words, context);
  }
}

function optionsOf(settings: SmtpSettings, limits: SmtpLimits): SMTPServerOptions {
  const { accepts, log, sizeLimit, tls } = settings;
  const open = new Map<string, string>();
  const inPace = pace(limits.mailsPerMinute);
  const receive = receiver(settings);
  return {
    ...(settings.name && { name: settings.name }),
    ...tls,
    banner: "Amends",
    size: sizeLimit,
    rejectOversized: true,
    hideENHANCEDSTATUSCODES: false,
    disabledCommands: ["AUTH", "WIZ", "SHELL", "KILL", ...(tls ? [] : ["STARTTLS"])],
    disableReverseLookup: true,
    maxClients: limits.connections,
    maxRecipients: limits.recipients,
    socketTimeout: limits.idleMs,
    closeTimeout: limits.closeMs,
    logger: false,

    onConnect({ id, remoteAddress }, answer) {
      const same = [...open.values()].filter((each) => each === remoteAddress).length;
      if (same >= limits.connectionsPerAddress) {
        return answer(later("Too many connections from your address. Try again in a moment.", 421));
      }
      open.set(id, remoteAddress);
      answer();
    },
    onClose: ({ id }) => void open.delete(id),
    onMailFrom(_, { remoteAddress }, answer) {
      if (inPace(remoteAddress, performance.now())) return answer();
      answer(later(`This desk takes ${limits.mailsPerMinute} mails a minute from one address.`));
    },
    onRcptTo({ address }, _, answer) {
      accepts(address).then(
        (outcome) => answer(outcome.ok ? null : refusal(outcome.refusal.because, 550)),
        (problem) => {
          log.fault("recipient could not be looked up", problem);
          answer(later(LATER));
        },
      );
    },
    onData(stream, session, answer) {
      receive(stream, session).then(
        (problem) => (problem ? answer(problem) : answer(null, "Thank you, this desk has it")),
        (problem) => log.info("mail broke off", said(problem)),
      );
    },
  };
}

/** How a mail is received: null when kept, or what to say; throws when the sender hangs up. */
function receiver({ log, sizeLimit, take }: SmtpSettings) {
  const held = { bytes: 0, most: sizeLimit * 4 };
  return async (
    stream: AsyncIterable<Uint8Array>,
    { envelope }: SMTPServerSession,
  ): Promise<Error | null> => {
    const into = buffer(sizeLimit);
    try {
      for await (const chunk of stream) {
        held.bytes += into.add(chunk);
        if (held.bytes > held.most) held.bytes -= into.drop();
      }
      const content = into.bytes();
      return content ? await keep(content, envelope) : later(LATER);
    } finally {
      held.bytes -= into.drop();
    }
  };

  async function keep(content: Uint8Array, envelope: SMTPServerEnvelope): Promise<Error | null> {
    const from = envelope.mailFrom ? envelope.mailFrom.address : "";
    const to = envelope.rcptTo.map(({ address }) => address);
    try {
      const outcome = await take({ from, to, content, receivedAt: new Date() });
      return outcome.ok ? null : later(outcome.refusal.because);
    } catch (problem) {
      log.fault("mail could not be kept", problem);
      return later(LATER);
    }
  }
}

const refusal = (because: string, responseCode: number): Error =>
  Object.assign(new Error(because), { responseCode });

const later = (because: string, responseCode = 451): Error => refusal(because, responseCode);

const said = (problem: unknown) => ({
  because: problem instanceof Error ? problem.message : String(problem),
});

const megabytes = (bytes: number): string =>
  (bytes / 1024 / 1024).toLocaleString("en", { maximumFractionDigits: 1 });
