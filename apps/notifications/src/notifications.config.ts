import { IsString, Length } from 'class-validator';

export class NotificationsSettings {
  static readonly examples = { smtpUrl: 'smtps://user:secret@mail.example.vn:465' };

  /** Mail server; empty keeps every e-mail in the outbox page instead of sending it. */
  @IsString()
  smtpUrl = '';

  /** Sender of every e-mail. */
  @Length(3, 200)
  mailFrom = 'Sangtao <khong-tra-loi@sangtao.invalid>';
}
