import { hasSection } from '$lib/features/shell/section';
import { redirect } from '@sveltejs/kit';
import type { PageServerLoad } from './$types';

export const prerender = hasSection('structure');

/** The index of institutions has become a part of the structure: old addresses lead there, below any path. */
export const load: PageServerLoad = () => redirect(308, '../structure/');
