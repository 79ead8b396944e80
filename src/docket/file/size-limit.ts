/** The largest docket file read. The longest criminal dockets are under 5 MB of HTML. */
export const docketFileLimit = { bytes: 10 * 1024 * 1024 } as const
