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

/** What of an organisation code or messages hold, with the file and its line. */
function known(pack: string): string[] {
	const words = [...new Set(wordsOf(pack))].sort((one, other) => other.length - one.length);
	const any = new RegExp(`(?<![\\p{L}\\p{N}])(${words.map(escaped).join('|')})(?![\\p{L}\\p{N}])`, 'u');
	return FOLDERS.flatMap(filesOf).flatMap((file) =>
		readFileSync(file, 'utf8')
			.split('\n')
			.flatMap((line, index) => {
				const found = any.exec(line)?.[1];
				return found === undefined ? [] : [`${file}:${index + 1}: ${found}`];
			})
	);
}

test.each(packsIn(DATA_DIRECTORY))('no code and no message knows a word of %s', (pack) => {
	expect(wordsOf(pack).length).toBeGreaterThan(1);
	expect(known(pack)).toEqual([]);
});
