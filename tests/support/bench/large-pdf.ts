const PAPER = [
  'First UA: 12/26 Index: AMR 46/9001/2026 Peru Date: 3 March 2026',
  'URGENT ACTION',
  'TEACHER HELD WITHOUT CHARGE',
  'Rosa Invented, a teacher, has been held without charge since 12 February.',
  'TAKE ACTION: WRITE AN APPEAL IN YOUR OWN WORDS OR USE THIS MODEL LETTER',
  'Minister of Justice',
  'Fax: +51 1 555 0101',
  'Email: minister@justice.example',
  'Dear Minister,',
  'I urge you to release Rosa Invented at once.',
  'Yours sincerely,',
];

/** Bytes of a picture of 1200 by 1200 points: three a point. */
const SIDE = 1200;
const PICTURE = SIDE * SIDE * 3;

/** Noise, the same at every run, which no compression would make small. */
function noise(length: number): Buffer {
  const bytes = Buffer.alloc(length);
  let state = 1;
  for (let at = 0; at + 4 <= length; at += 4) {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    bytes.writeUInt32LE(state, at);
  }
  return bytes;
}

const stream = (head: string, content: Buffer): Buffer =>
  Buffer.concat([
    Buffer.from(`<< ${head} /Length ${content.length} >>\nstream\n`),
    content,
    Buffer.from('\nendstream'),
  ]);

const textOf = (lines: readonly string[]): Buffer =>
  Buffer.from(
    `BT /F1 11 Tf 50 780 Td 26 TL ${lines.map((line) => `(${line.replace(/[()\\]/g, '\\$&')}) Tj T*`).join(' ')} ET`,
  );

/**
 * A PDF of about `size` bytes: one page of an invented paper, then pages with a large picture each, as a paper with
 * photographs has.
 */
export function largePdf(size: number): Buffer {
  const pictures = Math.max(1, Math.round(size / PICTURE));
  const page = (resources: string, content: number) =>
    Buffer.from(
      `<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Resources << ${resources} >> /Contents ${content} 0 R >>`,
    );
  const pages = Array.from({ length: pictures }, (_, at) => 6 + 3 * at);
  const objects: Buffer[] = [
    Buffer.from('<< /Type /Catalog /Pages 2 0 R >>'),
    Buffer.from(
      `<< /Type /Pages /Count ${pictures + 1} /Kids [4 0 R ${pages.map((number) => `${number} 0 R`).join(' ')}] >>`,
    ),
    Buffer.from('<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica /Encoding /WinAnsiEncoding >>'),
    page('/Font << /F1 3 0 R >>', 5),
    stream('', textOf(PAPER)),
  ];
  const pixels = noise(PICTURE);
  for (const number of pages) {
    objects.push(page(`/XObject << /Im ${number + 2} 0 R >>`, number + 1));
    objects.push(stream('', Buffer.from('q 500 0 0 500 50 200 cm /Im Do Q')));
    objects.push(
      stream(
        `/Type /XObject /Subtype /Image /Width ${SIDE} /Height ${SIDE} /ColorSpace /DeviceRGB /BitsPerComponent 8`,
        pixels,
      ),
    );
  }
  return fileOf(objects);
}

/** The objects, numbered from 1, with the table of their places behind them. */
function fileOf(objects: readonly Buffer[]): Buffer {
  const parts: Buffer[] = [Buffer.from('%PDF-1.7\n')];
  const places: number[] = [];
  let at = parts[0]?.length ?? 0;
  objects.forEach((object, index) => {
    places.push(at);
    const part = Buffer.concat([Buffer.from(`${index + 1} 0 obj\n`), object, Buffer.from('\nendobj\n')]);
    parts.push(part);
    at += part.length;
  });
  const rows = places.map((place) => `${String(place).padStart(10, '0')} 00000 n \n`).join('');
  const count = objects.length + 1;
  parts.push(
    Buffer.from(
      `xref\n0 ${count}\n0000000000 65535 f \n${rows}trailer\n<< /Size ${count} /Root 1 0 R >>\nstartxref\n${at}\n%%EOF\n`,
    ),
  );
  return Buffer.concat(parts);
}
