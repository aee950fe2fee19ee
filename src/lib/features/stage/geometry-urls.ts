import detailUrl from '$geo/out/detail.json?url';
import labelsUrl from '$geo/out/labels.json?url';
import overviewUrl from '$geo/out/overview.json?url';
import regionUrl from '$geo/out/region.json?url';
import riversUrl from '$geo/out/rivers.json?url';

/** Where the live map fetches its geometry. */
export const geometryUrls = {
	levels: { overview: overviewUrl, region: regionUrl, detail: detailUrl },
	riversUrl,
	labelsUrl
};
