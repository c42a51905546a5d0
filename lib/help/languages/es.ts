import { defineHelp } from '../define.ts';

export const help = defineHelp({
  button: `
    Dónde está el botón
    El botón está en la barra de herramientas del navegador, quizá detrás de la pieza de rompecabezas: fíjalo allí. Las teclas Alt+Mayús+U hacen lo mismo.
    Lo que se abre desaparece cuando pulsas en otro sitio. No se pierde nada: cada palabra se guarda mientras escribes. {at_side} y {desk} muestran lo mismo y se quedan abiertos.
    Con el botón derecho en un campo en el que escribes, el menú ofrece tus casos activos.
    Con el teclado: Tab avanza, Intro abre, Esc vuelve a la pantalla anterior o cierra lo que se ha abierto.
  `,
  paper: `
    Añadir un documento
    Un documento es el texto de una acción urgente: la primera, una actualización o un resultado.
    Ábrelo en la web de tu sección o en tu correo web y pulsa el botón de la barra de herramientas. Verás qué documentos se han encontrado. {what_was_read} muestra cada dato junto a las palabras del documento. Corrige lo que esté mal y pulsa {add}.
    O usa {paste_text} o {choose_file}: se pueden leer PDF, Word, correos, texto y HTML.
    Añadir dos veces el mismo documento no hace daño. Las actualizaciones y los resultados encuentran su caso por el número.
  `,
  pdf: `
    Un documento en PDF
    Abre el PDF en una pestaña, pulsa el botón de la barra de herramientas y después {pdf_read}.
    Firefox no deja entrar a ninguna extensión en su visor de PDF. Allí puedes permitir solo ese sitio, por esta vez; o guarda el PDF y usa {choose_file}.
    Un PDF escaneado contiene imágenes de páginas y no texto. Busca el documento como página web o cópialo a mano.
  `,
  write: `
    Escribir la carta
    Elige un caso: la carta está ahí. Si hay varios destinatarios, cada uno tiene la suya.
    Léela y añade algo en {own_words}. Una sola frase tuya ayuda. Deja las peticiones como están: se han elegido con cuidado.
    {letter_tools} la hace más corta o cambia el idioma del saludo y la despedida. {change_text} y {arrange} cambian lo demás.
    Lo que conviene mirar está en {safety}.
    Si quieres escribir una vez por semana o al mes, dilo en los ajustes: {pace_label}.
  `,
  webmail: `
    Ponerla en tu correo web
    Abre un mensaje nuevo en tu correo web. Pulsa el botón de la barra de herramientas, elige el caso y pulsa {put_into_page}.
    Entran las direcciones, el asunto y la carta. Lo que ya había se queda, también tu firma. Después ves, campo por campo, lo que ha entrado; lo que no, tiene un botón para copiarlo. {undo_filling}, o Ctrl+Z en la página, lo deshace.
    Léelo allí y pulsa tú Enviar. Después pulsa {have_sent}, para que tu lista lo sepa.
    {other_ways} abre un mensaje nuevo en tu correo web o en tu programa de correo.
  `,
  form: `
    Escribir por un formulario de contacto
    Abre el formulario de la autoridad, pulsa el botón de la barra de herramientas, elige el caso y pulsa {fill_form}. Ves cada campo del formulario y lo que entraría. Desmarca lo que no deba entrar. Solo entonces se rellena algo.
    En un sitio que has permitido, {form_open_fill} junto a la carta lo hace pulsando una vez, con lo que es seguro: antes ves lo que entra.
    Lo que no es seguro y el control contra robots quedan para ti. Enviar, también.
    Algunos formularios solo aceptan cartas de quienes viven allí, y se te avisa. No des nunca una dirección que no sea tuya: escribe por correo electrónico o postal.
  `,
  copy: `
    Copiar, imprimir, enviar por correo postal
    {copy_letter} lleva la carta a cualquier programa de correo; {copy_everything} lleva también las direcciones y el asunto.
    {print}, en {letter_tools}, hace una hoja para un sobre con ventana, o una postal. El fax, el teléfono y las redes sociales también están ahí, si el documento los da.
    {plan} muestra todos los destinatarios de un caso, lo que has escrito y lo que sigue. Anota allí lo que hayas echado al correo. Si una carta ha vuelto, pulsa {mark_bounced}: se propone otra vía.
    Si una vía está cerrada un tiempo, como a veces el correo, {way_note_add} ahí: la lees antes de que salga la carta.
  `,
  reply: `
    Una respuesta, o una carta devuelta
    En un caso, {plan} es el lugar para anotar lo que vuelve. Si llegó una respuesta, pulsa {note_reply} junto al destinatario y envía una copia a tu sección. No respondas en nombre de Amnistía.
    Si un correo fue devuelto, pulsa {mark_bounced} o pega en {bounce_title} el aviso de tu proveedor. Esa dirección se deja fuera y se propone otra vía.
    Muchos documentos piden también una carta a la embajada en tu país. Da su dirección una vez en {embassy_title}: vale para todos los casos de ese Estado.
    Una embajada dice a su Estado quién escribe. Si tienes que tener cuidado, no le escribas.
  `,
  remind: `
    Recibir recordatorios
    El número en el botón de la barra de herramientas dice a cuántos casos abiertos les queda una semana o menos y les falta tu carta.
    En los ajustes, {reminders_title}, puedes quitarlo: {reminder_badge}. También hay: {reminder_notice}. Llega desde las nueve de la mañana y no nombra a nadie.
    {pace_label}: con una carta a la semana o al mes se ofrece un solo caso. Después no llega ningún aviso hasta la siguiente.
    {calendar_save} pone los plazos en un archivo para tu calendario. No nombra ningún caso, salvo que tú lo quieras. Guárdalo otra vez con cada caso nuevo.
    Con el navegador cerrado, o todo bloqueado, no se recuerda nada.
  `,
  end: `
    Cuando un caso termina
    Un resultado puede pedir que no se escriba más. Entonces el caso se cierra, muestra la frase que lo dice y no ofrece carta. Un documento más nuevo lo abre de nuevo; tú también puedes, con {open_again}.
    Si la frase no está clara, se te pregunta. Si no lo sabes, pregunta a tu sección. Hasta que respondas no se ofrece carta.
    Después del plazo, pregunta a tu sección antes de escribir: una carta tardía puede hacer daño.
    El diario contiene a quién escribiste, cómo y cuándo, nunca la carta. Se queda hasta 90 días después de cerrarse un caso. En {journal} eliges: {keep_label}.
  `,
  follow: `
    Seguir a tu sección
    Pulsa {follow_ways}. Elige tu sección o da la dirección de una página con una lista de acciones urgentes. Tu navegador pregunta si se puede leer solo ese sitio.
    A partir de entonces se consulta unas pocas veces al día, sin nada que diga quién eres. Los documentos nuevos llegan solos, y un resultado cierra su caso.
    Lo que no se puede leer así aparece en los ajustes, para que lo abras tú. Allí también puedes parar: {follow_remove}.
  `,
  backup: `
    Guardar una copia o borrar
    Todo se guarda solo en este navegador. Si quitas la extensión, se pierde.
    En los ajustes, {backup_save} lo pone todo en un archivo. Dale una frase de contraseña, para que nadie más pueda leerlo. Si la olvidas, nadie puede abrir el archivo, tampoco nosotros.
    {restore} añade el archivo a lo que hay aquí. No desaparece nada.
    {erase} borra todo lo que hay guardado en este navegador. Los archivos que hayas guardado se quedan.
  `,
  careful: `
    Si tienes que tener cuidado
    ¿Podría un gobierno hacerte daño a ti o a tu familia porque escribes? Piensa en parientes que vivan allí, en viajes, en tu nacionalidad. Si no lo tienes claro, pregunta antes a tu sección o deja ese país a otras personas.
    Los ajustes preguntan: {caution_title} Responde para un país o para todos. Entonces tus cartas llevan solo tus iniciales y tu ciudad, nadie recibe copia, solo se pueden copiar y no se anota nada. {careful_kept}
    Tu correo muestra igualmente tu nombre y tu dirección, y tu proveedor lo guarda. La lista de extensiones del navegador sigue mostrando esta.
  `,
  lock: `
    Bloquear todo
    En los ajustes, {lock_title}: elige una frase de cuatro o cinco palabras. Después, {lock_now} lo pone todo en una copia sellada y borra el resto. También puede bloquearse por sí solo al cabo de un rato, y al iniciarse el navegador.
    Bloqueado, cada página pide la frase de contraseña. No se sigue nada ni se avisa de plazos. Al desbloquear, todo está como antes.
    Si olvidas la frase de contraseña, se pierde todo: guarda una copia de seguridad. Mientras está abierto, cualquiera ante este equipo puede leerlo. El propio navegador sigue mostrando esta extensión, los sitios permitidos y las páginas visitadas.
  `,
  group: `
    Para una tarde de cartas
    En los ajustes, {pack_save} hace un archivo con los casos abiertos: solo los documentos, sin tu nombre, tus cartas ni a quién has escrito.
    Los demás pulsan {choose_file}, miran lo que contiene y añaden lo que quieran.
    Para quien venga sin ordenador, imprime antes cartas o postales. Pregunta a tu sección si los casos siguen abiertos.
  `,
  privacy: `
    Nada se envía solo
    La extensión pone una carta donde tú quieres. Enviar es siempre cosa tuya.
    No hay cuenta, ni servidor, ni recuento. Lee una página cuando pulsas allí su botón, y un sitio cuando lo sigues o lo permites. {sites_title}, en los ajustes, muestra cuáles y permite retirarlo.
    Tu correo web guarda un borrador de lo que se pone en él antes de que lo envíes.
    En ventanas privadas no funciona. No es oficial: Amnistía Internacional no la ha avalado.
  `,
});
