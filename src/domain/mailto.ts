/** Address of a prefilled mail (RFC 6068). Line breaks travel as CR LF. */
export function mailto(address: string, subject: string, body?: string): string {
  const fields = [`subject=${encodeURIComponent(subject)}`];
  if (body !== undefined) fields.push(`body=${encodeURIComponent(body.replace(/\r?\n/g, '\r\n'))}`);
  return `mailto:${encodeURIComponent(address).replace('%40', '@')}?${fields.join('&')}`;
}
