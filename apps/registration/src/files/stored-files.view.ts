import { Injectable } from '@nestjs/common';
import { Database } from '@sangtao/service-kit/database';
import { OwnFigures, type StoredFiles } from '@sangtao/service-kit/own-figures';

/** How much people have uploaded; what was removed counts until its bytes are gone. */
@Injectable()
export class StoredFilesView {
  constructor(
    private readonly database: Database,
    figures: OwnFigures,
  ) {
    figures.storedFiles = () => this.count();
  }

  private async count(): Promise<StoredFiles> {
    const [row] = await this.database.query<{ files: number; bytes: string }>(
      'select count(*)::int as files, coalesce(sum(bytes), 0) as bytes from registration.file',
    );
    return { files: row!.files, bytes: Number(row!.bytes) };
  }
}
