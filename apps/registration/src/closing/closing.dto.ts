import { Matches } from 'class-validator';
import { AmendmentDto } from '../editions/editions.dto.js';

/** The decision to take no more entries from now on. */
export class ClosingDto extends AmendmentDto {
  /** Day of the decision. */
  @Matches(/^\d{4}-(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)
  decidedOn!: string;
}
