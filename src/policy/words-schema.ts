/** The word lists of the policy file, and the places that links may lead to: whole lists, or edits of the built-in ones. */
import { z } from 'zod';
import { expected, text } from './values-schema.ts';

// Tags are lower case in Zendesk; words are compared in lower case, with straight apostrophes.
export const word = text.transform((value) => value.toLowerCase().replaceAll('’', "'"));
const editOf = <Item extends z.ZodType<string>>(item: Item, error: string = expected.list) =>
  z.union([z.array(item), z.strictObject({ add: z.array(item).optional(), remove: z.array(item).optional() })], {
    error,
  });
export const listEdit = editOf(word);

const place = word.refine((value) => /^[a-z0-9-]+(?:\.[a-z0-9-]+)+(?:\/[\w.~-]+)*$/.test(value), {
  error: expected.place,
});
export const placesEdit = editOf(place, expected.places);

export const words = z.strictObject({
  availabilityStrong: listEdit.optional(),
  availabilityWeak: listEdit.optional(),
  availabilityNot: listEdit.optional(),
  service: listEdit.optional(),
  statusUpdate: listEdit.optional(),
  instance: listEdit.optional(),
  thanks: listEdit.optional(),
  praise: listEdit.optional(),
  supportTicket: listEdit.optional(),
  ticketNumber: listEdit.optional(),
  tooCommon: listEdit.optional(),
});

export type ListEdit = z.output<typeof listEdit>;
