import { readFileSync, writeFileSync } from 'node:fs';

const crlf = (lines) => lines.join('\r\n');
const base64 = (data) => Buffer.from(data).toString('base64').replace(/.{76}/g, '$&\r\n');
const isPlain = (byte) => byte >= 32 && byte <= 126 && byte !== 61;
const quotedByte = (byte) =>
  isPlain(byte) ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;

function quotedLine(line) {
  let written = '';
  let length = 0;
  for (const part of [...Buffer.from(line)].map(quotedByte)) {
    if (length + part.length > 72) {
      written += '=\r\n';
      length = 0;
    }
    written += part;
    length += part.length;
  }
  return written;
}
const quoted = (text) => text.split('\n').map(quotedLine).join('\r\n');

const head = (subject, date, more = []) => [
  'From: Invented Network <network@network.example>',
  'To: supporters@list.example',
  `Subject: ${subject}`,
  `Date: ${date}`,
  'Message-ID: <invented@network.example>',
  'MIME-Version: 1.0',
  ...more,
  '',
];

const outcome = `UA outcome: 382/26 Index: ASA 31/3931/2026 Nepal Date: 20 August 2026

TEACHER RELEASED

The schoolteacher Bishwa Kalpit Thapaliya was released without charge
on 12 August 2026.

NO FURTHER ACTION IS REQUESTED. MANY THANKS TO ALL WHO SENT APPEALS.
`;

const french = `AU 255/26, AFR 47/2550/2026, 5 octobre 2026

UNE JOURNALISTE DÉTENUE AU SECRET

La journaliste Espérance Uwimaginaire a été arrêtée le 28 septembre 2026 à l’aéroport de Ville-Fictive, alors qu’elle revenait d’une conférence.

ENVOYEZ VOS APPELS AVANT LE 16 NOVEMBRE 2026.
`;

const arabicHtml = `<html dir="rtl"><body><p>التحرك العاجل: 318/26 رقم الوثيقة: MDE 12/3180/2026</p>
<h2>طالبة محتجزة بمعزل عن العالم الخارجي</h2>
<p>البريد الإلكتروني: <a href="mailto:minister@justice.example">minister@justice.example</a></p>
<script>document.title = 'never run'</script>
<p>يرجى إرسال المناشدات قبل 20 سبتمبر 2026.</p></body></html>`;

const forwarded = `Dear friends, please see below.

-------- Original Message --------
Subject: Further information on UA 382/26
Date: Wed, 17 Jun 2026 10:00:00 +0000
From: Invented Network <network@network.example>

> Further information on UA: 382/26 Index: ASA 31/3820/2026 Nepal
> Date: 17 June 2026
>
> TEACHER HELD FOR FORTY DAYS WITHOUT A LAWYER
>
> Bishwa Kalpit Thapaliya has been held at the barracks of Naulo
> Bazaar since 8 May 2026.
`;

/** Writes the e-mail fixtures beside the others. */
export function makeMails(results) {
  const save = (name, lines) => writeFileSync(new URL(name, results), crlf(lines));
  const pdf = readFileSync(new URL('outcome.pdf', results));
  save('plain.eml', [
    ...head('UA outcome 382/26 (Nepal)', 'Fri, 21 Aug 2026 09:00:00 +0000', [
      'Content-Type: text/plain; charset=utf-8',
    ]),
    outcome.replaceAll('\n', '\r\n'),
  ]);
  save('quoted-printable.eml', [
    ...head('=?UTF-8?Q?AU_255/26_=E2=80=93_journaliste_d=C3=A9tenue?=', 'Tue, 6 Oct 2026 08:30:00 +0200', [
      'Content-Type: text/plain; charset=utf-8',
      'Content-Transfer-Encoding: quoted-printable',
    ]),
    quoted(french),
  ]);
  save('html-base64.eml', [
    ...head(
      `=?UTF-8?B?${Buffer.from('تحرك عاجل 318/26').toString('base64')}?=`,
      'Mon, 10 Aug 2026 07:00:00 +0300',
      ['Content-Type: text/html; charset=utf-8', 'Content-Transfer-Encoding: base64'],
    ),
    base64(arabicHtml),
  ]);
  save('forwarded.eml', [
    ...head('Fwd: Further information on UA 382/26', 'Thu, 18 Jun 2026 18:20:00 +0000', [
      'Content-Type: text/plain; charset=us-ascii',
    ]),
    forwarded.replaceAll('\n', '\r\n'),
  ]);
  save('attached.eml', [
    ...head('UA outcome 382/26', 'Fri, 21 Aug 2026 09:00:00 +0000', [
      'Content-Type: multipart/mixed; boundary="part"',
    ]),
    '--part',
    'Content-Type: multipart/alternative; boundary="inner"',
    '',
    '--inner',
    'Content-Type: text/plain; charset=iso-8859-1',
    'Content-Transfer-Encoding: 8bit',
    '',
    'Please find the paper attached.',
    '',
    '--inner',
    'Content-Type: text/html; charset=iso-8859-1',
    '',
    '<p>Please find the paper <b>attached</b>.</p>',
    '',
    '--inner--',
    '--part',
    'Content-Type: application/octet-stream; name="outcome.pdf"',
    'Content-Disposition: attachment; filename="outcome.pdf"',
    'Content-Transfer-Encoding: base64',
    '',
    base64(pdf),
    '--part',
    'Content-Type: image/png; name="logo.png"',
    'Content-Disposition: inline; filename="logo.png"',
    'Content-Transfer-Encoding: base64',
    '',
    base64('not a real picture'),
    '--part--',
    '',
  ]);
}
