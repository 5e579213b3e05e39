/** A cluster for tests: not durable, beside any running application, gone after `stop()`. */
export function startThrowAway(): Promise<{
  /** The owner's connection URL: not a superuser, but may create roles and databases. */
  url: string;
  port: number;
  place: string;
  stop: () => Promise<void>;
}>;
