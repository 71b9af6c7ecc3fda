import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { BookRules } from '@sangtao/programmes/book';
import { Refusal } from '@sangtao/service-kit/refusal';
import { FileStorage } from '@sangtao/service-kit/storage';
import sharp from 'sharp';
import { isPicture, pictureProblems, type PrintedPicture } from './picture.js';

/** A picture of more is a trap: it would fill the memory. */
const mostPixels = 100_000_000;

/** Makes of what was handed in what is printed: upright, scaled to its size in print, without anything that a camera wrote into it. */
@Injectable()
export class PicturePress {
  constructor(private readonly storage: FileStorage) {}

  /** @throws Refusal picture-unreadable, picture-unfit */
  async press(book: BookRules, entryId: string, bytes: Buffer): Promise<PrintedPicture> {
    if (!isPicture(bytes)) throw new Refusal('picture-unreadable');
    const { data, info } = await this.upright(book, bytes).catch((cause: unknown) => {
      if (cause instanceof Refusal) throw cause;
      throw new Refusal('picture-unreadable', {}, { cause });
    });
    const sha256 = createHash('sha256').update(data).digest('hex');
    const key = `book/${entryId}/${sha256}.jpg`;
    await this.storage.put(key, data);
    return { key, width: info.width, height: info.height, bytes: data.length, sha256 };
  }

  private async upright(book: BookRules, bytes: Buffer) {
    const picture = sharp(bytes, { limitInputPixels: mostPixels, failOn: 'error' });
    const { width, height, orientation = 1 } = await picture.metadata();
    // The upper half of the orientations lies on its side (EXIF 2.3, 4.6.4).
    const size = orientation >= 5 ? { width: height, height: width } : { width, height };
    const errors = pictureProblems(book, size);
    if (errors.length > 0) throw new Refusal('picture-unfit', { errors });
    const { printPixels } = book.picture;
    return picture
      .rotate()
      .flatten({ background: '#ffffff' })
      .resize({ width: printPixels, height: printPixels, fit: 'inside', withoutEnlargement: true })
      .toColourspace('srgb')
      .jpeg({ quality: 86, mozjpeg: false })
      .toBuffer({ resolveWithObject: true });
  }
}
