/** Exif's pointer to the directory of the place. */
const GPS = 0x8825;

/**
 * Whether the metadata of an image name the place where it was taken.
 * @param exif its Exif block, whose first directory points to the place
 * @param texts XMP and comments, in which properties are named after it
 */
export function place(exif: Buffer | undefined, texts: readonly (string | undefined)[]): boolean {
  return texts.some((text) => text && /GPS(?:Latitude|Position)/.test(text)) || exifHasPlace(exif);
}

function exifHasPlace(exif: Buffer | undefined): boolean {
  if (!exif) return false;
  if (exif.includes('GPSLatitude') || exif.includes('GPSPosition')) return true;
  const start = exif.toString('latin1', 0, 4) === 'Exif' ? 6 : 0;
  const isLittle = exif.toString('latin1', start, start + 2) === 'II';
  const uint16 = (at: number) => (isLittle ? exif.readUInt16LE(at) : exif.readUInt16BE(at));
  const uint32 = (at: number) => (isLittle ? exif.readUInt32LE(at) : exif.readUInt32BE(at));
  try {
    const directory = start + uint32(start + 4);
    for (let entry = 0; entry < uint16(directory); entry++) {
      if (uint16(directory + 2 + entry * 12) === GPS) return true;
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  return false;
}
