import type { ParamMatcher } from '@sveltejs/kit';
import { baseLocale, isLocale } from '$lib/i18n/paraglide/runtime.js';

/** A language prefix of an address: any language of the atlas but the base one, which has no prefix. */
export const match: ParamMatcher = (param) => param !== baseLocale && isLocale(param);
