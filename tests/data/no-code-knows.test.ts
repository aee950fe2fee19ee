import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from 'vitest';
import { DATA_DIRECTORY, loadData } from '../../data/load';
import { packsIn } from '../../data/pack';

const FOLDERS = ['src', 'geo', 'bin', 'messages'];
const CODE = /\.(ts|svelte|js|css|html|json)$/;
/** What tests are made of, what others generated, and the one file that says which organisation is made unless asked. */
const NOT_CODE = /\.test\.ts$|\.fixture\.ts$|(^|\/)(fixtures|paraglide|out|node_modules|bench|oracles)(\/|$)/;

const filesOf = (folder: string): string[] =>
	readdirSync(folder, { withFileTypes: true }).flatMap((entry) => {
		const path = join(folder, entry.name);
		if (NOT_CODE.test(path)) return [];
		if (entry.isDirectory()) return filesOf(path);
		return CODE.test(path) ? [path] : [];
	});

/** A word may be anybody's; two or more are a name, and so is what has capitals within, as abbreviations have. */
const isOwn = (text: string): boolean => /^\S+\s+\S+/.test(text) || /^\S*[a-z]?[A-Z]{3,}\S*$/.test(text);

/** Words with which the program itself speaks of statuses, and one that the tools of others have. */
const GENERAL = new Set([
	'member',
	'members',
	'observer',
	'observers',
	'candidate',
	'candidates',
	'suspended',
	'former',
	'state',
	'states',
	'human'
]);

/** Names, ids and words that one organisation alone has. */
function wordsOf(pack: string): string[] {
	const { organisation, statuses, documents, dimensions, institutions, operations, activities, fields } =
		loadData(DATA_DIRECTORY, pack);
	const ids = [...statuses.flatMap(({ id, word }) => [id, word ?? id]), ...dimensions.map(({ id }) => id)];
	const names = [
		organisation.name,
		organisation.shortName,
		organisation.associates,
		organisation.noStatus,
		...statuses.flatMap(({ names: { en } }) => [en.one, en.other, en.shortOne, en.shortOther]),
		...documents.flatMap(({ name, inSentence }) => [name, inSentence]),
		...dimensions.map(({ name }) => name),
		...[...institutions, ...operations, ...activities, ...fields].map(({ name }) => name),
		...[...operations, ...activities].map(({ shortName }) => shortName),
		...institutions.flatMap(({ abbreviation }) => abbreviation ?? [])
	];
	return [
		...ids.filter((id) => !GENERAL.has(id)),
		...names.filter(
			(name) => isOwn(name) && !name.split(/\s+/).every((word) => GENERAL.has(word.toLowerCase()))
		)
	];
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&');

/** Lines of code and messages, and what the boundary policy says to readers of every atlas, each with its place. */
function lines(): { place: string; text: string }[] {
	const { rows, principle } = loadData().policy;
	return [
		...FOLDERS.flatMap(filesOf).flatMap((file) =>
			readFileSync(file, 'utf8')
				.split('\n')
				.map((text, index) => ({ place: `${file}:${index + 1}`, text }))
		),
		{ place: 'policy', text: principle },
		...rows.flatMap(({ id, name, treatment, reason, note, lengths }) =>
			[name, treatment, reason, note, lengths].map((text) => ({ place: `policy ${id}`, text }))
		)
	];
}

/** What of an organisation they hold. */
function known(pack: string): string[] {
	const words = [...new Set(wordsOf(pack))].sort((one, other) => other.length - one.length);
	const any = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return lines().flatMap(({ place, text }) => {
		const found = any.exec(text)?.[1];
		return found === undefined ? [] : [`${place}: ${found}`];
	});
}

test.each(packsIn(DATA_DIRECTORY))(
	'no code, no message and no policy of boundaries knows a word of %s',
	(pack) => {
		expect(wordsOf(pack).length).toBeGreaterThan(1);
		expect(known(pack)).toEqual([]);
	}
);
