/** The middle value. */
export function median(values: readonly number[]): number {
	return [...values].sort((one, other) => one - other)[Math.floor(values.length / 2)] ?? NaN;
}

/** Processor time in ms of this process while it works, of which other work on the machine takes nothing. */
export function processorMs(work: () => void): number {
	const before = process.cpuUsage();
	work();
	const { user, system } = process.cpuUsage(before);
	return (user + system) / 1000;
}

/** A straight line by least squares, and how much of the spread it explains (R²). */
export function linearFit(points: readonly (readonly [x: number, y: number])[]): {
	readonly slope: number;
	readonly offset: number;
	readonly rSquared: number;
} {
	const mean = (axis: 0 | 1): number => points.reduce((sum, point) => sum + point[axis], 0) / points.length;
	const [meanX, meanY] = [mean(0), mean(1)];
	const sum = (value: (x: number, y: number) => number): number =>
		points.reduce((total, [x, y]) => total + value(x, y), 0);
	const slope = sum((x, y) => (x - meanX) * (y - meanY)) / sum((x) => (x - meanX) ** 2);
	const offset = meanY - slope * meanX;
	const rSquared = 1 - sum((x, y) => (y - offset - slope * x) ** 2) / sum((_, y) => (y - meanY) ** 2);
	return { slope, offset, rSquared };
}
