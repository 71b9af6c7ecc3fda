import type { Rendered } from './render.js';
import type { Locale } from './texts.js';

export interface Mail {
  subject: string;
  text: string;
  html: string;
}

const footers: Record<Locale, string> = {
  vi: 'Thư tự động từ hệ thống Sangtao; xin không trả lời thư này.',
  en: 'Sent automatically by Sangtao; please do not reply.',
};

/** Plain text, and the same as quiet HTML without pictures or styles from elsewhere. */
export function composeMail(message: Rendered, to: { name: string; locale: Locale }, link?: string): Mail {
  const greeting = to.locale === 'vi' ? `Kính gửi ${to.name || 'quý vị'},` : `Dear ${to.name || 'reader'},`;
  const label = message.action ?? link;
  const text = [greeting, ...message.paragraphs, ...(link ? [`${label}:\n${link}`] : []), footers[to.locale]];
  const paragraphs = [greeting, ...message.paragraphs].map((line) => `<p>${escape(line).replaceAll('\n', '<br>')}</p>`);
  const button = link ? `<p><a href="${escape(link)}">${escape(label!)}</a></p><p>${escape(link)}</p>` : '';
  return {
    subject: message.subject,
    text: text.join('\n\n'),
    html: `<!doctype html><html lang="${to.locale}"><head><meta charset="utf-8"><title>${escape(message.subject)}</title></head><body style="font-family:sans-serif;max-width:40em">${paragraphs.join('')}${button}<p><small>${footers[to.locale]}</small></p></body></html>`,
  };
}

function escape(text: string): string {
  return text
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;')
    .replaceAll("'", '&#39;');
}

/** A line break in a header would begin another header. */
export function isHeaderSafe(text: string): boolean {
  return !/[\p{Cc}\u2028\u2029]/u.test(text);
}
