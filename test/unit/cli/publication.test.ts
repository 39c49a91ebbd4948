import { expect, test } from 'vitest';
import { both } from '../../setup/both.ts';
import { missingForPublication } from '#cli/build/publication.ts';

const site = {
  name: both('Uudistus', 'Reformen'),
  publisher: { type: 'GovernmentOrganization', name: both('Kunta', 'Kommunen') },
  contact: { email: 'kirjaamo@kunta.fi', form: '' },
  supervised: both('Kunta', 'Kommunen'),
  demonstration: false,
} as const;

test('a site that somebody answers for is published', () => {
  expect(missingForPublication(site)).toEqual([]);
  expect(
    missingForPublication({ ...site, contact: { email: '', form: 'https://kunta.fi/palaute' } }),
  ).toEqual([]);
});

test.each([
  ['publisher.name.fi', { publisher: { ...site.publisher, name: both('Uudistus', 'Kommunen') } }],
  ['publisher.name.sv', { publisher: { ...site.publisher, name: both('Kunta', 'Namn') } }],
  ['supervised.sv', { supervised: both('Kunta', '') }],
  ['contact has no address', { contact: { email: '', form: '' } }],
  ['contact.email', { contact: { email: 'kirjaamo@example.fi', form: '' } }],
  ['contact.form', { contact: { email: 'kirjaamo@kunta.fi', form: 'kunta.fi/palaute' } }],
])('%s keeps it from that', (place, wrong) => {
  expect(missingForPublication({ ...site, ...wrong })).toEqual([expect.stringContaining(place)]);
  expect(missingForPublication({ ...site, ...wrong, demonstration: true })).toEqual([]);
});
