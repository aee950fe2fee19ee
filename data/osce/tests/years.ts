/**
 * What stood on 31 December of each year, and on the as-of day of the last one. Worked out by hand from
 * the admissions, suspensions and ends of States and from the opening and closing days of operations,
 * never copied from what the atlas counts.
 *
 * Participants do not hold Yugoslavia while it was suspended, from July 1992 to November 2000, though lists
 * of those years went on naming it. An operation counts through its last day; where another took over
 * from it, only the later one counts.
 */
export interface CountedYear {
	readonly year: number;
	readonly participating: number;
	readonly suspended: number;
	readonly mediterranean: number;
	readonly asian: number;
	readonly operations: number;
}

type Row = readonly [
	year: number,
	participating: number,
	suspended: number,
	mediterranean: number,
	asian: number,
	operations: number
];

const ROWS: readonly Row[] = [
	// The 35 of Helsinki.
	[1973, 35, 0, 0, 0, 0],
	[1974, 35, 0, 0, 0, 0],
	[1975, 35, 0, 0, 0, 0],
	[1976, 35, 0, 0, 0, 0],
	[1977, 35, 0, 0, 0, 0],
	[1978, 35, 0, 0, 0, 0],
	[1979, 35, 0, 0, 0, 0],
	[1980, 35, 0, 0, 0, 0],
	[1981, 35, 0, 0, 0, 0],
	[1982, 35, 0, 0, 0, 0],
	[1983, 35, 0, 0, 0, 0],
	[1984, 35, 0, 0, 0, 0],
	[1985, 35, 0, 0, 0, 0],
	[1986, 35, 0, 0, 0, 0],
	[1987, 35, 0, 0, 0, 0],
	[1988, 35, 0, 0, 0, 0],
	[1989, 35, 0, 0, 0, 0],
	// One Germany.
	[1990, 34, 0, 0, 0, 0],
	// Albania, Estonia, Latvia, Lithuania. The Russian Federation continues the seat of the Union.
	[1991, 38, 0, 0, 0, 0],
	// Ten States of the former Union, then Croatia, Georgia, Slovenia, Bosnia and Herzegovina; Yugoslavia
	// suspended. Japan becomes a Partner. Long Duration, Skopje, Georgia.
	[1992, 51, 1, 0, 1, 3],
	// Czechia and Slovakia for Czechoslovakia. Long Duration ends; Estonia, Moldova, Latvia.
	[1993, 52, 1, 0, 1, 5],
	// The Republic of Korea. Tajikistan, Sarajevo, Ukraine.
	[1994, 52, 1, 0, 2, 8],
	// North Macedonia. Five Mediterranean Partners by name. Chechnya, Central Asia; Bosnia and Herzegovina
	// for Sarajevo.
	[1995, 53, 1, 5, 2, 10],
	// Andorra. Croatia.
	[1996, 54, 1, 5, 2, 11],
	// Albania.
	[1997, 54, 1, 5, 2, 12],
	// Jordan. Belarus, Kosovo Verification Mission.
	[1998, 54, 1, 6, 2, 14],
	// Ashgabat, Almaty, Bishkek; the Mission in Kosovo for the Task Force.
	[1999, 54, 1, 6, 2, 17],
	// Yugoslavia admitted anew. Thailand. Yerevan, Baku.
	[2000, 55, 0, 6, 3, 19],
	// Yugoslavia, later Serbia. Estonia and Latvia work through this day.
	[2001, 55, 0, 6, 3, 20],
	[2002, 55, 0, 6, 3, 18],
	// Afghanistan. Chechnya ends.
	[2003, 55, 0, 6, 4, 17],
	// Mongolia as a Partner.
	[2004, 55, 0, 6, 5, 17],
	[2005, 55, 0, 6, 5, 17],
	// Montenegro, State and mission.
	[2006, 56, 0, 6, 5, 18],
	[2007, 56, 0, 6, 5, 18],
	[2008, 56, 0, 6, 5, 18],
	// Australia. Georgia ends.
	[2009, 56, 0, 6, 6, 17],
	[2010, 56, 0, 6, 6, 17],
	// Minsk ends.
	[2011, 56, 0, 6, 6, 16],
	// Mongolia from Partner to participating State. Zagreb ends.
	[2012, 57, 0, 6, 5, 15],
	[2013, 57, 0, 6, 5, 15],
	// Special Monitoring Mission, Gukovo and Donetsk.
	[2014, 57, 0, 6, 5, 17],
	// Baku ends.
	[2015, 57, 0, 6, 5, 16],
	[2016, 57, 0, 6, 5, 16],
	// Yerevan ends.
	[2017, 57, 0, 6, 5, 15],
	[2018, 57, 0, 6, 5, 15],
	[2019, 57, 0, 6, 5, 15],
	[2020, 57, 0, 6, 5, 15],
	// Gukovo and Donetsk ends.
	[2021, 57, 0, 6, 5, 14],
	// Both operations in Ukraine end.
	[2022, 57, 0, 6, 5, 12],
	[2023, 57, 0, 6, 5, 12],
	[2024, 57, 0, 6, 5, 12],
	[2025, 57, 0, 6, 5, 12],
	[2026, 57, 0, 6, 5, 12]
];

export const COUNTED_YEARS: readonly CountedYear[] = ROWS.map(
	([year, participating, suspended, mediterranean, asian, operations]) => ({
		year,
		participating,
		suspended,
		mediterranean,
		asian,
		operations
	})
);
