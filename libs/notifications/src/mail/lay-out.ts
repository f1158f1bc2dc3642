import type { MailBody, MailLanguage, MailLine } from './mail.types.js';

/** Plain text, safe in HTML and in an attribute. */
export function escapeHtml(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

const line = ({ text, url }: MailLine): string => (url === undefined ? `- ${text}` : `- ${text}\n  ${url}`);

/** The mail as plain text. */
export function asText({ greeting, paragraphs, lists = [], link, footer }: MailBody): string {
  return [
    greeting,
    ...paragraphs,
    ...lists.map(({ title, lines }) => [`${title}:`, ...lines.map(line)].join('\n')),
    `${link.label}:\n${link.url}`,
    `--\n${footer.join('\n')}`,
  ].join('\n\n');
}

const FONT = 'font-family:system-ui,-apple-system,Segoe UI,Roboto,sans-serif;font-size:16px;line-height:1.5';
const paragraph = (text: string): string => `<p>${escapeHtml(text)}</p>`;
const item = ({ text, url }: MailLine): string =>
  `<li>${url === undefined ? escapeHtml(text) : `<a href="${escapeHtml(url)}">${escapeHtml(text)}</a>`}</li>`;

/** The mail as HTML: no script, no picture, nothing loaded from anywhere. */
export function asHtml(language: MailLanguage, subject: string, body: MailBody): string {
  const { greeting, paragraphs, lists = [], link, footer } = body;
  return [
    `<!doctype html><html lang="${language}"><head><meta charset="utf-8"><title>${escapeHtml(subject)}</title></head>`,
    `<body style="${FONT};color:#1a1a1a;max-width:40em">`,
    paragraph(greeting),
    ...paragraphs.map(paragraph),
    ...lists.map(
      ({ title, lines }) => `<h2 style="font-size:16px">${escapeHtml(title)}</h2><ul>${lines.map(item).join('')}</ul>`,
    ),
    `<p><a href="${escapeHtml(link.url)}">${escapeHtml(link.label)}</a></p>`,
    `<hr><p style="font-size:14px;color:#595959">${footer.map(escapeHtml).join('<br>')}</p>`,
    '</body></html>',
  ].join('\n');
}
