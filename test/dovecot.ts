/** A real Dovecot on loopback: a mailbox at another server, as customers' mail lies there. */
import { type ChildProcess, execFileSync, spawn } from "node:child_process";
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { createConnection, createServer } from "node:net";
import { tmpdir, userInfo } from "node:os";
import { join } from "node:path";

const PROGRAM = "/usr/sbin/dovecot";
const PASSWORD = "a-lamp-in-the-mail";

/** Says aloud what is skipped, and why. */
export function hasDovecot(): boolean {
  const here = existsSync(PROGRAM);
  if (!here) console.warn("skipped: Dovecot is not installed (apt-get install dovecot-imapd)");
  return here;
}

export type Dovecot = Awaited<ReturnType<typeof startDovecot>>;

/** Starts it for whoever runs the tests, in a folder of its own; every name has the password. */
export async function startDovecot() {
  const folder = mkdtempSync(join(tmpdir(), "amends-dovecot-"));
  const [port, tlsPort] = [await freePort(), await freePort()];
  const { username } = userInfo();
  const group = execFileSync("id", ["-gn"]).toString().trim();
  makeCertificate(folder);
  const file = join(folder, "dovecot.conf");
  // Dovecot keeps no mail as root: then nobody reads it.
  const asRoot = process.getuid?.() === 0;
  const reader = asRoot ? { uid: "nobody", gid: "nogroup" } : { uid: username, gid: group };
  writeFileSync(file, settings({ folder, port, tlsPort, username, group, ...reader }));
  if (asRoot) chmodSync(folder, 0o755);
  openTo(join(folder, "mail"));
  let delivered = 0;
  let server: ChildProcess;
  let said = "";
  const start = async () => {
    server = spawn(PROGRAM, ["-F", "-c", file], { stdio: ["ignore", "pipe", "pipe"] });
    for (const stream of [server.stdout, server.stderr]) {
      stream?.on("data", (bytes) => {
        said += bytes;
      });
    }
    await answers(port, () => said + log());
  };
  const log = () =>
    existsSync(join(folder, "log")) ? readFileSync(join(folder, "log"), "utf8") : "";
  const stop = async () => {
    const gone = new Promise((over) => server.once("close", over));
    server.kill("SIGTERM");
    await gone;
  };
  await start();
  const inbox = (user: string) => join(folder, "mail", user);
  return {
    host: "127.0.0.1",
    port,
    tlsPort,
    password: PASSWORD,
    log,
    /** Another mail server delivers a mail here. */
    deliver(user: string, mail: string) {
      for (const place of ["tmp", "cur", "new"]) openTo(join(inbox(user), place));
      const sender = /^From:.*?([^\s<>]+@[^\s<>]+)/im.exec(mail)?.[1] ?? "";
      const letter = join(inbox(user), "new", `${Date.now()}.${(delivered += 1)}.mail`);
      writeFileSync(letter, `Return-Path: <${sender}>\n${mail}`);
      chmodSync(letter, 0o666);
    },
    /** The flags of every mail that lies there; the letters of Maildir ("S" is seen). */
    flags: (user: string): string[] =>
      ["new", "cur"]
        .flatMap((place) =>
          existsSync(join(inbox(user), place)) ? readdirSync(join(inbox(user), place)) : [],
        )
        .map((name) => name.split(":2,")[1] ?? "")
        .sort(),
    /** The folder is made anew: its mails are counted from one again. */
    forgetCount: (user: string) => {
      for (const name of readdirSync(inbox(user))) {
        if (name.startsWith("dovecot")) rmSync(join(inbox(user), name), { recursive: true });
      }
    },
    stop,
    start,
    async close() {
      await stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

type Place = {
  folder: string;
  port: number;
  tlsPort: number;
  username: string;
  group: string;
  /** Whose the mails are. */
  uid: string;
  gid: string;
};

function openTo(place: string): void {
  mkdirSync(place, { recursive: true });
  for (let at = place; !at.endsWith("/mail"); at = join(at, "..")) chmodSync(at, 0o777);
  if (place.endsWith("/mail")) chmodSync(place, 0o777);
}

const settings = ({ folder, port, tlsPort, username, group, uid, gid }: Place) => `
base_dir = ${folder}/run
log_path = ${folder}/log
protocols = imap
listen = 127.0.0.1
ssl = yes
ssl_cert = <${folder}/cert.pem
ssl_key = <${folder}/key.pem
disable_plaintext_auth = no
auth_mechanisms = plain login
default_internal_user = ${username}
default_internal_group = ${group}
default_login_user = ${uid}
first_valid_uid = 0
first_valid_gid = 0
mail_location = maildir:${folder}/mail/%u
mail_fsync = never
postmaster_address = postmaster@mail.example
passdb {
  driver = static
  args = password=${PASSWORD}
}
userdb {
  driver = static
  args = uid=${uid} gid=${gid} home=${folder}/mail/%u allow_all_users=yes
}
service anvil {
  chroot =
}
service imap-login {
  chroot =
  inet_listener imap {
    port = ${port}
  }
  inet_listener imaps {
    port = ${tlsPort}
    ssl = yes
  }
}
service stats {
  chroot =
}
`;

function makeCertificate(folder: string): void {
  execFileSync(
    "openssl",
    [
      "req -x509 -newkey rsa:2048 -nodes -days 2 -subj /CN=localhost".split(" "),
      ["-keyout", join(folder, "key.pem"), "-out", join(folder, "cert.pem")],
    ].flat(),
    { stdio: "ignore" },
  );
}

async function answers(port: number, said: () => string): Promise<void> {
  for (let patience = 0; patience < 100; patience += 1) {
    const open = await new Promise<boolean>((found) => {
      const socket = createConnection(port, "127.0.0.1");
      socket.once("data", () => found(true));
      socket.once("error", () => found(false));
      socket.setTimeout(1_000, () => found(false));
      socket.once("data", () => socket.destroy());
    });
    if (open) return;
    await new Promise((rest) => setTimeout(rest, 100));
  }
  throw new Error(`Dovecot did not start. ${said()}`);
}

const freePort = () =>
  new Promise<number>((found, failed) => {
    const probe = createServer();
    probe.once("error", failed);
    probe.listen(0, "127.0.0.1", () => {
      const address = probe.address();
      probe.close(() => found(typeof address === "object" && address ? address.port : 0));
    });
  });
