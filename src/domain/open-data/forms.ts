/** The forms a set is offered in. */
export const forms = [
  { ending: 'json', type: 'application/json', format: 'JSON' },
  { ending: 'csv', type: 'text/csv', format: 'CSV' },
] as const;
