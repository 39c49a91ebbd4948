/** Words of the page on open data, and what each column of the tables tells. */
export const dataFi = {
  sets: {
    projects: {
      title: 'Hankkeet',
      description:
        'Uudistuksen hankkeet: nimi, alue, aika, vaihe, organisaatiot, kustannukset ja avustukset.',
    },
    regions: {
      title: 'Maakunnat',
      description:
        'Maakunnat koodeineen: väkiluku, palvelujen järjestäjä vuodesta 2023 ja yhteenveto uudistuksesta.',
    },
    workshops: {
      title: 'Työpajat ja kokoukset',
      description:
        'Uudistuksen työpajat, seminaarit ja kokoukset: aika, paikka, osallistujien määrä ja hankkeet.',
    },
    news: {
      title: 'Uutiset',
      description:
        'Uutiset uudistuksesta: päivä, julkaisija, otsikko, tiivistelmä, hankkeet, alueet ja aiheet.',
    },
    pages: {
      title: 'Muut sivut',
      description: 'Sivuston muut sivut: otsikko, tiivistelmä ja osoite molemmilla kielillä.',
    },
    organisations: {
      title: 'Organisaatiot',
      description: 'Organisaatiot, jotka johtavat hankkeita, osallistuvat niihin tai maksavat niitä.',
    },
    authorities: {
      title: 'Hyvinvointialueet',
      description:
        'Ketkä palvelut nyt järjestävät: hyvinvointialueet, Helsinki ja HUS kuntineen, kielineen ja verkkosivuineen.',
    },
    topics: {
      title: 'Aiheet',
      description: 'Hankkeiden, työpajojen ja uutisten aiheet nimineen ja selityksineen.',
    },
    phenomena: {
      title: 'Ilmiöt',
      description: 'Yhteiskunnan muutokset, joihin hankkeet vastaavat, nimineen ja selityksineen.',
    },
    programmes: {
      title: 'Ohjelmat',
      description: 'Valtakunnalliset ohjelmat, joihin hankkeet kuuluvat, ja niistä vastaavat organisaatiot.',
    },
    series: {
      title: 'Työpajasarjat',
      description: 'Sarjat, joihin työpajat kuuluvat, nimineen suomeksi ja ruotsiksi.',
    },
    sources: {
      title: 'Lähteet',
      description: 'Asiakirjat, joista sivuston tiedot ovat peräisin: julkaisija, päivä ja laji.',
    },
    figures: {
      title: 'Luvut',
      description: 'Sivuston taulukoiden ja kuvioiden luvut, jokaisella rivillä yksi luku lähteineen.',
    },
    glossary: {
      title: 'Sanasto',
      description: 'Uudistuksen termit, niiden viralliset vastineet toisella kielellä ja selitykset.',
    },
  },
  /** What each column of the tables tells. */
  fields: {
    id: 'Pysyvä tunnus, joka ei muutu, vaikka sivun osoite muuttuu.',
    uri: 'Asian maailmanlaajuinen tunniste.',
    title: 'Otsikko.',
    name: 'Nimi.',
    short: 'Virallinen lyhenne.',
    summary: 'Tiivistelmä tai selitys.',
    address: 'Sivun osoite.',
    original: 'Kieli, jolla teksti on kirjoitettu ensin (fi tai sv).',
    created: 'Milloin tieto on julkaistu: vuosi, kuukausi tai päivä.',
    modified: 'Milloin tieto on viimeksi muuttunut.',
    sources: 'Lähteiden tunnukset.',
    regions: 'Maakuntien tunnukset ja nimet.',
    region_codes:
      'Maakuntien koodit, esimerkiksi mk-13. Etuliite erottaa ne hyvinvointialueiden koodeista (hva-13).',
    municipalities: 'Kuntien viralliset koodit, esimerkiksi 236.',
    municipality: 'Kunnan virallinen koodi ja nimi.',
    stage:
      'Vaihe: planned (suunnitteilla), applied (avustusta haettu), funded (avustus myönnetty), active (käynnissä) tai ended (päättynyt).',
    start: 'Alku: vuosi, kuukausi tai päivä.',
    end: 'Loppu: vuosi, kuukausi tai päivä.',
    start_time: 'Alkamisaika Suomen aikaa.',
    end_time: 'Päättymisaika Suomen aikaa.',
    parent: 'Hanke, jonka osa tämä on.',
    programme: 'Ohjelman tunnus ja nimi.',
    lead: 'Vastuullisen organisaation tunnus ja nimi.',
    partners: 'Mukana olevien organisaatioiden tunnukset ja nimet.',
    funder: 'Rahoittajan tunnus ja nimi.',
    organiser: 'Järjestäjän tunnus ja nimi.',
    organisation: 'Vastaavan organisaation tunnus ja nimi.',
    publisher: 'Julkaisijan tunnus ja nimi.',
    total: 'Kustannukset yhteensä, euroa.',
    grant: 'Valtionavustus, euroa.',
    grant_stage: 'Onko avustus haettu (applied) vai myönnetty (granted).',
    own_share: 'Omarahoitus, euroa.',
    precision: 'Luvun tarkkuus lähteessä: exact (tarkka), about (noin) tai over (yli).',
    percent: 'Osuus kaikista kustannuksista prosentteina, jos summaa ei ole annettu.',
    topics: 'Aiheiden tunnukset ja nimet.',
    phenomena: 'Ilmiöiden tunnukset ja nimet.',
    projects: 'Hankkeiden tunnukset.',
    workshops: 'Työpajojen tunnukset.',
    code: 'Maakunnan koodi, esimerkiksi mk-13.',
    successors: 'Hyvinvointialueiden koodit ja nimet. Ne järjestävät palvelut 1.1.2023 alkaen.',
    population: 'Asukkaita tuoreimman tiedon mukaan.',
    population_date: 'Päivä, jota asukasluku koskee.',
    kind: 'Laji, esimerkiksi workshop, seminar, ministry tai application.',
    remote: 'Voiko osallistua etäyhteydellä.',
    participants: 'Osallistujien määrä. Tyhjä, jos sitä ei tiedetä.',
    series: 'Sarjan tunnus.',
    number: 'Järjestysnumero sarjassa.',
    cancelled: 'Onko tilaisuus peruttu.',
    date: 'Päivä.',
    updated: 'Milloin uutista on viimeksi muutettu.',
    languages: 'Kielet, joilla palvelut järjestetään (fi, sv).',
    collaborative_area: 'Yhteistyöalue.',
    website: 'Verkkosivujen osoite.',
    checked: 'Päivä, jona verkkosivujen osoite on viimeksi tarkistettu.',
    link: 'Osoite muualla verkossa.',
    author: 'Kirjoittaja.',
    language: 'Asiakirjan kieli.',
    figure: 'Taulukon tai kuvion tunnus.',
    label: 'Mitä luku kertoo.',
    value: 'Luku.',
    unit: 'Yksikkö: percent (prosenttia), people (ihmistä), euros (euroa) tai none (ei yksikköä).',
    definition: 'Termin selitys.',
  },
  licence: 'Tietoja saa käyttää vapaasti, myös kaupallisesti, kun mainitsee lähteen. Lisenssi:',
  licenceHeading: 'Käyttöehdot',
  setsHeading: 'Aineistot',
  records: 'Tietueita',
  schema: 'kentät (JSON Schema)',
  metadata: 'sarakkeet (CSVW)',
  fieldsHeading: 'Taulukoiden sarakkeet',
  fieldsIntro:
    'Sarake, jonka lopussa on _fi tai _sv, on suomeksi tai ruotsiksi. Saman solun monta arvoa erottaa puolipiste. JSON-tiedostoissa on enemmän: myös tavoitteet, vaiheet, henkilöt ja liitteet.',
  columnsOf: (title: string) => `Sarakkeet: ${title}`,
  examplesHeading: 'Esimerkkejä',
  examples: {
    python: 'Hankkeiden kustannukset maakunnittain (Python ja pandas)',
    shell: 'Työpajojen osallistujamäärät (komentorivi ja jq)',
    browser: 'Uusimmat uutiset omalle sivulle (JavaScript)',
  },
  catalogueHeading: 'Luettelo koneille',
  catalogue: 'Aineistot luettelona (DCAT-AP, JSON-LD)',
  feedsHeading: 'Uutiset syötteinä',
  feeds:
    'Uutiset voi tilata syötteenä. Myös jokaisella maakunnalla ja aiheella on oma syötteensä: lisää sivun osoitteen perään rss.xml, atom.xml tai feed.json.',
};
