import { applyDecorators } from '@nestjs/common';
import { Type } from 'class-transformer';
import { ArrayMaxSize, ArrayMinSize, IsArray, IsObject, ValidateNested } from 'class-validator';

/** A list of objects, each checked as one of this class. `ValidateNested` alone lets a list in a list pass unchecked. */
export function ListOf(itemClass: () => new () => object, { min = 0, max }: { min?: number; max: number }) {
  return applyDecorators(
    IsArray(),
    ArrayMinSize(min),
    ArrayMaxSize(max),
    IsObject({ each: true }),
    ValidateNested({ each: true }),
    Type(itemClass),
  );
}
