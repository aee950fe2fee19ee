import { z } from 'zod';
import { isoDateSchema } from './dates';

export const asOfSchema = z.strictObject({ date: isoDateSchema });
