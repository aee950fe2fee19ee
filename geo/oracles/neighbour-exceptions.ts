/** A pair of neighbours on which the map and the independent list differ, and why. */
export interface NeighbourException {
	readonly pair: string;
	/** Where the pair stands: on the map only, or in the list only. */
	readonly only: 'map' | 'list';
	readonly reason: string;
}

export const NEIGHBOUR_EXCEPTIONS: readonly NeighbourException[] = [
	{
		pair: 'BWA-ZMB',
		only: 'list',
		reason: 'They meet on some 150 m of the Zambezi; the grid of the source is 400 m wide and hides them.'
	},
	{
		pair: 'CHN-MAC',
		only: 'list',
		reason: 'The two shapes do not touch in the source.'
	},
	{
		pair: 'IND-LKA',
		only: 'list',
		reason: "Water lies between; the list counts Adam's Bridge as land."
	},
	{
		pair: 'CHN-X-SIACHEN',
		only: 'map',
		reason: 'The list has no code for the Siachen Glacier, which the policy keeps apart.'
	},
	{
		pair: 'IND-X-SIACHEN',
		only: 'map',
		reason: 'The list has no code for the Siachen Glacier, which the policy keeps apart.'
	},
	{
		pair: 'PAK-X-SIACHEN',
		only: 'map',
		reason: 'The list has no code for the Siachen Glacier, which the policy keeps apart.'
	},
	{
		pair: 'CYP-X-AKROTIRI',
		only: 'map',
		reason: 'The list has no code for the Sovereign Base Areas.'
	},
	{
		pair: 'CYP-X-DHEKELIA',
		only: 'map',
		reason: 'The list has no code for the Sovereign Base Areas.'
	}
];
