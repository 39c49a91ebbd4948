import { decimalComma } from '../numbers.ts';
/** Problems of the form of a file: characters, the fields at its head, the values of single fields. In Finnish. */
export const formFi = {
  'content-missing': ({ folder }: { folder: string }) =>
    `Kansiota ${folder} ei voi lukea. Tarkista, että se on olemassa (CONTENT_DIR).`,
  'site-missing': () =>
    'Tiedosto site.yaml puuttuu, eikä sivustolla ole nimeä, kieliä eikä julkaisijaa. Hae tiedosto takaisin koodivarastosta tai aloita uusi sivusto komennolla npm run init.',
  'file-unreadable': () => 'Tiedostoa ei voi avata. Tarkista, että siihen on lukuoikeus.',
  'not-utf8': () =>
    'Tiedoston merkistö ei ole UTF-8, joten kirjaimet ä ja ö menevät rikki. Tallenna tiedosto uudelleen ja valitse merkistöksi (koodaukseksi) UTF-8.',
  'text-too-large': ({ megabytes, limit }: { megabytes: number; limit: number }) =>
    `Tiedoston koko on ${decimalComma(megabytes)} Mt, mutta tekstitiedosto saa olla enintään ${decimalComma(limit)} Mt. Siirrä kuvat ja liitteet omiksi tiedostoikseen tekstin viereen.`,
  'line-too-long': ({ limit }: { limit: number }) =>
    `Rivillä on yli ${decimalComma(limit)} merkkiä. Jaa teksti kappaleiksi ja jätä niiden väliin tyhjä rivi. Jos tähän liitettiin kuva, tallenna se tiedostona tekstin viereen.`,
  'more-alike': ({ count }: { count: number }) =>
    `Tästä alkaen samanlaisia on tässä tiedostossa vielä ${decimalComma(count)}. Korjaa ensin edelliset ja aja tarkistus uudelleen.`,
  'empty-file': () => 'Tiedosto on tyhjä. Kirjoita siihen tiedot ja teksti tai poista tiedosto.',
  'split-letter': ({ letter }: { letter: string }) =>
    `Kirjain "${letter}" on tallentunut kahtena merkkinä, eikä haku löydä sanaa. Poista sana ja kirjoita se uudelleen näppäimistöltä.`,
  'conflict-left': () =>
    'Tähän on jäänyt merkki kahden muutoksen ristiriidasta. Jätä oikea teksti ja poista rivit, joilla on <<<<<<<, ======= tai >>>>>>>.',
  'control-character': ({ code }: { code: string }) =>
    `Tekstissä on näkymätön ohjausmerkki (${code}). Poista se.`,
  'front-matter-missing': () =>
    'Tiedoston alusta puuttuvat tietokentät. Kirjoita ensimmäiselle riville ---, sen alle kentät (esimerkiksi title ja summary) ja kenttien jälkeen toinen rivi ---.',
  'front-matter-late': () =>
    'Rivin --- pitää olla tiedoston ensimmäinen. Poista kaikki, mitä on sen yläpuolella, myös tyhjät rivit.',
  'front-matter-open': () =>
    'Tietokenttien jälkeen ei ole riviä, jolla on vain ---. Lisää se viimeisen kentän alle ennen tekstiä.',
  'not-fields': () => 'Tässä pitää olla kenttiä, esimerkiksi "title: Otsikko", kukin omalla rivillään.',
  'yaml-duplicate': ({ field }: { field: string }) =>
    `Kenttä "${field}" on tässä kahteen kertaan. Jätä niistä vain toinen.`,
  'yaml-tab': () => 'Rivi on sisennetty sarkaimella. Sisennä se välilyönneillä.',
  'yaml-quote': ({ quote }: { quote: string }) =>
    `Lainausmerkki ${quote} jää auki. Lisää toinen ${quote} arvon loppuun.`,
  'yaml-inner-quote': () =>
    'Arvo jatkuu lainausmerkin jälkeen. Jos tekstissä on lainausmerkkejä, kirjoita ne kaarevina (”) tai jätä arvon ympäriltä lainausmerkit pois.',
  'yaml-colon': () =>
    'Arvossa on kaksoispiste ja välilyönti, joten sitä luetaan uutena kenttänä. Kirjoita koko arvo lainausmerkkeihin: "Otsikko: alaotsikko".',
  'yaml-space': ({ write }: { write?: string | undefined }) =>
    write === undefined
      ? 'Tästä ei saa selvää kenttää. Kirjoita kentän nimi, kaksoispiste, välilyönti ja arvo, esimerkiksi "title: Otsikko". Jos rivi jatkaa edellistä, kirjoita sen alkuun kaksi välilyöntiä.'
      : `Kaksoispisteen jälkeen ei ole tavallista välilyöntiä. Kirjoita rivi uudelleen: "${write}".`,
  'yaml-start': ({ character, write }: { character: string; write?: string | undefined }) =>
    `Arvo ei voi alkaa merkillä ${character}. ${write === undefined ? 'Kirjoita koko arvo lainausmerkkeihin.' : `Kirjoita ${write}.`}`,
  'yaml-indent': () => 'Rivin sisennys ei täsmää. Sisennä se yhtä pitkälle kuin saman luettelon muut rivit.',
  'yaml-indented': () => 'Uusi kenttä alkaa rivin alusta. Poista välilyönnit rivin alusta.',
  'list-uneven': () =>
    'Luettelon kohdat eivät ole samassa sarakkeessa. Kirjoita jokaisen kohdan eteen yhtä monta välilyöntiä.',
  'yaml-bracket': ({ bracket }: { bracket: string }) =>
    `Tähän kuuluu sulkeva ${bracket}. Lisää se arvon loppuun.`,
  'yaml-escape': () =>
    'Kenoviiva \\ ei käy lainausmerkkien sisällä. Poista se tai kirjoita arvo ilman lainausmerkkejä.',
  'yaml-alias': () =>
    'Tietokentissä ei saa viitata toiseen kohtaan merkeillä & ja *. Kirjoita arvo sellaisenaan; jos merkki kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
  'yaml-name': ({ name }: { name: string }) =>
    `Nimeä "${name}" ei voi käyttää. Kirjoita toinen nimi tai poista rivi.`,
  'yaml-tag': () =>
    'Arvo ei voi alkaa huutomerkillä. Jos huutomerkki kuuluu tekstiin, kirjoita arvo lainausmerkkeihin.',
  'yaml-syntax': () =>
    'Tietokenttiä ei voi lukea tästä eteenpäin. Tarkista rivin kaksoispiste, lainausmerkit, sulkeet ja sisennys.',
  'value-cut': ({ value }: { value: string }) =>
    `Merkki # katkaisee arvon: sivulle tulee vain "${value}". Jos # kuuluu tekstiin, kirjoita koko arvo lainausmerkkeihin.`,
  'value-comment': ({ write }: { write: string }) =>
    `Merkki # tekee arvosta huomautuksen, jota ei näytetä. Kirjoita koko arvo lainausmerkkeihin: ${write}.`,
  'curly-quotes': () =>
    'Arvo on kaarevissa lainausmerkeissä, ja ne näkyisivät sivulla. Poista ne tai kirjoita niiden tilalle suorat lainausmerkit ".',

  'field-missing': ({ field }: { field: string }) => `Pakollinen kenttä "${field}" puuttuu. Lisää se.`,
  'field-unknown': ({ field, closest }: { field: string; closest?: string | undefined }) =>
    `Kenttää "${field}" ei ole. ${closest === undefined ? 'Tarkista nimi tai poista kenttä.' : `Tarkoititko "${closest}"?`}`,
  'row-not-indented': ({ field }: { field: string }) =>
    `Tämä rivi kuuluu kentän "${field}" alle. Kirjoita rivin alkuun kaksi välilyöntiä.`,
  'fact-in-translation': ({ field, file }: { field: string; file: string }) =>
    `Kenttä "${field}" kirjoitetaan vain alkukieliseen tiedostoon, ei käännökseen. Poista se tästä. Jos tieto muuttuu, muuta se tiedostoon ${file}.`,
  'translation-field': ({ field }: { field: string }) =>
    `Kenttä "${field}" kuuluu vain käännökseen, mutta tämä on alkukielinen tiedosto. Poista kenttä tai lisää "translationOf".`,
  'field-empty': ({ field, required }: { field: string; required: boolean }) =>
    `Kentällä "${field}" ei ole arvoa. ${required ? 'Kirjoita arvo.' : 'Kirjoita arvo tai poista rivi.'}`,
  'type-text': ({ field, value }: { field: string; value: string }) =>
    `Kentän "${field}" arvo ${value} ei ole tekstiä. Jos se on tarkoitettu tekstiksi, kirjoita se lainausmerkkeihin: "${value}".`,
  'type-text-group': ({ field }: { field: string }) =>
    `Kentän "${field}" arvon pitää olla yksi teksti, ei luettelo eikä ryhmä kenttiä. Jos tekstissä on kaksoispiste, kirjoita teksti lainausmerkkeihin.`,
  'type-number': ({ field, value }: { field: string; value: string }) =>
    `Kentän "${field}" arvon pitää olla luku, mutta siinä on "${value}". Kirjoita pelkät numerot, esimerkiksi 120.`,
  'number-as-text': ({ field, value, write }: { field: string; value: string; write: string }) =>
    `Kentän "${field}" luku "${value}" on kirjoitettu tekstinä. Kirjoita ${write} ilman välejä, yksikköä ja lainausmerkkejä.`,
  'type-list': ({ field, value }: { field: string; value: string }) =>
    `Kentän "${field}" arvon pitää olla luettelo. Kirjoita hakasulkeisiin: [${value}].`,
  'type-group': ({ field, known, write }: { field: string; known: string; write: string }) =>
    `Kentän "${field}" alle kuuluu omia kenttiä: ${known}. Kirjoita esimerkiksi ${write}.`,
  'type-keys': ({ field, known }: { field: string; known: string }) =>
    `Kentän "${field}" alle kirjoitetaan avain ja sen alle kentät: ${known}.`,
  'type-boolean': ({ field, value, write }: { field: string; value: string; write?: string | undefined }) =>
    `Kentän "${field}" arvo "${value}" ei kelpaa. Kirjoita ${write === undefined ? 'true (kyllä) tai false (ei)' : `${write} ilman lainausmerkkejä`}.`,
  'choice-unknown': ({
    field,
    value,
    choices,
    closest,
  }: {
    field: string;
    value: string;
    choices: string;
    closest?: string | undefined;
  }) =>
    `Kentän "${field}" arvo "${value}" ei ole mikään näistä: ${choices}. ${closest === undefined ? 'Valitse yksi.' : `Tarkoititko "${closest}"?`}`,
  'text-too-long': ({ field, length, limit }: { field: string; length: number; limit: number }) =>
    `Kentän "${field}" teksti on liian pitkä: ${length} merkkiä, enintään ${limit}. Lyhennä ${length - limit === 1 ? 'yhdellä merkillä' : `${length - limit} merkillä`}.`,
  'text-empty': ({ field }: { field: string }) =>
    `Kentän "${field}" teksti on tyhjä. Kirjoita teksti tai poista kenttä.`,
  'text-too-short': ({ field, limit }: { field: string; limit: number }) =>
    `Kentän "${field}" teksti on liian lyhyt. Kirjoita vähintään ${limit} merkkiä.`,
  'list-too-short': ({ field, count, limit }: { field: string; count: number; limit: number }) =>
    `Kentässä "${field}" on liian vähän kohtia: ${count}. Kirjoita vähintään ${limit}.`,
  'list-too-long': ({ field, count, limit }: { field: string; count: number; limit: number }) =>
    `Kentässä "${field}" on liikaa kohtia: ${count}. Jätä enintään ${limit}.`,
  'number-too-small': ({ field, value, limit }: { field: string; value: string; limit: string }) =>
    `Kentän "${field}" luku ${value} on liian pieni. Pienin mahdollinen on ${limit}.`,
  'number-too-large': ({ field, value, limit }: { field: string; value: string; limit: string }) =>
    `Kentän "${field}" luku ${value} on liian suuri. Suurin mahdollinen on ${limit}.`,
  'number-not-whole': ({ field, value }: { field: string; value: string }) =>
    `Kentän "${field}" luvun ${value} pitää olla kokonaisluku. Kirjoita se ilman desimaaleja.`,
  'amount-wrong': ({ field, value, write }: { field: string; value: string; write?: string | undefined }) =>
    `Kentän "${field}" arvo "${value}" ei ole määrä. Kirjoita ${write ?? 'luku ilman välejä, esimerkiksi 1300000, tai { about: 1300000 } (noin) tai { over: 1300000 } (yli)'}.`,
  'share-wrong': ({ field, value, percent }: { field: string; value: string; percent: string }) =>
    `Kentän "${field}" arvo "${value}" ei ole osuus. Kirjoita summa euroina, esimerkiksi 975000, tai prosentit: { percent: ${percent} }.`,
  'date-wrong': ({ value, write }: { value: string; write?: string | undefined }) =>
    write === undefined
      ? `"${value}" ei ole päivämäärä. Kirjoita päivä muodossa 2020-01-15, kuukausi muodossa 2020-01 tai vuosi muodossa 2020.`
      : `Päivämäärä "${value}" on väärässä muodossa. Kirjoita ${write}.`,
  'day-wrong': ({ value, write }: { value: string; write?: string | undefined }) =>
    write === undefined
      ? `"${value}" ei ole päivä. Kirjoita koko päivä muodossa 2020-01-15.`
      : `Päivä "${value}" on väärässä muodossa. Kirjoita ${write}.`,
  'date-impossible': ({ value }: { value: string }) =>
    `Päivämäärää ${value} ei ole kalenterissa. Tarkista päivä ja kuukausi.`,
  'end-before-start': ({ start, end }: { start: string; end: string }) =>
    `Loppu ${end} on ennen alkua ${start}. Tarkista kumpikin päivämäärä.`,
  'time-wrong': ({ value, write }: { value: string; write?: string | undefined }) =>
    `"${value}" ei ole kellonaika. Kirjoita lainausmerkeissä ${write === undefined ? 'esimerkiksi "09:00"' : `"${write}"`}.`,
  'name-wrong': ({ field, value, write }: { field: string; value: string; write: string }) =>
    `Kentässä "${field}" saa olla vain pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä, mutta siinä on "${value}". Kirjoita ${write}.`,
  'colour-wrong': ({ field, value, write }: { field: string; value: string; write: string }) =>
    `Kentän "${field}" arvo "${value}" ei ole väri. Kirjoita väri lainausmerkkeihin näin: "${write}".`,
  'email-wrong': ({ value }: { value: string }) =>
    `"${value}" ei ole sähköpostiosoite. Kirjoita osoite muodossa etunimi.sukunimi@kunta.fi.`,
  'address-wrong': ({ value, write }: { value: string; write?: string | undefined }) =>
    write === undefined
      ? `"${value}" ei ole verkko-osoite. Kirjoita koko osoite, esimerkiksi https://www.kunta.fi/.`
      : `"${value}" ei ole kokonainen verkko-osoite. Kirjoita ${write}.`,
  'handle-wrong': ({ value }: { value: string }) => `Tilin nimi alkaa @-merkillä. Kirjoita "@${value}".`,
  'link-empty': () =>
    'Linkillä ei ole osoitetta, tilin nimeä eikä tekstiä. Lisää ainakin yksi kentistä url, handle ja label.',
  'message-place': ({ text, most }: { text: string; most: number }) =>
    most === 0
      ? `Tekstissä "${text}" ei voi olla arvoja aaltosulkeissa. Poista ne.`
      : `Tekstissä "${text}" on arvo, jota ei ole. Käytä arvoja ${most === 1 ? '{1}' : `{1}–{${most}}`}.`,
  'languages-same': () => 'Sivuston kielet ovat sama kieli. Valitse kaksi: fi, sv tai en.',
  'index-now-key': ({ value }: { value: string }) =>
    `Avaimessa "${value}" pitää olla 8–128 merkkiä: pieniä kirjaimia a–z, numeroita ja yhdysmerkkejä. Kirjoita IndexNow-palvelun antama avain.`,
  'label-differs': ({ value, name }: { value: string; name: string }) =>
    `Nimiö "${value}" on muu kuin nimi. Kirjoita ${name} ja merkitse pystyviivalla |, mistä sen voi katkaista.`,
  'gazetteer-cell': ({ value, write }: { value: string; write: string }) =>
    `Solussa "${value}" on virhe. Kirjoita ${write}.`,
  'section-twice': ({ address, section }: { address: string; section: string }) =>
    `Osoite ${address} on jo osiolla ${section}. Kirjoita toinen sana.`,
  'gazetteer-heading': ({ write }: { write: string }) =>
    `Taulukon otsikkorivi on väärä. Kirjoita "${write}".`,
  'gazetteer-cells': ({ columns }: { columns: string }) =>
    `Rivillä ei ole kaikkia tietoja. Kirjoita ne tässä järjestyksessä: ${columns}.`,
  'tile-twice': ({ row, column }: { row: number; column: number }) =>
    `Ruudussa { row: ${row}, column: ${column} } on jo toinen alue. Anna alueelle toinen ruutu.`,
  'gazetteer-twice': ({ value }: { value: string }) =>
    `Koodi ${value} on jo aiemmalla rivillä. Tarkista koodi.`,
  'gazetteer-unknown': ({ value, file }: { value: string; file: string }) =>
    `Koodia "${value}" ei ole. Lisää se (${file}) tai tarkista rivi.`,
  'authority-nobodys': ({ id, file, write }: { id: string; file: string; write: string | undefined }) =>
    `Minkään kunnan järjestäjä ei ole "${id}" (${file}). Anna tiedostolle nimeksi järjestäjän koodi${write === undefined ? '' : `, ${write}.yaml`}.`,
  'branch-wrong': ({ value, write }: { value: string; write: string }) =>
    `"${value}" ei ole gitin haaran nimi, joka sopii osoitteeseen. Kirjoita ${write}.`,
  'joined-alive': ({ value, file }: { value: string; file: string }) =>
    `Kunta ${value} on yhä taulukossa (${file}), vaikka se on tässä liitetty toiseen. Poista se jommastakummasta.`,
  'schema-other': ({ field, fi }: { field: string; fi: string; sv: string; en: string }) =>
    `Kentän "${field}" arvo ei kelpaa. ${fi}.`,
};

export type FormWords = typeof formFi;
