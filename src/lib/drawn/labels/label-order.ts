/** Order of names among labels; lesser is placed first. Room in km is taken off within a group. */
export const ORDER = {
	subject: 0,
	lit: 1e5,
	length: 2e5,
	subjectBeside: 2.5e5,
	status: 3e5,
	sign: 4e5,
	outside: 5e5
} as const;
