import { expect, test } from 'vitest';
import { missingForPublication } from '#cli/build/publication.ts';

const site = {
  name: { fi: 'Uudistus', sv: 'Reformen' },
  publisher: { type: 'GovernmentOrganization', name: { fi: 'Kunta', sv: 'Kommunen' } },
  contact: { email: 'kirjaamo@kunta.fi', form: '' },
  supervised: { fi: 'Kunta', sv: 'Kommunen' },
  demonstration: false,
} as const;

test('a site that somebody answers for is published', () => {
  expect(missingForPublication(site)).toEqual([]);
  expect(
    missingForPublication({ ...site, contact: { email: '', form: 'https://kunta.fi/palaute' } }),
  ).toEqual([]);
});

test.each([
  ['publisher.name.fi', { publisher: { ...site.publisher, name: { fi: 'Uudistus', sv: 'Kommunen' } } }],
  ['publisher.name.sv', { publisher: { ...site.publisher, name: { fi: 'Kunta', sv: 'Namn' } } }],
  ['supervised.sv', { supervised: { fi: 'Kunta', sv: '' } }],
  ['contact has no address', { contact: { email: '', form: '' } }],
  ['contact.email', { contact: { email: 'kirjaamo@example.fi', form: '' } }],
  ['contact.form', { contact: { email: 'kirjaamo@kunta.fi', form: 'kunta.fi/palaute' } }],
])('%s keeps it from that', (place, wrong) => {
  expect(missingForPublication({ ...site, ...wrong })).toEqual([expect.stringContaining(place)]);
  expect(missingForPublication({ ...site, ...wrong, demonstration: true })).toEqual([]);
});
