/** A refusal with an explanation for people; printed without a stack trace. */
export class Refusal extends Error {}
