import { randomInt } from "node:crypto";
import { hash, verify } from "@node-rs/argon2";

// OWASP's minimum: 19 MiB, two passes, one lane. The library's default algorithm is argon2id.
const options = { memoryCost: 19_456, timeCost: 2, parallelism: 1 };

/** argon2id hash of a password, in its own portable text form. */
export function hashPassword(password: string): Promise<string> {
  return hash(password.normalize("NFC"), options);
}

let decoy: Promise<string> | undefined;

/**
 * Does the password belong to the hash? With no hash (unknown name) the same work is done on a
 * decoy, so that the answer takes as long and says nothing about who exists.
 */
export async function passwordFits(stored: string | null, password: string): Promise<boolean> {
  decoy ??= hashPassword("so-dan-van-kheo-decoy");
  const fits = await verify(stored ?? (await decoy), password.normalize("NFC"));
  return stored !== null && fits;
}

// Without letters and digits that look alike on paper.
const alphabet = "abcdefghjkmnpqrstuvwxyz23456789";

/** A first password to be read out or copied from paper: four groups of four, 79 bits. */
export function firstPassword(): string {
  const group = () =>
    Array.from({ length: 4 }, () => alphabet[randomInt(alphabet.length)]).join("");
  return Array.from({ length: 4 }, group).join("-");
}
