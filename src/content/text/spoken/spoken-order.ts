/** An order that a text gives to whatever model reads it. Offsets in UTF-16 units, the end exclusive. */
export interface SpokenOrder {
  readonly start: number;
  readonly end: number;
  /** How it speaks, and what it has the model do. */
  readonly why: string;
  /** 0 to 1. */
  readonly score: number;
}
