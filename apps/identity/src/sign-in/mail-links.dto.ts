import { Matches } from 'class-validator';

export class MailLinkDto {
  /** What follows `#token=` in the e-mail. */
  @Matches(/^[\w.-]{16,2000}$/)
  token!: string;
}
