/** Turns the parameters of an older release into those of the next. Pure: it returns new parameters. */
export type Migration = (params: URLSearchParams) => URLSearchParams;

/**
 * Every change of the query's grammar since the first release, oldest first. A released link keeps
 * its meaning for good: a migration is added at the end and never removed.
 */
export const MIGRATIONS: readonly Migration[] = [];

/** Brings the parameters of any release up to date. The given ones are not changed. */
export function migrate(
	params: URLSearchParams,
	migrations: readonly Migration[] = MIGRATIONS
): URLSearchParams {
	return migrations.reduce((current, next) => next(new URLSearchParams(current)), params);
}
