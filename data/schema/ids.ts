import { z } from 'zod';
import type {
	ActivityId,
	BorderId,
	CountryId,
	DocumentId,
	DimensionId,
	FieldId,
	FormerStateId,
	InstitutionId,
	MeetingId,
	MeetingKindId,
	OperationId,
	PlaceId
} from '../../src/lib/atlas/types';

/**
 * A string that fits `pattern`, as a branded id. The one place where a plain string becomes an id:
 * the pattern has been checked, and a brand exists for the compiler only.
 */
function idOf<Id extends string>(pattern: RegExp, form: string) {
	return z
		.string()
		.regex(pattern, `must be ${form}`)
		.transform((text) => text as Id);
}

/** ISO 3166-1 alpha-3, `XKX`, or `X-…` for an area that is no State. */
const AREA = '(?:[A-Z]{3}|X-[A-Z]+)';

/** How a country or an area is named in every file. */
export const COUNTRY_CODE_FORM = 'a code of three capital letters, or X- and a name in capitals';
export const countryIdSchema = idOf<CountryId>(new RegExp(`^${AREA}$`), COUNTRY_CODE_FORM);
export const borderIdSchema = idOf<BorderId>(
	new RegExp(`^${AREA}-${AREA}$`),
	'two country codes joined by a hyphen'
);
export const formerStateIdSchema = idOf<FormerStateId>(/^F-[A-Z]{3}$/, 'F- and three capital letters');
const SLUG = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const SLUG_FORM = 'lower-case letters and digits joined by hyphens';
export const slugSchema = z.string().regex(SLUG, `must be ${SLUG_FORM}`);
export const operationIdSchema = idOf<OperationId>(SLUG, SLUG_FORM);
export const institutionIdSchema = idOf<InstitutionId>(SLUG, SLUG_FORM);
export const documentIdSchema = idOf<DocumentId>(SLUG, SLUG_FORM);
export const placeIdSchema = idOf<PlaceId>(SLUG, SLUG_FORM);
export const activityIdSchema = idOf<ActivityId>(SLUG, SLUG_FORM);
export const dimensionIdSchema = idOf<DimensionId>(SLUG, SLUG_FORM);
export const fieldIdSchema = idOf<FieldId>(SLUG, SLUG_FORM);
export const meetingKindIdSchema = idOf<MeetingKindId>(SLUG, SLUG_FORM);
export const meetingIdSchema = idOf<MeetingId>(
	/^\d{4}-[a-z]+(?:-[a-z]+)*$/,
	'a year and a city in lower-case letters, joined by hyphens'
);
