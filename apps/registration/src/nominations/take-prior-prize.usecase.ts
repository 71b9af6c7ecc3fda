import { Injectable } from '@nestjs/common';
import { priorPrizeProblems, type NominationRule } from '@sangtao/programmes/nomination';
import { Refusal } from '@sangtao/service-kit/refusal';
import { currentScope } from '@sangtao/service-kit/request-scope';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import type { Edition } from '../editions/edition.js';
import { changeEntry } from '../entries/change-entry.js';
import { changedNow, type Entry } from '../entries/entry.js';
import { assertOpen } from '../entries/handed-in.js';
import { UploadBytes } from '../files/upload-bytes.js';
import { HonoursRegister, type RegisteredPrize } from './honours-register.js';
import { NominationDesk } from './nomination-desk.js';
import type { Nomination } from './nomination.js';
import type { Bodies } from './nominations.store.js';

type PriorPrize = NonNullable<NominationRule['priorPrize']>;

const unknownCertificate = {
  vi: 'Sổ vinh danh không có giải thưởng còn hiệu lực với mã này. Xem lại mã trên giấy chứng nhận, hoặc tự ghi giải thưởng và tải quyết định lên.',
  en: 'The register has no prize in force under this code. Look at the code on the certificate again, or write the prize down and upload its decision.',
};

const yearThatDoesNotCount = {
  vi: 'Giải này của năm {year}; thể lệ chỉ tính giải của năm {from} đến {to}. Chọn một giải khác của công trình.',
  en: 'This prize is of {year}; the rules count those of {from} to {to}. Choose another prize of the work.',
};

/** The prize that a nomination rests on, read from the register: its facts into the dossier, its certificate as the evidence. */
@Injectable()
export class TakePriorPrize {
  constructor(
    private readonly desk: NominationDesk,
    private readonly register: HonoursRegister,
    private readonly uploads: UploadBytes,
    private readonly surroundings: Surroundings,
  ) {}

  /**
   * Again, it changes nothing.
   * @throws Refusal not-found, entry-closed, edition-not-open, too-many-files, invalid-input where the register has no such prize, or none of a year that counts
   */
  async execute(id: string, bodies: Bodies, certificateCode: string): Promise<Nomination> {
    const { clock, database } = this.surroundings;
    const { entry, edition } = await this.desk.ofBody(id, bodies);
    const rule = edition.rulebook.nomination?.priorPrize;
    if (!rule) throw new Refusal('not-found');
    assertOpen(entry, edition, clock.now());
    const prize = await this.fittingPrize(certificateCode.trim(), rule, edition);
    await this.attach(entry, rule, prize);
    return database.transaction(async (tx) => {
      const { nomination, entry: before } = await this.desk.lockOfBody(tx, id, bodies);
      const now = clock.now();
      assertOpen(before, edition, now);
      const answers = answersOf(rule, prize);
      if (Object.entries(answers).some(([key, answer]) => before.answers[key] !== answer)) {
        const after = changedNow(changeEntry(before, { answers }, edition.rulebook), edition, now);
        await this.desk.save(tx, { ...after, version: before.version + 1 });
        await tx.audit('prior-prize-taken', id, { certificateCode: prize.certificateCode });
      }
      return nomination;
    });
  }

  private async fittingPrize(code: string, rule: PriorPrize, { rulebook, year }: Edition): Promise<RegisteredPrize> {
    const language = currentScope()?.language ?? 'vi';
    const wrong = (problem: string, message: string) =>
      new Refusal('invalid-input', { errors: [{ field: 'certificateCode', code: problem, message }] });
    const prize = await this.register.prize(code);
    if (!prize) throw wrong('certificate-unknown', unknownCertificate[language]);
    const [problem] = priorPrizeProblems(rulebook, year, { [rule.year]: prize.year });
    if (problem) throw wrong(problem.code, filled(yearThatDoesNotCount[language], problem.data));
    return prize;
  }

  private async attach(entry: Entry, { document: slot }: PriorPrize, { certificateCode }: RegisteredPrize) {
    const filename = `giay-chung-nhan-${certificateCode}.pdf`;
    if (entry.files.some((file) => file.slot === slot && file.name === filename)) return;
    const bytes = await this.register.certificate(certificateCode);
    await this.uploads.add(entry.applicantId, { entryId: entry.id, slot, filename }, bytes);
  }
}

function filled(text: string, data: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)\}/g, (whole, name: string) => String(data[name] ?? whole));
}

function answersOf({ contest, year, prize, decision }: PriorPrize, won: RegisteredPrize) {
  return {
    [contest]: won.programmeVi,
    [year]: won.year,
    [prize]: won.prizeVi,
    [decision]: won.decisionNumber,
  };
}
