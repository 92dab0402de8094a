// Plain calendar dates (R7): no time, no zone. Strings in ISO 8601 form, compared as strings.
// Called by every room that speaks of days. `today` is always an argument; nothing here reads the clock.

/** A calendar day, `YYYY-MM-DD` (ISO 8601), years 0001–9999, always a day that exists. */
export type PlainDate = string;

/** A calendar month, `YYYY-MM` (ISO 8601). */
export type PlainMonth = string;
