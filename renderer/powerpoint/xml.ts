/** A text as XML may hold it: what XML 1.0 forbids is left out, for no program opens a file with it. */
export const escapeXml = (text: string): string =>
  text
    .replace(/(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu, '')
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

type Attributes = Readonly<Record<string, string | number | undefined>>;

/** `<name key="value">inner</name>`; `inner` is XML already, attribute values are escaped here. */
export const element = (name: string, attributes: Attributes = {}, inner: readonly string[] | string = ''): string => {
  const written = Object.entries(attributes)
    .filter(([, value]) => value !== undefined)
    .map(([key, value]) => ` ${key}="${escapeXml(String(value))}"`)
    .join('');
  const body = typeof inner === 'string' ? inner : inner.join('');
  return body === '' ? `<${name}${written}/>` : `<${name}${written}>${body}</${name}>`;
};

export const xmlHead = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
