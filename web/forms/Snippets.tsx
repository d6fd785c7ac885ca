/** How a form gets onto a site: its address, a frame, or a plain form that needs no script. */
import { Copy } from "../kit/Copy.tsx";

export const Snippets = ({ address, title }: { address: string; title: string }) => (
  <div className="grid gap-3">
    <div className="grid gap-1">
      <h3>
        <a href={address} target="_blank" rel="noreferrer" className="text-gold underline">
          See it as customers do
        </a>
      </h3>
      <Copy text={address} label="Copy the address" />
    </div>
    <details>
      <summary className="font-medium">On your own site</summary>
      <div className="grid gap-3 pt-2">
        <p className="text-soft">As a frame, with the form's own look:</p>
        <Copy text={frameOf(address, title)} label="Copy the frame" />
        <p className="text-soft">
          Or as a plain form in your own look. Customers look over what they wrote once more on our
          page before it is sent; that keeps machines out.
        </p>
        <Copy text={plainOf(address)} label="Copy the plain form" />
      </div>
    </details>
  </div>
);

const escaped = (text: string): string =>
  text.replaceAll("&", "&amp;").replaceAll('"', "&quot;").replaceAll("<", "&lt;");

const frameOf = (address: string, title: string): string =>
  `<iframe src="${address}" title="${escaped(title)}" ` +
  `style="width:100%;height:60rem;border:0"></iframe>`;

const plainOf = (address: string): string =>
  `<form method="post" action="${address}">
  <label>Your name <input name="name" required></label>
  <label>Your mail address <input name="email" type="email" required></label>
  <label>What happened? <textarea name="happened" required></textarea></label>
  <button>Tell us</button>
</form>`;
