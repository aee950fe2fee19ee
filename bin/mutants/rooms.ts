/** A part of the sources that the mutation tester takes by itself, with the tests that stand near it. */
export interface Room {
	readonly name: string;
	/** Folder of its sources; a file belongs to the room with the longest folder that holds it. */
	readonly folder: string;
	/** Globs of what is mutated. */
	readonly mutate: readonly string[];
	/** Globs of the tests that should notice. */
	readonly tests: readonly string[];
}

/** Neither tests, nor what tests are made of, nor what needs a page or a terminal. */
const NOT_PURE = ['*.test.ts', '*.fixture.ts', '*.svelte.ts', '*.worker.ts'].map((name) => `!**/${name}`);

function room(
	name: string,
	folder: string,
	{
		sources = ['**/*.ts'],
		without = [],
		tests = ['**/*.test.ts']
	}: { sources?: readonly string[]; without?: readonly string[]; tests?: readonly string[] } = {}
): Room {
	return {
		name,
		folder,
		mutate: [
			...sources.map((glob) => `${folder}/${glob}`),
			...NOT_PURE,
			...without.map((glob) => `!${folder}/${glob}`)
		],
		tests: tests.map((glob) => `${folder}/${glob}`)
	};
}

/** The pure rooms: plain functions over plain data, whose behaviour tests without a page can see. */
export const ROOMS: readonly Room[] = [
	room('lettering', 'src/lib/lettering'),
	room('claim', 'src/lib/story/claim'),
	room('atlas', 'src/lib/atlas'),
	room('plane', 'src/lib/drawn/plane'),
	room('signs', 'src/lib/drawn/signs'),
	room('labels', 'src/lib/drawn/labels'),
	room('lines', 'src/lib/drawn/lines'),
	room('shapes', 'src/lib/drawn/shapes'),
	room('drawn', 'src/lib/drawn', { sources: ['*.ts'], tests: ['*.test.ts'] }),
	room('story', 'src/lib/story', {
		sources: ['*.ts'],
		without: ['check.ts', 'new.ts', 'list-ids.ts']
	}),
	room('features', 'src/lib/features', { without: ['share/canvas.ts', 'stage/early-touches.ts'] }),
	room('server', 'src/lib/server'),
	room('geo', 'geo/library'),
	room('data', 'data', { sources: ['*.ts', 'checks/**/*.ts'], without: ['build.ts', 'renew-citations.ts'] })
];

/** What one run of the tester takes. */
export interface Run {
	readonly room: Room;
	readonly mutate: readonly string[];
}

/**
 * The runs that names ask for: a room by its name or its folder, a file or a folder in a room by its path.
 * Without a name every room. Throws where a name is none of these.
 */
export function runsFor(names: readonly string[]): readonly Run[] {
	if (names.length === 0) return ROOMS.map((room) => ({ room, mutate: room.mutate }));
	const asked = new Map<Room, string[] | null>();
	for (const name of names) {
		const path = name.replace(/^\.\//, '').replace(/\/$/, '');
		const room =
			ROOMS.find((room) => room.name === path || room.folder === path) ??
			[...ROOMS]
				.sort((one, other) => other.folder.length - one.folder.length)
				.find(({ folder }) => path.startsWith(`${folder}/`));
		if (!room)
			throw new Error(`${name} is neither a room (${ROOMS.map((room) => room.name).join(', ')}) nor in one`);
		const before = asked.get(room);
		const isWhole = path === room.name || path === room.folder;
		if (isWhole || before === null) asked.set(room, null);
		else asked.set(room, [...(before ?? []), path.endsWith('.ts') ? path : `${path}/**/*.ts`]);
	}
	return [...asked].map(([room, parts]) => ({
		room,
		mutate: parts ? [...parts, ...room.mutate.filter((glob) => glob.startsWith('!'))] : room.mutate
	}));
}
