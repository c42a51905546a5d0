import { defineWords } from './define.ts';

export const es = defineWords('es', {
  prefix: 'tratamiento|Sr./Sra.|título|trato',
  'full-name':
    'nombre|nombre completo|nombre y apellidos|nombre y apellido|su nombre|apellidos y nombre|tu nombre|nombres y apellidos|apellido y nombre|remitente|persona de contacto|nombre(s) y apellido(s)|nombre del remitente|cómo se llama|su nombre y apellidos|apellidos y nombres|apellidos, nombre|nombre del solicitante|nombre del quejoso|nombre o razón social',
  'first-name': 'primer nombre|nombres|nombre de pila|nombre(s)',
  'middle-name': 'segundo nombre',
  'last-name':
    'apellido|apellidos|primer apellido|apellido paterno|apellido(s)|apellido 1|sus apellidos|primer y segundo apellido',
  email:
    'correo electrónico|correo|email|e-mail|dirección de correo electrónico|dirección de correo|tu correo|correo-e|dirección electrónica|mail|dirección de email|su correo electrónico|correo electrónico de contacto|correo de contacto|dirección de e-mail|email de contacto',
  confirm: 'confirmar|repita|repetir|confirme|confirmación|confirma|repite|de nuevo|vuelva a escribir',
  phone:
    'teléfono|móvil|celular|número de teléfono|teléfono móvil|teléfono de contacto|teléfono celular|teléfono fijo|tel.|número de celular|número telefónico|número de contacto|su teléfono|teléfono particular|tel. de contacto',
  street:
    'dirección|domicilio|calle y número|calle, número y colonia|calle|dirección 1|dirección postal|dirección línea 1|domicilio completo|calle, número|dirección completa|dirección de domicilio|domicilio particular|su dirección|dirección de residencia',
  street2:
    'dirección 2|complemento|dirección complementaria|dirección (cont.)|dirección línea 2|piso|número interior',
  city: 'ciudad|población|localidad|municipio|alcaldía|ciudad/localidad|delegación/municipio|ciudad de residencia|comuna',
  'postal-code': 'código postal|C.P.|cod. postal',
  state:
    'provincia|estado|entidad federativa|departamento|comunidad autónoma|comunidad|región|estado/provincia|provincia o estado|entidad',
  country: 'país|país/región|país de residencia|nación',
  organization:
    'organización|entidad/organización|institución|dependencia|empresa|compañía|organismo|razón social|nombre de la empresa|asociación|nombre de la organización|empresa/organización|institución/empresa',
  'job-title': 'cargo|puesto|profesión|ocupación|función',
  subject:
    'asunto|título del mensaje|asunto del mensaje|encabezado|asunto de la consulta|asunto de su mensaje',
  topic:
    'tema|motivo|tipo de solicitud|categoría|motivo de contacto|motivo de la consulta|tipo de consulta|área|destinatario|tipo de mensaje|motivo del contacto|temática|tema de consulta|tipo|clasificación|dependencia a la que se dirige|materia',
  message:
    'mensaje|comentario|comentarios|consulta|petición|su mensaje|tu mensaje|texto|contenido|descripción|observaciones|solicitud|pregunta|sugerencia|cuerpo del mensaje|detalle|escriba su mensaje|texto del mensaje|exposición|su consulta|exposición de los hechos|descripción de los hechos|hechos|motivo de la queja|queja|descripción de la solicitud|reclamo|carta|planteamiento|escríbanos',
  consent:
    'acepto|he leído|aviso de privacidad|política de privacidad|protección de datos|datos personales|consentimiento|términos y condiciones|estoy de acuerdo|autorizo|consiento',
  captcha:
    'código de verificación|código de seguridad|captcha|escriba los caracteres|código de la imagen|cuánto es|no soy un robot|introduzca el código|verificación',
  honeypot:
    'deje en blanco|deje vacío|dejar en blanco|no rellenar|no llenar|deje este campo|no complete|dejar vacío|dejar este campo',
  identity:
    'DNI|NIE|NIF|CURP|RFC|RUT|cédula|número de documento|documento de identidad|cédula de identidad|pasaporte|RUN|DNI/NIE|CUIT|número de identificación|identificación|cédula de ciudadanía|tipo de documento|documento|clave de elector',
  newsletter:
    'boletín|suscribirse|suscripción|suscríbase|recibir copia|noticias|boletines|publicar|publicación|hacer público|hacer pública|sea publicado|sea publicada|ser publicado|se publique',
  'birth-date': 'fecha de nacimiento|nacimiento|año de nacimiento',
  'reply-choice':
    'respuesta|desea respuesta|medio de contacto|forma de contacto|medio de respuesta|desea recibir respuesta',
  other:
    'persona natural|persona jurídica|segundo apellido|apellido materno|apellido 2|fax|sitio web|página web|sexo|género|edad|nacionalidad|fecha|archivo|adjunto|número de expediente|colonia|barrio|número|número exterior|lugar de nacimiento|web|prefijo|idioma|hora|estado civil|folio|parroquia|corregimiento|extensión|lada|nombre del padre|nombre de la madre|padre|madre|cónyuge|hijo|nombre del hijo|funcionario denunciado|denunciado|nombre de la escuela|escuela|nombre del funcionario|centro penitenciario|nombre del interno|nombre del preso|nombre de la persona detenida|establecimiento penitenciario|clave lada',
  credential: 'contraseña|usuario|nombre de usuario|clave',
  search: 'buscar|búsqueda|palabras clave|buscador',
});
