import { expect, test } from '@jest/globals';
import { composeMail, isHeaderSafe } from './compose-mail.js';
import { render } from './render.js';

const hostile = `"><img src=x onerror=alert(1)>\r\nBcc: all@example.com <script>alert('x')</script> & Cộng`;

test.each(['vi', 'en'] as const)('S67: what people typed is text in a mail, in %s, and begins no header', (locale) => {
  const message = render('entry-submitted', locale, {
    code: hostile,
    title: hostile,
    at: '2026-11-01T00:00:00Z',
    note: hostile,
  });
  const mail = composeMail(message, { name: hostile, locale }, `https://sangtao.example.vn/?a=1&b="><b>`);
  expect(isHeaderSafe(mail.subject)).toBe(true);
  expect(mail.html).not.toMatch(/<(img|script|b)\b/i);
  expect(mail.html).toContain('&lt;img src=x onerror=alert(1)&gt;');
  expect(mail.html).toContain('href="https://sangtao.example.vn/?a=1&amp;b=&quot;&gt;&lt;b&gt;"');
  expect(mail.text).toContain('<img src=x');
});

test.each(['a\nb', 'a\rb', 'a\u2028b', 'a\u0000b', 'a\u0085b'])('S67: %j is no line of a header', (text) => {
  expect(isHeaderSafe(text)).toBe(false);
});
