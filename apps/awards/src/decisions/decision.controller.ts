import { Controller, Get, Header, Param, ParseUUIDPipe, type StreamableFile } from '@nestjs/common';
import { CurrentCaller, mayOrganise, Roles, type Caller } from '@sangtao/service-kit/auth';
import { Costly } from '@sangtao/service-kit/rate-limits';
import { Refusal } from '@sangtao/service-kit/refusal';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Operation } from '@sangtao/service-kit/documents/operation';
import { pdfAnswer, pdfPolicy } from '../documents/pdf-answer.js';
import { print } from '../documents/print.js';
import { fieldsOf, type ResultPage } from '../results/result-page.js';
import { ResultsStore, type Result } from '../results/results.store.js';
import { Winners } from '../results/winners.js';
import { decisionDocument } from './decision.document.js';
import { honourAnswers } from '../honours/honours.answers.js';

@Roles('organiser')
@Controller('editions/:editionId')
export class DecisionController {
  constructor(
    private readonly surroundings: Surroundings,
    private readonly results: ResultsStore,
    private readonly winners: Winners,
  ) {}

  /** The paper to be signed, with its list; a draft until the results are public. */
  @Costly(30)
  @Get('decision.pdf')
  @Header('content-security-policy', pdfPolicy)
  @Operation('Quyết định trao giải, bản PDF để ký', 'The decision as PDF, to be signed', honourAnswers.pdf)
  async decision(
    @Param('editionId', ParseUUIDPipe) editionId: string,
    @CurrentCaller() caller: Caller,
  ): Promise<StreamableFile> {
    if (!mayOrganise(caller, editionId)) throw new Refusal('not-found');
    const result = await this.results.get(editionId);
    const { code, state, decisionNumber, publishedAt, rulebook } = result;
    const facts = { editionCode: code, decisionNumber, publishedAt, rulebook, fields: await this.fields(result) };
    const { database, clock } = this.surroundings;
    // Whoever saw a result before the public did stands in the audit.
    await database.transaction((tx) => tx.audit('decision-printed', editionId, { state }));
    const title = `Quyết định ${decisionNumber ?? code}`;
    return pdfAnswer(await print(decisionDocument(facts), title, publishedAt ?? clock.now()), `${code}-decision`);
  }

  /** Once published, from the page: by then names may be gone elsewhere. */
  private async fields({ editionId, state, page, rulebook }: Result): Promise<ResultPage['fields']> {
    if (state === 'published') return page!.fields;
    const winners = await this.winners.of(editionId);
    return fieldsOf(
      rulebook,
      winners.map(({ fieldCode, prize, title, code, authors, provinceCode }) => {
        return { fieldCode, prizeCode: prize, certificateCode: '', title, entryCode: code, authors, provinceCode };
      }),
    );
  }
}
