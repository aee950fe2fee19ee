/** Signs, but those that every legend has: radius or side, and the width of the ring around them. CSS px. */
export const SIGNS = {
	microstateRing: { radius: { far: 4.3, near: 8, close: 8 }, width: { far: 1.3, near: 2, close: 2 } },
	microstateDot: { radius: { far: 2.1, near: 4, close: 4 } },
	/** The near pin: its tip is the place. `hole` is the hole's share of the radius of its head. */
	pin: { width: 19, height: 28, hole: 0.36 },
	bridge: { side: 10, line: 1.5 },
	/** A full diamond. */
	meeting: { side: 9, line: 1.5 },
	town: { radius: 3, line: 1.5 },
	/** A full disc around the number of places that share it, as wide as the number asks. */
	cluster: { margin: 5, digit: 3.2, line: 1.5 },
	/** Signs that would touch are pushed apart to this gap. */
	gap: 1.5,
	/** A press takes the nearest sign within this distance. */
	pressRadius: 22,
	/** Side of the square around a sign that a fine pointer may press. */
	target: 24
} as const;

/** Near lines that legends of stories show too: their width, and dash and gap. */
export const NEAR_LINES = {
	corridorEdge: { width: 1, dash: [1, 4] },
	route: { width: 2, dash: [7, 5] },
	/** Around several countries. */
	outlined: { width: 2, dash: [3, 2.5] }
} as const;
