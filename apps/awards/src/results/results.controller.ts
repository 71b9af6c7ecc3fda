import { Body, Controller, Get, HttpCode, Param, ParseUUIDPipe, Post, Put } from '@nestjs/common';
import type { Rulebook } from '@sangtao/programmes/rulebook';
import { CurrentCaller, mayOrganise, Recent, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Refusal } from '@sangtao/service-kit/refusal';
import { IfMatch } from '@sangtao/service-kit/requests';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Decide } from './decide.usecase.js';
import { DecideDto, DecisionDto, PlaceParams, SealDto, UnsealDto } from './results.dto.js';
import { takingEntriesUntil } from './entry-period.js';
import { becauseOf, fieldLines } from './prize-lines.js';
import { ResultsStore } from './results.store.js';
import { resultAnswers } from './results.answers.js';
import { becauseOfList } from '../selection/selection-page.js';
import { Seal } from './seal.usecase.js';

/** The organisers' way from a proposal to a sealed result. */
@Roles('organiser')
@Controller('editions/:editionId/result')
export class ResultsController {
  constructor(
    private readonly results: ResultsStore,
    private readonly decide: Decide,
    private readonly sealing: Seal,
    private readonly surroundings: Surroundings,
  ) {}

  @Get()
  @Operation('Phương án trao giải theo thể lệ', 'The prizes as the rules propose them', resultAnswers.proposal)
  async get(@Param('editionId', ParseUUIDPipe) editionId: string, @CurrentCaller() caller: Caller) {
    assertMine(editionId, caller);
    return this.answer(editionId, true);
  }

  @Put('decisions/:entryId')
  @Operation(
    'Quyết định khác phương án, nêu lý do',
    'Decides otherwise on an entry, with a reason',
    resultAnswers.proposal,
  )
  async deviate(
    @Param() { editionId, entryId }: PlaceParams,
    @Body() { prizeCode, reason }: DecisionDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(editionId, caller);
    await this.decide.deviate({ editionId, entryId, prizeCode, reason, by: caller.accountId }, version);
    return this.answer(editionId);
  }

  @Post('decide')
  @HttpCode(200)
  @Operation('Ghi quyết định của Ban Tổ chức', 'Records the decision of the committee', resultAnswers.proposal)
  async decided(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @Body() { decisionNumber }: DecideDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(editionId, caller);
    await this.decide.decide(editionId, decisionNumber, version);
    return this.answer(editionId);
  }

  @Recent()
  @Post('seal')
  @HttpCode(200)
  @Operation(
    'Niêm phong và hẹn giờ công bố; công bố sau khi người thứ hai duyệt',
    'Seals the result for a moment of publication; it becomes public once a second person has approved it',
    resultAnswers.proposal,
  )
  async seal(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @Body() { publishAt }: SealDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(editionId, caller);
    await this.sealing.seal({ editionId, publishAt: new Date(publishAt), by: caller.accountId }, version);
    return this.answer(editionId);
  }

  @Recent()
  @Post('unseal')
  @HttpCode(200)
  @Operation('Mở niêm phong, nêu lý do', 'Opens the seal again, with a reason', resultAnswers.proposal)
  async unseal(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @Body() { reason }: UnsealDto,
    @IfMatch() version: number,
    @CurrentCaller() caller: Caller,
  ) {
    assertMine(editionId, caller);
    await this.sealing.unseal(editionId, reason, version);
    return this.answer(editionId);
  }

  private async answer(editionId: string, viewing = false) {
    const { database, clock } = this.surroundings;
    const result = await this.results.get(editionId);
    const { state, decisionNumber, publishAt, publishedAt, version, rulebook } = result;
    // Whoever saw a result before the public did stands in the audit.
    if (viewing && state !== 'published') {
      await database.transaction((tx) => tx.audit('result-viewed', editionId, { state }));
    }
    const entriesUntil = takingEntriesUntil(result, clock.now());
    const about = { state, decisionNumber, publishAt, publishedAt, entriesUntil, version };
    return { ...about, ...(await this.proposal(editionId, rulebook)) };
  }

  /** Each place with the rule that binds it, each field with the lines of its prizes. */
  private async proposal(editionId: string, rulebook: Rulebook) {
    const { prizes } = rulebook;
    const rows = await this.results.places(editionId);
    const inList = becauseOfList(rulebook, rows);
    const places = rows.map((place) => ({ ...place, decided: place.decidedBy !== null }));
    const fields = [...Map.groupBy(places, ({ fieldCode }) => fieldCode)].map(([fieldCode, inField]) =>
      fieldLines(prizes, fieldCode, inField),
    );
    const linesOf = new Map(fields.map((lines) => [lines.fieldCode, lines]));
    const proposal = places.map(({ decided, ...place }) => {
      const because = inList
        ? (inList.get(place.entryId) ?? null)
        : becauseOf({ ...place, decided }, linesOf.get(place.fieldCode)!);
      return { ...place, because };
    });
    return { proposal, fields };
  }
}

function assertMine(editionId: string, caller: Caller): void {
  if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
}
