import { markdownPayloads } from '../../fixtures/markdown-payloads.ts';

/** HTML that runs by itself where it becomes part of a page. */
const live = [
  '<img src=x onerror=alert(1)>',
  '<svg onload=alert(1)></svg>',
  '<svg><animate onbegin=alert(1) attributeName=x dur=1s></svg>',
  '<details open ontoggle=alert(1)>x</details>',
  '<input autofocus onfocus=alert(1)>',
  '<select autofocus onfocus=alert(1)></select>',
  '<textarea autofocus onfocus=alert(1)></textarea>',
  '<video src=x onerror=alert(1)></video>',
  '<video><source src=x onerror=alert(1)></video>',
  '<audio src=x onerror=alert(1)></audio>',
  '<iframe src="javascript:parent.alert(1)"></iframe>',
  '<iframe srcdoc="<script>parent.alert(1)</script>"></iframe>',
  '<object data="javascript:alert(1)"></object>',
  '<embed src="javascript:alert(1)">',
  '<img src="https://evil.example/pixel.png">',
  '<link rel=stylesheet href="https://evil.example/x.css">',
  '<style>@import "https://evil.example/x.css";</style>',
  '<math><mtext><img src=x onerror=alert(1)></mtext></math>',
  '<a href="javascript:alert(1)">x</a>',
  '<form><button formaction="javascript:alert(1)">x</button></form>',
  '"><img src=x onerror=alert(1)>',
  "'><svg onload=alert(1)>",
  '--><img src=x onerror=alert(1)>',
  '</textarea><img src=x onerror=alert(1)>',
  '<scr<script>ipt>alert(1)</script>',
  '<img src=x:x onerror="alert(1)"',
  '<isindex type=image src=1 onerror=alert(1)>',
  '<table background="https://evil.example/x.png"><td>x</td></table>',
  '![x](https://evil.example/pixel.png)',
  '![x](//evil.example/pixel.png)',
  '[x](<java\tscript:alert(1)>)',
  '<javascript:alert(1)>',
];
const places = [
  (html: string) => html,
  (html: string) => `- ${html}`,
  (html: string) => `> ${html}`,
  (html: string) => `## ${html}`,
  (html: string) => `| a |\n| --- |\n| ${html} |`,
  (html: string) => `[${html}](https://a.example)`,
  (html: string) => `**a ${html} b**`,
  (html: string) => `Text\n\n${html}\n\nText`,
];

export const bodies = [...markdownPayloads, ...live.flatMap((html) => places.map((place) => place(html)))];

/** The same inside the components of the desk's pages. */
export const mdxBodies = [
  ...bodies,
  ...bodies.map((body) => `<Callout type="info" title="x">\n\n${body}\n\n</Callout>`),
  ...[...live, 'javascript:alert(1)', '//evil.example/x', 'data:text/html,<script>alert(1)</script>'].flatMap(
    (text) => {
      const value = text.replaceAll('"', '&quot;');
      return [
        `<Callout type="${value}" title="${value}">x</Callout>`,
        `<Download href="${value}" label="${value}" size="${value}" />`,
        `<Deadline date="${value}" label="${value}" />`,
        `<Contact organisation="${value}" />`,
        `<Callout onClick="alert(1)" style="background:url(//evil.example)" dangerouslySetInnerHTML="${value}">x</Callout>`,
      ];
    },
  ),
];

/** For fields of one line. */
export const texts = [
  ...live,
  'javascript:alert(1)',
  'data:text/html,<script>alert(1)</script>',
  '//evil.example/x',
];
