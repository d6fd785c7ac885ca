/** The photo that Maria sends: a lamp with a crack through its shade, drawn by the browser. */
import type { Browser } from "playwright-core";

const LAMP = `<body style="margin:0"><svg width="800" height="600" viewBox="0 0 800 600"
xmlns="http://www.w3.org/2000/svg">
<defs>
<linearGradient id="wall" x2="0" y2="1"><stop stop-color="#cfc3b2"/><stop offset="1"
stop-color="#a89a86"/></linearGradient>
<linearGradient id="glass"><stop stop-color="#e9e4d6"/><stop offset=".45" stop-color="#fbf8ee"/>
<stop offset="1" stop-color="#c9c0aa"/></linearGradient>
<linearGradient id="brass"><stop stop-color="#6f5423"/><stop offset=".4" stop-color="#d6b469"/>
<stop offset="1" stop-color="#5d4519"/></linearGradient>
</defs>
<rect width="800" height="600" fill="url(#wall)"/><rect y="470" width="800" height="130"
fill="#6d4f37"/>
<ellipse cx="420" cy="512" rx="170" ry="22" fill="#3b2a1d" opacity=".45"/>
<path d="M318 505a82 18 0 0 1 164 0v8a82 18 0 0 1-164 0z" fill="url(#brass)"/>
<rect x="390" y="330" width="20" height="172" fill="url(#brass)"/>
<path d="M292 330 338 120a62 14 0 0 1 124 0l46 210a108 22 0 0 1-216 0z" fill="url(#glass)"/>
<path d="m452 128-14 42 22 26-34 48 18 30-40 34 10 40m24-122 34 16 14 40m-74-10-38 14-20 44"
fill="none" stroke="#2c251c" stroke-width="4" stroke-linejoin="round"/>
<path d="m438 170 22 26-34 48-18-40z" fill="#8f8570"/>
<path d="m520 500 26-14 18 20-30 10zm-230 8 16-18 14 22zm300 12 14-8 8 12z" fill="#f3efe2"
stroke="#b8ad95"/>
</svg></body>`;

export async function photograph(browser: Browser): Promise<Buffer> {
  const page = await browser.newPage({ viewport: { width: 800, height: 600 } });
  await page.setContent(LAMP);
  const photo = await page.screenshot({ type: "jpeg", quality: 80 });
  await page.close();
  return photo;
}
