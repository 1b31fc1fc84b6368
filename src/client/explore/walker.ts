// In which order are days drawn while the reader scrubs or plays? Every day asked for, one after another, none skipped.

/** Gaps up to this many days are walked through day by day; wider ones are a jump. */
const NEAR = 8;

export class Walker {
  private readonly queue: number[] = [];
  private last: number;
  private walking = false;

  /** `show` sets a day; `drawn` settles when the map has drawn it. */
  constructor(start: number, private readonly show: (day: number) => void, private readonly drawn: () => Promise<void>) {
    this.last = start;
  }

  /** Goes to `day` through every day between, or at once where it is far. */
  ask(day: number): void {
    if (day === this.last) return;
    const gap = day - this.last, sign = Math.sign(gap);
    if (Math.abs(gap) > NEAR) this.queue.length = 0;
    const from = Math.abs(gap) > NEAR ? day : this.last + sign;
    for (let d = from; sign > 0 ? d <= day : d >= day; d += sign) this.queue.push(d);
    this.last = day;
    void this.walk();
  }

  /** The state was set elsewhere: forget what is still waiting. */
  jumped(day: number): void {
    this.queue.length = 0;
    this.last = day;
  }

  get idle(): boolean { return !this.walking && this.queue.length === 0; }

  private async walk(): Promise<void> {
    if (this.walking) return;
    this.walking = true;
    for (let day = this.queue.shift(); day !== undefined; day = this.queue.shift()) {
      this.show(day);
      await this.drawn();
    }
    this.walking = false;
  }
}
