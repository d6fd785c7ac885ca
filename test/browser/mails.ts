/** The mails of that Monday morning: Maria's, with her photo, and two that come soon after. */

export const complaint = (photo: Buffer) => ({
  subject: "Cracked screen, order 1042",
  text:
    "Hello,\n\nthe lamp of order 1042 came with a cracked screen. I wanted to give it to my " +
    "sister on Saturday. I am so disappointed.\n\nMaria",
  attachments: [{ filename: "lamp.jpg", content: photo }],
});

export const OTHERS = [
  {
    from: { name: "Jonas Weiss", email: "jonas@example.org" },
    subject: "Still waiting for my refund",
    text:
      "I sent the desk lamp back three weeks ago. You wrote that the money comes within a week. " +
      "It has not come.",
  },
  {
    from: { name: "Priya Nair", email: "priya@example.org" },
    subject: "Wrong shade, for the second time",
    text: "I ordered the green shade and got the blue one. You sent another, and it is blue again.",
  },
] as const;
