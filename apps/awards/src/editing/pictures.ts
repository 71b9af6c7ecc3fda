import { Injectable, StreamableFile } from '@nestjs/common';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import type { Work } from './works.store.js';

@Injectable()
export class Pictures {
  constructor(private readonly storage: FileStorage) {}

  /** @throws Refusal not-found where it has none */
  of({ picture, code }: Pick<Work, 'picture' | 'code'>): StreamableFile {
    if (!picture) throw new Refusal('not-found');
    return new StreamableFile(this.storage.get(picture.key), {
      type: 'image/jpeg',
      length: picture.bytes,
      disposition: `inline; filename="${code.replace(/[^\w-]+/g, '-')}.jpg"`,
    });
  }
}
