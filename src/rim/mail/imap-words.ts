/** Why a mailbox can't be looked into, in a sentence for whoever set it up. */
import type { ImapFlowError } from "imapflow";
import { NoToken } from "./oauth.ts";

export function inWords(problem: unknown): string {
  if (problem instanceof NoToken) return problem.message;
  const { code = "", message, ...failed } = problem as Partial<ImapFlowError>;
  const said = failed.responseText ? ` It says: ${failed.responseText}` : "";
  if (failed.authenticationFailed) return `The server does not take this name and password.${said}`;
  if (/ENOTFOUND|EAI_AGAIN/.test(code)) return "There is no server of this name.";
  if (code === "ECONNREFUSED") return "Nothing answers at this port of the server.";
  if (/TIMEOUT|ETIMEDOUT/i.test(code)) return "The server does not answer in time.";
  if (/CERT|SELF_SIGNED|UNABLE_TO/.test(code)) {
    return `The server's certificate can't be trusted (${message}).`;
  }
  if (/SSL|EPROTO/.test(code)) return "The server speaks no TLS at this port. Try STARTTLS.";
  if (/STARTTLS/i.test(message ?? "")) return "The server offers no STARTTLS. Try TLS.";
  if (failed.responseStatus === "NO") return `The folder can't be opened.${said}`;
  return `The connection broke: ${failed.responseText ?? message ?? "nobody said why"}.`;
}
