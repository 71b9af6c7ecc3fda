import { IsOneLine } from '@sangtao/service-kit/one-line';
import { IsEmail, IsString, IsUUID, Length, Matches } from 'class-validator';

export class NameHelperDto {
  @IsEmail()
  email!: string;

  /** For whoever has no account yet. */
  @IsString()
  @Length(1, 200)
  @IsOneLine()
  @Matches(/\S/)
  name!: string;
}

export class HelperParams {
  @IsUUID()
  id!: string;

  @IsUUID()
  accountId!: string;
}
