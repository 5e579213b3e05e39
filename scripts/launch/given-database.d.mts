/** Refuses, in words, a database that cannot be used; never shows the password in its URL. */
export function refuseUnusable(url: string): Promise<void>;
