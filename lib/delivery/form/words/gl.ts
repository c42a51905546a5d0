import { defineWords } from './define.ts';

export const gl = defineWords('gl', {
  'full-name': 'nome|nome e apelidos|nome completo|o seu nome',
  'last-name': 'apelidos|apelido|primeiro apelido',
  email: 'correo electrónico|correo-e|enderezo electrónico|correo|e-mail',
  confirm: 'confirme|repita|confirmar',
  phone: 'teléfono|móbil|teléfono móbil|número de teléfono',
  street: 'enderezo|rúa|domicilio|enderezo postal',
  city: 'cidade|localidade|concello|poboación',
  'postal-code': 'código postal',
  state: 'provincia|comarca',
  country: 'país',
  organization: 'organización|entidade|empresa',
  'job-title': 'cargo|profesión',
  subject: 'asunto',
  topic: 'tema|motivo|categoría',
  message: 'mensaxe|comentario|consulta|a súa mensaxe|texto|suxestión',
  consent: 'acepto|política de privacidade|datos persoais|lin e acepto',
  honeypot: 'deixe en branco',
  'birth-date': 'data de nacemento',
  search: 'buscar',
});
