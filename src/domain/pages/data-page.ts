import { absolute, dataAddress, feedAddress, sectionAddress } from '#addresses.ts';
import { languages } from '#i18n/languages.ts';
import type { Context } from '../context.ts';
import { siteNavigation } from '../navigation.ts';
import type { Dataset } from '../open-data/datasets.ts';
import { isOpen } from '../sections.ts';
import { sectionPage } from './page.ts';

/** The page that explains the open data: what there is, what it means, how it may and can be used. */
export function dataPage(sets: readonly Dataset[], context: Context) {
  const { data } = context.messages;
  return {
    page: sectionPage('data', context.language),
    navigation: siteNavigation(context),
    sets: sets.map(({ id, records, columns }) => ({
      id,
      title: data.sets[id].title,
      description: data.sets[id].description,
      count: records.length,
      files: [
        { text: `${data.sets[id].title} (JSON)`, href: dataAddress(`${id}.json`) },
        { text: `${data.sets[id].title} (CSV)`, href: dataAddress(`${id}.csv`) },
        { text: data.spreadsheet, href: dataAddress(`${id}.spreadsheet.csv`) },
        { text: data.schema, href: dataAddress(`${id}.schema.json`) },
        { text: data.metadata, href: dataAddress(`${id}.csv-metadata.json`) },
      ],
      columns: [...new Set(columns.map(({ field }) => field))].map((field) => ({
        names: columns.filter((column) => column.field === field).map(({ name }) => name),
        meaning: data.fields[field],
      })),
    })),
    catalogue: { text: data.catalogue, href: dataAddress('catalogue.jsonld') },
    citations: [
      { text: 'CSL-JSON', href: dataAddress('citations.json') },
      { text: 'BibTeX', href: dataAddress('citations.bib') },
    ],
    feeds: isOpen('news', context.content)
      ? languages.map((each) => ({
          text: absolute(feedAddress(sectionAddress('news', each))),
          href: feedAddress(sectionAddress('news', each)),
        }))
      : [],
    examples: examples(context).filter(({ of }) => sets.some(({ id }) => id === of)),
  };
}

/** Working code that reads the files at their real addresses. */
function examples({ language, messages }: Context) {
  const { python, shell, browser } = messages.data.examples;
  const file = (name: string) => absolute(dataAddress(name));
  return [
    {
      of: 'projects',
      heading: python,
      code: [
        'import pandas',
        `projects = pandas.read_csv("${file('projects.csv')}")`,
        `print(projects.groupby("regions_${language}")["total"].sum())`,
      ].join('\n'),
    },
    {
      of: 'workshops',
      heading: shell,
      code: [
        `curl -s ${file('workshops.json')} |`,
        `  jq -r '.records[] | [.facts.start, .facts.participants] | @csv'`,
      ].join('\n'),
    },
    {
      of: 'news',
      heading: browser,
      code: [
        `const response = await fetch("${absolute(feedAddress(sectionAddress('news', language), 'json'))}");`,
        'const { items } = await response.json();',
        'for (const { title, url } of items) console.log(title, url);',
      ].join('\n'),
    },
  ];
}
