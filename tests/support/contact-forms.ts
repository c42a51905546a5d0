/** A ministry's page with a search, a login and a newsletter around its form, and a trap in it. */
export const MINISTRY = `<!doctype html>
<html lang="es"><head><meta charset="utf-8"><title>Ministerio inventado</title>
<style>.away { position: absolute; left: -9999px }</style></head><body>
<header><form action="/strange" role="search"><label>Buscar <input name="q" type="search"></label></form></header>
<aside class="login"><form action="/strange" method="post"><label>Correo <input name="user" type="email"></label>
<label>Clave <input name="pass" type="password"></label></form></aside>
<main><h1>Escríbanos</h1>
<form action="/send" method="post">
<p><label for="a1">Nombre(s) *</label> <input id="a1" name="f1" required></p>
<p><label for="a2">Apellidos *</label> <input id="a2" name="f2" required></p>
<p><label for="a3">Correo electrónico *</label> <input id="a3" name="f3" type="email" required></p>
<p><label for="a4">Confirme su correo *</label> <input id="a4" name="f4" type="email" required onpaste="return false"></p>
<p><label for="a5">País</label> <select id="a5" name="f5"><option value="">Seleccione</option><option value="17">Noruega</option><option value="23">Suecia</option></select></p>
<p><label for="a6">Ciudad</label> <input id="a6" name="f6"></p>
<p><label for="a7">Tema *</label> <select id="a7" name="f7" required><option value="">Seleccione</option><option value="1">Impuestos</option><option value="2">Derechos humanos</option><option value="3">Otros</option></select></p>
<p><label for="a8">Asunto</label> <input id="a8" name="f8" maxlength="120"></p>
<p><label for="a9">Mensaje *</label> <textarea id="a9" name="f9" required maxlength="5000" rows="8" cols="50"></textarea> <span id="count">0/5000</span></p>
<p class="away" aria-hidden="true"><label for="b1">Teléfono</label> <input id="b1" name="phone" tabindex="-1" autocomplete="off"></p>
<p><input type="checkbox" id="b2" name="news" value="1"> <label for="b2">Deseo recibir el boletín de noticias</label></p>
<p><input type="checkbox" id="b3" name="privacy" value="1" required> <label for="b3">He leído y acepto el aviso de privacidad</label></p>
<button>Enviar</button>
</form></main>
<footer><form class="newsletter" action="/strange" method="post"><input type="email" name="letter" placeholder="Su correo"></form></footer>
<script>
document.getElementById('a9').addEventListener('input', (event) => {
  document.getElementById('count').textContent = event.target.value.length + '/5000';
});
</script></body></html>`;

export const THANKS = '<!doctype html><title>Gracias</title><p>Gracias. Su mensaje fue recibido.';

/** A form that takes few words. */
export const SHORT = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<form action="/send" method="post"><p><label>Name <input name="n"></label></p>
<p><label>Message (at most 400 characters) <textarea name="m" rows="6" cols="50"></textarea></label></p>
<button>Send</button></form></body></html>`;

/** The step before a form. */
export const GATE = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<form action="/form"><p><label>ZIP code <input name="zip"></label></p><button>Next</button></form></body></html>`;

/** The form in a frame of its own site. */
export const FRAMED = `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Contact</title></head><body>
<h1>Contact us</h1><iframe src="/short" width="600" height="400" title="Form"></iframe></body></html>`;
