import { expect, test } from '@jest/globals';
import { IsInt, IsOptional, IsString, Length, Max, Min } from 'class-validator';
import fc from 'fast-check';
import { ListOf } from '../src/list-of.js';
import { TakenAsItComes, validationPipe } from '../src/validation.js';

class PartDto {
  @IsString()
  @Length(1, 3)
  name!: string;
}

class WholeDto {
  @IsOptional()
  @IsString()
  @Length(1, 3)
  title?: string;

  @IsInt()
  @Min(0)
  @Max(9)
  points!: number;

  @IsOptional()
  @ListOf(() => PartDto, { max: 2 })
  parts?: PartDto[];
}

@TakenAsItComes()
class QuickDto extends WholeDto {}

const pipe = validationPipe();

/** What the controller would get, or what is wrong. */
function verdict(metatype: new () => object, body: unknown): Promise<unknown> {
  const taken = pipe.transform(body, { type: 'body', metatype }) as Promise<unknown>;
  return taken.then(
    (value) => ({ taken: JSON.stringify(value) }),
    (error: unknown) => ({ refused: error }),
  );
}

test('a body that is taken as it comes gets the verdict, and the same reasons, that it would get from class-validator', async () => {
  const value = fc.oneof(
    ...[fc.string({ maxLength: 4 }), fc.integer({ min: -2, max: 11 }), fc.double(), fc.boolean(), fc.constant(null)],
    fc.array(fc.oneof(fc.record({ name: fc.string({ maxLength: 4 }) }), fc.object({ maxDepth: 1 })), { maxLength: 3 }),
  );
  const body = fc.record({ title: value, points: value, parts: value, more: value }, { requiredKeys: [] });
  const likely = fc.record({ title: fc.constantFrom('a', null), points: fc.integer({ min: 0, max: 9 }), parts: value });
  await fc.assert(
    fc.asyncProperty(fc.oneof(body, likely), async (given) => {
      expect(await verdict(QuickDto, given)).toEqual(await verdict(WholeDto, given));
    }),
    { numRuns: 500 },
  );
});
