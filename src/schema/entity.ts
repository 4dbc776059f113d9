import * as z from 'zod';
import { HttpsUrl, Id, Iso3, ListedLine, PlainLine } from './primitives.ts';
import { references } from './references.ts';
import { Basis, EntityType } from './vocabularies.ts';

const country = Iso3.clone();
references.add(country, { points_to: 'countries' });

/** Who pledges: one row of `data/entities.csv`. */
export const Entity = z.strictObject({
  id: Id.meta({ title: 'Id', description: 'Never changes, even when the name does.', examples: ['mtn-group'] }),
  name: ListedLine(200).meta({ title: 'Name', description: 'As the entity writes it.', examples: ['MTN Group'] }),
  entity_type: EntityType.meta({
    title: 'Type of entity',
    description: 'The stakeholder category.',
    examples: ['private-sector'],
  }),
  entity_type_basis: Basis.default('inferred').meta({
    title: 'Basis of the type',
    description: 'Whether a source states the category or the register concluded it.',
    examples: ['inferred'],
  }),
  country: country.optional().meta({
    title: 'Home country',
    description: 'ISO 3166-1 alpha-3; left empty for bodies without one.',
    examples: ['ZAF'],
  }),
  url: HttpsUrl.optional().meta({
    title: 'Website',
    description: 'The entity’s own site.',
    examples: ['https://www.mtn.com/'],
  }),
  aliases: z
    .array(ListedLine(200))
    .max(20)
    .default([])
    .meta({ title: 'Other names', description: 'Earlier names and common spellings.', examples: [['MTN']] }),
  note: PlainLine(500)
    .optional()
    .meta({
      title: 'Note',
      description: 'What a reader must know about this entry.',
      examples: ['Often called MTN.'],
    }),
  identifiers: z
    .array(ListedLine(100))
    .max(10)
    .default([])
    .meta({
      title: 'Identifiers',
      description: 'Identifiers of other registers, each with its prefix of org-id.guide: LEI, ROR, company numbers.',
      examples: [['ZA-CIP-1994/009584/06']],
    }),
});
export type Entity = z.infer<typeof Entity>;
