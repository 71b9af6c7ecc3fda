import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Patch, Post } from '@nestjs/common';
import { CurrentCaller, SignedIn, type Caller } from '@sangtao/service-kit/auth';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Idempotent, IfMatch } from '@sangtao/service-kit/requests';
import { listingAnswer } from './listing.answer.js';
import { ListingCommands } from './listing-commands.js';
import { listingAnswers } from './listings.answers.js';
import { CreateListingDto, ListingPatchDto } from './listings.dto.js';
import { ListingsStore } from './listings.store.js';

/** The offers and needs of whoever is signed in. */
@SignedIn()
@Controller('listings')
export class ListingsController {
  constructor(
    private readonly commands: ListingCommands,
    private readonly listings: ListingsStore,
  ) {}

  @Get()
  @Operation('Các tin chào bán và tìm mua của tôi', 'My offers and needs', listingAnswers.list)
  async list(@CurrentCaller() { accountId }: Caller) {
    return { items: (await this.listings.ofOwner(accountId)).map(listingAnswer), nextCursor: null };
  }

  @Idempotent()
  @Post()
  @Operation('Lập một tin nháp', 'Makes a draft', listingAnswers.one)
  async create(@Body() input: CreateListingDto, @CurrentCaller() { accountId }: Caller) {
    const { id } = await this.commands.create(accountId, input);
    return this.get(id, { accountId });
  }

  @Get(':id')
  @Operation('Một tin của tôi và những gì còn thiếu', 'One of mine, with what it lacks', listingAnswers.one)
  async get(@Param('id', ParseUUIDPipe) id: string, @CurrentCaller() { accountId }: Pick<Caller, 'accountId'>) {
    return listingAnswer(await this.listings.own(id, accountId));
  }

  @Patch(':id')
  @Operation('Lưu một phần của tin', 'Keeps a part of a listing', listingAnswers.one)
  async change(
    @Param('id', ParseUUIDPipe) id: string,
    @Body() patch: ListingPatchDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    await this.commands.change(id, caller.accountId, version, patch);
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/submit')
  @HttpCode(200)
  @Operation('Gửi duyệt', 'Hands it to the moderators', listingAnswers.one)
  async submit(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.commands.submit(id, caller.accountId, version);
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/confirm')
  @HttpCode(200)
  @Operation('Xác nhận tin còn hiệu lực thêm 12 tháng', 'It still holds, for twelve more months', listingAnswers.one)
  async confirm(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.commands.confirm(id, caller.accountId, version);
    return this.get(id, caller);
  }

  @Idempotent()
  @Post(':id/withdraw')
  @HttpCode(200)
  @Operation('Rút tin', 'Takes it back', listingAnswers.one)
  async withdraw(@Param('id', ParseUUIDPipe) id: string, @IfMatch() version: number, @CurrentCaller() caller: Caller) {
    await this.commands.withdraw(id, caller.accountId, version);
    return this.get(id, caller);
  }
}
