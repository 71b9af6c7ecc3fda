import { describe, expect, test } from '@jest/globals';
import { template } from '@sangtao/programmes/templates';
import { acceptedType, assertAcceptable, attachment, documentRule, neutralName } from './file.js';

const drawings = documentRule(template('technical-contest').rulebook, 'drawings');

describe('a file', () => {
  test('is accepted by its ending in any case, up to the limit', () => {
    expect(() => assertAcceptable(drawings, { name: 'Bản vẽ.JPEG', bytes: 20_000_000 })).not.toThrow();
    expect(() => assertAcceptable(drawings, { name: 'bản vẽ.jpg', bytes: 20_000_001 })).toThrow('file-too-large');
    expect(() => assertAcceptable(drawings, { name: 'jpg', bytes: 1 })).toThrow('file-type-refused');
  });

  test('is what its content is', () => {
    expect(acceptedType(drawings, 'png')).toBe('image/png');
    expect(() => acceptedType(drawings, 'exe')).toThrow('file-type-refused');
    expect(() => acceptedType(drawings, undefined)).toThrow('file-type-refused');
  });

  test('has a name for judges that says nothing, and its own for its owner', () => {
    expect(neutralName({ type: 'image/jpeg' }, 1)).toBe('tai-lieu-2.jpg');
    expect(attachment(`Ước "1".pdf`)).toBe(
      `attachment; filename="__c__1_.pdf"; filename*=UTF-8''%C6%AF%E1%BB%9Bc%20%221%22.pdf`,
    );
  });
});
