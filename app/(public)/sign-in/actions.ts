"use server";

import { signInAction, signInAsSampleAction } from "@/lib/sign-in";

export const signIn = signInAction();
export const signInAsSample = signInAsSampleAction();
