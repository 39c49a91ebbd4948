/**
 * What writers leave to be filled in, and what word processors and mail programs leave of references, comments and
 * senders. Here and below, a first letter is looked at before what stands before it, which takes longer.
 */
export const unfinished = new RegExp(
  [
    /(?=[TFXxk])(?<![\p{L}\p{N}])(?:TODO|FIXME|TBD|X{3,}|[Xx]{1,2}\.[Xx]{1,2}\.(?:\d{4}|[Xx]{2,4})|(?:klo|kello|kl\.?|klockan) [Xx]{1,2}(?:[.:][Xx]{2})?)(?![\p{L}\p{N}])|[Ll]orem ipsum|\?{3,}|\((?:lähde|tarkista|källa|kolla|kontrollera)\?+\)/u,
    /\[(?:TÄYDENNÄ|täydennä|TARKISTA|tarkista|PUUTTUU|LISÄÄ|[Ll]isää|KOMPLETTERA|komplettera|KONTROLLERA|kontrollera|SAKNAS|FYLL I|fyll i|LÄGG TILL|[Ll]ägg till)[^\]\n]{0,80}\]/u,
    /\[(?:Kommentti|Kommentar|Comment)(?: |:)?[^\]\n]{0,40}\d+[^\]\n]{0,20}\]|(?:Kommentti|Kommentoinut|Kommentar) \[[^\]\n]{1,12}\]|\[(?:poistettu|lisätty|borttaget|tillagt):[^\]\n]{0,80}\]/u,
    /(?:Virhe[.!] (?:Viitteen lähdettä|Kirjanmerkkiä)|Fel! (?:Hittar inte|Bokmärket)|Error! (?:Reference source|Bookmark))[^.\n]{0,60}\.?|(?<![.…])(?:\.{4,}|…{2,}) ?\d+/u,
    /(?:Lähettäjä|Från):(?= [^\n]{1,200}\n\s*(?:Lähetetty|Skickat): )|(?<=^|\n)(?:Lähetetty|Skickat från|Sent from)(?: min| my)? (?:iPhone|iPad|Android|Outlook|Samsung)\p{L}*/u,
  ]
    .map(({ source }) => source)
    .join('|'),
  'gu',
);

const thing = {
  fi: '(?:kuv(?:a|at|ia|ateksti)|teksti[äät]?|linkit?|linkki(?:ä|en)?|taulukko|kaavio|kartta|luettelo|lista|otsikko|ingressi|video|liite|yhteystiedot)',
  sv: '(?:(?:bild|bildtext|text|länk|tabell)(?:en)?|bilder|länkar|list(?:a|an)|kart(?:a|an)|diagram|förteckning|rubrik|ingress|video|bilaga|kontaktuppgifter)',
};
const end = '(?=[ \\t]*(?:[.!…)\\]\\n]|$))';

/** What is still to come, `Tähän tulee kuva`, `(bild hit)`. Where a sentence may go on, only one that ends there is meant. */
export const toBeAdded = new RegExp(
  [
    `(?=t)(?<![\\p{L}\\p{N}])tähän (?:kohtaan )?(?:tulee|lisätään|laitetaan|tarvitaan|puuttuu) (?:vielä |myöhemmin )?${thing.fi}(?!\\p{L})`,
    `(?=[lt])(?<![\\p{L}\\p{N}])(?:lisä(?:ä|tään)|laita|laitetaan|tulee) tähän (?:vielä )?${thing.fi}(?!\\p{L})`,
    `(?=h)(?<![\\p{L}\\p{N}])här (?:kommer|ska|skall|läggs|sätts|behövs)(?: (?:det|ännu|senare|in|till|komma|vara|finnas|en|ett)){0,5} ${thing.sv}(?: in| till)?${end}`,
    `(?<=^|[\\n(])${thing.fi} (?:tähän|tulossa|puuttuu|tulee (?:tähän|myöhemmin))${end}`,
    `(?<=^|[\\n(])${thing.sv} (?:hit|saknas|kommer(?: hit| senare)?)${end}`,
  ].join('|'),
  'giu',
);
