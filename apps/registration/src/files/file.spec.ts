import { describe, expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { announcedFormat, assertAcceptable, assertBeginsAs, attachment, documentRule, neutralName } from './file.js';

const drawings = documentRule(template('technical-contest').rulebook, 'drawings');

describe('a file', () => {
  test('is accepted by its ending in any case, up to the limit', () => {
    expect(() => assertAcceptable(drawings, { name: 'Bản vẽ.JPEG', bytes: 20_000_000 })).not.toThrow();
    expect(() => assertAcceptable(drawings, { name: 'bản vẽ.jpg', bytes: 20_000_001 })).toThrow('file-too-large');
    expect(() => assertAcceptable(drawings, { name: 'jpg', bytes: 1 })).toThrow('file-type-refused');
  });

  test('S57: is what its name says, or is refused', () => {
    const head = (text: string) => Buffer.from(text, 'latin1');
    expect(announcedFormat(drawings, 'a.PNG')).toBe('png');
    expect(() => assertBeginsAs('png', head('\x89PNG\r\n\x1a\n\0\0'), drawings)).not.toThrow();
    expect(() => assertBeginsAs('png', head('\xff\xd8\xff\xe0'), drawings)).toThrow('file-type-refused');
    expect(() => assertBeginsAs('png', head(''), drawings)).toThrow('file-type-refused');
  });

  test('has a name for judges that says nothing, and its own for its owner', () => {
    expect(neutralName({ type: 'image/jpeg' }, 1)).toBe('tai-lieu-2.jpg');
    expect(attachment(`Ước "1".pdf`)).toBe(
      `attachment; filename="__c__1_.pdf"; filename*=UTF-8''%C6%AF%E1%BB%9Bc%20%221%22.pdf`,
    );
  });
});
