import type { chartsFi } from './charts-fi.ts';

/** The English words of maps, timelines and charts. */
export const chartsEn: typeof chartsFi = {
  map: 'The stronger the colour, the more projects:',
  wholeCountry: (count) =>
    count === 1
      ? 'One more project covers the whole country.'
      : `${count} more projects cover the whole country.`,
  onMap: (region) => `${region} on the map`,
  timeline: 'Timeline',
  today: 'Today',
  years: { year: 'Year', projects: 'Projects', workshops: 'Workshops', news: 'News' },
  days: 'Days of workshops and news',
  legend: {
    fading: 'Fading edge: only the year is known.',
    begun: 'A project is counted in the year it began.',
    open: 'Arrow: the end is not told.',
    planned: 'Dashed line: planned or applied for. Whether it came about is not told.',
    cut: (year) => `The timeline ends in ${year}: there is no information on the time after that.`,
    mark: 'Circle: how long the project took is not known. The circle stands at the date of the source.',
    undated: (count) =>
      count === 1 ? 'The time of one project is not told.' : `The time of ${count} projects is not told.`,
  },
  series: {
    sum: (count) =>
      `The meetings had ${count} attendances in all. The same person may have attended several.`,
    partSum: (count, known, all) =>
      `The number of participants is known for ${known} of ${all} meetings. They had ${count} attendances in all.`,
    missing: 'This site has no information on this meeting.',
  },
  money: {
    heading: 'Funding',
    total: 'In all',
    rest: 'Other share, payer not told',
    unknown: 'not known',
    excess: 'Together the shares are more than the costs. That is why they are not drawn.',
    noTotal: 'The costs are not told in full, so shares cannot be counted.',
    notExact: 'The sums are not exact, so shares cannot be counted.',
  },
  costs: {
    heading: 'Costs of the projects',
    none: 'The costs cannot be compared, because the sources do not tell what the projects cost in all.',
    one: 'The costs cannot be compared, because the total is told for one project only.',
    unlike: 'The costs cannot be compared, because the sums are not exact or not alike.',
    untold: (count) =>
      count === 1 ? 'The total of one project is not told.' : `The total of ${count} projects is not told.`,
    more: (count) => (count === 1 ? 'And one smaller project.' : `And ${count} smaller projects.`),
  },
  table: {
    name: 'Name',
    kind: 'Kind',
    number: 'No.',
    code: 'Code',
    payer: 'Payer',
    euros: 'Euros',
    percent: 'Per cent',
    people: 'People',
    start: 'Starts',
    end: 'Ends',
    day: 'Day',
    told: 'As the source says',
  },
  copy: 'Copy the table',
  copied: 'Table copied',
};
