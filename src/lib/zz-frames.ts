import { FIGURE, project, resolveCamera, zoomOfLooks } from '$lib/atlas/camera';
import { pageScene } from '$lib/atlas/page';
import { frames, model } from '$lib/server/model';
export function run() {
 const rows = model.countries.map(({ id, name }) => {
  const scene = pageScene({ kind: 'country', id }, model, frames);
  const view = resolveCamera(scene.camera, 1);
  const pts = frames(id).map((p) => project(view, p)).filter((p): p is [number, number] => p !== null);
  const xs = pts.map((p) => p[0]), ys = pts.map((p) => p[1]);
  const w = (Math.max(...xs) - Math.min(...xs)) / FIGURE.width, h = (Math.max(...ys) - Math.min(...ys)) / FIGURE.height;
  return { id, name, zoom: zoomOfLooks(view, 'globe'), w, h, share: Math.max(w, h) };
 }).sort((a, b) => a.share - b.share);
 for (const r of rows.slice(0, 68)) console.log(r.id, r.name, 'zoom', r.zoom.toFixed(2), 'w', (100*r.w).toFixed(0), 'h', (100*r.h).toFixed(0));
}
