import { sharpnessOf } from './sharpness.ts';

/** What may be wrong with a file, before anybody else has seen it. */
export type FileFault = 'empty' | 'unreadable' | 'not-what-it-says' | 'too-small' | 'blurred';

/**
 * The shorter side of a letter page at some 70 points to the inch: below it, print of ordinary size is a few
 * points high and cannot be read. In points.
 */
const LEAST_SIDE = 600;
/**
 * A page of print measures 1.3 and more in focus, 0.2 to 0.4 with letters still told apart, and less than
 * 0.15 where they run into each other (`test/browser/leak.test.ts` draws such pages).
 */
const LEAST_SHARPNESS = 0.15;
/** Pictures are looked at no wider than this, in points, so that a large one takes no longer. */
const LOOKED_AT = 1000;
/** How long the look at one file may take, in milliseconds; a file that takes longer goes as it is. */
const PATIENCE = 1500;

/** The first bytes of the kinds of file that an ending promises. */
const BEGINNINGS: Readonly<Record<string, readonly (readonly number[])[]>> = {
  pdf: [[0x25, 0x50, 0x44, 0x46]],
  png: [[0x89, 0x50, 0x4e, 0x47]],
  jpg: [[0xff, 0xd8, 0xff]],
  jpeg: [[0xff, 0xd8, 0xff]],
  gif: [[0x47, 0x49, 0x46, 0x38]],
  docx: [[0x50, 0x4b]],
  xlsx: [[0x50, 0x4b]],
  zip: [[0x50, 0x4b]],
  tif: [
    [0x49, 0x49],
    [0x4d, 0x4d],
  ],
};

/**
 * Looks into a file for what keeps it from being "a legible scan" (WSD 58-2024, Source Documentation). What it
 * shows is not read and nothing of it is kept.
 * @param file a file that was chosen or dropped
 * @returns what is wrong with it, or null; a file that takes too long, or is of a kind not known, is let be
 */
export function inspectFile(file: File): Promise<FileFault | null> {
  const late = new Promise<null>((resolve) => setTimeout(() => resolve(null), PATIENCE));
  return Promise.race([look(file), late]);
}

async function look(file: File): Promise<FileFault | null> {
  if (file.size === 0) return 'empty';
  const first = await file
    .slice(0, 8)
    .arrayBuffer()
    .catch(() => null);
  if (!first) return 'unreadable';
  const bytes = new Uint8Array(first);
  const ending = /\.(\w+)$/.exec(file.name)?.[1]?.toLowerCase() ?? '';
  const promised = BEGINNINGS[ending];
  if (promised && !promised.some((beginning) => beginning.every((byte, at) => bytes[at] === byte)))
    return 'not-what-it-says';
  return /^(png|jpe?g|gif|webp|bmp)$/.test(ending) ? lookAtPicture(file) : null;
}

async function lookAtPicture(file: File): Promise<FileFault | null> {
  const picture = await createImageBitmap(file).catch(() => null);
  if (!picture) return 'unreadable';
  if (Math.min(picture.width, picture.height) < LEAST_SIDE) return 'too-small';
  const scale = Math.min(1, LOOKED_AT / picture.width);
  const width = Math.round(picture.width * scale);
  const height = Math.round(picture.height * scale);
  const canvas = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (!canvas) return null;
  canvas.drawImage(picture, 0, 0, width, height);
  picture.close();
  const { data } = canvas.getImageData(0, 0, width, height);
  const grey = new Float32Array(width * height);
  for (let at = 0; at < grey.length; at += 1) {
    // How bright people see red, green and blue.
    grey[at] = 0.3 * (data[4 * at] ?? 0) + 0.59 * (data[4 * at + 1] ?? 0) + 0.11 * (data[4 * at + 2] ?? 0);
  }
  return sharpnessOf(grey, width) < LEAST_SHARPNESS ? 'blurred' : null;
}
