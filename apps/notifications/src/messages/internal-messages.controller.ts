import { Body, Controller, HttpCode, Post } from '@nestjs/common';
import { IsOneLine } from '@sangtao/service-kit/one-line';
import { Internal } from '@sangtao/service-kit/auth';
import { IsMoment } from '@sangtao/service-kit/moment';
import { Type } from 'class-transformer';
import {
  IsEmail,
  IsIn,
  IsObject,
  IsOptional,
  IsString,
  IsUUID,
  Length,
  Matches,
  MaxLength,
  ValidateNested,
} from 'class-validator';
import { accountKinds } from '../templates/texts.js';
import { MessagesStore } from './messages.store.js';

class AddressDto {
  @IsEmail()
  email!: string;

  /** No line breaks: it becomes a mail header. */
  @IsString()
  @MaxLength(200)
  @IsOneLine()
  name!: string;

  @IsIn(['vi', 'en'])
  locale!: 'vi' | 'en';
}

class LinkDto {
  @IsString()
  @Length(1, 2000)
  @Matches(/^https?:\/\/[^\s]+$/)
  url!: string;

  /** A moment that the letter names. */
  @IsOptional()
  @IsMoment()
  until?: string;
}

class InternalMessageDto {
  @IsIn(accountKinds)
  kind!: (typeof accountKinds)[number];

  @IsOptional()
  @IsUUID()
  accountId?: string;

  @IsObject()
  @ValidateNested()
  @Type(() => AddressDto)
  to!: AddressDto;

  @IsObject()
  @ValidateNested()
  @Type(() => LinkDto)
  data!: LinkDto;

  /** The same key to the same address is one message. */
  @IsString()
  @Length(1, 200)
  dedupeKey!: string;
}

/** Messages of sign-in, which cannot wait for an event. */
@Internal()
@Controller('internal/messages')
export class InternalMessagesController {
  constructor(private readonly messages: MessagesStore) {}

  @Post()
  @HttpCode(202)
  async send(@Body() { kind, accountId, to, data, dedupeKey }: InternalMessageDto) {
    const { url, until } = data;
    const facts = until ? { url, until } : { url };
    await this.messages.send(dedupeKey, kind, to, { data: facts, ...(accountId ? { accountId } : {}) });
    return {};
  }
}
