import type {
	ActivityId,
	BorderId,
	CountryId,
	FieldId,
	FormerStateId,
	InstitutionId,
	MeetingId,
	MeetingKindId,
	OperationId,
	PlaceId
} from './types';

/* Ids as tests write them. */

export const country = (code: string): CountryId => code as CountryId;
export const operation = (slug: string): OperationId => slug as OperationId;
export const institution = (slug: string): InstitutionId => slug as InstitutionId;
export const border = (id: string): BorderId => id as BorderId;
export const activity = (slug: string): ActivityId => slug as ActivityId;
export const field = (slug: string): FieldId => slug as FieldId;
export const meeting = (slug: string): MeetingId => slug as MeetingId;
export const meetingKind = (slug: string): MeetingKindId => slug as MeetingKindId;
export const formerState = (code: string): FormerStateId => code as FormerStateId;
export const place = (slug: string): PlaceId => slug as PlaceId;
