/** Less than this from one point to the next, squared, is the grain of a camera and no edge. */
const GRAIN = 30 * 30;

/**
 * Says how sharp a picture is: how strongly brightness bends from one point to the next, measured at the
 * edges that it has. A scan of print has edges from paper to ink within a point or two; out of focus they are
 * spread over many. Contrast does not count, so that pale print is not taken for blurred print.
 * @param grey brightness of each point, row by row, 0 to 255
 * @param width points in a row
 * @returns 0 for an even surface, about 0.2 for print out of focus, 1 and more for a clear scan
 */
export function sharpnessOf(grey: ArrayLike<number>, width: number): number {
  const height = Math.floor(grey.length / width);
  let bends = 0;
  let slopes = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const at = y * width + x;
      const here = grey[at] ?? 0;
      const left = grey[at - 1] ?? 0;
      const right = grey[at + 1] ?? 0;
      const up = grey[at - width] ?? 0;
      const down = grey[at + width] ?? 0;
      const slope = (right - left) * (right - left) + (down - up) * (down - up);
      if (slope < GRAIN) continue;
      const bend = left + right + up + down - 4 * here;
      bends += bend * bend;
      slopes += slope;
    }
  }
  return slopes === 0 ? 0 : bends / slopes;
}
