/**
 * Weights that learn by steps of follow-the-regularised-leader (FTRL-proximal), each at its own speed: one stays nothing
 * until enough speaks for it, which keeps few.
 */
export class FewWeights {
  private readonly against: Float64Array;
  private readonly moved: Float64Array;
  private readonly rate: number;
  private readonly least: number;

  /**
   * @param size how many there are
   * @param rate how far the first step goes
   * @param least how much must speak for a weight before it is any
   */
  constructor(size: number, rate: number, least: number) {
    this.against = new Float64Array(size);
    this.moved = new Float64Array(size);
    this.rate = rate;
    this.least = least;
  }

  /** @returns a weight by its number, in natural logarithms of the odds */
  weightOf(number: number, least = this.least): number {
    const against = this.against[number] as number;
    if (Math.abs(against) <= least) return 0;
    return -(against - Math.sign(against) * least) / ((1 + Math.sqrt(this.moved[number] as number)) / this.rate);
  }

  /**
   * @param number of a weight
   * @param slope what was expected less what was right, from -1 to 1
   * @param least as of the constructor; 0 for a weight that always is one
   */
  learn(number: number, slope: number, least?: number): void {
    const moved = this.moved[number] as number;
    const now = moved + slope * slope;
    const step = (Math.sqrt(now) - Math.sqrt(moved)) / this.rate;
    this.against[number] = (this.against[number] as number) + slope - step * this.weightOf(number, least);
    this.moved[number] = now;
  }
}
