import { decoded } from './link-target.ts';

/** A telephone address as it must be written: `tel:+358 (0)14 555 0123` is `tel:+358145550123`. */
export function telephoneWritten(address: string): string | undefined {
  const number = (decoded(address) ?? address)
    .replace(/^tel:/i, '')
    .replace(/\(0\)/g, '')
    .replace(/[\s\u00a0().\/-]/g, '');
  return /^\+?\d{3,15}$/.test(number) ? `tel:${number}` : undefined;
}

/** A web, mail or telephone address without the spaces that slipped into it. */
export function addressWritten(address: string): string {
  const plain = address.trim();
  if (/^tel:/i.test(plain)) return telephoneWritten(plain) ?? plain.replaceAll(' ', '');
  const [, email, query = ''] = /^mailto:([^?]*)(\?.*)?$/i.exec(plain) ?? [];
  return email === undefined
    ? plain.replaceAll(' ', '%20')
    : `mailto:${email.replaceAll(' ', '')}${query.replaceAll(' ', '%20')}`;
}
