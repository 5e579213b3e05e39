/** Requests, made eight at a time. */
export type Jobs = readonly (() => Promise<void>)[];

/** One thing that people do: its jobs in a round, on either side. */
export type Deed = {
  readonly name: string;
  readonly app: (round: number) => Promise<Jobs> | Jobs;
  readonly bare: (round: number) => Jobs;
};
