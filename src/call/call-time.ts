/** When and where a call takes place, and whether its 14 digits are at hand. */
export type CallTime = { readonly now: Date; readonly timeZone: string; readonly userNumberKnown: boolean };
