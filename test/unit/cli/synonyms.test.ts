import { expect, test } from 'vitest';
import {
  conceptOfTerm,
  proposalsWith,
  proposeSynonyms,
  withSynonyms,
} from '../../../src/cli/synonyms/propose.ts';
import { readThesaurus } from '../../../src/cli/synonyms/thesaurus.ts';
import { both } from '../../setup/both.ts';
import { stemOf } from '#search/analysis/stem.ts';

const turtle = `@prefix skos: <http://www.w3.org/2004/02/skos/core#> .

<http://www.yso.fi/onto/yso/p1> a skos:Concept ;
    skos:altLabel "kotisairaanhoito"@fi,
        "hemsjuk\\u00e5rd"@sv ;
    skos:prefLabel "kotihoito"@fi,
        "hemvård"@sv,
        "home care"@en .

<http://www.yso.fi/onto/yso/p2> <http://www.w3.org/2004/02/skos/core#prefLabel> "avaruus"@fi ; skos:altLabel "kosmos"@fi .
`;
const used = both(new Set([stemOf('kotihoidossa', 'fi')]), new Set<string>());
const none = { synonyms: both<string[][]>([], []), stopWords: both<string[]>([], []) };

function conceptsOf(name: string, text: string) {
  const read = readThesaurus(name, text);
  return 'concepts' in read ? read.concepts : [];
}

test('a thesaurus in Turtle gives the names of each concept, the preferred one first', () => {
  expect(conceptsOf('yso.ttl', turtle)).toEqual([
    { fi: ['kotihoito', 'kotisairaanhoito'], sv: ['hemvård', 'hemsjukård'] },
    { fi: ['avaruus', 'kosmos'] },
  ]);
});

test('a table gives a language, a word and its synonyms', () => {
  expect(conceptsOf('a.tsv', '# oma\nfi\tkotihoito\tkotiapu\tkodinhoito\r\n\nsv\tvård\tomsorg\n')).toEqual([
    { fi: ['kotihoito', 'kotiapu', 'kodinhoito'] },
    { sv: ['vård', 'omsorg'] },
  ]);
});

test.each([
  ['a.tsv', 'fi\tkotihoito\tkotiapu\nfi\tkotihoito', { line: 2, wrong: 'columns' }],
  ['a.tsv', '\nde\tPflege\tHilfe', { line: 2, wrong: 'language' }],
  ['a.ttl', '@prefix skos: <http://www.w3.org/2004/02/skos/core#> .', { wrong: 'empty' }],
  ['a.rdf', '<rdf/>', { wrong: 'ending' }],
])('a wrong file is told with its line: %s %j', (name, text, problem) => {
  expect(readThesaurus(name, text)).toEqual(problem);
});

test('proposed is what the site says in some form and the list does not know', () => {
  const concepts = conceptsOf('yso.ttl', turtle);
  expect(proposeSynonyms(concepts, none, used)).toEqual([
    { language: 'fi', known: [], added: ['kotihoito', 'kotisairaanhoito'] },
  ]);
  const lists = {
    ...none,
    synonyms: both(
      [
        ['a', 'b'],
        ['kotiapu', 'kotihoito'],
      ],
      [],
    ),
  };
  expect(proposeSynonyms(concepts, lists, used)).toEqual([
    { language: 'fi', group: 1, known: ['kotiapu', 'kotihoito'], added: ['kotisairaanhoito'] },
  ]);
});

test('a proposal is known by any of its words, first by one that it would add', () => {
  const [one, other] = [
    { language: 'fi' as const, known: ['kotihoito'], added: ['kotiapu'] },
    { language: 'fi' as const, known: [], added: ['Kotihoito', 'hoiva'] },
  ];
  expect(proposalsWith([one, other], 'kotiapu')).toEqual([one]);
  expect(proposalsWith([one, other], 'kotihoito')).toEqual([other]);
  expect(proposalsWith([one], 'kotihoito')).toEqual([one]);
  expect(proposalsWith([one, other], '1')).toEqual([]);
});

test('inflected forms of one word are no synonyms', () => {
  const concept = { fi: ['kotihoito', 'kotihoidon', 'kotihoidossa'] };
  expect(proposeSynonyms([concept], none, used)).toEqual([]);
});

test('of the forms of a term those are proposed that do not have its name in them', () => {
  const term = {
    name: both('kuntayhtymä', 'samkommun'),
    forms: both<string[]>(['kuntayhtymän', 'liitto', 'koulutuskuntayhtymä'], []),
  };
  expect(conceptOfTerm(term)).toEqual({ fi: ['kuntayhtymä', 'liitto'], sv: ['samkommun'] });
});

test('what is accepted is written to its group or as a new one, and comments stay', () => {
  const list = '# Ohje\nfi:\n  # Hoito\n  - [kotihoito, kotiapu]\nsv: []\n';
  const accepted = [
    { language: 'fi', group: 0, known: [], added: ['kodinhoito'] },
    { language: 'fi', known: [], added: ['jäte', 'roska'] },
    { language: 'sv', known: [], added: ['vård', 'omsorg'] },
  ] as const;
  expect(
    withSynonyms(
      list,
      accepted.map((each) => ({ ...each, known: [], added: [...each.added] })),
    ),
  ).toBe(
    '# Ohje\nfi:\n  # Hoito\n  - [kotihoito, kotiapu, kodinhoito]\n  - [jäte, roska]\nsv: [[vård, omsorg]]\n',
  );
});
