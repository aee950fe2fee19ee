import detailUrl from '$geometry/detail.json?url';
import labelsUrl from '$geometry/labels.json?url';
import overviewUrl from '$geometry/overview.json?url';
import regionUrl from '$geometry/region.json?url';
import riversUrl from '$geometry/rivers.json?url';

/** Where the live map fetches its geometry. */
export const geometryUrls = {
	levels: { overview: overviewUrl, region: regionUrl, detail: detailUrl },
	riversUrl,
	labelsUrl
};
