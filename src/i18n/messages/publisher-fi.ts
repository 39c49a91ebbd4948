/** The Finnish words about who publishes the site, how to write to them and how to cite a page. */
export const publisherFi = {
  heading: 'Julkaisija ja yhteys',
  name: 'Julkaisija',
  supervised: 'Saavutettavuudesta vastaa',
  email: 'Sähköposti',
  form: 'Palautelomake',
  noAccount: 'Kirjoittamiseen ei tarvita käyttäjätunnusta.',
  demonstration: 'Esittelysivusto: ei viranomaisen oma sivusto.',
  demonstrationText:
    'Tämä on esittelysivusto. Sillä ei ole vielä julkaisijaa, joten viestejä ei oteta vastaan. Julkaistulla sivustolla tässä on sähköpostiosoite tai lomake, johon ei tarvita käyttäjätunnusta.',
  cite: 'Näin viittaat tähän sivuun',
  allCitations: 'Kaikki sivut viitteinä',
  version: (day: string) => `Sivusto koottu ${day}`,
};
