import { Injectable, Logger } from '@nestjs/common';
import type { BookRules } from '@sangtao/programmes/book';
import { Every } from '@sangtao/service-kit/jobs';
import { Surroundings } from '@sangtao/service-kit/surroundings';
import { Dossiers, type Dossier } from './dossiers.js';
import type { PrintedPicture } from './picture.js';
import { PicturePress } from './picture-press.js';
import { writtenText } from './work.js';
import { WorksStore } from './works.store.js';

interface Untaken {
  entryId: string;
  book: BookRules;
}

/** The texts of works that enter the editing come from registration once; what is edited afterwards is the book's own copy. */
@Injectable()
export class TakeWorks {
  private readonly logger = new Logger('TakeWorks');

  constructor(
    private readonly surroundings: Surroundings,
    private readonly dossiers: Dossiers,
    private readonly press: PicturePress,
    private readonly works: WorksStore,
  ) {}

  @Every(5)
  async run(): Promise<void> {
    const waiting = await this.surroundings.database.query<Untaken>(
      `select entry_id as "entryId", rulebook -> 'book' as book from awards.work
       join awards.edition on edition.id = edition_id where taken_at is null order by entry_id limit 200`,
    );
    for (const work of waiting) {
      await this.take(work).catch((error: unknown) => this.logger.warn(error, `work ${work.entryId} is not taken yet`));
    }
  }

  private async take({ entryId, book }: Untaken): Promise<void> {
    // Asked before anything is locked.
    const dossier = await this.dossiers.of(entryId);
    const picture = await this.pictureOf(entryId, book, dossier);
    const { database, clock } = this.surroundings;
    const text = JSON.stringify(writtenText(book, dossier.title, dossier.answers));
    await database.transaction(async (tx) => {
      const taken = await tx.query(
        `update awards.work set written = $2::jsonb, text = $2::jsonb, authors = $3::jsonb, picture = $4::jsonb, taken_at = $5
         where entry_id = $1 and taken_at is null returning entry_id`,
        [entryId, text, JSON.stringify(dossier.authors), picture && JSON.stringify(picture), clock.now()],
      );
      if (taken.length > 0) await this.works.keep(tx, entryId, { step: 'taken', by: 'system:awards', at: clock.now() });
    });
  }

  /** The first that can be printed; an editor may put another in its place. */
  private async pictureOf(entryId: string, book: BookRules, { pictures }: Dossier): Promise<PrintedPicture | null> {
    for (const { id, bytes } of pictures) {
      if (bytes > book.picture.maxBytes) continue;
      const pressed = this.press.press(book, entryId, await this.dossiers.picture(entryId, id));
      const picture = await pressed.catch(() => null);
      if (picture) return picture;
    }
    return null;
  }
}
