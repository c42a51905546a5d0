import type { SeenField, SeenForm } from '../../lib/delivery/form/schema.ts';

/** A field of a form as it was looked at; an empty line unless told otherwise. */
export const seenField = (patch: Partial<SeenField>): SeenField => ({
  id: patch.label ?? 'x',
  name: '',
  kind: null,
  sure: true,
  label: '',
  shape: 'line',
  value: '',
  options: [],
  limit: null,
  required: false,
  ...patch,
});

export const seenForm = (fields: Partial<SeenField>[], patch: Partial<SeenForm> = {}): SeenForm => ({
  host: 'fiscalia.example',
  title: null,
  language: 'en',
  fields: fields.map(seenField),
  captcha: false,
  filled: 0,
  ...patch,
});

/** A ministry's form with some of everything. */
export const ministryForm = seenForm(
  [
    { label: 'Tratamiento', kind: 'prefix', shape: 'list', options: ['Sr.', 'Sra.'], required: true },
    { label: 'Nombre y apellidos', kind: 'full-name', required: true },
    { label: 'Correo electrónico', kind: 'email', required: true },
    { label: 'País', kind: 'country', value: 'Ecuador', shape: 'list', options: ['Ecuador', 'Suecia'] },
    { label: 'Tema', kind: 'topic', shape: 'list', options: ['Impuestos', 'Derechos humanos', 'Otros'] },
    { label: 'Asunto', kind: 'subject', limit: 200 },
    { label: 'Mensaje', kind: 'message', shape: 'area', limit: 4000, required: true },
    { label: 'Número de cédula', kind: 'identity' },
    { label: '¿Cómo nos conoció?', kind: 'other' },
    { label: 'Empresa', kind: 'organization' },
    { label: 'He leído el aviso de privacidad', kind: 'consent', shape: 'tick', required: true },
  ],
  { title: 'Escríbanos', captcha: true, language: 'es' },
);
