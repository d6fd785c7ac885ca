/** Where a chat window is found, how a site shows it, and the channel that typing is told on. */

/** Typing is told by a notice of its own; nobody keeps it. */
export const TYPING = "amends_typing";

export const chatAddress = (publicUrl: string, key: string) => ({
  address: `${publicUrl}/chat/${key}`,
  snippet: `<script src="${publicUrl}/chat/widget.js" data-chat="${key}" async></script>`,
});
