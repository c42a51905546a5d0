import { defineWords } from './define.ts';

export const gl = defineWords('gl', {
  'full-name':
    'nome|nome e apelidos|nome completo|o seu nome|nome e apelido|remitente|persoa de contacto|o teu nome',
  'last-name': 'apelidos|apelido|primeiro apelido|os seus apelidos',
  email:
    'correo electrónico|correo-e|enderezo electrónico|correo|e-mail|enderezo de correo electrónico|o seu correo electrónico|correo-e de contacto|enderezo de correo',
  confirm: 'confirme|repita|confirmar',
  phone: 'teléfono|móbil|teléfono móbil|número de teléfono|teléfono de contacto|tel.|teléfono fixo',
  street: 'enderezo|rúa|domicilio|enderezo postal|enderezo completo|rúa e número',
  city: 'cidade|localidade|concello|poboación',
  'postal-code': 'código postal',
  state: 'provincia|comarca',
  country: 'país',
  organization: 'organización|entidade|empresa|institución|asociación|nome da entidade',
  'job-title': 'cargo|profesión',
  subject: 'asunto|título da mensaxe|asunto da mensaxe',
  topic: 'tema|motivo|categoría|tipo de consulta|motivo da consulta',
  message:
    'mensaxe|comentario|consulta|a súa mensaxe|texto|suxestión|queixa|solicitude|petición|observacións|comentarios|descrición|contido',
  consent: 'acepto|política de privacidade|datos persoais|lin e acepto|protección de datos|consentimento',
  honeypot: 'deixe en branco|non encher|deixe baleiro',
  'birth-date': 'data de nacemento',
  search: 'buscar',
  prefix: 'tratamento',
  'first-name': 'nome propio|nome de pía',
  captcha: 'código de seguridade',
  newsletter: 'boletín',
  identity: 'DNI|NIF|pasaporte',
  'reply-choice': 'resposta',
  other: 'segundo apelido|fax|sexo|idade|nacionalidade|data|ficheiro|número de expediente|idioma',
  credential: 'contrasinal',
});
