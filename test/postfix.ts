/** A real Postfix on loopback: the relay that letters leave by, and that reports on them. */
import { execFileSync } from "node:child_process";
import {
  chmodSync,
  chownSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

const PROGRAM = "/usr/sbin/postfix";

/** Says aloud what is skipped, and why. */
export function hasPostfix(): boolean {
  const here = existsSync(PROGRAM);
  const root = process.getuid?.() === 0;
  if (!here) console.warn("skipped: Postfix is not installed (apt-get install postfix)");
  else if (!root) console.warn("skipped: Postfix is started by root alone");
  return here && root;
}

export type Way = {
  /** Where it listens. */
  readonly port: number;
  /** Where every customer's mail goes. */
  readonly letterbox: number;
  /** Mail for this domain goes to the desk. */
  readonly house: string;
  readonly desk: number;
};

export function startPostfix(way: Way): { log: () => string; close: () => void } {
  const folder = mkdtempSync(join(tmpdir(), "amends-postfix-"));
  const [etc, spool, data] = ["etc", "spool", "data"].map((name) => join(folder, name)) as [
    string,
    string,
    string,
  ];
  for (const each of [etc, spool, data]) mkdirSync(each);
  // Its parts run as other users, who must find the way.
  chmodSync(folder, 0o755);
  chownSync(data, Number(execFileSync("id", ["-u", "postfix"])), 0);
  writeFileSync(join(etc, "main.cf"), settings(folder, way));
  writeFileSync(join(etc, "master.cf"), services(way.port));
  const postfix = (word: string) =>
    execFileSync(PROGRAM, ["-c", etc, word], { stdio: "ignore", timeout: 30_000 });
  postfix("start");
  return {
    log: () => {
      const file = join(folder, "log");
      return existsSync(file) ? readFileSync(file, "utf8") : "";
    },
    close() {
      postfix("stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

const settings = (folder: string, { letterbox, house, desk }: Way) => `
compatibility_level = 3.6
queue_directory = ${folder}/spool
data_directory = ${folder}/data
command_directory = /usr/sbin
daemon_directory = /usr/lib/postfix/sbin
mail_owner = postfix
setgid_group = postdrop
myhostname = relay.example
mydestination =
local_transport = error:nobody lives here
alias_maps =
alias_database =
mynetworks = 127.0.0.0/8
smtpd_relay_restrictions = permit_mynetworks, reject
inet_interfaces = 127.0.0.1
inet_protocols = ipv4
smtp_dns_support_level = disabled
transport_maps = inline:{ ${house}=smtp:[127.0.0.1]:${desk} }
default_transport = smtp:[127.0.0.1]:${letterbox}
maillog_file = ${folder}/log
maillog_file_prefixes = ${folder}
`;

const services = (port: number) => `
127.0.0.1:${port} inet n - n - - smtpd
cleanup unix n - n - 0 cleanup
qmgr unix n - n 300 1 qmgr
rewrite unix - - n - - trivial-rewrite
bounce unix - - n - 0 bounce
defer unix - - n - 0 bounce
trace unix - - n - 0 bounce
proxymap unix - - n - - proxymap
smtp unix - - n - - smtp
error unix - - n - - error
retry unix - - n - - error
anvil unix - - n - 1 anvil
scache unix - - n - 1 scache
pickup unix n - n 60 1 pickup
postlog unix-dgram n - n - 1 postlogd
`;
